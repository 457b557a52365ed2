import { SealError } from '../../core/errors.ts'
import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import { configNames } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import { parseConfig } from '../../settings/read-config.ts'

/** The configuration of a commit; `undefined` if it has none. One that is invalid declares nothing. */
export type CommittedConfig = Config | 'invalid' | undefined

/** Reads the configuration of each commit, under every name at which it would be read. @throws {SealError} GITHUB_* */
export async function configsAt(
  commits: readonly string[],
  configPath: string,
  api: Pick<ApprovalApi, 'files'>,
): Promise<readonly CommittedConfig[]> {
  const names = configNames(configPath)
  const files = await api.files(commits.flatMap((commit) => names.map((path) => ({ commit, path }))))
  return commits.map((_, index) => {
    const file = files.slice(index * names.length, (index + 1) * names.length).find((each) => each !== undefined)
    return file === undefined ? undefined : parsed(file.text, configPath)
  })
}

function parsed(text: string, path: string): Config | 'invalid' {
  try {
    return parseConfig(text, path)
  } catch (error) {
    if (error instanceof SealError) return 'invalid'
    throw error
  }
}

/** Tells whether a configuration asks for approvals. */
export function asksForApprovals(config: CommittedConfig): config is Config {
  return typeof config === 'object' && config.approvals !== undefined
}
