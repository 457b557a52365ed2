import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { buildManifest } from '../../../src/domains/manifest/build.ts'
import { readBundle } from '../../../src/domains/signing/bundle.ts'
import { parseCertificates } from '../../../src/domains/signing/certificates.ts'
import { decodeBase64, preAuthEncoding } from '../../../src/domains/signing/dsse.ts'
import { keyHint, parsePrivateKey, parsePublicKey } from '../../../src/domains/signing/keys.ts'
import { signWithCertificate, signWithKey } from '../../../src/domains/signing/sign.ts'
import { parseSignedModel } from '../../../src/domains/signing/signed-model.ts'
import { statementOf } from '../../../src/domains/signing/statement.ts'
import type { Statement } from '../../../src/domains/signing/types.ts'
import { type CertificatePin, verifyWithCertificate } from '../../../src/domains/signing/verify-certificate.ts'
import { verifyWithKey } from '../../../src/domains/signing/verify-key.ts'
import { PROJECT } from '../../rig/project.ts'
import { CODE_SIGNING, certificate, digest, type Issued, SERVER_AUTH, signed, statement, x509 } from './make.ts'

type Names = NonNullable<Parameters<typeof certificate>[0]['names']>

const AT = new Date('2026-11-21')
const names = ['b', 'a/x', 'a.txt', 'a-b', 'a b', '.hidden', 'Z/z', 'ｚ.bin', '😀.bin']
const manifest = buildManifest({
  model: { name: 'sentiment', version: '1.0.0' },
  ignore: ['.git'],
  dependencies: [],
  files: names.map((path, index) => ({ path, size: index, sha256: digest(index + 1), source: 'content' })),
})
const STATEMENT = statementOf(manifest, { subject: 'sentiment' })
const curves = ['P-256', 'P-384', 'P-521'] as const
const pair = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })

const schemas = join(PROJECT, '__tests__/fixtures/oms/vectors/spec/schemas')
const ajv = new Ajv2020({ strict: false })
for (const name of ['bundle', 'envelope', 'statement', 'predicate'])
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8')) as object)
const valid = (name: string, value: unknown) => ajv.validate(`https://model_signing/${name}/v1.0/schema`, value) || ajv.errorsText()

describe('what is signed', () => {
  test('resources are in code point order of their names, and give the root', () => {
    const predicate = STATEMENT.predicate as { readonly resources: readonly { readonly name: string }[] }
    expect(predicate.resources.map(({ name }) => name)).toEqual(['.hidden', 'Z/z', 'a b', 'a-b', 'a.txt', 'a/x', 'b', 'ｚ.bin', '😀.bin'])
    expect(STATEMENT.subject).toEqual([{ name: 'sentiment', digest: { sha256: manifest.oms.root } }])
    expect(valid('statement', STATEMENT)).toBe(true)
  })

  test.each([
    ['dot', '.'],
    ['basename', 'w.bin'],
  ] as const)('a single file is called by %s', (singleFile, name) => {
    const single = buildManifest({
      model: manifest.model,
      ignore: [],
      dependencies: [],
      files: [{ path: 'w.bin', size: 1, sha256: digest(1), source: 'content' }],
    })
    const made = statementOf(single, { subject: 'w.bin', singleFile })
    expect(made.predicate).toMatchObject({ resources: [{ name }] })
    expect(valid('statement', made)).toBe(true)
    expect(parseSignedModel({ payload: Buffer.from(JSON.stringify(made)) }, 's')).toMatchObject({
      nameless: singleFile === 'dot',
      files: [{ path: name }],
    })
  })

  test('a built statement is read back unchanged, for any file names', () => {
    const segment = fc
      .string({ unit: fc.constantFrom('a', 'B', 'é', '😀', ' ', '.', '-', '0'), minLength: 1, maxLength: 4 })
      .filter((text) => !/^\.+$/.test(text))
    const paths = fc.uniqueArray(
      fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(paths, (list) => {
        const files = list.map((path, index) => ({ path, size: index, sha256: digest(index), source: 'content' as const }))
        const built = buildManifest({ model: manifest.model, ignore: [], dependencies: [], files })
        const model = parseSignedModel({ payload: Buffer.from(JSON.stringify(statementOf(built, { subject: 'm' }))) }, 's')
        expect(model.root).toBe(built.oms.root)
        expect(model.files).toEqual(built.files.map(({ path, sha256 }) => ({ path, algorithm: 'sha256', digest: sha256 })))
      }),
      { numRuns: 200 },
    )
  })

  test('base64 must be standard and padded', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => expect(decodeBase64(Buffer.from(bytes).toString('base64'))?.equals(bytes)).toBe(true)),
    )
    for (const text of ['A', 'AA', 'AAA', 'AB==', '====', 'AA=A', 'AA\n=', '-_==', 7, undefined]) expect(decodeBase64(text)).toBe(undefined)
  })

  test('the encoding before signing counts bytes, not characters', () => {
    expect(preAuthEncoding('tÿpe', Buffer.from('é')).toString()).toBe('DSSEv1 5 tÿpe 2 é')
  })
})

describe('keys', () => {
  test.each(curves)('sign and verify on %s', (curve) => {
    const { privateKey, publicKey } = pair(curve)
    const bundle = signWithKey(STATEMENT, privateKey)
    expect(valid('bundle', bundle)).toBe(true)
    expect(verifyWithKey(readBundle(bundle, 'b'), publicKey, 'b')).toMatchObject({ method: 'key', curve })
  })

  test.each(['sec1', 'pkcs8'] as const)('are read as %s', (type) => {
    const pem = pair('P-256').privateKey.export({ type, format: 'pem' }).toString()
    expect(parsePrivateKey(pem, undefined, 'k').asymmetricKeyType).toBe('ec')
  })

  test('an encrypted key is read only with the right password', () => {
    const pem = pair('P-384').privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' }).toString()
    expect(parsePrivateKey(pem, 'secret', 'k').asymmetricKeyType).toBe('ec')
    expect(() => parsePrivateKey(pem, undefined, 'k.pem')).toThrow(/k\.pem: the key is encrypted\. Set --password-env/)
    expect(() => parsePrivateKey(pem, 'wrong', 'k.pem')).toThrow(/the password is wrong/)
  })

  test('other key types are refused, and never quoted', () => {
    const others: readonly KeyObject[] = [
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
      generateKeyPairSync('ed25519').privateKey,
      pair('secp256k1').privateKey,
    ]
    for (const key of others) {
      const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString()
      expect(() => parsePrivateKey(pem, undefined, 'k')).toThrow(/P-256, P-384 or P-521/)
    }
    const pem = pair('P-256').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(() => parsePublicKey(pem, 'k')).toThrow(/private key/)
    try {
      parsePrivateKey(pem.replace('M', '!'), undefined, 'k')
    } catch (error) {
      expect((error as Error).message).not.toContain(pem.split('\n')[1]?.slice(5, 30))
    }
  })

  test('another key is detected by its hint, or without a hint by the signature', () => {
    const { privateKey } = pair('P-256')
    const other = pair('P-256').publicKey
    const bundle = signWithKey(STATEMENT, privateKey)
    expect(() => verifyWithKey(readBundle(bundle, 'b'), other, 'b')).toThrow(/names another key/)
    const bare = { ...bundle, verificationMaterial: { publicKey: {}, tlogEntries: [] } }
    expect(() => verifyWithKey(readBundle(bare, 'b'), other, 'b')).toThrow(/does not verify under the given key/)
    const lying = { ...bundle, verificationMaterial: { publicKey: { hint: keyHint(other) }, tlogEntries: [] } }
    expect(() => verifyWithKey(readBundle(lying, 'b'), other, 'b')).toThrow(/does not verify under the given key/)
    expect(verifyWithKey(readBundle(bare, 'b'), createPublicKey(privateKey), 'b').method).toBe('key')
  })

  test('the encoding of version 0.2 is accepted only for a statement of version 0.2', () => {
    const text = readFileSync(join(PROJECT, '__tests__/fixtures/oms/v0.2.0/key.sig'), 'utf8')
    const key = parsePublicKey(readFileSync(join(PROJECT, '__tests__/fixtures/oms/v0.2.0/key.pub'), 'utf8'), 'k')
    const bundle = readBundle(JSON.parse(text), 'b')
    expect(verifyWithKey(bundle, key, 'b').method).toBe('key')
    const renamed = Buffer.from(bundle.payload.toString('utf8').replace('Digests/v0.1', 'Digests/v9.9'))
    expect(() => verifyWithKey({ ...bundle, payload: renamed }, key, 'b')).toThrow(/does not verify/)
  })
})

interface Party {
  readonly root: Issued
  readonly middle: Issued
  readonly leaf: Issued
}

async function party(
  leaf: Parameters<typeof certificate>[0] = { name: 'leaf' },
  middle: Partial<Parameters<typeof certificate>[0]> = {},
): Promise<Party> {
  const root = await certificate({ name: 'root', ca: true })
  const between = await certificate({ name: 'middle', ca: true, issuer: root, ...middle })
  return { root, middle: between, leaf: await certificate({ issuer: between, ...leaf }) }
}

const SAN = { names: [{ type: 'email', value: 'ml@acme.example' }] as Names }
const fingerprint = ({ der }: Issued) =>
  new x509.X509Certificate(der).getThumbprint('SHA-256').then((bytes) => Buffer.from(bytes).toString('hex'))

async function verify(
  { root, middle, leaf }: Party,
  pin: CertificatePin | undefined = undefined,
  at = AT,
  made: Statement | undefined = STATEMENT,
) {
  const bundle = signWithCertificate(made, leaf.key, [leaf.der, middle.der])
  const trust = { anchors: [root.der], pin: pin ?? { fingerprint: await fingerprint(leaf) }, at }
  return verifyWithCertificate(readBundle(bundle, 'model.sig'), trust, 'model.sig')
}

describe('certificates', () => {
  test('sign and verify through an intermediate certificate', async () => {
    const signer = await verify(await party({ name: 'leaf', ...SAN }))
    expect(signer).toMatchObject({
      method: 'certificate',
      subject: 'CN=leaf',
      issuer: 'CN=middle',
      subjectAltNames: ['email:ml@acme.example'],
    })
  })

  test('the output is a valid OMS bundle', async () => {
    const { leaf, middle } = await party()
    expect(valid('bundle', signWithCertificate(STATEMENT, leaf.key, [leaf.der, middle.der]))).toBe(true)
  })

  test.each([
    ['has expired', { name: 'leaf', notAfter: '2026-10-01' }, {}, /expired on 2026-10-01/],
    ['is not valid yet', { name: 'leaf', notBefore: '2026-12-01' }, {}, /not valid before 2026-12-01/],
    ['is for web servers', { name: 'leaf', extendedKeyUsage: [SERVER_AUTH] }, {}, /does not allow code signing/],
    ['may not sign', { name: 'leaf', keyUsage: x509.KeyUsageFlags.keyEncipherment }, {}, /does not allow digital signatures/],
    ['states no usage', { name: 'leaf', keyUsage: 'none', extendedKeyUsage: 'none' }, {}, /states neither/],
    ['has an expired issuer', { name: 'leaf' }, { notAfter: '2026-10-01' }, /no chain/],
    ['has an issuer that is not an authority', { name: 'leaf' }, { ca: false, keyUsage: x509.KeyUsageFlags.digitalSignature }, /no chain/],
  ] as const)('a leaf that %s is refused', async (_name, leaf, middle, words) => {
    await expect(verify(await party(leaf as never, middle as never))).rejects.toMatchObject({
      code: 'SIGNATURE_INVALID',
      message: expect.stringMatching(words),
    })
  })

  test.each([
    ['key usage alone', { extendedKeyUsage: 'none' }],
    ['code signing alone', { keyUsage: 'none', extendedKeyUsage: [CODE_SIGNING] }],
  ] as const)('a leaf with %s is accepted, as by other clients', async (_name, usage) => {
    expect((await verify(await party({ name: 'leaf', ...usage } as never))).method).toBe('certificate')
  })

  test('a path longer than an authority allows is refused', async () => {
    const root = await certificate({ name: 'root', ca: true, pathLength: 0 })
    const middle = await certificate({ name: 'middle', ca: true, issuer: root })
    const leaf = await certificate({ name: 'leaf', issuer: middle })
    await expect(verify({ root, middle, leaf })).rejects.toThrow(/no chain/)
  })

  test.each([
    ['name constraints', '2.5.29.30', false],
    ['an unknown critical extension', '1.2.3.4', true],
  ])('%s in a certificate of the chain are not passed over', async (_name, oid, critical) => {
    const more = [new x509.Extension(oid, critical, new Uint8Array([0x30, 0x00]))]
    await expect(verify(await party({ name: 'leaf' }, { more }))).rejects.toThrow(/no chain/)
    await expect(verify(await party({ name: 'leaf', more }))).rejects.toThrow(/must not ignore/)
  })

  test('many paths through look-alike certificates are searched quickly', async () => {
    const root = await certificate({ name: 'root', ca: true })
    const first = await certificate({ name: 'twin', ca: true })
    const twins = [first]
    for (let index = 1; index < 15; index++)
      twins.push(await certificate({ name: 'twin', ca: true, keys: first.keys, serialNumber: `0${index.toString(16)}` }))
    const leaf = await certificate({ name: 'leaf', issuer: first })
    const bundle = signWithCertificate(STATEMENT, leaf.key, [leaf.der, ...twins.map(({ der }) => der)])
    const trust = { anchors: [root.der], pin: { subject: 'CN=leaf' }, at: AT }
    expect(() => verifyWithCertificate(readBundle(bundle, 'b'), trust, 'b')).toThrow(/no chain/)
  }, 5000)

  test('the type of a name without one is inferred from its form', async () => {
    const dns = await party({ name: 'leaf', names: [{ type: 'dns', value: 'release@corp.example' }] as Names })
    await expect(verify(dns, { san: 'release@corp.example' })).rejects.toMatchObject({ code: 'IDENTITY_MISMATCH' })
    expect((await verify(dns, { san: 'DNS:release@corp.example' })).method).toBe('certificate')
  })

  test('another root is refused, even with the same name', async () => {
    const { leaf, middle } = await party()
    const { root } = await party()
    await expect(verify({ root, middle, leaf })).rejects.toThrow(/no chain/)
  })

  test('a trusted self-signed leaf is enough', async () => {
    const leaf = await certificate({ name: 'self' })
    expect((await verify({ root: leaf, middle: leaf, leaf })).subject).toBe('CN=self')
  })

  test('all given pins must match', async () => {
    const one = await party({ name: 'leaf', ...SAN })
    const right = await fingerprint(one.leaf)
    const pins: readonly CertificatePin[] = [
      { fingerprint: right.toUpperCase().replace(/(..)(?=.)/g, '$1:') },
      { san: 'ml@acme.example' },
      { san: 'email:ml@acme.example' },
      { subject: 'CN=leaf' },
    ]
    for (const pin of pins) expect((await verify(one, pin)).method).toBe('certificate')
    const wrong: readonly CertificatePin[] = [
      { fingerprint: digest(1) },
      { san: 'acme.example' },
      { san: 'x@acme.example' },
      { subject: 'leaf' },
      { spki: digest(1) },
      { subject: 'CN=leaf', san: 'x' },
    ]
    for (const pin of wrong) await expect(verify(one, pin)).rejects.toMatchObject({ code: 'IDENTITY_MISMATCH' })
  })

  test('a missing pin is a usage error: a chain alone accepts any leaf', async () => {
    await expect(verify(await party(), {})).rejects.toMatchObject({ code: 'USAGE' })
  })

  test('a name that contains a comma is not split', async () => {
    const one = await party({
      name: 'leaf',
      names: [{ type: 'url', value: 'https://evil.example/, email:ml@acme.example, x' }] as Names,
    })
    await expect(verify(one, { san: 'ml@acme.example' })).rejects.toMatchObject({ code: 'IDENTITY_MISMATCH' })
  })

  test('the certificate must belong to the key', async () => {
    const { leaf, middle } = await party()
    expect(() => signWithCertificate(STATEMENT, middle.key, [leaf.der])).toThrow(/does not belong to this private key/)
  })

  test('a bundle signed with another key is refused', async () => {
    const { root, middle, leaf } = await party()
    const other = await certificate({ name: 'other' })
    const bundle = signed(statement(), other.key, {
      x509CertificateChain: { certificates: [leaf, middle].map(({ der }) => ({ rawBytes: der.toString('base64') })) },
    })
    const trust = { anchors: [root.der], pin: { subject: 'CN=leaf' }, at: AT }
    expect(() => verifyWithCertificate(readBundle(bundle, 'b'), trust, 'b')).toThrow(/statement was altered/)
  })

  test('a PEM file without valid certificates is an error', async () => {
    const { root, leaf } = await party()
    expect(parseCertificates(`${leaf.pem}\n${root.pem}`, 'f').map((der) => der.length)).toEqual([leaf.der.length, root.der.length])
    expect(() => parseCertificates('nothing', 'f.pem')).toThrow(/f\.pem: expected 1 to 64 certificates/)
    expect(() => parseCertificates('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'f.pem')).toThrow(/cannot be parsed/)
  })

  test('a signature of another method is refused', async () => {
    const { root, leaf, middle } = await party()
    const certified = readBundle(signWithCertificate(STATEMENT, leaf.key, [leaf.der, middle.der]), 'b')
    const keyed = readBundle(signWithKey(STATEMENT, leaf.key), 'b')
    expect(() =>
      verifyWithKey(certified, createPublicKey(createPrivateKey(leaf.key.export({ type: 'pkcs8', format: 'pem' }))), 'b'),
    ).toThrow(/method "certificate"/)
    expect(() => verifyWithCertificate(keyed, { anchors: [root.der], pin: { subject: 'CN=leaf' }, at: AT }, 'b')).toThrow(/method "key"/)
  })
})
