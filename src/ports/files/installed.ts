import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { toText } from '../../core/to-text.ts'
import type { InstalledPackage } from '../../domains/manifest/dependencies/installed.ts'
import { parsePackageLock } from '../../domains/manifest/dependencies/json.ts'
import { isRecord, normalizePyPi } from '../../domains/manifest/dependencies/lock.ts'
import { faultOfPath } from '../../domains/manifest/paths.ts'
import { diskPath, faultOnDisk } from './disk-path.ts'
import { hashFile, newHashBuffer } from './hash-file.ts'
import { readText } from './text-file.ts'

const MAX_RECORD_BYTES = 64 * 1024 * 1024

/**
 * Reads the packages that are installed in a Python `site-packages` folder (each is checked against its RECORD) or an npm
 * `node_modules` folder. Nothing is imported or run.
 *
 * @throws {SealError} USAGE - the folder is of neither kind.
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
export async function readInstalled(folder: string): Promise<readonly InstalledPackage[]> {
  const npm = join(folder, '.package-lock.json')
  if (existsSync(npm)) return readNpm(npm)
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new SealError('USAGE', `Cannot read the folder ${folder}.`, { cause })
  })
  const infos = names.filter((name) => name.endsWith('.dist-info')).sort()
  if (infos.length === 0)
    throw new SealError(
      'USAGE',
      `${folder} contains no installed packages. Pass a Python site-packages folder or an npm node_modules folder.`,
    )
  return Promise.all(infos.map((info) => readDistribution(folder, info)))
}

async function readNpm(file: string): Promise<readonly InstalledPackage[]> {
  const text = await readText(file, { maxBytes: MAX_RECORD_BYTES, missing: 'USAGE' })
  return parsePackageLock({ path: file, text }).map(({ name, version, hashes }) => ({
    ecosystem: 'npm',
    name,
    version,
    hashes,
    altered: [],
  }))
}

async function readDistribution(folder: string, info: string): Promise<InstalledPackage> {
  const read = (name: string) => readText(join(folder, info, name), { maxBytes: MAX_RECORD_BYTES, missing: 'USAGE' })
  const head = (await read('METADATA')).split(/\r?\n\r?\n/)[0] ?? ''
  const header = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(head)?.[1] ?? ''
  const record = existsSync(join(folder, info, 'RECORD')) ? await read('RECORD') : ''
  return {
    ecosystem: 'pypi',
    name: normalizePyPi(header('Name')),
    version: header('Version'),
    hashes: await archiveHashes(join(folder, info)),
    altered: alteredFiles(folder, record),
  }
}

/** Reads the hashes of an archive that was installed from a URL, from `direct_url.json`. pip records none for other archives. */
async function archiveHashes(info: string): Promise<readonly string[]> {
  const file = join(info, 'direct_url.json')
  if (!existsSync(file)) return []
  const value = JSON.parse(await readText(file, { maxBytes: 1024 * 1024, missing: 'USAGE' })) as unknown
  const archive = isRecord(value) && isRecord(value['archive_info']) ? value['archive_info'] : {}
  return isRecord(archive['hashes']) ? Object.entries(archive['hashes']).map(([algorithm, digest]) => `${algorithm}:${toText(digest)}`) : []
}

/** Returns files of a RECORD that are missing or have another SHA-256. Ignores scripts outside the folder. */
function alteredFiles(folder: string, record: string): readonly string[] {
  const buffer = newHashBuffer()
  return record.split(/\r?\n/).flatMap((line) => {
    const [, path = '', digest] = /^"?(.*?)"?,sha256=([\w-]+),\d*$/.exec(line) ?? []
    if (digest === undefined || faultOfPath(path) !== undefined) return []
    if (faultOnDisk(path) !== undefined) return [path]
    const outcome = hashFile({ file: diskPath(folder, path), sha512: false }, buffer, () => undefined)
    const actual = 'ok' in outcome ? Buffer.from(outcome.ok.sha256, 'hex').toString('base64url') : undefined
    return actual === digest ? [] : [path]
  })
}
