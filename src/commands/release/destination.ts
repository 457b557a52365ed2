import { appendFile, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { type Prepared, readEvent } from '../../gate/prepare-step.ts'
import type { GitHub } from '../../ports/github/api.ts'
import { toRelease } from '../../ports/github/octokit.ts'
import { storeAttestations, uploadAssets } from '../../publish/release.ts'
import { flag, type InputReader, oneOf } from '../../settings/inputs.ts'
import type { SigningPlan } from '../../settings/signing-plan.ts'
import type { ReleasedFolder } from './gate-release.ts'

/** Where the files of a release are published in addition to the workflow artifact. */
export interface Destination {
  readonly github: GitHub | undefined
  /** Upload URL of the GitHub release; `undefined` if the files do not become release assets. */
  readonly uploadUrl: string | undefined
  readonly attestations: boolean
}

/**
 * Determines where to publish. Call it before anything is signed, so that a wrong input leaves no signature in a public log.
 *
 * @throws {SealError} SETTINGS_INVALID - the inputs contradict each other, or there is no release. GITHUB_*
 */
export async function destinationOf(
  { github, target }: Prepared,
  { method }: SigningPlan,
  inputs: InputReader,
  env: Env,
): Promise<Destination> {
  const mode = oneOf('release-assets', inputs('release-assets'), ['auto', 'always', 'never']) ?? 'auto'
  const attestations = flag('store-attestations', inputs('store-attestations')) ?? false
  if (attestations && method !== 'sigstore')
    throw new SealError(
      'SETTINGS_INVALID',
      `store-attestations: GitHub stores only keyless statements, and the signing method is "${method}". Remove store-attestations, or use method: sigstore.`,
    )
  if (attestations && github === undefined)
    throw new SealError('SETTINGS_INVALID', 'store-attestations requires a token, and github-token is empty. Pass github-token.')
  if (mode === 'never' || (mode === 'auto' && target.event !== 'release')) return { github, uploadUrl: undefined, attestations }
  if (github === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      'Uploading release assets requires a token, and github-token is empty. Pass github-token, or set release-assets: never.',
    )
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

/**
 * Uploads the files as release assets, then stores the signed statements as attestations.
 *
 * @returns the ids of the attestations; `undefined` if none were to be stored.
 * @throws {SealError} GITHUB_*
 */
export async function publishRelease(
  { github, uploadUrl, attestations }: Destination,
  models: readonly ReleasedFolder[],
  files: readonly string[],
): Promise<readonly string[] | undefined> {
  if (github === undefined) return undefined
  if (uploadUrl !== undefined) {
    const assets = await Promise.all(files.map(async (file) => ({ name: basename(file), content: await readFile(file, 'utf8') })))
    await uploadAssets(github, uploadUrl, assets)
  }
  if (!attestations) return undefined
  return storeAttestations(
    github,
    models.flatMap(({ model }) => [model.signature, ...model.statements]),
  )
}

/**
 * Declares the files of this step to the runner, so that a later `uses: actions/attest` needs no inputs.
 *
 * @see https://github.com/actions/runner/pull/4527: one path per line, without "=".
 */
export async function declareArtifacts(env: Env, files: readonly string[]): Promise<void> {
  const list = env['GITHUB_ARTIFACTS']
  if (!list) return
  const lines = files.filter((file) => !/[=\n]/.test(file)).map((file) => `file://${file}\n`)
  await appendFile(list, lines.join(''))
}
