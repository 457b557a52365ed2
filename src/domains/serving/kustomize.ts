import { folderOf, pathFrom } from '../../core/repository-path.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { mentionsModels, type UnreadablePart } from '../../documents/unreadable.ts'
import { cursorOn, sizeOf } from './composed.ts'
import { type Item, textIn } from './kustomize-item.ts'
import { type Documents, missing, type Patch, type Patches, patched, patchesOf } from './kustomize-patches.ts'
import { type Change, images, namings } from './kustomize-transformers.ts'
import { isKustomization, isManifest, type Manifest, manifestAt } from './manifests.ts'

export interface Kustomized {
  /** The objects that each top-level kustomization builds. */
  readonly builds: readonly (readonly Manifest[])[]
  /** Objects that no kustomization includes or applies as a patch, and the kustomizations themselves. */
  readonly loose: readonly Manifest[]
  /** Partial objects in inline patches. */
  readonly written: readonly Manifest[]
  readonly unread: readonly UnreadablePart[]
}

interface Run {
  readonly kustomizations: ReadonlyMap<string, Manifest>
  readonly objects: ReadonlyMap<string, readonly Manifest[]>
  readonly documents: Documents
  /** Files that were included or applied as patches. */
  readonly used: Set<string>
  readonly gaps: UnreadablePart[]
  /** The patches of each kustomization. */
  readonly patches: Map<Cursor, Patches>
  /** Remaining steps. */
  left: number
}

/** A folder that the kustomization under evaluation includes. */
interface Place {
  readonly run: Run
  readonly folder: string
  readonly above: readonly string[]
}

/** Limit on values that are included, compared or changed. Folders that include others twice grow exponentially. */
const MAX_STEPS = 3_000_000
/** Cost of entering a folder, in steps. */
const FOLDER_STEPS = 100
const MAX_DEPTH = 20

/**
 * Evaluates kustomizations as `kustomize build` does: resources, bases and components; patches of both kinds; namespaces,
 * names, labels, annotations and images. `unread` lists what is not evaluated. Source: the kustomization.yaml reference.
 *
 * @param documents - every document of the files that kustomizations name, by path. A patch need not be an object.
 */
export function kustomized(manifests: readonly Manifest[], documents: Documents): Kustomized {
  const own = manifests.filter(isOwn)
  // Only the first document of a file counts.
  const kustomizations = new Map(own.toReversed().map((manifest) => [folderOf(manifest.path), manifest]))
  const objects = Map.groupBy(
    manifests.filter((manifest) => !isOwn(manifest)),
    ({ path }) => path,
  )
  const run: Run = { kustomizations, objects, documents, used: new Set(), gaps: [], patches: new Map(), left: MAX_STEPS }
  const inner = includedFolders(kustomizations)
  const roots = [...kustomizations].filter(([folder, { kind }]) => kind !== 'Component' && !inner.has(folder))
  const builds = roots.map(([folder]) => built({ run, folder, above: [] }))
  return {
    builds: builds.map((build) => build.manifests),
    loose: manifests.filter((manifest) => isOwn(manifest) || !run.used.has(manifest.path)),
    written: own.flatMap((manifest) => writtenIn(manifest, run)),
    unread: builds.flatMap(({ unread }) => unread),
  }
}

function writtenIn({ root, path }: Manifest, run: Run): readonly Manifest[] {
  return patchesIn(root, run)
    .first.flatMap(({ bodies, path: file }) => (typeof bodies === 'string' || file !== undefined ? [] : bodies))
    .filter(({ value }) => isManifest(value))
    .map((body) => manifestAt(body, { path }))
}

/** Returns the folders that kustomizations include. An unused component includes none. */
function includedFolders(kustomizations: ReadonlyMap<string, Manifest>): ReadonlySet<string> {
  const included = new Set<string>()
  const open = [...kustomizations.values()].filter(({ kind }) => kind !== 'Component')
  for (let manifest = open.pop(); manifest !== undefined; manifest = open.pop())
    for (const folder of namedIn(manifest, ['resources', 'bases', 'components'])) {
      const next = included.has(folder) ? undefined : kustomizations.get(folder)
      included.add(folder)
      if (next?.kind === 'Component') open.push(next)
    }
  return included
}

/** Returns the paths that kustomizations refer to as resources or patches. Inline patches are skipped. */
export function namedFiles(manifests: readonly Manifest[]): ReadonlySet<string> {
  const lists = ['resources', 'bases', 'components', 'patches', 'patchesStrategicMerge', 'patchesJson6902']
  return new Set(manifests.filter(isOwn).flatMap((manifest) => namedIn(manifest, lists)))
}

function namedIn({ root, path }: Manifest, lists: readonly string[]): readonly string[] {
  return lists
    .flatMap((name) => root.get(name).items())
    .map((entry) => entry.text || entry.get('path').text)
    .filter((name) => name !== '' && !name.includes('\n'))
    .flatMap((name) => pathFrom(folderOf(path), name) ?? [])
}

/** Tells whether a manifest is a kustomization file, not the Flux object of the same kind. */
function isOwn({ path, kind, group }: Manifest): boolean {
  return isKustomization(path) && ['Kustomization', 'Component'].includes(kind) && ['', 'kustomize.config.k8s.io'].includes(group)
}

function built(place: Place): { readonly manifests: readonly Manifest[]; readonly unread: readonly UnreadablePart[] } {
  const { run, folder } = place
  const before = run.gaps.length
  const manifests = collected(place, [])
    .filter((item) => textIn(item, 'metadata', 'annotations', 'config.kubernetes.io/local-config') !== 'true')
    .map((item) => toManifest(item, folder))
  const gaps = run.gaps.slice(before)
  const ofModels = gaps.length > 0 && manifests.some(({ root }) => mentionsModels(JSON.stringify(root.value)))
  return { manifests, unread: gaps.map((gap) => ({ relevant: ofModels || mentionsModels(`${gap.what} ${gap.reason}`), ...gap })) }
}

/** Returns the built object; the original manifest if nothing changed it. */
function toManifest({ manifest, names, part }: Item, build: string): Manifest {
  const name = names.at(-1) ?? manifest.name
  if (part === undefined) return name === manifest.name ? manifest : { ...manifest, name, build }
  return { ...manifestAt(cursorOn(part, manifest.path), { path: manifest.path, build }), name }
}

/** Evaluates the kustomization of a folder. A component starts with the objects of the kustomization that uses it. */
function collected(place: Place, start: readonly Item[]): readonly Item[] {
  const { run, folder, above } = place
  const root = run.kustomizations.get(folder)?.root
  if (root === undefined || !spend(run, root, FOLDER_STEPS)) return start
  if (above.includes(folder) || above.length > MAX_DEPTH) {
    report(run, root, 'it includes itself')
    return start
  }
  const resources = ['resources', 'bases'].flatMap((name) => root.get(name).items())
  const included: readonly Item[] = [...start, ...resources.flatMap((resource) => resourceOf(resource, place))]
  if (!spend(run, root, stepsOf(included))) return start
  const components = root.get('components').items()
  const whole = components.reduce<readonly Item[]>((items, component) => withComponent(items, component, place), included)
  reportUnsupported(root, run)
  // The order of kustomize: JSON 6902 patches apply after names, namespaces and labels are set.
  const { first, later } = patchesIn(root, run)
  const named = withChanges(withPatches(whole, run, first), { root, run }, namings(root))
  return withChanges(withPatches(named, run, later), { root, run }, images(root))
}

/** Returns the patches of a kustomization. Cached, since a folder may be entered often. */
function patchesIn(root: Cursor, { documents, patches }: Run): Patches {
  const known = patches.get(root) ?? patchesOf(root, { documents, folder: folderOf(root.file.path) })
  patches.set(root, known)
  return known
}

/** Applies transformations to all objects, one after another. */
function withChanges(
  items: readonly Item[],
  { root, run }: { readonly root: Cursor; readonly run: Run },
  changes: readonly Change[],
): readonly Item[] {
  let all = items
  for (const { size, apply } of changes) if (spend(run, root, stepsOf(all) + all.length * size)) all = all.map(apply)
  return all
}

const UNSUPPORTED = [
  'helmCharts',
  'helmChartInflationGenerator',
  'generators',
  'transformers',
  'replacements',
  'vars',
  'openapi',
  'configurations',
]

function reportUnsupported(root: Cursor, run: Run): void {
  const fields = root
    .get('labels')
    .items()
    .map((entry) => entry.get('fields'))
  for (const part of [...UNSUPPORTED.map((name) => root.get(name)), ...fields].filter(({ exists }) => exists)) {
    const reason = `"${part.pointer.slice(1)}" is not evaluated; check the output of "kustomize build" instead`
    report(run, part, reason, mentionsModels(JSON.stringify(part.value)) ? { relevant: true } : {})
  }
}

function resourceOf(resource: Cursor, { run, folder, above }: Place): readonly Item[] {
  const path = pathFrom(folder, resource.text)
  if (path !== undefined && run.kustomizations.has(path)) return collected({ run, folder: path, above: [...above, folder] }, [])
  if (path === undefined || !run.documents.has(path)) {
    report(run, resource, missing(resource.text))
    return []
  }
  run.used.add(path)
  return (run.objects.get(path) ?? []).map((manifest) => ({ manifest, names: [manifest.name] }))
}

function withComponent(items: readonly Item[], component: Cursor, { run, folder, above }: Place): readonly Item[] {
  const path = pathFrom(folder, component.text)
  if (path !== undefined && run.kustomizations.has(path)) return collected({ run, folder: path, above: [...above, folder] }, items)
  report(run, component, `the component ${missing(component.text)}`)
  return items
}

function withPatches(items: readonly Item[], run: Run, patches: readonly Patch[]): readonly Item[] {
  let all = items
  for (const patch of patches) {
    if (!spend(run, patch.at, all.length)) return all
    const result = patched(all, patch, (item) => spend(run, patch.at, stepsOf([item]) + patch.size))
    if (typeof result === 'string') report(run, patch.at, `this patch is not applied: ${result}`)
    else {
      all = result.items
      if (patch.path !== undefined && result.touched.length > 0) run.used.add(patch.path)
    }
  }
  return all
}

function stepsOf(items: readonly Item[]): number {
  return items.reduce((sum, { manifest }) => sum + sizeOf(manifest.root.value), 0)
}

function report({ gaps }: Run, at: Cursor, reason: string, known: Pick<UnreadablePart, 'relevant'> = {}): void {
  const { path } = at.file
  gaps.push({ path, what: `${path}${at.pointer}`, reason, at: at.at, ...known })
}

function spend(run: Run, at: Cursor, steps: number): boolean {
  if (run.left > 0 && run.left <= steps)
    report(run, at, `kustomizations exceed the limit of ${MAX_STEPS} steps; the rest is not evaluated`, { relevant: true })
  run.left -= steps
  return run.left > 0
}
