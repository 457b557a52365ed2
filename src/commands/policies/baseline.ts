import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { EXIT } from '../../core/exit.ts'
import { plural } from '../../core/plural.ts'
import { BASELINE_FILE, type BaselineEntry, MAX_BASELINE_BYTES, parseBaseline, renderBaseline } from '../../policy/baseline.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import { type ReportFinding, readReport } from './report-file.ts'

/** Writes the findings of a report to the baseline. Known findings keep their day. */
export async function baseline(flags: Parsed, io: Io): Promise<number> {
  const report = flags.text('report') ?? 'report-v1.json'
  const out = flags.text('out') ?? BASELINE_FILE
  const findings = await readReport(io.cwd, report)
  const before = await known(resolve(io.cwd, out), out)
  const failed = findings.filter(isCandidate)
  const text = renderBaseline(
    failed.map(({ fingerprint, rule, subject, severity }) => ({ fingerprint, rule, severity, subject: subject?.id ?? '' })),
    before,
    new Date().toISOString().slice(0, 10),
  )
  await writeAtomically(resolve(io.cwd, out), text)
  const kept = parseBaseline(text, out)
  const critical = failed.filter(({ severity }) => severity === 'critical').length
  const gone = before.filter(({ fingerprint }) => !kept.some((entry) => entry.fingerprint === fingerprint)).length
  io.stdout(`${out}: ${plural(kept.length, 'finding')}, ${kept.length - (before.length - gone)} new, ${gone} gone\n`)
  if (critical > 0)
    io.stdout(
      `Left out: ${plural(critical, 'critical finding')}. A baseline cannot contain critical findings; fix them, or waive them for at most 30 days.\n`,
    )
  io.stdout('Commit the file in a pull request: the baseline takes effect on the base branch.\n')
  return EXIT.ok
}

/** Tells whether a finding belongs in the baseline: it failed without a waiver, or the baseline already contains it. */
function isCandidate({ outcome, waiver }: ReportFinding): boolean {
  return outcome === 'fail' || waiver?.origin === 'baseline'
}

/** Reads the existing baseline; empty if there is none. */
async function known(file: string, name: string): Promise<readonly BaselineEntry[]> {
  try {
    return parseBaseline(await readText(file, { maxBytes: MAX_BASELINE_BYTES, missing: 'USAGE' }), name)
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE') return []
    throw error
  }
}
