import type { ByteReader } from './byte-reader.ts'

export interface GgufProblem {
  readonly kind:
    | 'duplicate-key'
    | 'duplicate-tensor'
    | 'key'
    | 'name'
    | 'value'
    | 'alignment'
    | 'dimensions'
    | 'type'
    | 'size'
    | 'nested-array'
  /** What was found; a fragment that follows the subject. */
  readonly detail: string
  readonly subject: string
  readonly offset: number
}

/** A position in the header, and how to read numbers there. */
export interface Cursor {
  readonly bytes: ByteReader
  readonly little: boolean
  /** Version 1 has lengths, counts and dimensions of 4 bytes, later ones of 8. */
  readonly short: boolean
  readonly visitor: {
    readonly step: (count: number) => boolean
    readonly problem: (problem: GgufProblem) => void
  }
}

/** Reads a length or count of 4 or 8 bytes. @returns `Infinity` above 2^53 - 1. */
export function countAt({ bytes, little, short }: Cursor): number {
  return short ? bytes.u32(little) : bytes.u64(little)
}
