import { isDay } from '../core/days.ts'
import { SealError } from '../core/errors.ts'
import type { Validator } from '../core/schema-errors.ts'
import { validateBaselineV1 } from '../generated/validators.ts'
import { parseJsonFile } from './json-file.ts'

export const BASELINE_FILE = '.github/weightseal/baseline.json'
export const MAX_BASELINE_BYTES = 4 * 1024 * 1024

/** Fingerprints of findings that existed before the gate was introduced, each with the day on which it was first seen. */
export type Baseline = ReadonlyMap<string, string>

/** One entry of the file. Public format: schemas/baseline-v1.schema.json. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly rule: string
  readonly subject: string
  readonly severity: string
  readonly firstSeen: string
}

interface BaselineFile {
  readonly schema: 'weightseal/baseline@1'
  readonly entries: readonly BaselineEntry[]
}

/**
 * Parses the text of a baseline file.
 *
 * @param where - path of the file, for messages.
 * @throws {SealError} SETTINGS_INVALID - invalid JSON or schema, a day that does not exist, or a critical finding.
 */
export function parseBaseline(text: string, where: string): readonly BaselineEntry[] {
  const validate = validateBaselineV1 as Validator
  const { entries } = parseJsonFile<BaselineFile>(text, { where, command: 'weightseal policies baseline', validate })
  const wrong = entries.find(({ firstSeen }) => !isDay(firstSeen))
  if (wrong !== undefined)
    throw new SealError('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is not a date; expected YYYY-MM-DD.`)
  const critical = entries.find(({ severity }) => severity === 'critical')
  if (critical !== undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `${where}: ${critical.rule} ${critical.subject} is critical; a baseline cannot contain critical findings.`,
    )
  return entries
}

/** Indexes entries by fingerprint. */
export function toBaseline(entries: readonly BaselineEntry[]): Baseline {
  return new Map(entries.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]))
}

/** Renders findings as a baseline file. Known findings keep their day; critical findings and those of WS-META rules are left out. */
export function renderBaseline(
  findings: readonly Omit<BaselineEntry, 'firstSeen'>[],
  before: readonly BaselineEntry[],
  today: string,
): string {
  const known = toBaseline(before)
  const entries = findings
    .filter(({ severity, rule }) => severity !== 'critical' && !rule.startsWith('WS-META-'))
    .map(({ fingerprint, rule, subject, severity }) => ({
      fingerprint,
      rule,
      subject,
      severity,
      firstSeen: known.get(fingerprint) ?? today,
    }))
    .sort((a, b) => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1))
  return `${JSON.stringify({ schema: 'weightseal/baseline@1', entries }, null, 2)}\n`
}
