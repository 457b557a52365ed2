export const id = 2604;
export const ids = [2604];
export const modules = {

/***/ 67950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);





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
    const [document, second] = guarded(() => documentsIn(text, { lines, most: 2 }), where, code);
    if (document === undefined || second !== undefined)
        throw severalDocuments(second, lines, format);
    const file = toFile(document, lines, format);
    if (!validate(file.value))
        throw schemaError(validate.errors ?? [], { code, value: file.value, where, position: file.position, expected: format.expected });
    return file;
}
// Without `prettyErrors`, messages hold neither a position nor an excerpt of the file, which may hold secrets.
const PARSING = { uniqueKeys: false, version: '1.2', schema: 'core', strict: true, prettyErrors: false };
/** Parses the documents of a file; at least one. */
function documentsIn(text, { lines, most, customTags = [] }) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ ...PARSING, ...(customTags.length === 0 ? {} : { customTags: [...customTags] }) });
    const tokens = fewErrors(tokensIn(text, lines));
    const documents = [];
    withoutStacks(() => {
        for (const document of composer.compose(tokens, true, text.length)) {
            documents.push(document);
            if (documents.length === most)
                break;
        }
    });
    return documents;
}
/** Keys, values and comments of a file. Each takes more than a kilobyte and 10 µs while the file is read. */
const MAX_SCALARS = 250_000;
/** Lexemes that come with a value: the announcement of a scalar without quotes, and those of collections and empty values. */
const VALUES = new Set(['\x1f', '{', '[', '-', '?']);
/** Parses the tokens of a file. Ends early where brackets open too deep, at which the parser is slow, or where there are too many scalars. */
function* tokensIn(text, lines) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    lines.addNewLine(0);
    let [depth, scalars] = [0, 0];
    let before = '';
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (lexeme === '{' || lexeme === '[')
            depth += 1;
        else if (lexeme === '}' || lexeme === ']')
            depth -= 1;
        if (VALUES.has(lexeme) || /^["'#]/.test(lexeme))
            scalars += 1;
        // Count both the key and the value of a colon without a key, which are empty.
        if (lexeme === ':' && before.trim() === '')
            scalars += 2;
        before = lexeme;
        if (depth > MAX_DEPTH)
            throw new Error(TOO_DEEP);
        if (scalars > MAX_SCALARS)
            throw new Error(`contains more than ${MAX_SCALARS} keys, values and comments`);
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
/** Only the first error is reported. Hundreds of thousands, each an object, would exhaust time and memory. */
const MAX_ERRORS = 20;
/** Returns the tokens up to the limit of those that are errors. */
function* fewErrors(tokens) {
    let errors = 0;
    for (const token of tokens) {
        yield token;
        if (token.type === 'error')
            errors += 1;
        if (errors === MAX_ERRORS)
            return;
    }
}
/** Runs code that may create very many errors, whose stacks are not needed. */
function withoutStacks(run) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        run();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function severalDocuments(second, lines, { where, code }) {
    const at = toPosition(second?.range?.[0] ?? 0, lines);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at, problem: 'contains several documents; expected one' });
}
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
    const documents = guarded(() => documentsIn(text, { lines, most: MAX_DOCUMENTS + 1, customTags }), where, code);
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
    const targets = aliasTargets(document);
    const visit = (node, pointer, offset) => {
        offsets.set(pointer, offset);
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? targets.get(node) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
            for (const { key, value: member } of target.items) {
                // Other parsers merge the referenced members into the map, so they would see another document.
                const at = key?.range?.[0] ?? offset;
                if ((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(key.value) === '<<')
                    throw mergeKey(toPosition(at, lines), format);
                visit(member, `${pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .escapePointer */ .lZ)((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(key.value))}`, at);
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
        const message = /call stack/.test(problem.message) ? TOO_DEEP : problem.message.split('\n')[0] || 'invalid YAML';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at: { line, column: col }, problem: message, cause: problem });
    }
    checkKeys(document.contents, { where, code, lines });
    const value = guarded(() => new Values(document, maxAliases).of(document.contents), where, code);
    checkSize(value, where, code);
    const position = (pointer) => positionOf(document, pointer, lines);
    return { value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) };
}
/**
 * Converts nodes to values: an alias to the value of its anchor, the same object. The library does so as well, but searches the document for
 * each alias.
 */
class Values {
    #targets;
    #maxAliases;
    /** Values by the node with the anchor. */
    #known = new Map();
    #uses = new Map();
    #weights = new Map();
    constructor(document, maxAliases) {
        this.#targets = aliasTargets(document);
        this.#maxAliases = maxAliases;
    }
    of(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#ofAlias(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#ofMap(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const list = this.#kept(node, []);
            for (const item of node.items)
                list.push(this.of(item));
            return list;
        }
        return this.#kept(node, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null);
    }
    /** Keeps the value of an anchor for its aliases. */
    #kept(node, value) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.anchor !== undefined)
            this.#known.set(node, value);
        return value;
    }
    #ofMap(node) {
        const map = this.#kept(node, {});
        for (const { key, value } of node.items) {
            // An alias can refer to a key.
            this.of(key);
            const found = this.of(value);
            // An assignment to `__proto__` would set the prototype.
            Object.defineProperty(map, keyOf(key), { value: found, enumerable: true, configurable: true, writable: true });
        }
        return map;
    }
    #ofAlias(alias) {
        const target = this.#targets.get(alias);
        if (target === undefined)
            throw new Error(`Unresolved alias (the anchor must be set before the alias): ${alias.source}`);
        const uses = (this.#uses.get(target) ?? 0) + 1;
        this.#uses.set(target, uses);
        if (uses * this.#weightOf(target) > this.#maxAliases)
            throw new Error('Excessive alias count indicates a resource exhaustion attack');
        if (!this.#known.has(target))
            throw new Error(`The anchor of the alias ${alias.source} has no value`);
        return this.#known.get(target);
    }
    /** Returns how often a value repeats another one: the most uses of an anchor in it so far, those in that anchor included. */
    #weightOf(node) {
        const known = this.#weights.get(node);
        if (known !== undefined)
            return known;
        // A value that contains itself is rejected for its depth.
        this.#weights.set(node, 1);
        const inner = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)
            ? [(this.#uses.get(this.#targets.get(node)) ?? 0) * this.#weightOf(this.#targets.get(node))]
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node)
                ? [this.#weightOf(node.value)]
                : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
                    ? node.items.map((item) => this.#weightOf(item))
                    : [];
        const weight = inner.reduce((most, each) => Math.max(most, each), 1);
        this.#weights.set(node, weight);
        return weight;
    }
}
function keyOf(key) {
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : undefined;
    return value === null ? '' : (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(value);
}
/** Turns alias bombs and stack exhaustion into errors about the file. */
function guarded(read, where, code) {
    try {
        return read();
    }
    catch (cause) {
        const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause);
        const problem = message === TOO_DEEP ? message : `cannot be parsed: ${message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels)`;
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
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(key.value) : undefined;
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
function schemaError(errors, { code, value, where, position, expected = 'is empty or has the wrong shape' }) {
    const specific = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword));
    const found = specific.slice(0, MAX_SHOWN).map((error) => {
        const key = unknownKey(error);
        const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`;
        return { path: where, at: position(pointer), problem: sentence(error, value) };
    });
    // A validator without details gives no position.
    const problems = found.length > 0 ? found : [{ path: where, problem: expected }];
    const [first] = problems;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM(code, problems.map((each) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, each).message).join('\n'), {
        path: where,
        ...(first?.at && { at: first.at }),
        problem: problems.map(({ problem, at }, index) => (index === 0 ? problem : `line ${at?.line}: ${problem}`)).join('; '),
    });
}
function unknownKey({ keyword, params }) {
    return keyword === 'additionalProperties' ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(params['additionalProperty']) : undefined;
}
function sentence(error, value) {
    const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`;
    const key = unknownKey(error);
    if (key !== undefined)
        return `${name} has the unknown key "${key}"${suggestionFor(key, error)}`;
    const found = error.keyword === 'required' ? '' : `, found ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, error.instancePath))}`;
    return `${name} ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .expectation */ .pG)(error)}${found}`;
}
/** Suggests the same key one level down, else a similar one. ajv adds the schema to the error when compiled with `verbose`. */
function suggestionFor(key, error) {
    const { properties = {} } = error.parentSchema ?? {};
    const inside = Object.entries(properties).filter(([, inner]) => Object.hasOwn(inner.properties ?? {}, key));
    if (inside.length === 0)
        return (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__.didYouMean)(key, Object.keys(properties));
    const start = error.instancePath
        .slice(1)
        .split('/')
        .filter((part) => part !== '');
    return `; did you mean ${inside.map(([name]) => JSON.stringify([...start, name, key].join('.'))).join(' or ')}?`;
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
    for (const key of pointer.split('/').slice(1).map(_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapePointer */ ._B)) {
        const step = child(node, key);
        if (step === undefined)
            return { node, offset, complete: false };
        offset = step.offset ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.value) ? aliasTargets(document).get(step.value) : step.value;
    }
    return { node, offset, complete: true };
}
const targetsByDocument = new WeakMap();
/** Returns the node of each alias: the last one before it with its anchor. The library would search the document for each alias. */
function aliasTargets(document) {
    const known = targetsByDocument.get(document);
    if (known !== undefined)
        return known;
    const anchors = new Map();
    const targets = new Map();
    const visit = (node) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
            return;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            for (const part of [node.key, node.value])
                visit(part);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            for (const item of node.items)
                visit(item);
    };
    visit(document.contents);
    targetsByDocument.set(document, targets);
    return targets;
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
    const index = new Map([...pairs].reverse().map((pair) => [(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(pair.key.value), pair]));
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

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PACK_BYTES: () => (/* binding */ MAX_PACK_BYTES),
/* harmony export */   parsePack: () => (/* binding */ parsePack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67950);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29071);



const MAX_PACK_BYTES = 256 * 1024;
/**
 * Parses a pack from an untrusted source.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
function parsePack(text, where) {
    const pack = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)({ text, where, validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validatePolicyPackV1 */ .ti, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value;
    const ids = pack.rules.map(({ id }) => id);
    const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
    if (duplicate !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('PACK_INVALID', `${where}: duplicate rule id ${duplicate}. Give every rule a unique id.`);
    return pack;
}


/***/ })

};
