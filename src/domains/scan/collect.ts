import type { CollectRun } from '../../collect-run.ts'
import { attempt, attemptFile } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { joinPath } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import type { EvaluatedModel } from '../models/collect-model.ts'
import { scanOnce } from './collect-file.ts'
import { type ScannedFile, scanSubjects } from './subjects.ts'

/** Scans the files of every model. A file that cannot be scanned is reported by itself. */
export async function collectScan({ ports, results }: CollectRun): Promise<CollectedFacts> {
  const { models } = results
  if (models === undefined) return { sources: { 'workspace.scan': { status: 'error', detail: 'the models are unknown' } }, subjects: [] }
  const read = await attempt(async () => {
    const subjects: Subject[] = []
    for (const model of models) for (const file of filesOf(model)) subjects.push(...(await scanned(file, model, ports.workTree)))
    return subjects
  })
  return { sources: { 'workspace.scan': read.source }, subjects: read.value ?? [] }
}

/** The measured files of a model, and those under ignored paths whose format can run code. */
function filesOf({ evidence }: EvaluatedModel): readonly ScannedFile[] {
  const { folder, measured, ignoredCode, changes } = evidence
  const toFile = (inside: string, size: number): ScannedFile => {
    const path = joinPath(folder, inside)
    const change = changes.get(path)
    return { model: folder, path, size, change: change?.path === path ? change.change : 'none' }
  }
  return [
    ...measured.files.map(({ entry, onDisk }) => toFile(entry.path, onDisk)),
    ...ignoredCode.map(({ path, size }) => toFile(path, size)),
  ]
}

function scanned(file: ScannedFile, { evidence }: EvaluatedModel, workTree: WorkTree): Promise<readonly Subject[]> {
  const known = new Set(evidence.measured.files.map(({ entry }) => joinPath(evidence.folder, entry.path)))
  return attemptFile<readonly Subject[]>(
    async () => scanSubjects(file, await scanOnce(file.path, workTree, (path) => known.has(path))),
    (error) => [unreadableSubject(unreadableFile(file.path, error))],
  )
}
