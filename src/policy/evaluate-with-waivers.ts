import type { Facts } from '../core/subject.ts'
import { evaluate } from './evaluate.ts'
import type { Finding, Pack } from './types.ts'
import { applyExceptions, type Exceptions } from './waivers.ts'

/**
 * Evaluates the rules, applies waivers and the baseline, and then evaluates the rules about the waivers themselves. Pure.
 * Findings are in the order of the packs; those about waivers come last.
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
