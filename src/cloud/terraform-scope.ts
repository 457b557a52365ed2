import type { Block, Body, Expression } from './hcl.ts'
import { refsIn } from './resource.ts'
import { attributeOf, type Folder, localSource } from './terraform-files.ts'
import { called, compute, logical, memberOf, typed } from './terraform-values.ts'
import { isList, isObject, isSet, isUnknown, Unknown, type Value } from './value.ts'

export const MAX_MODULE_DEPTH = 10
const MAX_DEPTH = 60
/** Steps of all evaluations together: loops within loops multiply. */
const MAX_STEPS = 1_000_000
/** As many as modules are put in. */
const MAX_INSIDES = 2000
/** Values in one value. */
const MAX_WEIGHT = 100_000
/** Copies of a block that are told apart. */
const MAX_COPIES = 50
/** Rounds of one loop. */
const MAX_ROUNDS = 1000

/** One use of a folder: by itself, or called as a module with values for its variables. */
export interface Instance {
  readonly folder: Folder
  /** What the caller hands to a variable; absent where nobody calls it. */
  readonly input?: (name: string) => Value | undefined
  /** Where it stands among modules: `module.a.module.b.`, empty for the root. */
  readonly prefix: string
  readonly depth: number
  readonly conditional: string | undefined
}

/** What all scopes of a run share. */
export interface Around {
  readonly folders: ReadonlyMap<string, Folder>
  depth: number
  steps: number
  /** Modules that were looked into for what they give. */
  insides: number
}

type Bindings = ReadonlyMap<string, Value>

const NOTHING: Bindings = new Map()

/** One round of a loop, or one copy of a block. */
export interface Round {
  readonly key: Value
  readonly value: Value
}

/** What the names in one instance of a module stand for. */
export class Scope {
  readonly instance: Instance
  readonly #around: Around
  readonly #known = new Map<string, Value>()
  readonly #busy = new Set<string>()
  readonly #weights = new WeakMap<object, number>()
  readonly #modules = new Map<string, Scope | undefined>()
  /** Names that a loop or a copy gives values to. */
  #bindings = NOTHING

  constructor(instance: Instance, around: Around) {
    this.instance = instance
    this.#around = around
  }

  /** What a function gives while some names stand for something. */
  within<T>(bindings: Bindings, give: () => T): T {
    const before = this.#bindings
    this.#bindings = new Map([...before, ...bindings])
    try {
      return give()
    } finally {
      this.#bindings = before
    }
  }

  /** Rounds over what an expression gives; `undefined` where nobody can tell, or there are too many. */
  rounds(expression: Expression, most = MAX_COPIES): readonly Round[] | undefined {
    const value = this.evaluate(expression)
    const rounds = isList(value)
      ? value.map((item, index) => ({ key: index, value: item }))
      : isObject(value)
        ? Object.entries(value).map(([key, item]) => ({ key, value: item }))
        : undefined
    return rounds !== undefined && rounds.length <= most ? rounds : undefined
  }

  /** Copies that `for_each` makes, each with its key; `undefined` where there is none or it cannot be told. */
  copies(body: Body): readonly (Round & { readonly key: string })[] | undefined {
    const stated = attributeOf(body, 'for_each')
    const rounds = stated && this.rounds(stated)
    // Copies are made of sets and maps: what is a list here is a set, whose keys are its members.
    const keyed = rounds?.map(({ key, value }) => ({ key: typeof key === 'number' ? value : key, value }))
    const isKey = (key: Value): key is string => typeof key === 'string' && key.length <= 100
    return keyed?.every((round): round is Round & { readonly key: string } => isKey(round.key)) === true ? keyed : undefined
  }

  /** Whether something with `count` or `for_each` is there. */
  presence(body: Body): 'always' | 'never' | Unknown {
    const stated = attributeOf(body, 'count') ?? attributeOf(body, 'for_each')
    if (stated === undefined) return 'always'
    const value = this.evaluate(stated)
    if (isUnknown(value) || value === null) return isUnknown(value) ? value : new Unknown('how often it is there is not said')
    return Number(value) === 0 || (typeof value === 'object' && Object.keys(value).length === 0) ? 'never' : 'always'
  }

  evaluate(expression: Expression): Value {
    const around = this.#around
    around.depth += 1
    around.steps += 1
    try {
      if (around.depth > MAX_DEPTH || around.steps > MAX_STEPS) return new Unknown('the value is computed in too many steps')
      const value = this.#evaluate(expression)
      return this.#weight(value) > MAX_WEIGHT ? new Unknown('the value is too large') : value
    } finally {
      around.depth -= 1
    }
  }

  /** What shares its parts is small in memory and endless to whoever walks it. */
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
      case 'call':
        return called(
          expression.name,
          expression.args.map((each) => this.evaluate(each)),
        )
      case 'conditional':
        return this.#conditional(this.evaluate(expression.test), expression)
      case 'not': {
        const value = this.evaluate(expression.of)
        const told = logical(value)
        return isUnknown(told) ? told : !told
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
    if (entries.some(({ key }) => key === undefined)) return new Unknown('a key is computed')
    return Object.fromEntries(entries.map(({ key, value }) => [key ?? '', this.evaluate(value)]))
  }

  #reference(path: readonly string[]): Value {
    const [first = '', second = ''] = path
    if (first === 'var') return memberOf(this.#variable(second), path.slice(2))
    if (first === 'local') return memberOf(this.#local(second), path.slice(2))
    const bound = this.#bindings.get(first)
    if (bound !== undefined) return memberOf(bound, path.slice(1))
    if (first === 'module') return this.#output(second, path.slice(2))
    if (['each', 'count', 'self', 'path', 'terraform'].includes(first)) return new Unknown(`it depends on ${path.join('.')}`)
    const [address, rest] = first === 'data' ? [path.slice(0, 3), path.slice(3)] : [path.slice(0, 2), path.slice(2)]
    return this.#attribute(address.join('.'), rest)
  }

  #variable(name: string): Value {
    return this.#once(`var.${name}`, () => this.#variableOnce(name))
  }

  /** Evaluated once, never within itself, and without the names of a loop around its first use. */
  #once(name: string, evaluate: () => Value): Value {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    if (this.#busy.has(name)) return new Unknown(`${name} depends on itself`)
    const before = this.#bindings
    this.#bindings = NOTHING
    this.#busy.add(name)
    const value = evaluate()
    this.#busy.delete(name)
    this.#bindings = before
    this.#known.set(name, value)
    return value
  }

  /** What a module of this repository gives; unknown for one from elsewhere, or that may not be there. */
  #output(name: string, path: readonly string[]): Value {
    const block = this.instance.folder.calls.get(name)
    const says = (set: boolean) => new Unknown(`it is module.${[name, ...path].join('.')}`, { set })
    if (block === undefined || this.presence(block.body) !== 'always') return says(false)
    const isCopied = ['count', 'for_each'].some((each) => attributeOf(block.body, each) !== undefined)
    const [output = '', ...rest] = isCopied ? path.slice(1) : path
    const value = this.module(name)?.output(output)
    if (value === undefined || (isCopied && path[0] === '*')) return says(false)
    return memberOf(value, rest)
  }

  output(name: string): Value | undefined {
    const stated = this.instance.folder.outputs.get(name)
    return stated === undefined ? undefined : this.#once(`output.${name}`, () => this.evaluate(stated))
  }

  /** The inside of a module that is called from here; `undefined` when it is from elsewhere, or too deep. */
  module(name: string): Scope | undefined {
    if (!this.#modules.has(name)) this.#modules.set(name, this.#inside(name))
    return this.#modules.get(name)
  }

  #inside(name: string): Scope | undefined {
    const { folder, prefix, depth } = this.instance
    const block = folder.calls.get(name)
    const path = block && localSource(folder.path, block)
    const target = path === undefined ? undefined : this.#around.folders.get(path)
    if (block === undefined || target === undefined || depth >= MAX_MODULE_DEPTH || this.#around.insides >= MAX_INSIDES) return undefined
    this.#around.insides += 1
    const instance = { folder: target, input: this.inputsOf(block), prefix: `${prefix}module.${name}.`, depth: depth + 1 }
    return new Scope({ ...instance, conditional: undefined }, this.#around)
  }

  /** What a call hands to the variables of a module, each evaluated when it is asked for. @param bindings - of its copy. */
  inputsOf({ body }: Block, bindings: Bindings = NOTHING): NonNullable<Instance['input']> {
    return (name) => {
      const stated = attributeOf(body, name)
      return stated === undefined ? undefined : this.within(bindings, () => this.evaluate(stated))
    }
  }

  /** A `for` expression, where everything that decides what it gives is known. */
  #loop({ names, collection, key, value, condition, groups }: Extract<Expression, { kind: 'for' }>): Value {
    const rounds = this.rounds(collection, MAX_ROUNDS)
    const unknown = new Unknown('it is a "for" expression over what nobody can tell')
    if (rounds === undefined || groups) return unknown
    const made = rounds.map((round) => {
      const [first = '', second] = names
      const bindings =
        second === undefined
          ? new Map([[first, round.value]])
          : new Map([
              [first, round.key],
              [second, round.value],
            ])
      return this.within(bindings, () => ({
        keep: condition === undefined ? true : logical(this.evaluate(condition)),
        key: key && this.evaluate(key),
        value: this.evaluate(value),
      }))
    })
    if (made.some(({ keep }) => isUnknown(keep))) return unknown
    const kept = made.filter(({ keep }) => keep === true)
    if (key === undefined) return kept.map((round) => round.value)
    const isName = (name: Value | undefined) => ['string', 'number', 'boolean'].includes(typeof name)
    return kept.every((round) => isName(round.key)) ? Object.fromEntries(kept.map((round) => [String(round.key), round.value])) : unknown
  }

  #variableOnce(name: string): Value {
    const { folder, input } = this.instance
    const block = folder.variables.get(name)
    const preset = block && attributeOf(block.body, 'default')
    const given = input?.(name)
    const nullable = block && attributeOf(block.body, 'nullable')
    const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false)
    if (given !== undefined && (given !== null || keepsNull || preset === undefined)) return typed(given, block)
    const stated = (input === undefined ? folder.automatic.get(name) : undefined) ?? preset
    const value = stated === undefined ? undefined : typed(this.evaluate(stated), block)
    const others = (input === undefined ? folder.others : []).flatMap(([file, values]) => {
      const other = values.get(name)
      return other === undefined ? [] : [[file, typed(this.evaluate(other), block)] as const]
    })
    const all = [...(value === undefined ? [] : [value]), ...others.map(([, other]) => other)]
    const set = all.length > 0 && all.every((each) => isSet(each) === true)
    if (value === undefined) return new Unknown(`var.${name} has no value in this repository`, { set })
    const other = others.find(([, each]) => JSON.stringify(each) !== JSON.stringify(value))
    return other === undefined ? value : new Unknown(`${other[0]} gives var.${name} another value`, { set })
  }

  #local(name: string): Value {
    const stated = this.instance.folder.locals.get(name)
    if (stated === undefined) return new Unknown(`local.${name} has no value`)
    return this.#once(`local.${name}`, () => this.evaluate(stated))
  }

  /** A member of another resource: what is written there, or something that the provider fills in. */
  #attribute(address: string, rest: readonly string[]): Value {
    const block = this.instance.folder.index.get(address)
    const isCopied = block !== undefined && ['count', 'for_each'].some((each) => attributeOf(block.body, each) !== undefined)
    const name = (isCopied ? rest.slice(1) : rest).find((part) => !/^(\d+|\*)$/.test(part))
    const [copy = '*'] = isCopied ? rest : []
    const refs = [`${this.instance.prefix}${address}${/^(\d+|\*)$/.test(copy) ? '' : `["${copy}"]`}`]
    const says = (set: boolean) => new Unknown(`it is ${[address, ...rest].join('.')}`, { set, refs })
    if (name === undefined) return says(true)
    const stated = block && attributeOf(block.body, name)
    if (stated === undefined) return says(FILLED_IN.has(name))
    const value = this.#once(`${address}.${name}`, () => this.evaluate(stated))
    return isSet(value) === true ? says(true) : isUnknown(value) ? says(false) : value
  }

  #template(parts: readonly (string | Expression)[]): Value {
    const values = parts.map((part) => (typeof part === 'string' ? part : this.evaluate(part)))
    if (values.every((value) => ['string', 'number', 'boolean'].includes(typeof value))) return values.join('')
    const reason = values.find(isUnknown)?.reason ?? 'a part is computed'
    // What stands between directives may not be there, and a mark such as ~ takes blanks away.
    const directed = parts.some((part) => typeof part !== 'string' && part.kind === 'opaque' && part.what === 'a template')
    const shape = values.map((value) => (typeof value === 'object' ? '*' : String(value))).join('')
    return new Unknown(reason, {
      set: !directed && parts.some((part) => typeof part === 'string' && part.trim() !== ''),
      refs: refsIn(values),
      shape,
    })
  }

  #conditional(test: Value, { yes, no }: Extract<Expression, { kind: 'conditional' }>): Value {
    const told = logical(test)
    if (!isUnknown(told)) return this.evaluate(told ? yes : no)
    const values = [this.evaluate(yes), this.evaluate(no)]
    if (!values.some(isUnknown) && JSON.stringify(values[0]) === JSON.stringify(values[1])) return values[0] ?? null
    return new Unknown(told.reason, { set: values.every((value) => isSet(value) === true), refs: refsIn(values) })
  }
}

/** Members that a provider fills in for every resource that has them. */
const FILLED_IN = new Set([
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
  'crypto_key_id',
  'policy_data',
  'ids',
])
