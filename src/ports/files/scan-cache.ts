import { realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import type { Validator } from '../../core/schema-errors.ts'
import { VERSION } from '../../core/version.ts'
import { parseJson } from '../../documents/json.ts'
import type { CachedScan, ScanCache } from '../../domains/scan/cache.ts'
import type { FileScan } from '../../domains/scan/result.ts'
import { writeAtomically } from './atomic-write.ts'
import { isInside } from './inside.ts'
import { readText } from './text-file.ts'

const MAX_ENTRY_BYTES = 4 * 1024 * 1024

/**
 * Opens a folder with results of scans. Anyone who can write to it decides what is clean, so a folder inside the repository, whose files
 * are evaluated, is refused.
 *
 * @param root - the top folder of the repository.
 * @throws {SealError} USAGE
 */
export async function openScanCache(folder: string, root: string): Promise<ScanCache> {
  const place = await realPlace(resolve(folder))
  if (isInside(place, await realpath(root)))
    throw new SealError(
      'USAGE',
      `scan-cache: ${folder} is inside the repository, whose files could then contain results. Choose a folder outside of it, such as $RUNNER_TEMP/scan-cache.`,
    )
  const { validateScanV1 } = await import('../../generated/format-validators.ts')
  const file = (key: string) => join(place, key.slice(0, 2), `${key}.json`)
  return {
    get: (key) => readEntry(file(key), key, validateScanV1),
    put: async (key, entry) => {
      const text = JSON.stringify(toEntry(key, entry))
      if (text.length > MAX_ENTRY_BYTES) return
      await writeAtomically(file(key), text).catch(() => undefined)
    },
  }
}

/** Resolves the links of a path whose last folders need not exist yet. */
async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined)
  if (real !== undefined || dirname(path) === path) return real ?? path
  return join(await realPlace(dirname(path)), relative(dirname(path), path))
}

/** What a file of the cache contains. */
interface Entry {
  readonly siblings: Readonly<Record<string, boolean>>
  /** The format of `weightseal scan --json`, with one file, whose path is the key. */
  readonly result: object
}

function toEntry(key: string, { scan, siblings }: CachedScan): Entry {
  return {
    siblings,
    result: { schema: 'weightseal/scan@1', tool: { name: 'weightseal', version: VERSION }, files: [{ path: key, size: 0, ...scan }] },
  }
}

/** Reads an entry. What is damaged, or belongs to another key, is not known. */
async function readEntry(file: string, key: string, validate: Validator): Promise<CachedScan | undefined> {
  const text = await readText(file, { maxBytes: MAX_ENTRY_BYTES, missing: 'FILE_UNREADABLE', noFollow: true }).catch(() => undefined)
  const { siblings, result } = (text === undefined ? undefined : (parseJson(text) as Partial<Entry> | null | undefined)) ?? {}
  if (!validate(result) || !isAnswers(siblings)) return undefined
  const [first] = (result as unknown as { readonly files: readonly (FileScan & { readonly path: string; readonly size: number })[] }).files
  if (first?.path !== key) return undefined
  const { path, size, ...scan } = first
  return { scan, siblings }
}

function isAnswers(value: unknown): value is Entry['siblings'] {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'boolean')
}
