import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, SealError } from '../errors.ts'
import { buildManifest } from '../manifest/build.ts'
import { MAX_MANIFEST_BYTES, parseManifest } from '../manifest/parse.ts'
import { MANIFEST_FILE, type Manifest, type ModelInfo, UNVERSIONED } from '../manifest/types.ts'
import type { TreeFile } from '../ports/git.ts'
import type { ChangedFile } from '../ports/github.ts'
import { type MeasuredModel, measureModel } from '../ports/measure-model.ts'
import { DEFAULT_IGNORES, type MeasuredFile } from '../ports/model-files.ts'
import type { Progress } from '../ports/progress.ts'
import { decode, readText } from '../ports/text-file.ts'
import type { ModelConfig } from '../settings/config.ts'
import { isBelow, joinPath } from './discover.ts'
import { type CommittedManifest, type ModelEvidence, modelSubjects } from './model-subjects.ts'
import type { TrustedSide } from './trusted-side.ts'
import type { ModelFileData, Stage, Subject } from './types.ts'

export interface ModelContext {
  /** Top folder of the repository on the disk. */
  readonly root: string
  /** Files of the commit that is judged. */
  readonly head: ReadonlyMap<string, TreeFile>
  readonly trusted: TrustedSide | undefined
  /** By path; `undefined` when they could not be found out, or when nothing is compared. */
  readonly changes: ReadonlyMap<string, ChangedFile> | undefined
  readonly configured: readonly ModelConfig[]
  readonly stage: Stage
  readonly progress: Progress
  readonly signal?: AbortSignal
}

/** One model with its subjects and the manifest of what was measured. */
export interface JudgedModel {
  readonly evidence: ModelEvidence
  readonly subjects: readonly Subject[]
}

/**
 * Measures one model of the repository and holds it against its own manifest and the trusted one.
 *
 * @throws {SealError} when the trusted manifest cannot be read: then nothing can be said about the model.
 */
export async function judgeModel(folder: string, context: ModelContext): Promise<JudgedModel> {
  const config = context.configured.find(({ path }) => path === folder)
  const ignore = [...DEFAULT_IGNORES, ...(config?.ignorePaths ?? [])]
  const presence = presenceOf(folder, context)
  const gone = presence !== 'present'
  const measured = gone ? NOTHING : await measureOnDisk(folder, ignore, context)
  const committed = gone ? { status: 'missing' as const } : await committedManifest(folder, context)
  const trusted = isTouched(folder, context) ? await trustedManifest(folder, context.trusted) : undefined
  const model = modelInfo(folder, config, committed)
  const files = measured.files.map(({ entry }) => entry)
  const evidence: ModelEvidence = {
    folder,
    name: model.name,
    presence:
      presence === 'present' && !recognised(measured, committed) && (trusted !== undefined || config !== undefined)
        ? 'unrecognised'
        : presence,
    measured,
    built: files.length === 0 ? undefined : buildManifest({ model, files, ignore, dependencies: measured.dependencies }),
    committed,
    trusted,
    changes: context.changes ?? new Map(),
    trustedIgnores: config?.ignorePaths ?? [],
    contentRequired: config?.requireContent ?? context.stage === 'release',
    storage: (path, file) => storageOf(context.head.get(path), file),
    card: hasCard(measured),
    licence: await hasLicence(folder, measured, context),
  }
  return { evidence, subjects: modelSubjects(evidence) }
}

const NOTHING: MeasuredModel = { files: [], problems: [], ignored: [], dependencies: [] }

/** `absent`: the configuration names a model that neither side has. */
function presenceOf(folder: string, { head, trusted }: ModelContext): 'present' | 'removed' | 'absent' {
  const holds = (files: ReadonlyMap<string, TreeFile> | undefined) => [...(files?.keys() ?? [])].some((path) => isBelow(path, folder))
  if (holds(head)) return 'present'
  return holds(trusted?.files) ? 'removed' : 'absent'
}

/**
 * Whether the judged change has to do with a model. An untouched one is held against its own manifest only: where the
 * head was checked out without its base, the base may have moved on meanwhile.
 */
function isTouched(folder: string, { changes }: ModelContext): boolean {
  return changes === undefined || [...changes.keys()].some((path) => isBelow(path, folder))
}

function recognised({ files, problems }: MeasuredModel, committed: CommittedManifest): boolean {
  return committed.status !== 'missing' || problems.length > 0 || files.some(({ format }) => format.weights)
}

/** A directory that cannot be measured is a problem of the model, not of the run. */
async function measureOnDisk(folder: string, ignore: readonly string[], { root, progress, signal }: ModelContext): Promise<MeasuredModel> {
  const options = { sha512: false, progress, ...(signal === undefined ? {} : { signal }) }
  try {
    return await measureModel(join(root, folder), ignore, options)
  } catch (error) {
    if (!(error instanceof SealError) || error.code === 'INTERRUPTED') throw error
    return { ...NOTHING, problems: [{ path: error.path ?? MANIFEST_FILE, code: error.code, reason: error.message }] }
  }
}

async function committedManifest(folder: string, { root, head }: ModelContext): Promise<CommittedManifest> {
  const where = joinPath(folder, MANIFEST_FILE)
  if (!isRegular(head.get(where))) return { status: 'invalid', detail: `${where} is not a regular file in the commit.` }
  try {
    const text = await readText(join(root, where), { maxBytes: MAX_MANIFEST_BYTES, missing: 'MANIFEST_MISSING', noFollow: true })
    return { status: 'valid', manifest: parseManifest(text, where) }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    if (error.code === 'MANIFEST_MISSING') return { status: 'missing' }
    return { status: error.code === 'MANIFEST_NEWER' ? 'newer' : 'invalid', detail: messageOf(error) }
  }
}

/** Git's mode of a file; an untracked one has none, and is opened without following links. */
function isRegular(file: TreeFile | undefined): boolean {
  return file === undefined || file.mode.startsWith('100')
}

async function trustedManifest(folder: string, side: TrustedSide | undefined): Promise<Manifest | undefined> {
  const file = side?.files.get(joinPath(folder, MANIFEST_FILE))
  if (side === undefined || file === undefined || !file.mode.startsWith('100')) return undefined
  const where = `${side.name}:${file.path}`
  if (file.size > MAX_MANIFEST_BYTES) throw new SealError('MANIFEST_INVALID', `${where}: larger than ${MAX_MANIFEST_BYTES} bytes.`)
  try {
    return parseManifest(decode(await side.read(file), where), where)
  } catch (error) {
    // A trusted manifest in a format that is not understood is no baseline; the judged one is still checked.
    if (error instanceof SealError && (error.code === 'MANIFEST_INVALID' || error.code === 'FILE_UNREADABLE')) return undefined
    throw error
  }
}

function modelInfo(folder: string, config: ModelConfig | undefined, committed: CommittedManifest): ModelInfo {
  const stated = committed.status === 'valid' ? committed.manifest.model : undefined
  const framework = config?.framework ?? stated?.framework
  const type = config?.type ?? stated?.type
  return {
    name: config?.name ?? stated?.name ?? (folder === '.' ? 'model' : folder.slice(folder.lastIndexOf('/') + 1)),
    version: config?.version ?? stated?.version ?? UNVERSIONED,
    ...(framework === undefined ? {} : { framework }),
    ...(type === undefined ? {} : { type }),
  }
}

/** A pointer in the work tree, or a blob in git that is smaller than the content, is git-LFS. */
function storageOf(tracked: TreeFile | undefined, { entry, onDisk }: MeasuredFile): ModelFileData['storage'] {
  if (tracked === undefined) return 'untracked'
  if (entry.source === 'lfs-pointer') return 'lfs'
  return tracked.size !== onDisk && tracked.size < 1024 ? 'lfs' : 'git'
}

const CARD = /^(readme|model[_-]?card)\.(md|markdown|rst|txt)$/i
const LICENCE = /^(licen[cs]e|copying|notice)([._-][^/]*)?$/i
const FRONT_MATTER_BYTES = 16 * 1024

function hasCard({ files }: MeasuredModel): boolean {
  return files.some(({ entry }) => CARD.test(entry.path))
}

async function hasLicence(folder: string, { files }: MeasuredModel, { root, head }: ModelContext): Promise<boolean> {
  if (files.some(({ entry }) => LICENCE.test(entry.path)) || [...head.keys()].some((path) => LICENCE.test(path))) return true
  const card = files.find(({ entry }) => CARD.test(entry.path) && entry.source === 'content')
  return card !== undefined && statesLicence(await beginning(join(root, folder, card.entry.path)))
}

/** `license:` in the YAML front matter of a model card, as on the Hugging Face Hub. */
function statesLicence(text: string): boolean {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  return /^license:\s*\S/m.test(front)
}

async function beginning(file: string): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FRONT_MATTER_BYTES), 0, FRONT_MATTER_BYTES, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await handle.close()
  }
}
