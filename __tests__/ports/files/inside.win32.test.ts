import { describe, expect, test } from '@jest/globals'
import { isInside, pathBelow } from '../../../src/ports/files/inside.ts'
import { pathInside } from '../../../src/ports/files/model-files.ts'
import { displayPath } from '../../../src/shell/display-path.ts'

const ROOT = 'C:\\work\\repo'

describe('a path on Windows', () => {
  test.each<[string, string, boolean]>([
    ['C:\\work\\repo', ROOT, true],
    ['C:\\work\\repo\\models\\m', ROOT, true],
    ['c:\\WORK\\Repo\\models', ROOT, true],
    ['C:/work/repo/models/m', ROOT, true],
    ['C:\\work\\repo\\..out\\a.sarif', ROOT, true],
    ['C:\\work\\repository', ROOT, false],
    ['C:\\work', ROOT, false],
    ['D:\\work\\repo\\models', ROOT, false],
    ['\\\\server\\share\\work\\repo', ROOT, false],
    ['\\\\server\\share\\repo\\models', '\\\\server\\share\\repo', true],
    ['\\\\server\\other\\repo\\models', '\\\\server\\share\\repo', false],
  ])('%s in %s: %s', (path, folder, inside) => {
    expect(isInside(path, folder)).toBe(inside)
    expect(displayPath(path, { cwd: folder }) === path).toBe(!inside)
  })

  test.each<[string, string]>([
    ['C:\\work\\repo\\models\\m\\a.bin', 'models/m/a.bin'],
    ['c:/work/repo/models\\m', 'models/m'],
    ['C:\\work', '..'],
    ['D:\\a.sarif', 'D:/a.sarif'],
  ])('%s is %s of the repository', (path, below) => {
    expect(pathBelow(ROOT, path)).toBe(below)
  })

  test.each<[string, readonly string[]]>([
    ['C:\\work\\repo\\out\\a.json', ['out/a.json']],
    ['C:\\work\\other\\a.json', []],
    ['D:\\a.json', []],
    ['\\\\server\\share\\a.json', []],
  ])('%s as an output of a model', (file, paths) => {
    expect(pathInside(ROOT, file)).toEqual(paths)
  })

  test('is shown as it is typed below the working directory', () => {
    expect(displayPath('C:\\work\\repo\\models\\m', { cwd: ROOT })).toBe('models\\m')
    expect(displayPath(ROOT, { cwd: 'c:\\work\\REPO' })).toBe('.')
  })
})
