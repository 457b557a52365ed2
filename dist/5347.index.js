export const id = 5347;
export const ids = [5347];
export const modules = {

/***/ 65347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchesPath: () => (/* binding */ matchesPath)
/* harmony export */ });
/** Tells whether a path matches a pattern of `policies.custom`: literal except for one `*` in the last name. */
function matchesPath(pattern, path) {
    const [folder, name] = split(pattern);
    const [otherFolder, otherName] = split(path);
    if (folder !== otherFolder)
        return false;
    const [head = '', ...rest] = name.split('*');
    if (rest.length === 0)
        return name === otherName;
    const tail = rest.at(-1) ?? '';
    return rest.length === 1 && otherName.length >= head.length + tail.length && otherName.startsWith(head) && otherName.endsWith(tail);
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, slash + 1), path.slice(slash + 1)];
}


/***/ })

};
