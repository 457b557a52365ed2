import { SealError } from '../core/errors.ts'
import { readYaml } from '../documents/yaml.ts'
import { validatePolicyPackV1 } from '../generated/validators.ts'
import type { PackText } from './types.ts'

export const MAX_PACK_BYTES = 256 * 1024

/**
 * Reads a pack that anyone may have written.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
export function parsePack(text: string, where: string): PackText {
  const pack = readYaml<PackText>({ text, where, validate: validatePolicyPackV1, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value
  const ids = pack.rules.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new SealError('PACK_INVALID', `${where}: rule id ${twice} stands twice; every rule has an id of its own.`)
  return pack
}
