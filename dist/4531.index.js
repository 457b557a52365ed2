export const id = 4531;
export const ids = [4531];
export const modules = {

/***/ 14531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectReleaseApprovals: () => (/* binding */ collectReleaseApprovals)
/* harmony export */ });
/* harmony import */ var _collect_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41287);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53171);


/**
 * Collects the approvals of a release, and on a schedule the settings that enforce them. Approvals of a pull request change with
 * its reviews, which start no gate: `command: approvals` decides them and has a status of its own.
 */
async function collectReleaseApprovals({ options, ports }) {
    const { trigger } = options.target;
    if (trigger !== 'release' && trigger !== 'schedule')
        return everySource({ status: 'skipped', detail: 'approvals of a pull request are decided by "command: approvals"' });
    const { ports: api, request, branch } = ports.release ?? {};
    if (api === undefined || request === undefined)
        return everySource({ status: 'error', detail: 'approvals are read from GitHub: pass github-token' });
    if (trigger === 'release') {
        const { sources, subjects, release } = await (0,_collect_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseFacts */ .tc)(request, api);
        return { sources, subjects, results: { approvals: release } };
    }
    const { sources, subjects } = await (0,_collect_release_js__WEBPACK_IMPORTED_MODULE_0__/* .settingFacts */ .US)(request, api, branch ?? 'main');
    return { sources: { ...sources, 'github.release': { status: 'skipped', detail: 'this run is not about a release' } }, subjects };
}
function everySource(source) {
    return { sources: Object.fromEntries(_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .H.map((id) => [id, source])), subjects: [] };
}


/***/ })

};
