export const id = 8981;
export const ids = [8981,2246,9288];
export const modules = {

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

/***/ 49288:
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
 * Checks one relative POSIX path before anything touches the disk.
 *
 * @returns the fault, or `undefined` for a safe path.
 * @see DESIGN.md §4: no absolute path, `..`, empty segment, NUL, backslash.
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
 * Pairs of paths that fall together on a file system which ignores case or normalises Unicode, directories included:
 * `A/x` and `a/y` would share a folder there. Sorted by the second path.
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
/** Upper case first: `ß` and `ſ` fold to what case-insensitive file systems compare. */
function fold(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Orders strings by their UTF-8 bytes, which is code point order; JavaScript's own order is by UTF-16 unit. */
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
/** Surrogates stand for code points above U+FFFF, so they sort behind every other unit. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Sorted copy in UTF-8 byte order of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** `models/a/` and `./models/a` mean `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** How much is asked of a repository. Each has the rules of the one before it. */
const PROFILES = ['baseline', 'strict', 'regulated'];
/** What a finding of a rule does, whatever its severity. `off`: the rule does not run. */
const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'];


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

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const ADVICE = {
    MANIFEST_MISSING: ' Build it with "weightseal manifest".',
    SIGNATURE_MISSING: ' The model is not signed, or its signature stands elsewhere: give it with --signature or --seal.',
};
/**
 * Reads a UTF-8 file of a bounded size that must be a regular file.
 *
 * @throws {SealError} `missing` - there is no such file. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, { cause });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${file} is not a regular file.`);
        if (stats.size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(tooLarge, `${file} has ${stats.size} bytes, more than the ${maxBytes} that are read.`);
        return decode(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}
/** @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}.`, { cause });
    }
}


/***/ }),

/***/ 46063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62821);

/**
 * Regular expressions of packs run on RE2, in linear time: a pack may come from someone who wants the job to hang.
 * Look-around and back-references are refused when the pack is compiled.
 *
 * The text must differ for each pattern: ajv keeps compiled patterns by it, and without it every pattern of a schema
 * would share the first one.
 */
function re2(pattern, flags = '') {
    const compiled = _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` };
}
/** The name by which code that was generated at build time calls the engine. */
re2.code = 're2';


/***/ }),

/***/ 97201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);



/** Lines of a list input, without empty ones. */
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
    const path = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfPath */ .JG)(path);
    if (fault || /[*?[]/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths are literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, allowed) === undefined ? ';' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(value, allowed)} It may be ${allowed.join(', ')}.`);
    return found;
}
/** YAML 1.2 core booleans, as `@actions/core` reads them. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; it may be true or false.`);
}


/***/ }),

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known name that a misspelt one most likely means, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** `; did you mean "x"?`, or the known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; known are ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Levenshtein distance; names from outside are cut, so that the table stays small. */
function editDistance(first, second) {
    const [a, b] = [first.slice(0, 64), second.slice(0, 64)];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ })

};
