export const id = 4342;
export const ids = [4342];
export const modules = {

/***/ 24342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesByPath: () => (/* binding */ namesByPath)
/* harmony export */ });
/**
 * Returns display names of models: the name, followed by the folder when several models have the same name.
 *
 * @returns display names by folder.
 */
function namesByPath(models) {
    const same = Map.groupBy(new Map(models.map(({ name, path }) => [path, name])), ([, name]) => name);
    return new Map([...same].flatMap(([name, all]) => all.map(([path]) => [path, all.length > 1 ? `${name} (${path})` : name])));
}


/***/ })

};
