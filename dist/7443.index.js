export const id = 7443;
export const ids = [7443];
export const modules = {

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ scanOnce),
/* harmony export */   b: () => (/* binding */ outcomeOfScan)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68081);
/* harmony import */ var _scan_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23160);



const SCANS = new WeakMap();
/**
 * Scans a file of the working tree. A run scans each file once, however many collectors ask.
 *
 * @param path - relative to the repository.
 * @throws {SealError} FILE_UNREADABLE
 */
async function scanOnce(path, { workTree, isThere, policy, now }) {
    const known = SCANS.get(workTree) ?? new Map();
    SCANS.set(workTree, known);
    const before = known.get(path);
    if (before !== undefined)
        return before;
    const [{ readersFor }, { scanFile }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(2590), __webpack_require__.e(3668), __webpack_require__.e(791)]).then(__webpack_require__.bind(__webpack_require__, 53668)), __webpack_require__.e(/* import() */ 4724).then(__webpack_require__.bind(__webpack_require__, 24724))]);
    const readers = readersFor((0,_scan_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .picklePolicy */ .Zg)(policy, now));
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const sibling = (name) => isThere(`${folder}${name}`);
    const scan = workTree.withSource(path, (source) => scanFile({ name: path, source, readers, weightsOnly: policy.profile === 'weights-only', sibling }));
    known.set(path, scan);
    return scan;
}
/** What a member of an archive is that a server or a loader of the archive runs. Next to a model, the same files are visible in a diff. */
const CODE = new Set(['script-shipped', 'native-code', 'compiled-code']);
/** Scans a file that can run code, and says in one word what came of it. */
async function outcomeOfScan(path, surroundings) {
    const scan = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptFile */ .yy)(() => scanOnce(path, surroundings), () => undefined);
    if (scan === undefined || scan.coverage !== 'complete')
        return 'inconclusive';
    const hasCode = scan.findings.some(({ technique, member }) => CODE.has(technique) && member.includes('.'));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm)(scan.verdict) <= (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm)('note') && !hasCode ? 'harmless' : 'flagged';
}


/***/ }),

/***/ 47443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectScan: () => (/* binding */ collectScan)
});

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/documents/unreadable.js
var unreadable = __webpack_require__(99262);
// EXTERNAL MODULE: ./build/domains/scan/collect-file.js
var collect_file = __webpack_require__(723);
;// CONCATENATED MODULE: ./build/domains/scan/subjects.js
/** Returns the subjects of a scan: the file, then its findings. */
function scanSubjects(file, scan) {
    const at = { file: file.path, line: 1 };
    const { verdict, coverage, incomplete, formats } = scan;
    const data = { ...file, verdict, coverage, reason: incomplete.join('; '), formats: [...formats] };
    return [{ kind: 'scan.file', id: file.path, data, at }, ...scan.findings.map((finding) => findingSubject(file, finding))];
}
/** The id has no offset, so that a waiver survives an edit elsewhere in the file. */
function findingSubject({ model, path, change }, finding) {
    const { member, technique, subject } = finding;
    const place = member === '' ? path : `${path}!${member}`;
    return {
        kind: 'scan.finding',
        id: `${place}#${technique}/${subject}`,
        data: { model, path, change, ...finding },
        at: { file: path, line: 1 },
    };
}

;// CONCATENATED MODULE: ./build/domains/scan/totals.js
/** Adds up the `scan.file` subjects of a run. */
function scanTotals(subjects) {
    const files = subjects.filter(({ kind }) => kind === 'scan.file').map(({ data }) => data);
    return {
        files: files.length,
        bytes: files.reduce((sum, { size }) => sum + Number(size), 0),
        inconclusive: files.filter(({ coverage }) => coverage !== 'complete').length,
    };
}

;// CONCATENATED MODULE: ./build/domains/scan/collect.js






/**
 * Scans the files of every model; on a pull request those that it changes. A file that cannot be scanned is reported by itself.
 */
async function collectScan({ options, ports, results }) {
    const { models, lone = [] } = results;
    const { trigger } = options.target;
    const { workTree, now } = ports;
    const surroundings = (isThere) => ({ workTree, isThere, policy: options.settings.scan, now });
    if (models === undefined)
        return { sources: { 'workspace.scan': { status: 'error', detail: 'the models are unknown' } }, subjects: [] };
    const read = await (0,attempt/* attempt */.CD)(async () => {
        const subjects = [];
        for (const model of models) {
            const known = new Set(model.evidence.measured.files.map(({ entry }) => (0,repository_path/* joinPath */.uJ)(model.evidence.folder, entry.path)));
            const files = filesOf(model).filter(({ change }) => trigger !== 'pull_request' || change !== 'none');
            for (const file of files)
                subjects.push(...(await scanned(file, surroundings((path) => known.has(path)))));
        }
        for (const { path, size, change } of lone)
            subjects.push(...(await scanned({ model: path, path, size, change, source: 'content' }, surroundings((sibling) => results.repository?.head.value?.has(sibling) === true))));
        return subjects;
    });
    const subjects = read.value ?? [];
    return { sources: { 'workspace.scan': read.source }, subjects, results: { scan: scanTotals(subjects) } };
}
/** The measured files of a model, and those under ignored paths whose format can run code. */
function filesOf({ evidence }) {
    const { path: model, folder, measured, ignoredCode, changes } = evidence;
    const toFile = (inside, size, source) => {
        const path = (0,repository_path/* joinPath */.uJ)(folder, inside);
        const change = changes.get(path);
        return {
            model,
            path,
            size,
            change: change?.path === path ? change.change : 'none',
            source: source === 'submodule' ? 'content' : source,
        };
    };
    return [
        ...measured.files
            .filter(({ entry }) => entry.source !== 'submodule')
            .map(({ entry, onDisk }) => toFile(entry.path, onDisk, entry.source)),
        ...ignoredCode.map(({ path, size }) => toFile(path, size, 'content')),
    ];
}
function scanned(file, surroundings) {
    return (0,attempt/* attemptFile */.yy)(async () => scanSubjects(file, await (0,collect_file/* scanOnce */.H)(file.path, surroundings)), (error) => [(0,unreadable/* unreadableSubject */.a9)((0,unreadable/* unreadableFile */._s)(file.path, error))]);
}


/***/ }),

/***/ 68081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export GRADES */
/**
 * How severe a finding is. `note`: worth knowing. `review`: a person should look. `high`: file, network or escape on load, or certain
 * tampering. `critical`: code runs on load.
 */
const GRADES = ['note', 'review', 'high', 'critical'];
/** Returns the worst grade of findings. */
function verdictOf(findings) {
    return findings.reduce((worst, { grade }) => (rank(grade) > rank(worst) ? grade : worst), 'clean');
}
/** Compares verdicts: greater is worse. */
function rank(verdict) {
    return verdict === 'clean' ? 0 : GRADES.indexOf(verdict) + 1;
}


/***/ })

};
