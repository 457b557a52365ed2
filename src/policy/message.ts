import type { Subject } from '../facts/types.ts'
import { valueAt } from '../schema-errors.ts'
import type { Rule } from './types.ts'

const PLACEHOLDER = /\{\{(id|param:[A-Za-z0-9]+|\/[^{}]*)\}\}/g
const ANY_BRACES = /\{\{([^{}]*)\}\}/g
const MAX_VALUE = 300

/** Fills a rule's message. Values stay raw text, cut to a bound; each publisher escapes for its own surface. */
export function renderMessage({ message, params }: Pick<Rule, 'message' | 'params'>, { id, data }: Pick<Subject, 'id' | 'data'>): string {
  return message.replace(PLACEHOLDER, (_, key: string) => {
    if (key === 'id') return cut(id)
    if (key.startsWith('param:')) return cut(text(params[key.slice('param:'.length)]))
    return cut(text(valueAt(data, key)))
  })
}

/** Placeholders in a message that mean nothing: neither `id`, nor a parameter of the pack, nor a pointer. */
export function unknownPlaceholders(message: string, params: readonly string[]): readonly string[] {
  const keys = [...message.matchAll(ANY_BRACES)].map((match) => match[1] ?? '')
  return keys.filter(
    (key) => key !== 'id' && !key.startsWith('/') && !(key.startsWith('param:') && params.includes(key.slice('param:'.length))),
  )
}

/** JSON Pointers that a message prints. */
export function messagePointers(message: string): readonly string[] {
  return [...message.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '').filter((key) => key.startsWith('/'))
}

function text(value: unknown): string {
  if (value === undefined) return '(none)'
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(text).join(', ')
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}

function cut(value: string): string {
  return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value
}
