import { describe, expect, test } from '@jest/globals'
import { checkedPack } from '../../src/policy/load.ts'

/** A pack with parameters and a schema for its only rule. */
function pack({ params = {}, assert = {} }: { readonly params?: object; readonly assert?: object }): string {
  return JSON.stringify({
    apiVersion: 'weightseal/v1',
    kind: 'PolicyPack',
    metadata: { id: 'acme', title: 'Acme', version: '1.0.0' },
    params,
    rules: [
      {
        id: 'ACME-ML-001',
        title: 'A rule of tests',
        rationale: 'Because.',
        severity: 'low',
        select: 'model',
        assert,
        message: 'Model {{/path}}.',
        remediation: { text: 'Do it.', effort: 'low' },
        controls: {},
        tests: [
          { name: 'one', given: { path: 'm' }, expect: 'pass' },
          { name: 'two', given: { path: 'bad' }, expect: 'fail' },
        ],
      },
    ],
  })
}

const LIMITED = { required: ['path'], properties: { path: { not: { const: 'bad' } } } }

const check = (text: string) => checkedPack({ path: 'packs/acme.yml', text })

test('the pack of these tests is valid', async () => {
  await expect(check(pack({ assert: LIMITED }))).resolves.toMatchObject({ metadata: { id: 'acme' } })
})

describe('the schema of a parameter', () => {
  test.each<[string, object, RegExp]>([
    ['with an unknown keyword', { type: 'integer', minimun: 1 }, /minimun/],
    ['with an unknown type', { type: 'nope' }, /nope|type must be/],
    ['with a pattern that looks ahead', { type: 'string', pattern: '(?=a)' }, /parameter acme\.m: its schema is invalid/],
    ['that refers to itself', { $ref: '#' }, /"\$ref" is not supported/],
    [
      'nested 30 times',
      Array.from({ length: 30 }).reduce<object>((inner) => ({ not: inner }), { type: 'string' }),
      /nested deeper than 20/,
    ],
  ])('%s is an error of the pack', async (_, schema, message) => {
    const found = await check(pack({ params: { m: { schema, default: 50, description: 'x' } } })).catch((error: Error) => error)
    expect(found).toMatchObject({ code: 'PACK_INVALID', message: expect.stringMatching(message) })
    expect((found as Error).message).toMatch(/parameter acme\.m|packs\/acme\.yml/)
  })
})

test('patterns that are large together are refused, before they exhaust the memory', async () => {
  const patterns = Array.from({ length: 1500 }, (_, index) => ({ not: { pattern: `^(a|b|N${index}){1,1000}$` } }))
  await expect(check(pack({ assert: { properties: { path: { allOf: patterns } } } }))).rejects.toMatchObject({
    code: 'PACK_INVALID',
    message: expect.stringContaining('the patterns of the pack are too large'),
  })
}, 30_000)

test('many ordinary patterns are accepted', async () => {
  const patterns = Array.from({ length: 300 }, (_, index) => ({
    not: { pattern: `^(models|weights)/[a-z0-9_-]{1,64}${index}\\.(bin|pt)$` },
  }))
  await expect(check(pack({ assert: { ...LIMITED, allOf: [{ properties: { path: { allOf: patterns } } }] } }))).resolves.toBeDefined()
})
