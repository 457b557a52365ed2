import type { Cursor } from '../../documents/cursor.ts'
import type { Manifest } from './manifests.ts'

export interface Pods {
  readonly specs: readonly Cursor[]
  readonly containers: readonly Cursor[]
  /** Those that answer calls: not what runs before them, and with models that are run as they stand. */
  readonly running: readonly Cursor[]
}

const pods = new WeakMap<Manifest, Pods>()

/** Specifications of pods at any depth: platforms have them in many places of their objects. */
export function podsOf(manifest: Manifest): Pods {
  const known = pods.get(manifest)
  if (known !== undefined) return known
  const specs = [...mapsIn(manifest.root.get('spec'))].filter((map) => ['containers', 'hostNetwork'].some((name) => map.get(name).exists))
  const parts = ['predictor', 'transformer', 'explainer'].map((part) => manifest.root.get('spec', part))
  // A model of KServe is run as it stands, under `model` or under the name of its server.
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

export function* mapsIn(cursor: Cursor): Generator<Cursor> {
  if (Array.isArray(cursor.value)) for (const item of cursor.items()) yield* mapsIn(item)
  else if (typeof cursor.value === 'object' && cursor.value !== null) {
    yield cursor
    for (const [, member] of cursor.entries()) yield* mapsIn(member)
  }
}

/** Containers of pods, and those that platforms run as they stand in their objects. */
export function containersOf(manifest: Manifest): readonly Cursor[] {
  return podsOf(manifest).containers
}

/** True, also in the words of YAML 1.1, which the tools of Kubernetes read. */
export function isOn({ text }: Cursor): boolean {
  return /^(true|yes|on|y)$/i.test(text)
}

/** What something else fills in before the object is applied. */
export function isHole({ text }: Cursor): boolean {
  return /\$[({]|\{\{/.test(text)
}
