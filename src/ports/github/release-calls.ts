import { SealError } from '../../core/errors.ts'
import { toText } from '../../core/to-text.ts'
import { readBoolean, readNonNegative, text, unexpected } from './answers.ts'
import type { GitHub, Release } from './api.ts'
import { ask, type Client, NO_RETRY, PER_PAGE } from './client.ts'
import { toVisibility } from './visibility.ts'

/** Pages of releases that are searched for a draft: it is among the newest ones. */
const MAX_RELEASE_PAGES = 5
/** A seal contains a manifest and bundles. */
const MAX_ASSET_BYTES = 128 * 1024 * 1024

/** The calls of a release. */
export function releaseCalls({
  octokit,
  here,
}: Client): Pick<
  GitHub,
  | 'visibility'
  | 'defaultBranch'
  | 'releaseOfTag'
  | 'release'
  | 'downloadAsset'
  | 'deleteAsset'
  | 'requireWritable'
  | 'publishDraft'
  | 'uploadReleaseAsset'
  | 'storeAttestation'
> {
  const { rest } = octokit
  return {
    visibility: () =>
      ask('determine the visibility of the repository', 'metadata: read', async () =>
        toVisibility((await rest.repos.get({ ...here })).data),
      ),

    defaultBranch: () =>
      ask('determine the default branch', 'metadata: read', async () =>
        text((await rest.repos.get({ ...here })).data?.default_branch, 'default_branch'),
      ),

    releaseOfTag: async (tag) => {
      try {
        return await ask(`find the release of tag ${tag}`, 'contents: read', async () =>
          toRelease((await rest.repos.getReleaseByTag({ ...here, tag })).data),
        )
      } catch (error) {
        if (!(error instanceof SealError && error.code === 'GITHUB_NOT_FOUND')) throw error
      }
      // Only the list contains drafts.
      return ask(`find a draft of tag ${tag}`, 'contents: write', async () => {
        const drafts: Release[] = []
        let page = 0
        for await (const { data } of octokit.paginate.iterator(rest.repos.listReleases, { ...here, per_page: PER_PAGE })) {
          drafts.push(...data.filter((release) => release.draft && release.tag_name === tag).map(toRelease))
          page += 1
          if (page === MAX_RELEASE_PAGES) break
        }
        if (drafts.length > 1)
          throw new SealError(
            'GITHUB_UNEXPECTED',
            `The tag ${tag} has ${drafts.length} drafts. Delete all but the one that is to be released.`,
          )
        return drafts[0]
      })
    },

    release: (id) =>
      ask(`read the release ${id}`, 'contents: read', async () =>
        toRelease((await rest.repos.getRelease({ ...here, release_id: id })).data),
      ),

    downloadAsset: (id) =>
      ask(`download the asset ${id}`, 'contents: read', async () => {
        const headers = { accept: 'application/octet-stream' }
        const { data } = await rest.repos.getReleaseAsset({ ...here, asset_id: id, headers })
        if (!((data as unknown) instanceof ArrayBuffer)) throw unexpected(`the asset ${id}, a file`)
        const bytes = Buffer.from(data as unknown as ArrayBuffer)
        if (bytes.length > MAX_ASSET_BYTES) throw unexpected(`the asset ${id} of at most ${MAX_ASSET_BYTES} bytes`)
        return bytes
      }),

    deleteAsset: (id) =>
      ask(`delete the asset ${id}`, 'contents: write', async () => {
        await rest.repos.deleteReleaseAsset({ ...here, asset_id: id })
      }),

    requireWritable: ({ id, isDraft }) =>
      ask(`change the release ${id}`, 'contents: write', async () => {
        await rest.repos.updateRelease({ ...here, release_id: id, draft: isDraft })
      }),

    publishDraft: (id) =>
      ask(`publish the draft ${id}`, 'contents: write', async () => {
        const { data } = await rest.repos.updateRelease({ ...here, release_id: id, draft: false })
        if (data.draft !== false) throw unexpected('a published release')
      }),

    uploadReleaseAsset: (uploadUrl, { name, content }) =>
      ask(`upload ${name} to the release`, 'contents: write', async () => {
        const { data } = await octokit.request({
          method: 'POST',
          url: uploadUrl,
          name,
          data: content,
          headers: { 'content-type': 'application/json', 'content-length': toText(Buffer.byteLength(content)) },
          ...NO_RETRY,
        })
        readNonNegative((data as { readonly id?: unknown } | undefined)?.id, 'id')
      }),

    storeAttestation: (bundle) =>
      ask('store the attestation', 'attestations: write', async () => {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/attestations', { ...here, ...NO_RETRY, bundle })
        const { id } = (data ?? {}) as { readonly id?: unknown }
        return toText(typeof id === 'string' ? id : readNonNegative(id, 'id'))
      }),
  }
}

/** Parses a release of the API. */
function toRelease(release: unknown): Release {
  const member = (name: string) => (release as Readonly<Record<string, unknown>> | null)?.[name]
  const assets = member('assets')
  if (!Array.isArray(assets)) throw unexpected('assets of a release')
  return {
    id: readNonNegative(member('id'), 'id'),
    tag: text(member('tag_name'), 'tag_name'),
    uploadUrl: text(member('upload_url'), 'upload_url'),
    isDraft: readBoolean(member('draft'), 'draft'),
    // Servers that do not know immutable releases omit it.
    isImmutable: member('immutable') === true,
    assets: assets.map(
      (asset: { id?: unknown; name?: unknown; state?: unknown; uploader?: { login?: unknown; type?: unknown } | null }) => ({
        id: readNonNegative(asset.id, 'id'),
        name: text(asset.name, 'name'),
        isComplete: asset.state === 'uploaded',
        uploader: typeof asset.uploader?.login === 'string' ? asset.uploader.login : '',
        byBot: asset.uploader?.type === 'Bot',
      }),
    ),
  }
}
