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
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53621);


/** Limit for nested `all`, `exists`, `map` and similar macros; each level multiplies the time. */
const MAX_NESTED_LOOPS = 2;
/** Maximum length of a list: longer than any fact, short enough for two nested loops. */
const MAX_LIST = 2000;
/**
 * Compiles a CEL expression. It can read `subject` (the data) and `params`; patterns run on RE2. A result other than `true`
 * and an error during evaluation both mean that the rule is not met.
 *
 * @throws {Error} invalid expression; the message describes the problem.
 * @see https://github.com/google/cel-spec
 */
function compileCel(expression, params) {
    const parsed = (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .q)(expression);
    const loops = nestedLoops(parsed.expr, 0);
    if (loops > MAX_NESTED_LOOPS)
        throw new Error(`cel has ${loops} nested loops; the limit is ${MAX_NESTED_LOOPS}`);
    const run = (0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_1__/* .plan */ .e)((0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_2__/* .celEnv */ .U)(), parsed);
    const celParams = toCel(params);
    const holds = (data) => {
        const problem = problemOf(() => run({ subject: toCel(data), params: celParams }));
        holds.errors = problem === undefined ? null : [problem];
        return problem === undefined;
    };
    return holds;
}
/** Evaluates an expression. Returns `undefined` when it is `true`. */
function problemOf(evaluate) {
    try {
        const result = evaluate();
        if (result === true)
            return undefined;
        return celError((0,_bufbuild_cel__WEBPACK_IMPORTED_MODULE_3__/* .isCelError */ .Jr)(result) ? `could not be evaluated: ${result.message}` : `must be true, is ${(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(result)}`);
    }
    catch (error) {
        return celError(`could not be evaluated: ${error.message}`);
    }
}
function celError(message) {
    return { instancePath: '', schemaPath: '#/cel', keyword: 'cel', params: {}, message: `cel ${message}` };
}
/** Converts a JSON value to CEL. Whole numbers become integers, so that they can be compared with integer literals. */
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
/** Returns the largest number of nested loops in a parsed expression. */
function nestedLoops(node, depth) {
    if (typeof node !== 'object' || node === null)
        return depth;
    const here = node.case === 'comprehensionExpr' ? depth + 1 : depth;
    return Object.values(node).reduce((most, inner) => Math.max(most, nestedLoops(inner, here)), here);
}


/***/ })

};
