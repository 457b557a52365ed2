import type { Validator } from '../core/schema-errors.ts'
import type { Subject, Trigger } from '../core/subject.ts'

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Strictness of the rules. Each profile contains the rules of the one before it. */
export const PROFILES = ['baseline', 'strict', 'regulated'] as const
export type Profile = (typeof PROFILES)[number]

/** Effect of a finding, independent of the severity. `off`: the rule does not run. */
export const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'] as const
export type Enforcement = (typeof ENFORCEMENTS)[number]

/** A change of a rule by another pack or by the configuration. */
export interface Override {
  readonly rule: string
  readonly severity?: Severity
  readonly enforcement?: Enforcement
  /** The repository may only raise the severity and enforcement. */
  readonly locked?: boolean
  readonly reason?: string
}

export type JsonSchema = boolean | Readonly<Record<string, unknown>>

/** A rule as written in its pack. Public format: schemas/policy-pack-v1.schema.json. */
export interface RuleText {
  readonly id: string
  readonly title: string
  readonly rationale?: string
  readonly limits?: string
  readonly severity: Severity
  readonly confidence?: 'high' | 'medium' | 'low'
  readonly profile?: Profile
  readonly stages?: readonly Trigger[]
  readonly select: string
  /** Required sources: the rule cannot be evaluated if one of them is unknown. */
  readonly needs?: readonly string[]
  readonly when?: JsonSchema
  readonly assert: JsonSchema
  readonly cel?: string
  readonly at?: string
  readonly message: string
  /** Phrases for `{{because}}`, by the JSON Pointer of the member that does not match. */
  readonly because?: Readonly<Record<string, Phrase>>
  readonly onFail?: 'block' | 'undecided'
  readonly onUnknown?: 'fail' | 'warn-if-forbidden' | 'warn' | 'ignore'
  readonly onEmpty?: 'pass' | 'fail' | 'unknown'
  readonly effectiveFrom?: string
  readonly remediation: Remediation
  /** Examples for people: one that does not meet the rule and one that does. Default of `good`: `remediation.example`. */
  readonly examples?: { readonly bad: string; readonly good?: string }
  readonly controls: Readonly<Record<string, readonly string[]>>
  readonly references?: readonly string[]
  readonly tests: readonly RuleTest[]
}

/** What to do about a finding. */
export interface Remediation {
  readonly text: string
  /** For single members, by their JSON Pointer: a finding shows those of the members that do not match, instead of the text. */
  readonly members?: Readonly<Record<string, string>>
  readonly effort?: string
  readonly example?: string
}

/** One text, or two: for a wrong value and for a missing one. */
export type Phrase = string | { readonly wrong: string; readonly missing: string }

export interface RuleTest {
  readonly name: string
  readonly given: Readonly<Record<string, unknown>>
  readonly expect: 'pass' | 'fail' | 'skip'
  readonly at?: readonly string[]
}

export interface PackText {
  readonly apiVersion: 'weightseal/v1'
  readonly kind: 'PolicyPack'
  readonly metadata: { readonly id: string; readonly version: string; readonly title: string; readonly description?: string }
  readonly params?: Readonly<
    Record<string, { readonly schema: Readonly<Record<string, unknown>>; readonly default: unknown; readonly description?: string }>
  >
  readonly overrides?: readonly Override[]
  readonly rules: readonly RuleText[]
}

export type Params = Readonly<Record<string, unknown>>

/** A rule that is ready for evaluation: parameters resolved, schemas compiled. */
export interface Rule extends RuleText {
  readonly pack: string
  readonly params: Params
  readonly matches?: Validator
  readonly holds: Validator
  /** Overrides the effect of the severity. */
  readonly enforcement?: Enforcement
  /** Reason of the override. */
  readonly overrideReason?: string
  /** The severity in the pack, if an override changed it. */
  readonly packSeverity?: Severity
}

export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly rules: readonly Rule[]
  readonly overrides?: readonly Override[]
}

/** One member of a subject that does not match the assertion. `at` is a JSON Pointer into the subject. */
export interface Problem {
  readonly at: string
  readonly keyword: string
  readonly expected: string
  readonly actual: string
  readonly rulePath: string
}

export interface FailedFinding {
  readonly rule: Rule
  readonly outcome: 'fail'
  /** The severity of the rule, or `info` before `effectiveFrom`. */
  readonly severity: Severity
  readonly subject: Subject
  readonly message: string
  readonly problems: readonly Problem[]
  readonly fingerprint: string
}

export interface UnknownFinding {
  readonly rule: Rule
  readonly outcome: 'unknown'
  readonly severity: Severity
  /** Prevents the verdict `allow`. */
  readonly binding: boolean
  readonly source: string
  readonly detail: string
  readonly fingerprint: string
  /** The subject that could not be evaluated; absent if a whole source is unknown. */
  readonly subject?: Subject
  /** JSON Pointer of the unknown member that the detail is about; absent if something else is unknown. */
  readonly member?: string
}

/** A failure that a waiver or the baseline accepts. It remains in every report. */
export interface WaivedFinding extends Omit<FailedFinding, 'outcome'> {
  readonly outcome: 'waived'
  readonly waiver: AppliedWaiver
}

export interface AppliedWaiver {
  /** `baseline`: the finding existed before the gate was introduced. */
  readonly origin: 'file' | 'inline' | 'baseline'
  readonly reason: string
  /** Empty for a baseline. */
  readonly owner: string
  /** `YYYY-MM-DD`, the first day on which the waiver no longer applies. Empty for a baseline. */
  readonly expires: string
  /** Days since the finding was accepted. */
  readonly ageDays: number
}

export type Finding =
  | FailedFinding
  | WaivedFinding
  | UnknownFinding
  | { readonly rule: Rule; readonly outcome: 'pass'; readonly subjects: number }
  | { readonly rule: Rule; readonly outcome: 'skip'; readonly detail: string }
