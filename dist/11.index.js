export const id = 11;
export const ids = [11];
export const modules = {

/***/ 10011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  READERS: () => (/* binding */ READERS),
  readersFor: () => (/* binding */ readersFor)
});

// EXTERNAL MODULE: ./build/domains/scan/context.js
var scan_context = __webpack_require__(69537);
// EXTERNAL MODULE: ./build/domains/scan/archives/bytes.js
var archives_bytes = __webpack_require__(29519);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/domains/scan/source.js
var scan_source = __webpack_require__(33381);
// EXTERNAL MODULE: ./build/domains/scan/archives/inflate.js + 2 modules
var inflate = __webpack_require__(447);
;// CONCATENATED MODULE: ./build/domains/scan/archives/inflated.js




/** Output up to this size is kept in memory; larger output is inflated again where it is read. */
const KEPT_BYTES = 8 * 1024 * 1024;
const MAX_CHECKPOINTS = 64;
const CACHED_PAGES = 6;
/** The ratio is limited only above this size. */
const RATIO_FROM_BYTES = 100 * 1000 * 1000;
/** Steps that a page costs when it is inflated again. */
const PAGE_STEPS = 64;
/** Inflates a stream once to learn its size, and returns its output for access at any offset in constant memory. */
function inflated(compressed, { start, continuesAt }, context) {
    const options = { start, step: context.step, ...(continuesAt && { continuesAt }) };
    const stream = new inflate/* Inflater */.S(compressed, options);
    const first = new FirstPass(stream);
    const cut = first.run(start, context);
    const again = first.kept ? undefined : new InflatedSource(stream, first, context);
    const source = again ?? (0,scan_source/* bytesSource */.Xl)(Buffer.concat(first.pages));
    return { source, crc: first.crc, end: first.end, bomb: first.bomb, lost: () => again?.lost, ...(cut !== undefined && { cut }) };
}
/** Counts the output, keeps it while it is small, and remembers positions to continue from. */
class FirstPass {
    #stream;
    pages = [];
    checkpoints = [];
    #spacing = 4;
    size = 0;
    crc = 0;
    end = 0;
    bomb = false;
    constructor(stream) {
        this.#stream = stream;
    }
    get kept() {
        return this.size <= KEPT_BYTES;
    }
    run(start, budget) {
        for (let page = 0;; page++) {
            this.#remember(page);
            const bytes = this.#stream.next();
            this.end = this.#stream.offset;
            if (bytes === undefined)
                return this.#stream.error;
            if (!budget.inflate(bytes.length))
                return 'the limit of inflated bytes was reached';
            this.#add(bytes);
            this.bomb = this.size > RATIO_FROM_BYTES && this.size > scan_context/* LIMITS */.b1.ratio * (this.end - start);
            if (this.bomb)
                return `the output is more than ${scan_context/* LIMITS */.b1.ratio} times larger than the input`;
        }
    }
    #add(bytes) {
        this.size += bytes.length;
        this.crc = (0,external_node_zlib_.crc32)(bytes, this.crc);
        if (this.kept)
            this.pages.push(bytes.slice());
        else
            this.pages.length = 0;
    }
    #remember(page) {
        if (page % this.#spacing !== 0)
            return;
        this.checkpoints.push({ page, state: this.#stream.save() });
        if (this.checkpoints.length <= MAX_CHECKPOINTS)
            return;
        this.#spacing *= 2;
        const sparse = this.checkpoints.filter((each) => each.page % this.#spacing === 0);
        this.checkpoints.splice(0, this.checkpoints.length, ...sparse);
    }
}
/** Output that is inflated again from the nearest checkpoint. */
class InflatedSource {
    size;
    #stream;
    #checkpoints;
    #budget;
    #cache = new Map();
    /** The page that the stream produces next; unknown at first. */
    #next = Number.POSITIVE_INFINITY;
    lost;
    constructor(stream, { size, checkpoints }, budget) {
        this.size = size;
        this.#stream = stream;
        this.#checkpoints = checkpoints;
        this.#budget = budget;
    }
    // Not a method: callers may pass it on alone.
    read = (offset, length) => {
        const end = Math.min(this.size, offset + length);
        const result = new Uint8Array(Math.max(0, end - Math.max(0, offset)));
        let filled = 0;
        for (let at = Math.max(0, offset); at < end;) {
            const page = this.#page(Math.floor(at / inflate/* PAGE_BYTES */.U));
            const piece = page?.subarray(at % inflate/* PAGE_BYTES */.U, Math.min(inflate/* PAGE_BYTES */.U, (at % inflate/* PAGE_BYTES */.U) + end - at));
            if (piece === undefined || piece.length === 0)
                break;
            result.set(piece, filled);
            filled += piece.length;
            at += piece.length;
        }
        return result.subarray(0, filled);
    };
    #page(page) {
        const cached = this.#cache.get(page);
        if (cached !== undefined)
            return cached;
        const from = this.#checkpoints.findLast((each) => each.page <= page);
        if (from !== undefined && (this.#next > page || from.page > this.#next)) {
            this.#stream.restore(from.state);
            this.#next = from.page;
        }
        while (this.#next <= page)
            if (!this.#produce())
                return undefined;
        return this.#cache.get(page);
    }
    #produce() {
        if (!this.#budget.step(PAGE_STEPS)) {
            this.lost = 'the limit of steps was reached';
            return false;
        }
        const bytes = this.#stream.next();
        if (bytes === undefined)
            return false;
        this.#cache.set(this.#next++, bytes.slice());
        const [oldest] = this.#cache.keys();
        if (this.#cache.size > CACHED_PAGES && oldest !== undefined)
            this.#cache.delete(oldest);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/bombs.js



const TECHNIQUES = [
    { technique: 'archive-bomb', grade: 'review', summary: 'Compressed data inflates to more than 100 MB and 200 times its size.' },
];
/** Reports output that is far larger than its input. Zeros compress like this legitimately, so a person looks at it. */
function reportBomb(name, offset, findings) {
    const message = `Member ${(0,archives_bytes/* quote */.hD)(name)} at offset ${offset} inflates to more than ${RATIO_FROM_BYTES / 1e6} MB and ${scan_context/* LIMITS */.b1.ratio} times its size.`;
    findings.add({ grade: 'review', technique: 'archive-bomb', subject: name.slice(0, 200), offset, message });
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/inside.js


/** Steps of one nested scan: every reader looks at the head and the tail of the member. */
const NESTED_STEPS = 256;
const MAX_REASONS = 200;
const MAX_FACTS = 100;
/** Collects what nested scans found, together with the findings of the container itself. */
class Inside {
    #context;
    #findings;
    incomplete = [];
    #omitted = 0;
    facts = [];
    constructor(context, findings) {
        this.#context = context;
        this.#findings = findings;
    }
    /** Takes steps from the budget of the file. */
    step = (count) => this.#context.step(count);
    /** Adds a reason why something was not inspected. */
    missed(reason) {
        if (this.incomplete.includes(reason))
            return;
        if (this.incomplete.length < MAX_REASONS)
            this.incomplete.push(reason);
        else
            this.#omitted++;
    }
    /** Scans a member with every reader that matches. @returns its readings, none when it could not be scanned. */
    scan(name, source) {
        if (!this.#context.step(NESTED_STEPS)) {
            this.missed('The limit of steps was reached before all members were inspected.');
            return [];
        }
        const readings = this.#context.nested(name, source);
        if (readings === undefined)
            this.missed(`Member ${(0,archives_bytes/* quote */.hD)(name)} is nested more than ${scan_context/* LIMITS */.b1.depth} containers deep.`);
        for (const reading of readings ?? [])
            this.#keep(name, reading);
        return readings ?? [];
    }
    #keep(name, { format, findings, incomplete, facts }) {
        for (const finding of findings) {
            if (this.#findings.list.length < scan_context/* LIMITS */.b1.findings)
                this.#findings.list.push(finding);
            else
                this.#findings.dropped++;
        }
        for (const reason of incomplete)
            this.missed(`Member ${(0,archives_bytes/* quote */.hD)(name)}: ${reason}`);
        if (this.facts.length < MAX_FACTS)
            this.facts.push({ name, format, ...(facts && { facts }) });
    }
    /** Returns the reading of the container. */
    reading(format, facts) {
        if (this.#findings.dropped > 0)
            this.missed(`${this.#findings.dropped} more findings were not kept.`);
        const more = this.#omitted > 0 ? [`${this.#omitted} more parts were not inspected.`] : [];
        const inside = this.facts.length > 0 ? { inside: this.facts } : {};
        return { format, findings: this.#findings.list, incomplete: [...this.incomplete, ...more], facts: { ...facts, ...inside } };
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/compressed.js






const compressed_TECHNIQUES = [
    { technique: 'compressed-trailing-bytes', grade: 'review', summary: 'Bytes follow the compressed stream; readers ignore them.' },
];
/** Returns the name of the content: the name of the file without the extension of its compression. */
function contentName(name) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    return base.replace(/\.(gz|gzip|z|zlib|zst|zstd|br|bz2|xz|lzma|lz4)$/i, '').replace(/\.(tgz|taz)$/i, '.tar') || 'content';
}
/** Inflates a deflate stream and scans its output. */
function readInflated(source, format, options, context) {
    const findings = new scan_context/* Findings */.Fv(context);
    const inside = new Inside(context, findings);
    const content = inflated(source, options, context);
    if (content.cut !== undefined)
        inside.missed(`The ${format} stream was not read to its end: ${content.cut}.`);
    if (content.bomb)
        reportBomb(contentName(context.name), 0, findings);
    if (content.source.size > 0)
        inside.scan(contentName(context.name), content.source);
    const reason = content.lost();
    if (reason !== undefined)
        inside.missed(`The ${format} content was not inspected completely: ${reason}.`);
    if (content.cut === undefined)
        checkRest(source, content.end + options.trailer, findings, inside);
    return inside.reading(format, { container: format, bytes: content.source.size });
}
/** Returns the offset of the first byte that is not zero; `undefined` if there is none. */
function firstNonZero(source, from) {
    for (let at = from; at < source.size; at += scan_source/* MAX_READ */.Ct) {
        const found = source.read(at, scan_source/* MAX_READ */.Ct).findIndex((byte) => byte !== 0);
        if (found >= 0)
            return at + found;
    }
    return undefined;
}
/** Scans bytes behind a stream, unless they are zeros. */
function checkRest(source, end, findings, inside) {
    const start = firstNonZero(source, end);
    if (start === undefined)
        return;
    if (start > end && (0,archives_bytes/* startsWith */.w1)(source.read(start, 2), '\x1f\x8b'))
        inside.missed('Another gzip stream follows after zeros; some readers continue the content with it.');
    const message = `${source.size - start} bytes at offset ${start} follow the compressed stream; readers ignore them.`;
    findings.add({ grade: 'review', technique: 'compressed-trailing-bytes', subject: `${start}`, offset: start, message });
    inside.scan(`(bytes at ${start})`, (0,scan_source/* sliceOf */.Mz)(source, start, source.size - start));
}
/** Scans what was decompressed whole. */
function readUnpacked({ source, incomplete }, format, context) {
    const inside = new Inside(context, new scan_context/* Findings */.Fv(context));
    if (incomplete !== undefined)
        inside.missed(`The content was not inspected: ${incomplete}.`);
    if (source !== undefined)
        inside.scan(contentName(context.name), source);
    return inside.reading(format, { container: format, ...(source && { bytes: source.size }) });
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/whole.js



/** Compressed and decompressed size up to which data that `node:zlib` only unpacks whole is inspected. */
const WHOLE_BYTES = 32 * 1024 * 1024;
/** Tells whether bytes begin with a zstd frame, or with a frame that is skipped before one. */
function isZstd(head) {
    return (0,archives_bytes/* startsWith */.w1)(head, '\x28\xb5\x2f\xfd') || ((0,archives_bytes/* u32 */.DH)(head, 0) >= 0x184d2a50 && (0,archives_bytes/* u32 */.DH)(head, 0) <= 0x184d2a5f);
}
/** Decompresses zstd, at most 32 MiB of it. Node before 22.15 cannot. */
function unpackZstd(source, context) {
    if (typeof external_node_zlib_.zstdDecompressSync !== 'function')
        return { incomplete: 'it is compressed with zstd, which this version of Node cannot read' };
    return unpackWhole(source, context, 'zstd', (bytes) => external_node_zlib_.zstdDecompressSync(bytes, { maxOutputLength: WHOLE_BYTES }));
}
/** Decompresses data whole, within limits. */
function unpackWhole(source, { inflate }, name, decompress) {
    const bytes = (0,archives_bytes/* readWhole */.oD)(source, WHOLE_BYTES);
    if (bytes === undefined)
        return { incomplete: `it is compressed with ${name} and larger than 32 MiB, which is not inspected` };
    try {
        const output = decompress(bytes);
        return inflate(output.length) ? { source: (0,scan_source/* bytesSource */.Xl)(output) } : { incomplete: 'the limit of inflated bytes was reached' };
    }
    catch (error) {
        const large = error instanceof RangeError || error.code === 'ERR_BUFFER_TOO_LARGE';
        return { incomplete: large ? `its ${name} output is larger than 32 MiB` : `its ${name} data is damaged` };
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/brotli.js



/** Reads brotli files, by name only: brotli has no signature. */
const brotliReader = {
    id: 'brotli',
    matches: ({ name, size }) => name.endsWith('.br') && size > 0,
    read: (source, context) => {
        const decompress = (bytes) => external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: WHOLE_BYTES });
        return readUnpacked(unpackWhole(source, context, 'brotli', decompress), 'brotli', context);
    },
};

;// CONCATENATED MODULE: ./build/domains/scan/archives/gzip.js


const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
/** How far names and comments are searched for their end. */
const TEXT_BYTES = 64 * 1024;
/** Reads gzip files, all members of which are one stream, as Python's gzip reads them (RFC 1952). */
const gzipReader = { id: 'gzip', matches: ({ head }) => (0,archives_bytes/* startsWith */.w1)(head, '\x1f\x8b\x08'), read: readGzip };
function readGzip(source, context) {
    const start = headerEnd(source, 0);
    if (start === undefined)
        return { format: 'gzip', findings: [], incomplete: ['The gzip header is damaged.'] };
    return readInflated(source, 'gzip', { start, continuesAt: (end) => nextMember(source, end), trailer: TRAILER_BYTES }, context);
}
/** Returns where the data of the next member starts; zeros between members are skipped. */
function nextMember(source, end) {
    const at = end + TRAILER_BYTES;
    const zeros = source.read(at, TEXT_BYTES).findIndex((byte) => byte !== 0);
    return zeros < 0 ? undefined : headerEnd(source, at + zeros);
}
/** Returns the offset behind a header with its optional fields. */
function headerEnd(source, at) {
    const header = source.read(at, HEADER_BYTES + 2).slice();
    if (!(0,archives_bytes/* startsWith */.w1)(header, '\x1f\x8b\x08') || header.length < HEADER_BYTES)
        return undefined;
    const flags = header[3] ?? 0;
    let end = at + HEADER_BYTES;
    if ((flags & 0x04) !== 0)
        end += 2 + (0,archives_bytes/* u16 */.NX)(header, HEADER_BYTES);
    if ((flags & 0x08) !== 0)
        end = textEnd(source, end);
    if ((flags & 0x10) !== 0 && end !== undefined)
        end = textEnd(source, end);
    return end !== undefined && (flags & 0x02) !== 0 ? end + 2 : end;
}
function textEnd(source, at) {
    const zero = source.read(at, TEXT_BYTES).indexOf(0);
    return zero < 0 ? undefined : at + zero + 1;
}

// EXTERNAL MODULE: ./build/domains/scan/archives/names.js
var names = __webpack_require__(37120);
;// CONCATENATED MODULE: ./build/domains/scan/archives/output.js
/** Bytes that a decoder produces, as one buffer that grows up to a limit. */
class Output {
    #bytes;
    #limit;
    length = 0;
    constructor(limit) {
        this.#limit = limit;
        this.#bytes = new Uint8Array(Math.min(limit, 64 * 1024));
    }
    /** @throws {RangeError} - more than the limit. */
    push(byte) {
        if (this.length === this.#bytes.length)
            this.#grow(1);
        this.#bytes[this.length++] = byte;
    }
    /** @throws {RangeError} - more than the limit. */
    append(bytes) {
        if (this.length + bytes.length > this.#bytes.length)
            this.#grow(bytes.length);
        this.#bytes.set(bytes, this.length);
        this.length += bytes.length;
    }
    /** Repeats bytes from a distance back; the copy may overlap itself. @throws {RangeError} - more than the limit. */
    repeat(distance, count) {
        if (distance > this.length || distance < 1)
            throw new Error('a distance points before the start');
        if (this.length + count > this.#bytes.length)
            this.#grow(count);
        for (let index = 0; index < count; index++, this.length++)
            this.#bytes[this.length] = this.#bytes[this.length - distance] ?? 0;
    }
    /** Returns the byte at a distance back; 0 before the start. */
    back(distance) {
        return this.#bytes[this.length - distance] ?? 0;
    }
    finish() {
        return this.#bytes.subarray(0, this.length);
    }
    #grow(count) {
        const needed = this.length + count;
        if (needed > this.#limit)
            throw new RangeError('the output is larger than the limit');
        const larger = new Uint8Array(Math.min(this.#limit, Math.max(needed, this.#bytes.length * 2)));
        larger.set(this.#bytes.subarray(0, this.length));
        this.#bytes = larger;
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/bzip2.js

const BLOCK = 0x314159265359;
const END = 0x177245385090;
const GROUP_SYMBOLS = 50;
const MAX_CODE_BITS = 20;
const MAX_ALPHABET = 258;
/**
 * Decompresses bzip2, one stream or several in a row.
 *
 * @param limit - of the output, in bytes.
 * @throws {RangeError} - the output is larger. {Error} - the data is damaged.
 * @see https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf
 */
function decompressBzip2(bytes, limit) {
    const output = new Output(limit);
    const bits = new Bits(bytes);
    for (let first = true; first || bits.startsStream(); first = false)
        readStream(bits, output);
    return output.finish();
}
/** Bits of a buffer, the most significant one first. */
class Bits {
    #bytes;
    #at = 0;
    #buffer = 0;
    #count = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    bit() {
        if (this.#count === 0) {
            if (this.#at >= this.#bytes.length)
                throw new Error('the data ends early');
            this.#buffer = this.#bytes[this.#at++] ?? 0;
            this.#count = 8;
        }
        this.#count -= 1;
        return (this.#buffer >> this.#count) & 1;
    }
    /** Returns up to 48 bits. */
    take(count) {
        let value = 0;
        for (let index = 0; index < count; index++)
            value = value * 2 + this.bit();
        return value;
    }
    /** Skips to the next byte, and tells whether another stream starts there. */
    startsStream() {
        this.#count = 0;
        return this.#bytes[this.#at] === 0x42 && this.#bytes[this.#at + 1] === 0x5a && this.#bytes[this.#at + 2] === 0x68;
    }
}
function readStream(bits, output) {
    if (bits.take(24) !== 0x425a68)
        throw new Error('no signature');
    const level = bits.take(8) - 0x30;
    if (level < 1 || level > 9)
        throw new Error('an unknown size of blocks');
    for (;;) {
        const magic = bits.take(48);
        bits.take(32);
        if (magic === END)
            return;
        if (magic !== BLOCK)
            throw new Error('no block where one is expected');
        readBlock(bits, level * 100_000, output);
    }
}
function readBlock(bits, size, output) {
    if (bits.bit() === 1)
        throw new Error('a randomised block, which no current version writes');
    const start = bits.take(24);
    const symbols = readSymbols(bits);
    const groups = bits.take(3);
    const selectorCount = bits.take(15);
    if (groups < 2 || groups > 6 || selectorCount < 1 || symbols.length === 0)
        throw new Error('invalid tables');
    const selectors = readSelectors(bits, groups, selectorCount);
    const tables = Array.from({ length: groups }, () => readTable(bits, symbols.length + 2));
    const block = readMoved(bits, { symbols, selectors, tables, size });
    if (start >= block.length)
        throw new Error('an invalid start');
    unrotate(block, start, output);
}
/** Reads which bytes occur, as a map of maps. */
function readSymbols(bits) {
    const used = Array.from({ length: 16 }, () => bits.bit());
    const symbols = [];
    for (let high = 0; high < 16; high++)
        for (let low = 0; used[high] === 1 && low < 16; low++)
            if (bits.bit() === 1)
                symbols.push(high * 16 + low);
    return Uint8Array.from(symbols);
}
function readSelectors(bits, groups, count) {
    const order = Array.from({ length: groups }, (_, index) => index);
    return Uint8Array.from({ length: count }, () => {
        let index = 0;
        while (bits.bit() === 1)
            if (++index >= groups)
                throw new Error('an invalid selector');
        const [group = 0] = order.splice(index, 1);
        order.unshift(group);
        return group;
    });
}
function readTable(bits, alphabet) {
    const lengths = new Uint8Array(MAX_ALPHABET);
    let length = bits.take(5);
    for (let symbol = 0; symbol < alphabet; symbol++) {
        while (bits.bit() === 1)
            length += bits.bit() === 1 ? -1 : 1;
        if (length < 1 || length > MAX_CODE_BITS)
            throw new Error('an invalid length of a code');
        lengths[symbol] = length;
    }
    return tableOf(lengths.subarray(0, alphabet));
}
function tableOf(lengths) {
    const counts = new Int32Array(MAX_CODE_BITS + 1);
    for (const length of lengths)
        counts[length] = (counts[length] ?? 0) + 1;
    const [first, offset] = [new Int32Array(MAX_CODE_BITS + 1), new Int32Array(MAX_CODE_BITS + 1)];
    for (let length = 1, code = 0, at = 0; length <= MAX_CODE_BITS; length++) {
        first[length] = code;
        offset[length] = at;
        at += counts[length] ?? 0;
        code = (code + (counts[length] ?? 0)) << 1;
    }
    const symbols = [];
    for (let length = 1; length <= MAX_CODE_BITS; length++)
        for (let symbol = 0; symbol < lengths.length; symbol++)
            if (lengths[symbol] === length)
                symbols.push(symbol);
    return { first, offset, counts, symbols: Uint16Array.from(symbols) };
}
function readSymbol(bits, { first, offset, counts, symbols }) {
    let code = 0;
    for (let length = 1; length <= MAX_CODE_BITS; length++) {
        code = code * 2 + bits.bit();
        const index = code - (first[length] ?? 0);
        if (index < (counts[length] ?? 0) && index >= 0)
            return symbols[(offset[length] ?? 0) + index] ?? 0;
    }
    throw new Error('an invalid code');
}
/** Reads the symbols of a block, and undoes move-to-front and the runs of zeros. */
function readMoved(bits, { symbols, selectors, tables, size }) {
    const order = Uint8Array.from(symbols);
    const block = new Uint8Array(size);
    const end = symbols.length + 1;
    let [length, run, weight, left, group] = [0, 0, 1, 0, -1];
    for (;;) {
        if (left === 0) {
            left = GROUP_SYMBOLS;
            group += 1;
            if (group >= selectors.length)
                throw new Error('too few selectors');
        }
        left -= 1;
        const symbol = readSymbol(bits, tables[selectors[group] ?? 0]);
        if (symbol <= 1) {
            run += weight << symbol;
            weight *= 2;
            if (run > size)
                throw new Error('a run is too long');
            continue;
        }
        if (length + run > size)
            throw new Error('a block is too long');
        block.fill(order[0] ?? 0, length, length + run);
        length += run;
        run = 0;
        weight = 1;
        if (symbol === end)
            return block.subarray(0, length);
        const index = symbol - 1;
        const byte = order[index] ?? 0;
        order.copyWithin(1, 0, index);
        order[0] = byte;
        if (length >= size)
            throw new Error('a block is too long');
        block[length++] = byte;
    }
}
/** Undoes the Burrows-Wheeler transform and the first run-length coding: four equal bytes are followed by a count. */
function unrotate(block, start, output) {
    const starts = new Int32Array(257);
    for (const byte of block)
        starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
    for (let byte = 0; byte < 256; byte++)
        starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
    const next = new Int32Array(block.length);
    for (let index = 0; index < block.length; index++) {
        const byte = block[index] ?? 0;
        next[starts[byte] ?? 0] = index;
        starts[byte] = (starts[byte] ?? 0) + 1;
    }
    let [at, last, repeated] = [next[start] ?? 0, -1, 0];
    for (let index = 0; index < block.length; index++) {
        const byte = block[at] ?? 0;
        at = next[at] ?? 0;
        if (repeated === 4) {
            for (let count = 0; count < byte; count++)
                output.push(last);
            repeated = 0;
            last = -1;
            continue;
        }
        repeated = byte === last ? repeated + 1 : 1;
        last = byte;
        output.push(byte);
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/lz4.js


const FRAME = 0x184d2204;
const LEGACY = 0x184c2102;
/**
 * Decompresses the frames of an `.lz4` file. Checksums are not verified: a loader that verifies them refuses the file.
 *
 * @throws {RangeError} - the output is larger than the limit. {Error} - the data is damaged.
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 */
function decompressLz4(bytes, limit) {
    const output = new Output(limit);
    for (let at = 0; at < bytes.length;) {
        if (at + 4 > bytes.length)
            throw new Error('the data ends early');
        const magic = (0,archives_bytes/* u32 */.DH)(bytes, at);
        if (magic === FRAME)
            at = readFrame(bytes, at + 4, output);
        else if (magic === LEGACY)
            at = readLegacy(bytes, at + 4, output);
        else if (magic >= 0x184d2a50 && magic <= 0x184d2a5f)
            at += 8 + (0,archives_bytes/* u32 */.DH)(bytes, at + 4);
        else
            throw new Error('no frame where one is expected');
    }
    return output.finish();
}
function readFrame(bytes, start, output) {
    const flags = bytes[start] ?? 0;
    if (flags >> 6 !== 1)
        throw new Error('an unknown version');
    const has = (bit) => (flags & bit) !== 0;
    let at = start + 3 + (has(0x08) ? 8 : 0) + (has(0x01) ? 4 : 0);
    for (;;) {
        if (at + 4 > bytes.length)
            throw new Error('the data ends early');
        const word = (0,archives_bytes/* u32 */.DH)(bytes, at);
        at += 4;
        if (word === 0)
            return at + (has(0x04) ? 4 : 0);
        const size = word % 0x80000000;
        const block = blockAt(bytes, at, size);
        if (word >= 0x80000000)
            output.append(block);
        else
            lz4_readBlock(block, output);
        at += size + (has(0x10) ? 4 : 0);
    }
}
function readLegacy(bytes, start, output) {
    let at = start;
    while (at + 4 <= bytes.length && (0,archives_bytes/* u32 */.DH)(bytes, at) !== FRAME && (0,archives_bytes/* u32 */.DH)(bytes, at) !== LEGACY) {
        const size = (0,archives_bytes/* u32 */.DH)(bytes, at);
        lz4_readBlock(blockAt(bytes, at + 4, size), output);
        at += 4 + size;
    }
    return at;
}
function blockAt(bytes, at, size) {
    if (at + size > bytes.length)
        throw new Error('the data ends early');
    return bytes.subarray(at, at + size);
}
/** Decodes literals and matches. A match may reach into earlier blocks, as linked blocks do. */
function lz4_readBlock(block, output) {
    let at = 0;
    const length = (nibble) => {
        let total = nibble;
        for (let more = nibble === 15 ? 255 : 0; more === 255; total += more) {
            const byte = block[at++];
            if (byte === undefined)
                throw new Error('the data ends early');
            more = byte;
        }
        return total;
    };
    while (at < block.length) {
        const token = block[at++] ?? 0;
        const literals = length(token >> 4);
        if (at + literals > block.length)
            throw new Error('the data ends early');
        output.append(block.subarray(at, at + literals));
        at += literals;
        if (at >= block.length)
            return;
        const distance = (block[at] ?? 0) + (block[at + 1] ?? 0) * 256;
        at += 2;
        output.repeat(distance, length(token & 15) + 4);
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/lzma.js

const STATES = 12;
const POSITIONS = 16;
const KINDS = 4;
const ALIGN_BITS = 4;
const MIN_MATCH = 2;
const START = 1024;
/** @throws {Error} - the byte is invalid. */
function propertiesOf(byte) {
    if (byte >= 225)
        throw new Error('invalid properties');
    return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) };
}
/**
 * Decompresses an `.lzma` file: properties, size of the dictionary, size of the content, then the stream.
 *
 * @throws {RangeError} - the output is larger than the limit. {Error} - the data is damaged.
 * @see https://www.7-zip.org/sdk.html (lzma-specification.txt)
 */
function decompressLzma(bytes, limit) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = view.getBigUint64(5, true);
    if (size !== UNKNOWN && size > BigInt(limit))
        throw new RangeError('the output is larger than the limit');
    const output = new Output(limit);
    const decoder = new LzmaDecoder(output, propertiesOf(bytes[0] ?? 255));
    decoder.start(bytes, 13);
    decoder.run(size === UNKNOWN ? undefined : Number(size));
    return output.finish();
}
const UNKNOWN = 0xffffffffffffffffn;
const probabilities = (count) => new Uint16Array(count).fill(START);
/** Lengths of matches: short, medium and long ones. */
class Lengths {
    choice = probabilities(2);
    low = Array.from({ length: POSITIONS }, () => probabilities(8));
    middle = Array.from({ length: POSITIONS }, () => probabilities(8));
    high = probabilities(256);
}
/** Decodes LZMA into an output, which is its dictionary too. */
class LzmaDecoder {
    #output;
    #properties;
    /** Length of the output where the dictionary begins; positions count from there. */
    #base = 0;
    #bytes = new Uint8Array();
    #at = 0;
    #range = 0;
    #code = 0;
    #state = 0;
    #distances = [0, 0, 0, 0];
    #literals = probabilities(0);
    #isMatch = probabilities(0);
    #isRepeat = probabilities(0);
    #isRepeat0 = probabilities(0);
    #isRepeat1 = probabilities(0);
    #isRepeat2 = probabilities(0);
    #isLong = probabilities(0);
    #slots = [];
    #positions = probabilities(0);
    #align = probabilities(0);
    #lengths = new Lengths();
    #repeats = new Lengths();
    constructor(output, properties) {
        this.#output = output;
        this.#properties = properties;
        this.forget();
        this.reset(properties);
    }
    /** Starts a new dictionary. */
    forget() {
        this.#base = this.#output.length;
    }
    /** Resets the state and the probabilities. */
    reset(properties) {
        this.#properties = properties;
        this.#state = 0;
        this.#distances = [0, 0, 0, 0];
        this.#literals = probabilities(0x300 << (properties.lc + properties.lp));
        this.#isMatch = probabilities(STATES * POSITIONS);
        this.#isRepeat = probabilities(STATES);
        this.#isRepeat0 = probabilities(STATES);
        this.#isRepeat1 = probabilities(STATES);
        this.#isRepeat2 = probabilities(STATES);
        this.#isLong = probabilities(STATES * POSITIONS);
        this.#slots = Array.from({ length: KINDS }, () => probabilities(64));
        this.#positions = probabilities(128);
        this.#align = probabilities(1 << ALIGN_BITS);
        this.#lengths = new Lengths();
        this.#repeats = new Lengths();
    }
    /** Starts to read at an offset. @throws {Error} - the data is damaged. */
    start(bytes, at) {
        this.#bytes = bytes;
        this.#at = at;
        this.#range = 0xffffffff;
        this.#code = 0;
        if (this.#byte() !== 0)
            throw new Error('the stream does not start with 0');
        for (let index = 0; index < 4; index++)
            this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
    }
    get at() {
        return this.#at;
    }
    /**
     * Decodes.
     *
     * @param count - of bytes; `undefined` to the end marker.
     * @throws {RangeError} - the output is larger than the limit. {Error} - the data is damaged.
     */
    run(count) {
        const end = count === undefined ? Number.POSITIVE_INFINITY : this.#output.length + count;
        const mask = (1 << this.#properties.pb) - 1;
        while (this.#output.length < end) {
            const position = this.#position() & mask;
            if (this.#decode(this.#isMatch, this.#state * POSITIONS + position) === 0)
                this.#literal();
            else {
                const length = this.#match(position);
                if (length === 0)
                    return;
                if (this.#output.length + length > end)
                    throw new Error('a match is longer than the content');
                this.#output.repeat((this.#distances[0] >>> 0) + 1, length);
            }
        }
    }
    #position() {
        return this.#output.length - this.#base;
    }
    #byte() {
        const byte = this.#bytes[this.#at];
        if (byte === undefined)
            throw new Error('the data ends early');
        this.#at += 1;
        return byte;
    }
    #normalize() {
        if (this.#range >= 0x1000000)
            return;
        this.#range = (this.#range << 8) >>> 0;
        this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
    }
    #decode(table, index) {
        const probability = table[index] ?? START;
        const bound = (this.#range >>> 11) * probability;
        if (this.#code < bound) {
            this.#range = bound;
            table[index] = probability + ((2048 - probability) >> 5);
            this.#normalize();
            return 0;
        }
        this.#range -= bound;
        this.#code -= bound;
        table[index] = probability - (probability >> 5);
        this.#normalize();
        return 1;
    }
    #direct(count) {
        let value = 0;
        for (let index = 0; index < count; index++) {
            this.#range >>>= 1;
            const bit = this.#code >= this.#range ? 1 : 0;
            if (bit === 1)
                this.#code -= this.#range;
            value = value * 2 + bit;
            this.#normalize();
        }
        return value;
    }
    #tree(table, bits) {
        let node = 1;
        for (let index = 0; index < bits; index++)
            node = (node << 1) | this.#decode(table, node);
        return node - (1 << bits);
    }
    #reversed(table, base, bits) {
        let [node, value] = [1, 0];
        for (let index = 0; index < bits; index++) {
            const bit = this.#decode(table, base + node);
            node = (node << 1) | bit;
            value |= bit << index;
        }
        return value;
    }
    #literal() {
        const { lc, lp } = this.#properties;
        const previous = this.#position() === 0 ? 0 : this.#output.back(1);
        const context = ((this.#position() & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc));
        const base = 0x300 * context;
        let symbol = 1;
        if (this.#state >= 7) {
            let matched = this.#output.back((this.#distances[0] >>> 0) + 1);
            while (symbol < 0x100) {
                const bit = (matched >> 7) & 1;
                matched <<= 1;
                const read = this.#decode(this.#literals, base + ((1 + bit) << 8) + symbol);
                symbol = (symbol << 1) | read;
                if (bit !== read)
                    break;
            }
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | this.#decode(this.#literals, base + symbol);
        this.#output.push(symbol & 0xff);
        this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
    }
    /** Reads a match. @returns its length; 0 for the end marker. */
    #match(position) {
        const state = this.#state;
        if (this.#decode(this.#isRepeat, state) === 0)
            return this.#newMatch(position);
        if (this.#position() === 0)
            throw new Error('a match before the first byte');
        if (this.#decode(this.#isRepeat0, state) === 0) {
            if (this.#decode(this.#isLong, state * POSITIONS + position) === 0) {
                this.#state = state < 7 ? 9 : 11;
                return 1;
            }
        }
        else
            this.#selectDistance(state);
        this.#state = state < 7 ? 8 : 11;
        return this.#length(this.#repeats, position) + MIN_MATCH;
    }
    #selectDistance(state) {
        const [first, second, third, fourth] = this.#distances;
        if (this.#decode(this.#isRepeat1, state) === 0)
            this.#distances = [second, first, third, fourth];
        else if (this.#decode(this.#isRepeat2, state) === 0)
            this.#distances = [third, first, second, fourth];
        else
            this.#distances = [fourth, first, second, third];
    }
    #newMatch(position) {
        const [first, second, third] = this.#distances;
        const length = this.#length(this.#lengths, position);
        this.#state = this.#state < 7 ? 7 : 10;
        const distance = this.#distance(length);
        this.#distances = [distance, first, second, third];
        return distance === 0xffffffff ? 0 : length + MIN_MATCH;
    }
    #length(lengths, position) {
        if (this.#decode(lengths.choice, 0) === 0)
            return this.#tree(lengths.low[position], 3);
        if (this.#decode(lengths.choice, 1) === 0)
            return 8 + this.#tree(lengths.middle[position], 3);
        return 16 + this.#tree(lengths.high, 8);
    }
    #distance(length) {
        const slot = this.#tree(this.#slots[Math.min(length, KINDS - 1)], 6);
        if (slot < 4)
            return slot;
        const bits = (slot >> 1) - 1;
        const base = ((2 | (slot & 1)) << bits) >>> 0;
        if (slot < 14)
            return base + this.#reversed(this.#positions, base - slot, bits);
        return (base + this.#direct(bits - ALIGN_BITS) * 16 + this.#reversed(this.#align, 0, ALIGN_BITS)) >>> 0;
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/xz.js


const SIGNATURE = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const LZMA2 = 0x21;
/** Bytes of the check behind each block, by its type. */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
/**
 * Decompresses `.xz`, one stream or several in a row. Checksums are not verified: a loader that verifies them refuses the file.
 *
 * @throws {RangeError} - the output is larger than the limit. {Error} - damaged, or with a filter other than LZMA2.
 * @see https://tukaani.org/xz/xz-file-format.txt
 */
function decompressXz(bytes, limit) {
    const output = new Output(limit);
    let at = 0;
    while (at < bytes.length) {
        at = xz_readStream(bytes, at, output);
        // Streams are padded with zeros to a multiple of four.
        while (at < bytes.length && bytes[at] === 0)
            at += 4;
    }
    return output.finish();
}
function xz_readStream(bytes, start, output) {
    if (SIGNATURE.some((byte, index) => bytes[start + index] !== byte))
        throw new Error('no signature');
    const check = CHECK_BYTES[(bytes[start + 7] ?? 0) & 15] ?? 0;
    let at = start + 12;
    while (bytes[at] !== 0) {
        if (at >= bytes.length)
            throw new Error('the data ends early');
        at = xz_readBlock(bytes, at, output);
        at += (4 - ((at - start) % 4)) % 4;
        at += check;
    }
    return endOfIndex(bytes, at) + 12;
}
function xz_readBlock(bytes, start, output) {
    const header = ((bytes[start] ?? 0) + 1) * 4;
    const flags = bytes[start + 1] ?? 0;
    let at = start + 2;
    if ((flags & 0x40) !== 0)
        at = variable(bytes, at).end;
    if ((flags & 0x80) !== 0)
        at = variable(bytes, at).end;
    if ((flags & 3) !== 0)
        throw new Error('a filter other than LZMA2');
    if (variable(bytes, at).value !== LZMA2)
        throw new Error('a filter other than LZMA2');
    return readChunks(bytes, start + header, output);
}
/** Reads the chunks of LZMA2 up to the end marker. */
function readChunks(bytes, start, output) {
    let decoder;
    let properties = propertiesOf(0);
    for (let at = start;;) {
        const control = bytes[at];
        if (control === undefined)
            throw new Error('the data ends early');
        if (control === 0)
            return at + 1;
        const size = (high, low) => high * 65_536 + (bytes[low] ?? 0) * 256 + (bytes[low + 1] ?? 0) + 1;
        if (control < 0x80) {
            if (control > 2)
                throw new Error('an unknown chunk');
            const count = size(0, at + 1);
            if (at + 3 + count > bytes.length)
                throw new Error('the data ends early');
            if (control === 1)
                decoder?.forget();
            output.append(bytes.subarray(at + 3, at + 3 + count));
            at += 3 + count;
            continue;
        }
        const count = size(control & 0x1f, at + 1);
        const packed = size(0, at + 3);
        const mode = (control >> 5) & 3;
        if (mode >= 2)
            properties = propertiesOf(bytes[at + 5] ?? 255);
        const data = at + (mode >= 2 ? 6 : 5);
        if (mode === 3)
            decoder?.forget();
        if (decoder === undefined)
            decoder = new LzmaDecoder(output, properties);
        else if (mode >= 1)
            decoder.reset(properties);
        decoder.start(bytes, data);
        decoder.run(count);
        at = data + packed;
    }
}
/** Returns where the index ends: a count, two numbers for each block, padding and a checksum. */
function endOfIndex(bytes, start) {
    const count = variable(bytes, start + 1);
    let at = count.end;
    for (let record = 0; record < count.value && at < bytes.length; record++)
        at = variable(bytes, variable(bytes, at).end).end;
    at += (4 - ((at - start) % 4)) % 4;
    return at + 4;
}
/** Reads a number of seven bits per byte. */
function variable(bytes, at) {
    let [value, factor] = [0, 1];
    for (let index = at; index < at + 9; index++) {
        const byte = bytes[index];
        if (byte === undefined)
            break;
        value += (byte & 0x7f) * factor;
        if (byte < 0x80)
            return { value, end: index + 1 };
        factor *= 128;
    }
    throw new Error('an invalid number');
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/other-compression.js







const COMPRESSIONS = [
    // A stream without content has the second signature instead of a block.
    { format: 'bzip2', matches: isBzip2, decompress: decompressBzip2 },
    { format: 'xz', matches: (head) => (0,archives_bytes/* startsWith */.w1)(head, '\xfd7zXZ\x00'), decompress: decompressXz },
    { format: 'lzma', matches: isLzma, decompress: decompressLzma },
    {
        format: 'lz4',
        matches: (head) => (0,archives_bytes/* startsWith */.w1)(head, '\x04\x22\x4d\x18') || (0,archives_bytes/* startsWith */.w1)(head, '\x02\x21\x4c\x18'),
        decompress: decompressLz4,
    },
    { format: 'lzip', matches: (head) => (0,archives_bytes/* startsWith */.w1)(head, 'LZIP\x01') },
    { format: '7z', matches: (head) => (0,archives_bytes/* startsWith */.w1)(head, '7z\xbc\xaf\x27\x1c') },
    { format: 'rar', matches: (head) => (0,archives_bytes/* startsWith */.w1)(head, 'Rar!\x1a\x07') },
    { format: 'cab', matches: (head) => (0,archives_bytes/* startsWith */.w1)(head, 'MSCF\0\0\0\0') },
    { format: 'compress', matches: (head) => (0,archives_bytes/* startsWith */.w1)(head, '\x1f\x9d') && ((head[2] ?? 0) & 0x60) === 0 && ((head[2] ?? 0) & 0x1f) <= 16 },
    { format: 'snappy', matches: (head) => (0,archives_bytes/* startsWith */.w1)(head, '\xff\x06\x00\x00sNaPpY') },
];
/** Reads compressions that are unpacked whole, up to a limit. Others are recognized, so that their content never counts as inspected. */
const otherCompressionReader = {
    id: 'other-compression',
    matches: (sample) => formatOf(sample.head) !== undefined,
    read: readOther,
};
function readOther(source, context) {
    const { format, decompress } = formatOf(source.read(0, 64)) ?? other_compression_UNKNOWN;
    if (decompress !== undefined)
        return readUnpacked(unpackWhole(source, context, format, (bytes) => decompress(bytes, WHOLE_BYTES)), format, context);
    const reason = `The content is compressed by ${format} and was not inspected; decompress it, or convert it to gzip or zip.`;
    return { format, findings: [], incomplete: [reason], facts: { container: format } };
}
const other_compression_UNKNOWN = { format: 'unknown', matches: () => false };
function formatOf(head) {
    return COMPRESSIONS.find(({ matches }) => matches(head));
}
function isBzip2(head) {
    const level = head[3] ?? 0;
    const block = (0,archives_bytes/* startsWith */.w1)(head, '1AY&SY', 4) || (0,archives_bytes/* startsWith */.w1)(head, '\x17\x72\x45\x38\x50\x90', 4);
    return (0,archives_bytes/* startsWith */.w1)(head, 'BZh') && level >= 0x31 && level <= 0x39 && block;
}
/** Tells whether bytes are an LZMA file without container: valid properties, a usual dictionary size, a plausible or unknown size. */
function isLzma(head) {
    if (head.length < 13 || (head[0] ?? 255) >= 225 || head[13] !== 0)
        return false;
    const dictionary = (0,archives_bytes/* u32 */.DH)(head, 1);
    const size = (0,archives_bytes/* u64 */._l)(head, 5);
    const unknown = head.subarray(5, 13).every((byte) => byte === 0xff);
    return isDictionary(dictionary) && (unknown || size < 2 ** 38);
}
/** Sizes that the decoder of XZ Utils accepts: 2^n or 2^n + 2^(n-1), or the maximum. */
function isDictionary(size) {
    if (size === 0xffffffff)
        return true;
    const power = 2 ** Math.floor(Math.log2(Math.max(1, size)));
    return size >= 4096 && (size === power || size === power + power / 2);
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/json-tokens.js
const WINDOW = 256 * 1024;
/** Tokens that are paid for at once. */
const BATCH = 256;
/** The most bytes of a string that are decoded. */
const STRING_BYTES = 1024 * 1024;
/**
 * Splits JSON into tokens with a window of constant size, so that a file of any size can be read. Strings are decoded on
 * request only. Comments are skipped, and an invalid byte is skipped and remembered: the rest is read nevertheless, since a
 * lenient parser may do so too.
 */
class JsonTokens {
    #source;
    #step;
    #window = Buffer.alloc(0);
    #base = 0;
    #at = 0;
    #paid = 0;
    /** Offset of the first byte that is not JSON. */
    invalidAt;
    /** Whether the budget was spent before the end. */
    spent = false;
    constructor(source, { step }) {
        this.#source = source;
        this.#step = step;
        if (this.#byte(0) === 0xef && this.#byte(1) === 0xbb && this.#byte(2) === 0xbf)
            this.#at = 3;
    }
    get offset() {
        return this.#at;
    }
    next() {
        for (;;) {
            this.#skipBlanks();
            const offset = this.#at;
            const byte = this.#byte(offset);
            if (byte === -1 || !this.#pay())
                return undefined;
            if (byte === QUOTE)
                return this.#string(offset);
            if (PUNCTUATION.has(byte)) {
                this.#at += 1;
                return { kind: String.fromCharCode(byte), offset, length: 1 };
            }
            if (isWord(byte))
                return this.#word(offset);
            if (byte === SLASH && this.#skipComment())
                continue;
            this.invalid(offset);
            this.#at += 1;
        }
    }
    /** Returns a string without quotes and escapes, or a bare word; at most the first MiB. */
    textOf({ kind, offset, length }) {
        const inner = kind === 's' ? { offset: offset + 1, length: length - 2 } : { offset, length };
        const bytes = this.#bytes(inner.offset, Math.max(0, Math.min(inner.length, STRING_BYTES)));
        return kind === 's' ? withoutEscapes(bytes.toString('utf8')) : bytes.toString('latin1');
    }
    /** Remembers the first offset that is not JSON. */
    invalid(offset) {
        this.invalidAt ??= offset;
    }
    #bytes(offset, length) {
        const start = offset - this.#base;
        if (start >= 0 && start + length <= this.#window.length)
            return this.#window.subarray(start, start + length);
        return Buffer.from(this.#source.read(offset, length));
    }
    #pay() {
        if (this.#paid > 0) {
            this.#paid -= 1;
            return true;
        }
        this.#paid = BATCH - 1;
        if (this.#step(BATCH))
            return true;
        this.spent = true;
        return false;
    }
    #string(offset) {
        this.#at += 1;
        for (;;) {
            const byte = this.#byte(this.#at);
            if (byte === -1) {
                this.invalid(offset);
                return { kind: 's', offset, length: this.#at - offset + 1 };
            }
            this.#at += byte === BACKSLASH ? 2 : 1;
            if (byte === QUOTE)
                return { kind: 's', offset, length: this.#at - offset };
        }
    }
    #word(offset) {
        while (isWord(this.#byte(this.#at)))
            this.#at += 1;
        return { kind: 'v', offset, length: this.#at - offset };
    }
    #skipBlanks() {
        for (;;) {
            const byte = this.#byte(this.#at);
            if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
                return;
            this.#at += 1;
        }
    }
    /** Skips a comment as JSON5 and JSONC have it. */
    #skipComment() {
        const second = this.#byte(this.#at + 1);
        if (second !== SLASH && second !== STAR)
            return false;
        this.#at += 2;
        for (let byte = this.#byte(this.#at); byte !== -1; byte = this.#byte(this.#at)) {
            this.#at += 1;
            if (second === SLASH && byte === 0x0a)
                return true;
            if (second === STAR && byte === STAR && this.#byte(this.#at) === SLASH) {
                this.#at += 1;
                return true;
            }
        }
        return true;
    }
    /** Returns the byte at an offset, -1 after the end. */
    #byte(offset) {
        const within = offset - this.#base;
        if (within >= 0 && within < this.#window.length)
            return this.#window[within] ?? -1;
        if (offset >= this.#source.size)
            return -1;
        this.#window = Buffer.from(this.#source.read(offset, WINDOW));
        this.#base = offset;
        return this.#window[0] ?? -1;
    }
}
const [QUOTE, BACKSLASH, SLASH, STAR] = [0x22, 0x5c, 0x2f, 0x2a];
const PUNCTUATION = new Set([...'{}[]:,'].map((each) => each.charCodeAt(0)));
/** Tells whether a byte is part of a number or a bare word, such as `-1.5e3`, `true` or `NaN`. */
function isWord(byte) {
    const isLetter = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
    return isLetter || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2b || byte === 0x2e || byte === 0x5f;
}
/** Replaces the escapes of a JSON string. Keeps an invalid escape. */
function withoutEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code, plain) => code === undefined ? (ESCAPES[plain ?? ''] ?? plain ?? '') : String.fromCharCode(Number.parseInt(code, 16)));
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

;// CONCATENATED MODULE: ./build/domains/scan/configs/json-walk.js
/** Levels whose keys are known. Deeper values are visited as if they were on this level. */
const MAX_DEPTH = 128;
/** Keys of one object that are compared for duplicates; later ones only when they matter. */
const MAX_KEYS = 1024;
/** Bytes of a key that are decoded. Every key that a check names is shorter, also when all its characters are escaped. */
const KEY_BYTES = 512;
/** Visits every value of a JSON text in order. Does not recurse: nesting costs no stack. */
class JsonWalk {
    #tokens;
    #visitor;
    #frames = [];
    #path = [];
    #depth = 0;
    #deepest = 0;
    constructor(tokens, visitor) {
        this.#tokens = tokens;
        this.#visitor = visitor;
    }
    run() {
        let pending;
        for (let token = this.#tokens.next(); token !== undefined; token = this.#tokens.next()) {
            if (pending !== undefined && token.kind === ':')
                this.#key(pending);
            else if (pending !== undefined)
                this.#visit(pending);
            pending = token.kind === 's' ? token : undefined;
            if (pending === undefined)
                this.#other(token);
        }
        if (pending !== undefined)
            this.#visit(pending);
        if (this.#depth > 0 && !this.#tokens.spent)
            this.#tokens.invalid(this.#tokens.offset);
        return { depth: this.#deepest };
    }
    #other(token) {
        if (token.kind === '{' || token.kind === '[')
            this.#open(token);
        else if (token.kind === '}' || token.kind === ']')
            this.#close(token);
        else if (token.kind === ',')
            this.#rename('');
        else if (token.kind === 'v')
            this.#visit(token);
    }
    #key(token) {
        const key = token.length > KEY_BYTES ? '' : this.#tokens.textOf(token);
        this.#rename(key);
        const keys = this.#frames.at(-1)?.keys;
        if (keys === undefined || token.length > KEY_BYTES || this.#depth > MAX_DEPTH)
            return;
        if (keys.has(key))
            this.#visitor.duplicate(key, this.#path, token.offset);
        else if (keys.size < MAX_KEYS || this.#visitor.matters(key))
            keys.add(key);
    }
    #open(token) {
        this.#visit(token);
        this.#depth += 1;
        this.#deepest = Math.max(this.#deepest, this.#depth);
        if (this.#depth > MAX_DEPTH)
            return;
        this.#frames.push({ close: token.kind === '{' ? '}' : ']', keys: new Set() });
        this.#path.push('');
    }
    #close(token) {
        if (this.#depth === 0) {
            this.#tokens.invalid(token.offset);
            return;
        }
        this.#depth -= 1;
        if (this.#depth >= MAX_DEPTH)
            return;
        if (this.#frames.pop()?.close !== token.kind)
            this.#tokens.invalid(token.offset);
        this.#path.pop();
        this.#visit(token);
    }
    #rename(key) {
        if (this.#path.length > 0)
            this.#path[this.#path.length - 1] = key;
    }
    #visit(token) {
        const { kind, offset, length } = token;
        this.#visitor.value({ kind, path: this.#path, offset, length, text: () => this.#tokens.textOf(token) });
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/exported-program.js



const exported_program_TECHNIQUES = [
    {
        technique: 'pt2-expression',
        grade: 'critical',
        summary: 'An exported program of torch has an expression that is not one of sizes; loading evaluates it as Python code.',
    },
    {
        technique: 'pt2-guard',
        grade: 'critical',
        summary: 'An exported program of torch has a guard that does not only compare sizes; torch runs it as Python code.',
    },
    { technique: 'pt2-target', grade: 'high', summary: 'A node of an exported program calls a function that is not an operator of torch.' },
];
/** Names that sizes of tensors are printed with: symbols, numbers, functions of sympy and of torch, and their arguments. */
const KNOWN = new Set(`Symbol Dummy Integer Rational Float Mul Add Pow Mod Max Min Abs Piecewise ExprCondPair Tuple Eq Equality Ne Unequality Lt Le Gt Ge
  StrictLessThan LessThan StrictGreaterThan GreaterThan And Or Not Xor ITE BooleanTrue BooleanFalse true false True False None Half One Zero
  NegativeOne Infinity NegativeInfinity oo zoo nan sqrt ceiling floor ceil trunc round abs int float max min int_oo
  FloorDiv CleanDiv CeilDiv CeilToInt FloorToInt TruncToInt TruncToFloat RoundToInt RoundDecimal ToFloat IntTrueDiv FloatTrueDiv PowByNatural
  FloatPow LShift RShift PythonMod ModularIndexing Where Identity BitwiseFn_bitwise_and BitwiseFn_bitwise_or BitwiseFn_bitwise_xor
  OpaqueUnaryFn_sqrt OpaqueUnaryFn_log2 IsNonOverlappingAndDenseIndicator
  positive integer nonnegative nonzero real finite evaluate precision dps even odd zero negative commutative complex and or not`.split(/\s+/));
/** Tells whether an expression is made of numbers, operators, symbols of sizes and known functions. */
function isSize(text) {
    // Names of symbols are quoted.
    const bare = text.replace(/'[A-Za-z]\w*'|"[A-Za-z]\w*"/g, '0');
    if (/__|[^\w\s.,+\-*/%()=<>!&|~]/.test(bare))
        return false;
    // A symbol without quotes is only a name: it is neither called, nor has it a member.
    return [...bare.matchAll(/(\.\s*)?([A-Za-z_]\w*)(\s*[(.])?/g)].every(([, member, name = '', use]) => member === undefined && (KNOWN.has(name) || use === undefined) && use?.includes('.') !== true);
}
/** An input, or a size of it: `L['x'].size()[0]`. */
const INPUTS = /\bL\[(?:'[\w.]*'|"[\w.]*")\](?:\[(?:\d+|'\w*'|"\w*")\])*(?:\.(?:size|stride)\(\)\[-?\d+\]|\.shape\[-?\d+\]|\.storage_offset\(\))?/g;
/** Functions that a node of an exported program may call. */
const OPERATORS = /^(?:torch\.ops\.[\w.]+|torch\._ops\.[\w.]+|torch\.sym_\w+|torch\._sym_\w+|torch\._higher_order_ops\.[\w.]+|torch\.(?:utils\._sympy|fx)\.[\w.]+|_operator\.\w+|math\.\w+|#[\w:.]+)$/;
/** Checks the program of a pt2 package: its expressions, its guards, and what its nodes call. */
function checkExportedProgram({ name, offset, source }, findings, inside) {
    const tokens = new JsonTokens(source, inside);
    const add = (technique, grade, what, text, at) => findings.add({
        grade,
        technique,
        subject: text.slice(0, 200),
        offset: offset + at,
        message: `Program ${(0,archives_bytes/* quote */.hD)(name)} ${what} ${(0,archives_bytes/* quote */.hD)(text)} near offset ${at}.`,
    });
    new JsonWalk(tokens, {
        matters: () => false,
        duplicate: () => undefined,
        value: ({ kind, path, offset: at, text }) => {
            if (kind !== 's')
                return;
            const key = path.at(-1) === '' ? path.at(-2) : path.at(-1);
            if (key === 'expr_str' && !isSize(text()))
                add('pt2-expression', 'critical', 'has the expression', text(), at);
            else if (key === 'guards_code' && !isSize(text().replace(INPUTS, '0')))
                add('pt2-guard', 'critical', 'has the guard', text(), at);
            else if (key === 'target' && /^(?:torch|math|_operator)/.test(text()) && !OPERATORS.test(text()))
                add('pt2-target', 'high', 'calls', text(), at);
        },
    }).run();
    if (tokens.spent || tokens.invalidAt !== undefined)
        inside.missed(`Program ${(0,archives_bytes/* quote */.hD)(name)} was not read completely.`);
}

// EXTERNAL MODULE: ./build/documents/yaml.js
var yaml = __webpack_require__(67950);
;// CONCATENATED MODULE: ./build/domains/scan/archives/hydra.js


const hydra_TECHNIQUES = [
    {
        technique: 'hydra-target',
        grade: 'critical',
        summary: 'The configuration of a NeMo archive names a Python object outside of NeMo and PyTorch to call.',
        advisories: ['CVE-2025-23304'],
    },
];
const CONFIG_BYTES = 4 * 1024 * 1024;
const EXPECTED_ROOTS = new Set(['nemo', 'torch', 'pytorch_lightning', 'omegaconf']);
/** Libraries of models whose objects are not expected, but which are not chosen by an attacker in general. */
const RELATED_ROOTS = new Set('lightning megatron apex torchaudio torchvision torchmetrics transformers nemo_text_processing einops bitsandbytes'.split(' '));
/** Parts of PyTorch that a configuration constructs: layers, optimizers, data loaders, and types. */
const TORCH = /^torch\.(nn\.|optim\.|utils\.data\.|device$|dtype$|Tensor$|tensor$|(b?float|u?int|complex|q?u?int)\d+$|long$|half$|float$|bool$)/;
/** Checks the `_target_` members of a NeMo configuration: Hydra imports and calls them when the archive is restored. */
function checkHydra({ name, offset, source }, findings, inside) {
    const bytes = (0,archives_bytes/* readWhole */.oD)(source, CONFIG_BYTES);
    if (bytes === undefined) {
        inside.missed(`Member ${(0,archives_bytes/* quote */.hD)(name)} is larger than 4 MiB.`);
        return;
    }
    const text = Buffer.from(bytes).toString('utf8');
    const parsed = parseConfig(text);
    if (parsed === undefined)
        inside.missed(`Member ${(0,archives_bytes/* quote */.hD)(name)} is not valid YAML; only its text was searched for targets.`);
    for (const target of new Set(parsed === undefined ? targetsInText(text) : targetsOf(parsed.value))) {
        const grade = gradeOf(target);
        if (grade !== undefined)
            report({ name, offset }, target, grade, findings);
    }
}
function report({ name, offset }, target, grade, findings) {
    const message = `Configuration ${(0,archives_bytes/* quote */.hD)(name)} has the target ${(0,archives_bytes/* quote */.hD)(target)}; Hydra imports and calls it when the model is restored.`;
    findings.add({ grade, technique: 'hydra-target', subject: target.slice(0, 200), offset, message, advisories: ['CVE-2025-23304'] });
}
function gradeOf(target) {
    const root = target.trim().split('.')[0] ?? '';
    const bare = target.trim();
    // Text that Hydra replaces, and names of the private parts of a library, hide what is called.
    if (bare.includes('${') || bare.split('.').some((part) => part.startsWith('_')))
        return 'critical';
    if (root === 'torch')
        return TORCH.test(bare) ? undefined : 'critical';
    if (EXPECTED_ROOTS.has(root))
        return undefined;
    return RELATED_ROOTS.has(root) ? 'review' : 'critical';
}
const ANYTHING = Object.assign((_value) => true, { errors: null });
function parseConfig(text) {
    try {
        return (0,yaml/* readYaml */.g)({
            text,
            where: 'model_config.yaml',
            validate: ANYTHING,
            code: 'PACK_INVALID',
            maxBytes: CONFIG_BYTES,
            maxAliases: 1000,
        });
    }
    catch {
        return undefined;
    }
}
function targetsOf(root) {
    const targets = [];
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (typeof value !== 'object' || value === null)
            continue;
        const { _target_: target } = value;
        if (typeof target === 'string')
            targets.push(target);
        for (const member of Object.values(value))
            open.push(member);
    }
    return targets;
}
function targetsInText(text) {
    return [...text.matchAll(/_target_["']?\s*:\s*["']?([^\s"',}#]{1,200})/g)].map(([, target = '']) => target);
}

// EXTERNAL MODULE: ./build/documents/json.js
var json = __webpack_require__(10615);
;// CONCATENATED MODULE: ./build/domains/scan/archives/skops.js


const skops_TECHNIQUES = [
    { technique: 'skops-dangerous-type', grade: 'critical', summary: 'A skops file names a function or module that runs code.' },
    {
        technique: 'skops-operator',
        grade: 'high',
        summary: 'A skops file has an operator node of another module.',
        advisories: ['CVE-2025-54412'],
    },
    { technique: 'skops-method', grade: 'review', summary: 'A skops file calls a method by name.', advisories: ['CVE-2025-54413'] },
    { technique: 'skops-unknown-type', grade: 'review', summary: 'A skops file names a type outside of scikit-learn, numpy and scipy.' },
];
const SCHEMA_BYTES = 16 * 1024 * 1024;
const TRUSTED_ROOTS = new Set([
    'sklearn',
    'numpy',
    'scipy',
    'collections',
    'datetime',
    'pandas',
    'xgboost',
    'lightgbm',
    'catboost',
]);
const TRUSTED_BUILTINS = new Set('list dict tuple set frozenset str bytes bytearray int float complex bool slice range type NoneType object'.split(' '));
const DANGEROUS_ROOTS = new Set(('os posix nt sys subprocess builtins importlib runpy pickle _pickle marshal shutil socket ctypes code codeop pty pdb bdb timeit ' +
    'pydoc pkgutil types functools multiprocessing asyncio webbrowser joblib dill cloudpickle torch commands').split(' '));
/** Checks the types that a skops file constructs: the member `__module__` and `__class__` of every node of its schema. */
function checkSkops({ name, source }, findings, inside) {
    const bytes = (0,archives_bytes/* readWhole */.oD)(source, SCHEMA_BYTES);
    const root = bytes && parsed(bytes);
    if (root === undefined) {
        inside.missed(`Member ${(0,archives_bytes/* quote */.hD)(name)} is larger than 16 MiB or not valid JSON.`);
        return;
    }
    const seen = new Set();
    for (const node of nodesOf(root)) {
        const key = JSON.stringify(node);
        if (!seen.has(key))
            reportNode(node, findings);
        seen.add(key);
    }
}
function parsed(bytes) {
    try {
        return (0,json.parseJson)(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** Returns all nodes, without recursion. */
function nodesOf(root) {
    const nodes = [];
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if (typeof value !== 'object' || value === null)
            continue;
        const { __module__: module, __class__: name, __loader__: loader } = value;
        if (typeof module === 'string' || typeof name === 'string' || typeof loader === 'string')
            nodes.push({ module: skops_text(module), name: skops_text(name), loader: skops_text(loader) });
        for (const member of Object.values(value))
            open.push(member);
    }
    return nodes;
}
function skops_text(value) {
    return typeof value === 'string' ? value : '';
}
function reportNode(node, findings) {
    const found = skops_gradeOf(node);
    if (found === undefined)
        return;
    const type = `${node.module}.${node.name}`;
    const message = `The schema contains ${(0,archives_bytes/* quote */.hD)(type)} with loader ${(0,archives_bytes/* quote */.hD)(node.loader)}: ${found.why}.`;
    const advisories = skops_TECHNIQUES.find(({ technique }) => technique === found.technique)?.advisories;
    findings.add({ grade: found.grade, technique: found.technique, subject: type.slice(0, 200), message, ...(advisories && { advisories }) });
}
function skops_gradeOf({ module, name, loader }) {
    const root = module.split('.')[0] ?? '';
    if (loader === 'OperatorFuncNode')
        return operatorGrade(module, name);
    if (module === 'builtins' && TRUSTED_BUILTINS.has(name))
        return undefined;
    if (DANGEROUS_ROOTS.has(root) && !isPlain(module, name))
        return { grade: 'critical', technique: 'skops-dangerous-type', why: 'loading it can run code' };
    if (loader === 'MethodNode')
        return { grade: 'review', technique: 'skops-method', why: 'a method that the file chooses is bound' };
    if (TRUSTED_ROOTS.has(root) || isPlain(module, name) || module === '')
        return undefined;
    return { grade: 'review', technique: 'skops-unknown-type', why: 'the type is not part of scikit-learn, numpy or scipy' };
}
function operatorGrade(module, name) {
    const plain = (module === 'operator' || module === '_operator') && !['attrgetter', 'methodcaller', 'call'].includes(name);
    return plain
        ? undefined
        : { grade: 'high', technique: 'skops-operator', why: 'the operator is not a function of `operator` that only computes' };
}
/** Types of dangerous modules that are data or only bind arguments that are checked themselves. */
function isPlain(module, name) {
    return (module === 'functools' && name === 'partial') || (module === 'types' && ['FunctionType', 'MethodType', 'NoneType'].includes(name));
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/torchscript.js

const torchscript_TECHNIQUES = [
    { technique: 'torchscript-code', grade: 'note', summary: 'A TorchScript archive contains an executable graph as code.' },
    { technique: 'torchscript-file-access', grade: 'high', summary: 'TorchScript code reads or writes files.' },
    {
        technique: 'torchscript-python-op',
        grade: 'high',
        summary: 'TorchScript code calls back into Python or has imports, which the language does not allow.',
    },
    { technique: 'torchscript-custom-class', grade: 'review', summary: 'TorchScript code uses a class of a native library.' },
];
const WINDOW_BYTES = 1024 * 1024;
/** Longest text that a pattern matches, which is kept of the window before. */
const OVERLAP_BYTES = 256;
const PATTERNS = [
    {
        technique: 'torchscript-file-access',
        pattern: /\b(?:ops\.aten\.(?:from_file|save)|torch\.(?:save|load|from_file)|aten::(?:from_file|save))\b/g,
        why: 'accesses files when the model runs',
    },
    {
        technique: 'torchscript-python-op',
        pattern: /\b(?:prim::PythonOp|ops\.prim\.PythonOp|__import__|os\.(?:system|popen)|subprocess\.|(?:exec|eval|open)\()|^[^\S\n]*import (?!__torch__)\w+/gm,
        why: 'calls Python or the operating system, which TorchScript itself does not allow',
    },
    { technique: 'torchscript-custom-class', pattern: /__torch__\.torch\.classes\.[\w.]{1,100}/g, why: 'is a class of a native library' },
];
/** Classes that torch itself registers. */
const OWN_CLASSES = /^__torch__\.torch\.classes\.(quantized|sparse|rnn|xnnpack|mkldnn|metal|vulkan|cudnn|profiling|_nnapi|nnapi)\./;
/** Grades code of a TorchScript archive: a language without imports and files, except for a few operators. */
function checkTorchScript({ name, offset, source }, findings) {
    const found = new Map();
    let before = { plain: '', bare: '' };
    for (let at = 0; at < source.size; at += WINDOW_BYTES) {
        const text = Buffer.from(source.read(at, WINDOW_BYTES)).toString('latin1');
        // The ends of the text before, without what is left out, so that blanks cannot push the parts of a name out of a window.
        const plain = squeezed(before.plain + text);
        const bare = squeezed(before.bare + text.replace(/#[^\n]*/g, ''));
        before = { plain: plain.slice(-OVERLAP_BYTES), bare: bare.slice(-OVERLAP_BYTES) };
        for (const { technique, pattern, why } of PATTERNS)
            for (const match of [...plain.matchAll(pattern), ...bare.matchAll(pattern)]) {
                const what = match[0].trim();
                if (!OWN_CLASSES.test(`${what}.`) && found.size < 100 && !found.has(what))
                    found.set(what, { technique, why, at: at + match.index });
            }
    }
    for (const [what, { technique, why, at }] of found) {
        const grade = technique === 'torchscript-custom-class' ? 'review' : 'high';
        const message = `TorchScript code ${(0,archives_bytes/* quote */.hD)(name)} contains ${(0,archives_bytes/* quote */.hD)(what)} near offset ${at}, which ${why}.`;
        findings.add({ grade, technique, subject: `${name}: ${what}`.slice(0, 200), offset: offset + at, message });
    }
    noteOnce(name, findings);
}
/** Removes joined lines, and blanks between the parts of a name, in two steps so that many blanks cost no more than other text. */
function squeezed(text) {
    const joined = text.replace(/\\\r?\n/g, '');
    return joined.replace(/\s+/g, ' ').replace(/ ?([.(]) ?/g, '$1');
}
function noteOnce(name, findings) {
    if (findings.list.some(({ technique }) => technique === 'torchscript-code'))
        return;
    const message = `The archive contains TorchScript code, such as ${(0,archives_bytes/* quote */.hD)(name)}: an executable graph, which runs when the model is called.`;
    findings.add({ grade: 'note', technique: 'torchscript-code', subject: '', message });
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/packages.js







const packages_TECHNIQUES = [
    {
        technique: 'package-native-code',
        grade: 'critical',
        summary: 'A torch package contains native code or its source, which loading runs.',
    },
    { technique: 'torchserve-handler', grade: 'high', summary: 'A TorchServe archive contains Python code, which the server runs.' },
    {
        technique: 'torch-pickle-in-storage',
        grade: 'note',
        summary: 'A storage record of a torch archive is a pickle, which torch does not unpickle.',
    },
    ...torchscript_TECHNIQUES,
    ...skops_TECHNIQUES,
    ...hydra_TECHNIQUES,
    ...exported_program_TECHNIQUES,
];
/** Expressions that end in a look-behind run from the end of the name: forwards they would take quadratic time. */
const RULES = [
    {
        kinds: ['pt2 package', 'torch', 'torchscript'],
        member: /\.(so|dll|dylib|pyd|cpp|cc|cu|cubin|ptx|o|a)(\.\d+)*$/,
        check: (member, findings) => packages_report(member, findings, 'critical', 'package-native-code', 'is native code or its source; loading the package compiles or runs it'),
    },
    {
        kinds: ['torchserve archive'],
        member: /\.py$/,
        check: (member, findings) => packages_report(member, findings, 'high', 'torchserve-handler', 'is Python code, which TorchServe runs when it loads the model'),
    },
    { kinds: ['torchscript'], member: /\.py$(?<=(?:^|\/)code\/.*)/, check: checkTorchScript },
    {
        kinds: ['pt2 package', 'zip'],
        member: /\.json$(?<=(?:^|\/)(?:models\/.+|serialized_exported_program)\.json)/,
        check: checkExportedProgram,
    },
    { kinds: ['skops'], member: /^schema\.json$/, check: checkSkops },
    { kinds: ['nemo archive'], member: /(^|\/)model_config\.yaml$/, check: checkHydra },
];
/** Applies what is known about a package to one of its members. */
function checkPackageMember(member, { kind }, findings, inside) {
    const folded = (0,names/* foldName */.zN)(member.name);
    for (const rule of RULES)
        if (rule.kinds.includes(kind) && rule.member.test(folded))
            rule.check(member, findings, inside);
}
function packages_report({ name, offset }, findings, grade, technique, why) {
    findings.add({ grade, technique, subject: name.slice(0, 200), offset, message: `Member ${(0,archives_bytes/* quote */.hD)(name)} ${why}.` });
}
/**
 * Looks at a storage record, whose bytes are numbers. A complete pickle in it is not unpickled by torch, so what it contains is a
 * note; it is worth knowing, because a second stage may load it. An array of NumPy is inspected: `numpy.load` reads any member.
 */
function checkStorage(member, context, { findings, inside }) {
    const { source, name, offset } = member;
    if ((0,archives_bytes/* startsWith */.w1)(source.read(0, 6), '\x93NUMPY')) {
        inside.scan(name, source);
        return;
    }
    if (source.size < 4 || source.size > scan_source/* MAX_READ */.Ct || !context.step(1))
        return;
    const [proto, version] = source.read(0, 2);
    const [last] = source.read(source.size - 1, 1);
    if (proto !== 0x80 || version === undefined || version > 5 || last !== 0x2e)
        return;
    const dangers = (context.nested(name, source) ?? []).flatMap((reading) => reading.findings.map(({ subject }) => subject));
    const found = dangers.length > 0 ? `, with ${(0,archives_bytes/* quote */.hD)(dangers.slice(0, 3).join(', '))}` : '';
    const message = `Storage record ${(0,archives_bytes/* quote */.hD)(name)} is a pickle${found}. Torch does not unpickle storage records, but other code may.`;
    findings.add({ grade: 'note', technique: 'torch-pickle-in-storage', subject: name.slice(0, 200), offset, message });
}

// EXTERNAL MODULE: ./build/domains/scan/archives/package-kind.js
var package_kind = __webpack_require__(45615);
// EXTERNAL MODULE: ./build/domains/scan/archives/tar-header.js
var tar_header = __webpack_require__(49785);
;// CONCATENATED MODULE: ./build/domains/scan/archives/tar-list.js



/** Bytes of one extended header, and of all names together. */
const MAX_EXTENDED_BYTES = 128 * 1024;
const MAX_NAMES_BYTES = 16 * 1024 * 1024;
/** Lists the members of a tar archive: ustar, pax, GNU long names. Names from extended headers count, as in Python's tarfile. */
function listTar(source, context) {
    const lister = new TarLister(source, context);
    while (lister.next())
        ;
    return lister;
}
class TarLister {
    #window;
    #size;
    #step;
    entries = [];
    incomplete = [];
    end = 0;
    #namesBytes = 0;
    /** What extended headers state about the next member. */
    #next = {};
    #global = {};
    constructor(source, { step }) {
        this.#window = new archives_bytes/* Window */.p8(source, 4096);
        this.#size = source.size;
        this.#step = step;
    }
    /** Reads one header. @returns false at the end. */
    next() {
        const block = this.#window.at(this.end, tar_header/* BLOCK_BYTES */.Y)?.slice();
        if (block === undefined || block.every((byte) => byte === 0))
            return false;
        const header = (0,tar_header/* readTarHeader */.R)(block);
        if (header === undefined)
            return this.#stop(`The tar header at offset ${this.end} is damaged; what follows is not a member.`);
        if (!this.#step(1))
            return this.#stop('The limit of steps was reached while the entries were listed.');
        if (this.entries.length >= scan_context/* LIMITS */.b1.entries)
            return this.#stop(`The archive has more than ${scan_context/* LIMITS */.b1.entries} entries.`);
        return EXTENDED_TYPES.has(header.type) ? this.#extended(header) : this.#member(header);
    }
    #stop(reason) {
        this.incomplete.push(reason);
        return false;
    }
    #extended({ type, size }) {
        const bytes = size <= MAX_EXTENDED_BYTES ? this.#window.at(this.end + tar_header/* BLOCK_BYTES */.Y, size)?.slice() : undefined;
        if (bytes === undefined)
            return this.#stop(`The extended header at offset ${this.end} is larger than 128 KiB or cut.`);
        if (type === 'L')
            this.#next = { ...this.#next, name: longText(bytes) };
        else if (type === 'K')
            this.#next = { ...this.#next, target: longText(bytes) };
        else if (type === 'g')
            this.#global = { ...this.#global, ...paxOf(bytes) };
        else
            this.#next = { ...this.#next, ...paxOf(bytes) };
        this.end += tar_header/* BLOCK_BYTES */.Y + padded(size);
        return true;
    }
    #member(header) {
        const { sparse, unknownSize, ...stated } = { ...this.#global, ...this.#next };
        this.#next = {};
        if (unknownSize === true)
            return this.#stop(`Member ${(0,archives_bytes/* quote */.hD)(header.name)} states a size that is not a number; readers differ in what follows.`);
        const entry = { ...header, ...stated, offset: this.end, dataOffset: this.end + tar_header/* BLOCK_BYTES */.Y };
        const size = BODILESS_TYPES.has(header.type) ? 0 : entry.size;
        this.#namesBytes += entry.name.length + entry.target.length;
        if (this.#namesBytes > MAX_NAMES_BYTES)
            return this.#stop('The names of the entries exceed 16 MiB.');
        if (sparse === true || header.type === 'S')
            this.incomplete.push(`Member ${(0,archives_bytes/* quote */.hD)(entry.name)} at offset ${entry.offset} is sparse; its content is only inspected as it is stored.`);
        this.entries.push({ ...entry, size, directory: header.type === '5' || entry.name.endsWith('/') });
        this.end = entry.dataOffset + padded(size);
        if (this.end <= this.#size || entry.dataOffset + size <= this.#size)
            return true;
        return this.#stop(`Member ${(0,archives_bytes/* quote */.hD)(entry.name)} at offset ${entry.offset} is cut by the end of the file.`);
    }
}
/** Long names of GNU, and pax headers for one member or for all. `X` is how Solaris writes `x`. */
const EXTENDED_TYPES = new Set(['L', 'K', 'x', 'X', 'g']);
/** Links, devices, folders and pipes: their size does not count. */
const BODILESS_TYPES = new Set(['1', '2', '3', '4', '5', '6']);
function padded(size) {
    return Math.ceil(size / tar_header/* BLOCK_BYTES */.Y) * tar_header/* BLOCK_BYTES */.Y;
}
function longText(bytes) {
    const end = bytes.indexOf(0);
    return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
}
/** Reads the records `length key=value` of a pax header. */
function paxOf(bytes) {
    const found = {};
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const length = space < 0 ? 0 : Number(Buffer.from(bytes.subarray(at, space)).toString('latin1'));
        if (!Number.isSafeInteger(length) || length <= space - at || at + length > bytes.length)
            break;
        const record = Buffer.from(bytes.subarray(space + 1, at + length - 1)).toString('utf8');
        const equals = record.indexOf('=');
        applyPax(record.slice(0, equals), record.slice(equals + 1), found);
        at += length;
    }
    return found;
}
function applyPax(key, value, found) {
    const size = Number(value);
    if (key === 'path' || key === 'GNU.sparse.name')
        found.name = value;
    else if (key === 'linkpath')
        found.target = value;
    else if (key === 'size' && /^\d+$/.test(value) && Number.isSafeInteger(size))
        found.size = size;
    // Python's tarfile reads more than digits, and other readers refuse it.
    else if (key === 'size')
        found.unknownSize = true;
    if (key.startsWith('GNU.sparse.'))
        found.sparse = true;
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/tar.js








const tar_TECHNIQUES = [
    { technique: 'tar-trailing-bytes', grade: 'review', summary: 'Bytes follow the end of a tar archive; some readers continue there.' },
];
/** Reads tar archives: legacy torch checkpoints, NeMo archives, checkpoints of training services. */
const tarReader = { id: 'tar', matches: isTar, read: readTar };
function isTar({ head }) {
    return head[0] !== 0 && (0,tar_header/* readTarHeader */.R)(head.subarray(0, 512)) !== undefined;
}
function readTar(source, context) {
    const findings = new scan_context/* Findings */.Fv(context);
    const inside = new Inside(context, findings);
    const listing = listTar(source, context);
    for (const reason of listing.incomplete)
        inside.missed(reason);
    (0,names/* checkDuplicates */.$T)(listing.entries, 'review', findings);
    const kind = tarKind(listing);
    for (const entry of listing.entries)
        visit(entry, source, kind, findings, inside);
    tar_checkRest(source, listing, findings, inside);
    return inside.reading(kind.kind, { container: 'tar', package: kind.kind, entries: listing.entries.length });
}
/** Names the package. Torch before 0.1.10 wrote tar files with these members. */
function tarKind({ entries }) {
    const names = entries.map(({ name }) => name);
    if (['sys_info', 'pickle', 'storages', 'tensors'].every((each) => names.includes(each)))
        return { kind: 'torch legacy tar', model: true };
    const kind = (0,package_kind/* packageKind */.J)(names);
    return kind.kind === 'zip' ? { kind: 'tar', model: kind.model } : kind;
}
function visit(entry, source, kind, findings, inside) {
    const { name, offset, type, target } = entry;
    (0,names/* checkName */.I3)(name, offset, findings);
    if (type === '1' || type === '2')
        (0,names/* checkLink */.tD)({ name, folderOf: type === '2' ? name : '', target, offset }, findings);
    if (type === '3' || type === '4' || type === '6')
        (0,names/* reportDevice */.VE)(name, offset, findings);
    if (entry.size === 0)
        return;
    const data = (0,scan_source/* sliceOf */.Mz)(source, entry.dataOffset, entry.size);
    inside.scan(name, data);
    checkPackageMember({ name, offset, source: data }, kind, findings, inside);
}
const BLOCKS_BYTES = 64 * 1024;
/** How far zeros at the end are skipped. */
const MAX_ZEROS_BYTES = 16 * 1024 * 1024;
/** Scans what follows the end of the archive, unless it is only padding. */
function tar_checkRest(source, { end, entries }, findings, inside) {
    const start = skipZeros(source, end);
    if (entries.length === 0 || start >= source.size)
        return;
    const message = `${source.size - start} bytes at offset ${start} follow the end of the tar archive; some readers continue there.`;
    findings.add({ grade: 'review', technique: 'tar-trailing-bytes', subject: `${start}`, offset: start, message });
    inside.scan(`(bytes at ${start})`, (0,scan_source/* sliceOf */.Mz)(source, start, source.size - start));
}
function skipZeros(source, from) {
    for (let at = from; at < source.size && at < from + MAX_ZEROS_BYTES; at += BLOCKS_BYTES) {
        const index = source.read(at, BLOCKS_BYTES).findIndex((byte) => byte !== 0);
        if (index >= 0)
            return at + index - ((at + index - from) % 512);
    }
    return Math.min(source.size, from + MAX_ZEROS_BYTES);
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/torch-legacy.js

/** The number with which a file of torch before 1.6 starts, as a pickle of protocol 2 or higher. */
const MAGIC = '\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.';
/** The magic number, the protocol version, the system, the object, the keys of the storages. */
const PICKLES = 5;
const LINE_BYTES = 4096;
const STEPS = 1;
/**
 * Reads the layout of a torch file before version 1.6: five pickles, then the storages as raw numbers. The reader of pickles inspects
 * the pickles themselves.
 */
const torchLegacyReader = {
    id: 'torch-legacy',
    matches: ({ head }) => head[0] === 0x80 && (0,archives_bytes/* startsWith */.w1)(head, MAGIC, 2),
    read: torch_legacy_readLegacy,
};
function torch_legacy_readLegacy(source, context) {
    const { pickles, end } = legacyLayout(source, context);
    const incomplete = pickles.length < PICKLES || end === undefined ? ['The torch file ends, or is damaged, before its fifth pickle ends.'] : [];
    const facts = { container: 'torch legacy', pickles, ...(end !== undefined && { storages: { offset: end, bytes: source.size - end } }) };
    return { format: 'torch legacy', findings: [], incomplete, facts };
}
/** Finds the five pickles by the lengths of their opcodes, without executing them. */
function legacyLayout(source, { step }) {
    const window = new archives_bytes/* Window */.p8(source);
    const pickles = [];
    let at = 0;
    while (pickles.length < PICKLES && at < source.size) {
        const end = pickleEnd(window, at, step);
        pickles.push(at);
        if (end === undefined)
            return { pickles };
        at = end;
    }
    return pickles.length === PICKLES ? { pickles, end: at } : { pickles };
}
function pickleEnd(window, start, step) {
    for (let at = start; at !== undefined;) {
        const opcode = window.at(at, 1)?.[0];
        if (opcode === undefined || !step(STEPS))
            return undefined;
        if (opcode === STOP)
            return at + 1;
        at = behindArgument(window, opcode, at + 1);
    }
    return undefined;
}
const STOP = 0x2e;
/** Returns the offset behind the argument of an opcode. */
function behindArgument(window, opcode, at) {
    const fixed = FIXED_BYTES[opcode];
    if (fixed !== undefined)
        return at + fixed;
    const lines = LINES[opcode];
    if (lines !== undefined)
        return behindLines(window, at, lines);
    const prefix = PREFIX_BYTES[opcode];
    if (prefix === undefined)
        return at;
    const bytes = window.at(at, prefix);
    if (bytes === undefined)
        return undefined;
    const length = prefix === 8 ? (0,archives_bytes/* u64 */._l)(bytes, 0) : prefix === 4 ? (0,archives_bytes/* u32 */.DH)(bytes, 0) : (bytes[0] ?? 0);
    return at + prefix + length;
}
function behindLines(window, at, lines) {
    let next = at;
    for (let line = 0; line < lines; line++) {
        const end = lineEnd(window, next);
        if (end === undefined)
            return undefined;
        next = end + 1;
    }
    return next;
}
function lineEnd(window, at) {
    for (let length = 64; length <= LINE_BYTES; length *= 2) {
        const end = (window.at(at, length) ?? window.at(at, window.left(at, length)))?.indexOf(0x0a) ?? -1;
        if (end >= 0)
            return at + end;
    }
    return undefined;
}
/** Bytes of arguments with a fixed size, by opcode. */
const FIXED_BYTES = {
    ...each('Khq\x80\x82', 1),
    ...each('M\x83', 2),
    ...each('Jjr\x84', 4),
    ...each('G\x95', 8),
};
/** Bytes of the length that precedes an argument. */
const PREFIX_BYTES = { ...each('UC\x8c\x8a', 1), ...each('TXB\x8b', 4), ...each('\x8d\x8e\x96', 8) };
/** Lines that an argument takes. */
const LINES = { ...each('ILFSVPgp', 1), ...each('ci', 2) };
function each(opcodes, value) {
    return Object.fromEntries([...opcodes].map((opcode) => [opcode.charCodeAt(0), value]));
}

// EXTERNAL MODULE: ./build/domains/scan/archives/zip-entry.js
var zip_entry = __webpack_require__(67274);
;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-checks.js



const zip_checks_TECHNIQUES = [
    {
        technique: 'zip-name-mismatch',
        grade: 'high',
        summary: 'The local header of a zip member has another name than its directory.',
        advisories: ['CVE-2025-1944', 'GHSA-7q5r-7gvp-wc82'],
    },
    {
        technique: 'zip-encryption-flag',
        grade: 'high',
        summary: 'A zip member is marked as encrypted or patched in one header only, or although it can be read.',
        advisories: ['CVE-2025-1945', 'GHSA-w8jq-xcqf-f792'],
    },
    { technique: 'zip-encrypted', grade: 'review', summary: 'A zip member is encrypted.' },
    {
        technique: 'zip-crc-mismatch',
        grade: 'review',
        summary: 'The CRC of a zip member is wrong; scanners that verify it skip the member.',
        advisories: ['CVE-2025-10156', 'GHSA-mjqp-26hc-grxg'],
    },
    { technique: 'zip-method-mismatch', grade: 'high', summary: 'The two headers of a zip member state different compression methods.' },
    { technique: 'zip-size-mismatch', grade: 'high', summary: 'The stated sizes of a zip member contradict each other or its data.' },
    { technique: 'zip-local-header-missing', grade: 'high', summary: 'A zip directory lists a member where no local header exists.' },
    { technique: 'zip-overlap', grade: 'high', summary: 'Zip members overlap.' },
    {
        technique: 'zip-several-directories',
        grade: 'high',
        summary: 'The file contains several zip directories; readers disagree on which one counts.',
    },
    {
        technique: 'zip-directory-count',
        grade: 'high',
        summary: 'The zip end record states another number of entries than its directory has.',
    },
    { technique: 'zip-unlisted-entry', grade: 'high', summary: 'A zip member exists that no directory lists.' },
    {
        technique: 'zip-no-directory',
        grade: 'review',
        summary: 'The zip archive has no directory: it is truncated, or the directory was removed.',
    },
    { technique: 'zip-prefix', grade: 'review', summary: 'Bytes precede the zip archive.' },
    { technique: 'zip-trailing-bytes', grade: 'review', summary: 'Bytes follow the zip archive.' },
    { technique: 'zip-hidden-bytes', grade: 'review', summary: 'Bytes between zip members belong to no member.' },
    { technique: 'zip-folder-with-data', grade: 'high', summary: 'A zip member is named like a folder and has data.' },
];
/** Reports what the headers of an archive contradict or hide. Bytes outside of members are reported by the reader. */
function checkListing(listing, findings) {
    checkDirectories(listing, findings);
    for (const entry of listing.entries)
        checkEntry(entry, listing.directories.length > 0, findings);
    for (const entry of listing.overlaps)
        zip_checks_report(entry, findings, 'high', 'zip-overlap', 'begins inside of another member, as in zip bombs and in files with two contents');
    (0,names/* checkDuplicates */.$T)(listing.entries, 'high', findings);
}
/** The advisories of a technique, for a finding. */
function advisoriesOf(technique) {
    const advisories = zip_checks_TECHNIQUES.find((each) => each.technique === technique)?.advisories;
    return advisories ? { advisories } : {};
}
function zip_checks_report({ name, offset }, findings, grade, technique, why) {
    const message = `Member ${(0,archives_bytes/* quote */.hD)(name)} at offset ${offset} ${why}.`;
    findings.add({ grade, technique, subject: name.slice(0, 200), offset, message, ...advisoriesOf(technique) });
}
function checkDirectories({ directories, entries }, findings) {
    const [first, ...others] = directories;
    if (first === undefined && entries.length > 0) {
        const message = 'The zip archive has no directory; its members were found by their local headers, as streaming readers do.';
        findings.add({ grade: 'review', technique: 'zip-no-directory', subject: '', message });
    }
    for (const other of others) {
        const places = `offsets ${first?.start} and ${other.start}`;
        const message = `The file contains zip directories at ${places}; readers disagree on which one counts.`;
        findings.add({ grade: 'high', technique: 'zip-several-directories', subject: `${other.start}`, offset: other.start, message });
    }
    for (const directory of directories)
        checkCount(directory, findings);
}
function checkCount({ count, walked, start, record }, findings) {
    // Archives with more than 65,535 entries and without a 64-bit record state the remainder.
    if (count === walked || count % 0x10000 === walked % 0x10000 || walked >= 65_536)
        return;
    const message = `The zip end record at offset ${record} states ${count} entries; the directory at offset ${start} has ${walked}.`;
    findings.add({ grade: 'high', technique: 'zip-directory-count', subject: `${record}`, offset: record, message });
}
function checkEntry(entry, hasDirectory, findings) {
    (0,names/* checkName */.I3)(entry.name, entry.offset, findings);
    if (entry.otherName !== undefined)
        (0,names/* checkName */.I3)(entry.otherName, entry.offset, findings);
    if (DEVICES.has(entry.mode & 0o170000))
        (0,names/* reportDevice */.VE)(entry.name, entry.offset, findings);
    if (!entry.listed && hasDirectory)
        zip_checks_report(entry, findings, 'high', 'zip-unlisted-entry', 'is in no directory of the archive; readers that stream the file find it');
    if (entry.directory && entry.size > 0)
        zip_checks_report(entry, findings, 'high', 'zip-folder-with-data', `is a folder by its name, but has ${entry.size} bytes`);
    if (entry.local === undefined)
        zip_checks_report(entry, findings, 'high', 'zip-local-header-missing', 'has no local header at this offset');
    else if (entry.listed)
        checkHeaders(entry, entry.local, findings);
}
/** Pipes are not devices: Info-ZIP marks what it read from standard input as one, and nothing creates pipes from zip archives. */
const DEVICES = new Set([0o020000, 0o060000]);
/** Compares the two headers of a member. Torch and Python read by the directory, streaming readers by the local header. */
function checkHeaders(entry, local, findings) {
    if (local.name !== entry.name)
        reportName(entry, local, findings);
    if (local.method !== entry.method) {
        const why = `has compression method ${entry.method} in the directory and ${local.method} in its local header; readers disagree on its content`;
        zip_checks_report(entry, findings, 'high', 'zip-method-mismatch', why);
    }
    if (((local.flags ^ entry.flags) & zip_entry/* FLAGS_OF_ENCRYPTION */.mY) !== 0) {
        const why = 'is marked as encrypted or patched in one of its two headers only; scanners that trust the mark skip it';
        zip_checks_report(entry, findings, 'high', 'zip-encryption-flag', why);
    }
    checkSizes(entry, local, findings);
}
function reportName(entry, local, findings) {
    const why = `has the name ${(0,archives_bytes/* quote */.hD)(local.name)} in its local header; readers disagree on its name`;
    zip_checks_report(entry, findings, 'high', 'zip-name-mismatch', why);
    if (!(0,names/* escapes */.r6)(entry.name))
        (0,names/* checkName */.I3)(local.name, entry.offset, findings);
}
function checkSizes(entry, local, findings) {
    const streamed = (local.flags & zip_entry/* FLAG_DESCRIPTOR */.rh) !== 0;
    const differs = local.compressedSize !== entry.compressedSize || local.size !== entry.size;
    if (differs && !streamed) {
        const why = `has ${entry.compressedSize} bytes (inflated ${entry.size}) in the directory and ${local.compressedSize} (inflated ${local.size}) in its local header`;
        zip_checks_report(entry, findings, 'high', 'zip-size-mismatch', why);
    }
    else if (entry.method === 0 && entry.size !== entry.compressedSize && (entry.flags & 1) === 0) {
        zip_checks_report(entry, findings, 'high', 'zip-size-mismatch', `is stored with ${entry.compressedSize} bytes, but states a size of ${entry.size}`);
    }
    if (local.crc !== entry.crc && !streamed)
        zip_checks_report(entry, findings, 'review', 'zip-crc-mismatch', 'has different CRCs in its two headers');
}
/** Reports what reading a member showed. */
function checkContent(entry, size, crcMatches, findings) {
    const marked = (entry.flags & zip_entry/* FLAGS_OF_ENCRYPTION */.mY) !== 0;
    if (marked && crcMatches === true)
        zip_checks_report(entry, findings, 'high', 'zip-encryption-flag', 'is marked as encrypted or patched, but can be read; scanners that trust the mark skip it');
    else if (marked)
        zip_checks_report(entry, findings, 'review', 'zip-encrypted', 'is encrypted; its content is unknown');
    else if (crcMatches === false)
        zip_checks_report(entry, findings, 'review', 'zip-crc-mismatch', 'has a CRC that does not match its data');
    if (entry.listed && entry.method !== 0 && !marked && size !== entry.size)
        zip_checks_report(entry, findings, 'high', 'zip-size-mismatch', `inflates to ${size} bytes, but states a size of ${entry.size}`);
}

// EXTERNAL MODULE: ./build/domains/scan/archives/zip-directory.js
var zip_directory = __webpack_require__(31089);
// EXTERNAL MODULE: ./build/domains/scan/archives/zip-list.js + 1 modules
var zip_list = __webpack_require__(10318);
;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-member.js





/** Stored members up to this size are compared with their CRC. Larger ones are not read only for that. */
const CRC_BYTES = 1024 * 1024;
/** Opens a member without copying what is stored. @param method - instead of the stated one, to read it as other readers do. */
function openMember(source, entry, context, method = entry.method) {
    if (entry.dataOffset === undefined)
        return { incomplete: 'no local header exists at its offset' };
    const stated = statedBytes(entry);
    const data = (0,scan_source/* sliceOf */.Mz)(source, entry.dataOffset, stated);
    const truncated = data.size < stated ? { incomplete: `the file ends ${stated - data.size} bytes before the member does` } : {};
    const member = { ...truncated, ...unpack(data, entry, context, method) };
    const encrypted = (entry.flags & zip_entry/* FLAG_ENCRYPTED */.uM) !== 0 && member.crcMatches !== true;
    return encrypted ? { ...member, incomplete: 'it is encrypted' } : member;
}
/** Returns the stored bytes: the larger size, where headers disagree and the local one is final. */
function statedBytes({ compressedSize, method, local, listed }) {
    const final = listed && local !== undefined && method === 0 && local.method === 0 && local.compressedSize !== 0xffffffff;
    return final ? Math.max(compressedSize, local.compressedSize) : compressedSize;
}
function unpack(data, entry, context, method) {
    if (method === 0)
        return { source: data, ...crcOf(data, entry, context) };
    if (method === 8)
        return unpackDeflate(data, entry, context);
    if (method === 93 || method === 20) {
        const { source, incomplete } = unpackZstd(data, context);
        return { ...(source && { source, ...crcOf(source, entry, context) }), ...(incomplete !== undefined && { incomplete }) };
    }
    return { incomplete: `it is compressed with ${METHODS[method] ?? `unknown method ${method}`}, which is not inspected` };
}
function unpackDeflate(data, { crc, listed }, context) {
    const { source, crc: computed, cut, bomb, lost } = inflated(data, { start: 0 }, context);
    const checked = listed && cut === undefined ? { crcMatches: computed === crc } : {};
    return { source, bomb, lost, ...checked, ...(cut !== undefined && { incomplete: cut }) };
}
function crcOf(source, { crc, flags, listed }, { step }) {
    if (!listed || (source.size > CRC_BYTES && (flags & zip_entry/* FLAG_ENCRYPTED */.uM) === 0))
        return {};
    if (!step(Math.ceil(source.size / 4096)))
        return {};
    let computed = 0;
    for (let at = 0; at < source.size; at += CRC_BYTES)
        computed = external_node_zlib_.crc32(source.read(at, CRC_BYTES), computed);
    return { crcMatches: computed === crc };
}
const METHODS = {
    1: 'shrink',
    6: 'implode',
    9: 'deflate64',
    12: 'bzip2',
    14: 'lzma',
    95: 'xz',
    96: 'jpeg',
    98: 'ppmd',
    99: 'AES encryption',
};

;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-outside.js


const MAX_GAPS = 200;
const ZEROS_BYTES = 64 * 1024;
/** Reports bytes that belong to no member, and scans them like members. */
function checkGaps(source, { gaps, entries, directories }, findings, inside) {
    if (entries.length === 0 && directories.length === 0) {
        if ((0,archives_bytes/* startsWith */.w1)(source.read(0, 4), 'PK\x03\x04'))
            inside.missed('The zip archive has neither a directory nor readable members.');
        return;
    }
    if (directories.length === 0)
        inside.missed('The zip archive has no directory: it is cut, and members may be missing.');
    const telling = gaps.filter((gap) => !isPadding(source, gap));
    for (const gap of telling.slice(0, MAX_GAPS))
        checkGap(source, gap, findings, inside);
    if (telling.length > MAX_GAPS)
        inside.missed(`${telling.length - MAX_GAPS} more groups of bytes outside of the members were not inspected.`);
}
/** Tells whether bytes are short and zero: alignment. */
function isPadding(source, { start, end }) {
    return end - start <= ZEROS_BYTES && source.read(start, end - start).every((byte) => byte === 0);
}
function checkGap(source, { start, end }, findings, inside) {
    const bytes = (0,scan_source/* sliceOf */.Mz)(source, start, end - start);
    const { technique, grade, where } = kindOf(source, bytes, start, end);
    const message = `${end - start} bytes at offset ${start} ${where}; tools that skip them do not see what they contain.`;
    findings.add({ grade, technique, subject: `${start}`, offset: start, message });
    // A prefix starts the file, whose own scan reads it.
    if (start > 0)
        inside.scan(`(bytes at ${start})`, bytes);
}
function kindOf(source, bytes, start, end) {
    const tflite = start === 0 && (0,archives_bytes/* startsWith */.w1)(source.read(0, 8), 'TFL3', 4);
    if (start === 0)
        return { technique: 'zip-prefix', grade: tflite ? 'note' : 'review', where: 'precede the zip archive' };
    if (end === source.size)
        return { technique: 'zip-trailing-bytes', grade: 'review', where: 'follow the zip archive' };
    const signed = (0,archives_bytes/* startsWith */.w1)(bytes.read(bytes.size - 16, 16), 'APK Sig Block 42');
    return { technique: 'zip-hidden-bytes', grade: signed ? 'note' : 'review', where: 'between the members belong to no member' };
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/zip.js













const LINK_BYTES = 4096;
/** Reads zip archives: torch, Keras, npz, and every other container on top of zip. */
const zipReader = { id: 'zip', matches: isZip, read: readZip };
/** Matches a local header or an empty archive at the start, or an end record, which may be cut by the start of the tail. */
function isZip({ head, tail }) {
    if ((0,archives_bytes/* startsWith */.w1)(head, 'PK\x03\x04') || (0,archives_bytes/* startsWith */.w1)(head, 'PK\x05\x06'))
        return true;
    const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
    for (let at = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0;) {
        if (at + zip_directory/* EOCD_BYTES */.O <= bytes.length && (0,archives_bytes/* u16 */.NX)(bytes, at + 4) === (0,archives_bytes/* u16 */.NX)(bytes, at + 6))
            return true;
        at = at === 0 ? -1 : bytes.lastIndexOf('PK\x05\x06', at - 1, 'latin1');
    }
    return false;
}
function readZip(source, context) {
    const findings = new scan_context/* Findings */.Fv(context);
    const listing = (0,zip_list/* listZip */.o)(source, context);
    const inside = new Inside(context, findings);
    for (const reason of listing.incomplete)
        inside.missed(reason);
    checkListing(listing, findings);
    checkGaps(source, listing, findings, inside);
    const kind = (0,package_kind/* packageKind */.J)(listing.entries.map(({ name }) => name));
    const scan = new ZipScan({ source, context, findings, inside, kind });
    for (const entry of listing.entries)
        scan.visit(entry);
    const reading = inside.reading(kind.kind, factsOf(listing, kind, scan));
    return /\.distcp$/i.test(context.name) ? asShard(reading) : reading;
}
/** What a file of several archives has, each of which torch reads by its place. */
const OF_SEVERAL = new Set([
    ...['zip-several-directories', 'archive-duplicate-name', 'zip-unlisted-entry', 'zip-prefix', 'zip-hidden-bytes'],
]);
/** Lowers what is usual in a shard of a distributed checkpoint, which consists of one archive per tensor. All members are scanned. */
function asShard(reading) {
    const findings = reading.findings.map((finding) => (OF_SEVERAL.has(finding.technique) ? { ...finding, grade: 'note' } : finding));
    return { ...reading, findings };
}
/** Scans the members of one archive. */
class ZipScan {
    #parts;
    /** Short texts of a torch archive: its format version and byte order. */
    texts = {};
    storages = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    visit(entry) {
        if (entry.compressedSize === 0 && entry.directory)
            return;
        if ((0,package_kind/* isStorageRecord */.F)(entry.name, this.#parts.kind) && entry.method === 0)
            this.#storage(entry);
        else
            this.#member(entry);
    }
    #storage(entry) {
        const { source, context, findings, inside } = this.#parts;
        this.storages++;
        if (entry.dataOffset === undefined || entry.dataOffset + entry.compressedSize > source.size)
            inside.missed(`Member ${(0,archives_bytes/* quote */.hD)(entry.name)}: the file ends before the member does.`);
        else
            checkStorage({ ...entry, source: (0,scan_source/* sliceOf */.Mz)(source, entry.dataOffset, entry.compressedSize) }, context, { findings, inside });
    }
    #member(entry) {
        const { source, context } = this.#parts;
        this.#scan(entry, openMember(source, entry, context));
        const other = entry.local?.method;
        if (entry.listed && other !== undefined && other !== entry.method && (other === 0 || other === 8))
            this.#scan(entry, openMember(source, entry, context, other), 'as the local header states');
    }
    #scan(entry, member, how = '') {
        const { findings, inside, kind } = this.#parts;
        const { source, incomplete, crcMatches, bomb, lost } = member;
        if (incomplete !== undefined && how === '')
            inside.missed(`Member ${(0,archives_bytes/* quote */.hD)(entry.name)} at offset ${entry.offset}: ${incomplete}.`);
        if (bomb === true)
            reportBomb(entry.name, entry.offset, findings);
        if (source === undefined)
            return;
        if (how === '')
            checkContent(entry, incomplete === undefined ? source.size : entry.size, crcMatches, findings);
        this.#noteText(entry, source);
        if ((entry.mode & 0o170000) === 0o120000)
            this.#link(entry, source);
        inside.scan(entry.name, source);
        checkPackageMember({ name: entry.name, offset: entry.offset, source }, kind, findings, inside);
        const reason = lost?.();
        if (reason !== undefined)
            inside.missed(`Member ${(0,archives_bytes/* quote */.hD)(entry.name)}: ${reason}.`);
    }
    #link({ name, offset }, source) {
        const target = Buffer.from(source.read(0, LINK_BYTES)).toString('utf8');
        (0,names/* checkLink */.tD)({ name, folderOf: name, target, offset }, this.#parts.findings);
    }
    #noteText({ name }, source) {
        const base = name.slice(name.lastIndexOf('/') + 1);
        if (this.#parts.kind.root === undefined || !['version', 'byteorder'].includes(base) || source.size > 32)
            return;
        this.texts[base] = Buffer.from(source.read(0, 32)).toString('latin1').trim();
    }
}
function factsOf({ entries, directories }, { kind, model }, { texts, storages }) {
    const methods = [...new Set(entries.map(({ method }) => method))].sort((a, b) => a - b);
    const torch = storages > 0 || Object.keys(texts).length > 0 ? { torch: { ...texts, storages } } : {};
    return { container: 'zip', package: kind, model, entries: entries.length, directories: directories.length, methods, ...torch };
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/zlib.js




const zlib_HEADER_BYTES = 2;
const ADLER_BYTES = 4;
/** Output that proves that a header, which one in a thousand random files has, really starts a stream. */
const PROOF_BYTES = 256;
/** Reads zlib streams, as joblib writes them, and the older files of joblib that start with `ZF` and a size. */
const zlibReader = { id: 'zlib', matches: ({ head, size }) => startOf(head, size) !== undefined, read: readZlib };
function readZlib(source, context) {
    const start = startOf(source.read(0, 64 * 1024).slice(), source.size) ?? zlib_HEADER_BYTES;
    return readInflated(source, 'zlib', { start, trailer: ADLER_BYTES }, context);
}
/** Returns where the deflate data starts. The older files have the size in 17 to 19 characters before the stream. */
function startOf(head, size) {
    const places = (0,archives_bytes/* startsWith */.w1)(head, 'ZF0x') ? [19, 20, 21, 22] : [0];
    const at = places.find((each) => isZlib(head.subarray(each), size - each));
    return at === undefined ? undefined : at + zlib_HEADER_BYTES;
}
/**
 * Tells whether bytes start a zlib stream: a valid header (RFC 1950), and data that inflates. The header alone is not enough, because
 * the text `(S'` of a pickle passes as one.
 */
function isZlib(head, size) {
    const [method = 0, flags = 0] = head;
    if ((method & 15) !== 8 || method >> 4 > 7 || ((method << 8) | flags) % 31 !== 0 || (flags & 0x20) !== 0)
        return false;
    const trial = new inflate/* Inflater */.S((0,scan_source/* bytesSource */.Xl)(head.slice(zlib_HEADER_BYTES)), { start: 0, step: steps(200) });
    const output = trial.next()?.length ?? 0;
    const ended = trial.error === undefined;
    const cut = size > head.length;
    // Only joblib's usual window size is accepted when the data is damaged later: a loader has read the data before by then.
    return output >= PROOF_BYTES || (ended && output > 0) || (method === 0x78 && output > 0 && (cut || !ended));
}
function steps(blocks) {
    let left = blocks * 16;
    return (count) => {
        left -= count;
        return left >= 0;
    };
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/zstd.js


/** Reads zstd files. */
const zstdReader = {
    id: 'zstd',
    matches: ({ head }) => isZstd(head),
    read: (source, context) => readUnpacked(unpackZstd(source, context), 'zstd', context),
};

;// CONCATENATED MODULE: ./build/domains/scan/archives/archives.js













/** The readers of containers. Several may match one file. */
const archiveReaders = [
    zipReader,
    tarReader,
    gzipReader,
    zlibReader,
    zstdReader,
    brotliReader,
    otherCompressionReader,
    torchLegacyReader,
];
/** What the readers of containers may report. */
const archives_TECHNIQUES = [...zip_checks_TECHNIQUES, ...names/* TECHNIQUES */.A, ...TECHNIQUES, ...tar_TECHNIQUES, ...compressed_TECHNIQUES, ...packages_TECHNIQUES];

// EXTERNAL MODULE: ./build/domains/scan/configs/finding.js
var finding = __webpack_require__(14627);
;// CONCATENATED MODULE: ./build/domains/scan/configs/jinja-names.js
/** Attributes that reach Python internals and do not start with two underscores. */
const INTERNALS = new Set('_module mro func_globals func_code func_defaults func_closure im_func im_self im_class gi_frame gi_code cr_frame cr_code ag_frame ag_code f_globals f_locals f_builtins f_back f_code tb_frame tb_next'.split(' '));
/** Tells whether an attribute or key reaches the internals of Python objects. */
function reachesInternals(name) {
    return name.startsWith('__') || INTERNALS.has(name);
}
/** Names that run code or open files, as functions or methods. */
const DANGEROUS_CALLS = new Set('eval exec execfile compile open popen Popen system spawn fork check_output check_call getoutput import_module getattr setattr delattr globals locals vars input breakpoint run_module load_module urlopen'.split(' '));
/** Functions that Jinja, Transformers, vLLM and llama.cpp define for templates. */
const FUNCTIONS = new Set('raise_exception strftime_now namespace range dict cycler joiner caller loop super bos_token eos_token tojson'.split(' '));
/** Methods of strings, lists and dicts, and of `loop` and `cycler`. */
const jinja_names_METHODS = new Set([
    'capitalize casefold center count endswith expandtabs find index isalnum isalpha isascii isdecimal isdigit islower isnumeric isspace istitle isupper ljust lower lstrip',
    'partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill join format format_map encode decode',
    'append extend insert pop remove reverse sort copy clear get items keys values setdefault update popitem cycle next reset changed strftime isoformat',
]
    .join(' ')
    .split(' '));
/** Filters of Jinja, Transformers, llama.cpp and Minja. `attr` is reported apart. */
const FILTERS = new Set([
    'abs batch capitalize center count d default dictsort e escape filesizeformat first float forceescape format groupby indent int items join last length list lower map max min',
    'pprint random reject rejectattr replace reverse round safe select selectattr slice sort string striptags sum title tojson trim truncate unique upper urlencode urlize wordcount wordwrap xmlattr',
    'from_json fromjson to_json attr',
]
    .join(' ')
    .split(' '));
/** Filters whose text result is computed from its input. */
const TEXT_FILTERS = new Set('capitalize center d default e escape first format indent join last list lower map random replace reverse round safe slice string striptags sum title trim truncate unique upper urlencode'.split(' '));
/** Filters that get attributes by a name in an argument: as the first argument, or as `attribute`. */
const ATTRIBUTE_FILTERS = new Set('groupby map max min rejectattr selectattr sort sum unique join'.split(' '));
/** Statements of Jinja and its extensions, and of Transformers (`generation`). */
const STATEMENTS = new Set([
    'print for endfor if elif else endif set endset macro endmacro call endcall filter endfilter with endwith block endblock raw endraw autoescape endautoescape',
    'do break continue generation endgeneration trans endtrans pluralize include import from extends',
]
    .join(' ')
    .split(' '));

;// CONCATENATED MODULE: ./build/domains/scan/configs/jinja-tree.js
/** Returns the parts of an expression. */
function partsOf(node) {
    switch (node.type) {
        case 'attribute':
            return [node.of];
        case 'item':
            return [node.of, node.index];
        case 'call':
        case 'filter':
            return [node.of, ...node.args, ...node.named.map(([, value]) => value)];
        case 'binary':
        case 'many':
            return node.parts;
        default:
            return [];
    }
}
/** The most names in a path; longer ones have none. Trees can be deep on the left, so this does not recurse. */
const PATH_NAMES = 16;
/** Returns `a.b` for a chain of names; `undefined` for another expression. */
function pathOf(node) {
    const names = [];
    let at = node;
    while (at.type !== 'name') {
        const name = at.type === 'attribute' ? at.name : at.type === 'item' && at.index.type === 'string' ? at.index.value : undefined;
        if (name === undefined || (at.type !== 'attribute' && at.type !== 'item') || names.length > PATH_NAMES)
            return undefined;
        names.unshift(name);
        at = at.of;
    }
    return [at.name, ...names].join('.');
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/jinja-built.js


/** Levels of an expression that are considered. A deeper one counts as built. */
const DEPTH = 50;
/** Rounds in which names that depend on each other are resolved. */
const ROUNDS = 8;
/** Knows which names of a template have text that the template computes, as opposed to data that it was given. */
class BuiltNames {
    #built = new Set();
    /** Names with a literal text. */
    #texts = new Set();
    #macros = new Set();
    constructor(statements) {
        const definitions = statements.flatMap(({ defines }) => defines.flatMap(withMembers));
        for (const { path, captures } of definitions) {
            if (captures === 'macro')
                this.#macros.add(path);
            if (captures === 'block')
                this.#built.add(path);
        }
        for (let round = 0; round < ROUNDS; round += 1)
            if (!this.#learn(definitions))
                break;
    }
    /** Tells whether an expression is a text that is put together, by `~`, `+`, `%`, `format`, `join`, a macro or a captured block. */
    isBuilt(node, depth = 0) {
        if (depth > DEPTH)
            return true;
        const inner = (part) => this.isBuilt(part, depth + 1);
        switch (node.type) {
            case 'binary':
                return node.operator === '~' || node.parts.some((part) => this.#isText(part, depth + 1));
            case 'filter':
                if (node.name === 'join' || node.name === 'format')
                    return true;
                return TEXT_FILTERS.has(node.name) && this.#isText(node.of, depth + 1);
            case 'call':
                return this.#isBuiltCall(node.of, depth + 1);
            case 'many':
                return node.form === 'choice' || node.form === 'list' ? node.parts.some(inner) : false;
            case 'item':
                return this.#isKnown(node) || this.#isPiece(node, depth + 1);
            case 'name':
            case 'attribute':
                return this.#isKnown(node);
            default:
                return false;
        }
    }
    /** Tells whether an expression is a slice of a text, or an item of something other than a name. A list of roles has plain items. */
    #isPiece(node, depth) {
        const isSlice = node.index.type === 'many' && node.index.form === 'slice';
        if (node.of.type === 'name' || node.of.type === 'attribute')
            return isSlice && this.#texts.has(pathOf(node.of) ?? '');
        return this.#isText(node.of, depth);
    }
    #isKnown(node) {
        const path = pathOf(node);
        return path !== undefined && this.#built.has(path);
    }
    /** Tells whether an expression is a text that the template contains or builds. */
    #isText(node, depth) {
        if (depth > DEPTH)
            return true;
        if (node.type === 'string')
            return true;
        if (node.type === 'many')
            return node.form !== 'logic' && node.parts.some((part) => this.#isText(part, depth + 1));
        const path = pathOf(node);
        if (path !== undefined && this.#texts.has(path))
            return true;
        if (node.type === 'filter' && node.name === 'string')
            return true;
        return this.isBuilt(node, depth);
    }
    #isBuiltCall(callee, depth) {
        if (callee.type === 'name')
            return this.#macros.has(callee.name) || callee.name === 'caller';
        if (callee.type !== 'attribute')
            return false;
        if (callee.name === 'join' || callee.name === 'format')
            return true;
        return this.#isText(callee.of, depth) && callee.name !== 'index' && callee.name !== 'find' && callee.name !== 'count';
    }
    /** @returns whether a name was learned. */
    #learn(definitions) {
        const before = this.#built.size + this.#texts.size;
        for (const { path, value } of definitions) {
            if (value === undefined)
                continue;
            if (this.isBuilt(value))
                this.#built.add(path);
            else if (this.#isText(value, 0))
                this.#texts.add(path);
        }
        return this.#built.size + this.#texts.size > before;
    }
}
/** Adds the members of `namespace(k=…)`, `dict(k=…)` and `{'k': …}` to a definition. */
function withMembers(definition) {
    const { path, value } = definition;
    if (value?.type === 'call')
        return [definition, ...value.named.map(([name, member]) => ({ path: `${path}.${name}`, value: member }))];
    if (value?.type !== 'many' || value.form !== 'dict')
        return [definition];
    const parts = partsOf(value);
    return parts.flatMap((key, index) => {
        const member = parts[index + 1];
        return index % 2 === 0 && key.type === 'string' && member !== undefined ? [{ path: `${path}.${key.value}`, value: member }] : [];
    });
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/jinja-lexer.js
const BEGIN = /\{\{|\{%|\{#/g;
const RAW = /\{%[-+]?\s*raw\s*[-+]?%\}/y;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
const TOKEN = /(?<blank>\s+)|(?<string>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<number>0[xXoObB][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)|(?<name>[\p{L}\p{Nl}_\p{Pc}][\p{L}\p{Nl}\p{M}\p{Nd}\p{Pc}]*)|(?<operator>\/\/|\*\*|==|!=|>=|<=|[-+/*%~[\](){}<>=.:|,;!])/uy;
/** The most tokens of one template. Real ones have a few thousand. */
const MOST = 500_000;
/**
 * Splits the expressions and statements of a Jinja template into tokens, with the delimiters that Transformers and vLLM use.
 * Text, comments and raw blocks have none.
 *
 * @see https://jinja.palletsprojects.com/en/stable/templates/
 */
function jinjaTokens(template) {
    const tokens = [];
    let at = 0;
    for (;;) {
        BEGIN.lastIndex = at;
        const found = BEGIN.exec(template);
        if (found === null)
            return { tokens };
        const next = found[0] === '{#' ? afterComment(template, found.index) : (afterRaw(template, found.index) ?? readTag(template, found.index, tokens));
        if (typeof next === 'string')
            return { tokens, problem: next };
        at = next;
    }
}
function afterComment(template, start) {
    const end = template.indexOf('#}', start + 2);
    return end === -1 ? `the comment at offset ${start} is unterminated` : end + 2;
}
/** Returns the end of a raw block; `undefined` if none starts here. */
function afterRaw(template, start) {
    RAW.lastIndex = start;
    if (!RAW.test(template))
        return undefined;
    END_RAW.lastIndex = RAW.lastIndex;
    return END_RAW.test(template) ? END_RAW.lastIndex : `the raw block at offset ${start} is unterminated`;
}
/** Appends the tokens of one tag. @returns the offset after it, or why it cannot be read. */
function readTag(template, start, tokens) {
    const tag = template.slice(start, start + 2);
    tokens.push({ kind: 'open', text: tag, at: start });
    const closing = tag === '{{' ? '}}' : '%}';
    let brackets = 0;
    let at = start + 2;
    if (template[at] === '-' || template[at] === '+')
        at += 1;
    while (at < template.length) {
        const end = brackets > 0 ? undefined : endOfTag(template, at, closing);
        if (end !== undefined) {
            tokens.push({ kind: 'close', text: tag, at });
            return end;
        }
        TOKEN.lastIndex = at;
        const found = TOKEN.exec(template);
        if (found === null)
            return `the character at offset ${at} is not part of the Jinja syntax`;
        at = TOKEN.lastIndex;
        const token = tokenOf(found);
        if (token === undefined)
            continue;
        if (token.kind === 'operator')
            brackets = Math.max(0, brackets + bracketChange(token.text));
        tokens.push(token);
        if (tokens.length > MOST)
            return `it has more than ${MOST} tokens`;
    }
    return `the tag at offset ${start} is unterminated`;
}
/** Returns the offset after the end of a tag, if it is here. Jinja ends a tag only outside brackets. */
function endOfTag(template, at, closing) {
    if (template.startsWith(closing, at))
        return at + 2;
    const trims = template[at] === '-' || template[at] === '+';
    return trims && template.startsWith(closing, at + 1) ? at + 3 : undefined;
}
function tokenOf(found) {
    const { string, number, name, operator } = found.groups ?? {};
    const at = found.index;
    if (string !== undefined)
        return { kind: 'string', at, ...decodeString(string.slice(1, -1)) };
    if (number !== undefined)
        return { kind: 'number', text: number, at };
    if (name !== undefined)
        return { kind: 'name', text: name.normalize('NFKC'), at };
    return operator === undefined ? undefined : { kind: 'operator', text: operator, at };
}
function bracketChange(operator) {
    if (operator === '(' || operator === '[' || operator === '{')
        return 1;
    return operator === ')' || operator === ']' || operator === '}' ? -1 : 0;
}
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]{1,80})\}|([0-7]{1,3})|([\s\S]))/g;
const PLAIN = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v', '\n': '' };
/** Decodes the escapes of a Python string, and notes printable ASCII behind one. A character by name counts as hidden. */
function decodeString(body) {
    let hidden = false;
    const text = body.replace(ESCAPE, (_, x, u, long, named, octal, plain) => {
        if (plain !== undefined)
            return PLAIN[plain] ?? (plain === "'" || plain === '"' || plain === '\\' ? plain : `\\${plain}`);
        if (named !== undefined)
            hidden = true;
        if (named !== undefined)
            return /^low line$/i.test(named) ? '_' : '\ufffd';
        const code = Number.parseInt(x ?? u ?? long ?? octal ?? '0', octal === undefined ? 16 : 8);
        if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f)
            hidden = true;
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    });
    return hidden ? { text, hidden } : { text };
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/jinja-parser.js
/** Levels of brackets and operators. The stack of Node is never exhausted. */
const jinja_parser_DEPTH = 100;
const PROBLEMS = 5;
class JinjaError extends Error {
}
/** Parses the tags of a template. A tag that cannot be parsed becomes a problem; the next one is parsed again. */
function parseJinja(tokens) {
    const statements = [];
    const problems = [];
    for (const tag of tagsOf(tokens)) {
        try {
            statements.push(new TagParser(tag.tokens, tag.at).statement(tag.kind));
        }
        catch (error) {
            if (!(error instanceof JinjaError))
                throw error;
            if (problems.length < PROBLEMS)
                problems.push(error.message);
        }
    }
    return { statements, problems };
}
function* tagsOf(tokens) {
    let start = -1;
    for (const [index, { kind }] of tokens.entries()) {
        const opening = start === -1 ? undefined : tokens[start];
        if (kind === 'open')
            start = index;
        else if (kind === 'close' && opening !== undefined)
            yield { kind: opening.text, at: opening.at, tokens: tokens.slice(start + 1, index) };
    }
}
/** Binary operators, weakest first. `not in` and `is` are handled apart. */
const LEVELS = [
    new Set(['or']),
    new Set(['and']),
    new Set(['==', '!=', '<', '>', '<=', '>=', 'in', 'not in']),
    new Set(['+', '-']),
    new Set(['~']),
    new Set(['*', '/', '//', '%']),
    new Set(['**']),
];
const LOGIC = 2;
class TagParser {
    #tokens;
    #start;
    #index = 0;
    #depth = 0;
    constructor(tokens, start) {
        this.#tokens = tokens;
        this.#start = start;
    }
    statement(kind) {
        if (kind === '{{')
            return this.#made('print', [this.#tuple()]);
        const tag = this.#name();
        const parsed = this.#body(tag);
        this.#accept(':');
        if (this.#peek() !== undefined)
            this.#fail(`the end of "${tag.slice(0, 40)}"`);
        return parsed;
    }
    #body(tag) {
        if (tag === 'for')
            return this.#for();
        if (tag === 'set')
            return this.#set();
        if (tag === 'macro')
            return this.#macro();
        if (tag === 'call')
            return this.#callBlock();
        if (tag === 'filter')
            return this.#made(tag, [this.#filters({ type: 'constant', at: this.#at() }, true)]);
        if (tag === 'with')
            return this.#with();
        if (REFERENCES.has(tag) || tag === 'trans' || tag === 'block')
            return this.#skipped(tag);
        if (this.#peek() === undefined)
            return this.#made(tag, []);
        return this.#made(tag, [this.#tuple()]);
    }
    #made(tag, nodes, defines = []) {
        return { tag, at: this.#start, nodes, defines };
    }
    /** Collects only the strings of a statement whose other words are not expressions. */
    #skipped(tag) {
        const nodes = [];
        for (let token = this.#take(); token !== undefined; token = this.#take())
            if (token.kind === 'string')
                nodes.push({ type: 'string', value: token.text, at: token.at });
        return this.#made(tag, nodes);
    }
    #for() {
        const targets = this.#targets();
        this.#expect('in');
        const nodes = [this.#tuple(false)];
        if (this.#accept('if'))
            nodes.push(this.#expression());
        this.#accept('recursive');
        const [value] = nodes;
        return this.#made('for', nodes, targets.map((path) => ({ path, ...(value === undefined ? {} : { value }) })));
    }
    #set() {
        const paths = this.#targets();
        if (this.#accept('=')) {
            const value = this.#tuple();
            return this.#made('set', [value], paths.map((path) => ({ path, value })));
        }
        const filtered = this.#filters({ type: 'constant', at: this.#at() });
        return this.#made('set', [filtered], paths.map((path) => ({ path, captures: 'block' })));
    }
    #macro() {
        const name = this.#name();
        const { nodes, defines } = this.#parameters();
        return this.#made('macro', nodes, [{ path: name, captures: 'macro' }, ...defines]);
    }
    #callBlock() {
        const { nodes, defines } = this.#peek()?.text === '(' ? this.#parameters() : { nodes: [], defines: [] };
        return this.#made('call', [...nodes, this.#expression()], defines);
    }
    #parameters() {
        const nodes = [];
        const defines = [];
        this.#expect('(');
        while (!this.#accept(')')) {
            const path = this.#name();
            const value = this.#accept('=') ? this.#expression() : undefined;
            if (value !== undefined)
                nodes.push(value);
            defines.push({ path, ...(value === undefined ? {} : { value }) });
            if (!this.#accept(',') && this.#peek()?.text !== ')')
                this.#fail('","');
        }
        return { nodes, defines };
    }
    #with() {
        const defines = [];
        while (this.#peek() !== undefined) {
            const [path = ''] = this.#targets();
            this.#expect('=');
            defines.push({ path, value: this.#expression() });
            if (!this.#accept(','))
                break;
        }
        return this.#made('with', defines.flatMap(({ value }) => value ?? []), defines);
    }
    /** Reads the targets of an assignment: names, `a.b`, and tuples of both. */
    #targets() {
        const paths = [];
        do {
            if (this.#accept('(')) {
                paths.push(...this.#nested(() => this.#targets()));
                this.#expect(')');
            }
            else {
                let path = this.#name();
                while (this.#accept('.'))
                    path += `.${this.#name()}`;
                paths.push(path);
            }
        } while (this.#accept(','));
        return paths;
    }
    #tuple(conditional = true) {
        const at = this.#at();
        const first = conditional ? this.#expression() : this.#binary(0);
        if (this.#peek()?.text !== ',' || this.#peek()?.kind !== 'operator')
            return first;
        const parts = [first];
        while (this.#accept(','))
            if (this.#peek() !== undefined && !ENDS.has(this.#peek()?.text ?? ''))
                parts.push(this.#expression());
        return many('list', parts, at);
    }
    #expression() {
        return this.#nested(() => {
            const at = this.#at();
            const parts = [this.#binary(0)];
            while (this.#accept('if')) {
                parts.push(this.#binary(0));
                if (this.#accept('else'))
                    parts.push(this.#expression());
            }
            const [only] = parts;
            return parts.length === 1 && only !== undefined ? only : many('choice', parts, at);
        });
    }
    #binary(level) {
        const operators = LEVELS[level];
        if (operators === undefined)
            return this.#unary();
        if (level === LOGIC && this.#accept('not'))
            return this.#nested(() => many('logic', [this.#binary(LOGIC)], this.#at()));
        const at = this.#at();
        const first = this.#binary(level + 1);
        const parts = [first];
        const used = [];
        for (let operator = this.#operator(operators); operator !== undefined; operator = this.#operator(operators)) {
            used.push(operator);
            parts.push(level === LOGIC && this.#accept('not') ? this.#nested(() => this.#binary(LOGIC)) : this.#binary(level + 1));
        }
        if (used.length === 0)
            return first;
        if (level <= LOGIC)
            return many(level === LOGIC ? 'logic' : 'choice', parts, at);
        return { type: 'binary', operator: used.includes('%') ? '%' : (used[0] ?? ''), parts, at };
    }
    #operator(operators) {
        const token = this.#peek();
        if (token === undefined || token.kind === 'string')
            return undefined;
        if (token.text === 'not' && operators.has('not in') && this.#tokens[this.#index + 1]?.text === 'in') {
            this.#index += 2;
            return 'not in';
        }
        return operators.has(token.text) ? this.#take()?.text : undefined;
    }
    #unary() {
        if (this.#accept('-') || this.#accept('+'))
            return this.#nested(() => this.#filters(this.#unary()));
        if (this.#accept('not'))
            return this.#nested(() => many('logic', [this.#unary()], this.#at()));
        return this.#filters(this.#postfix(this.#primary()));
    }
    #primary() {
        const token = this.#take();
        if (token === undefined)
            return this.#fail('an expression');
        const { at } = token;
        if (token.kind === 'name')
            return CONSTANTS.has(token.text) ? { type: 'constant', at } : { type: 'name', name: token.text, at };
        if (token.kind === 'number')
            return { type: 'constant', at };
        if (token.kind === 'string')
            return { type: 'string', value: token.text + this.#adjacent(), at };
        if (token.text === '(')
            return this.#group(')', 'list', at);
        if (token.text === '[')
            return this.#group(']', 'list', at);
        if (token.text === '{')
            return this.#group('}', 'dict', at);
        return this.#fail('an expression', token);
    }
    /** Joins adjacent strings, which Jinja concatenates. */
    #adjacent() {
        const parts = [];
        while (this.#peek()?.kind === 'string')
            parts.push(this.#take()?.text ?? '');
        return parts.join('');
    }
    #group(close, form, at) {
        const parts = [];
        let commas = 0;
        while (!this.#accept(close)) {
            parts.push(this.#expression());
            if (this.#accept(',') || this.#accept(':'))
                commas += 1;
            else if (this.#peek()?.text !== close)
                this.#fail(`"${close}"`);
        }
        const [only] = parts;
        return close === ')' && commas === 0 && only !== undefined ? only : many(form, parts, at);
    }
    #postfix(start) {
        let node = start;
        for (;;) {
            const at = this.#at();
            if (this.#accept('.'))
                node = this.#attribute(node, at);
            else if (this.#accept('['))
                node = { type: 'item', of: node, index: this.#index_(), at };
            else if (this.#accept('('))
                node = { type: 'call', of: node, ...this.#arguments(), at };
            else
                return node;
        }
    }
    #attribute(of, at) {
        const token = this.#take();
        if (token?.kind === 'name')
            return { type: 'attribute', of, name: token.text, at };
        if (token?.kind === 'number')
            return { type: 'item', of, index: { type: 'constant', at }, at };
        return this.#fail('a name after "."', token);
    }
    #index_() {
        const at = this.#at();
        const parts = [];
        let isSlice = false;
        while (!this.#accept(']')) {
            if (this.#accept(':'))
                isSlice = true;
            else if (this.#accept(','))
                continue;
            else
                parts.push(this.#expression());
        }
        const [only] = parts;
        return isSlice ? many('slice', parts, at) : parts.length === 1 && only !== undefined ? only : many('list', parts, at);
    }
    #arguments() {
        const args = [];
        const named = [];
        while (!this.#accept(')')) {
            if (this.#accept('*') || this.#accept('**'))
                args.push(this.#expression());
            else if (this.#peek()?.kind === 'name' && this.#tokens[this.#index + 1]?.text === '=')
                named.push(this.#named());
            else
                args.push(this.#expression());
            if (!this.#accept(',') && this.#peek()?.text !== ')')
                this.#fail('")"');
        }
        return { args, named };
    }
    #named() {
        const name = this.#name();
        this.#expect('=');
        return [name, this.#expression()];
    }
    /** @param bare - whether the first filter has no `|` in front, as in `{% filter upper %}`. */
    #filters(start, bare = false) {
        let node = start;
        for (let first = bare;; first = false) {
            const at = this.#at();
            if (first || this.#accept('|'))
                node = { type: 'filter', of: node, name: this.#dotted(), ...this.#maybeArguments(), at };
            else if (this.#accept('is'))
                node = this.#test(node, at);
            else if (this.#peek()?.text === '(' && !first)
                node = { type: 'call', of: node, ...this.#callArguments(), at };
            else
                return node;
        }
    }
    #callArguments() {
        this.#expect('(');
        return this.#arguments();
    }
    #maybeArguments() {
        return this.#accept('(') ? this.#arguments() : { args: [], named: [] };
    }
    #test(of, at) {
        this.#accept('not');
        this.#dotted();
        if (this.#accept('(')) {
            const { args, named } = this.#arguments();
            return many('logic', [of, ...args, ...named.map(([, value]) => value)], at);
        }
        return many('logic', this.#startsArgument() ? [of, this.#postfix(this.#primary())] : [of], at);
    }
    /** Tells whether a test without parentheses has an argument, as in `x is divisibleby 3`. */
    #startsArgument() {
        const token = this.#peek();
        if (token === undefined || token.kind === 'operator')
            return token?.text === '[' || token?.text === '{';
        return token.kind !== 'name' || !WORDS.has(token.text);
    }
    #dotted() {
        let name = this.#name();
        while (this.#accept('.'))
            name += `.${this.#name()}`;
        return name;
    }
    #name() {
        const token = this.#take();
        return token?.kind === 'name' ? token.text : this.#fail('a name', token);
    }
    #peek() {
        return this.#tokens[this.#index];
    }
    #take() {
        const token = this.#tokens[this.#index];
        this.#index += 1;
        return token;
    }
    #at() {
        return this.#peek()?.at ?? this.#start;
    }
    #accept(text) {
        const token = this.#peek();
        if (token === undefined || token.kind === 'string' || token.text !== text)
            return false;
        this.#index += 1;
        return true;
    }
    #expect(text) {
        if (!this.#accept(text))
            this.#fail(`"${text}"`);
    }
    #fail(expected, found = this.#peek()) {
        const what = found === undefined ? 'the end of the tag' : JSON.stringify(found.text.slice(0, 40));
        throw new JinjaError(`the tag at offset ${this.#start} cannot be parsed: found ${what}; expected ${expected}`);
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > jinja_parser_DEPTH)
            throw new JinjaError(`the tag at offset ${this.#start} nests more than ${jinja_parser_DEPTH} levels`);
        try {
            return read();
        }
        finally {
            this.#depth -= 1;
        }
    }
}
function many(form, parts, at) {
    return { type: 'many', form, parts, at };
}
/** Statements that read another template. */
const REFERENCES = new Set(['include', 'import', 'from', 'extends']);
const CONSTANTS = new Set(['true', 'false', 'none', 'True', 'False', 'None']);
const ENDS = new Set([')', ']', '}', '=']);
/** Words that end a test. */
const WORDS = new Set(['and', 'or', 'else', 'if', 'is', 'in', 'not', 'recursive']);

;// CONCATENATED MODULE: ./build/domains/scan/configs/jinja-check.js





const CVES = ['CVE-2024-34359', 'CVE-2026-5760'];
const jinja_check_INTERNALS = {
    technique: 'template-internals',
    grade: 'critical',
    summary: 'A chat template reaches Python internals by an attribute or key such as `__class__`.',
    advisories: CVES,
};
const BUILT = {
    technique: 'template-built-name',
    grade: 'critical',
    summary: 'A chat template builds the name of an attribute or key from pieces, or uses `attr`, which hides what it gets.',
    advisories: CVES,
};
const HIDDEN = {
    technique: 'template-hidden-name',
    grade: 'critical',
    summary: 'A chat template writes letters or underscores of a string as escapes.',
    advisories: CVES,
};
const DANGEROUS = {
    technique: 'template-dangerous-call',
    grade: 'high',
    summary: 'A chat template calls a function that runs code or opens files, such as `popen`, `eval` or `open`.',
    advisories: CVES,
};
const COMPUTED = {
    technique: 'template-computed-call',
    grade: 'high',
    summary: 'A chat template calls a value that it gets by a computed name.',
};
const REFERENCE = {
    technique: 'template-reference',
    grade: 'high',
    summary: 'A chat template reads another template with `include`, `import` or `extends`.',
};
const jinja_check_UNKNOWN = {
    technique: 'template-unknown-call',
    grade: 'review',
    summary: 'A chat template calls a function, method or filter that chat templates do not use.',
};
const STATEMENT = {
    technique: 'template-unknown-statement',
    grade: 'note',
    summary: 'A template has a statement that Jinja and its extensions do not define.',
};
const jinja_check_TECHNIQUES = [jinja_check_INTERNALS, BUILT, HIDDEN, DANGEROUS, COMPUTED, REFERENCE, jinja_check_UNKNOWN, STATEMENT];
/** Checks a chat template without rendering it. Text outside tags is never searched: prompts contain every word. */
function checkJinja(template) {
    const { tokens, problem } = jinjaTokens(template);
    const { statements, problems: unparsed } = parseJinja(tokens);
    const check = new Check(statements);
    check.tokens(tokens);
    for (const statement of statements)
        check.statement(statement);
    return { problems: check.found(), incomplete: [...(problem === undefined ? [] : [problem]), ...unparsed] };
}
/** Problems of one template that are kept. */
const jinja_check_MOST = 200;
class Check {
    #built;
    #defined;
    #macros;
    /** Names to which the template assigns a value. */
    #assigned;
    #found = new Map();
    constructor(statements) {
        this.#built = new BuiltNames(statements);
        const definitions = statements.flatMap(({ defines }) => defines);
        this.#defined = new Set(definitions.map(({ path }) => path));
        this.#assigned = new Set(definitions.flatMap(({ path, value }) => (value === undefined ? [] : path)));
        this.#macros = new Set(definitions.flatMap(({ path, captures }) => (captures === 'macro' ? path : [])));
    }
    found() {
        return [...this.#found.values()].sort((a, b) => a.at - b.at);
    }
    /** Checks names and strings also where a tag could not be parsed. */
    tokens(tokens) {
        for (const [index, { kind, text, at, hidden }] of tokens.entries()) {
            if (hidden === true)
                this.#add(HIDDEN, text, at);
            if (kind === 'name')
                this.#nameToken(tokens[index - 1], text, at);
            else if (kind === 'string' && isComponent(text))
                this.#component(text, at);
        }
    }
    statement({ tag, at, nodes }) {
        if (REFERENCES.has(tag))
            this.#add(REFERENCE, tag, at);
        else if (!STATEMENTS.has(tag))
            this.#add(STATEMENT, tag, at);
        const open = [...nodes];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            this.#node(node);
            for (const part of partsOf(node))
                open.push(part);
        }
    }
    #nameToken(previous, text, at) {
        const isAttribute = previous?.kind === 'operator' && previous.text === '.';
        const isFilter = previous?.kind === 'operator' && previous.text === '|';
        if (isFilter && text === 'attr')
            this.#add(BUILT, 'attr', at);
        else if (isAttribute ? reachesInternals(text) : text.startsWith('__') && !this.#defined.has(text))
            this.#add(jinja_check_INTERNALS, text, at);
    }
    #component(text, at) {
        const found = text.split('.').find(reachesInternals) ?? /__[a-z]+__/.exec(text)?.[0];
        if (found !== undefined)
            this.#add(jinja_check_INTERNALS, found, at);
    }
    #node(node) {
        if (node.type === 'item')
            this.#item(node.index);
        else if (node.type === 'call')
            this.#call(node.of, node.args);
        else if (node.type === 'filter')
            this.#filter(node);
    }
    #item(index) {
        if (index.type === 'string')
            this.#component(index.value, index.at);
        else if (this.#built.isBuilt(index))
            this.#add(BUILT, 'subscript', index.at);
    }
    #call(callee, args) {
        if (callee.type === 'name')
            this.#function(callee.name, callee.at);
        else if (callee.type === 'attribute' && this.#assigned.has(pathOf(callee) ?? ''))
            this.#add(COMPUTED, callee.name, callee.at);
        else if (callee.type === 'attribute')
            this.#method(callee.of, callee.name, callee.at, args);
        else if (callee.type === 'item' && callee.index.type === 'string')
            this.#method(callee.of, callee.index.value, callee.at, args);
        else
            this.#add(COMPUTED, callee.type, callee.at);
    }
    #function(name, at) {
        if (this.#assigned.has(name))
            this.#add(COMPUTED, name, at);
        else if (DANGEROUS_CALLS.has(name) && !this.#macros.has(name))
            this.#add(DANGEROUS, name, at);
        else if (!FUNCTIONS.has(name) && !this.#macros.has(name) && !reachesInternals(name))
            this.#add(jinja_check_UNKNOWN, name, at);
    }
    #method(of, name, at, args) {
        if (DANGEROUS_CALLS.has(name))
            this.#add(DANGEROUS, name, at);
        else if (!jinja_names_METHODS.has(name) && !reachesInternals(name))
            this.#add(jinja_check_UNKNOWN, name, at);
        if (name !== 'format' && name !== 'format_map')
            return;
        for (const text of of.type === 'string' ? [of] : args)
            this.#format(text);
    }
    /** Checks the fields of a format string: `{0.__class__}` gets an attribute. */
    #format(node) {
        if (node.type !== 'string')
            return;
        for (const [, field = ''] of node.value.matchAll(/\{([^{}]{1,200})/g)) {
            const name = field.split(/[.[\]!:]/).find(reachesInternals);
            if (name !== undefined)
                this.#add(jinja_check_INTERNALS, name, node.at);
        }
    }
    #filter(node) {
        const { name, at, args, named, of } = node;
        if (name === 'attr')
            this.#add(BUILT, 'attr', at);
        else if (DANGEROUS_CALLS.has(name))
            this.#add(DANGEROUS, name, at);
        else if (!FILTERS.has(name))
            this.#add(jinja_check_UNKNOWN, name, at);
        if (name === 'format')
            this.#format(of);
        if (!ATTRIBUTE_FILTERS.has(name))
            return;
        const attribute = named.find(([key]) => key === 'attribute')?.[1];
        const getters = name === 'join' || attribute !== undefined ? [] : args.slice(0, 1);
        for (const each of attribute === undefined ? getters : [attribute])
            this.#getter(each);
    }
    /** Checks the name of an attribute, or of a filter that `map` applies, in an argument. */
    #getter(node) {
        if (node.type === 'string' && node.value === 'attr')
            this.#add(BUILT, 'attr', node.at);
        else if (this.#built.isBuilt(node))
            this.#add(BUILT, 'attribute', node.at);
    }
    #add(technique, subject, at) {
        const key = `${technique.technique} ${subject}`;
        if (!this.#found.has(key) && this.#found.size < jinja_check_MOST)
            this.#found.set(key, { technique, subject: subject.slice(0, 100), at });
    }
}
/** Tells whether a string may be the name of an attribute, or a dotted path of them, rather than text. */
function isComponent(text) {
    return text.length <= 200 && /^[\p{L}\p{N}_.]+$/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}

// EXTERNAL MODULE: ./build/domains/scan/configs/text.js
var configs_text = __webpack_require__(10071);
;// CONCATENATED MODULE: ./build/domains/scan/configs/chat-template.js






/**
 * Checks a chat template from any container: JSON, GGUF or a file of its own. Text without tags has no findings.
 *
 * @param template - the whole template, decoded.
 */
function readTemplate(template, { what, offset }) {
    const { problems, incomplete } = checkJinja(template);
    return {
        findings: problems.map((problem) => templateFinding(problem, what, offset(problem.at))),
        incomplete: incomplete.map((reason) => `${what}: ${reason}`),
    };
}
function templateFinding({ technique, subject, at }, what, offset) {
    const message = `${what} has ${(0,finding/* quoted */.T)(subject)} at position ${at}: ${REASONS[technique.technique] ?? technique.summary}`;
    return (0,finding/* findingOf */.h)(technique, { subject, message, offset });
}
/** Why each technique matters, after what was found. */
const REASONS = {
    'template-internals': 'it reaches Python internals, and code runs when the template is rendered outside a sandbox.',
    'template-built-name': 'it gets an attribute or key by a name that is put together, which hides what it reaches.',
    'template-hidden-name': 'it writes letters as escapes, which hides a name from review.',
    'template-dangerous-call': 'it calls a function that runs code or opens files.',
    'template-computed-call': 'it calls a value that is found at run time only.',
    'template-reference': 'it reads another template, from files that this scan does not know.',
    'template-unknown-call': 'chat templates do not call this; check which library defines it and what it does.',
    'template-unknown-statement': 'Jinja and the extensions for chat templates have no such statement.',
};
/** Reads files that are templates, such as `chat_template.jinja`. */
const chatTemplateReader = {
    id: 'jinja',
    matches: ({ name, head }) => head.length > 0 && (/\.jinja2?$/.test(name) || /chat_template(\.txt|\.j2)?$/.test(name)),
    read: readTemplateFile,
};
function readTemplateFile(source, context) {
    const findings = new scan_context/* Findings */.Fv(context);
    const text = (0,configs_text/* readText */.yR)(source, scan_source/* MAX_READ */.Ct);
    const incomplete = [];
    if (source.size > scan_source/* MAX_READ */.Ct)
        incomplete.push(`the template has ${source.size} bytes, of which the first ${scan_source/* MAX_READ */.Ct} were checked`);
    if (!context.step(Math.ceil(text.length / 4)))
        return { format: 'jinja', findings: [], incomplete: ['the budget of steps is spent'] };
    const reading = readTemplate(text, { what: 'The template', offset: (at) => Buffer.byteLength(text.slice(0, at)) });
    const isChat = isChatTemplate(context.name, text);
    for (const finding of reading.findings)
        findings.add(isChat ? finding : eased(finding));
    if (isChat)
        incomplete.push(...reading.incomplete);
    return { format: 'jinja', findings: findings.list, incomplete, facts: { chatTemplate: isChat } };
}
/** Tells whether a template is for chats: by the names that loaders look for, or by the variables that they pass. */
function isChatTemplate(path, text) {
    if (/chat_template/.test((0,configs_text/* baseName */.Fl)(path).toLowerCase()) || (0,configs_text/* folderName */.ub)(path) === 'additional_chat_templates')
        return true;
    return text.split('}').some((part) => {
        const tag = part.search(/\{[{%]/);
        return tag !== -1 && /\b(?:messages|add_generation_prompt|bos_token|eos_token)\b/.test(part.slice(tag + 2));
    });
}
/** Lowers what is normal in templates of web pages, documents and generated code, which import each other and call anything. */
function eased(finding) {
    return EASED.has(finding.technique) ? { ...finding, grade: 'note' } : finding;
}
const EASED = new Set(['template-reference', 'template-unknown-call', 'template-computed-call', 'template-built-name']);

// EXTERNAL MODULE: ./build/documents/credentials.js
var credentials = __webpack_require__(60463);
;// CONCATENATED MODULE: ./build/domains/scan/configs/credentials.js





const CREDENTIAL = {
    technique: 'plaintext-credential',
    grade: 'review',
    summary: 'A text file contains a credential that its prefix and length identify. Revoke it: removing it does not help.',
};
const credentials_TECHNIQUES = [CREDENTIAL];
/** Finds credentials by anchored patterns in text files up to 1 MiB. Reports the kind and the place, never the value. */
const credentialsReader = {
    id: 'credentials',
    matches: ({ size, head }) => size > 0 && size <= scan_source/* MAX_READ */.Ct && (0,configs_text/* isText */.KH)(head),
    read: readCredentials,
};
function readCredentials(source, context) {
    if (!context.step(Math.ceil(source.size / 64)))
        return { format: 'text', findings: [], incomplete: ['the budget of steps is spent'] };
    const text = (0,configs_text/* readText */.yR)(source, scan_source/* MAX_READ */.Ct);
    const findings = new scan_context/* Findings */.Fv(context);
    if ((0,credentials.literalIn)(text) !== undefined)
        for (const found of credentialLines(text))
            addCredential(findings, found);
    return { format: 'text', findings: findings.list, incomplete: [] };
}
function addCredential(findings, { kind, line, offset }) {
    const message = `A ${kind} is on line ${line}, offset ${offset}: revoke it, then remove it from the file and from the history.`;
    findings.add((0,finding/* findingOf */.h)(CREDENTIAL, { subject: `${kind}, line ${line}`, message, offset }));
}
/** Yields each line with a credential. A private key counts only with key material after its header, which code and docs leave out. */
function* credentialLines(text) {
    let offset = 0;
    let start = 0;
    for (const [index, content] of text.split('\n').entries()) {
        const kind = content.length > 7 ? (0,credentials.literalIn)(content) : undefined;
        if (kind !== undefined &&
            !isPlaceholder(content) &&
            (kind !== 'private key' || hasKey(text.slice(start, start + content.length + 400))))
            yield { kind, line: index + 1, offset };
        offset += Buffer.byteLength(content) + 1;
        start += content.length + 1;
    }
}
function hasKey(text) {
    return /PRIVATE KEY-----(?:\s|\\[nr]|["'+,])*(?:[A-Za-z-]+: [^\n]{1,100}(?:\s|\\n)+){0,3}[A-Za-z0-9+/=]{40}/.test(text);
}
/** Tells whether the credential of a line consists of words or counts, as in documentation. Compares the line with its masked form. */
function isPlaceholder(line) {
    const masked = (0,credentials/* withoutLiterals */.$)(line);
    const start = masked.indexOf('***');
    const end = line.length - (masked.length - start - '***'.length);
    return start !== -1 && /token|secret|example|dummy|fake|sample|placeholder|xxxx|0123|1234|abcd/i.test(line.slice(start, end));
}

// EXTERNAL MODULE: ./build/documents/dvc.js
var dvc = __webpack_require__(3794);
;// CONCATENATED MODULE: ./build/domains/scan/configs/dvc-pointer.js




const dvc_pointer_ESCAPE = {
    technique: 'dvc-path-escape',
    grade: 'high',
    summary: 'A DVC file names an output outside its folder, which `dvc pull` would write.',
};
const dvc_pointer_TECHNIQUES = [dvc_pointer_ESCAPE];
/** Outputs of one file that are kept. */
const dvc_pointer_MOST = 1000;
/** Reads `.dvc` files and `dvc.lock`. Outputs that are not next to the file make the scan incomplete. */
const dvcPointerReader = {
    id: 'dvc-pointer',
    matches: ({ name, head }) => (0,configs_text/* isText */.KH)(head) &&
        ((name.endsWith('.dvc') && /^(?:outs|deps|stages|frozen|wdir|meta|desc|md5)\s*:/m.test((0,configs_text/* headText */.WI)({ head }))) || name === 'dvc.lock'),
    read: readDvc,
};
function readDvc(source, context) {
    const read = outputsOf(source, context);
    if (typeof read === 'string')
        return { format: 'dvc-pointer', findings: [], incomplete: [read] };
    const outputs = read.slice(0, dvc_pointer_MOST);
    const findings = new scan_context/* Findings */.Fv(context);
    for (const { path } of outputs)
        if (escapes(path))
            addEscape(findings, path);
    const missing = outputs.filter(({ path }) => context.sibling(path) !== true);
    const incomplete = [...missingText(missing), ...(read.length > dvc_pointer_MOST ? [`${read.length - dvc_pointer_MOST} more outputs were not read`] : [])];
    return { format: 'dvc-pointer', findings: findings.list, incomplete, facts: { outputs } };
}
function missingText(missing) {
    if (missing.length === 0)
        return [];
    const named = missing.slice(0, 3).map(({ path }) => (0,finding/* quoted */.T)(path));
    const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
    return [`DVC pointer: content of ${named.join(', ')}${more} not here; run dvc pull`];
}
function addEscape(findings, path) {
    const message = `The output ${(0,finding/* quoted */.T)(path)} is outside the folder of the DVC file: dvc pull would write there.`;
    findings.add((0,finding/* findingOf */.h)(dvc_pointer_ESCAPE, { subject: path.slice(0, 200), message }));
}
function escapes(path) {
    return (/^(?:[/\\]|[A-Za-z]:[\\/])/.test(path) ||
        (path.split(/[\\/]/)[0] === '..' && path.split(/[\\/]/).filter((part) => part === '..').length > 3));
}
/** Steps that parsing a byte of YAML costs. */
const STEPS_PER_BYTE = 8;
/** Returns the outputs, or the reason why they cannot be read. */
function outputsOf({ size, read }, { step }) {
    if (size > dvc/* MAX_DVC_BYTES */.fR)
        return `DVC pointer: the file has ${size} bytes; at most ${dvc/* MAX_DVC_BYTES */.fR} are read`;
    if (!step(size * STEPS_PER_BYTE))
        return 'DVC pointer: the limit of steps was reached';
    return (0,dvc/* dvcOutputs */.Qq)(Buffer.from(read(0, size)).toString('utf8')) ?? 'DVC pointer: the file is not valid YAML';
}

// EXTERNAL MODULE: ./build/domains/scan/configs/executable.js
var executable = __webpack_require__(95748);
;// CONCATENATED MODULE: ./build/domains/scan/configs/diffusers-modules.js
/**
 * Modules that a pipeline of Diffusers names in `model_index.json`: its libraries, and the folders of `diffusers/pipelines`.
 *
 * @see https://github.com/huggingface/diffusers/tree/main/src/diffusers/pipelines
 */
const DIFFUSERS_MODULES = new Set([
    'diffusers transformers peft sentence_transformers k_diffusion optimum onnxruntime flax',
    'ace_step allegro alt_diffusion amused animatediff anyflow audio_diffusion audioldm audioldm2 aura_flow blip_diffusion',
    'bria bria_fibo bria_fibo2 chroma chronoedit cogvideo cogview3 cogview4 consisid consistency_models controlnet',
    'controlnet_hunyuandit controlnet_sd3 controlnet_xs cosmos dance_diffusion ddim ddpm deepfloyd_if diffusion_gemma dit',
    'dreamlite easyanimate ernie_image flux flux2 glm_image helios hidream_image hunyuan hunyuan_image hunyuan_video',
    'hunyuan_video1_5 hunyuandit i2vgen_xl ideogram4 joyimage kandinsky kandinsky2_2 kandinsky3 kandinsky5 kandinsky6 kolors',
    'krea2 latent_consistency_models latent_diffusion latent_diffusion_uncond latte ledits_pp llada2 longcat_audio_dit',
    'longcat_image ltx ltx2 lucy lumina lumina2 marigold mochi motif_video musicldm nucleusmoe_image omnigen ovis_image pag',
    'paint_by_example pia pixart_alpha pndm prx qwenimage qwenimage21 repaint rfd4_proteina sana sana_video sana_wm',
    'score_sde_ve semantic_stable_diffusion shap_e skyreels_v2 spectrogram_diffusion stable_audio stable_audio_3',
    'stable_cascade stable_diffusion stable_diffusion_3 stable_diffusion_attend_and_excite stable_diffusion_diffedit',
    'stable_diffusion_gligen stable_diffusion_k_diffusion stable_diffusion_ldm3d stable_diffusion_panorama',
    'stable_diffusion_safe stable_diffusion_sag stable_diffusion_variants stable_diffusion_xl stable_video_diffusion',
    'stochastic_karras_ve t2i_adapter text_to_video_synthesis unclip unidiffuser versatile_diffusion visualcloze vq_diffusion',
    'wan wuerstchen z_image',
]
    .join(' ')
    .split(' '));

;// CONCATENATED MODULE: ./build/domains/scan/configs/json-techniques.js
const AUTO_MAP = {
    technique: 'config-auto-map',
    grade: 'review',
    summary: 'A configuration names Python code of the model repository that Transformers imports with `trust_remote_code`.',
};
const AUTO_MAP_FOREIGN = {
    technique: 'config-auto-map-foreign',
    grade: 'high',
    summary: 'A configuration names Python code of another repository, written as `owner/repository--file.Class`.',
};
const TRUST_REMOTE_CODE = {
    technique: 'config-trust-remote-code',
    grade: 'high',
    summary: 'A configuration sets `trust_remote_code: true`, which allows code of model repositories to run.',
};
const CUSTOM_PIPELINE = {
    technique: 'config-custom-pipeline',
    grade: 'review',
    summary: 'A configuration names a pipeline class in Python code of the model repository.',
};
const FOREIGN_MODULE = {
    technique: 'config-foreign-module',
    grade: 'review',
    summary: 'A configuration names a Python module outside the library that loads it; the loader imports it.',
};
const CUSTOM_GENERATE = {
    technique: 'config-custom-generate',
    grade: 'high',
    summary: 'A generation configuration or folder supplies `custom_generate` code, which Transformers runs instead of its own.',
};
const HUB_KERNEL = {
    technique: 'config-hub-kernel',
    grade: 'review',
    summary: 'A configuration selects an attention kernel of a repository on the Hub, whose native code is downloaded and loaded.',
};
const ABSOLUTE_PATH = {
    technique: 'config-absolute-path',
    grade: 'note',
    summary: 'A configuration names its base model by an absolute path of the machine that wrote it.',
};
const DUPLICATE = {
    important: {
        technique: 'json-duplicate-loading-key',
        grade: 'review',
        summary: 'A key that decides how a model is loaded appears more than once; parsers differ in which value counts.',
    },
    other: {
        technique: 'json-duplicate-key',
        grade: 'note',
        summary: 'A key appears more than once in a JSON object; parsers differ in which value counts.',
    },
};
const DEEP = { technique: 'json-deep-nesting', grade: 'review', summary: 'A JSON file nests more than 128 levels.' };
const MALFORMED = {
    technique: 'json-malformed',
    grade: 'note',
    summary: 'A file that is named as JSON is not valid JSON.',
};
const KERAS_LAMBDA = {
    technique: 'config-keras-lambda',
    grade: 'critical',
    summary: 'A JSON file declares a Lambda layer of Keras, whose Python code runs when the model is loaded.',
    advisories: ['CVE-2024-3660', 'CVE-2025-9905'],
};
const json_techniques_TECHNIQUES = [
    AUTO_MAP,
    AUTO_MAP_FOREIGN,
    TRUST_REMOTE_CODE,
    CUSTOM_PIPELINE,
    FOREIGN_MODULE,
    CUSTOM_GENERATE,
    HUB_KERNEL,
    ABSOLUTE_PATH,
    DUPLICATE.important,
    DUPLICATE.other,
    DEEP,
    MALFORMED,
    KERAS_LAMBDA,
];

;// CONCATENATED MODULE: ./build/domains/scan/configs/json-checks.js






/** Keys that decide how a model is loaded. */
const MATTERS = new Set('auto_map trust_remote_code chat_template chat_templates additional_chat_templates custom_pipelines custom_generate model_type architectures tokenizer_class _class_name auto_mapping quantization_config _attn_implementation'.split(' '));
/** Facts of a configuration: strings directly in the root object. */
const FACTS = new Set('model_type transformers_version tokenizer_class _class_name peft_type base_model_name_or_path torch_dtype dtype'.split(' '));
/** The longest value that a check reads, apart from templates. In bytes. */
const VALUE_BYTES = 2048;
const TEMPLATES = /^(?:additional_)?chat_templates?$/;
const TEMPLATE_KEYS = new Set(['chat_template', 'chat_templates', 'additional_chat_template', 'additional_chat_templates']);
const KERNEL_KEYS = new Set(['_attn_implementation', 'attn_implementation']);
const AUTO_MAP_KEYS = new Set(['auto_map']);
/** Levels that are compared with these keys. Loaders read them at the top, or in the configuration of a part of the model. */
const KEY_LEVELS = 16;
/** Tells whether a value is below one of some keys. */
function isWithin(path, keys) {
    for (let level = 0; level < path.length && level < KEY_LEVELS; level += 1)
        if (keys.has(path[level] ?? ''))
            return true;
    return false;
}
/** Checks the values of one JSON file as they are visited, with the memory of a few strings. */
class ConfigChecks {
    #options;
    #facts = {};
    #seen = new Set();
    /** Module names of pairs like `["module", "Class"]` in the root, until it is known whether the file is an index of Diffusers. */
    #modules = [];
    #lines;
    #pair;
    constructor(options) {
        this.#options = options;
    }
    value(value) {
        this.#collectPair(value);
        if (value.kind === ']')
            this.#endLines(value);
        const key = value.path.at(-1) || value.path.at(-2) || '';
        if (value.kind === 'v')
            this.#literal(key, value);
        else if (value.kind === 's')
            this.#string(value);
        else if (value.kind === '{' && value.path.at(-1) === 'custom_generate')
            this.#customGenerate('an object', value.offset);
    }
    end() {
        if (this.#facts['_class_name'] === undefined && this.#options.name !== 'model_index.json')
            return;
        if (this.#modules.length > 0 && (this.#options.name === 'model_index.json' || this.#isPipeline()))
            for (const { module, offset } of this.#modules)
                this.#foreign(module, offset, 'Diffusers');
    }
    facts() {
        return this.#facts;
    }
    /** Tells whether the root names a pipeline of Diffusers, whose other members are pairs of module and class. */
    #isPipeline() {
        return this.#facts['_class_name'] !== undefined;
    }
    #literal(key, value) {
        if (key === 'trust_remote_code' && value.text() === 'true')
            this.#add(TRUST_REMOTE_CODE, {
                subject: value.path.filter((part) => part !== '').join('.'),
                offset: value.offset,
                message: `"trust_remote_code" is true at offset ${value.offset}: loaders that read it run code of model repositories.`,
            });
    }
    #string(value) {
        const { path, offset } = value;
        if (TEMPLATES.test(path.at(-2) ?? '') && path.at(-1) === '')
            this.#templateLine(value);
        else if (isWithin(path, TEMPLATE_KEYS))
            this.#template(value);
        else if (isWithin(path, AUTO_MAP_KEYS))
            this.#autoMap(value.text().slice(0, VALUE_BYTES), offset);
        else if (value.length > VALUE_BYTES)
            return;
        else if (path.includes('custom_pipelines') && path.at(-1) === 'impl')
            this.#customPipeline(value.text(), offset);
        else
            this.#named(path.at(-1) || '', () => value.text(), value);
    }
    /** Checks values whose key alone decides. */
    #named(key, text, { path, offset }) {
        if (key === 'class_name' && offset > scan_context/* SAMPLE_BYTES */.Z5)
            this.#kerasClass(text(), offset);
        else if (key === 'custom_generate')
            this.#customGenerate(text(), offset);
        else if (key === 'parent_library' && path.at(-2) === 'auto_mapping')
            this.#parentLibrary(text(), offset);
        else if (key === 'megatron_core' && text() !== 'megatron.core')
            this.#foreign(text(), offset, 'PEFT');
        else if (isWithin(path, KERNEL_KEYS))
            this.#kernel(text(), offset);
        else if (key === '_name_or_path' || key === 'base_model_name_or_path')
            this.#basePath(key, text(), offset);
        else if (key === 'type' && this.#options.name === 'modules.json' && path.length === 2)
            this.#sentenceModule(text(), offset);
        else if (path[0] === 'types' && this.#options.name === 'router_config.json')
            this.#sentenceModule(text(), offset);
        if (path.length === 1 && FACTS.has(key))
            this.#facts[key] = text().slice(0, 200);
        if (path[0] === 'architectures' && path.length === 2)
            this.#addFact('architectures', text());
    }
    #template(value) {
        const what = whatOf(value.path);
        if (value.length > STRING_BYTES)
            this.#options.incomplete.push(`${what} has ${value.length} bytes, of which the first ${STRING_BYTES} were checked`);
        const { findings, incomplete } = readTemplate(value.text(), { what, offset: () => value.offset });
        for (const finding of findings)
            this.#options.findings.add(finding);
        this.#options.incomplete.push(...incomplete.slice(0, 5));
        this.#facts['chatTemplates'] = Number(this.#facts['chatTemplates'] ?? 0) + 1;
    }
    /** Collects a template that is written as an array of lines, as in configurations of llama-cpp-python. */
    #templateLine(value) {
        this.#lines ??= { texts: [], offset: value.offset, bytes: 0 };
        this.#lines.bytes += value.length;
        if (this.#lines.bytes <= STRING_BYTES)
            this.#lines.texts.push(value.text());
    }
    /** Checks the lines joined by line feeds, and what is critical also when they are joined without. */
    #endLines({ path }) {
        const lines = this.#lines;
        if (lines === undefined)
            return;
        this.#lines = undefined;
        const what = whatOf(path);
        if (lines.bytes > STRING_BYTES)
            this.#options.incomplete.push(`${what} has ${lines.bytes} bytes, of which the first ${STRING_BYTES} were checked`);
        const place = { what, offset: () => lines.offset };
        const { findings, incomplete } = readTemplate(lines.texts.join('\n'), place);
        const joined = readTemplate(lines.texts.join(''), place).findings.filter(({ grade }) => grade === 'critical');
        const isNew = ({ subject }) => !findings.some((each) => each.subject === subject);
        for (const finding of [...findings, ...joined.filter(isNew)])
            this.#options.findings.add(finding);
        this.#options.incomplete.push(...incomplete.slice(0, 5));
    }
    #autoMap(text, offset) {
        if (text === '')
            return;
        const subject = text.includes('.') ? text.slice(0, text.lastIndexOf('.')) : text;
        const message = text.includes('--')
            ? `"auto_map" names ${(0,finding/* quoted */.T)(text)} at offset ${offset}, which is code of another repository: it can change without this one.`
            : `"auto_map" names ${(0,finding/* quoted */.T)(text)} at offset ${offset}: Transformers imports this Python file with trust_remote_code.`;
        this.#add(text.includes('--') ? AUTO_MAP_FOREIGN : AUTO_MAP, { subject, offset, message });
    }
    #customPipeline(text, offset) {
        const isForeign = text.includes('--');
        const message = `"custom_pipelines" names ${(0,finding/* quoted */.T)(text)} at offset ${offset}: Transformers imports this Python code with trust_remote_code.`;
        this.#add(isForeign ? AUTO_MAP_FOREIGN : CUSTOM_PIPELINE, { subject: text, offset, message });
    }
    #customGenerate(text, offset) {
        const message = `"custom_generate" is ${(0,finding/* quoted */.T)(text)} at offset ${offset}: Transformers runs that code in place of its own generation.`;
        this.#add(CUSTOM_GENERATE, { subject: text, offset, message });
    }
    /** Finds a layer that the reader of Keras does not see, because the file shows it neither at its start nor at its end. */
    #kerasClass(text, offset) {
        if (text !== 'Lambda' && text !== '__lambda__')
            return;
        const message = `A ${(0,finding/* quoted */.T)(text)} layer of Keras is declared at offset ${offset}: its Python code runs when the model is loaded.`;
        this.#add(KERAS_LAMBDA, { subject: text, offset, message });
    }
    #parentLibrary(text, offset) {
        if (!PARENTS.has(text.split('.')[0] ?? ''))
            this.#foreign(text, offset, 'PEFT');
    }
    #sentenceModule(text, offset) {
        if (!text.startsWith('sentence_transformers.'))
            this.#foreign(text, offset, 'Sentence Transformers');
    }
    #kernel(text, offset) {
        if (!text.includes('/'))
            return;
        const message = `The attention implementation is ${(0,finding/* quoted */.T)(text)} at offset ${offset}: Transformers downloads and loads native code from there.`;
        this.#add(HUB_KERNEL, { subject: text, offset, message });
    }
    #basePath(key, text, offset) {
        if (!/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(text))
            return;
        const message = `${(0,finding/* quoted */.T)(key)} is the absolute path ${(0,finding/* quoted */.T)(text)} at offset ${offset}: it exists on the machine that wrote it only.`;
        this.#add(ABSOLUTE_PATH, { subject: key, offset, message });
    }
    #foreign(module, offset, loader) {
        if (loader === 'Diffusers' && DIFFUSERS_MODULES.has(module.split('.')[0] ?? ''))
            return;
        const message = `The configuration names the module ${(0,finding/* quoted */.T)(module)} at offset ${offset}: ${loader} imports it, and it is not part of the known libraries.`;
        this.#add(FOREIGN_MODULE, { subject: module, offset, message });
    }
    /** Collects arrays of two strings directly in the root, such as `"unet": ["diffusers", "UNet2DConditionModel"]`. */
    #collectPair(value) {
        const { kind, path, offset } = value;
        if (path.length === 1 && kind === '[' && path[0] !== '')
            this.#pair = { key: path[0] ?? '', count: 0 };
        else if (path.length === 1 && kind === ']')
            this.#endPair();
        else if (this.#pair !== undefined && path.length === 2) {
            this.#pair.count += 1;
            if (this.#pair.count === 1 && kind === 's' && value.length <= VALUE_BYTES)
                this.#pair.first = { text: value.text(), offset };
            else if (kind !== 's')
                this.#pair = undefined;
        }
    }
    #endPair() {
        const pair = this.#pair;
        this.#pair = undefined;
        if (pair?.count !== 2 || pair.first === undefined || this.#modules.length >= 256)
            return;
        if (pair.key === '_class_name')
            this.#facts['_class_name'] = pair.first.text.slice(0, 200);
        if (pair.key === '_class_name' || isModule(pair.first.text))
            this.#modules.push({ module: pair.first.text, offset: pair.first.offset });
    }
    #addFact(name, text) {
        const list = (this.#facts[name] ?? []);
        if (list.length < 20)
            this.#facts[name] = [...list, text.slice(0, 200)];
    }
    /** Adds a finding, once for each subject. */
    #add(technique, detail) {
        const subject = detail.subject.slice(0, 200);
        const key = `${technique.technique} ${subject}`;
        if (this.#seen.has(key) || this.#seen.size > 1000)
            return;
        this.#seen.add(key);
        this.#options.findings.add((0,finding/* findingOf */.h)(technique, { ...detail, subject }));
    }
}
/** Libraries that PEFT imports for a base model, which are installed rather than part of a model. */
const PARENTS = new Set('transformers diffusers peft sentence_transformers torch timm accelerate trl'.split(' '));
function whatOf(path) {
    return `The chat template under ${(0,finding/* quoted */.T)(path.filter((part) => part !== '').join('.'))}`;
}
function isModule(text) {
    return /^[A-Za-z_][\w.]{0,200}$/.test(text);
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/json-config.js








/** Reads JSON of any name and size with constant memory. Keys decide what is checked, not the name of the file. */
const jsonReader = { id: 'json', matches: looksLikeJson, read: readJson };
/** Tells whether a file is JSON, or claims to be. */
function looksLikeJson({ name, head }) {
    const start = (0,configs_text/* headText */.WI)({ head }, 4096);
    if (/^(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[\]"{[\d-]|true|false|null|$))/.test(start))
        return !start.includes('\0');
    return NAMED.test(name) && (isWide(head) || !start.includes('\0'));
}
const NAMED = /\.(?:json|jsonl|ipynb)$/;
/** Tells whether JSON is in UTF-16 or UTF-32: by a byte order mark, or by zero bytes around the first character. */
function isWide([first = 1, second = 1, , fourth = 1]) {
    if (first + second === 0xff + 0xfe && Math.min(first, second) === 0xfe)
        return true;
    return (OPENINGS.has(first) && second === 0) || (first === 0 && (OPENINGS.has(second) || OPENINGS.has(fourth)));
}
const OPENINGS = new Set([...'{["'].map((each) => each.charCodeAt(0)));
function readJson(source, context) {
    const name = (0,configs_text/* baseName */.Fl)(context.name).toLowerCase();
    if (isWide(source.read(0, 4)))
        return { format: 'json', findings: [], incomplete: ['the JSON is encoded in UTF-16 or UTF-32, which is not read'] };
    const findings = new scan_context/* Findings */.Fv(context);
    const incomplete = [];
    const tokens = new JsonTokens(source, context);
    const checks = new ConfigChecks({ name, findings, incomplete });
    const { depth } = new JsonWalk(tokens, {
        value: (value) => checks.value(value),
        duplicate: (key, path, offset) => {
            const isImportant = path.length <= 2 && MATTERS.has(key);
            const message = `The key ${(0,finding/* quoted */.T)(key)} appears more than once in an object, again at offset ${offset}: parsers differ in which value counts.`;
            findings.add((0,finding/* findingOf */.h)(isImportant ? DUPLICATE.important : DUPLICATE.other, { subject: key.slice(0, 100), message, offset }));
        },
        matters: (key) => MATTERS.has(key),
    }).run();
    checks.end();
    if (tokens.spent)
        incomplete.push(`the budget of steps is spent at offset ${tokens.offset}`);
    addShape(findings, { name, depth, invalidAt: tokens.invalidAt });
    return { format: 'json', findings: findings.list, incomplete, facts: checks.facts() };
}
function addShape(findings, { name, depth, invalidAt }) {
    if (depth > MAX_DEPTH)
        findings.add((0,finding/* findingOf */.h)(DEEP, { subject: 'nesting', message: `The JSON nests ${depth} levels: many parsers fail or overflow their stack on it.` }));
    if (invalidAt !== undefined && name.endsWith('.json'))
        findings.add((0,finding/* findingOf */.h)(MALFORMED, {
            subject: 'syntax',
            message: `The file is named as JSON, and is not valid JSON at offset ${invalidAt}: strict parsers refuse it. The rest was searched.`,
            offset: invalidAt,
        }));
}

// EXTERNAL MODULE: ./build/domains/manifest/lfs.js
var lfs = __webpack_require__(81017);
;// CONCATENATED MODULE: ./build/domains/scan/configs/lfs-pointer.js

const lfs_pointer_TECHNIQUES = [];
/** Recognizes Git LFS pointers of any name. Their content is elsewhere, so the scan is incomplete. */
const lfsPointerReader = {
    id: 'git-lfs-pointer',
    matches: ({ head, size }) => (0,lfs/* readPointer */.qT)(head.subarray(0, lfs/* LFS_POINTER_LIMIT */.qZ), size).kind !== 'content',
    read: readLfsPointer,
};
function readLfsPointer(source) {
    const reading = (0,lfs/* readPointer */.qT)(source.read(0, lfs/* LFS_POINTER_LIMIT */.qZ), source.size);
    if (reading.kind === 'content')
        return { format: 'git-lfs-pointer', findings: [], incomplete: [] };
    if (reading.kind === 'malformed')
        return { format: 'git-lfs-pointer', findings: [], incomplete: [`malformed Git LFS pointer: ${reading.reason}; content not here`] };
    const { sha256, size } = reading.pointer;
    return {
        format: 'git-lfs-pointer',
        findings: [],
        incomplete: ['Git LFS pointer: content not here; check out with lfs: true'],
        facts: { sha256, size },
    };
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/media.js

/** Signatures of files that never contain weights. */
const SIGNATURES = [
    ['png', /^\x89PNG\r\n/],
    ['jpeg', /^\xff\xd8\xff/],
    ['gif', /^GIF8[79]a/],
    ['webp', /^RIFF.{4}WEBP/s],
    ['wav', /^RIFF.{4}WAVE/s],
    ['pdf', /^%PDF-\d/],
    ['mp4', /^.{4}ftyp/s],
    ['flac', /^fLaC/],
    ['ogg', /^OggS/],
    ['html', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b/i],
];
/** Returns the format of an image, sound, video or document; `undefined` for anything else. */
function mediaFormat({ head }) {
    const start = (0,configs_text/* headText */.WI)({ head }, 512);
    return SIGNATURES.find(([, signature]) => signature.test(start))?.[0];
}
/** Names the formats of media. Their content is not inspected. */
const mediaReader = {
    id: 'media',
    matches: (file) => mediaFormat(file) !== undefined,
    read: (source) => ({ format: mediaFormat({ head: source.read(0, 512) }) ?? 'media', findings: [], incomplete: [] }),
};

;// CONCATENATED MODULE: ./build/domains/scan/configs/notebook.js





const SCRIPT = {
    technique: 'notebook-script-output',
    grade: 'review',
    summary: 'A stored output of a notebook contains JavaScript, which runs when a trusted notebook is opened.',
};
const HTML_SCRIPT = {
    technique: 'notebook-html-script',
    grade: 'note',
    summary: 'A stored HTML output of a notebook contains a script, as plotting libraries write it; it runs when a trusted notebook is opened.',
};
const PIPED = {
    technique: 'notebook-download-to-shell',
    grade: 'review',
    summary: 'A cell of a notebook pipes a download into a shell.',
};
const FROM_GIT = {
    technique: 'notebook-install-from-git',
    grade: 'note',
    summary: 'A cell of a notebook installs a package from a Git repository.',
};
const notebook_TECHNIQUES = [SCRIPT, HTML_SCRIPT, PIPED, FROM_GIT];
/** Reads Jupyter notebooks with constant memory. */
const notebookReader = {
    id: 'notebook',
    matches: ({ name, head, tail }) => name.endsWith('.ipynb') ||
        (/^\s*\{/.test((0,configs_text/* headText */.WI)({ head }, 64)) && /"nbformat"\s*:/.test((0,configs_text/* headText */.WI)({ head }, 2048) + (0,configs_text/* headText */.WI)({ head: tail.subarray(-2048) }))),
    read: readNotebook,
};
/** Bytes of a cell or output that are searched. */
const CELL_BYTES = 64 * 1024;
function readNotebook(source, context) {
    const findings = new scan_context/* Findings */.Fv(context);
    const tokens = new JsonTokens(source, context);
    const cells = new Cells(findings);
    new JsonWalk(tokens, { value: (value) => cells.value(value), duplicate: () => { }, matters: () => false }).run();
    const incomplete = tokens.spent ? [`the budget of steps is spent at offset ${tokens.offset}`] : [];
    return { format: 'notebook', findings: findings.list, incomplete, facts: { cells: cells.count } };
}
class Cells {
    #findings;
    #source = '';
    #start = 0;
    count = 0;
    constructor(findings) {
        this.#findings = findings;
    }
    value(value) {
        const { kind, path } = value;
        const isCell = path.length === 2 && path[0] === 'cells';
        if (isCell && kind === '{')
            this.#begin(value.offset);
        else if (isCell && kind === '}')
            this.#end();
        else if (kind === 's' && isOutput(path))
            this.#output(value);
        else if (kind === 's' && path[2] === 'source' && path.length <= 4)
            this.#append(value);
        else if (kind === '{' || kind === '[')
            this.#media(value);
    }
    #begin(offset) {
        this.count += 1;
        this.#source = '';
        this.#start = offset;
    }
    #append(value) {
        if (value.length <= CELL_BYTES && this.#source.length < CELL_BYTES)
            this.#source += value.text();
    }
    #end() {
        const source = this.#source.replaceAll('\\\n', ' ');
        if (PIPE.test(source))
            this.#add(PIPED, 'a download that is piped into a shell', this.#start);
        if (/\bpip3?\s+install\b[^\n]{0,500}\bgit\+/.test(source))
            this.#add(FROM_GIT, 'an installation from a Git repository', this.#start);
    }
    #output(value) {
        if (value.path.includes('application/javascript'))
            this.#add(SCRIPT, 'an output of type application/javascript', value.offset);
        else if (value.path.includes('text/html') && value.length <= CELL_BYTES * 16 && /<script\b/i.test(value.text()))
            this.#add(HTML_SCRIPT, 'an HTML output with a script', value.offset);
    }
    /** Reports script outputs whose value is not a string or a list of strings. */
    #media({ path, offset }) {
        if (isOutput(path) && path.at(-1) === 'application/javascript')
            this.#add(SCRIPT, 'an output of type application/javascript', offset);
    }
    #add(technique, what, offset) {
        if (this.#findings.list.some(({ subject, technique: name }) => subject === `cell ${this.count}` && name === technique.technique))
            return;
        this.#findings.add((0,finding/* findingOf */.h)(technique, {
            subject: `cell ${this.count}`,
            offset,
            message: `Cell ${this.count} has ${what} at offset ${offset}. ${technique.summary}`,
        }));
    }
}
function isOutput(path) {
    return path[2] === 'outputs' && path.includes('data');
}
const PIPE = /\b(?:curl|wget)\b[^\n|;]{0,1000}\|\s*(?:sudo\s+(?:-\w+\s+)*)?(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k)?sh\b|\b(?:ba|z)?sh\s+(?:-c\s+)?["']?(?:<\(|\$\()\s*(?:curl|wget)\b/;

;// CONCATENATED MODULE: ./build/domains/scan/configs/lines.js
const lines_WINDOW = 256 * 1024;
const LONGEST = 1024 * 1024;
/** Bytes that cost one step. */
const STEP_BYTES = 16;
/** Steps of a line, whatever its length: a check of one costs more than an opcode of a pickle. */
const LINE_STEPS = 12;
/** Reads a text line by line with a window of constant size. */
class Lines {
    #source;
    #step;
    #at = 0;
    #number = 0;
    #window = Buffer.alloc(0);
    #base = 0;
    /** Why lines were not read, or only in part. */
    incomplete = [];
    constructor(source, { step }) {
        this.#source = source;
        this.#step = step;
    }
    /** Yields lines up to 1 MiB. The rest of a longer line is skipped and reported in `incomplete`. */
    *[Symbol.iterator]() {
        while (this.#at < this.#source.size) {
            const offset = this.#at;
            const parts = this.#take();
            if (parts === undefined)
                return;
            this.#number += 1;
            yield { text: parts.toString('utf8').replace(/\r$/, ''), offset, number: this.#number };
        }
    }
    /** Takes one line from the source. @returns `undefined` when the budget is spent. */
    #take() {
        const parts = [];
        let kept = 0;
        for (;;) {
            const rest = this.#rest();
            const end = rest.indexOf(0x0a);
            const part = end === -1 ? rest : rest.subarray(0, end);
            if (kept < LONGEST)
                parts.push(Buffer.from(part));
            kept += part.length;
            this.#at += part.length + (end === -1 ? 0 : 1);
            if (!this.#step(LINE_STEPS + Math.ceil(part.length / STEP_BYTES)))
                return this.#stop('the budget of steps is spent');
            if (end !== -1 || this.#at >= this.#source.size)
                break;
        }
        if (kept > LONGEST + lines_WINDOW)
            this.#note(`a line has ${kept} bytes, of which the first ${LONGEST} were read`);
        return Buffer.concat(parts);
    }
    #rest() {
        if (this.#at < this.#base || this.#at >= this.#base + this.#window.length) {
            this.#base = this.#at;
            this.#window = Buffer.from(this.#source.read(this.#at, lines_WINDOW));
            if (this.#window.length === 0)
                this.#at = this.#source.size;
        }
        return this.#window.subarray(this.#at - this.#base);
    }
    #stop(reason) {
        this.#note(`${reason} at offset ${this.#at}`);
        return undefined;
    }
    #note(reason) {
        if (this.incomplete.length < 5)
            this.incomplete.push(reason);
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/requirements.js





const GIT = {
    technique: 'requirement-from-git',
    grade: 'note',
    summary: 'A requirement is installed from a Git repository instead of an index.',
};
const PLAIN_HTTP = {
    technique: 'requirement-plain-http',
    grade: 'review',
    summary: 'A requirement or index is fetched over plain HTTP, where anyone on the path can replace it.',
};
const INDEX = {
    technique: 'requirement-other-index',
    grade: 'review',
    summary: 'A requirements file adds a package index that is not well known; a package there can shadow one of PyPI.',
};
const KNOWN_INDEX = {
    technique: 'requirement-known-index',
    grade: 'note',
    summary: 'A requirements file adds a well-known package index, such as that of PyTorch.',
};
const TRUSTED_HOST = {
    technique: 'requirement-trusted-host',
    grade: 'review',
    summary: 'A requirements file turns off the verification of TLS for a host.',
};
const URL_SOURCE = {
    technique: 'requirement-from-url',
    grade: 'review',
    summary: 'A requirement, or a list of them, is fetched from a URL that is not a well-known index.',
};
const LOCAL_PATH = {
    technique: 'requirement-from-path',
    grade: 'note',
    summary: 'A requirement is installed from a path, whose setup code runs.',
};
const requirements_TECHNIQUES = [GIT, PLAIN_HTTP, INDEX, KNOWN_INDEX, TRUSTED_HOST, URL_SOURCE, LOCAL_PATH];
/** Requirements and constraints of pip, and environments of conda, which list requirements of pip. */
const NAMES = /^(?:.*[-_.])?(?:requirements?|constraints)(?:[-_.].*)?\.(?:txt|in|pip)$|^(?:conda|environment)[\w.-]*\.ya?ml$/;
/** Reads requirements and constraints of pip, found by their usual names. */
const requirementsReader = {
    id: 'requirements',
    matches: ({ name, head }) => NAMES.test(name) && ((0,configs_text/* isText */.KH)(head) || (0,configs_text/* isUtf16 */.bJ)(head)),
    read: readRequirements,
};
function readRequirements(source, context) {
    if ((0,configs_text/* isUtf16 */.bJ)(source.read(0, 2)))
        return { format: 'requirements', findings: [], incomplete: ['the requirements are encoded in UTF-16, which is not read'] };
    const findings = new scan_context/* Findings */.Fv(context);
    const lines = new Lines(source, context);
    for (const { text, offset, number } of joined(lines)) {
        const bare = text
            .trim()
            .replace(/^-\s+/, '')
            .replace(/^(['"])(.*)\1$/, '$2');
        const technique = techniqueOf(bare);
        if (technique === undefined)
            continue;
        const line = (0,credentials/* withoutLiterals */.$)(bare);
        const message = `Line ${number}, offset ${offset}, is ${(0,finding/* quoted */.T)(line)}. ${technique.summary}`;
        findings.add((0,finding/* findingOf */.h)(technique, { subject: line.slice(0, 200), message, offset }));
    }
    return { format: 'requirements', findings: findings.list, incomplete: lines.incomplete };
}
/** Joins lines that end with a backslash, as pip does. */
function* joined(lines) {
    let open;
    for (const line of lines) {
        const whole = open === undefined ? line : { ...open, text: open.text + line.text };
        open =
            /\\$/.test(line.text) && whole.text.length < MOST_TEXT && !/^\s*#/.test(line.text)
                ? { ...whole, text: whole.text.slice(0, -1) }
                : undefined;
        if (open === undefined)
            yield whole;
    }
    if (open !== undefined)
        yield open;
}
const MOST_TEXT = 64 * 1024;
/** Options of pip by any prefix that is not ambiguous, as its parser accepts them. */
function optionOf(line) {
    for (const [, long = '', value = ''] of line.matchAll(/(?:^|\s)--([a-z-]{2,})(?=(?:[\s=]+(\S+))?)/g)) {
        const name = ['extra-index-url', 'index-url', 'find-links', 'trusted-host'].find((each) => each.startsWith(long));
        if (name !== undefined)
            return { name, value };
    }
    const [, short = '', attached = ''] = /(?:^|\s)-([ifrc])[\s=]*(\S+)/.exec(line) ?? [];
    return short === ''
        ? undefined
        : { name: { i: 'index-url', f: 'find-links', r: 'requirement', c: 'constraint' }[short] ?? '', value: attached };
}
function techniqueOf(line) {
    if (line.startsWith('#') || line === '')
        return undefined;
    const option = optionOf(line);
    if (option?.name === 'trusted-host')
        return TRUSTED_HOST;
    if (/(?:^|[\s@=+]|-[ifrc])http:\/\//i.test(line))
        return PLAIN_HTTP;
    if (option?.name === 'requirement' || option?.name === 'constraint')
        return option.value.includes('://') ? URL_SOURCE : undefined;
    if (option !== undefined)
        return !option.value.includes('://') || requirements_KNOWN.test(option.value) ? KNOWN_INDEX : INDEX;
    if (/(?:^|[\s@])(?:git|hg|svn|bzr)\+[a-z]+:/i.test(line))
        return GIT;
    const url = /(?:^|@\s*)((?:https|ftp|file):\/\/\S+)/i.exec(line)?.[1];
    if (url === undefined)
        return FROM_PATH.test(line) ? LOCAL_PATH : undefined;
    return requirements_KNOWN.test(url) || PROJECTS.test(url) ? KNOWN_INDEX : URL_SOURCE;
}
/** An editable install, or a requirement that is a path. */
const FROM_PATH = /^(?:-e[\s=]*|--e[a-z]*[\s=]+)?["']?(?:[.~]{0,2}\/|[.]{1,2}(?:[\s;#[]|$)|[A-Za-z]:[\\/])/;
/** Release pages from which ordinary requirements install models and wheels. */
const PROJECTS = /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/releases\/download\/|files\.pythonhosted\.org\/|conda\.anaconda\.org\/|repo\.anaconda\.com\/|huggingface\.co\/)/;
/** Indexes of packages for models, which ordinary repositories add. */
const requirements_KNOWN = /^https:\/\/(?:pypi\.org|download\.pytorch\.org|download\.openmmlab\.com|data\.pyg\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|developer\.download\.nvidia\.com|storage\.googleapis\.com\/(?:jax-releases|libtpu-releases|libtpu-wheels)|wheels\.vllm\.ai|flashinfer\.ai|huggingface\.github\.io|abetlen\.github\.io|pytorch-extension\.intel\.com|pypi\.anaconda\.org|test\.pypi\.org|us-python\.pkg\.dev\/ml-oss-artifacts-published)(?::\d+)?(?:\/|$)/;

// EXTERNAL MODULE: ./build/domains/scan/configs/extensions.js
var extensions = __webpack_require__(21218);
;// CONCATENATED MODULE: ./build/domains/scan/configs/script.js




const SHIPPED = { technique: 'script-shipped', grade: 'note', summary: 'A script or Python source is next to a model.' };
const script_HIDDEN = {
    technique: 'script-as-data',
    grade: 'review',
    summary: 'A file starts with `#!`, so that a shell can run it, and has the extension of data.',
};
const AS_WEIGHTS = {
    technique: 'script-as-weights',
    grade: 'critical',
    summary: 'A script that starts with `#!` has the extension of weights.',
};
const SITE_HOOK = {
    technique: 'python-site-hook',
    grade: 'review',
    summary: 'A `.pth`, `sitecustomize.py` or `usercustomize.py` file runs when Python starts, if it is in its path.',
};
const GENERATE = {
    technique: 'config-custom-generate',
    grade: 'high',
    summary: 'A generation configuration or folder supplies `custom_generate` code, which Transformers runs instead of its own.',
};
const script_TECHNIQUES = [SHIPPED, script_HIDDEN, AS_WEIGHTS, SITE_HOOK];
/** Reports scripts and Python source. Many repositories contain training scripts, so a plain one is a note. */
const scriptReader = {
    id: 'script',
    matches: (file) => script_techniqueOf(file, '') !== undefined,
    read: readScript,
};
function readScript(source, context) {
    const findings = new scan_context/* Findings */.Fv(context);
    const head = Buffer.from(source.read(0, 64 * 1024));
    const name = (0,configs_text/* baseName */.Fl)(context.name);
    const technique = script_techniqueOf({ name: name.toLowerCase(), head }, context.name);
    if (technique !== undefined)
        findings.add((0,finding/* findingOf */.h)(technique, { subject: name, message: messageOf(technique, name, head), offset: 0 }));
    return { format: 'script', findings: findings.list, incomplete: [] };
}
const SCRIPTS = new Set('py pyw sh bash zsh fish csh ps1 psm1 bat cmd vbs rb pl lua r js mjs cjs ts jl command'.split(' '));
/** Extensions of data. A shebang there is out of place. */
const DATA = new Set('json yaml yml txt csv md png jpg jpeg gif vocab spm dat data'.split(' '));
function script_techniqueOf({ name, head }, path) {
    if (!(0,configs_text/* isText */.KH)(head))
        return undefined;
    const extension = (0,configs_text/* extensionOf */.je)(name);
    const hasShebang = SHEBANG.test((0,configs_text/* headText */.WI)({ head }, 256));
    if (extension === 'pth' && IMPORT_LINE.test((0,configs_text/* headText */.WI)({ head })))
        return SITE_HOOK;
    if (name === 'sitecustomize.py' || name === 'usercustomize.py')
        return SITE_HOOK;
    if (hasShebang && (0,extensions/* isWeightsName */.b)(name))
        return AS_WEIGHTS;
    if (hasShebang && DATA.has(extension))
        return script_HIDDEN;
    if (name === 'generate.py' && (0,configs_text/* folderName */.ub)(path) === 'custom_generate')
        return GENERATE;
    return hasShebang || SCRIPTS.has(extension) ? SHIPPED : undefined;
}
/** An interpreter in an absolute path. Excludes `#![` of Rust. */
const SHEBANG = /^(?:\xef\xbb\xbf)?#![ \t]*\//;
const IMPORT_LINE = /^import[ \t]/m;
function messageOf(technique, name, head) {
    const first = ((0,configs_text/* headText */.WI)({ head }, 200).split('\n')[0] ?? '').trim();
    if (technique === GENERATE)
        return 'The file is custom_generate/generate.py: Transformers runs it in place of its own generation.';
    if (technique === SITE_HOOK)
        return `${(0,finding/* quoted */.T)(name)} runs when Python starts, if its folder is in the path of Python.`;
    if (technique === SHIPPED)
        return `${(0,finding/* quoted */.T)(name)} is code next to a model; no part of this scan runs or analyzes it.`;
    return `${(0,finding/* quoted */.T)(name)} starts with ${(0,finding/* quoted */.T)(first)}, so that a shell runs it, and its extension claims other content.`;
}

// EXTERNAL MODULE: ./build/domains/scan/pickle/deny-list.js
var deny_list = __webpack_require__(18592);
;// CONCATENATED MODULE: ./build/domains/scan/configs/hydra-target.js


const TARGET = {
    technique: 'yaml-hydra-target',
    grade: 'critical',
    summary: 'A `_target_` of a YAML file names a function that runs code or reads files, which Hydra calls.',
};
/**
 * Returns the target of Hydra that a line names, if it is one that pickles must not import either. A configuration of a project names its
 * own classes, which is what Hydra is for.
 */
function targetFinding(line, { at }) {
    const target = /(?:^|[\s{,"'-])_target_["']?\s*:\s*["']?([\w.]+)/.exec(line)?.[1];
    if (target === undefined)
        return [];
    const dot = target.lastIndexOf('.');
    const [module, name] = [target.slice(0, Math.max(0, dot)), target.slice(dot + 1)];
    if ((0,deny_list/* gradeOfName */.eT)(module, name) === undefined && (0,deny_list/* gradeOfModule */.Ll)(module) === undefined)
        return [];
    return [{ technique: TARGET, subject: target, message: `The target ${(0,finding/* quoted */.T)(target)} is ${at}: Hydra imports and calls it.` }];
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/mlflow-model.js

const LOADER = {
    technique: 'mlflow-loader-module',
    grade: 'high',
    summary: 'An `MLmodel` file names a loader module that is not part of MLflow, which is imported when the model is loaded.',
};
const CODE = {
    technique: 'mlflow-code',
    grade: 'review',
    summary: 'An `MLmodel` file adds a folder of Python code to the path of the process that loads the model.',
};
const MLFLOW = [LOADER, CODE];
/** Checks a line of an `MLmodel` file. @param name - of the file, in lower case. */
function loaderFindings(name, line, { at }) {
    if (name !== 'mlmodel')
        return [];
    const [, key, text = ''] = /^\s+(loader_module|code)\s*:\s*["']?([^"'#\s]*)/.exec(line) ?? [];
    if (key === 'loader_module' && !/^mlflow(\.|$)/.test(text))
        return [{ technique: LOADER, subject: text, message: `The loader module ${(0,finding/* quoted */.T)(text)} is ${at}: loading the model imports it.` }];
    if (key === 'code' && text !== '' && text !== 'null')
        return [
            {
                technique: CODE,
                subject: text,
                message: `The folder of code ${(0,finding/* quoted */.T)(text)} is ${at}: loading the model adds it to the path of Python.`,
            },
        ];
    return [];
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/yaml-lines.js
const MAX_TAGS = 1000;
/**
 * Finds the tags of a YAML file line by line: not those in comments, quoted strings and block scalars. Follows `%TAG`
 * directives and percent escapes, as PyYAML does.
 *
 * @see https://yaml.org/spec/1.2.2/#681-node-tags
 */
class YamlLines {
    #state = 'plain';
    /** Indentation of the line that opened a block scalar; its text is indented further. */
    #block;
    #handles = new Map([
        ['!!', 'tag:yaml.org,2002:'],
        ['!', '!'],
    ]);
    /** Whether the last line was YAML syntax rather than the text of a scalar. */
    isPlain = true;
    /** Returns the tags that begin on a line, resolved, such as `tag:yaml.org,2002:python/name:os.system`. */
    tagsOf(line) {
        if (line.startsWith('\ufeff'))
            return this.tagsOf(line.slice(1));
        this.isPlain = this.#state === 'plain' && !this.#isBlockText(line);
        if (this.#state === 'plain' && !this.isPlain)
            return [];
        if (this.isPlain && line.startsWith('%TAG'))
            return this.#define(line);
        const tags = [];
        const rest = this.#scan(line, tags);
        if (this.#state === 'plain' && yaml_lines_BLOCK.test(rest))
            this.#block = indentOf(line);
        return tags;
    }
    #isBlockText(line) {
        if (this.#block === undefined)
            return false;
        if (line.trim() === '' || indentOf(line) > this.#block)
            return true;
        this.#block = undefined;
        return false;
    }
    /** Remembers the handle of a `%TAG` directive. @returns no tags. */
    #define(line) {
        const [, handle = '', prefix = ''] = /^%TAG\s+(!\w*!?)\s+(\S+)/.exec(line) ?? [];
        if (handle !== '' && this.#handles.size < 100)
            this.#handles.set(handle, decoded(prefix));
        return [];
    }
    /** Collects the tags of a line. @returns the line without its comment. */
    #scan(line, tags) {
        for (let at = 0; at < line.length; at += 1) {
            const character = line[at] ?? '';
            if (this.#state !== 'plain')
                at = this.#endOfQuote(line, at);
            else if (character === '#' && (at === 0 || isBlank(line[at - 1])))
                return line.slice(0, at);
            else if ('"\'!'.includes(character) && startsNode(line, at))
                at = this.#start(line, at, tags);
        }
        return line;
    }
    /** Starts a quoted scalar or reads a tag. @returns the offset of the last character that was read. */
    #start(line, at, tags) {
        const character = line[at];
        if (character === '"' || character === "'") {
            this.#state = character;
            return at;
        }
        const tag = tagAt(line, at);
        if (tags.length < MAX_TAGS)
            tags.push(this.#resolve(tag));
        return at + tag.length - 1;
    }
    /** Returns the offset of the closing quote, or the end of the line. */
    #endOfQuote(line, from) {
        for (let at = from; at < line.length; at += 1) {
            if (this.#state === '"' && line[at] === '\\')
                at += 1;
            else if (this.#state === "'" && line[at] === "'" && line[at + 1] === "'")
                at += 1;
            else if (line[at] === this.#state) {
                this.#state = 'plain';
                return at;
            }
        }
        return line.length;
    }
    #resolve(tag) {
        if (tag.startsWith('!<'))
            return decoded(tag.slice(2).replace(/>.*$/s, ''));
        const handle = /^!\w*!/.exec(tag)?.[0] ?? '!';
        const prefix = this.#handles.get(handle);
        return prefix === undefined ? decoded(tag) : prefix + decoded(tag.slice(handle.length));
    }
}
const yaml_lines_BLOCK = /(?:^|[\s:-])[|>][-+\d]{0,2}\s*$/;
/** Returns the number of leading spaces. Sequence dashes do not count: text of a block in a sequence is indented past them. */
function indentOf(line) {
    return /^ */.exec(line)?.[0].length ?? 0;
}
/** The longest anchor or tag in front of a node that is recognized. */
const WORD = 600;
/**
 * Tells whether a node may start at an offset of a line: at its start, after an indicator, or after an anchor or tag.
 * Elsewhere quotes and exclamation marks are part of a plain scalar. A `:` without a blank counts after a quoted or flow key.
 */
function startsNode(before, at) {
    let end = at;
    while (end > 0 && isBlank(before[end - 1]))
        end -= 1;
    const last = before[end - 1];
    const hasBlank = end < at;
    if (last === undefined || '[{,?'.includes(last))
        return true;
    if (last === ':')
        return hasBlank || !/[\w\s]/.test(before[end - 2] ?? 'a');
    if (!hasBlank)
        return false;
    let start = end;
    while (start > 0 && end - start < WORD && !isBlank(before[start - 1]))
        start -= 1;
    const word = before.slice(start, end);
    return word === '-' || word === '---' || /^[[{,]*[&!]/.test(word);
}
function isBlank(character) {
    return character === ' ' || character === '\t';
}
/** Characters that PyYAML reads as part of a tag. */
const TAG = /!(?:<[^>\s]{0,500}>|[-;/?:@&=+$,_.!~*'()[\]%\w]{0,500})/y;
function tagAt(line, at) {
    TAG.lastIndex = at;
    return TAG.exec(line)?.[0] ?? '!';
}
/** Decodes percent escapes, as PyYAML does in tags. */
function decoded(tag) {
    return tag.replace(/%([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/domains/scan/configs/yaml-tags.js



/**
 * Returns the tags of a YAML file by a parser, which knows plain scalars over several lines and every indentation. Aliases are not
 * expanded. `undefined` if the file is larger than 1 MiB or not YAML.
 */
function parsedTags(source) {
    if (source.size > scan_source/* MAX_READ */.Ct)
        return undefined;
    const text = Buffer.from(source.read(0, source.size)).toString('utf8');
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent', strict: false });
    const tags = [];
    if (!Array.isArray(documents))
        return tags;
    for (const document of documents) {
        if (document.errors.length > 0)
            return undefined;
        (0,dist/* visit */.YR)(document, {
            Node: (_, node) => {
                if (node.tag !== undefined)
                    tags.push({ tag: decoded(node.tag), offset: node.range?.[0] ?? 0 });
            },
        });
    }
    return tags;
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/yaml-config.js








const OBJECT = {
    technique: 'yaml-python-object',
    grade: 'critical',
    summary: 'A YAML tag such as `!!python/object/apply` makes an unsafe loader import a module or call a function.',
    advisories: ['CVE-2020-14343', 'CVE-2017-18342'],
};
const yaml_config_DATA = {
    technique: 'yaml-python-data',
    grade: 'note',
    summary: 'A YAML tag such as `!!python/tuple` makes a plain Python value; the safe loader refuses it.',
};
const SITE = {
    technique: 'yaml-mkdocs-name',
    grade: 'note',
    summary: 'The configuration of an MkDocs site names a function of a known extension by `!!python/name`.',
};
const MENTION = {
    technique: 'yaml-python-mention',
    grade: 'review',
    summary: 'A comment or a quoted string of a YAML file contains the text of a Python tag.',
};
const TRUST = {
    technique: 'yaml-trust-remote-code',
    grade: 'high',
    summary: 'A YAML file sets `trust_remote_code: true`, which allows code of model repositories to run.',
};
const yaml_config_TECHNIQUES = [OBJECT, yaml_config_DATA, SITE, MENTION, TRUST, TARGET, ...MLFLOW];
/** Reads YAML line by line: tags outside comments, quotes and block scalars, `trust_remote_code`, targets of Hydra, and the loader of MLflow. */
const yamlReader = { id: 'yaml', matches: looksLikeYaml, read: readYaml };
function looksLikeYaml({ name, head }) {
    const isNamed = /\.(?:ya?ml|dvc)$/.test(name) || name === 'mlmodel' || name === 'dvc.lock';
    if (isNamed)
        return (0,configs_text/* isText */.KH)(head) || (0,configs_text/* isUtf16 */.bJ)(head);
    if (name.endsWith('.json') && (0,configs_text/* isText */.KH)(head))
        return /!(?:!|<tag:yaml\.org,2002:)python\//.test((0,configs_text/* headText */.WI)({ head }));
    const mayBe = /\.(?:cfg|conf|config|txt|dat|data|hparams)$|^[^.]+$/.test(name) && (0,configs_text/* isText */.KH)(head);
    return mayBe && /^(?:%YAML|%TAG|---(?:\s|$))|^[ \t-]*[\w.][\w.-]*:\s+!!?python\b/m.test((0,configs_text/* headText */.WI)({ head }));
}
function readYaml(source, context) {
    if ((0,configs_text/* isUtf16 */.bJ)(source.read(0, 2)))
        return { format: 'yaml', findings: [], incomplete: ['the YAML is encoded in UTF-16, which is not read'] };
    const findings = new scan_context/* Findings */.Fv(context);
    const lines = new Lines(source, context);
    const check = new YamlCheck(findings, (0,configs_text/* baseName */.Fl)(context.name).toLowerCase());
    for (const { text, offset, number } of lines)
        for (const part of text.split(BREAKS))
            check.line(part, { at: `on line ${number}, offset ${offset}`, offset });
    const incomplete = [...lines.incomplete];
    if (check.mentions) {
        const tags = parsedTags(source);
        if (tags === undefined)
            incomplete.push('the YAML mentions tags of Python, and is too large or too damaged to parse');
        for (const { tag, offset } of tags ?? [])
            check.tag(tag, { at: `at offset ${offset}`, offset });
    }
    return { format: 'yaml', findings: findings.list, incomplete };
}
/** Line breaks of YAML 1.1 other than the line feed. */
const BREAKS = /[\r\u0085\u2028\u2029]/;
class YamlCheck {
    #findings;
    /** Whether the file configures a site, which is never loaded with a model. */
    #isSite;
    #name;
    #yaml = new YamlLines();
    #seen = new Set();
    constructor(findings, name) {
        this.#findings = findings;
        this.#name = name;
        this.#isSite = /^mkdocs[\w.-]*\.ya?ml$/.test(name);
    }
    /** Whether a line contains a Python tag, or defines a handle that could be one. */
    mentions = false;
    line(line, place) {
        const text = line.replace(/^\ufeff/, '');
        const tags = this.#yaml.tagsOf(text);
        const read = tags.filter((tag) => this.tag(tag, place)).length;
        this.mentions ||= text.startsWith('%TAG') || /[!:]python\//.test(decoded(text));
        if (text.includes('python') || text.includes('%'))
            this.#mention(text, read, place);
        if (!this.#yaml.isPlain)
            return;
        for (const finding of [...targetFinding(text, place), ...loaderFindings(this.#name, text, place)])
            this.#add(finding.technique, finding.subject, finding.message, place);
        if (!TRUE.test(text))
            return;
        const message = `"trust_remote_code" is true ${place.at}: loaders that read it run code of model repositories.`;
        this.#add(TRUST, 'trust_remote_code', message, place);
    }
    /** @returns whether it is a tag for Python. */
    tag(tag, place) {
        const path = PYTHON.exec(tag)?.[1]?.split(/[,[\]]/, 1)[0];
        if (path === undefined)
            return false;
        const technique = PLAIN_VALUES.has(path) ? yaml_config_DATA : this.#isSite && EXTENSIONS.test(path) ? SITE : OBJECT;
        const shown = (0,finding/* quoted */.T)(tag.replace('tag:yaml.org,2002:', '!!'));
        this.#add(technique, path, `The tag ${shown} is ${place.at}: ${EFFECTS[technique.technique] ?? ''}.`, place);
        return true;
    }
    /** @param read - how many tags of the line are known already. */
    #mention(text, read, place) {
        if (text.startsWith('%TAG'))
            return;
        const count = [...decoded(text).matchAll(/(?:!python|yaml\.org,2002:python)\//g)].length;
        const message = `A comment or string ${place.at} contains the text of a Python tag: a loader that splits the file in another way may read it.`;
        if (count > read)
            this.#add(MENTION, 'python', message, place);
    }
    /** Adds a finding, once for each subject. */
    #add(technique, subject, message, { offset }) {
        const key = `${technique.technique} ${subject}`;
        if (this.#seen.has(key) || this.#seen.size > 1000)
            return;
        this.#seen.add(key);
        this.#findings.add((0,finding/* findingOf */.h)(technique, { subject: subject.slice(0, 200), message, offset }));
    }
}
const TRUE = /^(?:[^#"']*[\s{,])?["']?trust_remote_code["']?\s*:\s*(?:true|True|TRUE|yes|Yes|YES|on|On|ON)\s*(?:[,}#]|$)/;
const EFFECTS = {
    [OBJECT.technique]: 'an unsafe loader imports or calls what it names',
    [yaml_config_DATA.technique]: 'it makes a plain value, and the safe loader refuses the file',
    [SITE.technique]: 'MkDocs imports this function of an extension when it builds the site',
};
/** Names that MkDocs extensions document for `mkdocs.yml`. */
const EXTENSIONS = /^name:(?:material|materialx|pymdownx|mermaid2|mkdocs_\w+|zensical)\./;
const PYTHON = /^(?:tag:yaml\.org,2002:|!)python(?:\/|$)(.*)$/s;
/** Tags of PyYAML that neither import nor call anything. */
const PLAIN_VALUES = new Set('none bool str unicode bytes int long float complex list tuple dict'.split(' '));

;// CONCATENATED MODULE: ./build/domains/scan/configs/readers.js











/** Readers of text, code and pointers in a model directory. */
const configReaders = [
    lfsPointerReader,
    dvcPointerReader,
    jsonReader,
    notebookReader,
    chatTemplateReader,
    yamlReader,
    executable/* executableReader */.Ot,
    scriptReader,
    requirementsReader,
    credentialsReader,
    mediaReader,
];
/** What these readers report. */
const CONFIG_TECHNIQUES = [
    ...jinja_check_TECHNIQUES,
    ...json_techniques_TECHNIQUES,
    ...notebook_TECHNIQUES,
    ...yaml_config_TECHNIQUES,
    ...executable/* TECHNIQUES */.A,
    ...script_TECHNIQUES,
    ...requirements_TECHNIQUES,
    ...credentials_TECHNIQUES,
    ...lfs_pointer_TECHNIQUES,
    ...dvc_pointer_TECHNIQUES,
];

// EXTERNAL MODULE: ./build/domains/scan/graphs/frameworks/caffe.js
var caffe = __webpack_require__(85189);
// EXTERNAL MODULE: ./build/domains/scan/graphs/frameworks/coreml.js
var coreml = __webpack_require__(90122);
// EXTERNAL MODULE: ./build/domains/scan/pickle/identify.js
var identify = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/domains/scan/graphs/report.js
var graphs_report = __webpack_require__(3594);
// EXTERNAL MODULE: ./build/domains/scan/graphs/sample.js
var sample = __webpack_require__(85086);
// EXTERNAL MODULE: ./build/domains/scan/graphs/window.js
var graphs_window = __webpack_require__(76316);
;// CONCATENATED MODULE: ./build/domains/scan/graphs/frameworks/msgpack.js





const MSGPACK_TECHNIQUES = [
    { technique: 'msgpack-malformed', grade: 'review', summary: 'The file is not valid MessagePack' },
];
/** Reads MessagePack, such as weights of Flax. Arrays of Python objects of msgpack-numpy contain pickles, which loading unpickles. */
const msgpackReader = {
    id: 'msgpack',
    matches: isNamed,
    read: (source, context) => new MessagePack(source, context).read(),
};
/** Flax names checkpoints by their step; other programs do as well, so those must start with a map. */
function isNamed({ name, size, head }) {
    if (size === 0 || (0,sample/* isPointer */._V)(head))
        return false;
    const first = head[0] ?? 0;
    return (/\.(msgpack|msgpk|mpk)$/.test(name) ||
        (/^checkpoint_\d+$/.test(name) && ((first > 0x80 && first < 0x90) || first >= 0xde) && first <= 0xdf));
}
const HEAD_BYTES = 64 * 1024;
/** Values whose type bytes are followed by a count of 1, 2 or 4 bytes. */
const COUNTED = {
    bytes: { 196: 1, 197: 2, 198: 4, 217: 1, 218: 2, 219: 4 },
    extensions: { 199: 1, 200: 2, 201: 4 },
    arrays: { 220: 2, 221: 4 },
    maps: { 222: 2, 223: 4 },
};
/** Bytes after the type of a number or an extension of a fixed size. */
const FIXED = {
    ...{ 192: 0, 194: 0, 195: 0, 202: 4, 203: 8, 204: 1, 205: 2, 206: 4, 207: 8, 208: 1, 209: 2, 210: 4, 211: 8 },
    ...{ 212: 2, 213: 3, 214: 5, 215: 9, 216: 17 },
};
/**
 * Walks the values of a file without a stack: only the number of values that must follow is kept.
 *
 * @see https://github.com/msgpack/msgpack/blob/master/spec.md
 */
class MessagePack {
    #source;
    #context;
    #window;
    #report;
    #at = 0;
    #pending = 1;
    #values = 0;
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
        this.#window = new graphs_window/* Window */.p(source);
        this.#report = new graphs_report/* Report */.pl(context, MSGPACK_TECHNIQUES);
    }
    read() {
        while (this.#pending > 0 || this.#at < this.#source.size) {
            if (!this.#context.step(1)) {
                this.#report.unread('the limit of steps was reached in the MessagePack file');
                return this.#reading();
            }
            const at = this.#at;
            if (!this.#value())
                return this.#malformed(at, 'a value is cut off or of an unknown type');
        }
        return this.#reading();
    }
    #reading() {
        return this.#report.reading('msgpack', { values: this.#values });
    }
    #malformed(offset, what) {
        this.#report.unread(`the MessagePack file is malformed at offset ${offset}: ${what}`);
        const message = `The file is not valid MessagePack at offset ${offset}: ${what}.`;
        this.#report.add('msgpack-malformed', { message, subject: what, offset });
        return this.#reading();
    }
    /** Reads one value without what it contains. */
    #value() {
        const type = this.#window.byte(this.#at);
        if (type === undefined)
            return false;
        this.#pending = Math.max(0, this.#pending - 1);
        this.#values += 1;
        this.#at += 1;
        if (type < 0x80 || type >= 0xe0)
            return true;
        if (type < 0x90)
            return this.#contains((type & 0x0f) * 2);
        if (type < 0xa0)
            return this.#contains(type & 0x0f);
        if (type < 0xc0)
            return this.#bytes(type & 0x1f);
        const fixed = FIXED[type];
        return fixed === undefined ? this.#counted(type) : this.#skip(fixed);
    }
    #counted(type) {
        const kind = Object.keys(COUNTED).find((each) => type in COUNTED[each]);
        if (kind === undefined)
            return false;
        const width = COUNTED[kind][type] ?? 0;
        const count = this.#bigEndian(width);
        if (count === undefined)
            return false;
        if (kind === 'arrays')
            return this.#contains(count);
        if (kind === 'maps')
            return this.#contains(count * 2);
        // An extension has its type before its bytes.
        return kind === 'extensions' ? this.#skip(1) && this.#bytes(count) : this.#bytes(count);
    }
    #bigEndian(width) {
        const bytes = this.#window.bytes(this.#at, width);
        this.#at += width;
        return bytes?.reduce((value, byte) => value * 256 + byte, 0);
    }
    #contains(count) {
        this.#pending += count;
        return true;
    }
    #skip(length) {
        this.#at += length;
        return this.#at <= this.#source.size;
    }
    #bytes(length) {
        const start = this.#at;
        if (!this.#skip(length))
            return false;
        const first = this.#window.byte(start) ?? 0;
        // A number of a small array costs one look at its first byte.
        if (length > 1 && MAY_START.has(first))
            this.#scan(start, length);
        return true;
    }
    #scan(start, length) {
        const head = Uint8Array.from(this.#source.read(start, Math.min(HEAD_BYTES, length)));
        if (!this.#context.step(Math.ceil(head.length / 16)) || !(0,identify/* looksLikePickle */.ge)(head, length))
            return;
        const readings = this.#context.nested(`bytes at offset ${start}`, (0,scan_source/* sliceOf */.Mz)(this.#source, start, length));
        if (readings === undefined)
            this.#report.unread(`the bytes at offset ${start} are too deep inside other containers to be inspected`);
        else
            for (const reading of readings)
                this.#report.include(reading);
    }
}
/** First bytes of pickles: PROTO, MARK, GLOBAL, and values that a pickle of protocol 0 can start with. */
const MAY_START = new Set([...'\x80(ci]})ld0NIFSVJKMLTUX\x8c\x95'].map((char) => char.charCodeAt(0)));

;// CONCATENATED MODULE: ./build/domains/scan/graphs/frameworks/mxnet.js



const MXNET_TECHNIQUES = [
    {
        technique: 'mxnet-native-operator',
        grade: 'critical',
        summary: 'An operator of the network calls a function at an address that the file contains',
    },
    { technique: 'mxnet-custom-operator', grade: 'review', summary: 'The network requires a custom operator in Python' },
];
/** Operators whose attribute `info` is a pointer to functions. */
const NATIVE = new Set(['_Native', '_NDArray', '_CustomFunction']);
/** Reads the graph of an MXNet model, `*-symbol.json`. */
const mxnetReader = {
    id: 'mxnet',
    matches: ({ head }) => {
        if (!(0,sample/* startsWithChar */.E3)(head, '{'))
            return false;
        const text = (0,sample/* latin1 */.Wy)(head);
        return /"nodes"\s*:\s*\[/.test(text) && /"op"\s*:/.test(text);
    },
    read: mxnet_readSymbol,
};
/** Searches operators in windows that overlap, because only their names matter. */
function mxnet_readSymbol(source, context) {
    const report = new graphs_report/* Report */.pl(context, MXNET_TECHNIQUES);
    for (let at = 0; at < source.size; at += scan_source/* MAX_READ */.Ct - 4096) {
        if (!context.step(1024)) {
            report.unread('the limit of steps was reached in the MXNet graph');
            break;
        }
        const text = Buffer.from(source.read(at, scan_source/* MAX_READ */.Ct)).toString('latin1');
        for (const { 1: op = '', index } of text.matchAll(/"op"\s*:\s*"((?:[^"\\]|\\.){1,200})"/g))
            addOperator(report, op, at + index);
    }
    return report.reading('mxnet');
}
function addOperator(report, op, offset) {
    if (NATIVE.has(op)) {
        const message = `The operator ${(0,graphs_report/* quote */.hD)(op)} at offset ${offset} calls functions at an address that the file contains.`;
        report.add('mxnet-native-operator', { message, subject: op, offset });
    }
    else if (op === 'Custom' || op.includes('\\')) {
        const message = `The operator ${(0,graphs_report/* quote */.hD)(op)} at offset ${offset} requires a custom operator, which is Python code.`;
        report.add('mxnet-custom-operator', { message, subject: op, offset });
    }
}

// EXTERNAL MODULE: ./build/domains/scan/graphs/frameworks/signatures.js
var signatures = __webpack_require__(28851);
;// CONCATENATED MODULE: ./build/domains/scan/graphs/frameworks/xml.js



const XML_TECHNIQUES = [
    {
        technique: 'xml-entity',
        grade: 'high',
        summary: 'An XML model declares a document type or entities, which can read files or exhaust memory',
    },
    { technique: 'openvino-library', grade: 'high', summary: 'A layer of an OpenVINO model loads a native library' },
];
const OVERLAP = 4096;
/** Reads models in XML: OpenVINO and PMML. Other XML files only for their entities. */
const xmlReader = {
    id: 'xml-model',
    matches: (file) => xml_formatOf(file) !== undefined,
    read: readXml,
};
function xml_formatOf({ name, head }) {
    if (!(0,sample/* startsWithChar */.E3)(head, '<'))
        return undefined;
    const text = textOf(head);
    if (/<net[\s>]/.test(text) && /<layers?[\s>]/.test(text))
        return 'openvino';
    if (name.endsWith('.pmml') || /<PMML[\s>]/.test(text))
        return 'pmml';
    return name.endsWith('.xml') ? 'xml' : undefined;
}
/** Decodes ASCII, also in UTF-16: the zero bytes between the characters are left out. */
function textOf(bytes) {
    return (0,sample/* latin1 */.Wy)(bytes).replaceAll('\0', '');
}
function readXml(source, context) {
    const report = new graphs_report/* Report */.pl(context, XML_TECHNIQUES);
    const format = xml_formatOf({ name: context.name.toLowerCase(), head: Uint8Array.from(source.read(0, 64 * 1024)) }) ?? 'xml';
    let isNet = format === 'openvino';
    for (let at = 0; at < source.size; at += scan_source/* MAX_READ */.Ct - OVERLAP) {
        if (!context.step(1024)) {
            report.unread('the limit of steps was reached in the XML file');
            break;
        }
        const text = textOf(source.read(at, scan_source/* MAX_READ */.Ct));
        // A comment can be longer than the part by which the format is recognised.
        isNet ||= /<net[\s>]/.test(text);
        readPart(text, at, { format, isNet }, report);
    }
    return report.reading(format);
}
function readPart(text, at, { format, isNet }, report) {
    const entity = (format === 'xml' ? /<!ENTITY/ : /<!(DOCTYPE|ENTITY)/).exec(text);
    if (entity !== null) {
        const message = `The XML file contains ${(0,graphs_report/* quote */.hD)(entity[0])} near offset ${at + entity.index}; entities can read files and exhaust memory.`;
        report.add('xml-entity', { message, subject: entity[0], offset: at + entity.index });
    }
    if (!isNet)
        return;
    for (const { 1: library = '', index } of text.matchAll(/\slibrary\s*=\s*["']([^"'<>]{0,1000})/g)) {
        const message = `A layer near offset ${at + index} loads the native library ${(0,graphs_report/* quote */.hD)(library)}.`;
        report.add('openvino-library', { message, subject: library, offset: at + index });
    }
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/domains/scan/graphs/json.js
const json_MAX_DEPTH = 500;
/** Values of one text: small objects take a hundred times the memory of their text. */
const MAX_VALUES = 1_000_000;
/**
 * Parses JSON, with NaN, Infinity and duplicate keys as in Python.
 *
 * @returns `undefined` when it is malformed, nested more than 500 levels, or has more than a million values.
 */
function parseLenientJson(text) {
    const parser = new Parser(text);
    try {
        const value = parser.document();
        return { value, duplicates: parser.duplicates, shadowed: parser.shadowed };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
const LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
]);
class Parser {
    duplicates = [];
    shadowed = [];
    #text;
    #at = 0;
    #depth = 0;
    #values = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        if (this.#text.charCodeAt(0) === 0xfeff)
            this.#at = 1;
        const value = this.#value();
        this.#space();
        if (this.#at < this.#text.length)
            this.#fail();
        return value;
    }
    #value() {
        this.#space();
        this.#values += 1;
        if (this.#values > MAX_VALUES)
            this.#fail();
        const first = this.#text[this.#at];
        if (first === '"')
            return this.#string();
        if (first !== '{' && first !== '[')
            return this.#plain();
        this.#depth += 1;
        if (this.#depth > json_MAX_DEPTH)
            this.#fail();
        const value = first === '{' ? this.#object() : this.#array();
        this.#depth -= 1;
        return value;
    }
    #object() {
        const members = new Map();
        this.#items('}', () => {
            this.#space();
            const key = this.#string();
            this.#space();
            if (this.#text[this.#at] !== ':')
                this.#fail();
            this.#at += 1;
            const value = this.#value();
            if (members.has(key))
                this.#duplicate(key, members.get(key));
            members.set(key, value);
        });
        // Defines members instead of assigning them, so that `__proto__` is an ordinary key.
        return Object.fromEntries(members);
    }
    #duplicate(key, earlier) {
        if (this.duplicates.length < 100)
            this.duplicates.push(key);
        if (this.shadowed.length < 1000)
            this.shadowed.push(earlier);
    }
    #array() {
        const items = [];
        this.#items(']', () => items.push(this.#value()));
        return items;
    }
    /** Reads items separated by commas, from the opening bracket to after the closing one. */
    #items(close, item) {
        this.#at += 1;
        this.#space();
        if (this.#text[this.#at] === close) {
            this.#at += 1;
            return;
        }
        for (;;) {
            item();
            this.#space();
            const next = this.#text[this.#at];
            this.#at += 1;
            if (next === close)
                return;
            if (next !== ',')
                this.#fail();
        }
    }
    #string() {
        const start = this.#at;
        if (this.#text[start] !== '"')
            this.#fail();
        let end = this.#text.indexOf('"', start + 1);
        while (end !== -1 && this.#isEscaped(end))
            end = this.#text.indexOf('"', end + 1);
        if (end === -1)
            this.#fail();
        this.#at = end + 1;
        return JSON.parse(this.#text.slice(start, end + 1));
    }
    #isEscaped(quote) {
        let slashes = 0;
        while (this.#text[quote - 1 - slashes] === '\\')
            slashes += 1;
        return slashes % 2 === 1;
    }
    #plain() {
        const token = /[-\w.+]*/y;
        token.lastIndex = this.#at;
        const word = token.exec(this.#text)?.[0] ?? '';
        this.#at += word.length;
        return LITERALS.has(word) ? LITERALS.get(word) : JSON.parse(word);
    }
    #space() {
        while (' \n\r\t'.includes(this.#text[this.#at] ?? '.'))
            this.#at += 1;
    }
    #fail() {
        throw new SyntaxError(`unexpected text at ${this.#at}`);
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/keras-names.js
/** Packages whose classes the loader of Keras may import. */
const PACKAGES = new Set(['keras', 'keras_hub', 'keras_nlp', 'keras_cv', 'keras_tuner', 'keras_core', 'tf_keras']);
/** Tells whether a module belongs to Keras; other modules are imported by name when the model is loaded. */
function isKerasModule(module) {
    return PACKAGES.has(module.split('.')[0] ?? '') || /^tensorflow\.(python\.)?(_tf_)?keras(\.|$)/.test(module);
}
/** Tells whether the package of a registered name, such as `keras_nlp` of `keras_nlp>Backbone`, is part of Keras. */
function isKerasPackage(name) {
    return PACKAGES.has(name.toLowerCase());
}
/** Modules whose functions only compute. */
const PURE = /^(tf_)?keras(\.(src|api|_tf_keras|keras|backend|common|engine|v2|v3|python))*\.(activations|losses|metrics|initializers|regularizers|constraints|ops|random|backend|layers|math)(\.|$)/;
function isComputingModule(module) {
    return PURE.test(module.replace(/^tensorflow\.(python\.)?(_tf_)?keras/, 'keras'));
}
/** Modules of Keras without classes: functions that download data or weights, whatever the case of their names. */
const FUNCTION_MODULES = /(^|\.)(applications|datasets)(\.|$)/;
/** Tells whether a name of a module of Keras is that of a function; names of its classes start with a capital letter. */
function namesFunction(name, module) {
    return FUNCTION_MODULES.test(module) || /^(?!__)[a-z_]/.test(bareName(name));
}
/** Removes the package of a registered class, such as `Custom` of `Custom>Dense`. */
function bareName(name) {
    return name.slice(name.lastIndexOf('>') + 1);
}
/** Functions that download, read or run what the configuration names, or switch the safe mode off. */
const keras_names_DANGEROUS = new Set([
    ...['get_file', 'enable_unsafe_deserialization'],
    ...['load_model', 'load_weights', 'load_img', 'load_audio', 'save_model', 'save_weights', '_unpickle_model', 'unpickle_model'],
    ...['deserialize_keras_object', 'model_from_json', 'model_from_config', 'clone_model', 'export_saved_model', 'load_from_saved_model'],
    ...[
        'set_global_attribute',
        'register_keras_serializable',
        'func_load',
        'python_utils',
        'extract_archive',
        'audio_dataset_from_directory',
    ],
    ...['image_dataset_from_directory', 'text_dataset_from_directory', 'eval', 'exec', 'compile', 'open', '__import__', 'getattr', 'setattr'],
    ...[
        'delattr',
        'breakpoint',
        'input',
        'globals',
        'locals',
        'vars',
        'system',
        'popen',
        'import_module',
        'loads',
        'load',
        'run_path',
        'run_module',
    ],
    ...[
        'check_output',
        'check_call',
        'Popen',
        'py_func',
        'py_function',
        'numpy_function',
        'read_file',
        'write_file',
        'pip_install',
        'interactive_console',
    ],
]);
/** Tells whether a function is dangerous as part of a configuration. */
function isDangerous(name) {
    return keras_names_DANGEROUS.has(name.split('.').at(-1) ?? name);
}
/** Functions of Keras that a configuration names without a module, as `builtins`. */
const keras_names_FUNCTIONS = new Set(`relu relu6 leaky_relu elu selu celu gelu glu silu swish mish softmax log_softmax softplus softsign sigmoid hard_sigmoid hard_silu hard_swish
  log_sigmoid hard_tanh hard_shrink soft_shrink tanh tanh_shrink linear exponential threshold squareplus sparse_plus sparsemax sparse_sigmoid
  mean_squared_error mse mean_absolute_error mae mean_absolute_percentage_error mape mean_squared_logarithmic_error msle cosine_similarity
  categorical_crossentropy sparse_categorical_crossentropy binary_crossentropy binary_focal_crossentropy categorical_focal_crossentropy
  categorical_hinge hinge squared_hinge huber huber_loss log_cosh logcosh kl_divergence kld kullback_leibler_divergence poisson dice tversky
  circle ctc generalized_dice cosine_proximity accuracy acc binary_accuracy categorical_accuracy sparse_categorical_accuracy
  top_k_categorical_accuracy sparse_top_k_categorical_accuracy zeros ones constant uniform normal random_normal random_uniform
  truncated_normal glorot_uniform glorot_normal he_uniform he_normal lecun_uniform lecun_normal orthogonal identity variance_scaling stft l1 l2
  l1_l2 orthogonal_regularizer max_norm non_neg unit_norm min_max_norm maxnorm nonneg unitnorm float16 float32 bfloat16 float64
  standardize lower strip whitespace character lower_and_strip_punctuation strip_punctuation preprocess_input call
  to_categorical normalize pad_sequences`.split(/\s+/));
function isKnownFunction(name) {
    return keras_names_FUNCTIONS.has(name);
}
/** Classes of Python that a configuration may name with the module `builtins`. */
const PLAIN_TYPES = new Set([
    ...[
        'tuple',
        'list',
        'dict',
        'set',
        'frozenset',
        'slice',
        'int',
        'float',
        'str',
        'bool',
        'bytes',
        'complex',
        'range',
        'NoneType',
        'ellipsis',
    ],
]);
/**
 * Operators that Keras records when a functional model is built: functions that compute, by their public names in TensorFlow. Everything
 * else, such as `io.write_file`, `load_library` or `py_function`, is not one that a model needs.
 */
const keras_names_OPERATORS = /^(tf\.)?((compat\.v[12]|__operators__|math|nn|linalg|strings|image|signal|sets|sparse|ragged|random|bitwise|quantization|experimental\.numpy|raw_ops|keras\.(backend|activations))\.[\w.]+|RaggedTensor(\.\w+)?|SparseTensor(\.\w+)?|dtypes\.\w+|[a-z]\w*)$/;
const FORBIDDEN_OPERATOR = /(^|\.)(load_\w+|io|py_func\w*|py_function|numpy_function|eager_py_func|(Eager)?PyFunc\w*|\w*File\w*|\w*Dataset\w*|saved_model|train|data|summary|debugging|print|Print\w*|Save\w*|Restore\w*|exec\w*|eval|system|open|import\w*|gfile|__(?!operators__)\w+)(\.|$)/;
function isComputingOperator(name) {
    return keras_names_OPERATORS.test(name) && !FORBIDDEN_OPERATOR.test(name);
}
/** Layers that read a vocabulary from a file when it is a path. */
const LOOKUPS = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization', 'IndexLookup']);
/** TensorFlow 2.11 and 2.12 register their own optimizers under the package for custom objects. */
const OPTIMIZERS = new Set([
    ...['Adadelta', 'Adafactor', 'Adagrad', 'Adam', 'AdamW', 'Adamax', 'Ftrl', 'Lion', 'Nadam', 'RMSprop', 'SGD', 'LossScaleOptimizer'],
]);

;// CONCATENATED MODULE: ./build/domains/scan/graphs/keras-walk.js


const KERAS_TECHNIQUES = [
    {
        technique: 'keras-lambda',
        grade: 'critical',
        summary: 'A Lambda layer contains Python bytecode or a function that runs when the model is loaded',
        advisories: ['CVE-2024-3660', 'CVE-2025-9905'],
    },
    {
        technique: 'keras-foreign-module',
        grade: 'critical',
        summary: 'The configuration imports a module that is not part of Keras',
        advisories: ['CVE-2025-1550'],
    },
    {
        technique: 'keras-dangerous-function',
        grade: 'critical',
        summary: 'The configuration refers to a function that reads files or runs code',
    },
    {
        technique: 'keras-get-file',
        grade: 'critical',
        summary: 'The configuration downloads a file when it is loaded',
        advisories: ['CVE-2025-8747'],
    },
    {
        technique: 'keras-unsafe-mode',
        grade: 'critical',
        summary: 'The configuration switches the safe mode of Keras off',
        advisories: ['CVE-2025-9906'],
    },
    { technique: 'keras-torch-module', grade: 'critical', summary: 'A TorchModuleWrapper contains a pickle', advisories: ['CVE-2025-49655'] },
    { technique: 'keras-code-layer', grade: 'critical', summary: 'A JAX or Flax layer contains serialized functions' },
    { technique: 'keras-saved-model-layer', grade: 'high', summary: 'A TFSMLayer loads a SavedModel from a path' },
    {
        technique: 'keras-vocabulary-file',
        grade: 'high',
        summary: 'A lookup layer reads its vocabulary from a file',
        advisories: ['CVE-2025-12058'],
    },
    { technique: 'keras-custom-object', grade: 'review', summary: 'The model requires a custom class' },
    { technique: 'keras-custom-function', grade: 'review', summary: 'The model requires a custom function' },
    {
        technique: 'keras-operator-call',
        grade: 'critical',
        summary: 'A layer calls a function of TensorFlow that does not only compute, such as `io.write_file` or `load_library`',
    },
    { technique: 'keras-operator-lambda', grade: 'note', summary: 'A layer calls a TensorFlow operator by its name' },
    { technique: 'keras-outside-reference', grade: 'note', summary: 'The configuration contains a URL or an absolute path' },
];
/**
 * Reports what a configuration of Keras does when it is loaded. Visits every object at every depth, because any of them is
 * deserialized: layers, activations, losses, metrics, optimizers.
 *
 * @param where - where the configuration was found, for messages, such as `the attribute "model_config"`.
 */
function walkKerasConfig(json, { report, step, where }) {
    const stack = isObject(json) ? [{ value: json, place: undefined }] : [];
    let classes = 0;
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        if (!step(1))
            return { classes, exhausted: true };
        const { value, place } = visit;
        if (!Array.isArray(value))
            classes += checkObject(value, { report, where, place });
        for (const [key, child] of Object.entries(value))
            if (isObject(child))
                stack.push({ value: child, place: { key, within: place } });
    }
    return { classes, exhausted: false };
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** Returns a JSON pointer. */
function pointerOf(place) {
    const keys = [];
    for (let each = place; each !== undefined; each = each.within)
        keys.unshift(each.key.replace(/~/g, '~0').replace(/\//g, '~1'));
    return keys.length === 0 ? '/' : `/${keys.join('/')}`;
}
/** @returns 1 for an object with a `class_name`, else 0. */
function checkObject(object, at) {
    const { class_name: name } = object;
    checkReferences(object, at);
    if (typeof name !== 'string')
        return 0;
    checkClass(name, object, at);
    checkModule(name, object, at);
    checkRegistered(name, object, at);
    return 1;
}
function checkClass(name, object, at) {
    const bare = bareName(name);
    const registered = object['registered_name'];
    const names = [bare, typeof registered === 'string' ? bareName(registered) : bare];
    const is = (...wanted) => names.some((each) => wanted.includes(each));
    if (is('Lambda', '__lambda__'))
        addLambda(`an object of the class ${(0,graphs_report/* quote */.hD)(bare)}`, at);
    if (is('TFOpLambda', 'SlicingOpLambda', 'ClassMethod', 'InstanceMethod', 'InstanceProperty'))
        checkOperator(bare, configOf(object), at);
    if (is('TorchModuleWrapper'))
        add(at, 'keras-torch-module', bare, 'contains a TorchModuleWrapper, which unpickles its content when the model is loaded');
    if (is('JaxLayer', 'FlaxLayer'))
        add(at, 'keras-code-layer', bare, `contains serialized functions in a layer of the class ${(0,graphs_report/* quote */.hD)(bare)}`);
    if (is('TFSMLayer'))
        add(at, 'keras-saved-model-layer', bare, `loads the SavedModel ${quoteValue(configOf(object)['filepath'])} through a TFSMLayer`);
    if (is(...LOOKUPS))
        checkLookup(bare, configOf(object), at);
    else if (isTextPackage(object))
        checkVocabulary(bare, configOf(object), at);
}
/** Checks the function that a layer calls by its name: `function` of an operator, `cls_symbol` and `method_name` of a method. */
function checkOperator(layer, config, at) {
    const names = ['function', 'cls_symbol'].map((key) => config[key]).filter((each) => typeof each === 'string');
    const called = names.find((each) => !isComputingOperator(each));
    if (called === undefined)
        add(at, 'keras-operator-lambda', layer, `calls a TensorFlow operator by its name (${(0,graphs_report/* quote */.hD)(layer)})`);
    else
        add(at, 'keras-operator-call', called, `calls the function ${(0,graphs_report/* quote */.hD)(called)} of TensorFlow in a layer of the class ${(0,graphs_report/* quote */.hD)(layer)} when the model is loaded`);
}
/** Tells whether an object is of a package whose tokenizers read vocabularies from files. */
function isTextPackage({ registered_name: registered, module }) {
    return [registered, module].some((each) => typeof each === 'string' && /^(keras_hub|keras_nlp)\b/.test(each));
}
function checkVocabulary(name, config, at) {
    for (const key of ['vocabulary', 'merges', 'proto']) {
        const value = config[key];
        if (typeof value === 'string' && value !== '' && value.length <= 1024)
            add(at, 'keras-vocabulary-file', `${name}.${key}`, `reads ${key} of a ${name} from the file ${(0,graphs_report/* quote */.hD)(value)} when the model is loaded`);
    }
}
function addLambda(what, at) {
    add(at, 'keras-lambda', 'lambda', `contains ${what}, whose Python code runs when the model is loaded`);
}
function checkLookup(name, config, at) {
    for (const key of ['vocabulary', 'idf_weights']) {
        const value = config[key];
        if (typeof value !== 'string' || value === '')
            continue;
        add(at, 'keras-vocabulary-file', `${name}.${key}`, `reads ${key} of a ${name} layer from the file ${(0,graphs_report/* quote */.hD)(value)} when the model is loaded`);
    }
}
function checkModule(name, object, at) {
    const { module } = object;
    if (isFunction(name, object))
        checkFunction(functionName(name, object), module, at);
    else if (isDangerous(name) && typeof module === 'string')
        addFunction(name, at);
    if (typeof module !== 'string' || isKerasModule(module))
        return;
    const isKnown = module === 'builtins' ? name === 'function' || PLAIN_TYPES.has(name) : name === '__typespec__' && /^tensorflow(\.|$)/.test(module);
    if (module === '__main__')
        add(at, 'keras-custom-object', `${module}.${name}`, `requires the class ${(0,graphs_report/* quote */.hD)(name)} of the script that loads the model`);
    else if (!isKnown)
        add(at, 'keras-foreign-module', `${module}.${name}`, `imports ${(0,graphs_report/* quote */.hD)(name)} from the module ${(0,graphs_report/* quote */.hD)(module)}, which runs code when the model is loaded`);
}
/** Tells whether an object refers to a function instead of an instance of a class: Keras looks for both in the same way. */
function isFunction(name, { config, module }) {
    if (name === 'function')
        return true;
    return typeof module === 'string' && (typeof config === 'string' || (isKerasModule(module) && namesFunction(name, module)));
}
function functionName(name, { config, registered_name: registered }) {
    if (typeof config === 'string')
        return config;
    if (name !== 'function')
        return name;
    return typeof registered === 'string' ? registered : '';
}
function checkFunction(name, module, at) {
    const bare = bareName(name);
    if (isDangerous(bare)) {
        addFunction(bare, at);
        return;
    }
    if (isKnownFunction(bare) || (typeof module === 'string' && isComputingModule(module)))
        return;
    if (typeof module === 'string' && isKerasModule(module)) {
        addFunction(`${module}.${bare}`, at);
        return;
    }
    // Reports a function of another module only once, as a foreign module.
    if (typeof module === 'string' && module !== 'builtins')
        return;
    add(at, 'keras-custom-function', bare, `requires the custom function ${(0,graphs_report/* quote */.hD)(bare)}`);
}
function addFunction(name, at) {
    const bare = name.split('.').at(-1);
    const technique = bare === 'get_file' ? 'keras-get-file' : bare === 'enable_unsafe_deserialization' ? 'keras-unsafe-mode' : 'keras-dangerous-function';
    add(at, technique, name, `refers to the function ${(0,graphs_report/* quote */.hD)(name)}, which is called when the model is loaded`);
}
/** Reports a class that is registered under a package other than Keras. */
function checkRegistered(name, { registered_name: registered }, at) {
    for (const each of new Set([name, registered])) {
        if (typeof each !== 'string' || !each.includes('>'))
            continue;
        const pack = each.slice(0, each.indexOf('>'));
        if (isKerasPackage(pack) || (pack === 'Custom' && OPTIMIZERS.has(bareName(each))))
            continue;
        add(at, 'keras-custom-object', each, `requires the custom class ${(0,graphs_report/* quote */.hD)(each)}`);
    }
}
/** Notes URLs and absolute paths that are direct members of an object; lists are vocabularies. */
function checkReferences(object, at) {
    for (const [key, value] of Object.entries(object)) {
        if (typeof value !== 'string' || value.length > 4096)
            continue;
        if (/^(https?|file|ftp|gs|s3):\/\//i.test(value) || /^(\/[\w.-]+){2,}$/.test(value) || /^[A-Za-z]:\\/.test(value))
            add(at, 'keras-outside-reference', value, `contains ${(0,graphs_report/* quote */.hD)(value)} as ${(0,graphs_report/* quote */.hD)(key)}`);
    }
}
function configOf(object) {
    const { config } = object;
    return isObject(config) && !Array.isArray(config) ? config : {};
}
function quoteValue(value) {
    return typeof value === 'string' ? (0,graphs_report/* quote */.hD)(value) : 'that it names';
}
function add({ report, where, place }, technique, subject, what) {
    const pointer = pointerOf(place);
    report.add(technique, { message: `The Keras configuration (${where}, ${(0,graphs_report/* shorten */.ml)(pointer)}) ${what}.`, subject: `${subject} ${pointer}` });
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/keras-config.js





const KERAS_CONFIG_TECHNIQUES = [
    ...KERAS_TECHNIQUES,
    {
        technique: 'keras-duplicate-key',
        grade: 'high',
        summary: 'A key occurs twice in one object of the configuration, so that readers disagree',
    },
    { technique: 'keras-config-malformed', grade: 'review', summary: 'A configuration of Keras is not valid JSON' },
];
/** The most bytes of a configuration that are parsed: 16 MiB. */
const MAX_CONFIG = 16 * 1024 * 1024;
/** Reads `config.json` and `metadata.json` of a `.keras` file, and every other JSON file that contains a model of Keras. */
const kerasConfigReader = {
    id: 'keras-config',
    matches: looksLikeKeras,
    read: readConfig,
};
function looksLikeKeras({ name, size, head, tail }) {
    if (!(0,sample/* startsWithChar */.E3)(head, '{'))
        return false;
    const start = keras_config_textOf(head);
    // The keys of a large configuration can be stored after the sample.
    if (name === 'config.json' && size > head.length)
        return true;
    return [start, keras_config_textOf(tail)].some((text) => /"class_name"\s*:/.test(text) && /"(config|module|registered_name|model_config)"\s*:/.test(text));
}
/** Decodes escaped ASCII too, because a key can be written as `"\u0063lass_name"`. */
function keras_config_textOf(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.replace(/\\u00([2-7][0-9a-f])/gi, (_match, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function readConfig(source, context) {
    const report = new graphs_report/* Report */.pl(context, KERAS_CONFIG_TECHNIQUES);
    if (source.size > MAX_CONFIG) {
        report.unread(`the configuration has ${source.size} bytes; at most ${MAX_CONFIG} are parsed`);
        return report.reading('keras-config');
    }
    const classes = readKerasJson(readText(source), { report, step: context.step, where: 'the file' });
    return report.reading(classes === 0 ? 'json' : 'keras-config', { classes });
}
function readText(source) {
    const chunks = [];
    for (let at = 0; at < source.size; at += scan_source/* MAX_READ */.Ct)
        chunks.push(Uint8Array.from(source.read(at, scan_source/* MAX_READ */.Ct)));
    return Buffer.concat(chunks).toString('utf8');
}
/**
 * Parses and walks the text of a configuration, with the values that duplicate keys hide.
 *
 * @returns the number of objects with a `class_name`.
 */
function readKerasJson(text, { report, step, where }) {
    const parsed = parseLenientJson(text);
    if (parsed === undefined) {
        report.unread(`the Keras configuration (${where}) is not valid JSON`);
        report.add('keras-config-malformed', {
            message: `The Keras configuration (${where}) is not valid JSON, or is nested too deeply.`,
            subject: where,
        });
        return 0;
    }
    const walks = [parsed.value, ...parsed.shadowed].map((value) => walkKerasConfig(value, { report, step, where }));
    if (walks.some(({ exhausted }) => exhausted))
        report.unread(`the limit of steps was reached in the Keras configuration (${where})`);
    const classes = walks.reduce((sum, walk) => sum + walk.classes, 0);
    for (const key of classes === 0 ? [] : parsed.duplicates) {
        const message = `The Keras configuration (${where}) contains the key ${(0,graphs_report/* quote */.hD)(key)} twice in one object; readers disagree about which one counts.`;
        report.add('keras-duplicate-key', { message, subject: key });
    }
    return classes;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/hdf5/image.js

/** A structure of the file that is malformed or that this reader does not know. */
class Hdf5Error extends Error {
}
/** The budget of steps was spent. */
class Hdf5Limit extends Hdf5Error {
}
/** An HDF5 file: sizes of its numbers, and checked access to them. */
class Image {
    window;
    /** Offset that all addresses are relative to. */
    base;
    /** Bytes of an address, 2 to 8. */
    addressBytes;
    /** Bytes of a length, 2 to 8. */
    lengthBytes;
    #step;
    constructor({ window, step }, { base, addressBytes, lengthBytes }) {
        this.window = window;
        this.#step = step;
        this.base = base;
        this.addressBytes = addressBytes;
        this.lengthBytes = lengthBytes;
    }
    /** Takes one step. @throws {Hdf5Error} - outside the file, too large, or the budget is spent. */
    uint(at, bytes) {
        if (!this.#step(1))
            throw new Hdf5Limit('the limit of steps was reached');
        const value = this.window.uint(at, bytes);
        if (value === undefined)
            throw new Hdf5Error(`the number at offset ${at} is outside the file or too large`);
        return value;
    }
    length(at) {
        return this.uint(at, this.lengthBytes);
    }
    /** Returns the offset in the file that an address refers to; `undefined` for the undefined address, whose bits are all set. */
    address(at) {
        let isUndefined = true;
        for (let index = 0; index < this.addressBytes; index += 1)
            isUndefined &&= this.window.byte(at + index) === 0xff;
        return isUndefined ? undefined : this.base + this.uint(at, this.addressBytes);
    }
    /** Fails unless ASCII text is at an offset. */
    expect(at, signature) {
        if (!this.window.has(at, signature))
            throw new Hdf5Error(`expected ${JSON.stringify(signature)} at offset ${at}`);
    }
    /** Returns text up to a NUL, at most `most` bytes. */
    name(at, most) {
        let text = '';
        while (text.length < most) {
            if (!this.#step(1))
                throw new Hdf5Limit('the limit of steps was reached');
            const part = this.window.text(at + text.length, Math.min(NAME_BYTES, most - text.length, this.window.size - at - text.length)) ?? '';
            const end = part.indexOf('\0');
            if (end !== -1)
                return text + part.slice(0, end);
            if (part === '')
                return text;
            text += part;
        }
        return text;
    }
}
/** Bytes of a name that are read at once; most names are shorter. */
const NAME_BYTES = 64;
const image_SIGNATURE = '\x89HDF\r\n\x1a\n';
/** Tells whether the signature is at an offset where a file can start: 0, 512, and each power of two after it. */
function hasSignature({ head, size, read }) {
    for (let at = 0; at + 8 <= size; at = at === 0 ? 512 : at * 2) {
        const bytes = at + 8 <= head.length ? head.subarray(at, at + 8) : read?.(at, 8);
        if (bytes === undefined)
            return false;
        if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') === image_SIGNATURE)
            return true;
    }
    return false;
}
/**
 * Finds the superblock at 0, 512, 1024, 2048 and so on, as the library does, and reads it.
 *
 * @returns `undefined` without one. @throws {Hdf5Error} - it is malformed.
 */
function openHdf5(source, step) {
    const access = { window: new graphs_window/* Window */.p(source, step), step };
    const { window } = access;
    for (let at = 0; at + 8 <= source.size; at = at === 0 ? 512 : at * 2)
        if (window.has(at, image_SIGNATURE))
            return readSuperblock(access, at);
    return undefined;
}
function readSuperblock(access, at) {
    const version = access.window.byte(at + 8) ?? 255;
    if (version > 3)
        throw new Hdf5Error(`the superblock has version ${version}; 0 to 3 are known`);
    return version <= 1 ? readOld(access, at, version) : readNew(access, at);
}
/** Reads version 0 or 1: the base address comes after the sizes of the B-tree nodes. */
function readOld(access, at, version) {
    const sizes = sizesAt(access.window, at + 13);
    const addresses = at + (version === 0 ? 24 : 28);
    const image = imageAt(access, sizes, addresses);
    const root = image.address(addresses + 5 * image.addressBytes);
    return { image, root: found(root) };
}
function readNew(access, at) {
    const sizes = sizesAt(access.window, at + 9);
    const image = imageAt(access, sizes, at + 12);
    return { image, root: found(image.address(at + 12 + 3 * image.addressBytes)) };
}
function sizesAt(window, at) {
    const [addressBytes, lengthBytes] = [window.byte(at) ?? 0, window.byte(at + 1) ?? 0];
    if (![addressBytes, lengthBytes].every((size) => size === 2 || size === 4 || size === 8))
        throw new Hdf5Error(`the superblock has numbers of ${addressBytes} and ${lengthBytes} bytes`);
    return { addressBytes, lengthBytes };
}
/** @param at - offset of the base address. */
function imageAt(access, sizes, at) {
    return new Image(access, { ...sizes, base: new Image(access, { ...sizes, base: 0 }).uint(at, sizes.addressBytes) });
}
function found(root) {
    if (root === undefined)
        throw new Hdf5Error('the superblock has no root group');
    return root;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/hdf5/btree2.js

const btree2_MAX_DEPTH = 16;
const MAX_RECORDS = 65_536;
const NODE_OVERHEAD = 10;
/**
 * Returns where the records of a B-tree of version 2 are stored, at most 65,536.
 *
 * @throws {Hdf5Error} - it is malformed or too large.
 */
function recordsOf(image, at) {
    image.expect(at, 'BTHD');
    const depth = image.uint(at + 12, 2);
    const tree = describe(image, { nodeBytes: image.uint(at + 6, 4), recordBytes: image.uint(at + 10, 2), depth });
    const root = image.address(at + 16);
    const stack = root === undefined ? [] : [{ at: root, records: image.uint(at + 16 + image.addressBytes, 2), depth }];
    const found = [];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        addRecords(image, node, tree, found);
        if (node.depth > 0)
            stack.push(...childrenOf(image, node, tree));
        if (found.length + stack.length > MAX_RECORDS)
            throw new Hdf5Error('a B-tree has too many records');
    }
    return found;
}
function describe(image, { nodeBytes, recordBytes, depth }) {
    if (recordBytes === 0 || nodeBytes < NODE_OVERHEAD + recordBytes || depth > btree2_MAX_DEPTH)
        throw new Hdf5Error('a B-tree has an invalid header');
    const leaf = Math.floor((nodeBytes - NODE_OVERHEAD) / recordBytes);
    const countBytes = bytesFor(leaf);
    const totalBytes = [0];
    for (let level = 1, total = leaf; level < depth; level += 1) {
        const pointer = image.addressBytes + countBytes + (totalBytes[level - 1] ?? 0);
        const most = Math.floor((nodeBytes - NODE_OVERHEAD - pointer) / (recordBytes + pointer));
        total = (most + 1) * total + most;
        totalBytes.push(bytesFor(total));
    }
    return { nodeBytes, recordBytes, countBytes, totalBytes };
}
function bytesFor(limit) {
    return Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1;
}
function addRecords(image, { at, records, depth }, { nodeBytes, recordBytes }, found) {
    image.expect(at, depth === 0 ? 'BTLF' : 'BTIN');
    if (records * recordBytes > nodeBytes)
        throw new Hdf5Error(`the node at offset ${at} has too many records`);
    for (let index = 0; index < records; index += 1)
        found.push({ at: at + 6 + index * recordBytes, length: recordBytes });
}
function childrenOf(image, { at, records, depth }, { recordBytes, countBytes, totalBytes }) {
    const pointer = image.addressBytes + countBytes + (totalBytes[depth - 1] ?? 0);
    const start = at + 6 + records * recordBytes;
    return Array.from({ length: records + 1 }, (_each, index) => {
        const child = image.address(start + index * pointer);
        if (child === undefined)
            throw new Hdf5Error(`the node at offset ${at} has a child without an address`);
        return { at: child, records: image.uint(start + index * pointer + image.addressBytes, countBytes), depth: depth - 1 };
    });
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/hdf5/fractal-heap.js


const MAX_LEVELS = 32;
/**
 * Reads a fractal heap, in which groups and objects with many members store their links and attributes.
 *
 * @throws {Hdf5Error} - it is malformed, or compressed.
 */
function openHeap(image, at) {
    image.expect(at, 'FRHP');
    const { addressBytes: address, lengthBytes: length } = image;
    if (image.uint(at + 7, 2) !== 0)
        throw new Hdf5Error(`the heap at offset ${at} is compressed`);
    const hugeAt = at + 14 + length;
    const tableAt = hugeAt + 2 * address + 9 * length;
    const maxDirectBytes = image.length(tableAt + 2 + length);
    const rootAt = tableAt + 2 + 2 * length + 4;
    return {
        image,
        hugeTree: image.address(hugeAt),
        width: image.uint(tableAt, 2),
        startBytes: image.length(tableAt + 2),
        maxDirectBytes,
        offsetBytes: Math.ceil(image.uint(rootAt - 4, 2) / 8),
        sizeBytes: bytesOf(Math.min(maxDirectBytes, image.uint(at + 10, 4))),
        root: image.address(rootAt),
        rows: image.uint(rootAt + address, 2),
    };
}
function bytesOf(limit) {
    return Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1;
}
/** Returns where the object with an id is stored. @param id - offset of the id in the file. */
function objectOf(heap, id) {
    const type = (heap.image.uint(id, 1) >> 4) & 3;
    if (type === 1)
        return hugeObject(heap, heap.image.length(id + 1));
    if (type !== 0)
        throw new Hdf5Error(`the heap object at offset ${id} has an unknown type`);
    const offset = heap.image.uint(id + 1, heap.offsetBytes);
    return { at: locate(heap, offset), length: heap.image.uint(id + 1 + heap.offsetBytes, heap.sizeBytes) };
}
/** Finds a large object, which is stored outside the blocks, in its B-tree: address, length, number. */
function hugeObject({ image, hugeTree }, number) {
    const { addressBytes, lengthBytes } = image;
    const record = (hugeTree === undefined ? [] : recordsOf(image, hugeTree)).find((each) => image.length(each.at + addressBytes + lengthBytes) === number);
    const at = record && image.address(record.at);
    if (record === undefined || at === undefined)
        throw new Hdf5Error('a large object of a heap is missing');
    return { at, length: image.length(record.at + addressBytes) };
}
/** Returns the offset in the file of an offset in the heap. */
function locate(heap, offset) {
    if (heap.root === undefined)
        throw new Hdf5Error('a heap is empty');
    if (heap.rows === 0)
        return heap.root + offset;
    let block = { at: heap.root, rows: heap.rows, offset: 0 };
    for (let level = 0; level < MAX_LEVELS; level += 1) {
        const child = childAt(heap, block, offset);
        if (child.rows === 0)
            return child.at + offset - child.offset;
        block = child;
    }
    throw new Hdf5Error('the blocks of a heap are nested too deeply');
}
/** Returns the child of an indirect block that contains an offset; `rows` is 0 for a direct block. */
function childAt(heap, block, offset) {
    const { image, width, startBytes, maxDirectBytes, offsetBytes } = heap;
    image.expect(block.at, 'FHIB');
    const entries = block.at + 5 + image.addressBytes + offsetBytes;
    let start = block.offset;
    for (let row = 0; row < Math.min(block.rows, 64); row += 1) {
        const size = startBytes * 2 ** Math.max(0, row - 1);
        const column = Math.floor((offset - start) / size);
        if (column < width) {
            const at = image.address(entries + (row * width + column) * image.addressBytes);
            if (at === undefined || column < 0)
                throw new Hdf5Error('a block of a heap is missing');
            return { at, offset: start + column * size, rows: size <= maxDirectBytes ? 0 : rowsOf(heap, size) };
        }
        start += width * size;
    }
    throw new Hdf5Error('an offset is outside its heap');
}
/** Returns the number of rows of an indirect block of a size. */
function rowsOf({ width, startBytes }, size) {
    return Math.floor(Math.log2(size)) - Math.floor(Math.log2(startBytes * width)) + 1;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/hdf5/attributes.js



const STRING = 3;
const VARIABLE = 9;
/**
 * Reads an attribute message, version 1 to 3.
 *
 * @throws {Hdf5Error} - it is malformed.
 */
function attributeAt(image, { at, length }) {
    const version = image.uint(at, 1);
    if (version < 1 || version > 3)
        throw new Hdf5Error(`the attribute at offset ${at} has version ${version}`);
    const [nameBytes, typeBytes, spaceBytes] = [2, 4, 6].map((offset) => image.uint(at + offset, 2));
    const padded = (bytes) => (version === 1 ? Math.ceil(bytes / 8) * 8 : bytes);
    const nameAt = at + (version === 3 ? 9 : 8);
    const typeAt = nameAt + padded(nameBytes);
    const spaceAt = typeAt + padded(typeBytes);
    const dataAt = spaceAt + padded(spaceBytes);
    const name = image.name(nameAt, nameBytes);
    // Bit 0: the type is stored elsewhere. Bit 1: the dimensions are.
    const isShared = version > 1 && image.uint(at + 1, 1) !== 0;
    if (isShared || elementsAt(image, spaceAt) !== 1)
        return { name, text: undefined };
    return { name, text: textAt(image, typeAt, { at: dataAt, length: at + length - dataAt }) };
}
/** Returns the number of elements of a dataspace; 1 for a scalar. */
function elementsAt(image, at) {
    const version = image.uint(at, 1);
    const rank = image.uint(at + 1, 1);
    if (version === 2 && image.uint(at + 3, 1) === 2)
        return 0;
    const start = at + (version === 1 ? 8 : 4);
    let count = 1;
    for (let index = 0; index < rank; index += 1)
        count *= image.length(start + index * image.lengthBytes);
    return count;
}
/** Returns where a string is stored: in the attribute, or in a global heap. */
function textAt(image, typeAt, data) {
    const kind = image.uint(typeAt, 1) & 0x0f;
    if (kind === STRING)
        return { at: data.at, length: Math.min(data.length, image.uint(typeAt + 4, 4)) };
    if (kind !== VARIABLE || (image.uint(typeAt + 1, 1) & 0x0f) !== 1)
        return undefined;
    const length = image.uint(data.at, 4);
    const heap = image.address(data.at + 4);
    if (heap === undefined || length === 0)
        return { at: data.at, length: 0 };
    const found = globalObject(image, heap, image.uint(data.at + 4 + image.addressBytes, 4));
    return { at: found.at, length: Math.min(length, found.length) };
}
/** Finds an object of a global heap by its number. */
function globalObject(image, heap, number) {
    image.expect(heap, 'GCOL');
    const end = heap + image.length(heap + 8);
    for (let at = heap + 8 + image.lengthBytes; at + 8 + image.lengthBytes <= end;) {
        const index = image.uint(at, 2);
        const length = image.length(at + 8);
        if (index === number)
            return { at: at + 8 + image.lengthBytes, length };
        if (index === 0)
            break;
        at += 8 + image.lengthBytes + Math.ceil(length / 8) * 8;
    }
    throw new Hdf5Error(`the object ${number} of the heap at offset ${heap} is missing`);
}
/** Reads attributes that an object stores in a fractal heap: record = id of 8 bytes, flags, order, hash. */
function denseAttributes(image, { at }) {
    const heapAt = at + 2 + (image.uint(at + 1, 1) & 1 ? 2 : 0);
    const [heap, tree] = [image.address(heapAt), image.address(heapAt + image.addressBytes)];
    if (heap === undefined || tree === undefined)
        return [];
    const opened = openHeap(image, heap);
    return recordsOf(image, tree).map((record) => {
        if ((image.uint(record.at + 8, 1) & 2) !== 0)
            throw new Hdf5Error('an attribute is shared between objects');
        return attributeAt(image, objectOf(opened, record.at));
    });
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/hdf5/object-header.js

const MESSAGE = {
    linkInfo: 0x02,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    attribute: 0x0c,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};
const MAX_MESSAGES = 65_536;
const MAX_BLOCKS = 4096;
/**
 * Returns the messages of an object header, version 1 or 2, with its continuations.
 *
 * @throws {Hdf5Error} - it is malformed, or has more than 65,536 messages.
 */
function messagesOf(image, at) {
    const isNew = image.window.has(at, 'OHDR');
    const { first, layout } = isNew ? openNew(image, at) : openOld(image, at);
    const blocks = [first];
    const messages = [];
    // Grows while it is read: a continuation adds a block.
    for (let index = 0; index < blocks.length; index += 1) {
        const block = blocks[index];
        if (block !== undefined)
            object_header_readBlock(image, block, layout, { blocks, messages });
    }
    return messages;
}
function openOld(image, at) {
    if (image.uint(at, 1) !== 1)
        throw new Hdf5Error(`expected an object header at offset ${at}`);
    return { first: { at: at + 16, length: image.uint(at + 8, 4) }, layout: { prefix: 8, isNew: false } };
}
/** Flags of version 2: the size of the length, whether the order of creation is stored, the attribute limits, and times. */
function openNew(image, at) {
    const flags = image.uint(at + 5, 1);
    const lengthAt = at + 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0);
    const lengthBytes = 1 << (flags & 3);
    const first = { at: lengthAt + lengthBytes, length: image.uint(lengthAt, lengthBytes) };
    return { first, layout: { prefix: flags & 0x04 ? 6 : 4, isNew: true } };
}
function object_header_readBlock(image, block, { prefix, isNew }, { blocks, messages }) {
    const end = block.at + block.length;
    for (let at = block.at; at + prefix <= end;) {
        const type = image.uint(at, isNew ? 1 : 2);
        const length = image.uint(at + (isNew ? 1 : 2), 2);
        const shared = (image.uint(at + (isNew ? 3 : 4), 1) & 2) !== 0;
        const message = { type, shared, at: at + prefix, length };
        if (message.at + length > end)
            throw new Hdf5Error(`the message at offset ${at} continues after its header`);
        if (type === MESSAGE.continuation)
            blocks.push(continuation(image, message, isNew));
        else
            messages.push(message);
        if (messages.length > MAX_MESSAGES || blocks.length > MAX_BLOCKS)
            throw new Hdf5Error('an object has too many messages');
        at = message.at + length;
    }
}
/** Returns the block of a continuation; version 2 encloses it in a signature and a checksum. */
function continuation(image, { at }, isNew) {
    const target = image.address(at);
    const length = image.length(at + image.addressBytes);
    if (target === undefined)
        throw new Hdf5Error(`the continuation at offset ${at} has no address`);
    if (!isNew)
        return { at: target, length };
    image.expect(target, 'OCHK');
    return { at: target + 4, length: Math.max(0, length - 8) };
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/hdf5/links.js




const MAX_LINKS = 65_536;
const EXTERNAL = 64;
/** Returns the links of a group. Soft links refer to a path of the same file and are left out. */
function linksOf(image, message) {
    if (message.type === MESSAGE.link)
        return linkAt(image, message);
    if (message.type === MESSAGE.symbolTable)
        return symbols(image, message.at);
    return message.type === MESSAGE.linkInfo ? denseLinks(image, message.at) : [];
}
/** Reads a link message: flags for optional parts, the name, then what it refers to. */
function linkAt(image, { at }) {
    const flags = image.uint(at + 1, 1);
    const typeAt = at + 2;
    const type = flags & 0x08 ? image.uint(typeAt, 1) : 0;
    const lengthAt = typeAt + (flags & 0x08 ? 1 : 0) + (flags & 0x04 ? 8 : 0) + (flags & 0x10 ? 1 : 0);
    const lengthBytes = 1 << (flags & 3);
    const length = image.uint(lengthAt, lengthBytes);
    const nameAt = lengthAt + lengthBytes;
    const name = image.name(nameAt, length);
    if (type === 0)
        return hard(name, image.address(nameAt + length));
    return type === EXTERNAL ? [external(image, name, nameAt + length)] : [];
}
function hard(name, at) {
    return at === undefined ? [] : [{ kind: 'hard', name, at }];
}
/** Reads the value of an external link: its length, flags, the file, the path in the file. */
function external(image, name, at) {
    const file = image.name(at + 3, image.uint(at, 2));
    const path = image.name(at + 3 + Buffer.byteLength(file) + 1, 1024);
    return { kind: 'external', name, file, path, offset: at };
}
/** Reads links that a group stores in a fractal heap: record = hash of 4 bytes, id of 7 bytes. */
function denseLinks(image, at) {
    const heapAt = at + 2 + (image.uint(at + 1, 1) & 1 ? 8 : 0);
    const [heap, tree] = [image.address(heapAt), image.address(heapAt + image.addressBytes)];
    if (heap === undefined || tree === undefined)
        return [];
    const opened = openHeap(image, heap);
    return recordsOf(image, tree).flatMap((record) => linkAt(image, objectOf(opened, record.at + 4)));
}
/** Reads a group of the old form: a B-tree of version 1 whose leaves list symbols, with names in a local heap. */
function symbols(image, at) {
    const [tree, heap] = [image.address(at), image.address(at + image.addressBytes)];
    if (tree === undefined || heap === undefined)
        throw new Hdf5Error(`the group at offset ${at} has no symbols`);
    image.expect(heap, 'HEAP');
    const names = image.address(heap + 8 + 2 * image.lengthBytes);
    return remembered(image, `${tree} ${names}`, () => leavesOf(image, tree).flatMap((leaf) => symbolsIn(image, leaf, names)));
}
const links_KNOWN = new WeakMap();
/** Reads the links of a B-tree once, however many groups share it. */
function remembered(image, key, read) {
    const known = links_KNOWN.get(image) ?? new Map();
    links_KNOWN.set(image, known);
    const links = known.get(key) ?? read();
    known.set(key, links);
    return links;
}
function leavesOf(image, root) {
    const leaves = [];
    const seen = new Set();
    const stack = [root];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        if (seen.has(at))
            throw new Hdf5Error(`the B-tree node at offset ${at} is used twice`);
        seen.add(at);
        image.expect(at, 'TREE');
        const isLeaf = image.uint(at + 5, 1) === 0;
        const children = links_childrenOf(image, at);
        if (isLeaf)
            leaves.push(...children);
        else
            stack.push(...children);
        if (seen.size + leaves.length > MAX_LINKS)
            throw new Hdf5Error('a group has too many links');
    }
    return leaves;
}
function links_childrenOf(image, at) {
    const count = image.uint(at + 6, 2);
    const start = at + 8 + 2 * image.addressBytes + image.lengthBytes;
    const found = [];
    for (let index = 0; index < count; index += 1) {
        const child = image.address(start + index * (image.addressBytes + image.lengthBytes));
        if (child !== undefined)
            found.push(child);
    }
    return found;
}
/** Reads a node of symbols. An entry of type 2 is a soft link. */
function symbolsIn(image, at, names) {
    image.expect(at, 'SNOD');
    const size = 2 * image.addressBytes + 24;
    const count = image.uint(at + 6, 2);
    const found = [];
    for (let index = 0; index < count; index += 1) {
        const entry = at + 8 + index * size;
        const name = names === undefined ? '' : image.name(names + image.uint(entry, image.addressBytes), 1024);
        if (image.uint(entry + 2 * image.addressBytes, 4) !== 2)
            found.push(...hard(name, image.address(entry + image.addressBytes)));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/hdf5/pickles.js



const pickles_HEAD_BYTES = 64 * 1024;
/** Steps of a look at the first bytes of a value. */
const LOOK_STEPS = 64;
/**
 * Scans the value of a string attribute that ends with the opcode STOP. PyTables unpickles it when the attribute is read, and pandas reads
 * through PyTables.
 */
function scanAttribute(search, name, text) {
    const { image } = search;
    let { length } = text;
    while (length > 1 && image.window.byte(text.at + length - 1) === 0)
        length -= 1;
    if (length > 1 && image.window.byte(text.at + length - 1) === 0x2e)
        scanValue(search, `the attribute ${name}`, { at: text.at, length });
}
/**
 * Scans all values of global heaps. An array of Python objects consists of references to pickles there; it can be compressed, while the
 * heaps never are.
 */
function scanHeaps(search) {
    const { image, context, report } = search;
    const { window } = image;
    for (let at = 0; at < window.size; at += scan_source/* MAX_READ */.Ct - 4) {
        if (!context.step(scan_source/* MAX_READ */.Ct / 256)) {
            report.unread('the limit of steps was reached in the heaps of the HDF5 file');
            return;
        }
        const text = Buffer.from(window.bytes(at, Math.min(scan_source/* MAX_READ */.Ct, window.size - at)) ?? []).toString('latin1');
        for (let found = text.indexOf('GCOL'); found !== -1; found = text.indexOf('GCOL', found + 4))
            scanHeap(search, at + found);
    }
}
/** The bytes of a heap are a guess: what is not one ends early. */
function scanHeap(search, heap) {
    const { image } = search;
    try {
        const end = heap + image.length(heap + 8);
        for (let at = heap + 8 + image.lengthBytes; at + 8 + image.lengthBytes <= end;) {
            const index = image.uint(at, 2);
            const length = image.length(at + 8);
            if (index === 0)
                return;
            scanValue(search, `the object ${index} of the heap at offset ${heap}`, { at: at + 8 + image.lengthBytes, length });
            at += 8 + image.lengthBytes + Math.ceil(length / 8) * 8;
        }
    }
    catch (error) {
        if (!(error instanceof Hdf5Error))
            throw error;
    }
}
function scanValue({ source, context, report }, name, { at, length }) {
    if (!context.step(LOOK_STEPS)) {
        report.unread('the limit of steps was reached in the HDF5 file');
        return;
    }
    const head = Uint8Array.from(source.read(at, Math.min(pickles_HEAD_BYTES, length)));
    if (head.length === 0 || !(0,identify/* looksLikePickle */.ge)(head, length))
        return;
    const readings = context.nested(name, (0,scan_source/* sliceOf */.Mz)(source, at, length));
    if (readings === undefined)
        report.unread(`${name} is too deep inside other containers to be inspected`);
    else
        for (const reading of readings)
            report.include(reading);
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/hdf5/reader.js









const HDF5_TECHNIQUES = [
    ...KERAS_CONFIG_TECHNIQUES,
    { technique: 'hdf5-external-link', grade: 'high', summary: 'A link of the file refers to an object of another file' },
    { technique: 'hdf5-external-dataset', grade: 'high', summary: 'A dataset reads its values from another file' },
    { technique: 'hdf5-empty', grade: 'note', summary: 'The file has the signature of HDF5 and no content' },
    { technique: 'hdf5-malformed', grade: 'review', summary: 'The file is not a valid HDF5 file' },
];
/** Size of the signature and the version; a shorter file has no root group that a loader could read. */
const MIN_SIZE = 9;
const MAX_OBJECTS = 65_536;
/** The most bytes of a configuration that are parsed: 16 MiB. */
const reader_MAX_CONFIG = 16 * 1024 * 1024;
/** Reads all groups and datasets of an HDF5 file, and the configuration of Keras in their attributes. */
const hdf5Reader = {
    id: 'hdf5',
    matches: (file) => hasSignature(file) || (/\.(h5|hdf5)$/.test(file.name) && file.size > file.head.length),
    read: (source, context) => readHdf5(source, context),
};
function readHdf5(source, context) {
    const report = new graphs_report/* Report */.pl(context, HDF5_TECHNIQUES);
    if (source.size < MIN_SIZE) {
        report.add('hdf5-empty', {
            message: `The HDF5 file has ${source.size} bytes and contains nothing after its signature.`,
            subject: 'superblock',
        });
        return report.reading('hdf5');
    }
    try {
        const opened = openHdf5(source, context.step);
        if (opened === undefined)
            throw new Hdf5Error('it has no signature');
        return new Hdf5File({ source, image: opened.image, context, report }).read(opened.root);
    }
    catch (error) {
        if (!(error instanceof Hdf5Error))
            throw error;
        report.unread(`the HDF5 file cannot be read: ${error.message}`);
        if (!(error instanceof Hdf5Limit))
            report.add('hdf5-malformed', { message: `The HDF5 file is malformed: ${error.message}.`, subject: 'superblock' });
        return report.reading('hdf5');
    }
}
/** Attributes that the loader of Keras reads; other programs use names that end alike. */
const CONFIGS = new Set(['model_config', 'training_config']);
class Hdf5File {
    #image;
    #context;
    #report;
    #pending = [];
    #seen = new Set();
    #configs = new Set();
    #search;
    #hasErrors = false;
    #hasObjects = false;
    constructor({ source, image, context, report }) {
        this.#image = image;
        this.#context = context;
        this.#report = report;
        this.#search = { source, image, context, report };
    }
    read(root) {
        this.#enqueue(root);
        for (let at = this.#pending.pop(); at !== undefined; at = this.#pending.pop())
            this.#object(at);
        if (this.#hasObjects || this.#hasErrors)
            scanHeaps(this.#search);
        if (this.#hasErrors)
            this.#searchLambda();
        return this.#report.reading('hdf5', { objects: this.#seen.size, configurations: [...this.#configs].sort() });
    }
    #enqueue(at) {
        if (this.#seen.has(at))
            return;
        if (this.#seen.size >= MAX_OBJECTS)
            this.#fail(`the file has more than ${MAX_OBJECTS} objects`);
        else {
            this.#seen.add(at);
            this.#pending.push(at);
        }
    }
    #fail(reason) {
        this.#hasErrors = true;
        this.#report.unread(reason);
    }
    /** Reads one object. An object that is malformed does not hide the others. */
    #object(at) {
        this.#attempt(`the object at offset ${at}`, () => {
            for (const message of messagesOf(this.#image, at)) {
                if (!this.#context.step(1)) {
                    this.#fail('the limit of steps was reached in the HDF5 file');
                    return;
                }
                this.#attempt(`the message at offset ${message.at}`, () => this.#message(message));
            }
        });
    }
    #attempt(what, action) {
        try {
            action();
        }
        catch (error) {
            if (!(error instanceof Hdf5Error))
                throw error;
            this.#fail(`${what} cannot be read: ${error.message}`);
        }
    }
    #message(message) {
        const { type, at, shared } = message;
        if (type === MESSAGE.attribute && shared)
            this.#fail(`the attribute at offset ${at} is shared between objects`);
        else if (type === MESSAGE.attribute)
            this.#attribute(attributeAt(this.#image, message));
        else if (type === MESSAGE.attributeInfo)
            for (const each of denseAttributes(this.#image, message))
                this.#attribute(each);
        else if (type === MESSAGE.externalFiles)
            this.#externalDataset(at, 'an external file');
        else if (type === MESSAGE.layout)
            this.#layout(at);
        else
            for (const link of linksOf(this.#image, message))
                this.#link(link);
    }
    #link(link) {
        if (!this.#context.step(1))
            this.#fail('the limit of steps was reached in the HDF5 file');
        else if (link.kind === 'hard')
            this.#enqueue(link.at);
        else {
            const { name, file, path, offset } = link;
            const message = `The link ${(0,graphs_report/* quote */.hD)(name)} at offset ${offset} refers to ${(0,graphs_report/* quote */.hD)(path)} in the file ${(0,graphs_report/* quote */.hD)(file)}; loading the model reads that file.`;
            this.#report.add('hdf5-external-link', { message, subject: `${name} ${file}`, offset });
        }
    }
    /** Reports a virtual dataset, which is layout class 3 of version 4. */
    #layout(at) {
        if (this.#image.uint(at, 1) >= 4 && this.#image.uint(at + 1, 1) === 3)
            this.#externalDataset(at, 'the files of a virtual dataset');
    }
    #externalDataset(offset, what) {
        const message = `The dataset with the message at offset ${offset} reads its values from ${what}; loading the model reads other files.`;
        this.#report.add('hdf5-external-dataset', { message, subject: `${what} ${offset}`, offset });
    }
    /** Tells whether text starts as an object of JSON. */
    #isJson(text) {
        return (text !== undefined &&
            this.#textOf({ ...text, length: Math.min(text.length, 64) })
                .trimStart()
                .startsWith('{'));
    }
    /** Reads the configurations that Keras stores as text: model_config, training_config, and those of single layers. */
    #attribute({ name, text }) {
        if (text !== undefined)
            this.#value(name, text);
        if (!CONFIGS.has(name) && !(/_config$/.test(name) && this.#isJson(text)))
            return;
        this.#configs.add(name);
        if (text === undefined)
            this.#fail(`the attribute ${(0,graphs_report/* quote */.hD)(name)} is not one string`);
        else if (text.length > reader_MAX_CONFIG)
            this.#fail(`the attribute ${(0,graphs_report/* quote */.hD)(name)} has ${text.length} bytes; at most ${reader_MAX_CONFIG} are parsed`);
        else {
            const options = { report: this.#report, step: this.#context.step, where: `the attribute ${(0,graphs_report/* quote */.hD)(name)}` };
            readKerasJson(this.#textOf(text), options);
        }
    }
    /** Reads what PyTables unpickles: a string attribute, and arrays that are declared to contain objects. */
    #value(name, text) {
        if (name === 'PSEUDOATOM' && this.#textOf({ ...text, length: Math.min(text.length, 64) }) === 'object')
            this.#hasObjects = true;
        scanAttribute(this.#search, name, text);
    }
    #textOf({ at, length }) {
        const parts = [];
        for (let offset = 0; offset < length; offset += scan_source/* MAX_READ */.Ct) {
            const part = this.#image.window.bytes(at + offset, Math.min(scan_source/* MAX_READ */.Ct, length - offset));
            if (part === undefined)
                throw new Hdf5Error(`the text at offset ${at} is outside the file`);
            parts.push(part);
        }
        return (0,core_text/* withoutTrailing */.hT)(Buffer.concat(parts).toString('utf8'), '\0');
    }
    /** Searches the bytes for a Lambda layer when the structure could not be read. */
    #searchLambda() {
        const { window } = this.#image;
        for (let at = 0; at < window.size && this.#context.step(1024); at += scan_source/* MAX_READ */.Ct - 256) {
            const text = Buffer.from(window.bytes(at, Math.min(scan_source/* MAX_READ */.Ct, window.size - at)) ?? []).toString('latin1');
            const found = /"class_name"\s*:\s*"(Lambda|__lambda__)"/.exec(text);
            if (found === null)
                continue;
            const message = `The bytes at offset ${at + found.index} declare a Keras Lambda layer, and the structure of the HDF5 file could not be read.`;
            this.#report.add('keras-lambda', { message, subject: 'lambda', offset: at + found.index });
            return;
        }
    }
}

// EXTERNAL MODULE: ./build/domains/scan/graphs/onnx.js
var onnx = __webpack_require__(9843);
// EXTERNAL MODULE: ./build/domains/scan/graphs/external-data.js
var external_data = __webpack_require__(7880);
// EXTERNAL MODULE: ./build/domains/scan/graphs/pbtxt.js
var pbtxt = __webpack_require__(55972);
// EXTERNAL MODULE: ./build/domains/scan/graphs/protobuf.js
var protobuf = __webpack_require__(76763);
// EXTERNAL MODULE: ./build/domains/scan/graphs/tensorflow-known-ops.js
var tensorflow_known_ops = __webpack_require__(16102);
;// CONCATENATED MODULE: ./build/domains/scan/graphs/tensorflow-ops.js

const tensorflow_ops_KINDS = [
    ['python', ['PyFunc', 'PyFuncStateless', 'EagerPyFunc']],
    [
        'file',
        [
            'ReadFile',
            'WriteFile',
            'MatchingFiles',
            'LoadAndRemapMatrix',
            'DatasetToTFRecord',
            'ExperimentalDatasetToTFRecord',
            'SaveDataset',
            'SaveDatasetV2',
            'DistributedSave',
            'DatasetFromGraph',
            'DeserializeIterator',
            'ImmutableConst',
            'WholeFileReader',
            'WholeFileReaderV2',
            'TextLineReader',
            'TextLineReaderV2',
            'TFRecordReader',
            'TFRecordReaderV2',
            'FixedLengthRecordReader',
            'FixedLengthRecordReaderV2',
            'LMDBReader',
            'RecordInput',
            'GenerateVocabRemapping',
            'FileSystemSetConfiguration',
        ],
    ],
    [
        'network',
        [
            'DataServiceDataset',
            'DataServiceDatasetV2',
            'DataServiceDatasetV3',
            'DataServiceDatasetV4',
            'RpcCall',
            'RpcClient',
            'RpcServer',
            'RpcServerStart',
            'RpcServerRegister',
            'Rpc',
            'TryRpc',
            'RegisterDataset',
            'RegisterDatasetV2',
        ],
    ],
    [
        'dataset',
        [
            'TextLineDataset',
            'FixedLengthRecordDataset',
            'FixedLengthRecordDatasetV2',
            'TFRecordDataset',
            'TFRecordDatasetV2',
            'SqlDataset',
            'LoadDataset',
            'SnapshotDataset',
            'SnapshotDatasetV2',
            'CacheDataset',
            'CacheDatasetV2',
            'LMDBDataset',
            'CSVDataset',
            'CSVDatasetV2',
            'ExperimentalCSVDataset',
            'ExperimentalSqlDataset',
            'ExperimentalLMDBDataset',
            'MatchingFilesDataset',
            'ExperimentalMatchingFilesDataset',
            'SnapshotDatasetReader',
            'SnapshotNestedDatasetReader',
            'SnapshotChunkDataset',
            'ListSnapshotChunksDataset',
            'FixedUnigramCandidateSampler',
        ],
    ],
    ['debug', ['DebugIdentity', 'DebugIdentityV2', 'DebugIdentityV3', 'DebugNanCount', 'DebugNumericSummary', 'DebugNumericSummaryV2']],
    ['summary', ['CreateSummaryFileWriter', 'CreateSummaryDbWriter', 'ImportEvent']],
    // Every SavedModel of TensorFlow 2 contains MergeV2Checkpoints, in the function that saves its variables.
    [
        'checkpoint',
        [
            'SaveV2',
            'RestoreV2',
            'Save',
            'Restore',
            'SaveSlices',
            'RestoreSlice',
            'MergeV2Checkpoints',
            'PrintV2',
            'InitializeTableFromTextFile',
            'InitializeTableFromTextFileV2',
            'LookupTableImport',
            'LookupTableImportV2',
        ],
    ],
];
const BY_NAME = new Map(tensorflow_ops_KINDS.flatMap(([kind, names]) => names.map((name) => [name, kind])));
/** Operators that optimizers and the runtime insert; they are not part of `tf.raw_ops`. */
const INTERNAL = /^_(Arg|Retval|DeviceArg|DeviceRetval|ArrayToList|ListToArray|ParallelConcat\w*|If|While|Send|Recv|HostSend|HostRecv|HostCast|Switch\w*|VarHandlesOp|ReadVariablesOp|UnaryOpsComposition|NcclReduce\w*|NcclBroadcast\w*|(Fused|Mkl|Xla|TPU|Scoped|Disconnect|Conv|Shutdown|Initialize|Configure|Wait|Set|Nccl|EagerConst|Tensorrt)\w*)$/;
/** @param functions - names of the functions that the graph defines; a node can call one like an operator. */
function tensorflow_ops_kindOf(op, functions) {
    const kind = BY_NAME.get(op);
    if (kind !== undefined)
        return kind;
    return tensorflow_known_ops/* KNOWN_OPS */.d.has(op) || INTERNAL.test(op) || functions.has(op) ? 'known' : 'custom';
}
/** Operators whose result is a text that the graph puts together. */
const TEXT_OPS = /^(StringJoin|ReduceJoin|UnsortedSegmentJoin|StringFormat|Substr|RegexReplace|StaticRegexReplace|AsString|DecodeBase64|StringLower|StringUpper|StringStrip|StringSplit\w*|UnicodeEncode|UnicodeTranscode|DecodeCompressed)$/;
function isTextOp(op) {
    return TEXT_OPS.test(op);
}
/** Tells whether a path or URL of a constant resolves outside the model in every place where it is loaded. */
function isForeignPath(text) {
    return /^([\\/~]|[A-Za-z]:[\\/]|[A-Za-z][A-Za-z0-9+.-]*:\/\/)/.test(text) || text.split(/[\\/]/).includes('..');
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/tensorflow-graph.js


const GRAPH_TECHNIQUES = [
    { technique: 'tf-python-operator', grade: 'critical', summary: 'An operator of the graph calls a Python function' },
    { technique: 'tf-file-operator', grade: 'high', summary: 'An operator of the graph reads or writes files' },
    { technique: 'tf-network-operator', grade: 'high', summary: 'An operator of the graph opens network connections' },
    { technique: 'tf-dataset-path', grade: 'high', summary: 'A dataset of the graph reads an absolute path or a URL' },
    { technique: 'tf-computed-path', grade: 'review', summary: 'A dataset of the graph reads a path that the graph puts together' },
    { technique: 'tf-checkpoint-path', grade: 'high', summary: 'The graph saves or restores files at an absolute path or a URL' },
    { technique: 'tf-dataset-operator', grade: 'note', summary: 'The graph contains a dataset that reads files' },
    { technique: 'tf-debug-url', grade: 'high', summary: 'A debug operator sends tensors to an absolute path or a URL' },
    { technique: 'tf-print-file', grade: 'high', summary: 'A print operator writes to a file' },
    { technique: 'tf-summary-operator', grade: 'review', summary: 'An operator of the graph writes summary files' },
    {
        technique: 'tf-checkpoint-operator',
        grade: 'note',
        summary: 'The graph saves or restores variables or tables, as every SavedModel does',
    },
    { technique: 'tf-custom-operator', grade: 'review', summary: 'The graph requires a library of custom operators' },
];
/** Operators that are reported by their name alone. */
const BY_KIND = {
    python: ['tf-python-operator', 'calls a Python function when the graph runs'],
    file: ['tf-file-operator', 'reads or writes files when the graph runs'],
    network: ['tf-network-operator', 'opens network connections when the graph runs'],
    summary: ['tf-summary-operator', 'writes files when the graph runs'],
    checkpoint: ['tf-checkpoint-operator', 'is normal in a saved model'],
    custom: ['tf-custom-operator', 'is not an operator of TensorFlow, so it requires a library with native code'],
};
const MAX_NAMES = 50_000;
const MAX_STRINGS = 16;
const MAX_PACKED = 4096;
const MAX_HOPS = 16;
/** Returns the text that an input has when the graph runs, as far as constants and joins decide it. */
function textValue(input, nodes, hops = 0) {
    const node = nodes.get(input.replace(/^\^/, '').split(':', 1)[0] ?? '');
    if (node === undefined)
        return { isComputed: false };
    if (hops > MAX_HOPS)
        return { isComputed: true };
    const inputs = () => node.inputs.map((each) => textValue(each, nodes, hops + 1));
    if (node.op === 'StringJoin') {
        const parts = inputs().map(({ text }) => text);
        return parts.every((part) => part !== undefined) ? { text: parts.join(node.texts[0] ?? ''), isComputed: false } : { isComputed: true };
    }
    if (isTextOp(node.op))
        return { isComputed: true };
    return node.op.startsWith('Identity')
        ? (inputs()[0] ?? { isComputed: false })
        : { text: node.texts.find(isForeignPath) ?? node.texts[0], isComputed: false };
}
/** Reads graphs and their function libraries, and reports the operators when everything was read. */
class GraphReader {
    #walk;
    #report;
    #uses = new Map();
    #functions = new Set();
    /** The first path outside of the model that a constant or a join of constants has, in any graph or function. */
    #foreign;
    /** The first dataset whose path is an argument of its function. */
    #open;
    /** Nodes of a graph in text form. */
    #textNodes = { nodes: new Map(), readers: [] };
    nodes = 0;
    constructor(walk, report) {
        this.#walk = walk;
        this.#report = report;
    }
    graph(range) {
        this.#scope(range, 1, { 2: (field) => this.#library(field) });
    }
    /** Reports what the graphs use. A custom name that is a function of a library is not a custom operator. */
    finish() {
        this.#connect(this.#textNodes);
        this.#reportOpen();
        for (const { op, offset, count } of this.#uses.values()) {
            const kind = tensorflow_ops_kindOf(op, this.#functions);
            const known = BY_KIND[kind];
            if (known === undefined)
                continue;
            const where = `${count} ${count === 1 ? 'node' : 'nodes'}, the first at offset ${offset}`;
            this.#report.add(known[0], { message: `The operator ${(0,graphs_report/* quote */.hD)(op)} ${known[1]} (${where}).`, subject: op, offset });
        }
    }
    /** Counts an operator, for a graph in text form too. */
    use(op, offset) {
        this.nodes += 1;
        const use = this.#uses.get(op);
        if (use !== undefined)
            use.count += 1;
        else if (this.#uses.size < MAX_NAMES)
            this.#uses.set(op, { op, offset, count: 1 });
        else
            this.#report.unread(`more than ${MAX_NAMES} different operators`);
    }
    /** Takes a node of a graph in text form. */
    textNode(node) {
        this.#visit(node, this.#textNodes);
    }
    #library(range) {
        this.#walk.each(range, { counted: { 1: (field) => this.#function(field) } });
    }
    #function(range) {
        this.#scope(range, 3, { 1: (field) => this.#signature(field) });
    }
    #signature(range) {
        this.#walk.each(range, {
            counted: { 1: (field) => this.#functions.size < MAX_NAMES && this.#functions.add(this.#text(field)) },
        });
    }
    /** Reads the nodes of a graph or function, then connects datasets with the constants that they read. */
    #scope(range, nodeField, others) {
        const scope = { nodes: new Map(), readers: [] };
        const node = (field) => this.#visit(this.#node(field), scope);
        this.#walk.each(range, { counted: { ...others, [nodeField]: node } });
        this.#connect(scope);
    }
    /** Reports what datasets and checkpoints of a scope read, now that all of its nodes are known. */
    #connect({ nodes, readers }) {
        for (const [name] of nodes)
            this.#foreign ??= [textValue(name, nodes).text].find((text) => text !== undefined && isForeignPath(text));
        for (const each of readers) {
            if (tensorflow_ops_kindOf(each.op, this.#functions) === 'checkpoint')
                this.#checkpoint(each, nodes);
            else
                this.#dataset(each, nodes);
        }
    }
    #visit(node, { nodes, readers }) {
        const path = node.texts.find(isForeignPath);
        this.use(node.op, node.offset);
        const isText = node.texts.length > 0 || isTextOp(node.op) || node.op.startsWith('Identity');
        if (isText && nodes.size < MAX_NAMES)
            nodes.set(node.name, node);
        const kind = tensorflow_ops_kindOf(node.op, this.#functions);
        if ((kind === 'dataset' || kind === 'checkpoint') && readers.length < MAX_NAMES)
            readers.push(node);
        if (kind === 'debug' && path !== undefined)
            this.#outside('tf-debug-url', node, path, 'sends tensors to');
        if (node.op === 'PrintV2' && path !== undefined)
            this.#outside('tf-print-file', node, path, 'writes to');
    }
    #dataset(node, nodes) {
        const inputs = node.inputs.map((input) => textValue(input, nodes));
        const path = [...node.texts, ...inputs.map(({ text }) => text)].find((each) => each !== undefined && isForeignPath(each));
        if (path !== undefined)
            this.#outside('tf-dataset-path', node, path, 'reads');
        else if (inputs.some(({ isComputed }) => isComputed)) {
            const message = `The operator ${(0,graphs_report/* quote */.hD)(node.op)} at offset ${node.offset} reads a path that the graph puts together.`;
            this.#report.add('tf-computed-path', { message, subject: node.op, offset: node.offset });
        }
        else {
            this.#open ??= node;
            const message = `The operator ${(0,graphs_report/* quote */.hD)(node.op)} at offset ${node.offset} reads files that its input names.`;
            this.#report.add('tf-dataset-operator', { message, subject: node.op, offset: node.offset });
        }
    }
    /** The path of a checkpoint or table is the first or second input; the others name variables. */
    #checkpoint(node, nodes) {
        const path = node.inputs
            .slice(0, 2)
            .map((input) => textValue(input, nodes).text)
            .find((text) => text !== undefined && isForeignPath(text));
        if (path !== undefined)
            this.#outside('tf-checkpoint-path', node, path, 'reads or writes');
    }
    /** Reports a dataset that gets its path from elsewhere, in a graph that contains a path outside of the model. */
    #reportOpen() {
        if (this.#open === undefined || this.#foreign === undefined)
            return;
        const { op, offset } = this.#open;
        const message = `The operator ${(0,graphs_report/* quote */.hD)(op)} at offset ${offset} reads files that its argument names, and the graph contains the path ${(0,graphs_report/* quote */.hD)(this.#foreign)}.`;
        this.#report.add('tf-dataset-path', { message, subject: `${op} ${this.#foreign}`, offset });
    }
    #outside(technique, { op, offset }, path, does) {
        const message = `The operator ${(0,graphs_report/* quote */.hD)(op)} at offset ${offset} ${does} ${(0,graphs_report/* quote */.hD)(path)} when the graph runs.`;
        this.#report.add(technique, { message, subject: `${op} ${path}`, offset });
    }
    #node(range) {
        let [name, op] = ['', ''];
        const inputs = [];
        const texts = [];
        this.#walk.each(range, {
            counted: {
                1: (field) => (name = this.#text(field)),
                2: (field) => (op = this.#text(field)),
                3: (field) => inputs.length < MAX_STRINGS && inputs.push(this.#text(field)),
                5: (field) => this.#attribute(field, texts),
            },
        });
        return { name, op, inputs, texts, offset: range.start };
    }
    /** Reads AttrValue: `s` is 2, `list` 1 with `s` 2, `tensor` 8 with `string_val` 8 and packed `tensor_content` 4. */
    #attribute(range, texts) {
        const text = (field) => this.#keep(field, texts);
        const list = (field) => this.#walk.each(field, { counted: { 2: text } });
        const tensor = (field) => this.#walk.each(field, { counted: { 4: (packed) => this.#packed(packed, texts), 8: text } });
        this.#walk.each(range, { counted: { 2: (value) => this.#walk.each(value, { counted: { 1: list, 2: text, 8: tensor } }) } });
    }
    #keep(range, texts) {
        const text = range.end === range.start || texts.length >= MAX_STRINGS ? undefined : this.#walk.text(range);
        if (text !== undefined)
            texts.push(text);
    }
    /** Reads the strings of `tensor_content`: their lengths come first. Numbers are read as text as well, and are no path. */
    #packed(range, texts) {
        const text = range.end - range.start > MAX_PACKED || texts.length >= MAX_STRINGS ? undefined : this.#walk.text(range);
        const start = text?.search(/[/\\~]|[A-Za-z][A-Za-z0-9+.-]{0,40}:|\.\./);
        if (text !== undefined && start !== undefined && start >= 0 && start <= MAX_STRINGS)
            texts.push(text.slice(start));
    }
    #text(range) {
        return this.#walk.text(range) ?? `<${range.end - range.start} bytes>`;
    }
}

// EXTERNAL MODULE: ./build/domains/scan/graphs/tensorflow-identify.js
var tensorflow_identify = __webpack_require__(998);
;// CONCATENATED MODULE: ./build/domains/scan/graphs/tensorflow.js









const TENSORFLOW_TECHNIQUES = [
    ...GRAPH_TECHNIQUES,
    ...KERAS_CONFIG_TECHNIQUES,
    { technique: 'tf-asset-path', grade: 'high', summary: 'A SavedModel names an asset outside its folder' },
    { technique: 'tf-malformed', grade: 'review', summary: 'The file is not a valid TensorFlow graph' },
];
/** Reads SavedModels, MetaGraphs and frozen graphs, in binary and text form, and `keras_metadata.pb`. */
const tensorflowReader = {
    id: 'tensorflow',
    matches: (file) => tensorflow_isNamed(file) || (0,tensorflow_identify/* tensorflowKind */.Q)(file) !== undefined,
    read: (source, context) => new TensorflowFile(source, context).read(),
};
function tensorflow_isNamed({ name, size, head }) {
    if (size === 0 || (0,sample/* isPointer */._V)(head))
        return false;
    return name === 'saved_model.pb' || name === 'keras_metadata.pb' || isText(name, head) || isUndecided(name, head);
}
/** Recognizes the text form by its name. A file without a node of a graph turns out to be something else. */
function isText(name, head) {
    return /\.(pbtxt|pb\.txt)$/.test(name) && !head.includes(0);
}
/** A file that is named as a graph may have fields that no loader knows in front of those that it reads. */
function isUndecided(name, head) {
    return /\.(pb|meta)$/.test(name) && head.length > 0;
}
/** Messages of the text form that are nodes of a graph or function, and the fields of an attribute that hold text. */
const NODES = new Set(['node', 'node_def']);
const TEXTS = new Set(['s', 'string_val', 'tensor_content']);
const MAX_TEXTS = 16;
class TensorflowFile {
    #source;
    #context;
    #walk;
    #report;
    #graphs;
    #all;
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
        this.#walk = new protobuf/* Protobuf */.G(source, context.step);
        this.#report = new graphs_report/* Report */.pl(context, TENSORFLOW_TECHNIQUES);
        this.#graphs = new GraphReader(this.#walk, this.#report);
        this.#all = { start: 0, end: source.size };
    }
    read() {
        const name = baseName(this.#context.name);
        const head = Uint8Array.from(this.#source.read(0, 64 * 1024));
        if (name === 'keras_metadata.pb')
            return this.#kerasMetadata();
        if (isText(name, head))
            return this.#text();
        const known = (0,tensorflow_identify/* tensorflowKind */.Q)({ name, head, size: this.#source.size, read: this.#source.read });
        if (known === undefined && name !== 'saved_model.pb')
            return this.#guess();
        const kind = name === 'saved_model.pb' ? 'saved-model' : (known ?? 'saved-model');
        if (kind === 'saved-model')
            this.#walk.each(this.#all, { counted: { 2: (field) => this.#metaGraph(field) } });
        else if (kind === 'meta-graph')
            this.#metaGraph(this.#all);
        else
            this.#graphs.graph(this.#all);
        return this.#finish(`tensorflow-${kind}`);
    }
    #metaGraph(range) {
        const counted = {
            2: (field) => this.#graphs.graph(field),
            6: (field) => this.#asset(field),
            7: (field) => this.#objects(field),
        };
        this.#walk.each(range, { counted });
    }
    /** Reads AssetFileDef: `filename` is 2, relative to the folder `assets`. */
    #asset(range) {
        let name = '';
        this.#walk.each(range, { counted: { 2: (field) => (name = this.#walk.text(field) ?? '') } });
        const reason = (0,external_data/* escapeOf */.FP)(name);
        if (reason === undefined)
            return;
        const message = `The asset ${(0,graphs_report/* quote */.hD)(name)} at offset ${range.start} ${reason}; loading the model reads a file outside its folder.`;
        this.#report.add('tf-asset-path', { message, subject: name, offset: range.start });
    }
    /** Walks a file as a graph that could not be recognized by its first bytes. Without a node it is something else. */
    #guess() {
        this.#graphs.graph(this.#all);
        const isGraph = this.#graphs.nodes > 0 && this.#walk.malformed === undefined;
        return isGraph ? this.#finish('tensorflow-graph') : { format: '', findings: [], incomplete: [] };
    }
    /** Reads the objects of a SavedModel. TensorFlow 2.0 to 2.4 stored the layers of Keras there. */
    #objects(range) {
        const userObject = (field) => this.#walk.each(field, { counted: { 3: (text) => this.#layer(text) } });
        const object = (field) => this.#walk.each(field, { counted: { 4: userObject } });
        this.#walk.each(range, { counted: { 1: object } });
    }
    #kerasMetadata() {
        const node = (field) => this.#walk.each(field, { counted: { 5: (text) => this.#layer(text) } });
        this.#walk.each(this.#all, { counted: { 1: node } });
        return this.#finish('keras-metadata');
    }
    /** Walks the JSON of one layer. Objects of other kinds store no JSON. */
    #layer({ start, end }) {
        if (end - start > scan_source/* MAX_READ */.Ct)
            this.#report.unread(`the metadata of a layer at offset ${start} has ${end - start} bytes; at most ${scan_source/* MAX_READ */.Ct} are parsed`);
        const text = this.#walk.text({ start, end }, scan_source/* MAX_READ */.Ct);
        if (text?.trimStart().startsWith('{'))
            this.#keras(text, start);
    }
    #keras(text, offset) {
        readKerasJson(text, { report: this.#report, step: this.#context.step, where: `the metadata of a layer at offset ${offset}` });
    }
    #text() {
        let current;
        const flush = () => {
            if (current !== undefined && current.op !== '')
                this.#graphs.textNode(current);
        };
        const isComplete = (0,pbtxt/* eachTextField */.f)(this.#source, this.#context.step, ({ name, text, offset, within }) => {
            if (name === 'metadata' && text.trimStart().startsWith('{'))
                this.#keras(text, offset);
            const node = within.find((message) => NODES.has(message.name));
            if (node === undefined)
                return;
            if (node.id !== current?.id) {
                flush();
                current = { id: node.id, name: '', op: '', inputs: [], texts: [], offset };
            }
            const isDirect = within.at(-1)?.id === node.id;
            if (isDirect && (name === 'op' || name === 'name'))
                current = { ...current, [name]: text };
            else if (isDirect && name === 'input' && current.inputs.length < MAX_TEXTS)
                current.inputs.push(text);
            else if (TEXTS.has(name) && current.texts.length < MAX_TEXTS)
                current.texts.push(text);
        });
        flush();
        if (!isComplete)
            this.#report.unread('the limit of steps was reached in the graph');
        if (this.#graphs.nodes === 0 && isComplete && baseName(this.#context.name) !== 'saved_model.pbtxt')
            return { format: '', findings: [], incomplete: [] };
        return this.#finish('tensorflow-pbtxt');
    }
    #finish(format) {
        const { malformed, exhausted } = this.#walk;
        this.#graphs.finish();
        if (exhausted)
            this.#report.unread('the limit of steps was reached in the TensorFlow graph');
        if (malformed !== undefined) {
            const { at, reason } = malformed;
            this.#report.unread(`the TensorFlow file is malformed at offset ${at}: ${reason}`);
            this.#report.add('tf-malformed', {
                message: `The TensorFlow file is malformed at offset ${at}: ${reason}.`,
                subject: reason,
                offset: at,
            });
        }
        return this.#report.reading(format, { nodes: this.#graphs.nodes });
    }
}
function baseName(path) {
    return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/flatbuffer.js
/** An offset of a FlatBuffer that is outside the file or its table. */
class FlatBufferError extends Error {
}
/**
 * Reads tables, vectors and text of a FlatBuffer. Checks every offset against the file before it is used.
 *
 * @see https://flatbuffers.dev/internals/
 */
class FlatBuffer {
    #window;
    constructor(window) {
        this.#window = window;
    }
    /** Returns the table that the start of the file refers to. */
    root() {
        return this.table(this.#uint(0, 4));
    }
    table(at) {
        const distance = signed(this.#uint(at, 4));
        const vtable = at - distance;
        const length = this.#uint(vtable, 2);
        if (length < 4 || length % 2 !== 0 || vtable + length > this.#window.size)
            throw new FlatBufferError(`the table at offset ${at} has an invalid description`);
        return { at, vtable, fields: (length - 4) / 2 };
    }
    /** Returns the offset of a field; `undefined` when it has its default value. */
    field({ at, vtable, fields }, index) {
        if (index >= fields)
            return undefined;
        const offset = this.#uint(vtable + 4 + 2 * index, 2);
        return offset === 0 ? undefined : at + offset;
    }
    /** Returns the offset of a table, vector or text that a field refers to. */
    reference(at) {
        const target = at + this.#uint(at, 4);
        if (target + 4 > this.#window.size)
            throw new FlatBufferError(`the reference at offset ${at} is outside the file`);
        return target;
    }
    /** Returns the number of elements of a vector, whose first one is 4 bytes after `at`. */
    length(at, elementBytes) {
        const count = this.#uint(at, 4);
        if (at + 4 + count * elementBytes > this.#window.size)
            throw new FlatBufferError(`the vector at offset ${at} is longer than the file`);
        return count;
    }
    /** Returns a field that is text, at most 1,024 bytes of it. */
    text(table, index) {
        const field = this.field(table, index);
        if (field === undefined)
            return undefined;
        const at = this.reference(field);
        return this.#window.text(at + 4, Math.min(this.length(at, 1), 1024));
    }
    /** Returns an integer field of 1 or 4 bytes, 0 by default. */
    int(table, index, bytes) {
        const field = this.field(table, index);
        const value = field === undefined ? 0 : this.#uint(field, bytes);
        return bytes === 1 ? (value << 24) >> 24 : signed(value);
    }
    #uint(at, bytes) {
        const value = this.#window.uint(at, bytes);
        if (value === undefined)
            throw new FlatBufferError(`offset ${at} is outside the file`);
        return value;
    }
}
function signed(value) {
    return value | 0;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/trailing-zip.js
/** The end record with the longest comment, in bytes. */
const SEARCHED = 22 + 65_535;
const trailing_zip_END = 'PK\x05\x06';
const ENTRY = 'PK\x01\x02';
const MAX_ENTRIES = 65_536;
/**
 * Finds a zip archive that is appended to another file.
 *
 * @returns the offset of its first local header; `undefined` without a complete archive.
 */
function trailingZip(source) {
    const from = Math.max(0, source.size - SEARCHED);
    const tail = Buffer.from(source.read(from, SEARCHED));
    const at = tail.lastIndexOf(trailing_zip_END, undefined, 'latin1');
    if (at === -1 || at + 22 > tail.length)
        return undefined;
    const [size, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    const directory = from + at - size;
    // Offsets count from the start of the file, or from the start of the archive.
    const shift = directory - offset;
    const first = directory < 0 || shift < 0 ? undefined : firstEntry(source, directory, size);
    return first === undefined || first + shift >= source.size ? undefined : first + shift;
}
/** Returns the least offset of a local header in the central directory. */
function firstEntry(source, directory, size) {
    let least;
    for (let at = 0, count = 0; at + 46 <= size && count < MAX_ENTRIES; count += 1) {
        const entry = Buffer.from(source.read(directory + at, 46));
        if (entry.length < 46 || entry.toString('latin1', 0, 4) !== ENTRY)
            break;
        least = Math.min(least ?? Number.POSITIVE_INFINITY, entry.readUInt32LE(42));
        at += 46 + entry.readUInt16LE(28) + entry.readUInt16LE(30) + entry.readUInt16LE(32);
    }
    return least;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/tflite.js







const TFLITE_TECHNIQUES = [
    { technique: 'tflite-python-operator', grade: 'critical', summary: 'A TensorFlow operator of the model calls a Python function' },
    { technique: 'tflite-file-operator', grade: 'high', summary: 'A TensorFlow operator of the model uses files or the network' },
    { technique: 'tflite-flex-operator', grade: 'note', summary: 'The model uses operators of TensorFlow' },
    { technique: 'tflite-custom-operator', grade: 'review', summary: 'The model requires a library of custom operators' },
    {
        technique: 'tflite-known-operator',
        grade: 'note',
        summary: 'The model uses custom operators that TensorFlow Lite or MediaPipe contains',
    },
    { technique: 'tflite-malformed', grade: 'review', summary: 'The file is not a valid TensorFlow Lite model' },
];
const CUSTOM = 32;
const MAX_CODES = 65_536;
/** Custom operators that the runtimes of Google and Coral contain. */
const tflite_KNOWN = /^(TFLite_Detection_PostProcess|AudioSpectrogram|Mfcc|NumericVerify|edgetpu-custom-op|Convolution2DTransposeBias|MaxPoolingWithArgmax2D|MaxUnpooling2D|Landmarks2TransformMatrix(V2)?|TransformLandmarks(V2)?|TransformTensorBilinear(V2)?|FunnelResize|aeq\.hertz\.\w*|signal\.\w*|stablehlo\.\w*|odml\.\w*)$/;
const FORBIDDEN = {
    python: 'tflite-python-operator',
    file: 'tflite-file-operator',
    network: 'tflite-file-operator',
    dataset: 'tflite-file-operator',
    debug: 'tflite-file-operator',
    summary: 'tflite-file-operator',
    custom: 'tflite-custom-operator',
};
const tfliteReader = {
    id: 'tflite',
    matches: ({ head }) => (0,sample/* latin1 */.Wy)(head.subarray(4, 8)) === 'TFL3',
    read: (source, context) => new TfliteModel(source, context).read(),
};
class TfliteModel {
    #buffer;
    #report;
    #context;
    #source;
    #codes = 0;
    constructor(source, context) {
        this.#buffer = new FlatBuffer(new graphs_window/* Window */.p(source, context.step));
        this.#report = new graphs_report/* Report */.pl(context, TFLITE_TECHNIQUES);
        this.#context = context;
        this.#source = source;
    }
    read() {
        try {
            this.#operatorCodes(this.#buffer.root());
            this.#associatedFiles();
        }
        catch (error) {
            if (!(error instanceof FlatBufferError))
                throw error;
            this.#report.unread(`the TensorFlow Lite model is malformed: ${error.message}`);
            this.#report.add('tflite-malformed', { message: `The TensorFlow Lite model is malformed: ${error.message}.`, subject: 'flatbuffer' });
        }
        return this.#report.reading('tflite', { operatorCodes: this.#codes });
    }
    /** Scans the zip archive that the metadata of a model appends: labels and vocabularies. */
    #associatedFiles() {
        const start = trailingZip(this.#source);
        if (start === undefined)
            return;
        const readings = this.#context.nested('associated files', (0,scan_source/* sliceOf */.Mz)(this.#source, start, this.#source.size - start));
        if (readings === undefined)
            this.#report.unread('the zip archive at the end of the model is nested too deeply');
        for (const reading of readings ?? [])
            this.#report.include(reading);
    }
    /** Reads field 1 of the model: a vector of references to OperatorCode. */
    #operatorCodes(model) {
        const field = this.#buffer.field(model, 1);
        if (field === undefined)
            return;
        const vector = this.#buffer.reference(field);
        const count = this.#buffer.length(vector, 4);
        if (count > MAX_CODES)
            this.#report.unread(`the model has ${count} operator codes; ${MAX_CODES} were read`);
        for (let index = 0; index < Math.min(count, MAX_CODES); index += 1) {
            if (!this.#context.step(1)) {
                this.#report.unread('the limit of steps was reached in the TensorFlow Lite model');
                return;
            }
            this.#codes += 1;
            this.#operatorCode(this.#buffer.table(this.#buffer.reference(vector + 4 + 4 * index)));
        }
    }
    /** Fields of OperatorCode: 0 the old 8-bit code, 1 the custom name, 3 the code. The runtime uses the greater code. */
    #operatorCode(code) {
        const builtin = Math.max(this.#buffer.int(code, 0, 1), this.#buffer.int(code, 3, 4));
        const name = this.#buffer.text(code, 1);
        if (builtin === CUSTOM)
            this.#custom(name ?? '', code.at);
    }
    #custom(name, offset) {
        if (name.startsWith('Flex')) {
            this.#flex(name, offset);
            return;
        }
        const technique = tflite_KNOWN.test(name) ? 'tflite-known-operator' : 'tflite-custom-operator';
        const why = technique === 'tflite-known-operator' ? 'which the runtime contains' : 'which requires a library with native code';
        this.#report.add(technique, {
            message: `The model uses the custom operator ${(0,graphs_report/* quote */.hD)(name)} (offset ${offset}), ${why}.`,
            subject: name,
            offset,
        });
    }
    /** Checks the TensorFlow operator that a Flex operator runs. */
    #flex(name, offset) {
        const kind = tensorflow_ops_kindOf(name.slice('Flex'.length), new Set());
        const technique = FORBIDDEN[kind] ?? 'tflite-flex-operator';
        const why = technique === 'tflite-flex-operator' ? 'which requires the Flex delegate' : `which is of the kind "${kind}"`;
        this.#report.add(technique, {
            message: `The model runs the TensorFlow operator ${(0,graphs_report/* quote */.hD)(name)} (offset ${offset}), ${why}.`,
            subject: name,
            offset,
        });
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/readers.js











/** Readers of computation graphs and of the formats of other frameworks. */
const graphReaders = [
    onnx/* onnxReader */.b,
    tensorflowReader,
    tfliteReader,
    hdf5Reader,
    kerasConfigReader,
    caffe/* caffeReader */.Jd,
    mxnetReader,
    msgpackReader,
    coreml/* coremlReader */.y0,
    xmlReader,
    ...signatures/* signatureReaders */.bg,
];
/** All techniques of these readers, without repeats. */
const GRAPH_READER_TECHNIQUES = [
    ...new Map([
        onnx/* ONNX_TECHNIQUES */.a,
        TENSORFLOW_TECHNIQUES,
        TFLITE_TECHNIQUES,
        HDF5_TECHNIQUES,
        KERAS_CONFIG_TECHNIQUES,
        caffe/* CAFFE_TECHNIQUES */.GD,
        MXNET_TECHNIQUES,
        MSGPACK_TECHNIQUES,
        coreml/* COREML_TECHNIQUES */.RB,
        XML_TECHNIQUES,
        signatures/* SIGNATURE_TECHNIQUES */.TT,
    ]
        .flat()
        .map((each) => [each.technique, each])).values(),
];

// EXTERNAL MODULE: ./build/domains/scan/pickle/embedded.js
var embedded = __webpack_require__(32179);
// EXTERNAL MODULE: ./build/domains/scan/pickle/joblib.js
var joblib = __webpack_require__(99519);
// EXTERNAL MODULE: ./build/domains/scan/pickle/policy.js
var pickle_policy = __webpack_require__(24839);
// EXTERNAL MODULE: ./build/domains/scan/pickle/records.js
var records = __webpack_require__(74591);
// EXTERNAL MODULE: ./build/domains/scan/pickle/region.js + 1 modules
var pickle_region = __webpack_require__(28569);
;// CONCATENATED MODULE: ./build/domains/scan/pickle/advisories.js

/** Advisories about scanners that passed a name, by the start of `module.name`. */
const ADVISORIES = [
    ['pip.main', ['CVE-2025-1716', 'GHSA-655q-fx9r-782v']],
    ['pip._internal', ['CVE-2025-1716', 'GHSA-655q-fx9r-782v']],
    ['timeit.timeit', ['GHSA-v7x6-rv5q-mhwc']],
    ['asyncio.unix_events', ['CVE-2025-10157', 'GHSA-f7qq-56ww-84cr']],
    ['numpy.f2py.crackfortran.getlincoef', ['GHSA-r8g5-cgf2-4m4m']],
    ['pkgutil.resolve_name', ['GHSA-vvpj-8cmc-gx39']],
    ['uuid._', ['GHSA-g38g-8gr9-h9xp']],
    ['_osx_support.', ['GHSA-g38g-8gr9-h9xp']],
    ['_aix_support.', ['GHSA-g38g-8gr9-h9xp']],
    ['imaplib.IMAP4_stream', ['GHSA-g38g-8gr9-h9xp']],
    ['_pyrepl.pager', ['GHSA-g38g-8gr9-h9xp']],
    ['test.support.script_helper', ['GHSA-g38g-8gr9-h9xp']],
];
/** Returns the ids of advisories about an import. */
function advisories_advisoriesOf(record) {
    const text = (0,records/* textOf */.b)(record);
    return ADVISORIES.find(([prefix]) => text.startsWith(prefix))?.[1] ?? [];
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/techniques.js
/** What the pickle reader reports. */
const techniques_TECHNIQUES = [
    {
        technique: 'pickle-import-dangerous',
        grade: 'critical',
        summary: 'Imports a name that is known to run code, or to use files or the network.',
        advisories: [
            'CVE-2025-1716',
            'CVE-2025-10157',
            'GHSA-v7x6-rv5q-mhwc',
            'GHSA-vvpj-8cmc-gx39',
            'GHSA-g38g-8gr9-h9xp',
            'GHSA-r8g5-cgf2-4m4m',
        ],
    },
    {
        technique: 'pickle-import-dunder',
        grade: 'critical',
        summary: 'Imports an internal attribute such as `__builtins__` or `__subclasses__`, which reaches any object.',
    },
    { technique: 'pickle-import-dotted', grade: 'high', summary: 'Imports an attribute of an attribute that is not on the allow-list.' },
    { technique: 'pickle-import-computed', grade: 'critical', summary: 'Imports a name that is computed while the file is loaded.' },
    { technique: 'pickle-extension', grade: 'critical', summary: 'Uses an extension code, whose name only the loading program knows.' },
    { technique: 'pickle-call-unknown', grade: 'high', summary: 'Imports and calls a name that is not on the allow-list.' },
    { technique: 'pickle-import-unknown', grade: 'review', summary: 'Imports a name that is not on the allow-list, and calls nothing.' },
    {
        technique: 'pickle-import-passed',
        grade: 'high',
        summary: 'Imports a name that is not on the allow-list, and calls or builds other objects, which can call it.',
    },
    {
        technique: 'pickle-hook',
        grade: 'high',
        summary: 'Sets a member that Python or NumPy uses by itself, such as `__setstate__`, `append` or `__array_interface__`.',
    },
    {
        technique: 'pickle-call-constructor',
        grade: 'high',
        summary: 'Calls the constructor of a framework class with arguments of the file, which pickles of the framework do not.',
    },
    { technique: 'pickle-import-framework', grade: 'note', summary: 'Imports a vetted class of a framework; fails in profile `strict`.' },
    {
        technique: 'pickle-import-torchscript',
        grade: 'note',
        summary: 'Refers to a class that the TorchScript code of the same archive defines.',
    },
    { technique: 'pickle-call-computed', grade: 'high', summary: 'Calls the result of a call or a persistent object.' },
    {
        technique: 'pickle-build-target',
        grade: 'high',
        summary: 'Changes the attributes of a module, class or function for all code that runs later.',
    },
    {
        technique: 'pickle-item-target',
        grade: 'high',
        summary: 'Sets items on a value that is not a container.',
        advisories: ['CVE-2026-24747'],
    },
    { technique: 'pickle-object-scalar', grade: 'high', summary: 'Makes numpy unpickle bytes inside the pickle.' },
    { technique: 'pickle-expansion', grade: 'high', summary: 'Contains containers that refer to each other and expand exponentially.' },
    {
        technique: 'pickle-frame',
        grade: 'high',
        summary: 'Contains a frame that disagrees with its content, so that readers of Python see different bytes.',
    },
    { technique: 'pickle-behind-bytes', grade: 'review', summary: 'Contains a pickle behind bytes that are not one.' },
    { technique: 'pickle-nested', grade: 'note', summary: 'Contains a pickle inside a value of bytes or text.' },
    { technique: 'pickle-trailing-bytes', grade: 'note', summary: 'Contains bytes behind the last pickle.' },
];

;// CONCATENATED MODULE: ./build/domains/scan/pickle/report.js




/**
 * Returns the findings of a trace, in the order of their offsets.
 *
 * @param isBeside - tells whether a Python file of the name of a module is next to the pickle, so that an import may run it.
 */
function findingsOf(trace, policy, isBeside = () => false) {
    const records = [...trace.imports.values()];
    const isActive = records.some(({ calls, built }) => calls > 0 || built);
    const imports = records.flatMap((record) => importFinding(record, policy, isActive || isBeside(record.module ?? '')) ?? []);
    const events = [...trace.events.values()].map((event) => eventFinding(event));
    return [...imports, ...events].sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
}
/** @param isActive - whether an import can run code: the pickle calls something or sets a state, or the module is next to it. */
function importFinding(record, policy, isActive) {
    const graded = (0,pickle_policy/* gradeImport */.n)(record, policy);
    const { grade, technique, why, allowable, tier } = isActive && graded.technique === 'pickle-import-unknown' && graded.grade !== undefined ? passed(graded) : graded;
    if (grade === undefined)
        return undefined;
    const subject = (0,records/* textOf */.b)(record).slice(0, 200);
    const advisories = advisories_advisoriesOf(record);
    const hint = allowable && grade !== 'note' ? hintFor(subject, policy) : '';
    return {
        grade,
        technique,
        subject,
        offset: record.offset,
        message: `${report_describe(record, subject)}: ${why} (${LISTS[tier] ?? tier})${advisories.length > 0 ? `; see ${advisories.join(', ')}` : ''}.${hint}`,
        ...(advisories.length > 0 && { advisories }),
        ...(allowable && { allow: subject }),
    };
}
/** Which list decided, by the tier of a name. */
const LISTS = {
    denied: 'on the deny-list',
    unknown: 'on no list',
    framework: 'on the allow-list, tier framework',
};
/** Says how a user can allow a name, or that the permission has expired. */
function hintFor(name, { expired }) {
    const until = expired?.get(name);
    const quoted = JSON.stringify(name);
    if (until === undefined)
        return ` To allow it, add ${quoted} to scan.allow in .github/weightseal.yml.`;
    return ` The entry of scan.allow for ${quoted} in .github/weightseal.yml expired on ${until}. To allow it again, review it and set a later date.`;
}
/** An import that nothing calls itself, but that a call or an object may call when it is given to them. */
function passed(graded) {
    const why = 'it is not on the allow-list, and the import itself or what the pickle calls can run it';
    return { ...graded, grade: 'high', technique: 'pickle-import-passed', why };
}
/** Says what is imported, by which opcode, and what is done with it. */
function report_describe(record, subject) {
    const { via, offset, count, call, calls, dropped, built } = record;
    const times = count > 1 ? `, ${count} times` : '';
    const imported = `Imports ${JSON.stringify(subject)} (${via} at offset ${offset}${times})`;
    if (call === undefined)
        return `${imported} without calling it`;
    const fate = dropped > 0 ? `; the result ${dropped < calls ? `of ${dropped} calls ` : ''}is dropped` : built ? '; a state is set on the result' : '';
    return `${imported} and calls it (${call.via} at offset ${call.offset}${calls > 1 ? `, ${calls} times` : ''}${fate})`;
}
function eventFinding({ technique, subject, offset, detail }) {
    const { grade, summary, advisories } = report_techniqueOf(technique);
    return {
        grade,
        technique,
        subject: subject.slice(0, 200),
        offset,
        message: `${summary.replace(/\.$/, '')}: ${detail.slice(0, 400)}.`,
        ...(advisories && { advisories }),
    };
}
function report_techniqueOf(technique) {
    return techniques_TECHNIQUES.find((each) => each.technique === technique) ?? { grade: 'review', summary: technique };
}

// EXTERNAL MODULE: ./build/domains/scan/pickle/weights-only.js
var weights_only = __webpack_require__(91591);
// EXTERNAL MODULE: ./build/domains/scan/pickle/window.js
var pickle_window = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/domains/scan/pickle/scan.js










/** Pickles inside values inside pickles. */
const MAX_NESTING = 4;
const MOST_FACTS = 1000;
const MOST_EMBEDDED = 10_000;
const MOST_REASONS = 10;
/**
 * Reads a source that is meant to be a pickle, such as a member of a container, without executing anything. Bytes that are not a
 * pickle make it incomplete.
 *
 * @param options.search - also looks for a pickle behind bytes that are not one.
 */
function scanPickle(source, context, options = {}) {
    return new PickleScan(source, context, options).run();
}
class PickleScan {
    #source;
    #context;
    #options;
    #findings;
    #incomplete = new Set();
    #seen = new Set();
    #embedded = 0;
    constructor(source, context, options) {
        this.#source = source;
        this.#context = context;
        this.#options = options;
        this.#findings = new scan_context/* Findings */.Fv(context);
    }
    run() {
        const { search = false } = this.#options;
        const region = (0,pickle_region/* readRegion */.X)(new pickle_window/* Window */.p(this.#source), 0, { step: this.#context.step, search });
        this.#report(region, 0);
        const incomplete = [...this.#incomplete];
        if (this.#findings.dropped > 0)
            incomplete.push(`${this.#findings.dropped} more findings were not kept`);
        return { format: 'pickle', findings: this.#findings.list, incomplete, facts: scan_factsOf(region, this.#options) };
    }
    #report(region, depth) {
        if (region.trailing !== undefined) {
            const detail = `${this.#source.size - region.trailing} bytes follow from offset ${region.trailing}`;
            region.trace.event('pickle-trailing-bytes', { subject: 'trailing bytes', offset: region.trailing, detail });
        }
        this.#add(region.trace, undefined);
        for (const record of region.trace.imports.values())
            if ((0,joblib/* isWrapper */.Yx)((0,records/* textOf */.b)(record)) && (record.calls === 0 || region.trace.arrays < record.calls))
                this.#missed('An array of joblib is made in an unusual way, so that its size is unknown.');
        for (const { offset, reason } of region.gaps)
            this.#missed(`The pickle cannot be read from offset ${offset}: ${reason}.`);
        this.#readEmbedded(region.trace, this.#source, depth);
    }
    /** @param at - where the findings are reported, if not at their own offsets. */
    #add(trace, at) {
        const isBeside = (module) => this.#context.sibling(`${module.split('.')[0]}.py`) === true;
        for (const finding of findingsOf(trace, this.#options, isBeside)) {
            const key = `${finding.technique}\n${finding.subject}`;
            if (this.#seen.has(key))
                continue;
            this.#seen.add(key);
            this.#findings.add(at === undefined ? finding : { ...finding, offset: at });
        }
    }
    #missed(reason) {
        if (this.#incomplete.size < MOST_REASONS)
            this.#incomplete.add(reason);
    }
    #readEmbedded({ embedded }, source, depth) {
        for (const found of embedded) {
            this.#embedded++;
            if (this.#embedded > MOST_EMBEDDED)
                break;
            if (found.kind === 'archive')
                this.#readArchive(found, source);
            else
                this.#readPickle(found, source, depth + 1);
        }
        if (this.#embedded > MOST_EMBEDDED)
            this.#missed('More than 10,000 values look like pickles or archives; the others were not read.');
    }
    #readPickle(found, source, depth) {
        const isBase64 = found.kind === 'base64';
        const inner = isBase64 ? (0,scan_source/* bytesSource */.Xl)(this.#decode(found, source)) : source;
        const window = new pickle_window/* Window */.p(inner, isBase64 ? inner.size : found.end);
        const region = (0,pickle_region/* readRegion */.X)(window, isBase64 ? 0 : found.start, { step: this.#context.step, search: found.certain });
        if (!found.certain && !isRealNested(region))
            return;
        if (depth > MAX_NESTING) {
            this.#missed(`Pickles inside pickles are nested deeper than ${MAX_NESTING}.`);
            return;
        }
        const detail = `${found.end - found.start} bytes at offset ${found.start}${isBase64 ? ' are a pickle in base64' : ' are a pickle'}`;
        region.trace.event('pickle-nested', { subject: 'nested pickle', offset: found.start, detail });
        this.#add(region.trace, isBase64 ? found.start : undefined);
        if (region.trace.pickles > 0 || found.certain)
            this.#gapsOf(region, found);
        this.#readEmbedded(region.trace, inner, depth);
    }
    #gapsOf(region, { start }) {
        for (const { reason } of region.gaps)
            this.#missed(`The pickle inside the value at offset ${start} cannot be read to its end: ${reason}.`);
    }
    #decode({ start, end }, source) {
        if (end - start > embedded/* BASE64_BYTES */.Ey)
            this.#missed(`The text at offset ${start} looks like a pickle in base64; only its first ${embedded/* BASE64_BYTES */.Ey} bytes were decoded.`);
        const window = new pickle_window/* Window */.p(source);
        const parts = [];
        const stop = Math.min(end, start + embedded/* BASE64_BYTES */.Ey);
        for (let at = start; at < stop; at += 65_536)
            parts.push(window.peek(at, Math.min(65_536, stop - at)));
        return (0,embedded/* decodeBase64 */.y4)(Buffer.concat(parts).toString('latin1'));
    }
    /** Keeps findings of other readers, which have their member already. */
    #keep(findings) {
        const room = Math.max(0, scan_context/* LIMITS */.b1.findings - this.#findings.list.length);
        this.#findings.list.push(...findings.slice(0, room));
        this.#findings.dropped += Math.max(0, findings.length - room);
    }
    /** Passes bytes that look like an archive to the readers of archives. */
    #readArchive({ start, end }, source) {
        const readings = this.#context.nested(`bytes at offset ${start}`, (0,scan_source/* sliceOf */.Mz)(source, start, end - start));
        if (readings === undefined)
            this.#missed(`The value at offset ${start} looks like an archive, nested too deep to be read.`);
        for (const { findings, incomplete } of readings ?? []) {
            this.#keep(findings);
            for (const reason of incomplete)
                this.#missed(reason);
        }
    }
}
/** Bytes of arrays can look like the beginning of a pickle. */
function isRealNested({ identity, trace }) {
    return identity === 'yes' || (identity === 'partial' && trace.trustedImport);
}
function scan_factsOf({ identity, trace, torchLegacy }, policy) {
    const imports = [...trace.imports.values()].slice(0, MOST_FACTS);
    return {
        isPickle: identity,
        pickles: trace.pickles,
        protocol: trace.protocol,
        opcodes: trace.opcodes,
        persistentIds: trace.persistentIds,
        torchLegacy,
        imports: imports.map((record) => ({
            name: `${record.module ?? '?'}.${record.name ?? '?'}`.slice(0, 200),
            tier: (0,pickle_policy/* gradeImport */.n)(record, policy).tier,
            calls: record.calls,
        })),
        weightsOnly: (0,weights_only/* weightsOnly */.gZ)(trace),
    };
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/reader.js


/** Returns the reader of raw pickles of any name, under a policy. */
function pickleReaderFor(policy) {
    return {
        id: 'pickle',
        matches: identify/* mayBePickle */.v5,
        read: (source, context) => readRaw(source, context, policy),
    };
}
/** Reads a file on its own. If it is not a pickle, CPython refuses it at the first bytes, and it is another reader's to read. */
function readRaw(source, context, policy) {
    const reading = scanPickle(source, context, { ...policy, search: (0,identify/* isNamedAsPickle */.yO)(context.name.toLowerCase()) });
    return reading.facts.isPickle === 'no' ? { format: '', findings: [], incomplete: [] } : reading;
}
/** Reader of raw pickles of any name, in the profile `default`. */
const pickleReader = pickleReaderFor({});

// EXTERNAL MODULE: ./build/domains/scan/tensors/tensors.js + 10 modules
var tensors = __webpack_require__(66941);
;// CONCATENATED MODULE: ./build/domains/scan/readers.js





/** Every reader, in the order in which their findings appear. */
const READERS = [pickleReader, ...archiveReaders, ...tensors/* tensorReaders */.e, ...graphReaders, ...configReaders];
/** Returns every reader, with pickles graded by a policy. */
function readersFor(policy) {
    return READERS.map((reader) => (reader === pickleReader ? pickleReaderFor(policy) : reader));
}


/***/ })

};
