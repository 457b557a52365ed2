import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { READERS } from '../../../src/domains/scan/readers.ts'
import { scanFile } from '../../../src/domains/scan/scan-file.ts'
import { bytesSource, MAX_READ } from '../../../src/domains/scan/source.ts'
import { openSource, withSource } from '../../../src/ports/files/file-source.ts'
import { temporaryFolder } from '../../rig/git.ts'
import { packedSamples, readSample } from '../../rig/samples.ts'

const folder = temporaryFolder('source')
const at = (name: string) => join(folder, name)
const content = Uint8Array.from({ length: 3 * MAX_READ }, (_, index) => (index * 31 + (index >> 8)) % 251)

beforeAll(() => {
  writeFileSync(at('content'), content)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('a file as a source', () => {
  test.each([
    [0, 1],
    [0, MAX_READ],
    [256 * 1024 - 1, 2],
    [256 * 1024 - 1, 256 * 1024 + 2],
    [3 * MAX_READ - 5, 100],
    [3 * MAX_READ, 1],
    [-1, 4],
    [5, 0],
  ])('has the bytes of the file at %d, %d bytes', (offset, length) => {
    const expected = offset < 0 ? new Uint8Array(0) : content.slice(offset, offset + length)
    expect(withSource(at('content'), (source) => Uint8Array.from(source.read(offset, length)))).toEqual(expected)
  })

  test('reads at most MAX_READ bytes at once', () => {
    expect(withSource(at('content'), (source) => source.read(0, 2 * MAX_READ).length)).toBe(MAX_READ)
  })

  test('a copy of a piece survives the next read', () => {
    withSource(at('content'), (source) => {
      const copy = source.read(0, 16).slice()
      source.read(2 * MAX_READ, 16)
      expect(copy).toEqual(content.slice(0, 16))
    })
  })

  test('does not follow a symbolic link', () => {
    symlinkSync(at('content'), at('link'))
    expect(() => openSource(at('link'))).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE', message: expect.stringContaining('symbolic link') }),
    )
  })

  test('is a regular file', () => {
    mkdirSync(at('directory'))
    expect(() => openSource(at('directory'))).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }))
    expect(() => openSource(at('missing'))).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }))
  })

  test('a file that becomes shorter is not read as if it were complete', () => {
    writeFileSync(at('shrinks'), content)
    const source = openSource(at('shrinks'))
    truncateSync(at('shrinks'), 10)
    expect(() => source.read(MAX_READ, 16)).toThrow(expect.objectContaining({ code: 'FILE_CHANGED' }))
    source.close()
  })

  /** Every reader must copy what it keeps beyond the next read. */
  test('scans of samples find the same as in memory', () => {
    const differences = packedSamples().filter((path) => {
      const bytes = readSample(path)
      writeFileSync(at('sample'), bytes)
      const inMemory = scanFile({ name: path, source: bytesSource(bytes), readers: READERS })
      const onDisk = withSource(at('sample'), (source) => scanFile({ name: path, source, readers: READERS }))
      return JSON.stringify(inMemory) !== JSON.stringify(onDisk)
    })
    expect(differences).toEqual([])
  })
})
