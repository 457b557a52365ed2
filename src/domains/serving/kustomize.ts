import { folderOf, pathFrom } from '../../core/repository-path.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { mentionsModels, type UnreadablePart } from '../../documents/unreadable.ts'
import { cursorOn, sizeOf } from './composed.ts'
import { type Item, statedIn } from './kustomize-item.ts'
import { type Documents, type Patch, type Patches, patched, patchesOf } from './kustomize-patches.ts'
import { type Change, images, namings } from './kustomize-transformers.ts'
import { isKustomization, isManifest, type Manifest, manifestAt } from './manifests.ts'

export interface Kustomized {
  /** What each kustomization that no other takes in puts together. */
  readonly builds: readonly (readonly Manifest[])[]
  /** Objects that no kustomization takes in or applies as a patch, and the kustomizations. */
  readonly loose: readonly Manifest[]
  /** Objects, in part, that are written out as patches. */
  readonly written: readonly Manifest[]
  readonly unread: readonly UnreadablePart[]
}

interface Run {
  readonly kustomizations: ReadonlyMap<string, Manifest>
  readonly objects: ReadonlyMap<string, readonly Manifest[]>
  readonly documents: Documents
  /** Files that were taken in, or applied as patches. */
  readonly used: Set<string>
  readonly gaps: UnreadablePart[]
  /** Of each kustomization. */
  readonly patches: Map<Cursor, Patches>
  /** Steps that are left. */
  left: number
}

/** A folder on the way down from the kustomization that is built. */
interface Place {
  readonly run: Run
  readonly folder: string
  readonly above: readonly string[]
}

/** Values that are taken in, compared or changed: more than those of people have. Folders that take in others twice grow without end. */
const MAX_STEPS = 3_000_000
/** What entering a folder costs, in the same unit. */
const FOLDER_STEPS = 100
const MAX_DEPTH = 20

/**
 * What kustomizations put together, as `kustomize build` does: resources, bases and components; patches of both kinds; namespaces,
 * names, labels, annotations and images. What is not followed is said. Source: the reference of the file kustomization.yaml.
 *
 * @param documents - every document of the files that kustomizations name, by path: patches need be no objects.
 */
export function kustomized(manifests: readonly Manifest[], documents: Documents): Kustomized {
  const own = manifests.filter(isOwn)
  // Of several documents in one file the first counts.
  const kustomizations = new Map(own.toReversed().map((manifest) => [folderOf(manifest.path), manifest]))
  const objects = Map.groupBy(
    manifests.filter((manifest) => !isOwn(manifest)),
    ({ path }) => path,
  )
  const run: Run = { kustomizations, objects, documents, used: new Set(), gaps: [], patches: new Map(), left: MAX_STEPS }
  const inner = takenIn(kustomizations)
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

/** Folders that others take in; a component that nobody uses takes in none. */
function takenIn(kustomizations: ReadonlyMap<string, Manifest>): ReadonlySet<string> {
  const taken = new Set<string>()
  const open = [...kustomizations.values()].filter(({ kind }) => kind !== 'Component')
  for (let manifest = open.pop(); manifest !== undefined; manifest = open.pop())
    for (const folder of namedIn(manifest, ['resources', 'bases', 'components'])) {
      const next = taken.has(folder) ? undefined : kustomizations.get(folder)
      taken.add(folder)
      if (next?.kind === 'Component') open.push(next)
    }
  return taken
}

/** Paths that kustomizations name as resources or patches. What is written out where a name could stand is no path. */
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

/** A kustomization, not the object of the same kind by which Flux applies one. */
function isOwn({ path, kind, group }: Manifest): boolean {
  return isKustomization(path) && ['Kustomization', 'Component'].includes(kind) && ['', 'kustomize.config.k8s.io'].includes(group)
}

function built(place: Place): { readonly manifests: readonly Manifest[]; readonly unread: readonly UnreadablePart[] } {
  const { run, folder } = place
  const before = run.gaps.length
  const manifests = collected(place, [])
    .filter((item) => statedIn(item, 'metadata', 'annotations', 'config.kubernetes.io/local-config') !== 'true')
    .map((item) => toManifest(item, folder))
  const gaps = run.gaps.slice(before)
  const ofModels = gaps.length > 0 && manifests.some(({ root }) => mentionsModels(JSON.stringify(root.value)))
  return { manifests, unread: gaps.map((gap) => ({ relevant: ofModels || mentionsModels(`${gap.what} ${gap.reason}`), ...gap })) }
}

/** The object as a build has it; as it stands where nothing has changed it. */
function toManifest({ manifest, names, part }: Item, build: string): Manifest {
  const name = names.at(-1) ?? manifest.name
  if (part === undefined) return name === manifest.name ? manifest : { ...manifest, name, build }
  return { ...manifestAt(cursorOn(part, manifest.path), { path: manifest.path, build }), name }
}

/** A folder's kustomization, on top of what is there already when it is a component. */
function collected(place: Place, start: readonly Item[]): readonly Item[] {
  const { run, folder, above } = place
  const root = run.kustomizations.get(folder)?.root
  if (root === undefined || !spend(run, root, FOLDER_STEPS)) return start
  if (above.includes(folder) || above.length > MAX_DEPTH) {
    say(run, root, 'it takes itself in')
    return start
  }
  const resources = ['resources', 'bases'].flatMap((name) => root.get(name).items())
  const taken: readonly Item[] = [...start, ...resources.flatMap((resource) => resourceOf(resource, place))]
  if (!spend(run, root, stepsOf(taken))) return start
  const components = root.get('components').items()
  const whole = components.reduce<readonly Item[]>((items, component) => withComponent(items, component, place), taken)
  sayNotFollowed(root, run)
  // In the order of kustomize: patches of the old form see names, namespaces and labels as they have become.
  const { first, later } = patchesIn(root, run)
  const named = withChanges(withPatches(whole, run, first), { root, run }, namings(root))
  return withChanges(withPatches(named, run, later), { root, run }, images(root))
}

/** Read once, since a folder may be entered often. */
function patchesIn(root: Cursor, { documents, patches }: Run): Patches {
  const known = patches.get(root) ?? patchesOf(root, { documents, folder: folderOf(root.file.path) })
  patches.set(root, known)
  return known
}

/** What is done to all objects, one after another. */
function withChanges(
  items: readonly Item[],
  { root, run }: { readonly root: Cursor; readonly run: Run },
  changes: readonly Change[],
): readonly Item[] {
  let all = items
  for (const { size, apply } of changes) if (spend(run, root, stepsOf(all) + all.length * size)) all = all.map(apply)
  return all
}

const NOT_FOLLOWED = [
  'helmCharts',
  'helmChartInflationGenerator',
  'generators',
  'transformers',
  'replacements',
  'vars',
  'openapi',
  'configurations',
]

function sayNotFollowed(root: Cursor, run: Run): void {
  const fields = root
    .get('labels')
    .items()
    .map((entry) => entry.get('fields'))
  for (const part of [...NOT_FOLLOWED.map((name) => root.get(name)), ...fields].filter(({ exists }) => exists)) {
    const reason = `"${part.pointer.slice(1)}" is not followed; judge what "kustomize build" writes`
    say(run, part, reason, mentionsModels(JSON.stringify(part.value)) ? { relevant: true } : {})
  }
}

function resourceOf(resource: Cursor, { run, folder, above }: Place): readonly Item[] {
  const path = pathFrom(folder, resource.text)
  if (path !== undefined && run.kustomizations.has(path)) return collected({ run, folder: path, above: [...above, folder] }, [])
  if (path === undefined || !run.documents.has(path)) {
    say(run, resource, `"${resource.text}" is not in this repository, or cannot be read`)
    return []
  }
  run.used.add(path)
  return (run.objects.get(path) ?? []).map((manifest) => ({ manifest, names: [manifest.name] }))
}

function withComponent(items: readonly Item[], component: Cursor, { run, folder, above }: Place): readonly Item[] {
  const path = pathFrom(folder, component.text)
  if (path !== undefined && run.kustomizations.has(path)) return collected({ run, folder: path, above: [...above, folder] }, items)
  say(run, component, `the component "${component.text}" is not in this repository, or cannot be read`)
  return items
}

function withPatches(items: readonly Item[], run: Run, patches: readonly Patch[]): readonly Item[] {
  let all = items
  for (const patch of patches) {
    if (!spend(run, patch.at, all.length)) return all
    const result = patched(all, patch, (item) => spend(run, patch.at, stepsOf([item]) + patch.size))
    if (typeof result === 'string') say(run, patch.at, `this patch is not applied: ${result}`)
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

function say({ gaps }: Run, at: Cursor, reason: string, known: Pick<UnreadablePart, 'relevant'> = {}): void {
  const { path } = at.file
  gaps.push({ path, what: `${path}${at.pointer}`, reason, at: at.at, ...known })
}

function spend(run: Run, at: Cursor, steps: number): boolean {
  if (run.left > 0 && run.left <= steps)
    say(run, at, `kustomizations take more than ${MAX_STEPS} steps; the rest is not followed`, { relevant: true })
  run.left -= steps
  return run.left > 0
}
