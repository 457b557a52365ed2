import type { Grade } from './result.ts'

/** One technique that a reader reports. The documentation is generated from the lists of all readers. */
export interface Technique<Name extends string = string> {
  /** Stable name in kebab case. Part of ids and waivers. */
  readonly technique: Name
  /** The most severe grade that it is reported with. */
  readonly grade: Grade
  readonly summary: string
  /** CVE and GHSA ids. */
  readonly advisories?: readonly string[]
}
