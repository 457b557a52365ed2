import { gunzipSync } from 'node:zlib'
import type { Repository } from './git.ts'
import { type GraphqlRequest, runGraphql } from './graphql.ts'
import { type Answer, HttpError, type Request, type Service, serve } from './http.ts'
import { account } from './people.ts'
import { type Community, emptyCommunity, graphRoot } from './reviews.ts'
import { goodSettings, type RepositorySettings, settingRoutes } from './settings.ts'

/**
 * The part of GitHub's REST API that Weightseal calls, over a real git repository. Held to the documented behaviour:
 * unknown tokens are refused, permissions are checked, limits are enforced, and a route that is not here is recorded, so
 * that a test can fail on it.
 */
export interface GitHubOptions {
  readonly repository: Repository
  readonly owner?: string
  readonly name?: string
  readonly tokens: Readonly<Record<string, Token>>
  /** The 3,000-file limit of the list of a pull request's files; smaller in tests. */
  readonly maxPullFiles?: number
  /** Answers trees as GitHub does for repositories that are too large. */
  readonly truncateTrees?: boolean
  readonly codeScanning?: boolean
  readonly visibility?: 'public' | 'private' | 'internal'
  /** Whether the repository's plan has the attestations API. */
  readonly attestationsApi?: boolean
  /** Tags that have a release. */
  readonly releases?: readonly string[]
  /** The 250-commit limit of a pull request; smaller in tests. */
  readonly maxCommits?: number
  /** Leaves patches out, as GitHub does in large diffs. */
  readonly omitPatches?: boolean
  /** People, teams and what they did. */
  readonly community?: Community
  /** Assets of every release, by name. */
  readonly releaseFiles?: Readonly<Record<string, string>>
  /** Objects of Git LFS, by SHA-256. */
  readonly lfs?: ReadonlyMap<string, Buffer>
  /** Settings of the repository; every rule about them is met when not given. */
  readonly settings?: RepositorySettings
}

/** Who a token belongs to, and what it may do, as `checks: write`. */
export interface Token {
  readonly login: string
  readonly permissions: readonly string[]
}

export interface Pull {
  readonly number: number
  readonly title: string
  readonly author: string
  baseRef: string
  /** Branch of the repository; a fork's branch is fetched under another name. */
  headRef: string
  readonly fork?: string
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  draft?: boolean
  labels?: string[]
  /** Once merged: when, the head and the merge base of that moment, and the commits on the base branch. */
  mergedAt?: string
  headSha?: string
  mergeBase?: string
  landed?: readonly string[]
}

export interface FakeCheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly conclusion: string
  readonly title: string
  readonly summary: string
  readonly annotations: Readonly<Record<string, unknown>>[]
}

/** An injected fault: a status, `hang`, `empty` (200 and `{}`), or `partial` (GraphQL: data beside an error; REST: 502). */
export type Fault = number | 'hang' | 'empty' | 'partial'

/** An asset of a release. GitHub keeps one whose upload was interrupted as `starter`. */
export interface FakeAsset {
  readonly id: number
  readonly release: number
  readonly name: string
  readonly content: Buffer
  readonly state: 'uploaded' | 'starter'
  readonly uploader: string
}

export interface FakeGitHub extends Service {
  readonly calls: string[]
  readonly unknown: string[]
  readonly checks: FakeCheckRun[]
  readonly statuses: { readonly sha: string; readonly state: string; readonly context: string; readonly description: string }[]
  readonly comments: { readonly id: number; readonly issue: number; readonly login: string; body: string }[]
  readonly sarifs: {
    readonly commit: string
    readonly ref: string
    readonly document: { readonly version: string; readonly runs: readonly Record<string, unknown>[] }
  }[]
  readonly assets: FakeAsset[]
  /** Tags whose release is a draft, and whether releases become immutable when they are published. */
  readonly drafts: Set<string>
  immutableReleases: boolean
  readonly attestations: unknown[]
  /** A release as the event and the API show it. */
  releaseOf: (tag: string) => {
    readonly id: number
    readonly tag_name: string
    readonly upload_url: string
    readonly draft: boolean
    readonly immutable: boolean
    readonly assets: readonly object[]
  }
  /** By `METHOD route`, with the routes as in `routes`. */
  readonly faults: Map<string, Fault>
  readonly routes: readonly string[]
  readonly community: Community
  readonly pulls: ReadonlyMap<number, Pull>
  openPull: (pull: Omit<Pull, 'number' | 'state'>) => Pull
  /** Called before each answer, for races. */
  before: (call: string) => void
}

const MAX_ANNOTATIONS = 50
const MAX_TEXT = 65_535
const MAX_COMMENT = 65_536
const STATUSES: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'removed', R: 'renamed', T: 'changed', C: 'copied' }

export async function startGitHub(options: GitHubOptions): Promise<FakeGitHub> {
  const { repository, owner = 'acme', name = 'models', tokens, maxPullFiles = 3000, truncateTrees = false, codeScanning = true } = options
  const {
    visibility = 'public',
    attestationsApi = true,
    releases = [],
    maxCommits = 250,
    community = emptyCommunity(),
    omitPatches = false,
    settings = goodSettings(),
    releaseFiles = {},
    lfs = new Map(),
  } = options
  const pulls = new Map<number, Pull>()
  const diffs = new Map<string, readonly object[]>()
  let nextId = 1000
  const fake = {
    calls: [],
    unknown: [],
    checks: [],
    statuses: [],
    comments: [],
    sarifs: [],
    assets: [],
    drafts: new Set(),
    immutableReleases: false,
    attestations: [],
    faults: new Map(),
    before: () => {},
  } as unknown as { -readonly [K in keyof FakeGitHub]: FakeGitHub[K] }
  const run = (...args: readonly string[]) => repository.ask(...args)

  const route = (pattern: string, permission: string, handle: Handler): Route => ({
    pattern,
    permission,
    handle,
    matcher: toMatcher(pattern.replace('{repo}', `/repos/${owner}/${name}`)),
  })
  const pullOf = (number: string | undefined): Pull => pulls.get(Number(number)) ?? fail(404, 'Not Found')
  const routes: readonly Route[] = [
    route('GET /user', 'user: read', ({ token }) => ok({ login: token.login })),
    route('GET {repo}/pulls/:number', 'pull-requests: read', ({ params }) => ok(pullAnswer(pullOf(params['number'])))),
    route('GET {repo}/pulls/:number/files', 'pull-requests: read', (call) =>
      paginate(call, changedFiles(pullOf(call.params['number'])).slice(0, maxPullFiles)),
    ),
    route('GET {repo}/git/ref/heads/*', 'contents: read', ({ params }) =>
      ok({ ref: `refs/heads/${params['rest']}`, object: { type: 'commit', sha: resolve(`refs/heads/${params['rest']}`, 404) } }),
    ),
    route('GET {repo}/git/trees/:sha', 'contents: read', ({ params, request }) =>
      ok(treeAnswer(params['sha'] ?? '', request.query.get('recursive') !== null)),
    ),
    route('GET {repo}/git/blobs/:sha', 'contents: read', ({ params }) => ok(blobAnswer(params['sha'] ?? ''))),
    route('GET /repos/:owner/:name/contents/*', 'contents: read', contents),
    route('POST {repo}/check-runs', 'checks: write', createCheck),
    route('PATCH {repo}/check-runs/:id', 'checks: write', updateCheck),
    route('POST {repo}/statuses/:sha', 'statuses: write', createStatus),
    route('GET {repo}/issues/:number/comments', 'pull-requests: read', (call) =>
      paginate(
        call,
        fake.comments
          .filter(({ issue }) => issue === Number(call.params['number']))
          .map(({ id, login, body }) => ({ id, body, user: { login } })),
      ),
    ),
    route('POST {repo}/issues/:number/comments', 'pull-requests: write', createComment),
    route('PATCH {repo}/issues/comments/:id', 'pull-requests: write', updateComment),
    route('POST {repo}/code-scanning/sarifs', 'security-events: write', uploadSarif),
    route('GET {repo}', 'metadata: read', ({ token }) => {
      const seen = allows(token, 'administration: read')
      const security = Object.fromEntries(Object.entries(settings.security).map(([feature, status]) => [feature, { status }]))
      return ok({
        full_name: `${owner}/${name}`,
        private: visibility !== 'public',
        visibility,
        default_branch: 'main',
        owner: { login: owner, type: settings.ownerType },
        ...(seen ? { security_and_analysis: security } : {}),
      })
    }),
    route('GET {repo}/releases/tags/*', 'contents: read', ({ params }) =>
      releases.includes(params['rest'] ?? '') && !fake.drafts.has(params['rest'] ?? '')
        ? ok(releaseOf(params['rest'] ?? ''))
        : fail(404, 'Not Found'),
    ),
    route('GET {repo}/releases/:id', 'contents: read', ({ params }) => ok(releaseOf(tagOfRelease(params)))),
    route('PATCH {repo}/releases/:id', 'contents: write', ({ params, body }) => {
      const tag = tagOfRelease(params)
      const { draft } = body as { draft?: unknown }
      if (JSON.stringify(body) !== JSON.stringify({ draft }) || (draft === true && !fake.drafts.has(tag)))
        return fail(422, 'this fake only publishes drafts')
      if (draft === false) fake.drafts.delete(tag)
      return ok(releaseOf(tag))
    }),
    route('DELETE {repo}/releases/assets/:id', 'contents: write', ({ params }) => {
      const index = fake.assets.findIndex(({ id }) => id === Number(params['id']))
      const asset = fake.assets[index] ?? fail(404, 'Not Found')
      if (isFrozen(asset.release)) return fail(422, 'Cannot delete asset from an immutable release')
      fake.assets.splice(index, 1)
      return { status: 204, body: '' }
    }),
    route('GET {repo}/releases/assets/:id', 'contents: read', ({ params, request }) => {
      const release = community.releases[Number(params['id']) - 9000]
      // Without a seal of its own, one that only says the commit: what a test of what follows from it needs.
      const seal = release === undefined ? undefined : Buffer.from(release.seal ?? run('rev-parse', `refs/tags/${release.tag}^{commit}`))
      const content =
        seal ??
        fake.assets.find(({ id }) => id === Number(params['id']))?.content ??
        Object.values(releaseFiles)[Number(params['id']) - 8000]
      if (content === undefined) return fail(404, 'Not Found')
      if (request.headers.accept !== 'application/octet-stream') return fail(415, 'this fake only knows the content of an asset')
      return { status: 200, body: Buffer.from(content), headers: { 'content-type': 'application/octet-stream' } }
    }),
    // On github.com this is another host, which is why the address comes with the release.
    route('POST /uploads{repo}/releases/:id/assets', 'contents: write', uploadAsset),
    // On github.com the LFS server is on the host of the website, and the objects are in a storage of another host.
    route(`POST /${owner}/${name}.git/info/lfs/objects/batch`, 'contents: read', ({ body, request }) => {
      const { operation, objects } = body as { operation: string; objects: readonly { oid: string; size: number }[] }
      if (operation !== 'download' || request.headers.accept !== LFS_TYPE || request.headers['content-type'] !== LFS_TYPE)
        return fail(422, 'this fake only knows downloads')
      const found = objects.map(({ oid, size }) =>
        lfs.has(oid)
          ? {
              oid,
              size,
              authenticated: true,
              actions: { download: { href: `${fake.url}/lfs-storage/${oid}`, header: { 'x-storage': 'signed' }, expires_in: 600 } },
            }
          : { oid, size, error: { code: 404, message: 'Object does not exist on the server' } },
      )
      return { status: 200, body: { transfer: 'basic', objects: found, hash_algo: 'sha256' }, headers: { 'content-type': LFS_TYPE } }
    }),
    route('GET /lfs-storage/:oid', '', ({ params, request }) => {
      if (request.headers.authorization !== undefined) return fail(400, 'the storage of LFS refuses the tokens of GitHub')
      if (request.headers['x-storage'] !== 'signed') return fail(403, 'the request is not signed')
      const content = lfs.get(params['oid'] ?? '') ?? fail(404, 'Not Found')
      const [, end] = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '') ?? []
      return end === undefined ? fail(416, 'this fake only knows beginnings') : { status: 206, body: content.subarray(0, Number(end) + 1) }
    }),
    route('POST {repo}/attestations', 'attestations: write', storeAttestation),
    route('POST /graphql', 'metadata: read', graphql),
    route('GET {repo}/collaborators/:login/permission', 'metadata: read', permissionOf),
    route('GET /orgs/:org/teams/:slug', 'members: read', ({ params }) => {
      teamOf(params)
      return ok({ id: 1, slug: params['slug'] })
    }),
    route('GET /orgs/:org/teams/:slug/memberships/:login', 'members: read', ({ params }) => {
      const state = teamOf(params)[params['login'] ?? '']
      return state === undefined ? fail(404, 'Not Found') : ok({ state, role: 'member' })
    }),
    route('GET {repo}/compare/*', 'contents: read', compare),
    route('GET {repo}/codeowners/errors', 'contents: read', () => ok({ errors: community.ownersErrors })),
    route('GET {repo}/activity', 'contents: read', (call) => {
      const branch = (call.request.query.get('ref') ?? '').replace('refs/heads/', '')
      return paginate(
        call,
        community.pushes
          .filter((push) => push.branch === branch)
          .map(({ login, after }) => ({ actor: account(login), after, activity_type: 'push' })),
      )
    }),
    route('GET {repo}/git/tags/:sha', 'contents: read', ({ params }) => {
      const oid = params['sha'] ?? ''
      if (run('cat-file', '-t', oid) !== 'tag') return fail(404, 'Not Found')
      return ok({ sha: oid, verification: community.tagSignatures.get(oid) ?? { verified: false, reason: 'unsigned' } })
    }),
    route('GET {repo}/releases', 'contents: read', (call) =>
      paginate(
        call,
        community.releases
          .map(({ tag, author, sealed = true, uploader = 'github-actions[bot]' }, index) => ({
            id: 7000 + index,
            tag_name: tag,
            draft: false,
            immutable: true,
            author: account(author),
            assets: sealed ? [{ id: 9000 + index, state: 'uploaded', name: 'sentiment.seal.json', uploader: account(uploader) }] : [],
          }))
          .concat(settings.releases as never[])
          // Only tokens that may write see drafts.
          .concat((allows(call.token, 'contents: write') ? [...fake.drafts].map(releaseOf) : []) as never[]),
      ),
    ),
    route('GET {repo}/environments/:name', 'actions: read', ({ params }) => {
      const environment = community.environments[params['name'] ?? '']
      return environment === undefined ? fail(404, 'Not Found') : ok({ name: params['name'], ...environment })
    }),
    route('GET {repo}/actions/runs/:run/approvals', 'actions: read', () =>
      ok(
        community.deployments.map(({ environments, state, login }) => ({
          environments: environments.map((environment, id) => ({ id, name: environment })),
          state,
          user: login === null ? null : account(login),
          comment: '',
        })),
      ),
    ),
    route('GET {repo}/rules/branches/*', 'metadata: read', (call) => paginate(call, community.rules[call.params['rest'] ?? ''] ?? [])),
    route('GET {repo}/rulesets/rule-suites', 'administration: write', (call) => paginate(call, community.bypasses)),
    route('GET {repo}/actions/permissions/workflow', 'administration: read', () =>
      ok({ default_workflow_permissions: 'read', can_approve_pull_request_reviews: community.actionsMayApprove }),
    ),
    route('GET {repo}/pulls', 'pull-requests: read', (call) => {
      const [headOwner = '', branch = ''] = (call.request.query.get('head') ?? '').split(/:(.*)/)
      const found = [...pulls.values()].filter(
        (pull) => pull.state === 'OPEN' && pull.headRef === branch && (pull.fork ?? `${owner}/${name}`).split('/')[0] === headOwner,
      )
      return paginate(call, found.map(pullAnswer))
    }),
    ...settingRoutes(settings).map(([pattern, permission, handle]) =>
      route(pattern, permission, ({ params, request, token }) =>
        handle({ params: params as Readonly<Record<string, string>>, query: request.query, may: (needed) => allows(token, needed) }),
      ),
    ),
  ]

  function graphql({ body, token }: Call): Answer {
    const { query, variables } = body as GraphqlRequest
    const changedCount = (pull: Pull) => changedFiles(pull).length
    const context = { repository, owner, name, visibility, community, pulls, statuses: fake.statuses, maxCommits, defaultBranch: 'main' }
    return ok(
      runGraphql({ query, variables }, graphRoot({ ...context, changedFiles: changedCount, may: (needed) => allows(token, needed) })),
    )
  }

  function permissionOf({ params }: Call): Answer {
    const role = community.permissions[params['login'] ?? ''] ?? 'none'
    const folded = { maintain: 'write', triage: 'read' }[role] ?? (['admin', 'write', 'read', 'none'].includes(role) ? role : 'write')
    return ok({ permission: folded, role_name: role, user: account(params['login'] ?? '') })
  }

  function teamOf(params: Call['params']): Record<string, 'active' | 'pending'> {
    return community.teams[`${params['org']}/${params['slug']}`] ?? fail(404, 'Not Found')
  }

  function compare({ params }: Call): Answer {
    const [base = '', head = ''] = (params['rest'] ?? '').split('...')
    const [from, to] = [resolve(base, 404), resolve(head, 404)]
    const mergeBase = commonAncestor(from, to)
    const [ahead, behind] = [`${from}..${to}`, `${to}..${from}`].map((range) => Number(run('rev-list', '--count', range)))
    const status = from === to ? 'identical' : ahead === 0 ? 'behind' : behind === 0 ? 'ahead' : 'diverged'
    return ok({
      status,
      ahead_by: ahead,
      behind_by: behind,
      merge_base_commit: { sha: mergeBase, commit: { tree: { sha: run('rev-parse', `${mergeBase}^{tree}`) } } },
      files: diffFiles(mergeBase, to).slice(0, 300),
    })
  }

  function commonAncestor(from: string, to: string): string {
    try {
      return run('merge-base', from, to)
    } catch {
      return fail(404, `No common ancestor between ${from} and ${to}.`)
    }
  }

  function resolve(ref: string, status = 422): string {
    try {
      return run('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
    } catch {
      return fail(status, status === 404 ? 'Not Found' : `No commit found for SHA: ${ref}`)
    }
  }

  function pullAnswer(pull: Pull): object {
    const head = pull.headSha ?? resolve(pull.headRef)
    const repo = { full_name: `${owner}/${name}` }
    return {
      number: pull.number,
      state: pull.state === 'OPEN' ? 'open' : 'closed',
      title: pull.title,
      user: { login: pull.author },
      head: { ref: pull.headRef, sha: head, repo: pull.fork === undefined ? repo : { full_name: pull.fork } },
      base: { ref: pull.baseRef, sha: resolve(pull.baseRef), repo },
      changed_files: changedFiles(pull).length,
    }
  }

  function changedFiles({ baseRef, headRef, mergeBase, headSha = headRef }: Pull): readonly object[] {
    return diffFiles(mergeBase ?? run('merge-base', baseRef, headRef), headSha)
  }

  /** What changed between two commits, as the API lists it; asked for page by page, so it is kept. */
  function diffFiles(from: string, headRef: string): readonly object[] {
    const range = `${run('rev-parse', from)} ${run('rev-parse', headRef)}`
    const known = diffs.get(range) ?? listDiff(from, headRef)
    diffs.set(range, known)
    return known
  }

  function listDiff(from: string, headRef: string): readonly object[] {
    const [raw, text] = splitDiff(run('diff', '--raw', '--patch', '-z', '-M', '--abbrev=40', from, headRef))
    const patches = text.split(/^diff --git .*$/m).slice(1)
    const files: object[] = []
    while (raw.length > 0) {
      const [, , oldSha = '', newSha = '', code = ''] = (raw.shift() ?? '').slice(1).split(' ')
      const first = raw.shift() ?? ''
      const path = /^[RC]/.test(code) ? (raw.shift() ?? '') : first
      const patch = patches[files.length]?.match(/^@@[\s\S]*$/m)?.[0].trimEnd()
      files.push({
        sha: code.startsWith('D') ? oldSha : newSha,
        filename: path,
        status: STATUSES[code[0] ?? ''],
        ...(path === first ? {} : { previous_filename: first }),
        changes: patch === undefined ? 0 : patch.split('\n').filter((line) => /^[-+]/.test(line)).length,
        ...(patch === undefined || omitPatches ? {} : { patch }),
      })
    }
    return files
  }

  function treeAnswer(ref: string, recursive: boolean): object {
    const commit = resolve(ref, 404)
    const lines = run('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), commit)
      .split('\0')
      .filter((line) => line !== '')
    const tree = lines.map((line) => {
      const [meta = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]
      const [mode, type, sha, size] = meta.split(/ +/)
      return { path, mode, type, sha, ...(type === 'blob' ? { size: Number(size) } : {}) }
    })
    return { sha: run('rev-parse', `${commit}^{tree}`), tree, truncated: truncateTrees }
  }

  function blobAnswer(sha: string): object {
    try {
      const content = gitBytes(repository, sha)
      return { sha, size: content.length, encoding: 'base64', content: (content.toString('base64').match(/.{1,60}/g) ?? []).join('\n') }
    } catch {
      return fail(404, 'Not Found')
    }
  }

  function contents({ params, request }: Call): Answer {
    if (params['owner'] !== owner || params['name'] !== name) return fail(404, 'Not Found')
    const commit = resolve(request.query.get('ref') ?? 'main', 404)
    const line = run('ls-tree', commit, '--', params['rest'] ?? '')
    if (line === '') return fail(404, 'Not Found')
    if (!/raw/.test(request.headers.accept ?? '')) return fail(415, 'this fake only knows the raw media type')
    return {
      status: 200,
      body: gitBytes(repository, line.split(/\s/)[2] ?? ''),
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
    }
  }

  function createCheck({ body }: Call): Answer {
    const {
      name: title,
      head_sha,
      conclusion,
      output,
    } = body as { name?: string; head_sha?: string; conclusion?: string; output?: CheckOutput }
    if (!title || !head_sha || !output) return fail(422, 'Invalid request. "name", "head_sha" and "output" are required.')
    checkOutput(output)
    const check = {
      id: nextId++,
      name: title,
      head_sha: resolve(head_sha),
      conclusion: conclusion ?? '',
      title: output.title ?? '',
      summary: output.summary ?? '',
      annotations: [...(output.annotations ?? [])],
    }
    fake.checks.push(check)
    return { status: 201, body: { id: check.id, html_url: `https://github.com/${owner}/${name}/runs/${check.id}` } }
  }

  function updateCheck({ params, body }: Call): Answer {
    const check = fake.checks.find(({ id }) => id === Number(params['id'])) ?? fail(404, 'Not Found')
    const { output } = body as { output?: CheckOutput }
    checkOutput(output ?? {})
    check.annotations.push(...(output?.annotations ?? []))
    return ok({ id: check.id, html_url: '' })
  }

  function createStatus({ params, body }: Call): Answer {
    const { state, context, description } = body as { state?: string; context?: string; description?: string }
    if (!state || !['success', 'failure', 'error', 'pending'].includes(state)) return fail(422, 'Validation Failed')
    if ((description ?? '').length > 140) return fail(422, 'description is too long (maximum is 140 characters)')
    fake.statuses.push({ sha: resolve(params['sha'] ?? ''), state, context: context ?? 'default', description: description ?? '' })
    return { status: 201, body: { id: nextId++, state } }
  }

  function createComment({ params, body, token }: Call): Answer {
    const comment = { id: nextId++, issue: Number(params['number']), login: token.login, body: commentText(body) }
    fake.comments.push(comment)
    return { status: 201, body: { id: comment.id } }
  }

  function updateComment({ params, body }: Call): Answer {
    const comment = fake.comments.find(({ id }) => id === Number(params['id'])) ?? fail(404, 'Not Found')
    comment.body = commentText(body)
    return ok({ id: comment.id })
  }

  function uploadSarif({ body }: Call): Answer {
    if (!codeScanning) return fail(403, 'Advanced Security must be enabled for this repository to use code scanning.')
    const { commit_sha, ref, sarif } = body as { commit_sha?: string; ref?: string; sarif?: string }
    if (!/^refs\/(heads|tags|pull)\//.test(ref ?? '')) return fail(422, 'ref must be fully qualified')
    const document = JSON.parse(gunzipSync(Buffer.from(sarif ?? '', 'base64')).toString('utf8')) as FakeGitHub['sarifs'][number]['document']
    if (document.version !== '2.1.0') return fail(400, 'unsupported SARIF version')
    fake.sarifs.push({ commit: resolve(commit_sha ?? ''), ref: ref ?? '', document })
    return { status: 202, body: { id: `sarif-${nextId++}`, url: '' } }
  }

  function releaseOf(tag: string): ReturnType<FakeGitHub['releaseOf']> {
    const id = 5000 + releases.indexOf(tag)
    const files = Object.entries(releaseFiles).map(([file, content], index) => ({ id: 8000 + index, name: file, size: content.length }))
    const uploaded = fake.assets
      .filter((asset) => asset.release === id)
      .map(({ content, uploader, release: _, ...asset }) => ({ ...asset, size: content.length, uploader: account(uploader) }))
    const draft = fake.drafts.has(tag)
    const state = { draft, immutable: fake.immutableReleases && !draft }
    return {
      ...state,
      assets: [...files, ...uploaded],
      id,
      tag_name: tag,
      upload_url: `${service.url}/uploads/repos/${owner}/${name}/releases/${id}/assets{?name,label}`,
    }
  }

  function tagOfRelease(params: Call['params']): string {
    return releases[Number(params['id']) - 5000] ?? fail(404, 'Not Found')
  }

  function isFrozen(release: number): boolean {
    return fake.immutableReleases && !fake.drafts.has(releases[release - 5000] ?? '')
  }

  function uploadAsset({ params, request }: Call): Answer {
    const [release, asset] = [Number(params['id']), request.query.get('name') ?? '']
    if (asset === '' || request.body.length === 0) return fail(400, 'Bad Content-Length')
    if (fake.assets.some((other) => other.release === release && other.name === asset))
      return fail(422, 'Validation Failed: already_exists')
    if (isFrozen(release)) return fail(422, 'Cannot upload assets to an immutable release.')
    const id = nextId++
    fake.assets.push({ id, release, name: asset, content: request.body, state: 'uploaded', uploader: 'github-actions[bot]' })
    return { status: 201, body: { id, name: asset, state: 'uploaded' } }
  }

  function storeAttestation({ body }: Call): Answer {
    if (!attestationsApi) return fail(404, 'Not Found')
    const { bundle } = body as { bundle?: { mediaType?: string; dsseEnvelope?: object; verificationMaterial?: { certificate?: object } } }
    if (bundle?.dsseEnvelope === undefined || bundle.verificationMaterial?.certificate === undefined)
      return fail(422, 'Invalid Sigstore bundle')
    fake.attestations.push(bundle)
    return { status: 201, body: { id: nextId++ } }
  }

  function handle(request: Request): Answer | undefined {
    const route = routes.find(({ matcher }) => matcher(request) !== undefined)
    const operation = route?.pattern === 'POST /graphql' ? /^query (\w+)/.exec(bodyText(request))?.[1] : undefined
    const call = [request.method, request.path, ...(operation === undefined ? [] : [operation])].join(' ')
    fake.calls.push(call)
    fake.before(call)
    if (route === undefined) {
      fake.unknown.push(call)
      return fail(404, 'Not Found')
    }
    if (/^\/(repos|orgs)\//.test(request.path) && request.headers['x-github-api-version'] !== API_VERSION)
      fake.unknown.push(`${call} without the version of the API`)
    const fault = fake.faults.get(operation === undefined ? route.pattern : `GRAPHQL ${operation}`) ?? fake.faults.get(route.pattern)
    if (fault === 'hang') return undefined
    if (fault === 'empty') return ok({})
    if (fault === 'partial' && operation === undefined) return fail(502, 'injected 502')
    if (fault !== undefined && fault !== 'partial') return fail(fault, REFUSALS[fault] ?? `injected ${fault}`)
    const token = route.permission === '' ? NOBODY : (tokens[tokenOf(request)] ?? fail(401, 'Bad credentials'))
    if (route.permission !== '' && !allows(token, route.permission)) return fail(403, 'Resource not accessible by integration')
    const isJson = request.body.length > 0 && !request.path.startsWith('/uploads/')
    const body = isJson ? (JSON.parse(request.body.toString('utf8')) as unknown) : {}
    const answer = route.handle({ params: route.matcher(request) ?? {}, request, body, token })
    if (fault !== 'partial') return answer
    return ok({ ...(answer.body as object), errors: [{ type: 'INTERNAL', message: 'Something went wrong while executing your query.' }] })
  }

  const service = await serve(handle)
  const openPull = (pull: Omit<Pull, 'number' | 'state'>): Pull => {
    const opened: Pull = { ...pull, state: 'OPEN', number: pulls.size + 1 }
    pulls.set(opened.number, opened)
    return opened
  }
  return Object.assign(fake, service, { openPull, releaseOf, community, pulls, routes: routes.map(({ pattern }) => pattern) })
}

/** What `git diff --raw --patch -z` prints: fields, an empty one, and the patches. */
function splitDiff(output: string): readonly [string[], string] {
  const end = output.indexOf('\0\0')
  if (end === -1) return [[], '']
  return [output.slice(0, end).split('\0'), output.slice(end + 2)]
}

/** The query of a GraphQL call, as far as it is one. */
function bodyText({ body }: Request): string {
  try {
    return String((JSON.parse(body.toString('utf8')) as { query?: unknown }).query)
  } catch {
    return ''
  }
}

interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly request: Request
  readonly body: unknown
  readonly token: Token
}

type Handler = (call: Call) => Answer

interface Route {
  readonly pattern: string
  readonly permission: string
  readonly handle: Handler
  readonly matcher: (request: Request) => Readonly<Record<string, string>> | undefined
}

interface CheckOutput {
  readonly title?: string
  readonly summary?: string
  readonly annotations?: readonly Readonly<Record<string, unknown>>[]
}

function fail(status: number, message: string): never {
  throw new HttpError(status, message)
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

function toMatcher(pattern: string): Route['matcher'] {
  const [method = '', path = ''] = pattern.split(' ')
  const source = path
    .replaceAll('.', '\\.')
    .replace(/\/\*$/, '/(?<rest>.+)')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
  const expression = new RegExp(`^${source}$`)
  return (request) => {
    const match = request.method === method ? expression.exec(request.path) : null
    return match === null ? undefined : { ...match.groups }
  }
}

/** `checks: write` includes `checks: read`. */
function allows({ permissions }: Token, needed: string): boolean {
  if (needed === 'metadata: read') return true
  const [scope = '', level] = needed.split(': ')
  return permissions.includes(`${scope}: write`) || (level === 'read' && permissions.includes(`${scope}: read`))
}

/** The media type of the API of Git LFS. */
/** The version of the REST API that the client asks for. */
const API_VERSION = '2022-11-28'
/** How GitHub words a refusal. */
const REFUSALS: Readonly<Partial<Record<number, string>>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
}
const LFS_TYPE = 'application/vnd.git-lfs+json'
/** The caller of a route that needs no token. */
const NOBODY: Token = { login: '', permissions: [] }

/** The token of a call: git and Git LFS send it as a password. */
function tokenOf({ headers: { authorization = '' } }: Request): string {
  const password = /^basic (.+)$/i.exec(authorization)?.[1]
  if (password !== undefined)
    return Buffer.from(password, 'base64')
      .toString('utf8')
      .replace(/^x-access-token:/, '')
  return authorization.replace(/^(bearer|token) /i, '')
}

/** Pages as GitHub gives them, with a Link header. */
function paginate({ request }: Call, items: readonly object[]): Answer {
  const size = Math.min(100, Number(request.query.get('per_page') ?? 30))
  const page = Number(request.query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (number: number, rel: string) => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(number))
    return `<http://${request.headers.host}${request.path}?${query}>; rel="${rel}"`
  }
  const headers = page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {}
  return { status: 200, body: items.slice((page - 1) * size, page * size), headers }
}

function checkOutput({ title, summary, annotations = [] }: CheckOutput): void {
  if (!title || !summary) fail(422, 'Invalid request. "title" and "summary" are required in output.')
  if (annotations.length > MAX_ANNOTATIONS) fail(422, 'Invalid request. No more than 50 annotations.')
  if (Buffer.byteLength(summary ?? '') > MAX_TEXT) fail(422, 'summary exceeds a maximum bytesize of 65535')
  for (const annotation of annotations) checkAnnotation(annotation)
}

function checkAnnotation({
  path,
  start_line,
  end_line,
  start_column,
  annotation_level,
  message,
  title,
}: Readonly<Record<string, unknown>>): void {
  if (typeof path !== 'string' || typeof start_line !== 'number' || typeof end_line !== 'number')
    fail(422, 'an annotation needs path, start_line and end_line')
  if (start_column !== undefined && start_line !== end_line) fail(422, 'start_column is only allowed on one line')
  if (!['notice', 'warning', 'failure'].includes(String(annotation_level))) fail(422, 'unknown annotation_level')
  if (typeof message !== 'string' || Buffer.byteLength(message) > 64 * 1024) fail(422, 'message is missing or larger than 64 KB')
  if (String(title ?? '').length > 255) fail(422, 'title is longer than 255 characters')
}

function commentText(body: unknown): string {
  const { body: text } = body as { body?: unknown }
  if (typeof text !== 'string' || text === '') return fail(422, 'Validation Failed')
  if (text.length > MAX_COMMENT) return fail(422, 'body is too long (maximum is 65536 characters)')
  return text
}

function gitBytes(repository: Repository, sha: string): Buffer {
  return /^[0-9a-f]{40}$/.test(sha) ? repository.blob(sha) : fail(404, 'Not Found')
}
