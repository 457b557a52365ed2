import { valueAt } from '../core/schema-errors.ts'
import { shortDigest } from '../core/short-digest.ts'
import type { Subject } from '../core/subject.ts'
import { toText } from '../core/to-text.ts'
import type { Phrase, Problem, Rule, RuleText } from './types.ts'

const PLACEHOLDER = /\{\{(id|because|expected|param:[A-Za-z0-9]+|\/[^{}]*)\}\}/g
const ANY_BRACES = /\{\{([^{}]*)\}\}/g
const MAX_VALUE = 300

/** Returns the text for a placeholder. */
type Resolve = (key: string) => string

/** Renders the message of a rule. Values are raw text, cut at 300 characters; each publisher escapes them for its output. */
export function renderMessage(
  { message, params, because = {} }: Pick<Rule, 'message' | 'params' | 'because'>,
  { id, data }: Pick<Subject, 'id' | 'data'>,
  problems: readonly Problem[] = [],
): string {
  const value: Resolve = (key) => {
    if (key === 'id') return cut(id)
    if (key.startsWith('param:')) return cut(text(params[key.slice('param:'.length)]))
    return cut(text(valueAt(data, key)))
  }
  const reasons = () => {
    const phrases = problems.flatMap((problem) => reasonOf(problem, because, value))
    return cut([...new Set(phrases.length > 0 ? phrases : problems.map(({ expected }) => expected))].join('; '))
  }
  return fill(message, (key) => (key === 'because' ? reasons() : value(key)))
}

function fill(template: string, value: Resolve): string {
  return template.replace(PLACEHOLDER, (_, key: string) => value(key))
}

/** Returns the phrase for a problem; none for a problem that only wraps others. */
function reasonOf(problem: Problem, because: Readonly<Record<string, Phrase>>, value: Resolve): readonly string[] {
  const phrase = because[problem.at]
  if (phrase === undefined) return []
  const chosen = typeof phrase === 'string' ? phrase : problem.keyword === 'required' ? phrase.missing : phrase.wrong
  return [fill(chosen, (key) => (key === 'expected' ? problem.expected : value(key)))]
}

/** Returns the placeholders that are neither `id`, nor a parameter of the pack, nor a pointer. */
export function unknownPlaceholders(rule: Pick<RuleText, 'message' | 'because'>, params: readonly string[]): readonly string[] {
  const known = (key: string) =>
    key === 'id' || key.startsWith('/') || (key.startsWith('param:') && params.includes(key.slice('param:'.length)))
  const unknown = (texts: readonly string[], own: string) =>
    texts.flatMap((each) => [...each.matchAll(ANY_BRACES)].map((match) => match[1] ?? '')).filter((key) => key !== own && !known(key))
  return [...unknown([rule.message], rule.because === undefined ? '' : 'because'), ...unknown(phrasesOf(rule), 'expected')]
}

/** Returns the JSON Pointers in the message and the phrases of a rule. */
export function messagePointers(rule: Pick<RuleText, 'message' | 'because'>): readonly string[] {
  return [rule.message, ...phrasesOf(rule)]
    .flatMap((each) => [...each.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))
    .filter((key) => key.startsWith('/'))
}

function phrasesOf({ because = {} }: Pick<RuleText, 'because'>): readonly string[] {
  return Object.values(because).flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : [phrase.wrong, phrase.missing]))
}

function text(value: unknown): string {
  if (value === undefined) return '(none)'
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(text).join(', ')
  if (typeof value === 'string') return SHA256.test(value) ? shortDigest(value) : value
  return JSON.stringify(value) ?? toText(value)
}

const SHA256 = /^[0-9a-f]{64}$/

function cut(value: string): string {
  return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value
}
