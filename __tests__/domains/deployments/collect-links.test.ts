import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { deploymentFacts } from '../../../src/domains/deployments/collect.ts'
import { committedFiles, uncommittedFiles } from '../../../src/ports/files/repository-files.ts'
import { localGit } from '../../../src/ports/git.ts'
import { git, temporaryFolder } from '../../rig/git.ts'

const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { password: hunter2-hunter2 }\n'

let root = ''
beforeEach(() => {
  root = temporaryFolder('links')
  git(root, 'init', '--quiet')
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  symlinkSync(target, join(root, path))
}

/** Returns the parts that were not read, as the Action and as the command line see them. */
async function unread(): Promise<readonly (readonly string[])[]> {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'x')
  const request = {
    ...{ discover: true, ignorePaths: [], plans: [], access: [], storages: [] },
    ...{ committed: async () => new Set<string>(), readMade: async () => '' },
  }
  const repository = localGit(root)
  const both = [() => committedFiles(root, repository), () => uncommittedFiles(root, repository)]
  const found = []
  for (const files of both) {
    const { subjects } = await deploymentFacts(files, request)
    found.push(subjects.filter(({ kind }) => kind === 'deployment.file').map(({ data }) => `${data['path']} ${data['reason']}`))
  }
  return found
}

describe('a symbolic link in place of a deployment file', () => {
  test.each<[string, string, string]>([
    ['to a file that is not read under its own name', 's.txt', '"s.txt"'],
    ['to a file outside of the repository', '../../elsewhere/deploy.yaml', '"../../elsewhere/deploy.yaml"'],
    ['to an absolute path', '/etc/deploy.yaml', '"/etc/deploy.yaml"'],
  ])('%s is not read', async (_, target, shown) => {
    write('k8s/s.txt', SECRET)
    link('k8s/deploy.yaml', target)
    const said = [`k8s/deploy.yaml it is a symbolic link to ${shown}, which is not followed`]
    expect(await unread()).toEqual([said, said])
  })

  test.each<[string, string, string]>([
    ['to a file that is read itself', 'base.yaml', SECRET],
    ['to a text that deploys nothing', 'notes.txt', 'hello: world\n'],
    ['to a folder', 'folder', ''],
  ])('%s is fine', async (_, target, text) => {
    write(target === 'folder' ? 'folder/a.txt' : target, text)
    link('deploy.yaml', target)
    expect(await unread()).toEqual([[], []])
  })
})
