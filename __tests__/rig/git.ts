import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, linkSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { type Commit, type Entry, mergeFiles, ObjectStore, OID } from './objects.ts'

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

const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = false
	logallrefupdates = true
[uploadpack]
	allowAnySHA1InWant = true
`

/** A `.git` folder as `git init` makes it, without hooks. */
function initialise(folder: string): void {
  for (const name of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(folder, 'config'), CONFIG)
}

/** Who and when, as a commit writes it. */
function signature(login: string | undefined): string {
  const seconds = Date.parse(IDENTITY.GIT_AUTHOR_DATE) / 1000
  const [name, address] =
    login === undefined ? ['Alice', 'alice@example.com'] : [login, login.includes('@') ? login : `${login}@example.com`]
  return `${name} <${address}> ${seconds} +0000`
}

/** A message as `git commit --message` cleans it. */
function cleaned(message: string): string {
  const lines = message.split('\n').map((line) => line.trimEnd())
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')}\n`
}

/** Answers about objects that are named by their id never change; they are asked for once in a process. */
const answers = new Map<string, string>()

/**
 * The repository on the fake GitHub's disk, to which tests commit. Without starting git where that is possible: a commit is a
 * few small files. Once the test asks for its folder, git works on it.
 */
export class Repository {
  readonly #folder: string
  readonly #store: ObjectStore
  /** Who commits what is done on the pages of the server: GitHub, which signs it. Another server need not sign. */
  webCommitter = 'noreply@github.com'
  /** Whether the work tree counts, so that only git may change it. */
  #withTree: boolean

  constructor(folder?: string) {
    this.#folder = folder ?? temporaryFolder('origin')
    this.#withTree = folder !== undefined
    this.#store = new ObjectStore(join(this.#folder, '.git'))
    if (folder === undefined) initialise(this.#store.folder)
    else {
      git(this.#folder, 'init', '--quiet')
      git(this.#folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    }
  }

  /** The folder as a work tree of the current branch. A test may change files in it; the next commit takes them. */
  get folder(): string {
    if (!this.#withTree && this.#store.ref('HEAD') !== undefined) git(this.#folder, 'reset', '--quiet', '--hard')
    this.#withTree = true
    return this.#folder
  }

  /** The same, of this branch. */
  workTree(branch: string): string {
    this.switchTo(branch)
    return this.folder
  }

  /** Goes to a branch, from which a new branch starts. */
  switchTo(branch: string): void {
    if (this.#withTree) git(this.#folder, 'checkout', '--quiet', branch)
    else this.#store.setRef('HEAD', `ref: refs/heads/${branch}`)
  }

  /** Writes files on a branch and commits them; gives the commit. */
  commit(branch: string, files: Files, message = 'change', by: By = {}): string {
    if (!this.#withTree) return this.#quickCommit(branch, files, message, by)
    if (this.#find('HEAD') !== undefined)
      git(this.#folder, 'checkout', '--quiet', ...(this.#find(branch) !== undefined ? [branch] : ['-b', branch]))
    else git(this.#folder, 'checkout', '--quiet', '--orphan', branch)
    for (const [path, content] of Object.entries(files)) writeFile(join(this.#folder, path), content)
    git(this.#folder, 'add', '--all', '--force')
    gitAs(by, this.#folder, 'commit', '--quiet', '--allow-empty', '--message', message)
    return this.ask('rev-parse', 'HEAD')
  }

  #quickCommit(branch: string, changes: Files, message: string, { author, committer = author }: By): string {
    const parent = this.#store.ref(`refs/heads/${branch}`) ?? this.#store.ref('HEAD')
    const files = new Map(parent === undefined ? [] : this.#files(parent))
    for (const [given, content] of Object.entries(changes)) {
      const path = normalize(given)
      if (content === null) {
        for (const other of [...files.keys()]) if (other === path || other.startsWith(`${path}/`)) files.delete(other)
      } else {
        const mode = files.get(path)?.mode === '100755' ? '100755' : '100644'
        files.set(path, { mode, id: this.#store.write('blob', Buffer.from(content as string)) })
      }
    }
    return this.#advance(branch, files, {
      parents: parent === undefined ? [] : [parent],
      author: signature(author),
      committer: signature(committer),
      message: cleaned(message),
    })
  }

  #advance(branch: string, files: ReadonlyMap<string, Entry>, about: Omit<Commit, 'tree'>): string {
    const commit = this.#store.writeCommit({ tree: this.#store.writeTree(files), ...about })
    this.#store.setRef(`refs/heads/${branch}`, commit)
    this.#store.setRef('HEAD', `ref: refs/heads/${branch}`)
    return commit
  }

  #files(commit: string): ReadonlyMap<string, Entry> {
    const files = this.#store.files(this.#store.commit(commit)?.tree ?? '')
    if (files === undefined) throw new Error(`no commit ${commit}`)
    return files
  }

  /** A branch at a commit, whatever it was before. */
  reset(branch: string, commit: string): void {
    if (this.#withTree) {
      git(this.#folder, 'checkout', '--quiet', '--detach', commit)
      git(this.#folder, 'branch', '--force', branch, commit)
      return
    }
    const id = this.resolve(commit)
    this.#store.setRef('HEAD', id)
    this.#store.setRef(`refs/heads/${branch}`, id)
  }

  /** What the buttons of a pull request do: the commit that lands on the base branch. */
  land(base: string, head: string, method: 'merge' | 'squash' | 'rebase', message: string): string {
    if (!this.#withTree) {
      const landed = this.#quickLand(base, this.resolve(head), method, message)
      if (landed !== undefined) return landed
      this.workTree(base)
    }
    git(this.#folder, 'checkout', '--quiet', base)
    const from = git(this.#folder, 'merge-base', base, head)
    if (method === 'merge')
      gitAs({ author: 'alice', committer: this.webCommitter }, this.#folder, 'merge', '--quiet', '--no-ff', '--message', message, head)
    else if (method === 'squash') {
      git(this.#folder, 'merge', '--quiet', '--squash', head)
      gitAs({ committer: this.webCommitter }, this.#folder, 'commit', '--quiet', '--allow-empty', '--message', message)
    } else git(this.#folder, 'cherry-pick', '--allow-empty', `${from}..${head}`)
    return this.ask('rev-parse', 'HEAD')
  }

  /** The same without git, where no file is changed on both sides; `undefined` elsewhere, with nothing done. */
  #quickLand(base: string, head: string, method: 'merge' | 'squash' | 'rebase', message: string): string | undefined {
    const tip = this.resolve(base)
    const from = this.ask('merge-base', tip, head)
    const merged = mergeFiles(this.#files(from), this.#files(tip), this.#files(head))
    if (merged === undefined || from === head) return undefined
    if (method !== 'rebase')
      return this.#advance(base, merged, {
        parents: method === 'merge' ? [tip, head] : [tip],
        author: signature(method === 'merge' ? 'alice' : undefined),
        committer: signature(this.webCommitter),
        message: cleaned(message),
      })
    const picked = this.ask('rev-list', '--reverse', '--topo-order', `${from}..${head}`).split('\n')
    const commits = picked.map((id) => this.#store.commit(id) as Commit)
    if (commits.some(({ parents }) => parents.length !== 1)) return undefined
    const trees: ReadonlyMap<string, Entry>[] = [this.#files(tip)]
    for (const { parents, tree } of commits) {
      const [before, now] = [this.#files(parents[0] as string), this.#store.files(tree) as ReadonlyMap<string, Entry>]
      const next = mergeFiles(before, trees.at(-1) as ReadonlyMap<string, Entry>, now)
      if (next === undefined) return undefined
      trees.push(next)
    }
    let last = tip
    for (const [index, { author, message: text }] of commits.entries())
      last = this.#advance(base, trees[index + 1] as ReadonlyMap<string, Entry>, {
        parents: [last],
        author,
        committer: signature(undefined),
        message: text,
      })
    return last
  }

  tag(name: string, commit: string, message?: string): void {
    const target = this.ask('rev-parse', '--verify', commit)
    const body = `object ${target}\ntype commit\ntag ${name}\ntagger ${signature(undefined)}\n\n${cleaned(message ?? '')}`
    this.#store.setRef(`refs/tags/${name}`, message === undefined ? target : this.#store.write('tag', Buffer.from(body)))
  }

  /** The commit of a ref name. */
  resolve(ref: string): string {
    return this.ask('rev-parse', '--verify', `${ref}^{commit}`)
  }

  /** The merge that GitHub makes for a pull request, under `refs/pull/N/merge`. */
  merge(number: number, base: string, head: string): string {
    const parents = [this.resolve(base), this.resolve(head)]
    const [ours = '', theirs = ''] = parents
    const from = this.#mergeBase(ours, theirs)
    const readable =
      from !== undefined && !this.#withTree && [from, ours, theirs].every((id) => this.#store.files(this.#store.commit(id)?.tree ?? ''))
    const merged = readable ? mergeFiles(this.#files(from), this.#files(ours), this.#files(theirs)) : undefined
    const tree =
      merged === undefined
        ? (git(this.#folder, 'merge-tree', '--write-tree', ours, theirs).split('\n')[0] ?? '')
        : this.#store.writeTree(merged)
    const [author, committer] = [signature(undefined), signature(undefined)]
    const commit = this.#store.writeCommit({ tree, parents, author, committer, message: `Merge ${head} into ${base}\n` })
    this.#store.setRef(`refs/pull/${number}/merge`, commit)
    return commit
  }

  /** A shallow clone of one commit, as actions/checkout makes it. */
  checkout(commit: string): string {
    const workspace = temporaryFolder('workspace')
    if (!this.#withTree && this.#quickCheckout(this.resolve(commit), workspace)) return workspace
    git(workspace, 'init', '--quiet')
    git(workspace, 'fetch', '--quiet', '--depth=1', `file://${this.#folder}`, commit)
    git(workspace, 'checkout', '--quiet', 'FETCH_HEAD')
    return workspace
  }

  /** The same without git, unless attributes of the repository could change what is written. */
  #quickCheckout(commit: string, workspace: string): boolean {
    const { tree = '', parents = [] } = this.#store.commit(commit) ?? {}
    const files = this.#store.files(tree)
    if (files === undefined || [...files.keys()].some((path) => /(^|\/)\.gitattributes$/.test(path))) return false
    const clone = new ObjectStore(join(workspace, '.git'))
    initialise(clone.folder)
    clone.setRef('HEAD', commit)
    if (parents.length > 0) clone.setRef('shallow', commit)
    const share = (id: string) => {
      mkdirSync(dirname(clone.fileOf(id)), { recursive: true })
      linkSync(this.#store.fileOf(id), clone.fileOf(id))
    }
    const shared = new Set([commit, ...this.#trees(tree)])
    for (const [path, { mode, id }] of files) {
      const file = join(workspace, path)
      mkdirSync(dirname(file), { recursive: true })
      if (mode === '160000') {
        mkdirSync(file)
        continue
      }
      shared.add(id)
      const content = this.blob(id)
      if (mode === '120000') symlinkSync(content, file)
      else writeFileSync(file, content)
      if (mode === '100755') chmodSync(file, 0o755)
    }
    for (const id of shared) share(id)
    writeFileSync(join(clone.folder, 'index'), indexOf(workspace, files))
    return true
  }

  #trees(tree: string): readonly string[] {
    const below = this.#store.tree(tree)?.filter(({ mode }) => mode === '40000') ?? []
    return [tree, ...below.flatMap(({ id }) => this.#trees(id))]
  }

  /** Content of a blob; an error when there is none of this id. */
  blob(id: string): Buffer {
    const found = this.#store.read(id)
    if (found?.kind === 'blob') return found.body
    return execFileSync('git', ['-C', this.#folder, 'cat-file', 'blob', id], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
  }

  /**
   * What `git ARGS` would print. Names are looked up and objects read here; git is started only for what this does not know,
   * and once for each answer that cannot change.
   */
  ask(...args: readonly string[]): string {
    const [verb = '', ...rest] = args
    const words = rest.filter((word) => !word.startsWith('--'))
    const answer = this.#answer(verb, rest, words)
    if (answer !== undefined) return answer
    if (verb === 'rev-parse') return git(this.#folder, ...args)
    const fixed = rest.map((word) => (word.startsWith('-') ? word : (this.#fixed(word) ?? word)))
    if (!fixed.filter((word) => !word.startsWith('-')).every((word) => /^\^?[0-9a-f]{40}(\.\.[0-9a-f]{40})?$/.test(word)))
      return git(this.#folder, ...args)
    const key = [verb, ...fixed].join(' ')
    const known = answers.get(key) ?? git(this.#folder, verb, ...fixed)
    answers.set(key, known)
    return known
  }

  #answer(verb: string, rest: readonly string[], words: readonly string[]): string | undefined {
    const [first = '', second = ''] = words
    if (verb === 'rev-parse') return words.length === 1 ? this.#revision(first) : undefined
    if (verb === 'cat-file') return this.#catFile(first, second)
    if (verb === 'merge-base') return this.#mergeBase(this.#commitOf(first), this.#commitOf(second))
    if (verb === 'rev-list') return this.#list(rest)
    if (verb === 'ls-tree') return this.#listTree(rest)
    return undefined
  }

  /** The id of a name. An error for a plain name that does not exist; `undefined` if only git knows the answer. */
  #revision(expression: string): string | undefined {
    const found = this.#find(expression)
    if (found !== undefined) return found
    const plain = /^[\w./-]+(\^\{\w*\}|~\d*)*(:.*)?$/s.test(expression) && !/^[0-9a-f]{4,39}(\W|$)/.test(expression)
    if (plain && !this.#withTree) throw new Error(`no ${expression} in ${this.#folder}`)
    return undefined
  }

  #find(expression: string): string | undefined {
    const colon = expression.indexOf(':')
    if (colon !== -1) return this.#below(this.#find(`${expression.slice(0, colon)}^{tree}`), expression.slice(colon + 1))
    const [, name = '', steps = ''] = /^(.*?)((?:~\d*|\^\{\w*\})*)$/s.exec(expression) ?? []
    let id = OID.test(name) ? name : this.#named(name)
    for (const [step] of steps.matchAll(/~\d*|\^\{\w*\}/g)) id = id === undefined ? undefined : this.#step(id, step)
    return id
  }

  #named(name: string): string | undefined {
    if (name === '' || name.includes('..')) return undefined
    const places = name === 'HEAD' || name.startsWith('refs/') ? [name] : []
    for (const place of [...places, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`]) {
      const id = this.#store.ref(place)
      if (id !== undefined) return id
    }
    return undefined
  }

  #step(id: string, step: string): string | undefined {
    const found = this.#store.read(id)
    if (found?.kind === 'tag' && step !== '^{tag}') return this.#step(/^object (\w+)/.exec(found.body.toString('latin1'))?.[1] ?? '', step)
    if (step.startsWith('~')) {
      let at: string | undefined = id
      for (let count = Number(step.slice(1) || 1); count > 0 && at !== undefined; count--) at = this.#store.commit(at)?.parents[0]
      return at
    }
    if (found === undefined) return undefined
    if (step === '^{}' || step === `^{${found.kind}}`) return id
    return step === '^{tree}' ? this.#store.commit(id)?.tree : undefined
  }

  #below(tree: string | undefined, path: string): string | undefined {
    let id = tree
    for (const part of path.split('/').filter((name) => name !== ''))
      id = id === undefined ? undefined : this.#store.tree(id)?.find(({ name }) => name === part)?.id
    return id
  }

  #commitOf(name: string): string | undefined {
    return this.#find(`${name}^{commit}`)
  }

  #catFile(flag: string, id: string): string | undefined {
    const found = OID.test(id) ? this.#store.read(id) : undefined
    if (found === undefined) return undefined
    if (flag === '-t') return found.kind
    if (flag === '-s') return String(found.body.length)
    return flag === found.kind && flag !== 'tree' ? found.body.toString('utf8').replace(/\n$/, '') : undefined
  }

  #mergeBase(a: string | undefined, b: string | undefined): string | undefined {
    if (a === undefined || b === undefined) return undefined
    const [ofA, ofB] = [this.#store.ancestors([a]), this.#store.ancestors([b])]
    const common = [...(ofA?.keys() ?? [])].filter((id) => ofB?.has(id))
    const older = this.#store.ancestors(common.flatMap((id) => this.#store.commit(id)?.parents ?? [])) ?? new Map()
    const best = common.filter((id) => !older.has(id))
    return best.length === 1 ? best[0] : undefined
  }

  /** `rev-list`, where the commits form one line, or are only counted. */
  #list(args: readonly string[]): string | undefined {
    const [wanted, left]: [string[], string[]] = [[], []]
    for (const word of args.filter((arg) => !arg.startsWith('--'))) {
      const [from, to] = word.split('..')
      if (to !== undefined) {
        left.push(this.#commitOf(from as string) ?? '')
        wanted.push(this.#commitOf(to) ?? '')
      } else if (word.startsWith('^')) left.push(this.#commitOf(word.slice(1)) ?? '')
      else wanted.push(this.#commitOf(word) ?? '')
    }
    const [reached, out] = [this.#store.ancestors(wanted, args.includes('--first-parent')), this.#store.ancestors(left)]
    if (reached === undefined || out === undefined) return undefined
    const inside = [...reached.keys()].filter((id) => !out.has(id))
    if (args.includes('--count')) return String(inside.length)
    const line = this.#line(inside)
    return (args.includes('--reverse') ? line?.reverse() : line)?.join('\n')
  }

  /** Commits from the newest, when each but the last has exactly one parent among them and nothing forks. */
  #line(ids: readonly string[]): string[] | undefined {
    const within = new Set(ids)
    const parents = new Map(ids.map((id) => [id, (this.#store.commit(id)?.parents ?? []).filter((parent) => within.has(parent))]))
    const children = [...parents.values()].flat()
    const tips = ids.filter((id) => !children.includes(id))
    if (ids.length > 0 && (tips.length !== 1 || new Set(children).size !== children.length)) return undefined
    const line: string[] = []
    for (let at = tips[0]; at !== undefined; at = parents.get(at)?.[0]) {
      if ((parents.get(at)?.length ?? 0) > 1) return undefined
      line.push(at)
    }
    return line
  }

  /** `ls-tree`: `-z -l`, with `-r -t` or without, or one path. */
  #listTree(args: readonly string[]): string | undefined {
    const [revision = '', path] = args.filter((word) => !word.startsWith('-'))
    const tree = this.#find(`${revision}^{tree}`)
    if (tree === undefined) return undefined
    if (path !== undefined) {
      const folder = this.#below(tree, dirname(path) === '.' ? '' : dirname(path))
      const entry = folder === undefined ? undefined : this.#store.tree(folder)?.find(({ name }) => name === path.split('/').at(-1))
      return entry === undefined ? '' : `${entry.mode.padStart(6, '0')} ${kindOf(entry)} ${entry.id}\t${path}`
    }
    return this.#lines(tree, '', args.includes('-r'))?.join('')
  }

  #lines(tree: string, below: string, deep: boolean): readonly string[] | undefined {
    const lines: string[] = []
    for (const entry of this.#store.tree(tree) ?? []) {
      const found = entry.mode === '160000' ? undefined : this.#store.read(entry.id)
      if (found === undefined && entry.mode !== '160000') return undefined
      const size = found?.kind === 'blob' ? String(found.body.length) : '-'
      lines.push(`${entry.mode.padStart(6, '0')} ${kindOf(entry)} ${entry.id} ${size.padStart(7)}\t${below}${entry.name}\0`)
      const inside = deep && entry.mode === '40000' ? this.#lines(entry.id, `${below}${entry.name}/`, deep) : []
      if (inside === undefined) return undefined
      lines.push(...inside)
    }
    return lines
  }

  /** A word of a command line with ids in place of names: `a..b`, `^a` or `a`. */
  #fixed(word: string): string | undefined {
    const [from, to] = word.split('..')
    if (to !== undefined) return `${this.#commitOf(from as string)}..${this.#commitOf(to)}`
    return word.startsWith('^') ? `^${this.#commitOf(word.slice(1))}` : this.#find(word)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

function kindOf({ mode }: Entry): string {
  return mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
}

/** The index of a work tree in which every file is as committed; see gitformat-index(5), version 2. */
function indexOf(workspace: string, files: ReadonlyMap<string, Entry>): Buffer {
  const sorted = [...files].map(([path, entry]) => ({ path: Buffer.from(path), entry })).sort((a, b) => a.path.compare(b.path))
  const entries = sorted.map(({ path, entry: { mode, id } }) => {
    const stat = lstatSync(Buffer.concat([Buffer.from(`${workspace}/`), path]), { bigint: true })
    const times = [stat.ctimeNs, stat.mtimeNs].flatMap((ns) => [ns / 1_000_000_000n, ns % 1_000_000_000n])
    const numbers = [...times, stat.dev, stat.ino, BigInt(Number.parseInt(mode, 8)), stat.uid, stat.gid, mode === '160000' ? 0n : stat.size]
    const fixed = Buffer.alloc(62)
    for (const [index, number] of numbers.entries()) fixed.writeUInt32BE(Number(number & 0xffff_ffffn), index * 4)
    fixed.write(id, 40, 'hex')
    fixed.writeUInt16BE(Math.min(path.length, 0xfff), 60)
    return Buffer.concat([fixed, path, Buffer.alloc(8 - ((62 + path.length) % 8))])
  })
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1')
  header.writeUInt32BE(entries.length, 8)
  const whole = Buffer.concat([header, ...entries])
  return Buffer.concat([whole, createHash('sha1').update(whole).digest()])
}

function writeFile(file: string, content: string | Uint8Array | null): void {
  if (content === null) {
    rmSync(file, { recursive: true, force: true })
    return
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
