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
  /** Default: `baseline`. */
  readonly profile?: Profile
  /** Overrides of single rules. */
  readonly rules?: readonly Override[]
  readonly customPacks: readonly string[]
}

export interface PackFile {
  readonly path: string
  readonly text: string
}

/**
 * Loads the active packs: the meta pack, the selected built-in packs, then the custom packs in order. A custom pack with a
 * failing test is rejected, because its effect is unknown.
 *
 * @param read - returns the files of the trusted base that match a path, in which the last name may contain `*`.
 * @param remote - remote packs that match the lock file.
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
        `policies.custom names ${JSON.stringify(pattern)}, which does not exist. Rules are read from the base branch on pull requests, else from the working tree. Add the file there; it applies to pull requests after the merge.`,
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

/**
 * Parses a custom pack and runs its tests.
 *
 * @throws {SealError} PACK_INVALID - invalid file, or a failing test.
 */
export async function checkedPack({ path, text }: PackFile): Promise<PackText> {
  const { compileAnyPack } = await import('./compile.ts')
  const pack = parsePack(text, path)
  const problems = lintPack(await compileAnyPack(pack, {}, path), KNOWN)
  if (problems.length > 0)
    throw new SealError('PACK_INVALID', problems.map(({ rule, problem }) => `${path}: rule ${rule}: ${problem}`).join('\n'))
  return pack
}

function checkDistinct(packs: readonly Pack[], params: Readonly<Record<string, Params>>): void {
  const ids = packs.map(({ id }) => id)
  const duplicate = ids.find((id, index) => ids.indexOf(id) !== index)
  if (duplicate !== undefined) throw new SealError('PACK_INVALID', `Two packs have the id "${duplicate}". Rename one of them.`)
  const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id))
  const repeated = rules.find((id, index) => rules.indexOf(id) !== index)
  if (repeated !== undefined)
    throw new SealError('PACK_INVALID', `Two packs have a rule ${repeated}. Use a unique prefix for custom rules, such as ACME-ML-001.`)
  const inactive = Object.keys(params).find((id) => !ids.includes(id))
  if (inactive !== undefined)
    throw new SealError(
      'SETTINGS_INVALID',
      `policies.params sets a parameter of the pack "${inactive}", which is not active; expected one of ${ids.join(', ')}.`,
    )
}
