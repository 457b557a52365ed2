import { createHash } from 'node:crypto'
import { compareUtf8 } from './paths.ts'
import type { FileEntry } from './types.ts'

/**
 * An expected file. A manifest lists digest and size, a signature only the digest. `algorithm` is set when a signature
 * uses another algorithm than SHA-256; `sha256` is then empty unless the content was found to match.
 */
export type ListedFile = Pick<FileEntry, 'path' | 'sha256' | 'sha512'> & { readonly size?: number; readonly algorithm?: string }

/** How a measured file differs from the listed one. `hint` names the likely cause, if known. */
export type Difference<Listed extends ListedFile = FileEntry> =
  | { readonly kind: 'missing'; readonly path: string; readonly expected: Listed; readonly hint?: string }
  | { readonly kind: 'changed'; readonly path: string; readonly expected: Listed; readonly actual: FileEntry; readonly hint?: string }
  | { readonly kind: 'unexpected'; readonly path: string; readonly actual: FileEntry; readonly hint?: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly from: string; readonly actual: FileEntry; readonly hint?: string }

/**
 * Returns every difference between the listed and the measured files, in UTF-8 order of the paths. A missing and an
 * unexpected file with the same content count as one rename.
 *
 * @param expected - files that the manifest or the signature lists.
 * @param actual - measured files.
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

/** Tells whether two files have the same size and digests. A size or sha512 that only one side has is not compared. */
export function sameContent(a: ListedFile, b: ListedFile): boolean {
  const agree = <T>(left: T | undefined, right: T | undefined) => left === undefined || right === undefined || left === right
  return a.sha256 === b.sha256 && agree(a.size, b.size) && agree(a.sha512, b.sha512)
}

/** Missing files by content. Each matches at most one new name. */
class Renames<Listed extends ListedFile> {
  readonly #bySha256: ReadonlyMap<string, Listed[]>
  readonly #byName: ReadonlyMap<string, Listed>
  readonly #taken = new Set<Listed>()

  constructor(missing: readonly Listed[]) {
    this.#bySha256 = Map.groupBy(missing, ({ sha256 }) => sha256)
    this.#byName = new Map(missing.map((file) => [file.path.normalize('NFC'), file]))
  }

  take(actual: FileEntry): Difference<Listed> | undefined {
    const before = this.#sameName(actual) ?? this.#sameBytes(actual)
    if (before === undefined) return undefined
    this.#taken.add(before)
    const hint = hintOfForms(before.path, actual.path)
    return { kind: 'renamed', path: actual.path, from: before.path, actual, ...(hint === undefined ? {} : { hint }) }
  }

  /** Returns the file whose name is the same in another Unicode form. */
  #sameName(actual: FileEntry): Listed | undefined {
    const before = this.#byName.get(actual.path.normalize('NFC'))
    return before !== undefined && !this.#taken.has(before) && sameContent(before, actual) ? before : undefined
  }

  #sameBytes(actual: FileEntry): Listed | undefined {
    const same = this.#bySha256.get(actual.sha256) ?? []
    while (same[0] !== undefined && this.#taken.has(same[0])) same.shift()
    return same[0] !== undefined && sameContent(same[0], actual) ? same[0] : undefined
  }

  left(): readonly Listed[] {
    return [...this.#bySha256.values()].flat().filter((file) => !this.#taken.has(file))
  }
}

/** Describes two names that look the same. macOS gives names in NFD, and git and other systems keep NFC. */
function hintOfForms(listed: string, found: string): string | undefined {
  if (listed === found || listed.normalize('NFC') !== found.normalize('NFC')) return undefined
  return `only the Unicode form of the name differs (${formOf(listed)} listed, ${formOf(found)} found)`
}

function formOf(name: string): string {
  if (name === name.normalize('NFC')) return 'NFC'
  return name === name.normalize('NFD') ? 'NFD' : 'a mixed form'
}

function unexpected(actual: FileEntry): Difference<never> {
  const hint = CACHES.find(({ pattern }) => pattern.test(actual.path))?.hint
  return { kind: 'unexpected', path: actual.path, actual, ...(hint === undefined ? {} : { hint }) }
}

const CACHES: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  { pattern: /(^|\/)__pycache__\/|\.py[co]$/, hint: 'a Python byte-code cache: delete it, or exclude its path' },
  {
    pattern: /(^|\/)\.(cache|huggingface|locks|ipynb_checkpoints)\//,
    hint: 'a download or notebook cache: delete it, or exclude its path',
  },
  { pattern: /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/, hint: 'a file manager file: delete it, or exclude its path' },
  { pattern: /\.(incomplete|part|crdownload|tmp|lock)$/, hint: 'left by an incomplete download: delete it and download again' },
]

function changed<Listed extends ListedFile>(expected: Listed, actual: FileEntry): Difference<Listed> {
  const hint = hintOfSizes(expected, actual)
  return { kind: 'changed', path: actual.path, expected, actual, ...(hint === undefined ? {} : { hint }) }
}

function hintOfSizes(expected: ListedFile, actual: FileEntry): string | undefined {
  if (expected.size === actual.size && expected.sha256 === actual.sha256)
    return 'sha256 matches but sha512 does not: one of the two manifests is wrong'
  if (actual.source === 'dvc-pointer') return 'the DVC pointer names other content than before: the content changed'
  if (actual.source === 'submodule') return 'the submodule is at another commit'
  if (actual.source === 'lfs-pointer') return 'the file is a Git LFS pointer to other content than the manifest lists'
  if (actual.size === 0) return 'the file is empty: the download or checkout did not finish'
  if (expected.size === undefined) return undefined
  if (expected.size === actual.size) return 'same size, different bytes: the content was edited or is damaged'
  if (actual.size < expected.size) return `${expected.size - actual.size} bytes shorter than listed: an incomplete download or an edit`
  return undefined
}

/**
 * Adds a hint when only the line endings of a file differ.
 *
 * @param content - all bytes of the measured file.
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

const ONLY_LINE_ENDINGS = 'only the line endings differ'

/** Returns what to do about a difference, if its cause is known well enough to say more than "restore the file". */
export function remedyOfDifference({ hint }: Difference<ListedFile>): string | undefined {
  return hint?.startsWith(ONLY_LINE_ENDINGS) === true
    ? 'Set "* -text" for the folder of the model in .gitattributes, commit that, and check the files out again.'
    : undefined
}

function lineEndings(listed: string, found: string): string {
  return `${ONLY_LINE_ENDINGS} (listed ${listed}, found ${found}): set "* -text" for the model in .gitattributes and check it out again`
}

/**
 * Describes a difference with old and new sizes and digests. The text continues a sentence that begins with the path.
 *
 * @param listed - whether the expected files are listed in a manifest or signed.
 */
export function describeDifference(difference: Difference<ListedFile>, listed: 'listed' | 'signed' = 'listed'): string {
  const hint = difference.hint === undefined ? '' : difference.kind === 'renamed' ? `: ${difference.hint}` : ` (${difference.hint})`
  return `${describeKind(difference, listed)}${hint}`
}

function describeKind(difference: Difference<ListedFile>, listed: string): string {
  switch (difference.kind) {
    case 'missing':
      return `is ${listed} (${brief(difference.expected)}) but does not exist`
    case 'unexpected':
      return `exists (${brief(difference.actual)}) but is not ${listed}`
    case 'renamed':
      return `has the content ${listed} as ${difference.from}`
    case 'changed':
      return `${listed} ${brief(difference.expected)}, found ${brief(difference.actual)}`
  }
}

function brief({ size, sha256, algorithm }: ListedFile): string {
  const digest = sha256 === '' ? `a different ${algorithm} digest` : `sha256 ${sha256.slice(0, 12)}…`
  return size === undefined ? digest : `${size} bytes, ${digest}`
}
