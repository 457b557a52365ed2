import { join } from 'node:path'
import type { Env } from '../../core/env.ts'
import { SealError } from '../../core/errors.ts'
import { decode } from '../../core/text.ts'
import { localConfigPath } from '../../gate/local-config.ts'
import { type ReadRemote, remoteReader, sha256 } from '../../gate/remote-packs.ts'
import { checkedPack } from '../../policy/load.ts'
import { LOCK_FILE, renderLock } from '../../policy/lock.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import { connect } from '../../ports/github/connection.ts'
import { MAX_CONFIG_BYTES } from '../../settings/config-file.ts'
import { parseConfig } from '../../settings/read-config.ts'
import type { RemotePack } from '../../settings/remote-pack.ts'
import { resolveSettings } from '../../settings/settings.ts'

/** A pack of another repository that was checked and locked. */
export interface LockedPack {
  /** As the configuration names it. */
  readonly source: string
  /** SHA-256, hex. */
  readonly digest: string
  readonly title: string
  readonly rules: number
}

/**
 * Fetches every remote pack that the configuration names, checks it, and writes the digests to the lock file. Writes nothing
 * if the configuration does not name one.
 *
 * @throws {SealError} USAGE, SETTINGS_INVALID, PACK_INVALID, TOKEN_UNAVAILABLE, GITHUB_*, OUTPUT_UNWRITABLE
 */
export async function lockPacks({ cwd, env }: { readonly cwd: string; readonly env: Env }): Promise<readonly LockedPack[]> {
  const root = await localGit(cwd).top()
  const path = localConfigPath(root)
  const text = await readText(join(root, path), { maxBytes: MAX_CONFIG_BYTES, missing: 'USAGE', noFollow: true })
  const { remotePacks } = resolveSettings(() => undefined, parseConfig(text, path))
  if (remotePacks.length === 0) return []
  const read = remoteReader(connect(env, env['GH_TOKEN'] ?? env['GITHUB_TOKEN']))
  if (read === undefined)
    throw new SealError(
      'TOKEN_UNAVAILABLE',
      'Remote packs are fetched from GitHub. Set GITHUB_TOKEN, and set GITHUB_REPOSITORY to OWNER/REPO.',
    )
  const locked: LockedPack[] = []
  for (const pack of remotePacks) locked.push(await fetchPack(pack, read))
  await writeAtomically(join(root, LOCK_FILE), renderLock(Object.fromEntries(locked.map(({ source, digest }) => [source, digest]))))
  return locked
}

async function fetchPack({ source, at }: RemotePack, read: ReadRemote): Promise<LockedPack> {
  const bytes = await read(at)
  if (bytes === undefined) throw new SealError('SETTINGS_INVALID', `${source}: the file does not exist, or the token may not read it.`)
  const { metadata, rules } = await checkedPack({ path: source, text: decode(bytes, source) })
  return { source, digest: sha256(bytes), title: metadata.title, rules: rules.length }
}
