import { describe, expect, test } from '@jest/globals'
import { detectFormat, HEAD_BYTES, isWeightName } from '../../../src/domains/formats/format.ts'
import { PICKLE, safetensors } from '../../rig/model.ts'

/** Bytes of no format. */
const BYTES = Buffer.from(Array.from({ length: 256 }, (_, index) => (index * 73 + 129) & 255))

const zipOf = (...names: readonly string[]) =>
  Buffer.from(
    `PK\x03\x04${'\0'.repeat(26)}${names.map((name) => `PK\x01\x02${'\0'.repeat(42)}${name}`).join('')}PK\x05\x06${'\0'.repeat(18)}`,
    'latin1',
  )
const npy = (descr: string) =>
  Buffer.from(`${`\x93NUMPY\x01\x00v\x00{'descr': ${descr}, 'fortran_order': False, 'shape': (3,), }`.padEnd(127)}\n`, 'latin1')
const detect = (path: string, bytes: Buffer) =>
  detectFormat({
    path,
    head: bytes.subarray(0, HEAD_BYTES),
    size: bytes.length,
    ...(bytes.toString('latin1', 0, 2) === 'PK' ? { tail: bytes } : {}),
  })

describe('the format of a file', () => {
  const cases: readonly (readonly [string, string, Buffer, string, string])[] = [
    ['safetensors', 'm.safetensors', safetensors(1), 'safetensors', 'no'],
    ['safetensors under any name', 'm.dat', safetensors(1), 'safetensors', 'no'],
    ['a pickle', 'm.pkl', PICKLE, 'pickle', 'yes'],
    ['a pickle named as safetensors', 'm.safetensors', PICKLE, 'pickle', 'yes'],
    ['a pickle named as text', 'notes.txt', PICKLE, 'pickle', 'yes'],
    ['a pickle of protocol 0', 'm.dat', Buffer.from('cos\nsystem\n(S"x"\ntR.'), 'pickle', 'yes'],
    ['junk named as safetensors', 'm.safetensors', Buffer.from('junk junk junk'), 'not safetensors', 'possible'],
    [
      'a safetensors header longer than the file',
      'm.safetensors',
      Buffer.concat([Buffer.from([255, 255, 255, 0, 0, 0, 0, 0]), Buffer.from('{"a":1}')]),
      'not safetensors',
      'possible',
    ],
    ['a file saved by PyTorch', 'm.pt', zipOf('archive/data.pkl', 'archive/data/0'), 'pytorch zip', 'yes'],
    ['a file saved by PyTorch, with any name', 'm.dat', zipOf('archive/version', 'archive/data.pkl'), 'pytorch zip', 'yes'],
    ['a zip without visible names', 'm.zip', Buffer.from('PK\x03\x04junk', 'latin1'), 'zip', 'possible'],
    ['arrays of numbers', 'x.npy', npy("'<f4'"), 'numpy', 'no'],
    ['arrays of objects', 'x.npy', npy("'|O'"), 'numpy objects', 'yes'],
    ['records with objects', 'x.npy', npy("[('a', '|O')]"), 'numpy objects', 'yes'],
    ['GGUF', 'm.gguf', Buffer.from(`GGUF\x03${'\0'.repeat(23)}`), 'gguf', 'no'],
    ['a pickle after the GGUF magic', 'm.pkl', Buffer.from('GGUF\x00\x00\x00\x00\x000cbuiltins\nprint\n(tR.'), 'pickle', 'yes'],
    [
      'a pickle behind a safetensors length',
      'pytorch_model.bin',
      Buffer.from(`U\x07${'\0'.repeat(6)}{0cbuiltins\nprint\n(tR.${' '.repeat(100)}`),
      'pickle',
      'yes',
    ],
    ['GGUF with the name of a pickle', 'm.pkl', Buffer.from(`GGUF\x03${'\0'.repeat(23)}`), 'gguf', 'yes'],
    ['a pickle of protocol 1', 'notes', Buffer.from('}q\x00U\x01aq\x01cos\nsystem\nq\x02s.'), 'pickle', 'yes'],
    ['a pickle of protocol 0 that begins with None', 'notes', Buffer.from('N0cos\nsystem\n(tR.'), 'pickle', 'yes'],
    ['a compressed pickle, by its name', 'model.pkl.gz', Buffer.from('\x1f\x8b\x08', 'latin1'), 'pickle', 'yes'],
    ['Paddle weights', 'm.pdparams', PICKLE, 'pickle', 'yes'],
    ['a file that is named as Paddle weights', 'm.pdparams', BYTES, 'not paddle', 'possible'],
    ['a shared library', 'm.so', Buffer.from('\x7fELF\x02', 'latin1'), 'native code', 'yes'],
    ['prose that starts like opcodes', 'NOTES', Buffer.from('Version\ncopyright holders\nVery long.\n'), 'other', 'no'],
    ['YAML', 'x.yml', Buffer.from('key: value\nlist: [a, b]\n'), 'other', 'no'],
    ['a lone dot', 'x', Buffer.from('.'), 'other', 'no'],
    ['JSON', 'x.json', Buffer.from('{"a": 1}\n'), 'other', 'no'],
    ['CSV', 'x.csv', Buffer.from('id,name\n1,a\n'), 'other', 'no'],
    ['Python', 'x.py', Buffer.from('import os\nfrom x import y\n'), 'other', 'no'],
    ['HDF5', 'm.h5', Buffer.from('\x89HDF\r\n\x1a\n', 'latin1'), 'hdf5', 'possible'],
    ['text', 'README.md', Buffer.from('# Hello\n'), 'other', 'no'],
    ['a .bin that is not weights', 'merges.bin', Buffer.from('abc'), 'other', 'no'],
    ['text with a PyTorch name', 'pytorch_model.bin', Buffer.from('abc'), 'other', 'no'],
    ['other bytes with a PyTorch name', 'pytorch_model.bin', BYTES, 'not pytorch', 'possible'],
    ['a Chameleon template', 'templates/layout.pt', Buffer.from('<html tal:content="x">\n</html>\n'), 'other', 'no'],
    ['Portuguese messages', 'i18n/messages.pt', Buffer.from('msgid "a"\nmsgstr "b"\n'), 'other', 'no'],
    ['OpenVINO weights', 'openvino_model.bin', BYTES, 'openvino', 'no'],
    ['OpenVINO weights of another name', 'model.bin', BYTES, 'binary data', 'no'],
    ['a CTranslate2 model', 'model.bin', Buffer.from('\x06\0\0\0\x10\0TransformerSpec\0\x05\0\0\0', 'latin1'), 'ctranslate2', 'no'],
    ['a GGML model', 'ggml-model-q4.bin', Buffer.from(`tjgg\x03${'\0'.repeat(60)}`, 'latin1'), 'ggml', 'no'],
    ['a Marian model', 'model.aren.intgemm.alphas.bin', BYTES, 'marian', 'no'],
    ['a version', 'VERSION', Buffer.from('1.0.1\n'), 'other', 'no'],
    ['a version in one digit', 'VERSION', Buffer.from('1\n'), 'other', 'no'],
    // MARK, then GET with a number that is none, in a line longer than the sample.
    [
      'a bundle in one line',
      'a.js',
      Buffer.from(`(globalThis.webpackChunk=globalThis.webpackChunk||[]).push(${'x,'.repeat(60_000)}0)`),
      'other',
      'no',
    ],
    ['a reference in one line', 'a.txt', Buffer.from(`gray ${'and white '.repeat(10_000)}`), 'other', 'no'],
    ['a pickle behind a long number', 'a.txt', Buffer.from(`I${'1'.repeat(70_000)}\n0cos\nsystem\n(S'x'\ntR.`), 'pickle', 'yes'],
    ['a pickle behind 20,000 imports', 'a.txt', Buffer.from(`${'cos\npath\n0'.repeat(20_000)}cos\nsystem\n(S'x'\ntR.`), 'pickle', 'yes'],
    ['requirements', 'requirements.txt', Buffer.from('numpy==1.26.4\ntorch>=2.0\n'), 'other', 'no'],
    ['a list of labels', 'labels.txt', Buffer.from('cat\ndog\nbird\n'), 'other', 'no'],
    ['a list of labels that all begin with an opcode', 'labels.txt', Buffer.from('class\n'.repeat(5000)), 'other', 'no'],
    ['a metric', 'metric', Buffer.from('0.9731\n'), 'other', 'no'],
    ['a vocabulary', 'vocab.txt', Buffer.from('to\nit\nlp\n'.repeat(20_000)), 'other', 'no'],
    ['a pickle behind a long text', 'notes.txt', Buffer.from(`V${'a'.repeat(2000)}\n0cos\nsystem\n(S"x"\ntR.`), 'pickle', 'yes'],
    ['Go source that starts like a pickle', 'c.go', Buffer.from('const x = 1\n'), 'other', 'no'],
  ]
  test.each(cases)('%s', (_name, path, bytes, format, runsCode) => {
    expect(detect(path, bytes)).toMatchObject({ format, runsCode })
  })

  test('the format of a pointer is detected from its name', () => {
    expect(detectFormat({ path: 'm.pt', size: 9 })).toMatchObject({ format: 'pytorch', runsCode: 'yes', weights: true })
    expect(detectFormat({ path: 'm.safetensors', size: 9 })).toMatchObject({ runsCode: 'no', weights: true })
  })

  test.each([
    ['a/model.SAFETENSORS', true],
    ['x.onnx', true],
    ['saved_model.pb', true],
    ['other.pb', false],
    ['tokenizer.bin', false],
    ['adapter_model.bin', true],
    ['weights.txt', false],
  ])('%s is weights by name: %s', (path, weights) => {
    expect(isWeightName(path)).toBe(weights)
  })
})
