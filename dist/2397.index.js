export const id = 2397;
export const ids = [2397];
export const modules = {

/***/ 69537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   Z5: () => (/* binding */ SAMPLE_BYTES),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   dd: () => (/* binding */ TAIL_BYTES)
/* harmony export */ });
/** What the scan of one file may cost altogether, nested members included. Each limit that is reached makes it inconclusive. */
const LIMITS = {
    /** Opcodes, nodes, tokens and entries. */
    steps: 50_000_000,
    /** Bytes that decompression produces. */
    inflatedBytes: 4 * 1024 * 1024 * 1024,
    /** Ratio of inflated to stored bytes above 100 MB. */
    ratio: 200,
    /** Containers inside containers, and pickles inside pickles. */
    depth: 4,
    /** Findings that are kept of one file. */
    findings: 1000,
    /** Entries of one container. */
    entries: 65_536,
};
const SAMPLE_BYTES = 64 * 1024;
/** The end record of a zip archive with its longest comment: 22 bytes and 65,535. */
const TAIL_BYTES = 65_535 + 22;
/** Collects the findings of a reader, with the member and the limit of the file. */
class Findings {
    #member;
    list = [];
    /** Findings that were not kept, because there were too many. */
    dropped = 0;
    constructor({ member }) {
        this.#member = member;
    }
    add(finding) {
        if (this.list.length >= LIMITS.findings)
            this.dropped++;
        else
            this.list.push({ ...finding, member: this.#member });
    }
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


/***/ })

};
