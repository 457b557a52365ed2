import { describe, expect, test } from '@jest/globals'
import { re2 } from '../../src/core/regexp.ts'
import { compilePack } from '../../src/policy/compile.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { lintPack } from '../../src/policy/lint.ts'
import { parsePack } from '../../src/policy/parse.ts'
import type { PackText, RuleText } from '../../src/policy/types.ts'
import { codeOf, thrownBy } from '../fixtures.ts'

/** Six traps of JSON Schema and YAML as a rule language, each with a test that it is prevented. */

const SCHEMAS = {
  thing: {
    type: 'object',
    properties: { ref: {}, name: {}, approvals: {}, nested: { properties: { deep: {} }, additionalProperties: false } },
    additionalProperties: false,
  },
}

function pack(rule: Partial<RuleText>): PackText {
  const base: RuleText = {
    id: 'WS-T-001',
    title: 'A rule under test',
    severity: 'high',
    select: 'thing',
    assert: true,
    message: 'm',
    remediation: { text: 'r' },
    controls: {},
    tests: [],
  }
  return {
    apiVersion: 'weightseal/v1',
    kind: 'PolicyPack',
    metadata: { id: 'trap', version: '1.0.0', title: 't' },
    rules: [{ ...base, id: 'WS-TEST-001', ...rule }],
  }
}

const outcomeOf = (rule: Partial<RuleText>, data: Readonly<Record<string, unknown>>) => {
  const subject = { kind: 'thing', id: 'x', data, at: { file: 'f', line: 1 } }
  return evaluate({ now: '2026-01-01', trigger: 'push', sources: {}, subjects: [subject] }, [compilePack(pack(rule), {}, 'pack')])[0]
    ?.outcome
}
const problemsOf = (rule: Partial<RuleText>) =>
  lintPack(compilePack(pack(rule), {}, 'pack'), { schemas: SCHEMAS, sources: ['a.b'] }).map(({ problem }) => problem)

describe('trap 1: a pattern that would hang JavaScript', () => {
  test('runs in linear time on RE2', () => {
    const rule = { assert: { required: ['ref'], properties: { ref: { pattern: '^(a+)+$' } } } }
    const began = performance.now()
    expect(outcomeOf(rule, { ref: `${'a'.repeat(50_000)}!` })).toBe('fail')
    // The backtracking engine needs seconds for 28 characters; this is a bound on growth, not a measurement.
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test.each(['(?=x)x', '(a)\\1', '(?<!a)b'])('%s is rejected when the pack is compiled', async (pattern) => {
    expect(await codeOf(() => compilePack(pack({ assert: { properties: { ref: { pattern } } } }), {}, 'pack'))).toBe('PACK_INVALID')
  })
})

describe('trap 2: ajv keeps compiled patterns by their text', () => {
  test('two patterns of one rule stay separate', () => {
    const rule = { assert: { required: ['name', 'ref'], properties: { name: { pattern: '^.*$' }, ref: { pattern: '^[0-9a-f]{40}$' } } } }
    expect(outcomeOf(rule, { name: 'actions/checkout', ref: 'v4' })).toBe('fail')
    expect(outcomeOf(rule, { name: 'actions/checkout', ref: 'a'.repeat(40) })).toBe('pass')
  })

  test('the engine has a different text for each pattern', () => {
    expect(String(re2('a'))).not.toBe(String(re2('b')))
    expect(re2('^a+$').test('aaa')).toBe(true)
  })
})

describe('trap 3: a schema passes what it does not mention', () => {
  const given = { ref: 'x', nested: { deep: 1 } }
  const tests = [
    { name: 'good', given, expect: 'pass' as const },
    { name: 'bad', given: { ref: 'y' }, expect: 'fail' as const },
  ]

  test('an assertion without required is reported', () => {
    expect(problemsOf({ assert: { properties: { ref: { const: 'x' } } }, tests })).toEqual([
      'a subject without /ref passes; add it to "required"',
    ])
  })

  test('also in a nested member', () => {
    const assert = { required: ['ref', 'nested'], properties: { ref: { const: 'x' }, nested: { properties: { deep: { const: 1 } } } } }
    expect(problemsOf({ assert, tests })).toEqual(['a subject without /nested/deep passes; add it to "required"'])
  })

  test('also inside allOf', () => {
    expect(problemsOf({ assert: { allOf: [{ properties: { ref: { const: 'x' } } }] }, tests })).toEqual([
      'a subject without /ref passes; add it to "required"',
    ])
  })

  test('an assertion with required is accepted', () => {
    const assert = {
      required: ['ref', 'nested'],
      properties: { ref: { const: 'x' }, nested: { required: ['deep'], properties: { deep: { const: 1 } } } },
    }
    expect(problemsOf({ assert, tests })).toEqual([])
  })

  test('a rule without a failing or a passing test is reported', () => {
    expect(
      problemsOf({
        assert: true,
        tests: [
          { name: 'a', given: {}, expect: 'pass' },
          { name: 'b', given: {}, expect: 'pass' },
        ],
      }),
    ).toEqual(['has no test that expects "fail"'])
    expect(
      problemsOf({
        assert: false,
        tests: [
          { name: 'a', given: {}, expect: 'fail' },
          { name: 'b', given: {}, expect: 'fail' },
        ],
      }),
    ).toEqual(['has no test that expects "pass"'])
  })
})

describe('trap 4: a misspelled member is a valid schema', () => {
  const tests = [
    { name: 'good', given: { approvals: 2 }, expect: 'pass' as const },
    { name: 'bad', given: {}, expect: 'fail' as const },
  ]
  test.each<[string, Partial<RuleText>]>([
    ['in assert', { assert: { required: ['approvals'], properties: { aprovals: { minimum: 2 } } } }],
    ['in required', { assert: { required: ['approvals', 'aprovals'] } }],
    ['in when', { when: { properties: { aprovals: {} } }, assert: { required: ['approvals'] } }],
    ['inside allOf', { assert: { required: ['approvals'], allOf: [{ properties: { aprovals: {} } }] } }],
    ['inside if', { assert: { required: ['approvals'], if: { properties: { aprovals: {} } }, else: false } }],
    ['in the message', { assert: { required: ['approvals'] }, message: '{{/aprovals}}' }],
    ['in at', { assert: { required: ['approvals'] }, at: '/aprovals' }],
    ['in a phrase', { assert: { required: ['approvals'] }, message: '{{because}}', because: { '/approvals': '{{/aprovals}}' } }],
    ['in because', { assert: { required: ['approvals'] }, message: '{{because}}', because: { '/approvals': 'x', '/aprovals': 'x' } }],
  ])('is reported %s', (_name, rule) => {
    expect(problemsOf({ ...rule, tests }).join()).toContain('names /aprovals, which subjects of kind thing do not have')
  })

  test.each<[string, Partial<RuleText>, string]>([
    ['without a phrase for a member', { message: '{{because}}', because: { '/at': 'x' } }, '"because" has no phrase for /approvals'],
    [
      'with a phrase for a member that is not asserted',
      { message: '{{because}}', because: { '/approvals': 'x', '/at': 'x' } },
      'has a phrase for /at, which is not asserted',
    ],
    ['that the message does not use', { because: { '/approvals': 'x' } }, 'its message does not contain {{because}}'],
  ])('a "because" %s is reported', (_name, rule, problem) => {
    expect(problemsOf({ assert: { required: ['approvals'] }, ...rule, tests }).join()).toContain(problem)
  })

  test('an unknown source is reported', () => {
    expect(problemsOf({ needs: ['a.c'], assert: { required: ['approvals'] }, tests })).toEqual([
      'needs "a.c", which is an unknown source; did you mean "a.b"?',
    ])
  })

  test('an unknown kind is reported', () => {
    expect(problemsOf({ select: 'thingy', tests }).join()).toContain('which is an unknown kind')
  })
})

describe('trap 5: strict mode', () => {
  test('accepts ordinary rules', () => {
    expect(outcomeOf({ assert: { required: ['ref', 'name'], properties: { ref: { minLength: 1 } } } }, { ref: 'x', name: 'y' })).toBe(
      'pass',
    )
  })

  test.each([[{ requird: ['ref'] }], [{ properties: { ref: { patern: 'x' } } }]])('rejects the unknown keyword in %j', async (assert) => {
    expect(await codeOf(() => compilePack(pack({ assert }), {}, 'pack'))).toBe('PACK_INVALID')
  })
})

describe('trap 6: YAML aliases', () => {
  const head = 'apiVersion: weightseal/v1\nkind: PolicyPack\nmetadata: { id: trap, version: 1.0.0, title: t }\n'

  test('an alias is resolved, and an error inside it has the line of the anchor', async () => {
    const text = `${head}rules:\n  - &rule\n    id: WS-TEST-001\n    title: A rule under test\n    severity: blocker\n`
    expect(await thrownBy(() => parsePack(text, 'p.yml'))).toContain(
      'p.yml:8:5: "rules.0.severity" must be one of critical, high, medium, low, info, found "blocker"',
    )
  })

  test('an alias bomb is an error', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index]}`).join(',')}]`),
    ].join('\n')
    expect(await codeOf(() => parsePack(bomb, 'p.yml'))).toBe('PACK_INVALID')
  })

  test.each([
    ['unlimited nesting', '['.repeat(100_000)],
    ['a merge key', `${head}rules: [{ <<: { id: x } }]`],
    ['a duplicate key', `${head}kind: PolicyPack\nrules: []`],
    ['a tag of a programming language', `${head}rules: !!js/function x`],
    ['more than a quarter of a megabyte', `# ${'x'.repeat(300_000)}`],
    ['an empty file', ''],
    ['two documents', `${head}---\n${head}`],
  ])('%s is an error', async (_name, text) => {
    expect(await codeOf(() => parsePack(text, 'p.yml'))).toBe('PACK_INVALID')
  })
})
