import { SealError } from '../core/errors.ts'
import { describeSchemaErrors, type Validator } from '../core/schema-errors.ts'

/**
 * Reads a JSON file that one of our commands writes.
 *
 * @param command - the command line that writes it, for messages.
 * @throws {SealError} SETTINGS_INVALID
 */
export function parseJsonFile<T>(
  text: string,
  { where, command, validate }: { readonly where: string; readonly command: string; readonly validate: Validator },
): T {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (cause) {
    throw new SealError('SETTINGS_INVALID', `${where} is not JSON: ${(cause as Error).message}. Write it with "${command}".`, { cause })
  }
  if (!validate(file))
    throw new SealError(
      'SETTINGS_INVALID',
      `${where}: ${describeSchemaErrors(validate.errors ?? [], file).join('; ')}. Write it with "${command}".`,
    )
  return file as T
}
