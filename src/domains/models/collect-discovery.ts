import type { PathIndex } from '../../core/path-index.ts'
import type { TreeFile } from '../../core/repository.ts'
import { isBelow } from '../../core/repository-path.ts'
import { isDvcFile } from '../../documents/dvc.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { isExpected } from '../formats/catalogue.ts'
import { isModelPointer, isSharedWeightName, isWeightName } from '../formats/format.ts'
import type { LfsAttribute } from './attributes.ts'
import { isExample, type PassedOver } from './discover.ts'

/** Candidates whose content is checked; with more, the others count by their names. */
const MAX_CHECKED = 50_000

/** Returns the files that contain weights: those with a name of weights whose content does not contradict it. */
export async function weightsIn(paths: readonly string[], workTree: WorkTree): Promise<readonly string[]> {
  const found: string[] = []
  let checked = 0
  for (const path of paths) {
    if (path.endsWith('.dvc')) {
      if (isModelPointer(path.slice(0, -'.dvc'.length))) found.push(path)
      continue
    }
    const isNamed = isWeightName(path)
    const isLock = isDvcFile(path)
    if (!isNamed && !isLock && !isSharedWeightName(path)) continue
    checked += 1
    const identified = checked > MAX_CHECKED ? undefined : await workTree.format(path, 'detection').catch(() => undefined)
    if (identified === undefined ? isNamed : identified.format.weights && (isLock || isExpected(path, identified.format.format)))
      found.push(path)
  }
  return found
}

const LARGE_BYTES = 1024 * 1024
const BINARY_BYTES = 64 * 1024
const MAX_POINTER_BYTES = 1024
const MAX_PASSED_OVER = 1000

export interface PassedOverOptions {
  readonly head: PathIndex<TreeFile>
  /** Paths of the models. */
  readonly models: readonly string[]
  readonly workTree: WorkTree
  readonly attribute: (path: string) => LfsAttribute
}

/** Returns the large, binary and Git LFS files, submodules and DVC pointers outside of models, the largest first. */
export async function passedOver({ head, models, workTree, attribute }: PassedOverOptions): Promise<readonly PassedOver[]> {
  const found: PassedOver[] = []
  for (const path of head.paths) {
    if (found.length >= MAX_PASSED_OVER) break
    if (models.some((model) => model !== '.' && isBelow(path, model))) continue
    const one = await passedOverFile(path, head.get(path), { workTree, attribute })
    if (one !== undefined) found.push(one)
  }
  return found.sort((a, b) => b.size - a.size)
}

async function passedOverFile(
  path: string,
  file: TreeFile | undefined,
  { workTree, attribute }: Pick<PassedOverOptions, 'workTree' | 'attribute'>,
): Promise<PassedOver | undefined> {
  if (file === undefined) return undefined
  if (file.mode === '160000') return { path, size: 0, kind: 'submodule' }
  const isDvc = isDvcFile(path)
  const mayPoint = file.size > 0 && file.size < MAX_POINTER_BYTES && (attribute(path) === 'lfs' || (file.size > 115 && file.size < 160))
  if (!isDvc && !mayPoint && file.size < BINARY_BYTES) return undefined
  const identified = await workTree.format(path, 'detection').catch(() => undefined)
  if (identified === undefined) return isDvc ? { path, size: 0, kind: 'dvc' } : undefined
  const { format, size, pointer } = identified
  if (format.weights && !isExample(path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.')) return undefined
  if (isDvc) return { path, size: 0, kind: 'dvc' }
  if (pointer !== undefined) return { path, size: pointer.size, kind: 'lfs' }
  if (identified.isText || format.format === 'document') return undefined
  if (size >= LARGE_BYTES) return { path, size, kind: 'large' }
  return size >= BINARY_BYTES && format.format !== 'other' ? { path, size, kind: 'binary' } : undefined
}
