export const id = 3312;
export const ids = [3312];
export const modules = {

/***/ 14021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ pathInModel),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   wt: () => (/* binding */ discoverModels)
/* harmony export */ });
/* unused harmony exports ancestors, folderOf */
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49288);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43913);
/* harmony import */ var _scan_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95781);



/** Files that mark their folder as the top of a model, weights or not. */
const MARKERS = new Set([_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, 'model_index.json']);
/**
 * The directories that are models, sorted: configured ones, those with a manifest on either side, and the outermost
 * folders that hold weight files.
 */
function discoverModels(options) {
    const { head, base, sniffed, configured, discover, ignorePaths, within } = options;
    const stated = configured.map(({ path }) => path);
    const marked = discover ? [...head.filter(isMarker), ...base.filter((path) => baseName(path) === _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1)].map(folderOf) : [];
    const holding = discover ? [...head.filter(_scan_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeightName */ .el), ...sniffed].map(folderOf) : [];
    const tops = new Set([...stated, ...marked.filter((folder) => !isBelowAny(folder, ignorePaths))]);
    const candidates = [...new Set(holding)].filter((folder) => !isBelowAny(folder, ignorePaths)).sort(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq);
    const known = new Set(candidates);
    const outermost = candidates.filter((folder) => !ancestors(folder).some((above) => known.has(above)));
    const found = outermost.filter((folder) => ![folder, ...ancestors(folder)].some((above) => tops.has(above)));
    return [...new Set([...tops, ...found])]
        .filter((folder) => within === undefined || isBelow(folder, within) || isBelow(within, folder))
        .sort(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq);
}
/** The folders above a folder, up to the repository itself. */
function ancestors(folder) {
    if (folder === '.')
        return [];
    const segments = folder.split('/');
    return ['.', ...segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))];
}
function isMarker(path) {
    return MARKERS.has(baseName(path));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Folder of a file; `.` is the repository. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}
/** Whether a path is the folder itself or lies below it. */
function isBelow(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
function isBelowAny(path, folders) {
    return folders.some((folder) => isBelow(path, folder));
}
/** A model's file as the repository names it. */
function joinPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}
/** A repository path as the model names it, or `undefined` for a file outside the model. */
function pathInModel(folder, path) {
    if (folder === '.')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ }),

/***/ 64695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ modelSubjects),
/* harmony export */   g: () => (/* binding */ unmeasuredPaths)
/* harmony export */ });
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33095);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43913);
/* harmony import */ var _ports_model_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58442);
/* harmony import */ var _scan_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95781);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14021);





/** The subjects of one model: itself, then its files in order of path. */
function modelSubjects(evidence) {
    return [modelSubject(evidence), ...fileSubjects(evidence)];
}
function modelSubject(evidence) {
    const { folder, name, presence, measured, built, committed, card, licence } = evidence;
    const trusted = evidence.trusted?.status === 'valid' ? evidence.trusted.manifest : undefined;
    const differences = built === undefined || trusted === undefined ? [] : (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ)(trusted.files, built.files);
    const version = committed.status === 'valid' ? committed.manifest.model.version : undefined;
    const data = {
        name,
        path: folder,
        presence,
        manifest: committed.status,
        manifestDetail: 'detail' in committed ? committed.detail : committed.status,
        ...(version === undefined ? {} : { version }),
        ...(built === undefined ? {} : { digest: built.tree.root }),
        ...(committed.status === 'valid' ? { manifestDigest: committed.manifest.tree.root } : {}),
        ...(trusted === undefined ? {} : { baseDigest: trusted.tree.root, baseVersion: trusted.model.version }),
        files: measured.files.length,
        bytes: measured.files.reduce((sum, { entry }) => sum + entry.size, 0),
        pointers: measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').length,
        filesChanged: changedPaths(evidence).some((path) => path !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1 && !isIgnored(path, evidence)),
        manifestChanged: evidence.changes.has((0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1)),
        versionReused: differences.length > 0 && version !== undefined && version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .UNVERSIONED */ .d7 && version === trusted?.model.version,
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
/** Whether the manifest's dependencies are those of the lock files that were read. */
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
    return [...changes.keys()].map((path) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInModel */ .SL)(folder, path)).filter((path) => path !== undefined);
}
function isIgnored(path, { trustedIgnores }) {
    return [..._ports_model_files_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_IGNORES */ .a$, ...trustedIgnores].some((ignored) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(path, ignored));
}
function isTrustedIgnore(path, { trustedIgnores }) {
    return _ports_model_files_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_IGNORES */ .a$.includes(path) || trustedIgnores.some((ignored) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(path, ignored));
}
/** The manifest where there is one, else the first file of the model: a place that exists, to annotate. */
function modelSpan({ folder, committed, measured }) {
    const first = measured.files.find(({ format }) => format.weights) ?? measured.files[0];
    const file = committed.status === 'missing' && first !== undefined ? first.entry.path : _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1;
    return { file: (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, file), line: 1 };
}
function fileSubjects(evidence) {
    const { committed, measured } = evidence;
    const unmeasured = unmeasuredPaths(measured);
    const listed = committed.status === 'valid' ? committed.manifest.files.filter(({ path }) => !unmeasured.has(path)) : [];
    const differences = committed.status === 'valid'
        ? (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ)(listed, measured.files.map(({ entry }) => entry))
        : [];
    const byPath = new Map(differences.map((difference) => [difference.path, difference]));
    return [
        ...measured.files.map((file) => measuredSubject(file, byPath.get(file.entry.path), evidence)),
        ...differences.filter(({ kind }) => kind === 'missing').map((difference) => missingSubject(difference, evidence)),
        ...measured.problems.map((problem) => problemSubject(problem, evidence)),
        ...evidence.ignoredCode.map((file) => ignoredSubject(file, evidence)),
    ];
}
/** Paths that have a problem and no digest; a damaged lock file, or a name that collides, has both. */
function unmeasuredPaths({ files, problems }) {
    const measured = new Set(files.map(({ entry }) => entry.path));
    return new Set(problems.map(({ path }) => path).filter((path) => !measured.has(path)));
}
function measuredSubject(file, difference, evidence) {
    const path = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, file.entry.path);
    const state = difference?.kind ?? (evidence.committed.status === 'valid' ? 'intact' : 'unlisted');
    return fileSubject(evidence, {
        path,
        size: file.entry.size,
        state,
        ...(difference === undefined ? {} : { detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference) }),
        change: changeOf(path, evidence),
        problem: 'none',
        ...file.format,
        source: file.entry.source,
        storage: evidence.storage(path, file),
    });
}
function missingSubject(difference, evidence) {
    const path = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, difference.path);
    const size = difference.kind === 'missing' ? difference.expected.size : 0;
    const subject = fileSubject(evidence, {
        path,
        size,
        state: 'missing',
        detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference),
        change: changeOf(path, evidence),
        problem: 'none',
        ...(0,_scan_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size }),
        source: 'none',
        storage: 'unknown',
    });
    return { ...subject, at: { file: (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1), line: 1 } };
}
function problemSubject({ path: inside, code, reason }, evidence) {
    const path = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size: 0,
        state: 'unmeasured',
        change: changeOf(path, evidence),
        problem: code,
        problemDetail: reason,
        ...(0,_scan_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size: 0 }),
        source: 'none',
        storage: 'unknown',
    });
}
function ignoredSubject({ path: inside, size, format }, evidence) {
    const path = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, inside);
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
/** What the change does to the file that stands at a path; the old name of a renamed file is removed there. */
function changeOf(path, { changes }) {
    const change = changes.get(path);
    if (change === undefined)
        return 'none';
    return change.path === path ? change.change : 'removed';
}


/***/ }),

/***/ 33095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ withLineEndingHint),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* unused harmony export sameContent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);


/**
 * Every way in which the measured files are not the listed ones, in UTF-8 order of the paths. A missing and an
 * unexpected file with the same content are one rename.
 *
 * @param expected - what the manifest or the signature lists.
 * @param actual - what was measured.
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
/** Same size and digests. A size or sha512 that only one side has is not compared. */
function sameContent(a, b) {
    const agree = (left, right) => left === undefined || right === undefined || left === right;
    return a.sha256 === b.sha256 && agree(a.size, b.size) && agree(a.sha512, b.sha512);
}
/** Missing files by content, each taken by at most one new name. */
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
    { pattern: /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/, hint: 'written by a file manager: delete it, or add it to --ignore' },
    { pattern: /\.(incomplete|part|crdownload|tmp|lock)$/, hint: 'left by a download that did not finish: delete it and download again' },
];
function changed(expected, actual) {
    const hint = hintOfSizes(expected, actual);
    return { kind: 'changed', path: actual.path, expected, actual, ...(hint === undefined ? {} : { hint }) };
}
function hintOfSizes(expected, actual) {
    if (expected.size === actual.size && expected.sha256 === actual.sha256)
        return 'sha256 agrees and sha512 does not: one of the two manifests is wrong';
    if (actual.source === 'lfs-pointer')
        return 'the file is a git-LFS pointer to other content than the manifest lists';
    if (actual.size === 0)
        return 'the file is empty: the download or checkout did not finish';
    if (expected.size === undefined)
        return undefined;
    if (expected.size === actual.size)
        return 'same size, other bytes: the content was edited or damaged';
    if (actual.size < expected.size)
        return `${expected.size - actual.size} bytes shorter than listed: a download that did not finish, or an edit`;
    return undefined;
}
/**
 * Adds what only the content of a small changed file can tell: that nothing but its line endings differ.
 *
 * @param content - all bytes of the file as measured.
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
 * One difference in a sentence, with sizes and digests, old and new.
 *
 * @param listed - what the file should be by: listed in a manifest, or signed.
 */
function describeDifference(difference, listed = 'listed') {
    const hint = difference.hint === undefined ? '' : ` (${difference.hint})`;
    return `${describeKind(difference, listed)}${hint}`;
}
function describeKind(difference, listed) {
    switch (difference.kind) {
        case 'missing':
            return `is ${listed} (${brief(difference.expected)}) and is not there`;
        case 'unexpected':
            return `is there (${brief(difference.actual)}) and is not ${listed}`;
        case 'renamed':
            return `has the content that is ${listed} as ${difference.from}`;
        case 'changed':
            return `${listed} ${brief(difference.expected)}, found ${brief(difference.actual)}`;
    }
}
function brief({ size, sha256, algorithm }) {
    const digest = sha256 === '' ? `another ${algorithm} digest` : `sha256 ${sha256.slice(0, 12)}…`;
    return size === undefined ? digest : `${size} bytes, ${digest}`;
}


/***/ }),

/***/ 43171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hasOwnDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




const CHUNK_BYTES = 1024 * 1024;
/** A hasher for each algorithm of the specification. Node has no BLAKE3. */
async function hasherFor(algorithm) {
    if (algorithm !== 'blake3')
        return () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm === 'blake2b' ? 'blake2b512' : algorithm);
    const { blake3 } = await __webpack_require__.e(/* import() */ 1265).then(__webpack_require__.bind(__webpack_require__, 81265));
    return () => blake3.create();
}
/**
 * Whether a file has the digests that a signature gives in another way than one SHA-256: BLAKE2b, BLAKE3, or one digest
 * for each piece. The pieces must end where the file ends.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
async function hasOwnDigests(file, signed) {
    const hasher = await hasherFor(signed.algorithm);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_UNREADABLE', `${file} cannot be read again (${cause.code}).`, { cause });
    });
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    try {
        const { size } = await handle.stat();
        if ('digest' in signed)
            return (await digestOf(handle, hasher(), { start: 0, end: size, buffer })) === signed.digest;
        if (signed.size !== size)
            return false;
        for (const { start, end, digest } of signed.shards)
            if ((await digestOf(handle, hasher(), { start, end, buffer })) !== digest)
                return false;
        return true;
    }
    finally {
        await handle.close();
    }
}
async function digestOf(handle, hash, { start, end, buffer }) {
    for (let at = start; at < end;) {
        const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK_BYTES, end - at), at);
        if (bytesRead === 0)
            break;
        hash.update(buffer.subarray(0, bytesRead));
        at += bytesRead;
    }
    return Buffer.from(hash.digest()).toString('hex');
}


/***/ }),

/***/ 78413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ loadInstance),
  Y: () => (/* binding */ shippedTrustRoot)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/generated/trust-root.js
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck
const SHIPPED_TRUST_ROOT = {
    "mirror": "https://tuf-repo-cdn.sigstore.dev",
    "version": 16,
    "asOf": "2026-11-05T00:00:00Z",
    "expires": "2027-04-22T19:27:31Z",
    "json": {
        "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
        "tlogs": [
            {
                "baseUrl": "https://rekor.sigstore.dev",
                "hashAlgorithm": "SHA2_256",
                "publicKey": {
                    "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==",
                    "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                    "validFor": {
                        "start": "2021-01-12T11:53:27Z"
                    }
                },
                "logId": {
                    "keyId": "wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="
                }
            },
            {
                "baseUrl": "https://log2025-1.rekor.sigstore.dev",
                "hashAlgorithm": "SHA2_256",
                "publicKey": {
                    "rawBytes": "MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=",
                    "keyDetails": "PKIX_ED25519",
                    "validFor": {
                        "start": "2025-09-23T00:00:00Z"
                    }
                },
                "logId": {
                    "keyId": "zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="
                }
            }
        ],
        "certificateAuthorities": [
            {
                "subject": {
                    "organization": "sigstore.dev",
                    "commonName": "sigstore"
                },
                "uri": "https://fulcio.sigstore.dev",
                "certChain": {
                    "certificates": [
                        {
                            "rawBytes": "MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="
                        }
                    ]
                },
                "validFor": {
                    "start": "2021-03-07T03:20:29Z",
                    "end": "2022-12-31T23:59:59.999Z"
                }
            },
            {
                "subject": {
                    "organization": "sigstore.dev",
                    "commonName": "sigstore"
                },
                "uri": "https://fulcio.sigstore.dev",
                "certChain": {
                    "certificates": [
                        {
                            "rawBytes": "MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="
                        },
                        {
                            "rawBytes": "MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"
                        }
                    ]
                },
                "validFor": {
                    "start": "2022-04-13T20:06:15Z"
                }
            }
        ],
        "ctlogs": [
            {
                "baseUrl": "https://ctfe.sigstore.dev/test",
                "hashAlgorithm": "SHA2_256",
                "publicKey": {
                    "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==",
                    "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                    "validFor": {
                        "start": "2021-03-14T00:00:00Z",
                        "end": "2022-10-31T23:59:59.999Z"
                    }
                },
                "logId": {
                    "keyId": "CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="
                }
            },
            {
                "baseUrl": "https://ctfe.sigstore.dev/2022",
                "hashAlgorithm": "SHA2_256",
                "publicKey": {
                    "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==",
                    "keyDetails": "PKIX_ECDSA_P256_SHA_256",
                    "validFor": {
                        "start": "2022-10-20T00:00:00Z"
                    }
                },
                "logId": {
                    "keyId": "3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="
                }
            }
        ],
        "timestampAuthorities": [
            {
                "subject": {
                    "organization": "sigstore.dev",
                    "commonName": "sigstore-tsa-selfsigned"
                },
                "uri": "https://timestamp.sigstore.dev/api/v1/timestamp",
                "certChain": {
                    "certificates": [
                        {
                            "rawBytes": "MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="
                        },
                        {
                            "rawBytes": "MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"
                        }
                    ]
                },
                "validFor": {
                    "start": "2025-07-04T00:00:00Z"
                }
            }
        ]
    }
};

// EXTERNAL MODULE: ./build/signing/trust-root.js
var trust_root = __webpack_require__(14091);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/ports/trust-roots.js







const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
const NOWHERE = async () => undefined;
/** The public-good root inside this program. */
function shippedTrustRoot() {
    const { json, version, asOf, expires } = SHIPPED_TRUST_ROOT;
    return {
        root: (0,trust_root/* parseTrustedRoot */.t1)(json, 'the shipped trust root'),
        json: json,
        from: 'shipped',
        name: `public-good Sigstore, shipped with Weightseal, TUF root ${version}`,
        asOf: String(asOf),
        expires: String(expires),
    };
}
/**
 * Gets what a Sigstore instance publishes about itself. Offline, the public-good instance is the shipped one.
 *
 * @throws {SealError} TRUST_ROOT_UNAVAILABLE - it would have needed the network and may not, or the network failed.
 * @throws {SealError} TRUST_ROOT_INVALID
 */
async function loadInstance(choice, options) {
    switch (choice.kind) {
        case 'public':
            return options.offline ? { trustRoot: shippedTrustRoot(), signingConfig: NOWHERE } : fromTuf(undefined, options);
        case 'tuf':
            if (options.offline)
                throw new errors/* SealError */.E('TRUST_ROOT_UNAVAILABLE', `--offline, and the trust root of ${choice.mirror} would have to be fetched. Give it as --trusted-root FILE.`);
            return fromTuf(choice, options);
        case 'trust-config':
            return fromTrustConfig(choice);
        case 'trusted-root':
            return { trustRoot: toTrustRoot(await readJson(choice.path), choice), signingConfig: NOWHERE };
    }
}
async function fromTrustConfig(choice) {
    const { path } = choice;
    const config = (await readJson(path));
    if (config?.mediaType !== CLIENT_TRUST_CONFIG || config.trustedRoot === undefined)
        throw new errors/* SealError */.E('TRUST_ROOT_INVALID', `${path}: expected a Sigstore client trust config (mediaType "${CLIENT_TRUST_CONFIG}" with a trustedRoot).`);
    return { trustRoot: toTrustRoot(config.trustedRoot, choice), signingConfig: async () => config.signingConfig };
}
/** @param asOf - when the user says that the file was fetched. */
function toTrustRoot(json, { path, asOf }) {
    return { root: (0,trust_root/* parseTrustedRoot */.t1)(json, path), json, from: 'file', name: path, ...(asOf === undefined ? {} : { asOf }) };
}
async function readJson(path) {
    const text = await (0,text_file/* readText */.y)(path, { maxBytes: trust_root/* MAX_TRUST_ROOT_BYTES */.Pf, missing: 'SETTINGS_INVALID' });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SealError */.E('TRUST_ROOT_INVALID', `${path}: not JSON (${(0,errors/* messageOf */.b)(cause)}).`, { cause });
    }
}
const TRUSTED_ROOT_TARGET = 'trusted_root.json';
/** The public-good instance publishes Rekor v2 under a name of its own; others may have one file for both. */
const SIGNING_CONFIG_TARGETS = {
    1: ['signing_config.v0.2.json'],
    2: ['signing_config_rekor_v2.v0.2.json', 'signing_config.v0.2.json'],
};
async function fromTuf(choice, options) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const { cachePath, timeoutMs = 15_000, now } = options;
    const name = choice?.mirror ?? SHIPPED_TRUST_ROOT.mirror;
    const cache = choice === undefined ? cachePath : await cacheFor(choice, cachePath);
    try {
        const tuf = await initTUF({
            ...(choice === undefined ? {} : { mirrorURL: choice.mirror.replace(/\/+$/, ''), rootPath: choice.rootPath }),
            ...(cache === undefined ? {} : { cachePath: cache }),
            timeout: timeoutMs,
            retry: { retries: 2 },
        });
        const json = JSON.parse(await tuf.getTarget(TRUSTED_ROOT_TARGET));
        const trustRoot = { root: (0,trust_root/* parseTrustedRoot */.t1)(json, name), json, from: 'tuf', name, asOf: now.toISOString() };
        return { trustRoot, signingConfig: (rekorVersion) => firstTarget(tuf, SIGNING_CONFIG_TARGETS[rekorVersion]) };
    }
    catch (cause) {
        if (cause instanceof errors/* SealError */.E)
            throw cause;
        throw new errors/* SealError */.E('TRUST_ROOT_UNAVAILABLE', `The trust root of ${name} could not be fetched (${(0,errors/* messageOf */.b)(cause)}). Try again, give it as --trusted-root FILE, or use --offline with the one that ships with Weightseal.`, { cause });
    }
}
/**
 * A cache of its own for each first root: one that is there already would be believed in place of the given file.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - the file is no TUF root.
 */
async function cacheFor({ rootPath }, cachePath) {
    const json = (await readJson(rootPath));
    if (json?.signed?._type !== 'root')
        throw new errors/* SealError */.E('TRUST_ROOT_INVALID', `${rootPath}: not the root.json of a TUF repository.`);
    const base = cachePath ?? (0,external_node_path_.join)(process.env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'weightseal', 'tuf');
    return (0,external_node_path_.join)(base, (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(json)).digest('hex'));
}
async function firstTarget(tuf, names) {
    for (const name of names) {
        const text = await tuf.getTarget(name).catch(() => undefined);
        if (text !== undefined)
            return JSON.parse(text);
    }
    return undefined;
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   qA: () => (/* binding */ shownFindings)
/* harmony export */ });
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);



/** Failed and unknown findings: binding ones first, then by severity, rule and place. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Smaller is graver: binding findings before others, then by severity. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(finding.severity);
}
/** Whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(finding.severity, threshold) && (finding.outcome === 'fail' || finding.binding);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `could not be judged: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.outcome === 'fail' ? finding.subject.at : undefined;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * What people are shown: a source that could not be read is one line, which names the rules that wait for it, instead of
 * one line for each of them.
 */
function shownFindings(report) {
    const open = openFindings(report);
    const unknown = open.filter((finding) => finding.outcome === 'unknown');
    const causes = new Set(unknown.filter(({ rule }) => rule.select === 'source').map(({ source }) => source));
    const waiting = Map.groupBy(unknown.filter(({ rule }) => rule.select !== 'source'), ({ source }) => source);
    return open.flatMap((finding) => {
        if (finding.outcome === 'fail')
            return [finding];
        if (finding.rule.select === 'source')
            return [withWaiting(finding, waiting.get(finding.source) ?? [])];
        return causes.has(finding.source) ? [] : [finding];
    });
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Not judged without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** One line that says how it ended and why, as the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${plural(counts.blocking, 'finding')} at or above ${report.threshold} in ${plural(models, 'model')}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${plural(counts.unknown, 'source')} could not be read`;
    if (models === 0)
        return 'Allowed: no model in this repository';
    return counts.warnings > 0
        ? `Allowed with ${plural(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${plural(models, 'model')} intact`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 65058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   g: () => (/* binding */ badSignature)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54631);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69022);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59481);




/** Larger bundles are refused before they are parsed: about 250,000 signed files. */
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_CERTIFICATES = 16;
const MAX_CERTIFICATE_BYTES = 64 * 1024;
const MAX_EVIDENCE = 8;
const MAX_SIGNATURE_BYTES = 4096;
/** A fault of a bundle: the signature does not verify, whatever key it is held against. */
function badSignature(where, what, options) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SIGNATURE_INVALID', `${where}: ${what}.`, options);
}
/**
 * Reads a Sigstore bundle that anyone may have written, down to the bytes that were signed.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SIGNATURE_INVALID - not a bundle, or one that a careful client does not write.
 * @see OpenSSF Model Signing specification v1.0, §4
 */
function parseBundle(text, where) {
    if (text.length > MAX_BUNDLE_BYTES)
        throw badSignature(where, `larger than ${MAX_BUNDLE_BYTES} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw badSignature(where, `expected a Sigstore bundle in JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`, { cause });
    }
    return readBundle(json, where);
}
/** The same for a bundle that stands inside another file. */
function readBundle(json, where) {
    const fail = (what) => badSignature(where, what);
    if (!isFields(json))
        throw fail('expected a Sigstore bundle, a JSON object');
    const strange = Object.keys(json).find((key) => !['mediaType', 'verificationMaterial', 'dsseEnvelope'].includes(key));
    if (strange !== undefined)
        throw fail(`unknown member ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(strange)}; an OMS bundle holds a dsseEnvelope and nothing beside it`);
    const { mediaType } = json;
    if (typeof mediaType !== 'string' ||
        !/^application\/vnd\.dev\.sigstore\.bundle(\.v0\.[123]\+json|\+json;version=0\.[123])$/.test(mediaType))
        throw fail(`mediaType ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(mediaType)} is not that of a Sigstore bundle v0.1 to v0.3`);
    const material = fieldsAt(json, 'verificationMaterial', fail);
    const envelope = fieldsAt(json, 'dsseEnvelope', fail);
    if (envelope['payloadType'] !== _types_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc)
        throw fail(`payloadType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(envelope['payloadType'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc)}`);
    const payload = (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(envelope['payload']);
    if (payload === undefined || payload.length === 0)
        throw fail('payload is not base64 text');
    checkEvidence(material, fail);
    const keyMaterial = readMaterial(material, fail);
    return {
        json: json,
        method: keyMaterial.method,
        material: keyMaterial,
        payload,
        signature: onlySignature(envelope, fail),
    };
}
function onlySignature(envelope, fail) {
    const { signatures } = envelope;
    if (!Array.isArray(signatures) || signatures.length !== 1)
        throw fail(`expected exactly one signature, found ${Array.isArray(signatures) ? signatures.length : 'none'}`);
    const signature = (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(signatures.map((entry) => (isFields(entry) ? entry['sig'] : undefined))[0]);
    if (signature === undefined || signature.length === 0)
        throw fail('the signature is not base64 text');
    if (signature.length > MAX_SIGNATURE_BYTES)
        throw fail(`the signature has ${signature.length} bytes, more than ${MAX_SIGNATURE_BYTES}`);
    return signature;
}
/** Log entries and timestamps: few, and of the right shape for those who read them. */
function checkEvidence(material, fail) {
    const { tlogEntries = [], timestampVerificationData: data } = material;
    if (!Array.isArray(tlogEntries) || tlogEntries.length > MAX_EVIDENCE)
        throw fail(`tlogEntries: expected at most ${MAX_EVIDENCE} entries`);
    const stamps = isFields(data) ? (data['rfc3161Timestamps'] ?? []) : [];
    if (!Array.isArray(stamps) || stamps.length > MAX_EVIDENCE)
        throw fail(`rfc3161Timestamps: expected at most ${MAX_EVIDENCE} timestamps`);
}
function readMaterial(material, fail) {
    const kinds = ['publicKey', 'x509CertificateChain', 'certificate'].filter((kind) => material[kind] !== undefined);
    if (kinds.length !== 1)
        throw fail(`verificationMaterial must hold one of publicKey, x509CertificateChain and certificate, found ${kinds.join(' and ') || 'none'}`);
    if (material['publicKey'] !== undefined)
        return keyMaterial(fieldsAt(material, 'publicKey', fail), fail);
    // Bundles before v0.3 hold keyless certificates in a chain, too: there a log entry tells them from OMS certificates.
    const logged = Array.isArray(material['tlogEntries']) && material['tlogEntries'].length > 0;
    if (material['certificate'] !== undefined) {
        if (!logged)
            throw fail('a keyless signature must bring its entry in the transparency log (tlogEntries), and brings none');
        return { method: 'sigstore', certificate: certificate(material['certificate'], fail) };
    }
    const chain = certificates(fieldsAt(material, 'x509CertificateChain', fail)['certificates'], fail);
    return logged ? { method: 'sigstore', certificate: chain[0] } : { method: 'certificate', chain };
}
function keyMaterial({ hint, rawBytes }, fail) {
    if (hint !== undefined && (typeof hint !== 'string' || hint.length > 256))
        throw fail('publicKey.hint is not a short text');
    const publicKey = rawBytes === undefined ? undefined : (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(rawBytes);
    if (rawBytes !== undefined && publicKey === undefined)
        throw fail('publicKey.rawBytes is not base64 text');
    return { method: 'key', hint: hint === '' ? undefined : hint, publicKey };
}
function certificates(list, fail) {
    if (!Array.isArray(list) || list.length === 0 || list.length > MAX_CERTIFICATES)
        throw fail(`x509CertificateChain: expected 1 to ${MAX_CERTIFICATES} certificates`);
    return list.map((entry) => certificate(entry, fail));
}
function certificate(entry, fail) {
    const der = isFields(entry) ? (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(entry['rawBytes']) : undefined;
    if (der === undefined || der.length === 0 || der.length > MAX_CERTIFICATE_BYTES)
        throw fail('a certificate is not base64 text of a sensible size');
    return der;
}
function fieldsAt(value, key, fail) {
    const found = value[key];
    if (!isFields(found))
        throw fail(`${key} is missing`);
    return found;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ usageFault),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   _F: () => (/* binding */ chainFault),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const ANY_USAGE = '2.5.29.37.0';
const MAX_DEPTH = 8;
const MAX_PEM_CERTIFICATES = 64;
/**
 * Certificates of a PEM file, in its order, as DER.
 *
 * @throws {SealError} KEY_INVALID - there is none, or one that cannot be read.
 */
function parseCertificates(pem, where) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0 || blocks.length > MAX_PEM_CERTIFICATES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('KEY_INVALID', `${where}: expected 1 to ${MAX_PEM_CERTIFICATES} certificates in PEM ("-----BEGIN CERTIFICATE-----"), found ${blocks.length}.`);
    return blocks.map((block) => {
        try {
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block).raw;
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('KEY_INVALID', `${where}: holds a certificate that cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}.`, { cause });
        }
    });
}
function factsOf(certificate) {
    return {
        subject: oneLine(certificate.subject),
        issuer: oneLine(certificate.issuer),
        subjectAltNames: namesIn(certificate.subjectAltName ?? ''),
        serialNumber: certificate.serialNumber,
        notBefore: certificate.validFromDate.toISOString(),
        notAfter: certificate.validToDate.toISOString(),
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(certificate.raw).digest('hex'),
    };
}
/** Node quotes a name that holds a comma, so that it cannot pass for two. */
function namesIn(list) {
    return (list.match(/(?:[^",]|"(?:[^"\\]|\\.)*")+/g) ?? []).map((name) => name.trim());
}
function oneLine(name) {
    return (name ?? '').replaceAll('\n', ', ');
}
/**
 * Why a certificate may not sign code, or `undefined`. A certificate for a web server must not sign a model: where it
 * states a usage, that must allow it, and it must state at least one.
 *
 * @param strict - Fulcio's certificates state both; others often one of the two.
 */
function usageFault(certificate, strict) {
    const usage = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(copy(certificate.raw)).extKeyUsage;
    const extended = certificate.keyUsage;
    if (usage !== undefined && !usage.digitalSignature)
        return 'its key usage does not allow digital signatures';
    if (extended !== undefined && !extended.includes(CODE_SIGNING) && !extended.includes(ANY_USAGE))
        return 'its extended key usage does not allow code signing';
    if (strict && (usage === undefined || extended === undefined))
        return 'it lacks the key usage digitalSignature or the extended key usage codeSigning';
    return usage === undefined && extended === undefined ? 'it states neither a key usage nor code signing' : undefined;
}
/** The ASN.1 reader wants bytes of its own. */
function copy(der) {
    return Buffer.from(der);
}
/**
 * Why no chain leads from a leaf to one of the anchors at a time, or `undefined` when one does.
 *
 * @param between - certificates that may stand between them; nothing is trusted about these.
 */
function chainFault(leaf, { anchors, between, at }) {
    const span = validityFault(leaf, at);
    if (span !== undefined)
        return span;
    const limit = unheeded(leaf);
    if (limit !== undefined)
        return `it carries the extension ${limit}, which Weightseal does not know and must not ignore`;
    return reaches(leaf, { anchors, between: between.slice(0, MAX_PEM_CERTIFICATES), at }, 0, new Set())
        ? undefined
        : 'no chain of valid certificates, without name constraints, leads from it to a trusted one';
}
function validityFault(certificate, at) {
    if (at < certificate.validFromDate)
        return `it is not valid before ${certificate.validFromDate.toISOString()}`;
    if (at > certificate.validToDate)
        return `it expired on ${certificate.validToDate.toISOString()}`;
    return undefined;
}
/**
 * Walks from a certificate to an anchor. Each certificate is tried once, however many look alike: what a bundle brings
 * must not make this take long.
 *
 * @param below - certificates between the leaf and this one, for path length constraints.
 * @param tried - certificates that were looked at already.
 */
function reaches(certificate, chain, below, tried) {
    const { anchors, between, at } = chain;
    if (anchors.some((anchor) => anchor.raw.equals(certificate.raw)))
        return true;
    if (below > MAX_DEPTH || tried.has(certificate.fingerprint256))
        return false;
    tried.add(certificate.fingerprint256);
    const issued = (candidate) => isIssuer(candidate, certificate, { at, below });
    if (anchors.some(issued))
        return true;
    return between
        .filter((issuer) => !tried.has(issuer.fingerprint256))
        .some((issuer) => issued(issuer) && reaches(issuer, chain, below + 1, tried));
}
/** Extensions that are understood here, or that may be left alone although they are critical. */
const UNDERSTOOD = new Set([
    '2.5.29.14', // subject key identifier
    '2.5.29.15', // key usage
    '2.5.29.17', // subject alternative name
    '2.5.29.19', // basic constraints
    '2.5.29.31', // CRL distribution points
    '2.5.29.32', // certificate policies
    '2.5.29.35', // authority key identifier
    '2.5.29.37', // extended key usage
    '1.3.6.1.5.5.7.1.1', // authority information access
]);
const NAME_CONSTRAINTS = '2.5.29.30';
/** An extension that limits what a certificate is good for in a way that is not checked here, or `undefined`. */
function unheeded(certificate) {
    for (const { subs } of _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(copy(certificate.raw)).extensions) {
        const oid = subs[0]?.toOID() ?? '';
        const critical = subs.length === 3 && subs[1]?.toBoolean() === true;
        if (oid === NAME_CONSTRAINTS || (critical && !UNDERSTOOD.has(oid)))
            return oid;
    }
    return undefined;
}
function isIssuer(issuer, certificate, { at, below }) {
    if (!issuer.ca || validityFault(issuer, at) !== undefined || unheeded(issuer) !== undefined)
        return false;
    if (!certificate.checkIssued(issuer) || !certificate.verify(issuer.publicKey))
        return false;
    const limit = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(copy(issuer.raw)).extBasicConstraints?.pathLenConstraint;
    return limit === undefined || BigInt(below) <= limit;
}


/***/ }),

/***/ 77911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ needsOwnDigests),
/* harmony export */   Cm: () => (/* binding */ compareSigned),
/* harmony export */   gu: () => (/* binding */ hasShards)
/* harmony export */ });
/* unused harmony export isEmpty */
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33095);

/** A signed file whose digest is not the SHA-256 that measuring gives: another algorithm, or digests of pieces. */
function needsOwnDigests(file) {
    return 'shards' in file || file.algorithm !== 'sha256';
}
/** What a pointer says about its size is no size. */
function isEmpty({ size, source }) {
    return size === 0 && source === 'content';
}
/** Digests of pieces. A file without bytes has no piece, so that such a signature cannot name it. */
function hasShards({ files }) {
    return files.some((file) => 'shards' in file);
}
/**
 * Every way in which the measured files are not the signed ones.
 *
 * @param own - for each path that `needsOwnDigests` and was measured; one that is not in it counts as changed.
 * @param sizes - in bytes, by path, where a signed manifest says them: a signature does not.
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

/***/ 54631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   _i: () => (/* binding */ legacyPreAuthEncoding),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/**
 * What a DSSE signature is over.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
function preAuthEncoding(payloadType, payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);
}
/**
 * What `model_signing` 0.2 signed by mistake: an upper-case V, and the payload as Python prints bytes. Its bundles are
 * still verified; nothing is ever signed this way.
 */
function legacyPreAuthEncoding(payloadType, payload) {
    return Buffer.from(`DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${pythonRepr(payload)}`, 'latin1');
}
const ESCAPES = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
/** `repr(bytes)` of CPython. */
function pythonRepr(bytes) {
    const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
    let text = '';
    for (const byte of bytes) {
        if (byte === quote.charCodeAt(0))
            text += `\\${quote}`;
        else if (ESCAPES[byte] !== undefined)
            text += ESCAPES[byte];
        else if (byte < 0x20 || byte > 0x7e)
            text += `\\x${byte.toString(16).padStart(2, '0')}`;
        else
            text += String.fromCharCode(byte);
    }
    return `b${quote}${text}${quote}`;
}
/** Standard alphabet with padding, and nothing else; `undefined` for any other text. */
function decodeBase64(text) {
    if (typeof text !== 'string' || text.length % 4 !== 0)
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}


/***/ }),

/***/ 88426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ curveOf),
/* harmony export */   QW: () => (/* binding */ parsePrivateKey),
/* harmony export */   ee: () => (/* binding */ parsePublicKey),
/* harmony export */   iW: () => (/* binding */ digestFor),
/* harmony export */   p4: () => (/* binding */ keyHint),
/* harmony export */   w: () => (/* binding */ spkiFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Curves of OMS keys, and the digest that goes with each. */
const DIGESTS = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' };
const CURVES = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
/** The digest of ECDSA signatures under a key, or `undefined` for a key that OMS does not know. */
function digestFor(key) {
    return DIGESTS[key.asymmetricKeyDetails?.namedCurve ?? ''];
}
function curveOf(key) {
    return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? kindOf(key);
}
function kindOf(key) {
    return key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? key.type;
}
/** How a bundle names its key: SHA-256 over the PEM text of the SubjectPublicKeyInfo, in hex. */
function keyHint(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicPart(key).export({ type: 'spki', format: 'pem' }))
        .digest('hex');
}
/** SHA-256 over the DER SubjectPublicKeyInfo, in hex: the usual pin of a key. */
function spkiFingerprint(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicPart(key).export({ type: 'spki', format: 'der' }))
        .digest('hex');
}
function publicPart(key) {
    return key.type === 'public' ? key : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
}
/**
 * Reads a private key for signing.
 *
 * @param where - the file or variable, for the message, which never holds the key.
 * @throws {SealError} KEY_INVALID - not a PEM key, encrypted without the right password, or of another curve.
 */
function parsePrivateKey(pem, passphrase, where) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('KEY_INVALID', `${where}: ${whyUnreadable(pem, passphrase)}`, { cause });
    }
    return checkedCurve(key, where);
}
function whyUnreadable(pem, passphrase) {
    if (/ENCRYPTED/.test(pem))
        return passphrase === undefined
            ? 'the key is encrypted; give its password with --password-env NAME (an environment variable that holds it).'
            : 'the key is encrypted, and the password does not open it.';
    return 'expected a private key in PEM ("-----BEGIN PRIVATE KEY-----" or "-----BEGIN EC PRIVATE KEY-----").';
}
/** @throws {SealError} KEY_INVALID */
function parsePublicKey(pem, where) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: pem, format: 'pem' });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('KEY_INVALID', `${where}: expected a public key in PEM ("-----BEGIN PUBLIC KEY-----").`, { cause });
    }
    if (/PRIVATE KEY/.test(pem))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('KEY_INVALID', `${where}: this is a private key. Verification takes the public one; keep the other secret.`);
    return checkedCurve(key, where);
}
function checkedCurve(key, where) {
    if (digestFor(key) === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('KEY_INVALID', `${where}: a key on ${kindOf(key)}; OMS signatures take ECDSA keys on P-256, P-384 or P-521.`);
    return key;
}


/***/ }),

/***/ 69022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const MAX_QUOTED = 200;
/** A value of a hostile file for a message: short, and whatever it is. */
function quoted(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value);
    if (value === null || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : 'an object';
}


/***/ }),

/***/ 20938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54631);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88426);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59481);




/**
 * Whether a key made the signature of a bundle. `model_signing` 0.2 signed in a way of its own, with SHA-256 whatever the
 * curve, which counts for its own kind of statement only.
 */
function isSignedBy({ payload, signature }, key) {
    const digest = (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFor */ .iW)(key);
    if (digest === undefined)
        return false;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digest, (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .preAuthEncoding */ .JC)(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc, payload), key, signature))
        return true;
    const legacy = payload.includes(JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .LEGACY_PREDICATE_TYPE */ .R_));
    return legacy && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', (0,_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyPreAuthEncoding */ ._i)(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc, payload), key, signature);
}


/***/ }),

/***/ 58290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   ZO: () => (/* binding */ parseSignedModel)
/* harmony export */ });
/* unused harmony export HASH_LENGTHS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2916);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49288);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65058);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69022);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59481);






const HASH_LENGTHS = { sha256: 32, blake2b: 64, blake3: 32 };
const MAX_RESOURCES = 1_000_000;
const MAX_IGNORES = 10_000;
/**
 * Reads the statement of a bundle before anything touches the disk: names stay below the model, none stands twice, the
 * root is that of the listed digests, and the ignore list does not hide the model.
 *
 * @throws {SealError} SIGNATURE_INVALID - with the first fault.
 */
function parseSignedModel({ payload }, where) {
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `the signed statement is not usable: ${what}`);
    const statement = parseStatement(payload, fail);
    if (statement['predicateType'] === _types_js__WEBPACK_IMPORTED_MODULE_3__/* .LEGACY_PREDICATE_TYPE */ .R_)
        return legacyModel(statement, fail);
    if (statement['predicateType'] !== _types_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE_TYPE */ .To)
        throw fail(`predicateType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(statement['predicateType'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE_TYPE */ .To)}`);
    const subject = onlySubject(statement, fail);
    const predicate = fields(statement['predicate'], 'predicate', fail);
    const serialization = readSerialization(fields(predicate['serialization'], 'predicate.serialization', fail), fail);
    const { resources } = predicate;
    if (!Array.isArray(resources) || resources.length === 0)
        throw fail('it lists no file (predicate.resources is empty), and would cover any directory');
    if (resources.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const listed = resources.map((resource) => readResource(resource, serialization, fail));
    checkRoot(listed, subject.root, fail);
    const files = serialization.sharded
        ? joinShards(listed, serialization.algorithm, fail)
        : listed.map(({ name, digest }) => ({ path: name, algorithm: serialization.algorithm, digest }));
    return { ...subject, ...checkNames(files, fail), ignorePaths: serialization.ignorePaths };
}
/** The predicate type of a payload that was verified, whatever it is a statement about. */
function parseStatement(payload, fail) {
    let statement;
    try {
        statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    }
    catch (cause) {
        throw fail(`it is not JSON in UTF-8 (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)})`);
    }
    const found = fields(statement, 'the statement', fail);
    if (found['_type'] !== _types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG)
        throw fail(`_type is ${JSON.stringify(found['_type'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG)}`);
    return found;
}
function onlySubject(statement, fail) {
    const { subject: subjects } = statement;
    if (!Array.isArray(subjects) || subjects.length !== 1)
        throw fail(`expected exactly one subject, found ${Array.isArray(subjects) ? subjects.length : 'none'}`);
    const { name, digest } = fields(subjects[0], 'subject[0]', fail);
    const root = fields(digest, 'subject[0].digest', fail)['sha256'];
    if (!isHex(root, HASH_LENGTHS.sha256))
        throw fail('subject[0].digest.sha256 is not 64 hex digits');
    return { subject: typeof name === 'string' ? name : '', root };
}
function readSerialization({ method, hash_type, shard_size, ignore_paths = [] }, fail) {
    if (method !== 'files' && method !== 'shards')
        throw fail(`serialization.method is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(method)}, expected "files" or "shards"`);
    if (typeof hash_type !== 'string' || !Object.hasOwn(HASH_LENGTHS, hash_type))
        throw fail(`serialization.hash_type is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(hash_type)}, expected one of ${Object.keys(HASH_LENGTHS).join(', ')}`);
    if (!Array.isArray(ignore_paths) || ignore_paths.length > MAX_IGNORES)
        throw fail('serialization.ignore_paths is not a list of a sensible length');
    for (const path of ignore_paths) {
        const fault = typeof path === 'string' ? ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text';
        if (fault !== undefined)
            throw fail(`serialization.ignore_paths holds ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} (${fault}); an ignored path is literal and below the model`);
    }
    return {
        algorithm: hash_type,
        sharded: method === 'shards',
        shardSize: typeof shard_size === 'number' ? shard_size : undefined,
        ignorePaths: ignore_paths,
    };
}
function readResource(resource, { algorithm, sharded, shardSize }, fail) {
    const { name, algorithm: stated, digest } = fields(resource, 'a resource', fail);
    if (typeof name !== 'string')
        throw fail('a resource has no name');
    // Python spells the algorithm of a shard "sha256-sharded-1000000000"; the specification, like that of a file.
    const spellings = [algorithm, ...(sharded && shardSize !== undefined ? [`${algorithm}-sharded-${shardSize}`] : [])];
    if (!spellings.includes(stated))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has the algorithm ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(stated)}, serialization.hash_type says ${algorithm}`);
    if (!isHex(digest, HASH_LENGTHS[algorithm]))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has the digest ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(digest)}; ${algorithm} has ${HASH_LENGTHS[algorithm] * 2} lower-case hex digits`);
    return { name, digest };
}
function checkRoot(listed, root, fail) {
    const computed = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(listed.map(({ digest }) => ({ sha256: digest })));
    if (computed !== root)
        throw fail(`the subject's digest is ${root}, the listed files give ${computed}`);
}
/** Every name at most once, and either the one nameless file or paths that stay below the model. */
function checkNames(files, fail) {
    if (files.length === 1 && files[0]?.path === '.')
        return { files, nameless: true };
    const seen = new Set();
    for (const { path } of files) {
        const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} (${fault}); names are paths below the model`);
        if (seen.has(path))
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} twice`);
        seen.add(path);
    }
    return { files, nameless: false };
}
/** Shards of each file in order, without a gap, from its first byte. That the last one ends with the file shows on the disk. */
function joinShards(listed, algorithm, fail) {
    const pieces = listed.map(({ name, digest }) => {
        const match = /^(.+):(0|[1-9][0-9]{0,15}):([1-9][0-9]{0,15})$/.exec(name);
        if (match === null)
            throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} is not a shard "path:start:end"`);
        return { path: match[1] ?? '', start: Number(match[2]), end: Number(match[3]), digest };
    });
    return [...Map.groupBy(pieces, ({ path }) => path)].map(([path, own]) => {
        const shards = own.sort((a, b) => a.start - b.start).map(({ start, end, digest }) => ({ start, end, digest }));
        let covered = 0;
        for (const { start, end } of shards) {
            if (start !== covered || end <= start)
                throw fail(`the shards of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} do not follow each other: ${covered} bytes are covered, the next goes from ${start} to ${end}`);
            covered = end;
        }
        return { path, algorithm, size: covered, shards };
    });
}
/** `model_signing` 0.2 listed the files as subjects. */
function legacyModel({ subject: subjects }, fail) {
    if (!Array.isArray(subjects) || subjects.length === 0)
        throw fail('it lists no file, and would cover any directory');
    if (subjects.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const files = subjects.map((entry) => {
        const { name, digest, annotations } = fields(entry, 'a subject', fail);
        const sha256 = fields(digest, 'a digest', fail)['sha256'];
        const actual = fields(annotations, 'annotations', fail)['actual_hash_algorithm'];
        if (typeof name !== 'string' || actual !== 'file-sha256' || !isHex(sha256, HASH_LENGTHS.sha256))
            throw fail(`subject ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has no file-sha256 digest`);
        return { path: name, algorithm: 'sha256', digest: sha256 };
    });
    const root = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(files.map((file) => ({ sha256: 'digest' in file ? file.digest : '' })));
    return { subject: '', root, ...checkNames(files, fail), ignorePaths: [] };
}
function isHex(value, bytes) {
    return typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value);
}
function fields(value, name, fail) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw fail(`${name} is missing`);
    return value;
}


/***/ }),

/***/ 59481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   R_: () => (/* binding */ LEGACY_PREDICATE_TYPE),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** Names that the OpenSSF Model Signing specification v1.0 fixes. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://model_signing/signature/v1.0';
/** What `model_signing` 0.2 wrote: one subject a file. */
const LEGACY_PREDICATE_TYPE = 'https://model_signing/Digests/v0.1';
const METHODS = ['sigstore', 'key', 'certificate'];


/***/ }),

/***/ 80345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ verifyWithCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65058);
/* harmony import */ var _certificates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52366);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88426);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20938);






/**
 * Checks a bundle against trusted certificates and a pin: the chain at that time, the leaf's usages, whose it is, and
 * the signature.
 *
 * @throws {SealError} SIGNATURE_INVALID, IDENTITY_MISMATCH
 */
function verifyWithCertificate(bundle, { anchors, pin, at }, where) {
    const { material } = bundle;
    if (material.method !== 'certificate')
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `it was signed with method "${material.method}", not with a certificate`);
    const [leaf, ...between] = material.chain.map((der) => certificate(der, where));
    if (leaf === undefined)
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, 'it holds no certificate');
    const fault = (0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .chainFault */ ._F)(leaf, { anchors: anchors.map((der) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der)), between, at }) ?? (0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .usageFault */ .Ap)(leaf, false);
    if (fault !== undefined)
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `the signing certificate (${(0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(leaf).subject}): ${fault}`);
    if (!(0,_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .isSignedBy */ .s)(bundle, leaf.publicKey))
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, "the signature does not verify under the certificate's key: the statement was altered");
    const signer = { method: 'certificate', ...(0,_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(leaf), keySha256: (0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .spkiFingerprint */ .w)(leaf.publicKey) };
    checkPin(signer, pin, where);
    return signer;
}
function certificate(der, where) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
    }
    catch (cause) {
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `a certificate cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause)})`, { cause });
    }
}
/** A name without its type is the one that it looks like. */
function typedName(name) {
    if (/^(email|URI|DNS|DirName|IP Address|othername|Registered ID):/.test(name))
        return name;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name))
        return `URI:${name}`;
    return name.includes('@') ? `email:${name}` : `DNS:${name}`;
}
function checkPin(signer, pin, where) {
    const hex = (text) => text.replaceAll(':', '').toLowerCase();
    const checks = [
        ['fingerprint', pin.fingerprint && hex(pin.fingerprint), [signer.fingerprint]],
        ['subject alternative name', pin.san && typedName(pin.san), signer.subjectAltNames],
        ['subject', pin.subject, [signer.subject]],
        ['public key (SPKI)', pin.spki && hex(pin.spki), [signer.keySha256]],
    ];
    const given = checks.filter(([, expected]) => expected !== undefined);
    if (given.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', 'A certificate signature needs a pin: any certificate under the same issuer would do otherwise.');
    for (const [name, expected, found] of given) {
        if (found.includes(expected ?? ''))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('IDENTITY_MISMATCH', `${where}: signed by another certificate: expected ${name} ${JSON.stringify(expected)}, found ${found.map((one) => JSON.stringify(one)).join(', ') || 'none'}.`);
    }
}


/***/ }),

/***/ 16433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ verifyWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65058);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88426);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20938);




/**
 * Checks a bundle against a public key that the caller trusts.
 *
 * @throws {SealError} SIGNATURE_INVALID - another method, another key, or a signature that does not verify.
 */
function verifyWithKey(bundle, key, where) {
    const { material } = bundle;
    if (material.method !== 'key')
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, `it was signed with method "${material.method}", not with a bare key`);
    const named = material.hint ?? hintOfLegacy(material.publicKey, where);
    if (named !== undefined && named !== (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)(key))
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, `it names another key (hint ${named.slice(0, 16)}…) than the one given (${(0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)(key).slice(0, 16)}…)`);
    if (!(0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignedBy */ .s)(bundle, key))
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, 'the signature does not verify under the given key: the statement was altered, or another key made it');
    return { method: 'key', curve: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .curveOf */ .Fi)(key), keySha256: (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiFingerprint */ .w)(key) };
}
/** Up to 1.0.1 `model_signing` wrote the PEM text of the key instead of its hint. */
function hintOfLegacy(pem, where) {
    if (pem === undefined)
        return undefined;
    try {
        return (0,_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .keyHint */ .p4)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
    }
    catch (cause) {
        throw (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .badSignature */ .g)(where, 'publicKey.rawBytes is not a public key', { cause });
    }
}


/***/ })

};
