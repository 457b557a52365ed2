import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluateApprovals } from '../../../src/domains/approvals/evaluate.ts'
import { matchPeople } from '../../../src/domains/approvals/matching.ts'
import type { Requirement } from '../../../src/domains/approvals/policy.ts'
import { type Brief, policyOf, snapshotOf } from '../../rig/approvals.ts'

const slots = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }), { maxLength: 6 })
const filled = (result: readonly unknown[]) => result.filter((person) => person !== undefined).length

/** Computes the maximum by brute force. */
function most(sets: readonly (readonly number[])[], used: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = sets
  if (first === undefined) return 0
  const without = most(rest, used)
  return Math.max(without, ...first.filter((person) => !used.has(person)).map((person) => 1 + most(rest, new Set([...used, person]))))
}

describe('matchPeople', () => {
  test('fills the maximum number of slots, each with an eligible person, no person twice', () => {
    fc.assert(
      fc.property(slots, (sets) => {
        const result = matchPeople(sets)
        const people = result.filter((person) => person !== undefined)
        expect(new Set(people).size).toBe(people.length)
        for (const [index, person] of result.entries()) if (person !== undefined) expect(sets[index]).toContain(person)
        expect(people.length).toBe(most(sets))
      }),
    )
  })

  test('never fills fewer slots with one more eligible person', () => {
    fc.assert(
      fc.property(slots, fc.nat(5), fc.integer({ min: 0, max: 8 }), (sets, at, person) => {
        const more = sets.map((set, index) => (index === at ? [...new Set([...set, person])] : set))
        expect(filled(matchPeople(more))).toBeGreaterThanOrEqual(filled(matchPeople(sets)))
      }),
    )
  })

  test('handles 20 slots and 50 people', () => {
    const sets = Array.from({ length: 20 }, (_, slot) =>
      Array.from({ length: 50 }, (_, person) => person).filter((person) => (person * 7 + slot) % 5 === 0),
    )
    expect(filled(matchPeople(sets))).toBe(20)
  })
})

const LOGINS = ['bob', 'carol', 'dave', 'erin'] as const
const leaf = fc.oneof(
  fc.record({ role: fc.constantFrom('developer', 'ml_engineer', 'ml_admin' as const) }),
  fc.record({ users: fc.uniqueArray(fc.constantFrom(...LOGINS), { minLength: 2, maxLength: 4 }), count: fc.integer({ min: 1, max: 2 }) }),
)
const requirement = fc.letrec<{ node: Requirement }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2 },
    leaf as fc.Arbitrary<Requirement>,
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ all_distinct: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
  ),
})).node

const people = { bob: 'write', carol: 'ml-engineer', dave: 'admin', erin: 'write' }
const approvers = fc.uniqueArray(fc.constantFrom(...LOGINS), { maxLength: 4 })

function outcomeOf(require: Requirement, brief: Brief): string {
  const policy = { ...policyOf(), matrix: 'off' as const, rules: [{ name: 'r', require }] }
  return evaluateApprovals(policy, snapshotOf({ people, ...brief })).outcome
}

const approvals = (logins: readonly string[]) => logins.map((by) => ({ by, id: `review of ${by}` }))

describe('a decision', () => {
  test('never gets worse with one more approval', () => {
    fc.assert(
      fc.property(requirement, approvers, fc.constantFrom(...LOGINS), (require, given, more) => {
        if (outcomeOf(require, { reviews: approvals(given) }) !== 'pass') return
        expect(outcomeOf(require, { reviews: approvals([...new Set([...given, more])]) })).toBe('pass')
      }),
      { numRuns: 500 },
    )
  })

  test('does not depend on the order of reviews, commits, files and people', () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...LOGINS], { minLength: 4 }),
      fc.shuffledSubarray(['a.py', 'b.md', 'c.gguf'], { minLength: 3 }),
    )
    const decisionOf = (require: Requirement, order: readonly string[], files: readonly string[]) => {
      const policy = { ...policyOf(), rules: [{ name: 'r', require }] }
      const reviews = order
        .filter((login) => login !== 'erin')
        .map((by) => ({ by, id: `review of ${by}`, at: String(10 + LOGINS.indexOf(by as 'bob')) }))
      const { snapshotDigest, ...decision } = evaluateApprovals(policy, snapshotOf({ people, reviews, files }))
      return decision
    }
    fc.assert(
      fc.property(requirement, shuffled, (require, [order, files]) => {
        expect(decisionOf(require, order, files)).toEqual(decisionOf(require, LOGINS, ['a.py', 'b.md', 'c.gguf']))
      }),
      { numRuns: 200 },
    )
  })

  test('never passes without approvals', () => {
    fc.assert(
      fc.property(requirement, (require) => {
        expect(outcomeOf(require, { reviews: [] })).not.toBe('pass')
      }),
    )
  })
})
