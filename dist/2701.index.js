export const id = 2701;
export const ids = [2701,8587,1246,5448];
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

/***/ 86212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedPacks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_builtin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69042);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11615);



/**
 * Reads pack files; the built-in packs without a name.
 *
 * @param files - relative to `cwd`.
 * @throws {SealError} USAGE - a file does not exist. PACK_INVALID
 */
async function namedPacks(files, cwd) {
    if (files.length === 0)
        return (0,_policy_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinPacks */ .ih)().map((pack) => ({ file: `policies/${pack.metadata.id}.yml`, pack }));
    const { MAX_PACK_BYTES, parsePack } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9071), __webpack_require__.e(2604)]).then(__webpack_require__.bind(__webpack_require__, 42604));
    const read = (file) => (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file), { maxBytes: MAX_PACK_BYTES, missing: 'USAGE' });
    return Promise.all(files.map(async (file) => ({ file, pack: parsePack(await read(file), file) })));
}


/***/ }),

/***/ 19727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/shell/paint.js
var shell_paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/generated/facts.js
var facts = __webpack_require__(41321);
// EXTERNAL MODULE: ./build/policy/compile.js
var compile = __webpack_require__(61246);
// EXTERNAL MODULE: ./build/policy/lint.js
var lint = __webpack_require__(73830);
// EXTERNAL MODULE: ./build/commands/policies/named-packs.js
var named_packs = __webpack_require__(86212);
;// CONCATENATED MODULE: ./build/commands/policies/test-run.js




/**
 * Runs the tests of packs and their mutations; those of the built-in packs without a file.
 *
 * @param files - relative to the working directory.
 * @throws {SealError} USAGE - a file does not exist. PACK_INVALID
 */
async function testPacks(files, { cwd }) {
    const tested = [];
    for (const pack of await (0,named_packs/* namedPacks */.e)(files, cwd))
        tested.push(await testPack(pack));
    return tested;
}
async function testPack({ file, pack }) {
    return {
        file,
        rules: pack.rules.length,
        cases: pack.rules.reduce((sum, { tests }) => sum + tests.length, 0),
        problems: (0,lint/* lintPack */.H)(await (0,compile.compileAnyPack)(pack, {}, file), facts/* KNOWN */.c),
    };
}

;// CONCATENATED MODULE: ./build/commands/policies/test-cli.js





/** `weightseal policies test`: 0 every test passed, 1 a test failed. */
const test = { usage: 'weightseal policies test [FILE…]', positionals: 100, flags: {}, run };
async function run({ positionals }, io) {
    const tested = await testPacks(positionals, io);
    const paint = (0,shell_paint/* painter */.C)(io);
    io.stdout(tested.map((pack) => packText(pack, paint)).join(''));
    return tested.every(({ problems }) => problems.length === 0) ? exit/* EXIT */.dc.ok : exit/* EXIT */.dc.block;
}
function packText({ file, rules, cases, problems }, paint) {
    const result = problems.length === 0 ? paint('green', 'ok') : paint('red', 'failed');
    const lines = problems.map(({ rule, problem }) => `  ${paint('red', '✗')} ${rule} ${(0,core_escape.plain)(problem)}\n`);
    return `${result} ${(0,core_escape.plain)(file)}: ${(0,plural/* plural */.L)(rules, 'rule')}, ${(0,plural/* plural */.L)(cases, 'case')}\n${lines.join('')}`;
}


/***/ }),

/***/ 68587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Escapes text from a repository for the surface on which it is printed. */
/**
 * Escapes text for Markdown that becomes HTML. Every character with a meaning in Markdown, HTML or GitHub (mentions, links,
 * emoji, issue numbers) becomes a numeric entity. Control and bidirectional characters become visible. An `@` is followed
 * by a zero-width character, so it does not mention anyone.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** Tells whether a character is the dot of `www.`, which GitHub would turn into a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Escapes a character. Keeps those without a meaning within a line, and a colon before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** Formats text as code, in which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Escapes untrusted text for one line of plain text: line ends, control and bidirectional characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** Like `plain`, for a text of several lines with trusted line ends. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts a text to a number of UTF-8 bytes, at a character boundary, and appends an ellipsis. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
}


/***/ }),

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 86985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ boundedRe2),
/* harmony export */   w: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62821);

/**
 * Compiles a regular expression of a pack with RE2, which runs in linear time, because a pack may be hostile. RE2 rejects
 * look-around and back-references.
 *
 * `toString` must differ for each pattern: ajv caches compiled patterns by it, and would otherwise use the first pattern
 * for every pattern of a schema.
 */
function re2(pattern, flags = '') {
    return matcher(_bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern), pattern, flags);
}
function matcher(compiled, pattern, flags) {
    return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` };
}
/** The most instructions that the patterns of a pack compile to, which take about 250 bytes each. */
const MAX_INSTRUCTIONS = 400_000;
/**
 * Returns a compiler as {@link re2} for all patterns of a pack. Repetitions multiply the size of a pattern, so that few characters can
 * exhaust the memory.
 */
function boundedRe2() {
    let left = MAX_INSTRUCTIONS;
    const compile = (pattern, flags = '') => {
        const compiled = _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
        left -= compiled.re2().prog.numInst();
        if (left < 0)
            throw new Error(`the patterns of the pack are too large; at ${JSON.stringify(pattern.slice(0, 60))} they exceed the limit`);
        return matcher(compiled, pattern, flags);
    };
    return Object.assign(compile, { code: re2.code });
}
/** The name of the engine in code that is generated at build time. */
re2.code = 're2';


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

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dt: () => (/* binding */ differsInLineEndings),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}
/** Tells whether two texts are the same apart from CRLF and LF. */
function differsInLineEndings(one, other) {
    if (one.includes(0) || other.includes(0))
        return false;
    const withLf = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return !one.equals(other) && withLf(one) === withLf(other);
}
/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
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

/***/ 99837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fO: () => (/* binding */ binds),
  gY: () => (/* binding */ concernOf),
  LD: () => (/* binding */ decide),
  _3: () => (/* binding */ evaluate)
});

// UNUSED EXPORTS: atLeast

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/schema-errors.js
var schema_errors = __webpack_require__(20639);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/policy/message.js
var message = __webpack_require__(52220);
// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
;// CONCATENATED MODULE: ./build/generated/questions.js
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck
const QUESTIONS = {
    "api.operation secured": "whether every alternative of its security requirement authenticates the caller",
    "api.operation scoped": "whether a scope is required",
    "api.operation limited": "whether the response 429 is documented",
    "api.operation matches": "whether its authentication matches the declaration of the endpoint",
    "api.operation contrast": "the contradicting declaration, in words",
    "cloud.resource networkIsolation": "whether its containers have no network access",
    "cloud.resource inVpc": "whether it runs in a customer-managed network",
    "cloud.resource internetAccess": "whether it has direct internet access",
    "cloud.resource rootAccess": "whether its users have root access",
    "cloud.resource metadataV2": "whether the instance metadata service requires a token",
    "cloud.resource customerKey": "whether it is encrypted with a customer-managed key",
    "cloud.resource trafficEncrypted": "whether traffic between its containers is encrypted",
    "cloud.resource monitored": "whether a monitoring schedule covers it",
    "cloud.resource wildcard": "whether it allows every action or every principal",
    "cloud.resource readable": "whether its definition is in the files",
    "cloud.resource publicAccess": "whether it is reachable from the internet",
    "cloud.resource managedNetwork": "whether it uses a managed virtual network",
    "cloud.resource highImpact": "whether it is declared high business impact",
    "cloud.resource storagePublic": "whether its storage account is reachable from the internet",
    "cloud.resource localAuth": "whether local authentication with keys or passwords is enabled",
    "cloud.resource publicAddress": "whether it has a public IP address",
    "cloud.resource tls": "whether it serves over TLS",
    "cloud.resource vtpm": "whether it has a virtual trusted platform module",
    "cloud.resource integrityMonitoring": "whether it monitors the integrity of its boot",
    "cloud.resource ownIdentity": "whether it runs as a dedicated service account",
    "cloud.resource interactive": "whether interactive login is enabled while it runs",
    "cloud.resource logged": "whether access is logged",
    "serving.ingress tls": "whether all traffic uses TLS",
    "serving.ingress authenticated": "whether callers must authenticate",
    "serving.ingress limited": "whether request rates are limited",
    "serving.queue bounded": "whether the length of the queue is limited",
    "serving.workload authenticated": "whether authentication in front of it was found in the files",
    "serving.workload plainStorage": "the transport security of the download of its model",
    "serving.workload exposed": "whether it is reachable without a gateway",
    "serving.workload modelControl": "whether any caller can make it load another model"
};

;// CONCATENATED MODULE: ./build/policy/unknown-text.js

/**
 * Says what is unknown about a subject, in the words of its schema: `Ingress/plain in deploy/serve.yml: whether all traffic uses TLS is
 * unknown, because …`.
 *
 * @param pointer - JSON pointer to the unknown member.
 * @param why - continues a sentence.
 */
function unknownText(subject, pointer, why) {
    const member = pointer.split('/')[1] ?? '';
    const question = QUESTIONS[`${subject.kind} ${member}`] ?? JSON.stringify(pointer.slice(1));
    return `${nameOf(subject)}: ${question} is unknown, because ${causeOf(why)}`;
}
/** Returns the name of a subject, and the file or folder that it is in. */
function nameOf({ id, data }) {
    const hash = id.indexOf('#');
    const { label } = data;
    return hash === -1 ? id : `${typeof label === 'string' ? label : id.slice(hash + 1)} in ${id.slice(0, hash)}`;
}
/** Says what the member depends on: the cause can be a variable that the name of the member does not suggest. */
function causeOf(why) {
    const [, name = '', rest = ''] = /^(var\.\S+|the parameter "[^"]*") (has .*)$/s.exec(why) ?? [];
    return name === '' ? why.replace(/^it (?=is|refers)/, 'the value ') : `it depends on ${name}, which ${rest}`;
}

;// CONCATENATED MODULE: ./build/policy/evaluate.js






/** Evaluates all rules. Findings are in the order of the packs, then by subject. Pure: no I/O, no clock, no logging. */
function evaluate(facts, packs) {
    const byKind = Map.groupBy(facts.subjects, ({ kind }) => kind);
    return packs.flatMap(({ rules }) => rules.flatMap((rule) => evaluateRule(rule, facts, byKind.get(rule.select) ?? [])));
}
/** Returns the verdict. A failed rule blocks; a rule that could not be evaluated, or an empty list, makes it undecided. */
function decide(findings, threshold) {
    if (findings.length === 0)
        return 'undecided';
    const binding = findings.filter((finding) => binds(finding, threshold));
    if (binding.some(({ outcome }) => outcome === 'fail'))
        return 'block';
    return binding.length > 0 ? 'undecided' : 'allow';
}
/** Tells whether a finding alone prevents the verdict `allow`. The enforcement of a rule takes precedence over its severity. */
function binds(finding, threshold) {
    if (finding.outcome !== 'fail' && finding.outcome !== 'unknown')
        return false;
    if (finding.outcome === 'unknown' && !finding.binding)
        return false;
    const { enforcement } = finding.rule;
    return enforcement === undefined ? atLeast(finding.severity, threshold) : enforcement === 'block';
}
/** Tells whether a severity is at or above the threshold. */
function atLeast(severity, threshold) {
    return types/* SEVERITIES */.oC.indexOf(severity) <= types/* SEVERITIES */.oC.indexOf(threshold);
}
function evaluateRule(rule, facts, subjects) {
    if (rule.enforcement === 'off')
        return [{ rule, outcome: 'skip', detail: `turned off: ${rule.overrideReason ?? 'no reason given'}` }];
    if (rule.stages !== undefined && !rule.stages.includes(facts.trigger))
        return [{ rule, outcome: 'skip', detail: `runs on ${rule.stages.join(', ')}` }];
    const unmet = unmetNeeds(rule, facts);
    if (unmet !== undefined)
        return unmet;
    if (subjects.length === 0)
        return [evaluateEmpty(rule)];
    const concerned = subjects.flatMap((subject) => {
        const concern = concernOf(rule, subject);
        return concern === 'no' ? [] : [{ subject, concern }];
    });
    const findings = concerned.flatMap(({ subject, concern }) => evaluateSubject(rule, subject, { now: facts.now, concern }));
    return findings.length > 0 ? findings : [{ rule, outcome: 'pass', subjects: concerned.length }];
}
/** Tells whether a rule applies to a subject. */
function concernOf({ matches }, subject) {
    if (matches === undefined || matches(subject.data))
        return 'yes';
    return subject.unknown !== undefined && restsOnUnknown(problemsOf(matches.errors ?? [], subject), subject.unknown) ? 'maybe' : 'no';
}
const COMBINING = ['anyOf', 'oneOf', 'not', 'if'];
/** Tells whether a subject fails a schema only because of unknown members. Of alternatives, one unknown member is enough. */
function restsOnUnknown(problems, unknown) {
    const pointers = Object.keys(unknown);
    const single = problems.filter(({ keyword }) => !COMBINING.includes(keyword));
    const isUnknown = ({ at }) => pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`));
    return single.length < problems.length ? single.some(isUnknown) : single.length > 0 && single.every(isUnknown);
}
/** Returns the findings of a rule whose required sources are not all known; `undefined` if all are. */
function unmetNeeds(rule, { sources }) {
    const needs = rule.needs ?? [];
    const skipped = needs.map((id) => sources[id]).find((source) => source?.status === 'skipped');
    const unknown = needs.filter((id) => !isKnown(sources[id]) && sources[id]?.status !== 'skipped');
    if (unknown.length > 0) {
        if (rule.onUnknown === 'ignore')
            return [{ rule, outcome: 'skip', detail: `unknown: ${unknown.join(', ')}` }];
        return unknown.map((id) => unknownFinding(rule, { id, detail: describeSource(sources[id]), forbidden: sources[id]?.status === 'forbidden' }));
    }
    return skipped && [{ rule, outcome: 'skip', detail: skipped.status === 'skipped' ? skipped.detail : '' }];
}
function isKnown(source) {
    return source?.status === 'ok' || source?.status === 'absent';
}
function describeSource(source) {
    if (source === undefined)
        return 'not collected';
    if (source.status === 'forbidden')
        return `${source.detail} (missing permission: ${source.permission})`;
    return 'detail' in source ? source.detail : source.status;
}
function unknownFinding(rule, { id, detail, forbidden, subject, member }) {
    const soft = rule.onUnknown === 'warn' || (rule.onUnknown === 'warn-if-forbidden' && forbidden);
    return {
        rule,
        outcome: 'unknown',
        severity: rule.severity,
        binding: !soft,
        source: id,
        detail,
        fingerprint: fingerprint([rule.id, 'source', id]),
        ...(subject === undefined ? {} : { subject }),
        ...(member === undefined ? {} : { member }),
    };
}
/** Returns the finding of a rule that selects no subject. */
function evaluateEmpty(rule) {
    if (rule.onEmpty === 'fail')
        return failed({ rule, subject: nothing(rule), problems: [], severity: rule.severity });
    if (rule.onEmpty === 'unknown')
        return unknownFinding(rule, { id: rule.select, detail: `no subject of kind ${rule.select} was found`, forbidden: false });
    return { rule, outcome: 'pass', subjects: 0 };
}
/** Placeholder subject for a rule that selects none. */
function nothing(rule) {
    return { kind: rule.select, id: `no ${rule.select}`, data: {}, at: { file: '.github/weightseal.yml', line: 1 } };
}
function evaluateSubject(rule, subject, { now, concern }) {
    if (rule.holds(subject.data))
        return [];
    const problems = problemsOf(rule.holds.errors ?? [], subject);
    const { unknown } = subject;
    if (unknown !== undefined && (concern === 'maybe' || restsOnUnknown(problems, unknown)))
        return undecidedAbout(rule, subject, problems, unknown);
    if (rule.onFail === 'undecided')
        return [unknownFinding(rule, { id: subject.id, detail: (0,message/* renderMessage */.e4)(rule, subject, problems), forbidden: false, subject })];
    return [failed({ rule, subject, problems, severity: severityAt(rule, now) })];
}
/** Returns an unknown finding for a subject whose result depends on an unknown member. */
function undecidedAbout(rule, subject, problems, unknown) {
    if (rule.onUnknown === 'ignore')
        return [];
    const concerning = Object.keys(unknown).find((pointer) => problems.some(({ at }) => at === pointer || at.startsWith(`${pointer}/`)));
    const pointer = concerning ?? Object.keys(unknown)[0] ?? '';
    const detail = unknownText(subject, pointer, unknown[pointer] ?? '');
    const located = { ...subject, at: locate(subject, pointer) };
    return [unknownFinding(rule, { id: subject.id, detail, forbidden: false, subject: located, member: pointer })];
}
function severityAt({ severity, effectiveFrom, enforcement }, now) {
    if (enforcement === 'notice')
        return 'info';
    return effectiveFrom !== undefined && now < effectiveFrom ? 'info' : severity;
}
function problemsOf(errors, subject) {
    return errors.map((error) => ({
        at: error.keyword === 'required' ? `${error.instancePath}/${(0,to_text/* toText */.f)(error.params['missingProperty'])}` : error.instancePath,
        keyword: error.keyword,
        expected: (0,schema_errors/* expectation */.pG)(error),
        actual: (0,schema_errors/* preview */.VH)((0,schema_errors/* valueAt */.fK)(subject.data, error.instancePath)),
        rulePath: error.schemaPath,
    }));
}
function failed({ rule, subject, problems, severity }) {
    const pointer = evaluate_anchor(rule, problems);
    const at = locate(subject, pointer);
    const stable = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    return {
        rule,
        outcome: 'fail',
        severity,
        subject: { ...subject, at },
        message: (0,message/* renderMessage */.e4)(rule, subject, certain(problems, subject)),
        problems,
        fingerprint: fingerprint([rule.id, subject.kind, subject.id, stable]),
    };
}
/** Removes the problems of unknown members. At least one other problem remains. */
function certain(problems, { unknown = {} }) {
    return problems.filter(({ at }) => !Object.hasOwn(unknown, at));
}
/** Returns the pointer for the annotation: `at` of the rule if it failed there, else that of the first problem. */
function evaluate_anchor(rule, problems) {
    return problems.find(({ at }) => at === rule.at)?.at ?? problems[0]?.at ?? rule.at ?? '';
}
/** Returns the span of a pointer, or of its nearest ancestor that has one. */
function locate({ at, spans }, pointer) {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
        const span = spans?.[path];
        if (span !== undefined)
            return span;
    }
    return at;
}
/** Returns 32 hex digits that identify a finding. The parts contain no line, so the result is stable while lines move. */
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 73830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lintPack)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99837);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/**
 * Finds the problems of rules: a test with another result than expected, an assertion that a subject passes by omitting a
 * member, a path or source that does not exist, a rule without both a passing and a failing test.
 */
function lintPack({ rules }, { schemas, sources }) {
    return rules.flatMap((rule) => {
        const problems = [
            ...testProblems(rule),
            ...missingRequired(rule),
            ...becauseProblems(rule),
            ...remedyProblems(rule),
            ...pathProblems(rule, schemas),
            ...sourceProblems(rule, sources),
        ];
        return problems.map((problem) => ({ rule: rule.id, problem }));
    });
}
/** Evaluates a rule on the subject of a test. */
function attempt(rule, given) {
    if (rule.matches !== undefined && !rule.matches(given))
        return { outcome: 'skip', pointers: [] };
    const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } };
    const { stages: _, effectiveFrom: __, ...everywhere } = rule;
    const facts = { now: '9999-12-31', trigger: 'push', sources: {}, subjects: [subject] };
    const [finding] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(facts, [
        { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
    ]);
    if (finding?.outcome !== 'fail')
        return { outcome: 'pass', pointers: [] };
    const why = finding.problems.find(({ keyword }) => keyword === 'cel')?.expected;
    return {
        outcome: 'fail',
        pointers: [...new Set(finding.problems.map(({ at }) => at))].sort(),
        ...(why === undefined ? {} : { why }),
    };
}
function testProblems(rule) {
    const lacking = ['pass', 'fail'].filter((expect) => !rule.tests.some((test) => test.expect === expect));
    const wrong = rule.tests.flatMap((test) => {
        const { outcome, pointers, why } = attempt(rule, test.given);
        if (outcome !== test.expect)
            return [`test "${test.name}": expected ${test.expect}, got ${outcome}${why === undefined ? '' : ` (${why})`}`];
        const expected = [...(test.at ?? pointers)].sort();
        return expected.join() === pointers.join()
            ? []
            : [`test "${test.name}": expected problems at ${expected.join(', ')}, got ${pointers.join(', ')}`];
    });
    return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong];
}
/** Deletes each asserted member from each passing subject. If the result is still `pass`, "required" is incomplete. */
function missingRequired(rule) {
    const asserted = propertyPaths(rule.assert);
    const found = rule.tests
        .filter(({ expect }) => expect === 'pass')
        .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'));
    return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; add it to "required"`);
}
/** Finds asserted members without a phrase in `because`, and phrases of members that are not asserted. */
function becauseProblems({ assert, because = {}, message }) {
    if (Object.keys(because).length === 0)
        return [];
    const explained = new Set(Object.keys(because));
    const asserted = new Set([...namedPaths(assert).map(toPointer)]);
    const missing = [...asserted].filter((pointer) => !explained.has(pointer)).map((pointer) => `"because" has no phrase for ${pointer}`);
    const unused = [...explained]
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"because" has a phrase for ${pointer}, which is not asserted`);
    return [
        ...missing,
        ...unused,
        ...(message.includes('{{because}}') ? [] : ['has "because", but its message does not contain {{because}}']),
    ];
}
/** Finds remedies of members that are not asserted. */
function remedyProblems({ assert, remediation: { members = {} } }) {
    const asserted = new Set(namedPaths(assert).map(toPointer));
    return Object.keys(members)
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"remediation.members" has a text for ${pointer}, which is not asserted`);
}
function toPointer(path) {
    return path.map((key) => `/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(key)}`).join('');
}
/** Returns the members under `properties`, also inside `allOf`. Alternatives are left out, because another branch may not need them. */
function propertyPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const { properties = {}, allOf = [] } = schema;
    const members = Object.entries(properties).flatMap(([key, member]) => [[...path, key], ...propertyPaths(member, [...path, key])]);
    return [...members, ...allOf.flatMap((entry) => propertyPaths(entry, path))];
}
function has(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return true;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && has(value[key], rest);
}
function without(value, path) {
    const [key = '', ...rest] = path;
    if (rest.length === 0)
        return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    return { ...value, [key]: without(value[key], rest) };
}
/** Finds required sources that no collector provides. They would make every run undecided. */
function sourceProblems({ needs = [] }, sources) {
    return needs
        .filter((need) => !sources.includes(need))
        .map((need) => `needs "${need}", which is an unknown source${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(need, sources)}`);
}
function pathProblems(rule, schemas) {
    const schema = schemas[rule.select];
    if (schema === undefined)
        return [
            `selects "${rule.select}", which is an unknown kind${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(rule.select, Object.keys(schemas))} List all kinds: weightseal policies kinds`,
        ];
    const named = [
        ...namedPaths(rule.when),
        ...namedPaths(rule.assert),
        ...celMembers(rule.cel),
        ...[...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messagePointers */ .ex)(rule), ...Object.keys(rule.because ?? {})].map((pointer) => pointer.split('/').slice(1)),
    ];
    if (rule.at !== undefined)
        named.push(rule.at.split('/').slice(1));
    const unknown = named.filter((path) => !exists(schema, path)).map(toPointer);
    return [...new Set(unknown)].map((pointer) => `names ${pointer}, which subjects of kind ${rule.select} do not have`);
}
/** Returns the members of the subject that a CEL expression names directly: `subject.ageDays`. */
function celMembers(cel) {
    return [...(cel ?? '').matchAll(/\bsubject\.([A-Za-z_]\w*)/g)].map((match) => [match[1] ?? '']);
}
const COMBINERS = ['allOf', 'anyOf', 'oneOf'];
const NESTED = ['not', 'if', 'then', 'else'];
/** Returns every member that a schema names in `properties`, `required` and the combining keywords. */
function namedPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const members = Object.entries((schema['properties'] ?? {}));
    return [
        ...(schema['required'] ?? []).map((key) => [...path, key]),
        ...members.flatMap(([key, member]) => [[...path, key], ...namedPaths(member, [...path, key])]),
        ...COMBINERS.flatMap((keyword) => (schema[keyword] ?? []).flatMap((entry) => namedPaths(entry, path))),
        ...NESTED.flatMap((keyword) => namedPaths(schema[keyword], path)),
    ];
}
function exists(schema, path) {
    const [key, ...rest] = path;
    if (key === undefined || typeof schema !== 'object')
        return true;
    const { properties, additionalProperties } = schema;
    const member = properties?.[key];
    if (member !== undefined)
        return exists(member, rest);
    return additionalProperties !== false && properties === undefined;
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


/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** Strictness of the rules. Each profile contains the rules of the one before it. */
const PROFILES = ['baseline', 'strict', 'regulated'];
/** Effect of a finding, independent of the severity. `off`: the rule does not run. */
const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'];


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openNoFollowSync),
/* harmony export */   z: () => (/* binding */ openNoFollow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const BIG = { bigint: true };
/**
 * Opens a file for reading, unless it is a symbolic link. Does not wait for the other end of a pipe. Where the system cannot refuse links by
 * itself, compares what the path was with what was opened.
 *
 * @throws an error of Node, with the code ELOOP for a link.
 */
async function openNoFollow(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags.O_RDONLY);
    if (isSame(before, await handle.stat(BIG)))
        return handle;
    await handle.close();
    throw isLink(file);
}
/** The same for code that does not wait. Returns a file descriptor. */
function openNoFollowSync(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags.O_RDONLY);
    if (isSame(before, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, BIG)))
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw isLink(file);
}
function isSame(before, after) {
    return before.dev === after.dev && before.ino === after.ino;
}
function isLink(file) {
    return Object.assign(new Error(`${file} is a symbolic link`), { code: 'ELOOP', path: file });
}


/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6554);





const ADVICE = {
    MANIFEST_MISSING: ' Create it with "weightseal manifest".',
    SIGNATURE_MISSING: ' If the model is signed, give the path of its signature with --signature or --seal.',
};
/**
 * Reads a regular UTF-8 file of bounded size.
 *
 * @throws {SealError} `missing` - the file does not exist. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (noFollow ? (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .openNoFollow */ .z)(file) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, {
                cause,
                path: file,
                problem: 'the file does not exist',
            });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause, path: file, problem: `cannot be read: ${reason}` });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file, problem: 'not a regular file' });
        requireSize(stats.size, file, { maxBytes, tooLarge });
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}
/** Decodes the content of a file as {@link readText} does. @throws {SealError} FILE_UNREADABLE - too large, not UTF-8. */
function textOf(bytes, file, { maxBytes, tooLarge = 'FILE_UNREADABLE' }) {
    requireSize(bytes.length, file, { maxBytes, tooLarge });
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, file);
}
function requireSize(size, path, { maxBytes, tooLarge }) {
    const problem = `${size} bytes; the limit is ${maxBytes}`;
    if (size > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(tooLarge, `${path} has ${problem}.`, { path, problem });
}


/***/ }),

/***/ 74617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30698);


/** Returns the colours of a terminal, or a function that adds none where `io.color` is off. */
function painter({ color }) {
    // Without this option, styleText would check process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
