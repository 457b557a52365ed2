import { SealError } from '../../core/errors.ts'
import type { PathIndex } from '../../core/path-index.ts'
import type { TreeFile } from '../../core/repository.ts'
import { isBelow, joinPath, pathInModel } from '../../core/repository-path.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import type { Git } from '../../ports/git.ts'
import type { Progress } from '../../ports/progress.ts'
import { readPointer } from '../manifest/lfs.ts'
import { MANIFEST_FILE } from '../manifest/types.ts'
import type { IgnoredFile } from './measured.ts'
import { type EntryProblem, FILES_ONLY, type MeasuredModel } from './measured.ts'

export interface ContentContext {
  readonly workTree: WorkTree
  readonly head: PathIndex<TreeFile>
  readonly git: Git
  /** Whether the working tree must match the commit; `false` for local runs. */
  readonly asCommitted: boolean
  readonly sha512: boolean
  readonly progress: Progress
  readonly signal?: AbortSignal
}

export interface ModelContent {
  readonly measured: MeasuredModel
  readonly ignoredCode: readonly IgnoredFile[]
}

const NOTHING: MeasuredModel = { files: [], problems: [], ignored: [], dependencies: [] }
export const NO_CONTENT: ModelContent = { measured: NOTHING, ignoredCode: [] }

/**
 * Measures a model's directory and compares it with the commit, because users get the files of the commit. Detects filters in
 * .gitattributes, changes by earlier steps, submodules and sparse checkouts.
 */
export async function readContent(folder: string, ignore: readonly string[], context: ContentContext): Promise<ModelContent> {
  const measured = await measureOnDisk(folder, ignore, context)
  const problems = context.asCommitted
    ? [
        ...submodules(folder, ignore, context),
        ...notThere(folder, ignore, measured, context),
        ...(await otherBytes(folder, measured, context)),
      ]
    : []
  const wrong = new Set(problems.map(({ path }) => path))
  const files = measured.files.filter(({ entry }) => !wrong.has(entry.path))
  return {
    measured: { ...measured, files, problems: [...measured.problems, ...problems] },
    ignoredCode: await ignoredCode(folder, ignore, context),
  }
}

/** Measures the files on disk. A directory that cannot be measured becomes a problem of the model and does not stop the run. */
async function measureOnDisk(
  folder: string,
  ignore: readonly string[],
  { workTree, head, asCommitted, sha512, progress, signal }: ContentContext,
): Promise<MeasuredModel> {
  const committed = asCommitted ? (path: string) => head.get(joinPath(folder, path)) : () => undefined
  const expectBlob = (path: string, size: number) => {
    const file = committed(path)
    return file !== undefined && file.blob.length === 40 && file.size === size ? file.blob : undefined
  }
  try {
    return await workTree.measureModel(folder, ignore, { sha512, progress, expectBlob, ...(signal === undefined ? {} : { signal }) })
  } catch (error) {
    if (!(error instanceof SealError) || error.code === 'INTERRUPTED') throw error
    return { ...NOTHING, problems: [{ path: error.path ?? MANIFEST_FILE, code: error.code, reason: error.message }] }
  }
}

function isIgnored(path: string, ignore: readonly string[]): boolean {
  return ignore.some((ignored) => isBelow(path, ignored))
}

function committedBelow(folder: string, { head }: ContentContext): readonly (readonly [path: string, file: TreeFile])[] {
  return head.below(folder).map((full) => [pathInModel(folder, full) ?? full, head.get(full) as TreeFile] as const)
}

/** Returns a problem for each submodule: its content is in another repository and is not measured. */
function submodules(folder: string, ignore: readonly string[], context: ContentContext): readonly EntryProblem[] {
  return committedBelow(folder, context)
    .filter(([path, { mode }]) => mode === '160000' && !isIgnored(path, ignore))
    .map(([path]) => ({ path, code: 'FILE_SPECIAL', reason: 'is a submodule; add the files themselves to the model' }))
}

/** Returns a problem for each committed file that is missing in the working tree. */
function notThere(
  folder: string,
  ignore: readonly string[],
  { files, problems }: MeasuredModel,
  context: ContentContext,
): readonly EntryProblem[] {
  const seen = new Set([...files.map(({ entry }) => entry.path), ...problems.map(({ path }) => path)])
  return committedBelow(folder, context)
    .filter(([path, { mode }]) => mode.startsWith('100') && !seen.has(path) && !isIgnored(path, ignore))
    .map(([path]) => ({
      path,
      code: 'FILE_CHANGED',
      reason: 'is in the commit but not in the working tree; check out the complete commit',
    }))
}

/**
 * Returns a problem for each file whose size differs from the commit, unless the commit contains a Git LFS pointer to its content.
 */
async function otherBytes(folder: string, { files }: MeasuredModel, { head, git }: ContentContext): Promise<readonly EntryProblem[]> {
  const problems: EntryProblem[] = []
  for (const { entry, onDisk } of files) {
    const file = head.get(joinPath(folder, entry.path))
    if (file === undefined || file.size === onDisk || (await pointsTo(file, entry.sha256, git))) continue
    problems.push({
      path: entry.path,
      code: 'FILE_CHANGED',
      reason: `has ${onDisk} bytes in the working tree and ${file.size} in the commit; a filter in .gitattributes or an earlier step changed it`,
    })
  }
  return problems
}

async function pointsTo({ blob, size, mode }: TreeFile, sha256: string, git: Git): Promise<boolean> {
  if (!mode.startsWith('100') || size >= 1024) return false
  const reading = readPointer(await git.blob(blob), size)
  return reading.kind === 'pointer' && reading.pointer.sha256 === sha256
}

/** Returns committed files under ignored paths whose format can run code. */
async function ignoredCode(folder: string, ignore: readonly string[], context: ContentContext): Promise<readonly IgnoredFile[]> {
  const found: IgnoredFile[] = []
  for (const [path, { mode }] of committedBelow(folder, context)) {
    if (!isIgnored(path, ignore) || !mode.startsWith('100') || (FILES_ONLY.has(path) && path !== 'model.sig')) continue
    const sniffed = await context.workTree.format(joinPath(folder, path))
    if (sniffed !== undefined && sniffed.format.runsCode !== 'no') found.push({ path, ...sniffed })
  }
  return found
}
