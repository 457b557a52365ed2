export const id = 9357;
export const ids = [9357,615];
export const modules = {

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

/***/ 29357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ eachIn),
/* harmony export */   $r: () => (/* binding */ Unknown),
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   DQ: () => (/* binding */ UNKNOWN_PART),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10615);


/** Placeholder for an unknown part in {@link Unknown.shape}. */
const UNKNOWN_PART = '\uFFFC';
/** A value of infrastructure code that cannot be determined from the repository. */
class Unknown {
    /** Why it is unknown, as a sentence fragment: `var.key has no value in this repository`. */
    reason;
    /** Whether it is certainly neither null nor empty: an attribute of another resource, a string with a known part. */
    set;
    /** Addresses of the resources that it refers to. */
    refs;
    /** The string with an {@link UNKNOWN_PART} for each unknown part; empty if no part is known. */
    shape;
    /** Whether each unknown part is an attribute of a resource, and so never a pattern such as `*`. */
    attribute;
    /** The one resource of which it is an unmodified attribute; `undefined` if there may be several, or if it is computed. */
    source;
    /** The value, if the resource that it refers to declares it. */
    written;
    constructor(reason, { set = false, refs = [], shape = '', attribute = false, source, written } = {}) {
        this.reason = reason;
        this.set = set;
        this.refs = refs;
        this.shape = shape;
        this.attribute = attribute;
        this.source = source;
        this.written = written;
    }
}
/** Returns the address of the one resource of which a value is an unmodified attribute. */
function sourceOf(value) {
    return isUnknown(value) ? value.source : undefined;
}
/** Returns the value that the referenced resource declares, or else the value itself. */
function asWritten(value) {
    return isUnknown(value) ? (value.written ?? value) : value;
}
/** Parses JSON in a string. Returns an unknown value for invalid JSON. */
function fromJson(text) {
    const value = (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(text);
    return value === undefined ? new Unknown('the string is not valid JSON, or is nested too deeply') : value;
}
function isUnknown(value) {
    return value instanceof Unknown;
}
function isList(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value);
}
/** Visits a value and all values in it, itself first. Shared parts are visited once, since a full walk may not end. */
function eachIn(value, visit, seen = new Set()) {
    if (value === undefined)
        return;
    if (typeof value === 'object' && value !== null) {
        if (seen.has(value))
            return;
        seen.add(value);
    }
    visit(value);
    if (typeof value !== 'object' || value === null || isUnknown(value))
        return;
    for (const member of Object.values(value))
        eachIn(member, visit, seen);
}
/** Returns the items of a list; a single value is a list of one, null an empty list. */
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return isList(value) ? value : [value];
}
/** Returns the member at a path, or `undefined`. Enters a list of one item, which represents a block, without an index. */
function follow(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return value === null ? undefined : value;
    if (isUnknown(value))
        return new Unknown(value.reason, { refs: value.refs });
    if (isList(value)) {
        const [only] = value;
        return value.length === 1 && !/^\d+$/.test(key) ? follow(only, path) : follow(value[Number(key)], rest);
    }
    return isObject(value) && Object.hasOwn(value, key) ? follow(value[key], rest) : undefined;
}
/** Tells whether a value is neither null nor empty. */
function isSet(value) {
    if (isUnknown(value))
        return value.set ? true : value;
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
        return false;
    return isList(value) ? value.length > 0 : true;
}
/** Reads a Boolean, also from a string. @param defaultValue - for null and `undefined`. */
function truth(value, defaultValue) {
    if (isUnknown(value))
        return value.written === undefined ? value : truth(value.written, defaultValue);
    if (value === undefined || value === null)
        return defaultValue;
    if (typeof value === 'object')
        return new Unknown('it is computed at run time');
    return /^(true|1|yes|on)$/i.test((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(value));
}
/** Tells whether a value is one of the allowed ones, ignoring case. @param defaultValue - for null and `undefined`. */
function isOneOf(value, allowed, defaultValue) {
    if (isUnknown(value))
        return value.written === undefined ? value : isOneOf(value.written, allowed, defaultValue);
    if (value === undefined || value === null)
        return defaultValue;
    if (typeof value === 'object')
        return new Unknown('it is computed at run time');
    return allowed.some((each) => each.toLowerCase() === (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(value).toLowerCase());
}
const MAX_TEXT = 1_000_000;
/** Joins parts to one string. If a part is unknown, so is the string; its `shape` keeps the known parts. */
function joined(parts, separator) {
    const values = parts.map(asWritten);
    const shape = values.map((part) => (typeof part === 'object' && part !== null ? UNKNOWN_PART : (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(part ?? ''))).join(separator);
    if (shape.length > MAX_TEXT)
        return new Unknown('the string is too long');
    const unknown = parts.filter(isUnknown);
    const unknownParts = values.filter((part) => typeof part === 'object' && part !== null);
    if (unknownParts.length === 0 && unknown.length === 0)
        return shape;
    return new Unknown(unknown[0]?.reason ?? 'a part is not a string', {
        set: shape.replaceAll(UNKNOWN_PART, '') !== '' || unknown.some(({ set }) => set),
        refs: [...new Set(unknown.flatMap(({ refs }) => refs))],
        shape,
        attribute: unknownParts.every((part) => isUnknown(part) && part.attribute),
        ...(unknownParts.length === 0 ? { written: shape } : {}),
    });
}
/** Tells whether a string matches the shape of an unknown value: the known parts occur in it in order. */
function fits(text, { shape }) {
    if (shape === '')
        return true;
    const parts = shape.split(UNKNOWN_PART);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= text.length - last.length;
}
function not(value) {
    return isUnknown(value) ? value : !value;
}
/** Conjunction: false if any value is false, else unknown if any is unknown. */
function all(values) {
    if (values.includes(false))
        return false;
    return values.find(isUnknown) ?? true;
}
/** Disjunction: true if any value is true, else unknown if any is unknown. */
function any(values) {
    if (values.includes(true))
        return true;
    return values.find(isUnknown) ?? false;
}


/***/ })

};
