export const id = 406;
export const ids = [406];
export const modules = {

/***/ 2916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   SB: () => (/* binding */ omsRoot),
/* harmony export */   a9: () => (/* binding */ modelDigest),
/* harmony export */   hT: () => (/* binding */ fileLeaf),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83122);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26056);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49288);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43913);





/** Puts measured files into a manifest. Order of the parts does not matter: the same files give the same manifest. */
function buildManifest({ model, files, dependencies, ignore }) {
    const sorted = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByPath */ .$y)(files, ({ path }) => path);
    return {
        schema: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_SCHEMA */ .KB,
        model,
        ignore: [...new Set(ignore)].sort(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq),
        files: sorted,
        dependencies: [...dependencies].sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq)(dependencyKey(a), dependencyKey(b))),
        tree: { algorithm: 'rfc9162-sha256', size: sorted.length, root: modelDigest(sorted) },
        oms: { root: omsRoot(sorted) },
    };
}
function dependencyKey({ ecosystem, name, version, from, hashes }) {
    return [ecosystem, name, version, from, ...hashes].join('\0');
}
/** Leaf input of one file: `utf8(path) 00 decimal(size) 00 hex(sha256)`. Binds name and size to the content. */
function fileLeaf({ path, size, sha256 }) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(Buffer.from(`${path}\0${size}\0${sha256}`, 'utf8'));
}
/** The model digest: root of the RFC 9162 tree over the files in UTF-8 order of their paths. Hex. */
function modelDigest(sorted) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .merkleRoot */ .nk)(sorted.map(fileLeaf)).toString('hex');
}
/**
 * The OMS root: SHA-256 over the raw digests in the listed order. Binds neither names nor sizes, so it is an alias for
 * OMS tools and never an identity. Hex.
 *
 * @see OpenSSF Model Signing specification v1.0, §6.5.1
 */
function omsRoot(listed) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { sha256 } of listed)
        hash.update(Buffer.from(sha256, 'hex'));
    return hash.digest('hex');
}
/** The bytes of `weightseal.manifest.json`: RFC 8785, no newline at the end. */
function serializeManifest(manifest) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest);
}


/***/ }),

/***/ 83122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * Serialises to canonical JSON: keys in UTF-16 order, no white space, ECMAScript number and string forms.
 *
 * @throws {TypeError} for lone surrogates, non-finite numbers and anything that is not JSON.
 * @see RFC 8785 (JCS), sections 3.2.2 and 3.2.3
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
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
        throw new TypeError('a string holds half of a surrogate pair, which JSON cannot carry');
    return JSON.stringify(value);
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
    const strange = [...values.keys()].find((key) => key !== 'oid' && key !== 'size' && !/^ext-\d-/.test(key));
    if (strange !== undefined)
        return { kind: 'malformed', reason: `"${strange}" is not a key of the pointer format` };
    return { kind: 'pointer', pointer: { sha256: oid, size } };
}


/***/ }),

/***/ 26056:
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
/** `SHA-256(00 ‖ input)`. */
function leafHash(input) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(input).digest();
}
function nodeHash(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(NODE).update(left).update(right).digest();
}
/** Merkle tree hash of the leaf hashes, in their order. The empty tree has the hash of the empty string. */
function merkleRoot(leaves) {
    if (leaves.length === 0)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest();
    let level = leaves;
    while (level.length > 1)
        level = parents(level);
    return Buffer.from(level[0]);
}
/** Pairs from the left; an odd last node moves up as it is, which gives the RFC's largest-power-of-two split. */
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
 * Audit path of one leaf, lowest sibling first: at most ⌈log2 n⌉ hashes.
 *
 * @throws {RangeError} when the index is not in the tree.
 * @see RFC 9162 §2.1.3.1
 */
function inclusionPath(leaves, index) {
    if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`no leaf ${index} in a tree of ${leaves.length}`);
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
 * The root that a proof leads to, or `undefined` when index, size and path length do not fit together.
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

/***/ 29983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54533);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2916);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49288);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43913);






/** Larger manifests are refused before they are parsed: about 400,000 files. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a manifest that anyone may have written. Nothing on the disk is touched before every path in it is known to
 * stay below the model, and both roots are computed again rather than believed.
 *
 * @param where - the file's name, for the message.
 * @throws {SealError} MANIFEST_NEWER - written by a later version of the format.
 * @throws {SealError} MANIFEST_INVALID - not a manifest, or one that contradicts itself.
 */
function parseManifest(text, where) {
    const manifest = parseFormat({ text, where, kind: 'manifest', validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateManifestV1 */ .P0, code: 'MANIFEST_INVALID' });
    checkFiles(manifest.files, where);
    for (const path of manifest.ignore)
        checkPath(path, where, 'ignore');
    const { files, tree, oms } = manifest;
    if (tree.size !== files.length)
        throw invalid(where, `/tree/size says ${tree.size}, the manifest lists ${files.length} files`);
    const digest = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .modelDigest */ .a9)(files);
    if (tree.root !== digest)
        throw invalid(where, `/tree/root says ${tree.root}, the listed files give ${digest}`);
    const root = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .omsRoot */ .SB)(files);
    if (oms.root !== root)
        throw invalid(where, `/oms/root says ${oms.root}, the listed files give ${root}`);
    return manifest;
}
/** @throws {SealError} PROOF_INVALID or MANIFEST_NEWER. */
function parseProof(text, where) {
    return parseFormat({ text, where, kind: 'proof', validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateProofV1 */ .aL, code: 'PROOF_INVALID' });
}
/** @throws {SealError} SHARD_INVALID or MANIFEST_NEWER. */
function parseShard(text, where) {
    const shard = parseFormat({ text, where, kind: 'shard', validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateShardV1 */ .ug, code: 'SHARD_INVALID' });
    for (const { path } of shard.files) {
        const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SHARD_INVALID', `${where}: path ${JSON.stringify(path)} is not allowed (${fault}).`);
    }
    return shard;
}
function parseFormat({ text, where, kind, validate, code }) {
    if (text.length > MAX_MANIFEST_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E(code, `${where}: larger than ${MAX_MANIFEST_BYTES} bytes.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E(code, `${where}: expected a Weightseal ${kind} in JSON: ${cause.message}.`, { cause });
    }
    const version = /^weightseal\/[a-z]+@(\d+)$/.exec(schemaOf(value))?.[1];
    if (version !== undefined && Number(version) > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('MANIFEST_NEWER', `${where}: written in version ${version} of the ${kind} format; this Weightseal reads version 1. Use a newer Weightseal.`);
    }
    if (validate(value))
        return value;
    const hint = kind === 'manifest' ? ` A manifest begins with {"schema": "${_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_SCHEMA */ .KB}"}; make one with "weightseal manifest".` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E(code, `${where}: ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], value).join('; ')}.${hint}`);
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : '';
}
function checkFiles(files, where) {
    let previous;
    for (const { path } of files) {
        checkPath(path, where, 'files');
        if (path === previous)
            throw invalid(where, `path ${JSON.stringify(path)} is listed twice`);
        if (previous !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUtf8 */ .zq)(previous, path) > 0)
            throw invalid(where, `paths are not in order: ${JSON.stringify(path)} stands behind ${JSON.stringify(previous)}`);
        previous = path;
    }
    const [clash] = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .collisions */ .eS)(files.map(({ path }) => path));
    if (clash)
        throw invalid(where, `paths ${JSON.stringify(clash.first)} and ${JSON.stringify(clash.second)} are one file where case or Unicode form is ignored`);
}
function checkPath(path, where, list) {
    const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfPath */ .JG)(path);
    if (fault)
        throw invalid(where, `path ${JSON.stringify(path)} in /${list} is not allowed (${fault}); paths are relative, with "/" between names`);
}
function invalid(where, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('MANIFEST_INVALID', `${where}: ${what}. Do not trust this manifest; make it again with "weightseal manifest".`);
}


/***/ }),

/***/ 43913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   d7: () => (/* binding */ UNVERSIONED),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/** Version 1 of the integrity manifest. Public format: schemas/manifest-v1.schema.json, DESIGN.md §4. */
const MANIFEST_SCHEMA = 'weightseal/manifest@1';
const MANIFEST_FILE = 'weightseal.manifest.json';
/** The version of a model for which nobody gave one: valid semver, and says what it is. */
const UNVERSIONED = '0.0.0-unversioned';


/***/ }),

/***/ 31314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   L: () => (/* binding */ newHashBuffer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _scan_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93357);



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



/**
 * Reads a UTF-8 file of a bounded size that must be a regular file.
 *
 * @throws {SealError} `missing` - there is no such file. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(missing, `There is no file ${file}.${missing === 'MANIFEST_MISSING' ? ' Build it with "weightseal manifest".' : ''}`, { cause });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${file} is not a regular file.`);
        if (stats.size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${file} has ${stats.size} bytes, more than the ${maxBytes} that are read.`);
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

/***/ 93357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   Tz: () => (/* binding */ detectFormat),
/* harmony export */   dd: () => (/* binding */ TAIL_BYTES),
/* harmony export */   el: () => (/* binding */ isWeightName)
/* harmony export */ });
/** How many bytes from the start of a file the detection looks at. */
const HEAD_BYTES = 1024;
/** How many bytes from the end of a zip archive hold its list of names, as far as we look. */
const TAIL_BYTES = 1024 * 1024;
/**
 * Tells a file's format from its first bytes, and from its name where the bytes say nothing. Bytes win: a pickle named
 * `model.safetensors` is a pickle. Nothing is parsed beyond signatures, and nothing is ever unpickled.
 */
function detectFormat({ path, head, tail, size }) {
    const named = byName(path);
    if (head === undefined || size === 0)
        return named ?? OTHER;
    const found = bySignature(head, tail, size);
    if (found === undefined)
        return named === undefined ? OTHER : disagreeing(named);
    return { ...found, weights: found.weights || named?.weights === true };
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
    { pattern: /\.(pkl|pickle|dill|p)$/, format: 'pickle', runsCode: 'yes' },
    { pattern: /\.(joblib|skops\.pkl)$/, format: 'joblib', runsCode: 'yes' },
    { pattern: /\.mar$/, format: 'torchserve archive', runsCode: 'yes' },
    { pattern: /\.nemo$/, format: 'nemo archive', runsCode: 'yes' },
    { pattern: /\.(h5|hdf5)$/, format: 'keras-h5', runsCode: 'possible' },
    { pattern: /\.keras$/, format: 'keras', runsCode: 'possible' },
    { pattern: /(^|\/)saved_model\.pb(txt)?$/, format: 'tensorflow savedmodel', runsCode: 'possible' },
];
function byName(path) {
    const lower = path.toLowerCase();
    const rule = NAMES.find(({ pattern }) => pattern.test(lower));
    return rule && { format: rule.format, runsCode: rule.runsCode, weights: true };
}
/** Whether a file holds a model's parameters, by its name alone. */
function isWeightName(path) {
    return byName(path) !== undefined;
}
function bySignature(head, tail, size) {
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    if (startsWith(bytes, 'GGUF'))
        return { format: 'gguf', runsCode: 'no', weights: true };
    if (isSafetensors(bytes, size))
        return { format: 'safetensors', runsCode: 'no', weights: true };
    if (isPickle(bytes))
        return { format: 'pickle', runsCode: 'yes', weights: true };
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
/** Eight bytes of header length, little endian, then a JSON object that fits into the file. */
function isSafetensors(bytes, size) {
    if (bytes.length < 9 || bytes[8] !== 0x7b)
        return false;
    const length = bytes.readBigUInt64LE(0);
    return length >= 2n && length <= BigInt(Math.max(0, size - 8)) && length <= 100000000n;
}
/** PROTO opcode with a protocol that exists, or a protocol 0 stream that begins as `GLOBAL`, `MARK` or a dictionary. */
function isPickle(bytes) {
    const [first, second] = bytes;
    if (first === 0x80 && second !== undefined && second <= 5)
        return true;
    return /^(c[A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n|\(dp?\d*\n|\(lp?\d*\n|\(i[A-Za-z_][\w.]*\n)/.test(bytes.toString('latin1'));
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


/***/ })

};
