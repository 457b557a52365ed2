import { compareFiles, type Difference, type ListedFile } from '../manifest/compare.ts'
import type { FileEntry } from '../manifest/types.ts'
import type { SignedFile, SignedModel } from './signed-model.ts'

/** Tells whether a signed file needs other digests than the measured SHA-256: another algorithm, or one digest per shard. */
export function needsOwnDigests(file: SignedFile): boolean {
  return 'shards' in file || file.algorithm !== 'sha256'
}

/** Tells whether a file has no content. The size that a Git LFS pointer declares does not count. */
export function isEmpty({ size, source }: FileEntry): boolean {
  return size === 0 && source === 'content'
}

/** Tells whether a signature lists shards. An empty file has no shard, so such a signature cannot list it. */
export function hasShards({ files }: Pick<SignedModel, 'files'>): boolean {
  return files.some((file) => 'shards' in file)
}

/** Whether files match digests other than a single SHA-256, by path. */
export type OwnDigests = ReadonlyMap<string, boolean>

/**
 * Returns every difference between the measured files and the signed files.
 *
 * @param own - for each measured path that `needsOwnDigests`; a missing path counts as changed.
 * @param sizes - in bytes, by path, from a signed manifest. Signatures do not list sizes.
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
