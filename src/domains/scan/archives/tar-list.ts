import { LIMITS, type ScanContext } from '../context.ts'
import type { Source } from '../source.ts'
import { quote, Window } from './bytes.ts'
import { BLOCK_BYTES, readTarHeader, type TarHeader } from './tar-header.ts'

/** Bytes of one extended header, and of all names together. */
const MAX_EXTENDED_BYTES = 128 * 1024
const MAX_NAMES_BYTES = 16 * 1024 * 1024

export interface TarEntry extends TarHeader {
  /** Offset of the header block. */
  readonly offset: number
  readonly dataOffset: number
  readonly directory: boolean
}

export interface TarListing {
  readonly entries: readonly TarEntry[]
  /** Offset behind the last entry: the first block of zeros, or of something else. */
  readonly end: number
  readonly incomplete: readonly string[]
}

/** Lists the members of a tar archive: ustar, pax, GNU long names. Names from extended headers count, as in Python's tarfile. */
export function listTar(source: Source, context: Pick<ScanContext, 'step'>): TarListing {
  const lister = new TarLister(source, context)
  while (lister.next());
  return lister
}

class TarLister implements TarListing {
  readonly #window: Window
  readonly #size: number
  readonly #step: ScanContext['step']
  readonly entries: TarEntry[] = []
  readonly incomplete: string[] = []
  end = 0
  #namesBytes = 0
  /** What extended headers state about the next member. */
  #next: Extended = {}
  #global: Extended = {}

  constructor(source: Source, { step }: Pick<ScanContext, 'step'>) {
    this.#window = new Window(source, 4096)
    this.#size = source.size
    this.#step = step
  }

  /** Reads one header. @returns false at the end. */
  next(): boolean {
    const block = this.#window.at(this.end, BLOCK_BYTES)?.slice()
    if (block === undefined || block.every((byte) => byte === 0)) return false
    const header = readTarHeader(block)
    if (header === undefined) return this.#stop(`The tar header at offset ${this.end} is damaged; what follows is not a member.`)
    if (!this.#step(1)) return this.#stop('The limit of steps was reached while the entries were listed.')
    if (this.entries.length >= LIMITS.entries) return this.#stop(`The archive has more than ${LIMITS.entries} entries.`)
    return EXTENDED_TYPES.has(header.type) ? this.#extended(header) : this.#member(header)
  }

  #stop(reason: string): false {
    this.incomplete.push(reason)
    return false
  }

  #extended({ type, size }: TarHeader): boolean {
    const bytes = size <= MAX_EXTENDED_BYTES ? this.#window.at(this.end + BLOCK_BYTES, size)?.slice() : undefined
    if (bytes === undefined) return this.#stop(`The extended header at offset ${this.end} is larger than 128 KiB or cut.`)
    if (type === 'L') this.#next = { ...this.#next, name: longText(bytes) }
    else if (type === 'K') this.#next = { ...this.#next, target: longText(bytes) }
    else if (type === 'g') this.#global = { ...this.#global, ...paxOf(bytes) }
    else this.#next = { ...this.#next, ...paxOf(bytes) }
    this.end += BLOCK_BYTES + padded(size)
    return true
  }

  #member(header: TarHeader): boolean {
    const { sparse, unknownSize, ...stated } = { ...this.#global, ...this.#next }
    this.#next = {}
    if (unknownSize === true)
      return this.#stop(`Member ${quote(header.name)} states a size that is not a number; readers differ in what follows.`)
    const entry = { ...header, ...stated, offset: this.end, dataOffset: this.end + BLOCK_BYTES }
    const size = BODILESS_TYPES.has(header.type) ? 0 : entry.size
    this.#namesBytes += entry.name.length + entry.target.length
    if (this.#namesBytes > MAX_NAMES_BYTES) return this.#stop('The names of the entries exceed 16 MiB.')
    if (sparse === true || header.type === 'S')
      this.incomplete.push(
        `Member ${quote(entry.name)} at offset ${entry.offset} is sparse; its content is only inspected as it is stored.`,
      )
    this.entries.push({ ...entry, size, directory: header.type === '5' || entry.name.endsWith('/') })
    this.end = entry.dataOffset + padded(size)
    if (this.end <= this.#size || entry.dataOffset + size <= this.#size) return true
    return this.#stop(`Member ${quote(entry.name)} at offset ${entry.offset} is cut by the end of the file.`)
  }
}

/** Long names of GNU, and pax headers for one member or for all. `X` is how Solaris writes `x`. */
const EXTENDED_TYPES: ReadonlySet<string> = new Set(['L', 'K', 'x', 'X', 'g'])
/** Links, devices, folders and pipes: their size does not count. */
const BODILESS_TYPES: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6'])

interface Extended {
  readonly name?: string
  readonly target?: string
  readonly size?: number
  readonly sparse?: boolean
  /** Whether the size is not a plain number, so that readers differ in where the next member starts. */
  readonly unknownSize?: boolean
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES
}

function longText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
}

/** Reads the records `length key=value` of a pax header. */
function paxOf(bytes: Uint8Array): Extended {
  const found: { -readonly [Key in keyof Extended]: Extended[Key] } = {}
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const length = space < 0 ? 0 : Number(Buffer.from(bytes.subarray(at, space)).toString('latin1'))
    if (!Number.isSafeInteger(length) || length <= space - at || at + length > bytes.length) break
    const record = Buffer.from(bytes.subarray(space + 1, at + length - 1)).toString('utf8')
    const equals = record.indexOf('=')
    applyPax(record.slice(0, equals), record.slice(equals + 1), found)
    at += length
  }
  return found
}

function applyPax(key: string, value: string, found: { -readonly [Key in keyof Extended]: Extended[Key] }): void {
  const size = Number(value)
  if (key === 'path' || key === 'GNU.sparse.name') found.name = value
  else if (key === 'linkpath') found.target = value
  else if (key === 'size' && /^\d+$/.test(value) && Number.isSafeInteger(size)) found.size = size
  // Python's tarfile reads more than digits, and other readers refuse it.
  else if (key === 'size') found.unknownSize = true
  if (key.startsWith('GNU.sparse.')) found.sparse = true
}
