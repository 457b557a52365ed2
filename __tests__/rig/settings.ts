import { type Answer, HttpError } from './http.ts'

/** Settings of the repository, as GitHub's answers hold them. A feature that is off has no list. */
export interface RepositorySettings {
  ownerType: 'Organization' | 'User'
  security: { secret_scanning: string; secret_scanning_push_protection: string }
  rulesets: {
    id: number
    name: string
    target: string
    enforcement: string
    bypass_actors: readonly object[]
    conditions?: object
    rules?: readonly object[]
  }[]
  environments: Record<string, Readonly<Record<string, unknown>>>
  analyses: readonly object[] | 'off'
  codeAlerts: readonly object[]
  dependabotAlerts: readonly object[] | 'off'
  releases: readonly object[]
  protection: Readonly<Record<string, unknown>> | undefined
  actions: Readonly<Record<string, unknown>>
  forkApproval: string
  secrets: { readonly name: string; readonly updated_at: string; readonly created_at: string }[]
  organizationSecrets: readonly object[]
  dependabotSecrets: readonly object[]
  environmentSecrets: Record<string, readonly object[]>
  secretAlerts: readonly object[] | 'off'
  keys: readonly object[]
  hooks: readonly object[]
  admins: readonly string[]
  runners: readonly object[]
  tokens: readonly object[]
  defaultSetup: string
}

/** A repository in which every rule about settings is met. */
export function goodSettings(): RepositorySettings {
  return {
    ownerType: 'Organization',
    security: { secret_scanning: 'enabled', secret_scanning_push_protection: 'enabled' },
    rulesets: [
      { id: 41, name: 'main', target: 'branch', enforcement: 'active', bypass_actors: [] },
      {
        ...{ id: 42, name: 'tags', target: 'tag', enforcement: 'active', bypass_actors: [] },
        conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
        rules: [{ type: 'update' }, { type: 'deletion' }],
      },
    ],
    environments: {},
    analyses: [{ id: 1, ref: 'refs/heads/main', commit_sha: '1'.repeat(40), tool: { name: 'CodeQL' } }],
    codeAlerts: [],
    dependabotAlerts: [],
    releases: [],
    protection: undefined,
    actions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
    forkApproval: 'all_external_contributors',
    secrets: [{ name: 'DEPLOY_KEY', created_at: '2026-01-01T00:00:00Z', updated_at: '2099-01-01T00:00:00Z' }],
    organizationSecrets: [],
    dependabotSecrets: [],
    environmentSecrets: {},
    secretAlerts: [],
    keys: [
      {
        id: 1,
        title: 'mirror',
        key: 'ssh-ed25519 AAAA',
        read_only: true,
        created_at: '2026-01-01T00:00:00Z',
        last_used: '2099-01-01T00:00:00Z',
      },
    ],
    hooks: [{ id: 1, active: true, config: { url: 'https://hooks.example.org/x', insecure_ssl: '0', secret: '********' } }],
    admins: ['alice', 'bob'],
    runners: [],
    tokens: [],
    defaultSetup: 'configured',
  }
}

interface SettingCall {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly may: (permission: string) => boolean
}

type SettingHandler = (call: SettingCall) => Answer

const ok = (body: unknown): Answer => ({ status: 200, body })

function refuse(status: number, message: string): never {
  throw new HttpError(status, message)
}

function page(items: readonly object[], { query }: SettingCall): readonly object[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  return items.slice((number - 1) * size, number * size)
}

const counted = (key: string, items: readonly object[], call: SettingCall): Answer =>
  ok({ total_count: items.length, [key]: page(items, call) })

/** Routes of the API about settings, with the permission that each needs. Refusals in GitHub's own words. */
export function settingRoutes(
  settings: RepositorySettings,
): readonly (readonly [pattern: string, permission: string, handle: SettingHandler])[] {
  const on = (items: readonly object[] | 'off', status: number, message: string): readonly object[] =>
    items === 'off' ? refuse(status, message) : items
  return [
    [
      'GET {repo}/rulesets',
      'metadata: read',
      (call) =>
        ok(
          page(
            settings.rulesets.map(({ bypass_actors: _, ...rest }) => rest),
            call,
          ),
        ),
    ],
    [
      'GET {repo}/rulesets/:id',
      'metadata: read',
      ({ params, may }) => {
        const found = settings.rulesets.find(({ id }) => String(id) === params['id']) ?? refuse(404, 'Not Found')
        const { bypass_actors, ...rest } = found
        return ok(may('administration: write') ? { ...rest, bypass_actors } : rest)
      },
    ],
    [
      'GET {repo}/environments',
      'actions: read',
      (call) =>
        counted(
          'environments',
          Object.entries(settings.environments).map(([name, rest]) => ({ name, ...rest })),
          call,
        ),
    ],
    [
      'GET {repo}/code-scanning/analyses',
      'security-events: read',
      (call) => ok(page(on(settings.analyses, 404, 'no analysis found'), call)),
    ],
    ['GET {repo}/code-scanning/alerts', 'security-events: read', (call) => ok(page(settings.codeAlerts, call))],
    [
      'GET {repo}/dependabot/alerts',
      'vulnerability-alerts: read',
      () => ok(on(settings.dependabotAlerts, 403, 'Dependabot alerts are disabled for this repository.')),
    ],
    [
      'GET {repo}/branches/:branch/protection',
      'administration: read',
      () => ok(settings.protection ?? refuse(404, 'Branch not protected')),
    ],
    ['GET {repo}/actions/permissions', 'administration: read', () => ok(settings.actions)],
    [
      'GET {repo}/actions/permissions/fork-pr-contributor-approval',
      'administration: read',
      () => ok({ approval_policy: settings.forkApproval }),
    ],
    ['GET {repo}/actions/secrets', 'secrets: read', (call) => counted('secrets', settings.secrets, call)],
    ['GET {repo}/actions/organization-secrets', 'secrets: read', (call) => counted('secrets', settings.organizationSecrets, call)],
    ['GET {repo}/dependabot/secrets', 'dependabot-secrets: read', (call) => counted('secrets', settings.dependabotSecrets, call)],
    [
      'GET {repo}/environments/:name/secrets',
      'environments: read',
      (call) => counted('secrets', settings.environmentSecrets[call.params['name'] ?? ''] ?? [], call),
    ],
    [
      'GET {repo}/secret-scanning/alerts',
      'secret-scanning-alerts: read',
      (call) => ok(page(on(settings.secretAlerts, 404, 'Secret scanning is disabled on this repository.'), call)),
    ],
    ['GET {repo}/keys', 'administration: read', (call) => ok(page(settings.keys, call))],
    ['GET {repo}/hooks', 'webhooks: read', (call) => ok(page(settings.hooks, call))],
    [
      'GET {repo}/collaborators',
      'administration: read',
      (call) =>
        ok(
          page(
            settings.admins.map((login, id) => ({ login, id, type: 'User' })),
            call,
          ),
        ),
    ],
    ['GET {repo}/actions/runners', 'administration: read', (call) => counted('runners', settings.runners, call)],
    ['GET /orgs/:org/personal-access-tokens', 'organization-personal-access-tokens: read', (call) => ok(page(settings.tokens, call))],
    ['GET {repo}/code-scanning/default-setup', 'administration: read', () => ok({ state: settings.defaultSetup })],
  ]
}

/** Everything that an app for settings is given. */
export const POSTURE_PERMISSIONS: readonly string[] = [
  'metadata: read',
  'administration: read',
  'secrets: read',
  'dependabot-secrets: read',
  'environments: read',
  'actions: read',
  'secret-scanning-alerts: read',
  'webhooks: read',
  'organization-personal-access-tokens: read',
]
