export const id = 9967;
export const ids = [9967,6214];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 67950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57980);




const MAX_ALIASES = 50;
const MAX_DEPTH = 40;
const MAX_VALUES = 500_000;
const TOO_DEEP = `nested deeper than ${MAX_DEPTH} levels`;
/**
 * Parses untrusted YAML and validates it against a schema. Aliases are bounded, merge keys are disabled, custom tags and
 * duplicate keys are errors.
 *
 * @throws {SealError} `code` - with `file:line:column` for each problem and a suggestion for a misspelled key.
 */
function readYaml(format) {
    const { text, where, validate, code } = format;
    checkBytes(format);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...PARSING, lineCounter: lines }), where, code);
    const file = toFile(document, lines, format);
    if (!validate(file.value))
        throw schemaError(validate.errors ?? [], { code, value: file.value, where, position: file.position });
    return file;
}
// Without `prettyErrors`, messages hold neither a position nor an excerpt of the file, which may hold secrets.
const PARSING = { uniqueKeys: false, version: '1.2', schema: 'core', strict: true, prettyErrors: false };
const MAX_DOCUMENTS = 1000;
/**
 * Parses all documents of a file, separated by `---`. Omits empty ones.
 *
 * @throws {SealError} `code` - as {@link readYaml}, for the first invalid document.
 */
function readYamlDocuments(format) {
    const { text, where, code, tags } = format;
    checkBytes(format);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const customTags = Object.entries(tags ?? {}).flatMap(([tag, key]) => tagged(tag, key));
    const documents = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { ...PARSING, lineCounter: lines, customTags }), where, code);
    if (!Array.isArray(documents))
        return [];
    if (documents.length > MAX_DOCUMENTS)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `contains more than ${MAX_DOCUMENTS} documents` });
    return documents
        .map((document) => withoutNodes(document, toFile(document, lines, format), { ...format, lines }))
        .filter(({ value }) => value !== null);
}
/** Replaces the parser's nodes with offsets: nodes take many times the memory, and many files are kept at once. */
function withoutNodes(document, { value }, { lines, ...format }) {
    return { value, position: positionIn(placesOf(document, { ...format, lines }), lines), written: () => undefined };
}
/** Returns offsets by JSON Pointer. A separate function, since a closure that sees the nodes would keep them in memory. */
function placesOf(document, { lines, ...format }) {
    const offsets = new Map();
    const visit = (node, pointer, offset) => {
        offsets.set(pointer, offset);
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
            for (const { key, value: member } of target.items) {
                // Other parsers merge the referenced members into the map, so they would see another document.
                const at = key?.range?.[0] ?? offset;
                if (String(key.value) === '<<')
                    throw mergeKey(toPosition(at, lines), format);
                visit(member, `${pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .lZ)(String(key.value))}`, at);
            }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
            for (const [index, item] of target.items.entries())
                visit(item, `${pointer}/${index}`, item?.range?.[0] ?? offset);
    };
    const root = document.contents;
    visit(root, '', (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0);
    return offsets;
}
function positionIn(offsets, lines) {
    return (pointer) => {
        for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = offsets.get(path);
            if (offset !== undefined)
                return toPosition(offset, lines);
        }
        return toPosition(offsets.get('') ?? 0, lines);
    };
}
function mergeKey(at, { where, code }) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at, problem: 'the merge key "<<" is not supported. Write its members out' });
}
/** Returns tag handlers that read `!Ref x` as `{Ref: x}`, for scalars, lists and maps. */
function tagged(tag, key) {
    const wrapped = (value) => {
        const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key), value));
        return map;
    };
    return [
        // A scalar keeps its resolved value unchanged, so this must be a plain value, not a node.
        { tag, resolve: (text) => ({ [key]: text }) },
        { tag, collection: 'seq', resolve: (seq) => wrapped(seq) },
        { tag, collection: 'map', resolve: (map) => wrapped(map) },
    ];
}
function checkBytes({ text, where, code, maxBytes }) {
    if (Buffer.byteLength(text) > maxBytes)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `larger than ${maxBytes} bytes` });
}
function toFile(document, lines, { text, where, code, maxAliases = MAX_ALIASES }) {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        const message = problem.message.split('\n')[0] || 'invalid YAML';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at: { line, column: col }, problem: message, cause: problem });
    }
    checkKeys(document.contents, { where, code, lines });
    const value = guarded(() => document.toJS({ maxAliasCount: maxAliases }), where, code);
    checkSize(value, where, code);
    const position = (pointer) => positionOf(document, pointer, lines);
    return { value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) };
}
/** Turns alias bombs and stack exhaustion into errors about the file. */
function guarded(read, where, code) {
    try {
        return read();
    }
    catch (cause) {
        const problem = `cannot be parsed: ${cause.message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels)`;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem, cause });
    }
}
/** Fails on duplicate keys. The library's own check takes quadratic time, which an attacker could use. */
function checkKeys(node, context, depth = 0) {
    if (depth > MAX_DEPTH)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(context.code, { path: context.where, problem: TOO_DEEP });
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        for (const item of node.items)
            checkKeys(item, context, depth + 1);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return;
    const seen = new Set();
    for (const { key, value } of node.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
        if (name === undefined || seen.has(name)) {
            const { line, col } = context.lines.linePos(key?.range?.[0] ?? 0);
            const problem = name === undefined ? 'expected a scalar as the key' : `duplicate key ${JSON.stringify(name)}`;
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(context.code, { path: context.where, at: { line, column: col }, problem });
        }
        seen.add(name);
        checkKeys(value, context, depth + 1);
    }
}
/** Bounds depth and number of values: aliases can nest deeper than the text, multiply values, or refer to themselves. */
function checkSize(root, where, code) {
    let count = 0;
    const visit = (value, depth) => {
        count += 1;
        if (depth > MAX_DEPTH)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: TOO_DEEP });
        if (count > MAX_VALUES)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `contains more than ${MAX_VALUES} values` });
        if (typeof value === 'object' && value !== null)
            for (const member of Object.values(value))
                visit(member, depth + 1);
    };
    visit(root, 0);
}
const MAX_SHOWN = 10;
/** Builds an error with up to `MAX_SHOWN` violations, one per line of the message. `at` is the position of the first. */
function schemaError(errors, { code, value, where, position }) {
    const specific = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword));
    const found = specific.slice(0, MAX_SHOWN).map((error) => {
        const key = unknownKey(error);
        const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`;
        return { path: where, at: position(pointer), problem: sentence(error, value) };
    });
    // A validator without details gives no position.
    const problems = found.length > 0 ? found : [{ path: where, problem: 'is empty or has the wrong shape' }];
    const [first] = problems;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM(code, problems.map((each) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, each).message).join('\n'), {
        path: where,
        ...(first?.at && { at: first.at }),
        problem: problems.map(({ problem, at }, index) => (index === 0 ? problem : `line ${at?.line}: ${problem}`)).join('; '),
    });
}
function unknownKey({ keyword, params }) {
    return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined;
}
function sentence(error, value) {
    const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`;
    const key = unknownKey(error);
    if (key !== undefined)
        return `${name} has the unknown key "${key}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(key, knownKeys(error))}`;
    const found = error.keyword === 'required' ? '' : `, found ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .VH)((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, error.instancePath))}`;
    return `${name} ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .expectation */ .pG)(error)}${found}`;
}
/** Returns the property names of the schema, which ajv adds to the error when compiled with `verbose`. */
function knownKeys(error) {
    const { parentSchema } = error;
    return Object.keys(parentSchema?.properties ?? {});
}
function positionOf(document, pointer, lines) {
    return toPosition(find(document, pointer).offset, lines);
}
function toPosition(offset, lines) {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
}
/** Finds the node at a JSON Pointer, following aliases to their anchors. */
function find(document, pointer) {
    const root = document.contents;
    let node = root;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0;
    for (const key of pointer.split('/').slice(1).map(_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePointer */ ._B)) {
        const step = child(node, key);
        if (step === undefined)
            return { node, offset, complete: false };
        offset = step.offset ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.value) ? step.value.resolve(document) : step.value;
    }
    return { node, offset, complete: true };
}
function writtenAt(document, pointer, { text, lines }) {
    const { node, complete } = find(document, pointer);
    const range = complete && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.range : undefined;
    if (!range)
        return undefined;
    return { raw: text.slice(range[0], range[1]), position: (index) => toPosition(range[0] + index, lines) };
}
const indexes = new WeakMap();
/** Returns the members of a map by key. Cached, since a map may have thousands. */
function pairsOf(map) {
    const known = indexes.get(map);
    if (known !== undefined)
        return known;
    const pairs = map.items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key));
    const index = new Map([...pairs].reverse().map((pair) => [String(pair.key.value), pair]));
    indexes.set(map, index);
    return index;
}
/** Returns the member of a node, and the start of its key (in a map) or of the item (in a list). */
function child(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = pairsOf(node).get(key);
        return pair && { value: pair.value, offset: pair.key?.range?.[0] };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const value = node.items[Number(key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? { value, offset: value.range?.[0] } : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   K6: () => (/* binding */ OwnerIndex),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   zE: () => (/* binding */ MAX_CODEOWNERS_BYTES)
/* harmony export */ });
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);

/** Locations that GitHub searches, in its order. Only the first file that exists is used. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a file of this size or more; no path has an owner then. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/**
 * Parses a CODEOWNERS file as GitHub does: invalid lines are skipped and reported. Sections are not supported.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = [];
    const faults = [];
    if (Buffer.byteLength(text) >= MAX_CODEOWNERS_BYTES)
        return { rules, faults: [fault(1, 1, 'too-large', 'the file has 3 MB or more; GitHub does not load it, so no file has an owner')] };
    const lines = text.split('\n');
    if (text.startsWith('\ufeff')) {
        lines[0] = lines[0]?.slice(1) ?? '';
        faults.push({ ...fault(1, 1, 'byte-order-mark', 'the file starts with a byte order mark; save it without one'), level: 'warning' });
    }
    for (const [index, raw] of lines.entries()) {
        const parsed = parseLine(raw.replace(/\r$/, ''), index + 1);
        faults.push(...parsed.faults);
        if (parsed.rule !== undefined)
            rules.push(parsed.rule);
    }
    return { rules, faults: [...faults, ...repeated(rules)] };
}
function fault(line, column, kind, message) {
    return { line, column, level: 'error', kind, message };
}
function parseLine(raw, line) {
    const start = raw.search(/[^ \t]/);
    if (start === -1 || raw[start] === '#')
        return { faults: [] };
    const [first, ...rest] = wordsOf(raw, start);
    if (first === undefined)
        return { faults: [] };
    const pattern = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(unescapeBlanks(first.text));
    const comment = rest.findIndex(({ text }) => text.startsWith('#'));
    const names = comment === -1 ? rest : rest.slice(0, comment);
    const owners = names.map((word) => ({ word, owner: parseOwner(word.text) }));
    const errors = [
        ...(typeof pattern === 'string' ? [fault(line, first.column, pattern, _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_FAULTS */ .L[pattern])] : []),
        ...(first.text.includes('#')
            ? [fault(line, first.column, 'ambiguous-hash', 'found "#" in a pattern, where some tools start a comment; use "?" instead')]
            : []),
        ...owners.flatMap(({ word, owner }) => owner === undefined ? [fault(line, word.column, 'invalid-owner', ownerAdvice(word.text))] : []),
    ];
    if (typeof pattern === 'string' || errors.length > 0)
        return { faults: errors };
    const warnings = first.text.normalize('NFC') === first.text ? [] : [unicodeForm(line, first.column)];
    return { rule: { line, pattern, owners: owners.flatMap(({ owner }) => (owner === undefined ? [] : [owner])) }, faults: warnings };
}
function unicodeForm(line, column) {
    const message = 'the pattern is not in Unicode normalization form C (NFC); a path that looks the same may not match';
    return { ...fault(line, column, 'unicode-form', message), level: 'warning' };
}
/** Splits a line at whitespace. In the first word whitespace may be escaped. */
function wordsOf(raw, start) {
    const words = [];
    let at = start;
    while (at < raw.length) {
        let end = at;
        while (end < raw.length && !/[ \t]/.test(raw[end] ?? ''))
            end += raw[end] === '\\' && words.length === 0 ? 2 : 1;
        words.push({ text: raw.slice(at, end), column: at + 1 });
        at = end;
        while (/[ \t]/.test(raw[at] ?? ''))
            at++;
    }
    return words;
}
/** Replaces `\ ` by a space: a pattern needs no escape for it. */
function unescapeBlanks(text) {
    return text.replace(/\\([ \t])/g, '$1');
}
function parseOwner(text) {
    if (/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/.test(text))
        return { kind: 'user', login: text.slice(1) };
    if (/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text))
        return { kind: 'team', team: text.slice(1) };
    if (text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text))
        return { kind: 'email', email: text };
    return undefined;
}
function ownerAdvice(text) {
    const shown = JSON.stringify(text.slice(0, 60));
    return `${shown} is not an owner; write @login, @organisation/team or an email address`;
}
/** Finds patterns that occur on several lines: only the last line applies, owners are not merged. */
function repeated(rules) {
    const last = new Map(rules.map((rule) => [rule.pattern.text, rule.line]));
    return rules.flatMap(({ pattern, line }) => {
        const later = last.get(pattern.text) ?? line;
        const message = `line ${later} repeats the pattern, and only that line applies; owners are not merged`;
        return later === line ? [] : [{ ...fault(line, 1, 'repeated-pattern', message), level: 'warning' }];
    });
}
/** Index that finds the line for a path: the last one that matches. Build it once for many paths. */
class OwnerIndex {
    #rules;
    #lists = { is: new Map(), ends: new Map(), starts: new Map() };
    #others = [];
    /** Lengths of the keys: parts of a name with another length need no lookup. */
    #lengths = { is: new Set(), ends: new Set(), starts: new Set() };
    constructor(rules) {
        this.#rules = rules;
        const keys = rules.map(({ pattern }) => (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(pattern));
        const uses = new Map();
        for (const { kind, text } of keys.flat())
            uses.set(`${kind} ${text}`, (uses.get(`${kind} ${text}`) ?? 0) + 1);
        const usesOf = ({ kind, text }) => uses.get(`${kind} ${text}`) ?? 0;
        for (const [index, of] of keys.entries())
            this.#listFor([...of].sort((a, b) => usesOf(a) - usesOf(b))[0]).push(index);
    }
    /** Returns the rule for a path, or `undefined` when no line matches. A rule without owners means that the path has no owner. */
    find(path) {
        const split = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        let best = this.#lastIn(this.#others, split, -1);
        for (const name of new Set(split.names))
            for (const list of this.#listsOf(name))
                best = Math.max(best, this.#lastIn(list, split, best));
        return this.#rules[best];
    }
    /** Returns the list of a key, and creates it. Callers pass the key that the fewest rules share. */
    #listFor(key) {
        if (key === undefined)
            return this.#others;
        this.#lengths[key.kind].add(key.text.length);
        const map = this.#lists[key.kind];
        const list = map.get(key.text) ?? [];
        map.set(key.text, list);
        return list;
    }
    *#listsOf(name) {
        const { is, ends, starts } = this.#lists;
        yield is.get(name) ?? [];
        for (const length of this.#lengths.ends)
            if (length <= name.length)
                yield ends.get(name.slice(-length)) ?? [];
        for (const length of this.#lengths.starts)
            if (length <= name.length)
                yield starts.get(name.slice(0, length)) ?? [];
    }
    /** Returns the last index above `floor` in an ascending list whose rule matches, else -1. */
    #lastIn(list, path, floor) {
        for (let at = list.length - 1; at >= 0; at--) {
            const index = list[at] ?? -1;
            if (index <= floor)
                return -1;
            const rule = this.#rules[index];
            if (rule !== undefined && (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(rule.pattern, path))
                return index;
        }
        return -1;
    }
}
/**
 * Normalizes a path as a file system that ignores case and Unicode forms compares it; removes trailing dots and spaces of names.
 */
function foldPath(path) {
    return path.normalize('NFKC').toLowerCase().split('/').map(withoutTail).join('/');
}
/**
 * Removes trailing dots, spaces and newlines, which some systems drop, unless nothing else remains. A regular expression takes
 * quadratic time here.
 */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && '. \n'.includes(name[end - 1] ?? ''))
        end--;
    return end === 0 ? name : name.slice(0, end);
}


/***/ }),

/***/ 60168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ localPacks),
/* harmony export */   Nx: () => (/* binding */ toRemotePack),
/* harmony export */   RN: () => (/* binding */ parseRemoteSource),
/* harmony export */   Vx: () => (/* binding */ isRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const FORMS = 'use github:OWNER/REPO//PATH?ref=COMMIT (40 hex digits) or github:OWNER/REPO/releases/TAG/ASSET';
/**
 * Parses the source of a remote pack. Rejects a branch or tag, because it can be moved.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
function parseRemoteSource(source) {
    const file = /^github:([\w.-]+)\/([\w.-]+)\/\/([^?]+)\?ref=([^&]+)$/.exec(source);
    if (file !== null) {
        const [, owner = '', repo = '', path = '', commit = ''] = file;
        if (!/^[0-9a-f]{40}$/.test(commit))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: ${JSON.stringify(commit)} is not a full commit id, and branches and tags can be moved; ${FORMS}.`);
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: not a path; ${FORMS}.`);
        return { kind: 'file', owner, repo, path, commit };
    }
    const asset = /^github:([\w.-]+)\/([\w.-]+)\/releases\/([^/?#]+)\/([\w.-]+)$/.exec(source);
    if (asset === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(source)}; ${FORMS}.`);
    const [, owner = '', repo = '', tag = '', name = ''] = asset;
    return { kind: 'asset', owner, repo, tag, name };
}
/** Tells whether a pack is remote. */
function isRemote(entry) {
    return typeof entry === 'object' || /^[a-z+]+:/i.test(entry);
}
/** Returns the paths of packs in the repository. */
function localPacks(custom = []) {
    return custom.flatMap((entry) => (isRemote(entry) ? [] : [entry]));
}
/**
 * Converts an entry of the configuration to a remote pack.
 *
 * @param toPolicy - converts an identity of the configuration.
 * @throws {SealError} SETTINGS_INVALID
 */
function toRemotePack({ source, signature, identity }, toPolicy) {
    const at = parseRemoteSource(source);
    if (identity === undefined) {
        if (signature !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom: ${source} has a signature but no signer; add "identity".`);
        return { source, at, signed: undefined };
    }
    const beside = at.kind === 'file' ? { ...at, path: signature ?? `${at.path}.sig` } : { ...at, name: signature ?? `${at.name}.sig` };
    return { source, at, signed: { at: beside, identity: toPolicy(identity) } };
}


/***/ })

};
