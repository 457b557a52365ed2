import type { Source, Subject } from './subject.ts'

/** What a rule that selects a kind of subject gives evidence of, for frameworks. */
export type Evidence =
  | 'approval'
  | 'declaration'
  | 'deployed configuration'
  | 'measured files'
  | 'policy'
  | 'repository setting'
  | 'scan result'
  | 'verified signature'
  | 'workflow'

export interface KindInfo {
  readonly evidence: Evidence
  /** Whether each subject belongs to one model, or to the repository as a whole. */
  readonly scope: 'model' | 'repository'
}

/** What a collector found: subjects for rules, and the state of each source that it read. */
export interface CollectedFacts<Results = object> {
  readonly sources: Readonly<Record<string, Source>>
  /** Sources of repository settings. A rule can do without one that the token may not read. */
  readonly settings?: Readonly<Record<string, Source>>
  readonly subjects: readonly Subject[]
  /** Data for the gate and for the collectors that name this one in `needs`. */
  readonly results?: Results
}

/**
 * One line of the table of collectors. A collector runs when an active rule selects one of its kinds or requires one of its
 * sources, or when a running collector needs it.
 */
export interface Collector<Run, Results = object> {
  readonly id: string
  /** The kinds of subject that only this collector reports; a rule that selects one starts it. */
  readonly kinds: Readonly<Record<string, KindInfo>>
  /** Kinds that it reports as by-products; a rule that selects one does not start it. */
  readonly alsoReports?: readonly string[]
  /** The sources whose state it reports. */
  readonly sources: readonly string[]
  /** Ids of collectors whose results it reads. They come before it in the table. */
  readonly needs?: readonly string[]
  /** Loads the code when it is needed, so that start-up stays short. */
  readonly load: () => Promise<(run: Run) => Promise<CollectedFacts<Results>>>
}
