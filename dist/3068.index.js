export const id = 3068;
export const ids = [3068];
export const modules = {

/***/ 93068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesByPath: () => (/* binding */ namesByPath)
/* harmony export */ });
/**
 * What to call models: by their names, and with their folders where several have the same.
 *
 * @returns the name of each by its folder.
 */
function namesByPath(models) {
    const same = Map.groupBy(new Map(models.map(({ name, path }) => [path, name])), ([, name]) => name);
    return new Map([...same].flatMap(([name, all]) => all.map(([path]) => [path, all.length > 1 ? `${name} (${path})` : name])));
}


/***/ })

};
