import { fileError } from '../../core/errors.ts'
import type { Span } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
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

/** The planned state, reduced to the resources that rules need. */
export interface Plan {
  readonly path: string
  /** Names of the modules that the root module calls. */
  readonly modules: readonly string[]
  readonly resources: readonly Planned[]
}

interface Planned {
  readonly address: string
  readonly type: string
  readonly body: Value
  /** Its position in the plan. */
  readonly at: Span
  /** Expressions of the configuration, by attribute. */
  readonly expressions: Json
}

/** Types that rules evaluate or join. A Unicode escape may hide a letter, so it matches too. */
const RELEVANT =
  /sagemaker|machine_?learning|azapi|storage_account|template_deployment|cloudcontrol|cloudformation|aws_s3_bucket|google_(vertex_ai|notebooks|workbench|colab)|_iam_|\\u00[4-7]/i

/**
 * Parses the output of `terraform show -json PLAN`. Parses only the relevant types of resources, since plans are large.
 *
 * @throws {SealError} FILE_UNREADABLE - it is not a plan.
 */
export function readPlan(text: string, path: string): Plan {
  const invalid = (what: string, cause?: unknown) =>
    fileError('FILE_UNREADABLE', { path, problem: `${what}. Create it with "terraform show -json PLAN > ${path}".`, cause })
  try {
    const members = membersIn(text)
    const changes = members.get('resource_changes')
    if (!members.has('format_version') || changes === undefined)
      throw invalid('not a Terraform plan: expected "format_version" and "resource_changes"')
    const entries = entriesIn(changes)
    const configuration = members.get('configuration')
    const part = (json: string) => {
      const value = parseJson(json)
      if (value === undefined) throw invalid('invalid JSON, or nested too deeply')
      return value
    }
    const parsed =
      configuration === undefined ? undefined : (part(configuration) as { root_module?: { module_calls?: object | null } | null } | null)
    const expressions = expressionsOf(parsed)
    const positionOf = positionsIn(text, path)
    // One by one, so that the rest of a change is not kept in memory.
    const resources = entries.flatMap((entry, index) => {
      if (index > 0 && !RELEVANT.test(entry)) return []
      const change = part(entry) as Change
      checkChange(change, path)
      return planned(change, { expressions, positionOf })
    })
    return { path, modules: Object.keys(parsed?.root_module?.module_calls ?? {}), resources }
  } catch (cause) {
    if (cause instanceof JsonError) throw invalid(`invalid JSON: ${cause.message}`, cause)
    throw cause
  }
}

interface Reading {
  readonly expressions: ReadonlyMap<string, Json>
  readonly positionOf: (address: string) => Span
}

function planned({ address, mode = 'managed', type: label, change }: Change, { expressions, positionOf }: Reading): readonly Planned[] {
  const { after, after_unknown: unknown } = change
  // A deleted or forgotten resource has no planned state.
  if (after === null) return []
  const type = mode === 'data' ? `data.${label}` : label
  const configured = expressions.get(withoutIndexes(address))
  const body = withUnknown(after as Value, unknown, { configured, path: [], module: moduleOf(address, type), depth: 0 })
  return [{ address, type, body, at: positionOf(address), expressions: configured ?? {} }]
}

function moduleOf(address: string, type: string): string {
  const plain = withoutIndexes(address)
  return plain.slice(0, plain.lastIndexOf(`${type}.`))
}

/**
 * Returns the planned resources. Values that are only known after apply count as set if the configuration has a reference for
 * them.
 *
 * @param sources - positions in the Terraform sources of the repository, by address without indexes.
 */
export function planResources({ path, resources }: Plan, sources: ReadonlyMap<string, Span>): Infrastructure {
  return {
    resources: resources.map(({ address, type, body, at: inPlan, expressions }): Resource => {
      const at = sources.get(withoutIndexes(address)) ?? inPlan
      const module = moduleOf(address, type)
      return {
        format: 'terraform-plan',
        type,
        address,
        body,
        at,
        spanAt: () => at,
        refsAt: (names) =>
          referencesIn(follow(expressions as Value, names))
            .filter(isOfResource)
            .map((ref) => `${module}${ref}`),
        scope: path,
      }
    }),
    unread: [],
  }
}

/** @throws {SealError} FILE_UNREADABLE - an entry has no address, type or change. */
function checkChange(change: Change, path: string): void {
  const found = change as Partial<Change> | null
  const isValid =
    typeof found?.address === 'string' && typeof found.type === 'string' && Array.isArray(found.change?.actions) && 'after' in found.change
  if (!isValid) throw fileError('FILE_UNREADABLE', { path, problem: 'an entry of "resource_changes" has no address, type or change' })
}

interface Unknowns {
  /** Expressions of the resource. */
  readonly configured: Json | undefined
  readonly path: readonly string[]
  readonly module: string
  readonly depth: number
}

const MAX_DEPTH = 40

/** Replaces the values that `after_unknown` marks with unknown ones. */
function withUnknown(after: Value, unknown: unknown, { configured, path, module, depth }: Unknowns): Value {
  if (depth > MAX_DEPTH) return new Unknown('nested too deeply')
  if (unknown === true) {
    const named = referencesIn(follow(configured as Value, path))
    const refs = named.filter(isOfResource).map((ref) => `${module}${ref}`)
    const source = named.length === 1 ? refs[0] : undefined
    if (named.length > 0) return new Unknown('it is known after apply', { set: true, refs, source, attribute: source !== undefined })
    // The provider sets what the configuration omits. Without a configuration, that is unknown.
    return configured === undefined ? new Unknown('it is known after apply') : (after ?? null)
  }
  const inner = (key: string, value: Value, mark: unknown) =>
    withUnknown(value, mark, { configured, path: /^\d+$/.test(key) ? path : [...path, key], module, depth: depth + 1 })
  if (Array.isArray(after) || Array.isArray(unknown)) {
    const values = Array.isArray(after) ? (after as readonly Value[]) : []
    const marks = Array.isArray(unknown) ? (unknown as readonly unknown[]) : []
    const length = Math.max(values.length, marks.length)
    return Array.from({ length }, (_, index) => inner(toText(index), values[index] ?? null, marks[index] ?? false))
  }
  if (typeof unknown !== 'object' || unknown === null) return after
  const members = isObject(after) ? after : {}
  const marks = unknown as Json
  const keys = new Set([...Object.keys(members), ...Object.keys(marks)])
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      inner(key, Object.hasOwn(members, key) ? (members[key] ?? null) : null, Object.hasOwn(marks, key) ? marks[key] : false),
    ]),
  )
}

/** Returns the addresses that an expression, or the expressions of a block, refer to: `aws_kms_key.k.arn` as `aws_kms_key.k`. */
function referencesIn(expression: Value | undefined, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH || typeof expression !== 'object' || expression === null) return []
  const references = isObject(expression) ? expression['references'] : undefined
  const own = Array.isArray(references) ? references.filter((each) => typeof each === 'string') : []
  if (own.length > 0) return [...new Set((own as readonly string[]).map(toAddress))]
  return Object.values(expression).flatMap((member) => referencesIn(member as Value, depth + 1))
}

/** Tells whether a reference is to a resource. A plan does not contain the values of variables, locals and outputs. */
function isOfResource(address: string): boolean {
  return !/^(var|local|module|each|count|path|terraform|self)(\.|$)/.test(address)
}

function toAddress(reference: string): string {
  const parts = withoutIndexes(reference).split('.')
  return parts.slice(0, parts[0] === 'data' ? 3 : 2).join('.')
}

/** Returns the expressions of each resource in the plan's configuration, by address. */
function expressionsOf(configuration: unknown): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>()
  const visit = (module: Json | undefined, prefix: string, depth: number): void => {
    if (depth > MAX_DEPTH || typeof module !== 'object' || module === null) return
    for (const resource of arrayOf(module['resources']))
      found.set(`${prefix}${toText(resource['address'])}`, (resource['expressions'] ?? {}) as Json)
    for (const [name, call] of Object.entries((module['module_calls'] ?? {}) as Readonly<Record<string, Json | null>>))
      visit(call?.['module'] as Json | undefined, `${prefix}module.${name}.`, depth + 1)
  }
  visit((configuration as Json | null | undefined)?.['root_module'] as Json | undefined, '', 0)
  return found
}

function arrayOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value.filter((each) => typeof each === 'object' && each !== null) as readonly Json[]) : []
}

/** Returns a lookup of the line of an address in the plan. In a plan of one line it is always the first. */
function positionsIn(text: string, path: string): (address: string) => Span {
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
