import { isAtLeast } from '../../core/tiers.ts'
import type { ClassOfChange } from './classes.ts'
import { isBelow } from './classes.ts'
import type { ApprovalFinding, Snapshot } from './types.ts'

const MANIFEST = 'weightseal.manifest.json'
const MAX_NAMED = 5

/**
 * Reports changed weights without a changed manifest. People cannot review the bytes of weights, only the difference of the manifest
 * that lists them.
 */
export function unreviewable(
  { files }: Snapshot,
  classes: readonly ClassOfChange[],
  models: readonly { readonly path: string }[],
): readonly ApprovalFinding[] {
  const weights = classes.find(({ name }) => name === 'weights')
  if (weights === undefined) return []
  const kept = new Set(files.filter(({ change }) => change !== 'removed').map(({ path }) => path))
  const folders = [...kept]
    .filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`))
    .map((path) => path.slice(0, -MANIFEST.length - 1) || '.')
  const covers = (folder: string, path: string) => {
    // Files of a declared model are covered only by a manifest inside the model, not by one above it.
    const model = models.find((each) => isBelow(path, each.path))
    return isBelow(path, folder) && (model === undefined || isBelow(folder, model.path))
  }
  const bare = weights.paths.filter((path) => kept.has(path) && !folders.some((folder) => covers(folder, path)))
  if (bare.length === 0) return []
  const named = `${bare.slice(0, MAX_NAMED).join(', ')}${bare.length > MAX_NAMED ? ` and ${bare.length - MAX_NAMED} more` : ''}`
  return [
    {
      code: 'weights_without_manifest',
      outcome: isAtLeast(weights.tier, 'internal') ? 'fail' : 'warn',
      message: `${named}: the bytes cannot be reviewed, and the change contains no ${MANIFEST} that covers them. Run "weightseal manifest" on the model and commit the result.`,
    },
  ]
}
