export const id = 361;
export const ids = [361];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

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

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 92950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   m: () => (/* binding */ required)
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
    const flags = (0,command/* parseFlags */.b)(args, { manifest: { type: 'string' }, out: { type: 'string' } }, { usage: PROVE, positionals: 1 });
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
    const flags = (0,command/* parseFlags */.b)(args, { manifest: { type: 'string' }, 'model-digest': { type: 'string' }, file: { type: 'string' } }, { usage: VERIFY, positionals: 1 });
    const name = (0,command/* required */.m)(flags.positionals[0], 'The proof', VERIFY);
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


/***/ })

};
