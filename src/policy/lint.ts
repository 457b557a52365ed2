import { escapePointer } from '../core/schema-errors.ts'
import { didYouMean } from '../core/suggest.ts'
import { evaluate } from './evaluate.ts'
import { messagePointers } from './message.ts'
import type { JsonSchema, Pack, Rule, RuleTest } from './types.ts'

/** One fault of a pack, as `WS-X-001: …`. */
export interface LintFault {
  readonly rule: string
  readonly fault: string
}

/** JSON Schemas of the subject kinds, by kind. */
export type FactSchemas = Readonly<Record<string, JsonSchema>>

/** What a rule may be held against: the kinds of subjects and the sources that collectors make. */
export interface Known {
  readonly schemas: FactSchemas
  readonly sources: readonly string[]
}

/**
 * Everything that makes a rule lie: a test that does not come out as stated, an assertion that a subject can escape by
 * leaving a member out, a path that no subject has, a rule without both a passing and a failing test.
 */
export function lintPack({ rules }: Pack, { schemas, sources }: Known): readonly LintFault[] {
  return rules.flatMap((rule) => {
    const faults = [...testFaults(rule), ...holes(rule), ...silences(rule), ...pathFaults(rule, schemas), ...needFaults(rule, sources)]
    return faults.map((fault) => ({ rule: rule.id, fault }))
  })
}

type Outcome = 'pass' | 'fail' | 'skip'

interface Trial {
  readonly outcome: Outcome
  readonly pointers: readonly string[]
  /** What CEL said. */
  readonly why?: string
}

/** Judges one made-up subject. */
function attempt(rule: Rule, given: RuleTest['given']): Trial {
  if (rule.matches !== undefined && !rule.matches(given)) return { outcome: 'skip', pointers: [] }
  const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } }
  const { stages: _, effectiveFrom: __, ...everywhere } = rule
  const facts = { now: '9999-12-31', trigger: 'push', sources: {}, subjects: [subject] } as const
  const [finding] = evaluate(facts, [
    { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
  ])
  if (finding?.outcome !== 'fail') return { outcome: 'pass', pointers: [] }
  const said = finding.problems.find(({ keyword }) => keyword === 'cel')?.expected
  return {
    outcome: 'fail',
    pointers: [...new Set(finding.problems.map(({ at }) => at))].sort(),
    ...(said === undefined ? {} : { why: said }),
  }
}

function testFaults(rule: Rule): readonly string[] {
  const lacking = (['pass', 'fail'] as const).filter((expect) => !rule.tests.some((test) => test.expect === expect))
  const wrong = rule.tests.flatMap((test) => {
    const { outcome, pointers, why } = attempt(rule, test.given)
    if (outcome !== test.expect)
      return [`test "${test.name}": expected ${test.expect}, got ${outcome}${why === undefined ? '' : ` (${why})`}`]
    const expected = [...(test.at ?? pointers)].sort()
    return expected.join() === pointers.join()
      ? []
      : [`test "${test.name}": expected the problems at ${expected.join(', ')}, got ${pointers.join(', ')}`]
  })
  return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong]
}

/** Deletes each asserted member from each passing subject: a verdict that stays `pass` is a hole. */
function holes(rule: Rule): readonly string[] {
  const asserted = propertyPaths(rule.assert)
  const found = rule.tests
    .filter(({ expect }) => expect === 'pass')
    .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'))
  return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; list it under "required"`)
}

/** Asserted members of which `{{because}}` would say nothing. */
function silences({ assert, because = {}, message }: Rule): readonly string[] {
  if (Object.keys(because).length === 0) return []
  const told = new Set(Object.keys(because))
  const asserted = new Set([...namedPaths(assert).map(toPointer)])
  const silent = [...asserted].filter((pointer) => !told.has(pointer)).map((pointer) => `"because" says nothing of ${pointer}`)
  const idle = [...told]
    .filter((pointer) => !asserted.has(pointer))
    .map((pointer) => `"because" speaks of ${pointer}, which is not asserted`)
  return [...silent, ...idle, ...(message.includes('{{because}}') ? [] : ['has a "because" that its message does not say'])]
}

type Path = readonly string[]

function toPointer(path: Path): string {
  return path.map((key) => `/${escapePointer(key)}`).join('')
}

/** Members under `properties`, also inside `allOf`. Alternatives are left out: another branch may well hold without a member. */
function propertyPaths(schema: JsonSchema | undefined, path: Path = []): readonly Path[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, allOf = [] } = schema as { properties?: Readonly<Record<string, JsonSchema>>; allOf?: readonly JsonSchema[] }
  const members = Object.entries(properties).flatMap(([key, member]) => [[...path, key], ...propertyPaths(member, [...path, key])])
  return [...members, ...allOf.flatMap((entry) => propertyPaths(entry, path))]
}

function has(value: unknown, path: Path): boolean {
  const [key, ...rest] = path
  if (key === undefined) return true
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && has((value as Record<string, unknown>)[key], rest)
}

function without(value: RuleTest['given'], path: Path): RuleTest['given'] {
  const [key = '', ...rest] = path
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return { ...value, [key]: without(value[key] as RuleTest['given'], rest) }
}

/** A source that nobody collects is never known: the rule would make every run undecided. */
function needFaults({ needs = [] }: Rule, sources: readonly string[]): readonly string[] {
  return needs.filter((need) => !sources.includes(need)).map((need) => `needs "${need}", which is no source${didYouMean(need, sources)}`)
}

function pathFaults(rule: Rule, schemas: FactSchemas): readonly string[] {
  const schema = schemas[rule.select]
  if (schema === undefined)
    return [
      `selects "${rule.select}", which no collector makes${didYouMean(rule.select, Object.keys(schemas))} All of them: weightseal policies kinds`,
    ]
  const named = [
    ...namedPaths(rule.when),
    ...namedPaths(rule.assert),
    ...celMembers(rule.cel),
    ...[...messagePointers(rule), ...Object.keys(rule.because ?? {})].map((pointer) => pointer.split('/').slice(1)),
  ]
  if (rule.at !== undefined) named.push(rule.at.split('/').slice(1))
  const strange = named.filter((path) => !exists(schema, path)).map(toPointer)
  return [...new Set(strange)].map((pointer) => `names ${pointer}, which no subject of kind ${rule.select} has`)
}

/** Members of the subject that an expression names directly: `subject.ageDays`. */
function celMembers(cel: string | undefined): readonly Path[] {
  return [...(cel ?? '').matchAll(/\bsubject\.([A-Za-z_]\w*)/g)].map((match) => [match[1] ?? ''])
}

const COMBINERS = ['allOf', 'anyOf', 'oneOf'] as const
const NESTED = ['not', 'if', 'then', 'else'] as const

/** Every member that a schema names, through `properties`, `required` and the combining keywords. */
function namedPaths(schema: JsonSchema | undefined, path: Path = []): readonly Path[] {
  if (typeof schema !== 'object' || schema === null) return []
  const members = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)
  return [
    ...((schema['required'] ?? []) as readonly string[]).map((key) => [...path, key]),
    ...members.flatMap(([key, member]) => [[...path, key], ...namedPaths(member, [...path, key])]),
    ...COMBINERS.flatMap((keyword) => ((schema[keyword] ?? []) as readonly JsonSchema[]).flatMap((entry) => namedPaths(entry, path))),
    ...NESTED.flatMap((keyword) => namedPaths(schema[keyword] as JsonSchema | undefined, path)),
  ]
}

function exists(schema: JsonSchema, path: Path): boolean {
  const [key, ...rest] = path
  if (key === undefined || typeof schema !== 'object') return true
  const { properties, additionalProperties } = schema as { properties?: Record<string, JsonSchema>; additionalProperties?: unknown }
  const member = properties?.[key]
  if (member !== undefined) return exists(member, rest)
  return additionalProperties !== false && properties === undefined
}
