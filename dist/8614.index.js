export const id = 8614;
export const ids = [8614];
export const modules = {

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program. A test checks that it equals package.json. */
const VERSION = '0.1.0';


/***/ })

};
