export const id = 4439;
export const ids = [4439];
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


/***/ })

};
