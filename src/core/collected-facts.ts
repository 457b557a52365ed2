import type { ReleaseFacts } from '../domains/approvals/collect-release.ts'
import { sourceSubjects } from './attempt.ts'
import type { InlineComments } from './inline-waivers.ts'
import type { Facts, Source, Subject } from './subject.ts'

/** Facts that only some runs have, such as those about approvals. */
export interface CollectedFacts {
  readonly sources: Readonly<Record<string, Source>>
  readonly subjects: readonly Subject[]
  /** Sources of settings, of which a rule may do without one that the token may not read. */
  readonly settings?: Readonly<Record<string, Source>>
  readonly release?: ReleaseFacts['release']
  /** Waivers in comments of the files that are judged. */
  readonly inline?: InlineComments
}

/** Facts with more facts among them. @param file - where findings without a place go. */
export function withFacts(facts: Facts, { sources, subjects, settings = {} }: CollectedFacts, file: string): Facts {
  return {
    ...facts,
    sources: { ...facts.sources, ...sources, ...settings },
    subjects: [...sourceSubjects(sources, file), ...facts.subjects, ...subjects],
  }
}
