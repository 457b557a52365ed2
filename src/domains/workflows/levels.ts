/**
 * Who controls a value. `attacker`: anyone who can open an issue or a pull request. `caller`: the user or workflow that starts
 * this workflow. `dynamic`: known only at run time and set by people with write access. `trusted`: everything else.
 */
const TRUSTS = ['attacker', 'caller', 'dynamic', 'trusted'] as const
export type Trust = (typeof TRUSTS)[number]

/** Returns the least trusted of some levels; `trusted` if there are none. */
export function leastTrusted(trusts: Iterable<Trust>): Trust {
  return [...trusts].reduce<Trust>((least, trust) => (TRUSTS.indexOf(trust) < TRUSTS.indexOf(least) ? trust : least), 'trusted')
}
