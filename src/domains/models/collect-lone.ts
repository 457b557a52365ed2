import { attemptFile } from '../../core/attempt.ts'
import type { PathIndex } from '../../core/path-index.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import type { ModelFileData, Subject } from '../../core/subject.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import type { Sniffed } from '../../ports/files/sniff.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { isWeightName } from '../formats/format.ts'
import { windowsFault } from '../manifest/paths.ts'
import { outcomeOfScan } from '../scan/collect-file.ts'
import type { ScanPolicy } from '../scan/scan-policy.ts'
import type { LfsAttribute } from './attributes.ts'
import { formatData } from './subjects.ts'

/** A changed file outside of models whose content is that of weights. It is evaluated on its own: its folder becomes no model. */
export interface LoneFile {
  readonly path: string
  readonly size: number
  readonly change: ModelFileData['change']
  readonly subject: Subject
}

export interface LoneFiles {
  readonly lone: readonly LoneFile[]
  /** Changed files that could not be identified: each may be anything. */
  readonly unreadable: readonly Subject[]
}

/** Formats by content that a loader of models runs, whatever the name is. An executable elsewhere in a repository is common. */
const LOADED: ReadonlySet<string> = new Set([
  'pickle',
  'pytorch zip',
  'torchscript',
  'torchserve archive',
  'numpy objects',
  'keras',
  'skops',
  'model archive',
])
/** Containers that usually hold something else; they count if the scan finds something in them. */
const CONTAINERS: ReadonlySet<string> = new Set(['compressed', 'tar', 'zip', 'hdf5', 'r objects'])

/** Identifies a changed file by its content and by its name; `undefined` if no loader of models runs it. */
async function identify(path: string, workTree: WorkTree): Promise<Sniffed | undefined> {
  const byBytes = await workTree.format(path, 'bytes')
  if (byBytes === undefined) return undefined
  const found = byBytes.format.format
  if (byBytes.pointer === undefined && (LOADED.has(found) || CONTAINERS.has(found))) return workTree.format(path)
  if (!isWeightName(path)) return undefined
  const named = await workTree.format(path)
  return named === undefined || named.format.runsCode === 'no' ? undefined : named
}

export interface LoneContext {
  readonly workTree: WorkTree
  readonly head: PathIndex<TreeFile>
  readonly byPath: PathIndex<ChangedFile> | undefined
  readonly attributes: (path: string) => LfsAttribute
  readonly scan: ScanPolicy
  /** ISO 8601. */
  readonly now: string
}

/**
 * Evaluates changed files that are part of no model.
 *
 * @param paths - the changed files. @param measured - those that a model measured, or reported.
 */
export async function loneFiles(paths: readonly string[], measured: ReadonlySet<string>, context: LoneContext): Promise<LoneFiles> {
  const { workTree, byPath } = context
  const lone: LoneFile[] = []
  const unreadable: Subject[] = []
  for (const path of paths.filter((each) => !measured.has(each))) {
    const identified = await attemptFile<Sniffed | undefined>(
      () => identify(path, workTree),
      (error) => {
        unreadable.push(unreadableSubject(unreadableFile(path, error)))
        return undefined
      },
    )
    if (identified === undefined) continue
    const change = byPath?.get(path)
    const subject = await subjectOf(path, identified, context)
    if (CONTAINERS.has(identified.format.format) && subject.data['scan'] === 'harmless') continue
    lone.push({ path, size: identified.size, change: change?.path === path ? change.change : 'none', subject })
  }
  return { lone, unreadable }
}

async function subjectOf(
  path: string,
  { size, format, pointer }: Sniffed,
  { workTree, head, byPath, scan, now }: LoneContext,
): Promise<Subject> {
  const data: ModelFileData = {
    model: path,
    path,
    size,
    state: 'unlisted',
    change: byPath?.get(path)?.change ?? 'none',
    problem: 'none',
    nameFault: windowsFault(path) ?? 'none',
    ...formatData(path, format),
    scan:
      pointer !== undefined
        ? 'none'
        : await outcomeOfScan({ path }, { workTree, isThere: (sibling) => head.has(sibling), policy: scan, now }),
    source: pointer === undefined ? 'content' : 'lfs-pointer',
    storage: 'unknown',
    attribute: 'unknown',
    storedAsDeclared: true,
    contentRequired: false,
  }
  return { kind: 'model.file', id: path, data: { ...data }, at: { file: path, line: 1 } }
}
