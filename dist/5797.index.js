export const id = 5797;
export const ids = [5797];
export const modules = {

/***/ 83334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withLineEndings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50933);



const MAX_HINT_BYTES = 8 * 1024 * 1024;
/** Adds to a changed file whether only its line endings differ. Reads the file again, up to 8 MiB. */
async function withLineEndings(root, difference) {
    if (difference.kind !== 'changed' || difference.actual.source !== 'content' || difference.actual.size > MAX_HINT_BYTES)
        return difference;
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, difference.path)).catch(() => undefined);
    return content === undefined ? difference : (0,_domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .withLineEndingHint */ .VM)(difference, content);
}


/***/ }),

/***/ 6938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ VERIFY_FLAGS),
  M: () => (/* binding */ verifySigned)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/settings/inputs.js
var inputs = __webpack_require__(19511);
// EXTERNAL MODULE: ./build/settings/trust-plan.js
var trust_plan = __webpack_require__(38424);
// EXTERNAL MODULE: ./build/commands/sign/run.js
var run = __webpack_require__(19252);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/domains/signing/bundle.js
var signing_bundle = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/domains/signing/provenance.js
var provenance = __webpack_require__(22067);
// EXTERNAL MODULE: ./build/domains/signing/seal.js
var signing_seal = __webpack_require__(32313);
// EXTERNAL MODULE: ./build/domains/signing/signed-model.js
var signed_model = __webpack_require__(99900);
// EXTERNAL MODULE: ./build/domains/signing/verify.js
var verify = __webpack_require__(14637);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/commands/verify/trust.js
var verify_trust = __webpack_require__(66351);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/domains/models/measured.js
var measured = __webpack_require__(1529);
// EXTERNAL MODULE: ./build/domains/models/subjects.js
var subjects = __webpack_require__(52332);
// EXTERNAL MODULE: ./build/domains/signing/compare.js
var compare = __webpack_require__(98569);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 1 modules
var model_files = __webpack_require__(59961);
// EXTERNAL MODULE: ./build/ports/files/own-digests.js
var own_digests = __webpack_require__(73683);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/ports/files/unsigned-files.js



const MAX_COUNTED = 100_000;
const MAX_NAMED = 100;
function isFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return false;
    }
}
/** Counts the files at and below paths of a model, without following links. A folder that cannot be listed counts as one. */
async function countFiles(root, paths) {
    const found = [];
    let count = 0;
    const stack = [...paths].reverse();
    for (let path = stack.pop(); path !== undefined && count < MAX_COUNTED; path = stack.pop()) {
        const below = isFolder((0,external_node_path_.join)(root, path)) ? await (0,promises_.readdir)((0,external_node_path_.join)(root, path)).catch(() => undefined) : undefined;
        if (below !== undefined) {
            for (const name of below.sort().reverse())
                stack.push(`${path}/${name}`);
            continue;
        }
        count += 1;
        if (found.length < MAX_NAMED)
            found.push(path);
    }
    return { count, paths: found, more: count >= MAX_COUNTED };
}

// EXTERNAL MODULE: ./build/commands/manifest/line-endings.js
var line_endings = __webpack_require__(83334);
;// CONCATENATED MODULE: ./build/commands/verify/verify-files.js











/**
 * Selects the signed files that a request covers.
 *
 * @throws {SealError} USAGE - a signed file is excluded.
 * @throws {SealError} SIGNATURE_INVALID - a requested file is not signed.
 */
function chooseFiles(request, signed) {
    const hidden = signed.files.find(({ path }) => request.ignorePaths.some((ignored) => isAtOrBelow(path, ignored)));
    if (hidden !== undefined)
        throw new errors/* SealError */.EM('USAGE', `--ignore-path excludes ${JSON.stringify(hidden.path)}, which is signed. To verify only some of the signed files, use --only.`);
    return { request, signed, wanted: selected(signed, request), strict: request.only.length === 0 && !request.ignoreUnsigned };
}
function isAtOrBelow(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function selected({ files, nameless }, { only, model }) {
    if (only.length === 0 || (nameless && only.every((path) => path === (0,external_node_path_.basename)(model))))
        return files;
    const unsigned = only.find((path) => !files.some((file) => isAtOrBelow(file.path, path)));
    if (unsigned !== undefined)
        throw new errors/* SealError */.EM('SIGNATURE_INVALID', `The signature does not cover ${JSON.stringify(unsigned)}. It lists ${(0,plural/* plural */.L)(files.length, 'file')}. Pass a path relative to the model.`);
    return files.filter(({ path }) => only.some((wanted) => isAtOrBelow(path, wanted)));
}
/** Reads the chosen files and compares them with the signature. */
async function verifyFiles(choice, { manifest, progress, signal }) {
    const { request, signed, wanted, strict } = choice;
    const { root, listing } = await listForVerification(request, signed);
    const covered = new Set(wanted.map(({ path }) => path));
    const counts = (path) => strict || signed.nameless || covered.has(path);
    const entries = listing.entries.filter(({ path }) => counts(path));
    const measured = await (0,model_files/* measure */.xP)(entries, { sha512: false, progress: progress(`Verifying ${(0,external_node_path_.basename)(request.model)}`), signal });
    // Names that collide on some file systems are not a problem here, because both are signed.
    const problems = [...listing.problems, ...measured.problems].filter(({ path, code }) => code !== 'NAME_COLLISION' && counts(path));
    const unmeasured = (0,subjects/* unmeasuredPaths */.g)({ files: measured.files, problems });
    const actual = measured.files.map(({ entry }) => entry);
    const found = (0,compare/* compareSigned */.Cm)({ ...signed, files: wanted.filter(({ path }) => !unmeasured.has(path)) }, actual, {
        own: await ownDigests(choice, entries, unmeasured),
        sizes: new Map(manifest?.files.map(({ path, size }) => [path, size])),
    });
    return {
        differences: await Promise.all(found.map((difference) => (0,line_endings/* withLineEndings */.F)(root, difference))),
        problems,
        checked: measured.files,
        skipped: signed.files.length - wanted.length,
        pointers: request.requireContent ? actual.filter(({ source }) => source === 'lfs-pointer').map(({ path }) => path) : [],
        unsigned: await countFiles(root, unsignedPaths(choice, { root, listing })),
    };
}
/** Compares digests other than a plain SHA-256 (other algorithms, shards). Returns a result for each readable file. */
async function ownDigests({ wanted, signed }, entries, unmeasured) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const own = new Map();
    for (const file of wanted.filter(compare/* needsOwnDigests */.$_)) {
        const entry = signed.nameless ? entries[0] : byPath.get(file.path);
        if (entry !== undefined && !unmeasured.has(entry.path))
            own.set(entry.path, await (0,own_digests/* hasOwnDigests */.I)(entry.file, file));
    }
    return own;
}
/** Lists unsigned files that are not a problem: excluded by the signer, or outside the request. */
function unsignedPaths({ request, signed, strict }, { root, listing }) {
    const ignored = listing.ignored.filter((path) => (0,external_node_path_.join)(root, path) !== request.signature.file);
    if (signed.nameless)
        return ignored;
    const names = new Set(signed.files.map(({ path }) => path));
    const emptyIsAllowed = (0,compare/* hasShards */.gu)(signed);
    const left = listing.entries.filter(({ path, size }) => !names.has(path) && (!strict || (emptyIsAllowed && size === 0)));
    return [...ignored, ...left.map(({ path }) => path)];
}
async function listForVerification(request, signed) {
    const { model, signature } = request;
    if ((0,external_node_fs_.lstatSync)(model, { throwIfNoEntry: false })?.isFile()) {
        if (signed.files.length > 1)
            throw new errors/* SealError */.EM('USAGE', `${model} is a file, but the signature covers a directory with ${signed.files.length} files. Pass the directory.`);
        return { root: (0,external_node_path_.dirname)(model), listing: (0,model_files/* listFile */.DK)(model) };
    }
    if (signed.nameless)
        throw new errors/* SealError */.EM('USAGE', `${model} is not a file, but the signature covers a single file. Pass that file.`);
    const ignore = [...signed.ignorePaths, ...unsignedGitPaths(signed), ...request.ignorePaths, ...(0,model_files/* pathInside */._l)(model, signature.file)];
    return { root: model, listing: await (0,model_files/* listModel */.wA)(model, ignore) };
}
/** Returns the paths of Git's own files, except those that are signed. */
function unsignedGitPaths({ files }) {
    const top = new Set(files.map(({ path }) => path.split('/', 1)[0]));
    return measured/* GIT_PATHS */.O4.filter((path) => !top.has(path));
}

;// CONCATENATED MODULE: ./build/commands/verify/verify-model.js











/**
 * Verifies the signature of a model and its signer, then the files.
 *
 * @throws {SealError} SIGNATURE_MISSING, SIGNATURE_INVALID, IDENTITY_MISMATCH, SEAL_INVALID - not verified. Others - could not be verified.
 */
async function verifyModel(request, context) {
    if ((0,external_node_fs_.lstatSync)(request.model, { throwIfNoEntry: false }) === undefined)
        throw new errors/* SealError */.EM('MODEL_MISSING', `${request.model} does not exist. Pass the directory or file that was signed.`);
    const { seal, bundle, signed, where } = await readSignature(request, context);
    const choice = chooseFiles(request, signed);
    const trust = await (0,verify_trust/* resolveTrust */.vO)(request.plan, { ...context, seal });
    const signer = await (0,verify/* verifyBundle */.I)(bundle, trust, where);
    const trustRoot = trust.method === 'sigstore' ? (0,verify/* datedBySignature */.u)(trust.trustRoot, signer) : undefined;
    requireFresh(request.plan, trustRoot, context.now);
    const statements = await verifyStatements(seal, trust, where);
    const files = await verifyFiles(choice, { ...context, manifest: seal?.manifest });
    return { signer, trustRoot, signed, manifest: seal?.manifest, statements, ...files };
}
async function readSignature({ signature: { kind, file } }, { cwd }) {
    const where = (0,external_node_path_.relative)(cwd, file).startsWith('..') ? file : (0,external_node_path_.relative)(cwd, file);
    const read = (maxBytes) => (0,text_file/* readText */.y)(file, { maxBytes, missing: 'SIGNATURE_MISSING', tooLarge: 'SIGNATURE_INVALID' });
    if (kind === 'seal') {
        const seal = (0,signing_seal/* parseSeal */.T7)(await read(signing_seal/* MAX_SEAL_BYTES */.XG), where);
        return { seal, bundle: seal.bundle, signed: seal.signed, where };
    }
    const bundle = (0,signing_bundle/* parseBundle */.QN)(await read(signing_bundle/* MAX_BUNDLE_BYTES */.Me), where);
    return { seal: undefined, bundle, signed: (0,signed_model/* parseSignedModel */.ZO)(bundle, where), where };
}
function requireFresh(plan, trustRoot, now) {
    const reason = plan.method === 'sigstore' && trustRoot !== undefined ? (0,verify_trust/* staleReason */.Wf)(plan.root, trustRoot, now) : undefined;
    if (reason !== undefined)
        throw new errors/* SealError */.EM('TRUST_ROOT_STALE', `Could not be verified: ${reason}. It may contain keys that were revoked since. Pass a newer one with --trusted-root (and --trusted-root-date, the day on which you fetched it), go online, or accept it with --allow-stale-trust-root.`);
}
/** Verifies the statements of a seal, and compares provenance with the certificate that signed it. Returns their types. */
async function verifyStatements(seal, trust, where) {
    const types = [];
    for (const [index, { bundle, predicateType, predicate }] of (seal?.statements ?? []).entries()) {
        const name = `${where} (statement ${index + 1})`;
        const signer = await (0,verify/* verifyBundle */.I)(bundle, trust, name);
        const problem = predicateType === provenance/* PROVENANCE_TYPE */.Ti && signer.method === 'sigstore' ? (0,provenance/* provenanceFault */.Mg)(predicate, signer.claims) : undefined;
        if (problem !== undefined)
            throw (0,signing_bundle/* badSignature */.g)(name, `signed provenance that contradicts its own certificate: ${problem}`);
        types.push(predicateType);
    }
    return types;
}

;// CONCATENATED MODULE: ./build/commands/verify/run.js






const run_text = { type: 'string' };
const list = { type: 'string', multiple: true };
const on = { type: 'boolean' };
/** All options of the command, under the names of the Action's inputs. */
const VERIFY_FLAGS = {
    ...Object.fromEntries([...trust_plan/* IDENTITY_NAMES */.A$, ...trust_plan/* PIN_NAMES */.LI, ...trust_plan/* INSTANCE_NAMES */.D7].map((name) => [name, run_text])),
    'certificate-chain': list,
    'public-key': run_text,
    'trusted-root-digest': run_text,
    'trusted-root-date': run_text,
    'trust-root-max-age': run_text,
    'allow-stale-trust-root': on,
    offline: on,
    signature: run_text,
    seal: run_text,
    only: list,
    'ignore-unsigned-files': on,
    'ignore-path': list,
    'require-content': on,
    json: on,
};
/**
 * Verifies who signed a model, and compares its files with the signed ones.
 *
 * @param path - the model's folder or file, relative to the working directory.
 * @throws {SealError} SIGNATURE_*, IDENTITY_MISMATCH, SEAL_INVALID - not verified. USAGE and others - could not be verified.
 */
async function verifySigned(path, options, io) {
    const plan = (0,trust_plan/* trustPlan */.I_)(options.input);
    const verification = await verifyModel(verifyRequest(path, plan, options, io), contextOf(options, io));
    return { verification, assumed: plan.method === 'sigstore' ? plan.assumed : [] };
}
function verifyRequest(path, plan, options, { cwd }) {
    const model = (0,external_node_path_.resolve)(cwd, path);
    const [signature, seal] = [options.text('signature'), options.text('seal')];
    if (signature !== undefined && seal !== undefined)
        throw new errors/* SealError */.EM('USAGE', '--signature and --seal exclude each other. Give one of them.');
    const paths = (name) => options.list(name).map((path) => (0,inputs/* relativePath */.iZ)(`--${name}`, path, 'model') ?? '.');
    return {
        model,
        signature: seal === undefined
            ? { kind: 'bundle', file: (0,external_node_path_.resolve)(cwd, signature ?? (0,run/* defaultSignature */.u0)(model)) }
            : { kind: 'seal', file: (0,external_node_path_.resolve)(cwd, seal) },
        plan,
        only: paths('only').includes('.') ? [] : paths('only'),
        ignoreUnsigned: options.on('ignore-unsigned-files'),
        ignorePaths: paths('ignore-path'),
        requireContent: options.on('require-content'),
    };
}
function contextOf(options, io) {
    return {
        cwd: io.cwd,
        now: new Date(),
        cachePath: io.cachePath,
        progress: (label) => io.progress(label, options.on('quiet')),
        signal: io.signal,
    };
}


/***/ }),

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


/***/ }),

/***/ 90350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   SL: () => (/* binding */ pathInModel),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Returns the folder of a file; empty for the root of the repository. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** Resolves a name relative to a folder, including `..` and `.`; `undefined` when it leaves the repository. */
function pathFrom(folder, name) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of name.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return name.startsWith('/') ? undefined : parts.join('/');
}
/** Tells whether a path is a folder itself or is below it. `.` is the repository. */
function isBelow(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** Returns the path of a model's file in the repository. */
function joinPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}
/** Returns the path of a file within its model; `undefined` for a file outside the model. */
function pathInModel(folder, path) {
    if (folder === '.')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ }),

/***/ 50933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ withLineEndingHint),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* unused harmony export sameContent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);


/**
 * Returns every difference between the listed and the measured files, in UTF-8 order of the paths. A missing and an
 * unexpected file with the same content count as one rename.
 *
 * @param expected - files that the manifest or the signature lists.
 * @param actual - measured files.
 */
function compareFiles(expected, actual) {
    const listed = new Map(expected.map((file) => [file.path, file]));
    const measured = new Map(actual.map((file) => [file.path, file]));
    const missing = expected.filter(({ path }) => !measured.has(path));
    const renames = new Renames(missing);
    const differences = [];
    for (const file of actual) {
        const before = listed.get(file.path);
        if (before === undefined)
            differences.push(renames.take(file) ?? unexpected(file));
        else if (!sameContent(before, file))
            differences.push(changed(before, file));
    }
    for (const file of renames.left())
        differences.push({ kind: 'missing', path: file.path, expected: file });
    return differences.sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.path, b.path));
}
/** Tells whether two files have the same size and digests. A size or sha512 that only one side has is not compared. */
function sameContent(a, b) {
    const agree = (left, right) => left === undefined || right === undefined || left === right;
    return a.sha256 === b.sha256 && agree(a.size, b.size) && agree(a.sha512, b.sha512);
}
/** Missing files by content. Each matches at most one new name. */
class Renames {
    #bySha256;
    constructor(missing) {
        this.#bySha256 = Map.groupBy(missing, ({ sha256 }) => sha256);
    }
    take(actual) {
        const same = this.#bySha256.get(actual.sha256) ?? [];
        const before = same[0];
        if (before === undefined || !sameContent(before, actual))
            return undefined;
        same.shift();
        return { kind: 'renamed', path: actual.path, from: before.path, actual };
    }
    left() {
        return [...this.#bySha256.values()].flat();
    }
}
function unexpected(actual) {
    const hint = CACHES.find(({ pattern }) => pattern.test(actual.path))?.hint;
    return { kind: 'unexpected', path: actual.path, actual, ...(hint === undefined ? {} : { hint }) };
}
const CACHES = [
    { pattern: /(^|\/)__pycache__\/|\.py[co]$/, hint: 'a Python byte-code cache: delete it, or add it to --ignore' },
    {
        pattern: /(^|\/)\.(cache|huggingface|locks|ipynb_checkpoints)\//,
        hint: 'a download or notebook cache: delete it, or add it to --ignore',
    },
    { pattern: /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/, hint: 'a file manager file: delete it, or add it to --ignore' },
    { pattern: /\.(incomplete|part|crdownload|tmp|lock)$/, hint: 'left by an incomplete download: delete it and download again' },
];
function changed(expected, actual) {
    const hint = hintOfSizes(expected, actual);
    return { kind: 'changed', path: actual.path, expected, actual, ...(hint === undefined ? {} : { hint }) };
}
function hintOfSizes(expected, actual) {
    if (expected.size === actual.size && expected.sha256 === actual.sha256)
        return 'sha256 matches but sha512 does not: one of the two manifests is wrong';
    if (actual.source === 'lfs-pointer')
        return 'the file is a Git LFS pointer to other content than the manifest lists';
    if (actual.size === 0)
        return 'the file is empty: the download or checkout did not finish';
    if (expected.size === undefined)
        return undefined;
    if (expected.size === actual.size)
        return 'same size, different bytes: the content was edited or is damaged';
    if (actual.size < expected.size)
        return `${expected.size - actual.size} bytes shorter than listed: an incomplete download or an edit`;
    return undefined;
}
/**
 * Adds a hint when only the line endings of a file differ.
 *
 * @param content - all bytes of the measured file.
 */
function withLineEndingHint(difference, content) {
    if (difference.kind !== 'changed' || content.includes(0))
        return difference;
    const text = Buffer.from(content).toString('latin1');
    const lf = text.replaceAll('\r\n', '\n');
    const crlf = lf.replaceAll('\n', '\r\n');
    if (digest(lf) === difference.expected.sha256)
        return { ...difference, hint: lineEndings('LF', 'CRLF') };
    if (digest(crlf) === difference.expected.sha256)
        return { ...difference, hint: lineEndings('CRLF', 'LF') };
    return difference;
}
function digest(latin1) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(latin1, 'latin1').digest('hex');
}
function lineEndings(listed, found) {
    return `only the line endings differ (listed ${listed}, found ${found}): set "* -text" for the model in .gitattributes and check it out again`;
}
/**
 * Describes a difference with old and new sizes and digests. The text continues a sentence that begins with the path.
 *
 * @param listed - whether the expected files are listed in a manifest or signed.
 */
function describeDifference(difference, listed = 'listed') {
    const hint = difference.hint === undefined ? '' : ` (${difference.hint})`;
    return `${describeKind(difference, listed)}${hint}`;
}
function describeKind(difference, listed) {
    switch (difference.kind) {
        case 'missing':
            return `is ${listed} (${brief(difference.expected)}) but does not exist`;
        case 'unexpected':
            return `exists (${brief(difference.actual)}) but is not ${listed}`;
        case 'renamed':
            return `has the content ${listed} as ${difference.from}`;
        case 'changed':
            return `${listed} ${brief(difference.expected)}, found ${brief(difference.actual)}`;
    }
}
function brief({ size, sha256, algorithm }) {
    const digest = sha256 === '' ? `a different ${algorithm} digest` : `sha256 ${sha256.slice(0, 12)}…`;
    return size === undefined ? digest : `${size} bytes, ${digest}`;
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
 */
function faultOfPath(path) {
    if (path === '')
        return 'empty';
    if (!path.isWellFormed())
        return 'not Unicode';
    if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        return 'too long';
    if (path.includes('\0'))
        return 'NUL';
    if (path.includes('\\'))
        return 'backslash';
    if (path.startsWith('/') || /^[A-Za-z]:\//.test(path))
        return 'absolute';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'parent';
    if (segments.includes(''))
        return 'empty segment';
    if (segments.includes('.'))
        return 'dot segment';
    if (segments.length > MAX_SEGMENTS)
        return 'too deep';
    return undefined;
}
/**
 * Returns pairs of paths that collide on a file system that ignores case or normalizes Unicode. Includes directories: `A/x`
 * and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = fold(prefix);
            const first = spellings.get(folded);
            if (first === undefined)
                spellings.set(folded, prefix);
            else if (first !== prefix)
                found.push({ first, second: path });
        }
    }
    return found;
}
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** Folds case as case-insensitive file systems do. Uppercase comes first because of `ß` and `ſ`. */
function fold(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Returns a copy sorted by the UTF-8 bytes of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 52332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ modelSubjects),
/* harmony export */   g: () => (/* binding */ unmeasuredPaths)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90350);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49998);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50933);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15663);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1529);





/** Returns the subjects of one model: the model, then its files. */
function modelSubjects(evidence) {
    return [modelSubject(evidence), ...fileSubjects(evidence)];
}
function modelSubject(evidence) {
    const { folder, name, presence, measured, built, committed, card, licence } = evidence;
    const trusted = evidence.trusted?.status === 'valid' ? evidence.trusted.manifest : undefined;
    const differences = built === undefined || trusted === undefined ? [] : (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFiles */ .hZ)(trusted.files, built.files);
    const version = committed.status === 'valid' ? committed.manifest.model.version : undefined;
    const data = {
        name,
        path: folder,
        presence,
        manifest: committed.status,
        manifestDetail: 'detail' in committed ? committed.detail : committed.status === 'missing' ? 'the file is missing' : committed.status,
        ...(version === undefined ? {} : { version }),
        ...(built === undefined ? {} : { digest: built.tree.root }),
        ...(committed.status === 'valid' ? { manifestDigest: committed.manifest.tree.root } : {}),
        ...(trusted === undefined ? {} : { baseDigest: trusted.tree.root, baseVersion: trusted.model.version }),
        files: measured.files.length,
        bytes: measured.files.reduce((sum, { entry }) => sum + entry.size, 0),
        pointers: measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').length,
        filesChanged: changedPaths(evidence).some((path) => path !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1 && !isIgnored(path, evidence)),
        manifestChanged: evidence.changes.has((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(folder, _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1)),
        versionReused: differences.length > 0 && version !== undefined && version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__/* .UNVERSIONED */ .d7 && version === trusted?.model.version,
        sameAsBase: evidence.trusted === undefined || (trusted !== undefined && differences.length === 0),
        trustedManifest: evidence.trusted?.status ?? 'none',
        ...(evidence.trusted !== undefined && 'detail' in evidence.trusted ? { trustedDetail: evidence.trusted.detail } : {}),
        dependenciesMatch: dependenciesMatch(evidence),
        ...(trusted === undefined ? {} : { changes: countKinds(differences) }),
        untrustedIgnores: committed.status === 'valid' ? committed.manifest.ignore.filter((path) => !isTrustedIgnore(path, evidence)) : [],
        card,
        licence,
    };
    return { kind: 'model', id: folder, data: { ...data }, at: modelSpan(evidence) };
}
/** Tells whether the dependencies in the manifest equal those in the lock files. */
function dependenciesMatch({ committed, measured, built }) {
    if (committed.status !== 'valid' || measured.problems.some(({ code }) => code === 'LOCK_FILE_INVALID'))
        return true;
    const text = (dependencies) => JSON.stringify(dependencies.map(({ ecosystem, name, version, hashes, from }) => [ecosystem, name, version, hashes, from]));
    return text(committed.manifest.dependencies) === text(built?.dependencies ?? []);
}
function countKinds(differences) {
    const count = (kind) => differences.filter((difference) => difference.kind === kind).length;
    return { added: count('unexpected'), removed: count('missing'), changed: count('changed'), renamed: count('renamed') };
}
function changedPaths({ folder, changes }) {
    return [...changes.keys()].map((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInModel */ .SL)(folder, path)).filter((path) => path !== undefined);
}
function isIgnored(path, { trustedIgnores }) {
    return [..._measured_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_IGNORES */ .a$, ...trustedIgnores].some((ignored) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, ignored));
}
function isTrustedIgnore(path, { trustedIgnores }) {
    return _measured_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_IGNORES */ .a$.includes(path) || trustedIgnores.some((ignored) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, ignored));
}
/** Returns the location for annotations: the manifest if it exists, else the first weights or other file of the model. */
function modelSpan({ folder, committed, measured }) {
    const first = measured.files.find(({ format }) => format.weights) ?? measured.files[0];
    const file = committed.status === 'missing' && first !== undefined ? first.entry.path : _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1;
    return { file: (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(folder, file), line: 1 };
}
function fileSubjects(evidence) {
    const { committed, measured } = evidence;
    const unmeasured = unmeasuredPaths(measured);
    const listed = committed.status === 'valid' ? committed.manifest.files.filter(({ path }) => !unmeasured.has(path)) : [];
    const differences = committed.status === 'valid'
        ? (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFiles */ .hZ)(listed, measured.files.map(({ entry }) => entry))
        : [];
    const byPath = new Map(differences.map((difference) => [difference.path, difference]));
    return [
        ...measured.files.map((file) => measuredSubject(file, byPath.get(file.entry.path), evidence)),
        ...differences.filter(({ kind }) => kind === 'missing').map((difference) => missingSubject(difference, evidence)),
        ...measured.problems.map((problem) => problemSubject(problem, evidence)),
        ...evidence.ignoredCode.map((file) => ignoredSubject(file, evidence)),
    ];
}
/** Returns the paths with a problem and without a digest. An invalid lock file, or a colliding name, has both. */
function unmeasuredPaths({ files, problems }) {
    const measured = new Set(files.map(({ entry }) => entry.path));
    return new Set(problems.map(({ path }) => path).filter((path) => !measured.has(path)));
}
function measuredSubject(file, difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(evidence.folder, file.entry.path);
    const state = difference?.kind ?? (evidence.committed.status === 'valid' ? 'intact' : 'unlisted');
    return fileSubject(evidence, {
        path,
        size: file.entry.size,
        state,
        ...(difference === undefined ? {} : { detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDifference */ .hF)(difference) }),
        change: changeOf(path, evidence),
        problem: 'none',
        ...file.format,
        source: file.entry.source,
        storage: evidence.storage(path, file),
    });
}
function missingSubject(difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(evidence.folder, difference.path);
    const size = difference.kind === 'missing' ? difference.expected.size : 0;
    const subject = fileSubject(evidence, {
        path,
        size,
        state: 'missing',
        detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDifference */ .hF)(difference),
        change: changeOf(path, evidence),
        problem: 'none',
        ...(0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .detectFormat */ .Tz)({ path, size }),
        source: 'none',
        storage: 'unknown',
    });
    return { ...subject, at: { file: (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(evidence.folder, _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1), line: 1 } };
}
function problemSubject({ path: inside, code, reason }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size: 0,
        state: 'unmeasured',
        change: changeOf(path, evidence),
        problem: code,
        problemDetail: reason,
        ...(0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .detectFormat */ .Tz)({ path, size: 0 }),
        source: 'none',
        storage: 'unknown',
    });
}
function ignoredSubject({ path: inside, size, format }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size,
        state: 'ignored',
        change: changeOf(path, evidence),
        problem: 'none',
        ...format,
        source: 'content',
        storage: 'git',
    });
}
function fileSubject({ folder, contentRequired }, data) {
    const complete = { model: folder, contentRequired, ...data };
    return { kind: 'model.file', id: data.path, data: { ...complete }, at: { file: data.path, line: 1 } };
}
/** Returns how the change affects the file at a path; the old name of a renamed file counts as removed. */
function changeOf(path, { changes }) {
    const change = changes.get(path);
    if (change === undefined)
        return 'none';
    return change.path === path ? change.change : 'removed';
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


/***/ }),

/***/ 22067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   Mg: () => (/* binding */ provenanceFault),
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   XR: () => (/* binding */ manifestStatement),
/* harmony export */   hR: () => (/* binding */ certifiedRun)
/* harmony export */ });
/* unused harmony export MANIFEST_STATEMENT_TYPE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15663);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60187);




const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const MANIFEST_STATEMENT_TYPE = 'https://weightseal.dev/statements/manifest/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Limit of `gh attestation` and of the attestations API. */
const MAX_SUBJECTS = 1024;
/** Returns the run that a certificate describes; `undefined` when it was not issued to a workflow. */
function certifiedRun(claims) {
    const { repositoryUri, trigger: event, ref, commit, workflowUri, buildSignerUri: builderUri, runUri } = claims;
    if (!repositoryUri || !event || !ref || !commit || !workflowUri || !builderUri || !runUri)
        return undefined;
    const { repositoryId = '', ownerId = '', runner = 'unknown' } = claims;
    return { repositoryUri, repositoryId, ownerId, event, ref, commit, workflowUri, builderUri, runUri, runner };
}
/** Builds the SLSA provenance of a model: builder, commit and workflow. */
function provenanceOf(manifest, run) {
    const predicate = predicateOf(run);
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, subject: subjectsOf(manifest), predicateType: PROVENANCE_TYPE, predicate: predicate };
}
function predicateOf(run) {
    // The name of a workflow file contains no "@"; a tag name may.
    const at = run.workflowUri.indexOf('@');
    const [file, ref] = at === -1 ? [run.workflowUri, run.ref] : [run.workflowUri.slice(0, at), run.workflowUri.slice(at + 1)];
    const path = file.split('/').slice(5).join('/');
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref, repository: run.repositoryUri, path } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runner,
                },
            },
            resolvedDependencies: [{ uri: `git+${run.repositoryUri}@${run.ref}`, digest: { gitCommit: run.commit } }],
        },
        runDetails: { builder: { id: run.builderUri }, metadata: { invocationId: run.runUri } },
    };
}
/** Builds the statement for a signature made outside a workflow. It covers only the manifest, its name and its version. */
function manifestStatement(manifest) {
    const { name, version } = manifest.model;
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, subject: subjectsOf(manifest), predicateType: MANIFEST_STATEMENT_TYPE, predicate: { name, version } };
}
/**
 * Returns the subjects: the model digest, then the manifest as a file, then the files. An OMS signature covers only names
 * and digests of files; with the manifest as a subject, the model's name, version and dependencies are covered as well.
 */
function subjectsOf(manifest) {
    const subject = (name, sha256) => ({ name, digest: { sha256 } });
    return [
        subject(manifest.model.name, manifest.tree.root),
        subject(_manifest_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1, manifestDigest(manifest)),
        ...manifest.files.slice(0, MAX_SUBJECTS - 2).map(({ path, sha256 }) => subject(path, sha256)),
    ];
}
/** Returns the SHA-256 of the bytes of `weightseal.manifest.json`, hex. */
function manifestDigest(manifest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeManifest */ .MZ)(manifest)).digest('hex');
}
/**
 * Compares provenance, which the signer wrote, with the certificate, which Fulcio issued.
 *
 * @returns the first contradiction, or `undefined`.
 */
function provenanceFault(predicate, claims) {
    const run = certifiedRun(claims);
    if (run === undefined)
        return 'the certificate was not issued to a workflow run';
    const certified = flatten(predicateOf(run));
    const declared = flatten(predicate);
    const other = Object.entries(certified).find(([path, value]) => declared[path] !== value);
    return other && `${other[0]}: the provenance states ${JSON.stringify(declared[other[0]])}, the certificate ${JSON.stringify(other[1])}`;
}
/** Returns the leaf values of a JSON value by JSON Pointer. */
function flatten(value, pointer = '') {
    if (typeof value !== 'object' || value === null)
        return { [pointer]: value };
    return Object.assign({}, ...Object.entries(value).map(([key, member]) => flatten(member, `${pointer}/${key}`)));
}


/***/ }),

/***/ 32313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ parseSeal),
/* harmony export */   XG: () => (/* binding */ MAX_SEAL_BYTES),
/* harmony export */   u7: () => (/* binding */ buildSeal)
/* harmony export */ });
/* unused harmony export SEAL_SCHEMA */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52853);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73224);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34129);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15663);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23116);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22067);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31596);
/* harmony import */ var _signed_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99900);











const SEAL_SCHEMA = 'weightseal/seal@1';
const MAX_SEAL_BYTES = 2 * _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me;
/** Builds a seal as canonical JSON, so the same parts give the same file. */
function buildSeal({ manifest, signature, statements, trustRoot, expected, now }) {
    const seal = {
        schema: SEAL_SCHEMA,
        modelDigest: manifest.tree.root,
        manifest,
        signature,
        statements,
        ...(trustRoot === undefined ? {} : { trustedRoot: { asOf: trustRoot.asOf ?? now, name: trustRoot.name, json: trustRoot.json } }),
        expected,
    };
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(seal);
}
/**
 * Parses an untrusted seal. The signature must list exactly the files of the manifest, and every statement must be about
 * the manifest's digest.
 *
 * @throws {SealError} SEAL_INVALID, MANIFEST_INVALID, SIGNATURE_INVALID
 */
function parseSeal(text, where) {
    const json = parseShape(text, where);
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(canonical(json.manifest, where), `${where} (manifest)`);
    if (json.trustedRoot !== undefined)
        canonical(json.trustedRoot.json, where);
    if (json.modelDigest !== manifest.tree.root)
        throw invalid(where, `modelDigest is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(json.modelDigest)}, expected ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)} as in the manifest`);
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json.signature, `${where} (signature)`);
    const signed = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSignedModel */ .ZO)(bundle, `${where} (signature)`);
    requireSameFiles(manifest, signed, where);
    const statements = json.statements.map((statement, index) => readStatement(statement, manifest, `${where} (statement ${index + 1})`));
    if (!statements.some(({ coversManifest }) => coversManifest))
        throw invalid(where, 'no statement covers the manifest, so the name, version and dependencies of the model are not signed');
    return { manifest, bundle, signed, statements, trustedRoot: json.trustedRoot, expected: json.expected ?? {} };
}
function parseShape(text, where) {
    if (text.length > MAX_SEAL_BYTES)
        throw invalid(where, `larger than ${MAX_SEAL_BYTES} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(where, `expected a Weightseal seal in JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, cause);
    }
    const validate = _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateSealV1 */ .zw;
    if (validate(json))
        return json;
    const problems = (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], json).join('; ');
    throw invalid(where, `${problems}. A seal starts with {"schema": "${SEAL_SCHEMA}"}; create one with "weightseal release"`);
}
/** Serializes to canonical JSON. Fails for lone surrogates and for nesting that is too deep. */
function canonical(value, where) {
    try {
        return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(value);
    }
    catch (cause) {
        throw invalid(where, `contains JSON without a canonical form (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, cause);
    }
}
function requireSameFiles({ files }, { files: signed, nameless }, where) {
    const digests = new Map(signed.map((file) => [
        nameless ? (files[0]?.path ?? '') : file.path,
        'digest' in file && file.algorithm === 'sha256' ? file.digest : '',
    ]));
    const other = files.find(({ path, sha256 }) => digests.get(path) !== sha256);
    if (other !== undefined || digests.size !== files.length)
        throw invalid(where, `the signature and the manifest list different files${other === undefined ? '' : ` (${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(other.path)})`}`);
}
function readStatement(json, manifest, where) {
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json, where);
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const { subject, predicateType, predicate } = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatement */ .By)(bundle.payload, fail);
    const [first, second] = Array.isArray(subject) ? subject : [];
    if (first?.digest?.sha256 !== manifest.tree.root)
        throw fail(`the first subject is not the model with digest ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)}`);
    if (typeof predicateType !== 'string')
        throw fail('predicateType is missing');
    const coversManifest = second?.name === _manifest_types_js__WEBPACK_IMPORTED_MODULE_10__/* .MANIFEST_FILE */ .h1 && second.digest?.sha256 === (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestDigest */ .It)(manifest);
    return { bundle, predicateType, predicate, coversManifest };
}
function invalid(where, what, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SEAL_INVALID', `${where}: ${what}. Do not trust this seal.`, { cause });
}


/***/ }),

/***/ 19511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);



/** Returns the lines of a list input, trimmed and without empty lines. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
function relativePath(name, value, below = 'repository') {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfPath */ .JG)(path);
    if (fault || /[*?[]/.test(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths must be literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, allowed);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}.${hint}`);
}
/** Parses a YAML 1.2 core boolean, like `@actions/core`. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected true or false.`);
}


/***/ })

};
