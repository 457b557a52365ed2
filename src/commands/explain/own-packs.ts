import { SealError } from '../../core/errors.ts'
import { matchesPath } from '../../domains/approvals/policy-path.ts'
import { parsePack } from '../../policy/parse.ts'
import type { PackText } from '../../policy/types.ts'
import { uncommittedFiles } from '../../ports/files/repository-files.ts'
import { localGit } from '../../ports/git.ts'
import { configPathAmong } from '../../settings/config-file.ts'
import { parseConfig } from '../../settings/read-config.ts'
import { localPacks } from '../../settings/remote-pack.ts'

const MAX_BYTES = 1024 * 1024

/** Reads the local packs that the configuration of the repository names. Returns none if one is invalid; the gate reports that error. */
export async function ownPacks(cwd: string): Promise<readonly PackText[]> {
  try {
    const root = await localGit(cwd).top()
    const files = await uncommittedFiles(root, localGit(root))
    const read = async (path: string) => (await files.read(path, MAX_BYTES)).toString('utf8')
    const config = configPathAmong(files.paths)
    const patterns = localPacks(parseConfig(await read(config), config).policies?.custom)
    const paths = files.paths.filter((path) => patterns.some((pattern) => matchesPath(pattern, path)))
    return await Promise.all(paths.map(async (path) => parsePack(await read(path), path)))
  } catch (error) {
    if (error instanceof SealError) return []
    throw error
  }
}
