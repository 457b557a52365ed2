export const id = 2088;
export const ids = [2088];
export const modules = {

/***/ 74804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export blobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Tells whether a file of a commit is a regular one, and not a symbolic link or a submodule. */
function isRegular({ mode }) {
    return mode.startsWith('100');
}
/** Returns the algorithm of a repository's object ids. */
function algorithmOf(id) {
    return id.length === 40 ? 'sha1' : 'sha256';
}
/** Returns git's blob id of content. @see https://git-scm.com/docs/hash-function-transition */
function blobId(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Tells whether content is that of a blob. */
function isBlob(bytes, id) {
    return blobId(bytes, algorithmOf(id)) === id;
}
/** Returns the files of a tree by their paths. */
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ dvcOutputs),
/* harmony export */   fR: () => (/* binding */ MAX_DVC_BYTES),
/* harmony export */   ou: () => (/* binding */ isDvcFile)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67950);


/** The most bytes of a file of DVC that are parsed: a `dvc.lock` with 5,000 outputs has half of them. */
const MAX_DVC_BYTES = 1024 * 1024;
/** Levels of `stages`, their names, and `outs` in it. */
const MAX_DEPTH = 4;
/** Tells from its name whether a file can list outputs of DVC: that of one output, or that of a pipeline. */
function isDvcFile(path) {
    return /\.dvc$|(^|\/)dvc\.lock$/.test(path);
}
/**
 * Returns the items of every `outs` list; `undefined` for text that is not YAML.
 *
 * @param text - at most `MAX_DVC_BYTES`.
 * @see https://dvc.org/doc/user-guide/project-structure/dvc-files
 */
function dvcOutputs(text) {
    const root = parsed(text);
    return root === undefined ? undefined : listsIn(root, '', 0);
}
function parsed(text) {
    try {
        const [first, second] = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYamlDocuments */ .C)({ text, where: 'the file', code: 'FILE_UNREADABLE', maxBytes: MAX_DVC_BYTES });
        // DVC reads one document.
        return second === undefined ? (first?.value ?? {}) : undefined;
    }
    catch {
        return undefined;
    }
}
function listsIn(value, above, depth) {
    if (!isMapping(value) || depth > MAX_DEPTH)
        return [];
    const { outs, wdir } = value;
    const below = typeof wdir === 'string' ? wdir : above;
    const own = Array.isArray(outs) ? outs.filter(isMapping).flatMap((item) => outputOf(item, below)) : [];
    return [...own, ...Object.values(value).flatMap((member) => listsIn(member, below, depth + 1))];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function outputOf({ path, md5, etag, checksum, size }, below) {
    if ((typeof path !== 'string' && typeof path !== 'number') || path === '')
        return [];
    const hash = /^[0-9a-f]{32,64}(?:\.dir)?$/.exec((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(md5 ?? etag ?? checksum))?.[0];
    return [
        {
            path: (below === '' || below === '.' ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(path) : `${below}/${path}`).slice(0, 500),
            ...(hash === undefined ? {} : { hash }),
            ...(Number.isSafeInteger(size) && Number(size) >= 0 ? { size: Number(size) } : {}),
            isFolder: hash?.endsWith('.dir') === true,
        },
    ];
}


/***/ }),

/***/ 71593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   PE: () => (/* binding */ CARD),
/* harmony export */   xA: () => (/* binding */ isDocumentation)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49998);

const CARD = /^(readme|model[_-]?card)\.(md|markdown|rst|txt)$/i;
/** The first that matches counts. */
const RULES = [
    {
        class: 'tokenizer',
        path: /(^|\/)(tokenizer[^/]*|spiece\.model|sentencepiece[^/]*\.model|vocab\.[^/]*|merges\.txt|special_tokens_map\.json|added_tokens\.json|normalizer\.json|unigram\.json|chat_template[^/]*|[^/]*\.(tiktoken|spm))$/,
    },
    {
        class: 'code',
        path: /\.(py|pyc|pyi|ipynb|sh|bash|bat|cmd|ps1|js|mjs|cjs|ts|c|cc|cpp|cu|h|hpp|rs|go|java|kt|lua|r|jl|rb|php|pl|swift|so|dll|dylib|exe|pyd|wasm)$|(^|\/)(dockerfile|makefile|cmakelists\.txt)$/,
    },
    {
        class: 'docs',
        path: /\.(md|markdown|rst|adoc|pdf|png|jpe?g|gif|svg|webp)$|(^|\/)(licen[cs]e|copying|notice|authors|changelog)([._-][^/.]*)?(\.(txt|md|rst|html))?$|(^|\/)citation\.cff$/,
    },
    { class: 'data', path: /\.(csv|tsv|parquet|arrow|feather|jsonl|tfrecords?|npy|npz|wav|flac|mp[34]|dvc)$/ },
    {
        class: 'config',
        path: /\.(json|ya?ml|toml|cfg|ini|prototxt|pbtxt|xml)$|(^|\/)(mlmodel|modelfile|dvc\.(yaml|lock)|requirements[^/]*\.txt|pipfile(\.lock)?|[^/]*\.lock)$/,
    },
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
    // A document that can run code counts as what it contains.
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

/***/ 22234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isLockFile),
  g: () => (/* binding */ readDependencies)
});

// EXTERNAL MODULE: ./build/domains/manifest/dependencies/json.js
var json = __webpack_require__(45834);
// EXTERNAL MODULE: ./build/domains/manifest/dependencies/lock.js
var dependencies_lock = __webpack_require__(26003);
;// CONCATENATED MODULE: ./build/domains/manifest/dependencies/requirements.js

/**
 * Reads a pip requirements file in hash-checking mode (`name==version --hash=sha256:…`). A file without any hash is not a
 * lock file and gives nothing. If only some requirements have a hash, it is an error, as in pip.
 *
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/
 */
function parseRequirements(lock) {
    const requirements = logicalLines(lock.text).filter(({ text }) => !text.startsWith('-'));
    if (!requirements.some(({ text }) => text.includes('--hash')))
        return [];
    return requirements.map((line) => parseRequirement(lock, line));
}
/** Joins lines at a trailing backslash and removes comments and empty lines. `number` counts from 1. */
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
/** Removes a comment. A `#` at the start of the line or after white space starts one. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1))
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return line.slice(0, at);
    return line;
}
function parseRequirement(lock, { text, number }) {
    if (text.length > MAX_LINE)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `the requirement has ${text.length} characters; at most ${MAX_LINE} are supported`, number);
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
        throw (0,dependencies_lock/* lockError */.S4)(lock, `"${requirement}" has no --hash, but other requirements do; pip rejects such a file`, number);
    return { name: (0,dependencies_lock/* normalizePyPi */.mi)(pinned[1] ?? ''), version: pinned[2] ?? '', hashes };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
;// CONCATENATED MODULE: ./build/domains/manifest/dependencies/toml.js



/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile - `[[package]]` with `sdist` and `wheels`. */
function parseUvLock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['package'], 'package').flatMap((entry) => {
        const artifacts = [...((0,dependencies_lock/* isRecord */.u4)(entry['sdist']) ? [entry['sdist']] : []), ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')];
        return locked(lock, entry, artifacts.map((artifact) => artifact['hash']));
    });
}
/** Reads locks of Poetry ≥ 1.0: hashes in the package (lock version 2) or under `[metadata.files]` (lock version 1). */
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
        const hashes = [...single, ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')].flatMap(({ hashes }) => (0,dependencies_lock/* isRecord */.u4)(hashes) ? Object.entries(hashes).map(([algorithm, digest]) => `${algorithm}:${(0,to_text/* toText */.f)(digest)}`) : []);
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
/** Returns a package with its hashes, or nothing for one without a published artifact (the project itself, a directory, a repository). */
function locked(lock, entry, hashes) {
    const known = hashes.filter((hash) => hash !== undefined);
    if (known.length === 0)
        return [];
    const version = entry['version'];
    return [
        {
            name: (0,dependencies_lock/* normalizePyPi */.mi)((0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')),
            version: typeof version === 'string' ? version : '',
            hashes: known.map((hash) => (0,dependencies_lock/* hexHash */.eP)(lock, (0,to_text/* toText */.f)(hash))),
        },
    ];
}

;// CONCATENATED MODULE: ./build/domains/manifest/dependencies/dependencies.js



/** Lock file formats that contain the published hashes of packages. */
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
/** Tells whether a file name is that of a supported lock file. */
function isLockFile(path) {
    return formatOf(path) !== undefined;
}
/**
 * Returns the locked packages with their published hashes, without duplicates, hashes sorted.
 *
 * @throws {SealError} LOCK_FILE_INVALID - names the file and, for formats with lines, the line.
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


/***/ }),

/***/ 45834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsePackageLock),
/* harmony export */   y: () => (/* binding */ parsePipfileLock)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26003);


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
            return [{ name: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePyPi */ .mi)(name), version, hashes: entry['hashes'].map((hash) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)(lock, (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(hash))) }];
        });
    });
}
/** Reads an npm lock file of version 2 or 3 (`packages`, keyed by installation path). */
function parsePackageLock(lock) {
    const { packages } = parseObject(lock);
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected "packages": npm lock file version 2 or 3');
    return Object.entries(packages).flatMap(([path, entry]) => {
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || typeof entry['integrity'] !== 'string')
            return [];
        const name = typeof entry['name'] === 'string' ? entry['name'] : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return [{ name, version: (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(entry['version'] ?? ''), hashes: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(lock, entry['integrity']) }];
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

/***/ 26003:
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const DIGEST_BYTES = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };
/** @throws {SealError} LOCK_FILE_INVALID */
function lockError({ path }, what, line) {
    const where = line === undefined ? path : `${path}:${line}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('LOCK_FILE_INVALID', `${where}: ${what}. Regenerate the lock file, or exclude it with --ignore.`, { path });
}
/** Returns a hash as `algorithm:hex` in lowercase. Fails when the length does not fit the algorithm. */
function hexHash(lock, hash, line) {
    const [, algorithm = '', digest = ''] = /^([a-z0-9]+)[:=]([0-9A-Fa-f]+)$/.exec(hash) ?? [];
    if (DIGEST_BYTES[algorithm] === undefined || digest.length !== DIGEST_BYTES[algorithm] * 2) {
        throw lockError(lock, `expected a hash such as "sha256:" and 64 hex digits, found "${hash.slice(0, 80)}"`, line);
    }
    return `${algorithm}:${digest.toLowerCase()}`;
}
/** Converts subresource integrity (`sha512-…base64`, separated by spaces) to `algorithm:hex`. */
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
/** Narrows a value of unknown shape to an object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Returns the records of a list of tables. Fails for anything else. */
function recordsOf(lock, value, name) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || !value.every(isRecord))
        throw lockError(lock, `expected "${name}" to be a list of tables`);
    return value;
}
/** Returns a string member of a record. Fails when it is missing. */
function stringOf(lock, record, key) {
    const value = record[key];
    if (typeof value !== 'string')
        throw lockError(lock, `expected a string as "${key}", found ${JSON.stringify(value) ?? 'nothing'}`);
    return value;
}


/***/ }),

/***/ 81017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oU: () => (/* binding */ committedPointer),
/* harmony export */   qT: () => (/* binding */ readPointer),
/* harmony export */   qZ: () => (/* binding */ LFS_POINTER_LIMIT)
/* harmony export */ });
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74804);

/** Pointers are smaller than this many bytes, by the specification. */
const LFS_POINTER_LIMIT = 1024;
const VERSION_LINE = 'version https://git-lfs.github.com/spec/v1';
/** Lines of earlier versions, which git-lfs still reads. */
const VERSION_LINES = [VERSION_LINE, 'version https://hawser.github.com/spec/v1', 'version http://git-media.io/v/2'];
const SIGNATURES = VERSION_LINES.map((line) => line.slice(0, -1));
/**
 * Reads a Git LFS pointer from the first bytes of a file, as leniently as git-lfs about blanks, line ends and zeros. A file that starts like a pointer but is not a valid one is
 * `malformed`: it must never be hashed as model content.
 *
 * @param head - the first bytes; the whole file when it is shorter than `LFS_POINTER_LIMIT`.
 * @param size - size of the whole file, in bytes.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function readPointer(head, size) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8').trimStart();
    if (!beginsAsPointer(text, size))
        return { kind: 'content' };
    if (size >= LFS_POINTER_LIMIT)
        return { kind: 'malformed', reason: `a pointer has fewer than ${LFS_POINTER_LIMIT} bytes, this file has ${size}` };
    const [version = '', ...rest] = text.split(/\r?\n/);
    if (!VERSION_LINES.includes(version))
        return { kind: 'malformed', reason: `the first line is not "${VERSION_LINE}"` };
    if (rest.at(-1)?.trim() !== '')
        return { kind: 'malformed', reason: 'the last line is unterminated: the file is truncated' };
    return readKeys(rest.filter((line) => line.trim() !== ''));
}
/** Returns the pointer that a commit contains in place of a file. @param read - reads a blob by its id. */
async function committedPointer(file, read) {
    if (!(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(file) || file.size >= LFS_POINTER_LIMIT || file.blob === '')
        return undefined;
    const reading = readPointer(await read(file.blob), file.size);
    return reading.kind === 'pointer' ? reading.pointer : undefined;
}
/** Tells whether a file starts like a pointer. Includes a file that was truncated within the first line. */
function beginsAsPointer(text, size) {
    if (SIGNATURES.some((signature) => text.startsWith(signature)))
        return true;
    return size === text.length && text.length >= 'version https://git-lfs'.length && VERSION_LINE.startsWith(text);
}
function readKeys(lines) {
    const values = new Map();
    for (const line of lines) {
        const match = /^([a-z0-9.-]+) (\S.*)$/.exec(line);
        if (!match)
            return { kind: 'malformed', reason: `cannot read the line "${line.slice(0, 80)}"` };
        const [, key = '', value = ''] = match;
        if (values.has(key))
            return { kind: 'malformed', reason: `duplicate key "${key}"` };
        values.set(key, value);
    }
    const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    if (oid === undefined)
        return { kind: 'malformed', reason: `"oid" must be "sha256:" and 64 hex digits, found "${values.get('oid') ?? 'nothing'}"` };
    const size = Number(/^\+?0*(\d{1,16})$/.exec(values.get('size') ?? '')?.[1] ?? Number.NaN);
    if (!Number.isSafeInteger(size))
        return { kind: 'malformed', reason: `"size" must be a number of bytes, found "${values.get('size') ?? 'nothing'}"` };
    const strange = [...values.keys()].find((key) => key !== 'oid' && key !== 'size' && !/^ext-\d-[a-z0-9]+$/.test(key));
    if (strange !== undefined)
        return { kind: 'malformed', reason: `"${strange}" is not a key of the pointer format` };
    // With free text here, a pointer could also be a valid script.
    const free = [...values].find(([key, value]) => key.startsWith('ext-') && !/^sha256:[0-9a-f]{64}$/.test(value));
    if (free !== undefined)
        return { kind: 'malformed', reason: `"${free[0]}" must be "sha256:" and 64 hex digits` };
    const keys = [...values.keys()];
    if (keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? '')))
        return { kind: 'malformed', reason: 'its keys are not in alphabetical order' };
    return { kind: 'pointer', pointer: { sha256: oid, size } };
}


/***/ }),

/***/ 34129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52853);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53621);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50018);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51374);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95126);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15663);









/** Larger manifests are rejected before they are parsed. Corresponds to about 400,000 files. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/**
 * Parses an untrusted manifest. Checks that every path stays below the model before any file is accessed, and recomputes
 * both roots.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} MANIFEST_NEWER - a later version of the format.
 * @throws {SealError} MANIFEST_INVALID - not a manifest, or an inconsistent one.
 */
function parseManifest(text, where) {
    refuseConflict(text, where);
    const manifest = parseFormat({ text, where, kind: 'manifest', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateManifestV1 */ .P0, code: 'MANIFEST_INVALID' });
    checkFiles(manifest.files, where);
    for (const path of manifest.ignore)
        checkPath(path, where, 'ignore');
    checkLinks(manifest, where);
    if (!isWritten(text, manifest)) {
        throw invalid(where, 'not the form that Weightseal writes: keys are duplicate or unsorted, or the file was reformatted');
    }
    const { files, tree, oms } = manifest;
    const leaves = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(manifest);
    if (tree.size !== leaves.length)
        throw invalid(where, `/tree/size is ${tree.size}, but the manifest lists ${leaves.length} entries`);
    const digest = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .merkleRoot */ .nk)(leaves).toString('hex');
    if (tree.root !== digest)
        throw invalid(where, `/tree/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(tree.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(digest)}`);
    const root = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .omsRoot */ .SB)(files);
    if (oms.root !== root)
        throw invalid(where, `/oms/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(oms.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(root)}`);
    return manifest;
}
/** Accepts the form with one entry a line, also with the line ends of Windows, and the canonical form of earlier versions. */
function isWritten(text, manifest) {
    const bare = text.trimEnd();
    return bare === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalManifest */ .qY)(manifest) || bare.replaceAll('\r\n', '\n') === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeManifest */ .MZ)(manifest).trimEnd();
}
/** Names the cause of a manifest that git could not merge. @throws {SealError} MANIFEST_INVALID */
function refuseConflict(text, where) {
    const marker = /^(<{7}|={7}|>{7})( |\r?$)/m.exec(text);
    if (marker === null)
        return;
    const line = text.slice(0, marker.index).split('\n').length;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: line ${line} is a marker of a merge conflict. Resolve it with "weightseal manifest MODEL_DIR --name NAME --version VERSION", or let git do so: "weightseal help manifest" shows the merge driver.`);
}
function checkLinks({ links = [], tensors = [], files }, where) {
    for (const { path } of links)
        checkPath(path, where, 'links');
    const paths = links.map(({ path }) => path);
    const known = new Set(files.map(({ path }) => path));
    if (paths.some((path, index) => known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(paths[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the links are not sorted, or a path is listed twice');
    const owners = tensors.map(({ path }) => path);
    if (owners.some((path, index) => !known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(owners[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the tensors are not sorted, or belong to a file that is not listed');
}
/** @throws {SealError} PROOF_INVALID or MANIFEST_NEWER. */
function parseProof(text, where) {
    return parseFormat({ text, where, kind: 'proof', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateProofV1 */ .aL, code: 'PROOF_INVALID' });
}
/** @throws {SealError} SHARD_INVALID or MANIFEST_NEWER. */
function parseShard(text, where) {
    const shard = parseFormat({ text, where, kind: 'shard', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateShardV1 */ .ug, code: 'SHARD_INVALID' });
    for (const { path } of shard.files) {
        const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SHARD_INVALID', `${where}: path ${JSON.stringify(path)} is not allowed (${fault}).`);
    }
    return shard;
}
function parseFormat({ text, where, kind, validate, code }) {
    if (text.length > MAX_MANIFEST_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: larger than ${MAX_MANIFEST_BYTES} bytes.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: expected a Weightseal ${kind} in JSON: ${cause.message}.`, { cause });
    }
    const version = /^weightseal\/[a-z]+@(\d+)$/.exec(schemaOf(value))?.[1];
    if (version !== undefined && Number(version) > 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_NEWER', `${where}: found version ${version} of the ${kind} format; this Weightseal reads version 1. Upgrade Weightseal.`);
    }
    if (validate(value))
        return value;
    const hint = kind === 'manifest' ? ` A manifest starts with {"schema": "${_types_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_SCHEMA */ .KB}"}; create one with "weightseal manifest".` : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], value).join('; ')}.${hint}`);
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_8__/* .toText */ .f)(value.schema) : '';
}
function checkFiles(files, where) {
    let previous;
    for (const { path } of files) {
        checkPath(path, where, 'files');
        if (path === previous)
            throw invalid(where, `path ${JSON.stringify(path)} is listed twice`);
        if (previous !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(previous, path) > 0)
            throw invalid(where, `paths are not sorted: ${JSON.stringify(path)} follows ${JSON.stringify(previous)}`);
        previous = path;
    }
    const [clash] = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .collisions */ .eS)(files.map(({ path }) => path));
    if (clash)
        throw invalid(where, `paths ${JSON.stringify(clash.first)} and ${JSON.stringify(clash.second)} are the same file on systems that ignore case, Unicode form, or dots and spaces at the end of a name`);
}
function checkPath(path, where, list) {
    const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfPath */ .JG)(path);
    if (fault)
        throw invalid(where, `path ${JSON.stringify(path)} in /${list} is not allowed (${fault}); paths must be relative, with "/" as the separator`);
}
function invalid(where, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: ${what}. Do not trust this manifest; recreate it with "weightseal manifest".`);
}


/***/ }),

/***/ 42088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectModels: () => (/* binding */ collectModels)
});

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/path-index.js
var path_index = __webpack_require__(31666);
// EXTERNAL MODULE: ./build/core/path-list.js
var path_list = __webpack_require__(61712);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/documents/unreadable.js
var documents_unreadable = __webpack_require__(99262);
// EXTERNAL MODULE: ./build/domains/models/collect-discovery.js
var collect_discovery = __webpack_require__(67096);
// EXTERNAL MODULE: ./build/domains/models/collect-lists.js + 2 modules
var collect_lists = __webpack_require__(2382);
// EXTERNAL MODULE: ./build/domains/formats/format.js
var formats_format = __webpack_require__(49998);
// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
// EXTERNAL MODULE: ./build/domains/scan/collect-file.js + 2 modules
var collect_file = __webpack_require__(40004);
// EXTERNAL MODULE: ./build/domains/models/subjects.js
var subjects = __webpack_require__(52332);
;// CONCATENATED MODULE: ./build/domains/models/collect-lone.js






/** Formats by content that a loader of models runs, whatever the name is. An executable elsewhere in a repository is common. */
const LOADED = new Set([
    'pickle',
    'pytorch zip',
    'torchscript',
    'torchserve archive',
    'numpy objects',
    'keras',
    'skops',
    'model archive',
]);
/** Containers that usually hold something else; they count if the scan finds something in them. */
const CONTAINERS = new Set(['compressed', 'tar', 'zip', 'hdf5', 'r objects']);
/** Identifies a changed file by its content and by its name; `undefined` if no loader of models runs it. */
async function identify(path, workTree) {
    const byBytes = await workTree.format(path, 'bytes');
    if (byBytes === undefined)
        return undefined;
    const found = byBytes.format.format;
    if (byBytes.pointer === undefined && (LOADED.has(found) || CONTAINERS.has(found)))
        return workTree.format(path);
    if (!(0,formats_format/* isWeightName */.el)(path))
        return undefined;
    const named = await workTree.format(path);
    return named === undefined || named.format.runsCode === 'no' ? undefined : named;
}
/**
 * Evaluates changed files that are part of no model.
 *
 * @param paths - the changed files. @param measured - those that a model measured, or reported.
 */
async function loneFiles(paths, measured, context) {
    const { workTree, byPath } = context;
    const lone = [];
    const unreadable = [];
    for (const path of paths.filter((each) => !measured.has(each))) {
        const identified = await (0,attempt/* attemptFile */.yy)(() => identify(path, workTree), (error) => {
            unreadable.push((0,documents_unreadable/* unreadableSubject */.a9)((0,documents_unreadable/* unreadableFile */._s)(path, error)));
            return undefined;
        });
        if (identified === undefined)
            continue;
        const change = byPath?.get(path);
        const subject = await subjectOf(path, identified, context);
        if (CONTAINERS.has(identified.format.format) && subject.data['scan'] === 'harmless')
            continue;
        lone.push({ path, size: identified.size, change: change?.path === path ? change.change : 'none', subject });
    }
    return { lone, unreadable };
}
async function subjectOf(path, { size, format, pointer }, { workTree, head, byPath, scan, now }) {
    const data = {
        model: path,
        path,
        size,
        state: 'unlisted',
        change: byPath?.get(path)?.change ?? 'none',
        problem: 'none',
        nameFault: (0,paths/* windowsFault */.GJ)(path) ?? 'none',
        ...(0,subjects/* formatData */.Yw)(path, format),
        scan: pointer !== undefined
            ? 'none'
            : await (0,collect_file/* outcomeOfScan */.b)({ path }, { workTree, isThere: (sibling) => head.has(sibling), policy: scan, now }),
        source: pointer === undefined ? 'content' : 'lfs-pointer',
        storage: 'unknown',
        attribute: 'unknown',
        storedAsDeclared: true,
        contentRequired: false,
    };
    return { kind: 'model.file', id: path, data: { ...data }, at: { file: path, line: 1 } };
}

// EXTERNAL MODULE: ./build/domains/formats/classes.js
var classes = __webpack_require__(71593);
// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/domains/manifest/compare.js
var compare = __webpack_require__(50933);
// EXTERNAL MODULE: ./build/domains/manifest/types.js
var types = __webpack_require__(15663);
// EXTERNAL MODULE: ./build/core/repository.js
var repository = __webpack_require__(74804);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/domains/manifest/lfs.js
var lfs = __webpack_require__(81017);
// EXTERNAL MODULE: ./build/domains/models/measured.js
var models_measured = __webpack_require__(1529);
// EXTERNAL MODULE: ./build/domains/models/selection.js
var models_selection = __webpack_require__(38795);
;// CONCATENATED MODULE: ./build/domains/models/collect-content.js









const NOTHING = { files: [], problems: [], tensors: [], links: [], ignored: [], untracked: [], dependencies: [] };
const NO_CONTENT = { measured: NOTHING, ignoredCode: [], inLfs: new Set() };
/**
 * Measures a model's directory and compares it with the commit, because users get the files of the commit. Detects filters in
 * .gitattributes, changes by earlier steps, submodules and sparse checkouts.
 */
async function readContent(place, selection, context) {
    const { folder } = place;
    const measured = await measureOnDisk(place, selection, context);
    const inLfs = await filesInLfs(folder, measured, context);
    const problems = context.asCommitted
        ? [
            ...(await notThere(place, selection, measured, context)),
            ...(await otherModes(place, selection, measured, context)),
            ...(await otherBytes(folder, measured, inLfs, context)),
            ...otherLinks(folder, measured, context),
        ]
        : [];
    const wrong = new Set(problems.map(({ path }) => path));
    const files = measured.files.filter(({ entry }) => !wrong.has(entry.path));
    return {
        measured: { ...measured, files, problems: [...measured.problems, ...problems] },
        inLfs,
        ignoredCode: place.file === undefined ? await ignoredCode(folder, selection, context) : [],
    };
}
/** Measures the files on disk. A directory that cannot be measured becomes a problem of the model and does not stop the run. */
async function measureOnDisk({ folder, file }, selection, { workTree, head, asCommitted, submodules, sha512, tensors, progress, signal }) {
    const committed = asCommitted ? (path) => head.get((0,repository_path/* joinPath */.uJ)(folder, path)) : () => undefined;
    const expectBlob = (path, size) => {
        const file = committed(path);
        return file !== undefined && file.size === size ? file.blob : undefined;
    };
    try {
        const listing = { ...selection, links: true, submodules: below(submodules, folder), ...(file === undefined ? {} : { file }) };
        return await workTree.measureModel(folder, listing, {
            tensors,
            sha512,
            progress,
            expectBlob,
            ...(signal === undefined ? {} : { signal }),
        });
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM) || error.code === 'INTERRUPTED')
            throw error;
        return { ...NOTHING, problems: [{ path: error.path ?? types/* MANIFEST_FILE */.h1, code: error.code, reason: error.message }] };
    }
}
/** Returns the submodules of a model, by path in it. */
function below(submodules, folder) {
    return new Map([...submodules].flatMap(([path, commit]) => {
        const inside = (0,repository_path/* pathInModel */.SL)(folder, path);
        return inside === undefined ? [] : [[inside, commit]];
    }));
}
function committedBelow(folder, { head }) {
    return head.below(folder).map((full) => [(0,repository_path/* pathInModel */.SL)(folder, full) ?? full, head.get(full)]);
}
/** Returns a problem for each committed file of the model that is missing in the working tree. */
async function notThere(place, selection, { files, problems }, context) {
    const seen = new Set([...files.map(({ entry }) => entry.path), ...problems.map(({ path }) => path)]);
    const missing = [];
    for (const [path, file] of committedBelow(place.folder, context)) {
        if (!(0,repository/* isRegular */.$W)(file) || seen.has(path) || !(await belongs(path, place, selection)))
            continue;
        missing.push({
            path,
            code: 'FILE_CHANGED',
            reason: 'is in the commit but not in the working tree',
            remedy: 'Check out the complete commit: remove "sparse-checkout" from actions/checkout, and run Weightseal before steps that remove files.',
        });
    }
    return missing;
}
/** What a committed entry that is not a regular file is. */
const SPECIAL = {
    '120000': {
        code: 'FILE_SYMLINK',
        reason: 'is a symbolic link in the commit and something else here, which happens where core.symlinks is false; loaders elsewhere follow the link',
    },
    '160000': { code: 'FILE_SPECIAL', reason: 'is a submodule in the commit and something else here' },
};
/** Returns a problem for each committed link and submodule of the model that is something else on the disk, or missing there. */
async function otherModes(place, selection, { links, files, problems }, context) {
    const known = new Set([...links, ...problems].map(({ path }) => path));
    const submodules = new Set(files.filter(({ entry }) => entry.source === 'submodule').map(({ entry }) => entry.path));
    const others = [];
    for (const [path, file] of committedBelow(place.folder, context)) {
        const { mode } = file;
        if ((0,repository/* isRegular */.$W)(file) || known.has(path) || (mode === '160000' && submodules.has(path)))
            continue;
        if (!(await belongs(path, place, selection)))
            continue;
        others.push({
            path,
            ...(SPECIAL[mode] ?? { code: 'FILE_SPECIAL', reason: `has the mode ${mode} in the commit; expected a regular file` }),
        });
    }
    return others;
}
/** Tells by its name whether a committed entry is part of the model. */
async function belongs(path, { file }, selection) {
    if (file !== undefined)
        return path === file;
    const { ignores, includes } = (0,models_selection/* selectorOf */.B)(selection);
    return !ignores(path) && includes(path, async () => (0,formats_format/* detectFormat */.Tz)({ path, size: 1 }));
}
/** Returns a problem for each link whose text differs from the commit. */
function otherLinks(folder, { links }, { head }) {
    return links.flatMap(({ path, target }) => {
        const file = head.get((0,repository_path/* joinPath */.uJ)(folder, path));
        const isSame = file === undefined || file.blob === '' || (0,repository/* isBlob */.qf)(Buffer.from(target, 'utf8'), file.blob);
        return isSame
            ? []
            : [{ path, code: 'FILE_CHANGED', reason: `is a link to ${JSON.stringify(target)} here and not in the commit` }];
    });
}
/** The most bytes of a text whose line endings are compared. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
/**
 * Returns a problem for each file whose size differs from the commit, unless the commit contains a Git LFS pointer to its content.
 */
async function otherBytes(folder, { files }, inLfs, context) {
    const problems = [];
    for (const { entry, onDisk } of files) {
        const path = (0,repository_path/* joinPath */.uJ)(folder, entry.path);
        const file = context.head.get(path);
        if (file === undefined || file.size === onDisk || inLfs.has(entry.path))
            continue;
        problems.push({ path: entry.path, code: 'FILE_CHANGED', ...(await differenceOf(path, { file, onDisk }, context)) });
    }
    return problems;
}
async function differenceOf(path, { file, onDisk }, { workTree, git }) {
    const sizes = `has ${onDisk} bytes in the working tree and ${file.size} in the commit`;
    const bytes = (0,repository/* isRegular */.$W)(file) && file.size <= MAX_TEXT_BYTES ? await workTree.onDisk(path, 2 * MAX_TEXT_BYTES) : undefined;
    if (bytes !== undefined && (0,core_text/* differsInLineEndings */.Dt)(bytes, await git.blob(file.blob)))
        return {
            reason: `${sizes}: only the line endings differ`,
            remedy: 'Set "* -text" for the folder of the model in .gitattributes, or core.autocrlf to false before actions/checkout.',
        };
    return {
        reason: `${sizes}; a filter in .gitattributes or an earlier step changed it`,
        remedy: 'Evaluate the model before the step that changes it, or remove the filter for the folder of the model.',
    };
}
/** Returns the measured files that the commit contains as Git LFS pointers. */
async function filesInLfs(folder, { files }, { head, git }) {
    const found = new Set();
    for (const { entry, onDisk } of files) {
        const file = head.get((0,repository_path/* joinPath */.uJ)(folder, entry.path));
        if (file !== undefined && file.size !== onDisk && (await (0,lfs/* committedPointer */.oU)(file, git.blob))?.sha256 === entry.sha256)
            found.add(entry.path);
    }
    return found;
}
/** Returns committed files under ignored paths whose format can run code. */
async function ignoredCode(folder, selection, context) {
    const { ignores } = (0,models_selection/* selectorOf */.B)(selection);
    const found = [];
    for (const [path, file] of committedBelow(folder, context)) {
        if (!ignores(path) || !(0,repository/* isRegular */.$W)(file) || (models_measured/* FILES_ONLY */.xb.has(path) && path !== 'model.sig'))
            continue;
        const sniffed = await context.workTree.format((0,repository_path/* joinPath */.uJ)(folder, path));
        if (sniffed !== undefined && sniffed.format.runsCode !== 'no')
            found.push({ path, ...sniffed });
    }
    return found;
}

// EXTERNAL MODULE: ./build/domains/manifest/parse.js
var parse = __webpack_require__(34129);
;// CONCATENATED MODULE: ./build/domains/models/collect-manifests.js




/**
 * Reads a manifest in the working tree. A symbolic link is not followed.
 *
 * @param where - its path in the repository.
 */
async function committedManifest(where, workTree, tracked) {
    // An untracked file has no mode; it is opened without following links.
    if (tracked !== undefined && !(0,repository/* isRegular */.$W)(tracked))
        return { status: 'invalid', detail: `${where} is not a regular file in the commit.` };
    try {
        const text = await workTree.text(where, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' });
        return { status: 'valid', manifest: (0,parse/* parseManifest */.Ng)(text, where) };
    }
    catch (error) {
        return fault(error);
    }
}
/** Reads the manifest of the trusted base. An invalid manifest is distinguished from a missing one. */
async function trustedManifest(path, side) {
    const file = side.files.get(path);
    if (file === undefined)
        return { status: 'missing' };
    const where = `${side.name}:${file.path}`;
    if (!(0,repository/* isRegular */.$W)(file))
        return { status: 'invalid', detail: `${where} is not a regular file.` };
    if (file.size > parse/* MAX_MANIFEST_BYTES */.ZJ)
        return { status: 'invalid', detail: `${where} is larger than ${parse/* MAX_MANIFEST_BYTES */.ZJ} bytes.` };
    const bytes = await side.read(file);
    try {
        return { status: 'valid', manifest: (0,parse/* parseManifest */.Ng)((0,core_text/* decode */.D4)(bytes, where), where) };
    }
    catch (error) {
        return fault(error);
    }
}
function fault(error) {
    if (!(error instanceof errors/* SealError */.EM))
        throw error;
    if (error.code === 'MANIFEST_MISSING')
        return { status: 'missing' };
    return { status: error.code === 'MANIFEST_NEWER' ? 'newer' : 'invalid', detail: (0,errors/* messageOf */.bD)(error) };
}

// EXTERNAL MODULE: ./build/domains/scan/scan-file.js + 1 modules
var scan_file = __webpack_require__(92397);
// EXTERNAL MODULE: ./build/domains/tensors/inventory.js + 3 modules
var tensors_inventory = __webpack_require__(45637);
// EXTERNAL MODULE: ./build/documents/json.js
var json = __webpack_require__(10615);
// EXTERNAL MODULE: ./build/documents/cursor.js
var cursor = __webpack_require__(24835);
;// CONCATENATED MODULE: ./build/domains/models/structure.js


/** Keys of `config.json` that decide which tensors a model has and how they are used. */
const ARCHITECTURE_KEYS = [
    'architectures',
    'model_type',
    'hidden_size',
    'd_model',
    'n_embd',
    'intermediate_size',
    'num_hidden_layers',
    'num_layers',
    'n_layer',
    'num_attention_heads',
    'n_head',
    'num_key_value_heads',
    'head_dim',
    'vocab_size',
    'n_layers',
    'n_heads',
    'hidden_act',
    'activation_function',
    'num_experts',
    'num_local_experts',
    'rope_theta',
    'rope_scaling',
    'sliding_window',
    'tie_word_embeddings',
];
/** Longer text is read only as plain JSON. */
const MAX_REPAIRED = 1024 * 1024;
/** Parses JSON as Python's json module does, which accepts NaN and Infinity. Returns `undefined` for anything else. */
function parsePythonJson(text) {
    const value = (0,json.parseJson)(text);
    return value !== undefined || text.length > MAX_REPAIRED || (0,json.nestsDeeply)(text) ? value : (0,json.parseJson)(withoutNumbersOfPython(text));
}
/** Replaces NaN and Infinity outside of strings by null. */
function withoutNumbersOfPython(text) {
    const parts = [];
    let start = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '\\' && quoted)
            at++;
        else if (text[at] === '"') {
            const part = text.slice(start, quoted ? at + 1 : at);
            parts.push(quoted ? part : part.replace(/-?Infinity|NaN/g, 'null'));
            start = quoted ? at + 1 : at;
            quoted = !quoted;
        }
    }
    return parts.join('') + text.slice(start).replace(/-?Infinity|NaN/g, 'null');
}
/** Returns the keys of `config.json` that decide the architecture and differ. */
function architectureChanges(before, after) {
    const [old, now] = [(0,cursor/* membersOf */.lS)(before), (0,cursor/* membersOf */.lS)(after)];
    const differs = (key, one, other) => JSON.stringify((0,cursor/* membersOf */.lS)(one)[key] ?? null) !== JSON.stringify((0,cursor/* membersOf */.lS)(other)[key] ?? null);
    const inParts = PARTS.flatMap((part) => ARCHITECTURE_KEYS.filter((key) => differs(key, old[part], now[part])).map((key) => `${part}.${key}`));
    return [...ARCHITECTURE_KEYS.filter((key) => differs(key, old, now)), ...inParts];
}
/** Configurations of the parts of a model of several kinds of data. */
const PARTS = ['text_config', 'vision_config', 'audio_config', 'llm_config'];
/** Keys whose values name Python code that a library imports with trust_remote_code. */
const CODE_KEYS = new Set(['auto_map', 'custom_pipelines', 'custom_generate']);
const MAX_CODE = 1000;
/** Returns the Python code that a configuration names, as `auto_map` does, at any depth; sorted. */
function codeIn(config) {
    const found = new Set();
    const collect = (value, isCode) => {
        if (found.size >= MAX_CODE)
            return;
        if (typeof value === 'string' && isCode)
            found.add(value);
        else if (Array.isArray(value))
            for (const each of value)
                collect(each, isCode);
        else
            for (const [key, each] of Object.entries((0,cursor/* membersOf */.lS)(value)))
                collect(each, isCode || CODE_KEYS.has(key));
    };
    collect(config, false);
    return [...found].sort();
}
/**
 * Returns how many token ids a tokenizer uses: the highest id and one.
 *
 * @param tokenizer - the content of `tokenizer.json`, or of `vocab.json`.
 */
function countTokens(tokenizer) {
    const file = (0,cursor/* membersOf */.lS)(tokenizer);
    // A vocabulary may contain the token "model".
    const model = (0,cursor/* membersOf */.lS)(file['model']);
    const vocabulary = 'vocab' in model ? model['vocab'] : file;
    const listed = Array.isArray(vocabulary) ? vocabulary.length : highest(Object.values((0,cursor/* membersOf */.lS)(vocabulary))) + 1;
    const added = Array.isArray(file['added_tokens']) ? highest(file['added_tokens'].map((token) => (0,cursor/* membersOf */.lS)(token)['id'])) + 1 : 0;
    const count = Math.max(listed, added);
    return count > 0 ? count : undefined;
}
function highest(values) {
    return values.reduce((most, value) => (Number.isSafeInteger(value) ? Math.max(most, value) : most), -1);
}
const EMBEDDINGS = /(^|[./])(embed_tokens|tok_embeddings|word_embeddings|word_embedding|embed_in|wte|shared|embeddings\.word_embeddings)\.weight$/;
/** Returns for how many tokens the weights have an embedding; `undefined` where no tensor is one. */
function countEmbeddings(tensors) {
    const rows = tensors.flatMap(({ name, shape: [rows = 0, width = 0, ...more] }) => EMBEDDINGS.test(name) && width > 1 && more.length === 0 ? [rows] : []);
    return rows.length === 0 ? undefined : rows.reduce((most, each) => Math.max(most, each));
}
/** Returns the part of a semantic version that is raised. `other`: it is lower, or not a semantic version on both sides. */
function versionStep(before, after) {
    if (before === after)
        return 'none';
    const [old, now] = [before, after].map((version) => /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?=$|[-+])/.exec(version)?.slice(1).map(Number));
    if (old === undefined || now === undefined)
        return 'other';
    const at = now.findIndex((part, index) => part !== old[index]);
    if (at !== -1 && (now[at] ?? 0) < (old[at] ?? 0))
        return 'other';
    return at === 0 ? 'major' : at === 1 ? 'minor' : 'patch';
}

;// CONCATENATED MODULE: ./build/domains/models/collect-sides.js







/** The largest file that is read. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Tells whether a file is there on both sides, and was read. */
function isKnown(sides) {
    return sides.before.status === 'known' && sides.after.status === 'known';
}
/** Returns the content; `undefined` of a file that is not there, or was not read. */
const jsonOf = (side) => (side.status === 'known' ? side.json : undefined);
/** Reads files of a model as JSON, in the base and in the head. */
class Sides {
    /** Changed files and links of the model. */
    changed;
    #folder;
    #present;
    #pointers;
    #context;
    constructor({ folder, file, measured }, context) {
        const files = file === undefined ? measured.files.map(({ entry }) => entry) : [];
        const links = file === undefined ? measured.links : [];
        this.#folder = folder;
        this.#context = context;
        this.#present = new Set([...files, ...links].map(({ path }) => path));
        this.#pointers = new Set(files.filter(({ source }) => source !== 'content').map(({ path }) => path));
        const isChanged = (path) => context.changes?.get((0,repository_path/* joinPath */.uJ)(folder, path))?.path === (0,repository_path/* joinPath */.uJ)(folder, path);
        // A link has other content when the file changes to which it leads.
        const leadsToChange = ({ path, target }) => {
            const led = (0,repository_path/* pathFrom */.Iw)((0,repository_path/* folderOf */.yS)((0,repository_path/* joinPath */.uJ)(folder, path)), target);
            return isChanged(path) || (led !== undefined && context.changes?.has(led) === true);
        };
        this.changed = new Set([...files.filter(({ path }) => isChanged(path)), ...links.filter(leadsToChange)].map(({ path }) => path));
    }
    async read(name) {
        const [before, after] = await Promise.all([this.#before(name), this.#after(name)]);
        return { before, after };
    }
    async #before(name) {
        const path = (0,repository_path/* joinPath */.uJ)(this.#folder, name);
        const { trusted, trustedFiles } = this.#context;
        const base = trustedFiles?.get(path);
        if (base === undefined || trusted === undefined)
            return { status: 'absent' };
        if (base.size > MAX_BYTES || !(0,repository/* isRegular */.$W)(base))
            return { status: 'unknown', why: 'it is too large, or not a regular file' };
        const bytes = await trusted.read(base);
        if ((0,lfs/* readPointer */.qT)(bytes, bytes.length).kind !== 'content')
            return { status: 'unknown', why: 'it is a Git LFS pointer' };
        return sideOf(bytes.toString('utf8'));
    }
    async #after(name) {
        if (!this.#present.has(name))
            return { status: 'absent' };
        if (this.#pointers.has(name))
            return { status: 'unknown', why: 'it is a pointer' };
        const { workTree } = this.#context;
        return (0,attempt/* attemptFile */.yy)(async () => sideOf(await workTree.text((0,repository_path/* joinPath */.uJ)(this.#folder, name), { maxBytes: MAX_BYTES, missing: 'FILE_UNREADABLE' })), (error) => ({ status: 'unknown', why: (0,attempt/* reasonOf */.A3)(error) }));
    }
    /** Reports a configuration that could not be read. */
    unreadable(name, why) {
        return (0,documents_unreadable/* unreadableSubject */.a9)({ path: (0,repository_path/* joinPath */.uJ)(this.#folder, name), reason: `cannot be compared with the base: ${why}` });
    }
    /** Tells whether the content of a file is elsewhere, where the scan reports that it was not inspected. */
    isPointer(name) {
        return this.#pointers.has(name);
    }
}
/** Text that no JSON parser reads names nothing; text that only nests too deep for this one might. */
function sideOf(text) {
    if ((0,json.nestsDeeply)(text))
        return { status: 'unknown', why: 'it nests too deep' };
    return { status: 'known', json: parsePythonJson(text) };
}

;// CONCATENATED MODULE: ./build/domains/models/collect-structure.js






const CONFIG = 'config.json';
const CONFIGS = /(^|\/)(config|tokenizer_config|processor_config|(video_)?preprocessor_config|generation_config|model_index|adapter_config)\.json$/;
const TOKENIZERS = ['tokenizer.json', 'vocab.json'];
const ADDED_TOKENS = 'added_tokens.json';
const MAX_LISTED = 20;
/**
 * Compares the structure of a model with that of the trusted base. Returns no subject where no file that states it changed; a
 * configuration that a loader can read, and that cannot be read here, is reported by itself.
 */
async function collectStructure(parts, context) {
    const existed = (context.trustedFiles?.below(parts.folder).length ?? 0) > 0;
    if (context.trusted === undefined || !existed)
        return [];
    const sides = new Sides(parts, context);
    const configs = [...sides.changed].filter((path) => CONFIGS.test(path));
    const isStructural = parts.tensors.length > 0 || [...configs, ...TOKENIZERS, ADDED_TOKENS].some((name) => sides.changed.has(name));
    if (!isStructural)
        return [];
    const [config, code, tokens] = [await sides.read(CONFIG), await newCode(configs, sides), await newTokens(parts, sides, context)];
    const architecture = [
        ...(sides.changed.has(CONFIG) && isKnown(config)
            ? architectureChanges(config.before.json, config.after.json).map((key) => `"${key}"`)
            : []),
        ...parts.tensors.flatMap(tensorChanges),
    ];
    const path = (0,repository_path/* joinPath */.uJ)(parts.folder, code.path ?? (tokens.tokensWithoutEmbedding > 0 ? tokens.path : placeOf(parts, sides.changed)));
    const data = {
        model: parts.model,
        path,
        versionStep: stepOf(parts),
        architecture: architecture.slice(0, MAX_LISTED),
        code: code.names.slice(0, MAX_LISTED),
        tokensWithoutEmbedding: tokens.tokensWithoutEmbedding,
        ...(tokens.tokens === undefined ? {} : { tokens: tokens.tokens }),
        ...(tokens.embeddings === undefined ? {} : { embeddings: tokens.embeddings }),
    };
    return [{ kind: 'model.structure', id: parts.model, data: { ...data }, at: { file: path, line: 1 } }, ...code.unreadable];
}
async function newCode(configs, sides) {
    const names = new Set();
    const unreadable = [];
    let first;
    for (const path of configs) {
        const { before, after } = await sides.read(path);
        if (after.status === 'unknown' && !sides.isPointer(path))
            unreadable.push(sides.unreadable(path, after.why));
        if (before.status === 'unknown')
            continue;
        const known = new Set(codeIn(jsonOf(before)));
        const added = codeIn(jsonOf(after)).filter((name) => !known.has(name));
        for (const name of added)
            names.add(name);
        if (added.length > 0)
            first ??= path;
    }
    return { names: [...names], unreadable, ...(first === undefined ? {} : { path: first }) };
}
/** Compares tokens and embeddings where either changed; what did not match before is not what the change did. */
async function newTokens(parts, sides, context) {
    const path = TOKENIZERS.find((name) => parts.measured.files.some(({ entry }) => entry.path === name));
    const isChanged = parts.tensors.length > 0 || [...TOKENIZERS, ADDED_TOKENS].some((name) => sides.changed.has(name));
    if (path === undefined || parts.file !== undefined || !isChanged)
        return { path: CONFIG, tokensWithoutEmbedding: 0 };
    const [listed, added] = [await sides.read(path), await sides.read(ADDED_TOKENS)];
    const embeddings = await embeddingsOf(parts, context);
    if (!isKnown(listed) || embeddings === undefined)
        return { path, tokensWithoutEmbedding: 0 };
    const [tokensBefore, tokens] = ['before', 'after'].map((side) => Math.max(countTokens(listed[side].json) ?? 0, countTokens(jsonOf(added[side])) ?? 0));
    const without = Math.max(0, tokens - embeddings);
    const before = Math.max(0, tokensBefore - (embeddingsBefore(parts) ?? embeddings));
    return { path, tokens, embeddings, tokensWithoutEmbedding: without > before ? without : 0 };
}
/** Returns the rows of an embedding that the change replaces. */
function embeddingsBefore({ tensors }) {
    return countEmbeddings(tensors.flatMap((file) => ('diff' in file ? file.diff.changes.map(({ before }) => before) : [])));
}
const MAX_WEIGHT_FILES = 50;
/** Reads the headers of the weights until one has the embeddings. */
async function embeddingsOf({ folder, measured }, { workTree }) {
    const weights = measured.files.filter(({ entry, format }) => format.weights && entry.source === 'content').slice(0, MAX_WEIGHT_FILES);
    for (const { entry } of weights) {
        const rows = await workTree.withSource((0,repository_path/* joinPath */.uJ)(folder, entry.path), (source) => embeddingsIn(entry.path, source));
        if (rows !== undefined)
            return rows;
    }
    return undefined;
}
/** Formats with the dimensions in the order of the framework. GGUF has another, and contains its tokenizer: its loader compares them. */
const WITH_ROWS = new Set(['safetensors', 'torch', 'onnx']);
function embeddingsIn(path, source) {
    const format = (0,tensors_inventory/* tensorFormatOf */.eF)((0,scan_file.sampleOf)(path, source));
    return format !== undefined && WITH_ROWS.has(format) ? countEmbeddings((0,tensors_inventory/* readTensors */.Jk)(source, format).tensors) : undefined;
}
function tensorChanges(file) {
    if ('unknown' in file)
        return [];
    const { added, removed, changes } = file.diff;
    const resized = changes.filter(({ kinds }) => kinds.includes('resized') || kinds.includes('reshaped')).length;
    const counts = [
        [added.length, 'added'],
        [removed.length, 'removed'],
        [resized, 'of another shape'],
    ];
    return counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${count === 1 ? 'tensor' : 'tensors'} ${what}`]));
}
function placeOf({ measured }, changed) {
    const paths = measured.files.map(({ entry }) => entry.path);
    return [CONFIG, ...TOKENIZERS].find((path) => changed.has(path)) ?? paths.find((path) => changed.has(path)) ?? CONFIG;
}
function stepOf({ committed, trusted }) {
    if (committed.status !== 'valid' || trusted === undefined)
        return 'other';
    const [before, after] = [trusted.model.version, committed.manifest.model.version];
    return before === types/* UNVERSIONED */.d7 || after === types/* UNVERSIONED */.d7 ? 'other' : versionStep(before, after);
}

// EXTERNAL MODULE: ./build/domains/scan/source.js
var source = __webpack_require__(33381);
// EXTERNAL MODULE: ./build/domains/tensors/diff.js + 1 modules
var diff = __webpack_require__(45099);
// EXTERNAL MODULE: ./build/domains/tensors/digest.js
var digest = __webpack_require__(25923);
;// CONCATENATED MODULE: ./build/domains/tensors/remote.js


/** Formats with all that describes the tensors at the start of the file. */
const AT_START = new Set(['safetensors', 'gguf']);
const FIRST_BYTES = 1024 * 1024;
/** GGUF keeps the vocabulary in the header. */
const MOST_BYTES = 32 * 1024 * 1024;
/**
 * Lists the tensors of an object of Git LFS from its header. The digests are not known.
 *
 * @returns why they cannot be listed, as the rest of a sentence, where that is so; `undefined` for other files than weights.
 */
async function remoteTensors(path, pointer, read) {
    for (let bytes = FIRST_BYTES;; bytes *= 4) {
        const head = await read(pointer, Math.min(bytes, pointer.size, MOST_BYTES));
        const source = beginningOf(head, pointer.size);
        const format = (0,tensors_inventory/* tensorFormatOf */.eF)({ name: nameOf(path), size: pointer.size, head: head.subarray(0, 64 * 1024), tail: new Uint8Array(0) });
        if (format === undefined || !AT_START.has(format))
            return 'a file of its format is not read in part';
        const inventory = (0,tensors_inventory/* readTensors */.Jk)(source, format);
        if (!source.wantsMore())
            return inventory;
        if (bytes >= MOST_BYTES || head.length >= pointer.size)
            return `its header is larger than ${MOST_BYTES / 2 ** 20} MiB`;
    }
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
/** A source of which only the beginning is here. */
function beginningOf(head, size) {
    const here = (0,source/* bytesSource */.Xl)(head);
    let short = false;
    return {
        size,
        wantsMore: () => short,
        read: (offset, length) => {
            if (Math.min(offset + length, size) > head.length)
                short = true;
            return here.read(offset, length);
        },
    };
}

;// CONCATENATED MODULE: ./build/domains/models/collect-tensors.js









/** Files whose tensors are compared in one model. A pull request that changes more is one to look at as a whole. */
const MAX_FILES = 50;
/** The largest file that is read from the base to compare its tensors. Above, the manifest must list them. */
const MAX_BASE_BYTES = 64 * 1024 * 1024;
/**
 * Compares the tensors of the changed files of a model with those of the trusted base: from the manifest where it lists them, so that
 * no weights are read, else from the file. Files that cannot be compared say why.
 */
async function collectTensors(model, context) {
    const candidates = model.measured.files.filter((file) => baseFile(file, model, context) !== undefined);
    const found = [];
    for (const file of candidates.slice(0, MAX_FILES)) {
        const path = (0,repository_path/* joinPath */.uJ)(model.folder, file.entry.path);
        const compared = await (0,attempt/* attemptFile */.yy)(() => compareFile(file, model, context), (error) => ({ path, unknown: `could not be compared: ${(0,attempt/* reasonOf */.A3)(error)}` }));
        if (compared !== undefined)
            found.push(compared);
    }
    const [next, ...more] = candidates.slice(MAX_FILES);
    if (next !== undefined)
        found.push({
            path: (0,repository_path/* joinPath */.uJ)(model.folder, next.entry.path),
            unknown: `and ${more.length} more changed files are not compared: the limit is ${MAX_FILES}`,
        });
    return found;
}
/** Returns what a changed file was in the base; `undefined` for a file that is new, unchanged, or no weights. */
function baseFile({ entry, format }, { folder }, { changes, trustedFiles }) {
    const path = (0,repository_path/* joinPath */.uJ)(folder, entry.path);
    const change = changes?.get(path);
    return !format.weights || change?.path !== path || change.change === 'added' ? undefined : trustedFiles?.get(change.from ?? path);
}
async function compareFile(file, model, context) {
    const path = (0,repository_path/* joinPath */.uJ)(model.folder, file.entry.path);
    const base = baseFile(file, model, context);
    if (base === undefined || context.trusted === undefined)
        return undefined;
    const listed = model.trusted?.tensors?.find((each) => each.path === (0,repository_path/* pathInModel */.SL)(model.folder, base.path));
    const before = listed === undefined ? await tensorsOfBase(base, context) : fromList(listed);
    if (before === undefined || typeof before === 'string')
        return before === undefined ? undefined : { path, unknown: before };
    const after = await tensorsOfHead(file, { path, model, digests: listed === undefined }, context);
    if (after === undefined || typeof after === 'string')
        return after === undefined ? undefined : { path, unknown: after };
    return { path, diff: (0,diff/* diffTensors */.s)(before, after) };
}
async function tensorsOfBase(base, context) {
    if (base.size > MAX_BASE_BYTES)
        return `is too large in the base to be read again. ${LISTING}`;
    const bytes = (await context.trusted?.read(base)) ?? Buffer.alloc(0);
    const reading = (0,lfs/* readPointer */.qT)(bytes, bytes.length);
    if (reading.kind === 'content')
        return inventoryOf(base.path, (0,source/* bytesSource */.Xl)(bytes), true);
    if (reading.kind === 'malformed')
        return 'is an invalid Git LFS pointer in the base';
    return tensorsInLfs(base.path, { pointer: reading.pointer, where: 'in the base', remedy: LISTING }, context);
}
async function tensorsOfHead({ entry }, { path, model, digests }, context) {
    if (entry.source === 'lfs-pointer')
        return tensorsInLfs(path, { pointer: entry, where: 'here', remedy: CHECKOUT }, context);
    if (entry.source !== 'content')
        return 'is a pointer here, so its tensors cannot be listed';
    const measured = digests ? undefined : model.measured.tensors.find((each) => each.path === entry.path);
    if (measured !== undefined)
        return fromList(measured);
    return context.workTree.withSource(path, (source) => inventoryOf(path, source, digests && entry.size <= MAX_BASE_BYTES));
}
/** Lists the tensors of an object of Git LFS from its header, where the token allows it. */
async function tensorsInLfs(path, { pointer, where, remedy }, { lfs }) {
    const what = `is a Git LFS pointer ${where}`;
    if (lfs === undefined)
        return `${what}. ${remedy}`;
    const found = await (0,attempt/* attemptFile */.yy)(() => remoteTensors(path, pointer, lfs), (error) => `whose header could not be read: ${(0,attempt/* reasonOf */.A3)(error)}`);
    return typeof found === 'string' ? `${what}, and ${found}. ${remedy}` : found;
}
const LISTING = 'Build the manifest with --tensors, so that later changes can be compared without the weights.';
const CHECKOUT = 'Check out the weights (actions/checkout with lfs: true) to compare them.';
function inventoryOf(path, source, digests) {
    const format = (0,tensors_inventory/* tensorFormatOf */.eF)((0,scan_file.sampleOf)(path, source));
    if (format === undefined)
        return undefined;
    const inventory = (0,tensors_inventory/* readTensors */.Jk)(source, format);
    return digests ? (0,digest/* withDigests */.o)(inventory, source, () => undefined) : inventory;
}
/** Returns the tensors that a manifest lists. It does not list their size in bytes. */
function fromList({ tensors }) {
    const totals = new tensors_inventory/* TotalsBuilder */.dc();
    const entries = tensors.map((tensor) => ({ ...tensor, elements: tensor.shape.reduce((product, size) => product * size, 1) }));
    for (const tensor of entries)
        totals.add(tensor);
    return { tensors: entries, totals: totals.totals(), incomplete: [] };
}

// EXTERNAL MODULE: ./build/domains/models/discover.js
var discover = __webpack_require__(85550);
;// CONCATENATED MODULE: ./build/domains/models/collect-model.js

















/**
 * Measures one model of the repository and compares it with its own manifest and the trusted one.
 *
 * @throws {SealError} when the trusted manifest cannot be fetched.
 */
async function evaluateModel(place, context) {
    const { path, folder } = place;
    const { workTree, head, trusted: side } = context;
    const config = context.configured.find((each) => each.path === path);
    const ignore = place.file === undefined ? [...models_measured/* DEFAULT_IGNORES */.a$, ...(config?.ignorePaths ?? [])] : [];
    const presence = presenceOf(place, context);
    const gone = presence !== 'present';
    const committed = gone
        ? { status: 'missing' }
        : await committedManifest(place.manifest, workTree, head.get(place.manifest));
    const selection = { ignore, ...selectionOf(place, config, committed, context) };
    const { measured, ignoredCode, inLfs } = gone
        ? NO_CONTENT
        : await readContent(place, selection, { ...context, sha512: listsSha512(committed), tensors: listsTensors(committed) });
    const trusted = side !== undefined && isTouched(place, context) ? await trustedManifest(place.manifest, side) : undefined;
    const model = modelInfo(path, config, committed);
    const files = measured.files.map(({ entry }) => entry);
    const before = trusted?.status === 'valid' ? trusted.manifest : undefined;
    const tensors = await collectTensors({ folder, measured, trusted: before }, context);
    const evidence = {
        ...place,
        name: model.name,
        presence: presence === 'present' && !recognised(measured, committed) && (trusted?.status === 'valid' || config !== undefined)
            ? 'unrecognised'
            : presence,
        measured,
        ignoredCode,
        scanned: await scanModel(folder, { measured, ignoredCode, inLfs }, context),
        built: files.length === 0
            ? undefined
            : (0,build/* buildManifest */.u1)({
                model,
                files,
                ignore,
                include: selection.include,
                links: measured.links,
                tensors: measured.tensors,
                dependencies: measured.dependencies,
            }),
        committed,
        differences: await explained(folder, (0,subjects/* fileDifferences */.JU)(committed, measured), workTree),
        trusted,
        changes: changesBelow(place, context),
        trustedInclude: selection.include,
        trustedIgnores: config?.ignorePaths ?? [],
        contentRequired: config?.requireContent ?? context.trigger === 'release',
        storage: (path, file) => storageOf(head.get(path), file, inLfs),
        attribute: context.attributes,
        lists: await (0,collect_lists/* collectLists */.G)(folder, measured, workTree),
        tensors,
        card: hasCard(measured),
        licence: await hasLicence(folder, measured, context),
    };
    const structure = gone
        ? []
        : await (0,attempt/* attemptFile */.yy)(() => collectStructure({ model: path, folder, file: place.file, measured, committed, trusted: before, tensors }, context), (error) => [(0,documents_unreadable/* unreadableSubject */.a9)((0,documents_unreadable/* unreadableFile */._s)(path, error))]);
    return { evidence, subjects: [...(0,subjects/* modelSubjects */.$q)(evidence), ...structure] };
}
/** Scans the files of a model that can run code; on a pull request only those that it changes. */
async function scanModel(folder, { measured, ignoredCode }, context) {
    const { workTree, head, changes, trigger } = context;
    const surroundings = {
        workTree,
        isThere: (sibling) => head.has(sibling),
        policy: context.scan,
        now: context.now,
        cache: context.scanCache,
    };
    const risky = measured.files.filter(({ entry, format }) => entry.source === 'content' && format.runsCode !== 'no');
    const scanned = new Map();
    const files = [...risky.map(({ entry }) => entry), ...ignoredCode.map(({ path }) => ({ path, sha256: undefined }))];
    for (const { path, sha256 } of files) {
        const whole = (0,repository_path/* joinPath */.uJ)(folder, path);
        if (trigger === 'pull_request' && changes !== undefined && !changes.has(whole))
            continue;
        scanned.set(path, await (0,collect_file/* outcomeOfScan */.b)({ path: whole, sha256 }, surroundings));
    }
    return scanned;
}
/** Files above this are not read again to explain a difference. */
const MAX_EXPLAINED_BYTES = 8 * 1024 * 1024;
/** Adds to changed files whether only their line endings differ, as in a checkout that converts them. */
async function explained(folder, differences, workTree) {
    const found = [];
    for (const difference of differences) {
        const isText = difference.kind === 'changed' && difference.actual.source === 'content';
        const content = isText ? await workTree.onDisk((0,repository_path/* joinPath */.uJ)(folder, difference.path), MAX_EXPLAINED_BYTES) : undefined;
        found.push(content === undefined ? difference : (0,compare/* withLineEndingHint */.VM)(difference, content));
    }
    return found;
}
function listsTensors(committed) {
    return committed.status === 'valid' && committed.manifest.tensors !== undefined;
}
function listsSha512(committed) {
    return committed.status === 'valid' && committed.manifest.files.some(({ sha512 }) => sha512 !== undefined);
}
/** Returns whether a model exists. `absent`: the configuration names a model that neither head nor base contains. */
function presenceOf({ path, file }, { head, trustedFiles }) {
    if (file === undefined ? head.below(path).length > 0 : head.has(path))
        return 'present';
    const before = file === undefined ? (trustedFiles?.below(path).length ?? 0) > 0 : trustedFiles?.has(path) === true;
    if (!before)
        return 'absent';
    // A loader still finds files where a folder above is a link, a submodule, or content of DVC.
    const above = [...(0,discover/* ancestors */.T1)(path), path].filter((each) => each !== '.');
    const isElsewhere = above.some((each) => head.has(each) || head.has(`${each}.dvc`));
    return isElsewhere ? 'unrecognised' : 'removed';
}
/** Returns what belongs to a model: what the configuration includes; the files of a model in the root of a repository; or everything. */
function selectionOf({ path, folder, file }, config, committed, { others, untracked }) {
    if (file !== undefined)
        return { include: [] };
    const include = config?.include ?? (path === '.' ? [models_selection/* MODEL_FILES */.A] : []);
    const listed = committed.status === 'valid' && include.length > 0 ? committed.manifest.files.map((entry) => entry.path) : [];
    const inside = (paths) => paths.map((each) => (0,repository_path/* pathInModel */.SL)(folder, each)).filter((each) => each !== undefined);
    return {
        include,
        listed: new Set(listed),
        nested: inside(others.filter((other) => other !== path)),
        // A model in a folder that git ignores as a whole is one that was built here.
        untracked: new Set(untracked.some((each) => (0,repository_path/* isBelow */.Yw)(folder, each)) ? [] : inside(untracked)),
    };
}
/**
 * Tells whether the change touches a model. Other models are compared only with their own manifest: if the head was checked out
 * without its base, the base branch may have changed since.
 */
function isTouched(place, context) {
    const { changes } = context;
    return changes === undefined || changes.has(place.path) || changesBelow(place, context).size > 0;
}
function changesBelow({ path, file, manifest }, { changes }) {
    const paths = file === undefined ? (changes?.below(path) ?? []) : [path, manifest].filter((each) => changes?.has(each) === true);
    return new Map(paths.map((path) => [path, changes?.get(path)]));
}
function recognised({ files, problems }, committed) {
    return committed.status !== 'missing' || problems.length > 0 || files.some(({ format }) => format.weights);
}
function modelInfo(path, config, committed) {
    const declared = committed.status === 'valid' ? committed.manifest.model : undefined;
    const framework = config?.framework ?? declared?.framework;
    const type = config?.type ?? declared?.type;
    return {
        name: config?.name ?? declared?.name ?? (path === '.' ? 'model' : path.slice(path.lastIndexOf('/') + 1)),
        version: config?.version ?? declared?.version ?? types/* UNVERSIONED */.d7,
        ...(framework === undefined ? {} : { framework }),
        ...(type === undefined ? {} : { type }),
    };
}
/** Returns where a file is stored. A pointer in the working tree or in the commit means Git LFS. */
function storageOf(tracked, { entry }, inLfs) {
    if (tracked === undefined || tracked.blob === '')
        return 'untracked';
    return entry.source === 'lfs-pointer' || inLfs.has(entry.path) ? 'lfs' : 'git';
}
const LICENCE = /^(licen[cs]e|copying|notice)([._-][^/]*)?$/i;
const FRONT_MATTER_BYTES = 16 * 1024;
/** A file that could not be measured is there. */
function hasCard({ files, problems }) {
    return files.some(({ entry }) => classes/* CARD */.PE.test(entry.path)) || problems.some(({ path }) => classes/* CARD */.PE.test(path));
}
async function hasLicence(folder, { files, problems }, { workTree, head }) {
    if (problems.some(({ path }) => LICENCE.test(path) || classes/* CARD */.PE.test(path)))
        return true;
    if (files.some(({ entry }) => LICENCE.test(entry.path)) || head.atTop.some((path) => LICENCE.test(path)))
        return true;
    const card = files.find(({ entry }) => classes/* CARD */.PE.test(entry.path) && entry.source === 'content');
    return card !== undefined && statesLicence(await workTree.beginning((0,repository_path/* joinPath */.uJ)(folder, card.entry.path), FRONT_MATTER_BYTES));
}
/** Tells whether the YAML front matter of a model card contains `license:`, as on the Hugging Face Hub. */
function statesLicence(text) {
    const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
    return /^license:\s*\S/m.test(front);
}

;// CONCATENATED MODULE: ./build/domains/models/twins.js



const MAX_TWINS = 100;
/**
 * Returns a subject for each file whose folder is that of a model on systems that ignore case or Unicode form: there it replaces a file
 * of the model, or adds one.
 *
 * @param files - of the commit. @param models - their paths.
 */
function twinSubjects(files, models) {
    const folded = new Map(models.filter((path) => path !== '.').map((path) => [(0,paths/* foldedPath */.kV)(path), path]));
    if (folded.size === 0)
        return [];
    const found = [];
    for (const path of files) {
        const model = modelOf(path, folded);
        if (model === undefined || found.length >= MAX_TWINS)
            continue;
        found.push(twins_subjectOf(path, model));
    }
    return found;
}
function modelOf(path, folded) {
    const segments = path.split('/');
    for (let count = 1; count <= segments.length; count++) {
        const prefix = segments.slice(0, count).join('/');
        const model = folded.get((0,paths/* foldedPath */.kV)(prefix));
        if (model !== undefined && model !== prefix)
            return model;
    }
    return undefined;
}
function twins_subjectOf(path, model) {
    const format = (0,formats_format/* detectFormat */.Tz)({ path, size: 0 });
    const data = {
        model,
        path,
        size: 0,
        state: 'unmeasured',
        change: 'none',
        problem: 'NAME_COLLISION',
        problemDetail: `is in a folder that is the model ${JSON.stringify(model)} on systems that ignore case or Unicode form; rename it`,
        nameFault: (0,paths/* windowsFault */.GJ)(path) ?? 'none',
        ...(0,subjects/* formatData */.Yw)(path, format),
        scan: 'none',
        source: 'none',
        storage: 'unknown',
        attribute: 'unknown',
        storedAsDeclared: true,
        contentRequired: false,
    };
    return { kind: 'model.file', id: path, data, at: { file: path, line: 1 } };
}

;// CONCATENATED MODULE: ./build/domains/models/collect.js













/** Discovers and measures the models. A model that cannot be evaluated is reported by itself; the others are evaluated. */
async function collectModels({ options, ports, results, }) {
    const { head, changes } = results.repository ?? {};
    if (head?.value === undefined)
        return {
            sources: { 'workspace.models': head?.source ?? { status: 'error', detail: 'the files of the commit under review are unknown' } },
            subjects: [],
        };
    const sides = { head: head.value, changes };
    const read = await (0,attempt/* attempt */.CD)(() => evaluateModels(options, ports, sides));
    const { models = [], unreadable = [], lone = [], skipped = [], passedOver: over = [] } = read.value ?? {};
    return {
        sources: { 'workspace.models': read.source },
        subjects: [...models.flatMap(({ subjects }) => subjects), ...lone.map(({ subject }) => subject), ...unreadable],
        results: { models, lone, discovery: { skipped, passedOver: over } },
    };
}
/** Returns the files that models measured, or reported as a problem. */
function pathsOf(models) {
    return new Set(models.flatMap(({ evidence: { folder, measured, ignoredCode } }) => [...measured.files.map(({ entry }) => entry), ...measured.problems, ...measured.links, ...ignoredCode].map(({ path }) => (0,repository_path/* joinPath */.uJ)(folder, path))));
}
async function evaluateModels(options, ports, { head, changes }) {
    const { settings, target, trusted } = options;
    const byPath = changes && new path_index/* PathIndex */.E(changesByPath(changes));
    const trustedFiles = trusted.value && new path_index/* PathIndex */.E(trusted.value.files);
    const models = [];
    const unreadable = [];
    const attributes = await (0,collect_lists/* collectAttributes */.Q)(head, ports.workTree);
    const discovered = await collect_discover(options, ports, { head, changes, byPath });
    const paths = discovered.models.map(({ path }) => path);
    const [untracked, submodules] = await Promise.all([ports.git.ignored('.').catch(() => []), submodulesOf(options, ports, head)]);
    for (const path of paths) {
        const place = (0,models_measured/* placeOf */.$t)(path, isFile(path, head, trustedFiles));
        const evaluate = () => evaluateModel(place, {
            workTree: ports.workTree,
            head,
            trusted: trusted.value,
            trustedFiles,
            git: ports.git,
            asCommitted: target.event !== 'local',
            changes: byPath,
            configured: settings.models,
            others: paths,
            untracked,
            submodules,
            trigger: target.trigger,
            scan: settings.scan,
            now: ports.now,
            scanCache: ports.scanCache,
            lfs: ports.lfs,
            attributes,
            progress: ports.progress(`Measuring ${path}`),
            ...(ports.signal === undefined ? {} : { signal: ports.signal }),
        });
        const model = await (0,attempt/* attemptFile */.yy)(evaluate, (error) => {
            unreadable.push((0,documents_unreadable/* unreadableSubject */.a9)((0,documents_unreadable/* unreadableFile */._s)(path, error)));
            return undefined;
        });
        if (model !== undefined)
            models.push(model);
    }
    for (const twin of twinSubjects(head.paths, paths))
        unreadable.push(twin);
    const { lone, unreadable: unidentified } = await loneFiles(discovered.changed, pathsOf(models), {
        workTree: ports.workTree,
        head,
        byPath,
        attributes,
        scan: settings.scan,
        now: ports.now,
    });
    for (const file of unidentified)
        unreadable.push(file);
    return { models, unreadable, lone, skipped: discovered.skipped, passedOver: await left(paths, options, ports, { head, attributes }) };
}
/** Tells whether a path is that of a single file or a submodule, in the head or else in the base. */
function isFile(path, head, trusted) {
    return head.has(path) || (trusted?.has(path) === true && head.below(path).length === 0);
}
/** Returns the commits of submodules: of the commit under review, or of the index in a local run. */
async function submodulesOf({ target }, { git }, head) {
    if (target.event === 'local')
        return git.submodules().catch(() => new Map());
    return new Map(head.paths.flatMap((path) => (head.get(path)?.mode === '160000' ? [[path, head.get(path)?.blob ?? '']] : [])));
}
/** Returns what could be a model and is none, for the report of a repository in which no model was recognised. */
async function left(paths, { settings }, { workTree }, { head, attributes }) {
    return paths.length > 0 || settings.path !== undefined ? [] : (0,collect_discovery/* passedOver */.J)({ head, models: paths, workTree, attribute: attributes });
}
async function collect_discover({ settings, trusted }, { workTree }, { head, changes, byPath }) {
    const trustedPaths = [...(trusted.value?.files.keys() ?? [])];
    requirePath(settings.path, [...head.paths, ...trustedPaths]);
    const present = (changes ?? []).filter(({ change }) => change !== 'removed').map(({ path }) => path);
    const discovery = (0,discover/* discoverModels */.wt)({
        head: head.paths,
        base: trustedPaths.filter((path) => byPath === undefined || head.has(path) || byPath.has(path)),
        weights: settings.discover ? await (0,collect_discovery/* weightsIn */.n)(head.paths, workTree) : [],
        configured: settings.models,
        discover: settings.discover,
        tests: settings.discoverTests,
        ignorePaths: (0,path_list/* coveredBy */.UJ)(settings.ignorePaths),
        within: settings.path,
    });
    const changed = present.filter((path) => head.has(path) && (settings.path === undefined || (0,repository_path/* isBelow */.Yw)(path, settings.path)));
    return { ...discovery, changed: settings.discover ? changed : [] };
}
/** Fails for a path that does not exist, so that a mistyped one does not look like a repository without models. */
function requirePath(path, files) {
    if (path === undefined || files.some((file) => (0,repository_path/* isBelow */.Yw)(file, path)))
        return;
    throw new errors/* SealError */.EM('SETTINGS_INVALID', `"path" is ${JSON.stringify(path)}, which does not exist in the repository. Set it to the folder of a model or a folder that contains models.`);
}
/** Indexes changes by both names of a renamed file. A file that now has a path takes precedence over the one that left it. */
function changesByPath(changes) {
    const left = changes.flatMap((change) => (change.from === undefined ? [] : [[change.from, change]]));
    return new Map([...left, ...changes.map((change) => [change.path, change])]);
}


/***/ }),

/***/ 85550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   tG: () => (/* binding */ isExample),
/* harmony export */   wt: () => (/* binding */ discoverModels)
/* harmony export */ });
/* unused harmony exports SINGLE_MANIFEST, folderOf */
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90350);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95126);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15663);



/** Files that mark their folder as the root of a model, even without weights. */
const MARKERS = new Set([_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, 'model_index.json', 'MLmodel']);
/** The end of the name of a manifest next to a model that is a single file. */
const SINGLE_MANIFEST = `.${_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1}`;
/** Files in the root of a repository that say that all of it is one model, as on the Hugging Face Hub. */
const HUB_FILES = ['config.json', 'model_index.json', 'modules.json', 'adapter_config.json', 'tokenizer_config.json'];
/** Folders that hold models only by way of example. */
const EXAMPLES = /^(tests?|testing|__tests__|specs?|test[-_]?(data|files|models|assets)|(__)?fixtures(__)?|docs?|documentation|examples?|samples?|demos?|tutorials?|node_modules|site-packages|\.[^/]+)$/i;
/**
 * Finds the models of a repository, sorted by path: configured ones, those with a manifest in the head or the base, and the outermost
 * folders with weights.
 */
function discoverModels(options) {
    const { head, weights, configured, discover, tests, ignorePaths, within } = options;
    const found = new Map(configured.map(({ path }) => [path, 'the configuration names it']));
    if (discover)
        for (const [path, because] of marked(options))
            if (!found.has(path))
                found.set(path, because);
    const holding = discover ? firstByFolder(weights.filter((path) => !ignorePaths(path) && !found.has(path))) : new Map();
    const skipped = tests ? [] : [...holding.keys()].filter(isExample);
    const isHub = head.some((path) => HUB_FILES.includes(path));
    const candidates = [...holding.keys()].filter((folder) => tests || !isExample(folder)).sort(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq);
    const tops = new Set(found.keys());
    const known = new Set(candidates);
    for (const folder of candidates) {
        // What the root of a repository is a model of leaves out examples; with `tests` they are models of their own.
        const inRoot = (isHub || tops.has('.')) && !isExample(folder);
        const above = ancestors(folder).filter((each) => each !== '.' || inRoot);
        if (tops.has(folder) || above.some((each) => tops.has(each) || known.has(each)))
            continue;
        found.set(folder, `it contains ${holding.get(folder)}`);
    }
    const models = [...found].map(([path, because]) => ({ path, because }));
    return {
        models: models
            .filter(({ path }) => within === undefined || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(path, within) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(within, path))
            .sort((a, b) => (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.path, b.path)),
        skipped: skipped.filter((folder) => !ancestors(folder)
            .concat(folder)
            .some((each) => tops.has(each) && each !== '.')),
    };
}
/** Returns the folders and files that markers of the head and manifests of the base name. */
function marked({ head, base, ignorePaths, tests }) {
    const ofHead = head.filter((path) => isManifest(path) || (MARKERS.has(baseName(path)) && (tests || !isExample(folderOf(path)))));
    return [...ofHead, ...base.filter(isManifest)]
        .map((path) => [
        path.endsWith(SINGLE_MANIFEST) && baseName(path) !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1 ? path.slice(0, -SINGLE_MANIFEST.length) : folderOf(path),
        `${baseName(path)} is ${path.includes('/') ? 'in it' : 'there'}`,
    ])
        .filter(([path]) => !ignorePaths(path));
}
function isManifest(path) {
    return baseName(path) === _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1 || path.endsWith(SINGLE_MANIFEST);
}
/** Returns the first file of each folder. */
function firstByFolder(paths) {
    const folders = new Map();
    for (const path of paths)
        if (!folders.has(folderOf(path)))
            folders.set(folderOf(path), baseName(path));
    return folders;
}
/** Tells whether a folder is below one of tests, documentation or examples. */
function isExample(folder) {
    return folder !== '.' && folder.split('/').some((name) => EXAMPLES.test(name));
}
/** Returns the folders above a folder, up to the root of the repository (`.`). */
function ancestors(folder) {
    if (folder === '.')
        return [];
    const segments = folder.split('/');
    return ['.', ...segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))];
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Returns the folder of a file; `.` is the root of the repository. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}


/***/ }),

/***/ 1529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I9: () => (/* binding */ SIGNATURE_FILE),
/* harmony export */   O4: () => (/* binding */ GIT_PATHS),
/* harmony export */   a$: () => (/* binding */ DEFAULT_IGNORES),
/* harmony export */   xb: () => (/* binding */ FILES_ONLY)
/* harmony export */ });
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15663);

const SIGNATURE_FILE = 'model.sig';
/** Paths that OMS clients exclude in the top folder of a model. */
const GIT_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** Git paths and the files that Weightseal writes. */
const DEFAULT_IGNORES = [...GIT_PATHS, SIGNATURE_FILE, _manifest_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1];
/** Ignored only as regular files. A folder of the same name is measured, because it can contain anything. */
const FILES_ONLY = new Set(['.gitattributes', '.gitignore', SIGNATURE_FILE, _manifest_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1]);
/** Returns the place of a model that is a folder, or a single file with its manifest next to it. */
function placeOf(path, isFile) {
    if (!isFile) {
        const inside = (name) => (path === '.' ? name : `${path}/${name}`);
        return { path, folder: path, manifest: inside(_manifest_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1), signature: inside(SIGNATURE_FILE) };
    }
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? '.' : path.slice(0, slash);
    return { path, folder, file: path.slice(slash + 1), manifest: `${path}.${_manifest_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1}`, signature: `${path}.sig` };
}


/***/ }),

/***/ 38795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MODEL_FILES),
/* harmony export */   B: () => (/* binding */ selectorOf)
/* harmony export */ });
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61712);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90350);
/* harmony import */ var _documents_dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _formats_classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71593);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85550);





/** In `include`: the weights, tokenizer, configuration and card of a model in the root of a repository. */
const MODEL_FILES = '@model';
/** Prepares a selection. */
function selectorOf({ ignore, include, listed = new Set(), nested = [], untracked = new Set(), literal = false, }) {
    const ignores = literal ? belowAny(ignore) : (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(ignore);
    const covered = (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(include.filter((entry) => entry !== MODEL_FILES));
    const byClass = include.includes(MODEL_FILES);
    return {
        ignores,
        isUntracked: (path) => !listedBelow(listed, path) &&
            untracked.size > 0 &&
            (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixes */ .$F)(path).some((prefix) => untracked.has(prefix)) &&
            !(include.length > 0 && covered(path)),
        includes: async (path, format) => {
            if (include.length === 0 || listed.has(path) || covered(path))
                return true;
            if (!byClass || nested.some((folder) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, folder)))
                return false;
            return isModelFile(path, format);
        },
    };
}
function listedBelow(listed, path) {
    return listed.has(path);
}
function belowAny(ignore) {
    const paths = new Set(ignore);
    return (path) => (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixes */ .$F)(path).some((prefix) => paths.has(prefix));
}
/** Names of configurations that loaders read. A repository has many other JSON and YAML files in its root. */
const CONFIGURATION = /(^|\/)([^/]*config\.(json|ya?ml)|[^/]*\.index\.json|model_index\.json|modules\.json|params\.json|hparams\.ya?ml|hyperparams\.ya?ml|mlmodel|modelfile|labels?\.(txt|json)|[^/]*\.prototxt|openvino_[^/]*\.xml|model\.xml|saved_model\.pbtxt)$/i;
/** Configurations of development tools. */
const TOOLS = /(^|\/)(tsconfig|jsconfig|\.?[^/]*rc|pre-commit-config|babel\.config|jest\.config|pyrightconfig|mkdocs|_config|cspell\.config|renovate)[^/]*$/i;
/** Tells whether a file of the root of a repository belongs to the model there: weights, tokenizer, configuration and card. */
async function isModelFile(path, format) {
    const slash = path.lastIndexOf('/');
    if (slash !== -1 && (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .isExample */ .tG)(path.slice(0, slash)))
        return false;
    if (_formats_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .CARD */ .PE.test(path))
        return true;
    if ((0,_documents_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .isDvcFile */ .ou)(path))
        return (await format())?.weights === true;
    const named = (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(path, { weights: false, format: 'other', runsCode: 'no' });
    if (named === 'tokenizer')
        return true;
    if (named === 'config' && CONFIGURATION.test(path) && !TOOLS.test(path))
        return true;
    if (named === 'docs' || named === 'code')
        return false;
    const found = await format();
    return found !== undefined && (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(path, found) === 'weights';
}


/***/ }),

/***/ 52332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ modelSubjects),
/* harmony export */   JU: () => (/* binding */ fileDifferences),
/* harmony export */   Yw: () => (/* binding */ formatData),
/* harmony export */   gC: () => (/* binding */ unmeasuredPaths)
/* harmony export */ });
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61712);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90350);
/* harmony import */ var _formats_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71593);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49998);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50933);
/* harmony import */ var _manifest_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22234);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95126);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15663);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1529);









/** Returns the subjects of one model: the model, then its files and the lists in it. */
function modelSubjects(evidence) {
    return [modelSubject(evidence), ...fileSubjects(evidence), ...evidence.lists.map((list) => listSubject(list, evidence))];
}
function modelSubject(evidence) {
    const { path, name, presence, measured, built, committed, card, licence } = evidence;
    const trusted = evidence.trusted?.status === 'valid' ? evidence.trusted.manifest : undefined;
    const differences = built === undefined || trusted === undefined ? [] : (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFiles */ .hZ)(trusted.files, built.files);
    const version = committed.status === 'valid' ? committed.manifest.model.version : undefined;
    const data = {
        name,
        path,
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
        filesChanged: changedPaths(evidence).some((each) => isPart(each, evidence) && !isDocument(each, evidence)),
        manifestChanged: evidence.changes.has(evidence.manifest),
        versionReused: (linksDiffer(evidence) || differences.some((each) => !isDocument(each.path, evidence))) &&
            version !== undefined &&
            version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .UNVERSIONED */ .d7 &&
            version === trusted?.model.version,
        sameAsBase: evidence.trusted === undefined || (trusted !== undefined && differences.length === 0 && !linksDiffer(evidence)),
        trustedManifest: evidence.trusted?.status ?? 'none',
        ...(evidence.trusted !== undefined && 'detail' in evidence.trusted ? { trustedDetail: evidence.trusted.detail } : {}),
        dependenciesMatch: dependenciesMatch(evidence),
        ...(trusted === undefined ? {} : { changes: countKinds(differences) }),
        untrustedIgnores: untrustedIgnores(evidence),
        card,
        licence,
        ...lostIdentity(evidence),
    };
    return { kind: 'model', id: path, data: { ...data }, at: modelSpan(evidence) };
}
/** Tells whether the links of the model differ from those of the trusted manifest. */
function linksDiffer({ trusted, built }) {
    if (trusted?.status !== 'valid' || built === undefined)
        return false;
    return JSON.stringify(trusted.manifest.links ?? []) !== JSON.stringify(built.links ?? []);
}
/** Returns the paths that the manifest of the head leaves out and the trusted configuration does not. */
function untrustedIgnores(evidence) {
    const { committed, trustedInclude } = evidence;
    if (committed.status !== 'valid')
        return [];
    const { ignore, include = [] } = committed.manifest;
    const isTrusted = include.length === 0 || include.toSorted().join('\n') === trustedInclude.toSorted().join('\n');
    return [...ignore.filter((path) => !isTrustedIgnore(path, evidence)), ...(isTrusted ? [] : [`everything but ${include.join(', ')}`])];
}
/** Tells whether a changed file is part of the model. */
function isPart(path, evidence) {
    if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, path) === evidence.manifest || isIgnored(path, evidence))
        return false;
    if (evidence.trustedInclude.length === 0)
        return true;
    const listed = [evidence.committed, evidence.trusted].flatMap((state) => (state?.status === 'valid' ? state.manifest.files : []));
    return [...evidence.measured.files.map(({ entry }) => entry), ...listed].some((entry) => entry.path === path);
}
/** Returns what the trusted manifest states and the manifest of the head no longer does: the version, or the name. */
function lostIdentity({ path, committed, trusted }) {
    if (committed.status !== 'valid' || trusted?.status !== 'valid')
        return { identityLost: 'none' };
    const [now, before] = [committed.manifest.model, trusted.manifest.model];
    if (before.version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .UNVERSIONED */ .d7 && now.version === _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .UNVERSIONED */ .d7)
        return { identityLost: 'version', identityBefore: before.version };
    const byDefault = path.slice(path.lastIndexOf('/') + 1);
    return before.name !== now.name && (now.name === byDefault || now.name === 'model')
        ? { identityLost: 'name', identityBefore: before.name }
        : { identityLost: 'none' };
}
/** Tells whether the dependencies in the manifest equal those in the lock files. A lock file that could not be read is reported itself. */
function dependenciesMatch({ committed, measured, built }) {
    if (committed.status !== 'valid' || measured.problems.some(({ path }) => (0,_manifest_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockFile */ .u)(path)))
        return true;
    const text = (dependencies) => JSON.stringify(dependencies.map(({ ecosystem, name, version, hashes, from }) => [ecosystem, name, version, hashes, from]));
    return text(committed.manifest.dependencies) === text(built?.dependencies ?? []);
}
function countKinds(differences) {
    const count = (kind) => differences.filter((difference) => difference.kind === kind).length;
    return { added: count('unexpected'), removed: count('missing'), changed: count('changed'), renamed: count('renamed') };
}
function changedPaths({ folder, changes }) {
    return [...changes.keys()].map((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .pathInModel */ .SL)(folder, path)).filter((path) => path !== undefined);
}
function isIgnored(path, { trustedIgnores }) {
    return (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)([..._measured_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_IGNORES */ .a$, ...trustedIgnores])(path);
}
/** Tells whether a file documents the model, so that a change of it changes nothing that is loaded or run. */
function isDocument(path, { measured }) {
    const found = measured.files.find(({ entry }) => entry.path === path);
    return (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)((0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(path, found?.format ?? (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size: 0 })));
}
function isTrustedIgnore(path, { trustedIgnores }) {
    return _measured_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_IGNORES */ .a$.includes(path) || trustedIgnores.includes(path) || (!(0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isPattern */ .Pt)(path) && (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(trustedIgnores)(path));
}
/** Returns the location for annotations: the manifest if it exists, else the first weights or other file of the model. */
function modelSpan({ folder, manifest, committed, measured }) {
    const first = measured.files.find(({ format }) => format.weights) ?? measured.files[0];
    return { file: committed.status === 'missing' && first !== undefined ? (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(folder, first.entry.path) : manifest, line: 1 };
}
function fileSubjects(evidence) {
    const { measured, differences } = evidence;
    const byPath = new Map(differences.map((difference) => [difference.path, difference]));
    return [
        ...measured.files.map((file) => measuredSubject(file, byPath.get(file.entry.path), evidence)),
        ...differences.filter(({ kind }) => kind === 'missing').map((difference) => missingSubject(difference, evidence)),
        ...measured.problems.map((problem) => problemSubject(problem, evidence)),
        ...evidence.ignoredCode.map((file) => ignoredSubject(file, evidence)),
        ...linkSubjects(evidence),
    ];
}
/** Returns how the measured files differ from the manifest of the head; nothing without a valid one. */
function fileDifferences(committed, measured) {
    if (committed.status !== 'valid')
        return [];
    const unmeasured = unmeasuredPaths(measured);
    return (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFiles */ .hZ)(committed.manifest.files.filter(({ path }) => !unmeasured.has(path)), measured.files.map(({ entry }) => entry));
}
/** Returns the paths with a problem and without a digest. An invalid lock file, or a colliding name, has both. */
function unmeasuredPaths({ files, problems }) {
    const measured = new Set(files.map(({ entry }) => entry.path));
    return new Set(problems.map(({ path }) => path).filter((path) => !measured.has(path)));
}
function measuredSubject(file, difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, file.entry.path);
    const state = difference?.kind ?? (evidence.committed.status === 'valid' ? 'intact' : 'unlisted');
    const remedy = difference && (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOfDifference */ .vg)(difference);
    const subject = fileSubject(evidence, {
        path,
        size: file.entry.size,
        state,
        ...(difference === undefined ? {} : { detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDifference */ .hF)(difference) }),
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(file.entry.path, file.format, file.entry.source),
        scan: evidence.scanned.get(file.entry.path) ?? 'none',
        source: file.entry.source,
        ...storageData(path, file, evidence),
    });
    return remedy === undefined ? subject : { ...subject, remedy };
}
function missingSubject(difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, difference.path);
    const size = difference.kind === 'missing' ? difference.expected.size : 0;
    const subject = fileSubject(evidence, {
        path,
        size,
        state: 'missing',
        detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDifference */ .hF)(difference),
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(difference.path, (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size })),
        scan: 'none',
        source: 'none',
        ...NOT_STORED,
    });
    return { ...subject, at: { file: evidence.manifest, line: 1 } };
}
function problemSubject({ path: inside, code, reason, remedy }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, inside);
    const subject = fileSubject(evidence, {
        path,
        size: 0,
        state: 'unmeasured',
        change: changeOf(path, evidence),
        problem: code,
        problemDetail: reason,
        ...formatData(inside, (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size: 0 })),
        scan: 'none',
        source: 'none',
        ...NOT_STORED,
    });
    return remedy === undefined ? subject : { ...subject, remedy };
}
function ignoredSubject({ path: inside, size, format }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, inside);
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
/** Returns the subjects of symbolic links, compared with the manifest. */
function linkSubjects(evidence) {
    const { committed, measured } = evidence;
    const listed = new Map((committed.status === 'valid' ? (committed.manifest.links ?? []) : []).map(({ path, target }) => [path, target]));
    const found = new Map(measured.links.map(({ path, target }) => [path, target]));
    return [...new Set([...listed.keys(), ...found.keys()])].map((path) => {
        const [before, now] = [listed.get(path), found.get(path)];
        const state = stateOfLink(before, now, committed.status);
        const whole = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, path);
        const subject = fileSubject(evidence, {
            path: whole,
            size: 0,
            state,
            ...(state === 'intact' || state === 'unlisted' ? {} : { detail: detailOfLink(before, now) }),
            change: changeOf(whole, evidence),
            problem: 'none',
            ...formatData(path, { ...LINK, weights: (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isWeightName */ .el)(path) }),
            scan: 'none',
            source: now === undefined ? 'none' : 'content',
            ...NOT_STORED,
        });
        return now === undefined ? { ...subject, at: { file: evidence.manifest, line: 1 } } : subject;
    });
}
const LINK = {
    format: 'link',
    title: 'a symbolic link',
    runsCode: 'no',
    reason: 'it leads to another file of the model',
    weights: false,
};
function stateOfLink(before, now, manifest) {
    if (manifest !== 'valid')
        return 'unlisted';
    if (before === undefined)
        return 'unexpected';
    if (now === undefined)
        return 'missing';
    return before === now ? 'intact' : 'changed';
}
function detailOfLink(before, now) {
    if (before === undefined)
        return `is a link to ${JSON.stringify(now)} and is not listed`;
    if (now === undefined)
        return `is listed as a link to ${JSON.stringify(before)} but does not exist`;
    return `listed as a link to ${JSON.stringify(before)}, found a link to ${JSON.stringify(now)}`;
}
function listSubject(list, { path: model, folder }) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(folder, list.path);
    return { kind: 'model.list', id: path, data: { ...list, model, path }, at: { file: path, line: 1 } };
}
/** A pointer that is named as a document can lead to anything. */
function classBehind(named, source) {
    return source !== 'content' && (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)(named) ? 'other' : named;
}
/** Returns what a subject says about the format of a file. @param path - relative to the model. */
function formatData(path, file, source = 'content') {
    const { format, title, runsCode, reason, weights } = file;
    return { format, formatTitle: title, runsCode, formatReason: reason, weights, class: classBehind((0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(path, file), source) };
}
function fileSubject({ path: model, contentRequired }, data) {
    const complete = { model, contentRequired, nameFault: (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .windowsFault */ .GJ)(data.path) ?? 'none', ...data };
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

/***/ 40004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ outcomeOfScan),
  H: () => (/* binding */ scanOnce)
});

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/generated/scanner.js
// Generated by scripts/generate.ts. Do not edit.
const SCANNER = '33d1b6b71e8e1d3c275be87dd692d06d5f282f5290d2e6c435dd6315c337cb40';

;// CONCATENATED MODULE: ./build/domains/scan/cache.js


/** Returns the key of a result: SHA-256 in hex. Another version of the readers has other keys. */
function cacheKey({ path, sha256, policy, weightsOnly }) {
    const { profile, allow = [], expired = new Map() } = policy;
    const lists = [[...allow].sort(), [...expired].map(([name, day]) => `${name} ${day}`).sort()];
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([SCANNER, path, sha256, profile, weightsOnly, ...lists]))
        .digest('hex');
}
/**
 * Returns the known result of a scan, or scans and keeps the result. A known result counts while the neighbours that it depends on are
 * there, or missing, as they were.
 *
 * @param isThere - tells whether a file exists next to the scanned one.
 * @param isSettled - tells whether the file is still the one with the digest of the key; else the result is not kept.
 */
async function scanCached(cache, key, { isThere, scan, isSettled, }) {
    const known = await cache.get(key);
    if (known !== undefined && Object.entries(known.siblings).every(([name, was]) => isThere(name) === was))
        return known.scan;
    const siblings = new Map();
    const result = await scan((name) => {
        const found = isThere(name);
        siblings.set(name, found);
        return found;
    });
    if (isSettled())
        await cache.put(key, { scan: result, siblings: Object.fromEntries(siblings) });
    return result;
}

// EXTERNAL MODULE: ./build/domains/scan/result.js
var result = __webpack_require__(68081);
// EXTERNAL MODULE: ./build/domains/scan/scan-policy.js
var scan_policy = __webpack_require__(23160);
;// CONCATENATED MODULE: ./build/domains/scan/collect-file.js




const SCANS = new WeakMap();
/**
 * Scans a file of the working tree. A run scans each file once, however many collectors ask.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
async function scanOnce(file, surroundings) {
    const { workTree } = surroundings;
    const known = SCANS.get(workTree) ?? new Map();
    SCANS.set(workTree, known);
    const before = known.get(file.path);
    if (before !== undefined)
        return before;
    const scan = await scanOrRecall(file, surroundings);
    known.set(file.path, scan);
    return scan;
}
async function scanOrRecall({ path, sha256 }, { workTree, isThere, policy, now, cache }) {
    const [{ readersFor }, { scanFile }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9340), __webpack_require__.e(11), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 10011)), __webpack_require__.e(/* import() */ 2397).then(__webpack_require__.bind(__webpack_require__, 92397))]);
    const pickles = (0,scan_policy/* picklePolicy */.Zg)(policy, now);
    const weightsOnly = policy.profile === 'weights-only';
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const isBeside = (name) => isThere(`${folder}${name}`);
    const scan = (sibling) => workTree.withSource(path, (source) => scanFile({ name: path, source, readers: readersFor(pickles), weightsOnly, sibling }));
    if (cache === undefined || sha256 === undefined)
        return scan(isBeside);
    const key = cacheKey({ path, sha256, policy: pickles, weightsOnly });
    return scanCached(cache, key, { isThere: isBeside, scan, isSettled: () => workTree.isOlderThanRun(path) });
}
/** What a member of an archive is that a server or a loader of the archive runs. Next to a model, the same files are visible in a diff. */
const CODE = new Set(['script-shipped', 'native-code', 'compiled-code']);
/** Scans a file that can run code, and says in one word what came of it. */
async function outcomeOfScan(file, surroundings) {
    const scan = await (0,attempt/* attemptFile */.yy)(() => scanOnce(file, surroundings), () => undefined);
    if (scan === undefined || scan.coverage !== 'complete')
        return 'inconclusive';
    const hasCode = scan.findings.some(({ technique, member }) => CODE.has(technique) && member.includes('.'));
    return (0,result/* rank */.Tm)(scan.verdict) <= (0,result/* rank */.Tm)('note') && !hasCode ? 'harmless' : 'flagged';
}


/***/ }),

/***/ 45099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ diffTensors)
});

// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
;// CONCATENATED MODULE: ./build/domains/tensors/names.js

/** A number between the separators of names: a dot, a slash, an underscore or a dash. One with leading zeros is part of the name. */
const NUMBER = /(?<=^|[./_-])(?:0|[1-9]\d{0,8})(?=$|[./_-])/g;
function patternOf(name) {
    const numbers = [];
    const pattern = name.replaceAll('{', '{{').replace(NUMBER, (digits) => {
        numbers.push(Number(digits));
        return '{}';
    });
    return { pattern, numbers };
}
/**
 * Writes the numbers of several names into their pattern: `layers.{0-31}.attn.q`. A place where all names have the same number keeps
 * it. With more than one range the names can be fewer than the product of the ranges.
 */
function describeNames(pattern, numbers) {
    let place = 0;
    return pattern.replace(/\{\{|\{\}/g, (token) => {
        if (token === '{{')
            return '{';
        const index = place++;
        return rangesOf(numbers.map((each) => each[index] ?? 0));
    });
}
const MAX_RANGES = 8;
function rangesOf(numbers) {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    if (sorted.length === 1)
        return (0,to_text/* toText */.f)(sorted[0]);
    const ranges = [];
    for (const each of sorted) {
        const last = ranges.at(-1);
        if (last !== undefined && last.to + 1 === each)
            last.to = each;
        else
            ranges.push({ from: each, to: each });
    }
    const shown = ranges.slice(0, MAX_RANGES).map(({ from, to }) => (from === to ? (0,to_text/* toText */.f)(from) : `${from}-${to}`));
    return `{${shown.join(',')}${ranges.length > MAX_RANGES ? ',…' : ''}}`;
}
/** Compares names so that `layer.2` is before `layer.10`. Independent of the locale. */
function compareNames(a, b) {
    const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const order = comparePart(left[index] ?? '', right[index] ?? '', index % 2 === 1);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
function comparePart(a, b, isNumber) {
    if (isNumber && a.length <= 15 && b.length <= 15)
        return Number(a) - Number(b);
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/domains/tensors/diff.js

/** Compares the tensors of two versions of a model. Pure; in O(n log n). */
function diffTensors(before, after) {
    const [old, current] = [byName(before.tensors), byName(after.tensors)];
    const pairs = [...old].flatMap(([name, tensor]) => {
        const other = current.get(name);
        return other === undefined ? [] : [{ before: tensor, after: other }];
    });
    const changes = pairs.map((pair) => ({ kinds: kindsOf(pair), ...pair })).filter(({ kinds }) => kinds.length > 0);
    const { renamed, added, removed } = splitRenamed(missingIn(old, current), missingIn(current, old));
    const equal = pairs.filter((pair) => kindsOf(pair).length === 0);
    const identical = equal.filter((pair) => pair.before.sha256 !== undefined && pair.after.sha256 !== undefined).length;
    const found = { added, removed, renamed, changes: changes.sort((a, b) => compareNames(a.after.name, b.after.name)) };
    return {
        before: before.totals,
        after: after.totals,
        ...found,
        identical,
        uncompared: equal.length - identical,
        groups: groupsOf(found),
        incomplete: [...before.incomplete.map((reason) => `before: ${reason}`), ...after.incomplete.map((reason) => `after: ${reason}`)],
    };
}
/** The first of two tensors of one name counts: the scan reports the second. */
function byName(tensors) {
    const found = new Map();
    for (const tensor of tensors)
        if (!found.has(tensor.name))
            found.set(tensor.name, tensor);
    return found;
}
function missingIn(all, other) {
    return [...all.values()].filter(({ name }) => !other.has(name)).sort((a, b) => compareNames(a.name, b.name));
}
function kindsOf({ before, after }) {
    const kinds = [];
    if (before.shape.join() !== after.shape.join())
        kinds.push(before.elements === after.elements ? 'reshaped' : 'resized');
    if (before.dtype !== after.dtype)
        kinds.push('retyped');
    const isKnown = before.sha256 !== undefined && after.sha256 !== undefined;
    return kinds.length === 0 && isKnown && before.sha256 !== after.sha256 ? ['changed'] : kinds;
}
/** Pairs removed and added tensors of equal content, dtype and shape. Among several candidates, in the order of their names. */
function splitRenamed(removed, added) {
    const waiting = Map.groupBy([...removed].reverse(), (tensor) => contentOf(tensor) ?? '');
    waiting.delete('');
    const renamed = added.flatMap((after) => {
        const before = waiting.get(contentOf(after) ?? '')?.pop();
        return before === undefined ? [] : [{ before, after }];
    });
    const [from, to] = [new Set(renamed.map(({ before }) => before)), new Set(renamed.map(({ after }) => after))];
    return { renamed, added: added.filter((each) => !to.has(each)), removed: removed.filter((each) => !from.has(each)) };
}
function contentOf({ sha256, dtype, shape, elements }) {
    return sha256 === undefined || elements === 0 ? undefined : `${sha256} ${dtype} ${shape.join()}`;
}
/** Groups what happened by pattern of the name, kind, dtypes and shapes; in the order of the first name of each kind. */
function groupsOf({ added, removed, renamed, changes }) {
    const members = [
        ...changes.flatMap(({ kinds, before, after }) => kinds.map((kind) => ({ kind, name: after.name, before: shapeOf(before), after: shapeOf(after) }))),
        ...renamed.map(({ before, after }) => ({ kind: 'renamed', name: before.name, newName: after.name, after: shapeOf(after) })),
        ...removed.map((tensor) => ({ kind: 'removed', name: tensor.name, before: shapeOf(tensor) })),
        ...added.map((tensor) => ({ kind: 'added', name: tensor.name, after: shapeOf(tensor) })),
    ];
    return [...Map.groupBy(members, keyOf).values()].map(groupOf);
}
function keyOf({ kind, name, newName, before, after }) {
    const to = newName === undefined ? '' : patternOf(newName).pattern;
    return JSON.stringify([kind, patternOf(name).pattern, to, before, after]);
}
function groupOf(members) {
    const [first] = members;
    if (first === undefined)
        throw new RangeError('a group has a member');
    const { kind, before, after, newName } = first;
    const to = newName === undefined ? {} : { to: describe(members.map((each) => each.newName ?? '')) };
    return {
        kind,
        names: describe(members.map(({ name }) => name)),
        ...to,
        count: members.length,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
}
/** @param names - of one pattern. */
function describe(names) {
    const patterns = names.map(patternOf);
    return describeNames(patterns[0]?.pattern ?? '', patterns.map(({ numbers }) => numbers));
}
function shapeOf({ dtype, shape }) {
    return { dtype, shape };
}


/***/ })

};
