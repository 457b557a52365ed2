import type { CheckAnnotation } from '../core/annotation.ts'
import { cutBytes } from '../core/escape.ts'
import type { CheckRun, GitHub } from '../ports/github/api.ts'
import { headline, type Report } from '../report/findings/report.ts'
import { statusContext } from './commit-status.ts'

/** The Checks API takes this many annotations in one call. */
const BATCH = 50
const MAX_SUMMARY_BYTES = 65_000

/**
 * Creates the check run and appends its annotations in batches.
 *
 * @returns the check's page.
 */
export async function postCheckRun(
  github: GitHub,
  report: Report,
  { annotations, summary }: { readonly annotations: readonly CheckAnnotation[]; readonly summary: string },
): Promise<string> {
  const check: CheckRun = {
    name: `${statusContext(report.subject.rules)} findings`,
    headSha: report.subject.headSha,
    conclusion: conclusionOf(report),
    title: headline(report),
    summary: cutBytes(summary, MAX_SUMMARY_BYTES),
    annotations: annotations.slice(0, BATCH),
  }
  const { id, url } = await github.createCheck(check)
  for (let from = BATCH; from < annotations.length; from += BATCH)
    await github.addAnnotations(id, { ...check, annotations: annotations.slice(from, from + BATCH) })
  return url
}

/** GitHub counts `neutral` as passed, so undecided is a failure unless the owner asked for warnings only. */
function conclusionOf({ verdict, warnOnly }: Report): CheckRun['conclusion'] {
  if (verdict === 'allow') return 'success'
  return warnOnly ? 'neutral' : 'failure'
}
