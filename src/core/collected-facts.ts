import type { ReleaseFacts } from '../domains/approvals/collect-release.ts'
import type { InlineComments } from '../domains/workflows/inline.ts'
import { sourceSubjects } from './attempt.ts'
import type { Facts, Source, Subject } from './subject.ts'

/** Facts that only some runs collect, such as those about approvals. */
export interface CollectedFacts {
  readonly sources: Readonly<Record<string, Source>>
  readonly subjects: readonly Subject[]
  /** Sources of repository settings. Rules tolerate those that the token is not permitted to read. */
  readonly settings?: Readonly<Record<string, Source>>
  readonly release?: ReleaseFacts['release']
  /** Waivers in comments of the files under review. */
  readonly inline?: InlineComments
}

/** Adds collected facts to facts. @param file - location for findings without one. */
export function withFacts(facts: Facts, { sources, subjects, settings = {} }: CollectedFacts, file: string): Facts {
  return {
    ...facts,
    sources: { ...facts.sources, ...sources, ...settings },
    subjects: [...sourceSubjects(sources, file), ...facts.subjects, ...subjects],
  }
}
