export const id = 9935;
export const ids = [9935];
export const modules = {

/***/ 73991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ actionIo),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   lK: () => (/* binding */ argsFromInputs),
/* harmony export */   n8: () => (/* binding */ requiredPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56723);
/* harmony import */ var _settings_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97201);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14923);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36855);







/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** The command line that inputs stand for: every flag of a command that has an input. */
function argsFromInputs(flags) {
    return Object.entries(flags).flatMap(([name, { type, multiple }]) => {
        const value = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name);
        if (value === '')
            return [];
        if (type === 'boolean')
            return (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)(name, value) === true ? [`--${name}`] : [];
        return (multiple ? (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(value) : [value]).map((one) => `--${name}=${one}`);
    });
}
/** @throws {SealError} SETTINGS_INVALID */
function requiredPath(command) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('SETTINGS_INVALID', `Input "path" is missing: command "${command}" works on the model there.`);
    return path;
}
/** The surroundings of a command in a step: paths are relative to the checkout, secrets are masked. */
function actionIo(env, signal, stdout) {
    return {
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal),
        stdout,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisibility */ .q)(undefined));
        },
    };
}
/** Private keys and passwords that the step may read from its environment. */
function maskKeys(env, names) {
    for (const name of names) {
        const value = env[name];
        if (!value)
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value);
        for (const line of (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ }),

/***/ 36855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22968);
/* harmony import */ var _ports_visibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56723);


/** The real terminal. Colour only there, and never with NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_1__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 54791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter({ color }) {
    return (name, text) => (color ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text);
}


/***/ }),

/***/ 59935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseAction: () => (/* binding */ releaseAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/signing/types.js
var types = __webpack_require__(59481);
;// CONCATENATED MODULE: ./build/approvals/evidence.js

/** Our own: in-toto has no vetted predicate for code review. Public format: schemas/approvals-statement-v1.schema.json. */
const APPROVALS_TYPE = 'https://weightseal.dev/statements/approvals/v1';
/** @see https://slsa.dev/spec/v1.2/verification_summary */
const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
/** What we checked ourselves. A level of SLSA says more than one run can see: since when the controls have been on. */
const TWO_PARTY_REVIEWED = 'ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED';
/** Statements about the approvals of a release, for a model that is released: the decision, and a summary in SLSA's words. */
function approvalStatements(manifest, evidence) {
    const summary = twoPartyReviewed(evidence) ? [summaryStatement(manifest, evidence)] : [];
    return [decisionStatement(manifest, evidence), ...summary];
}
/** Every commit came by an approved pull request, and in each of these somebody approved who put nothing into it. */
function twoPartyReviewed({ decision: { commits, decisions } }) {
    const used = new Set(commits.map(({ pull }) => pull));
    return (commits.length > 0 &&
        commits.every(({ approved }) => approved) &&
        decisions.filter(({ pull }) => used.has(pull)).every(({ approvers }) => approvers.length > 0));
}
/** The model first, as in every statement of a seal; then what was reviewed, which survives in any clone. */
function subjectsOf(manifest, { snapshot: { tag, branch }, repositoryUri }) {
    const name = `git+${repositoryUri}`;
    const annotations = { sourceRefs: branch === null ? [] : [`refs/heads/${branch}`] };
    return [
        { name: manifest.model.name, digest: { sha256: manifest.tree.root } },
        { name, digest: { gitCommit: tag.commit }, annotations },
        { name, digest: { gitTree: tag.tree }, annotations },
    ];
}
function decisionStatement(manifest, evidence) {
    const { snapshot, decision, verifier } = evidence;
    const { tag, branch, since, at, run } = snapshot;
    const approved = decision.commits.every((commit) => commit.approved) && decision.deployment.satisfied;
    const predicate = {
        decision: approved ? 'approved' : 'not approved',
        tier: decision.tier,
        release: { tag: tag.name, commit: tag.commit, tree: tag.tree, branch, since },
        commits: decision.commits.map(({ oid, pull, approved: ok }) => ({ commit: oid, pullRequest: pull === 0 ? null : pull, approved: ok })),
        pullRequests: decision.decisions.map((each) => pullEvidence(each, snapshot.pulls[String(each.pull)])),
        deployment: {
            environments: decision.deployment.environments,
            required: decision.deployment.required,
            approvers: decision.deployment.approvers,
            run: { id: run.id, attempt: run.attempt },
        },
        snapshotDigest: { sha256: decision.snapshotDigest },
        evaluatedAt: at,
        verifier,
    };
    return {
        _type: types/* STATEMENT_TYPE */.zG,
        subject: subjectsOf(manifest, evidence),
        predicateType: APPROVALS_TYPE,
        predicate: predicate,
    };
}
function pullEvidence(decision, snapshot) {
    const { pull, outcome, head, base, tier, classes, approvers, policy, snapshotDigest } = decision;
    return {
        number: pull,
        outcome,
        author: snapshot === undefined ? null : { id: snapshot.pull.author.id, login: snapshot.pull.author.login },
        baseRef: base.ref,
        headRevision: head,
        targetTree: snapshot?.pull.head.tree ?? null,
        tier,
        classes: classes.map(({ name }) => name),
        approvers: approvers.map(({ id, login, roles, review, commit, at }) => ({
            id,
            login,
            roles,
            reviewId: review,
            commit,
            submittedAt: at,
        })),
        disqualified: disqualified(decision).map(({ actor, reason }) => ({ id: actor.id, login: actor.login, reason })),
        policy: { uri: `${policy.ref}:${policy.path}`, commit: policy.commit, digest: policy.blob === null ? null : { gitBlob: policy.blob } },
        snapshotDigest: { sha256: snapshotDigest },
    };
}
/** Reviews that counted nowhere, each once. */
function disqualified({ rules }) {
    const all = rules.flatMap(({ considered }) => considered);
    const counted = new Set(all.filter(({ reason }) => reason === 'counted').map(({ review }) => review));
    const left = all.filter(({ review, reason }) => !counted.has(review) && reason !== 'commented_only' && reason !== 'not_submitted');
    return [...new Map(left.map((entry) => [entry.review, entry])).values()];
}
function summaryStatement(manifest, evidence) {
    const { snapshot, decision, repositoryUri, verifier } = evidence;
    const [first] = decision.decisions;
    const predicate = {
        verifier: { id: verifier.id, version: { weightseal: verifier.version } },
        timeVerified: snapshot.at,
        resourceUri: `git+${repositoryUri}`,
        policy: first === undefined ? { uri: '' } : { uri: `git+${repositoryUri}@${first.policy.ref}`, digest: { gitCommit: first.policy.commit } },
        verificationResult: 'PASSED',
        verifiedLevels: [TWO_PARTY_REVIEWED],
        slsaVersion: '1.2',
    };
    return {
        _type: types/* STATEMENT_TYPE */.zG,
        subject: subjectsOf(manifest, evidence),
        predicateType: SUMMARY_TYPE,
        predicate: predicate,
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/manifest/types.js
var manifest_types = __webpack_require__(43913);
// EXTERNAL MODULE: ./build/ports/octokit.js
var octokit = __webpack_require__(21370);
;// CONCATENATED MODULE: ./build/publish/release.js

/**
 * Adds files to a release, in their order. Assets are never replaced: what users have downloaded stays what it was.
 *
 * @throws {SealError} GITHUB_* - says which files are there already.
 */
async function uploadAssets(github, uploadUrl, assets) {
    const done = [];
    for (const asset of assets) {
        try {
            await github.uploadReleaseAsset(uploadUrl, asset);
        }
        catch (error) {
            if (!(error instanceof errors/* SealError */.E))
                throw error;
            const before = done.length === 0 ? 'Nothing was uploaded.' : `Uploaded before: ${done.join(', ')}.`;
            const advice = error.code === 'GITHUB_REJECTED'
                ? ' An asset of that name may be there already; assets are not replaced: delete it, or release a new version.'
                : '';
            throw new errors/* SealError */.E(error.code, `${error.message}${advice} ${before}`, {
                cause: error,
                ...(error.permission === undefined ? {} : { permission: error.permission }),
            });
        }
        done.push(asset.name);
    }
}
/**
 * Stores signed statements where `gh attestation verify` finds them.
 *
 * @returns their ids.
 * @throws {SealError} GITHUB_* - with where the API is not to be had.
 */
async function storeAttestations(github, bundles) {
    const ids = [];
    for (const bundle of bundles) {
        try {
            ids.push(await github.storeAttestation(bundle));
        }
        catch (error) {
            if (!(error instanceof errors/* SealError */.E))
                throw error;
            const reach = 'The attestations API is for public repositories, and for private ones of GitHub Enterprise Cloud; GitHub Enterprise Server does not have it. The seal holds the same statements.';
            throw new errors/* SealError */.E(error.code, `${error.message} ${reach}`, {
                cause: error,
                ...(error.permission === undefined ? {} : { permission: error.permission }),
            });
        }
    }
    return ids;
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/release-summary.js

/** What was released, and the command by which anybody verifies it: the end of the job summary. */
function renderRelease({ models, places, verifyFlags }) {
    const rows = models.map(({ name, version, files, modelDigest, signedBy, logEntry }) => `| ${(0,report_escape.markdown)(name)} | ${(0,report_escape.markdown)(version)} | ${files} | ${(0,report_escape.code)(modelDigest)} | ${(0,report_escape.markdown)(signedBy)}${logEntry === undefined ? '' : `<br>log entry ${(0,report_escape.markdown)(logEntry)}`} |`);
    const commands = models.map(({ seal }) => `npx weightseal verify MODEL_DIR --seal ${seal} --offline ${verifyFlags}`);
    return [
        `## 🔏 Released: ${models.map(({ name, version }) => (0,report_escape.markdown)(`${name} ${version}`)).join(', ')}`,
        '',
        ...(places.length === 0 ? [] : [`Manifest, signature and seal are ${places.map(report_escape.markdown).join(' and ')}.`, '']),
        '| model | version | files | model digest | signed by |',
        '|---|---|---|---|---|',
        ...rows,
        '',
        'Who downloads a model verifies it with:',
        '',
        '```sh',
        ...commands,
        '```',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/settings/given.js
var settings_given = __webpack_require__(97201);
// EXTERNAL MODULE: ./build/settings/signing-plan.js
var signing_plan = __webpack_require__(58251);
// EXTERNAL MODULE: ./build/settings/workflow-run.js
var workflow_run = __webpack_require__(92679);
// EXTERNAL MODULE: ./build/signing/identity.js
var signing_identity = __webpack_require__(11468);
// EXTERNAL MODULE: ./build/signing/trust-root.js
var trust_root = __webpack_require__(14091);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/commands/action-args.js
var action_args = __webpack_require__(73991);
// EXTERNAL MODULE: ./build/commands/action-run.js + 5 modules
var action_run = __webpack_require__(87457);
// EXTERNAL MODULE: ./build/commands/gate.js + 23 modules
var gate = __webpack_require__(93976);
// EXTERNAL MODULE: ./build/commands/gate-action.js + 5 modules
var gate_action = __webpack_require__(76043);
// EXTERNAL MODULE: ./build/commands/model-signer.js + 3 modules
var model_signer = __webpack_require__(55136);
// EXTERNAL MODULE: ./build/commands/release.js
var release = __webpack_require__(59362);
// EXTERNAL MODULE: ./build/commands/seal-model.js
var seal_model = __webpack_require__(3174);
// EXTERNAL MODULE: ./build/commands/shown.js
var shown = __webpack_require__(91642);
// EXTERNAL MODULE: ./build/commands/sign.js
var sign = __webpack_require__(25102);
// EXTERNAL MODULE: ./build/commands/sign-action.js
var sign_action = __webpack_require__(12629);
;// CONCATENATED MODULE: ./build/commands/release-action.js


























/**
 * `command: release`: judges the models, signs those that may be released, judges the signatures, and publishes manifest,
 * signature and seal. Nothing is signed before the models are judged good, nothing published before the signatures are.
 */
async function releaseAction(env, signal) {
    const given = (0,action_run.inputs)(env);
    (0,action_args/* maskKeys */.h_)(env, [given('private-key-env') ?? signing_plan/* KEY_ENV */.uM, given('password-env') ?? signing_plan/* PASSWORD_ENV */.Km]);
    const run = asRelease(await (0,action_run.prepare)(env, given));
    const { options, ports } = (0,action_run.gateParts)(run, env, signal);
    const plan = planOf(run, given);
    const destination = await destinationOf(run, plan, given, env);
    const collected = await (0,gate/* collect */.Fo)(options, ports);
    const unsigned = await (0,gate/* judge */.S4)(withoutSigning(options), ports, collected);
    if (unsigned.report.verdict !== 'allow')
        return unreleased(await (0,gate_action.finish)(unsigned, { run, given, env, more: [] }), unsigned);
    const models = collected.models.flatMap(({ evidence: { folder, built } }) => (built === undefined ? [] : [{ folder, manifest: built }]));
    const names = releaseNames(models);
    const signer = await signerFor(run, plan, env, signal);
    const evidence = evidenceOf(collected, env);
    const sealed = await sealAll(models, signer, env, { now: ports.now, evidence });
    const identity = (0,signing_identity/* fromRepository */.TJ)(env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_SERVER_URL']);
    const signatures = new Map(sealed.map(({ folder, model }) => [folder, JSON.stringify(model.signature)]));
    // The instance has just signed with these keys, so that its root is of now whatever its date.
    const trustRoot = signer.trustRoot && { ...signer.trustRoot, asOf: ports.now };
    const defaults = { identity, ...(trustRoot === undefined ? {} : { trustRoot }) };
    const signed = await (0,gate/* judge */.S4)(options, ports, await (0,gate/* withSignatures */.mj)(options, ports, { collected, signatures, defaults }));
    if (signed.report.verdict !== 'allow')
        return unreleased(await (0,gate_action.finish)(signed, { run, given, env, more: [] }), signed);
    const written = await writeAll(sealed, names, (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? run.root, 'weightseal', 'release'));
    const files = written.flatMap(({ manifest, signature, seal }) => [manifest, signature, seal]);
    await declareArtifacts(env, files);
    const code = await (0,gate_action.finish)(signed, { run, given, env, more: files });
    if (code !== exit/* EXIT */.dc.ok)
        return code;
    await publish(destination, sealed, files);
    setOutputs(written, signer);
    if (run.settings.showSummary)
        await core.summary.addRaw(summaryOf(sealed, { destination, signer, env, given })).write();
    return code;
}
/** `warn-only` is for gates: a step that was to release and did not has failed. */
function unreleased(code, { report }) {
    core.error(`Nothing was released: the verdict is ${report.verdict}.`, { title: 'Weightseal: not released' });
    return code === exit/* EXIT */.dc.ok ? (0,exit/* exitOfVerdict */.lm)(report.verdict, false) : code;
}
/** A release is judged as one whatever started it, except a pull request, whose code nobody has agreed to yet. */
function asRelease(run) {
    const { event, headSha, kind } = run.target;
    if (kind === 'pull_request' || event === 'merge_group')
        throw new errors/* SealError */.E('SIGNING_REFUSED', `command: release does not run on ${event}: nobody has approved that code yet. Run it on release, or on a push of a tag; on pull requests use command: gate.`);
    return { ...run, target: { kind: 'snapshot', event, headSha, stage: 'release' } };
}
function withoutSigning(options) {
    const packs = options.settings.packs.filter((pack) => pack !== 'signing');
    return { ...options, settings: { ...options.settings, packs } };
}
function planOf({ settings }, given) {
    return (0,signing_plan/* signingPlan */.lV)(given, settings.signing);
}
function signerFor({ root }, plan, env, signal) {
    const { cachePath, visibility, secret: onSecret } = (0,action_args/* actionIo */.P6)(env, signal, sign_action.logged);
    return (0,model_signer/* modelSigner */.k)(plan, { cwd: root, env, now: new Date(), cachePath, visibility, onSecret });
}
function evidenceOf({ release }, env) {
    if (release === undefined)
        return undefined;
    const repositoryUri = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}`;
    const workflow = env['GITHUB_WORKFLOW_REF'];
    const id = workflow === undefined ? repositoryUri : `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${workflow}`;
    return { ...release, repositoryUri, verifier: { id, version: version.VERSION } };
}
async function sealAll(models, signer, env, { now, evidence }) {
    if (models.length === 0)
        throw new errors/* SealError */.E('SETTINGS_INVALID', 'There is no model to release. Give its directory as "path", or list it under models in the configuration.');
    const sealed = [];
    for (const { folder, manifest } of models) {
        if (manifest.model.version === manifest_types/* UNVERSIONED */.d7)
            core.warning(`The model ${folder} has no version. State it under models in the configuration, or in its manifest.`);
        const more = evidence === undefined ? [] : approvalStatements(manifest, evidence);
        sealed.push({ folder, model: await (0,seal_model/* sealModel */.rX)({ manifest, signer, run: (0,workflow_run/* workflowRun */.t)(env), now, more }) });
    }
    return sealed;
}
/**
 * How the files of each model are called, by its folder. Release assets have no folders.
 *
 * @throws {SealError} SETTINGS_INVALID - two models would have the same name there.
 */
function releaseNames(models) {
    const prefix = (folder) => (models.length === 1 ? '' : `${(0,seal_model/* safeName */.jC)(folder)}.`);
    const names = new Map(models.map(({ folder }) => [folder, prefix(folder)]));
    const seals = models.map(({ manifest }) => (0,seal_model/* sealName */.DI)(manifest).toLowerCase());
    const prefixes = [...names.values()].map((name) => name.toLowerCase());
    if (new Set(seals).size < seals.length || new Set(prefixes).size < prefixes.length)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `Two models would have the same file name in the release: ${seals.join(', ')}. Give them different names or versions.`);
    return names;
}
async function writeAll(sealed, names, folder) {
    return Promise.all(sealed.map((one) => (0,seal_model/* writeRelease */.d4)(one.model, folder, names.get(one.folder))));
}
/** Where the files go beside the artifact, found out before anything is signed. */
async function destinationOf({ github, target }, { method }, given, env) {
    const mode = (0,settings_given/* oneOf */.yL)('release-assets', given('release-assets'), ['auto', 'always', 'never']) ?? 'auto';
    const attestations = (0,settings_given/* flag */.Jt)('store-attestations', given('store-attestations')) ?? false;
    if (attestations && method !== 'sigstore')
        throw new errors/* SealError */.E('SETTINGS_INVALID', 'store-attestations: GitHub stores keyless statements only. Leave it out with method "key" and "certificate".');
    if (attestations && github === undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', 'store-attestations needs a github-token.');
    if (mode === 'never' || (mode === 'auto' && target.event !== 'release'))
        return { github, uploadUrl: undefined, attestations };
    if (github === undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', 'Release assets are uploaded with a token: pass github-token, or set release-assets: never.');
    const event = (await (0,action_run.readEvent)(env));
    const release = target.event === 'release' ? (0,octokit/* toRelease */.z)(event.release ?? {}) : await releaseOfRef(github, env);
    return { github, uploadUrl: release.uploadUrl, attestations };
}
async function releaseOfRef(github, env) {
    const tag = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1];
    const release = tag === undefined ? undefined : await github.releaseOfTag(tag);
    if (release === undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `release-assets is "always", and ${tag === undefined ? 'this run is not on a tag' : `the tag ${tag} has no release`}. Create the release first, or run on the event release.`);
    return release;
}
async function publish({ github, uploadUrl, attestations }, sealed, files) {
    if (github === undefined)
        return;
    if (uploadUrl !== undefined) {
        const assets = await Promise.all(files.map(async (file) => ({ name: (0,external_node_path_.basename)(file), content: await (0,promises_.readFile)(file, 'utf8') })));
        await uploadAssets(github, uploadUrl, assets);
    }
    if (!attestations)
        return;
    const bundles = sealed.flatMap(({ model }) => [model.signature, ...model.statements]);
    core.setOutput('attestation-id', (await storeAttestations(github, bundles)).join('\n'));
}
/**
 * Tells the runner which files this step made, so that a later `uses: actions/attest` needs no inputs.
 *
 * @see https://github.com/actions/runner/pull/4527: one path a line, none with "=".
 */
async function declareArtifacts(env, files) {
    const list = env['GITHUB_ARTIFACTS'];
    if (!list)
        return;
    const lines = files.filter((file) => !/[=\n]/.test(file)).map((file) => `file://${file}\n`);
    await (0,promises_.appendFile)(list, lines.join(''));
}
function summaryOf(sealed, { destination: { uploadUrl, attestations }, signer: { trustRoot }, env, given }) {
    const models = sealed.map(({ model: { manifest, signer } }) => ({
        ...{ name: manifest.model.name, version: manifest.model.version, files: manifest.files.length },
        ...{ modelDigest: manifest.tree.root, seal: (0,seal_model/* sealName */.DI)(manifest) },
        signedBy: signer.method === 'sigstore' ? (signer.san ?? '') : signer.method === 'key' ? `key ${signer.keySha256}` : signer.subject,
        logEntry: signer.method === 'sigstore' ? signer.logEntries[0]?.logIndex : undefined,
    }));
    const places = [
        ...((0,settings_given/* flag */.Jt)('upload-artifact', given('upload-artifact')) === false ? [] : ['in the workflow artifact']),
        ...(uploadUrl === undefined ? [] : ['assets of the release']),
        ...(attestations ? ['stored as attestations'] : []),
    ];
    const [first] = sealed;
    const keyless = trustRoot !== undefined;
    const whom = keyless
        ? `--from-repo ${(0,shown/* shellWord */.r7)(env['GITHUB_REPOSITORY'] ?? '')}`
        : first === undefined
            ? ''
            : (0,sign.verifyFlags)(first.model.signer);
    return renderRelease({ models, places, verifyFlags: `${whom}${(0,release.rootFlag)(trustRoot)}` });
}
function setOutputs(written, { trustRoot }) {
    core.setOutput('bundle-path', written.map(({ signature }) => signature).join('\n'));
    core.setOutput('seal-path', written.map(({ seal }) => seal).join('\n'));
    if (trustRoot !== undefined)
        core.setOutput('trusted-root-digest', (0,trust_root/* trustRootDigest */.xi)(trustRoot.json));
}


/***/ }),

/***/ 59362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release),
/* harmony export */   rootFlag: () => (/* binding */ rootFlag)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _ports_trust_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78413);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9924);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87177);
/* harmony import */ var _settings_workflow_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92679);
/* harmony import */ var _signing_trust_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14091);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6515);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92950);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27494);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54791);
/* harmony import */ var _seal_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3174);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91642);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25102);
/* harmony import */ var _verification_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(48966);
















const USAGE = 'weightseal release MODEL_DIR [--out FOLDER] [--method sigstore|key|certificate]';
const DEFAULT_OUT = 'weightseal-release';
const HELP = `Make what a release of a model publishes: manifest, signature and seal.

  weightseal release MODEL_DIR --version 1.4.0

Writes into --out FOLDER (${DEFAULT_OUT}):
  weightseal.manifest.json     every file with size and digest, and the model digest
  model.sig                    the signature, for every OpenSSF Model Signing client
  NAME-VERSION.seal.json       both, with provenance and trust root: verifies offline

  --name NAME, --version V, --framework F, --type T   as for "weightseal manifest"
  --ignore-path PATH    leave out a path below the model; may be repeated
  --require-content     refuse git-LFS pointers

How it is signed: the flags of "weightseal sign" (weightseal help sign). In a GitHub workflow the seal also holds signed
provenance: which workflow, run and commit made it.

Exit codes: 0 written, 2 wrong use or refused, 3 a service did not answer.
`;
const text = { type: 'string' };
const FLAGS = {
    ..._sign_js__WEBPACK_IMPORTED_MODULE_11__.SIGNING_FLAGS,
    out: text,
    name: text,
    version: text,
    framework: text,
    type: text,
    'ignore-path': { type: 'string', multiple: true },
    'require-content': { type: 'boolean' },
};
const release = { help: HELP, run };
/** `weightseal release`. */
async function run(args, io) {
    const flags = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .bQ)(args, FLAGS, { usage: USAGE, positionals: 1 });
    const folder = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(flags.positionals[0], 'The model directory', USAGE);
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, flags.text('out') ?? DEFAULT_OUT);
    if (out === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, folder))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', '--out is the model itself: the seal would be a file of the model. Give a folder beside it.');
    const signer = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_11__.signerFor)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, folder), flags, io);
    const target = await (0,_model_target_js__WEBPACK_IMPORTED_MODULE_7__/* .modelTarget */ .X)(folder, { info: flags.text, ignore: flags.list('ignore-path'), outputs: [out] }, io);
    const manifest = await (0,_model_target_js__WEBPACK_IMPORTED_MODULE_7__/* .measureManifest */ .G)(target, { sha512: false, quiet: flags.on('quiet') }, io);
    if (flags.on('require-content'))
        (0,_sign_js__WEBPACK_IMPORTED_MODULE_11__.refusePointers)(manifest);
    const sealed = await (0,_seal_model_js__WEBPACK_IMPORTED_MODULE_9__/* .sealModel */ .rX)({ manifest, signer, run: (0,_settings_workflow_run_js__WEBPACK_IMPORTED_MODULE_13__/* .workflowRun */ .t)(io.env), now: new Date().toISOString() });
    const files = await (0,_seal_model_js__WEBPACK_IMPORTED_MODULE_9__/* .writeRelease */ .d4)(sealed, out);
    io.stdout(describe(sealed, files, { root: signer.trustRoot, folder }, io));
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
function describe({ manifest, signer, provenance }, files, { root, folder }, io) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_8__/* .painter */ .C)(io);
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const rows = [
        ...(0,_verification_text_js__WEBPACK_IMPORTED_MODULE_12__/* .signerRows */ .A4)(signer),
        ...(0,_sign_js__WEBPACK_IMPORTED_MODULE_11__.leftOut)(manifest),
        ['model digest', manifest.tree.root],
        ['OMS root', manifest.oms.root],
        ...(root === undefined ? [] : [['trust root', `sha256:${(0,_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_5__/* .trustRootDigest */ .xi)(root.json)}`]]),
        ['provenance', provenance ? 'signed' : 'none: this is no GitHub workflow'],
        ['written to', [files.manifest, files.signature, files.seal].map((file) => (0,_shown_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(file, io)).join(', ')],
        [
            'verify with',
            `weightseal verify ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_10__/* .shellWord */ .r7)(folder)} --seal ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_10__/* .shellWord */ .r7)((0,_shown_js__WEBPACK_IMPORTED_MODULE_10__/* .shownPath */ .pS)(files.seal, io))} --offline ${(0,_sign_js__WEBPACK_IMPORTED_MODULE_11__.verifyFlags)(signer)}${rootFlag(root)}`,
        ],
    ];
    const head = `${paint('green', 'Released')} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(`${manifest.model.name} ${manifest.model.version}`)}: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(manifest.files.length, 'file')} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_15__/* .formatBytes */ .z)(bytes)})`;
    return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(value)}`)].join('\n')}\n`;
}
/** Who verifies a private instance's seal must know its trust root; the public one ships with Weightseal. */
function rootFlag(root) {
    return root === undefined || (0,_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_5__/* .isCoveredBy */ .ID)(root.root, (0,_ports_trust_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedTrustRoot */ .Y)().root) ? '' : ` --trusted-root-digest ${(0,_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_5__/* .trustRootDigest */ .xi)(root.json)}`;
}


/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ sealName),
/* harmony export */   d4: () => (/* binding */ writeRelease),
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   rX: () => (/* binding */ sealModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2916);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43913);
/* harmony import */ var _ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11200);
/* harmony import */ var _ports_model_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58442);
/* harmony import */ var _signing_provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96353);
/* harmony import */ var _signing_seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70027);
/* harmony import */ var _signing_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60125);








/** Signs the files of a manifest, and in a second statement the manifest itself and where it comes from. */
async function sealModel({ manifest, signer, run, now, more = [] }) {
    const signed = await signer.sign((0,_signing_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .statementOf */ .T)(manifest, { subject: manifest.model.name }));
    // What Fulcio certified with the first signature is better known than what the environment says.
    const job = signed.signer.method === 'sigstore' ? (0,_signing_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .certifiedRun */ .hR)(signed.signer.claims) : run;
    const { bundle: statement } = await signer.sign(job === undefined ? (0,_signing_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestStatement */ .XR)(manifest) : (0,_signing_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .provenanceOf */ .Jj)(manifest, job));
    const statements = [statement];
    for (const another of more)
        statements.push((await signer.sign(another)).bundle);
    const seal = (0,_signing_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .buildSeal */ .u7)({
        manifest,
        signature: signed.bundle,
        statements,
        trustRoot: signer.trustRoot,
        expected: hintsOf(signed.signer),
        now,
    });
    return { manifest, signer: signed.signer, signature: signed.bundle, statements, provenance: job !== undefined, seal };
}
function hintsOf(signer) {
    if (signer.method === 'key')
        return { keySha256: signer.keySha256 };
    if (signer.method === 'certificate')
        return { certificateFingerprint: signer.fingerprint };
    const { san, claims } = signer;
    const repository = claims.repositoryUri?.replace(/^https:\/\/[^/]+\//, '');
    const hints = {
        certificateIdentity: san,
        certificateOidcIssuer: claims.issuer,
        repository,
        repositoryId: claims.repositoryId,
        ref: claims.ref,
    };
    return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined));
}
/**
 * Writes manifest, signature and seal of a model.
 *
 * @param prefix - before the names, where several models share the folder: release assets have no folders.
 */
async function writeRelease({ manifest, signature, seal }, folder, prefix = '') {
    const files = {
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${prefix}${_manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_FILE */ .h1}`),
        signature: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${prefix}${_ports_model_files_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE_FILE */ .I9}`),
        seal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, sealName(manifest)),
    };
    await (0,_ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(files.manifest, (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeManifest */ .MZ)(manifest));
    await (0,_ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(files.signature, `${JSON.stringify(signature)}\n`);
    await (0,_ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(files.seal, seal);
    return files;
}
/** `sentiment-1.4.0.seal.json`, in characters that every file system and release page takes. */
function sealName({ model }) {
    return `${safeName(`${model.name}-${model.version}`)}.seal.json`;
}
function safeName(text) {
    return (text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 120) || 'model');
}


/***/ }),

/***/ 12629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logged: () => (/* binding */ logged),
/* harmony export */   signAction: () => (/* binding */ signAction)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84591);
/* harmony import */ var _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58251);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65058);
/* harmony import */ var _signing_signed_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58290);
/* harmony import */ var _action_args_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73991);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25102);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45054);










/** `command: sign`: signs the model at `path` and sets the outputs. */
async function signAction(env, signal) {
    const path = (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .requiredPath */ .n8)('sign');
    (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .maskKeys */ .h_)(env, [_actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('private-key-env') || _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_ENV */ .uM, _actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('password-env') || _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PASSWORD_ENV */ .Km]);
    const io = (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .actionIo */ .P6)(env, signal, logged);
    const code = await _sign_js__WEBPACK_IMPORTED_MODULE_8__.sign.run([path, ...(0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .argsFromInputs */ .lK)(_sign_js__WEBPACK_IMPORTED_MODULE_8__.SIGN_FLAGS)], io);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, _actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('signature') || (0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.defaultSignature)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path)));
    const signed = (0,_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSignedModel */ .ZO)((0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBundle */ .QN)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, { maxBytes: _signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_BYTES */ .Me, missing: 'SIGNATURE_MISSING' }), file), file);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('bundle-path', file);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('oms-root', signed.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('conclusion', 'pass');
    return code;
}
/** Text that may hold names from a repository, where nothing in it can be taken for a workflow command. */
function logged(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}::${token}::\n`);
}


/***/ }),

/***/ 92679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
/** What the runner says about the job; `undefined` outside a GitHub workflow, or when it does not say enough. */
function workflowRun(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: commit } = env;
    const { GITHUB_WORKFLOW_REF: workflow, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    if (env['GITHUB_ACTIONS'] !== 'true' || !server || !repository || !event || !ref || !commit || !workflow || !run)
        return undefined;
    const repositoryUri = `${server}/${repository}`;
    return {
        repositoryUri,
        repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
        ownerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
        event,
        ref,
        commit,
        workflowUri: `${server}/${workflow}`,
        builderUri: `${server}/${workflow}`,
        runUri: `${repositoryUri}/actions/runs/${run}/attempts/${attempt}`,
        runner: env['RUNNER_ENVIRONMENT'] ?? 'unknown',
    };
}


/***/ })

};
