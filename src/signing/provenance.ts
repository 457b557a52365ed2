import { createHash } from 'node:crypto'
import { serializeManifest } from '../manifest/build.ts'
import type { Json } from '../manifest/canonical.ts'
import { MANIFEST_FILE, type Manifest } from '../manifest/types.ts'
import type { FulcioClaims } from './fulcio.ts'
import { STATEMENT_TYPE, type Statement } from './types.ts'

export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1'
export const MANIFEST_STATEMENT_TYPE = 'https://weightseal.dev/statements/manifest/v1'
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

/** Who built the model, from which commit, by which workflow. */
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
  return { _type: STATEMENT_TYPE, subject: subjectsOf(manifest), predicateType: PROVENANCE_TYPE, predicate: predicate as unknown as Json }
}

/** Outside a workflow: nothing but that the signer means this manifest, with its name and version. */
export function manifestStatement(manifest: Manifest): Statement {
  const { name, version } = manifest.model
  return { _type: STATEMENT_TYPE, subject: subjectsOf(manifest), predicateType: MANIFEST_STATEMENT_TYPE, predicate: { name, version } }
}

/**
 * The model by its digest, then the manifest as a file, then the files. An OMS signature covers names and digests of files;
 * the manifest among the subjects covers the model's name, version and dependencies as well.
 */
function subjectsOf(manifest: Manifest): Statement['subject'] {
  const subject = (name: string, sha256: string) => ({ name, digest: { sha256 } })
  return [
    subject(manifest.model.name, manifest.tree.root),
    subject(MANIFEST_FILE, manifestDigest(manifest)),
    ...manifest.files.slice(0, MAX_SUBJECTS - 2).map(({ path, sha256 }) => subject(path, sha256)),
  ]
}

/** SHA-256 of the bytes of `weightseal.manifest.json`, hex. */
export function manifestDigest(manifest: Manifest): string {
  return createHash('sha256').update(serializeManifest(manifest)).digest('hex')
}

/**
 * Where a provenance statement says something else than the certificate that signed it. The runner's word went into the
 * one, Fulcio's into the other.
 */
export function provenanceFaults(predicate: unknown, claims: FulcioClaims): readonly string[] {
  const stated = (path: readonly (string | number)[]) =>
    path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], predicate)
  const pairs = [
    ['repository', stated(['buildDefinition', 'externalParameters', 'workflow', 'repository']), claims.repositoryUri],
    ['commit', stated(['buildDefinition', 'resolvedDependencies', 0, 'digest', 'gitCommit']), claims.commit],
    ['run', stated(['runDetails', 'metadata', 'invocationId']), claims.runUri],
  ] as const
  return pairs
    .filter(([, said, certified]) => said !== certified)
    .map(([what, said, certified]) => `${what}: the provenance says ${JSON.stringify(said)}, the certificate ${JSON.stringify(certified)}`)
}
