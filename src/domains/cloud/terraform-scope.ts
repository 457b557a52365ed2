import type { Block, Body, Expression } from './hcl.ts'
import { refsIn } from './resource.ts'
import { attributeOf, type Folder, localSource } from './terraform-files.ts'
import { ANY, byText, called, compute, converted, logical, memberOf, typed } from './terraform-values.ts'
import { isList, isObject, isSet, isUnknown, joined, Unknown, type Value } from './value.ts'

export const MAX_MODULE_DEPTH = 10
const MAX_DEPTH = 60
/** Steps of all evaluations together: loops within loops multiply. */
export const MAX_STEPS = 1_000_000
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
  /** Values that turned out to be unknown. */
  doubts: number
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

  /** What a function gives while some names stand for something, beside those that already do. */
  within<T>(bindings: Bindings, give: () => T): T {
    return this.#only(new Map([...this.#bindings, ...bindings]), give)
  }

  /** The same, while no other names of loops and copies stand for anything. */
  #only<T>(bindings: Bindings, give: () => T): T {
    const before = this.#bindings
    this.#bindings = bindings
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
        ? Object.keys(value)
            .sort(byText)
            .map((key) => ({ key, value: value[key] ?? null }))
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
      const weight = this.#weight(value)
      if (isUnknown(value)) around.doubts += 1
      around.steps += typeof value === 'string' ? weight : isUnknown(value) ? value.shape.length / 100 : 0
      return weight > MAX_WEIGHT ? new Unknown('the value is too large') : value
    } finally {
      around.depth -= 1
    }
  }

  /** Whether there are steps left for one more. */
  spend(): boolean {
    this.#around.steps += 1
    return this.#around.steps <= MAX_STEPS
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
      case 'access':
        return this.#access(expression)
      case 'call':
        return this.#call(expression)
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
    const made = entries.map(({ key, value }) => [typeof key === 'string' ? key : this.evaluate(key), this.evaluate(value)] as const)
    const isName = (key: Value) => ['string', 'number', 'boolean'].includes(typeof key)
    return made.every(([key]) => isName(key))
      ? Object.fromEntries(made.map(([key, value]) => [String(key), value]))
      : new Unknown('a key is computed')
  }

  #call({ name, args, spread }: Extract<Expression, { kind: 'call' }>): Value {
    const { doubts } = this.#around
    const values = args.map((each) => this.evaluate(each))
    const [first] = args
    // What is unknown may be an error as well, which is what is tried.
    if (name === 'try' && this.#around.doubts > doubts) return new Unknown('it is tried', { refs: refsIn(values) })
    // What is encoded stays a value here, and is as long as a text there.
    if (name === 'length' && first?.kind === 'call' && first.name === 'jsonencode') return new Unknown('it is the length of a text')
    if (!spread) return called(name, values)
    const last = values.at(-1) ?? null
    return isList(last)
      ? called(name, [...values.slice(0, -1), ...last])
      : new Unknown(`it is computed by ${name}()`, { refs: refsIn(values) })
  }

  /** A member whose key is computed, or that is one of a computed value. */
  #access(expression: Extract<Expression, { kind: 'access' }>): Value {
    const keys: string[] = []
    let of: Expression = expression
    while (of.kind === 'access') {
      const key: Value = of.key === '*' ? '*' : this.evaluate(of.key)
      keys.unshift(typeof key === 'string' || typeof key === 'number' ? String(key) : ANY)
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
    return this.#once(`var.${name}`, () => this.#variableOnce(name))
  }

  /** Evaluated once, never within itself, and without the names of a loop around its first use. */
  #once(name: string, evaluate: () => Value): Value {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    if (this.#busy.has(name)) return new Unknown(`${name} depends on itself`)
    this.#busy.add(name)
    const value = this.#only(NOTHING, evaluate)
    this.#busy.delete(name)
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
    if (value === undefined || (isCopied && ['*', ANY].includes(path[0] ?? '*'))) return says(false)
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
      return stated === undefined ? undefined : this.#only(bindings, () => this.evaluate(stated))
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
    // A key that stands twice is an error.
    const isMap = kept.every((round) => isName(round.key)) && new Set(kept.map((round) => String(round.key))).size === kept.length
    return isMap ? Object.fromEntries(kept.map((round) => [String(round.key), round.value])) : unknown
  }

  #variableOnce(name: string): Value {
    const { folder, input } = this.instance
    const block = folder.variables.get(name)
    const preset = block && attributeOf(block.body, 'default')
    const type = block && attributeOf(block.body, 'type')
    const nullable = block && attributeOf(block.body, 'nullable')
    const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false) || preset === undefined
    const as = (value: Value) => typed(value, type, (expression) => this.evaluate(expression))
    const read = (stated: Expression | undefined) => {
      const value = stated && this.evaluate(stated)
      return value === null && !keepsNull ? undefined : value
    }
    const given = input?.(name)
    if (given !== undefined && (given !== null || keepsNull)) return as(given)
    const told = (input === undefined ? read(folder.automatic.get(name)) : undefined) ?? read(preset)
    const value = told === undefined ? (preset === undefined ? undefined : null) : as(told)
    const others = (input === undefined ? folder.others : []).flatMap(([file, values]) => {
      const other = values.get(name)
      return other === undefined ? [] : [[file, as(read(other) ?? value ?? null)] as const]
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
    const isIndex = (part: string) => /^(\d+|[*?])$/.test(part)
    const at = isCopied ? 1 : rest.findIndex((part) => !isIndex(part))
    const [name, below] = at < 0 ? [undefined, []] : [rest[at], rest.slice(at + 1)]
    const [copy = '*'] = isCopied ? rest : []
    const presence = copy === '*' && block !== undefined ? this.presence(block.body) : 'always'
    if (presence === 'never' && rest[0] === '*') return []
    const refs = [`${this.instance.prefix}${address}${isIndex(copy) ? '' : `["${copy}"]`}`]
    const says = (set: boolean, more: { readonly attribute: boolean; readonly written?: Value }) =>
      new Unknown(`it is ${[address, ...rest].join('.')}`, { set: set && presence === 'always', refs, source: refs[0], ...more })
    if (name === undefined) return says(true, { attribute: true })
    const stated = block && attributeOf(block.body, name)
    if (stated === undefined) {
      const alias = address.startsWith('data.aws_kms_alias.') && block !== undefined ? attributeOf(block.body, 'name') : undefined
      // It tells whose key it is.
      const written = alias && this.#once(`${address}.name`, () => this.evaluate(alias))
      const known = typeof written === 'string' ? { written } : {}
      return says(FILLED_IN.has(name), { attribute: FILLED_IN.has(name), ...known })
    }
    const value = memberOf(
      this.#once(`${address}.${name}`, () => this.evaluate(stated)),
      below,
    )
    if (isUnknown(value))
      return says(value.set, { attribute: value.attribute, ...(value.written === undefined ? {} : { written: value.written }) })
    if (isSet(value) !== true) return value
    // A list or a map may hold anything, and much of it.
    return typeof value === 'object' ? says(true, { attribute: false }) : says(true, { attribute: true, written: value })
  }

  #template(parts: readonly (string | Expression)[]): Value {
    const values = parts.map((part) => (typeof part === 'string' ? part : this.evaluate(part)))
    // What stands between directives may not be there, and a mark such as ~ takes blanks away.
    if (parts.some((part) => typeof part !== 'string' && part.kind === 'opaque'))
      return new Unknown('it is a template', { refs: refsIn(values) })
    const text = joined(values, '')
    return typeof text === 'string' ? text.normalize('NFC') : text
  }

  #conditional(test: Value, { yes, no }: Extract<Expression, { kind: 'conditional' }>): Value {
    const told = logical(test)
    const values = [this.evaluate(yes), this.evaluate(no)] as const
    // Both have one type: a text, where one of them is a text.
    const isText = values.some((value) => typeof value === 'string')
    const [chosen, other] = values.map((value) => (isText ? converted('string', value) : value))
    if (!isUnknown(told)) return (told ? chosen : other) ?? null
    if (!values.some(isUnknown) && JSON.stringify(chosen) === JSON.stringify(other)) return chosen ?? null
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
