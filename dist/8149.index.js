export const id = 8149;
export const ids = [8149];
export const modules = {

/***/ 74804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Returns git's blob id of content, in repositories that use SHA-1. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 13260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   _T: () => (/* binding */ proposedChecker),
/* harmony export */   av: () => (/* binding */ trustedConfig),
/* harmony export */   fW: () => (/* binding */ policyFilesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _domains_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65347);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95126);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17524);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23284);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58266);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11615);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96121);
/* harmony import */ var _settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60168);











/** Limit of the largest kind of these files; the parsers of the other kinds have lower limits. */
const MAX_POLICY_BYTES = _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BASELINE_BYTES */ .Zg;
/**
 * Reads the trusted configuration. On a pull request it comes from the base branch, not from the change.
 *
 * @throws {SealError} SETTINGS_INVALID - the named file does not exist or is invalid. GITHUB_* - could not be read.
 */
async function trustedConfig({ inline, file }, sources) {
    if (inline !== undefined && inline.trim() !== '') {
        if (file)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', 'config and config-file exclude each other. Set one of them.');
        return { config: (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__/* .parseConfig */ .o4)(inline, 'input config'), path: _settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2 };
    }
    const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '');
    if (remote)
        return { config: await remoteConfig(remote, sources.github), path: _settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2 };
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .trimSlash */ .Y0)(file || _settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2);
    const text = await readTrusted(path, sources);
    if (text === undefined && file)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${JSON.stringify(file)} does not exist ${placeOf(sources)}. For a file of another repository, use OWNER/REPO/FILE@REF.`);
    return { config: text === undefined ? undefined : (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__/* .parseConfig */ .o4)(text, path), path };
}
function placeOf({ trusted }) {
    return trusted === undefined ? 'in the working tree' : `on ${trusted.name}`;
}
async function remoteConfig(match, github) {
    const [where, owner = '', repo = '', path = '', ref = ''] = match;
    if (github === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${where} is in another repository, which requires a token. In the Action, set github-token, or external-repo-token for a private repository. The command line reads only files of this repository.`);
    const bytes = await github.fileAt({ owner, repo, path, ref });
    if (bytes === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${where} was not found. For a private repository, set external-repo-token.`);
    return (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__/* .parseConfig */ .o4)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes, where), where);
}
async function readTrusted(path, { trusted, root }) {
    if (trusted !== undefined) {
        const file = trusted.files.get(path);
        return file === undefined ? undefined : readFrom(trusted, file);
    }
    try {
        return await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM && error.code === 'SETTINGS_INVALID')
            return undefined;
        throw error;
    }
}
async function readFrom(base, file) {
    const where = `${base.name}:${file.path}`;
    if (!file.mode.startsWith('100'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `${where} is not a regular file.`);
    if (file.size > MAX_POLICY_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `${where} has ${file.size} bytes; the limit is ${MAX_POLICY_BYTES}.`);
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(await base.read(file), where);
}
/**
 * Returns a reader of the custom packs in the trusted base.
 *
 * @param listed - files of the working tree, for runs that trust it.
 */
function policyReader({ trusted, root }, listed) {
    return async (pattern) => {
        const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => (0,_domains_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_10__/* .matchesPath */ .$)(pattern, path));
        const read = async (path) => {
            const file = trusted?.files.get(path);
            if (trusted !== undefined && file !== undefined)
                return { path, text: await readFrom(trusted, file) };
            return { path, text: await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }) };
        };
        return Promise.all(paths.sort().map(read));
    };
}
/** Lists Weightseal's own configuration files, whose changes are findings. */
function policyFilesOf(path, config, workflow) {
    return [
        { path, role: 'config' },
        ...(0,_settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .localPacks */ .EQ)(config?.policies?.custom).map((pack) => ({ path: pack, role: 'pack' })),
        { path: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .WAIVERS_FILE */ .Bg, role: 'waivers' },
        { path: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_FILE */ .tu, role: 'baseline' },
        { path: _policy_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCK_FILE */ .FI, role: 'lock' },
        ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' }]),
    ];
}
/**
 * Returns a check of the proposed version of a policy file, which throws if the file is invalid.
 *
 * @param read - reads a regular file of the head. In the Action that is the commit, not the working tree, where a link could
 *   point outside the repository and the message would quote the content of its target.
 */
function proposedChecker(read) {
    return async ({ path, role }) => {
        if (role === 'workflow')
            return;
        const bytes = await read(path);
        if (bytes === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `${path} is not a regular file.`);
        if (bytes.length > MAX_POLICY_BYTES)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `${path} is larger than ${MAX_POLICY_BYTES} bytes.`);
        const text = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes, path);
        await CHECKS[role]?.(text, path);
    };
}
/** The parser of each kind of file. Workflows and lists of owners have collectors of their own. */
const CHECKS = {
    config: _settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__/* .parseConfig */ .o4,
    pack: checkPack,
    waivers: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWaivers */ .dU,
    baseline: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk,
    lock: _policy_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLock */ .PG,
};
async function checkPack(text, path) {
    const { checkedPack } = await Promise.all(/* import() */[__webpack_require__.e(9042), __webpack_require__.e(1321), __webpack_require__.e(3886)]).then(__webpack_require__.bind(__webpack_require__, 33886));
    await checkedPack({ path, text });
}


/***/ }),

/***/ 58547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
const TERRAFORM = 'Give the value a default, set it in terraform.tfvars, or add the missing resource to this repository. Or pass a plan that "terraform show -json" printed, with --plan FILE or the input "plans" of the Action.';
const TEMPLATE = 'Give the value a default, set it in a parameter file, or add the missing resource to this repository.';
/** Returns what to do about a finding. For an unknown value, making it known comes before the remediation of the rule. */
function remedyOf(finding) {
    const { rule, subject } = finding;
    const text = subject?.remedy ?? rule.remediation.text;
    const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject);
    return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} If the value is known and is wrong: ${text}` : text;
}
/** Tells whether a subject is infrastructure code with a value that depends on something outside the repository. */
function isOpen({ kind, unknown }) {
    return kind === 'cloud.resource' && unknown !== undefined;
}


/***/ }),

/***/ 46619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withSource)
/* harmony export */ });
/* unused harmony export openSource */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _domains_scan_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33381);



/** Reads smaller than this come from one buffer, so that a reader may take single bytes. */
const WINDOW_BYTES = 256 * 1024;
/**
 * Opens a regular file for reading at any offset. Symbolic links are not followed.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
function openSource(file) {
    const handle = openRegular(file);
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
    // Uint8Array, not Buffer: `slice` of a Buffer does not copy, and readers keep what they copied.
    const window = new Uint8Array(WINDOW_BYTES);
    let [start, filled] = [0, 0];
    const fill = (offset) => {
        start = offset;
        filled = readFully(handle, window, { offset, length: Math.min(WINDOW_BYTES, size - offset), file });
    };
    return {
        size,
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle),
        read: (offset, length) => {
            const wanted = Math.max(0, Math.min(length, size - offset, _domains_scan_source_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_READ */ .Ct));
            if (wanted === 0 || offset < 0)
                return new Uint8Array(0);
            if (wanted > WINDOW_BYTES) {
                const large = new Uint8Array(wanted);
                return large.subarray(0, readFully(handle, large, { offset, length: wanted, file }));
            }
            if (offset < start || offset + wanted > start + filled)
                fill(offset);
            return window.subarray(offset - start, offset - start + wanted);
        },
    };
}
/** Opens a file for the time of a function. @throws {SealError} FILE_UNREADABLE */
function withSource(file, use) {
    const source = openSource(file);
    try {
        return use(source);
    }
    finally {
        source.close();
    }
}
function openRegular(file) {
    try {
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle).isFile())
            return handle;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    catch (cause) {
        const { code } = cause;
        const why = code === 'ELOOP' ? 'it is a symbolic link, and links are not followed' : String(code);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_UNREADABLE', `Cannot read ${file}: ${why}.`, { cause, path: file });
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file });
}
/** Reads a piece completely. @throws {SealError} FILE_CHANGED - the file is shorter than when it was opened. */
function readFully(handle, into, { offset, length, file }) {
    let done = 0;
    while (done < length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, into, done, length - done, offset + done);
        if (count === 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_CHANGED', `${file} became shorter while it was read.`, { path: file });
        done += count;
    }
    return done;
}


/***/ }),

/***/ 16493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ uncommittedFiles),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74804);





/** Returns the files of HEAD. Reads a file from the working tree only when its blob id equals the one in the commit. */
async function committedFiles(root, git) {
    const files = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return {
        paths: [...files.keys()].sort(),
        read: async (path, maxBytes) => {
            const file = files.get(path);
            if (file === undefined || !file.mode.startsWith('100'))
                throw special(path);
            if (file.size > maxBytes)
                throw tooLarge(path, maxBytes);
            const local = file.blob.length === 40 ? await readRegular(root, path, maxBytes).catch(() => undefined) : undefined;
            if (local !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .blobId */ .z)(local) === file.blob)
                return local;
            const bytes = await git.show('HEAD', path);
            if (bytes === undefined)
                throw special(path);
            return bytes;
        },
    };
}
/** Returns the files of the working tree, committed or not. */
async function uncommittedFiles(root, git) {
    const { changed, deleted } = await git.uncommitted();
    const paths = new Set([...(await git.tree('HEAD')).map(({ path }) => path), ...changed]);
    for (const path of deleted)
        paths.delete(path);
    return { paths: [...paths].sort(), read: (path, maxBytes) => readRegular(root, path, maxBytes) };
}
function special(path, cause) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)('FILE_SPECIAL', { path, problem: 'not a regular file, so its content is unknown', cause });
}
function tooLarge(path, maxBytes) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileError */ .zS)('FILE_UNREADABLE', { path, problem: `larger than the limit of ${maxBytes} bytes` });
}
async function readRegular(root, path, maxBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch((cause) => {
        throw special(path, cause);
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw special(path);
        if (stats.size > maxBytes)
            throw tooLarge(path, maxBytes);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 15708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteBase),
/* harmony export */   t: () => (/* binding */ localBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74804);




/** Reads a commit through the API. A file that is unchanged in the working tree is not fetched. */
async function remoteBase(github, { branch, commit }, workTree) {
    const files = await github.tree(commit);
    return {
        name: `${branch}@${commit.slice(0, 7)}`,
        commit,
        files: byPath(files),
        read: async (file) => (await sameInWorkTree(workTree, file)) ?? checked(await github.blob(file.blob), file),
    };
}
/** Returns the bytes. Fails when they are not those of the blob in the tree. */
function checked(bytes, { path, blob }) {
    if (blob.length === 40 && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .blobId */ .z)(bytes) !== blob)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GITHUB_UNEXPECTED', `GitHub returned other content for ${path} than blob ${blob.slice(0, 12)}. Run the job again.`);
    return bytes;
}
/** Reads a commit of the local repository. */
async function localBase(git, { name, commit }) {
    return { name: `${name}@${commit.slice(0, 7)}`, commit, files: byPath(await git.tree(commit)), read: ({ blob }) => git.blob(blob) };
}
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}
const MAX_COMPARED_BYTES = 64 * 1024 * 1024;
/** Returns the local bytes when their blob id equals the one in the trusted commit. */
async function sameInWorkTree(workTree, { path, blob, size }) {
    if (blob.length !== 40 || size > MAX_COMPARED_BYTES)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size !== size)
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    return (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .blobId */ .z)(bytes) === blob ? bytes : undefined;
}


/***/ }),

/***/ 62353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ workTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/progress.js
var progress = __webpack_require__(22968);
// EXTERNAL MODULE: ./build/ports/files/file-source.js
var file_source = __webpack_require__(46619);
// EXTERNAL MODULE: ./build/ports/files/measure-model.js + 3 modules
var measure_model = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 1 modules
var model_files = __webpack_require__(59961);
// EXTERNAL MODULE: ./build/ports/files/own-digests.js
var own_digests = __webpack_require__(73683);
// EXTERNAL MODULE: ./build/domains/formats/format.js + 3 modules
var format = __webpack_require__(9301);
;// CONCATENATED MODULE: ./build/ports/files/sniff.js





/** Formats that contain only parameters. A file in one of them makes its folder a model. */
const WEIGHT_FORMATS = new Set(['pickle', 'safetensors', 'gguf', 'pytorch zip', 'numpy objects']);
/** Returns the files whose first bytes are those of weights, regardless of their names. Links are not followed. */
async function sniffWeights(root, paths) {
    const found = [];
    for (const path of paths) {
        const sniffed = await sniffFormat(root, path, 'unnamed');
        if (sniffed !== undefined && WEIGHT_FORMATS.has(sniffed.format.format))
            found.push(path);
    }
    return found;
}
/**
 * Detects the format of a regular file of the repository; `undefined` for anything else.
 *
 * @param name - the name to use for detection; `unnamed` to use only the bytes.
 * @throws {SealError} FILE_UNREADABLE
 */
async function sniffFormat(root, path, name = path) {
    const file = (0,external_node_path_.join)(root, path);
    const stats = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!stats?.isFile())
        return undefined;
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch((cause) => {
        throw new errors/* SealError */.EM('FILE_UNREADABLE', `Cannot read ${path}: ${cause.code}.`, { cause, path });
    });
    try {
        const head = Buffer.alloc(Math.min(format/* HEAD_BYTES */.Lq, stats.size));
        await handle.read(head, 0, head.length, 0);
        const tail = Buffer.alloc(head.subarray(0, 2).toString('latin1') === 'PK' ? Math.min(format/* TAIL_BYTES */.dd, stats.size) : 0);
        await handle.read(tail, 0, tail.length, stats.size - tail.length);
        return { size: stats.size, format: (0,format/* detectFormat */.Tz)({ path: name, head, tail, size: stats.size }) };
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/ports/files/work-tree.js











/** @param root - the top folder of the repository. */
function workTree(root) {
    return {
        text: (path, options) => (0,text_file/* readText */.y)((0,external_node_path_.join)(root, path), { ...options, noFollow: true }),
        beginning: (path, maxBytes) => beginning((0,external_node_path_.join)(root, path), maxBytes),
        mode: (path) => modeOf((0,external_node_path_.join)(root, path)),
        resolve: (path) => placeOf(root, path),
        format: (path, by) => sniffFormat(root, path, by === 'bytes' ? 'unnamed' : path),
        weights: (paths) => sniffWeights(root, paths),
        measureModel: (folder, ignore, options) => (0,measure_model/* measureModel */.d)((0,external_node_path_.join)(root, folder), ignore, options),
        measureFiles: (folder, paths) => (0,model_files/* measure */.xP)(paths.flatMap((path) => listed((0,external_node_path_.join)(root, folder, path), path)), { sha512: false, progress: progress/* silent */.K }),
        withSource: (path, use) => (0,file_source/* withSource */.g)((0,external_node_path_.join)(root, path), use),
        hasOwnDigests: (path, signed) => (0,own_digests/* hasOwnDigests */.I)((0,external_node_path_.join)(root, path), signed),
    };
}
async function beginning(file, maxBytes) {
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(maxBytes), 0, maxBytes, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await handle.close();
    }
}
async function modeOf(file) {
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW).catch(() => undefined);
    try {
        return (await handle?.stat())?.mode;
    }
    finally {
        await handle?.close();
    }
}
async function placeOf(root, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch((cause) => {
        throw new errors/* SealError */.EM('FILE_UNREADABLE', `${path} does not exist. Run the step that writes it before Weightseal.`, { cause });
    });
    const below = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), real);
    if (below.startsWith('..') || (0,external_node_path_.isAbsolute)(below))
        throw new errors/* SealError */.EM('FILE_UNREADABLE', `${path} resolves outside the repository.`);
    return below.split(external_node_path_.sep).join('/');
}
function listed(file, path) {
    try {
        return (0,model_files/* listFile */.DK)(file).entries.map((entry) => ({ ...entry, path }));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
];
/** @param folder - any folder of the working tree. */
function localGit(folder) {
    const run = (args) => runGit(folder, args);
    return {
        show: async (ref, path) => {
            const found = await run(['ls-tree', '-z', checkedRef(ref), '--', path]);
            const blob = parseTree(found)[0];
            if (blob === undefined || blob.path !== path || !blob.mode.startsWith('100'))
                return undefined;
            return run(['cat-file', 'blob', blob.blob]);
        },
        blob: (id) => run(['cat-file', 'blob', checkedRef(id)]),
        resolve: async (ref) => text(await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])),
        parents: async (commit) => {
            const header = (await run(['cat-file', 'commit', checkedRef(commit)])).toString('utf8').split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
        },
        tree: async (ref) => parseTree(await run(['ls-tree', '-r', '-l', '-z', checkedRef(ref)])),
        uncommitted: async () => parseStatus(readable(await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames']))),
        has: async (commit) => {
            const here = await run(['cat-file', '-e', `${checkedRef(commit)}^{commit}`]).then(() => true, () => false);
            return here || (text(await run(['rev-parse', '--is-shallow-repository'])) === 'true' ? 'unknown' : false);
        },
        remote: async (name) => text(await run(['remote', 'get-url', checkedRef(name)])),
        top: async () => text(await run(['rev-parse', '--show-toplevel'])),
        mergeBase: async (a, b) => {
            try {
                return text(await run(['merge-base', checkedRef(a), checkedRef(b)]));
            }
            catch {
                return undefined;
            }
        },
    };
}
function text(output) {
    return output.toString('utf8').trim();
}
/** Returns the name. Fails for a name that git would parse as a flag. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/**
 * Parses entries `mode type blob size\tpath`, separated by NUL. Without `-l`, the size is missing.
 *
 * @throws {SealError} NAME_INVALID - a path is not UTF-8. Once decoded, it could equal the path of another file.
 */
function parseTree(output) {
    return readable(output)
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/);
        return { path: line.slice(tab + 1), blob, mode, size: Number(size) || 0 };
    });
}
/** Parses entries `XY path`, separated by NUL. A D in the last column that is set means that the file is deleted. */
function parseStatus(output) {
    const entries = output.split('\0').filter((entry) => entry !== '');
    const gone = (entry) => entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' ');
    const path = (entry) => entry.slice(3);
    return { changed: entries.filter((entry) => !gone(entry)).map(path), deleted: entries.filter(gone).map(path) };
}
function readable(output) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('NAME_INVALID', 'A file name in the commit is not UTF-8; rename it (git ls-tree -r HEAD shows it in quotes).', {
            cause,
        });
    }
}
function runGit(folder, args) {
    const env = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...SAFE, ...args], { cwd: folder, env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitError(args, stderr.toString('utf8'), error));
        });
    });
}
function gitError(args, stderr, cause) {
    const [reason = cause.message] = stderr
        .trim()
        .split('\n')
        .filter((line) => line !== '');
    const hint = /dubious ownership/.test(stderr) ? ' Run "git config --global --add safe.directory" for this folder.' : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}


/***/ }),

/***/ 99871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ connection),
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(450);

/** Connects to GitHub with a token; `undefined` without one, or outside a repository. */
function connect(env, token) {
    const options = connection(env, token);
    return options && (0,_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .octokitGitHub */ .h)(options);
}
/** Returns how to reach GitHub with a token; `undefined` without one, or outside a repository. */
function connection(env, token) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === undefined || token === '' || repo === '')
        return undefined;
    const number = (name) => env[name] === undefined ? {} : { [name === 'WEIGHTSEAL_API_TIMEOUT_MS' ? 'timeoutMs' : 'retryBaseMs']: Number(env[name]) };
    return {
        token,
        owner,
        repo,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        ...number('WEIGHTSEAL_API_TIMEOUT_MS'),
        ...number('WEIGHTSEAL_API_RETRY_MS'),
    };
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** Returns a progress reporter: a bar on a terminal, a line every ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = sanitized(label);
    if (stream.isTTY)
        return new Reporter({
            label: shown,
            clock,
            every: BAR_EVERY_MS,
            show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
            clear: () => stream.write('\r\x1b[K'),
        });
    if (ci)
        return new Reporter({ label: shown, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => { } });
    return silent;
}
/** Escapes a label, which may contain a folder name: it stays on one line and cannot be a workflow command. */
function sanitized(label) {
    return label
        .replace(/[^\x20-\x7e\u00a1-\u1fff\u3000-\uffef]/g, '?')
        .replaceAll('##[', '##?')
        .replaceAll('::', ':?');
}
class Reporter {
    #style;
    #total = 0;
    #began = 0;
    #shown = 0;
    constructor(style) {
        this.#style = style;
    }
    start(totalBytes) {
        this.#total = totalBytes;
        this.#began = this.#shown = this.#style.clock();
    }
    update(doneBytes) {
        const now = this.#style.clock();
        if (now - this.#shown < this.#style.every)
            return;
        this.#shown = now;
        this.#style.show(describe(this.#style.label, { done: doneBytes, total: this.#total, ms: now - this.#began }));
    }
    stop() {
        this.#style.clear();
    }
}
function describe(label, { done, total, ms }) {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const rate = done / Math.max(ms, 1);
    const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');
    const left = rate === 0 ? '?' : `${Math.round((total - done) / rate / 1000)} s left`;
    return `${label} ${bar} ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ })

};
