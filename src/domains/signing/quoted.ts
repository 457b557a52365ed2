import { toText } from '../../core/to-text.ts'

const MAX_QUOTED = 200

/** Formats an untrusted value for a message. Strings are cut after 200 characters. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value)
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return toText(value)
  return value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : 'an object'
}
