import { SealError } from '../core/errors.ts'
import type { GitHub, ReleaseAsset } from '../ports/github/api.ts'

/**
 * Uploads files to a release, in the given order. Existing assets are never replaced, because users may have downloaded them.
 *
 * @throws {SealError} GITHUB_* - the message lists the files that were uploaded before.
 */
export async function uploadAssets(github: GitHub, uploadUrl: string, assets: readonly ReleaseAsset[]): Promise<void> {
  const done: string[] = []
  for (const asset of assets) {
    try {
      await github.uploadReleaseAsset(uploadUrl, asset)
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      const before = done.length === 0 ? 'Nothing was uploaded.' : `Already uploaded: ${done.join(', ')}.`
      const advice =
        error.code === 'GITHUB_REJECTED'
          ? ' An asset with this name may already exist, and assets are not replaced. Delete the asset, or release a new version.'
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
 * Stores signed statements with GitHub's attestations API, where `gh attestation verify` finds them.
 *
 * @returns their ids.
 * @throws {SealError} GITHUB_* - the message states where the API is available.
 */
export async function storeAttestations(github: GitHub, bundles: readonly object[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const bundle of bundles) {
    try {
      ids.push(await github.storeAttestation(bundle))
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      const reach =
        'The attestations API is available for public repositories and for private ones on GitHub Enterprise Cloud, not on GitHub Enterprise Server. The seal contains the same statements.'
      throw new SealError(error.code, `${error.message} ${reach}`, {
        cause: error,
        ...(error.permission === undefined ? {} : { permission: error.permission }),
      })
    }
  }
  return ids
}
