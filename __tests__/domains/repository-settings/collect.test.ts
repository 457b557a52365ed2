import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Facts, Trigger } from '../../../src/core/subject.ts'
import { postureFacts } from '../../../src/domains/repository-settings/collect.ts'
import { withFacts } from '../../../src/gate/run-collectors.ts'
import { decide, evaluate } from '../../../src/policy/evaluate.ts'
import { loadPacks } from '../../../src/policy/load.ts'
import type { Finding, Pack, Profile } from '../../../src/policy/types.ts'
import { octokitAdmin, octokitPosture } from '../../../src/ports/github/settings/octokit-settings.ts'
import { Repository } from '../../rig/git.ts'
import { type FakeGitHub, type Fault, startGitHub } from '../../rig/github.ts'
import { serve } from '../../rig/http.ts'
import { goodSettings, POSTURE_PERMISSIONS, type RepositorySettings } from '../../rig/settings.ts'

const WORKFLOW_PERMISSIONS = ['metadata: read', 'contents: read', 'actions: read', 'security-events: read', 'vulnerability-alerts: read']
const NOW = '2026-11-21T12:00:00Z'

interface World {
  readonly repository: Repository
  readonly github: FakeGitHub
  readonly settings: RepositorySettings
}

async function open(change: (settings: RepositorySettings) => void = () => {}, permissions = POSTURE_PERMISSIONS): Promise<World> {
  const repository = new Repository()
  repository.commit('main', { 'README.md': 'x\n' }, 'first')
  const settings = goodSettings()
  settings.releases = [
    { tag_name: 'v1.0.0', draft: false, immutable: true, assets: [{ name: 'm.cdx.json', digest: `sha256:${'a'.repeat(64)}` }] },
  ]
  settings.environments = {
    production: { can_admins_bypass: false, protection_rules: [], deployment_branch_policy: { protected_branches: true } },
  }
  settings.environmentSecrets = { production: [{ name: 'KEY', updated_at: '2026-11-01T00:00:00Z' }] }
  settings.secrets = [{ name: 'DEPLOY', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-11-01T00:00:00Z' }]
  settings.dependabotAlerts = [
    {
      number: 4,
      created_at: '2026-11-20T00:00:00Z',
      dependency: { package: { name: 'torch', ecosystem: 'pip' } },
      security_advisory: { severity: 'high' },
    },
  ]
  settings.protection = {
    enforce_admins: { enabled: true },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
    required_pull_request_reviews: { required_approving_review_count: 2 },
  }
  settings.runners = [{ id: 1, name: 'gpu-1', ephemeral: true, labels: [{ name: 'gpu' }] }]
  settings.tokens = [
    {
      id: 1,
      owner: { login: 'alice' },
      token_name: 'laptop',
      access_granted_at: '2026-10-01T00:00:00Z',
      token_last_used_at: '2026-11-20T00:00:00Z',
      token_expires_at: '2027-01-01T00:00:00Z',
    },
  ]
  change(settings)
  const tokens = {
    ghs_workflow: { login: 'github-actions[bot]', permissions: WORKFLOW_PERMISSIONS },
    ghs_posture: { login: 'posture[bot]', permissions },
  }
  return { repository, settings, github: await startGitHub({ repository, tokens, settings }) }
}

async function close({ github, repository }: World): Promise<void> {
  await github.close()
  repository.remove()
}

async function collect({ github }: World, { admin = true, trigger = 'schedule' as Trigger, timeoutMs = 5000 } = {}): Promise<Facts> {
  const options = { apiUrl: github.url, owner: 'acme', repo: 'models', timeoutMs, retryBaseMs: 1 }
  const added = await postureFacts(
    { trigger, now: NOW, at: { file: '.github/workflows/gate.yml', line: 1 } },
    {
      api: octokitPosture({ ...options, token: 'ghs_workflow' }),
      admin: admin ? octokitAdmin({ ...options, token: 'ghs_posture' }) : undefined,
    },
  )
  return withFacts({ now: NOW, trigger, sources: {}, subjects: [] }, added, 'x')
}

/** Returns the rules about settings from all packs. */
async function packs(profile: Profile): Promise<readonly Pack[]> {
  const loaded = await loadPacks({ packs: ['repository', 'secrets', 'signing'], params: {}, customPacks: [], profile }, async () => [])
  const sources = new Set(Object.keys((await collectEmpty()).sources))
  return loaded.map((pack) => ({
    ...pack,
    rules: pack.rules.filter(
      ({ needs = [], select }) => select === 'setting.source' || (needs.length > 0 && needs.every((need) => sources.has(need))),
    ),
  }))
}

const collectEmpty = async () =>
  withFacts(
    { now: NOW, trigger: 'pull_request', sources: {}, subjects: [] },
    await postureFacts({ trigger: 'pull_request', now: NOW, at: { file: 'x', line: 1 } }, { api: undefined, admin: undefined }),
    'x',
  )

const ids = (findings: readonly Finding[], outcome: Finding['outcome']) =>
  [...new Set(findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => rule.id))].sort()

describe('settings of a repository', () => {
  test('that are all good pass every rule', async () => {
    const world = await open()
    const facts = await collect(world)
    expect(Object.entries(facts.sources).filter(([, { status }]) => status !== 'ok')).toEqual([])
    const findings = evaluate(facts, await packs('regulated'))
    expect([ids(findings, 'fail'), ids(findings, 'unknown'), decide(findings, 'high')]).toEqual([[], [], 'allow'])
    expect(ids(findings, 'pass').length).toBeGreaterThan(20)
    expect(world.github.unknown).toEqual([])
    await close(world)
  })

  const VIOLATIONS: readonly (readonly [rule: string, change: (settings: RepositorySettings) => void])[] = [
    ['WS-CI-009', (settings) => Object.assign(settings, { codeAlerts: [{ number: 1, rule: { security_severity_level: 'high' } }] })],
    ['WS-CI-009', (settings) => Object.assign(settings, { analyses: [] })],
    ['WS-CI-014', (settings) => Object.assign(settings.security, { secret_scanning_push_protection: 'disabled' })],
    ['WS-RE-001', (settings) => Object.assign(settings, { dependabotAlerts: 'off' })],
    ['WS-RE-001', (settings) => Object.assign(settings, { secretAlerts: 'off' })],
    ['WS-RE-001', (settings) => Object.assign(settings, { analyses: 'off' })],
    [
      'WS-RE-002',
      (settings) => {
        settings.dependabotAlerts = (settings.dependabotAlerts as readonly object[]).map((alert) => ({
          ...alert,
          created_at: '2026-01-01T00:00:00Z',
        }))
      },
    ],
    ['WS-RE-013', (settings) => Object.assign(settings.rulesets[1] as object, { target: 'branch' })],
    ['WS-RE-013', (settings) => Object.assign(settings.rulesets[1] as object, { rules: [{ type: 'deletion' }] })],
    [
      'WS-RE-013',
      (settings) =>
        Object.assign(settings.rulesets[1] as object, { conditions: { ref_name: { include: ['~ALL'], exclude: ['refs/tags/v1*'] } } }),
    ],
    ['WS-RE-004', (settings) => Object.assign(settings.rulesets[0] as object, { enforcement: 'evaluate' })],
    ['WS-RE-005', (settings) => Object.assign(settings.protection as object, { enforce_admins: { enabled: false } })],
    [
      'WS-RE-006',
      (settings) => Object.assign(settings, { actions: { enabled: true, allowed_actions: 'all', sha_pinning_required: false } }),
    ],
    ['WS-RE-008', (settings) => Object.assign(settings, { forkApproval: 'first_time_contributors_new_to_github' })],
    [
      'WS-RE-009',
      (settings) =>
        Object.assign(settings, { hooks: [{ id: 1, active: true, config: { url: 'http://h.example.org', insecure_ssl: '1' } }] }),
    ],
    ['WS-RE-010', (settings) => Object.assign(settings, { admins: ['a', 'b', 'c', 'd', 'e', 'f'] })],
    ['WS-RE-011', (settings) => Object.assign(settings.runners[0] as object, { ephemeral: false })],
    ['WS-RE-012', (settings) => Object.assign(settings.environments, { open: { protection_rules: [], deployment_branch_policy: null } })],
    ['WS-SE-002', (settings) => Object.assign(settings.secrets[0] as object, { updated_at: '2026-01-01T00:00:00Z' })],
    [
      'WS-SE-002',
      (settings) => Object.assign(settings, { environmentSecrets: { production: [{ name: 'KEY', updated_at: '2026-01-01T00:00:00Z' }] } }),
    ],
    ['WS-SE-002', (settings) => Object.assign(settings, { organizationSecrets: [{ name: 'ORG', updated_at: '2026-01-01T00:00:00Z' }] })],
    ['WS-SE-004', (settings) => Object.assign(settings.keys[0] as object, { read_only: false })],
    ['WS-SE-004', (settings) => Object.assign(settings.keys[0] as object, { last_used: '2026-01-01T00:00:00Z' })],
    ['WS-SE-007', (settings) => Object.assign(settings.tokens[0] as object, { token_last_used_at: '2026-01-01T00:00:00Z' })],
    [
      'WS-SE-008',
      (settings) => Object.assign(settings, { secretAlerts: [{ number: 1, secret_type: 'x', created_at: '2026-11-20T00:00:00Z' }] }),
    ],
    ['WS-ART-004', (settings) => Object.assign(settings.releases[0] as object, { immutable: false })],
    ['WS-ART-005', (settings) => Object.assign(settings.releases[0] as object, { assets: [{ name: 'm.bin', digest: 'sha256:1' }] })],
    ['WS-ART-006', (settings) => Object.assign(settings.releases[0] as object, { assets: [{ name: 'm.cdx.json', digest: null }] })],
  ]

  test.each(VIOLATIONS.map(([rule, change], index) => [`${rule} (${index})`, rule, change] as const))(
    '%s fails and no other rule does',
    async (_, rule, change) => {
      const world = await open(change)
      const findings = evaluate(await collect(world), await packs('regulated'))
      expect([ids(findings, 'fail'), ids(findings, 'unknown')]).toEqual([[rule], []])
      const [finding] = findings.filter(({ outcome }) => outcome === 'fail')
      expect(finding?.outcome === 'fail' ? finding.subject.at.file : '').toBe('.github/workflows/gate.yml')
      await close(world)
    },
  )

  test('a bypass that the token cannot see is unknown', async () => {
    const bypass = (settings: RepositorySettings) => Object.assign(settings.rulesets[0] as object, { bypass_actors: [{ actor_id: 1 }] })
    const world = await open(bypass)
    expect((await collect(world)).subjects.find(({ kind }) => kind === 'ruleset')?.data['bypass']).toBe('unknown')
    await close(world)
  })

  test('paginated lists are read completely; a truncated list is an error', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ name: `S${index}`, created_at: NOW, updated_at: NOW }))
    const world = await open((settings) => Object.assign(settings, { secrets: many }))
    const secrets = (await collect(world)).subjects.filter(({ kind, data }) => kind === 'secret' && data['scope'] === 'repository')
    expect(secrets).toHaveLength(250)
    await close(world)
    const service = await serve(() => ({ status: 200, body: { total_count: 5, secrets: [], environments: [] } }))
    const admin = octokitAdmin({ apiUrl: service.url, owner: 'acme', repo: 'models', token: 't', retryBaseMs: 1 })
    await expect(admin.secrets(false)).rejects.toMatchObject({ code: 'GITHUB_UNEXPECTED' })
    await service.close()
  })

  test('without posture-token, only settings that a workflow can see are requested', async () => {
    const world = await open()
    const facts = await collect(world, { admin: false })
    const skipped = Object.entries(facts.sources).filter(([, { status }]) => status === 'skipped')
    expect(skipped.map(([id]) => id)).toContain('github.secrets')
    expect(world.github.calls.filter((call) => /secrets|keys|hooks|collaborators|runners|protection/.test(call))).toEqual([])
    expect(decide(evaluate(facts, await packs('baseline')), 'high')).toBe('allow')
    await close(world)
  })

  test('a pull request causes no requests', async () => {
    const world = await open()
    const facts = await collect(world, { trigger: 'pull_request' })
    expect([world.github.calls, new Set(Object.values(facts.sources).map(({ status }) => status))]).toEqual([[], new Set(['skipped'])])
    await close(world)
  })

  test('each missing permission of an app is reported', async () => {
    const world = await open(() => {}, ['metadata: read', 'administration: read', 'actions: read'])
    const facts = await collect(world)
    expect(facts.sources['github.secrets']).toMatchObject({ status: 'forbidden', permission: 'Secrets: read' })
    expect(facts.sources['github.webhooks']).toMatchObject({ status: 'forbidden', permission: 'Webhooks: read' })
    const [baseline, regulated] = [evaluate(facts, await packs('baseline')), evaluate(facts, await packs('regulated'))]
    expect([decide(baseline, 'high'), decide(regulated, 'high')]).toEqual(['allow', 'undecided'])
    expect(ids(baseline, 'unknown')).toEqual(expect.arrayContaining(['WS-META-007', 'WS-SE-002', 'WS-RE-009']))
    await close(world)
  })
})

describe('a failing request', () => {
  const FAULTS: readonly Fault[] = [401, 403, 404, 422, 429, 500, 'hang', 'empty']
  const ROUTES = [
    'GET {repo}',
    'GET {repo}/rulesets',
    'GET {repo}/rulesets/:id',
    'GET {repo}/environments',
    'GET {repo}/code-scanning/analyses',
    'GET {repo}/code-scanning/alerts',
    'GET {repo}/code-scanning/default-setup',
    'GET {repo}/dependabot/alerts',
    'GET {repo}/releases',
    'GET {repo}/branches/:branch/protection',
    'GET {repo}/actions/permissions',
    'GET {repo}/actions/permissions/workflow',
    'GET {repo}/actions/permissions/fork-pr-contributor-approval',
    'GET {repo}/actions/secrets',
    'GET {repo}/actions/organization-secrets',
    'GET {repo}/dependabot/secrets',
    'GET {repo}/environments/:name/secrets',
    'GET {repo}/secret-scanning/alerts',
    'GET {repo}/keys',
    'GET {repo}/hooks',
    'GET {repo}/collaborators',
    'GET {repo}/actions/runners',
    'GET /orgs/:org/personal-access-tokens',
  ]
  let world: World
  let rules: readonly (readonly Pack[])[]
  beforeAll(async () => {
    world = await open()
    rules = [await packs('baseline'), await packs('regulated')]
  })
  afterAll(() => close(world))

  test('is tested for every route', async () => {
    const made = new Set<string>()
    world.github.before = (call) => made.add(call)
    await collect(world)
    world.github.before = () => {}
    const patterns = ROUTES.map((route) => new RegExp(`^${route.replace('{repo}', '/repos/acme/models').replace(/:\w+/g, '[^/]+')}$`))
    expect([...made].filter((call) => !patterns.some((pattern) => pattern.test(call)))).toEqual([])
    expect(patterns.filter((pattern) => ![...made].some((call) => pattern.test(call)))).toEqual([])
  })

  test.each(ROUTES.flatMap((route) => FAULTS.map((fault) => [route, fault] as const)))(
    '%s with %s is never a pass',
    async (route, fault) => {
      world.github.faults.set(route, fault)
      const facts = await collect(world, { timeoutMs: fault === 'hang' ? 150 : 5000 })
      world.github.faults.delete(route)
      const lost = Object.entries(facts.sources).filter(([, { status }]) => status === 'error' || status === 'forbidden')
      expect(lost.length).toBeGreaterThan(0)
      const [baseline = [], regulated = []] = rules.map((each) => evaluate(facts, each))
      const waiting = new Set(lost.map(([id]) => id))
      const passed = regulated.filter(({ outcome, rule }) => outcome === 'pass' && rule.needs?.some((need) => waiting.has(need)))
      expect(passed.map(({ rule }) => rule.id)).toEqual([])
      expect(decide(regulated, 'high')).not.toBe('allow')
      const waits = (findings: readonly Finding[]) =>
        findings.flatMap((finding) =>
          finding.outcome === 'unknown' && waiting.has(finding.source) && finding.rule.select !== 'setting.source' ? [finding] : [],
        )
      for (const { binding, source } of waits(baseline))
        expect([source, binding]).toEqual([source, facts.sources[source]?.status === 'error'])
      for (const { binding, source } of waits(regulated)) expect([source, binding]).toEqual([source, true])
      // A missing permission is only a warning in baseline; an outage is not.
      if (fault !== 403 && fault !== 404) expect(decide(baseline, 'high')).not.toBe('allow')
    },
  )
})
