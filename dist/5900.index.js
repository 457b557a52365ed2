export const id = 5900;
export const ids = [5900,7980,6214];
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

/***/ 47935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestAction: () => (/* binding */ manifestAction)
/* harmony export */ });
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72216);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30698);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15663);
/* harmony import */ var _ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84507);
/* harmony import */ var _shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63877);
/* harmony import */ var _shell_step_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85356);
/* harmony import */ var _shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42941);
/* harmony import */ var _build_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63321);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79272);









/** `command: manifest`: measures the model at `path`, writes the manifest outside the checkout and sets the outputs. */
async function manifestAction(env, signal) {
    const io = (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepIo */ .ZZ)(env, signal);
    const out = (0,_ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .runFolder */ .k)(env, _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_FILE */ .h1);
    const ignore = (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOptions */ .pl)().list('ignore-path');
    const written = await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .writeManifest */ .HN)((0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredPath */ .n8)('manifest'), { info: () => undefined, ignore, sha512: false, tensors: false, quiet: false, out }, io);
    (0,_shell_step_log_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)((0,_build_text_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestText */ .$)(written, { cwd: io.cwd, paint: _core_paint_js__WEBPACK_IMPORTED_MODULE_8__/* .noPaint */ .I }));
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .u)('manifest-path', written.file);
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .u)('model-digest', written.manifest.tree.root);
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .u)('oms-root', written.manifest.oms.root);
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .u)('conclusion', 'pass');
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
}


/***/ }),

/***/ 63321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestText)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5242);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25673);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15663);
/* harmony import */ var _shell_display_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64159);






/** Renders what a new manifest describes, its digests, and where it is. */
function manifestText({ manifest, file, untracked = [] }, { cwd, paint }) {
    const { model, files, dependencies, tree, oms } = manifest;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const otherForm = files.map(({ path }) => path).filter((path) => path !== path.normalize('NFC'));
    const pointers = files.filter(({ source }) => source !== 'content').length;
    const known = pointers === 0 ? '' : `; ${pointers} known only from pointers`;
    const rows = [
        ['model', `${model.name} ${model.version}${model.version === _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .UNVERSIONED */ .d7 ? ' (no version is known; set it with --version)' : ''}`],
        ['files', `${files.length} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(bytes)}${known})`],
        ...(manifest.links === undefined ? [] : [['links', (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(manifest.links.length, 'symbolic link')]]),
        ...(untracked.length === 0 ? [] : [['left out', `ignored by git: ${briefly(untracked)}`]]),
        ...(otherForm.length === 0
            ? []
            : [['names', `not in the Unicode form NFC, which git and other systems use: ${briefly(otherForm)}; rename them`]]),
        ...(dependencies.length === 0 ? [] : [['dependencies', (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(dependencies.length, 'locked package')]]),
        ['model digest', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(tree.root)],
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(oms.root)],
        ['written to', (0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .G)(file, { cwd })],
    ];
    return `${rows.map(([name = '', value = '']) => `${paint('dim', name.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(value)}`).join('\n')}\n`;
}
function briefly(paths) {
    return `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`;
}


/***/ }),

/***/ 79272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   N8: () => (/* binding */ buildModelManifest),
/* harmony export */   tg: () => (/* binding */ saveManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65156);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93041);




/**
 * Measures a model and writes its manifest.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} MODEL_*, FILE_*, NAME_*, OUTPUT_UNWRITABLE, USAGE, SETTINGS_INVALID
 */
async function writeManifest(folder, options, io) {
    const { measured, target } = await measureFolder(folder, options, io);
    return { ...(await saveManifest(measured.manifest, options.out ?? target.manifest, io)), untracked: measured.untracked };
}
/** Measures a model and returns its manifest, without writing it. @throws {SealError} as `writeManifest`. */
async function buildModelManifest(folder, options, io) {
    return (await measureFolder(folder, options, io)).measured.manifest;
}
async function measureFolder(folder, options, io) {
    const { out, sha512, tensors, quiet } = options;
    const target = await (0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .modelTarget */ .XW)(folder, { ...options, outputs: out === undefined ? [] : [out] }, io);
    return { target, measured: await (0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .measureTarget */ .AA)(target, { sha512, tensors, quiet }, io) };
}
/** Writes a manifest. @param out - relative to the working directory. @throws {SealError} OUTPUT_UNWRITABLE */
async function saveManifest(manifest, out, { cwd }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, out);
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(file, (0,_domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeManifest */ .MZ)(manifest));
    return { manifest, file };
}


/***/ }),

/***/ 52853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
/** Returns the first 12 hexadecimal digits of a digest or fingerprint, for text that people read. JSON has all of them. */
function shortDigest(hex) {
    return hex.replaceAll(':', '').slice(0, 12);
}


/***/ }),

/***/ 57980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Returns the known name that is closest to a misspelled one, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** Returns `; did you mean "x"?`, or the list of known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; expected one of ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Returns the Levenshtein distance. Names are cut to 64 characters to limit the work. */
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


/***/ }),

/***/ 50018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   SB: () => (/* binding */ omsRoot),
/* harmony export */   hT: () => (/* binding */ fileLeaf),
/* harmony export */   qY: () => (/* binding */ canonicalManifest),
/* harmony export */   u1: () => (/* binding */ buildManifest),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* unused harmony exports linkLeaf, tensorsLeaf, modelDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73224);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51374);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15663);





/** Builds a manifest from measured files. The order of the parts does not matter: the same files give the same manifest. */
function buildManifest({ model, files, dependencies, ignore, include = [], links = [], tensors = [] }) {
    const sorted = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByPath */ .$y)(files, ({ path }) => path);
    const sections = {
        ...(links.length === 0 ? {} : { links: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByPath */ .$y)(links, ({ path }) => path) }),
        ...(tensors.length === 0 ? {} : { tensors: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByPath */ .$y)(tensors, ({ path }) => path) }),
    };
    const leaves = leavesOf({ files: sorted, ...sections });
    return {
        schema: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_SCHEMA */ .KB,
        model,
        ignore: [...new Set(ignore)].sort(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq),
        ...(include.length === 0 ? {} : { include: [...new Set(include)].sort(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq) }),
        files: sorted,
        ...sections,
        dependencies: [...dependencies].sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq)(dependencyKey(a), dependencyKey(b))),
        tree: { algorithm: 'rfc9162-sha256', size: leaves.length, root: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .merkleRoot */ .nk)(leaves).toString('hex') },
        oms: { root: omsRoot(sorted) },
    };
}
function dependencyKey({ ecosystem, name, version, from, hashes }) {
    return [ecosystem, name, version, from, ...hashes].join('\0');
}
/** Returns the leaf hash of a file. Its input, `utf8(path) 00 decimal(size) 00 hex(sha256)`, binds name and size to the content. */
function fileLeaf({ path, size, sha256 }) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(Buffer.from(`${path}\0${size}\0${sha256}`, 'utf8'));
}
/**
 * Returns the leaf hash of a symbolic link. Its input, `utf8(path) 00 "link" 00 utf8(target)`, is none of a file, because a size is a
 * number.
 */
function linkLeaf({ path, target }) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(Buffer.from(`${path}\0link\0${target}`, 'utf8'));
}
/** Returns the leaf hash of the tensors of a file. Its input is `utf8(path) 00 "tensors" 00 hex(sha256 of their canonical JSON)`. */
function tensorsLeaf({ path, tensors }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update((0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(tensors))
        .digest('hex');
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(Buffer.from(`${path}\0tensors\0${digest}`, 'utf8'));
}
/** Returns the leaves of the tree of a manifest: its files, then its links, then its tensors. */
function leavesOf({ files, links = [], tensors = [] }) {
    return [...files.map(fileLeaf), ...links.map(linkLeaf), ...tensors.map(tensorsLeaf)];
}
/** Returns the model digest, hex: the root of the RFC 9162 tree over the leaves, each kind in UTF-8 order of the paths. */
function modelDigest(manifest) {
    return merkleRoot(leavesOf(manifest)).toString('hex');
}
/**
 * Returns the OMS root, hex: SHA-256 over the raw digests in the listed order. It binds neither names nor sizes, so it is
 * an alias for OMS tools and never an identity.
 *
 * @see OpenSSF Model Signing specification v1.0, §6.5.1
 */
function omsRoot(listed) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { sha256 } of listed)
        hash.update(Buffer.from(sha256, 'hex'));
    return hash.digest('hex');
}
/** Returns the canonical form of a manifest, over which digests are taken: RFC 8785, without a final newline. */
function canonicalManifest(manifest) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest);
}
/**
 * Returns the content of `weightseal.manifest.json`: the canonical form with each member, and each entry of a list, on a line of its own,
 * so that people can read its difference and branches merge.
 */
function serializeManifest(manifest) {
    const members = Object.entries(manifest)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{\n${members.map(([name, value]) => `${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(name)}:${lines(value)}`).join(',\n')}\n}\n`;
}
function lines(value) {
    if (!Array.isArray(value) || value.length === 0)
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(value);
    return `[\n${value.map((item) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(item)).join(',\n')}\n]`;
}


/***/ }),

/***/ 73224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

/**
 * Serializes to canonical JSON: keys in UTF-16 order, no white space, ECMAScript number and string forms.
 *
 * @throws {TypeError} for lone surrogates, non-finite numbers and anything that is not JSON.
 * @see RFC 8785 (JCS), sections 3.2.2 and 3.2.3
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value);
    if (typeof value === 'number')
        return canonicalNumber(value);
    if (typeof value === 'string')
        return canonicalString(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object')
        throw new TypeError(`not JSON: ${typeof value}`);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`;
}
function canonicalNumber(value) {
    if (!Number.isFinite(value))
        throw new TypeError(`not a JSON number: ${value}`);
    return JSON.stringify(value);
}
function canonicalString(value) {
    if (!value.isWellFormed())
        throw new TypeError('a string contains a lone surrogate, which canonical JSON does not allow');
    return JSON.stringify(value);
}


/***/ }),

/***/ 51374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ rootOfProof),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   cq: () => (/* binding */ inclusionPath),
/* harmony export */   nk: () => (/* binding */ merkleRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** RFC 9162 §2.1: a Merkle tree over SHA-256, with leaf and node hashes in separate domains. Hashes are 32-byte buffers. */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
/** Returns `SHA-256(00 ‖ input)`. */
function leafHash(input) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(input).digest();
}
function nodeHash(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(NODE).update(left).update(right).digest();
}
/** Returns the Merkle tree hash of leaf hashes, in their order. The empty tree has the hash of the empty string. */
function merkleRoot(leaves) {
    if (leaves.length === 0)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest();
    let level = leaves;
    while (level.length > 1)
        level = parents(level);
    return Buffer.from(level[0]);
}
/** Pairs nodes from the left. An odd last node moves up unchanged, which gives the RFC's largest-power-of-two split. */
function parents(level) {
    const next = [];
    for (let index = 0; index < level.length; index += 2) {
        const left = level[index];
        const right = level[index + 1];
        next.push(right === undefined ? left : nodeHash(left, right));
    }
    return next;
}
/**
 * Returns the audit path of a leaf, lowest sibling first: at most ⌈log2 n⌉ hashes.
 *
 * @throws {RangeError} the index is outside the tree.
 * @see RFC 9162 §2.1.3.1
 */
function inclusionPath(leaves, index) {
    if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`leaf ${index} is outside a tree of ${leaves.length} leaves`);
    const path = [];
    let level = leaves;
    let position = index;
    while (level.length > 1) {
        const sibling = level[position ^ 1];
        if (sibling !== undefined)
            path.push(Buffer.from(sibling));
        position >>= 1;
        level = parents(level);
    }
    return path;
}
/**
 * Computes the root of a proof; `undefined` when index, size and path length are inconsistent.
 *
 * @see RFC 9162 §2.1.3.2
 */
function rootOfProof({ leaf, index, size, path }) {
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
        return undefined;
    let node = index;
    let last = size - 1;
    let hash = Buffer.from(leaf);
    for (const sibling of path) {
        if (last === 0)
            return undefined;
        if (node % 2 === 1 || node === last) {
            hash = nodeHash(sibling, hash);
            while (node % 2 === 0 && node !== 0)
                [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
        }
        else {
            hash = nodeHash(hash, sibling);
        }
        ;
        [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    }
    return last === 0 ? hash : undefined;
}


/***/ }),

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ensureFolder),
  v: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/ports/files/rename-file.js


const THIS_SYSTEM = { platform: process.platform, rename: promises_.rename, wait: external_node_timers_promises_.setTimeout };
/** Codes with which Windows refuses to replace a file that a virus scanner, an indexer or an editor has open. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];
/** About two seconds in total. */
const WAITS_MS = [20, 40, 80, 160, 320, 640, 740];
/** Renames a file over another one. On Windows tries again while another program has the other file open. */
async function renameFile(from, to, system = THIS_SYSTEM) {
    for (const ms of system.platform === 'win32' ? WAITS_MS : []) {
        try {
            return await system.rename(from, to);
        }
        catch (error) {
            if (!HELD.includes(error.code))
                throw error;
            await system.wait(ms);
        }
    }
    await system.rename(from, to);
}

;// CONCATENATED MODULE: ./build/ports/files/atomic-write.js





/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,external_node_path_.dirname)(file));
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await renameFile(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NOT_SYNCABLE.includes(error.code))
            throw error;
    }
}
/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
}


/***/ }),

/***/ 84507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let own;
/**
 * Returns a path in the folder for what a step writes, which is outside the repository. Self-hosted environments that do not set
 * RUNNER_TEMP get a new folder, since the name of a common one can belong to another user.
 */
function runFolder(env, ...names) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] || ownFolder(), 'weightseal', ...names);
}
function ownFolder() {
    own ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'weightseal-run-'));
    return own;
}


/***/ }),

/***/ 92681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  a8: () => (/* binding */ connectLfs),
  FI: () => (/* binding */ connection)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/errors.js
var github_errors = __webpack_require__(63804);
;// CONCATENATED MODULE: ./build/ports/github/lfs.js



const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const PERMISSION = 'contents: read';
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Returns a function that reads the first bytes of an object of Git LFS, without downloading the rest. They cannot be compared with the
 * digest of the object, so they only inform; no verdict rests on them.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
function lfsReader({ token, url, timeoutMs = 30_000 }) {
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const find = async ({ sha256, size }) => {
        const body = JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid: sha256, size }], hash_algo: 'sha256' });
        const response = await fetch(`${url}/objects/batch`, {
            method: 'POST',
            body,
            headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, authorization },
            redirect: 'error',
            signal: AbortSignal.timeout(timeoutMs),
        });
        if (!response.ok)
            throw refused(response.status);
        const text = Buffer.from(await firstBytes(response, MAX_ANSWER_BYTES)).toString('utf8');
        return (0,answers.at)(JSON.parse(text), 'objects', '0');
    };
    return async (pointer, bytes) => {
        const what = `read object ${pointer.sha256.slice(0, 12)} of Git LFS`;
        try {
            const { href, headers } = downloadOf(await find(pointer));
            // The token is for the LFS server only. The storage gets what that server names.
            const response = await fetch(href, {
                headers: { ...headers, range: `bytes=0-${Math.min(bytes, pointer.size) - 1}` },
                redirect: 'error',
                signal: AbortSignal.timeout(timeoutMs),
            });
            if (!response.ok)
                throw refused(response.status);
            // A storage without ranges answers with the whole object: only its beginning is read.
            return await firstBytes(response, bytes);
        }
        catch (error) {
            throw (0,github_errors/* githubError */.q)(error, what, PERMISSION);
        }
    };
}
const refused = (status) => Object.assign(new Error(`status ${status}`), { status });
/** Reads where an object is. @throws {SealError} GITHUB_NOT_FOUND, GITHUB_UNEXPECTED */
function downloadOf(object) {
    const code = (0,answers.at)(object, 'error', 'code');
    if (typeof code === 'number')
        throw refused(code);
    const href = (0,answers.at)(object, 'actions', 'download', 'href');
    const header = (0,answers.at)(object, 'actions', 'download', 'header') ?? {};
    const isText = (entry) => typeof entry[1] === 'string';
    if (typeof href !== 'string' || !/^https?:\/\//.test(href) || typeof header !== 'object' || header === null)
        throw new errors/* SealError */.EM('GITHUB_UNEXPECTED', 'The server of Git LFS did not say where the object is. Run the job again.');
    return { href, headers: Object.fromEntries(Object.entries(header).filter(isText)) };
}
/** Returns the first bytes of a body, and closes the connection. */
async function firstBytes(response, most) {
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        parts.push(part.subarray(0, most - length));
        length += part.length;
        if (length >= most)
            break;
    }
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ./build/ports/github/octokit.js + 1 modules
var octokit = __webpack_require__(67846);
;// CONCATENATED MODULE: ./build/ports/github/connection.js


/** Connects to GitHub with a token; `undefined` without one, or outside a repository. */
function connect(env, token) {
    const options = connection(env, token);
    return options && (0,octokit/* octokitGitHub */.h)(options);
}
/** Returns a reader of objects of Git LFS; `undefined` without a token, or outside a repository. */
function connectLfs(env, token) {
    const options = connection(env, token);
    if (options === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const url = env['WEIGHTSEAL_LFS_URL'] ?? `${server}/${options.owner}/${options.repo}.git/info/lfs`;
    return lfsReader({ token: options.token, url, ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }) });
}
/** Returns how to reach GitHub with a token; `undefined` without one, or outside a repository. */
function connection(env, token) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === undefined || token === '' || repo === '')
        return undefined;
    const number = (name) => env[name] === undefined ? {} : { [name === 'WEIGHTSEAL_API_TIMEOUT_MS' ? 'timeoutMs' : 'retryBaseMs']: Number(env[name]) };
    return {
        token,
        owner,
        repo,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        ...number('WEIGHTSEAL_API_TIMEOUT_MS'),
        ...number('WEIGHTSEAL_API_RETRY_MS'),
    };
}


/***/ }),

/***/ 19511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QS: () => (/* binding */ ignoredPath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61712);
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24904);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95126);





/** Returns the lines of a list input, trimmed and without empty lines. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Returns a path to ignore, or a pattern in the syntax of CODEOWNERS. @throws {SealError} SETTINGS_INVALID */
function ignoredPath(name, value, below = 'repository') {
    if (!(0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(value))
        return relativePath(name, value, below) ?? '.';
    const pattern = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(value.trim());
    const reason = typeof pattern === 'string' ? _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .PATTERN_FAULTS */ .L[pattern] : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfInput */ .eT)(value.trim().replace(/^\//, ''));
    if (reason !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a pattern of paths below the ${below} (${reason}).`);
    return value.trim();
}
/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
function relativePath(name, value, below = 'repository') {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfInput */ .eT)(path);
    if (fault || /[*?[]/.test(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths must be literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, allowed);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}.${hint}`);
}
/** Parses a YAML 1.2 core boolean, like `@actions/core`. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected true or false.`);
}


/***/ }),

/***/ 64159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54347);


/** Returns a path as the user would type it: relative below the working directory, absolute elsewhere. */
function displayPath(file, { cwd }) {
    if (!(0,_ports_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(file, cwd))
        return file;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file) || '.';
}


/***/ }),

/***/ 48333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_COLUMNS: () => (/* binding */ DEFAULT_COLUMNS),
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26923);
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22968);


/** Width of lines where the output is not a terminal. */
const DEFAULT_COLUMNS = 80;
/** Returns the Io of the process. Colour is on only for a terminal without NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        // Undefined if the output is not a terminal.
        columns: process.stdout.columns ?? DEFAULT_COLUMNS,
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 63877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ stepIo),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   n8: () => (/* binding */ requiredPath),
/* harmony export */   pl: () => (/* binding */ stepOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84507);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92681);
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26923);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19511);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48333);
/* harmony import */ var _step_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85356);









/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** Reads the options of a command from the inputs of the step, which have the names of its flags. */
function stepOptions() {
    const input = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name) || undefined;
    return { input, text: input, list: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(input(name)), on: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(name, input(name)) === true };
}
/** Returns the input `path`. @throws {SealError} SETTINGS_INVALID - it is missing. */
function requiredPath(command) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('SETTINGS_INVALID', `Input "path" is missing: command "${command}" needs the path of a model.`);
    return path;
}
/** Returns the Io of a command in a step. Paths are relative to the checkout, and output is not interpreted as workflow commands. */
function stepIo(env, signal) {
    return {
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_7__.processIo)(signal),
        stdout: _step_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,_ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .k)(env, 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .toVisibility */ .q)(undefined));
        },
    };
}
/** Masks private keys and passwords that the step may read from its environment, also line by line. */
function maskKeys(env, names) {
    for (const name of names) {
        const value = env[name];
        if (!value)
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value);
        for (const line of (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ }),

/***/ 85356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Writes text to the log of a step. The runner does not interpret workflow commands in it. */
function logText(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}


/***/ }),

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Sets an output of the step. @throws {SealError} OUTPUT_UNWRITABLE - later steps would use another value. */
function setOutput(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `The output ${name} of the step could not be set: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}. Check GITHUB_OUTPUT.`, {
            cause,
        });
    }
}


/***/ })

};
