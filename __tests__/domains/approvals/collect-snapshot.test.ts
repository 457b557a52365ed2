import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { collectApprovals } from '../../../src/domains/approvals/collect-snapshot.ts'
import { evaluateApprovals } from '../../../src/domains/approvals/evaluate.ts'
import type { Decision, Snapshot } from '../../../src/domains/approvals/types.ts'
import { parseConfig } from '../../../src/settings/read-config.ts'
import { codeOf } from '../../fixtures.ts'
import { type ApprovalScenario, ApprovalWorld } from '../../rig/approval-world.ts'
import { idOf } from '../../rig/approvals.ts'

let world: ApprovalWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

async function open(scenario: ApprovalScenario = {}): Promise<ApprovalWorld> {
  world = await ApprovalWorld.open(scenario)
  return world
}

async function decide(
  here: ApprovalWorld,
  more: { readonly teams?: boolean; readonly base?: string } = {},
): Promise<Decision & { readonly snapshot: Snapshot }> {
  const request = {
    number: here.pull.number,
    base: more.base ?? here.pull.baseRef,
    configPath: '.github/weightseal.yml',
    config: undefined,
    policyPaths: [],
  }
  const { snapshot, policy } = await collectApprovals(request, here.ports(more.teams))
  expect(here.github.unknown).toEqual([])
  return { ...evaluateApprovals(policy, snapshot), snapshot }
}

interface Case {
  readonly pushed?: boolean
  readonly rejected?: boolean
  readonly reviewers?: readonly string[]
}

const reasons = ({ rules }: Decision) => rules.flatMap(({ considered }) => considered.map(({ reason }) => reason))

describe('collecting', () => {
  test('a pull request passes after an approval', async () => {
    const here = await open()
    expect(await decide(here)).toMatchObject({ outcome: 'pending', summary: 'Waiting for developer' })
    here.review('bob')
    expect(await decide(here)).toMatchObject({
      outcome: 'pass',
      approvers: [{ id: idOf('bob'), login: 'bob', roles: ['developer'], commit: here.head }],
    })
  })

  test('a typical one takes at most eight calls', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, file) => [`src/f${file}.py`, `${file}\n`]))
    const here = await open({ base: { '.github/CODEOWNERS': '* @bob\n' }, head: files })
    for (const [login, state] of [
      ['dave', 'COMMENTED'],
      ['bob', 'CHANGES_REQUESTED'],
      ['erin', 'COMMENTED'],
      ['bob', 'COMMENTED'],
      ['carol', 'APPROVED'],
    ] as const)
      here.review(login, state)
    for (const login of ['dave', 'erin', 'dave'] as const) here.review(login, 'COMMENTED')
    for (const login of ['bob', 'carol'] as const) here.review(login)
    expect((await decide(here)).outcome).toBe('pass')
    // The pull request is read again before and after publishing, and setting the status is one more call.
    expect(here.github.calls.length + 3).toBeLessThanOrEqual(8)
  })

  test('the policy comes from the base branch, not from the head', async () => {
    const strict = 'version: 1\napprovals: { matrix: "off", rules: [ { name: two, require: { role: developer, count: 2 } } ] }\n'
    const weak = 'version: 1\napprovals: { matrix: "off", rules: [ { name: none, require: { role: developer, count: 1 } } ] }\n'
    const here = await open({ base: { '.github/weightseal.yml': strict }, head: { '.github/weightseal.yml': weak } })
    here.review('bob')
    const decision = await decide(here)
    expect(decision.outcome).toBe('pending')
    expect(decision.rules.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['policy (internal)', 'pending'],
      ['two', 'pending'],
    ])
    expect(decision.policy).toMatchObject({ ref: 'refs/heads/main', commit: here.repository.resolve('main') })
  })

  test('the policy may be called .yaml', async () => {
    const strict = 'version: 1\napprovals: { matrix: "off", rules: [ { name: two, require: { role: developer, count: 2 } } ] }\n'
    const here = await open({ base: { '.github/weightseal.yaml': strict }, head: { '.github/weightseal.yaml': 'version: 1\n' } })
    here.review('bob')
    const decision = await decide(here)
    expect(decision.outcome).toBe('pending')
    expect(decision.rules.map(({ name }) => name)).toEqual(['policy (internal)', 'two'])
    expect(decision.policy).toMatchObject({ path: '.github/weightseal.yaml' })
  })

  test.each([
    [['.github/weightseal.yml', '.github/weightseal.yaml'], '.github/weightseal.yml and .github/weightseal.yaml both exist'],
    [['weightseal.yml'], 'weightseal.yml is not read: the configuration of Weightseal is .github/weightseal.yml. Move it to'],
  ])('a base branch with %j has no policy that anyone can rely on', async (paths, message) => {
    const here = await open({ base: Object.fromEntries(paths.map((path) => [path, 'version: 1\n'])) })
    await expect(decide(here)).rejects.toMatchObject({ code: 'SETTINGS_INVALID', message: expect.stringContaining(message) })
  })

  test('a higher tier in the head applies at once, a lower one only after the merge', async () => {
    const model = (tier: string) => `version: 1\nmodels: [ { path: models/a, classification: ${tier} } ]\n`
    const here = await open({
      base: { '.github/weightseal.yml': model('confidential') },
      head: { '.github/weightseal.yml': model('public'), 'models/a/config.json': '{}' },
    })
    expect((await decide(here)).tier).toBe('confidential')
    here.push({ '.github/weightseal.yml': model('restricted') })
    expect((await decide(here)).tier).toBe('restricted')
  })

  test('a higher tier applies at once when the head renames the configuration', async () => {
    const model = (tier: string) => `version: 1\nmodels: [ { path: models/a, classification: ${tier} } ]\n`
    const here = await open({
      base: { '.github/weightseal.yml': model('internal') },
      head: { '.github/weightseal.yaml': model('restricted'), 'models/a/config.json': '{}' },
    })
    expect((await decide(here)).tier).toBe('restricted')
  })

  test('a head whose configuration cannot be read is an error', async () => {
    const here = await open({ head: { '.github/weightseal.yml': 'version: 2\n' }, people: { bob: 'admin' } })
    here.review('bob')
    expect(await decide(here)).toMatchObject({
      outcome: 'error',
      findings: [{ code: 'unreadable', message: expect.stringContaining('.github/weightseal.yml:1:1: "version"') }],
    })
  })

  test('a base whose configuration cannot be read stops the run', async () => {
    const here = await open({ base: { '.github/weightseal.yml': 'version: 1\napprovals: { tier: secret }\n' } })
    expect(await codeOf(() => decide(here))).toBe('SETTINGS_INVALID')
  })

  test('a pull request that was retargeted is read with the policy of its new base', async () => {
    const here = await open({ base: { '.github/weightseal.yml': 'version: 1\napprovals: { tier: confidential }\n' } })
    here.repository.reset('release', here.repository.resolve('main'))
    here.repository.commit('release', { '.github/weightseal.yml': 'version: 1\napprovals: { tier: public }\n' })
    here.review('bob')
    here.retarget('release')
    const decision = await decide(here, { base: 'main' })
    expect(decision).toMatchObject({ outcome: 'pending', base: { ref: 'release' }, tier: 'public' })
    expect(reasons(decision)).toEqual(['stale_base'])
  })

  test.each([
    ['an author', {}, 'bob'],
    ['a co-author', { message: 'more\n\nCo-authored-by: Bob <bob@example.com>' }, undefined],
  ] as const)('%s of a commit cannot approve', async (_, by, author) => {
    const here = await open()
    here.push({}, { ...by, ...(author === undefined ? {} : { author }) })
    here.review('bob')
    expect(reasons(await decide(here))).toEqual(['contributor'])
  })

  test('an author on a merged side branch cannot approve', async () => {
    const here = await open()
    here.repository.commit('side', { 'src/side.py': '1\n' }, 'side', { author: 'bob' })
    here.repository.land('topic', 'side', 'merge', 'merge side')
    here.review('bob')
    expect(reasons(await decide(here))).toEqual(['contributor'])
  })

  test('eleven authors of one commit are an error', async () => {
    const here = await open()
    here.push(
      {},
      { message: `more\n\n${Array.from({ length: 11 }, (_, person) => `Co-authored-by: P <p${person}@example.com>`).join('\n')}` },
    )
    here.review('bob')
    expect(await decide(here)).toMatchObject({ outcome: 'error', findings: [{ code: 'authors_incomplete' }] })
  })

  test('GitHub as committer is ignored only if GitHub signed the commit', async () => {
    const here = await open({
      base: { '.github/weightseal.yml': 'version: 1\napprovals: { tier: confidential, codeowners: "off" }\n' },
      head: { 'README.md': 'a\n' },
    })
    const web = here.repository.commit('topic', { 'README.md': 'b\n' }, 'on the web', { author: 'alice', committer: 'noreply@github.com' })
    here.review('bob')
    expect((await decide(here)).findings.map(({ code }) => code)).toEqual(['unsigned_commit'])
    here.github.community.signed.set(web, 'person')
    expect((await decide(here)).findings.map(({ code }) => code)).toContain('unattributed_commit')
  })

  test('a person who pushed commits of another author cannot approve', async () => {
    const here = await open({
      base: { '.github/weightseal.yml': 'version: 1\napprovals: { tier: confidential, codeowners: "off" }\n' },
      head: { 'README.md': 'a\n' },
    })
    const after = here.push({ 'README.md': 'b\n' }, { author: 'carol' })
    here.github.community.pushes.unshift({ branch: 'topic', login: 'bob', after })
    here.review('bob')
    expect(reasons(await decide(here))).toEqual(['last_pusher'])
  })

  test('a person who pushed cannot approve even after many other pushes', async () => {
    const strict = 'version: 1\napprovals: { tier: confidential, codeowners: "off" }\n'
    const here = await open({ base: { '.github/weightseal.yml': strict }, head: { 'README.md': 'a\n' } })
    const after = here.push({ 'README.md': 'b\n' }, { author: 'carol' })
    here.github.community.pushes.unshift({ branch: 'topic', login: 'bob', after })
    for (let push = 0; push < 150; push++) here.github.community.pushes.unshift({ branch: 'topic', login: 'dave', after: '0'.repeat(40) })
    here.review('bob')
    expect(reasons(await decide(here))).toEqual(['last_pusher'])
    for (let push = 0; push < 1000; push++) here.github.community.pushes.unshift({ branch: 'topic', login: 'dave', after: '0'.repeat(40) })
    expect(await decide(here)).toMatchObject({
      outcome: 'error',
      findings: expect.arrayContaining([expect.objectContaining({ code: 'unreadable' })]),
    })
  })

  test('1000 pushes are a complete list, and 1001 are not', async () => {
    const strict = 'version: 1\napprovals: { tier: confidential, codeowners: "off" }\n'
    const here = await open({ base: { '.github/weightseal.yml': strict }, head: { 'README.md': 'a\n' } })
    const { pushes } = here.github.community
    const other = { branch: 'topic', login: 'dave', after: '0'.repeat(40) }
    const after = here.push({ 'README.md': 'b\n' }, { author: 'carol' })
    pushes.unshift({ branch: 'topic', login: 'bob', after })
    while (pushes.filter(({ branch }) => branch === 'topic').length < 1000) pushes.unshift(other)
    here.review('bob')
    expect(reasons(await decide(here))).toEqual(['last_pusher'])
    pushes.unshift(other)
    expect((await decide(here)).findings.map(({ code }) => code)).toContain('unreadable')
  })

  test('a small change without a patch is treated as a Git LFS pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`
    const here = await open({ head: { 'notes.txt': pointer }, github: { omitPatches: true } })
    expect((await decide(here)).classes.map(({ name }) => name)).toEqual(['weights'])
  })

  test('a force push back to the approved commit', async () => {
    const here = await open()
    const approved = here.head
    here.review('bob')
    here.push()
    expect(reasons(await decide(here))).toEqual(['stale_head'])
    here.force(approved)
    expect((await decide(here)).outcome).toBe('pass')
  })

  test('the same content under another commit message', async () => {
    const here = await open()
    here.review('bob')
    const before = here.repository.resolve('topic~1')
    here.force(before)
    here.push({ 'src/train.py': 'print(2)\n' }, { message: 'a better message' })
    expect((await decide(here)).outcome).toBe('pass')
  })

  test('the same tree over a moved merge base is another change', async () => {
    const here = await open()
    here.review('bob')
    const main = here.repository.commit('main', { 'src/other.py': '1\n' })
    here.force(main)
    here.push({ 'src/train.py': 'print(2)\n', 'src/other.py': null })
    expect(reasons(await decide(here))).toEqual(['stale_head'])
  })

  test('an explicitly named configuration must exist', async () => {
    const here = await open({ head: { 'src/a.py': '1\n' } })
    const request = { number: 1, base: 'main', configPath: 'policy.yml', config: undefined, policyPaths: [] }
    await expect(collectApprovals({ ...request, configNamed: true }, here.ports())).rejects.toMatchObject({ code: 'SETTINGS_INVALID' })
    expect((await collectApprovals(request, here.ports())).config).toBeUndefined()
  })

  test('an approval by a login that now belongs to another account does not count', async () => {
    const here = await open()
    here.review('bob')
    const ports = here.ports()
    const api = { ...ports.api, permission: async () => ({ permission: 'write' as const, roleName: 'write', id: 1 }) }
    const request = { number: 1, base: 'main', configPath: '.github/weightseal.yml', config: undefined, policyPaths: [] }
    const { policy, snapshot } = await collectApprovals(request, { ...ports, api })
    expect(evaluateApprovals(policy, snapshot)).toMatchObject({ outcome: 'error' })
  })

  const teams = 'version: 1\nroles: { ml_engineer: { teams: [acme/ml] } }\n'
  test.each([
    ['active', true, 'pass', ['counted']],
    ['pending', true, 'pending', ['not_required_actor']],
    ['another person', true, 'pending', ['not_required_actor']],
    ['hidden', true, 'error', ['unverifiable_team']],
    ['no token', false, 'error', ['unverifiable_team']],
  ] as const)('a team: %s', async (state, token, outcome, why) => {
    const here = await open({ base: { '.github/weightseal.yml': teams }, head: { 'tokenizer.json': '{}' } })
    if (state !== 'hidden')
      here.github.community.teams['acme/ml'] = { [state === 'another person' ? 'dave' : 'bob']: state === 'pending' ? 'pending' : 'active' }
    here.review('bob')
    const decision = await decide(here, { teams: token })
    expect([decision.outcome, reasons(decision)]).toEqual([outcome, why])
    if (state === 'no token') expect(decision.summary).toContain('Members: read')
  })

  test('a renamed file keeps its old name, a pointer and a submodule are weights', async () => {
    const here = await open({
      base: { 'models/w.safetensors': 'x'.repeat(200), '.github/CODEOWNERS': '/models/ @carol\n' },
      head: { 'models/w.safetensors': null, 'elsewhere.txt': 'x'.repeat(200) },
    })
    const pointer = (oid: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid.repeat(64)}\nsize 5\n`
    here.push({ 'notes.txt': pointer('a') })
    const { snapshot, classes, rules } = await decide(here)
    expect(snapshot.files.map(({ blob: _, ...file }) => file)).toEqual([
      { path: 'elsewhere.txt', from: 'models/w.safetensors', change: 'renamed' },
      { path: 'notes.txt', change: 'added', elsewhere: 'lfs' },
    ])
    expect(classes.map(({ name, files }) => [name, files])).toEqual([
      ['weights', 2],
      ['code', 1],
    ])
    expect(rules.map(({ name }) => name)).toContain('code owners')
  })

  test('a file that becomes a link is reported', async () => {
    const here = await open()
    const folder = here.repository.workTree('topic')
    rmSync(join(folder, 'src/train.py'))
    symlinkSync('/etc/passwd', join(folder, 'src/train.py'))
    here.push({})
    expect((await decide(here)).findings.map(({ code }) => code)).toContain('type_changed')
  })

  test('a CODEOWNERS file of higher precedence in the change does not count', async () => {
    const here = await open({ base: { CODEOWNERS: '* @carol\n' }, head: { '.github/CODEOWNERS': '* @bob\n' }, people: { bob: 'admin' } })
    here.review('bob')
    const decision = await decide(here)
    expect([decision.outcome, decision.snapshot.codeowners?.path]).toEqual(['pending', 'CODEOWNERS'])
  })

  test("GitHub's errors in CODEOWNERS are reported", async () => {
    const here = await open({ base: { CODEOWNERS: '* @bob @unknown\n' } })
    here.github.community.ownersErrors.push({ line: 1, column: 8, kind: 'Unknown owner', message: 'Unknown owner on line 1' })
    here.review('bob')
    expect(await decide(here)).toMatchObject({
      outcome: 'error',
      findings: [{ code: 'codeowners_rejected_by_github', at: { file: 'CODEOWNERS', line: 1, column: 8 } }],
    })
  })

  test('conditions on statuses, check runs and workflows', async () => {
    const config =
      'version: 1\napprovals: { rules: [ { name: ci, conditions: { statuses: [lint, unit], workflows: [.github/workflows/ci.yml] } } ] }\n'
    const here = await open({ base: { '.github/weightseal.yml': config } })
    here.review('bob')
    expect(await decide(here)).toMatchObject({ outcome: 'pending' })
    here.github.statuses.push({ sha: here.head, state: 'success', context: 'lint', description: '' })
    here.github.community.checkRuns.push({ commit: here.head, name: 'unit', conclusion: 'success', workflow: '.github/workflows/ci.yml' })
    expect(await decide(here)).toMatchObject({ outcome: 'pass' })
    here.github.community.checkRuns.push({ commit: here.head, name: 'e2e', conclusion: 'failure', workflow: '.github/workflows/ci.yml' })
    expect(await decide(here)).toMatchObject({ outcome: 'pending', summary: expect.stringContaining('.github/workflows/ci.yml (failure)') })
  })
})

describe('limits', () => {
  test.each([100, 101, 250])('%i reviews', async (count) => {
    const here = await open()
    for (let review = 1; review < count; review++) here.review('bob')
    here.review('bob', 'CHANGES_REQUESTED')
    const decision = await decide(here)
    expect([decision.outcome, decision.snapshot.reviews.length]).toEqual(['fail', count])
  })

  test('101 commits', async () => {
    const here = await open()
    for (let commit = 0; commit < 101; commit++)
      here.repository.commit('topic', {}, `c${commit}`, { author: commit === 0 ? 'bob' : 'alice' })
    here.review('bob')
    expect(reasons(await decide(here))).toEqual(['contributor'])
  })

  test('more commits than GitHub lists', async () => {
    const here = await open({ github: { maxCommits: 3 } })
    for (let commit = 0; commit < 4; commit++) here.push()
    here.review('bob')
    expect(await codeOf(() => decide(here))).toBe('GITHUB_TRUNCATED')
  })

  test('more files than GitHub lists', async () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, file) => [`src/f${file}.py`, `${file}\n`]))
    const here = await open({ head: files, github: { maxPullFiles: 5 } })
    here.review('bob')
    expect(await decide(here)).toMatchObject({ outcome: 'error', findings: [{ code: 'files_incomplete' }] })
  })

  test('a configuration that GitHub truncates', async () => {
    const here = await open({
      base: { '.github/weightseal.yml': `version: 1\n#${'x'.repeat(520_000)}\napprovals: { tier: restricted }\n` },
    })
    expect(await codeOf(() => decide(here))).toBe('GITHUB_TRUNCATED')
  })

  test('more labels than one response contains', async () => {
    const here = await open()
    here.pull.labels = Array.from({ length: 101 }, (_, label) => `l${label}`)
    expect(await codeOf(() => decide(here))).toBe('GITHUB_TRUNCATED')
  })

  test('a pull request by a bot requires a person', async () => {
    const here = await open({ author: 'dependabot[bot]' })
    here.review('dependabot[bot]')
    expect(await decide(here)).toMatchObject({ outcome: 'pending' })
    here.review('bob')
    expect(await decide(here)).toMatchObject({ outcome: 'pass', findings: [{ code: 'unattributed_commit', outcome: 'warn' }] })
  })
})

describe('a snapshot that was taken with another policy', () => {
  const policies = [
    'approvals: { tier: internal, codeowners: "off" }',
    'approvals: { tier: internal }',
    'approvals: { tier: confidential, codeowners: "off" }',
    'approvals: { tier: confidential }',
    'approvals: { tier: restricted }',
    'approvals: { matrix: "off", codeowners: { owners: all }, rules: [ { name: r, require: { role: developer } } ] }',
    'approvals: { matrix: "off", rules: [ { name: r, require: { users: [erin] } } ] }',
    'approvals: { matrix: "off", rules: [ { name: r, require: { role: developer }, conditions: { statuses: [build] } } ] }',
    'approvals: { tier: internal, freshness: content, codeowners: "off" }',
  ].map((text) => parseConfig(`version: 1\nroles: { ml_admin: { users: [dave] }, ml_engineer: { users: [erin, dave] } }\n${text}\n`, 'c'))

  test.each([
    ['its author alone pushed', {}],
    ['a reviewer pushed', { pushed: true }],
    ['GitHub rejects a line of CODEOWNERS', { rejected: true }],
    ['no one approved', { reviewers: [] }],
  ] as const)(
    'never passes what its own would not, where %s',
    async (_, { pushed = false, rejected = false, reviewers = ['bob', 'dave', 'erin'] }: Case) => {
      const people = { dave: 'admin', erin: 'maintain' }
      const here = await open({ base: { '.github/CODEOWNERS': '* @bob @gone\n' }, people })
      if (pushed) here.github.community.pushes.unshift({ branch: here.pull.headRef, login: 'bob', after: here.head })
      if (rejected) here.github.community.ownersErrors.push({ line: 1, column: 3, kind: 'Unknown owner', message: 'Unknown owner @gone' })
      for (const login of reviewers) here.review(login)
      const request = { number: here.pull.number, base: 'main', configPath: '.github/weightseal.yml', policyPaths: [] }
      const taken = await Promise.all(policies.map((config) => collectApprovals({ ...request, config }, here.ports(true))))
      for (const [from, { snapshot }] of taken.entries())
        for (const [by, own] of taken.entries()) {
          const expected = evaluateApprovals(own.policy, own.snapshot)
          const found = evaluateApprovals(own.policy, snapshot)
          // What the other policy did not need is undecided; what it needed more of can only make the decision stricter.
          if (found.outcome === 'pass')
            expect([from, by, found.summary]).toEqual([from, by, expected.outcome === 'pass' ? found.summary : expected.summary])
          if (expected.outcome === 'error') expect([from, by, found.outcome]).toEqual([from, by, 'error'])
        }
    },
  )
})
