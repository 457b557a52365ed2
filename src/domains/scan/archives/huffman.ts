/** Codes up to this length are decoded with one table lookup. */
const FAST_BITS = 10
const FAST_MASK = (1 << FAST_BITS) - 1
export const MAX_CODE_BITS = 15

/** Canonical Huffman codes of one deflate block. */
export interface Huffman {
  /** By the next 10 bits: symbol × 16 + length; 0 where the code is longer or invalid. */
  readonly fast: Uint16Array
  /** Number of codes by length. */
  readonly counts: Uint16Array
  /** Symbols in the order of their codes. */
  readonly symbols: Uint16Array
}

/**
 * Builds the tables from code lengths.
 *
 * @param single - whether one code of one bit may be alone, as zlib accepts it for lengths and distances.
 * @returns `undefined` for a set of lengths that zlib refuses.
 */
export function buildHuffman(lengths: Uint8Array, single: boolean): Huffman | undefined {
  const counts = new Uint16Array(MAX_CODE_BITS + 1)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  const used = lengths.length - (counts[0] ?? 0)
  counts[0] = 0
  const left = unusedCodes(counts)
  const lone = single && (used === 0 || (used === 1 && counts[1] === 1))
  if (left < 0 || (left > 0 && !lone)) return undefined
  const symbols = sortSymbols(lengths, counts)
  return { counts, symbols, fast: fastTable(counts, symbols) }
}

/** Returns how many codes of the longest length remain: negative when there are too many codes. */
function unusedCodes(counts: Uint16Array): number {
  let left = 1
  for (let length = 1; length <= MAX_CODE_BITS; length++) {
    left = left * 2 - (counts[length] ?? 0)
    if (left < 0) return left
  }
  return left
}

function sortSymbols(lengths: Uint8Array, counts: Uint16Array): Uint16Array {
  const next = new Uint16Array(MAX_CODE_BITS + 2)
  for (let length = 1; length <= MAX_CODE_BITS; length++) next[length + 1] = (next[length] ?? 0) + (counts[length] ?? 0)
  const symbols = new Uint16Array(lengths.length)
  lengths.forEach((length, symbol) => {
    if (length === 0) return
    const at = next[length] ?? 0
    symbols[at] = symbol
    next[length] = at + 1
  })
  return symbols
}

function fastTable(counts: Uint16Array, symbols: Uint16Array): Uint16Array {
  const fast = new Uint16Array(1 << FAST_BITS)
  let code = 0
  let index = 0
  for (let length = 1; length <= FAST_BITS; length++) {
    for (let each = counts[length] ?? 0; each > 0; each--, code++, index++) {
      const entry = (symbols[index] ?? 0) * 16 + length
      for (let at = reversed(code, length); at <= FAST_MASK; at += 1 << length) fast[at] = entry
    }
    code <<= 1
  }
  return fast
}

function reversed(code: number, length: number): number {
  let result = 0
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit)
  return result
}

/** Decodes the symbol at the start of `bits`, which has at least 15 valid bits. @returns symbol × 16 + length; 0 when invalid. */
export function decodeSymbol({ fast, counts, symbols }: Huffman, bits: number): number {
  const entry = fast[bits & FAST_MASK] ?? 0
  if (entry !== 0) return entry
  let code = 0
  let first = 0
  let index = 0
  for (let length = 1; length <= MAX_CODE_BITS; length++) {
    code |= (bits >> (length - 1)) & 1
    const count = counts[length] ?? 0
    if (code - count < first) return (symbols[index + code - first] ?? 0) * 16 + length
    index += count
    first = (first + count) << 1
    code <<= 1
  }
  return 0
}
