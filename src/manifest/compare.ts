import { createHash } from 'node:crypto'
import { compareUtf8 } from './paths.ts'
import type { FileEntry } from './types.ts'

/** How a measured file stands to the one that a manifest lists. `hint` names the likely cause, where there is one. */
export type Difference =
  | { readonly kind: 'missing'; readonly path: string; readonly expected: FileEntry; readonly hint?: string }
  | { readonly kind: 'changed'; readonly path: string; readonly expected: FileEntry; readonly actual: FileEntry; readonly hint?: string }
  | { readonly kind: 'unexpected'; readonly path: string; readonly actual: FileEntry; readonly hint?: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly from: string; readonly actual: FileEntry; readonly hint?: string }

/**
 * Every way in which the measured files are not the listed ones, in UTF-8 order of the paths. A missing and an
 * unexpected file with the same content are one rename.
 *
 * @param expected - what the manifest lists.
 * @param actual - what was measured.
 */
export function compareFiles(expected: readonly FileEntry[], actual: readonly FileEntry[]): readonly Difference[] {
  const listed = new Map(expected.map((file) => [file.path, file]))
  const measured = new Map(actual.map((file) => [file.path, file]))
  const missing = expected.filter(({ path }) => !measured.has(path))
  const renames = new Renames(missing)
  const differences: Difference[] = []
  for (const file of actual) {
    const before = listed.get(file.path)
    if (before === undefined) differences.push(renames.take(file) ?? unexpected(file))
    else if (!sameContent(before, file)) differences.push(changed(before, file))
  }
  for (const file of renames.left()) differences.push({ kind: 'missing', path: file.path, expected: file })
  return differences.sort((a, b) => compareUtf8(a.path, b.path))
}

/** Same size and digests. A sha512 that only one side has is not compared. */
export function sameContent(a: FileEntry, b: FileEntry): boolean {
  const sha512 = a.sha512 === undefined || b.sha512 === undefined || a.sha512 === b.sha512
  return a.size === b.size && a.sha256 === b.sha256 && sha512
}

/** Missing files by content, each taken by at most one new name. */
class Renames {
  readonly #byContent = new Map<string, FileEntry[]>()

  constructor(missing: readonly FileEntry[]) {
    for (const file of missing) {
      const same = this.#byContent.get(contentKey(file))
      if (same) same.push(file)
      else this.#byContent.set(contentKey(file), [file])
    }
  }

  take(actual: FileEntry): Difference | undefined {
    const before = this.#byContent.get(contentKey(actual))?.shift()
    return before && { kind: 'renamed', path: actual.path, from: before.path, actual }
  }

  left(): readonly FileEntry[] {
    return [...this.#byContent.values()].flat()
  }
}

function contentKey({ sha256, size }: FileEntry): string {
  return `${sha256}:${size}`
}

function unexpected(actual: FileEntry): Difference {
  const hint = CACHES.find(({ pattern }) => pattern.test(actual.path))?.hint
  return { kind: 'unexpected', path: actual.path, actual, ...(hint === undefined ? {} : { hint }) }
}

const CACHES: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  { pattern: /(^|\/)__pycache__\/|\.py[co]$/, hint: 'a Python byte-code cache: delete it, or add it to --ignore' },
  {
    pattern: /(^|\/)\.(cache|huggingface|locks|ipynb_checkpoints)\//,
    hint: 'a download or notebook cache: delete it, or add it to --ignore',
  },
  { pattern: /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/, hint: 'written by a file manager: delete it, or add it to --ignore' },
  { pattern: /\.(incomplete|part|crdownload|tmp|lock)$/, hint: 'left by a download that did not finish: delete it and download again' },
]

function changed(expected: FileEntry, actual: FileEntry): Difference {
  const hint = hintOfSizes(expected, actual)
  return { kind: 'changed', path: actual.path, expected, actual, ...(hint === undefined ? {} : { hint }) }
}

function hintOfSizes(expected: FileEntry, actual: FileEntry): string | undefined {
  if (expected.size === actual.size && expected.sha256 === actual.sha256)
    return 'sha256 agrees and sha512 does not: one of the two manifests is wrong'
  if (actual.source === 'lfs-pointer') return 'the file is a git-LFS pointer to other content than the manifest lists'
  if (actual.size === 0) return 'the file is empty: the download or checkout did not finish'
  if (expected.size === actual.size) return 'same size, other bytes: the content was edited or damaged'
  if (actual.size < expected.size)
    return `${expected.size - actual.size} bytes shorter than listed: a download that did not finish, or an edit`
  return undefined
}

/**
 * Adds what only the content of a small changed file can tell: that nothing but its line endings differ.
 *
 * @param content - all bytes of the file as measured.
 */
export function withLineEndingHint(difference: Difference, content: Uint8Array): Difference {
  if (difference.kind !== 'changed' || content.includes(0)) return difference
  const text = Buffer.from(content).toString('latin1')
  const lf = text.replaceAll('\r\n', '\n')
  const crlf = lf.replaceAll('\n', '\r\n')
  if (digest(lf) === difference.expected.sha256) return { ...difference, hint: lineEndings('LF', 'CRLF') }
  if (digest(crlf) === difference.expected.sha256) return { ...difference, hint: lineEndings('CRLF', 'LF') }
  return difference
}

function digest(latin1: string): string {
  return createHash('sha256').update(latin1, 'latin1').digest('hex')
}

function lineEndings(listed: string, found: string): string {
  return `only the line endings differ (listed ${listed}, found ${found}): set "* -text" for the model in .gitattributes and check it out again`
}

/** One difference in a sentence, with sizes and digests, old and new. */
export function describeDifference(difference: Difference): string {
  const hint = difference.hint === undefined ? '' : ` (${difference.hint})`
  return `${describeKind(difference)}${hint}`
}

function describeKind(difference: Difference): string {
  switch (difference.kind) {
    case 'missing':
      return `is listed (${brief(difference.expected)}) and is not there`
    case 'unexpected':
      return `is there (${brief(difference.actual)}) and is not listed`
    case 'renamed':
      return `has the content that is listed as ${difference.from}`
    case 'changed':
      return `listed ${brief(difference.expected)}, found ${brief(difference.actual)}`
  }
}

function brief({ size, sha256 }: FileEntry): string {
  return `${size} bytes, sha256 ${sha256.slice(0, 12)}…`
}
