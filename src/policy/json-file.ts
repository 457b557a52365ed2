import { SealError } from '../core/errors.ts'
import { describeSchemaErrors, type Validator } from '../core/schema-errors.ts'

/**
 * Parses a JSON file that a Weightseal command writes.
 *
 * @param command - the command that writes the file, for messages.
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
    throw new SealError('SETTINGS_INVALID', `${where} is not valid JSON: ${(cause as Error).message}. Create it with "${command}".`, {
      cause,
    })
  }
  if (!validate(file))
    throw new SealError(
      'SETTINGS_INVALID',
      `${where}: ${describeSchemaErrors(validate.errors ?? [], file).join('; ')}. Create it with "${command}".`,
    )
  return file as T
}
