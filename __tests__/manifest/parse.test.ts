import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../src/errors.ts'
import { parseManifest, parseProof, parseShard } from '../../src/manifest/parse.ts'
import { codeOf, fixtures, thrownBy } from '../fixtures.ts'

interface Case {
  readonly manifest: unknown
  readonly expected: string
}

describe('a manifest from anyone', () => {
  test.each(fixtures<Case>('manifests'))('%s', async (_name, { manifest, expected }) => {
    const text = JSON.stringify(manifest)
    if (expected === 'valid') expect(parseManifest(text, 'm')).toEqual(manifest)
    else expect(await codeOf(() => parseManifest(text, 'm'))).toBe(expected)
  })

  test('a fault names the file, what was found and what was expected', async () => {
    expect(await thrownBy(() => parseManifest('{"schema":"weightseal/manifest@1","model":{"name":"m"}}', 'models/a.json'))).toMatch(
      /^models\/a\.json: .*lacks the key "files"/,
    )
    expect(await thrownBy(() => parseManifest('{', 'models/a.json'))).toMatch(/^models\/a\.json: expected a Weightseal manifest in JSON/)
  })

  test('nothing makes a parser throw anything unforeseen', () => {
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
