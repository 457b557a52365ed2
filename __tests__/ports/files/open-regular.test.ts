import { closeSync, constants, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openNoFollow, openNoFollowSync } from '../../../src/ports/files/open-regular.ts'

const root = mkdtempSync(join(tmpdir(), 'open-'))
const file = join(root, 'file')
const link = join(root, 'link')
writeFileSync(file, 'content')
symlinkSync(file, link)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe.each([
  ['with the flags of this system', constants],
  ['without O_NOFOLLOW and O_NONBLOCK, as on Windows', { O_RDONLY: constants.O_RDONLY }],
])('%s', (_, flags) => {
  it('opens a file', async () => {
    const handle = await openNoFollow(file, flags)
    expect(await handle.readFile('utf8')).toBe('content')
    await handle.close()
    const descriptor = openNoFollowSync(file, flags)
    expect(readFileSync(descriptor, 'utf8')).toBe('content')
    closeSync(descriptor)
  })

  it('refuses a link', async () => {
    await expect(openNoFollow(link, flags)).rejects.toMatchObject({ code: 'ELOOP' })
    expect(() => openNoFollowSync(link, flags)).toThrow(expect.objectContaining({ code: 'ELOOP' }))
  })

  it('says that a file does not exist', async () => {
    await expect(openNoFollow(join(root, 'none'), flags)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(() => openNoFollowSync(join(root, 'none'), flags)).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  })
})
