export const id = 311;
export const ids = [311];
export const modules = {

/***/ 53911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   _T: () => (/* binding */ proposedChecker),
/* harmony export */   av: () => (/* binding */ trustedConfig),
/* harmony export */   fW: () => (/* binding */ policyFilesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _facts_policy_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51268);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42604);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84591);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63660);






const MAX_POLICY_BYTES = _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PACK_BYTES */ .r;
/**
 * The configuration that counts: on a pull request the one on the base branch, never the one that the change brings.
 *
 * @throws {SealError} SETTINGS_INVALID - named and not there, or not a configuration. GITHUB_* - could not be read.
 */
async function trustedConfig({ inline, file }, sources) {
    if (inline !== undefined && inline.trim() !== '') {
        if (file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', 'Give either config or config-file, not both.');
        return { config: (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(inline, 'input config'), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2 };
    }
    const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '');
    if (remote)
        return { config: await remoteConfig(remote, sources.github), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2 };
    const path = (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlash */ .Y0)(file || _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2);
    const text = await readTrusted(path, sources);
    if (text === undefined && file)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${JSON.stringify(file)}, and there is no such file ${placeOf(sources)}. For another repository write OWNER/REPO/FILE@REF.`);
    return { config: text === undefined ? undefined : (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(text, path), path };
}
function placeOf({ trusted }) {
    return trusted === undefined ? 'in the work tree' : `on ${trusted.name}`;
}
async function remoteConfig(match, github) {
    const [where, owner = '', repo = '', path = '', ref = ''] = match;
    if (github === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${where}, which is read with a token: in the Action pass github-token, or external-repo-token for a private repository. The command line reads only files of the repository.`);
    const bytes = await github.fileAt({ owner, repo, path, ref });
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${where}: not found. For a private repository pass external-repo-token.`);
    return (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)((0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes, where), where);
}
async function readTrusted(path, { trusted, root }) {
    if (trusted !== undefined) {
        const file = trusted.files.get(path);
        return file === undefined ? undefined : readFrom(trusted, file);
    }
    try {
        return await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'SETTINGS_INVALID')
            return undefined;
        throw error;
    }
}
async function readFrom(side, file) {
    const where = `${side.name}:${file.path}`;
    if (!file.mode.startsWith('100'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not a regular file.`);
    if (file.size > MAX_POLICY_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${where} has ${file.size} bytes, more than the ${MAX_POLICY_BYTES} that are read.`);
    return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(await side.read(file), where);
}
/**
 * Custom packs of the trusted side.
 *
 * @param listed - files of the work tree, for runs in which it is the trusted side.
 */
function policyReader({ trusted, root }, listed) {
    return async (pattern) => {
        const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => (0,_facts_policy_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPath */ .$)(pattern, path));
        const read = async (path) => {
            const file = trusted?.files.get(path);
            if (trusted !== undefined && file !== undefined)
                return { path, text: await readFrom(trusted, file) };
            return { path, text: await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }) };
        };
        return Promise.all(paths.sort().map(read));
    };
}
/** Files whose change is a change of the gate itself. */
function policyFilesOf(path, config, workflow) {
    return [
        { path, role: 'config' },
        ...(config?.policies?.custom ?? []).map((pack) => ({ path: pack, role: 'pack' })),
        ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' }]),
    ];
}
/**
 * Checks the proposed version of a policy file; throws what is wrong with it.
 *
 * @param read - a regular file of the judged side. In the Action that is the commit, not the work tree: a link there would
 *   lead anywhere on the machine, and the message quotes what it finds.
 */
function proposedChecker(read) {
    return async ({ path, role }) => {
        if (role === 'workflow')
            return;
        const bytes = await read(path);
        if (bytes === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${path}: is not a regular file.`);
        if (bytes.length > MAX_POLICY_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${path}: larger than ${MAX_POLICY_BYTES} bytes.`);
        const text = (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes, path);
        if (role === 'config')
            (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(text, path);
        else
            await checkPack(text, path);
    };
}
async function checkPack(text, path) {
    const { checkedPack } = await Promise.all(/* import() */[__webpack_require__.e(9333), __webpack_require__.e(7067)]).then(__webpack_require__.bind(__webpack_require__, 7067));
    await checkedPack({ path, text });
}


/***/ }),

/***/ 51268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   c: () => (/* binding */ policyChanges)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * A subject for each file of the gate's own configuration that the change touches, under either of its names.
 *
 * @param files - by path; `*` in the last name stands for any part of it.
 * @param check - reads the proposed version; throws what is wrong with it.
 */
async function policyChanges(changes, files, check) {
    const touched = changes.flatMap((change) => [change.path, change.from].flatMap((path) => path === undefined ? [] : files.filter((file) => matchesPath(file.path, path)).map((file) => ({ ...file, path, change }))));
    return Promise.all(touched.map(({ path, role, change }) => toSubject({ path, role }, change, check)));
}
/** Literal, but for `*` in the last name. */
function matchesPath(pattern, path) {
    const [folder, name] = split(pattern);
    const [otherFolder, otherName] = split(path);
    if (folder !== otherFolder)
        return false;
    const [head = '', ...rest] = name.split('*');
    if (rest.length === 0)
        return name === otherName;
    const tail = rest.at(-1) ?? '';
    return rest.length === 1 && otherName.length >= head.length + tail.length && otherName.startsWith(head) && otherName.endsWith(tail);
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, slash + 1), path.slice(slash + 1)];
}
async function toSubject(file, { path, change }, check) {
    const gone = change === 'removed' || path !== file.path;
    const fault = gone ? undefined : await faultOf(file, check);
    const data = {
        path: file.path,
        role: file.role,
        change: path === file.path ? change : 'removed',
        approved: false,
        valid: fault === undefined,
        ...(fault === undefined ? {} : { detail: fault.message }),
    };
    return { kind: 'policy.change', id: file.path, data: { ...data }, at: { file: file.path, line: fault?.line ?? 1 } };
}
async function faultOf(file, check) {
    try {
        await check(file);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
            throw error;
        const line = Number(/^[^:\n]+:(\d+):/.exec(error.message)?.[1] ?? 1);
        return { message: error.message, line };
    }
}


/***/ }),

/***/ 64630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceSubjects),
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A source that is down becomes an unknown fact, so one outage does not hide the other findings. */
async function attempt(read) {
    try {
        return { source: { status: 'ok' }, value: await read() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E && !PASSED_ON.includes(error.code))
            return { source: toSource(error) };
        throw error;
    }
}
/** Not a source that is down, but something that was asked for and cannot be. */
const PASSED_ON = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID'];
function toSource(error) {
    const detail = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail };
}
/** Sources as subjects, so that a rule can say which of them could not be read. */
function sourceSubjects(sources, file) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }));
}


/***/ }),

/***/ 92979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ remoteSide),
/* harmony export */   p: () => (/* binding */ localSide)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/** Reads a commit through the API. A file that stands unchanged in the work tree is not fetched. */
async function remoteSide(github, { branch, commit }, workTree) {
    const files = await github.tree(commit);
    return {
        name: `${branch}@${commit.slice(0, 7)}`,
        commit,
        files: byPath(files),
        read: async (file) => (await sameInWorkTree(workTree, file)) ?? checked(await github.blob(file.blob), file),
    };
}
/** The bytes must be those that the tree names. */
function checked(bytes, { path, blob }) {
    if (blob.length === 40 && blobId(bytes) !== blob)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('GITHUB_UNEXPECTED', `GitHub's answer for ${path} is not blob ${blob}. Run the job again.`);
    return bytes;
}
/** Git's name for content. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Reads a commit of the local repository. */
async function localSide(git, { name, commit }) {
    return { name: `${name}@${commit.slice(0, 7)}`, commit, files: byPath(await git.tree(commit)), read: ({ blob }) => git.blob(blob) };
}
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}
const MAX_COMPARED_BYTES = 64 * 1024 * 1024;
/** The local bytes, when git's name for them is the one that the trusted commit holds. */
async function sameInWorkTree(workTree, { path, blob, size }) {
    if (blob.length !== 40 || size > MAX_COMPARED_BYTES)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workTree, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size !== size)
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    return blobId(bytes) === blob ? bytes : undefined;
}


/***/ }),

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parsePack),
/* harmony export */   r: () => (/* binding */ MAX_PACK_BYTES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);



const MAX_PACK_BYTES = 256 * 1024;
/**
 * Reads a pack that anyone may have written.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
function parsePack(text, where) {
    const pack = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({ text, where, validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePolicyPackV1 */ .t, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value;
    const ids = pack.rules.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `${where}: rule id ${twice} stands twice; every rule has an id of its own.`);
    return pack;
}


/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


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
/** @param folder - anywhere in the work tree. */
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
/** A name that git could take for a flag never reaches it. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/**
 * `mode type blob size\tpath`, NUL between entries; the size is absent without `-l`.
 *
 * @throws {SealError} NAME_INVALID - a path is not UTF-8: another file could take its place in every later comparison.
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
/** `XY path`, NUL between entries; a D in the last of the two columns that is set means that the file is gone. */
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('NAME_INVALID', 'A file name in the commit is not UTF-8; rename it (git ls-tree -r HEAD shows it in quotes).', {
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
    const hint = /dubious ownership/.test(stderr)
        ? ' Run "git config --global --add safe.directory" for this folder, as the message of git says.'
        : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** A bar on a terminal, a line each ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = harmless(label);
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
/** A folder's name stands in the label: on one line, and not to be taken for a command of the runner. */
function harmless(label) {
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
    return `${label} ${bar} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1842);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63660);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97201);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38424);





const DEFAULT_PACKS = ['integrity', 'signing'];
/**
 * One checked `Settings` from what was given and what the trusted configuration says. Input before environment before
 * configuration before default.
 *
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what it may be.
 */
function resolveSettings(given, config) {
    const choose = (name, allowed, configured, preset) => (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(name, given(name), allowed) ?? configured ?? preset;
    return {
        path: (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)('path', given('path')),
        models: (config?.models ?? []).map((model) => ({ ...model, path: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(model.path) })),
        discover: config?.discover ?? true,
        ignorePaths: [
            ...(0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(given('ignore-paths')).map((path) => (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)('ignore-paths', path) ?? '.'),
            ...(config?.ignorePaths ?? []).map(_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0),
        ],
        packs: config?.policies?.packs ?? DEFAULT_PACKS,
        params: byPack(config?.policies?.params ?? {}),
        customPacks: config?.policies?.custom ?? [],
        signing: config?.signing ?? {},
        expectedIdentity: expectedIdentity(config?.signing?.identity),
        failOnSeverity: severity(given('fail-on-severity') || config?.failOnSeverity) ?? 'high',
        warnOnly: (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('warn-only', given('warn-only')) ?? config?.warnOnly ?? false,
        comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
        uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
        showSummary: (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('show-summary', given('show-summary')) ?? config?.showSummary ?? true,
    };
}
/** The same as flags of `weightseal verify` would say, in the names of the configuration. */
function expectedIdentity(identity) {
    if (identity === undefined)
        return undefined;
    const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    try {
        return (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)((name) => identity[camel(name)]).policy;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `signing.identity: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
function byPack(params) {
    const packs = {};
    for (const [key, value] of Object.entries(params)) {
        const [pack = '', name = ''] = key.split('.');
        packs[pack] = { ...packs[pack], [name]: value };
    }
    return packs;
}
/** `moderate` is what dependency-review-action calls medium. */
function severity(value) {
    if (value === undefined || value === '')
        return undefined;
    return (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail-on-severity', value === 'moderate' ? 'medium' : value, _policy_types_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o);
}


/***/ }),

/***/ 59487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   H: () => (/* binding */ trustsBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Whether configuration and packs come from the base: for everything that is not yet merged. */
function trustsBase(target) {
    return target.kind === 'pull_request' || (target.kind === 'range' && target.trustBase);
}
const NO_COMMIT = /^0+$/;
/**
 * What the event of a workflow run is about.
 *
 * @param payload - the parsed file at `GITHUB_EVENT_PATH`.
 * @throws {SealError} USAGE - the event is none that Weightseal judges, or its payload lacks what it must hold.
 */
function targetOf(env, payload) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(event, at(payload, 'pull_request'));
        case 'merge_group': {
            const group = at(payload, 'merge_group');
            return {
                kind: 'range',
                event,
                stage: 'pull_request',
                headSha: commit(at(group, 'head_sha'), 'merge_group.head_sha'),
                baseSha: commit(at(group, 'base_sha'), 'merge_group.base_sha'),
                trustBase: true,
            };
        }
        case 'push':
            return pushed(env, payload);
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'snapshot', event, stage: 'schedule', headSha: commit(env['GITHUB_SHA'], 'GITHUB_SHA') };
        case 'release':
            return { kind: 'snapshot', event, stage: 'release', headSha: commit(env['GITHUB_SHA'], 'GITHUB_SHA') };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `Weightseal does not judge the event ${JSON.stringify(event)}. Run it on pull_request, merge_group, push, schedule, release or workflow_dispatch.`);
    }
}
function pullRequest(event, pull) {
    const number = at(pull, 'number');
    const baseRef = at(at(pull, 'base'), 'ref');
    if (typeof number !== 'number' || typeof baseRef !== 'string')
        throw incomplete('pull_request.number and pull_request.base.ref');
    const [head, base] = [repositoryOf(at(pull, 'head')), repositoryOf(at(pull, 'base'))];
    return {
        kind: 'pull_request',
        event,
        stage: 'pull_request',
        number,
        baseRef,
        headSha: commit(at(at(pull, 'head'), 'sha'), 'pull_request.head.sha'),
        fork: head === undefined || head !== base,
    };
}
function repositoryOf(side) {
    const name = at(at(side, 'repo'), 'full_name');
    return typeof name === 'string' ? name.toLowerCase() : undefined;
}
/** A new branch has nothing before it, and a forced push has a `before` that may be gone: the range says so when it is read. */
function pushed(env, payload) {
    const headSha = commit(env['GITHUB_SHA'], 'GITHUB_SHA');
    const before = at(payload, 'before');
    if (typeof before !== 'string' || NO_COMMIT.test(before))
        return { kind: 'snapshot', event: 'push', stage: 'push', headSha };
    return { kind: 'range', event: 'push', stage: 'push', headSha, baseSha: commit(before, 'before'), trustBase: false };
}
function at(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function commit(value, name) {
    if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value))
        throw incomplete(name);
    return value;
}
function incomplete(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `The event of this run does not hold ${what}. Start Weightseal from a workflow on GitHub, or use "weightseal gate --base REF" elsewhere.`);
}


/***/ })

};
