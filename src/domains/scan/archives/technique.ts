import type { Grade } from '../result.ts'

/** What a technique of findings is, for docs and rules. */
export interface Technique {
  readonly technique: string
  readonly grade: Grade
  readonly summary: string
  readonly advisories?: readonly string[]
}
