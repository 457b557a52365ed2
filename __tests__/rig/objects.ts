import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'

/**
 * Git's object store and refs, read and written without starting git: a process for each question made most of the suite's
 * time. The formats are those of gitformat-pack(5) and gitrepository-layout(5); git.test.ts compares them with git itself.
 */
export type Kind = 'blob' | 'tree' | 'commit' | 'tag'

export interface GitObject {
  readonly kind: Kind
  readonly body: Buffer
}

/** A file of a tree: mode as git writes it (`100644`), and the id of its content. */
export interface Entry {
  readonly mode: string
  readonly id: string
}

export interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
  /** `Name <address> seconds zone`. */
  readonly author: string
  readonly committer: string
  readonly message: string
}

export const OID = /^[0-9a-f]{40}$/

export class ObjectStore {
  /** The `.git` folder. */
  readonly folder: string
  readonly #known = new Map<string, GitObject>()
  readonly #commits = new Map<string, Commit>()
  readonly #files = new Map<string, ReadonlyMap<string, Entry>>()

  constructor(folder: string) {
    this.folder = folder
  }

  fileOf(id: string): string {
    return join(this.folder, 'objects', id.slice(0, 2), id.slice(2))
  }

  write(kind: Kind, body: Buffer): string {
    const whole = Buffer.concat([Buffer.from(`${kind} ${body.length}\0`), body])
    const id = createHash('sha1').update(whole).digest('hex')
    const file = this.fileOf(id)
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, deflateSync(whole, { level: 1 }), { mode: 0o444 })
    }
    this.#known.set(id, { kind, body })
    return id
  }

  /** An object that has a file of its own; `undefined` when it is in a pack, or nowhere. */
  read(id: string): GitObject | undefined {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    let whole: Buffer
    try {
      whole = inflateSync(readFileSync(this.fileOf(id)))
    } catch {
      return undefined
    }
    const end = whole.indexOf(0)
    const found = { kind: whole.toString('latin1', 0, end).split(' ')[0] as Kind, body: whole.subarray(end + 1) }
    this.#known.set(id, found)
    return found
  }

  commit(id: string): Commit | undefined {
    const known = this.#commits.get(id)
    if (known !== undefined) return known
    const found = this.read(id)
    if (found?.kind !== 'commit') return undefined
    const commit = parseCommit(found.body.toString('utf8'))
    this.#commits.set(id, commit)
    return commit
  }

  /** Entries of one folder, in git's order. */
  tree(id: string): readonly (Entry & { readonly name: string })[] | undefined {
    const found = this.read(id)
    return found?.kind === 'tree' ? parseTree(found.body) : undefined
  }

  /** Every file below a tree, by its path; `undefined` when a part of it cannot be read here. */
  files(tree: string): ReadonlyMap<string, Entry> | undefined {
    const known = this.#files.get(tree)
    if (known !== undefined) return known
    const files = new Map<string, Entry>()
    if (!this.#collect(tree, '', files)) return undefined
    this.#files.set(tree, files)
    return files
  }

  #collect(tree: string, below: string, into: Map<string, Entry>): boolean {
    const entries = this.tree(tree)
    if (entries === undefined) return false
    return entries.every(({ name, mode, id }) => {
      if (mode === '40000') return this.#collect(id, `${below}${name}/`, into)
      into.set(`${below}${name}`, { mode, id })
      return true
    })
  }

  /** The tree that holds these files, by their paths. */
  writeTree(files: ReadonlyMap<string, Entry>): string {
    const here = new Map<string, Entry>()
    const folders = new Map<string, Map<string, Entry>>()
    for (const [path, entry] of files) {
      const slash = path.indexOf('/')
      if (slash === -1) here.set(path, entry)
      else {
        const folder = folders.get(path.slice(0, slash)) ?? new Map<string, Entry>()
        folders.set(path.slice(0, slash), folder.set(path.slice(slash + 1), entry))
      }
    }
    for (const [name, inside] of folders) {
      if (here.has(name)) throw new Error(`${name} is a file and a folder`)
      here.set(name, { mode: '40000', id: this.writeTree(inside) })
    }
    const key = (name: string, { mode }: Entry) => Buffer.from(mode === '40000' ? `${name}/` : name)
    const sorted = [...here].map(([name, entry]) => ({ name, entry, key: key(name, entry) })).sort((a, b) => a.key.compare(b.key))
    return this.write(
      'tree',
      Buffer.concat(sorted.flatMap(({ name, entry }) => [Buffer.from(`${entry.mode} ${name}\0`), Buffer.from(entry.id, 'hex')])),
    )
  }

  writeCommit({ tree, parents, author, committer, message }: Commit): string {
    const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${author}`, `committer ${committer}`]
    return this.write('commit', Buffer.from(`${lines.join('\n')}\n\n${message}`))
  }

  /** A ref by its full name, such as `HEAD` or `refs/heads/main`. */
  ref(name: string): string | undefined {
    let text: string
    try {
      text = readFileSync(join(this.folder, name), 'utf8').trim()
    } catch {
      return this.#packed(name)
    }
    return text.startsWith('ref: ') ? this.ref(text.slice(5)) : OID.test(text) ? text : undefined
  }

  #packed(name: string): string | undefined {
    const file = join(this.folder, 'packed-refs')
    if (!name.startsWith('refs/') || !existsSync(file)) return undefined
    return readFileSync(file, 'utf8')
      .split('\n')
      .find((line) => line.endsWith(` ${name}`))
      ?.split(' ')[0]
  }

  setRef(name: string, value: string): void {
    const file = join(this.folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${value}\n`)
  }

  /** Every commit that a commit comes from, and itself; `undefined` when history cannot be read here. */
  ancestors(from: readonly string[], firstParent = false): ReadonlyMap<string, Commit> | undefined {
    const found = new Map<string, Commit>()
    const open = [...from]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue
      const commit = this.commit(id)
      if (commit === undefined) return undefined
      found.set(id, commit)
      open.push(...(firstParent ? commit.parents.slice(0, 1) : commit.parents))
    }
    return found
  }
}

function parseCommit(text: string): Commit {
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end).split('\n')
  const all = (key: string) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  return {
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: all('author')[0] ?? '',
    committer: all('committer')[0] ?? '',
    message: text.slice(end + 2),
  }
}

function parseTree(body: Buffer): readonly (Entry & { readonly name: string })[] {
  const entries: (Entry & { readonly name: string })[] = []
  for (let at = 0; at < body.length; ) {
    const [space, end] = [body.indexOf(0x20, at), body.indexOf(0, at)]
    entries.push({
      mode: body.toString('latin1', at, space),
      name: body.toString('utf8', space + 1, end),
      id: body.toString('hex', end + 1, end + 21),
    })
    at = end + 21
  }
  return entries
}

/**
 * What both sides changed, put together as `git merge-tree` does it. `undefined` wherever git would look closer: both changed
 * one file, or a file is gone on one side, which git could take for a rename.
 */
export function mergeFiles(
  base: ReadonlyMap<string, Entry>,
  ours: ReadonlyMap<string, Entry>,
  theirs: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, Entry> | undefined {
  const same = (a: Entry | undefined, b: Entry | undefined) => a?.id === b?.id && a?.mode === b?.mode
  const changed = (side: ReadonlyMap<string, Entry>) =>
    [...new Set([...base.keys(), ...side.keys()])].filter((path) => !same(base.get(path), side.get(path)))
  const [mine, other] = [changed(ours), changed(theirs)]
  if (mine.length === 0) return theirs
  if (other.length === 0) return ours
  const gone = [...mine.filter((path) => !ours.has(path)), ...other.filter((path) => !theirs.has(path))]
  if (gone.length > 0 || other.some((path) => mine.includes(path) && !same(ours.get(path), theirs.get(path)))) return undefined
  return new Map([...ours, ...other.map((path) => [path, theirs.get(path) as Entry] as const)])
}
