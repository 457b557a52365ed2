import { createHash } from 'node:crypto'
import { escapePointer } from '../../core/schema-errors.ts'
import { canonicalManifest } from '../manifest/build.ts'
import type { Json } from '../manifest/canonical.ts'
import { MANIFEST_FILE, type Manifest } from '../manifest/types.ts'
import type { FulcioClaims } from './fulcio.ts'
import { MANIFEST_STATEMENT_TYPE, PROVENANCE_TYPE } from './statement-types.ts'
import { STATEMENT_TYPE, type Statement } from './types.ts'

const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'
/** Limit of `gh attestation` and of the attestations API. */
const MAX_SUBJECTS = 1024

/** The workflow run that releases. URIs have the form that Fulcio certifies. */
export interface WorkflowRun {
  readonly repositoryUri: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly event: string
  readonly ref: string
  readonly commit: string
  /** The workflow that was started, with its ref: `https://github.com/OWNER/REPO/.github/workflows/FILE@REF`. */
  readonly workflowUri: string
  /** The workflow that contains the signing step. Differs from `workflowUri` when that workflow calls it. */
  readonly builderUri: string
  readonly runUri: string
  readonly runner: string
  /** Inputs of a run that a person or another program started. Not part of the certificate. */
  readonly inputs?: Readonly<Record<string, string>> | undefined
}

/** Returns the run that a certificate describes; `undefined` when it was not issued to a workflow. */
export function certifiedRun(claims: FulcioClaims): WorkflowRun | undefined {
  const { repositoryUri, trigger: event, ref, commit, workflowUri, buildSignerUri: builderUri, runUri } = claims
  if (!repositoryUri || !event || !ref || !commit || !workflowUri || !builderUri || !runUri) return undefined
  const { repositoryId = '', ownerId = '', runner = 'unknown' } = claims
  return { repositoryUri, repositoryId, ownerId, event, ref, commit, workflowUri, builderUri, runUri, runner }
}

/**
 * Builds the SLSA provenance of a model: builder, commit and workflow. The number of subjects of a statement is limited, so a model with
 * many files has several statements. Each of them names the model and its manifest.
 */
export function provenanceOf(manifest: Manifest, run: WorkflowRun): readonly Statement[] {
  const predicate = withInputs(predicateOf(run), run) as unknown as Json
  const statement = (files: Manifest['files']): Statement => ({
    _type: STATEMENT_TYPE,
    subject: [...ownSubjects(manifest), ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }))],
    predicateType: PROVENANCE_TYPE,
    predicate,
  })
  const most = MAX_SUBJECTS - 2
  const parts = Math.max(1, Math.ceil(manifest.files.length / most))
  return Array.from({ length: parts }, (_, part) => statement(manifest.files.slice(part * most, (part + 1) * most)))
}

/** Adds what the certificate does not contain. */
function withInputs(predicate: ReturnType<typeof predicateOf>, { inputs }: WorkflowRun): object {
  if (inputs === undefined || Object.keys(inputs).length === 0) return predicate
  const { buildDefinition } = predicate
  const externalParameters = { ...buildDefinition.externalParameters, inputs }
  return { ...predicate, buildDefinition: { ...buildDefinition, externalParameters } }
}

function predicateOf(run: WorkflowRun) {
  // The name of a workflow file contains no "@"; a tag name may.
  const at = run.workflowUri.indexOf('@')
  const [file, ref] = at === -1 ? [run.workflowUri, run.ref] : [run.workflowUri.slice(0, at), run.workflowUri.slice(at + 1)]
  const path = file.split('/').slice(5).join('/')
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { workflow: { ref, repository: run.repositoryUri, path } },
      internalParameters: {
        github: {
          event_name: run.event,
          repository_id: run.repositoryId,
          repository_owner_id: run.ownerId,
          runner_environment: run.runner,
        },
      },
      resolvedDependencies: [{ uri: `git+${run.repositoryUri}@${run.ref}`, digest: { gitCommit: run.commit } }],
    },
    runDetails: { builder: { id: run.builderUri }, metadata: { invocationId: run.runUri } },
  }
}

/** Builds the statement for a signature made outside a workflow. It covers only the manifest, its name and its version. */
export function manifestStatement(manifest: Manifest): Statement {
  const { name, version } = manifest.model
  return { _type: STATEMENT_TYPE, subject: ownSubjects(manifest), predicateType: MANIFEST_STATEMENT_TYPE, predicate: { name, version } }
}

/**
 * Returns the first subjects: the model digest, then the manifest as a file. An OMS signature covers only names and digests of files; with
 * the manifest as a subject, the model's name, version and dependencies are covered as well.
 */
function ownSubjects(manifest: Manifest): Statement['subject'] {
  return [{ name: manifest.model.name, digest: { sha256: manifest.tree.root } }, manifestSubject(manifest)]
}

/** Returns the manifest as a subject of a statement. */
export function manifestSubject(manifest: Manifest): Statement['subject'][number] {
  return { name: MANIFEST_FILE, digest: { sha256: manifestDigest(manifest) } }
}

/** Returns the SHA-256 of the bytes of `weightseal.manifest.json`, hex. */
export function manifestDigest(manifest: Manifest): string {
  return createHash('sha256').update(canonicalManifest(manifest)).digest('hex')
}

/**
 * Compares provenance, which the signer wrote, with the certificate, which Fulcio issued.
 *
 * @returns the first contradiction, or `undefined`.
 */
export function provenanceFault(predicate: unknown, claims: FulcioClaims): string | undefined {
  const run = certifiedRun(claims)
  if (run === undefined) return 'the certificate was not issued to a workflow run'
  const certified = flatten(predicateOf(run))
  const declared = flatten(predicate)
  const other = Object.entries(certified).find(([path, value]) => declared[path] !== value)
  return other && `${other[0]}: the provenance states ${JSON.stringify(declared[other[0]])}, the certificate ${JSON.stringify(other[1])}`
}

/** Returns the leaf values of a JSON value by JSON Pointer. */
function flatten(value: unknown, pointer = ''): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return { [pointer]: value }
  return Object.assign({}, ...Object.entries(value).map(([key, member]) => flatten(member, `${pointer}/${escapePointer(key)}`))) as Record<
    string,
    unknown
  >
}
