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
  /** URL of this workflow run. */
  readonly runUrl: string | undefined
  /** Called after the upload of the findings, if that is not required or did not fail, and before the commit gets its result. */
  readonly deliver?: (() => Promise<void>) | undefined
}

export interface PublishResult {
  /** Errors of posting, each with a remedy. */
  readonly notes: readonly string[]
  /** Workflow commands for the log, if the check run could not be created. */
  readonly commands: readonly string[]
  /** Error of the SARIF upload, if `upload-sarif: always` is set. */
  readonly failure: SealError | undefined
}

/** Posts the report as check run, status, comment and SARIF upload. An error becomes a note and does not change the verdict. */
export async function publishReport(report: Report, github: GitHub, options: PublishOptions): Promise<PublishResult> {
  const { settings, changes, sarif, reproduce, fork, runUrl, deliver } = options
  const annotations = toAnnotations(report, changes)
  const summary = { restIn: 'report-v1.json', notes: [], reproduce }
  const forkNote = fork
    ? ' A pull request from a fork has a read-only token; the summary and the result of the step still show the verdict.'
    : ''
  const upload = await sendSarif(github, report, { mode: settings.uploadSarif, sarif })
  const failure = settings.uploadSarif === 'always' ? failureOf(upload) : undefined
  if (failure === undefined) await deliver?.()
  let url: string | undefined
  const check = await publishing(async () => {
    url = await postCheckRun(github, report, { annotations, summary: renderSummary(report, { ...summary, maxBytes: 60_000 }) })
  }, `The annotations are in the log instead.${forkNote}`)
  const status = await publishing(
    () => postStatus(github, report, url || runUrl),
    `Weightseal set no commit status; make the job a required check instead.${forkNote}`,
  )
  const comment = await publishing(
    () => keepComment(github, report, { mode: settings.comment, body: renderSummary(report, { ...summary, maxBytes: MAX_COMMENT_BYTES }) }),
    `Weightseal posted no comment; set comment-summary-in-pr: never to suppress this note.${forkNote}`,
  )
  return {
    notes: notesOf([check, status, comment, upload]),
    commands: check.status === 'failed' ? annotationCommands(annotations) : [],
    failure,
  }
}

function failureOf(outcome: Published): SealError | undefined {
  return outcome.status === 'failed' ? outcome.error : undefined
}
