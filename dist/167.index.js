export const id = 167;
export const ids = [167,9288,6396];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 92950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   rl: () => (/* binding */ verbOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);



/**
 * Parses the flags of one command.
 *
 * @throws {SealError} USAGE - an unknown flag, with the nearest known one, or a flag without its value.
 */
function parseFlags(args, options, { usage, positionals: most }) {
    const known = { ...options, help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } };
    const { values, positionals } = parsed(args, known, usage);
    if (positionals.length > most)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `Unexpected ${JSON.stringify(positionals[most])}: the command takes ${most === 0 ? 'only flags' : `at most ${most} of these`}.\nUsage: ${usage}`);
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
        const hint = unknown === undefined
            ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause)
            : `There is no flag --${unknown}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(unknown, Object.keys(options)).replace(/"/, '"--')}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${hint}\nUsage: ${usage}\nMore: weightseal help ${usage.split(' ')[1]}`, { cause });
    }
}
/** @throws {SealError} USAGE */
function required(value, what, usage) {
    if (value === undefined || value === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${what} is missing.\nUsage: ${usage}`);
    return value;
}
/** @throws {SealError} USAGE - none, or one that there is not, with the nearest known one. */
function verbOf(name, { verbs, command, missing, usage }) {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb !== undefined)
        return verb;
    const said = name === '' ? missing : `There is no "${command} ${name}"${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, Object.keys(verbs))}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${said}\nUsage: ${usage}`);
}


/***/ }),

/***/ 85744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(870);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33095);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29983);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49288);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43913);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94015);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84591);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9924);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92950);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54791);













const USAGE = 'weightseal manifest diff A B [--json]   (A, B: a manifest, a model directory, or REF:PATH in git)';
/** `weightseal manifest diff`: 0 the same model, 1 different. */
async function diff(args, io) {
    const flags = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFlags */ .bQ)(args, { json: { type: 'boolean' } }, { usage: USAGE, positionals: 2 });
    const [a, b, ...more] = flags.positionals;
    if (a === undefined || b === undefined || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('USAGE', `Expected two manifests, found ${flags.positionals.length}.\nUsage: ${USAGE}`);
    const [before, after] = [await load(a, io), await load(b, io)];
    const differences = (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareFiles */ .hZ)(before.files, after.files);
    const dependencies = compareDependencies(before.dependencies, after.dependencies);
    const described = describeModel(before, after);
    const same = differences.length + dependencies.length + described.length === 0;
    if (flags.on('json'))
        io.stdout(`${JSON.stringify({ same, before: before.tree.root, after: after.tree.root, model: described, files: differences.map(({ kind, hint: _, ...rest }) => ({ kind: KINDS[kind], ...rest })), dependencies }, null, 2)}\n`);
    else
        io.stdout(toText());
    return same ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.ok : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.block;
    function toText() {
        const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)(io);
        if (same)
            return `The same model: ${after.files.length} files, model digest ${after.tree.root}\n`;
        const files = differences.map((difference) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_10__.plain)(describeChange(difference)));
        const header = `${paint('bold', 'model digest')} ${before.tree.root} → ${after.tree.root}`;
        return `${[header, ...described.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_10__.plain), ...files, ...dependencies.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_10__.plain)].join('\n')}\n`;
    }
}
/** A difference between two manifests is a change, not a fault. */
function describeChange(difference) {
    const brief = ({ size, sha256 }) => `${size} bytes, sha256 ${sha256.slice(0, 12)}…`;
    switch (difference.kind) {
        case 'missing':
            return `- ${difference.path} removed (${brief(difference.expected)})`;
        case 'unexpected':
            return `+ ${difference.path} added (${brief(difference.actual)})`;
        case 'renamed':
            return `> ${difference.path} renamed from ${difference.from}`;
        case 'changed':
            return `~ ${difference.path} ${brief(difference.expected)} → ${brief(difference.actual)}`;
    }
}
const KINDS = { missing: 'removed', unexpected: 'added', changed: 'changed', renamed: 'renamed' };
async function load(operand, io) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, operand);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats !== undefined) {
        const file = stats.isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _manifest_types_js__WEBPACK_IMPORTED_MODULE_11__/* .MANIFEST_FILE */ .h1) : path;
        return (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)(file, { maxBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' }), operand);
    }
    const [, ref, inside] = /^([^:]+):(.*)$/.exec(operand) ?? [];
    if (ref === undefined || inside === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('MANIFEST_MISSING', `${operand} is neither a file, nor a directory, nor REF:PATH.\nUsage: ${USAGE}`);
    return fromGit(ref, (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .trimSlash */ .Y0)(inside), io);
}
async function fromGit(ref, path, io) {
    const git = (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_6__.localGit)(io.cwd);
    const commit = await git.resolve(ref).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('USAGE', `git knows no commit ${JSON.stringify(ref)} here. In a shallow checkout, fetch it first (fetch-depth: 0).`, { cause });
    });
    const inside = path === '.' ? _manifest_types_js__WEBPACK_IMPORTED_MODULE_11__/* .MANIFEST_FILE */ .h1 : `${path}/${_manifest_types_js__WEBPACK_IMPORTED_MODULE_11__/* .MANIFEST_FILE */ .h1}`;
    const top = (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_6__.localGit)(await git.top());
    const bytes = (path === '.' ? undefined : await top.show(commit, path)) ?? (await top.show(commit, inside));
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('MANIFEST_MISSING', `There is no manifest at ${ref}:${path} (looked for ${path} and ${inside}).`);
    return (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)((0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .decode */ .D)(bytes, `${ref}:${path}`), `${ref}:${path}`);
}
function describeModel(before, after) {
    const fields = ['name', 'version', 'framework', 'type'];
    return fields
        .filter((field) => before.model[field] !== after.model[field])
        .map((field) => `${field}: ${before.model[field] ?? '(none)'} → ${after.model[field] ?? '(none)'}`);
}
/** Dependencies by lock file, name and version: new, gone, other hashes. */
function compareDependencies(before, after) {
    const key = ({ ecosystem, name, version, from }) => `${ecosystem}:${name} ${version} (${from})`;
    const [old, now] = [new Map(before.map((entry) => [key(entry), entry])), new Map(after.map((entry) => [key(entry), entry]))];
    const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => `- dependency ${name}`);
    const added = [...now.keys()].filter((name) => !old.has(name)).map((name) => `+ dependency ${name}`);
    const other = [...now]
        .filter(([name, entry]) => old.has(name) && old.get(name)?.hashes.join() !== entry.hashes.join())
        .map(([name]) => `~ dependency ${name} has other hashes`);
    return [...gone, ...added, ...other];
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

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobId: () => (/* binding */ blobId),
/* harmony export */   localGit: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
];
/** @param folder - anywhere in the work tree. */
function localGit(folder) {
    const run = (args) => runGit(folder, args);
    return {
        show: async (ref, path) => {
            const found = await run(['ls-tree', '-z', checkedRef(ref), '--', path]);
            const blob = parseTree(found)[0];
            if (blob === undefined || blob.path !== path || !blob.mode.startsWith('100'))
                return undefined;
            return run(['cat-file', 'blob', blob.blob]);
        },
        blob: (id) => run(['cat-file', 'blob', checkedRef(id)]),
        resolve: async (ref) => text(await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])),
        parents: async (commit) => {
            const header = (await run(['cat-file', 'commit', checkedRef(commit)])).toString('utf8').split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
        },
        tree: async (ref) => parseTree(await run(['ls-tree', '-r', '-l', '-z', checkedRef(ref)])),
        uncommitted: async () => parseStatus(readable(await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames']))),
        has: async (commit) => {
            const here = await run(['cat-file', '-e', `${checkedRef(commit)}^{commit}`]).then(() => true, () => false);
            return here || (text(await run(['rev-parse', '--is-shallow-repository'])) === 'true' ? 'unknown' : false);
        },
        remote: async (name) => text(await run(['remote', 'get-url', checkedRef(name)])),
        top: async () => text(await run(['rev-parse', '--show-toplevel'])),
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
/** A name that git could take for a flag never reaches it. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/**
 * `mode type blob size\tpath`, NUL between entries; the size is absent without `-l`.
 *
 * @throws {SealError} NAME_INVALID - a path is not UTF-8: another file could take its place in every later comparison.
 */
function parseTree(output) {
    return readable(output)
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/);
        return { path: line.slice(tab + 1), blob, mode, size: Number(size) || 0 };
    });
}
/** `XY path`, NUL between entries; a D in the last of the two columns that is set means that the file is gone. */
function parseStatus(output) {
    const entries = output.split('\0').filter((entry) => entry !== '');
    const gone = (entry) => entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' ');
    const path = (entry) => entry.slice(3);
    return { changed: entries.filter((entry) => !gone(entry)).map(path), deleted: entries.filter(gone).map(path) };
}
function readable(output) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('NAME_INVALID', 'A file name in the commit is not UTF-8; rename it (git ls-tree -r HEAD shows it in quotes).', {
            cause,
        });
    }
}
function runGit(folder, args) {
    const env = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...SAFE, ...args], { cwd: folder, env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitError(args, stderr.toString('utf8'), error));
        });
    });
}
function gitError(args, stderr, cause) {
    const [reason = cause.message] = stderr
        .trim()
        .split('\n')
        .filter((line) => line !== '');
    const hint = /dubious ownership/.test(stderr)
        ? ' Run "git config --global --add safe.directory" for this folder, as the message of git says.'
        : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}
/** Git's name for content, in repositories that use SHA-1. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
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

/***/ 54533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   _B: () => (/* binding */ unescapePointer),
/* harmony export */   cz: () => (/* binding */ describeSchemaErrors),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lZ: () => (/* binding */ escapePointer),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* unused harmony export describeSchemaError */
const MAX_SHOWN = 5;
/** Schema errors as `/pointer expected …, found …`, at most five of them and a count of the others. */
function describeSchemaErrors(errors, data) {
    const telling = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf');
    const chosen = telling.length > 0 ? telling : errors;
    const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data));
    return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown;
}
/** One schema error in words. */
function describeSchemaError(error, data) {
    const where = `${error.instancePath || 'the document'} ${expectation(error)}`;
    return tellsItself(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`;
}
/** The expectation names the key; the object around it would only be noise. */
function tellsItself({ keyword }) {
    return keyword === 'required' || keyword === 'additionalProperties';
}
/** What a schema asked for, in words: `must be one of a, b`. */
function expectation({ keyword, params, message }) {
    switch (keyword) {
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return `has the unknown key ${JSON.stringify(params['additionalProperty'] ?? params['unevaluatedProperty'])}`;
        case 'required':
            return `lacks the key ${JSON.stringify(params['missingProperty'])}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].map((value) => String(value)).join(', ')}`;
        case 'const':
            return `must be ${JSON.stringify(params['allowedValue'])}`;
        case 'false schema':
            return 'is not allowed';
        default:
            return message ?? keyword;
    }
}
/** The value that a JSON Pointer names, or `undefined`. Own properties only. */
function valueAt(data, pointer) {
    let value = data;
    for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function escapePointer(key) {
    // Keys seldom hold either, and manifests have many keys.
    return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
function unescapePointer(key) {
    return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** A value on one short line. */
function preview(value, limit = 80) {
    if (value === undefined)
        return 'nothing';
    const text = textOf(value);
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
function textOf(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return 'a value that is nested too deep';
    }
}


/***/ })

};
