import type { Validator } from '../core/schema-errors.ts'
import type { Subject, Trigger } from '../core/subject.ts'

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How much is asked of a repository. Each has the rules of the one before it. */
export const PROFILES = ['baseline', 'strict', 'regulated'] as const
export type Profile = (typeof PROFILES)[number]

/** What a finding of a rule does, whatever its severity. `off`: the rule does not run. */
export const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'] as const
export type Enforcement = (typeof ENFORCEMENTS)[number]

/** A change of a rule from outside its pack. */
export interface Override {
  readonly rule: string
  readonly severity?: Severity
  readonly enforcement?: Enforcement
  /** A repository may only raise it. */
  readonly locked?: boolean
  readonly reason?: string
}

export type JsonSchema = boolean | Readonly<Record<string, unknown>>

/** A rule as its pack states it. Public format: schemas/policy-pack-v1.schema.json. */
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
  readonly needs?: readonly string[]
  readonly when?: JsonSchema
  readonly assert: JsonSchema
  readonly cel?: string
  readonly at?: string
  readonly message: string
  /** What `{{because}}` says of a member that is not as asserted, by JSON Pointer. */
  readonly because?: Readonly<Record<string, Phrase>>
  readonly onFail?: 'block' | 'undecided'
  readonly onUnknown?: 'fail' | 'warn-if-forbidden' | 'warn' | 'ignore'
  readonly onEmpty?: 'pass' | 'fail' | 'unknown'
  readonly effectiveFrom?: string
  readonly remediation: { readonly text: string; readonly effort?: string; readonly example?: string }
  /** For people: what does not meet the rule, and the same as it does (`remediation.example` when absent). */
  readonly examples?: { readonly bad: string; readonly good?: string }
  readonly controls: Readonly<Record<string, readonly string[]>>
  readonly references?: readonly string[]
  readonly tests: readonly RuleTest[]
}

/** One text, or one for a value that is wrong and another for one that is missing. */
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

/** A rule that can be judged: its text, its parameters filled in, its schemas compiled. */
export interface Rule extends RuleText {
  readonly pack: string
  readonly params: Params
  readonly matches?: Validator
  readonly holds: Validator
  /** What its severity alone decides when it is not set. */
  readonly enforcement?: Enforcement
  /** Why somebody changed it. */
  readonly overrideReason?: string
  /** The severity that its pack gives it, where somebody changed that. */
  readonly packSeverity?: Severity
}

export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly rules: readonly Rule[]
  readonly overrides?: readonly Override[]
}

/** One thing about a subject that is not as the rule asserts. `at` is a JSON Pointer into the subject. */
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
  /** The rule's severity, or `info` before the day from which it is effective. */
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
  /** Whether the verdict may not be `allow` because of it. */
  readonly binding: boolean
  readonly source: string
  readonly detail: string
  readonly fingerprint: string
  /** What could not be judged, where that is one thing and not a whole source. */
  readonly subject?: Subject
}

/** A failure that somebody accepted for a while. It stays in every report. */
export interface WaivedFinding extends Omit<FailedFinding, 'outcome'> {
  readonly outcome: 'waived'
  readonly waiver: AppliedWaiver
}

export interface AppliedWaiver {
  /** `baseline`: it was there before the gate was. */
  readonly origin: 'file' | 'inline' | 'baseline'
  readonly reason: string
  /** Empty for a baseline. */
  readonly owner: string
  /** `YYYY-MM-DD`; the first day on which it counts no more. Empty for a baseline. */
  readonly expires: string
  /** How long it has been accepted. */
  readonly ageDays: number
}

export type Finding =
  | FailedFinding
  | WaivedFinding
  | UnknownFinding
  | { readonly rule: Rule; readonly outcome: 'pass'; readonly subjects: number }
  | { readonly rule: Rule; readonly outcome: 'skip'; readonly detail: string }
