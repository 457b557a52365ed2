import type { Evidence, KindInfo } from '../core/collector.ts'
import { SealError } from '../core/errors.ts'
import { KINDS } from '../generated/kinds.ts'

/** Returns what a rule that selects a kind gives evidence of. @throws {SealError} PACK_INVALID - unknown kind. */
export function evidenceOf(kind: string): Evidence {
  return infoOf(kind).evidence
}

/** Tells whether each subject of a kind belongs to one model. @throws {SealError} PACK_INVALID - unknown kind. */
export function isOfModel(kind: string): boolean {
  return infoOf(kind).scope === 'model'
}

function infoOf(kind: string): KindInfo {
  const info = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (info === undefined) throw new SealError('PACK_INVALID', `No collector reports the kind of subject ${JSON.stringify(kind)}.`)
  return info
}
