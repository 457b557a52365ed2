import { join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { TEMPLATES } from '../../generated/templates.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import { CONFIG_FILE } from '../../settings/config-file.ts'

/** A file that the command writes, and its path in the repository. */
export interface Template {
  readonly path: string
  readonly text: string
}

export interface PlacedFile {
  /** Absolute path. */
  readonly file: string
  /** `unchanged`: exists with the same content. `kept`: exists with different content, and was not overwritten. */
  readonly state: 'written' | 'unchanged' | 'kept'
}

/** Returns the files to write. @param release - whether to include the release workflow. */
export function templates({ release }: { readonly release: boolean }): readonly Template[] {
  const workflow = (name: string) => ({ path: `.github/workflows/${name}.yml`, text: TEMPLATES[`${name}.yml`] ?? '' })
  return [
    workflow('weightseal-approvals'),
    workflow('weightseal-signal'),
    ...(release ? [workflow('weightseal-release')] : []),
    { path: CONFIG_FILE, text: TEMPLATES['weightseal.example.yml'] ?? '' },
  ]
}

/**
 * Writes files into the repository that contains `cwd`, or below `cwd` outside one. Does not overwrite existing files.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE, FILE_*
 */
export async function placeFiles(files: readonly Template[], { cwd }: { readonly cwd: string }): Promise<readonly PlacedFile[]> {
  const root = await localGit(cwd)
    .top()
    .catch((error: unknown) => {
      if (error instanceof SealError && error.code === 'GIT_NO_REPOSITORY') return cwd
      throw error
    })
  const placed: PlacedFile[] = []
  for (const { path, text } of files) placed.push(await placeFile(join(root, path), text))
  return placed
}

async function placeFile(file: string, text: string): Promise<PlacedFile> {
  const found = await existingText(file)
  if (found !== undefined) return { file, state: found === text ? 'unchanged' : 'kept' }
  await writeAtomically(file, text)
  return { file, state: 'written' }
}

async function existingText(file: string): Promise<string | undefined> {
  try {
    return await readText(file, { maxBytes: 1024 * 1024, missing: 'USAGE', noFollow: true })
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE') return undefined
    throw error
  }
}
