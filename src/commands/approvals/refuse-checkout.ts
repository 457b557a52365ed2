import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '../../core/env.ts'
import { messageOf, SealError } from '../../core/errors.ts'
import { localGit } from '../../ports/git.ts'

/** Events whose workflow has permissions that the code of a pull request must not get. */
const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

/** Limits of the search for working trees. Exceeding `MAX_FOLDERS` is an error; deeper folders are not searched. */
const [MAX_DEPTH, MAX_FOLDERS] = [4, 5000]

const REMEDY = 'Remove actions/checkout from this job; approvals need no checkout.'

/**
 * Fails when the workspace of a privileged run contains another commit than that of the run, which is on the default branch: earlier
 * or later steps could run untrusted code.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
export async function refuseCheckout(env: Env): Promise<void> {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (!PRIVILEGED.has(event)) return
  for (const folder of await workTrees(env['GITHUB_WORKSPACE'])) {
    const head = await headOf(folder)
    if (head !== env['GITHUB_SHA'])
      throw new SealError(
        'GIT_WRONG_CHECKOUT',
        `${folder} is at commit ${head.slice(0, 7)}; expected the commit of this run. On ${event} a job has permissions that the code of a pull request must not get. ${REMEDY}`,
      )
  }
}

/** Finds the working trees in the workspace. @throws {SealError} GIT_WRONG_CHECKOUT - there are too many folders. */
async function workTrees(workspace: string | undefined): Promise<readonly string[]> {
  if (workspace === undefined || workspace === '' || !existsSync(workspace)) return []
  const found: string[] = []
  const queue = [{ folder: workspace, depth: 0 }]
  for (let seen = 0, next = queue.shift(); next !== undefined; next = queue.shift(), seen++) {
    if (seen > MAX_FOLDERS)
      throw new SealError(
        'GIT_WRONG_CHECKOUT',
        `The workspace has more than ${MAX_FOLDERS} folders, so the origin of its code is unknown. ${REMEDY}`,
      )
    const { folder, depth } = next
    const entries = await readdir(folder, { withFileTypes: true })
    if (entries.some(({ name }) => name === '.git')) found.push(folder)
    if (depth < MAX_DEPTH)
      queue.push(
        ...entries
          .filter((entry) => entry.isDirectory() && entry.name !== '.git')
          .map(({ name }) => ({ folder: join(folder, name), depth: depth + 1 })),
      )
  }
  return found
}

/** Returns the commit of a working tree. @throws {SealError} GIT_WRONG_CHECKOUT - the commit cannot be determined. */
async function headOf(folder: string): Promise<string> {
  try {
    return await localGit(folder).resolve('HEAD')
  } catch (cause) {
    throw new SealError('GIT_WRONG_CHECKOUT', `Cannot determine the commit of the working tree ${folder}: ${messageOf(cause)} ${REMEDY}`, {
      cause,
    })
  }
}
