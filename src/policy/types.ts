import type { Stage, Subject } from '../facts/types.ts'
import type { Validator } from '../schema-errors.ts'

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** `undecided`: something that matters could not be read. It never means allow. */
export type Verdict = 'allow' | 'block' | 'undecided'

export type JsonSchema = boolean | Readonly<Record<string, unknown>>

/** A rule as its pack states it. Public format: schemas/policy-pack-v1.schema.json. */
export interface RuleText {
  readonly id: string
  readonly title: string
  readonly rationale?: string
  readonly severity: Severity
  readonly confidence?: 'high' | 'medium' | 'low'
  readonly stages?: readonly Stage[]
  readonly select: string
  readonly needs?: readonly string[]
  readonly when?: JsonSchema
  readonly assert: JsonSchema
  readonly at?: string
  readonly message: string
  readonly onFail?: 'block' | 'undecided'
  readonly onUnknown?: 'fail' | 'warn' | 'ignore'
  readonly onEmpty?: 'pass' | 'fail' | 'unknown'
  readonly effectiveFrom?: string
  readonly remediation: { readonly text: string; readonly effort?: string; readonly example?: string }
  readonly controls: Readonly<Record<string, readonly string[]>>
  readonly references?: readonly string[]
  readonly tests: readonly RuleTest[]
}

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
  readonly rules: readonly RuleText[]
}

export type Params = Readonly<Record<string, unknown>>

/** A rule that can be judged: its text, its parameters filled in, its schemas compiled. */
export interface Rule extends RuleText {
  readonly pack: string
  readonly params: Params
  readonly matches?: Validator
  readonly holds: Validator
}

export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly rules: readonly Rule[]
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
}

export type Finding =
  | FailedFinding
  | UnknownFinding
  | { readonly rule: Rule; readonly outcome: 'pass'; readonly subjects: number }
  | { readonly rule: Rule; readonly outcome: 'skip'; readonly detail: string }
