export const id = 512;
export const ids = [512];
export const modules = {

/***/ 83122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * Serialises to canonical JSON: keys in UTF-16 order, no white space, ECMAScript number and string forms.
 *
 * @throws {TypeError} for lone surrogates, non-finite numbers and anything that is not JSON.
 * @see RFC 8785 (JCS), sections 3.2.2 and 3.2.3
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return canonicalNumber(value);
    if (typeof value === 'string')
        return canonicalString(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object')
        throw new TypeError(`not JSON: ${typeof value}`);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`;
}
function canonicalNumber(value) {
    if (!Number.isFinite(value))
        throw new TypeError(`not a JSON number: ${value}`);
    return JSON.stringify(value);
}
function canonicalString(value) {
    if (!value.isWellFormed())
        throw new TypeError('a string holds half of a surrogate pair, which JSON cannot carry');
    return JSON.stringify(value);
}


/***/ }),

/***/ 58547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
const TERRAFORM = 'Let it be told: give what it rests on a value in this repository, as a default or in terraform.tfvars, or judge the plan (--plan, input plans).';
const TEMPLATE = 'Let it be told: give what it rests on a value in this repository, as a default or in a file of parameters.';
/** What to do about a finding. Where nobody can tell, that comes before what the rule asks for. */
function remedyOf(finding) {
    const { rule, subject } = finding;
    const text = subject?.remedy ?? rule.remediation.text;
    const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject);
    return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} Where it does not hold: ${text}` : text;
}
/** A value of infrastructure code that rests on something which is not in the repository. */
function isOpen({ kind, unknown }) {
    return kind === 'cloud.resource' && unknown !== undefined;
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   iv: () => (/* binding */ changedRules),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   tK: () => (/* binding */ unblocking)
/* harmony export */ });
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);




/** Failed and unknown findings: binding ones first, then by severity, rule and place. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Rules that the configuration or a pack of the organisation has changed. */
function changedRules({ findings }) {
    const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return [...rules.values()].filter(({ enforcement, packSeverity }) => enforcement !== undefined || packSeverity !== undefined);
}
/** What was changed about a rule: `severity low (pack: critical), warn`. */
function changeOf({ severity, packSeverity, enforcement }) {
    const graver = packSeverity === undefined ? [] : [`severity ${severity} (pack: ${packSeverity})`];
    return [...graver, ...(enforcement === undefined ? [] : [enforcement])].join(', ');
}
/** Failures that somebody accepted, the gravest first. */
function waivedFindings({ findings }) {
    const waived = findings.filter((finding) => finding.outcome === 'waived');
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** What would unblock: a step for each thing to do about a rule that keeps the verdict from being `allow`. Nothing when nothing does. */
function unblocking(report) {
    const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold));
    const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(finding)]));
    return [...steps.values()].map((findings) => ({
        rule: findings[0]?.rule.id ?? '',
        count: findings.length,
        what: findings[0] === undefined ? '' : (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(findings[0]),
        places: findings
            .flatMap((finding) => {
            const at = spanOf(finding);
            return at === undefined ? [] : [at.line > 1 ? `${at.file}:${at.line}` : at.file];
        })
            .slice(0, MAX_PLACES),
    }));
}
/** Smaller is graver: binding findings before others, then by severity. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .binds */ .fO)(finding, threshold);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `could not be judged: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.subject?.at;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * What people are shown: a source that could not be read is one line, which names the rules that wait for it, instead of
 * one line for each of them.
 */
function shownFindings(report) {
    const open = openFindings(report);
    const unknown = open.filter((finding) => finding.outcome === 'unknown');
    const causes = new Set(unknown.filter(isCause).map(({ source }) => source));
    const waiting = Map.groupBy(unknown.filter((finding) => !isCause(finding)), ({ source }) => source);
    return open.flatMap((finding) => {
        if (finding.outcome === 'fail')
            return [finding];
        if (isCause(finding))
            return [withWaiting(finding, waiting.get(finding.source) ?? [])];
        return causes.has(finding.source) ? [] : [finding];
    });
}
/** Says that a source could not be read, for which other rules wait. */
function isCause({ rule }) {
    return rule.select === 'source' || rule.select === 'setting.source';
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Not judged without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** One line that says how it ended and why, as the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${plural(counts.blocking, 'finding')} at or above ${report.threshold}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${plural(counts.unknown, 'thing')} could not be judged`;
    const accepted = waivedFindings(report).length;
    if (accepted > 0)
        return `Allowed: nothing new at or above ${report.threshold}; ${accepted} accepted`;
    if (models === 0)
        return 'Allowed: no model in this repository';
    return counts.warnings > 0
        ? `Allowed with ${plural(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${plural(models, 'model')} intact`;
}
/** What nobody asked, so that nobody takes it for good. */
function leftOutText({ leftOut = [] }) {
    return leftOut.length === 0 ? '' : `Not asked, since policies.packs leaves them out: ${leftOut.join(', ')}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes with a binary unit, for people: `1.5 MiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
    return `${power === 0 ? Math.round(bytes) : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}


/***/ })

};
