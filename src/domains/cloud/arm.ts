import { toText } from '../../core/to-text.ts'
import { Cursor } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'
import { ArmTemplate, anyCase } from './arm-template.ts'
import type { TemplateInputs } from './parameters.ts'
import { type Infrastructure, type Resource, refsIn, type Unread } from './resource.ts'
import { follow, isObject, isUnknown, Unknown, type Value } from './value.ts'

/** Tells whether a document is an Azure Resource Manager template, written manually or built from Bicep. */
export function isArm(value: unknown): boolean {
  return (
    isObject(value as Value) &&
    /schema\.management\.azure\.com\/schemas\/[^/]+\/(\w*[dD]eploymentTemplate)\.json/.test(
      toText((value as { $schema?: unknown }).$schema),
    )
  )
}

const MAX_DEPTH = 40

/** Returns the resources of a template, its nested templates and child resources, with full types: `Microsoft.X/workspaces/computes`. */
export function armResources(yaml: YamlFile<unknown>, path: string, { files, budget }: TemplateInputs): Infrastructure {
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
  /** Evaluates the expressions. */
  readonly template: ArmTemplate
  readonly parent: { readonly type: string; readonly name: string } | undefined
  readonly prefix: string
  readonly depth: number
}

/** Collects resources recursively. @param holder - a template, or a resource with children. */
function collect(holder: Cursor, place: Place): void {
  if (place.depth > MAX_DEPTH) return
  const list = anyCase(holder, 'resources')
  const symbolic = !Array.isArray(list.value)
  const entries = symbolic ? list.entries() : list.items().map((cursor) => ['', cursor] as const)
  for (const [symbol, cursor] of entries) {
    // Only templates with symbolic names can refer to existing resources.
    if (!(symbolic && cursor.get('existing').value === true)) collectResource(symbol, cursor, place)
  }
}

function collectResource(symbol: string, cursor: Cursor, { found, parent, prefix, depth, template }: Place): void {
  const condition = anyCase(cursor, 'condition')
  const present = condition.exists ? template.evaluate(condition.value) : true
  const own = anyCase(cursor, 'type')
  const type = parent === undefined ? own.text : `${parent.type}/${own.text}`
  const declaredName = anyCase(cursor, 'name')
  const evaluated = template.evaluate(declaredName.value)
  const name = isUnknown(evaluated) ? declaredName.text : toText(evaluated)
  const full = parent === undefined ? name : `${parent.name}/${name}`
  const inner = anyCase(anyCase(cursor, 'properties'), 'template')
  const isDeployment = /^Microsoft\.Resources\/deployments$/i.test(type) && inner.exists
  if (isDeployment && present !== false) {
    if (!isObject(inner.value as Value))
      found.unread.push({ path: cursor.file.path, what: full, reason: 'its nested template is computed', at: inner.at })
    const place = { found, template: innerTemplate(cursor, inner, template), parent: undefined }
    collect(inner, { ...place, prefix: `${prefix}${full}/`, depth: depth + 1 })
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
  // A condition does not apply to child resources.
  if (!isDeployment && anyCase(cursor, 'resources').exists)
    collect(cursor, { found, template, parent: { type, name: full }, prefix, depth: depth + 1 })
}

/** Returns the evaluator of a nested template: its own for the scope `inner`, else that of the outer template. */
function innerTemplate(deployment: Cursor, inner: Cursor, outer: ArmTemplate): ArmTemplate {
  const properties = anyCase(deployment, 'properties')
  const scope = anyCase(anyCase(properties, 'expressionevaluationoptions'), 'scope').text.toLowerCase()
  if (scope !== 'inner') return outer
  const passed = anyCase(properties, 'parameters')
    .entries()
    .map(([name, value]) => {
      const argument = value.get('value')
      return [
        name.toLowerCase(),
        argument.exists
          ? outer.evaluate(argument.value)
          : new Unknown(`the value of the parameter "${name}" is stored outside the repository`),
      ] as const
    })
  return outer.nested(inner, new Map(passed))
}
