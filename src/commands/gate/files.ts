import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { VERSION } from '../../core/version.ts'
import { serializeManifest } from '../../domains/manifest/build.ts'
import type { GateResult } from '../../gate/types.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { toJsonV1 } from '../../report/findings/json-v1.ts'
import { renderSummary } from '../../report/findings/markdown.ts'
import { toSarif } from '../../report/findings/sarif.ts'

export interface WrittenFiles {
  readonly report: string
  readonly sarif: string
  readonly sarifText: string
  readonly summary: string
  /** One a measured model, in the order of the report. */
  readonly manifests: readonly string[]
}

/** Writes what a run found: report-v1.json, SARIF, the summary, and the manifest of every measured model. */
export async function writeGateFiles(
  { report, collected }: GateResult,
  { folder, fallbackFile, reproduce }: { readonly folder: string; readonly fallbackFile: string; readonly reproduce: string },
): Promise<WrittenFiles> {
  const sarifText = toSarif(report, { version: VERSION, fallbackFile })
  const files = { report: join(folder, 'report-v1.json'), sarif: join(folder, 'weightseal.sarif'), summary: join(folder, 'summary.md') }
  await writeAtomically(files.report, toJsonV1(report, { version: VERSION }))
  await writeAtomically(files.sarif, sarifText)
  await writeAtomically(files.summary, renderSummary(report, { maxBytes: 8 * 1024 * 1024, restIn: 'report-v1.json', notes: [], reproduce }))
  const manifests: string[] = []
  for (const { evidence } of collected.results.models ?? []) {
    if (evidence.built === undefined) continue
    const file = join(folder, 'manifests', `${fileName(evidence.path)}.manifest.json`)
    await writeAtomically(file, serializeManifest(evidence.built))
    manifests.push(file)
  }
  return { ...files, sarifText, manifests }
}

/** A folder of the repository as one file name: readable, safe everywhere, and different for different folders. */
function fileName(folder: string): string {
  const readable = folder === '.' ? 'repository' : folder.replace(/[^\w.-]+/g, '_').slice(0, 80)
  return `${readable}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`
}
