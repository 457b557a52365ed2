import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { attempt } from '../../core/attempt.ts'
import type { CollectedFacts } from '../../core/collected-facts.ts'
import { messageOf, SealError } from '../../core/errors.ts'
import type { Subject } from '../../core/subject.ts'
import { readText } from '../../ports/files/text-file.ts'
import { withDistinctIds } from '../workflows/subjects.ts'
import { parseSarif, type SarifRun } from './sarif.ts'

const MAX_SARIF_BYTES = 64 * 1024 * 1024

export interface ScanRequest {
  /** Top folder of the repository on the disk. */
  readonly root: string
  /** SARIF files below it, that steps before wrote. */
  readonly files: readonly string[]
  /** Names of scanners whose run must be among them. */
  readonly scanners: readonly string[]
  /** Where a result without a place goes. */
  readonly home: string
  /** Files of the judged commit: what is committed was not written by a scanner in this run. */
  readonly committed: () => Promise<ReadonlySet<string>>
}

/** What scanners of others found. A file that was named and cannot be read makes the source an error: nobody knows what it held. */
export async function scanFacts({ root, files, scanners, home, committed }: ScanRequest): Promise<CollectedFacts> {
  if (files.length === 0 && scanners.length === 0)
    return { sources: { 'workspace.sarif': { status: 'skipped', detail: 'policies.sarif names no file' } }, subjects: [] }
  const read = await attempt(async () => {
    const runs: (SarifRun & { readonly path: string })[] = []
    const known = await committed()
    for (const path of files) {
      if (known.has(await placeOf(root, path)))
        throw new SealError(
          'FILE_UNREADABLE',
          `${path} is committed, so a change could bring a result of its own. Let the scanner write to a file that is not in the repository.`,
        )
      runs.push(...(await readRuns(root, path)))
    }
    return [
      ...runs.map((run) => runSubject(run)),
      ...missing(scanners, runs, home),
      ...withDistinctIds(runs.flatMap((run) => resultSubjects(run, home))),
    ]
  })
  return { sources: { 'workspace.sarif': read.source }, subjects: read.value ?? [] }
}

async function readRuns(root: string, path: string): Promise<readonly (SarifRun & { readonly path: string })[]> {
  const text = await readText(join(root, path), { maxBytes: MAX_SARIF_BYTES, missing: 'FILE_UNREADABLE', noFollow: true })
  try {
    return parseSarif(JSON.parse(text)).map((run) => ({ ...run, path }))
  } catch (cause) {
    throw new SealError('FILE_UNREADABLE', `${path} is no result of a scanner: ${messageOf(cause)}.`, { cause })
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

function missing(scanners: readonly string[], runs: readonly SarifRun[], home: string): readonly Subject[] {
  const seen = new Set(runs.map(({ tool }) => tool.toLowerCase()))
  return scanners
    .filter((scanner) => !seen.has(scanner.toLowerCase()))
    .map((tool) => ({
      kind: 'scan.run',
      id: tool,
      data: { tool, version: '', path: '', results: 0, present: false },
      at: { file: home, line: 1 },
    }))
}

/** The same finding twice in one file keeps two ids, so that each can be waived. */
function resultSubjects({ results }: SarifRun, home: string): readonly Subject[] {
  return results.map(({ line, ...data }) => {
    const at = data.file === '' ? { file: home, line: 1 } : { file: data.file, line }
    return { kind: 'scan.sarif', id: `${data.tool} ${data.rule} ${data.file}`, data: { ...data }, at }
  })
}

/** The path below the repository that a name really leads to; a link on the way must not hide it. */
async function placeOf(root: string, path: string): Promise<string> {
  const real = await realpath(join(root, path)).catch((cause: unknown) => {
    throw new SealError('FILE_UNREADABLE', `${path}: there is no such file. Let the scanner run before Weightseal.`, { cause })
  })
  const below = relative(await realpath(root), real)
  if (below.startsWith('..') || isAbsolute(below)) throw new SealError('FILE_UNREADABLE', `${path} leads out of the repository.`)
  return below.split(sep).join('/')
}
