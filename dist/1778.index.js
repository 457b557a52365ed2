export const id = 1778;
export const ids = [1778];
export const modules = {

/***/ 11778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Below the limit of 1 MiB, above which GitHub rejects the summary of a step. */
const MAX_SUMMARY_BYTES = 900_000;
/** Adds Markdown to the summary of the job. Without one, the log has the results. @param tooLong - replaces a text above the limit. */
async function writeSummary(text, tooLong = 'The summary is too long to show. See the log of this step.\n') {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(`The summary of the job could not be written (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}). The results are in the log of this step.`);
    }
}


/***/ })

};
