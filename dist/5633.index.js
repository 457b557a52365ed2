export const id = 5633;
export const ids = [5633];
export const modules = {

/***/ 85633:
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

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/documents/json.js
var documents_json = __webpack_require__(10615);
;// CONCATENATED MODULE: ./build/domains/cloud/hcl.js


const MAX_DEPTH = 60;
/** Limit of consecutive operators or names, which protects the stack. */
const MAX_CHAIN = 200;
/** A syntax error. @param offset - its position. */
class HclError extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
/**
 * Parses the HCL 2 of Terraform without evaluating it.
 *
 * @throws {SealError} FILE_UNREADABLE - with file, line and column of the first syntax error.
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
        throw (0,errors/* fileError */.zS)('FILE_UNREADABLE', { path: where, at, problem: error.message, cause: error });
    }
}
/** Returns a lookup of line and column, from 1, by offset. The line breaks are indexed once. */
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
/** Go's definition of white space. It differs from JavaScript's: it includes U+0085 and excludes U+FEFF. */
const SPACE = /[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** White space, or an escape that may produce it. */
const BLANK_BEFORE = /[\s\u0085]$|\\(?:[nrt]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})$/;
const BLANK_AFTER = /^[\s\u0085\\]/;
const OPERATORS = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']];
/** A recursive descent parser without a tokenizer. Newlines end an attribute, except inside brackets. */
class Parser {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    }
    /** Parses attributes and blocks up to the end or a closing brace. */
    body(depth, end) {
        this.#checkDepth(depth);
        const attributes = [];
        const blocks = [];
        const names = new Set();
        for (;;) {
            this.#space(true);
            if (this.#at >= this.#text.length) {
                if (end !== undefined)
                    this.#fail('unterminated block');
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
                this.#fail(`duplicate attribute "${name}"`, offset);
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
        return template.kind === 'literal' ? (0,to_text/* toText */.f)(template.value) : undefined;
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
                this.#fail(`more than ${MAX_CHAIN} operators in one expression`);
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
        return this.#postfix(this.#primary(depth), depth);
    }
    #primary(depth) {
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
        return this.#named(name, offset, depth);
    }
    #named(name, offset, depth) {
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
    /** Parses `.name`, `[0]`, `["name"]`, `.*` and `[*]` after a value. */
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
        return key.kind === 'literal' ? step(value, (0,to_text/* toText */.f)(key.value)) : { kind: 'access', of: value, key, offset: value.offset };
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
        // A name in parentheses or in a template is a reference, not the key itself.
        const isComputed = /["(<]/.test(this.#text[offset] ?? '');
        const key = this.#unary(depth + 1, false);
        this.#space(false);
        if (!this.#take('=') && !this.#take(':'))
            this.#fail('expected "=" after the key');
        this.#space(false);
        return {
            key: key.kind === 'literal' ? (0,to_text/* toText */.f)(key.value) : isComputed ? key : (keyOf(key) ?? key),
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
            this.#fail('expected ":" after the collection of a "for"');
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
        const isIf = /if\b/y.test(this.#text.slice(this.#at, this.#at + 3));
        if (isIf)
            this.#word('if');
        return isIf;
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
            const next = this.#text[this.#at] ?? this.#fail('unterminated string', offset);
            if (next === '\n')
                this.#fail('unterminated string: it contains a line break', offset);
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
    /** Reads one character, or the escape `$${` for `${`. */
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
            this.#fail('unknown escape sequence');
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
        return trims ? { kind: 'opaque', what: 'a template that trims white space', offset } : value;
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
                this.#fail(`unterminated heredoc: expected "${marker}"`, offset);
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
    /** Returns the smallest indentation of the non-blank lines up to the marker. */
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
    /** Skips blanks and comments. @param lines - whether to skip line breaks. */
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
                    this.#fail('unterminated comment');
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
/** Trims Go's white space. A loop, since a regular expression for trailing white space takes quadratic time. */
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
/** Parses a number. Terraform's numbers are exact to more digits than JavaScript's, so long ones are opaque. */
function numberOf(text, offset) {
    if ((text.split(/[eE]/, 1)[0] ?? '').replace(/\D/g, '').length > 15)
        return { kind: 'opaque', what: 'a number with more than 15 digits', offset };
    return { kind: 'literal', value: Number(text), offset };
}
function keyOf(key) {
    return key.kind === 'traversal' && key.path.length === 1 ? key.path[0] : undefined;
}
function template(parts, offset) {
    const nonEmpty = parts.filter((part) => part !== '');
    const [only] = nonEmpty;
    if (nonEmpty.length === 0)
        return { kind: 'literal', value: '', offset };
    if (nonEmpty.length === 1 && only !== undefined)
        return typeof only === 'string' ? { kind: 'literal', value: only.normalize('NFC'), offset } : { ...only, offset };
    return { kind: 'template', parts: nonEmpty, offset };
}

// EXTERNAL MODULE: ./build/domains/cloud/value.js
var value = __webpack_require__(29357);
;// CONCATENATED MODULE: ./build/domains/cloud/terraform-files.js






/** Blocks that only root modules contain. */
const ROOT_BLOCKS = ['backend', 'cloud'];
/** Data sources that rules join with resources. */
const JOINED_DATA = ['aws_iam_policy', 'aws_iam_policy_document', 'aws_kms_alias', 'google_iam_policy'];
const AUTOMATIC = /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/;
/** Groups files into folders by path. */
function foldersOf(files) {
    const sources = inOrder(files.filter(({ path }) => isLoaded(path))).flatMap(({ body, ...source }) => body === undefined ? [] : [{ body, source }]);
    const values = files.flatMap(({ path, values }) => (values === undefined ? [] : [{ path, folder: (0,repository_path/* folderOf */.yS)(path), values }]));
    const byFolder = Map.groupBy(sources, ({ source }) => (0,repository_path/* folderOf */.yS)(source.path));
    return new Map([...byFolder].map(([path, parts]) => [path, folderFrom(path, parts, values, byFolder)]));
}
/** Tells whether Terraform loads a file. Extensions are case-sensitive; hidden files and editor backups are ignored. */
function isLoaded(path) {
    return /(^|\/)[^./#][^/]*\.(tf|tofu)$/.test(path);
}
/** Returns the files that Terraform loads and, if there are `.tofu` files, those of OpenTofu: `x.tofu` replaces `x.tf`. */
function byTool(files) {
    const others = files.filter(({ path }) => !path.endsWith('.tofu'));
    if (others.length === files.length)
        return [files];
    const own = new Set(files.filter(({ path }) => path.endsWith('.tofu')).map(({ path }) => path.replace(/\.tofu$/, '.tf')));
    return [others, files.filter(({ path }) => !own.has(path))];
}
function folderFrom(path, parts, values, folders) {
    const blocks = overridden(parts.flatMap(({ body, source }) => body.blocks.map((block) => ({ block, source }))));
    // A values file in a folder without sources may be meant for any folder.
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
    const hasBackend = ofType(blocks, 'terraform').some(({ block }) => block.body.blocks.some(({ type }) => ROOT_BLOCKS.includes(type)));
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
/** Sorts files as Terraform loads them: by name, override files last. */
function inOrder(files) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    return [...sorted.filter(({ path }) => !OVERRIDE.test(path)), ...sorted.filter(({ path }) => OVERRIDE.test(path))];
}
/** Sorts values files as Terraform loads them: `terraform.tfvars`, then `*.auto.tfvars` by name. The last value counts. */
function inLoadOrder(files) {
    const rank = (path) => (/(^|\/)terraform\.tfvars$/.test(path) ? 0 : /(^|\/)terraform\.tfvars\.json$/.test(path) ? 1 : 2);
    return [...files].sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}
/** Merges blocks of override files into the original ones: attributes by name, nested blocks by type. */
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
        overrides: new Map([...(before.overrides ?? []), ...parts]),
    };
}
/** Returns the type of a block. A dynamic block has the type that it generates. */
function typeOf({ type, labels }) {
    return type === 'dynamic' ? (labels[0] ?? '') : type;
}
/**
 * Parses a file of Terraform, OpenTofu or Terragrunt.
 *
 * @throws {SealError} FILE_UNREADABLE - it is not valid HCL, or not a JSON object for `.tfvars.json`.
 */
function readTerraform(text, path) {
    const source = { path, position: linesOf(text) };
    return VALUES.test(path) ? { ...source, values: valuesIn(text, path) } : { ...source, body: parseHcl(text, path) };
}
/** Parses values of variables. Terragrunt declares them under `inputs`. */
function valuesIn(text, path) {
    if (/\.json$/i.test(path)) {
        const json = (0,documents_json.parseJson)(text);
        if (!(0,value/* isObject */.Gv)(json))
            throw (0,errors/* fileError */.zS)('FILE_UNREADABLE', { path, problem: 'expected a JSON object' });
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
/** Converts a JSON value to an HCL expression. */
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
/** Returns the expression of an attribute by name. */
function attributeOf(body, name) {
    const index = indexes.get(body) ?? new Map(body.attributes.map((attribute) => [attribute.name, attribute.value]));
    indexes.set(body, index);
    return index.get(name);
}
/** Returns the repository folder that is the source of a module; `undefined` for an external one. */
function localSource(folder, block) {
    const source = attributeOf(block.body, 'source');
    if (source?.kind !== 'literal' || !/^\.{1,2}\//.test((0,to_text/* toText */.f)(source.value)))
        return undefined;
    return (0,repository_path/* pathFrom */.Iw)(folder, (0,to_text/* toText */.f)(source.value));
}


/***/ })

};
