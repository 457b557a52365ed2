import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { kindNamed } from './kinds-run.ts'
import { packTemplate } from './pack-template.ts'

export interface NewPackOptions {
  /** The kind of subject that the rule selects. */
  readonly kind: string
  /** Relative to the working directory; in `.github/weightseal/policies` when `undefined`. */
  readonly out: string | undefined
}

/**
 * Writes a custom pack with one rule and passing tests as a starting point. Returns the file, as the configuration names it.
 *
 * @throws {SealError} USAGE - invalid name, unknown kind, or the file exists. OUTPUT_UNWRITABLE
 */
export async function createPack(name: string, { kind, out }: NewPackOptions, { cwd }: { readonly cwd: string }): Promise<string> {
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(name))
    throw new SealError(
      'USAGE',
      `${JSON.stringify(name)}: the name of a pack must be 2 to 31 lowercase letters, digits and "-", starting with a letter, such as "release-rules".`,
    )
  const shape = kindNamed(kind)
  const file = out ?? `.github/weightseal/policies/${name}.yml`
  if (existsSync(resolve(cwd, file))) throw new SealError('USAGE', `${file} already exists. Choose another name, or set --out.`)
  await writeAtomically(resolve(cwd, file), packTemplate(name, shape))
  return file
}
