import type { CollectRun } from '../../collect-run.ts'
import { reasonOf } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { SealError } from '../../core/errors.ts'
import type { ChangedFile } from '../../core/repository.ts'
import type { PolicyChangeData, Subject } from '../../core/subject.ts'
import { matchesPath } from '../approvals/policy-path.ts'
import type { PolicyFile } from './types.ts'

/** Collects the changes of Weightseal's own configuration files. */
export async function collectPolicyChanges({ options, ports, results }: CollectRun): Promise<CollectedFacts> {
  return { sources: {}, subjects: await policyChanges(results.repository?.changes ?? [], options.policyFiles, ports.checkProposed) }
}

/**
 * Returns a subject for each of Weightseal's own configuration files that the change touches, by its old or new name.
 *
 * @param files - by path; `*` in the last name matches any text.
 * @param check - reads the proposed version; throws a `SealError` when it is invalid.
 */
export async function policyChanges(
  changes: readonly ChangedFile[],
  files: readonly PolicyFile[],
  check: (file: PolicyFile) => Promise<void>,
): Promise<readonly Subject[]> {
  const touched = changes.flatMap((change) =>
    [change.path, change.from].flatMap((path) =>
      path === undefined ? [] : files.filter((file) => matchesPath(file.path, path)).map((file) => ({ ...file, path, change })),
    ),
  )
  return Promise.all(touched.map(({ path, role, change }) => toSubject({ path, role }, change, check)))
}

async function toSubject(file: PolicyFile, { path, change }: ChangedFile, check: (file: PolicyFile) => Promise<void>): Promise<Subject> {
  const gone = change === 'removed' || path !== file.path
  const fault = gone ? undefined : await faultOf(file, check)
  const data: PolicyChangeData = {
    path: file.path,
    role: file.role,
    change: path === file.path ? change : 'removed',
    approved: false,
    valid: fault === undefined,
    ...(fault === undefined ? {} : { detail: fault.message }),
  }
  return { kind: 'policy.change', id: file.path, data: { ...data }, at: { file: file.path, line: fault?.line ?? 1 } }
}

async function faultOf(
  file: PolicyFile,
  check: (file: PolicyFile) => Promise<void>,
): Promise<{ message: string; line: number } | undefined> {
  try {
    await check(file)
    return undefined
  } catch (error) {
    if (!(error instanceof SealError)) return { message: `${file.path}: ${reasonOf(error)}`, line: 1 }
    return { message: error.message, line: error.at?.line ?? 1 }
  }
}
