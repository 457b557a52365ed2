export const id = 1987;
export const ids = [1987,8587,8614,7980];
export const modules = {

/***/ 68587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Escapes text from a repository for the surface on which it is printed. */
/**
 * Escapes text for Markdown that becomes HTML. Every character with a meaning in Markdown, HTML or GitHub (mentions, links,
 * emoji, issue numbers) becomes a numeric entity. Control and bidirectional characters become visible. An `@` is followed
 * by a zero-width character, so it does not mention anyone.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** Tells whether a character is the dot of `www.`, which GitHub would turn into a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Escapes a character. Keeps those without a meaning within a line, and a colon before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** Formats text as code, in which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Escapes untrusted text for one line of plain text: line ends, control and bidirectional characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** Like `plain`, for a text of several lines with trusted line ends. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts a text to a number of UTF-8 bytes, at a character boundary, and appends an ellipsis. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
}


/***/ }),

/***/ 57980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Returns the known name that is closest to a misspelled one, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** Returns `; did you mean "x"?`, or the list of known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; expected one of ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Returns the Levenshtein distance. Names are cut to 64 characters to limit the work. */
function editDistance(first, second) {
    const [a, b] = [first.slice(0, 64), second.slice(0, 64)];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program. A test checks that it equals package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 44207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ localGate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42604);
/* harmony import */ var _ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20108);
/* harmony import */ var _ports_files_inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54347);
/* harmony import */ var _ports_files_repository_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16493);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11615);
/* harmony import */ var _ports_files_trusted_base_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15708);
/* harmony import */ var _ports_files_work_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79847);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94015);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(92681);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84663);
/* harmony import */ var _remote_packs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(57345);
/* harmony import */ var _scan_cache_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(36706);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(13260);

















/** Prepares the gate for a working tree, with its own rules or with those of another commit. */
async function localGate(request) {
    const { cwd, env, base } = request;
    const root = await topFolder(cwd);
    const git = (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_11__/* .localGit */ .s)(root);
    const bases = base === undefined ? undefined : await localBases(git, base);
    const sarif = await filesOf('sarif', request.sarif, { root, cwd });
    const plans = await filesOf('plan', request.plans, { root, cwd });
    const path = request.path === undefined ? undefined : await pathFrom(request.path, { root, cwd });
    const fromFlags = { path, sarif: sarif.length > 0 ? sarif.join('\n') : undefined };
    const inputs = (name) => fromFlags[name] ?? request.inputs(name);
    const configSources = { trusted: bases?.rules, root, github: undefined };
    const { config, path: configPath } = await (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_16__/* .trustedConfig */ .av)({ inline: inputs('config'), file: inputs('config-file') }, configSources);
    const resolved = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveSettings */ .Mo)(inputs, config);
    const settings = { ...resolved, deployment: { ...resolved.deployment, plans: [...resolved.deployment.plans, ...plans] } };
    const options = {
        settings,
        target: await localTarget(git, bases?.baseline),
        repository: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root),
        root,
        visibility: 'unknown',
        trusted: await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(async () => bases?.baseline),
        policyFiles: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_16__/* .policyFilesOf */ .fW)(configPath, config, undefined),
    };
    const ports = {
        git,
        github: undefined,
        files: () => (0,_ports_files_repository_files_js__WEBPACK_IMPORTED_MODULE_7__/* .uncommittedFiles */ .b)(root, git),
        workTree: (0,_ports_files_work_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .workTree */ ._)(root),
        ...(0,_scan_cache_js__WEBPACK_IMPORTED_MODULE_15__/* .scanCachePort */ .D)(await (0,_scan_cache_js__WEBPACK_IMPORTED_MODULE_15__/* .namedScanCache */ .p)(inputs('scan-cache'), { cwd, root }), options.target.trigger),
        readRemote: (0,_remote_packs_js__WEBPACK_IMPORTED_MODULE_14__/* .remoteReader */ .ob)((0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_12__/* .connect */ .Ng)(env, env['GH_TOKEN'] ?? env['GITHUB_TOKEN'])),
        readPolicy: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_16__/* .policyReader */ .CE)(configSources, async () => (await (0,_ports_files_repository_files_js__WEBPACK_IMPORTED_MODULE_7__/* .uncommittedFiles */ .b)(root, git)).paths),
        checkProposed: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_16__/* .proposedChecker */ ._T)(configPath, async (file) => Buffer.from(await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .y)((0,_ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_5__/* .diskPath */ .z)(root, file), { maxBytes: _policy_parse_js__WEBPACK_IMPORTED_MODULE_4__.MAX_PACK_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }))),
        now: new Date().toISOString(),
        progress: request.progress,
        signal: request.signal,
    };
    return { options, ports, path: configPath };
}
/** Converts the files of a flag, which are relative to `cwd`, to paths of the repository. @throws {SealError} USAGE */
async function filesOf(flag, named, { root, cwd }) {
    for (const file of named)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)).catch((cause) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `--${flag}: ${JSON.stringify(file)} does not exist in ${cwd}.`, { cause });
        });
    const outside = flag === 'sarif' ? named.find((file) => !(0,_ports_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), root)) : undefined;
    if (outside !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `--${flag}: ${JSON.stringify(outside)} is outside ${root}. Copy it into the repository.`);
    return named.map((file) => (0,_ports_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBelow */ .B)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)));
}
/** Converts the value of --path, which is relative to `cwd`, to a path of the repository. @throws {SealError} USAGE */
async function pathFrom(named, { root, cwd }) {
    const [top, path] = [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd), named)];
    if (!(0,_ports_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(path, top))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `--path: ${JSON.stringify(named)} is outside ${root}. Give a path in the repository.`);
    return (0,_ports_files_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBelow */ .B)(top, path) || '.';
}
async function topFolder(folder) {
    try {
        return await (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_11__/* .localGit */ .s)(folder).top();
    }
    catch (cause) {
        if (!(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM && cause.code === 'GIT_NO_REPOSITORY'))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `${folder} is not in a Git working tree, and this command evaluates a repository. For files without a history, make one first: git init && git add -A && git commit -m files. To compare a single directory with its manifest: weightseal manifest verify DIR.`, { cause });
    }
}
/**
 * Resolves the base. As on a pull request, rules come from the tip of the base; changes, and the manifests to compare with, come
 * from the commit at which the branch left it.
 */
async function localBases(git, base) {
    const tip = await git.resolve(base).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `Git does not know the commit ${JSON.stringify(base)} here. Fetch it first; in a shallow clone: git fetch --depth=1 origin BRANCH.`, { cause });
    });
    const fork = await git.mergeBase(tip, 'HEAD');
    if (fork === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `HEAD and ${JSON.stringify(base)} have no common commit here. In a shallow clone, fetch more history: git fetch --unshallow.`);
    return { rules: await (0,_ports_files_trusted_base_js__WEBPACK_IMPORTED_MODULE_9__/* .localBase */ .t)(git, { name: base, commit: tip }), baseline: await (0,_ports_files_trusted_base_js__WEBPACK_IMPORTED_MODULE_9__/* .localBase */ .t)(git, { name: base, commit: fork }) };
}
async function localTarget(git, baseline) {
    const headSha = await git.resolve('HEAD').catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', 'The repository does not have a commit yet, and the gate evaluates what a commit changes. Create one: git add -A && git commit.', { cause });
    });
    if (baseline === undefined)
        return { kind: 'snapshot', event: 'local', trigger: 'push', headSha };
    return { kind: 'range', event: 'local', trigger: 'pull_request', headSha, baseSha: baseline.commit, trustBase: true };
}


/***/ }),

/***/ 36706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanCachePort),
/* harmony export */   p: () => (/* binding */ namedScanCache)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Opens the folder with results of earlier scans.
 *
 * @param folder - as the user names it, relative to `cwd`.
 * @throws {SealError} USAGE - the folder is inside the repository.
 */
async function namedScanCache(folder, { cwd, root }) {
    if (folder === undefined)
        return undefined;
    const { openScanCache } = await __webpack_require__.e(/* import() */ 7793).then(__webpack_require__.bind(__webpack_require__, 57793));
    return openScanCache((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folder), root);
}
/** Returns the port of the cache. A release has none: its verdict rests on what this run read. */
function scanCachePort(cache, trigger) {
    return cache === undefined || trigger === 'release' ? {} : { scanCache: cache };
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74804);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _domains_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65347);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17524);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23284);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58266);
/* harmony import */ var _ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20108);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11615);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3495);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96121);
/* harmony import */ var _settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60168);
/* harmony import */ var _local_config_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47328);













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
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', 'config and config-file exclude each other. Set one of them.');
        return { config: (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig)(inline, 'input config'), path: _settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_FILE */ .g2 };
    }
    const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '');
    if (remote)
        return { config: await remoteConfig(remote, sources.github), path: _settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_FILE */ .g2 };
    const path = file ? (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .namedConfigPath */ .tJ)(file) : foundPath(sources);
    const text = await readTrusted(path, sources);
    if (text === undefined && file)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${JSON.stringify(file)} does not exist ${placeOf(sources)}. For a file of another repository, use OWNER/REPO/FILE@REF.`);
    return { config: text === undefined ? undefined : (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig)(text, path), path };
}
/** Returns the path of the configuration that is not named. @throws {SealError} SETTINGS_INVALID - two, or one that is not read. */
function foundPath({ trusted, root }) {
    return trusted === undefined ? (0,_local_config_js__WEBPACK_IMPORTED_MODULE_11__/* .localConfigPath */ .l)(root) : (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .configPathAmong */ .ei)(_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_PLACES */ .IX.filter((path) => trusted.files.has(path)));
}
function placeOf({ trusted }) {
    return trusted === undefined ? 'in the working tree' : `on ${trusted.name}`;
}
async function remoteConfig(match, github) {
    const [where, owner = '', repo = '', path = '', ref = ''] = match;
    if (github === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${where} is in another repository, which requires a token. In the Action, set github-token, or external-repo-token for a private repository. The command line reads only files of this repository.`);
    const bytes = await github.fileAt({ owner, repo, path, ref });
    if (bytes === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${where} was not found. For a private repository, set external-repo-token.`);
    return (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes, where), where);
}
async function readTrusted(path, { trusted, root }) {
    if (trusted !== undefined) {
        const file = trusted.files.get(path);
        return file === undefined ? undefined : readFrom(trusted, file);
    }
    try {
        return await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)((0,_ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .diskPath */ .z)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM && error.code === 'SETTINGS_INVALID')
            return undefined;
        throw error;
    }
}
async function readFrom(base, file) {
    const where = `${base.name}:${file.path}`;
    if (!(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(file))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where} is not a regular file.`);
    if (file.size > MAX_POLICY_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where} has ${file.size} bytes; the limit is ${MAX_POLICY_BYTES}.`);
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(await base.read(file), where);
}
/**
 * Returns a reader of the custom packs in the trusted base.
 *
 * @param listed - files of the working tree, for runs that trust it.
 */
function policyReader({ trusted, root }, listed) {
    return async (pattern) => {
        const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => (0,_domains_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_12__/* .matchesPath */ .$)(pattern, path));
        const read = async (path) => {
            const file = trusted?.files.get(path);
            if (trusted !== undefined && file !== undefined)
                return { path, text: await readFrom(trusted, file) };
            return {
                path,
                text: await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)((0,_ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .diskPath */ .z)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }),
            };
        };
        return Promise.all(paths.sort().map(read));
    };
}
/** Lists Weightseal's own configuration files, whose changes are findings. The configuration in force is the first one. */
function policyFilesOf(path, config, workflow) {
    const places = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .configNames */ .FG)(path).length === 1 ? [path] : [path, ..._settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_PLACES */ .IX.filter((other) => other !== path)];
    return [
        ...places.map((place) => ({ path: place, role: 'config' })),
        ...(0,_settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_10__/* .localPacks */ .EQ)(config?.policies?.custom).map((pack) => ({ path: pack, role: 'pack' })),
        { path: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .WAIVERS_FILE */ .Bg, role: 'waivers' },
        { path: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_FILE */ .tu, role: 'baseline' },
        { path: _policy_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCK_FILE */ .FI, role: 'lock' },
        ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' }]),
    ];
}
/**
 * Returns a check of the proposed version of a policy file, which throws if the file is invalid.
 *
 * @param config - path of the configuration in force.
 * @param read - reads a regular file of the head. In the Action that is the commit, not the working tree, where a link could
 *   point outside the repository and the message would quote the content of its target.
 */
function proposedChecker(config, read) {
    return async ({ path, role }) => {
        if (role === 'workflow')
            return;
        if (role === 'config')
            await checkPlace(path, config, read);
        const bytes = await read(path);
        if (bytes === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${path} is not a regular file.`);
        if (bytes.length > MAX_POLICY_BYTES)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${path} is larger than ${MAX_POLICY_BYTES} bytes.`);
        const text = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes, path);
        await CHECKS[role]?.(text, path);
    };
}
/** Fails for a configuration that the merge would leave unread, or make one of two. One that `config-file` names can be anywhere. */
async function checkPlace(path, config, read) {
    const names = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .configNames */ .FG)(config);
    if (names.length === 1)
        return;
    const isThere = (other) => read(other).then((bytes) => bytes !== undefined, () => false);
    const others = names.filter((other) => other !== path);
    const found = await Promise.all(others.map(isThere));
    (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .configPathAmong */ .ei)([path, ...others.filter((_, index) => found[index])]);
}
/** The parser of each kind of file. Workflows and lists of owners have collectors of their own. */
const CHECKS = {
    config: _settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig,
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
const PLAN = 'Or pass a plan that "terraform show -json" printed, with --plan FILE or the input "plans" of the Action.';
const PLACEHOLDER = 'Write the value instead of the placeholder, or check the file that results from it.';
/** What makes a value known, by why it is unknown. The first that matches counts. */
const CAUSES = [
    {
        reason: /has no value in this repository/,
        terraform: 'Give the variable a default, or set it in terraform.tfvars.',
        template: 'Give the parameter a default value in the template. A parameter file is not enough, because the deployment decides which one is used.',
    },
    {
        reason: /sets another value/,
        terraform: 'Give the default and each file of values the same value, or write the value in the resource.',
        template: 'Give the default and each parameter file the same value, or write the value in the resource.',
    },
    { reason: /is a placeholder/, terraform: PLACEHOLDER, template: PLACEHOLDER },
    {
        reason: /is not declared|refers to module/,
        terraform: 'Declare it in the same folder, or add the files that declare it to this repository.',
        template: 'Declare it in the same file, or add the files that declare it to this repository.',
    },
];
const OTHERWISE = 'If the value is the same in every deployment, write the value itself.';
/** Returns what to do about a finding. For an unknown value, making it known comes before the remediation of the rule. */
function remedyOf(finding) {
    const { rule, subject } = finding;
    const text = subject?.remedy ?? ofMembers(finding) ?? rule.remediation.text;
    const open = finding.outcome === 'unknown' && finding.member !== undefined && subject?.unknown !== undefined;
    return open ? `${knowing(subject, finding.member ?? '')} If the rule then fails: ${text}` : text;
}
/** Returns what to do about the members that the message is about, if the rule says so for each of them. */
function ofMembers(finding) {
    const { rule, subject } = finding;
    const { members } = rule.remediation;
    if (members === undefined)
        return undefined;
    const unknown = Object.keys(subject?.unknown ?? {});
    // As in the message, a member that is unknown does not count beside one that is wrong.
    const pointers = finding.outcome === 'unknown' ? [finding.member ?? ''] : finding.problems.map(({ at }) => at).filter((at) => !unknown.includes(at));
    const texts = [...new Set(pointers)].filter((at) => rule.because?.[at] !== undefined).map((at) => members[at]);
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join(' ') : undefined;
}
/** Returns what makes an unknown member of a subject known. */
function knowing({ data, unknown = {} }, member) {
    const isTerraform = data['format'] === 'terraform';
    const cause = CAUSES.find(({ reason }) => reason.test(unknown[member] ?? ''));
    const first = (isTerraform ? cause?.terraform : cause?.template) ?? OTHERWISE;
    return isTerraform ? `${first} ${PLAN}` : first;
}


/***/ }),

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ensureFolder),
  v: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/ports/files/rename-file.js


const THIS_SYSTEM = { platform: process.platform, rename: promises_.rename, wait: external_node_timers_promises_.setTimeout };
/** Codes with which Windows refuses to replace a file that a virus scanner, an indexer or an editor has open. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];
/** About two seconds in total. */
const WAITS_MS = [20, 40, 80, 160, 320, 640, 740];
/** Renames a file over another one. On Windows tries again while another program has the other file open. */
async function renameFile(from, to, system = THIS_SYSTEM) {
    for (const ms of system.platform === 'win32' ? WAITS_MS : []) {
        try {
            return await system.rename(from, to);
        }
        catch (error) {
            if (!HELD.includes(error.code))
                throw error;
            await system.wait(ms);
        }
    }
    await system.rename(from, to);
}

;// CONCATENATED MODULE: ./build/ports/files/atomic-write.js





/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,external_node_path_.dirname)(file));
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await renameFile(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NOT_SYNCABLE.includes(error.code))
            throw error;
    }
}
/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
}


/***/ }),

/***/ 16493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ uncommittedFiles),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74804);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20108);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6554);





/** Mode of a symbolic link in git. */
const LINK = '120000';
/** Returns the files of HEAD. Reads a file from the working tree only when its blob id equals the one in the commit. */
async function committedFiles(root, git) {
    const files = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return {
        paths: [...files.keys()].sort(),
        read: async (path, maxBytes) => {
            const file = files.get(path);
            if (file === undefined || !(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(file))
                throw special(path);
            if (file.size > maxBytes)
                throw tooLarge(path, maxBytes);
            const local = await readRegular(root, path, maxBytes).catch(() => undefined);
            if (local !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .qf)(local, file.blob))
                return local;
            const bytes = await git.show('HEAD', path);
            if (bytes === undefined)
                throw special(path);
            return bytes;
        },
        link: async (path) => {
            const file = files.get(path);
            return file?.mode === LINK ? (await git.blob(file.blob)).toString('utf8') : undefined;
        },
    };
}
/** Returns the files of the working tree, committed or not. */
async function uncommittedFiles(root, git) {
    const { changed, deleted } = await git.uncommitted();
    const paths = new Set([...(await git.tree('HEAD')).map(({ path }) => path), ...changed]);
    for (const path of deleted)
        paths.delete(path);
    return {
        paths: [...paths].sort(),
        read: (path, maxBytes) => readRegular(root, path, maxBytes),
        link: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(root, path)).catch(() => undefined),
    };
}
function special(path, cause) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_SPECIAL', { path, problem: 'not a regular file, so its content is unknown', cause });
}
function notCheckedOut(path, cause) {
    const problem = 'in the commit, but not checked out, so its content is unknown; a sparse checkout leaves out files';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_CHANGED', { path, problem, cause });
}
function tooLarge(path, maxBytes) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_UNREADABLE', { path, problem: `larger than the limit of ${maxBytes} bytes` });
}
async function readRegular(root, path, maxBytes) {
    const handle = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .openNoFollow */ .z)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(root, path)).catch((cause) => {
        throw cause.code === 'ENOENT' ? notCheckedOut(path, cause) : special(path, cause);
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74804);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20108);




/** Reads a commit through the API. A file that is unchanged in the working tree is not fetched. */
async function remoteBase(github, { branch, commit }, workTree) {
    const files = await github.tree(commit);
    return {
        name: `${branch}@${commit.slice(0, 7)}`,
        commit,
        files: (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .byPath */ .f2)(files),
        read: async (file) => (await sameInWorkTree(workTree, file)) ?? checked(await github.blob(file.blob), file),
    };
}
/** Returns the bytes. Fails when they are not those of the blob in the tree. */
function checked(bytes, { path, blob }) {
    if (!(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .qf)(bytes, blob))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('GITHUB_UNEXPECTED', `GitHub returned other content for ${path} than blob ${blob.slice(0, 12)}. Run the job again.`);
    return bytes;
}
/** Reads a commit of the local repository. */
async function localBase(git, { name, commit }) {
    return { name: `${name}@${commit.slice(0, 7)}`, commit, files: (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .byPath */ .f2)(await git.tree(commit)), read: ({ blob }) => git.blob(blob) };
}
const MAX_COMPARED_BYTES = 64 * 1024 * 1024;
/** Returns the local bytes when their blob id equals the one in the trusted commit. */
async function sameInWorkTree(workTree, { path, blob, size }) {
    if (size > MAX_COMPARED_BYTES || (0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOnDisk */ .N)(path) !== undefined)
        return undefined;
    const file = (0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(workTree, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size !== size)
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    return (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .qf)(bytes, blob) ? bytes : undefined;
}


/***/ }),

/***/ 92681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  a8: () => (/* binding */ connectLfs),
  FI: () => (/* binding */ connection)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/errors.js
var github_errors = __webpack_require__(63804);
;// CONCATENATED MODULE: ./build/ports/github/lfs.js



const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const PERMISSION = 'contents: read';
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Returns a function that reads the first bytes of an object of Git LFS, without downloading the rest. They cannot be compared with the
 * digest of the object, so they only inform; no verdict rests on them.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
function lfsReader({ token, url, timeoutMs = 30_000 }) {
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const find = async ({ sha256, size }) => {
        const body = JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid: sha256, size }], hash_algo: 'sha256' });
        const response = await fetch(`${url}/objects/batch`, {
            method: 'POST',
            body,
            headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, authorization },
            redirect: 'error',
            signal: AbortSignal.timeout(timeoutMs),
        });
        if (!response.ok)
            throw refused(response.status);
        const text = Buffer.from(await firstBytes(response, MAX_ANSWER_BYTES)).toString('utf8');
        return (0,answers.at)(JSON.parse(text), 'objects', '0');
    };
    return async (pointer, bytes) => {
        const what = `read object ${pointer.sha256.slice(0, 12)} of Git LFS`;
        try {
            const { href, headers } = downloadOf(await find(pointer));
            // The token is for the LFS server only. The storage gets what that server names.
            const response = await fetch(href, {
                headers: { ...headers, range: `bytes=0-${Math.min(bytes, pointer.size) - 1}` },
                redirect: 'error',
                signal: AbortSignal.timeout(timeoutMs),
            });
            if (!response.ok)
                throw refused(response.status);
            // A storage without ranges answers with the whole object: only its beginning is read.
            return await firstBytes(response, bytes);
        }
        catch (error) {
            throw (0,github_errors/* githubError */.q)(error, what, PERMISSION);
        }
    };
}
const refused = (status) => Object.assign(new Error(`status ${status}`), { status });
/** Reads where an object is. @throws {SealError} GITHUB_NOT_FOUND, GITHUB_UNEXPECTED */
function downloadOf(object) {
    const code = (0,answers.at)(object, 'error', 'code');
    if (typeof code === 'number')
        throw refused(code);
    const href = (0,answers.at)(object, 'actions', 'download', 'href');
    const header = (0,answers.at)(object, 'actions', 'download', 'header') ?? {};
    const isText = (entry) => typeof entry[1] === 'string';
    if (typeof href !== 'string' || !/^https?:\/\//.test(href) || typeof header !== 'object' || header === null)
        throw new errors/* SealError */.EM('GITHUB_UNEXPECTED', 'The server of Git LFS did not say where the object is. Run the job again.');
    return { href, headers: Object.fromEntries(Object.entries(header).filter(isText)) };
}
/** Returns the first bytes of a body, and closes the connection. */
async function firstBytes(response, most) {
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        parts.push(part.subarray(0, most - length));
        length += part.length;
        if (length >= most)
            break;
    }
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ./build/ports/github/octokit.js + 1 modules
var octokit = __webpack_require__(67846);
;// CONCATENATED MODULE: ./build/ports/github/connection.js


/** Connects to GitHub with a token; `undefined` without one, or outside a repository. */
function connect(env, token) {
    const options = connection(env, token);
    return options && (0,octokit/* octokitGitHub */.h)(options);
}
/** Returns a reader of objects of Git LFS; `undefined` without a token, or outside a repository. */
function connectLfs(env, token) {
    const options = connection(env, token);
    if (options === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const url = env['WEIGHTSEAL_LFS_URL'] ?? `${server}/${options.owner}/${options.repo}.git/info/lfs`;
    return lfsReader({ token: options.token, url, ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }) });
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

/***/ 53894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   rl: () => (/* binding */ verbOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);



/**
 * Parses the flags of one command.
 *
 * @throws {SealError} USAGE - an unknown flag, with the nearest known one, or a flag without its value.
 */
function parseFlags(args, options, { usage, positionals: most }) {
    const known = { ...options, help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } };
    const { values, positionals } = parsed(args, known, usage);
    if (positionals.length > most)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `Unexpected argument ${JSON.stringify(positionals[most])}: the command accepts ${most === 0 ? 'only flags' : `at most ${most} argument${most === 1 ? '' : 's'}`}.\nUsage: ${usage}`);
    return {
        positionals,
        text: (name) => values[name],
        list: (name) => values[name] ?? [],
        on: (name) => values[name] === true,
        input: (name) => asInput(values[name]),
    };
}
function asInput(value) {
    if (value === true)
        return 'true';
    return Array.isArray(value) ? value.join('\n') || undefined : value;
}
function parsed(args, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const unknown = /Unknown option '--?([^']*)'/.exec((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause))?.[1];
        const hint = unknown === undefined
            ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)
            : `Unknown flag --${unknown}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(`--${unknown}`, Object.keys(options).map((name) => `--${name}`))}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${hint}\nUsage: ${usage}\nHelp: weightseal help ${usage.split(' ')[1]}`, { cause });
    }
}
/** Returns a required value. @throws {SealError} USAGE - it is missing. */
function required(value, what, usage) {
    if (value === undefined || value === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${what} is missing.\nUsage: ${usage}`);
    return value;
}
/** Returns the subcommand of a name. @throws {SealError} USAGE - no name, or an unknown one, with the nearest known one. */
function verbOf(name, { verbs, command, missing, usage }) {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb !== undefined)
        return verb;
    const message = name === '' ? missing : `Unknown command "${command} ${name}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, Object.keys(verbs))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${message}\nUsage: ${usage}`);
}


/***/ }),

/***/ 41062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ localRequest)
/* harmony export */ });
/** Converts the flags of a command line to a local run. Flags take precedence over `WEIGHTSEAL_*` of the environment. */
function localRequest(flags, io) {
    const { cwd, env, signal } = io;
    const flag = (name) => (name === 'warn-only' ? (flags.on(name) ? 'true' : undefined) : flags.text(name));
    return {
        cwd,
        env,
        signal,
        base: flags.text('base'),
        path: flags.text('path'),
        sarif: flags.list('sarif'),
        plans: flags.list('plan'),
        inputs: (name) => (name === 'sarif' || name === 'path' ? undefined : flag(name)) ?? env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`],
        progress: (label) => io.progress(label, flags.on('quiet')),
    };
}


/***/ }),

/***/ 74617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30698);


/** Returns the colours of a terminal, or a function that adds none where `io.color` is off. */
function painter({ color }) {
    // Without this option, styleText would check process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
