export const id = 890;
export const ids = [890];
export const modules = {

/***/ 92950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   m: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);



/**
 * Parses the flags of one command.
 *
 * @throws {SealError} USAGE - an unknown flag, with the nearest known one, or a flag without its value.
 */
function parseFlags(args, options, usage) {
    const known = { ...options, help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } };
    const { values, positionals } = parsed(args, known, usage);
    return {
        positionals,
        text: (name) => values[name],
        list: (name) => values[name] ?? [],
        on: (name) => values[name] === true,
    };
}
function parsed(args, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const unknown = /Unknown option '--?([^']*)'/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause))?.[1];
        const hint = unknown === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause) : `there is no flag --${unknown}${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(unknown, Object.keys(options))}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${hint}\nUsage: ${usage}\nMore: weightseal help ${usage.split(' ')[1]}`, { cause });
    }
}
/** @throws {SealError} USAGE */
function required(value, what, usage) {
    if (value === undefined || value === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${what} is missing.\nUsage: ${usage}`);
    return value;
}


/***/ }),

/***/ 78890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33095);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29983);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49288);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43913);
/* harmony import */ var _ports_measure_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90399);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84591);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9924);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6515);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92950);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54791);













const USAGE = 'weightseal manifest verify MODEL_DIR [--manifest FILE] [--require-content] [--json]';
const MAX_HINT_BYTES = 8 * 1024 * 1024;
const MAX_SHOWN = 200;
/** `weightseal manifest verify`: 0 the model is what the manifest lists, 1 it is not, 3 could not tell. */
async function verify(args, io) {
    const flags = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFlags */ .b)(args, { manifest: { type: 'string' }, 'require-content': { type: 'boolean' }, json: { type: 'boolean' } }, USAGE);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .required */ .m)(flags.positionals[0], 'The model directory', USAGE));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, flags.text('manifest') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_FILE */ .h1));
    const text = await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)(file, { maxBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' });
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, file) || file);
    const sha512 = manifest.files.some((entry) => entry.sha512 !== undefined);
    const progress = io.progress(`Verifying ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root)}`, flags.on('quiet'));
    const measured = await (0,_ports_measure_model_js__WEBPACK_IMPORTED_MODULE_5__/* .measureModel */ .d)(root, [...manifest.ignore, ...pathInside(root, file)], { sha512, progress, signal: io.signal });
    const outcome = await judge(root, manifest, measured, flags.on('require-content'));
    io.stdout(flags.on('json') ? toJson(outcome) : toText(outcome, io));
    return exitOf(outcome);
}
/** A manifest that stands in the model is not part of it. */
function pathInside(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .faultOfPath */ .JG)(path) === undefined ? [path] : [];
}
async function judge(root, manifest, measured, requireContent) {
    const unmeasured = new Set(measured.problems.map(({ path }) => path));
    const listed = manifest.files.filter(({ path }) => !unmeasured.has(path));
    const found = (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFiles */ .hZ)(listed, measured.files.map(({ entry }) => entry));
    const differences = await Promise.all(found.map((difference) => explain(root, difference)));
    const pointers = requireContent ? measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').map(({ entry }) => entry.path) : [];
    return {
        manifest,
        differences,
        problems: measured.problems,
        pointers,
        ignored: measured.ignored.filter((path) => !path.startsWith('.git') && path !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_FILE */ .h1),
    };
}
/** Line endings can only be told from the content, so small changed files are read once more. */
async function explain(root, difference) {
    if (difference.kind !== 'changed' || difference.actual.source !== 'content' || difference.actual.size > MAX_HINT_BYTES)
        return difference;
    return (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .withLineEndingHint */ .VM)(difference, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, difference.path)));
}
function exitOf({ differences, problems, pointers }) {
    const unread = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED');
    if (differences.length > 0 || pointers.length > 0 || problems.length > unread.length)
        return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.block;
    return unread.length > 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.undecided : _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
function toJson(outcome) {
    const { manifest, differences, problems, pointers, ignored } = outcome;
    const verified = exitOf(outcome) === _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
    return `${JSON.stringify({ verified, modelDigest: manifest.tree.root, files: manifest.files.length, differences, problems, pointers, ignored }, null, 2)}\n`;
}
const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' };
function toText(outcome, io) {
    const { manifest, differences, problems, pointers, ignored } = outcome;
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_8__/* .painter */ .C)(io);
    const lines = [
        ...differences.map((difference) => `${paint('red', MARKS[difference.kind])} ${difference.kind.padEnd(10)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(`${difference.path} ${(0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDifference */ .hF)(difference)}`)}`),
        ...problems.map(({ path, reason }) => `${paint('red', '!')} ${'unmeasured'.padEnd(10)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(`${path} ${reason}`)}`),
        ...pointers.map((path) => `${paint('red', '!')} ${'pointer'.padEnd(10)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(path)} is a git-LFS pointer, content was required (git lfs pull)`),
    ];
    const shown = lines.length > MAX_SHOWN ? [...lines.slice(0, MAX_SHOWN), `  and ${lines.length - MAX_SHOWN} more (--json lists all)`] : lines;
    const notes = ignored.length === 0
        ? []
        : [
            paint('dim', `  not covered: ${ignored.length} ignored ${ignored.length === 1 ? 'path' : 'paths'} (${ignored.slice(0, 3).map(_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain).join(', ')}${ignored.length > 3 ? ', …' : ''})`),
        ];
    return `${[...shown, verdictLine(outcome, paint), ...notes].join('\n')}\n`;
    function verdictLine(result, color) {
        const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
        const subject = `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(manifest.model.name)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(manifest.model.version)}`;
        const code = exitOf(result);
        if (code === _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok)
            return `${color('green', 'Verified')} ${subject}: ${manifest.files.length} files, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z)(bytes)}, model digest ${manifest.tree.root}`;
        if (code === _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.undecided)
            return `${color('yellow', 'Could not tell')} ${subject}: ${problems.length} files could not be read`;
        return `${color('red', 'Not verified')} ${subject}: ${lines.length} of its files are not as the manifest lists them`;
    }
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
 * @param expected - what the manifest lists.
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
/** Same size and digests. A sha512 that only one side has is not compared. */
function sameContent(a, b) {
    const sha512 = a.sha512 === undefined || b.sha512 === undefined || a.sha512 === b.sha512;
    return a.size === b.size && a.sha256 === b.sha256 && sha512;
}
/** Missing files by content, each taken by at most one new name. */
class Renames {
    #byContent = new Map();
    constructor(missing) {
        for (const file of missing) {
            const same = this.#byContent.get(contentKey(file));
            if (same)
                same.push(file);
            else
                this.#byContent.set(contentKey(file), [file]);
        }
    }
    take(actual) {
        const before = this.#byContent.get(contentKey(actual))?.shift();
        return before && { kind: 'renamed', path: actual.path, from: before.path, actual };
    }
    left() {
        return [...this.#byContent.values()].flat();
    }
}
function contentKey({ sha256, size }) {
    return `${sha256}:${size}`;
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
/** One difference in a sentence, with sizes and digests, old and new. */
function describeDifference(difference) {
    const hint = difference.hint === undefined ? '' : ` (${difference.hint})`;
    return `${describeKind(difference)}${hint}`;
}
function describeKind(difference) {
    switch (difference.kind) {
        case 'missing':
            return `is listed (${brief(difference.expected)}) and is not there`;
        case 'unexpected':
            return `is there (${brief(difference.actual)}) and is not listed`;
        case 'renamed':
            return `has the content that is listed as ${difference.from}`;
        case 'changed':
            return `listed ${brief(difference.expected)}, found ${brief(difference.actual)}`;
    }
}
function brief({ size, sha256 }) {
    return `${size} bytes, sha256 ${sha256.slice(0, 12)}…`;
}


/***/ }),

/***/ 49288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
const MAX_PATH_BYTES = 4096;
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


/***/ }),

/***/ 90399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ lockedDependencies),
  d: () => (/* binding */ measureModel)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/manifest/dependencies/lock.js

const DIGEST_BYTES = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };
/** @throws {SealError} LOCK_FILE_INVALID */
function lockError({ path }, what, line) {
    const where = line === undefined ? path : `${path}:${line}`;
    return new errors/* SealError */.E('LOCK_FILE_INVALID', `${where}: ${what}. Regenerate the lock file, or leave it out with --ignore.`, { path });
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

;// CONCATENATED MODULE: ./build/manifest/dependencies/json.js

/** @see https://pipenv.pypa.io/en/latest/pipfile.html - `default` and `develop`, each name with `version` and `hashes`. */
function parsePipfileLock(lock) {
    const document = parseObject(lock);
    return ['default', 'develop'].flatMap((section) => {
        const packages = document[section];
        if (packages === undefined)
            return [];
        if (!isRecord(packages))
            throw lockError(lock, `expected "${section}" to be an object`);
        return Object.entries(packages).flatMap(([name, entry]) => {
            if (!isRecord(entry) || !Array.isArray(entry['hashes']))
                return [];
            const version = typeof entry['version'] === 'string' ? entry['version'].replace(/^==/, '') : '';
            return [{ name: normalizePyPi(name), version, hashes: entry['hashes'].map((hash) => hexHash(lock, String(hash))) }];
        });
    });
}
/** npm's lock file, versions 2 and 3 (`packages`, key = path of installation). */
function parsePackageLock(lock) {
    const { packages } = parseObject(lock);
    if (!isRecord(packages))
        throw lockError(lock, 'expected "packages": npm lock file version 2 or 3');
    return Object.entries(packages).flatMap(([path, entry]) => {
        if (!isRecord(entry) || typeof entry['integrity'] !== 'string')
            return [];
        const name = typeof entry['name'] === 'string' ? entry['name'] : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return [{ name, version: String(entry['version'] ?? ''), hashes: integrityHashes(lock, entry['integrity']) }];
    });
}
function parseObject(lock) {
    let value;
    try {
        value = JSON.parse(lock.text);
    }
    catch (cause) {
        throw lockError(lock, `expected JSON: ${cause.message}`);
    }
    if (!isRecord(value))
        throw lockError(lock, 'expected a JSON object');
    return value;
}

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
        const bare = raw.replace(/(^|\s)#.*$/, '').trimEnd();
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
function parseRequirement(lock, { text, number }) {
    const [requirement = '', ...options] = text.split(/\s+--/);
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([A-Za-z0-9.!+_-]+)\s*(?:;.*)?$/.exec(requirement.trim());
    if (!pinned)
        throw lockError(lock, `expected "name==version --hash=sha256:…", found "${requirement.slice(0, 80)}"`, number);
    const hashes = options.flatMap((option) => {
        const hash = /^hash[= ](\S+)$/.exec(option.trim())?.[1];
        return hash === undefined ? [] : [hexHash(lock, hash, number)];
    });
    if (hashes.length === 0)
        throw lockError(lock, `"${requirement}" has no --hash, but other requirements have: pip refuses such a file`, number);
    return { name: normalizePyPi(pinned[1] ?? ''), version: pinned[2] ?? '', hashes };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/manifest/dependencies/toml.js


/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile - `[[package]]` with `sdist` and `wheels`. */
function parseUvLock(lock) {
    return recordsOf(lock, parseToml(lock)['package'], 'package').flatMap((entry) => {
        const artifacts = [...(isRecord(entry['sdist']) ? [entry['sdist']] : []), ...recordsOf(lock, entry['wheels'], 'wheels')];
        return locked(lock, entry, artifacts.map((artifact) => artifact['hash']));
    });
}
/** Poetry ≥ 1.0: hashes beside the package (lock version 2) or under `[metadata.files]` (lock version 1). */
function parsePoetryLock(lock) {
    const document = parseToml(lock);
    const metadata = isRecord(document['metadata']) ? document['metadata'] : {};
    const oldFiles = isRecord(metadata['files']) ? metadata['files'] : {};
    return recordsOf(lock, document['package'], 'package').flatMap((entry) => {
        const files = entry['files'] ?? oldFiles[stringOf(lock, entry, 'name')];
        return locked(lock, entry, recordsOf(lock, files, 'files').map((file) => file['hash']));
    });
}
/** @see PEP 751: `[[packages]]` with `wheels`, `sdist` or `archive`, each with a table `hashes`. */
function parsePylock(lock) {
    return recordsOf(lock, parseToml(lock)['packages'], 'packages').flatMap((entry) => {
        const single = [entry['sdist'], entry['archive']].filter(isRecord);
        const hashes = [...single, ...recordsOf(lock, entry['wheels'], 'wheels')].flatMap(({ hashes }) => isRecord(hashes) ? Object.entries(hashes).map(([algorithm, digest]) => `${algorithm}:${String(digest)}`) : []);
        return locked(lock, entry, hashes);
    });
}
function parseToml(lock) {
    try {
        return (0,dist/* parse */.qg)(lock.text);
    }
    catch (cause) {
        const line = isRecord(cause) && typeof cause['line'] === 'number' ? cause['line'] : undefined;
        throw lockError(lock, `expected TOML: ${cause.message.split('\n')[0]}`, line);
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
            name: normalizePyPi(stringOf(lock, entry, 'name')),
            version: typeof version === 'string' ? version : '',
            hashes: known.map((hash) => hexHash(lock, String(hash))),
        },
    ];
}

;// CONCATENATED MODULE: ./build/manifest/dependencies/dependencies.js



/** Lock files that carry the official hashes of what they lock. */
const FORMATS = [
    { name: /^requirements[\w.-]*\.txt$/, ecosystem: 'pypi', parse: parseRequirements },
    { name: /^uv\.lock$/, ecosystem: 'pypi', parse: parseUvLock },
    { name: /^poetry\.lock$/, ecosystem: 'pypi', parse: parsePoetryLock },
    { name: /^Pipfile\.lock$/, ecosystem: 'pypi', parse: parsePipfileLock },
    { name: /^pylock(\.[^.]+)?\.toml$/, ecosystem: 'pypi', parse: parsePylock },
    { name: /^(package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'npm', parse: parsePackageLock },
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

// EXTERNAL MODULE: ./build/ports/model-files.js + 3 modules
var model_files = __webpack_require__(31615);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/ports/measure-model.js



const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/**
 * Lists and reads a model directory.
 *
 * @param ignore - literal paths below the model that are not part of it.
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, LOCK_FILE_INVALID, INTERRUPTED
 */
async function measureModel(root, ignore, options) {
    const { entries, problems, ignored } = await (0,model_files/* listModel */.wA)(root, ignore);
    const measured = await (0,model_files/* measure */.xP)(entries, options);
    return { files: measured.files, problems: [...problems, ...measured.problems], ignored, dependencies: await lockedDependencies(entries) };
}
/** Dependencies of the lock files at the top of a model. */
async function lockedDependencies(entries) {
    const locks = entries.filter(({ path }) => !path.includes('/') && isLockFile(path));
    const found = await Promise.all(locks.map(async ({ path, file }) => readDependencies({ path, text: await (0,text_file/* readText */.y)(file, { maxBytes: MAX_LOCK_BYTES, missing: 'FILE_CHANGED' }) })));
    return found.flat();
}


/***/ })

};
