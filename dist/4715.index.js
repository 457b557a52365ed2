export const id = 4715;
export const ids = [4715];
export const modules = {

/***/ 14715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declarationFacts: () => (/* binding */ declarationFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49288);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84591);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63660);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84663);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87845);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73705);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64630);











const MAX_DECLARATION_BYTES = 1024 * 1024;
const MAX_TABLE_BYTES = 8 * 1024 * 1024;
/**
 * What the repository declares about its models: the configuration of the judged side, files in other shapes, model cards. The
 * judged side is what counts here, since it is what is judged; what may be judged by is said by the trusted side.
 */
async function declarationFacts(files, request) {
    const read = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(async () => collect(await files(), request));
    return {
        subjects: read.value?.subjects ?? [],
        access: read.value?.access ?? [],
        storages: read.value?.storages ?? [],
        sources: { 'workspace.declarations': read.source },
    };
}
async function collect(files, request) {
    const config = files.paths.includes(request.configPath) ? await proposedConfig(files, request.configPath) : undefined;
    const named = distinct([...request.declarations, ...(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .declarationsOf */ .R)(config?.value)]);
    const cards = await cardSubjects(files, request, config?.value.models ?? []);
    if ((config?.value.models ?? []).length + named.length === 0)
        return { subjects: cards, access: [], storages: [] };
    const { declaredSubjects } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 90197));
    const faults = [];
    const declarations = [];
    for (const { path, model } of named) {
        const read = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(async () => parsed(await textOf(files, path, MAX_DECLARATION_BYTES), path));
        if (read.value === undefined)
            faults.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadSubject */ .s)({
                path,
                reason: files.paths.includes(path) ? reasonOf(read.source) : 'the configuration names it, and there is no such file',
            }));
        else
            declarations.push({ path, model, yaml: read.value });
    }
    const texts = [...(config === undefined ? [] : [config.value]), ...declarations.map(({ yaml }) => yaml.value)];
    const around = {
        models: request.models,
        columns: await columnsIn(files, texts),
        readable: await readabilityOf(request.root, texts),
        commitKnown: await commitsKnown(texts, request.commitKnown),
        exists: (path) => files.paths.includes(path),
    };
    const declared = declaredSubjects(config && { path: request.configPath, yaml: config }, declarations, around);
    return { ...declared, subjects: [...declared.subjects, ...faults, ...cards] };
}
/** The judged side's configuration is something to look at, not something to run by: a faulty one stops nothing. */
async function proposedConfig(files, path) {
    const text = await textOf(files, path, _settings_config_js__WEBPACK_IMPORTED_MODULE_5__.MAX_CONFIG_BYTES);
    try {
        return (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__.readConfig)(text, path);
    }
    catch (cause) {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_UNREADABLE', cause.message, { cause }) : cause;
    }
}
function reasonOf(source) {
    return 'detail' in source ? source.detail : 'it cannot be read';
}
function distinct(entries) {
    return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
async function textOf(files, path, maxBytes) {
    return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(await files.read(path, maxBytes), path);
}
function parsed(text, where) {
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .readYaml */ .g)({ text, where, validate: ANYTHING, code: 'FILE_UNREADABLE', maxBytes: MAX_DECLARATION_BYTES });
}
const ANYTHING = Object.assign(() => true, { errors: null });
/** Every value under some names, wherever it stands. */
function valuesOf(root, names) {
    const found = new Set();
    const visit = (value) => {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, member] of Object.entries(value)) {
            if (names.includes(key) && typeof member === 'string')
                found.add(member);
            visit(member);
        }
    };
    visit(root);
    return [...found];
}
/** Columns of tables that the repository holds itself. */
async function columnsIn(files, texts) {
    const tables = valuesOf(texts, ['source']).filter((path) => /\.[ct]sv$/i.test(path) && files.paths.includes(path));
    if (tables.length === 0)
        return new Map();
    const { columnsOf } = await __webpack_require__.e(/* import() */ 3222).then(__webpack_require__.bind(__webpack_require__, 33222));
    const read = await Promise.all(tables.map(async (path) => {
        const { value } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(async () => (await files.read(path, MAX_TABLE_BYTES)).subarray(0, 64 * 1024).toString('utf8'));
        return value === undefined || value.startsWith('version https://git-lfs') ? [] : [[path, columnsOf(value)]];
    }));
    return new Map(read.flat());
}
/** Only paths below the repository are looked at. */
async function readabilityOf(root, texts) {
    const found = new Map();
    for (const path of valuesOf(texts, ['storage', 'training_data_path']).filter((each) => (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .faultOfPath */ .JG)(each) === undefined)) {
        const mode = await modeOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (mode !== undefined)
            found.set(path, (mode & 0o004) === 0 ? 'restricted' : 'everybody');
    }
    return (path) => found.get(path) ?? 'unknown';
}
async function modeOf(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(() => undefined);
    try {
        return (await handle?.stat())?.mode;
    }
    finally {
        await handle?.close();
    }
}
async function commitsKnown(texts, ask) {
    const commits = valuesOf(texts, ['commit']).filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
    const known = new Map(await Promise.all(commits.map(async (commit) => [commit, await ask(commit)])));
    return (commit) => known.get(commit) ?? false;
}
/** The card of each model: the file that the configuration names, else the README of its folder. */
async function cardSubjects(files, { models }, configured) {
    const all = [
        ...models.map(({ path, name }) => ({ path, name })),
        ...configured.filter(({ path }) => !models.some((model) => model.path === path)),
    ];
    if (all.length === 0)
        return [];
    const { cardSubject, MAX_CARD_BYTES } = await __webpack_require__.e(/* import() */ 5274).then(__webpack_require__.bind(__webpack_require__, 45274));
    const cards = await Promise.all(all.map(async ({ path, name }) => {
        const stated = configured.find((model) => model.path === path)?.evidence?.modelCard;
        const card = stated ?? (path === '.' ? 'README.md' : `${path}/README.md`);
        if (!files.paths.includes(card))
            return stated === undefined ? [] : [missingCard(name ?? path, stated)];
        return [cardSubject(name ?? path, card, await textOf(files, card, MAX_CARD_BYTES))];
    }));
    return cards.flat();
}
/** A card that is promised and not there has nothing in it. */
function missingCard(model, path) {
    const data = {
        model,
        path,
        readable: false,
        fault: 'there is no such file',
        missing: ['intended use', 'limits', 'evaluation', 'training data'],
        missingNotes: ['bias', 'explainability'],
        license: '',
        evaluationPinned: false,
    };
    return { kind: 'model.card', id: path, data, at: { file: path, line: 1 } };
}


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings),
/* harmony export */   R: () => (/* binding */ declarationsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49288);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1842);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97201);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60168);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38424);






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
/** Files that the configuration names as declarations, those of models with the model's name. */
function declarationsOf(config) {
    const ofModels = (config?.models ?? []).flatMap(({ name, path, declarations = [] }) => declarations.map((file) => ({ path: file, model: name ?? (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(path) })));
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

/***/ 87845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mentionsModels),
/* harmony export */   s: () => (/* binding */ unreadSubject)
/* harmony export */ });
const MODELS = /InferenceService|kserve|seldon|bento|triton|vllm|torchserve|text-generation-inference|text-embeddings-inference|tensorflow\/serving|mlserver|ollama|sglang|rayservice|nvcr\.io\/nim|sagemaker|machine_?learning|vertex_?ai|aiplatform|google_notebooks|workbench/i;
/** Whether a text is likely about models: what serves or trains them is named. */
function mentionsModels(text) {
    return MODELS.test(text);
}
/** Something that describes a deployment or a model and was not read. It is never taken for good. */
function unreadSubject({ path, what = path, reason, relevant = true, at = { file: path, line: 1 } }) {
    // Errors of a file begin with its name, which stands beside them anyway.
    const told = reason.replace(`${path}:`, 'line ').replace(/:$/, '');
    return { kind: 'deployment.file', id: `${path}#${what}`, data: { path, what, readable: false, relevant, reason: told }, at };
}


/***/ })

};
