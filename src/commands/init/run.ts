import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { localConfigPath } from '../../gate/local-config.ts'
import { TEMPLATES } from '../../generated/templates.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import { CONFIG_FILE } from '../../settings/config-file.ts'
import { lines } from '../../settings/inputs.ts'
import { localModels } from '../models/run.ts'

const ATTRIBUTES_FILE = '.gitattributes'

/** A file that the command writes, and its path in the repository. */
export interface Template {
  readonly path: string
  readonly text: string
  /** Whether lines of it can be in an existing file with other lines. */
  readonly isList?: boolean
}

export interface PlacedFile {
  /** Absolute path. */
  readonly file: string
  /** `unchanged`: exists with the same content. `kept`: exists with different content, and was not overwritten. */
  readonly state: 'written' | 'unchanged' | 'kept'
  /** Lines that the file lacks, for the user to add. */
  readonly lacks?: readonly string[]
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
 * Returns the attributes that keep git from converting the line endings of the models, as it does on Windows; `undefined` without a model. A
 * repository whose configuration is invalid gets none.
 *
 * @throws {SealError} GIT_UNAVAILABLE
 */
export async function attributesOfModels({ cwd }: { readonly cwd: string }): Promise<Template | undefined> {
  const found = await localModels(cwd).catch((error: unknown) => {
    if (error instanceof SealError && error.code === 'SETTINGS_INVALID') return undefined
    throw error
  })
  if (found === undefined || found.models.length === 0) return undefined
  const all = found.models.map(({ path }) => attributeLine(path, isFile(join(found.root, path))))
  return { path: ATTRIBUTES_FILE, text: `${all.join('\n')}\n`, isList: true }
}

function attributeLine(model: string, isSingleFile: boolean): string {
  if (model === '.') return '* -text'
  // Git would need quotes around a blank, and would read the others as part of a pattern.
  const pattern = `/${model.replace(/[\s"#!*?[\]\\]/g, '?')}`
  return isSingleFile ? `${pattern} -text` : `${pattern}/** -text`
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
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
  // The configuration may exist under its other name.
  const config = localConfigPath(root)
  for (const file of files) placed.push(await placeFile(join(root, file.path === CONFIG_FILE ? config : file.path), file))
  return placed
}

async function placeFile(file: string, { text, isList = false }: Template): Promise<PlacedFile> {
  const found = await existingText(file)
  if (found !== undefined && isList) return { file, state: 'unchanged', lacks: missingLines(text, found) }
  if (found !== undefined) return { file, state: found === text ? 'unchanged' : 'kept' }
  await writeAtomically(file, text)
  return { file, state: 'written' }
}

function missingLines(text: string, found: string): readonly string[] {
  const there = new Set(found.split('\n').map((line) => line.trim()))
  return lines(text).filter((line) => !there.has(line))
}

async function existingText(file: string): Promise<string | undefined> {
  try {
    return await readText(file, { maxBytes: 1024 * 1024, missing: 'USAGE', noFollow: true })
  } catch (error) {
    if (error instanceof SealError && error.code === 'USAGE') return undefined
    throw error
  }
}
