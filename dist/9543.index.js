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
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68587);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72216);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30698);
/* harmony import */ var _report_verification_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4956);
/* harmony import */ var _shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63877);
/* harmony import */ var _shell_step_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85356);
/* harmony import */ var _shell_step_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11778);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6938);










/** `command: verify`: a step that fails unless the model verifies. */
async function verifyAction(env, signal) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('verified', 'false');
    const { code, text } = await outcome(env, signal);
    const verified = code === _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
    const { mark, heading } = HEADINGS[code] ?? UNKNOWN;
    (0,_shell_step_log_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(text);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('verified', String(verified));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('verdict', verified ? 'allow' : code === _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.block ? 'block' : 'undecided');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('conclusion', verified ? 'pass' : 'fail');
    if (!verified)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error(text.split('\n').slice(0, MAX_ERROR_LINES).join('\n'), { title: `Weightseal: ${heading}` });
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('show-summary') !== 'false')
        await (0,_shell_step_summary_js__WEBPACK_IMPORTED_MODULE_6__.writeSummary)(`# ${mark} Weightseal: ${heading}\n\n${text.trimEnd().split('\n').map(_core_escape_js__WEBPACK_IMPORTED_MODULE_8__.markdown).join('<br>\n')}\n`);
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
        const { verification, assumed } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .verifySigned */ .M)((0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredPath */ .n8)('verify'), (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .stepOptions */ .pl)(), (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .stepIo */ .ZZ)(env, signal));
        return { code: (0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOfVerification */ .lL)(verification), text: (0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderVerification */ .Y)(verification, assumed, _core_paint_js__WEBPACK_IMPORTED_MODULE_9__/* .noPaint */ .I) };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM) || (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfError */ .uP)(error) === _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage)
            throw error;
        return { code: (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfError */ .uP)(error), text: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__.plainLines)(error.message)}\n` };
    }
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
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99871);
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
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
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


/***/ }),

/***/ 11778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);

/** Below the limit of 1 MiB, above which GitHub rejects the summary of a step. */
const MAX_SUMMARY_BYTES = 900_000;
/** Adds Markdown to the summary of the job. @param tooLong - replaces a text above the limit. */
async function writeSummary(text, tooLong = 'The summary is too long to show. See the log of this step.\n') {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write();
}


/***/ })

};
