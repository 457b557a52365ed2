import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { sourceSubjects } from '../../../src/core/attempt.ts'
import { type ReleaseFacts, releaseFacts } from '../../../src/domains/approvals/collect-release.ts'
import { approvalStatements } from '../../../src/domains/approvals/evidence.ts'
import type { Manifest } from '../../../src/domains/manifest/types.ts'
import { manifestDigest } from '../../../src/domains/signing/provenance.ts'
import { decide, evaluate } from '../../../src/policy/evaluate.ts'
import { loadPacks } from '../../../src/policy/load.ts'
import { parseConfig } from '../../../src/settings/read-config.ts'
import { ApprovalWorld } from '../../rig/approval-world.ts'
import { idOf } from '../../rig/approvals.ts'
import { git } from '../../rig/git.ts'
import type { Fault, Pull } from '../../rig/github.ts'
import { PROJECT } from '../../rig/project.ts'

const CONFIG = `version: 1
roles: { ml_engineer: { users: [erin, frank] } }
approvals:
  tier: internal
  codeowners: "off"
  release: { environments: [production-a, production-b] }
`

let here: ApprovalWorld

beforeEach(async () => {
  here = await ApprovalWorld.open({
    base: { '.github/weightseal.yml': CONFIG },
    people: { dave: 'write', erin: 'maintain', frank: 'write', grace: 'write' },
  })
  const protect = {
    protection_rules: [{ type: 'required_reviewers', prevent_self_review: true, reviewers: [{}, {}] }],
    can_admins_bypass: false,
    deployment_branch_policy: { protected_branches: true },
  }
  Object.assign(here.github.community.environments, { 'production-a': protect, 'production-b': protect })
  here.github.community.rules['main'] = [
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_last_push_approval: true,
        require_code_owner_review: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'weightseal/approvals: main', integration_id: 15368 }] },
    },
    { type: 'non_fast_forward' },
    { type: 'deletion' },
  ]
  here.repository.tag('v0.9.0', here.repository.resolve('main'))
  here.github.community.releases.push({ tag: 'v1.0.0', author: 'erin' }, { tag: 'v0.9.0', author: 'erin' })
  deploy('erin', 'production-a')
  deploy('grace', 'production-b')
})
afterEach(() => here.close())

function deploy(login: string | null, environment: string, state = 'approved'): void {
  here.github.community.deployments.push({ environments: [environment], state, login })
}

interface Merging {
  readonly approvers?: readonly string[]
  readonly commits?: number
  readonly folder?: string
  /** More of the title, which is the message of a squash. */
  readonly message?: string
}

/** Opens another pull request and merges it, approved unless said otherwise. */
function mergeOne(
  method: 'merge' | 'squash' | 'rebase',
  { approvers = ['bob'], commits = 1, folder = 'src', message = '' }: Merging = {},
): Pull {
  const branch = `topic-${here.github.pulls.size}`
  here.repository.switchTo('main')
  for (let commit = 0; commit < commits; commit++)
    here.repository.commit(branch, { [`${folder}/${branch}-${commit}.py`]: '1\n' }, `${branch} ${commit}`, { author: 'alice' })
  const pull = here.github.openPull({ title: `${branch}${message}`, author: 'alice', baseRef: 'main', headRef: branch })
  for (const login of approvers)
    here.github.community.reviews.push({
      id: `R${here.github.community.reviews.length + 2}`,
      pull: pull.number,
      login,
      state: 'APPROVED',
      submittedAt: here.tick(),
      commit: here.repository.resolve(branch),
    })
  here.merge(method, pull)
  return pull
}

interface Run {
  readonly facts: ReleaseFacts
  readonly verdict: string
  /** Rules that failed or could not be evaluated. */
  readonly open: readonly string[]
}

async function release({
  tag = 'v1.0.0',
  at = '',
  attempt = 1,
  app = true,
  started = '',
  message = undefined as string | undefined,
  keep = false,
  config = CONFIG,
  starter = 'dave',
} = {}): Promise<Run> {
  const commit = at || here.repository.resolve('main')
  if (!keep) here.repository.tag(tag, commit, message)
  const request = {
    config: parseConfig(config, 'c'),
    configPath: '.github/weightseal.yml',
    tag,
    started: started || commit,
    run: { id: '1001', attempt, actors: [{ id: idOf(starter), login: starter }] },
  }
  const facts = await releaseFacts(request, here.releasePorts(app))
  expect(here.github.unknown).toEqual([])
  const packs = await loadPacks({ packs: ['approvals'], params: {}, customPacks: [] }, async () => [])
  const sources = { ...facts.sources, 'github.changes': { status: 'skipped', detail: 'a release' } } as const
  const subjects = [...sourceSubjects(sources, 'c'), ...facts.subjects]
  const findings = evaluate({ now: '2026-11-20T20:00:00Z', trigger: 'release', sources, subjects }, packs)
  const open = findings.flatMap(({ rule, outcome }) => (outcome === 'fail' || outcome === 'unknown' ? [rule.id] : []))
  return { facts, verdict: decide(findings, 'high'), open: [...new Set(open)] }
}

const reasons = ({ facts }: Run) =>
  facts.release?.decision.commits.map(({ approved, reason }) => `${approved ? 'yes' : 'no'}: ${reason.split('.')[0]}`)

describe('the commits of a release', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('are accepted after a %s', async (method) => {
    mergeOne(method, { commits: 2 })
    mergeOne(method)
    const run = await release()
    expect([run.verdict, run.open]).toEqual(['allow', []])
    expect(reasons(run)).toEqual(
      method === 'rebase' ? ['yes: merged by #3', 'yes: merged by #2', 'yes: merged by #2'] : ['yes: merged by #3', 'yes: merged by #2'],
    )
  })

  test.each<readonly [string, () => unknown]>([
    [
      'a squash by a server that does not sign',
      () => {
        here.repository.webCommitter = 'noreply@github.acme.com'
        mergeOne('squash')
      },
    ],
    ['squashes of a group of a merge queue', () => Object.assign(mergeOne('squash'), { mergedAt: mergeOne('squash').mergedAt })],
    [
      'a squash whose message names the approver as a co-author',
      () => mergeOne('squash', { message: '\n\nCo-authored-by: Bob <bob@example.com>' }),
    ],
    ['a pull request of a deleted account', () => Object.assign(mergeOne('squash'), { author: null })],
  ])('are accepted after %s', async (_, merge) => {
    merge()
    const run = await release()
    expect([run.verdict, run.open, new Set(reasons(run)?.map((reason) => reason.slice(0, 14)))]).toEqual([
      'allow',
      [],
      new Set(['yes: merged by']),
    ])
  })

  test('include a direct push, which blocks', async () => {
    mergeOne('squash')
    here.repository.commit('main', { 'src/hotfix.py': '1\n' }, 'hotfix')
    const run = await release()
    expect([run.verdict, run.open, reasons(run)]).toEqual([
      'block',
      ['WS-AP-011'],
      ['no: pushed directly, without a pull request', 'yes: merged by #2'],
    ])
  })

  test('a pull request merged without its approval blocks', async () => {
    mergeOne('squash', { approvers: [] })
    const run = await release()
    expect([run.verdict, reasons(run)?.[0]]).toEqual(['block', 'no: #2 was merged without the required approvals: Waiting for developer'])
  })

  test('an approval after the merge does not count', async () => {
    const pull = mergeOne('squash', { approvers: [] })
    here.github.community.reviews.push({
      id: 'late',
      pull: pull.number,
      login: 'bob',
      state: 'APPROVED',
      submittedAt: here.tick(),
      commit: pull.headSha ?? '',
    })
    expect((await release()).verdict).toBe('block')
  })

  test('an open pull request that contains the commit does not count', async () => {
    const pushed = here.repository.commit('main', { 'src/hotfix.py': '1\n' }, 'hotfix')
    here.repository.reset('decoy', pushed)
    here.repository.commit('decoy', { 'src/more.py': '1\n' }, 'more')
    const decoy = here.github.openPull({ title: 'decoy', author: 'alice', baseRef: 'main', headRef: 'decoy' })
    Object.assign(decoy, { mergeBase: here.repository.resolve('main~1') })
    const run = await release()
    expect([run.verdict, reasons(run)?.[0]]).toEqual(['block', 'no: pushed directly; #2 was never merged'])
  })

  test('a pull request merged to another branch does not count', async () => {
    here.repository.reset('other', here.repository.resolve('main'))
    const pull = mergeOne('squash')
    pull.baseRef = 'other'
    const run = await release()
    expect([run.verdict, reasons(run)?.[0]]).toEqual(['block', 'no: pushed directly; #2 was merged to other, not to main'])
  })

  test('a local merge with unreviewed files blocks', async () => {
    const pull = mergeOne('merge')
    here.repository.workTree('main')
    git(here.repository.folder, 'reset', '--quiet', '--hard', 'main~1')
    git(here.repository.folder, 'merge', '--quiet', '--no-ff', '--no-commit', pull.headSha ?? '')
    const evil = here.repository.commit('main', { 'src/evil.py': '1\n' }, 'Merge')
    Object.assign(pull, { landed: [evil] })
    const run = await release()
    expect([run.verdict, reasons(run)?.[0]]).toEqual(['block', expect.stringContaining('differs from what was reviewed')])
  })

  test('a rebase that GitHub did not create, with an added commit, blocks', async () => {
    const pull = mergeOne('rebase')
    const evil = here.repository.commit('main', { 'src/evil.py': '1\n' }, 'more')
    Object.assign(pull, { landed: [...(pull.landed ?? []), evil] })
    expect((await release()).verdict).toBe('block')
  })

  test('a direct push that GitHub associates with a squashed pull request blocks', async () => {
    const evil = here.repository.commit('main', { 'src/evil.py': '1\n' }, 'evil')
    const pull = mergeOne('squash')
    Object.assign(pull, { landed: [evil, ...(pull.landed ?? [])] })
    const run = await release()
    expect([run.verdict, reasons(run)]).toEqual([
      'block',
      ['yes: merged by #2', 'no: pushed directly; the pull requests that GitHub associates with it did not introduce it'],
    ])
  })

  test.each([
    ['merge', 'a merge signed by GitHub, of a branch on top of the reviewed head, blocks'],
    ['squash', 'a pushed commit of the web editor on top of the reviewed head blocks'],
  ] as const)('%s: %s', async (method, _) => {
    const pull = mergeOne('merge')
    const head = pull.headSha ?? ''
    const { repository } = here
    repository.workTree('main')
    git(repository.folder, 'reset', '--quiet', '--hard', method === 'merge' ? 'main~1' : head)
    repository.reset('evil', head)
    const evil = repository.commit('evil', { 'src/evil.py': '1\n' }, 'evil')
    const landed = repository.land('main', evil, method, 'Merge')
    Object.assign(pull, { landed: [landed] })
    const run = await release()
    expect([run.verdict, reasons(run)?.[0]]).toEqual(['block', expect.stringContaining('differs from what was reviewed')])
  })

  test('a custom pack that was changed with an approval for code blocks', async () => {
    const packs = {
      'security/packs/own.yml': 'rules\n',
      '.github/weightseal.yml': `${CONFIG}policies: { custom: [security/packs/*.py] }\n`,
    }
    here.repository.tag('v0.9.0', here.repository.commit('main', packs, 'packs'))
    mergeOne('squash', { folder: 'security/packs' })
    const run = await release()
    expect([run.verdict, reasons(run)?.[0]]).toEqual(['block', 'no: #2 was merged without the required approvals: Waiting for ml_admin'])
  })

  test('start after the previous release', async () => {
    const direct = here.repository.commit('main', { 'src/old.py': '1\n' }, 'old sin')
    here.repository.tag('v0.9.0', direct)
    mergeOne('squash')
    expect((await release()).verdict).toBe('allow')
  })

  test('a refused release does not hide its commits', async () => {
    here.repository.commit('main', { 'src/backdoor.py': '1\n' }, 'backdoor')
    expect((await release()).verdict).toBe('block')
    mergeOne('squash')
    here.github.community.releases.unshift({ tag: 'v1.0.1', author: 'erin' })
    Object.assign(here.github.community.releases[1] ?? {}, { sealed: false })
    const { verdict, facts } = await release({ tag: 'v1.0.1' })
    expect([verdict, facts.release?.decision.commits.map(({ title, approved }) => [title, approved])]).toEqual([
      'block',
      [
        ['topic-1 (#2)', true],
        ['backdoor', false],
      ],
    ])
  })

  test('"since" accepts a commit, which must be an ancestor of the release', async () => {
    here.github.community.releases.splice(1)
    mergeOne('squash')
    const base = here.repository.resolve('main~1')
    const named = (commit: string) =>
      here.repository.commit('main', { '.github/weightseal.yml': CONFIG.replace('release: {', `release: { since: "${commit}",`) }, 'since')
    const at = here.repository.resolve('main')
    named(base)
    // Who set it is not part of the release, and is evaluated as well.
    expect(reasons(await release({ at }))).toEqual(['yes: merged by #2', 'no: pushed directly, without a pull request'])
    const stray = here.repository.commit('stray', { x: '1' }, 'stray')
    here.repository.switchTo('main')
    named(stray)
    await expect(release({ at })).rejects.toMatchObject({ code: 'SETTINGS_INVALID' })
  })

  test('start after "since" without a previous release', async () => {
    here.github.community.releases.splice(1)
    mergeOne('squash')
    expect(reasons(await release())).toHaveLength(2)
    here.repository.commit('main', { '.github/weightseal.yml': CONFIG.replace('release: {', 'release: { since: v0.9.0,') }, 'since')
    expect(reasons(await release({ tag: 'v1.0.0' }))).toEqual(['no: pushed directly, without a pull request', 'yes: merged by #2'])
  })

  describe('and the workflow that sealed the start', () => {
    const workflow = '.github/workflows/release.yml'
    const later = 'no: pushed directly, without a pull request'
    const start = () => here.repository.tag('v0.9.0', here.repository.resolve('main'))
    beforeEach(() => {
      here.sealedBy = [workflow]
    })

    test('is evaluated where it was changed', async () => {
      here.repository.commit('main', { [workflow]: 'on: push\n', '.github/workflows/other.yml': 'on: push\n' }, 'evil')
      here.repository.commit('main', { 'src/evil.py': '1\n' }, 'more')
      start()
      mergeOne('squash')
      const { facts, verdict } = await release()
      const decisions = facts.release?.decision.commits.map(({ title, approved }) => [title, approved])
      expect([verdict, decisions]).toEqual([
        'block',
        [
          ['topic-1 (#2)', true],
          ['evil', false],
        ],
      ])
      expect(facts.release?.decision.commits[1]?.reason).toContain(`decides where a release starts: ${workflow}`)
    })

    test('may be any other that signed nothing', async () => {
      here.repository.commit('main', { '.github/workflows/other.yml': 'on: push\n' }, 'other')
      start()
      mergeOne('squash')
      expect(reasons(await release())).toEqual(['yes: merged by #2'])
    })

    test('may be changed by an approved change', async () => {
      mergeOne('squash', { folder: '.github/workflows/release.yml', approvers: ['erin'] })
      here.sealedBy = [`${workflow}/topic-1-0.py`]
      start()
      mergeOne('squash')
      expect(reasons(await release())).toEqual(['yes: merged by #3'])
    })

    test('is that of the release branch', async () => {
      here.repository.commit('release/1', { [workflow]: 'on: push\n' }, 'evil')
      here.repository.tag('v0.9.0', here.repository.resolve('release/1'))
      here.repository.switchTo('main')
      here.repository.commit(
        'main',
        { '.github/weightseal.yml': CONFIG.replace('release: {', 'release: { branches: [release/1],') },
        'branches',
      )
      const at = here.repository.commit('release/1', { 'src/a.py': '1\n' }, 'next')
      expect(reasons(await release({ at }))).toEqual([later, later])
    })
  })

  test('are evaluated with the policy of the default branch, not of the tag', async () => {
    mergeOne('squash')
    const at = here.repository.resolve('main')
    here.repository.commit('main', { '.github/weightseal.yml': CONFIG.replace('tier: internal', 'tier: restricted') }, 'stricter')
    const { facts } = await release({ at })
    expect(facts.release?.decision.tier).toBe('restricted')
  })
})

describe('the tag', () => {
  beforeEach(() => void mergeOne('squash'))

  test('must be on a release branch', async () => {
    const stray = here.repository.commit('stray', { 'src/stray.py': '1\n' }, 'stray')
    const { verdict, open } = await release({ at: stray })
    expect([verdict, open]).toEqual(['block', ['WS-AP-011', 'WS-AP-012']])
  })

  test('must not have moved since the run started', async () => {
    const { verdict, open } = await release({ started: here.repository.resolve('main~1') })
    expect([verdict, open]).toEqual(['block', ['WS-AP-012']])
  })

  test('must still exist', async () => {
    const { verdict } = await release({ tag: 'v2.0.0', keep: true })
    expect(verdict).toBe('undecided')
  })

  test('is not confused with a branch of the same name', async () => {
    const stray = here.repository.commit('v1.0.0', { 'src/stray.py': '1\n' }, 'a branch')
    here.repository.switchTo('main')
    const { facts } = await release()
    expect(facts.release?.snapshot.tag.commit).not.toBe(stray)
  })

  test.each([
    ['lightweight', undefined, undefined, ['WS-AP-013']],
    ['annotated, not signed', 'v1', { verified: false, reason: 'unsigned' }, ['WS-AP-013']],
    ['annotated, signed by a key that GitHub does not know', 'v1', { verified: false, reason: 'unknown_key' }, ['WS-AP-013']],
    ['annotated, signed by an allowed signer', 'v1', { verified: true, reason: 'valid' }, []],
  ] as const)('with a required signature: %s', async (_, message, signature, expected) => {
    here.repository.commit(
      'main',
      { '.github/weightseal.yml': CONFIG.replace('release: {', 'release: { signedTag: true, signers: [alice], since: v0.9.0,') },
      'signed',
    )
    here.github.community.releases.splice(1)
    here.repository.tag('v1.0.0', here.repository.resolve('main'), message)
    if (signature !== undefined) here.github.community.tagSignatures.set(here.repository.ask('rev-parse', 'v1.0.0'), signature)
    const { open } = await release({ keep: true })
    expect(open.filter((rule) => rule === 'WS-AP-013')).toEqual(expected)
  })

  test('must be signed by an allowed signer', async () => {
    here.repository.commit(
      'main',
      { '.github/weightseal.yml': CONFIG.replace('release: {', 'release: { signedTag: true, signers: [bob],') },
      'signed',
    )
    here.repository.tag('v1.0.0', here.repository.resolve('main'), 'v1')
    here.github.community.tagSignatures.set(here.repository.ask('rev-parse', 'v1.0.0'), { verified: true, reason: 'valid' })
    expect((await release({ keep: true })).open).toContain('WS-AP-013')
  })
})

describe('approvals of the deployment', () => {
  beforeEach(() => {
    mergeOne('squash')
    here.github.community.deployments.length = 0
  })

  test.each([
    [
      'two people',
      [
        ['erin', 'production-a'],
        ['grace', 'production-b'],
      ],
      'allow',
    ],
    [
      'one person twice',
      [
        ['erin', 'production-a'],
        ['erin', 'production-b'],
      ],
      'block',
    ],
    ['no approval', [], 'block'],
    [
      'only one of the environments',
      [
        ['erin', 'production-a'],
        ['grace', 'production-a'],
      ],
      'block',
    ],
    [
      'the person who started the run',
      [
        ['erin', 'production-a'],
        ['dave', 'production-b'],
      ],
      'block',
    ],
    [
      'an author of a commit of the release',
      [
        ['erin', 'production-a'],
        ['alice', 'production-b'],
      ],
      'block',
    ],
    [
      'a bot',
      [
        ['erin', 'production-a'],
        ['deploy[bot]', 'production-b'],
      ],
      'block',
    ],
    [
      'a deleted account',
      [
        ['erin', 'production-a'],
        [null, 'production-b'],
      ],
      'block',
    ],
    [
      'a person without write permission',
      [
        ['erin', 'production-a'],
        ['eve', 'production-b'],
      ],
      'block',
    ],
    [
      'two people without the role that the tier requires',
      [
        ['frank', 'production-a'],
        ['grace', 'production-b'],
      ],
      'block',
    ],
    [
      'another environment',
      [
        ['erin', 'staging'],
        ['grace', 'staging'],
      ],
      'block',
    ],
  ] as const)('%s', async (_, approvals, verdict) => {
    for (const [login, environment] of approvals) deploy(login, environment)
    expect((await release()).verdict).toBe(verdict)
  })

  test('cannot be configured to fewer people than the tier requires', async () => {
    here.repository.commit(
      'main',
      { '.github/weightseal.yml': 'version: 1\napprovals: { tier: restricted, release: { reviewers: 0 } }\n' },
      'no reviewers',
    )
    expect((await release()).facts.release?.decision.deployment).toMatchObject({ required: 2, satisfied: false })
  })

  test('match names of environments regardless of case', async () => {
    deploy('erin', 'Production-A')
    deploy('grace', 'PRODUCTION-B')
    expect((await release()).verdict).toBe('allow')
    deploy('frank', 'PRODUCTION-A', 'rejected')
    expect((await release()).verdict).toBe('block')
  })

  test('do not count after a rejection', async () => {
    deploy('erin', 'production-a')
    deploy('grace', 'production-b')
    deploy('frank', 'production-a', 'rejected')
    const { facts, verdict } = await release()
    expect([verdict, facts.release?.decision.deployment.reason]).toEqual(['block', '@frank rejected the deployment.'])
  })

  test.each(['internal', 'confidential'])('count on a second attempt at the tier %s', async (tier) => {
    deploy('erin', 'production-a')
    deploy('frank', 'production-b')
    const config = { '.github/weightseal.yml': CONFIG.replace('tier: internal', `tier: ${tier}`) }
    here.repository.tag('v0.9.0', here.repository.commit('main', config, tier))
    mergeOne('squash', { approvers: ['bob', 'carol'] })
    const { facts, verdict } = await release({ attempt: 2 })
    expect([verdict, facts.release?.decision.tier]).toEqual(['allow', tier])
  })

  test('do not count on a second attempt at the tier restricted', async () => {
    deploy('erin', 'production-a')
    deploy('frank', 'production-b')
    here.repository.commit('main', { '.github/weightseal.yml': CONFIG.replace('tier: internal', 'tier: restricted') }, 'restricted')
    const { facts } = await release({ attempt: 2 })
    expect(facts.release?.decision.deployment).toMatchObject({ satisfied: false, reason: expect.stringContaining('attempt 2') })
  })

  test('require an environment at a high tier', async () => {
    here.repository.commit('main', { '.github/weightseal.yml': 'version: 1\napprovals: { tier: confidential }\n' }, 'no environments')
    expect((await release()).open).toContain('WS-AP-005')
  })
})

describe('insecure settings', () => {
  beforeEach(() => void mergeOne('squash'))

  test('an environment that does not exist, and one without protection', async () => {
    const { environments } = here.github.community
    delete environments['production-a']
    environments['production-b'] = { protection_rules: [], can_admins_bypass: true, deployment_branch_policy: null }
    expect((await release()).open).toEqual(['WS-AP-004', 'WS-AP-015'])
  })

  test('a branch without rules', async () => {
    here.github.community.rules['main'] = []
    const { verdict, open } = await release()
    expect([verdict, open]).toEqual(['block', ['WS-AP-001', 'WS-AP-002', 'WS-AP-003']])
  })

  test('bypasses and workflows that may approve, if the token can read them', async () => {
    here.github.community.bypasses.push({ id: 1, result: 'bypass' })
    here.github.community.actionsMayApprove = true
    expect((await release()).open).toEqual(['WS-AP-009', 'WS-AP-017'])
    const { open, facts } = await release({ app: false })
    expect([open, facts.sources['github.bypasses']]).toEqual([[], expect.objectContaining({ status: 'skipped' })])
  })

  test.each<readonly [Fault, readonly string[], string]>([
    [403, [], 'skipped'],
    [500, ['WS-META-004', 'WS-AP-017'], 'error'],
    ['empty', ['WS-META-004', 'WS-AP-017'], 'error'],
  ])('bypasses that cannot be read (%s) are not evaluated, and never count as none', async (fault, expected, status) => {
    here.github.community.bypasses.push({ id: 1, result: 'bypass' })
    here.github.faults.set('GET {repo}/rulesets/rule-suites', fault)
    const { open, facts } = await release()
    expect([open, facts.sources['github.bypasses'].status]).toEqual([expected, status])
  })

  test('a release published by a person without the required role', async () => {
    here.github.community.releases[0] = { tag: 'v1.0.0', author: 'grace' }
    expect((await release()).open).toEqual(['WS-AP-014'])
  })
})

test('a run that an app started says that the person behind it is unknown', async () => {
  mergeOne('squash')
  const { facts, verdict } = await release({ starter: 'my-app[bot]' })
  expect([verdict, facts.release?.decision.deployment.reason]).toEqual([
    'allow',
    expect.stringContaining('@my-app[bot]; who is behind it is unknown'),
  ])
})

describe('statements of the seal', () => {
  const manifest = { model: { name: 'tiny', version: '1.0.0' }, tree: { root: 'ab'.repeat(32) } } as unknown as Manifest
  const verifier = { id: 'https://github.com/acme/models/.github/workflows/release.yml@refs/tags/v1.0.0', version: '0.1.0' }

  async function statements() {
    const { facts } = await release()
    if (facts.release === undefined) throw new Error('no decision')
    return approvalStatements(manifest, { ...facts.release, repositoryUri: 'https://github.com/acme/models', verifier })
  }

  test('contain the decision on model, commit and tree, and a summary with a Weightseal property and no SLSA level', async () => {
    mergeOne('squash')
    const [decision, summary] = await statements()
    const commit = here.repository.resolve('main')
    expect(decision?.subject.map(({ digest }) => digest)).toEqual([
      { sha256: 'ab'.repeat(32) },
      { sha256: manifestDigest(manifest) },
      { gitCommit: commit },
      { gitTree: here.repository.ask('rev-parse', 'main^{tree}') },
    ])
    expect(decision?.predicate).toMatchObject({
      decision: 'approved',
      release: { tag: 'v1.0.0', branch: 'main', since: { tag: 'v0.9.0' } },
      pullRequests: [
        { number: 2, outcome: 'pass', author: { id: idOf('alice'), login: 'alice' }, approvers: [{ id: idOf('bob'), reviewId: 'R2' }] },
      ],
      deployment: { approvers: [{ login: 'erin' }, { login: 'grace' }] },
    })
    expect(summary).toMatchObject({
      predicateType: 'https://slsa.dev/verification_summary/v1',
      subject: [{}, {}, { digest: { gitCommit: commit }, annotations: { sourceRefs: ['refs/heads/main'] } }, {}],
      predicate: {
        verificationResult: 'PASSED',
        verifiedLevels: ['ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED'],
        resourceUri: 'git+https://github.com/acme/models',
      },
    })
    expect(JSON.stringify(summary)).not.toContain('SLSA_SOURCE_LEVEL')
    const schema = JSON.parse(readFileSync(join(PROJECT, 'schemas/approvals-statement-v1.schema.json'), 'utf8')) as object
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect([validate(decision?.predicate), validate.errors]).toEqual([true, null])
  })

  test('contain no summary without commits', async () => {
    mergeOne('squash')
    const { facts } = await release()
    if (facts.release === undefined) throw new Error('no decision')
    const { snapshot, decision } = facts.release
    const evidence = { snapshot, decision: { ...decision, commits: [] }, repositoryUri: 'https://github.com/acme/models', verifier }
    expect(approvalStatements(manifest, evidence)).toHaveLength(1)
  })

  test('contain no summary if a commit was pushed directly', async () => {
    mergeOne('squash')
    here.repository.commit('main', { 'src/hotfix.py': '1\n' }, 'hotfix')
    const [decision, summary] = await statements()
    expect(decision?.predicate).toMatchObject({ decision: 'not approved' })
    expect(summary).toBeUndefined()
  })
})

describe('a call that fails', () => {
  const FAULTS: readonly Fault[] = [401, 403, 404, 422, 429, 500, 'empty']
  const CALLS = [
    'GRAPHQL WeightsealTag',
    'GRAPHQL WeightsealFiles',
    'GRAPHQL WeightsealHistory',
    'GRAPHQL WeightsealPull',
    'GET {repo}/pulls/:number/files',
    'GET {repo}/collaborators/:login/permission',
    'GET {repo}/compare/*',
    'GET {repo}/releases',
    'GET {repo}/environments/:name',
    'GET {repo}/actions/runs/:run/approvals',
    'GET {repo}/rules/branches/*',
  ]

  test('without a fault, the release is allowed and makes the calls of the table', async () => {
    mergeOne('rebase')
    expect((await release()).verdict).toBe('allow')
    expect(CALLS.filter((call) => !call.startsWith('GRAPHQL') && !here.github.routes.includes(call))).toEqual([])
    expect(
      CALLS.flatMap((call) => /^GRAPHQL (.*)/.exec(call)?.[1] ?? []).filter((name) => !here.github.calls.join().includes(name)),
    ).toEqual([])
  })

  test.each(CALLS.flatMap((call) => FAULTS.map((fault) => [call, fault] as const)))(
    '%s with %s never allows a release',
    async (call, fault) => {
      mergeOne('rebase')
      here.github.faults.set(call, fault)
      const run = await release().catch((error: unknown) => ({ verdict: `error ${String((error as { code?: unknown }).code)}` }))
      expect(run.verdict).not.toBe('allow')
    },
  )
})
