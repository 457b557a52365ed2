import type { SealError } from '../core/errors.ts'
import type { ChangedFile } from '../core/repository.ts'
import type { GitHub } from '../ports/github/api.ts'
import { toAnnotations } from '../report/findings/annotations.ts'
import { renderSummary } from '../report/findings/markdown.ts'
import type { Report } from '../report/findings/report.ts'
import type { Settings } from '../settings/settings.ts'
import { postCheckRun } from './check-run.ts'
import { keepComment, MAX_COMMENT_BYTES } from './comment.ts'
import { postStatus } from './commit-status.ts'
import { notesOf, type Published, publishing } from './outcome.ts'
import { sendSarif } from './sarif-upload.ts'
import { annotationCommands } from './workflow-commands.ts'

export interface PublishOptions {
  readonly settings: Settings
  readonly changes: readonly ChangedFile[]
  readonly sarif: string
  readonly reproduce: string
  readonly fork: boolean
  /** Page of this workflow run. */
  readonly runUrl: string | undefined
}

export interface PublishResult {
  /** What could not be posted, and what to do about it. */
  readonly notes: readonly string[]
  /** Lines for the log, when the check run could not be created. */
  readonly commands: readonly string[]
  /** The upload that was demanded and failed. */
  readonly failure: SealError | undefined
}

/** Posts the report in every way that the token allows. What fails becomes a note; nothing here changes the verdict. */
export async function publishReport(report: Report, github: GitHub, options: PublishOptions): Promise<PublishResult> {
  const { settings, changes, sarif, reproduce, fork, runUrl } = options
  const annotations = toAnnotations(report, changes)
  const summary = { restIn: 'report-v1.json', notes: [], reproduce }
  const forkNote = fork ? ' A pull request from a fork gets a read-only token; the summary and the result of the step still tell.' : ''
  let url: string | undefined
  const check = await publishing(async () => {
    url = await postCheckRun(github, report, { annotations, summary: renderSummary(report, { ...summary, maxBytes: 60_000 }) })
  }, `The annotations are in the log instead.${forkNote}`)
  const status = await publishing(
    () => postStatus(github, report, url || runUrl),
    `The commit has no status of ours; require the job instead.${forkNote}`,
  )
  const comment = await publishing(
    () => keepComment(github, report, { mode: settings.comment, body: renderSummary(report, { ...summary, maxBytes: MAX_COMMENT_BYTES }) }),
    `There is no comment; set comment-summary-in-pr: never to silence this.${forkNote}`,
  )
  const upload = await sendSarif(github, report, { mode: settings.uploadSarif, sarif })
  return {
    notes: notesOf([check, status, comment, upload]),
    commands: check.status === 'failed' ? annotationCommands(annotations) : [],
    failure: settings.uploadSarif === 'always' ? failureOf(upload) : undefined,
  }
}

function failureOf(outcome: Published): SealError | undefined {
  return outcome.status === 'failed' ? outcome.error : undefined
}
