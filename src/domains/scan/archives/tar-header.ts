import { startsWith } from './bytes.ts'

export const BLOCK_BYTES = 512

/** One header block of a tar archive. */
export interface TarHeader {
  readonly name: string
  readonly size: number
  readonly mode: number
  /** One character; NUL for files of old archives. */
  readonly type: string
  readonly target: string
}

/** Reads a header block. @returns `undefined` when its checksum is wrong, as it is in a block of data. */
export function readTarHeader(block: Uint8Array): TarHeader | undefined {
  const size = number(block, 124, 12)
  if (!checksumMatches(block) || size === undefined) return undefined
  // Old GNU archives have times where POSIX archives have the prefix of the name.
  const prefix = startsWith(block, 'ustar\0', 257) ? text(block, 345, 155) : ''
  const name = text(block, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size,
    mode: number(block, 100, 8) ?? 0,
    type: String.fromCharCode(block[156] ?? 0),
    target: text(block, 157, 100),
  }
}

/** Compares the checksum with the sum of the bytes, signed or unsigned, as Python and GNU tar do. */
function checksumMatches(block: Uint8Array): boolean {
  const stated = number(block, 148, 8)
  if (block.length < BLOCK_BYTES || stated === undefined) return false
  let unsigned = 0
  let signed = 0
  for (let at = 0; at < BLOCK_BYTES; at++) {
    const byte = at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0)
    unsigned += byte
    signed += byte > 127 ? byte - 256 : byte
  }
  return stated === unsigned || stated === signed
}

/** Reads a number: octal digits, or big-endian binary when the first bit is set. @returns `undefined` when it is neither. */
function number(block: Uint8Array, at: number, length: number): number | undefined {
  const bytes = block.subarray(at, at + length)
  if (bytes[0] === 0x80) return binary(bytes.subarray(1))
  const digits = text(block, at, length).trim()
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : undefined
}

function binary(bytes: Uint8Array): number | undefined {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return Number.isSafeInteger(value) ? value : undefined
}

/** Decodes a field up to the first NUL. */
function text(block: Uint8Array, at: number, length: number): string {
  const bytes = block.subarray(at, at + length)
  const end = bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
}
