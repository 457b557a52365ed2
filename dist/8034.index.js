export const id = 8034;
export const ids = [8034,2246,9288];
export const modules = {

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
