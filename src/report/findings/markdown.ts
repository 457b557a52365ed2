import { code, cutBytes, markdown } from '../../core/escape.ts'
import { plural } from '../../core/plural.ts'
import { shortDigest } from '../../core/short-digest.ts'
import type { ModelData } from '../../core/subject.ts'
import { formatBytes } from '../../core/units.ts'
import { remedyOf } from '../../policy/remedy.ts'
import type { Severity } from '../../policy/types.ts'
import { SEVERITIES } from '../../policy/types.ts'
import { skippedText } from '../models/text.ts'
import { renderTensorTable } from '../tensors/markdown.ts'
import {
  changedRules,
  changeOf,
  countFindings,
  headline,
  isBinding,
  leftOutText,
  type ModelChange,
  messageOfFinding,
  type OpenFinding,
  type Report,
  type ReportModel,
  scanText,
  shownFindings,
  spanOf,
  unblocking,
  waivedFindings,
} from './report.ts'

const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' } as const
const SEVERITY_ICONS: Readonly<Record<Severity, string>> = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦', info: '⬜' }
const MAX_ROWS = 50
const DOCS = 'https://github.com/weightseal/weightseal/blob/main/docs/rules'

export interface SummaryOptions {
  /** GitHub rejects summaries over 1 MiB and comments over 65,536 characters. */
  readonly maxBytes: number
  /** Where the remaining findings are, such as the name of the artifact. */
  readonly restIn: string
  /** Problems of the run, each with a remedy. */
  readonly notes: readonly string[]
  /** The command that reproduces the result locally. */
  readonly reproduce: string
}

/** Renders the summary of a run: verdict, counts, a table of open findings, collapsed details, and how to reproduce it. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const open = shownFindings(report)
  const fixed = [title(report), countsLine(report), unblockSection(report), ...notes(options.notes), ...reproduce(options)]
  const folded = [
    changesSection(report.models),
    releaseApprovals(report.release),
    modelsSection(report.models),
    discoverySection(report.discovery),
    waivedSection(report),
    changedSection(report),
    sourcesSection(report),
    passedSection(report),
  ].filter((section) => section !== '')
  const room = options.maxBytes - Buffer.byteLength([...fixed, ...folded].join('\n\n')) - 500
  const table = findingsTable(open, report, { room, restIn: options.restIn })
  const text = [title(report), countsLine(report), unblockSection(report), table, ...notes(options.notes), ...folded, ...reproduce(options)]
    .filter((section) => section !== '')
    .join('\n\n')
  if (Buffer.byteLength(text) <= options.maxBytes) return `${text}\n`
  const short = [
    title(report),
    countsLine(report),
    findingsTable(open, report, { room: options.maxBytes / 2, restIn: options.restIn }),
    ...notes(options.notes),
    `Details are in ${markdown(options.restIn)}.`,
    ...reproduce(options),
  ].join('\n\n')
  return `${cutBytes(short, options.maxBytes - 1)}\n`
}

/** Lists what the discovery of models left out. */
function discoverySection(discovery: Report['discovery']): string {
  const { skipped = [], passedOver = [] } = discovery ?? {}
  const text = skippedText(skipped)
  const lines = [
    ...(passedOver.length === 0
      ? []
      : [
          `Files that could be part of a model and are in none. Name their folder under \`models\` in the configuration:`,
          '',
          ...passedOver
            .slice(0, MAX_PASSED_OVER)
            .map(({ path, kind, size }) => `- ${code(path)} (${kind}${size > 0 ? `, ${formatBytes(size)}` : ''})`),
        ]),
    ...(text === '' ? [] : ['', markdown(text)]),
  ]
  return lines.length === 0 ? '' : `<details><summary>Not recognised as models</summary>\n\n${lines.join('\n')}\n\n</details>`
}

const MAX_PASSED_OVER = 20

function title(report: Report): string {
  return `# ${ICONS[report.verdict]} Weightseal: ${markdown(headline(report))}`
}

function countsLine(report: Report): string {
  const { subject, models, warnOnly, verdict } = report
  const counts = countFindings(report)
  const severities = SEVERITIES.filter((severity) => counts.bySeverity[severity] > 0).map(
    (severity) => `${counts.bySeverity[severity]} ${severity}`,
  )
  const bytes = models.reduce((sum, { data }) => sum + data.bytes, 0)
  const accepted = waivedFindings(report).length
  const files = models.reduce((sum, { data }) => sum + data.files, 0)
  const parts = [
    severities.length > 0 ? severities.join(', ') : 'no findings',
    ...(counts.unknown > 0 ? [`${counts.unknown} not evaluated`] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    `${plural(models.length, 'model')}, ${plural(files, 'file')}, ${formatBytes(bytes)}`,
    ...[scanText(report)].filter((text) => text !== ''),
    `commit ${code(subject.headSha.slice(0, 7))}${subject.base === undefined ? '' : ` against ${code(subject.base)}`}`,
  ]
  const soft = warnOnly && verdict !== 'allow' ? '\n\n`warn-only` is on: the step succeeds regardless of the verdict.' : ''
  return `${parts.join(' · ')}${soft}`
}

interface TableOptions {
  /** In bytes. */
  readonly room: number
  readonly restIn: string
}

/** Renders findings as a table, as many as fit. */
export function findingsTable(open: readonly OpenFinding[], report: Pick<Report, 'threshold'>, { room, restIn }: TableOptions): string {
  if (open.length === 0) return ''
  const header = '| rule | outcome | why | what to do |\n|---|---|---|---|'
  const rows: string[] = []
  let used = Buffer.byteLength(header)
  for (const finding of open.slice(0, MAX_ROWS)) {
    const row = findingRow(finding, report)
    used += Buffer.byteLength(row) + 1
    if (used > room) break
    rows.push(row)
  }
  const left = open.length - rows.length
  const more = left > 0 ? `\n\n${plural(left, 'finding')} more in ${markdown(restIn)}.` : ''
  return `${[header, ...rows].join('\n')}${more}`
}

function findingRow(finding: OpenFinding, report: Pick<Report, 'threshold'>): string {
  const { rule, severity } = finding
  const outcome =
    finding.outcome === 'unknown'
      ? 'not evaluated'
      : isBinding(finding, report.threshold)
        ? '**blocks**'
        : severity === 'info'
          ? 'notice'
          : 'warns'
  const at = spanOf(finding)
  const place = at === undefined ? '' : `${code(at.line > 1 ? `${at.file}:${at.line}` : at.file)}<br>`
  const id = rule.id.startsWith('WS-') ? `[${rule.id}](${DOCS}/${rule.id}.md)` : code(rule.id)
  return `| ${id}<br>${SEVERITY_ICONS[severity]} ${severity}${rule.packSeverity === undefined ? '' : `<br>(pack: ${rule.packSeverity})`} | ${outcome} | ${place}${markdown(messageOfFinding(finding))} | ${markdown(remedyOf(finding))} |`
}

function notes(list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : [`> [!NOTE]\n${list.map((note) => `> - ${markdown(note)}`).join('\n')}`]
}

function changesSection(models: readonly ReportModel[]): string {
  const tables = [modelChanges(models.map(({ data, changes }) => ({ ...data, changes }))), tensorsSection(models)]
  return tables.filter((table) => table !== '').join('\n\n')
}

/** Renders what changed in the tensors of the changed weights. */
function tensorsSection(models: readonly ReportModel[]): string {
  const files = models.flatMap(({ tensors }) => tensors)
  if (files.length === 0) return ''
  const shown = files
    .slice(0, MAX_TENSOR_FILES)
    .map((file) =>
      'diff' in file ? renderTensorTable(file.path, file.diff).trimEnd() : `**${markdown(file.path)}** ${markdown(file.unknown)}`,
    )
  const more = files.length > MAX_TENSOR_FILES ? [`${plural(files.length - MAX_TENSOR_FILES, 'file')} more in the report.`] : []
  return `<details open><summary>Tensors compared with the base</summary>\n\n${[...shown, ...more].join('\n\n')}\n\n</details>`
}

const MAX_TENSOR_FILES = 10

/** A changed model, in a form that a reviewer can read. */
export interface ChangedModel {
  readonly path: string
  readonly baseDigest?: string
  readonly digest?: string
  readonly changes: readonly ModelChange[]
}

/** Renders tables of the changed files of models, from their manifests. */
export function modelChanges(models: readonly ChangedModel[]): string {
  const changed = models.filter(({ changes }) => changes.length > 0)
  if (changed.length === 0) return ''
  const tables = changed.map(({ changes, ...data }) => {
    const rows = changes.slice(0, MAX_ROWS).map(changeRow)
    const more = changes.length > MAX_ROWS ? `\n\n${plural(changes.length - MAX_ROWS, 'file')} more in the report.` : ''
    return `**${markdown(data.path)}** digest ${code(short(data.baseDigest))} → ${code(short(data.digest))}\n\n| file | change | before | after |\n|---|---|---|---|\n${rows.join('\n')}${more}`
  })
  return `<details open><summary>Model changes compared with the trusted manifest</summary>\n\n${tables.join('\n\n')}\n\n</details>`
}

function changeRow({ path, kind, from, before, after }: ModelChange): string {
  const side = (entry: ModelChange['before']) => (entry === undefined ? '' : `${entry.size} B ${code(short(entry.sha256))}`)
  return `| ${code(path)} | ${kind}${from === undefined ? '' : ` from ${code(from)}`} | ${side(before)} | ${side(after)} |`
}

function short(digest: string | undefined): string {
  return digest === undefined ? 'none' : shortDigest(digest)
}

/** Renders who approved each commit of a release, and the deployment. */
function releaseApprovals(release: Report['release']): string {
  if (release === undefined) return ''
  const rows = release.commits
    .slice(0, MAX_ROWS)
    .map(
      ({ oid, title: subject, pull, approved, reason }) =>
        `| ${code(oid.slice(0, 7))} | ${markdown(subject)} | ${pull === 0 ? '' : `#${pull}`} | ${approved ? '✅' : '❌'} ${markdown(reason)} |`,
    )
  const more = release.commits.length > MAX_ROWS ? `\n\n${plural(release.commits.length - MAX_ROWS, 'commit')} more in the report.` : ''
  const { deployment } = release
  return `<details open><summary>Approvals of the release</summary>\n\nDeployment: ${deployment.satisfied ? '✅' : '❌'} ${markdown(deployment.reason)}\n\n| commit | | pull request | approved |\n|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`
}

function modelsSection(models: readonly ReportModel[]): string {
  if (models.length === 0) return 'No models found: no directory contains a manifest or a recognized weight file.'
  const rows = models.slice(0, MAX_ROWS).map(({ data, omsRoot }) => modelRow(data, omsRoot))
  const more = models.length > MAX_ROWS ? `\n\n${plural(models.length - MAX_ROWS, 'model')} more in the report.` : ''
  return `<details><summary>Models</summary>\n\n| model | version | files | size | manifest | model digest | OMS root |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`
}

function modelRow(data: ModelData, omsRoot: string | undefined): string {
  const pointers = data.pointers > 0 ? ` (${data.pointers} as LFS pointers)` : ''
  return `| ${code(data.path)} | ${markdown(data.version ?? '')} | ${data.files}${pointers} | ${formatBytes(data.bytes)} | ${data.presence === 'present' ? data.manifest : data.presence} | ${code(data.digest ?? 'none')} | ${code(short(omsRoot))} |`
}

/** Renders the steps that would change the verdict. Precedes the details. */
function unblockSection(report: Report): string {
  const steps = unblocking(report)
  if (steps.length === 0) return ''
  const shown = steps.slice(0, MAX_STEPS).map(({ rule, count, what, places }) => {
    const where =
      places.length === 0 ? '' : ` (${places.map(code).join(', ')}${count > places.length ? `, ${count - places.length} more` : ''})`
    return `1. ${markdown(what)} — ${markdown(rule)}${where}`
  })
  const more = steps.length > MAX_STEPS ? `\n\n${plural(steps.length - MAX_STEPS, 'step')} more below.` : ''
  return `**What would unblock this**\n\n${shown.join('\n')}${more}`
}

const MAX_STEPS = 7

/** Renders accepted findings with their owner and expiry date. */
function waivedSection(report: Report): string {
  const waived = waivedFindings(report)
  if (waived.length === 0) return ''
  const bySeverity = SEVERITIES.map((severity) => [severity, waived.filter((finding) => finding.severity === severity).length] as const)
  const tally = bySeverity.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`)
  const rows = waived.slice(0, MAX_ROWS).map(({ rule, severity, subject, waiver }) => {
    const until = waiver.expires === '' ? 'baseline' : `until ${waiver.expires}`
    return `| ${markdown(rule.id)}<br>${SEVERITY_ICONS[severity]} ${severity} | ${code(subject.id)} | ${markdown(waiver.reason)} | ${markdown(waiver.owner)} | ${until} | ${plural(waiver.ageDays, 'day')} |`
  })
  const more = waived.length > MAX_ROWS ? `\n\n${plural(waived.length - MAX_ROWS, 'finding')} more in the report.` : ''
  return `<details><summary>Accepted findings (${tally.join(', ')})</summary>\n\n| rule | subject | reason | owner | ends | age |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`
}

/** Renders rules changed by configuration, so that a disabled rule is not mistaken for one that passed. */
function changedSection(report: Report): string {
  const changed = changedRules(report)
  const leftOut = leftOutText(report)
  const packs = leftOut === '' ? [] : [`${markdown(leftOut)}.`]
  if (changed.length === 0) return packs.join('')
  const rows = changed.map(
    (rule) => `| ${markdown(rule.id)} | ${markdown(rule.title)} | ${markdown(changeOf(rule))} | ${markdown(rule.overrideReason ?? '')} |`,
  )
  const table = `<details open><summary>Rules changed by configuration (${changed.length})</summary>\n\n| rule | requirement | is now | reason |\n|---|---|---|---|\n${rows.join('\n')}\n\n</details>`
  return [...packs, table].join('\n\n')
}

function sourcesSection({ sources }: Report): string {
  const alike = Map.groupBy(Object.entries(sources), ([, source]) =>
    JSON.stringify([source.status, 'detail' in source ? source.detail : '']),
  )
  const rows = [...alike].map(([key, entries]) => {
    const [status = '', detail = ''] = JSON.parse(key) as readonly string[]
    return `| ${entries.map(([id]) => code(id)).join(', ')} | ${status} | ${markdown(detail)} |`
  })
  return `<details><summary>Sources</summary>\n\n| source | state | detail |\n|---|---|---|\n${rows.join('\n')}\n\n</details>`
}

function passedSection({ findings, packs }: Report): string {
  const passed = findings.flatMap((finding) => (finding.outcome === 'pass' ? [`${finding.rule.id} (${finding.subjects})`] : []))
  const off = findings.filter((finding) => finding.outcome === 'skip' && finding.rule.enforcement !== 'off')
  const reasons = Map.groupBy(off, (finding) => (finding.outcome === 'skip' ? finding.detail : ''))
  const skipped = [...reasons].map(([detail, list]) => `${list.map(({ rule }) => rule.id).join(', ')}: ${detail}`)
  const list = packs.map(({ id, version }) => `${id} ${version}`).join(', ')
  const rest = skipped.length === 0 ? '' : `\n\nNot applicable to this event: ${skipped.map(markdown).join('; ')}.`
  return `<details><summary>Rules that passed</summary>\n\nPacks: ${markdown(list)}. The number of evaluated subjects is in parentheses.\n\n${passed.map(markdown).join(', ') || 'none'}.${rest}\n\n</details>`
}

function reproduce({ reproduce: command }: SummaryOptions): readonly string[] {
  return [`Reproduce on your machine, in a clone of the repository:\n\n\`\`\`sh\n${command}\n\`\`\``]
}
