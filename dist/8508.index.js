export const id = 8508;
export const ids = [8508];
export const modules = {

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; equal to package.json, which a test checks. */
const VERSION = '0.1.0';


/***/ })

};
