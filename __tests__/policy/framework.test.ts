import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { FRAMEWORKS } from '../../src/generated/frameworks.ts'
import { builtinPacks } from '../../src/policy/builtin.ts'
import { parseFramework, resolveFramework } from '../../src/policy/framework.ts'
import { evidenceOf } from '../../src/policy/kinds.ts'
import { thrownBy } from '../fixtures.ts'
import { PROJECT } from '../rig/project.ts'

const HEAD =
  'apiVersion: weightseal/v1\nkind: Framework\nmetadata: { id: own, title: Our own, version: "1" }\ngroups:\n  - title: All\n    controls:\n'
const resolved = (controls: string, key = '') =>
  resolveFramework(parseFramework(HEAD.replace('version: "1"', `version: "1"${key}`) + controls, 'own.yml'), builtinPacks())

describe('a framework', () => {
  test('gives each control its rules and their kinds of evidence', () => {
    const [group] = resolved(
      '      - { id: A, title: Callers say who they are, rules: [WS-EP-001, WS-EP-010] }\n      - { id: B, title: People are trained, notAssessable: About people. }\n',
    ).groups
    expect(group?.controls).toEqual([
      {
        id: 'A',
        title: 'Callers say who they are',
        rules: ['WS-EP-001', 'WS-EP-010'],
        evidence: ['declaration', 'deployed configuration'],
      },
      { id: 'B', title: 'People are trained', rules: [], evidence: [], notAssessable: 'About people.' },
    ])
  })

  test.each([
    ['an unknown rule', '      - { id: A, title: Something, rules: [WS-XX-001] }\n', '', 'names the unknown rule WS-XX-001'],
    [
      'a control without rules and without a reason',
      '      - { id: A, title: Something }\n',
      '',
      'must have either rules or "notAssessable" with a reason',
    ],
    [
      'a control with both',
      '      - { id: A, title: Something, rules: [WS-EP-001], notAssessable: no }\n',
      '',
      'must have either rules or "notAssessable" with a reason',
    ],
    [
      'rules that name an unknown control',
      '      - { id: A, title: Something, rules: [WS-EP-001] }\n',
      ', key: owasp_llm',
      'name the unknown control',
    ],
    ['an unknown key', '      - { id: A, title: Something, rule: [WS-EP-001] }\n', '', 'own.yml:7'],
  ])('with %s is rejected with a message', async (_, controls, key, message) => {
    expect(await thrownBy(() => resolved(controls, key))).toContain(message)
  })

  test('exists for each file, and no page or list contains "compliant"', () => {
    expect(FRAMEWORKS.map(({ id }) => `${id}.yml`)).toEqual(readdirSync(join(PROJECT, 'policies/frameworks')).sort())
    for (const folder of ['policies/frameworks', 'docs/frameworks'])
      for (const name of readdirSync(join(PROJECT, folder)))
        expect([name, /\bcomplian(t|ce with)\b|certif(y|ied)\b/i.exec(readFileSync(join(PROJECT, folder, name), 'utf8'))?.[0]]).toEqual([
          name,
          undefined,
        ])
  })

  test('has every control that any rule names, for each name under which rules list controls', () => {
    const keys = new Set(builtinPacks().flatMap(({ rules }) => rules.flatMap(({ controls }) => Object.keys(controls))))
    const files = readdirSync(join(PROJECT, 'policies/frameworks')).map((name) =>
      readFileSync(join(PROJECT, 'policies/frameworks', name), 'utf8'),
    )
    const known = new Set(files.flatMap((text) => /^ {2}key: (\w+)$/m.exec(text)?.[1] ?? []))
    expect([...keys].filter((key) => !known.has(key))).toEqual([])
  })

  test('lists the kind of evidence that each rule gives', () => {
    const plain = builtinPacks()
      .filter(({ metadata }) => metadata.id !== 'meta')
      .flatMap(({ rules }) =>
        rules
          .filter(({ select }) => evidenceOf(select) === 'policy' && select !== 'policy.change')
          .map(({ id, select }) => `${id} ${select}`),
      )
    expect(plain).toEqual([])
  })
})
