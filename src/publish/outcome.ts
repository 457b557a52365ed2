import { SealError } from '../core/errors.ts'

/** How one way of publishing went. Publishing never changes a verdict; what it could not do becomes a note. */
export type Published =
  | { readonly status: 'done' }
  | { readonly status: 'skipped' }
  | { readonly status: 'failed'; readonly note: string; readonly error: SealError }

/** Runs one way of publishing; an error of GitHub becomes a note that ends with what is lost and what to do. */
export async function publishing(act: () => Promise<void>, consequence: string): Promise<Published> {
  try {
    await act()
    return { status: 'done' }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { status: 'failed', note: `${error.message} ${consequence}`, error }
  }
}

/** The notes of everything that failed. */
export function notesOf(outcomes: readonly Published[]): readonly string[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.note] : []))
}
