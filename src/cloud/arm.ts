import { Cursor } from '../cursor.ts'
import type { YamlFile } from '../yaml.ts'
import { type Infrastructure, type Resource, refsIn, type Unread } from './resource.ts'
import { follow, isObject, isUnknown, Unknown, type Value } from './value.ts'

/** Whether a document is a template of Azure Resource Manager, as people write it or Bicep builds it. */
export function isArm(value: unknown): boolean {
  return (
    isObject(value as Value) &&
    /schema\.management\.azure\.com\/schemas\/[^/]+\/(\w*[dD]eploymentTemplate)\.json/.test(
      String((value as { $schema?: unknown }).$schema),
    )
  )
}

const MAX_DEPTH = 40

/** Resources of a template and of the templates and children within it, types in full: `Microsoft.X/workspaces/computes`. */
export function armResources(yaml: YamlFile<unknown>, path: string): Infrastructure {
  const found: Found = { resources: [], unread: [] }
  collect(new Cursor({ path, yaml }, yaml.value), { found, parent: undefined, prefix: '', depth: 0 })
  return found
}

interface Found {
  readonly resources: Resource[]
  readonly unread: Unread[]
}

interface Place {
  readonly found: Found
  readonly parent: { readonly type: string; readonly name: string; readonly template: Template } | undefined
  readonly prefix: string
  readonly depth: number
}

/** @param holder - what has `resources`: a template, or a resource with children. */
function collect(holder: Cursor, place: Place): void {
  if (place.depth > MAX_DEPTH) return
  const template = place.parent?.template ?? new Template(holder)
  const list = holder.get('resources')
  const entries = Array.isArray(list.value) ? list.items().map((cursor) => ['', cursor] as const) : list.entries()
  for (const [symbol, cursor] of entries) one(symbol, cursor, { ...place, template })
}

function one(symbol: string, cursor: Cursor, { found, parent, prefix, depth, template }: Place & { readonly template: Template }): void {
  const condition = cursor.get('condition')
  const present = condition.exists ? template.evaluate(condition.value) : true
  if (present === false || cursor.get('existing').value === true) return
  const type = parent === undefined ? cursor.get('type').text : `${parent.type}/${cursor.get('type').text}`
  const named = template.evaluate(cursor.get('name').value)
  const name = isUnknown(named) ? cursor.get('name').text : String(named)
  const full = parent === undefined ? name : `${parent.name}/${name}`
  if (/^Microsoft\.Resources\/deployments$/i.test(type)) {
    const inner = cursor.get('properties', 'template')
    if (inner.exists) collect(inner, { found, parent: undefined, prefix: `${prefix}${full}/`, depth: depth + 1 })
    else found.unread.push({ path: cursor.file.path, what: full, reason: 'it deploys a template from elsewhere', at: cursor.at })
    return
  }
  const body = template.evaluate(cursor.value)
  found.resources.push({
    format: 'arm',
    type,
    address: `${prefix}${symbol === '' ? full : symbol}`,
    body,
    at: cursor.get('type').at,
    spanAt: (names) => (names.length === 0 ? cursor.get('type').at : cursor.get(...names).at),
    refsAt: (names) => refsIn(follow(body, names)),
    scope: `${cursor.file.path}#${prefix}`,
    ...(isUnknown(present) ? { conditional: present.reason } : {}),
  })
  if (cursor.get('resources').exists) collect(cursor, { found, parent: { type, name: full, template }, prefix, depth: depth + 1 })
}

/** Expressions in brackets, as far as parameters with defaults and variables tell. */
class Template {
  readonly #root: Cursor
  readonly #busy = new Set<string>()

  constructor(root: Cursor) {
    this.#root = root
  }

  evaluate(value: unknown, depth = 0): Value {
    if (depth > MAX_DEPTH) return new Unknown('nested too deeply')
    if (typeof value === 'string') return this.#text(value, depth)
    if (Array.isArray(value)) return value.map((item) => this.evaluate(item, depth + 1))
    if (!isObject(value as Value)) return (value ?? null) as Value
    return Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, this.evaluate(member, depth + 1)]))
  }

  #text(text: string, depth: number): Value {
    if (text.startsWith('[[')) return text.slice(1)
    if (!text.startsWith('[') || !text.endsWith(']')) return text
    const expression = text.slice(1, -1).trim()
    const [, kind, name = '', rest = ''] = /^(parameters|variables)\('([^']{1,200})'\)((?:\.\w{1,100})*)$/i.exec(expression) ?? []
    if (kind !== undefined) return this.#named(kind.toLowerCase(), name, { rest: rest.split('.').slice(1), depth })
    if (/^(true|false)\(\)$/i.test(expression)) return /^true/i.test(expression)
    if (/^null\(\)$/i.test(expression)) return null
    const literal = /^'((?:[^']|'')*)'$/.exec(expression)?.[1]
    if (literal !== undefined) return literal.replaceAll("''", "'")
    const called = /^(\w+)\(/.exec(expression)?.[1]?.toLowerCase() ?? ''
    const refs = [...expression.matchAll(/'([^']{1,300})'/g)].map((match) => match[1] ?? '')
    return new Unknown(`it is computed: ${expression.slice(0, 80)}`, { set: NEVER_EMPTY.includes(called), refs })
  }

  #named(kind: string, name: string, { rest, depth }: { readonly rest: readonly string[]; readonly depth: number }): Value {
    const key = `${kind}.${name.toLowerCase()}`
    if (this.#busy.has(key)) return new Unknown(`${kind}('${name}') names itself`)
    const holder = this.#root.get(kind)
    const exact = holder.entries().find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1]
    const stated = kind === 'parameters' ? exact?.get('defaultValue') : exact
    if (stated === undefined || stated.value === undefined) return new Unknown(`the parameter ${name} has no value in this repository`)
    this.#busy.add(key)
    const value = this.evaluate(stated.value, depth + 1)
    this.#busy.delete(key)
    return rest.length === 0 ? value : (follow(value, rest) ?? null)
  }
}

/** Functions whose result is something, whatever it is. */
const NEVER_EMPTY = [
  'resourceid',
  'concat',
  'format',
  'subscriptionresourceid',
  'uniquestring',
  'reference',
  'tenantresourceid',
  'extensionresourceid',
]
