export const id = 7673;
export const ids = [7673,3886];
export const modules = {

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseAction: () => (/* binding */ releaseAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/domains/signing/trust-root.js
var trust_root = __webpack_require__(68737);
// EXTERNAL MODULE: ./build/gate/prepare-step.js + 6 modules
var prepare_step = __webpack_require__(20662);
// EXTERNAL MODULE: ./build/ports/event-file.js
var event_file = __webpack_require__(33194);
// EXTERNAL MODULE: ./build/ports/files/run-folder.js
var run_folder = __webpack_require__(84507);
// EXTERNAL MODULE: ./build/ports/sigstore/trust-roots.js + 1 modules
var trust_roots = __webpack_require__(26866);
// EXTERNAL MODULE: ./build/settings/signing-plan.js
var signing_plan = __webpack_require__(58251);
// EXTERNAL MODULE: ./build/shell/step-inputs.js
var step_inputs = __webpack_require__(63877);
// EXTERNAL MODULE: ./build/shell/step-output.js
var step_output = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/shell/step-summary.js
var step_summary = __webpack_require__(11778);
// EXTERNAL MODULE: ./build/commands/gate/finish.js + 6 modules
var finish = __webpack_require__(90407);
// EXTERNAL MODULE: ./build/commands/sign/model-signer.js + 4 modules
var model_signer = __webpack_require__(23081);
// EXTERNAL MODULE: ./build/commands/verify/trust.js
var trust = __webpack_require__(66351);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const publishDraft = (0,settings_inputs/* flag */.Jt)('publish-draft', inputs('publish-draft')) ?? false;
    if (attestations && method !== 'sigstore')
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `store-attestations: GitHub stores only keyless statements, and the signing method is "${method}". Remove store-attestations, or use method: sigstore.`);
    if (attestations && github === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'store-attestations requires a token, and github-token is empty. Pass github-token.');
    if (mode === 'never' || (mode === 'auto' && target.event !== 'release')) {
        if (publishDraft)
            throw new errors/* SealError */.EM('SETTINGS_INVALID', 'publish-draft requires a release. Set release-assets: always.');
        return { github, release: undefined, publishDraft: false, attestations };
    }
    if (github === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'Uploading release assets requires a token, and github-token is empty. Pass github-token, or set release-assets: never.');
    const event = (await (0,event_file/* readEvent */.j)(env));
    const id = target.event === 'release' ? event.release?.id : undefined;
    const release = typeof id === 'number' ? await github.release(id) : await releaseOfRef(github, env);
    return { github, release, publishDraft: publishDraft && release.isDraft, attestations };
}
async function releaseOfRef(github, env) {
    const tag = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1];
    const release = tag === undefined ? undefined : await github.releaseOfTag(tag);
    if (release === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', tag === undefined
            ? 'release-assets is "always", and this run is not on a tag. Run it on a push of a tag, or on the event release.'
            : `release-assets is "always", and the tag ${tag} has no release, and no draft that this token can read (contents: write). Create a draft first, for example with "gh release create ${tag} --draft".`);
    return release;
}
/**
 * Uploads the files as release assets, and stores the signed statements as attestations; neither waits for the other to succeed. Keeps what
 * an earlier attempt has published. Publishes a draft last.
 *
 * @returns the ids of the attestations; `undefined` if none were to be stored.
 * @throws {SealError} GITHUB_*
 */
async function publishRelease({ github, release, publishDraft, attestations }, models, { replaced, kept }) {
    if (github === undefined)
        return undefined;
    const bundles = models.flatMap(({ model }) => [model.signature, ...model.statements]);
    const stored = attestations ? await settled(storeAttestations(github, bundles)) : { value: undefined };
    if (release !== undefined) {
        for (const asset of replaced)
            await github.deleteAsset(asset.id);
        const files = models.flatMap(({ files: { manifest, signature, seal } }) => [manifest, signature, seal]).map(named);
        const missing = files.filter(({ name }) => !kept.has(name));
        await uploadAssets(github, release.uploadUrl, await Promise.all(missing.map(async ({ path, name }) => ({ name, content: await (0,promises_.readFile)(path, 'utf8') }))));
        if (publishDraft && 'value' in stored)
            await github.publishDraft(release.id);
    }
    if (!('value' in stored))
        throw stored.error;
    return stored.value;
}
function named(path) {
    return { path, name: (0,external_node_path_.basename)(path) };
}
/** Keeps an error for later. */
async function settled(promise) {
    try {
        return { value: await promise };
    }
    catch (error) {
        return { error };
    }
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

// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/domains/signing/provenance.js
var provenance = __webpack_require__(22067);
// EXTERNAL MODULE: ./build/domains/signing/statement-types.js
var statement_types = __webpack_require__(61879);
// EXTERNAL MODULE: ./build/domains/signing/types.js
var types = __webpack_require__(60187);
;// CONCATENATED MODULE: ./build/domains/approvals/evidence.js




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
        commits.every(({ approved, exception }) => approved && exception === undefined) &&
        decisions.filter(({ pull }) => used.has(pull)).every(({ approvers }) => approvers.length > 0));
}
/** Returns the subjects: the model and its manifest first, as in every statement of a seal, then the reviewed commit and tree. */
function subjectsOf(manifest, { snapshot: { tag, branch }, repositoryUri }) {
    const name = `git+${repositoryUri}`;
    const annotations = { sourceRefs: branch === null ? [] : [`refs/heads/${branch}`] };
    return [
        { name: manifest.model.name, digest: { sha256: manifest.tree.root } },
        (0,provenance/* manifestSubject */.I7)(manifest),
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
        commits: decision.commits.map(({ oid, pull, approved: ok, exception }) => ({
            commit: oid,
            pullRequest: pull === 0 ? null : pull,
            approved: ok,
            ...(exception === undefined ? {} : { exception }),
        })),
        pullRequests: decision.decisions.map((each) => pullEvidence(each, snapshot.pulls[(0,to_text/* toText */.f)(each.pull)])),
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
        predicateType: statement_types/* APPROVALS_TYPE */.Ex,
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
        predicateType: statement_types/* SUMMARY_TYPE */.G_,
        predicate: predicate,
    };
}

// EXTERNAL MODULE: ./build/domains/manifest/types.js
var manifest_types = __webpack_require__(15663);
// EXTERNAL MODULE: ./build/domains/signing/identity.js
var signing_identity = __webpack_require__(14018);
// EXTERNAL MODULE: ./build/domains/signing/scan-statement.js
var scan_statement = __webpack_require__(43613);
// EXTERNAL MODULE: ./build/gate/gate.js + 15 modules
var gate = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/settings/workflow-run.js
var workflow_run = __webpack_require__(92679);
// EXTERNAL MODULE: ./build/commands/release/names.js
var release_names = __webpack_require__(7721);
// EXTERNAL MODULE: ./build/commands/release/seal-model.js
var seal_model = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/commands/release/space.js + 1 modules
var space = __webpack_require__(40527);
;// CONCATENATED MODULE: ./build/commands/release/gate-release.js












/**
 * Evaluates the models, signs those of an allowed release, evaluates the signatures, and writes manifest, signature and seal. Signs
 * nothing before the first verdict allows the release; writes nothing before the second does.
 *
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID, RULES_UNAPPROVED, SIGNING_REFUSED, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function gateRelease(request) {
    const { options, ports, env, signer: prepareSigner, out, warn } = request;
    const rules = await (0,gate/* loadRules */.A7)(options, ports);
    const collected = await (0,gate/* collect */.Fo)(options, ports, rules);
    const unsigned = await (0,gate/* evaluateFacts */.Vs)(withoutSigning(options), ports, withoutSigningRules(rules), collected);
    if (unsigned.report.verdict !== 'allow')
        return { kind: 'refused', result: unsigned };
    await (0,gate/* requireApprovedRules */.MC)(options, ports);
    const built = builtModels(collected);
    const prefixes = (0,release_names/* releasePrefixes */.y)(built);
    const signer = await prepareSigner();
    const defaults = await defaultsOf(signer, { env, now: ports.now });
    await requireExpectedIdentity(signer, options.settings.expectedIdentity ?? defaults.identity);
    const evidence = evidenceOf(collected, env);
    const scans = scansOf(collected, { env, now: ports.now, profile: options.settings.scan.profile });
    const leftovers = await request.leftovers(built.map((model) => ({ ...model, prefix: prefixes.get(model.folder) ?? '' })), { signer: checkedSigner(signer, options.settings.expectedIdentity ?? defaults.identity), kinds: kindsOf(evidence, scans) });
    await (0,space/* requireSpace */.M)(out, built);
    const run = withInputs((0,workflow_run/* workflowRun */.t)(env), request.inputs);
    const sealed = await sealAll(built, { signer, run, warn, now: ports.now, evidence, scans, leftovers });
    const signedModels = { signatures: signaturesOf(sealed), defaults };
    const signed = await (0,gate/* evaluateFacts */.Vs)(options, ports, rules, await (0,gate/* withSignatures */.mj)(options, ports, collected, signedModels));
    if (signed.report.verdict !== 'allow')
        return { kind: 'refused', result: signed };
    const models = await Promise.all(sealed.map(async (one) => ({ ...one, files: await (0,seal_model/* writeRelease */.d)(one.model, out, prefixes.get(one.folder)) })));
    return { kind: 'released', result: signed, models, trustRoot: signer.trustRoot, leftovers };
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
    return models.flatMap(({ evidence: { path, built } }) => (built === undefined ? [] : [{ folder: path, manifest: built }]));
}
/** Returns who approved the release; `undefined` if that was not evaluated. */
function evidenceOf({ results: { approvals: release } }, env) {
    return release === undefined ? undefined : { ...release, ...thisRun(env) };
}
/** Returns the kinds of statements that this run signs about each model. */
function kindsOf(evidence, scans) {
    return [...(evidence === undefined ? [] : ['approvals']), ...(scans.size === 0 ? [] : ['scan'])];
}
/** Returns the repository of this run, and the workflow that runs as the one who checks. */
function thisRun(env) {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUri = `${server}/${env['GITHUB_REPOSITORY'] ?? ''}`;
    const workflow = env['GITHUB_WORKFLOW_REF'];
    const id = workflow === undefined ? repositoryUri : `${server}/${workflow}`;
    return { repositoryUri, verifier: { id, version: version.VERSION } };
}
/** Returns what the scan found in each model, by its path; nothing if it did not run. */
function scansOf({ facts, results }, { env, now, profile }) {
    if (results.scan === undefined)
        return new Map();
    const scanned = facts.subjects.filter(({ kind }) => kind === 'scan.file').map(({ data }) => data);
    const { verifier: scanner } = thisRun(env);
    return new Map((results.models ?? []).map(({ evidence: { path: model, folder } }) => {
        const files = scanned.flatMap((file) => {
            const path = file.model === model ? (0,repository_path/* pathInModel */.SL)(folder, file.path) : undefined;
            return path === undefined ? [] : [{ ...file, path }];
        });
        return [model, { files, profile, scannedAt: now, scanner }];
    }));
}
async function sealAll(models, { signer, run, warn, now, evidence, scans, leftovers }) {
    if (models.length === 0)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'There is no model to release. Set path to its folder, or list the model under models in the configuration.');
    const sealed = [];
    for (const { folder, manifest } of models) {
        if (manifest.model.version === manifest_types/* UNVERSIONED */.d7)
            warn(`The model ${folder} has no version. Set it under models in the configuration, or in the manifest.`);
        const before = leftovers.sealed.get(folder);
        if (before !== undefined) {
            sealed.push({ folder, model: before });
            continue;
        }
        const scan = scans.get(folder);
        const more = [
            ...(evidence === undefined ? [] : approvalStatements(manifest, evidence)),
            ...(scan === undefined ? [] : [(0,scan_statement/* scanStatement */.p)(manifest, scan)]),
        ];
        sealed.push({ folder, model: await (0,seal_model/* sealModel */.r)({ manifest, signer, run, now, more }) });
    }
    return sealed;
}
function signaturesOf(sealed) {
    return new Map(sealed.map(({ folder, model }) => [folder, JSON.stringify(model.signature)]));
}
function withInputs(run, inputs) {
    return run === undefined || inputs === undefined ? run : { ...run, inputs };
}
/** Returns what new signatures are verified against if the configuration does not define it: this repository, and the instance itself. */
async function defaultsOf({ trustRoot: root, identity: identityOf }, { env, now }) {
    const own = (0,signing_identity/* fromRepository */.TJ)(env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_SERVER_URL']);
    const issuer = (await identityOf())?.claims.issuer;
    // An enterprise can append its name to GitHub's issuer.
    const identity = issuer?.startsWith(`${signing_identity/* GITHUB_ISSUER */.oX}/`) ? { ...own, issuer } : own;
    // The instance has just signed with the keys of this root, so the root is current whatever its date.
    return { identity, ...(root === undefined ? {} : { trustRoot: { ...root, asOf: now } }) };
}
/**
 * Fails before anything is signed if verification would refuse the signer.
 *
 * @throws {SealError} IDENTITY_MISMATCH - with the configuration that accepts it.
 */
async function requireExpectedIdentity(signer, policy) {
    const identity = await signer.identity();
    const faults = identity === undefined ? [] : (0,signing_identity/* identityFaults */.eh)(policy, identity);
    if (identity === undefined || faults.length === 0)
        return;
    throw new errors/* SealError */.EM('IDENTITY_MISMATCH', `Nothing was signed. This job would sign with an identity that the configuration does not expect: ${(0,signing_identity/* describeFaults */.ZM)(faults)}. If this job may release, add to .github/weightseal.yml:
signing:
  identity:
    certificateIdentity: ${identity.san ?? ''}
    certificateOidcIssuer: ${identity.claims.issuer ?? ''}
    repository: ${identity.claims.repositoryUri?.replace(/^https:\/\/[^/]+\//, '') ?? ''}`);
}
/** Returns a signer whose verification includes the identity. */
function checkedSigner(signer, policy) {
    const verify = (bundle, where) => {
        const found = signer.verify(bundle, where);
        const faults = found.method === 'sigstore' ? (0,signing_identity/* identityFaults */.eh)(policy, found) : [];
        if (faults.length > 0)
            throw new errors/* SealError */.EM('IDENTITY_MISMATCH', `${where}: signed by an unexpected identity: ${(0,signing_identity/* describeFaults */.ZM)(faults)}.`);
        return found;
    };
    return { ...signer, verify };
}

// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/domains/manifest/canonical.js
var canonical = __webpack_require__(73224);
// EXTERNAL MODULE: ./build/domains/models/measured.js
var measured = __webpack_require__(1529);
// EXTERNAL MODULE: ./build/domains/signing/evaluate-seal.js + 1 modules
var evaluate_seal = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/domains/signing/seal.js
var signing_seal = __webpack_require__(32313);
// EXTERNAL MODULE: ./build/domains/signing/seal-statements.js + 1 modules
var seal_statements = __webpack_require__(41730);
;// CONCATENATED MODULE: ./build/commands/release/publication.js









const NO_LEFTOVERS = { sealed: new Map(), replaced: [], kept: new Set() };
/**
 * Determines what an interrupted attempt has published. A seal is the last file of a model: where it is complete and is about this model
 * and commit, by this signer, nothing is signed again; where it is missing, the other files belong to a seal that is lost, and are replaced.
 *
 * @throws {SealError} SIGNING_REFUSED - an asset is in the way that is not of this model, or that someone else uploaded. GITHUB_*
 */
async function leftoversOf(release, models, context) {
    const sealed = new Map();
    const replaced = [];
    const kept = new Set();
    const isOwn = await ownUploads(context.github);
    for (const model of models) {
        const names = [`${model.prefix}${manifest_types/* MANIFEST_FILE */.h1}`, `${model.prefix}${measured/* SIGNATURE_FILE */.I9}`, (0,release_names/* sealName */.D)(model.manifest)];
        const found = release.assets.filter(({ name }) => names.includes(name));
        const seal = found.find(({ name, isComplete }) => name === (0,release_names/* sealName */.D)(model.manifest) && isComplete);
        const before = seal === undefined ? undefined : await sealedBefore(seal, model, context);
        if (before !== undefined)
            sealed.set(model.folder, before);
        for (const asset of found)
            if (before !== undefined && asset.isComplete && (await isContentOf(before, asset, context.github)))
                kept.add(asset.name);
            else if (isOwn(asset))
                replaced.push(asset);
            else
                throw refusal(release, `contains the asset ${asset.name}, which @${asset.uploader || 'a deleted account'} uploaded, and which is not of a complete release of this model. Delete it, or release a new version.`);
    }
    const missing = models.filter(({ folder }) => !sealed.has(folder));
    const isComplete = missing.length === 0 && replaced.length === 0;
    if (release.isImmutable && !release.isDraft && !isComplete)
        throw refusal(release, IMMUTABLE);
    if (!isComplete)
        await context.github.requireWritable(release);
    return { sealed, replaced, kept };
}
const IMMUTABLE = 'is published and immutable, so GitHub accepts no files any more. Create the release as a draft, and let this step upload to it and publish it: on a push of the tag, with release-assets: always and publish-draft: true. See docs/recipes/sign-on-release.md.';
function refusal({ tag }, what) {
    return new errors/* SealError */.EM('SIGNING_REFUSED', `Nothing was signed. The release ${tag} ${what}`);
}
/** Tells which assets were uploaded with this token. The token of a workflow or an app cannot ask who it is, and uploads as an app. */
async function ownUploads(github) {
    const login = await github.login();
    return ({ uploader, byBot }) => (login === undefined ? byBot : uploader === login);
}
function canonicalOf(text) {
    try {
        return (0,canonical/* canonicalJson */.d)(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** Tells whether an asset is the file of a seal that its name says. */
async function isContentOf({ manifest, signature, seal }, { id, name }, github) {
    const text = (await github.downloadAsset(id)).toString('utf8');
    if (name === (0,release_names/* sealName */.D)(manifest))
        return text === seal;
    if (name.endsWith(manifest_types/* MANIFEST_FILE */.h1))
        return text === (0,build/* canonicalManifest */.qY)(manifest);
    // A seal is canonical JSON, so that the members of its signature have another order.
    return canonicalOf(text) === (0,canonical/* canonicalJson */.d)(signature);
}
/** Returns what a complete seal contains, if it is about this model and commit, by this signer. @throws {SealError} SIGNING_REFUSED */
async function sealedBefore(asset, { manifest }, { github, signer, commit, kinds }) {
    const text = (await github.downloadAsset(asset.id)).toString('utf8');
    const refuse = (why) => new errors/* SealError */.EM('SIGNING_REFUSED', `Nothing was signed. The release already contains ${asset.name}, and ${why}. Delete the assets of this model, or release a new version.`);
    if (text.length > signing_seal/* MAX_SEAL_BYTES */.XG)
        throw refuse('it is too large for a seal');
    let seal;
    let first;
    const found = new Set();
    try {
        seal = (0,signing_seal/* parseSeal */.T7)(text, asset.name);
        first = signer.verify(seal.bundle, asset.name);
        const evaluated = (0,evaluate_seal/* evaluateStatements */.K)(seal, first, {
            verify: ({ bundle }) => signer.verify(bundle, asset.name),
            mixed: (other) => new errors/* SealError */.EM('SEAL_INVALID', `its parts are of different runs (${other})`),
        });
        for await (const { kind, refusal: no } of evaluated) {
            if (no !== undefined)
                throw new errors/* SealError */.EM('SEAL_INVALID', `its ${kind} statement does not count: ${no}`);
            found.add(kind);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM))
            throw error;
        throw refuse(`it cannot be verified: ${error.message}`);
    }
    if ((0,build/* canonicalManifest */.qY)(seal.manifest) !== (0,build/* canonicalManifest */.qY)(manifest))
        throw refuse('it is the seal of other files, or of another version');
    const sealed = (0,seal_statements/* originOf */.y)(first, seal.statements).commit;
    if (sealed !== commit)
        throw refuse(`it is the seal of commit ${sealed ?? 'unknown'}, while this run is on ${commit}`);
    const lacking = kinds.filter((kind) => !found.has(kind));
    if (lacking.length > 0)
        throw refuse(`it lacks what this run would sign: ${lacking.join(', ')}`);
    const other = await otherJob(first, signer);
    if (other !== undefined)
        throw refuse(`it was signed by another job (${other})`);
    const { signature, statements } = JSON.parse(text);
    return { manifest, signer: first, signature, statements, provenance: found.has('provenance'), seal: text };
}
/** Compares the job that signed with this one: a workflow of a branch can sign for the same commit. */
async function otherJob(first, signer) {
    const own = await signer.identity();
    if (own === undefined || first.method !== 'sigstore')
        return undefined;
    const parts = ({ san, claims }) => ({ identity: san, ref: claims.ref, workflow: claims.workflowUri });
    const [here, there] = [parts(own), parts(first)];
    const name = ['identity', 'ref', 'workflow'].find((each) => here[each] !== there[each]);
    return name && `${name} ${there[name] ?? 'none'}, expected ${here[name] ?? 'none'}`;
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
            seal: (0,release_names/* sealName */.D)(manifest),
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
function placesOf({ release, attestations }, inputs) {
    return [
        ...((0,settings_inputs/* flag */.Jt)('upload-artifact', inputs('upload-artifact')) === false ? [] : ['in the workflow artifact']),
        ...(release === undefined ? [] : ['assets of the release']),
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
    const event = (await (0,event_file/* readEvent */.j)(env));
    const run = asRelease(await (0,prepare_step/* prepare */.iA)(env, inputs, true), event);
    const plan = (0,signing_plan/* signingPlan */.lV)(inputs, run.settings.signing);
    const parts = (0,prepare_step/* gateParts */.mM)(run, env, signal, plan.method === 'sigstore' ? () => stepTrustRoot(run, plan, env, signal) : undefined);
    const destination = await destinationOf(run, plan, inputs, env);
    const release = await gateRelease({
        ...parts,
        env,
        signer: () => {
            stopIfInterrupted(signal, 'Nothing was signed.');
            return stepSigner(run, plan, env, signal);
        },
        out: (0,run_folder/* runFolder */.k)(env, 'release'),
        warn: (message) => core.warning(message),
        inputs: dispatchInputs(env, event),
        leftovers: async (models, { signer, kinds }) => {
            const { github, release: there } = destination;
            if (github === undefined || there === undefined)
                return NO_LEFTOVERS;
            return leftoversOf(there, models, { github, signer, kinds, commit: run.target.headSha });
        },
    });
    if (release.kind === 'refused')
        return unreleased(await (0,finish/* finishGate */.J)(release.result, { run, inputs, env, more: [] }), release.result);
    stopIfInterrupted(signal, 'Nothing was published.');
    const files = release.models.flatMap(({ files: { manifest, signature, seal } }) => [manifest, signature, seal]);
    await declareArtifacts(env, files);
    let published = false;
    // The commit gets its success only after everything is published, so that an interrupted run leaves none.
    const deliver = async () => {
        const attestationIds = await publishRelease(destination, release.models, release.leftovers);
        if (attestationIds !== undefined)
            (0,step_output/* setOutput */.u)('attestation-id', attestationIds.join('\n'));
        published = true;
    };
    const code = await (0,finish/* finishGate */.J)(release.result, { run, inputs, env, more: files, deliver });
    if (!published)
        return code === exit/* EXIT */.dc.ok ? exit/* EXIT */.dc.undecided : code;
    setOutputs(release);
    if (run.settings.showSummary)
        await (0,step_summary.writeSummary)(releaseSummary(release, { destination, env, inputs }));
    return code;
}
/** Stops a run that was cancelled before its next step that cannot be undone. @throws {SealError} INTERRUPTED */
function stopIfInterrupted({ aborted }, state) {
    if (aborted)
        throw new errors/* SealError */.EM('INTERRUPTED', `Interrupted. ${state} Run the job again to release.`);
}
/**
 * Treats any event as a release, except those of pull requests, whose code is not approved yet.
 *
 * @throws {SealError} SIGNING_REFUSED
 */
function asRelease(run, { action }) {
    const { event, headSha, kind } = run.target;
    if (event === 'release' && !(action !== undefined && RELEASE_ACTIONS.includes(action)))
        throw new errors/* SealError */.EM('SIGNING_REFUSED', `command: release does not run on "${action ?? 'unknown'}" of a release, only on ${RELEASE_ACTIONS.join(', ')}. Set "on: { release: { types: [published] } }".`);
    if (kind === 'pull_request' || event === 'merge_group')
        throw new errors/* SealError */.EM('SIGNING_REFUSED', `command: release does not run on ${event}, because the code is not approved yet. Run it on release, or on a push of a tag; on pull requests use command: gate.`);
    return { ...run, target: { kind: 'snapshot', event, headSha, trigger: 'release' } };
}
/** Actions of the event `release` after which there is a release. Others, such as of drafts that are edited, release nothing. */
const RELEASE_ACTIONS = ['published', 'released', 'prereleased'];
/** Returns the inputs of a run that was dispatched, as text. */
function dispatchInputs(env, { inputs }) {
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_dispatch' || typeof inputs !== 'object' || inputs === null)
        return undefined;
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
}
function stepSigner({ root }, plan, env, signal) {
    const { cachePath, visibility, secret: onSecret } = (0,step_inputs/* stepIo */.ZZ)(env, signal);
    return (0,model_signer/* modelSigner */.k)(plan, { cwd: root, env, now: new Date(), cachePath, visibility, onSecret });
}
/** Returns the trust root of the instance that the step signs with. */
async function stepTrustRoot({ root }, plan, env, signal) {
    const { cachePath } = (0,step_inputs/* stepIo */.ZZ)(env, signal);
    return (await (0,trust_roots/* loadInstance */.E)((0,trust/* instanceChoice */.NA)(plan.instance, root), { offline: false, cachePath, now: new Date() })).trustRoot;
}
/** Returns the exit code of a step that released nothing. `warn-only` does not apply: the step has failed. */
function unreleased(code, { report }) {
    core.error(`Nothing was released: the verdict is ${report.verdict}.`, { title: 'Weightseal: not released' });
    return code === exit/* EXIT */.dc.ok ? (0,exit/* exitOfVerdict */.lm)(report.verdict, false) : code;
}
function setOutputs({ models, trustRoot }) {
    (0,step_output/* setOutput */.u)('bundle-path', models.map(({ files }) => files.signature).join('\n'));
    (0,step_output/* setOutput */.u)('seal-path', models.map(({ files }) => files.seal).join('\n'));
    if (trustRoot !== undefined)
        (0,step_output/* setOutput */.u)('trusted-root-digest', (0,trust_root/* trustRootDigest */.xi)(trustRoot.json));
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sealName),
/* harmony export */   y: () => (/* binding */ releasePrefixes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


const MAX_NAME = 120;
const HASH_DIGITS = 8;
/** Returns the file name of a seal, such as `sentiment-1.4.0.seal.json`. */
function sealName({ model }) {
    return `${safeName(`${model.name}-${model.version}`)}.seal.json`;
}
/**
 * Returns the prefix of each model's manifest and signature, by folder; empty for a single model. Release assets have no folders.
 *
 * @throws {SealError} SETTINGS_INVALID - two models have the same name and version.
 */
function releasePrefixes(models) {
    const seals = new Map();
    for (const { folder, manifest } of models) {
        const name = sealName(manifest).toLowerCase();
        const other = seals.get(name);
        if (other !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `The models ${other} and ${folder} would have the same seal in the release, ${sealName(manifest)}. Give them different names or versions.`);
        seals.set(name, folder);
    }
    if (models.length === 1)
        return new Map(models.map(({ folder }) => [folder, '']));
    const names = models.map(({ folder }) => safeName(folder).toLowerCase());
    return new Map(models.map(({ folder }) => {
        const name = safeName(folder);
        const isShared = names.filter((each) => each === name.toLowerCase()).length > 1;
        return [folder, `${isShared ? withHash(name, folder) : name}.`];
    }));
}
/**
 * Replaces characters that a file system or a release page does not accept. A name that loses letters gets some digits of its hash, so
 * that names in other scripts stay different.
 */
function safeName(text) {
    const safe = text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, MAX_NAME) || 'model';
    return /[^\x20-\x7e]/.test(text) || text.length > MAX_NAME ? withHash(safe, text) : safe;
}
function withHash(name, text) {
    return `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)}`;
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writeRelease),
/* harmony export */   r: () => (/* binding */ sealModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15663);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1529);
/* harmony import */ var _domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22067);
/* harmony import */ var _domains_signing_seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32313);
/* harmony import */ var _domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50699);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65156);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7721);









/**
 * Signs the files of a manifest, then the manifest itself with its provenance, then other statements. Each statement has a signature
 * of its own.
 *
 * @throws {SealError} SIGNING_REFUSED, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function sealModel({ manifest, signer, run, now, more = [] }) {
    const signed = await signer.sign((0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .statementOf */ .T)(manifest, { subject: manifest.model.name }));
    // The claims that Fulcio certified with the first signature are more reliable than the environment.
    const job = signed.signer.method === 'sigstore' ? (0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .certifiedRun */ .hR)(signed.signer.claims) : run;
    const own = job === undefined ? [(0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestStatement */ .XR)(manifest)] : (0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceOf */ .Jj)(manifest, { ...job, inputs: run?.inputs });
    const statements = [];
    for (const another of [...own, ...more])
        statements.push((await signer.sign(another)).bundle);
    const seal = (0,_domains_signing_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .buildSeal */ .u7)({
        manifest,
        signature: signed.bundle,
        statements,
        trustRoot: signer.trustRoot,
        expected: hintsOf(signed.signer),
        now,
    });
    return { manifest, signer: signed.signer, signature: signed.bundle, statements, provenance: job !== undefined, seal };
}
/** Returns the signer of a seal as hints for its users. Verification does not trust them. */
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
 * @param prefix - of the manifest and the signature if several models share the folder.
 */
async function writeRelease({ manifest, signature, seal }, folder, prefix = '') {
    const files = {
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${prefix}${_domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_FILE */ .h1}`),
        signature: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${prefix}${_domains_models_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_FILE */ .I9}`),
        seal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .sealName */ .D)(manifest)),
    };
    // The canonical form, so that `sha256sum` gives the digest that the statements name.
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.manifest, (0,_domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalManifest */ .qY)(manifest));
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.signature, `${JSON.stringify(signature)}\n`);
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.seal, seal);
    return files;
}


/***/ }),

/***/ 40527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ requireSpace)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
;// CONCATENATED MODULE: ./build/ports/files/free-space.js



/**
 * Returns how many bytes may be written in a folder. Creates the folder.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function freeBytes(folder) {
    try {
        await (0,atomic_write/* ensureFolder */.f)(folder);
        await (0,promises_.access)(folder, promises_.constants.W_OK);
        const { bavail, bsize } = await (0,promises_.statfs)(folder);
        return bavail * bsize;
    }
    catch (cause) {
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write in ${folder}: ${cause.code ?? cause.message}.`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/commands/release/space.js



/** Bytes that a release writes for each byte of a manifest, with room for bundles. */
const SPACE_FACTOR = 4;
const SPACE_BYTES = 1024 * 1024;
/** Fails before anything is signed if the files of a release cannot be written. @throws {SealError} OUTPUT_UNWRITABLE */
async function requireSpace(out, models) {
    const needed = SPACE_BYTES + SPACE_FACTOR * models.reduce((sum, { manifest }) => sum + (0,build/* canonicalManifest */.qY)(manifest).length, 0);
    const free = await freeBytes(out);
    if (free < needed)
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Nothing was signed. ${out} has ${free} bytes free, and the files of the release need about ${needed}.`);
}


/***/ }),

/***/ 75066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rootFlag),
/* harmony export */   h: () => (/* binding */ releasedText)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5242);
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49821);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25673);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68737);
/* harmony import */ var _ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26866);
/* harmony import */ var _report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);
/* harmony import */ var _report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32496);
/* harmony import */ var _shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64159);
/* harmony import */ var _sign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33662);











/** Renders what was released, where it is, and the command that verifies it. */
function releasedText({ sealed, files, trustRoot }, { folder, cwd, paint }) {
    const { manifest, signer, provenance } = sealed;
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const seal = (0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .G)(files.seal, { cwd }));
    const rows = [
        ...(0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__/* .signerRows */ .A4)(signer),
        ...(0,_sign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excludedRows */ .e)(manifest),
        ['model digest', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)(manifest.tree.root)],
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)(manifest.oms.root)],
        ...(trustRoot === undefined ? [] : [['trust root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)((0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .trustRootDigest */ .xi)(trustRoot.json))]]),
        ['provenance', provenance ? 'signed' : 'none: not in a GitHub workflow'],
        ['written to', [files.manifest, files.signature, files.seal].map((file) => (0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .G)(file, { cwd })).join(', ')],
        ['verify with', `weightseal verify ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(folder)} --seal ${seal} --offline ${(0,_report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyFlags */ .X)(signer)}${rootFlag(trustRoot)}`],
    ];
    const name = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__.plain)(`${manifest.model.name} ${manifest.model.version}`);
    const head = `${paint('green', 'Released')} ${name}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .L)(manifest.files.length, 'file')} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z)(bytes)})`;
    return `${[head, ...rows.map(([label = '', value = '']) => `  ${paint('dim', label.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__.plain)(value)}`)].join('\n')}\n`;
}
/** Returns the flag for the trust root of a private Sigstore instance. The public one ships with Weightseal. */
function rootFlag(root) {
    return root === undefined || (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .isCoveredBy */ .ID)(root.root, (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedTrustRoot */ .Y)().root) ? '' : ` --trusted-root-digest ${(0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .trustRootDigest */ .xi)(root.json)}`;
}


/***/ }),

/***/ 33662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signedText),
/* harmony export */   e: () => (/* binding */ excludedRows)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5242);
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49821);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25673);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);
/* harmony import */ var _report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);
/* harmony import */ var _report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32496);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3495);
/* harmony import */ var _settings_trust_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38424);
/* harmony import */ var _shell_display_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64159);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19252);













/** Renders who signed which model, where the signature is, and the command that verifies it. */
function signedText({ manifest, signer, file, model, checkable }, { options, cwd, paint }) {
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const pointers = manifest.files.filter(({ source }) => source === 'lfs-pointer').length;
    const place = file === (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultSignature */ .u0)(model) ? '' : ` --signature ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(file, { cwd }))}`;
    const rows = [
        ...(0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__/* .signerRows */ .A4)(signer),
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .shortDigest */ .V)(manifest.oms.root)],
        ...excludedRows(manifest),
        ...(pointers === 0 ? [] : [['from pointers', `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .L)(pointers, 'file')} known from Git LFS pointers; the content was not read`]]),
        ['written to', (0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(file, { cwd })],
        ['verify with', `weightseal verify ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(model, { cwd }))}${place} ${(0,_report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .verifyFlags */ .X)(signer)}${instanceFlags(options)}`],
    ];
    const head = `${paint('green', 'Signed')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(model))}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .L)(manifest.files.length, 'file')} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z)(bytes)})`;
    return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(value)}`)].join('\n')}\n${checkable ? '' : configurationFor(signer)}`;
}
/** Returns the lines of the configuration without which the gate cannot check a signature. */
function configurationFor(signer) {
    const isCertificate = signer.method === 'certificate';
    const lines = isCertificate
        ? `  certificate:\n    chain: [.github/keys/chain.pem]\n    fingerprint: "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(signer.fingerprint)}"`
        : '  publicKeys:\n    - { path: .github/keys/release.pub, since: YYYY-MM-DD } # the day on which the key was made';
    const what = isCertificate ? 'certificates of its issuers' : 'public key';
    return `\nFor the gate to check this signature, commit the ${what} and add to ${_settings_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}:\n\nsigning:\n${lines}\n`;
}
/** Lists the paths that the configuration or an option excludes from the signature. They can change without notice. */
function excludedRows({ ignore }) {
    const paths = ignore.filter((path) => !_domains_models_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_IGNORES */ .a$.includes(path));
    return paths.length === 0 ? [] : [['excluded', paths.join(', ')]];
}
function instanceFlags(options) {
    const chosen = _settings_trust_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .INSTANCE_NAMES */ .D7.filter((name) => options.text(name) !== undefined);
    return chosen.map((name) => ` --${name} ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(options.text(name) ?? '')}`).join('');
}


/***/ }),

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** Control characters that JSON leaves as they are, and those that are invisible or change the direction of text. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Formats a document for people and programs. Characters that a terminal interprets or does not show are escaped, which JSON allows. */
function jsonText(value) {
    const escaped = (JSON.stringify(value, null, 2) ?? 'null').replace(INVISIBLE, (char) => Array.from(char.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
    return `${escaped}\n`;
}


/***/ }),

/***/ 73830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lintPack)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99837);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/**
 * Finds the problems of rules: a test with another result than expected, an assertion that a subject passes by omitting a
 * member, a path or source that does not exist, a rule without both a passing and a failing test.
 */
function lintPack({ rules }, { schemas, sources }) {
    return rules.flatMap((rule) => {
        const problems = [
            ...testProblems(rule),
            ...missingRequired(rule),
            ...becauseProblems(rule),
            ...remedyProblems(rule),
            ...pathProblems(rule, schemas),
            ...sourceProblems(rule, sources),
        ];
        return problems.map((problem) => ({ rule: rule.id, problem }));
    });
}
/** Evaluates a rule on the subject of a test. */
function attempt(rule, given) {
    if (rule.matches !== undefined && !rule.matches(given))
        return { outcome: 'skip', pointers: [] };
    const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } };
    const { stages: _, effectiveFrom: __, ...everywhere } = rule;
    const facts = { now: '9999-12-31', trigger: 'push', sources: {}, subjects: [subject] };
    const [finding] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(facts, [
        { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
    ]);
    if (finding?.outcome !== 'fail')
        return { outcome: 'pass', pointers: [] };
    const why = finding.problems.find(({ keyword }) => keyword === 'cel')?.expected;
    return {
        outcome: 'fail',
        pointers: [...new Set(finding.problems.map(({ at }) => at))].sort(),
        ...(why === undefined ? {} : { why }),
    };
}
function testProblems(rule) {
    const lacking = ['pass', 'fail'].filter((expect) => !rule.tests.some((test) => test.expect === expect));
    const wrong = rule.tests.flatMap((test) => {
        const { outcome, pointers, why } = attempt(rule, test.given);
        if (outcome !== test.expect)
            return [`test "${test.name}": expected ${test.expect}, got ${outcome}${why === undefined ? '' : ` (${why})`}`];
        const expected = [...(test.at ?? pointers)].sort();
        return expected.join() === pointers.join()
            ? []
            : [`test "${test.name}": expected problems at ${expected.join(', ')}, got ${pointers.join(', ')}`];
    });
    return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong];
}
/** Deletes each asserted member from each passing subject. If the result is still `pass`, "required" is incomplete. */
function missingRequired(rule) {
    const asserted = propertyPaths(rule.assert);
    const found = rule.tests
        .filter(({ expect }) => expect === 'pass')
        .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'));
    return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; add it to "required"`);
}
/** Finds asserted members without a phrase in `because`, and phrases of members that are not asserted. */
function becauseProblems({ assert, because = {}, message }) {
    if (Object.keys(because).length === 0)
        return [];
    const explained = new Set(Object.keys(because));
    const asserted = new Set([...namedPaths(assert).map(toPointer)]);
    const missing = [...asserted].filter((pointer) => !explained.has(pointer)).map((pointer) => `"because" has no phrase for ${pointer}`);
    const unused = [...explained]
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"because" has a phrase for ${pointer}, which is not asserted`);
    return [
        ...missing,
        ...unused,
        ...(message.includes('{{because}}') ? [] : ['has "because", but its message does not contain {{because}}']),
    ];
}
/** Finds remedies of members that are not asserted. */
function remedyProblems({ assert, remediation: { members = {} } }) {
    const asserted = new Set(namedPaths(assert).map(toPointer));
    return Object.keys(members)
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"remediation.members" has a text for ${pointer}, which is not asserted`);
}
function toPointer(path) {
    return path.map((key) => `/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(key)}`).join('');
}
/** Returns the members under `properties`, also inside `allOf`. Alternatives are left out, because another branch may not need them. */
function propertyPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const { properties = {}, allOf = [] } = schema;
    const members = Object.entries(properties).flatMap(([key, member]) => [[...path, key], ...propertyPaths(member, [...path, key])]);
    return [...members, ...allOf.flatMap((entry) => propertyPaths(entry, path))];
}
function has(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return true;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && has(value[key], rest);
}
function without(value, path) {
    const [key = '', ...rest] = path;
    if (rest.length === 0)
        return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    return { ...value, [key]: without(value[key], rest) };
}
/** Finds required sources that no collector provides. They would make every run undecided. */
function sourceProblems({ needs = [] }, sources) {
    return needs
        .filter((need) => !sources.includes(need))
        .map((need) => `needs "${need}", which is an unknown source${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(need, sources)}`);
}
function pathProblems(rule, schemas) {
    const schema = schemas[rule.select];
    if (schema === undefined)
        return [
            `selects "${rule.select}", which is an unknown kind${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(rule.select, Object.keys(schemas))} List all kinds: weightseal policies kinds`,
        ];
    const named = [
        ...namedPaths(rule.when),
        ...namedPaths(rule.assert),
        ...celMembers(rule.cel),
        ...[...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messagePointers */ .ex)(rule), ...Object.keys(rule.because ?? {})].map((pointer) => pointer.split('/').slice(1)),
    ];
    if (rule.at !== undefined)
        named.push(rule.at.split('/').slice(1));
    const unknown = named.filter((path) => !exists(schema, path)).map(toPointer);
    return [...new Set(unknown)].map((pointer) => `names ${pointer}, which subjects of kind ${rule.select} do not have`);
}
/** Returns the members of the subject that a CEL expression names directly: `subject.ageDays`. */
function celMembers(cel) {
    return [...(cel ?? '').matchAll(/\bsubject\.([A-Za-z_]\w*)/g)].map((match) => [match[1] ?? '']);
}
const COMBINERS = ['allOf', 'anyOf', 'oneOf'];
const NESTED = ['not', 'if', 'then', 'else'];
/** Returns every member that a schema names in `properties`, `required` and the combining keywords. */
function namedPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const members = Object.entries((schema['properties'] ?? {}));
    return [
        ...(schema['required'] ?? []).map((key) => [...path, key]),
        ...members.flatMap(([key, member]) => [[...path, key], ...namedPaths(member, [...path, key])]),
        ...COMBINERS.flatMap((keyword) => (schema[keyword] ?? []).flatMap((entry) => namedPaths(entry, path))),
        ...NESTED.flatMap((keyword) => namedPaths(schema[keyword], path)),
    ];
}
function exists(schema, path) {
    const [key, ...rest] = path;
    if (key === undefined || typeof schema !== 'object')
        return true;
    const { properties, additionalProperties } = schema;
    const member = properties?.[key];
    if (member !== undefined)
        return exists(member, rest);
    return additionalProperties !== false && properties === undefined;
}


/***/ }),

/***/ 33886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkedPack: () => (/* binding */ checkedPack),
  r: () => (/* binding */ loadPacks)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/generated/facts.js
var facts = __webpack_require__(41321);
// EXTERNAL MODULE: ./build/policy/builtin.js + 1 modules
var policy_builtin = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/policy/lint.js
var lint = __webpack_require__(73830);
// EXTERNAL MODULE: ./build/core/suggest.js
var suggest = __webpack_require__(57980);
// EXTERNAL MODULE: ./build/policy/profile.js
var policy_profile = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
;// CONCATENATED MODULE: ./build/policy/overrides.js




/**
 * Applies overrides of severity and enforcement: first those of packs (of an organisation), then those of the repository,
 * which may raise a locked rule but not lower it.
 *
 * @param own - overrides from the configuration of the repository.
 * @param profile - decides whether a rule without an override runs.
 * @throws {SealError} SETTINGS_INVALID - an unknown rule, a locked rule that would be lowered, or a rule that cannot be changed.
 */
function withOverrides(packs, own, profile = 'baseline') {
    const layers = packs.flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ ...override, by: `pack ${id}` })));
    // Locked overrides come first in any order of packs, because all others are checked against them.
    const inOrder = [...layers].sort((a, b) => Number(b.locked === true) - Number(a.locked === true));
    const all = [...inOrder, ...own.map((override) => ({ ...override, locked: false, by: 'policies.rules' }))];
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    for (const { rule, by } of all) {
        if (!ids.includes(rule))
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} changes the rule ${rule}, which no active pack contains${(0,suggest.didYouMean)(rule, ids)}`);
        if (rule.startsWith('WS-META-'))
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} changes ${rule}: rules about Weightseal itself cannot be changed.`);
    }
    return packs.map((pack) => ({
        ...pack,
        rules: pack.rules.map((rule) => all
            .filter((each) => each.rule === rule.id)
            .reduce((before, layer) => change(before, { ...layer, raises: !(0,policy_profile/* runsIn */.U)(rule, profile) && layer.enforcement !== 'off' }), {
            rule,
            locked: undefined,
        }).rule),
    }));
}
/**
 * Rejects parameters that a locked rule reads, because they affect the result as much as the severity does.
 *
 * @param params - parameters from the configuration of the repository, by pack.
 * @throws {SealError} SETTINGS_INVALID
 */
function checkLockedParams(packs, params) {
    const locked = new Map(packs.flatMap(({ id, overrides = [] }) => overrides.filter((each) => each.locked === true).map(({ rule }) => [rule, id])));
    for (const rule of packs.flatMap(({ rules }) => rules)) {
        const by = locked.get(rule.id);
        if (by === undefined)
            continue;
        const text = JSON.stringify([rule.when, rule.assert]);
        const anything = /\bparams\b/.test(rule.cel ?? '');
        const changed = Object.keys(params[rule.pack] ?? {}).find((name) => anything || text.includes(`"$param":"${name}"`));
        if (changed !== undefined)
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.params sets ${rule.pack}.${changed}, which the rule ${rule.id} reads. The pack ${by} locks that rule; remove the parameter.`);
    }
}
function change({ rule, locked }, { severity, enforcement, reason, by, locked: locks, raises = false }) {
    const changed = {
        ...rule,
        ...(severity === undefined ? {} : { severity, packSeverity: rule.packSeverity ?? rule.severity }),
        ...(enforcement === undefined ? {} : { enforcement }),
        ...(reason === undefined ? {} : { overrideReason: reason }),
    };
    if (locked !== undefined && isLower(changed, rule))
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}), which ${locked} locks. The repository may only raise it.`);
    if (reason === undefined && isLower(changed, rule) && !raises)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}) without a reason. Add one: { …, reason: why it is acceptable here }.`);
    return { rule: changed, locked: locks === true ? by : locked };
}
function isLower(after, before) {
    const weight = ({ enforcement }) => enforcement === undefined ? types/* ENFORCEMENTS */.w_.indexOf('warn') + 0.5 : types/* ENFORCEMENTS */.w_.indexOf(enforcement);
    return types/* SEVERITIES */.oC.indexOf(after.severity) > types/* SEVERITIES */.oC.indexOf(before.severity) || weight(after) < weight(before);
}
function describe({ severity, enforcement }) {
    return enforcement === undefined ? severity : `${severity}, ${enforcement}`;
}

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(42604);
;// CONCATENATED MODULE: ./build/policy/load.js







/**
 * Loads the active packs: the meta pack, the selected built-in packs, then the custom packs in order. A custom pack with a
 * failing test is rejected, because its effect is unknown.
 *
 * @param read - returns the files of the trusted base that match a path, in which the last name may contain `*`.
 * @param remote - remote packs that match the lock file.
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
async function loadPacks({ packs, params, customPacks, profile = 'baseline', rules = [] }, read, remote = []) {
    const ids = [...new Set([policy_builtin/* META_PACK */.ER, ...packs])];
    const builtin = await Promise.all(ids.map((id) => (0,policy_builtin/* loadBuiltin */.YJ)(id, params[id] ?? {})));
    const custom = [];
    for (const pattern of customPacks) {
        const files = await read(pattern);
        if (files.length === 0)
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(pattern)}, which does not exist. Rules are read from the base branch on pull requests, else from the working tree. Add the file there; it applies to pull requests after the merge.`);
        for (const file of files)
            custom.push(await loadCustom(file, params));
    }
    for (const file of remote)
        custom.push(await loadCustom(file, params));
    const all = [...builtin, ...custom];
    checkDistinct(all, params);
    checkLockedParams(all, params);
    const changed = withOverrides(all, rules, profile);
    const named = new Set([...rules, ...all.flatMap(({ overrides = [] }) => overrides)].map(({ rule }) => rule));
    return changed.map((pack) => ({ ...pack, rules: (0,policy_profile/* inProfile */.$)(pack, profile, named).rules }));
}
async function loadCustom(file, params) {
    const { compileAnyPack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = await checkedPack(file);
    return compileAnyPack(pack, params[pack.metadata.id] ?? {}, file.path);
}
/**
 * Parses a custom pack and runs its tests.
 *
 * @throws {SealError} PACK_INVALID - invalid file, or a failing test.
 */
async function checkedPack({ path, text }) {
    const { compileAnyPack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = (0,parse.parsePack)(text, path);
    const problems = (0,lint/* lintPack */.H)(await compileAnyPack(pack, {}, path), facts/* KNOWN */.c);
    if (problems.length > 0)
        throw new errors/* SealError */.EM('PACK_INVALID', problems.map(({ rule, problem }) => `${path}: rule ${rule}: ${problem}`).join('\n'));
    return pack;
}
function checkDistinct(packs, params) {
    const ids = packs.map(({ id }) => id);
    const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
    if (duplicate !== undefined)
        throw new errors/* SealError */.EM('PACK_INVALID', `Two packs have the id "${duplicate}". Rename one of them.`);
    const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id));
    const repeated = rules.find((id, index) => rules.indexOf(id) !== index);
    if (repeated !== undefined)
        throw new errors/* SealError */.EM('PACK_INVALID', `Two packs have a rule ${repeated}. Use a unique prefix for custom rules, such as ACME-ML-001.`);
    const inactive = Object.keys(params).find((id) => !ids.includes(id));
    if (inactive !== undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.params sets a parameter of the pack "${inactive}", which is not active; expected one of ${ids.join(', ')}.`);
}


/***/ }),

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PACK_BYTES: () => (/* binding */ MAX_PACK_BYTES),
/* harmony export */   parsePack: () => (/* binding */ parsePack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67950);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29071);



const MAX_PACK_BYTES = 256 * 1024;
/**
 * Parses a pack from an untrusted source.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
function parsePack(text, where) {
    const pack = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)({ text, where, validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validatePolicyPackV1 */ .ti, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value;
    const ids = pack.rules.map(({ id }) => id);
    const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
    if (duplicate !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('PACK_INVALID', `${where}: duplicate rule id ${duplicate}. Give every rule a unique id.`);
    return pack;
}


/***/ }),

/***/ 41230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inProfile),
/* harmony export */   U: () => (/* binding */ runsIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1842);

/** Tells whether a rule runs in a profile: in the one that it names and in stricter ones. */
function runsIn({ profile = 'baseline' }, chosen) {
    return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.indexOf(profile) <= _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.indexOf(chosen);
}
/**
 * Returns a pack with the rules of a profile. In `regulated`, settings that the token may not read prevent the verdict `allow`.
 *
 * @param named - ids of rules that run in every profile, because an override names them.
 */
function inProfile(pack, chosen, named = new Set()) {
    const rules = pack.rules.filter((rule) => runsIn(rule, chosen) || named.has(rule.id));
    if (chosen !== 'regulated')
        return { ...pack, rules };
    return { ...pack, rules: rules.map(withBindingSources) };
}
/** Makes unreadable sources binding, whatever the severity of the rule. */
function withBindingSources(rule) {
    const onUnknown = rule.onUnknown === 'warn-if-forbidden' ? { onUnknown: 'fail' } : {};
    return {
        ...rule,
        ...onUnknown,
        ...(rule.onFail === 'undecided' ? { enforcement: 'block', overrideReason: 'the profile regulated' } : {}),
    };
}


/***/ }),

/***/ 26000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toModelChange)
/* harmony export */ });
/** Converts a difference between two manifests to a row of the table of changed files. */
function toModelChange(difference) {
    const brief = ({ size, sha256 }) => ({ size, sha256 });
    switch (difference.kind) {
        case 'missing':
            return { path: difference.path, kind: 'removed', before: brief(difference.expected) };
        case 'unexpected':
            return { path: difference.path, kind: 'added', after: brief(difference.actual) };
        case 'changed':
            return { path: difference.path, kind: 'changed', before: brief(difference.expected), after: brief(difference.actual) };
        case 'renamed':
            return { path: difference.path, kind: 'renamed', from: difference.from, after: brief(difference.actual) };
    }
}


/***/ }),

/***/ 32496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyFlags)
/* harmony export */ });
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49821);

/** Returns the flags with which a consumer verifies a signature. Their values belong in a channel other than the signature itself. */
function verifyFlags(signer) {
    if (signer.method === 'key')
        return '--public-key FILE';
    if (signer.method === 'certificate')
        return `--certificate-chain FILE --certificate-fingerprint ${signer.fingerprint}`;
    return `--certificate-identity ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(signer.san ?? '')} --certificate-oidc-issuer ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(signer.claims.issuer ?? '')}`;
}


/***/ }),

/***/ 92679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
/** Returns the workflow run from the environment of the runner; `undefined` outside a GitHub workflow, or when variables are missing. */
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
/* harmony import */ var _ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84507);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92681);
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26923);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19511);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48333);
/* harmony import */ var _step_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85356);









/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** Reads the options of a command from the inputs of the step, which have the names of its flags. */
function stepOptions() {
    const input = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name) || undefined;
    return { input, text: input, list: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(input(name)), on: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(name, input(name)) === true };
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
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_7__.processIo)(signal),
        stdout: _step_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,_ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .k)(env, 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .toVisibility */ .q)(undefined));
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
        for (const line of (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ })

};
