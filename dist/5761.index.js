export const id = 5761;
export const ids = [5761];
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
        const indent = start?.[1] === '-' ? this.#indent(marker) : 0;
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
            const plain = line.replace(SPACE_AROUND, '');
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


/***/ })

};
