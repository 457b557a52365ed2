import { describe, expect, test } from '@jest/globals'
import { builtinPacks } from '../../src/policy/builtin.ts'
import { renderRulePage } from '../../src/policy/doc.ts'
import { renderRuleText } from '../../src/policy/explain-text.ts'
import { parsePack } from '../../src/policy/parse.ts'
import { sentencesOf } from '../../src/policy/rule-page.ts'
import type { PackText, RuleText } from '../../src/policy/types.ts'
import { parseWaivers } from '../../src/policy/waivers.ts'

const RULES = builtinPacks().flatMap((pack) => pack.rules.map((rule) => [`${pack.metadata.id} ${rule.id}`, rule, pack] as const))

const CUSTOM = `apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: team, version: 1.0.0, title: Team }
params: { limit: { schema: { type: integer, minimum: 1 }, default: 10, description: Largest number of files. } }
rules:
  - id: ACME-ML-001
    title: Models have few files
    severity: high
    select: model
    assert: { required: [files], properties: { files: { maximum: { $param: limit } } } }
    message: "{{/path}} has {{/files}} files (limit {{param:limit}})"
    remediation: { text: Split the model. Then create the manifest of v1.2 again. }
    controls: {}
    tests:
      - { name: small, given: { path: m, files: 3 }, expect: pass }
      - { name: large, given: { path: m, files: 11 }, expect: fail, at: [/files] }
      - { name: larger, given: { path: m, files: 12 }, expect: fail, at: [/files] }
`

const plain = (_: string, text: string) => text

function explained(rule: RuleText, pack: PackText, { width = 80, full = false, paint = plain } = {}): string {
  return renderRuleText(rule, pack, { width, full, paint })
}

function custom(): readonly [RuleText, PackText] {
  const pack = parsePack(CUSTOM, 'team.yml')
  return [pack.rules[0] as RuleText, pack]
}

describe('every built-in rule', () => {
  test.each(RULES)('%s has a bad and a good example', (_name, { examples, remediation }) => {
    expect(examples?.bad).toMatch(/\S/)
    expect(examples?.good ?? remediation.example).toMatch(/\S/)
    expect(examples?.good ?? remediation.example).not.toBe(examples?.bad)
    for (const text of [examples?.bad ?? '', examples?.good ?? '']) expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  })

  test.each(RULES)('%s is explained in three sentences', (_name, rule) => {
    const sentences = sentencesOf(rule)
    expect(sentences).toHaveLength(3)
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[.…]$/)
  })

  test.each(RULES)('%s has a title of at most 60 characters', (_name, { title }) => {
    expect(title.length).toBeLessThanOrEqual(60)
  })

  test.each(RULES)('%s fits terminals of 60, 80 and 120 columns', (_name, rule, pack) => {
    for (const width of [60, 80, 120]) {
      const long = explained(rule, pack, { width, full: true })
        .split('\n')
        // A single word that is longer than the line, such as a URL, stays whole.
        .filter((line) => line.length > width && line.trim().includes(' '))
      expect(long).toEqual([])
    }
  })
})

describe('weightseal explain RULE', () => {
  test('names the requirement, the reason, the remedy, the examples and the way to accept the risk, in this order', () => {
    const [, rule, pack] = RULES.find(([name]) => name === 'pipeline WS-CI-001') as (typeof RULES)[number]
    const text = explained(rule, pack)
    const places = [
      ...sentencesOf(rule).map((each) => each.slice(0, 30)),
      'Bad example',
      'checkout@v4',
      'Good example',
      'Accept the risk',
    ].map((part) => text.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(text).toMatch(/\nSchema, tests, controls: weightseal explain WS-CI-001 --full\n$/)
  })

  test('--full adds the schema, the parameters, the tests and the controls', () => {
    const [, rule, pack] = RULES.find(([name]) => name === 'secrets WS-SE-002') as (typeof RULES)[number]
    const [short, full] = [explained(rule, pack), explained(rule, pack, { full: true })]
    for (const part of ['"required": [', 'secrets.rotationDays', 'stale  fail', 'iso27001_2022', 'github.secrets', 'written again'])
      expect([part, short.includes(part), full.includes(part)]).toEqual([part, false, true])
    expect(full).not.toContain('--full')
  })

  test('derives the examples of a custom rule from its first failing and its first passing test', () => {
    const text = explained(...custom())
    expect(text).toContain('Bad example\n    path: m\n    files: 11\n')
    expect(text).toContain('Good example\n    path: m\n    files: 3\n')
    expect(text).toContain('\n\n  Models have few files.\n  Split the model.\n\n')
  })

  test('the waiver is one that the gate accepts, with the dates filled in', () => {
    const [entry = ''] = /^ {4}version: 1\n(?: {4}.*\n)+/m.exec(explained(...custom())) ?? []
    const filled = entry.replace('created: YYYY-MM-DD', 'created: 2026-11-21').replace('expires: YYYY-MM-DD', 'expires: 2027-02-19')
    expect(parseWaivers(filled.replaceAll(/^ {4}/gm, ''), 'waivers.yml')).toMatchObject([{ rule: 'ACME-ML-001', expires: '2027-02-19' }])
  })

  test.each([
    ['signing WS-SIG-002', /at most 30 days[\s\S]*A baseline cannot contain critical findings/],
    ['signing WS-SIG-001', /at most 90 days[\s\S]*weightseal policies baseline/],
    ['meta WS-META-001', /cannot be waived or added to a\s+baseline/],
  ])('%s shows what the gate accepts', (name, expected) => {
    const [, rule, pack] = RULES.find(([each]) => each === name) as (typeof RULES)[number]
    expect(explained(rule, pack)).toMatch(expected)
  })

  test('a digest is shortened only where it does not fit', () => {
    const [, rule, pack] = RULES.find(([name]) => name === 'pipeline WS-CI-001') as (typeof RULES)[number]
    expect(explained(rule, pack, { width: 60 })).toContain('actions/checkout@11bd719… # v4.2.2\n')
    expect(explained(rule, pack, { width: 80 })).toContain('actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n')
  })

  test('colours mark headings only', () => {
    const coloured = explained(...custom(), { paint: (color: string, text: string) => `<${color}>${text}</${color}>` })
    expect(coloured.replaceAll(/<\/?\w+>/g, '')).toBe(explained(...custom()))
    expect(coloured).toContain('<red>Bad example</red>')
  })
})

describe('the page of a rule', () => {
  test.each(RULES)('%s starts with the three sentences and the examples', (_name, rule, pack) => {
    const page = renderRulePage(rule, pack)
    const start = `# ${rule.id}: ${rule.title}\n\n${sentencesOf(rule).join('\n\n')}\n\n## Bad example\n\n`
    expect(page.slice(0, start.length)).toBe(start)
    const withoutCode = page.replaceAll(/^```[\s\S]*?^```$/gm, '')
    expect([...withoutCode.matchAll(/^## (.*)$/gm)].map((match) => match[1]).slice(0, 4)).toEqual([
      'Bad example',
      'Good example',
      'Accept the risk',
      'Details',
    ])
  })
})
