import { SealError } from '../core/errors.ts'
import { parseCertificates } from '../domains/signing/certificates.ts'
import { parsePublicKey } from '../domains/signing/keys.ts'
import type { Expectation } from '../domains/signing/signer.ts'
import { parseTrustedRoot, type TrustRoot } from '../domains/signing/trust-root.ts'
import type { PackFile } from '../policy/load.ts'
import { shippedTrustRoot } from '../ports/sigstore/trust-roots.ts'
import type { SigningConfig } from '../settings/config-types.ts'
import type { Settings } from '../settings/settings.ts'

type Read = (path: string) => Promise<readonly PackFile[]>

/**
 * Returns whose signatures count. Keys, certificates and the trust root are read from the same commit as the configuration
 * that names them, so a change cannot replace them.
 *
 * @throws {SealError} SETTINGS_INVALID, KEY_INVALID, TRUST_ROOT_INVALID
 */
export async function expectationFrom({ signing, expectedIdentity }: Settings, read: Read): Promise<Expectation> {
  const { publicKeys = [], certificate, trustedRoot } = signing
  const keys = publicKeys.map(async ({ path, since }) => ({ key: parsePublicKey(await textOf(path, read), path), path, since }))
  return {
    identity: expectedIdentity,
    keys: await Promise.all(keys),
    certificate: await certificateFrom(certificate, read),
    trustRoot: trustedRoot === undefined ? shippedTrustRoot() : await trustRootFrom(trustedRoot, read),
  }
}

async function certificateFrom(certificate: SigningConfig['certificate'], read: Read): Promise<Expectation['certificate']> {
  if (certificate === undefined) return undefined
  const { chain, ...pin } = certificate
  const anchors = await Promise.all(chain.map(async (path) => parseCertificates(await textOf(path, read), path)))
  return { anchors: anchors.flat(), pin }
}

async function trustRootFrom({ path, asOf }: NonNullable<SigningConfig['trustedRoot']>, read: Read): Promise<TrustRoot> {
  const text = await textOf(path, read)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new SealError('TRUST_ROOT_INVALID', `${path}: invalid JSON.`, { cause })
  }
  return { root: parseTrustedRoot(json, path), json: json as TrustRoot['json'], from: 'file', name: path, asOf: `${asOf}T00:00:00Z` }
}

async function textOf(path: string, read: Read): Promise<string> {
  const file = (await read(path)).find((each) => each.path === path)
  if (file === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `The configuration names ${JSON.stringify(path)} under "signing", but the trusted base does not contain this file.`,
    )
  return file.text
}
