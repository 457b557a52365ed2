import { appendFile, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { EXIT, exitOfVerdict } from '../../core/exit.ts'
import { shellWord } from '../../core/shell-quote.ts'
import { VERSION } from '../../core/version.ts'
import { approvalStatements, type Evidence } from '../../domains/approvals/evidence.ts'
import type { Manifest } from '../../domains/manifest/types.ts'
import { UNVERSIONED } from '../../domains/manifest/types.ts'
import { fromRepository } from '../../domains/signing/identity.ts'
import { trustRootDigest } from '../../domains/signing/trust-root.ts'
import { collect, evaluateFacts, loadRules, type Rules, withSignatures } from '../../gate/gate.ts'
import { gateParts, inputReader, type Prepared, prepare, readEvent } from '../../gate/prepare-step.ts'
import type { CollectedForGate, GateOptions, GateResult } from '../../gate/types.ts'
import type { GitHub } from '../../ports/github/api.ts'
import { toRelease } from '../../ports/github/octokit.ts'
import { storeAttestations, uploadAssets } from '../../publish/release.ts'
import { renderRelease } from '../../report/release/summary.ts'
import { verifyFlags } from '../../report/verification/verify-flags.ts'
import { flag, type InputReader, oneOf } from '../../settings/inputs.ts'
import { KEY_ENV, PASSWORD_ENV, type SigningPlan, signingPlan } from '../../settings/signing-plan.ts'
import { workflowRun } from '../../settings/workflow-run.ts'
import { maskKeys, stepIo } from '../../shell/step-inputs.ts'
import { writeSummary } from '../../shell/step-summary.ts'
import { finishGate } from '../gate/finish.ts'
import { type ModelSigner, modelSigner } from '../sign/model-signer.ts'
import { type ReleaseFiles, type SealedModel, safeName, sealModel, sealName, writeRelease } from './seal-model.ts'
import { rootFlag } from './text.ts'

/**
 * `command: release`: judges the models, signs those that may be released, judges the signatures, and publishes manifest,
 * signature and seal. Nothing is signed before the models are judged good, nothing published before the signatures are.
 */
export async function releaseAction(env: Env, signal: AbortSignal): Promise<number> {
  const inputs = inputReader(env)
  maskKeys(env, [inputs('private-key-env') ?? KEY_ENV, inputs('password-env') ?? PASSWORD_ENV])
  const run = asRelease(await prepare(env, inputs))
  const { options, ports } = gateParts(run, env, signal)
  const plan = planOf(run, inputs)
  const destination = await destinationOf(run, plan, inputs, env)
  const rules = await loadRules(options, ports)
  const collected = await collect(options, ports, rules)
  const unsigned = await evaluateFacts(withoutSigning(options), ports, withoutSigningRules(rules), collected)
  if (unsigned.report.verdict !== 'allow') return unreleased(await finishGate(unsigned, { run, inputs, env, more: [] }), unsigned)

  const models = (collected.results.models ?? []).flatMap(({ evidence: { folder, built } }) =>
    built === undefined ? [] : [{ folder, manifest: built }],
  )
  const names = releaseNames(models)
  const signer = await signerFor(run, plan, env, signal)
  const evidence = evidenceOf(collected, env)
  const sealed = await sealAll(models, signer, env, { now: ports.now, evidence })
  const identity = fromRepository(env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_SERVER_URL'])
  const signatures = new Map(sealed.map(({ folder, model }) => [folder, JSON.stringify(model.signature)]))
  // The instance has just signed with these keys, so that its root is of now whatever its date.
  const trustRoot = signer.trustRoot && { ...signer.trustRoot, asOf: ports.now }
  const defaults = { identity, ...(trustRoot === undefined ? {} : { trustRoot }) }
  const signed = await evaluateFacts(options, ports, rules, await withSignatures(options, ports, collected, { signatures, defaults }))
  if (signed.report.verdict !== 'allow') return unreleased(await finishGate(signed, { run, inputs, env, more: [] }), signed)

  const written = await writeAll(sealed, names, join(env['RUNNER_TEMP'] ?? run.root, 'weightseal', 'release'))
  const files = written.flatMap(({ manifest, signature, seal }) => [manifest, signature, seal])
  await declareArtifacts(env, files)
  const code = await finishGate(signed, { run, inputs, env, more: files })
  if (code !== EXIT.ok) return code
  await publish(destination, sealed, files)
  setOutputs(written, signer)
  if (run.settings.showSummary) await writeSummary(summaryOf(sealed, { destination, signer, env, inputs }))
  return code
}

/** `warn-only` is for gates: a step that was to release and did not has failed. */
function unreleased(code: number, { report }: GateResult): number {
  core.error(`Nothing was released: the verdict is ${report.verdict}.`, { title: 'Weightseal: not released' })
  return code === EXIT.ok ? exitOfVerdict(report.verdict, false) : code
}

/** A release is judged as one whatever started it, except a pull request, whose code nobody has agreed to yet. */
function asRelease(run: Prepared): Prepared {
  const { event, headSha, kind } = run.target
  if (kind === 'pull_request' || event === 'merge_group')
    throw new SealError(
      'SIGNING_REFUSED',
      `command: release does not run on ${event}: nobody has approved that code yet. Run it on release, or on a push of a tag; on pull requests use command: gate.`,
    )
  return { ...run, target: { kind: 'snapshot', event, headSha, trigger: 'release' } }
}

function withoutSigning(options: GateOptions): GateOptions {
  const packs = options.settings.packs.filter((pack) => pack !== 'signing')
  return { ...options, settings: { ...options.settings, packs } }
}

/** The rules of the first evaluation, before anything is signed. */
function withoutSigningRules(rules: Rules): Rules {
  return { ...rules, packs: rules.packs.filter(({ id }) => id !== 'signing') }
}

function planOf({ settings }: Prepared, inputs: InputReader): SigningPlan {
  return signingPlan(inputs, settings.signing)
}

function signerFor({ root }: Prepared, plan: SigningPlan, env: Env, signal: AbortSignal): Promise<ModelSigner> {
  const { cachePath, visibility, secret: onSecret } = stepIo(env, signal)
  return modelSigner(plan, { cwd: root, env, now: new Date(), cachePath, visibility, onSecret })
}

interface Released {
  readonly folder: string
  readonly manifest: Manifest
}

interface Sealed {
  readonly folder: string
  readonly model: SealedModel
}

interface Sealing {
  readonly now: string
  /** Who approved the release, where that was judged. */
  readonly evidence: Evidence | undefined
}

function evidenceOf({ results: { approvals: release } }: CollectedForGate, env: Env): Evidence | undefined {
  if (release === undefined) return undefined
  const repositoryUri = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}`
  const workflow = env['GITHUB_WORKFLOW_REF']
  const id = workflow === undefined ? repositoryUri : `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${workflow}`
  return { ...release, repositoryUri, verifier: { id, version: VERSION } }
}

async function sealAll(models: readonly Released[], signer: ModelSigner, env: Env, { now, evidence }: Sealing): Promise<readonly Sealed[]> {
  if (models.length === 0)
    throw new SealError(
      'SETTINGS_INVALID',
      'There is no model to release. Give its directory as "path", or list it under models in the configuration.',
    )
  const sealed: Sealed[] = []
  for (const { folder, manifest } of models) {
    if (manifest.model.version === UNVERSIONED)
      core.warning(`The model ${folder} has no version. State it under models in the configuration, or in its manifest.`)
    const more = evidence === undefined ? [] : approvalStatements(manifest, evidence)
    sealed.push({ folder, model: await sealModel({ manifest, signer, run: workflowRun(env), now, more }) })
  }
  return sealed
}

/**
 * How the files of each model are called, by its folder. Release assets have no folders.
 *
 * @throws {SealError} SETTINGS_INVALID - two models would have the same name there.
 */
function releaseNames(models: readonly Released[]): ReadonlyMap<string, string> {
  const prefix = (folder: string) => (models.length === 1 ? '' : `${safeName(folder)}.`)
  const names = new Map(models.map(({ folder }) => [folder, prefix(folder)]))
  const seals = models.map(({ manifest }) => sealName(manifest).toLowerCase())
  const prefixes = [...names.values()].map((name) => name.toLowerCase())
  if (new Set(seals).size < seals.length || new Set(prefixes).size < prefixes.length)
    throw new SealError(
      'SETTINGS_INVALID',
      `Two models would have the same file name in the release: ${seals.join(', ')}. Give them different names or versions.`,
    )
  return names
}

async function writeAll(sealed: readonly Sealed[], names: ReadonlyMap<string, string>, folder: string): Promise<readonly ReleaseFiles[]> {
  return Promise.all(sealed.map((one) => writeRelease(one.model, folder, names.get(one.folder))))
}

interface Destination {
  readonly github: GitHub | undefined
  readonly uploadUrl: string | undefined
  readonly attestations: boolean
}

/** Where the files go beside the artifact, found out before anything is signed. */
async function destinationOf({ github, target }: Prepared, { method }: SigningPlan, inputs: InputReader, env: Env): Promise<Destination> {
  const mode = oneOf('release-assets', inputs('release-assets'), ['auto', 'always', 'never']) ?? 'auto'
  const attestations = flag('store-attestations', inputs('store-attestations')) ?? false
  if (attestations && method !== 'sigstore')
    throw new SealError(
      'SETTINGS_INVALID',
      'store-attestations: GitHub stores keyless statements only. Leave it out with method "key" and "certificate".',
    )
  if (attestations && github === undefined) throw new SealError('SETTINGS_INVALID', 'store-attestations needs a github-token.')
  if (mode === 'never' || (mode === 'auto' && target.event !== 'release')) return { github, uploadUrl: undefined, attestations }
  if (github === undefined)
    throw new SealError('SETTINGS_INVALID', 'Release assets are uploaded with a token: pass github-token, or set release-assets: never.')
  const event = (await readEvent(env)) as { readonly release?: Parameters<typeof toRelease>[0] }
  const release = target.event === 'release' ? toRelease(event.release ?? {}) : await releaseOfRef(github, env)
  return { github, uploadUrl: release.uploadUrl, attestations }
}

async function releaseOfRef(github: GitHub, env: Env) {
  const tag = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1]
  const release = tag === undefined ? undefined : await github.releaseOfTag(tag)
  if (release === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `release-assets is "always", and ${tag === undefined ? 'this run is not on a tag' : `the tag ${tag} has no release`}. Create the release first, or run on the event release.`,
    )
  return release
}

async function publish(
  { github, uploadUrl, attestations }: Destination,
  sealed: readonly Sealed[],
  files: readonly string[],
): Promise<void> {
  if (github === undefined) return
  if (uploadUrl !== undefined) {
    const assets = await Promise.all(files.map(async (file) => ({ name: basename(file), content: await readFile(file, 'utf8') })))
    await uploadAssets(github, uploadUrl, assets)
  }
  if (!attestations) return
  const bundles = sealed.flatMap(({ model }) => [model.signature, ...model.statements])
  core.setOutput('attestation-id', (await storeAttestations(github, bundles)).join('\n'))
}

/**
 * Tells the runner which files this step made, so that a later `uses: actions/attest` needs no inputs.
 *
 * @see https://github.com/actions/runner/pull/4527: one path a line, none with "=".
 */
async function declareArtifacts(env: Env, files: readonly string[]): Promise<void> {
  const list = env['GITHUB_ARTIFACTS']
  if (!list) return
  const lines = files.filter((file) => !/[=\n]/.test(file)).map((file) => `file://${file}\n`)
  await appendFile(list, lines.join(''))
}

interface Told {
  readonly destination: Destination
  readonly signer: ModelSigner
  readonly env: Env
  readonly inputs: InputReader
}

function summaryOf(
  sealed: readonly Sealed[],
  { destination: { uploadUrl, attestations }, signer: { trustRoot }, env, inputs }: Told,
): string {
  const models = sealed.map(({ model: { manifest, signer } }) => ({
    ...{ name: manifest.model.name, version: manifest.model.version, files: manifest.files.length },
    ...{ modelDigest: manifest.tree.root, seal: sealName(manifest) },
    signedBy: signer.method === 'sigstore' ? (signer.san ?? '') : signer.method === 'key' ? `key ${signer.keySha256}` : signer.subject,
    logEntry: signer.method === 'sigstore' ? signer.logEntries[0]?.logIndex : undefined,
  }))
  const places = [
    ...(flag('upload-artifact', inputs('upload-artifact')) === false ? [] : ['in the workflow artifact']),
    ...(uploadUrl === undefined ? [] : ['assets of the release']),
    ...(attestations ? ['stored as attestations'] : []),
  ]
  const [first] = sealed
  const keyless = trustRoot !== undefined
  const whom = keyless
    ? `--from-repo ${shellWord(env['GITHUB_REPOSITORY'] ?? '')}`
    : first === undefined
      ? ''
      : verifyFlags(first.model.signer)
  return renderRelease({ models, places, verifyFlags: `${whom}${rootFlag(trustRoot)}` })
}

function setOutputs(written: readonly ReleaseFiles[], { trustRoot }: ModelSigner): void {
  core.setOutput('bundle-path', written.map(({ signature }) => signature).join('\n'))
  core.setOutput('seal-path', written.map(({ seal }) => seal).join('\n'))
  if (trustRoot !== undefined) core.setOutput('trusted-root-digest', trustRootDigest(trustRoot.json))
}
