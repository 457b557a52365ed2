import { existsSync, lstatSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { reasonOf, tryFile } from '../../core/attempt.ts'
import { SealError } from '../../core/errors.ts'
import { planShards } from '../../domains/manifest/shard.ts'
import type { Reader } from '../../domains/scan/context.ts'
import type { FileScan } from '../../domains/scan/result.ts'
import { scanFile } from '../../domains/scan/scan-file.ts'
import { DEFAULT_SCAN, picklePolicy, SCAN_PROFILES, type ScanProfile } from '../../domains/scan/scan-policy.ts'
import type { ScannedPath, ScanShard } from '../../domains/scan/shard.ts'
import { readLocalConfig } from '../../gate/local-config.ts'
import { faultOnDisk } from '../../ports/files/disk-path.ts'
import { withSource } from '../../ports/files/file-source.ts'
import { listFile, listModel } from '../../ports/files/model-files.ts'
import { oneOf } from '../../settings/inputs.ts'
import type { Options } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import type { Part } from '../../shell/part.ts'
import { shardOf } from './shards.ts'

export const SCAN_FLAGS = {
  json: { type: 'boolean' },
  profile: { type: 'string' },
  explain: { type: 'boolean' },
  plan: { type: 'string' },
  shard: { type: 'string' },
  merge: { type: 'boolean' },
} as const

/** Folders that hold no model. */
const IGNORED = ['.git']

/** What was scanned, and which part of a matrix it is. */
export interface Scanned {
  readonly files: readonly ScannedPath[]
  readonly shard?: ScanShard
}

/**
 * Scans files, and every file below folders, without loading them. A file that cannot be read is inconclusive.
 *
 * @param paths - relative to the working directory.
 * @param part - scans only the files of this part.
 * @throws {SealError} USAGE - a path does not exist. MODEL_TOO_LARGE - more than a million entries.
 */
export async function scanPaths(paths: readonly string[], part: Part | undefined, options: Options, io: Io): Promise<Scanned> {
  const scanner = await scannerFor(options, io)
  const all = await listPaths(paths, io)
  const listed = part === undefined ? all : (planShards(all, part.count)[part.index - 1] ?? [])
  const progress = io.progress(`Scanning ${listed.length} files`, options.on('quiet'))
  progress.start(listed.reduce((sum, { size }) => sum + size, 0))
  const known = new Set(all.map(({ file }) => file))
  let done = 0
  const files: ScannedPath[] = []
  for (const { path, file, size } of listed) {
    if (io.signal.aborted) throw new SealError('INTERRUPTED', 'The scan was interrupted.')
    files.push({ path, size, scan: scanOne(file, scanner, known) })
    done += size
    progress.update(done)
  }
  progress.stop()
  return part === undefined ? { files } : { files, shard: shardOf(all, part, scanner.profile) }
}

/** Lists files, and every file below folders. @throws {SealError} USAGE, MODEL_TOO_LARGE */
export async function listPaths(paths: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<readonly Listed[]> {
  const found = (await Promise.all(paths.map((path) => filesAt(resolve(cwd, path))))).flat()
  const once = new Map(found.map((each) => [each.file, each]))
  return [...once.values()].map(({ file, size }) => ({ path: relative(cwd, file) || basename(file), file, size }))
}

/** A file that is not read yet. */
interface Listed {
  /** As the user sees it. */
  readonly path: string
  readonly file: string
  readonly size: number
}

async function filesAt(path: string): Promise<readonly Omit<Listed, 'path'>[]> {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) throw new SealError('USAGE', `${path} does not exist. Give the path of a file or folder.`)
  const { entries, problems } = stats.isDirectory() ? await listModel(path, { ignore: IGNORED, include: [] }) : listFile(path)
  return [...entries.map(({ file, size }) => ({ file, size })), ...problems.map((problem) => ({ file: join(path, problem.path), size: 0 }))]
}

/** The file may be scanned alone, and its neighbours matter. */
const isThere = (path: string, known: ReadonlySet<string>): boolean => known.has(path) || existsSync(path)

interface Scanner {
  readonly readers: readonly Reader[]
  readonly weightsOnly: boolean
  readonly profile: ScanProfile
}

/** Prepares the readers for the profile of the flag, else for that of the configuration, with its list of allowed names. */
async function scannerFor(options: Options, { cwd }: Pick<Io, 'cwd'>): Promise<Scanner> {
  const { config } = await readLocalConfig(cwd)
  const { readersFor } = await import('../../domains/scan/readers.ts')
  const profile = oneOf('profile', options.text('profile'), SCAN_PROFILES)
  const policy = { ...DEFAULT_SCAN, ...config?.scan, ...(profile === undefined ? {} : { profile }) }
  return {
    readers: readersFor(picklePolicy(policy, new Date().toISOString())),
    weightsOnly: policy.profile === 'weights-only',
    profile: policy.profile,
  }
}

function scanOne(file: string, scanner: Scanner, known: ReadonlySet<string>): FileScan {
  return tryFile<FileScan>(
    () =>
      withSource(file, (source) =>
        scanFile({
          name: file,
          source,
          ...scanner,
          sibling: (name) => faultOnDisk(name) === undefined && isThere(resolve(file, '..', name), known),
        }),
      ),
    (error) => ({ verdict: 'clean', coverage: 'inconclusive', formats: [], findings: [], incomplete: [reasonOf(error)], facts: {} }),
  )
}
