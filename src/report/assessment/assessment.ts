import type { Evidence } from '../../core/collector.ts'
import { namesByPath } from '../../core/model-names.ts'
import type { Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { concernOf } from '../../policy/evaluate.ts'
import type { Control, Framework } from '../../policy/framework.ts'
import { evidenceOf, isOfModel } from '../../policy/kinds.ts'
import {
  type FailedFinding,
  type Finding,
  type Pack,
  type Rule,
  SEVERITIES,
  type Severity,
  type UnknownFinding,
  type WaivedFinding,
} from '../../policy/types.ts'

/** Never "compliant": a check of a repository shows evidence, which people must assess. */
export type State = 'available' | 'missing' | 'not-assessable'

export interface AssessedControl {
  readonly id: string
  readonly title: string
  readonly state: State
  /** Why it is missing or not assessable, unless a finding states the reason. */
  readonly reason?: string
  /** The remedy when there is no evidence yet. */
  readonly remedy?: string
  readonly limits?: string
  readonly rules: readonly string[]
  /** Number of subjects that rules evaluated, and their kinds of evidence. */
  readonly looked: number
  readonly evidence: readonly Evidence[]
  readonly findings: readonly (FailedFinding | WaivedFinding | UnknownFinding)[]
}

/** A model, or everything that does not belong to a single model. */
export interface AssessedScope {
  readonly kind: 'model' | 'repository'
  readonly name: string
  /** The folder of a model; `undefined` for a model that is only declared. */
  readonly path?: string
  readonly groups: readonly { readonly title: string; readonly controls: readonly AssessedControl[] }[]
}

export interface AssessedFramework {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly scopes: readonly AssessedScope[]
  readonly counts: Readonly<Record<State, number>>
  readonly score: Score
}

/** 1 − Σ weight of open findings / number of rules that had something to evaluate, between 0 and 1. */
export interface Score {
  readonly value: number
  readonly weight: number
  readonly rules: number
  readonly bySeverity: Readonly<Record<Severity, number>>
}

export interface Evaluation {
  readonly subjects: readonly Subject[]
  readonly findings: readonly Finding[]
  readonly packs: readonly Pack[]
}

/** Weights from the documents that define the score. Severities below low count as low. */
const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 1, high: 0.7, medium: 0.4, low: 0.1, info: 0.1 }

/** Returns the state of each control of a framework for each model, with the related findings. Pure. */
export function assess(framework: Framework, evaluation: Evaluation): AssessedFramework {
  const index = new EvaluationIndex(evaluation)
  const scopes = [...index.models.map((name) => scopeOf(framework, index, name)), scopeOf(framework, index, undefined)].filter(
    ({ groups }) => groups.length > 0,
  )
  const controls = scopes.flatMap(({ groups }) => groups.flatMap((group) => group.controls))
  const count = (state: State) => controls.filter((control) => control.state === state).length
  const { id, title, version } = framework
  return {
    id,
    title,
    version,
    scopes,
    counts: { available: count('available'), missing: count('missing'), 'not-assessable': count('not-assessable') },
    score: scoreOf(framework, index),
  }
}

/** The rule that reports unreadable files with deployments or declarations. */
const UNREADABLE = 'WS-META-012'

class EvaluationIndex {
  readonly rules: ReadonlyMap<string, Rule>
  readonly #byKind: ReadonlyMap<string, readonly Subject[]>
  readonly #findings: ReadonlyMap<string, readonly Finding[]>
  /** Names of present and declared models, sorted. */
  readonly models: readonly string[]
  /** Names of models by folder. */
  readonly #names: ReadonlyMap<string, string>

  constructor({ subjects, findings, packs }: Evaluation) {
    this.rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)))
    this.#byKind = Map.groupBy(subjects, ({ kind }) => kind)
    this.#findings = Map.groupBy(findings, ({ rule }) => rule.id)
    const ofKind = (kind: string) => this.#byKind.get(kind) ?? []
    this.#names = namesByPath(ofKind('model').map(({ data }) => ({ name: toText(data['name']), path: toText(data['path']) })))
    const declared = ofKind('model.declaration').map(({ data }) => toText(data['model']))
    this.models = [...new Set([...this.#names.values(), ...declared])].sort()
  }

  findings(rule: string): readonly Finding[] {
    return this.#findings.get(rule) ?? []
  }

  /** Returns the model of a subject; `undefined` for a subject that belongs to all models. */
  modelOf({ kind, data }: Subject): string | undefined {
    if (!isOfModel(kind)) return undefined
    const model = toText(kind === 'model' ? data['path'] : data['model'])
    return this.#names.get(model) ?? model
  }

  pathOf(model: string | undefined): string | undefined {
    return [...this.#names].find(([, name]) => name === model)?.[0]
  }

  /** Tells whether a rule in force selects a kind of which each subject belongs to one model. */
  isOfModel(id: string): boolean {
    const rule = this.rules.get(id)
    return rule !== undefined && isOfModel(rule.select)
  }

  /** Returns the number of subjects of a scope that a rule evaluated. */
  looked(rule: Rule, model: string | undefined): number {
    return (this.#byKind.get(rule.select) ?? []).filter((subject) => this.belongs(subject, model) && concernOf(rule, subject) !== 'no')
      .length
  }

  /** Tells whether the declarations of a model make a rule inapplicable: no keys are used, no data is personal. */
  excuses(rule: Rule, model: string | undefined): boolean {
    const { matches } = rule
    const subjects = (this.#byKind.get(rule.select) ?? []).filter((subject) => this.belongs(subject, model))
    const excused = ({ data }: Subject) =>
      matches !== undefined &&
      !matches(data) &&
      (matches.errors ?? []).every(({ keyword, instancePath }) => keyword !== 'required' && !instancePath.startsWith('/declares'))
    return subjects.length > 0 && subjects.every(excused)
  }

  /** Tells whether a rule had any subject to evaluate. */
  lookedAtAll(id: string): boolean {
    const rule = this.rules.get(id)
    return rule !== undefined && (this.#byKind.get(rule.select) ?? []).some((subject) => concernOf(rule, subject) !== 'no')
  }

  belongs(subject: Subject, model: string | undefined): boolean {
    const owner = this.modelOf(subject)
    return owner === undefined || owner === model
  }
}

/** Returns a scope. Controls with a rule about models belong to each model; the others belong to the repository. */
function scopeOf(framework: Framework, index: EvaluationIndex, model: string | undefined): AssessedScope {
  const mine = (control: Control) => control.rules.some((id) => index.isOfModel(id)) === (model !== undefined)
  const groups = framework.groups.flatMap(({ title, controls }) => {
    const chosen = controls.filter(mine)
    return chosen.length === 0 ? [] : [{ title, controls: chosen.map((control) => assessControl(control, index, model)) }]
  })
  const path = index.pathOf(model)
  return {
    kind: model === undefined ? 'repository' : 'model',
    name: model ?? 'repository',
    ...(path === undefined ? {} : { path }),
    groups,
  }
}

function assessControl(control: Control, index: EvaluationIndex, model: string | undefined): AssessedControl {
  const { id, title, limits, notAssessable } = control
  const rules = control.rules.flatMap((rule) => index.rules.get(rule) ?? [])
  const findings = rules
    .flatMap((rule) => index.findings(rule.id))
    .filter((finding) => isOpen(finding) && concerns(finding, index, model)) as AssessedControl['findings'][number][]
  const unreadable =
    control.evidence.includes('deployed configuration') || control.evidence.includes('declaration')
      ? index.findings(UNREADABLE).filter(isOpen)
      : []
  for (const finding of unreadable as AssessedControl['findings'][number][]) findings.push(finding)
  const looked = rules.reduce((sum, rule) => sum + index.looked(rule, model), 0)
  const common = {
    id,
    title,
    rules: control.rules,
    looked,
    evidence: [...new Set(rules.filter((rule) => index.looked(rule, model) > 0).map(({ select }) => evidenceOf(select)))].sort(),
    findings: [...findings].sort(bySeverity),
    ...(limits === undefined ? {} : { limits }),
  }
  if (notAssessable !== undefined) return { ...common, state: 'not-assessable', reason: notAssessable }
  if (findings.some((finding) => finding.outcome !== 'unknown' && counts(finding))) return { ...common, state: 'missing' }
  const [unknown] = findings.filter(({ outcome }) => outcome === 'unknown')
  if (unknown !== undefined) return { ...common, state: 'not-assessable' }
  if (looked > 0) return { ...common, state: 'available' }
  return { ...common, ...nothingThere(rules, index, model) }
}

/** Returns the state of a control without subjects. Evidence that must be declared is missing; other evidence is not assessable. */
function nothingThere(
  rules: readonly Rule[],
  index: EvaluationIndex,
  model: string | undefined,
): Pick<AssessedControl, 'state' | 'reason' | 'remedy'> {
  const skipped = rules.flatMap((rule) => index.findings(rule.id)).find(({ outcome }) => outcome === 'skip')
  const waiting = skipped?.outcome === 'skip' ? `${skipped.rule.id} ${skipped.detail}` : undefined
  const declarable = rules.find(({ select }) => evidenceOf(select) === 'declaration')
  if (declarable !== undefined && index.excuses(declarable, model))
    return { state: 'not-assessable', reason: 'the declarations do not require it' }
  if (declarable !== undefined) {
    const { text } = declarable.remediation
    const reason = ['nothing is declared', ...(waiting === undefined ? [] : [waiting])].join('; ')
    return {
      state: 'missing',
      reason,
      remedy: /\b(declar|say|weightseal\.yml)/i.test(text) ? text : `Declare it in the configuration first. ${text}`,
    }
  }
  return {
    state: 'not-assessable',
    reason: waiting ?? (rules.length === 0 ? 'its rules are not enabled' : 'the repository contains nothing of this kind'),
  }
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'fail' || outcome === 'unknown' || outcome === 'waived'
}

/** Tells whether a finding concerns a scope. A source that could not be read concerns every scope. */
function concerns(finding: Finding, index: EvaluationIndex, model: string | undefined): boolean {
  return !('subject' in finding) || finding.subject === undefined || index.belongs(finding.subject, model)
}

/** Tells whether a finding invalidates evidence. Findings below medium do not. */
function counts({ severity }: { readonly severity: Severity }): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf('medium')
}

function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}

function scoreOf(framework: Framework, index: EvaluationIndex): Score {
  const ids = [...new Set(framework.groups.flatMap(({ controls }) => controls.flatMap(({ rules }) => rules)))]
  const ran = ids.filter((id) => index.lookedAtAll(id) && index.findings(id).some(({ outcome }) => outcome !== 'skip'))
  const failed = ran.flatMap((id) => index.findings(id)).filter((finding) => finding.outcome === 'fail')
  const weight = failed.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0)
  const bySeverityCount = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]),
  ) as Record<Severity, number>
  return {
    value: ran.length === 0 ? 1 : Math.max(0, Math.min(1, 1 - weight / ran.length)),
    weight,
    rules: ran.length,
    bySeverity: bySeverityCount,
  }
}
