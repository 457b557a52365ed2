import { isDay } from '../core/days.ts'
import { SealError } from '../core/errors.ts'
import type { Validator } from '../core/schema-errors.ts'
import { validateBaselineV1 } from '../generated/validators.ts'
import { parseJsonFile } from './json-file.ts'

export const BASELINE_FILE = '.github/weightseal/baseline.json'
export const MAX_BASELINE_BYTES = 4 * 1024 * 1024

/** Fingerprints of findings that were there before the gate was, with the day on which each was first seen. */
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

/** @throws {SealError} SETTINGS_INVALID */
export function parseBaseline(text: string, where: string): readonly BaselineEntry[] {
  const validate = validateBaselineV1 as Validator
  const { entries } = parseJsonFile<BaselineFile>(text, { where, command: 'weightseal policies baseline', validate })
  const wrong = entries.find(({ firstSeen }) => !isDay(firstSeen))
  if (wrong !== undefined)
    throw new SealError('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is no day; write YYYY-MM-DD.`)
  const critical = entries.find(({ severity }) => severity === 'critical')
  if (critical !== undefined)
    throw new SealError('SETTINGS_INVALID', `${where}: ${critical.rule} ${critical.subject} is critical, which no baseline may hold.`)
  return entries
}

export function toBaseline(entries: readonly BaselineEntry[]): Baseline {
  return new Map(entries.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]))
}

/** Findings as the text of a baseline. What is known keeps its day; what is gone is left out; what is critical never gets in. */
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
