import { constants, lstatSync } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { SealError } from '../../core/errors.ts'
import type { ListedEntry, MeasuredModel } from '../../domains/models/measured.ts'
import type { Source } from '../../domains/scan/source.ts'
import type { SignedFile } from '../../domains/signing/signed-model.ts'
import { silent } from '../progress.ts'
import { diskPath } from './disk-path.ts'
import { withSource } from './file-source.ts'
import { isInside, pathBelow } from './inside.ts'
import { type ModelListing, measureModel } from './measure-model.ts'
import { listFile, type Measurement, type MeasureOptions, measure } from './model-files.ts'
import { openNoFollow } from './open-regular.ts'
import { hasOwnDigests } from './own-digests.ts'
import { type Sniffed, sniffFormat } from './sniff.ts'
import { type ReadOptions, readText } from './text-file.ts'

/** The files of a repository on the disk. Paths are relative to its top folder; symbolic links are not followed. */
export interface WorkTree {
  /** @throws {SealError} `missing` - no such file. FILE_UNREADABLE - not a regular file, too large, or not UTF-8. */
  readonly text: (path: string, options: Omit<ReadOptions, 'noFollow'>) => Promise<string>
  /** The text of a file that an earlier step may have made for this run, such as the results of a scanner. Throws as `text` does. */
  readonly madeText: (path: string, options: Omit<ReadOptions, 'noFollow'>) => Promise<string>
  /** The first bytes of a file that was measured, as UTF-8. Follows the links of a Hugging Face cache, as measuring does. */
  readonly beginning: (path: string, maxBytes: number) => Promise<string>
  /** Bytes of a regular file as they are on the disk, whatever the commit holds; `undefined` where it is larger, or cannot be read. */
  readonly onDisk: (path: string, maxBytes: number) => Promise<Buffer | undefined>
  /** Mode bits of a file; `undefined` where it cannot be opened, and on Windows, which has none. */
  readonly mode: (path: string) => Promise<number | undefined>
  /**
   * The path below the top folder to which a path resolves, links included.
   *
   * @throws {SealError} FILE_UNREADABLE - the file does not exist, or resolves outside the repository.
   */
  readonly resolve: (path: string) => Promise<string>
  /**
   * The format of a regular file by its name and bytes, or by its bytes alone; `undefined` for anything else. For the detection of models,
   * large files are not read completely.
   */
  readonly format: (path: string, by?: 'bytes' | 'detection') => Promise<Sniffed | undefined>
  /** Lists and hashes a model's folder. @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, INTERRUPTED */
  readonly measureModel: (folder: string, listing: ModelListing, options: MeasureOptions) => Promise<MeasuredModel>
  /** Hashes single files of a model's folder. A name that the system refuses counts as absent. */
  readonly measureFiles: (folder: string, paths: readonly string[]) => Promise<Measurement>
  /** Opens a file for reading at any offset, for the time of a function. @throws {SealError} FILE_UNREADABLE */
  readonly withSource: <T>(path: string, use: (source: Source) => T) => Promise<T>
  /** Whether a file has not changed since this program started, so that what was measured of it still holds. */
  readonly isOlderThanRun: (path: string) => boolean
  /** Whether a file has the digests that a signature lists in another form than one SHA-256. */
  readonly hasOwnDigests: (path: string, signed: SignedFile) => Promise<boolean>
}

/** @param root - the top folder of the repository. */
export function workTree(root: string, platform: NodeJS.Platform = process.platform): WorkTree {
  return {
    text: async (path, options) => readText(diskPath(root, path), { ...options, noFollow: true }),
    madeText: async (path, options) => readText(diskPath(root, path), { ...options, noFollow: true }),
    beginning: async (path, maxBytes) => beginning(diskPath(root, path), maxBytes),
    onDisk: async (path, maxBytes) => bytesOnDisk(diskPath(root, path), maxBytes),
    mode: async (path) => (platform === 'win32' ? undefined : modeOf(diskPath(root, path))),
    resolve: (path) => placeOf(root, path),
    format: (path, by) => sniffFormat(root, path, by === 'bytes' ? 'unnamed' : path),
    measureModel: async (folder, listing, options) => measureModel(diskPath(root, folder), listing, options),
    measureFiles: (folder, paths) =>
      measure(
        paths.flatMap((path) => listed(diskPath(diskPath(root, folder), path), path)),
        { sha512: false, progress: silent },
      ),
    withSource: async (path, use) => withSource(diskPath(root, path), use),
    isOlderThanRun: (path) =>
      (lstatSync(diskPath(root, path), { throwIfNoEntry: false })?.ctimeMs ?? Number.POSITIVE_INFINITY) < performance.timeOrigin,
    hasOwnDigests: async (path, signed) => hasOwnDigests(diskPath(root, path), signed),
  }
}

async function beginning(file: string, maxBytes: number): Promise<string> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(maxBytes), 0, maxBytes, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await handle.close()
  }
}

/** Reads a regular file; `undefined` where it is larger than the limit, or cannot be read. */
export async function bytesOnDisk(file: string, maxBytes: number): Promise<Buffer | undefined> {
  const handle = await openNoFollow(file).catch(() => undefined)
  try {
    const stats = await handle?.stat()
    return stats?.isFile() && stats.size <= maxBytes ? await handle?.readFile() : undefined
  } finally {
    await handle?.close()
  }
}

async function modeOf(file: string): Promise<number | undefined> {
  const handle = await openNoFollow(file).catch(() => undefined)
  try {
    return (await handle?.stat())?.mode
  } finally {
    await handle?.close()
  }
}

async function placeOf(root: string, path: string): Promise<string> {
  const real = await realpath(diskPath(root, path)).catch((cause: unknown) => {
    throw new SealError('FILE_UNREADABLE', `${path} does not exist. Run the step that writes it before Weightseal.`, { cause })
  })
  const top = await realpath(root)
  if (!isInside(real, top)) throw new SealError('FILE_UNREADABLE', `${path} resolves outside the repository.`)
  return pathBelow(top, real)
}

function listed(file: string, path: string): readonly ListedEntry[] {
  try {
    return listFile(file).entries.map((entry) => ({ ...entry, path }))
  } catch {
    return []
  }
}
