import { toText } from '../../core/to-text.ts'
import type { Block, Body, Expression } from './hcl.ts'
import { refsIn } from './resource.ts'
import { attributeOf, type Folder, localSource } from './terraform-files.ts'
import { byText, called, compute, converted, logical, memberOf, typed, UNKNOWN_INDEX } from './terraform-values.ts'
import { isList, isObject, isSet, isUnknown, joined, Unknown, type Value } from './value.ts'

export const MAX_MODULE_DEPTH = 10
const MAX_DEPTH = 60
/** Limit of evaluation steps, since nested loops multiply. */
export const MAX_STEPS = 1_000_000
/** Limit of modules that are entered for their outputs. */
const MAX_MODULES = 2000
/** Limit of values in one value. */
const MAX_WEIGHT = 100_000
/** Limit of instances of a block that are evaluated separately. */
const MAX_INSTANCES = 50
/** Limit of iterations of one loop. */
const MAX_ROUNDS = 1000

/** One use of a folder: as a root module, or called with values for its variables. */
export interface Instance {
  readonly folder: Folder
  /** Returns the value that the caller passes to a variable; absent in a root module. */
  readonly input?: (name: string) => Value | undefined
  /** Prefix of its addresses: `module.a.module.b.`; empty for a root module. */
  readonly prefix: string
  readonly depth: number
  readonly conditional: string | undefined
}

/** Counters that bound the evaluation of all scopes of a run. */
export interface EvaluationBudget {
  depth: number
  steps: number
  /** Modules that were entered for their outputs. */
  modules: number
  /** Values that were unknown. */
  unknowns: number
}

/** State that all scopes of a run share. */
export interface Evaluation {
  readonly folders: ReadonlyMap<string, Folder>
  readonly budget: EvaluationBudget
}

/** Values of loop variables by name: `each`, the names of a `for`, the iterator of a dynamic block. */
type Bindings = ReadonlyMap<string, Value>

const NO_BINDINGS: Bindings = new Map()

/** One iteration of a loop, or one instance of a block. */
export interface Round {
  readonly key: Value
  readonly value: Value
}

/** Evaluates expressions in one instance of a module. */
export class Scope {
  readonly instance: Instance
  readonly #budget: EvaluationBudget
  readonly #evaluation: Evaluation
  readonly #known = new Map<string, Value>()
  readonly #busy = new Set<string>()
  readonly #weights = new WeakMap<object, number>()
  readonly #modules = new Map<string, Scope | undefined>()
  #bindings = NO_BINDINGS

  constructor(instance: Instance, evaluation: Evaluation) {
    this.instance = instance
    this.#evaluation = evaluation
    this.#budget = evaluation.budget
  }

  /** Runs a function with additional loop variables. */
  withBindings<T>(bindings: Bindings, run: () => T): T {
    return this.#withOnly(new Map([...this.#bindings, ...bindings]), run)
  }

  /** Runs a function with the given loop variables and no others. */
  #withOnly<T>(bindings: Bindings, run: () => T): T {
    const before = this.#bindings
    this.#bindings = bindings
    try {
      return run()
    } finally {
      this.#bindings = before
    }
  }

  /** Returns the iterations over a collection; `undefined` if it is unknown or has more than `max` items. */
  rounds(expression: Expression, max = MAX_INSTANCES): readonly Round[] | undefined {
    const value = this.evaluate(expression)
    const rounds = isList(value)
      ? value.map((item, index) => ({ key: index, value: item }))
      : isObject(value)
        ? Object.keys(value)
            .sort(byText)
            .map((key) => ({ key, value: value[key] ?? null }))
        : undefined
    return rounds !== undefined && rounds.length <= max ? rounds : undefined
  }

  /** Returns the instances that `for_each` creates; `undefined` if it is absent or unknown. */
  instances(body: Body): readonly (Round & { readonly key: string })[] | undefined {
    const forEach = attributeOf(body, 'for_each')
    const rounds = forEach && this.rounds(forEach)
    // `for_each` takes sets and maps. A list represents a set here, whose keys are its members.
    const keyed = rounds?.map(({ key, value }) => ({ key: typeof key === 'number' ? value : key, value }))
    const isKey = (key: Value): key is string => typeof key === 'string' && key.length <= 100
    return keyed?.every((round): round is Round & { readonly key: string } => isKey(round.key)) === true ? keyed : undefined
  }

  /** Tells whether a block with `count` or `for_each` has instances. */
  presence(body: Body): 'always' | 'never' | Unknown {
    const expression = attributeOf(body, 'count') ?? attributeOf(body, 'for_each')
    if (expression === undefined) return 'always'
    const value = this.evaluate(expression)
    if (isUnknown(value) || value === null) return isUnknown(value) ? value : new Unknown('its count or for_each is null')
    return Number(toText(value)) === 0 || (typeof value === 'object' && Object.keys(value).length === 0) ? 'never' : 'always'
  }

  evaluate(expression: Expression): Value {
    const budget = this.#budget
    budget.depth += 1
    budget.steps += 1
    try {
      if (budget.depth > MAX_DEPTH || budget.steps > MAX_STEPS) return new Unknown('evaluating it takes too many steps')
      const value = this.#evaluate(expression)
      const weight = this.#weight(value)
      if (isUnknown(value)) budget.unknowns += 1
      budget.steps += typeof value === 'string' ? weight : isUnknown(value) ? value.shape.length / 100 : 0
      return weight > MAX_WEIGHT ? new Unknown('the value is too large') : value
    } finally {
      budget.depth -= 1
    }
  }

  /** Counts one step. Returns false when no step is left. */
  spend(): boolean {
    this.#budget.steps += 1
    return this.#budget.steps <= MAX_STEPS
  }

  /** Returns the number of values in a value. Shared parts count each time, since a walk visits them each time. */
  #weight(value: Value): number {
    if (typeof value === 'string') return 1 + value.length / 100
    if (typeof value !== 'object' || value === null || isUnknown(value)) return 1
    const known = this.#weights.get(value)
    if (known !== undefined) return known
    const weight = Object.values(value).reduce<number>((sum, member) => sum + this.#weight(member), 1)
    this.#weights.set(value, weight)
    return weight
  }

  #evaluate(expression: Expression): Value {
    switch (expression.kind) {
      case 'literal':
        return expression.value
      case 'list':
        return expression.items.map((item) => this.evaluate(item))
      case 'object':
        return this.#object(expression.entries)
      case 'traversal':
        return this.#reference(expression.path)
      case 'template':
        return this.#template(expression.parts)
      case 'access':
        return this.#access(expression)
      case 'call':
        return this.#call(expression)
      case 'conditional':
        return this.#conditional(this.evaluate(expression.test), expression)
      case 'not': {
        const value = this.evaluate(expression.of)
        const isTrue = logical(value)
        return isUnknown(isTrue) ? isTrue : !isTrue
      }
      case 'binary':
        return compute(expression.operator, this.evaluate(expression.left), this.evaluate(expression.right))
      case 'for':
        return this.#loop(expression)
      case 'opaque':
        return new Unknown(`it is ${expression.what}`)
    }
  }

  #object(entries: Extract<Expression, { kind: 'object' }>['entries']): Value {
    const evaluated = entries.map(({ key, value }) => [typeof key === 'string' ? key : this.evaluate(key), this.evaluate(value)] as const)
    const isName = (key: Value) => ['string', 'number', 'boolean'].includes(typeof key)
    return evaluated.every(([key]) => isName(key))
      ? Object.fromEntries(evaluated.map(([key, value]) => [toText(key), value]))
      : new Unknown('a key is computed')
  }

  #call({ name, args, spread }: Extract<Expression, { kind: 'call' }>): Value {
    const { unknowns } = this.#budget
    const values = args.map((each) => this.evaluate(each))
    const [first] = args
    // An unknown value may be an error, which `try` would catch.
    if (name === 'try' && this.#budget.unknowns > unknowns)
      return new Unknown('it is computed by try() from an unknown value', { refs: refsIn(values) })
    // jsonencode() returns its argument here, so the length of the string is unknown.
    if (name === 'length' && first?.kind === 'call' && first.name === 'jsonencode') return new Unknown('it is the length of a string')
    if (!spread) return called(name, values)
    const last = values.at(-1) ?? null
    return isList(last)
      ? called(name, [...values.slice(0, -1), ...last])
      : new Unknown(`it is computed by ${name}()`, { refs: refsIn(values) })
  }

  /** Evaluates a member with a computed key, or a member of a computed value. */
  #access(expression: Extract<Expression, { kind: 'access' }>): Value {
    const keys: string[] = []
    let of: Expression = expression
    while (of.kind === 'access') {
      const key: Value = of.key === '*' ? '*' : this.evaluate(of.key)
      keys.unshift(typeof key === 'string' || typeof key === 'number' ? toText(key) : UNKNOWN_INDEX)
      of = of.of
    }
    return of.kind === 'traversal' ? this.#reference([...of.path, ...keys]) : memberOf(this.evaluate(of), keys)
  }

  #reference(path: readonly string[]): Value {
    const [first = '', second = ''] = path
    const bound = this.#bindings.get(first)
    if (bound !== undefined) return memberOf(bound, path.slice(1))
    if (first === 'var') return memberOf(this.#variable(second), path.slice(2))
    if (first === 'local') return memberOf(this.#local(second), path.slice(2))
    if (first === 'module') return this.#output(second, path.slice(2))
    if (['each', 'count', 'self', 'path', 'terraform'].includes(first)) return new Unknown(`it depends on ${path.join('.')}`)
    const [address, rest] = first === 'data' ? [path.slice(0, 3), path.slice(3)] : [path.slice(0, 2), path.slice(2)]
    return this.#attribute(address.join('.'), rest)
  }

  #variable(name: string): Value {
    return this.#once(`var.${name}`, () => this.#evaluateVariable(name))
  }

  /** Evaluates a named value once, without loop variables. A value that depends on itself is unknown. */
  #once(name: string, evaluate: () => Value): Value {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    if (this.#busy.has(name)) return new Unknown(`${name} depends on itself`)
    this.#busy.add(name)
    const value = this.#withOnly(NO_BINDINGS, evaluate)
    this.#busy.delete(name)
    this.#known.set(name, value)
    return value
  }

  /** Evaluates an output of a module; unknown for an external module, or one that may have no instance. */
  #output(name: string, path: readonly string[]): Value {
    const block = this.instance.folder.calls.get(name)
    const unknownReference = (set: boolean) => new Unknown(`it refers to module.${[name, ...path].join('.')}`, { set })
    if (block === undefined || this.presence(block.body) !== 'always') return unknownReference(false)
    const isIndexed = ['count', 'for_each'].some((each) => attributeOf(block.body, each) !== undefined)
    const [output = '', ...rest] = isIndexed ? path.slice(1) : path
    const value = this.module(name)?.output(output)
    if (value === undefined || (isIndexed && ['*', UNKNOWN_INDEX].includes(path[0] ?? '*'))) return unknownReference(false)
    return memberOf(value, rest)
  }

  /** Evaluates an output of this module; `undefined` if it is not declared. */
  output(name: string): Value | undefined {
    const expression = this.instance.folder.outputs.get(name)
    return expression === undefined ? undefined : this.#once(`output.${name}`, () => this.evaluate(expression))
  }

  /** Returns the scope of a called module; `undefined` if it is external or beyond the limits. */
  module(name: string): Scope | undefined {
    if (!this.#modules.has(name)) this.#modules.set(name, this.#enterModule(name))
    return this.#modules.get(name)
  }

  #enterModule(name: string): Scope | undefined {
    const { folder, prefix, depth } = this.instance
    const block = folder.calls.get(name)
    const path = block && localSource(folder.path, block)
    const target = path === undefined ? undefined : this.#evaluation.folders.get(path)
    if (block === undefined || target === undefined || depth >= MAX_MODULE_DEPTH || this.#budget.modules >= MAX_MODULES) return undefined
    this.#budget.modules += 1
    const instance = { folder: target, input: this.inputsOf(block), prefix: `${prefix}module.${name}.`, depth: depth + 1 }
    return new Scope({ ...instance, conditional: undefined }, this.#evaluation)
  }

  /** Returns the values that a module call passes to variables, evaluated on access. @param bindings - of the module instance. */
  inputsOf({ body }: Block, bindings: Bindings = NO_BINDINGS): NonNullable<Instance['input']> {
    return (name) => {
      const argument = attributeOf(body, name)
      return argument === undefined ? undefined : this.#withOnly(bindings, () => this.evaluate(argument))
    }
  }

  /** Evaluates a `for` expression; unknown if the collection, a condition or a key is. */
  #loop({ names, collection, key, value, condition, groups }: Extract<Expression, { kind: 'for' }>): Value {
    const rounds = this.rounds(collection, MAX_ROUNDS)
    const unknown = new Unknown('it is a "for" expression with an unknown collection, condition or key')
    if (rounds === undefined || groups) return unknown
    const results = rounds.map((round) => {
      const [first = '', second] = names
      const bindings =
        second === undefined
          ? new Map([[first, round.value]])
          : new Map([
              [first, round.key],
              [second, round.value],
            ])
      return this.withBindings(bindings, () => ({
        keep: condition === undefined ? true : logical(this.evaluate(condition)),
        key: key && this.evaluate(key),
        value: this.evaluate(value),
      }))
    })
    if (results.some(({ keep }) => isUnknown(keep))) return unknown
    const kept = results.filter(({ keep }) => keep === true)
    if (key === undefined) return kept.map((round) => round.value)
    const isName = (name: Value | undefined) => ['string', 'number', 'boolean'].includes(typeof name)
    // A duplicate key is an error.
    const isMap = kept.every((round) => isName(round.key)) && new Set(kept.map((round) => toText(round.key))).size === kept.length
    return isMap ? Object.fromEntries(kept.map((round) => [toText(round.key), round.value])) : unknown
  }

  #evaluateVariable(name: string): Value {
    const { folder, input } = this.instance
    const block = folder.variables.get(name)
    const defaultValue = block && attributeOf(block.body, 'default')
    const type = block && attributeOf(block.body, 'type')
    const nullable = block && attributeOf(block.body, 'nullable')
    const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false) || defaultValue === undefined
    const as = (value: Value) => typed(value, type, (expression) => this.evaluate(expression))
    const read = (expression: Expression | undefined) => {
      const value = expression && this.evaluate(expression)
      return value === null && !keepsNull ? undefined : value
    }
    const passed = input?.(name)
    if (passed !== undefined && (passed !== null || keepsNull)) return as(passed)
    const known = (input === undefined ? read(folder.automatic.get(name)) : undefined) ?? read(defaultValue)
    const value = known === undefined ? (defaultValue === undefined ? undefined : null) : as(known)
    const others = (input === undefined ? folder.others : []).flatMap(([file, values]) => {
      const other = values.get(name)
      return other === undefined ? [] : [[file, as(read(other) ?? value ?? null)] as const]
    })
    const all = [...(value === undefined ? [] : [value]), ...others.map(([, other]) => other)]
    const set = all.length > 0 && all.every((each) => isSet(each) === true)
    if (value === undefined) return new Unknown(`var.${name} has no value in this repository`, { set })
    const other = others.find(([, each]) => JSON.stringify(each) !== JSON.stringify(value))
    return other === undefined
      ? value
      : new Unknown(`var.${name} has a default, and ${other[0]} sets another value, so it depends on what is deployed`, { set })
  }

  #local(name: string): Value {
    const expression = this.instance.folder.locals.get(name)
    if (expression === undefined) return new Unknown(`local.${name} is not declared`)
    return this.#once(`local.${name}`, () => this.evaluate(expression))
  }

  /** Evaluates an attribute of another resource: its declared value, or one that the provider computes. */
  #attribute(address: string, rest: readonly string[]): Value {
    const block = this.instance.folder.index.get(address)
    const isIndexed = block !== undefined && ['count', 'for_each'].some((each) => attributeOf(block.body, each) !== undefined)
    const isIndex = (part: string) => /^(\d+|[*?])$/.test(part)
    const at = isIndexed ? 1 : rest.findIndex((part) => !isIndex(part))
    const [name, below] = at < 0 ? [undefined, []] : [rest[at], rest.slice(at + 1)]
    const [index = '*'] = isIndexed ? rest : []
    const presence = index === '*' && block !== undefined ? this.presence(block.body) : 'always'
    if (presence === 'never' && rest[0] === '*') return []
    const refs = [`${this.instance.prefix}${address}${isIndex(index) ? '' : `["${index}"]`}`]
    const unknownReference = (set: boolean, more: { readonly attribute: boolean; readonly written?: Value }) =>
      new Unknown(`it refers to ${[address, ...rest].join('.')}`, { set: set && presence === 'always', refs, source: refs[0], ...more })
    if (name === undefined) return unknownReference(true, { attribute: true })
    const declared = block && attributeOf(block.body, name)
    if (declared === undefined) {
      const alias = address.startsWith('data.aws_kms_alias.') && block !== undefined ? attributeOf(block.body, 'name') : undefined
      // The alias shows whether AWS manages the key.
      const written = alias && this.#once(`${address}.name`, () => this.evaluate(alias))
      const known = typeof written === 'string' ? { written } : {}
      const isComputed = COMPUTED_ATTRIBUTES.has(name)
      return unknownReference(isComputed, { attribute: isComputed, ...known })
    }
    const value = memberOf(
      this.#once(`${address}.${name}`, () => this.evaluate(declared)),
      below,
    )
    if (isUnknown(value))
      return unknownReference(value.set, { attribute: value.attribute, ...(value.written === undefined ? {} : { written: value.written }) })
    if (isSet(value) !== true) return value
    // A list or map may be large and contain anything, so it is not copied.
    return typeof value === 'object'
      ? unknownReference(true, { attribute: false })
      : unknownReference(true, { attribute: true, written: value })
  }

  #template(parts: readonly (string | Expression)[]): Value {
    const values = parts.map((part) => (typeof part === 'string' ? part : this.evaluate(part)))
    // Directives may omit text, and `~` trims white space.
    if (parts.some((part) => typeof part !== 'string' && part.kind === 'opaque'))
      return new Unknown('it is a template', { refs: refsIn(values) })
    const text = joined(values, '')
    return typeof text === 'string' ? text.normalize('NFC') : text
  }

  #conditional(test: Value, { yes, no }: Extract<Expression, { kind: 'conditional' }>): Value {
    const isTrue = logical(test)
    const values = [this.evaluate(yes), this.evaluate(no)] as const
    // Both branches have one type: a string if one of them is a string.
    const isText = values.some((value) => typeof value === 'string')
    const [chosen, other] = values.map((value) => (isText ? converted('string', value) : value))
    if (!isUnknown(isTrue)) return (isTrue ? chosen : other) ?? null
    if (!values.some(isUnknown) && JSON.stringify(chosen) === JSON.stringify(other)) return chosen ?? null
    return new Unknown(isTrue.reason, { set: values.every((value) => isSet(value) === true), refs: refsIn(values) })
  }
}

/**
 * Attributes that providers always compute, so that a reference to one is neither null nor empty even if the resource does not
 * declare it. A heuristic by name across AWS, Azure and Google resources and data sources, since provider schemas are not
 * available: an attribute that is not listed may be null, and a reference to it stays unknown.
 */
const COMPUTED_ATTRIBUTES = new Set([
  'id',
  'arn',
  'key_id',
  'name',
  'self_link',
  'email',
  'json',
  'principal_id',
  'key_arn',
  'target_key_arn',
  'target_key_id',
  'crypto_key_id',
  'policy_data',
  'ids',
  'minified_json',
  'member',
  'unique_id',
  'account_id',
  'partition',
  'region',
  'dns_suffix',
  'bucket',
])
