export const id = 4957;
export const ids = [4957];
export const modules = {

/***/ 14957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unapprovedRules: () => (/* binding */ unapprovedRules)
/* harmony export */ });
/* harmony import */ var _settings_approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73892);
/* harmony import */ var _collect_exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62342);
/* harmony import */ var _collect_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41287);
/* harmony import */ var _collect_start_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65934);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57704);





/**
 * Returns the commits since the start of a release that changed its rules on the default branch and were not approved: by the rules in force
 * if they ask for approvals, and by those before the change. Without this, who can push to that branch could switch off the rule about it.
 * Returns none if approvals were not configured at the start either, or if there is no start, after which all commits are evaluated.
 *
 * @param files - paths of the rules: the configuration, packs, waivers, baseline and lock. A `*` may be in the last name.
 * @throws {SealError} GITHUB_*, SETTINGS_INVALID
 */
async function unapprovedRules(request, ports, files) {
    const { about, start } = await (0,_collect_release_js__WEBPACK_IMPORTED_MODULE_2__/* .started */ .A4)(request, ports);
    const { configPath } = request;
    const since = start.since?.commit;
    if (since === undefined)
        return [];
    const before = await (0,_collect_start_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .configAt */ .ES)(since, configPath, ports.api);
    const config = about.config?.approvals === undefined ? before : about.config;
    if (config?.approvals === undefined)
        return [];
    const branch = about.defaultBranch;
    const changes = await (0,_collect_start_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .touching */ .Ed)({ branch, from: about.tip, anchor: since, paths: files.map(folderOfPattern) }, ports);
    if (changes.changes.length === 0)
        return [];
    const policy = (0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalPolicyOf */ .bF)(config, [configPath]);
    const evaluate = (commit, landing) => (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluateLanded */ .AY)(policy, commit, landing);
    const exceptions = await (0,_collect_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionsOf */ .Y)({
        exceptions: about.config?.approvals?.release?.exceptions ?? [],
        commits: changes.changes.map(({ commit }) => commit),
        ...{ configPath, config, defaultBranch: branch, since, evaluate },
    }, ports);
    return (0,_collect_start_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .unapprovedChanges */ ._3)(changes, { request: { config, configPath }, what: 'the rules of the release', released: [], exceptions, evaluate }, ports);
}
/** GitHub answers for a path: for names with a `*`, it is asked about the folder. */
function folderOfPattern(path) {
    return path.includes('*') ? path.slice(0, path.lastIndexOf('/')) : path;
}


/***/ })

};
