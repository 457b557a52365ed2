import { isAtLeast, type Tier } from '../../core/tiers.ts'
import type { ApprovalFinding, Snapshot } from './types.ts'

/** GitHub lists at most this many commits of a pull request. */
export const MAX_COMMITS = 250
/** GitHub lists at most this many files of a pull request. */
export const MAX_FILES = 3000

/** Returns an error for each piece of data that a snapshot lacks, regardless of the reviews. */
export function incompleteness({ gaps, pull, commits, files }: Snapshot): readonly ApprovalFinding[] {
  const found: ApprovalFinding[] = gaps.map(({ what, detail, permission }) => ({
    code: 'unreadable',
    outcome: 'error',
    message: `${what}: ${detail}${permission === undefined ? '' : ` (missing permission: ${permission})`}`,
  }))
  const add = (code: string, message: string) => found.push({ code, outcome: 'error', message })
  const paths = new Set(files.map(({ path }) => path))
  if (files.length !== pull.changedFiles || paths.size !== files.length)
    add(
      'files_incomplete',
      `GitHub lists ${paths.size} of ${pull.changedFiles} changed files (limit: ${MAX_FILES}). Split the pull request.`,
    )
  if (commits.length >= MAX_COMMITS)
    add(
      'commits_incomplete',
      `The pull request has ${MAX_COMMITS} commits or more, and GitHub lists at most ${MAX_COMMITS}. Split the pull request.`,
    )
  if (!commits.some(({ oid }) => oid === pull.head.oid))
    add(
      'head_not_listed',
      `The head ${pull.head.oid.slice(0, 7)} is not among the ${commits.length} listed commits: the pull request changed while it was read. Run the job again.`,
    )
  for (const { oid, authors, authorCount } of commits)
    if (authorCount !== authors.length)
      add('authors_incomplete', `GitHub lists ${authors.length} of ${authorCount} authors of commit ${oid.slice(0, 7)}. Split the commit.`)
  if (files.length === 0) add('no_files', 'The pull request changes no files, so there is nothing to approve.')
  return found
}

interface Needs {
  readonly tier: Tier
  readonly wantsOwners: boolean
}

/**
 * Returns an error for data that this policy needs and that another policy, with which the snapshot was taken, did not: what was not read
 * is not known to be empty.
 */
export function notRequested({ pull, codeowners }: Snapshot, { tier, wantsOwners }: Needs): readonly ApprovalFinding[] {
  const missing = [
    ...(pull.pushers === null && isAtLeast(tier, 'confidential') ? [`who pushed to the branch, which the tier ${tier} requires`] : []),
    ...(codeowners !== null && codeowners.errors === null && wantsOwners ? [`GitHub's list of errors in ${codeowners.path}`] : []),
  ]
  return missing.map((what) => ({
    code: 'not_requested',
    outcome: 'error',
    message: `The snapshot does not contain ${what}. Take it again with this policy: weightseal approvals explain --policy FILE --save FILE.`,
  }))
}
