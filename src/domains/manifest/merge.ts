import { buildManifest } from './build.ts'
import { canonicalJson, type Json } from './canonical.ts'
import { compareUtf8 } from './paths.ts'
import type { Dependency, Manifest, ModelInfo } from './types.ts'

/** A merged manifest, or what both sides changed differently. */
export type MergedManifest = { readonly manifest: Manifest } | { readonly conflicts: readonly string[] }

/**
 * Merges two manifests that were made from the same one: each file, link and dependency as a whole. Both sides may change the same entry
 * only in the same way.
 *
 * @param base - the common ancestor; `undefined` if there is none.
 */
export function mergeManifests(base: Manifest | undefined, ours: Manifest, theirs: Manifest): MergedManifest {
  const conflicts: string[] = []
  const merge = <T>(what: string, of: (manifest: Manifest) => readonly T[], key: (item: T) => string): readonly T[] => {
    const sides = [base === undefined ? [] : of(base), of(ours), of(theirs)].map((items) => new Map(items.map((item) => [key(item), item])))
    const [before = new Map(), our = new Map(), their = new Map()] = sides as Map<string, T>[]
    return [...new Set([...our.keys(), ...their.keys()])].sort(compareUtf8).flatMap((name) => {
      const chosen = choose(before.get(name), our.get(name), their.get(name))
      if (chosen === CONFLICT) conflicts.push(`${what} ${name}`)
      return chosen === CONFLICT || chosen === undefined ? [] : [chosen]
    })
  }
  const path = (item: { readonly path: string }) => item.path
  const files = merge('file', ({ files }) => files, path)
  const links = merge('link', ({ links = [] }) => links, path)
  const tensors = merge('tensors of', ({ tensors = [] }) => tensors, path)
  const dependencies = merge('dependency', ({ dependencies }) => dependencies, dependencyKey)
  const ignore = merge(
    'ignored path',
    ({ ignore }) => ignore,
    (each) => each,
  )
  const include = merge(
    'included path',
    ({ include = [] }) => include,
    (each) => each,
  )
  const model = mergeModel(base?.model, ours.model, theirs.model, conflicts)
  return conflicts.length > 0 ? { conflicts } : { manifest: buildManifest({ model, files, links, dependencies, ignore, include, tensors }) }
}

function dependencyKey({ ecosystem, name, version, from }: Dependency): string {
  return [ecosystem, name, version, from].join(' ')
}

const CONFLICT = Symbol('conflict')

/** Chooses the side that changed; both may have made the same change. */
function choose<T>(before: T | undefined, ours: T | undefined, theirs: T | undefined): T | undefined | typeof CONFLICT {
  if (same(ours, theirs) || same(before, theirs)) return ours
  return same(before, ours) ? theirs : CONFLICT
}

function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b
  return canonicalJson(a as Json) === canonicalJson(b as Json)
}

function mergeModel(before: ModelInfo | undefined, ours: ModelInfo, theirs: ModelInfo, conflicts: string[]): ModelInfo {
  const fields = ['name', 'version', 'framework', 'type'] as const
  const merged = fields.flatMap((field) => {
    const chosen = choose(before?.[field], ours[field], theirs[field])
    if (chosen === CONFLICT) conflicts.push(`${field} of the model`)
    return chosen === CONFLICT || chosen === undefined ? [] : [[field, chosen] as const]
  })
  return { ...ours, ...Object.fromEntries(merged) }
}
