import type { ClassOfChange } from './classes.ts'
import { namesOf } from './classes.ts'
import { isAtLeast } from './tiers.ts'
import type { ApprovalFinding, Snapshot } from './types.ts'

const MANIFEST = 'weightseal.manifest.json'
const MAX_NAMED = 5

/**
 * Nobody can review the bytes of weights. What can be reviewed is the difference of the manifest that lists them, so a
 * change of weights has to bring it.
 */
export function unreviewable({ files }: Snapshot, classes: readonly ClassOfChange[]): readonly ApprovalFinding[] {
  const weights = classes.find(({ name }) => name === 'weights')
  if (weights === undefined) return []
  const kept = new Set(files.filter(({ change }) => change !== 'removed').map(({ path }) => path))
  const folders = files
    .flatMap(namesOf)
    .flatMap((path) => (path === MANIFEST || path.endsWith(`/${MANIFEST}`) ? [path.slice(0, -MANIFEST.length)] : []))
  const bare = weights.paths.filter((path) => kept.has(path) && !folders.some((folder) => path.startsWith(folder)))
  if (bare.length === 0) return []
  const named = `${bare.slice(0, MAX_NAMED).join(', ')}${bare.length > MAX_NAMED ? ` and ${bare.length - MAX_NAMED} more` : ''}`
  return [
    {
      code: 'weights_without_manifest',
      outcome: isAtLeast(weights.tier, 'internal') ? 'fail' : 'warn',
      message: `${named}: the bytes cannot be reviewed, and no ${MANIFEST} at or above them changes along. Run "weightseal manifest" on the model and commit the result.`,
    },
  ]
}
