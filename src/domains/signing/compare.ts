import { compareFiles, type Difference, type ListedFile } from '../manifest/compare.ts'
import type { FileEntry } from '../manifest/types.ts'
import type { SignedFile, SignedModel } from './signed-model.ts'

/** A signed file whose digest is not the SHA-256 that measuring gives: another algorithm, or digests of pieces. */
export function needsOwnDigests(file: SignedFile): boolean {
  return 'shards' in file || file.algorithm !== 'sha256'
}

/** What a pointer says about its size is no size. */
export function isEmpty({ size, source }: FileEntry): boolean {
  return size === 0 && source === 'content'
}

/** Digests of pieces. A file without bytes has no piece, so that such a signature cannot name it. */
export function hasShards({ files }: Pick<SignedModel, 'files'>): boolean {
  return files.some((file) => 'shards' in file)
}

/** Paths whose content was held against the digests of their own kind, and whether it agreed. */
export type OwnDigests = ReadonlyMap<string, boolean>

/**
 * Every way in which the measured files are not the signed ones.
 *
 * @param own - for each path that `needsOwnDigests` and was measured; one that is not in it counts as changed.
 * @param sizes - in bytes, by path, where a signed manifest says them: a signature does not.
 */
export function compareSigned(
  { files, nameless }: Pick<SignedModel, 'files' | 'nameless'>,
  measured: readonly FileEntry[],
  { own, sizes }: { readonly own: OwnDigests; readonly sizes?: ReadonlyMap<string, number> },
): readonly Difference<ListedFile>[] {
  const byPath = new Map(measured.map((file) => [file.path, file]))
  const only = nameless && measured.length === 1 ? measured[0]?.path : undefined
  const listed = files.map((file): ListedFile => {
    const path = only ?? file.path
    const actual = byPath.get(path)
    const size = sizes?.get(path)
    const known = size === undefined ? {} : { size }
    if (!needsOwnDigests(file)) return { path, sha256: 'digest' in file ? file.digest : '', ...known }
    return { path, sha256: actual !== undefined && own.get(path) === true ? actual.sha256 : '', algorithm: file.algorithm }
  })
  const differences = compareFiles(listed, measured)
  return hasShards({ files })
    ? differences.filter((difference) => difference.kind !== 'unexpected' || !isEmpty(difference.actual))
    : differences
}
