import { plain } from '../../core/escape.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { formatBytes } from '../../core/units.ts'
import type { ScannedPath } from '../../domains/scan/shard.ts'

const MAX_SHOWN = 50

interface ImportFact {
  readonly name: string
  readonly tier: string
  readonly calls: number
}

/** Describes what the readers saw in each file: formats, imports with their calls, and other facts. */
export function explainText(files: readonly ScannedPath[], paint: Paint): string {
  return files.map((file) => `${fileText(file, paint)}\n`).join('')
}

function fileText({ path, size, scan }: ScannedPath, paint: Paint): string {
  const head = `${paint('bold', plain(path))} ${paint('dim', formatBytes(size))}`
  const facts = Object.entries(scan.facts).flatMap(([format, value]) => [`  ${plain(format)}`, ...factLines(value, paint)])
  const findings = scan.findings.slice(0, MAX_SHOWN).map(({ grade, member, offset, technique, subject }) => {
    const place = [member, offset === undefined ? '' : `offset ${offset}`].filter((part) => part !== '').join(', ')
    return `  ${grade.padEnd(8)} ${technique} ${plain(subject)} ${paint('dim', plain(place))}`
  })
  const body = [...facts, ...findings]
  return [head, ...(body.length === 0 ? ['  no format that a loader of models runs'] : body)].join('\n')
}

const TIERS: Readonly<Record<string, string>> = {
  denied: 'runs code or reads files',
  unknown: 'unknown',
  user: 'allowed by the configuration',
}

function factLines(value: unknown, paint: Paint): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const { imports, weightsOnly, ...others } = value as {
    imports?: readonly ImportFact[]
    weightsOnly?: { loads: boolean; because: string }
  }
  const listed = (imports ?? []).slice(0, MAX_SHOWN).map(({ name, tier, calls }) => {
    const how = calls === 0 ? 'imported' : `called ${plural(calls, 'time')}`
    return `    ${plain(name)} ${paint('dim', `${how}; ${TIERS[tier] ?? `known: ${tier}`}`)}`
  })
  const more = (imports?.length ?? 0) > MAX_SHOWN ? [`    and ${(imports?.length ?? 0) - MAX_SHOWN} more (--json lists all)`] : []
  const simple = Object.entries(others)
    .filter(([, each]) => ['string', 'number', 'boolean'].includes(typeof each))
    .map(([name, each]) => `    ${paint('dim', name)} ${plain(String(each))}`)
  const torch =
    weightsOnly === undefined
      ? []
      : [`    torch.load(weights_only=True): ${weightsOnly.loads ? 'yes' : 'no'}, because ${plain(weightsOnly.because)}`]
  return [...simple, ...listed, ...more, ...torch]
}
