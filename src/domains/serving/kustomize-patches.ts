import { SealError } from '../../core/errors.ts'
import { re2 } from '../../core/regexp.ts'
import { pathFrom } from '../../core/repository-path.ts'
import { Cursor } from '../../documents/cursor.ts'
import { readYamlDocuments } from '../../documents/yaml.ts'
import { partOf, sizeOf } from './composed.ts'
import { groupOf, type Item, isBuiltIn, statedIn, wholeOf } from './kustomize-item.ts'
import { manifestAt } from './manifests.ts'
import { jsonPatched, strategic } from './patches.ts'

/** Every document of a file, by its path. */
export type Documents = ReadonlyMap<string, readonly Cursor[]>

export interface Patch {
  /** Where the kustomization names it. */
  readonly at: Cursor
  readonly target: Cursor
  /** A text says why there are none. */
  readonly bodies: readonly Cursor[] | string
  /** The file in which it stands; none for one that is written out. */
  readonly path?: string
  /** How many values it has. */
  readonly size: number
}

export interface Folder {
  readonly documents: Documents
  readonly folder: string
}

/** In the order in which they are applied. */
export interface Patches {
  /** Before anything else is done. */
  readonly first: readonly Patch[]
  /** When names, namespaces and labels are set. */
  readonly later: readonly Patch[]
}

/** Patches of a kustomization. */
export function patchesOf(root: Cursor, folder: Folder): Patches {
  const plain = root.get('patchesStrategicMerge').items()
  return {
    first: [...plain.map((at) => patchAt(at, at.get('target'), folder)), ...aimed(root.get('patches'), folder)],
    later: aimed(root.get('patchesJson6902'), folder),
  }
}

function aimed(list: Cursor, folder: Folder): readonly Patch[] {
  return list.items().map((entry) => patchAt(entry.get(entry.get('path').exists ? 'path' : 'patch'), entry.get('target'), folder))
}

function patchAt(at: Cursor, target: Cursor, folder: Folder): Patch {
  const { bodies: stated, path } = bodiesOf(at, folder)
  const bodies =
    typeof stated === 'string'
      ? stated
      : stated.flatMap((body) => (/List$/.test(body.get('kind').text) ? body.get('items').items() : [body]))
  const size = typeof bodies === 'string' ? 0 : bodies.reduce((sum, { value }) => sum + sizeOf(value), 0)
  return { at, target, bodies, size, ...(path === undefined ? {} : { path }) }
}

/** What a name leads to, or what stands there itself. */
function bodiesOf(at: Cursor, { documents, folder }: Folder): Pick<Patch, 'bodies' | 'path'> {
  const { text } = at
  if (text === '') return { bodies: 'it is neither a path nor a patch' }
  const path = /[\n:{]/.test(text) ? undefined : pathFrom(folder, text)
  const bodies = path === undefined ? undefined : documents.get(path)
  if (path !== undefined && bodies !== undefined) return { bodies, path }
  if (!/[\n:{]/.test(text)) return { bodies: `"${text}" is not in this repository, or cannot be read` }
  return { bodies: written(at) }
}

const MAX_INLINE_BYTES = 256 * 1024

/** A patch that is written out as a block of text, which begins on the line after its key. */
function written(at: Cursor): readonly Cursor[] | string {
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
    return 'it is no YAML'
  }
}

export interface PatchedItems {
  readonly items: readonly Item[]
  /** Those that it was for, as they were. */
  readonly touched: readonly Item[]
}

/** Whether there are steps left for a change to an object. */
export type Afford = (item: Item) => boolean

/** Objects after a patch; a text says why it cannot be applied. */
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
  // Read once for all objects.
  const patch = isJsonPatch ? undefined : withoutName(body)
  const after: Item[] = []
  const touched: Item[] = []
  for (const item of items) {
    if (!matches(item)) {
      after.push(item)
      continue
    }
    touched.push(item)
    if (!afford(item)) return 'there is too much to put together'
    const whole = wholeOf(item)
    const part = patch === undefined ? jsonPatched(whole, body.items()) : strategic(whole, { patch, keyed: isBuiltIn(item) })
    if (typeof part === 'string') return part
    if (part !== undefined) after.push({ ...item, part })
  }
  if (touched.length === 0 && !target.exists) return `there is no ${body.get('kind').text} "${body.get('metadata', 'name').text}" here`
  return { items: after, touched }
}

/** A patch keeps what an object is and is called. */
function withoutName(body: Cursor): ReturnType<typeof partOf> {
  const part = partOf(body)
  const members = new Map([...(part.members ?? [])].filter(([key]) => key !== 'kind' && key !== 'apiVersion'))
  const metadata = members.get('metadata')
  if (metadata?.members === undefined) return { at: part.at, members }
  const kept = new Map([...metadata.members].filter(([key]) => key !== 'name' && key !== 'namespace'))
  return { at: part.at, members: members.set('metadata', { at: metadata.at, members: kept }) }
}

type Matches = (item: Item) => boolean

/** A patch without a target names its object itself. */
function named(body: Cursor): Matches | string {
  const { kind, name, namespace, group } = manifestAt(body, { path: '' })
  if (kind === '' || name === '') return 'it names no object'
  return (item) =>
    statedIn(item, 'kind') === kind &&
    item.names.includes(name) &&
    groupOf(item) === group &&
    (namespace === '' || ['', namespace].includes(statedIn(item, 'metadata', 'namespace')))
}

/** Members of a target are regular expressions for the whole of a text. */
function targeted(target: Cursor): Matches | string {
  const labels = pairsOf(target.get('labelSelector').text)
  const annotations = pairsOf(target.get('annotationSelector').text)
  if (labels === undefined || annotations === undefined) return 'only selectors such as "app=model" are followed'
  const patterns: { readonly test: (text: string) => boolean; readonly texts: (item: Item) => readonly string[] }[] = []
  for (const [name, texts] of TARGETS) {
    const { text } = target.get(name)
    if (text === '') continue
    try {
      re2(text) // by itself, so that no bracket in it can close the group below
      patterns.push({ test: re2(`^(?:${text})$`).test, texts })
    } catch {
      return `"${name}" of its target is no regular expression of RE2`
    }
  }
  return (item) =>
    patterns.every(({ test, texts }) => texts(item).some(test)) &&
    labels.every(([key, value]) => statedIn(item, 'metadata', 'labels', key) === value) &&
    annotations.every(([key, value]) => statedIn(item, 'metadata', 'annotations', key) === value)
}

const TARGETS: readonly (readonly [member: string, texts: (item: Item) => readonly string[]])[] = [
  ['group', (item) => [groupOf(item)]],
  ['version', (item) => [statedIn(item, 'apiVersion').split('/').at(-1) ?? '']],
  ['kind', (item) => [statedIn(item, 'kind')]],
  // Unlike a patch without a target, one with it does not know what an object was called in between.
  ['name', ({ names }) => [names[0] ?? '', names.at(-1) ?? '']],
  ['namespace', (item) => [statedIn(item, 'metadata', 'namespace'), item.manifest.namespace].map((namespace) => namespace || 'default')],
]

/** `a=b,c==d`; nothing for the other forms of a selector. */
function pairsOf(selector: string): readonly (readonly [key: string, value: string])[] | undefined {
  if (selector.trim() === '') return []
  const pairs = selector.split(',').map((part) => /^([\w./-]+)\s*==?\s*([\w.-]*)$/.exec(part.trim()))
  return pairs.every((pair) => pair !== null) ? pairs.map(([, key = '', value = '']) => [key, value] as const) : undefined
}
