import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { TECHNIQUES } from '../../../../src/domains/scan/archives/archives.ts'
import { GRADES } from '../../../../src/domains/scan/result.ts'

const SRC = join(import.meta.dirname, '../../../../src/domains/scan/archives')
const CODE = readdirSync(SRC)
  .map((name) => readFileSync(join(SRC, name), 'utf8'))
  .join('\n')

describe('techniques of containers', () => {
  test('names are unique, in kebab case, and summaries are sentences', () => {
    const names = TECHNIQUES.map(({ technique }) => technique)
    expect(new Set(names).size).toBe(names.length)
    for (const { technique, grade, summary } of TECHNIQUES) {
      expect(technique).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
      expect(GRADES).toContain(grade)
      expect(summary).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('every technique that the code reports is listed, and every listed one is reported', () => {
    const used = new Set(
      [...CODE.matchAll(/'((?:archive|zip|tar|compressed|package|torchserve|torch|torchscript|pt2|skops|hydra)-[a-z-]+)'/g)].map(
        ([, name]) => name,
      ),
    )
    const ids = new Set(['torch-legacy'])
    expect([...used].filter((name) => name !== undefined && !ids.has(name)).sort()).toEqual(
      TECHNIQUES.map(({ technique }) => technique).sort(),
    )
    for (const { technique } of TECHNIQUES) expect(CODE.split(`'${technique}'`).length).toBeGreaterThan(2)
  })
})
