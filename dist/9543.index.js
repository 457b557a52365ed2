export const id = 9543;
export const ids = [9543,1778];
export const modules = {

/***/ 79543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyAction: () => (/* binding */ verifyAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68587);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72216);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30698);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53621);
/* harmony import */ var _report_verification_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4956);
/* harmony import */ var _shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63877);
/* harmony import */ var _shell_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85356);
/* harmony import */ var _shell_step_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42941);
/* harmony import */ var _shell_step_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11778);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57590);












/** `command: verify`: a step that fails unless the model verifies. */
async function verifyAction(env, signal) {
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .u)('verified', 'false');
    const { code, text, model } = await outcome(env, signal);
    const verified = code === _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
    const { mark, heading } = HEADINGS[code] ?? UNKNOWN;
    (0,_shell_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(text);
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .u)('verified', (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_9__/* .toText */ .f)(verified));
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .u)('verdict', verified ? 'allow' : code === _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.block ? 'block' : 'undecided');
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .u)('conclusion', verified ? 'pass' : 'fail');
    if (verified && model !== undefined) {
        (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .u)('model-name', model.name);
        (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .u)('model-version', model.version);
    }
    if (!verified)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error(text.split('\n').slice(0, MAX_ERROR_LINES).join('\n'), { title: `Weightseal: ${heading}` });
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('show-summary') !== 'false')
        await (0,_shell_step_summary_js__WEBPACK_IMPORTED_MODULE_7__.writeSummary)(`# ${mark} Weightseal: ${heading}\n\n${text.trimEnd().split('\n').map(_core_escape_js__WEBPACK_IMPORTED_MODULE_10__.markdown).join('<br>\n')}\n`);
    return code;
}
const MAX_ERROR_LINES = 10;
const UNKNOWN = { mark: '⚠️', heading: 'could not be verified' };
const HEADINGS = {
    [_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok]: { mark: '✅', heading: 'verified' },
    [_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.block]: { mark: '❌', heading: 'not verified' },
};
/** Verifies the model. A bad signature is an outcome of the step, not a failure; a usage error is thrown. */
async function outcome(env, signal) {
    try {
        const { verification, assumed } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .verifySigned */ .M)((0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredPath */ .n8)('verify'), (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .stepOptions */ .pl)(), (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .stepIo */ .ZZ)(env, signal));
        return {
            code: (0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOfVerification */ .lL)(verification),
            text: (0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderVerification */ .Y)(verification, assumed, _core_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .noPaint */ .I),
            model: verification.manifest?.model,
        };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM) || (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfError */ .uP)(error) === _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage)
            throw error;
        return { code: (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfError */ .uP)(error), text: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_10__.plainLines)(error.message)}\n` };
    }
}


/***/ }),

/***/ 84507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let own;
/**
 * Returns a path in the folder for what a step writes, which is outside the repository. Self-hosted environments that do not set
 * RUNNER_TEMP get a new folder, since the name of a common one can belong to another user.
 */
function runFolder(env, ...names) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] || ownFolder(), 'weightseal', ...names);
}
function ownFolder() {
    own ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'weightseal-run-'));
    return own;
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
/* harmony import */ var _ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84507);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92681);
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26923);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19511);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48333);
/* harmony import */ var _step_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85356);









/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** Reads the options of a command from the inputs of the step, which have the names of its flags. */
function stepOptions() {
    const input = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name) || undefined;
    return { input, text: input, list: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(input(name)), on: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(name, input(name)) === true };
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
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_7__.processIo)(signal),
        stdout: _step_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,_ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .k)(env, 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .toVisibility */ .q)(undefined));
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
        for (const line of (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(value))
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


/***/ }),

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Sets an output of the step. @throws {SealError} OUTPUT_UNWRITABLE - later steps would use another value. */
function setOutput(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `The output ${name} of the step could not be set: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}. Check GITHUB_OUTPUT.`, {
            cause,
        });
    }
}


/***/ }),

/***/ 11778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Below the limit of 1 MiB, above which GitHub rejects the summary of a step. */
const MAX_SUMMARY_BYTES = 900_000;
/** Adds Markdown to the summary of the job. Without one, the log has the results. @param tooLong - replaces a text above the limit. */
async function writeSummary(text, tooLong = 'The summary is too long to show. See the log of this step.\n') {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(`The summary of the job could not be written (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}). The results are in the log of this step.`);
    }
}


/***/ })

};
