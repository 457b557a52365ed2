import { SealError } from '../core/errors.ts'

/** Result of one kind of publishing. Publishing never changes a verdict; an error becomes a note. */
export type Published =
  | { readonly status: 'done' }
  | { readonly status: 'skipped' }
  | { readonly status: 'failed'; readonly note: string; readonly error: SealError }

/** Runs one kind of publishing. An error of GitHub becomes a note that ends with the consequence and the remedy. */
export async function publishing(act: () => Promise<void>, consequence: string): Promise<Published> {
  try {
    await act()
    return { status: 'done' }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { status: 'failed', note: `${error.message} ${consequence}`, error }
  }
}

/** Returns the notes of the outcomes that failed. */
export function notesOf(outcomes: readonly Published[]): readonly string[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.note] : []))
}
