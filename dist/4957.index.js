export const id = 4957;
export const ids = [4957];
export const modules = {

/***/ 14957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unapprovedRules: () => (/* binding */ unapprovedRules)
/* harmony export */ });
/* harmony import */ var _settings_approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73892);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);
/* harmony import */ var _collect_configs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64265);
/* harmony import */ var _collect_exceptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62342);
/* harmony import */ var _collect_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41287);
/* harmony import */ var _collect_start_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65934);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57704);







/**
 * Returns the commits since the start of a release that changed its rules on the default branch and were not approved: by the rules in force
 * if they ask for approvals, and by those before the change. Without this, who can push to that branch could switch off the rule about it.
 * Returns none if approvals were never configured, or if there is no start, after which all commits are evaluated.
 *
 * @param files - paths of the rules: the configuration, packs, waivers, baseline and lock. A `*` may be in the last name.
 * @throws {SealError} GITHUB_*, SETTINGS_INVALID
 */
async function unapprovedRules(request, ports, files) {
    const basis = request.config?.approvals === undefined ? await basisBefore(request, ports) : await basisOf(request, ports);
    if (basis === undefined)
        return [];
    const { configPath } = request;
    const { branch, tip: from, since, config } = basis;
    const found = await (0,_collect_start_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .touching */ .Ed)({ branch, from, anchor: since, paths: files.map(folderOfPattern) }, ports);
    const changes = basis.isRemoved ? await untilRemoval(found.changes, configPath, ports) : found.changes;
    if (changes.length === 0)
        return [];
    const policy = (0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalPolicyOf */ .bF)(config, [configPath]);
    const evaluate = (commit, landing) => (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluateLanded */ .AY)(policy, commit, landing);
    const exceptions = await (0,_collect_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionsOf */ .Y)({
        exceptions: request.config?.approvals?.release?.exceptions ?? [],
        commits: changes.map(({ commit }) => commit),
        ...{ configPath, config, defaultBranch: branch, since, evaluate },
    }, ports);
    const evaluation = { request: { config, configPath }, what: 'the rules of the release', released: [], exceptions, evaluate };
    return (0,_collect_start_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .unapprovedChanges */ ._3)({ ...found, changes }, evaluation, ports);
}
/** The start of a release with approvals. */
async function basisOf(request, ports) {
    const { about, start } = await (0,_collect_release_js__WEBPACK_IMPORTED_MODULE_4__/* .started */ .A4)(request, ports);
    if (start.since === undefined || start.since === null || about.config === undefined)
        return undefined;
    return { branch: about.defaultBranch, tip: about.tip, since: start.since.commit, config: about.config, isRemoved: false };
}
/** Releases that are looked at to find out whether approvals were configured before. */
const MAX_RELEASES = 10;
/** The oldest of the last releases with seals at whose commit approvals were configured; `undefined` if they were at none. */
async function basisBefore({ configPath }, { release, api, github }) {
    const sealed = (await release.releases()).filter(({ seals }) => seals.length > 0).slice(0, MAX_RELEASES);
    if (sealed.length === 0)
        return undefined;
    const branch = await github.defaultBranch();
    const tip = await github.branchTip(branch);
    for (const { tag } of sealed.reverse()) {
        const since = await release.commitOf(`refs/tags/${tag}`);
        const [config] = since === undefined ? [] : await (0,_collect_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .configsAt */ .n)([since], configPath, api);
        if (since !== undefined && (0,_collect_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForApprovals */ .e)(config) && (await release.holds(tip, since)))
            return { branch, tip, since, config, isRemoved: true };
    }
    return undefined;
}
/** Returns the changes up to the one that removed the approvals; changes after it need none. */
async function untilRemoval(changes, configPath, { api }) {
    const names = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configNames */ .FG)(configPath);
    const ofConfig = changes.filter(({ paths }) => paths.some((path) => names.includes(path)));
    const configs = await (0,_collect_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .configsAt */ .n)(ofConfig.map(({ commit }) => commit.oid), configPath, api);
    const removal = ofConfig[configs.findLastIndex((config) => config !== 'invalid' && !(0,_collect_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForApprovals */ .e)(config))];
    return removal === undefined ? changes : changes.slice(changes.indexOf(removal));
}
/** GitHub answers for a path: for names with a `*`, it is asked about the folder. */
function folderOfPattern(path) {
    return path.includes('*') ? path.slice(0, path.lastIndexOf('/')) : path;
}


/***/ })

};
