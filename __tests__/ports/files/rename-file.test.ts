import { describe, expect, test } from '@jest/globals'
import { renameFile } from '../../../src/ports/files/rename-file.ts'

/** A system whose first renames fail. */
function system(platform: NodeJS.Platform, failures: readonly string[]) {
  const left = [...failures]
  const waits: number[] = []
  const rename = async () => {
    const code = left.shift()
    if (code !== undefined) throw Object.assign(new Error(code), { code })
  }
  const wait = async (ms: number) => waits.push(ms)
  return { platform, rename, wait, waits, left }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('renaming over a file that another program has open', () => {
  test('is tried again on Windows', async () => {
    const held = system('win32', ['EPERM', 'EACCES', 'EBUSY'])
    await renameFile('a', 'b', held)
    expect([held.waits.length, held.left]).toEqual([3, []])
  })

  test('is given up after about two seconds', async () => {
    const held = system('win32', Array<string>(100).fill('EPERM'))
    await expect(renameFile('a', 'b', held)).rejects.toMatchObject({ code: 'EPERM' })
    expect(sum(held.waits)).toBe(2000)
  })

  test.each<[string, NodeJS.Platform, string]>([
    ['on Linux', 'linux', 'EPERM'],
    ['for another reason', 'win32', 'ENOSPC'],
  ])('fails at once %s', async (_, platform, code) => {
    const failing = system(platform, [code])
    await expect(renameFile('a', 'b', failing)).rejects.toMatchObject({ code })
    expect(failing.waits).toEqual([])
  })
})
