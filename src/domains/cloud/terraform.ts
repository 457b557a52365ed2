import type { Span } from '../../core/subject.ts'
import type { Block, Body, Expression } from './hcl.ts'
import { type Infrastructure, type Resource, refsIn, type Unread } from './resource.ts'
import {
  attributeOf,
  byTool,
  type Folder,
  foldersOf,
  localSource,
  type Placed,
  type Source,
  type TerraformFile,
} from './terraform-files.ts'
import { type Around, type Instance, MAX_MODULE_DEPTH, MAX_STEPS, Scope } from './terraform-scope.ts'
import { follow, isUnknown, Unknown, type Value } from './value.ts'

/** More copies of modules than anybody has; each call of a call multiplies. */
const MAX_INSTANCES = 2000
/** Resources after modules are put in; a plan is the way to judge more. */
const MAX_RESOURCES = 20_000

/**
 * Resources of Terraform sources, as far as the repository tells their values: defaults of variables, `terraform.tfvars` and
 * `*.auto.tfvars`, locals, what is handed to modules of the same repository and what these give.
 *
 * @param files - sources and files of values.
 */
export function terraformResources(files: readonly TerraformFile[]): Infrastructure {
  // What one of the tools sees is not deployed together with what the other does.
  const views = byTool(files).map((seen, index) => resourcesIn(seen, index === 0 ? '' : '#tofu'))
  return { resources: views.flatMap(({ resources }) => resources), unread: views.flatMap(({ unread }) => unread) }
}

function resourcesIn(files: readonly TerraformFile[], view: string): Infrastructure {
  const folders = foldersOf(files)
  const world: World = {
    around: { folders, depth: 0, steps: 0, insides: 0, doubts: 0 },
    resources: [],
    unread: [],
    instances: 0,
    visited: new Set(),
  }
  const called = new Set(
    [...folders.values()].flatMap((folder) => folder.modules.flatMap(({ block }) => localSource(folder.path, block) ?? [])),
  )
  // Who calls a folder does not decide that nobody applies it by itself.
  const roots = [...folders.values()].filter((folder) => !called.has(folder.path) || folder.isRoot)
  const start = (folder: Folder) =>
    instantiate(world, new Scope({ folder, prefix: '', depth: 0, conditional: undefined }, world.around), `${folder.path}${view}`)
  for (const folder of roots) start(folder)
  // Modules that only call each other have no root; they are judged all the same.
  for (const folder of folders.values()) if (!world.visited.has(folder.path)) start(folder)
  const [first] = files
  // Names that were not worked out match nothing, so that it is not enough to leave them unknown.
  if (first !== undefined && world.around.steps > MAX_STEPS) world.unread.push(tooMuch(first.path))
  return { resources: world.resources, unread: world.unread }
}

function tooMuch(path: string): Unread {
  return {
    path,
    what: path,
    reason: 'the sources of this repository take too much to work out',
    at: { file: path, line: 1 },
    relevant: true,
  }
}

interface World {
  readonly around: Around
  readonly resources: Resource[]
  readonly unread: Unread[]
  instances: number
  readonly visited: Set<string>
}

/** @param root - the folder that is applied. */
function instantiate(world: World, scope: Scope, root: string): void {
  const { folder } = scope.instance
  world.instances += 1
  world.visited.add(folder.path)
  for (const placed of folder.resources) {
    if (world.resources.length >= MAX_RESOURCES) {
      const what = `resource.${placed.block.labels.join('.')}`
      const at = placeOf(placed.source, placed.block.offset)
      world.unread.push({ path: placed.source.path, what, reason: `there are more than ${MAX_RESOURCES} resources`, at, relevant: true })
      break
    }
    world.resources.push(...resourcesOf(placed, scope, root))
  }
  for (const placed of folder.modules) module(world, placed, { scope, root })
}

function module(world: World, { block, source }: Placed, { scope, root }: { readonly scope: Scope; readonly root: string }): void {
  const { folder, prefix, depth, conditional } = scope.instance
  const name = block.labels[0] ?? ''
  const path = localSource(folder.path, block)
  const target = path === undefined ? undefined : world.around.folders.get(path)
  const presence = scope.presence(block.body)
  if (presence === 'never') {
    // It is called, only not now: nobody applies it by itself.
    if (path !== undefined) visitAll(world, path)
    return
  }
  const unread = (reason: string, relevant?: boolean) =>
    world.unread.push({
      path: source.path,
      what: `module.${name}`,
      reason,
      at: placeOf(source, block.offset),
      ...(relevant === undefined ? {} : { relevant }),
    })
  if (target === undefined) {
    unread(`its source ${describeSource(block)} is not in this repository`, path === undefined ? undefined : true)
    return
  }
  const inside = (key: string, bindings: ReadonlyMap<string, Value>): Instance => ({
    folder: target,
    input: scope.inputsOf(block, bindings),
    prefix: `${prefix}module.${name}${key}.`,
    depth: depth + 1,
    conditional: presence === 'always' ? conditional : presence.reason,
  })
  const instances = scope.copies(block.body)?.map(({ key, value }) => inside(`["${key}"]`, new Map([['each', { key, value }]])))
  for (const instance of instances ?? [inside('', new Map())]) {
    if (depth >= MAX_MODULE_DEPTH || world.instances >= MAX_INSTANCES || world.resources.length >= MAX_RESOURCES) {
      unread('modules call modules too often', true)
      return
    }
    instantiate(world, new Scope(instance, world.around), root)
  }
}

/** A folder and those that it calls. */
function visitAll(world: World, path: string): void {
  const folder = world.around.folders.get(path)
  if (folder === undefined || world.visited.has(path)) return
  world.visited.add(path)
  for (const { block } of folder.modules) visitAll(world, localSource(path, block) ?? '')
}

function describeSource(block: Block): string {
  const source = attributeOf(block.body, 'source')
  return source?.kind === 'literal' ? JSON.stringify(source.value) : 'that is computed'
}

function placeOf(source: Source, offset: number): Span {
  return { file: source.path, ...source.position(offset) }
}

/** One, or each copy that `for_each` makes of it. */
function resourcesOf(placed: Placed, scope: Scope, root: string): readonly Resource[] {
  const presence = scope.presence(placed.block.body)
  if (presence === 'never') return []
  const conditional = presence === 'always' ? scope.instance.conditional : presence.reason
  const copies = scope.copies(placed.block.body)
  if (copies === undefined) return [resourceOf(placed, scope, { root, conditional, key: '' })]
  return copies.map(({ key, value }) =>
    scope.within(new Map([['each', { key, value }]]), () => resourceOf(placed, scope, { root, conditional, key: `["${key}"]` })),
  )
}

interface Making {
  readonly root: string
  readonly conditional: string | undefined
  /** Of the copy, in brackets. */
  readonly key: string
}

function resourceOf(placed: Placed, scope: Scope, { root, conditional, key }: Making): Resource {
  const { block, source } = placed
  const [label = '', name = ''] = block.labels
  const type = block.type === 'data' ? `data.${label}` : label
  const places = new Map<string, () => Span>()
  const body = bodyValue(block.body, scope, { places, path: [], source, elsewhere: placed.elsewhere ?? new Map() })
  const at = placeOf(source, block.offset)
  return {
    format: 'terraform',
    type,
    address: `${scope.instance.prefix}${type}.${name}${key}`,
    body,
    at,
    spanAt: (path) => nearest(places, path)?.() ?? at,
    refsAt: (path) => refsIn(follow(body, path)),
    scope: root,
    ...(conditional === undefined ? {} : { conditional }),
  }
}

function nearest(places: Building['places'], path: readonly string[]): (() => Span) | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places.get(path.slice(0, length).join('/'))
    if (place !== undefined) return place
  }
  return undefined
}

interface Building {
  readonly places: Map<string, () => Span>
  /** Without the numbers of blocks, as members are asked for. */
  readonly path: readonly string[]
  readonly source: Source
  readonly elsewhere: NonNullable<Placed['elsewhere']>
}

const META_ARGUMENTS = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'connection', 'provisioner']

function bodyValue(body: Body, scope: Scope, building: Building, depth = 0): Value {
  const { places, path, elsewhere } = building
  const members = new Map<string, Value>()
  const blocks = new Map<string, Value[]>()
  const note = (names: readonly string[], source: Source, offset: number) => {
    const key = names.join('/')
    if (!places.has(key)) places.set(key, () => placeOf(source, offset))
  }
  for (const attribute of body.attributes) {
    const { name, value, offset } = attribute
    if (depth === 0 && META_ARGUMENTS.includes(name)) continue
    const source = elsewhere.get(attribute) ?? building.source
    note([...path, name], source, offset)
    for (const entry of entriesOf(value, [...path, name])) note(entry.path, source, entry.offset)
    members.set(name, scope.evaluate(value))
  }
  for (const block of body.blocks) {
    const dynamic = block.type === 'dynamic'
    const name = dynamic ? (block.labels[0] ?? '') : block.type
    const source = elsewhere.get(block) ?? building.source
    note([...path, name], source, block.offset)
    if (isUnknown(members.get(name))) continue
    const within = { places, path: [...path, name], source, elsewhere }
    const made = !scope.spend()
      ? new Unknown('there are too many blocks')
      : dynamic
        ? dynamicBlocks(block, scope, { ...within, depth })
        : [bodyValue(block.body, scope, within, depth + 1)]
    if (isUnknown(made)) members.set(name, made)
    else {
      const before = blocks.get(name) ?? []
      blocks.set(name, before)
      before.push(...made)
    }
  }
  for (const [name, made] of blocks) if (made.length > 0 && !isUnknown(members.get(name))) members.set(name, made)
  return Object.fromEntries(members)
}

/** What a `dynamic` block becomes: one block for each round, in which its label or `iterator` stands for it. */
function dynamicBlocks(
  { labels: [label = ''], body }: Block,
  scope: Scope,
  { depth, ...building }: Building & { readonly depth: number },
): readonly Value[] | Unknown {
  const each = attributeOf(body, 'for_each')
  const iterator = attributeOf(body, 'iterator')
  const content = body.blocks.find(({ type }) => type === 'content')
  const rounds = each && scope.rounds(each)
  if (rounds === undefined || content === undefined) return new Unknown(`"${label}" is a dynamic block over what nobody can tell`)
  const name = iterator?.kind === 'traversal' ? (iterator.path[0] ?? label) : label
  return rounds.map(({ key, value }) =>
    scope.within(new Map([[name, { key, value }]]), () => bodyValue(content.body, scope, building, depth + 1)),
  )
}

/** Where the members of a written object stand, at any depth. */
function* entriesOf(value: Expression, path: readonly string[]): Generator<{ readonly path: readonly string[]; readonly offset: number }> {
  if (value.kind !== 'object') return
  for (const { key, offset, value: inner } of value.entries) {
    if (typeof key !== 'string') continue
    yield { path: [...path, key], offset }
    yield* entriesOf(inner, [...path, key])
  }
}
