import type { Cursor } from '../../documents/cursor.ts'
import { type ArmExpression, parseArmExpression } from './arm-expression.ts'
import type { Budget } from './budget.ts'
import { filesFor, type ParameterFile, parameterValue } from './parameters.ts'
import { refsIn } from './resource.ts'
import { all, any, follow, isList, isObject, isSet, isUnknown, joined, not, truth, Unknown, type Value } from './value.ts'

const MAX_DEPTH = 100

/** Azure does not mind the case of a member's name. */
export function anyCase(cursor: Cursor, name: string): Cursor {
  return cursor.get(name).exists
    ? cursor.get(name)
    : (cursor.entries().find(([key]) => key.toLowerCase() === name)?.[1] ?? cursor.get(name))
}

interface Given {
  readonly given?: ReadonlyMap<string, Value>
  readonly files?: readonly ParameterFile[]
}

/** What the texts of a template stand for, as far as defaults of parameters and variables tell. */
export class ArmTemplate {
  readonly #given: ReadonlyMap<string, Value>
  readonly #busy = new Set<string>()
  readonly #known = new Map<string, Value>()
  readonly #stated = new Map<string, Cursor>()
  readonly #files: readonly ParameterFile[]
  readonly #budget: Budget

  /**
   * @param given - values that an outer template hands to it, by names in small letters.
   * @param files - values that whoever deploys it may hand to it.
   */
  constructor(root: Cursor, budget: Budget, { given = new Map(), files = [] }: Given) {
    this.#budget = budget
    this.#given = given
    const names = anyCase(root, 'parameters').entries()
    this.#files = filesFor(
      names.map(([name]) => name),
      files,
    )
    for (const kind of ['parameters', 'variables'])
      for (const [name, cursor] of anyCase(root, kind).entries()) this.#stated.set(`${kind}.${name.toLowerCase()}`, cursor)
  }

  /** A template within this one, whose expressions are its own. */
  within(root: Cursor, given: ReadonlyMap<string, Value>): ArmTemplate {
    return new ArmTemplate(root, this.#budget, { given })
  }

  /** A value of the template with its expressions, which are texts in brackets, filled in. */
  evaluate(value: unknown, depth = 0): Value {
    if (depth > MAX_DEPTH) return new Unknown('nested too deeply')
    if (!this.#budget.spend()) return new Unknown('the template takes too many steps')
    if (typeof value === 'string') return this.#text(value, depth)
    if (Array.isArray(value)) return value.map((item) => this.evaluate(item, depth + 1))
    if (!isObject(value as Value)) return (value ?? null) as Value
    return Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, this.evaluate(member, depth + 1)]))
  }

  #text(text: string, depth: number): Value {
    if (text.startsWith('[[')) return text.slice(1)
    if (!text.startsWith('[') || !text.endsWith(']')) return text
    const expression = parseArmExpression(text.slice(1, -1))
    return expression === undefined ? new Unknown('it is no expression that can be read') : this.#value(expression, depth + 1)
  }

  #value(expression: ArmExpression, depth: number): Value {
    if (depth > MAX_DEPTH) return new Unknown('nested too deeply')
    if (!this.#budget.spend()) return new Unknown('the template takes too many steps')
    if (expression.kind === 'literal') return expression.value
    if (expression.kind === 'member') {
      const [of, key] = [this.#value(expression.of, depth + 1), this.#value(expression.key, depth + 1)]
      if (isUnknown(key)) return key
      if (isUnknown(of) && isReference(expression.of)) return of
      return follow(of, [String(key)]) ?? new Unknown(`there is no ${String(key)} here`)
    }
    const args = expression.args.map((arg) => this.#value(arg, depth + 1))
    const [first] = args
    const { name } = expression
    if (name === 'parameters' || name === 'variables')
      return isUnknown(first) ? first : this.#named({ kind: name, name: String(first), depth })
    return this.#budget.charge(called(name, args))
  }

  #named({ kind, name, depth }: { readonly kind: string; readonly name: string; readonly depth: number }): Value {
    const key = `${kind}.${name.toLowerCase()}`
    const given = kind === 'parameters' ? this.#given.get(name.toLowerCase()) : undefined
    const known = given ?? this.#known.get(key)
    if (known !== undefined) return known
    if (this.#busy.has(key)) return new Unknown(`${kind}('${name}') names itself`)
    this.#busy.add(key)
    const exact = this.#stated.get(key)
    const stated = kind === 'parameters' ? exact?.get('defaultValue') : exact
    const preset = stated?.value === undefined ? undefined : this.evaluate(stated.value, depth + 1)
    const value =
      kind === 'parameters' ? parameterValue(name, preset, this.#files) : (preset ?? new Unknown(`there is no variable ${name}`))
    this.#busy.delete(key)
    this.#known.set(key, value)
    return value
  }
}

/** What a resource has once it is there counts as given, as any attribute of it does. */
function isReference(expression: ArmExpression): boolean {
  if (expression.kind === 'member') return isReference(expression.of)
  return expression.kind === 'call' && expression.name === 'reference'
}

/** What a function makes of values; unknown where it is not one of those that only compute. */
function called(name: string, args: readonly Value[]): Value {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(args) : undefined
  if (known !== undefined) return known
  const names = args.flatMap((arg) => (typeof arg === 'string' ? [arg] : refsIn(arg)))
  const gives = GIVES_NAMES.includes(name)
  // Two names that rest on the same unknown are the same name.
  return new Unknown(args.find(isUnknown)?.reason ?? `it is computed by ${name}()`, {
    set: gives,
    refs: [...new Set(names)],
    attribute: gives,
  })
}

/** Functions whose result is a name or an id, whatever it is. */
const GIVES_NAMES = ['resourceid', 'subscriptionresourceid', 'tenantresourceid', 'extensionresourceid', 'uniquestring', 'guid', 'reference']

/** Each takes evaluated arguments; `undefined` where it cannot tell. */
const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value | undefined>> = {
  true: () => true,
  false: () => false,
  null: () => null,
  concat: (args) => (args.some(isList) ? concatenated(args) : joined(args, '')),
  format: ([pattern, ...args]) => (typeof pattern === 'string' ? formatted(pattern, args) : undefined),
  tolower: ([text]) => (typeof text === 'string' ? text.toLowerCase() : text),
  toupper: ([text]) => (typeof text === 'string' ? text.toUpperCase() : text),
  string: ([value]) => (typeof value === 'object' || value === undefined ? undefined : textOf(value)),
  bool: ([value]) => (typeof value === 'number' ? value !== 0 : value === undefined ? undefined : truth(value, false)),
  equals: ([one, other]) => (isPlain(one) && isPlain(other) ? one === other : undefined),
  empty: ([value = null]) => {
    if (isUnknown(value)) return not(isSet(value))
    return value === null || (typeof value === 'object' ? Object.keys(value).length === 0 : value === '')
  },
  not: ([value]) => (value === undefined ? undefined : not(truth(value, false))),
  and: (args) => all(args.map((arg) => truth(arg, false))),
  or: (args) => any(args.map((arg) => truth(arg, false))),
  if: ([test, yes = null, no = null]) => chosen(truth(test, false), [yes, no]),
  coalesce: (args) => {
    const first = args.find((arg) => arg !== null)
    return isUnknown(first) ? undefined : (first ?? null)
  },
  createarray: (args) => args,
}

/** Numbers of Azure are larger than ours. */
function isPlain(value: Value | undefined): value is string | number | boolean | null {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  return value !== undefined && (value === null || typeof value !== 'object')
}

/** Azure writes truths as .NET does. */
function textOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)
}

function concatenated(args: readonly Value[]): Value | undefined {
  return args.every(isList) && args.flat().length <= MAX_ITEMS ? args.flat() : undefined
}

const MAX_ITEMS = 1000

function formatted(pattern: string, args: readonly Value[]): Value | undefined {
  const parts = pattern.split(/(\{\d{1,2}(?::[^{}]*)?\})/)
  return joined(
    parts.map((part, index) => {
      const value = index % 2 === 0 ? part : (args[Number.parseInt(part.slice(1), 10)] ?? null)
      return typeof value === 'boolean' ? textOf(value) : value
    }),
    '',
  )
}

function chosen(test: boolean | Unknown, branches: readonly [yes: Value, no: Value]): Value {
  if (!isUnknown(test)) return branches[test ? 0 : 1]
  return new Unknown(test.reason, {
    set: branches.every((branch) => isSet(branch) === true),
    refs: [...new Set(branches.flatMap(refsIn))],
  })
}
