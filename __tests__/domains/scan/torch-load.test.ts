import { describe, expect, test } from '@jest/globals'
import { READERS } from '../../../src/domains/scan/readers.ts'
import { scanFile } from '../../../src/domains/scan/scan-file.ts'
import { bytesSource } from '../../../src/domains/scan/source.ts'
import { zipOf } from '../../rig/formats.ts'
import { readSample } from '../../rig/samples.ts'

const loadOf = (bytes: Buffer) => scanFile({ name: 'model.pt', source: bytesSource(bytes), readers: READERS }).torchLoad

const GOOD = Buffer.from('\x80\x02}q\x00.', 'latin1')
const BAD = Buffer.from('\x80\x02cos\nsystem\n.', 'latin1')
const archive = (members: Readonly<Record<string, Buffer>>) => zipOf({ ...members, 'm/version': '3\n' })

/** `npm run test:formats` with TORCH_PYTHON compares the same samples with torch itself. */
describe('whether torch.load(weights_only=True) loads a file', () => {
  test.each([
    ['an archive with plain data', archive({ 'm/data.pkl': GOOD }), true],
    ['an archive with a refused name', archive({ 'm/data.pkl': BAD }), false],
    ['an archive with the pickle in another case, which torch finds first', archive({ 'm/data.pkl': GOOD, 'M/DATA.PKL': BAD }), false],
    ['an archive with a refused pickle that torch does not load', archive({ 'm/data.pkl': GOOD, 'm/extra/other.pkl': BAD }), true],
    ['a pickle with plain data', GOOD, true],
    ['a pickle with a refused name', BAD, false],
  ])('%s', (_, bytes, loads) => {
    expect(loadOf(bytes)).toMatchObject({ loads })
  })

  test('an archive with two pickles of one name loads only if both do', () => {
    for (const sample of ['oz/dup_first_bad.pt', 'oz/dup_last_bad.pt', 'oz/dup_case2.pt'])
      expect([sample, loadOf(readSample(sample))?.loads]).toEqual([sample, false])
  })

  test('a TorchScript archive is refused', () => {
    expect(loadOf(readSample('ev/m_torchscript_code.pt'))).toEqual({ loads: false, because: 'torch refuses TorchScript archives' })
  })

  test.each(['ev/b_gguf_ok.gguf', 'ev/b_rf.joblib'])('%s is not a file of torch', (sample) => {
    expect(loadOf(readSample(sample))).toBeUndefined()
  })
})
