export const id = 7793;
export const ids = [7793,8614,615];
export const modules = {

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program. A test checks that it equals package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 10615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JsonError: () => (/* binding */ JsonError),
/* harmony export */   entriesIn: () => (/* binding */ entriesIn),
/* harmony export */   membersIn: () => (/* binding */ membersIn),
/* harmony export */   nestsDeeply: () => (/* binding */ nestsDeeply),
/* harmony export */   parseJson: () => (/* binding */ parseJson),
/* harmony export */   withoutComments: () => (/* binding */ withoutComments)
/* harmony export */ });
const MAX_NESTING = 100;
/** Parses untrusted JSON. Returns `undefined` for invalid JSON and for nesting that could exhaust the stack. */
function parseJson(text) {
    if (nestsDeeply(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Tells whether brackets outside strings nest more than `MAX_NESTING` levels. */
function nestsDeeply(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            at = text.indexOf('"', at + 1);
            while (at !== -1 && isEscaped(text, at))
                at = text.indexOf('"', at + 1);
            if (at === -1)
                return false;
        }
        else if (code === OPEN_BRACE || code === OPEN_BRACKET)
            depth += 1;
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
            depth -= 1;
        if (depth > MAX_NESTING)
            return true;
    }
    return false;
}
/** Replaces comments with spaces, so that all other offsets stay the same. */
function withoutComments(text) {
    const parts = [];
    let kept = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"') {
            do
                at = text.indexOf('"', at + 1);
            while (at !== -1 && isEscaped(text, at));
            if (at === -1)
                break;
        }
        else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
            const isLine = text[at + 1] === '/';
            const found = text.indexOf(isLine ? '\n' : '*/', at + 2);
            const end = found === -1 ? text.length : isLine ? found : found + 2;
            parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n]/g, ' '));
            kept = end;
            at = end - 1;
        }
    }
    return parts.join('') + text.slice(kept);
}
function isEscaped(text, quote) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\')
        slashes += 1;
    return slashes % 2 === 1;
}
/** A syntax error in the part of the JSON that was scanned. */
class JsonError extends Error {
}
/**
 * Returns the members of a JSON object as unparsed text, since only a part of a large plan is needed.
 *
 * @throws {JsonError} - it is not an object, a member is duplicated, or a value is unterminated.
 */
function membersIn(text) {
    const found = new Map();
    eachPart(text, '{', '}', (at) => {
        const keyEnd = stringEnd(text, at);
        const key = parseJson(text.slice(at, keyEnd));
        if (typeof key !== 'string')
            throw new JsonError('expected a string as the key');
        const colon = skipSpace(text, keyEnd);
        if (text[colon] !== ':')
            throw new JsonError('expected ":" after a key');
        const start = skipSpace(text, colon + 1);
        const end = valueEnd(text, start);
        if (found.has(key))
            throw new JsonError(`duplicate key ${JSON.stringify(key)}`);
        found.set(key, text.slice(start, end));
        return end;
    });
    return found;
}
/**
 * Returns the items of a JSON array as unparsed text.
 *
 * @throws {JsonError} - it is not an array, or a value is unterminated.
 */
function entriesIn(text) {
    const found = [];
    eachPart(text, '[', ']', (at) => {
        const end = valueEnd(text, at);
        found.push(text.slice(at, end));
        return end;
    });
    return found;
}
/** @param part - reads one part and returns the offset of its end. */
function eachPart(text, open, close, part) {
    let at = skipSpace(text, 0);
    if (text[at] !== open)
        throw new JsonError(`expected "${open}"`);
    at = skipSpace(text, at + 1);
    if (text[at] === close)
        return;
    for (;;) {
        at = skipSpace(text, part(at));
        if (text[at] === close)
            return;
        if (text[at] !== ',')
            throw new JsonError(`expected "," or "${close}"`);
        at = skipSpace(text, at + 1);
    }
}
function skipSpace(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t')
        at += 1;
    return at;
}
function stringEnd(text, start) {
    if (text[start] !== '"')
        throw new JsonError('expected a string');
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        if (!isEscaped(text, quote))
            return quote + 1;
    }
    throw new JsonError('unterminated string');
}
const [QUOTE, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [...'"{}[]'].map((each) => each.charCodeAt(0));
/** Returns the offset after a value. Counts brackets without pairing them: parsing the part later finds what is invalid. */
function valueEnd(text, start) {
    const first = text[start];
    if (first === '"')
        return stringEnd(text, start);
    if (first !== '{' && first !== '[')
        return plainEnd(text, start);
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = stringEnd(text, at) - 1;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET)
            depth += 1;
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    throw new JsonError('unterminated value');
}
/** Returns the offset after a number, `true`, `false` or `null`. */
function plainEnd(text, start) {
    const end = /[,\]}\s]/g;
    end.lastIndex = start;
    const found = end.exec(text)?.index ?? text.length;
    if (found === start)
        throw new JsonError('expected a value');
    return found;
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

/***/ 57793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openScanCache: () => (/* binding */ openScanCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18614);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10615);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65156);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54347);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11615);








const MAX_ENTRY_BYTES = 4 * 1024 * 1024;
/**
 * Opens a folder with results of scans. Anyone who can write to it decides what is clean, so a folder inside the repository, whose files
 * are evaluated, is refused.
 *
 * @param root - the top folder of the repository.
 * @throws {SealError} USAGE
 */
async function openScanCache(folder, root) {
    const place = await realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    if ((0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(place, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `scan-cache: ${folder} is inside the repository, whose files could then contain results. Choose a folder outside of it, such as $RUNNER_TEMP/scan-cache.`);
    const { validateScanV1 } = await __webpack_require__.e(/* import() */ 9311).then(__webpack_require__.bind(__webpack_require__, 49311));
    const file = (key) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, key.slice(0, 2), `${key}.json`);
    return {
        get: (key) => readEntry(file(key), key, validateScanV1),
        put: async (key, entry) => {
            const text = JSON.stringify(toEntry(key, entry));
            if (text.length > MAX_ENTRY_BYTES)
                return;
            await (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)(file(key), text).catch(() => undefined);
        },
    };
}
/** Resolves the links of a path whose last folders need not exist yet. */
async function realPlace(path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (real !== undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
        return real ?? path;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path));
}
function toEntry(key, { scan, siblings }) {
    return {
        siblings,
        result: { schema: 'weightseal/scan@1', tool: { name: 'weightseal', version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__.VERSION }, files: [{ path: key, size: 0, ...scan }] },
    };
}
/** Reads an entry. What is damaged, or belongs to another key, is not known. */
async function readEntry(file, key, validate) {
    const text = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)(file, { maxBytes: MAX_ENTRY_BYTES, missing: 'FILE_UNREADABLE', noFollow: true }).catch(() => undefined);
    const { siblings, result } = (text === undefined ? undefined : (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_3__.parseJson)(text)) ?? {};
    if (!validate(result) || !isAnswers(siblings))
        return undefined;
    const [first] = result.files;
    if (first?.path !== key)
        return undefined;
    const { path, size, ...scan } = first;
    return { scan, siblings };
}
function isAnswers(value) {
    return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'boolean');
}


/***/ })

};
