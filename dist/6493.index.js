export const id = 6493;
export const ids = [6493];
export const modules = {

/***/ 74804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Returns git's blob id of content, in repositories that use SHA-1. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 16493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   committedFiles: () => (/* binding */ committedFiles),
/* harmony export */   uncommittedFiles: () => (/* binding */ uncommittedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74804);





/** Returns the files of HEAD. Reads a file from the working tree only when its blob id equals the one in the commit. */
async function committedFiles(root, git) {
    const files = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return {
        paths: [...files.keys()].sort(),
        read: async (path, maxBytes) => {
            const file = files.get(path);
            if (file === undefined || !file.mode.startsWith('100'))
                throw special(path);
            if (file.size > maxBytes)
                throw tooLarge(path, maxBytes);
            const local = file.blob.length === 40 ? await readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes).catch(() => undefined) : undefined;
            if (local !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .blobId */ .z)(local) === file.blob)
                return local;
            const bytes = await git.show('HEAD', path);
            if (bytes === undefined)
                throw special(path);
            return bytes;
        },
    };
}
/** Returns the files of the working tree, committed or not. */
async function uncommittedFiles(root, git) {
    const { changed, deleted } = await git.uncommitted();
    const paths = new Set([...(await git.tree('HEAD')).map(({ path }) => path), ...changed]);
    for (const path of deleted)
        paths.delete(path);
    return { paths: [...paths].sort(), read: (path, maxBytes) => readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes) };
}
function special(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('FILE_SPECIAL', `${path} is not a regular file, so its content is unknown.`);
}
function tooLarge(path, maxBytes) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('FILE_UNREADABLE', `${path} is larger than the limit of ${maxBytes} bytes.`);
}
async function readRegular(file, maxBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('FILE_SPECIAL', `${file} cannot be opened as a regular file.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw special(file);
        if (stats.size > maxBytes)
            throw tooLarge(file, maxBytes);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
