import type { ApprovalFinding, Snapshot } from './types.ts'

/** GitHub lists no more than this many commits of a pull request. */
export const MAX_COMMITS = 250
/** GitHub lists no more than this many files of a pull request. */
export const MAX_FILES = 3000

/** What a snapshot lacks: every one of these is an error, whatever the reviews say. */
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
      `GitHub lists ${paths.size} of ${pull.changedFiles} changed files, and at most ${MAX_FILES}. Make the change smaller.`,
    )
  if (commits.length >= MAX_COMMITS)
    add(
      'commits_incomplete',
      `GitHub lists at most ${MAX_COMMITS} commits of a pull request, and this one has as many. Make the change smaller.`,
    )
  if (!commits.some(({ oid }) => oid === pull.head.oid))
    add(
      'head_not_listed',
      `The head ${pull.head.oid.slice(0, 7)} is not among the ${commits.length} listed commits; the pull request moved while it was read. Run again.`,
    )
  for (const { oid, authors, authorCount } of commits)
    if (authorCount !== authors.length)
      add('authors_incomplete', `GitHub lists ${authors.length} of ${authorCount} authors of commit ${oid.slice(0, 7)}; split the commit.`)
  if (files.length === 0) add('no_files', 'No file is changed, so there is nothing that anybody could have approved.')
  return found
}
