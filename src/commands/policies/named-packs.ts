import { resolve } from 'node:path'
import { builtinPacks } from '../../policy/builtin.ts'
import type { PackText } from '../../policy/types.ts'
import { readText } from '../../ports/files/text-file.ts'

/** A pack and the file that contains it. */
export interface NamedPack {
  readonly file: string
  readonly pack: PackText
}

/**
 * Reads pack files; the built-in packs without a name.
 *
 * @param files - relative to `cwd`.
 * @throws {SealError} USAGE - a file does not exist. PACK_INVALID
 */
export async function namedPacks(files: readonly string[], cwd: string): Promise<readonly NamedPack[]> {
  if (files.length === 0) return builtinPacks().map((pack) => ({ file: `policies/${pack.metadata.id}.yml`, pack }))
  const { MAX_PACK_BYTES, parsePack } = await import('../../policy/parse.ts')
  const read = (file: string) => readText(resolve(cwd, file), { maxBytes: MAX_PACK_BYTES, missing: 'USAGE' })
  return Promise.all(files.map(async (file) => ({ file, pack: parsePack(await read(file), file) })))
}
