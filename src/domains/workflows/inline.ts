import { isDay } from '../../core/days.ts'
import type { InlineComments, InlineFault, InlineWaiver } from '../../core/inline-waivers.ts'

const MIN_REASON = 20
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
    if (typeof read === 'string') faults.push({ file, line: index + 1, fault: read })
    else
      waivers.push({ file, line: index + (alone ? 2 : 1), code: (alone ? (lines[index + 1] ?? '') : line.slice(0, start)).trim(), ...read })
  }
  return { waivers, faults }
}

function parse(comment: string): Pick<InlineWaiver, 'rules' | 'reason' | 'until' | 'text'> | string {
  const open = /^# weightseal:\s*ignore\[([^\]]*)\]/.exec(comment)
  if (open === null) return FORM
  const named = (open[1] ?? '').split(',').map((rule) => rule.trim())
  const rules = named.map((rule) => rule.toUpperCase())
  if (named.some((rule) => !/^[A-Za-z]{2,8}-[A-Za-z]{2,8}-\d{3}$/.test(rule)))
    return `${JSON.stringify(open[1])} is not a list of rule ids; ${FORM}`
  const rest = comment.slice(open[0].length).trim()
  const end = rest.lastIndexOf('until ')
  const until = end === -1 ? '' : rest.slice(end + 'until '.length).trim()
  if (until === '') return `the end date is missing; ${FORM}`
  if (!isDay(until)) return `${JSON.stringify(until)} is not a date; ${FORM}`
  const reason = withoutTail(rest.slice(0, end))
  if (reason.length < MIN_REASON)
    return reason === '' ? `the reason is missing; ${FORM}` : `the reason is shorter than ${MIN_REASON} characters`
  return { rules, reason, until, text: `${rules.join(',')} ${reason} ${until}` }
}

/** Removes the dash before "until". A regular expression would take quadratic time here. */
function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && ' \t—–-'.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}
