export const id = 708;
export const ids = [708,615];
export const modules = {

/***/ 74804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export blobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Tells whether a file of a commit is a regular one, and not a symbolic link or a submodule. */
function isRegular({ mode }) {
    return mode.startsWith('100');
}
/** Returns the algorithm of a repository's object ids. */
function algorithmOf(id) {
    return id.length === 40 ? 'sha1' : 'sha256';
}
/** Returns git's blob id of content. @see https://git-scm.com/docs/hash-function-transition */
function blobId(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Tells whether content is that of a blob. */
function isBlob(bytes, id) {
    return blobId(bytes, algorithmOf(id)) === id;
}
/** Returns the files of a tree by their paths. */
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ dvcOutputs),
/* harmony export */   fR: () => (/* binding */ MAX_DVC_BYTES),
/* harmony export */   ou: () => (/* binding */ isDvcFile)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67950);


/** The most bytes of a file of DVC that are parsed: a `dvc.lock` with 5,000 outputs has half of them. */
const MAX_DVC_BYTES = 1024 * 1024;
/** Levels of `stages`, their names, and `outs` in it. */
const MAX_DEPTH = 4;
/** Tells from its name whether a file can list outputs of DVC: that of one output, or that of a pipeline. */
function isDvcFile(path) {
    return /\.dvc$|(^|\/)dvc\.lock$/.test(path);
}
/**
 * Returns the items of every `outs` list; `undefined` for text that is not YAML.
 *
 * @param text - at most `MAX_DVC_BYTES`.
 * @see https://dvc.org/doc/user-guide/project-structure/dvc-files
 */
function dvcOutputs(text) {
    const root = parsed(text);
    return root === undefined ? undefined : listsIn(root, '', 0);
}
function parsed(text) {
    try {
        const [first, second] = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYamlDocuments */ .C)({ text, where: 'the file', code: 'FILE_UNREADABLE', maxBytes: MAX_DVC_BYTES });
        // DVC reads one document.
        return second === undefined ? (first?.value ?? {}) : undefined;
    }
    catch {
        return undefined;
    }
}
function listsIn(value, above, depth) {
    if (!isMapping(value) || depth > MAX_DEPTH)
        return [];
    const { outs, wdir } = value;
    const below = typeof wdir === 'string' ? wdir : above;
    const own = Array.isArray(outs) ? outs.filter(isMapping).flatMap((item) => outputOf(item, below)) : [];
    return [...own, ...Object.values(value).flatMap((member) => listsIn(member, below, depth + 1))];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function outputOf({ path, md5, etag, checksum, size }, below) {
    if ((typeof path !== 'string' && typeof path !== 'number') || path === '')
        return [];
    const hash = /^[0-9a-f]{32,64}(?:\.dir)?$/.exec((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(md5 ?? etag ?? checksum))?.[0];
    return [
        {
            path: (below === '' || below === '.' ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(path) : `${below}/${path}`).slice(0, 500),
            ...(hash === undefined ? {} : { hash }),
            ...(Number.isSafeInteger(size) && Number(size) >= 0 ? { size: Number(size) } : {}),
            isFolder: hash?.endsWith('.dir') === true,
        },
    ];
}


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

/***/ 81017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oU: () => (/* binding */ committedPointer),
/* harmony export */   qT: () => (/* binding */ readPointer),
/* harmony export */   qZ: () => (/* binding */ LFS_POINTER_LIMIT)
/* harmony export */ });
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74804);

/** Pointers are smaller than this many bytes, by the specification. */
const LFS_POINTER_LIMIT = 1024;
const VERSION_LINE = 'version https://git-lfs.github.com/spec/v1';
/** Lines of earlier versions, which git-lfs still reads. */
const VERSION_LINES = [VERSION_LINE, 'version https://hawser.github.com/spec/v1', 'version http://git-media.io/v/2'];
const SIGNATURES = VERSION_LINES.map((line) => line.slice(0, -1));
/**
 * Reads a Git LFS pointer from the first bytes of a file, as leniently as git-lfs about blanks, line ends and zeros. A file that starts like a pointer but is not a valid one is
 * `malformed`: it must never be hashed as model content.
 *
 * @param head - the first bytes; the whole file when it is shorter than `LFS_POINTER_LIMIT`.
 * @param size - size of the whole file, in bytes.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function readPointer(head, size) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8').trimStart();
    if (!beginsAsPointer(text, size))
        return { kind: 'content' };
    if (size >= LFS_POINTER_LIMIT)
        return { kind: 'malformed', reason: `a pointer has fewer than ${LFS_POINTER_LIMIT} bytes, this file has ${size}` };
    const [version = '', ...rest] = text.split(/\r?\n/);
    if (!VERSION_LINES.includes(version))
        return { kind: 'malformed', reason: `the first line is not "${VERSION_LINE}"` };
    if (rest.at(-1)?.trim() !== '')
        return { kind: 'malformed', reason: 'the last line is unterminated: the file is truncated' };
    return readKeys(rest.filter((line) => line.trim() !== ''));
}
/** Returns the pointer that a commit contains in place of a file. @param read - reads a blob by its id. */
async function committedPointer(file, read) {
    if (!(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(file) || file.size >= LFS_POINTER_LIMIT || file.blob === '')
        return undefined;
    const reading = readPointer(await read(file.blob), file.size);
    return reading.kind === 'pointer' ? reading.pointer : undefined;
}
/** Tells whether a file starts like a pointer. Includes a file that was truncated within the first line. */
function beginsAsPointer(text, size) {
    if (SIGNATURES.some((signature) => text.startsWith(signature)))
        return true;
    return size === text.length && text.length >= 'version https://git-lfs'.length && VERSION_LINE.startsWith(text);
}
function readKeys(lines) {
    const values = new Map();
    for (const line of lines) {
        const match = /^([a-z0-9.-]+) (\S.*)$/.exec(line);
        if (!match)
            return { kind: 'malformed', reason: `cannot read the line "${line.slice(0, 80)}"` };
        const [, key = '', value = ''] = match;
        if (values.has(key))
            return { kind: 'malformed', reason: `duplicate key "${key}"` };
        values.set(key, value);
    }
    const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    if (oid === undefined)
        return { kind: 'malformed', reason: `"oid" must be "sha256:" and 64 hex digits, found "${values.get('oid') ?? 'nothing'}"` };
    const size = Number(/^\+?0*(\d{1,16})$/.exec(values.get('size') ?? '')?.[1] ?? Number.NaN);
    if (!Number.isSafeInteger(size))
        return { kind: 'malformed', reason: `"size" must be a number of bytes, found "${values.get('size') ?? 'nothing'}"` };
    const strange = [...values.keys()].find((key) => key !== 'oid' && key !== 'size' && !/^ext-\d-[a-z0-9]+$/.test(key));
    if (strange !== undefined)
        return { kind: 'malformed', reason: `"${strange}" is not a key of the pointer format` };
    // With free text here, a pointer could also be a valid script.
    const free = [...values].find(([key, value]) => key.startsWith('ext-') && !/^sha256:[0-9a-f]{64}$/.test(value));
    if (free !== undefined)
        return { kind: 'malformed', reason: `"${free[0]}" must be "sha256:" and 64 hex digits` };
    const keys = [...values.keys()];
    if (keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? '')))
        return { kind: 'malformed', reason: 'its keys are not in alphabetical order' };
    return { kind: 'pointer', pointer: { sha256: oid, size } };
}


/***/ })

};
