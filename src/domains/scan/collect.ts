import type { CollectRun, Results } from '../../collect-run.ts'
import { attempt, attemptFile } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { joinPath } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import type { FileEntry } from '../manifest/types.ts'
import type { EvaluatedModel } from '../models/collect-model.ts'
import { type ScanSurroundings, scanOnce } from './collect-file.ts'
import { type ScannedFile, scanSubjects } from './subjects.ts'
import { scanTotals } from './totals.ts'

/**
 * Scans the files of every model; on a pull request those that it changes. A file that cannot be scanned is reported by itself.
 */
export async function collectScan({ options, ports, results }: CollectRun): Promise<CollectedFacts<Pick<Results, 'scan'>>> {
  const { models, lone = [] } = results
  const { trigger } = options.target
  const { workTree, now } = ports
  const surroundings = (isThere: (path: string) => boolean) => ({
    workTree,
    isThere,
    policy: options.settings.scan,
    now,
    cache: ports.scanCache,
  })
  if (models === undefined) return { sources: { 'workspace.scan': { status: 'error', detail: 'the models are unknown' } }, subjects: [] }
  const read = await attempt(async () => {
    const subjects: Subject[] = []
    let skipped = 0
    for (const model of models) {
      const known = new Set(model.evidence.measured.files.map(({ entry }) => joinPath(model.evidence.folder, entry.path)))
      const all = filesOf(model)
      const files = all.filter(({ change }) => trigger !== 'pull_request' || change !== 'none')
      skipped += all.length - files.length
      for (const file of files)
        subjects.push(
          ...(await scanned(
            file,
            surroundings((path) => known.has(path)),
          )),
        )
    }
    for (const { path, size, change } of lone)
      subjects.push(
        ...(await scanned(
          { model: path, path, size, change, source: 'content' },
          surroundings((sibling) => results.repository?.head.value?.has(sibling) === true),
        )),
      )
    return { subjects, skipped }
  })
  const { subjects, skipped } = read.value ?? { subjects: [], skipped: 0 }
  return { sources: { 'workspace.scan': read.source }, subjects, results: { scan: scanTotals(subjects, skipped) } }
}

/** A file with the digest that was measured. */
interface ListedFile extends ScannedFile {
  readonly sha256?: string | undefined
}

/** The measured files of a model, and those under ignored paths whose format can run code. */
function filesOf({ evidence }: EvaluatedModel): readonly ListedFile[] {
  const { path: model, folder, measured, ignoredCode, changes } = evidence
  const toFile = (inside: string, size: number, source: FileEntry['source'], sha256?: string): ListedFile => {
    const path = joinPath(folder, inside)
    const change = changes.get(path)
    return {
      model,
      path,
      size,
      change: change?.path === path ? change.change : 'none',
      source: source === 'submodule' ? 'content' : source,
      ...(source === 'content' ? { sha256 } : {}),
    }
  }
  return [
    ...measured.files
      .filter(({ entry }) => entry.source !== 'submodule')
      .map(({ entry, onDisk }) => toFile(entry.path, onDisk, entry.source, entry.sha256)),
    ...ignoredCode.map(({ path, size }) => toFile(path, size, 'content')),
  ]
}

function scanned({ sha256, ...file }: ListedFile, surroundings: ScanSurroundings): Promise<readonly Subject[]> {
  return attemptFile<readonly Subject[]>(
    async () => scanSubjects(file, await scanOnce({ path: file.path, sha256 }, surroundings)),
    (error) => [unreadableSubject(unreadableFile(file.path, error))],
  )
}
