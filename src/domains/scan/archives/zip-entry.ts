import { startsWith, u16, u32, u64 } from './bytes.ts'
import { MAX_NAME_BYTES } from './names.ts'

export const CENTRAL_BYTES = 46
export const LOCAL_BYTES = 30
export const FLAG_ENCRYPTED = 0x1
export const FLAG_DESCRIPTOR = 0x8
/** Encryption, patch data, strong encryption, masked headers: readers refuse or ignore them. */
export const FLAGS_OF_ENCRYPTION = 0x1 | 0x20 | 0x40 | 0x2000

/** What a header states about a member. */
export interface ZipHeader {
  readonly name: string
  readonly flags: number
  /** Compression method: 0 stored, 8 deflate. */
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  /** Inflated size, as stated. */
  readonly size: number
  /** Bytes of the header, name, extra field and comment included. */
  readonly headerBytes: number
}

export interface CentralHeader extends ZipHeader {
  /** As stated, without the bias of a prefix. */
  readonly localOffset: number
  /** File type and permissions of Unix; 0 when unknown. */
  readonly mode: number
  /** The name in the Unicode path extra field, where it differs. */
  readonly otherName?: string
}

/** Reads a central header. @param rest - name, extra field and comment. */
export function readCentral(fixed: Uint8Array, rest: Uint8Array): CentralHeader {
  const nameBytes = rest.subarray(0, u16(fixed, 28))
  const extra = rest.subarray(nameBytes.length, nameBytes.length + u16(fixed, 30))
  const short = { size: u32(fixed, 24), compressedSize: u32(fixed, 20), localOffset: u32(fixed, 42) }
  const flags = u16(fixed, 8)
  const name = decodeName(nameBytes)
  const otherName = unicodePath(extra)
  return {
    name,
    flags,
    method: u16(fixed, 10),
    crc: u32(fixed, 16),
    ...widen(short, extra),
    headerBytes: CENTRAL_BYTES + rest.length,
    mode: u16(fixed, 40),
    ...(otherName !== undefined && otherName !== name && { otherName }),
  }
}

/** Reads a local header. @param rest - name and extra field. */
export function readLocal(fixed: Uint8Array, rest: Uint8Array): ZipHeader {
  const nameBytes = rest.subarray(0, u16(fixed, 26))
  const { size, compressedSize } = widen(
    { size: u32(fixed, 22), compressedSize: u32(fixed, 18), localOffset: 0 },
    rest.subarray(nameBytes.length),
  )
  const flags = u16(fixed, 6)
  const headerBytes = LOCAL_BYTES + rest.length
  return { name: decodeName(nameBytes), flags, method: u16(fixed, 8), crc: u32(fixed, 14), size, compressedSize, headerBytes }
}

interface Sizes {
  readonly size: number
  readonly compressedSize: number
  readonly localOffset: number
}

/** Replaces values of 0xffffffff by those of the zip64 extra field, which lists only the replaced ones, in this order. */
function widen(short: Sizes, extra: Uint8Array): Sizes {
  const wide = fieldOf(extra, 0x0001)
  if (wide === undefined) return short
  let at = 0
  const next = (value: number) => {
    if (value !== 0xffffffff || at + 8 > wide.length) return value
    at += 8
    return u64(wide, at - 8)
  }
  const size = next(short.size)
  const compressedSize = next(short.compressedSize)
  return { size, compressedSize, localOffset: next(short.localOffset) }
}

/** Returns the body of the first extra field with an id. */
function fieldOf(extra: Uint8Array, id: number): Uint8Array | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = u16(extra, at + 2)
    if (u16(extra, at) === id) return extra.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
  return undefined
}

function unicodePath(extra: Uint8Array): string | undefined {
  const field = fieldOf(extra, 0x7075)
  return field && field.length > 5 && field[0] === 1 ? decodeName(field.subarray(5)) : undefined
}

/** Decodes a name, cut after 4096 bytes. Names without the UTF-8 flag are often UTF-8 nevertheless; else they are Latin-1. */
function decodeName(bytes: Uint8Array): string {
  const kept = bytes.subarray(0, MAX_NAME_BYTES)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept) + (kept.length < bytes.length ? '…' : '')
  } catch {
    return Buffer.from(kept).toString('latin1') + (kept.length < bytes.length ? '…' : '')
  }
}

export function isCentral(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK\x01\x02')
}

export function isLocal(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK\x03\x04')
}
