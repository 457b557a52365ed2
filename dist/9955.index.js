export const id = 9955;
export const ids = [9955];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17524);
/* harmony import */ var _ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11200);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84591);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87177);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19356);








/** Writes the findings of a report as the baseline; days of what is known already stay. */
async function baseline(flags, io) {
    const report = flags.text('report') ?? 'report-v1.json';
    const out = flags.text('out') ?? _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_FILE */ .tu;
    const findings = await (0,_report_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readReport */ .t)(io.cwd, report);
    const before = await known((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out), out);
    const failed = findings.filter(isCandidate);
    const text = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBaseline */ .qL)(failed.map(({ fingerprint, rule, subject, severity }) => ({ fingerprint, rule, severity, subject: subject?.id ?? '' })), before, new Date().toISOString().slice(0, 10));
    await (0,_ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out), text);
    const kept = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(text, out);
    const critical = failed.filter(({ severity }) => severity === 'critical').length;
    const gone = before.filter(({ fingerprint }) => !kept.some((entry) => entry.fingerprint === fingerprint)).length;
    io.stdout(`${out}: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(kept.length, 'finding')}, ${kept.length - (before.length - gone)} new, ${gone} gone\n`);
    if (critical > 0)
        io.stdout(`Left out: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(critical, 'critical finding')}, which no baseline may hold. Mend them, or waive them for at most 30 days.\n`);
    io.stdout('Commit it by a pull request: it counts from the base branch on.\n');
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
/** What failed and is not waived by somebody; what is in a baseline stays in it. */
function isCandidate({ outcome, waiver }) {
    return outcome === 'fail' || waiver?.origin === 'baseline';
}
async function known(file, name) {
    try {
        return (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)(file, { maxBytes: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BASELINE_BYTES */ .Zg, missing: 'USAGE' }), name);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'USAGE')
            return [];
        throw error;
    }
}


/***/ }),

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

/***/ 65208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   fO: () => (/* binding */ binds),
/* harmony export */   gY: () => (/* binding */ concernOf)
/* harmony export */ });
/* unused harmony export atLeast */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54533);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52220);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1842);




/** Findings in the order of the packs, then by subject. Pure: no I/O, no clock, no logging. */
function evaluate(facts, packs) {
    const byKind = Map.groupBy(facts.subjects, ({ kind }) => kind);
    return packs.flatMap(({ rules }) => rules.flatMap((rule) => judge(rule, facts, byKind.get(rule.select) ?? [])));
}
/** A failed rule blocks; a rule that could not be judged, or no rule at all, never allows. */
function decide(findings, threshold) {
    if (findings.length === 0)
        return 'undecided';
    const binding = findings.filter((finding) => binds(finding, threshold));
    if (binding.some(({ outcome }) => outcome === 'fail'))
        return 'block';
    return binding.length > 0 ? 'undecided' : 'allow';
}
/** Whether a finding by itself keeps the verdict from being `allow`. What a rule is told to do counts before its severity. */
function binds(finding, threshold) {
    if (finding.outcome !== 'fail' && finding.outcome !== 'unknown')
        return false;
    if (finding.outcome === 'unknown' && !finding.binding)
        return false;
    const { enforcement } = finding.rule;
    return enforcement === undefined ? atLeast(finding.severity, threshold) : enforcement === 'block';
}
/** Whether a severity is as grave as the threshold, or graver. */
function atLeast(severity, threshold) {
    return _types_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(severity) <= _types_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(threshold);
}
function judge(rule, facts, subjects) {
    if (rule.enforcement === 'off')
        return [{ rule, outcome: 'skip', detail: `turned off: ${rule.overrideReason ?? 'no reason given'}` }];
    if (rule.stages !== undefined && !rule.stages.includes(facts.stage))
        return [{ rule, outcome: 'skip', detail: `runs at ${rule.stages.join(', ')}` }];
    const unmet = unmetNeeds(rule, facts);
    if (unmet !== undefined)
        return unmet;
    if (subjects.length === 0)
        return [judgeEmpty(rule)];
    const concerned = subjects.flatMap((subject) => {
        const concern = concernOf(rule, subject);
        return concern === 'no' ? [] : [{ subject, concern }];
    });
    const judged = concerned.flatMap(({ subject, concern }) => judgeSubject(rule, subject, { now: facts.now, concern }));
    return judged.length > 0 ? judged : [{ rule, outcome: 'pass', subjects: concerned.length }];
}
/** Whether a rule looks at a subject. */
function concernOf({ matches }, subject) {
    if (matches === undefined || matches(subject.data))
        return 'yes';
    return subject.unknown !== undefined && restsOnUnknown(problemsOf(matches.errors ?? [], subject), subject.unknown) ? 'maybe' : 'no';
}
const COMBINING = ['anyOf', 'oneOf', 'not', 'if'];
/** Whether nothing but unknown members stands between a subject and a schema. Of alternatives one is enough. */
function restsOnUnknown(problems, unknown) {
    const pointers = Object.keys(unknown);
    const single = problems.filter(({ keyword }) => !COMBINING.includes(keyword));
    const isUnknown = ({ at }) => pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`));
    return single.length < problems.length ? single.some(isUnknown) : single.length > 0 && single.every(isUnknown);
}
/** What a needed source that is not known makes of a rule: `undefined` when every source is known. */
function unmetNeeds(rule, { sources }) {
    const needs = rule.needs ?? [];
    const skipped = needs.map((id) => sources[id]).find((source) => source?.status === 'skipped');
    const unknown = needs.filter((id) => !isKnown(sources[id]) && sources[id]?.status !== 'skipped');
    if (unknown.length > 0) {
        if (rule.onUnknown === 'ignore')
            return [{ rule, outcome: 'skip', detail: `not known: ${unknown.join(', ')}` }];
        return unknown.map((id) => unknownFinding(rule, { id, detail: describeSource(sources[id]), forbidden: sources[id]?.status === 'forbidden' }));
    }
    return skipped && [{ rule, outcome: 'skip', detail: skipped.status === 'skipped' ? skipped.detail : '' }];
}
function isKnown(source) {
    return source?.status === 'ok' || source?.status === 'absent';
}
function describeSource(source) {
    if (source === undefined)
        return 'not collected';
    if (source.status === 'forbidden')
        return `${source.detail} (missing permission: ${source.permission})`;
    return 'detail' in source ? source.detail : source.status;
}
function unknownFinding(rule, { id, detail, forbidden, subject }) {
    const soft = rule.onUnknown === 'warn' || (rule.onUnknown === 'warn-if-forbidden' && forbidden);
    return {
        rule,
        outcome: 'unknown',
        severity: rule.severity,
        binding: !soft,
        source: id,
        detail,
        fingerprint: fingerprint([rule.id, 'source', id]),
        ...(subject === undefined ? {} : { subject }),
    };
}
function judgeEmpty(rule) {
    if (rule.onEmpty === 'fail')
        return failed({ rule, subject: nothing(rule), problems: [], severity: rule.severity });
    if (rule.onEmpty === 'unknown')
        return unknownFinding(rule, { id: rule.select, detail: `no subject of kind ${rule.select} was found`, forbidden: false });
    return { rule, outcome: 'pass', subjects: 0 };
}
/** Stands for the subject that is not there. */
function nothing(rule) {
    return { kind: rule.select, id: `no ${rule.select}`, data: {}, at: { file: '.github/weightseal.yml', line: 1 } };
}
function judgeSubject(rule, subject, { now, concern }) {
    if (rule.holds(subject.data))
        return [];
    const problems = problemsOf(rule.holds.errors ?? [], subject);
    const { unknown } = subject;
    if (unknown !== undefined && (concern === 'maybe' || restsOnUnknown(problems, unknown)))
        return undecidedAbout(rule, subject, problems, unknown);
    if (rule.onFail === 'undecided')
        return [unknownFinding(rule, { id: subject.id, detail: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMessage */ .e4)(rule, subject, problems), forbidden: false, subject })];
    return [failed({ rule, subject, problems, severity: severityAt(rule, now) })];
}
/** What nobody can tell is neither met nor broken. */
function undecidedAbout(rule, subject, problems, unknown) {
    if (rule.onUnknown === 'ignore')
        return [];
    const concerning = Object.keys(unknown).find((pointer) => problems.some(({ at }) => at === pointer || at.startsWith(`${pointer}/`)));
    const pointer = concerning ?? Object.keys(unknown)[0] ?? '';
    const detail = `${subject.id}: ${pointer.slice(1)} cannot be told: ${unknown[pointer]}`;
    return [unknownFinding(rule, { id: subject.id, detail, forbidden: false, subject: { ...subject, at: locate(subject, pointer) } })];
}
function severityAt({ severity, effectiveFrom, enforcement }, now) {
    if (enforcement === 'notice')
        return 'info';
    return effectiveFrom !== undefined && now < effectiveFrom ? 'info' : severity;
}
function problemsOf(errors, subject) {
    return errors.map((error) => ({
        at: error.keyword === 'required' ? `${error.instancePath}/${String(error.params['missingProperty'])}` : error.instancePath,
        keyword: error.keyword,
        expected: (0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .expectation */ .pG)(error),
        actual: (0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)((0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(subject.data, error.instancePath)),
        rulePath: error.schemaPath,
    }));
}
function failed({ rule, subject, problems, severity }) {
    const pointer = anchor(rule, problems);
    const at = locate(subject, pointer);
    const stable = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    return {
        rule,
        outcome: 'fail',
        severity,
        subject: { ...subject, at },
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMessage */ .e4)(rule, subject, certain(problems, subject)),
        problems,
        fingerprint: fingerprint([rule.id, subject.kind, subject.id, stable]),
    };
}
/** What nobody can tell is no reason; at least one problem is another. */
function certain(problems, { unknown = {} }) {
    return problems.filter(({ at }) => !Object.hasOwn(unknown, at));
}
/** Where in the subject the annotation goes: the rule's own choice if it failed there, else the first problem. */
function anchor(rule, problems) {
    return problems.find(({ at }) => at === rule.at)?.at ?? problems[0]?.at ?? rule.at ?? '';
}
/** The span of a pointer, or of its nearest ancestor that has one. */
function locate({ at, spans }, pointer) {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
        const span = spans?.[path];
        if (span !== undefined)
            return span;
    }
    return at;
}
/** Stable while lines move: rule, kind, subject and pointer, never a line. Hex. */
function fingerprint(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
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

/***/ 52220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ex: () => (/* binding */ messagePointers),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders)
/* harmony export */ });
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54533);

const PLACEHOLDER = /\{\{(id|because|expected|param:[A-Za-z0-9]+|\/[^{}]*)\}\}/g;
const ANY_BRACES = /\{\{([^{}]*)\}\}/g;
const MAX_VALUE = 300;
/** Fills a rule's message. Values stay raw text, cut to a bound; each publisher escapes for its own surface. */
function renderMessage({ message, params, because = {} }, { id, data }, problems = []) {
    const value = (key) => {
        if (key === 'id')
            return cut(id);
        if (key.startsWith('param:'))
            return cut(text(params[key.slice('param:'.length)]));
        return cut(text((0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, key)));
    };
    const reasons = () => {
        const told = problems.flatMap((problem) => reasonOf(problem, because, value));
        return cut([...new Set(told.length > 0 ? told : problems.map(({ expected }) => expected))].join('; '));
    };
    return filled(message, (key) => (key === 'because' ? reasons() : value(key)));
}
function filled(template, value) {
    return template.replace(PLACEHOLDER, (_, key) => value(key));
}
/** What is said of one problem; nothing of what only wraps others. */
function reasonOf(problem, because, value) {
    const phrase = because[problem.at];
    if (phrase === undefined)
        return [];
    const chosen = typeof phrase === 'string' ? phrase : problem.keyword === 'required' ? phrase.missing : phrase.wrong;
    return [filled(chosen, (key) => (key === 'expected' ? problem.expected : value(key)))];
}
/** Placeholders of a rule's texts that mean nothing: neither `id`, nor a parameter of the pack, nor a pointer. */
function unknownPlaceholders(rule, params) {
    const known = (key) => key === 'id' || key.startsWith('/') || (key.startsWith('param:') && params.includes(key.slice('param:'.length)));
    const strange = (texts, own) => texts.flatMap((each) => [...each.matchAll(ANY_BRACES)].map((match) => match[1] ?? '')).filter((key) => key !== own && !known(key));
    return [...strange([rule.message], rule.because === undefined ? '' : 'because'), ...strange(phrasesOf(rule), 'expected')];
}
/** JSON Pointers that a rule's texts print. */
function messagePointers(rule) {
    return [rule.message, ...phrasesOf(rule)]
        .flatMap((each) => [...each.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))
        .filter((key) => key.startsWith('/'));
}
function phrasesOf({ because = {} }) {
    return Object.values(because).flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : [phrase.wrong, phrase.missing]));
}
function text(value) {
    if (value === undefined)
        return '(none)';
    if (Array.isArray(value))
        return value.length === 0 ? 'nothing' : value.map(text).join(', ');
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
function cut(value) {
    return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
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


/***/ })

};
