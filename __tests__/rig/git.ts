import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A file of a made repository: its content, or `null` to delete it. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.com',
  GIT_AUTHOR_DATE: '2026-11-01T10:00:00Z',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.com',
  GIT_COMMITTER_DATE: '2026-11-01T10:00:00Z',
}

/** Who commits what is done on GitHub's pages. */
const WEB = { author: 'alice', committer: 'noreply@github.com' } as const

/** Runs git in a folder, with nothing from the machine's own configuration. */
export function git(folder: string, ...args: readonly string[]): string {
  return gitAs({}, folder, ...args)
}

/** Who makes a commit, by login: the address is `login@example.com`. */
export interface By {
  readonly author?: string
  readonly committer?: string
}

function gitAs({ author, committer = author }: By, folder: string, ...args: readonly string[]): string {
  const person = (role: 'AUTHOR' | 'COMMITTER', login: string | undefined) =>
    login === undefined ? {} : { [`GIT_${role}_NAME`]: login, [`GIT_${role}_EMAIL`]: login.includes('@') ? login : `${login}@example.com` }
  const who = { ...person('AUTHOR', author), ...person('COMMITTER', committer) }
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...IDENTITY, ...who }
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'core.autocrlf=false', '-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    env,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString('utf8')
    .replace(/\n$/, '')
}

/** A folder that is gone at the end of the test. */
export function temporaryFolder(name = 'weightseal'): string {
  return mkdtempSync(join(tmpdir(), `${name}-`))
}

/** The repository on the fake GitHub's disk, to which tests commit. */
export class Repository {
  readonly folder: string

  constructor(folder = temporaryFolder('origin')) {
    this.folder = folder
    git(folder, 'init', '--quiet')
    git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  }

  /** Writes files on a branch and commits them; gives the commit. */
  commit(branch: string, files: Files, message = 'change', by: By = {}): string {
    if (this.#exists('HEAD')) git(this.folder, 'checkout', '--quiet', ...(this.#exists(branch) ? [branch] : ['-b', branch]))
    else git(this.folder, 'checkout', '--quiet', '--orphan', branch)
    for (const [path, content] of Object.entries(files)) writeFile(join(this.folder, path), content)
    git(this.folder, 'add', '--all', '--force')
    gitAs(by, this.folder, 'commit', '--quiet', '--allow-empty', '--message', message)
    return git(this.folder, 'rev-parse', 'HEAD')
  }

  /** A branch at a commit, whatever it was before. */
  reset(branch: string, commit: string): void {
    git(this.folder, 'checkout', '--quiet', '--detach', commit)
    git(this.folder, 'branch', '--force', branch, commit)
  }

  /** What the buttons of a pull request do: the commit that lands on the base branch. */
  land(base: string, head: string, method: 'merge' | 'squash' | 'rebase', message: string): string {
    git(this.folder, 'checkout', '--quiet', base)
    const from = git(this.folder, 'merge-base', base, head)
    if (method === 'merge') gitAs(WEB, this.folder, 'merge', '--quiet', '--no-ff', '--message', message, head)
    else if (method === 'squash') {
      git(this.folder, 'merge', '--quiet', '--squash', head)
      gitAs({ committer: WEB.committer }, this.folder, 'commit', '--quiet', '--allow-empty', '--message', message)
    } else git(this.folder, 'cherry-pick', '--allow-empty', `${from}..${head}`)
    return git(this.folder, 'rev-parse', 'HEAD')
  }

  tag(name: string, commit: string, message?: string): void {
    git(this.folder, 'tag', '--force', ...(message === undefined ? [] : ['--annotate', '--message', message]), name, commit)
  }

  /** The commit that a name stands for. */
  resolve(ref: string): string {
    return git(this.folder, 'rev-parse', '--verify', `${ref}^{commit}`)
  }

  /** The merge that GitHub makes for a pull request, under `refs/pull/N/merge`. */
  merge(number: number, base: string, head: string): string {
    const tree = git(this.folder, 'merge-tree', '--write-tree', base, head).split('\n')[0] ?? ''
    const commit = git(
      this.folder,
      'commit-tree',
      tree,
      '-p',
      git(this.folder, 'rev-parse', base),
      '-p',
      git(this.folder, 'rev-parse', head),
      '-m',
      `Merge ${head} into ${base}`,
    )
    git(this.folder, 'update-ref', `refs/pull/${number}/merge`, commit)
    return commit
  }

  /** A shallow clone of one commit, as actions/checkout makes it. */
  checkout(commit: string): string {
    const workspace = temporaryFolder('workspace')
    git(workspace, 'init', '--quiet')
    git(workspace, 'fetch', '--quiet', '--depth=1', `file://${this.folder}`, commit)
    git(workspace, 'checkout', '--quiet', 'FETCH_HEAD')
    return workspace
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #exists(ref: string): boolean {
    try {
      git(this.folder, 'rev-parse', '--verify', '--quiet', ref)
      return true
    } catch {
      return false
    }
  }
}

function writeFile(file: string, content: string | Uint8Array | null): void {
  if (content === null) {
    rmSync(file, { recursive: true, force: true })
    return
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
