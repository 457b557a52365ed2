import { type Pack, PROFILES, type Profile, type Rule, type RuleText } from './types.ts'

/** Tells whether a rule runs in a profile: in the one that it names and in stricter ones. */
export function runsIn({ profile = 'baseline' }: Pick<RuleText, 'profile'>, chosen: Profile): boolean {
  return PROFILES.indexOf(profile) <= PROFILES.indexOf(chosen)
}

/**
 * Returns a pack with the rules of a profile. In `regulated`, settings that the token may not read prevent the verdict `allow`.
 *
 * @param named - ids of rules that run in every profile, because an override names them.
 */
export function inProfile(pack: Pack, chosen: Profile, named: ReadonlySet<string> = new Set()): Pack {
  const rules = pack.rules.filter((rule) => runsIn(rule, chosen) || named.has(rule.id))
  if (chosen !== 'regulated') return { ...pack, rules }
  return { ...pack, rules: rules.map(withBindingSources) }
}

/** Makes unreadable sources binding, whatever the severity of the rule. */
function withBindingSources(rule: Rule): Rule {
  const onUnknown = rule.onUnknown === 'warn-if-forbidden' ? ({ onUnknown: 'fail' } as const) : {}
  return {
    ...rule,
    ...onUnknown,
    ...(rule.onFail === 'undecided' ? { enforcement: 'block', overrideReason: 'the profile regulated' } : {}),
  }
}
