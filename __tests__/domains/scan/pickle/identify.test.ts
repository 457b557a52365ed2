import { describe, expect, test } from '@jest/globals'
import { SAMPLE_BYTES } from '../../../../src/domains/scan/context.ts'
import { identifyPickle } from '../../../../src/domains/scan/pickle/identify.ts'
import { pickleReader } from '../../../../src/domains/scan/pickle/reader.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'
import { bytes, contextOf, name, u32 } from './rig.ts'

const identify = (content: string | Buffer) => identifyPickle(bytesSource(bytes(content)))
const readAs = (content: string | Buffer) => {
  const { format, findings, incomplete } = pickleReader.read(bytesSource(bytes(content)), contextOf('file'))
  return { format, findings, incomplete }
}
const matches = (content: string | Buffer, file = 'file') => {
  const all = bytes(content)
  return pickleReader.matches({ name: file, size: all.length, head: all.subarray(0, SAMPLE_BYTES), tail: all.subarray(-SAMPLE_BYTES) })
}
const payload = 'cbuiltins\nprint\n(S"EXECUTED"\ntR.'

describe('text is not a pickle', () => {
  const goSum = Array.from(
    { length: 3000 },
    (_, at) => `cloud.google.com/go v0.${at}.0 h1:abc=\ncloud.google.com/go v0.${at}.0/go.mod h1:def=\n`,
  ).join('')
  test.each([
    ['a version', '1.0.1\n'],
    ['a version with a suffix', '2.0.1-rc1\n'],
    ['a version in one digit', '1\n'],
    ['requirements', 'numpy==1.26.4\ntorch>=2.0\nscipy\n'],
    ['go.sum', goSum],
    ['.gitignore', 'coverage\nbuild\n.env\nnode_modules\n'],
    ['a list of labels', 'cat\ndog\nbird\n'],
    ['a longer list of labels', Array.from({ length: 500 }, (_, at) => `class${at}\n`).join('')],
    ['a name', 'N. Smith\n'],
    ['a metric', '0.9731\n'],
    ['JSON', '{"a": [1, 2]}\n'],
    ['a JSON list', '[1, 2, 3]\n'],
    ['an empty object', '{}\n'],
    ['a Python file', 'import os\nprint(os)\n'],
    ['Markdown', '# Title\n\nSome text.\n'],
    ['a vocabulary', Array.from({ length: 5000 }, (_, at) => `tok${at}`).join('\n')],
    ['an empty file', ''],
    ['a line feed', '\n'],
    ['a pointer of Git LFS', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`],
    ['brackets', '((((((((((\n'],
  ])('%s', (_title, content) => {
    expect(identify(content)).toBe('no')
    // A sample does not always decide; then the reader finds that it is none.
    if (matches(content)) expect(readAs(content)).toEqual({ format: '', findings: [], incomplete: [] })
  })
})

describe('a pickle of any name', () => {
  test.each([
    ['protocol 0', payload],
    ['a dict in protocol 0', "(dp0\nS'a'\np1\nI1\nsS'b'\nI2\ns."],
    ['protocol 1', '}q\x00(U\x01aK\x01U\x01bK\x02u.'],
    ['protocol 2', '\x80\x02}q\x00.'],
    ['protocol 4', `\x80\x04\x95\x03\0\0\0\0\0\0\0K\x01\x94.`],
    ['a line of text that is dropped first', `V\r\n0${payload}`],
    ['an integer with a blank', `I 1\n0${payload}`],
    ['a long text that is dropped first', `X${u32(2000)}${'a'.repeat(2000)}0${payload}`],
    ['a value longer than the sample', `X${u32(200_000)}${'a'.repeat(200_000)}0${payload}`],
    ['a line longer than the sample', `V${'a'.repeat(200_000)}\n0${payload}`],
    ['20,000 imports first', `${'cos\npath\n'.repeat(20_000)}${payload}`],
    ['1,000 marks and integers first', `${'(1'.repeat(600)}${payload}`],
    ['200,000 marks first', `${'(1'.repeat(200_000)}${payload}`],
    ['the header of GGUF', bytes('GGUF\x03\0\0\0\0U\x0e\0\0\0\0\0', '\x05\0\0\0\0\0\0\0\0', payload)],
  ])('%s', (_title, content) => {
    expect(identify(content)).not.toBe('no')
    expect(matches(content)).toBe(true)
  })

  test('is partial when only a later pickle calls something', () => {
    expect(identify(`N.${payload} and text`)).toBe('partial')
    expect(identify(`\x80\x04${name('a', 'b')}`)).toBe('partial')
    expect(identify(payload)).toBe('yes')
  })

  test('is read by the reader when it is behind other bytes and its name promises one', () => {
    const content = `\n\n\x80\x04${name('os', 'system')})R.`
    expect(matches(content, 'model.pkl')).toBe(true)
    const reading = pickleReader.read(bytesSource(bytes(content)), contextOf('Model.PKL'))
    expect(reading.findings.map(({ technique }) => technique).sort()).toEqual(['pickle-behind-bytes', 'pickle-import-dangerous'])
  })

  test('is not expected in another format with the name of a pickle', () => {
    const gzip = bytes('\x1f\x8b\x08\0\0\0\0\0\0\0')
    expect(pickleReader.read(bytesSource(gzip), contextOf('model.pkl'))).toMatchObject({ findings: [], incomplete: [] })
  })
})
