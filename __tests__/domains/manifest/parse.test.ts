import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../../src/core/errors.ts'
import { canonicalJson, type Json } from '../../../src/domains/manifest/canonical.ts'
import { parseManifest, parseProof, parseShard } from '../../../src/domains/manifest/parse.ts'
import { codeOf, fixtures, thrownBy } from '../../fixtures.ts'

interface Case {
  readonly manifest: unknown
  readonly expected: string
}

describe('an untrusted manifest', () => {
  test.each(fixtures<Case>('manifests'))('%s', async (_name, { manifest, expected }) => {
    const text = expected === 'valid' ? canonicalJson(manifest as Json) : JSON.stringify(manifest)
    if (expected === 'valid') expect(parseManifest(text, 'm')).toEqual(manifest)
    else expect(await codeOf(() => parseManifest(text, 'm'))).toBe(expected)
  })

  test('only canonical text is read, because parsers disagree on duplicate keys', async () => {
    const [, good] = fixtures<Case>('manifests').find(([name]) => name === 'a good one') as readonly [string, Case]
    const text = canonicalJson(good.manifest as Json)
    expect(parseManifest(`${text}\n`, 'm')).toEqual(good.manifest)
    for (const other of [text.replace('"files":', '"files":[],"files":'), JSON.stringify(good.manifest, null, 2)])
      expect(await codeOf(() => parseManifest(other, 'm'))).toBe('MANIFEST_INVALID')
  })

  test('a path of thousands of segments and a list of millions of invalid entries are rejected quickly', async () => {
    const deep = JSON.stringify({
      schema: 'weightseal/manifest@1',
      model: { name: 'm', version: '1' },
      ignore: [],
      files: [{ path: `${'a/'.repeat(2000)}b`, size: 1, sha256: 'a'.repeat(64), source: 'content' }],
      dependencies: [],
      tree: { algorithm: 'rfc9162-sha256', size: 1, root: 'a'.repeat(64) },
      oms: { root: 'a'.repeat(64) },
    })
    expect(await thrownBy(() => parseManifest(deep, 'm'))).toContain('too deep')
    expect(
      await codeOf(() =>
        parseManifest(
          `{"schema":"weightseal/manifest@1","model":{"name":"m","version":"1"},"ignore":[],"files":[${'0,'.repeat(3_000_000)}0],"dependencies":[],"tree":{},"oms":{}}`,
          'm',
        ),
      ),
    ).toBe('MANIFEST_INVALID')
  })

  test('an error names the file, what was found and what was expected', async () => {
    expect(await thrownBy(() => parseManifest('{"schema":"weightseal/manifest@1","model":{"name":"m"}}', 'models/a.json'))).toMatch(
      /^models\/a\.json: .*lacks the key "ignore"/,
    )
    expect(await thrownBy(() => parseManifest('{', 'models/a.json'))).toMatch(/^models\/a\.json: expected a Weightseal manifest in JSON/)
  })

  test('no input makes a parser throw an internal error', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ schema: 'weightseal/manifest@1', files: value, tree: value })),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom(parseManifest, parseProof, parseShard), (text, parse) => {
        expect(() => parse(text, 'x')).toThrow(SealError)
      }),
    )
  })
})
