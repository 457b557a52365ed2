import type { Findings } from '../context.ts'
import { type Source, sliceOf } from '../source.ts'
import { startsWith } from './bytes.ts'
import type { Inside } from './inside.ts'
import type { Gap } from './zip-gaps.ts'
import type { ZipListing } from './zip-list.ts'

const MAX_GAPS = 200
const ZEROS_BYTES = 64 * 1024

/** Reports bytes that belong to no member, and scans them like members. */
export function checkGaps(source: Source, { gaps, entries, directories }: ZipListing, findings: Findings, inside: Inside): void {
  if (entries.length === 0 && directories.length === 0) {
    if (startsWith(source.read(0, 4), 'PK\x03\x04')) inside.missed('The zip archive has neither a directory nor readable members.')
    return
  }
  if (directories.length === 0) inside.missed('The zip archive has no directory: it is cut, and members may be missing.')
  const telling = gaps.filter((gap) => !isPadding(source, gap))
  for (const gap of telling.slice(0, MAX_GAPS)) checkGap(source, gap, findings, inside)
  if (telling.length > MAX_GAPS)
    inside.missed(`${telling.length - MAX_GAPS} more groups of bytes outside of the members were not inspected.`)
}

/** Tells whether bytes are short and zero: alignment. */
function isPadding(source: Source, { start, end }: Gap): boolean {
  return end - start <= ZEROS_BYTES && source.read(start, end - start).every((byte) => byte === 0)
}

function checkGap(source: Source, { start, end }: Gap, findings: Findings, inside: Inside): void {
  const bytes = sliceOf(source, start, end - start)
  const { technique, grade, where } = kindOf(source, bytes, start, end)
  const message = `${end - start} bytes at offset ${start} ${where}; tools that skip them do not see what they contain.`
  findings.add({ grade, technique, subject: `${start}`, offset: start, message })
  // A prefix starts the file, whose own scan reads it.
  if (start > 0) inside.scan(`(bytes at ${start})`, bytes)
}

function kindOf(source: Source, bytes: Source, start: number, end: number): { technique: string; grade: 'note' | 'review'; where: string } {
  const tflite = start === 0 && startsWith(source.read(0, 8), 'TFL3', 4)
  if (start === 0) return { technique: 'zip-prefix', grade: tflite ? 'note' : 'review', where: 'precede the zip archive' }
  if (end === source.size) return { technique: 'zip-trailing-bytes', grade: 'review', where: 'follow the zip archive' }
  const signed = startsWith(bytes.read(bytes.size - 16, 16), 'APK Sig Block 42')
  return { technique: 'zip-hidden-bytes', grade: signed ? 'note' : 'review', where: 'between the members belong to no member' }
}
