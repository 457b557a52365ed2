export const id = 2604;
export const ids = [2604];
export const modules = {

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PACK_BYTES: () => (/* binding */ MAX_PACK_BYTES),
/* harmony export */   parsePack: () => (/* binding */ parsePack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);



const MAX_PACK_BYTES = 256 * 1024;
/**
 * Reads a pack that anyone may have written.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
function parsePack(text, where) {
    const pack = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({ text, where, validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePolicyPackV1 */ .ti, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value;
    const ids = pack.rules.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `${where}: rule id ${twice} stands twice; every rule has an id of its own.`);
    return pack;
}


/***/ }),

/***/ 73705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54533);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82246);




const MAX_ALIASES = 50;
const MAX_DEPTH = 40;
const MAX_VALUES = 500_000;
/**
 * Parses YAML from anyone and checks it against a schema. Aliases are bounded, merge keys stay off, custom tags and
 * duplicate keys are errors.
 *
 * @throws {SealError} `code` - with `file:line:column` for each problem and the nearest known key for a misspelt one.
 */
function readYaml(format) {
    const { text, where, validate, code } = format;
    checkBytes(format);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...PARSING, lineCounter: lines }), where, code);
    const file = toFile(document, lines, format);
    if (!validate(file.value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, describe(validate.errors ?? [], { value: file.value, where, position: file.position }));
    return file;
}
const PARSING = { uniqueKeys: false, version: '1.2', schema: 'core', strict: true };
const MAX_DOCUMENTS = 1000;
/**
 * Every document of a file that may hold several, with `---` between them. Empty ones are left out.
 *
 * @throws {SealError} `code` - as {@link readYaml}, for the first document that cannot be read.
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: holds more than ${MAX_DOCUMENTS} documents.`);
    return documents
        .map((document) => withoutNodes(document, toFile(document, lines, format), { ...format, lines }))
        .filter(({ value }) => value !== null);
}
/** The same, holding places instead of the nodes of the parser, which take many times the room: there may be many files at once. */
function withoutNodes(document, { value }, { lines, ...format }) {
    return { value, position: positionIn(placesOf(document, { ...format, lines }), lines), written: () => undefined };
}
/** Offsets by JSON Pointers. By itself, for what is made beside a function that sees the nodes would keep them. */
function placesOf(document, { lines, ...format }) {
    const offsets = new Map();
    const visit = (node, pointer, offset) => {
        offsets.set(pointer, offset);
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
            for (const { key, value: member } of target.items) {
                // Other programs put the members of what it names into the map; what they then see is not what is read here.
                const at = key?.range?.[0] ?? offset;
                if (String(key.value) === '<<')
                    throw mergeKey(toPosition(at, lines), format);
                visit(member, `${pointer}/${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .lZ)(String(key.value))}`, at);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}:${at.line}:${at.column}: the merge key "<<" is not read; write its members out.`, { at });
}
/** `!Ref x` as `{Ref: x}`, also before a list or a map. */
function tagged(tag, key) {
    const wrapped = (value) => {
        const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key), value));
        return map;
    };
    return [
        // A scalar keeps what it resolves to as it is, so that is a plain value and not a node.
        { tag, resolve: (text) => ({ [key]: text }) },
        { tag, collection: 'seq', resolve: (seq) => wrapped(seq) },
        { tag, collection: 'map', resolve: (map) => wrapped(map) },
    ];
}
function checkBytes({ text, where, code, maxBytes }) {
    if (Buffer.byteLength(text) > maxBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: larger than ${maxBytes} bytes.`);
}
function toFile(document, lines, { text, where, code, maxAliases = MAX_ALIASES }) {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        const at = { line, column: col };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}:${line}:${col}: ${problem.message.split('\n')[0]}`, { cause: problem, at });
    }
    checkKeys(document.contents, { where, code, lines });
    const value = guarded(() => document.toJS({ maxAliasCount: maxAliases }), where, code);
    checkSize(value, where, code);
    const position = (pointer) => positionOf(document, pointer, lines);
    return { value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) };
}
/** Alias bombs and nesting that exhausts the stack become errors of the file. */
function guarded(read, where, code) {
    try {
        return read();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: cannot be read: ${cause.message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels).`, { cause });
    }
}
/** A key that stands twice is an error. The library's own check takes quadratic time, which an attacker could use. */
function checkKeys(node, context, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(context.code, `${context.where}: nested deeper than ${MAX_DEPTH} levels.`);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(context.code, `${context.where}:${line}:${col}: ${name === undefined ? 'keys must be plain words' : `the key ${JSON.stringify(name)} stands twice`}`, { at: { line, column: col } });
        }
        seen.add(name);
        checkKeys(value, context, depth + 1);
    }
}
/** Aliases can nest what the text does not, repeat it many times, and an anchor that holds itself never ends. */
function checkSize(root, where, code) {
    let count = 0;
    const visit = (value, depth) => {
        count += 1;
        if (depth > MAX_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: nested deeper than ${MAX_DEPTH} levels.`);
        if (count > MAX_VALUES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: holds more than ${MAX_VALUES} values.`);
        if (typeof value === 'object' && value !== null)
            for (const member of Object.values(value))
                visit(member, depth + 1);
    };
    visit(root, 0);
}
const MAX_SHOWN = 10;
function describe(errors, { value, where, position }) {
    const telling = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword));
    const lines = telling.slice(0, MAX_SHOWN).map((error) => {
        const key = unknownKey(error);
        const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`;
        const { line, column } = position(pointer);
        return `${where}:${line}:${column}: ${sentence(error, value)}`;
    });
    return (lines.length > 0 ? lines : [`${where}:1:1: is empty or has the wrong shape`]).join('\n');
}
function unknownKey({ keyword, params }) {
    return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined;
}
function sentence(error, value) {
    const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`;
    const key = unknownKey(error);
    if (key !== undefined)
        return `${name} has the unknown key "${key}"${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(key, knownKeys(error))}`;
    const found = error.keyword === 'required' ? '' : `, found ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .VH)((0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, error.instancePath))}`;
    return `${name} ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .expectation */ .pG)(error)}${found}`;
}
/** ajv puts the schema's own property names beside the error when it is compiled with `verbose`. */
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
/** Follows aliases to where the text really stands. */
function find(document, pointer) {
    const root = document.contents;
    let node = root;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0;
    for (const key of pointer.split('/').slice(1).map(_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePointer */ ._B)) {
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
/** The members of a map by their keys; made once, since a file may have thousands. */
function pairsOf(map) {
    const known = indexes.get(map);
    if (known !== undefined)
        return known;
    const pairs = map.items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key));
    const index = new Map([...pairs].reverse().map((pair) => [String(pair.key.value), pair]));
    indexes.set(map, index);
    return index;
}
/** The member of a node, and where its key (in a map) or itself (in a list) begins. */
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


/***/ })

};
