import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseDocument } from 'yaml'
import { APPROVAL_PERMISSIONS, ApprovalWorld } from '../rig/approval-world.ts'
import { idOf } from '../rig/approvals.ts'
import { git, temporaryFolder } from '../rig/git.ts'
import type { Pull } from '../rig/github.ts'
import { modelFiles, modelIn } from '../rig/model.ts'
import { execute, PROJECT, type RunOptions, runStep, type StepResult } from '../rig/runner.ts'
import { keySeal } from '../rig/seals.ts'

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
/** The change with which the repository adopted Weightseal. */
const ADOPTED = { '.github/weightseal.yml': CONFIG, 'key.pub': pub }

beforeEach(async () => {
  here = await ApprovalWorld.open({
    base: modelIn('models/a', modelFiles(1)),
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
  mergeApproved(ADOPTED)
  const first = here.repository.resolve('main')
  here.repository.tag('v0.9.0', first)
  community.releases.push(
    { tag: 'v1.0.0', author: 'erin', sealed: false },
    { tag: 'v0.9.0', author: 'erin', seal: keySeal(privateKey, first) },
  )
  community.deployments.push(
    { environments: ['production-a'], state: 'approved', login: 'erin' },
    { environments: ['production-b'], state: 'approved', login: 'grace' },
  )
})
afterEach(() => here.close())

async function release(more: Partial<RunOptions> = {}): Promise<StepResult> {
  const sha = more.sha ?? here.repository.resolve('main')
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

/** A commit of main without a pull request. */
function pushDirectly(files: Readonly<Record<string, string>> = { 'src/evil.py': 'evil\n' }): string {
  return here.repository.commit('main', files, 'evil')
}

/** Merges an approved pull request with files. */
function mergeApproved(
  files: Readonly<Record<string, string | null>>,
  method: 'merge' | 'squash' | 'rebase' = 'squash',
  login: string | null = 'erin',
): Pull {
  const branch = `topic-${here.github.pulls.size}`
  here.repository.switchTo('main')
  here.repository.commit(branch, files, branch, { author: 'alice' })
  const pull = here.github.openPull({ title: branch, author: 'alice', baseRef: 'main', headRef: branch })
  const id = `R${pull.number}`
  here.github.community.reviews.push({
    ...{ id, pull: pull.number, login, state: 'APPROVED', submittedAt: here.tick() },
    commit: here.repository.resolve(branch),
  })
  here.merge(method, pull)
  return pull
}

const releaseApproved = async (more: Partial<RunOptions> = {}) => {
  here.review('erin')
  here.merge('squash')
  return release(more)
}

describe('the start of a release', () => {
  test.each<readonly [string, (evil: string) => void, string]>([
    ['a tag that was moved to an unapproved commit', (evil) => here.repository.tag('v0.9.0', evil), 'its seal is about'],
    [
      'an asset that is only named as a seal',
      (evil) => {
        here.repository.tag('v0.9.5', evil)
        here.github.community.releases.splice(1, 0, { tag: 'v0.9.5', author: 'erin', seal: 'x' })
      },
      'v0.9.5 is not a start',
    ],
    [
      'a seal by another key',
      (evil) => {
        here.repository.tag('v0.9.5', evil)
        const seal = keySeal(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, evil)
        here.github.community.releases.splice(1, 0, { tag: 'v0.9.5', author: 'erin', seal })
      },
      'does not verify under any configured key',
    ],
    [
      'a seal of a release that was not approved',
      (evil) => {
        here.repository.tag('v0.9.5', evil)
        here.github.community.releases.splice(1, 0, {
          tag: 'v0.9.5',
          author: 'erin',
          seal: keySeal(privateKey, evil, { decision: 'not approved' }),
        })
      },
      'the release was not approved',
    ],
    [
      'a seal copied from another release',
      (evil) => {
        here.repository.tag('v0.9.5', evil)
        const [, first] = here.github.community.releases
        here.github.community.releases.splice(1, 0, { tag: 'v0.9.5', author: 'erin', seal: first?.seal ?? '' })
      },
      'its seal is about',
    ],
  ])('is not %s', async (_, attack, words) => {
    attack(pushDirectly())
    const { code, log } = await releaseApproved()
    expect([code, here.github.assets]).toEqual([1, []])
    expect(log).toContain('WS-AP-016')
    expect(log).toContain(words)
    expect(log).toContain('pushed directly')
  })

  test.each(['github-actions[bot]', 'erin'])('is the commit of the last seal that verifies, uploaded by %s', async (uploader) => {
    const { releases } = here.github.community
    const [, last] = releases
    if (last === undefined) throw new Error('no release')
    // Without the start, this commit would have to be approved.
    releases.splice(1, 1, { ...last, tag: 'v0.9.5', seal: keySeal(privateKey, pushDirectly()), uploader })
    here.repository.tag('v0.9.5', here.repository.resolve('main'))
    const { code, log } = await releaseApproved()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('is not moved by "since" when there is a sealed release before it', async () => {
    const evil = pushDirectly()
    mergeApproved({ '.github/weightseal.yml': CONFIG.replace('release: {', `release: { since: ${evil},`) })
    const { code, log } = await release()
    expect([code, here.github.assets.length, log]).toEqual([
      1,
      0,
      expect.stringContaining('evil): pushed directly, without a pull request'),
    ])
  })

  test('without a tag nothing is released', async () => {
    const payload = { inputs: {}, repository: { private: false, visibility: 'public' } }
    const { code, log } = await release({ event: 'workflow_dispatch', ref: 'refs/heads/main', payload })
    expect([code, here.github.assets.length, log]).toEqual([3, 0, expect.stringContaining('The run has no tag')])
  })
})

describe('who can decide where a release starts', () => {
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const otherPub = other.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const added = CONFIG.replace('[ {', '[ { path: other.pub, since: "2026-11-01" }, {')
  const [KEY, OTHER] = [privateKey, other.privateKey]

  /** Publishes a release whose seal a key signed. */
  function publish(tag: string, commit: string, key = KEY): void {
    here.repository.tag(tag, commit)
    here.github.community.releases.splice(1, 0, { tag, author: 'erin', seal: keySeal(key, commit) })
  }

  const taken: readonly (readonly [string, () => void, string])[] = [
    [
      'a key and signs its own commit with it',
      () => publish('v0.9.5', pushDirectly({ '.github/weightseal.yml': added, 'other.pub': otherPub }), OTHER),
      'decides where a release starts: .github/weightseal.yml',
    ],
    [
      'a key and signs two later commits with it',
      () => {
        pushDirectly({ '.github/weightseal.yml': added, 'other.pub': otherPub })
        publish('v0.9.5', pushDirectly(), OTHER)
        publish('v0.9.6', pushDirectly({ 'src/more.py': '1\n' }), OTHER)
      },
      'decides where a release starts: .github/weightseal.yml',
    ],
    [
      'the content of the file of a key',
      () => publish('v0.9.5', pushDirectly({ 'key.pub': otherPub }), OTHER),
      'decides where a release starts: key.pub',
    ],
    [
      'a key under the other name of the configuration',
      () => {
        here.repository.commit('main', { '.github/weightseal.yml': null }, 'removed')
        publish('v0.9.5', pushDirectly({ '.github/weightseal.yaml': added, 'other.pub': otherPub }), OTHER)
      },
      'decides where a release starts: .github/weightseal.yaml',
    ],
    [
      'a key on the side that a merge brings',
      () => {
        const main = here.repository.resolve('main')
        const side = here.repository.commit('side', { '.github/weightseal.yml': added, 'other.pub': otherPub }, 'side')
        here.repository.reset('main', here.repository.ask('commit-tree', `${side}^{tree}`, '-p', main, '-p', side, '-m', 'evil'))
        publish('v0.9.5', here.repository.resolve('main'), OTHER)
      },
      'decides where a release starts: .github/weightseal.yml',
    ],
    [
      'a key in a history without the commits before',
      () => {
        here.repository.switchTo('main')
        pushDirectly({ '.github/weightseal.yml': added, 'other.pub': otherPub })
        const root = here.repository.ask('commit-tree', `${here.repository.resolve('main')}^{tree}`, '-m', 'evil')
        here.repository.reset('main', root)
        here.repository.switchTo('main')
        publish('v0.9.5', root, OTHER)
      },
      'decides where a release starts: .github/weightseal.yml',
    ],
    [
      '"since", while no seal verifies',
      () => {
        here.github.community.releases.splice(1)
        const evil = pushDirectly()
        pushDirectly({ '.github/weightseal.yml': CONFIG.replace('release: {', `release: { since: ${evil},`) })
      },
      'pushed directly',
    ],
  ]
  test.each(taken)('is not who pushes %s', async (_, attack, words) => {
    attack()
    mergeApproved({ 'src/good.py': '1\n' })
    const { code, log } = await release()
    expect([code, here.github.assets.length, log]).toEqual([1, 0, expect.stringContaining(words)])
    expect(log).toContain('WS-AP-011')
  })

  test('is who approved a new key, with which later releases are signed', async () => {
    mergeApproved({ '.github/weightseal.yml': added, 'other.pub': otherPub })
    publish('v0.9.5', here.repository.resolve('main'), OTHER)
    const { code, log } = await releaseApproved()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('is who approved an exception for an earlier change', async () => {
    const evil = pushDirectly({ '.github/weightseal.yml': added, 'other.pub': otherPub })
    publish('v0.9.5', evil)
    const exception = `exceptions: [ { commit: "${evil}", reason: A key of the team, approver: "@erin" } ],`
    mergeApproved({ '.github/weightseal.yml': added.replace('release: {', `release: { ${exception}`) })
    const { code, log } = await release()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('is who approved "since" after an earlier change', async () => {
    const evil = pushDirectly({ '.github/weightseal.yml': added, 'other.pub': otherPub })
    mergeApproved({ '.github/weightseal.yml': added.replace('release: {', `release: { since: ${evil},`) })
    publish('v0.9.5', here.repository.resolve('main'), OTHER)
    mergeApproved({ 'src/good.py': '1\n' })
    const { code, log } = await release()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('is not who moves the tag that "since" names', async () => {
    here.repository.tag('v0.1.0', here.repository.resolve('main'))
    mergeApproved({ '.github/weightseal.yml': CONFIG.replace('release: {', 'release: { since: v0.1.0,') })
    here.repository.tag('v0.1.0', pushDirectly())
    const { code, log } = await release()
    expect([code, here.github.assets.length, log]).toEqual([2, 0, expect.stringContaining('the tag was set or moved later')])
  })

  test('is not who changes other settings, which are evaluated once', async () => {
    const direct = pushDirectly({ '.github/weightseal.yml': `${CONFIG}commentSummaryInPr: never\n` })
    publish('v0.9.5', direct)
    const { code, log } = await releaseApproved()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })
})

describe('a main branch that was pushed by force', () => {
  /** Main goes on without the commit of the last seal. */
  const forced: readonly (readonly [string, () => string])[] = [
    ['to a commit before it', () => here.repository.resolve('main~1')],
    ['to another history', () => here.repository.ask('commit-tree', `${here.repository.resolve('main')}^{tree}`, '-m', 'another root')],
  ]
  test.each(forced)('%s does not hide its commits', async (_, target) => {
    const sealed = pushDirectly({ 'src/a.py': '1\n' })
    here.repository.tag('v0.9.0', sealed)
    const { releases } = here.github.community
    releases.splice(1, 1, { tag: 'v0.9.0', author: 'erin', seal: keySeal(privateKey, sealed) })
    here.repository.reset('main', target())
    here.repository.switchTo('main')
    pushDirectly()
    mergeApproved({ 'src/b.py': '1\n' })
    const { code, log } = await release()
    expect([code, here.github.assets.length, log]).toEqual([
      1,
      0,
      expect.stringContaining('evil): pushed directly, without a pull request'),
    ])
  })
})

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const WAIVER = `version: 1
waivers:
  - { rule: WS-AP-011, subject: "*", reason: reviewed in the incident, owner: "@mallory", ticket: "https://example.org/1", created: "${day(-1)}", expires: "${day(20)}" }
`

describe('the rules of a release are those of the default branch', () => {
  const weaker: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['no approvals', { '.github/weightseal.yml': CONFIG.replace(/^approvals:.*\n/m, '') }],
    [
      'a rule that is off',
      { '.github/weightseal.yml': `${CONFIG}policies: { rules: { WS-AP-011: { enforcement: "off", reason: a reason of ten } } }\n` },
    ],
    [
      'a list of packs',
      { '.github/weightseal.yml': `${CONFIG.replace(/^approvals:.*\n/m, '')}policies: { packs: [integrity, signing] }\n` },
    ],
    ['a list of packs beside its approvals', { '.github/weightseal.yml': `${CONFIG}policies: { packs: [integrity, signing] }\n` }],
    ['a higher threshold', { '.github/weightseal.yml': `${CONFIG}failOnSeverity: critical\n` }],
    ['a waiver', { '.github/weightseal/waivers.yml': WAIVER }],
  ]
  test.each(weaker)('and not %s of the tagged commit', async (_, files) => {
    const evil = pushDirectly({ 'src/evil.py': 'evil\n', ...files })
    const strict = Object.fromEntries(Object.keys(files).map((path) => [path, path.endsWith('weightseal.yml') ? CONFIG : '# none\n']))
    here.repository.commit(
      'main',
      {
        ...strict,
        ...('.github/weightseal/waivers.yml' in files ? { '.github/weightseal/waivers.yml': 'version: 1\nwaivers: []\n' } : {}),
      },
      'put right',
    )
    const { code } = await release({ sha: evil, workspace: here.repository.checkout(evil) })
    expect([code, here.github.assets]).toEqual([1, []])
  })

  test.each(weaker)('and not %s that was pushed directly', async (_, files) => {
    pushDirectly({ 'src/evil.py': 'evil\n', ...files })
    const { code, log } = await releaseApproved()
    expect([code === 0, here.github.assets.length, log]).toEqual([
      false,
      0,
      expect.stringMatching(
        /changed without approval\. .* It changes the rules of the release: |approvals are configured, and policies\.packs/,
      ),
    ])
  })

  test('and not no approvals that were removed together with the signer', async () => {
    const { publicKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const unguarded = CONFIG.replace(/^approvals:.*\n/m, '')
    pushDirectly({ '.github/weightseal.yml': unguarded, 'key.pub': other.export({ type: 'spki', format: 'pem' }).toString() })
    pushDirectly({ '.github/weightseal.yml': `${unguarded}commentSummaryInPr: never\n` })
    const { code, log } = await releaseApproved()
    expect([code, here.github.assets.length, log]).toEqual([1, 0, expect.stringContaining('changed without approval')])
  })

  test('and not no approvals, pushed after an approved configuration that is invalid', async () => {
    mergeApproved({ '.github/weightseal.yml': `${CONFIG}unknownKey: 1\n` })
    pushDirectly({ '.github/weightseal.yml': CONFIG.replace(/^approvals:.*\n/m, '') })
    const { code, log } = await releaseApproved()
    expect([code, here.github.assets.length, log]).toEqual([1, 0, expect.stringContaining('changed without approval')])
  })

  test('which may remove approvals, after which changes need none', async () => {
    const unguarded = CONFIG.replace(/^approvals:.*\n/m, '')
    mergeApproved({ '.github/weightseal.yml': unguarded })
    pushDirectly({ '.github/weightseal.yml': `${unguarded}commentSummaryInPr: never\n` })
    const { code, log } = await releaseApproved()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('which may waive a commit', async () => {
    pushDirectly()
    mergeApproved({ '.github/weightseal/waivers.yml': WAIVER })
    const { code, log } = await release()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('a commit that is older than the approvals is evaluated by them', async () => {
    const config = CONFIG.replace(/^approvals:.*\n/m, '')
    const evil = pushDirectly({ '.github/weightseal.yml': config, 'src/evil.py': 'x\n' })
    here.repository.commit('main', { '.github/weightseal.yml': CONFIG }, 'approvals')
    const { code } = await release({ sha: evil, workspace: here.repository.checkout(evil) })
    expect([code, here.github.assets]).toEqual([1, []])
  })

  test('a tag on a side branch is not released', async () => {
    here.repository.switchTo('main')
    const side = here.repository.commit('side', { '.github/weightseal.yml': CONFIG.replace(/^approvals:.*\n/m, '') }, 'side')
    const { code, log } = await release({ sha: side, workspace: here.repository.checkout(side) })
    expect([code, log]).toEqual([1, expect.stringContaining('is not on a release branch')])
  })

  test('approvals that no pack evaluates are an error', async () => {
    here.repository.commit('main', { '.github/weightseal.yml': `${CONFIG}policies: { packs: [integrity, signing] }\n` }, 'packs')
    const { code, log } = await releaseApproved()
    expect([code, log]).toEqual([2, expect.stringContaining('policies.packs does not contain "approvals"')])
  })

  test('without a token it is not released', async () => {
    const { code, log } = await releaseApproved({ token: '' })
    expect([code, log]).toEqual([2, expect.stringContaining('requires a token')])
  })
})

describe('a commit that cannot be approved any more', () => {
  const except = (commit: string) =>
    CONFIG.replace(
      'production-b] }',
      `production-b], exceptions: [ { commit: ${commit}, reason: reviewed afterwards in the incident, approver: erin } ] }`,
    )

  test('is released with an approved exception, which the seal records, and later releases pass', async () => {
    const evil = pushDirectly()
    expect((await release()).code).toBe(1)
    mergeApproved({ '.github/weightseal.yml': except(evil) })
    const { code, log, outputs } = await releaseApproved()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    const { statements } = JSON.parse(readFileSync(outputs['seal-path'] ?? '', 'utf8')) as {
      statements: { dsseEnvelope: { payload: string } }[]
    }
    const said = statements.map(({ dsseEnvelope }) => JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement)
    expect(said[1]?.predicate).toMatchObject({
      decision: 'approved',
      commits: expect.arrayContaining([
        { commit: evil, pullRequest: null, approved: true, exception: { approver: 'erin', reason: expect.any(String) } },
      ]),
    })
    expect(said.map(({ predicateType }) => predicateType)).not.toContain('https://slsa.dev/verification_summary/v1')
  })

  test('is released after its remedy was followed as it is printed', async () => {
    pushDirectly()
    const { log } = await release()
    const [, commit = ''] = /([0-9a-f]{7,}) \(evil\): pushed directly/.exec(log) ?? []
    const [, key = '', file = ''] =
      /open a pull request that names it under (\S+) in (\S+), with the reason and who accepts it/.exec(log) ?? []
    const config = parseDocument(CONFIG)
    config.setIn(key.split('.'), [{ commit: here.repository.resolve(commit), reason: 'it was reviewed afterwards', approver: 'erin' }])
    mergeApproved({ [file]: String(config) })
    const again = await release()
    expect([again.code, again.code === 0 ? '' : again.log]).toEqual([0, ''])
  })

  test.each<readonly [string, (pull: Pull) => void, string]>([
    [
      'its approver has no permission any more',
      () => delete here.github.community.permissions['bob'],
      'merged without the required approvals',
    ],
    ['the branch that it was merged to has another name now', (pull) => Object.assign(pull, { baseRef: 'master' }), 'was merged to master'],
  ])('because %s, is released with an exception', async (_, change, words) => {
    const pull = mergeApproved({ 'src/old.py': '1\n' }, 'squash', 'bob')
    change(pull)
    const refused = await release()
    expect([refused.code, refused.log]).toEqual([1, expect.stringContaining(words)])
    mergeApproved({ '.github/weightseal.yml': except(pull.landed?.[0] ?? '') })
    const { code, log } = await release()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('is not released with an exception that was pushed directly', async () => {
    const evil = pushDirectly()
    here.repository.commit('main', { '.github/weightseal.yml': except(evil) }, 'exception')
    mergeApproved({ '.github/weightseal.yml': `${except(evil)}# reviewed\n` })
    const { code, log } = await releaseApproved()
    expect([code, log]).toEqual([1, expect.stringContaining('its exception was added by')])
  })
})

describe('exceptions and branches', () => {
  const except = (commit: string) =>
    CONFIG.replace('production-b] }', `production-b], exceptions: [ { commit: ${commit}, reason: reviewed afterwards, approver: erin } ] }`)

  test('an exception that a broken configuration hides from the reviewers does not count', async () => {
    const evil = pushDirectly()
    here.repository.commit('main', { '.github/weightseal.yml': except(evil) }, 'exception')
    here.repository.commit('main', { '.github/weightseal.yml': `${except(evil)}zzz: 1\n` }, 'break')
    mergeApproved({ '.github/weightseal.yml': except(evil) })
    expect((await release({ sha: evil, workspace: here.repository.checkout(evil) })).code).toBe(1)
  })

  test('an exception that comes with a renamed file does not count, since its reviewers do not see it', async () => {
    const evil = pushDirectly()
    here.repository.commit('main', { '.github/weightseal.yaml': except(evil), '.github/weightseal.yml': null }, 'prepare')
    mergeApproved({ '.github/weightseal.yaml': null, '.github/weightseal.yml': except(evil) })
    const { code, log } = await release({ sha: evil, workspace: here.repository.checkout(evil) })
    expect([code, log]).toEqual([1, expect.stringContaining('did not show it to its reviewers')])
  })

  test('a sealed release of another branch that was merged is not the start, and blocks nothing', async () => {
    const { repository, github } = here
    repository.switchTo('main')
    const hotfix = repository.commit('release-1.x', { 'src/hotfix.py': '1\n' }, 'hotfix', { author: 'alice' })
    repository.tag('v0.9.1', hotfix)
    github.community.releases.splice(1, 0, { tag: 'v0.9.1', author: 'erin', seal: keySeal(privateKey, hotfix) })
    const pull = github.openPull({ title: 'merge back', author: 'alice', baseRef: 'main', headRef: 'release-1.x' })
    const review = { id: `R${pull.number}`, pull: pull.number, login: 'erin', state: 'APPROVED' as const, submittedAt: here.tick() }
    github.community.reviews.push({ ...review, commit: hotfix })
    here.merge('merge', pull)
    const { code, log } = await release()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('a threshold of the workflow of the tag cannot be weaker', async () => {
    pushDirectly()
    const { code } = await release({ inputs: { 'fail-on-severity': 'critical' } })
    expect([code, here.github.assets]).toEqual([1, []])
  })

  test('a config input of the workflow of the tag is refused', async () => {
    const { code, log } = await releaseApproved({ inputs: { config: 'version: 1' } })
    expect([code, log]).toEqual([2, expect.stringContaining('Remove the input "config"')])
  })

  test.each<readonly [string, () => string, string]>([
    [
      'of another repository',
      () => keySeal(privateKey, here.repository.resolve('main'), {}, 'https://github.com/acme/sandbox'),
      'it is the seal of https://github.com/acme/sandbox',
    ],
  ])('a seal %s is not a start', async (_, seal, words) => {
    pushDirectly()
    here.repository.tag('v0.9.5', here.repository.resolve('main'))
    here.github.community.releases.splice(1, 0, { tag: 'v0.9.5', author: 'erin', seal: seal() })
    const { code, log } = await releaseApproved()
    expect([code, log]).toEqual([1, expect.stringContaining(words)])
  })
})

describe('what landed is what was reviewed', () => {
  test.each<readonly [string, (file: string) => void]>([
    [
      'as a link to another file',
      (file) => {
        rmSync(file)
        symlinkSync('../../outside', file)
      },
    ],
    ['as a program', (file) => chmodSync(file, 0o755)],
  ])('a reviewed file that landed %s is refused', async (_, change) => {
    here.repository.switchTo('main')
    here.repository.commit('reviewed', { 'src/new.txt': '../../outside' }, 'reviewed', { author: 'alice' })
    const pull = here.github.openPull({ title: 'reviewed', author: 'alice', baseRef: 'main', headRef: 'reviewed' })
    const review = { id: `R${pull.number}`, pull: pull.number, login: 'erin', state: 'APPROVED' as const, submittedAt: here.tick() }
    here.github.community.reviews.push({ ...review, commit: here.repository.resolve('reviewed') })
    here.merge('merge', pull)
    expect((await release()).code).toBe(0)
    const folder = here.repository.workTree('main')
    change(join(folder, 'src/new.txt'))
    git(folder, 'commit', '--quiet', '--all', '--amend', '--no-edit')
    Object.assign(pull, { landed: [here.repository.resolve('main')] })
    expect((await release()).code).toBe(1)
  })

  test('a rebase of more files than GitHub compares is allowed', async () => {
    mergeApproved(Object.fromEntries(Array.from({ length: 310 }, (_, index) => [`src/many/${index}.txt`, String(index)])), 'rebase')
    const { code, log } = await release()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test.each([0, 1])('of two pull requests with one head, an approval of number %i suffices', async (approved) => {
    here.repository.switchTo('main')
    const head = here.repository.commit('one', { 'src/one.py': '1\n' }, 'one', { author: 'alice' })
    here.repository.commit('two', {}, 'two')
    here.repository.reset('two', head)
    const pulls = ['one', 'two'].map((branch) => here.github.openPull({ title: branch, author: 'alice', baseRef: 'main', headRef: branch }))
    const pull = pulls[approved]
    if (pull === undefined) throw new Error('no pull request')
    const review = { id: `R${pull.number}`, pull: pull.number, login: 'erin', state: 'APPROVED' as const, submittedAt: here.tick() }
    here.github.community.reviews.push({ ...review, commit: head })
    here.repository.reset('main', head)
    for (const each of pulls)
      Object.assign(each, {
        state: 'MERGED',
        mergedAt: here.tick(),
        headSha: head,
        mergeBase: here.repository.resolve('v0.9.0'),
        landed: [head],
      })
    const { code, log } = await release()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
  })

  test('a rebase with other content than was reviewed is refused', async () => {
    const pull = mergeApproved({ 'src/new.py': 'reviewed\n' }, 'rebase')
    here.repository.reset('main', here.repository.resolve('main~1'))
    here.repository.switchTo('main')
    const landed = here.repository.commit('main', { 'src/new.py': 'other\n' }, 'topic-1', { author: 'alice' })
    Object.assign(pull, { landed: [landed] })
    const { code, log } = await release()
    expect([code, here.github.assets.length, log]).toEqual([1, 0, expect.stringContaining('differs from what was reviewed')])
  })

  test('a merge with an unreviewed commit on the side of main is refused', async () => {
    const { repository } = here
    const base = repository.resolve('main')
    mergeApproved({ 'src/good.py': '1\n' })
    const good = repository.resolve('main')
    repository.reset('side', base)
    repository.switchTo('side')
    const evil = repository.commit('side', { 'src/evil.py': 'evil\n' }, 'evil')
    const [tree = ''] = repository.ask('merge-tree', '--write-tree', evil, good).split('\n')
    repository.reset('main', repository.ask('commit-tree', tree, '-p', evil, '-p', good, '-m', 'merge'))
    const { code, log } = await release()
    expect([code, here.github.assets.length, log]).toEqual([
      1,
      0,
      expect.stringContaining('evil): pushed directly, without a pull request'),
    ])
  })

  test.each<readonly [string, () => void, string]>([
    [
      'pushed by force after its approval',
      () => {
        here.review('erin')
        here.force(here.repository.resolve('main'))
        here.repository.commit('topic', { 'src/evil.py': 'evil\n' }, 'evil', { author: 'alice' })
        here.merge('squash')
      },
      'was merged without the required approvals',
    ],
    [
      'approved by a deleted account',
      () => mergeApproved({ 'src/a.py': '1\n' }, 'squash', null),
      'was merged without the required approvals',
    ],
  ])('a change that was %s is refused', async (_, land, words) => {
    land()
    const { code, log } = await release()
    expect([code, here.github.assets.length, log]).toEqual([1, 0, expect.stringContaining(words)])
  })

  test.each<readonly [string, (files: Readonly<Record<string, string>>) => unknown, string]>([
    ['pushed directly', pushDirectly, 'pushed directly'],
    ['approved by a developer', (files) => mergeApproved(files, 'squash', 'bob'), 'Waiting for ml_admin'],
    ['approved by one person only', (files) => mergeApproved(files, 'squash'), 'without the required approvals'],
    ['rebased with the approval of one person', (files) => mergeApproved(files, 'rebase'), 'without the required approvals'],
  ])('a change that lowers its own tier and was %s is refused', async (_, land, words) => {
    const { releases } = here.github.community
    const strict = here.repository.commit(
      'main',
      { '.github/weightseal.yml': CONFIG.replace('tier: internal', 'tier: confidential') },
      'strict',
    )
    here.repository.tag('v0.9.0', strict)
    releases.splice(1, 1, { tag: 'v0.9.0', author: 'erin', seal: keySeal(privateKey, strict) })
    land({ '.github/weightseal.yml': CONFIG, 'src/a.py': '1\n' })
    const { code, log } = await release()
    expect([code, here.github.assets.length, log]).toEqual([1, 0, expect.stringContaining(words)])
  })

  const GRANTED = CONFIG.replace('ml_engineer: { users: [erin] }', 'ml_engineer: { users: [erin] }, ml_admin: { users: [bob] }')
  test.each<readonly [string, Readonly<Record<string, string | null>>]>([
    ['gives its approver the role', { '.github/weightseal.yml': GRANTED }],
    ['gives its approver the role under another name of the file', { '.github/weightseal.yml': null, '.github/weightseal.yaml': GRANTED }],
    [
      'asks for fewer roles',
      {
        '.github/weightseal.yml': CONFIG.replace(
          'tier: internal',
          `tier: internal, matrix: "off", rules: [ { name: any, require: { role: developer } } ]`,
        ),
      },
    ],
    ['changes nothing that matters', { '.github/weightseal.yml': `${CONFIG}# x\n` }],
  ])('a change of the configuration that %s must be approved by the rules before it', async (_, files) => {
    mergeApproved(files, 'squash', 'bob')
    const { code, log } = await releaseApproved()
    expect(log).toMatch(/WS-AP-011[^✗]*Waiting for ml_admin/)
    expect([code, here.github.assets.length]).toEqual([1, 0])
  })

  test('a configuration that was invalid for a while does not stop the release', async () => {
    mergeApproved({ '.github/weightseal.yml': `${CONFIG}unknownKey: 1\n` })
    mergeApproved({ '.github/weightseal.yml': `${CONFIG}# repaired\n` })
    const { code, log } = await release()
    expect(log).not.toContain('unknownKey')
    expect(code).toBe(0)
  })

  test('a reviewed line that landed at another place is refused', async () => {
    const blocks = (allowed: number) =>
      Array.from({ length: 8 }, (_, index) => `rule:\n  a: 1\n  b: 2\n  allow: ${index === allowed}\n  c: 3\n  d: 4\n`).join('')
    mergeApproved({ 'policy.yml': blocks(-1) })
    here.repository.switchTo('main')
    here.repository.commit('reviewed', { 'policy.yml': blocks(3) }, 'reviewed', { author: 'alice' })
    const pull = here.github.openPull({ title: 'reviewed', author: 'alice', baseRef: 'main', headRef: 'reviewed' })
    const head = here.repository.resolve('reviewed')
    const review = { id: `R${pull.number}`, pull: pull.number, login: 'erin', state: 'APPROVED' as const, submittedAt: here.tick() }
    here.github.community.reviews.push({ ...review, commit: head })
    const before = here.repository.resolve('main')
    here.merge('merge', pull)
    // What a program can do: the same parents, another tree.
    const other = here.repository.commit('other', { 'policy.yml': blocks(6) }, 'other')
    const evil = here.repository.ask('commit-tree', `${other}^{tree}`, '-p', before, '-p', head, '-m', 'merge')
    here.repository.reset('main', evil)
    Object.assign(pull, { landed: [evil] })
    expect((await release()).code).toBe(1)
  })

  const changelog = (first: string, last: string) =>
    ['a', ...Array.from({ length: 40 }, (_, index) => String(index)), 'z'].join('\n').replace(/^a/, first).replace(/z$/, last)

  test.each(['squash', 'merge', 'rebase'] as const)('for two pull requests that change one file, by %s', async (method) => {
    mergeApproved({ 'CHANGES.md': changelog('a', 'z') })
    here.repository.switchTo('main')
    const open = ['first', 'last'].map((branch, index) => {
      here.repository.switchTo('main')
      here.repository.commit(branch, { 'CHANGES.md': index === 0 ? changelog('A', 'z') : changelog('a', 'Z') }, branch, { author: 'alice' })
      const pull = here.github.openPull({ title: branch, author: 'alice', baseRef: 'main', headRef: branch })
      const review = { id: `R${pull.number}`, pull: pull.number, login: 'erin', state: 'APPROVED' as const, submittedAt: here.tick() }
      here.github.community.reviews.push({ ...review, commit: here.repository.resolve(branch) })
      return pull
    })
    for (const pull of open) here.merge(method, pull)
    const { code, log } = await release()
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
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
