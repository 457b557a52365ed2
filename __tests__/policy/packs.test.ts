import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { KNOWN } from '../../src/generated/facts.ts'
import { builtinPacks, loadBuiltin } from '../../src/policy/builtin.ts'
import { compilePack } from '../../src/policy/compile.ts'
import { lintPack } from '../../src/policy/lint.ts'
import { loadPacks } from '../../src/policy/load.ts'
import { parsePack } from '../../src/policy/parse.ts'
import { codeOf, thrownBy } from '../fixtures.ts'
import { PROJECT } from '../rig/project.ts'

const CUSTOM = `apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: team, version: 1.0.0, title: Team }
params: { limit: { schema: { type: integer, minimum: 1 }, default: 10 } }
rules:
  - id: ACME-ML-001
    title: Models stay small
    severity: high
    select: model
    assert: { required: [files], properties: { files: { maximum: { $param: limit } } } }
    message: "{{/path}} has {{/files}} files (limit {{param:limit}})"
    remediation: { text: Split the model. }
    controls: {}
    tests:
      - { name: small, given: { files: 3 }, expect: pass }
      - { name: large, given: { files: 11 }, expect: fail, at: [/files] }
`

describe('the built-in packs', () => {
  test.each(builtinPacks().map((pack) => [pack.metadata.id, pack] as const))(
    '%s: every rule passes its tests, and its assertion lists every member under required',
    (_id, pack) => {
      expect(lintPack(compilePack(pack, {}, 'p'), KNOWN)).toEqual([])
    },
  )

  test.each(builtinPacks().map((pack) => [pack.metadata.id, pack] as const))('%s: the generated copy is the file', (id, pack) => {
    expect(parsePack(readFileSync(join(PROJECT, `policies/${id}.yml`), 'utf8'), id)).toEqual(pack)
  })

  test.each(builtinPacks().map((pack) => [pack.metadata.id, pack] as const))(
    '%s: validators from the build give the same results as validators from run time',
    async (id, pack) => {
      const [built, now] = [await loadBuiltin(id, {}), compilePack(pack, {}, 'p')]
      for (const [index, rule] of built.rules.entries()) {
        const other = now.rules[index]
        for (const { given } of rule.tests) {
          expect(rule.holds(given)).toBe(other?.holds(given))
          expect(rule.matches?.(given)).toBe(other?.matches?.(given))
        }
      }
    },
  )

  test('every case of a rule matches the schema of its kind', () => {
    const ajv = new Ajv2020({ strict: false })
    for (const { rules } of builtinPacks()) {
      for (const { id, select, tests } of rules) {
        const schema = (KNOWN.schemas[select] as object | undefined) ?? {}
        const validate = ajv.compile({ ...schema, $id: `${id}`, required: [] })
        for (const { name, given } of tests) expect([id, name, validate(given), validate.errors]).toEqual([id, name, true, null])
      }
    }
  })

  test('rule ids are unique, and every rule has a page', () => {
    const ids = builtinPacks().flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(readFileSync(join(PROJECT, `docs/rules/${id}.md`), 'utf8')).toContain(id)
  })
})

describe('custom packs', () => {
  const read = (text: string) => () => Promise.resolve([{ path: 'team.yml', text }])
  const load = (text: string, params = {}) => loadPacks({ packs: ['integrity'], params, customPacks: ['team.yml'] }, read(text))

  test('follow the built-in packs, with their parameters', async () => {
    const packs = await load(CUSTOM, { team: { limit: 2 }, integrity: { maxGitBytes: 5 } })
    expect(packs.map(({ id }) => id)).toEqual(['meta', 'integrity', 'team'])
    expect(packs[2]?.rules[0]?.holds({ files: 3 })).toBe(false)
    expect(packs[1]?.rules.find(({ id }) => id === 'WS-INT-013')?.holds({ size: 6 })).toBe(false)
  })

  test.each([
    ['a parameter of the wrong type', { team: { limit: 'x' } }, CUSTOM, 'PACK_INVALID'],
    ['a parameter that does not exist', { team: { limits: 1 } }, CUSTOM, 'PACK_INVALID'],
    ['a parameter of an unknown pack', { taem: { limit: 1 } }, CUSTOM, 'SETTINGS_INVALID'],
    ['the id of a built-in rule', {}, CUSTOM.replace('ACME-ML-001', 'WS-INT-001'), 'PACK_INVALID'],
    ['the id of a built-in pack', {}, CUSTOM.replace('id: team', 'id: integrity'), 'PACK_INVALID'],
    ['a rule with a failing test', {}, CUSTOM.replace('files: 11', 'files: 9'), 'PACK_INVALID'],
    ['a member that is not required', {}, CUSTOM.replace('required: [files], ', ''), 'PACK_INVALID'],
    ['an unknown placeholder', {}, CUSTOM.replace('{{param:limit}}', '{{param:limt}}'), 'PACK_INVALID'],
    ['an unknown parameter in a schema', {}, CUSTOM.replace('$param: limit', '$param: limt'), 'PACK_INVALID'],
    ['a reference', {}, CUSTOM.replace('maximum: { $param: limit }', '$ref: "https://evil.example/x.json"'), 'PACK_INVALID'],
    ['an unknown key', {}, CUSTOM.replace('severity: high', 'severty: high'), 'PACK_INVALID'],
  ])('are rejected with %s', async (_name, params, text, code) => {
    expect(await codeOf(() => load(text, params))).toBe(code)
  })

  test('a missing pack file is an error', async () => {
    expect(await codeOf(() => loadPacks({ packs: [], params: {}, customPacks: ['x.yml'] }, () => Promise.resolve([])))).toBe(
      'SETTINGS_INVALID',
    )
  })

  test('an unknown built-in pack is an error that lists the known ones', async () => {
    expect(await thrownBy(() => loadPacks({ packs: ['integrty'], params: {}, customPacks: [] }, () => Promise.resolve([])))).toContain(
      `expected one of ${builtinPacks()
        .map(({ metadata }) => metadata.id)
        .sort()
        .join(', ')}`,
    )
  })

  test('a misspelled key is reported with its line and the most similar key', async () => {
    expect(await thrownBy(() => load(CUSTOM.replace('severity: high', 'severty: high')))).toContain(
      'team.yml:8:5: "rules.0" has the unknown key "severty"; did you mean "severity"?',
    )
  })

  test('a schema that is nested too deeply is rejected', async () => {
    const deep = `${'{ properties: { files: '.repeat(25)}true${' } }'.repeat(25)}`
    expect(await codeOf(() => load(CUSTOM.replace(/assert: .*/, `assert: ${deep}`)))).toBe('PACK_INVALID')
  })
})
