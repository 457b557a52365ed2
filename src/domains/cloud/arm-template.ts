import { toText } from '../../core/to-text.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { type ArmExpression, parseArmExpression } from './arm-expression.ts'
import type { Budget } from './budget.ts'
import { filesFor, type ParameterFile, parameterValue } from './parameters.ts'
import { refsIn } from './resource.ts'
import { all, any, follow, isList, isObject, isSet, isUnknown, joined, not, truth, Unknown, type Value } from './value.ts'

const MAX_DEPTH = 100

/** Returns the cursor on a member, ignoring case as Azure does. @param name - in lower case. */
export function anyCase(cursor: Cursor, name: string): Cursor {
  return cursor.get(name).exists
    ? cursor.get(name)
    : (cursor.entries().find(([key]) => key.toLowerCase() === name)?.[1] ?? cursor.get(name))
}

interface TemplateValues {
  readonly passed?: ReadonlyMap<string, Value>
  readonly files?: readonly ParameterFile[]
}

/** Evaluates the expressions of a template from variables, parameter defaults and parameter files. */
export class ArmTemplate {
  readonly #passed: ReadonlyMap<string, Value>
  readonly #busy = new Set<string>()
  readonly #known = new Map<string, Value>()
  readonly #declared = new Map<string, Cursor>()
  readonly #files: readonly ParameterFile[]
  readonly #budget: Budget

  /**
   * @param passed - parameters that an outer template passes, by lowercase name.
   * @param files - parameter files that a deployment may use.
   */
  constructor(root: Cursor, budget: Budget, { passed = new Map(), files = [] }: TemplateValues) {
    this.#budget = budget
    this.#passed = passed
    const names = anyCase(root, 'parameters').entries()
    this.#files = filesFor(
      names.map(([name]) => name),
      files,
    )
    for (const kind of ['parameters', 'variables'])
      for (const [name, cursor] of anyCase(root, kind).entries()) this.#declared.set(`${kind}.${name.toLowerCase()}`, cursor)
  }

  /** Creates an evaluator for a nested template with its own scope. */
  nested(root: Cursor, passed: ReadonlyMap<string, Value>): ArmTemplate {
    return new ArmTemplate(root, this.#budget, { passed })
  }

  /** Evaluates a value of the template. Expressions are strings in brackets. */
  evaluate(value: unknown, depth = 0): Value {
    if (depth > MAX_DEPTH) return new Unknown('nested too deeply')
    if (!this.#budget.spend()) return new Unknown('evaluating the template takes too many steps')
    if (typeof value === 'string') return this.#text(value, depth)
    if (Array.isArray(value)) return value.map((item) => this.evaluate(item, depth + 1))
    if (!isObject(value as Value)) return (value ?? null) as Value
    return Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, this.evaluate(member, depth + 1)]))
  }

  #text(text: string, depth: number): Value {
    if (text.startsWith('[[')) return text.slice(1)
    if (!text.startsWith('[') || !text.endsWith(']')) return text
    const expression = parseArmExpression(text.slice(1, -1))
    return expression === undefined ? new Unknown('the expression is invalid or not supported') : this.#value(expression, depth + 1)
  }

  #value(expression: ArmExpression, depth: number): Value {
    if (depth > MAX_DEPTH) return new Unknown('nested too deeply')
    if (!this.#budget.spend()) return new Unknown('evaluating the template takes too many steps')
    if (expression.kind === 'literal') return expression.value
    if (expression.kind === 'member') {
      const [of, key] = [this.#value(expression.of, depth + 1), this.#value(expression.key, depth + 1)]
      if (isUnknown(key)) return key
      if (isUnknown(of) && isReference(expression.of)) return of
      return follow(of, [toText(key)]) ?? new Unknown(`it has no member ${toText(key)}`)
    }
    const args = expression.args.map((arg) => this.#value(arg, depth + 1))
    const [first] = args
    const { name } = expression
    if (name === 'parameters' || name === 'variables')
      return isUnknown(first) ? first : this.#named({ kind: name, name: toText(first), depth })
    return this.#budget.charge(called(name, args))
  }

  #named({ kind, name, depth }: { readonly kind: string; readonly name: string; readonly depth: number }): Value {
    const key = `${kind}.${name.toLowerCase()}`
    const passed = kind === 'parameters' ? this.#passed.get(name.toLowerCase()) : undefined
    const known = passed ?? this.#known.get(key)
    if (known !== undefined) return known
    if (this.#busy.has(key)) return new Unknown(`${kind}('${name}') refers to itself`)
    this.#busy.add(key)
    const declared = this.#declared.get(key)
    const source = kind === 'parameters' ? declared?.get('defaultValue') : declared
    const defaultValue = source?.value === undefined ? undefined : this.evaluate(source.value, depth + 1)
    const value =
      kind === 'parameters'
        ? parameterValue(name, defaultValue, this.#files)
        : (defaultValue ?? new Unknown(`there is no variable ${name}`))
    this.#busy.delete(key)
    this.#known.set(key, value)
    return value
  }
}

/** Tells whether an expression is a runtime property of a resource, which counts as set like any attribute. */
function isReference(expression: ArmExpression): boolean {
  if (expression.kind === 'member') return isReference(expression.of)
  return expression.kind === 'call' && expression.name === 'reference'
}

/** Calls a function. Returns an unknown value for unsupported functions and arguments. */
function called(name: string, args: readonly Value[]): Value {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(args) : undefined
  if (known !== undefined) return known
  const names = args.flatMap((arg) => (typeof arg === 'string' ? [arg] : refsIn(arg)))
  const isName = RETURNING_NAMES.includes(name)
  // The reason of the unknown argument is kept: two names that depend on the same unknown are equal.
  return new Unknown(args.find(isUnknown)?.reason ?? `it is computed by ${name}()`, {
    set: isName,
    refs: [...new Set(names)],
    attribute: isName,
  })
}

/** Functions that always return a name or an id. */
const RETURNING_NAMES = [
  'resourceid',
  'subscriptionresourceid',
  'tenantresourceid',
  'extensionresourceid',
  'uniquestring',
  'guid',
  'reference',
]

/** Each takes evaluated arguments and returns `undefined` when the result is unknown. */
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

/** Tells whether a value can be compared exactly. Azure's 64-bit integers exceed JavaScript's safe range. */
function isPlain(value: Value | undefined): value is string | number | boolean | null {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  return value !== undefined && (value === null || typeof value !== 'object')
}

/** Converts a value to a string. Azure writes Booleans as .NET does. */
function textOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : toText(value)
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
