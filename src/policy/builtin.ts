import { SealError } from '../core/errors.ts'
import type { Validator } from '../core/schema-errors.ts'
import { PACKS } from '../generated/packs.ts'
import * as compiled from '../generated/rules.ts'
import type { Pack, PackText, Params, Rule, RuleText } from './types.ts'

/** The pack that always runs: rules about Weightseal's own configuration and sources. */
export const META_PACK = 'meta'

/** Returns the texts of the built-in packs. */
export function builtinPacks(): readonly PackText[] {
  return PACKS
}

/**
 * Returns a built-in pack with the validators that were compiled at build time. Compiles at run time only if the
 * configuration sets parameters.
 *
 * @throws {SealError} SETTINGS_INVALID - unknown pack.
 * @throws {SealError} PACK_INVALID - a parameter does not match its schema.
 */
export async function loadBuiltin(id: string, overrides: Params): Promise<Pack> {
  const pack = PACKS.find(({ metadata }) => metadata.id === id)
  if (pack === undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `Unknown built-in pack "${id}"; expected one of ${PACKS.map(({ metadata }) => metadata.id).join(', ')}. List custom packs under policies.custom.`,
    )
  if (Object.keys(overrides).length > 0) {
    const { compilePack } = await import('./compile.ts')
    return compilePack(pack, overrides, `pack ${id}`)
  }
  const params = Object.fromEntries(Object.entries(pack.params ?? {}).map(([name, { default: defaultValue }]) => [name, defaultValue]))
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
