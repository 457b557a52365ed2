import { SealError } from '../../core/errors.ts'
import { canonicalManifest } from '../../domains/manifest/build.ts'
import { MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import { SIGNATURE_FILE } from '../../domains/models/measured.ts'
import { otherRun } from '../../domains/signing/same-run.ts'
import { MAX_SEAL_BYTES, parseSeal, type Seal, type SealJson } from '../../domains/signing/seal.ts'
import { originOf } from '../../domains/signing/seal-statements.ts'
import { kindOf } from '../../domains/signing/statement-types.ts'
import type { Signer } from '../../domains/signing/verify.ts'
import type { GitHub, PublishedAsset, Release } from '../../ports/github/api.ts'
import type { ModelSigner } from '../sign/model-signer.ts'
import { sealName } from './names.ts'
import type { SealedModel } from './seal-model.ts'

/** A model to release, and the prefix of its files. */
export interface ModelToPublish {
  readonly folder: string
  readonly manifest: Manifest
  readonly prefix: string
}

/** What an earlier attempt left in a release. */
export interface Leftovers {
  /** Seals that were published completely, by folder. They are not made again. */
  readonly sealed: ReadonlyMap<string, SealedModel>
  /** Assets of uploads that were not finished, which are replaced. */
  readonly replaced: readonly PublishedAsset[]
  /** Names of assets that stay. */
  readonly kept: ReadonlySet<string>
}

export const NO_LEFTOVERS: Leftovers = { sealed: new Map(), replaced: [], kept: new Set() }

interface Context {
  readonly github: GitHub
  readonly signer: ModelSigner
  readonly commit: string
}

/**
 * Determines what an interrupted attempt has published. A seal is the last file of a model: where it is complete and is about this model
 * and commit, by this signer, nothing is signed again; where it is missing, the other files belong to a seal that is lost, and are replaced.
 *
 * @throws {SealError} SIGNING_REFUSED - an asset is in the way that is not of this model, or that someone else uploaded. GITHUB_*
 */
export async function leftoversOf(release: Release, models: readonly ModelToPublish[], context: Context): Promise<Leftovers> {
  const sealed = new Map<string, SealedModel>()
  const replaced: PublishedAsset[] = []
  const kept = new Set<string>()
  const own = await ownLogin(context.github)
  for (const model of models) {
    const names = [`${model.prefix}${MANIFEST_FILE}`, `${model.prefix}${SIGNATURE_FILE}`, sealName(model.manifest)]
    const found = release.assets.filter(({ name }) => names.includes(name))
    const seal = found.find(({ name, isComplete }) => name === sealName(model.manifest) && isComplete)
    const before = seal === undefined ? undefined : await sealedBefore(seal, model, context)
    if (before !== undefined) sealed.set(model.folder, before)
    for (const asset of found)
      if (before !== undefined && asset.isComplete) kept.add(asset.name)
      else if (asset.uploader === own) replaced.push(asset)
      else
        throw refusal(
          release,
          `contains the asset ${asset.name}, which @${asset.uploader || 'a deleted account'} uploaded, and which is not of a complete release of this model. Delete it, or release a new version.`,
        )
  }
  const missing = models.filter(({ folder }) => !sealed.has(folder))
  const isComplete = missing.length === 0 && replaced.length === 0
  if (release.isImmutable && !release.isDraft && !isComplete) throw refusal(release, IMMUTABLE)
  if (!isComplete) await context.github.requireWritable(release)
  return { sealed, replaced, kept }
}

const IMMUTABLE =
  'is published and immutable, so GitHub accepts no files any more. Create the release as a draft, and let this step upload to it and publish it: on a push of the tag, with release-assets: always and publish-draft: true. See docs/recipes/sign-on-release.md.'

function refusal({ tag }: Release, what: string): SealError {
  return new SealError('SIGNING_REFUSED', `Nothing was signed. The release ${tag} ${what}`)
}

/** Returns the login that uploads with this token. The token of a workflow cannot ask for it. */
async function ownLogin(github: GitHub): Promise<string> {
  return (await github.login()) ?? 'github-actions[bot]'
}

/** Returns what a complete seal contains, if it is about this model and commit, by this signer. @throws {SealError} SIGNING_REFUSED */
async function sealedBefore(
  asset: PublishedAsset,
  { manifest }: ModelToPublish,
  { github, signer, commit }: Context,
): Promise<SealedModel> {
  const text = (await github.downloadAsset(asset.id)).toString('utf8')
  const refuse = (why: string) =>
    new SealError(
      'SIGNING_REFUSED',
      `Nothing was signed. The release already contains ${asset.name}, and ${why}. Delete the assets of this model, or release a new version.`,
    )
  if (text.length > MAX_SEAL_BYTES) throw refuse('it is too large for a seal')
  let seal: Seal
  let first: Signer
  try {
    seal = parseSeal(text, asset.name)
    first = signer.verify(seal.bundle, asset.name)
    for (const { bundle } of seal.statements) {
      const other = otherRun(first, signer.verify(bundle, asset.name))
      if (other !== undefined) throw new SealError('SEAL_INVALID', `its parts are of different runs (${other})`)
    }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    throw refuse(`it cannot be verified: ${error.message}`)
  }
  if (canonicalManifest(seal.manifest) !== canonicalManifest(manifest)) throw refuse('it is the seal of other files, or of another version')
  const found = originOf(first, seal.statements).commit
  if (found !== commit) throw refuse(`it is the seal of commit ${found ?? 'unknown'}, while this run is on ${commit}`)
  const { signature, statements } = JSON.parse(text) as SealJson
  const provenance = seal.statements.some(({ predicateType }) => kindOf(predicateType) === 'provenance')
  return { manifest, signer: first, signature, statements, provenance, seal: text }
}
