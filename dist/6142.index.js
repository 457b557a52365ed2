export const id = 6142;
export const ids = [6142];
export const modules = {

/***/ 6142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kinds: () => (/* binding */ kinds)
/* harmony export */ });
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72216);
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34432);
/* harmony import */ var _kinds_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16457);



/** `weightseal policies kinds`. */
const kinds = {
    usage: 'weightseal policies kinds [KIND] [--json]',
    positionals: 1,
    flags: { json: { type: 'boolean' } },
    run,
};
async function run(flags, io) {
    const [name] = flags.positionals;
    const shown = name === undefined ? (0,_kinds_run_js__WEBPACK_IMPORTED_MODULE_1__/* .allKinds */ .T)() : [(0,_kinds_run_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNamed */ .U)(name)];
    io.stdout(flags.on('json') ? kindsJson(shown) : shown.map(kindText).join(''));
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
}
/** Schema: schemas/kinds-v1.schema.json. */
function kindsJson(kinds) {
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)({
        schema: 'weightseal/kinds@1',
        kinds: kinds.map(({ kind, description, members }) => ({ kind, description, members: members.map(memberJson) })),
    });
}
function memberJson([name, { type, enum: values, description }]) {
    return { name, type: type ?? null, values: values ?? null, description: description ?? null };
}
function kindText({ kind, description, members }) {
    return `${kind}  ${description}\n${members.map(([name, shape]) => memberText(name, shape)).join('')}`;
}
function memberText(name, { type = '', enum: values, description }) {
    return `  ${name.padEnd(18)} ${values?.join(' | ') ?? type}${description === undefined ? '' : `  ${description}`}\n`;
}


/***/ }),

/***/ 16457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allKinds),
/* harmony export */   U: () => (/* binding */ kindNamed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _generated_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41321);



/** Returns every kind of subject. */
function allKinds() {
    return Object.entries(_generated_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN */ .c.schemas).map(([kind, schema]) => {
        const { description = '', properties = {} } = schema;
        return { kind, description, members: Object.entries(properties) };
    });
}
/** Returns one kind of subject. @throws {SealError} USAGE - unknown kind, with the most similar one. */
function kindNamed(name) {
    const kinds = allKinds();
    const found = kinds.find(({ kind }) => kind === name);
    if (found !== undefined)
        return found;
    const names = kinds.map(({ kind }) => kind);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `Unknown kind of subject ${JSON.stringify(name)}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, names)}\nList all kinds: weightseal policies kinds`);
}


/***/ }),

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** Control characters that JSON leaves as they are, and those that are invisible or change the direction of text. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Formats a document for people and programs. Characters that a terminal interprets or does not show are escaped, which JSON allows. */
function jsonText(value) {
    const escaped = (JSON.stringify(value, null, 2) ?? 'null').replace(INVISIBLE, (char) => Array.from(char.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
    return `${escaped}\n`;
}


/***/ })

};
