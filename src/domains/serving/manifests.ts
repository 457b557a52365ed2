import { toText } from '../../core/to-text.ts'
import { Cursor, membersOf } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'

/** A Kubernetes object in a manifest. */
export interface Manifest {
  readonly path: string
  readonly kind: string
  /** API group without the version: `networking.k8s.io`; empty for the core group. */
  readonly group: string
  readonly name: string
  readonly namespace: string
  readonly root: Cursor
  /** The folder of the kustomization that changed it; absent if nothing did. */
  readonly build?: string
}

export function isKustomization(path: string): boolean {
  return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path)
}

export function isManifest(value: unknown): boolean {
  const { apiVersion, kind } = (value ?? {}) as { apiVersion?: unknown; kind?: unknown }
  return typeof apiVersion === 'string' && typeof kind === 'string'
}

/** Returns the objects of a document. A `List` contains several. */
export function manifestsIn(yaml: YamlFile<unknown>, path: string): readonly Manifest[] {
  return objectsIn(new Cursor({ path, yaml }, yaml.value), path)
}

function objectsIn(root: Cursor, path: string): readonly Manifest[] {
  const kind = kindOf(root, path)
  if (kind.endsWith('List') && root.get('items').exists)
    return root
      .get('items')
      .items()
      .flatMap((item) => objectsIn(item, path))
  // OpenShift templates contain objects as well.
  if (kind === 'Template' && root.get('apiVersion').text.startsWith('template.openshift.io/'))
    return root
      .get('objects')
      .items()
      .flatMap((item) => objectsIn(item, path))
  return [manifestAt(root, { path })]
}

/** Returns the kind of an object. A kustomization may omit it, because the file name identifies it. */
function kindOf(root: Cursor, path: string): string {
  return root.get('kind').text || (isKustomization(path) ? 'Kustomization' : '')
}

/** Returns the API group: `apps/v1` → `apps`; empty for the core group. */
export function groupIn(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
}

export function manifestAt(root: Cursor, from: Pick<Manifest, 'path' | 'build'>): Manifest {
  return {
    ...from,
    kind: kindOf(root, from.path),
    group: groupIn(root.get('apiVersion').text),
    name: root.get('metadata', 'name').text || root.get('metadata', 'generateName').text,
    namespace: root.get('metadata', 'namespace').text,
    root,
  }
}

/** Returns the subject id, which does not depend on line numbers. */
export function idOf({ path, kind, namespace, name, build }: Manifest): string {
  return `${path}#${kind}/${namespace === '' ? '' : `${namespace}/`}${name}${build === undefined ? '' : `@${build || '.'}`}`
}

/** Returns the display name. It includes the kustomization, because several may change the same object in different ways. */
export function shownName({ name, build }: Manifest): string {
  return build === undefined ? name : `${name} of ${build || 'the top-level kustomization'}`
}

export function annotationOf({ root }: Manifest, name: string): Cursor {
  return root.get('metadata', 'annotations', name)
}

/** Returns the pod labels of a workload; its own labels if it has no pod template. */
export function labelsOf({ root }: Manifest): Readonly<Record<string, string>> {
  const templates = [root.get('spec', 'template'), root.get('spec', 'leaderWorkerTemplate', 'leaderTemplate')]
  const template = templates.map((each) => each.get('metadata', 'labels')).find(({ exists }) => exists)
  const labels = template ?? root.get('metadata', 'labels')
  return Object.fromEntries(labels.entries().map(([key, value]) => [key, value.text]))
}

/** Labels that a selector requires. An empty list selects everything. */
export type Wanted = readonly (readonly [key: string, value: string])[]

export function wantedBy(selector: Cursor): Wanted {
  const members = membersOf(selector.value)
  return Object.entries(membersOf(members['matchLabels'] ?? members)).map(([key, value]) => [key, toText(value)] as const)
}

export function selects(wanted: Wanted, labels: Readonly<Record<string, string>>): boolean {
  return wanted.every(([key, value]) => labels[key] === value)
}

/** Tells whether two objects may be in the same namespace. An object without a namespace may be in any. */
export function mayShareNamespace(one: Manifest, other: Manifest): boolean {
  return one.namespace === '' || other.namespace === '' || one.namespace === other.namespace
}

/** Tells whether two objects are in the same namespace. Without namespaces, objects in different top-level folders are kept apart. */
export function sharesNamespace(one: Manifest, other: Manifest): boolean {
  return one.namespace === other.namespace && (one.namespace !== '' || topOf(one) === topOf(other))
}

function topOf({ path }: Manifest): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : ''
}
