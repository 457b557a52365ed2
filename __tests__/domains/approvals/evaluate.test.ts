import { describe, expect, test } from '@jest/globals'
import { evaluateApprovals } from '../../../src/domains/approvals/evaluate.ts'
import type { Decision, Snapshot } from '../../../src/domains/approvals/types.ts'
import { fixtures } from '../../fixtures.ts'
import { type Brief, idOf, policyOf, snapshotOf } from '../../rig/approvals.ts'

interface Case {
  readonly config: object
  readonly snapshot: Brief
  readonly expected: {
    readonly outcome: string
    readonly tier?: string
    /** Unfilled slots without duplicates; slots of code owners are left out. */
    readonly open?: readonly string[]
    /** Best result of a review over all rules. */
    readonly reasons?: Readonly<Record<string, string>>
    readonly findings?: readonly string[]
    readonly rules?: Readonly<Record<string, string>>
  }
}

/** Replaces logins in fixtures by the ids that the format requires. */
function withIds<T>(value: T, logins: readonly string[]): T {
  const text = JSON.stringify(value).replaceAll('"bots":[0]', `"bots":[${idOf('renovate[bot]')}]`)
  return JSON.parse(logins.reduce((json, login) => json.replaceAll(`"id":"${login}"`, `"id":${idOf(login)}`), text)) as T
}

/** Extracts the parts of a decision that a case expects. */
function seenIn(decision: Decision, expected: Case['expected']): Case['expected'] {
  const reasonsOf = (id: string) =>
    decision.rules.flatMap((rule) => rule.considered.filter(({ review }) => review === id)).map(({ reason }) => reason)
  const best = (id: string) => (reasonsOf(id).includes('counted') ? 'counted' : (reasonsOf(id)[0] ?? 'nothing'))
  const slots = decision.rules.flatMap((rule) => rule.slots.filter(({ filledBy }) => filledBy === null)).map(({ slot }) => slot)
  const ruleOf = (name: string) => decision.rules.find((rule) => rule.name === name)?.outcome ?? 'none'
  const each = (names: object, value: (name: string) => string) => Object.fromEntries(Object.keys(names).map((name) => [name, value(name)]))
  return {
    outcome: decision.outcome,
    ...(expected.tier === undefined ? {} : { tier: decision.tier }),
    ...(expected.open === undefined ? {} : { open: [...new Set(slots)].filter((slot) => !slot.startsWith('owner')) }),
    ...(expected.reasons === undefined ? {} : { reasons: each(expected.reasons, best) }),
    ...(expected.findings === undefined ? {} : { findings: decision.findings.map(({ code }) => code) }),
    ...(expected.rules === undefined ? {} : { rules: each(expected.rules, ruleOf) }),
  }
}

describe('approvals', () => {
  test.each(fixtures<Case>('approvals'))('%s', (_, { config, snapshot: brief, expected }) => {
    const decision = evaluateApprovals(policyOf(withIds(config, [])), withIds(snapshotOf(brief), ['bob']) as Snapshot)
    expect(seenIn(decision, expected)).toEqual(expected)
    expect(decision.summary.length).toBeGreaterThan(5)
    expect(decision.snapshotDigest).toMatch(/^[0-9a-f]{64}$/)
  })
})
