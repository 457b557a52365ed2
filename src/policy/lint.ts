import { escapePointer } from '../core/schema-errors.ts'
import { didYouMean } from '../core/suggest.ts'
import { evaluate } from './evaluate.ts'
import { messagePointers } from './message.ts'
import type { JsonSchema, Pack, Rule, RuleTest } from './types.ts'

/** One problem of a pack. */
export interface LintProblem {
  readonly rule: string
  readonly problem: string
}

/** JSON Schemas of the subject kinds, by kind. */
export type FactSchemas = Readonly<Record<string, JsonSchema>>

/** The kinds of subjects and the sources that the collectors provide. */
export interface Known {
  readonly schemas: FactSchemas
  readonly sources: readonly string[]
}

/**
 * Finds the problems of rules: a test with another result than expected, an assertion that a subject passes by omitting a
 * member, a path or source that does not exist, a rule without both a passing and a failing test.
 */
export function lintPack({ rules }: Pack, { schemas, sources }: Known): readonly LintProblem[] {
  return rules.flatMap((rule) => {
    const problems = [
      ...testProblems(rule),
      ...missingRequired(rule),
      ...becauseProblems(rule),
      ...remedyProblems(rule),
      ...pathProblems(rule, schemas),
      ...sourceProblems(rule, sources),
    ]
    return problems.map((problem) => ({ rule: rule.id, problem }))
  })
}

type Outcome = 'pass' | 'fail' | 'skip'

interface Trial {
  readonly outcome: Outcome
  readonly pointers: readonly string[]
  /** The result of the CEL expression. */
  readonly why?: string
}

/** Evaluates a rule on the subject of a test. */
function attempt(rule: Rule, given: RuleTest['given']): Trial {
  if (rule.matches !== undefined && !rule.matches(given)) return { outcome: 'skip', pointers: [] }
  const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } }
  const { stages: _, effectiveFrom: __, ...everywhere } = rule
  const facts = { now: '9999-12-31', trigger: 'push', sources: {}, subjects: [subject] } as const
  const [finding] = evaluate(facts, [
    { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
  ])
  if (finding?.outcome !== 'fail') return { outcome: 'pass', pointers: [] }
  const why = finding.problems.find(({ keyword }) => keyword === 'cel')?.expected
  return {
    outcome: 'fail',
    pointers: [...new Set(finding.problems.map(({ at }) => at))].sort(),
    ...(why === undefined ? {} : { why }),
  }
}

function testProblems(rule: Rule): readonly string[] {
  const lacking = (['pass', 'fail'] as const).filter((expect) => !rule.tests.some((test) => test.expect === expect))
  const wrong = rule.tests.flatMap((test) => {
    const { outcome, pointers, why } = attempt(rule, test.given)
    if (outcome !== test.expect)
      return [`test "${test.name}": expected ${test.expect}, got ${outcome}${why === undefined ? '' : ` (${why})`}`]
    const expected = [...(test.at ?? pointers)].sort()
    return expected.join() === pointers.join()
      ? []
      : [`test "${test.name}": expected problems at ${expected.join(', ')}, got ${pointers.join(', ')}`]
  })
  return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong]
}

/** Deletes each asserted member from each passing subject. If the result is still `pass`, "required" is incomplete. */
function missingRequired(rule: Rule): readonly string[] {
  const asserted = propertyPaths(rule.assert)
  const found = rule.tests
    .filter(({ expect }) => expect === 'pass')
    .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'))
  return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; add it to "required"`)
}

/** Finds asserted members without a phrase in `because`, and phrases of members that are not asserted. */
function becauseProblems({ assert, because = {}, message }: Rule): readonly string[] {
  if (Object.keys(because).length === 0) return []
  const explained = new Set(Object.keys(because))
  const asserted = new Set([...namedPaths(assert).map(toPointer)])
  const missing = [...asserted].filter((pointer) => !explained.has(pointer)).map((pointer) => `"because" has no phrase for ${pointer}`)
  const unused = [...explained]
    .filter((pointer) => !asserted.has(pointer))
    .map((pointer) => `"because" has a phrase for ${pointer}, which is not asserted`)
  return [
    ...missing,
    ...unused,
    ...(message.includes('{{because}}') ? [] : ['has "because", but its message does not contain {{because}}']),
  ]
}

/** Finds remedies of members that are not asserted. */
function remedyProblems({ assert, remediation: { members = {} } }: Rule): readonly string[] {
  const asserted = new Set(namedPaths(assert).map(toPointer))
  return Object.keys(members)
    .filter((pointer) => !asserted.has(pointer))
    .map((pointer) => `"remediation.members" has a text for ${pointer}, which is not asserted`)
}

type Path = readonly string[]

function toPointer(path: Path): string {
  return path.map((key) => `/${escapePointer(key)}`).join('')
}

/** Returns the members under `properties`, also inside `allOf`. Alternatives are left out, because another branch may not need them. */
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

/** Finds required sources that no collector provides. They would make every run undecided. */
function sourceProblems({ needs = [] }: Rule, sources: readonly string[]): readonly string[] {
  return needs
    .filter((need) => !sources.includes(need))
    .map((need) => `needs "${need}", which is an unknown source${didYouMean(need, sources)}`)
}

function pathProblems(rule: Rule, schemas: FactSchemas): readonly string[] {
  const schema = schemas[rule.select]
  if (schema === undefined)
    return [
      `selects "${rule.select}", which is an unknown kind${didYouMean(rule.select, Object.keys(schemas))} List all kinds: weightseal policies kinds`,
    ]
  const named = [
    ...namedPaths(rule.when),
    ...namedPaths(rule.assert),
    ...celMembers(rule.cel),
    ...[...messagePointers(rule), ...Object.keys(rule.because ?? {})].map((pointer) => pointer.split('/').slice(1)),
  ]
  if (rule.at !== undefined) named.push(rule.at.split('/').slice(1))
  const unknown = named.filter((path) => !exists(schema, path)).map(toPointer)
  return [...new Set(unknown)].map((pointer) => `names ${pointer}, which subjects of kind ${rule.select} do not have`)
}

/** Returns the members of the subject that a CEL expression names directly: `subject.ageDays`. */
function celMembers(cel: string | undefined): readonly Path[] {
  return [...(cel ?? '').matchAll(/\bsubject\.([A-Za-z_]\w*)/g)].map((match) => [match[1] ?? ''])
}

const COMBINERS = ['allOf', 'anyOf', 'oneOf'] as const
const NESTED = ['not', 'if', 'then', 'else'] as const

/** Returns every member that a schema names in `properties`, `required` and the combining keywords. */
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
