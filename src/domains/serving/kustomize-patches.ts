import { SealError } from '../../core/errors.ts'
import { re2 } from '../../core/regexp.ts'
import { pathFrom } from '../../core/repository-path.ts'
import { Cursor } from '../../documents/cursor.ts'
import { readYamlDocuments } from '../../documents/yaml.ts'
import { partOf, sizeOf } from './composed.ts'
import { groupOf, type Item, isBuiltIn, textIn, wholeOf } from './kustomize-item.ts'
import { manifestAt } from './manifests.ts'
import { jsonPatched, strategic } from './patches.ts'

/** The documents of each file, by path. */
export type Documents = ReadonlyMap<string, readonly Cursor[]>

export interface Patch {
  /** The place in the kustomization that refers to it. */
  readonly at: Cursor
  readonly target: Cursor
  /** The patch documents, or the reason why they cannot be read. */
  readonly bodies: readonly Cursor[] | string
  /** The file that contains it; absent for an inline patch. */
  readonly path?: string
  /** Number of values in it. */
  readonly size: number
}

export interface Folder {
  readonly documents: Documents
  readonly folder: string
}

/** The patches of a kustomization, in the order in which they are applied. */
export interface Patches {
  /** Applied before all other transformations. */
  readonly first: readonly Patch[]
  /** Applied after names, namespaces and labels are set. */
  readonly later: readonly Patch[]
}

/** Reads the patches of a kustomization. */
export function patchesOf(root: Cursor, folder: Folder): Patches {
  const plain = root.get('patchesStrategicMerge').items()
  return {
    first: [...plain.map((at) => patchAt(at, at.get('target'), folder)), ...patchesWithTarget(root.get('patches'), folder)],
    later: patchesWithTarget(root.get('patchesJson6902'), folder),
  }
}

function patchesWithTarget(list: Cursor, folder: Folder): readonly Patch[] {
  return list.items().map((entry) => patchAt(entry.get(entry.get('path').exists ? 'path' : 'patch'), entry.get('target'), folder))
}

function patchAt(at: Cursor, target: Cursor, folder: Folder): Patch {
  const { bodies: documents, path } = bodiesOf(at, folder)
  const bodies =
    typeof documents === 'string'
      ? documents
      : documents.flatMap((body) => (/List$/.test(body.get('kind').text) ? body.get('items').items() : [body]))
  const size = typeof bodies === 'string' ? 0 : bodies.reduce((sum, { value }) => sum + sizeOf(value), 0)
  return { at, target, bodies, size, ...(path === undefined ? {} : { path }) }
}

/** Returns the documents that a path refers to, or the inline patch. */
function bodiesOf(at: Cursor, { documents, folder }: Folder): Pick<Patch, 'bodies' | 'path'> {
  const { text } = at
  if (text === '') return { bodies: 'it is neither a path nor an inline patch' }
  const path = /[\n:{]/.test(text) ? undefined : pathFrom(folder, text)
  const bodies = path === undefined ? undefined : documents.get(path)
  if (path !== undefined && bodies !== undefined) return { bodies, path }
  if (!/[\n:{]/.test(text)) return { bodies: missing(text) }
  return { bodies: inlineBodies(at) }
}

/** Says why what a kustomization refers to is not read. */
export function missing(path: string): string {
  return /^[a-z+]+:\/\/|^git@|^[\w-]+\.\w+\/.*\/\/|\?ref=/.test(path)
    ? `"${path}" is in another repository, which is not downloaded`
    : `"${path}" does not exist in this repository or cannot be read`
}

const MAX_INLINE_BYTES = 256 * 1024

/** Parses an inline patch. A block scalar begins on the line after its key. Returns the reason if the text is not YAML. */
function inlineBodies(at: Cursor): readonly Cursor[] | string {
  const { text } = at
  const { file, line } = at.at
  try {
    const documents = readYamlDocuments({ text, where: file, code: 'FILE_UNREADABLE', maxBytes: MAX_INLINE_BYTES })
    return documents.map(({ value, ...yaml }) => {
      const position = (pointer: string) => ({ line: line + (text.includes('\n') ? yaml.position(pointer).line : 0), column: 1 })
      return new Cursor({ path: file, yaml: { ...yaml, value, position } }, value)
    })
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return 'it is not valid YAML'
  }
}

export interface PatchedItems {
  readonly items: readonly Item[]
  /** The objects that the patch matched, before the change. */
  readonly touched: readonly Item[]
}

/** Tells whether enough steps are left to change an object. */
export type Afford = (item: Item) => boolean

/** Applies a patch to objects. Returns the reason if it cannot be applied. */
export function patched(items: readonly Item[], { bodies, target }: Patch, afford: Afford): PatchedItems | string {
  if (typeof bodies === 'string') return bodies
  let result: PatchedItems = { items, touched: [] }
  for (const body of bodies) {
    const next = withBody(result.items, { body, target }, afford)
    if (typeof next === 'string') return next
    result = { items: next.items, touched: [...result.touched, ...next.touched] }
  }
  return result
}

function withBody(
  items: readonly Item[],
  { body, target }: { readonly body: Cursor; readonly target: Cursor },
  afford: Afford,
): PatchedItems | string {
  const isJsonPatch = Array.isArray(body.value)
  const matches = target.exists ? targeted(target) : named(body)
  if (typeof matches === 'string') return matches
  // Parsed once for all objects.
  const patch = isJsonPatch ? undefined : withoutName(body)
  const after: Item[] = []
  const touched: Item[] = []
  for (const item of items) {
    if (!matches(item)) {
      after.push(item)
      continue
    }
    touched.push(item)
    if (!afford(item)) return 'the result is too large'
    const whole = wholeOf(item)
    const part = patch === undefined ? jsonPatched(whole, body.items()) : strategic(whole, { patch, keyed: isBuiltIn(item) })
    if (typeof part === 'string') return part
    if (part !== undefined) after.push({ ...item, part })
  }
  if (touched.length === 0 && !target.exists)
    return `${body.get('kind').text} "${body.get('metadata', 'name').text}" does not exist in this kustomization`
  return { items: after, touched }
}

/** Drops kind, version, name and namespace from a patch, because a patch does not change them. */
function withoutName(body: Cursor): ReturnType<typeof partOf> {
  const part = partOf(body)
  const members = new Map([...(part.members ?? [])].filter(([key]) => key !== 'kind' && key !== 'apiVersion'))
  const metadata = members.get('metadata')
  if (metadata?.members === undefined) return { at: part.at, members }
  const kept = new Map([...metadata.members].filter(([key]) => key !== 'name' && key !== 'namespace'))
  return { at: part.at, members: members.set('metadata', { at: metadata.at, members: kept }) }
}

type Matches = (item: Item) => boolean

/** Matches the object that a patch without a target names. */
function named(body: Cursor): Matches | string {
  const { kind, name, namespace, group } = manifestAt(body, { path: '' })
  if (kind === '' || name === '') return 'it does not name an object'
  return (item) =>
    textIn(item, 'kind') === kind &&
    item.names.includes(name) &&
    groupOf(item) === group &&
    (namespace === '' || ['', namespace].includes(textIn(item, 'metadata', 'namespace')))
}

/** Matches the objects that a target selects. Members of a target are anchored regular expressions. */
function targeted(target: Cursor): Matches | string {
  const labels = pairsOf(target.get('labelSelector').text)
  const annotations = pairsOf(target.get('annotationSelector').text)
  if (labels === undefined || annotations === undefined) return 'only selectors of the form "app=model" are supported'
  const patterns: { readonly test: (text: string) => boolean; readonly texts: (item: Item) => readonly string[] }[] = []
  for (const [name, texts] of TARGETS) {
    const { text } = target.get(name)
    if (text === '') continue
    try {
      re2(text) // Compiled alone first, so that a bracket in it cannot close the group below.
      patterns.push({ test: re2(`^(?:${text})$`).test, texts })
    } catch {
      return `"${name}" of its target is not a valid RE2 regular expression`
    }
  }
  return (item) =>
    patterns.every(({ test, texts }) => texts(item).some(test)) &&
    labels.every(([key, value]) => textIn(item, 'metadata', 'labels', key) === value) &&
    annotations.every(([key, value]) => textIn(item, 'metadata', 'annotations', key) === value)
}

const TARGETS: readonly (readonly [member: string, texts: (item: Item) => readonly string[]])[] = [
  ['group', (item) => [groupOf(item)]],
  ['version', (item) => [textIn(item, 'apiVersion').split('/').at(-1) ?? '']],
  ['kind', (item) => [textIn(item, 'kind')]],
  // A target matches only the first and the current name; a patch without a target matches any earlier name.
  ['name', ({ names }) => [names[0] ?? '', names.at(-1) ?? '']],
  ['namespace', (item) => [textIn(item, 'metadata', 'namespace'), item.manifest.namespace].map((namespace) => namespace || 'default')],
]

/** Parses a selector `a=b,c==d`. Returns `undefined` for any other form. */
function pairsOf(selector: string): readonly (readonly [key: string, value: string])[] | undefined {
  if (selector.trim() === '') return []
  const pairs = selector.split(',').map((part) => /^([\w./-]+)\s*==?\s*([\w.-]*)$/.exec(part.trim()))
  return pairs.every((pair) => pair !== null) ? pairs.map(([, key = '', value = '']) => [key, value] as const) : undefined
}
