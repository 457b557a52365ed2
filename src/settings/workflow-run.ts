import type { Env } from '../core/env.ts'
import type { WorkflowRun } from '../domains/signing/provenance.ts'

/** Returns the workflow run from the environment of the runner; `undefined` outside a GitHub workflow, or when variables are missing. */
export function workflowRun(env: Env): WorkflowRun | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: commit } = env
  const { GITHUB_WORKFLOW_REF: workflow, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env
  if (env['GITHUB_ACTIONS'] !== 'true' || !server || !repository || !event || !ref || !commit || !workflow || !run) return undefined
  const repositoryUri = `${server}/${repository}`
  return {
    repositoryUri,
    repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
    ownerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
    event,
    ref,
    commit,
    workflowUri: `${server}/${workflow}`,
    builderUri: `${server}/${workflow}`,
    runUri: `${repositoryUri}/actions/runs/${run}/attempts/${attempt}`,
    runner: env['RUNNER_ENVIRONMENT'] ?? 'unknown',
  }
}
