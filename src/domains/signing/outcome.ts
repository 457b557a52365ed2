import type { Difference, ListedFile } from '../manifest/compare.ts'

/** What is said about a model whose signature verified. */
export type Outcome = 'verified' | 'not-verified' | 'could-not-tell'

/** What was found when the files were held against the signature. */
export interface FileFindings {
  readonly differences: readonly Difference<ListedFile>[]
  readonly problems: readonly { readonly code: string }[]
  /** git-LFS pointers where content was required. */
  readonly pointers: readonly string[]
}

/** Files that could not be read are no proof of anything; every other fault is one. */
export function outcomeOf({ differences, problems, pointers }: FileFindings): Outcome {
  const unread = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED')
  if (differences.length > 0 || pointers.length > 0 || problems.length > unread.length) return 'not-verified'
  return unread.length > 0 ? 'could-not-tell' : 'verified'
}
