import type { WorkflowRun } from '../signing/provenance.ts'
import type { Env } from './target.ts'

/** What the runner says about the job; `undefined` outside a GitHub workflow, or when it does not say enough. */
export function workflowRun(env: Env): WorkflowRun | undefined {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined
  const run = {
    serverUrl: env['GITHUB_SERVER_URL'],
    repository: env['GITHUB_REPOSITORY'],
    repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
    ownerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
    event: env['GITHUB_EVENT_NAME'],
    ref: env['GITHUB_REF'],
    sha: env['GITHUB_SHA'],
    workflowRef: env['GITHUB_WORKFLOW_REF'],
    runId: env['GITHUB_RUN_ID'],
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    runner: env['RUNNER_ENVIRONMENT'] ?? 'unknown',
  }
  return Object.values(run).every((value) => value !== undefined) ? (run as WorkflowRun) : undefined
}
