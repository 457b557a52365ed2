import { messageOf, SealError, type SealErrorCode } from './errors.ts'
import type { Source, Subject } from './subject.ts'

/** What was read, or why it could not be. */
export type Attempt<T> = { readonly source: Source; readonly value?: T }

/** Records the error of a source that cannot be read, so that one outage does not hide the other findings. */
export async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { source: { status: 'ok' }, value: await read() }
  } catch (error) {
    if (error instanceof SealError && !isPassedOn(error)) return { source: toSource(error) }
    throw error
  }
}

/** Why one file or model of many could not be evaluated. */
export interface Failure {
  readonly path: string
  readonly reason: string
  /** From 1; the first line where the error has no place. */
  readonly line: number
}

/**
 * Evaluates one file of many. Any error, an internal one as well, becomes a failure of that file, so that it never hides the
 * findings about the others.
 *
 * @throws what ends the whole run: an interruption, a usage error, an invalid configuration or pack.
 */
export async function attemptFile<T>(path: string, read: () => Promise<T>, failed: (failure: Failure) => T): Promise<T> {
  try {
    return await read()
  } catch (error) {
    return failed(failureOf(path, error))
  }
}

/** The same for code that does not wait. */
export function tryFile<T>(path: string, read: () => T, failed: (failure: Failure) => T): T {
  try {
    return read()
  } catch (error) {
    return failed(failureOf(path, error))
  }
}

function failureOf(path: string, error: unknown): Failure {
  if (isPassedOn(error)) throw error
  return { path, reason: reasonOf(error), line: (error instanceof SealError ? error.at?.line : undefined) ?? 1 }
}

/** Returns the message of an error, marked as a defect of Weightseal where no code foresaw it. */
export function reasonOf(error: unknown): string {
  if (error instanceof SealError) return error.message
  return `internal error: ${messageOf(error)}. This is a defect in Weightseal; report it.`
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

/** Returns sources as subjects, so that a rule can report those that could not be read. */
export function sourceSubjects(sources: Readonly<Record<string, Source>>, file: string): readonly Subject[] {
  return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }))
}
