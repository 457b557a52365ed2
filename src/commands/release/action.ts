import * as core from '@actions/core'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { EXIT, exitOfVerdict } from '../../core/exit.ts'
import { trustRootDigest } from '../../domains/signing/trust-root.ts'
import { gateParts, inputReader, type Prepared, prepare } from '../../gate/prepare-step.ts'
import type { GateResult } from '../../gate/types.ts'
import { readEvent } from '../../ports/event-file.ts'
import { runFolder } from '../../ports/files/run-folder.ts'
import { loadInstance } from '../../ports/sigstore/trust-roots.ts'
import { KEY_ENV, PASSWORD_ENV, type SigningPlan, signingPlan } from '../../settings/signing-plan.ts'
import { maskKeys, stepIo } from '../../shell/step-inputs.ts'
import { setOutput } from '../../shell/step-output.ts'
import { writeSummary } from '../../shell/step-summary.ts'
import { finishGate } from '../gate/finish.ts'
import { type ModelSigner, modelSigner } from '../sign/model-signer.ts'
import { instanceChoice } from '../verify/trust.ts'
import { declareArtifacts, destinationOf, publishRelease } from './destination.ts'
import { type GatedRelease, gateRelease } from './gate-release.ts'
import { leftoversOf, NO_LEFTOVERS } from './publication.ts'
import { releaseSummary } from './summary.ts'

/**
 * `command: release`: evaluates, signs and publishes the models. Determines the destination before anything is signed, and publishes
 * nothing unless the verdict on the signed models allows it.
 */
export async function releaseAction(env: Env, signal: AbortSignal): Promise<number> {
  const inputs = inputReader(env)
  maskKeys(env, [inputs('private-key-env') ?? KEY_ENV, inputs('password-env') ?? PASSWORD_ENV])
  const event = (await readEvent(env)) as Event
  const run = asRelease(await prepare(env, inputs, true), event)
  const plan = signingPlan(inputs, run.settings.signing)
  const parts = gateParts(run, env, signal, plan.method === 'sigstore' ? () => stepTrustRoot(run, plan, env, signal) : undefined)
  const destination = await destinationOf(run, plan, inputs, env)
  const release = await gateRelease({
    ...parts,
    env,
    signer: () => {
      stopIfInterrupted(signal, 'Nothing was signed.')
      return stepSigner(run, plan, env, signal)
    },
    out: runFolder(env, 'release'),
    warn: (message) => core.warning(message),
    inputs: dispatchInputs(env, event),
    leftovers: async (models, { signer, kinds }) => {
      const { github, release: there } = destination
      if (github === undefined || there === undefined) return NO_LEFTOVERS
      return leftoversOf(there, models, { github, signer, kinds, commit: run.target.headSha })
    },
  })
  if (release.kind === 'refused') return unreleased(await finishGate(release.result, { run, inputs, env, more: [] }), release.result)
  stopIfInterrupted(signal, 'Nothing was published.')

  const files = release.models.flatMap(({ files: { manifest, signature, seal } }) => [manifest, signature, seal])
  await declareArtifacts(env, files)
  let published = false
  // The commit gets its success only after everything is published, so that an interrupted run leaves none.
  const deliver = async () => {
    const attestationIds = await publishRelease(destination, release.models, release.leftovers)
    if (attestationIds !== undefined) setOutput('attestation-id', attestationIds.join('\n'))
    published = true
  }
  const code = await finishGate(release.result, { run, inputs, env, more: files, deliver })
  if (!published) return code === EXIT.ok ? EXIT.undecided : code
  setOutputs(release)
  if (run.settings.showSummary) await writeSummary(releaseSummary(release, { destination, env, inputs }))
  return code
}

/** Stops a run that was cancelled before its next step that cannot be undone. @throws {SealError} INTERRUPTED */
function stopIfInterrupted({ aborted }: AbortSignal, state: string): void {
  if (aborted) throw new SealError('INTERRUPTED', `Interrupted. ${state} Run the job again to release.`)
}

/**
 * Treats any event as a release, except those of pull requests, whose code is not approved yet.
 *
 * @throws {SealError} SIGNING_REFUSED
 */
function asRelease(run: Prepared, { action }: Event): Prepared {
  const { event, headSha, kind } = run.target
  if (event === 'release' && !(action !== undefined && RELEASE_ACTIONS.includes(action)))
    throw new SealError(
      'SIGNING_REFUSED',
      `command: release does not run on "${action ?? 'unknown'}" of a release, only on ${RELEASE_ACTIONS.join(', ')}. Set "on: { release: { types: [published] } }".`,
    )
  if (kind === 'pull_request' || event === 'merge_group')
    throw new SealError(
      'SIGNING_REFUSED',
      `command: release does not run on ${event}, because the code is not approved yet. Run it on release, or on a push of a tag; on pull requests use command: gate.`,
    )
  return { ...run, target: { kind: 'snapshot', event, headSha, trigger: 'release' } }
}

/** What a release needs of the event. */
interface Event {
  readonly action?: string
  readonly inputs?: Readonly<Record<string, unknown>> | null
}

/** Actions of the event `release` after which there is a release. Others, such as of drafts that are edited, release nothing. */
const RELEASE_ACTIONS: readonly string[] = ['published', 'released', 'prereleased']

/** Returns the inputs of a run that was dispatched, as text. */
function dispatchInputs(env: Env, { inputs }: Event): Readonly<Record<string, string>> | undefined {
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_dispatch' || typeof inputs !== 'object' || inputs === null) return undefined
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

function stepSigner({ root }: Prepared, plan: SigningPlan, env: Env, signal: AbortSignal): Promise<ModelSigner> {
  const { cachePath, visibility, secret: onSecret } = stepIo(env, signal)
  return modelSigner(plan, { cwd: root, env, now: new Date(), cachePath, visibility, onSecret })
}

/** Returns the trust root of the instance that the step signs with. */
async function stepTrustRoot({ root }: Prepared, plan: Extract<SigningPlan, { method: 'sigstore' }>, env: Env, signal: AbortSignal) {
  const { cachePath } = stepIo(env, signal)
  return (await loadInstance(instanceChoice(plan.instance, root), { offline: false, cachePath, now: new Date() })).trustRoot
}

/** Returns the exit code of a step that released nothing. `warn-only` does not apply: the step has failed. */
function unreleased(code: number, { report }: GateResult): number {
  core.error(`Nothing was released: the verdict is ${report.verdict}.`, { title: 'Weightseal: not released' })
  return code === EXIT.ok ? exitOfVerdict(report.verdict, false) : code
}

function setOutputs({ models, trustRoot }: Extract<GatedRelease, { readonly kind: 'released' }>): void {
  setOutput('bundle-path', models.map(({ files }) => files.signature).join('\n'))
  setOutput('seal-path', models.map(({ files }) => files.seal).join('\n'))
  if (trustRoot !== undefined) setOutput('trusted-root-digest', trustRootDigest(trustRoot.json))
}
