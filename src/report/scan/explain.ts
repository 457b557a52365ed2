import { plain } from '../../core/escape.ts'
import type { Paint } from '../../core/paint.ts'
import { plural } from '../../core/plural.ts'
import { toText } from '../../core/to-text.ts'
import { formatBytes } from '../../core/units.ts'
import type { ScannedPath } from '../../domains/scan/shard.ts'

const MAX_SHOWN = 50

interface ImportFact {
  readonly name: string
  readonly tier: string
  readonly calls: number
}

/** Members of the facts of a pickle that are described in words, or say nothing to people. */
interface PickleFacts {
  readonly imports?: readonly ImportFact[]
  readonly protocol: number
  readonly opcodes: number
  readonly pickles: number
}

/** Describes what the readers saw in each file: formats, what pickles import and call, and whether torch loads it. */
export function explainText(files: readonly ScannedPath[], paint: Paint): string {
  return files.map((file) => `${fileText(file, paint)}\n`).join('\n')
}

function fileText({ path, size, scan }: ScannedPath, paint: Paint): string {
  const facts = Object.entries(scan.facts).flatMap(([format, value]) => factLines(plain(format), value, paint))
  const { torchLoad } = scan
  const torch =
    torchLoad === undefined
      ? []
      : [`  torch.load(weights_only=True) ${torchLoad.loads ? 'loads it' : 'refuses it'}, because ${plain(torchLoad.because)}`]
  const body = facts.length === 0 ? ['  no format that a loader of models runs'] : facts
  return [`${paint('bold', plain(path))} ${paint('dim', formatBytes(size))}`, ...body, ...torch].join('\n')
}

function factLines(format: string, value: unknown, paint: Paint): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`  ${format}`]
  return 'opcodes' in value ? pickleLines(format, value as PickleFacts, paint) : [`  ${format}${paint('dim', simpleFacts(value))}`]
}

function pickleLines(format: string, { imports = [], protocol, opcodes, pickles }: PickleFacts, paint: Paint): readonly string[] {
  const parts = [`protocol ${protocol}`, plural(opcodes, 'opcode'), ...(pickles > 1 ? [`${pickles} pickles`] : [])]
  const shown = imports.slice(0, MAX_SHOWN)
  const width = Math.min(60, Math.max(0, ...shown.map(({ name }) => plain(name).length)))
  const lines = shown.map(({ name, tier, calls }) => {
    const how = calls === 0 ? 'imports' : 'calls  '
    const times = calls > 1 ? `${calls} times; ` : ''
    return `    ${how} ${plain(name).padEnd(width)}  ${paint('dim', `${times}${TIERS[tier] ?? tier}`)}`
  })
  const nothing = imports.length === 0 ? [paint('dim', '    imports nothing, so it builds only numbers, text and containers')] : []
  const more = imports.length > MAX_SHOWN ? [`    and ${imports.length - MAX_SHOWN} more (--json lists all)`] : []
  return [`  ${format}${paint('dim', `: ${parts.join(', ')}`)}`, ...lines, ...nothing, ...more]
}

/** What a name is, by the list that it is on. */
const TIERS: Readonly<Record<string, string>> = {
  denied: 'runs code, or reads files',
  unknown: 'not on the list of known names',
  user: 'allowed by the configuration',
  torch: 'accepted by torch',
  data: 'builds data',
  framework: 'a class of a known framework',
}

/** The numbers and texts of a reader as a list: `: version 3, tensors 12`. */
function simpleFacts(value: object): string {
  const shown = Object.entries(value).filter(([name, each]) => ['string', 'number'].includes(typeof each) && !SAID.has(name))
  return shown.length === 0 ? '' : `: ${shown.map(([name, each]) => `${wordsOf(name)} ${plain(toText(each))}`).join(', ')}`
}

/** Facts that repeat the name of the format. */
const SAID: ReadonlySet<string> = new Set(['package'])

/** Returns the words of a name in camel case. */
function wordsOf(name: string): string {
  return plain(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
}
