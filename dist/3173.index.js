export const id = 3173;
export const ids = [3173,9065,3951];
export const modules = {

/***/ 99065:
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
/** JSON with blanks where comments were, so that everything else stays where it is. */
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
        const key = parseJson(text.slice(at, keyEnd));
        if (typeof key !== 'string')
            throw new JsonError('a key is no text');
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

/***/ 53173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attributeOf: () => (/* binding */ attributeOf),
  byTool: () => (/* binding */ byTool),
  foldersOf: () => (/* binding */ foldersOf),
  localSource: () => (/* binding */ localSource),
  readTerraform: () => (/* binding */ readTerraform)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/repository-path.js
var repository_path = __webpack_require__(86228);
;// CONCATENATED MODULE: ./build/cloud/hcl.js

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
        throw new errors/* SealError */.E('FILE_UNREADABLE', `${where}:${at.line}:${at.column}: ${error.message}`, { cause: error, at });
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
const SPACE = /[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** A blank, or an escape that may stand for one. */
const BLANK_BEFORE = /[\s\u0085]$|\\(?:[nrt]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})$/;
const BLANK_AFTER = /^[\s\u0085\\]/;
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
            return numberOf(number, offset);
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
            return { kind: 'call', name: called, ...this.#arguments(depth), offset };
        return { kind: 'traversal', path: [name], offset };
    }
    #arguments(depth) {
        const args = [];
        let spread = false;
        for (;;) {
            this.#space(true);
            if (this.#take(')'))
                return { args, spread };
            args.push(this.#expression(depth + 1, true));
            this.#space(true);
            spread = this.#take('...');
            this.#space(true);
            if (this.#take(','))
                continue;
            if (!this.#take(')'))
                this.#fail('expected "," or ")"');
            return { args, spread };
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
        return key.kind === 'literal' ? step(value, String(key.value)) : { kind: 'access', of: value, key, offset: value.offset };
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
        // A name in brackets, or within a text, is not its own name.
        const isComputed = /["(<]/.test(this.#text[offset] ?? '');
        const key = this.#unary(depth + 1, false);
        this.#space(false);
        if (!this.#take('=') && !this.#take(':'))
            this.#fail('expected "=" after the key');
        this.#space(false);
        return {
            key: key.kind === 'literal' ? String(key.value) : isComputed ? key : (keyOf(key) ?? key),
            value: this.#expression(depth + 1, false),
            offset,
        };
    }
    #isFor() {
        return /for\s/y.test(this.#text.slice(this.#at, this.#at + 4));
    }
    #comprehension(offset, end, depth) {
        this.#checkDepth(depth);
        this.#word('for');
        const names = [this.#name()];
        if (this.#takes(','))
            names.push(this.#name());
        this.#word('in');
        const collection = this.#part(depth);
        if (!this.#takes(':'))
            this.#fail('expected ":" after what a "for" goes over');
        const first = this.#part(depth);
        const second = end === '}' && this.#takes('=>') ? this.#part(depth) : undefined;
        if (end === '}' && second === undefined)
            this.#fail('expected "=>" after the key of a "for"');
        const groups = this.#takes('...');
        const condition = this.#isIf() ? this.#part(depth) : undefined;
        if (!this.#takes(end))
            this.#fail(`expected ${JSON.stringify(end)}`);
        return {
            kind: 'for',
            names,
            collection,
            ...(second === undefined ? {} : { key: first }),
            value: second ?? first,
            ...(condition === undefined ? {} : { condition }),
            groups,
            offset,
        };
    }
    #isIf() {
        const stands = /if\b/y.test(this.#text.slice(this.#at, this.#at + 3));
        if (stands)
            this.#word('if');
        return stands;
    }
    #part(depth) {
        this.#space(true);
        const part = this.#expression(depth + 1, true);
        this.#space(true);
        return part;
    }
    #takes(token) {
        this.#space(true);
        const taken = this.#take(token);
        this.#space(true);
        return taken;
    }
    #word(word) {
        this.#space(true);
        if (this.#match(IDENTIFIER) !== word)
            this.#fail(`expected "${word}"`);
    }
    #name() {
        this.#space(true);
        return this.#match(IDENTIFIER) ?? this.#fail('expected a name');
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
        const before = this.#take('~');
        if (directive) {
            this.#skipTo('}', depth + 1);
            return { kind: 'opaque', what: 'a template', offset };
        }
        this.#space(true);
        const value = this.#expression(depth + 1, true);
        this.#space(true);
        const after = this.#take('~');
        if (!this.#take('}'))
            this.#fail('expected "}"');
        const trims = (before && BLANK_BEFORE.test(this.#text.slice(Math.max(0, offset - 10), offset))) ||
            (after && BLANK_AFTER.test(this.#text[this.#at] ?? ''));
        return trims ? { kind: 'opaque', what: 'a template that takes blanks away', offset } : value;
    }
    #heredoc(depth) {
        const offset = this.#at;
        HEREDOC.lastIndex = offset;
        const start = HEREDOC.exec(this.#text);
        if (start === null)
            this.#fail('expected a value');
        const marker = start?.[2] ?? '';
        this.#at += start?.[0].length ?? 0;
        const indent = start?.[1] === '-' ? this.#indent(marker) : 0;
        const parts = [];
        let text = '';
        for (;;) {
            const lineEnd = this.#text.indexOf('\n', this.#at);
            const line = this.#text.slice(this.#at, lineEnd === -1 ? undefined : lineEnd);
            if (withoutSpaceAround(line) === marker) {
                this.#at += line.length;
                return template([...parts, text], offset);
            }
            if (this.#at >= this.#text.length)
                this.#fail(`the text that begins here has no ${marker} at its end`, offset);
            this.#at += Math.min(indent, /^ */.exec(line)?.[0].length ?? 0);
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
    /** By how much every line that holds something is indented, up to the marker. */
    #indent(marker) {
        let least = Number.POSITIVE_INFINITY;
        for (let at = this.#at; at < this.#text.length;) {
            const end = this.#text.indexOf('\n', at);
            const line = this.#text.slice(at, end === -1 ? undefined : end);
            const plain = withoutSpaceAround(line);
            if (plain === marker)
                break;
            if (plain !== '')
                least = Math.min(least, /^ */.exec(line)?.[0].length ?? 0);
            at = end === -1 ? this.#text.length : end + 1;
        }
        return Number.isFinite(least) ? least : 0;
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
/** By hand, for a pattern that looks for the last blanks begins anew at each of them. */
function withoutSpaceAround(line) {
    let [start, end] = [0, line.length];
    while (start < end && SPACE.test(line[start] ?? ''))
        start += 1;
    while (end > start && SPACE.test(line[end - 1] ?? ''))
        end -= 1;
    return line.slice(start, end);
}
function step(value, name) {
    if (value.kind === 'traversal')
        return { ...value, path: [...value.path, name] };
    const key = name === '*' ? name : { kind: 'literal', value: name, offset: value.offset };
    return { kind: 'access', of: value, key, offset: value.offset };
}
/** Numbers of Terraform are exact to far more digits than ours. */
function numberOf(text, offset) {
    if (text.replace(/[eE].*$/, '').replace(/\D/g, '').length > 15)
        return { kind: 'opaque', what: 'a number of many digits', offset };
    return { kind: 'literal', value: Number(text), offset };
}
function keyOf(key) {
    return key.kind === 'traversal' && key.path.length === 1 ? key.path[0] : undefined;
}
function template(parts, offset) {
    const filled = parts.filter((part) => part !== '');
    const [only] = filled;
    if (filled.length === 0)
        return { kind: 'literal', value: '', offset };
    if (filled.length === 1 && only !== undefined)
        return typeof only === 'string' ? { kind: 'literal', value: only.normalize('NFC'), offset } : { ...only, offset };
    return { kind: 'template', parts: filled, offset };
}

// EXTERNAL MODULE: ./build/cloud/json-parts.js
var json_parts = __webpack_require__(99065);
// EXTERNAL MODULE: ./build/cloud/value.js
var value = __webpack_require__(23951);
;// CONCATENATED MODULE: ./build/cloud/terraform-files.js





/** Blocks that only a folder has which somebody applies by itself. */
const OF_ROOTS = ['backend', 'cloud'];
/** Data that other resources are judged by. */
const JOINED_DATA = ['aws_iam_policy', 'aws_iam_policy_document', 'aws_kms_alias', 'google_iam_policy'];
const AUTOMATIC = /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/;
/** Folders of sources by their paths. */
function foldersOf(files) {
    const sources = inOrder(files.filter(({ path }) => isLoaded(path))).flatMap(({ body, ...source }) => body === undefined ? [] : [{ body, source }]);
    const values = files.flatMap(({ path, values }) => (values === undefined ? [] : [{ path, folder: (0,repository_path/* folderOf */.y)(path), values }]));
    const byFolder = Map.groupBy(sources, ({ source }) => (0,repository_path/* folderOf */.y)(source.path));
    return new Map([...byFolder].map(([path, parts]) => [path, folderFrom(path, parts, values, byFolder)]));
}
/** Names are told apart by case; hidden files and those that editors leave behind are not for Terraform. */
function isLoaded(path) {
    return /(^|\/)[^./#][^/]*\.(tf|tofu)$/.test(path);
}
/**
 * Files as Terraform takes them, and as OpenTofu does where there are some for it alone: these stand for those of the same name.
 */
function byTool(files) {
    const others = files.filter(({ path }) => !path.endsWith('.tofu'));
    if (others.length === files.length)
        return [files];
    const own = new Set(files.filter(({ path }) => path.endsWith('.tofu')).map(({ path }) => path.replace(/\.tofu$/, '.tf')));
    return [others, files.filter(({ path }) => !own.has(path))];
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
    const modules = ofType(blocks, 'module');
    const outputs = ofType(blocks, 'output').flatMap(({ block }) => {
        const value = attributeOf(block.body, 'value');
        return value === undefined ? [] : [[block.labels[0] ?? '', value]];
    });
    const hasBackend = ofType(blocks, 'terraform').some(({ block }) => block.body.blocks.some(({ type }) => OF_ROOTS.includes(type)));
    return {
        path,
        variables: new Map(ofType(blocks, 'variable').map(({ block }) => [block.labels[0] ?? '', block])),
        locals: new Map(ofType(blocks, 'locals').flatMap(({ block }) => block.body.attributes.map(({ name, value }) => [name, value]))),
        outputs: new Map(outputs),
        resources,
        index: new Map(resources.map(({ block }) => [`${block.type === 'data' ? 'data.' : ''}${block.labels.join('.')}`, block])),
        modules,
        calls: new Map(modules.map(({ block }) => [block.labels[0] ?? '', block])),
        automatic: new Map(automatic.flatMap((file) => [...file.values])),
        others: near.filter((file) => !automatic.includes(file)).map((file) => [file.path, file.values]),
        isRoot: hasBackend || automatic.length > 0 || ofType(blocks, 'provider').length > 0,
    };
}
const VALUES = /(\.tfvars(\.json)?|(^|\/)terragrunt\.hcl)$/i;
const OVERRIDE = /(^|\/|_)override\.(tf|tofu)$/;
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
        found.set(key, before !== undefined && OVERRIDE.test(source.path) ? merged(before, placed) : placed);
    }
    return [...found.values()];
}
function merged(before, { block: { body }, source }) {
    const names = new Set(body.attributes.map(({ name }) => name));
    const types = new Set(body.blocks.map(typeOf));
    const parts = [...body.attributes, ...body.blocks].map((part) => [part, source]);
    const { attributes, blocks } = before.block.body;
    return {
        ...before,
        block: {
            ...before.block,
            body: {
                attributes: [...attributes.filter(({ name }) => !names.has(name)), ...body.attributes],
                blocks: [...blocks.filter((block) => !types.has(typeOf(block))), ...body.blocks],
            },
        },
        elsewhere: new Map([...(before.elsewhere ?? []), ...parts]),
    };
}
/** A dynamic block is of the type that it makes. */
function typeOf({ type, labels }) {
    return type === 'dynamic' ? (labels[0] ?? '') : type;
}
/**
 * Reads a file of Terraform, OpenTofu or Terragrunt.
 *
 * @throws {SealError} FILE_UNREADABLE - it is no HCL, or no JSON where its name says so.
 */
function readTerraform(text, path) {
    const source = { path, position: linesOf(text) };
    return VALUES.test(path) ? { ...source, values: valuesIn(text, path) } : { ...source, body: parseHcl(text, path) };
}
/** Values of variables; those of Terragrunt stand in a member. */
function valuesIn(text, path) {
    if (/\.json$/i.test(path)) {
        const json = (0,json_parts.parseJson)(text);
        if (!(0,value/* isObject */.Gv)(json))
            throw new errors/* SealError */.E('FILE_UNREADABLE', `${path}: is no object of JSON.`);
        return new Map(Object.entries(json).map(([name, value]) => [name, expressionOf(value, 0)]));
    }
    const body = parseHcl(text, path);
    if (!/terragrunt\.hcl$/i.test(path))
        return new Map(body.attributes.map(({ name, value }) => [name, value]));
    const inputs = attributeOf(body, 'inputs');
    const entries = inputs?.kind === 'object' ? inputs.entries : [];
    return new Map(entries.flatMap(({ key, value }) => (typeof key === 'string' ? [[key, value]] : [])));
}
const terraform_files_MAX_DEPTH = 60;
/** A value of JSON as it would be written in HCL. */
function expressionOf(value, depth) {
    if (depth > terraform_files_MAX_DEPTH)
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
function ofType(blocks, type) {
    return blocks.filter(({ block }) => block.type === type);
}
const indexes = new WeakMap();
function attributeOf(body, name) {
    const index = indexes.get(body) ?? new Map(body.attributes.map((attribute) => [attribute.name, attribute.value]));
    indexes.set(body, index);
    return index.get(name);
}
/** The folder of the repository that a module is taken from; nothing for one from elsewhere. */
function localSource(folder, block) {
    const source = attributeOf(block.body, 'source');
    if (source?.kind !== 'literal' || !/^\.{1,2}\//.test(String(source.value)))
        return undefined;
    return (0,repository_path/* pathFrom */.I)(folder, String(source.value));
}


/***/ }),

/***/ 23951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ eachIn),
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
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   vs: () => (/* binding */ HOLE),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99065);

/** Stands in the shape of a text for what is not known of it. */
const HOLE = '\uFFFC';
/** Something of infrastructure code whose value is not in the repository. */
class Unknown {
    /** What the value depends on, in words: `var.key has no value here`. */
    reason;
    /** Whatever it is, it is something and not nothing: an attribute of another resource, a text with a part that is known. */
    set;
    /** Addresses of the resources that have to do with it. */
    refs;
    /** The text as far as it is known, with a {@link HOLE} for each part that is not; empty where nothing is. */
    shape;
    /** What is not known of it is an attribute of the resources that it names, so it is one of theirs and never a pattern such as `*`. */
    attribute;
    /** The only resource that it is an attribute of, as it is; nothing where it may be of several, or was made of one. */
    source;
    /** The value, where the resource that it is taken from says it. */
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
/** The only resource that a value is an attribute of. */
function sourceOf(value) {
    return isUnknown(value) ? value.source : undefined;
}
/** A value, or what another resource says that it is. */
function asWritten(value) {
    return isUnknown(value) ? (value.written ?? value) : value;
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
/** Every value in a value, itself first. Values may share their parts: each is met once, for a walk through all might not end. */
function eachIn(value, meet, seen = new Set()) {
    if (value === undefined)
        return;
    if (typeof value === 'object' && value !== null) {
        if (seen.has(value))
            return;
        seen.add(value);
    }
    meet(value);
    if (typeof value !== 'object' || value === null || isUnknown(value))
        return;
    for (const member of Object.values(value))
        eachIn(member, meet, seen);
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
        return value.written === undefined ? value : truth(value.written, preset);
    if (value === undefined || value === null)
        return preset;
    if (typeof value === 'object')
        return new Unknown('it is computed when it runs');
    return /^(true|1|yes|on)$/i.test(String(value));
}
/** Whether a text is one of some, in any case of letters. @param preset - what holds when nothing is said. */
function isOneOf(value, allowed, preset) {
    if (isUnknown(value))
        return value.written === undefined ? value : isOneOf(value.written, allowed, preset);
    if (value === undefined || value === null)
        return preset;
    if (typeof value === 'object')
        return new Unknown('it is computed when it runs');
    return allowed.some((each) => each.toLowerCase() === String(value).toLowerCase());
}
const MAX_TEXT = 1_000_000;
/** Parts as one text. Where one is unknown, so is the text, of which the others are still told as its shape. */
function joined(parts, separator) {
    const told = parts.map(asWritten);
    const shape = told.map((part) => (typeof part === 'object' && part !== null ? HOLE : String(part ?? ''))).join(separator);
    if (shape.length > MAX_TEXT)
        return new Unknown('the text is too long');
    const unknown = parts.filter(isUnknown);
    const holes = told.filter((part) => typeof part === 'object' && part !== null);
    if (holes.length === 0 && unknown.length === 0)
        return shape;
    return new Unknown(unknown[0]?.reason ?? 'a part is no text', {
        set: shape.replaceAll(HOLE, '') !== '' || unknown.some(({ set }) => set),
        refs: [...new Set(unknown.flatMap(({ refs }) => refs))],
        shape,
        attribute: holes.every((part) => isUnknown(part) && part.attribute),
        ...(holes.length === 0 ? { written: shape } : {}),
    });
}
/** Whether a text can be what is known in part: its parts follow one another in it. */
function fits(text, { shape }) {
    if (shape === '')
        return true;
    const parts = shape.split(HOLE);
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


/***/ }),

/***/ 86228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pathFrom),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a file; empty for the top of the repository. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** Where a name leads that a file of a folder uses: `..` and `.` are followed. Nothing where it leaves the repository. */
function pathFrom(folder, name) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of name.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return name.startsWith('/') ? undefined : parts.join('/');
}


/***/ })

};
