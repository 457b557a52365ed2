import { type Part, partOf, textAt } from './composed.ts'
import { groupIn, type Manifest } from './manifests.ts'

/** An object on its way through kustomizations. */
export interface Item {
  readonly manifest: Manifest
  /** All that it was called: patches may use any of these. */
  readonly names: readonly string[]
  /** What it has become, once something has changed it. */
  readonly part?: Part
}

export function wholeOf({ manifest, part }: Item): Part {
  return part ?? partOf(manifest.root)
}

/** A text that an object states, as it is by now. */
export function statedIn({ manifest, part }: Item, ...keys: readonly string[]): string {
  return part === undefined ? manifest.root.get(...keys).text : textAt(part, keys)
}

export function groupOf(item: Item): string {
  return groupIn(statedIn(item, 'apiVersion'))
}

/** Whether an object is one of Kubernetes itself, whose shape kustomize knows. */
export function isBuiltIn(item: Item): boolean {
  const group = groupOf(item)
  return !group.includes('.') || group.endsWith('.k8s.io')
}
