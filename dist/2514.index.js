export const id = 2514;
export const ids = [2514];
export const modules = {

/***/ 22514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectSarif: () => (/* binding */ collectSarif),
  sarifFacts: () => (/* binding */ sarifFacts)
});

// EXTERNAL MODULE: ./build/collect-run.js
var collect_run = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/documents/unreadable.js
var documents_unreadable = __webpack_require__(99262);
// EXTERNAL MODULE: ./build/domains/workflows/subjects.js + 12 modules
var subjects = __webpack_require__(97166);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
;// CONCATENATED MODULE: ./build/domains/sarif/sarif.js

const MAX_RUNS = 100;
const MAX_RESULTS = 50_000;
const MAX_TEXT = 500;
/**
 * Parses the runs and results of a SARIF 2.1.0 log. Members that are not used may be invalid. Any other error is thrown, because
 * the results of the scanner would be unknown.
 *
 * @throws {Error} states what was expected.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function parseSarif(log) {
    const { version, runs } = members(log);
    if (typeof version !== 'string' || !version.startsWith('2.1'))
        throw new Error(`version is ${JSON.stringify(version)}, expected "2.1.0"`);
    if (!Array.isArray(runs) || runs.length === 0)
        throw new Error('it contains no runs');
    if (runs.length > MAX_RUNS)
        throw new Error(`it contains more than ${MAX_RUNS} runs`);
    const parsed = runs.map(parseRun);
    if (parsed.reduce((sum, { results }) => sum + results.length, 0) > MAX_RESULTS)
        throw new Error(`it contains more than ${MAX_RESULTS} results`);
    return parsed;
}
function parseRun(run, index) {
    const { tool, results, invocations } = members(run);
    const driver = members(members(tool)['driver']);
    const name = sarif_text(driver['name']);
    if (name === '')
        throw new Error(`runs[${index}].tool.driver.name is missing`);
    if (list(invocations).some((invocation) => (members(invocation)['executionSuccessful'] ?? true) !== true))
        throw new Error(`${name} reports a failed run (invocations.executionSuccessful is not true)`);
    if (!Array.isArray(results))
        throw new Error(`runs[${index}].results is missing, so the results of ${name} are unknown`);
    if (results.length > MAX_RESULTS)
        throw new Error(`runs[${index}] contains more than ${MAX_RESULTS} results`);
    const rules = rulesOf(tool);
    return {
        tool: name,
        version: sarif_text(driver['semanticVersion']) || sarif_text(driver['version']),
        results: results.filter(isFinding).map((result) => parseResult(result, name, rules)),
    };
}
/** Indexes the rules of the driver and its extensions by id, and by `#component.index`. */
function rulesOf(tool) {
    const components = [members(tool)['driver'], ...list(members(tool)['extensions'])];
    const found = new Map();
    for (const [component, value] of components.entries())
        for (const [index, rule] of list(members(value)['rules']).map(members).entries()) {
            found.set(`#${component}.${index}`, rule);
            if (!found.has(sarif_text(rule['id'])))
                found.set(sarif_text(rule['id']), rule);
        }
    return found;
}
/** Finds the rule of a result. `toolComponent.index` counts extensions from 0; without it the rule belongs to the driver. */
function ruleOf(result, rules) {
    const reference = members(result['rule']);
    const extension = members(reference['toolComponent'])['index'];
    const component = typeof extension === 'number' ? extension + 1 : 0;
    const place = rules.get(`#${component}.${result['ruleIndex'] ?? reference['index']}`);
    const id = sarif_text(result['ruleId']) || sarif_text(reference['id']);
    const named = place !== undefined && (id === '' || sarif_text(place['id']) === id || id.startsWith(`${sarif_text(place['id'])}/`)) ? place : undefined;
    return named ?? rules.get(id) ?? place;
}
/** Tells whether a result is a finding. Only the kinds for passed, not applicable and informational results are not. */
function isFinding(result) {
    const { kind } = members(result);
    return kind !== 'pass' && kind !== 'notApplicable' && kind !== 'informational';
}
function parseResult(result, tool, rules) {
    const { ruleId, level, message, locations, suppressions, rule: reference, properties } = members(result);
    const id = sarif_text(ruleId) || sarif_text(members(reference)['id']);
    const rule = ruleOf(members(result), rules) ?? {};
    const levelOf = asLevel(level) ?? asLevel(members(rule['defaultConfiguration'])['level']) ?? 'warning';
    const place = members(members(list(locations)[0])['physicalLocation']);
    const line = members(place['region'])['startLine'];
    return {
        tool,
        rule: id || sarif_text(rule['id']) || 'unnamed',
        level: levelOf,
        severity: severityOf(members(properties), members(rule['properties']), levelOf),
        message: sarif_text(members(message)['text']).slice(0, MAX_TEXT),
        file: repositoryPath(sarif_text(members(place['artifactLocation'])['uri'])),
        line: typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : 1,
        suppressed: list(suppressions).some((suppression) => (members(suppression)['status'] ?? 'accepted') === 'accepted'),
    };
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
function asLevel(value) {
    return value === 'error' || value === 'warning' || value === 'note' || value === 'none' ? value : undefined;
}
/** Returns the severity: `security-severity` in GitHub's ranges, or the property `severity` of many scanners, or the level. */
function severityOf(own, ofRule, level) {
    const score = Number((0,to_text/* toText */.f)(own['security-severity'] ?? ofRule['security-severity']));
    if (Number.isFinite(score) && score > 0)
        return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
    const byLevel = { error: 'high', warning: 'medium', note: 'low', none: 'info' }[level];
    const word = SEVERITIES.find((each) => each === sarif_text(own['severity'] ?? ofRule['severity']).toLowerCase());
    // The higher of property and level counts.
    return word === undefined || SEVERITIES.indexOf(byLevel) < SEVERITIES.indexOf(word) ? byLevel : word;
}
/** Returns a path relative to the repository root; empty for a path outside the repository. */
function repositoryPath(uri) {
    let path = uri.replace(/^file:\/\//, '');
    try {
        path = decodeURIComponent(path);
    }
    catch {
        // The path is not percent-encoded.
    }
    const clean = path.replace(/^(\.\/)+/, '');
    return clean.startsWith('/') || clean.split('/').includes('..') ? '' : clean;
}
function members(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function sarif_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/domains/sarif/collect.js






const MAX_SARIF_BYTES = 64 * 1024 * 1024;
/** Collects the results of other scanners. */
async function collectSarif({ options, ports }) {
    return sarifFacts({
        workTree: ports.workTree,
        fallbackFile: (0,collect_run/* fallbackFile */.P)(options),
        files: options.settings.sarif,
        scanners: options.settings.scanners,
        committed: async () => new Set((await ports.git.tree('HEAD')).map(({ path }) => path)),
    });
}
/** Reads each SARIF file by itself: one that cannot be read is reported, and the results of the others are evaluated. */
async function sarifFacts({ workTree, files, scanners, fallbackFile: file, committed }) {
    if (files.length === 0 && scanners.length === 0)
        return { sources: { 'workspace.sarif': { status: 'skipped', detail: 'policies.sarif lists no file' } }, subjects: [] };
    const read = await (0,attempt/* attempt */.CD)(async () => {
        const known = await committed();
        const runs = [];
        const unreadable = [];
        for (const path of files)
            runs.push(...(await (0,attempt/* attemptFile */.yy)(() => readRuns(path, workTree, known), (error) => {
                unreadable.push((0,documents_unreadable/* unreadableSubject */.a9)({ ...(0,documents_unreadable/* unreadableFile */._s)(path, error), at: { file, line: 1 } }));
                return [];
            })));
        return [
            ...runs.map((run) => runSubject(run)),
            ...missing(scanners, runs, file),
            ...(0,subjects/* withDistinctIds */.rv)(runs.flatMap((run) => resultSubjects(run, file))),
            ...unreadable,
        ];
    });
    return { sources: { 'workspace.sarif': read.source }, subjects: read.value ?? [] };
}
async function readRuns(path, workTree, committed) {
    if (committed.has(await workTree.resolve(path)))
        throw (0,errors/* fileError */.zS)('FILE_UNREADABLE', {
            path,
            problem: 'the file is committed, so a change could supply its own results. Let the scanner write to a file that is not committed.',
        });
    const text = await workTree.madeText(path, { maxBytes: MAX_SARIF_BYTES, missing: 'FILE_UNREADABLE' });
    try {
        return parseSarif(JSON.parse(text)).map((run) => ({ ...run, path }));
    }
    catch (cause) {
        throw (0,errors/* fileError */.zS)('FILE_UNREADABLE', { path, problem: `invalid SARIF: ${(0,errors/* messageOf */.bD)(cause)}.`, cause });
    }
}
function runSubject({ tool, version, path, results }) {
    const open = results.filter(({ suppressed }) => !suppressed).length;
    return {
        kind: 'scan.run',
        id: `${tool} ${path}`,
        data: { tool, version, path, results: open, present: true },
        at: { file: path, line: 1 },
    };
}
function missing(scanners, runs, file) {
    const seen = new Set(runs.map(({ tool }) => tool.toLowerCase()));
    return scanners
        .filter((scanner) => !seen.has(scanner.toLowerCase()))
        .map((tool) => ({
        kind: 'scan.run',
        id: tool,
        data: { tool, version: '', path: '', results: 0, present: false },
        at: { file, line: 1 },
    }));
}
/** The same finding twice in one file keeps two ids, so that each can be waived. */
function resultSubjects({ results }, file) {
    return results.map(({ line, ...data }) => {
        const at = data.file === '' ? { file, line: 1 } : { file: data.file, line };
        return { kind: 'scan.sarif', id: `${data.tool} ${data.rule} ${data.file}`, data: { ...data }, at };
    });
}


/***/ })

};
