import { describe, expect, test } from '@jest/globals'
import { READERS } from '../../../src/domains/scan/readers.ts'
import { scanFile } from '../../../src/domains/scan/scan-file.ts'
import { bytesSource } from '../../../src/domains/scan/source.ts'
import { explainText } from '../../../src/report/scan/explain.ts'
import { readSample } from '../../rig/samples.ts'

/** Explains files under names of our own, without colours. */
function explained(files: Readonly<Record<string, Buffer>>): string {
  const scanned = Object.entries(files).map(([path, bytes]) => ({
    path,
    size: bytes.length,
    scan: scanFile({ name: path, source: bytesSource(bytes), readers: READERS }),
  }))
  return explainText(scanned, (_, text) => text)
}

describe('scan --explain', () => {
  test('lists imports and calls of a torch archive, and whether torch loads it', () => {
    expect(explained({ 'm.pt': readSample('ev/m_zip_std.pt') })).toBe(
      [
        'm.pt 437 B',
        '  torch: container zip, entries 3, directories 1',
        '  pickle in archive/data.pkl: protocol 2, 9 opcodes',
        '    calls   os.system  runs code, or reads files',
        '  torch.load(weights_only=True) refuses it, because the opcode SHORT_BINUNICODE at offset 2 is not accepted',
        '',
      ].join('\n'),
    )
  })

  test('says how often a name is called, and what it is known for', () => {
    const text = explained({ 'f.joblib': readSample('ev/b_rf.joblib') })
    expect(text).toContain('    calls   numpy.dtype                                      5 times; builds data\n')
    expect(text).toContain('    imports numpy.ndarray                                    builds data\n')
    expect(text).toContain('21 times; a class of a known framework\n')
  })

  test('says so where a pickle imports nothing, and where no loader runs the file', () => {
    const text = explained({ 'n.pkl': Buffer.from('\x80\x02}.', 'latin1'), 'a.txt': Buffer.from('') })
    expect(text).toContain('    imports nothing, so it builds only numbers, text and containers\n')
    expect(text).toContain('a.txt 0 B\n  no format that a loader of models runs\n')
  })

  test('escapes names from the file', () => {
    const text = explained({ 'e.pkl': Buffer.from('\x80\x02ca\x1b[31m\nb\n.', 'latin1') })
    expect(text).not.toContain('\x1b')
  })
})
