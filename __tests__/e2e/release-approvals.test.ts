import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { APPROVAL_PERMISSIONS, ApprovalWorld } from '../rig/approval-world.ts'
import { idOf } from '../rig/approvals.ts'
import { temporaryFolder } from '../rig/git.ts'
import { modelFiles, modelIn } from '../rig/model.ts'
import { execute, PROJECT, type RunOptions, runStep, type StepResult } from '../rig/runner.ts'

const CONFIG = `version: 1
roles: { ml_engineer: { users: [erin] } }
signing: { method: key, publicKeys: [ { path: key.pub, since: "2026-11-01" } ] }
approvals: { tier: internal, release: { environments: [production-a, production-b] } }
`

let here: ApprovalWorld
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const [pem, pub] = [
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  publicKey.export({ type: 'spki', format: 'pem' }).toString(),
]

beforeEach(async () => {
  here = await ApprovalWorld.open({
    base: { ...modelIn('models/a', modelFiles(1)), '.github/weightseal.yml': CONFIG, 'key.pub': pub },
    head: modelIn('models/a', modelFiles(2)),
    permissions: [...APPROVAL_PERMISSIONS, 'contents: write', 'pull-requests: write', 'checks: write'],
    people: { erin: 'maintain', grace: 'write' },
    github: { releases: ['v1.0.0'] },
  })
  const { community } = here.github
  const protect = {
    protection_rules: [{ type: 'required_reviewers', prevent_self_review: true, reviewers: [{}] }],
    can_admins_bypass: false,
    deployment_branch_policy: {},
  }
  Object.assign(community.environments, { 'production-a': protect, 'production-b': protect })
  community.rules['main'] = [
    { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
    { type: 'non_fast_forward' },
    { type: 'deletion' },
  ]
  community.releases.push({ tag: 'v1.0.0', author: 'erin' }, { tag: 'v0.9.0', author: 'erin' })
  here.repository.tag('v0.9.0', here.repository.resolve('main'))
  community.deployments.push(
    { environments: ['production-a'], state: 'approved', login: 'erin' },
    { environments: ['production-b'], state: 'approved', login: 'grace' },
  )
})
afterEach(() => here.close())

async function release(more: Partial<RunOptions> = {}): Promise<StepResult> {
  const sha = here.repository.resolve('main')
  here.repository.tag('v1.0.0', sha)
  const result = await runStep({
    workspace: here.repository.checkout(sha),
    event: 'release',
    payload: { action: 'published', release: here.github.releaseOf('v1.0.0'), repository: { private: false, visibility: 'public' } },
    sha,
    ref: 'refs/tags/v1.0.0',
    apiUrl: here.github.url,
    env: { WEIGHTSEAL_SIGNING_KEY: pem, GITHUB_ACTOR: 'dave', GITHUB_ACTOR_ID: String(idOf('dave')) },
    ...more,
    inputs: { command: 'release', 'upload-artifact': 'false', ...more.inputs },
  })
  expect(here.github.unknown).toEqual([])
  return result
}

interface Statement {
  readonly predicateType: string
  readonly predicate: { readonly decision?: string; readonly verifiedLevels?: readonly string[]; readonly notable?: object }
}

describe('a release', () => {
  test('of what was approved is sealed with who approved it, and the seal verifies', async () => {
    here.review('erin')
    here.merge('squash')
    const { code, log, summary, outputs } = await release()
    expect([code, log.includes('Unforeseen')]).toEqual([0, false])
    expect(summary).toContain('Approvals of the release')
    const seal = outputs['seal-path'] ?? ''
    const { statements } = JSON.parse(readFileSync(seal, 'utf8')) as { statements: { dsseEnvelope: { payload: string } }[] }
    const said = statements.map(({ dsseEnvelope }) => JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement)
    expect(said.map(({ predicateType }) => predicateType)).toEqual([
      'https://slsa.dev/provenance/v1',
      'https://weightseal.dev/statements/approvals/v1',
      'https://slsa.dev/verification_summary/v1',
      'https://weightseal.dev/statements/scan/v1',
    ])
    expect(said[3]?.predicate).toMatchObject({ profile: 'default', coverage: 'complete', verdict: 'clean', notable: [] })
    expect([said[1]?.predicate.decision, said[2]?.predicate.verifiedLevels]).toEqual([
      'approved',
      ['ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED'],
    ])
    const folder = temporaryFolder('verify')
    writeFileSync(join(folder, 'key.pub'), pub)
    const model = join(here.repository.checkout('main'), 'models/a')
    const verified = await execute(join(PROJECT, 'dist/index.js'), {
      args: ['verify', model, '--seal', seal, '--public-key', 'key.pub', '--offline'],
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '' },
    })
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('approvals: approved at the tier internal')])
  })

  test('of what was merged without its approval publishes nothing', async () => {
    here.merge('squash')
    const { code, log } = await release()
    expect([code, here.github.assets]).toEqual([1, []])
    expect(log).toContain('WS-AP-011')
    expect(log).toContain('was merged without the required approvals')
  })

  test('that one person approved in both environments publishes nothing', async () => {
    here.review('erin')
    here.merge('squash')
    here.github.community.deployments.splice(1, 1, { environments: ['production-b'], state: 'approved', login: 'erin' })
    const { code, log } = await release()
    expect([code, here.github.assets, log.includes('WS-AP-005')]).toEqual([1, [], true])
  })

  test('without the permission to read who approved the deployment is undecided, and says which is missing', async () => {
    here.review('erin')
    here.merge('squash')
    here.github.faults.set('GET {repo}/actions/runs/:run/approvals', 403)
    const { code, log } = await release()
    expect([code, here.github.assets]).toEqual([3, []])
    expect(log).toContain('actions: read')
  })
})

test('on a schedule the settings that back the approvals are looked at', async () => {
  here.github.community.rules['main'] = []
  const sha = here.repository.resolve('main')
  const { code, log } = await release({
    event: 'schedule',
    payload: {},
    ref: 'refs/heads/main',
    sha,
    inputs: { command: 'gate' },
    env: { GITHUB_REF_NAME: 'main' },
  })
  expect(code).toBe(1)
  for (const rule of ['WS-AP-003', 'WS-AP-001']) expect(log).toContain(rule)
})
