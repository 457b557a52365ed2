import { messageOf, SealError, type SealErrorCode } from './errors.ts'
import type { Source, Subject } from './subject.ts'

/** A value that was read, or the reason why it could not be read. */
export type Attempt<T> = { readonly source: Source; readonly value?: T }

/** Reads a source. A failure becomes an unknown fact, so one outage does not hide the other findings. */
export async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { source: { status: 'ok' }, value: await read() }
  } catch (error) {
    if (error instanceof SealError && !isPassedOn(error)) return { source: toSource(error) }
    throw error
  }
}

/**
 * Evaluates one file of many. Any error, an internal one as well, becomes a result for that file, so that it never hides the
 * findings about the others.
 *
 * @throws what ends the whole run: an interruption, a usage error, an invalid configuration or pack.
 */
export async function attemptFile<T>(read: () => Promise<T>, failed: (error: unknown) => T): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (isPassedOn(error)) throw error
    return failed(error)
  }
}

/** The same for code that does not wait. */
export function tryFile<T>(read: () => T, failed: (error: unknown) => T): T {
  try {
    return read()
  } catch (error) {
    if (isPassedOn(error)) throw error
    return failed(error)
  }
}

/** What could be evaluated together, and the items that could not be. */
export interface Isolated<Item, T> {
  readonly value: T
  readonly failed: readonly { readonly item: Item; readonly error: unknown }[]
}

/**
 * Evaluates items that refer to one another, such as the files of an infrastructure. When that fails, leaves out the items that
 * fail alone and evaluates the others together; when the others still fail, leaves out all of them. Costs more only on failure.
 *
 * @param evaluate - must accept an empty list.
 */
export function isolateFailures<Item, T>(items: readonly Item[], evaluate: (items: readonly Item[]) => T): Isolated<Item, T> {
  const errorOf = (tried: readonly Item[]): { readonly error: unknown } | undefined =>
    tryFile<{ readonly error: unknown } | undefined>(
      () => {
        evaluate(tried)
        return undefined
      },
      (error) => ({ error }),
    )
  return tryFile<Isolated<Item, T>>(
    () => ({ value: evaluate(items), failed: [] }),
    () => {
      const alone = items.map((item) => ({ item, result: errorOf([item]) }))
      const sound = alone.flatMap(({ item, result }) => (result === undefined ? [item] : []))
      const broken = alone.flatMap(({ item, result }) => (result === undefined ? [] : [{ item, error: result.error }]))
      return tryFile<Isolated<Item, T>>(
        () => ({ value: evaluate(sound), failed: broken }),
        (error) => ({ value: evaluate([]), failed: [...broken, ...sound.map((item) => ({ item, error }))] }),
      )
    },
  )
}

/** Returns the message of an error, marked as a defect of Weightseal where no code foresaw it. */
export function reasonOf(error: unknown): string {
  if (error instanceof SealError) return error.message
  return `internal error: ${messageOf(error)}. This is a defect in Weightseal.`
}

/** Errors that end the run: the user interrupted it, or asked for something impossible. */
const PASSED_ON: readonly SealErrorCode[] = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID']

export function isPassedOn(error: unknown): error is SealError {
  return error instanceof SealError && PASSED_ON.includes(error.code)
}

function toSource(error: SealError): Source {
  const detail = messageOf(error)
  return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail }
}

/** Converts sources to subjects, so that a rule can report those that could not be read. */
export function sourceSubjects(sources: Readonly<Record<string, Source>>, file: string): readonly Subject[] {
  return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }))
}
