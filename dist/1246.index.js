export const id = 1246;
export const ids = [1246];
export const modules = {

/***/ 61246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULE_OPTIONS: () => (/* binding */ RULE_OPTIONS),
/* harmony export */   compileAnyPack: () => (/* binding */ compileAnyPack),
/* harmony export */   compilePack: () => (/* binding */ compilePack),
/* harmony export */   newAjv: () => (/* binding */ newAjv),
/* harmony export */   resolveParams: () => (/* binding */ resolveParams),
/* harmony export */   substitute: () => (/* binding */ substitute)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52210);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _regexp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46063);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/** Deeper schemas are refused: nobody writes them, and each level costs stack. */
const MAX_SCHEMA_DEPTH = 20;
/** How rules are compiled, at run time and when built-in packs are generated. `$data` lets a rule compare two members. */
const RULE_OPTIONS = { allErrors: true, $data: true, strict: true, strictTypes: false, strictRequired: false };
/** One compiler for all rules of a pack, with patterns on RE2. */
function newAjv() {
    return new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ ...RULE_OPTIONS, code: { regExp: _regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .re2 */ .w } });
}
/**
 * Fills in the parameters and compiles every rule.
 *
 * @param overrides - parameters from the configuration, by name.
 * @param where - the pack's file, for messages.
 * @throws {SealError} PACK_INVALID
 */
function compilePack(pack, overrides, where, cel) {
    const params = resolveParams(pack, overrides, where);
    const ajv = newAjv();
    const compile = (schema) => ajv.compile(schema);
    const rules = pack.rules.map((rule) => compileRule(rule, { pack, params, where, compile, cel }));
    return { ...pack.metadata, rules, ...(pack.overrides === undefined ? {} : { overrides: pack.overrides }) };
}
/** The same for packs that may hold CEL, whose engine is larger than everything else here and is loaded for them only. */
async function compileAnyPack(pack, overrides, where) {
    const cel = pack.rules.some((rule) => rule.cel !== undefined) ? (await Promise.all(/* import() */[__webpack_require__.e(3771), __webpack_require__.e(8943)]).then(__webpack_require__.bind(__webpack_require__, 68943))).compileCel : undefined;
    return compilePack(pack, overrides, where, cel);
}
function compileRule(rule, { pack, params, where, compile, cel }) {
    const strange = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPlaceholders */ .hX)(rule, Object.keys(params));
    if (strange.length > 0)
        throw invalid(where, rule, `the message has the unknown placeholder {{${strange[0]}}}; known are {{id}}, {{param:name}} and {{/pointer}}, and {{because}} where "because" is given`);
    try {
        const { when, assert } = substitute(rule, params);
        if (rule.cel !== undefined && cel === undefined)
            throw new Error('uses CEL, which only custom packs may');
        const holds = rule.cel === undefined || cel === undefined ? compile(assert) : both(compile(assert), cel(rule.cel, params));
        return { ...rule, pack: pack.metadata.id, params, holds, ...(when === undefined ? {} : { matches: compile(when) }) };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E)
            throw cause;
        throw invalid(where, rule, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause));
    }
}
/** Holds when both do. The second is only asked about what the first lets through. */
function both(first, second) {
    const holds = (data) => {
        const failed = [first, second].find((validator) => !validator(data));
        holds.errors = failed?.errors ?? null;
        return failed === undefined;
    };
    return holds;
}
function invalid(where, { id }, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `${where}: rule ${id}: ${what}.`);
}
/** The parameters in force: those of the configuration where they fit the pack's schema, else its defaults. */
function resolveParams(pack, overrides, where) {
    const declared = pack.params ?? {};
    const strange = Object.keys(overrides).find((name) => !Object.hasOwn(declared, name));
    if (strange !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `${where}: pack "${pack.metadata.id}" has no parameter "${strange}"; it has ${Object.keys(declared).join(', ') || 'none'}.`);
    }
    const entries = Object.entries(declared).map(([name, { schema, default: preset }]) => {
        const value = Object.hasOwn(overrides, name) ? overrides[name] : preset;
        const ajv = newAjv();
        if (!ajv.validate(schema, value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `${where}: parameter ${pack.metadata.id}.${name}: ${ajv.errorsText(undefined, { dataVar: '' }).trim()}, found ${JSON.stringify(value)}.`);
        return [name, value];
    });
    return Object.fromEntries(entries);
}
/** The schemas of a rule with each `{$param: name}` replaced by its value. */
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
        throw new Error('"$ref" is not available in rules; write the schema out');
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
