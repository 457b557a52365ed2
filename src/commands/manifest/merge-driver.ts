import { resolve } from 'node:path'
import { serializeManifest } from '../../domains/manifest/build.ts'
import { mergeManifests } from '../../domains/manifest/merge.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../../domains/manifest/parse.ts'
import type { Manifest } from '../../domains/manifest/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Io } from '../../shell/io.ts'

/** The three versions that git passes to a merge driver, as paths: `%O %A %B`. */
export interface MergeSides {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/**
 * Merges manifests as a merge driver of git, and writes the result over ours.
 *
 * @returns what both sides changed differently; nothing is written then.
 * @throws {SealError} MANIFEST_* - a side cannot be read.
 */
export async function mergeForGit({ base, ours, theirs }: MergeSides, { cwd }: Pick<Io, 'cwd'>): Promise<readonly string[]> {
  const read = async (path: string): Promise<string> =>
    readText(resolve(cwd, path), { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING' })
  const before = await read(base)
  const [our, their] = [parseManifest(await read(ours), 'our side'), parseManifest(await read(theirs), 'their side')]
  // Git passes an empty file where the branches have no common version.
  const ancestor: Manifest | undefined = before.trim() === '' ? undefined : parseManifest(before, 'the common ancestor')
  const merged = mergeManifests(ancestor, our, their)
  if ('conflicts' in merged) return merged.conflicts
  await writeAtomically(resolve(cwd, ours), serializeManifest(merged.manifest))
  return []
}
