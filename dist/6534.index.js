export const id = 6534;
export const ids = [6534,9924];
export const modules = {

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

/***/ 74121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestAction: () => (/* binding */ manifestAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29983);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84591);
/* harmony import */ var _settings_given_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97201);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36855);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37874);








/** `command: manifest`: measures the model at `path` and sets the outputs. */
async function manifestAction(env, signal) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('SETTINGS_INVALID', 'Input "path" is missing: command "manifest" measures the model in that directory.');
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'weightseal.manifest.json');
    const io = { ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal), cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')) };
    const ignores = (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('ignore-paths')).flatMap((ignored) => ['--ignore', ignored]);
    const code = await (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_7__.build)([path, '--out', out, ...ignores], { ...io, stdout: () => undefined });
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)(out, { maxBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' }), out);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.info(`${manifest.files.length} files, model digest ${manifest.tree.root}, OMS root ${manifest.oms.root}`);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('manifest-path', out);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('model-digest', manifest.tree.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('oms-root', manifest.oms.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('conclusion', 'pass');
    return code;
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

/***/ 56723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ visibilityFromEvent),
/* harmony export */   q: () => (/* binding */ toVisibility)
/* harmony export */ });
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** What the event of a GitHub workflow says about its repository; `unknown` elsewhere. */
async function visibilityFromEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !file)
        return 'unknown';
    try {
        const event = JSON.parse(await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' }));
        return toVisibility(event.repository);
    }
    catch {
        return 'unknown';
    }
}
/** @param repository - as GitHub's API and events show one. */
function toVisibility(repository) {
    const { visibility, private: hidden } = (repository ?? {});
    if (hidden === true)
        return visibility === 'internal' ? 'internal' : 'private';
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    return hidden === false ? 'public' : 'unknown';
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
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
}


/***/ })

};
