export const id = 7935;
export const ids = [7935,7980];
export const modules = {

/***/ 47935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestAction: () => (/* binding */ manifestAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72216);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30698);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15663);
/* harmony import */ var _shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63877);
/* harmony import */ var _shell_step_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85356);
/* harmony import */ var _build_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63321);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79272);









/** `command: manifest`: measures the model at `path`, writes the manifest outside the checkout and sets the outputs. */
async function manifestAction(env, signal) {
    const io = (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepIo */ .ZZ)(env, signal);
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_FILE */ .h1);
    const ignore = (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepOptions */ .pl)().list('ignore-path');
    const written = await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .writeManifest */ .HN)((0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredPath */ .n8)('manifest'), { info: () => undefined, ignore, sha512: false, tensors: false, quiet: false, out }, io);
    (0,_shell_step_log_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)((0,_build_text_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestText */ .$)(written, { cwd: io.cwd, paint: _core_paint_js__WEBPACK_IMPORTED_MODULE_8__/* .noPaint */ .I }));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('manifest-path', written.file);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('model-digest', written.manifest.tree.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('oms-root', written.manifest.oms.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('conclusion', 'pass');
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
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

// EXTERNAL MODULE: ./build/ports/github/octokit.js
var octokit = __webpack_require__(450);
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

/***/ 19511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QS: () => (/* binding */ ignoredPath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61712);
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24904);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95126);





/** Returns the lines of a list input, trimmed and without empty lines. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Returns a path to ignore, or a pattern in the syntax of CODEOWNERS. @throws {SealError} SETTINGS_INVALID */
function ignoredPath(name, value, below = 'repository') {
    if (!(0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(value))
        return relativePath(name, value, below) ?? '.';
    const pattern = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(value.trim());
    const reason = typeof pattern === 'string' ? _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .PATTERN_FAULTS */ .L[pattern] : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfPath */ .JG)(value.trim().replace(/^\//, ''));
    if (reason !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a pattern of paths below the ${below} (${reason}).`);
    return value.trim();
}
/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
function relativePath(name, value, below = 'repository') {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfPath */ .JG)(path);
    if (fault || /[*?[]/.test(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths must be literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, allowed);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}.${hint}`);
}
/** Parses a YAML 1.2 core boolean, like `@actions/core`. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected true or false.`);
}


/***/ }),

/***/ 48333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_COLUMNS: () => (/* binding */ DEFAULT_COLUMNS),
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26923);
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22968);


/** Width of lines where the output is not a terminal. */
const DEFAULT_COLUMNS = 80;
/** Returns the Io of the process. Colour is on only for a terminal without NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        // Undefined if the output is not a terminal.
        columns: process.stdout.columns ?? DEFAULT_COLUMNS,
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 63877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ stepIo),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   n8: () => (/* binding */ requiredPath),
/* harmony export */   pl: () => (/* binding */ stepOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92681);
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26923);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19511);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48333);
/* harmony import */ var _step_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85356);








/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** Reads the options of a command from the inputs of the step, which have the names of its flags. */
function stepOptions() {
    const input = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name) || undefined;
    return { input, text: input, list: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(input(name)), on: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)(name, input(name)) === true };
}
/** Returns the input `path`. @throws {SealError} SETTINGS_INVALID - it is missing. */
function requiredPath(command) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('SETTINGS_INVALID', `Input "path" is missing: command "${command}" needs the path of a model.`);
    return path;
}
/** Returns the Io of a command in a step. Paths are relative to the checkout, and output is not interpreted as workflow commands. */
function stepIo(env, signal) {
    return {
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal),
        stdout: _step_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .toVisibility */ .q)(undefined));
        },
    };
}
/** Masks private keys and passwords that the step may read from its environment, also line by line. */
function maskKeys(env, names) {
    for (const name of names) {
        const value = env[name];
        if (!value)
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value);
        for (const line of (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ }),

/***/ 85356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Writes text to the log of a step. The runner does not interpret workflow commands in it. */
function logText(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}


/***/ })

};
