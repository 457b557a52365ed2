import type { Facts } from '../core/subject.ts'
import { evaluate } from './evaluate.ts'
import type { Finding, Pack } from './types.ts'
import { applyExceptions, type Exceptions } from './waivers.ts'

/**
 * Findings with waivers and baseline applied, and then what the rules say about the waivers themselves. Pure, and in the order
 * of the packs but for the last, which come at the end.
 */
export function evaluateWithWaivers(facts: Facts, packs: readonly Pack[], exceptions: Exceptions): readonly Finding[] {
  const aboutWaivers = (pack: Pack, yes: boolean): Pack => ({
    ...pack,
    rules: pack.rules.filter(({ select }) => (select === 'waiver') === yes),
  })
  const first = evaluate(
    facts,
    packs.map((pack) => aboutWaivers(pack, false)),
  )
  const { findings, subjects } = applyExceptions(first, exceptions)
  const last = evaluate(
    { ...facts, subjects },
    packs.map((pack) => aboutWaivers(pack, true)),
  )
  return [...findings, ...last]
}
