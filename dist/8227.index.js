export const id = 8227;
export const ids = [8227];
export const modules = {

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectSettings: () => (/* binding */ collectSettings),
  postureFacts: () => (/* binding */ postureFacts)
});

// EXTERNAL MODULE: ./build/collect-run.js
var collect_run = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/domains/repository-settings/sources.js
var repository_settings_sources = __webpack_require__(60977);
// EXTERNAL MODULE: ./build/core/days.js
var days = __webpack_require__(98435);
;// CONCATENATED MODULE: ./build/domains/repository-settings/subjects.js

function subject(kind, id, data, { at }) {
    return { kind, id, data, at };
}
function repositorySubject({ name, visibility }, context) {
    return subject('repository', name, { name, visibility }, context);
}
function securitySubject({ secretScanning, pushProtection }, context) {
    return subject('repository.security', 'security settings', { secretScanning, pushProtection }, context);
}
function rulesetSubjects(rulesets, context) {
    return [
        ...rulesets.map(({ id, name, enforcement, target, bypass }) => subject('ruleset', `${name} (${id})`, { name, enforcement, target, bypass }, context)),
        tagsSubject(rulesets, context),
    ];
}
/** Rules of a ruleset without one of which a tag can be moved or deleted. */
const MOVES = ['update', 'non_fast_forward'];
/** Tells whether an active ruleset keeps the tags of versions from being moved and deleted. */
function tagsSubject(rulesets, context) {
    const found = rulesets.filter(({ target, enforcement, include, exclude }) => {
        const covers = include.some((pattern) => /^(?:~ALL|refs\/tags\/(?:\*\*?|\*\*\/\*|v\*))$/.test(pattern));
        return target === 'tag' && enforcement === 'active' && covers && exclude.length === 0;
    });
    const has = (types) => found.some(({ rules }) => rules.some((type) => types.includes(type)));
    const data = { keepsMoves: has(MOVES), keepsDeletions: has(['deletion']), rulesets: found.map(({ name }) => name) };
    return subject('release.tags', 'tags of releases', data, context);
}
function environmentSubjects(environments, context) {
    return environments.map((environment) => subject('environment.protection', environment.name, { ...environment }, context));
}
/** Returns whether a security service of GitHub is enabled. Its alerts are separate subjects. */
function serviceSubject(service, enabled, context) {
    return subject('security.service', service, { service, enabled }, context);
}
function codeScanningSubject(scanning, defaultSetup, context) {
    return subject('codescanning', 'code scanning', { ...scanning, defaultSetup }, context);
}
function dependencyAlertSubjects(alerts, context) {
    return alerts.map(({ createdAt, ...alert }) => subject('dependabot.alert', `#${alert.number} ${alert.package}`, { ...alert, ageDays: (0,days/* daysBetween */.Y)(createdAt, context.now) }, context));
}
const SBOM = /(\.spdx(\.json)?|\.cdx\.json|\.cyclonedx\.json|\.bom\.json|[-_.]sbom[\w.-]*)$/i;
function releaseSubjects(releases, context) {
    return releases.map(({ tag, immutable, assets }, index) => subject('release', tag, {
        tag,
        immutable,
        assets: assets.length,
        undigested: assets.filter(({ digest }) => digest === undefined).map(({ name }) => name),
        sbom: assets.some(({ name }) => SBOM.test(name)),
        latest: index === 0,
    }, context));
}
function protectionSubject(branch, protection, context) {
    const none = { adminsIncluded: false, forcePushes: true, deletions: true, reviews: 0 };
    return subject('branch.protection', branch, { branch, protected: protection !== undefined, ...(protection ?? none) }, context);
}
function actionsSubject(settings, context) {
    return subject('repository.actions', 'actions', { ...settings }, context);
}
function secretSettingSubjects(secrets, context) {
    return secrets.map(({ name, scope, environment, updatedAt }) => subject('secret', `${scope}${environment === '' ? '' : ` ${environment}`} ${name}`, { name, scope, environment, ageDays: (0,days/* daysBetween */.Y)(updatedAt, context.now) }, context));
}
function secretAlertSubjects(alerts, context) {
    return alerts.map(({ number, secretType, createdAt }) => subject('secretscanning.alert', `#${number}`, { number, secretType, ageDays: (0,days/* daysBetween */.Y)(createdAt, context.now) }, context));
}
function deployKeySubjects(keys, context) {
    return keys.map(({ title, readOnly, createdAt, lastUsed }) => subject('deploykey', `${title} ${createdAt.slice(0, 10)}`, { title, readOnly, ageDays: (0,days/* daysBetween */.Y)(createdAt, context.now), unusedDays: (0,days/* daysBetween */.Y)(lastUsed ?? createdAt, context.now) }, context));
}
/** Returns webhooks with only the host of the URL, because the path may contain a secret. */
function webhookSubjects(hooks, context) {
    return hooks.map(({ url, secret, verifiesCertificate, active }, index) => {
        const address = URL.canParse(url) ? new URL(url) : undefined;
        const host = address?.host ?? '';
        return subject('webhook', `${host} ${index + 1}`, { host, https: address?.protocol === 'https:', verifiesCertificate, secret, active }, context);
    });
}
function adminsSubject(names, context) {
    return subject('repository.admins', 'administrators', { count: names.length, names: [...names] }, context);
}
function runnerSubjects(runners, context) {
    return runners.map(({ name, ephemeral, labels }) => subject('runner', name, { name, ephemeral, labels: [...labels] }, context));
}
function tokenSubjects(tokens, context) {
    return tokens.map(({ owner, name, grantedAt, lastUsed, expires }) => subject('accesstoken', `${owner} ${name}`, { owner, name, unusedDays: (0,days/* daysBetween */.Y)(lastUsed ?? grantedAt, context.now), expires }, context));
}

;// CONCATENATED MODULE: ./build/domains/repository-settings/collect.js




/** Collects the repository settings. Findings about them are attached to a file that exists, preferably the configuration. */
async function collectSettings({ options, ports }) {
    // Without the list of files the findings go to the configuration; another source reports that the list could not be read.
    const paths = new Set((await (0,attempt/* attempt */.CD)(ports.files)).value?.paths ?? []);
    const workflows = [...paths].filter((path) => path.startsWith('.github/workflows/'));
    const file = [...options.policyFiles.map(({ path }) => path), ...workflows].find((path) => paths.has(path)) ?? (0,collect_run/* fallbackFile */.P)(options);
    const request = { trigger: options.target.trigger, now: ports.now, at: { file, line: 1 } };
    return postureFacts(request, ports.posture ?? { api: undefined, admin: undefined });
}
/**
 * Collects the settings of the repository, each source with its own status. Requests nothing on a pull request: its token may
 * belong to a fork, and the settings are not part of the change.
 */
async function postureFacts(request, { api, admin }) {
    if (request.trigger === 'pull_request')
        return nothing('settings are evaluated on push, release and schedule', request);
    if (api === undefined)
        return nothing('settings are read from GitHub only on push to the default branch, release and schedule', request);
    const repository = await (0,attempt/* attempt */.CD)(() => api.repository());
    const about = repository.value;
    const reads = [
        {
            id: 'github.repository',
            read: async () => (about === undefined ? [] : [repositorySubject(about, request)]),
            known: repository.source,
        },
        ...openReads(api, admin, about, request),
        ...(admin === undefined
            ? repository_settings_sources/* CLOSED */.V.map((id) => ({ id, read: async () => [], known: WITHOUT_TOKEN }))
            : closedReads(admin, about, request)),
    ];
    const results = await Promise.all(reads.map((each) => collect(each, repository.source)));
    const sources = Object.fromEntries(results.map(({ id, source }) => [id, source]));
    return { sources: {}, settings: sources, subjects: [...results.flatMap(({ subjects }) => subjects), ...sourceFacts(sources, request)] };
}
const WITHOUT_TOKEN = { status: 'skipped', detail: 'requires posture-token' };
async function collect({ id, read, known, aboutRepository }, repository) {
    const source = known ?? (aboutRepository === true && repository.status !== 'ok' ? repository : undefined);
    if (source !== undefined)
        return { id, source, subjects: source.status === 'ok' ? await read() : [] };
    const answer = await (0,attempt/* attempt */.CD)(read);
    return { id, source: answer.source, subjects: answer.value ?? [] };
}
function openReads(api, admin, about, context) {
    return [
        { id: 'github.rulesets', read: async () => rulesetSubjects(await api.rulesets(), context) },
        { id: 'github.environments.protection', read: async () => environmentSubjects(await api.environments(), context) },
        {
            id: 'github.codescanning',
            aboutRepository: true,
            read: async () => {
                const scanning = await api.codeScanning(about?.defaultBranch ?? '');
                const service = serviceSubject('code scanning', scanning !== undefined, context);
                if (scanning === undefined)
                    return [service];
                return [
                    service,
                    codeScanningSubject(scanning, admin === undefined ? 'unknown' : ((await admin.defaultSetup()) ?? 'not-configured'), context),
                ];
            },
        },
        {
            id: 'github.dependabot',
            read: async () => {
                const alerts = await api.dependabotAlerts();
                return [serviceSubject('Dependabot alerts', alerts !== undefined, context), ...dependencyAlertSubjects(alerts ?? [], context)];
            },
        },
        { id: 'github.releases', read: async () => releaseSubjects(await api.releases(), context) },
    ];
}
function closedReads(admin, about, context) {
    const branch = about?.defaultBranch ?? '';
    return [
        { id: 'github.security', read: async () => [securitySubject(await admin.security(), context)] },
        {
            id: 'github.protection',
            aboutRepository: true,
            read: async () => [protectionSubject(branch, await admin.protection(branch), context)],
        },
        {
            id: 'github.actions',
            aboutRepository: true,
            read: async () => [actionsSubject(await admin.actions(about?.visibility === 'public'), context)],
        },
        {
            id: 'github.secrets',
            aboutRepository: true,
            read: async () => secretSettingSubjects(await admin.secrets(about?.organization === true), context),
        },
        {
            id: 'github.secretscanning',
            read: async () => {
                const alerts = await admin.secretAlerts();
                return [serviceSubject('secret scanning', alerts !== undefined, context), ...secretAlertSubjects(alerts ?? [], context)];
            },
        },
        { id: 'github.deploykeys', read: async () => deployKeySubjects(await admin.deployKeys(), context) },
        { id: 'github.webhooks', read: async () => webhookSubjects(await admin.webhooks(), context) },
        { id: 'github.admins', read: async () => [adminsSubject(await admin.admins(), context)] },
        { id: 'github.runners', read: async () => runnerSubjects(await admin.runners(), context) },
        {
            id: 'github.tokens',
            aboutRepository: true,
            ...(about?.organization === false ? { known: { status: 'absent' } } : {}),
            read: async () => tokenSubjects(await admin.tokens(), context),
        },
    ];
}
function nothing(detail, { at }) {
    const skipped = { status: 'skipped', detail };
    const sources = Object.fromEntries([...repository_settings_sources/* OPEN */.v, ...repository_settings_sources/* CLOSED */.V].map((id) => [id, skipped]));
    return { sources: {}, settings: sources, subjects: sourceFacts(sources, { at }) };
}
/** Returns each source as a subject, so that missing permissions are reported without affecting the verdict. */
function sourceFacts(sources, { at }) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'setting.source', id, data: { ...source }, at }));
}


/***/ })

};
