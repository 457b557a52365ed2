export const id = 1246;
export const ids = [1246];
export const modules = {

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


/***/ })

};
