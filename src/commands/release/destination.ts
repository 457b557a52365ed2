import { appendFile, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import type { Prepared } from '../../gate/prepare-step.ts'
import { readEvent } from '../../ports/event-file.ts'
import type { GitHub, Release } from '../../ports/github/api.ts'
import { storeAttestations, uploadAssets } from '../../publish/release.ts'
import { flag, type InputReader, oneOf } from '../../settings/inputs.ts'
import type { SigningPlan } from '../../settings/signing-plan.ts'
import type { ReleasedFolder } from './gate-release.ts'
import type { Leftovers } from './publication.ts'

/** Where the files of a release are published in addition to the workflow artifact. */
export interface Destination {
  readonly github: GitHub | undefined
  /** The release that receives the files; `undefined` if they do not become assets. */
  readonly release: Release | undefined
  /** Whether a draft is published after the upload. */
  readonly publishDraft: boolean
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
  const publishDraft = flag('publish-draft', inputs('publish-draft')) ?? false
  if (attestations && method !== 'sigstore')
    throw new SealError(
      'SETTINGS_INVALID',
      `store-attestations: GitHub stores only keyless statements, and the signing method is "${method}". Remove store-attestations, or use method: sigstore.`,
    )
  if (attestations && github === undefined)
    throw new SealError('SETTINGS_INVALID', 'store-attestations requires a token, and github-token is empty. Pass github-token.')
  if (mode === 'never' || (mode === 'auto' && target.event !== 'release')) {
    if (publishDraft) throw new SealError('SETTINGS_INVALID', 'publish-draft requires a release. Set release-assets: always.')
    return { github, release: undefined, publishDraft: false, attestations }
  }
  if (github === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      'Uploading release assets requires a token, and github-token is empty. Pass github-token, or set release-assets: never.',
    )
  const event = (await readEvent(env)) as { readonly release?: { readonly id?: unknown } }
  const id = target.event === 'release' ? event.release?.id : undefined
  const release = typeof id === 'number' ? await github.release(id) : await releaseOfRef(github, env)
  return { github, release, publishDraft: publishDraft && release.isDraft, attestations }
}

async function releaseOfRef(github: GitHub, env: Env): Promise<Release> {
  const tag = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1]
  const release = tag === undefined ? undefined : await github.releaseOfTag(tag)
  if (release === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      tag === undefined
        ? 'release-assets is "always", and this run is not on a tag. Run it on a push of a tag, or on the event release.'
        : `release-assets is "always", and the tag ${tag} has no release, and no draft that this token can read (contents: write). Create a draft first, for example with "gh release create ${tag} --draft".`,
    )
  return release
}

/** A file to publish. */
interface File {
  readonly path: string
  readonly name: string
}

/**
 * Uploads the files as release assets, and stores the signed statements as attestations; neither waits for the other to succeed. Keeps what
 * an earlier attempt has published. Publishes a draft last.
 *
 * @returns the ids of the attestations; `undefined` if none were to be stored.
 * @throws {SealError} GITHUB_*
 */
export async function publishRelease(
  { github, release, publishDraft, attestations }: Destination,
  models: readonly ReleasedFolder[],
  { replaced, kept }: Leftovers,
): Promise<readonly string[] | undefined> {
  if (github === undefined) return undefined
  const bundles = models.flatMap(({ model }) => [model.signature, ...model.statements])
  const stored = attestations ? await settled(storeAttestations(github, bundles)) : { value: undefined }
  if (release !== undefined) {
    for (const asset of replaced) await github.deleteAsset(asset.id)
    const files = models.flatMap(({ files: { manifest, signature, seal } }) => [manifest, signature, seal]).map(named)
    const missing = files.filter(({ name }) => !kept.has(name))
    await uploadAssets(
      github,
      release.uploadUrl,
      await Promise.all(missing.map(async ({ path, name }) => ({ name, content: await readFile(path, 'utf8') }))),
    )
    if (publishDraft && 'value' in stored) await github.publishDraft(release.id)
  }
  if (!('value' in stored)) throw stored.error
  return stored.value
}

function named(path: string): File {
  return { path, name: basename(path) }
}

/** Keeps an error for later. */
async function settled<T>(promise: Promise<T>): Promise<{ readonly value: T } | { readonly error: unknown }> {
  try {
    return { value: await promise }
  } catch (error) {
    return { error }
  }
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
