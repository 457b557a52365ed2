import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'fixtures')

/** Cases on disk: the file's name is the sentence, its content the case. */
export function fixtures<T>(folder: string): readonly (readonly [string, T])[] {
  const names = readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
  if (names.length === 0) throw new Error(`no case in fixtures/${folder}`)
  return names.map(
    (name) => [name.replace('.json', '').replaceAll('-', ' '), JSON.parse(readFileSync(join(FOLDER, folder, name), 'utf8')) as T] as const,
  )
}

/** Returns the text of a fixture file. */
export function fixture(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8')
}

/** The code of the SealError that a call throws, or what else came of it. */
export async function codeOf(call: () => unknown): Promise<unknown> {
  try {
    return { returned: await call() }
  } catch (error) {
    return (error as { code?: unknown }).code ?? error
  }
}

/** The message of what a call throws. */
export async function thrownBy(call: () => unknown): Promise<string> {
  try {
    await call()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}
