export const id = 6847;
export const ids = [6847];
export const modules = {

/***/ 76847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkedFiles: () => (/* binding */ linkedFiles)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90350);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);
/* harmony import */ var _documents_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99262);



const MAX_BYTES = 4 * 1024 * 1024;
/**
 * Reports symbolic links in place of deployment files, which the tools that deploy would follow. A link to a file that is evaluated itself,
 * or to one that deploys nothing, is fine.
 */
async function linkedFiles(links, context) {
    const found = [];
    for (const path of links) {
        const target = await context.files.link(path);
        if (target === undefined || (await isHarmless(path, target, context)))
            continue;
        const reason = `it is a symbolic link to ${JSON.stringify(target)}, which is not followed`;
        found.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableSubject */ .a9)({ path, reason, remedy: 'Replace the link with the file itself.' }));
    }
    return found;
}
async function isHarmless(path, target, { files, isRead, isDeployment }) {
    const inside = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path), target);
    if (inside === undefined)
        return false;
    if (isRead(inside) || files.paths.some((each) => each.startsWith(`${inside}/`)))
        return true;
    if (!files.paths.includes(inside))
        return false;
    return files.read(inside, MAX_BYTES).then((bytes) => !isDeployment((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes, inside)), () => false);
}


/***/ })

};
