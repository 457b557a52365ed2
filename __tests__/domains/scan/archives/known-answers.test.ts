import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { incompleteOf, scanWith, techniquesOf } from './context.ts'

const FOLDER = join(import.meta.dirname, '../../../fixtures/scan/archives')

/** By file: name, size and SHA-256 of every member, as Python wrote them (make.py). */
const EXPECTED = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, readonly [string, number, string][]>

function scanFile(name: string) {
  return scanWith(bytesSource(readFileSync(join(FOLDER, name))), name)
}

const REPORTED: Readonly<Record<string, readonly string[]>> = {
  'prefix.zip': ['review zip-prefix'],
  'special.tar': ['high archive-device', 'high archive-link-escape', 'high archive-path-escape', 'note archive-link'],
}

describe('archives that Python wrote', () => {
  test.each(Object.entries(EXPECTED))('%s has the members that Python wrote', (name, members) => {
    const { seen } = scanFile(name)
    expect(seen.map(({ path, size, bytes }) => [path, size, createHash('sha256').update(bytes).digest('hex')])).toEqual(members)
  })

  test.each(Object.keys(EXPECTED))('%s has only the expected findings', (name) => {
    expect(techniquesOf(scanFile(name))).toEqual(REPORTED[name] ?? [])
  })

  test.each(Object.keys(EXPECTED))('%s is inspected completely, or says why not', (name) => {
    const compressed = /^(bzip2|lzma)\.zip$/.test(name)
    expect(incompleteOf(scanFile(name))).toEqual(compressed ? [expect.stringContaining(name.slice(0, -4))] : [])
  })
})
