import { Findings, type Reader, type Sample, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import { findingOf, quoted } from './finding.ts'
import { ConfigChecks, MATTERS } from './json-checks.ts'
import { DEEP, DUPLICATE, MALFORMED } from './json-techniques.ts'
import { JsonTokens } from './json-tokens.ts'
import { JsonWalk, MAX_DEPTH } from './json-walk.ts'
import { baseName, headText } from './text.ts'

export { TECHNIQUES } from './json-techniques.ts'

/** Reads JSON of any name and size with constant memory. Keys decide what is checked, not the name of the file. */
export const jsonReader: Reader = { id: 'json', matches: looksLikeJson, read: readJson }

/** Tells whether a file is JSON, or claims to be. */
export function looksLikeJson({ name, head }: Pick<Sample, 'name' | 'head'>): boolean {
  const start = headText({ head }, 4096)
  if (/^(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[\]"{[\d-]|true|false|null|$))/.test(start)) return !start.includes('\0')
  return NAMED.test(name) && (isWide(head) || !start.includes('\0'))
}

const NAMED = /\.(?:json|jsonl|ipynb)$/

/** Tells whether JSON is in UTF-16 or UTF-32: by a byte order mark, or by zero bytes around the first character. */
function isWide([first = 1, second = 1, , fourth = 1]: Uint8Array): boolean {
  if (first + second === 0xff + 0xfe && Math.min(first, second) === 0xfe) return true
  return (OPENINGS.has(first) && second === 0) || (first === 0 && (OPENINGS.has(second) || OPENINGS.has(fourth)))
}

const OPENINGS: ReadonlySet<number> = new Set([...'{["'].map((each) => each.charCodeAt(0)))

function readJson(source: Source, context: ScanContext): Reading {
  const name = baseName(context.name).toLowerCase()
  if (isWide(source.read(0, 4)))
    return { format: 'json', findings: [], incomplete: ['the JSON is encoded in UTF-16 or UTF-32, which is not read'] }
  const findings = new Findings(context)
  const incomplete: string[] = []
  const tokens = new JsonTokens(source, context)
  const checks = new ConfigChecks({ name, findings, incomplete })
  const { depth } = new JsonWalk(tokens, {
    value: (value) => checks.value(value),
    duplicate: (key, path, offset) => {
      const isImportant = path.length <= 2 && MATTERS.has(key)
      const message = `The key ${quoted(key)} appears more than once in an object, again at offset ${offset}: parsers differ in which value counts.`
      findings.add(findingOf(isImportant ? DUPLICATE.important : DUPLICATE.other, { subject: key.slice(0, 100), message, offset }))
    },
    matters: (key) => MATTERS.has(key),
  }).run()
  checks.end()
  if (tokens.spent) incomplete.push(`the budget of steps is spent at offset ${tokens.offset}`)
  addShape(findings, { name, depth, invalidAt: tokens.invalidAt })
  return { format: 'json', findings: findings.list, incomplete, facts: checks.facts() }
}

interface Shape {
  readonly name: string
  readonly depth: number
  readonly invalidAt: number | undefined
}

function addShape(findings: Findings, { name, depth, invalidAt }: Shape): void {
  if (depth > MAX_DEPTH)
    findings.add(
      findingOf(DEEP, { subject: 'nesting', message: `The JSON nests ${depth} levels: many parsers fail or overflow their stack on it.` }),
    )
  if (invalidAt !== undefined && name.endsWith('.json'))
    findings.add(
      findingOf(MALFORMED, {
        subject: 'syntax',
        message: `The file is named as JSON, and is not valid JSON at offset ${invalidAt}: strict parsers refuse it. The rest was searched.`,
        offset: invalidAt,
      }),
    )
}
