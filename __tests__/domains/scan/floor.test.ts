import { describe, expect, test } from '@jest/globals'
import { READERS } from '../../../src/domains/scan/readers.ts'
import { type FileScan, rank } from '../../../src/domains/scan/result.ts'
import { scanFile } from '../../../src/domains/scan/scan-file.ts'
import { bytesSource } from '../../../src/domains/scan/source.ts'
import { TECHNIQUES } from '../../../src/domains/scan/techniques.ts'
import { graphBypasses, packedSamples, readSample, samplesIn } from '../../rig/samples.ts'

const scanSample = (path: string): FileScan =>
  scanFile({ name: path, source: bytesSource(readSample(path)), readers: READERS, sibling: () => undefined })

/** Torch does not unpickle storage records. */
const NOTED = ['ev/m_zip_storage_blob.pt', 'oz/bad_in_storage.pt']

/** Damaged, or with an operator of a library: a person must look. Grades may only rise. */
const REVIEWED = [
  'ev/m_gguf_huge_kv.gguf',
  'ev/m_gguf_huge_str.gguf',
  'ev/m_onnx_custom_op.onnx',
  'ev/m_sm_customop/saved_model.pb',
  'ev/m_st_header_too_long.safetensors',
  'ev/m_st_metadata_nonstring.safetensors',
  'ev/m_st_shape_overflow.safetensors',
  'ev/m_st_size_mismatch.safetensors',
]

const partOf = (path: string, prefix: string) => path.split('/').some((part) => part.startsWith(prefix))
const SAMPLES = packedSamples()
const MALICIOUS = SAMPLES.filter((path) => (partOf(path, 'm_') || path.startsWith('oz/')) && !NOTED.includes(path))
const BENIGN = SAMPLES.filter((path) => partOf(path, 'b_'))

/** Detection may only improve: a sample that is reported today is reported tomorrow. */
describe('samples with every reader', () => {
  test('are all there', () => {
    expect([SAMPLES.length, MALICIOUS.length, BENIGN.length]).toEqual([235, 197, 33])
  })

  test('of attacks are reported', () => {
    expect(MALICIOUS.filter((path) => rank(scanSample(path).verdict) < rank('review'))).toEqual([])
  })

  test('of attacks are high or critical, except those that a person must review', () => {
    expect(MALICIOUS.filter((path) => scanSample(path).verdict === 'review' && !REVIEWED.includes(path))).toEqual([])
  })

  test('that are benign are inspected completely, with notes only', () => {
    const alarms = BENIGN.map((path) => ({ path, scan: scanSample(path) })).filter(
      ({ scan }) => rank(scan.verdict) > rank('note') || scan.coverage !== 'complete',
    )
    expect(alarms).toEqual([])
  })

  test.each(NOTED)('%s is a note: torch does not unpickle it', (path) => {
    const { verdict, findings } = scanSample(path)
    expect([verdict, findings.map(({ technique }) => technique)]).toEqual(['note', expect.arrayContaining(['torch-pickle-in-storage'])])
  })

  test('report nothing twice', () => {
    const repeated = SAMPLES.flatMap((path) => {
      const keys = scanSample(path).findings.map((finding) => JSON.stringify(finding))
      return keys.length === new Set(keys).size ? [] : [path]
    })
    expect(repeated).toEqual([])
  })
})

/** Each of these ran code or read a file in its usual loader, and the scan found nothing above a review. */
describe('bypasses of earlier versions', () => {
  /** Python modules that lie next to the samples. */
  const sibling = (path: string) => path === 'evil_side.py'

  test.each(samplesIn('bypasses'))('%s does not pass', (name) => {
    const path = `bypasses/${name}`
    const { verdict, coverage } = scanFile({ name: path, source: bytesSource(readSample(path)), readers: READERS, sibling })
    expect(rank(verdict) >= rank('high') || coverage === 'inconclusive').toBe(true)
  })
})

describe('bypasses of earlier versions in graphs, templates and configurations', () => {
  test('are all there', () => expect(graphBypasses()).toHaveLength(59))

  test.each(graphBypasses())('%s does not pass', (path) => {
    const { verdict, coverage } = scanSample(path)
    expect(rank(verdict) >= rank('review') || coverage === 'inconclusive').toBe(true)
  })
})

describe('the list of techniques', () => {
  test('names each technique once, in kebab case, with a summary', () => {
    const names = TECHNIQUES.map(({ technique }) => technique)
    expect(names.filter((name, index) => names.indexOf(name) !== index || !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name))).toEqual([])
    expect(TECHNIQUES.filter(({ summary }) => summary.length < 10)).toEqual([])
  })

  test('has every finding of the samples, with at most its grade', () => {
    const known = new Map(TECHNIQUES.map(({ technique, grade }) => [technique, grade]))
    const wrong = SAMPLES.flatMap((path) => scanSample(path).findings).filter(({ technique, grade }) => {
      const most = known.get(technique)
      return most === undefined || rank(grade) > rank(most)
    })
    expect(wrong.map(({ technique, grade }) => `${technique} ${grade}`)).toEqual([])
  })
})
