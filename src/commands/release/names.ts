import { createHash } from 'node:crypto'
import { SealError } from '../../core/errors.ts'
import type { Manifest } from '../../domains/manifest/types.ts'

const MAX_NAME = 120
const HASH_DIGITS = 8

/** Returns the file name of a seal, such as `sentiment-1.4.0.seal.json`. */
export function sealName({ model }: Pick<Manifest, 'model'>): string {
  return `${safeName(`${model.name}-${model.version}`)}.seal.json`
}

/**
 * Returns the prefix of each model's manifest and signature, by folder; empty for a single model. Release assets have no folders.
 *
 * @throws {SealError} SETTINGS_INVALID - two models have the same name and version.
 */
export function releasePrefixes(
  models: readonly { readonly folder: string; readonly manifest: Pick<Manifest, 'model'> }[],
): ReadonlyMap<string, string> {
  const seals = new Map<string, string>()
  for (const { folder, manifest } of models) {
    const name = sealName(manifest).toLowerCase()
    const other = seals.get(name)
    if (other !== undefined)
      throw new SealError(
        'SETTINGS_INVALID',
        `The models ${other} and ${folder} would have the same seal in the release, ${sealName(manifest)}. Give them different names or versions.`,
      )
    seals.set(name, folder)
  }
  if (models.length === 1) return new Map(models.map(({ folder }) => [folder, '']))
  const names = models.map(({ folder }) => safeName(folder).toLowerCase())
  return new Map(
    models.map(({ folder }) => {
      const name = safeName(folder)
      const isShared = names.filter((each) => each === name.toLowerCase()).length > 1
      return [folder, `${isShared ? withHash(name, folder) : name}.`]
    }),
  )
}

/**
 * Replaces characters that a file system or a release page does not accept. A name that loses letters gets some digits of its hash, so
 * that names in other scripts stay different.
 */
function safeName(text: string): string {
  const safe =
    text
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[.-]+/, '')
      .slice(0, MAX_NAME) || 'model'
  return /[^\x20-\x7e]/.test(text) || text.length > MAX_NAME ? withHash(safe, text) : safe
}

function withHash(name: string, text: string): string {
  return `${name}-${createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)}`
}
