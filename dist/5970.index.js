export const id = 5970;
export const ids = [5970];
export const modules = {

/***/ 25970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseAction: () => (/* binding */ releaseAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/domains/signing/trust-root.js
var trust_root = __webpack_require__(68737);
// EXTERNAL MODULE: ./build/gate/prepare-step.js + 3 modules
var prepare_step = __webpack_require__(57504);
// EXTERNAL MODULE: ./build/settings/signing-plan.js
var signing_plan = __webpack_require__(58251);
// EXTERNAL MODULE: ./build/shell/step-inputs.js
var step_inputs = __webpack_require__(63877);
// EXTERNAL MODULE: ./build/shell/step-summary.js
var step_summary = __webpack_require__(11778);
// EXTERNAL MODULE: ./build/commands/gate/finish.js + 6 modules
var finish = __webpack_require__(90407);
// EXTERNAL MODULE: ./build/commands/sign/model-signer.js + 3 modules
var model_signer = __webpack_require__(50754);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/ports/github/octokit.js
var octokit = __webpack_require__(450);
;// CONCATENATED MODULE: ./build/publish/release.js

/**
 * Uploads files to a release, in the given order. Existing assets are never replaced, because users may have downloaded them.
 *
 * @throws {SealError} GITHUB_* - the message lists the files that were uploaded before.
 */
async function uploadAssets(github, uploadUrl, assets) {
    const done = [];
    for (const asset of assets) {
        try {
            await github.uploadReleaseAsset(uploadUrl, asset);
        }
        catch (error) {
            if (!(error instanceof errors/* SealError */.EM))
                throw error;
            const before = done.length === 0 ? 'Nothing was uploaded.' : `Already uploaded: ${done.join(', ')}.`;
            const advice = error.code === 'GITHUB_REJECTED'
                ? ' An asset with this name may already exist, and assets are not replaced. Delete the asset, or release a new version.'
                : '';
            throw new errors/* SealError */.EM(error.code, `${error.message}${advice} ${before}`, {
                cause: error,
                ...(error.permission === undefined ? {} : { permission: error.permission }),
            });
        }
        done.push(asset.name);
    }
}
/**
 * Stores signed statements with GitHub's attestations API, where `gh attestation verify` finds them.
 *
 * @returns their ids.
 * @throws {SealError} GITHUB_* - the message states where the API is available.
 */
async function storeAttestations(github, bundles) {
    const ids = [];
    for (const bundle of bundles) {
        try {
            ids.push(await github.storeAttestation(bundle));
        }
        catch (error) {
            if (!(error instanceof errors/* SealError */.EM))
                throw error;
            const reach = 'The attestations API is available for public repositories and for private ones on GitHub Enterprise Cloud, not on GitHub Enterprise Server. The seal contains the same statements.';
            throw new errors/* SealError */.EM(error.code, `${error.message} ${reach}`, {
                cause: error,
                ...(error.permission === undefined ? {} : { permission: error.permission }),
            });
        }
    }
    return ids;
}

// EXTERNAL MODULE: ./build/settings/inputs.js
var settings_inputs = __webpack_require__(19511);
;// CONCATENATED MODULE: ./build/commands/release/destination.js







/**
 * Determines where to publish. Call it before anything is signed, so that a wrong input leaves no signature in a public log.
 *
 * @throws {SealError} SETTINGS_INVALID - the inputs contradict each other, or there is no release. GITHUB_*
 */
async function destinationOf({ github, target }, { method }, inputs, env) {
    const mode = (0,settings_inputs/* oneOf */.yL)('release-assets', inputs('release-assets'), ['auto', 'always', 'never']) ?? 'auto';
    const attestations = (0,settings_inputs/* flag */.Jt)('store-attestations', inputs('store-attestations')) ?? false;
    if (attestations && method !== 'sigstore')
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `store-attestations: GitHub stores only keyless statements, and the signing method is "${method}". Remove store-attestations, or use method: sigstore.`);
    if (attestations && github === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'store-attestations requires a token, and github-token is empty. Pass github-token.');
    if (mode === 'never' || (mode === 'auto' && target.event !== 'release'))
        return { github, uploadUrl: undefined, attestations };
    if (github === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'Uploading release assets requires a token, and github-token is empty. Pass github-token, or set release-assets: never.');
    const event = (await (0,prepare_step/* readEvent */.j_)(env));
    const release = target.event === 'release' ? (0,octokit/* toRelease */.z)(event.release ?? {}) : await releaseOfRef(github, env);
    return { github, uploadUrl: release.uploadUrl, attestations };
}
async function releaseOfRef(github, env) {
    const tag = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1];
    const release = tag === undefined ? undefined : await github.releaseOfTag(tag);
    if (release === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `release-assets is "always", and ${tag === undefined ? 'this run is not on a tag' : `the tag ${tag} has no release`}. Create the release first, or run on the event release.`);
    return release;
}
/**
 * Uploads the files as release assets, then stores the signed statements as attestations.
 *
 * @returns the ids of the attestations; `undefined` if none were to be stored.
 * @throws {SealError} GITHUB_*
 */
async function publishRelease({ github, uploadUrl, attestations }, models, files) {
    if (github === undefined)
        return undefined;
    if (uploadUrl !== undefined) {
        const assets = await Promise.all(files.map(async (file) => ({ name: (0,external_node_path_.basename)(file), content: await (0,promises_.readFile)(file, 'utf8') })));
        await uploadAssets(github, uploadUrl, assets);
    }
    if (!attestations)
        return undefined;
    return storeAttestations(github, models.flatMap(({ model }) => [model.signature, ...model.statements]));
}
/**
 * Declares the files of this step to the runner, so that a later `uses: actions/attest` needs no inputs.
 *
 * @see https://github.com/actions/runner/pull/4527: one path per line, without "=".
 */
async function declareArtifacts(env, files) {
    const list = env['GITHUB_ARTIFACTS'];
    if (!list)
        return;
    const lines = files.filter((file) => !/[=\n]/.test(file)).map((file) => `file://${file}\n`);
    await (0,promises_.appendFile)(list, lines.join(''));
}

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/domains/signing/types.js
var types = __webpack_require__(60187);
;// CONCATENATED MODULE: ./build/domains/approvals/evidence.js

/**
 * Predicate type defined by Weightseal: in-toto has none for code review. Public format:
 * schemas/approvals-statement-v1.schema.json.
 */
const APPROVALS_TYPE = 'https://weightseal.dev/statements/approvals/v1';
/** @see https://slsa.dev/spec/v1.2/verification_summary */
const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
/** Level that one run can check. SLSA levels also require how long the controls have been enabled. */
const TWO_PARTY_REVIEWED = 'ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED';
/**
 * Returns the statements about the approvals of a released model: the decision and, if every commit was reviewed, a SLSA
 * verification summary.
 */
function approvalStatements(manifest, evidence) {
    const summary = twoPartyReviewed(evidence) ? [summaryStatement(manifest, evidence)] : [];
    return [decisionStatement(manifest, evidence), ...summary];
}
/**
 * Tells whether every commit belongs to an approved pull request, and each of these has an approver who did not contribute to it.
 */
function twoPartyReviewed({ decision: { commits, decisions } }) {
    const used = new Set(commits.map(({ pull }) => pull));
    return (commits.length > 0 &&
        commits.every(({ approved }) => approved) &&
        decisions.filter(({ pull }) => used.has(pull)).every(({ approvers }) => approvers.length > 0));
}
/** Returns the subjects: the model first, as in every statement of a seal, then the reviewed commit and tree. */
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
/** Returns the reviews that did not count in any rule, each once. */
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

// EXTERNAL MODULE: ./build/domains/manifest/types.js
var manifest_types = __webpack_require__(15663);
// EXTERNAL MODULE: ./build/domains/signing/identity.js
var signing_identity = __webpack_require__(14018);
// EXTERNAL MODULE: ./build/gate/gate.js + 15 modules
var gate = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/settings/workflow-run.js
var workflow_run = __webpack_require__(92679);
// EXTERNAL MODULE: ./build/commands/release/names.js
var names = __webpack_require__(7721);
// EXTERNAL MODULE: ./build/commands/release/seal-model.js
var seal_model = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/commands/release/gate-release.js









/**
 * Evaluates the models, signs those of an allowed release, evaluates the signatures, and writes manifest, signature and seal. Signs
 * nothing before the first verdict allows the release; writes nothing before the second does.
 *
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID, SIGNING_REFUSED, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function gateRelease({ options, ports, env, signer: prepareSigner, out, warn }) {
    const rules = await (0,gate/* loadRules */.A7)(options, ports);
    const collected = await (0,gate/* collect */.Fo)(options, ports, rules);
    const unsigned = await (0,gate/* evaluateFacts */.Vs)(withoutSigning(options), ports, withoutSigningRules(rules), collected);
    if (unsigned.report.verdict !== 'allow')
        return { kind: 'refused', result: unsigned };
    const built = builtModels(collected);
    const prefixes = (0,names/* releasePrefixes */.y)(built);
    const signer = await prepareSigner();
    const sealed = await sealAll(built, { signer, env, warn, now: ports.now, evidence: evidenceOf(collected, env) });
    const signedModels = signedModelsOf(sealed, signer, { env, now: ports.now });
    const signed = await (0,gate/* evaluateFacts */.Vs)(options, ports, rules, await (0,gate/* withSignatures */.mj)(options, ports, collected, signedModels));
    if (signed.report.verdict !== 'allow')
        return { kind: 'refused', result: signed };
    const models = await Promise.all(sealed.map(async (one) => ({ ...one, files: await (0,seal_model/* writeRelease */.d)(one.model, out, prefixes.get(one.folder)) })));
    return { kind: 'released', result: signed, models, trustRoot: signer.trustRoot };
}
/** Returns the options of the first evaluation, before anything is signed. */
function withoutSigning(options) {
    const packs = options.settings.packs.filter((pack) => pack !== 'signing');
    return { ...options, settings: { ...options.settings, packs } };
}
function withoutSigningRules(rules) {
    return { ...rules, packs: rules.packs.filter(({ id }) => id !== 'signing') };
}
function builtModels({ results: { models = [] } }) {
    return models.flatMap(({ evidence: { folder, built } }) => (built === undefined ? [] : [{ folder, manifest: built }]));
}
/** Returns who approved the release; `undefined` if that was not evaluated. */
function evidenceOf({ results: { approvals: release } }, env) {
    if (release === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUri = `${server}/${env['GITHUB_REPOSITORY'] ?? ''}`;
    const workflow = env['GITHUB_WORKFLOW_REF'];
    const id = workflow === undefined ? repositoryUri : `${server}/${workflow}`;
    return { ...release, repositoryUri, verifier: { id, version: version.VERSION } };
}
async function sealAll(models, { signer, env, warn, now, evidence }) {
    if (models.length === 0)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'There is no model to release. Set path to its folder, or list the model under models in the configuration.');
    const sealed = [];
    for (const { folder, manifest } of models) {
        if (manifest.model.version === manifest_types/* UNVERSIONED */.d7)
            warn(`The model ${folder} has no version. Set it under models in the configuration, or in the manifest.`);
        const more = evidence === undefined ? [] : approvalStatements(manifest, evidence);
        sealed.push({ folder, model: await (0,seal_model/* sealModel */.r)({ manifest, signer, run: (0,workflow_run/* workflowRun */.t)(env), now, more }) });
    }
    return sealed;
}
/** Returns the new signatures, and what they are verified against if the configuration does not define it: this repository. */
function signedModelsOf(sealed, { trustRoot: root }, { env, now }) {
    const identity = (0,signing_identity/* fromRepository */.TJ)(env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_SERVER_URL']);
    const signatures = new Map(sealed.map(({ folder, model }) => [folder, JSON.stringify(model.signature)]));
    // The instance has just signed with the keys of this root, so the root is current whatever its date.
    const defaults = { identity, ...(root === undefined ? {} : { trustRoot: { ...root, asOf: now } }) };
    return { signatures, defaults };
}

// EXTERNAL MODULE: ./build/core/shell-quote.js
var shell_quote = __webpack_require__(49821);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
;// CONCATENATED MODULE: ./build/report/release/summary.js

/** Renders the end of the job summary: the released models, and the command that verifies them. */
function renderRelease({ models, places, verifyFlags }) {
    const rows = models.map(({ name, version, files, modelDigest, signedBy, logEntry }) => `| ${(0,core_escape.markdown)(name)} | ${(0,core_escape.markdown)(version)} | ${files} | ${(0,core_escape.code)(modelDigest)} | ${(0,core_escape.markdown)(signedBy)}${logEntry === undefined ? '' : `<br>log entry ${(0,core_escape.markdown)(logEntry)}`} |`);
    const commands = models.map(({ seal }) => `npx weightseal verify MODEL_DIR --seal ${seal} --offline ${verifyFlags}`);
    return [
        `## 🔏 Released: ${models.map(({ name, version }) => (0,core_escape.markdown)(`${name} ${version}`)).join(', ')}`,
        '',
        ...(places.length === 0 ? [] : [`Manifest, signature and seal are ${places.map(core_escape.markdown).join(' and ')}.`, '']),
        '| model | version | files | model digest | signed by |',
        '|---|---|---|---|---|',
        ...rows,
        '',
        'To verify a downloaded model, run:',
        '',
        '```sh',
        ...commands,
        '```',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/report/verification/verify-flags.js
var verify_flags = __webpack_require__(32496);
// EXTERNAL MODULE: ./build/commands/release/text.js
var release_text = __webpack_require__(75066);
;// CONCATENATED MODULE: ./build/commands/release/summary.js






/** Renders the released models, where their files are, and the command that verifies them. */
function releaseSummary({ models, trustRoot }, { destination, env, inputs }) {
    const [first] = models;
    const keyFlags = first === undefined ? '' : (0,verify_flags/* verifyFlags */.X)(first.model.signer);
    const signerFlags = trustRoot === undefined ? keyFlags : `--from-repo ${(0,shell_quote/* shellWord */.r)(env['GITHUB_REPOSITORY'] ?? '')}`;
    return renderRelease({
        models: models.map(({ model: { manifest, signer } }) => ({
            name: manifest.model.name,
            version: manifest.model.version,
            files: manifest.files.length,
            modelDigest: manifest.tree.root,
            seal: (0,names/* sealName */.D)(manifest),
            signedBy: nameOf(signer),
            logEntry: signer.method === 'sigstore' ? signer.logEntries[0]?.logIndex : undefined,
        })),
        places: placesOf(destination, inputs),
        verifyFlags: `${signerFlags}${(0,release_text/* rootFlag */.X)(trustRoot)}`,
    });
}
function nameOf(signer) {
    if (signer.method === 'sigstore')
        return signer.san ?? '';
    return signer.method === 'key' ? `key ${signer.keySha256}` : signer.subject;
}
/** Returns where the files are, each as the end of "Manifest, signature and seal are …". */
function placesOf({ uploadUrl, attestations }, inputs) {
    return [
        ...((0,settings_inputs/* flag */.Jt)('upload-artifact', inputs('upload-artifact')) === false ? [] : ['in the workflow artifact']),
        ...(uploadUrl === undefined ? [] : ['assets of the release']),
        ...(attestations ? ['stored as attestations'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/commands/release/action.js














/**
 * `command: release`: evaluates, signs and publishes the models. Determines the destination before anything is signed, and publishes
 * nothing unless the verdict on the signed models allows it.
 */
async function releaseAction(env, signal) {
    const inputs = (0,prepare_step/* inputReader */.cN)(env);
    (0,step_inputs/* maskKeys */.h_)(env, [inputs('private-key-env') ?? signing_plan/* KEY_ENV */.uM, inputs('password-env') ?? signing_plan/* PASSWORD_ENV */.Km]);
    const run = asRelease(await (0,prepare_step/* prepare */.iA)(env, inputs));
    const parts = (0,prepare_step/* gateParts */.mM)(run, env, signal);
    const plan = (0,signing_plan/* signingPlan */.lV)(inputs, run.settings.signing);
    const destination = await destinationOf(run, plan, inputs, env);
    const release = await gateRelease({
        ...parts,
        env,
        signer: () => stepSigner(run, plan, env, signal),
        out: (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? run.root, 'weightseal', 'release'),
        warn: (message) => core.warning(message),
    });
    if (release.kind === 'refused')
        return unreleased(await (0,finish/* finishGate */.J)(release.result, { run, inputs, env, more: [] }), release.result);
    const files = release.models.flatMap(({ files: { manifest, signature, seal } }) => [manifest, signature, seal]);
    await declareArtifacts(env, files);
    const code = await (0,finish/* finishGate */.J)(release.result, { run, inputs, env, more: files });
    if (code !== exit/* EXIT */.dc.ok)
        return code;
    const attestationIds = await publishRelease(destination, release.models, files);
    if (attestationIds !== undefined)
        core.setOutput('attestation-id', attestationIds.join('\n'));
    setOutputs(release);
    if (run.settings.showSummary)
        await (0,step_summary.writeSummary)(releaseSummary(release, { destination, env, inputs }));
    return code;
}
/**
 * Treats any event as a release, except those of pull requests, whose code is not approved yet.
 *
 * @throws {SealError} SIGNING_REFUSED
 */
function asRelease(run) {
    const { event, headSha, kind } = run.target;
    if (kind === 'pull_request' || event === 'merge_group')
        throw new errors/* SealError */.EM('SIGNING_REFUSED', `command: release does not run on ${event}, because the code is not approved yet. Run it on release, or on a push of a tag; on pull requests use command: gate.`);
    return { ...run, target: { kind: 'snapshot', event, headSha, trigger: 'release' } };
}
function stepSigner({ root }, plan, env, signal) {
    const { cachePath, visibility, secret: onSecret } = (0,step_inputs/* stepIo */.ZZ)(env, signal);
    return (0,model_signer/* modelSigner */.k)(plan, { cwd: root, env, now: new Date(), cachePath, visibility, onSecret });
}
/** Returns the exit code of a step that released nothing. `warn-only` does not apply: the step has failed. */
function unreleased(code, { report }) {
    core.error(`Nothing was released: the verdict is ${report.verdict}.`, { title: 'Weightseal: not released' });
    return code === exit/* EXIT */.dc.ok ? (0,exit/* exitOfVerdict */.lm)(report.verdict, false) : code;
}
function setOutputs({ models, trustRoot }) {
    core.setOutput('bundle-path', models.map(({ files }) => files.signature).join('\n'));
    core.setOutput('seal-path', models.map(({ files }) => files.seal).join('\n'));
    if (trustRoot !== undefined)
        core.setOutput('trusted-root-digest', (0,trust_root/* trustRootDigest */.xi)(trustRoot.json));
}


/***/ }),

/***/ 48333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_COLUMNS: () => (/* binding */ DEFAULT_COLUMNS),
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26923);
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22968);


/** Width of lines where the output is not a terminal. */
const DEFAULT_COLUMNS = 80;
/** Returns the Io of the process. Colour is on only for a terminal without NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        // Undefined if the output is not a terminal.
        columns: process.stdout.columns ?? DEFAULT_COLUMNS,
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 63877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ stepIo),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   n8: () => (/* binding */ requiredPath),
/* harmony export */   pl: () => (/* binding */ stepOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99871);
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26923);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19511);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48333);
/* harmony import */ var _step_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85356);








/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** Reads the options of a command from the inputs of the step, which have the names of its flags. */
function stepOptions() {
    const input = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name) || undefined;
    return { input, text: input, list: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(input(name)), on: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)(name, input(name)) === true };
}
/** Returns the input `path`. @throws {SealError} SETTINGS_INVALID - it is missing. */
function requiredPath(command) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('SETTINGS_INVALID', `Input "path" is missing: command "${command}" needs the path of a model.`);
    return path;
}
/** Returns the Io of a command in a step. Paths are relative to the checkout, and output is not interpreted as workflow commands. */
function stepIo(env, signal) {
    return {
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal),
        stdout: _step_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .toVisibility */ .q)(undefined));
        },
    };
}
/** Masks private keys and passwords that the step may read from its environment, also line by line. */
function maskKeys(env, names) {
    for (const name of names) {
        const value = env[name];
        if (!value)
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value);
        for (const line of (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ })

};
