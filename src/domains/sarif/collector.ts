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
  /** Root folder of the repository on disk. */
  readonly root: string
  /** Paths of SARIF files below it, written by earlier steps. */
  readonly files: readonly string[]
  /** Names of scanners that must have a run in the files. */
  readonly scanners: readonly string[]
  /** The file for results without a location. */
  readonly fallbackFile: string
  /** Files of the commit under review. A committed SARIF file was not written by a scanner in this run. */
  readonly committed: () => Promise<ReadonlySet<string>>
}

/** Collects the results of external scanners. An unreadable file makes the source an error, because its results are unknown. */
export async function scanFacts({ root, files, scanners, fallbackFile, committed }: ScanRequest): Promise<CollectedFacts> {
  if (files.length === 0 && scanners.length === 0)
    return { sources: { 'workspace.sarif': { status: 'skipped', detail: 'policies.sarif does not name a file' } }, subjects: [] }
  const read = await attempt(async () => {
    const runs: (SarifRun & { readonly path: string })[] = []
    const known = await committed()
    for (const path of files) {
      if (known.has(await placeOf(root, path)))
        throw new SealError(
          'FILE_UNREADABLE',
          `${path} is committed, so a change could supply its own results. Let the scanner write to a file that is not committed.`,
        )
      runs.push(...(await readRuns(root, path)))
    }
    return [
      ...runs.map((run) => runSubject(run)),
      ...missing(scanners, runs, fallbackFile),
      ...withDistinctIds(runs.flatMap((run) => resultSubjects(run, fallbackFile))),
    ]
  })
  return { sources: { 'workspace.sarif': read.source }, subjects: read.value ?? [] }
}

async function readRuns(root: string, path: string): Promise<readonly (SarifRun & { readonly path: string })[]> {
  const text = await readText(join(root, path), { maxBytes: MAX_SARIF_BYTES, missing: 'FILE_UNREADABLE', noFollow: true })
  try {
    return parseSarif(JSON.parse(text)).map((run) => ({ ...run, path }))
  } catch (cause) {
    throw new SealError('FILE_UNREADABLE', `${path} is not valid SARIF: ${messageOf(cause)}.`, { cause })
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

function missing(scanners: readonly string[], runs: readonly SarifRun[], fallbackFile: string): readonly Subject[] {
  const seen = new Set(runs.map(({ tool }) => tool.toLowerCase()))
  return scanners
    .filter((scanner) => !seen.has(scanner.toLowerCase()))
    .map((tool) => ({
      kind: 'scan.run',
      id: tool,
      data: { tool, version: '', path: '', results: 0, present: false },
      at: { file: fallbackFile, line: 1 },
    }))
}

/** Returns a subject for each result. */
function resultSubjects({ results }: SarifRun, fallbackFile: string): readonly Subject[] {
  return results.map(({ line, ...data }) => {
    const at = data.file === '' ? { file: fallbackFile, line: 1 } : { file: data.file, line }
    return { kind: 'scan.sarif', id: `${data.tool} ${data.rule} ${data.file}`, data: { ...data }, at }
  })
}

/** Returns the real path of a file relative to the repository root, with symbolic links resolved. */
async function placeOf(root: string, path: string): Promise<string> {
  const real = await realpath(join(root, path)).catch((cause: unknown) => {
    throw new SealError('FILE_UNREADABLE', `${path} does not exist. Run the scanner before Weightseal.`, { cause })
  })
  const below = relative(await realpath(root), real)
  if (below.startsWith('..') || isAbsolute(below)) throw new SealError('FILE_UNREADABLE', `${path} resolves outside the repository.`)
  return below.split(sep).join('/')
}
