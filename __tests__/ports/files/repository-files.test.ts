import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { committedFiles, uncommittedFiles } from '../../../src/ports/files/repository-files.ts'
import { localGit } from '../../../src/ports/git.ts'
import { git, temporaryFolder } from '../../rig/git.ts'

let root = ''
beforeEach(() => {
  root = temporaryFolder('files')
  git(root, 'init', '--quiet')
  writeFileSync(join(root, 'a.yml'), 'a: 1\n')
  symlinkSync('a.yml', join(root, 'b.yml'))
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'x')
})

describe('the files of a repository', () => {
  test('say that a file is not checked out', async () => {
    git(root, 'update-index', '--skip-worktree', 'a.yml')
    rmSync(join(root, 'a.yml'))
    const files = await uncommittedFiles(root, localGit(root))
    await expect(files.read('a.yml', 100)).rejects.toMatchObject({
      code: 'FILE_CHANGED',
      path: 'a.yml',
      problem: expect.stringMatching(/^in the commit, but not checked out, .*sparse checkout/),
    })
    expect((await (await committedFiles(root, localGit(root))).read('a.yml', 100)).toString()).toBe('a: 1\n')
  })

  test.each([committedFiles, uncommittedFiles])('say where a link leads, and do not follow it', async (list) => {
    const files = await list(root, localGit(root))
    expect(await files.link('b.yml')).toBe('a.yml')
    expect(await files.link('a.yml')).toBeUndefined()
    await expect(files.read('b.yml', 100)).rejects.toMatchObject({ code: 'FILE_SPECIAL' })
  })
})
