import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import { compareFiles, type Difference } from '../manifest/compare.ts'
import { parseManifest } from '../manifest/parse.ts'
import { MANIFEST_FILE, type Manifest } from '../manifest/types.ts'
import type { Snapshot } from './types.ts'

/** Limit of models in one pull request; people cannot review more. */
const MAX_MODELS = 10

/** Differences of a model between the manifests of base and head. */
export interface ManifestDiff {
  /** Folder of the model, `.` for the repository. */
  readonly path: string
  readonly before: Manifest | undefined
  readonly after: Manifest | undefined
  readonly differences: readonly Difference[]
}

/**
 * Returns the differences that a reviewer of weights can check, because the bytes themselves are not in the diff.
 *
 * @throws {SealError} GITHUB_* - a manifest cannot be read. MANIFEST_* - a manifest is invalid.
 */
export async function manifestDiffs({ files, pull }: Snapshot, api: ApprovalApi): Promise<readonly ManifestDiff[]> {
  const changed = files.map(({ path }) => path).filter((path) => path === MANIFEST_FILE || path.endsWith(`/${MANIFEST_FILE}`))
  const paths = changed.slice(0, MAX_MODELS)
  const wanted = paths.flatMap((path) => [
    { commit: pull.base.oid, path },
    { commit: pull.head.oid, path },
  ])
  const texts = await api.files(wanted)
  return paths.map((path, index) => {
    const [before, after] = [texts[2 * index], texts[2 * index + 1]].map((file) => file && parseManifest(file.text, path))
    const differences = compareFiles(before?.files ?? [], after?.files ?? [])
    return { path: path === MANIFEST_FILE ? '.' : path.slice(0, -MANIFEST_FILE.length - 1), before, after, differences }
  })
}
