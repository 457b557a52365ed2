import { daysBetween, isDay } from '../core/days.ts'
import { SealError } from '../core/errors.ts'
import type { InlineFault, InlineWaiver } from '../core/inline-waivers.ts'
import type { Span, Subject } from '../core/subject.ts'
import { didYouMean } from '../core/suggest.ts'
import { readYaml } from '../documents/yaml.ts'
import { validateWaiversV1 } from '../generated/validators.ts'
import type { Baseline } from './baseline.ts'
import type { AppliedWaiver, FailedFinding, Finding } from './types.ts'

export const WAIVERS_FILE = '.github/weightseal/waivers.yml'
const MAX_WAIVERS_BYTES = 256 * 1024

/** Maximum duration of a waiver in days, in general and for critical findings. */
export const MAX_DAYS = 90
export const MAX_CRITICAL_DAYS = 30
const SOON_DAYS = 14

/** One entry of `.github/weightseal/waivers.yml`. Public format: schemas/waivers-v1.schema.json. */
export interface Waiver {
  readonly rule: string
  /** The id of a subject as reports print it, or `*`. */
  readonly subject: string
  readonly reason: string
  readonly owner: string
  readonly ticket: string
  readonly created: string
  readonly expires: string
  readonly at: Span
}

/**
 * Parses the waivers of the trusted base.
 *
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem.
 */
export function parseWaivers(text: string, where: string): readonly Waiver[] {
  const { value, position } = readYaml<{ readonly waivers: readonly Omit<Waiver, 'at'>[] }>({
    text,
    where,
    validate: validateWaiversV1,
    code: 'SETTINGS_INVALID',
    maxBytes: MAX_WAIVERS_BYTES,
  })
  return value.waivers.map((waiver, index) => {
    const { line, column } = position(`/waivers/${index}`)
    const problem = problemOf(waiver)
    if (problem !== undefined)
      throw new SealError('SETTINGS_INVALID', `${where}:${line}:${column}: the waiver of ${waiver.rule} ${problem}.`)
    return { ...waiver, at: { file: where, line, column } }
  })
}

/** Returns the problem of an entry as a predicate, for a message. */
function problemOf({ rule, created, expires }: Omit<Waiver, 'at'>): string | undefined {
  if (/^WS-META-/.test(rule)) return 'names a rule about Weightseal itself, which cannot be waived'
  if (!isDay(created) || !isDay(expires)) return 'has a date that does not exist'
  const days = daysBetween(created, expires)
  if (days <= 0) return 'expires before it was created'
  return days > MAX_DAYS ? `lasts ${days} days; the limit is ${MAX_DAYS} (${MAX_CRITICAL_DAYS} for critical findings)` : undefined
}

/** Waivers and baseline. All of them are from the trusted base. */
export interface Exceptions {
  readonly waivers: readonly Waiver[]
  readonly inline: readonly InlineWaiver[]
  readonly inlineFaults: readonly InlineFault[]
  readonly baseline: Baseline | undefined
  /** Ids of all rules, active or not. */
  readonly known: ReadonlySet<string>
  /** `YYYY-MM-DD…` */
  readonly now: string
}

export interface WithExceptions {
  readonly findings: readonly Finding[]
  /** Each waiver as a subject, for the rules about expired and unused waivers. */
  readonly subjects: readonly Subject[]
}

/**
 * Marks failures that a waiver or the baseline accepts as `waived`. Pure. Findings of the pack `meta` are never waived, and
 * the baseline never accepts critical findings.
 */
export function applyExceptions(findings: readonly Finding[], exceptions: Exceptions): WithExceptions {
  const candidates = candidatesOf(exceptions)
  const used = new Set<Candidate>()
  const after = findings.map((finding): Finding => {
    if (finding.outcome !== 'fail' || finding.rule.pack === 'meta') return finding
    const matching = candidates.filter((candidate) => covers(candidate, finding))
    for (const candidate of matching) used.add(candidate)
    const waiver = matching.find((candidate) => isInForce(candidate, finding, exceptions.now))
    const applied = waiver === undefined ? fromBaseline(finding, exceptions) : toApplied(waiver, exceptions.now)
    return applied === undefined ? finding : { ...finding, outcome: 'waived', waiver: applied }
  })
  const evaluated = new Map(
    findings.filter(({ outcome }) => outcome !== 'skip' && outcome !== 'unknown').map(({ rule }) => [rule.id, rule]),
  )
  const critical = new Set(findings.flatMap((finding) => (finding.outcome === 'fail' && finding.severity === 'critical' ? [finding] : [])))
  const failed = findings.filter((finding) => finding.outcome === 'fail')
  const subjects = candidates.map((candidate) => {
    const context = {
      ...exceptions,
      used: used.has(candidate),
      evaluated: evaluated.has(candidate.rule),
      overCritical: [...critical].some((finding) => covers(candidate, finding)),
      open: failed.filter(({ rule }) => rule.id === candidate.rule).map(({ subject }) => JSON.stringify(subject.id)),
    }
    const state = stateOf(candidate, context)
    return toSubject(candidate, state, { now: exceptions.now, explanation: explanationOf(candidate, state, context) })
  })
  return { findings: after, subjects: [...subjects, ...exceptions.inlineFaults.map(faultSubject)] }
}

/** A waiver from the file or from a comment, for one rule. */
interface Candidate {
  readonly origin: 'file' | 'inline'
  readonly rule: string
  readonly subject: string
  readonly reason: string
  readonly owner: string
  readonly created: string | undefined
  readonly expires: string
  readonly at: Span
  /** Fingerprints of the findings that it may accept; all when absent. */
  readonly accepts?: ReadonlySet<string>
  readonly pending?: true
}

function candidatesOf({ waivers, inline }: Exceptions): readonly Candidate[] {
  return [
    ...waivers.map((waiver): Candidate => ({ ...waiver, origin: 'file' })),
    ...inline.flatMap(({ rules, file, line, reason, until, accepts, pending }) =>
      rules.map(
        (rule): Candidate => ({
          origin: 'inline',
          rule,
          subject: `${file}:${line}`,
          reason,
          owner: '',
          created: undefined,
          expires: until,
          at: { file, line },
          ...(accepts === undefined ? {} : { accepts }),
          ...(pending === undefined ? {} : { pending }),
        }),
      ),
    ),
  ]
}

function covers({ origin, rule, subject, at, accepts }: Candidate, finding: FailedFinding): boolean {
  if (rule !== finding.rule.id || accepts?.has(finding.fingerprint) === false) return false
  if (origin === 'file') return subject === '*' || subject === finding.subject.id
  return finding.subject.at.file === at.file && finding.subject.at.line === at.line
}

function isInForce({ created, expires }: Candidate, { severity }: FailedFinding, now: string): boolean {
  const left = daysBetween(now, expires)
  const most = severity === 'critical' ? MAX_CRITICAL_DAYS : MAX_DAYS
  if (left <= 0 || left > most || (created !== undefined && daysBetween(created, now) < 0)) return false
  return created === undefined || daysBetween(created, expires) <= most
}

function toApplied({ origin, reason, owner, expires, created }: Candidate, now: string): AppliedWaiver {
  return { origin, reason, owner, expires, ageDays: created === undefined ? 0 : daysBetween(created, now) }
}

function fromBaseline(finding: FailedFinding, { baseline, now }: Exceptions): AppliedWaiver | undefined {
  const firstSeen = finding.severity === 'critical' ? undefined : baseline?.get(finding.fingerprint)
  if (firstSeen === undefined) return undefined
  return { origin: 'baseline', reason: `in the baseline since ${firstSeen}`, owner: '', expires: '', ageDays: daysBetween(firstSeen, now) }
}

interface WaiverContext extends Pick<Exceptions, 'known' | 'now'> {
  readonly used: boolean
  /** The rule ran and its required sources were known. */
  readonly evaluated: boolean
  readonly overCritical: boolean
  /** Subjects with an open finding of the rule, as JSON strings. */
  readonly open: readonly string[]
}

type WaiverState = 'pending' | 'not-yet' | 'active' | 'expiring' | 'expired' | 'unused' | 'unknown-rule' | 'too-long'

function stateOf(
  { rule, created, expires, pending }: Candidate,
  { known, now, used, evaluated, overCritical }: WaiverContext,
): WaiverState {
  if (!known.has(rule)) return 'unknown-rule'
  if (pending === true) return 'pending'
  const left = daysBetween(now, expires)
  if (left <= 0) return 'expired'
  if (created !== undefined && daysBetween(created, now) < 0) return 'not-yet'
  const most = overCritical ? MAX_CRITICAL_DAYS : MAX_DAYS
  if (left > most || (created !== undefined && daysBetween(created, expires) > most)) return 'too-long'
  if (evaluated && !used) return 'unused'
  return used && left <= SOON_DAYS ? 'expiring' : 'active'
}

function toSubject(
  candidate: Candidate,
  state: WaiverState,
  { now, explanation }: { readonly now: string; readonly explanation: string },
): Subject {
  const { origin, rule, subject, owner, reason, expires, at } = candidate
  const data = { rule, subject, owner, reason, origin, state, expires, daysLeft: daysBetween(now, expires), fault: explanation }
  return { kind: 'waiver', id: `${rule} ${subject}`, data, at }
}

const MAX_NAMED = 3

/** Returns why a waiver has no effect, for the messages of the rules about waivers; empty if it has. */
function explanationOf(
  { rule, created, expires }: Candidate,
  state: WaiverState,
  { known, now, overCritical, open }: WaiverContext,
): string {
  switch (state) {
    case 'unknown-rule':
      return `unknown rule ${rule}${didYouMean(rule, [...known])}`
    case 'unused':
      return open.length === 0
        ? 'the rule has no open finding.'
        : `the rule has open findings for ${open.slice(0, MAX_NAMED).join(', ')}${open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : ''}.`
    case 'too-long':
      return `it lasts ${daysBetween(created ?? now, expires)} days; the limit is ${overCritical ? `${MAX_CRITICAL_DAYS} for critical findings` : MAX_DAYS}.`
    case 'not-yet':
      return `it starts on ${created}.`
    default:
      return ''
  }
}

function faultSubject({ file, line, fault, key }: InlineFault): Subject {
  const data = {
    rule: '',
    subject: `${file}:${line}`,
    owner: '',
    reason: '',
    origin: 'inline',
    state: 'malformed',
    expires: '',
    daysLeft: 0,
    fault,
  }
  return { kind: 'waiver', id: `${file} ${key}`, data, at: { file, line } }
}
