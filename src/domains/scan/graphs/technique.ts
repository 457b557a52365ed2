import type { Grade } from '../result.ts'

/** One technique that a reader reports. Docs and rules are generated from these lists. */
export interface Technique<Name extends string = string> {
  /** Stable name in kebab case. */
  readonly technique: Name
  readonly grade: Grade
  /** One line without a full stop. */
  readonly summary: string
  /** CVE and GHSA ids. */
  readonly advisories?: readonly string[]
}
