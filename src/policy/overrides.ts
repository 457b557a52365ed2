import { SealError } from '../core/errors.ts'
import { didYouMean } from '../core/suggest.ts'
import { runsIn } from './profile.ts'
import { ENFORCEMENTS, type Override, type Pack, type Params, type Profile, type Rule, SEVERITIES } from './types.ts'

/**
 * Applies overrides of severity and enforcement: first those of packs (of an organisation), then those of the repository,
 * which may raise a locked rule but not lower it.
 *
 * @param own - overrides from the configuration of the repository.
 * @param profile - decides whether a rule without an override runs.
 * @throws {SealError} SETTINGS_INVALID - an unknown rule, a locked rule that would be lowered, or a rule that cannot be changed.
 */
export function withOverrides(packs: readonly Pack[], own: readonly Override[], profile: Profile = 'baseline'): readonly Pack[] {
  const layers = packs.flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ ...override, by: `pack ${id}` })))
  // Locked overrides come first in any order of packs, because all others are checked against them.
  const inOrder = [...layers].sort((a, b) => Number(b.locked === true) - Number(a.locked === true))
  const all: readonly Layer[] = [...inOrder, ...own.map((override) => ({ ...override, locked: false, by: 'policies.rules' }))]
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
  for (const { rule, by } of all) {
    if (!ids.includes(rule))
      throw new SealError('SETTINGS_INVALID', `${by} changes the rule ${rule}, which no active pack contains${didYouMean(rule, ids)}`)
    if (rule.startsWith('WS-META-'))
      throw new SealError('SETTINGS_INVALID', `${by} changes ${rule}: rules about Weightseal itself cannot be changed.`)
  }
  return packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map(
      (rule) =>
        all
          .filter((each) => each.rule === rule.id)
          .reduce<Changed>((before, layer) => change(before, { ...layer, raises: !runsIn(rule, profile) && layer.enforcement !== 'off' }), {
            rule,
            locked: undefined,
          }).rule,
    ),
  }))
}

/**
 * Rejects parameters that a locked rule reads, because they affect the result as much as the severity does.
 *
 * @param params - parameters from the configuration of the repository, by pack.
 * @throws {SealError} SETTINGS_INVALID
 */
export function checkLockedParams(packs: readonly Pack[], params: Readonly<Record<string, Params>>): void {
  const locked = new Map(
    packs.flatMap(({ id, overrides = [] }) => overrides.filter((each) => each.locked === true).map(({ rule }) => [rule, id] as const)),
  )
  for (const rule of packs.flatMap(({ rules }) => rules)) {
    const by = locked.get(rule.id)
    if (by === undefined) continue
    const text = JSON.stringify([rule.when, rule.assert])
    const anything = /\bparams\b/.test(rule.cel ?? '')
    const changed = Object.keys(params[rule.pack] ?? {}).find((name) => anything || text.includes(`"$param":"${name}"`))
    if (changed !== undefined)
      throw new SealError(
        'SETTINGS_INVALID',
        `policies.params sets ${rule.pack}.${changed}, which the rule ${rule.id} reads. The pack ${by} locks that rule; remove the parameter.`,
      )
  }
}

interface Layer extends Override {
  readonly by: string
  /** The rule would not run without this override. */
  readonly raises?: boolean
}

interface Changed {
  readonly rule: Rule
  /** The pack that locked the rule. */
  readonly locked: string | undefined
}

function change({ rule, locked }: Changed, { severity, enforcement, reason, by, locked: locks, raises = false }: Layer): Changed {
  const changed: Rule = {
    ...rule,
    ...(severity === undefined ? {} : { severity, packSeverity: rule.packSeverity ?? rule.severity }),
    ...(enforcement === undefined ? {} : { enforcement }),
    ...(reason === undefined ? {} : { overrideReason: reason }),
  }
  if (locked !== undefined && isLower(changed, rule))
    throw new SealError(
      'SETTINGS_INVALID',
      `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}), which ${locked} locks. The repository may only raise it.`,
    )
  if (reason === undefined && isLower(changed, rule) && !raises)
    throw new SealError(
      'SETTINGS_INVALID',
      `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}) without a reason. Add one: { …, reason: why it is acceptable here }.`,
    )
  return { rule: changed, locked: locks === true ? by : locked }
}

function isLower(after: Rule, before: Rule): boolean {
  const weight = ({ enforcement }: Rule) =>
    enforcement === undefined ? ENFORCEMENTS.indexOf('warn') + 0.5 : ENFORCEMENTS.indexOf(enforcement)
  return SEVERITIES.indexOf(after.severity) > SEVERITIES.indexOf(before.severity) || weight(after) < weight(before)
}

function describe({ severity, enforcement }: Rule): string {
  return enforcement === undefined ? severity : `${severity}, ${enforcement}`
}
