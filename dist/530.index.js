export const id = 530;
export const ids = [530,705];
export const modules = {

/***/ 37530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifest: () => (/* binding */ manifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73705);


const HELP = `Build and check the integrity manifest of a model.

  weightseal manifest MODEL_DIR             measure a model, write MODEL_DIR/weightseal.manifest.json
  weightseal manifest verify MODEL_DIR      compare a model with its manifest
  weightseal manifest diff A B              compare two manifests (files, directories, or REF:PATH in git)
  weightseal manifest prove FILE            prove that one file belongs to a model
  weightseal manifest verify-proof PROOF    check such a proof

Building
  --name NAME, --version V, --framework F, --type T   what the manifest says about the model; by default what
                     .github/weightseal.yml says, then what the present manifest says, then the directory's name
  --sha512           also compute SHA-512 (about half as fast)
  --ignore PATH      leave out a path below the model; literal, may be repeated, recorded in the manifest
  --out FILE         where to write; - for standard output

Large models, in the jobs of a matrix
  --plan N           print the matrix of N shards as JSON
  --shard I/N        measure one shard, write weightseal.shard-I-of-N.json
  --merge FILE…      join all shards into the manifest

Verifying
  --manifest FILE    another manifest than MODEL_DIR/weightseal.manifest.json
  --require-content  a git-LFS pointer is not enough
  --installed DIR    also compare locked dependencies with a site-packages or node_modules folder
  --json             differences as JSON

Proofs
  --manifest FILE        the manifest to prove from or to trust
  --model-digest HEX     the model digest that you trust, for verify-proof
  --file FILE            also compare this file with the proof

  -q, --quiet        no progress

Examples
  weightseal manifest models/sentiment --version 1.4.0
  weightseal manifest verify models/sentiment
  weightseal manifest diff main:models/sentiment models/sentiment
  weightseal manifest prove models/sentiment/model.safetensors --out proof.json
  weightseal manifest verify-proof proof.json --model-digest 5f2c… --file model.safetensors

Exit codes: 0 fine or equal, 1 different or not verified, 2 wrong use or bad input, 3 could not tell.
`;
const VERBS = {
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(71), __webpack_require__.e(758), __webpack_require__.e(378), __webpack_require__.e(578)]).then(__webpack_require__.bind(__webpack_require__, 31578))).verify,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(71), __webpack_require__.e(744)]).then(__webpack_require__.bind(__webpack_require__, 85744))).diff,
    prove: async () => (await Promise.all(/* import() */[__webpack_require__.e(71), __webpack_require__.e(758), __webpack_require__.e(136)]).then(__webpack_require__.bind(__webpack_require__, 78049))).prove,
    'verify-proof': async () => (await Promise.all(/* import() */[__webpack_require__.e(71), __webpack_require__.e(758), __webpack_require__.e(136)]).then(__webpack_require__.bind(__webpack_require__, 78049))).verifyProof,
};
const manifest = {
    name: 'manifest',
    summary: 'build, verify, compare and prove the integrity manifest of a model',
    help: HELP,
    run: async (args, io) => {
        const [first = '', ...rest] = args;
        const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined;
        if (verb)
            return (await verb())(rest, io);
        if (args.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `Give a model's directory or one of ${Object.keys(VERBS).join(', ')}${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(first, Object.keys(VERBS))}.\nMore: weightseal help manifest`);
        return (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(71), __webpack_require__.e(758), __webpack_require__.e(374), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 42374))).build(args, io);
    },
};


/***/ }),

/***/ 54533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   _B: () => (/* binding */ unescapePointer),
/* harmony export */   cz: () => (/* binding */ describeSchemaErrors),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lZ: () => (/* binding */ escapePointer),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* unused harmony export describeSchemaError */
const MAX_SHOWN = 5;
/** Schema errors as `/pointer expected …, found …`, at most five of them and a count of the others. */
function describeSchemaErrors(errors, data) {
    const telling = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf');
    const chosen = telling.length > 0 ? telling : errors;
    const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data));
    return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown;
}
/** One schema error in words. */
function describeSchemaError(error, data) {
    const where = `${error.instancePath || 'the document'} ${expectation(error)}`;
    return tellsItself(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`;
}
/** The expectation names the key; the object around it would only be noise. */
function tellsItself({ keyword }) {
    return keyword === 'required' || keyword === 'additionalProperties';
}
/** What a schema asked for, in words: `must be one of a, b`. */
function expectation({ keyword, params, message }) {
    switch (keyword) {
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return `has the unknown key ${JSON.stringify(params['additionalProperty'] ?? params['unevaluatedProperty'])}`;
        case 'required':
            return `lacks the key ${JSON.stringify(params['missingProperty'])}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].map((value) => String(value)).join(', ')}`;
        case 'const':
            return `must be ${JSON.stringify(params['allowedValue'])}`;
        case 'false schema':
            return 'is not allowed';
        default:
            return message ?? keyword;
    }
}
/** The value that a JSON Pointer names, or `undefined`. Own properties only. */
function valueAt(data, pointer) {
    let value = data;
    for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function unescapePointer(key) {
    return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** A value on one short line. */
function preview(value, limit = 80) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}


/***/ }),

/***/ 73705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54533);



const MAX_ALIASES = 50;
const MAX_DEPTH = 40;
/**
 * Parses YAML from anyone and checks it against a schema. Aliases are bounded, merge keys stay off, custom tags and
 * duplicate keys are errors.
 *
 * @throws {SealError} `code` - with `file:line:column` for each problem and the nearest known key for a misspelt one.
 */
function readYaml({ text, where, validate, code, maxBytes }) {
    if (Buffer.byteLength(text) > maxBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: larger than ${maxBytes} bytes.`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core', strict: true }), where, code);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}:${line}:${col}: ${problem.message.split('\n')[0]}`, { cause: problem });
    }
    const value = guarded(() => document.toJS({ maxAliasCount: MAX_ALIASES }), where, code);
    checkDepth(value, where, code);
    const position = (pointer) => positionOf(document, pointer, lines);
    if (!validate(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, describe(validate.errors ?? [], { value, where, position }));
    return { value: value, position };
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
/** Aliases can nest what the text does not, and an anchor that holds itself never ends. */
function checkDepth(value, where, code, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: nested deeper than ${MAX_DEPTH} levels.`);
    if (typeof value !== 'object' || value === null)
        return;
    for (const member of Object.values(value))
        checkDepth(member, where, code, depth + 1);
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
        return `${name} has the unknown key "${key}"${didYouMean(key, knownKeys(error))}`;
    const found = error.keyword === 'required' ? '' : `, found ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .VH)((0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, error.instancePath))}`;
    return `${name} ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .expectation */ .pG)(error)}${found}`;
}
/** ajv puts the schema's own property names beside the error when it is compiled with `verbose`. */
function knownKeys(error) {
    const { parentSchema } = error;
    return Object.keys(parentSchema?.properties ?? {});
}
/** ` (did you mean "x"? known: …)`, or the known names alone. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const [nearest] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const close = nearest !== undefined && nearest.distance <= Math.max(2, Math.floor(name.length / 3));
    return close ? `; did you mean "${nearest.candidate}"?` : `; known are ${known.join(', ')}`;
}
/** Levenshtein distance; names from outside are cut, so that the table stays small. */
function editDistance(first, second) {
    const [a, b] = [first.slice(0, 64), second.slice(0, 64)];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
function positionOf(document, pointer, lines) {
    const root = document.contents;
    let node = root;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0;
    for (const key of pointer.split('/').slice(1).map(_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePointer */ ._B)) {
        const step = child(node, key);
        if (step === undefined)
            break;
        offset = step.offset ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.value) ? step.value.resolve(document) : step.value;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
}
/** The member of a node, and where its key (in a map) or itself (in a list) begins. */
function child(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === key);
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
