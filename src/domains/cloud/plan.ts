import { SealError } from '../../core/errors.ts'
import type { Span } from '../../core/subject.ts'
import { entriesIn, JsonError, membersIn, parseJson } from '../../documents/json.ts'
import { type Infrastructure, type Resource, withoutIndexes } from './resource.ts'
import { follow, isObject, Unknown, type Value } from './value.ts'

type Json = Readonly<Record<string, unknown>>

interface Change {
  readonly address: string
  readonly mode?: string
  readonly type: string
  readonly change: { readonly actions: readonly string[]; readonly after: unknown; readonly after_unknown: unknown }
}

/** What will be there after a plan, without what nobody looks at. */
export interface Plan {
  readonly path: string
  /** Names of the modules that its root calls. */
  readonly modules: readonly string[]
  readonly resources: readonly Planned[]
}

interface Planned {
  readonly address: string
  readonly type: string
  readonly body: Value
  /** Where it stands in the plan. */
  readonly at: Span
  /** Expressions of the configuration, by the names of members. */
  readonly stated: Json
}

/** Types that somebody looks at, or that others are judged by. A letter behind an escape could be any. */
const RELEVANT =
  /sagemaker|machine_?learning|azapi|storage_account|template_deployment|cloudcontrol|cloudformation|aws_s3_bucket|google_(vertex_ai|notebooks|workbench|colab)|_iam_|\\u00[4-7]/i

/**
 * Reads what `terraform show -json` prints of a plan. Only resources of some types are parsed: plans are large, and most of what
 * they hold is about something else.
 *
 * @throws {SealError} FILE_UNREADABLE - it is no plan.
 */
export function readPlan(text: string, path: string): Plan {
  const wrong = (what: string, cause?: unknown) =>
    new SealError('FILE_UNREADABLE', `${path}: ${what}. Write it with "terraform show -json PLAN > ${path}".`, { cause })
  try {
    const members = membersIn(text)
    const changes = members.get('resource_changes')
    if (!members.has('format_version') || changes === undefined)
      throw wrong('is no Terraform plan: "format_version" and "resource_changes" are missing')
    const entries = entriesIn(changes)
    const configuration = members.get('configuration')
    const part = (json: string) => {
      const value = parseJson(json)
      if (value === undefined) throw wrong('is no JSON, or is nested too deeply')
      return value
    }
    const settled =
      configuration === undefined ? undefined : (part(configuration) as { root_module?: { module_calls?: object | null } | null } | null)
    const expressions = expressionsOf(settled)
    const here = placesIn(text, path)
    // One by one, so that what a change holds besides is not kept.
    const resources = entries.flatMap((entry, index) => {
      if (index > 0 && !RELEVANT.test(entry)) return []
      const change = part(entry) as Change
      checkChange(change, path)
      return planned(change, { expressions, here })
    })
    return { path, modules: Object.keys(settled?.root_module?.module_calls ?? {}), resources }
  } catch (cause) {
    if (cause instanceof JsonError) throw wrong('is no JSON', cause)
    throw cause
  }
}

interface Reading {
  readonly expressions: ReadonlyMap<string, Json>
  readonly here: (address: string) => Span
}

function planned({ address, mode = 'managed', type: label, change }: Change, { expressions, here }: Reading): readonly Planned[] {
  const { after, after_unknown: unknown } = change
  // What is deleted or forgotten has nothing after it.
  if (after === null) return []
  const type = mode === 'data' ? `data.${label}` : label
  const stated = expressions.get(withoutIndexes(address))
  const body = withUnknown(after as Value, unknown, { stated, path: [], module: moduleOf(address, type), depth: 0 })
  return [{ address, type, body, at: here(address), stated: stated ?? {} }]
}

function moduleOf(address: string, type: string): string {
  const plain = withoutIndexes(address)
  return plain.slice(0, plain.lastIndexOf(`${type}.`))
}

/**
 * Resources of a plan as `terraform show -json PLAN` prints it: what will be there after it. Values that are only known later
 * count as given where the configuration names something for them.
 *
 * @param sources - where a resource stands in the sources of the same repository, by its address without indexes.
 */
export function planResources({ path, resources }: Plan, sources: ReadonlyMap<string, Span>): Infrastructure {
  return {
    resources: resources.map(({ address, type, body, at: here, stated }): Resource => {
      const at = sources.get(withoutIndexes(address)) ?? here
      const module = moduleOf(address, type)
      return {
        format: 'terraform-plan',
        type,
        address,
        body,
        at,
        spanAt: () => at,
        refsAt: (names) =>
          referencesIn(follow(stated as Value, names))
            .filter(isOfResource)
            .map((ref) => `${module}${ref}`),
        scope: path,
      }
    }),
    unread: [],
  }
}

function checkChange(change: Change, path: string): void {
  const found = change as Partial<Change> | null
  const fine =
    typeof found?.address === 'string' && typeof found.type === 'string' && Array.isArray(found.change?.actions) && 'after' in found.change
  if (!fine) throw new SealError('FILE_UNREADABLE', `${path}: an entry of "resource_changes" lacks its address, type or change.`)
}

interface Unknowns {
  readonly stated: Json | undefined
  readonly path: readonly string[]
  readonly module: string
  readonly depth: number
}

const MAX_DEPTH = 40

/** Puts what is known after the apply only where the plan leaves a hole. */
function withUnknown(after: Value, unknown: unknown, { stated, path, module, depth }: Unknowns): Value {
  if (depth > MAX_DEPTH) return new Unknown('nested too deeply')
  if (unknown === true) {
    const named = referencesIn(follow(stated as Value, path))
    const refs = named.filter(isOfResource).map((ref) => `${module}${ref}`)
    const source = named.length === 1 ? refs[0] : undefined
    if (named.length > 0) return new Unknown('it is known after the apply', { set: true, refs, source, attribute: source !== undefined })
    // What the configuration does not mention is left to the provider. Without a configuration nobody can tell.
    return stated === undefined ? new Unknown('it is known after the apply') : (after ?? null)
  }
  const inner = (key: string, value: Value, hole: unknown) =>
    withUnknown(value, hole, { stated, path: /^\d+$/.test(key) ? path : [...path, key], module, depth: depth + 1 })
  if (Array.isArray(after) || Array.isArray(unknown)) {
    const values = Array.isArray(after) ? (after as readonly Value[]) : []
    const holes = Array.isArray(unknown) ? (unknown as readonly unknown[]) : []
    const length = Math.max(values.length, holes.length)
    return Array.from({ length }, (_, index) => inner(String(index), values[index] ?? null, holes[index] ?? false))
  }
  if (typeof unknown !== 'object' || unknown === null) return after
  const members = isObject(after) ? after : {}
  const holes = unknown as Json
  const keys = new Set([...Object.keys(members), ...Object.keys(holes)])
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      inner(key, Object.hasOwn(members, key) ? (members[key] ?? null) : null, Object.hasOwn(holes, key) ? holes[key] : false),
    ]),
  )
}

/** `aws_kms_key.k.arn` and `aws_kms_key.k` of an expression, as `aws_kms_key.k`; also of a block with expressions in it. */
function referencesIn(expression: Value | undefined, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH || typeof expression !== 'object' || expression === null) return []
  const references = isObject(expression) ? expression['references'] : undefined
  const own = Array.isArray(references) ? references.filter((each) => typeof each === 'string') : []
  if (own.length > 0) return [...new Set((own as readonly string[]).map(toAddress))]
  return Object.values(expression).flatMap((member) => referencesIn(member as Value, depth + 1))
}

/** Not to a variable, a local value or an output, of which a plan does not say what is in it. */
function isOfResource(address: string): boolean {
  return !/^(var|local|module|each|count|path|terraform|self)(\.|$)/.test(address)
}

function toAddress(reference: string): string {
  const parts = withoutIndexes(reference).split('.')
  return parts.slice(0, parts[0] === 'data' ? 3 : 2).join('.')
}

/** Expressions of each resource in the plan's configuration, by address. */
function expressionsOf(configuration: unknown): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>()
  const visit = (module: Json | undefined, prefix: string, depth: number): void => {
    if (depth > MAX_DEPTH || typeof module !== 'object' || module === null) return
    for (const resource of arrayOf(module['resources']))
      found.set(`${prefix}${String(resource['address'])}`, (resource['expressions'] ?? {}) as Json)
    for (const [name, call] of Object.entries((module['module_calls'] ?? {}) as Readonly<Record<string, Json | null>>))
      visit(call?.['module'] as Json | undefined, `${prefix}module.${name}.`, depth + 1)
  }
  visit((configuration as Json | null | undefined)?.['root_module'] as Json | undefined, '', 0)
  return found
}

function arrayOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value.filter((each) => typeof each === 'object' && each !== null) as readonly Json[]) : []
}

/** Where an address stands in the text of the plan; its first line where the plan is one line. */
function placesIn(text: string, path: string): (address: string) => Span {
  const lines = new Map<string, number>()
  if (text.includes('\n')) {
    for (const [index, line] of text.split('\n').entries()) {
      const found = /^\s*"address":\s*("(?:[^"\\]|\\.){1,500}")/.exec(line)?.[1]
      const address = found === undefined ? undefined : parseJson(found)
      if (typeof address === 'string' && !lines.has(address)) lines.set(address, index + 1)
    }
  }
  return (address) => ({ file: path, line: lines.get(address) ?? 1 })
}
