export const id = 2822;
export const ids = [2822,9065,5761];
export const modules = {

/***/ 95761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linesOf: () => (/* binding */ linesOf),
/* harmony export */   parseHcl: () => (/* binding */ parseHcl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const MAX_DEPTH = 60;
/** Operators or names after one another; what is longer was written to exhaust a stack. */
const MAX_CHAIN = 200;
/** @param offset - of what is wrong. */
class HclError extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
/**
 * Reads HCL 2 as Terraform writes it, without evaluating anything.
 *
 * @throws {SealError} FILE_UNREADABLE - with file, line and column of the first thing that is no HCL.
 */
function parseHcl(text, where) {
    try {
        const parser = new Parser(text);
        return parser.body(0, undefined);
    }
    catch (error) {
        if (!(error instanceof HclError))
            throw error;
        const at = linesOf(text)(error.offset);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('FILE_UNREADABLE', `${where}:${at.line}:${at.column}: ${error.message}`, { cause: error, at });
    }
}
/** Line and column of an offset, from 1. The line breaks are looked for once. */
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
/** What Go calls white space, which is not quite what JavaScript does: U+0085 is, U+FEFF is not. */
const SPACE_AROUND = /^[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;
const OPERATORS = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']];
/** A recursive descent over the characters. Newlines end an attribute, but not inside brackets. */
class Parser {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    }
    /** Attributes and blocks up to the end or a closing brace. */
    body(depth, end) {
        this.#checkDepth(depth);
        const attributes = [];
        const blocks = [];
        const names = new Set();
        for (;;) {
            this.#space(true);
            if (this.#at >= this.#text.length) {
                if (end !== undefined)
                    this.#fail('the file ends inside a block');
                return { attributes, blocks };
            }
            if (end !== undefined && this.#take(end))
                return { attributes, blocks };
            this.#member(depth, { attributes, blocks, names });
        }
    }
    #member(depth, { attributes, blocks, names }) {
        const offset = this.#at;
        const name = this.#match(IDENTIFIER) ?? this.#fail('expected the name of an attribute or a block');
        this.#space(false);
        if (this.#text[this.#at] === '=' && this.#text[this.#at + 1] !== '=') {
            this.#at += 1;
            this.#space(false);
            if (names.has(name))
                this.#fail(`the attribute "${name}" stands twice`, offset);
            names.add(name);
            attributes.push({ name, value: this.#expression(depth + 1, false), offset });
            return;
        }
        const labels = [];
        while (this.#text[this.#at] !== '{') {
            labels.push(this.#label() ?? this.#fail(`expected "=" or a block after "${name}"`));
            this.#space(false);
        }
        this.#at += 1;
        blocks.push({ type: name, labels, body: this.body(depth + 1, '}'), offset });
    }
    #label() {
        if (this.#text[this.#at] !== '"')
            return this.#match(IDENTIFIER);
        const template = this.#quoted(0);
        return template.kind === 'literal' ? String(template.value) : undefined;
    }
    #expression(depth, lines) {
        this.#checkDepth(depth);
        const offset = this.#at;
        const test = this.#binary(0, depth, lines);
        this.#space(lines);
        if (!this.#take('?'))
            return test;
        this.#space(lines);
        const yes = this.#expression(depth + 1, lines);
        this.#space(true);
        if (!this.#take(':'))
            this.#fail('expected ":"');
        this.#space(lines);
        return { kind: 'conditional', test, yes, no: this.#expression(depth + 1, lines), offset };
    }
    #binary(level, depth, lines) {
        const operators = OPERATORS[level];
        if (operators === undefined)
            return this.#unary(depth, lines);
        let left = this.#binary(level + 1, depth, lines);
        for (let count = 0;; count += 1) {
            if (count > MAX_CHAIN)
                this.#fail(`more than ${MAX_CHAIN} operators in one value`);
            this.#space(lines);
            const operator = operators.find((each) => this.#text.startsWith(each, this.#at));
            if (operator === undefined)
                return left;
            this.#at += operator.length;
            this.#space(true);
            left = { kind: 'binary', operator, left, right: this.#binary(level + 1, depth + 1, lines), offset: left.offset };
        }
    }
    #unary(depth, lines) {
        this.#checkDepth(depth);
        const offset = this.#at;
        if (this.#take('!')) {
            this.#space(lines);
            return { kind: 'not', of: this.#unary(depth + 1, lines), offset };
        }
        if (this.#take('-')) {
            this.#space(lines);
            const value = this.#unary(depth + 1, lines);
            if (value.kind === 'literal' && typeof value.value === 'number')
                return { kind: 'literal', value: -value.value, offset };
            return { kind: 'opaque', what: 'a computed number', offset };
        }
        return this.#postfix(this.#primary(depth, lines), depth);
    }
    #primary(depth, lines) {
        const offset = this.#at;
        const first = this.#text[this.#at];
        if (first === '"')
            return this.#quoted(depth);
        if (first === '<')
            return this.#heredoc(depth);
        if (first === '[')
            return this.#list(depth);
        if (first === '{')
            return this.#object(depth);
        if (first === '(') {
            this.#at += 1;
            this.#space(true);
            const inner = this.#expression(depth + 1, true);
            this.#space(true);
            if (!this.#take(')'))
                this.#fail('expected ")"');
            return inner;
        }
        const number = this.#match(NUMBER);
        if (number !== undefined)
            return { kind: 'literal', value: Number(number), offset };
        const name = this.#match(IDENTIFIER);
        if (name === undefined)
            this.#fail('expected a value');
        return this.#named(name, offset, { depth, lines });
    }
    #named(name, offset, { depth }) {
        if (name === 'true' || name === 'false')
            return { kind: 'literal', value: name === 'true', offset };
        if (name === 'null')
            return { kind: 'literal', value: null, offset };
        let called = name;
        while (this.#text.startsWith('::', this.#at)) {
            this.#at += 2;
            called += `::${this.#match(IDENTIFIER) ?? this.#fail('expected the name of a function')}`;
        }
        if (this.#take('('))
            return { kind: 'call', name: called, args: this.#arguments(depth), offset };
        return { kind: 'traversal', path: [name], offset };
    }
    #arguments(depth) {
        const args = [];
        for (;;) {
            this.#space(true);
            if (this.#take(')'))
                return args;
            args.push(this.#expression(depth + 1, true));
            this.#space(true);
            this.#take('...');
            this.#space(true);
            if (this.#take(','))
                continue;
            if (!this.#take(')'))
                this.#fail('expected "," or ")"');
            return args;
        }
    }
    /** `.name`, `[0]`, `["name"]`, `.*` and `[*]` behind a value. */
    #postfix(start, depth) {
        let value = start;
        for (let count = 0;; count += 1) {
            if (count > MAX_CHAIN)
                this.#fail(`more than ${MAX_CHAIN} names in one reference`);
            if (this.#text[this.#at] === '.' && !this.#text.startsWith('...', this.#at)) {
                this.#at += 1;
                if (this.#take('*'))
                    value = step(value, '*');
                else
                    value = step(value, this.#match(IDENTIFIER) ?? this.#match(NUMBER) ?? this.#fail('expected a name after "."'));
            }
            else if (this.#text[this.#at] === '[')
                value = this.#index(value, depth);
            else
                return value;
        }
    }
    #index(value, depth) {
        this.#at += 1;
        this.#space(true);
        if (this.#take('*')) {
            this.#space(true);
            if (!this.#take(']'))
                this.#fail('expected "]"');
            return step(value, '*');
        }
        const key = this.#expression(depth + 1, true);
        this.#space(true);
        if (!this.#take(']'))
            this.#fail('expected "]"');
        return key.kind === 'literal' ? step(value, String(key.value)) : { ...step(value, '*') };
    }
    #list(depth) {
        const offset = this.#at;
        this.#at += 1;
        this.#space(true);
        if (this.#isFor())
            return this.#comprehension(offset, ']', depth);
        const items = [];
        for (;;) {
            this.#space(true);
            if (this.#take(']'))
                return { kind: 'list', items, offset };
            items.push(this.#expression(depth + 1, true));
            this.#space(true);
            if (this.#take(','))
                continue;
            if (!this.#take(']'))
                this.#fail('expected "," or "]"');
            return { kind: 'list', items, offset };
        }
    }
    #object(depth) {
        const offset = this.#at;
        this.#at += 1;
        this.#space(true);
        if (this.#isFor())
            return this.#comprehension(offset, '}', depth);
        const entries = [];
        for (;;) {
            this.#space(true);
            if (this.#take('}'))
                return { kind: 'object', entries, offset };
            entries.push(this.#entry(depth));
            this.#space(false);
            this.#take(',');
        }
    }
    #entry(depth) {
        const offset = this.#at;
        const key = this.#unary(depth + 1, false);
        this.#space(false);
        if (!this.#take('=') && !this.#take(':'))
            this.#fail('expected "=" after the key');
        this.#space(false);
        return { key: keyOf(key), value: this.#expression(depth + 1, false), offset };
    }
    #isFor() {
        return /for\s/y.test(this.#text.slice(this.#at, this.#at + 4));
    }
    /** `for` expressions are not evaluated; everything up to their bracket is read so that what follows is. */
    #comprehension(offset, end, depth) {
        this.#skipTo(end, depth + 1);
        return { kind: 'opaque', what: 'a "for" expression', offset };
    }
    #skipTo(end, depth) {
        this.#checkDepth(depth);
        for (;;) {
            this.#space(true);
            const next = this.#text[this.#at] ?? this.#fail(`expected ${JSON.stringify(end)}`);
            if (next === end) {
                this.#at += 1;
                return;
            }
            if (next === '"')
                this.#quoted(depth);
            else if (next === '<' && this.#text.startsWith('<<', this.#at))
                this.#heredoc(depth);
            else {
                this.#at += 1;
                const inner = { '(': ')', '[': ']', '{': '}' }[next];
                if (inner !== undefined)
                    this.#skipTo(inner, depth + 1);
            }
        }
    }
    #quoted(depth) {
        const offset = this.#at;
        this.#at += 1;
        const parts = [];
        let text = '';
        for (;;) {
            const next = this.#text[this.#at] ?? this.#fail('a text does not end', offset);
            if (next === '\n')
                this.#fail('a text does not end on its line', offset);
            if (next === '"') {
                this.#at += 1;
                return template([...parts, text], offset);
            }
            if (next === '\\')
                text += this.#escape();
            else if (this.#isInterpolation()) {
                parts.push(text, this.#interpolation(depth));
                text = '';
            }
            else
                text += this.#plain();
        }
    }
    #isInterpolation() {
        return this.#text.startsWith('${', this.#at) || this.#text.startsWith('%{', this.#at);
    }
    /** One character, or `$${`, which stands for `${`. */
    #plain() {
        const start = this.#text.startsWith('$${', this.#at) || this.#text.startsWith('%%{', this.#at) ? this.#at + 1 : this.#at;
        const end = start > this.#at ? start + 2 : start + 1;
        this.#at = end;
        return this.#text.slice(start, end);
    }
    #escape() {
        const kind = this.#text[this.#at + 1] ?? '';
        const hex = { u: 4, U: 8 }[kind];
        const simple = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }[kind];
        if (simple !== undefined) {
            this.#at += 2;
            return simple;
        }
        const code = hex === undefined ? Number.NaN : Number.parseInt(this.#text.slice(this.#at + 2, this.#at + 2 + hex), 16);
        if (hex === undefined || !(code <= 0x10ffff))
            this.#fail('an escape that there is not');
        this.#at += 2 + hex;
        return String.fromCodePoint(code);
    }
    #interpolation(depth) {
        this.#checkDepth(depth);
        const offset = this.#at;
        const directive = this.#text[this.#at] === '%';
        this.#at += 2;
        this.#take('~');
        if (directive) {
            this.#skipTo('}', depth + 1);
            return { kind: 'opaque', what: 'a template', offset };
        }
        this.#space(true);
        const value = this.#expression(depth + 1, true);
        this.#space(true);
        this.#take('~');
        if (!this.#take('}'))
            this.#fail('expected "}"');
        return value;
    }
    #heredoc(depth) {
        const offset = this.#at;
        HEREDOC.lastIndex = offset;
        const start = HEREDOC.exec(this.#text);
        if (start === null)
            this.#fail('expected a value');
        const marker = start?.[2] ?? '';
        this.#at += start?.[0].length ?? 0;
        const parts = [];
        let text = '';
        for (;;) {
            const lineEnd = this.#text.indexOf('\n', this.#at);
            const line = this.#text.slice(this.#at, lineEnd === -1 ? undefined : lineEnd);
            if (line.replace(SPACE_AROUND, '') === marker) {
                this.#at += line.length;
                return template([...parts, text], offset);
            }
            if (this.#at >= this.#text.length)
                this.#fail(`the text that begins here has no ${marker} at its end`, offset);
            while (this.#at < this.#text.length && this.#text[this.#at] !== '\n') {
                if (this.#isInterpolation()) {
                    parts.push(text, this.#interpolation(depth + 1));
                    text = '';
                }
                else
                    text += this.#plain();
            }
            this.#at += 1;
            text += '\n';
        }
    }
    /** Blanks and comments; line breaks too where they mean nothing. */
    #space(lines) {
        for (;;) {
            const next = this.#text[this.#at];
            if (next === ' ' || next === '\t' || next === '\r' || (lines && next === '\n'))
                this.#at += 1;
            else if (next === '#' || this.#text.startsWith('//', this.#at)) {
                const end = this.#text.indexOf('\n', this.#at);
                this.#at = end === -1 ? this.#text.length : end;
            }
            else if (this.#text.startsWith('/*', this.#at)) {
                const end = this.#text.indexOf('*/', this.#at + 2);
                if (end === -1)
                    this.#fail('a comment does not end');
                this.#at = end + 2;
            }
            else
                return;
        }
    }
    #take(token) {
        if (!this.#text.startsWith(token, this.#at))
            return false;
        this.#at += token.length;
        return true;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #checkDepth(depth) {
        if (depth > MAX_DEPTH)
            this.#fail(`nested deeper than ${MAX_DEPTH} levels`);
    }
    #fail(message, offset = this.#at) {
        throw new HclError(offset, message);
    }
}
function step(value, name) {
    if (value.kind === 'traversal')
        return { ...value, path: [...value.path, name] };
    return { kind: 'opaque', what: 'a part of a computed value', offset: value.offset };
}
function keyOf(key) {
    if (key.kind === 'literal')
        return String(key.value);
    return key.kind === 'traversal' && key.path.length === 1 ? key.path[0] : undefined;
}
function template(parts, offset) {
    const filled = parts.filter((part) => part !== '');
    const [only] = filled;
    if (filled.length === 0)
        return { kind: 'literal', value: '', offset };
    if (filled.length === 1 && only !== undefined)
        return typeof only === 'string' ? { kind: 'literal', value: only, offset } : { ...only, offset };
    return { kind: 'template', parts: filled, offset };
}


/***/ }),

/***/ 99065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JsonError: () => (/* binding */ JsonError),
/* harmony export */   entriesIn: () => (/* binding */ entriesIn),
/* harmony export */   membersIn: () => (/* binding */ membersIn),
/* harmony export */   nestsDeeply: () => (/* binding */ nestsDeeply),
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
const MAX_NESTING = 100;
/**
 * JSON of anyone; `undefined` when it is none, or is nested so deeply that walking it would exhaust the stack.
 */
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
/** Whether brackets stand within each other more often than anybody writes. Texts are jumped over. */
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
function isEscaped(text, quote) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\')
        slashes += 1;
    return slashes % 2 === 1;
}
/** What is not JSON, as far as it was looked at. */
class JsonError extends Error {
}
/**
 * The members of a JSON object as texts, without parsing what they hold: of a plan of many megabytes only a part is looked at.
 *
 * @throws {JsonError} - it is no object, a member stands twice, or something does not end.
 */
function membersIn(text) {
    const found = new Map();
    eachPart(text, '{', '}', (at) => {
        const keyEnd = stringEnd(text, at);
        const key = JSON.parse(text.slice(at, keyEnd));
        const colon = skipSpace(text, keyEnd);
        if (text[colon] !== ':')
            throw new JsonError('expected ":" after a key');
        const start = skipSpace(text, colon + 1);
        const end = valueEnd(text, start);
        if (found.has(key))
            throw new JsonError(`the member ${JSON.stringify(key)} stands twice`);
        found.set(key, text.slice(start, end));
        return end;
    });
    return found;
}
/**
 * The entries of a JSON array as texts.
 *
 * @throws {JsonError} - it is no array, or something does not end.
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
/** @param part - reads one part and gives where it ends. */
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
        throw new JsonError('expected a text');
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        if (!isEscaped(text, quote))
            return quote + 1;
    }
    throw new JsonError('a text does not end');
}
const [QUOTE, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [...'"{}[]'].map((each) => each.charCodeAt(0));
/** Where a value ends. Brackets are counted, not paired: whoever parses the part finds what is wrong in it. */
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
    throw new JsonError('a value does not end');
}
/** Of a number, `true`, `false` or `null`. */
function plainEnd(text, start) {
    const end = /[,\]}\s]/g;
    end.lastIndex = start;
    const found = end.exec(text)?.index ?? text.length;
    if (found === start)
        throw new JsonError('expected a value');
    return found;
}


/***/ }),

/***/ 95988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ refsIn),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   x0: () => (/* binding */ withoutIndexes)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23951);

function read(resource, path) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(resource.body, path);
}
/** Names of resources in a value, at any depth. */
function refsIn(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value))
        return value.refs;
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(refsIn);
}
/** An address without the indexes of `count` and `for_each`. */
function withoutIndexes(address) {
    return address.replace(/\[(?:\d+|"[^"]*")\]/g, '');
}


/***/ }),

/***/ 92822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terraformResources: () => (/* binding */ terraformResources),
/* harmony export */   valuesIn: () => (/* binding */ valuesIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _hcl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95761);
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99065);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95988);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23951);





/** More copies of modules than anybody has; each call of a call multiplies. */
const MAX_INSTANCES = 2000;
/** Resources after modules are put in; a plan is the way to judge more. */
const MAX_RESOURCES = 20_000;
const MAX_MODULE_DEPTH = 10;
const MAX_EVALUATION = 60;
/** Values in one value. */
const MAX_WEIGHT = 100_000;
/**
 * Resources of Terraform sources, as far as the repository tells their values: defaults of variables, `terraform.tfvars` and
 * `*.auto.tfvars`, locals, and what is handed to modules of the same repository.
 *
 * @param files - `*.tf` and `*.tfvars`.
 * @throws {SealError} FILE_UNREADABLE - a file is no HCL.
 */
function terraformResources(files) {
    const folders = foldersOf(files);
    const world = { folders, resources: [], unread: [], instances: 0, visited: new Set() };
    const called = new Set([...folders.values()].flatMap((folder) => folder.modules.flatMap(({ block }) => localSource(folder.path, block) ?? [])));
    // Who calls a folder does not decide that nobody applies it by itself.
    const roots = [...folders.values()].filter((folder) => !called.has(folder.path) || folder.isRoot);
    for (const folder of roots)
        instantiate(world, { folder, inputs: undefined, prefix: '', depth: 0, conditional: undefined });
    // Modules that only call each other have no root; they are judged all the same.
    for (const folder of folders.values())
        if (!world.visited.has(folder.path))
            instantiate(world, { folder, inputs: undefined, prefix: '', depth: 0, conditional: undefined });
    return { resources: world.resources, unread: world.unread };
}
/** Blocks that only a folder has which somebody applies by itself. */
const OF_ROOTS = ['backend', 'cloud'];
/** Data that other resources are judged by. */
const JOINED_DATA = ['aws_iam_policy_document', 'google_iam_policy'];
const AUTOMATIC = /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/;
function foldersOf(files) {
    const sources = inOrder(files.filter(({ path }) => /\.(tf|tofu)$/i.test(path))).map((file) => parsed(file));
    const values = files
        .filter(({ path }) => VALUES.test(path))
        .map(({ path, text }) => ({ path, folder: folderOf(path), values: valuesIn(text, path) }));
    const byFolder = Map.groupBy(sources, ({ source }) => folderOf(source.path));
    return new Map([...byFolder].map(([path, parts]) => [path, folderFrom(path, parts, values, byFolder)]));
}
function folderFrom(path, parts, values, folders) {
    const blocks = overridden(parts.flatMap(({ body, source }) => body.blocks.map((block) => ({ block, source }))));
    // A file of values in a folder of its own may be meant for any folder.
    const near = values.filter((file) => file.folder === path || !folders.has(file.folder));
    const automatic = inLoadOrder(near.filter((file) => file.folder === path && AUTOMATIC.test(file.path)));
    const resources = [
        ...ofType(blocks, 'resource'),
        ...ofType(blocks, 'data').filter(({ block }) => JOINED_DATA.includes(block.labels[0] ?? '')),
    ];
    const hasBackend = ofType(blocks, 'terraform').some(({ block }) => block.body.blocks.some(({ type }) => OF_ROOTS.includes(type)));
    return {
        path,
        variables: new Map(ofType(blocks, 'variable').map(({ block }) => [block.labels[0] ?? '', block])),
        locals: new Map(ofType(blocks, 'locals').flatMap(({ block }) => block.body.attributes.map(({ name, value }) => [name, value]))),
        resources,
        index: new Map(resources.map(({ block }) => [`${block.type === 'data' ? 'data.' : ''}${block.labels.join('.')}`, block])),
        modules: ofType(blocks, 'module'),
        automatic: new Map(automatic.flatMap((file) => [...file.values])),
        others: near.filter((file) => !automatic.includes(file)).map((file) => [file.path, file.values]),
        isRoot: hasBackend || automatic.length > 0 || ofType(blocks, 'provider').length > 0,
    };
}
const VALUES = /\.tfvars(\.json)?$/i;
const OVERRIDE = /(^|\/|_)override\.(tf|tofu)$/i;
/** By name, with what overrides last, as Terraform loads them. */
function inOrder(files) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return [...sorted.filter(({ path }) => !OVERRIDE.test(path)), ...sorted.filter(({ path }) => OVERRIDE.test(path))];
}
/** `terraform.tfvars`, then what is automatic by name: the last counts. */
function inLoadOrder(files) {
    const rank = (path) => (/(^|\/)terraform\.tfvars$/.test(path) ? 0 : /(^|\/)terraform\.tfvars\.json$/.test(path) ? 1 : 2);
    return [...files].sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}
/** A block that stands again in an override file changes the first one: its arguments, and its blocks by type. */
function overridden(blocks) {
    const found = new Map();
    for (const [index, placed] of blocks.entries()) {
        const { block, source } = placed;
        const key = ['locals', 'terraform', 'provider'].includes(block.type)
            ? `${block.type} ${index}`
            : JSON.stringify([block.type, ...block.labels]);
        const before = found.get(key);
        found.set(key, before !== undefined && OVERRIDE.test(source.path) ? { source, block: merged(before.block, block) } : placed);
    }
    return [...found.values()];
}
function merged(before, { body, offset }) {
    const names = new Set(body.attributes.map(({ name }) => name));
    const types = new Set(body.blocks.map(({ type }) => type));
    return {
        ...before,
        offset,
        body: {
            attributes: [...before.body.attributes.filter(({ name }) => !names.has(name)), ...body.attributes],
            blocks: [...before.body.blocks.filter(({ type }) => !types.has(type)), ...body.blocks],
        },
    };
}
/**
 * Values of variables, as HCL or JSON.
 *
 * @throws {SealError} FILE_UNREADABLE - it is neither.
 */
function valuesIn(text, path) {
    if (!path.toLowerCase().endsWith('.json'))
        return new Map((0,_hcl_js__WEBPACK_IMPORTED_MODULE_1__.parseHcl)(text, path).attributes.map(({ name, value }) => [name, value]));
    const json = (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_2__.parseJson)(text);
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(json))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('FILE_UNREADABLE', `${path}: is no object of JSON.`);
    return new Map(Object.entries(json).map(([name, value]) => [name, expressionOf(value, 0)]));
}
/** A value of JSON as it would be written in HCL. */
function expressionOf(value, depth) {
    if (depth > MAX_EVALUATION)
        return { kind: 'opaque', what: 'nested too deeply', offset: 0 };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map((item) => expressionOf(item, depth + 1)), offset: 0 };
    if (typeof value !== 'object' || value === null)
        return { kind: 'literal', value: value, offset: 0 };
    return {
        kind: 'object',
        entries: Object.entries(value).map(([key, member]) => ({ key, value: expressionOf(member, depth + 1), offset: 0 })),
        offset: 0,
    };
}
function parsed({ path, text }) {
    return { body: (0,_hcl_js__WEBPACK_IMPORTED_MODULE_1__.parseHcl)(text, path), source: { path, position: (0,_hcl_js__WEBPACK_IMPORTED_MODULE_1__.linesOf)(text) } };
}
function ofType(blocks, type) {
    return blocks.filter(({ block }) => block.type === type);
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function attributeOf(body, name) {
    return body.attributes.find((attribute) => attribute.name === name)?.value;
}
/** The folder of the repository that a module is taken from; nothing for one from elsewhere. */
function localSource(folder, block) {
    const source = attributeOf(block.body, 'source');
    if (source?.kind !== 'literal' || !/^\.{1,2}\//.test(String(source.value)))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of String(source.value).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
function instantiate(world, instance) {
    const { folder, prefix, depth } = instance;
    world.instances += 1;
    world.visited.add(folder.path);
    const scope = new Scope(instance);
    for (const placed of folder.resources)
        world.resources.push(...resourceOf(placed, scope));
    for (const { block, source } of folder.modules) {
        const name = block.labels[0] ?? '';
        const path = localSource(folder.path, block);
        const target = path === undefined ? undefined : world.folders.get(path);
        const presence = scope.presence(block.body);
        if (presence === 'never') {
            // It is called, only not now: nobody applies it by itself.
            if (path !== undefined)
                world.visited.add(path);
            continue;
        }
        const unread = (reason, relevant) => world.unread.push({
            path: source.path,
            what: `module.${name}`,
            reason,
            at: placeOf(source, block.offset),
            ...(relevant === undefined ? {} : { relevant }),
        });
        if (target === undefined)
            unread(`its source ${describeSource(block)} is not in this repository`, path === undefined ? undefined : true);
        else if (depth >= MAX_MODULE_DEPTH || world.instances >= MAX_INSTANCES || world.resources.length >= MAX_RESOURCES)
            unread('modules call modules too often', true);
        else
            instantiate(world, {
                folder: target,
                inputs: new Map(block.body.attributes.map((attribute) => [attribute.name, scope.evaluate(attribute.value)])),
                prefix: `${prefix}module.${name}.`,
                depth: depth + 1,
                conditional: presence === 'always' ? instance.conditional : presence.reason,
            });
    }
}
function describeSource(block) {
    const source = attributeOf(block.body, 'source');
    return source?.kind === 'literal' ? JSON.stringify(source.value) : 'that is computed';
}
function placeOf(source, offset) {
    return { file: source.path, ...source.position(offset) };
}
function resourceOf({ block, source }, scope) {
    const [label = '', name = ''] = block.labels;
    const type = block.type === 'data' ? `data.${label}` : label;
    const presence = scope.presence(block.body);
    if (presence === 'never')
        return [];
    const offsets = new Map();
    const body = bodyValue(block.body, scope, { offsets, path: [] });
    const { prefix, folder, conditional } = scope.instance;
    const reason = presence === 'always' ? conditional : presence.reason;
    return [
        {
            format: 'terraform',
            type,
            address: `${prefix}${type}.${name}`,
            body,
            at: placeOf(source, block.offset),
            spanAt: (path) => placeOf(source, nearest(offsets, path) ?? block.offset),
            refsAt: (path) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .refsIn */ .A5)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e6)(body, path)).map((ref) => `${prefix}${ref}`),
            scope: prefix === '' ? folder.path : `${folder.path}#${prefix}`,
            ...(reason === undefined ? {} : { conditional: reason }),
        },
    ];
}
function nearest(offsets, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const offset = offsets.get(path.slice(0, length).join('/'));
        if (offset !== undefined)
            return offset;
    }
    return undefined;
}
const META_ARGUMENTS = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'connection', 'provisioner'];
function bodyValue(body, scope, building, depth = 0) {
    const { offsets, path } = building;
    const members = {};
    const note = (name, offset) => {
        const key = [...path, name].join('/');
        if (!offsets.has(key))
            offsets.set(key, offset);
    };
    for (const { name, value, offset } of body.attributes) {
        if (depth === 0 && META_ARGUMENTS.includes(name))
            continue;
        note(name, offset);
        noteEntries(value, [...path, name], offsets);
        members[name] = scope.evaluate(value);
    }
    for (const block of body.blocks) {
        if (block.type === 'dynamic') {
            const name = block.labels[0] ?? '';
            note(name, block.offset);
            members[name] = new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`"${name}" is a dynamic block`);
            continue;
        }
        note(block.type, block.offset);
        const before = members[block.type];
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(before))
            continue;
        const inner = bodyValue(block.body, scope, { offsets, path: [...path, block.type] }, depth + 1);
        if (Array.isArray(before))
            before.push(inner);
        else
            members[block.type] = [inner];
    }
    return members;
}
function noteEntries(value, path, offsets) {
    if (value.kind !== 'object')
        return;
    for (const { key, offset, value: inner } of value.entries) {
        if (key === undefined)
            continue;
        offsets.set([...path, key].join('/'), offset);
        noteEntries(inner, [...path, key], offsets);
    }
}
/** What the names in one instance of a module stand for. */
class Scope {
    instance;
    #known = new Map();
    #busy = new Set();
    #weights = new WeakMap();
    #depth = 0;
    constructor(instance) {
        this.instance = instance;
    }
    /** Whether something with `count` or `for_each` is there. */
    presence(body) {
        const stated = attributeOf(body, 'count') ?? attributeOf(body, 'for_each');
        if (stated === undefined)
            return 'always';
        const value = this.evaluate(stated);
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(value) || value === null)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(value) ? value : new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r('how often it is there is not said');
        return Number(value) === 0 || (typeof value === 'object' && Object.keys(value).length === 0) ? 'never' : 'always';
    }
    evaluate(expression) {
        this.#depth += 1;
        try {
            if (this.#depth > MAX_EVALUATION)
                return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r('the value is computed in too many steps');
            const value = this.#evaluate(expression);
            return this.#weight(value) > MAX_WEIGHT ? new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r('the value is too large') : value;
        }
        finally {
            this.#depth -= 1;
        }
    }
    /** What shares its parts is small in memory and endless to whoever walks it. */
    #weight(value) {
        if (typeof value === 'string')
            return 1 + value.length / 100;
        if (typeof value !== 'object' || value === null || (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(value))
            return 1;
        const known = this.#weights.get(value);
        if (known !== undefined)
            return known;
        const weight = Object.values(value).reduce((sum, member) => sum + this.#weight(member), 1);
        this.#weights.set(value, weight);
        return weight;
    }
    #evaluate(expression) {
        switch (expression.kind) {
            case 'literal':
                return expression.value;
            case 'list':
                return expression.items.map((item) => this.evaluate(item));
            case 'object':
                return this.#object(expression.entries);
            case 'traversal':
                return this.#reference(expression.path);
            case 'template':
                return this.#template(expression.parts);
            case 'call':
                return this.#call(expression.name, expression.args);
            case 'conditional':
                return this.#conditional(this.evaluate(expression.test), expression);
            case 'not': {
                const value = this.evaluate(expression.of);
                const told = logical(value);
                return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(told) ? told : !told;
            }
            case 'binary':
                return compute(expression.operator, this.evaluate(expression.left), this.evaluate(expression.right));
            case 'opaque':
                return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`it is ${expression.what}`);
        }
    }
    #object(entries) {
        if (entries.some(({ key }) => key === undefined))
            return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r('a key is computed');
        return Object.fromEntries(entries.map(({ key, value }) => [key ?? '', this.evaluate(value)]));
    }
    #reference(path) {
        const [first = '', second = ''] = path;
        if (first === 'var')
            return memberOf(this.#variable(second), path.slice(2));
        if (first === 'local')
            return memberOf(this.#local(second), path.slice(2));
        if (['each', 'count', 'self', 'path', 'terraform', 'module'].includes(first))
            return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`it depends on ${path.join('.')}`);
        const [address, rest] = first === 'data' ? [path.slice(0, 3), path.slice(3)] : [path.slice(0, 2), path.slice(2)];
        return this.#attribute(address.join('.'), rest);
    }
    #variable(name) {
        return this.#once(`var.${name}`, () => this.#variableOnce(name));
    }
    /** Evaluated once, and never within itself. */
    #once(name, evaluate) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        if (this.#busy.has(name))
            return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`${name} depends on itself`);
        this.#busy.add(name);
        const value = evaluate();
        this.#busy.delete(name);
        this.#known.set(name, value);
        return value;
    }
    #variableOnce(name) {
        const { folder, inputs } = this.instance;
        const block = folder.variables.get(name);
        const preset = block && attributeOf(block.body, 'default');
        const given = inputs?.get(name);
        const nullable = block && attributeOf(block.body, 'nullable');
        const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false);
        if (given !== undefined && (given !== null || keepsNull || preset === undefined))
            return typed(given, block);
        const stated = (inputs === undefined ? folder.automatic.get(name) : undefined) ?? preset;
        const value = stated === undefined ? undefined : typed(this.evaluate(stated), block);
        const others = (inputs === undefined ? folder.others : []).flatMap(([file, values]) => {
            const other = values.get(name);
            return other === undefined ? [] : [[file, typed(this.evaluate(other), block)]];
        });
        const all = [...(value === undefined ? [] : [value]), ...others.map(([, other]) => other)];
        const set = all.length > 0 && all.every((each) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(each) === true);
        if (value === undefined)
            return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`var.${name} has no value in this repository`, { set });
        const other = others.find(([, each]) => JSON.stringify(each) !== JSON.stringify(value));
        return other === undefined ? value : new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`${other[0]} gives var.${name} another value`, { set });
    }
    #local(name) {
        const stated = this.instance.folder.locals.get(name);
        if (stated === undefined)
            return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`local.${name} has no value`);
        return this.#once(`local.${name}`, () => this.evaluate(stated));
    }
    /** A member of another resource: what is written there, or something that the provider fills in. */
    #attribute(address, rest) {
        const name = rest.find((part) => !/^(\d+|\*)$/.test(part));
        const refs = [address];
        const says = (set) => new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`it is ${[address, ...rest].join('.')}`, { set, refs });
        if (name === undefined)
            return says(true);
        const block = this.instance.folder.index.get(address);
        const stated = block && attributeOf(block.body, name);
        if (stated === undefined)
            return says(FILLED_IN.has(name));
        const value = this.#once(`${address}.${name}`, () => this.evaluate(stated));
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(value) === true ? says(true) : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(value) ? says(false) : value;
    }
    #template(parts) {
        const values = parts.map((part) => (typeof part === 'string' ? part : this.evaluate(part)));
        if (values.every((value) => ['string', 'number', 'boolean'].includes(typeof value)))
            return values.join('');
        const reason = values.find(_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)?.reason ?? 'a part is computed';
        // What stands between directives may not be there, and a mark such as ~ takes blanks away.
        const directed = parts.some((part) => typeof part !== 'string' && part.kind === 'opaque' && part.what === 'a template');
        const shape = values.map((value) => (typeof value === 'object' ? '*' : String(value))).join('');
        return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(reason, {
            set: !directed && parts.some((part) => typeof part === 'string' && part.trim() !== ''),
            refs: values.flatMap(_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .refsIn */ .A5),
            shape,
        });
    }
    #conditional(test, { yes, no }) {
        const told = logical(test);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(told))
            return this.evaluate(told ? yes : no);
        const values = [this.evaluate(yes), this.evaluate(no)];
        if (!values.some(_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8) && JSON.stringify(values[0]) === JSON.stringify(values[1]))
            return values[0] ?? null;
        return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(told.reason, { set: values.every((value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(value) === true), refs: values.flatMap(_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .refsIn */ .A5) });
    }
    #call(name, args) {
        const values = args.map((each) => this.evaluate(each));
        const [first = null] = values;
        if (PASSING_ON.has(name) && values.length === 1)
            return first;
        if (name === 'compact' && (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(first) && !first.some(_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8))
            return first.filter((item) => item !== '' && item !== null);
        if (CONVERTING.has(name))
            return converted(name, first);
        if (name === 'jsondecode')
            return typeof first === 'string' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromJson */ .Rf)(first) : first;
        if ((name === 'lower' || name === 'upper') && typeof first === 'string')
            return name === 'lower' ? first.toLowerCase() : first.toUpperCase();
        if (name === 'concat' && values.every(_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv))
            return values.flat();
        if (name === 'merge' && values.every(_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv))
            return Object.assign({}, ...values);
        if (name === 'coalesce' && values.some((value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(value) === true)) {
            const chosen = values.find((value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(value) !== false);
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(chosen) ? new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(chosen.reason, { set: true, refs: values.flatMap(_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .refsIn */ .A5) }) : (chosen ?? null);
        }
        // Rearranging a list takes nothing out of it.
        const set = KEEPING.has(name) && values.some((value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(value) === true && !((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) && value.some((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(item) !== true)));
        return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`it is computed by ${name}()`, { set, refs: values.flatMap(_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .refsIn */ .A5) });
    }
}
/** Members that a provider fills in for every resource that has them. */
const FILLED_IN = new Set([
    'id',
    'arn',
    'key_id',
    'name',
    'self_link',
    'email',
    'json',
    'principal_id',
    'key_arn',
    'target_key_arn',
    'crypto_key_id',
    'policy_data',
    'ids',
]);
/** Functions that hand on what they are given. */
const PASSING_ON = new Set(['jsonencode', 'tolist', 'toset', 'tomap', 'sensitive', 'nonsensitive']);
const KEEPING = new Set(['flatten', 'distinct', 'sort', 'reverse', 'concat']);
const CONVERTING = new Set(['tostring', 'tonumber', 'tobool', 'trimspace']);
function converted(name, value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(value) || value === null)
        return value;
    if (typeof value === 'object')
        return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`it is computed by ${name}()`);
    if (name === 'tostring')
        return String(value);
    if (name === 'trimspace')
        return String(value).trim();
    if (name === 'tobool')
        return logical(value);
    return Number.isFinite(Number(value)) ? Number(value) : new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r('it is no number');
}
/** A value as the type of its variable makes it; types that are more than a word are left alone. */
function typed(value, block) {
    const type = block && attributeOf(block.body, 'type');
    const name = type?.kind === 'traversal' && type.path.length === 1 ? type.path[0] : undefined;
    if (name === 'string')
        return converted('tostring', value);
    if (name === 'number')
        return converted('tonumber', value);
    return name === 'bool' ? converted('tobool', value) : value;
}
/** True and false, also as texts, as Terraform converts them. */
function logical(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(value))
        return value;
    const text = String(value);
    if (text === 'true' || text === '1')
        return true;
    return text === 'false' || text === '0' ? false : new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r('it is neither true nor false');
}
/** A member by its names. One that is computed is known where all are the same; one that is not there is never taken for nothing. */
function memberOf(value, path) {
    const [key, ...rest] = path;
    if (key === undefined || (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(value))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(value) && key !== undefined ? new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(value.reason, { refs: value.refs }) : value;
    if (key === '*') {
        const all = typeof value === 'object' && value !== null ? Object.values(value).map((item) => memberOf(item, rest)) : [];
        const [first] = all;
        if (first !== undefined && all.every((item) => !(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(item) && JSON.stringify(item) === JSON.stringify(first)))
            return first;
        return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r('which one of several it is cannot be told', {
            set: all.length > 0 && all.every((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isSet */ .vM)(item) === true),
            refs: all.flatMap(_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .refsIn */ .A5),
        });
    }
    const holder = ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) || (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value : {});
    return Object.hasOwn(holder, key) ? memberOf(holder[key] ?? null, rest) : new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`there is no ${key} in it here`);
}
function compute(operator, left, right) {
    if (operator === '&&')
        return both(left, right, false);
    if (operator === '||')
        return both(left, right, true);
    const unknown = [left, right].find(_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8);
    if (unknown !== undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(unknown.reason);
    if (operator === '==' || operator === '!=') {
        const same = equal(left, right);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(same) ? same : same === (operator === '==');
    }
    if (!isWhole(left) || !isWhole(right))
        return new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`it is computed with ${operator}`);
    const results = {
        '<': left < right,
        '>': left > right,
        '<=': left <= right,
        '>=': left >= right,
        '+': left + right,
        '-': left - right,
        '*': left * right,
    };
    return results[operator] ?? new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r(`it is computed with ${operator}`);
}
function isWhole(value) {
    return Number.isSafeInteger(value);
}
/** Of one type and small: Terraform converts, and its numbers are larger than ours. */
function equal(left, right) {
    if (left === null || right === null)
        return left === right;
    const plain = (value) => typeof value === 'string' || typeof value === 'boolean' || isWhole(value);
    return plain(left) && plain(right) && typeof left === typeof right ? left === right : new _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Unknown */ .$r('they are compared after a conversion');
}
/** `&&` and `||`: one side may decide alone. */
function both(left, right, deciding) {
    const sides = [logical(left), logical(right)];
    return sides.includes(deciding) ? deciding : (sides.find(_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8) ?? !deciding);
}


/***/ }),

/***/ 23951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ Unknown),
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99065);

/** Something of infrastructure code whose value is not in the repository. */
class Unknown {
    /** What the value depends on, in words: `var.key has no value here`. */
    reason;
    /** Whatever it is, it is something and not nothing: an attribute of another resource, a text with a part that is known. */
    set;
    /** Addresses of the resources that it names. */
    refs;
    /** The text as far as it is known, with `*` for each hole; empty where nothing is. */
    shape;
    constructor(reason, { set = false, refs = [], shape = '' } = {}) {
        this.reason = reason;
        this.set = set;
        this.refs = refs;
        this.shape = shape;
    }
}
/** The value of JSON in a text; unknown where the text is none, for then nobody can tell what it says. */
function fromJson(text) {
    const value = (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(text);
    return value === undefined ? new Unknown('the text is no JSON, or is nested too deeply') : value;
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
/** Entries of a list; a single value is a list of one, nothing an empty one. */
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return isList(value) ? value : [value];
}
/** Follows names into a value. A list that stands for a block is entered at its only entry. `undefined`: not there. */
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
/** Whether there is something at all. */
function isSet(value) {
    if (isUnknown(value))
        return value.set ? true : value;
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
        return false;
    return isList(value) ? value.length > 0 : true;
}
/** A truth value, also when it is written as a text. @param preset - what holds when nothing is said. */
function truth(value, preset) {
    if (isUnknown(value))
        return value;
    if (value === undefined || value === null)
        return preset;
    if (typeof value === 'object')
        return new Unknown('it is computed when it runs');
    return /^(true|1|yes|on)$/i.test(String(value));
}
/** Whether a text is one of some, in any case of letters. @param preset - what holds when nothing is said. */
function isOneOf(value, allowed, preset) {
    if (isUnknown(value))
        return value;
    if (value === undefined || value === null)
        return preset;
    if (typeof value === 'object')
        return new Unknown('it is computed when it runs');
    return allowed.some((each) => each.toLowerCase() === String(value).toLowerCase());
}
const MAX_TEXT = 1_000_000;
/** Parts as one text. Where one is unknown, so is the text, of which the others are still told as its shape. */
function joined(parts, separator) {
    const shape = parts.map((part) => (typeof part === 'object' && part !== null ? '*' : String(part ?? ''))).join(separator);
    if (shape.length > MAX_TEXT)
        return new Unknown('the text is too long');
    const holes = parts.filter((part) => typeof part === 'object' && part !== null);
    if (holes.length === 0)
        return shape;
    const unknown = holes.filter(isUnknown);
    return new Unknown(unknown[0]?.reason ?? 'a part is no text', {
        set: shape.replaceAll('*', '') !== '' || unknown.some(({ set }) => set),
        refs: [...new Set(unknown.flatMap(({ refs }) => refs))],
        shape,
    });
}
function not(value) {
    return isUnknown(value) ? value : !value;
}
/** True when all are. One that is false decides, whatever the unknown ones are. */
function all(values) {
    if (values.includes(false))
        return false;
    return values.find(isUnknown) ?? true;
}
/** True when one is. */
function any(values) {
    if (values.includes(true))
        return true;
    return values.find(isUnknown) ?? false;
}


/***/ })

};
