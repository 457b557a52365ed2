import { SealError } from '../core/errors.ts'
import { KNOWN } from '../generated/facts.ts'
import { loadBuiltin, META_PACK } from './builtin.ts'
import { lintPack } from './lint.ts'
import { checkLockedParams, withOverrides } from './overrides.ts'
import { parsePack } from './parse.ts'
import { inProfile } from './profile.ts'
import type { Override, Pack, PackText, Params, Profile } from './types.ts'

/** The part of the settings that chooses the rules. */
export interface PackSelection {
  readonly packs: readonly string[]
  readonly params: Readonly<Record<string, Params>>
  /** `baseline` when not said. */
  readonly profile?: Profile
  /** Changes of single rules. */
  readonly rules?: readonly Override[]
  readonly customPacks: readonly string[]
}

export interface PackFile {
  readonly path: string
  readonly text: string
}

/**
 * The packs in force: the meta pack, the chosen built-in ones, then custom ones in order. A custom pack whose own tests
 * do not hold is refused, since nobody knows what it lets through.
 *
 * @param read - files of the trusted side that match a path, in which the last name may hold `*`.
 * @param remote - packs from elsewhere that are exactly those that were locked.
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
export async function loadPacks(
  { packs, params, customPacks, profile = 'baseline', rules = [] }: PackSelection,
  read: (pattern: string) => Promise<readonly PackFile[]>,
  remote: readonly PackFile[] = [],
): Promise<readonly Pack[]> {
  const ids = [...new Set([META_PACK, ...packs])]
  const builtin = await Promise.all(ids.map((id) => loadBuiltin(id, params[id] ?? {})))
  const custom: Pack[] = []
  for (const pattern of customPacks) {
    const files = await read(pattern)
    if (files.length === 0)
      throw new SealError(
        'SETTINGS_INVALID',
        `policies.custom names ${JSON.stringify(pattern)}, and no such file is where rules come from: the base branch of a pull request, else the work tree. Add it there; a pull request is judged by it after the merge.`,
      )
    for (const file of files) custom.push(await loadCustom(file, params))
  }
  for (const file of remote) custom.push(await loadCustom(file, params))
  const all = [...builtin, ...custom]
  checkDistinct(all, params)
  checkLockedParams(all, params)
  const changed = withOverrides(all, rules, profile)
  const named = new Set([...rules, ...all.flatMap(({ overrides = [] }) => overrides)].map(({ rule }) => rule))
  return changed.map((pack) => ({ ...pack, rules: inProfile(pack, profile, named).rules }))
}

async function loadCustom(file: PackFile, params: Readonly<Record<string, Params>>): Promise<Pack> {
  const { compileAnyPack } = await import('./compile.ts')
  const pack = await checkedPack(file)
  return compileAnyPack(pack, params[pack.metadata.id] ?? {}, file.path)
}

/** @throws {SealError} PACK_INVALID - it cannot be read, or its own tests do not hold. */
export async function checkedPack({ path, text }: PackFile): Promise<PackText> {
  const { compileAnyPack } = await import('./compile.ts')
  const pack = parsePack(text, path)
  const faults = lintPack(await compileAnyPack(pack, {}, path), KNOWN)
  if (faults.length > 0) throw new SealError('PACK_INVALID', faults.map(({ rule, fault }) => `${path}: rule ${rule}: ${fault}`).join('\n'))
  return pack
}

function checkDistinct(packs: readonly Pack[], params: Readonly<Record<string, Params>>): void {
  const ids = packs.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new SealError('PACK_INVALID', `Two packs have the id "${twice}".`)
  const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id))
  const repeated = rules.find((id, index) => rules.indexOf(id) !== index)
  if (repeated !== undefined)
    throw new SealError('PACK_INVALID', `Two packs have a rule ${repeated}. Give your own rules a prefix of your own, such as ACME-ML-001.`)
  const strange = Object.keys(params).find((id) => !ids.includes(id))
  if (strange !== undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `policies.params sets a parameter of the pack "${strange}", which is not in force; there are ${ids.join(', ')}.`,
    )
}
