export const id = 4015;
export const ids = [4015];
export const modules = {

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

/***/ 38424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ IDENTITY_NAMES),
/* harmony export */   D7: () => (/* binding */ INSTANCE_NAMES),
/* harmony export */   Hp: () => (/* binding */ instancePlan),
/* harmony export */   I_: () => (/* binding */ trustPlan),
/* harmony export */   LI: () => (/* binding */ PIN_NAMES),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* unused harmony exports ROOT_NAMES, rootPlan */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _signing_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11468);
/* harmony import */ var _signing_trust_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14091);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97201);




const IDENTITY_NAMES = [
    'certificate-identity',
    'certificate-identity-pattern',
    'certificate-oidc-issuer',
    'from-repo',
    'repository',
    'repository-id',
    'ref',
    'trigger',
    'runner',
    'workflow-ref',
    'commit',
];
const PIN_NAMES = [
    'certificate-chain',
    'certificate-fingerprint',
    'certificate-san',
    'certificate-subject',
    'certificate-spki',
];
const INSTANCE_NAMES = ['trusted-root', 'trust-config', 'tuf-mirror', 'tuf-root'];
/** What only keyless verification reads. */
const ROOT_NAMES = [
    ...INSTANCE_NAMES,
    'trusted-root-digest',
    'trusted-root-date',
    'trust-root-max-age',
    'allow-stale-trust-root',
];
/**
 * Whom to trust, from flags or inputs of the same names.
 *
 * @throws {SealError} USAGE - nobody was named, two methods were mixed, or a keyless identity is incomplete.
 */
function trustPlan(given) {
    const used = (names) => names.filter((name) => given(name));
    const [keyless, pins, key] = [used(IDENTITY_NAMES), used(PIN_NAMES), used(['public-key'])];
    const groups = [keyless, pins, key].filter((names) => names.length > 0);
    if (groups.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `${groups.map(([name]) => `--${name}`).join(' and ')} belong to different methods. Give those of the method that you expect: a signature of any other is refused.`);
    if (groups.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', NOBODY);
    const [foreign] = keyless.length > 0 ? [] : used(ROOT_NAMES);
    if (foreign !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `--${foreign} is about Sigstore, and a signature with a ${key.length > 0 ? 'key' : 'certificate'} needs no trust root. Leave it out.`);
    if (key.length > 0)
        return { method: 'key', publicKey: given('public-key') ?? '' };
    return pins.length > 0 ? certificatePlan(given) : { method: 'sigstore', ...identityOf(given), root: rootPlan(given) };
}
const NOBODY = `Say whose signature you expect: a signature of just anybody proves nothing.
  keyless      --from-repo OWNER/REPO, or --certificate-identity ID --certificate-oidc-issuer URL
  key          --public-key FILE
  certificate  --certificate-chain FILE with --certificate-fingerprint, -san, -subject or -spki`;
function certificatePlan(given) {
    const chain = (0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(given('certificate-chain'));
    const pin = {
        fingerprint: given('certificate-fingerprint'),
        san: given('certificate-san'),
        subject: given('certificate-subject'),
        spki: given('certificate-spki'),
    };
    if (chain.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--certificate-chain FILE is missing: the certificates (PEM) under which the signing certificate must have been issued.');
    if (Object.values(pin).every((value) => value === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', 'A chain alone accepts every certificate of its issuer. Say which one: --certificate-fingerprint, --certificate-san, --certificate-subject or --certificate-spki.');
    return { method: 'certificate', chain, pin };
}
/** @throws {SealError} USAGE */
function identityOf(given) {
    const from = given('from-repo');
    const preset = from === undefined ? undefined : (0,_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .fromRepository */ .TJ)(from, (0,_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .serverOf */ .FN)(given('certificate-oidc-issuer')));
    const identity = given('certificate-identity');
    const identityPattern = given('certificate-identity-pattern');
    if (identity !== undefined && identityPattern !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--certificate-identity is exact and --certificate-identity-pattern a pattern; give one of them.');
    const issuer = given('certificate-oidc-issuer') ?? preset?.issuer;
    if ((identity ?? identityPattern ?? preset) === undefined || issuer === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', 'A keyless signature is trusted for an identity that an issuer vouches for: give --certificate-identity (or --certificate-identity-pattern) and --certificate-oidc-issuer, or --from-repo OWNER/REPO.');
    const named = identity === undefined && identityPattern === undefined ? { identityPattern: preset?.identityPattern } : { identity, identityPattern };
    const trigger = given('trigger');
    const policy = {
        ...named,
        issuer,
        repository: given('repository') ?? preset?.repository,
        repositoryId: given('repository-id'),
        ref: given('ref'),
        trigger,
        runner: given('runner'),
        workflowRef: given('workflow-ref'),
        commit: given('commit'),
        notTriggers: trigger === undefined ? preset?.notTriggers : undefined,
        branchOrTag: given('ref') === undefined && trigger === undefined ? preset?.branchOrTag : undefined,
    };
    return { policy, assumed: preset === undefined ? [] : assumptions(policy, given) };
}
function assumptions(policy, given) {
    const unless = (name, text) => (given(name) === undefined ? [text] : []);
    return [
        ...unless('certificate-oidc-issuer', `issuer ${policy.issuer}`),
        ...unless('repository', `source repository ${policy.repository}`),
        ...((policy.identity ?? given('certificate-identity-pattern')) === undefined
            ? [`any workflow of that repository, on any branch or tag`]
            : []),
        ...(policy.notTriggers === undefined ? [] : [`not started by ${policy.notTriggers.join(', ')}`]),
    ];
}
/** @throws {SealError} USAGE */
function rootPlan(given) {
    const age = given('trust-root-max-age');
    if (age !== undefined && !/^[0-9]{1,5}$/.test(age))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `--trust-root-max-age: expected a number of days, found ${JSON.stringify(age)}.`);
    const digest = given('trusted-root-digest')
        ?.replace(/^sha256:/, '')
        .toLowerCase();
    if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--trusted-root-digest: expected 64 hex digits, as "weightseal release" prints them.');
    return {
        instance: instancePlan(given),
        offline: (0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('offline', given('offline')) ?? false,
        digest,
        maxAgeDays: age === undefined ? _signing_trust_root_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TRUST_ROOT_DAYS */ .Dd : Number(age),
        ageDemanded: age !== undefined,
        allowStale: (0,_given_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('allow-stale-trust-root', given('allow-stale-trust-root')) ?? false,
    };
}
/** @throws {SealError} USAGE */
function instancePlan(given) {
    const [path, config, mirror, rootPath] = INSTANCE_NAMES.map((name) => given(name));
    if ([path, config, mirror].filter((value) => value !== undefined).length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--trusted-root, --trust-config and --tuf-mirror name the Sigstore instance in three ways; give one.');
    if ((mirror === undefined) !== (rootPath === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--tuf-mirror URL and --tuf-root FILE go together: the first root.json of a repository must come from a safe place.');
    const asOf = rootDate(given('trusted-root-date'));
    if (asOf !== undefined && path === undefined && config === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--trusted-root-date says when a --trusted-root or --trust-config was fetched; give that file.');
    if (path !== undefined)
        return { kind: 'trusted-root', path, asOf };
    if (config !== undefined)
        return { kind: 'trust-config', path: config, asOf };
    return mirror === undefined ? { kind: 'unsaid' } : { kind: 'tuf', mirror, rootPath: rootPath ?? '' };
}
/** @throws {SealError} USAGE */
function rootDate(text) {
    if (text === undefined)
        return undefined;
    const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(time))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `--trusted-root-date: expected YYYY-MM-DD, found ${JSON.stringify(text)}.`);
    return new Date(time).toISOString();
}


/***/ }),

/***/ 11468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ UNTRUSTED_TRIGGERS),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   TJ: () => (/* binding */ fromRepository),
/* harmony export */   ZM: () => (/* binding */ describeFaults),
/* harmony export */   eh: () => (/* binding */ identityFaults)
/* harmony export */ });
/* unused harmony export GITHUB_ISSUER */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _regexp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46063);


const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Runs that anybody can start, most with code of their own. `workflow_run` may carry on what one of them left behind. */
const UNTRUSTED_TRIGGERS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'issue_comment',
    'workflow_run',
];
/** Every way in which a signer is not the expected one. Pure; a claim that is missing is a fault. */
function identityFaults(policy, { san, claims }) {
    const faults = [];
    const exact = (what, expected, found) => {
        if (expected !== undefined && expected !== found)
            faults.push({ what, expected, found });
    };
    exact('issuer', policy.issuer, claims.issuer);
    exact('identity', policy.identity, san);
    const pattern = policy.identityPattern;
    if (pattern !== undefined && (san === undefined || !anchored(pattern).test(san)))
        faults.push({ what: 'identity', expected: `a match of ${pattern}`, found: san });
    exact('repository', policy.repository?.toLowerCase(), pathOf(claims.repositoryUri)?.toLowerCase());
    exact('repository id', policy.repositoryId, claims.repositoryId);
    exact('ref', policy.ref, claims.ref);
    exact('trigger', policy.trigger, claims.trigger);
    exact('runner', policy.runner, claims.runner);
    exact('workflow', policy.workflowRef, pathOf(claims.workflowUri));
    exact('commit', policy.commit, claims.commit);
    if (policy.branchOrTag === true && !/^refs\/(heads|tags)\//.test(claims.ref ?? ''))
        faults.push({ what: 'ref', expected: 'a branch or tag', found: claims.ref });
    if (policy.notTriggers !== undefined && (claims.trigger === undefined || policy.notTriggers.includes(claims.trigger)))
        faults.push({ what: 'trigger', expected: `none of ${policy.notTriggers.join(', ')}`, found: claims.trigger });
    return faults;
}
function describeFaults(faults) {
    return faults.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found ?? 'none in the certificate'}`).join('; ');
}
/** `https://github.com/acme/models` is `acme/models` on its server. */
function pathOf(uri) {
    return uri === undefined ? undefined : /^https:\/\/[^/]+\/(.+)$/.exec(uri)?.[1];
}
/** @throws {SealError} USAGE - the pattern is none that RE2 takes. */
function anchored(pattern) {
    try {
        (0,_regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .re2 */ .w)(pattern); // by itself, so that no bracket in it can close the group below
        return (0,_regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .re2 */ .w)(`^(?:${pattern})$`);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `--certificate-identity-pattern ${JSON.stringify(pattern)} is not a pattern in RE2 syntax.`, { cause });
    }
}
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/;
const GITHUB_SERVER = 'https://github.com';
const ENTERPRISE_ISSUER = '/_services/token';
/** The server whose runs an issuer of GitHub vouches for: that of an Enterprise Server is named after it. */
function serverOf(issuer) {
    return issuer?.endsWith(ENTERPRISE_ISSUER) ? issuer.slice(0, -ENTERPRISE_ISSUER.length) : GITHUB_SERVER;
}
/**
 * What `--from-repo OWNER/REPO` stands for: GitHub's issuer, any workflow of that repository on a branch or tag, started
 * in that repository, and not by a pull request.
 *
 * @throws {SealError} USAGE
 */
function fromRepository(repository, server = GITHUB_SERVER) {
    if (!REPOSITORY.test(repository))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `--from-repo: expected OWNER/REPO, found ${JSON.stringify(repository)}.`);
    const literal = (text) => text.replace(/[.:-]/g, '\\$&');
    return {
        issuer: server === GITHUB_SERVER ? GITHUB_ISSUER : `${server}${ENTERPRISE_ISSUER}`,
        identityPattern: `${literal(server)}/(?i:${literal(repository)})/\\.github/workflows/[^@/]+@refs/(?:heads|tags)/.+`,
        repository,
        notTriggers: UNTRUSTED_TRIGGERS,
        branchOrTag: true,
    };
}


/***/ }),

/***/ 14091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ newestKey),
/* harmony export */   Dd: () => (/* binding */ MAX_TRUST_ROOT_DAYS),
/* harmony export */   ID: () => (/* binding */ isCoveredBy),
/* harmony export */   Pf: () => (/* binding */ MAX_TRUST_ROOT_BYTES),
/* harmony export */   TZ: () => (/* binding */ staleness),
/* harmony export */   m0: () => (/* binding */ requireDigest),
/* harmony export */   pF: () => (/* binding */ vouchedRoot),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot),
/* harmony export */   uM: () => (/* binding */ datedBySignature),
/* harmony export */   xi: () => (/* binding */ trustRootDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83122);




const MAX_TRUST_ROOT_BYTES = 4 * 1024 * 1024;
/**
 * Reads a Sigstore trusted root that a user supplied. A key without the beginning of its validity would vouch for any
 * time, so it is refused.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
function parseTrustedRoot(json, where) {
    let root;
    try {
        root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(json);
    }
    catch (cause) {
        throw invalid(where, `not a Sigstore trusted root (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)})`, cause);
    }
    const { certificateAuthorities, tlogs, ctlogs, timestampAuthorities } = root;
    if (certificateAuthorities.length === 0)
        throw invalid(where, 'it names no certificate authority');
    checkAuthorities('certificateAuthorities', certificateAuthorities, where);
    checkAuthorities('timestampAuthorities', timestampAuthorities, where);
    checkLogs('tlogs', tlogs, where);
    checkLogs('ctlogs', ctlogs, where);
    return root;
}
function checkAuthorities(name, authorities, where) {
    authorities.forEach(({ certChain, validFor }, index) => {
        if ((certChain?.certificates.length ?? 0) === 0)
            throw invalid(where, `/${name}/${index} holds no certificate`);
        if (validFor?.start === undefined)
            throw invalid(where, `/${name}/${index}/validFor/start is missing`);
    });
}
function checkLogs(name, logs, where) {
    logs.forEach(({ publicKey }, index) => {
        if (publicKey?.rawBytes === undefined)
            throw invalid(where, `/${name}/${index}/publicKey/rawBytes is missing`);
        if (publicKey.validFor?.start === undefined)
            throw invalid(where, `/${name}/${index}/publicKey/validFor/start is missing`);
    });
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('TRUST_ROOT_INVALID', `${where}: ${what}. Do not verify with it; get it again from who runs the instance.`, {
        cause,
    });
}
/** SHA-256 over the canonical JSON of a trusted root, hex: what people compare. */
function trustRootDigest(json) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(json)).digest('hex');
}
/** The latest beginning of a key's validity: the root is not older than that. ISO 8601. */
function newestKey({ certificateAuthorities, tlogs, ctlogs, timestampAuthorities }) {
    const starts = [...certificateAuthorities, ...timestampAuthorities].map(({ validFor }) => validFor?.start);
    const logs = [...tlogs, ...ctlogs].map(({ publicKey }) => publicKey?.validFor?.start);
    return [...starts, ...logs]
        .flatMap((start) => (start === undefined ? [] : [start.toISOString()]))
        .sort()
        .at(-1);
}
/** A root from a seal was current when the model was signed: that time is verified, the seal's own word is not. */
function datedBySignature(root, signer) {
    return root.from === 'seal' && signer.method === 'sigstore' ? { ...root, asOf: signer.signedAt } : root;
}
/**
 * Which root to use for a seal that brings one. A seal is made by whoever made it, so its own root counts only if the user
 * knows its digest, or if every key in it is one that is known anyway (and then the known root is used).
 *
 * @throws {SealError} TRUST_ROOT_INVALID - it has another digest. TRUST_ROOT_UNAVAILABLE - nobody vouches for it.
 */
function vouchedRoot({ json, name }, { digest, known }) {
    const root = parseTrustedRoot(json, 'the trust root in the seal');
    requireDigest(json, digest, 'The trust root in the seal');
    if (digest !== undefined)
        return { root, json, from: 'seal', name: `in the seal (${name}), known by its digest` };
    if (isCoveredBy(root, known.root))
        return known;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('TRUST_ROOT_UNAVAILABLE', `The seal brings a trust root (${name}) for which nobody vouches: whoever made the seal chose it. Pass the instance's own root as --trusted-root FILE, or the digest that its owners tell you as --trusted-root-digest (this one has ${trustRootDigest(json)}).`);
}
/** @throws {SealError} TRUST_ROOT_INVALID */
function requireDigest(json, digest, what) {
    const own = trustRootDigest(json);
    if (digest !== undefined && digest !== own)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('TRUST_ROOT_INVALID', `${what} has the digest ${own}, --trusted-root-digest says ${digest}.`);
}
/** Whether every key of one root is in another, so that the other can stand in for it. */
function isCoveredBy(inner, outer) {
    const known = new Set(keysOf(outer));
    return keysOf(inner).every((key) => known.has(key));
}
function keysOf({ certificateAuthorities, tlogs, ctlogs, timestampAuthorities }) {
    const chain = (kind, { certChain }) => `${kind}:${(certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes).toString('base64')).join(',')}`;
    const log = (kind, { publicKey }) => `${kind}:${Buffer.from(publicKey?.rawBytes ?? []).toString('base64')}`;
    return [
        ...certificateAuthorities.map((authority) => chain('ca', authority)),
        ...timestampAuthorities.map((authority) => chain('tsa', authority)),
        ...tlogs.map((instance) => log('tlog', instance)),
        ...ctlogs.map((instance) => log('ctlog', instance)),
    ];
}
/** A trust root with a date is too old after this. */
const MAX_TRUST_ROOT_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Why a trust root is too old to decide by, or `undefined`.
 *
 * @param maxAgeDays - for a root with a date; a demand (`demanded`) also fails one that has none.
 * @param now - milliseconds since 1970.
 */
function staleness({ asOf, expires, name }, { maxAgeDays, demanded, now }) {
    if (expires !== undefined && now > Date.parse(expires))
        return `the trust root (${name}) expired on ${expires.slice(0, 10)}`;
    if (asOf === undefined)
        return demanded ? `the trust root (${name}) has no date, and a maximum age was demanded` : undefined;
    const ageDays = (now - Date.parse(asOf)) / DAY_MS;
    if (!(ageDays >= -1))
        return `the trust root (${name}) has a date in the future (${asOf})`;
    return ageDays > maxAgeDays
        ? `the trust root (${name}) is of ${asOf.slice(0, 10)}, ${Math.floor(ageDays)} days old, more than ${maxAgeDays}`
        : undefined;
}


/***/ })

};
