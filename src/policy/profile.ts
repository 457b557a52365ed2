import { type Pack, PROFILES, type Profile, type Rule, type RuleText } from './types.ts'

/** Whether a rule runs in a profile: in the one that it names, and in those that ask for more. */
export function runsIn({ profile = 'baseline' }: Pick<RuleText, 'profile'>, chosen: Profile): boolean {
  return PROFILES.indexOf(profile) <= PROFILES.indexOf(chosen)
}

/**
 * A pack with the rules of a profile. In `regulated`, what a token may not read keeps the verdict from being `allow`.
 *
 * @param named - rules that somebody asked for by their id, which run whatever the profile.
 */
export function inProfile(pack: Pack, chosen: Profile, named: ReadonlySet<string> = new Set()): Pack {
  const rules = pack.rules.filter((rule) => runsIn(rule, chosen) || named.has(rule.id))
  if (chosen !== 'regulated') return { ...pack, rules }
  return { ...pack, rules: rules.map(nothingUnread) }
}

/** What could not be read binds, however grave the rule is that waits for it. */
function nothingUnread(rule: Rule): Rule {
  const onUnknown = rule.onUnknown === 'warn-if-forbidden' ? ({ onUnknown: 'fail' } as const) : {}
  return {
    ...rule,
    ...onUnknown,
    ...(rule.onFail === 'undecided' ? { enforcement: 'block', overrideReason: 'the profile regulated' } : {}),
  }
}
