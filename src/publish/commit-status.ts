import type { CommitStatus, GitHub } from '../ports/github/api.ts'
import { headline, type Report } from '../report/findings/report.ts'

/**
 * Returns the context of a commit status. Only a run with the rules of the base uses `weightseal`: a push is evaluated with its own
 * rules and must not overwrite the verdict on a pull request with the same commit.
 */
export function statusContext({ kind, event }: { readonly kind: 'base' | 'own'; readonly event: string }): string {
  return kind === 'base' ? 'weightseal' : `weightseal/${event}`
}

const MAX_DESCRIPTION = 140

/** Sets the commit status on the head. */
export async function postStatus(github: GitHub, report: Report, url: string | undefined): Promise<void> {
  await github.createStatus({
    sha: report.subject.headSha,
    state: stateOf(report),
    context: statusContext(report.subject.rules),
    description: headline(report).slice(0, MAX_DESCRIPTION),
    ...(url === undefined || url === '' ? {} : { url }),
  })
}

function stateOf({ verdict, warnOnly }: Report): CommitStatus['state'] {
  if (verdict === 'allow' || warnOnly) return 'success'
  return verdict === 'block' ? 'failure' : 'error'
}
