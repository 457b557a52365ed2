import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Facts, Source, Subject, Trigger } from '../../src/core/subject.ts'
import { compilePack } from '../../src/policy/compile.ts'
import { decide, evaluate } from '../../src/policy/evaluate.ts'
import { type Finding, type PackText, type RuleText, SEVERITIES } from '../../src/policy/types.ts'

const RULE: RuleText = {
  id: 'WS-TEST-001',
  title: 'Size is one',
  severity: 'high',
  select: 'thing',
  assert: { required: ['size'], properties: { size: { const: 1 } } },
  message: '{{id}} has {{/size}} of {{param:limit}}',
  remediation: { text: 'r' },
  controls: {},
  tests: [],
}

function packOf(rule: Partial<RuleText>): PackText {
  return {
    apiVersion: 'weightseal/v1',
    kind: 'PolicyPack',
    metadata: { id: 'p', version: '1.0.0', title: 't' },
    params: { limit: { schema: { type: 'integer' }, default: 7 } },
    rules: [{ ...RULE, ...rule }],
  }
}

const thing = (data: Readonly<Record<string, unknown>>, more: Partial<Subject> = {}): Subject => ({
  kind: 'thing',
  id: 'x',
  data,
  at: { file: 'f', line: 1 },
  ...more,
})

function findingsOf(
  rule: Partial<RuleText>,
  subjects: readonly Subject[],
  more: { sources?: Record<string, Source>; trigger?: Trigger; now?: string } = {},
): readonly Finding[] {
  const facts: Facts = { now: '2026-06-01T00:00:00Z', trigger: 'push', sources: {}, subjects, ...more }
  return evaluate(facts, [compilePack(packOf(rule), {}, 'p')])
}

describe('a rule over its subjects', () => {
  test('passes with the number of subjects', () => {
    expect(findingsOf({}, [thing({ size: 1 }), thing({ size: 1 })])).toEqual([expect.objectContaining({ outcome: 'pass', subjects: 2 })])
  })

  test('fails with what was expected, what was found and where', () => {
    const [finding] = findingsOf({}, [thing({ size: 2 }, { spans: { '/size': { file: 'f', line: 9, column: 3 } } })])
    expect(finding).toMatchObject({
      outcome: 'fail',
      message: 'x has 2 of 7',
      subject: { at: { file: 'f', line: 9, column: 3 } },
      problems: [{ at: '/size', keyword: 'const', expected: 'must be 1', actual: '2' }],
    })
  })

  test('uses the span of the nearest ancestor', () => {
    const rule = { assert: { required: ['a'], properties: { a: { required: ['b'], properties: { b: { const: 1 } } } } } }
    const [finding] = findingsOf(rule, [thing({ a: { b: 2 } }, { spans: { '/a': { file: 'g', line: 4 } } })])
    expect(finding).toMatchObject({ subject: { at: { file: 'g', line: 4 } } })
  })

  test('a fingerprint is independent of lines and list positions, and differs by subject', () => {
    const rule = { assert: { properties: { list: { items: { const: 1 } } } } }
    const print = (list: readonly number[], subject: Partial<Subject> = {}) =>
      (findingsOf(rule, [thing({ list }, subject)])[0] as { fingerprint: string }).fingerprint
    expect(print([2])).toBe(print([1, 1, 2], { at: { file: 'f', line: 99 } }))
    expect(print([2])).not.toBe(print([2], { id: 'y' }))
  })

  test('an external value is cut and never used as a placeholder', () => {
    const [finding] = findingsOf({}, [thing({ size: '{{param:limit}}' }, { id: 'y'.repeat(1000) })])
    expect((finding as { message: string }).message).toMatch(/^y{300}… has \{\{param:limit\}\} of 7$/)
  })
})

describe('a message with {{because}}', () => {
  const rule: Partial<RuleText> = {
    message: '{{id}}: {{because}}.',
    assert: { required: ['size', 'name'], properties: { size: { maximum: 7 }, name: { minLength: 1 } } },
    because: {
      '/size': { wrong: '{{/size}} is too large ({{expected}})', missing: 'no size' },
      '/name': 'no name (of {{/size}})',
    },
  }
  const said = (data: object, more: Partial<RuleText> = {}) =>
    (findingsOf({ ...rule, ...more }, [thing({ ...data })])[0] as { message: string }).message

  test.each([
    [{ size: 8, name: 'a' }, 'x: 8 is too large (must be <= 7).'],
    [{ name: 'a' }, 'x: no size.'],
    [{}, 'x: no size; no name (of (none)).'],
    [{ size: 9, name: '' }, 'x: 9 is too large (must be <= 7); no name (of 9).'],
    [{ size: 9, name: '{{expected}}{{because}}' }, 'x: 9 is too large (must be <= 7).'],
  ])('of %j: %s', (data, message) => {
    expect(said(data)).toBe(message)
  })

  test('contains the expectation if no phrase is written', () => {
    expect(said({ size: 9, name: 'a' }, { because: { '/name': 'no name' } })).toBe('x: must be <= 7.')
  })
})

describe('unknown sources', () => {
  const needs = ['github.x']
  test.each<[string, Source | undefined, Partial<RuleText>, string, boolean | undefined]>([
    ['known', { status: 'ok' }, {}, 'pass', undefined],
    ['known to be absent', { status: 'absent' }, {}, 'pass', undefined],
    ['never collected', undefined, {}, 'unknown', true],
    ['forbidden', { status: 'forbidden', permission: 'x: read', detail: 'no' }, {}, 'unknown', true],
    ['in error', { status: 'error', detail: 'no' }, {}, 'unknown', true],
    ['in error, only a warning', { status: 'error', detail: 'no' }, { onUnknown: 'warn' }, 'unknown', false],
    ['in error, ignored', { status: 'error', detail: 'no' }, { onUnknown: 'ignore' }, 'skip', undefined],
    ['not applicable to this event', { status: 'skipped', detail: 'no' }, {}, 'skip', undefined],
  ])('a source that is %s', (_name, source, rule, outcome, binding) => {
    const [finding] = findingsOf({ needs, ...rule }, [thing({ size: 1 })], { sources: source === undefined ? {} : { 'github.x': source } })
    expect(finding).toMatchObject({ outcome, ...(binding === undefined ? {} : { binding }) })
  })

  test('a skipped source does not hide one in error', () => {
    const [finding] = findingsOf({ needs: ['a.a', 'b.b'] }, [], {
      sources: { 'a.a': { status: 'skipped', detail: '' }, 'b.b': { status: 'error', detail: '' } },
    })
    expect(finding).toMatchObject({ outcome: 'unknown', source: 'b.b' })
  })

  test.each([
    ['pass', 'pass'],
    ['fail', 'fail'],
    ['unknown', 'unknown'],
  ] as const)('nothing selected with onEmpty %s', (onEmpty, outcome) => {
    expect(findingsOf({ onEmpty }, [])).toEqual([expect.objectContaining({ outcome })])
  })

  test('a failing subject of an "undecided" rule is unknown and binding', () => {
    expect(findingsOf({ onFail: 'undecided' }, [thing({ size: 2 })])).toEqual([
      expect.objectContaining({ outcome: 'unknown', binding: true }),
    ])
  })
})

describe('an unknown member', () => {
  const unknown = { '/size': 'var.size has no value' }
  const outcomes = (rule: Partial<RuleText>, data: object, more: Partial<Subject> = { unknown }) =>
    findingsOf(rule, [thing(data as Readonly<Record<string, unknown>>, more)]).map(
      (finding) => `${finding.outcome}${finding.outcome === 'unknown' ? ` ${finding.binding}` : ''}`,
    )
  const two = { assert: { required: ['size', 'kind'], properties: { size: { const: 1 }, kind: { const: 'a' } } } }

  test('makes a rule that depends on it undecided, never met', () => {
    expect(outcomes({}, {})).toEqual(['unknown true'])
    expect(findingsOf({}, [thing({}, { unknown })])[0]).toMatchObject({
      detail: 'x: "size" is unknown, because it depends on var.size, which has no value',
      subject: { id: 'x' },
    })
    expect(outcomes({}, {}, {})).toEqual(['fail'])
  })

  test('does not hide other problems, and does not affect rules that do not need it', () => {
    expect(outcomes(two, { kind: 'b' })).toEqual(['fail'])
    expect(outcomes(two, { kind: 'a' })).toEqual(['unknown true'])
    expect(outcomes({ assert: { required: ['kind'], properties: { kind: { const: 'a' } } } }, { kind: 'a' })).toEqual(['pass'])
  })

  test('in the condition of a rule leaves open whether the rule applies', () => {
    const when = { required: ['size'], properties: { size: { const: 1 } } }
    const assert = { required: ['kind'], properties: { kind: { const: 'a' } } }
    expect(outcomes({ when, assert }, { kind: 'b' })).toEqual(['unknown true'])
    expect(outcomes({ when, assert }, { kind: 'a' })).toEqual(['pass'])
    const both = { required: ['size', 'on'], properties: { size: { const: 1 }, on: { const: true } } }
    expect(outcomes({ when: both, assert }, { kind: 'b', on: false })).toEqual(['pass'])
    expect(outcomes({ when: { not: { required: ['size'] } }, assert }, { kind: 'b' })).toEqual(['fail'])
  })

  test('warns if the rule sets onUnknown: warn, and binds otherwise', () => {
    expect(outcomes({ onUnknown: 'warn' }, {})).toEqual(['unknown false'])
    expect(outcomes({ onUnknown: 'warn-if-forbidden' }, {})).toEqual(['unknown true'])
    expect(outcomes({ onUnknown: 'ignore' }, {})).toEqual(['pass'])
    expect(decide(findingsOf({}, [thing({}, { unknown })]), 'high')).toBe('undecided')
  })
})

describe('when a rule runs', () => {
  test('only on its triggers', () => {
    expect(findingsOf({ stages: ['release'] }, [thing({ size: 2 })])).toEqual([expect.objectContaining({ outcome: 'skip' })])
    expect(findingsOf({ stages: ['release'] }, [thing({ size: 2 })], { trigger: 'release' })).toEqual([
      expect.objectContaining({ outcome: 'fail' }),
    ])
  })

  test('only as a notice before effectiveFrom', () => {
    expect(findingsOf({ effectiveFrom: '2026-06-02' }, [thing({ size: 2 })])).toEqual([
      expect.objectContaining({ outcome: 'fail', severity: 'info' }),
    ])
    expect(findingsOf({ effectiveFrom: '2026-06-01' }, [thing({ size: 2 })])).toEqual([
      expect.objectContaining({ outcome: 'fail', severity: 'high' }),
    ])
  })

  test('only on subjects that match "when"', () => {
    expect(findingsOf({ when: { required: ['on'] } }, [thing({ size: 2 })])).toEqual([expect.objectContaining({ outcome: 'pass' })])
  })
})

describe('the verdict', () => {
  const finding = fc.record({
    outcome: fc.constantFrom('fail', 'unknown', 'waived', 'pass', 'skip'),
    severity: fc.constantFrom(...SEVERITIES),
    binding: fc.boolean(),
    rule: fc.record({ enforcement: fc.constantFrom(undefined, 'notice', 'warn', 'block') }),
  }) as unknown as fc.Arbitrary<Finding>

  test('an empty list of findings is undecided', () => {
    expect(decide([], 'high')).toBe('undecided')
  })

  test('an additional finding never makes it milder', () => {
    const grave = { allow: 0, undecided: 1, block: 2 }
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), finding, fc.constantFrom(...SEVERITIES), (findings, one, threshold) => {
        expect(grave[decide([...findings, one], threshold)]).toBeGreaterThanOrEqual(grave[decide(findings, threshold)])
      }),
    )
  })

  test('allow means that nothing at the threshold failed or is unknown', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), fc.constantFrom(...SEVERITIES), (findings, threshold) => {
        const grave = findings.some(
          (one) =>
            ((one.outcome === 'unknown' && one.binding) || one.outcome === 'fail') &&
            (one.rule.enforcement === 'block' ||
              (one.rule.enforcement === undefined && SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(threshold))),
        )
        expect(decide(findings, threshold) === 'allow').toBe(!grave)
      }),
    )
  })

  test('the order of findings does not matter', () => {
    fc.assert(fc.property(fc.array(finding), (findings) => expect(decide([...findings].reverse(), 'high')).toBe(decide(findings, 'high'))))
  })
})
