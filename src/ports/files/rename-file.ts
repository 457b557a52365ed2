import { rename } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** What renaming needs of the machine. */
export interface RenameSystem {
  readonly platform: NodeJS.Platform
  readonly rename: (from: string, to: string) => Promise<void>
  readonly wait: (ms: number) => Promise<unknown>
}

const THIS_SYSTEM: RenameSystem = { platform: process.platform, rename, wait: setTimeout }

/** Codes with which Windows refuses to replace a file that a virus scanner, an indexer or an editor has open. */
const HELD: readonly (string | undefined)[] = ['EACCES', 'EBUSY', 'EPERM']

/** About two seconds in total. */
const WAITS_MS: readonly number[] = [20, 40, 80, 160, 320, 640, 740]

/** Renames a file over another one. On Windows tries again while another program has the other file open. */
export async function renameFile(from: string, to: string, system: RenameSystem = THIS_SYSTEM): Promise<void> {
  for (const ms of system.platform === 'win32' ? WAITS_MS : []) {
    try {
      return await system.rename(from, to)
    } catch (error) {
      if (!HELD.includes((error as NodeJS.ErrnoException).code)) throw error
      await system.wait(ms)
    }
  }
  await system.rename(from, to)
}
