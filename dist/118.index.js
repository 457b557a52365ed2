export const id = 118;
export const ids = [118];
export const modules = {

/***/ 55983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ sourceSubjects),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ isolateFailures),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   IP: () => (/* binding */ tryFile),
/* harmony export */   Mj: () => (/* binding */ isPassedOn),
/* harmony export */   yy: () => (/* binding */ attemptFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Reads a source. A failure becomes an unknown fact, so one outage does not hide the other findings. */
async function attempt(read) {
    try {
        return { source: { status: 'ok' }, value: await read() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM && !isPassedOn(error))
            return { source: toSource(error) };
        throw error;
    }
}
/**
 * Evaluates one file of many. Any error, an internal one as well, becomes a result for that file, so that it never hides the
 * findings about the others.
 *
 * @throws what ends the whole run: an interruption, a usage error, an invalid configuration or pack.
 */
async function attemptFile(read, failed) {
    try {
        return await read();
    }
    catch (error) {
        if (isPassedOn(error))
            throw error;
        return failed(error);
    }
}
/** The same for code that does not wait. */
function tryFile(read, failed) {
    try {
        return read();
    }
    catch (error) {
        if (isPassedOn(error))
            throw error;
        return failed(error);
    }
}
/**
 * Evaluates items that refer to one another, such as the files of an infrastructure. When that fails, leaves out the items that
 * fail alone and evaluates the others together; when the others still fail, leaves out all of them. Costs more only on failure.
 *
 * @param evaluate - must accept an empty list.
 */
function isolateFailures(items, evaluate) {
    const errorOf = (tried) => tryFile(() => {
        evaluate(tried);
        return undefined;
    }, (error) => ({ error }));
    return tryFile(() => ({ value: evaluate(items), failed: [] }), () => {
        const alone = items.map((item) => ({ item, result: errorOf([item]) }));
        const sound = alone.flatMap(({ item, result }) => (result === undefined ? [item] : []));
        const broken = alone.flatMap(({ item, result }) => (result === undefined ? [] : [{ item, error: result.error }]));
        return tryFile(() => ({ value: evaluate(sound), failed: broken }), (error) => ({ value: evaluate([]), failed: [...broken, ...sound.map((item) => ({ item, error }))] }));
    });
}
/** Returns the message of an error, marked as a defect of Weightseal where no code foresaw it. */
function reasonOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM)
        return error.message;
    return `internal error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}. This is a defect in Weightseal.`;
}
/** Errors that end the run: the user interrupted it, or asked for something impossible. */
const PASSED_ON = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID'];
function isPassedOn(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM && PASSED_ON.includes(error.code);
}
function toSource(error) {
    const detail = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail };
}
/** Converts sources to subjects, so that a rule can report those that could not be read. */
function sourceSubjects(sources, file) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }));
}


/***/ }),

/***/ 23160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ picklePolicy),
/* harmony export */   dd: () => (/* binding */ SCAN_PROFILES),
/* harmony export */   qr: () => (/* binding */ DEFAULT_SCAN)
/* harmony export */ });
/** How strict the scan is. `weights-only` accepts formats that cannot run code; `strict` accepts no classes of frameworks in pickles. */
const SCAN_PROFILES = ['default', 'strict', 'weights-only'];
const DEFAULT_SCAN = { profile: 'default', allow: [] };
/** Returns the policy for pickles on a day. Entries that have expired do not count. @param now - ISO 8601. */
function picklePolicy({ profile, allow }, now) {
    const day = now.slice(0, 10);
    return {
        profile: profile === 'default' ? 'default' : 'strict',
        allow: allow.filter(({ expires }) => expires > day).map(({ name }) => name),
    };
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
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20639);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52220);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1842);




/** Evaluates all rules. Findings are in the order of the packs, then by subject. Pure: no I/O, no clock, no logging. */
function evaluate(facts, packs) {
    const byKind = Map.groupBy(facts.subjects, ({ kind }) => kind);
    return packs.flatMap(({ rules }) => rules.flatMap((rule) => evaluateRule(rule, facts, byKind.get(rule.select) ?? [])));
}
/** Returns the verdict. A failed rule blocks; a rule that could not be evaluated, or an empty list, makes it undecided. */
function decide(findings, threshold) {
    if (findings.length === 0)
        return 'undecided';
    const binding = findings.filter((finding) => binds(finding, threshold));
    if (binding.some(({ outcome }) => outcome === 'fail'))
        return 'block';
    return binding.length > 0 ? 'undecided' : 'allow';
}
/** Tells whether a finding alone prevents the verdict `allow`. The enforcement of a rule takes precedence over its severity. */
function binds(finding, threshold) {
    if (finding.outcome !== 'fail' && finding.outcome !== 'unknown')
        return false;
    if (finding.outcome === 'unknown' && !finding.binding)
        return false;
    const { enforcement } = finding.rule;
    return enforcement === undefined ? atLeast(finding.severity, threshold) : enforcement === 'block';
}
/** Tells whether a severity is at or above the threshold. */
function atLeast(severity, threshold) {
    return _types_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(severity) <= _types_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(threshold);
}
function evaluateRule(rule, facts, subjects) {
    if (rule.enforcement === 'off')
        return [{ rule, outcome: 'skip', detail: `turned off: ${rule.overrideReason ?? 'no reason given'}` }];
    if (rule.stages !== undefined && !rule.stages.includes(facts.trigger))
        return [{ rule, outcome: 'skip', detail: `runs on ${rule.stages.join(', ')}` }];
    const unmet = unmetNeeds(rule, facts);
    if (unmet !== undefined)
        return unmet;
    if (subjects.length === 0)
        return [evaluateEmpty(rule)];
    const concerned = subjects.flatMap((subject) => {
        const concern = concernOf(rule, subject);
        return concern === 'no' ? [] : [{ subject, concern }];
    });
    const findings = concerned.flatMap(({ subject, concern }) => evaluateSubject(rule, subject, { now: facts.now, concern }));
    return findings.length > 0 ? findings : [{ rule, outcome: 'pass', subjects: concerned.length }];
}
/** Tells whether a rule applies to a subject. */
function concernOf({ matches }, subject) {
    if (matches === undefined || matches(subject.data))
        return 'yes';
    return subject.unknown !== undefined && restsOnUnknown(problemsOf(matches.errors ?? [], subject), subject.unknown) ? 'maybe' : 'no';
}
const COMBINING = ['anyOf', 'oneOf', 'not', 'if'];
/** Tells whether a subject fails a schema only because of unknown members. Of alternatives, one unknown member is enough. */
function restsOnUnknown(problems, unknown) {
    const pointers = Object.keys(unknown);
    const single = problems.filter(({ keyword }) => !COMBINING.includes(keyword));
    const isUnknown = ({ at }) => pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`));
    return single.length < problems.length ? single.some(isUnknown) : single.length > 0 && single.every(isUnknown);
}
/** Returns the findings of a rule whose required sources are not all known; `undefined` if all are. */
function unmetNeeds(rule, { sources }) {
    const needs = rule.needs ?? [];
    const skipped = needs.map((id) => sources[id]).find((source) => source?.status === 'skipped');
    const unknown = needs.filter((id) => !isKnown(sources[id]) && sources[id]?.status !== 'skipped');
    if (unknown.length > 0) {
        if (rule.onUnknown === 'ignore')
            return [{ rule, outcome: 'skip', detail: `unknown: ${unknown.join(', ')}` }];
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
/** Returns the finding of a rule that selects no subject. */
function evaluateEmpty(rule) {
    if (rule.onEmpty === 'fail')
        return failed({ rule, subject: nothing(rule), problems: [], severity: rule.severity });
    if (rule.onEmpty === 'unknown')
        return unknownFinding(rule, { id: rule.select, detail: `no subject of kind ${rule.select} was found`, forbidden: false });
    return { rule, outcome: 'pass', subjects: 0 };
}
/** Placeholder subject for a rule that selects none. */
function nothing(rule) {
    return { kind: rule.select, id: `no ${rule.select}`, data: {}, at: { file: '.github/weightseal.yml', line: 1 } };
}
function evaluateSubject(rule, subject, { now, concern }) {
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
/** Returns an unknown finding for a subject whose result depends on an unknown member. */
function undecidedAbout(rule, subject, problems, unknown) {
    if (rule.onUnknown === 'ignore')
        return [];
    const concerning = Object.keys(unknown).find((pointer) => problems.some(({ at }) => at === pointer || at.startsWith(`${pointer}/`)));
    const pointer = concerning ?? Object.keys(unknown)[0] ?? '';
    const detail = `${subject.id}: ${pointer.slice(1)} is unknown, because ${unknown[pointer]}`;
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
        expected: (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .expectation */ .pG)(error),
        actual: (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(subject.data, error.instancePath)),
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
/** Removes the problems of unknown members. At least one other problem remains. */
function certain(problems, { unknown = {} }) {
    return problems.filter(({ at }) => !Object.hasOwn(unknown, at));
}
/** Returns the pointer for the annotation: `at` of the rule if it failed there, else that of the first problem. */
function anchor(rule, problems) {
    return problems.find(({ at }) => at === rule.at)?.at ?? problems[0]?.at ?? rule.at ?? '';
}
/** Returns the span of a pointer, or of its nearest ancestor that has one. */
function locate({ at, spans }, pointer) {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
        const span = spans?.[path];
        if (span !== undefined)
            return span;
    }
    return at;
}
/** Returns 32 hex digits that identify a finding. The parts contain no line, so the result is stable while lines move. */
function fingerprint(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 52220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ex: () => (/* binding */ messagePointers),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20639);

const PLACEHOLDER = /\{\{(id|because|expected|param:[A-Za-z0-9]+|\/[^{}]*)\}\}/g;
const ANY_BRACES = /\{\{([^{}]*)\}\}/g;
const MAX_VALUE = 300;
/** Renders the message of a rule. Values are raw text, cut at 300 characters; each publisher escapes them for its output. */
function renderMessage({ message, params, because = {} }, { id, data }, problems = []) {
    const value = (key) => {
        if (key === 'id')
            return cut(id);
        if (key.startsWith('param:'))
            return cut(text(params[key.slice('param:'.length)]));
        return cut(text((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, key)));
    };
    const reasons = () => {
        const phrases = problems.flatMap((problem) => reasonOf(problem, because, value));
        return cut([...new Set(phrases.length > 0 ? phrases : problems.map(({ expected }) => expected))].join('; '));
    };
    return fill(message, (key) => (key === 'because' ? reasons() : value(key)));
}
function fill(template, value) {
    return template.replace(PLACEHOLDER, (_, key) => value(key));
}
/** Returns the phrase for a problem; none for a problem that only wraps others. */
function reasonOf(problem, because, value) {
    const phrase = because[problem.at];
    if (phrase === undefined)
        return [];
    const chosen = typeof phrase === 'string' ? phrase : problem.keyword === 'required' ? phrase.missing : phrase.wrong;
    return [fill(chosen, (key) => (key === 'expected' ? problem.expected : value(key)))];
}
/** Returns the placeholders that are neither `id`, nor a parameter of the pack, nor a pointer. */
function unknownPlaceholders(rule, params) {
    const known = (key) => key === 'id' || key.startsWith('/') || (key.startsWith('param:') && params.includes(key.slice('param:'.length)));
    const unknown = (texts, own) => texts.flatMap((each) => [...each.matchAll(ANY_BRACES)].map((match) => match[1] ?? '')).filter((key) => key !== own && !known(key));
    return [...unknown([rule.message], rule.because === undefined ? '' : 'because'), ...unknown(phrasesOf(rule), 'expected')];
}
/** Returns the JSON Pointers in the message and the phrases of a rule. */
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

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** Strictness of the rules. Each profile contains the rules of the one before it. */
const PROFILES = ['baseline', 'strict', 'regulated'];
/** Effect of a finding, independent of the severity. `off`: the rule does not run. */
const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'];


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   PI: () => (/* binding */ DEFAULT_PACKS),
/* harmony export */   RK: () => (/* binding */ declarationsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95126);
/* harmony import */ var _domains_scan_scan_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23160);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1842);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19511);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60168);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38424);







/** Packs that run when the configuration does not list any. */
const DEFAULT_PACKS = [
    'integrity',
    'scan',
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
 * Resolves inputs and the trusted configuration to settings. Precedence: input, environment, configuration, default.
 *
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what was expected.
 */
function resolveSettings(inputs, config) {
    const choose = (name, allowed, configured, defaultValue) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(name, inputs(name), allowed) ?? configured ?? defaultValue;
    return {
        path: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)('path', inputs('path')),
        models: (config?.models ?? []).map((model) => ({ ...model, path: (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlash */ .Y0)(model.path) })),
        scan: { ..._domains_scan_scan_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SCAN */ .qr, ...config?.scan },
        discover: config?.discover !== false,
        discoverTests: typeof config?.discover === 'object' && config.discover.tests === true,
        ignorePaths: [
            ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(inputs('ignore-paths')).map((path) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoredPath */ .QS)('ignore-paths', path)),
            ...(config?.ignorePaths ?? []).map(_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlash */ .Y0),
        ],
        packs: config?.policies?.packs ?? [...DEFAULT_PACKS, ...(config?.approvals === undefined ? [] : ['approvals'])],
        params: byPack(config?.policies?.params ?? {}),
        profile: choose('profile', _policy_types_js__WEBPACK_IMPORTED_MODULE_6__/* .PROFILES */ .jI, config?.policies?.profile, 'baseline'),
        rules: Object.entries(config?.policies?.rules ?? {}).map(([rule, change]) => ({ rule, ...change })),
        customPacks: (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .localPacks */ .EQ)(config?.policies?.custom),
        remotePacks: remotePacks(config),
        sarif: [...(config?.policies?.sarif ?? []), ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(inputs('sarif'))],
        scanners: config?.policies?.scanners ?? [],
        declarations: declarationsOf(config),
        deployment: {
            discover: config?.deployment?.discover ?? true,
            ignorePaths: (config?.deployment?.ignorePaths ?? []).map(_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlash */ .Y0),
            plans: [...(config?.deployment?.plans ?? []), ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(inputs('plans'))],
        },
        signing: config?.signing ?? {},
        expectedIdentity: expectedIdentity(config?.signing?.identity),
        failOnSeverity: severity(inputs('fail-on-severity') || config?.failOnSeverity) ?? 'high',
        warnOnly: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('warn-only', inputs('warn-only')) ?? config?.warnOnly ?? false,
        comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
        uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
        showSummary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('show-summary', inputs('show-summary')) ?? config?.showSummary ?? true,
    };
}
/** Returns the files that the configuration lists as declarations. Those of a model have its name and folder. */
function declarationsOf(config) {
    const ofModels = (config?.models ?? []).flatMap(({ name, path, declarations = [] }) => declarations.map((file) => ({ path: file, model: name ?? (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlash */ .Y0)(path), folder: (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlash */ .Y0)(path) })));
    return [...ofModels, ...(config?.declarations ?? []).map((path) => ({ path }))];
}
function remotePacks(config) {
    const entries = (config?.policies?.custom ?? []).filter(_remote_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemote */ .Vx);
    return entries.map((entry) => (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .toRemotePack */ .Nx)(typeof entry === 'string' ? { source: entry } : entry, (identity) => policyOf(identity, 'policies.custom')));
}
function expectedIdentity(identity) {
    return identity && policyOf(identity, 'signing.identity');
}
/** Converts an identity of the configuration to a policy, like the flags of `weightseal verify`. */
function policyOf(identity, where) {
    const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    try {
        return (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)((name) => identity[camel(name)]).policy;
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, { cause });
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
/** Parses a severity. `moderate` is the name of medium in dependency-review-action. */
function severity(value) {
    if (value === undefined || value === '')
        return undefined;
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail-on-severity', value === 'moderate' ? 'medium' : value, _policy_types_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC);
}


/***/ })

};
