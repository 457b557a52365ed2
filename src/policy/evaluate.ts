import { createHash } from 'node:crypto'
import { expectation, preview, type SchemaError, valueAt } from '../core/schema-errors.ts'
import type { Facts, Source, Span, Subject, Verdict } from '../core/subject.ts'
import { renderMessage } from './message.ts'
import type { FailedFinding, Finding, Pack, Problem, Rule, Severity, UnknownFinding } from './types.ts'
import { SEVERITIES } from './types.ts'

/** Findings in the order of the packs, then by subject. Pure: no I/O, no clock, no logging. */
export function evaluate(facts: Facts, packs: readonly Pack[]): readonly Finding[] {
  const byKind = Map.groupBy(facts.subjects, ({ kind }) => kind)
  return packs.flatMap(({ rules }) => rules.flatMap((rule) => judge(rule, facts, byKind.get(rule.select) ?? [])))
}

/** A failed rule blocks; a rule that could not be judged, or no rule at all, never allows. */
export function decide(findings: readonly Finding[], threshold: Severity): Verdict {
  if (findings.length === 0) return 'undecided'
  const binding = findings.filter((finding) => binds(finding, threshold))
  if (binding.some(({ outcome }) => outcome === 'fail')) return 'block'
  return binding.length > 0 ? 'undecided' : 'allow'
}

/** Whether a finding by itself keeps the verdict from being `allow`. What a rule is told to do counts before its severity. */
export function binds(finding: Finding, threshold: Severity): boolean {
  if (finding.outcome !== 'fail' && finding.outcome !== 'unknown') return false
  if (finding.outcome === 'unknown' && !finding.binding) return false
  const { enforcement } = finding.rule
  return enforcement === undefined ? atLeast(finding.severity, threshold) : enforcement === 'block'
}

/** Whether a severity is as grave as the threshold, or graver. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold)
}

function judge(rule: Rule, facts: Facts, subjects: readonly Subject[]): readonly Finding[] {
  if (rule.enforcement === 'off') return [{ rule, outcome: 'skip', detail: `turned off: ${rule.overrideReason ?? 'no reason given'}` }]
  if (rule.stages !== undefined && !rule.stages.includes(facts.trigger))
    return [{ rule, outcome: 'skip', detail: `runs at ${rule.stages.join(', ')}` }]
  const unmet = unmetNeeds(rule, facts)
  if (unmet !== undefined) return unmet
  if (subjects.length === 0) return [judgeEmpty(rule)]
  const concerned = subjects.flatMap((subject) => {
    const concern = concernOf(rule, subject)
    return concern === 'no' ? [] : [{ subject, concern }]
  })
  const judged = concerned.flatMap(({ subject, concern }) => judgeSubject(rule, subject, { now: facts.now, concern }))
  return judged.length > 0 ? judged : [{ rule, outcome: 'pass', subjects: concerned.length }]
}

/** `maybe`: only members that nobody can tell keep the rule from looking at the subject. */
type Concern = 'yes' | 'no' | 'maybe'

/** Whether a rule looks at a subject. */
export function concernOf({ matches }: Rule, subject: Subject): Concern {
  if (matches === undefined || matches(subject.data)) return 'yes'
  return subject.unknown !== undefined && restsOnUnknown(problemsOf(matches.errors ?? [], subject), subject.unknown) ? 'maybe' : 'no'
}

const COMBINING = ['anyOf', 'oneOf', 'not', 'if']

/** Whether nothing but unknown members stands between a subject and a schema. Of alternatives one is enough. */
function restsOnUnknown(problems: readonly Problem[], unknown: NonNullable<Subject['unknown']>): boolean {
  const pointers = Object.keys(unknown)
  const single = problems.filter(({ keyword }) => !COMBINING.includes(keyword))
  const isUnknown = ({ at }: Problem) => pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`))
  return single.length < problems.length ? single.some(isUnknown) : single.length > 0 && single.every(isUnknown)
}

/** What a needed source that is not known makes of a rule: `undefined` when every source is known. */
function unmetNeeds(rule: Rule, { sources }: Facts): readonly Finding[] | undefined {
  const needs = rule.needs ?? []
  const skipped = needs.map((id) => sources[id]).find((source) => source?.status === 'skipped')
  const unknown = needs.filter((id) => !isKnown(sources[id]) && sources[id]?.status !== 'skipped')
  if (unknown.length > 0) {
    if (rule.onUnknown === 'ignore') return [{ rule, outcome: 'skip', detail: `not known: ${unknown.join(', ')}` }]
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
  /** The token may not read it; nothing is down. */
  readonly forbidden: boolean
  readonly subject?: Subject
}

function unknownFinding(rule: Rule, { id, detail, forbidden, subject }: Unknown): UnknownFinding {
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
  }
}

function judgeEmpty(rule: Rule): Finding {
  if (rule.onEmpty === 'fail') return failed({ rule, subject: nothing(rule), problems: [], severity: rule.severity })
  if (rule.onEmpty === 'unknown')
    return unknownFinding(rule, { id: rule.select, detail: `no subject of kind ${rule.select} was found`, forbidden: false })
  return { rule, outcome: 'pass', subjects: 0 }
}

/** Stands for the subject that is not there. */
function nothing(rule: Rule): Subject {
  return { kind: rule.select, id: `no ${rule.select}`, data: {}, at: { file: '.github/weightseal.yml', line: 1 } }
}

interface Judging {
  readonly now: string
  readonly concern: Concern
}

function judgeSubject(rule: Rule, subject: Subject, { now, concern }: Judging): readonly Finding[] {
  if (rule.holds(subject.data)) return []
  const problems = problemsOf(rule.holds.errors ?? [], subject)
  const { unknown } = subject
  if (unknown !== undefined && (concern === 'maybe' || restsOnUnknown(problems, unknown)))
    return undecidedAbout(rule, subject, problems, unknown)
  if (rule.onFail === 'undecided')
    return [unknownFinding(rule, { id: subject.id, detail: renderMessage(rule, subject, problems), forbidden: false, subject })]
  return [failed({ rule, subject, problems, severity: severityAt(rule, now) })]
}

/** What nobody can tell is neither met nor broken. */
function undecidedAbout(
  rule: Rule,
  subject: Subject,
  problems: readonly Problem[],
  unknown: NonNullable<Subject['unknown']>,
): readonly Finding[] {
  if (rule.onUnknown === 'ignore') return []
  const concerning = Object.keys(unknown).find((pointer) => problems.some(({ at }) => at === pointer || at.startsWith(`${pointer}/`)))
  const pointer = concerning ?? Object.keys(unknown)[0] ?? ''
  const detail = `${subject.id}: ${pointer.slice(1)} cannot be told: ${unknown[pointer]}`
  return [unknownFinding(rule, { id: subject.id, detail, forbidden: false, subject: { ...subject, at: locate(subject, pointer) } })]
}

function severityAt({ severity, effectiveFrom, enforcement }: Rule, now: string): Severity {
  if (enforcement === 'notice') return 'info'
  return effectiveFrom !== undefined && now < effectiveFrom ? 'info' : severity
}

function problemsOf(errors: readonly SchemaError[], subject: Subject): readonly Problem[] {
  return errors.map((error) => ({
    at: error.keyword === 'required' ? `${error.instancePath}/${String(error.params['missingProperty'])}` : error.instancePath,
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

/** What nobody can tell is no reason; at least one problem is another. */
function certain(problems: readonly Problem[], { unknown = {} }: Subject): readonly Problem[] {
  return problems.filter(({ at }) => !Object.hasOwn(unknown, at))
}

/** Where in the subject the annotation goes: the rule's own choice if it failed there, else the first problem. */
function anchor(rule: Rule, problems: readonly Problem[]): string {
  return problems.find(({ at }) => at === rule.at)?.at ?? problems[0]?.at ?? rule.at ?? ''
}

/** The span of a pointer, or of its nearest ancestor that has one. */
function locate({ at, spans }: Subject, pointer: string): Span {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const span = spans?.[path]
    if (span !== undefined) return span
  }
  return at
}

/** Stable while lines move: rule, kind, subject and pointer, never a line. Hex. */
function fingerprint(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}
