export const id = 8943;
export const ids = [8943];
export const modules = {

/***/ 68943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileCel: () => (/* binding */ compileCel)
/* harmony export */ });
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53340);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78217);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61282);
/* harmony import */ var _bufbuild_cel__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42108);

/** `all`, `exists`, `map` and the like inside each other; each level multiplies the time. */
const MAX_NESTED_LOOPS = 2;
/** More entries than any fact has, and few enough for two loops inside each other. */
const MAX_LIST = 2000;
/**
 * Compiles an expression in CEL. It sees `subject` (the data) and `params`; patterns run on RE2. Anything but `true`, and any
 * error while it runs, means that the rule is not met.
 *
 * @throws {Error} with what is wrong in the expression.
 * @see https://github.com/google/cel-spec
 */
function compileCel(expression, params) {
    const parsed = (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .q)(expression);
    const loops = nestedLoops(parsed.expr, 0);
    if (loops > MAX_NESTED_LOOPS)
        throw new Error(`cel has ${loops} loops inside each other, at most ${MAX_NESTED_LOOPS} are allowed`);
    const run = (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .e)((0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_2__/* .celEnv */ .U)(), parsed);
    const given = toCel(params);
    const holds = (data) => {
        const problem = judge(() => run({ subject: toCel(data), params: given }));
        holds.errors = problem === undefined ? null : [problem];
        return problem === undefined;
    };
    return holds;
}
function judge(evaluate) {
    try {
        const result = evaluate();
        if (result === true)
            return undefined;
        return fault((0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_3__/* .isCelError */ .Jr)(result) ? `could not be evaluated: ${result.message}` : `must be true, is ${String(result)}`);
    }
    catch (error) {
        return fault(`could not be evaluated: ${error.message}`);
    }
}
function fault(message) {
    return { instancePath: '', schemaPath: '#/cel', keyword: 'cel', params: {}, message: `cel ${message}` };
}
/** Whole numbers become integers, so that they can be compared and added with those of an expression. */
function toCel(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? BigInt(value) : value;
    if (Array.isArray(value)) {
        if (value.length > MAX_LIST)
            throw new Error(`a list has more than ${MAX_LIST} entries`);
        return value.map(toCel);
    }
    if (typeof value === 'object' && value !== null)
        return new Map(Object.entries(value).map(([key, member]) => [key, toCel(member)]));
    return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
/** How many loops stand inside each other at the deepest place of a parsed expression. */
function nestedLoops(node, depth) {
    if (typeof node !== 'object' || node === null)
        return depth;
    const here = node.case === 'comprehensionExpr' ? depth + 1 : depth;
    return Object.values(node).reduce((most, inner) => Math.max(most, nestedLoops(inner, here)), here);
}


/***/ })

};
