import { isBelow } from '../../core/repository-path.ts'
import { compareUtf8 } from '../manifest/paths.ts'
import { MANIFEST_FILE } from '../manifest/types.ts'

/** Files that mark their folder as the root of a model, even without weights. */
const MARKERS: ReadonlySet<string> = new Set([MANIFEST_FILE, 'model_index.json', 'MLmodel'])

/** The end of the name of a manifest next to a model that is a single file. */
export const SINGLE_MANIFEST = `.${MANIFEST_FILE}`

/** Files in the root of a repository that say that all of it is one model, as on the Hugging Face Hub. */
const HUB_FILES = ['config.json', 'model_index.json', 'modules.json', 'adapter_config.json', 'tokenizer_config.json']

/** Folders that hold models only by way of example. */
const EXAMPLES =
  /^(tests?|testing|__tests__|specs?|test[-_]?(data|files|models|assets)|(__)?fixtures(__)?|docs?|documentation|examples?|samples?|demos?|tutorials?|node_modules|site-packages|\.[^/]+)$/i

export interface DiscoverOptions {
  /** Files of the commit under review. */
  readonly head: readonly string[]
  /** Files of the trusted base; its manifests name models whose removal must be detected. */
  readonly base: readonly string[]
  /** Files of the head that contain weights, by name and content. */
  readonly weights: readonly string[]
  readonly configured: readonly { readonly path: string }[]
  readonly discover: boolean
  /** Whether models in folders of tests, documentation and examples count. */
  readonly tests: boolean
  readonly ignorePaths: (path: string) => boolean
  /** Limits the result to models at, below or above this path. */
  readonly within: string | undefined
}

/** A model that was found, and why. */
export interface DiscoveredModel {
  /** Folder, or path of a single file; `.` is the root of the repository. */
  readonly path: string
  /** Continues "is a model, because …". */
  readonly because: string
}

/** A file that could belong to a model and is in none. */
export interface PassedOver {
  readonly path: string
  /** In bytes, of the content; 0 if unknown. */
  readonly size: number
  readonly kind: 'submodule' | 'dvc' | 'lfs' | 'large' | 'binary'
}

export interface Discovery {
  readonly models: readonly DiscoveredModel[]
  /** Folders with weights that were skipped, because they are tests, documentation or examples. */
  readonly skipped: readonly string[]
}

/**
 * Finds the models of a repository, sorted by path: configured ones, those with a manifest in the head or the base, and the outermost
 * folders with weights.
 */
export function discoverModels(options: DiscoverOptions): Discovery {
  const { head, weights, configured, discover, tests, ignorePaths, within } = options
  const found = new Map<string, string>(configured.map(({ path }) => [path, 'the configuration names it']))
  if (discover) for (const [path, because] of marked(options)) if (!found.has(path)) found.set(path, because)
  const holding = discover ? firstByFolder(weights.filter((path) => !ignorePaths(path) && !found.has(path))) : new Map<string, string>()
  const skipped = tests ? [] : [...holding.keys()].filter(isExample)
  const isHub = head.some((path) => HUB_FILES.includes(path))
  const candidates = [...holding.keys()].filter((folder) => tests || !isExample(folder)).sort(compareUtf8)
  const tops = new Set(found.keys())
  const known = new Set(candidates)
  for (const folder of candidates) {
    // What the root of a repository is a model of leaves out examples; with `tests` they are models of their own.
    const inRoot = (isHub || tops.has('.')) && !isExample(folder)
    const above = ancestors(folder).filter((each) => each !== '.' || inRoot)
    if (tops.has(folder) || above.some((each) => tops.has(each) || known.has(each))) continue
    found.set(folder, `it contains ${holding.get(folder)}`)
  }
  const models = [...found].map(([path, because]): DiscoveredModel => ({ path, because }))
  return {
    models: models
      .filter(({ path }) => within === undefined || isBelow(path, within) || isBelow(within, path))
      .sort((a, b) => compareUtf8(a.path, b.path)),
    skipped: skipped.filter(
      (folder) =>
        !ancestors(folder)
          .concat(folder)
          .some((each) => tops.has(each) && each !== '.'),
    ),
  }
}

/** Returns the folders and files that markers of the head and manifests of the base name. */
function marked({ head, base, ignorePaths, tests }: DiscoverOptions): readonly (readonly [path: string, because: string])[] {
  const ofHead = head.filter((path) => isManifest(path) || (MARKERS.has(baseName(path)) && (tests || !isExample(folderOf(path)))))
  return [...ofHead, ...base.filter(isManifest)]
    .map(
      (path) =>
        [
          path.endsWith(SINGLE_MANIFEST) && baseName(path) !== MANIFEST_FILE ? path.slice(0, -SINGLE_MANIFEST.length) : folderOf(path),
          `${baseName(path)} is ${path.includes('/') ? 'in it' : 'there'}`,
        ] as const,
    )
    .filter(([path]) => !ignorePaths(path))
}

function isManifest(path: string): boolean {
  return baseName(path) === MANIFEST_FILE || path.endsWith(SINGLE_MANIFEST)
}

/** Returns the first file of each folder. */
function firstByFolder(paths: readonly string[]): Map<string, string> {
  const folders = new Map<string, string>()
  for (const path of paths) if (!folders.has(folderOf(path))) folders.set(folderOf(path), baseName(path))
  return folders
}

/** Tells whether a folder is below one of tests, documentation or examples. */
export function isExample(folder: string): boolean {
  return folder !== '.' && folder.split('/').some((name) => EXAMPLES.test(name))
}

/** Returns the folders above a folder, up to the root of the repository (`.`). */
export function ancestors(folder: string): readonly string[] {
  if (folder === '.') return []
  const segments = folder.split('/')
  return ['.', ...segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))]
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Returns the folder of a file; `.` is the root of the repository. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '.' : path.slice(0, slash)
}
