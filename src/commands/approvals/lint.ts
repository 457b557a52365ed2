import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { CODEOWNERS_PATHS, MAX_CODEOWNERS_BYTES, parseCodeowners } from '../../domains/approvals/codeowners.ts'
import { unusedRoles, usersWithoutId } from '../../domains/approvals/lint.ts'
import { readText } from '../../ports/files/text-file.ts'
import { approvalPolicyOf, lintApprovals } from '../../settings/approvals.ts'
import { MAX_CONFIG_BYTES } from '../../settings/config-file.ts'
import { readConfig } from '../../settings/read-config.ts'
import type { Io } from '../../shell/io.ts'

/** One problem. `text` is `FILE:LINE:COLUMN: MESSAGE`. */
export interface LintProblem {
  readonly level: 'error' | 'warning'
  readonly text: string
}

/**
 * Finds rules that cannot be met, and lines of CODEOWNERS that GitHub skips.
 *
 * @param file - the configuration, relative to the working directory.
 * @returns problems of the configuration first, then those of CODEOWNERS.
 * @throws {SealError} USAGE - the configuration does not exist.
 */
export async function lintApprovalFiles(file: string, { cwd }: Pick<Io, 'cwd'>): Promise<readonly LintProblem[]> {
  const policy = await lintConfigFile(file, cwd)
  const owners = await Promise.all(CODEOWNERS_PATHS.map((path) => lintCodeowners(path, cwd)))
  const [first, ...hidden] = CODEOWNERS_PATHS.filter((path) => existsSync(join(cwd, path)))
  return [
    ...policy,
    ...owners.flat(),
    ...hidden.map((path) => ({ level: 'warning' as const, text: `${path}:1:1: is never used, because ${first} exists` })),
  ]
}

async function lintConfigFile(file: string, cwd: string): Promise<readonly LintProblem[]> {
  const text = await readText(resolve(cwd, file), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE' })
  try {
    const { value, position } = readConfig(text, file)
    const place = (pointer: string) => {
      const { line, column } = position(pointer)
      return `${file}:${line}:${column}`
    }
    const policy = approvalPolicyOf(value, [])
    return [
      ...[...lintApprovals(value), ...usersWithoutId(policy)].map(({ at, level, message }) => ({
        level,
        text: `${place(at)}: ${message}`,
      })),
      ...unusedRoles(policy, value.approvals?.release).map((role) => ({
        level: 'warning' as const,
        text: `${place(`/roles/${role}`)}: no rule requires ${role}`,
      })),
    ]
  } catch (error) {
    if (!(error instanceof SealError) || error.code !== 'SETTINGS_INVALID') throw error
    return error.message.split('\n').map((line) => ({ level: 'error' as const, text: line }))
  }
}

async function lintCodeowners(path: string, cwd: string): Promise<readonly LintProblem[]> {
  if (!existsSync(join(cwd, path))) return []
  const text = await readText(join(cwd, path), { maxBytes: 2 * MAX_CODEOWNERS_BYTES, missing: 'USAGE' })
  return parseCodeowners(text).faults.map(({ line, column, level, message }) => ({ level, text: `${path}:${line}:${column}: ${message}` }))
}
