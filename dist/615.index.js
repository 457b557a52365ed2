export const id = 615;
export const ids = [615];
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


/***/ })

};
