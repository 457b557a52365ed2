export const id = 527;
export const ids = [527];
export const modules = {

/***/ 68081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/**
 * How severe a finding is. `note`: worth knowing. `review`: a person should look. `high`: file, network or escape on load, or certain
 * tampering. `critical`: code runs on load.
 */
const GRADES = ['note', 'review', 'high', 'critical'];
/** Returns the worst grade of findings. */
function verdictOf(findings) {
    return findings.reduce((worst, { grade }) => (rank(grade) > rank(worst) ? grade : worst), 'clean');
}
/** Compares verdicts: greater is worse. */
function rank(verdict) {
    return verdict === 'clean' ? 0 : GRADES.indexOf(verdict) + 1;
}


/***/ }),

/***/ 92397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TECHNIQUES: () => (/* binding */ TECHNIQUES),
  sampleOf: () => (/* binding */ sampleOf),
  scanFile: () => (/* binding */ scanFile)
});

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/domains/scan/context.js
var context = __webpack_require__(69537);
// EXTERNAL MODULE: ./build/domains/scan/result.js
var result = __webpack_require__(68081);
;// CONCATENATED MODULE: ./build/domains/scan/torch-load.js
/** The pickle of a torch archive that torch loads, which finds it in any case; a number follows where the archive has it twice. */
const ROOT_PICKLE = /^pickle in ([^!]*\/)?data\.pkl( \(\d+\))?$/i;
/**
 * Tells whether `torch.load(weights_only=True)` accepts what a file contains; `undefined` for a file that torch does not load. torch may
 * still fail for another reason, such as a damaged record.
 */
function torchLoadOf({ formats, facts }) {
    if (formats.includes('torchscript'))
        return { loads: false, because: 'torch refuses TorchScript archives' };
    const isRoot = (key) => (formats.includes('torch') ? ROOT_PICKLE.test(key) : key === 'pickle');
    const answers = Object.entries(facts).flatMap(([key, value]) => (isRoot(key) ? answerIn(value) : []));
    return answers.find(({ loads }) => !loads) ?? answers[0];
}
function answerIn(facts) {
    const found = facts?.weightsOnly;
    return found === undefined ? [] : [found];
}

;// CONCATENATED MODULE: ./build/domains/scan/scan-file.js




/** Scans a file with every reader that matches its content, nested members included. Never throws for the content of a file. */
function scanFile({ name, source, readers, weightsOnly = false, sibling = () => undefined }) {
    const budget = new Budget();
    const inner = new Map();
    const readings = scanMember({ name, member: '', depth: 0, source }, { readers, budget, sibling, inner });
    const formats = [...new Set(readings.map(({ format }) => format))];
    const findings = [...readings.flatMap((reading) => reading.findings), ...(weightsOnly ? unaccepted(formats) : [])];
    const kept = mostSevere(findings);
    const dropped = findings.length - kept.length;
    const incomplete = [
        ...readings.flatMap((reading) => reading.incomplete),
        ...budget.reasons,
        ...(dropped === 0 ? [] : [`${dropped} more findings were not kept`]),
    ];
    const facts = { ...Object.fromEntries(readings.map((reading) => [reading.format, reading.facts ?? {}])), ...Object.fromEntries(inner) };
    const torchLoad = torchLoadOf({ formats, facts });
    return {
        verdict: (0,result/* verdictOf */.Vj)(findings),
        coverage: incomplete.length === 0 ? 'complete' : 'inconclusive',
        formats,
        findings: kept,
        incomplete: [...new Set(incomplete)],
        facts,
        ...(torchLoad === undefined ? {} : { torchLoad }),
    };
}
/** What the scan of a file reports apart from its readers. */
const TECHNIQUES = [
    {
        technique: 'profile-format',
        grade: 'high',
        summary: 'The profile `weights-only` accepts safetensors, GGUF and ONNX, and the file has a format that can run code.',
    },
];
/** Formats whose loader unpickles, imports or runs something. */
const RUNNING = /^(zip|tar|gzip|zlib|zstd|brotli|bzip2|xz|lzma|lz4|pickle|torch|pt2|keras|hdf5|nemo|skops|tensorflow|npz|llamafile|native-code|r-serialized|tensorrt)/;
/** Returns a finding for a format that the profile `weights-only` does not accept. */
function unaccepted(formats) {
    const format = formats.find((each) => RUNNING.test(each));
    if (format === undefined)
        return [];
    const message = `The file has the format ${format}, whose loader can run code; the profile "weights-only" accepts safetensors, GGUF and ONNX.`;
    return [{ grade: 'high', technique: 'profile-format', subject: format, member: '', message }];
}
/** Keeps the limit of findings, the most severe first if there are more. */
function mostSevere(findings) {
    if (findings.length <= context/* LIMITS */.b1.findings)
        return findings;
    return findings.toSorted((one, other) => (0,result/* rank */.Tm)(other.grade) - (0,result/* rank */.Tm)(one.grade)).slice(0, context/* LIMITS */.b1.findings);
}
/** What the scan of one file has cost. */
class Budget {
    #steps = context/* LIMITS */.b1.steps;
    #bytes = context/* LIMITS */.b1.inflatedBytes;
    #reasons = new Set();
    get reasons() {
        return [...this.#reasons];
    }
    step(count) {
        this.#steps -= count;
        return this.#steps >= 0 || this.#spent(`the file takes more than ${context/* LIMITS */.b1.steps.toLocaleString('en')} steps to read`);
    }
    inflate(bytes) {
        this.#bytes -= bytes;
        return this.#bytes >= 0 || this.#spent(`the file inflates to more than ${context/* LIMITS */.b1.inflatedBytes / 2 ** 30} GiB`);
    }
    #spent(reason) {
        this.#reasons.add(reason);
        return false;
    }
}
/** Members whose facts are kept. */
const MAX_INNER = 20;
function scanMember(member, shared) {
    const sample = sampleOf(member.name, member.source);
    const readings = shared.readers.filter((reader) => matches(reader, sample)).map((reader) => readSafely(reader, member, shared));
    return readings.filter(({ format }) => format !== '');
}
function matches(reader, sample) {
    try {
        return reader.matches(sample);
    }
    catch {
        // A reader that fails to decide reads the file, so that its error is reported.
        return true;
    }
}
/**
 * Reads with one reader. An internal error makes the file inconclusive, the other readers go on, and what was found inside until then
 * is kept.
 */
function readSafely(reader, member, shared) {
    const inside = [];
    try {
        return reader.read(member.source, contextOf(member, shared, inside));
    }
    catch (error) {
        const where = member.member === '' ? '' : ` in ${JSON.stringify(member.member)}`;
        return {
            format: reader.id,
            findings: inside.flatMap(({ findings }) => findings),
            incomplete: [...inside.flatMap(({ incomplete }) => incomplete), `${reader.id}${where}: ${(0,attempt/* reasonOf */.A3)(error)}`],
        };
    }
}
/** @param inside - receives the readings of nested scans, which the reader merges into its own. */
function contextOf({ name, member, depth }, shared, inside) {
    const { budget, sibling } = shared;
    return {
        name,
        member,
        depth,
        step: (count) => budget.step(count),
        inflate: (bytes) => budget.inflate(bytes),
        sibling,
        nested: (child, source) => {
            if (depth >= context/* LIMITS */.b1.depth)
                return undefined;
            const path = member === '' ? child : `${member}!${child}`;
            const readings = scanMember({ name: child, member: path, depth: depth + 1, source }, shared);
            inside.push(...readings);
            for (const { format, facts } of readings)
                if (format === 'pickle' && shared.inner.size < MAX_INNER)
                    shared.inner.set(unusedKey(`${format} in ${path}`, shared.inner), facts);
            return readings;
        },
    };
}
/** Returns a key that is not used yet: a container may have two members of one name. */
function unusedKey(key, known) {
    const before = [...known.keys()].filter((each) => each === key || each.startsWith(`${key} (`)).length;
    return before === 0 ? key : `${key} (${before + 1})`;
}
/** Returns what a reader needs to know whether it matches. */
function sampleOf(name, source) {
    const { size } = source;
    const copy = (offset, length) => Uint8Array.from(source.read(offset, length));
    return {
        name: name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1).toLowerCase(),
        size,
        head: copy(0, Math.min(context/* SAMPLE_BYTES */.Z5, size)),
        tail: copy(Math.max(0, size - context/* TAIL_BYTES */.dd), Math.min(context/* TAIL_BYTES */.dd, size)),
        read: source.read,
    };
}


/***/ }),

/***/ 25923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _scan_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33381);


/**
 * Adds the SHA-256 of the bytes of every tensor that is contiguous in the file. Tensors that overlap cost no more than twice the bytes of
 * the file; those beyond have no digest, and the inventory is incomplete.
 *
 * @param advance - receives the number of bytes of each piece; what it throws ends the work.
 */
function withDigests(inventory, source, advance) {
    const known = new Map();
    let left = 2 * source.size;
    let missing = 0;
    const tensors = inventory.tensors.map((tensor) => {
        const { offset, bytes } = tensor;
        // Bytes beyond the end would give the digest of something else.
        if (offset === undefined || bytes === undefined || offset + bytes > source.size)
            return tensor;
        const place = `${offset} ${bytes}`;
        if (!known.has(place) && bytes > left)
            missing += 1;
        else if (!known.has(place)) {
            left -= bytes;
            known.set(place, digestOf({ offset, bytes }, source, advance));
        }
        const sha256 = known.get(place);
        return sha256 === undefined ? tensor : { ...tensor, sha256 };
    });
    const limit = missing > 0 ? [`${missing} tensors overlap others, and are not compared by content`] : [];
    return { ...inventory, tensors, incomplete: [...inventory.incomplete, ...limit] };
}
/** Returns the SHA-256 in hex of a part of a file. */
function digestOf({ offset, bytes }, source, advance) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let at = 0; at < bytes; at += PIECE_BYTES) {
        const piece = source.read(offset + at, Math.min(PIECE_BYTES, bytes - at));
        hash.update(piece);
        advance(piece.length);
    }
    return hash.digest('hex');
}
/** Larger pieces were no faster. */
const PIECE_BYTES = Math.min(256 * 1024, _scan_source_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_READ */ .Ct);


/***/ }),

/***/ 45637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dc: () => (/* binding */ TotalsBuilder),
  Jk: () => (/* binding */ readTensors),
  eF: () => (/* binding */ tensorFormatOf)
});

// UNUSED EXPORTS: MAX_TENSORS, isTensorFormat

// EXTERNAL MODULE: ./build/domains/scan/graphs/onnx.js
var onnx = __webpack_require__(9843);
// EXTERNAL MODULE: ./build/domains/scan/tensors/gguf-header.js + 2 modules
var gguf_header = __webpack_require__(47589);
// EXTERNAL MODULE: ./build/domains/scan/tensors/npy-header.js + 2 modules
var npy_header = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/domains/scan/tensors/safetensors-header.js
var safetensors_header = __webpack_require__(30750);
// EXTERNAL MODULE: ./build/domains/scan/tensors/stop.js
var tensors_stop = __webpack_require__(33599);
// EXTERNAL MODULE: ./build/domains/scan/tensors/tensors.js + 10 modules
var tensors = __webpack_require__(66941);
// EXTERNAL MODULE: ./build/domains/scan/graphs/protobuf.js
var protobuf = __webpack_require__(76763);
// EXTERNAL MODULE: ./build/domains/scan/tensors/tensor.js
var tensors_tensor = __webpack_require__(71498);
;// CONCATENATED MODULE: ./build/domains/tensors/onnx-inventory.js


/** Data types of TensorProto, with bytes of an element where it is whole. */
const DTYPES = {
    1: ['F32', 4],
    2: ['U8', 1],
    3: ['I8', 1],
    4: ['U16', 2],
    5: ['I16', 2],
    6: ['I32', 4],
    7: ['I64', 8],
    8: ['STRING', undefined],
    9: ['BOOL', 1],
    10: ['F16', 2],
    11: ['F64', 8],
    12: ['U32', 4],
    13: ['U64', 8],
    14: ['C64', 8],
    15: ['C128', 16],
    16: ['BF16', 2],
    17: ['F8_E4M3FN', 1],
    18: ['F8_E4M3FNUZ', 1],
    19: ['F8_E5M2', 1],
    20: ['F8_E5M2FNUZ', 1],
    21: ['U4', undefined],
    22: ['I4', undefined],
};
/** Lists the initializers of an ONNX model and of its subgraphs. The bytes of external data are in other files. */
function readOnnx(source, { step, tensor, problem }) {
    const walk = new protobuf/* Protobuf */.G(source, step);
    let unnamed = 0;
    const visit = (range) => {
        const shape = [];
        let [name, type] = ['', 0];
        let raw;
        walk.each(range, {
            varints: { 1: (field) => void shape.push(field.value), 2: (field) => (type = field.value) },
            counted: {
                1: (field) => {
                    for (const dimension of packed(walk, field))
                        shape.push(dimension);
                },
                8: (field) => (name = walk.text(field) ?? ''),
                9: (field) => (raw = { start: field.start, end: field.end }),
            },
        });
        const [dtype, width] = DTYPES[type] ?? ['?', undefined];
        const elements = (0,tensors_tensor/* elementsOf */.Z)(shape);
        if (elements === undefined) {
            problem(`${JSON.stringify(name)} has a shape whose product is above 2^53`);
            return;
        }
        const isWhole = raw !== undefined && width !== undefined && raw.end - raw.start === elements * width;
        const place = isWhole && raw !== undefined ? { offset: raw.start } : {};
        const bytes = width === undefined ? {} : { bytes: elements * width };
        if (name === '')
            unnamed += 1;
        tensor({ name: name === '' ? `unnamed ${unnamed}` : name, dtype, shape, elements, ...bytes, ...place });
    };
    const graph = (range) => {
        const attribute = (field) => walk.each(field, { counted: { 6: graph, 11: graph } });
        const node = (field) => walk.each(field, { counted: { 5: attribute } });
        walk.each(range, { counted: { 1: node, 5: visit } });
    };
    walk.each({ start: 0, end: source.size }, { counted: { 7: graph } });
    if (walk.malformed !== undefined)
        problem(`the model is malformed at offset ${walk.malformed.at}: ${walk.malformed.reason}`);
    if (walk.exhausted)
        problem('the limit of steps was reached');
}
/** Reads packed numbers of a shape. */
function packed(walk, { start, end }) {
    const bytes = end - start > 1024 ? undefined : walk.window.bytes(start, end - start);
    const numbers = [];
    let [value, factor] = [0, 1];
    for (const byte of bytes ?? []) {
        value += (byte & 0x7f) * factor;
        factor *= 128;
        if (byte >= 0x80)
            continue;
        numbers.push(value);
        value = 0;
        factor = 1;
    }
    return numbers;
}

// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/domains/scan/archives/inflate.js + 2 modules
var inflate = __webpack_require__(447);
// EXTERNAL MODULE: ./build/domains/scan/archives/zip-list.js + 1 modules
var zip_list = __webpack_require__(10318);
// EXTERNAL MODULE: ./build/domains/scan/source.js
var scan_source = __webpack_require__(33381);
;// CONCATENATED MODULE: ./build/domains/tensors/torch-state.js
/** The most bytes of a pickle that are read: 64 MiB, for about a million tensors. */
const MAX_STATE_BYTES = 64 * 1024 * 1024;
const MAX_STACK = 5_000_000;
const constant = (value) => ({ type: 'constant', value });
/**
 * Reads the values of a pickle that only builds containers and tensors, as `torch.save` writes it. Nothing is imported or called.
 *
 * @throws {RangeError} - an opcode that such a pickle does not have, or bytes that end early.
 */
function readState(source) {
    if (source.size > MAX_STATE_BYTES)
        throw new RangeError(`the pickle has ${source.size} bytes; at most ${MAX_STATE_BYTES} are read`);
    const parts = [];
    for (let at = 0; at < source.size; at += 1024 * 1024)
        parts.push(Uint8Array.from(source.read(at, 1024 * 1024)));
    return new StateReader(Buffer.concat(parts)).read();
}
class StateReader {
    #bytes;
    #stack = [];
    #marks = [];
    #memo = new Map();
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    read() {
        for (;;) {
            const code = this.#uint(1);
            if (code === 0x2e)
                return this.#pop();
            this.#run(code);
            if (this.#stack.length > MAX_STACK)
                throw new RangeError('the stack is too large');
        }
    }
    #run(code) {
        const action = ACTIONS[code];
        if (action === undefined)
            throw new RangeError(`the opcode ${code} at offset ${this.#at - 1} is not one of a pickle of tensors`);
        action(this);
    }
    skip(count) {
        this.#at += count;
    }
    push(value) {
        this.#stack.push(value);
    }
    mark() {
        this.#marks.push(this.#stack.length);
    }
    #pop() {
        const value = this.#stack.pop();
        if (value === undefined || this.#stack.length < (this.#marks.at(-1) ?? 0))
            throw new RangeError('the stack is empty');
        return value;
    }
    pop() {
        return this.#pop();
    }
    /** Takes the values since the last mark. */
    marked() {
        const start = this.#marks.pop();
        if (start === undefined)
            throw new RangeError('there is no mark');
        return this.#stack.splice(start);
    }
    tuple(count) {
        const items = Array.from({ length: count }, () => this.#pop()).reverse();
        this.push({ type: 'list', items });
    }
    number(bytes) {
        const value = bytes === 4 ? this.#read(4).readInt32LE() : this.#uint(bytes);
        this.push(constant(value));
    }
    /** Reads a text with its length before it. */
    text(lengthBytes) {
        const length = this.#uint(lengthBytes);
        this.push(constant(this.#read(length).toString('utf8')));
    }
    float() {
        this.push(constant(this.#read(8).readDoubleBE()));
    }
    long() {
        const bytes = this.#read(this.#uint(1));
        this.push(constant(bytes.length === 0 ? 0 : bytes.length > 6 ? undefined : bytes.readIntLE(0, bytes.length)));
    }
    global() {
        const [module, name] = [this.#line(), this.#line()];
        this.push({ type: 'name', name: `${module}.${name}` });
    }
    stackGlobal() {
        const [name, module] = [this.#pop(), this.#pop()];
        this.push({ type: 'name', name: `${textOf(module) ?? '?'}.${textOf(name) ?? '?'}` });
    }
    call() {
        const [args, callee] = [this.#pop(), this.#pop()];
        const name = callee.type === 'name' ? callee.name : '?';
        const items = args.type === 'list' ? args.items : [];
        this.push(name === 'collections.OrderedDict' ? { type: 'dict', items: [] } : { type: 'call', name, args: items });
    }
    persistent() {
        this.push({ type: 'storage', id: this.#pop() });
    }
    setItems(values) {
        const target = this.#stack.at(-1);
        if (target?.type !== 'dict')
            return;
        for (let index = 0; index + 1 < values.length; index += 2)
            target.items.push([values[index], values[index + 1]]);
    }
    append(values) {
        const target = this.#stack.at(-1);
        if (target?.type === 'list')
            for (const value of values)
                target.items.push(value);
    }
    put(bytes) {
        const [index, value] = [this.#uint(bytes), this.#stack.at(-1)];
        if (value !== undefined)
            this.#memo.set(index, value);
    }
    memoize() {
        const value = this.#stack.at(-1);
        if (value !== undefined)
            this.#memo.set(this.#memo.size, value);
    }
    get(bytes) {
        const value = this.#memo.get(this.#uint(bytes));
        if (value === undefined)
            throw new RangeError('an unknown entry of the memo');
        this.push(value);
    }
    #uint(bytes) {
        return this.#read(bytes).readUIntLE(0, bytes);
    }
    #read(count) {
        if (this.#at + count > this.#bytes.length)
            throw new RangeError('the pickle ends early');
        this.#at += count;
        return this.#bytes.subarray(this.#at - count, this.#at);
    }
    #line() {
        const end = this.#bytes.indexOf(0x0a, this.#at);
        if (end < 0)
            throw new RangeError('the pickle ends early');
        const text = this.#bytes.toString('utf8', this.#at, end);
        this.#at = end + 1;
        return text;
    }
}
const ACTIONS = {
    128: (reader) => reader.skip(1),
    149: (reader) => reader.skip(8),
    40: (reader) => reader.mark(),
    48: (reader) => void reader.pop(),
    41: (reader) => reader.tuple(0),
    133: (reader) => reader.tuple(1),
    134: (reader) => reader.tuple(2),
    135: (reader) => reader.tuple(3),
    116: (reader) => reader.push({ type: 'list', items: reader.marked() }),
    93: (reader) => reader.push({ type: 'list', items: [] }),
    125: (reader) => reader.push({ type: 'dict', items: [] }),
    75: (reader) => reader.number(1),
    77: (reader) => reader.number(2),
    74: (reader) => reader.number(4),
    138: (reader) => reader.long(),
    71: (reader) => reader.float(),
    88: (reader) => reader.text(4),
    140: (reader) => reader.text(1),
    78: (reader) => reader.push(constant(undefined)),
    136: (reader) => reader.push(constant(1)),
    137: (reader) => reader.push(constant(0)),
    99: (reader) => reader.global(),
    147: (reader) => reader.stackGlobal(),
    82: (reader) => reader.call(),
    129: (reader) => reader.call(),
    // A state that is set on an object changes none of its tensors.
    98: (reader) => void reader.pop(),
    81: (reader) => reader.persistent(),
    117: (reader) => reader.setItems(reader.marked()),
    115: (reader) => {
        const [value, key] = [reader.pop(), reader.pop()];
        reader.setItems([key, value]);
    },
    101: (reader) => reader.append(reader.marked()),
    97: (reader) => reader.append([reader.pop()]),
    113: (reader) => reader.put(1),
    114: (reader) => reader.put(4),
    148: (reader) => reader.memoize(),
    104: (reader) => reader.get(1),
    106: (reader) => reader.get(4),
};
/** Returns a text; `undefined` for any other value. */
function textOf(value) {
    return value?.type === 'constant' && typeof value.value === 'string' ? value.value : undefined;
}
/** Returns a number; `undefined` for any other value. */
function numberOf(value) {
    return value?.type === 'constant' && typeof value.value === 'number' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./build/domains/tensors/torch-inventory.js







/** Storage types of torch with their dtype and bytes of an element. */
const torch_inventory_DTYPES = {
    DoubleStorage: ['F64', 8],
    FloatStorage: ['F32', 4],
    HalfStorage: ['F16', 2],
    BFloat16Storage: ['BF16', 2],
    LongStorage: ['I64', 8],
    IntStorage: ['I32', 4],
    ShortStorage: ['I16', 2],
    CharStorage: ['I8', 1],
    ByteStorage: ['U8', 1],
    BoolStorage: ['BOOL', 1],
    ComplexFloatStorage: ['C64', 8],
    ComplexDoubleStorage: ['C128', 16],
};
const REBUILD = /^torch\._utils\._rebuild_tensor(_v2)?$/;
const WRAPPERS = /^torch\._utils\._rebuild_parameter(_with_state)?$/;
const MAX_NESTING = 16;
/** Values that are visited: a value that is referred to often is visited each time. */
const MAX_VALUES = 2_000_000;
const MAX_NAME = 1000;
/** Lists the tensors of a torch archive from the calls in its pickle that rebuild them. Nothing is unpickled. */
function readTorchZip(source, visitor) {
    const { entries } = (0,zip_list/* listZip */.o)(source, visitor);
    const pickle = entries.find(({ name }) => /(^|\/)data\.pkl$/.test(name));
    if (pickle?.dataOffset === undefined || pickle.method !== 0) {
        visitor.problem('the archive has no data.pkl that is stored without compression');
        return;
    }
    const root = pickle.name.slice(0, -'data.pkl'.length);
    const records = new Map(entries.map((entry) => [entry.name, entry]));
    const archive = { root, records, source, visitor, visited: { count: 0 } };
    try {
        walk(readState((0,scan_source/* sliceOf */.Mz)(source, pickle.dataOffset, pickle.compressedSize)), '', archive, 0);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        visitor.problem(`the pickle of the archive was not read: ${error.message}`);
    }
}
/** Visits the members of nested dicts and lists; the names of the tensors are their keys, with dots between. */
function walk(value, path, archive, depth) {
    if (depth > MAX_NESTING) {
        archive.visitor.problem('the objects are nested too deep');
        return;
    }
    archive.visited.count += 1;
    if (archive.visited.count > MAX_VALUES)
        throw new RangeError(`it refers to more than ${MAX_VALUES} values`);
    const inner = (key) => (path === '' ? key : `${path}.${key}`).slice(0, MAX_NAME);
    if (value.type === 'dict')
        for (const [key, member] of value.items)
            walk(member, inner(keyText(key)), archive, depth + 1);
    else if (value.type === 'list')
        for (const [index, member] of value.items.entries())
            walk(member, inner((0,to_text/* toText */.f)(index)), archive, depth + 1);
    else if (value.type === 'call' && WRAPPERS.test(value.name) && value.args[0] !== undefined)
        walk(value.args[0], path, archive, depth + 1);
    else if (value.type === 'call' && REBUILD.test(value.name))
        tensorOf(value.args, path, archive);
}
function keyText(key) {
    return textOf(key) ?? (0,to_text/* toText */.f)(numberOf(key) ?? '?');
}
/** Reads `(storage, offset, size, stride, …)`; a storage is `('storage', type, key, device, elements)`. */
function tensorOf(args, name, { root, records, source, visitor }) {
    const [storage, start, size, stride] = args;
    const id = storage?.type === 'storage' && storage.id.type === 'list' ? storage.id.items : [];
    const type = id[1]?.type === 'name' ? id[1].name : '';
    const [dtype, width] = torch_inventory_DTYPES[type.slice(type.lastIndexOf('.') + 1)] ?? ['?', undefined];
    const shape = numbersOf(size);
    const elements = shape === undefined ? undefined : (0,tensors_tensor/* elementsOf */.Z)(shape);
    if (shape === undefined || elements === undefined) {
        visitor.problem(`${JSON.stringify(name)} has an unknown shape`);
        return;
    }
    const record = records.get(`${root}data/${textOf(id[2]) ?? ''}`);
    const first = numberOf(start);
    const isPlain = width !== undefined && first !== undefined && isContiguous(shape, numbersOf(stride));
    const place = isPlain && record?.dataOffset !== undefined && record.method === 0 ? { offset: record.dataOffset + first * width } : {};
    const bytes = width === undefined ? {} : { bytes: elements * width };
    const isInside = place.offset === undefined || place.offset + elements * (width ?? 0) <= source.size;
    visitor.tensor({ name: name === '' ? 'tensor' : name, dtype, shape, elements, ...bytes, ...(isInside ? place : {}) });
}
function numbersOf(value) {
    if (value?.type !== 'list')
        return undefined;
    const numbers = value.items.map(numberOf);
    return numbers.every((each) => each !== undefined && Number.isSafeInteger(each) && each >= 0) ? numbers : undefined;
}
/** Tells whether the elements lie one after the other, the last index the fastest. */
function isContiguous(shape, stride) {
    let expected = 1;
    for (let index = shape.length - 1; index >= 0; index--) {
        if ((shape[index] ?? 0) > 1 && stride?.[index] !== expected)
            return false;
        expected *= shape[index] ?? 1;
    }
    return true;
}
/** Lists the arrays of a NumPy archive under the names of its members. */
function readNpz(source, visitor) {
    for (const entry of (0,zip_list/* listZip */.o)(source, visitor).entries) {
        const { name, dataOffset, method, compressedSize } = entry;
        if (!name.endsWith('.npy'))
            continue;
        if (dataOffset === undefined || (method !== STORED && method !== DEFLATED)) {
            visitor.problem(`${JSON.stringify(name)} is compressed with a method whose header is not read`);
            continue;
        }
        const stored = (0,scan_source/* sliceOf */.Mz)(source, dataOffset, compressedSize);
        const member = method === STORED ? stored : firstPage(stored, entry, visitor);
        const { dtype, shape, elements, dataStart, bytes } = (0,npy_header/* readNpyHeader */.nq)(member, 0);
        const isInside = bytes !== undefined && dataStart + bytes <= member.size;
        if (bytes !== undefined && !isInside)
            visitor.problem(`${JSON.stringify(name)} is shorter than its header states`);
        const length = bytes === undefined ? {} : { bytes };
        const place = isInside && method === STORED ? { offset: dataOffset + dataStart } : {};
        visitor.tensor({ name: name.slice(0, -'.npy'.length), dtype: dtype.name, shape, elements: elements ?? 0, ...length, ...place });
    }
}
const STORED = 0;
const DEFLATED = 8;
/** Inflates the beginning of a member, which contains its header. The size is the stated one. */
function firstPage(stored, { size }, { step }) {
    const page = new inflate/* Inflater */.S(stored, { start: 0, step }).next() ?? new Uint8Array(0);
    return { ...(0,scan_source/* bytesSource */.Xl)(page), size };
}

;// CONCATENATED MODULE: ./build/domains/tensors/inventory.js








/** The most tensors that are listed of one file; all are counted. */
const MAX_TENSORS = 250_000;
/** The most header entries and values that are read. */
const MAX_STEPS = 50_000_000;
/**
 * The readers by format. A further format adds a line here: it calls `tensor` for each, and leaves out `offset` where a tensor is not
 * contiguous.
 */
const READERS = {
    safetensors: readSafetensors,
    gguf: readGguf,
    npy: readNpy,
    torch: readTorchZip,
    npz: readNpz,
    onnx: readOnnx,
};
/** Tells whether the tensors of a format can be listed. */
function isTensorFormat(format) {
    return Object.hasOwn(READERS, format);
}
/** Names the format of a file whose tensors can be listed, by its first and last bytes; `undefined` for any other file. */
function tensorFormatOf(sample) {
    const reader = [...tensors/* tensorReaders */.e, onnx/* onnxReader */.b].find((each) => isTensorFormat(each.id) && each.matches(sample))?.id;
    if (reader !== undefined && isTensorFormat(reader))
        return reader;
    if (Buffer.from(sample.head.subarray(0, 4)).toString('latin1') !== 'PK\x03\x04')
        return undefined;
    const names = Buffer.from(sample.tail).toString('latin1');
    if (/data\.pkl/.test(names))
        return 'torch';
    return /\.npy/.test(names) ? 'npz' : undefined;
}
/** Lists the tensors of a file from its header, without their data. A header that is invalid gives what was read before. */
function readTensors(source, format) {
    const list = new InventoryBuilder();
    const stop = (0,tensors_stop/* stopOf */.EV)(() => READERS[format](source, list));
    if (stop !== undefined)
        list.problem(`the header was not read past byte ${stop.offset}: ${stop.message}`);
    return list.inventory();
}
const MAX_PROBLEMS = 20;
class InventoryBuilder {
    #tensors = [];
    #problems = new Set();
    #totals = new TotalsBuilder();
    #steps = 0;
    step = (count) => {
        this.#steps += count;
        return this.#steps <= MAX_STEPS;
    };
    count = (tensor) => this.#totals.add(tensor);
    tensor = (tensor) => {
        this.count(tensor);
        if (this.#tensors.length < MAX_TENSORS)
            this.#tensors.push(tensor);
    };
    problem = (reason) => {
        if (this.#problems.size < MAX_PROBLEMS)
            this.#problems.add(reason);
    };
    inventory() {
        const totals = this.#totals.totals();
        const more = totals.tensors - this.#tensors.length;
        const limit = more > 0 ? [`${more} more tensors are counted and not listed`] : [];
        return { tensors: this.#tensors, totals, incomplete: [...this.#problems, ...limit] };
    }
}
/** Dtypes that are counted by name; the header of a file that has more was not written by a library. */
const MAX_DTYPES = 1000;
/** Adds up tensors. */
class TotalsBuilder {
    #tensors = 0;
    #elements = 0;
    #bytes = 0;
    #dtypes = new Map();
    add({ dtype, elements, bytes = 0 }) {
        this.#tensors++;
        this.#elements += elements;
        this.#bytes += bytes;
        const name = this.#dtypes.has(dtype) || this.#dtypes.size < MAX_DTYPES ? dtype : 'other';
        const counted = this.#dtypes.get(name) ?? { tensors: 0, elements: 0 };
        counted.tensors++;
        counted.elements += elements;
        this.#dtypes.set(name, counted);
    }
    totals() {
        const dtypes = Object.fromEntries([...this.#dtypes].sort(([a], [b]) => (a < b ? -1 : 1)));
        return { tensors: this.#tensors, elements: this.#elements, bytes: this.#bytes, dtypes };
    }
}
function readSafetensors(source, { step, tensor, problem }) {
    (0,safetensors_header/* readSafetensorsHeader */.DS)(source, {
        step,
        tensor: (each) => tensor(inside(each, source)),
        metadata: () => undefined,
        problem: ({ subject, detail }) => problem(`${JSON.stringify(subject)} ${detail}`),
    });
}
/** Lists the tensors once the end of the header, and with it the start of the data, is known. */
function readGguf(source, { step, tensor, count, problem }) {
    const waiting = [];
    const layout = (0,gguf_header/* readGgufHeader */.X)(source, {
        step,
        preamble: () => undefined,
        value: () => undefined,
        tensor: (each) => (waiting.length < MAX_TENSORS ? void waiting.push(each) : count(each)),
        problem: ({ kind, subject, detail }) => kind !== 'name' && kind !== 'key' && problem(`${JSON.stringify(subject)} ${detail}`),
    });
    for (const each of waiting)
        tensor(inside({ ...each, offset: each.offset + layout.dataStart }, source));
}
/** Lists the arrays of a file under the name `array`, with their number from the second on. */
function readNpy(source, { step, tensor, problem }) {
    for (let next = 0, index = 0; next < source.size && step(1); index++) {
        const { dtype, shape, elements, dataStart, bytes } = (0,npy_header/* readNpyHeader */.nq)(source, next);
        const name = index === 0 ? 'array' : `array ${index + 1}`;
        if (elements === undefined)
            problem(`${JSON.stringify(name)} has a shape whose product is above 2^53`);
        const place = bytes === undefined ? {} : { offset: dataStart, bytes };
        tensor(inside({ name, dtype: dtype.name, shape, elements: elements ?? 0, ...place }, source));
        next = bytes === undefined ? source.size : dataStart + bytes;
    }
}
/** Leaves out the place of a tensor that is not inside the file, so that its digest is not computed. */
function inside(tensor, source) {
    const { offset, bytes, ...rest } = tensor;
    const isInside = offset !== undefined && bytes !== undefined && offset + bytes <= source.size;
    return isInside ? tensor : bytes === undefined ? rest : { ...rest, bytes };
}


/***/ })

};
