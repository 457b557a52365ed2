import { isDay } from '../../core/days.ts'
import type { InlineComments, InlineFault, InlineWaiver } from '../../core/inline-waivers.ts'

const MIN_REASON = 20
/** The expected form. Part of subject ids: never reword it. */
const FORM = 'write "# weightseal: ignore[WS-CI-001] why it is fine — until 2027-01-31"'

/** Reads the waivers in the comments of a file, and the malformed ones. */
export function inlineWaivers(text: string, file: string): InlineComments {
  const waivers: InlineWaiver[] = []
  const faults: InlineFault[] = []
  const lines = text.split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const start = line.indexOf('# weightseal:')
    if (start === -1) continue
    const read = parse(line.slice(start))
    const alone = line.slice(0, start).trim() === ''
    if ('fault' in read) faults.push({ file, line: index + 1, ...read })
    else
      waivers.push({ file, line: index + (alone ? 2 : 1), code: (alone ? (lines[index + 1] ?? '') : line.slice(0, start)).trim(), ...read })
  }
  return { waivers, faults }
}

type Parsed = Pick<InlineWaiver, 'rules' | 'reason' | 'until' | 'text'>
type Malformed = Pick<InlineFault, 'fault' | 'key'>

/** Parts of subject ids, in the words of version 0.1. Never reword them: existing baselines and fingerprints contain them. */
const KEYS = {
  rules: 'names no rules',
  noEnd: 'it has no end',
  end: 'is no day',
  noReason: 'it gives no reason',
  reason: `its reason is shorter than ${MIN_REASON} characters`,
} as const

function parse(comment: string): Parsed | Malformed {
  const open = /^# weightseal:\s*ignore\[([^\]]*)\]/.exec(comment)
  if (open === null) return { fault: FORM, key: FORM }
  const named = (open[1] ?? '').split(',').map((rule) => rule.trim())
  const rules = named.map((rule) => rule.toUpperCase())
  if (named.some((rule) => !/^[A-Za-z]{2,8}-[A-Za-z]{2,8}-\d{3}$/.test(rule))) {
    const list = JSON.stringify(open[1])
    return malformed(`${list} is not a list of rule ids`, `${list} ${KEYS.rules}`)
  }
  const rest = comment.slice(open[0].length).trim()
  const end = rest.lastIndexOf('until ')
  const until = end === -1 ? '' : rest.slice(end + 'until '.length).trim()
  if (until === '') return malformed('the end date is missing', KEYS.noEnd)
  if (!isDay(until)) return malformed(`${JSON.stringify(until)} is not a date`, `${JSON.stringify(until)} ${KEYS.end}`)
  const reason = withoutTail(rest.slice(0, end))
  if (reason === '') return malformed('the reason is missing', KEYS.noReason)
  if (reason.length < MIN_REASON) return { fault: `the reason is shorter than ${MIN_REASON} characters`, key: KEYS.reason }
  return { rules, reason, until, text: `${rules.join(',')} ${reason} ${until}` }
}

function malformed(fault: string, key: string): Malformed {
  return { fault: `${fault}; ${FORM}`, key: `${key}; ${FORM}` }
}

/** Removes the dash before "until". A regular expression takes quadratic time here. */
function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && ' \t—–-'.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}
