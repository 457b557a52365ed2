import type { Env } from '../../core/env.ts'
import { inputReader } from '../../gate/prepare-step.ts'
import { readEvent } from '../../ports/event-file.ts'
import { connect } from '../../ports/github/connection.ts'
import { statusContext } from '../../publish/commit-status.ts'
import { targetOf, trustsBase } from '../../settings/trigger-target.ts'

/**
 * Sets the commit status to an error after a run that evaluated nothing, so that an older success does not remain in force. What fails
 * here may be ignored, since the step fails anyway.
 */
export async function markUndecided(env: Env): Promise<void> {
  const inputs = inputReader(env)
  const target = targetOf(env, await readEvent(env))
  await connect(env, inputs('github-token'))?.createStatus({
    sha: target.headSha,
    state: 'error',
    context: statusContext({ kind: trustsBase(target) ? 'base' : 'own', event: target.event }),
    description: 'Undecided: nothing was evaluated',
  })
}
