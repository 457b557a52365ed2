import { attemptFile, reasonOf } from '../../core/attempt.ts'
import type { PathIndex } from '../../core/path-index.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import { joinPath, pathInModel } from '../../core/repository-path.ts'
import type { TrustedBase } from '../../ports/files/trusted-base.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { type LfsPointer, readPointer } from '../manifest/lfs.ts'
import type { Manifest, TensorList } from '../manifest/types.ts'
import { sampleOf } from '../scan/scan-file.ts'
import { bytesSource, type Source } from '../scan/source.ts'
import { diffTensors, type FileTensors } from '../tensors/diff.ts'
import { withDigests } from '../tensors/digest.ts'
import { readTensors, type TensorInventory, TotalsBuilder, tensorFormatOf } from '../tensors/inventory.ts'
import { type ReadBeginning, remoteTensors } from '../tensors/remote.ts'
import type { MeasuredFile, MeasuredModel } from './measured.ts'

export interface ChangedTensors {
  /** Of the model; paths in `measured` are relative to it. */
  readonly folder: string
  readonly measured: MeasuredModel
  /** The manifest of the trusted base, if it is valid. */
  readonly trusted: Manifest | undefined
}

export interface TensorContext {
  readonly workTree: WorkTree
  readonly trusted: TrustedBase | undefined
  readonly trustedFiles: PathIndex<TreeFile> | undefined
  /** `undefined` if they are unknown, or if the run compares nothing. */
  readonly changes: PathIndex<ChangedFile> | undefined
  /** Reads the beginning of objects of Git LFS; `undefined` without a token. */
  readonly lfs?: ReadBeginning | undefined
}

/** Files whose tensors are compared in one model. A pull request that changes more is one to look at as a whole. */
const MAX_FILES = 50
/** The largest file that is read from the base to compare its tensors. Above, the manifest must list them. */
const MAX_BASE_BYTES = 64 * 1024 * 1024

/**
 * Compares the tensors of the changed files of a model with those of the trusted base: from the manifest where it lists them, so that
 * no weights are read, else from the file. Files that cannot be compared say why.
 */
export async function collectTensors(model: ChangedTensors, context: TensorContext): Promise<readonly FileTensors[]> {
  const candidates = model.measured.files.filter((file) => baseFile(file, model, context) !== undefined)
  const found: FileTensors[] = []
  for (const file of candidates.slice(0, MAX_FILES)) {
    const path = joinPath(model.folder, file.entry.path)
    const compared = await attemptFile<FileTensors | undefined>(
      () => compareFile(file, model, context),
      (error) => ({ path, unknown: `could not be compared: ${reasonOf(error)}` }),
    )
    if (compared !== undefined) found.push(compared)
  }
  const [next, ...more] = candidates.slice(MAX_FILES)
  if (next !== undefined)
    found.push({
      path: joinPath(model.folder, next.entry.path),
      unknown: `and ${more.length} more changed files are not compared: the limit is ${MAX_FILES}`,
    })
  return found
}

/** Returns what a changed file was in the base; `undefined` for a file that is new, unchanged, or no weights. */
function baseFile(
  { entry, format }: MeasuredFile,
  { folder }: Pick<ChangedTensors, 'folder'>,
  { changes, trustedFiles }: TensorContext,
): TreeFile | undefined {
  const path = joinPath(folder, entry.path)
  const change = changes?.get(path)
  return !format.weights || change?.path !== path || change.change === 'added' ? undefined : trustedFiles?.get(change.from ?? path)
}

async function compareFile(file: MeasuredFile, model: ChangedTensors, context: TensorContext): Promise<FileTensors | undefined> {
  const path = joinPath(model.folder, file.entry.path)
  const base = baseFile(file, model, context)
  if (base === undefined || context.trusted === undefined) return undefined
  const listed = model.trusted?.tensors?.find((each) => each.path === pathInModel(model.folder, base.path))
  const before = listed === undefined ? await tensorsOfBase(base, context) : fromList(listed)
  if (before === undefined || typeof before === 'string') return before === undefined ? undefined : { path, unknown: before }
  const after = await tensorsOfHead(file, { path, model, digests: listed === undefined }, context)
  if (after === undefined || typeof after === 'string') return after === undefined ? undefined : { path, unknown: after }
  return { path, diff: diffTensors(before, after) }
}

/** The tensors of one side; why they are not known, as the rest of a sentence that begins with the path; `undefined` for another format. */
type SideTensors = TensorInventory | string | undefined

async function tensorsOfBase(base: TreeFile, context: TensorContext): Promise<SideTensors> {
  if (base.size > MAX_BASE_BYTES) return `is too large in the base to be read again. ${LISTING}`
  const bytes = (await context.trusted?.read(base)) ?? Buffer.alloc(0)
  const reading = readPointer(bytes, bytes.length)
  if (reading.kind === 'content') return inventoryOf(base.path, bytesSource(bytes), true)
  if (reading.kind === 'malformed') return 'is an invalid Git LFS pointer in the base'
  return tensorsInLfs(base.path, { pointer: reading.pointer, where: 'in the base', remedy: LISTING }, context)
}

async function tensorsOfHead(
  { entry }: MeasuredFile,
  { path, model, digests }: { readonly path: string; readonly model: ChangedTensors; readonly digests: boolean },
  context: TensorContext,
): Promise<SideTensors> {
  if (entry.source === 'lfs-pointer') return tensorsInLfs(path, { pointer: entry, where: 'here', remedy: CHECKOUT }, context)
  if (entry.source !== 'content') return 'is a pointer here, so its tensors cannot be listed'
  const measured = digests ? undefined : model.measured.tensors.find((each) => each.path === entry.path)
  if (measured !== undefined) return fromList(measured)
  return context.workTree.withSource(path, (source) => inventoryOf(path, source, digests && entry.size <= MAX_BASE_BYTES))
}

/** Lists the tensors of an object of Git LFS from its header, where the token allows it. */
async function tensorsInLfs(
  path: string,
  { pointer, where, remedy }: { readonly pointer: LfsPointer; readonly where: string; readonly remedy: string },
  { lfs }: TensorContext,
): Promise<SideTensors> {
  const what = `is a Git LFS pointer ${where}`
  if (lfs === undefined) return `${what}. ${remedy}`
  const found = await attemptFile<SideTensors>(
    () => remoteTensors(path, pointer, lfs),
    (error) => `whose header could not be read: ${reasonOf(error)}`,
  )
  return typeof found === 'string' ? `${what}, and ${found}. ${remedy}` : found
}

const LISTING = 'Build the manifest with --tensors, so that later changes can be compared without the weights.'
const CHECKOUT = 'Check out the weights (actions/checkout with lfs: true) to compare them.'

function inventoryOf(path: string, source: Source, digests: boolean): TensorInventory | undefined {
  const format = tensorFormatOf(sampleOf(path, source))
  if (format === undefined) return undefined
  const inventory = readTensors(source, format)
  return digests ? withDigests(inventory, source, () => undefined) : inventory
}

/** Returns the tensors that a manifest lists. It does not list their size in bytes. */
function fromList({ tensors }: TensorList): TensorInventory {
  const totals = new TotalsBuilder()
  const entries = tensors.map((tensor) => ({ ...tensor, elements: tensor.shape.reduce((product, size) => product * size, 1) }))
  for (const tensor of entries) totals.add(tensor)
  return { tensors: entries, totals: totals.totals(), incomplete: [] }
}
