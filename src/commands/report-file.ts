import { SealError } from '../errors.ts'

/** The part of a finding in report-v1.json that other commands read. */
export interface ReportFinding {
  readonly rule: string
  readonly pack: string
  readonly title: string
  readonly severity: string
  readonly outcome: string
  readonly binding: boolean
  readonly fingerprint: string
  readonly message: string
  readonly source: string | null
  readonly subject: { readonly kind: string; readonly id: string } | null
  readonly location: { readonly file: string; readonly line: number } | null
  readonly problems: readonly {
    readonly at: string
    readonly keyword: string
    readonly expected: string
    readonly actual: string
    readonly rulePath: string
  }[]
  readonly when: unknown
  readonly remediation: string
  readonly waiver?: {
    readonly origin: string
    readonly reason: string
    readonly owner: string | null
    readonly expires: string | null
    readonly ageDays: number
  }
}

export const MAX_REPORT_BYTES = 256 * 1024 * 1024

/**
 * Findings of a report, open and accepted ones.
 *
 * @throws {SealError} USAGE - not a report.
 */
export function parseReport(text: string, file: string): readonly ReportFinding[] {
  try {
    const report = JSON.parse(text) as {
      readonly schema?: unknown
      readonly findings?: readonly ReportFinding[]
      readonly waived?: readonly ReportFinding[]
    } | null
    if (report?.schema === 'weightseal/report@1' && Array.isArray(report.findings)) return [...report.findings, ...(report.waived ?? [])]
  } catch {
    // Not JSON is not a report either.
  }
  throw new SealError(
    'USAGE',
    `${file} is not a report of Weightseal (schema weightseal/report@1). Make one with "weightseal gate --out DIR".`,
  )
}
