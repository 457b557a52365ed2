import type { CheckAnnotation } from '../../core/annotation.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import type { Visibility } from './visibility.ts'

/** The calls to GitHub. Responses are validated; data that cannot be read throws a SealError and is never returned as empty. */
export interface GitHub {
  readonly pull: (number: number) => Promise<Pull>
  /** All files of a pull request. GitHub lists at most 3,000. */
  readonly pullFiles: (number: number) => Promise<readonly ChangedFile[]>
  /** Commit at the tip of a branch. */
  readonly branchTip: (branch: string) => Promise<string>
  /** All files of a commit. @throws {SealError} GITHUB_TRUNCATED - the repository has more files than the API lists. */
  readonly tree: (commit: string) => Promise<readonly TreeFile[]>
  /** Content of a blob. */
  readonly blob: (sha: string) => Promise<Buffer>
  /** Content of a file in any repository that the token may read, or `undefined`. */
  readonly fileAt: (file: RemotePath) => Promise<Buffer | undefined>
  /** Content of an asset of a release in any repository that the token may read, or `undefined`. */
  readonly releaseAsset: (asset: RemoteAsset) => Promise<Buffer | undefined>
  readonly createCheck: (check: CheckRun) => Promise<{ readonly id: number; readonly url: string }>
  readonly addAnnotations: (id: number, check: CheckRun) => Promise<void>
  readonly createStatus: (status: CommitStatus) => Promise<void>
  readonly comments: (issue: number) => Promise<readonly Comment[]>
  /** Login of the token's owner; `undefined` for the token of a workflow, which cannot read it. */
  readonly login: () => Promise<string | undefined>
  readonly createComment: (issue: number, body: string) => Promise<void>
  readonly updateComment: (id: number, body: string) => Promise<void>
  /** @param sarif - the file, not yet compressed. */
  readonly uploadSarif: (upload: { readonly commit: string; readonly ref: string; readonly sarif: string }) => Promise<void>
  readonly visibility: () => Promise<Visibility>
  readonly defaultBranch: () => Promise<string>
  /** The release of a tag, also a draft, or `undefined`. GitHub shows drafts only to tokens with `contents: write`. */
  readonly releaseOfTag: (tag: string) => Promise<Release | undefined>
  readonly release: (id: number) => Promise<Release>
  /** Content of an asset of a release of this repository, also of a draft. */
  readonly downloadAsset: (id: number) => Promise<Buffer>
  readonly deleteAsset: (id: number) => Promise<void>
  /** Fails if the token may not change a release. Sends an update that changes nothing, because GitHub has no other way to ask. */
  readonly requireWritable: (release: Pick<Release, 'id' | 'isDraft'>) => Promise<void>
  /** Publishes a draft. GitHub then creates its tag, if there is none. */
  readonly publishDraft: (id: number) => Promise<void>
  readonly uploadReleaseAsset: (uploadUrl: string, asset: ReleaseAsset) => Promise<void>
  /** @returns the id of the stored attestation. */
  readonly storeAttestation: (bundle: object) => Promise<string>
}

export interface Release {
  readonly id: number
  readonly tag: string
  /** URI template. GitHub Enterprise Server uses a different host. */
  readonly uploadUrl: string
  readonly isDraft: boolean
  /** Whether GitHub refuses to change its tag and assets. A draft becomes immutable when it is published. */
  readonly isImmutable: boolean
  readonly assets: readonly PublishedAsset[]
}

export interface PublishedAsset {
  readonly id: number
  readonly name: string
  /** Whether the upload was completed. GitHub keeps an asset of an upload that was interrupted. */
  readonly isComplete: boolean
  /** Login; empty for an account that was deleted. */
  readonly uploader: string
  /** Whether an app uploaded it, such as a workflow. */
  readonly byBot: boolean
}

export interface ReleaseAsset {
  readonly name: string
  readonly content: string
}

export interface Pull {
  readonly number: number
  readonly headSha: string
  readonly baseRef: string
  readonly changedFiles: number
}

export interface RemotePath {
  readonly owner: string
  readonly repo: string
  readonly path: string
  readonly ref: string
}

export interface RemoteAsset {
  readonly owner: string
  readonly repo: string
  readonly tag: string
  readonly name: string
}

export interface CheckRun {
  readonly name: string
  readonly headSha: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

export interface CommitStatus {
  readonly sha: string
  readonly state: 'success' | 'failure' | 'error' | 'pending'
  readonly context: string
  readonly description: string
  readonly url?: string
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly author: string
}
