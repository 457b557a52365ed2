import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { SAMPLE_BYTES } from '../../../../src/domains/scan/context.ts'
import { pickleReader } from '../../../../src/domains/scan/pickle/reader.ts'
import { type Grade, rank, verdictOf } from '../../../../src/domains/scan/result.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { readSample, samplesIn } from '../../../rig/samples.ts'
import { contextOf } from './rig.ts'

const FOLDER = join(import.meta.dirname, '../../../fixtures/scan')
/** The grade that each malicious sample has reached. It may only rise. */
const FLOOR = JSON.parse(readFileSync(join(FOLDER, 'pickle-floor.json'), 'utf8')) as Record<string, Grade>
const NAMES = samplesIn('ev')
const read = (name: string) => {
  const content = readSample(`ev/${name}`)
  const sample = { name, size: content.length, head: content.subarray(0, SAMPLE_BYTES), tail: content.subarray(-SAMPLE_BYTES) }
  return { matches: pickleReader.matches(sample), reading: pickleReader.read(bytesSource(content), contextOf(name)) }
}

describe('samples of attacks', () => {
  test('all of the floor exist', () => {
    expect(Object.keys(FLOOR).filter((name) => !NAMES.includes(name))).toEqual([])
    expect(Object.keys(FLOOR).length).toBeGreaterThanOrEqual(92)
  })

  test.each(Object.entries(FLOOR))('%s is %s at least', (name, floor) => {
    const { matches, reading } = read(name)
    expect(matches).toBe(true)
    expect(rank(verdictOf(reading.findings))).toBeGreaterThanOrEqual(rank(floor))
  })
})

describe('benign samples', () => {
  test.each([
    'b_rf_raw.joblib',
    'b_coltx.pkl',
    'b_df.pkl',
    'b_grid.pkl',
    'b_logreg.pkl',
    'b_npobj.pkl',
    'b_npscalars.pkl',
    'b_pipe.pkl',
    'b_randomstate.pkl',
    'b_rf.pkl',
    'b_rng.pkl',
    'b_stdlib.pkl',
    'b_tfidf.pkl',
  ])('%s is read completely, with notes only', (name) => {
    const { matches, reading } = read(name)
    expect(matches).toBe(true)
    expect(reading.incomplete).toEqual([])
    expect(reading.findings.filter(({ grade }) => grade !== 'note')).toEqual([])
    expect(reading.facts).toMatchObject({ isPickle: 'yes' })
  })
})
