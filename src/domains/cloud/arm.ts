import { Cursor } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import { ArmTemplate, anyCase } from './arm-template.ts'
import type { Surroundings } from './parameters.ts'
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
export function armResources(yaml: YamlFile<unknown>, path: string, { files, budget }: Surroundings): Infrastructure {
  const found: Found = { resources: [], unread: [] }
  const root = new Cursor({ path, yaml }, yaml.value)
  collect(root, { found, template: new ArmTemplate(root, budget, { files }), parent: undefined, prefix: '', depth: 0 })
  return found
}

interface Found {
  readonly resources: Resource[]
  readonly unread: Unread[]
}

interface Place {
  readonly found: Found
  /** By which expressions are read. */
  readonly template: ArmTemplate
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

function one(symbol: string, cursor: Cursor, { found, parent, prefix, depth, template }: Place): void {
  const condition = anyCase(cursor, 'condition')
  const present = condition.exists ? template.evaluate(condition.value) : true
  const own = anyCase(cursor, 'type')
  const type = parent === undefined ? own.text : `${parent.type}/${own.text}`
  const stated = anyCase(cursor, 'name')
  const named = template.evaluate(stated.value)
  const name = isUnknown(named) ? stated.text : String(named)
  const full = parent === undefined ? name : `${parent.name}/${name}`
  const inner = anyCase(anyCase(cursor, 'properties'), 'template')
  const isDeployment = /^Microsoft\.Resources\/deployments$/i.test(type) && inner.exists
  if (isDeployment && present !== false) {
    if (!isObject(inner.value as Value))
      found.unread.push({ path: cursor.file.path, what: full, reason: 'the template that it deploys is computed', at: inner.at })
    const within = { found, template: innerTemplate(cursor, inner, template), parent: undefined }
    collect(inner, { ...within, prefix: `${prefix}${full}/`, depth: depth + 1 })
  }
  if (!isDeployment && present !== false) {
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
  }
  // A condition does not reach the children of what it is about.
  if (!isDeployment && anyCase(cursor, 'resources').exists)
    collect(cursor, { found, template, parent: { type, name: full }, prefix, depth: depth + 1 })
}

/** Expressions of an inner template are its own when it says so; else they are those of the outer one. */
function innerTemplate(deployment: Cursor, inner: Cursor, outer: ArmTemplate): ArmTemplate {
  const properties = anyCase(deployment, 'properties')
  const scope = anyCase(anyCase(properties, 'expressionevaluationoptions'), 'scope').text.toLowerCase()
  if (scope !== 'inner') return outer
  const given = anyCase(properties, 'parameters')
    .entries()
    .map(([name, value]) => {
      const stated = value.get('value')
      return [
        name.toLowerCase(),
        stated.exists ? outer.evaluate(stated.value) : new Unknown(`the parameter ${name} comes from elsewhere`),
      ] as const
    })
  return outer.within(inner, new Map(given))
}
