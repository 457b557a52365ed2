import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { pathInModel } from '../../core/repository-path.ts'
import { VERSION } from '../../core/version.ts'
import { approvalStatements, type Evidence } from '../../domains/approvals/evidence.ts'
import { type Manifest, UNVERSIONED } from '../../domains/manifest/types.ts'
import { describeFaults, fromRepository, GITHUB_ISSUER, type IdentityPolicy, identityFaults } from '../../domains/signing/identity.ts'
import type { WorkflowRun } from '../../domains/signing/provenance.ts'
import { type ModelScan, type ScannedModelFile, scanStatement } from '../../domains/signing/scan-statement.ts'
import type { StatementKind } from '../../domains/signing/statement-types.ts'
import type { TrustRoot } from '../../domains/signing/trust-root.ts'
import { collect, evaluateFacts, loadRules, type Rules, requireApprovedRules, type SignedModels, withSignatures } from '../../gate/gate.ts'
import type { CollectedForGate, GateOptions, GatePorts, GateResult } from '../../gate/types.ts'
import { workflowRun } from '../../settings/workflow-run.ts'
import type { ModelSigner } from '../sign/model-signer.ts'
import { releasePrefixes } from './names.ts'
import type { Leftovers, ModelToPublish } from './publication.ts'
import { type ReleaseFiles, type SealedModel, sealModel, writeRelease } from './seal-model.ts'
import { requireSpace } from './space.ts'

export interface ReleaseRequest {
  readonly options: GateOptions
  readonly ports: GatePorts
  readonly env: Env
  /** Prepares the signer. Called only after the first verdict allows the release. */
  readonly signer: () => Promise<ModelSigner>
  /** Absolute path of the folder for the files. */
  readonly out: string
  readonly warn: (message: string) => void
  /** Inputs of the run, if it was dispatched. */
  readonly inputs?: Readonly<Record<string, string>> | undefined
  /** Determines what an earlier attempt published. Called before anything is signed. */
  readonly leftovers: (
    models: readonly ModelToPublish[],
    context: { readonly signer: ModelSigner; readonly kinds: readonly StatementKind[] },
  ) => Promise<Leftovers>
}

/** Result of a release before it is published. */
export type GatedRelease =
  | { readonly kind: 'refused'; readonly result: GateResult }
  | {
      readonly kind: 'released'
      readonly result: GateResult
      readonly models: readonly ReleasedFolder[]
      /** Of the Sigstore instance that signed; `undefined` for keys and certificates. */
      readonly trustRoot: TrustRoot | undefined
      readonly leftovers: Leftovers
    }

/** A model that was signed and written. */
export interface ReleasedFolder extends SealedFolder {
  readonly files: ReleaseFiles
}

/**
 * Evaluates the models, signs those of an allowed release, evaluates the signatures, and writes manifest, signature and seal. Signs
 * nothing before the first verdict allows the release; writes nothing before the second does.
 *
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID, RULES_UNAPPROVED, SIGNING_REFUSED, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
export async function gateRelease(request: ReleaseRequest): Promise<GatedRelease> {
  const { options, ports, env, signer: prepareSigner, out, warn } = request
  const rules = await loadRules(options, ports)
  const collected = await collect(options, ports, rules)
  const unsigned = await evaluateFacts(withoutSigning(options), ports, withoutSigningRules(rules), collected)
  if (unsigned.report.verdict !== 'allow') return { kind: 'refused', result: unsigned }
  await requireApprovedRules(options, ports)

  const built = builtModels(collected)
  const prefixes = releasePrefixes(built)
  const signer = await prepareSigner()
  const defaults = await defaultsOf(signer, { env, now: ports.now })
  await requireExpectedIdentity(signer, options.settings.expectedIdentity ?? defaults.identity)
  const evidence = evidenceOf(collected, env)
  const scans = scansOf(collected, { env, now: ports.now, profile: options.settings.scan.profile })
  const leftovers = await request.leftovers(
    built.map((model) => ({ ...model, prefix: prefixes.get(model.folder) ?? '' })),
    { signer: checkedSigner(signer, options.settings.expectedIdentity ?? defaults.identity), kinds: kindsOf(evidence, scans) },
  )
  await requireSpace(out, built)
  const run = withInputs(workflowRun(env), request.inputs)
  const sealed = await sealAll(built, { signer, run, warn, now: ports.now, evidence, scans, leftovers })
  const signedModels = { signatures: signaturesOf(sealed), defaults }
  const signed = await evaluateFacts(options, ports, rules, await withSignatures(options, ports, collected, signedModels))
  if (signed.report.verdict !== 'allow') return { kind: 'refused', result: signed }

  const models = await Promise.all(
    sealed.map(async (one) => ({ ...one, files: await writeRelease(one.model, out, prefixes.get(one.folder)) })),
  )
  return { kind: 'released', result: signed, models, trustRoot: signer.trustRoot, leftovers }
}

/** Returns the options of the first evaluation, before anything is signed. */
function withoutSigning(options: GateOptions): GateOptions {
  const packs = options.settings.packs.filter((pack) => pack !== 'signing')
  return { ...options, settings: { ...options.settings, packs } }
}

function withoutSigningRules(rules: Rules): Rules {
  return { ...rules, packs: rules.packs.filter(({ id }) => id !== 'signing') }
}

interface BuiltModel {
  /** Path of the model: its folder, or its only file. */
  readonly folder: string
  readonly manifest: Manifest
}

function builtModels({ results: { models = [] } }: CollectedForGate): readonly BuiltModel[] {
  return models.flatMap(({ evidence: { path, built } }) => (built === undefined ? [] : [{ folder: path, manifest: built }]))
}

/** Returns who approved the release; `undefined` if that was not evaluated. */
function evidenceOf({ results: { approvals: release } }: CollectedForGate, env: Env): Evidence | undefined {
  return release === undefined ? undefined : { ...release, ...thisRun(env) }
}

/** Returns the kinds of statements that this run signs about each model. */
function kindsOf(evidence: Evidence | undefined, scans: ReadonlyMap<string, ModelScan>): readonly StatementKind[] {
  return [...(evidence === undefined ? [] : (['approvals'] as const)), ...(scans.size === 0 ? [] : (['scan'] as const))]
}

/** Returns the repository of this run, and the workflow that runs as the one who checks. */
function thisRun(env: Env): Pick<Evidence, 'repositoryUri' | 'verifier'> {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const repositoryUri = `${server}/${env['GITHUB_REPOSITORY'] ?? ''}`
  const workflow = env['GITHUB_WORKFLOW_REF']
  const id = workflow === undefined ? repositoryUri : `${server}/${workflow}`
  return { repositoryUri, verifier: { id, version: VERSION } }
}

interface ScanRun {
  readonly env: Env
  readonly now: string
  readonly profile: string
}

/** Returns what the scan found in each model, by its path; nothing if it did not run. */
function scansOf({ facts, results }: CollectedForGate, { env, now, profile }: ScanRun): ReadonlyMap<string, ModelScan> {
  if (results.scan === undefined) return new Map()
  const scanned = facts.subjects.filter(({ kind }) => kind === 'scan.file').map(({ data }) => data as unknown as ScannedFact)
  const { verifier: scanner } = thisRun(env)
  return new Map(
    (results.models ?? []).map(({ evidence: { path: model, folder } }) => {
      const files = scanned.flatMap((file) => {
        const path = file.model === model ? pathInModel(folder, file.path) : undefined
        return path === undefined ? [] : [{ ...file, path }]
      })
      return [model, { files, profile, scannedAt: now, scanner }] as const
    }),
  )
}

interface ScannedFact extends ScannedModelFile {
  readonly model: string
}

/** A signed model that is not written yet. */
interface SealedFolder {
  readonly folder: string
  readonly model: SealedModel
}

interface SealAllOptions extends Pick<ReleaseRequest, 'warn'> {
  readonly signer: ModelSigner
  readonly run: WorkflowRun | undefined
  readonly leftovers: Leftovers
  readonly now: string
  readonly evidence: Evidence | undefined
  readonly scans: ReadonlyMap<string, ModelScan>
}

async function sealAll(
  models: readonly BuiltModel[],
  { signer, run, warn, now, evidence, scans, leftovers }: SealAllOptions,
): Promise<readonly SealedFolder[]> {
  if (models.length === 0)
    throw new SealError(
      'SETTINGS_INVALID',
      'There is no model to release. Set path to its folder, or list the model under models in the configuration.',
    )
  const sealed: SealedFolder[] = []
  for (const { folder, manifest } of models) {
    if (manifest.model.version === UNVERSIONED)
      warn(`The model ${folder} has no version. Set it under models in the configuration, or in the manifest.`)
    const before = leftovers.sealed.get(folder)
    if (before !== undefined) {
      sealed.push({ folder, model: before })
      continue
    }
    const scan = scans.get(folder)
    const more = [
      ...(evidence === undefined ? [] : approvalStatements(manifest, evidence)),
      ...(scan === undefined ? [] : [scanStatement(manifest, scan)]),
    ]
    sealed.push({ folder, model: await sealModel({ manifest, signer, run, now, more }) })
  }
  return sealed
}

function signaturesOf(sealed: readonly SealedFolder[]): ReadonlyMap<string, string> {
  return new Map(sealed.map(({ folder, model }) => [folder, JSON.stringify(model.signature)]))
}

function withInputs(run: WorkflowRun | undefined, inputs: WorkflowRun['inputs']): WorkflowRun | undefined {
  return run === undefined || inputs === undefined ? run : { ...run, inputs }
}

/** Returns what new signatures are verified against if the configuration does not define it: this repository, and the instance itself. */
async function defaultsOf(
  { trustRoot: root, identity: identityOf }: ModelSigner,
  { env, now }: { readonly env: Env; readonly now: string },
): Promise<SignedModels['defaults'] & { readonly identity: IdentityPolicy }> {
  const own = fromRepository(env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_SERVER_URL'])
  const issuer = (await identityOf())?.claims.issuer
  // An enterprise can append its name to GitHub's issuer.
  const identity = issuer?.startsWith(`${GITHUB_ISSUER}/`) ? { ...own, issuer } : own
  // The instance has just signed with the keys of this root, so the root is current whatever its date.
  return { identity, ...(root === undefined ? {} : { trustRoot: { ...root, asOf: now } }) }
}

/**
 * Fails before anything is signed if verification would refuse the signer.
 *
 * @throws {SealError} IDENTITY_MISMATCH - with the configuration that accepts it.
 */
async function requireExpectedIdentity(signer: ModelSigner, policy: IdentityPolicy): Promise<void> {
  const identity = await signer.identity()
  const faults = identity === undefined ? [] : identityFaults(policy, identity)
  if (identity === undefined || faults.length === 0) return
  throw new SealError(
    'IDENTITY_MISMATCH',
    `Nothing was signed. This job would sign with an identity that the configuration does not expect: ${describeFaults(faults)}. If this job may release, add to .github/weightseal.yml:
signing:
  identity:
    certificateIdentity: ${identity.san ?? ''}
    certificateOidcIssuer: ${identity.claims.issuer ?? ''}
    repository: ${identity.claims.repositoryUri?.replace(/^https:\/\/[^/]+\//, '') ?? ''}`,
  )
}

/** Returns a signer whose verification includes the identity. */
function checkedSigner(signer: ModelSigner, policy: IdentityPolicy): ModelSigner {
  const verify: ModelSigner['verify'] = (bundle, where) => {
    const found = signer.verify(bundle, where)
    const faults = found.method === 'sigstore' ? identityFaults(policy, found) : []
    if (faults.length > 0)
      throw new SealError('IDENTITY_MISMATCH', `${where}: signed by an unexpected identity: ${describeFaults(faults)}.`)
    return found
  }
  return { ...signer, verify }
}
