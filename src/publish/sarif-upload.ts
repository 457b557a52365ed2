import { SealError } from '../core/errors.ts'
import type { GitHub } from '../ports/github/api.ts'
import type { Report } from '../report/findings/report.ts'
import type { SarifMode } from '../settings/config-types.ts'
import { type Published, publishing } from './outcome.ts'

/**
 * Uploads the SARIF file to code scanning. Returns an error, such as missing code scanning or a missing permission, as a note; with
 * `always` the caller fails.
 */
export async function sendSarif(
  github: GitHub,
  report: Report,
  { mode, sarif }: { readonly mode: SarifMode; readonly sarif: string },
): Promise<Published> {
  if (mode === 'never') return { status: 'skipped' }
  const { pullRequest, headSha } = report.subject
  const ref = pullRequest === undefined ? report.subject.ref : `refs/pull/${pullRequest}/head`
  return publishing(async () => {
    if (ref === undefined)
      throw new SealError('USAGE', `Code scanning accepts results of a branch or a pull request, not of the event ${report.subject.event}.`)
    await github.uploadSarif({ commit: headSha, ref, sarif: withoutSuppressed(sarif) })
  }, 'Code scanning does not show this run; a private repository requires GitHub Advanced Security. The SARIF file is in the artifact. Set upload-sarif: never to suppress this note.')
}

/** Leaves out accepted findings, since code scanning ignores `suppressions` and would open an alert for each. The file has them. */
function withoutSuppressed(sarif: string): string {
  const document = JSON.parse(sarif) as {
    readonly runs: readonly { readonly results: readonly { readonly suppressions: readonly unknown[] }[] }[]
  }
  const runs = document.runs.map((run) => ({ ...run, results: run.results.filter(({ suppressions }) => suppressions.length === 0) }))
  return JSON.stringify({ ...document, runs })
}
