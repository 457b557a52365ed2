import { lstat, readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SealError } from '../core/errors.ts'
import { isRegular, type TreeFile } from '../core/repository.ts'
import { runGitProgram } from './git-program.ts'

/**
 * Read-only access to a local repository, without a shell, hooks or anything that the files of the repository configure. On a laptop, filters
 * of the user's own configuration run where the working tree is compared, such as those of Git LFS.
 */
export interface Git {
  /** The content of `path` at `ref`, or `undefined` when it does not exist. */
  readonly show: (ref: string, path: string) => Promise<Buffer | undefined>
  /** The full commit id of a name. */
  readonly resolve: (ref: string) => Promise<string>
  /** Parents of a commit, also in a shallow clone. */
  readonly parents: (commit: string) => Promise<readonly string[]>
  /** Content of a blob by its id. */
  readonly blob: (id: string) => Promise<Buffer>
  /** Every file of a commit, with sizes as git stores them. */
  readonly tree: (ref: string) => Promise<readonly TreeFile[]>
  /** Differences between the working tree and HEAD. */
  readonly uncommitted: () => Promise<Uncommitted>
  /** Files and folders in a folder that git ignores and does not track, relative to the root; folders without a slash at the end. */
  readonly ignored: (folder: string) => Promise<readonly string[]>
  /** Commits of submodules by path, from the index. */
  readonly submodules: () => Promise<ReadonlyMap<string, string>>
  /** Names of all tags. */
  readonly tags: () => Promise<readonly string[]>
  /** Root folder of the working tree. @throws {SealError} GIT_UNAVAILABLE, GIT_NO_REPOSITORY; GIT_WRONG_CHECKOUT - files of a commit define the repository. */
  readonly top: () => Promise<string>
  /** The best common ancestor, or `undefined` when the history is too shallow. */
  readonly mergeBase: (a: string, b: string) => Promise<string | undefined>
  /** Whether a commit exists locally; `unknown` when the clone is shallow. */
  readonly has: (commit: string) => Promise<boolean | 'unknown'>
  /** Address of a remote. */
  readonly remote: (name: string) => Promise<string>
}

export interface Uncommitted {
  /** Changed, added and untracked files. */
  readonly changed: readonly string[]
  readonly deleted: readonly string[]
  /** Those of `changed` whose name is not UTF-8. */
  readonly notUtf8?: readonly string[]
}

const SAFE = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  // A commit can contain a bare repository; its configuration must not count.
  '-c',
  'safe.bareRepository=explicit',
  // Versions before 2.44 fetch missing objects of a partial clone otherwise.
  '-c',
  'protocol.allow=never',
]

/** @param folder - any folder of the working tree. */
export function localGit(folder: string): Git {
  const run = (args: readonly string[]) => runGit(folder, args)
  // Several parts of a run read the same tree, and nothing commits during a run.
  const trees = new Map<string, Promise<readonly TreeFile[]>>()
  return {
    show: async (ref, path) => {
      const found = await run(['ls-tree', '-z', checkedRef(ref), '--', path])
      const blob = parseTree(found)[0]
      if (blob === undefined || blob.path !== path || !isRegular(blob)) return undefined
      return run(['cat-file', 'blob', blob.blob])
    },
    blob: (id) => run(['cat-file', 'blob', checkedRef(id)]),
    resolve: async (ref) => text(await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])),
    parents: async (commit) => {
      const header = (await run(['cat-file', 'commit', checkedRef(commit)])).toString('utf8').split('\n\n')[0] ?? ''
      return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '')
    },
    tree: (ref) => {
      const known = trees.get(ref) ?? run(['ls-tree', '-r', '-l', '-z', checkedRef(ref)]).then(parseTree)
      trees.set(ref, known)
      return known
    },
    uncommitted: async () => parseStatus(await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'])),
    has: async (commit) => {
      const here = await run(['cat-file', '-e', `${checkedRef(commit)}^{commit}`]).then(
        () => true,
        () => false,
      )
      return here || (text(await run(['rev-parse', '--is-shallow-repository'])) === 'true' ? 'unknown' : false)
    },
    remote: async (name) => text(await run(['remote', 'get-url', checkedRef(name)])),
    ignored: async (folder) => {
      const args = ['ls-files', '--full-name', '--others', '--ignored', '--exclude-standard', '--directory', '-z', '--', folder]
      return entriesOf(await run(args)).map(({ text }) => text.replace(/\/$/, ''))
    },
    submodules: async () => {
      const entries = entriesOf(await run(['ls-files', '--full-name', '--stage', '-z']))
      return new Map(
        entries.flatMap(({ text: entry }) => {
          const [, commit = '', path = ''] = /^160000 ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry) ?? []
          return commit === '' ? [] : [[path, commit] as const]
        }),
      )
    },
    tags: async () =>
      entriesOf(await run(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']), '\n').map(({ text: name }) => name),
    top: () => topOf(run),
    mergeBase: async (a, b) => {
      try {
        return text(await run(['merge-base', checkedRef(a), checkedRef(b)]))
      } catch {
        return undefined
      }
    },
  }
}

function text(output: Buffer): string {
  return output.toString('utf8').trim()
}

/** Returns the name. Fails for a name that git would parse as a flag. */
function checkedRef(ref: string): string {
  if (ref.startsWith('-') || ref === '') throw new SealError('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`)
  return ref
}

/** Parses entries `mode type blob size\tpath`, separated by NUL. Without `-l`, the size is missing. @throws {SealError} NAME_INVALID */
function parseTree(output: Buffer): readonly TreeFile[] {
  const files = entriesOf(output).map(({ text: line, utf8 }): TreeFile => {
    const tab = line.indexOf('\t')
    const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/)
    if (size === 'BAD') throw partialClone()
    return { path: line.slice(tab + 1), blob, mode, size: Number(size) || 0, ...(utf8 ? {} : { notUtf8: true }) }
  })
  requireDistinct(files)
  return files
}

/** Fails if a name that is not UTF-8 is written like another name: one of the two files would hide the other. */
function requireDistinct(files: readonly TreeFile[]): void {
  const escaped = new Set(files.flatMap(({ path, notUtf8 }) => (notUtf8 === true ? [path] : [])))
  if (escaped.size === 0) return
  const seen = new Set<string>()
  for (const { path } of files) {
    if (escaped.has(path) && seen.has(path))
      throw new SealError('NAME_INVALID', `Two files of the commit are shown as ${path}: the name of one is not UTF-8. Rename it.`, {
        path,
      })
    seen.add(path)
  }
}

/** Parses entries `XY path`, separated by NUL. A D in the last column that is set means that the file is deleted. */
function parseStatus(output: Buffer): Uncommitted {
  const entries = entriesOf(output)
  const gone = ({ text: entry }: Entry) => entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' ')
  const path = ({ text: entry }: Entry) => entry.slice(3)
  const changed = entries.filter((entry) => !gone(entry))
  return {
    changed: changed.map(path),
    deleted: entries.filter(gone).map(path),
    notUtf8: changed.filter(({ utf8 }) => !utf8).map(path),
  }
}

/** One line of output. Bytes that are not UTF-8 are escaped as git does it, such as `\351`. */
interface Entry {
  readonly text: string
  readonly utf8: boolean
}

/** Splits output into its entries. One name that is not UTF-8 does not hide the others. */
function entriesOf(output: Buffer, separator = '\0'): readonly Entry[] {
  const whole = decoded(output)
  const entries = whole === undefined ? split(output, separator).map(toEntry) : whole.split(separator).map((text) => ({ text, utf8: true }))
  return entries.filter(({ text }) => text !== '')
}

function split(output: Buffer, separator: string): readonly Buffer[] {
  const parts: Buffer[] = []
  let start = 0
  for (let end = output.indexOf(separator); end !== -1; end = output.indexOf(separator, start)) {
    parts.push(output.subarray(start, end))
    start = end + separator.length
  }
  return [...parts, output.subarray(start)]
}

function toEntry(bytes: Buffer): Entry {
  const text = decoded(bytes)
  if (text !== undefined) return { text, utf8: true }
  // As Latin-1, each byte is one character.
  const escaped = bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\${byte.charCodeAt(0).toString(8)}`)
  return { text: escaped, utf8: false }
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1' }

type Run = (args: readonly string[]) => Promise<Buffer>

async function runGit(folder: string, args: readonly string[]): Promise<Buffer> {
  const { stdout, stderr, error } = await runGitProgram(folder, [...SAFE, ...args], ENVIRONMENT)
  if (error !== null) throw gitError(args, stderr, error)
  return stdout
}

/** Older versions were never tried. */
const OLDEST: readonly [number, number] = [2, 25]

/** Returns the top folder, if the git directory belongs to it: a commit can contain a bare repository whose configuration names any folder. */
async function topOf(run: Run): Promise<string> {
  const version = text(await run(['version']))
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? []
  if (Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]))
    throw new SealError('GIT_UNAVAILABLE', `This is ${version}, which is too old. Install git ${OLDEST.join('.')} or newer.`)
  const top = lineOf(await run(['rev-parse', '--show-toplevel']))
  const used = lineOf(await run(['rev-parse', '--absolute-git-dir']))
  if ((await realpath(used)) !== (await ownGitDirectory(top)))
    throw new SealError(
      'GIT_WRONG_CHECKOUT',
      `Git would use the repository in ${used} for ${top}, which that folder does not have as .git. A commit can contain such a repository; run Weightseal in the top folder of the checkout.`,
    )
  return top
}

/** Returns the git directory of a working tree: its folder `.git`, or the one that the file `.git` of a linked working tree names. */
async function ownGitDirectory(top: string): Promise<string | undefined> {
  const place = join(top, '.git')
  const stats = await lstat(place).catch(() => undefined)
  if (stats === undefined) return undefined
  if (!stats.isFile()) return realpath(place)
  const [, named] = /^gitdir: (.+)$/m.exec(await readFile(place, 'utf8')) ?? []
  return named === undefined ? undefined : realpath(resolve(top, named))
}

/** Returns a line of output without its end. A path may end with a blank. */
function lineOf(output: Buffer): string {
  return output.toString('utf8').replace(/\r?\n$/, '')
}

function gitError(args: readonly string[], stderr: string, cause: Error): SealError {
  if (/lazy fetching disabled|transport '[^']*' not allowed|promisor/.test(stderr)) return partialClone(cause)
  const [reason = cause.message] = stderr
    .trim()
    .split(/\r?\n/)
    .filter((line) => line !== '')
  if (/not a git repository/i.test(stderr))
    return new SealError('GIT_NO_REPOSITORY', 'This folder is not in a Git working tree.', { cause })
  const hint = /dubious ownership/.test(stderr)
    ? ' If you trust its owner, run "git config --global --add safe.directory FOLDER" with this folder.'
    : ''
  return new SealError('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause })
}

function partialClone(cause?: Error): SealError {
  return new SealError(
    'GIT_WRONG_CHECKOUT',
    'This is a partial clone, which lacks the content of files, and Weightseal does not fetch. Remove "filter" and "sparse-checkout" from actions/checkout, or clone without --filter.',
    { cause },
  )
}
