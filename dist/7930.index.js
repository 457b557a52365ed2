export const id = 7930;
export const ids = [7930];
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
function looksLikeOnnx({ head, size }) {
    const peek = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .peekAt */ .pt)(head, size);
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsIn */ .t5)(peek, { start: 0, end: size }, MODEL) ?? [];
    return fields.some((field) => (field.number === 7 && isGraph(peek, field)) || (field.number === 8 && fields.length > 1 && isOpset(peek, field)));
}
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
    const payload = payloadOf(window, wire, tag.end, end);
    if (payload === undefined)
        return { at, reason: wire === 3 || wire === 4 ? 'it contains a group' : `wire type ${wire} is unknown or cut off` };
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


/***/ })

};
