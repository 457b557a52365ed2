import * as zlib from 'node:zlib'
import type { ScanContext } from '../context.ts'
import { type Source, sliceOf } from '../source.ts'
import { inflated } from './inflated.ts'
import { unpackZstd } from './whole.ts'
import { FLAG_ENCRYPTED } from './zip-entry.ts'
import type { ZipEntry } from './zip-list.ts'

/** Stored members up to this size are compared with their CRC. Larger ones are not read only for that. */
const CRC_BYTES = 1024 * 1024

/** The bytes of a member. */
export interface ZipMember {
  /** `undefined` when nothing can be read. */
  readonly source?: Source
  /** Why the bytes are missing or cut. */
  readonly incomplete?: string
  /** Whether the CRC matches; `undefined` when it was not computed. */
  readonly crcMatches?: boolean
  readonly bomb?: boolean
  /** Why bytes could not be read again later. */
  readonly lost?: () => string | undefined
}

/** Opens a member without copying what is stored. @param method - instead of the stated one, to read it as other readers do. */
export function openMember(
  source: Source,
  entry: ZipEntry,
  context: Pick<ScanContext, 'step' | 'inflate'>,
  method = entry.method,
): ZipMember {
  if (entry.dataOffset === undefined) return { incomplete: 'no local header exists at its offset' }
  const stated = statedBytes(entry)
  const data = sliceOf(source, entry.dataOffset, stated)
  const truncated = data.size < stated ? { incomplete: `the file ends ${stated - data.size} bytes before the member does` } : {}
  const member = { ...truncated, ...unpack(data, entry, context, method) }
  const encrypted = (entry.flags & FLAG_ENCRYPTED) !== 0 && member.crcMatches !== true
  return encrypted ? { ...member, incomplete: 'it is encrypted' } : member
}

/** Returns the stored bytes: the larger size, where headers disagree and the local one is final. */
function statedBytes({ compressedSize, method, local, listed }: ZipEntry): number {
  const final = listed && local !== undefined && method === 0 && local.method === 0 && local.compressedSize !== 0xffffffff
  return final ? Math.max(compressedSize, local.compressedSize) : compressedSize
}

function unpack(data: Source, entry: ZipEntry, context: Pick<ScanContext, 'step' | 'inflate'>, method: number): ZipMember {
  if (method === 0) return { source: data, ...crcOf(data, entry, context) }
  if (method === 8) return unpackDeflate(data, entry, context)
  if (method === 93 || method === 20) {
    const { source, incomplete } = unpackZstd(data, context)
    return { ...(source && { source, ...crcOf(source, entry, context) }), ...(incomplete !== undefined && { incomplete }) }
  }
  return { incomplete: `it is compressed with ${METHODS[method] ?? `unknown method ${method}`}, which is not inspected` }
}

function unpackDeflate(data: Source, { crc, listed }: ZipEntry, context: Pick<ScanContext, 'step' | 'inflate'>): ZipMember {
  const { source, crc: computed, cut, bomb, lost } = inflated(data, { start: 0 }, context)
  const checked = listed && cut === undefined ? { crcMatches: computed === crc } : {}
  return { source, bomb, lost, ...checked, ...(cut !== undefined && { incomplete: cut }) }
}

function crcOf(source: Source, { crc, flags, listed }: ZipEntry, { step }: Pick<ScanContext, 'step'>): { crcMatches?: boolean } {
  if (!listed || (source.size > CRC_BYTES && (flags & FLAG_ENCRYPTED) === 0)) return {}
  if (!step(Math.ceil(source.size / 4096))) return {}
  let computed = 0
  for (let at = 0; at < source.size; at += CRC_BYTES) computed = zlib.crc32(source.read(at, CRC_BYTES), computed)
  return { crcMatches: computed === crc }
}

const METHODS: Readonly<Record<number, string>> = {
  1: 'shrink',
  6: 'implode',
  9: 'deflate64',
  12: 'bzip2',
  14: 'lzma',
  95: 'xz',
  96: 'jpeg',
  98: 'ppmd',
  99: 'AES encryption',
}
