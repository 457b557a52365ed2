export const id = 3976;
export const ids = [3976,3886];
export const modules = {

/***/ 93976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ gate_collect),
  Gj: () => (/* binding */ gate),
  S4: () => (/* binding */ judge),
  Oo: () => (/* binding */ once),
  mj: () => (/* binding */ withSignatures)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/facts/sources.js
var facts_sources = __webpack_require__(64630);
;// CONCATENATED MODULE: ./build/facts/added.js

/** Facts with more facts among them. @param file - where findings without a place go. */
function withFacts(facts, { sources, subjects, settings = {} }, file) {
    return {
        ...facts,
        sources: { ...facts.sources, ...sources, ...settings },
        subjects: [...(0,facts_sources/* sourceSubjects */.$)(sources, file), ...facts.subjects, ...subjects],
    };
}

// EXTERNAL MODULE: ./build/facts/changes.js
var changes = __webpack_require__(32249);
// EXTERNAL MODULE: ./build/facts/discover.js
var discover = __webpack_require__(14021);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/manifest/build.js
var build = __webpack_require__(2916);
// EXTERNAL MODULE: ./build/manifest/types.js
var types = __webpack_require__(43913);
// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/manifest/lfs.js
var lfs = __webpack_require__(60191);
// EXTERNAL MODULE: ./build/ports/measure-model.js + 3 modules
var measure_model = __webpack_require__(85756);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/scan/format.js + 1 modules
var format = __webpack_require__(95781);
;// CONCATENATED MODULE: ./build/facts/sniff.js





/** Formats that hold parameters and nothing else, so that their bytes alone make a folder a model. */
const TELLING = new Set(['pickle', 'safetensors', 'gguf', 'pytorch zip', 'numpy objects']);
/** Those of the given files whose first bytes show weights, whatever they are called. Links are not followed. */
async function sniffWeights(root, paths) {
    const found = [];
    for (const path of paths) {
        const sniffed = await sniffFormat(root, path, 'unnamed');
        if (sniffed !== undefined && TELLING.has(sniffed.format.format))
            found.push(path);
    }
    return found;
}
/**
 * The format of a regular file of the repository; `undefined` for anything else.
 *
 * @param name - what to take for its name; `unnamed` to go by the bytes alone.
 * @throws {SealError} FILE_UNREADABLE
 */
async function sniffFormat(root, path, name = path) {
    const file = (0,external_node_path_.join)(root, path);
    const stats = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!stats?.isFile())
        return undefined;
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch((cause) => {
        throw new errors/* SealError */.E('FILE_UNREADABLE', `Cannot read ${path}: ${cause.code}.`, { cause, path });
    });
    try {
        const head = Buffer.alloc(Math.min(format/* HEAD_BYTES */.Lq, stats.size));
        await handle.read(head, 0, head.length, 0);
        const tail = Buffer.alloc(head.subarray(0, 2).toString('latin1') === 'PK' ? Math.min(format/* TAIL_BYTES */.dd, stats.size) : 0);
        await handle.read(tail, 0, tail.length, stats.size - tail.length);
        return { size: stats.size, format: (0,format/* detectFormat */.Tz)({ path: name, head, tail, size: stats.size }) };
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/facts/model-content.js








const NOTHING = { files: [], problems: [], ignored: [], dependencies: [] };
const NO_CONTENT = { measured: NOTHING, ignoredCode: [] };
/**
 * Measures a model's directory and holds it against the commit: what users get is the commit, so the bytes on the disk
 * must be the committed ones. Filters in .gitattributes, steps that ran before, submodules and sparse checkouts show here.
 */
async function readContent(folder, ignore, context) {
    const measured = await measureOnDisk(folder, ignore, context);
    const problems = context.asCommitted
        ? [
            ...submodules(folder, ignore, context),
            ...notThere(folder, ignore, measured, context),
            ...(await otherBytes(folder, measured, context)),
        ]
        : [];
    const wrong = new Set(problems.map(({ path }) => path));
    const files = measured.files.filter(({ entry }) => !wrong.has(entry.path));
    return {
        measured: { ...measured, files, problems: [...measured.problems, ...problems] },
        ignoredCode: await ignoredCode(folder, ignore, context),
    };
}
/** A directory that cannot be measured is a problem of the model, not of the run. */
async function measureOnDisk(folder, ignore, { root, head, asCommitted, sha512, progress, signal }) {
    const committed = asCommitted ? (path) => head.get((0,discover/* joinPath */.uJ)(folder, path)) : () => undefined;
    const expectBlob = (path, size) => {
        const file = committed(path);
        return file !== undefined && file.blob.length === 40 && file.size === size ? file.blob : undefined;
    };
    try {
        return await (0,measure_model/* measureModel */.d)((0,external_node_path_.join)(root, folder), ignore, { sha512, progress, expectBlob, ...(signal === undefined ? {} : { signal }) });
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E) || error.code === 'INTERRUPTED')
            throw error;
        return { ...NOTHING, problems: [{ path: error.path ?? types/* MANIFEST_FILE */.h1, code: error.code, reason: error.message }] };
    }
}
function isIgnored(path, ignore) {
    return ignore.some((ignored) => (0,discover/* isBelow */.Yw)(path, ignored));
}
function committedBelow(folder, { head }) {
    return head.below(folder).map((full) => [(0,discover/* pathInModel */.SL)(folder, full) ?? full, head.get(full)]);
}
/** A submodule's content is in another repository, where nobody measured it. */
function submodules(folder, ignore, context) {
    return committedBelow(folder, context)
        .filter(([path, { mode }]) => mode === '160000' && !isIgnored(path, ignore))
        .map(([path]) => ({ path, code: 'FILE_SPECIAL', reason: 'is a submodule; put the files themselves into the model' }));
}
/** Committed files that the work tree does not hold and that no manifest would miss. */
function notThere(folder, ignore, { files, problems }, context) {
    const seen = new Set([...files.map(({ entry }) => entry.path), ...problems.map(({ path }) => path)]);
    return committedBelow(folder, context)
        .filter(([path, { mode }]) => mode.startsWith('100') && !seen.has(path) && !isIgnored(path, ignore))
        .map(([path]) => ({ path, code: 'FILE_CHANGED', reason: 'is in the commit and not in the work tree; check it out whole' }));
}
/** Files whose size is not the committed one: right for git-LFS, whose pointer must name the content that is there. */
async function otherBytes(folder, { files }, { head, git }) {
    const problems = [];
    for (const { entry, onDisk } of files) {
        const file = head.get((0,discover/* joinPath */.uJ)(folder, entry.path));
        if (file === undefined || file.size === onDisk || (await pointsTo(file, entry.sha256, git)))
            continue;
        problems.push({
            path: entry.path,
            code: 'FILE_CHANGED',
            reason: `has ${onDisk} bytes in the work tree and ${file.size} in the commit: a filter in .gitattributes or an earlier step changed it`,
        });
    }
    return problems;
}
async function pointsTo({ blob, size, mode }, sha256, git) {
    if (!mode.startsWith('100') || size >= 1024)
        return false;
    const reading = (0,lfs/* readPointer */.Z)(await git.blob(blob), size);
    return reading.kind === 'pointer' && reading.pointer.sha256 === sha256;
}
/** What could be planted under an ignored path: committed files there whose format can run code. */
async function ignoredCode(folder, ignore, context) {
    const found = [];
    for (const [path, { mode }] of committedBelow(folder, context)) {
        if (!isIgnored(path, ignore) || !mode.startsWith('100') || (model_files/* FILES_ONLY */.xb.has(path) && path !== 'model.sig'))
            continue;
        const sniffed = await sniffFormat(context.root, (0,discover/* joinPath */.uJ)(folder, path));
        if (sniffed !== undefined && sniffed.format.runsCode !== 'no')
            found.push({ path, ...sniffed });
    }
    return found;
}

// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/facts/model-manifests.js






/** Git's mode of a file; an untracked one has none, and is opened without following links. */
function isRegular(file) {
    return file === undefined || file.mode.startsWith('100');
}
/** The manifest in the judged work tree. A link in its place is not followed. */
async function committedManifest(folder, root, tracked) {
    const where = (0,discover/* joinPath */.uJ)(folder, types/* MANIFEST_FILE */.h1);
    if (!isRegular(tracked))
        return { status: 'invalid', detail: `${where} is not a regular file in the commit.` };
    try {
        const text = await (0,text_file/* readText */.y)((0,external_node_path_.join)(root, where), { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING', noFollow: true });
        return { status: 'valid', manifest: (0,parse/* parseManifest */.Ng)(text, where) };
    }
    catch (error) {
        return fault(error);
    }
}
/** The manifest on the trusted side. One that cannot be read as such is told apart from none. */
async function trustedManifest(folder, side) {
    const file = side.files.get((0,discover/* joinPath */.uJ)(folder, types/* MANIFEST_FILE */.h1));
    if (file === undefined)
        return { status: 'missing' };
    const where = `${side.name}:${file.path}`;
    if (!isRegular(file))
        return { status: 'invalid', detail: `${where} is not a regular file.` };
    if (file.size > parse/* MAX_MANIFEST_BYTES */.ZJ)
        return { status: 'invalid', detail: `${where} is larger than ${parse/* MAX_MANIFEST_BYTES */.ZJ} bytes.` };
    const bytes = await side.read(file);
    try {
        return { status: 'valid', manifest: (0,parse/* parseManifest */.Ng)((0,text_file/* decode */.D)(bytes, where), where) };
    }
    catch (error) {
        return fault(error);
    }
}
function fault(error) {
    if (!(error instanceof errors/* SealError */.E))
        throw error;
    if (error.code === 'MANIFEST_MISSING')
        return { status: 'missing' };
    return { status: error.code === 'MANIFEST_NEWER' ? 'newer' : 'invalid', detail: (0,errors/* messageOf */.b)(error) };
}

// EXTERNAL MODULE: ./build/facts/model-subjects.js
var model_subjects = __webpack_require__(64695);
;// CONCATENATED MODULE: ./build/facts/models.js









/**
 * Measures one model of the repository and holds it against its own manifest and the trusted one.
 *
 * @throws {SealError} when the trusted manifest cannot be fetched: then nothing can be said about the model.
 */
async function judgeModel(folder, context) {
    const { root, head, trusted: side } = context;
    const config = context.configured.find(({ path }) => path === folder);
    const ignore = [...model_files/* DEFAULT_IGNORES */.a$, ...(config?.ignorePaths ?? [])];
    const presence = presenceOf(folder, context);
    const gone = presence !== 'present';
    const committed = gone
        ? { status: 'missing' }
        : await committedManifest(folder, root, head.get((0,discover/* joinPath */.uJ)(folder, types/* MANIFEST_FILE */.h1)));
    const { measured, ignoredCode } = gone ? NO_CONTENT : await readContent(folder, ignore, { ...context, sha512: listsSha512(committed) });
    const trusted = side !== undefined && isTouched(folder, context) ? await trustedManifest(folder, side) : undefined;
    const model = modelInfo(folder, config, committed);
    const files = measured.files.map(({ entry }) => entry);
    const evidence = {
        folder,
        name: model.name,
        presence: presence === 'present' && !recognised(measured, committed) && (trusted?.status === 'valid' || config !== undefined)
            ? 'unrecognised'
            : presence,
        measured,
        ignoredCode,
        built: files.length === 0 ? undefined : (0,build/* buildManifest */.u1)({ model, files, ignore, dependencies: measured.dependencies }),
        committed,
        trusted,
        changes: changesBelow(folder, context),
        trustedIgnores: config?.ignorePaths ?? [],
        contentRequired: config?.requireContent ?? context.stage === 'release',
        storage: (path, file) => storageOf(head.get(path), file),
        card: hasCard(measured),
        licence: await hasLicence(folder, measured, context),
    };
    return { evidence, subjects: (0,model_subjects/* modelSubjects */.$)(evidence) };
}
function listsSha512(committed) {
    return committed.status === 'valid' && committed.manifest.files.some(({ sha512 }) => sha512 !== undefined);
}
/** `absent`: the configuration names a model that neither side has. */
function presenceOf(folder, { head, trustedFiles }) {
    if (head.below(folder).length > 0)
        return 'present';
    return (trustedFiles?.below(folder).length ?? 0) > 0 ? 'removed' : 'absent';
}
/**
 * Whether the judged change has to do with a model. An untouched one is held against its own manifest only: where the
 * head was checked out without its base, the base may have moved on meanwhile.
 */
function isTouched(folder, { changes }) {
    return changes === undefined || changes.has(folder) || changes.below(folder).length > 0;
}
function changesBelow(folder, { changes }) {
    return new Map((changes?.below(folder) ?? []).map((path) => [path, changes?.get(path)]));
}
function recognised({ files, problems }, committed) {
    return committed.status !== 'missing' || problems.length > 0 || files.some(({ format }) => format.weights);
}
function modelInfo(folder, config, committed) {
    const stated = committed.status === 'valid' ? committed.manifest.model : undefined;
    const framework = config?.framework ?? stated?.framework;
    const type = config?.type ?? stated?.type;
    return {
        name: config?.name ?? stated?.name ?? (folder === '.' ? 'model' : folder.slice(folder.lastIndexOf('/') + 1)),
        version: config?.version ?? stated?.version ?? types/* UNVERSIONED */.d7,
        ...(framework === undefined ? {} : { framework }),
        ...(type === undefined ? {} : { type }),
    };
}
/** A pointer in the work tree, or a blob in git that is smaller than the content, is git-LFS. */
function storageOf(tracked, { entry, onDisk }) {
    if (tracked === undefined || tracked.blob === '')
        return 'untracked';
    if (entry.source === 'lfs-pointer')
        return 'lfs';
    return tracked.size !== onDisk && tracked.size < 1024 ? 'lfs' : 'git';
}
const CARD = /^(readme|model[_-]?card)\.(md|markdown|rst|txt)$/i;
const LICENCE = /^(licen[cs]e|copying|notice)([._-][^/]*)?$/i;
const FRONT_MATTER_BYTES = 16 * 1024;
function hasCard({ files }) {
    return files.some(({ entry }) => CARD.test(entry.path));
}
async function hasLicence(folder, { files }, { root, head }) {
    if (files.some(({ entry }) => LICENCE.test(entry.path)) || head.atTop.some((path) => LICENCE.test(path)))
        return true;
    const card = files.find(({ entry }) => CARD.test(entry.path) && entry.source === 'content');
    return card !== undefined && statesLicence(await beginning((0,external_node_path_.join)(root, folder, card.entry.path)));
}
/** `license:` in the YAML front matter of a model card, as on the Hugging Face Hub. */
function statesLicence(text) {
    const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
    return /^license:\s*\S/m.test(front);
}
async function beginning(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(FRONT_MATTER_BYTES), 0, FRONT_MATTER_BYTES, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/facts/path-index.js
/** What stands at paths of a repository, found by path and by folder. */
class PathIndex {
    #entries;
    #sorted;
    #top;
    constructor(entries) {
        this.#entries = entries;
        this.#sorted = [...entries.keys()].sort();
        this.#top = this.#sorted.filter((path) => !path.includes('/'));
    }
    get(path) {
        return this.#entries.get(path);
    }
    has(path) {
        return this.#entries.has(path);
    }
    /** Files that stand in no folder. */
    get atTop() {
        return this.#top;
    }
    get paths() {
        return this.#sorted;
    }
    /** Files below a folder, sorted; all of them for `.`. Takes time with what it gives, not with the size of the commit. */
    below(folder) {
        if (folder === '.')
            return this.#sorted;
        const prefix = `${folder}/`;
        const found = [];
        for (let at = this.#firstAtOrBehind(prefix); this.#sorted[at]?.startsWith(prefix); at++)
            found.push(this.#sorted[at]);
        return found;
    }
    #firstAtOrBehind(text) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#sorted[middle] < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./build/approvals/policy-path.js
var policy_path = __webpack_require__(5705);
;// CONCATENATED MODULE: ./build/facts/policy-changes.js


/**
 * A subject for each file of the gate's own configuration that the change touches, under either of its names.
 *
 * @param files - by path; `*` in the last name stands for any part of it.
 * @param check - reads the proposed version; throws what is wrong with it.
 */
async function policyChanges(changes, files, check) {
    const touched = changes.flatMap((change) => [change.path, change.from].flatMap((path) => path === undefined ? [] : files.filter((file) => (0,policy_path.matchesPath)(file.path, path)).map((file) => ({ ...file, path, change }))));
    return Promise.all(touched.map(({ path, role, change }) => toSubject({ path, role }, change, check)));
}
async function toSubject(file, { path, change }, check) {
    const gone = change === 'removed' || path !== file.path;
    const fault = gone ? undefined : await faultOf(file, check);
    const data = {
        path: file.path,
        role: file.role,
        change: path === file.path ? change : 'removed',
        approved: false,
        valid: fault === undefined,
        ...(fault === undefined ? {} : { detail: fault.message }),
    };
    return { kind: 'policy.change', id: file.path, data: { ...data }, at: { file: file.path, line: fault?.line ?? 1 } };
}
async function faultOf(file, check) {
    try {
        await check(file);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        const line = Number(/^[^:\n]+:(\d+):/.exec(error.message)?.[1] ?? 1);
        return { message: error.message, line };
    }
}

// EXTERNAL MODULE: ./build/manifest/compare.js
var compare = __webpack_require__(33095);
// EXTERNAL MODULE: ./build/ports/own-digests.js
var own_digests = __webpack_require__(43171);
// EXTERNAL MODULE: ./build/ports/progress.js
var progress = __webpack_require__(22968);
// EXTERNAL MODULE: ./build/signing/bundle.js
var signing_bundle = __webpack_require__(65058);
// EXTERNAL MODULE: ./build/signing/compare.js
var signing_compare = __webpack_require__(77911);
// EXTERNAL MODULE: ./build/signing/signed-model.js
var signed_model = __webpack_require__(58290);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/signing/identity.js
var identity = __webpack_require__(11468);
// EXTERNAL MODULE: ./build/signing/signature.js
var signature = __webpack_require__(20938);
// EXTERNAL MODULE: ./build/signing/trust-root.js
var trust_root = __webpack_require__(14091);
// EXTERNAL MODULE: ./build/signing/verify-certificate.js
var verify_certificate = __webpack_require__(80345);
// EXTERNAL MODULE: ./build/signing/verify-key.js
var verify_key = __webpack_require__(16433);
;// CONCATENATED MODULE: ./build/facts/signer.js








/**
 * Who signed, and whether it is who was expected. That it is somebody else is a fact; that nobody can tell is an error.
 *
 * @throws {SealError} SIGNATURE_INVALID
 */
async function judgeSigner(bundle, expectation, context) {
    switch (bundle.method) {
        case 'key':
            return keySigner(bundle, expectation, context);
        case 'certificate':
            return certificateSigner(bundle, expectation, context);
        case 'sigstore':
            return keylessSigner(bundle, expectation, context);
    }
}
/** Whole days from one time to another; never negative. */
function daysBetween(from, to) {
    return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / trust_root/* DAY_MS */.sO));
}
function keySigner(bundle, { keys }, { now, where }) {
    if (keys.length === 0)
        throw (0,signing_bundle/* badSignature */.g)(where, 'it was signed with a bare key, and the configuration names none (signing.publicKeys)');
    const known = keys.find(({ key }) => (0,signature/* isSignedBy */.s)(bundle, key));
    if (known === undefined)
        throw (0,signing_bundle/* badSignature */.g)(where, `none of the ${keys.length} configured keys made it (signing.publicKeys)`);
    const signer = (0,verify_key/* verifyWithKey */.F)(bundle, known.key, where);
    return {
        method: 'key',
        signer: 'expected',
        signerDetail: `${known.path} (SHA-256 ${signer.keySha256.slice(0, 16)}…)`,
        fromPullRequest: false,
        keyAgeDays: daysBetween(`${known.since}T00:00:00Z`, now),
        trustRoot: 'none',
    };
}
function certificateSigner(bundle, { certificate }, { now, where }) {
    if (certificate === undefined)
        throw (0,signing_bundle/* badSignature */.g)(where, 'it was signed with a certificate, and the configuration names none (signing.certificate)');
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
        if (!(error instanceof errors/* SealError */.E) || error.code !== 'IDENTITY_MISMATCH' || bundle.material.method !== 'certificate')
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
    const { verifyWithSigstore } = await Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(1656)]).then(__webpack_require__.bind(__webpack_require__, 31656));
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
    return (trigger !== undefined && identity/* UNTRUSTED_TRIGGERS */.BT.includes(trigger)) || ref?.startsWith('refs/pull/') === true;
}

;// CONCATENATED MODULE: ./build/facts/signatures.js












/** One subject for each model that is there: what its signature proves, or that there is none. */
async function signatureSubjects(models, context) {
    const present = models.filter(({ presence }) => presence === 'present' || presence === 'unrecognised');
    return Promise.all(present.map((model) => signatureSubject(model, context)));
}
async function signatureSubject(evidence, context) {
    const path = (0,discover/* joinPath */.uJ)(evidence.folder, model_files/* SIGNATURE_FILE */.I9);
    const required = context.required === 'always' || context.stage === 'release';
    const data = { model: evidence.folder, path, required, ...(await signatureFacts(evidence, path, context)) };
    const first = evidence.measured.files[0]?.entry.path;
    const file = data.state === 'missing' && first !== undefined ? (0,discover/* joinPath */.uJ)(evidence.folder, first) : path;
    return { kind: 'model.signature', id: evidence.folder, data: { ...data }, at: { file, line: 1 } };
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
        const text = context.made.get(evidence.folder) ?? (await standing((0,external_node_path_.join)(context.root, path)));
        if (text === undefined)
            return { state: 'missing', ...NOTHING_KNOWN };
        const bundle = (0,signing_bundle/* parseBundle */.QN)(text, path);
        const signed = (0,signed_model/* parseSignedModel */.ZO)(bundle, path);
        known = await judgeSigner(bundle, context.expectation, { now: context.now, where: path });
        return { state: 'verified', ...known, ...(await coverage({ evidence, signed, bundle }, path, context.root)) };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E) || error.code === 'INTERRUPTED')
            throw error;
        return { state: 'unverified', ...NOTHING_KNOWN, ...known, reason: error.message };
    }
}
/** `undefined` when there is none. A link in its place is not followed, and is no signature. */
async function standing(file) {
    try {
        return await (0,text_file/* readText */.y)(file, { maxBytes: signing_bundle/* MAX_BUNDLE_BYTES */.Me, missing: 'SIGNATURE_MISSING', noFollow: true });
    }
    catch (error) {
        if (error instanceof errors/* SealError */.E && error.code === 'SIGNATURE_MISSING')
            return undefined;
        throw error;
    }
}
const MAX_NAMED = 3;
/**
 * What of the model the signature covers, once its files are the signed ones.
 *
 * @throws {SealError} SIGNATURE_INVALID - they are not.
 */
async function coverage({ evidence, signed }, path, root) {
    const { folder, measured } = evidence;
    if (signed.nameless)
        throw (0,signing_bundle/* badSignature */.g)(path, 'it is over a single file, and the model is a directory');
    const [problem] = measured.problems.filter(({ code }) => code !== 'NAME_COLLISION' && code !== 'LOCK_FILE_INVALID');
    if (problem !== undefined)
        throw (0,signing_bundle/* badSignature */.g)(path, `the model cannot be held against it: ${JSON.stringify(problem.path)} ${problem.reason}`);
    const files = [...measured.files.map(({ entry }) => entry), ...(await signedBeside(evidence, signed, root))];
    const left = files.filter((file) => signed.ignorePaths.some((ignored) => (0,discover/* isBelow */.Yw)(file.path, ignored)));
    const covered = files.filter((file) => !left.includes(file));
    const differences = (0,signing_compare/* compareSigned */.Cm)(signed, covered, { own: await ownDigests(signed, (0,discover/* joinPath */.uJ)(root, folder)) });
    if (differences.length > 0) {
        const named = differences
            .slice(0, MAX_NAMED)
            .map((difference) => `${JSON.stringify(difference.path)} ${(0,compare/* describeDifference */.hF)(difference, 'signed')}`);
        throw (0,signing_bundle/* badSignature */.g)(path, `the files are not the signed ones: ${named.join('; ')}${differences.length > MAX_NAMED ? `; and ${differences.length - MAX_NAMED} more` : ''}`);
    }
    return { contentHashed: covered.every(({ source }) => source === 'content'), unsignedFiles: left.length };
}
/** Signed files that we ourselves leave out of a model, such as the manifest: other clients sign them. */
async function signedBeside({ folder, measured }, { files }, root) {
    const seen = new Set(measured.files.map(({ entry }) => entry.path));
    const entries = files
        .filter(({ path }) => !seen.has(path) && measured.ignored.some((ignored) => (0,discover/* isBelow */.Yw)(path, ignored)))
        .flatMap(({ path }) => listSigned((0,external_node_path_.join)(root, folder, path), path));
    const { files: found } = await (0,model_files/* measure */.xP)(entries, { sha512: false, progress: progress/* silent */.K });
    return found.map(({ entry }) => entry);
}
/** The system refuses some names, such as those that are too long; then the file is not there. */
function listSigned(file, path) {
    try {
        return (0,model_files/* listFile */.DK)(file).entries.map((entry) => ({ ...entry, path }));
    }
    catch {
        return [];
    }
}
async function ownDigests(signed, folder) {
    const own = new Map();
    for (const file of signed.files.filter(signing_compare/* needsOwnDigests */.$_))
        own.set(file.path, await (0,own_digests/* hasOwnDigests */.I)((0,external_node_path_.join)(folder, file.path), file));
    return own;
}

;// CONCATENATED MODULE: ./build/facts/collect.js









/** Runs every collector. A source that fails is recorded and the others go on. */
async function collectFacts(options, ports) {
    const { target, trusted, policyFiles, checkProposed } = options;
    const judged = await (0,facts_sources/* attempt */.C)(() => judgedCommit(target, ports.git));
    const changes = await collectChanges(options, ports, judged.value);
    const models = judged.value === undefined
        ? { source: judged.source, value: [] }
        : await (0,facts_sources/* attempt */.C)(() => collectModels(options, ports, { head: new PathIndex(judged.value?.files ?? new Map()), changes: changes.value }));
    const signatures = await collectSignatures(options, ports, models);
    const proposed = await policyChanges(changes.value ?? [], policyFiles, checkProposed);
    const sources = {
        'workspace.checkout': judged.source,
        'workspace.models': models.source,
        'workspace.storage': judged.source,
        'workspace.signatures': signatures.source,
        'github.changes': changes.source,
        'github.base': trusted.source.status === 'ok' && trusted.value === undefined
            ? { status: 'skipped', detail: 'this event has no base to compare with' }
            : trusted.source,
    };
    const list = models.value ?? [];
    const subjects = [
        ...(0,facts_sources/* sourceSubjects */.$)(sources, policyFiles[0]?.path ?? '.github/weightseal.yml'),
        ...proposed,
        ...list.flatMap((model) => model.subjects),
        ...(signatures.value ?? []),
    ];
    return { facts: { now: ports.now, stage: target.stage, sources, subjects }, models: list, changes: changes.value ?? [] };
}
async function collectSignatures({ root, target, settings, expectation }, { now }, models) {
    if (models.value === undefined)
        return { source: models.source };
    const evidence = models.value.map((model) => model.evidence);
    const required = settings.signing.required ?? 'release';
    return (0,facts_sources/* attempt */.C)(async () => signatureSubjects(evidence, { root, expectation: await expectation(), required, stage: target.stage, now, made: new Map() }));
}
/**
 * Files of the commit in the work tree, once it is known to be the commit that the event is about.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT - the work tree holds something else, such as the base branch.
 */
async function judgedCommit(target, git) {
    const commit = await git.resolve('HEAD');
    const [mergedInto, merged] = commit === target.headSha || target.kind !== 'pull_request' ? [] : await mergeParents(commit, git);
    if (commit !== target.headSha && merged !== target.headSha) {
        const advice = target.event === 'pull_request_target'
            ? 'pull_request_target checks out the base branch; run Weightseal on pull_request instead, which needs no checkout of untrusted code with secrets'
            : 'let actions/checkout run with its default ref before Weightseal';
        throw new errors/* SealError */.E('GIT_WRONG_CHECKOUT', `The work tree holds commit ${commit.slice(0, 7)}, the event is about ${target.headSha.slice(0, 7)}: ${advice}.`);
    }
    const tracked = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return { files: target.event === 'local' ? await withUncommitted(tracked, git) : tracked, mergedInto };
}
/** Parents of the merge of base and head that GitHub makes for a pull request; nothing for any other commit. */
async function mergeParents(commit, git) {
    const parents = await git.parents(commit);
    return parents.length === 2 ? parents : [];
}
/** On a laptop what is not committed yet is judged as if it were; git has no id for such content. */
async function withUncommitted(tracked, git) {
    const { changed, deleted } = await git.uncommitted();
    const files = new Map([...tracked, ...changed.map((path) => [path, { path, blob: '', mode: '100644', size: 0 }])]);
    for (const path of deleted)
        files.delete(path);
    return files;
}
async function collectChanges({ target, trusted }, { github }, judged) {
    if (target.kind === 'snapshot')
        return {
            source: {
                status: 'skipped',
                detail: target.event === 'local'
                    ? 'this run judges the work tree as it stands'
                    : `a run on ${target.event} judges the commit as it stands`,
            },
        };
    if (judged === undefined)
        return { source: { status: 'error', detail: 'the files of the judged commit are not known' } };
    const base = trusted.value;
    if (base === undefined)
        return {
            source: trusted.source.status === 'ok' ? { status: 'error', detail: 'the commit before the change is not known' } : trusted.source,
        };
    if (target.kind === 'range')
        return { source: { status: 'ok' }, value: (0,changes/* treeChanges */.CJ)(base.files, judged.files) };
    if (github === undefined)
        throw new errors/* SealError */.E('USAGE', 'A pull request can only be judged with a GitHub token. Pass github-token.');
    return (0,facts_sources/* attempt */.C)(() => changesOfPull(target, { github, judged, base }));
}
/** The merge is what would land, so its own difference to the base counts, not only what GitHub lists for the head. */
async function changesOfPull(target, { github, judged, base }) {
    const listed = await (0,changes/* pullChanges */.TM)(github, target);
    if (judged.mergedInto === undefined) {
        (0,changes/* requireListed */.T$)(listed, judged.files);
        return listed;
    }
    const before = judged.mergedInto === base.commit ? base.files : new Map((await github.tree(judged.mergedInto)).map((file) => [file.path, file]));
    return (0,changes/* mergeChanges */.e6)(listed, (0,changes/* treeChanges */.CJ)(before, judged.files));
}
/** A path that was mistyped must not look like a repository without models. */
function requirePath(path, files) {
    if (path === undefined || files.some((file) => (0,discover/* isBelow */.Yw)(file, path)))
        return;
    throw new errors/* SealError */.E('SETTINGS_INVALID', `"path" is ${JSON.stringify(path)}, and there is nothing in the repository. Give the path of a model or of a folder above models.`);
}
/** Under both names of a renamed file; what stands at a path now comes before what left it. */
function changesByPath(changes) {
    const left = changes.flatMap((change) => (change.from === undefined ? [] : [[change.from, change]]));
    return new Map([...left, ...changes.map((change) => [change.path, change])]);
}
async function collectModels({ settings, target, root, trusted }, ports, { head, changes }) {
    requirePath(settings.path, [...head.paths, ...(trusted.value?.files.keys() ?? [])]);
    const present = (changes ?? []).filter(({ change }) => change !== 'removed').map(({ path }) => path);
    const byPath = changes && new PathIndex(changesByPath(changes));
    const folders = (0,discover/* discoverModels */.wt)({
        head: head.paths,
        base: [...(trusted.value?.files.keys() ?? [])].filter((path) => byPath === undefined || head.has(path) || byPath.has(path)),
        sniffed: await sniffWeights(root, present.filter((path) => head.has(path))),
        configured: settings.models,
        discover: settings.discover,
        ignorePaths: settings.ignorePaths,
        within: settings.path,
    });
    const trustedFiles = trusted.value && new PathIndex(trusted.value.files);
    const judged = [];
    for (const folder of folders) {
        const progress = ports.progress(`Measuring ${folder}`);
        const signal = ports.signal === undefined ? {} : { signal: ports.signal };
        judged.push(await judgeModel(folder, {
            root,
            head,
            trusted: trusted.value,
            trustedFiles,
            git: ports.git,
            asCommitted: target.event !== 'local',
            changes: byPath,
            configured: settings.models,
            stage: target.stage,
            progress,
            ...signal,
        }));
    }
    return judged;
}

// EXTERNAL MODULE: ./build/policy/evaluate.js
var evaluate = __webpack_require__(65208);
// EXTERNAL MODULE: ./build/policy/waivers.js
var policy_waivers = __webpack_require__(58266);
;// CONCATENATED MODULE: ./build/policy/living.js


/**
 * Findings with waivers and baseline applied, and then what the rules say about the waivers themselves. Pure, and in the order
 * of the packs but for the last, which come at the end.
 */
function judgeAll(facts, packs, tolerance) {
    const aboutWaivers = (pack, yes) => ({
        ...pack,
        rules: pack.rules.filter(({ select }) => (select === 'waiver') === yes),
    });
    const first = (0,evaluate/* evaluate */._3)(facts, packs.map((pack) => aboutWaivers(pack, false)));
    const { findings, subjects } = (0,policy_waivers/* tolerate */.j9)(first, tolerance);
    const last = (0,evaluate/* evaluate */._3)({ ...facts, subjects }, packs.map((pack) => aboutWaivers(pack, true)));
    return [...findings, ...last];
}

// EXTERNAL MODULE: ./build/policy/load.js + 1 modules
var load = __webpack_require__(33886);
// EXTERNAL MODULE: ./build/report/model-change.js
var model_change = __webpack_require__(13267);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/settings/target.js
var settings_target = __webpack_require__(59487);
// EXTERNAL MODULE: ./build/ports/trust-roots.js + 1 modules
var trust_roots = __webpack_require__(78413);
// EXTERNAL MODULE: ./build/signing/certificates.js
var certificates = __webpack_require__(52366);
// EXTERNAL MODULE: ./build/signing/keys.js
var signing_keys = __webpack_require__(88426);
;// CONCATENATED MODULE: ./build/commands/expectation.js





/**
 * Whose signatures count. Keys, certificates and the trust root that the configuration names are read from the same side
 * as the configuration: a change does not bring its own.
 *
 * @throws {SealError} SETTINGS_INVALID, KEY_INVALID, TRUST_ROOT_INVALID
 */
async function expectationFrom({ signing, expectedIdentity }, read) {
    const { publicKeys = [], certificate, trustedRoot } = signing;
    const keys = publicKeys.map(async ({ path, since }) => ({ key: (0,signing_keys/* parsePublicKey */.ee)(await textOf(path, read), path), path, since }));
    return {
        identity: expectedIdentity,
        keys: await Promise.all(keys),
        certificate: await certificateFrom(certificate, read),
        trustRoot: trustedRoot === undefined ? (0,trust_roots/* shippedTrustRoot */.Y)() : await trustRootFrom(trustedRoot, read),
    };
}
async function certificateFrom(certificate, read) {
    if (certificate === undefined)
        return undefined;
    const { chain, ...pin } = certificate;
    const anchors = await Promise.all(chain.map(async (path) => (0,certificates/* parseCertificates */.WW)(await textOf(path, read), path)));
    return { anchors: anchors.flat(), pin };
}
async function trustRootFrom({ path, asOf }, read) {
    const text = await textOf(path, read);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SealError */.E('TRUST_ROOT_INVALID', `${path}: not JSON.`, { cause });
    }
    return { root: (0,trust_root/* parseTrustedRoot */.t1)(json, path), json: json, from: 'file', name: path, asOf: `${asOf}T00:00:00Z` };
}
async function textOf(path, read) {
    const [file] = await read(path);
    if (file === undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `The configuration names ${JSON.stringify(path)} under "signing", and there is no such file on the trusted side.`);
    return file.text;
}

// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(33525);
;// CONCATENATED MODULE: ./build/posture/subjects.js

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
    return rulesets.map(({ id, name, enforcement, target, bypass }) => subject('ruleset', `${name} (${id})`, { name, enforcement, target, bypass }, context));
}
function environmentSubjects(environments, context) {
    return environments.map((environment) => subject('environment.protection', environment.name, { ...environment }, context));
}
/** Whether a service of GitHub that looks for faults is on; what it found are subjects of their own. */
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
/** Of the address only the host: its path may hold a secret. */
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

;// CONCATENATED MODULE: ./build/facts/posture.js


/** Sources of settings that `github-token` reads, and those that only `posture-token` does. */
const OPEN = [
    'github.repository',
    'github.rulesets',
    'github.environments.protection',
    'github.codescanning',
    'github.dependabot',
    'github.releases',
];
const CLOSED = [
    'github.security',
    'github.protection',
    'github.actions',
    'github.secrets',
    'github.secretscanning',
    'github.deploykeys',
    'github.webhooks',
    'github.admins',
    'github.runners',
    'github.tokens',
];
/**
 * Settings of the repository, each source with its own state. On a pull request nothing is asked: its token may be that of a
 * fork, and nothing here is about the change.
 */
async function postureFacts(request, { api, admin }) {
    if (request.stage === 'pull_request')
        return nothing('settings are judged on push, release and schedule', request);
    if (api === undefined)
        return nothing('settings are read from GitHub, on push to the default branch, release and schedule', request);
    const repository = await (0,facts_sources/* attempt */.C)(() => api.repository());
    const about = repository.value;
    const reads = [
        {
            id: 'github.repository',
            read: async () => (about === undefined ? [] : [repositorySubject(about, request)]),
            known: repository.source,
        },
        ...openReads(api, admin, about, request),
        ...(admin === undefined
            ? CLOSED.map((id) => ({ id, read: async () => [], known: WITHOUT_TOKEN }))
            : closedReads(admin, about, request)),
    ];
    const results = await Promise.all(reads.map((each) => collect(each, repository.source)));
    const sources = Object.fromEntries(results.map(({ id, source }) => [id, source]));
    return { sources: {}, settings: sources, subjects: [...results.flatMap(({ subjects }) => subjects), ...sourceFacts(sources, request)] };
}
const WITHOUT_TOKEN = { status: 'skipped', detail: 'only posture-token may read it' };
async function collect({ id, read, known, aboutRepository }, repository) {
    const source = known ?? (aboutRepository === true && repository.status !== 'ok' ? repository : undefined);
    if (source !== undefined)
        return { id, source, subjects: source.status === 'ok' ? await read() : [] };
    const answer = await (0,facts_sources/* attempt */.C)(read);
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
    const sources = Object.fromEntries([...OPEN, ...CLOSED].map((id) => [id, skipped]));
    return { sources: {}, settings: sources, subjects: sourceFacts(sources, { at }) };
}
/** Sources as subjects of their own kind: what a token may not read is said, and by itself decides nothing. */
function sourceFacts(sources, { at }) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'setting.source', id, data: { ...source }, at }));
}

// EXTERNAL MODULE: ./build/facts/remote-packs.js
var remote_packs = __webpack_require__(50139);
;// CONCATENATED MODULE: ./build/scan/sarif.js
const MAX_RUNS = 100;
const MAX_RESULTS = 50_000;
const MAX_TEXT = 500;
/**
 * Runs and results of a SARIF 2.1.0 log. Lenient about what it does not need; anything else is an error, since a scanner whose
 * result cannot be read has found nobody knows what.
 *
 * @throws {Error} with what was expected.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function parseSarif(log) {
    const { version, runs } = members(log);
    if (typeof version !== 'string' || !version.startsWith('2.1'))
        throw new Error(`version is ${JSON.stringify(version)}, expected "2.1.0"`);
    if (!Array.isArray(runs) || runs.length === 0)
        throw new Error('it holds no run');
    if (runs.length > MAX_RUNS)
        throw new Error(`it holds more than ${MAX_RUNS} runs`);
    const parsed = runs.map(parseRun);
    if (parsed.reduce((sum, { results }) => sum + results.length, 0) > MAX_RESULTS)
        throw new Error(`it holds more than ${MAX_RESULTS} results`);
    return parsed;
}
function parseRun(run, index) {
    const { tool, results, invocations } = members(run);
    const driver = members(members(tool)['driver']);
    const name = sarif_text(driver['name']);
    if (name === '')
        throw new Error(`runs[${index}].tool.driver.name is missing`);
    if (list(invocations).some((invocation) => (members(invocation)['executionSuccessful'] ?? true) !== true))
        throw new Error(`${name} says that its run failed (invocations.executionSuccessful)`);
    if (!Array.isArray(results))
        throw new Error(`runs[${index}].results is missing: ${name} says nothing about what it found`);
    if (results.length > MAX_RESULTS)
        throw new Error(`runs[${index}] holds more than ${MAX_RESULTS} results`);
    const rules = rulesOf(tool);
    return {
        tool: name,
        version: sarif_text(driver['semanticVersion']) || sarif_text(driver['version']),
        results: results.filter(isFinding).map((result) => parseResult(result, name, rules)),
    };
}
/** Rules of the driver and of its extensions, by id and, behind a `#`, by component and place. */
function rulesOf(tool) {
    const components = [members(tool)['driver'], ...list(members(tool)['extensions'])];
    const found = new Map();
    for (const [component, value] of components.entries())
        for (const [index, rule] of list(members(value)['rules']).map(members).entries()) {
            found.set(`#${component}.${index}`, rule);
            if (!found.has(sarif_text(rule['id'])))
                found.set(sarif_text(rule['id']), rule);
        }
    return found;
}
/** `toolComponent.index` counts extensions from 0; without it the driver is meant. */
function ruleOf(result, rules) {
    const reference = members(result['rule']);
    const extension = members(reference['toolComponent'])['index'];
    const component = typeof extension === 'number' ? extension + 1 : 0;
    const place = rules.get(`#${component}.${result['ruleIndex'] ?? reference['index']}`);
    const id = sarif_text(result['ruleId']) || sarif_text(reference['id']);
    const named = place !== undefined && (id === '' || sarif_text(place['id']) === id || id.startsWith(`${sarif_text(place['id'])}/`)) ? place : undefined;
    return named ?? rules.get(id) ?? place;
}
/** `kind` says what a result is: only failures and what needs a review are findings. */
function isFinding(result) {
    const { kind } = members(result);
    return kind !== 'pass' && kind !== 'notApplicable' && kind !== 'informational';
}
function parseResult(result, tool, rules) {
    const { ruleId, level, message, locations, suppressions, rule: reference, properties } = members(result);
    const id = sarif_text(ruleId) || sarif_text(members(reference)['id']);
    const rule = ruleOf(members(result), rules) ?? {};
    const levelOf = asLevel(level) ?? asLevel(members(rule['defaultConfiguration'])['level']) ?? 'warning';
    const place = members(members(list(locations)[0])['physicalLocation']);
    const line = members(place['region'])['startLine'];
    return {
        tool,
        rule: id || sarif_text(rule['id']) || 'unnamed',
        level: levelOf,
        severity: severityOf(members(properties), members(rule['properties']), levelOf),
        message: sarif_text(members(message)['text']).slice(0, MAX_TEXT),
        file: repositoryPath(sarif_text(members(place['artifactLocation'])['uri'])),
        line: typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : 1,
        suppressed: list(suppressions).some((suppression) => (members(suppression)['status'] ?? 'accepted') === 'accepted'),
    };
}
const GRAVITY = ['critical', 'high', 'medium', 'low', 'info'];
function asLevel(value) {
    return value === 'error' || value === 'warning' || value === 'note' || value === 'none' ? value : undefined;
}
/** `security-severity` as GitHub ranks it, else a word that many scanners write, else the level. */
function severityOf(own, ofRule, level) {
    const score = Number(own['security-severity'] ?? ofRule['security-severity']);
    if (Number.isFinite(score) && score > 0)
        return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
    const byLevel = { error: 'high', warning: 'medium', note: 'low', none: 'info' }[level];
    const word = GRAVITY.find((each) => each === sarif_text(own['severity'] ?? ofRule['severity']).toLowerCase());
    // Where a word and a level disagree, the graver counts.
    return word === undefined || GRAVITY.indexOf(byLevel) < GRAVITY.indexOf(word) ? byLevel : word;
}
/** A path of the repository; what leads out of it has no place there. */
function repositoryPath(uri) {
    let path = uri.replace(/^file:\/\//, '');
    try {
        path = decodeURIComponent(path);
    }
    catch {
        // Written without escapes.
    }
    const clean = path.replace(/^(\.\/)+/, '');
    return clean.startsWith('/') || clean.split('/').includes('..') ? '' : clean;
}
function members(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function sarif_text(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build/workflows/subjects.js + 12 modules
var subjects = __webpack_require__(99403);
;// CONCATENATED MODULE: ./build/facts/scans.js







const MAX_SARIF_BYTES = 64 * 1024 * 1024;
/** What scanners of others found. A file that was named and cannot be read makes the source an error: nobody knows what it held. */
async function scanFacts({ root, files, scanners, home, committed }) {
    if (files.length === 0 && scanners.length === 0)
        return { sources: { 'workspace.sarif': { status: 'skipped', detail: 'policies.sarif names no file' } }, subjects: [] };
    const read = await (0,facts_sources/* attempt */.C)(async () => {
        const runs = [];
        const known = await committed();
        for (const path of files) {
            if (known.has(await placeOf(root, path)))
                throw new errors/* SealError */.E('FILE_UNREADABLE', `${path} is committed, so a change could bring a result of its own. Let the scanner write to a file that is not in the repository.`);
            runs.push(...(await readRuns(root, path)));
        }
        return [
            ...runs.map((run) => runSubject(run)),
            ...missing(scanners, runs, home),
            ...(0,subjects/* withDistinctIds */.rv)(runs.flatMap((run) => resultSubjects(run, home))),
        ];
    });
    return { sources: { 'workspace.sarif': read.source }, subjects: read.value ?? [] };
}
async function readRuns(root, path) {
    const text = await (0,text_file/* readText */.y)((0,external_node_path_.join)(root, path), { maxBytes: MAX_SARIF_BYTES, missing: 'FILE_UNREADABLE', noFollow: true });
    try {
        return parseSarif(JSON.parse(text)).map((run) => ({ ...run, path }));
    }
    catch (cause) {
        throw new errors/* SealError */.E('FILE_UNREADABLE', `${path} is no result of a scanner: ${(0,errors/* messageOf */.b)(cause)}.`, { cause });
    }
}
function runSubject({ tool, version, path, results }) {
    const open = results.filter(({ suppressed }) => !suppressed).length;
    return {
        kind: 'scan.run',
        id: `${tool} ${path}`,
        data: { tool, version, path, results: open, present: true },
        at: { file: path, line: 1 },
    };
}
function missing(scanners, runs, home) {
    const seen = new Set(runs.map(({ tool }) => tool.toLowerCase()));
    return scanners
        .filter((scanner) => !seen.has(scanner.toLowerCase()))
        .map((tool) => ({
        kind: 'scan.run',
        id: tool,
        data: { tool, version: '', path: '', results: 0, present: false },
        at: { file: home, line: 1 },
    }));
}
/** The same finding twice in one file keeps two ids, so that each can be waived. */
function resultSubjects({ results }, home) {
    return results.map(({ line, ...data }) => {
        const at = data.file === '' ? { file: home, line: 1 } : { file: data.file, line };
        return { kind: 'scan.sarif', id: `${data.tool} ${data.rule} ${data.file}`, data: { ...data }, at };
    });
}
/** The path below the repository that a name really leads to; a link on the way must not hide it. */
async function placeOf(root, path) {
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch((cause) => {
        throw new errors/* SealError */.E('FILE_UNREADABLE', `${path}: there is no such file. Let the scanner run before Weightseal.`, { cause });
    });
    const below = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), real);
    if (below.startsWith('..') || (0,external_node_path_.isAbsolute)(below))
        throw new errors/* SealError */.E('FILE_UNREADABLE', `${path} leads out of the repository.`);
    return below.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/approvals/codeowners.js
var codeowners = __webpack_require__(64542);
// EXTERNAL MODULE: ./build/workflows/workflow.js + 1 modules
var workflows_workflow = __webpack_require__(39741);
;// CONCATENATED MODULE: ./build/workflows/dependabot.js

const DEPENDABOT_FILES = ['.github/dependabot.yml', '.github/dependabot.yaml'];
/**
 * What Dependabot updates: a subject for each entry of `updates`.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
function dependabotSubjects(text, path) {
    return (0,workflows_workflow/* readSource */.o$)(text, path)
        .get('updates')
        .items()
        .map((update) => {
        const ecosystem = update.get('package-ecosystem').text;
        const data = {
            path,
            ecosystem,
            cooldownDays: cooldownOf(update),
            runsCode: update.get('insecure-external-code-execution').text === 'allow',
        };
        const folder = update.get('directory').text ||
            update
                .get('directories')
                .items()
                .map(({ text: each }) => each)
                .join(',');
        return { kind: 'dependabot.update', id: `${path}#${ecosystem}${folder}`, data, at: update.get('package-ecosystem').at };
    });
}
/** The shortest time that a new version waits. Where no version is proposed at all, only security updates, all wait for ever. */
function cooldownOf(update) {
    if (update.get('open-pull-requests-limit').value === 0)
        return 365;
    const of = (name) => update.get('cooldown', name).value;
    const days = (value) => (typeof value === 'number' ? value : undefined);
    const preset = days(of('default-days'));
    const levels = ['semver-major-days', 'semver-minor-days', 'semver-patch-days'].map((name) => days(of(name)) ?? preset ?? 0);
    return Math.min(...levels);
}

;// CONCATENATED MODULE: ./build/workflows/inline.js

const MIN_REASON = 20;
const FORM = 'write "# weightseal: ignore[WS-CI-001] why it is fine — until 2027-01-31"';
/** Waivers in the comments of a file, and comments that are not quite one. */
function inlineWaivers(text, file) {
    const waivers = [];
    const faults = [];
    const lines = text.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const start = line.indexOf('# weightseal:');
        if (start === -1)
            continue;
        const read = inline_parse(line.slice(start));
        const alone = line.slice(0, start).trim() === '';
        if (typeof read === 'string')
            faults.push({ file, line: index + 1, fault: read });
        else
            waivers.push({ file, line: index + (alone ? 2 : 1), code: (alone ? (lines[index + 1] ?? '') : line.slice(0, start)).trim(), ...read });
    }
    return { waivers, faults };
}
function inline_parse(comment) {
    const open = /^# weightseal:\s*ignore\[([^\]]*)\]/.exec(comment);
    if (open === null)
        return FORM;
    const named = (open[1] ?? '').split(',').map((rule) => rule.trim());
    const rules = named.map((rule) => rule.toUpperCase());
    if (named.some((rule) => !/^[A-Za-z]{2,8}-[A-Za-z]{2,8}-\d{3}$/.test(rule)))
        return `${JSON.stringify(open[1])} names no rules; ${FORM}`;
    const rest = comment.slice(open[0].length).trim();
    const end = rest.lastIndexOf('until ');
    const until = end === -1 ? '' : rest.slice(end + 'until '.length).trim();
    if (until === '')
        return `it has no end; ${FORM}`;
    if (!(0,days/* isDay */.N)(until))
        return `${JSON.stringify(until)} is no day; ${FORM}`;
    const reason = withoutTail(rest.slice(0, end));
    if (reason.length < MIN_REASON)
        return reason === '' ? `it gives no reason; ${FORM}` : `its reason is shorter than ${MIN_REASON} characters`;
    return { rules, reason, until, text: `${rules.join(',')} ${reason} ${until}` };
}
/** Without the dash before "until". Not a pattern: those take quadratic time. */
function withoutTail(text) {
    let end = text.length;
    while (end > 0 && ' \t—–-'.includes(text[end - 1] ?? ''))
        end -= 1;
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./build/workflows/jobs.js
var jobs = __webpack_require__(1085);
// EXTERNAL MODULE: ./build/workflows/uses.js
var workflows_uses = __webpack_require__(32405);
;// CONCATENATED MODULE: ./build/workflows/pipeline.js


/** What all workflows of a repository do together: each is a subject of its own, so that one rule can speak of it. */
function pipelineSubjects(workflows, paths, home) {
    const steps = workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.map((step) => ({ workflow, step }))));
    const called = calledFrom(workflows, ({ triggers }) => triggers.includes('pull_request') || triggers.includes('merge_group'));
    const onPulls = steps.filter(({ workflow }) => called.has(workflow.path));
    const at = { file: workflows[0]?.path ?? home, line: 1 };
    const subject = (id, needed, done) => ({ kind: 'pipeline', id, data: { check: id, needed, done }, at });
    return [
        subject('dependency review', paths.some(isLockFile), onPulls.some(({ step }) => DEPENDENCY_REVIEW.test((0,workflows_uses/* actionOf */.qj)(step.uses?.text)))),
        subject('infrastructure scan', paths.some(isInfrastructure), onPulls.some(({ step }) => scansInfrastructure(step))),
        subject('code scanning', true, steps.some(({ step }) => CODE_SCANNERS.test((0,workflows_uses/* actionOf */.qj)(step.uses?.text)))),
    ];
}
/** Paths of the files that some workflows are, call or use, in this repository, one through the other. */
function calledFrom(workflows, starts) {
    const byPath = new Map(workflows.map((workflow) => [workflow.path, workflow]));
    const reached = new Set();
    const visit = (workflow) => {
        if (reached.has(workflow.path))
            return;
        reached.add(workflow.path);
        for (const path of localUses(workflow)) {
            const next = byPath.get(path);
            if (next !== undefined)
                visit(next);
        }
    };
    for (const workflow of workflows)
        if (starts(workflow))
            visit(workflow);
    return reached;
}
function localUses({ jobs }) {
    const texts = jobs.flatMap(({ body, steps }) => [body.get('uses').text, ...steps.map(({ uses }) => uses?.text ?? '')]);
    return texts.flatMap((text) => {
        const use = (0,workflows_uses/* parseUse */.fy)(text);
        if (use.kind !== 'local')
            return [];
        const path = use.path
            .split('/')
            .filter((part) => part !== '' && part !== '.')
            .join('/');
        return [path, ...['action.yml', 'action.yaml'].map((name) => (path === '' ? name : `${path}/${name}`))];
    });
}
const DEPENDENCY_REVIEW = /^(actions\/dependency-review-action|google\/osv-scanner-action.*)$/;
const CODE_SCANNERS = /^(github\/codeql-action\/analyze|github\/codeql-action\/upload-sarif|returntocorp\/semgrep-action|sonarsource\/.*)$/;
function isLockFile(path) {
    return /(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|uv\.lock|poetry\.lock|Pipfile\.lock|pylock\.toml|requirements[^/]*\.txt|pyproject\.toml|go\.mod|Cargo\.lock)$/.test(path);
}
function isInfrastructure(path) {
    return /\.(tf|bicep)$/.test(path) || /(^|\/)(Chart\.yaml|kustomization\.ya?ml)$/.test(path);
}
function scansInfrastructure({ uses, run }) {
    const scanners = /^(bridgecrewio\/checkov-action|aquasecurity\/(tfsec-action|trivy-action)|checkmarx\/kics-github-action|snyk\/actions\/iac)$/;
    return (scanners.test((0,workflows_uses/* actionOf */.qj)(uses?.text)) ||
        (0,jobs/* commandsOf */.Kf)(run?.text ?? '').some((command) => /^(checkov|tfsec|trivy config|kics|terrascan|conftest)\b/.test(command)));
}
/**
 * Holds the version comments of pinned actions against each other: one commit under two versions, or one version for two
 * commits of the same action, is wrong in one of the places.
 */
function withVersionConflicts(subjects) {
    const pinned = subjects.filter(({ kind, data }) => kind === 'workflow.uses' && data['pinned'] === true && /\d/.test(String(data['version'])));
    const known = new Set(pinned);
    const byCommit = gather(pinned, ({ data }) => `${data['name']}@${data['ref']}`, ({ data }) => String(data['version']));
    const byVersion = gather(pinned, ({ data }) => `${data['name']} ${data['version']}`, ({ data }) => String(data['ref']));
    return subjects.map((subject) => {
        if (subject.kind !== 'workflow.uses')
            return subject;
        const { name, ref, version } = subject.data;
        const whole = /^v?\d+\.\d+\.\d+/.test(String(version));
        const conflict = known.has(subject) && (differ(byCommit.get(`${name}@${ref}`)) || (whole && (byVersion.get(`${name} ${version}`)?.size ?? 0) > 1));
        return { ...subject, data: { ...subject.data, versionConflict: conflict } };
    });
}
/** `v4` and `v4.2.2` may be the same; `v4.2.1` and `v4.2.2` are not. */
function differ(versions = new Set()) {
    const parts = [...versions].map((version) => version.replace(/^v/, '').split('.'));
    return parts.some((one) => parts.some((other) => one.some((part, index) => other[index] !== undefined && other[index] !== part)));
}
function gather(subjects, key, value) {
    const found = new Map();
    for (const subject of subjects)
        found.set(key(subject), (found.get(key(subject)) ?? new Set()).add(value(subject)));
    return found;
}

// EXTERNAL MODULE: ./build/cursor.js
var cursor = __webpack_require__(79084);
// EXTERNAL MODULE: ./build/workflows/expression.js
var expression = __webpack_require__(54511);
;// CONCATENATED MODULE: ./build/workflows/syntax.js


/** What makes GitHub refuse a workflow or a part of it, with its place: such a file runs nothing, also no check. */
function faultsOf(workflow) {
    return [...expressionFaults(workflow), ...(workflow.kind === 'workflow' ? jobsFaults(workflow) : []), ...stepFaults(workflow)];
}
function expressionFaults({ root }) {
    return [...conditionFaults(root), ...fencedFaults(root)];
}
/** A bare condition is an expression as well. */
function conditionFaults(root) {
    const found = [];
    const visit = (cursor) => {
        for (const [key, member] of cursor.entries()) {
            if (key === 'if' && typeof member.value === 'string' && !member.value.includes('${{') && member.value.trim() !== '') {
                const parsed = (0,expression/* parseExpression */.YK)(member.value);
                if (!parsed.ok)
                    found.push({ what: `the condition ${member.value.trim().slice(0, 100)}: ${parsed.message}`, at: member.at });
            }
            visit(member);
        }
        if (Array.isArray(cursor.value))
            cursor.items().forEach(visit);
    };
    visit(root.get('jobs'));
    visit(root.get('runs', 'steps'));
    return found;
}
function fencedFaults(root) {
    return [...root.texts()].flatMap((cursor) => cursor.fenced.flatMap(({ parsed, text, order }) => parsed.ok ? [] : [{ what: `the expression ${text.slice(0, 100)}: ${parsed.message}`, at: cursor.atExpression(order) }]));
}
function jobsFaults({ jobs }) {
    const known = new Set(jobs.map(({ id }) => id.toLowerCase()));
    return jobs.flatMap(({ id, body }) => jobFaults(id, body, known));
}
function jobFaults(id, body, known) {
    const faults = [];
    const add = (what, at = body.at) => faults.push({ what: `job ${id}: ${what}`, at });
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(id))
        add('a job id begins with a letter or _ and holds letters, digits, - and _');
    if (!body.get('runs-on').exists && !body.get('uses').exists)
        add('has neither runs-on nor uses');
    if (body.get('uses').exists && body.get('steps').exists)
        add('has both uses and steps', body.get('uses').at);
    for (const need of body.get('needs').items())
        if (!known.has(need.text.toLowerCase()))
            add(`needs ${JSON.stringify(need.text)}, and there is no such job`, body.get('needs').at);
    return faults;
}
/** What a step may be; `wait-all` may stand alone. */
const STEP_KEYS = ['run', 'uses', 'wait', 'wait-all', 'cancel', 'parallel'];
function stepFaults({ jobs }) {
    return jobs.flatMap(({ steps }) => steps.flatMap(({ body, run, uses }) => {
        if (run !== undefined && uses !== undefined)
            return [{ what: 'a step has both run and uses', at: body.at }];
        const empty = !STEP_KEYS.some((key) => Object.hasOwn((0,cursor/* membersOf */.lS)(body.value), key));
        return empty ? [{ what: 'a step has neither run nor uses', at: body.at }] : [];
    }));
}

;// CONCATENATED MODULE: ./build/facts/workflows.js











/** More workflows and actions than any repository has; each costs time. */
const MAX_FILES = 5000;
/**
 * The workflows, actions and Dependabot configuration of the judged commit. A file that cannot be read is a finding of its own,
 * since GitHub runs nothing of it; the others are judged all the same.
 */
async function workflowFacts(files, request) {
    const read = await (0,facts_sources/* attempt */.C)(async () => workflows_collect(await files(), request));
    const { subjects = [], inline = NO_COMMENTS } = read.value ?? {};
    return { subjects, inline, sources: { 'workspace.workflows': read.source, 'github.visibility': visibilitySource(request.visibility) } };
}
function visibilitySource(visibility) {
    return visibility === undefined
        ? { status: 'skipped', detail: 'only an event of GitHub says who can see the repository' }
        : { status: 'ok' };
}
function withVisibility(subject, visibility) {
    return subject.kind === 'workflow.job' ? { ...subject, data: { ...subject.data, publicRepository: visibility === 'public' } } : subject;
}
const NO_COMMENTS = { waivers: [], faults: [] };
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(^|\/)action\.ya?ml$/;
async function workflows_collect(files, { home, protect, visibility, ignorePaths = [] }) {
    const paths = files.paths.filter((path) => WORKFLOW.test(path) || ACTION.test(path));
    if (paths.length > MAX_FILES)
        throw new errors/* SealError */.E('FILE_UNREADABLE', `There are ${paths.length} workflows and actions; at most ${MAX_FILES} are read.`);
    const read = [];
    for (const path of paths)
        read.push(await readOne(path, files));
    const parsed = read.flatMap(({ workflow }) => (workflow === undefined ? [] : [workflow]));
    const all = (0,subjects/* withDistinctIds */.rv)((0,subjects/* withoutCredentials */.ri)([
        ...withVersionConflicts([...read.flatMap(({ found }) => found), ...subjectsOf(parsed)]).map((subject) => withVisibility(subject, visibility)),
        ...pipelineSubjects(parsed, files.paths.filter((path) => !ignorePaths.some((ignored) => (0,discover/* isBelow */.Yw)(path, ignored))), home),
        ...(await updates(files)),
        ...(await ownership(files, protect)),
    ]));
    const comments = read.map(({ inline }) => inline ?? NO_COMMENTS);
    return {
        subjects: all,
        inline: { waivers: comments.flatMap(({ waivers }) => waivers), faults: comments.flatMap(({ faults }) => faults) },
    };
}
/** A file that a workflow with rights calls or uses has the same rights. */
function subjectsOf(workflows) {
    const withRights = calledFrom(workflows, workflows_workflow/* isPrivileged */.a8);
    return workflows.flatMap((workflow) => {
        const judged = { ...workflow, startedWithRights: withRights.has(workflow.path) && !(0,workflows_workflow/* isPrivileged */.a8)(workflow) };
        const faults = faultsOf(judged);
        const shown = faults.slice(0, MAX_FAULTS).map(({ what, at }) => (0,subjects/* fileSubject */.zV)(workflow.path, what, at));
        const rest = faults.length > MAX_FAULTS ? [(0,subjects/* fileSubject */.zV)(workflow.path, `${faults.length - MAX_FAULTS} more faults`)] : [];
        return [...(0,subjects/* workflowSubjects */.rN)(judged), ...shown, ...rest];
    });
}
const MAX_FAULTS = 50;
/** The subjects of one file as it stands alone, such as one of the base branch. */
async function subjectsOfFile(path, text) {
    const request = { home: path, protect: [], visibility: undefined };
    return (await workflows_collect({ paths: [path], read: async () => Buffer.from(text) }, request)).subjects;
}
async function readOne(path, files) {
    return readable(path, async () => {
        const text = (0,text_file/* decode */.D)(await files.read(path, workflows_workflow/* MAX_WORKFLOW_BYTES */.lp), path);
        const workflow = WORKFLOW.test(path) ? (0,workflows_workflow/* parseWorkflow */.hM)(text, path) : parsedAction(text, path);
        if (workflow === undefined)
            return { found: [] };
        return { workflow, inline: inlineWaivers(text, path), found: [] };
    });
}
/** Other programs have files called action.yml as well: one that is no action, and does not look like one, is nobody's fault. */
function parsedAction(text, path) {
    try {
        return (0,workflows_workflow/* parseAction */.wE)(text, path);
    }
    catch (error) {
        const likely = /^(\.github\/.*)?action\.ya?ml$/.test(path) || /^["']?runs["']?\s*:/m.test(text);
        if (error instanceof errors/* SealError */.E && !likely)
            return undefined;
        throw error;
    }
}
/** What GitHub could not read either is a fact about the file. */
async function readable(path, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E) || !FILE_FAULTS.includes(error.code))
            throw error;
        return {
            found: [
                (0,subjects/* fileSubject */.zV)(path, error.message, {
                    file: path,
                    line: error.at?.line ?? 1,
                    ...(error.at === undefined ? {} : { column: error.at.column }),
                }),
            ],
        };
    }
}
const FILE_FAULTS = ['FILE_UNREADABLE', 'FILE_SPECIAL', 'NAME_INVALID'];
async function updates(files) {
    const path = DEPENDABOT_FILES.find((each) => files.paths.includes(each));
    if (path === undefined)
        return [];
    return (await readable(path, async () => ({ found: dependabotSubjects((0,text_file/* decode */.D)(await files.read(path, workflows_workflow/* MAX_WORKFLOW_BYTES */.lp), path), path) })))
        .found;
}
/** Which of the files that decide have an owner, by the first CODEOWNERS that GitHub would read. */
async function ownership(files, protect) {
    const path = codeowners/* CODEOWNERS_PATHS */.xn.find((each) => files.paths.includes(each));
    const owners = path === undefined ? undefined : (0,codeowners/* parseCodeowners */.BW)((0,text_file/* decode */.D)(await files.read(path, 3 * 1024 * 1024), path));
    const index = owners && new codeowners/* OwnerIndex */.K6(owners.rules);
    const decisive = files.paths.filter((each) => WORKFLOW.test(each) || protect.includes(each) || each === path);
    return decisive.map((file) => {
        const owned = (index?.find(file)?.owners.length ?? 0) > 0;
        return { kind: 'codeowners.coverage', id: file, data: { path: file, owned, codeowners: path ?? '' }, at: { file, line: 1 } };
    });
}

// EXTERNAL MODULE: ./build/policy/lock.js
var policy_lock = __webpack_require__(23284);
// EXTERNAL MODULE: ./build/settings/config.js
var config = __webpack_require__(63660);
;// CONCATENATED MODULE: ./build/commands/gate-facts.js








/** Packs of one's own may look at anything. */
function asks({ packs, customPacks, remotePacks }, about) {
    return packs.some((pack) => about.includes(pack)) || customPacks.length + remotePacks.length > 0;
}
const ABOUT_WORKFLOWS = ['pipeline', 'secrets', 'approvals', 'training'];
/** Facts about the repository beside its models: its workflows, and what other scanners found. */
async function repositoryFacts({ settings, policyFiles, root, visibility }, ports) {
    if (!asks(settings, ABOUT_WORKFLOWS))
        return { sources: {}, subjects: [] };
    const home = policyFiles[0]?.path ?? '';
    const workflows = await workflowFacts(ports.files, {
        home,
        protect: policyFiles.map(({ path }) => path),
        visibility: visibility === 'unknown' ? undefined : visibility,
        ignorePaths: settings.deployment.ignorePaths,
    });
    const scans = await scanFacts({
        root,
        home,
        files: settings.sarif,
        scanners: settings.scanners,
        committed: async () => new Set((await ports.git.tree('HEAD')).map(({ path }) => path)),
    });
    return {
        ...workflows,
        sources: { ...workflows.sources, ...scans.sources },
        subjects: [...workflows.subjects, ...scans.subjects],
    };
}
const ABOUT_SETTINGS = ['repository', 'secrets', 'signing'];
/** Settings of the repository, where packs ask for them. Their findings go to a file that is there. */
async function settingsFacts({ settings, policyFiles, target }, ports) {
    if (!asks(settings, ABOUT_SETTINGS))
        return { sources: {}, subjects: [] };
    // Without a list of files the findings go to the configuration; that the list could not be read is said elsewhere.
    const paths = (await (0,facts_sources/* attempt */.C)(ports.files)).value?.paths ?? [];
    const home = [...policyFiles.map(({ path }) => path), ...paths.filter((path) => path.startsWith('.github/workflows/'))].find((path) => paths.includes(path));
    const at = { file: home ?? policyFiles[0]?.path ?? '', line: 1 };
    return postureFacts({ stage: target.stage, now: ports.now, at }, ports.posture ?? { api: undefined, admin: undefined });
}
const ABOUT_DECLARATIONS = ['pipeline', 'serving', 'data', 'monitoring', 'versioning', 'training'];
const ABOUT_DEPLOYMENTS = ['secrets', 'serving', 'training', 'aws', 'azure', 'gcp'];
/** What the repository declares about its models, and what it deploys. The first says whom the second must ask for. */
async function modelFacts({ settings, policyFiles, root }, ports, models) {
    const none = { sources: {}, subjects: [], access: [], storages: [] };
    const declares = asks(settings, ABOUT_DECLARATIONS);
    const deploys = asks(settings, ABOUT_DEPLOYMENTS);
    if (!declares && !deploys)
        return [];
    const declared = declares
        ? await (await __webpack_require__.e(/* import() */ 4715).then(__webpack_require__.bind(__webpack_require__, 14715))).declarationFacts(ports.files, {
            root,
            configPath: policyFiles.find(({ role }) => role === 'config')?.path ?? config.CONFIG_FILE,
            declarations: settings.declarations,
            models: models.map(knownModel),
            commitKnown: ports.git.has,
        })
        : none;
    if (!deploys)
        return [declared];
    const { deploymentFacts, madeReader } = await __webpack_require__.e(/* import() */ 4672).then(__webpack_require__.bind(__webpack_require__, 64672));
    const deployed = await deploymentFacts(ports.files, {
        ...settings.deployment,
        committed: async () => new Set((await ports.git.tree('HEAD')).map(({ path }) => path)),
        readMade: madeReader(root),
        access: declared.access,
        storages: declared.storages,
    });
    return [declared, deployed];
}
function knownModel({ evidence, subjects: [subject] }) {
    const data = (subject?.data ?? {});
    return { name: data.name ?? evidence.folder, path: evidence.folder, version: data.version, digest: data.digest };
}
/** Packs from elsewhere, held against the lock file of the trusted side. */
async function remoteFacts({ settings }, { readPolicy, readRemote }) {
    if (settings.remotePacks.length === 0)
        return { sources: {}, subjects: [], loaded: [] };
    const [lock] = await readPolicy(policy_lock/* LOCK_FILE */.FI);
    return (0,remote_packs/* remotePacks */.P)({
        packs: settings.remotePacks,
        lock: lock === undefined ? {} : (0,policy_lock/* parseLock */.PG)(lock.text, policy_lock/* LOCK_FILE */.FI),
        lockFile: policy_lock/* LOCK_FILE */.FI,
        trustRoot: async () => (await expectationFrom(settings, readPolicy)).trustRoot,
    }, readRemote);
}

// EXTERNAL MODULE: ./build/generated/packs.js
var generated_packs = __webpack_require__(34288);
// EXTERNAL MODULE: ./build/policy/baseline.js
var policy_baseline = __webpack_require__(17524);
;// CONCATENATED MODULE: ./build/commands/tolerance.js






/**
 * What may make a finding bearable, from the trusted side: a change does not waive what it brings.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
async function toleranceFrom({ packs, inline, now, trusted }, read) {
    const [waivers] = await read(policy_waivers/* WAIVERS_FILE */.Bg);
    const [baseline] = await read(policy_baseline/* BASELINE_FILE */.tu);
    const here = inline.flatMap((comments) => comments.waivers);
    return {
        waivers: waivers === undefined ? [] : (0,policy_waivers/* parseWaivers */.dU)(waivers.text, policy_waivers/* WAIVERS_FILE */.Bg),
        baseline: baseline === undefined ? undefined : (0,policy_baseline/* toBaseline */.Fd)((0,policy_baseline/* parseBaseline */.nk)(baseline.text, policy_baseline/* BASELINE_FILE */.tu)),
        inline: trusted ? await alsoInBase(here, packs, read) : here,
        inlineFaults: inline.flatMap((comments) => comments.faults),
        known: new Set([...generated_packs/* PACKS */.p, ...packs].flatMap(({ rules }) => rules.map(({ id }) => id))),
        now,
    };
}
/**
 * A comment counts when the same file of the base holds the same, and only for what it spoke about there: it does not accept
 * another violation that a change puts on its line.
 */
async function alsoInBase(here, packs, read) {
    const bases = new Map();
    for (const file of new Set(here.map((waiver) => waiver.file))) {
        const [base] = (await read(file)).filter(({ path }) => path === file);
        bases.set(file, base === undefined ? [] : await acceptedIn(base, packs));
    }
    return here.flatMap((waiver) => {
        const same = (bases.get(waiver.file) ?? []).filter(({ text, code }) => text === waiver.text && code === waiver.code);
        return same.length === 0
            ? [{ ...waiver, accepts: new Set(), pending: true }]
            : [{ ...waiver, accepts: new Set(same.flatMap(({ accepts = [] }) => [...accepts])) }];
    });
}
/** Comments of a file of the base, each with the findings on its line there. */
async function acceptedIn({ path, text }, packs) {
    const { waivers } = inlineWaivers(text, path);
    if (waivers.length === 0)
        return [];
    const subjects = await subjectsOfFile(path, text);
    const rules = packs.map((pack) => ({ ...pack, rules: pack.rules.map(({ needs: _, stages: __, ...rule }) => rule) }));
    const found = (0,evaluate/* evaluate */._3)({ now: '', stage: 'push', sources: {}, subjects }, rules).filter((finding) => finding.outcome === 'fail');
    return waivers.map((waiver) => {
        const spoken = found.filter(({ rule, subject }) => waiver.rules.includes(rule.id) && subject.at.file === path && subject.at.line === waiver.line);
        return { ...waiver, accepts: new Set(spoken.map(({ fingerprint }) => fingerprint)) };
    });
}

;// CONCATENATED MODULE: ./build/commands/gate.js














/** The whole gate: trusted rules over collected facts give findings, and these a verdict. */
async function gate(options, ports) {
    return judge(options, ports, await gate_collect(options, ports));
}
/** What is true about the change and the models. */
async function gate_collect(options, ports) {
    const { settings, policyFiles } = options;
    const collected = await collectFacts({ ...options, checkProposed: ports.checkProposed, expectation: () => expectationFrom(settings, ports.readPolicy) }, ports);
    const files = once(ports.files);
    const more = [
        await repositoryFacts(options, { ...ports, files }),
        await settingsFacts(options, { ...ports, files }),
        ...(await modelFacts(options, { ...ports, files }, collected.models)),
        ...(await Promise.all((ports.added ?? []).map((read) => read()))),
    ];
    const remote = await remoteFacts(options, ports);
    const home = policyFiles[0]?.path ?? '';
    const together = [...more, remote].reduce((to, facts) => add(to, facts, home), collected);
    return { ...together, remote: remote.loaded, inline: more.flatMap(({ inline }) => inline ?? []) };
}
/** The files of a commit are listed once. */
function once(read) {
    let reading;
    return () => {
        reading ??= read();
        return reading;
    };
}
function add(to, facts, home) {
    const release = facts.release ?? to.release;
    return { ...to, facts: withFacts(to.facts, facts, home), ...(release === undefined ? {} : { release }) };
}
/** What the rules say about it. */
async function judge(options, ports, collected) {
    const { settings } = options;
    const packs = await (0,load/* loadPacks */.r)(settings, ports.readPolicy, collected.remote);
    const tolerance = await toleranceFrom({ packs, inline: collected.inline ?? [], now: ports.now, trusted: (0,settings_target/* trustsBase */.H)(options.target) }, ports.readPolicy);
    const findings = judgeAll(collected.facts, packs, tolerance);
    const report = {
        subject: describeTarget(options),
        verdict: (0,evaluate/* decide */.LD)(findings, settings.failOnSeverity),
        threshold: settings.failOnSeverity,
        warnOnly: settings.warnOnly,
        models: collected.models.map(toReportModel),
        sources: collected.facts.sources,
        packs: packs.map(({ id, version }) => ({ id, version })),
        leftOut: settings_settings/* DEFAULT_PACKS */.PI.filter((id) => !settings.packs.includes(id)),
        findings,
        ...(collected.release === undefined ? {} : { release: collected.release.decision }),
    };
    return { report, collected };
}
/** The same facts, with signatures that were made since in place of those in the repository. */
async function withSignatures({ settings, root, target }, ports, { collected, signatures: made, defaults }) {
    const { facts, models } = collected;
    const configured = await expectationFrom(settings, ports.readPolicy);
    const expectation = {
        ...configured,
        identity: configured.identity ?? defaults.identity,
        trustRoot: settings.signing.trustedRoot === undefined ? (defaults.trustRoot ?? configured.trustRoot) : configured.trustRoot,
    };
    const evidence = models.map((model) => model.evidence);
    const signatures = await signatureSubjects(evidence, { root, expectation, required: 'always', stage: target.stage, now: ports.now, made });
    const others = facts.subjects.filter(({ kind }) => kind !== 'model.signature');
    return { ...collected, facts: { ...facts, subjects: [...others, ...signatures] } };
}
function describeTarget({ target, repository, ref, trusted }) {
    const base = trusted.value?.name;
    return {
        repository,
        event: target.event,
        stage: target.stage,
        headSha: target.headSha,
        rules: { kind: (0,settings_target/* trustsBase */.H)(target) ? 'base' : 'own', event: target.event },
        ...(ref === undefined ? {} : { ref }),
        ...(base === undefined ? {} : { base }),
        ...(target.kind === 'pull_request' ? { pullRequest: target.number } : {}),
    };
}
function toReportModel({ evidence, subjects }) {
    const [subject] = subjects;
    if (subject === undefined)
        throw new errors/* SealError */.E('MODEL_EMPTY', `No subject for ${evidence.folder}.`);
    const { trusted, built } = evidence;
    return {
        data: subject.data,
        ...(built === undefined ? {} : { omsRoot: built.oms.root }),
        changes: trusted?.status === 'valid' ? (0,compare/* compareFiles */.hZ)(trusted.manifest.files, built?.files ?? []).map(model_change/* toModelChange */.D) : [],
    };
}


/***/ }),

/***/ 29522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutLiterals),
/* harmony export */   literalIn: () => (/* binding */ literalIn)
/* harmony export */ });
/**
 * Credentials that tell themselves by a prefix and a fixed length, so that nothing else looks like them. No guessing by entropy.
 */
const PATTERNS = [
    ['token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
    ['fine-grained token of GitHub', /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/],
    ['access key of AWS', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/],
    ['token of Hugging Face', /\bhf_[A-Za-z]{34}\b/],
    ['token of PyPI', /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,500}/],
    ['token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
    ['token of Slack', /\bxox[baprs]-\d{10,13}-\d{10,13}[\w-]{10,100}/],
    ['API key of Google', /\bAIza[\w-]{35}\b/],
    ['API key of OpenAI', /\bsk-(?:proj-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20}/],
    ['API key of Anthropic', /\bsk-ant-(?:api|admin)\d{2}-[\w-]{80,200}/],
    ['API key of Weights & Biases', /\bwandb_v1_[A-Za-z0-9_]{40,200}\b/],
    ['private key', /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----/],
    ['token of GitLab', /\bglpat-[\w-]{20}\b/],
    ['token of Docker Hub', /\bdckr_pat_[\w-]{27}\b/],
];
const GLOBAL = PATTERNS.map(([credential, pattern]) => [credential, new RegExp(pattern.source, 'g')]);
/** What kind of credential stands in a text in plain, or `undefined`. Examples that say EXAMPLE are none. */
function literalIn(text) {
    return GLOBAL.find(([, pattern]) => [...text.matchAll(pattern)].some(([found]) => isReal(found)))?.[0];
}
function isReal(found) {
    return !found.includes('EXAMPLE') && new Set(found.slice(-12)).size > 3;
}
/** A text without the credentials in it. Reports are public. */
function withoutLiterals(text) {
    return GLOBAL.reduce((rest, [, pattern]) => rest.replaceAll(pattern, '***'), text).replaceAll(IN_ADDRESS, '$1***@');
}
/** Name and password before the host of an address. */
const IN_ADDRESS = /(:\/\/)[^\s/:@"']{1,200}:[^\s/@"']{1,200}@/g;


/***/ }),

/***/ 79084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54533);

/** A value in a file and the way to it. Asking for what is not there gives a cursor on nothing, at the nearest place. */
class Cursor {
    file;
    value;
    pointer;
    constructor(file, value, pointer = '') {
        this.file = file;
        this.value = value;
        this.pointer = pointer;
    }
    /** A cursor of the same kind on another value. */
    #on(value, pointer) {
        return new this.constructor(this.file, value, pointer);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    get(...keys) {
        return keys.reduce((cursor, key) => cursor.#on(cursor.#member(key), `${cursor.pointer}/${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePointer */ .lZ)(key)}`), this);
    }
    #member(key) {
        const members = membersOf(this.value);
        return Object.hasOwn(members, key) ? members[key] : undefined;
    }
    /** Members of a map, in order. */
    entries() {
        return Object.keys(membersOf(this.value)).map((key) => [key, this.get(key)]);
    }
    /** Entries of a list; a single value counts as a list of one. */
    items() {
        if (Array.isArray(this.value))
            return this.value.map((item, index) => this.#on(item, `${this.pointer}/${index}`));
        return this.exists ? [this] : [];
    }
    /** A text, number or truth value as text; empty for anything else. */
    get text() {
        return ['string', 'number', 'boolean'].includes(typeof this.value) ? String(this.value) : '';
    }
    /** Where its key stands. */
    get at() {
        return this.file.origin?.(this.pointer).at ?? spanAt(this.file.path, this.file.yaml.position(this.pointer));
    }
    /** Where a part of its text begins, on the line on which it is written; of its value where it cannot be found. */
    atText(part) {
        const written = this.file.yaml.written(this.pointer);
        const index = part === '' ? -1 : (written?.raw.indexOf(part) ?? -1);
        return written === undefined ? this.at : spanAt(this.file.path, written.position(Math.max(index, 0)));
    }
    /** Every text below, with its cursor. */
    *texts() {
        if (typeof this.value === 'string')
            yield this;
        const inner = Array.isArray(this.value) ? this.items() : this.entries().map(([, member]) => member);
        for (const member of inner)
            yield* member.texts();
    }
}
function spanAt(file, { line, column }) {
    return { file, line, column };
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 50139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ remotePacks),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84591);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65058);
/* harmony import */ var _signing_signed_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58290);
/* harmony import */ var _signing_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98087);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64630);







/**
 * Fetches packs from elsewhere and holds them against the lock file. One that is not what was locked is a fact and is not used;
 * one that could not be fetched makes the source unknown.
 *
 * @param read - `undefined` where there is no token.
 */
async function remotePacks(request, read) {
    const judged = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .C)(async () => {
        if (read === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('TOKEN_UNAVAILABLE', 'Packs from elsewhere are read from GitHub: pass github-token, or set GITHUB_TOKEN and GITHUB_REPOSITORY.');
        return Promise.all(request.packs.map((pack) => judgePack(pack, request, read)));
    });
    const all = judged.value ?? [];
    return {
        sources: { 'policies.remote': judged.source },
        subjects: all.map(({ subject }) => subject),
        loaded: all.flatMap(({ pack }) => (pack === undefined ? [] : [pack])),
    };
}
async function judgePack(pack, request, read) {
    const { source } = pack;
    const fact = (state, detail) => ({
        subject: { kind: 'pack.lock', id: source, data: { source, state, detail }, at: { file: request.lockFile, line: 1 } },
    });
    const locked = Object.hasOwn(request.lock, source) ? request.lock[source] : undefined;
    if (locked === undefined)
        return fact('unlocked', `it is not in ${request.lockFile}`);
    const bytes = await read(pack.at);
    if (bytes === undefined)
        return fact('unread', 'there is no such file');
    const digest = sha256(bytes);
    if (digest !== locked)
        return fact('mismatch', `its sha256 is ${digest}, and ${locked} was locked`);
    const unsigned = await signatureFault(pack, digest, { read, trustRoot: request.trustRoot });
    if (unsigned !== undefined)
        return fact('unsigned', unsigned);
    return { ...fact('locked', ''), pack: { path: source, text: (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes, source) } };
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Why a pack is not signed as it must be; `undefined` when it is, or needs no signature. */
async function signatureFault({ source, signed }, digest, { read, trustRoot }) {
    if (signed === undefined)
        return undefined;
    const where = `the signature of ${source}`;
    const bytes = await read(signed.at);
    if (bytes === undefined)
        return `there is no signature beside it`;
    try {
        const bundle = (0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)((0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes, where), where);
        const { files } = (0,_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSignedModel */ .ZO)(bundle, where);
        const [only] = files;
        if (files.length !== 1 || only === undefined || !('digest' in only) || only.algorithm !== 'sha256' || only.digest !== digest)
            return 'its signature is over other bytes';
        if (bundle.method !== 'sigstore')
            return `it is signed with a ${bundle.method}, and the configuration names an identity`;
        await (0,_signing_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .I)(bundle, { method: 'sigstore', trustRoot: await trustRoot(), policy: signed.identity }, where);
        return undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && REFUSALS.includes(error.code))
            return error.message;
        throw error;
    }
}
const REFUSALS = ['SIGNATURE_INVALID', 'IDENTITY_MISMATCH', 'FILE_UNREADABLE'];


/***/ }),

/***/ 17228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsePackageLock),
/* harmony export */   y: () => (/* binding */ parsePipfileLock)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** @see https://pipenv.pypa.io/en/latest/pipfile.html - `default` and `develop`, each name with `version` and `hashes`. */
function parsePipfileLock(lock) {
    const document = parseObject(lock);
    return ['default', 'develop'].flatMap((section) => {
        const packages = document[section];
        if (packages === undefined)
            return [];
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
            throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, `expected "${section}" to be an object`);
        return Object.entries(packages).flatMap(([name, entry]) => {
            if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || !Array.isArray(entry['hashes']))
                return [];
            const version = typeof entry['version'] === 'string' ? entry['version'].replace(/^==/, '') : '';
            return [{ name: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePyPi */ .mi)(name), version, hashes: entry['hashes'].map((hash) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)(lock, String(hash))) }];
        });
    });
}
/** npm's lock file, versions 2 and 3 (`packages`, key = path of installation). */
function parsePackageLock(lock) {
    const { packages } = parseObject(lock);
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected "packages": npm lock file version 2 or 3');
    return Object.entries(packages).flatMap(([path, entry]) => {
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || typeof entry['integrity'] !== 'string')
            return [];
        const name = typeof entry['name'] === 'string' ? entry['name'] : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return [{ name, version: String(entry['version'] ?? ''), hashes: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(lock, entry['integrity']) }];
    });
}
function parseObject(lock) {
    let value;
    try {
        value = JSON.parse(lock.text);
    }
    catch (cause) {
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, `expected JSON: ${cause.message}`);
    }
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected a JSON object');
    return value;
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   S4: () => (/* binding */ lockError),
/* harmony export */   UF: () => (/* binding */ integrityHashes),
/* harmony export */   eP: () => (/* binding */ hexHash),
/* harmony export */   mi: () => (/* binding */ normalizePyPi),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const DIGEST_BYTES = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };
/** @throws {SealError} LOCK_FILE_INVALID */
function lockError({ path }, what, line) {
    const where = line === undefined ? path : `${path}:${line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('LOCK_FILE_INVALID', `${where}: ${what}. Regenerate the lock file, or leave it out with --ignore.`, { path });
}
/** `algorithm:hex` in lower case, of the right length for its algorithm. */
function hexHash(lock, hash, line) {
    const [, algorithm = '', digest = ''] = /^([a-z0-9]+)[:=]([0-9A-Fa-f]+)$/.exec(hash) ?? [];
    if (DIGEST_BYTES[algorithm] === undefined || digest.length !== DIGEST_BYTES[algorithm] * 2) {
        throw lockError(lock, `expected a hash such as "sha256:" and 64 hex digits, found "${hash.slice(0, 80)}"`, line);
    }
    return `${algorithm}:${digest.toLowerCase()}`;
}
/** Subresource integrity (`sha512-…base64`, several of them apart by spaces) as `algorithm:hex`. */
function integrityHashes(lock, integrity) {
    return integrity
        .trim()
        .split(/\s+/)
        .map((entry) => {
        const [, algorithm = '', base64 = ''] = /^(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})$/.exec(entry) ?? [];
        return hexHash(lock, `${algorithm}:${Buffer.from(base64, 'base64').toString('hex')}`);
    });
}
/** @see PEP 503: names are compared in lower case, with runs of `-_.` as one dash. */
function normalizePyPi(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** Narrowing for documents of unknown shape. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The records in what should be a list of tables; anything else in it is an error of the lock file. */
function recordsOf(lock, value, name) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || !value.every(isRecord))
        throw lockError(lock, `expected "${name}" to be a list of tables`);
    return value;
}
/** A string member of a record; its absence is an error of the lock file. */
function stringOf(lock, record, key) {
    const value = record[key];
    if (typeof value !== 'string')
        throw lockError(lock, `expected a string as "${key}", found ${JSON.stringify(value) ?? 'nothing'}`);
    return value;
}


/***/ }),

/***/ 73830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintPack: () => (/* binding */ lintPack)
/* harmony export */ });
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54533);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/**
 * Everything that makes a rule lie: a test that does not come out as stated, an assertion that a subject can escape by
 * leaving a member out, a path that no subject has, a rule without both a passing and a failing test.
 */
function lintPack({ rules }, { schemas, sources }) {
    return rules.flatMap((rule) => {
        const faults = [...testFaults(rule), ...holes(rule), ...silences(rule), ...pathFaults(rule, schemas), ...needFaults(rule, sources)];
        return faults.map((fault) => ({ rule: rule.id, fault }));
    });
}
/** Judges one made-up subject. */
function attempt(rule, given) {
    if (rule.matches !== undefined && !rule.matches(given))
        return { outcome: 'skip', pointers: [] };
    const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } };
    const { stages: _, effectiveFrom: __, ...everywhere } = rule;
    const facts = { now: '9999-12-31', stage: 'push', sources: {}, subjects: [subject] };
    const [finding] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(facts, [
        { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
    ]);
    if (finding?.outcome !== 'fail')
        return { outcome: 'pass', pointers: [] };
    const said = finding.problems.find(({ keyword }) => keyword === 'cel')?.expected;
    return {
        outcome: 'fail',
        pointers: [...new Set(finding.problems.map(({ at }) => at))].sort(),
        ...(said === undefined ? {} : { why: said }),
    };
}
function testFaults(rule) {
    const lacking = ['pass', 'fail'].filter((expect) => !rule.tests.some((test) => test.expect === expect));
    const wrong = rule.tests.flatMap((test) => {
        const { outcome, pointers, why } = attempt(rule, test.given);
        if (outcome !== test.expect)
            return [`test "${test.name}": expected ${test.expect}, got ${outcome}${why === undefined ? '' : ` (${why})`}`];
        const expected = [...(test.at ?? pointers)].sort();
        return expected.join() === pointers.join()
            ? []
            : [`test "${test.name}": expected the problems at ${expected.join(', ')}, got ${pointers.join(', ')}`];
    });
    return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong];
}
/** Deletes each asserted member from each passing subject: a verdict that stays `pass` is a hole. */
function holes(rule) {
    const asserted = propertyPaths(rule.assert);
    const found = rule.tests
        .filter(({ expect }) => expect === 'pass')
        .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'));
    return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; list it under "required"`);
}
/** Asserted members of which `{{because}}` would say nothing. */
function silences({ assert, because = {}, message }) {
    if (Object.keys(because).length === 0)
        return [];
    const told = new Set(Object.keys(because));
    const asserted = new Set([...namedPaths(assert).map(toPointer)]);
    const silent = [...asserted].filter((pointer) => !told.has(pointer)).map((pointer) => `"because" says nothing of ${pointer}`);
    const idle = [...told]
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"because" speaks of ${pointer}, which is not asserted`);
    return [...silent, ...idle, ...(message.includes('{{because}}') ? [] : ['has a "because" that its message does not say'])];
}
function toPointer(path) {
    return path.map((key) => `/${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(key)}`).join('');
}
/** Members under `properties`, also inside `allOf`. Alternatives are left out: another branch may well hold without a member. */
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
/** A source that nobody collects is never known: the rule would make every run undecided. */
function needFaults({ needs = [] }, sources) {
    return needs.filter((need) => !sources.includes(need)).map((need) => `needs "${need}", which is no source${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(need, sources)}`);
}
function pathFaults(rule, schemas) {
    const schema = schemas[rule.select];
    if (schema === undefined)
        return [
            `selects "${rule.select}", which no collector makes${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(rule.select, Object.keys(schemas))} All of them: weightseal policies kinds`,
        ];
    const named = [
        ...namedPaths(rule.when),
        ...namedPaths(rule.assert),
        ...celMembers(rule.cel),
        ...[...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messagePointers */ .ex)(rule), ...Object.keys(rule.because ?? {})].map((pointer) => pointer.split('/').slice(1)),
    ];
    if (rule.at !== undefined)
        named.push(rule.at.split('/').slice(1));
    const strange = named.filter((path) => !exists(schema, path)).map(toPointer);
    return [...new Set(strange)].map((pointer) => `names ${pointer}, which no subject of kind ${rule.select} has`);
}
/** Members of the subject that an expression names directly: `subject.ageDays`. */
function celMembers(cel) {
    return [...(cel ?? '').matchAll(/\bsubject\.([A-Za-z_]\w*)/g)].map((match) => [match[1] ?? '']);
}
const COMBINERS = ['allOf', 'anyOf', 'oneOf'];
const NESTED = ['not', 'if', 'then', 'else'];
/** Every member that a schema names, through `properties`, `required` and the combining keywords. */
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/generated/facts.js
var facts = __webpack_require__(41321);
// EXTERNAL MODULE: ./build/policy/builtin.js + 1 modules
var policy_builtin = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/policy/lint.js
var lint = __webpack_require__(73830);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/policy/profile.js
var policy_profile = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
;// CONCATENATED MODULE: ./build/policy/overrides.js




/**
 * Packs with the severities and enforcements of the layers above: those of packs (an organisation's), then those of the
 * repository, which may raise what an organisation has locked, and never lower it.
 *
 * @param own - of the repository's configuration.
 * @param profile - in which it is decided whether a rule runs that nobody names.
 * @throws {SealError} SETTINGS_INVALID - an unknown rule, a locked one that would be lowered, or one that cannot be changed.
 */
function withOverrides(packs, own, profile = 'baseline') {
    const layers = packs.flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ ...override, by: `pack ${id}` })));
    // What is locked comes first, whatever the order of the packs: everything after it is held against it.
    const inOrder = [...layers].sort((a, b) => Number(b.locked === true) - Number(a.locked === true));
    const all = [...inOrder, ...own.map((override) => ({ ...override, locked: false, by: 'policies.rules' }))];
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    for (const { rule, by } of all) {
        if (!ids.includes(rule))
            throw new errors/* SealError */.E('SETTINGS_INVALID', `${by} changes the rule ${rule}, which is in no pack in force${(0,suggest.didYouMean)(rule, ids)}`);
        if (rule.startsWith('WS-META-'))
            throw new errors/* SealError */.E('SETTINGS_INVALID', `${by} changes ${rule}: what Weightseal says about itself cannot be changed.`);
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
 * A parameter decides as much as a severity: those that a locked rule reads stay as the packs set them.
 *
 * @param params - of the repository's configuration, by pack.
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
            throw new errors/* SealError */.E('SETTINGS_INVALID', `policies.params sets ${rule.pack}.${changed}, which ${rule.id} reads; pack ${by} has locked that rule.`);
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
        throw new errors/* SealError */.E('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}), which ${locked} has locked. It may only be raised here.`);
    if (reason === undefined && isLower(changed, rule) && !raises)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}) and gives no reason. Add one: { …, reason: why it is fine here }.`);
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
 * The packs in force: the meta pack, the chosen built-in ones, then custom ones in order. A custom pack whose own tests
 * do not hold is refused, since nobody knows what it lets through.
 *
 * @param read - files of the trusted side that match a path, in which the last name may hold `*`.
 * @param remote - packs from elsewhere that are exactly those that were locked.
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
async function loadPacks({ packs, params, customPacks, profile = 'baseline', rules = [] }, read, remote = []) {
    const ids = [...new Set([policy_builtin/* META_PACK */.ER, ...packs])];
    const builtin = await Promise.all(ids.map((id) => (0,policy_builtin/* loadBuiltin */.YJ)(id, params[id] ?? {})));
    const custom = [];
    for (const pattern of customPacks) {
        const files = await read(pattern);
        if (files.length === 0)
            throw new errors/* SealError */.E('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(pattern)}, and no such file is where rules come from: the base branch of a pull request, else the work tree. Add it there; a pull request is judged by it after the merge.`);
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
/** @throws {SealError} PACK_INVALID - it cannot be read, or its own tests do not hold. */
async function checkedPack({ path, text }) {
    const { compileAnyPack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = (0,parse.parsePack)(text, path);
    const faults = (0,lint.lintPack)(await compileAnyPack(pack, {}, path), facts.KNOWN);
    if (faults.length > 0)
        throw new errors/* SealError */.E('PACK_INVALID', faults.map(({ rule, fault }) => `${path}: rule ${rule}: ${fault}`).join('\n'));
    return pack;
}
function checkDistinct(packs, params) {
    const ids = packs.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new errors/* SealError */.E('PACK_INVALID', `Two packs have the id "${twice}".`);
    const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id));
    const repeated = rules.find((id, index) => rules.indexOf(id) !== index);
    if (repeated !== undefined)
        throw new errors/* SealError */.E('PACK_INVALID', `Two packs have a rule ${repeated}. Give your own rules a prefix of your own, such as ACME-ML-001.`);
    const strange = Object.keys(params).find((id) => !ids.includes(id));
    if (strange !== undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `policies.params sets a parameter of the pack "${strange}", which is not in force; there are ${ids.join(', ')}.`);
}


/***/ }),

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PACK_BYTES: () => (/* binding */ MAX_PACK_BYTES),
/* harmony export */   parsePack: () => (/* binding */ parsePack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);



const MAX_PACK_BYTES = 256 * 1024;
/**
 * Reads a pack that anyone may have written.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
function parsePack(text, where) {
    const pack = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({ text, where, validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePolicyPackV1 */ .ti, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value;
    const ids = pack.rules.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `${where}: rule id ${twice} stands twice; every rule has an id of its own.`);
    return pack;
}


/***/ }),

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ lockedDependencies),
  d: () => (/* binding */ measureModel)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/manifest/dependencies/json.js
var json = __webpack_require__(17228);
// EXTERNAL MODULE: ./build/manifest/dependencies/lock.js
var dependencies_lock = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/manifest/dependencies/requirements.js

/**
 * Reads a pip requirements file in hash-checking mode (`name==version --hash=sha256:…`). A file in which no requirement
 * carries a hash is not a lock file and gives nothing; one in which only some do is an error, as it is for pip.
 *
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/
 */
function parseRequirements(lock) {
    const requirements = logicalLines(lock.text).filter(({ text }) => !text.startsWith('-'));
    if (!requirements.some(({ text }) => text.includes('--hash')))
        return [];
    return requirements.map((line) => parseRequirement(lock, line));
}
/** Lines joined at a trailing backslash, comments and empty lines left out. `number` counts from 1. */
function logicalLines(text) {
    const lines = [];
    let open;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const bare = withoutComment(raw).trimEnd();
        const continues = bare.endsWith('\\');
        const part = (continues ? bare.slice(0, -1) : bare).trim();
        open = open === undefined ? { text: part, number: index + 1 } : { ...open, text: `${open.text} ${part}` };
        if (continues)
            continue;
        if (open.text !== '')
            lines.push(open);
        open = undefined;
    }
    if (open !== undefined && open.text !== '')
        lines.push(open);
    return lines;
}
const MAX_LINE = 64 * 1024;
/** A `#` at the beginning or behind white space starts a comment. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1))
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return line.slice(0, at);
    return line;
}
function parseRequirement(lock, { text, number }) {
    if (text.length > MAX_LINE)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `a requirement of ${text.length} characters`, number);
    const [requirement = '', ...options] = text
        .split(/\s/)
        .filter((word) => word !== '')
        .join(' ')
        .split(' --');
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([A-Za-z0-9.!+_-]+)\s*(?:;.*)?$/.exec(requirement.trim());
    if (!pinned)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `expected "name==version --hash=sha256:…", found "${requirement.slice(0, 80)}"`, number);
    const hashes = options.flatMap((option) => {
        const hash = /^hash[= ](\S+)$/.exec(option.trim())?.[1];
        return hash === undefined ? [] : [(0,dependencies_lock/* hexHash */.eP)(lock, hash, number)];
    });
    if (hashes.length === 0)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `"${requirement}" has no --hash, but other requirements have: pip refuses such a file`, number);
    return { name: (0,dependencies_lock/* normalizePyPi */.mi)(pinned[1] ?? ''), version: pinned[2] ?? '', hashes };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/manifest/dependencies/toml.js


/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile - `[[package]]` with `sdist` and `wheels`. */
function parseUvLock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['package'], 'package').flatMap((entry) => {
        const artifacts = [...((0,dependencies_lock/* isRecord */.u4)(entry['sdist']) ? [entry['sdist']] : []), ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')];
        return locked(lock, entry, artifacts.map((artifact) => artifact['hash']));
    });
}
/** Poetry ≥ 1.0: hashes beside the package (lock version 2) or under `[metadata.files]` (lock version 1). */
function parsePoetryLock(lock) {
    const document = parseToml(lock);
    const metadata = (0,dependencies_lock/* isRecord */.u4)(document['metadata']) ? document['metadata'] : {};
    const oldFiles = (0,dependencies_lock/* isRecord */.u4)(metadata['files']) ? metadata['files'] : {};
    return (0,dependencies_lock/* recordsOf */.M$)(lock, document['package'], 'package').flatMap((entry) => {
        const files = entry['files'] ?? oldFiles[(0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')];
        return locked(lock, entry, (0,dependencies_lock/* recordsOf */.M$)(lock, files, 'files').map((file) => file['hash']));
    });
}
/** @see PEP 751: `[[packages]]` with `wheels`, `sdist` or `archive`, each with a table `hashes`. */
function parsePylock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['packages'], 'packages').flatMap((entry) => {
        const single = [entry['sdist'], entry['archive']].filter(dependencies_lock/* isRecord */.u4);
        const hashes = [...single, ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')].flatMap(({ hashes }) => (0,dependencies_lock/* isRecord */.u4)(hashes) ? Object.entries(hashes).map(([algorithm, digest]) => `${algorithm}:${String(digest)}`) : []);
        return locked(lock, entry, hashes);
    });
}
function parseToml(lock) {
    try {
        return (0,dist.parse)(lock.text);
    }
    catch (cause) {
        const line = (0,dependencies_lock/* isRecord */.u4)(cause) && typeof cause['line'] === 'number' ? cause['line'] : undefined;
        throw (0,dependencies_lock/* lockError */.S4)(lock, `expected TOML: ${cause.message.split('\n')[0]}`, line);
    }
}
/** A package without any published artifact (the project itself, a directory, a repository) has nothing to pin. */
function locked(lock, entry, hashes) {
    const known = hashes.filter((hash) => hash !== undefined);
    if (known.length === 0)
        return [];
    const version = entry['version'];
    return [
        {
            name: (0,dependencies_lock/* normalizePyPi */.mi)((0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')),
            version: typeof version === 'string' ? version : '',
            hashes: known.map((hash) => (0,dependencies_lock/* hexHash */.eP)(lock, String(hash))),
        },
    ];
}

;// CONCATENATED MODULE: ./build/manifest/dependencies/dependencies.js



/** Lock files that carry the official hashes of what they lock. */
const FORMATS = [
    { name: /^requirements[\w.-]*\.txt$/, ecosystem: 'pypi', parse: parseRequirements },
    { name: /^uv\.lock$/, ecosystem: 'pypi', parse: parseUvLock },
    { name: /^poetry\.lock$/, ecosystem: 'pypi', parse: parsePoetryLock },
    { name: /^Pipfile\.lock$/, ecosystem: 'pypi', parse: json/* parsePipfileLock */.y },
    { name: /^pylock(\.[^.]+)?\.toml$/, ecosystem: 'pypi', parse: parsePylock },
    { name: /^(package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'npm', parse: json/* parsePackageLock */.j },
];
function formatOf(path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    return FORMATS.find(({ name }) => name.test(base));
}
/** Whether a file, by its name, is a lock file that Weightseal reads. */
function isLockFile(path) {
    return formatOf(path) !== undefined;
}
/**
 * The locked packages with their official hashes, without repeats, hashes sorted.
 *
 * @throws {SealError} LOCK_FILE_INVALID - names file and, where the format has lines, the line.
 */
function readDependencies(lock) {
    const format = formatOf(lock.path);
    if (format === undefined)
        return [];
    const byKey = new Map();
    for (const { name, version, hashes } of format.parse(lock)) {
        const sorted = [...new Set(hashes)].sort();
        byKey.set([name, version, ...sorted].join('\0'), { ecosystem: format.ecosystem, name, version, hashes: sorted, from: lock.path });
    }
    return [...byKey.values()];
}

// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/ports/measure-model.js




const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/**
 * Lists and reads a model directory. A lock file that cannot be read is a problem of the model, beside its files.
 *
 * @param ignore - literal paths below the model that are not part of it.
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, INTERRUPTED
 */
async function measureModel(root, ignore, options) {
    const { entries, problems, ignored } = await (0,model_files/* listModel */.wA)(root, ignore);
    const measured = await (0,model_files/* measure */.xP)(entries, options);
    const locked = await lockedDependencies(entries);
    return {
        files: measured.files,
        problems: [...problems, ...measured.problems, ...locked.problems],
        ignored,
        dependencies: locked.dependencies,
    };
}
/** Dependencies of the lock files at the top of a model. */
async function lockedDependencies(entries) {
    const locks = entries.filter(({ path }) => !path.includes('/') && isLockFile(path));
    const results = await Promise.all(locks.map(readLock));
    return { dependencies: results.flatMap((result) => result.dependencies), problems: results.flatMap((result) => result.problems) };
}
async function readLock({ path, file }) {
    try {
        const text = await (0,text_file/* readText */.y)(file, { maxBytes: MAX_LOCK_BYTES, missing: 'FILE_CHANGED' });
        return { dependencies: readDependencies({ path, text }), problems: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return { dependencies: [], problems: [{ path, code: error.code, reason: `cannot be read as a lock file: ${error.message}` }] };
    }
}


/***/ }),

/***/ 13267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toModelChange)
/* harmony export */ });
/** A difference between two manifests, for the table that people look at. */
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

/***/ 54511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YK: () => (/* binding */ parseExpression)
/* harmony export */ });
/** GitHub takes no longer expression. */
const MAX_LENGTH = 21_000;
/** GitHub's own limit. */
const MAX_DEPTH = 50;
/** Members behind each other, or values between operators of one kind. */
const MAX_CHAIN = 100;
class ExpressionError extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/**
 * Parses an expression. Total: any text gives a tree or a message, in linear time and bounded depth.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function parseExpression(text) {
    if (text.length > MAX_LENGTH)
        return { ok: false, at: 0, message: `longer than ${MAX_LENGTH} characters` };
    try {
        return { ok: true, expression: new Parser(tokensOf(text)).whole() };
    }
    catch (error) {
        if (error instanceof ExpressionError)
            return { ok: false, at: error.at, message: error.message };
        throw error;
    }
}
const TOKEN = /'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_-]*|[-+]?(?:0x[0-9A-Fa-f]+|0o[0-7]+|\d*\.?\d+(?:[eE][-+]?\d+)?)|&&|\|\||[=!<>]=|[<>!()[\],.*]/y;
function tokensOf(text) {
    const tokens = [];
    let at = 0;
    for (;;) {
        while (/\s/.test(text[at] ?? ''))
            at += 1;
        if (at >= text.length)
            break;
        TOKEN.lastIndex = at;
        const [found] = TOKEN.exec(text) ?? [];
        if (found === undefined)
            throw new ExpressionError(`unexpected ${JSON.stringify(text[at])}`, at);
        tokens.push({ type: typeOf(found), text: found, at });
        at += found.length;
    }
    return [...tokens, { type: 'end', text: 'the end', at: text.length }];
}
function typeOf(token) {
    if (token.startsWith("'"))
        return 'string';
    if (/^[A-Za-z_]/.test(token))
        return 'word';
    return /\d/.test(token) ? 'number' : 'symbol';
}
/** Operators from the loosest to the tightest. */
const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
class Parser {
    #tokens;
    #next = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const expression = this.#binary(0);
        if (this.#peek().type !== 'end')
            throw this.#unexpected();
        return expression;
    }
    #peek() {
        return this.#tokens[this.#next];
    }
    #take(symbol) {
        const { type, text } = this.#peek();
        if (type !== 'symbol' || text !== symbol)
            return false;
        this.#next += 1;
        return true;
    }
    #expect(symbol) {
        if (!this.#take(symbol))
            throw this.#unexpected(symbol);
    }
    #unexpected(wanted) {
        const { text, at } = this.#peek();
        return new ExpressionError(`unexpected ${text}${wanted === undefined ? '' : `, expected ${wanted}`}`, at);
    }
    #bound(length) {
        if (length > MAX_CHAIN)
            throw new ExpressionError(`more than ${MAX_CHAIN} parts behind each other`, this.#peek().at);
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH)
            throw new ExpressionError(`nested deeper than ${MAX_DEPTH} levels`, this.#peek().at);
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #binary(level) {
        const operators = LEVELS[level];
        if (operators === undefined)
            return this.#unary();
        let left = this.#binary(level + 1);
        for (let length = 0;; length += 1) {
            const operator = operators.find((each) => this.#take(each));
            if (operator === undefined)
                return left;
            this.#bound(length);
            left = { type: 'binary', operator, left, right: this.#binary(level + 1) };
        }
    }
    #unary() {
        if (this.#take('!'))
            return this.#nested(() => ({ type: 'not', operand: this.#unary() }));
        return this.#postfix(this.#primary());
    }
    #primary() {
        if (this.#take('(')) {
            const inner = this.#nested(() => this.#binary(0));
            this.#expect(')');
            return inner;
        }
        const { type, text } = this.#peek();
        if (type === 'end' || type === 'symbol')
            throw this.#unexpected('a value');
        this.#next += 1;
        if (type === 'string')
            return { type: 'literal', value: text.slice(1, -1).replaceAll("''", "'") };
        if (type === 'number')
            return { type: 'literal', value: Number(text.replace(/^\+/, '')) };
        return this.#word(text);
    }
    #word(text) {
        if (this.#take('('))
            return { type: 'call', name: text.toLowerCase(), args: this.#nested(() => this.#args()) };
        const constants = { true: true, false: false, null: null, NaN: NaN, Infinity };
        if (Object.hasOwn(constants, text))
            return { type: 'literal', value: constants[text] };
        return { type: 'context', name: text.toLowerCase() };
    }
    #args() {
        if (this.#take(')'))
            return [];
        const args = [this.#binary(0)];
        while (this.#take(','))
            args.push(this.#binary(0));
        this.#expect(')');
        return args;
    }
    #postfix(start) {
        let expression = start;
        for (let length = 0;; length += 1) {
            this.#bound(length);
            if (this.#take('.'))
                expression = this.#member(expression);
            else if (this.#take('['))
                expression = this.#index(expression);
            else
                return expression;
        }
    }
    #member(of) {
        if (this.#take('*'))
            return { type: 'star', of };
        const { type, text } = this.#peek();
        if (type !== 'word')
            throw this.#unexpected('a name');
        this.#next += 1;
        return { type: 'member', of, name: text.toLowerCase() };
    }
    #index(of) {
        if (this.#take('*')) {
            this.#expect(']');
            return { type: 'star', of };
        }
        const key = this.#nested(() => this.#binary(0));
        this.#expect(']');
        if (key.type === 'literal' && typeof key.value === 'string')
            return { type: 'member', of, name: key.value.toLowerCase() };
        return { type: 'index', of, key };
    }
}
/** Every part of an expression, itself first. */
function* partsOf(expression) {
    yield expression;
    for (const child of childrenOf(expression))
        yield* partsOf(child);
}
function childrenOf(expression) {
    switch (expression.type) {
        case 'member':
        case 'star':
            return [expression.of];
        case 'index':
            return [expression.of, expression.key];
        case 'call':
            return expression.args;
        case 'not':
            return [expression.operand];
        case 'binary':
            return [expression.left, expression.right];
        default:
            return [];
    }
}
/**
 * The names from a context down, in lower case, `*` for what is only known at run time: `github.event.issue.title` gives four
 * names. `undefined` for anything that is no path.
 */
function pathOf(expression) {
    if (expression.type === 'context')
        return [expression.name];
    if (expression.type === 'member')
        return extended(pathOf(expression.of), expression.name);
    if (expression.type === 'star' || expression.type === 'index')
        return extended(pathOf(expression.of), '*');
    return undefined;
}
function extended(path, name) {
    return path && [...path, name];
}


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ jobSubjects),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   ns: () => (/* binding */ sinkOf)
/* harmony export */ });
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91378);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32405);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39741);



/** What a job does to the outside: deploys, publishes, logs in to a cloud, runs on a machine of one's own. */
function jobSubjects(workflow) {
    if (workflow.kind === 'action')
        return [];
    return workflow.jobs.flatMap((job) => [jobSubject(workflow, job), ...job.steps.flatMap((step) => loginSubjects(workflow, job, step))]);
}
const PULL_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'issue_comment'];
function jobSubject(workflow, job) {
    const sink = job.steps.find((step) => sinkOf(step) !== '');
    const push = imagePush(job);
    const reach = (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .reachOf */ .x)(workflow, job);
    const data = {
        path: workflow.path,
        job: job.id,
        deploys: sink === undefined ? '' : sinkOf(sink),
        environment: job.body.get('environment').exists,
        selfHosted: isSelfHosted(job),
        pullRequests: !reach.ownCode && reach.events.some((trigger) => PULL_EVENTS.includes(trigger)),
        imagePush: push.state,
    };
    const spans = {
        '/selfHosted': job.body.get('runs-on').at,
        '/imagePush': push.at ?? job.body.at,
        '/environment': sink?.body.at ?? job.body.at,
    };
    return { kind: 'workflow.job', id: `${workflow.path}#${job.id}`, data, at: job.body.at, spans };
}
/** By a label of its own, of its matrix, or of a list that an expression holds. */
function isSelfHosted({ body }) {
    const texts = [...body.get('runs-on').texts()].map(({ text }) => text.toLowerCase());
    if (texts.some((text) => /(^|['"])self-hosted(['"]|$)/.test(text)))
        return true;
    const matrix = texts.some((text) => /\$\{\{\s*matrix\b/.test(text)) ? [...body.get('strategy', 'matrix').texts()] : [];
    return matrix.some(({ text }) => /(^|['"])self-hosted(['"]|$)/i.test(text));
}
/** Actions whose use is a deployment or a release. */
const DEPLOYING = {
    'pypa/gh-action-pypi-publish': 'publishes to PyPI',
    'softprops/action-gh-release': 'publishes a release',
    'ncipollo/release-action': 'publishes a release',
    'goreleaser/goreleaser-action': 'publishes a release',
    'azure/webapps-deploy': 'deploys to Azure',
    'azure/k8s-deploy': 'deploys to Kubernetes',
    'aws-actions/amazon-ecs-deploy-task-definition': 'deploys to AWS',
    'google-github-actions/deploy-cloudrun': 'deploys to Google Cloud',
    'huggingface/hub-sync': 'publishes to Hugging Face',
    'js-devtools/npm-publish': 'publishes to npm',
};
/** Commands whose use is a deployment or a release, at the beginning of a command. */
const COMMANDS = [
    ['publishes to npm', /^(npm|pnpm|yarn npm) publish\b(?!.*--dry-run)/],
    ['publishes to crates.io', /^cargo publish\b(?!.*--dry-run)/],
    ['publishes to PyPI', /^(python3? -m )?(twine upload|uv publish|poetry publish|flit publish|hatch publish)\b(?!.*--dry-run)/],
    ['publishes a release', /^gh release (create|upload|edit)\b/],
    ['publishes to Hugging Face', /^(huggingface-cli|hf) upload\b/],
    ['deploys to Kubernetes', /^(kubectl (apply|rollout|set image)|helm (upgrade|install))\b(?!.*--dry-run)/],
    ['changes infrastructure', /^(terraform|tofu) apply\b/],
    ['deploys to AWS', /^aws (sagemaker (create-endpoint|update-endpoint|create-model)|ecs update-service|lambda update-function-code)\b/],
    ['deploys to Azure', /^az ml (online-deployment|online-endpoint|batch-deployment) (create|update)\b/],
    ['deploys to Google Cloud', /^gcloud (ai endpoints deploy-model|ai models upload|run deploy)\b/],
];
/** Single commands of a script, without what a shell puts before them. */
function commandsOf(script) {
    return script
        .replaceAll(/\\\r?\n/g, ' ')
        .split(/\r?\n|&&|\|\||;/)
        .map((command) => command.trim().replace(/^((?:then|do|else|if|!|\{|\(|sudo|time|exec)\s+|[A-Z_][A-Z0-9_]*=\S*\s+)+/, ''))
        .filter((command) => command !== '' && !command.startsWith('#'));
}
/** Whatever decides it at run time may be true. */
function pushes(step) {
    const push = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'push')?.text ?? '';
    return (push !== '' && push !== 'false') || /type=registry|push=true/.test((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'outputs')?.text ?? '');
}
/** What a step does to the world outside, in words; empty for nothing. */
function sinkOf(step) {
    const action = (0,_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .actionOf */ .qj)(step.uses?.text);
    if (action === 'docker/build-push-action')
        return pushes(step) ? 'pushes an image' : '';
    if (Object.hasOwn(DEPLOYING, action))
        return DEPLOYING[action] ?? '';
    const commands = commandsOf(step.run?.text ?? '');
    return COMMANDS.find(([, pattern]) => commands.some((command) => pattern.test(command)))?.[0] ?? '';
}
const SCANNERS = /^(aquasecurity\/trivy-action|anchore\/scan-action|docker\/scout-action|snyk\/actions\/docker|azure\/container-scan)$/;
const SCAN_COMMANDS = /^(trivy (image|i)\b|grype\b|docker scout (cves|quickview)|snyk container test)/;
const PUSH_COMMANDS = /^(docker|podman|buildah) (image )?push\b(?!.*\blocalhost\b)|^docker buildx (build|bake)\b.*--push\b/;
/** An image that is pushed before anything looked at it is served before anything looked at it. */
function imagePush({ steps }) {
    const runs = (step, pattern) => commandsOf(step.run?.text ?? '').some((command) => pattern.test(command));
    const push = steps.find((step) => sinkOf(step) === 'pushes an image' || runs(step, PUSH_COMMANDS));
    if (push === undefined)
        return { state: 'none' };
    const scan = steps.find((step) => SCANNERS.test((0,_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .actionOf */ .qj)(step.uses?.text)) || runs(step, SCAN_COMMANDS));
    return {
        state: scan !== undefined && scan.index <= push.index && !isAfter(scan, push) ? 'scanned' : 'unscanned',
        at: (push.uses ?? push.run ?? push.body).at,
    };
}
/** Within one script the order of the commands counts. */
function isAfter(scan, push) {
    if (scan.index !== push.index)
        return false;
    const commands = commandsOf(push.run?.text ?? '');
    return commands.findIndex((command) => SCAN_COMMANDS.test(command)) > commands.findIndex((command) => PUSH_COMMANDS.test(command));
}
const LOGINS = {
    'aws-actions/configure-aws-credentials': { cloud: 'AWS', keys: ['aws-access-key-id', 'aws-secret-access-key'] },
    'azure/login': { cloud: 'Azure', keys: ['creds'] },
    'google-github-actions/auth': { cloud: 'Google Cloud', keys: ['credentials_json'] },
};
/** Static keys in a job's or step's environment, by which cloud tools log in without an action. */
const KEY_VARIABLES = {
    AWS_SECRET_ACCESS_KEY: 'AWS',
    AZURE_CLIENT_SECRET: 'Azure',
    GOOGLE_CREDENTIALS: 'Google Cloud',
    ARM_CLIENT_SECRET: 'Azure',
};
/** A key that a step before was given for an hour is none. */
function isStatic(text) {
    return text !== '' && !/\$\{\{\s*steps\./i.test(text);
}
function loginSubjects({ path, root, jobs }, { id: job, body }, step) {
    const isFirst = jobs[0]?.id === job;
    const subject = (cloud, credential, at) => ({
        kind: 'workflow.login',
        id: `${path}#${job}/login/${cloud}/${credential}`,
        data: { path, job, cloud, credential },
        at,
    });
    const action = (0,_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .actionOf */ .qj)(step.uses?.text);
    const login = Object.hasOwn(LOGINS, action) ? LOGINS[action] : undefined;
    const own = login === undefined
        ? []
        : [
            subject(login.cloud, login.keys.some((key) => isStatic((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, key)?.text ?? '')) ? 'static' : 'federated', step.uses?.at ?? step.body.at),
        ];
    const shared = step.index === 0 ? [...body.get('env').entries(), ...(isFirst ? root.get('env').entries() : [])] : [];
    const variables = [...step.env.entries(), ...shared].flatMap(([name, value]) => Object.hasOwn(KEY_VARIABLES, name) && /secrets\b/i.test(value.text) ? [subject(KEY_VARIABLES[name] ?? '', 'static', value.at)] : []);
    return [...own, ...variables];
}


/***/ }),

/***/ 91378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54511);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61643);


/** Reads the conditions of a job and of a step: only what all of `&&` ask for counts, so the answer never promises too much. */
function reachOf({ triggers }, job, step) {
    const facts = [job.body.get('if').text, step?.body.get('if').text ?? ''].flatMap(conjuncts);
    const named = facts.flatMap((fact) => equal(fact, 'github.event_name'));
    const excluded = facts.flatMap((fact) => unequal(fact, 'github.event_name'));
    const events = triggers.filter((trigger) => (named.length === 0 || named.includes(trigger)) && !excluded.includes(trigger));
    return { events, ownCode: facts.some(isOwnCode) };
}
function conjuncts(text) {
    const fenced = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedIn */ .B)(text);
    const [only] = fenced;
    // Text around an expression makes it always true, so it asks for nothing.
    if (only !== undefined && (fenced.length > 1 || only.start > 0 || only.end < text.length))
        return [];
    const parsed = only?.parsed ?? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text);
    return parsed.ok ? split(parsed.expression) : [];
}
function split(expression) {
    if (expression.type === 'binary' && expression.operator === '&&')
        return [...split(expression.left), ...split(expression.right)];
    return [expression];
}
function compared(fact, operator) {
    if (fact.type !== 'binary' || fact.operator !== operator)
        return undefined;
    const [path, other] = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(fact.left) === undefined ? [(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(fact.right), fact.left] : [(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(fact.left), fact.right];
    if (path === undefined)
        return undefined;
    // GitHub compares texts without regard to case.
    if (other.type === 'literal')
        return { path: path.join('.'), value: typeof other.value === 'string' ? other.value.toLowerCase() : other.value };
    const name = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(other)?.join('.');
    return name === undefined ? undefined : { path: path.join('.'), name };
}
function equal(fact, name) {
    const { path, value } = compared(fact, '==') ?? {};
    return path === name && typeof value === 'string' ? [value] : [];
}
function unequal(fact, name) {
    const { path, value } = compared(fact, '!=') ?? {};
    return path === name && typeof value === 'string' ? [value] : [];
}
function isOwnCode(fact) {
    if ((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(fact)?.join('.') === 'github.event.pull_request.merged')
        return true;
    const { path, value, name } = compared(fact, '==') ?? {};
    if (path === 'github.event.pull_request.merged')
        return value === true;
    if (path === 'github.event.workflow_run.event')
        return value === 'push' || value === 'schedule' || value === 'workflow_dispatch' || value === 'release';
    const sides = [path, name];
    const heads = ['github.event.pull_request.head.repo.full_name', 'github.event.workflow_run.head_repository.full_name'];
    return heads.some((head) => sides.includes(head)) && sides.includes('github.repository');
}


/***/ }),

/***/ 99403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zV: () => (/* binding */ fileSubject),
  rv: () => (/* binding */ withDistinctIds),
  ri: () => (/* binding */ withoutCredentials),
  rN: () => (/* binding */ workflowSubjects)
});

// EXTERNAL MODULE: ./build/credentials.js
var credentials = __webpack_require__(29522);
;// CONCATENATED MODULE: ./build/workflows/levels.js
/**
 * Who decides what a value is. `attacker`: anyone who can open an issue or a pull request. `caller`: who starts the workflow
 * or calls it. `dynamic`: only known at run time, and decided by people who may write. `trusted`: everything else.
 */
const TRUSTS = ['attacker', 'caller', 'dynamic', 'trusted'];
function leastTrusted(trusts) {
    return [...trusts].reduce((least, trust) => (TRUSTS.indexOf(trust) < TRUSTS.indexOf(least) ? trust : least), 'trusted');
}

// EXTERNAL MODULE: ./build/workflows/reach.js
var reach = __webpack_require__(91378);
// EXTERNAL MODULE: ./build/workflows/template.js
var template = __webpack_require__(61643);
;// CONCATENATED MODULE: ./build/workflows/script.js


const MAX_LINES = 5000;
const MAX_LINE = 20_000;
/** Lines of blocks that are followed, counted each time. */
const MAX_BLOCK_LINES = 20_000;
const ANYTHING = { env: new Map([['*', 'attacker']]), output: new Map([['*', 'attacker']]) };
const NOTHING = { env: new Map(), output: new Map() };
/**
 * Follows variables through the lines of a shell script, from the environment of its step to what it writes. It knows
 * assignments, expansions, groups and here-documents, no control flow: a value that was ever untrusted stays it, unless
 * everything but a set of characters is taken out of it.
 */
function writesOf(script, surroundings) {
    if (!/GITHUB_(ENV|PATH|OUTPUT)|set-output|set-env|add-path/.test(script))
        return NOTHING;
    const lines = script.replaceAll(/[\\`]\r?\n/g, ' ').split('\n');
    // What is too long to be followed may write anything.
    if (lines.length > MAX_LINES || lines.some((line) => line.length > MAX_LINE))
        return ANYTHING;
    return new Follower(surroundings, lines).run();
}
class Follower {
    #surroundings;
    #own = new Map();
    #written = { env: new Map(), output: new Map() };
    #lines;
    constructor(surroundings, lines) {
        this.#surroundings = surroundings;
        this.#lines = lines;
    }
    run() {
        const lines = this.#lines;
        let followed = 0;
        for (const [index, line] of lines.entries()) {
            this.#assign(line);
            const target = targetOf(line);
            if (target === undefined) {
                this.#unread(line);
                continue;
            }
            const block = /^\s*exec\s*>>/.test(line) ? lines : blockOf(lines, index);
            followed += block?.length ?? 0;
            if (followed > MAX_BLOCK_LINES)
                return ANYTHING;
            if (block === undefined)
                this.#write(target, lastCommand(line));
            else
                this.#writeBlock(target, block);
        }
        return this.#written;
    }
    /** A file of GitHub's that is used in a way that is not understood may get anything that the script knows. */
    #unread(line) {
        for (const [, file = ''] of line.matchAll(/GITHUB_(ENV|PATH|OUTPUT)\b/g))
            this.#written[file === 'OUTPUT' ? 'output' : 'env'].set('*', this.#ofAll());
    }
    /** The least trusted of all that the script expands. */
    #ofAll() {
        const text = this.#lines.join('\n');
        const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#surroundings.variable(name));
        return leastTrusted([this.#surroundings.ofText(text), ...names]);
    }
    #ofText(text) {
        if (isCleaned(text))
            return 'trusted';
        // What a function is given may be anything.
        if (/\$[0-9@*]/.test(text))
            return this.#ofAll();
        const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#surroundings.variable(name));
        return leastTrusted([this.#surroundings.ofText(text), ...names]);
    }
    #assign(line) {
        for (const [, name = '', value = ''] of line.matchAll(ASSIGNMENT))
            this.#own.set(name, leastTrusted([this.#own.get(name) ?? 'trusted', this.#ofText(value)]));
        const named = [/(?:^|[\s;|])read\s+(?:-\w+\s+){0,9}([A-Za-z_]\w*)/, /(?:^|[\s;])for\s+([A-Za-z_]\w*)\s+in\b/];
        for (const name of named.map((pattern) => pattern.exec(line)?.[1]))
            if (name !== undefined)
                this.#own.set(name, this.#ofText(line));
    }
    #write(target, text, name = nameIn(text)) {
        const known = this.#written[target].get(name);
        this.#written[target].set(name, leastTrusted([known ?? 'trusted', this.#ofText(text)]));
    }
    /** In a block `name<<END` begins a value of several lines. */
    #writeBlock(target, lines) {
        let open;
        for (const line of lines) {
            const name = nameIn(line);
            const begins = /(?<![\w-])([A-Za-z_][\w-]{0,200})<<(?!<)/.exec(line)?.[1]?.toLowerCase();
            open = begins ?? (name === '*' ? open : undefined);
            this.#write(target, line, begins ?? (name === '*' ? (open ?? '*') : name));
        }
    }
}
/** Also behind `then`, `do`, `;` and with the `$` of PowerShell. What a value ends with does not matter. */
const ASSIGNMENT = /(?:^|[;&|]|\bthen\b|\bdo\b|\belse\b)\s*(?:export\s+|local\s+|readonly\s+|declare\s+(?:-\w+\s+)?)?\$?([A-Za-z_]\w*)\s?\+?=([^=].*|)$/g;
/** Letters, digits and what no shell reads anything into. */
const SAFE = String.raw `(?:\[:(?:alnum|alpha|digit|lower|upper):\]|[\w.:/@-])+`;
/** A bracket and quotes may close what is cleaned. */
const END = String.raw `(?:\s*\))?["'\s]*$`;
const CLEANED = [
    new RegExp(String.raw `\|\s*tr\s+-(?:c|cd|dc)\s+(?:'${SAFE}'|"${SAFE}"|${SAFE})(?:\s+(?:'[\w.-]'|"[\w.-]"|[\w.-]))?${END}`),
    new RegExp(String.raw `\|\s*sed\s+(?:-[\w]+\s+){0,9}(['"])s([/|#,])\[\^${SAFE}\][*+]?\2[\w.-]?\2g\1${END}`),
];
/** `tr -cd 'a-z'` and `sed 's/[^a-z]//g'` at the end of a pipe leave nothing that could do harm. */
function isCleaned(text) {
    if (/\s#/.test(text))
        return false;
    const single = (text.match(/\$\(/g) ?? []).length <= 1;
    return single && CLEANED.some((pattern) => pattern.test(text));
}
const SINK = /(>>?|tee\b[^|;&]{0,200}|-FilePath|Add-Content|Out-File)\s*["']?\$(?:\{|env:|\{env:)?GITHUB_(ENV|PATH|OUTPUT)\b/i;
function targetOf(line) {
    const file = SINK.exec(line)?.[2]?.toUpperCase();
    if (file === 'OUTPUT' || line.includes('::set-output'))
        return 'output';
    return file !== undefined || line.includes('::set-env') || line.includes('::add-path') ? 'env' : undefined;
}
/** What is written, without the conditions before it on the same line. */
function lastCommand(line) {
    const sink = SINK.exec(line)?.index ?? line.length;
    const before = line.slice(0, sink);
    const starts = ['&&', '||', ';', ' then ', ' do ']
        .map((word) => before.lastIndexOf(word))
        .filter((start) => start !== -1 && !isQuoted(before, start));
    const last = starts.length === 0 ? line : line.slice(Math.max(...starts));
    // What ends a loop or a condition writes all that is in it.
    return /^[;&|\s]*(done|fi|esac|\}|\))/.test(last) ? line : last;
}
function isQuoted(text, index) {
    const before = text.slice(0, index);
    return inQuotes(text, index) || before.split('{').length > before.split('}').length;
}
function inQuotes(text, index) {
    const before = text.slice(0, index);
    return ['"', "'"].some((quote) => before.split(quote).length % 2 === 0);
}
/** The lines of a group, of a here-document, or the whole loop whose output is written; `undefined` for a single command. */
function blockOf(lines, index) {
    const line = lines[index] ?? '';
    if (/^\s*[})]/.test(line)) {
        const [open, close] = line.trimStart().startsWith('}') ? ['{', '}'] : ['(', ')'];
        let depth = 1;
        for (let at = index - 1; at >= 0; at--) {
            const text = (lines[at] ?? '').trim();
            if (text.startsWith(close))
                depth += 1;
            if (text.endsWith(open) && !text.endsWith(`$${open}`))
                depth -= 1;
            if (depth === 0)
                return lines.slice(at + 1, index);
        }
        return lines.slice(0, index);
    }
    if (/^\s*(done|fi|esac)\b/.test(line))
        return lines.slice(0, index);
    const here = /(?<!<)<<(?!<)-?\s*["']?(\w+)/.exec(line);
    const end = here?.[1];
    if (here === null || end === undefined || inQuotes(line, here.index))
        return undefined;
    const last = lines.findIndex((each, at) => at > index && each.trim() === end);
    return lines.slice(index + 1, last === -1 ? lines.length : last);
}
/** The name in `NAME=value`, in lower case as expressions compare it; `*` where none can be read. */
function nameIn(text) {
    const all = text.match(/(?<![\w-])[A-Za-z_][\w-]{0,200}(?==|<<(?!<))/g) ?? [];
    if (new Set(all).size > 1 || /\\n/.test(text))
        return '*';
    const [, name] = /(?:^\s*|(?:echo|printf|Write-Output)\s+(?:-\w+\s+){0,9}["']?|["'])([A-Za-z_][\w-]*)=/.exec(text) ?? [];
    const [, old] = /::set-(?:output|env) name=([\w-]+)::/.exec(text) ?? [];
    return (old ?? name ?? '*').toLowerCase();
}
/** Variables that a text expands, but for those of GitHub's own files. */
function namesIn(text) {
    const bare = (0,template/* fencedIn */.B)(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    return [...bare.matchAll(/(?:\$(?:\{[#!]?|env:|\{env:)?|%)([A-Za-z_]\w*)/gi)]
        .map((match) => match[1] ?? '')
        .filter((name) => !/^GITHUB_(ENV|PATH|OUTPUT)$/.test(name));
}

// EXTERNAL MODULE: ./build/workflows/expression.js
var workflows_expression = __webpack_require__(54511);
// EXTERNAL MODULE: ./build/workflows/uses.js
var workflows_uses = __webpack_require__(32405);
;// CONCATENATED MODULE: ./build/workflows/trust.js





/**
 * Texts that anyone can write. `*` stands for any one member.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 */
const ATTACKER = [
    'github.head_ref',
    'github.event.issue.title',
    'github.event.issue.body',
    'github.event.pull_request.title',
    'github.event.pull_request.body',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.pull_request.head.repo.description',
    'github.event.pull_request.head.repo.homepage',
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.review_comment.body',
    'github.event.discussion.title',
    'github.event.discussion.body',
    'github.event.pages.*.page_name',
    'github.event.pages.*.title',
    'github.event.pages.*.summary',
    'github.event.commits.*.message',
    'github.event.commits.*.author.email',
    'github.event.commits.*.author.name',
    'github.event.commits.*.committer.email',
    'github.event.commits.*.committer.name',
    'github.event.head_commit.message',
    'github.event.head_commit.author.email',
    'github.event.head_commit.author.name',
    'github.event.head_commit.committer.email',
    'github.event.head_commit.committer.name',
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.head_commit.message',
    'github.event.workflow_run.head_commit.author.email',
    'github.event.workflow_run.head_commit.author.name',
    'github.event.workflow_run.head_repository.description',
    'github.event.workflow_run.pull_requests.*.head.ref',
    'github.event.changes.title.from',
    'github.event.changes.body.from',
    'github.event.merge_group.head_commit.message',
    'github.event.answer.body',
    'github.event.check_suite.head_branch',
    'github.event.check_run.check_suite.head_branch',
    'github.event.deployment.ref',
    'github.event.forkee.description',
    'github.event.forkee.homepage',
    'github.event.check_suite.head_commit.message',
    'github.event.check_suite.pull_requests.*.head.ref',
    'github.event.check_run.check_suite.pull_requests.*.head.ref',
    'github.event.workflow_job.head_branch',
    'github.event.commit.commit.message',
    'github.event.pull_request.auto_merge.commit_message',
].map((path) => path.split('.'));
/** Branches and tags: who may push names them. */
const DYNAMIC = ['github.ref_name', 'github.ref', 'github.event.ref', 'github.event.release.tag_name'].map((path) => path.split('.'));
/** Outputs of actions that hold what an attacker writes, such as names of changed files or the branch of a comment. */
const TAINTING = {
    'tj-actions/changed-files': /^(?!.*(_count$|any_|only_)).*files$/,
    'tj-actions/branch-names': /^(current_branch|head_ref_branch|ref_branch)$/,
    'trilom/file-changes-action': /^files/,
    'jitterbit/get-changed-files': /^(all|added|modified|removed|renamed|added_modified|deleted)$/,
    'dorny/paths-filter': /_files$/,
    'xt0rted/pull-request-comment-branch': /^(head|base)_ref$/,
    'peter-evans/find-comment': /^comment-(body|author)$/,
};
/** Functions whose value nobody can write. */
const HARMLESS = new Set(['contains', 'startswith', 'endswith', 'hashfiles', 'success', 'failure', 'always', 'cancelled']);
const scopes = new WeakMap();
/**
 * The scope of a step, or of a job as its end sees it. The steps of the job are gone through first: an answer that is asked for
 * in the middle of that would be kept though it is only half of the truth.
 */
function scopeOf(workflow, job, step) {
    flowOf(workflow, job);
    return keptScope(workflow, job, step);
}
/** Made once, since each answer is built on those before. */
function keptScope(workflow, job, step) {
    const known = scopes.get(job) ?? new Map();
    scopes.set(job, known);
    const scope = known.get(step) ?? new Scope(workflow, job, step);
    known.set(step, scope);
    return scope;
}
const flows = new WeakMap();
const NONE = new Map();
/** Goes through the steps of a job once, in order. */
function flowOf(workflow, job) {
    const known = flows.get(job);
    if (known !== undefined)
        return known;
    const before = [];
    const outputs = new Map();
    flows.set(job, { before, outputs });
    let env = NONE;
    for (const step of job.steps) {
        before.push(env);
        const writes = writesOf(step.run?.text ?? '', keptScope(workflow, job, step));
        env = merged(env, writes.env);
        if (step.id !== undefined)
            outputs.set(step.id.toLowerCase(), writes.output);
    }
    before.push(env);
    return { before, outputs };
}
/** A step may be left out, so what was written before stays possible. */
function merged(before, after) {
    if (after.size === 0)
        return before;
    return new Map([...before, ...[...after].map(([name, trust]) => [name, leastTrusted([trust, before.get(name) ?? 'trusted'])])]);
}
/** Answers of whom the values of a job are, as seen from one of its steps. */
class Scope {
    #workflow;
    #job;
    #step;
    /** Answers by path. One that is still being looked for counts as trusted, so that an `env` that names itself ends. */
    #known = new Map();
    constructor(workflow, job, step) {
        this.#workflow = workflow;
        this.#job = job;
        this.#step = step;
    }
    /** Of a text with expressions in it. */
    ofText(text) {
        return leastTrusted((0,template/* fencedIn */.B)(text).map(({ parsed }) => (parsed.ok ? this.of(parsed.expression) : 'trusted')));
    }
    /** Of the value that an expression has when it is written out as text. */
    of(expression) {
        switch (expression.type) {
            case 'literal':
            case 'not':
                return 'trusted';
            case 'binary':
                return this.#ofBinary(expression);
            case 'call':
                return this.#ofCall(expression.name, expression.args);
            default: {
                const path = (0,workflows_expression/* pathOf */.XM)(expression);
                return path === undefined ? this.#ofMember(expression) : this.#ofPath(path, false);
            }
        }
    }
    #ofBinary({ operator, left, right }) {
        // `a && b` is b, or else a value that is empty.
        if (operator === '&&')
            return this.of(right);
        return operator === '||' ? leastTrusted([this.of(left), this.of(right)]) : 'trusted';
    }
    #ofCall(name, args) {
        if (HARMLESS.has(name))
            return 'trusted';
        return leastTrusted(args.map((arg) => this.#ofWhole(arg)));
    }
    /** Of everything that a value holds. */
    #ofWhole(expression) {
        if (expression.type === 'binary')
            return this.#ofSides(expression);
        const path = (0,workflows_expression/* pathOf */.XM)(expression);
        return path === undefined ? this.of(expression) : this.#ofPath(path, true);
    }
    #ofSides({ operator, left, right }) {
        if (operator !== '&&' && operator !== '||')
            return 'trusted';
        return leastTrusted([operator === '&&' ? 'trusted' : this.#ofWhole(left), this.#ofWhole(right)]);
    }
    /** A member of something that is no path: of a choice it is that of either side, of a call whatever the call holds. */
    #ofMember(expression) {
        if (expression.type === 'context')
            return 'trusted';
        const { of } = expression;
        if (of.type === 'binary')
            return leastTrusted([this.of({ ...expression, of: of.left }), this.of({ ...expression, of: of.right })]);
        return of.type === 'member' || of.type === 'index' || of.type === 'star' ? this.#ofMember(of) : this.#ofWhole(of);
    }
    /** @param whole - an object counts with all that it holds; written out by itself it is only the word "Object". */
    #ofPath(path, whole) {
        if (ATTACKER.some((known) => covers(known, path, whole)))
            return 'attacker';
        if (isCallers(path))
            return this.#ofInput(path.at(-1) ?? '');
        if (DYNAMIC.some((known) => covers(known, path, false)))
            return 'dynamic';
        const [context = '', ...named] = path;
        const follow = FOLLOWED[context];
        if (follow === undefined || (named.length === 0 && !whole))
            return 'trusted';
        const rest = whole ? [...named, ...['*', '*', '*'].slice(named.length)] : named;
        const key = [context, ...rest].join('.');
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        this.#known.set(key, 'trusted');
        const trust = this[follow](rest);
        this.#known.set(key, trust);
        return trust;
    }
    /** Booleans, numbers and choices hold nothing that a caller could write freely. What a default expands counts as well. */
    #ofInput(name) {
        const action = this.#workflow.kind === 'action';
        const places = action
            ? [this.#workflow.root.get('inputs')]
            : ['workflow_dispatch', 'workflow_call'].map((event) => this.#workflow.root.get('on', event, 'inputs'));
        const declared = places.flatMap((inputs) => inputs.entries().filter(([key]) => key.toLowerCase() === name));
        const preset = leastTrusted(declared.map(([, input]) => this.ofText(input.get('default').text)));
        const bound = !action && declared.length > 0 && declared.every(([, input]) => BOUND_TYPES.has(input.get('type').text));
        return leastTrusted([preset, bound ? 'trusted' : 'caller']);
    }
    /** The nearest definition counts, then what steps before wrote into the environment. */
    ofEnv([name = '']) {
        const levels = [this.#step?.env, this.#job.body.get('env'), this.#workflow.root.get('env')];
        const { before } = flowOf(this.#workflow, this.#job);
        const written = before[this.#step?.index ?? before.length - 1] ?? NONE;
        const all = levels.flatMap((env) => env?.entries() ?? []);
        if (name === '*')
            return leastTrusted([...all.map(([, { text }]) => this.ofText(text)), ...written.values()]);
        const own = this.#step?.env.entries().find(([key]) => key.toLowerCase() === name);
        if (own !== undefined)
            return this.ofText(own[1].text);
        // What a step writes counts before the environment of the job and the workflow.
        const outer = all.find(([key]) => key.toLowerCase() === name);
        const definition = outer === undefined ? 'trusted' : this.ofText(outer[1].text);
        // Written out as one expression, nobody knows which names it brings.
        const opaque = levels.filter((env) => typeof env?.value === 'string').map((env) => this.#ofOpaque(env?.text ?? ''));
        return leastTrusted([...opaque, definition, written.get(name) ?? 'trusted', written.get('*') ?? 'trusted']);
    }
    ofMatrix([name = '']) {
        const matrix = this.#job.body.get('strategy', 'matrix');
        const opaque = [matrix, this.#job.body.get('strategy')].find(({ value }) => typeof value === 'string');
        if (opaque !== undefined)
            return this.#ofOpaque(opaque.text);
        const own = matrix.entries().filter(([key]) => name === '*' || key.toLowerCase() === name);
        const included = matrix
            .get('include')
            .items()
            .map((item) => ['include', item]);
        return leastTrusted([...own, ...included].flatMap(([, value]) => [...value.texts()].map(({ text }) => this.ofText(text))));
    }
    ofSteps([id = '', part = '', name = '']) {
        if (part !== 'outputs' && part !== '*')
            return 'trusted';
        const steps = this.#job.steps.filter((each) => each.id !== undefined && (id === '*' || each.id.toLowerCase() === id));
        const before = steps.filter(({ index }) => this.#step === undefined || index < this.#step.index);
        return leastTrusted(before.map((step) => this.#ofOutput(step, name)));
    }
    #ofOutput(step, name) {
        if (step.uses !== undefined) {
            const action = (0,workflows_uses/* actionOf */.qj)(step.uses.text);
            const script = action === 'actions/github-script' ? step.with.get('script').text : '';
            if (/payload\??\.\w+\??\.(title|body|message|head\??\.(ref|label))\b/.test(script))
                return 'attacker';
            const tainting = TAINTING[action];
            return tainting !== undefined && (name === '*' || tainting.test(name)) ? 'attacker' : 'trusted';
        }
        const written = flowOf(this.#workflow, this.#job).outputs.get(step.id?.toLowerCase() ?? '') ?? NONE;
        return name === '*' ? leastTrusted(written.values()) : leastTrusted([written.get(name) ?? 'trusted', written.get('*') ?? 'trusted']);
    }
    /** Of a text that becomes a whole map: everything that its expressions hold. */
    #ofOpaque(text) {
        return leastTrusted((0,template/* fencedIn */.B)(text).map(({ parsed }) => (parsed.ok ? this.#ofWhole(parsed.expression) : 'trusted')));
    }
    ofNeeds([id = '', part = '', name = '']) {
        if (part !== 'outputs' && part !== '*')
            return 'trusted';
        const jobs = this.#workflow.jobs.filter((each) => id === '*' || each.id.toLowerCase() === id);
        return leastTrusted(jobs.flatMap((job) => {
            const outputs = job.body.get('outputs').entries();
            return outputs
                .filter(([key]) => name === '*' || key.toLowerCase() === name)
                .map(([, { text }]) => scopeOf(this.#workflow, job).ofText(text));
        }));
    }
    /** Trust of the variables that a shell of this step sees, by name. */
    variable(name) {
        // What the runner sets from the event.
        if (name === 'GITHUB_HEAD_REF' || name === 'GITHUB_EVENT_PATH')
            return 'attacker';
        return this.#ofPath(['env', name.toLowerCase()], false);
    }
}
const FOLLOWED = {
    env: 'ofEnv',
    matrix: 'ofMatrix',
    steps: 'ofSteps',
    needs: 'ofNeeds',
};
const BOUND_TYPES = new Set(['boolean', 'number', 'choice', 'environment']);
function isCallers(path) {
    const [context, second, third] = path;
    if (context === 'inputs')
        return path.length > 1;
    return context === 'github' && second === 'event' && (third === 'inputs' || third === 'client_payload') && path.length > 3;
}
function covers(known, path, whole) {
    if (path.length > known.length || (path.length < known.length && !whole))
        return false;
    return path.every((name, index) => name === known[index] || name === '*' || known[index] === '*');
}

// EXTERNAL MODULE: ./build/workflows/workflow.js + 1 modules
var workflows_workflow = __webpack_require__(39741);
;// CONCATENATED MODULE: ./build/workflows/untrusted-code.js





/** Whether a checkout is told the code of a pull request, directly or through environment, outputs and other jobs. */
function isUntrustedCode(workflow, job, step) {
    return ['ref', 'repository'].some((name) => {
        // Inputs that are one expression may hold anything that it holds.
        const text = typeof step.with.value === 'string' ? step.with.text : ((0,workflows_workflow/* inputOf */.wg)(step, name)?.text ?? '');
        return isPullCode(text, { workflow, job, step, seen: new Set() });
    });
}
/** Names under which an event gives the code of a pull request, or what leads to it. */
const PULL_CODE = [
    /^github\.event\.(pull_request|\*)\.(head|merge_commit_sha|number|\*)/,
    /^github\.event\.(after|review\.commit_id|check_run\.head_sha|check_suite\.head_sha)$/,
    /^github\.event\.(number|issue\.number)$/,
    /^github\.event\.workflow_run\.(head_|pull_requests)/,
    /^github\.head_ref$/,
];
function isPullCode(text, place) {
    if (/refs\/(remotes\/)?pull\//i.test(text))
        return true;
    return (0,template/* fencedIn */.B)(text).some(({ parsed }) => {
        if (!parsed.ok)
            return false;
        if (scopeOf(place.workflow, place.job, place.step).of(parsed.expression) === 'attacker')
            return true;
        return [...(0,workflows_expression/* partsOf */.CI)(parsed.expression)].some((part) => {
            const path = (0,workflows_expression/* pathOf */.XM)(part);
            return path === undefined ? isMemberOfPull(part) : isPullPath(path, place);
        });
    });
}
/** `(github.event.pull_request || x).head`: a member of something that is no path. */
function isMemberOfPull(part) {
    if (part.type !== 'member' && part.type !== 'index' && part.type !== 'star')
        return false;
    return [...(0,workflows_expression/* partsOf */.CI)(part.of)].some((inner) => /^github(\.event(\.(pull_request|workflow_run|issue))?)?$/.test((0,workflows_expression/* pathOf */.XM)(inner)?.join('.') ?? ''));
}
function isPullPath(path, place) {
    const name = path.join('.');
    if (PULL_CODE.some((pattern) => pattern.test(name)))
        return true;
    const [context, first = '', part = '', last = ''] = path;
    const key = `${place.job.id} ${name}`;
    if (place.seen.has(key))
        return false;
    place.seen.add(key);
    if (context === 'env')
        return envTexts(first, place).some((text) => isPullCode(text, place)) || isWrittenBefore(place);
    if (context === 'matrix')
        return [...place.job.body.get('strategy').texts()].some(({ text }) => isPullCode(text, place));
    if (context === 'steps' && part === 'outputs')
        return isPullOutput(first, place);
    if (context === 'needs' && part === 'outputs')
        return isPullNeed(first, last, place);
    return false;
}
/** A step before wrote the code of a pull request into the environment of later ones. */
function isWrittenBefore(place) {
    const before = place.job.steps.filter(({ index }) => place.step === undefined || index < place.step.index);
    return before.some((step) => /GITHUB_ENV/.test(step.run?.text ?? '') && writesPullCode(step, place));
}
function envTexts(name, { workflow, job, step }) {
    const levels = [step?.env, job.body.get('env'), workflow.root.get('env')];
    return levels.flatMap((env) => env?.entries().filter(([key]) => key.toLowerCase() === name) ?? []).map(([, { text }]) => text);
}
/** Actions that look up the head of a pull request. */
const LOOKUPS = new Set(['xt0rted/pull-request-comment-branch', 'alessbell/pull-request-comment-branch', 'eficode/resolve-pr-refs']);
/** A step gives on the code of a pull request when its script or its environment does, or asks the API for it. */
function isPullOutput(id, place) {
    const step = place.job.steps.find((each) => each.id?.toLowerCase() === id);
    if (step === undefined)
        return false;
    if (step.uses === undefined)
        return writesPullCode(step, place);
    const action = (0,workflows_uses/* actionOf */.qj)(step.uses.text);
    const script = action === 'actions/github-script' ? ((0,workflows_workflow/* inputOf */.wg)(step, 'script')?.text ?? '') : '';
    return LOOKUPS.has(action) || /\bhead\.(sha|ref)\b|pulls\.get\b|payload\??\.pull_request/.test(script);
}
function writesPullCode(step, place) {
    const script = step.run?.text ?? '';
    if (isPullCode(script, { ...place, step }))
        return true;
    if (/gh pr (view|checkout)\b|headRefOid|gh api\b[^\n]{0,500}\bpulls\b|\.head\.(sha|ref)\b|GITHUB_HEAD_REF/.test(script))
        return true;
    const levels = [step.env, place.job.body.get('env'), place.workflow.root.get('env')];
    const used = new Set([...script.matchAll(/\$(?:\{|env:|\{env:)?([A-Za-z_]\w*)/gi)].map((match) => (match[1] ?? '').toLowerCase()));
    return levels.some((env) => env.entries().some(([name, { text }]) => used.has(name.toLowerCase()) && isPullCode(text, { ...place, step })));
}
function isPullNeed(id, name, place) {
    const job = place.workflow.jobs.find((each) => each.id.toLowerCase() === id);
    const output = job?.body
        .get('outputs')
        .entries()
        .find(([key]) => key.toLowerCase() === name);
    return job !== undefined && output !== undefined && isPullCode(output[1].text, { ...place, job, step: undefined });
}

;// CONCATENATED MODULE: ./build/workflows/code.js







/** Whose code and whose words run in a workflow: checkouts, expressions in scripts, writes to the environment. */
function codeSubjects(workflow) {
    return workflow.jobs.flatMap((job) => [
        ...containerSubjects(workflow, job),
        ...job.steps.flatMap((step) => {
            const place = { workflow, job, step, scope: scopeOf(workflow, job, step), reach: (0,reach/* reachOf */.x)(workflow, job, step) };
            return [...checkoutSubjects(place), ...expressionSubjects(place), ...environmentSubjects(place)];
        }),
    ]);
}
/** With the rights of the base, for what others made. A file that only others start has the rights of those that start it. */
function privileged({ workflow, reach }) {
    return workflow.startedWithRights || (reach.events.some(workflows_workflow/* isPrivilegedEvent */.O0) && !reach.ownCode);
}
function checkoutSubjects({ workflow, job, step, reach }) {
    if (step.uses === undefined || !/^[\w.-]+\/checkout$/.test((0,workflows_uses/* actionOf */.qj)(step.uses.text)))
        return [];
    const [ref, repository] = [(0,workflows_workflow/* inputOf */.wg)(step, 'ref')?.text ?? '', (0,workflows_workflow/* inputOf */.wg)(step, 'repository')?.text ?? ''];
    const data = {
        path: workflow.path,
        job: job.id,
        privileged: privileged({ workflow, reach }),
        untrusted: isUntrustedCode(workflow, job, step),
        ref,
        persists: persists(step),
        uploads: uploadsAfter(job, step),
    };
    return [
        {
            kind: 'workflow.checkout',
            id: `${workflow.path}#${job.id}/checkout/${repository}@${ref}`,
            data,
            at: (0,workflows_workflow/* inputOf */.wg)(step, 'ref')?.at ?? step.body.at,
        },
    ];
}
/** From version 6 on the token lies outside the work tree. */
function persists(step) {
    const version = /@v?(\d+)/.exec(step.uses?.text ?? '')?.[1] ?? /v?(\d+)/.exec(step.uses?.comment ?? '')?.[1];
    const commit = /@[0-9a-f]{40}$/.test(step.uses?.text ?? '');
    const major = Number(commit ? (/v?(\d+)/.exec(step.uses?.comment ?? '')?.[1] ?? 0) : (version ?? 0));
    return major < 6 && ((0,workflows_workflow/* inputOf */.wg)(step, 'persist-credentials')?.text ?? 'true').toLowerCase() !== 'false';
}
/** `folder`: the whole of the work tree, in which `.git` lies; `other`: something else, which may hold it. */
function uploadsAfter({ steps }, checkout) {
    const uploads = steps.filter((step) => step.index > checkout.index && (0,workflows_uses/* actionOf */.qj)(step.uses?.text) === 'actions/upload-artifact');
    if (uploads.length === 0)
        return 'none';
    const paths = uploads.flatMap((step) => ((0,workflows_workflow/* inputOf */.wg)(step, 'path')?.text ?? '').split('\n').map((line) => line.trim()));
    return paths.some((path) => /^(\.{1,2}\/?|\.\/?\*\*?|\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.?\/?\.git(\/.*)?)$/i.test(path))
        ? 'folder'
        : 'other';
}
/** Inputs that actions run as code. */
const CODE_INPUTS = {
    'actions/github-script': ['script'],
    'azure/powershell': ['inlinescript'],
    'azure/cli': ['inlinescript'],
    'appleboy/ssh-action': ['script'],
    'nick-fields/retry': ['command'],
    'nick-invision/retry': ['command'],
    'mikefarah/yq': ['cmd'],
    'cycjimmy/semantic-release-action': ['extra_plugins'],
    'amadevus/pwsh-script': ['script'],
    'jannekem/run-python-script-action': ['script'],
    'roots/issue-closer': ['issue-close-message'],
};
function codeOf({ run, uses, body, ...step }) {
    const names = CODE_INPUTS[(0,workflows_uses/* actionOf */.qj)(uses?.text)] ?? [];
    const image = uses?.text.startsWith('docker://') === true ? ['args', 'entrypoint'] : [];
    const inputs = [...names, ...image].map((name) => (0,workflows_workflow/* inputOf */.wg)(step, name));
    return [run, body.get('shell'), ...inputs].filter((cursor) => cursor !== undefined && typeof cursor.value === 'string');
}
/** An image or its options that somebody else chooses are code of somebody else. */
function containerSubjects(workflow, job) {
    const images = (0,workflows_workflow/* containersOf */.Mz)(job);
    const texts = images.flatMap((image) => (typeof image.value === 'string' ? [image] : [image.get('image'), image.get('options')]));
    const shells = [job.body, workflow.root].map((cursor) => cursor.get('defaults', 'run', 'shell'));
    const scope = scopeOf(workflow, job);
    return [...texts, ...shells].flatMap((cursor) => cursor.fenced.flatMap(({ text, order, parsed }) => {
        const trust = parsed.ok ? scope.of(parsed.expression) : 'trusted';
        // The name of an image from a matrix or an input is how images are chosen.
        if (trust !== 'attacker')
            return [];
        const data = { path: workflow.path, job: job.id, sink: 'container', expression: text, trust };
        return [{ kind: 'workflow.expression', id: `${workflow.path}#${job.id}/container/${text}`, data, at: cursor.atExpression(order) }];
    }));
}
/** Each expression that becomes part of a script before a shell reads it. */
function expressionSubjects({ workflow, job, step, scope }) {
    return codeOf(step).flatMap((cursor) => cursor.fenced.flatMap(({ text, order, parsed }) => {
        if (!parsed.ok)
            return [];
        const sink = step.run === undefined ? (0,workflows_uses/* actionOf */.qj)(step.uses?.text) || 'image' : 'run';
        const data = { path: workflow.path, job: job.id, sink, expression: text, trust: scope.of(parsed.expression) };
        return [{ kind: 'workflow.expression', id: `${workflow.path}#${job.id}/${sink}/${text}`, data, at: cursor.atExpression(order) }];
    }));
}
function environmentSubjects({ workflow, job, step, scope, reach }) {
    if (step.run === undefined || !/GITHUB_(ENV|PATH)|set-env|add-path/.test(step.run.text))
        return [];
    const trust = leastTrusted(writesOf(step.run.text, scope).env.values());
    const data = { path: workflow.path, job: job.id, privileged: privileged({ workflow, reach }), trust };
    return [
        {
            kind: 'workflow.environment',
            id: `${workflow.path}#${job.id}/environment/${step.id ?? step.body.get('name').text}`,
            data,
            at: step.run.at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/workflows/conditions.js




/** Each `if:`, with what makes it mean something else than it says, and each choice by `&&` and `||`. */
function conditionSubjects(workflow) {
    const conditions = workflow.jobs.flatMap((job) => {
        const own = job.id === '' ? [] : [[job.body.get('if'), undefined]];
        return [...own, ...job.steps.map((step) => [step.body.get('if'), step])]
            .filter(([{ text }]) => text !== '')
            .map(([cursor, step]) => conditionSubject(cursor, { workflow, job, step }));
    });
    return [...conditions, ...choices(workflow)];
}
function conditionSubject(cursor, { workflow, job, step }) {
    const { text } = cursor;
    const fenced = (0,template/* fencedIn */.B)(text);
    const trees = fenced.length > 0 ? fenced.map(({ parsed }) => parsed) : [(0,workflows_expression/* parseExpression */.YK)(text)];
    const parts = trees.flatMap((tree) => (tree.ok ? [...(0,workflows_expression/* partsOf */.CI)(tree.expression)] : []));
    const data = {
        path: workflow.path,
        job: job.id,
        condition: text.trim(),
        alwaysTrue: isFormatted(text, fenced),
        actor: parts.some(isBotCheck) && !parts.some(isAuthorCheck) ? 'spoofable' : 'none',
        privileged: (0,workflows_workflow/* isPrivileged */.a8)(workflow),
        contains: containsOf(parts, scopeOf(workflow, job, step)),
        valid: trees.every(({ ok }) => ok),
    };
    return { kind: 'workflow.condition', id: `${workflow.path}#${job.id}/if/${text.trim()}`, data, at: cursor.at };
}
/** Text around an expression makes a text of the whole, and a text that is not empty is true. */
function isFormatted(text, fenced) {
    const [only] = fenced;
    if (only === undefined)
        return false;
    // GitHub trims nothing: the line end of a block (`|`) is text as well.
    return fenced.length > 1 || only.start > 0 || only.end < text.length;
}
/** `github.actor` is who did the last thing, not whose code it is. */
function isBotCheck(part) {
    if (part.type === 'call')
        return part.args.some(isActor) && ['contains', 'startswith', 'endswith'].includes(part.name) && part.args.some(namesBot);
    if (part.type !== 'binary' || part.operator !== '==')
        return false;
    const sides = [part.left, part.right];
    return sides.some((side) => isActor(side, 'login') && sides.some(namesBot)) || sides.some((side) => isActor(side, 'id'));
}
function isActor(expression, by) {
    const name = (0,workflows_expression/* pathOf */.XM)(expression)?.join('.') ?? '';
    const login = ['github.actor', 'github.triggering_actor', 'github.event.sender.login'].includes(name);
    const id = ['github.actor_id', 'github.event.sender.id'].includes(name);
    return by === 'login' ? login : by === 'id' ? id : login || id;
}
/** `dependabot[bot]`, or the beginning of it, also inside a list. */
function namesBot(expression) {
    return [...(0,workflows_expression/* partsOf */.CI)(expression)].some((part) => part.type === 'literal' && typeof part.value === 'string' && /\[bot\]|^(dependabot|renovate|github-actions)/.test(part.value));
}
/** Who opened the pull request is asked as well. */
function isAuthorCheck(part) {
    return (part.type === 'binary' &&
        part.operator === '==' &&
        [part.left, part.right].some((side) => (0,workflows_expression/* pathOf */.XM)(side)?.join('.') === 'github.event.pull_request.user.login'));
}
/** `contains('main develop', github.ref_name)` is true for `mai` too. */
function containsOf(parts, scope) {
    const unsound = parts.flatMap((part) => {
        if (part.type !== 'call' || part.name !== 'contains')
            return [];
        const [list, needle] = part.args;
        if (list?.type !== 'literal' || typeof list.value !== 'string' || needle === undefined)
            return [];
        const path = (0,workflows_expression/* pathOf */.XM)(needle);
        if (path === undefined)
            return [];
        return [isChosen(path) || scope.of(needle) !== 'trusted' ? 'controllable' : 'other'];
    });
    return unsound.includes('controllable') ? 'controllable' : (unsound[0] ?? 'none');
}
/** What somebody chooses by a name: of an account, of a branch. */
function isChosen([context = '', name = '']) {
    const names = ['actor', 'triggering_actor', 'ref', 'ref_name', 'head_ref', 'base_ref'];
    return (context === 'github' && names.includes(name)) || (context === 'env' && names.some((each) => name === `github_${each}`));
}
/** `c && '' || 'x'` is always `'x'`. */
function choices(workflow) {
    const { path } = workflow;
    return [...workflow.root.texts()].flatMap((cursor) => cursor.fenced.flatMap(({ text, order, parsed }) => {
        const choice = parsed.ok ? [...(0,workflows_expression/* partsOf */.CI)(parsed.expression)].filter(isChoice) : [];
        if (choice.length === 0)
            return [];
        const sound = !choice.some(({ left }) => left.type === 'binary' && isEmpty(left.right));
        return [
            {
                kind: 'workflow.choice',
                id: `${path}#${cursor.pointer}/${text}`,
                data: { path, expression: text, sound },
                at: cursor.atExpression(order),
            },
        ];
    }));
}
function isChoice(part) {
    return part.type === 'binary' && part.operator === '||' && part.left.type === 'binary' && part.left.operator === '&&';
}
function isEmpty(expression) {
    return (expression.type === 'literal' &&
        (expression.value === '' || expression.value === 0 || expression.value === false || expression.value === null));
}

// EXTERNAL MODULE: ./build/workflows/jobs.js
var jobs = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/workflows/permissions.js
/**
 * What the tokens of a workflow may do, a subject for each word about it. A job about which nobody says anything has what the
 * repository's default gives, which may be everything.
 */
function permissionSubjects(workflow) {
    if (workflow.kind === 'action')
        return [];
    const top = workflow.root.get('permissions');
    // Whoever calls a workflow that only others start bounds its token, and has a finding of its own.
    const called = workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger === 'workflow_call');
    const silent = top.exists || called ? [] : workflow.jobs.filter(({ body }) => !body.get('permissions').exists && body.exists);
    const reached = workflow.jobs.filter(({ body }) => !body.get('permissions').exists);
    return [
        ...grants(top).map((grant) => toSubject(workflow, grant, workflow.jobs.length > 1 && reached.length > 0 ? 'whole-workflow' : 'none')),
        ...silent.map((job) => unsaid(workflow, job)),
        ...workflow.jobs.flatMap((job) => grants(job.body.get('permissions')).map((grant) => toSubject(workflow, { ...grant, job }, 'none'))),
    ];
}
function grants(permissions) {
    const words = { 'write-all': 'write', 'read-all': 'read' };
    const word = words[permissions.text];
    if (word !== undefined)
        return [{ scope: 'all', access: word, cursor: permissions }];
    return permissions.entries().map(([scope, level]) => ({ scope, access: level.text, cursor: level }));
}
/** @param ofWrite - what a right to write is too much for, where the grant stands. */
function toSubject({ path }, { scope, access, cursor, job }, ofWrite) {
    const excess = access !== 'write' ? 'none' : scope === 'all' ? 'everything' : ofWrite;
    const level = job === undefined ? 'workflow' : 'job';
    const data = { path, level, job: job?.id ?? '', scope, access, excess };
    return { kind: 'workflow.permission', id: `${path}#${job?.id ?? ''}/permissions/${scope}`, data, at: cursor.at };
}
function unsaid({ path }, { id, body }) {
    const data = { path, level: 'job', job: id, scope: 'all', access: 'default', excess: 'default' };
    return { kind: 'workflow.permission', id: `${path}#${id}/permissions`, data, at: body.at };
}

;// CONCATENATED MODULE: ./build/workflows/publishing.js




/** How a workflow publishes: with which credential, from which cache, and with which old commands switched on. */
function publishingSubjects(workflow) {
    return [
        ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => credentialSubjects(workflow, job, step))),
        ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => cacheSubjects(workflow, job, step))),
        ...insecureCommands(workflow),
    ];
}
function credentialSubjects({ path, root }, { id: job, body }, step) {
    const found = byAction(step) ?? byCommand(step, [body.get('env'), root.get('env')]);
    if (found === undefined)
        return [];
    const data = { path, job, registry: found.registry, credential: found.token ? 'token' : 'federated' };
    return [
        {
            kind: 'workflow.publish',
            id: `${path}#${job}/publish/${found.registry}/${step.id ?? step.body.get('name').text}`,
            data,
            at: found.at,
        },
    ];
}
/** Registries at which a publisher can be trusted by the workflow's own identity. */
function byAction(step) {
    if (step.uses === undefined || (0,workflows_uses/* actionOf */.qj)(step.uses.text) !== 'pypa/gh-action-pypi-publish')
        return undefined;
    const url = (0,workflows_workflow/* inputOf */.wg)(step, 'repository-url')?.text ?? (0,workflows_workflow/* inputOf */.wg)(step, 'repository_url')?.text ?? '';
    const known = url === '' || /^https:\/\/(upload|test)\.pypi\.org\/legacy\/?$/.test(url);
    return known ? { registry: 'PyPI', token: (0,workflows_workflow/* inputOf */.wg)(step, 'password') !== undefined, at: step.uses.at } : undefined;
}
const REGISTRIES = [
    {
        registry: 'npm',
        command: /^(npm|pnpm( -r| --recursive)?|yarn npm) publish\b/,
        variables: /^(NODE_AUTH_TOKEN|NPM_TOKEN|YARN_NPM_AUTH_TOKEN)$/,
        flags: /--otp\b/,
    },
    { registry: 'crates.io', command: /^cargo publish\b/, variables: /^CARGO_REGISTRY_TOKEN$/, flags: /--token\b/ },
    {
        registry: 'PyPI',
        command: /^(python3? -m )?(twine upload|uv publish|poetry publish)\b/,
        variables: /^(TWINE_PASSWORD|UV_PUBLISH_TOKEN|UV_PUBLISH_PASSWORD|POETRY_PYPI_TOKEN_PYPI)$/,
        flags: /--(token|password)\b|\s-p\s/,
    },
    { registry: 'RubyGems', command: /^gem push\b/, variables: /^GEM_HOST_API_KEY$/, flags: /--key\b/ },
];
/** A secret, but not the token of the workflow itself. */
const SECRET = /secrets\s*(\.|\[)(?!\s*'?GITHUB_TOKEN)/i;
function byCommand({ run, env }, surroundings) {
    if (run === undefined)
        return undefined;
    for (const { registry, command: pattern, variables, flags } of REGISTRIES) {
        const command = (0,jobs/* commandsOf */.Kf)(run.text).find((each) => pattern.test(each));
        if (command === undefined || /--dry-run\b/.test(command) || isElsewhere(command, run.text))
            continue;
        const bound = [env, ...surroundings].some((each) => each.entries().some(([name, value]) => variables.test(name) && SECRET.test(value.text)));
        return { registry, token: bound || (flags.test(command) && SECRET.test(command)), at: run.atText(command.slice(0, 20)) };
    }
    return undefined;
}
/** Another registry than the public one, which may know no identities. */
function isElsewhere(command, script) {
    return (/--(repository-url|registry|index-url|publish-url|index)[= ](?!https:\/\/(upload\.pypi\.org|test\.pypi\.org|registry\.npmjs\.org))/.test(command) || /npm\.pkg\.github\.com/.test(script));
}
/** Actions that restore a cache: always, or when an input says so, or unless it says not. */
const CACHES = {
    'actions/cache': 'always',
    'actions/cache/restore': 'always',
    'swatinem/rust-cache': 'always',
    'mozilla-actions/sccache-action': 'always',
    'actions/setup-java': { input: 'cache' },
    'actions/setup-node': { input: 'cache' },
    'actions/setup-python': { input: 'cache' },
    'actions/setup-dotnet': { input: 'cache' },
    'ruby/setup-ruby': { input: 'bundler-cache' },
    'actions/setup-go': { input: 'cache', unless: 'false' },
    'astral-sh/setup-uv': { input: 'enable-cache', unless: 'false' },
    'golangci/golangci-lint-action': { input: 'skip-cache', unless: 'true' },
    'gradle/actions/setup-gradle': { input: 'cache-disabled', unless: 'true' },
};
function cacheSubjects(workflow, job, step) {
    const action = (0,workflows_uses/* actionOf */.qj)(step.uses?.text);
    if (step.uses === undefined || !Object.hasOwn(CACHES, action))
        return [];
    const known = CACHES[action];
    const given = typeof known === 'object' ? ((0,workflows_workflow/* inputOf */.wg)(step, known.input)?.text ?? '') : '';
    const restores = typeof known === 'object'
        ? known.unless === undefined
            ? given !== '' && given !== 'false'
            : given !== known.unless
        : known === 'always';
    const lookupOnly = (0,workflows_workflow/* inputOf */.wg)(step, 'lookup-only')?.text === 'true';
    const data = {
        path: workflow.path,
        job: job.id,
        action,
        restores: restores && !lookupOnly,
        publishes: isReleasing(workflow, job) || job.steps.some((each) => /^publishes|^pushes/.test((0,jobs/* sinkOf */.ns)(each))),
    };
    return [{ kind: 'workflow.cache', id: `${workflow.path}#${job.id}/${action}`, data, at: step.uses.at }];
}
/** Runs for releases, or for tags, and for nothing else that gets there. */
function isReleasing(workflow, job) {
    const push = workflow.root.get('on', 'push');
    const { events } = (0,reach/* reachOf */.x)(workflow, job);
    const onTags = push.get('tags').exists && !push.get('branches').exists;
    return (events.length > 0 &&
        events.every((event) => event === 'release' || event === 'workflow_dispatch' || (event === 'push' && onTags)) &&
        events.some((event) => event !== 'workflow_dispatch'));
}
function insecureCommands({ path, root, jobs }) {
    const environments = [
        ['', root.get('env')],
        ...jobs.flatMap((job) => [[job.id, job.body.get('env')], ...job.steps.map((step) => [job.id, step.env])]),
    ];
    return environments.flatMap(([job, env]) => {
        const value = env.get('ACTIONS_ALLOW_UNSECURE_COMMANDS');
        if (!value.exists)
            return [];
        const allowed = /^(true|1|yes|on)$/i.test(value.text) || value.text.includes('${{');
        return [{ kind: 'workflow.commands', id: `${path}#${env.pointer}`, data: { path, job, allowed }, at: env.at }];
    });
}

;// CONCATENATED MODULE: ./build/workflows/popular.js
/** Actions that many use; who misspells one runs whatever somebody registered under the wrong name. */
const POPULAR = [
    'actions/attest-build-provenance',
    'actions/cache',
    'actions/checkout',
    'actions/configure-pages',
    'actions/create-github-app-token',
    'actions/deploy-pages',
    'actions/download-artifact',
    'actions/github-script',
    'actions/labeler',
    'actions/setup-dotnet',
    'actions/setup-go',
    'actions/setup-java',
    'actions/setup-node',
    'actions/setup-python',
    'actions/stale',
    'actions/upload-artifact',
    'actions/upload-pages-artifact',
    'aquasecurity/trivy-action',
    'astral-sh/ruff-action',
    'astral-sh/setup-uv',
    'aws-actions/amazon-ecr-login',
    'aws-actions/configure-aws-credentials',
    'azure/login',
    'codecov/codecov-action',
    'conda-incubator/setup-miniconda',
    'docker/build-push-action',
    'docker/login-action',
    'docker/metadata-action',
    'docker/setup-buildx-action',
    'docker/setup-qemu-action',
    'dorny/paths-filter',
    'dtolnay/rust-toolchain',
    'github/codeql-action',
    'golangci/golangci-lint-action',
    'google-github-actions/auth',
    'google-github-actions/setup-gcloud',
    'goreleaser/goreleaser-action',
    'gradle/actions',
    'hashicorp/setup-terraform',
    'huggingface/hub-sync',
    'mamba-org/setup-micromamba',
    'ossf/scorecard-action',
    'peaceiris/actions-gh-pages',
    'peter-evans/create-pull-request',
    'pre-commit/action',
    'pypa/cibuildwheel',
    'pypa/gh-action-pypi-publish',
    'ruby/setup-ruby',
    'sigstore/cosign-installer',
    'sigstore/gh-action-sigstore-python',
    'slsa-framework/slsa-github-generator',
    'softprops/action-gh-release',
    'step-security/harden-runner',
    'swatinem/rust-cache',
    'tj-actions/changed-files',
];
const KNOWN = new Set(POPULAR);
const OWNERS = new Set(POPULAR.map((name) => name.split('/')[0]));
/**
 * The popular action that a name is one slip away from, or `undefined`. Names of a popular owner's other repositories are no
 * typos, since nobody else can register them.
 */
function isExposedTypo(name) {
    const own = name.toLowerCase();
    if (KNOWN.has(own) || OWNERS.has(own.split('/')[0]))
        return undefined;
    return POPULAR.find((popular) => own.split('/')[1] === popular.split('/')[1] && isOneSlip(own, popular));
}
/** One letter more, less, other, or two neighbours swapped. */
function isOneSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    const [restA, restB] = [a.slice(start), b.slice(start)];
    if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB)
        return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

;// CONCATENATED MODULE: ./build/workflows/references.js




/** Code of others that a workflow runs: actions, reusable workflows, images, and tools that actions install. */
function referenceSubjects(workflow) {
    return workflow.jobs.flatMap((job) => [
        ...usesOf(job).flatMap((cursor) => useSubjects(workflow, job, cursor)),
        ...imagesOf(job).map((cursor) => imageSubject(workflow, job, cursor)),
        ...job.steps.flatMap((step) => toolSubjects(workflow, job, step)),
    ]);
}
function usesOf({ body, steps }) {
    return [body.get('uses'), ...steps.map(({ uses }) => uses)].filter((cursor) => cursor?.text !== undefined && cursor.text !== '');
}
function useSubjects(workflow, job, cursor) {
    const text = cursor.text.trim();
    const use = (0,workflows_uses/* parseUse */.fy)(text);
    if (use.kind === 'image')
        return [imageSubject(workflow, job, cursor, use.image)];
    return [
        {
            kind: 'workflow.uses',
            // With a ref that can move, another ref is another thing to accept.
            id: `${workflow.path}#${job.id}/${(use.kind === 'action' || use.kind === 'workflow') && (0,workflows_uses/* isCommit */.WM)(use.ref) ? text.split('@')[0] : text}`,
            data: { path: workflow.path, job: job.id, uses: text, ...described(use), ...comment(use, cursor), obfuscated: isObfuscated(text) },
            at: cursor.at,
        },
    ];
}
function described(use) {
    if (use.kind === 'local')
        return { owner: '', name: '', kind: 'local', ref: '', pinned: true, typoOf: '' };
    if (use.kind !== 'action' && use.kind !== 'workflow')
        return { owner: '', name: '', kind: 'unknown', ref: '', pinned: false, typoOf: '' };
    const name = `${use.owner}/${use.repo}`;
    return { owner: use.owner, name, kind: use.kind, ref: use.ref, pinned: (0,workflows_uses/* isCommit */.WM)(use.ref), typoOf: isExposedTypo(name) ?? '' };
}
/** The version that a comment names beside a commit, which is what Dependabot and people read. */
function comment(use, cursor) {
    if (use.kind !== 'action' && use.kind !== 'workflow')
        return { version: '' };
    const version = (0,workflows_uses/* isCommit */.WM)(use.ref)
        ? /(?:^|[\s=@/])(v?\d+(?:\.\d+)*(?:[-+.][\w.]+)?)|^(stable|nightly|beta|main|master)$/
            .exec(cursor.comment ?? '')
            ?.slice(1)
            .find((part) => part !== undefined)
        : undefined;
    return { version: version ?? '' };
}
/** `owner/repo/./x`, `owner//repo`: a path that hides what it names. */
function isObfuscated(text) {
    if ((0,workflows_uses/* parseUse */.fy)(text).kind === 'local')
        return false;
    const path = text.split('@')[0] ?? '';
    return path.split('/').some((part) => part === '' || part === '.' || part === '..');
}
function imagesOf({ body }) {
    const container = body.get('container');
    const services = body
        .get('services')
        .entries()
        .map(([, service]) => service.get('image'));
    const own = typeof container.value === 'string' ? container : container.get('image');
    // A Docker action names an image by docker://, and anything else is the path of a Dockerfile.
    const docker = body.get('using').text === 'docker' ? [body.get('image')].filter(({ text }) => text.startsWith('docker://')) : [];
    return [own, ...services, ...docker].filter(({ text }) => text !== '');
}
function imageSubject({ path }, { id: job }, cursor, image = cursor.text.replace(/^docker:\/\//, '')) {
    const data = { path, job, image, pin: (0,workflows_uses/* imagePin */.Z4)(image) };
    return {
        kind: 'workflow.image',
        id: `${path}#${job}/image/${(0,workflows_uses/* imagePin */.Z4)(image) === 'digest' ? (image.split('@')[0] ?? '') : image}`,
        data,
        at: cursor.at,
    };
}
/** Actions that install the newest version of a tool unless one of these inputs says which, or names a file that does. */
const TOOLS = {
    'aquasecurity/setup-trivy': ['version'],
    'astral-sh/setup-uv': ['version', 'version-file'],
    'golangci/golangci-lint-action': ['version', 'version-file', 'install-mode'],
    'goreleaser/goreleaser-action': ['version', 'version-file'],
    'hashicorp/setup-terraform': ['terraform_version'],
    'azure/setup-helm': ['version'],
    'azure/setup-kubectl': ['version'],
    'oven-sh/setup-bun': ['bun-version', 'bun-version-file'],
    'arduino/setup-protoc': ['version'],
};
function toolSubjects({ path }, { id: job }, step) {
    const action = (0,workflows_uses/* actionOf */.qj)(step.uses?.text);
    const [input, ...others] = Object.hasOwn(TOOLS, action) ? (TOOLS[action] ?? []) : [];
    if (input === undefined || step.uses === undefined)
        return [];
    const version = (0,workflows_workflow/* inputOf */.wg)(step, input)?.text ?? '';
    const exact = version !== '' && !/^(latest|canary|stable|nightly|\*|[~^>].*|v?\d+)$/.test(version);
    const pinned = exact || others.some((other) => ((0,workflows_workflow/* inputOf */.wg)(step, other)?.text ?? '') !== '');
    const data = { path, job, action, input, version, pinned };
    return [{ kind: 'workflow.tool', id: `${path}#${job}/${action}/${input}`, data, at: step.uses.at }];
}
/** Expressions that only spell out what could stand there plainly, which hides what they name from whoever reads them. */
function obfuscations(workflow) {
    const { path } = workflow;
    return [...workflow.root.texts()].flatMap((cursor) => cursor.fenced.flatMap(({ text, order, parsed }) => {
        if (!parsed.ok || !['call', 'index'].includes(parsed.expression.type))
            return [];
        const parts = [...(0,workflows_expression/* partsOf */.CI)(parsed.expression)];
        const constant = parts.every(({ type }) => type === 'literal' || type === 'call') &&
            parts.every((part) => part.type !== 'call' || BUILDERS.has(part.name));
        if (!constant)
            return [];
        return [
            {
                kind: 'workflow.constant',
                id: `${path}#${cursor.pointer}/${text}`,
                data: { path, expression: text, constant },
                at: cursor.atExpression(order),
            },
        ];
    }));
}
const BUILDERS = new Set(['format', 'join', 'fromjson', 'tojson']);

;// CONCATENATED MODULE: ./build/workflows/secrets.js




/** How a workflow hands secrets on, which credentials stand in it in plain, and what its app tokens may do. */
function secretSubjects(workflow) {
    return [
        ...inherited(workflow),
        ...workflow.jobs.flatMap((job) => [...job.body.texts()].flatMap((cursor) => usesOfSecrets(workflow, job, cursor))),
        ...[...workflow.root.get('env').texts()].flatMap((cursor) => usesOfSecrets(workflow, undefined, cursor)),
        ...workflow.jobs.flatMap((job) => containerCredentials(workflow, job)),
        ...literals(workflow),
        ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => appTokens(workflow, job, step))),
    ];
}
function inherited(workflow) {
    return workflow.jobs.flatMap((job) => {
        const secrets = job.body.get('secrets');
        return secrets.value === 'inherit' ? [secretSubject(workflow, job, { use: 'inherit', name: '*', cursor: secrets, at: secrets.at })] : [];
    });
}
function usesOfSecrets(workflow, job, cursor) {
    if (!/secrets/i.test(cursor.text))
        return [];
    return cursor.fenced.flatMap(({ parsed, order }) => {
        if (!parsed.ok)
            return [];
        return usedIn(parsed.expression).map(({ use, name }) => secretSubject(workflow, job, { use, name, cursor, at: cursor.atExpression(order) }));
    });
}
function usedIn(expression) {
    const parts = [...(0,workflows_expression/* partsOf */.CI)(expression)];
    const inside = new Set(parts.flatMap((part) => (part.type === 'call' && part.name === 'fromjson' ? [...(0,workflows_expression/* partsOf */.CI)(part)] : [])));
    const named = new Set(parts.flatMap((part) => ((part.type === 'member' || part.type === 'index') && isAllSecrets(part.of) ? [part.of] : [])));
    return parts.flatMap((part) => {
        // All of them, wherever they go: as JSON, joined, as a choice, or as a map.
        if (isAllSecrets(part) && !named.has(part))
            return [{ use: 'all', name: '*' }];
        const path = (0,workflows_expression/* pathOf */.XM)(part);
        if (path?.[0] !== 'secrets' || path.length !== 2 || part.type === 'star')
            return [];
        if (part.type === 'index')
            return [{ use: 'named', name: '*' }];
        return [{ use: inside.has(part) ? 'structured' : 'named', name: path[1] ?? '' }];
    });
}
function isAllSecrets(expression) {
    return expression.type === 'context' && expression.name === 'secrets';
}
function secretSubject({ path }, job, { use, name, at }) {
    const environment = job?.body.get('environment').exists === true;
    const data = { path, job: job?.id ?? '', use, name, environment, own: name === 'github_token' };
    return { kind: 'workflow.secret', id: `${path}#${job?.id ?? ''}/secret/${use}/${name}`, data, at };
}
function containerCredentials(workflow, job) {
    const images = (0,workflows_workflow/* containersOf */.Mz)(job);
    return images.flatMap((image) => {
        const credentials = image.get('credentials');
        const password = credentials.get('password').text;
        return password === '' || password.includes('${{')
            ? []
            : [literalSubject(workflow.path, { id: credentials.pointer, at: credentials.at }, 'password of a registry')];
    });
}
/** In every line, also of comments and keys. */
function literals({ path, root }) {
    return root.file.lines.flatMap((line, index) => {
        const credential = (0,credentials.literalIn)(line);
        return credential === undefined ? [] : [literalSubject(path, { id: credential, at: { file: path, line: index + 1 } }, credential)];
    });
}
/** The credential itself is in no fact: reports are public. */
function literalSubject(path, { id, at }, credential) {
    return { kind: 'file.secret', id: `${path}#${id}`, data: { path, credential, plain: true }, at };
}
function appTokens({ path }, { id: job }, step) {
    const action = (0,workflows_uses/* actionOf */.qj)(step.uses?.text);
    if (step.uses === undefined || !APP_TOKENS.has(action))
        return [];
    const given = step.with.entries().map(([name]) => name.toLowerCase());
    const data = {
        path,
        job,
        action,
        repositories: given.includes('owner') && !given.includes('repositories') ? 'all' : 'named',
        permissions: given.some((name) => name.startsWith('permission-') || name === 'permissions') ? 'named' : 'all',
        revoked: ((0,workflows_workflow/* inputOf */.wg)(step, 'skip-token-revoke')?.text ?? (0,workflows_workflow/* inputOf */.wg)(step, 'skip_token_revoke')?.text ?? 'false') !== 'true',
    };
    return [{ kind: 'workflow.apptoken', id: `${path}#${job}/${action}`, data, at: step.uses.at }];
}
const APP_TOKENS = new Set(['actions/create-github-app-token', 'tibdex/github-app-token']);

;// CONCATENATED MODULE: ./build/workflows/training.js



/** Commands that train a model, at the beginning of a command. */
const TRAINING = /^((uv run|poetry run|pipenv run) )?((python3?|accelerate launch|torchrun|deepspeed|horovodrun|mpirun)\b.*\b(train|training|finetune|fine_tune|fit|pretrain)\w*(\.py)?\b|(torchrun|accelerate launch|deepspeed)\s|dvc (repro|exp run)\b|(mlflow run|axolotl train|autotrain|llamafactory-cli train|nnictl|ultralytics train|yolo train)\b|aws sagemaker (create-training-job|start-pipeline-execution)\b|az ml job create\b|gcloud ai (custom-jobs|hp-tuning-jobs) create\b)/;
/** Jobs that train, and whether what they run may call out to anywhere. */
function trainingJobSubjects(workflow) {
    if (workflow.kind === 'action')
        return [];
    return workflow.jobs.flatMap((job) => {
        const step = job.steps.find((each) => (0,jobs/* commandsOf */.Kf)(each.run?.text ?? '').some((command) => TRAINING.test(command)));
        if (step?.run === undefined)
            return [];
        const data = { path: workflow.path, job: job.id, egress: egressOf(job, step) };
        return [{ kind: 'workflow.training', id: `${workflow.path}#${job.id}/training`, data, at: step.run.at }];
    });
}
/** What a step before the training lets through. */
function egressOf(job, training) {
    const before = job.steps.slice(0, job.steps.indexOf(training));
    const guard = before.find((step) => (0,workflows_uses/* actionOf */.qj)(step.uses?.text) === 'step-security/harden-runner');
    if (guard === undefined)
        return 'open';
    return (0,workflows_workflow/* inputOf */.wg)(guard, 'egress-policy')?.text === 'block' ? 'blocked' : 'audited';
}

;// CONCATENATED MODULE: ./build/workflows/subjects.js










/** Everything that rules look at in a workflow or an action. */
function workflowSubjects(workflow) {
    return [
        fileSubject(workflow.path, ''),
        ...(workflow.kind === 'workflow' ? [workflowSubject(workflow)] : []),
        ...permissionSubjects(workflow),
        ...referenceSubjects(workflow),
        ...codeSubjects(workflow),
        ...conditionSubjects(workflow),
        ...secretSubjects(workflow),
        ...(0,jobs/* jobSubjects */.Bg)(workflow),
        ...publishingSubjects(workflow),
        ...trainingJobSubjects(workflow),
        ...obfuscations(workflow),
    ];
}
/** @param fault - why GitHub would refuse the file; empty when nothing is known. */
function fileSubject(path, fault, at = { file: path, line: 1 }) {
    return { kind: 'workflow.file', id: path, data: { path, readable: fault === '', fault }, at };
}
function workflowSubject(workflow) {
    const { path, triggers, at } = workflow;
    return {
        kind: 'workflow',
        id: path,
        data: { path, triggers: [...triggers], privileged: (0,workflows_workflow/* isPrivileged */.a8)(workflow), dangerous: dangerous(triggers) },
        at,
    };
}
/** Events that run with the rights of the base for what somebody else made. */
function dangerous(triggers) {
    return triggers.filter((trigger) => trigger === 'pull_request_target' || trigger === 'workflow_run').join(', ');
}
/** The same ids twice become `…~2`, so that each subject can be named in a waiver. */
function withDistinctIds(subjects) {
    const seen = new Map();
    return subjects.map((subject) => {
        // A `~` of the file's own must not look like ours.
        const id = subject.id.replaceAll('~', '~0');
        const key = `${subject.kind}\0${id}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return { ...subject, id: count === 1 ? id : `${id}~${count}` };
    });
}
/** Subjects without the credentials that stand in what they quote: reports are public. */
function withoutCredentials(subjects) {
    return subjects.map((subject) => {
        const text = JSON.stringify([subject.id, subject.data, subject.unknown ?? null]);
        const clean = (0,credentials/* withoutLiterals */.$)(text);
        if (clean === text)
            return subject;
        const [id, data, unknown] = JSON.parse(clean);
        return { ...subject, id, data, ...(unknown ? { unknown } : {}) };
    });
}


/***/ }),

/***/ 61643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fencedIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54511);

/** Expressions of a text, in order. A fence that never closes goes to the end. Quotes inside hide `}}`. */
function fencedIn(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start)) {
        const close = closing(text, start + 3);
        const inner = text.slice(start + 3, close ?? text.length);
        const end = close === undefined ? text.length : close + 2;
        const parsed = close === undefined ? { ok: false, at: 0, message: 'is never closed with }}' } : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(inner);
        found.push({ order: found.length, text: text.slice(start, end), start, end, parsed });
        start = end;
    }
    return found;
}
function closing(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text.startsWith('}}', at))
            return at;
    }
    return undefined;
}


/***/ }),

/***/ 32405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Z4: () => (/* binding */ imagePin),
/* harmony export */   fy: () => (/* binding */ parseUse),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
/* unused harmony export nameOf */
/** Tells apart what `uses:` may name. `./x` is a path of the work tree, `$/x` one of the repository of the workflow itself. */
function parseUse(text) {
    const plain = text.trim();
    if (/^(\.\/|\$\/)/.test(plain))
        return plain.split(/[/@]/).includes('..') ? { kind: 'unknown' } : { kind: 'local', path: plain.replace(/^\$\//, './') };
    if (plain.startsWith('docker://'))
        return { kind: 'image', image: plain.slice('docker://'.length) };
    const [, owner = '', repo = '', path = '', ref = ''] = /^([\w.-]+)\/+([\w.-]+)((?:\/[^@]*)?)(?:@(.*))?$/s.exec(plain) ?? [];
    if (owner === '' || [owner, repo, ...path.split('/')].includes('..'))
        return { kind: 'unknown' };
    const inner = path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
    return { kind: inner.includes('.github/workflows/') && /\.ya?ml$/.test(inner) ? 'workflow' : 'action', owner, repo, path: inner, ref };
}
/** `owner/repo` in lower case, or empty. */
function nameOf(use) {
    return use.kind === 'action' || use.kind === 'workflow' ? `${use.owner}/${use.repo}`.toLowerCase() : '';
}
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** `owner/repo` of a step's action in lower case, with the folder inside its repository when there is one; empty otherwise. */
function actionOf(text) {
    const use = parseUse(text ?? '');
    if (use.kind !== 'action')
        return '';
    return use.path === '' ? nameOf(use) : `${nameOf(use)}/${use.path.toLowerCase()}`;
}
/** How an image is pinned. `:latest` is no version. */
function imagePin(image) {
    if (/@sha256:[0-9a-f]{64}$/.test(image))
        return 'digest';
    if (image.includes('${{'))
        return 'expression';
    const tag = /:([\w][\w.-]*)$/.exec(image.split('/').at(-1) ?? '')?.[1];
    if (tag === undefined)
        return 'none';
    return tag === 'latest' ? 'latest' : 'tag';
}


/***/ }),

/***/ 39741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lp: () => (/* binding */ MAX_WORKFLOW_BYTES),
  Mz: () => (/* binding */ containersOf),
  wg: () => (/* binding */ inputOf),
  a8: () => (/* binding */ isPrivileged),
  O0: () => (/* binding */ isPrivilegedEvent),
  wE: () => (/* binding */ parseAction),
  hM: () => (/* binding */ parseWorkflow),
  o$: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./build/cursor.js
var cursor = __webpack_require__(79084);
// EXTERNAL MODULE: ./build/yaml.js
var build_yaml = __webpack_require__(73705);
// EXTERNAL MODULE: ./build/workflows/template.js
var template = __webpack_require__(61643);
;// CONCATENATED MODULE: ./build/workflows/cursor.js


/** A value in a workflow, whose texts may hold expressions. */
class Cursor extends cursor/* Cursor */.bs {
    /** Expressions in its text. */
    get fenced() {
        const known = this.file.expressions.get(this.pointer);
        if (known !== undefined)
            return known;
        const found = (0,template/* fencedIn */.B)(this.text);
        this.file.expressions.set(this.pointer, found);
        return found;
    }
    /** Where its n-th `${{` stands, in the line of the file in which it is written, also inside a block. */
    atExpression(order) {
        const written = this.file.yaml.written(this.pointer);
        if (written === undefined)
            return this.at;
        const known = this.file.fences.get(this.pointer) ?? [...written.raw.matchAll(/\$\{\{/g)].map(({ index }) => index);
        this.file.fences.set(this.pointer, known);
        const index = known[order];
        return index === undefined ? this.at : (0,cursor/* spanAt */.i6)(this.file.path, written.position(index));
    }
    /** What `#` says behind its value, on the same line. */
    get comment() {
        const written = this.file.yaml.written(this.pointer);
        const line = this.file.lines[(written?.position(0).line ?? this.at.line) - 1] ?? '';
        const rest = written === undefined ? line : line.slice(line.indexOf(written.raw) + written.raw.length);
        const start = rest.search(/\s#/);
        return start === -1 ? undefined : rest.slice(start + 2).trim();
    }
}

;// CONCATENATED MODULE: ./build/workflows/workflow.js



/** GitHub takes no larger workflow file. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;
/** Jobs of a large workflow that share their steps. What they expand to is bounded beside. */
const MAX_ALIASES = 1000;
/** Events on which a workflow has secrets and a token that may write while somebody else decides what it is about. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
function isPrivilegedEvent(event) {
    return PRIVILEGED.has(event);
}
function isPrivileged({ triggers, startedWithRights }) {
    return startedWithRights || triggers.some(isPrivilegedEvent);
}
/**
 * Reads a workflow from anyone.
 *
 * @throws {SealError} FILE_UNREADABLE - it is no YAML, or no workflow; with file, line and column.
 */
function parseWorkflow(text, path) {
    const root = read(text, path, isWorkflow);
    return {
        path,
        kind: 'workflow',
        root,
        triggers: triggersOf(root.get('on').value),
        startedWithRights: false,
        jobs: root
            .get('jobs')
            .entries()
            .map(([id, body]) => ({ id, body, steps: stepsOf(body.get('steps')) })),
        at: root.get('on').at,
    };
}
/**
 * Reads an action's metadata (`action.yml`) from anyone.
 *
 * @throws {SealError} FILE_UNREADABLE - it is no YAML, or no action; with file, line and column.
 */
function parseAction(text, path) {
    const root = read(text, path, isAction);
    const runs = root.get('runs');
    return {
        path,
        kind: 'action',
        root,
        triggers: [],
        startedWithRights: false,
        jobs: [{ id: '', body: runs, steps: stepsOf(runs.get('steps')) }],
        at: runs.at,
    };
}
/** Reads any YAML file in which parts are looked at, such as dependabot.yml. */
function readSource(text, path) {
    return read(text, path, () => true);
}
function read(text, path, validate) {
    const yaml = (0,build_yaml/* readYaml */.g)({
        text,
        where: path,
        validate,
        code: 'FILE_UNREADABLE',
        maxBytes: MAX_WORKFLOW_BYTES,
        maxAliases: MAX_ALIASES,
    });
    return new Cursor({ path, yaml, lines: text.split(/\r?\n/), fences: new Map(), expressions: new Map() }, yaml.value);
}
/** The little that makes a file a workflow; what GitHub thinks of the rest is GitHub's business. */
function isWorkflow(value) {
    const { on, jobs } = (0,cursor/* membersOf */.lS)(value);
    return on !== undefined && typeof jobs === 'object' && jobs !== null && !Array.isArray(jobs);
}
function isAction(value) {
    return typeof (0,cursor/* membersOf */.lS)((0,cursor/* membersOf */.lS)(value)['runs'])['using'] === 'string';
}
function triggersOf(on) {
    if (typeof on === 'string')
        return [on];
    return (Array.isArray(on) ? on.map(String) : Object.keys((0,cursor/* membersOf */.lS)(on))).sort();
}
function stepsOf(steps) {
    const flat = steps.items().flatMap((step) => {
        const inner = Array.isArray(step.get('parallel').value) ? step.get('parallel').items() : [];
        return inner.length === 0 || step.get('run').exists || step.get('uses').exists ? [step, ...inner] : inner;
    });
    return flat.map((body, index) => ({
        index,
        body,
        id: body.get('id').text || undefined,
        run: texted(body.get('run')),
        uses: texted(body.get('uses')),
        with: body.get('with'),
        env: body.get('env'),
    }));
}
function texted(cursor) {
    return ['string', 'number', 'boolean'].includes(typeof cursor.value) ? cursor : undefined;
}
/** An input of a step, by its name without regard to case; empty when it is not given. */
function inputOf({ with: inputs }, name) {
    return inputs.entries().find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
/** The container of a job and those of its services: a name, or a map that holds one. */
function containersOf({ body }) {
    const services = body.get('services').entries();
    return [body.get('container'), ...services.map(([, service]) => service)];
}


/***/ })

};
