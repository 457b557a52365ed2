export const id = 8378;
export const ids = [8378];
export const modules = {

/***/ 29519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ u32),
/* harmony export */   NX: () => (/* binding */ u16),
/* harmony export */   _l: () => (/* binding */ u64),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   p8: () => (/* binding */ Window),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/** The most bytes of one record. */
const MAX_RECORD_BYTES = 256 * 1024;
/** Reads small records of a source through one cached window, so that neighbors cost one read. */
class Window {
    #source;
    #length;
    #bytes = new Uint8Array(0);
    #start = 0;
    /** @param length - of one read, in bytes: large for records in a row, small for records far apart. */
    constructor(source, length = MAX_RECORD_BYTES) {
        this.#source = source;
        this.#length = length;
    }
    /** Returns exactly `length` bytes, at most 256 KiB, valid until the next call; `undefined` beyond the end of the source. */
    at(offset, length) {
        if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > this.#source.size)
            return undefined;
        if (length > MAX_RECORD_BYTES)
            return undefined;
        if (offset < this.#start || offset + length > this.#start + this.#bytes.length)
            this.#load(offset, length);
        const at = offset - this.#start;
        const found = this.#bytes.subarray(at, at + length);
        return found.length === length ? found : undefined;
    }
    /** Returns how many of `length` bytes exist at an offset. */
    left(offset, length) {
        return Math.max(0, Math.min(length, this.#source.size - offset));
    }
    #load(offset, length) {
        this.#bytes = this.#source.read(offset, Math.max(length, this.#length)).slice();
        this.#start = offset;
    }
}
/** Returns a little-endian integer of 2 bytes; 0 beyond the end. */
function u16(bytes, at) {
    return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100;
}
/** Returns a little-endian integer of 4 bytes; missing bytes are 0. */
function u32(bytes, at) {
    return u16(bytes, at) + u16(bytes, at + 2) * 0x10000;
}
/** Returns a little-endian integer of 8 bytes; infinity when it is not a safe integer, which no offset or size exceeds. */
function u64(bytes, at) {
    const value = u32(bytes, at) + u32(bytes, at + 4) * 0x100000000;
    return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
}
/** Tells whether bytes begin with a signature, given as Latin-1 text. */
function startsWith(bytes, signature, at = 0) {
    if (bytes.length < at + signature.length)
        return false;
    for (let index = 0; index < signature.length; index++)
        if (bytes[at + index] !== signature.charCodeAt(index))
            return false;
    return true;
}
/** Quotes text of a file for a message, at most 160 characters of it. */
function quote(text) {
    return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
}
/** Reads a source whole, when it is at most `limit` bytes; in pieces of 1 MiB. */
function readWhole(source, limit) {
    if (source.size > limit)
        return undefined;
    const whole = new Uint8Array(source.size);
    let at = 0;
    while (at < source.size) {
        const piece = source.read(at, Math.min(1024 * 1024, source.size - at));
        if (piece.length === 0)
            return undefined;
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}


/***/ }),

/***/ 37120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ checkDuplicates),
/* harmony export */   A: () => (/* binding */ TECHNIQUES),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   VE: () => (/* binding */ reportDevice),
/* harmony export */   pg: () => (/* binding */ MAX_NAME_BYTES),
/* harmony export */   r6: () => (/* binding */ escapes),
/* harmony export */   tD: () => (/* binding */ checkLink),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29519);

const TECHNIQUES = [
    { technique: 'archive-path-escape', grade: 'high', summary: 'A member name leaves the folder into which the archive is unpacked.' },
    {
        technique: 'archive-backslash-name',
        grade: 'review',
        summary: 'A member name contains backslashes, which are folders on Windows only.',
    },
    {
        technique: 'archive-control-name',
        grade: 'high',
        summary: 'A member name contains NUL or control characters, at which readers cut it.',
    },
    { technique: 'archive-long-name', grade: 'review', summary: 'A member name is longer than 4096 bytes.' },
    { technique: 'archive-duplicate-name', grade: 'high', summary: 'Two members have the same name; readers disagree on which one counts.' },
    { technique: 'archive-case-collision', grade: 'high', summary: 'Two member names differ only in case or normalization.' },
    { technique: 'archive-link-escape', grade: 'high', summary: 'A link inside the archive refers to a path outside of it.' },
    { technique: 'archive-link', grade: 'note', summary: 'The archive contains a link.' },
    { technique: 'archive-device', grade: 'high', summary: 'The archive contains a device node or a pipe.' },
];
/** Names longer than this are cut. */
const MAX_NAME_BYTES = 4096;
/** Reports a member name that is unsafe to unpack. */
function checkName(name, offset, findings) {
    const found = unsafety(name);
    if (found === undefined)
        return;
    const { grade, technique, why } = found;
    findings.add({ grade, technique, subject: name.slice(0, 200), offset, message: `Member ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} at offset ${offset} ${why}.` });
}
function unsafety(name) {
    if (escapes(name))
        return { grade: 'high', technique: 'archive-path-escape', why: 'is written outside of the target folder when the archive is unpacked' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: These are the characters to find.
    if (/[\x00-\x1f\x7f]/.test(name))
        return { grade: 'high', technique: 'archive-control-name', why: 'contains control characters; some readers cut the name there' };
    if (name.length > MAX_NAME_BYTES)
        return { grade: 'review', technique: 'archive-long-name', why: `has a name longer than ${MAX_NAME_BYTES} bytes` };
    if (name.includes('\\'))
        return { grade: 'review', technique: 'archive-backslash-name', why: 'contains backslashes; its path depends on the operating system' };
    return undefined;
}
/** Tells whether a path is absolute, has a drive, or contains `..`. Backslashes count as separators. */
function escapes(path) {
    const plain = path.replaceAll('\\', '/');
    return isAbsolute(plain) || plain.split('/').includes('..');
}
function isAbsolute(path) {
    return /^([/\\]|[a-z]:)/i.test(path);
}
/** Reports a link. */
function checkLink({ name, folderOf, target, offset }, findings) {
    const folder = folderOf.includes('/') ? folderOf.slice(0, folderOf.lastIndexOf('/') + 1) : '';
    const outside = isAbsolute(target) || leaves(`${folder}${target}`);
    findings.add({
        grade: outside ? 'high' : 'note',
        technique: outside ? 'archive-link-escape' : 'archive-link',
        subject: name.slice(0, 200),
        offset,
        message: `Member ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} at offset ${offset} is a link to ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)}${outside ? ', outside of the archive: later members are written through it' : ''}.`,
    });
}
/** Tells whether a relative path goes above its start. */
function leaves(path) {
    let depth = 0;
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '..')
            depth--;
        else if (part !== '' && part !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}
/** Reports a device node or pipe. */
function reportDevice(name, offset, findings) {
    const message = `Member ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} at offset ${offset} is a device node or pipe, which no model needs.`;
    findings.add({ grade: 'high', technique: 'archive-device', subject: name.slice(0, 200), offset, message });
}
/** Returns the name as a reader that ignores case, normalization and redundant separators compares it. */
function foldName(name) {
    const parts = name.replaceAll('\\', '/').split('/');
    return parts
        .filter((part) => part !== '' && part !== '.')
        .join('/')
        .normalize('NFKC')
        .toLowerCase();
}
/**
 * Reports names that occur twice, exactly or after folding. Folders may repeat.
 *
 * @param grade - of exact repetitions: appending to a tar file repeats names legitimately.
 */
function checkDuplicates(members, grade, findings) {
    const first = new Map();
    for (const member of members) {
        const folded = foldName(member.name);
        const other = first.get(folded);
        if (other === undefined)
            first.set(folded, member);
        else if (!(member.directory && other.directory))
            reportDuplicate(other, member, grade, findings);
    }
}
function reportDuplicate(one, other, grade, findings) {
    const same = one.name === other.name;
    findings.add({
        grade: same ? grade : 'high',
        technique: same ? 'archive-duplicate-name' : 'archive-case-collision',
        subject: other.name.slice(0, 200),
        offset: other.offset,
        message: `Members ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(one.name)} at offset ${one.offset} and ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other.name)} at offset ${other.offset} have ${same ? 'the same name' : 'names that some readers treat as equal'}; readers disagree on which of them counts.`,
    });
}


/***/ }),

/***/ 69537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   dd: () => (/* binding */ TAIL_BYTES)
/* harmony export */ });
/** What the scan of one file may cost altogether, nested members included. Each limit that is reached makes it inconclusive. */
const LIMITS = {
    /** Opcodes, nodes, tokens and entries. */
    steps: 50_000_000,
    /** Bytes that decompression produces. */
    inflatedBytes: 4 * 1024 * 1024 * 1024,
    /** Ratio of inflated to stored bytes above 100 MB. */
    ratio: 200,
    /** Containers inside containers, and pickles inside pickles. */
    depth: 4,
    /** Findings that are kept of one file. */
    findings: 1000,
    /** Entries of one container. */
    entries: 65_536,
};
const SAMPLE_BYTES = 64 * 1024;
/** The end record of a zip archive with its longest comment: 22 bytes and 65,535. */
const TAIL_BYTES = 65_535 + 22;
/** Collects the findings of a reader, with the member and the limit of the file. */
class Findings {
    #member;
    list = [];
    /** Findings that were not kept, because there were too many. */
    dropped = 0;
    constructor({ member }) {
        this.#member = member;
    }
    add(finding) {
        if (this.list.length >= LIMITS.findings)
            this.dropped++;
        else
            this.list.push({ ...finding, member: this.#member });
    }
}


/***/ }),

/***/ 7880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hasValidNumbers),
/* harmony export */   FP: () => (/* binding */ escapeOf),
/* harmony export */   vX: () => (/* binding */ unknownKeys)
/* harmony export */ });
/** Keys that the specification defines, and one of older converters. Others become attributes of an object in Python. */
const KEYS = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);
/** Locations that ONNX Runtime interprets as an address in memory instead of a file. */
const MEMORY = '_ORT_MEM_ADDR_';
/** Returns the keys that no loader needs. */
function unknownKeys(data) {
    return [...data.keys()].filter((key) => !KEYS.has(key));
}
/** Returns why a path resolves outside the folder of the model, or cannot be opened safely; `undefined` for a plain relative path. */
function escapeOf(path) {
    if (path.includes('\0'))
        return 'contains a NUL character';
    if (path.includes(MEMORY))
        return 'is an address in memory';
    if (/^[\\/]/.test(path))
        return 'is absolute';
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path))
        return 'has a drive letter or a scheme';
    if (path.startsWith('~'))
        return 'starts in a home folder';
    if (path.split(/[\\/]/).includes('..'))
        return 'contains ".."';
    return path.includes('\\') ? 'contains a backslash' : undefined;
}
/** Tells whether `offset` and `length` are numbers that a loader accepts. */
function hasValidNumbers(data) {
    return ['offset', 'length'].every((key) => /^\d{0,15}$/.test(data.get(key) ?? ''));
}


/***/ }),

/***/ 14744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ looksLikeOnnx)
/* harmony export */ });
/* harmony import */ var _protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9231);
/* harmony import */ var _protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52760);


const counted = (...numbers) => Object.fromEntries(numbers.map((number) => [number, 2]));
/** Fields of ModelProto. @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const MODEL = { 1: 0, 5: 0, ...counted(2, 3, 4, 6, 7, 8, 14, 20, 25, 26) };
const GRAPH = counted(1, 2, 5, 10, 11, 12, 13, 14, 15, 16);
const NODE = counted(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const OPSET = { 1: 2, 2: 0 };
const NAME = /^[\w.:/-]*$/;
/**
 * Tells from its fields whether a file is an ONNX model: all fields that the sample shows belong to ModelProto, and a graph or an
 * operator set has the fields that it must have.
 */
function looksLikeOnnx(file) {
    const { head, size } = file;
    const peek = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .peekAt */ .pt)(head, size);
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsIn */ .t5)(peek, { start: 0, end: size }, MODEL) ?? [];
    const isShown = fields.some((field) => (field.number === 7 && isGraph(peek, field)) || (field.number === 8 && fields.length > 1 && isOpset(peek, field)));
    return isShown || (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .provesMessage */ .rd)(file, MODEL_WITH_GRAPH);
}
const isPlain = (text) => /^[A-Za-z_][\w.:/-]*$/.test(text);
const MODEL_WITH_GRAPH = (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(7, (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)((0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(1, (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)((0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .hasText */ .I3)(4, isPlain), (fields) => fields.some(({ number, wire }) => number <= 2 && wire === 2))), 
// A tensor with external data, or with a name and a type.
(0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(5, (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)((0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .hasText */ .I3)(8, isPlain), (fields) => fields.some(({ number, wire, value }) => number === 2 && wire === 0 && value > 0 && value < 64)))));
function isGraph(peek, range) {
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsIn */ .t5)(peek, range, GRAPH) ?? [];
    const known = fields.filter(({ number, start, end }) => number !== 1 || isNode(peek, { start, end }));
    return fields.length > 0 && known.length === fields.length && fields.some(({ number }) => number === 1 || number === 5 || number === 11);
}
/** Accepts a node whose operator is present and has a plain name, or continues after the sample. */
function isNode(peek, range) {
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsIn */ .t5)(peek, range, NODE);
    const operator = fields?.find(({ number }) => number === 4);
    if (operator === undefined)
        return fields !== undefined && range.end > peek.present;
    return NAME.test((0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(peek, operator) ?? '');
}
function isOpset(peek, range) {
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsIn */ .t5)(peek, range, OPSET);
    const domain = fields?.find(({ number }) => number === 1);
    return (fields?.some(({ number, value }) => number === 2 && value > 0 && value < 1000) === true &&
        (domain === undefined || NAME.test((0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(peek, domain) ?? ' ')));
}


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pt: () => (/* binding */ peekAt),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   t5: () => (/* binding */ fieldsIn)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76763);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76316);


/** @param size - size of the whole file, in bytes. */
function peekAt(head, size, lenient = false) {
    const window = new _window_js__WEBPACK_IMPORTED_MODULE_0__/* .Window */ .p({ size: head.length, read: (offset, length) => head.subarray(offset, offset + length) });
    return { window, present: head.length, size, lenient };
}
const MAX_FIELDS = 64;
/**
 * Returns the first fields of a message whose tags are present, at most 64; `undefined` when they are malformed, when one is not
 * in `wires` or has another wire type, unless the peek is lenient.
 */
function fieldsIn({ window, present, lenient }, { start, end }, wires) {
    const fields = [];
    for (let at = start; at < Math.min(end, present) && fields.length < MAX_FIELDS;) {
        const field = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .d)(window, at, end);
        // A tag at the very end of the sample may be cut off there.
        if ('reason' in field)
            return present - at < 16 && end > present ? fields : undefined;
        if (wires[field.number] === field.wire)
            fields.push(field);
        else if (!lenient)
            return undefined;
        at = field.end;
    }
    return fields;
}
/** Returns the payload of a field as text when it is present and short. */
function textIn({ window, present }, { start, end }) {
    return end <= present && end - start <= 256 ? window.text(start, end - start) : undefined;
}


/***/ }),

/***/ 52760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ hasText),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   rd: () => (/* binding */ provesMessage),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76763);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76316);


/** Fields of one message that are looked at. */
const MAX_FIELDS = 4096;
/**
 * Tells whether a file is a message of Protocol Buffers with certain fields, whatever other fields it has: loaders skip those that they
 * do not know, so they can be anywhere and have any size. The message must be valid to its end, since so are few files of other kinds.
 * Reads only tags and lengths. `false` where only the ends of the file were read.
 */
function provesMessage({ size, head, read }, test) {
    if (read === undefined || size === 0 || !startsField(head[0] ?? 0))
        return false;
    const window = new _window_js__WEBPACK_IMPORTED_MODULE_0__/* .Window */ .p({ size, read });
    const fields = fieldsOf(window, { start: 0, end: size });
    return fields !== undefined && test(fields, window);
}
/** Returns a test of a message: one of its fields with a number, which is a message itself, passes a test. */
function has(number, test) {
    return (fields, window) => fields.some((field) => {
        if (field.number !== number || field.wire !== 2)
            return false;
        const inner = fieldsOf(window, field);
        return inner !== undefined && test(inner, window);
    });
}
/** Returns a test of a message: a field with a number is text that matches a pattern. */
function hasText(number, matches) {
    return (fields, window) => fields.some(({ number: found, wire, start, end }) => {
        if (found !== number || wire !== 2 || end === start || end - start > 256)
            return false;
        return matches(window.text(start, end - start) ?? '');
    });
}
/** Returns a test that needs all tests to pass. */
function all(...tests) {
    return (fields, window) => tests.every((test) => test(fields, window));
}
/** Returns a test that needs one test to pass. */
function either(...tests) {
    return (fields, window) => tests.some((test) => test(fields, window));
}
function startsField(byte) {
    return byte >= 8 && (byte & 7) <= 5 && (byte & 7) !== 4;
}
/** Returns the first fields of a message; `undefined` if it is malformed before its end and before the limit. */
function fieldsOf(window, { start, end }) {
    const fields = [];
    for (let at = start; at < end && fields.length < MAX_FIELDS;) {
        const field = (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .d)(window, at, end);
        if ('reason' in field)
            return undefined;
        fields.push(field);
        at = field.end;
    }
    return fields;
}


/***/ }),

/***/ 76763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Protobuf),
/* harmony export */   d: () => (/* binding */ readField)
/* harmony export */ });
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76316);

/** Depth at which the parsers of Google refuse a message. */
const MAX_DEPTH = 100;
const MAX_VARINT = 10;
/**
 * Walks Protocol Buffers without a schema, and reads only tags, lengths and what a handler requests. Stops at the first error.
 *
 * @see https://protobuf.dev/programming-guides/encoding/
 */
class Protobuf {
    window;
    malformed;
    /** Whether the budget of steps was spent before the end. */
    exhausted = false;
    #step;
    #depth = 0;
    constructor(source, step) {
        this.window = new _window_js__WEBPACK_IMPORTED_MODULE_0__/* .Window */ .p(source);
        this.#step = step;
    }
    /** Tells whether everything so far was read. */
    get ok() {
        return this.malformed === undefined && !this.exhausted;
    }
    /** Calls a handler for each field of a message, in the order of the file. */
    each({ start, end }, { counted, varints }) {
        if (this.#depth >= MAX_DEPTH)
            this.#fail(start, `messages are nested more than ${MAX_DEPTH} levels`);
        this.#depth += 1;
        for (let at = start; at < end && this.ok;) {
            const field = this.#next(at, end);
            if (field === undefined)
                break;
            if (field.wire === 2)
                counted?.[field.number]?.(field);
            else if (field.wire === 0)
                varints?.[field.number]?.(field);
            at = field.end;
        }
        this.#depth -= 1;
    }
    /** Returns the text of a field; `undefined` above `limit` bytes. */
    text({ start, end }, limit = 4096) {
        return end - start > limit ? undefined : this.window.text(start, end - start);
    }
    #next(at, end) {
        if (!this.#step(1)) {
            this.exhausted = true;
            return undefined;
        }
        const field = readField(this.window, at, end);
        if ('reason' in field)
            return this.#fail(field.at, field.reason);
        return field;
    }
    #fail(at, reason) {
        this.malformed ??= { at, reason };
        return undefined;
    }
}
/** Reads the tag and the length of one field inside [at, end). */
function readField(window, at, end) {
    const tag = readVarint(window, at, end);
    if (tag === undefined || tag.value >= 2 ** 32)
        return { at, reason: 'a tag is cut off or too large' };
    const number = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number === 0)
        return { at, reason: 'the field number is 0' };
    if (wire === 0)
        return varintField(window, { at, number, start: tag.end, end });
    const payload = wire === 3 ? groupOf(window, number, { start: tag.end, end }) : payloadOf(window, wire, tag.end, end);
    if (payload === undefined)
        return { at, reason: wire === 3 || wire === 4 ? 'it contains a group without an end' : `wire type ${wire} is unknown or cut off` };
    if (payload.end > end)
        return { at, reason: `field ${number} continues after the end of its message` };
    return { number, wire: payload.wire, at, start: payload.start, end: payload.end, value: 0 };
}
function varintField(window, { at, number, start, end }) {
    const value = readVarint(window, start, end);
    if (value === undefined)
        return { at, reason: `the number of field ${number} is cut off` };
    return { number, wire: 0, at, start, end: value.end, value: value.value };
}
/** Fields of groups that are skipped at most: parsers skip groups, and no format of models has one. */
const MAX_GROUPED = 100_000;
/** Returns the range of a group with its end tag; `undefined` without one. */
function groupOf(window, number, { start, end }) {
    const open = [number];
    let at = start;
    for (let count = 0; count < MAX_GROUPED && open.length <= MAX_DEPTH; count += 1) {
        const tag = readVarint(window, at, end);
        if (tag === undefined || tag.value < 8 || tag.value >= 2 ** 32)
            return undefined;
        const [inner, wire] = [Math.floor(tag.value / 8), tag.value % 8];
        at = tag.end;
        if (wire === 3)
            open.push(inner);
        else if (wire === 4 && open.pop() !== inner)
            return undefined;
        else if (wire !== 4) {
            const next = wire === 0 ? readVarint(window, at, end)?.end : payloadOf(window, wire, at, end)?.end;
            if (next === undefined || next > end)
                return undefined;
            at = next;
        }
        if (open.length === 0)
            return { wire: 3, start, end: at };
    }
    return undefined;
}
function payloadOf(window, wire, start, end) {
    if (wire === 1)
        return { wire, start, end: start + 8 };
    if (wire === 5)
        return { wire, start, end: start + 4 };
    if (wire !== 2)
        return undefined;
    const length = readVarint(window, start, end);
    return length && { wire, start: length.end, end: length.end + length.value };
}
function readVarint(window, start, end) {
    let value = 0;
    for (let index = 0; index < MAX_VARINT && start + index < end; index += 1) {
        const byte = window.byte(start + index);
        if (byte === undefined)
            return undefined;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, end: start + index + 1 };
    }
    return undefined;
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pl: () => (/* binding */ Report)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69537);

const MAX_SUBJECT = 200;
/** Collects what a reader found: the technique decides the grade and the advisories, and equal subjects are reported once. */
class Report {
    #techniques;
    #findings;
    #nested = [];
    #seen = new Set();
    #incomplete = new Set();
    constructor(context, techniques) {
        this.#techniques = new Map(techniques.map((each) => [each.technique, each]));
        this.#findings = new _context_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .Fv(context);
    }
    add(technique, { message, subject, offset }) {
        const short = shorten(subject);
        const key = `${technique}\0${short}`;
        const known = this.#techniques.get(technique);
        if (known === undefined || this.#seen.has(key))
            return;
        if (this.#seen.size < 10_000)
            this.#seen.add(key);
        const { grade, advisories } = known;
        this.#findings.add({
            grade,
            technique,
            message,
            subject: short,
            ...(offset === undefined ? {} : { offset }),
            ...(advisories === undefined ? {} : { advisories }),
        });
    }
    /** Records why a part that a loader would read was not inspected. */
    unread(reason) {
        if (this.#incomplete.size < 100)
            this.#incomplete.add(reason);
    }
    /** Adds what readers found in a part of the file; their findings carry the member already. */
    include({ findings, incomplete }) {
        for (const finding of findings)
            this.#nested.push(finding);
        for (const reason of incomplete)
            this.unread(reason);
    }
    reading(format, facts) {
        const { list, dropped } = this.#findings;
        const limit = dropped === 0 ? [] : [`${dropped} more findings were dropped`];
        return {
            format,
            findings: [...list, ...this.#nested],
            incomplete: [...this.#incomplete, ...limit],
            ...(facts === undefined ? {} : { facts }),
        };
    }
}
/** Cuts text of a file for a message. */
function shorten(text) {
    return text.length > MAX_SUBJECT ? `${text.slice(0, MAX_SUBJECT)}…` : text;
}
/** Quotes text of a file for a message. */
function quote(text) {
    return JSON.stringify(shorten(text));
}


/***/ }),

/***/ 85086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ startsWithChar),
/* harmony export */   Wy: () => (/* binding */ latin1),
/* harmony export */   _V: () => (/* binding */ isPointer)
/* harmony export */ });
/** Returns the first bytes as text with one character for each byte. */
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** Bytes before the first character of a text: white space, marks of the byte order, and the zero bytes of UTF-16. */
const SKIPPED = new Set([0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
/** Tells cheaply whether text starts with a character, after white space. */
function startsWithChar(head, char) {
    const first = head.findIndex((byte) => !SKIPPED.has(byte));
    return first !== -1 && head[first] === char.charCodeAt(0);
}
/** Tells whether a file is a Git LFS pointer, which is not the model itself. */
function isPointer(head) {
    return latin1(head.subarray(0, 24)) === 'version https://git-lfs.';
}


/***/ }),

/***/ 76316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Window)
/* harmony export */ });
/* unused harmony export LOAD_STEPS */
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33381);

const WINDOW = 16 * 1024;
const PARTS = 4;
/** Steps that loading a part costs, in relation to reading one number. */
const LOAD_STEPS = 64;
/** Reads numbers and text of a source through four windows of 16 KiB. What is jumped over is never read. */
class Window {
    size;
    #source;
    #onLoad;
    /** The last parts that were used. */
    #recent = [];
    #part = { start: 0, bytes: new Uint8Array(0) };
    /** @param onLoad - receives the cost of each part that is loaded. */
    constructor(source, onLoad = () => undefined) {
        this.#source = source;
        this.#onLoad = onLoad;
        this.size = source.size;
    }
    /** Returns the byte at an offset; `undefined` outside the source. */
    byte(at) {
        const found = this.#part.bytes[at - this.#part.start];
        if (found !== undefined)
            return found;
        if (!(at >= 0 && at < this.size))
            return undefined;
        this.#use(at, 1);
        return this.#part.bytes[at - this.#part.start];
    }
    /** Returns an unsigned little-endian number of 1 to 8 bytes; `undefined` outside the source and above 2^53 - 1. */
    uint(at, length) {
        let value = 0;
        for (let index = length - 1; index >= 0; index -= 1) {
            const byte = this.byte(at + index);
            if (byte === undefined)
                return undefined;
            value = value * 256 + byte;
        }
        return Number.isSafeInteger(value) ? value : undefined;
    }
    /** Returns a copy of bytes; `undefined` when they are not all inside the source, or more than `MAX_READ`. */
    bytes(at, length) {
        if (!(at >= 0 && length >= 0 && length <= _source_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_READ */ .Ct && at + length <= this.size))
            return undefined;
        if (length > WINDOW)
            return Uint8Array.from(this.#source.read(at, length));
        this.#use(at, length);
        return this.#part.bytes.slice(at - this.#part.start, at - this.#part.start + length);
    }
    /** Makes a part that contains the bytes the current one, and loads it when no recent part does. */
    #use(at, length) {
        const contains = ({ start, bytes }) => at >= start && at + length <= start + bytes.length;
        if (contains(this.#part))
            return;
        const others = [this.#part, ...this.#recent.filter((each) => each !== this.#part)];
        this.#part = others.find(contains) ?? this.#load(at);
        this.#recent = others.slice(0, PARTS);
    }
    #load(at) {
        this.#onLoad(LOAD_STEPS);
        // Copies, because the result of `read` is valid only until the next call.
        return { start: at, bytes: Uint8Array.from(this.#source.read(at, WINDOW)) };
    }
    /** Returns UTF-8 text, with a replacement character for each invalid byte; `undefined` as for `bytes`. */
    text(at, length) {
        const bytes = this.bytes(at, length);
        return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }
    /** Tells whether ASCII text is at an offset. */
    has(at, text) {
        for (let index = 0; index < text.length; index += 1)
            if (this.byte(at + index) !== text.charCodeAt(index))
                return false;
        return true;
    }
}


/***/ }),

/***/ 33381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ MAX_READ),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Xl: () => (/* binding */ bytesSource)
/* harmony export */ });
/** The most bytes of one read: 1 MiB. Readers keep a window of this size at most. */
const MAX_READ = 1024 * 1024;
/** Returns a source over bytes in memory. */
function bytesSource(bytes) {
    const { length: size } = bytes;
    // `slice` of a Buffer does not copy.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, size);
    return { size, read: (offset, length) => plain.subarray(clamp(offset, size), clamp(offset + length, size)) };
}
/** Returns the part of a source from `offset` with `size` bytes, cut at the end of the source. */
function sliceOf(source, offset, size) {
    const start = clamp(offset, source.size);
    const length = Math.max(0, Math.min(size, source.size - start));
    return {
        size: length,
        read: (at, count) => source.read(start + clamp(at, length), Math.max(0, Math.min(count, length - clamp(at, length)))),
    };
}
function clamp(value, most) {
    return Math.max(0, Math.min(value, most));
}


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33599);

const WINDOW = 256 * 1024;
const FIRST = 4 * 1024;
/**
 * Reads a part of a source from front to back through a window of at most 256 KiB. Skipped bytes are not read. The window is a
 * copy, so that other readers may use the source in between.
 */
class ByteReader {
    /** Where the part ends, from the start of the source. */
    end;
    #source;
    #bytes = Buffer.alloc(0);
    #start;
    #index = 0;
    #next = FIRST;
    constructor(source, start, end = source.size) {
        this.#source = source;
        this.#start = start;
        this.end = Math.min(end, source.size);
    }
    /** Where the next byte is, from the start of the source. */
    get offset() {
        return this.#start + this.#index;
    }
    get remaining() {
        return Math.max(0, this.end - this.offset);
    }
    /** Returns the next byte without consuming it; -1 at the end. */
    peek() {
        if (this.#index >= this.#bytes.length)
            this.#load(1);
        return this.#bytes[this.#index] ?? -1;
    }
    /** Consumes and returns the next byte; -1 at the end. */
    next() {
        const byte = this.peek();
        if (byte !== -1)
            this.#index++;
        return byte;
    }
    /** @throws {Stop} malformed - fewer bytes remain. */
    skip(count) {
        this.#require(count);
        this.#index += count;
        if (this.#index <= this.#bytes.length)
            return;
        this.#start += this.#index;
        this.#index = 0;
        this.#bytes = this.#bytes.subarray(0, 0);
    }
    /** Consumes bytes, at most 256 KiB; valid until the next call. @throws {Stop} malformed - fewer bytes remain. */
    take(count) {
        this.#require(count);
        if (this.#index + count > this.#bytes.length)
            this.#load(count);
        this.#index += count;
        return this.#bytes.subarray(this.#index - count, this.#index);
    }
    u16(little) {
        const bytes = this.take(2);
        return little ? bytes.readUInt16LE(0) : bytes.readUInt16BE(0);
    }
    u32(little) {
        const bytes = this.take(4);
        return little ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0);
    }
    /** Returns an unsigned number of 8 bytes; exact up to 2^53 - 1, and `Infinity` above. */
    u64(little) {
        const bytes = this.take(8);
        const value = little ? bytes.readBigUInt64LE(0) : bytes.readBigUInt64BE(0);
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
    }
    #require(count) {
        if (!(count <= this.remaining))
            throw new _stop_js__WEBPACK_IMPORTED_MODULE_0__/* .Stop */ .VG('malformed', `${count} bytes are expected; ${this.remaining} remain`, this.offset);
    }
    /** Moves the window to the next byte, with at least `count` bytes where the part has them. */
    #load(count) {
        this.#start += this.#index;
        this.#index = 0;
        const length = Math.min(Math.max(this.#next, count), WINDOW, this.remaining);
        this.#bytes = length > 0 ? Buffer.from(this.#source.read(this.#start, length)) : Buffer.alloc(0);
        this.#next = Math.min(this.#next * 4, WINDOW);
    }
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WF: () => (/* binding */ isNpy),
  er: () => (/* binding */ npyDataStart),
  nq: () => (/* binding */ readNpyHeader)
});

// UNUSED EXPORTS: MAX_HEADER

// EXTERNAL MODULE: ./build/domains/scan/tensors/byte-reader.js
var byte_reader = __webpack_require__(5153);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/npy-dtype.js
/** Bytes of types whose letter gives their size; the sizes of C are those of 64-bit Linux. */
const LETTERS = {
    '?': 1,
    b: 1,
    B: 1,
    h: 2,
    H: 2,
    i: 4,
    I: 4,
    l: 8,
    L: 8,
    q: 8,
    Q: 8,
    p: 8,
    P: 8,
    c: 1,
    S: 0,
    a: 0,
    U: 0,
    V: 0,
    e: 2,
    f: 4,
    d: 8,
    g: 16,
    F: 8,
    D: 16,
    G: 32,
};
/** Kinds that are followed by their size in bytes. `U` counts characters of 4 bytes. */
const SIZED = /^[<>|=]?([biufcSaVU?])(\d{1,9})$/;
const TIME = /^[<>|=]?[mM]8?(\[[^\]]{1,32}\])?$/;
const SHORT = /^[<>|=]?([?bBhHiIlLqQpPefdgFDGcSaUV])$/;
/** Names that other writers use. */
const NAMED = /^(?:bool|(?:u?int|float|complex)(8|16|32|64|128))$/;
/** Anything that NumPy could read as an object: the letter O in a string of types, or the name. */
const OBJECT = /O|object/;
const MAX_FIELDS = 65_536;
/** Reads the `descr` of a header: a type string, a list of fields, or a type with a shape. */
function dtypeOf(descr) {
    if (descr.kind === 'string')
        return scalarOf(descr.value);
    if (descr.kind === 'list')
        return fieldsOf(descr.items);
    if (descr.kind === 'tuple' && descr.items.length === 2)
        return subarrayOf(descr.items[0], descr.items[1]);
    return { kind: 'unknown', name: descr.kind };
}
function scalarOf(text) {
    const name = text.slice(0, 64);
    const [, kind = '', digits = ''] = SIZED.exec(text) ?? [];
    if (kind !== '')
        return { kind: 'plain', name, bytes: Number(digits) * (kind === 'U' ? 4 : 1) };
    if (TIME.test(text))
        return { kind: 'plain', name, bytes: 8 };
    const size = LETTERS[SHORT.exec(text)?.[1] ?? ''];
    if (size !== undefined)
        return { kind: 'plain', name, bytes: size };
    const named = NAMED.exec(text);
    if (named !== null)
        return { kind: 'plain', name, bytes: Number(named[1] ?? 8) / 8 };
    return { kind: OBJECT.test(text) ? 'object' : 'unknown', name };
}
/** A field is `(name, type)` or `(name, type, shape)`. */
function fieldsOf(fields) {
    const types = fields.slice(0, MAX_FIELDS).map((field) => {
        if (field.kind !== 'tuple' || field.items.length < 2 || field.items.length > 3)
            return { kind: 'unknown', name: field.kind };
        const [, type, shape] = field.items;
        return shape === undefined ? dtypeOf(type ?? { kind: 'none' }) : subarrayOf(type, shape);
    });
    const name = `[${types
        .slice(0, 8)
        .map((type) => type.name)
        .join(', ')}${types.length > 8 ? ', …' : ''}]`;
    const worst = types.find(({ kind }) => kind === 'object') ?? types.find(({ kind }) => kind === 'unknown');
    if (worst !== undefined || fields.length > MAX_FIELDS)
        return { kind: worst?.kind === 'object' ? 'object' : 'unknown', name };
    return plain(name, types.reduce((sum, type) => sum + (type.kind === 'plain' ? type.bytes : 0), 0));
}
function subarrayOf(type, shape) {
    const base = dtypeOf(type ?? { kind: 'none' });
    const dimensions = shape === undefined ? undefined : shapeOf(shape);
    if (base.kind !== 'plain')
        return base;
    if (dimensions === undefined)
        return { kind: 'unknown', name: base.name };
    return plain(`(${base.name}, [${dimensions.join(', ')}])`, dimensions.reduce((all, each) => all * each, base.bytes));
}
function plain(name, bytes) {
    return Number.isSafeInteger(bytes) ? { kind: 'plain', name: name.slice(0, 200), bytes } : { kind: 'unknown', name: name.slice(0, 200) };
}
/** Returns the integers from 0 of a tuple, or of one integer; `undefined` for anything else. */
function shapeOf(literal) {
    const items = literal.kind === 'integer' ? [literal] : literal.kind === 'tuple' ? literal.items : undefined;
    const numbers = items?.map((item) => (item.kind === 'integer' && item.value >= 0 ? item.value : Number.NaN));
    return numbers === undefined || numbers.some(Number.isNaN) ? undefined : numbers;
}

// EXTERNAL MODULE: ./build/domains/scan/tensors/stop.js
var stop = __webpack_require__(33599);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/python-literal.js

const MAX_DEPTH = 32;
/**
 * Reads a literal as `ast.literal_eval` does, as far as NumPy writes or reads one: strings with prefixes, escapes and implicit
 * concatenation, integers with a sign, a base, underscores or the suffix L of Python 2, tuples, lists, dicts. Nothing is evaluated.
 *
 * @throws {Stop} malformed - the text is another expression, or nested deeper than 32 levels.
 */
function readPythonLiteral(text) {
    const reader = new LiteralReader(text);
    const value = reader.value(0);
    reader.expectEnd();
    return value;
}
const SPACE = /(?:[ \t\r\n\f]|\\\r?\n|#[^\n]*)*/y;
const NUMBER = /[+-]?[ \t]*(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*)[lL]?(?![\w.])/y;
const FLOAT = /[+-]?[ \t]*(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9_]+)?[jJ]?(?![\w.])/y;
const WORD = /(?:True|False|None)(?!\w)/y;
const STRING = /([rRuUbB]{0,2})("""[\s\S]*?(?<!\\)"""|'''[\s\S]*?(?<!\\)'''|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')/y;
const ESCAPE = /\\(?:(\r?\n)|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;
const SIMPLE = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    "'": "'",
    '"': '"',
    '\\': '\\',
};
class LiteralReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw this.#stop(`it is nested deeper than ${MAX_DEPTH} levels`);
        if (this.#takes('('))
            return this.#parenthesized(depth);
        if (this.#takes('['))
            return { kind: 'list', items: this.#items(']', depth).items };
        if (this.#takes('{'))
            return this.#braces(depth);
        return this.#strings() ?? this.#number() ?? this.#word();
    }
    expectEnd() {
        this.#match(SPACE);
        if (this.#at < this.#text.length)
            throw this.#stop('expected the end');
    }
    /** A tuple, or a value in parentheses when no comma follows it. */
    #parenthesized(depth) {
        const { items, commas } = this.#items(')', depth);
        const [only] = items;
        return only !== undefined && commas === 0 ? only : { kind: 'tuple', items };
    }
    #items(end, depth) {
        const items = [];
        let commas = 0;
        while (!this.#takes(end)) {
            if (items.length > commas)
                throw this.#stop(`expected a comma or ${end}`);
            items.push(this.value(depth + 1));
            if (this.#takes(','))
                commas++;
        }
        return { items, commas };
    }
    /** A dict; a set has no use in a header and is `other`. */
    #braces(depth) {
        const entries = [];
        let commas = 0;
        while (!this.#takes('}')) {
            if (entries.length > commas)
                throw this.#stop('expected a comma or }');
            const key = this.value(depth + 1);
            if (!this.#takes(':'))
                throw this.#stop('expected a colon');
            entries.push([key, this.value(depth + 1)]);
            if (this.#takes(','))
                commas++;
        }
        return { kind: 'dict', entries };
    }
    #strings() {
        const parts = [];
        let isBytes = false;
        for (let match = this.#match(STRING); match !== undefined; match = this.#match(STRING)) {
            const [, prefix = '', quoted = ''] = match;
            isBytes ||= /b/i.test(prefix);
            const quote = quoted.startsWith(quoted.charAt(0).repeat(3)) && quoted.length >= 6 ? 3 : 1;
            const inside = quoted.slice(quote, -quote);
            parts.push(/r/i.test(prefix) ? inside : this.#unescape(inside));
        }
        if (parts.length === 0)
            return undefined;
        return isBytes ? { kind: 'other' } : { kind: 'string', value: parts.join('') };
    }
    #unescape(text) {
        return text.replace(ESCAPE, (all, line, octal, hex, short, long, char = '') => {
            if (line !== undefined)
                return '';
            if (octal !== undefined)
                return String.fromCharCode(Number.parseInt(octal, 8));
            const code = hex ?? short ?? long;
            if (char === 'N')
                throw this.#stop('a character is given by name');
            if (code === undefined)
                return SIMPLE[char] ?? all;
            if (Number.parseInt(code, 16) > 0x10ffff)
                throw this.#stop('a character is above U+10FFFF');
            return String.fromCodePoint(Number.parseInt(code, 16));
        });
    }
    #number() {
        const [all, digits = ''] = this.#match(NUMBER) ?? [];
        if (all === undefined)
            return this.#match(FLOAT) === undefined ? undefined : { kind: 'other' };
        const value = Number(digits.replaceAll('_', ''));
        return { kind: 'integer', value: all.startsWith('-') ? -value : value };
    }
    #word() {
        const [word] = this.#match(WORD) ?? [];
        if (word === undefined)
            throw this.#stop('expected a literal');
        return word === 'None' ? { kind: 'none' } : { kind: 'boolean', value: word === 'True' };
    }
    #takes(char) {
        this.#match(SPACE);
        if (this.#text[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    /** Consumes what a sticky pattern matches after white space. */
    #match(pattern) {
        if (pattern !== SPACE)
            this.#match(SPACE);
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text) ?? undefined;
        this.#at += match?.[0].length ?? 0;
        return match;
    }
    #stop(reason) {
        return new stop/* Stop */.VG('malformed', `the header is not a Python literal at character ${this.#at}: ${reason}`, this.#at);
    }
}

// EXTERNAL MODULE: ./build/domains/scan/tensors/tensor.js
var tensor = __webpack_require__(71498);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/npy-header.js





const MAGIC = '\x93NUMPY';
/** NumPy reads 10,000 bytes unless the caller raises the limit or allows pickles. */
const MAX_HEADER = 64 * 1024;
/** Tells whether a NumPy array starts at an offset. */
function isNpy(source, offset) {
    return Buffer.from(source.read(offset, MAGIC.length)).toString('latin1') === MAGIC;
}
/** Returns where the data of an array start, by the length of its header. @throws {Stop} malformed - it is impossible. */
function npyDataStart(source, start) {
    const bytes = new byte_reader/* ByteReader */.k(source, start);
    if (!isNpy(source, start))
        throw new stop/* Stop */.VG('malformed', 'the file does not start with "\\x93NUMPY"', start);
    bytes.skip(MAGIC.length);
    const version = bytes.next();
    bytes.skip(1);
    if (version < 1 || version > 3)
        throw new stop/* Stop */.VG('malformed', `the version is ${version}; expected 1 to 3`, start + MAGIC.length);
    const length = version === 1 ? bytes.u16(true) : bytes.u32(true);
    if (length > bytes.remaining)
        throw new stop/* Stop */.VG('malformed', `the header length is ${length} bytes; ${bytes.remaining} follow`, start);
    return { version, headerStart: bytes.offset, dataStart: bytes.offset + length };
}
/**
 * Reads the header of one NumPy array.
 *
 * @throws {Stop} malformed - the header is not a dict with the three keys.
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
function readNpyHeader(source, start) {
    const { version, headerStart, dataStart } = npyDataStart(source, start);
    if (dataStart - headerStart > MAX_HEADER)
        throw new stop/* Stop */.VG('malformed', `the header has ${dataStart - headerStart} bytes; expected at most ${MAX_HEADER}`, start);
    const bytes = Buffer.from(source.read(headerStart, dataStart - headerStart));
    const members = membersOf(readPythonLiteral(textOf(bytes, version, headerStart)), headerStart);
    const dtype = dtypeOf(members.descr);
    const elements = (0,tensor/* elementsOf */.Z)(members.shape);
    const size = dtype.kind === 'plain' && elements !== undefined ? elements * dtype.bytes : undefined;
    const isKnown = size !== undefined && Number.isSafeInteger(size);
    return {
        version,
        dtype,
        shape: members.shape,
        fortranOrder: members.fortranOrder,
        elements,
        start,
        dataStart,
        bytes: isKnown ? size : undefined,
    };
}
/** Decodes a header: UTF-8 in version 3, Latin-1 before. */
function textOf(bytes, version, at) {
    if (version < 3)
        return bytes.toString('latin1');
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes))
        throw new stop/* Stop */.VG('malformed', 'the header is not UTF-8', at);
    return text;
}
function membersOf(literal, at) {
    const fail = (reason) => new stop/* Stop */.VG('malformed', reason, at);
    if (literal.kind !== 'dict')
        throw fail('the header is not a dict');
    const found = new Map(literal.entries.map(([key, value]) => [key.kind === 'string' ? key.value : '', value]));
    const [descr, order, shape] = [found.get('descr'), found.get('fortran_order'), found.get('shape')];
    if (descr === undefined || order === undefined || shape === undefined || found.size !== 3)
        throw fail('the header does not have exactly the keys "descr", "fortran_order" and "shape"');
    if (literal.entries.length !== 3)
        throw fail('the header has a key twice');
    const dimensions = shape.kind === 'tuple' ? shapeOf(shape) : undefined;
    if (dimensions === undefined)
        throw fail('the "shape" is not a tuple of integers from 0');
    if (order.kind !== 'boolean')
        throw fail('"fortran_order" is neither True nor False');
    return { descr, shape: dimensions, fortranOrder: order.value };
}


/***/ }),

/***/ 33599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   VG: () => (/* binding */ Stop)
/* harmony export */ });
/** Ends the reading of a file: its bytes break the format, or a limit is reached. Never leaves the readers: they catch it. */
class Stop extends Error {
    name = 'Stop';
    kind;
    /** In bytes, from the start of the file. */
    offset;
    /** @param reason - what was found and what was expected; a fragment without a full stop. */
    constructor(kind, reason, offset) {
        super(reason);
        this.kind = kind;
        this.offset = offset;
    }
}
/** Returns the `Stop` that a call ends with, or `undefined` when it reaches its end. */
function stopOf(call) {
    try {
        call();
        return undefined;
    }
    catch (error) {
        if (error instanceof Stop)
            return error;
        throw error;
    }
}
/** Takes steps from a budget. @throws {Stop} limit - the budget is spent. */
function spend(step, count, offset) {
    if (!step(count))
        throw new Stop('limit', 'the step limit of the file is reached', offset);
}


/***/ }),

/***/ 71498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf),
/* harmony export */   e: () => (/* binding */ exact)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

/**
 * Returns the product of a shape; `undefined` above 2^53 - 1. No factor is below 1 after the test for 0, so a product that is
 * exact has exact parts.
 */
function elementsOf(shape) {
    if (shape.includes(0))
        return shape.every((each) => Number.isSafeInteger(each)) ? 0 : undefined;
    const product = shape.reduce((all, each) => all * each, 1);
    return Number.isSafeInteger(product) ? product : undefined;
}
/** Formats a number that is `Infinity` above 2^53 - 1. */
function exact(value) {
    return Number.isSafeInteger(value) ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value) : 'more than 2^53';
}


/***/ })

};
