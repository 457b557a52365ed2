import { isBelow } from '../../core/repository-path.ts'
import { isWeightName } from '../formats/format.ts'
import { compareUtf8 } from '../manifest/paths.ts'
import { MANIFEST_FILE } from '../manifest/types.ts'

/** Files that mark their folder as the top of a model, weights or not. */
const MARKERS: ReadonlySet<string> = new Set([MANIFEST_FILE, 'model_index.json'])

export interface DiscoverOptions {
  /** Files of the side that is judged. */
  readonly head: readonly string[]
  /** Files of the side that is trusted; its manifests name models that must not vanish unnoticed. */
  readonly base: readonly string[]
  /** Files that show weights by their first bytes, whatever their name. */
  readonly sniffed: readonly string[]
  readonly configured: readonly { readonly path: string }[]
  readonly discover: boolean
  readonly ignorePaths: readonly string[]
  /** Only models that touch this path. */
  readonly within: string | undefined
}

/**
 * The directories that are models, sorted: configured ones, those with a manifest on either side, and the outermost
 * folders that hold weight files.
 */
export function discoverModels(options: DiscoverOptions): readonly string[] {
  const { head, base, sniffed, configured, discover, ignorePaths, within } = options
  const stated = configured.map(({ path }) => path)
  const marked = discover ? [...head.filter(isMarker), ...base.filter((path) => baseName(path) === MANIFEST_FILE)].map(folderOf) : []
  const holding = discover ? [...head.filter(isWeightName), ...sniffed].map(folderOf) : []
  const tops = new Set([...stated, ...marked.filter((folder) => !isBelowAny(folder, ignorePaths))])
  const candidates = [...new Set(holding)].filter((folder) => !isBelowAny(folder, ignorePaths)).sort(compareUtf8)
  const known = new Set(candidates)
  const outermost = candidates.filter((folder) => !ancestors(folder).some((above) => known.has(above)))
  const found = outermost.filter((folder) => ![folder, ...ancestors(folder)].some((above) => tops.has(above)))
  return [...new Set([...tops, ...found])]
    .filter((folder) => within === undefined || isBelow(folder, within) || isBelow(within, folder))
    .sort(compareUtf8)
}

/** The folders above a folder, up to the repository itself. */
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

/** Folder of a file; `.` is the repository. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '.' : path.slice(0, slash)
}

function isBelowAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isBelow(path, folder))
}
