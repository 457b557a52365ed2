import type { Cursor } from '../../documents/cursor.ts'
import type { Manifest } from './manifests.ts'

/** The pods that a manifest runs. */
export interface Pods {
  readonly specs: readonly Cursor[]
  readonly containers: readonly Cursor[]
  /** Containers that serve requests: without init containers, and with KServe models. */
  readonly running: readonly Cursor[]
}

const pods = new WeakMap<Manifest, Pods>()

/** Finds pod specs at any depth, because platforms put them in many places. */
export function podsOf(manifest: Manifest): Pods {
  const known = pods.get(manifest)
  if (known !== undefined) return known
  const specs = [...mapsIn(manifest.root.get('spec'))].filter((map) => ['containers', 'hostNetwork'].some((name) => map.get(name).exists))
  const parts = ['predictor', 'transformer', 'explainer'].map((part) => manifest.root.get('spec', part))
  // KServe runs a model from `model` or from a member with the name of its server.
  const models = parts
    .flatMap((part) => part.entries().map(([, member]) => member))
    .filter((member) => MODEL.some((name) => member.get(name).exists))
  const containers = specs.flatMap((spec) => [...spec.get('containers').items(), ...spec.get('initContainers').items()])
  const made = {
    specs,
    containers: [...containers, ...models],
    running: [...specs.flatMap((spec) => spec.get('containers').items()), ...models],
  }
  pods.set(manifest, made)
  return made
}

const MODEL = ['modelFormat', 'storageUri', 'storage', 'image', 'args', 'runtimeVersion']

/** Yields every map in a value, itself first. */
export function* mapsIn(cursor: Cursor): Generator<Cursor> {
  if (Array.isArray(cursor.value)) for (const item of cursor.items()) yield* mapsIn(item)
  else if (typeof cursor.value === 'object' && cursor.value !== null) {
    yield cursor
    for (const [, member] of cursor.entries()) yield* mapsIn(member)
  }
}

/** Returns the containers of pods and the ones that platforms define in their own objects. */
export function containersOf(manifest: Manifest): readonly Cursor[] {
  return podsOf(manifest).containers
}

/** Tells whether a value is true. Includes the YAML 1.1 spellings that Kubernetes tools accept. */
export function isOn({ text }: Cursor): boolean {
  return /^(true|yes|on|y)$/i.test(text)
}

/** Tells whether a value is a placeholder that is replaced before the object is applied. */
export function isPlaceholder({ text }: Cursor): boolean {
  return /\$[({]|\{\{/.test(text)
}
