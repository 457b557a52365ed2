export const id = 6096;
export const ids = [6096];
export const modules = {

/***/ 81017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPointer),
/* harmony export */   q: () => (/* binding */ LFS_POINTER_LIMIT)
/* harmony export */ });
/** Pointers are smaller than this many bytes, by the specification. */
const LFS_POINTER_LIMIT = 1024;
const SIGNATURE = 'version https://git-lfs.github.com/spec/v';
const VERSION_LINE = 'version https://git-lfs.github.com/spec/v1';
/**
 * Reads a Git LFS pointer from the first bytes of a file. A file that starts like a pointer but is not a valid one is
 * `malformed`: it must never be hashed as model content.
 *
 * @param head - the first bytes; the whole file when it is shorter than `LFS_POINTER_LIMIT`.
 * @param size - size of the whole file, in bytes.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function readPointer(head, size) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    if (!beginsAsPointer(text, size))
        return { kind: 'content' };
    if (size >= LFS_POINTER_LIMIT)
        return { kind: 'malformed', reason: `a pointer has fewer than ${LFS_POINTER_LIMIT} bytes, this file has ${size}` };
    const [version, ...rest] = text.split('\n');
    if (version !== VERSION_LINE)
        return { kind: 'malformed', reason: `the first line is not "${VERSION_LINE}"` };
    if (rest.pop() !== '')
        return { kind: 'malformed', reason: 'the last line is unterminated: the file is truncated' };
    return readKeys(rest);
}
/** Tells whether a file starts like a pointer. Includes a file that was truncated within the first line. */
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
            return { kind: 'malformed', reason: `duplicate key "${key}"` };
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
    // With free text here, a pointer could also be a valid script.
    const free = [...values].find(([key, value]) => key.startsWith('ext-') && !/^sha256:[0-9a-f]{64}$/.test(value));
    if (free !== undefined)
        return { kind: 'malformed', reason: `"${free[0]}" must be "sha256:" and 64 hex digits` };
    const keys = [...values.keys()];
    if (keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? '')))
        return { kind: 'malformed', reason: 'its keys are not in alphabetical order' };
    return { kind: 'pointer', pointer: { sha256: oid, size } };
}


/***/ }),

/***/ 82808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectScan: () => (/* binding */ collectScan)
});

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/documents/unreadable.js
var unreadable = __webpack_require__(99262);
// EXTERNAL MODULE: ./build/domains/scan/readers.js + 101 modules
var readers = __webpack_require__(50562);
// EXTERNAL MODULE: ./build/domains/scan/scan-file.js
var scan_file = __webpack_require__(24724);
;// CONCATENATED MODULE: ./build/domains/scan/subjects.js
/** Returns the subjects of a scan: the file, then its findings. */
function scanSubjects(file, scan) {
    const at = { file: file.path, line: 1 };
    const { verdict, coverage, incomplete, formats } = scan;
    const data = { ...file, verdict, coverage, reason: incomplete.join('; '), formats: [...formats] };
    return [{ kind: 'scan.file', id: file.path, data, at }, ...scan.findings.map((finding) => findingSubject(file, finding))];
}
/** The id has no offset, so that a waiver survives an edit elsewhere in the file. */
function findingSubject({ model, path, change }, finding) {
    const { member, technique, subject } = finding;
    const place = member === '' ? path : `${path}!${member}`;
    return {
        kind: 'scan.finding',
        id: `${place}#${technique}/${subject}`,
        data: { model, path, change, ...finding },
        at: { file: path, line: 1 },
    };
}

;// CONCATENATED MODULE: ./build/domains/scan/collect.js






/** Scans the files of every model. A file that cannot be scanned is reported by itself. */
async function collectScan({ ports, results }) {
    const { models } = results;
    if (models === undefined)
        return { sources: { 'workspace.scan': { status: 'error', detail: 'the models are unknown' } }, subjects: [] };
    const read = await (0,attempt/* attempt */.CD)(async () => {
        const subjects = [];
        for (const model of models)
            for (const file of filesOf(model))
                subjects.push(...(await scanned(file, model, ports.workTree)));
        return subjects;
    });
    return { sources: { 'workspace.scan': read.source }, subjects: read.value ?? [] };
}
/** The measured files of a model, and those under ignored paths whose format can run code. */
function filesOf({ evidence }) {
    const { folder, measured, ignoredCode, changes } = evidence;
    const toFile = (inside, size) => {
        const path = (0,repository_path/* joinPath */.uJ)(folder, inside);
        const change = changes.get(path);
        return { model: folder, path, size, change: change?.path === path ? change.change : 'none' };
    };
    return [
        ...measured.files.map(({ entry, onDisk }) => toFile(entry.path, onDisk)),
        ...ignoredCode.map(({ path, size }) => toFile(path, size)),
    ];
}
function scanned(file, { evidence }, workTree) {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    const known = new Set(evidence.measured.files.map(({ entry }) => (0,repository_path/* joinPath */.uJ)(evidence.folder, entry.path)));
    const sibling = (name) => known.has(folder === '' ? name : `${folder}/${name}`);
    return (0,attempt/* attemptFile */.yy)(async () => workTree.withSource(file.path, (source) => scanSubjects(file, (0,scan_file/* scanFile */.W)({ name: file.path, source, readers: readers.READERS, sibling }))), (error) => [(0,unreadable/* unreadableSubject */.a9)((0,unreadable/* unreadableFile */._s)(file.path, error))]);
}


/***/ }),

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

/***/ 68081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* unused harmony export GRADES */
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

/***/ 24724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ scanFile),
/* harmony export */   u: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69537);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68081);



/** Scans a file with every reader that matches its content, nested members included. Never throws for the content of a file. */
function scanFile({ name, source, readers, sibling = () => undefined }) {
    const budget = new Budget();
    const readings = scanMember({ name, member: '', depth: 0, source }, { readers, budget, sibling });
    const findings = readings.flatMap((reading) => reading.findings);
    const kept = mostSevere(findings);
    const dropped = findings.length - kept.length;
    const incomplete = [
        ...readings.flatMap((reading) => reading.incomplete),
        ...budget.reasons,
        ...(dropped === 0 ? [] : [`${dropped} more findings were not kept`]),
    ];
    return {
        verdict: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(findings),
        coverage: incomplete.length === 0 ? 'complete' : 'inconclusive',
        formats: [...new Set(readings.map(({ format }) => format))],
        findings: kept,
        incomplete: [...new Set(incomplete)],
        facts: Object.fromEntries(readings.map(({ format, facts = {} }) => [format, facts])),
    };
}
/** Keeps the limit of findings, the most severe first if there are more. */
function mostSevere(findings) {
    if (findings.length <= _context_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.findings)
        return findings;
    return findings.toSorted((one, other) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm)(other.grade) - (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm)(one.grade)).slice(0, _context_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.findings);
}
/** What the scan of one file has cost. */
class Budget {
    #steps = _context_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.steps;
    #bytes = _context_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.inflatedBytes;
    #reasons = new Set();
    get reasons() {
        return [...this.#reasons];
    }
    step(count) {
        this.#steps -= count;
        return this.#steps >= 0 || this.#spent(`the file takes more than ${_context_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.steps.toLocaleString('en')} steps to read`);
    }
    inflate(bytes) {
        this.#bytes -= bytes;
        return this.#bytes >= 0 || this.#spent(`the file inflates to more than ${_context_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.inflatedBytes / 2 ** 30} GiB`);
    }
    #spent(reason) {
        this.#reasons.add(reason);
        return false;
    }
}
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
            incomplete: [...inside.flatMap(({ incomplete }) => incomplete), `${reader.id}${where}: ${(0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error)}`],
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
            if (depth >= _context_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.depth)
                return undefined;
            const path = member === '' ? child : `${member}!${child}`;
            const readings = scanMember({ name: child, member: path, depth: depth + 1, source }, shared);
            inside.push(...readings);
            return readings;
        },
    };
}
/** Returns what a reader needs to know whether it matches. */
function sampleOf(name, source) {
    const { size } = source;
    const copy = (offset, length) => Uint8Array.from(source.read(offset, length));
    return {
        name: name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1).toLowerCase(),
        size,
        head: copy(0, Math.min(_context_js__WEBPACK_IMPORTED_MODULE_1__/* .SAMPLE_BYTES */ .Z5, size)),
        tail: copy(Math.max(0, size - _context_js__WEBPACK_IMPORTED_MODULE_1__/* .TAIL_BYTES */ .dd), Math.min(_context_js__WEBPACK_IMPORTED_MODULE_1__/* .TAIL_BYTES */ .dd, size)),
    };
}


/***/ })

};
