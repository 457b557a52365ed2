export const id = 168;
export const ids = [168];
export const modules = {

/***/ 60168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRemote: () => (/* binding */ isRemote),
/* harmony export */   localPacks: () => (/* binding */ localPacks),
/* harmony export */   parseRemoteSource: () => (/* binding */ parseRemoteSource),
/* harmony export */   toRemotePack: () => (/* binding */ toRemotePack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const FORMS = 'use github:OWNER/REPO//PATH?ref=COMMIT (40 hex digits) or github:OWNER/REPO/releases/TAG/ASSET';
/**
 * Parses the source of a remote pack. Rejects a branch or tag, because it can be moved.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
function parseRemoteSource(source) {
    const file = /^github:([\w.-]+)\/([\w.-]+)\/\/([^?]+)\?ref=([^&]+)$/.exec(source);
    if (file !== null) {
        const [, owner = '', repo = '', path = '', commit = ''] = file;
        if (!/^[0-9a-f]{40}$/.test(commit))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: ${JSON.stringify(commit)} is not a full commit id, and branches and tags can be moved; ${FORMS}.`);
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: not a path; ${FORMS}.`);
        return { kind: 'file', owner, repo, path, commit };
    }
    const asset = /^github:([\w.-]+)\/([\w.-]+)\/releases\/([^/?#]+)\/([\w.-]+)$/.exec(source);
    if (asset === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(source)}; ${FORMS}.`);
    const [, owner = '', repo = '', tag = '', name = ''] = asset;
    return { kind: 'asset', owner, repo, tag, name };
}
/** Tells whether a pack is remote. */
function isRemote(entry) {
    return typeof entry === 'object' || /^[a-z+]+:/i.test(entry);
}
/** Returns the paths of packs in the repository. */
function localPacks(custom = []) {
    return custom.flatMap((entry) => (isRemote(entry) ? [] : [entry]));
}
/**
 * Converts an entry of the configuration to a remote pack.
 *
 * @param toPolicy - converts an identity of the configuration.
 * @throws {SealError} SETTINGS_INVALID
 */
function toRemotePack({ source, signature, identity }, toPolicy) {
    const at = parseRemoteSource(source);
    if (identity === undefined) {
        if (signature !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom: ${source} has a signature but no signer; add "identity".`);
        return { source, at, signed: undefined };
    }
    const beside = at.kind === 'file' ? { ...at, path: signature ?? `${at.path}.sig` } : { ...at, name: signature ?? `${at.name}.sig` };
    return { source, at, signed: { at: beside, identity: toPolicy(identity) } };
}


/***/ })

};
