import { attemptFile } from '../../core/attempt.ts'
import type { PathIndex } from '../../core/path-index.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import { isBelow } from '../../core/repository-path.ts'
import type { ModelFileData, Subject } from '../../core/subject.ts'
import type { Sniffed } from '../../ports/files/sniff.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
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

/** Returns the files whose content can run code when it is loaded, whatever their names are. */
export async function runnable(paths: readonly string[], workTree: WorkTree): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    const identified = await workTree.format(path, 'bytes')
    if (identified !== undefined && LOADED.has(identified.format.format)) found.push(path)
  }
  return found
}

/** Formats that a loader of models runs. An executable or an archive elsewhere in a repository is common and is none. */
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

export interface LoneContext {
  readonly workTree: WorkTree
  readonly head: PathIndex<TreeFile>
  readonly byPath: PathIndex<ChangedFile> | undefined
  readonly attributes: (path: string) => LfsAttribute
  readonly scan: ScanPolicy
  /** ISO 8601. */
  readonly now: string
}

/** Evaluates the changed files that belong to no model. */
export async function loneFiles(paths: readonly string[], models: readonly string[], context: LoneContext): Promise<readonly LoneFile[]> {
  const { workTree, byPath } = context
  const lone: LoneFile[] = []
  for (const path of paths.filter((each) => !models.some((model) => isBelow(each, model)))) {
    const identified = await attemptFile<Sniffed | undefined>(
      () => workTree.format(path),
      () => undefined,
    )
    if (identified === undefined) continue
    const change = byPath?.get(path)
    lone.push({
      path,
      size: identified.size,
      change: change?.path === path ? change.change : 'none',
      subject: await subjectOf(path, identified, context),
    })
  }
  return lone
}

async function subjectOf(path: string, { size, format }: Sniffed, { workTree, head, byPath, scan, now }: LoneContext): Promise<Subject> {
  const data: ModelFileData = {
    model: path,
    path,
    size,
    state: 'unlisted',
    change: byPath?.get(path)?.change ?? 'none',
    problem: 'none',
    ...formatData(path, format),
    scan: await outcomeOfScan(path, { workTree, isThere: (sibling) => head.has(sibling), policy: scan, now }),
    source: 'content',
    storage: 'unknown',
    attribute: 'unknown',
    storedAsDeclared: true,
    contentRequired: false,
  }
  return { kind: 'model.file', id: path, data: { ...data }, at: { file: path, line: 1 } }
}
