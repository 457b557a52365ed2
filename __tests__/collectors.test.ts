import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { COLLECTORS, KINDS, SOURCES } from '../src/collectors.ts'
import { KNOWN } from '../src/generated/facts.ts'
import { KINDS as GENERATED } from '../src/generated/kinds.ts'
import { PACKS } from '../src/generated/packs.ts'
import { PROJECT } from './rig/runner.ts'

const schemas = readdirSync(join(PROJECT, 'schemas/facts')).map((file) => file.replace('.schema.json', ''))

describe('the table of collectors', () => {
  test('has each kind that schemas/facts describes, and no other', () => {
    expect(Object.keys(KINDS).sort()).toEqual(schemas.sort())
  })

  test('is what was generated for packs, frameworks and the linter', () => {
    expect(GENERATED).toEqual(KINDS)
    expect(KNOWN.sources).toEqual(SOURCES)
  })

  test('reports each source once', () => {
    expect(SOURCES.filter((id, index) => SOURCES.indexOf(id) !== index)).toEqual([])
  })

  test('describes a kind that two collectors report in the same way', () => {
    for (const { kinds } of COLLECTORS) for (const [kind, info] of Object.entries(kinds)) expect([kind, KINDS[kind]]).toEqual([kind, info])
  })

  test.each(COLLECTORS.map((collector) => [collector.id, collector] as const))(
    '%s has by-products and needs that exist',
    (id, collector) => {
      for (const kind of collector.alsoReports ?? []) expect([kind, Object.hasOwn(KINDS, kind)]).toEqual([kind, true])
      const before = COLLECTORS.slice(
        0,
        COLLECTORS.findIndex((each) => each.id === id),
      ).map((each) => each.id)
      for (const need of collector.needs ?? []) expect(before).toContain(need)
    },
  )

  test.each(COLLECTORS.map(({ id, load }) => [id, load] as const))('%s loads', async (_, load) => {
    expect(typeof (await load())).toBe('function')
  })

  test('every built-in rule selects a kind and requires sources of the table', () => {
    const rules = PACKS.flatMap((pack) => pack.rules)
    expect(rules.filter(({ select }) => !Object.hasOwn(KINDS, select)).map(({ id }) => id)).toEqual([])
    expect(rules.flatMap(({ id, needs = [] }) => needs.filter((need) => !SOURCES.includes(need)).map((need) => `${id} ${need}`))).toEqual(
      [],
    )
  })
})
