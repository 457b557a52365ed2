import { createPublicKey, ECDH, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { keyHint, parsePrivateKey, parsePublicKey, spkiFingerprint } from '../../../src/domains/signing/keys.ts'

/** Start of the SubjectPublicKeyInfo of a compressed point, as `openssl ec -conv_form compressed` writes it. */
const COMPRESSED = {
  'P-256': '3039301306072a8648ce3d020106082a8648ce3d030107032200',
  'P-384': '3046301006072a8648ce3d020106052b81040022033200',
  'P-521': '3058301006072a8648ce3d020106052b81040023034400',
} as const
const NAMES = { 'P-256': 'prime256v1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' } as const

function compressed(key: KeyObject, curve: keyof typeof NAMES): string {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  const short = Buffer.from(ECDH.convertKey(point, NAMES[curve], undefined, 'hex', 'compressed') as string, 'hex')
  const der = Buffer.concat([Buffer.from(COMPRESSED[curve], 'hex'), short])
  return `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`
}

describe.each(['P-256', 'P-384', 'P-521'] as const)('a key on %s', (namedCurve) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })

  test('has the same hint and fingerprint in every encoding', () => {
    const pem = compressed(publicKey, namedCurve)
    const other = parsePublicKey(pem, 'compressed.pub')
    expect(createPublicKey(pem).export({ type: 'spki', format: 'pem' })).not.toBe(publicKey.export({ type: 'spki', format: 'pem' }))
    const [sec1, pkcs8] = (['sec1', 'pkcs8'] as const).map((type) =>
      parsePrivateKey(privateKey.export({ type, format: 'pem' }).toString(), undefined, type),
    )
    for (const key of [other, sec1, pkcs8])
      expect([keyHint(key as KeyObject), spkiFingerprint(key as KeyObject)]).toEqual([keyHint(publicKey), spkiFingerprint(publicKey)])
  })
})
