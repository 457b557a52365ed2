import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SealError } from '../../src/core/errors.ts'
import type { Facts, Subject } from '../../src/core/subject.ts'
import { inlineWaivers } from '../../src/domains/workflows/inline.ts'
import { parseBaseline, renderBaseline, toBaseline } from '../../src/policy/baseline.ts'
import { compilePack } from '../../src/policy/compile.ts'
import { decide } from '../../src/policy/evaluate.ts'
import { evaluateWithWaivers } from '../../src/policy/evaluate-with-waivers.ts'
import { loadPacks } from '../../src/policy/load.ts'
import { parseLock } from '../../src/policy/lock.ts'
import { parsePack } from '../../src/policy/parse.ts'
import type { Finding, Pack, RuleText } from '../../src/policy/types.ts'
import { type Exceptions, parseWaivers } from '../../src/policy/waivers.ts'
import { parseConfig } from '../../src/settings/read-config.ts'
import { codeOf, thrownBy } from '../fixtures.ts'

const NOW = '2026-11-21T12:00:00Z'
const NONE: Exceptions = {
  waivers: [],
  inline: [],
  inlineFaults: [],
  baseline: undefined,
  known: new Set(['AB-CD-001', 'AB-CD-002']),
  now: NOW,
}

const rule = (id: string, severity: RuleText['severity']): RuleText => ({
  id,
  title: 'A thing is good',
  severity,
  select: 'thing',
  assert: { required: ['good'], properties: { good: { const: true } } },
  message: '{{id}} is not good.',
  remediation: { text: 'Make it good.' },
  controls: {},
  tests: [],
})

function packOf(severity: RuleText['severity']): Pack {
  return compilePack(
    {
      apiVersion: 'weightseal/v1',
      kind: 'PolicyPack',
      metadata: { id: 'p', version: '1.0.0', title: 'p' },
      rules: [rule('AB-CD-001', severity)],
    },
    {},
    'p',
  )
}

const thing = (id: string, good: boolean): Subject => ({ kind: 'thing', id, data: { good }, at: { file: 'f.yml', line: 7 } })

async function findingsOf(
  subjects: readonly Subject[],
  exceptions: Partial<Exceptions>,
  severity: RuleText['severity'] = 'high',
): Promise<readonly Finding[]> {
  const facts: Facts = { now: NOW, trigger: 'push', sources: {}, subjects }
  const meta = (await loadPacks({ packs: [], params: {}, customPacks: [] }, async () => [])).map((pack) => ({
    ...pack,
    rules: pack.rules.filter(({ select }) => select === 'waiver'),
  }))
  return evaluateWithWaivers(facts, [packOf(severity), ...meta], { ...NONE, ...exceptions })
}

const waiver = (fields: Partial<Record<string, string>> = {}) => {
  const entry = {
    rule: 'AB-CD-001',
    subject: 'x',
    reason: 'the vendor fixes it in the next release',
    owner: '@acme/ml',
    ticket: 'https://example.org/1',
    created: '2026-11-01',
    expires: '2027-01-15',
    ...fields,
  }
  return `version: 1\nwaivers:\n  - ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n    ')}\n`
}
const waived = (fields: Partial<Record<string, string>> = {}) => ({ waivers: parseWaivers(waiver(fields), 'w.yml') })

/** Returns rule and outcome of all findings except passes. */
const open = (findings: readonly Finding[]) =>
  findings.flatMap(({ rule: { id }, outcome }) => (outcome === 'pass' || outcome === 'skip' ? [] : [`${id} ${outcome}`]))

describe('a waiver', () => {
  test('accepts one finding temporarily, and remains in the report', async () => {
    const findings = await findingsOf([thing('x', false)], waived())
    expect([open(findings), decide(findings, 'high')]).toEqual([['AB-CD-001 waived'], 'allow'])
    expect(findings[0]).toMatchObject({ waiver: { origin: 'file', owner: '@acme/ml', expires: '2027-01-15', ageDays: 20 } })
  })

  test('of another subject accepts nothing and is reported', async () => {
    const findings = await findingsOf([thing('y', false)], waived())
    expect([open(findings), decide(findings, 'high')]).toEqual([['AB-CD-001 fail', 'WS-META-002 fail'], 'block'])
  })

  test('of * accepts all findings of a rule', async () => {
    expect(open(await findingsOf([thing('x', false), thing('y', false)], waived({ subject: '*' })))).toEqual([
      'AB-CD-001 waived',
      'AB-CD-001 waived',
    ])
  })

  test.each([
    ['has expired', { expires: '2026-11-21' }, ['AB-CD-001 fail', 'WS-META-001 fail']],
    ['expires tomorrow', { expires: '2026-11-22' }, ['AB-CD-001 waived', 'WS-META-008 fail']],
    ['expires in two weeks', { expires: '2026-12-05' }, ['AB-CD-001 waived', 'WS-META-008 fail']],
    ['starts tomorrow', { created: '2026-11-22', expires: '2027-01-20' }, ['AB-CD-001 fail', 'WS-META-009 fail']],
    ['expires in 15 days', { expires: '2026-12-06' }, ['AB-CD-001 waived']],
    ['names an unknown rule', { rule: 'AB-CD-009' }, ['AB-CD-001 fail', 'WS-META-002 fail']],
    [
      'that begins next year, so that it ends later than any may',
      { created: '2027-01-01', expires: '2027-03-20' },
      ['AB-CD-001 fail', 'WS-META-009 fail'],
    ],
  ])('that %s', async (_, fields, expected) => {
    expect(open(await findingsOf([thing('x', false)], waived(fields)))).toEqual(expected)
  })

  test('of a critical finding lasts at most thirty days', async () => {
    expect(open(await findingsOf([thing('x', false)], waived({ expires: '2026-12-01' }), 'critical'))).toContain('AB-CD-001 waived')
    expect(open(await findingsOf([thing('x', false)], waived({ expires: '2026-12-02' }), 'critical'))).toEqual([
      'AB-CD-001 fail',
      'WS-META-009 fail',
    ])
  })

  test('of a rule that could not be evaluated is not reported as unused', async () => {
    const pack = packOf('high')
    const unread: Pack = { ...pack, rules: pack.rules.map((each) => ({ ...each, needs: ['github.changes'] })) }
    const findings = evaluateWithWaivers({ now: NOW, trigger: 'push', sources: {}, subjects: [thing('x', false)] }, [unread], {
      ...NONE,
      ...waived(),
    })
    expect([open(findings), decide(findings, 'high')]).toEqual([['AB-CD-001 unknown'], 'undecided'])
  })

  test.each([
    ['too long', { expires: '2027-02-01' }, 'lasts 92 days; the limit is 90'],
    ['expired before it was created', { expires: '2026-10-01' }, 'expires before it was created'],
    ['a date that does not exist', { expires: '2027-02-30' }, 'a date that does not exist'],
    ['of a rule about Weightseal itself', { rule: 'WS-META-004' }, 'which cannot be waived'],
    ['a short reason', { reason: 'later' }, 'reason'],
    ['an invalid owner', { owner: 'acme' }, 'owner'],
  ])('%s is rejected with its position', async (_, fields, message) => {
    expect(await codeOf(() => parseWaivers(waiver(fields), 'w.yml'))).toBe('SETTINGS_INVALID')
    expect(await thrownBy(() => parseWaivers(waiver(fields), 'w.yml'))).toMatch(/^w\.yml:\d+:\d+: /)
    expect(await thrownBy(() => parseWaivers(waiver(fields), 'w.yml'))).toContain(message)
  })

  test('never accepts findings about Weightseal itself', async () => {
    const meta = { ...packOf('high'), id: 'meta', rules: packOf('high').rules.map((each) => ({ ...each, pack: 'meta' })) }
    const facts: Facts = { now: NOW, trigger: 'push', sources: {}, subjects: [thing('x', false)] }
    expect(open(evaluateWithWaivers(facts, [meta], { ...NONE, ...waived({ subject: '*' }) }))).toEqual(['AB-CD-001 fail'])
  })
})

describe('a comment in a file', () => {
  const comments = (text: string) => {
    const { waivers, faults } = inlineWaivers(text, 'f.yml')
    return { inline: waivers, inlineFaults: faults }
  }
  const before = '\n'.repeat(6)

  test.each([
    ['at the end of the line', `${before}x # weightseal: ignore[AB-CD-001] fixed in the next release — until 2027-01-31\n`],
    ['above the line', `${'\n'.repeat(5)}# weightseal: ignore[AB-CD-001, AB-CD-002] fixed in the next release - until 2027-01-31\nx\n`],
    ['in lowercase', `${before}x # weightseal: ignore[ab-cd-001] fixed in the next release until 2027-01-31\n`],
  ])('%s accepts the finding of that line', async (_, text) => {
    expect(open(await findingsOf([thing('x', false)], comments(text)))).toContain('AB-CD-001 waived')
  })

  test.each([
    [
      'of another line',
      `${before}\nx # weightseal: ignore[AB-CD-001] fixed in the next release — until 2027-01-31\n`,
      ['AB-CD-001 fail', 'WS-META-002 fail'],
    ],
    ['without an end', `${before}x # weightseal: ignore[AB-CD-001] fixed in the next release\n`, ['AB-CD-001 fail', 'WS-META-009 fail']],
    ['without a reason', `${before}x # weightseal: ignore[AB-CD-001] until 2027-01-31\n`, ['AB-CD-001 fail', 'WS-META-009 fail']],
    [
      'without a rule',
      `${before}x # weightseal: ignore fixed in the next release until 2027-01-31\n`,
      ['AB-CD-001 fail', 'WS-META-009 fail'],
    ],
    [
      'for years',
      `${before}x # weightseal: ignore[AB-CD-001] fixed in the next release until 2029-01-31\n`,
      ['AB-CD-001 fail', 'WS-META-009 fail'],
    ],
    [
      'that is over',
      `${before}x # weightseal: ignore[AB-CD-001] fixed in the next release until 2026-11-01\n`,
      ['AB-CD-001 fail', 'WS-META-001 fail'],
    ],
  ])('%s accepts nothing', async (_, text, expected) => {
    expect(open(await findingsOf([thing('x', false)], comments(text)))).toEqual(expected)
  })

  const FORM = 'write "# weightseal: ignore[WS-CI-001] why it is fine — until 2027-01-31"'

  test.each([
    ['ignore fixed in the next release until 2027-01-31', FORM],
    ['ignore[WS-CI-1] fixed in the next release until 2027-01-31', `"WS-CI-1" names no rules; ${FORM}`],
    ['ignore[WS-CI-001] fixed in the next release', `it has no end; ${FORM}`],
    ['ignore[WS-CI-001] fixed in the next release until tomorrow', `"tomorrow" is no day; ${FORM}`],
    ['ignore[WS-CI-001] until 2027-01-31', `it gives no reason; ${FORM}`],
    ['ignore[WS-CI-001] later until 2027-01-31', 'its reason is shorter than 20 characters'],
  ])('that is malformed (%s) keeps the id and the fingerprint of version 0.1', async (text, key) => {
    const [finding] = (await findingsOf([], comments(`# weightseal: ${text}\n`))).filter(({ rule }) => rule.id === 'WS-META-009')
    if (finding?.outcome !== 'fail') throw new Error('WS-META-009 did not fail')
    expect(finding.subject.id).toBe(`f.yml ${key}`)
    expect(finding.fingerprint).toBe(createHash('sha256').update(`WS-META-009\0waiver\0f.yml ${key}\0/state`).digest('hex').slice(0, 32))
  })

  test('that is malformed has a message in other words than the id', () => {
    expect(comments('# weightseal: ignore[WS-CI-001] until 2027-01-31').inlineFaults).toMatchObject([
      { fault: `the reason is missing; ${FORM}`, key: `it gives no reason; ${FORM}` },
    ])
  })

  test('of any form is parsed in linear time', () => {
    fc.assert(fc.property(fc.string(), (text) => void inlineWaivers(`# weightseal: ignore[${text}`, 'f')))
    inlineWaivers(`# weightseal: ignore[AB-CD-001] ${'until '.repeat(100_000)}`, 'f')
    inlineWaivers(`# weightseal: ignore[AB-CD-001] ${'- '.repeat(200_000)}until 2027-01-31`, 'f')
  })
})

describe('a baseline', () => {
  const made = async (subjects: readonly Subject[], severity: RuleText['severity'] = 'high') => {
    const findings = (await findingsOf(subjects, {}, severity)).flatMap((finding) =>
      finding.outcome === 'fail'
        ? [{ fingerprint: finding.fingerprint, rule: finding.rule.id, subject: finding.subject.id, severity: finding.severity }]
        : [],
    )
    return renderBaseline(findings, [], '2026-11-01')
  }

  test('accepts existing findings with their age, and no new ones', async () => {
    const baseline = toBaseline(parseBaseline(await made([thing('x', false)]), 'b.json'))
    const findings = await findingsOf([thing('x', false), thing('y', false)], { baseline })
    expect([open(findings), decide(findings, 'high')]).toEqual([['AB-CD-001 waived', 'AB-CD-001 fail'], 'block'])
    expect(findings[0]).toMatchObject({ waiver: { origin: 'baseline', ageDays: 20, expires: '' } })
  })

  test('is independent of moved lines', async () => {
    const baseline = toBaseline(parseBaseline(await made([thing('x', false)]), 'b.json'))
    const moved = { ...thing('x', false), at: { file: 'f.yml', line: 99 } }
    expect(open(await findingsOf([moved], { baseline }))).toEqual(['AB-CD-001 waived'])
  })

  test('never contains critical findings: neither when written, nor when added manually, nor when a finding became critical', async () => {
    expect(parseBaseline(await made([thing('x', false)], 'critical'), 'b.json')).toEqual([])
    const forged = (await made([thing('x', false)])).replace('"high"', '"critical"')
    expect(await codeOf(() => parseBaseline(forged, 'b.json'))).toBe('SETTINGS_INVALID')
    const baseline = toBaseline(parseBaseline(await made([thing('x', false)]), 'b.json'))
    expect(open(await findingsOf([thing('x', false)], { baseline }, 'critical'))).toEqual(['AB-CD-001 fail'])
  })

  test('keeps the day on which each finding was first seen, and drops fixed findings', () => {
    const entry = (fingerprint: string) => ({ fingerprint: fingerprint.repeat(32), rule: 'AB-CD-001', subject: 's', severity: 'high' })
    const first = parseBaseline(renderBaseline([entry('a'), entry('b')], [], '2026-01-01'), 'b')
    const second = parseBaseline(renderBaseline([entry('b'), entry('c')], first, '2026-02-01'), 'b')
    expect(second.map(({ fingerprint, firstSeen }) => [fingerprint[0], firstSeen])).toEqual([
      ['b', '2026-01-01'],
      ['c', '2026-02-01'],
    ])
  })
})

describe('files of any form', () => {
  const shapes = fc.oneof(
    fc.string(),
    fc.jsonValue({ maxDepth: 4 }).map((json) => JSON.stringify(json)),
    fc
      .record({ version: fc.constant(1), waivers: fc.array(fc.dictionary(fc.string(), fc.jsonValue())) })
      .map((json) => JSON.stringify(json)),
    fc
      .record({
        apiVersion: fc.constant('weightseal/v1'),
        kind: fc.constant('PolicyPack'),
        metadata: fc.jsonValue(),
        rules: fc.array(fc.jsonValue()),
        overrides: fc.jsonValue(),
      })
      .map((json) => JSON.stringify(json)),
    fc
      .record({
        version: fc.constant(1),
        policies: fc.dictionary(fc.constantFrom('rules', 'custom', 'sarif', 'profile', 'params'), fc.jsonValue()),
      })
      .map((json) => JSON.stringify(json)),
    fc.record({ schema: fc.constant('weightseal/baseline@1'), entries: fc.jsonValue() }).map((json) => JSON.stringify(json)),
  )
  test.each([
    ['waivers', parseWaivers],
    ['baseline', parseBaseline],
    ['lock', parseLock],
    ['pack', parsePack],
    ['configuration', parseConfig],
  ])('%s end with a result or a SealError', (_, parse) => {
    fc.assert(
      fc.property(shapes, (text) => {
        try {
          parse(text, 'f')
        } catch (error) {
          expect(error).toBeInstanceOf(SealError)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('severities and enforcements', () => {
  const load = (rules: object, overrides?: readonly object[]) => {
    const org = `apiVersion: weightseal/v1\nkind: PolicyPack\nmetadata: { id: acme, version: 1.0.0, title: Acme }\noverrides: ${JSON.stringify(overrides ?? [])}\nrules: []\n`
    const own = Object.entries(rules).map(([id, change]) => ({ rule: id, ...(change as object) }))
    const selection = { packs: ['pipeline'], params: {}, customPacks: overrides === undefined ? [] : ['org.yml'], rules: own }
    return loadPacks(selection, async () => [{ path: 'org.yml', text: org }])
  }
  const found = async (id: string, ...args: Parameters<typeof load>) =>
    (await load(...args)).flatMap(({ rules }) => rules).find((each) => each.id === id)

  test('a repository can change a rule that is not locked', async () => {
    expect(await found('WS-CI-001', { 'WS-CI-001': { severity: 'low', reason: 'why it is fine' } })).toMatchObject({
      severity: 'low',
      packSeverity: 'high',
    })
    expect(await found('WS-CI-001', { 'WS-CI-001': { enforcement: 'off', reason: 'nothing to see here' } })).toMatchObject({
      enforcement: 'off',
    })
  })

  test('a rule with an override runs in every profile', async () => {
    expect(await found('WS-CI-007', {})).toBeUndefined()
    expect(await found('WS-CI-007', { 'WS-CI-007': { enforcement: 'warn' } })).toMatchObject({ enforcement: 'warn' })
  })

  const LOCKED = [{ rule: 'WS-CI-001', severity: 'high', locked: true }]
  test.each([
    ['lower severity', { severity: 'medium' }],
    ['only warn', { enforcement: 'warn' }],
    ['only notice', { enforcement: 'notice' }],
    ['turn it off', { enforcement: 'off', reason: 'nothing to see here' }],
  ])('a rule that an organisation locked cannot be lowered: %s', async (_, change) => {
    expect(await thrownBy(() => load({ 'WS-CI-001': change }, LOCKED))).toContain('which pack acme locks')
  })

  test.each([
    ['the same', { severity: 'high' }],
    ['a higher severity', { severity: 'critical' }],
    ['always block', { enforcement: 'block' }],
  ])('but it can be raised: %s', async (_, change) => {
    expect(await found('WS-CI-001', { 'WS-CI-001': change }, LOCKED)).toMatchObject(change)
  })

  test('neither by a pack of the repository that comes first, nor by a parameter', async () => {
    const pack = (id: string, overrides: object) =>
      `apiVersion: weightseal/v1\nkind: PolicyPack\nmetadata: { id: ${id}, version: 1.0.0, title: A pack }\noverrides: ${JSON.stringify([overrides])}\nrules: []\n`
    const texts: Readonly<Record<string, string>> = {
      'own.yml': pack('own', { rule: 'WS-CI-001', enforcement: 'off', reason: 'nothing to see here' }),
      'org.yml': pack('acme', LOCKED[0] as object),
    }
    const read = async (path: string) => [{ path, text: texts[path] ?? '' }]
    const selection = { packs: ['pipeline'], params: {}, customPacks: ['own.yml', 'org.yml'] }
    expect(await thrownBy(() => loadPacks(selection, read))).toContain('pack own lowers WS-CI-001')
    const params = { pipeline: { trustedOwners: ['actions'] } }
    expect(await thrownBy(() => loadPacks({ ...selection, params, customPacks: ['org.yml'] }, read))).toContain(
      'which the rule WS-CI-001 reads. The pack acme locks',
    )
    expect(await loadPacks({ ...selection, params: { pipeline: { cooldownDays: 3 } }, customPacks: ['org.yml'] }, read)).toHaveLength(3)
  })

  test.each([
    ['an unknown rule', { 'WS-CI-999': { severity: 'low' } }, 'which no active pack contains'],
    ['a rule about Weightseal itself', { 'WS-META-004': { enforcement: 'warn' } }, 'cannot be changed'],
    ['off without a reason', { 'WS-CI-001': { enforcement: 'off' } }, 'without a reason'],
    ['a lower severity without a reason', { 'WS-CI-001': { severity: 'low' } }, 'without a reason'],
    ['only a warning without a reason', { 'WS-CI-001': { enforcement: 'warn' } }, 'without a reason'],
  ])('%s is rejected', async (_, rules, message) => {
    expect(await thrownBy(() => load(rules))).toContain(message)
  })

  test.each([
    ['off', 'skip', 'allow'],
    ['notice', 'fail', 'allow'],
    ['warn', 'fail', 'allow'],
    ['block', 'fail', 'block'],
  ] as const)('%s gives %s and %s, whatever the severity', (enforcement, outcome, verdict) => {
    for (const severity of ['critical', 'low'] as const) {
      const pack = packOf(severity)
      const changed = { ...pack, rules: pack.rules.map((each) => ({ ...each, enforcement, overrideReason: 'why' })) }
      const findings = evaluateWithWaivers({ now: NOW, trigger: 'push', sources: {}, subjects: [thing('x', false)] }, [changed], NONE)
      expect([
        findings[0]?.outcome,
        decide([...findings, { rule: changed.rules[0] as never, outcome: 'pass', subjects: 1 }], 'high'),
      ]).toEqual([outcome, verdict])
    }
  })
})
