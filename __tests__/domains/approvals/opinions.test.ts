import { describe, expect, test } from '@jest/globals'
import { evaluateApprovals } from '../../../src/domains/approvals/evaluate.ts'
import type { ReviewState } from '../../../src/domains/approvals/types.ts'
import { policyOf, snapshotOf } from '../../rig/approvals.ts'

const STATES = { A: 'APPROVED', C: 'COMMENTED', R: 'CHANGES_REQUESTED', D: 'DISMISSED', P: 'PENDING' } as const
type Letter = keyof typeof STATES

/** Every sequence of reviews of one person up to a length. */
function sequences(length: number): readonly (readonly Letter[])[] {
  if (length === 0) return [[]]
  const shorter = sequences(length - 1)
  const longest = shorter.filter((sequence) => sequence.length === length - 1)
  return [...shorter, ...longest.flatMap((sequence) => (Object.keys(STATES) as Letter[]).map((letter) => [...sequence, letter]))]
}

/** Independent statement of the rule: the last review that is not a comment or a draft is the opinion. */
function reference(sequence: readonly Letter[]): 'pass' | 'pending' | 'fail' {
  const last = sequence.filter((letter) => letter !== 'C' && letter !== 'P').at(-1)
  return last === 'A' ? 'pass' : last === 'R' ? 'fail' : 'pending'
}

describe('every sequence of up to four reviews of one person', () => {
  const all = sequences(4)
  const policy = policyOf()

  test('has 781 cases', () => {
    expect(all).toHaveLength(781)
  })

  test('yields the last opinion', () => {
    const wrong = all.filter((sequence) => {
      const reviews = sequence.map((letter, hour) => ({ by: 'bob', state: STATES[letter] as ReviewState, at: String(10 + hour) }))
      return evaluateApprovals(policy, snapshotOf({ reviews, people: { bob: 'write' } })).outcome !== reference(sequence)
    })
    expect(wrong).toEqual([])
  })

  test('reviews of the same second keep the order of the list', () => {
    const reviews = (['APPROVED', 'CHANGES_REQUESTED'] as const).map((state) => ({ by: 'bob', state }))
    const outcome = (list: typeof reviews) => evaluateApprovals(policy, snapshotOf({ reviews: list, people: { bob: 'write' } })).outcome
    expect([outcome(reviews), outcome([...reviews].reverse())]).toEqual(['fail', 'pass'])
  })
})
