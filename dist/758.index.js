export const id = 758;
export const ids = [758,9924];
export const modules = {

/***/ 73991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ actionIo),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   lK: () => (/* binding */ argsFromInputs),
/* harmony export */   n8: () => (/* binding */ requiredPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56723);
/* harmony import */ var _settings_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97201);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14923);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36855);







/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** The command line that inputs stand for: every flag of a command that has an input. */
function argsFromInputs(flags) {
    return Object.entries(flags).flatMap(([name, { type, multiple }]) => {
        const value = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name);
        if (value === '')
            return [];
        if (type === 'boolean')
            return (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)(name, value) === true ? [`--${name}`] : [];
        return (multiple ? (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(value) : [value]).map((one) => `--${name}=${one}`);
    });
}
/** @throws {SealError} SETTINGS_INVALID */
function requiredPath(command) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('SETTINGS_INVALID', `Input "path" is missing: command "${command}" works on the model there.`);
    return path;
}
/** The surroundings of a command in a step: paths are relative to the checkout, secrets are masked. */
function actionIo(env, signal, stdout) {
    return {
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal),
        stdout,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisibility */ .q)(undefined));
        },
    };
}
/** Private keys and passwords that the step may read from its environment. */
function maskKeys(env, names) {
    for (const name of names) {
        const value = env[name];
        if (!value)
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value);
        for (const line of (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ }),

/***/ 36855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22968);
/* harmony import */ var _ports_visibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56723);


/** The real terminal. Colour only there, and never with NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_1__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 54791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter({ color }) {
    return (name, text) => (color ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text);
}


/***/ }),

/***/ 12629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logged: () => (/* binding */ logged),
/* harmony export */   signAction: () => (/* binding */ signAction)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84591);
/* harmony import */ var _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58251);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65058);
/* harmony import */ var _signing_signed_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58290);
/* harmony import */ var _action_args_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73991);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25102);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45054);










/** `command: sign`: signs the model at `path` and sets the outputs. */
async function signAction(env, signal) {
    const path = (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .requiredPath */ .n8)('sign');
    (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .maskKeys */ .h_)(env, [_actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('private-key-env') || _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_ENV */ .uM, _actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('password-env') || _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PASSWORD_ENV */ .Km]);
    const io = (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .actionIo */ .P6)(env, signal, logged);
    const code = await _sign_js__WEBPACK_IMPORTED_MODULE_8__.sign.run([path, ...(0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .argsFromInputs */ .lK)(_sign_js__WEBPACK_IMPORTED_MODULE_8__.SIGN_FLAGS)], io);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, _actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('signature') || (0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.defaultSignature)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path)));
    const signed = (0,_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSignedModel */ .ZO)((0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBundle */ .QN)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, { maxBytes: _signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_BYTES */ .Me, missing: 'SIGNATURE_MISSING' }), file), file);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('bundle-path', file);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('oms-root', signed.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('conclusion', 'pass');
    return code;
}
/** Text that may hold names from a repository, where nothing in it can be taken for a workflow command. */
function logged(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}::${token}::\n`);
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

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Text from a repository, made harmless for the surface on which it is printed. */
/**
 * For Markdown that becomes HTML: every character that could mean something, to Markdown, to HTML or to GitHub
 * (mentions, links, emoji, issue numbers), becomes a numeric entity; control characters and those that reverse text
 * become visible. An `@` is followed by a zero-width character, so that nobody is called.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** The dot of `www.`, from which GitHub would make a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Characters that mean nothing in the middle of a line; a colon only before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** In code type, which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Text from outside on one line of plain text: line ends, control and reversing characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** The same for a text of several lines, whose line ends are ours. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts to a number of UTF-8 bytes, at a character, with a mark. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd+$/, '')}…`;
}


/***/ })

};
