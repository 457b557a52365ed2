import { SealError } from '../core/errors.ts'
import { fromRepository, type IdentityPolicy, serverOf } from '../domains/signing/identity.ts'
import { MAX_TRUST_ROOT_DAYS } from '../domains/signing/trust-root.ts'
import type { CertificatePin } from '../domains/signing/verify-certificate.ts'
import { flag, type InputReader, lines } from './inputs.ts'

/** The expected signer of a verification. Files are not read yet. */
export type TrustPlan =
  | { readonly method: 'key'; readonly publicKey: string }
  | { readonly method: 'certificate'; readonly chain: readonly string[]; readonly pin: CertificatePin }
  | {
      readonly method: 'sigstore'
      readonly policy: IdentityPolicy
      /** Values that `--from-repo` implies, for display. */
      readonly assumed: readonly string[]
      readonly root: RootPlan
    }

/** The trust root that certificates and log entries are verified with. */
export interface RootPlan {
  readonly instance: InstancePlan
  readonly offline: boolean
  /** SHA-256 of a trust root in a seal that may be used. */
  readonly digest: string | undefined
  readonly maxAgeDays: number
  /** Whether the maximum age was set explicitly. */
  readonly ageDemanded: boolean
  readonly allowStale: boolean
}

/** Dates are ISO 8601. */
export type InstancePlan =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'tuf'; readonly mirror: string; readonly rootPath: string }
  | { readonly kind: 'trust-config'; readonly path: string; readonly asOf?: string | undefined }
  | { readonly kind: 'trusted-root'; readonly path: string; readonly asOf?: string | undefined }

export const IDENTITY_NAMES = [
  'certificate-identity',
  'certificate-identity-pattern',
  'certificate-oidc-issuer',
  'from-repo',
  'repository',
  'repository-id',
  'ref',
  'trigger',
  'runner',
  'workflow-ref',
  'commit',
] as const
export const PIN_NAMES = [
  'certificate-chain',
  'certificate-fingerprint',
  'certificate-san',
  'certificate-subject',
  'certificate-spki',
] as const
export const INSTANCE_NAMES = ['trusted-root', 'trust-config', 'tuf-mirror', 'tuf-root'] as const
/** Options that only keyless verification reads. */
export const ROOT_NAMES = [
  ...INSTANCE_NAMES,
  'trusted-root-digest',
  'trusted-root-date',
  'trust-root-max-age',
  'allow-stale-trust-root',
] as const

/**
 * Resolves the expected signer from flags or inputs of the same names.
 *
 * @throws {SealError} USAGE - no signer is given, two methods are mixed, or a keyless identity is incomplete.
 */
export function trustPlan(inputs: InputReader): TrustPlan {
  const used = (names: readonly string[]) => names.filter((name) => inputs(name))
  const [keyless, pins, key] = [used(IDENTITY_NAMES), used(PIN_NAMES), used(['public-key'])]
  const groups = [keyless, pins, key].filter((names) => names.length > 0)
  if (groups.length > 1)
    throw new SealError(
      'USAGE',
      `${groups.map(([name]) => `--${name}`).join(' and ')} belong to different methods. Pass only the options of the expected method; signatures of other methods are rejected.`,
    )
  if (groups.length === 0) throw new SealError('USAGE', SIGNER_MISSING)
  const [foreign] = keyless.length > 0 ? [] : used(ROOT_NAMES)
  if (foreign !== undefined)
    throw new SealError(
      'USAGE',
      `--${foreign} is an option of Sigstore; a signature with a ${key.length > 0 ? 'key' : 'certificate'} needs no trust root. Remove it.`,
    )
  if (key.length > 0) return { method: 'key', publicKey: inputs('public-key') ?? '' }
  return pins.length > 0 ? certificatePlan(inputs) : { method: 'sigstore', ...identityOf(inputs), root: rootPlan(inputs) }
}

const SIGNER_MISSING = `Specify the expected signer; a signature by an arbitrary signer proves nothing.
  keyless      --from-repo OWNER/REPO, or --certificate-identity ID --certificate-oidc-issuer URL
  key          --public-key FILE
  certificate  --certificate-chain FILE, and one of --certificate-fingerprint, --certificate-san, --certificate-subject, --certificate-spki`

function certificatePlan(inputs: InputReader): TrustPlan {
  const chain = lines(inputs('certificate-chain'))
  const pin = {
    fingerprint: inputs('certificate-fingerprint'),
    san: inputs('certificate-san'),
    subject: inputs('certificate-subject'),
    spki: inputs('certificate-spki'),
  }
  if (chain.length === 0)
    throw new SealError('USAGE', '--certificate-chain FILE is required: the certificates (PEM) of the issuers of the signing certificate.')
  if (Object.values(pin).every((value) => value === undefined))
    throw new SealError(
      'USAGE',
      'A chain alone accepts every certificate of its issuer. Also pass --certificate-fingerprint, --certificate-san, --certificate-subject or --certificate-spki.',
    )
  return { method: 'certificate', chain, pin }
}

/**
 * Resolves the accepted signer of keyless signatures.
 *
 * @throws {SealError} USAGE
 */
export function identityOf(inputs: InputReader): { readonly policy: IdentityPolicy; readonly assumed: readonly string[] } {
  const from = inputs('from-repo')
  const defaults = from === undefined ? undefined : fromRepository(from, serverOf(inputs('certificate-oidc-issuer')))
  const identity = inputs('certificate-identity')
  const identityPattern = inputs('certificate-identity-pattern')
  if (identity !== undefined && identityPattern !== undefined)
    throw new SealError('USAGE', '--certificate-identity and --certificate-identity-pattern are mutually exclusive; pass one of them.')
  const issuer = inputs('certificate-oidc-issuer') ?? defaults?.issuer
  if ((identity ?? identityPattern ?? defaults) === undefined || issuer === undefined)
    throw new SealError(
      'USAGE',
      'Keyless verification requires an identity and its issuer. Pass --certificate-identity (or --certificate-identity-pattern) and --certificate-oidc-issuer, or --from-repo OWNER/REPO.',
    )
  const named =
    identity === undefined && identityPattern === undefined ? { identityPattern: defaults?.identityPattern } : { identity, identityPattern }
  const trigger = inputs('trigger')
  const policy: IdentityPolicy = {
    ...named,
    issuer,
    repository: inputs('repository') ?? defaults?.repository,
    repositoryId: inputs('repository-id'),
    ref: inputs('ref'),
    trigger,
    runner: inputs('runner'),
    workflowRef: inputs('workflow-ref'),
    commit: inputs('commit'),
    triggers: trigger === undefined ? defaults?.triggers : undefined,
    branchOrTag: inputs('ref') === undefined && trigger === undefined ? defaults?.branchOrTag : undefined,
  }
  return { policy, assumed: defaults === undefined ? [] : assumptions(policy, inputs) }
}

function assumptions(policy: IdentityPolicy, inputs: InputReader): readonly string[] {
  const unless = (name: string, text: string) => (inputs(name) === undefined ? [text] : [])
  return [
    ...unless('certificate-oidc-issuer', `issuer ${policy.issuer}`),
    ...unless('repository', `source repository ${policy.repository}`),
    ...((policy.identity ?? inputs('certificate-identity-pattern')) === undefined
      ? [`any workflow of that repository, on any branch or tag`]
      : []),
    ...(policy.triggers === undefined ? [] : ['started by an event that requires write access']),
  ]
}

/** @throws {SealError} USAGE */
export function rootPlan(inputs: InputReader): RootPlan {
  const age = inputs('trust-root-max-age')
  if (age !== undefined && !/^[0-9]{1,5}$/.test(age))
    throw new SealError('USAGE', `--trust-root-max-age: expected a number of days, found ${JSON.stringify(age)}.`)
  const digest = inputs('trusted-root-digest')
    ?.replace(/^sha256:/, '')
    .toLowerCase()
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
    throw new SealError('USAGE', '--trusted-root-digest: expected 64 hex digits, as in the command that "weightseal release" prints.')
  return {
    instance: instancePlan(inputs),
    offline: flag('offline', inputs('offline')) ?? false,
    digest,
    maxAgeDays: age === undefined ? MAX_TRUST_ROOT_DAYS : Number(age),
    ageDemanded: age !== undefined,
    allowStale: flag('allow-stale-trust-root', inputs('allow-stale-trust-root')) ?? false,
  }
}

/** @throws {SealError} USAGE */
export function instancePlan(inputs: InputReader): InstancePlan {
  const [path, config, mirror, rootPath] = INSTANCE_NAMES.map((name) => inputs(name))
  if ([path, config, mirror].filter((value) => value !== undefined).length > 1)
    throw new SealError('USAGE', '--trusted-root, --trust-config and --tuf-mirror are mutually exclusive; pass one.')
  if ((mirror === undefined) !== (rootPath === undefined))
    throw new SealError(
      'USAGE',
      '--tuf-mirror URL and --tuf-root FILE must be used together: the first root.json of a repository must come from a trusted source.',
    )
  const asOf = rootDate(inputs('trusted-root-date'))
  if (asOf !== undefined && path === undefined && config === undefined)
    throw new SealError('USAGE', '--trusted-root-date is the date of a --trusted-root or --trust-config file; pass that file.')
  if (path !== undefined) return { kind: 'trusted-root', path, asOf }
  if (config !== undefined) return { kind: 'trust-config', path: config, asOf }
  return mirror === undefined ? { kind: 'unsaid' } : { kind: 'tuf', mirror, rootPath: rootPath ?? '' }
}

/** @throws {SealError} USAGE */
function rootDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) throw new SealError('USAGE', `--trusted-root-date: expected YYYY-MM-DD, found ${JSON.stringify(text)}.`)
  return new Date(time).toISOString()
}
