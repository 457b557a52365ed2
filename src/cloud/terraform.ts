import { SealError } from '../errors.ts'
import type { Span } from '../facts/types.ts'
import { type Block, type Body, type Expression, linesOf, parseHcl } from './hcl.ts'
import { parseJson } from './json-parts.ts'
import { type Infrastructure, type Resource, refsIn, type Unread } from './resource.ts'
import { follow, fromJson, isList, isObject, isSet, isUnknown, Unknown, type Value } from './value.ts'

export interface TerraformFile {
  readonly path: string
  readonly text: string
}

/** More copies of modules than anybody has; each call of a call multiplies. */
const MAX_INSTANCES = 2000
/** Resources after modules are put in; a plan is the way to judge more. */
const MAX_RESOURCES = 20_000
const MAX_MODULE_DEPTH = 10
const MAX_EVALUATION = 60
/** Values in one value. */
const MAX_WEIGHT = 100_000

/**
 * Resources of Terraform sources, as far as the repository tells their values: defaults of variables, `terraform.tfvars` and
 * `*.auto.tfvars`, locals, and what is handed to modules of the same repository.
 *
 * @param files - `*.tf` and `*.tfvars`.
 * @throws {SealError} FILE_UNREADABLE - a file is no HCL.
 */
export function terraformResources(files: readonly TerraformFile[]): Infrastructure {
  const folders = foldersOf(files)
  const world: World = { folders, resources: [], unread: [], instances: 0, visited: new Set() }
  const called = new Set(
    [...folders.values()].flatMap((folder) => folder.modules.flatMap(({ block }) => localSource(folder.path, block) ?? [])),
  )
  // Who calls a folder does not decide that nobody applies it by itself.
  const roots = [...folders.values()].filter((folder) => !called.has(folder.path) || folder.isRoot)
  for (const folder of roots) instantiate(world, { folder, inputs: undefined, prefix: '', depth: 0, conditional: undefined })
  // Modules that only call each other have no root; they are judged all the same.
  for (const folder of folders.values())
    if (!world.visited.has(folder.path)) instantiate(world, { folder, inputs: undefined, prefix: '', depth: 0, conditional: undefined })
  return { resources: world.resources, unread: world.unread }
}

interface Placed {
  readonly block: Block
  readonly source: Source
}

interface Source {
  readonly path: string
  readonly position: (offset: number) => { readonly line: number; readonly column: number }
}

interface Folder {
  readonly path: string
  readonly variables: ReadonlyMap<string, Block>
  readonly locals: ReadonlyMap<string, Expression>
  readonly resources: readonly Placed[]
  /** By type and name. */
  readonly index: ReadonlyMap<string, Block>
  readonly modules: readonly Placed[]
  /** Values that Terraform takes by itself. */
  readonly automatic: ReadonlyMap<string, Expression>
  /** Values that somebody may name on the command line. */
  readonly others: readonly (readonly [file: string, values: ReadonlyMap<string, Expression>])[]
  /** Somebody applies it by itself, whoever calls it. */
  readonly isRoot: boolean
}

interface World {
  readonly folders: ReadonlyMap<string, Folder>
  readonly resources: Resource[]
  readonly unread: Unread[]
  instances: number
  readonly visited: Set<string>
}

/** Blocks that only a folder has which somebody applies by itself. */
const OF_ROOTS = ['backend', 'cloud']

/** Data that other resources are judged by. */
const JOINED_DATA = ['aws_iam_policy_document', 'google_iam_policy']

const AUTOMATIC = /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/

function foldersOf(files: readonly TerraformFile[]): ReadonlyMap<string, Folder> {
  const sources = inOrder(files.filter(({ path }) => /\.(tf|tofu)$/i.test(path))).map((file) => parsed(file))
  const values = files
    .filter(({ path }) => VALUES.test(path))
    .map(({ path, text }) => ({ path, folder: folderOf(path), values: valuesIn(text, path) }))
  const byFolder = Map.groupBy(sources, ({ source }) => folderOf(source.path))
  return new Map([...byFolder].map(([path, parts]) => [path, folderFrom(path, parts, values, byFolder)] as const))
}

interface ValuesFile {
  readonly path: string
  readonly folder: string
  readonly values: ReadonlyMap<string, Expression>
}

type Parts = readonly { readonly body: Body; readonly source: Source }[]

function folderFrom(path: string, parts: Parts, values: readonly ValuesFile[], folders: ReadonlyMap<string, unknown>): Folder {
  const blocks = overridden(parts.flatMap(({ body, source }) => body.blocks.map((block) => ({ block, source }))))
  // A file of values in a folder of its own may be meant for any folder.
  const near = values.filter((file) => file.folder === path || !folders.has(file.folder))
  const automatic = inLoadOrder(near.filter((file) => file.folder === path && AUTOMATIC.test(file.path)))
  const resources = [
    ...ofType(blocks, 'resource'),
    ...ofType(blocks, 'data').filter(({ block }) => JOINED_DATA.includes(block.labels[0] ?? '')),
  ]
  const hasBackend = ofType(blocks, 'terraform').some(({ block }) => block.body.blocks.some(({ type }) => OF_ROOTS.includes(type)))
  return {
    path,
    variables: new Map(ofType(blocks, 'variable').map(({ block }) => [block.labels[0] ?? '', block])),
    locals: new Map(ofType(blocks, 'locals').flatMap(({ block }) => block.body.attributes.map(({ name, value }) => [name, value]))),
    resources,
    index: new Map(resources.map(({ block }) => [`${block.type === 'data' ? 'data.' : ''}${block.labels.join('.')}`, block])),
    modules: ofType(blocks, 'module'),
    automatic: new Map(automatic.flatMap((file) => [...file.values])),
    others: near.filter((file) => !automatic.includes(file)).map((file) => [file.path, file.values] as const),
    isRoot: hasBackend || automatic.length > 0 || ofType(blocks, 'provider').length > 0,
  }
}

const VALUES = /\.tfvars(\.json)?$/i
const OVERRIDE = /(^|\/|_)override\.(tf|tofu)$/i

/** By name, with what overrides last, as Terraform loads them. */
function inOrder(files: readonly TerraformFile[]): readonly TerraformFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return [...sorted.filter(({ path }) => !OVERRIDE.test(path)), ...sorted.filter(({ path }) => OVERRIDE.test(path))]
}

/** `terraform.tfvars`, then what is automatic by name: the last counts. */
function inLoadOrder(files: readonly ValuesFile[]): readonly ValuesFile[] {
  const rank = (path: string) => (/(^|\/)terraform\.tfvars$/.test(path) ? 0 : /(^|\/)terraform\.tfvars\.json$/.test(path) ? 1 : 2)
  return [...files].sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1))
}

/** A block that stands again in an override file changes the first one: its arguments, and its blocks by type. */
function overridden(blocks: readonly Placed[]): readonly Placed[] {
  const found = new Map<string, Placed>()
  for (const [index, placed] of blocks.entries()) {
    const { block, source } = placed
    const key = ['locals', 'terraform', 'provider'].includes(block.type)
      ? `${block.type} ${index}`
      : JSON.stringify([block.type, ...block.labels])
    const before = found.get(key)
    found.set(key, before !== undefined && OVERRIDE.test(source.path) ? { source, block: merged(before.block, block) } : placed)
  }
  return [...found.values()]
}

function merged(before: Block, { body, offset }: Block): Block {
  const names = new Set(body.attributes.map(({ name }) => name))
  const types = new Set(body.blocks.map(({ type }) => type))
  return {
    ...before,
    offset,
    body: {
      attributes: [...before.body.attributes.filter(({ name }) => !names.has(name)), ...body.attributes],
      blocks: [...before.body.blocks.filter(({ type }) => !types.has(type)), ...body.blocks],
    },
  }
}

/**
 * Values of variables, as HCL or JSON.
 *
 * @throws {SealError} FILE_UNREADABLE - it is neither.
 */
export function valuesIn(text: string, path: string): ReadonlyMap<string, Expression> {
  if (!path.toLowerCase().endsWith('.json')) return new Map(parseHcl(text, path).attributes.map(({ name, value }) => [name, value]))
  const json = parseJson(text)
  if (!isObject(json as Value)) throw new SealError('FILE_UNREADABLE', `${path}: is no object of JSON.`)
  return new Map(Object.entries(json as object).map(([name, value]) => [name, expressionOf(value, 0)]))
}

/** A value of JSON as it would be written in HCL. */
function expressionOf(value: unknown, depth: number): Expression {
  if (depth > MAX_EVALUATION) return { kind: 'opaque', what: 'nested too deeply', offset: 0 }
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => expressionOf(item, depth + 1)), offset: 0 }
  if (typeof value !== 'object' || value === null) return { kind: 'literal', value: value as string | number | boolean | null, offset: 0 }
  return {
    kind: 'object',
    entries: Object.entries(value).map(([key, member]) => ({ key, value: expressionOf(member, depth + 1), offset: 0 })),
    offset: 0,
  }
}

function parsed({ path, text }: TerraformFile): { readonly body: Body; readonly source: Source } {
  return { body: parseHcl(text, path), source: { path, position: linesOf(text) } }
}

function ofType(blocks: readonly Placed[], type: string): readonly Placed[] {
  return blocks.filter(({ block }) => block.type === type)
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

function attributeOf(body: Body, name: string): Expression | undefined {
  return body.attributes.find((attribute) => attribute.name === name)?.value
}

/** The folder of the repository that a module is taken from; nothing for one from elsewhere. */
function localSource(folder: string, block: Block): string | undefined {
  const source = attributeOf(block.body, 'source')
  if (source?.kind !== 'literal' || !/^\.{1,2}\//.test(String(source.value))) return undefined
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of String(source.value).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** One use of a folder: by itself, or called as a module with values for its variables. */
interface Instance {
  readonly folder: Folder
  readonly inputs: ReadonlyMap<string, Value> | undefined
  readonly prefix: string
  readonly depth: number
  readonly conditional: string | undefined
}

function instantiate(world: World, instance: Instance): void {
  const { folder, prefix, depth } = instance
  world.instances += 1
  world.visited.add(folder.path)
  const scope = new Scope(instance)
  for (const placed of folder.resources) world.resources.push(...resourceOf(placed, scope))
  for (const { block, source } of folder.modules) {
    const name = block.labels[0] ?? ''
    const path = localSource(folder.path, block)
    const target = path === undefined ? undefined : world.folders.get(path)
    const presence = scope.presence(block.body)
    if (presence === 'never') {
      // It is called, only not now: nobody applies it by itself.
      if (path !== undefined) world.visited.add(path)
      continue
    }
    const unread = (reason: string, relevant?: boolean) =>
      world.unread.push({
        path: source.path,
        what: `module.${name}`,
        reason,
        at: placeOf(source, block.offset),
        ...(relevant === undefined ? {} : { relevant }),
      })
    if (target === undefined) unread(`its source ${describeSource(block)} is not in this repository`, path === undefined ? undefined : true)
    else if (depth >= MAX_MODULE_DEPTH || world.instances >= MAX_INSTANCES || world.resources.length >= MAX_RESOURCES)
      unread('modules call modules too often', true)
    else
      instantiate(world, {
        folder: target,
        inputs: new Map(block.body.attributes.map((attribute) => [attribute.name, scope.evaluate(attribute.value)])),
        prefix: `${prefix}module.${name}.`,
        depth: depth + 1,
        conditional: presence === 'always' ? instance.conditional : presence.reason,
      })
  }
}

function describeSource(block: Block): string {
  const source = attributeOf(block.body, 'source')
  return source?.kind === 'literal' ? JSON.stringify(source.value) : 'that is computed'
}

function placeOf(source: Source, offset: number): Span {
  return { file: source.path, ...source.position(offset) }
}

function resourceOf({ block, source }: Placed, scope: Scope): readonly Resource[] {
  const [label = '', name = ''] = block.labels
  const type = block.type === 'data' ? `data.${label}` : label
  const presence = scope.presence(block.body)
  if (presence === 'never') return []
  const offsets = new Map<string, number>()
  const body = bodyValue(block.body, scope, { offsets, path: [] })
  const { prefix, folder, conditional } = scope.instance
  const reason = presence === 'always' ? conditional : presence.reason
  return [
    {
      format: 'terraform',
      type,
      address: `${prefix}${type}.${name}`,
      body,
      at: placeOf(source, block.offset),
      spanAt: (path) => placeOf(source, nearest(offsets, path) ?? block.offset),
      refsAt: (path) => refsIn(follow(body, path)).map((ref) => `${prefix}${ref}`),
      scope: prefix === '' ? folder.path : `${folder.path}#${prefix}`,
      ...(reason === undefined ? {} : { conditional: reason }),
    },
  ]
}

function nearest(offsets: ReadonlyMap<string, number>, path: readonly string[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsets.get(path.slice(0, length).join('/'))
    if (offset !== undefined) return offset
  }
  return undefined
}

interface Building {
  readonly offsets: Map<string, number>
  /** Without the numbers of blocks, as members are asked for. */
  readonly path: readonly string[]
}

const META_ARGUMENTS = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'connection', 'provisioner']

function bodyValue(body: Body, scope: Scope, building: Building, depth = 0): Value {
  const { offsets, path } = building
  const members: Record<string, Value | Value[]> = {}
  const note = (name: string, offset: number) => {
    const key = [...path, name].join('/')
    if (!offsets.has(key)) offsets.set(key, offset)
  }
  for (const { name, value, offset } of body.attributes) {
    if (depth === 0 && META_ARGUMENTS.includes(name)) continue
    note(name, offset)
    noteEntries(value, [...path, name], offsets)
    members[name] = scope.evaluate(value)
  }
  for (const block of body.blocks) {
    if (block.type === 'dynamic') {
      const name = block.labels[0] ?? ''
      note(name, block.offset)
      members[name] = new Unknown(`"${name}" is a dynamic block`)
      continue
    }
    note(block.type, block.offset)
    const before = members[block.type]
    if (isUnknown(before)) continue
    const inner = bodyValue(block.body, scope, { offsets, path: [...path, block.type] }, depth + 1)
    if (Array.isArray(before)) before.push(inner)
    else members[block.type] = [inner]
  }
  return members
}

function noteEntries(value: Expression, path: readonly string[], offsets: Map<string, number>): void {
  if (value.kind !== 'object') return
  for (const { key, offset, value: inner } of value.entries) {
    if (key === undefined) continue
    offsets.set([...path, key].join('/'), offset)
    noteEntries(inner, [...path, key], offsets)
  }
}

/** What the names in one instance of a module stand for. */
class Scope {
  readonly instance: Instance
  readonly #known = new Map<string, Value>()
  readonly #busy = new Set<string>()
  readonly #weights = new WeakMap<object, number>()
  #depth = 0

  constructor(instance: Instance) {
    this.instance = instance
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
    this.#depth += 1
    try {
      if (this.#depth > MAX_EVALUATION) return new Unknown('the value is computed in too many steps')
      const value = this.#evaluate(expression)
      return this.#weight(value) > MAX_WEIGHT ? new Unknown('the value is too large') : value
    } finally {
      this.#depth -= 1
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
        return this.#call(expression.name, expression.args)
      case 'conditional':
        return this.#conditional(this.evaluate(expression.test), expression)
      case 'not': {
        const value = this.evaluate(expression.of)
        const told = logical(value)
        return isUnknown(told) ? told : !told
      }
      case 'binary':
        return compute(expression.operator, this.evaluate(expression.left), this.evaluate(expression.right))
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
    if (['each', 'count', 'self', 'path', 'terraform', 'module'].includes(first)) return new Unknown(`it depends on ${path.join('.')}`)
    const [address, rest] = first === 'data' ? [path.slice(0, 3), path.slice(3)] : [path.slice(0, 2), path.slice(2)]
    return this.#attribute(address.join('.'), rest)
  }

  #variable(name: string): Value {
    return this.#once(`var.${name}`, () => this.#variableOnce(name))
  }

  /** Evaluated once, and never within itself. */
  #once(name: string, evaluate: () => Value): Value {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    if (this.#busy.has(name)) return new Unknown(`${name} depends on itself`)
    this.#busy.add(name)
    const value = evaluate()
    this.#busy.delete(name)
    this.#known.set(name, value)
    return value
  }

  #variableOnce(name: string): Value {
    const { folder, inputs } = this.instance
    const block = folder.variables.get(name)
    const preset = block && attributeOf(block.body, 'default')
    const given = inputs?.get(name)
    const nullable = block && attributeOf(block.body, 'nullable')
    const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false)
    if (given !== undefined && (given !== null || keepsNull || preset === undefined)) return typed(given, block)
    const stated = (inputs === undefined ? folder.automatic.get(name) : undefined) ?? preset
    const value = stated === undefined ? undefined : typed(this.evaluate(stated), block)
    const others = (inputs === undefined ? folder.others : []).flatMap(([file, values]) => {
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
    const name = rest.find((part) => !/^(\d+|\*)$/.test(part))
    const refs = [address]
    const says = (set: boolean) => new Unknown(`it is ${[address, ...rest].join('.')}`, { set, refs })
    if (name === undefined) return says(true)
    const block = this.instance.folder.index.get(address)
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
      refs: values.flatMap(refsIn),
      shape,
    })
  }

  #conditional(test: Value, { yes, no }: Extract<Expression, { kind: 'conditional' }>): Value {
    const told = logical(test)
    if (!isUnknown(told)) return this.evaluate(told ? yes : no)
    const values = [this.evaluate(yes), this.evaluate(no)]
    if (!values.some(isUnknown) && JSON.stringify(values[0]) === JSON.stringify(values[1])) return values[0] ?? null
    return new Unknown(told.reason, { set: values.every((value) => isSet(value) === true), refs: values.flatMap(refsIn) })
  }

  #call(name: string, args: readonly Expression[]): Value {
    const values = args.map((each) => this.evaluate(each))
    const [first = null] = values
    if (PASSING_ON.has(name) && values.length === 1) return first
    if (name === 'compact' && isList(first) && !first.some(isUnknown)) return first.filter((item) => item !== '' && item !== null)
    if (CONVERTING.has(name)) return converted(name, first)
    if (name === 'jsondecode') return typeof first === 'string' ? fromJson(first) : first
    if ((name === 'lower' || name === 'upper') && typeof first === 'string')
      return name === 'lower' ? first.toLowerCase() : first.toUpperCase()
    if (name === 'concat' && values.every(isList)) return (values as readonly (readonly Value[])[]).flat()
    if (name === 'merge' && values.every(isObject)) return Object.assign({}, ...(values as readonly object[])) as Value
    if (name === 'coalesce' && values.some((value) => isSet(value) === true)) {
      const chosen = values.find((value) => isSet(value) !== false)
      return isUnknown(chosen) ? new Unknown(chosen.reason, { set: true, refs: values.flatMap(refsIn) }) : (chosen ?? null)
    }
    // Rearranging a list takes nothing out of it.
    const set =
      KEEPING.has(name) && values.some((value) => isSet(value) === true && !(isList(value) && value.some((item) => isSet(item) !== true)))
    return new Unknown(`it is computed by ${name}()`, { set, refs: values.flatMap(refsIn) })
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

/** Functions that hand on what they are given. */
const PASSING_ON = new Set(['jsonencode', 'tolist', 'toset', 'tomap', 'sensitive', 'nonsensitive'])

const KEEPING = new Set(['flatten', 'distinct', 'sort', 'reverse', 'concat'])

const CONVERTING = new Set(['tostring', 'tonumber', 'tobool', 'trimspace'])

function converted(name: string, value: Value): Value {
  if (isUnknown(value) || value === null) return value
  if (typeof value === 'object') return new Unknown(`it is computed by ${name}()`)
  if (name === 'tostring') return String(value)
  if (name === 'trimspace') return String(value).trim()
  if (name === 'tobool') return logical(value)
  return Number.isFinite(Number(value)) ? Number(value) : new Unknown('it is no number')
}

/** A value as the type of its variable makes it; types that are more than a word are left alone. */
function typed(value: Value, block: Block | undefined): Value {
  const type = block && attributeOf(block.body, 'type')
  const name = type?.kind === 'traversal' && type.path.length === 1 ? type.path[0] : undefined
  if (name === 'string') return converted('tostring', value)
  if (name === 'number') return converted('tonumber', value)
  return name === 'bool' ? converted('tobool', value) : value
}

/** True and false, also as texts, as Terraform converts them. */
function logical(value: Value): boolean | Unknown {
  if (isUnknown(value)) return value
  const text = String(value)
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : new Unknown('it is neither true nor false')
}

/** A member by its names. One that is computed is known where all are the same; one that is not there is never taken for nothing. */
function memberOf(value: Value, path: readonly string[]): Value {
  const [key, ...rest] = path
  if (key === undefined || isUnknown(value))
    return isUnknown(value) && key !== undefined ? new Unknown(value.reason, { refs: value.refs }) : value
  if (key === '*') {
    const all = typeof value === 'object' && value !== null ? Object.values(value).map((item) => memberOf(item as Value, rest)) : []
    const [first] = all
    if (first !== undefined && all.every((item) => !isUnknown(item) && JSON.stringify(item) === JSON.stringify(first))) return first
    return new Unknown('which one of several it is cannot be told', {
      set: all.length > 0 && all.every((item) => isSet(item) === true),
      refs: all.flatMap(refsIn),
    })
  }
  const holder = (isList(value) || isObject(value) ? value : {}) as Readonly<Record<string, Value>>
  return Object.hasOwn(holder, key) ? memberOf(holder[key] ?? null, rest) : new Unknown(`there is no ${key} in it here`)
}

function compute(operator: string, left: Value, right: Value): Value {
  if (operator === '&&') return both(left, right, false)
  if (operator === '||') return both(left, right, true)
  const unknown = [left, right].find(isUnknown)
  if (unknown !== undefined) return new Unknown(unknown.reason)
  if (operator === '==' || operator === '!=') {
    const same = equal(left, right)
    return isUnknown(same) ? same : same === (operator === '==')
  }
  if (!isWhole(left) || !isWhole(right)) return new Unknown(`it is computed with ${operator}`)
  const results: Readonly<Record<string, Value>> = {
    '<': left < right,
    '>': left > right,
    '<=': left <= right,
    '>=': left >= right,
    '+': left + right,
    '-': left - right,
    '*': left * right,
  }
  return results[operator] ?? new Unknown(`it is computed with ${operator}`)
}

function isWhole(value: Value): value is number {
  return Number.isSafeInteger(value)
}

/** Of one type and small: Terraform converts, and its numbers are larger than ours. */
function equal(left: Value, right: Value): boolean | Unknown {
  if (left === null || right === null) return left === right
  const plain = (value: Value) => typeof value === 'string' || typeof value === 'boolean' || isWhole(value)
  return plain(left) && plain(right) && typeof left === typeof right ? left === right : new Unknown('they are compared after a conversion')
}

/** `&&` and `||`: one side may decide alone. */
function both(left: Value, right: Value, deciding: boolean): Value {
  const sides = [logical(left), logical(right)]
  return sides.includes(deciding) ? deciding : (sides.find(isUnknown) ?? !deciding)
}
