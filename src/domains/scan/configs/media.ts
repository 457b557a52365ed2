import type { Reader, Sample } from '../context.ts'
import { headText } from './text.ts'

/** Signatures of files that never contain weights. */
const SIGNATURES: readonly (readonly [format: string, signature: RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['wav', /^RIFF.{4}WAVE/s],
  ['pdf', /^%PDF-\d/],
  ['mp4', /^.{4}ftyp/s],
  ['flac', /^fLaC/],
  ['ogg', /^OggS/],
  ['html', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b/i],
]

/** Returns the format of an image, sound, video or document; `undefined` for anything else. */
export function mediaFormat({ head }: Pick<Sample, 'head'>): string | undefined {
  const start = headText({ head }, 512)
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0]
}

/** Names the formats of media. Their content is not inspected. */
export const mediaReader: Reader = {
  id: 'media',
  matches: (file) => mediaFormat(file) !== undefined,
  read: (source) => ({ format: mediaFormat({ head: source.read(0, 512) }) ?? 'media', findings: [], incomplete: [] }),
}
