import { type Part, partOf, textAt } from './composed.ts'
import { groupIn, type Manifest } from './manifests.ts'

/** An object that kustomizations transform. */
export interface Item {
  readonly manifest: Manifest
  /** Every name it has had, oldest first. Patches may use any of them. */
  readonly names: readonly string[]
  /** The transformed object; absent until something changes it. */
  readonly part?: Part
}

export function wholeOf({ manifest, part }: Item): Part {
  return part ?? partOf(manifest.root)
}

/** Returns a text of an object in its current state. */
export function textIn({ manifest, part }: Item, ...keys: readonly string[]): string {
  return part === undefined ? manifest.root.get(...keys).text : textAt(part, keys)
}

export function groupOf(item: Item): string {
  return groupIn(textIn(item, 'apiVersion'))
}

/** Tells whether an object is of a built-in Kubernetes kind, whose schema kustomize knows. */
export function isBuiltIn(item: Item): boolean {
  const group = groupOf(item)
  return !group.includes('.') || group.endsWith('.k8s.io')
}
