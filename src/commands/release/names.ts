import { SealError } from '../../core/errors.ts'
import type { Manifest } from '../../domains/manifest/types.ts'

const MAX_NAME = 120

/** Returns the file name of a seal, such as `sentiment-1.4.0.seal.json`. */
export function sealName({ model }: Manifest): string {
  return `${safeName(`${model.name}-${model.version}`)}.seal.json`
}

/**
 * Returns the prefix of each model's manifest and signature, by folder; empty for a single model. Release assets have no folders.
 *
 * @throws {SealError} SETTINGS_INVALID - two models would have the same file name.
 */
export function releasePrefixes(models: readonly { readonly folder: string; readonly manifest: Manifest }[]): ReadonlyMap<string, string> {
  const prefix = (folder: string) => (models.length === 1 ? '' : `${safeName(folder)}.`)
  const prefixes = new Map(models.map(({ folder }) => [folder, prefix(folder)]))
  const seals = models.map(({ manifest }) => sealName(manifest).toLowerCase())
  const names = [...prefixes.values()].map((name) => name.toLowerCase())
  if (new Set(seals).size < seals.length || new Set(names).size < names.length)
    throw new SealError(
      'SETTINGS_INVALID',
      `Two models would have the same file name in the release: ${seals.join(', ')}. Give them different names or versions.`,
    )
  return prefixes
}

/** Replaces characters that a file system or a release page does not accept. */
function safeName(text: string): string {
  return (
    text
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[.-]+/, '')
      .slice(0, MAX_NAME) || 'model'
  )
}
