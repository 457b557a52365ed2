import { plain } from '../../core/escape.ts'
import type { Color, Paint } from '../../core/paint.ts'
import type { Decision, Outcome, ReviewAssessment, RuleResult, SlotResult } from '../../domains/approvals/types.ts'

const MARKS: Readonly<Record<Outcome, readonly [Color, string]>> = {
  pass: ['green', '✓'],
  pending: ['yellow', '●'],
  fail: ['red', '✗'],
  error: ['red', '?'],
  skipped: ['dim', '-'],
}

/**
 * Explains a decision to people who do not know the policy: what is required, who approved, who is missing, and why each review
 * counts or not.
 */
export function explainDecision(decision: Decision, paint: Paint): string {
  const { pull, base, head, outcome, summary, policy } = decision
  const sections = [
    `${mark(outcome, paint)} ${paint('bold', `Pull request #${pull} to ${plain(base.ref)}, commit ${head.slice(0, 7)}: ${outcome}`)}\n  ${plain(summary)}`,
    stake(decision, paint),
    ...rules(decision, paint),
    reviews(decision, paint),
    contributors(decision),
    findings(decision, paint),
    paint(
      'dim',
      `Policy: ${plain(policy.path)} ${policy.blob === null ? 'is not on' : 'of'} ${plain(policy.ref)} at ${policy.commit.slice(0, 7)}${policy.blob === null ? '; the defaults apply' : ''}. Snapshot ${decision.snapshotDigest.slice(0, 12)}.`,
    ),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function mark(outcome: Outcome, paint: Paint): string {
  const [color, sign] = MARKS[outcome]
  return paint(color, sign)
}

function stake({ classes }: Decision, paint: Paint): string {
  const lines = classes.map(({ name, tier, files, example }) => {
    const more = files > 1 ? ` and ${files - 1} more` : ''
    return `  ${name.padEnd(13)}${tier.padEnd(13)}${plain(example)}${more}`
  })
  return lines.length === 0 ? '' : [paint('bold', 'Changes and their tiers'), ...lines].join('\n')
}

function rules({ rules: list }: Decision, paint: Paint): readonly string[] {
  const applied = list.filter(({ outcome }) => outcome !== 'skipped')
  const skipped = list
    .filter(({ outcome }) => outcome === 'skipped')
    .map(({ name, why }) => `  ${mark('skipped', paint)} ${plain(name)}: ${plain(why)}`)
  const blocks = applied.map((rule) => ruleText(rule, paint))
  return [
    [
      paint('bold', 'Rules'),
      ...blocks,
      ...(skipped.length === 0 ? [] : [paint('dim', '  not applicable to this change:'), ...skipped]),
    ].join('\n'),
  ]
}

function ruleText(rule: RuleResult, paint: Paint): string {
  const { name, outcome, why, slots } = rule
  const lines = [
    `${mark(outcome, paint)} ${plain(name)}: ${outcome === 'pending' && slots.length > 0 ? 'approvals are missing' : plain(why)}`,
    ...slots.map((slot) => `    ${slotText(slot, paint)}`),
    ...(outcome === 'pass'
      ? []
      : wasted(rule).map(
          ({ actor, reason, detail }) =>
            `    ${paint('dim', '·')} @${plain(actor.login)} does not count, ${paint('cyan', reason)}: ${plain(detail)}`,
        )),
  ]
  return lines.map((line) => `  ${line}`).join('\n')
}

/** Returns the reviews that express an opinion but fill no slot of a rule. */
export function wasted({ considered }: RuleResult): readonly ReviewAssessment[] {
  return considered.filter(({ reason }) => !['counted', 'commented_only', 'superseded', 'not_submitted'].includes(reason))
}

function slotText({ slot, filledBy, candidates }: SlotResult, paint: Paint): string {
  if (filledBy !== null) return `${paint('green', '■')} ${plain(slot)}: @${plain(filledBy.login)}`
  return `${paint('yellow', '□')} ${plain(slot)}: missing${candidates.length === 0 ? '' : `; candidates: ${candidates.map(plain).join(', or ')}`}`
}

/** Returns one entry for each review: its best result over all rules. */
export function bestReasons({
  rules: list,
}: Pick<Decision, 'rules'>): readonly (ReviewAssessment & { readonly rules: readonly string[] })[] {
  const all = list.flatMap(({ name, considered }) => considered.map((entry) => ({ ...entry, rule: name })))
  return [...Map.groupBy(all, ({ review }) => review).values()].flatMap((entries) => {
    const counted = entries.filter(({ reason }) => reason === 'counted')
    const shown = counted[0] ?? entries.find(({ reason }) => reason === 'not_needed') ?? entries[0]
    if (shown === undefined) return []
    const { rule, ...rest } = shown
    return [{ ...rest, rules: (counted.length > 0 ? counted : [shown]).map((entry) => entry.rule) }]
  })
}

function reviews(decision: Decision, paint: Paint): string {
  const list = bestReasons(decision)
  if (list.length === 0) return `${paint('bold', 'Reviews')}\n  no reviews yet`
  const width = Math.max(...list.map(({ actor }) => actor.login.length)) + 1
  const lines = list.map(({ actor, reason, detail }) => {
    const sign = reason === 'counted' ? paint('green', '✓') : paint('dim', '·')
    return `  ${sign} ${`@${plain(actor.login)}`.padEnd(width)}  ${paint('cyan', reason)}: ${plain(detail)}`
  })
  return [paint('bold', 'Reviews'), ...lines].join('\n')
}

function contributors({ contributors: list }: Decision): string {
  if (list.length === 0) return ''
  return `Cannot approve, because they contributed to the change:\n${list.map(({ login, why }) => `  @${plain(login)} ${plain(why)}`).join('\n')}`
}

function findings({ findings: list }: Decision, paint: Paint): string {
  if (list.length === 0) return ''
  const lines = list.map(
    ({ code, outcome, message }) =>
      `  ${outcome === 'warn' ? paint('yellow', '!') : mark(outcome, paint)} ${paint('cyan', code)}: ${plain(message)}`,
  )
  return [paint('bold', 'Other findings'), ...lines].join('\n')
}
