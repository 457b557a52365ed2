import { gzipSync } from 'node:zlib'
import { SealError } from '../../core/errors.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import type { FileChange } from '../../core/subject.ts'
import { at, commitId, list, positive, text, unexpected } from './answers.ts'
import type { CheckRun, Comment, GitHub, Pull, Release } from './api.ts'
import { ask, type Client, type OctokitOptions, once, openClient, PER_PAGE } from './client.ts'
import { toVisibility } from './visibility.ts'

/**
 * GitHub over its REST API. Calls that read are tried up to three times; calls that write are tried once, so that nothing is
 * posted twice.
 */
export function octokitGitHub(options: OctokitOptions): GitHub {
  const client = openClient(options)
  return { ...reading(client), ...readingForPosting(client), ...posting(client), ...releasing(client) }
}

/** What a verdict is made from. */
function reading({
  octokit,
  here,
}: Client): Pick<GitHub, 'pull' | 'pullFiles' | 'branchTip' | 'tree' | 'blob' | 'fileAt' | 'releaseAsset'> {
  const { rest } = octokit
  return {
    pull: (number) =>
      ask(`read pull request ${number}`, 'pull-requests: read', async () =>
        toPull((await rest.pulls.get({ ...here, pull_number: number })).data),
      ),

    pullFiles: (number) =>
      ask('list the files of the pull request', 'pull-requests: read', async () => {
        const files = await octokit.paginate(rest.pulls.listFiles, { ...here, pull_number: number, per_page: PER_PAGE })
        return list(files, 'the files of the pull request').map(toChangedFile)
      }),

    branchTip: (branch) =>
      ask(`find the tip of branch ${branch}`, 'contents: read', async () =>
        commitId((await rest.git.getRef({ ...here, ref: `heads/${branch}` })).data?.object?.sha, 'object.sha'),
      ),

    tree: (commit) =>
      ask(`list the files of commit ${commit}`, 'contents: read', async () =>
        toTree((await rest.git.getTree({ ...here, tree_sha: commit, recursive: '1' })).data, commit),
      ),

    blob: (sha) => ask(`read blob ${sha}`, 'contents: read', async () => toBlob((await rest.git.getBlob({ ...here, file_sha: sha })).data)),

    fileAt: async ({ path, ref, ...repository }) => {
      const where = `${repository.owner}/${repository.repo}/${path}@${ref}`
      try {
        return await ask(`read ${where}`, 'contents: read', async () => {
          const { data } = await rest.repos.getContent({ ...repository, path, ref, mediaType: { format: 'raw' } })
          if (typeof data !== 'string') throw unexpected(`${where}, a file`)
          return Buffer.from(data as string, 'utf8')
        })
      } catch (error) {
        if (error instanceof SealError && error.code === 'GITHUB_NOT_FOUND') return undefined
        throw error
      }
    },

    releaseAsset: async ({ tag, name, ...repository }) => {
      const where = `${repository.owner}/${repository.repo}/releases/${tag}/${name}`
      try {
        return await ask(`read ${where}`, 'contents: read', async () => {
          const { data: release } = await rest.repos.getReleaseByTag({ ...repository, tag })
          const assets = list((at(release, 'assets') ?? []) as readonly unknown[], 'assets')
          const asset = assets.find((each) => at(each, 'name') === name)
          if (asset === undefined) return undefined
          if (positive(at(asset, 'size'), 'size') > MAX_ASSET_BYTES) throw unexpected(`${where} of at most ${MAX_ASSET_BYTES} bytes`)
          const { data } = await rest.repos.getReleaseAsset({
            ...repository,
            asset_id: positive(at(asset, 'id'), 'id'),
            headers: { accept: 'application/octet-stream' },
          })
          if (!((data as unknown) instanceof ArrayBuffer)) throw unexpected(`${where}, a file`)
          return Buffer.from(data as unknown as ArrayBuffer)
        })
      } catch (error) {
        if (error instanceof SealError && error.code === 'GITHUB_NOT_FOUND') return undefined
        throw error
      }
    },
  }
}

/** No pack is larger, and no signature of one. */
const MAX_ASSET_BYTES = 4 * 1024 * 1024

/** What is asked before something is posted. */
function readingForPosting({ octokit, here }: Client): Pick<GitHub, 'comments' | 'login'> {
  const { rest } = octokit
  return {
    comments: (issue) =>
      ask('list the comments of the pull request', 'pull-requests: write', async () => {
        const comments = await octokit.paginate(rest.issues.listComments, { ...here, issue_number: issue, per_page: PER_PAGE })
        return list(comments, 'the comments').map(
          (comment): Comment => ({
            id: positive(comment.id, 'id'),
            body: String(comment.body ?? ''),
            author: String(comment.user?.login ?? ''),
          }),
        )
      }),

    login: async () => {
      try {
        return await ask('find out whose token it is', 'metadata: read', async () =>
          text((await rest.users.getAuthenticated()).data?.login, 'login'),
        )
      } catch (error) {
        if (error instanceof SealError && error.code === 'GITHUB_FORBIDDEN') return undefined
        throw error
      }
    },
  }
}

function posting({
  octokit,
  here,
}: Client): Pick<GitHub, 'createCheck' | 'addAnnotations' | 'createStatus' | 'createComment' | 'updateComment' | 'uploadSarif'> {
  const { rest } = octokit
  return {
    createCheck: (check) =>
      ask('create the check run', 'checks: write', async () => {
        const body = {
          ...here,
          ...once,
          name: check.name,
          head_sha: check.headSha,
          status: 'completed' as const,
          conclusion: check.conclusion,
          output: toOutput(check),
        }
        const { data } = await rest.checks.create(body)
        return { id: positive(data?.id, 'id'), url: typeof data.html_url === 'string' ? data.html_url : '' }
      }),

    addAnnotations: (id, check) =>
      ask('add annotations to the check run', 'checks: write', async () => {
        const { data } = await rest.checks.update({ ...here, ...once, check_run_id: id, output: toOutput(check) })
        positive(data?.id, 'id')
      }),

    createStatus: ({ sha, state, context, description, url }) =>
      ask('set the commit status', 'statuses: write', async () => {
        const { data } = await rest.repos.createCommitStatus({
          ...here,
          ...once,
          sha,
          state,
          context,
          description,
          ...(url === undefined ? {} : { target_url: url }),
        })
        positive(data?.id, 'id')
      }),

    createComment: (issue, body) =>
      ask('comment on the pull request', 'pull-requests: write', async () => {
        positive((await rest.issues.createComment({ ...here, ...once, issue_number: issue, body })).data?.id, 'id')
      }),

    updateComment: (id, body) =>
      ask('update the comment on the pull request', 'pull-requests: write', async () => {
        positive((await rest.issues.updateComment({ ...here, ...once, comment_id: id, body })).data?.id, 'id')
      }),

    uploadSarif: ({ commit, ref, sarif }) =>
      ask('upload the SARIF file to code scanning', 'security-events: write', async () => {
        const { data } = await rest.codeScanning.uploadSarif({
          ...here,
          ...once,
          commit_sha: commit,
          ref,
          sarif: gzipSync(sarif).toString('base64'),
        })
        text(data?.id, 'id')
      }),
  }
}

/** What a release needs beside. */
function releasing({ octokit, here }: Client): Pick<GitHub, 'visibility' | 'releaseOfTag' | 'uploadReleaseAsset' | 'storeAttestation'> {
  const { rest } = octokit
  return {
    visibility: () =>
      ask('find out who can see the repository', 'metadata: read', async () => toVisibility((await rest.repos.get({ ...here })).data)),

    releaseOfTag: async (tag) => {
      try {
        return await ask(`find the release of tag ${tag}`, 'contents: read', async () =>
          toRelease((await rest.repos.getReleaseByTag({ ...here, tag })).data),
        )
      } catch (error) {
        if (error instanceof SealError && error.code === 'GITHUB_NOT_FOUND') return undefined
        throw error
      }
    },

    uploadReleaseAsset: (uploadUrl, { name, content }) =>
      ask(`upload ${name} to the release`, 'contents: write', async () => {
        const { data } = await octokit.request({
          method: 'POST',
          url: uploadUrl,
          name,
          data: content,
          headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(content)) },
          ...once,
        })
        positive((data as { readonly id?: unknown } | undefined)?.id, 'id')
      }),

    storeAttestation: (bundle) =>
      ask('store the attestation', 'attestations: write', async () => {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/attestations', { ...here, ...once, bundle })
        const { id } = (data ?? {}) as { readonly id?: unknown }
        return String(typeof id === 'string' ? id : positive(id, 'id'))
      }),
  }
}

/** A release as the API and the event `release` show one. */
export function toRelease({ id, upload_url }: { readonly id?: unknown; readonly upload_url?: unknown }): Release {
  return { id: positive(id, 'id'), uploadUrl: text(upload_url, 'upload_url') }
}

interface PullAnswer {
  readonly number?: unknown
  readonly head?: { readonly sha?: unknown }
  readonly base?: { readonly ref?: unknown }
  readonly changed_files?: unknown
}

function toPull({ number, head, base, changed_files }: PullAnswer): Pull {
  return {
    number: positive(number, 'number'),
    headSha: commitId(head?.sha, 'head.sha'),
    baseRef: text(base?.ref, 'base.ref'),
    changedFiles: positive(changed_files, 'changed_files'),
  }
}

const CHANGES: Readonly<Record<string, FileChange>> = {
  added: 'added',
  copied: 'added',
  modified: 'modified',
  changed: 'modified',
  removed: 'removed',
  renamed: 'renamed',
}

interface FileAnswer {
  readonly filename?: unknown
  readonly status?: unknown
  readonly previous_filename?: unknown
  readonly patch?: unknown
  readonly changes?: unknown
  readonly sha?: unknown
}

function toChangedFile({ filename, status, previous_filename, patch, sha, changes }: FileAnswer): ChangedFile {
  const change = typeof status === 'string' && Object.hasOwn(CHANGES, status) ? CHANGES[status] : undefined
  if (change === undefined) throw unexpected(`a known status of ${JSON.stringify(filename)}`)
  const hunks = typeof patch === 'string' ? hunksOf(patch) : undefined
  return {
    path: text(filename, 'filename'),
    change,
    ...(typeof sha === 'string' ? { blob: sha } : {}),
    ...(change === 'renamed' ? { from: text(previous_filename, 'previous_filename') } : {}),
    ...(status === 'changed' ? { typeChanged: true } : {}),
    ...(status === 'copied' ? { copyOf: text(previous_filename, 'previous_filename') } : {}),
    ...elsewhereOf(patch, changes),
    ...(hunks === undefined ? {} : { lines: hunks }),
  }
}

/** A pointer has three lines; with extensions a few more. */
const MAX_POINTER_CHANGES = 20

/**
 * Bytes that a diff does not show: a git-LFS pointer or a submodule, before or after the change. GitHub leaves patches out of
 * large diffs; then a text of a few changed lines may be a pointer, and is taken for one.
 */
function elsewhereOf(patch: unknown, changes: unknown): Pick<ChangedFile, 'elsewhere'> {
  if (typeof patch !== 'string')
    return typeof changes === 'number' && changes > 0 && changes <= MAX_POINTER_CHANGES ? { elsewhere: 'lfs' } : {}
  if (/^[-+]Subproject commit [0-9a-f]{40}/m.test(patch)) return { elsewhere: 'submodule' }
  return /^[-+]oid sha256:[0-9a-f]{64}\s*$/m.test(patch) ? { elsewhere: 'lfs' } : {}
}

/** `@@ -a,b +c,d @@` gives the new file's lines c to c+d-1. */
function hunksOf(patch: string): readonly (readonly [number, number])[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map((match) => [
    Number(match[1]),
    Number(match[1]) + Number(match[2] ?? 1) - 1,
  ])
}

interface TreeAnswer {
  readonly tree?: unknown
  readonly truncated?: unknown
}

function toTree({ tree, truncated }: TreeAnswer, commit: string): readonly TreeFile[] {
  if (!Array.isArray(tree) || typeof truncated !== 'boolean') throw unexpected(`the tree of ${commit}`)
  if (truncated)
    throw new SealError(
      'GITHUB_TRUNCATED',
      `GitHub cut the list of files of commit ${commit} (over 100,000 entries or 7 MB). Nothing can be said about files that it left out.`,
    )
  const entries = tree as readonly { path?: unknown; type?: unknown; sha?: unknown; mode?: unknown; size?: unknown }[]
  return entries
    .filter(({ type }) => type === 'blob')
    .map(({ path, sha, mode, size }) => ({
      path: text(path, 'tree[].path'),
      blob: text(sha, 'tree[].sha'),
      mode: text(mode, 'tree[].mode'),
      size: positive(size ?? 0, 'tree[].size'),
    }))
}

function toBlob({ content, encoding }: { readonly content?: unknown; readonly encoding?: unknown }): Buffer {
  if (typeof content !== 'string' || encoding !== 'base64') throw unexpected('a blob in base64')
  return Buffer.from(content, 'base64')
}

function toOutput({ title, summary, annotations }: CheckRun): {
  title: string
  summary: string
  annotations: CheckRun['annotations'][number][]
} {
  return { title, summary, annotations: [...annotations] }
}
