import { resolve } from 'node:path'
import { SealError } from '../errors.ts'
import type { Json } from '../manifest/canonical.ts'
import { readText } from '../ports/text-file.ts'
import { type InstanceChoice, loadInstance, shippedTrustRoot } from '../ports/trust-roots.ts'
import type { InstancePlan, RootPlan, TrustPlan } from '../settings/trust-plan.ts'
import { parseCertificates } from '../signing/certificates.ts'
import { parsePublicKey } from '../signing/keys.ts'
import type { Seal } from '../signing/seal.ts'
import { isCoveredBy, parseTrustedRoot, type TrustRoot, trustRootDigest } from '../signing/trust-root.ts'
import type { Trust } from '../signing/verify.ts'

const MAX_KEY_BYTES = 1024 * 1024

export interface TrustContext {
  /** What relative paths in the plan are relative to. */
  readonly cwd: string
  readonly now: Date
  /** Where TUF keeps what it fetched. */
  readonly cachePath: string | undefined
  /** The seal that is verified; nothing in it is trusted unless something else vouches for it. */
  readonly seal: Seal | undefined
}

/** Reads the files that a plan names. @throws {SealError} KEY_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE, USAGE */
export async function resolveTrust(plan: TrustPlan, context: TrustContext): Promise<Trust> {
  const read = (file: string) => readText(resolve(context.cwd, file), { maxBytes: MAX_KEY_BYTES, missing: 'USAGE' })
  switch (plan.method) {
    case 'key':
      return { method: 'key', key: parsePublicKey(await read(plan.publicKey), plan.publicKey) }
    case 'certificate': {
      const files = await Promise.all(plan.chain.map(async (file) => parseCertificates(await read(file), file)))
      return { method: 'certificate', anchors: files.flat(), pin: plan.pin, at: context.now }
    }
    case 'sigstore':
      return { method: 'sigstore', policy: plan.policy, trustRoot: await trustRootFor(plan.root, context) }
  }
}

async function trustRootFor({ instance, offline, digest }: RootPlan, context: TrustContext): Promise<TrustRoot> {
  const sealed = context.seal?.trustedRoot
  if (instance.kind === 'unsaid' && sealed !== undefined) return vouchedRoot(sealed, digest)
  const { trustRoot } = await loadInstance(instanceChoice(instance, context.cwd), { ...context, offline })
  return trustRoot
}

/** Where the instance is, with paths made absolute. */
export function instanceChoice(plan: InstancePlan, cwd: string): InstanceChoice {
  switch (plan.kind) {
    case 'unsaid':
      return { kind: 'public' }
    case 'tuf':
      return { ...plan, rootPath: resolve(cwd, plan.rootPath) }
    default:
      return { ...plan, path: resolve(cwd, plan.path) }
  }
}

/**
 * A seal is made by whoever made it, so its own root counts only if the user knows its digest, or if every key in it is
 * one that ships with Weightseal (and then the shipped root is used).
 */
function vouchedRoot({ json, name }: { readonly json: Json; readonly name: string }, digest: string | undefined): TrustRoot {
  const root = parseTrustedRoot(json, 'the trust root in the seal')
  const own = trustRootDigest(json)
  if (digest === own) return { root, json, from: 'seal', name: `in the seal (${name}), known by its digest` }
  if (digest !== undefined)
    throw new SealError('TRUST_ROOT_INVALID', `The trust root in the seal has the digest ${own}, --trusted-root-digest says ${digest}.`)
  const shipped = shippedTrustRoot()
  if (isCoveredBy(root, shipped.root)) return shipped
  throw new SealError(
    'TRUST_ROOT_UNAVAILABLE',
    `The seal brings a trust root (${name}) for which nobody vouches: whoever made the seal chose it. Pass the instance's own root as --trusted-root FILE, or the digest that its owners tell you as --trusted-root-digest (this one has ${own}).`,
  )
}
