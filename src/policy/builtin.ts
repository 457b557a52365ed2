import { SealError } from '../core/errors.ts'
import type { Validator } from '../core/schema-errors.ts'
import { PACKS } from '../generated/packs.ts'
import * as compiled from '../generated/rules.ts'
import type { Pack, PackText, Params, Rule, RuleText } from './types.ts'

/** Always runs: what Weightseal says about its own configuration and sources. */
export const META_PACK = 'meta'

/** Texts of the packs that come with Weightseal. */
export function builtinPacks(): readonly PackText[] {
  return PACKS
}

/**
 * A built-in pack whose validators were compiled at build time. Only parameters from the configuration make it compile
 * anything at run time.
 *
 * @throws {SealError} SETTINGS_INVALID - there is no such pack.
 * @throws {SealError} PACK_INVALID - a parameter does not fit.
 */
export async function loadBuiltin(id: string, overrides: Params): Promise<Pack> {
  const pack = PACKS.find(({ metadata }) => metadata.id === id)
  if (pack === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `There is no built-in pack "${id}"; there are ${PACKS.map(({ metadata }) => metadata.id).join(', ')}. Your own packs go under policies.custom.`,
    )
  if (Object.keys(overrides).length > 0) {
    const { compilePack } = await import('./compile.ts')
    return compilePack(pack, overrides, `pack ${id}`)
  }
  const params = Object.fromEntries(Object.entries(pack.params ?? {}).map(([name, { default: preset }]) => [name, preset]))
  return { ...pack.metadata, rules: pack.rules.map((rule) => precompiled(rule, id, params)) }
}

function precompiled(rule: RuleText, pack: string, params: Params): Rule {
  const name = rule.id.replaceAll('-', '_')
  const validators = compiled as unknown as Readonly<Record<string, Validator>>
  const holds = validators[`${name}_holds`]
  const matches = validators[`${name}_matches`]
  if (holds === undefined || (rule.when !== undefined && matches === undefined))
    throw new Error(`no compiled validator for ${rule.id}: run "npm run generate"`)
  return { ...rule, pack, params, holds, ...(matches === undefined ? {} : { matches }) }
}
