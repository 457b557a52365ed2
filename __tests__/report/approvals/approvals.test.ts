import { describe, expect, test } from '@jest/globals'
import { evaluateApprovals } from '../../../src/domains/approvals/evaluate.ts'
import { renderDecision } from '../../../src/report/approvals/markdown.ts'
import { explainDecision } from '../../../src/report/approvals/text.ts'
import { fixtures } from '../../fixtures.ts'
import { type Brief, policyOf, snapshotOf } from '../../rig/approvals.ts'

interface Case {
  readonly config: object
  readonly snapshot: Brief
  readonly text: readonly string[]
  readonly markdown: readonly string[]
}

describe('an explained decision', () => {
  test.each(fixtures<Case>('approvals-explained'))('%s', (_, { config, snapshot, text, markdown }) => {
    const decision = evaluateApprovals(policyOf(config), snapshotOf(snapshot))
    expect(explainDecision(decision, (__, part) => part).split('\n')).toEqual(text)
    expect(renderDecision(decision).split('\n')).toEqual(markdown)
  })

  test.each(fixtures<Case>('approvals-explained'))('%s: text from the repository is escaped', (_, { markdown, text }) => {
    const page = markdown.join('\n')
    expect(page.replace(/<\/?(code|details|summary|br)>/g, '')).not.toMatch(/[<>]|!\[|\]\(|(?<!;)@[A-Za-z]/)
    for (const line of text) expect(line).not.toMatch(/^::|\p{Cc}/u)
  })
})
