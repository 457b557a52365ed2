import type { Source } from '../source.ts'

/** A member of a package, opened. */
export interface PackageMember {
  readonly name: string
  /** In the archive. */
  readonly offset: number
  readonly source: Source
}
