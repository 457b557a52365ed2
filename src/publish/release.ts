import { SealError } from '../core/errors.ts'
import type { GitHub, ReleaseAsset } from '../ports/github/api.ts'

/**
 * Adds files to a release, in their order. Assets are never replaced: what users have downloaded stays what it was.
 *
 * @throws {SealError} GITHUB_* - says which files are there already.
 */
export async function uploadAssets(github: GitHub, uploadUrl: string, assets: readonly ReleaseAsset[]): Promise<void> {
  const done: string[] = []
  for (const asset of assets) {
    try {
      await github.uploadReleaseAsset(uploadUrl, asset)
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      const before = done.length === 0 ? 'Nothing was uploaded.' : `Uploaded before: ${done.join(', ')}.`
      const advice =
        error.code === 'GITHUB_REJECTED'
          ? ' An asset of that name may be there already; assets are not replaced: delete it, or release a new version.'
          : ''
      throw new SealError(error.code, `${error.message}${advice} ${before}`, {
        cause: error,
        ...(error.permission === undefined ? {} : { permission: error.permission }),
      })
    }
    done.push(asset.name)
  }
}

/**
 * Stores signed statements where `gh attestation verify` finds them.
 *
 * @returns their ids.
 * @throws {SealError} GITHUB_* - with where the API is not to be had.
 */
export async function storeAttestations(github: GitHub, bundles: readonly object[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const bundle of bundles) {
    try {
      ids.push(await github.storeAttestation(bundle))
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      const reach =
        'The attestations API is for public repositories, and for private ones of GitHub Enterprise Cloud; GitHub Enterprise Server does not have it. The seal holds the same statements.'
      throw new SealError(error.code, `${error.message} ${reach}`, {
        cause: error,
        ...(error.permission === undefined ? {} : { permission: error.permission }),
      })
    }
  }
  return ids
}
