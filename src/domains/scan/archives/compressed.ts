import { Findings, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import { type Source, sliceOf } from '../source.ts'
import type { Technique } from '../technique.ts'
import { reportBomb } from './bombs.ts'
import { type InflatedOptions, inflated } from './inflated.ts'
import { Inside } from './inside.ts'
import type { Unpacked } from './whole.ts'

export const TECHNIQUES: readonly Technique[] = [
  { technique: 'compressed-trailing-bytes', grade: 'review', summary: 'Bytes follow the compressed stream; readers ignore them.' },
]

/** Returns the name of the content: the name of the file without the extension of its compression. */
export function contentName(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return base.replace(/\.(gz|gzip|z|zlib|zst|zstd|br)$/i, '').replace(/\.(tgz|taz)$/i, '.tar') || 'content'
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

/** Scans bytes behind a stream, unless they are zeros. */
function checkRest(source: Source, end: number, findings: Findings, inside: Inside): void {
  if (end >= source.size || source.read(end, 64 * 1024).every((byte) => byte === 0)) return
  const message = `${source.size - end} bytes at offset ${end} follow the compressed stream; readers ignore them.`
  findings.add({ grade: 'review', technique: 'compressed-trailing-bytes', subject: `${end}`, offset: end, message })
  inside.scan(`(bytes at ${end})`, sliceOf(source, end, source.size - end))
}

/** Scans what was decompressed whole. */
export function readUnpacked({ source, incomplete }: Unpacked, format: string, context: ScanContext): Reading {
  const inside = new Inside(context, new Findings(context))
  if (incomplete !== undefined) inside.missed(`The content was not inspected: ${incomplete}.`)
  if (source !== undefined) inside.scan(contentName(context.name), source)
  return inside.reading(format, { container: format, ...(source && { bytes: source.size }) })
}
