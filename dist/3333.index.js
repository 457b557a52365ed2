export const id = 3333;
export const ids = [3333];
export const modules = {

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

/***/ 32987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ measureModel),
/* harmony export */   w: () => (/* binding */ lockedDependencies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22234);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20108);
/* harmony import */ var _model_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43511);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);





const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/**
 * Lists and reads a model directory. A lock file that cannot be read is reported as a problem of the model.
 *
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, INTERRUPTED
 */
async function measureModel(root, listing, options) {
    const { entries, problems, links, ignored, untracked } = await listed(root, listing);
    const measured = await (0,_model_files_js__WEBPACK_IMPORTED_MODULE_3__/* .measure */ .xP)(entries, options);
    const locked = await lockedDependencies(entries);
    return {
        files: measured.files,
        tensors: measured.tensors,
        problems: [...problems, ...measured.problems, ...locked.problems],
        links,
        ignored,
        untracked,
        dependencies: locked.dependencies,
    };
}
function listed(root, listing) {
    const { file } = listing;
    if (file === undefined)
        return (0,_model_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listModel */ .wA)(root, listing);
    const commit = listing.submodules?.get(file);
    return commit === undefined
        ? (0,_model_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFile */ .DK)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)(root, file))
        : { entries: [{ path: file, size: 0, file: (0,_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)(root, file), commit }], problems: [], links: [], ignored: [], untracked: [] };
}
/** Reads the dependencies from lock files in the top folder of a model. */
async function lockedDependencies(entries) {
    const locks = entries.filter(({ path }) => !path.includes('/') && (0,_domains_manifest_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .isLockFile */ .u)(path));
    const results = await Promise.all(locks.map(readLock));
    return { dependencies: results.flatMap((result) => result.dependencies), problems: results.flatMap((result) => result.problems) };
}
async function readLock({ path, file }) {
    try {
        const text = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)(file, { maxBytes: MAX_LOCK_BYTES, missing: 'FILE_CHANGED' });
        return { dependencies: (0,_domains_manifest_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .readDependencies */ .g)({ path, text }), problems: [] };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM))
            throw error;
        return { dependencies: [], problems: [{ path, code: error.code, reason: `cannot be read as a lock file: ${error.message}` }] };
    }
}


/***/ }),

/***/ 73683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hasOwnDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6554);



const CHUNK_BYTES = 1024 * 1024;
/** Returns a factory of hashers for an algorithm of the specification. Node has no BLAKE3. */
async function hasherFor(algorithm) {
    if (algorithm !== 'blake3')
        return () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm === 'blake2b' ? 'blake2b512' : algorithm);
    const { blake3 } = await __webpack_require__.e(/* import() */ 1265).then(__webpack_require__.bind(__webpack_require__, 81265));
    return () => blake3.create();
}
/**
 * Tells whether a file has the signed digests, when these are not a single SHA-256: BLAKE2b, BLAKE3, or one digest for each
 * shard. The last shard must end where the file ends.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
async function hasOwnDigests(file, signed) {
    const hasher = await hasherFor(signed.algorithm);
    const handle = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openNoFollow */ .z)(file).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_UNREADABLE', `${file} cannot be read again (${cause.code}).`, { cause });
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

/***/ 79847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ bytesOnDisk),
/* harmony export */   _: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22968);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20108);
/* harmony import */ var _file_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46619);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54347);
/* harmony import */ var _measure_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32987);
/* harmony import */ var _model_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43511);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6554);
/* harmony import */ var _own_digests_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73683);
/* harmony import */ var _sniff_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62039);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11615);













/** @param root - the top folder of the repository. */
function workTree(root, platform = process.platform) {
    return {
        text: async (path, options) => (0,_text_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readText */ .y)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path), { ...options, noFollow: true }),
        madeText: async (path, options) => (0,_text_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readText */ .y)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path), { ...options, noFollow: true }),
        beginning: async (path, maxBytes) => beginning((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path), maxBytes),
        onDisk: async (path, maxBytes) => bytesOnDisk((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path), maxBytes),
        mode: async (path) => (platform === 'win32' ? undefined : modeOf((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path))),
        resolve: (path) => placeOf(root, path),
        format: (path, by) => (0,_sniff_js__WEBPACK_IMPORTED_MODULE_11__/* .sniffFormat */ .O)(root, path, by === 'bytes' ? 'unnamed' : path),
        measureModel: async (folder, listing, options) => (0,_measure_model_js__WEBPACK_IMPORTED_MODULE_7__/* .measureModel */ .d)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, folder), listing, options),
        measureFiles: (folder, paths) => (0,_model_files_js__WEBPACK_IMPORTED_MODULE_8__/* .measure */ .xP)(paths.flatMap((path) => listed((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, folder), path), path)), { sha512: false, progress: _progress_js__WEBPACK_IMPORTED_MODULE_3__/* .silent */ .K }),
        withSource: async (path, use) => (0,_file_source_js__WEBPACK_IMPORTED_MODULE_5__/* .withSource */ .g)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path), use),
        isOlderThanRun: (path) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path), { throwIfNoEntry: false })?.ctimeMs ?? Number.POSITIVE_INFINITY) < performance.timeOrigin,
        hasOwnDigests: async (path, signed) => (0,_own_digests_js__WEBPACK_IMPORTED_MODULE_10__/* .hasOwnDigests */ .I)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path), signed),
    };
}
async function beginning(file, maxBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(maxBytes), 0, maxBytes, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await handle.close();
    }
}
/** Reads a regular file; `undefined` where it is larger than the limit, or cannot be read. */
async function bytesOnDisk(file, maxBytes) {
    const handle = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_9__/* .openNoFollow */ .z)(file).catch(() => undefined);
    try {
        const stats = await handle?.stat();
        return stats?.isFile() && stats.size <= maxBytes ? await handle?.readFile() : undefined;
    }
    finally {
        await handle?.close();
    }
}
async function modeOf(file) {
    const handle = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_9__/* .openNoFollow */ .z)(file).catch(() => undefined);
    try {
        return (await handle?.stat())?.mode;
    }
    finally {
        await handle?.close();
    }
}
async function placeOf(root, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .diskPath */ .z)(root, path)).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `${path} does not exist. Run the step that writes it before Weightseal.`, { cause });
    });
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(real, top))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `${path} resolves outside the repository.`);
    return (0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBelow */ .B)(top, real);
}
function listed(file, path) {
    try {
        return (0,_model_files_js__WEBPACK_IMPORTED_MODULE_8__/* .listFile */ .DK)(file).entries.map((entry) => ({ ...entry, path }));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 23698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runGitProgram)
/* harmony export */ });
/* unused harmony export findGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54347);






const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/**
 * Runs git without a shell.
 *
 * @param environment - variables to add. None is inherited but the search path and what git needs to start.
 * @throws {SealError} GIT_UNAVAILABLE - git is not installed.
 */
function runGitProgram(folder, args, environment = {}) {
    const place = { folder, env: process.env, platform: process.platform };
    const { program, path } = findGit(place);
    const env = { ...inherited(place.env), PATH: path, HOME: homeFor(place), LC_ALL: 'C', ...environment };
    const options = { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(program), env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: TIMEOUT_MS };
    return new Promise((done) => {
        // Not the working directory: a system may start programs from there.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, ['-C', folder, ...args], options, (error, stdout, stderr) => done({ stdout, stderr: stderr.toString('utf8'), error }));
    });
}
/** Windows programs do not start without these. */
function inherited(env) {
    return Object.fromEntries(['SystemRoot', 'USERPROFILE', 'TEMP'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** Where systems look for programs if the environment has no search path. */
const DEFAULT_PATH = ['/usr/local/bin', '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
const found = new Map();
/**
 * Finds git in the absolute folders of the search path. A folder of the working tree is skipped, since a commit can contain a program with
 * that name.
 *
 * @throws {SealError} GIT_UNAVAILABLE
 */
function findGit({ folder, env, platform }) {
    const search = env['PATH'] ?? DEFAULT_PATH;
    const tree = treeOf(folder);
    const key = `${search}\0${tree}`;
    const known = found.get(key);
    if (known !== undefined)
        return known;
    const folders = search.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(each));
    const outside = folders.filter((each) => !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(each), tree));
    const program = outside.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(each, platform === 'win32' ? 'git.exe' : 'git')).find((file) => isProgram(file, tree));
    if (program === undefined)
        throw notInstalled(outside.length < folders.length);
    const result = { program, path: outside.join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter) };
    found.set(key, result);
    return result;
}
function notInstalled(skipped) {
    const why = skipped ? ' Folders of PATH inside the working tree are not searched, because a commit can contain a program called git.' : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealError */ .EM('GIT_UNAVAILABLE', `git is not installed, or not in PATH.${why} Install it before actions/checkout runs (apt-get install git, apk add git), because without git that action downloads files without their history.`);
}
/** Returns the working tree that contains a folder, or the folder itself. */
function treeOf(folder) {
    const start = realPath(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at) === at)
            return start;
    }
}
function isProgram(file, tree) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile() && !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(file), tree);
    }
    catch {
        return false;
    }
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    }
}
const homes = new Map();
/**
 * Returns the home folder for git. In a job, git gets one of its own, which trusts the folders of the workspace: in a container, another
 * user owns them. Newer versions of git accept the trusted folder as an argument; older ones read it only from there.
 */
function homeFor({ folder, env }) {
    const workspace = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_WORKSPACE'] : undefined;
    if (workspace === undefined || !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(folder), realPath(workspace)))
        return env['HOME'];
    const known = homes.get(folder);
    if (known !== undefined)
        return known;
    const temporary = env['RUNNER_TEMP'];
    const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(temporary) ? temporary : (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'weightseal-git-'));
    if (homes.size === 0)
        process.once('exit', removeHomes);
    const trusted = new Set([folder, realPath(folder)].flatMap((each) => upTo(each, [workspace, realPath(workspace)])));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, '.gitconfig'), `[safe]\n${[...trusted].map((each) => `\tdirectory = ${quoted(each)}\n`).join('')}`);
    homes.set(folder, home);
    return home;
}
function removeHomes() {
    for (const home of homes.values())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(home, { recursive: true, force: true });
    homes.clear();
}
/** Returns a folder and those above it, up to the first of the ends. */
function upTo(folder, ends) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);
    const above = ends.includes(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path ? [] : upTo((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), ends);
    return [path, ...above];
}
/** Quotes a value of a git configuration. */
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}


/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74804);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23698);





const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    // A commit can contain a bare repository; its configuration must not count.
    '-c',
    'safe.bareRepository=explicit',
    // Versions before 2.44 fetch missing objects of a partial clone otherwise.
    '-c',
    'protocol.allow=never',
];
/** @param folder - any folder of the working tree. */
function localGit(folder) {
    const run = (args) => runGit(folder, args);
    // Several parts of a run read the same tree, and nothing commits during a run.
    const trees = new Map();
    return {
        show: async (ref, path) => {
            const found = await run(['ls-tree', '-z', checkedRef(ref), '--', path]);
            const blob = parseTree(found)[0];
            if (blob === undefined || blob.path !== path || !(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)(blob))
                return undefined;
            return run(['cat-file', 'blob', blob.blob]);
        },
        blob: (id) => run(['cat-file', 'blob', checkedRef(id)]),
        resolve: async (ref) => text(await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])),
        parents: async (commit) => {
            const header = (await run(['cat-file', 'commit', checkedRef(commit)])).toString('utf8').split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
        },
        tree: (ref) => {
            const known = trees.get(ref) ?? run(['ls-tree', '-r', '-l', '-z', checkedRef(ref)]).then(parseTree);
            trees.set(ref, known);
            return known;
        },
        uncommitted: async () => parseStatus(await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'])),
        has: async (commit) => {
            const here = await run(['cat-file', '-e', `${checkedRef(commit)}^{commit}`]).then(() => true, () => false);
            return here || (text(await run(['rev-parse', '--is-shallow-repository'])) === 'true' ? 'unknown' : false);
        },
        remote: async (name) => text(await run(['remote', 'get-url', checkedRef(name)])),
        ignored: async (folder) => {
            const args = ['ls-files', '--full-name', '--others', '--ignored', '--exclude-standard', '--directory', '-z', '--', folder];
            return entriesOf(await run(args)).map(({ text }) => text.replace(/\/$/, ''));
        },
        submodules: async () => {
            const entries = entriesOf(await run(['ls-files', '--full-name', '--stage', '-z']));
            return new Map(entries.flatMap(({ text: entry }) => {
                const [, commit = '', path = ''] = /^160000 ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry) ?? [];
                return commit === '' ? [] : [[path, commit]];
            }));
        },
        tags: async () => entriesOf(await run(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']), '\n').map(({ text: name }) => name),
        top: () => topOf(run),
        mergeBase: async (a, b) => {
            try {
                return text(await run(['merge-base', checkedRef(a), checkedRef(b)]));
            }
            catch {
                return undefined;
            }
        },
    };
}
function text(output) {
    return output.toString('utf8').trim();
}
/** Returns the name. Fails for a name that git would parse as a flag. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/** Parses entries `mode type blob size\tpath`, separated by NUL. Without `-l`, the size is missing. @throws {SealError} NAME_INVALID */
function parseTree(output) {
    const files = entriesOf(output).map(({ text: line, utf8 }) => {
        const tab = line.indexOf('\t');
        const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/);
        if (size === 'BAD')
            throw partialClone();
        return { path: line.slice(tab + 1), blob, mode, size: Number(size) || 0, ...(utf8 ? {} : { notUtf8: true }) };
    });
    requireDistinct(files);
    return files;
}
/** Fails if a name that is not UTF-8 is written like another name: one of the two files would hide the other. */
function requireDistinct(files) {
    const escaped = new Set(files.flatMap(({ path, notUtf8 }) => (notUtf8 === true ? [path] : [])));
    if (escaped.size === 0)
        return;
    const seen = new Set();
    for (const { path } of files) {
        if (escaped.has(path) && seen.has(path))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('NAME_INVALID', `Two files of the commit are shown as ${path}: the name of one is not UTF-8. Rename it.`, {
                path,
            });
        seen.add(path);
    }
}
/** Parses entries `XY path`, separated by NUL. A D in the last column that is set means that the file is deleted. */
function parseStatus(output) {
    const entries = entriesOf(output);
    const gone = ({ text: entry }) => entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' ');
    const path = ({ text: entry }) => entry.slice(3);
    const changed = entries.filter((entry) => !gone(entry));
    return {
        changed: changed.map(path),
        deleted: entries.filter(gone).map(path),
        notUtf8: changed.filter(({ utf8 }) => !utf8).map(path),
    };
}
/** Splits output into its entries. One name that is not UTF-8 does not hide the others. */
function entriesOf(output, separator = '\0') {
    const whole = decoded(output);
    const entries = whole === undefined ? split(output, separator).map(toEntry) : whole.split(separator).map((text) => ({ text, utf8: true }));
    return entries.filter(({ text }) => text !== '');
}
function split(output, separator) {
    const parts = [];
    let start = 0;
    for (let end = output.indexOf(separator); end !== -1; end = output.indexOf(separator, start)) {
        parts.push(output.subarray(start, end));
        start = end + separator.length;
    }
    return [...parts, output.subarray(start)];
}
function toEntry(bytes) {
    const text = decoded(bytes);
    if (text !== undefined)
        return { text, utf8: true };
    // As Latin-1, each byte is one character.
    const escaped = bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\${byte.charCodeAt(0).toString(8)}`);
    return { text: escaped, utf8: false };
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1' };
async function runGit(folder, args) {
    const { stdout, stderr, error } = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runGitProgram */ .j)(folder, [...SAFE, ...args], ENVIRONMENT);
    if (error !== null)
        throw gitError(args, stderr, error);
    return stdout;
}
/** Older versions were never tried. */
const OLDEST = [2, 25];
/** Returns the top folder, if the git directory belongs to it: a commit can contain a bare repository whose configuration names any folder. */
async function topOf(run) {
    const version = text(await run(['version']));
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_UNAVAILABLE', `This is ${version}, which is too old. Install git ${OLDEST.join('.')} or newer.`);
    const top = lineOf(await run(['rev-parse', '--show-toplevel']));
    const used = lineOf(await run(['rev-parse', '--absolute-git-dir']));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(used)) !== (await ownGitDirectory(top)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `Git would use the repository in ${used} for ${top}, which that folder does not have as .git. A commit can contain such a repository; run Weightseal in the top folder of the checkout.`);
    return top;
}
/** Returns the git directory of a working tree: its folder `.git`, or the one that the file `.git` of a linked working tree names. */
async function ownGitDirectory(top) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
    if (stats === undefined)
        return undefined;
    if (!stats.isFile())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place);
    const [, named] = /^gitdir: (.+)$/m.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8')) ?? [];
    return named === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named));
}
/** Returns a line of output without its end. A path may end with a blank. */
function lineOf(output) {
    return output.toString('utf8').replace(/\r?\n$/, '');
}
function gitError(args, stderr, cause) {
    if (/lazy fetching disabled|transport '[^']*' not allowed|promisor/.test(stderr))
        return partialClone(cause);
    const [reason = cause.message] = stderr
        .trim()
        .split(/\r?\n/)
        .filter((line) => line !== '');
    if (/not a git repository/i.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_NO_REPOSITORY', 'This folder is not in a Git working tree.', { cause });
    const hint = /dubious ownership/.test(stderr)
        ? ' If you trust its owner, run "git config --global --add safe.directory FOLDER" with this folder.'
        : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}
function partialClone(cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', 'This is a partial clone, which lacks the content of files, and Weightseal does not fetch. Remove "filter" and "sparse-checkout" from actions/checkout, or clone without --filter.', { cause });
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** Returns a progress reporter: a bar on a terminal, a line every ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = sanitized(label);
    if (stream.isTTY)
        return new Reporter({
            label: shown,
            clock,
            every: BAR_EVERY_MS,
            show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
            clear: () => stream.write('\r\x1b[K'),
        });
    if (ci)
        return new Reporter({ label: shown, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => { } });
    return silent;
}
/** Escapes a label, which may contain a folder name: it stays on one line and cannot be a workflow command. */
function sanitized(label) {
    return label
        .replace(/[^\x20-\x7e\u00a1-\u1fff\u3000-\uffef]/g, '?')
        .replaceAll('##[', '##?')
        .replaceAll('::', ':?');
}
class Reporter {
    #style;
    #total = 0;
    #began = 0;
    #shown = 0;
    constructor(style) {
        this.#style = style;
    }
    start(totalBytes) {
        this.#total = totalBytes;
        this.#began = this.#shown = this.#style.clock();
    }
    update(doneBytes) {
        const now = this.#style.clock();
        if (now - this.#shown < this.#style.every)
            return;
        this.#shown = now;
        this.#style.show(describe(this.#style.label, { done: doneBytes, total: this.#total, ms: now - this.#began }));
    }
    stop() {
        this.#style.clear();
    }
}
function describe(label, { done, total, ms }) {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const rate = done / Math.max(ms, 1);
    const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');
    const left = rate === 0 ? '?' : `${Math.round((total - done) / rate / 1000)} s left`;
    return `${label} ${bar} ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ })

};
