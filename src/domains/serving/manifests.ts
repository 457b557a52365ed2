import { Cursor, membersOf } from '../../documents/cursor.ts'
import type { YamlFile } from '../../documents/yaml.ts'

/** One object of Kubernetes as a manifest states it. */
export interface Manifest {
  readonly path: string
  readonly kind: string
  /** Without the version: `networking.k8s.io`; empty for the core. */
  readonly group: string
  readonly name: string
  readonly namespace: string
  readonly root: Cursor
  /** The folder of the kustomization that has changed it; none for one that is as it stands. */
  readonly build?: string
}

export function isKustomization(path: string): boolean {
  return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path)
}

export function isManifest(value: unknown): boolean {
  const { apiVersion, kind } = (value ?? {}) as { apiVersion?: unknown; kind?: unknown }
  return typeof apiVersion === 'string' && typeof kind === 'string'
}

/** Objects of a document; a `List` holds several. */
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
  // Templates of OpenShift hold objects as well.
  if (kind === 'Template' && root.get('apiVersion').text.startsWith('template.openshift.io/'))
    return root
      .get('objects')
      .items()
      .flatMap((item) => objectsIn(item, path))
  return [manifestAt(root, { path })]
}

/** A kustomization need not say what it is: its name does. */
function kindOf(root: Cursor, path: string): string {
  return root.get('kind').text || (isKustomization(path) ? 'Kustomization' : '')
}

/** `apps/v1` → `apps`; empty for the core. */
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

/** Stable while lines move. */
export function idOf({ path, kind, namespace, name, build }: Manifest): string {
  return `${path}#${kind}/${namespace === '' ? '' : `${namespace}/`}${name}${build === undefined ? '' : `@${build || '.'}`}`
}

/** The name that people are shown: several kustomizations may have made something else of the same object. */
export function shownName({ name, build }: Manifest): string {
  return build === undefined ? name : `${name} of ${build || 'the kustomization at the top'}`
}

export function annotationOf({ root }: Manifest, name: string): Cursor {
  return root.get('metadata', 'annotations', name)
}

/** Labels of what a manifest runs: those of its pods, else its own. */
export function labelsOf({ root }: Manifest): Readonly<Record<string, string>> {
  const templates = [root.get('spec', 'template'), root.get('spec', 'leaderWorkerTemplate', 'leaderTemplate')]
  const template = templates.map((each) => each.get('metadata', 'labels')).find(({ exists }) => exists)
  const labels = template ?? root.get('metadata', 'labels')
  return Object.fromEntries(labels.entries().map(([key, value]) => [key, value.text]))
}

/** Labels that a selector asks for; none pick everything. */
export type Wanted = readonly (readonly [key: string, value: string])[]

export function wantedBy(selector: Cursor): Wanted {
  const stated = membersOf(selector.value)
  return Object.entries(membersOf(stated['matchLabels'] ?? stated)).map(([key, value]) => [key, String(value)] as const)
}

export function selects(wanted: Wanted, labels: Readonly<Record<string, string>>): boolean {
  return wanted.every(([key, value]) => labels[key] === value)
}

/** Whether what the one says may reach the other: objects without a namespace go anywhere. */
export function mayShareNamespace(one: Manifest, other: Manifest): boolean {
  return one.namespace === '' || other.namespace === '' || one.namespace === other.namespace
}

/** Whether the one protects the other. What lies in top folders of their own, and names no namespace, is most likely applied apart. */
export function sharesNamespace(one: Manifest, other: Manifest): boolean {
  return one.namespace === other.namespace && (one.namespace !== '' || topOf(one) === topOf(other))
}

function topOf({ path }: Manifest): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : ''
}
