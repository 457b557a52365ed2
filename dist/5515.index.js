export const id = 5515;
export const ids = [5515,9288];
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
// EXTERNAL MODULE: ./build/manifest/lfs.js
var lfs = __webpack_require__(60191);
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
 * the prover's claim; it must be the trusted one. The root does not bind the number of files: without `trusted.size` a
 * proof may claim another one that gives the same path.
 *
 * @param trusted.root - the model digest, hex, from a source other than the proof.
 * @param trusted.size - the number of files, where it is known.
 */
function proofHolds(proof, trusted) {
    const root = (0,merkle/* rootOfProof */.EE)({
        leaf: (0,build/* fileLeaf */.hT)(proof.file),
        index: proof.index,
        size: proof.tree.size,
        path: proof.path.map((hash) => Buffer.from(hash, 'hex')),
    });
    const size = trusted.size === undefined || trusted.size === proof.tree.size;
    return size && root !== undefined && root.toString('hex') === trusted.root && proof.tree.root === trusted.root;
}

// EXTERNAL MODULE: ./build/manifest/types.js
var types = __webpack_require__(43913);
// EXTERNAL MODULE: ./build/ports/atomic-write.js
var atomic_write = __webpack_require__(11200);
// EXTERNAL MODULE: ./build/ports/hash-file.js
var hash_file = __webpack_require__(31314);
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
    const flags = (0,command/* parseFlags */.bQ)(args, { manifest: { type: 'string' }, out: { type: 'string' } }, { usage: PROVE, positionals: 1 });
    const target = (0,external_node_path_.resolve)(io.cwd, (0,command/* required */.mw)(flags.positionals[0], 'The file to prove', PROVE));
    const given = flags.text('manifest');
    const file = given === undefined ? nearestManifest(target) : (0,external_node_path_.resolve)(io.cwd, given);
    const manifest = (0,parse/* parseManifest */.Ng)(await (0,text_file/* readText */.y)(file, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' }), (0,external_node_path_.relative)(io.cwd, file));
    const inside = (0,external_node_path_.relative)((0,external_node_path_.dirname)(file), target).split(external_node_path_.sep).join('/');
    const path = manifest.files.some((entry) => entry.path === inside) ? inside : (flags.positionals[0] ?? '');
    const json = (0,canonical/* canonicalJson */.d)(proveFile(manifest, path));
    const out = flags.text('out');
    if (out === undefined || out === '-')
        io.stdout(`${json}\n`);
    else {
        await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(io.cwd, out), json);
        io.stdout(`Proof for ${(0,report_escape.plain)(path)} in model ${manifest.tree.root}, written to ${(0,report_escape.plain)(out)}\n`);
    }
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
    const flags = (0,command/* parseFlags */.bQ)(args, { manifest: { type: 'string' }, 'model-digest': { type: 'string' }, file: { type: 'string' } }, { usage: VERIFY, positionals: 1 });
    const name = (0,command/* required */.mw)(flags.positionals[0], 'The proof', VERIFY);
    const proof = (0,parse/* parseProof */.k_)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, name), { maxBytes: MAX_PROOF_BYTES, missing: 'USAGE' }), name);
    const trusted = await trustedTree(flags.text('model-digest'), flags.text('manifest'), io);
    if (!proofHolds(proof, trusted))
        throw new errors/* SealError */.E('PROOF_INVALID', `${name} does not lead to the model digest ${trusted.root}. Either it belongs to another model, or it was altered.`);
    const file = flags.text('file');
    if (file !== undefined)
        compareContent((0,external_node_path_.resolve)(io.cwd, file), proof.file);
    const what = file === undefined ? 'a file with this digest belongs to the model; --file compares the bytes' : `${(0,report_escape.plain)(file)} is that file`;
    io.stdout(`${(0,paint/* painter */.C)(io)('green', 'Verified')} ${(0,report_escape.plain)(proof.file.path)} (sha256 ${proof.file.sha256}) in model ${trusted.root}: ${what}\n`);
    return exit/* EXIT */.dc.ok;
}
async function trustedTree(digest, manifest, io) {
    if ((digest === undefined) === (manifest === undefined))
        throw new errors/* SealError */.E('USAGE', `A proof alone proves nothing: give the model digest that you trust, or the manifest, one of them.\nUsage: ${VERIFY}`);
    if (manifest !== undefined)
        return (0,parse/* parseManifest */.Ng)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, manifest), { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' }), manifest)
            .tree;
    if (digest === undefined || !/^[0-9a-fA-F]{64}$/.test(digest))
        throw new errors/* SealError */.E('USAGE', `--model-digest: expected 64 hex digits, found ${JSON.stringify(digest)}.`);
    return { root: digest.toLowerCase() };
}
/** The bytes themselves: a git-LFS pointer that names the right digest is not the file. */
function compareContent(file, expected) {
    const outcome = (0,hash_file/* hashFile */.D)({ file, sha512: false, gitBlob: false }, (0,hash_file/* newHashBuffer */.L)(), () => undefined);
    if ('failed' in outcome)
        throw new errors/* SealError */.E(outcome.failed === 'FILE_UNREADABLE' && outcome.reason === 'ENOENT' ? 'USAGE' : outcome.failed, `Cannot read ${file}: ${outcome.reason}.`);
    const { size, sha256 } = outcome.ok;
    if (size === expected.size && sha256 === expected.sha256)
        return;
    const pointer = (0,lfs/* readPointer */.Z)(outcome.ok.head, size).kind === 'pointer' ? ' It is a git-LFS pointer; the proof is about the content (git lfs pull).' : '';
    throw new errors/* SealError */.E('PROOF_INVALID', `${file} is not the proven file: expected ${expected.size} bytes with sha256 ${expected.sha256}, found ${size} bytes with sha256 ${sha256}.${pointer}`);
}


/***/ }),

/***/ 60191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPointer)
/* harmony export */ });
/* unused harmony export LFS_POINTER_LIMIT */
/** The specification demands pointers of less than this many bytes. */
const LFS_POINTER_LIMIT = 1024;
const SIGNATURE = 'version https://git-lfs.github.com/spec/v';
const VERSION_LINE = 'version https://git-lfs.github.com/spec/v1';
/**
 * Reads a git-LFS pointer from a file's first bytes. A file that begins as a pointer and does not end as one is
 * `malformed`: it must never be hashed as if it were the model.
 *
 * @param head - the first bytes, all of them when the file is shorter than `LFS_POINTER_LIMIT`.
 * @param size - of the whole file, in bytes.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function readPointer(head, size) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    if (!beginsAsPointer(text, size))
        return { kind: 'content' };
    if (size >= LFS_POINTER_LIMIT)
        return { kind: 'malformed', reason: `a pointer has less than ${LFS_POINTER_LIMIT} bytes, this file has ${size}` };
    const [version, ...rest] = text.split('\n');
    if (version !== VERSION_LINE)
        return { kind: 'malformed', reason: `the first line is not "${VERSION_LINE}"` };
    if (rest.pop() !== '')
        return { kind: 'malformed', reason: 'the last line does not end: the file is truncated' };
    return readKeys(rest);
}
/** Also a file that was cut inside the first line: all of it is a beginning of the signature. */
function beginsAsPointer(text, size) {
    if (text.startsWith(SIGNATURE))
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
            return { kind: 'malformed', reason: `"${key}" stands twice` };
        values.set(key, value);
    }
    const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    if (oid === undefined)
        return { kind: 'malformed', reason: `"oid" must be "sha256:" and 64 hex digits, found "${values.get('oid') ?? 'nothing'}"` };
    const size = Number(/^(0|[1-9][0-9]{0,15})$/.exec(values.get('size') ?? '')?.[1] ?? Number.NaN);
    if (!Number.isSafeInteger(size))
        return { kind: 'malformed', reason: `"size" must be a number of bytes, found "${values.get('size') ?? 'nothing'}"` };
    const strange = [...values.keys()].find((key) => key !== 'oid' && key !== 'size' && !/^ext-\d-[a-z0-9]+$/.test(key));
    if (strange !== undefined)
        return { kind: 'malformed', reason: `"${strange}" is not a key of the pointer format` };
    // Free text here would let a pointer be a script as well, which passes for the file that it names.
    const free = [...values].find(([key, value]) => key.startsWith('ext-') && !/^sha256:[0-9a-f]{64}$/.test(value));
    if (free !== undefined)
        return { kind: 'malformed', reason: `"${free[0]}" must be "sha256:" and 64 hex digits` };
    const keys = [...values.keys()];
    if (keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? '')))
        return { kind: 'malformed', reason: 'its keys are not in alphabetical order' };
    return { kind: 'pointer', pointer: { sha256: oid, size } };
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // somebody else made it meanwhile
        });
    }
}


/***/ }),

/***/ 31314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   L: () => (/* binding */ newHashBuffer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _scan_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95781);



/** Fits into the second-level cache: larger buffers were slower (npm run bench). */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file once, in order, for all digests; memory does not grow with the file. Refuses anything but a regular file
 * and notices a file that changes meanwhile.
 *
 * @param buffer - scratch space that the caller keeps between files.
 * @param advance - is told the bytes of each chunk.
 */
function hashFile(job, buffer, advance) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(job.file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        return hashDescriptor(descriptor, job, buffer, advance);
    }
    catch (error) {
        const { code, message } = error;
        return { failed: code === 'ELOOP' ? 'FILE_SYMLINK' : 'FILE_UNREADABLE', reason: code ?? message };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function newHashBuffer() {
    return Buffer.allocUnsafeSlow(CHUNK_BYTES);
}
function hashDescriptor(descriptor, job, buffer, advance) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor, { bigint: true });
    if (!before.isFile())
        return { failed: 'FILE_SPECIAL', reason: 'not a regular file' };
    const hashes = newHashes(job, before.size);
    let head = Buffer.alloc(0);
    let size = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, buffer.length, null);
        if (count === 0)
            break;
        const chunk = buffer.subarray(0, count);
        if (size === 0)
            head = Buffer.from(chunk.subarray(0, _scan_format_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BYTES */ .Lq));
        for (const hash of hashes.values())
            hash.update(chunk);
        size += count;
        advance(count);
    }
    const tail = head.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? readTail(descriptor, size) : undefined;
    const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor, { bigint: true });
    if (changed(before, after) || BigInt(size) !== before.size)
        return { failed: 'FILE_CHANGED', reason: `${before.size} bytes at first, ${size} read, ${after.size} at the end` };
    const digests = Object.fromEntries([...hashes].map(([name, hash]) => [name, hash.digest('hex')]));
    return { ok: { size, ...digests, head, ...(tail === undefined ? {} : { tail }) } };
}
function newHashes({ sha512, gitBlob }, size) {
    const hashes = new Map([['sha256', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')]]);
    if (sha512)
        hashes.set('sha512', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512'));
    if (gitBlob)
        hashes.set('gitBlob', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${size}\0`));
    return hashes;
}
function readTail(descriptor, size) {
    const length = Math.min(size, _scan_format_js__WEBPACK_IMPORTED_MODULE_2__/* .TAIL_BYTES */ .dd);
    const tail = Buffer.alloc(length);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, tail, 0, length, size - length);
    return tail;
}
function changed(before, after) {
    return before.size !== after.size || before.mtimeNs !== after.mtimeNs || before.ctimeNs !== after.ctimeNs;
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

/***/ 95781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ HEAD_BYTES),
  dd: () => (/* binding */ TAIL_BYTES),
  Tz: () => (/* binding */ detectFormat),
  el: () => (/* binding */ isWeightName)
});

;// CONCATENATED MODULE: ./build/scan/pickle-opcodes.js
/**
 * Whether bytes without a PROTO opcode are a pickle all the same: protocols 0 and 1 begin with any opcode. Reads opcodes and
 * their arguments strictly, executes nothing. Text that happens to begin with an opcode's letter fails at an argument.
 *
 * @param bytes - the beginning of a file.
 * @returns true when the stream ends in STOP, or names something to import, before anything in it is no pickle.
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
function readsAsPickle(bytes) {
    let at = 0;
    let steps = 0;
    while (at < bytes.length) {
        const opcode = String.fromCharCode(bytes[at] ?? 0);
        if (opcode === STOP)
            return steps > 0;
        if (opcode === STACK_GLOBAL)
            return steps > 1;
        const next = skipArgument(opcode, bytes, at + 1);
        if (next === undefined)
            return false;
        if (IMPORTS.has(opcode))
            return true;
        at = next;
        steps += 1;
    }
    return false;
}
const STOP = '.';
const STACK_GLOBAL = '\x93';
/** GLOBAL and INST: module and name on two lines. */
const IMPORTS = new Set(['c', 'i']);
/** Opcodes without an argument. */
const PLAIN = new Set('(012NQR]}a)bdelost\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x94u');
/** Opcodes with an argument of a fixed number of bytes. */
const FIXED = {
    K: 1,
    M: 2,
    J: 4,
    G: 8,
    h: 1,
    j: 4,
    q: 1,
    r: 4,
    '\x80': 1,
    '\x95': 8,
    '\x82': 1,
    '\x83': 2,
    '\x84': 4,
};
/** Opcodes whose argument begins with its own length, in this many bytes. */
const COUNTED = {
    U: 1,
    T: 4,
    X: 4,
    C: 1,
    B: 4,
    '\x8a': 1,
    '\x8b': 4,
    '\x8c': 1,
    '\x8d': 8,
    '\x8e': 8,
    '\x96': 8,
};
/** Opcodes with lines of text, and what those may hold. */
const LINES = {
    I: [/^-?\d{1,20}$/],
    L: [/^-?\d{1,400}L?$/],
    F: [/^[-+\d.eEinfa]{1,40}$/],
    S: [/^(['"]).*\1$/],
    V: [/^[^\r]*$/],
    g: [/^\d{1,10}$/],
    p: [/^\d{1,10}$/],
    P: [/^.{1,200}$/],
    c: [/^[A-Za-z_][\w.]*$/, /^[A-Za-z_][\w.]*$/],
    i: [/^[A-Za-z_][\w.]*$/, /^[A-Za-z_][\w.]*$/],
};
/** Where the opcode's argument ends, or `undefined` when there is no such opcode or argument. */
function skipArgument(opcode, bytes, at) {
    if (PLAIN.has(opcode))
        return at;
    const fixed = FIXED[opcode];
    if (fixed !== undefined)
        return at + fixed;
    const counter = COUNTED[opcode];
    if (counter !== undefined)
        return skipCounted(bytes, at, counter);
    return LINES[opcode] && skipLines(bytes, at, LINES[opcode]);
}
function skipCounted(bytes, at, counter) {
    if (at + counter > bytes.length)
        return undefined;
    return at + counter + bytes.readUIntLE(at, Math.min(counter, 6));
}
function skipLines(bytes, at, patterns) {
    let begin = at;
    for (const pattern of patterns) {
        const end = bytes.indexOf(0x0a, begin);
        if (end === -1 || !pattern.test(bytes.toString('latin1', begin, end)))
            return undefined;
        begin = end + 1;
    }
    return begin;
}

;// CONCATENATED MODULE: ./build/scan/format.js

/** How many bytes from the start of a file the detection looks at. */
const HEAD_BYTES = 1024;
/** How many bytes from the end of a zip archive hold its list of names, as far as we look. */
const TAIL_BYTES = 1024 * 1024;
/**
 * Tells a file's format from its first bytes, and from its name where the bytes say nothing. A pickle named
 * `model.safetensors` is a pickle, and a file named `model.pkl` can run code whatever its first bytes pretend. Only the
 * beginning is looked at, and nothing is ever unpickled.
 */
function detectFormat({ path, head, tail, size }) {
    const named = byName(path);
    if (head === undefined || size === 0)
        return named ?? OTHER;
    const found = bySignature(head, tail, size);
    if (found === undefined)
        return named === undefined ? OTHER : disagreeing(named);
    return { ...found, runsCode: worse(found.runsCode, named?.runsCode ?? 'no'), weights: found.weights || named?.weights === true };
}
const GRADES = ['no', 'possible', 'yes'];
/** A loader chooses by name or by bytes: what either of them can do counts. */
function worse(a, b) {
    return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b;
}
const OTHER = { format: 'other', runsCode: 'no', weights: false };
/** A name that promises a data-only format, over bytes that are not of it: nobody knows what a loader will make of them. */
function disagreeing(named) {
    return SIGNED.has(named.format) ? { ...named, format: `not ${named.format}`, runsCode: 'possible' } : named;
}
/** Formats that always show their signature. */
const SIGNED = new Set(['safetensors', 'gguf']);
/** Weight files by name. `.bin` stands for too much, so only the usual stems count. */
const NAMES = [
    { pattern: /\.safetensors$/, format: 'safetensors', runsCode: 'no' },
    { pattern: /\.gguf$/, format: 'gguf', runsCode: 'no' },
    { pattern: /\.onnx$/, format: 'onnx', runsCode: 'no' },
    { pattern: /\.tflite$/, format: 'tflite', runsCode: 'no' },
    { pattern: /(^|\/)flax_model[^/]*\.msgpack$/, format: 'flax', runsCode: 'no' },
    { pattern: /\.(pt|pth|ckpt|pt2)$/, format: 'pytorch', runsCode: 'yes' },
    { pattern: /(^|\/)([^/]*(model|weights|adapter|optimizer|scheduler|training_args)[^/]*)\.bin$/, format: 'pytorch', runsCode: 'yes' },
    { pattern: /\.(pkl|pickle|dill|p|pck|pcl|sav)$/, format: 'pickle', runsCode: 'yes' },
    { pattern: /\.(pdparams|pdopt|pdiparams)$/, format: 'paddle', runsCode: 'yes' },
    { pattern: /\.(joblib|skops\.pkl)$/, format: 'joblib', runsCode: 'yes' },
    { pattern: /\.mar$/, format: 'torchserve archive', runsCode: 'yes' },
    { pattern: /\.nemo$/, format: 'nemo archive', runsCode: 'yes' },
    { pattern: /\.(h5|hdf5)$/, format: 'keras-h5', runsCode: 'possible' },
    { pattern: /\.keras$/, format: 'keras', runsCode: 'possible' },
    { pattern: /(^|\/)saved_model\.pb(txt)?$/, format: 'tensorflow savedmodel', runsCode: 'possible' },
];
function byName(path) {
    const lower = path.toLowerCase().replace(/\.(gz|bz2|xz|zst|lz4|z)$/, '');
    const rule = NAMES.find(({ pattern }) => pattern.test(lower));
    return rule && { format: rule.format, runsCode: rule.runsCode, weights: true };
}
/** Whether a file holds a model's parameters, by its name alone. */
function isWeightName(path) {
    return byName(path) !== undefined;
}
function bySignature(head, tail, size) {
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    if (isGguf(bytes))
        return { format: 'gguf', runsCode: 'no', weights: true };
    if (isSafetensors(bytes, size))
        return { format: 'safetensors', runsCode: 'no', weights: true };
    if (isPickle(bytes))
        return { format: 'pickle', runsCode: 'yes', weights: true };
    if (startsWith(bytes, '\x7fELF') || startsWith(bytes, 'MZ\x90'))
        return { format: 'native code', runsCode: 'yes', weights: false };
    if (startsWith(bytes, 'PK\x03\x04'))
        return zip(tail);
    if (startsWith(bytes, '\x93NUMPY'))
        return numpy(bytes);
    if (startsWith(bytes, '\x89HDF\r\n\x1a\n'))
        return { format: 'hdf5', runsCode: 'possible', weights: true };
    return undefined;
}
function startsWith(bytes, signature) {
    return bytes.subarray(0, signature.length).toString('latin1') === signature;
}
/** Magic, a version that exists, and counts of tensors and keys that a file could hold. */
function isGguf(bytes) {
    if (!startsWith(bytes, 'GGUF') || bytes.length < 24)
        return false;
    const version = bytes.readUInt32LE(4);
    return version >= 1 && version <= 3 && bytes.readBigUInt64LE(8) < 1000000n && bytes.readBigUInt64LE(16) < 1000000n;
}
/**
 * Eight bytes of header length, little endian, then a JSON object that fits into the file. As far as the head goes it must
 * be JSON of printable text that begins with a key: no pickle can look so, since `"` is no opcode.
 */
function isSafetensors(bytes, size) {
    if (bytes.length < 10)
        return false;
    const length = bytes.readBigUInt64LE(0);
    if (length < 2n || length > BigInt(Math.max(0, size - 8)) || length > 100000000n)
        return false;
    const shown = bytes.subarray(8, 8 + Number(length < 1000000n ? length : 1000000n));
    const text = shown.toString('latin1');
    if (!/^\{\s*["}]/.test(text) || [...shown].some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
        return false;
    return BigInt(shown.length) < length || isJsonObject(shown.toString('utf8'));
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** The PROTO opcode with a protocol that exists, or a stream of older opcodes that holds together. */
function isPickle(bytes) {
    const [first, second] = bytes;
    if (first === 0x80 && second !== undefined && second <= 5)
        return true;
    return readsAsPickle(bytes);
}
/** A zip archive with a pickle among its names is how PyTorch saves; one whose names cannot be seen may be. */
function zip(tail) {
    if (tail === undefined)
        return { format: 'zip', runsCode: 'possible', weights: false };
    const names = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).toString('latin1');
    if (!names.includes('PK\x01\x02'))
        return { format: 'zip', runsCode: 'possible', weights: false };
    if (/\.(pkl|pickle)/i.test(names))
        return { format: 'pytorch zip', runsCode: 'yes', weights: true };
    if (names.includes('.npy'))
        return { format: 'numpy archive', runsCode: 'possible', weights: false };
    if (names.includes('model.weights.h5'))
        return { format: 'keras', runsCode: 'possible', weights: true };
    return { format: 'zip', runsCode: 'possible', weights: false };
}
/** An array of objects is stored as a pickle. */
function numpy(bytes) {
    const objects = /'descr':\s*'\|?O|\('[^']*',\s*'\|?O/.test(bytes.toString('latin1'));
    return { format: objects ? 'numpy objects' : 'numpy', runsCode: objects ? 'yes' : 'no', weights: false };
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
