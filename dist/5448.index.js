export const id = 5448;
export const ids = [5448,1246];
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

/***/ 20639:
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
/* harmony import */ var _to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

const MAX_SHOWN = 5;
/** Describes schema errors as `/pointer expected …, found …`: at most five, and the number of others. */
function describeSchemaErrors(errors, data) {
    const specific = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf');
    const chosen = specific.length > 0 ? specific : errors;
    const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data));
    return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown;
}
/** Describes one schema error. */
function describeSchemaError(error, data) {
    const where = `${error.instancePath || 'the document'} ${expectation(error)}`;
    return namesKey(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`;
}
/** Tells whether the expectation names the key. Quoting the object as well would only add noise. */
function namesKey({ keyword }) {
    return keyword === 'required' || keyword === 'additionalProperties';
}
/** Describes what a schema requires: `must be one of a, b`. */
function expectation({ keyword, params, message }) {
    switch (keyword) {
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return `has the unknown key ${JSON.stringify(params['additionalProperty'] ?? params['unevaluatedProperty'])}`;
        case 'required':
            return `lacks the key ${JSON.stringify(params['missingProperty'])}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].map((value) => (0,_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value)).join(', ')}`;
        case 'const':
            return `must be ${JSON.stringify(params['allowedValue'])}`;
        case 'false schema':
            return 'is not allowed';
        default:
            return message ?? keyword;
    }
}
/** Returns the value at a JSON Pointer, or `undefined`. Own properties only. */
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
    // Keys rarely contain either character, and manifests have many keys.
    return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
function unescapePointer(key) {
    return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** Formats a value on one short line. */
function preview(value, limit = 80) {
    if (value === undefined)
        return 'nothing';
    const text = textOf(value);
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
function textOf(value) {
    try {
        return JSON.stringify(value) ?? (0,_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value);
    }
    catch {
        return 'a value that is nested too deeply';
    }
}


/***/ }),

/***/ 52853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
/** Returns the first 12 hexadecimal digits of a digest or fingerprint, for text that people read. JSON has all of them. */
function shortDigest(hex) {
    return hex.replaceAll(':', '').slice(0, 12);
}


/***/ }),

/***/ 61246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileAnyPack: () => (/* binding */ compileAnyPack),
/* harmony export */   compilePack: () => (/* binding */ compilePack)
/* harmony export */ });
/* unused harmony exports RULE_OPTIONS, resolveParams, substitute */
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52210);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_regexp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86985);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/** Deeper schemas are rejected, because each level uses stack. */
const MAX_SCHEMA_DEPTH = 20;
/** Options for compiling rules, at run time and when built-in packs are generated. `$data` lets a rule compare two members. */
const RULE_OPTIONS = { allErrors: true, $data: true, strict: true, strictTypes: false, strictRequired: false };
/** Creates the compiler for the rules of a pack, with patterns on RE2 and a limit of their total size. */
function newAjv(regExp = (0,_core_regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedRe2 */ .p)()) {
    return new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ ...RULE_OPTIONS, code: { regExp } });
}
/**
 * Substitutes the parameters and compiles every rule.
 *
 * @param overrides - parameters from the configuration, by name.
 * @param where - path of the pack, for messages.
 * @throws {SealError} PACK_INVALID
 */
function compilePack(pack, overrides, where, cel) {
    const params = resolveParams(pack, overrides, where);
    const ajv = newAjv();
    const compile = (schema) => ajv.compile(schema);
    const rules = pack.rules.map((rule) => compileRule(rule, { pack, params, where, compile, cel }));
    return { ...pack.metadata, rules, ...(pack.overrides === undefined ? {} : { overrides: pack.overrides }) };
}
/** Compiles a pack that may contain CEL. The CEL engine is large, so it is loaded only for packs that use it. */
async function compileAnyPack(pack, overrides, where) {
    const cel = pack.rules.some((rule) => rule.cel !== undefined) ? (await Promise.all(/* import() */[__webpack_require__.e(3771), __webpack_require__.e(8943)]).then(__webpack_require__.bind(__webpack_require__, 68943))).compileCel : undefined;
    return compilePack(pack, overrides, where, cel);
}
function compileRule(rule, { pack, params, where, compile, cel }) {
    const unknown = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPlaceholders */ .hX)(rule, Object.keys(params));
    if (unknown.length > 0)
        throw invalid(where, rule, `the message has the unknown placeholder {{${unknown[0]}}}; expected {{id}}, {{param:name}}, {{/pointer}}, or {{because}} if the rule has "because"`);
    try {
        const { when, assert } = substitute(rule, params);
        if (rule.cel !== undefined && cel === undefined)
            throw new Error('uses CEL, which only custom packs may use');
        const holds = rule.cel === undefined || cel === undefined ? compile(assert) : both(compile(assert), cel(rule.cel, params));
        return { ...rule, pack: pack.metadata.id, params, holds, ...(when === undefined ? {} : { matches: compile(when) }) };
    }
    catch (cause) {
        if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM)
            throw cause;
        throw invalid(where, rule, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause));
    }
}
/** Combines two validators. The second one runs only on data that the first one accepts. */
function both(first, second) {
    const holds = (data) => {
        const failed = [first, second].find((validator) => !validator(data));
        holds.errors = failed?.errors ?? null;
        return failed === undefined;
    };
    return holds;
}
function invalid(where, { id }, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('PACK_INVALID', `${where}: rule ${id}: ${what}.`);
}
/**
 * Returns the parameters of a pack: the values from the configuration, and the defaults for all others.
 *
 * @throws {SealError} PACK_INVALID - an undeclared parameter, or a value that does not match its schema.
 */
function resolveParams(pack, overrides, where) {
    const declared = pack.params ?? {};
    const undeclared = Object.keys(overrides).find((name) => !Object.hasOwn(declared, name));
    if (undeclared !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('PACK_INVALID', `${where}: pack "${pack.metadata.id}" does not declare the parameter "${undeclared}"; expected one of ${Object.keys(declared).join(', ') || 'none'}.`);
    }
    const regExp = (0,_core_regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedRe2 */ .p)();
    const entries = Object.entries(declared).map(([name, { schema, default: defaultValue }]) => {
        const value = Object.hasOwn(overrides, name) ? overrides[name] : defaultValue;
        // Each has a compiler of its own, since two schemas can have the same id.
        const fault = faultOfValue(value, schema, newAjv(regExp));
        if (fault !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('PACK_INVALID', `${where}: parameter ${pack.metadata.id}.${name}: ${fault}.`);
        return [name, value];
    });
    return Object.fromEntries(entries);
}
/** Tells why a value does not match the schema of a parameter, or why the schema is invalid. */
function faultOfValue(value, schema, ajv) {
    try {
        if (ajv.validate(fillParams(schema, {}, 0), value))
            return undefined;
        return `${ajv.errorsText(undefined, { dataVar: '' }).trim()}, found ${JSON.stringify(value)}`;
    }
    catch (cause) {
        return `its schema is invalid: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`;
    }
}
/** Returns the schemas of a rule with each `{$param: name}` replaced by its value. */
function substitute(rule, params) {
    const fill = (schema) => fillParams(schema, params, 0);
    return { assert: fill(rule.assert), ...(rule.when === undefined ? {} : { when: fill(rule.when) }) };
}
function fillParams(value, params, depth) {
    if (depth > MAX_SCHEMA_DEPTH)
        throw new Error(`a schema is nested deeper than ${MAX_SCHEMA_DEPTH} levels`);
    if (Array.isArray(value))
        return value.map((entry) => fillParams(entry, params, depth + 1));
    if (typeof value !== 'object' || value === null)
        return value;
    const keys = Object.keys(value);
    if (keys.includes('$ref') || keys.includes('$dynamicRef'))
        throw new Error('"$ref" is not supported in rules; inline the schema');
    if (keys.length === 1 && keys[0] === '$param')
        return paramValue(value.$param, params);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillParams(entry, params, depth + 1)]));
}
function paramValue(name, params) {
    if (typeof name !== 'string' || !Object.hasOwn(params, name))
        throw new Error(`"$param" names ${JSON.stringify(name)}, which the pack does not declare`);
    return params[name];
}


/***/ }),

/***/ 52220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ex: () => (/* binding */ messagePointers),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52853);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);



const PLACEHOLDER = /\{\{(id|because|expected|param:[A-Za-z0-9]+|\/[^{}]*)\}\}/g;
const ANY_BRACES = /\{\{([^{}]*)\}\}/g;
const MAX_VALUE = 300;
/** Renders the message of a rule. Values are raw text, cut at 300 characters; each publisher escapes them for its output. */
function renderMessage({ message, params, because = {} }, { id, data }, problems = []) {
    const value = (key) => {
        if (key === 'id')
            return cut(id);
        if (key.startsWith('param:'))
            return cut(text(params[key.slice('param:'.length)]));
        return cut(text((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, key)));
    };
    const reasons = () => {
        const phrases = problems.flatMap((problem) => reasonOf(problem, because, value));
        return cut([...new Set(phrases.length > 0 ? phrases : problems.map(({ expected }) => expected))].join('; '));
    };
    return fill(message, (key) => (key === 'because' ? reasons() : value(key)));
}
function fill(template, value) {
    return template.replace(PLACEHOLDER, (_, key) => value(key));
}
/** Returns the phrase for a problem; none for a problem that only wraps others. */
function reasonOf(problem, because, value) {
    const phrase = because[problem.at];
    if (phrase === undefined)
        return [];
    const chosen = typeof phrase === 'string' ? phrase : problem.keyword === 'required' ? phrase.missing : phrase.wrong;
    return [fill(chosen, (key) => (key === 'expected' ? problem.expected : value(key)))];
}
/** Returns the placeholders that are neither `id`, nor a parameter of the pack, nor a pointer. */
function unknownPlaceholders(rule, params) {
    const known = (key) => key === 'id' || key.startsWith('/') || (key.startsWith('param:') && params.includes(key.slice('param:'.length)));
    const unknown = (texts, own) => texts.flatMap((each) => [...each.matchAll(ANY_BRACES)].map((match) => match[1] ?? '')).filter((key) => key !== own && !known(key));
    return [...unknown([rule.message], rule.because === undefined ? '' : 'because'), ...unknown(phrasesOf(rule), 'expected')];
}
/** Returns the JSON Pointers in the message and the phrases of a rule. */
function messagePointers(rule) {
    return [rule.message, ...phrasesOf(rule)]
        .flatMap((each) => [...each.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))
        .filter((key) => key.startsWith('/'));
}
function phrasesOf({ because = {} }) {
    return Object.values(because).flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : [phrase.wrong, phrase.missing]));
}
function text(value) {
    if (value === undefined)
        return '(none)';
    if (Array.isArray(value))
        return value.length === 0 ? 'nothing' : value.map(text).join(', ');
    if (typeof value === 'string')
        return SHA256.test(value) ? (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .V)(value) : value;
    return JSON.stringify(value) ?? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(value);
}
const SHA256 = /^[0-9a-f]{64}$/;
function cut(value) {
    return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
}


/***/ })

};
