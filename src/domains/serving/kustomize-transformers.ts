import type { Cursor } from '../../documents/cursor.ts'
import { type Part, partOf, placed, sizeOf, textAt } from './composed.ts'
import { type Item, isBuiltIn, textIn, wholeOf } from './kustomize-item.ts'
import { strategic } from './patches.ts'

/** Returns the transformations that a kustomization applies to all objects: namespace, names, labels and annotations. */
export function namings(root: Cursor): readonly Change[] {
  return [
    ...namespaces(root.get('namespace')),
    ...affixes(root.get('namePrefix').text, root.get('nameSuffix').text),
    ...root
      .get('labels')
      .items()
      .flatMap((entry) => {
        const selectors = entry.get('includeSelectors').value === true
        return labels(entry.get('pairs'), { selectors, templates: selectors || entry.get('includeTemplates').value === true })
      }),
    // Common labels win over `labels`.
    ...labels(root.get('commonLabels'), { selectors: true, templates: true }),
    ...annotations(root.get('commonAnnotations')),
  ]
}

export interface Change {
  /** Number of values it adds to each object. */
  readonly size: number
  readonly apply: (item: Item) => Item
}

const change = (apply: Change['apply'], size = 1): readonly Change[] => [{ size, apply }]

function namespaces(namespace: Cursor): readonly Change[] {
  if (namespace.text === '') return []
  return change((item) => ({ ...item, part: placed(wholeOf(item), ['metadata', 'namespace'], partOf(namespace)) }))
}

function affixes(prefix: string, suffix: string): readonly Change[] {
  if (prefix + suffix === '') return []
  return change((item) => ({ ...item, names: [...item.names, `${prefix}${item.names.at(-1) ?? ''}${suffix}`] }))
}

interface Reach {
  readonly selectors: boolean
  readonly templates: boolean
}

function labels(pairs: Cursor, { selectors, templates }: Reach): readonly Change[] {
  if (!pairs.exists) return []
  const leaf = partOf(pairs)
  return change((item) => {
    const kind = textIn(item, 'kind')
    return put(item, leaf, [
      ['metadata', 'labels'],
      ...(selectors && kind === 'Service' ? [['spec', 'selector']] : []),
      ...(selectors && hasTemplate(item) ? [['spec', 'selector', 'matchLabels']] : []),
      ...(templates && hasTemplate(item) ? [['spec', 'template', 'metadata', 'labels']] : []),
    ])
  }, sizeOf(pairs.value))
}

function annotations(pairs: Cursor): readonly Change[] {
  if (!pairs.exists) return []
  const leaf = partOf(pairs)
  return change((item) => {
    const template = hasTemplate(item) ? [['spec', 'template', 'metadata', 'annotations']] : []
    return put(item, leaf, [['metadata', 'annotations'], ...template])
  }, sizeOf(pairs.value))
}

function hasTemplate(item: Item): boolean {
  return isBuiltIn(item) && wholeOf(item).members?.get('spec')?.members?.get('template')?.members !== undefined
}

function put(item: Item, leaf: Part, places: readonly (readonly string[])[]): Item {
  const part = places.reduce<Part | undefined>(
    (whole, keys) => strategic(whole, { patch: placed({ at: leaf.at, members: new Map() }, keys, leaf), keyed: false }),
    wholeOf(item),
  )
  return part === undefined ? item : { ...item, part }
}

/** Returns the transformation that renames images. */
export function images(root: Cursor): readonly Change[] {
  const entries = root.get('images').items()
  const renamed = new Map(entries.filter((entry) => entry.get('newName').text !== '').map((entry) => [entry.get('name').text, entry]))
  return renamed.size === 0 ? [] : change((item) => ({ ...item, part: withImages(wholeOf(item), renamed) }))
}

/** Renames the images in lists of containers at any depth. */
function withImages(part: Part, renamed: ReadonlyMap<string, Cursor>, name = ''): Part {
  const inside = /^(containers|initContainers)$/.test(name)
  if (part.items !== undefined)
    return { at: part.at, items: part.items.map((item) => withImages(inside ? withImage(item, renamed) : item, renamed)) }
  if (part.members === undefined) return part
  return { at: part.at, members: new Map([...part.members].map(([key, member]) => [key, withImages(member, renamed, key)])) }
}

function withImage(container: Part, renamed: ReadonlyMap<string, Cursor>): Part {
  const found = renamed.get((textAt(container, ['image']).split('@')[0] ?? '').replace(/:[\w.-]+$/, ''))
  return found === undefined ? container : placed(container, ['image'], partOf(found.get('newName')))
}
