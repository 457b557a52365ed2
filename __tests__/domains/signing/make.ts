import 'reflect-metadata'
import { generateKeyPairSync, type KeyObject, sign, webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import { omsRoot } from '../../../src/domains/manifest/build.ts'
import { preAuthEncoding } from '../../../src/domains/signing/dsse.ts'
import { digestFor, keyHint } from '../../../src/domains/signing/keys.ts'
import { BUNDLE_MEDIA_TYPE, type BundleJson, PAYLOAD_TYPE, PREDICATE_TYPE, STATEMENT_TYPE } from '../../../src/domains/signing/types.ts'

/** Import the library only from here: it needs the polyfill that is loaded above. */
export { x509 }

export const KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })

export const digest = (byte: number) => byte.toString(16).padStart(2, '0').repeat(32)

/** Builds a statement over two files, as JSON that a test may modify. */
export function statement(resources = [resource('a', 1), resource('b', 2)]) {
  return {
    _type: STATEMENT_TYPE as string,
    subject: [{ name: 'm', digest: { sha256: omsRoot(resources.map(({ digest: sha256 }) => ({ sha256 }))) } }],
    predicateType: PREDICATE_TYPE as string,
    predicate: {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: ['.git'] } as Record<string, unknown>,
      resources: resources as unknown[],
    },
  }
}

export function resource(name: string, byte: number, algorithm = 'sha256') {
  return { name, algorithm, digest: digest(byte) }
}

/** Builds a bundle with a valid signature over any payload, by default with `KEY`. */
export function signed(payload: unknown, key: KeyObject = KEY.privateKey, material?: BundleJson['verificationMaterial']): BundleJson {
  const bytes = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload))
  const sig = sign(digestFor(key), preAuthEncoding(PAYLOAD_TYPE, bytes), key)
  return {
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: material ?? { publicKey: { hint: keyHint(key) }, tlogEntries: [] },
    dsseEnvelope: {
      payload: bytes.toString('base64'),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: sig.toString('base64'), keyid: '' }],
    },
  }
}

export interface CertificateSpec {
  readonly name: string
  readonly issuer?: Issued
  readonly ca?: boolean
  readonly pathLength?: number
  readonly notBefore?: string
  readonly notAfter?: string
  readonly keyUsage?: x509.KeyUsageFlags | 'none'
  readonly extendedKeyUsage?: readonly string[] | 'none'
  readonly names?: x509.JsonGeneralNames
  readonly more?: readonly x509.Extension[]
  /** Signs with, and is for, the keys of another certificate. */
  readonly keys?: CryptoKeyPair
  readonly serialNumber?: string
}

export interface Issued {
  readonly der: Buffer
  readonly pem: string
  readonly keys: CryptoKeyPair
  readonly key: KeyObject
  readonly certificate: x509.X509Certificate
}

type CryptoKeyPair = webcrypto.CryptoKeyPair

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'

/** Creates a certificate, issued by another one or self-signed. */
export async function certificate(spec: CertificateSpec): Promise<Issued> {
  const { name, issuer, ca = false, pathLength, notBefore = '2026-01-01', notAfter = '2036-01-01', names } = spec
  x509.cryptoProvider.set(webcrypto as never)
  const keys = spec.keys ?? ((await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair)
  const extensions: x509.Extension[] = [new x509.BasicConstraintsExtension(ca, pathLength, true)]
  const usage = spec.keyUsage ?? (ca ? x509.KeyUsageFlags.keyCertSign : x509.KeyUsageFlags.digitalSignature)
  if (usage !== 'none') extensions.push(new x509.KeyUsagesExtension(usage, true))
  const extended = spec.extendedKeyUsage ?? (ca ? 'none' : [CODE_SIGNING])
  if (extended !== 'none') extensions.push(new x509.ExtendedKeyUsageExtension([...extended]))
  if (names !== undefined) extensions.push(new x509.SubjectAlternativeNameExtension(names))
  if (ca) extensions.push(await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as never))
  extensions.push(...(spec.more ?? []))
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: spec.serialNumber ?? '0a',
    subject: `CN=${name}`,
    issuer: issuer?.certificate.subject ?? `CN=${name}`,
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey as never,
    signingKey: (issuer?.keys ?? keys).privateKey as never,
    extensions,
  })
  const { KeyObject: Key } = await import('node:crypto')
  return {
    der: Buffer.from(made.rawData),
    pem: made.toString('pem'),
    keys,
    key: Key.from(keys.privateKey as never),
    certificate: made,
  }
}
