import { SealError } from '../errors.ts'
import { didYouMean } from '../suggest.ts'
import { ENFORCEMENTS, type Override, type Pack, type Rule, SEVERITIES } from './types.ts'

/**
 * Packs with the severities and enforcements of the layers above: those of packs (an organisation's), then those of the
 * repository, which may raise what an organisation has locked, and never lower it.
 *
 * @param own - of the repository's configuration.
 * @throws {SealError} SETTINGS_INVALID - an unknown rule, a locked one that would be lowered, or one that cannot be changed.
 */
export function withOverrides(packs: readonly Pack[], own: readonly Override[]): readonly Pack[] {
  const layers = packs.flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ ...override, by: `pack ${id}` })))
  const all: readonly Layer[] = [...layers, ...own.map((override) => ({ ...override, locked: false, by: 'policies.rules' }))]
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
  for (const { rule, by } of all) {
    if (!ids.includes(rule))
      throw new SealError('SETTINGS_INVALID', `${by} changes the rule ${rule}, which is in no pack in force${didYouMean(rule, ids)}`)
    if (rule.startsWith('WS-META-'))
      throw new SealError('SETTINGS_INVALID', `${by} changes ${rule}: what Weightseal says about itself cannot be changed.`)
  }
  return packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => all.filter((each) => each.rule === rule.id).reduce(change, { rule, locked: undefined }).rule),
  }))
}

interface Layer extends Override {
  readonly by: string
}

interface Changed {
  readonly rule: Rule
  /** Who locked it. */
  readonly locked: string | undefined
}

function change({ rule, locked }: Changed, { severity, enforcement, reason, by, locked: locks }: Layer): Changed {
  if (enforcement === 'off' && reason === undefined)
    throw new SealError('SETTINGS_INVALID', `${by} turns ${rule.id} off and gives no reason.`)
  const changed: Rule = {
    ...rule,
    ...(severity === undefined ? {} : { severity }),
    ...(enforcement === undefined ? {} : { enforcement }),
    ...(reason === undefined ? {} : { overrideReason: reason }),
  }
  if (locked !== undefined && isLower(changed, rule))
    throw new SealError(
      'SETTINGS_INVALID',
      `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}), which ${locked} has locked. It may only be raised here.`,
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
