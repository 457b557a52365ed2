import { Findings, type Reader, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { findingOf, quoted } from './finding.ts'
import { Lines } from './lines.ts'
import { headText, isText } from './text.ts'

const ESCAPE: Technique = {
  technique: 'dvc-path-escape',
  grade: 'high',
  summary: 'A DVC file names an output outside its folder, which `dvc pull` would write.',
}

export const TECHNIQUES: readonly Technique[] = [ESCAPE]

/** One output of a DVC file: content that is stored elsewhere. */
export interface DvcOutput {
  readonly path: string
  /** Hex digits. Ends with `.dir` for the list of a folder. */
  readonly md5?: string
  /** In bytes. */
  readonly size?: number
  readonly isFolder: boolean
}

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
  const lines = new Lines(source, context)
  const outputs: DvcOutput[] = []
  let total = 0
  for (const output of outputsOf(lines)) {
    total += 1
    if (outputs.length < MOST) outputs.push(output)
  }
  const findings = new Findings(context)
  for (const { path } of outputs) if (escapes(path)) addEscape(findings, path)
  const missing = outputs.filter(({ path }) => context.sibling(path) !== true)
  const incomplete = [...lines.incomplete, ...missingText(missing), ...(total > MOST ? [`${total - MOST} more outputs were not read`] : [])]
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

interface Entry {
  readonly indent: number
  readonly values: Map<string, string>
}

/** Yields the items of every `outs` list. Reads the plain block style that DVC writes. */
function* outputsOf(lines: Iterable<{ readonly text: string }>): Generator<DvcOutput> {
  let list: number | undefined
  let entry: Entry | undefined
  for (const { text } of lines) {
    const [, spaces = '', dash = '', key = '', value = ''] = /^( *)(- +)?([\w.]+):(?:\s+(.*))?$/.exec(text) ?? []
    if (key === '') continue
    const indent = spaces.length
    const ends = list !== undefined && (indent < list || (indent === list && dash === ''))
    if (dash !== '' || ends) {
      if (entry !== undefined) yield* outputOf(entry)
      entry = undefined
    }
    if (ends) list = undefined
    if (list !== undefined && dash !== '') entry = { indent: indent + dash.length, values: new Map() }
    if (entry !== undefined && indent + dash.length === entry.indent) entry.values.set(key, unquoted(value))
    if (list === undefined && key === 'outs' && value === '') list = indent
  }
  if (entry !== undefined) yield* outputOf(entry)
}

function* outputOf({ values }: Entry): Generator<DvcOutput> {
  const path = values.get('path')
  if (path === undefined) return
  const md5 = /^[0-9a-f]{32}(?:\.dir)?$/.exec(values.get('md5') ?? '')?.[0]
  const size = /^\d{1,15}$/.test(values.get('size') ?? '') ? Number(values.get('size')) : undefined
  yield {
    path: path.slice(0, 500),
    ...(md5 === undefined ? {} : { md5 }),
    ...(size === undefined ? {} : { size }),
    isFolder: md5?.endsWith('.dir') === true,
  }
}

function unquoted(value: string): string {
  return /^(['"])(.*)\1$/.exec(value)?.[2] ?? value.trim()
}
