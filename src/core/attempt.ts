import { messageOf, SealError, type SealErrorCode } from './errors.ts'
import type { Source, SourceId, Subject } from './subject.ts'

/** A value that was read, or the reason why it could not be read. */
export type Attempt<T> = { readonly source: Source; readonly value?: T }

/** Reads a source. A failure becomes an unknown fact, so one outage does not hide the other findings. */
export async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { source: { status: 'ok' }, value: await read() }
  } catch (error) {
    if (error instanceof SealError && !PASSED_ON.includes(error.code)) return { source: toSource(error) }
    throw error
  }
}

/** Errors that are not outages of a source: an interruption, or invalid input. */
const PASSED_ON: readonly SealErrorCode[] = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID']

function toSource(error: SealError): Source {
  const detail = messageOf(error)
  return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail }
}

/** Converts sources to subjects, so that a rule can report those that could not be read. */
export function sourceSubjects(sources: Readonly<Partial<Record<SourceId, Source>>>, file: string): readonly Subject[] {
  return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }))
}
