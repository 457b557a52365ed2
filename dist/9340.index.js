export const id = 9340;
export const ids = [9340];
export const modules = {

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Inflater),
  U: () => (/* binding */ PAGE_BYTES)
});

;// CONCATENATED MODULE: ./build/domains/scan/archives/bits.js
const CHUNK_BYTES = 64 * 1024;
/** Reads a source bit by bit, the lowest bit first. Beyond the end it supplies zeros and counts them. */
class Bits {
    #source;
    #chunk = new Uint8Array(CHUNK_BYTES);
    #start;
    #length = 0;
    #at = 0;
    /** Bits that were read ahead; valid up to `count`. */
    bits = 0;
    count = 0;
    #padding = 0;
    constructor(source, offset) {
        this.#source = source;
        this.#start = offset;
    }
    /** Reads ahead until at least 24 bits are available. */
    refill() {
        while (this.count <= 23) {
            this.bits |= this.#byte() << this.count;
            this.count += 8;
        }
    }
    /** Takes up to 16 bits that `refill` has read ahead. */
    take(length) {
        const value = this.bits & ((1 << length) - 1);
        this.drop(length);
        return value;
    }
    drop(length) {
        this.bits >>>= length;
        this.count -= length;
    }
    /** Whether bits beyond the end of the source were taken. */
    get overrun() {
        return this.#padding > this.count;
    }
    /** Offset of the next whole byte that was not taken. */
    get offset() {
        return this.#start + this.#at - ((this.count - Math.min(this.#padding, this.count)) >> 3);
    }
    /** Continues at a byte of the source. */
    seek(offset) {
        const ahead = offset - this.#start;
        if (ahead >= 0 && ahead <= this.#length)
            this.#at = ahead;
        else {
            this.#start = offset;
            this.#at = 0;
            this.#length = 0;
        }
        this.bits = 0;
        this.count = 0;
        this.#padding = 0;
    }
    /** Copies whole bytes. Call it after `seek`. @returns how many; fewer only at the end of the source. */
    copy(target, at, length) {
        if (this.#at === this.#length && !this.#fill())
            return 0;
        const piece = this.#chunk.subarray(this.#at, Math.min(this.#length, this.#at + length));
        target.set(piece, at);
        this.#at += piece.length;
        return piece.length;
    }
    save() {
        return { at: this.#start + this.#at, bits: this.bits, count: this.count, padding: this.#padding };
    }
    restore({ at, bits, count, padding }) {
        this.seek(at);
        this.bits = bits;
        this.count = count;
        this.#padding = padding;
    }
    #byte() {
        if (this.#at < this.#length || this.#fill())
            return this.#chunk[this.#at++] ?? 0;
        this.#padding += 8;
        return 0;
    }
    #fill() {
        const start = this.#start + this.#length;
        const read = this.#source.read(start, CHUNK_BYTES);
        if (read.length === 0)
            return false;
        this.#chunk.set(read);
        this.#start = start;
        this.#length = read.length;
        this.#at = 0;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/huffman.js
/** Codes up to this length are decoded with one table lookup. */
const FAST_BITS = 10;
const FAST_MASK = (1 << FAST_BITS) - 1;
const MAX_CODE_BITS = 15;
/**
 * Builds the tables from code lengths.
 *
 * @param single - whether one code of one bit may be alone, as zlib accepts it for lengths and distances.
 * @returns `undefined` for a set of lengths that zlib refuses.
 */
function buildHuffman(lengths, single) {
    const counts = new Uint16Array(MAX_CODE_BITS + 1);
    for (const length of lengths)
        counts[length] = (counts[length] ?? 0) + 1;
    const used = lengths.length - (counts[0] ?? 0);
    counts[0] = 0;
    const left = unusedCodes(counts);
    const lone = single && (used === 0 || (used === 1 && counts[1] === 1));
    if (left < 0 || (left > 0 && !lone))
        return undefined;
    const symbols = sortSymbols(lengths, counts);
    return { counts, symbols, fast: fastTable(counts, symbols) };
}
/** Returns how many codes of the longest length remain: negative when there are too many codes. */
function unusedCodes(counts) {
    let left = 1;
    for (let length = 1; length <= MAX_CODE_BITS; length++) {
        left = left * 2 - (counts[length] ?? 0);
        if (left < 0)
            return left;
    }
    return left;
}
function sortSymbols(lengths, counts) {
    const next = new Uint16Array(MAX_CODE_BITS + 2);
    for (let length = 1; length <= MAX_CODE_BITS; length++)
        next[length + 1] = (next[length] ?? 0) + (counts[length] ?? 0);
    const symbols = new Uint16Array(lengths.length);
    lengths.forEach((length, symbol) => {
        if (length === 0)
            return;
        const at = next[length] ?? 0;
        symbols[at] = symbol;
        next[length] = at + 1;
    });
    return symbols;
}
function fastTable(counts, symbols) {
    const fast = new Uint16Array(1 << FAST_BITS);
    let code = 0;
    let index = 0;
    for (let length = 1; length <= FAST_BITS; length++) {
        for (let each = counts[length] ?? 0; each > 0; each--, code++, index++) {
            const entry = (symbols[index] ?? 0) * 16 + length;
            for (let at = reversed(code, length); at <= FAST_MASK; at += 1 << length)
                fast[at] = entry;
        }
        code <<= 1;
    }
    return fast;
}
function reversed(code, length) {
    let result = 0;
    for (let bit = 0; bit < length; bit++)
        result |= ((code >> bit) & 1) << (length - 1 - bit);
    return result;
}
/** Decodes the symbol at the start of `bits`, which has at least 15 valid bits. @returns symbol × 16 + length; 0 when invalid. */
function decodeSymbol({ fast, counts, symbols }, bits) {
    const entry = fast[bits & FAST_MASK] ?? 0;
    if (entry !== 0)
        return entry;
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= MAX_CODE_BITS; length++) {
        code |= (bits >> (length - 1)) & 1;
        const count = counts[length] ?? 0;
        if (code - count < first)
            return (symbols[index + code - first] ?? 0) * 16 + length;
        index += count;
        first = (first + count) << 1;
        code <<= 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/inflate.js


/** Bytes that one call of `next` produces at most. */
const PAGE_BYTES = 256 * 1024;
const HISTORY_BYTES = 32 * 1024;
const END = HISTORY_BYTES + PAGE_BYTES;
/** Steps that a block costs: its tables are built in the time of about 16 symbols. */
const BLOCK_STEPS = 16;
/**
 * Inflates a deflate stream page by page, in constant memory (RFC 1951). `node:zlib` cannot do this synchronously: it needs the
 * whole input and output in memory, and returns nothing when an error follows valid data, which a loader has already used by then.
 */
class Inflater {
    #input;
    #options;
    #out = new Uint8Array(END);
    #filled = HISTORY_BYTES;
    #mode = 'head';
    #last = false;
    /** Bytes of the stored block or of the copy that are not written yet. */
    #pending = 0;
    #distance = 0;
    /** Bytes of this stream that a distance may refer to, at most the history. */
    #known = 0;
    #codes;
    #distances;
    /** Why the stream ended early. The bytes before were produced. */
    error;
    constructor(source, options) {
        this.#input = new Bits(source, options.start);
        this.#options = options;
    }
    /** Returns the next bytes, a full page except at the end; valid until the next call. `undefined` after the end. */
    next() {
        this.#out.copyWithin(0, this.#filled - HISTORY_BYTES, this.#filled);
        this.#filled = HISTORY_BYTES;
        while (this.#filled < END && this.#mode !== 'ended')
            this.#advance();
        return this.#filled > HISTORY_BYTES ? this.#out.subarray(HISTORY_BYTES, this.#filled) : undefined;
    }
    /** Offset in the source of the first byte that was not used. */
    get offset() {
        return this.#input.offset;
    }
    save() {
        return {
            input: this.#input.save(),
            history: this.#out.slice(this.#filled - HISTORY_BYTES, this.#filled),
            mode: this.#mode,
            last: this.#last,
            pending: this.#pending,
            distance: this.#distance,
            known: this.#known,
            codes: this.#codes,
            distances: this.#distances,
            error: this.error,
        };
    }
    restore(state) {
        this.#input.restore(state.input);
        this.#out.set(state.history, 0);
        this.#filled = HISTORY_BYTES;
        this.#mode = state.mode;
        this.#last = state.last;
        this.#pending = state.pending;
        this.#distance = state.distance;
        this.#known = state.known;
        this.#codes = state.codes;
        this.#distances = state.distances;
        this.error = state.error;
    }
    #advance() {
        if (this.#mode === 'head')
            this.#readHead();
        else if (this.#mode === 'stored')
            this.#copyStored();
        else
            this.#decode();
    }
    #fail(error) {
        this.error = error;
        this.#mode = 'ended';
    }
    #readHead() {
        if (this.#last) {
            this.#finish();
            return;
        }
        if (!this.#options.step(BLOCK_STEPS)) {
            this.#fail('the limit of steps was reached');
            return;
        }
        this.#input.refill();
        this.#last = this.#input.take(1) === 1;
        const type = this.#input.take(2);
        if (this.#input.overrun) {
            this.#fail('the compressed data ends early');
            return;
        }
        if (type === 0)
            this.#readStoredHead();
        else if (type === 1)
            this.#useCodes(FIXED.codes, FIXED.distances);
        else if (type === 2)
            this.#readCodes();
        else
            this.#fail('a block has an invalid type');
    }
    #finish() {
        const next = this.#options.continuesAt?.(this.#input.offset);
        if (next === undefined) {
            this.#mode = 'ended';
            return;
        }
        this.#input.seek(next);
        this.#last = false;
        this.#known = 0;
    }
    #readStoredHead() {
        this.#input.drop(this.#input.count & 7);
        this.#input.refill();
        const length = this.#input.take(16);
        this.#input.refill();
        const check = this.#input.take(16);
        if (this.#input.overrun) {
            this.#fail('the compressed data ends early');
            return;
        }
        if (length !== (~check & 0xffff)) {
            this.#fail('the length of a stored block is damaged');
            return;
        }
        this.#input.seek(this.#input.offset);
        this.#pending = length;
        this.#mode = 'stored';
    }
    #copyStored() {
        if (this.#pending === 0) {
            this.#mode = 'head';
            return;
        }
        const copied = this.#input.copy(this.#out, this.#filled, Math.min(this.#pending, END - this.#filled));
        if (copied === 0) {
            this.#fail('the compressed data ends early');
            return;
        }
        this.#pending -= copied;
        this.#produced(copied);
    }
    #produced(count) {
        this.#filled += count;
        this.#known = Math.min(HISTORY_BYTES, this.#known + count);
    }
    #useCodes(codes, distances) {
        this.#codes = codes;
        this.#distances = distances;
        this.#pending = 0;
        this.#mode = 'codes';
    }
    #readCodes() {
        this.#input.refill();
        const literals = this.#input.take(5) + 257;
        const distances = this.#input.take(5) + 1;
        const orders = this.#input.take(4) + 4;
        if (literals > 286 || distances > 30) {
            this.#fail('a block has too many codes');
            return;
        }
        const codes = this.#readCodeLengths(orders);
        const lengths = codes && this.#readLengths(codes, literals + distances);
        if (lengths === undefined || this.#input.overrun) {
            this.#fail('the codes of a block are invalid');
            return;
        }
        const literal = lengths[256] === 0 ? undefined : buildHuffman(lengths.subarray(0, literals), true);
        const distance = buildHuffman(lengths.subarray(literals), true);
        if (literal === undefined || distance === undefined) {
            this.#fail('the codes of a block are invalid');
            return;
        }
        this.#useCodes(literal, distance);
    }
    #readCodeLengths(orders) {
        const lengths = new Uint8Array(19);
        for (let index = 0; index < orders; index++) {
            this.#input.refill();
            lengths[CODE_ORDER[index] ?? 0] = this.#input.take(3);
        }
        return buildHuffman(lengths, false);
    }
    #readLengths(codes, total) {
        const lengths = new Uint8Array(total);
        let at = 0;
        while (at < total) {
            this.#input.refill();
            const entry = decodeSymbol(codes, this.#input.bits);
            if (entry === 0 || this.#input.overrun)
                return undefined;
            this.#input.drop(entry & 15);
            const symbol = entry >> 4;
            if (symbol < 16)
                lengths[at++] = symbol;
            else {
                if (symbol === 16 && at === 0)
                    return undefined;
                const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
                const repeat = symbol === 16 ? 3 + this.#input.take(2) : symbol === 17 ? 3 + this.#input.take(3) : 11 + this.#input.take(7);
                if (at + repeat > total)
                    return undefined;
                lengths.fill(value, at, at + repeat);
                at += repeat;
            }
        }
        return lengths;
    }
    /** Decodes symbols until the page is full or the block ends. */
    #decode() {
        const { codes, distances } = { codes: this.#codes ?? FIXED.codes, distances: this.#distances ?? FIXED.distances };
        const input = this.#input;
        if (this.#pending > 0)
            this.#copyMatch();
        while (this.#filled < END) {
            input.refill();
            const entry = decodeSymbol(codes, input.bits);
            input.drop(entry & 15);
            if (entry === 0 || input.overrun) {
                this.#fail(entry === 0 ? 'a code is invalid' : 'the compressed data ends early');
                return;
            }
            const symbol = entry >> 4;
            if (symbol < 256) {
                this.#out[this.#filled] = symbol;
                this.#produced(1);
            }
            else if (symbol === 256) {
                this.#mode = 'head';
                return;
            }
            else if (!this.#readMatch(symbol - 257, distances))
                return;
        }
    }
    #readMatch(symbol, distances) {
        const input = this.#input;
        this.#pending = (LENGTH_BASE[symbol] ?? 0) + input.take(LENGTH_BITS[symbol] ?? 0);
        input.refill();
        const entry = decodeSymbol(distances, input.bits);
        input.drop(entry & 15);
        const code = entry >> 4;
        input.refill();
        this.#distance = (DISTANCE_BASE[code] ?? 0) + input.take(DISTANCE_BITS[code] ?? 0);
        const valid = symbol < 29 && entry !== 0 && code < 30 && this.#distance <= this.#known && !input.overrun;
        if (valid)
            this.#copyMatch();
        else
            this.#fail('a copy refers to data before the start, or its code is invalid');
        return valid;
    }
    /** Copies byte by byte, because the copy may overlap its own output. What does not fit into the page remains pending. */
    #copyMatch() {
        const out = this.#out;
        const count = Math.min(this.#pending, END - this.#filled);
        const end = this.#filled + count;
        for (let at = this.#filled, from = at - this.#distance; at < end; at++, from++)
            out[at] = out[from] ?? 0;
        this.#pending -= count;
        this.#produced(count);
    }
}
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTH_BASE = [...basesFrom(3, LENGTH_BITS.slice(0, 28)), 258];
const DISTANCE_BITS = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1));
const DISTANCE_BASE = basesFrom(1, DISTANCE_BITS);
function basesFrom(first, bits) {
    let base = first;
    return bits.map((extra) => {
        const current = base;
        base += 1 << extra;
        return current;
    });
}
const FIXED = fixedCodes();
function fixedCodes() {
    const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
    const codes = buildHuffman(lengths, false);
    const distances = buildHuffman(new Uint8Array(32).fill(5), false);
    if (codes === undefined || distances === undefined)
        throw new Error('The fixed codes of RFC 1951 are complete.');
    return { codes, distances };
}


/***/ }),

/***/ 31089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ EOCD_BYTES),
/* harmony export */   f: () => (/* binding */ findDirectories)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29519);

const EOCD_BYTES = 22;
/** The farthest that an end record can be from the end: its own size and the longest comment. */
const EOCD_REACH = EOCD_BYTES + 0xffff;
const MAX_RECORDS = 64;
/**
 * Finds the central directories of all end records at the end of a file, the last record first. Readers differ in which record
 * they use, whether the offset in it counts or its distance, and whether the 64-bit record overrides it: every reading is returned.
 */
function findDirectories(source, window) {
    const found = [];
    for (const at of recordsOf(source)) {
        for (const directory of readRecord(at, window, source.size)) {
            const known = found.some(({ start, bias, record }) => start === directory.start && bias === directory.bias && record === at);
            if (!known)
                found.push(directory);
        }
    }
    return found;
}
function recordsOf(source) {
    const start = Math.max(0, source.size - EOCD_REACH);
    const tail = Buffer.from(source.read(start, EOCD_REACH));
    const found = [];
    for (let at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0 && found.length < MAX_RECORDS;) {
        if (at + EOCD_BYTES <= tail.length)
            found.push(start + at);
        at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1');
    }
    return found;
}
function readRecord(record, window, size) {
    const bytes = window.at(record, EOCD_BYTES)?.slice();
    if (bytes === undefined)
        return [];
    const recordEnd = Math.min(size, record + EOCD_BYTES + (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .u16 */ .NX)(bytes, 20));
    const short = { count: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .u16 */ .NX)(bytes, 10), size: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .u32 */ .DH)(bytes, 12), offset: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .u32 */ .DH)(bytes, 16), before: record };
    const long = readLongRecord(record, window);
    return [...(long ? placesOf(long) : []), ...placesOf(short)]
        .filter(({ start, count }) => isDirectory(start, count, window))
        .map((place) => ({ ...place, end: record, record, recordEnd }));
}
/** Returns the places where a directory starts according to the offset, and according to its distance from the record. */
function placesOf({ count, size, offset, before }) {
    const byDistance = before - size;
    const direct = { start: offset, bias: 0, count };
    if (byDistance === offset || byDistance < 0 || !Number.isSafeInteger(byDistance))
        return [direct];
    return [direct, { start: byDistance, bias: byDistance - offset, count }];
}
function isDirectory(start, count, window) {
    const head = window.at(start, 4);
    if (head === undefined)
        return false;
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(head, 'PK\x01\x02') || (count === 0 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(head, 'PK\x05\x06'));
}
/** Reads the 64-bit end record through its locator, which directly precedes the short record. */
function readLongRecord(record, window) {
    const locator = window.at(record - 20, 20)?.slice();
    if (locator === undefined || !(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(locator, 'PK\x06\x07'))
        return undefined;
    const stated = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .u64 */ ._l)(locator, 8);
    // A prefix moves the record, but not the offset that the locator states.
    for (const at of [stated, record - 20 - 56]) {
        const bytes = window.at(at, 56);
        if (bytes && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(bytes, 'PK\x06\x06'))
            return { count: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .u64 */ ._l)(bytes, 32), size: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .u64 */ ._l)(bytes, 40), offset: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .u64 */ ._l)(bytes, 48), before: at };
    }
    return undefined;
}


/***/ }),

/***/ 67274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   cF: () => (/* binding */ LOCAL_BYTES),
/* harmony export */   iG: () => (/* binding */ readLocal),
/* harmony export */   ij: () => (/* binding */ isCentral),
/* harmony export */   ko: () => (/* binding */ readCentral),
/* harmony export */   mY: () => (/* binding */ FLAGS_OF_ENCRYPTION),
/* harmony export */   oW: () => (/* binding */ CENTRAL_BYTES),
/* harmony export */   rh: () => (/* binding */ FLAG_DESCRIPTOR),
/* harmony export */   uM: () => (/* binding */ FLAG_ENCRYPTED)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29519);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37120);


const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const FLAG_ENCRYPTED = 0x1;
const FLAG_DESCRIPTOR = 0x8;
/** Encryption, patch data, strong encryption, masked headers: readers refuse or ignore them. */
const FLAGS_OF_ENCRYPTION = 0x1 | 0x20 | 0x40 | 0x2000;
/** Reads a central header. @param rest - name, extra field and comment. */
function readCentral(fixed, rest) {
    const nameBytes = rest.subarray(0, (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(fixed, 28));
    const extra = rest.subarray(nameBytes.length, nameBytes.length + (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(fixed, 30));
    const short = { size: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u32 */ .DH)(fixed, 24), compressedSize: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u32 */ .DH)(fixed, 20), localOffset: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u32 */ .DH)(fixed, 42) };
    const flags = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(fixed, 8);
    const name = decodeName(nameBytes);
    const otherName = unicodePath(extra);
    return {
        name,
        flags,
        method: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(fixed, 10),
        crc: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u32 */ .DH)(fixed, 16),
        ...widen(short, extra),
        headerBytes: CENTRAL_BYTES + rest.length,
        mode: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(fixed, 40),
        ...(otherName !== undefined && otherName !== name && { otherName }),
    };
}
/** Reads a local header. @param rest - name and extra field. */
function readLocal(fixed, rest) {
    const nameBytes = rest.subarray(0, (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(fixed, 26));
    const { size, compressedSize } = widen({ size: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u32 */ .DH)(fixed, 22), compressedSize: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u32 */ .DH)(fixed, 18), localOffset: 0 }, rest.subarray(nameBytes.length));
    const flags = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(fixed, 6);
    const headerBytes = LOCAL_BYTES + rest.length;
    return { name: decodeName(nameBytes), flags, method: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(fixed, 8), crc: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u32 */ .DH)(fixed, 14), size, compressedSize, headerBytes };
}
/** Replaces values of 0xffffffff by those of the zip64 extra field, which lists only the replaced ones, in this order. */
function widen(short, extra) {
    const wide = fieldOf(extra, 0x0001);
    if (wide === undefined)
        return short;
    let at = 0;
    const next = (value) => {
        if (value !== 0xffffffff || at + 8 > wide.length)
            return value;
        at += 8;
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u64 */ ._l)(wide, at - 8);
    };
    const size = next(short.size);
    const compressedSize = next(short.compressedSize);
    return { size, compressedSize, localOffset: next(short.localOffset) };
}
/** Returns the body of the first extra field with an id. */
function fieldOf(extra, id) {
    for (let at = 0; at + 4 <= extra.length;) {
        const length = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(extra, at + 2);
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .u16 */ .NX)(extra, at) === id)
            return extra.subarray(at + 4, at + 4 + length);
        at += 4 + length;
    }
    return undefined;
}
function unicodePath(extra) {
    const field = fieldOf(extra, 0x7075);
    return field && field.length > 5 && field[0] === 1 ? decodeName(field.subarray(5)) : undefined;
}
/** Decodes a name, cut after 4096 bytes. Names without the UTF-8 flag are often UTF-8 nevertheless; else they are Latin-1. */
function decodeName(bytes) {
    const kept = bytes.subarray(0, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME_BYTES */ .pg);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept) + (kept.length < bytes.length ? '…' : '');
    }
    catch {
        return Buffer.from(kept).toString('latin1') + (kept.length < bytes.length ? '…' : '');
    }
}
function isCentral(bytes) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .startsWith */ .w1)(bytes, 'PK\x01\x02');
}
function isLocal(bytes) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .startsWith */ .w1)(bytes, 'PK\x03\x04');
}


/***/ }),

/***/ 10318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ listZip)
});

// EXTERNAL MODULE: ./build/domains/scan/context.js
var context = __webpack_require__(69537);
// EXTERNAL MODULE: ./build/domains/scan/archives/bytes.js
var archives_bytes = __webpack_require__(29519);
// EXTERNAL MODULE: ./build/domains/scan/archives/zip-directory.js
var zip_directory = __webpack_require__(31089);
// EXTERNAL MODULE: ./build/domains/scan/archives/zip-entry.js
var zip_entry = __webpack_require__(67274);
;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-gaps.js
/** Returns the bytes of a file that no span covers, and the owners of spans that begin inside of another owned span. */
function findGaps(spans, size) {
    const gaps = [];
    const overlapping = new Set();
    let covered = 0;
    let owned = 0;
    for (const { start, end, owner } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (start > covered)
            gaps.push({ start: covered, end: Math.min(start, size) });
        if (owner !== undefined && start < owned)
            overlapping.add(owner);
        if (owner !== undefined)
            owned = Math.max(owned, end);
        covered = Math.max(covered, end);
    }
    if (covered < size)
        gaps.push({ start: covered, end: size });
    return { gaps: gaps.filter((gap) => gap.end > gap.start), overlapping };
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-list.js





/** Bytes of all names together. */
const MAX_NAMES_BYTES = 16 * 1024 * 1024;
/**
 * Lists the members of a zip archive by index and offset, as every reader would find them: through all end records, and through
 * the local headers in bytes that no directory covers.
 *
 * @param context.step - is charged for every header and for every KiB that is searched.
 */
function listZip(source, context) {
    const lister = new Lister(source, context);
    for (const directory of (0,zip_directory/* findDirectories */.f)(source, lister.window))
        lister.walk(directory);
    return lister.finish();
}
class Lister {
    /** For the directories. */
    window;
    /** For the headers of members, which are far apart. */
    #locals;
    #source;
    #step;
    #entries = [];
    #seen = new Set();
    #directories = [];
    #incomplete = new Set();
    #namesBytes = 0;
    constructor(source, { step }) {
        this.#source = source;
        this.#step = step;
        this.window = new archives_bytes/* Window */.p8(source);
        this.#locals = new archives_bytes/* Window */.p8(source, LOCAL_WINDOW_BYTES);
    }
    /** Walks a directory, unless it was walked already or its record is part of a stored member, which is scanned by itself. */
    walk(directory) {
        const known = this.#directories.find(({ start, bias }) => start === directory.start && bias === directory.bias);
        const inside = this.#entries.some((entry) => isInside(directory.record, entry));
        if (known !== undefined || (inside && !this.#directories.some(({ record }) => record === directory.record)))
            return;
        let at = directory.start;
        let walked = 0;
        for (;; walked++) {
            const header = this.#central(at, directory.end);
            if (header === undefined || !this.#admit(header))
                break;
            this.#add(header, directory.bias);
            at += header.headerBytes;
        }
        // The remainder of a directory that was cut by a limit is not searched for members.
        this.#directories.push({ ...directory, walked, walkedEnd: this.#incomplete.size > 0 ? directory.end : at });
    }
    #central(at, end) {
        const fixed = this.window.at(at, zip_entry/* CENTRAL_BYTES */.oW)?.slice();
        if (fixed === undefined || !(0,zip_entry/* isCentral */.ij)(fixed) || at + zip_entry/* CENTRAL_BYTES */.oW > end)
            return undefined;
        const rest = this.window.at(at + zip_entry/* CENTRAL_BYTES */.oW, (0,archives_bytes/* u16 */.NX)(fixed, 28) + (0,archives_bytes/* u16 */.NX)(fixed, 30) + (0,archives_bytes/* u16 */.NX)(fixed, 32));
        return rest && (0,zip_entry/* readCentral */.ko)(fixed, rest);
    }
    #admit({ name }) {
        this.#namesBytes += name.length;
        if (!this.#step(1))
            this.#incomplete.add('The limit of steps was reached while the entries were listed.');
        else if (this.#entries.length >= context/* LIMITS */.b1.entries)
            this.#incomplete.add(`The archive has more than ${context/* LIMITS */.b1.entries} entries.`);
        else if (this.#namesBytes > MAX_NAMES_BYTES)
            this.#incomplete.add('The names of the entries exceed 16 MiB.');
        else
            return true;
        return false;
    }
    #add(header, bias) {
        const offset = header.localOffset + bias;
        const key = JSON.stringify([offset, header.name, header.method, header.compressedSize]);
        const repeated = this.#seen.has(key) && this.#directories.length > 0;
        this.#seen.add(key);
        if (repeated)
            return;
        const local = this.#local(offset);
        const { name, size, compressedSize, method, flags, crc, mode, otherName } = header;
        this.#entries.push({
            ...{ name, offset, size, compressedSize, method, flags, crc, mode },
            dataOffset: local && offset + local.headerBytes,
            directory: name.endsWith('/'),
            listed: true,
            ...(local && { local }),
            ...(otherName !== undefined && { otherName }),
        });
    }
    #local(offset) {
        const fixed = this.#locals.at(offset, zip_entry/* LOCAL_BYTES */.cF)?.slice();
        if (fixed === undefined || !(0,zip_entry/* isLocal */.IX)(fixed))
            return undefined;
        const rest = this.#locals.at(offset + zip_entry/* LOCAL_BYTES */.cF, (0,archives_bytes/* u16 */.NX)(fixed, 26) + (0,archives_bytes/* u16 */.NX)(fixed, 28));
        return rest && (0,zip_entry/* readLocal */.iG)(fixed, rest);
    }
    finish() {
        const spans = [...this.#entries.flatMap((entry) => this.#spanOf(entry)), ...this.#directories.flatMap((each) => this.#spansOf(each))];
        const { gaps, overlapping } = findGaps(spans, this.#source.size);
        const unlisted = gaps.flatMap((gap) => this.#sweep(gap));
        const left = findGaps([...spans, ...unlisted.flatMap((entry) => this.#spanOf(entry))], this.#source.size);
        return {
            entries: [...this.#entries, ...unlisted],
            directories: this.#directories,
            gaps: left.gaps,
            overlaps: this.#entries.filter((entry) => overlapping.has(entry)),
            incomplete: [...this.#incomplete],
        };
    }
    #spanOf(entry) {
        if (entry.dataOffset === undefined)
            return [];
        const end = entry.dataOffset + entry.compressedSize;
        const described = ((entry.flags | (entry.local?.flags ?? 0)) & zip_entry/* FLAG_DESCRIPTOR */.rh) !== 0;
        return [{ start: entry.offset, end: end + (described ? this.#descriptorBytes(end, entry) : 0), owner: entry }];
    }
    /** Returns the size of the data descriptor behind a member: with or without signature, with sizes of 4 or 8 bytes. */
    #descriptorBytes(at, { crc, compressedSize, size }) {
        const bytes = this.#locals.at(at, Math.min(24, this.#source.size - at));
        if (bytes === undefined)
            return 0;
        const base = (0,archives_bytes/* startsWith */.w1)(bytes, 'PK\x07\x08') ? 4 : 0;
        if ((0,archives_bytes/* u32 */.DH)(bytes, base) !== crc)
            return 0;
        if ((0,archives_bytes/* u64 */._l)(bytes, base + 4) === compressedSize && (0,archives_bytes/* u64 */._l)(bytes, base + 12) === size)
            return base + 20;
        return (0,archives_bytes/* u32 */.DH)(bytes, base + 4) === compressedSize && (0,archives_bytes/* u32 */.DH)(bytes, base + 8) === size ? base + 12 : 0;
    }
    #spansOf({ start, walkedEnd, record, recordEnd }) {
        const locator = this.window.at(record - 20, 4);
        const long = locator && (0,archives_bytes/* startsWith */.w1)(locator, 'PK\x06\x07') ? 20 + this.#longRecordBytes(record - 76) : 0;
        return [
            { start, end: walkedEnd },
            { start: record - long, end: recordEnd },
        ];
    }
    #longRecordBytes(at) {
        const bytes = this.window.at(at, 4);
        return bytes && (0,archives_bytes/* startsWith */.w1)(bytes, 'PK\x06\x06') ? 56 : 0;
    }
    /** Finds the local headers in bytes that no directory covers. */
    #sweep(gap) {
        const found = [];
        for (let at = gap.start; at < gap.end;) {
            const next = this.#findLocal(at, gap.end);
            if (next === undefined)
                break;
            const entry = this.#unlisted(next, gap.end);
            if (entry !== undefined && !this.#admit(entry))
                break;
            if (entry !== undefined)
                found.push(entry);
            at = entry?.dataOffset === undefined ? next + 4 : entry.dataOffset + entry.compressedSize;
        }
        return found;
    }
    #findLocal(from, end) {
        // Headers may follow each other closely, so the first reads are small.
        let length = FIRST_SEARCH_BYTES;
        for (let at = from; at + zip_entry/* LOCAL_BYTES */.cF <= end;) {
            const read = this.#source.read(at, Math.min(length, end - at));
            const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
            if (!this.#step(Math.ceil(bytes.length / 1024))) {
                this.#incomplete.add('The limit of steps was reached while bytes outside of the entries were searched.');
                return undefined;
            }
            const found = bytes.indexOf('PK\x03\x04', 0, 'latin1');
            if (found >= 0)
                return at + found;
            at += length - 3;
            length = Math.min(2 * length, SEARCH_BYTES);
        }
        return undefined;
    }
    #unlisted(offset, end) {
        const local = this.#local(offset);
        const dataOffset = offset + (local?.headerBytes ?? 0);
        if (local === undefined || local.name === '' || dataOffset > end || !PLAUSIBLE_METHODS.has(local.method))
            return undefined;
        const streamed = (local.flags & zip_entry/* FLAG_DESCRIPTOR */.rh) !== 0 && local.compressedSize === 0;
        const until = streamed ? (this.#findLocal(dataOffset, end) ?? end) : end;
        const compressedSize = streamed ? until - dataOffset : Math.min(local.compressedSize, end - dataOffset);
        const { name, size, method, flags, crc } = local;
        const directory = name.endsWith('/');
        return { name, offset, dataOffset, size, compressedSize, method, flags, crc, mode: 0, directory, listed: false, local };
    }
}
const LOCAL_WINDOW_BYTES = 512;
const FIRST_SEARCH_BYTES = 4096;
const SEARCH_BYTES = 1024 * 1024;
const PLAUSIBLE_METHODS = new Set([0, 1, 6, 8, 9, 12, 14, 20, 93, 95, 96, 98, 99]);
function isInside(at, { dataOffset, compressedSize }) {
    return dataOffset !== undefined && at >= dataOffset && at < dataOffset + compressedSize;
}


/***/ }),

/***/ 9843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ONNX_TECHNIQUES),
/* harmony export */   b: () => (/* binding */ onnxReader)
/* harmony export */ });
/* harmony import */ var _external_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7880);
/* harmony import */ var _onnx_identify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14744);
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76763);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3594);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85086);





const ONNX_TECHNIQUES = [
    { technique: 'onnx-python-operator', grade: 'critical', summary: 'An operator of the model runs Python code' },
    {
        technique: 'onnx-external-path',
        grade: 'high',
        summary: 'External data of a tensor is read from outside the folder of the model',
        advisories: ['CVE-2022-25882', 'CVE-2024-27318', 'CVE-2024-5187', 'CVE-2025-51480'],
    },
    {
        technique: 'onnx-external-key',
        grade: 'high',
        summary: 'External data of a tensor sets attributes that the format does not define',
        advisories: ['CVE-2026-34445'],
    },
    { technique: 'onnx-external-range', grade: 'review', summary: 'External data of a tensor has an invalid offset or length' },
    { technique: 'onnx-external-missing', grade: 'note', summary: 'External data of a tensor does not exist next to the model' },
    { technique: 'onnx-custom-operator', grade: 'review', summary: 'The model requires a library of custom operators' },
    { technique: 'onnx-malformed', grade: 'review', summary: 'The file is not a valid ONNX model' },
];
/** Domains whose operators ONNX Runtime implements itself. */
const DOMAINS = new Set([
    '',
    'ai.onnx',
    'ai.onnx.ml',
    'ai.onnx.training',
    'ai.onnx.preview.training',
    'com.microsoft',
    'com.microsoft.nchwc',
    'com.ms.internal.nhwc',
]);
const PYTHON = new Set(['PyOp', 'PyCustomOp', 'PythonOp', 'PythonOpGrad']);
const MAX_NAMES = 10_000;
const onnxReader = {
    id: 'onnx',
    matches: (file) => (file.name.endsWith('.onnx') && file.size > 0 && !(0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .isPointer */ ._V)(file.head)) || (0,_onnx_identify_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeOnnx */ .p)(file),
    read: (source, context) => new OnnxModel(source, context).read(),
};
/** Reads one model: every tensor and node of all graphs, subgraphs, functions and training information. */
class OnnxModel {
    #walk;
    #report;
    #context;
    #uses = new Map();
    #functions = new Set();
    #files = new Set();
    #tensors = 0;
    #nodes = 0;
    #graphs = 0;
    constructor(source, context) {
        this.#walk = new _protobuf_js__WEBPACK_IMPORTED_MODULE_4__/* .Protobuf */ .G(source, context.step);
        this.#report = new _report_js__WEBPACK_IMPORTED_MODULE_2__/* .Report */ .pl(context, ONNX_TECHNIQUES);
        this.#context = context;
    }
    read() {
        this.#walk.each({ start: 0, end: this.#walk.window.size }, { counted: { 7: (field) => this.#graph(field), 20: (field) => this.#training(field), 25: (field) => this.#function(field) } });
        for (const use of this.#uses.values())
            this.#reportUse(use);
        this.#reportEnd();
        const facts = { nodes: this.#nodes, tensors: this.#tensors, externalFiles: [...this.#files].sort() };
        return this.#report.reading('onnx', facts);
    }
    #training(range) {
        this.#walk.each(range, { counted: { 1: (field) => this.#graph(field), 2: (field) => this.#graph(field) } });
    }
    #graph(range) {
        this.#graphs += 1;
        this.#walk.each(range, {
            counted: { 1: (field) => this.#node(field), 5: (field) => this.#tensor(field), 15: (field) => this.#sparse(field) },
        });
    }
    #function(range) {
        let [domain, name] = ['', ''];
        this.#walk.each(range, {
            counted: {
                1: (field) => (name = this.#text(field)),
                7: (field) => this.#node(field),
                10: (field) => (domain = this.#text(field)),
                11: (field) => this.#attribute(field),
            },
        });
        if (this.#functions.size < MAX_NAMES)
            this.#functions.add(`${domain}\0${name}`);
    }
    #node(range) {
        let [domain, operator] = ['', ''];
        this.#nodes += 1;
        this.#walk.each(range, {
            counted: {
                4: (field) => (operator = this.#text(field)),
                5: (field) => this.#attribute(field),
                7: (field) => (domain = this.#text(field)),
            },
        });
        if (!DOMAINS.has(domain) || PYTHON.has(operator))
            this.#use(domain, operator, range.start);
    }
    #attribute(range) {
        const [tensor, graph, sparse] = [
            (field) => this.#tensor(field),
            (field) => this.#graph(field),
            (field) => this.#sparse(field),
        ];
        let [name, text] = ['', ''];
        const texts = { 1: (field) => (name = this.#text(field)), 4: (field) => (text = this.#text(field)) };
        this.#walk.each(range, { counted: { ...texts, 5: tensor, 6: graph, 10: tensor, 11: graph, 22: sparse, 23: sparse } });
        // A compiled part of a model is in another file, whose path this attribute holds.
        if (name === 'ep_cache_context' && text.length < 4096)
            this.#path(name, text, range.start);
    }
    /** Reads the values and the indices of a sparse tensor. */
    #sparse(range) {
        this.#walk.each(range, { counted: { 1: (field) => this.#tensor(field), 2: (field) => this.#tensor(field) } });
    }
    #tensor(range) {
        this.#tensors += 1;
        const data = new Map();
        let name = '';
        this.#walk.each(range, { counted: { 8: (field) => (name = this.#text(field)), 13: (field) => this.#entry(field, data) } });
        if (data.size > 0)
            this.#external(name, data, range.start);
    }
    #entry(range, data) {
        let [key, value] = ['', ''];
        this.#walk.each(range, { counted: { 1: (field) => (key = this.#text(field)), 2: (field) => (value = this.#text(field)) } });
        if (data.size < 100)
            data.set(key, value);
    }
    /** Returns a name; a placeholder for one that is too long for any loader. */
    #text(range) {
        return this.#walk.text(range) ?? `<${range.end - range.start} bytes>`;
    }
    #external(tensor, data, offset) {
        for (const key of (0,_external_data_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKeys */ .vX)(data)) {
            const message = `External data of the tensor ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(tensor)} sets ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} at offset ${offset}, which the format does not define; onnx in Python sets it as an attribute of an object.`;
            this.#report.add('onnx-external-key', { message, subject: key, offset });
        }
        for (const path of [data.get('location'), data.get('basepath')])
            if (path !== undefined)
                this.#path(tensor, path, offset);
        if (!(0,_external_data_js__WEBPACK_IMPORTED_MODULE_0__/* .hasValidNumbers */ .DC)(data)) {
            const message = `External data of the tensor ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(tensor)} at offset ${offset} has an offset or length that is not a number.`;
            this.#report.add('onnx-external-range', { message, subject: tensor, offset });
        }
    }
    #path(tensor, path, offset) {
        const reason = (0,_external_data_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeOf */ .FP)(path);
        if (reason === undefined) {
            if (this.#files.size < MAX_NAMES)
                this.#files.add(path);
            return;
        }
        const message = `External data of the tensor ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(tensor)} at offset ${offset} is read from ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)}, which ${reason}; loading the model reads a file outside its folder.`;
        this.#report.add('onnx-external-path', { message, subject: path, offset });
    }
    #use(domain, operator, offset) {
        const key = `${domain}\0${operator}`;
        const use = this.#uses.get(key);
        if (use !== undefined)
            use.count += 1;
        else if (this.#uses.size < MAX_NAMES)
            this.#uses.set(key, { domain, operator, offset, count: 1 });
        else
            this.#report.unread(`more than ${MAX_NAMES} different custom operators`);
    }
    /** Reports an operator, unless the model itself defines it as a function of standard operators. */
    #reportUse({ domain, operator, offset, count }) {
        const subject = `${domain}:${operator}`;
        const where = `${count} ${count === 1 ? 'node' : 'nodes'}, the first at offset ${offset}`;
        if (PYTHON.has(operator)) {
            const message = `The operator ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)} runs Python code (${where}).`;
            this.#report.add('onnx-python-operator', { message, subject, offset });
        }
        else if (!this.#functions.has(`${domain}\0${operator}`)) {
            const message = `The operator ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(subject)} requires a custom operator library, which is native code that runs with the model (${where}).`;
            this.#report.add('onnx-custom-operator', { message, subject, offset });
        }
    }
    #reportEnd() {
        const { malformed, exhausted } = this.#walk;
        if (exhausted)
            this.#report.unread('the limit of steps was reached in the ONNX model');
        for (const path of this.#files) {
            if (this.#context.sibling(path) === false)
                this.#report.add('onnx-external-missing', {
                    message: `External data is read from ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)}, which does not exist.`,
                    subject: path,
                });
        }
        if (malformed !== undefined) {
            const { at, reason } = malformed;
            this.#report.unread(`the ONNX model is malformed at offset ${at}: ${reason}`);
            this.#report.add('onnx-malformed', {
                message: `The ONNX model is malformed at offset ${at}: ${reason}.`,
                subject: reason,
                offset: at,
            });
        }
        else if (this.#graphs === 0 && !exhausted) {
            this.#report.add('onnx-malformed', { message: 'The file is named as an ONNX model but contains no graph.', subject: 'no graph' });
        }
    }
}


/***/ }),

/***/ 47589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readGgufHeader)
});

// EXTERNAL MODULE: ./build/domains/scan/tensors/byte-reader.js
var byte_reader = __webpack_require__(5153);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-cursor.js
/** Reads a length or count of 4 or 8 bytes. @returns `Infinity` above 2^53 - 1. */
function countAt({ bytes, little, short }) {
    return short ? bytes.u32(little) : bytes.u64(little);
}

// EXTERNAL MODULE: ./build/domains/scan/tensors/gguf-types.js
var gguf_types = __webpack_require__(9434);
// EXTERNAL MODULE: ./build/domains/scan/tensors/stop.js
var stop = __webpack_require__(33599);
// EXTERNAL MODULE: ./build/domains/scan/tensors/tensor.js
var tensor = __webpack_require__(71498);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-values.js




/** Arrays in arrays; llama.cpp reads none. */
const MAX_NESTING = 4;
/** Strings of an array whose place is kept. */
const MAX_PLACES = 256;
/** Reads a value with its type. Strings and arrays are skipped; only their places are kept. */
function readGgufValue(cursor, key) {
    const type = typeAt(cursor);
    if (type === gguf_types/* STRING */.An)
        return { kind: 'string', ...readString(cursor) };
    if (type === gguf_types/* ARRAY */.sO)
        return readArray(cursor, key, 1);
    return { kind: 'scalar', value: readScalar(cursor, type, key) };
}
function typeAt({ bytes, little }) {
    const at = bytes.offset;
    const type = bytes.u32(little);
    if (type >= gguf_types/* SCALAR_BYTES */.lQ.length)
        throw new stop/* Stop */.VG('malformed', `a value has the unknown type ${type}`, at);
    return type;
}
function readString(cursor) {
    const length = countAt(cursor);
    const at = cursor.bytes.offset;
    if (!(length <= cursor.bytes.remaining))
        throw new stop/* Stop */.VG('malformed', `a string has ${(0,tensor/* exact */.e)(length)} bytes; ${cursor.bytes.remaining} remain`, at);
    cursor.bytes.skip(length);
    return { at, length };
}
function readArray(cursor, key, depth) {
    const at = cursor.bytes.offset;
    const element = typeAt(cursor);
    const count = countAt(cursor);
    const least = element === gguf_types/* ARRAY */.sO ? 12 : element === gguf_types/* STRING */.An ? (cursor.short ? 4 : 8) : (gguf_types/* SCALAR_BYTES */.lQ[element] ?? 1);
    if (!(count * least <= cursor.bytes.remaining))
        throw new stop/* Stop */.VG('malformed', `an array has ${(0,tensor/* exact */.e)(count)} items of at least ${least} bytes; ${cursor.bytes.remaining} bytes remain`, at);
    if (element === gguf_types/* STRING */.An)
        return { kind: 'array', element, count, places: readStrings(cursor, count) };
    if (element === gguf_types/* ARRAY */.sO)
        readArrays(cursor, key, { count, depth, at });
    else
        cursor.bytes.skip(count * least);
    return { kind: 'array', element, count, places: [] };
}
function readStrings(cursor, count) {
    const places = [];
    for (let index = 0; index < count; index++) {
        if (index % 1024 === 0)
            (0,stop/* spend */.Rf)(cursor.visitor.step, Math.min(1024, count - index), cursor.bytes.offset);
        const place = readString(cursor);
        if (places.length < MAX_PLACES)
            places.push(place);
    }
    return places;
}
function readArrays(cursor, key, { count, depth, at }) {
    if (depth >= MAX_NESTING)
        throw new stop/* Stop */.VG('malformed', `arrays are nested deeper than ${MAX_NESTING} levels`, at);
    if (depth === 1)
        cursor.visitor.problem({ kind: 'nested-array', detail: 'contains arrays in an array', subject: key, offset: at });
    for (let index = 0; index < count; index++) {
        (0,stop/* spend */.Rf)(cursor.visitor.step, 1, cursor.bytes.offset);
        readArray(cursor, key, depth + 1);
    }
}
function readScalar(cursor, type, key) {
    const at = cursor.bytes.offset;
    const bytes = cursor.bytes.take(gguf_types/* SCALAR_BYTES */.lQ[type] ?? 0);
    if (type === gguf_types/* BOOL */.HX && (bytes[0] ?? 0) > 1)
        cursor.visitor.problem({ kind: 'value', detail: `is the boolean ${bytes[0]}; expected 0 or 1`, subject: key, offset: at });
    return type === gguf_types/* BOOL */.HX ? bytes[0] !== 0 : numberOf(bytes, type, cursor.little);
}
/** Reads a number in the byte order of the file. Those of 8 bytes may lose low bits. */
function numberOf(bytes, type, little) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const read = {
        0: () => view.getUint8(0),
        1: () => view.getInt8(0),
        2: () => view.getUint16(0, little),
        3: () => view.getInt16(0, little),
        4: () => view.getUint32(0, little),
        5: () => view.getInt32(0, little),
        6: () => view.getFloat32(0, little),
        10: () => Number(view.getBigUint64(0, little)),
        11: () => Number(view.getBigInt64(0, little)),
        12: () => view.getFloat64(0, little),
    };
    return read[type]?.() ?? Number.NaN;
}

// EXTERNAL MODULE: ./build/domains/scan/tensors/key-set.js
var key_set = __webpack_require__(8153);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-header.js







const DEFAULT_ALIGNMENT = 32;
/** GGML_MAX_NAME. Builds for diffusion models raise it, so a longer name is a note. */
const LONG_NAME = 64;
const MAX_NAME = 65_535;
const MAX_DIMENSIONS = 4;
/** Tensors and values of one file, so that the hashes of their names need at most 100 MB. */
const MAX_ENTRIES = 4_000_000;
/**
 * Reads the header of a GGUF file of version 1 to 3, in both byte orders, and no tensor. Every count is compared with the bytes that
 * remain before it is used; arrays are skipped.
 *
 * @throws {Stop} malformed - a count or length is impossible, or a type unknown; limit - the budget is spent.
 * @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
function readGgufHeader(source, visitor) {
    const bytes = new byte_reader/* ByteReader */.k(source, 0);
    const preamble = readPreamble(bytes, source.size);
    visitor.preamble(preamble);
    const cursor = { bytes, little: preamble.littleEndian, short: preamble.version === 1, visitor };
    const alignment = readValues(cursor, visitor, preamble.values);
    readTensors(cursor, visitor, { count: preamble.tensors, alignment });
    const headerEnd = bytes.offset;
    return { alignment, headerEnd, dataStart: Math.ceil(headerEnd / alignment) * alignment };
}
function readPreamble(bytes, size) {
    if (size < 4 || bytes.take(4).toString('latin1') !== 'GGUF')
        throw new stop/* Stop */.VG('malformed', 'the file does not start with "GGUF"', 0);
    const word = bytes.take(4);
    const littleEndian = word.readUInt16LE(0) !== 0;
    const version = littleEndian ? word.readUInt32LE(0) : word.readUInt32BE(0);
    if (version < 1 || version > 3)
        throw new stop/* Stop */.VG('malformed', `the version is ${version}; expected 1 to 3`, 4);
    const short = version === 1;
    const [tensors, values] = short ? [bytes.u32(littleEndian), bytes.u32(littleEndian)] : [bytes.u64(littleEndian), bytes.u64(littleEndian)];
    const needed = tensors * (short ? 20 : 24) + values * (short ? 9 : 13);
    if (!(needed <= bytes.remaining))
        throw new stop/* Stop */.VG('malformed', `${(0,tensor/* exact */.e)(tensors)} tensors and ${(0,tensor/* exact */.e)(values)} values do not fit into the ${bytes.remaining} bytes that remain`, 8);
    if (tensors + values > MAX_ENTRIES)
        throw new stop/* Stop */.VG('limit', `there are more than ${MAX_ENTRIES} tensors and values`, 8);
    return { version, littleEndian, tensors, values };
}
/** Reads the metadata. @returns the alignment that they declare. */
function readValues(cursor, visitor, count) {
    const keys = new key_set/* KeySet */.wj();
    let alignment = DEFAULT_ALIGNMENT;
    for (let index = 0; index < count; index++) {
        const at = cursor.bytes.offset;
        const key = readKey(cursor, keys);
        const value = readGgufValue(cursor, key);
        visitor.value(key, value);
        if (key === 'general.alignment')
            alignment = alignmentOf(cursor, value, at);
    }
    return alignment;
}
function readKey(cursor, keys) {
    const at = cursor.bytes.offset;
    const { text, hash } = readName(cursor, 'key');
    if (keys.add(hash))
        cursor.visitor.problem({ kind: 'duplicate-key', detail: 'is in the metadata twice', subject: text, offset: at });
    if (!/^[\x20-\x7e]*$/.test(text))
        cursor.visitor.problem({ kind: 'key', detail: 'has characters other than printable ASCII', subject: text, offset: at });
    return text;
}
function readName(cursor, what) {
    const at = cursor.bytes.offset;
    (0,stop/* spend */.Rf)(cursor.visitor.step, 1, at);
    const length = countAt(cursor);
    if (!(length <= MAX_NAME))
        throw new stop/* Stop */.VG('malformed', `a ${what} has a length above ${MAX_NAME} bytes`, at);
    const bytes = cursor.bytes.take(length);
    return { text: bytes.toString('utf8'), hash: (0,key_set/* hashOf */.qQ)(bytes), length };
}
function alignmentOf(cursor, value, offset) {
    const found = value.kind === 'scalar' ? Number(value.value) : 0;
    const isValid = found >= 8 && found <= 2 ** 31 && Number.isInteger(Math.log2(found));
    if (isValid)
        return found;
    const detail = `is ${value.kind === 'scalar' ? found : value.kind}; expected a power of two from 8`;
    cursor.visitor.problem({ kind: 'alignment', detail, subject: 'general.alignment', offset });
    return DEFAULT_ALIGNMENT;
}
function readTensors(cursor, visitor, { count, alignment }) {
    const names = new key_set/* KeySet */.wj();
    for (let index = 0; index < count; index++) {
        const at = cursor.bytes.offset;
        const { text, hash, length } = readName(cursor, 'tensor name');
        const report = (kind, detail) => visitor.problem({ kind, detail, subject: text, offset: at });
        if (names.add(hash))
            report('duplicate-tensor', 'is in the file twice');
        if (length > LONG_NAME)
            report('name', `has a name of ${length} bytes; llama.cpp reads ${LONG_NAME}`);
        visitor.tensor(readTensor(cursor, text, { alignment, report }));
    }
}
function readTensor(cursor, name, { alignment, report }) {
    const shape = readShape(cursor, report);
    const id = cursor.bytes.u32(cursor.little);
    const offset = cursor.bytes.u64(cursor.little);
    if (offset % alignment !== 0)
        report('alignment', `has the offset ${(0,tensor/* exact */.e)(offset)}; expected a multiple of ${alignment}`);
    const elements = (0,tensor/* elementsOf */.Z)(shape);
    if (elements === undefined)
        report('size', `has the shape [${shape.map(tensor/* exact */.e).join(', ')}], whose product is above 2^53`);
    const bytes = bytesOf(id, shape, elements, report);
    const dtype = (0,gguf_types/* ggmlType */.uB)(id)?.name ?? `type ${id}`;
    return { name, dtype, shape, elements: elements ?? 0, offset, ...(bytes === undefined ? {} : { bytes }) };
}
function readShape(cursor, report) {
    const at = cursor.bytes.offset;
    const dimensions = cursor.bytes.u32(cursor.little);
    if (!(dimensions * (cursor.short ? 4 : 8) <= cursor.bytes.remaining) || dimensions > 64)
        throw new stop/* Stop */.VG('malformed', `a tensor has ${dimensions} dimensions`, at);
    if (dimensions > MAX_DIMENSIONS)
        report('dimensions', `has ${dimensions} dimensions; llama.cpp reads ${MAX_DIMENSIONS}`);
    return Array.from({ length: dimensions }, () => countAt(cursor));
}
/** Returns the size of a tensor, in bytes; `undefined` where it is unknown or above 2^53. */
function bytesOf(id, shape, elements, report) {
    const type = (0,gguf_types/* ggmlType */.uB)(id);
    if (type === undefined)
        report('type', `has the unknown type ${id}`);
    if (type === undefined || elements === undefined)
        return undefined;
    const row = shape[0] ?? 1;
    if (row % type.elements !== 0) {
        report('size', `has rows of ${row} elements; expected a multiple of ${type.elements}, a block of ${type.name}`);
        return undefined;
    }
    const bytes = (elements / type.elements) * type.bytes;
    if (Number.isSafeInteger(bytes))
        return bytes;
    report('size', 'has a size above 2^53 bytes');
    return undefined;
}


/***/ }),

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ STRING),
/* harmony export */   HX: () => (/* binding */ BOOL),
/* harmony export */   lQ: () => (/* binding */ SCALAR_BYTES),
/* harmony export */   sO: () => (/* binding */ ARRAY),
/* harmony export */   uB: () => (/* binding */ ggmlType)
/* harmony export */ });
/** Types by number. 4, 5, 31–33 and 36–38 were removed from ggml; files with the latter exist. @see ggml/include/ggml.h, ggml.c */
const TYPES = new Map([
    [0, 'F32', 1, 4],
    [1, 'F16', 1, 2],
    [2, 'Q4_0', 32, 18],
    [3, 'Q4_1', 32, 20],
    [6, 'Q5_0', 32, 22],
    [7, 'Q5_1', 32, 24],
    [8, 'Q8_0', 32, 34],
    [9, 'Q8_1', 32, 40],
    [10, 'Q2_K', 256, 84],
    [11, 'Q3_K', 256, 110],
    [12, 'Q4_K', 256, 144],
    [13, 'Q5_K', 256, 176],
    [14, 'Q6_K', 256, 210],
    [15, 'Q8_K', 256, 292],
    [16, 'IQ2_XXS', 256, 66],
    [17, 'IQ2_XS', 256, 74],
    [18, 'IQ3_XXS', 256, 98],
    [19, 'IQ1_S', 256, 50],
    [20, 'IQ4_NL', 32, 18],
    [21, 'IQ3_S', 256, 110],
    [22, 'IQ2_S', 256, 82],
    [23, 'IQ4_XS', 256, 136],
    [24, 'I8', 1, 1],
    [25, 'I16', 1, 2],
    [26, 'I32', 1, 4],
    [27, 'I64', 1, 8],
    [28, 'F64', 1, 8],
    [29, 'IQ1_M', 256, 56],
    [30, 'BF16', 1, 2],
    [31, 'Q4_0_4_4', 32, 18],
    [32, 'Q4_0_4_8', 32, 18],
    [33, 'Q4_0_8_8', 32, 18],
    [34, 'TQ1_0', 256, 54],
    [35, 'TQ2_0', 256, 66],
    [36, 'IQ4_NL_4_4', 32, 18],
    [37, 'IQ4_NL_4_8', 32, 18],
    [38, 'IQ4_NL_8_8', 32, 18],
    [39, 'MXFP4', 32, 17],
    [40, 'NVFP4', 64, 36],
    [41, 'Q1_0', 128, 18],
].map(([id, name, elements, bytes]) => [id, { name, elements, bytes }]));
function ggmlType(id) {
    return TYPES.get(id);
}
/** Types of metadata values, by number. @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const STRING = 8;
const ARRAY = 9;
const BOOL = 7;
/** Bytes of a scalar of each type; 0 where the type is not a scalar. */
const SCALAR_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];


/***/ }),

/***/ 84456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ JsonTokens)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);
/* harmony import */ var _key_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8153);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33599);



/** Bytes of a string that are kept. Of a longer one, the rest only counts and is hashed. */
const MAX_TEXT = 4096;
const STEPS = 1024;
const PUNCTUATION = new Map([...'{}[]:,'].map((char) => [char.charCodeAt(0), char]));
const ESCAPES = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(([from, to]) => [
    from.charCodeAt(0),
    to.charCodeAt(0),
]));
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
/**
 * Splits JSON into tokens in one pass with constant memory, as RFC 8259 defines them: no comments, no trailing commas, valid UTF-8,
 * no lone surrogates. `JSON.parse` would keep the last of two equal keys in silence and needs the whole text in memory.
 */
class JsonTokens {
    /** Where the last token starts, from the start of the source. */
    at = 0;
    /** Bytes of the last string, without escapes. */
    length = 0;
    /** The digits of the last number, or the word of the last literal. */
    word = '';
    #bytes;
    #step;
    #text = Buffer.alloc(MAX_TEXT);
    #hash = new _key_set_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyHash */ .CK();
    #tokens = 0;
    constructor(bytes, step) {
        this.#bytes = bytes;
        this.#step = step;
    }
    /** Consumes a token. @throws {Stop} malformed - the bytes are not JSON; limit - the budget is spent. */
    next() {
        this.#skipSpace();
        this.at = this.#bytes.offset;
        if (++this.#tokens % STEPS === 0)
            (0,_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .Rf)(this.#step, STEPS, this.at);
        const byte = this.#bytes.next();
        if (byte === 0x22)
            return this.#string();
        if (byte === -1)
            return 'end';
        return PUNCTUATION.get(byte) ?? this.#word(byte);
    }
    /** Consumes a token of one kind. @throws {Stop} malformed - it is another. */
    expect(expected) {
        const found = this.next();
        if (found !== expected)
            throw this.stop(`found ${found}; expected ${expected}`);
    }
    /** The last string. One that is longer than 4 KiB is cut, and ends with its hash, so that it differs from others. */
    get text() {
        const kept = this.#text.toString('utf8', 0, Math.min(this.length, MAX_TEXT));
        return this.length > MAX_TEXT ? `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .hT)(kept, '\ufffd')}…${this.hash.toString(16)}` : kept;
    }
    /** A hash of the last string. */
    get hash() {
        return this.#hash.value;
    }
    stop(reason) {
        return new _stop_js__WEBPACK_IMPORTED_MODULE_1__/* .Stop */ .VG('malformed', `the JSON is invalid: ${reason}`, this.at);
    }
    #skipSpace() {
        for (let byte = this.#bytes.peek(); byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; byte = this.#bytes.peek())
            this.#bytes.next();
    }
    #word(first) {
        this.word = String.fromCharCode(first);
        for (let byte = this.#bytes.peek(); isWordByte(byte) && this.word.length <= 64; byte = this.#bytes.peek())
            this.word += String.fromCharCode(this.#bytes.next());
        if (NUMBER.test(this.word))
            return 'number';
        if (['true', 'false', 'null'].includes(this.word))
            return 'literal';
        throw this.stop(`found ${JSON.stringify(this.word)}`);
    }
    #string() {
        this.length = 0;
        this.#hash.reset();
        for (let byte = this.#bytes.next(); byte !== 0x22; byte = this.#bytes.next()) {
            if (byte === 0x5c)
                this.#escape();
            else if (byte >= 0x80)
                this.#multibyte(byte);
            else if (byte >= 0x20)
                this.#push(byte);
            else
                throw this.stop(byte === -1 ? 'a string is unterminated' : 'a string contains a control character');
        }
        (0,_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .Rf)(this.#step, this.length >> 12, this.at);
        return 'string';
    }
    #push(byte) {
        if (this.length < MAX_TEXT)
            this.#text[this.length] = byte;
        this.length++;
        this.#hash.push(byte);
    }
    #escape() {
        const byte = this.#bytes.next();
        const simple = ESCAPES.get(byte);
        if (simple === undefined && byte !== 0x75)
            throw this.stop('a string contains an unknown escape');
        if (simple !== undefined)
            this.#push(simple);
        else
            this.#unicode(this.#hex());
    }
    #unicode(unit) {
        if (unit >= 0xdc00 && unit <= 0xdfff)
            throw this.stop('a string contains a lone surrogate');
        this.#pushCode(unit >= 0xd800 && unit <= 0xdbff ? this.#pair(unit) : unit);
    }
    #pair(high) {
        const isEscape = this.#bytes.next() === 0x5c && this.#bytes.next() === 0x75;
        const low = isEscape ? this.#hex() : 0;
        if (low < 0xdc00 || low > 0xdfff)
            throw this.stop('a string contains a lone surrogate');
        return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
    }
    #hex() {
        let digits = '';
        for (let index = 0; index < 4; index++)
            digits += String.fromCharCode(Math.max(0, this.#bytes.next()));
        if (!/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.stop('a string contains an invalid \\u escape');
        return Number.parseInt(digits, 16);
    }
    #pushCode(code) {
        for (const byte of Buffer.from(String.fromCodePoint(code)))
            this.#push(byte);
    }
    /** Reads a character of 2 to 4 bytes; no overlong form, no surrogate, at most U+10FFFF (RFC 3629). */
    #multibyte(first) {
        const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        const low = LOWEST.get(first) ?? 0x80;
        const high = HIGHEST.get(first) ?? 0xbf;
        if (first < 0xc2 || first > 0xf4)
            throw this.stop('a string is not UTF-8');
        this.#push(first);
        for (let index = 0; index < more; index++) {
            const byte = this.#bytes.next();
            if (byte < (index === 0 ? low : 0x80) || byte > (index === 0 ? high : 0xbf))
                throw this.stop('a string is not UTF-8');
            this.#push(byte);
        }
    }
}
/** Bounds of the second byte of a character in UTF-8, where they are narrower than 0x80 to 0xbf. */
const LOWEST = new Map([
    [0xe0, 0xa0],
    [0xf0, 0x90],
]);
const HIGHEST = new Map([
    [0xed, 0x9f],
    [0xf4, 0x8f],
]);
/** Letters, digits and the signs of numbers. */
function isWordByte(byte) {
    return ((byte >= 0x30 && byte <= 0x39) ||
        (byte >= 0x61 && byte <= 0x7a) ||
        (byte >= 0x41 && byte <= 0x5a) ||
        byte === 0x2b ||
        byte === 0x2d ||
        byte === 0x2e);
}


/***/ }),

/***/ 70655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ JsonWalk)
/* harmony export */ });
/* harmony import */ var _key_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8153);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33599);


/** As deep as serde_json reads, which safetensors uses. */
const MAX_DEPTH = 128;
/** Keys of the objects that are open at one time, so that their hashes need at most 100 MB. */
const MAX_KEYS = 4_000_000;
/** Dimensions of a tensor that are kept; NumPy allows 64. */
const MAX_INTEGERS = 64;
/** Walks JSON value by value, and reports every key that an object has twice. */
class JsonWalk {
    tokens;
    #repeated;
    #keys = [];
    #depth = 0;
    /** Keys that are remembered. */
    #held = 0;
    constructor(tokens, repeated) {
        this.tokens = tokens;
        this.#repeated = repeated;
    }
    /** Reads the members of an object whose `{` is consumed. `visit` consumes the value of the member. */
    members(visit) {
        const [keys, held] = [this.#enter(), this.#held];
        for (let token = this.tokens.next(), first = true; !(first && token === '}'); token = this.tokens.next(), first = false) {
            if (token !== 'string')
                throw this.tokens.stop(`found ${token}; expected a key`);
            const { text, at } = this.tokens;
            if (++this.#held > MAX_KEYS)
                throw new _stop_js__WEBPACK_IMPORTED_MODULE_0__/* .Stop */ .VG('limit', `an object has more than ${MAX_KEYS} keys`, at);
            if (keys.add(this.tokens.hash))
                this.#repeated(text, at);
            this.tokens.expect(':');
            visit(text, at);
            if (this.#endsWith('}'))
                break;
        }
        keys.clear();
        this.#held = held;
        this.#depth--;
    }
    /** Reads the items of an array whose `[` is consumed. `visit` gets the first token of each and consumes the rest. */
    items(visit) {
        this.#enter();
        for (let token = this.tokens.next(), first = true; !(first && token === ']'); token = this.tokens.next(), first = false) {
            visit(token);
            if (this.#endsWith(']'))
                break;
        }
        this.#depth--;
    }
    /** Consumes a value whose first token is consumed. */
    skip(token) {
        if (token === '{')
            this.members(() => this.skip(this.tokens.next()));
        else if (token === '[')
            this.items((item) => this.skip(item));
        else if (token !== 'string' && token !== 'number' && token !== 'literal')
            throw this.tokens.stop(`found ${token}; expected a value`);
    }
    /** Consumes a value. @returns the string, or `undefined` when it is another value. */
    string() {
        const token = this.tokens.next();
        if (token === 'string')
            return this.tokens.text;
        this.skip(token);
        return undefined;
    }
    /** Consumes a value. @returns integers from 0, `Infinity` above 2^53 - 1; `undefined` when it is not an array of up to 64 of them. */
    integers() {
        const found = [];
        let valid = true;
        const token = this.tokens.next();
        if (token !== '[') {
            this.skip(token);
            return undefined;
        }
        this.items((item) => {
            const isInteger = item === 'number' && /^\d+$/.test(this.tokens.word);
            if (isInteger && found.length < MAX_INTEGERS)
                found.push(safe(this.tokens.word));
            else
                valid = false;
            this.skip(item);
        });
        return valid ? found : undefined;
    }
    #enter() {
        if (this.#depth >= MAX_DEPTH)
            throw this.tokens.stop(`it is nested deeper than ${MAX_DEPTH} levels`);
        const keys = this.#keys[this.#depth] ?? new _key_set_js__WEBPACK_IMPORTED_MODULE_1__/* .KeySet */ .wj();
        this.#keys[this.#depth++] = keys;
        return keys;
    }
    /** Consumes the comma or the end after an item. A comma before the end is not JSON. */
    #endsWith(end) {
        const token = this.tokens.next();
        if (token === end)
            return true;
        if (token !== ',')
            throw this.tokens.stop(`found ${token}; expected a comma or ${end}`);
        return false;
    }
}
function safe(digits) {
    const value = Number(digits);
    return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ KeyHash),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   wj: () => (/* binding */ KeySet)
/* harmony export */ });
const SMALL = 16;
/**
 * Remembers which keys were seen, by a hash of 53 bits, in 8 to 16 bytes per key: a header of 100 MB has up to two million names.
 * Equal keys are always found. Two different keys among two million are taken for equal with a probability of 1 in 4,000.
 */
class KeySet {
    #slots = new Float64Array(SMALL);
    #size = 0;
    /** Adds the hash of a key. @returns whether it was added before. */
    add(hash) {
        if (this.#insert(hash === 0 ? 1 : hash))
            return true;
        this.#size++;
        if (this.#size * 2 > this.#slots.length)
            this.#grow();
        return false;
    }
    clear() {
        if (this.#slots.length > SMALL * 4)
            this.#slots = new Float64Array(SMALL);
        else
            this.#slots.fill(0);
        this.#size = 0;
    }
    #insert(hash) {
        const mask = this.#slots.length - 1;
        let index = (hash % 0x7fffffff) & mask;
        for (let value = this.#slots[index]; value !== 0; value = this.#slots[index]) {
            if (value === hash)
                return true;
            index = (index + 1) & mask;
        }
        this.#slots[index] = hash;
        return false;
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Float64Array(old.length * 2);
        for (const hash of old)
            if (hash !== 0)
                this.#insert(hash);
    }
}
/** A hash of 53 bits over bytes that arrive one after the other. Not resistant to attacks: a collision only adds a finding. */
class KeyHash {
    #one = 0xdeadbeef;
    #two = 0x41c6ce57;
    reset() {
        this.#one = 0xdeadbeef;
        this.#two = 0x41c6ce57;
    }
    push(byte) {
        this.#one = Math.imul(this.#one ^ byte, 2654435761);
        this.#two = Math.imul(this.#two ^ byte, 1597334677);
    }
    get value() {
        const one = Math.imul(this.#one ^ (this.#one >>> 16), 2246822507) ^ Math.imul(this.#two ^ (this.#two >>> 13), 3266489909);
        const two = Math.imul(this.#two ^ (this.#two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
        return 4294967296 * (2097151 & two) + (one >>> 0);
    }
}
/** Returns the hash of bytes in memory. */
function hashOf(bytes) {
    const hash = new KeyHash();
    for (const byte of bytes)
        hash.push(byte);
    return hash.value;
}


/***/ }),

/***/ 30750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ readSafetensorsHeader),
/* harmony export */   aX: () => (/* binding */ dataStartOf),
/* harmony export */   h3: () => (/* binding */ MAX_HEADER)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5153);
/* harmony import */ var _json_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84456);
/* harmony import */ var _json_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70655);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33599);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71498);





/** The longest header that the reference implementation reads, in bytes. */
const MAX_HEADER = 100_000_000;
const PREFIX = 8;
/** Bits of one element, by dtype. @see https://github.com/huggingface/safetensors/blob/main/safetensors/src/tensor.rs */
const BITS = new Map([
    ...['F4'].map((name) => [name, 4]),
    ...['F6_E2M3', 'F6_E3M2'].map((name) => [name, 6]),
    ...['BOOL', 'U8', 'I8', 'F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E5M2FNUZ', 'F8_E4M3FNUZ'].map((name) => [name, 8]),
    ...['I16', 'U16', 'F16', 'BF16'].map((name) => [name, 16]),
    ...['I32', 'U32', 'F32'].map((name) => [name, 32]),
    ...['I64', 'U64', 'F64', 'C64'].map((name) => [name, 64]),
]);
/** Returns where the data start, from the length in the first 8 bytes. @throws {Stop} malformed - the length is impossible. */
function dataStartOf(source) {
    if (source.size < PREFIX)
        throw new _stop_js__WEBPACK_IMPORTED_MODULE_3__/* .Stop */ .VG('malformed', `the file has ${source.size} bytes; expected at least ${PREFIX}`, 0);
    const length = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .k(source, 0, PREFIX).u64(true);
    if (length > MAX_HEADER)
        throw new _stop_js__WEBPACK_IMPORTED_MODULE_3__/* .Stop */ .VG('malformed', `the header length exceeds ${MAX_HEADER} bytes`, 0);
    if (PREFIX + length > source.size)
        throw new _stop_js__WEBPACK_IMPORTED_MODULE_3__/* .Stop */ .VG('malformed', `the header length is ${length} bytes; ${source.size - PREFIX} bytes follow`, 0);
    return PREFIX + length;
}
/**
 * Reads the header of a safetensors file in one pass with constant memory, and nothing after it.
 *
 * @throws {Stop} malformed - the length or the JSON is invalid; limit - the budget is spent.
 */
function readSafetensorsHeader(source, visitor) {
    const dataStart = dataStartOf(source);
    const bytes = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .k(source, PREFIX, dataStart);
    if (bytes.peek() !== 0x7b)
        throw new _stop_js__WEBPACK_IMPORTED_MODULE_3__/* .Stop */ .VG('malformed', 'the header does not start with "{"', PREFIX);
    const tokens = new _json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonTokens */ .p(bytes, visitor.step);
    const walk = new _json_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonWalk */ .e(tokens, (key, offset) => visitor.problem({ kind: 'duplicate-key', detail: 'is in one object twice', subject: key, offset }));
    tokens.expect('{');
    walk.members((key, at) => {
        if (key === '__metadata__')
            readMetadata(walk, visitor);
        else
            readEntry(walk, visitor, { name: key, at, dataStart });
    });
    tokens.expect('end');
}
function readMetadata(walk, visitor) {
    const report = (offset, subject, detail) => visitor.problem({ kind: 'metadata-type', detail, subject, offset });
    const token = walk.tokens.next();
    if (token !== '{')
        report(walk.tokens.at, '__metadata__', `is ${kindOf(token)}; expected an object of strings`);
    if (token !== '{')
        walk.skip(token);
    else
        walk.members((key, at) => {
            const value = walk.string();
            if (value === undefined)
                report(at, key, 'has a value that is not a string');
            else
                visitor.metadata(key, value);
        });
}
function readEntry(walk, visitor, place) {
    const report = ({ kind, detail, at = place.at }) => visitor.problem({ kind, detail, subject: place.name, offset: at });
    const token = walk.tokens.next();
    if (token !== '{')
        report({ kind: 'entry', detail: `is ${kindOf(token)}; expected an object` });
    if (token !== '{')
        walk.skip(token);
    else {
        const entry = readMembers(walk, report);
        for (const problem of problemsOf(entry, place.dataStart))
            report(problem);
        const tensor = tensorOf(entry, place);
        if (tensor !== undefined)
            visitor.tensor(tensor);
    }
}
function readMembers(walk, report) {
    const entry = {};
    walk.members((key, at) => {
        if (key === 'dtype')
            entry.dtype = walk.string();
        else if (key === 'shape')
            entry.shape = walk.integers();
        else if (key === 'data_offsets')
            entry.offsets = walk.integers();
        else {
            walk.skip(walk.tokens.next());
            report({ kind: 'unknown-member', detail: `has the unknown member ${JSON.stringify(key)}`, at });
        }
    });
    return entry;
}
function problemsOf({ dtype, shape, offsets }, dataStart) {
    if (dtype === undefined || shape === undefined || offsets === undefined)
        return [{ kind: 'entry', detail: 'does not have a string "dtype" and integers from 0 as "shape" and "data_offsets"' }];
    if (!isSpan(offsets, dataStart))
        return [
            {
                kind: 'entry',
                detail: `has the data_offsets [${offsets.map(_tensor_js__WEBPACK_IMPORTED_MODULE_4__/* .exact */ .e).join(', ')}]; expected a start and an end that is not before it`,
            },
        ];
    const bits = BITS.get(dtype);
    if (bits === undefined)
        return [{ kind: 'dtype', detail: `has the unknown dtype ${JSON.stringify(dtype.slice(0, 64))}` }];
    const elements = (0,_tensor_js__WEBPACK_IMPORTED_MODULE_4__/* .elementsOf */ .Z)(shape);
    if (elements === undefined)
        return [{ kind: 'size', detail: `has the shape [${shape.map(_tensor_js__WEBPACK_IMPORTED_MODULE_4__/* .exact */ .e).join(', ')}], whose product is above 2^53` }];
    const span = offsets[1] - offsets[0];
    if (elements * bits === span * 8)
        return [];
    return [{ kind: 'size', detail: `has ${elements} elements of ${bits} bits; its data_offsets span ${span} bytes` }];
}
function isSpan(offsets, dataStart) {
    const [start = 0, end = 0] = offsets;
    return offsets.length === 2 && end >= start && Number.isSafeInteger(dataStart + end);
}
/** Returns the tensor of an entry that has all three members; without a valid product of the shape, its elements are 0. */
function tensorOf({ dtype, shape, offsets }, { name, dataStart }) {
    if (dtype === undefined || shape === undefined || offsets === undefined || !isSpan(offsets, dataStart))
        return undefined;
    const [start, end] = offsets;
    return { name, dtype, shape, elements: (0,_tensor_js__WEBPACK_IMPORTED_MODULE_4__/* .elementsOf */ .Z)(shape) ?? 0, offset: dataStart + start, bytes: end - start };
}
function kindOf(token) {
    return token === '[' ? 'an array' : token === '{' ? 'an object' : `a ${token}`;
}


/***/ }),

/***/ 66941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ tensorReaders)
});

// UNUSED EXPORTS: TENSOR_TECHNIQUES

// EXTERNAL MODULE: ./build/domains/scan/context.js
var scan_context = __webpack_require__(69537);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/log.js

/** Reasons that are kept; one is enough to make a scan inconclusive. */
const MAX_REASONS = 100;
/** Collects what a reader says: its findings, with the grade of their technique, and those of nested members. */
class Log {
    #incomplete = new Set();
    #findings;
    #nested = [];
    #context;
    #techniques;
    constructor(context, techniques) {
        this.#context = context;
        this.#findings = new scan_context/* Findings */.Fv(context);
        this.#techniques = new Map(techniques.map((each) => [each.technique, each]));
    }
    /** @param message - one sentence with a full stop. */
    add(technique, message, { offset, subject = '' } = {}) {
        const known = this.#techniques.get(technique);
        this.#findings.add({
            grade: known?.grade ?? 'review',
            technique,
            message,
            subject,
            ...(offset === undefined ? {} : { offset }),
            ...(known?.advisories === undefined ? {} : { advisories: known.advisories }),
        });
    }
    /** Adds why a part was not inspected; a fragment without a full stop. */
    cannot(reason) {
        if (this.#incomplete.size < MAX_REASONS)
            this.#incomplete.add(reason);
    }
    /** Adds why the reading ended early: a finding for invalid bytes, and a reason why it is incomplete. */
    addStop(technique, format, stop) {
        if (stop === undefined)
            return;
        const where = `at byte ${stop.offset}`;
        if (stop.kind === 'malformed')
            this.add(technique, `The ${format} header is invalid ${where}: ${stop.message}.`, { offset: stop.offset });
        this.cannot(`the ${format} header was not read past byte ${stop.offset}: ${stop.message}`);
    }
    /** Scans a part of the file with every reader that matches, and adds what they say. */
    nested(name, source) {
        const readings = this.#context.nested(name, source);
        if (readings === undefined)
            this.cannot(`${JSON.stringify(name)} was not inspected: it is nested too deep`);
        for (const { findings, incomplete } of readings ?? []) {
            this.#nested.push(...findings);
            for (const reason of incomplete)
                this.cannot(reason);
        }
    }
    reading(format, facts) {
        const { list, dropped } = this.#findings;
        const limit = dropped > 0 ? [`${dropped} more findings were not kept`] : [];
        return { format, findings: [...list, ...this.#nested], incomplete: [...this.#incomplete, ...limit], facts };
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/ggml-reader.js

const TECHNIQUES = [
    { technique: 'ggml-legacy', grade: 'note', summary: 'A file in a format before GGUF, which has no metadata to scan.' },
];
/** Magic words as they are on disk, little endian: ggml, ggmf, ggjt, ggla, ggsn. */
const MAGICS = new Map(['ggml', 'ggmf', 'ggjt', 'ggla', 'ggsn', 'ggsa'].map((name) => [[...name].reverse().join(''), name]));
function magicOf(head) {
    return MAGICS.get(Buffer.from(head.subarray(0, 4)).toString('latin1'));
}
/** Names the formats that llama.cpp used before GGUF. */
const ggmlReader = {
    id: 'ggml',
    matches: ({ head }) => magicOf(head) !== undefined,
    read: (source, context) => {
        const log = new Log(context, TECHNIQUES);
        const magic = magicOf(source.read(0, 4)) ?? 'ggml';
        log.add('ggml-legacy', `The file is in the legacy format ${magic}, which has no metadata to scan; current loaders read GGUF.`, {
            offset: 0,
            subject: magic,
        });
        return log.reading('ggml', { magic });
    },
};

// EXTERNAL MODULE: ./build/domains/scan/source.js
var scan_source = __webpack_require__(33381);
// EXTERNAL MODULE: ./build/domains/scan/tensors/gguf-header.js + 2 modules
var gguf_header = __webpack_require__(47589);
// EXTERNAL MODULE: ./build/domains/scan/tensors/gguf-types.js
var gguf_types = __webpack_require__(9434);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/hidden.js

/** Tells whether a part of a file contains only zero bytes. Reads at most `most` bytes; `undefined` when it is longer. */
function isZero(source, { start, end }, most) {
    if (end - start > most)
        return undefined;
    for (let at = start; at < end; at += scan_source/* MAX_READ */.Ct) {
        if (source.read(at, Math.min(scan_source/* MAX_READ */.Ct, end - at)).some((byte) => byte !== 0))
            return false;
    }
    return true;
}
/** Scans a part of a file that belongs to nothing, so that a pickle or an executable in it is found. */
function scanHidden(log, source, { start, end }) {
    log.nested(`bytes-${start}-${end}`, (0,scan_source/* sliceOf */.Mz)(source, start, end - start));
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/masquerade.js
/** What else a file is that its name hides, by its first bytes; `undefined` without a known signature. */
function disguiseOf(source) {
    const head = Buffer.from(source.read(0, 4)).toString('latin1');
    if (head[0] === '\x80' && head.charCodeAt(1) <= 5)
        return 'a pickle';
    if (head.startsWith('PK\x03\x04'))
        return 'a zip archive';
    if (head.startsWith('\x7fELF') || head.startsWith('MZ'))
        return 'native code';
    if (head.startsWith('\x1f\x8b'))
        return 'a gzip archive';
    return undefined;
}
/** Tells whether a file is a Git LFS pointer, whose content is stored elsewhere. */
function isPointer({ head, size }) {
    return size < 1024 && Buffer.from(head.subarray(0, 40)).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/ranges.js
const MAX_LISTED = 64;
/** Collects ranges in 16 bytes each, in any order, and finds gaps and overlaps with one sweep over the sorted ends. */
class Ranges {
    #starts = new Float64Array(64);
    #ends = new Float64Array(64);
    #count = 0;
    #empty = new Set();
    /** @param end - not before `start`. */
    add(start, end) {
        if (start === end) {
            if (this.#empty.size < MAX_LISTED * 1024)
                this.#empty.add(start);
            return;
        }
        if (this.#count === this.#starts.length)
            this.#grow();
        this.#starts[this.#count] = start;
        this.#ends[this.#count++] = end;
    }
    /** Returns the coverage from 0 to `limit`. Gaps include the bytes after the last range. */
    coverage(limit) {
        const starts = this.#starts.slice(0, this.#count).sort();
        const ends = this.#ends.slice(0, this.#count).sort();
        const gaps = new RangeList();
        const overlaps = new RangeList();
        let [open, at, next] = [0, 0, 0];
        for (const end of ends) {
            for (let start = starts[next]; start !== undefined && start < end; start = starts[++next]) {
                if (open === 0)
                    gaps.add(at, start);
                if (open > 1)
                    overlaps.add(at, start);
                open++;
                at = start;
            }
            if (open > 1)
                overlaps.add(at, end);
            open--;
            at = end;
        }
        gaps.add(at, limit);
        const strayEmpty = [...this.#empty].filter((place) => place !== 0 && !includes(ends, place)).length;
        return { gaps: gaps.list, gapCount: gaps.count, overlaps: overlaps.list, overlapCount: overlaps.count, strayEmpty };
    }
    #grow() {
        const [starts, ends] = [this.#starts, this.#ends];
        this.#starts = new Float64Array(starts.length * 2);
        this.#ends = new Float64Array(ends.length * 2);
        this.#starts.set(starts);
        this.#ends.set(ends);
    }
}
/** Ranges in ascending order; adjacent ones count once. */
class RangeList {
    list = [];
    count = 0;
    #end = -1;
    add(start, end) {
        if (end <= start)
            return;
        const last = this.list.at(-1);
        if (start === this.#end) {
            if (last !== undefined && last.end === start)
                this.list[this.list.length - 1] = { start: last.start, end };
        }
        else {
            this.count++;
            if (this.list.length < MAX_LISTED)
                this.list.push({ start, end });
        }
        this.#end = end;
    }
}
/** Binary search in sorted numbers. */
function includes(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] === value;
}

// EXTERNAL MODULE: ./build/domains/scan/tensors/stop.js
var tensors_stop = __webpack_require__(33599);
// EXTERNAL MODULE: ./build/domains/scan/tensors/tensor.js
var tensor = __webpack_require__(71498);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/tensor-counts.js
/** Dtypes that are counted apart; a file with more is not a model. */
const MAX_DTYPES = 100;
/** Counts tensors, stored elements and dtypes, without keeping the tensors. */
class TensorCounts {
    count = 0;
    elements = 0;
    #dtypes = new Map();
    add({ dtype, elements }) {
        this.count++;
        this.elements += elements;
        if (this.#dtypes.has(dtype) || this.#dtypes.size < MAX_DTYPES)
            this.#dtypes.set(dtype, (this.#dtypes.get(dtype) ?? 0) + 1);
    }
    /** Returns the number of tensors of each dtype, sorted by name. */
    dtypes() {
        return Object.fromEntries([...this.#dtypes].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-reader.js










const gguf_reader_TECHNIQUES = [
    {
        technique: 'gguf-malformed',
        grade: 'review',
        summary: 'A count, a length or a type of the header is impossible; the loader refuses the file.',
    },
    { technique: 'gguf-masquerade', grade: 'high', summary: 'A file named .gguf has the signature of a format that can run code.' },
    { technique: 'gguf-duplicate-key', grade: 'review', summary: 'The metadata have a key twice; readers differ in which one they use.' },
    { technique: 'gguf-duplicate-tensor', grade: 'review', summary: 'Two tensors have the same name.' },
    { technique: 'gguf-key', grade: 'note', summary: 'A key has characters other than printable ASCII.' },
    { technique: 'gguf-name', grade: 'note', summary: 'The name of a tensor is longer than llama.cpp reads.' },
    { technique: 'gguf-value', grade: 'review', summary: 'A boolean is neither 0 nor 1.' },
    { technique: 'gguf-alignment', grade: 'review', summary: 'The alignment is invalid, or a tensor does not start at a multiple of it.' },
    { technique: 'gguf-dimensions', grade: 'review', summary: 'A tensor has more than four dimensions.' },
    { technique: 'gguf-type', grade: 'review', summary: 'The type of a tensor is unknown, so that its size is unknown.' },
    { technique: 'gguf-size', grade: 'review', summary: 'The size of a tensor overflows, or its rows are not whole blocks.' },
    { technique: 'gguf-nested-array', grade: 'review', summary: 'A value is an array of arrays, which llama.cpp refuses.' },
    { technique: 'gguf-truncated', grade: 'review', summary: 'A tensor ends after the end of the file.' },
    { technique: 'gguf-overlap', grade: 'review', summary: 'Bytes belong to more than one tensor.' },
    {
        technique: 'gguf-hidden-bytes',
        grade: 'high',
        summary: 'Bytes other than zero, between or after the tensors, belong to none of them.',
    },
    { technique: 'gguf-gap', grade: 'review', summary: 'More zero bytes than the alignment needs are between or after the tensors.' },
    { technique: 'gguf-padding', grade: 'note', summary: 'The padding between tensors is not zero.' },
];
/** Chat templates that are passed on as facts, in bytes altogether. Those after it are only scanned. */
const MAX_TEXT = 1024 * 1024;
const MAX_TEMPLATES = 64;
const MAX_FACTS = 100;
/** A longer run of zeros is not read, in bytes. */
const MAX_ZERO = 256 * 1024 * 1024;
const MAX_PADDING = 4096;
/** Reads the header of a GGUF file, and hands its chat templates to the reader of templates. */
const ggufReader = {
    id: 'gguf',
    matches: (file) => !isPointer(file) && (file.name.endsWith('.gguf') || Buffer.from(file.head.subarray(0, 4)).toString('latin1') === 'GGUF'),
    read: (source, context) => {
        const log = new Log(context, gguf_reader_TECHNIQUES);
        const header = new GgufFacts(source, context, log);
        const stop = (0,tensors_stop/* stopOf */.EV)(() => checkCoverage(source, log, header, (0,gguf_header/* readGgufHeader */.X)(source, header)));
        log.addStop('gguf-malformed', 'GGUF', stop);
        if (stop?.offset === 0)
            addDisguise(source, context, log);
        scanTemplates(source, log, header.templates);
        return log.reading('gguf', header.facts());
    },
};
function addDisguise(source, context, log) {
    const disguise = disguiseOf(source);
    if (disguise === undefined || !context.name.toLowerCase().endsWith('.gguf'))
        return;
    log.add('gguf-masquerade', `The file is named .gguf and starts as ${disguise}: a loader that goes by content runs it.`, { offset: 0 });
}
/** Collects what the header of one file states. */
class GgufFacts {
    ranges = new Ranges();
    tensors = new TensorCounts();
    templates = [];
    /** The tensor that ends last, from the start of the data. */
    last = { name: '', end: 0 };
    /** Tensors whose size is unknown: the bytes that belong to nothing are unknown as well. */
    unsized = 0;
    step;
    #source;
    #log;
    #general = new Map();
    #preamble;
    constructor(source, context, log) {
        this.#source = source;
        this.#log = log;
        this.step = context.step;
    }
    preamble(preamble) {
        this.#preamble = preamble;
    }
    problem({ kind, detail, subject, offset }) {
        const what = ['duplicate-key', 'key', 'value', 'nested-array'].includes(kind) || subject === 'general.alignment' ? 'The key' : 'The tensor';
        this.#log.add(`gguf-${kind}`, `${what} ${JSON.stringify(subject.slice(0, 200))} ${detail} (byte ${offset}).`, { offset, subject });
    }
    value(key, value) {
        if (key.startsWith('tokenizer.chat_template'))
            this.#addTemplates(key, value);
        else if (/^(general|split)\./.test(key) && this.#general.size < MAX_FACTS)
            this.#addGeneral(key, value);
    }
    tensor(tensor) {
        this.tensors.add(tensor);
        const end = tensor.offset + (tensor.bytes ?? 0);
        if (tensor.bytes === undefined || !Number.isSafeInteger(end))
            this.unsized++;
        else
            this.ranges.add(tensor.offset, end);
        if (end > this.last.end)
            this.last = { name: tensor.name, end };
    }
    facts() {
        const { version, littleEndian } = this.#preamble ?? {};
        return {
            version: version ?? null,
            byteOrder: littleEndian === undefined ? null : littleEndian ? 'little' : 'big',
            tensors: this.tensors.count,
            storedElements: this.tensors.elements,
            dtypes: this.tensors.dtypes(),
            metadata: Object.fromEntries(this.#general),
            chatTemplates: this.#texts(),
        };
    }
    #texts() {
        let room = MAX_TEXT;
        return this.templates.flatMap((place) => {
            if (place.length > room)
                return [];
            room -= place.length;
            return [{ key: place.key, text: textAt(this.#source, place) }];
        });
    }
    #addGeneral(key, value) {
        if (value.kind === 'scalar' && Number.isFinite(Number(value.value)))
            this.#general.set(key, value.value);
        if (value.kind === 'string')
            this.#general.set(key, textAt(this.#source, { at: value.at, length: Math.min(value.length, 200) }));
    }
    /** Adds a template, or the items of a list of templates. `tokenizer.chat_templates` usually lists names, which contain no brace. */
    #addTemplates(key, value) {
        if (value.kind === 'string')
            this.#addTemplate({ key, ...value });
        if (value.kind !== 'array')
            return;
        for (const [index, place] of value.places.entries()) {
            if (textAt(this.#source, { at: place.at, length: Math.min(place.length, MAX_TEXT) }).includes('{'))
                this.#addTemplate({ key: `${key}[${index}]`, ...place });
        }
        if (value.count > value.places.length && value.element === gguf_types/* STRING */.An)
            this.#log.cannot(`${value.count - value.places.length} more items of ${JSON.stringify(key)} were not inspected`);
    }
    #addTemplate({ key, at, length }) {
        if (this.templates.length < MAX_TEMPLATES)
            this.templates.push({ key, at, length });
        else
            this.#log.cannot(`the chat template ${JSON.stringify(key)} was not inspected: the file has more than ${MAX_TEMPLATES}`);
    }
}
function textAt(source, { at, length }) {
    return Buffer.from(source.read(at, length)).toString('utf8');
}
function scanTemplates(source, log, templates) {
    for (const { key, at, length } of templates)
        log.nested(`${key}.jinja`, (0,scan_source/* sliceOf */.Mz)(source, at, length));
}
/** Compares the tensors with the data of the file, once the header is read. */
function checkCoverage(source, log, header, { alignment, headerEnd, dataStart }) {
    const size = Math.max(0, source.size - dataStart);
    if (header.last.end > size)
        addTruncated(log, header.last, { dataStart, size: source.size });
    const coverage = header.ranges.coverage(size);
    for (const { start, end } of coverage.overlaps)
        log.add('gguf-overlap', `${end - start} bytes from byte ${dataStart + start} belong to more than one tensor.`, {
            offset: dataStart + start,
            subject: `${dataStart + start}-${dataStart + end}`,
        });
    const before = { start: headerEnd, end: Math.min(dataStart, source.size) };
    const gaps = coverage.gaps.map(({ start, end }) => ({ start: dataStart + start, end: Math.min(dataStart + end, source.size) }));
    for (const gap of [before, ...gaps])
        if (gap.end > gap.start)
            checkGap(source, log, gap, { alignment, sized: header.unsized === 0 });
    if (coverage.gapCount > gaps.length)
        log.cannot(`${coverage.gapCount - gaps.length} more gaps between tensors were not inspected`);
}
function addTruncated(log, last, { dataStart, size }) {
    const message = `The tensor ${JSON.stringify(last.name.slice(0, 200))} ends at byte ${(0,tensor/* exact */.e)(dataStart + last.end)}; the file ends at byte ${size}: it is cut or was changed.`;
    log.add('gguf-truncated', message, { offset: size, subject: last.name });
}
/** Reports a gap that is more than padding, and scans every gap that is not zero. */
function checkGap(source, log, gap, { alignment, sized }) {
    const length = gap.end - gap.start;
    const isPadding = length < alignment && length < MAX_PADDING;
    const zero = isZero(source, gap, MAX_ZERO) === true;
    const place = { offset: gap.start, subject: `${gap.start}-${gap.end}` };
    if (!zero)
        scanHidden(log, source, gap);
    if (!sized || (zero && isPadding))
        return;
    if (zero)
        log.add('gguf-gap', `${length} zero bytes from byte ${gap.start} belong to no tensor; the alignment is ${alignment}.`, place);
    else if (isPadding)
        log.add('gguf-padding', `${length} bytes of padding from byte ${gap.start} are not zero.`, place);
    else
        log.add('gguf-hidden-bytes', `${length} bytes from byte ${gap.start} belong to no tensor: they can contain other content.`, place);
}

// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/domains/scan/tensors/npy-header.js + 2 modules
var npy_header = __webpack_require__(5681);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/npy-reader.js








const npy_reader_TECHNIQUES = [
    { technique: 'npy-malformed', grade: 'review', summary: 'The header is not the literal that NumPy writes; NumPy refuses the file.' },
    { technique: 'npy-masquerade', grade: 'high', summary: 'A file named .npy has the signature of a format that can run code.' },
    {
        technique: 'npy-object-array',
        grade: 'review',
        summary: 'The array contains Python objects: loading it needs allow_pickle=True, which runs the pickle in it.',
        advisories: ['CVE-2019-6446'],
    },
    { technique: 'npy-dtype', grade: 'review', summary: 'The dtype is unknown, and may contain Python objects.' },
    {
        technique: 'npy-size-mismatch',
        grade: 'review',
        summary: 'The file has fewer bytes than the shape and the dtype need, or they overflow.',
    },
    { technique: 'npy-trailing-bytes', grade: 'high', summary: 'Bytes after the array belong to nothing.' },
    {
        technique: 'npy-more-arrays',
        grade: 'note',
        summary: 'Another array follows the first one; numpy.load reads only the first of a file.',
    },
];
/** Arrays of one file that are listed in the facts. */
const npy_reader_MAX_LISTED = 100;
/** Reads the headers of the NumPy arrays of a file, and hands pickled objects to the reader of pickles. */
const npyReader = {
    id: 'npy',
    matches: (file) => !isPointer(file) &&
        (file.name.endsWith('.npy') || (0,npy_header/* isNpy */.WF)({ size: file.size, read: (at, length) => file.head.subarray(at, at + length) }, 0)),
    read: (source, context) => {
        const log = new Log(context, npy_reader_TECHNIQUES);
        const arrays = [];
        let count = 0;
        const stop = (0,tensors_stop/* stopOf */.EV)(() => {
            for (let next = 0; next !== undefined; count++) {
                (0,tensors_stop/* spend */.Rf)(context.step, 1, next);
                const header = (0,npy_header/* readNpyHeader */.nq)(source, next);
                if (arrays.length < npy_reader_MAX_LISTED)
                    arrays.push(factsOf(header));
                next = checkArray(source, context, log, header);
            }
        });
        if (stop !== undefined)
            addStop(source, context, log, stop);
        return log.reading('npy', { count, arrays });
    },
};
function factsOf({ version, dtype, shape, fortranOrder }) {
    return { version, dtype: dtype.name, shape, fortranOrder, objects: dtype.kind === 'object' };
}
/** Compares an array with the bytes of the file. @returns where the next array starts, if one follows. */
function checkArray(source, context, log, header) {
    const { dtype, dataStart, bytes } = header;
    if (dtype.kind !== 'plain')
        return scanObjects(source, context, log, header);
    if (bytes === undefined || dataStart + bytes > source.size)
        return addMismatch(source, log, header);
    const end = dataStart + bytes;
    if (end === source.size)
        return undefined;
    if (!(0,npy_header/* isNpy */.WF)(source, end))
        return addTrailing(source, log, end);
    if (header.start === 0)
        log.add('npy-more-arrays', `Another array follows at byte ${end}; numpy.load reads only the first of a file.`, { offset: end });
    return end;
}
/** Passes what follows the header to the reader of pickles, which also reports what follows the pickle. */
function scanObjects(source, context, log, { dtype, dataStart }) {
    const what = JSON.stringify(dtype.name);
    if (dtype.kind === 'object')
        log.add('npy-object-array', `The array has the dtype ${what}: loading it needs allow_pickle=True, which runs the pickle at byte ${dataStart}.`, {
            offset: dataStart,
            subject: dtype.name,
        });
    else
        log.add('npy-dtype', `The array has the unknown dtype ${what}, which may contain Python objects.`, {
            offset: dataStart,
            subject: dtype.name,
        });
    log.nested(pickleName(context), (0,scan_source/* sliceOf */.Mz)(source, dataStart, source.size - dataStart));
}
function pickleName({ name }) {
    return `${name.replace(/^.*[/\\]/, '').replace(/\.npy$/i, '')}.pkl`;
}
function addMismatch(source, log, { elements, dtype, dataStart, bytes, start, shape }) {
    const found = source.size - dataStart;
    const message = elements === undefined || bytes === undefined
        ? `The shape [${shape.map(tensor/* exact */.e).join(', ')}] with the dtype ${JSON.stringify(dtype.name)} overflows.`
        : `The array needs ${bytes} bytes; ${found} follow its header: the file is cut or was changed.`;
    log.add('npy-size-mismatch', message, { offset: dataStart, subject: (0,to_text/* toText */.f)(start) });
}
function addTrailing(source, log, end) {
    log.add('npy-trailing-bytes', `${source.size - end} bytes from byte ${end}, after the array, belong to nothing: they can contain other content.`, {
        offset: end,
        subject: (0,to_text/* toText */.f)(end),
    });
    scanHidden(log, source, { start: end, end: source.size });
}
/** Reports an unreadable header. What follows it is scanned as a pickle, because NumPy may read the header where this reader does not. */
function addStop(source, context, log, stop) {
    log.addStop('npy-malformed', 'NumPy', stop);
    const disguise = stop.offset === 0 ? disguiseOf(source) : undefined;
    if (disguise !== undefined)
        log.add('npy-masquerade', `The file is named .npy and starts as ${disguise}: numpy.load goes by content.`, { offset: 0 });
    const rest = { start: source.size };
    (0,tensors_stop/* stopOf */.EV)(() => {
        rest.start = (0,npy_header/* npyDataStart */.er)(source, 0).dataStart;
    });
    if (rest.start < source.size)
        log.nested(pickleName(context), (0,scan_source/* sliceOf */.Mz)(source, rest.start, source.size - rest.start));
}

// EXTERNAL MODULE: ./build/domains/scan/tensors/safetensors-header.js
var safetensors_header = __webpack_require__(30750);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/safetensors-reader.js







const safetensors_reader_TECHNIQUES = [
    {
        technique: 'safetensors-malformed',
        grade: 'review',
        summary: 'The length or the JSON of the header is invalid; the loader refuses the file.',
    },
    {
        technique: 'safetensors-masquerade',
        grade: 'high',
        summary: 'A file named .safetensors has the signature of a format that can run code.',
    },
    {
        technique: 'safetensors-duplicate-key',
        grade: 'high',
        summary: 'An object of the header has a key twice; readers differ in which one they use.',
    },
    { technique: 'safetensors-hidden-bytes', grade: 'high', summary: 'Bytes between or after the tensors belong to none of them.' },
    { technique: 'safetensors-overlap', grade: 'high', summary: 'Bytes belong to more than one tensor.' },
    { technique: 'safetensors-truncated', grade: 'review', summary: 'A tensor ends after the end of the file.' },
    { technique: 'safetensors-metadata-type', grade: 'review', summary: '__metadata__ is not an object of strings.' },
    { technique: 'safetensors-entry', grade: 'review', summary: 'An entry does not have a dtype, a shape and offsets that are valid.' },
    { technique: 'safetensors-unknown-member', grade: 'review', summary: 'An entry has a member other than dtype, shape and data_offsets.' },
    { technique: 'safetensors-dtype', grade: 'review', summary: 'A dtype is unknown.' },
    { technique: 'safetensors-size', grade: 'review', summary: 'The shape and the dtype do not give the size of the tensor, or overflow.' },
];
const MAX_METADATA = 50;
/** Reads the header of a safetensors file and checks that its tensors cover the rest exactly, once. */
const safetensorsReader = {
    id: 'safetensors',
    matches: (file) => !isPointer(file) && (file.name.endsWith('.safetensors') || startsLikeHeader(file)),
    read: (source, context) => {
        const log = new Log(context, safetensors_reader_TECHNIQUES);
        const header = readHeader(source, context, log);
        if (header.stop === undefined)
            safetensors_reader_checkCoverage(source, log, header.ranges, header.tensors.count);
        else
            safetensors_reader_addStop(source, context, log, header.stop);
        return log.reading('safetensors', {
            tensors: header.tensors.count,
            elements: header.tensors.elements,
            dtypes: header.tensors.dtypes(),
            metadata: header.metadata,
        });
    },
};
/** Tells whether a file has a possible header length and the start of a JSON object after it. */
function startsLikeHeader({ head, size }) {
    if (head.length < 10 || head[8] !== 0x7b)
        return false;
    const length = Buffer.from(head.subarray(0, 8)).readBigUInt64LE(0);
    return length >= 2n && length <= BigInt(safetensors_header/* MAX_HEADER */.h3) && length + 8n <= BigInt(size);
}
function readHeader(source, context, log) {
    const ranges = new Ranges();
    const tensors = new TensorCounts();
    const metadata = new Map();
    const dataSize = () => source.size - (0,safetensors_header/* dataStartOf */.aX)(source);
    const stop = (0,tensors_stop/* stopOf */.EV)(() => {
        const size = dataSize();
        const start = source.size - size;
        (0,safetensors_header/* readSafetensorsHeader */.DS)(source, {
            step: context.step,
            problem: (problem) => addProblem(log, problem),
            metadata: (key, value) => metadata.size < MAX_METADATA && metadata.set(key, value.slice(0, 200)),
            tensor: (tensor) => {
                tensors.add(tensor);
                if (tensor.offset + tensor.bytes > source.size)
                    safetensors_reader_addTruncated(log, tensor, source.size);
                ranges.add(Math.min(tensor.offset - start, size), Math.min(tensor.offset - start + tensor.bytes, size));
            },
        });
    });
    return { stop, ranges, tensors, metadata: Object.fromEntries(metadata) };
}
function addProblem(log, { kind, detail, subject, offset }) {
    const what = kind === 'duplicate-key' || kind === 'metadata-type' ? 'The key' : 'The tensor';
    const why = kind === 'duplicate-key' ? 'readers differ in which one they use' : 'the loader refuses such a file, or ignores the part';
    log.add(`safetensors-${kind}`, `${what} ${JSON.stringify(subject)} ${detail} (header, byte ${offset}): ${why}.`, { offset, subject });
}
function safetensors_reader_addTruncated(log, { name, offset, bytes }, size) {
    const message = `The tensor ${JSON.stringify(name)} ends at byte ${offset + bytes}; the file ends at byte ${size}: it is cut or was changed.`;
    log.add('safetensors-truncated', message, { offset, subject: name });
}
/** Reports an unreadable header, and scans what follows it, because no reader knows what it is. */
function safetensors_reader_addStop(source, context, log, stop) {
    log.addStop('safetensors-malformed', 'safetensors', stop);
    const disguise = disguiseOf(source);
    if (disguise !== undefined && context.name.toLowerCase().endsWith('.safetensors'))
        log.add('safetensors-masquerade', `The file is named .safetensors and starts as ${disguise}: a loader that goes by content runs it.`, {
            offset: 0,
        });
    let start = source.size;
    (0,tensors_stop/* stopOf */.EV)(() => {
        start = (0,safetensors_header/* dataStartOf */.aX)(source);
    });
    if (start < source.size)
        scanHidden(log, source, { start, end: source.size });
}
function safetensors_reader_checkCoverage(source, log, ranges, tensors) {
    const start = (0,safetensors_header/* dataStartOf */.aX)(source);
    const coverage = ranges.coverage(source.size - start);
    for (const gap of coverage.gaps) {
        const hidden = { start: start + gap.start, end: start + gap.end };
        const where = hidden.end === source.size ? (tensors === 0 ? 'after the header' : 'after the last tensor') : 'between tensors';
        const message = `${hidden.end - hidden.start} bytes from byte ${hidden.start}, ${where}, belong to no tensor: they can contain other content, and the loader refuses them.`;
        log.add('safetensors-hidden-bytes', message, { offset: hidden.start, subject: `${hidden.start}-${hidden.end}` });
        scanHidden(log, source, hidden);
    }
    addOverlaps(log, coverage, start);
    if (coverage.gapCount > coverage.gaps.length)
        log.cannot(`${coverage.gapCount - coverage.gaps.length} more holes between tensors were not inspected`);
}
function addOverlaps(log, { overlaps, strayEmpty }, dataStart) {
    for (const { start, end } of overlaps) {
        const message = `${end - start} bytes from byte ${dataStart + start} belong to more than one tensor: the loader refuses them.`;
        log.add('safetensors-overlap', message, { offset: dataStart + start, subject: `${dataStart + start}-${dataStart + end}` });
    }
    if (strayEmpty > 0)
        log.add('safetensors-entry', `${strayEmpty} empty tensors are not at the end of another tensor: the loader refuses them.`, {
            subject: 'empty',
        });
}

// EXTERNAL MODULE: ./build/domains/scan/tensors/byte-reader.js
var byte_reader = __webpack_require__(5153);
// EXTERNAL MODULE: ./build/domains/scan/tensors/json-tokens.js
var json_tokens = __webpack_require__(84456);
// EXTERNAL MODULE: ./build/domains/scan/tensors/json-walk.js
var json_walk = __webpack_require__(70655);
;// CONCATENATED MODULE: ./build/domains/scan/tensors/weights-index.js






const weights_index_TECHNIQUES = [
    {
        technique: 'weights-index-malformed',
        grade: 'review',
        summary: 'The index of a model in shards is not valid JSON, or its weight_map is not an object of file names.',
    },
    { technique: 'weights-index-duplicate-key', grade: 'high', summary: 'The index has a key twice; readers differ in which one they use.' },
    { technique: 'weights-index-path', grade: 'high', summary: 'The index names a file outside its directory.' },
    { technique: 'weights-index-subfolder', grade: 'review', summary: 'The index names a file in another directory.' },
    { technique: 'weights-index-missing', grade: 'review', summary: 'The index names a file that does not exist.' },
];
const MAX_FILES = 65_536;
/** Reads `model.safetensors.index.json` and the like, and checks the files that it names. */
const weightsIndexReader = {
    id: 'weights-index',
    matches: (file) => !isPointer(file) &&
        /\.index(\.\w+)?\.json$/.test(file.name) &&
        /^\s*\{/.test(Buffer.from(file.head.subarray(0, 64)).toString('latin1')),
    read: (source, context) => {
        const log = new Log(context, weights_index_TECHNIQUES);
        const index = { files: new Set(), tensors: 0 };
        log.addStop('weights-index-malformed', 'index', (0,tensors_stop/* stopOf */.EV)(() => readIndex(source, context, log, index)));
        for (const file of index.files)
            checkFile(file, context, log);
        return log.reading('weights-index', { files: [...index.files].slice(0, 100), shards: index.files.size, tensors: index.tensors });
    },
};
function readIndex(source, context, log, index) {
    const tokens = new json_tokens/* JsonTokens */.p(new byte_reader/* ByteReader */.k(source, 0), context.step);
    const walk = new json_walk/* JsonWalk */.e(tokens, (key, offset) => log.add('weights-index-duplicate-key', `The key ${JSON.stringify(key)} is in one object twice (byte ${offset}): readers differ in which one they use.`, { offset, subject: key }));
    tokens.expect('{');
    walk.members((key, offset) => {
        const token = tokens.next();
        if (key === 'weight_map' && token === '{')
            return readMap(walk, log, index);
        if (key === 'weight_map')
            log.add('weights-index-malformed', `The weight_map is a ${token}; expected an object (byte ${offset}).`, { offset, subject: key });
        return walk.skip(token);
    });
    tokens.expect('end');
}
function readMap(walk, log, index) {
    walk.members((key, offset) => {
        const file = walk.string();
        index.tensors++;
        if (file === undefined)
            log.add('weights-index-malformed', `The tensor ${JSON.stringify(key)} is not mapped to a file name (byte ${offset}).`, {
                offset,
                subject: key,
            });
        else if (index.files.size < MAX_FILES || index.files.has(file))
            index.files.add(file);
        else
            log.cannot(`the index names more than ${MAX_FILES} files`);
    });
}
function checkFile(file, context, log) {
    const named = JSON.stringify(file);
    if (file === '' || file === '.' || file.includes('\0') || isOutside(file))
        log.add('weights-index-path', `The weight_map names ${named}, which is outside the directory of the index.`, { subject: file });
    else if (/[/\\]/.test(file))
        log.add('weights-index-subfolder', `The weight_map names ${named}; expected a file name without a directory.`, { subject: file });
    else if (context.sibling(file) === false)
        log.add('weights-index-missing', `The weight_map names ${named}, which does not exist next to the index: the model is incomplete.`, {
            subject: file,
        });
}
/** Tells whether a path is absolute, has a drive or a scheme, or a parent directory. */
function isOutside(path) {
    return /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || path.split(/[/\\]/).includes('..');
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/tensors.js





/** The readers of formats that store tensors and nothing that runs, and of the index of shards. */
const tensorReaders = [safetensorsReader, ggufReader, ggmlReader, npyReader, weightsIndexReader];
const TENSOR_TECHNIQUES = [...safetensors_reader_TECHNIQUES, ...gguf_reader_TECHNIQUES, ...TECHNIQUES, ...npy_reader_TECHNIQUES, ...weights_index_TECHNIQUES];


/***/ })

};
