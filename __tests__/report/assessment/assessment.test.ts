import { describe, expect, test } from '@jest/globals'
import type { Subject } from '../../../src/core/subject.ts'
import { loadBuiltin } from '../../../src/policy/builtin.ts'
import { evaluate } from '../../../src/policy/evaluate.ts'
import type { Framework } from '../../../src/policy/framework.ts'
import type { Finding, Pack } from '../../../src/policy/types.ts'
import { assess } from '../../../src/report/assessment/assessment.ts'
import { assessmentMarkdown, assessmentText } from '../../../src/report/assessment/text.ts'

const FRAMEWORK: Framework = {
  id: 'own',
  title: 'Own <b>',
  version: '1',
  groups: [
    {
      title: 'All',
      controls: [
        { id: 'callers', title: 'Callers', rules: ['WS-EP-001'], evidence: [] },
        { id: 'limits', title: 'Limits', rules: ['WS-EP-004', 'WS-EP-009'], evidence: [] },
        { id: 'traffic', title: 'Traffic', rules: ['WS-EP-016'], evidence: [] },
        { id: 'people', title: 'People', rules: [], evidence: [], notAssessable: 'About people.' },
      ],
    },
  ],
}

const ASSESSED = { repository: 'acme', headSha: 'abcdef0123456789', config: '.github/<b>.yml' }

const endpoint = (model: string, data: object, unknown?: Record<string, string>): Subject => ({
  kind: 'endpoint',
  id: `c#${model}`,
  data: { model, path: 'c', exposure: 'public', authenticated: true, rpm: 10, burst: 10, ...data },
  at: { file: 'c', line: 3 },
  ...(unknown === undefined ? {} : { unknown }),
})
const declared = (model: string): Subject => ({
  kind: 'model.declaration',
  id: model,
  data: { model, path: 'c' },
  at: { file: 'c', line: 1 },
})
const ingress = (tls: boolean): Subject => ({
  kind: 'serving.ingress',
  id: 'i',
  data: { path: 'i', object: 'Ingress', name: 'i', tls },
  at: { file: 'i', line: 1 },
})

async function assessed(subjects: readonly Subject[], change: (findings: readonly Finding[]) => readonly Finding[] = (all) => all) {
  const packs: readonly Pack[] = [await loadBuiltin('serving', {})]
  const status = { status: 'ok' } as const
  const facts = {
    now: '2026-11-21',
    trigger: 'push',
    sources: { 'workspace.declarations': status, 'workspace.deployments': status },
    subjects,
  } as const
  return assess(FRAMEWORK, { subjects, findings: change(evaluate(facts, packs)), packs })
}
const states = ({ scopes }: Awaited<ReturnType<typeof assessed>>) =>
  scopes.flatMap(({ name, groups }) => groups.flatMap(({ controls }) => controls.map(({ id, state }) => `${name} ${id} ${state}`)))

describe('an assessment', () => {
  test('is made for each model, and separately for the repository', async () => {
    const found = await assessed([declared('a'), declared('b'), endpoint('a', {}), endpoint('b', { authenticated: false }), ingress(true)])
    expect(states(found)).toEqual([
      'a callers available',
      'a limits available',
      'b callers missing',
      'b limits available',
      'repository traffic available',
      'repository people not-assessable',
    ])
  })

  test('an unknown result is not assessable, with the reason', async () => {
    const found = await assessed([declared('a'), endpoint('a', { rpm: undefined }, { '/rpm': 'only that it is on' })])
    expect(states(found)).toContain('a limits not-assessable')
    expect(assessmentText([found], ASSESSED, (_, text) => text)).toContain('only that it is on')
  })

  test('undeclared evidence is missing, with a remedy; other absent evidence is not assessable', async () => {
    const found = await assessed([declared('a')])
    expect(states(found)).toEqual([
      'a callers missing',
      'a limits missing',
      'repository traffic not-assessable',
      'repository people not-assessable',
    ])
    expect(found.scopes[0]?.groups[0]?.controls[0]).toMatchObject({
      reason: 'nothing is declared',
      remedy:
        'Require authentication at the endpoint, and add it to the model in .github/weightseal.yml, for example: endpoint: { authentication: { type: oauth2, required: true } }.',
    })
  })

  test('a control that the declarations do not require is not assessable; an undeclared one is missing', async () => {
    const framework = {
      ...FRAMEWORK,
      groups: [{ title: 'All', controls: [{ id: 'keys', title: 'Keys', rules: ['WS-EP-008'], evidence: [] }] }],
    }
    const packs: readonly Pack[] = [await loadBuiltin('serving', {})]
    const stateOf = (subjects: readonly Subject[]) => assess(framework, { subjects, findings: [], packs }).scopes[0]?.groups[0]?.controls[0]
    expect(stateOf([declared('a'), endpoint('a', { authentication: 'oauth2' })])).toMatchObject({
      state: 'not-assessable',
      reason: 'the declarations do not require it',
    })
    expect(stateOf([declared('a'), endpoint('a', { authentication: 'api-key', keyRotationDays: 30 })])?.state).toBe('available')
    expect(stateOf([declared('a'), endpoint('b', { authentication: 'oauth2' })])?.state).toBe('missing')
    expect(stateOf([declared('a'), endpoint('a', {})])?.state).toBe('missing')
  })

  test('a finding below medium does not remove evidence', async () => {
    const found = await assessed([declared('a'), endpoint('a', { rpm: 10, burst: 5 })])
    expect(states(found)).toContain('a limits available')
    expect(found.scopes[0]?.groups[0]?.controls[1]?.findings.map(({ rule }) => rule.id)).toEqual(['WS-EP-009'])
  })

  test('accepted findings still mean missing evidence, but are not open', async () => {
    const waiver = { origin: 'file', reason: 'later', owner: '@a', expires: '2026-12-01', ageDays: 1 } as const
    const found = await assessed([declared('a'), endpoint('a', { authenticated: false })], (all) =>
      all.map((finding) => (finding.outcome === 'fail' ? { ...finding, outcome: 'waived', waiver } : finding)),
    )
    expect(states(found)).toContain('a callers missing')
    expect(found.score.value).toBe(1)
    expect(assessmentText([found], ASSESSED, (_, text) => text)).toContain('(accepted)')
  })

  // 1 − Σ weight / number of rules, as the documents define it; weights 1.0, 0.7, 0.4, 0.1. Without a rate, one rule has nothing to evaluate.
  test.each([
    [{}, true, 4, 1],
    [{ authenticated: false }, true, 4, 1 - 1 / 4],
    [{ rpm: undefined }, true, 3, 1 - 0.4 / 3],
    [{ burst: 5 }, true, 4, 1 - 0.1 / 4],
    [{ authenticated: false, burst: 5 }, false, 4, 1 - (1 + 0.1 + 0.7) / 4],
  ])('the score of %j with TLS %j, over %d rules, is %d', async (data, tls, rules, score) => {
    const found = await assessed([declared('a'), endpoint('a', data), ingress(tls)])
    expect(found.score.rules).toBe(rules)
    expect(found.score.value).toBeCloseTo(score, 10)
  })

  test('the score stays between 0 and 1', async () => {
    const many = Array.from({ length: 20 }, (_, index) => endpoint(`m${index}`, { authenticated: false }))
    expect((await assessed(many)).score.value).toBe(0)
    expect((await assess(FRAMEWORK, { subjects: [], findings: [], packs: [] })).score.value).toBe(1)
  })

  test('models with the same name are distinguished by folder, and do not share evidence', async () => {
    const there = (path: string): Subject => ({ kind: 'model', id: path, data: { name: 'a', path }, at: { file: path, line: 1 } })
    const found = await assessed([there('one/a'), there('two/a'), declared('a (one/a)'), endpoint('a (one/a)', {})])
    expect(states(found)).toEqual([
      'a (one/a) callers available',
      'a (one/a) limits available',
      'a (two/a) callers missing',
      'a (two/a) limits missing',
      'repository traffic not-assessable',
      'repository people not-assessable',
    ])
    expect(assessmentText([found], ASSESSED, (_, text) => text)).toMatch(/^Model a \(one\/a\)$/m)
  })

  test('names the repository, commit and configuration', async () => {
    const there: Subject = { kind: 'model', id: 'm', data: { name: 'a', path: 'm' }, at: { file: 'm', line: 1 } }
    const found = await assessed([there])
    expect(assessmentText([found], ASSESSED, (_, text) => text)).toContain('The whole repository acme at abcdef0, with .github/<b>.yml')
    expect(assessmentText([found], { ...ASSESSED, config: undefined }, (_, text) => text)).toContain('nothing is declared')
    expect(assessmentMarkdown([found], ASSESSED)).toContain('## Model <code>a (m)</code>')
  })

  test('text of the repository is escaped in the output', async () => {
    const found = await assessed([declared('<img src=x>\u001b[31m'), endpoint('<img src=x>\u001b[31m', { authenticated: false })])
    expect(assessmentMarkdown([found], ASSESSED)).not.toMatch(/<img|<b>/)
    expect(assessmentText([found], ASSESSED, (_, text) => text)).not.toContain('\u001b')
  })
})
