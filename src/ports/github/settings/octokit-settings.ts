import { SealError } from '../../../core/errors.ts'
import { toText } from '../../../core/to-text.ts'
import type { RulesetSettings, SecretSettings, Switch } from '../../../domains/repository-settings/types.ts'
import { at, list, readBoolean, readEnum, readNonNegative, text, unexpected } from '../answers.ts'
import { ask, type Client, type OctokitOptions, openClient, PER_PAGE } from '../client.ts'
import { toVisibility } from '../visibility.ts'
import type { AdminApi, PostureApi } from './api.ts'

/** Limit of pages; a longer list is an error, so that no list is read partially. */
const MAX_PAGES = 20
const NEWEST_RELEASES = 5

/** Implements the calls that the token of a workflow can make. */
export function octokitPosture(options: OctokitOptions): PostureApi {
  const client = openClient(options)
  return {
    repository: () => repository(client),
    rulesets: () => rulesets(client),
    environments: () => environments(client),
    codeScanning: (branch) => codeScanning(client, branch),
    dependabotAlerts: () => dependabotAlerts(client),
    releases: () => releases(client),
  }
}

/** Implements the calls that require the token of an app or an administrator. */
export function octokitAdmin(options: OctokitOptions): AdminApi {
  const client = openClient(options)
  return {
    security: () => security(client),
    protection: (branch) => protection(client, branch),
    actions: (open) => actions(client, open),
    secrets: (organization) => secrets(client, organization),
    secretAlerts: () => secretAlerts(client),
    deployKeys: () => deployKeys(client),
    webhooks: () => webhooks(client),
    admins: () => admins(client),
    runners: () => runners(client),
    tokens: () => tokens(client),
    defaultSetup: () => defaultSetup(client),
  }
}

interface Question {
  /** The call for messages, such as `list the webhooks`. */
  readonly what: string
  readonly permission: string
  /** `GET /repos/{owner}/{repo}/…` */
  readonly route: string
  readonly query?: Readonly<Record<string, string | number>>
}

async function one({ octokit, here }: Client, { what, permission, route, query = {} }: Question): Promise<unknown> {
  return ask(what, permission, async () => (await octokit.request(route, { ...here, ...query })).data as unknown)
}

/**
 * Reads all pages of a list. A response that is not a list is an error; the client's own pagination would treat an empty response as
 * an empty list.
 *
 * @param key - the member that contains the list, in responses with a total count.
 */
async function all(client: Client, question: Question, key?: string): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const data = await one(client, { ...question, query: { ...question.query, per_page: PER_PAGE, page } })
    const entries = list((key === undefined ? data : at(data, key)) as readonly unknown[], question.what)
    found.push(...entries)
    if (entries.length < PER_PAGE) {
      if (key !== undefined && readNonNegative(at(data, 'total_count'), 'total_count') !== found.length)
        throw unexpected(`as many entries as total_count states (${question.what})`)
      return found
    }
  }
  throw new SealError('GITHUB_TRUNCATED', `Cannot ${question.what}: the list has more than ${MAX_PAGES * PER_PAGE} entries.`)
}

/** Returns `undefined` if GitHub reports that a feature is disabled, by status 403 or 404 and one of these messages. */
async function ifOn<T>(read: () => Promise<T>): Promise<T | undefined> {
  return unless(/alerts are disabled|not enabled|must be enabled|is disabled|no analysis found/i, read)
}

/** Returns `undefined` if GitHub refuses the call with a matching message. Any other error is rethrown. */
async function unless<T>(words: RegExp, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    const codes: readonly string[] = ['GITHUB_FORBIDDEN', 'GITHUB_NOT_FOUND']
    const said = error instanceof SealError ? saidBy(error) : ''
    if (error instanceof SealError && codes.includes(error.code) && words.test(said)) return undefined
    throw error
  }
}

/** Returns GitHub's message; empty without one. Weightseal's own message contains names of the repository, so it is not matched. */
function saidBy({ cause }: SealError): string {
  const said = at(cause, 'response', 'data', 'message')
  return typeof said === 'string' ? said : ''
}

async function repository(client: Client): ReturnType<PostureApi['repository']> {
  const data = await one(client, { what: 'read the repository', permission: 'metadata: read', route: 'GET /repos/{owner}/{repo}' })
  const visibility = toVisibility(data)
  if (visibility === 'unknown') throw unexpected('the visibility of the repository')
  return {
    name: text(at(data, 'full_name'), 'full_name'),
    visibility,
    defaultBranch: text(at(data, 'default_branch'), 'default_branch'),
    organization: text(at(data, 'owner', 'type'), 'owner.type') === 'Organization',
  }
}

async function security(client: Client): ReturnType<AdminApi['security']> {
  const permission = 'Administration: read'
  const data = await one(client, { what: 'read the security settings', permission, route: 'GET /repos/{owner}/{repo}' })
  const read = (name: string): Switch => {
    const status = at(data, 'security_and_analysis', name, 'status')
    if (status !== 'enabled' && status !== 'disabled')
      throw new SealError(
        'GITHUB_FORBIDDEN',
        `Cannot read the security settings: GitHub's response does not contain ${name}; the token requires: ${permission}.`,
        { permission },
      )
    return status === 'enabled' ? 'on' : 'off'
  }
  return { secretScanning: read('secret_scanning'), pushProtection: read('secret_scanning_push_protection') }
}

async function rulesets(client: Client): ReturnType<PostureApi['rulesets']> {
  const question = { what: 'list the rulesets', permission: 'metadata: read', route: 'GET /repos/{owner}/{repo}/rulesets' }
  const found = await all(client, question)
  return Promise.all(found.map((entry) => ruleset(client, readNonNegative(at(entry, 'id'), 'id'))))
}

/** Reads one ruleset. Only this response contains who may bypass it, and only if the token can change the ruleset. */
async function ruleset(client: Client, id: number): Promise<RulesetSettings> {
  const data = await one(client, {
    what: `read the ruleset ${id}`,
    permission: 'metadata: read',
    route: 'GET /repos/{owner}/{repo}/rulesets/{id}',
    query: { id },
  })
  const bypass = at(data, 'bypass_actors')
  return {
    id: readNonNegative(at(data, 'id'), 'id'),
    name: text(at(data, 'name'), 'name'),
    enforcement: readEnum(at(data, 'enforcement'), ['active', 'evaluate', 'disabled'] as const, 'enforcement'),
    target: text(at(data, 'target') ?? 'branch', 'target'),
    bypass: Array.isArray(bypass) ? (bypass.length === 0 ? 'none' : 'some') : 'unknown',
    include: texts(at(data, 'conditions', 'ref_name', 'include')),
    exclude: texts(at(data, 'conditions', 'ref_name', 'exclude')),
    rules: list((at(data, 'rules') ?? []) as readonly unknown[], 'rules').map((rule) => text(at(rule, 'type'), 'type')),
  }
}

function texts(value: unknown): readonly string[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw unexpected('the conditions of a ruleset')
  return value.map((each: unknown) => text(each, 'condition'))
}

async function environments(client: Client): ReturnType<PostureApi['environments']> {
  const found = await all(
    client,
    { what: 'list the environments', permission: 'actions: read', route: 'GET /repos/{owner}/{repo}/environments' },
    'environments',
  )
  return found.map((entry) => {
    const rules = list((at(entry, 'protection_rules') ?? []) as readonly unknown[], 'protection_rules')
    const reviews = rules.filter((rule) => at(rule, 'type') === 'required_reviewers')
    return {
      name: text(at(entry, 'name'), 'name'),
      reviewers: reviews.flatMap((rule) => list((at(rule, 'reviewers') ?? []) as readonly unknown[], 'reviewers')).length,
      preventSelfReview: reviews.length > 0 && reviews.every((rule) => at(rule, 'prevent_self_review') === true),
      adminsCanBypass: at(entry, 'can_admins_bypass') !== false,
      branchPolicy: typeof at(entry, 'deployment_branch_policy') === 'object' && at(entry, 'deployment_branch_policy') !== null,
    }
  })
}

async function codeScanning(client: Client, branch: string): ReturnType<PostureApi['codeScanning']> {
  const about = { permission: 'security-events: read' }
  return ifOn(async () => {
    const analyses = await one(client, {
      ...about,
      what: 'list the analyses of code scanning',
      route: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
      query: { ref: `refs/heads/${branch}`, per_page: 10 },
    })
    const count = list(analyses as readonly unknown[], 'analyses').length
    const open = await all(client, {
      ...about,
      what: 'list the alerts of code scanning',
      route: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
      query: { state: 'open', ref: `refs/heads/${branch}` },
    })
    const severe = open.filter((alert) => ['critical', 'high'].includes(toText(at(alert, 'rule', 'security_severity_level'))))
    return { analyses: count, openHigh: severe.length }
  })
}

async function dependabotAlerts(client: Client): ReturnType<PostureApi['dependabotAlerts']> {
  return ifOn(async () => {
    const question = {
      what: 'list the Dependabot alerts',
      permission: 'vulnerability-alerts: read',
      route: 'GET /repos/{owner}/{repo}/dependabot/alerts',
      query: { state: 'open', severity: 'high,critical' },
    }
    const found = await cursorPages(client, question)
    return found.map((alert) => ({
      number: readNonNegative(at(alert, 'number'), 'number'),
      package: text(at(alert, 'dependency', 'package', 'name'), 'package'),
      ecosystem: text(at(alert, 'dependency', 'package', 'ecosystem'), 'ecosystem'),
      severity: readEnum(at(alert, 'security_advisory', 'severity'), ['critical', 'high', 'medium', 'low'] as const, 'severity'),
      createdAt: text(at(alert, 'created_at'), 'created_at'),
    }))
  })
}

/** Reads all pages of a list without page numbers: the header `link` contains the next page. */
async function cursorPages({ octokit, here }: Client, { what, permission, route, query = {} }: Question): Promise<readonly unknown[]> {
  const found: unknown[] = []
  let after: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await ask(what, permission, async () =>
      octokit.request(route, { ...here, ...query, per_page: PER_PAGE, ...(after === undefined ? {} : { after }) }),
    )
    found.push(...list(answer.data as readonly unknown[], what))
    after = /[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(toText(answer.headers['link'] ?? ''))?.[1]
    if (after === undefined) return found
    after = decodeURIComponent(after)
  }
  throw new SealError('GITHUB_TRUNCATED', `Cannot ${what}: the list has more than ${MAX_PAGES * PER_PAGE} entries.`)
}

async function releases(client: Client): ReturnType<PostureApi['releases']> {
  const data = await one(client, {
    what: 'list the releases',
    permission: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/releases',
    query: { per_page: NEWEST_RELEASES * 2 },
  })
  return list(data as readonly unknown[], 'releases')
    .filter((release) => !readBoolean(at(release, 'draft'), 'draft'))
    .slice(0, NEWEST_RELEASES)
    .map((release) => ({
      tag: text(at(release, 'tag_name'), 'tag_name'),
      immutable: at(release, 'immutable') === true,
      assets: list(at(release, 'assets') as readonly unknown[], 'assets').map((asset) => {
        const digest = at(asset, 'digest')
        return { name: text(at(asset, 'name'), 'name'), digest: typeof digest === 'string' && digest !== '' ? digest : undefined }
      }),
    }))
}

/**
 * Reads the protection of a branch. "Not found" can also mean a missing permission; only "Branch not protected" means no
 * protection.
 */
async function protection(client: Client, branch: string): ReturnType<AdminApi['protection']> {
  const question = {
    what: `read the protection of ${branch}`,
    permission: 'Administration: read',
    route: 'GET /repos/{owner}/{repo}/branches/{branch}/protection',
    query: { branch },
  }
  const data = await unless(/branch not protected/i, () => one(client, question))
  if (data === undefined) return undefined
  const on = (name: string) => readBoolean(at(data, name, 'enabled'), `${name}.enabled`)
  return {
    adminsIncluded: on('enforce_admins'),
    forcePushes: on('allow_force_pushes'),
    deletions: on('allow_deletions'),
    reviews: Number(toText(at(data, 'required_pull_request_reviews', 'required_approving_review_count') ?? 0)),
  }
}

async function actions(client: Client, open: boolean): ReturnType<AdminApi['actions']> {
  const permission = 'Administration: read'
  const policy = await one(client, {
    what: 'read the allowed actions',
    permission,
    route: 'GET /repos/{owner}/{repo}/actions/permissions',
  })
  const enabled = readBoolean(at(policy, 'enabled'), 'enabled')
  const pinning = at(policy, 'sha_pinning_required')
  const workflow = await one(client, {
    what: 'read the permissions of workflows',
    permission,
    route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
  })
  const fork = open
    ? await one(client, {
        what: 'read the approval policy for forks',
        permission,
        route: 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval',
      })
    : undefined
  return {
    allowed: enabled ? readEnum(at(policy, 'allowed_actions'), ['all', 'local_only', 'selected'] as const, 'allowed_actions') : 'disabled',
    pinningRequired: typeof pinning === 'boolean' ? (pinning ? 'yes' : 'no') : 'unknown',
    defaultToken: readEnum(at(workflow, 'default_workflow_permissions'), ['read', 'write'] as const, 'default_workflow_permissions'),
    mayApprove: readBoolean(at(workflow, 'can_approve_pull_request_reviews'), 'can_approve_pull_request_reviews'),
    forkApproval: fork === undefined ? 'none needed' : text(at(fork, 'approval_policy'), 'approval_policy'),
  }
}

async function secrets(client: Client, organization: boolean): ReturnType<AdminApi['secrets']> {
  const lists: readonly (readonly [SecretSettings['scope'], string, string])[] = [
    ['repository', 'Secrets: read', 'GET /repos/{owner}/{repo}/actions/secrets'],
    ...(organization ? ([['organization', 'Secrets: read', 'GET /repos/{owner}/{repo}/actions/organization-secrets']] as const) : []),
    ['dependabot', 'Dependabot secrets: read', 'GET /repos/{owner}/{repo}/dependabot/secrets'],
  ]
  const found: SecretSettings[] = []
  for (const [scope, permission, route] of lists) {
    const entries = await all(client, { what: `list the secrets (${scope})`, permission, route }, 'secrets')
    found.push(...entries.map((entry) => toSecret(entry, scope, '')))
  }
  for (const { name } of await environments(client)) {
    const entries = await all(
      client,
      {
        what: `list the secrets of the environment ${name}`,
        permission: 'Environments: read',
        route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
        query: { environment_name: name },
      },
      'secrets',
    )
    found.push(...entries.map((entry) => toSecret(entry, 'environment', name)))
  }
  return found
}

function toSecret(entry: unknown, scope: SecretSettings['scope'], environment: string): SecretSettings {
  return { name: text(at(entry, 'name'), 'name'), scope, environment, updatedAt: text(at(entry, 'updated_at'), 'updated_at') }
}

async function secretAlerts(client: Client): ReturnType<AdminApi['secretAlerts']> {
  return ifOn(async () => {
    const found = await all(client, {
      what: 'list the secret scanning alerts',
      permission: 'Secret scanning alerts: read',
      route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
      query: { state: 'open', hide_secret: 'true' },
    })
    return found.map((alert) => ({
      number: readNonNegative(at(alert, 'number'), 'number'),
      secretType: text(at(alert, 'secret_type'), 'secret_type'),
      createdAt: text(at(alert, 'created_at'), 'created_at'),
    }))
  })
}

async function deployKeys(client: Client): ReturnType<AdminApi['deployKeys']> {
  const found = await all(client, {
    what: 'list the deploy keys',
    permission: 'Administration: read',
    route: 'GET /repos/{owner}/{repo}/keys',
  })
  return found.map((key) => ({
    title: text(at(key, 'title'), 'title'),
    readOnly: readBoolean(at(key, 'read_only'), 'read_only'),
    createdAt: text(at(key, 'created_at'), 'created_at'),
    lastUsed: optionalText(at(key, 'last_used')),
  }))
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

async function webhooks(client: Client): ReturnType<AdminApi['webhooks']> {
  const found = await all(client, { what: 'list the webhooks', permission: 'Webhooks: read', route: 'GET /repos/{owner}/{repo}/hooks' })
  return found.map((hook) => ({
    url: text(at(hook, 'config', 'url'), 'config.url'),
    secret: optionalText(at(hook, 'config', 'secret')) !== undefined,
    verifiesCertificate: toText(at(hook, 'config', 'insecure_ssl') ?? '0') === '0',
    active: readBoolean(at(hook, 'active'), 'active'),
  }))
}

async function admins(client: Client): ReturnType<AdminApi['admins']> {
  const found = await all(client, {
    what: 'list the administrators',
    permission: 'Administration: read',
    route: 'GET /repos/{owner}/{repo}/collaborators',
    query: { affiliation: 'all', permission: 'admin' },
  })
  return found.map((person) => text(at(person, 'login'), 'login')).sort()
}

async function runners(client: Client): ReturnType<AdminApi['runners']> {
  const question = {
    what: 'list the self-hosted runners',
    permission: 'Administration: read',
    route: 'GET /repos/{owner}/{repo}/actions/runners',
  }
  return (await all(client, question, 'runners')).map((runner) => ({
    name: text(at(runner, 'name'), 'name'),
    ephemeral: at(runner, 'ephemeral') === true,
    labels: list((at(runner, 'labels') ?? []) as readonly unknown[], 'labels').map((label) => text(at(label, 'name'), 'label')),
  }))
}

async function tokens(client: Client): ReturnType<AdminApi['tokens']> {
  const permission = 'Personal access tokens: read (organisation)'
  const found = await all(client, {
    what: 'list the tokens of the organisation',
    permission,
    route: 'GET /orgs/{owner}/personal-access-tokens',
  })
  return found.map((token) => ({
    owner: text(at(token, 'owner', 'login'), 'owner.login'),
    name: text(at(token, 'token_name') ?? toText(at(token, 'id') ?? ''), 'token_name'),
    grantedAt: text(at(token, 'access_granted_at'), 'access_granted_at'),
    lastUsed: optionalText(at(token, 'token_last_used_at')),
    expires: optionalText(at(token, 'token_expires_at')) !== undefined,
  }))
}

async function defaultSetup(client: Client): ReturnType<AdminApi['defaultSetup']> {
  return ifOn(async () => {
    const data = await one(client, {
      what: 'read the setup of code scanning',
      permission: 'Administration: read',
      route: 'GET /repos/{owner}/{repo}/code-scanning/default-setup',
    })
    return readEnum(at(data, 'state'), ['configured', 'not-configured'] as const, 'state')
  })
}
