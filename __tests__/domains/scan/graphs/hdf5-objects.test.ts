import { describe, expect, test } from '@jest/globals'
import { READERS } from '../../../../src/domains/scan/readers.ts'
import { scanFile } from '../../../../src/domains/scan/scan-file.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { readSample } from '../../../rig/samples.ts'

/** Files of PyTables 3.11: `fixtures/scan/objects/make.py` wrote them. */
function scanObjects(name: string) {
  const { verdict, coverage, findings } = scanFile({ name, source: bytesSource(readSample(`objects/${name}`)), readers: READERS })
  return { verdict, coverage, findings: findings.map(({ grade, subject, member }) => `${grade} ${subject} in ${member}`) }
}

describe('Python objects in HDF5', () => {
  test.each([
    ['in an attribute', 'attribute.h5', 'critical posix.system in the attribute conf'],
    ['in a compressed array', 'array.h5', 'critical posix.system in the object 1 of the heap at offset 3864'],
  ])('%s are inspected', (_, name, finding) => {
    expect(scanObjects(name)).toEqual({ verdict: 'critical', coverage: 'complete', findings: [finding] })
  })

  test('that are plain data are clean', () => {
    expect(scanObjects('plain.h5')).toEqual({ verdict: 'clean', coverage: 'complete', findings: [] })
  })
})
