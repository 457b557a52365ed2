import { createHash } from 'node:crypto'
import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { SealError, type SealErrorCode } from '../../core/errors.ts'
import { algorithmOf, type BlobAlgorithm } from '../../core/repository.ts'
import { pathFrom } from '../../core/repository-path.ts'
import { readDvcPointer } from '../../domains/formats/dvc.ts'
import { detectFormat, type FileFormat } from '../../domains/formats/format.ts'
import { readPointer } from '../../domains/manifest/lfs.ts'
import { collisions, compareUtf8, faultOfPath, sortByPath } from '../../domains/manifest/paths.ts'
import type { FileEntry, LinkEntry, TensorList } from '../../domains/manifest/types.ts'
import { type EntryProblem, FILES_ONLY, type ListedEntry, type MeasuredFile } from '../../domains/models/measured.ts'
import { type Selection, type Selector, selectorOf } from '../../domains/models/selection.ts'
import { faultOnDisk } from './disk-path.ts'
import { otherContent } from './dvc-content.ts'
import type { HashOutcome, Measured } from './hash-file.ts'
import { hashAll, type PoolOptions } from './hash-pool.ts'
import { mayHaveTensors } from './hash-tensors.ts'
import { pathBelow } from './inside.ts'
import { sniffFormat } from './sniff.ts'

const MAX_ENTRIES = 1_000_000
const MAX_DEPTH = 64

export interface Listing {
  readonly entries: readonly ListedEntry[]
  readonly problems: readonly EntryProblem[]
  readonly links: readonly LinkEntry[]
  /** Files and folders excluded by an ignored path. */
  readonly ignored: readonly string[]
  /** Files and folders that git ignores. */
  readonly untracked: readonly string[]
}

export interface Measurement {
  readonly files: readonly MeasuredFile[]
  /** Of each file whose tensors were measured. */
  readonly tensors: readonly TensorList[]
  readonly problems: readonly EntryProblem[]
}

/** What is listed below a folder. */
export interface ListOptions extends Selection {
  /** Commits of submodules, by path in the model. */
  readonly submodules?: ReadonlyMap<string, string>
  /** Whether links inside the model are listed; otherwise they are problems. */
  readonly links?: boolean
}

/**
 * Lists the regular files below a model directory, sorted by path. Follows no links except those of a Hugging Face cache
 * snapshot into its own `blobs`.
 *
 * @throws {SealError} MODEL_MISSING - the directory does not exist.
 * @throws {SealError} MODEL_TOO_LARGE - more than a million entries, or deeper than 64 folders.
 */
export async function listModel(root: string, options: ListOptions): Promise<Listing> {
  const walk = new Walk(resolve(root), options)
  await walk.run()
  return walk.listing()
}

/**
 * Lists a model that is a single file.
 *
 * @throws {SealError} NAME_INVALID, MODEL_MISSING
 */
export function listFile(file: string): Listing {
  const path = basename(file)
  const fault = faultOfPath(path)
  if (fault) throw new SealError('NAME_INVALID', `${file}: the file name is not allowed (${fault}); rename the file.`)
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (!stats?.isFile()) throw new SealError('MODEL_MISSING', `${file} is not a regular file.`)
  return { entries: [{ path, size: stats.size, file }], problems: [], links: [], ignored: [], untracked: [] }
}

/** Returns the path of a file below a model, for the list of ignored paths; empty for a file elsewhere. */
export function pathInside(root: string, file: string): readonly string[] {
  const path = pathBelow(root, file)
  return faultOfPath(path) === undefined ? [path] : []
}

class Walk {
  readonly #root: string
  readonly #options: ListOptions
  readonly #selector: Selector
  readonly #links: LinkEntry[] = []
  readonly #untracked: string[] = []
  readonly #entries: ListedEntry[] = []
  readonly #problems: EntryProblem[] = []
  readonly #ignored: string[] = []

  constructor(root: string, options: ListOptions) {
    this.#root = root
    this.#options = options
    this.#selector = selectorOf(options)
  }

  async run(): Promise<void> {
    const stats = lstatSync(this.#root, { throwIfNoEntry: false })
    if (stats === undefined)
      throw new SealError('MODEL_MISSING', `There is no directory ${this.#root}. Pass the directory that contains the model's files.`)
    if (stats.isSymbolicLink())
      throw new SealError(
        'FILE_SYMLINK',
        `${this.#root} is a symbolic link. Pass the directory itself: ${resolve(dirname(this.#root), readlinkSync(this.#root))}.`,
      )
    if (!stats.isDirectory())
      throw new SealError('MODEL_MISSING', `${this.#root} is not a directory. A model is a directory; pass ${dirname(this.#root)}.`)
    await this.#enter('', 0)
  }

  listing(): Listing {
    const entries = sortByPath(this.#entries, ({ path }) => path)
    const clashes = collisions(entries.map(({ path }) => path)).map(
      ({ first, second }): EntryProblem => ({
        path: second,
        code: 'NAME_COLLISION',
        reason: `collides with ${JSON.stringify(first)} on systems that ignore case, Unicode form, or dots and spaces at the end of a name; rename one of them`,
      }),
    )
    return {
      entries,
      problems: sortByPath([...this.#problems, ...clashes], ({ path }) => path),
      links: sortByPath(this.#links, ({ path }) => path),
      ignored: [...this.#ignored].sort(compareUtf8),
      untracked: [...this.#untracked].sort(compareUtf8),
    }
  }

  async #enter(folder: string, depth: number): Promise<void> {
    if (depth > MAX_DEPTH) throw new SealError('MODEL_TOO_LARGE', `${join(this.#root, folder)} is nested deeper than ${MAX_DEPTH} folders.`)
    for (const name of await this.#namesIn(folder)) {
      if (this.#entries.length > MAX_ENTRIES)
        throw new SealError('MODEL_TOO_LARGE', `${this.#root} contains more than ${MAX_ENTRIES} files.`)
      await this.#visitSafely(folder, name, depth)
    }
  }

  async #namesIn(folder: string): Promise<readonly Buffer[]> {
    try {
      return await readdir(join(this.#root, folder), { encoding: 'buffer' })
    } catch (error) {
      this.#problem(folder, 'FILE_UNREADABLE', `the folder cannot be read (${(error as NodeJS.ErrnoException).code})`)
      return []
    }
  }

  /** Visits an entry. Names and links that the system rejects (too long, circular) are problems of the model, not of the run. */
  async #visitSafely(folder: string, name: Buffer, depth: number): Promise<void> {
    try {
      await this.#visit(folder, name, depth)
    } catch (error) {
      if (error instanceof SealError) throw error
      this.#problem(
        `${folder === '' ? '' : `${folder}/`}${name.toString('utf8')}`,
        'FILE_UNREADABLE',
        `cannot be accessed (${(error as NodeJS.ErrnoException).code})`,
      )
    }
  }

  async #visit(folder: string, name: Buffer, depth: number): Promise<void> {
    const text = name.toString('utf8')
    const path = folder === '' ? text : `${folder}/${text}`
    if (!Buffer.from(text, 'utf8').equals(name))
      return this.#problem(path, 'NAME_INVALID', `has a name that is not UTF-8 (bytes ${name.toString('hex')}); rename it`)
    if (this.#selector.ignores(path) && !(FILES_ONLY.has(path) && !this.#isRegular(path))) return void this.#ignored.push(path)
    if (this.#selector.isUntracked(path)) return void this.#untracked.push(path)
    const fault = faultOfPath(path) ?? faultOnDisk(path)
    if (fault) return this.#problem(path, 'NAME_INVALID', `has a name that is not allowed (${fault}); rename it`)
    const file = join(this.#root, path)
    const stats = lstatSync(file, { throwIfNoEntry: false })
    if (stats === undefined) return this.#problem(path, 'FILE_CHANGED', 'disappeared while the model was listed')
    const commit = this.#options.submodules?.get(path)
    if (commit !== undefined) return void this.#entries.push({ path, size: 0, file, commit })
    if (stats.isDirectory()) return this.#enter(path, depth + 1)
    const isIncluded = await this.#selector.includes(path, () => this.#format(path, stats))
    if (stats.isSymbolicLink()) return this.#link(path, file, isIncluded)
    if (!isIncluded) return
    if (!stats.isFile()) return this.#problem(path, 'FILE_SPECIAL', `is a ${kindOf(stats)}; only regular files belong to a model`)
    this.#entries.push({ path, size: stats.size, file })
  }

  /** Identifies a file; a link by its name, because what it leads to may have another one. */
  async #format(path: string, stats: Stats): Promise<FileFormat | undefined> {
    return stats.isSymbolicLink() ? detectFormat({ path, size: 1 }) : (await sniffFormat(this.#root, path))?.format
  }

  #isRegular(path: string): boolean {
    return lstatSync(join(this.#root, path), { throwIfNoEntry: false })?.isFile() === true
  }

  /** @param isIncluded - by its name. Any other link inside the model is recorded too, since a loader may follow it. */
  #link(path: string, link: string, isIncluded: boolean): void {
    const target = readlinkSync(link)
    const cached = this.#cacheBlob(path, target)
    const stats = cached && lstatSync(cached.file, { throwIfNoEntry: false })
    if (cached !== undefined && stats?.isFile()) this.#entries.push({ path, size: stats.size, ...cached })
    else if (this.#options.links === true && this.#staysInside(path, target)) this.#links.push({ path, target })
    else if (isIncluded)
      this.#problem(
        path,
        'FILE_SYMLINK',
        `is a symbolic link to ${JSON.stringify(target)}; replace it with the file itself, or ignore the path`,
      )
  }

  /** Tells whether a link leads to something that is measured: below the model, by its text and on this disk. */
  #staysInside(path: string, target: string): boolean {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
    const lexical = target.includes('\\') || target.includes('\0') ? undefined : pathFrom(folder, target)
    if (lexical === undefined || lexical === '' || this.#selector.ignores(lexical)) return false
    try {
      const real = pathBelow(realpathSync(this.#root), realpathSync(join(this.#root, path)))
      return faultOfPath(real) === undefined && !this.#selector.ignores(real)
    } catch {
      return false
    }
  }

  /**
   * Returns the blob that a link of a Hugging Face cache snapshot points to. The link text must be exactly what the cache
   * writes, and must resolve to the same file: with a link to a link, a loader could read another file.
   */
  #cacheBlob(path: string, target: string): { readonly file: string; readonly blob: string } | undefined {
    const up = '../'.repeat(path.split('/').length + 1)
    const blob = target.startsWith(`${up}blobs/`) ? target.slice(`${up}blobs/`.length) : ''
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(blob) || basename(dirname(this.#root)) !== 'snapshots') return undefined
    try {
      const file = join(realpathSync(this.#root), '../../blobs', blob)
      return realpathSync(join(this.#root, path)) === file ? { file, blob } : undefined
    } catch {
      return undefined
    }
  }

  #problem(path: string, code: SealErrorCode, reason: string): void {
    this.#problems.push({ path, code, reason })
  }
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'FIFO'
  if (stats.isSocket()) return 'socket'
  return 'device'
}

export interface MeasureOptions extends PoolOptions {
  readonly sha512: boolean
  /** Also computes the digest of every tensor, of files in which tensors are contiguous. */
  readonly tensors?: boolean
  /** Returns the git blob id that a file of this path and size must have, if known. */
  readonly expectBlob?: (path: string, size: number) => string | undefined
}

/** Reads each listed file once and distinguishes content from Git LFS pointers. Files and problems are in order of path. */
export async function measure(entries: readonly ListedEntry[], options: MeasureOptions): Promise<Measurement> {
  const submodules = entries.filter(({ commit }) => commit !== undefined).map(submoduleFile)
  const measured = await measureFiles(
    entries.filter(({ commit }) => commit === undefined),
    options,
  )
  return { ...measured, files: sortByPath([...measured.files, ...submodules], ({ entry }) => entry.path) }
}

/** Returns the entry of a submodule: its commit identifies its content, as in a tree of git. */
function submoduleFile({ path, commit = '' }: ListedEntry): MeasuredFile {
  const sha256 = createHash('sha256').update(`gitlink ${commit}`).digest('hex')
  return { entry: { path, size: 0, sha256, source: 'submodule' }, onDisk: 0, format: SUBMODULE }
}

const SUBMODULE: FileFormat = {
  format: 'submodule',
  title: 'a submodule',
  runsCode: 'possible',
  reason: 'it can contain anything',
  weights: true,
}

async function measureFiles(entries: readonly ListedEntry[], options: MeasureOptions): Promise<Measurement> {
  const expected = entries.map(({ path, size, blob }) => ({ cache: blob, commit: options.expectBlob?.(path, size) }))
  const jobs = entries.map(({ file, size, blob }, index) => ({
    file,
    size,
    sha512: options.sha512,
    blobOf: gitAlgorithm(blob, expected[index]?.commit),
  }))
  const listed = options.tensors === true ? entries.filter(({ path }) => mayHaveTensors(path)) : []
  const tensorJobs = listed.map(({ file, size }) => ({ tensorsOf: file, size }))
  const outcomes = await hashAll(jobs, options, tensorJobs)
  const results: (MeasuredFile | EntryProblem)[] = []
  for (const [index, entry] of entries.entries()) {
    const result = toResult(entry, outcomes.files[index] as HashOutcome, expected[index]?.commit)
    const other = 'outputs' in result && result.outputs !== undefined ? await otherContent(entry.file, result.outputs) : undefined
    results.push(other === undefined ? result : { path: entry.path, code: 'FILE_CHANGED', reason: other })
  }
  return {
    files: results.filter((result) => 'entry' in result),
    problems: results.filter((result) => 'code' in result),
    tensors: listed
      .map(({ path }, index) => ({ path, tensors: outcomes.tensors[index]?.tensors ?? [] }))
      .filter(({ tensors }) => tensors.length > 0),
  }
}

/** Returns the algorithm of the blob id to compute: of the commit, or of the name in a Hugging Face cache. */
function gitAlgorithm(cached: string | undefined, commit: string | undefined): BlobAlgorithm | undefined {
  if (commit !== undefined) return algorithmOf(commit)
  return cached?.length === 40 ? 'sha1' : undefined
}

function toResult({ path, size, blob }: ListedEntry, outcome: HashOutcome, commit: string | undefined): MeasuredFile | EntryProblem {
  if ('failed' in outcome) return { path, code: outcome.failed, reason: REASONS[outcome.failed]?.(outcome.reason) ?? outcome.reason }
  const measured = outcome.ok
  if (measured.size !== size)
    return { path, code: 'FILE_CHANGED', reason: `changed while the model was measured: ${size} bytes listed, ${measured.size} read` }
  const name = blob === undefined ? undefined : blob.length === 40 ? measured.gitBlob : measured.sha256
  if (name !== blob)
    return {
      path,
      code: 'BLOB_MISMATCH',
      reason: `is the cache blob ${blob?.slice(0, 12)}, but its content has the digest ${name?.slice(0, 12)}: the download is damaged or was tampered with`,
    }
  if (commit !== undefined && commit !== measured.gitBlob)
    return {
      path,
      code: 'BLOB_MISMATCH',
      reason: 'differs between the working tree and the commit: a filter in .gitattributes or an earlier step changed it',
    }
  const reading = readPointer(measured.head, measured.size)
  if (reading.kind === 'malformed') return { path, code: 'LFS_POINTER_INVALID', reason: `is an invalid Git LFS pointer: ${reading.reason}` }
  if (reading.kind === 'pointer') {
    const { sha256, size: contentSize } = reading.pointer
    return {
      entry: { path, size: contentSize, sha256, source: 'lfs-pointer' },
      onDisk: size,
      format: detectFormat({ path, size: contentSize }),
    }
  }
  const dvc = readDvcPointer({ path, head: measured.head, size: measured.size })
  if (dvc !== undefined) return { entry: { ...contentEntry(path, measured), source: 'dvc-pointer' }, onDisk: size, ...dvc }
  return { entry: contentEntry(path, measured), onDisk: size, format: detectFormat({ path, ...measured }) }
}

const REASONS: Partial<Record<SealErrorCode, (reason: string) => string>> = {
  FILE_UNREADABLE: (reason) => `cannot be read (${reason}); check its permissions`,
  FILE_CHANGED: (reason) => `changed while it was read (${reason}); stop the process that writes to it and run again`,
  FILE_SYMLINK: () => 'became a symbolic link while the model was measured',
  FILE_SPECIAL: (reason) => `is ${reason}; only regular files belong to a model`,
}

function contentEntry(path: string, { size, sha256, sha512 }: Measured): FileEntry {
  return { path, size, sha256, ...(sha512 === undefined ? {} : { sha512 }), source: 'content' }
}

const MAX_NAMED = 10

/**
 * Fails when there are problems, for callers that need a complete model.
 *
 * @throws {SealError} with the code of the first problem, naming up to ten.
 */
export function refuseProblems(root: string, problems: readonly EntryProblem[]): void {
  const [first] = problems
  if (first === undefined) return
  const named = problems.slice(0, MAX_NAMED).map(({ path, reason }) => `  ${JSON.stringify(path)} ${reason}`)
  const more = problems.length > MAX_NAMED ? [`  and ${problems.length - MAX_NAMED} more`] : []
  throw new SealError(first.code, [`Cannot measure ${root}:`, ...named, ...more].join('\n'), { path: first.path })
}
