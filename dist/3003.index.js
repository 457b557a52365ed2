export const id = 3003;
export const ids = [3003];
export const modules = {

/***/ 65347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath)
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


/***/ }),

/***/ 43003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectPolicyChanges: () => (/* binding */ collectPolicyChanges),
/* harmony export */   policyChanges: () => (/* binding */ policyChanges)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65347);



/** Collects the changes of Weightseal's own configuration files. */
async function collectPolicyChanges({ options, ports, results }) {
    return { sources: {}, subjects: await policyChanges(results.repository?.changes ?? [], options.policyFiles, ports.checkProposed) };
}
/**
 * Returns a subject for each of Weightseal's own configuration files that the change touches, by its old or new name.
 *
 * @param files - by path; `*` in the last name matches any text.
 * @param check - reads the proposed version; throws a `SealError` when it is invalid.
 */
async function policyChanges(changes, files, check) {
    const touched = changes.flatMap((change) => [change.path, change.from].flatMap((path) => path === undefined ? [] : files.filter((file) => (0,_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPath */ .$)(file.path, path)).map((file) => ({ ...file, path, change }))));
    return Promise.all(touched.map(({ path, role, change }) => toSubject({ path, role }, change, check)));
}
async function toSubject(file, { path, change }, check) {
    const gone = change === 'removed' || path !== file.path;
    const fault = gone ? undefined : await faultOf(file, check);
    const data = {
        path: file.path,
        role: file.role,
        change: path === file.path ? change : 'removed',
        approved: false,
        valid: fault === undefined,
        ...(fault === undefined ? {} : { detail: fault.message }),
    };
    return { kind: 'policy.change', id: file.path, data: { ...data }, at: { file: file.path, line: fault?.line ?? 1 } };
}
async function faultOf(file, check) {
    try {
        await check(file);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM))
            return { message: `${file.path}: ${(0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error)}`, line: 1 };
        return { message: error.message, line: error.at?.line ?? 1 };
    }
}


/***/ })

};
