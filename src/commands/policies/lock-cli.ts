import { plain } from '../../core/escape.ts'
import { EXIT } from '../../core/exit.ts'
import { plural } from '../../core/plural.ts'
import { LOCK_FILE } from '../../policy/lock.ts'
import type { Parsed } from '../../shell/flags.ts'
import type { Io } from '../../shell/io.ts'
import type { Subcommand } from '../../shell/subcommand.ts'
import { type LockedPack, lockPacks } from './lock-run.ts'

/** `weightseal policies lock`. */
export const lock: Subcommand = { usage: 'weightseal policies lock', positionals: 0, flags: {}, run }

async function run(_: Parsed, io: Io): Promise<number> {
  const packs = await lockPacks(io)
  io.stdout(
    packs.length === 0
      ? 'Nothing to lock: policies.custom does not name a pack of another repository.\n'
      : `${packs.map(packText).join('')}Wrote ${LOCK_FILE}. Review each pack before you commit the file: its rules then take effect.\n`,
  )
  return EXIT.ok
}

function packText({ source, digest, title, rules }: LockedPack): string {
  return `${digest}  ${plain(source)}\n  ${plain(title)}, ${plural(rules, 'rule')}\n`
}
