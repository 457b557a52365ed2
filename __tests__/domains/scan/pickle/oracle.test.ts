import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { mappedName } from '../../../../src/domains/scan/pickle/python2.ts'
import { readRegion } from '../../../../src/domains/scan/pickle/region.ts'
import { Window } from '../../../../src/domains/scan/pickle/window.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { bytes, name, scan, text } from './rig.ts'

const FOLDER = join(import.meta.dirname, '../../../fixtures/scan')

interface Vector {
  readonly bytes: string
  /** Names for which the readers of CPython 3.11 call `find_class`: `_pickle` with and without a buffer, and `pickle.py`. */
  readonly imports: readonly string[]
  /** Whether at least one of them accepts the bytes. */
  readonly loads: boolean
}
const VECTORS = JSON.parse(readFileSync(join(FOLDER, 'pickle-oracle.json'), 'utf8')) as readonly Vector[]

const walk = (content: Buffer) => readRegion(new Window(bytesSource(content)), 0, { step: () => true, search: false })

describe('generated and mutated pickles', () => {
  const walked = VECTORS.map((vector) => ({ ...vector, region: walk(Buffer.from(vector.bytes, 'base64')) }))

  test('are many', () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(800)
  })

  test('import every name that CPython imports', () => {
    const missed = walked.filter(({ imports, region }) => {
      const records = [...region.trace.imports.values()]
      const found = new Set(records.flatMap((record) => [record, mappedName(record)]).map(({ module, name }) => `${module} ${name}`))
      return !records.some(({ module, name }) => module === null || name === null) && imports.some((each) => !found.has(each))
    })
    expect(missed.map(({ bytes, imports }) => [bytes, imports])).toEqual([])
  })

  test('are whole where CPython loads them, and refused where it refuses them without an import', () => {
    const wrong = walked.filter(({ loads, imports, region }) =>
      loads ? region.trace.pickles === 0 : imports.length === 0 && region.trace.pickles > 0,
    )
    expect(wrong.map(({ bytes }) => bytes)).toEqual([])
  })
})

describe('the stack', () => {
  test.each([
    ['a value below a mark', `\x80\x04${text('os')}(${text('system')}\x93.`],
    ['a value below the mark that is left', `N(N(N10.`],
    ['a memo entry that does not exist', `h\x05.`],
    ['a list as a key', '\x80\x04}]Ns.'],
    ['items for a number', 'K\x01Na.'],
  ])('refuses %s', (_title, content) => {
    expect(walk(bytes(content)).trace).toMatchObject({ pickles: 0, imports: new Map() })
  })

  test('an import is counted, and so are its calls and the results that are dropped', () => {
    const content = `\x80\x04${name('a', 'B')}q\x00)R0h\x00)R0h\x00)R${name('a', 'B')}.`
    expect([...walk(bytes(content)).trace.imports.values()]).toMatchObject([{ count: 2, calls: 3, dropped: 3 }])
    expect(scan(content).findings[0]?.message).toContain('2 times) and calls it (REDUCE at offset 12, 3 times; the result is dropped)')
  })

  test('a second pickle that breaks after a call is kept', () => {
    const reading = scan(`\x80\x04N.cos\nsystem\n)R\xff`)
    expect(reading.findings.map(({ subject }) => subject)).toContain('os.system')
    expect(reading.incomplete).toHaveLength(1)
  })
})

describe('arrays that joblib stores in the stream', () => {
  test.each(readdirSync(join(FOLDER, 'joblib')))('%s is read completely', (file) => {
    const reading = scan(readFileSync(join(FOLDER, 'joblib', file)), { search: true })
    expect(reading).toMatchObject({ incomplete: [], facts: { isPickle: 'yes', pickles: 1 } })
    expect(reading.findings.filter(({ grade }) => grade !== 'note')).toEqual([])
  })
})
