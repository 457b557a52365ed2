import { resolve } from 'node:path'
import { evaluateApprovals } from '../../domains/approvals/evaluate.ts'
import { MAX_SNAPSHOT_BYTES, parseSnapshot } from '../../domains/approvals/snapshot.ts'
import type { Decision } from '../../domains/approvals/types.ts'
import { readText } from '../../ports/files/text-file.ts'
import { approvalPolicyOf } from '../../settings/approvals.ts'
import { MAX_CONFIG_BYTES } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import { parseConfig } from '../../settings/read-config.ts'
import type { Io } from '../../shell/io.ts'

/** Files, relative to the working directory. */
export interface Simulation {
  readonly snapshot: string
  readonly policy: string
}

/**
 * Repeats a decision from a saved snapshot, with any policy.
 *
 * @throws {SealError} USAGE - a file does not exist, or is not a snapshot. SETTINGS_INVALID
 */
export async function simulateDecision({ snapshot: file, policy: policyFile }: Simulation, { cwd }: Pick<Io, 'cwd'>): Promise<Decision> {
  const text = await readText(resolve(cwd, file), { maxBytes: MAX_SNAPSHOT_BYTES, missing: 'USAGE' })
  const snapshot = parseSnapshot(text, file)
  const policy = approvalPolicyOf(await configFromFile(policyFile, { cwd }), [snapshot.policy.path])
  return evaluateApprovals(policy, snapshot)
}

/** Reads a configuration that an option names. @throws {SealError} USAGE, SETTINGS_INVALID */
export async function configFromFile(file: string, { cwd }: Pick<Io, 'cwd'>): Promise<Config> {
  return parseConfig(await readText(resolve(cwd, file), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE' }), file)
}
