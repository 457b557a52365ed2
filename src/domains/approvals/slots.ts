import { matchPeople } from './matching.ts'
import type { Person, SlotResult } from './types.ts'

/** One approval that a requirement needs; one person fills it. */
export interface Slot {
  readonly label: string
  /** Descriptions of the people who can fill it. */
  readonly candidates: readonly string[]
  /** Ids of people with a valid approval who can fill it. */
  readonly eligible: readonly number[]
  /** Ids of people who may or may not be able to fill it, because their permissions or teams are unknown. */
  readonly uncertain: readonly number[]
}

/** Slots that different people must fill. */
export type Group = readonly Slot[]

/** One way to meet a requirement: every group must be filled. */
export type Way = readonly Group[]

export interface Solution {
  readonly state: 'met' | 'unmet' | 'uncertain'
  readonly slots: readonly SlotResult[]
}

/**
 * Returns the best of several ways: one that is met, else one that may be met but depends on unknown data, else the one with the
 * fewest missing people.
 *
 * @param people - by id.
 */
export function solve(ways: readonly Way[], people: ReadonlyMap<number, Person>): Solution {
  const solved = ways.map((way) => solveWay(way, people))
  const [first] = [...solved].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || missing(a) - missing(b))
  return first ?? { state: 'met', slots: [] }
}

const STATES: readonly Solution['state'][] = ['met', 'uncertain', 'unmet']

function missing({ slots }: Solution): number {
  return slots.filter(({ filledBy }) => filledBy === null).length
}

function solveWay(way: Way, people: ReadonlyMap<number, Person>): Solution {
  const groups = way.map((group) => solveGroup(group, people))
  const state = groups.some((group) => group.state === 'unmet')
    ? 'unmet'
    : groups.some((group) => group.state === 'uncertain')
      ? 'uncertain'
      : 'met'
  return { state, slots: groups.flatMap(({ slots }) => slots) }
}

function solveGroup(group: Group, people: ReadonlyMap<number, Person>): Solution {
  const filled = matchPeople(group.map(({ eligible }) => ascending(eligible)))
  const slots = group.map(({ label, candidates }, index) => ({
    slot: label,
    filledBy: people.get(filled[index] ?? -1) ?? null,
    candidates,
  }))
  if (slots.every(({ filledBy }) => filledBy !== null)) return { state: 'met', slots }
  const hopeful = matchPeople(group.map(({ eligible, uncertain }) => ascending([...eligible, ...uncertain])))
  return { state: hopeful.every((person) => person !== undefined) ? 'uncertain' : 'unmet', slots }
}

function ascending(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)].sort((a, b) => a - b)
}
