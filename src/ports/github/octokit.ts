import { gzipSync } from 'node:zlib'
import { SealError } from '../../core/errors.ts'
import type { ChangedFile, TreeFile } from '../../core/repository.ts'
import type { FileChange } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { at, commitId, list, readNonNegative, text, unexpected } from './answers.ts'
import type { CheckRun, Comment, GitHub, Pull } from './api.ts'
import { ask, type Client, NO_RETRY, type OctokitOptions, openClient, PER_PAGE } from './client.ts'
import { releaseCalls } from './release-calls.ts'

/**
 * Implements `GitHub` with the REST API. Calls that read are tried up to three times; calls that write are tried once, so that
 * nothing is posted twice.
 */
export function octokitGitHub(options: OctokitOptions): GitHub {
  const client = openClient(options)
  return { ...reading(client), ...readingForPosting(client), ...posting(client), ...releaseCalls(client) }
}

/** Calls that read the input of a verdict. */
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
      ask(`list the files of commit ${commit.slice(0, 7)}`, 'contents: read', async () =>
        toTree((await rest.git.getTree({ ...here, tree_sha: commit, recursive: '1' })).data, commit),
      ),

    blob: (sha) =>
      ask(`read blob ${sha.slice(0, 12)}`, 'contents: read', async () => toBlob((await rest.git.getBlob({ ...here, file_sha: sha })).data)),

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
          if (readNonNegative(at(asset, 'size'), 'size') > MAX_ASSET_BYTES) throw unexpected(`${where} of at most ${MAX_ASSET_BYTES} bytes`)
          const { data } = await rest.repos.getReleaseAsset({
            ...repository,
            asset_id: readNonNegative(at(asset, 'id'), 'id'),
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

/** Limit of the size of a release asset, such as a pack or its signature. */
const MAX_ASSET_BYTES = 4 * 1024 * 1024

/** Calls that read data before something is posted. */
function readingForPosting({ octokit, here }: Client): Pick<GitHub, 'comments' | 'login'> {
  const { rest } = octokit
  return {
    comments: (issue) =>
      ask('list the comments of the pull request', 'pull-requests: write', async () => {
        const comments = await octokit.paginate(rest.issues.listComments, { ...here, issue_number: issue, per_page: PER_PAGE })
        return list(comments, 'the comments').map(
          (comment): Comment => ({
            id: readNonNegative(comment.id, 'id'),
            body: toText(comment.body ?? ''),
            author: toText(comment.user?.login ?? ''),
          }),
        )
      }),

    login: async () => {
      try {
        return await ask('determine the owner of the token', 'metadata: read', async () =>
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
          ...NO_RETRY,
          name: check.name,
          head_sha: check.headSha,
          status: 'completed' as const,
          conclusion: check.conclusion,
          output: toOutput(check),
        }
        const { data } = await rest.checks.create(body)
        return { id: readNonNegative(data?.id, 'id'), url: typeof data.html_url === 'string' ? data.html_url : '' }
      }),

    addAnnotations: (id, check) =>
      ask('add annotations to the check run', 'checks: write', async () => {
        const { data } = await rest.checks.update({ ...here, ...NO_RETRY, check_run_id: id, output: toOutput(check) })
        readNonNegative(data?.id, 'id')
      }),

    createStatus: ({ sha, state, context, description, url }) =>
      ask('set the commit status', 'statuses: write', async () => {
        const { data } = await rest.repos.createCommitStatus({
          ...here,
          ...NO_RETRY,
          sha,
          state,
          context,
          description,
          ...(url === undefined ? {} : { target_url: url }),
        })
        readNonNegative(data?.id, 'id')
      }),

    createComment: (issue, body) =>
      ask('comment on the pull request', 'pull-requests: write', async () => {
        readNonNegative((await rest.issues.createComment({ ...here, ...NO_RETRY, issue_number: issue, body })).data?.id, 'id')
      }),

    updateComment: (id, body) =>
      ask('update the comment on the pull request', 'pull-requests: write', async () => {
        readNonNegative((await rest.issues.updateComment({ ...here, ...NO_RETRY, comment_id: id, body })).data?.id, 'id')
      }),

    uploadSarif: ({ commit, ref, sarif }) =>
      ask('upload the SARIF file to code scanning', 'security-events: write', async () => {
        const { data } = await rest.codeScanning.uploadSarif({
          ...here,
          ...NO_RETRY,
          commit_sha: commit,
          ref,
          sarif: gzipSync(sarif).toString('base64'),
        })
        text(data?.id, 'id')
      }),
  }
}

interface PullAnswer {
  readonly number?: unknown
  readonly head?: { readonly sha?: unknown }
  readonly base?: { readonly ref?: unknown }
  readonly changed_files?: unknown
}

function toPull({ number, head, base, changed_files }: PullAnswer): Pull {
  return {
    number: readNonNegative(number, 'number'),
    headSha: commitId(head?.sha, 'head.sha'),
    baseRef: text(base?.ref, 'base.ref'),
    changedFiles: readNonNegative(changed_files, 'changed_files'),
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
 * Detects content that a diff does not show: a Git LFS pointer or a submodule, before or after the change. GitHub omits patches of
 * large diffs; then a text with few changed lines may be a pointer and is treated as one.
 */
function elsewhereOf(patch: unknown, changes: unknown): Pick<ChangedFile, 'elsewhere'> {
  if (typeof patch !== 'string')
    return typeof changes === 'number' && changes > 0 && changes <= MAX_POINTER_CHANGES ? { elsewhere: 'lfs' } : {}
  if (/^[-+]Subproject commit [0-9a-f]{40}/m.test(patch)) return { elsewhere: 'submodule' }
  return /^[-+]oid sha256:[0-9a-f]{64}\s*$/m.test(patch) ? { elsewhere: 'lfs' } : {}
}

/** Returns the line ranges of a patch: `@@ -a,b +c,d @@` means lines c to c+d-1 of the new file. */
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
  if (!Array.isArray(tree) || typeof truncated !== 'boolean') throw unexpected(`the tree of ${commit.slice(0, 7)}`)
  if (truncated)
    throw new SealError(
      'GITHUB_TRUNCATED',
      `GitHub truncated the list of files of commit ${commit.slice(0, 7)} (more than 100,000 entries or 7 MB), so the remaining files are unknown.`,
    )
  const entries = tree as readonly { path?: unknown; type?: unknown; sha?: unknown; mode?: unknown; size?: unknown }[]
  return entries
    .filter(({ type }) => type === 'blob')
    .map(({ path, sha, mode, size }) => ({
      path: text(path, 'tree[].path'),
      blob: text(sha, 'tree[].sha'),
      mode: text(mode, 'tree[].mode'),
      size: readNonNegative(size ?? 0, 'tree[].size'),
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
