import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../../src/core/errors.ts'
import { MAX_BUNDLE_BYTES, parseBundle } from '../../../src/domains/signing/bundle.ts'
import { parseSignedModel } from '../../../src/domains/signing/signed-model.ts'
import { verifyWithKey } from '../../../src/domains/signing/verify-key.ts'
import { thrownBy } from '../../fixtures.ts'
import { digest, KEY, resource, signed, statement } from './make.ts'

type Statement = ReturnType<typeof statement>

/** Statements with a valid signature and hostile content. */
const STATEMENTS: Readonly<Record<string, readonly [spoil: (good: Statement) => unknown, words: string]>> = {
  'no file': [
    (good) => ({ ...good, subject: [{ name: 'm', digest: { sha256: EMPTY } }], predicate: { ...good.predicate, resources: [] } }),
    'lists no files',
  ],
  'the same name twice': [() => statement([resource('a', 1), resource('a', 2)]), 'lists "a" twice'],
  'a name above the model': [() => statement([resource('../a', 1)]), '"../a" (parent)'],
  'an absolute name': [() => statement([resource('/etc/passwd', 1)]), '"/etc/passwd" (absolute)'],
  'a drive': [() => statement([resource('C:/x', 1)]), '"C:/x" (absolute)'],
  'an empty name': [() => statement([resource('', 1)]), '(empty)'],
  'an empty segment': [() => statement([resource('a//b', 1)]), '(empty segment)'],
  'a dot segment': [() => statement([resource('a/./b', 1)]), '(dot segment)'],
  'a dot next to other names': [() => statement([resource('.', 1), resource('b', 2)]), '(dot segment)'],
  'a NUL in a name': [() => statement([resource('a\0b', 1)]), '(NUL)'],
  'a backslash in a name': [() => statement([resource('a\\b', 1)]), '(backslash)'],
  'a lone surrogate in a name': [() => statement([resource('a\ud800', 1)]), '(not Unicode)'],
  'a very deep name': [() => statement([resource(`${'a/'.repeat(80)}b`, 1)]), '(too deep)'],
  'everything ignored': [(good) => ignoring(good, ['.']), 'ignore_paths contains "."'],
  'an empty ignored path': [(good) => ignoring(good, ['']), 'ignore_paths contains ""'],
  'a path ignored above the model': [(good) => ignoring(good, ['../x']), 'ignore_paths contains "../x"'],
  'an absolute path ignored': [(good) => ignoring(good, ['/abs']), 'ignore_paths contains "/abs"'],
  'a pattern ignored': [(good) => ignoring(good, ['*.tmp']), 'ignore_paths contains "*.tmp" (a pattern)'],
  'a number ignored': [(good) => ignoring(good, [1]), 'ignore_paths contains 1'],
  'ignore_paths is not a list': [(good) => ignoring(good, 'x'), 'not a list'],
  'two subjects': [(good) => ({ ...good, subject: [...good.subject, ...good.subject] }), 'exactly one subject, found 2'],
  'no subject': [(good) => ({ ...good, subject: [] }), 'exactly one subject, found 0'],
  'a subject without a digest': [(good) => ({ ...good, subject: [{ name: 'm' }] }), 'subject[0].digest is missing'],
  'another root': [(good) => ({ ...good, subject: [{ name: 'm', digest: { sha256: digest(9) } }] }), 'the listed files give'],
  'another predicate type': [(good) => ({ ...good, predicateType: 'https://slsa.dev/provenance/v1' }), 'predicateType is'],
  'another statement type': [(good) => ({ ...good, _type: 'https://in-toto.io/Statement/v0.1' }), '_type is'],
  'no predicate': [(good) => ({ ...good, predicate: undefined }), 'predicate is missing'],
  'an unknown algorithm': [(good) => serialized(good, { hash_type: 'md5' }), 'hash_type is "md5"'],
  'a resource of another algorithm': [() => statement([resource('a', 1, 'sha1')]), 'has algorithm "sha1"'],
  'an unknown method': [(good) => serialized(good, { method: 'tar' }), 'method is "tar"'],
  'a digest that is too short': [() => statement([{ ...resource('a', 1), digest: 'aa' }]), 'expected 64 lowercase hex digits for sha256'],
  'a digest in capitals': [
    () => statement([{ ...resource('a', 1), digest: 'AA'.repeat(32) }]),
    'expected 64 lowercase hex digits for sha256',
  ],
  'a resource that is not an object': [
    (good) => ({ ...good, predicate: { ...good.predicate, resources: ['a'] } }),
    'a resource is missing',
  ],
  'shards with a gap': [() => pieces([resource('w:0:8', 1), resource('w:9:16', 2)]), 'expected a shard at byte 8, found one from 9 to 16'],
  'overlapping shards': [() => pieces([resource('w:0:8', 1), resource('w:4:16', 2)]), 'expected a shard at byte 8, found one from 4 to 16'],
  'shards that do not start at byte 0': [() => pieces([resource('w:8:16', 1)]), 'expected a shard at byte 0, found one from 8 to 16'],
  'a shard without a range': [() => pieces([resource('w', 1)]), 'not a shard'],
  'a shard of a file above the model': [() => pieces([resource('../w:0:8', 1)]), '"../w" (parent)'],
  'no JSON': [() => 'x', 'not JSON'],
  'a list': [() => [], 'the statement is missing'],
}

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

function serialized(good: Statement, change: object): unknown {
  return { ...good, predicate: { ...good.predicate, serialization: { ...good.predicate.serialization, ...change } } }
}

function ignoring(good: Statement, ignore_paths: unknown): unknown {
  return serialized(good, { ignore_paths })
}

function pieces(resources: Parameters<typeof statement>[0]): unknown {
  return serialized(statement(resources), { method: 'shards', shard_size: 8 })
}

describe('hostile statements with a valid signature', () => {
  test('a valid statement is read', () => {
    const bundle = parseBundle(JSON.stringify(signed(statement())), 'b')
    expect(parseSignedModel(bundle, 'b').files.map(({ path }) => path)).toEqual(['a', 'b'])
    expect(verifyWithKey(bundle, KEY.publicKey, 'b').curve).toBe('P-256')
  })

  test.each(Object.entries(STATEMENTS))('%s', (_name, [spoil, words]) => {
    const bundle = parseBundle(JSON.stringify(signed(spoil(statement()))), 'model.sig')
    expect(verifyWithKey(bundle, KEY.publicKey, 'b').method).toBe('key')
    expect(() => parseSignedModel(bundle, 'model.sig')).toThrow(
      expect.objectContaining({ code: 'SIGNATURE_INVALID', message: expect.stringContaining(words) }),
    )
  })

  test('every case has its own message', async () => {
    const messages = await Promise.all(
      Object.values(STATEMENTS).map(([spoil]) =>
        thrownBy(() => parseSignedModel(parseBundle(JSON.stringify(signed(spoil(statement()))), 'model.sig'), 'model.sig')),
      ),
    )
    expect(messages.filter((message, index) => messages.indexOf(message) !== index)).toEqual([])
  })
})

type Bundle = ReturnType<typeof signed>
const envelope = (good: Bundle, change: object) => ({ ...good, dsseEnvelope: { ...good.dsseEnvelope, ...change } })
const material = (good: Bundle, change: object) => ({ ...good, verificationMaterial: { ...good.verificationMaterial, ...change } })
const certificate = { rawBytes: 'AAAA' }

const BUNDLES: Readonly<Record<string, readonly [spoil: (good: Bundle) => unknown, words: string]>> = {
  'another media type': [(good) => ({ ...good, mediaType: 'application/json' }), 'mediaType is "application/json"'],
  'a later media type': [(good) => ({ ...good, mediaType: 'application/vnd.dev.sigstore.bundle.v0.9+json' }), 'v0.1 to v0.3'],
  'no envelope': [({ dsseEnvelope: _, ...good }) => good, 'dsseEnvelope is missing'],
  'an additional message signature': [(good) => ({ ...good, messageSignature: {} }), 'unknown member "messageSignature"'],
  'another payload type': [(good) => envelope(good, { payloadType: 'text/plain' }), 'payloadType is "text/plain"'],
  'two signatures': [
    (good) => envelope(good, { signatures: [...good.dsseEnvelope.signatures, ...good.dsseEnvelope.signatures] }),
    'exactly one signature, found 2',
  ],
  'no signature': [(good) => envelope(good, { signatures: [] }), 'exactly one signature, found 0'],
  'a signature that is not base64': [(good) => envelope(good, { signatures: [{ sig: '*' }] }), 'the signature is not base64'],
  'a huge signature': [(good) => envelope(good, { signatures: [{ sig: 'A'.repeat(8000) }] }), 'more than 4096'],
  'an empty payload': [(good) => envelope(good, { payload: '' }), 'payload is not base64'],
  'a payload in another alphabet': [(good) => envelope(good, { payload: '-_-_' }), 'payload is not base64'],
  'a payload without padding': [(good) => envelope(good, { payload: 'AAA' }), 'payload is not base64'],
  'no key material': [(good) => ({ ...good, verificationMaterial: {} }), 'found none'],
  'a key and a certificate': [
    (good) => material(good, { x509CertificateChain: { certificates: [certificate] } }),
    'publicKey and x509CertificateChain',
  ],
  'a keyless certificate without a log entry': [
    (good) => ({ ...good, verificationMaterial: { certificate, tlogEntries: [] } }),
    'found none',
  ],
  'a thousand log entries': [(good) => material(good, { tlogEntries: Array(1000).fill({}) }), 'at most 8 entries'],
  'a thousand timestamps': [
    (good) => material(good, { timestampVerificationData: { rfc3161Timestamps: Array(1000).fill({}) } }),
    'at most 8 timestamps',
  ],
  'a thousand certificates': [
    (good) => ({ ...good, verificationMaterial: { x509CertificateChain: { certificates: Array(1000).fill(certificate) } } }),
    '1 to 16 certificates',
  ],
  'a huge certificate': [
    (good) => ({ ...good, verificationMaterial: { x509CertificateChain: { certificates: [{ rawBytes: 'A'.repeat(100_000) }] } } }),
    'at most 65536 bytes',
  ],
  'a hint that is too long': [
    (good) => material(good, { publicKey: { hint: 'x'.repeat(1000) } }),
    'not a string of at most 256 characters',
  ],
  'a list': [() => [], 'a JSON object'],
}

describe('hostile bundles', () => {
  test.each(Object.entries(BUNDLES))('%s', (_name, [spoil, words]) => {
    expect(() => parseBundle(JSON.stringify(spoil(signed(statement()))), 'model.sig')).toThrow(
      expect.objectContaining({ code: 'SIGNATURE_INVALID', message: expect.stringContaining(words) }),
    )
  })

  test('an oversized bundle is refused before it is parsed', () => {
    expect(() => parseBundle(' '.repeat(MAX_BUNDLE_BYTES + 1), 'b')).toThrow(
      expect.objectContaining({ message: expect.stringContaining('larger than') }),
    )
  })

  test('arbitrary JSON is read, or refused with a SealError', () => {
    const spoiled = fc.tuple(
      fc.constantFrom('mediaType', 'verificationMaterial', 'dsseEnvelope', 'payload', 'signatures', 'tlogEntries', 'publicKey'),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(fc.array(spoiled, { maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (json, [key, value]) => JSON.stringify(JSON.parse(json, (name, old: unknown) => (name === key ? value : old))),
          JSON.stringify(signed(statement())),
        )
        try {
          parseSignedModel(parseBundle(text, 'b'), 'b')
        } catch (error) {
          expect(error).toBeInstanceOf(SealError)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('an arbitrary signed statement is read, or refused with a SealError', () => {
    const keys = [
      '_type',
      'subject',
      'digest',
      'predicate',
      'serialization',
      'resources',
      'ignore_paths',
      'name',
      'algorithm',
      'method',
      'shard_size',
    ]
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.jsonValue()), { maxLength: 3 }), (changes) => {
        const payload = changes.reduce<unknown>(
          (json, [key, value]) => JSON.parse(JSON.stringify(json), (name, old: unknown) => (name === key ? value : old)),
          statement(),
        )
        try {
          parseSignedModel({ payload: Buffer.from(JSON.stringify(payload) ?? 'null') }, 'b')
        } catch (error) {
          expect(error).toBeInstanceOf(SealError)
        }
      }),
      { numRuns: 300 },
    )
  })
})
