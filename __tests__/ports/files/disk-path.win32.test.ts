import { describe, expect, test } from '@jest/globals'
import { diskPath } from '../../../src/ports/files/disk-path.ts'

describe('a path that is joined to a folder on Windows', () => {
  test.each<[string, RegExp]>([
    ['c:evil.bin', /contains ":"/],
    ['C:/x', /contains ":"/],
    ['model.safetensors::$DATA', /contains ":"/],
    ['a\\..\\..\\b', /contains "\\\\"/],
    ['m/q?.bin', /contains "\?"/],
    ['x|y', /contains "\|"/],
    ['a\tb', /contains "\\t"/],
    ['m/end.', /ends with a dot/],
    ['m/end /x', /ends with a space/],
    ['CON', /name of a device \("CON"\)/],
    ['m/aux.txt', /name of a device \("aux.txt"\)/],
    ['m/NUL .tar.gz', /name of a device/],
    ['com1', /name of a device/],
    ['LPT\u00b9.bin', /name of a device/],
    ['conin$', /name of a device/],
  ])('%j is refused', (path, why) => {
    const join = () => diskPath('C:\\work', path, 'win32')
    expect(join).toThrow(expect.objectContaining({ code: 'NAME_INVALID', path, message: expect.stringMatching(why) }))
    expect(() => diskPath('C:\\work', path, 'linux')).not.toThrow()
  })

  test.each([
    ['models/m/a.bin', 'C:\\work\\models\\m\\a.bin'],
    ['.', 'C:\\work'],
    ['..a/com10.bin', 'C:\\work\\..a\\com10.bin'],
    ['console/auxiliary.txt', 'C:\\work\\console\\auxiliary.txt'],
    ['caf\u00e9', 'C:\\work\\caf\u00e9'],
  ])('%j is %s', (path, joined) => {
    expect(diskPath('C:\\work', path, 'win32')).toBe(joined)
  })
})
