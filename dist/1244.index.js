export const id = 1244;
export const ids = [1244];
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

/***/ 71593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   PE: () => (/* binding */ CARD),
/* harmony export */   xA: () => (/* binding */ isDocumentation)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9301);

const CARD = /^(readme|model[_-]?card)\.(md|markdown|rst|txt)$/i;
/** The first that matches counts. */
const RULES = [
    {
        class: 'tokenizer',
        path: /(^|\/)(tokenizer[^/]*|spiece\.model|sentencepiece[^/]*\.model|vocab\.[^/]*|merges\.txt|special_tokens_map\.json|added_tokens\.json|chat_template[^/]*|[^/]*\.(tiktoken|spm))$/,
    },
    {
        class: 'code',
        path: /\.(py|pyc|pyi|ipynb|sh|bash|bat|cmd|ps1|js|mjs|cjs|ts|c|cc|cpp|cu|h|hpp|rs|go|java|kt|lua|r|jl|rb|php|pl|swift|so|dll|dylib|exe|pyd|wasm)$|(^|\/)(dockerfile|makefile|cmakelists\.txt|requirements[^/]*\.txt|setup\.(py|cfg)|pyproject\.toml|package(-lock)?\.json)$/,
    },
    {
        class: 'docs',
        path: /\.(md|markdown|rst|adoc|pdf|png|jpe?g|gif|svg|webp)$|(^|\/)(licen[cs]e|copying|notice|authors|changelog|citation\.cff)([._-][^/]*)?$/,
    },
    { class: 'data', path: /\.(csv|tsv|parquet|arrow|feather|jsonl|tfrecords?|npy|npz|wav|flac|mp[34]|dvc)$/ },
    { class: 'config', path: /\.(json|ya?ml|toml|cfg|ini|prototxt|pbtxt|xml)$|(^|\/)(mlmodel|modelfile|dvc\.(yaml|lock))$/ },
];
/**
 * Returns the class of a file of a model.
 *
 * @param path - relative to the model.
 */
function classOf(path, { weights, format, runsCode }) {
    if (CARD.test(path))
        return 'card';
    if (weights || format === 'binary data' || format === 'unknown content' || isSharedWeights(path, format))
        return 'weights';
    const named = RULES.find((rule) => rule.path.test(path.toLowerCase()))?.class ?? 'other';
    // A document that can run code is no document.
    return runsCode !== 'no' && (named === 'docs' || named === 'data') ? 'other' : named;
}
/** A name such as `model.bin` is that of weights, unless its content is known to be something else. */
function isSharedWeights(path, format) {
    return format === 'other' && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isSharedWeightName */ .Lm)(path) && !/\.(txt|json|xml|pb|meta|model|plan|params?|p)$/i.test(path);
}
/** Whether nothing that loads or runs a model uses files of a class. */
function isDocumentation(fileClass) {
    return fileClass === 'card' || fileClass === 'docs';
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
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90350);
/* harmony import */ var _formats_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71593);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9301);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50933);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15663);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1529);






/** Returns the subjects of one model: the model, then its files and the lists in it. */
function modelSubjects(evidence) {
    return [modelSubject(evidence), ...fileSubjects(evidence), ...evidence.lists.map((list) => listSubject(list, evidence))];
}
function modelSubject(evidence) {
    const { folder, name, presence, measured, built, committed, card, licence } = evidence;
    const trusted = evidence.trusted?.status === 'valid' ? evidence.trusted.manifest : undefined;
    const differences = built === undefined || trusted === undefined ? [] : (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFiles */ .hZ)(trusted.files, built.files);
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
        filesChanged: changedPaths(evidence).some((path) => path !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1 && !isIgnored(path, evidence) && !isDocument(path, evidence)),
        manifestChanged: evidence.changes.has((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1)),
        versionReused: differences.some(({ path }) => !isDocument(path, evidence)) &&
            version !== undefined &&
            version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .UNVERSIONED */ .d7 &&
            version === trusted?.model.version,
        sameAsBase: evidence.trusted === undefined || (trusted !== undefined && differences.length === 0),
        trustedManifest: evidence.trusted?.status ?? 'none',
        ...(evidence.trusted !== undefined && 'detail' in evidence.trusted ? { trustedDetail: evidence.trusted.detail } : {}),
        dependenciesMatch: dependenciesMatch(evidence),
        ...(trusted === undefined ? {} : { changes: countKinds(differences) }),
        untrustedIgnores: committed.status === 'valid' ? committed.manifest.ignore.filter((path) => !isTrustedIgnore(path, evidence)) : [],
        card,
        licence,
        ...lostIdentity(evidence),
    };
    return { kind: 'model', id: folder, data: { ...data }, at: modelSpan(evidence) };
}
/** Returns what the trusted manifest states and the manifest of the head no longer does: the version, or the name. */
function lostIdentity({ folder, committed, trusted }) {
    if (committed.status !== 'valid' || trusted?.status !== 'valid')
        return { identityLost: 'none' };
    const [now, before] = [committed.manifest.model, trusted.manifest.model];
    if (before.version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .UNVERSIONED */ .d7 && now.version === _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .UNVERSIONED */ .d7)
        return { identityLost: 'version', identityBefore: before.version };
    const byDefault = folder.slice(folder.lastIndexOf('/') + 1);
    return before.name !== now.name && (now.name === byDefault || now.name === 'model')
        ? { identityLost: 'name', identityBefore: before.name }
        : { identityLost: 'none' };
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
    return [...changes.keys()].map((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathInModel */ .SL)(folder, path)).filter((path) => path !== undefined);
}
function isIgnored(path, { trustedIgnores }) {
    return [..._measured_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_IGNORES */ .a$, ...trustedIgnores].some((ignored) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Yw)(path, ignored));
}
/** Tells whether a file documents the model, so that a change of it changes nothing that is loaded or run. */
function isDocument(path, { measured }) {
    const found = measured.files.find(({ entry }) => entry.path === path);
    return (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumentation */ .xA)((0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(path, found?.format ?? (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .Tz)({ path, size: 0 })));
}
function isTrustedIgnore(path, { trustedIgnores }) {
    return _measured_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_IGNORES */ .a$.includes(path) || trustedIgnores.some((ignored) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Yw)(path, ignored));
}
/** Returns the location for annotations: the manifest if it exists, else the first weights or other file of the model. */
function modelSpan({ folder, committed, measured }) {
    const first = measured.files.find(({ format }) => format.weights) ?? measured.files[0];
    const file = committed.status === 'missing' && first !== undefined ? first.entry.path : _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1;
    return { file: (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, file), line: 1 };
}
function fileSubjects(evidence) {
    const { committed, measured } = evidence;
    const unmeasured = unmeasuredPaths(measured);
    const listed = committed.status === 'valid' ? committed.manifest.files.filter(({ path }) => !unmeasured.has(path)) : [];
    const differences = committed.status === 'valid'
        ? (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFiles */ .hZ)(listed, measured.files.map(({ entry }) => entry))
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
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(evidence.folder, file.entry.path);
    const state = difference?.kind ?? (evidence.committed.status === 'valid' ? 'intact' : 'unlisted');
    return fileSubject(evidence, {
        path,
        size: file.entry.size,
        state,
        ...(difference === undefined ? {} : { detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDifference */ .hF)(difference) }),
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(file.entry.path, file.format),
        scan: evidence.scanned.get(file.entry.path) ?? 'none',
        source: file.entry.source,
        ...storageData(path, file, evidence),
    });
}
function missingSubject(difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(evidence.folder, difference.path);
    const size = difference.kind === 'missing' ? difference.expected.size : 0;
    const subject = fileSubject(evidence, {
        path,
        size,
        state: 'missing',
        detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDifference */ .hF)(difference),
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(difference.path, (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .Tz)({ path, size })),
        scan: 'none',
        source: 'none',
        ...NOT_STORED,
    });
    return { ...subject, at: { file: (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(evidence.folder, _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1), line: 1 } };
}
function problemSubject({ path: inside, code, reason }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size: 0,
        state: 'unmeasured',
        change: changeOf(path, evidence),
        problem: code,
        problemDetail: reason,
        ...formatData(inside, (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .Tz)({ path, size: 0 })),
        scan: 'none',
        source: 'none',
        ...NOT_STORED,
    });
}
function ignoredSubject({ path: inside, size, format }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size,
        state: 'ignored',
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(inside, format),
        scan: evidence.scanned.get(inside) ?? 'none',
        source: 'content',
        storage: 'git',
        attribute: 'unknown',
        storedAsDeclared: true,
    });
}
const NOT_STORED = { storage: 'unknown', attribute: 'unknown', storedAsDeclared: true };
/** Git LFS stores no pointer to an empty file. */
function storageData(path, file, evidence) {
    const [storage, attribute] = [evidence.storage(path, file), evidence.attribute(path)];
    const isKnown = attribute !== 'unknown' && (storage === 'git' || storage === 'lfs') && file.onDisk > 0;
    return { storage, attribute, storedAsDeclared: !isKnown || (storage === 'lfs') === (attribute === 'lfs') };
}
function listSubject(list, { folder }) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, list.path);
    return { kind: 'model.list', id: path, data: { ...list, model: folder, path }, at: { file: path, line: 1 } };
}
function formatData(path, file) {
    const { format, title, runsCode, reason, weights } = file;
    return { format, formatTitle: title, runsCode, formatReason: reason, weights, class: (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(path, file) };
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


/***/ })

};
