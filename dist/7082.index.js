export const id = 7082;
export const ids = [7082];
export const modules = {

/***/ 33525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
/** Whether a text is a day that exists. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
/** Whole days from one day or moment to another; negative when the second is earlier. */
function daysBetween(from, to) {
    const day = (text) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
    return Math.round((day(to) - day(from)) / DAY_MS);
}


/***/ }),

/***/ 32249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ treeChanges),
/* harmony export */   T$: () => (/* binding */ requireListed),
/* harmony export */   TM: () => (/* binding */ pullChanges),
/* harmony export */   e6: () => (/* binding */ mergeChanges)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * The files that a pull request changes, as GitHub lists them. A list that GitHub cuts is an error, never a shorter list.
 *
 * @param target - the head and base that this run judges, from its event.
 * @throws {SealError} GITHUB_TRUNCATED, GIT_WRONG_CHECKOUT - the pull request has moved on, and everything of `GITHUB_*`.
 */
async function pullChanges(github, { number, headSha: expectedHead, baseRef }) {
    const pull = await github.pull(number);
    if (pull.baseRef !== baseRef) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('GIT_WRONG_CHECKOUT', `The pull request now goes to ${JSON.stringify(pull.baseRef)}, this run was started for ${JSON.stringify(baseRef)}. Run it again; let the workflow also start on "edited".`);
    }
    if (pull.headSha !== expectedHead) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('GIT_WRONG_CHECKOUT', `The pull request has moved from ${expectedHead.slice(0, 7)} to ${pull.headSha.slice(0, 7)}. The run for the new head decides.`);
    }
    const files = await github.pullFiles(number);
    if (files.length !== pull.changedFiles) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('GITHUB_TRUNCATED', `GitHub lists ${files.length} of ${pull.changedFiles} changed files (the API gives 3,000 at most). Split the pull request.`);
    }
    return files;
}
/** Changes between two commits, from their lists of files. A removed and an added file with one content are a rename. */
function treeChanges(before, after) {
    const removed = [...before.values()].filter(({ path }) => !after.has(path));
    const removedByBlob = new Map(removed.map((file) => [file.blob, file]));
    const renamedFrom = new Set();
    const changes = [];
    for (const { path, blob, mode } of after.values()) {
        const old = before.get(path);
        const source = old === undefined ? removedByBlob.get(blob) : undefined;
        if (old === undefined && source !== undefined && !renamedFrom.has(source.path)) {
            renamedFrom.add(source.path);
            changes.push({ path, change: 'renamed', from: source.path });
        }
        else if (old === undefined)
            changes.push({ path, change: 'added' });
        else if (old.blob !== blob || old.mode !== mode)
            changes.push({ path, change: 'modified' });
    }
    const gone = removed.filter(({ path }) => !renamedFrom.has(path)).map(({ path }) => ({ path, change: 'removed' }));
    return [...changes, ...gone];
}
/**
 * What a pull request changes in the judged commit: the difference of the trees is the truth, GitHub's list adds the lines
 * of the diff and the paths that the base has moved since.
 */
function mergeChanges(listed, found) {
    const byPath = new Map(listed.map((change) => [change.path, change]));
    const withLines = found.map((change) => {
        const lines = byPath.get(change.path)?.lines;
        return lines === undefined ? change : { ...change, lines };
    });
    const paths = new Set(found.map(({ path }) => path));
    return [...withLines, ...listed.filter(({ path }) => !paths.has(path))];
}
/**
 * Where the head itself is checked out there is no tree to compare with: then every file in GitHub's list must be in it,
 * with the listed content. A list of another push cannot fit unless it is the same.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
function requireListed(listed, head) {
    const wrong = listed.find(({ path, change, blob }) => (change === 'removed' ? head.has(path) : head.get(path)?.blob !== blob));
    if (wrong)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('GIT_WRONG_CHECKOUT', `GitHub's list of changed files is not that of the work tree: ${JSON.stringify(wrong.path)} differs. The pull request moved while it was read; run the job again.`);
}


/***/ }),

/***/ 64630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceSubjects),
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A source that is down becomes an unknown fact, so one outage does not hide the other findings. */
async function attempt(read) {
    try {
        return { source: { status: 'ok' }, value: await read() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E && !PASSED_ON.includes(error.code))
            return { source: toSource(error) };
        throw error;
    }
}
/** Not a source that is down, but something that was asked for and cannot be. */
const PASSED_ON = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID'];
function toSource(error) {
    const detail = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail };
}
/** Sources as subjects, so that a rule can say which of them could not be read. */
function sourceSubjects(sources, file) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }));
}


/***/ }),

/***/ 17524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ toBaseline),
/* harmony export */   Zg: () => (/* binding */ MAX_BASELINE_BYTES),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33525);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25368);




const BASELINE_FILE = '.github/weightseal/baseline.json';
const MAX_BASELINE_BYTES = 4 * 1024 * 1024;
/** @throws {SealError} SETTINGS_INVALID */
function parseBaseline(text, where) {
    const validate = _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBaselineV1 */ .Zw;
    const { entries } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(text, { where, command: 'weightseal policies baseline', validate });
    const wrong = entries.find(({ firstSeen }) => !(0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(firstSeen));
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is no day; write YYYY-MM-DD.`);
    const critical = entries.find(({ severity }) => severity === 'critical');
    if (critical !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${critical.rule} ${critical.subject} is critical, which no baseline may hold.`);
    return entries;
}
function toBaseline(entries) {
    return new Map(entries.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]));
}
/** Findings as the text of a baseline. What is known keeps its day; what is gone is left out; what is critical never gets in. */
function renderBaseline(findings, before, today) {
    const known = toBaseline(before);
    const entries = findings
        .filter(({ severity, rule }) => severity !== 'critical' && !rule.startsWith('WS-META-'))
        .map(({ fingerprint, rule, subject, severity }) => ({
        fingerprint,
        rule,
        subject,
        severity,
        firstSeen: known.get(fingerprint) ?? today,
    }))
        .sort((a, b) => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ schema: 'weightseal/baseline@1', entries }, null, 2)}\n`;
}


/***/ }),

/***/ 25368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54533);


/**
 * Reads a JSON file that one of our commands writes.
 *
 * @param command - the command line that writes it, for messages.
 * @throws {SealError} SETTINGS_INVALID
 */
function parseJsonFile(text, { where, command, validate }) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not JSON: ${cause.message}. Write it with "${command}".`, { cause });
    }
    if (!validate(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], file).join('; ')}. Write it with "${command}".`);
    return file;
}


/***/ }),

/***/ 23284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   wC: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25368);


const LOCK_FILE = '.github/weightseal/policies.lock';
/** @throws {SealError} SETTINGS_INVALID */
function parseLock(text, where) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonFile */ .O)(text, {
        where,
        command: 'weightseal policies lock',
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validatePoliciesLockV1 */ .nM,
    }).packs;
}
function renderLock(packs) {
    const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`;
}


/***/ }),

/***/ 58266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ WAIVERS_FILE),
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   j9: () => (/* binding */ tolerate)
/* harmony export */ });
/* unused harmony exports MAX_DAYS, MAX_CRITICAL_DAYS */
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33525);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82246);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);





const WAIVERS_FILE = '.github/weightseal/waivers.yml';
const MAX_WAIVERS_BYTES = 256 * 1024;
/** The longest that anything may be waived, and the longest for what is critical. */
const MAX_DAYS = 90;
const MAX_CRITICAL_DAYS = 30;
const SOON_DAYS = 14;
/**
 * Reads the waivers of the trusted side.
 *
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem.
 */
function parseWaivers(text, where) {
    const { value, position } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({
        text,
        where,
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateWaiversV1 */ .jh,
        code: 'SETTINGS_INVALID',
        maxBytes: MAX_WAIVERS_BYTES,
    });
    return value.waivers.map((waiver, index) => {
        const { line, column } = position(`/waivers/${index}`);
        const fault = faultOf(waiver);
        if (fault !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: the waiver of ${waiver.rule} ${fault}.`);
        return { ...waiver, at: { file: where, line, column } };
    });
}
function faultOf({ rule, created, expires }) {
    if (/^WS-META-/.test(rule))
        return 'waives what Weightseal says about itself, which cannot be waived';
    if (!(0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(created) || !(0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(expires))
        return 'has a date that does not exist';
    const days = (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires);
    if (days <= 0)
        return 'ends before it begins';
    return days > MAX_DAYS ? `lasts ${days} days; at most ${MAX_DAYS} (${MAX_CRITICAL_DAYS} for what is critical)` : undefined;
}
/**
 * Turns failures that are waived or in the baseline into `waived`. Pure. What the rules of the pack `meta` say is never waived;
 * what is critical never comes from a baseline.
 */
function tolerate(findings, tolerance) {
    const candidates = candidatesOf(tolerance);
    const used = new Set();
    const after = findings.map((finding) => {
        if (finding.outcome !== 'fail' || finding.rule.pack === 'meta')
            return finding;
        const matching = candidates.filter((candidate) => covers(candidate, finding));
        for (const candidate of matching)
            used.add(candidate);
        const waiver = matching.find((candidate) => isInForce(candidate, finding, tolerance.now));
        const applied = waiver === undefined ? fromBaseline(finding, tolerance) : toApplied(waiver, tolerance.now);
        return applied === undefined ? finding : { ...finding, outcome: 'waived', waiver: applied };
    });
    const judged = new Map(findings.filter(({ outcome }) => outcome !== 'skip' && outcome !== 'unknown').map(({ rule }) => [rule.id, rule]));
    const critical = new Set(findings.flatMap((finding) => (finding.outcome === 'fail' && finding.severity === 'critical' ? [finding] : [])));
    const failed = findings.filter((finding) => finding.outcome === 'fail');
    const subjects = candidates.map((candidate) => {
        const circumstances = {
            ...tolerance,
            used: used.has(candidate),
            judged: judged.has(candidate.rule),
            overCritical: [...critical].some((finding) => covers(candidate, finding)),
            open: failed.filter(({ rule }) => rule.id === candidate.rule).map(({ subject }) => JSON.stringify(subject.id)),
        };
        const state = stateOf(candidate, circumstances);
        return toSubject(candidate, state, { now: tolerance.now, words: wordsOf(candidate, state, circumstances) });
    });
    return { findings: after, subjects: [...subjects, ...tolerance.inlineFaults.map(faultSubject)] };
}
function candidatesOf({ waivers, inline }) {
    return [
        ...waivers.map((waiver) => ({ ...waiver, origin: 'file' })),
        ...inline.flatMap(({ rules, file, line, reason, until, accepts, pending }) => rules.map((rule) => ({
            origin: 'inline',
            rule,
            subject: `${file}:${line}`,
            reason,
            owner: '',
            created: undefined,
            expires: until,
            at: { file, line },
            ...(accepts === undefined ? {} : { accepts }),
            ...(pending === undefined ? {} : { pending }),
        }))),
    ];
}
function covers({ origin, rule, subject, at, accepts }, finding) {
    if (rule !== finding.rule.id || accepts?.has(finding.fingerprint) === false)
        return false;
    if (origin === 'file')
        return subject === '*' || subject === finding.subject.id;
    return finding.subject.at.file === at.file && finding.subject.at.line === at.line;
}
function isInForce({ created, expires }, { severity }, now) {
    const left = (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires);
    const most = severity === 'critical' ? MAX_CRITICAL_DAYS : MAX_DAYS;
    if (left <= 0 || left > most || (created !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) < 0))
        return false;
    return created === undefined || (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires) <= most;
}
function toApplied({ origin, reason, owner, expires, created }, now) {
    return { origin, reason, owner, expires, ageDays: created === undefined ? 0 : (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) };
}
function fromBaseline(finding, { baseline, now }) {
    const firstSeen = finding.severity === 'critical' ? undefined : baseline?.get(finding.fingerprint);
    if (firstSeen === undefined)
        return undefined;
    return { origin: 'baseline', reason: `in the baseline since ${firstSeen}`, owner: '', expires: '', ageDays: (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(firstSeen, now) };
}
function stateOf({ rule, created, expires, pending }, { known, now, used, judged, overCritical }) {
    if (!known.has(rule))
        return 'unknown-rule';
    if (pending === true)
        return 'pending';
    const left = (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires);
    if (left <= 0)
        return 'expired';
    if (created !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) < 0)
        return 'not-yet';
    const most = overCritical ? MAX_CRITICAL_DAYS : MAX_DAYS;
    if (left > most || (created !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires) > most))
        return 'too-long';
    if (judged && !used)
        return 'unused';
    return used && left <= SOON_DAYS ? 'expiring' : 'active';
}
function toSubject(candidate, state, { now, words }) {
    const { origin, rule, subject, owner, reason, expires, at } = candidate;
    const data = { rule, subject, owner, reason, origin, state, expires, daysLeft: (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires), fault: words };
    return { kind: 'waiver', id: `${rule} ${subject}`, data, at };
}
const MAX_NAMED = 3;
/** Why a waiver does not count, or waives nothing. */
function wordsOf({ rule, created, expires }, state, { known, now, overCritical, open }) {
    switch (state) {
        case 'unknown-rule':
            return `there is no rule ${rule}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__.didYouMean)(rule, [...known])}`;
        case 'unused':
            return open.length === 0
                ? 'nothing of that rule is open.'
                : `the rule is open for ${open.slice(0, MAX_NAMED).join(', ')}${open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : ''}.`;
        case 'too-long':
            return `it lasts ${(0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created ?? now, expires)} days, at most ${overCritical ? `${MAX_CRITICAL_DAYS} for what is critical` : MAX_DAYS}.`;
        case 'not-yet':
            return `it begins on ${created}.`;
        default:
            return '';
    }
}
function faultSubject({ file, line, fault }) {
    const data = {
        rule: '',
        subject: `${file}:${line}`,
        owner: '',
        reason: '',
        origin: 'inline',
        state: 'malformed',
        expires: '',
        daysLeft: 0,
        fault,
    };
    return { kind: 'waiver', id: `${file} ${fault}`, data, at: { file, line } };
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** A bar on a terminal, a line each ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = harmless(label);
    if (stream.isTTY)
        return new Reporter({
            label: shown,
            clock,
            every: BAR_EVERY_MS,
            show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
            clear: () => stream.write('\r\x1b[K'),
        });
    if (ci)
        return new Reporter({ label: shown, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => { } });
    return silent;
}
/** A folder's name stands in the label: on one line, and not to be taken for a command of the runner. */
function harmless(label) {
    return label
        .replace(/[^\x20-\x7e\u00a1-\u1fff\u3000-\uffef]/g, '?')
        .replaceAll('##[', '##?')
        .replaceAll('::', ':?');
}
class Reporter {
    #style;
    #total = 0;
    #began = 0;
    #shown = 0;
    constructor(style) {
        this.#style = style;
    }
    start(totalBytes) {
        this.#total = totalBytes;
        this.#began = this.#shown = this.#style.clock();
    }
    update(doneBytes) {
        const now = this.#style.clock();
        if (now - this.#shown < this.#style.every)
            return;
        this.#shown = now;
        this.#style.show(describe(this.#style.label, { done: doneBytes, total: this.#total, ms: now - this.#began }));
    }
    stop() {
        this.#style.clear();
    }
}
function describe(label, { done, total, ms }) {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const rate = done / Math.max(ms, 1);
    const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');
    const left = rate === 0 ? '?' : `${Math.round((total - done) / rate / 1000)} s left`;
    return `${label} ${bar} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ }),

/***/ 24820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   cd: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Reading the event of a workflow run: what it must hold and does not is a wrong use, never a default. */
/** The member of an object, through several names; anything else has none. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? inner[key] : undefined), value);
}
function text(value, name) {
    if (typeof value !== 'string' || value === '')
        throw incomplete(name);
    return value;
}
function count(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
        throw incomplete(name);
    return value;
}
function commit(value, name) {
    if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value))
        throw incomplete(name);
    return value;
}
function incomplete(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `The event of this run does not hold ${what}. Start Weightseal from a workflow on GitHub, or use "weightseal gate --base REF" or "weightseal approvals explain" elsewhere.`);
}


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   PI: () => (/* binding */ DEFAULT_PACKS),
/* harmony export */   RK: () => (/* binding */ declarationsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49288);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1842);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97201);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60168);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38424);






/** Packs that run when the configuration chooses none. */
const DEFAULT_PACKS = [
    'integrity',
    'signing',
    'pipeline',
    'secrets',
    'repository',
    'serving',
    'data',
    'monitoring',
    'versioning',
    'training',
    'aws',
    'azure',
    'gcp',
];
/**
 * One checked `Settings` from what was given and what the trusted configuration says. Input before environment before
 * configuration before default.
 *
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what it may be.
 */
function resolveSettings(given, config) {
    const choose = (name, allowed, configured, preset) => (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(name, given(name), allowed) ?? configured ?? preset;
    return {
        path: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)('path', given('path')),
        models: (config?.models ?? []).map((model) => ({ ...model, path: (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(model.path) })),
        discover: config?.discover ?? true,
        ignorePaths: [
            ...(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(given('ignore-paths')).map((path) => (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)('ignore-paths', path) ?? '.'),
            ...(config?.ignorePaths ?? []).map(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0),
        ],
        packs: config?.policies?.packs ?? [...DEFAULT_PACKS, ...(config?.approvals === undefined ? [] : ['approvals'])],
        params: byPack(config?.policies?.params ?? {}),
        profile: choose('profile', _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .PROFILES */ .jI, config?.policies?.profile, 'baseline'),
        rules: Object.entries(config?.policies?.rules ?? {}).map(([rule, change]) => ({ rule, ...change })),
        customPacks: (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_2__.localPacks)(config?.policies?.custom),
        remotePacks: remotePacks(config),
        sarif: [...(config?.policies?.sarif ?? []), ...(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(given('sarif'))],
        scanners: config?.policies?.scanners ?? [],
        declarations: declarationsOf(config),
        deployment: {
            discover: config?.deployment?.discover ?? true,
            ignorePaths: (config?.deployment?.ignorePaths ?? []).map(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0),
            plans: [...(config?.deployment?.plans ?? []), ...(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(given('plans'))],
        },
        signing: config?.signing ?? {},
        expectedIdentity: expectedIdentity(config?.signing?.identity),
        failOnSeverity: severity(given('fail-on-severity') || config?.failOnSeverity) ?? 'high',
        warnOnly: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('warn-only', given('warn-only')) ?? config?.warnOnly ?? false,
        comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
        uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
        showSummary: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('show-summary', given('show-summary')) ?? config?.showSummary ?? true,
    };
}
/** Files that the configuration names as declarations, those of models with the model's name and folder. */
function declarationsOf(config) {
    const ofModels = (config?.models ?? []).flatMap(({ name, path, declarations = [] }) => declarations.map((file) => ({ path: file, model: name ?? (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(path), folder: (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(path) })));
    return [...ofModels, ...(config?.declarations ?? []).map((path) => ({ path }))];
}
function remotePacks(config) {
    const entries = (config?.policies?.custom ?? []).filter(_remote_pack_js__WEBPACK_IMPORTED_MODULE_2__.isRemote);
    return entries.map((entry) => (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_2__.toRemotePack)(typeof entry === 'string' ? { source: entry } : entry, (identity) => policyOf(identity, 'policies.custom')));
}
function expectedIdentity(identity) {
    return identity && policyOf(identity, 'signing.identity');
}
/** The same as flags of `weightseal verify` would say, in the names of the configuration. */
function policyOf(identity, where) {
    const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    try {
        return (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)((name) => identity[camel(name)]).policy;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
function byPack(params) {
    const packs = {};
    for (const [key, value] of Object.entries(params)) {
        const [pack = '', name = ''] = key.split('.');
        packs[pack] = { ...packs[pack], [name]: value };
    }
    return packs;
}
/** `moderate` is what dependency-review-action calls medium. */
function severity(value) {
    if (value === undefined || value === '')
        return undefined;
    return (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('fail-on-severity', value === 'moderate' ? 'medium' : value, _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC);
}


/***/ }),

/***/ 59487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   H: () => (/* binding */ trustsBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24820);


/** Whether configuration and packs come from the base: for everything that is not yet merged. */
function trustsBase(target) {
    return target.kind === 'pull_request' || (target.kind === 'range' && target.trustBase);
}
const NO_COMMIT = /^0+$/;
/**
 * What the event of a workflow run is about.
 *
 * @param payload - the parsed file at `GITHUB_EVENT_PATH`.
 * @throws {SealError} USAGE - the event is none that Weightseal judges, or its payload lacks what it must hold.
 */
function targetOf(env, payload) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(event, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request'));
        case 'merge_group': {
            const group = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'merge_group');
            return {
                kind: 'range',
                event,
                stage: 'pull_request',
                headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(group, 'head_sha'), 'merge_group.head_sha'),
                baseSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(group, 'base_sha'), 'merge_group.base_sha'),
                trustBase: true,
            };
        }
        case 'push':
            return pushed(env, payload);
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'snapshot', event, stage: 'schedule', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        case 'release':
            return { kind: 'snapshot', event, stage: 'release', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `Weightseal does not judge the event ${JSON.stringify(event)}. Run it on pull_request, merge_group, push, schedule, release or workflow_dispatch.`);
    }
}
function pullRequest(event, pull) {
    const number = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'number');
    const baseRef = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'base'), 'ref');
    if (typeof number !== 'number' || typeof baseRef !== 'string')
        throw (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$x)('pull_request.number and pull_request.base.ref');
    const [head, base] = [repositoryOf((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'head')), repositoryOf((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'base'))];
    return {
        kind: 'pull_request',
        event,
        stage: 'pull_request',
        number,
        baseRef,
        headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'head'), 'sha'), 'pull_request.head.sha'),
        fork: head === undefined || head !== base,
    };
}
function repositoryOf(side) {
    const name = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(side, 'repo'), 'full_name');
    return typeof name === 'string' ? name.toLowerCase() : undefined;
}
/** A new branch has nothing before it, and a forced push has a `before` that may be gone: the range says so when it is read. */
function pushed(env, payload) {
    const headSha = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA');
    const before = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'before');
    if (typeof before !== 'string' || NO_COMMIT.test(before))
        return { kind: 'snapshot', event: 'push', stage: 'push', headSha };
    return { kind: 'range', event: 'push', stage: 'push', headSha, baseSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(before, 'before'), trustBase: false };
}


/***/ })

};
