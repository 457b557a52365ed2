import { SealError } from '../core/errors.ts'
import { didYouMean } from '../core/suggest.ts'
import { runsIn } from './profile.ts'
import { ENFORCEMENTS, type Override, type Pack, type Params, type Profile, type Rule, SEVERITIES } from './types.ts'

/**
 * Packs with the severities and enforcements of the layers above: those of packs (an organisation's), then those of the
 * repository, which may raise what an organisation has locked, and never lower it.
 *
 * @param own - of the repository's configuration.
 * @param profile - in which it is decided whether a rule runs that nobody names.
 * @throws {SealError} SETTINGS_INVALID - an unknown rule, a locked one that would be lowered, or one that cannot be changed.
 */
export function withOverrides(packs: readonly Pack[], own: readonly Override[], profile: Profile = 'baseline'): readonly Pack[] {
  const layers = packs.flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ ...override, by: `pack ${id}` })))
  // What is locked comes first, whatever the order of the packs: everything after it is held against it.
  const inOrder = [...layers].sort((a, b) => Number(b.locked === true) - Number(a.locked === true))
  const all: readonly Layer[] = [...inOrder, ...own.map((override) => ({ ...override, locked: false, by: 'policies.rules' }))]
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
  for (const { rule, by } of all) {
    if (!ids.includes(rule))
      throw new SealError('SETTINGS_INVALID', `${by} changes the rule ${rule}, which is in no pack in force${didYouMean(rule, ids)}`)
    if (rule.startsWith('WS-META-'))
      throw new SealError('SETTINGS_INVALID', `${by} changes ${rule}: what Weightseal says about itself cannot be changed.`)
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
 * A parameter decides as much as a severity: those that a locked rule reads stay as the packs set them.
 *
 * @param params - of the repository's configuration, by pack.
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
        `policies.params sets ${rule.pack}.${changed}, which ${rule.id} reads; pack ${by} has locked that rule.`,
      )
  }
}

interface Layer extends Override {
  readonly by: string
  /** The rule would not run at all without it. */
  readonly raises?: boolean
}

interface Changed {
  readonly rule: Rule
  /** Who locked it. */
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
      `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}), which ${locked} has locked. It may only be raised here.`,
    )
  if (reason === undefined && isLower(changed, rule) && !raises)
    throw new SealError(
      'SETTINGS_INVALID',
      `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}) and gives no reason. Add one: { …, reason: why it is fine here }.`,
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
