import { describeSchemaErrors, type Validator } from '../../core/schema-errors.ts'
import { shortDigest } from '../../core/short-digest.ts'
import { validateApprovalsStatementV1, validateScanStatementV1 } from '../../generated/statement-validators.ts'
import type { Manifest } from '../manifest/types.ts'
import { certifiedRun, provenanceFault } from './provenance.ts'
import { quoted } from './quoted.ts'
import { VERDICTS } from './scan-statement.ts'
import type { SealedStatement, Subject } from './seal.ts'
import { kindOf, type StatementKind } from './statement-types.ts'
import type { Signer } from './verify.ts'

/** What a statement of a seal says about the model. Its signature is verified. */
export interface EvaluatedStatement {
  readonly kind: StatementKind | 'unknown'
  readonly predicateType: string
  /** In words, such as `approved at the tier confidential, commit 0123456789ab`. */
  readonly says: string
  /** Why it does not speak for this model; `undefined` if it does, or if its type is unknown. */
  readonly refusal: string | undefined
  /** Of an approvals statement. */
  readonly tier?: string
  /** Of a scan: whether every file was inspected and nothing dangerous was found. */
  readonly clean?: boolean
  readonly subjects: readonly Subject[]
}

/** Where the signed model comes from, as the certificate or the provenance of the seal says. */
export interface Origin {
  readonly repositoryUri: string | undefined
  readonly commit: string | undefined
}

interface Context {
  readonly manifest: Manifest
  readonly signer: Signer
  readonly origin: Origin
}

type Fields = Readonly<Record<string, unknown>>
type Checked = Pick<EvaluatedStatement, 'says' | 'refusal' | 'tier' | 'clean'>

/** Evaluates a statement whose signature verified. A statement that says no, or is about something else, has a refusal. */
export function evaluateStatement(statement: SealedStatement, context: Context): EvaluatedStatement {
  const { predicateType, predicate, subjects } = statement
  const kind = kindOf(predicateType)
  if (kind === 'unknown')
    return { kind, predicateType, subjects, says: 'not evaluated: this version does not know its type', refusal: undefined }
  const checked = CHECKS[kind](statement, context)
  const general = fieldsOf(predicate) === undefined ? EMPTY : statement.coversManifest ? undefined : OTHER_MODEL
  return { kind, predicateType, subjects, ...checked, refusal: checked.refusal ?? general }
}

/** Two models can have the same files. */
const OTHER_MODEL = 'its subjects do not include the manifest of the model, with its name and version'
const EMPTY = 'its predicate is not an object'

/** Returns where the model comes from: as the certificate says, or else as the provenance that the same key signed. */
export function originOf(signer: Signer, statements: readonly SealedStatement[]): Origin {
  if (signer.method === 'sigstore') return { repositoryUri: signer.claims.repositoryUri, commit: signer.claims.commit }
  const provenance = statements.find(({ predicateType }) => kindOf(predicateType) === 'provenance')
  const source = sourceOf(provenance?.predicate)
  return { repositoryUri: source?.repositoryUri, commit: source?.commit }
}

const CHECKS: Readonly<Record<StatementKind, (statement: SealedStatement, context: Context) => Checked>> = {
  provenance: checkProvenance,
  approvals: checkApprovals,
  vsa: checkSummary,
  scan: checkScan,
  manifest: checkManifest,
}

function checkProvenance({ predicate }: SealedStatement, { signer, origin }: Context): Checked {
  const source = sourceOf(predicate)
  if (source === undefined)
    return refused('provenance', 'it does not name a repository and a commit in buildDefinition.resolvedDependencies')
  const says = `built from ${source.repositoryUri} at commit ${shortDigest(source.commit)}`
  const isOfRun = signer.method === 'sigstore' && certifiedRun(signer.claims) !== undefined
  const fault = isOfRun ? provenanceFault(predicate, signer.claims) : otherOrigin(source, origin)
  return {
    says,
    refusal: fault === undefined ? undefined : `it contradicts ${isOfRun ? 'its own certificate' : 'the other provenance'}: ${fault}`,
  }
}

/** Reads the source of GitHub's build type. */
function sourceOf(predicate: unknown): { readonly repositoryUri: string; readonly commit: string } | undefined {
  const definition = fieldsOf(fieldsOf(predicate)?.['buildDefinition'])
  const [first] = listOf(definition?.['resolvedDependencies'])
  const { uri, digest } = fieldsOf(first) ?? {}
  const commit = fieldsOf(digest)?.['gitCommit']
  const repositoryUri = repositoryUriOf(uri)
  return repositoryUri === undefined || !isCommit(commit) ? undefined : { repositoryUri, commit }
}

/** Returns the repository of `git+https://github.com/OWNER/REPO@REF`, the form of SPDX download locations. */
function repositoryUriOf(uri: unknown): string | undefined {
  return typeof uri === 'string' ? /^git\+(https:\/\/[^@]+)(?:@.*)?$/.exec(uri)?.[1] : undefined
}

/** Returns the text of the first condition that holds. */
function firstFault(faults: readonly (readonly [found: boolean, text: string])[]): string | undefined {
  return faults.find(([found]) => found)?.[1]
}

function checkApprovals({ predicate, subjects }: SealedStatement, { origin, signer }: Context): Checked {
  const fault = schemaFault(validateApprovalsStatementV1, predicate, 'approvals-statement-v1')
  if (fault !== undefined) return refused('approvals', fault)
  const { decision, tier, release, commits, deployment } = predicate as unknown as Approvals
  const says = `${decision} at the tier ${tier}, ${release.tag} at commit ${shortDigest(release.commit)}`
  const left = commits.filter(({ approved }) => !approved)
  const approvers = new Set(deployment.approvers.map(({ id }) => id)).size
  const refusal =
    firstFault([
      [decision !== 'approved', 'the release was not approved'],
      [left.length > 0, `it lists commit ${shortDigest(left[0]?.commit ?? '')}, which was not approved`],
      [approvers < deployment.required, `${approvers} of ${deployment.required} required people approved the deployment`],
    ]) ??
    otherSubject(subjects, release.commit) ??
    otherOrigin({ commit: release.commit, repositoryUri: repositoryOf(subjects) }, origin) ??
    otherRunId(deployment.run.id, signer)
  return { says, refusal, tier }
}

interface Approvals {
  readonly decision: string
  readonly tier: string
  readonly release: { readonly tag: string; readonly commit: string }
  readonly commits: readonly { readonly commit: string; readonly approved: boolean }[]
  readonly deployment: {
    readonly required: number
    readonly approvers: readonly { readonly id: unknown }[]
    readonly run: { readonly id: string }
  }
}

/** Compares the run of the deployment with the one that the certificate names. */
function otherRunId(id: string, signer: Signer): string | undefined {
  const run = signer.method === 'sigstore' ? /\/actions\/runs\/(\d+)(?:\/|$)/.exec(signer.claims.runUri ?? '')?.[1] : undefined
  return run === undefined || run === id ? undefined : `it is about the run ${id}, and was signed in the run ${run}`
}

/** Checks a verification summary of the source. @see https://slsa.dev/spec/v1.2/verifying-source */
function checkSummary({ predicate, subjects }: SealedStatement, { origin }: Context): Checked {
  const { verificationResult: result, resourceUri, verifiedLevels, verifier, timeVerified } = fieldsOf(predicate) ?? {}
  const levels = listOf(verifiedLevels).filter((level) => typeof level === 'string')
  const says = `${quoted(result)} for ${quoted(resourceUri)}${levels.length === 0 ? '' : `, ${levels.join(', ')}`}`
  const repositoryUri = repositoryUriOf(resourceUri)
  const refusal =
    firstFault([
      [result === 'FAILED', 'the verification failed'],
      [result !== 'PASSED', `its result is ${quoted(result)}; expected "PASSED" or "FAILED"`],
      [typeof fieldsOf(verifier)?.['id'] !== 'string' || typeof timeVerified !== 'string', 'it does not say who verified, and when'],
      [levels.length === 0 || levels.includes('FAILED'), 'it lists no verified level'],
      [repositoryUri === undefined, `its resourceUri is ${quoted(resourceUri)}; expected git+https://…`],
    ]) ?? otherOrigin({ repositoryUri, commit: commitOf(subjects) }, origin)
  return { says, refusal }
}

function checkScan({ predicate }: SealedStatement, { manifest }: Context): Checked {
  const fault = schemaFault(validateScanStatementV1, predicate, 'scan-statement-v1')
  if (fault !== undefined) return refused('scan', fault)
  const { verdict, coverage, files, profile, notable } = predicate as unknown as Scan
  const says = `${verdict}, ${coverage}, ${files} files, profile ${profile}`
  const worse = notable.find(
    (file) => VERDICTS.indexOf(file.verdict) > VERDICTS.indexOf(verdict) || (coverage === 'complete' && file.coverage !== coverage),
  )
  const refusal =
    files !== manifest.files.length
      ? `it is about ${files} files, and the model has ${manifest.files.length}`
      : worse && `it lists ${quoted(worse.path)} as ${worse.verdict} and ${worse.coverage}`
  return { says, refusal, clean: coverage === 'complete' && verdict !== 'high' && verdict !== 'critical' }
}

interface Scan {
  readonly verdict: string
  readonly coverage: string
  readonly files: number
  readonly profile: string
  readonly notable: readonly { readonly path: string; readonly verdict: string; readonly coverage: string }[]
}

function checkManifest({ predicate }: SealedStatement, { manifest: { model } }: Context): Checked {
  const { name, version } = fieldsOf(predicate) ?? {}
  const isSame = name === model.name && version === model.version
  return {
    says: `the model is ${quoted(name)} ${quoted(version)}`,
    refusal: isSame ? undefined : `the manifest names ${quoted(model.name)} ${quoted(model.version)}`,
  }
}

function schemaFault(validate: Validator, predicate: unknown, schema: string): string | undefined {
  if (validate(predicate)) return undefined
  return `it does not follow schemas/${schema}.schema.json (${describeSchemaErrors(validate.errors ?? [], predicate)[0] ?? 'unknown'})`
}

function refused(kind: StatementKind, refusal: string): Checked {
  return { says: `unreadable ${kind} statement`, refusal }
}

/** Tells how a source differs from that of the seal; a part that the seal does not know is not compared. */
function otherOrigin(found: Partial<Origin>, origin: Origin): string | undefined {
  const fault = (what: string, here: string | undefined, there: string | undefined) =>
    there !== undefined && here !== there
      ? `it is about the ${what} ${here ?? 'that it does not name'}, and the seal about ${there}`
      : undefined
  return (
    fault('repository', found.repositoryUri?.toLowerCase(), origin.repositoryUri?.toLowerCase()) ??
    fault('commit', found.commit, origin.commit)
  )
}

function otherSubject(subjects: readonly Subject[], commit: string): string | undefined {
  const subject = commitOf(subjects)
  return subject === commit ? undefined : `its subject is the commit ${subject ?? 'that it does not name'}, and its text names ${commit}`
}

function commitOf(subjects: readonly Subject[]): string | undefined {
  return subjects.map((subject) => subject?.digest?.['gitCommit']).find(isCommit)
}

function repositoryOf(subjects: readonly Subject[]): string | undefined {
  const name = subjects.find((subject) => isCommit(subject?.digest?.['gitCommit']))?.name
  return typeof name === 'string' && name.startsWith('git+') ? name.slice('git+'.length) : undefined
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
