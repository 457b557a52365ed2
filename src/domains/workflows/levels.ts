/**
 * Who decides what a value is. `attacker`: anyone who can open an issue or a pull request. `caller`: who starts the workflow
 * or calls it. `dynamic`: only known at run time, and decided by people who may write. `trusted`: everything else.
 */
const TRUSTS = ['attacker', 'caller', 'dynamic', 'trusted'] as const
export type Trust = (typeof TRUSTS)[number]

export function leastTrusted(trusts: Iterable<Trust>): Trust {
  return [...trusts].reduce<Trust>((least, trust) => (TRUSTS.indexOf(trust) < TRUSTS.indexOf(least) ? trust : least), 'trusted')
}
