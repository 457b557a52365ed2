import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { resolve } from 'node:path'
import { SealError, type SealErrorCode } from '../../core/errors.ts'
import { readBundle, type SignedBundle } from '../../domains/signing/bundle.ts'
import { parseCertificates } from '../../domains/signing/certificates.ts'
import type { FulcioIdentity } from '../../domains/signing/fulcio.ts'
import { parsePrivateKey } from '../../domains/signing/keys.ts'
import { isPublicGood, type SigstoreServices, servicesOf } from '../../domains/signing/services.ts'
import { payloadOf, signWithCertificate, signWithKey } from '../../domains/signing/sign.ts'
import { identityOfToken } from '../../domains/signing/token-identity.ts'
import type { TrustRoot } from '../../domains/signing/trust-root.ts'
import type { BundleJson, Method, Statement } from '../../domains/signing/types.ts'
import type { Signer } from '../../domains/signing/verify.ts'
import { verifyWithCertificate } from '../../domains/signing/verify-certificate.ts'
import { verifyWithKey } from '../../domains/signing/verify-key.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Visibility } from '../../ports/github/visibility.ts'
import { identityToken, requireTokenSource } from '../../ports/sigstore/id-token.ts'
import { type Instance, loadInstance } from '../../ports/sigstore/trust-roots.ts'
import type { KeySource, SigningPlan } from '../../settings/signing-plan.ts'
import { instanceChoice } from '../verify/trust.ts'

/** Signs statements with one method. */
export interface ModelSigner {
  readonly method: Method
  /** Of the Sigstore instance; `undefined` for keys and certificates. */
  readonly trustRoot: TrustRoot | undefined
  readonly sign: (statement: Statement) => Promise<Signature>
  /** Verifies a signature that this signer made earlier. The identity of a keyless one is for the caller to check. @throws {SealError} */
  readonly verify: (bundle: SignedBundle, where: string) => Signer
  /** Who a keyless signature will be by, as the token says; `undefined` for other methods and other providers than GitHub. */
  readonly identity: () => Promise<FulcioIdentity | undefined>
}

export interface Signature {
  readonly bundle: BundleJson
  /** Who signed, as the signature verifies. */
  readonly signer: Signer
}

export interface SignerContext {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: Date
  readonly cachePath: string | undefined
  /** Who can see the repository whose workflow signs. */
  readonly visibility: () => Promise<Visibility>
  readonly onSecret: (secret: string) => void
}

const MAX_KEY_BYTES = 1024 * 1024

/**
 * Prepares a signer: reads keys, finds the services, and checks the consent to a public log. Does not request a token yet.
 *
 * @throws {SealError} KEY_INVALID, SIGNING_REFUSED, TOKEN_UNAVAILABLE, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE
 */
export async function modelSigner(plan: SigningPlan, context: SignerContext): Promise<ModelSigner> {
  switch (plan.method) {
    case 'key':
      return keySigner(await readKey(plan.key, context))
    case 'certificate':
      return certificateSigner(await readKey(plan.key, context), await readChain([plan.certificate, ...plan.chain], context), context.now)
    case 'sigstore':
      return keylessSigner(plan, context)
  }
}

/**
 * Verifies a new signature before it is returned.
 *
 * @param code - the error code if it does not verify, which depends on whether a key or a service is the cause.
 */
function checked(bundle: BundleJson, code: SealErrorCode, verify: (bundle: SignedBundle, where: string) => Signer): Signature {
  try {
    return { bundle, signer: verify(readBundle(bundle, 'the new signature'), 'the new signature') }
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause
    throw new SealError(code, `The new signature does not verify: ${cause.message} Nothing was written.`, { cause })
  }
}

function keySigner(key: KeyObject): ModelSigner {
  const verify = (bundle: SignedBundle, where: string) => verifyWithKey(bundle, createPublicKey(key), where)
  const sign = async (statement: Statement) => checked(signWithKey(statement, key), 'SIGNING_REFUSED', verify)
  return { method: 'key', trustRoot: undefined, sign, verify, identity: unknownIdentity }
}

function certificateSigner(key: KeyObject, chain: readonly Buffer[], at: Date): ModelSigner {
  const [leaf] = chain
  const trust = { anchors: chain.slice(-1), pin: { fingerprint: leaf && createHash('sha256').update(leaf).digest('hex') }, at }
  const verify = (bundle: SignedBundle, where: string) => verifyWithCertificate(bundle, trust, where)
  const sign = async (statement: Statement) => checked(signWithCertificate(statement, key, chain), 'SIGNING_REFUSED', verify)
  return { method: 'certificate', trustRoot: undefined, sign, verify, identity: unknownIdentity }
}

async function unknownIdentity(): Promise<undefined> {
  return undefined
}

async function readKey({ place, passwordEnv }: KeySource, { cwd, env }: SignerContext): Promise<KeyObject> {
  const where = place.kind === 'file' ? place.path : `environment variable ${place.name}`
  const pem =
    place.kind === 'file' ? await readText(resolve(cwd, place.path), { maxBytes: MAX_KEY_BYTES, missing: 'KEY_INVALID' }) : env[place.name]
  if (!pem)
    throw new SealError(
      'KEY_INVALID',
      `The ${where} is empty or not set. Pass the signing key with --private-key FILE or --private-key-env NAME.`,
    )
  return parsePrivateKey(pem, env[passwordEnv] || undefined, where)
}

async function readChain(files: readonly string[], { cwd }: SignerContext): Promise<readonly Buffer[]> {
  const read = async (file: string) =>
    parseCertificates(await readText(resolve(cwd, file), { maxBytes: MAX_KEY_BYTES, missing: 'KEY_INVALID' }), file)
  return (await Promise.all(files.map(read))).flat()
}

type KeylessPlan = Extract<SigningPlan, { method: 'sigstore' }>

async function keylessSigner(plan: KeylessPlan, context: SignerContext): Promise<ModelSigner> {
  const given = await givenToken(plan, context)
  requireTokenSource(context.env, given)
  if (plan.instance.kind === 'unsaid') await requireConsent(plan, context)
  const instance = await loadInstance(instanceChoice(plan.instance, context.cwd), {
    offline: false,
    cachePath: context.cachePath,
    now: context.now,
  })
  const services = await servicesFor(plan, instance, context.now)
  if (plan.instance.kind !== 'unsaid' && isPublicGood(services)) await requireConsent(plan, context)
  const { trustRoot } = instance
  const [{ signKeyless }, { verifyWithSigstore }] = await Promise.all([
    import('../../ports/sigstore/sigstore-signer.ts'),
    import('../../domains/signing/verify-sigstore.ts'),
  ])
  const tokenOf = () => identityToken({ env: context.env, given, onSecret: context.onSecret, ...patience(context.env) })
  const verify = (signed: SignedBundle, where: string) => verifyWithSigstore(signed, trustRoot.root, where)
  const sign = async (statement: Statement) => {
    const bundle = await signKeyless(payloadOf(statement), { services, token: await tokenOf(), ...patience(context.env) })
    return checked(bundle, 'SIGNING_UNAVAILABLE', verify)
  }
  // A job keeps its identity; each signature asks for a token of its own, because tokens expire.
  let known: Promise<FulcioIdentity | undefined> | undefined
  const identity = () => {
    known ??= tokenOf().then((token) => identityOfToken(token, context.env['GITHUB_SERVER_URL']))
    return known
  }
  return { method: 'sigstore', trustRoot, sign, verify, identity }
}

/** Reads time limit and number of retries from the environment, for tests and slow networks. */
function patience(env: SignerContext['env']): { readonly timeoutMs?: number; readonly retries?: number } {
  const number = (name: string) => (/^[0-9]{1,7}$/.test(env[name] ?? '') ? Number(env[name]) : undefined)
  const [timeoutMs, retries] = [number('WEIGHTSEAL_SIGNING_TIMEOUT_MS'), number('WEIGHTSEAL_SIGNING_RETRIES')]
  return { ...(timeoutMs === undefined ? {} : { timeoutMs }), ...(retries === undefined ? {} : { retries }) }
}

async function givenToken({ token }: KeylessPlan, { cwd }: SignerContext): Promise<string | undefined> {
  if (token.kind === 'ambient') return undefined
  if (token.kind === 'given') return token.token
  return (await readText(resolve(cwd, token.path), { maxBytes: MAX_KEY_BYTES, missing: 'TOKEN_UNAVAILABLE' })).trim()
}

async function servicesFor(
  { rekorVersion, timestamp }: KeylessPlan,
  { signingConfig, trustRoot }: Instance,
  now: Date,
): Promise<SigstoreServices> {
  const config = await signingConfig(rekorVersion)
  if (config === undefined)
    throw new SealError(
      'TRUST_ROOT_INVALID',
      `${trustRoot.name} does not contain a signing config, so the signing services are unknown. Pass one with --trust-config FILE.`,
    )
  return servicesOf(config, { rekorVersion, timestamp, now }, trustRoot.name)
}

/**
 * Fails unless the repository is public, or the user allowed entries in the public log. They cannot be deleted.
 *
 * @throws {SealError} SIGNING_REFUSED
 */
async function requireConsent({ allowPublicLog }: KeylessPlan, { visibility }: SignerContext): Promise<void> {
  if (allowPublicLog) return
  const seen = await visibility()
  if (seen === 'public') return
  const who = seen === 'unknown' ? 'Whether this repository is public is unknown' : `This repository is ${seen}`
  throw new SealError(
    'SIGNING_REFUSED',
    `Nothing was signed. ${who}, and the public Sigstore instance writes each signature to a public, permanent log. ${CONSENT}`,
  )
}

const CONSENT = `Anyone can then read the names of the repository, its owner, the workflow, branch or tag, the commit and the workflow run (or your e-mail address), and find the entry by the digest of the model. File names are sent to the server of the log and not stored; weights never leave this machine.
  - To allow this: --allow-public-transparency-log, or the input allow-public-transparency-log: true.
  - To use a private Sigstore instance: --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.
  - To sign without a log: --method key or --method certificate.`
