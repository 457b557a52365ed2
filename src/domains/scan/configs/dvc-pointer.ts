import { type DvcOutput, dvcOutputs, MAX_DVC_BYTES } from '../../../documents/dvc.ts'
import { Findings, type Reader, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { findingOf, quoted } from './finding.ts'
import { headText, isText } from './text.ts'

const ESCAPE: Technique = {
  technique: 'dvc-path-escape',
  grade: 'high',
  summary: 'A DVC file names an output outside its folder, which `dvc pull` would write.',
}

export const TECHNIQUES: readonly Technique[] = [ESCAPE]

/** Outputs of one file that are kept. */
const MOST = 1000

/** Reads `.dvc` files and `dvc.lock`. Outputs that are not next to the file make the scan incomplete. */
export const dvcPointerReader: Reader = {
  id: 'dvc-pointer',
  matches: ({ name, head }) =>
    isText(head) &&
    ((name.endsWith('.dvc') && /^(?:outs|deps|stages|frozen|wdir|meta|desc|md5)\s*:/m.test(headText({ head }))) || name === 'dvc.lock'),
  read: readDvc,
}

function readDvc(source: Source, context: ScanContext): Reading {
  const read = outputsOf(source, context)
  if (typeof read === 'string') return { format: 'dvc-pointer', findings: [], incomplete: [read] }
  const outputs = read.slice(0, MOST)
  const findings = new Findings(context)
  for (const { path } of outputs) if (escapes(path)) addEscape(findings, path)
  const missing = outputs.filter(({ path }) => context.sibling(path) !== true)
  const incomplete = [...missingText(missing), ...(read.length > MOST ? [`${read.length - MOST} more outputs were not read`] : [])]
  return { format: 'dvc-pointer', findings: findings.list, incomplete, facts: { outputs } }
}

function missingText(missing: readonly DvcOutput[]): readonly string[] {
  if (missing.length === 0) return []
  const named = missing.slice(0, 3).map(({ path }) => quoted(path))
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : ''
  return [`DVC pointer: content of ${named.join(', ')}${more} not here; run dvc pull`]
}

function addEscape(findings: Findings, path: string): void {
  const message = `The output ${quoted(path)} is outside the folder of the DVC file: dvc pull would write there.`
  findings.add(findingOf(ESCAPE, { subject: path.slice(0, 200), message }))
}

function escapes(path: string): boolean {
  return (
    /^(?:[/\\]|[A-Za-z]:[\\/])/.test(path) ||
    (path.split(/[\\/]/)[0] === '..' && path.split(/[\\/]/).filter((part) => part === '..').length > 3)
  )
}

/** Steps that parsing a byte of YAML costs. */
const STEPS_PER_BYTE = 8

/** Returns the outputs, or the reason why they cannot be read. */
function outputsOf({ size, read }: Source, { step }: ScanContext): readonly DvcOutput[] | string {
  if (size > MAX_DVC_BYTES) return `DVC pointer: the file has ${size} bytes; at most ${MAX_DVC_BYTES} are read`
  if (!step(size * STEPS_PER_BYTE)) return 'DVC pointer: the limit of steps was reached'
  return dvcOutputs(Buffer.from(read(0, size)).toString('utf8')) ?? 'DVC pointer: the file is not valid YAML'
}
