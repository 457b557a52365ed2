export const id = 5489;
export const ids = [5489];
export const modules = {

/***/ 15489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectSignatures: () => (/* binding */ collectSignatures),
  signatureSubjects: () => (/* binding */ signatureSubjects)
});

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/domains/manifest/compare.js
var compare = __webpack_require__(50933);
// EXTERNAL MODULE: ./build/domains/signing/bundle.js
var signing_bundle = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/domains/signing/compare.js
var signing_compare = __webpack_require__(98569);
// EXTERNAL MODULE: ./build/domains/signing/signed-model.js
var signed_model = __webpack_require__(99900);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domains/signing/identity.js
var identity = __webpack_require__(14018);
// EXTERNAL MODULE: ./build/domains/signing/signature.js
var signature = __webpack_require__(37672);
// EXTERNAL MODULE: ./build/domains/signing/trust-root.js
var trust_root = __webpack_require__(68737);
// EXTERNAL MODULE: ./build/domains/signing/verify-certificate.js
var verify_certificate = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/domains/signing/verify-key.js
var verify_key = __webpack_require__(35523);
;// CONCATENATED MODULE: ./build/domains/signing/signer.js








/**
 * Verifies a signature and compares the signer with the expected one. A different signer is a fact, not an error.
 *
 * @throws {SealError} SIGNATURE_INVALID
 */
async function identifySigner(bundle, expectation, context) {
    switch (bundle.method) {
        case 'key':
            return keySigner(bundle, expectation, context);
        case 'certificate':
            return certificateSigner(bundle, expectation, context);
        case 'sigstore':
            return keylessSigner(bundle, expectation, context);
    }
}
/**
 * Returns why a signature cannot be checked at all: the configuration names no one who signs by this method. Keyless signatures can always be
 * checked, since their certificate names the signer.
 */
function uncheckedReason({ method }, { keys, certificate }) {
    if (method === 'key' && keys.length === 0)
        return 'It was made with a bare key, and the configuration lists no key (signing.publicKeys).';
    if (method === 'certificate' && certificate === undefined)
        return 'It was made with a certificate, and the configuration lists no chain (signing.certificate).';
    return undefined;
}
/** Whole days from one time to another; never negative. */
function daysBetween(from, to) {
    return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / trust_root/* DAY_MS */.sO));
}
function keySigner(bundle, { keys }, { now, where }) {
    const known = keys.find(({ key }) => (0,signature/* isSignedBy */.s)(bundle, key));
    if (known === undefined)
        throw (0,signing_bundle/* badSignature */.g)(where, `it does not verify under any of the ${keys.length} configured keys (signing.publicKeys)`);
    const signer = (0,verify_key/* verifyWithKey */.F)(bundle, known.key, where);
    return {
        method: 'key',
        signer: 'expected',
        signerDetail: `${known.path} (SHA-256 ${signer.keySha256.slice(0, 12)}…)`,
        fromPullRequest: false,
        keyAgeDays: daysBetween(`${known.since}T00:00:00Z`, now),
        trustRoot: 'none',
    };
}
function certificateSigner(bundle, { certificate }, { now, where }) {
    if (certificate === undefined)
        throw (0,signing_bundle/* badSignature */.g)(where, 'it was signed with a certificate, but the configuration lists no chain (signing.certificate)');
    const age = (notBefore) => ({ keyAgeDays: daysBetween(notBefore, now) });
    try {
        const signer = (0,verify_certificate/* verifyWithCertificate */.j)(bundle, { ...certificate, at: new Date(now) }, where);
        return {
            method: 'certificate',
            signer: 'expected',
            signerDetail: signer.subject,
            fromPullRequest: false,
            ...age(signer.notBefore),
            trustRoot: 'none',
        };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM) || error.code !== 'IDENTITY_MISMATCH' || bundle.material.method !== 'certificate')
            throw error;
        const leaf = new external_node_crypto_.X509Certificate(bundle.material.chain[0]);
        return {
            method: 'certificate',
            signer: 'other',
            signerDetail: error.message,
            fromPullRequest: false,
            ...age(leaf.validFromDate.toISOString()),
            trustRoot: 'none',
        };
    }
}
async function keylessSigner(bundle, expectation, { now, where }) {
    const { verifyWithSigstore } = await Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(7314)]).then(__webpack_require__.bind(__webpack_require__, 47314));
    const { identity: policy, trustRoot } = expectation;
    const { san, claims, signedAt, logEntries } = verifyWithSigstore(bundle, trustRoot.root, where);
    const faults = policy === undefined ? [] : (0,identity/* identityFaults */.eh)(policy, { san, claims });
    const stale = (0,trust_root/* staleness */.TZ)(trustRoot, { maxAgeDays: trust_root/* MAX_TRUST_ROOT_DAYS */.Dd, demanded: true, now: Date.parse(now) });
    const optional = {
        identity: san,
        issuer: claims.issuer,
        repository: claims.repositoryUri,
        repositoryId: claims.repositoryId,
        ref: claims.ref,
        trigger: claims.trigger,
        runner: claims.runner,
        logEntry: logEntries[0]?.logIndex,
        trustRootDetail: stale,
    };
    return {
        method: 'sigstore',
        signer: policy === undefined ? 'unpinned' : faults.length > 0 ? 'other' : 'expected',
        signerDetail: faults.length > 0 ? (0,identity/* describeFaults */.ZM)(faults) : (san ?? ''),
        fromPullRequest: isFromPullRequest(claims.trigger, claims.ref),
        signedAt,
        ageDays: daysBetween(signedAt, now),
        keyAgeDays: 0,
        trustRoot: stale === undefined ? 'fresh' : 'stale',
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
function isFromPullRequest(trigger, ref) {
    return (trigger !== undefined && !identity/* TRUSTED_TRIGGERS */.CW.includes(trigger)) || ref?.startsWith('refs/pull/') === true;
}

;// CONCATENATED MODULE: ./build/domains/signing/collect.js








/** Collects what the signature of each model proves. */
async function collectSignatures({ options, ports, results }) {
    const { settings, target } = options;
    const { models } = results;
    if (models === undefined)
        return { sources: { 'workspace.signatures': { status: 'error', detail: 'the models are unknown' } }, subjects: [] };
    const read = await (0,attempt/* attempt */.CD)(async () => signatureSubjects(models.map(({ evidence }) => evidence), {
        workTree: ports.workTree,
        expectation: await ports.expectation(),
        required: ports.signatures === undefined ? (settings.signing.required ?? 'release') : 'always',
        trigger: target.trigger,
        now: ports.now,
        made: ports.signatures ?? new Map(),
    }));
    return { sources: { 'workspace.signatures': read.source }, subjects: read.value ?? [] };
}
/** Returns one subject for each present model: what its signature proves, or that it has none. */
async function signatureSubjects(models, context) {
    const present = models.filter(({ presence }) => presence === 'present' || presence === 'unrecognised');
    return Promise.all(present.map((model) => signatureSubject(model, context)));
}
async function signatureSubject(evidence, context) {
    const path = evidence.signature;
    const required = context.required === 'always' || context.trigger === 'release';
    const data = { model: evidence.path, path, required, ...(await signatureFacts(evidence, path, context)) };
    const first = evidence.measured.files[0]?.entry.path;
    const file = data.state === 'missing' && first !== undefined ? (0,repository_path/* joinPath */.uJ)(evidence.folder, first) : path;
    return { kind: 'model.signature', id: evidence.path, data: { ...data }, at: { file, line: 1 } };
}
const NOTHING_KNOWN = {
    method: 'none',
    signer: 'unknown',
    fromPullRequest: false,
    contentHashed: false,
    unsignedFiles: 0,
    trustRoot: 'none',
};
async function signatureFacts(evidence, path, context) {
    let known;
    try {
        const text = context.made.get(evidence.path) ?? (await committedSignature(context.workTree, path));
        if (text === undefined)
            return { state: 'missing', ...NOTHING_KNOWN };
        const bundle = (0,signing_bundle/* parseBundle */.QN)(text, path);
        const signed = (0,signed_model/* parseSignedModel */.ZO)(bundle, path);
        const unchecked = uncheckedReason(bundle, context.expectation);
        if (unchecked !== undefined)
            return { state: 'unchecked', ...NOTHING_KNOWN, method: bundle.method, reason: unchecked };
        known = await identifySigner(bundle, context.expectation, { now: context.now, where: path });
        return { state: 'verified', ...known, ...(await coverage({ evidence, signed, bundle }, path, context.workTree)) };
    }
    catch (error) {
        if ((0,attempt/* isPassedOn */.Mj)(error))
            throw error;
        return { state: 'unverified', ...NOTHING_KNOWN, ...known, reason: (0,attempt/* reasonOf */.A3)(error) };
    }
}
/** Reads the signature in the repository; `undefined` when there is none. A symbolic link in its place is not a signature. */
async function committedSignature(workTree, path) {
    try {
        return await workTree.text(path, { maxBytes: signing_bundle/* MAX_BUNDLE_BYTES */.Me, missing: 'SIGNATURE_MISSING' });
    }
    catch (error) {
        if (error instanceof errors/* SealError */.EM && error.code === 'SIGNATURE_MISSING')
            return undefined;
        throw error;
    }
}
const MAX_NAMED = 3;
/**
 * Compares the files of a model with the signed files, and returns how much of the model is covered.
 *
 * @throws {SealError} SIGNATURE_INVALID - the files differ.
 */
async function coverage({ evidence, signed }, path, workTree) {
    const { folder, measured } = evidence;
    if (signed.nameless)
        throw (0,signing_bundle/* badSignature */.g)(path, 'it covers a single file, but the model is a directory');
    const [problem] = measured.problems.filter(({ code }) => code !== 'NAME_COLLISION' && code !== 'LOCK_FILE_INVALID');
    if (problem !== undefined)
        throw (0,signing_bundle/* badSignature */.g)(path, `the model cannot be compared with it: ${JSON.stringify(problem.path)} ${problem.reason}`);
    const files = [...measured.files.map(({ entry }) => entry), ...(await signedBeside(evidence, signed, workTree))];
    const left = files.filter((file) => signed.ignorePaths.some((ignored) => (0,repository_path/* isBelow */.Yw)(file.path, ignored)));
    const covered = files.filter((file) => !left.includes(file));
    const differences = (0,signing_compare/* compareSigned */.Cm)(signed, covered, { own: await ownDigests(signed, folder, workTree) });
    if (differences.length > 0) {
        const named = differences
            .slice(0, MAX_NAMED)
            .map((difference) => `${JSON.stringify(difference.path)} ${(0,compare/* describeDifference */.hF)(difference, 'signed')}`);
        throw (0,signing_bundle/* badSignature */.g)(path, `the files differ from the signed files: ${named.join('; ')}${differences.length > MAX_NAMED ? `; and ${differences.length - MAX_NAMED} more` : ''}`);
    }
    return { contentHashed: covered.every(({ source }) => source === 'content'), unsignedFiles: left.length };
}
/** Measures signed files that Weightseal excludes from a model, such as the manifest: other clients sign them. */
async function signedBeside({ folder, measured }, { files }, workTree) {
    const seen = new Set(measured.files.map(({ entry }) => entry.path));
    const left = files.filter(({ path }) => !seen.has(path) && measured.ignored.some((ignored) => (0,repository_path/* isBelow */.Yw)(path, ignored)));
    const { files: found } = await workTree.measureFiles(folder, left.map(({ path }) => path));
    return found.map(({ entry }) => entry);
}
async function ownDigests(signed, folder, workTree) {
    const own = new Map();
    for (const file of signed.files.filter(signing_compare/* needsOwnDigests */.$_))
        own.set(file.path, await workTree.hasOwnDigests((0,repository_path/* joinPath */.uJ)(folder, file.path), file));
    return own;
}


/***/ }),

/***/ 98569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ needsOwnDigests),
/* harmony export */   Cm: () => (/* binding */ compareSigned),
/* harmony export */   gu: () => (/* binding */ hasShards)
/* harmony export */ });
/* unused harmony export isEmpty */
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50933);

/** Tells whether a signed file needs other digests than the measured SHA-256: another algorithm, or one digest per shard. */
function needsOwnDigests(file) {
    return 'shards' in file || file.algorithm !== 'sha256';
}
/** Tells whether a file has no content. The size that a Git LFS pointer declares does not count. */
function isEmpty({ size, source }) {
    return size === 0 && source === 'content';
}
/** Tells whether a signature lists shards. An empty file has no shard, so such a signature cannot list it. */
function hasShards({ files }) {
    return files.some((file) => 'shards' in file);
}
/**
 * Returns every difference between the measured files and the signed files.
 *
 * @param own - for each measured path that `needsOwnDigests`; a missing path counts as changed.
 * @param sizes - in bytes, by path, from a signed manifest. Signatures do not list sizes.
 */
function compareSigned({ files, nameless }, measured, { own, sizes }) {
    const byPath = new Map(measured.map((file) => [file.path, file]));
    const only = nameless && measured.length === 1 ? measured[0]?.path : undefined;
    const listed = files.map((file) => {
        const path = only ?? file.path;
        const actual = byPath.get(path);
        const size = sizes?.get(path);
        const known = size === undefined ? {} : { size };
        if (!needsOwnDigests(file))
            return { path, sha256: 'digest' in file ? file.digest : '', ...known };
        return { path, sha256: actual !== undefined && own.get(path) === true ? actual.sha256 : '', algorithm: file.algorithm };
    });
    const differences = (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ)(listed, measured);
    return hasShards({ files })
        ? differences.filter((difference) => difference.kind !== 'unexpected' || !isEmpty(difference.actual))
        : differences;
}


/***/ })

};
