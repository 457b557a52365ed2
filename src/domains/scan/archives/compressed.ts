import { Findings, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { MAX_READ, type Source, sliceOf } from '../source.ts'
import type { Technique } from '../technique.ts'
import { reportBomb } from './bombs.ts'
import { startsWith } from './bytes.ts'
import { type InflatedOptions, inflated } from './inflated.ts'
import { Inside } from './inside.ts'
import type { Unpacked } from './whole.ts'

export const TECHNIQUES: readonly Technique[] = [
  { technique: 'compressed-trailing-bytes', grade: 'review', summary: 'Bytes follow the compressed stream; readers ignore them.' },
]

/** Returns the name of the content: the name of the file without the extension of its compression. */
export function contentName(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return base.replace(/\.(gz|gzip|z|zlib|zst|zstd|br|bz2|xz|lzma|lz4)$/i, '').replace(/\.(tgz|taz)$/i, '.tar') || 'content'
}

/** Inflates a deflate stream and scans its output. */
export function readInflated(
  source: Source,
  format: string,
  options: InflatedOptions & { readonly trailer: number },
  context: ScanContext,
): Reading {
  const findings = new Findings(context)
  const inside = new Inside(context, findings)
  const content = inflated(source, options, context)
  if (content.cut !== undefined) inside.missed(`The ${format} stream was not read to its end: ${content.cut}.`)
  if (content.bomb) reportBomb(contentName(context.name), 0, findings)
  if (content.source.size > 0) inside.scan(contentName(context.name), content.source)
  const reason = content.lost()
  if (reason !== undefined) inside.missed(`The ${format} content was not inspected completely: ${reason}.`)
  if (content.cut === undefined) checkRest(source, content.end + options.trailer, findings, inside)
  return inside.reading(format, { container: format, bytes: content.source.size })
}

/** Returns the offset of the first byte that is not zero; `undefined` if there is none. */
function firstNonZero(source: Source, from: number): number | undefined {
  for (let at = from; at < source.size; at += MAX_READ) {
    const found = source.read(at, MAX_READ).findIndex((byte) => byte !== 0)
    if (found >= 0) return at + found
  }
  return undefined
}

/** Scans bytes behind a stream, unless they are zeros. */
function checkRest(source: Source, end: number, findings: Findings, inside: Inside): void {
  const start = firstNonZero(source, end)
  if (start === undefined) return
  if (start > end && startsWith(source.read(start, 2), '\x1f\x8b'))
    inside.missed('Another gzip stream follows after zeros; some readers continue the content with it.')
  const message = `${source.size - start} bytes at offset ${start} follow the compressed stream; readers ignore them.`
  findings.add({ grade: 'review', technique: 'compressed-trailing-bytes', subject: `${start}`, offset: start, message })
  inside.scan(`(bytes at ${start})`, sliceOf(source, start, source.size - start))
}

/** Scans what was decompressed whole. */
export function readUnpacked({ source, incomplete }: Unpacked, format: string, context: ScanContext): Reading {
  const inside = new Inside(context, new Findings(context))
  if (incomplete !== undefined) inside.missed(`The content was not inspected: ${incomplete}.`)
  if (source !== undefined) inside.scan(contentName(context.name), source)
  return inside.reading(format, { container: format, ...(source && { bytes: source.size }) })
}
