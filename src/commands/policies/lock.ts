import { join } from 'node:path'
import { SealError } from '../../core/errors.ts'
import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { decode } from '../../core/text.ts'
import { remoteReader, sha256 } from '../../gate/remote-packs.ts'
import { checkedPack } from '../../policy/load.ts'
import { LOCK_FILE, renderLock } from '../../policy/lock.ts'
import { writeAtomically } from '../../ports/files/atomic-write.ts'
import { readText } from '../../ports/files/text-file.ts'
import { localGit } from '../../ports/git.ts'
import { connect } from '../../ports/github/connection.ts'
import { CONFIG_FILE, parseConfig } from '../../settings/read-config.ts'
import { resolveSettings } from '../../settings/settings.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'

/** Fetches every remote pack that the configuration names, checks it, and writes its digest to the lock file. */
export async function lock(_: Parsed, io: Io): Promise<number> {
  const root = await localGit(io.cwd).top()
  const config = parseConfig(
    await readText(join(root, CONFIG_FILE), { maxBytes: 1024 * 1024, missing: 'USAGE', noFollow: true }),
    CONFIG_FILE,
  )
  const { remotePacks } = resolveSettings(() => undefined, config)
  if (remotePacks.length === 0) {
    io.stdout('Nothing to lock: policies.custom does not name a pack of another repository.\n')
    return EXIT.ok
  }
  const read = remoteReader(connect(io.env, io.env['GH_TOKEN'] ?? io.env['GITHUB_TOKEN']))
  if (read === undefined)
    throw new SealError(
      'TOKEN_UNAVAILABLE',
      'Remote packs are fetched from GitHub. Set GITHUB_TOKEN, and set GITHUB_REPOSITORY to OWNER/REPO.',
    )
  const digests: Record<string, string> = {}
  for (const { source, at } of remotePacks) {
    const bytes = await read(at)
    if (bytes === undefined) throw new SealError('SETTINGS_INVALID', `${source}: the file does not exist, or the token may not read it.`)
    const { metadata, rules } = await checkedPack({ path: source, text: decode(bytes, source) })
    digests[source] = sha256(bytes)
    io.stdout(`${digests[source]}  ${plain(source)}\n  ${plain(metadata.title)}, ${rules.length} rules\n`)
  }
  await writeAtomically(join(root, LOCK_FILE), renderLock(digests))
  io.stdout(`Wrote ${LOCK_FILE}. Review each pack before you commit the file: its rules then take effect.\n`)
  return EXIT.ok
}
