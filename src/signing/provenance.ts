import type { Json } from '../manifest/canonical.ts'
import type { Manifest } from '../manifest/types.ts'
import { STATEMENT_TYPE, type Statement } from './types.ts'

export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1'
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'
/** `gh attestation` and the attestations API take no more. */
const MAX_SUBJECTS = 1024

/** What the runner says about the job. */
export interface WorkflowRun {
  readonly serverUrl: string
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly event: string
  readonly ref: string
  readonly sha: string
  /** `OWNER/REPO/.github/workflows/FILE@REF` */
  readonly workflowRef: string
  readonly runId: string
  readonly runAttempt: string
  readonly runner: string
}

/** Who built the model, from which commit, by which workflow. The model is the first subject, its files the others. */
export function provenanceOf(manifest: Manifest, run: WorkflowRun): Statement {
  const [workflow = '', ref = run.ref] = run.workflowRef.split('@')
  const path = workflow.split('/').slice(2).join('/')
  const repositoryUri = `${run.serverUrl}/${run.repository}`
  const predicate = {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { workflow: { ref, repository: repositoryUri, path } },
      internalParameters: {
        github: {
          event_name: run.event,
          repository_id: run.repositoryId,
          repository_owner_id: run.ownerId,
          runner_environment: run.runner,
        },
      },
      resolvedDependencies: [{ uri: `git+${repositoryUri}@${run.ref}`, digest: { gitCommit: run.sha } }],
    },
    runDetails: {
      builder: { id: `${run.serverUrl}/${run.workflowRef}` },
      metadata: { invocationId: `${repositoryUri}/actions/runs/${run.runId}/attempts/${run.runAttempt}` },
    },
  }
  const files = manifest.files.slice(0, MAX_SUBJECTS - 1).map(({ path: name, sha256 }) => ({ name, digest: { sha256 } }))
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: manifest.model.name, digest: { sha256: manifest.tree.root } }, ...files],
    predicateType: PROVENANCE_TYPE,
    predicate: predicate as unknown as Json,
  }
}
