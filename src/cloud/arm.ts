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
  const root = new Cursor({ path, yaml }, yaml.value)
  collect(root, { found, template: new Template(root), parent: undefined, prefix: '', depth: 0 })
  return found
}

interface Found {
  readonly resources: Resource[]
  readonly unread: Unread[]
}

interface Place {
  readonly found: Found
  /** By which expressions are read. */
  readonly template: Template
  readonly parent: { readonly type: string; readonly name: string } | undefined
  readonly prefix: string
  readonly depth: number
}

/** @param holder - what has `resources`: a template, or a resource with children. */
function collect(holder: Cursor, place: Place): void {
  if (place.depth > MAX_DEPTH) return
  const list = anyCase(holder, 'resources')
  const symbolic = !Array.isArray(list.value)
  const entries = symbolic ? list.entries() : list.items().map((cursor) => ['', cursor] as const)
  for (const [symbol, cursor] of entries) {
    // Only in a template that names its resources can one be there already.
    if (!(symbolic && cursor.get('existing').value === true)) one(symbol, cursor, place)
  }
}

/** Azure does not mind the case of a member's name. */
function anyCase(cursor: Cursor, name: string): Cursor {
  return cursor.get(name).exists
    ? cursor.get(name)
    : (cursor.entries().find(([key]) => key.toLowerCase() === name)?.[1] ?? cursor.get(name))
}

function one(symbol: string, cursor: Cursor, { found, parent, prefix, depth, template }: Place): void {
  const condition = cursor.get('condition')
  const present = condition.exists ? template.evaluate(condition.value) : true
  if (present === false) return
  const own = anyCase(cursor, 'type')
  const type = parent === undefined ? own.text : `${parent.type}/${own.text}`
  const named = template.evaluate(cursor.get('name').value)
  const name = isUnknown(named) ? cursor.get('name').text : String(named)
  const full = parent === undefined ? name : `${parent.name}/${name}`
  if (/^Microsoft\.Resources\/deployments$/i.test(type)) {
    const inner = cursor.get('properties', 'template')
    const place = {
      found,
      template: innerTemplate(cursor, inner, template),
      parent: undefined,
      prefix: `${prefix}${full}/`,
      depth: depth + 1,
    }
    if (inner.exists) collect(inner, place)
    else found.unread.push({ path: cursor.file.path, what: full, reason: 'it deploys a template from elsewhere', at: cursor.at })
    return
  }
  const body = template.evaluate(cursor.value)
  found.resources.push({
    format: 'arm',
    type,
    address: `${prefix}${symbol === '' ? full : symbol}`,
    body,
    at: own.at,
    spanAt: (names) => (names.length === 0 ? own.at : cursor.get(...names).at),
    refsAt: (names) => refsIn(follow(body, names)),
    scope: `${cursor.file.path}#${prefix}`,
    ...(isUnknown(present) ? { conditional: present.reason } : {}),
  })
  if (cursor.get('resources').exists) collect(cursor, { found, template, parent: { type, name: full }, prefix, depth: depth + 1 })
}

/** Expressions of an inner template are its own when it says so; else they are those of the outer one. */
function innerTemplate(deployment: Cursor, inner: Cursor, outer: Template): Template {
  const scope = deployment.get('properties', 'expressionEvaluationOptions', 'scope').text.toLowerCase()
  if (scope !== 'inner') return outer
  const given = deployment
    .get('properties', 'parameters')
    .entries()
    .map(([name, value]) => {
      const stated = value.get('value')
      return [
        name.toLowerCase(),
        stated.exists ? outer.evaluate(stated.value) : new Unknown(`the parameter ${name} comes from elsewhere`),
      ] as const
    })
  return new Template(inner, new Map(given))
}

/** Expressions in brackets, as far as parameters with defaults and variables tell. */
class Template {
  readonly #given: ReadonlyMap<string, Value>
  readonly #busy = new Set<string>()
  readonly #known = new Map<string, Value>()
  readonly #stated = new Map<string, Cursor>()

  /** @param given - values that whoever deploys the template hands to it, by names in small letters. */
  constructor(root: Cursor, given: ReadonlyMap<string, Value> = new Map()) {
    this.#given = given
    for (const kind of ['parameters', 'variables'])
      for (const [name, cursor] of anyCase(root, kind).entries()) this.#stated.set(`${kind}.${name.toLowerCase()}`, cursor)
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
    return new Unknown(`it is computed: ${expression.slice(0, 80)}`, {
      set: NEVER_EMPTY.includes(called) && refs.some((ref) => ref.trim() !== ''),
      refs,
    })
  }

  #named(kind: string, name: string, { rest, depth }: { readonly rest: readonly string[]; readonly depth: number }): Value {
    const key = `${kind}.${name.toLowerCase()}`
    const value = this.#value(key, { kind, name, depth })
    return rest.length === 0 ? value : (follow(value, rest) ?? new Unknown(`${kind}('${name}') has no ${rest.join('.')} here`))
  }

  #value(key: string, { kind, name, depth }: { readonly kind: string; readonly name: string; readonly depth: number }): Value {
    const given = kind === 'parameters' ? this.#given.get(name.toLowerCase()) : undefined
    const known = given ?? this.#known.get(key)
    if (known !== undefined) return known
    if (this.#busy.has(key)) return new Unknown(`${kind}('${name}') names itself`)
    const exact = this.#stated.get(key)
    const stated = kind === 'parameters' ? exact?.get('defaultValue') : exact
    if (stated === undefined || stated.value === undefined) return new Unknown(`the parameter ${name} has no value in this repository`)
    this.#busy.add(key)
    const value = this.evaluate(stated.value, depth + 1)
    this.#busy.delete(key)
    this.#known.set(key, value)
    return value
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
