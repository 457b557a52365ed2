import { SealError } from '../../core/errors.ts'
import type { PathIndex } from '../../core/path-index.ts'
import { isBlob, isRegular, type TreeFile } from '../../core/repository.ts'
import { joinPath, pathInModel } from '../../core/repository-path.ts'
import { differsInLineEndings } from '../../core/text.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import type { Git } from '../../ports/git.ts'
import type { Progress } from '../../ports/progress.ts'
import { detectFormat } from '../formats/format.ts'
import { committedPointer } from '../manifest/lfs.ts'
import { MANIFEST_FILE } from '../manifest/types.ts'
import type { IgnoredFile, ModelPlace } from './measured.ts'
import { type EntryProblem, FILES_ONLY, type MeasuredModel } from './measured.ts'
import { type Selection, selectorOf } from './selection.ts'

export interface ContentContext {
  readonly workTree: WorkTree
  readonly head: PathIndex<TreeFile>
  readonly git: Git
  /** Whether the working tree must match the commit; `false` for local runs. */
  readonly asCommitted: boolean
  /** Commits of the submodules of the repository, by path. */
  readonly submodules: ReadonlyMap<string, string>
  readonly sha512: boolean
  /** Whether the manifest lists tensors, so that they are measured. */
  readonly tensors: boolean
  readonly progress: Progress
  readonly signal?: AbortSignal
}

export interface ModelContent {
  readonly measured: MeasuredModel
  readonly ignoredCode: readonly IgnoredFile[]
  /** Files that the commit contains as Git LFS pointers, while their content is here. */
  readonly inLfs: ReadonlySet<string>
}

const NOTHING: MeasuredModel = { files: [], problems: [], tensors: [], links: [], ignored: [], untracked: [], dependencies: [] }
export const NO_CONTENT: ModelContent = { measured: NOTHING, ignoredCode: [], inLfs: new Set() }

/**
 * Measures a model's directory and compares it with the commit, because users get the files of the commit. Detects filters in
 * .gitattributes, changes by earlier steps, submodules and sparse checkouts.
 */
export async function readContent(place: ModelPlace, selection: Selection, context: ContentContext): Promise<ModelContent> {
  const { folder } = place
  const measured = await measureOnDisk(place, selection, context)
  const inLfs = await filesInLfs(folder, measured, context)
  const problems = context.asCommitted
    ? [
        ...(await notThere(place, selection, measured, context)),
        ...(await otherModes(place, selection, measured, context)),
        ...(await otherBytes(folder, measured, inLfs, context)),
        ...otherLinks(folder, measured, context),
      ]
    : []
  const wrong = new Set(problems.map(({ path }) => path))
  const files = measured.files.filter(({ entry }) => !wrong.has(entry.path))
  return {
    measured: { ...measured, files, problems: [...measured.problems, ...problems] },
    inLfs,
    ignoredCode: place.file === undefined ? await ignoredCode(folder, selection, context) : [],
  }
}

/** Measures the files on disk. A directory that cannot be measured becomes a problem of the model and does not stop the run. */
async function measureOnDisk(
  { folder, file }: ModelPlace,
  selection: Selection,
  { workTree, head, asCommitted, submodules, sha512, tensors, progress, signal }: ContentContext,
): Promise<MeasuredModel> {
  const committed = asCommitted ? (path: string) => head.get(joinPath(folder, path)) : () => undefined
  const expectBlob = (path: string, size: number) => {
    const file = committed(path)
    return file !== undefined && file.size === size ? file.blob : undefined
  }
  try {
    const listing = { ...selection, links: true, submodules: below(submodules, folder), ...(file === undefined ? {} : { file }) }
    return await workTree.measureModel(folder, listing, {
      tensors,
      sha512,
      progress,
      expectBlob,
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (error) {
    if (!(error instanceof SealError) || error.code === 'INTERRUPTED') throw error
    return { ...NOTHING, problems: [{ path: error.path ?? MANIFEST_FILE, code: error.code, reason: error.message }] }
  }
}

/** Returns the submodules of a model, by path in it. */
function below(submodules: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...submodules].flatMap(([path, commit]) => {
      const inside = pathInModel(folder, path)
      return inside === undefined ? [] : [[inside, commit] as const]
    }),
  )
}

function committedBelow(folder: string, { head }: ContentContext): readonly (readonly [path: string, file: TreeFile])[] {
  return head.below(folder).map((full) => [pathInModel(folder, full) ?? full, head.get(full) as TreeFile] as const)
}

/** Returns a problem for each committed file of the model that is missing in the working tree. */
async function notThere(
  place: ModelPlace,
  selection: Selection,
  { files, problems }: MeasuredModel,
  context: ContentContext,
): Promise<readonly EntryProblem[]> {
  const seen = new Set([...files.map(({ entry }) => entry.path), ...problems.map(({ path }) => path)])
  const missing: EntryProblem[] = []
  for (const [path, file] of committedBelow(place.folder, context)) {
    if (!isRegular(file) || seen.has(path) || !(await belongs(path, place, selection))) continue
    missing.push({
      path,
      code: 'FILE_CHANGED',
      reason: 'is in the commit but not in the working tree',
      remedy:
        'Check out the complete commit: remove "sparse-checkout" from actions/checkout, and run Weightseal before steps that remove files.',
    })
  }
  return missing
}

/** What a committed entry that is not a regular file is. */
const SPECIAL: Readonly<Record<string, Pick<EntryProblem, 'code' | 'reason'>>> = {
  '120000': {
    code: 'FILE_SYMLINK',
    reason:
      'is a symbolic link in the commit and something else here, which happens where core.symlinks is false; loaders elsewhere follow the link',
  },
  '160000': { code: 'FILE_SPECIAL', reason: 'is a submodule in the commit and something else here' },
}

/** Returns a problem for each committed link and submodule of the model that is something else on the disk, or missing there. */
async function otherModes(
  place: ModelPlace,
  selection: Selection,
  { links, files, problems }: MeasuredModel,
  context: ContentContext,
): Promise<readonly EntryProblem[]> {
  const known = new Set([...links, ...problems].map(({ path }) => path))
  const submodules = new Set(files.filter(({ entry }) => entry.source === 'submodule').map(({ entry }) => entry.path))
  const others: EntryProblem[] = []
  for (const [path, file] of committedBelow(place.folder, context)) {
    const { mode } = file
    if (isRegular(file) || known.has(path) || (mode === '160000' && submodules.has(path))) continue
    if (!(await belongs(path, place, selection))) continue
    others.push({
      path,
      ...(SPECIAL[mode] ?? { code: 'FILE_SPECIAL', reason: `has the mode ${mode} in the commit; expected a regular file` }),
    })
  }
  return others
}

/** Tells by its name whether a committed entry is part of the model. */
async function belongs(path: string, { file }: ModelPlace, selection: Selection): Promise<boolean> {
  if (file !== undefined) return path === file
  const { ignores, includes } = selectorOf(selection)
  return !ignores(path) && includes(path, async () => detectFormat({ path, size: 1 }))
}

/** Returns a problem for each link whose text differs from the commit. */
function otherLinks(folder: string, { links }: MeasuredModel, { head }: ContentContext): readonly EntryProblem[] {
  return links.flatMap(({ path, target }) => {
    const file = head.get(joinPath(folder, path))
    const isSame = file === undefined || file.blob === '' || isBlob(Buffer.from(target, 'utf8'), file.blob)
    return isSame
      ? []
      : [{ path, code: 'FILE_CHANGED' as const, reason: `is a link to ${JSON.stringify(target)} here and not in the commit` }]
  })
}

/** The most bytes of a text whose line endings are compared. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024

/**
 * Returns a problem for each file whose size differs from the commit, unless the commit contains a Git LFS pointer to its content.
 */
async function otherBytes(
  folder: string,
  { files }: MeasuredModel,
  inLfs: ReadonlySet<string>,
  context: ContentContext,
): Promise<readonly EntryProblem[]> {
  const problems: EntryProblem[] = []
  for (const { entry, onDisk } of files) {
    const path = joinPath(folder, entry.path)
    const file = context.head.get(path)
    if (file === undefined || file.size === onDisk || inLfs.has(entry.path)) continue
    problems.push({ path: entry.path, code: 'FILE_CHANGED', ...(await differenceOf(path, { file, onDisk }, context)) })
  }
  return problems
}

async function differenceOf(
  path: string,
  { file, onDisk }: { readonly file: TreeFile; readonly onDisk: number },
  { workTree, git }: ContentContext,
): Promise<Pick<EntryProblem, 'reason' | 'remedy'>> {
  const sizes = `has ${onDisk} bytes in the working tree and ${file.size} in the commit`
  const bytes = isRegular(file) && file.size <= MAX_TEXT_BYTES ? await workTree.onDisk(path, 2 * MAX_TEXT_BYTES) : undefined
  if (bytes !== undefined && differsInLineEndings(bytes, await git.blob(file.blob)))
    return {
      reason: `${sizes}: only the line endings differ`,
      remedy: 'Set "* -text" for the folder of the model in .gitattributes, or core.autocrlf to false before actions/checkout.',
    }
  return {
    reason: `${sizes}; a filter in .gitattributes or an earlier step changed it`,
    remedy: 'Evaluate the model before the step that changes it, or remove the filter for the folder of the model.',
  }
}

/** Returns the measured files that the commit contains as Git LFS pointers. */
async function filesInLfs(folder: string, { files }: MeasuredModel, { head, git }: ContentContext): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const { entry, onDisk } of files) {
    const file = head.get(joinPath(folder, entry.path))
    if (file !== undefined && file.size !== onDisk && (await committedPointer(file, git.blob))?.sha256 === entry.sha256)
      found.add(entry.path)
  }
  return found
}

/** Returns committed files under ignored paths whose format can run code. */
async function ignoredCode(folder: string, selection: Selection, context: ContentContext): Promise<readonly IgnoredFile[]> {
  const { ignores } = selectorOf(selection)
  const found: IgnoredFile[] = []
  for (const [path, file] of committedBelow(folder, context)) {
    if (!ignores(path) || !isRegular(file) || (FILES_ONLY.has(path) && path !== 'model.sig')) continue
    const sniffed = await context.workTree.format(joinPath(folder, path))
    if (sniffed !== undefined && sniffed.format.runsCode !== 'no') found.push({ path, ...sniffed })
  }
  return found
}
