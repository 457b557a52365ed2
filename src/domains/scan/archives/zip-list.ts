import { LIMITS, type ScanContext } from '../context.ts'
import type { Source } from '../source.ts'
import { startsWith, u16, u32, u64, Window } from './bytes.ts'
import { findDirectories, type ZipDirectory } from './zip-directory.ts'
import {
  CENTRAL_BYTES,
  type CentralHeader,
  FLAG_DESCRIPTOR,
  isCentral,
  isLocal,
  LOCAL_BYTES,
  readCentral,
  readLocal,
  type ZipHeader,
} from './zip-entry.ts'
import { findGaps, type Gap, type Span } from './zip-gaps.ts'

/** Bytes of all names together. */
const MAX_NAMES_BYTES = 16 * 1024 * 1024

/** A member of a zip archive, by its position. Names may repeat: never look a member up by its name alone. */
export interface ZipEntry {
  readonly name: string
  /** Offset of the local header, a prefix of the archive included. */
  readonly offset: number
  /** Offset of the data; `undefined` when there is no local header at `offset`. */
  readonly dataOffset: number | undefined
  /** Inflated size, as stated. Not verified. */
  readonly size: number
  readonly compressedSize: number
  /** 0 stored, 8 deflate. */
  readonly method: number
  readonly flags: number
  readonly crc: number
  /** File type and permissions of Unix; 0 when unknown. */
  readonly mode: number
  /** Whether the name ends with a slash. */
  readonly directory: boolean
  /** Whether a central directory lists it. Otherwise only the local header exists. */
  readonly listed: boolean
  readonly local?: ZipHeader
  readonly otherName?: string
}

/** What a zip archive contains, without reading its members. */
export interface ZipListing {
  /** In the order of the directories, then the members that no directory lists. */
  readonly entries: readonly ZipEntry[]
  readonly directories: readonly WalkedDirectory[]
  /** Bytes that belong to no member, directory or record, in order. */
  readonly gaps: readonly Gap[]
  /** Entries that begin inside of the entry before. */
  readonly overlaps: readonly ZipEntry[]
  readonly incomplete: readonly string[]
}

export interface WalkedDirectory extends ZipDirectory {
  /** Number of headers found. */
  readonly walked: number
  /** Offset behind the last header. */
  readonly walkedEnd: number
}

/**
 * Lists the members of a zip archive by index and offset, as every reader would find them: through all end records, and through
 * the local headers in bytes that no directory covers.
 *
 * @param context.step - is charged for every header and for every KiB that is searched.
 */
export function listZip(source: Source, context: Pick<ScanContext, 'step'>): ZipListing {
  const lister = new Lister(source, context)
  for (const directory of findDirectories(source, lister.window)) lister.walk(directory)
  return lister.finish()
}

class Lister {
  /** For the directories. */
  readonly window: Window
  /** For the headers of members, which are far apart. */
  readonly #locals: Window
  readonly #source: Source
  readonly #step: ScanContext['step']
  readonly #entries: ZipEntry[] = []
  readonly #seen = new Set<string>()
  readonly #directories: WalkedDirectory[] = []
  readonly #incomplete = new Set<string>()
  #namesBytes = 0

  constructor(source: Source, { step }: Pick<ScanContext, 'step'>) {
    this.#source = source
    this.#step = step
    this.window = new Window(source)
    this.#locals = new Window(source, LOCAL_WINDOW_BYTES)
  }

  /** Walks a directory, unless it was walked already or its record is part of a stored member, which is scanned by itself. */
  walk(directory: ZipDirectory): void {
    const known = this.#directories.find(({ start, bias }) => start === directory.start && bias === directory.bias)
    const inside = this.#entries.some((entry) => isInside(directory.record, entry))
    if (known !== undefined || (inside && !this.#directories.some(({ record }) => record === directory.record))) return
    let at = directory.start
    let walked = 0
    for (; ; walked++) {
      const header = this.#central(at, directory.end)
      if (header === undefined || !this.#admit(header)) break
      this.#add(header, directory.bias)
      at += header.headerBytes
    }
    // The remainder of a directory that was cut by a limit is not searched for members.
    this.#directories.push({ ...directory, walked, walkedEnd: this.#incomplete.size > 0 ? directory.end : at })
  }

  #central(at: number, end: number): CentralHeader | undefined {
    const fixed = this.window.at(at, CENTRAL_BYTES)?.slice()
    if (fixed === undefined || !isCentral(fixed) || at + CENTRAL_BYTES > end) return undefined
    const rest = this.window.at(at + CENTRAL_BYTES, u16(fixed, 28) + u16(fixed, 30) + u16(fixed, 32))
    return rest && readCentral(fixed, rest)
  }

  #admit({ name }: { readonly name: string }): boolean {
    this.#namesBytes += name.length
    if (!this.#step(1)) this.#incomplete.add('The limit of steps was reached while the entries were listed.')
    else if (this.#entries.length >= LIMITS.entries) this.#incomplete.add(`The archive has more than ${LIMITS.entries} entries.`)
    else if (this.#namesBytes > MAX_NAMES_BYTES) this.#incomplete.add('The names of the entries exceed 16 MiB.')
    else return true
    return false
  }

  #add(header: CentralHeader, bias: number): void {
    const offset = header.localOffset + bias
    const key = JSON.stringify([offset, header.name, header.method, header.compressedSize])
    const repeated = this.#seen.has(key) && this.#directories.length > 0
    this.#seen.add(key)
    if (repeated) return
    const local = this.#local(offset)
    const { name, size, compressedSize, method, flags, crc, mode, otherName } = header
    this.#entries.push({
      ...{ name, offset, size, compressedSize, method, flags, crc, mode },
      dataOffset: local && offset + local.headerBytes,
      directory: name.endsWith('/'),
      listed: true,
      ...(local && { local }),
      ...(otherName !== undefined && { otherName }),
    })
  }

  #local(offset: number): ZipHeader | undefined {
    const fixed = this.#locals.at(offset, LOCAL_BYTES)?.slice()
    if (fixed === undefined || !isLocal(fixed)) return undefined
    const rest = this.#locals.at(offset + LOCAL_BYTES, u16(fixed, 26) + u16(fixed, 28))
    return rest && readLocal(fixed, rest)
  }

  finish(): ZipListing {
    const spans = [...this.#entries.flatMap((entry) => this.#spanOf(entry)), ...this.#directories.flatMap((each) => this.#spansOf(each))]
    const { gaps, overlapping } = findGaps(spans, this.#source.size)
    const unlisted = gaps.flatMap((gap) => this.#sweep(gap))
    const left = findGaps([...spans, ...unlisted.flatMap((entry) => this.#spanOf(entry))], this.#source.size)
    return {
      entries: [...this.#entries, ...unlisted],
      directories: this.#directories,
      gaps: left.gaps,
      overlaps: this.#entries.filter((entry) => overlapping.has(entry)),
      incomplete: [...this.#incomplete],
    }
  }

  #spanOf(entry: ZipEntry): readonly Span[] {
    if (entry.dataOffset === undefined) return []
    const end = entry.dataOffset + entry.compressedSize
    const described = ((entry.flags | (entry.local?.flags ?? 0)) & FLAG_DESCRIPTOR) !== 0
    return [{ start: entry.offset, end: end + (described ? this.#descriptorBytes(end, entry) : 0), owner: entry }]
  }

  /** Returns the size of the data descriptor behind a member: with or without signature, with sizes of 4 or 8 bytes. */
  #descriptorBytes(at: number, { crc, compressedSize, size }: ZipEntry): number {
    const bytes = this.#locals.at(at, Math.min(24, this.#source.size - at))
    if (bytes === undefined) return 0
    const base = startsWith(bytes, 'PK\x07\x08') ? 4 : 0
    if (u32(bytes, base) !== crc) return 0
    if (u64(bytes, base + 4) === compressedSize && u64(bytes, base + 12) === size) return base + 20
    return u32(bytes, base + 4) === compressedSize && u32(bytes, base + 8) === size ? base + 12 : 0
  }

  #spansOf({ start, walkedEnd, record, recordEnd }: WalkedDirectory): readonly Span[] {
    const locator = this.window.at(record - 20, 4)
    const long = locator && startsWith(locator, 'PK\x06\x07') ? 20 + this.#longRecordBytes(record - 76) : 0
    return [
      { start, end: walkedEnd },
      { start: record - long, end: recordEnd },
    ]
  }

  #longRecordBytes(at: number): number {
    const bytes = this.window.at(at, 4)
    return bytes && startsWith(bytes, 'PK\x06\x06') ? 56 : 0
  }

  /** Finds the local headers in bytes that no directory covers. */
  #sweep(gap: Gap): readonly ZipEntry[] {
    const found: ZipEntry[] = []
    for (let at = gap.start; at < gap.end; ) {
      const next = this.#findLocal(at, gap.end)
      if (next === undefined) break
      const entry = this.#unlisted(next, gap.end)
      if (entry !== undefined && !this.#admit(entry)) break
      if (entry !== undefined) found.push(entry)
      at = entry?.dataOffset === undefined ? next + 4 : entry.dataOffset + entry.compressedSize
    }
    return found
  }

  #findLocal(from: number, end: number): number | undefined {
    // Headers may follow each other closely, so the first reads are small.
    let length = FIRST_SEARCH_BYTES
    for (let at = from; at + LOCAL_BYTES <= end; ) {
      const read = this.#source.read(at, Math.min(length, end - at))
      const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength)
      if (!this.#step(Math.ceil(bytes.length / 1024))) {
        this.#incomplete.add('The limit of steps was reached while bytes outside of the entries were searched.')
        return undefined
      }
      const found = bytes.indexOf('PK\x03\x04', 0, 'latin1')
      if (found >= 0) return at + found
      at += length - 3
      length = Math.min(2 * length, SEARCH_BYTES)
    }
    return undefined
  }

  #unlisted(offset: number, end: number): ZipEntry | undefined {
    const local = this.#local(offset)
    const dataOffset = offset + (local?.headerBytes ?? 0)
    if (local === undefined || local.name === '' || dataOffset > end || !PLAUSIBLE_METHODS.has(local.method)) return undefined
    const streamed = (local.flags & FLAG_DESCRIPTOR) !== 0 && local.compressedSize === 0
    const until = streamed ? (this.#findLocal(dataOffset, end) ?? end) : end
    const compressedSize = streamed ? until - dataOffset : Math.min(local.compressedSize, end - dataOffset)
    const { name, size, method, flags, crc } = local
    const directory = name.endsWith('/')
    return { name, offset, dataOffset, size, compressedSize, method, flags, crc, mode: 0, directory, listed: false, local }
  }
}

const LOCAL_WINDOW_BYTES = 512
const FIRST_SEARCH_BYTES = 4096
const SEARCH_BYTES = 1024 * 1024
const PLAUSIBLE_METHODS: ReadonlySet<number> = new Set([0, 1, 6, 8, 9, 12, 14, 20, 93, 95, 96, 98, 99])

function isInside(at: number, { dataOffset, compressedSize }: ZipEntry): boolean {
  return dataOffset !== undefined && at >= dataOffset && at < dataOffset + compressedSize
}
