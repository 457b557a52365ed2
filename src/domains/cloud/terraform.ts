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
import { type Evaluation, type Instance, MAX_MODULE_DEPTH, MAX_STEPS, Scope } from './terraform-scope.ts'
import { follow, isUnknown, Unknown, type Value } from './value.ts'

/** Limit of module instances, since nested calls multiply. */
const MAX_INSTANCES = 2000
/** Limit of resources in all module instances. Larger configurations require a plan. */
const MAX_RESOURCES = 20_000

/**
 * Returns the resources of Terraform sources. Values come from variable defaults, `terraform.tfvars`, `*.auto.tfvars`, locals,
 * and inputs and outputs of modules in the same repository.
 *
 * @param files - sources and variable files.
 */
export function terraformResources(files: readonly TerraformFile[]): Infrastructure {
  // Terraform and OpenTofu may load different files, which are then separate deployment units.
  const views = byTool(files).map((seen, index) => resourcesIn(seen, index === 0 ? '' : '#tofu'))
  return { resources: views.flatMap(({ resources }) => resources), unread: views.flatMap(({ unread }) => unread) }
}

function resourcesIn(files: readonly TerraformFile[], view: string): Infrastructure {
  const folders = foldersOf(files)
  const world: World = {
    evaluation: { folders, budget: { depth: 0, steps: 0, modules: 0, unknowns: 0 } },
    resources: [],
    unread: [],
    instances: 0,
    visited: new Set(),
  }
  const called = new Set(
    [...folders.values()].flatMap((folder) => folder.modules.flatMap(({ block }) => localSource(folder.path, block) ?? [])),
  )
  // A called folder may be applied as a root module too.
  const roots = [...folders.values()].filter((folder) => !called.has(folder.path) || folder.isRoot)
  const start = (folder: Folder) =>
    instantiate(world, new Scope({ folder, prefix: '', depth: 0, conditional: undefined }, world.evaluation), `${folder.path}${view}`)
  for (const folder of roots) start(folder)
  // Modules that only call each other have no root, but are evaluated too.
  for (const folder of folders.values()) if (!world.visited.has(folder.path)) start(folder)
  const [first] = files
  // A name that was not evaluated matches nothing and could hide a resource, so the file is reported.
  if (first !== undefined && world.evaluation.budget.steps > MAX_STEPS) world.unread.push(tooMuch(first.path))
  return { resources: world.resources, unread: world.unread }
}

function tooMuch(path: string): Unread {
  return {
    path,
    what: path,
    reason: 'evaluating the sources of this repository exceeds the limits',
    at: { file: path, line: 1 },
    relevant: true,
  }
}

interface World {
  readonly evaluation: Evaluation
  readonly resources: Resource[]
  readonly unread: Unread[]
  instances: number
  readonly visited: Set<string>
}

/** Adds the resources of a module instance and of the modules that it calls. @param root - the folder that is applied. */
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
    for (const resource of resourcesOf(placed, scope, root)) world.resources.push(resource)
  }
  for (const placed of folder.modules) module(world, placed, { scope, root })
}

function module(world: World, { block, source }: Placed, { scope, root }: { readonly scope: Scope; readonly root: string }): void {
  const { folder, prefix, depth, conditional } = scope.instance
  const name = block.labels[0] ?? ''
  const path = localSource(folder.path, block)
  const target = path === undefined ? undefined : world.evaluation.folders.get(path)
  const presence = scope.presence(block.body)
  if (presence === 'never') {
    // It is called, but without an instance, so it is not a root module.
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
  const instanceOf = (key: string, bindings: ReadonlyMap<string, Value>): Instance => ({
    folder: target,
    input: scope.inputsOf(block, bindings),
    prefix: `${prefix}module.${name}${key}.`,
    depth: depth + 1,
    conditional: presence === 'always' ? conditional : presence.reason,
  })
  const instances = scope.instances(block.body)?.map(({ key, value }) => instanceOf(`["${key}"]`, new Map([['each', { key, value }]])))
  for (const instance of instances ?? [instanceOf('', new Map())]) {
    if (depth >= MAX_MODULE_DEPTH || world.instances >= MAX_INSTANCES || world.resources.length >= MAX_RESOURCES) {
      unread('there are too many module instances, or module calls are nested too deeply', true)
      return
    }
    instantiate(world, new Scope(instance, world.evaluation), root)
  }
}

/** Marks a folder and those that it calls as visited. */
function visitAll(world: World, path: string): void {
  const folder = world.evaluation.folders.get(path)
  if (folder === undefined || world.visited.has(path)) return
  world.visited.add(path)
  for (const { block } of folder.modules) visitAll(world, localSource(path, block) ?? '')
}

function describeSource(block: Block): string {
  const source = attributeOf(block.body, 'source')
  return source?.kind === 'literal' ? JSON.stringify(source.value) : '(computed)'
}

function placeOf(source: Source, offset: number): Span {
  return { file: source.path, ...source.position(offset) }
}

/** Returns the resources of a block: one, or one for each instance of `for_each`. */
function resourcesOf(placed: Placed, scope: Scope, root: string): readonly Resource[] {
  const presence = scope.presence(placed.block.body)
  if (presence === 'never') return []
  const conditional = presence === 'always' ? scope.instance.conditional : presence.reason
  const instances = scope.instances(placed.block.body)
  if (instances === undefined) return [resourceOf(placed, scope, { root, conditional, key: '' })]
  return instances.map(({ key, value }) =>
    scope.withBindings(new Map([['each', { key, value }]]), () => resourceOf(placed, scope, { root, conditional, key: `["${key}"]` })),
  )
}

interface InstanceContext {
  readonly root: string
  readonly conditional: string | undefined
  /** The instance key in brackets; empty for a single instance. */
  readonly key: string
}

function resourceOf(placed: Placed, scope: Scope, { root, conditional, key }: InstanceContext): Resource {
  const { block, source } = placed
  const [label = '', name = ''] = block.labels
  const type = block.type === 'data' ? `data.${label}` : label
  const positions = new Map<string, () => Span>()
  const body = bodyValue(block.body, scope, { positions, path: [], source, overrides: placed.overrides ?? new Map() })
  const at = placeOf(source, block.offset)
  return {
    format: 'terraform',
    type,
    address: `${scope.instance.prefix}${type}.${name}${key}`,
    body,
    at,
    spanAt: (path) => nearest(positions, path)?.() ?? at,
    refsAt: (path) => refsIn(follow(body, path)),
    scope: root,
    ...(conditional === undefined ? {} : { conditional }),
  }
}

/** Returns the position of the longest known prefix of a path. */
function nearest(positions: BodyContext['positions'], path: readonly string[]): (() => Span) | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const position = positions.get(path.slice(0, length).join('/'))
    if (position !== undefined) return position
  }
  return undefined
}

interface BodyContext {
  /** Positions of attributes and blocks, by path. */
  readonly positions: Map<string, () => Span>
  /** The path of the body, without the indexes of blocks. */
  readonly path: readonly string[]
  readonly source: Source
  readonly overrides: NonNullable<Placed['overrides']>
}

const META_ARGUMENTS = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'connection', 'provisioner']

/** Evaluates the attributes and nested blocks of a body, and notes their positions. */
function bodyValue(body: Body, scope: Scope, context: BodyContext, depth = 0): Value {
  const { positions, path, overrides } = context
  const members = new Map<string, Value>()
  const blocks = new Map<string, Value[]>()
  const note = (names: readonly string[], source: Source, offset: number) => {
    const key = names.join('/')
    if (!positions.has(key)) positions.set(key, () => placeOf(source, offset))
  }
  for (const attribute of body.attributes) {
    const { name, value, offset } = attribute
    if (depth === 0 && META_ARGUMENTS.includes(name)) continue
    const source = overrides.get(attribute) ?? context.source
    note([...path, name], source, offset)
    for (const entry of entriesOf(value, [...path, name])) note(entry.path, source, entry.offset)
    members.set(name, scope.evaluate(value))
  }
  for (const block of body.blocks) {
    const dynamic = block.type === 'dynamic'
    const name = dynamic ? (block.labels[0] ?? '') : block.type
    const source = overrides.get(block) ?? context.source
    note([...path, name], source, block.offset)
    if (isUnknown(members.get(name))) continue
    const inner = { positions, path: [...path, name], source, overrides }
    const made = !scope.spend()
      ? new Unknown('evaluating it takes too many steps')
      : dynamic
        ? dynamicBlocks(block, scope, { ...inner, depth })
        : [bodyValue(block.body, scope, inner, depth + 1)]
    if (isUnknown(made)) members.set(name, made)
    else {
      const before = blocks.get(name) ?? []
      blocks.set(name, before)
      for (const block of made) before.push(block)
    }
  }
  for (const [name, made] of blocks) if (made.length > 0 && !isUnknown(members.get(name))) members.set(name, made)
  return Object.fromEntries(members)
}

/** Expands a `dynamic` block to one block per iteration. The loop variable is its `iterator`, or else its label. */
function dynamicBlocks(
  { labels: [label = ''], body }: Block,
  scope: Scope,
  { depth, ...context }: BodyContext & { readonly depth: number },
): readonly Value[] | Unknown {
  const each = attributeOf(body, 'for_each')
  const iterator = attributeOf(body, 'iterator')
  const content = body.blocks.find(({ type }) => type === 'content')
  const rounds = each && scope.rounds(each)
  if (rounds === undefined || content === undefined) return new Unknown(`the collection of the dynamic block "${label}" is unknown`)
  const name = iterator?.kind === 'traversal' ? (iterator.path[0] ?? label) : label
  return rounds.map(({ key, value }) =>
    scope.withBindings(new Map([[name, { key, value }]]), () => bodyValue(content.body, scope, context, depth + 1)),
  )
}

/** Yields the positions of the members of an object literal, at any depth. */
function* entriesOf(value: Expression, path: readonly string[]): Generator<{ readonly path: readonly string[]; readonly offset: number }> {
  if (value.kind !== 'object') return
  for (const { key, offset, value: inner } of value.entries) {
    if (typeof key !== 'string') continue
    yield { path: [...path, key], offset }
    yield* entriesOf(inner, [...path, key])
  }
}
