export const id = 136;
export const ids = [136];
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

/***/ 78049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prove: () => (/* binding */ prove),
  verifyProof: () => (/* binding */ verifyProof)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/manifest/canonical.js
var canonical = __webpack_require__(83122);
// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
// EXTERNAL MODULE: ./build/manifest/build.js
var build = __webpack_require__(2916);
// EXTERNAL MODULE: ./build/manifest/merkle.js
var merkle = __webpack_require__(26056);
;// CONCATENATED MODULE: ./build/manifest/proof.js



const PROOF_SCHEMA = 'weightseal/proof@1';
/** @throws {SealError} USAGE - the manifest does not list the path. */
function proveFile(manifest, path) {
    const index = manifest.files.findIndex((file) => file.path === path);
    const file = manifest.files[index];
    if (file === undefined)
        throw new errors/* SealError */.E('USAGE', `The manifest does not list ${JSON.stringify(path)}. Paths are relative to the model; "weightseal manifest verify" lists them.`);
    return {
        schema: PROOF_SCHEMA,
        file: { path: file.path, size: file.size, sha256: file.sha256 },
        tree: manifest.tree,
        index,
        path: (0,merkle/* inclusionPath */.cq)(manifest.files.map(build/* fileLeaf */.hT), index).map((hash) => hash.toString('hex')),
    };
}
/**
 * Whether a proof leads from its file to the model digest that the caller trusts. The root that stands in the proof is
 * the prover's claim; it must be the trusted one.
 *
 * @param trustedRoot - the model digest, hex, from a source other than the proof.
 */
function proofHolds(proof, trustedRoot) {
    const root = (0,merkle/* rootOfProof */.EE)({
        leaf: (0,build/* fileLeaf */.hT)(proof.file),
        index: proof.index,
        size: proof.tree.size,
        path: proof.path.map((hash) => Buffer.from(hash, 'hex')),
    });
    return root !== undefined && root.toString('hex') === trustedRoot && proof.tree.root === trustedRoot;
}

// EXTERNAL MODULE: ./build/manifest/types.js
var types = __webpack_require__(43913);
// EXTERNAL MODULE: ./build/ports/atomic-write.js
var atomic_write = __webpack_require__(11200);
// EXTERNAL MODULE: ./build/ports/model-files.js + 2 modules
var model_files = __webpack_require__(11236);
// EXTERNAL MODULE: ./build/ports/progress.js
var progress = __webpack_require__(22968);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/paint.js
var paint = __webpack_require__(54791);
;// CONCATENATED MODULE: ./build/commands/manifest-proof.js















const PROVE = 'weightseal manifest prove FILE [--manifest FILE] [--out FILE]';
const VERIFY = 'weightseal manifest verify-proof PROOF (--model-digest HEX | --manifest FILE) [--file FILE]';
const MAX_PROOF_BYTES = 64 * 1024;
/** `weightseal manifest prove`: writes the inclusion proof of one file. */
async function prove(args, io) {
    const flags = (0,command/* parseFlags */.b)(args, { manifest: { type: 'string' }, out: { type: 'string' } }, PROVE);
    const target = (0,external_node_path_.resolve)(io.cwd, (0,command/* required */.m)(flags.positionals[0], 'The file to prove', PROVE));
    const given = flags.text('manifest');
    const file = given === undefined ? nearestManifest(target) : (0,external_node_path_.resolve)(io.cwd, given);
    const manifest = (0,parse/* parseManifest */.Ng)(await (0,text_file/* readText */.y)(file, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' }), (0,external_node_path_.relative)(io.cwd, file));
    const inside = (0,external_node_path_.relative)((0,external_node_path_.dirname)(file), target).split(external_node_path_.sep).join('/');
    const path = manifest.files.some((entry) => entry.path === inside) ? inside : (flags.positionals[0] ?? '');
    const json = (0,canonical/* canonicalJson */.d)(proveFile(manifest, path));
    const out = flags.text('out');
    if (out === undefined || out === '-')
        io.stdout(`${json}\n`);
    else
        await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(io.cwd, out), json);
    return exit/* EXIT */.dc.ok;
}
function nearestManifest(target) {
    for (let folder = (0,external_node_path_.dirname)(target);; folder = (0,external_node_path_.dirname)(folder)) {
        const file = (0,external_node_path_.join)(folder, types/* MANIFEST_FILE */.h1);
        if ((0,external_node_fs_.existsSync)(file))
            return file;
        if (folder === (0,external_node_path_.dirname)(folder))
            throw new errors/* SealError */.E('MANIFEST_MISSING', `No ${types/* MANIFEST_FILE */.h1} beside ${target} or above it. Build one with "weightseal manifest", or name it with --manifest.`);
    }
}
/** `weightseal manifest verify-proof`: 0 the proof leads to the trusted digest (and the file is the proven one), 1 it does not. */
async function verifyProof(args, io) {
    const flags = (0,command/* parseFlags */.b)(args, { manifest: { type: 'string' }, 'model-digest': { type: 'string' }, file: { type: 'string' } }, VERIFY);
    const name = (0,command/* required */.m)(flags.positionals[0], 'The proof', VERIFY);
    const proof = (0,parse/* parseProof */.k_)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, name), { maxBytes: MAX_PROOF_BYTES, missing: 'USAGE' }), name);
    const trusted = await trustedDigest(flags.text('model-digest'), flags.text('manifest'), io);
    if (!proofHolds(proof, trusted))
        throw new errors/* SealError */.E('PROOF_INVALID', `${name} does not lead to the model digest ${trusted}. Either it belongs to another model, or it was altered.`);
    const file = flags.text('file');
    if (file !== undefined)
        await compareContent((0,external_node_path_.resolve)(io.cwd, file), proof.file);
    const what = file === undefined ? 'a file with this digest belongs to the model; --file compares the bytes' : `${(0,report_escape.plain)(file)} is that file`;
    io.stdout(`${(0,paint/* painter */.C)(io)('green', 'Verified')} ${(0,report_escape.plain)(proof.file.path)} (sha256 ${proof.file.sha256}) in model ${trusted}: ${what}\n`);
    return exit/* EXIT */.dc.ok;
}
async function trustedDigest(digest, manifest, io) {
    if (digest !== undefined) {
        if (!/^[0-9a-fA-F]{64}$/.test(digest))
            throw new errors/* SealError */.E('USAGE', `--model-digest: expected 64 hex digits, found ${JSON.stringify(digest)}.`);
        return digest.toLowerCase();
    }
    if (manifest === undefined)
        throw new errors/* SealError */.E('USAGE', `A proof alone proves nothing: give the model digest that you trust.\nUsage: ${VERIFY}`);
    return (0,parse/* parseManifest */.Ng)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, manifest), { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' }), manifest)
        .tree.root;
}
async function compareContent(file, expected) {
    const { files, problems } = await (0,model_files/* measure */.xP)([{ path: file, file, size: await sizeOf(file) }], { sha512: false, progress: progress/* silent */.K });
    const [problem] = problems;
    if (problem)
        throw new errors/* SealError */.E(problem.code, `${file} ${problem.reason}.`);
    const actual = files[0]?.entry;
    if (actual?.size === expected.size && actual.sha256 === expected.sha256)
        return;
    throw new errors/* SealError */.E('PROOF_INVALID', `${file} is not the proven file: expected ${expected.size} bytes with sha256 ${expected.sha256}, found ${actual?.size} bytes with sha256 ${actual?.sha256}.`);
}
async function sizeOf(file) {
    const { stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    try {
        return (await stat(file)).size;
    }
    catch (cause) {
        throw new errors/* SealError */.E('USAGE', `There is no file ${file}.`, { cause });
    }
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

/***/ 11200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Writes a file whole or not at all: to a temporary name in the same folder, flushed, then renamed.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another place with --out.`, { cause });
    }
}
/** Like `mkdir -p`, which in Node never ends below a folder in which nothing can be made, such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** A bar on a terminal, a line each ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    if (stream.isTTY)
        return new Reporter({
            label,
            clock,
            every: BAR_EVERY_MS,
            show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
            clear: () => stream.write('\r\x1b[K'),
        });
    if (ci)
        return new Reporter({ label, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => { } });
    return silent;
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
    return `${label} ${bar} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ })

};
