import type { Difference, ListedFile } from '../manifest/compare.ts'

/** Result for a model whose signature verifies. */
export type Outcome = 'verified' | 'not-verified' | 'could-not-tell'

/** Result of comparing the files with the signature. */
export interface FileFindings {
  readonly differences: readonly Difference<ListedFile>[]
  readonly problems: readonly { readonly code: string }[]
  /** Git LFS pointers where content was required. */
  readonly pointers: readonly string[]
}

/** Returns the outcome. Files that could not be read leave it open; any other problem means `not-verified`. */
export function outcomeOf({ differences, problems, pointers }: FileFindings): Outcome {
  const unreadable = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED')
  if (differences.length > 0 || pointers.length > 0 || problems.length > unreadable.length) return 'not-verified'
  return unreadable.length > 0 ? 'could-not-tell' : 'verified'
}
