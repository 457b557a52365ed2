import { SealError } from '../core/errors.ts'
import { readYaml } from '../documents/yaml.ts'
import { validatePolicyPackV1 } from '../generated/validators.ts'
import type { PackText } from './types.ts'

export const MAX_PACK_BYTES = 256 * 1024

/**
 * Parses a pack from an untrusted source.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
export function parsePack(text: string, where: string): PackText {
  const pack = readYaml<PackText>({ text, where, validate: validatePolicyPackV1, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value
  const ids = pack.rules.map(({ id }) => id)
  const duplicate = ids.find((id, index) => ids.indexOf(id) !== index)
  if (duplicate !== undefined) throw new SealError('PACK_INVALID', `${where}: duplicate rule id ${duplicate}. Give every rule a unique id.`)
  return pack
}
