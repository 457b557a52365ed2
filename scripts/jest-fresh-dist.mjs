/**
 * Before the end-to-end tests: the bundle that they run must be the one of these sources. WEIGHTSEAL_STALE_DIST=allow runs them
 * on an older one.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STAMP, sourceHash } from './source-hash.ts'

export default function freshDist() {
  if (process.env.WEIGHTSEAL_STALE_DIST === 'allow') return
  const root = join(import.meta.dirname, '..')
  const stamp = join(root, 'dist', STAMP)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === sourceHash(root)) return
  throw new Error(
    'dist/ was built from other sources than those that are here. To test what you changed, run npm run build first. To run these tests on the older bundle, set WEIGHTSEAL_STALE_DIST=allow.',
  )
}
