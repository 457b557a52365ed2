import { dirname } from 'node:path'
import { messageOf, SealError } from '../core/errors.ts'

/**
 * Uploads the files of a run as one workflow artifact.
 *
 * @throws {SealError} GITHUB_UNAVAILABLE
 */
export async function uploadArtifact(name: string, files: readonly string[]): Promise<void> {
  const [first] = files
  if (first === undefined) return
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    await new DefaultArtifactClient().uploadArtifact(name, [...files], dirname(first))
  } catch (cause) {
    throw new SealError('GITHUB_UNAVAILABLE', `Cannot upload the artifact ${name}: ${messageOf(cause).split('\n')[0]}.`, { cause })
  }
}
