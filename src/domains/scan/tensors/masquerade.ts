import type { Sample } from '../context.ts'
import type { Source } from '../source.ts'

/** What else a file is that its name hides, by its first bytes; `undefined` without a known signature. */
export function disguiseOf(source: Source): string | undefined {
  const head = Buffer.from(source.read(0, 4)).toString('latin1')
  if (head[0] === '\x80' && head.charCodeAt(1) <= 5) return 'a pickle'
  if (head.startsWith('PK\x03\x04')) return 'a zip archive'
  if (head.startsWith('\x7fELF') || head.startsWith('MZ')) return 'native code'
  if (head.startsWith('\x1f\x8b')) return 'a gzip archive'
  return undefined
}

/** Tells whether a file is a Git LFS pointer, whose content is stored elsewhere. */
export function isPointer({ head, size }: Sample): boolean {
  return size < 1024 && Buffer.from(head.subarray(0, 40)).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')
}
