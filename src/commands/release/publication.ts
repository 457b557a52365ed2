import { SealError } from '../../core/errors.ts'
import { canonicalManifest } from '../../domains/manifest/build.ts'
import { canonicalJson, type Json } from '../../domains/manifest/canonical.ts'
import { MANIFEST_FILE, type Manifest } from '../../domains/manifest/types.ts'
import { SIGNATURE_FILE } from '../../domains/models/measured.ts'
import { evaluateStatements } from '../../domains/signing/evaluate-seal.ts'
import type { FulcioIdentity } from '../../domains/signing/fulcio.ts'
import { MAX_SEAL_BYTES, parseSeal, type Seal, type SealJson } from '../../domains/signing/seal.ts'
import { originOf } from '../../domains/signing/seal-statements.ts'
import type { StatementKind } from '../../domains/signing/statement-types.ts'
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
  /** Kinds of statements that this run would sign. A seal of an earlier attempt must have them as well. */
  readonly kinds: readonly StatementKind[]
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
  const isOwn = await ownUploads(context.github)
  for (const model of models) {
    const names = [`${model.prefix}${MANIFEST_FILE}`, `${model.prefix}${SIGNATURE_FILE}`, sealName(model.manifest)]
    const found = release.assets.filter(({ name }) => names.includes(name))
    const seal = found.find(({ name, isComplete }) => name === sealName(model.manifest) && isComplete)
    const before = seal === undefined ? undefined : await sealedBefore(seal, model, context)
    if (before !== undefined) sealed.set(model.folder, before)
    for (const asset of found)
      if (before !== undefined && asset.isComplete && (await isContentOf(before, asset, context.github))) kept.add(asset.name)
      else if (isOwn(asset)) replaced.push(asset)
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

/** Tells which assets were uploaded with this token. The token of a workflow or an app cannot ask who it is, and uploads as an app. */
async function ownUploads(github: GitHub): Promise<(asset: PublishedAsset) => boolean> {
  const login = await github.login()
  return ({ uploader, byBot }) => (login === undefined ? byBot : uploader === login)
}

function canonicalOf(text: string): string | undefined {
  try {
    return canonicalJson(JSON.parse(text) as Json)
  } catch {
    return undefined
  }
}

/** Tells whether an asset is the file of a seal that its name says. */
async function isContentOf({ manifest, signature, seal }: SealedModel, { id, name }: PublishedAsset, github: GitHub): Promise<boolean> {
  const text = (await github.downloadAsset(id)).toString('utf8')
  if (name === sealName(manifest)) return text === seal
  if (name.endsWith(MANIFEST_FILE)) return text === canonicalManifest(manifest)
  // A seal is canonical JSON, so that the members of its signature have another order.
  return canonicalOf(text) === canonicalJson(signature as unknown as Json)
}

/** Returns what a complete seal contains, if it is about this model and commit, by this signer. @throws {SealError} SIGNING_REFUSED */
async function sealedBefore(
  asset: PublishedAsset,
  { manifest }: ModelToPublish,
  { github, signer, commit, kinds }: Context,
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
  const found = new Set<string>()
  try {
    seal = parseSeal(text, asset.name)
    first = signer.verify(seal.bundle, asset.name)
    const evaluated = evaluateStatements(seal, first, {
      verify: ({ bundle }) => signer.verify(bundle, asset.name),
      mixed: (other) => new SealError('SEAL_INVALID', `its parts are of different runs (${other})`),
    })
    for await (const { kind, refusal: no } of evaluated) {
      if (no !== undefined) throw new SealError('SEAL_INVALID', `its ${kind} statement does not count: ${no}`)
      found.add(kind)
    }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    throw refuse(`it cannot be verified: ${error.message}`)
  }
  if (canonicalManifest(seal.manifest) !== canonicalManifest(manifest)) throw refuse('it is the seal of other files, or of another version')
  const sealed = originOf(first, seal.statements).commit
  if (sealed !== commit) throw refuse(`it is the seal of commit ${sealed ?? 'unknown'}, while this run is on ${commit}`)
  const lacking = kinds.filter((kind) => !found.has(kind))
  if (lacking.length > 0) throw refuse(`it lacks what this run would sign: ${lacking.join(', ')}`)
  const other = await otherJob(first, signer)
  if (other !== undefined) throw refuse(`it was signed by another job (${other})`)
  const { signature, statements } = JSON.parse(text) as SealJson
  return { manifest, signer: first, signature, statements, provenance: found.has('provenance'), seal: text }
}

/** Compares the job that signed with this one: a workflow of a branch can sign for the same commit. */
async function otherJob(first: Signer, signer: ModelSigner): Promise<string | undefined> {
  const own = await signer.identity()
  if (own === undefined || first.method !== 'sigstore') return undefined
  const parts = ({ san, claims }: FulcioIdentity) => ({ identity: san, ref: claims.ref, workflow: claims.workflowUri })
  const [here, there] = [parts(own), parts(first)]
  const name = (['identity', 'ref', 'workflow'] as const).find((each) => here[each] !== there[each])
  return name && `${name} ${there[name] ?? 'none'}, expected ${here[name] ?? 'none'}`
}
