import { isBelow } from '../../core/repository-path.ts'
import { isWeightName } from '../formats/format.ts'
import { compareUtf8 } from '../manifest/paths.ts'
import { MANIFEST_FILE } from '../manifest/types.ts'

/** Files that mark their folder as the root of a model, even without weights. */
const MARKERS: ReadonlySet<string> = new Set([MANIFEST_FILE, 'model_index.json'])

export interface DiscoverOptions {
  /** Files of the commit under review. */
  readonly head: readonly string[]
  /** Files of the trusted base; its manifests name models whose removal must be detected. */
  readonly base: readonly string[]
  /** Files that contain weights according to their first bytes, regardless of their name. */
  readonly sniffed: readonly string[]
  readonly configured: readonly { readonly path: string }[]
  readonly discover: boolean
  readonly ignorePaths: readonly string[]
  /** Limits the result to models at, below or above this path. */
  readonly within: string | undefined
}

/**
 * Returns the folders of models, sorted: configured ones, those with a manifest in the head or the base, and the outermost folders
 * with weight files.
 */
export function discoverModels(options: DiscoverOptions): readonly string[] {
  const { head, base, sniffed, configured, discover, ignorePaths, within } = options
  const declared = configured.map(({ path }) => path)
  const marked = discover ? [...head.filter(isMarker), ...base.filter((path) => baseName(path) === MANIFEST_FILE)].map(folderOf) : []
  const holding = discover ? [...head.filter(isWeightName), ...sniffed].map(folderOf) : []
  const tops = new Set([...declared, ...marked.filter((folder) => !isBelowAny(folder, ignorePaths))])
  const candidates = [...new Set(holding)].filter((folder) => !isBelowAny(folder, ignorePaths)).sort(compareUtf8)
  const known = new Set(candidates)
  const outermost = candidates.filter((folder) => !ancestors(folder).some((above) => known.has(above)))
  const found = outermost.filter((folder) => ![folder, ...ancestors(folder)].some((above) => tops.has(above)))
  return [...new Set([...tops, ...found])]
    .filter((folder) => within === undefined || isBelow(folder, within) || isBelow(within, folder))
    .sort(compareUtf8)
}

/** Returns the folders above a folder, up to the root of the repository (`.`). */
export function ancestors(folder: string): readonly string[] {
  if (folder === '.') return []
  const segments = folder.split('/')
  return ['.', ...segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))]
}

function isMarker(path: string): boolean {
  return MARKERS.has(baseName(path))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Returns the folder of a file; `.` is the root of the repository. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '.' : path.slice(0, slash)
}

function isBelowAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isBelow(path, folder))
}
