import { createHash } from 'node:crypto'
import { compareUtf8 } from './paths.ts'
import type { FileEntry } from './types.ts'

/**
 * A file as it should be. A signature names digests and no sizes, a manifest both. `algorithm` names another one than
 * SHA-256, in which a signature gave the digest; then `sha256` is empty unless the content was found to agree.
 */
export type ListedFile = Pick<FileEntry, 'path' | 'sha256' | 'sha512'> & { readonly size?: number; readonly algorithm?: string }

/** How a measured file stands to the listed one. `hint` names the likely cause, where there is one. */
export type Difference<Listed extends ListedFile = FileEntry> =
  | { readonly kind: 'missing'; readonly path: string; readonly expected: Listed; readonly hint?: string }
  | { readonly kind: 'changed'; readonly path: string; readonly expected: Listed; readonly actual: FileEntry; readonly hint?: string }
  | { readonly kind: 'unexpected'; readonly path: string; readonly actual: FileEntry; readonly hint?: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly from: string; readonly actual: FileEntry; readonly hint?: string }

/**
 * Every way in which the measured files are not the listed ones, in UTF-8 order of the paths. A missing and an
 * unexpected file with the same content are one rename.
 *
 * @param expected - what the manifest or the signature lists.
 * @param actual - what was measured.
 */
export function compareFiles<Listed extends ListedFile>(
  expected: readonly Listed[],
  actual: readonly FileEntry[],
): readonly Difference<Listed>[] {
  const listed = new Map(expected.map((file) => [file.path, file]))
  const measured = new Map(actual.map((file) => [file.path, file]))
  const missing = expected.filter(({ path }) => !measured.has(path))
  const renames = new Renames(missing)
  const differences: Difference<Listed>[] = []
  for (const file of actual) {
    const before = listed.get(file.path)
    if (before === undefined) differences.push(renames.take(file) ?? unexpected(file))
    else if (!sameContent(before, file)) differences.push(changed(before, file))
  }
  for (const file of renames.left()) differences.push({ kind: 'missing', path: file.path, expected: file })
  return differences.sort((a, b) => compareUtf8(a.path, b.path))
}

/** Same size and digests. A size or sha512 that only one side has is not compared. */
export function sameContent(a: ListedFile, b: ListedFile): boolean {
  const agree = <T>(left: T | undefined, right: T | undefined) => left === undefined || right === undefined || left === right
  return a.sha256 === b.sha256 && agree(a.size, b.size) && agree(a.sha512, b.sha512)
}

/** Missing files by content, each taken by at most one new name. */
class Renames<Listed extends ListedFile> {
  readonly #bySha256: ReadonlyMap<string, Listed[]>

  constructor(missing: readonly Listed[]) {
    this.#bySha256 = Map.groupBy(missing, ({ sha256 }) => sha256)
  }

  take(actual: FileEntry): Difference<Listed> | undefined {
    const same = this.#bySha256.get(actual.sha256) ?? []
    const before = same[0]
    if (before === undefined || !sameContent(before, actual)) return undefined
    same.shift()
    return { kind: 'renamed', path: actual.path, from: before.path, actual }
  }

  left(): readonly Listed[] {
    return [...this.#bySha256.values()].flat()
  }
}

function unexpected(actual: FileEntry): Difference<never> {
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

function changed<Listed extends ListedFile>(expected: Listed, actual: FileEntry): Difference<Listed> {
  const hint = hintOfSizes(expected, actual)
  return { kind: 'changed', path: actual.path, expected, actual, ...(hint === undefined ? {} : { hint }) }
}

function hintOfSizes(expected: ListedFile, actual: FileEntry): string | undefined {
  if (expected.size === actual.size && expected.sha256 === actual.sha256)
    return 'sha256 agrees and sha512 does not: one of the two manifests is wrong'
  if (actual.source === 'lfs-pointer') return 'the file is a git-LFS pointer to other content than the manifest lists'
  if (actual.size === 0) return 'the file is empty: the download or checkout did not finish'
  if (expected.size === undefined) return undefined
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
export function withLineEndingHint<Listed extends ListedFile>(difference: Difference<Listed>, content: Uint8Array): Difference<Listed> {
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

/**
 * One difference in a sentence, with sizes and digests, old and new.
 *
 * @param listed - what the file should be by: listed in a manifest, or signed.
 */
export function describeDifference(difference: Difference<ListedFile>, listed: 'listed' | 'signed' = 'listed'): string {
  const hint = difference.hint === undefined ? '' : ` (${difference.hint})`
  return `${describeKind(difference, listed)}${hint}`
}

function describeKind(difference: Difference<ListedFile>, listed: string): string {
  switch (difference.kind) {
    case 'missing':
      return `is ${listed} (${brief(difference.expected)}) and is not there`
    case 'unexpected':
      return `is there (${brief(difference.actual)}) and is not ${listed}`
    case 'renamed':
      return `has the content that is ${listed} as ${difference.from}`
    case 'changed':
      return `${listed} ${brief(difference.expected)}, found ${brief(difference.actual)}`
  }
}

function brief({ size, sha256, algorithm }: ListedFile): string {
  const digest = sha256 === '' ? `another ${algorithm} digest` : `sha256 ${sha256.slice(0, 12)}…`
  return size === undefined ? digest : `${size} bytes, ${digest}`
}
