import { readText } from '../files/text-file.ts'

/** Who can see a repository. */
export type Visibility = 'public' | 'private' | 'internal' | 'unknown'

const MAX_EVENT_BYTES = 32 * 1024 * 1024

/** Reads the visibility of the repository from the event of a GitHub workflow; `unknown` outside workflows. */
export async function visibilityFromEvent(env: Readonly<Record<string, string | undefined>>): Promise<Visibility> {
  const file = env['GITHUB_EVENT_PATH']
  if (env['GITHUB_ACTIONS'] !== 'true' || !file) return 'unknown'
  try {
    const event = JSON.parse(await readText(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' })) as { readonly repository?: unknown }
    return toVisibility(event.repository)
  } catch {
    return 'unknown'
  }
}

/** @param repository - from GitHub's API or an event. */
export function toVisibility(repository: unknown): Visibility {
  const { visibility, private: hidden } = (repository ?? {}) as { readonly visibility?: unknown; readonly private?: unknown }
  if (hidden === true) return visibility === 'internal' ? 'internal' : 'private'
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') return visibility
  return hidden === false ? 'public' : 'unknown'
}
