import type { Reading, ScanFinding } from './result.ts'
import type { Source } from './source.ts'

/** What the scan of one file may cost altogether, nested members included. Each limit that is reached makes it inconclusive. */
export const LIMITS = {
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
} as const

/** The scan of one file, as its readers see it. */
export interface ScanContext {
  /** Path of the file as a user names it; the name of the member inside a container. */
  readonly name: string
  /** Path inside containers, empty for the file itself. */
  readonly member: string
  /** 0 for the file itself. */
  readonly depth: number
  /** Takes steps from the budget of the file. @returns false when it is spent: stop, and say so in `incomplete`. */
  readonly step: (count: number) => boolean
  /** Takes inflated bytes from the budget of the file. @returns false when it is spent. */
  readonly inflate: (bytes: number) => boolean
  /**
   * Scans what a reader found inside, such as a member of an archive or bytes in a pickle, with every reader that matches.
   *
   * @param name - the name of the member, as the container has it.
   * @returns the readings, for the reader to merge into its own; their findings contain the path of the member. `undefined` when it is too deep.
   */
  readonly nested: (name: string, source: Source) => readonly Reading[] | undefined
  /** Tells whether a file exists next to the scanned one, for external data. `undefined` where that is unknown. */
  readonly sibling: (path: string) => boolean | undefined
}

/** One reader of a format. */
export interface Reader {
  /** The format, such as `safetensors`. */
  readonly id: string
  /**
   * Tells by content, and by the name where the content is not distinctive, whether the reader applies.
   *
   * @param head - the first 64 KiB. @param tail - the last 65,557 bytes.
   */
  readonly matches: (file: Sample) => boolean
  readonly read: (source: Source, context: ScanContext) => Reading
}

export interface Sample {
  /** Lower case, without folders. */
  readonly name: string
  readonly size: number
  readonly head: Uint8Array
  readonly tail: Uint8Array
  /** Reads bytes anywhere in the file. Absent where only its ends were read. */
  readonly read?: Source['read']
}

export const SAMPLE_BYTES = 64 * 1024
/** The end record of a zip archive with its longest comment: 22 bytes and 65,535. */
export const TAIL_BYTES = 65_535 + 22

/** Collects the findings of a reader, with the member and the limit of the file. */
export class Findings {
  readonly #member: string
  readonly list: ScanFinding[] = []
  /** Findings that were not kept, because there were too many. */
  dropped = 0

  constructor({ member }: Pick<ScanContext, 'member'>) {
    this.#member = member
  }

  add(finding: Omit<ScanFinding, 'member'>): void {
    if (this.list.length >= LIMITS.findings) this.dropped++
    else this.list.push({ ...finding, member: this.#member })
  }
}
