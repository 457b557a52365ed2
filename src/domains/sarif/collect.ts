import { type CollectRun, fallbackFile } from '../../collect-run.ts'
import { attempt, attemptFile } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collector.ts'
import { fileError, messageOf } from '../../core/errors.ts'
import type { Subject } from '../../core/subject.ts'
import { unreadableFile, unreadableSubject } from '../../documents/unreadable.ts'
import type { WorkTree } from '../../ports/files/work-tree.ts'
import { withDistinctIds } from '../workflows/subjects.ts'
import { parseSarif, type SarifRun } from './sarif.ts'

const MAX_SARIF_BYTES = 64 * 1024 * 1024

/** Collects the results of other scanners. */
export async function collectSarif({ options, ports }: CollectRun): Promise<CollectedFacts> {
  return sarifFacts({
    workTree: ports.workTree,
    fallbackFile: fallbackFile(options),
    files: options.settings.sarif,
    scanners: options.settings.scanners,
    committed: async () => new Set((await ports.git.tree('HEAD')).map(({ path }) => path)),
  })
}

export interface SarifRequest {
  readonly workTree: WorkTree
  /** SARIF files that earlier steps wrote, relative to the repository. */
  readonly files: readonly string[]
  /** Names of scanners whose run must be among them. */
  readonly scanners: readonly string[]
  /** The file to which a result without a place is attached. */
  readonly fallbackFile: string
  /** Files of the head. A scanner of this run did not write those. */
  readonly committed: () => Promise<ReadonlySet<string>>
}

type RunOfFile = SarifRun & { readonly path: string }

/** Reads each SARIF file by itself: one that cannot be read is reported, and the results of the others are evaluated. */
export async function sarifFacts({ workTree, files, scanners, fallbackFile: file, committed }: SarifRequest): Promise<CollectedFacts> {
  if (files.length === 0 && scanners.length === 0)
    return { sources: { 'workspace.sarif': { status: 'skipped', detail: 'policies.sarif lists no file' } }, subjects: [] }
  const read = await attempt(async () => {
    const known = await committed()
    const runs: RunOfFile[] = []
    const unreadable: Subject[] = []
    for (const path of files)
      runs.push(
        ...(await attemptFile<readonly RunOfFile[]>(
          () => readRuns(path, workTree, known),
          (error) => {
            unreadable.push(unreadableSubject({ ...unreadableFile(path, error), at: { file, line: 1 } }))
            return []
          },
        )),
      )
    return [
      ...runs.map((run) => runSubject(run)),
      ...missing(scanners, runs, file),
      ...withDistinctIds(runs.flatMap((run) => resultSubjects(run, file))),
      ...unreadable,
    ]
  })
  return { sources: { 'workspace.sarif': read.source }, subjects: read.value ?? [] }
}

async function readRuns(path: string, workTree: WorkTree, committed: ReadonlySet<string>): Promise<readonly RunOfFile[]> {
  if (committed.has(await workTree.resolve(path)))
    throw fileError('FILE_UNREADABLE', {
      path,
      problem: 'the file is committed, so a change could supply its own results. Let the scanner write to a file that is not committed.',
    })
  const text = await workTree.madeText(path, { maxBytes: MAX_SARIF_BYTES, missing: 'FILE_UNREADABLE' })
  try {
    return parseSarif(JSON.parse(text)).map((run) => ({ ...run, path }))
  } catch (cause) {
    throw fileError('FILE_UNREADABLE', { path, problem: `invalid SARIF: ${messageOf(cause)}.`, cause })
  }
}

function runSubject({ tool, version, path, results }: SarifRun & { readonly path: string }): Subject {
  const open = results.filter(({ suppressed }) => !suppressed).length
  return {
    kind: 'scan.run',
    id: `${tool} ${path}`,
    data: { tool, version, path, results: open, present: true },
    at: { file: path, line: 1 },
  }
}

function missing(scanners: readonly string[], runs: readonly SarifRun[], file: string): readonly Subject[] {
  const seen = new Set(runs.map(({ tool }) => tool.toLowerCase()))
  return scanners
    .filter((scanner) => !seen.has(scanner.toLowerCase()))
    .map((tool) => ({
      kind: 'scan.run',
      id: tool,
      data: { tool, version: '', path: '', results: 0, present: false },
      at: { file, line: 1 },
    }))
}

/** The same finding twice in one file keeps two ids, so that each can be waived. */
function resultSubjects({ results }: SarifRun, file: string): readonly Subject[] {
  return results.map(({ line, ...data }) => {
    const at = data.file === '' ? { file, line: 1 } : { file: data.file, line }
    return { kind: 'scan.sarif', id: `${data.tool} ${data.rule} ${data.file}`, data: { ...data }, at }
  })
}
