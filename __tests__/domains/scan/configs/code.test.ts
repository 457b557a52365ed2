import { describe, expect, test } from '@jest/globals'
import { executableReader } from '../../../../src/domains/scan/configs/executable.ts'
import { scriptReader } from '../../../../src/domains/scan/configs/script.ts'
import { found } from './rig.ts'

const padded = (start: Uint8Array | string, size = 512) => Buffer.concat([Buffer.from(start as string, 'latin1'), Buffer.alloc(size)])

function windows(): Buffer {
  const bytes = padded('MZ')
  bytes.writeUInt32LE(0x80, 0x3c)
  bytes.write('PE\0\0', 0x80, 'latin1')
  return bytes
}

function mach(): Buffer {
  const bytes = padded('\xcf\xfa\xed\xfe')
  bytes.writeUInt32LE(2, 12)
  return bytes
}

describe('native code', () => {
  const kinds: readonly (readonly [string, Buffer, string])[] = [
    ['ELF', padded('\x7fELF'), 'an ELF executable or library'],
    ['PE', windows(), 'a Windows executable or library'],
    ['Mach-O', mach(), 'a Mach-O executable or library'],
    ['universal Mach-O', padded('\xca\xfe\xba\xbe\0\0\0\x02'), 'a Mach-O executable or library'],
    ['WebAssembly', padded('\0asm\x01\0\0\0'), 'WebAssembly'],
    ['llamafile', padded("MZqFpD='\n"), 'a portable executable of Cosmopolitan, such as a llamafile'],
  ]
  test.each(kinds)('%s under the extension of weights is critical', (_name, bytes, kind) => {
    expect(found(executableReader, 'm/model.bin', bytes)).toEqual([`critical native-code-as-weights ${kind}`])
    expect(found(executableReader, 'm/model.safetensors', bytes)).toEqual([`critical native-code-as-weights ${kind}`])
    expect(found(executableReader, 'm/lib.so', bytes)).toEqual([`review native-code ${kind}`])
  })

  test('bytecode is for review', () => {
    expect(found(executableReader, 'A.class', padded('\xca\xfe\xba\xbe\0\0\0\x34'))).toEqual(['review compiled-code a Java class'])
    expect(found(executableReader, 'a.pyc', padded('\xa7\x0d\r\n'))).toEqual(['review compiled-code Python bytecode'])
  })

  test.each(['', 'MZ', 'MZ is a text', 'MZ and so on: '.repeat(20), '\xcf\xfa\xed\xfe'])('%j is not code', (text) => {
    expect(found(executableReader, 'model.bin', Buffer.from(text, 'latin1'))).toBeUndefined()
  })
})

describe('scripts', () => {
  test.each([
    ['train.py', 'import os', ['note script-shipped train.py']],
    ['run.sh', '#!/bin/sh\nls', ['note script-shipped run.sh']],
    ['run', '#! /usr/bin/env python', ['note script-shipped run']],
    ['model.bin', '#!/bin/sh\nid', ['critical script-as-weights model.bin']],
    ['config.json', '#!/bin/sh\nid', ['review script-as-data config.json']],
    ['x.pth', './lib\nimport os; os.system("id")\n', ['review python-site-hook x.pth']],
    ['x.pth', './lib\n', undefined],
    ['sitecustomize.py', '', ['review python-site-hook sitecustomize.py']],
    ['m/custom_generate/generate.py', 'x = 1', ['high config-custom-generate generate.py']],
    ['lib.rs', '#![allow(x)]', undefined],
    ['README.md', 'text', undefined],
    ['a.py', '\0\0', undefined],
  ])('%s with %j: %j', (name, text, expected) => {
    expect(found(scriptReader, name, text)).toEqual(expected)
  })
})
