import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/domains/formats/pickle-opcodes.js
/**
 * Tells whether bytes without a PROTO opcode are a pickle: protocols 0 and 1 can start with any opcode. Parses opcodes and
 * arguments strictly and executes nothing. Text that starts with the letter of an opcode fails at an argument.
 *
 * @param bytes - the first bytes of a file.
 * @returns true when the stream reaches STOP or an import before an invalid opcode or argument.
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
function pickle_opcodes_readsAsPickle(bytes) {
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
/** Opcodes with text lines as arguments, and the pattern of each line. */
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
/** Returns the end of an opcode's argument; `undefined` for an invalid opcode or argument. */
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

;// CONCATENATED MODULE: ./build/domains/formats/format.js

/** Number of bytes at the start of a file that are checked. */
const HEAD_BYTES = 1024;
/** Number of bytes at the end of a zip archive that are searched for its file names. */
const TAIL_BYTES = 1024 * 1024;
/**
 * Detects the format of a file from its first bytes, or from its name when the bytes are inconclusive. A pickle named
 * `model.safetensors` is a pickle, and a file named `model.pkl` can run code whatever its first bytes are. Nothing is
 * unpickled.
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
const GRADES = (/* unused pure expression or super */ null && (['no', 'possible', 'yes']));
/** Returns the more dangerous of two values: a loader may choose the format by name or by content. */
function worse(a, b) {
    return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b;
}
const OTHER = { format: 'other', runsCode: 'no', weights: false };
/** Returns the format of a file whose bytes do not match its name. A loader may interpret such bytes in any way. */
function disagreeing(named) {
    return SIGNED.has(named.format) ? { ...named, format: `not ${named.format}`, runsCode: 'possible' } : named;
}
/** Formats that always start with their signature. */
const SIGNED = new Set(['safetensors', 'gguf']);
/** Weight files by name. `.bin` is too general, so only the usual stems match. */
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
/** Tells from its name whether a file contains model parameters. */
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
/** Checks the magic, a known version, and plausible counts of tensors and keys. */
function isGguf(bytes) {
    if (!startsWith(bytes, 'GGUF') || bytes.length < 24)
        return false;
    const version = bytes.readUInt32LE(4);
    return version >= 1 && version <= 3 && bytes.readBigUInt64LE(8) < 1000000n && bytes.readBigUInt64LE(16) < 1000000n;
}
/**
 * Checks for eight bytes of header length, little endian, then a JSON object that fits into the file. The visible part must
 * be printable JSON that starts with a key. A pickle cannot start like this, because `"` is not an opcode.
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
/** Checks for the PROTO opcode with a known protocol, or for a valid stream of older opcodes. */
function isPickle(bytes) {
    const [first, second] = bytes;
    if (first === 0x80 && second !== undefined && second <= 5)
        return true;
    return readsAsPickle(bytes);
}
/** Classifies a zip archive by its file names. PyTorch saves a zip with a pickle; without visible names it is possible. */
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
/** Classifies a NumPy file. An array of objects is stored as a pickle. */
function numpy(bytes) {
    const objects = /'descr':\s*'\|?O|\('[^']*',\s*'\|?O/.test(bytes.toString('latin1'));
    return { format: objects ? 'numpy objects' : 'numpy', runsCode: objects ? 'yes' : 'no', weights: false };
}

;// CONCATENATED MODULE: ./build/ports/files/hash-file.js



/** Fits into the L2 cache. Larger buffers were slower (npm run bench). */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file once and computes all digests in constant memory. Fails for anything but a regular file, and for a file that
 * changes while it is read.
 *
 * @param buffer - scratch buffer that the caller reuses for all files.
 * @param advance - receives the number of bytes of each chunk.
 */
function hashFile(job, buffer, advance) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_namespaceObject.openSync)(job.file, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK);
        return hashDescriptor(descriptor, job, buffer, advance);
    }
    catch (error) {
        const { code, message } = error;
        return { failed: code === 'ELOOP' ? 'FILE_SYMLINK' : 'FILE_UNREADABLE', reason: code ?? message };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function newHashBuffer() {
    return Buffer.allocUnsafeSlow(CHUNK_BYTES);
}
function hashDescriptor(descriptor, job, buffer, advance) {
    const before = (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
    if (!before.isFile())
        return { failed: 'FILE_SPECIAL', reason: 'not a regular file' };
    const hashes = newHashes(job, before.size);
    let head = Buffer.alloc(0);
    let size = 0;
    for (;;) {
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, 0, buffer.length, null);
        if (count === 0)
            break;
        const chunk = buffer.subarray(0, count);
        if (size === 0)
            head = Buffer.from(chunk.subarray(0, HEAD_BYTES));
        for (const hash of hashes.values())
            hash.update(chunk);
        size += count;
        advance(count);
    }
    const tail = head.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? readTail(descriptor, size) : undefined;
    const after = (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
    if (changed(before, after) || BigInt(size) !== before.size)
        return { failed: 'FILE_CHANGED', reason: `${before.size} bytes before, ${size} read, ${after.size} after` };
    const digests = Object.fromEntries([...hashes].map(([name, hash]) => [name, hash.digest('hex')]));
    return { ok: { size, ...digests, head, ...(tail === undefined ? {} : { tail }) } };
}
function newHashes({ sha512, gitBlob }, size) {
    const hashes = new Map([['sha256', (0,external_node_crypto_namespaceObject.createHash)('sha256')]]);
    if (sha512)
        hashes.set('sha512', (0,external_node_crypto_namespaceObject.createHash)('sha512'));
    if (gitBlob)
        hashes.set('gitBlob', (0,external_node_crypto_namespaceObject.createHash)('sha1').update(`blob ${size}\0`));
    return hashes;
}
function readTail(descriptor, size) {
    const length = Math.min(size, TAIL_BYTES);
    const tail = Buffer.alloc(length);
    (0,external_node_fs_namespaceObject.readSync)(descriptor, tail, 0, length, size - length);
    return tail;
}
function changed(before, after) {
    return before.size !== after.size || before.mtimeNs !== after.mtimeNs || before.ctimeNs !== after.ctimeNs;
}

;// CONCATENATED MODULE: ./build/ports/files/hash-worker.js


/** Thread of the hash pool: receives one job at a time, replies with its outcome, and counts bytes in shared memory. */
const counter = new BigInt64Array(external_node_worker_threads_namespaceObject.workerData.counter);
const buffer = newHashBuffer();
const advance = (bytes) => void Atomics.add(counter, 0, BigInt(bytes));
external_node_worker_threads_namespaceObject.parentPort?.on('message', (job) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(hashFile(job, buffer, advance)));

