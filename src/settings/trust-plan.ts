import { SealError } from '../core/errors.ts'
import { fromRepository, type IdentityPolicy, serverOf } from '../domains/signing/identity.ts'
import { MAX_TRUST_ROOT_DAYS } from '../domains/signing/trust-root.ts'
import type { CertificatePin } from '../domains/signing/verify-certificate.ts'
import { flag, type InputReader, lines } from './inputs.ts'

/** Whom a verification trusts, as it was asked for; files are not read yet. */
export type TrustPlan =
  | { readonly method: 'key'; readonly publicKey: string }
  | { readonly method: 'certificate'; readonly chain: readonly string[]; readonly pin: CertificatePin }
  | {
      readonly method: 'sigstore'
      readonly policy: IdentityPolicy
      /** What a preset filled in, for people. */
      readonly assumed: readonly string[]
      readonly root: RootPlan
    }

/** Which Sigstore instance vouches for certificates and log entries. */
export interface RootPlan {
  readonly instance: InstancePlan
  readonly offline: boolean
  /** SHA-256 of the trust root inside a seal that may be used. */
  readonly digest: string | undefined
  readonly maxAgeDays: number
  /** Whether the maximum age was asked for, and not only the default. */
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
/** What only keyless verification reads. */
export const ROOT_NAMES = [
  ...INSTANCE_NAMES,
  'trusted-root-digest',
  'trusted-root-date',
  'trust-root-max-age',
  'allow-stale-trust-root',
] as const

/**
 * Whom to trust, from flags or inputs of the same names.
 *
 * @throws {SealError} USAGE - nobody was named, two methods were mixed, or a keyless identity is incomplete.
 */
export function trustPlan(inputs: InputReader): TrustPlan {
  const used = (names: readonly string[]) => names.filter((name) => inputs(name))
  const [keyless, pins, key] = [used(IDENTITY_NAMES), used(PIN_NAMES), used(['public-key'])]
  const groups = [keyless, pins, key].filter((names) => names.length > 0)
  if (groups.length > 1)
    throw new SealError(
      'USAGE',
      `${groups.map(([name]) => `--${name}`).join(' and ')} belong to different methods. Give those of the method that you expect: a signature of any other is refused.`,
    )
  if (groups.length === 0) throw new SealError('USAGE', NOBODY)
  const [foreign] = keyless.length > 0 ? [] : used(ROOT_NAMES)
  if (foreign !== undefined)
    throw new SealError(
      'USAGE',
      `--${foreign} is about Sigstore, and a signature with a ${key.length > 0 ? 'key' : 'certificate'} needs no trust root. Leave it out.`,
    )
  if (key.length > 0) return { method: 'key', publicKey: inputs('public-key') ?? '' }
  return pins.length > 0 ? certificatePlan(inputs) : { method: 'sigstore', ...identityOf(inputs), root: rootPlan(inputs) }
}

const NOBODY = `Say whose signature you expect: a signature of just anybody proves nothing.
  keyless      --from-repo OWNER/REPO, or --certificate-identity ID --certificate-oidc-issuer URL
  key          --public-key FILE
  certificate  --certificate-chain FILE with --certificate-fingerprint, -san, -subject or -spki`

function certificatePlan(inputs: InputReader): TrustPlan {
  const chain = lines(inputs('certificate-chain'))
  const pin = {
    fingerprint: inputs('certificate-fingerprint'),
    san: inputs('certificate-san'),
    subject: inputs('certificate-subject'),
    spki: inputs('certificate-spki'),
  }
  if (chain.length === 0)
    throw new SealError(
      'USAGE',
      '--certificate-chain FILE is missing: the certificates (PEM) under which the signing certificate must have been issued.',
    )
  if (Object.values(pin).every((value) => value === undefined))
    throw new SealError(
      'USAGE',
      'A chain alone accepts every certificate of its issuer. Say which one: --certificate-fingerprint, --certificate-san, --certificate-subject or --certificate-spki.',
    )
  return { method: 'certificate', chain, pin }
}

/** @throws {SealError} USAGE */
export function identityOf(inputs: InputReader): { readonly policy: IdentityPolicy; readonly assumed: readonly string[] } {
  const from = inputs('from-repo')
  const preset = from === undefined ? undefined : fromRepository(from, serverOf(inputs('certificate-oidc-issuer')))
  const identity = inputs('certificate-identity')
  const identityPattern = inputs('certificate-identity-pattern')
  if (identity !== undefined && identityPattern !== undefined)
    throw new SealError('USAGE', '--certificate-identity is exact and --certificate-identity-pattern a pattern; give one of them.')
  const issuer = inputs('certificate-oidc-issuer') ?? preset?.issuer
  if ((identity ?? identityPattern ?? preset) === undefined || issuer === undefined)
    throw new SealError(
      'USAGE',
      'A keyless signature is trusted for an identity that an issuer vouches for: give --certificate-identity (or --certificate-identity-pattern) and --certificate-oidc-issuer, or --from-repo OWNER/REPO.',
    )
  const named =
    identity === undefined && identityPattern === undefined ? { identityPattern: preset?.identityPattern } : { identity, identityPattern }
  const trigger = inputs('trigger')
  const policy: IdentityPolicy = {
    ...named,
    issuer,
    repository: inputs('repository') ?? preset?.repository,
    repositoryId: inputs('repository-id'),
    ref: inputs('ref'),
    trigger,
    runner: inputs('runner'),
    workflowRef: inputs('workflow-ref'),
    commit: inputs('commit'),
    notTriggers: trigger === undefined ? preset?.notTriggers : undefined,
    branchOrTag: inputs('ref') === undefined && trigger === undefined ? preset?.branchOrTag : undefined,
  }
  return { policy, assumed: preset === undefined ? [] : assumptions(policy, inputs) }
}

function assumptions(policy: IdentityPolicy, inputs: InputReader): readonly string[] {
  const unless = (name: string, text: string) => (inputs(name) === undefined ? [text] : [])
  return [
    ...unless('certificate-oidc-issuer', `issuer ${policy.issuer}`),
    ...unless('repository', `source repository ${policy.repository}`),
    ...((policy.identity ?? inputs('certificate-identity-pattern')) === undefined
      ? [`any workflow of that repository, on any branch or tag`]
      : []),
    ...(policy.notTriggers === undefined ? [] : [`not started by ${policy.notTriggers.join(', ')}`]),
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
    throw new SealError('USAGE', '--trusted-root-digest: expected 64 hex digits, as "weightseal release" prints them.')
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
    throw new SealError('USAGE', '--trusted-root, --trust-config and --tuf-mirror name the Sigstore instance in three ways; give one.')
  if ((mirror === undefined) !== (rootPath === undefined))
    throw new SealError(
      'USAGE',
      '--tuf-mirror URL and --tuf-root FILE go together: the first root.json of a repository must come from a safe place.',
    )
  const asOf = rootDate(inputs('trusted-root-date'))
  if (asOf !== undefined && path === undefined && config === undefined)
    throw new SealError('USAGE', '--trusted-root-date says when a --trusted-root or --trust-config was fetched; give that file.')
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
