import { resolve } from 'node:path'
import { parseCertificates } from '../../domains/signing/certificates.ts'
import { parsePublicKey } from '../../domains/signing/keys.ts'
import type { Seal } from '../../domains/signing/seal.ts'
import { requireDigest, staleness, type TrustRoot, vouchedRoot } from '../../domains/signing/trust-root.ts'
import type { Trust } from '../../domains/signing/verify.ts'
import { readText } from '../../ports/files/text-file.ts'
import { type InstanceChoice, loadInstance, shippedTrustRoot } from '../../ports/sigstore/trust-roots.ts'
import type { InstancePlan, RootPlan, TrustPlan } from '../../settings/trust-plan.ts'

const MAX_KEY_BYTES = 1024 * 1024

export interface TrustContext {
  /** Base of relative paths in the plan. */
  readonly cwd: string
  readonly now: Date
  /** Cache of TUF. */
  readonly cachePath: string | undefined
  /** The seal under verification. Its trust root is used only if its digest is known or a trusted root covers it. */
  readonly seal: Seal | undefined
}

/** Reads the keys, certificates or trust root that a plan names. @throws {SealError} KEY_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE, USAGE */
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

async function trustRootFor(plan: RootPlan, context: TrustContext): Promise<TrustRoot> {
  const { instance, offline, digest } = plan
  const sealed = context.seal?.trustedRoot
  const load = async (choice: InstanceChoice) => (await loadInstance(choice, { ...context, offline })).trustRoot
  if (instance.kind === 'unsaid' && sealed !== undefined) {
    const root = vouchedRoot(sealed, { digest, known: shippedTrustRoot() })
    // The shipped root belongs to the public-good instance, which may publish a newer one.
    return root.from === 'shipped' && !offline && staleReason(plan, root, context.now) !== undefined ? load({ kind: 'public' }) : root
  }
  const root = await load(instanceChoice(instance, context.cwd))
  requireDigest(root.json, digest, `The trust root (${root.name})`)
  return root
}

/** Returns why a trust root is too old for a plan, or `undefined`. */
export function staleReason({ maxAgeDays, ageDemanded: demanded, allowStale }: RootPlan, root: TrustRoot, now: Date): string | undefined {
  return allowStale ? undefined : staleness(root, { maxAgeDays, demanded, now: now.getTime() })
}

/** Makes the paths of an instance absolute. Defaults to the public-good instance. */
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
