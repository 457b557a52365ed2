import { createHash } from 'node:crypto'
import { expectation, preview, type SchemaError, valueAt } from '../core/schema-errors.ts'
import type { Facts, Source, Span, Subject, Verdict } from '../core/subject.ts'
import { toText } from '../core/to-text.ts'
import { renderMessage } from './message.ts'
import type { FailedFinding, Finding, Pack, Problem, Rule, Severity, UnknownFinding } from './types.ts'
import { SEVERITIES } from './types.ts'
import { unknownText } from './unknown-text.ts'

/** Evaluates all rules. Findings are in the order of the packs, then by subject. Pure: no I/O, no clock, no logging. */
export function evaluate(facts: Facts, packs: readonly Pack[]): readonly Finding[] {
  const byKind = Map.groupBy(facts.subjects, ({ kind }) => kind)
  return packs.flatMap(({ rules }) => rules.flatMap((rule) => evaluateRule(rule, facts, byKind.get(rule.select) ?? [])))
}

/** Returns the verdict. A failed rule blocks; a rule that could not be evaluated, or an empty list, makes it undecided. */
export function decide(findings: readonly Finding[], threshold: Severity): Verdict {
  if (findings.length === 0) return 'undecided'
  const binding = findings.filter((finding) => binds(finding, threshold))
  if (binding.some(({ outcome }) => outcome === 'fail')) return 'block'
  return binding.length > 0 ? 'undecided' : 'allow'
}

/** Tells whether a finding alone prevents the verdict `allow`. The enforcement of a rule takes precedence over its severity. */
export function binds(finding: Finding, threshold: Severity): boolean {
  if (finding.outcome !== 'fail' && finding.outcome !== 'unknown') return false
  if (finding.outcome === 'unknown' && !finding.binding) return false
  const { enforcement } = finding.rule
  return enforcement === undefined ? atLeast(finding.severity, threshold) : enforcement === 'block'
}

/** Tells whether a severity is at or above the threshold. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold)
}

function evaluateRule(rule: Rule, facts: Facts, subjects: readonly Subject[]): readonly Finding[] {
  if (rule.enforcement === 'off') return [{ rule, outcome: 'skip', detail: `turned off: ${rule.overrideReason ?? 'no reason given'}` }]
  if (rule.stages !== undefined && !rule.stages.includes(facts.trigger))
    return [{ rule, outcome: 'skip', detail: `runs on ${rule.stages.join(', ')}` }]
  const unmet = unmetNeeds(rule, facts)
  if (unmet !== undefined) return unmet
  if (subjects.length === 0) return [evaluateEmpty(rule)]
  const concerned = subjects.flatMap((subject) => {
    const concern = concernOf(rule, subject)
    return concern === 'no' ? [] : [{ subject, concern }]
  })
  const findings = concerned.flatMap(({ subject, concern }) => evaluateSubject(rule, subject, { now: facts.now, concern }))
  return findings.length > 0 ? findings : [{ rule, outcome: 'pass', subjects: concerned.length }]
}

/** `maybe`: whether the rule applies depends only on unknown members. */
type Concern = 'yes' | 'no' | 'maybe'

/** Tells whether a rule applies to a subject. */
export function concernOf({ matches }: Rule, subject: Subject): Concern {
  if (matches === undefined || matches(subject.data)) return 'yes'
  return subject.unknown !== undefined && restsOnUnknown(problemsOf(matches.errors ?? [], subject), subject.unknown) ? 'maybe' : 'no'
}

const COMBINING = ['anyOf', 'oneOf', 'not', 'if']

/** Tells whether a subject fails a schema only because of unknown members. Of alternatives, one unknown member is enough. */
function restsOnUnknown(problems: readonly Problem[], unknown: NonNullable<Subject['unknown']>): boolean {
  const pointers = Object.keys(unknown)
  const single = problems.filter(({ keyword }) => !COMBINING.includes(keyword))
  const isUnknown = ({ at }: Problem) => pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`))
  return single.length < problems.length ? single.some(isUnknown) : single.length > 0 && single.every(isUnknown)
}

/** Returns the findings of a rule whose required sources are not all known; `undefined` if all are. */
function unmetNeeds(rule: Rule, { sources }: Facts): readonly Finding[] | undefined {
  const needs = rule.needs ?? []
  const skipped = needs.map((id) => sources[id]).find((source) => source?.status === 'skipped')
  const unknown = needs.filter((id) => !isKnown(sources[id]) && sources[id]?.status !== 'skipped')
  if (unknown.length > 0) {
    if (rule.onUnknown === 'ignore') return [{ rule, outcome: 'skip', detail: `unknown: ${unknown.join(', ')}` }]
    return unknown.map((id) =>
      unknownFinding(rule, { id, detail: describeSource(sources[id]), forbidden: sources[id]?.status === 'forbidden' }),
    )
  }
  return skipped && [{ rule, outcome: 'skip', detail: skipped.status === 'skipped' ? skipped.detail : '' }]
}

function isKnown(source: Source | undefined): boolean {
  return source?.status === 'ok' || source?.status === 'absent'
}

function describeSource(source: Source | undefined): string {
  if (source === undefined) return 'not collected'
  if (source.status === 'forbidden') return `${source.detail} (missing permission: ${source.permission})`
  return 'detail' in source ? source.detail : source.status
}

interface Unknown {
  readonly id: string
  readonly detail: string
  /** The token lacks a permission; the service itself responds. */
  readonly forbidden: boolean
  readonly subject?: Subject
  readonly member?: string
}

function unknownFinding(rule: Rule, { id, detail, forbidden, subject, member }: Unknown): UnknownFinding {
  const soft = rule.onUnknown === 'warn' || (rule.onUnknown === 'warn-if-forbidden' && forbidden)
  return {
    rule,
    outcome: 'unknown',
    severity: rule.severity,
    binding: !soft,
    source: id,
    detail,
    fingerprint: fingerprint([rule.id, 'source', id]),
    ...(subject === undefined ? {} : { subject }),
    ...(member === undefined ? {} : { member }),
  }
}

/** Returns the finding of a rule that selects no subject. */
function evaluateEmpty(rule: Rule): Finding {
  if (rule.onEmpty === 'fail') return failed({ rule, subject: nothing(rule), problems: [], severity: rule.severity })
  if (rule.onEmpty === 'unknown')
    return unknownFinding(rule, { id: rule.select, detail: `no subject of kind ${rule.select} was found`, forbidden: false })
  return { rule, outcome: 'pass', subjects: 0 }
}

/** Placeholder subject for a rule that selects none. */
function nothing(rule: Rule): Subject {
  return { kind: rule.select, id: `no ${rule.select}`, data: {}, at: { file: '.github/weightseal.yml', line: 1 } }
}

interface SubjectContext {
  readonly now: string
  readonly concern: Concern
}

function evaluateSubject(rule: Rule, subject: Subject, { now, concern }: SubjectContext): readonly Finding[] {
  if (rule.holds(subject.data)) return []
  const problems = problemsOf(rule.holds.errors ?? [], subject)
  const { unknown } = subject
  if (unknown !== undefined && (concern === 'maybe' || restsOnUnknown(problems, unknown)))
    return undecidedAbout(rule, subject, problems, unknown)
  if (rule.onFail === 'undecided')
    return [unknownFinding(rule, { id: subject.id, detail: renderMessage(rule, subject, problems), forbidden: false, subject })]
  return [failed({ rule, subject, problems, severity: severityAt(rule, now) })]
}

/** Returns an unknown finding for a subject whose result depends on an unknown member. */
function undecidedAbout(
  rule: Rule,
  subject: Subject,
  problems: readonly Problem[],
  unknown: NonNullable<Subject['unknown']>,
): readonly Finding[] {
  if (rule.onUnknown === 'ignore') return []
  const concerning = Object.keys(unknown).find((pointer) => problems.some(({ at }) => at === pointer || at.startsWith(`${pointer}/`)))
  const pointer = concerning ?? Object.keys(unknown)[0] ?? ''
  const detail = unknownText(subject, pointer, unknown[pointer] ?? '')
  const located = { ...subject, at: locate(subject, pointer) }
  return [unknownFinding(rule, { id: subject.id, detail, forbidden: false, subject: located, member: pointer })]
}

function severityAt({ severity, effectiveFrom, enforcement }: Rule, now: string): Severity {
  if (enforcement === 'notice') return 'info'
  return effectiveFrom !== undefined && now < effectiveFrom ? 'info' : severity
}

function problemsOf(errors: readonly SchemaError[], subject: Subject): readonly Problem[] {
  return errors.map((error) => ({
    at: error.keyword === 'required' ? `${error.instancePath}/${toText(error.params['missingProperty'])}` : error.instancePath,
    keyword: error.keyword,
    expected: expectation(error),
    actual: preview(valueAt(subject.data, error.instancePath)),
    rulePath: error.schemaPath,
  }))
}

interface Failure {
  readonly rule: Rule
  readonly subject: Subject
  readonly problems: readonly Problem[]
  readonly severity: Severity
}

function failed({ rule, subject, problems, severity }: Failure): FailedFinding {
  const pointer = anchor(rule, problems)
  const at = locate(subject, pointer)
  const stable = pointer.replace(/\/\d+(?=\/|$)/g, '/*')
  return {
    rule,
    outcome: 'fail',
    severity,
    subject: { ...subject, at },
    message: renderMessage(rule, subject, certain(problems, subject)),
    problems,
    fingerprint: fingerprint([rule.id, subject.kind, subject.id, stable]),
  }
}

/** Removes the problems of unknown members. At least one other problem remains. */
function certain(problems: readonly Problem[], { unknown = {} }: Subject): readonly Problem[] {
  return problems.filter(({ at }) => !Object.hasOwn(unknown, at))
}

/** Returns the pointer for the annotation: `at` of the rule if it failed there, else that of the first problem. */
function anchor(rule: Rule, problems: readonly Problem[]): string {
  return problems.find(({ at }) => at === rule.at)?.at ?? problems[0]?.at ?? rule.at ?? ''
}

/** Returns the span of a pointer, or of its nearest ancestor that has one. */
function locate({ at, spans }: Subject, pointer: string): Span {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const span = spans?.[path]
    if (span !== undefined) return span
  }
  return at
}

/** Returns 32 hex digits that identify a finding. The parts contain no line, so the result is stable while lines move. */
function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}
