import type { CommitStatus, GitHub } from '../ports/github.ts'
import { headline, type Report } from '../report/report.ts'

export const STATUS_CONTEXT = 'weightseal'
const MAX_DESCRIPTION = 140

/** Sets the commit status `weightseal` on the judged head. */
export async function postStatus(github: GitHub, report: Report, url: string | undefined): Promise<void> {
  await github.createStatus({
    sha: report.subject.headSha,
    state: stateOf(report),
    context: STATUS_CONTEXT,
    description: headline(report).slice(0, MAX_DESCRIPTION),
    ...(url === undefined || url === '' ? {} : { url }),
  })
}

function stateOf({ verdict, warnOnly }: Report): CommitStatus['state'] {
  if (verdict === 'allow' || warnOnly) return 'success'
  return verdict === 'block' ? 'failure' : 'error'
}
