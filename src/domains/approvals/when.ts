import { matches, type Pattern, parsePattern, splitPath } from '../../core/path-pattern.ts'
import type { Tier } from '../../core/tiers.ts'
import { namesOf } from './classes.ts'
import { type Answer, describeActors, type People } from './people.ts'
import type { When } from './policy.ts'
import type { ChangeClass, Snapshot } from './types.ts'

export interface WhenContext {
  readonly snapshot: Snapshot
  readonly people: People
  readonly classes: readonly ChangeClass[]
  readonly tier: Tier
}

/** Whether a rule applies, and the condition that decides it. */
export interface Applies {
  readonly answer: Answer
  readonly why: string
}

/** Tells whether all conditions of a rule's `when` are true. A condition that cannot be determined is unknown, never no. */
export function applies(when: When | 'always' | undefined, context: WhenContext): Applies {
  if (when === undefined || when === 'always') return { answer: 'yes', why: 'always' }
  const parts = partsOf(when, context)
  const no = parts.find(({ answer }) => answer === 'no')
  if (no !== undefined) return no
  return parts.find(({ answer }) => answer === 'unknown') ?? { answer: 'yes', why: parts.map(({ why }) => why).join(', ') }
}

function partsOf(when: When, context: WhenContext): readonly Applies[] {
  const { snapshot, people, classes, tier } = context
  const { pull } = snapshot
  const files = changedPaths(when, snapshot)
  return [
    ...(when.changed === undefined ? [] : [anyFile(files, when.changed)]),
    ...(when.onlyChanged === undefined ? [] : [everyFile(files, when.onlyChanged)]),
    ...(when.classes === undefined ? [] : [oneOf('the change is', classes, when.classes)]),
    ...(when.tiers === undefined ? [] : [oneOf('the tier is', [tier], when.tiers)]),
    ...(when.base === undefined ? [] : [branch(pull.base.ref, when.base)]),
    ...(when.labels === undefined ? [] : [labelled(pull.labels, when.labels)]),
    ...(when.author === undefined
      ? []
      : [
          {
            answer: pull.author.id === null ? ('unknown' as const) : people.isOneOf(pull.author, when.author),
            why: `the author is ${describeActors(when.author)}`,
          },
        ]),
    ...(when.not === undefined ? [] : [negated(applies(when.not, context))]),
  ]
}

function changedPaths({ ignore = [] }: When, { files }: Snapshot): readonly string[] {
  const ignored = compile(ignore)
  return files.flatMap(namesOf).filter((path) => !matchesAny(ignored, path))
}

function anyFile(files: readonly string[], patterns: readonly string[]): Applies {
  const compiled = compile(patterns)
  const hit = files.find((path) => matchesAny(compiled, path))
  return hit === undefined
    ? { answer: 'no', why: `no changed file matches ${patterns.join(', ')}` }
    : { answer: 'yes', why: `${JSON.stringify(hit)} is changed` }
}

function everyFile(files: readonly string[], patterns: readonly string[]): Applies {
  const compiled = compile(patterns)
  const other = files.find((path) => !matchesAny(compiled, path))
  if (files.length === 0) return { answer: 'no', why: 'no file is changed' }
  return other === undefined
    ? { answer: 'yes', why: `only ${patterns.join(', ')} is changed` }
    : { answer: 'no', why: `${JSON.stringify(other)} is changed as well` }
}

function oneOf(what: string, found: readonly string[], wanted: readonly string[]): Applies {
  const hit = found.find((name) => wanted.includes(name))
  return hit === undefined ? { answer: 'no', why: `${what} not one of ${wanted.join(', ')}` } : { answer: 'yes', why: `${what} ${hit}` }
}

function branch(name: string, patterns: readonly string[]): Applies {
  const hit = patterns.find((pattern) => matchesBranch(pattern, name))
  return hit === undefined
    ? { answer: 'no', why: `the base branch ${name} does not match ${patterns.join(', ')}` }
    : { answer: 'yes', why: `the base branch is ${name}` }
}

/**
 * Tells whether a pattern matches the whole name of a branch: unlike for paths, `release` does not match `release/1.0`,
 * `release/*` does.
 */
export function matchesBranch(text: string, name: string): boolean {
  const pattern = parsePattern(`/${text}`)
  if (typeof pattern === 'string') return false
  const open = text === '**' || text.endsWith('/**')
  const steps = open ? pattern.steps : pattern.steps.filter((step, index) => index < pattern.steps.length - 1 || step.kind !== 'any')
  return matches({ text, steps }, splitPath(name))
}

function labelled(labels: readonly string[], wanted: readonly string[]): Applies {
  const lower = labels.map((label) => label.toLowerCase())
  const hit = wanted.find((label) => lower.includes(label.toLowerCase()))
  return hit === undefined
    ? { answer: 'no', why: `the label ${wanted.join(' or ')} is missing` }
    : { answer: 'yes', why: `the label ${hit} is set` }
}

function negated({ answer, why }: Applies): Applies {
  return { answer: answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes', why: `not: ${why}` }
}

function compile(texts: readonly string[]): readonly Pattern[] {
  return texts.map((text) => parsePattern(text)).filter((pattern): pattern is Pattern => typeof pattern !== 'string')
}

function matchesAny(patterns: readonly Pattern[], path: string): boolean {
  const split = splitPath(path)
  return patterns.some((pattern) => matches(pattern, split))
}
