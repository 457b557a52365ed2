import type { Span } from '../facts/types.ts'
import { type Block, type Body, type Expression, linesOf, parseHcl } from './hcl.ts'
import { type Infrastructure, type Resource, refsIn, type Unread } from './resource.ts'
import { follow, isList, isObject, isSet, isUnknown, Unknown, type Value } from './value.ts'

export interface TerraformFile {
  readonly path: string
  readonly text: string
}

/** More copies of modules than anybody has; each call of a call multiplies. */
const MAX_INSTANCES = 2000
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
  const roots = [...folders.values()].filter(({ path }) => !called.has(path))
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
  readonly variables: ReadonlyMap<string, Expression | undefined>
  readonly locals: ReadonlyMap<string, Expression>
  readonly resources: readonly Placed[]
  readonly modules: readonly Placed[]
  /** Values that Terraform takes by itself. */
  readonly automatic: ReadonlyMap<string, Expression>
  /** Values that somebody may name on the command line. */
  readonly others: readonly (readonly [file: string, values: ReadonlyMap<string, Expression>])[]
}

interface World {
  readonly folders: ReadonlyMap<string, Folder>
  readonly resources: Resource[]
  readonly unread: Unread[]
  instances: number
  readonly visited: Set<string>
}

/** Data that other resources are judged by. */
const JOINED_DATA = ['aws_iam_policy_document', 'google_iam_policy']

const AUTOMATIC = /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)$/

function foldersOf(files: readonly TerraformFile[]): ReadonlyMap<string, Folder> {
  const sources = files.filter(({ path }) => /\.(tf|tofu)$/.test(path)).map((file) => parsed(file))
  const values = files
    .filter(({ path }) => path.endsWith('.tfvars'))
    .map(({ path, text }) => ({ path, values: new Map(parseHcl(text, path).attributes.map(({ name, value }) => [name, value])) }))
  const byFolder = Map.groupBy(sources, ({ source }) => folderOf(source.path))
  return new Map(
    [...byFolder].map(([path, parts]) => {
      const blocks = parts.flatMap(({ body, source }) => body.blocks.map((block) => ({ block, source })))
      const near = values.filter((file) => folderOf(file.path) === path || folderOf(file.path).startsWith(path === '' ? '' : `${path}/`))
      const automatic = near.filter((file) => folderOf(file.path) === path && AUTOMATIC.test(file.path))
      return [
        path,
        {
          path,
          variables: new Map(ofType(blocks, 'variable').map(({ block }) => [block.labels[0] ?? '', attributeOf(block.body, 'default')])),
          locals: new Map(ofType(blocks, 'locals').flatMap(({ block }) => block.body.attributes.map(({ name, value }) => [name, value]))),
          resources: [
            ...ofType(blocks, 'resource'),
            ...ofType(blocks, 'data').filter(({ block }) => JOINED_DATA.includes(block.labels[0] ?? '')),
          ],
          modules: ofType(blocks, 'module'),
          automatic: new Map(automatic.flatMap((file) => [...file.values])),
          others: near.filter((file) => !automatic.includes(file)).map((file) => [file.path, file.values] as const),
        },
      ] as const
    }),
  )
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
    if (presence === 'never') continue
    const unread = (reason: string) =>
      world.unread.push({ path: source.path, what: `module.${name}`, reason, at: placeOf(source, block.offset) })
    if (target === undefined) unread(`its source ${describeSource(block)} is not in this repository`)
    else if (depth >= MAX_MODULE_DEPTH || world.instances >= MAX_INSTANCES) unread('modules call modules too often')
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
  const members: Record<string, Value> = {}
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
    members[block.type] = [...(isList(before) ? before : []), inner]
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
  readonly #locals = new Map<string, Value>()
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
    if (isUnknown(value)) return value
    return value === 0 || value === null || (typeof value === 'object' && Object.keys(value).length === 0) ? 'never' : 'always'
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
        return isUnknown(value) ? value : String(value) !== 'true'
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
    if (first === 'var') return follow(this.#variable(second), path.slice(2)) ?? null
    if (first === 'local') return follow(this.#local(second), path.slice(2)) ?? null
    if (['each', 'count', 'self', 'path', 'terraform', 'module'].includes(first)) return new Unknown(`it depends on ${path.join('.')}`)
    const [address, rest] = first === 'data' ? [path.slice(0, 3), path.slice(3)] : [path.slice(0, 2), path.slice(2)]
    return this.#attribute(address.join('.'), rest)
  }

  #variable(name: string): Value {
    const { folder, inputs } = this.instance
    if (inputs?.has(name)) return inputs.get(name) ?? null
    const stated = (inputs === undefined ? folder.automatic.get(name) : undefined) ?? folder.variables.get(name)
    if (stated === undefined) return new Unknown(`var.${name} has no value in this repository`)
    const value = this.evaluate(stated)
    const others = inputs === undefined ? folder.others : []
    const other = others.find(
      ([, values]) => values.has(name) && JSON.stringify(this.evaluate(values.get(name) as Expression)) !== JSON.stringify(value),
    )
    return other === undefined ? value : new Unknown(`${other[0]} gives var.${name} another value`)
  }

  #local(name: string): Value {
    const known = this.#locals.get(name)
    if (known !== undefined) return known
    const stated = this.instance.folder.locals.get(name)
    if (stated === undefined || this.#busy.has(name)) return new Unknown(`local.${name} has no value`)
    this.#busy.add(name)
    const value = this.evaluate(stated)
    this.#busy.delete(name)
    this.#locals.set(name, value)
    return value
  }

  /** A member of another resource: what is written there, or something that the provider fills in. */
  #attribute(address: string, rest: readonly string[]): Value {
    const name = rest.filter((part) => !/^(\d+|\*)$/.test(part))[0]
    const refs = [address]
    if (name === undefined || FILLED_IN.has(name)) return new Unknown(`it is ${[address, ...rest].join('.')}`, { set: true, refs })
    const [type, label] = address.split('.')
    const block = this.instance.folder.resources.find(({ block: { labels } }) => labels[0] === type && labels[1] === label)?.block
    const stated = block && attributeOf(block.body, name)
    if (stated === undefined) return new Unknown(`it is ${[address, ...rest].join('.')}`, { refs, set: address.startsWith('data.') })
    const value = this.evaluate(stated)
    return isSet(value) === true ? new Unknown(`it is ${[address, ...rest].join('.')}`, { set: true, refs }) : value
  }

  #template(parts: readonly (string | Expression)[]): Value {
    const values = parts.map((part) => (typeof part === 'string' ? part : this.evaluate(part)))
    if (values.every((value) => ['string', 'number', 'boolean'].includes(typeof value))) return values.join('')
    const reason = values.find(isUnknown)?.reason ?? 'a part is computed'
    const shape = values.map((value) => (typeof value === 'object' ? '*' : String(value))).join('')
    return new Unknown(reason, { set: parts.some((part) => typeof part === 'string'), refs: values.flatMap(refsIn), shape })
  }

  #conditional(test: Value, { yes, no }: Extract<Expression, { kind: 'conditional' }>): Value {
    if (!isUnknown(test)) return this.evaluate(String(test) === 'true' ? yes : no)
    const values = [this.evaluate(yes), this.evaluate(no)]
    if (!values.some(isUnknown) && JSON.stringify(values[0]) === JSON.stringify(values[1])) return values[0] ?? null
    return new Unknown(test.reason, { set: values.every((value) => isSet(value) === true), refs: values.flatMap(refsIn) })
  }

  #call(name: string, args: readonly Expression[]): Value {
    const values = args.map((each) => this.evaluate(each))
    const [first = null] = values
    if (PASSING_ON.has(name) && values.length === 1) return first
    if (name === 'jsondecode') return typeof first === 'string' ? (decoded(first) ?? new Unknown('it is no JSON')) : first
    if ((name === 'lower' || name === 'upper') && typeof first === 'string')
      return name === 'lower' ? first.toLowerCase() : first.toUpperCase()
    if (name === 'concat' && values.every(isList)) return (values as readonly (readonly Value[])[]).flat()
    if (name === 'merge' && values.every(isObject)) return Object.assign({}, ...(values as readonly object[])) as Value
    if (name === 'coalesce' && values.some((value) => isSet(value) === true)) {
      const chosen = values.find((value) => isSet(value) !== false)
      return isUnknown(chosen) ? new Unknown(chosen.reason, { set: true, refs: values.flatMap(refsIn) }) : (chosen ?? null)
    }
    if (name === 'file' || name === 'templatefile') return new Unknown(`it is read by ${name}()`, { set: true })
    return new Unknown(`it is computed by ${name}()`, { refs: values.flatMap(refsIn) })
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
])

/** Functions that change the type of a value and nothing else. */
const PASSING_ON = new Set([
  'jsonencode',
  'tolist',
  'toset',
  'tomap',
  'tostring',
  'tonumber',
  'tobool',
  'sensitive',
  'nonsensitive',
  'trimspace',
  'flatten',
  'compact',
])

function decoded(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value
  } catch {
    return undefined
  }
}

function compute(operator: string, left: Value, right: Value): Value {
  const truthy = (value: Value) => String(value) === 'true'
  if (operator === '&&') return both(left, right, false, truthy)
  if (operator === '||') return both(left, right, true, truthy)
  const unknown = [left, right].find(isUnknown)
  if (unknown !== undefined) return new Unknown(unknown.reason)
  if (operator === '==') return JSON.stringify(left) === JSON.stringify(right)
  if (operator === '!=') return JSON.stringify(left) !== JSON.stringify(right)
  if (typeof left !== 'number' || typeof right !== 'number') return new Unknown(`it is computed with ${operator}`)
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

/** `&&` and `||`: one side may decide alone. */
function both(left: Value, right: Value, deciding: boolean, truthy: (value: Value) => boolean): Value {
  const sides = [left, right]
  if (sides.some((side) => !isUnknown(side) && truthy(side) === deciding)) return deciding
  return sides.find(isUnknown) ?? !deciding
}
