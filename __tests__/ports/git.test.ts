import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { localGit } from '../../src/ports/git.ts'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'git-port-')))
let root = ''
let count = 0
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = join(base, `r${count++}`)
  mkdirSync(root)
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'a')
  git('config', 'user.email', 'a@example.com')
  write('a.txt', 'a\n')
  git('add', '-A')
  git('commit', '-qm', 'one')
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

/** Writes a bare repository into a folder, as ordinary files that a commit can contain. */
function embed(folder: string, config: string): void {
  write(`${folder}/HEAD`, 'ref: refs/heads/main\n')
  write(`${folder}/config`, config)
  write(`${folder}/objects/info/packs`, '')
  write(`${folder}/refs/heads/main`, `${git('rev-parse', 'HEAD')}\n`)
}

describe('a bare repository in the files of the commit', () => {
  const marker = join(base, 'ran')

  it.each([
    ['whose worktree is elsewhere', '[core]\n\tbare = false\n\tworktree = ..\n'],
    ['that is a working tree', '[core]\n\tbare = false\n\tworktree = .\n'],
    ['with a filter', `[core]\n\tbare = false\n\tworktree = .\n[filter "x"]\n\tclean = touch ${marker}; cat\n`],
    ['with a program that watches files', `[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = touch ${marker}; false\n`],
    ['with other objects', '[core]\n\tbare = false\n\tworktree = ../decoy\n'],
    ['that includes another configuration', '[core]\n\tbare = false\n\tworktree = .\n[include]\n\tpath = ../evil.config\n'],
  ])('is never used: %s', async (_, config) => {
    embed('models/x', config)
    mkdirSync(join(root, 'decoy'))
    const found = await localGit(join(root, 'models/x'))
      .top()
      .catch((error: Error) => error.message)
    expect([root, expect.stringContaining('cannot use bare repository')]).toContainEqual(found)
    expect(existsSync(marker)).toBe(false)
  })
})

it('refuses a git directory that is not that of the top folder', async () => {
  git('config', 'core.worktree', join(base, 'elsewhere'))
  mkdirSync(join(base, 'elsewhere'), { recursive: true })
  await expect(localGit(root).top()).rejects.toMatchObject({
    code: 'GIT_WRONG_CHECKOUT',
    message: expect.stringContaining('does not have as .git'),
  })
})

it('accepts a linked working tree and a submodule', async () => {
  const linked = join(base, `linked${count}`)
  git('worktree', 'add', '-q', linked)
  expect(await localGit(linked).top()).toBe(linked)
  git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', root, 'sub')
  expect(await localGit(join(root, 'sub')).top()).toBe(join(root, 'sub'))
})

it('does not use replaced objects', async () => {
  const tree = git('rev-parse', 'HEAD^{tree}')
  write('b.txt', 'b\n')
  git('add', '-A')
  git('replace', tree, git('write-tree'))
  expect((await localGit(root).tree('HEAD')).map(({ path }) => path)).toEqual(['a.txt'])
})

describe('partial clones', () => {
  it.each([['--filter=blob:none'], ['--filter=tree:0']])('fail with one message, and fetch nothing: %s', async (filter) => {
    git('config', 'uploadpack.allowFilter', 'true')
    const clone = join(base, `clone${count}`)
    execFileSync('git', ['clone', '-q', filter, '--no-checkout', `file://${root}`, clone])
    const missing = () =>
      execFileSync('git', ['-C', clone, 'rev-list', '--objects', '--missing=print', 'HEAD'], {
        encoding: 'utf8',
        env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
      })
    const before = missing()
    expect(before).toContain('?')
    await expect(localGit(clone).tree('HEAD')).rejects.toMatchObject({
      code: 'GIT_WRONG_CHECKOUT',
      message: expect.stringContaining('partial clone'),
    })
    expect(missing()).toBe(before)
  })
})

const asRoot = process.getuid?.() === 0 ? describe : describe.skip
asRoot('a folder of another user', () => {
  const before = { ...process.env }
  beforeEach(() => {
    chownSync(root, 65534, 65534)
    chownSync(join(root, '.git'), 65534, 65534)
    process.env['HOME'] = base
  })
  afterEach(() => {
    process.env = { ...before }
  })

  it.each([
    ['the workspace', () => root, () => root],
    ['a folder of the workspace', () => base, () => root],
    ['a folder below the checkout', () => root, () => join(root, 'deep/er')],
  ])('is used in a job: %s', async (_, workspace, folder) => {
    mkdirSync(folder(), { recursive: true })
    Object.assign(process.env, { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace() })
    expect(await localGit(folder()).top()).toBe(root)
  })

  it.each([
    ['on the command line', {}],
    ['in a job, outside of its workspace', { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(base, 'other') }],
  ])('is not used %s, and the message names the cause', async (_, env) => {
    Object.assign(process.env, env)
    await expect(localGit(root).top()).rejects.toThrow(/dubious ownership.*safe\.directory/s)
  })
})

it('says that a folder is in no repository', async () => {
  await expect(localGit(base).top()).rejects.toMatchObject({ code: 'GIT_NO_REPOSITORY' })
})

/** Runs something with a program in place of git. */
async function withProgram(script: string, run: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(base, 'program-'))
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'git'), 0o755)
  const before = process.env['PATH']
  process.env['PATH'] = `${folder}:${before}`
  try {
    await run()
  } finally {
    process.env['PATH'] = before
  }
}

it('refuses a version that is too old', () =>
  withProgram('echo git version 2.17.1', async () => {
    await expect(localGit(root).top()).rejects.toThrow(/git version 2\.17\.1, which is too old. Install git 2\.25/)
  }))

it('shows the message of a git that ends its lines as Windows does', () =>
  withProgram("printf 'fatal: broken\\r\\nfatal: more\\r\\n' >&2\nexit 128", async () => {
    await expect(localGit(root).tags()).rejects.toThrow(/^git for-each-ref failed: fatal: broken\.$/)
  }))

describe('a name that is not UTF-8', () => {
  /** Commits files by the bytes of their names, which not every file system accepts. */
  function commitNames(...names: readonly Buffer[]): void {
    const blob = git('hash-object', '-w', 'a.txt')
    const lines = names.map((name) => Buffer.concat([Buffer.from(`100644 ${blob} 0\t`), name, Buffer.from('\n')]))
    execFileSync('git', ['-C', root, 'update-index', '--index-info'], { input: Buffer.concat(lines) })
    git('commit', '-qm', 'names')
  }
  const CAFE = Buffer.from('tests/caf\xe9.txt', 'latin1')

  it('is escaped and marked, and the other names are as they are', async () => {
    commitNames(CAFE, Buffer.from('ü.txt'))
    const files = await localGit(root).tree('HEAD')
    expect(files.map(({ path, notUtf8 }) => [path, notUtf8])).toEqual([
      ['a.txt', undefined],
      ['tests/caf\\351.txt', true],
      ['ü.txt', undefined],
    ])
  })

  it('is escaped in the state of the working tree as well', async () => {
    commitNames(CAFE)
    expect(await localGit(root).uncommitted()).toEqual({ changed: [], deleted: ['tests/caf\\351.txt'], notUtf8: [] })
    // Other file systems do not accept the name.
    if (process.platform !== 'linux') return
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from('new\xff', 'latin1')]), 'x')
    expect(await localGit(root).uncommitted()).toMatchObject({ changed: ['new\\377'], notUtf8: ['new\\377'] })
  })

  it('is an error that names it where it looks like another name', async () => {
    execFileSync('git', ['-C', root, 'config', 'core.protectNTFS', 'false'])
    commitNames(CAFE, Buffer.from('tests/caf\\351.txt'))
    await expect(localGit(root).tree('HEAD')).rejects.toMatchObject({
      code: 'NAME_INVALID',
      message: expect.stringContaining('shown as tests/caf\\351.txt'),
    })
  })
})
