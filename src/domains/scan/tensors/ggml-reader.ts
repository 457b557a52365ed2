import type { Reader } from '../context.ts'
import type { Technique } from '../technique.ts'
import { Log } from './log.ts'

export const TECHNIQUES = [
  { technique: 'ggml-legacy', grade: 'note', summary: 'A file in a format before GGUF, which has no metadata to scan.' },
] as const satisfies readonly Technique[]

/** Magic words as they are on disk, little endian: ggml, ggmf, ggjt, ggla, ggsn. */
const MAGICS: ReadonlyMap<string, string> = new Map(
  ['ggml', 'ggmf', 'ggjt', 'ggla', 'ggsn', 'ggsa'].map((name) => [[...name].reverse().join(''), name]),
)

function magicOf(head: Uint8Array): string | undefined {
  return MAGICS.get(Buffer.from(head.subarray(0, 4)).toString('latin1'))
}

/** Names the formats that llama.cpp used before GGUF. */
export const ggmlReader: Reader = {
  id: 'ggml',
  matches: ({ head }) => magicOf(head) !== undefined,
  read: (source, context) => {
    const log = new Log(context, TECHNIQUES)
    const magic = magicOf(source.read(0, 4)) ?? 'ggml'
    log.add('ggml-legacy', `The file is in the legacy format ${magic}, which has no metadata to scan; current loaders read GGUF.`, {
      offset: 0,
      subject: magic,
    })
    return log.reading('ggml', { magic })
  },
}
