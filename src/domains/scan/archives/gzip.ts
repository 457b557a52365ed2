import type { Reader, ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import { startsWith, u16 } from './bytes.ts'
import { readInflated } from './compressed.ts'

const HEADER_BYTES = 10
const TRAILER_BYTES = 8
/** How far names and comments are searched for their end. */
const TEXT_BYTES = 64 * 1024

/** Reads gzip files, all members of which are one stream, as Python's gzip reads them (RFC 1952). */
export const gzipReader: Reader = { id: 'gzip', matches: ({ head }) => startsWith(head, '\x1f\x8b\x08'), read: readGzip }

function readGzip(source: Source, context: ScanContext): Reading {
  const start = headerEnd(source, 0)
  if (start === undefined) return { format: 'gzip', findings: [], incomplete: ['The gzip header is damaged.'] }
  return readInflated(source, 'gzip', { start, continuesAt: (end) => nextMember(source, end), trailer: TRAILER_BYTES }, context)
}

/** Returns where the data of the next member starts; zeros between members are skipped. */
function nextMember(source: Source, end: number): number | undefined {
  const at = end + TRAILER_BYTES
  const zeros = source.read(at, TEXT_BYTES).findIndex((byte) => byte !== 0)
  return zeros < 0 ? undefined : headerEnd(source, at + zeros)
}

/** Returns the offset behind a header with its optional fields. */
function headerEnd(source: Source, at: number): number | undefined {
  const header = source.read(at, HEADER_BYTES + 2).slice()
  if (!startsWith(header, '\x1f\x8b\x08') || header.length < HEADER_BYTES) return undefined
  const flags = header[3] ?? 0
  let end: number | undefined = at + HEADER_BYTES
  if ((flags & 0x04) !== 0) end += 2 + u16(header, HEADER_BYTES)
  if ((flags & 0x08) !== 0) end = textEnd(source, end)
  if ((flags & 0x10) !== 0 && end !== undefined) end = textEnd(source, end)
  return end !== undefined && (flags & 0x02) !== 0 ? end + 2 : end
}

function textEnd(source: Source, at: number): number | undefined {
  const zero = source.read(at, TEXT_BYTES).indexOf(0)
  return zero < 0 ? undefined : at + zero + 1
}
