import type { CheckAnnotation } from '../core/annotation.ts'
import { cutBytes } from '../core/escape.ts'
import type { CheckRun, GitHub } from '../ports/github/api.ts'
import { headline, type Report } from '../report/findings/report.ts'
import { statusContext } from './commit-status.ts'

/** Limit of annotations per call of the Checks API. */
const BATCH = 50
const MAX_SUMMARY_BYTES = 65_000

/**
 * Creates the check run and adds its annotations in batches.
 *
 * @returns the URL of the check run.
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

/** Returns the conclusion. GitHub treats `neutral` as passed, so an undecided verdict is a failure unless warn-only is set. */
function conclusionOf({ verdict, warnOnly }: Report): CheckRun['conclusion'] {
  if (verdict === 'allow') return 'success'
  return warnOnly ? 'neutral' : 'failure'
}
