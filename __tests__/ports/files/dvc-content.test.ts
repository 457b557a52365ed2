import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { otherContent } from '../../../src/ports/files/dvc-content.ts'

const folder = mkdtempSync(join(tmpdir(), 'weightseal-dvc-'))
const content = (text: string, hash: string) => {
  writeFileSync(join(folder, 'labels.txt'), text)
  return otherContent(join(folder, 'labels.txt.dvc'), [{ path: 'labels.txt', hash, isFolder: false }])
}
/** MD5 of "a\nb\n" and of "a\r\nb\r\n". */
const [UNIX, WINDOWS] = ['dd8c6a395b5dd36c56d23275028f526c', '59b0d7772f0561efb95518f3cb8abc60']

describe('content next to a pointer of DVC', () => {
  test.each([
    ['the content of the pointer', 'a\nb\n', UNIX, undefined],
    ['text that DVC 2 hashed with the line ends of Unix', 'a\r\nb\r\n', UNIX, undefined],
    ['other text', 'a\nc\n', UNIX, expect.stringContaining('run dvc pull')],
    ['text with the line ends of Windows in the pointer', 'a\nb\n', WINDOWS, expect.stringContaining('run dvc pull')],
    ['a line end at the end of a part', `${'x'.repeat(256 * 1024 - 1)}\r\n`, '2c81c8b81d174cf0f07cff0e2726eae6', undefined],
  ])('is compared: %s', async (_, text, hash, expected) => {
    expect(await content(text, hash)).toEqual(expected)
  })
})
