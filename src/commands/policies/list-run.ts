import { SealError } from '../../core/errors.ts'
import { didYouMean } from '../../core/suggest.ts'
import { builtinPacks } from '../../policy/builtin.ts'
import { runsIn } from '../../policy/profile.ts'
import type { PackText, Profile } from '../../policy/types.ts'

/**
 * Returns the built-in packs with these names, all of them without a name, each with the rules that run in a profile.
 *
 * @param profile - every rule when `undefined`.
 * @throws {SealError} USAGE - unknown pack, with the most similar name.
 */
export function listPacks(names: readonly string[], profile: Profile | undefined): readonly PackText[] {
  const packs = builtinPacks()
  const ids = packs.map(({ metadata }) => metadata.id)
  const unknown = names.find((name) => !ids.includes(name))
  if (unknown !== undefined) throw new SealError('USAGE', `Unknown built-in pack ${JSON.stringify(unknown)}${didYouMean(unknown, ids)}`)
  return packs
    .filter(({ metadata }) => names.length === 0 || names.includes(metadata.id))
    .map((pack) => ({ ...pack, rules: pack.rules.filter((rule) => profile === undefined || runsIn(rule, profile)) }))
}
