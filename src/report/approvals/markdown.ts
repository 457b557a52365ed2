import { code, markdown } from '../../core/escape.ts'
import type { Decision, Outcome, RuleResult } from '../../domains/approvals/types.ts'
import { bestReasons, wasted } from './text.ts'

const ICONS: Readonly<Record<Outcome, string>> = { pass: '✅', pending: '🟡', fail: '❌', error: '⚠️', skipped: '⚪' }
const MAX_ROWS = 50

/** Formats a login as code, so that GitHub does not notify the person. */
function person(login: string): string {
  return code(`@${login}`)
}

/** Renders the approvals of one pull request: who is required, who approved, who is missing, and why a review does not count. */
export function renderDecision(decision: Decision): string {
  const { pull, base, head, outcome, summary } = decision
  const title = `## ${ICONS[outcome]} Approvals of #${pull} to ${code(base.ref)}: ${markdown(summary)}`
  const subject = `commit ${code(head.slice(0, 7))} · ${decision.classes.map(({ name, tier }) => `${name} (${tier})`).join(', ')}`
  return [title, subject, rulesTable(decision), findingsList(decision), reviewsTable(decision), details(decision)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function rulesTable({ rules }: Decision): string {
  const rows = rules
    .filter(({ outcome }) => outcome !== 'skipped')
    .slice(0, MAX_ROWS)
    .map(ruleRow)
  return rows.length === 0 ? '' : ['| rule | | required approval | reason |', '|---|---|---|---|', ...rows].join('\n')
}

function ruleRow(rule: RuleResult): string {
  const { name, outcome, why, slots } = rule
  const unused =
    outcome === 'pass' ? [] : wasted(rule).map(({ actor, reason, detail }) => `${person(actor.login)} ${code(reason)}: ${markdown(detail)}`)
  const remark = outcome === 'pass' ? [] : outcome === 'pending' && slots.length > 0 ? unused : [markdown(why), ...unused]
  const lines = slots.map(({ slot, filledBy, candidates }) =>
    filledBy === null
      ? `☐ **${markdown(slot)}**${candidates.length === 0 ? '' : `: ${candidates.map(markdown).join(', or ')}`}`
      : `☑ ${markdown(slot)}: ${person(filledBy.login)}`,
  )
  return `| ${markdown(name)} | ${ICONS[outcome]} ${outcome} | ${lines.join('<br>')} | ${remark.join('<br>')} |`
}

function findingsList({ findings }: Decision): string {
  return findings
    .slice(0, MAX_ROWS)
    .map(({ outcome, code: name, message }) => `- ${outcome === 'warn' ? '🟨' : ICONS[outcome]} ${code(name)} ${markdown(message)}`)
    .join('\n')
}

function reviewsTable(decision: Decision): string {
  const list = bestReasons(decision)
  if (list.length === 0) return ''
  const rows = list
    .slice(0, MAX_ROWS)
    .map(
      ({ actor, reason, detail }) =>
        `| ${person(actor.login)} | ${reason === 'counted' ? '✅' : '⚪'} ${code(reason)} | ${markdown(detail)} |`,
    )
  return ['| review by | counts | reason |', '|---|---|---|', ...rows].join('\n')
}

function details({ contributors, policy, rules, snapshotDigest }: Decision): string {
  const skipped = rules.filter(({ outcome }) => outcome === 'skipped').map(({ name, why }) => `- ${markdown(name)}: ${markdown(why)}`)
  const parts = [
    `Policy: ${code(policy.path)} ${policy.blob === null ? 'is not on' : 'of'} ${code(policy.ref)} at ${code(policy.commit.slice(0, 7))}. Snapshot ${code(snapshotDigest.slice(0, 12))}.`,
    ...(contributors.length === 0
      ? []
      : [
          `Cannot approve: ${contributors
            .slice(0, MAX_ROWS)
            .map(({ login, why }) => `${person(login)} (${markdown(why)})`)
            .join(', ')}.`,
        ]),
    ...(skipped.length === 0 ? [] : [`Rules that do not apply to this change:\n\n${skipped.join('\n')}`]),
  ]
  return `<details><summary>Who cannot approve, and the source of the rules</summary>\n\n${parts.join('\n\n')}\n\n</details>`
}
