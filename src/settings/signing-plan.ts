import { SealError } from '../core/errors.ts'
import { METHODS, type Method } from '../domains/signing/types.ts'
import { flag, type InputReader, lines, oneOf } from './inputs.ts'
import { type InstancePlan, instancePlan } from './trust-plan.ts'

/** Where a private key is. Never in an argument, which other users of the machine can read. */
export interface KeySource {
  readonly place: { readonly kind: 'file'; readonly path: string } | { readonly kind: 'env'; readonly name: string }
  /** Environment variable that holds the key's password. */
  readonly passwordEnv: string
}

/** How a signature is to be made; files are not read yet. */
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
 * How to sign, from flags or inputs of the same names.
 *
 * @param configured - method and consent of the configuration, where there is one.
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
    if (certificate === undefined) throw new SealError('USAGE', '--certificate FILE is missing: the certificate (PEM) of the signing key.')
    return { method, key: keySource(inputs), certificate, chain: lines(inputs('certificate-chain')) }
  }
  const instance = instancePlan(inputs)
  if (instance.kind === 'trusted-root')
    throw new SealError(
      'USAGE',
      '--trusted-root only says whom to trust; signing needs addresses: give --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.',
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

/** A key that is given and not used would leave its owner believing that it signed. */
function requireOwn(method: Method, inputs: InputReader): void {
  const foreign = METHODS.flatMap((other) => OWN[other]).find((name) => inputs(name) !== undefined && !OWN[method].includes(name))
  if (foreign === undefined) return
  const owner = METHODS.find((other) => OWN[other].includes(foreign))
  throw new SealError('USAGE', `--${foreign} does not belong to the method "${method}". Say --method ${owner}.`)
}

function keySource(inputs: InputReader): KeySource {
  const path = inputs('private-key')
  const name = inputs('private-key-env')
  if (path !== undefined && name !== undefined) throw new SealError('USAGE', '--private-key and --private-key-env name two keys; give one.')
  if (path?.includes('PRIVATE KEY'))
    throw new SealError(
      'USAGE',
      '--private-key takes the name of a file, and was given a key. Put the key into an environment variable and name that with --private-key-env; the key may have been logged, so replace it.',
    )
  const passwordEnv = inputs('password-env') ?? PASSWORD_ENV
  for (const [flag, variable] of [
    ['private-key-env', name],
    ['password-env', passwordEnv],
  ])
    if (variable !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable))
      throw new SealError(
        'USAGE',
        `--${flag} takes the name of an environment variable, and was given something else. Should it have been a key or password, replace that: it may have been logged.`,
      )
  return { place: path === undefined ? { kind: 'env', name: name ?? KEY_ENV } : { kind: 'file', path }, passwordEnv }
}

function tokenSource(inputs: InputReader): Extract<SigningPlan, { method: 'sigstore' }>['token'] {
  const [token, path] = [inputs('identity-token'), inputs('identity-token-file')]
  if (token !== undefined && path !== undefined)
    throw new SealError('USAGE', '--identity-token and --identity-token-file are two places for the same thing; give one.')
  if (path !== undefined) return { kind: 'file', path }
  return token === undefined ? { kind: 'ambient' } : { kind: 'given', token }
}
