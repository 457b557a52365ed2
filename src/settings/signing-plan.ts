import { SealError } from '../core/errors.ts'
import { METHODS, type Method } from '../domains/signing/types.ts'
import { flag, type InputReader, lines, oneOf } from './inputs.ts'
import { type InstancePlan, instancePlan } from './trust-plan.ts'

/** Location of a private key. Never an argument, because other users of the machine can read arguments. */
export interface KeySource {
  readonly place: { readonly kind: 'file'; readonly path: string } | { readonly kind: 'env'; readonly name: string }
  /** Environment variable that contains the password of the key. */
  readonly passwordEnv: string
}

/** How to sign. Files are not read yet. */
export type SigningPlan =
  | { readonly method: 'key'; readonly key: KeySource }
  | { readonly method: 'certificate'; readonly key: KeySource; readonly certificate: string; readonly chain: readonly string[] }
  | {
      readonly method: 'sigstore'
      readonly instance: Exclude<InstancePlan, { kind: 'trusted-root' }>
      readonly rekorVersion: 1 | 2
      readonly timestamp: boolean
      readonly token:
        | { readonly kind: 'ambient' }
        | { readonly kind: 'given'; readonly token: string }
        | { readonly kind: 'file'; readonly path: string }
      readonly allowPublicLog: boolean
    }

export const KEY_ENV = 'WEIGHTSEAL_SIGNING_KEY'
export const PASSWORD_ENV = 'WEIGHTSEAL_SIGNING_KEY_PASSWORD'

/**
 * Resolves how to sign from flags or inputs of the same names.
 *
 * @param configured - method and consent from the configuration, if any.
 * @throws {SealError} USAGE, SETTINGS_INVALID
 */
export function signingPlan(
  inputs: InputReader,
  configured: { readonly method?: Method | undefined; readonly allowPublicTransparencyLog?: boolean | undefined } = {},
): SigningPlan {
  const method = oneOf('method', inputs('method'), METHODS) ?? configured.method ?? 'sigstore'
  requireOwn(method, inputs)
  if (method === 'key') return { method, key: keySource(inputs) }
  if (method === 'certificate') {
    const certificate = inputs('certificate')
    if (certificate === undefined) throw new SealError('USAGE', '--certificate FILE is required: the certificate (PEM) of the signing key.')
    return { method, key: keySource(inputs), certificate, chain: lines(inputs('certificate-chain')) }
  }
  const instance = instancePlan(inputs)
  if (instance.kind === 'trusted-root')
    throw new SealError(
      'USAGE',
      '--trusted-root is for verification only; signing also requires service URLs. Pass --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.',
    )
  return {
    method,
    instance,
    rekorVersion: oneOf('rekor-version', inputs('rekor-version'), ['1', '2']) === '2' ? 2 : 1,
    timestamp: flag('timestamp', inputs('timestamp')) ?? false,
    token: tokenSource(inputs),
    allowPublicLog:
      flag('allow-public-transparency-log', inputs('allow-public-transparency-log')) ?? configured.allowPublicTransparencyLog ?? false,
  }
}

const OWN: Readonly<Record<Method, readonly string[]>> = {
  key: ['private-key', 'private-key-env'],
  certificate: ['private-key', 'private-key-env', 'certificate', 'certificate-chain'],
  sigstore: [
    'identity-token',
    'identity-token-file',
    'rekor-version',
    'timestamp',
    'trust-config',
    'tuf-mirror',
    'tuf-root',
    'trusted-root',
  ],
}

/** Fails for options of another method. If a given key were ignored, its owner would believe that it signed. */
function requireOwn(method: Method, inputs: InputReader): void {
  const foreign = METHODS.flatMap((other) => OWN[other]).find((name) => inputs(name) !== undefined && !OWN[method].includes(name))
  if (foreign === undefined) return
  const owner = METHODS.find((other) => OWN[other].includes(foreign))
  throw new SealError('USAGE', `--${foreign} does not belong to the method "${method}". Set --method ${owner}.`)
}

function keySource(inputs: InputReader): KeySource {
  const path = inputs('private-key')
  const name = inputs('private-key-env')
  if (path !== undefined && name !== undefined)
    throw new SealError('USAGE', '--private-key and --private-key-env are mutually exclusive; pass one.')
  if (path?.includes('PRIVATE KEY'))
    throw new SealError(
      'USAGE',
      '--private-key expects a file name, found a key. Put the key into an environment variable and pass its name with --private-key-env. Replace this key, because it may have been logged.',
    )
  const passwordEnv = inputs('password-env') ?? PASSWORD_ENV
  for (const [flag, variable] of [
    ['private-key-env', name],
    ['password-env', passwordEnv],
  ])
    if (variable !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable))
      throw new SealError(
        'USAGE',
        `--${flag} expects the name of an environment variable. If you passed a key or password, replace it, because it may have been logged.`,
      )
  return { place: path === undefined ? { kind: 'env', name: name ?? KEY_ENV } : { kind: 'file', path }, passwordEnv }
}

function tokenSource(inputs: InputReader): Extract<SigningPlan, { method: 'sigstore' }>['token'] {
  const [token, path] = [inputs('identity-token'), inputs('identity-token-file')]
  if (token !== undefined && path !== undefined)
    throw new SealError('USAGE', '--identity-token and --identity-token-file are mutually exclusive; pass one.')
  if (path !== undefined) return { kind: 'file', path }
  return token === undefined ? { kind: 'ambient' } : { kind: 'given', token }
}
