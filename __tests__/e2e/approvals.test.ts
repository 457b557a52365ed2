import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Decision, Snapshot } from '../../src/domains/approvals/types.ts'
import { type ApprovalScenario, ApprovalWorld } from '../rig/approval-world.ts'
import { idOf } from '../rig/approvals.ts'
import { temporaryFolder } from '../rig/git.ts'
import type { Pull } from '../rig/github.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { modelFiles, modelIn } from '../rig/model.ts'
import { type RunOptions, runStep, type StepResult } from '../rig/runner.ts'

let world: ApprovalWorld | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

async function open(scenario: ApprovalScenario = {}): Promise<ApprovalWorld> {
  world = await ApprovalWorld.open(scenario)
  return world
}

function payloadOf(here: ApprovalWorld, pull: Pull = here.pull): object {
  const repo = (name: string) => ({ full_name: name, owner: { login: name.split('/')[0] } })
  return {
    action: 'opened',
    sender: { id: idOf(pull.author), login: pull.author },
    repository: { default_branch: 'main' },
    pull_request: {
      number: pull.number,
      title: pull.title,
      head: { ref: pull.headRef, sha: here.repository.resolve(pull.headRef), repo: repo(pull.fork ?? 'acme/models') },
      base: { ref: pull.baseRef, repo: repo('acme/models') },
    },
  }
}

/** A step of the workflow that docs/recipes has: on the default branch, without a checkout. */
async function run(here: ApprovalWorld, more: Partial<RunOptions> = {}): Promise<StepResult> {
  const result = await runStep({
    workspace: temporaryFolder('empty'),
    event: 'pull_request_target',
    payload: payloadOf(here),
    sha: here.repository.resolve('main'),
    ref: 'refs/heads/main',
    apiUrl: here.github.url,
    ...more,
    inputs: { command: 'approvals', ...more.inputs },
  })
  expect(here.github.unknown).toEqual([])
  return result
}

const statuses = (here: ApprovalWorld) =>
  here.github.statuses.map(({ sha, state, context, description }) => ({ sha, state, context, description }))
const last = (here: ApprovalWorld) => here.github.statuses.at(-1)

function filesOf({ outputs }: StepResult): { readonly decision: Decision; readonly snapshot: Snapshot } {
  const [decision = '', snapshot = ''] = (outputs['approvals-path'] ?? '').split('\n')
  return {
    decision: JSON.parse(readFileSync(decision, 'utf8')) as Decision,
    snapshot: JSON.parse(readFileSync(snapshot, 'utf8')) as Snapshot,
  }
}

describe('a pull request, from the first look to the merge', () => {
  test('waits, is approved, loses the approval by a push, and is approved again', async () => {
    const here = await open()
    const waiting = await run(here)
    expect([waiting.code, waiting.outputs['verdict'], last(here)?.state, last(here)?.description]).toEqual([
      1,
      'block',
      'pending',
      'Waiting for developer',
    ])
    expect(last(here)?.context).toBe('weightseal/approvals: main')
    here.review('bob')
    const approved = await run(here)
    expect([approved.code, approved.outputs['verdict'], last(here)?.state, last(here)?.description]).toEqual([
      0,
      'allow',
      'success',
      'Approved by @bob (1 rule)',
    ])
    expect(last(here)?.sha).toBe(here.head)
    const { decision, snapshot } = filesOf(approved)
    expect([decision.outcome, snapshot.pull.head.oid]).toEqual(['pass', here.head])
    here.push()
    const stale = await run(here)
    expect([stale.code, last(here)?.state, last(here)?.sha]).toEqual([1, 'pending', here.head])
    expect(stale.summary).toContain('stale&#95;head')
    here.review('carol')
    expect([(await run(here)).code, last(here)?.state]).toEqual([0, 'success'])
  })

  test('a typical run makes at most eight calls, and writes nothing that is already there', async () => {
    const here = await open({ base: { CODEOWNERS: '* @bob @carol\n' } })
    for (const login of ['bob', 'carol'] as const) here.review(login)
    await run(here)
    expect(here.github.calls).toHaveLength(8)
    here.github.calls.length = 0
    await run(here)
    expect(here.github.calls).toHaveLength(6)
    expect(statuses(here)).toHaveLength(1)
  })

  test('3,000 files take at most forty', async () => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, file) => [`src/f${file}.py`, `${file}\n`]))
    const here = await open({ head: files, base: { CODEOWNERS: '* @bob @carol\n' } })
    for (const login of ['bob', 'carol'] as const) here.review(login)
    expect((await run(here)).code).toBe(0)
    expect(here.github.calls.length).toBeLessThanOrEqual(40)
  })

  test('from a fork', async () => {
    const here = await open({ fork: 'mallory/models', author: 'mallory', people: { mallory: 'read' } })
    here.review('bob')
    expect([(await run(here)).code, last(here)?.state]).toEqual([0, 'success'])
  })

  test('a fork whose token can only read does not succeed', async () => {
    const here = await open({
      fork: 'mallory/models',
      author: 'mallory',
      permissions: ['contents: read', 'pull-requests: read', 'statuses: read'],
    })
    here.review('bob')
    const { code, outputs, annotations } = await run(here, { event: 'pull_request', inputs: { command: 'approvals', 'warn-only': 'true' } })
    expect([code, outputs['verdict'], outputs['conclusion']]).toEqual([3, 'undecided', 'fail'])
    expect(annotations.map(({ message }) => message).join()).toContain('statuses: write')
    expect(statuses(here)).toEqual([])
  })

  test('warn-only changes the exit code and nothing else', async () => {
    const here = await open()
    const { code, outputs } = await run(here, { inputs: { 'warn-only': 'true' } })
    expect([code, outputs['verdict'], last(here)?.state]).toEqual([0, 'block', 'pending'])
  })

  test('the summary names who is missing, who could come, and why a review does not count; nothing in it is alive', async () => {
    const config = 'version: 1\nroles: { ml_engineer: { users: [carol] } }\n'
    const here = await open({
      base: { '.github/weightseal.yml': config, 'models/a/weightseal.manifest.json': 'x' },
      head: { 'models/a/w.safetensors': 'w', 'models/a/weightseal.manifest.json': 'y', 'src/::error::x\n![](http://evil)<img>.py': '1' },
    })
    here.review('bob')
    const { summary, log, annotations } = await run(here)
    for (const text of ['☐ **ml&#95;engineer**', '@&#8203;carol'.replace('@', '&#64;'), 'not&#95;required&#95;actor', 'Who cannot approve'])
      expect(summary).toContain(text)
    expect(summary).not.toMatch(/<img|!\[\]|::error::x|(?<!;)@[a-z]/)
    expect(log).toContain('not_required_actor')
    expect(annotations.filter(({ message }) => message.includes('evil'))).toEqual([])
  })

  test('what changes in the weights is in the summary', async () => {
    const files = modelFiles()
    const here = await open({ base: modelIn('models/a', files), head: modelIn('models/a', { ...files, 'extra.bin': 'new weights' }) })
    const { summary } = await run(here)
    expect(summary).toContain('Model changes compared with')
    expect(summary).toContain('<code>extra.bin</code> | added')
  })

  test('a line of CODEOWNERS that cannot be read is annotated', async () => {
    const here = await open({ base: { '.github/CODEOWNERS': '* @bob\n!/secret @carol\n' } })
    here.review('bob')
    const { code, annotations, outputs } = await run(here)
    expect([code, outputs['verdict'], last(here)?.state]).toEqual([3, 'undecided', 'error'])
    expect(annotations.map(({ properties }) => properties).join('\n')).toMatch(/file=\.github\/CODEOWNERS,line=2/)
  })
})

describe('events', () => {
  runsFromSource()

  const signal = (here: ApprovalWorld, more: object = {}) => ({
    workflow_run: {
      event: 'pull_request_review',
      head_sha: here.head,
      head_branch: here.pull.headRef,
      head_repository: { full_name: here.pull.fork ?? 'acme/models', owner: { login: (here.pull.fork ?? 'acme/models').split('/')[0] } },
      pull_requests: [],
      ...more,
    },
  })

  test.each(['acme/models', 'mallory/models'])('the signal of a review, head in %s', async (repository) => {
    const here = await open(repository === 'acme/models' ? {} : { fork: repository })
    here.review('bob')
    expect([
      (await run(here, { event: 'workflow_run', payload: signal(here), inProcess: false })).code,
      last(here)?.state,
      last(here)?.sha,
    ]).toEqual([0, 'success', here.head])
  })

  test('a signal that names another commit decides about the head that there is', async () => {
    const here = await open()
    const old = here.head
    here.review('bob')
    here.push()
    await run(here, { event: 'workflow_run', payload: signal(here, { head_sha: old }) })
    expect(statuses(here).map(({ sha, state }) => [sha, state])).toEqual([[here.head, 'pending']])
  })

  test.each([
    ['workflow_run', 'a run that a push started', { event: 'push' }],
    ['workflow_run', 'a branch that is in no pull request', { head_branch: 'other' }],
  ])('%s: %s decides nothing', async (event, _, more) => {
    const here = await open()
    const { code, outputs } = await run(here, { event, payload: signal(here, more) })
    expect([code, outputs['verdict'], outputs['conclusion'], statuses(here)]).toEqual([0, undefined, 'neutral', []])
  })

  const comment = (body: string, more: object = { pull_request: {} }) => ({
    comment: { body },
    issue: { number: 1, ...more },
    repository: { default_branch: 'main' },
  })
  test.each([
    ['/weightseal recheck', { pull_request: {} }, 1],
    ['/weightseal recheck\r\nplease', { pull_request: {} }, 1],
    ['please /weightseal recheck', { pull_request: {} }, 0],
    ['/weightseal recheck', {}, 0],
  ])('the comment %j', async (body, more, count) => {
    const here = await open()
    await run(here, { event: 'issue_comment', payload: comment(body, more), inProcess: body !== '/weightseal recheck' })
    expect(statuses(here)).toHaveLength(count)
  })

  test('a comment on a pull request to another branch than the default one', async () => {
    const here = await open({ base: { '.github/weightseal.yml': 'version: 1\napprovals: { tier: restricted }\n' } })
    here.repository.reset('release', here.repository.resolve('main'))
    here.repository.commit('release', { '.github/weightseal.yml': 'version: 1\napprovals: { tier: internal }\n' })
    here.pull.baseRef = 'release'
    here.review('bob')
    await run(here, { event: 'issue_comment', payload: comment('/weightseal recheck') })
    expect(last(here)).toMatchObject({ context: 'weightseal/approvals: release', state: 'success' })
  })

  test('the sweep checks every open pull request, and finds a dismissal that sent no event', async () => {
    const here = await open()
    const review = here.review('bob')
    await run(here)
    here.repository.commit('second', { 'src/two.py': '2\n' }, 'two', { author: 'alice' })
    here.github.openPull({ title: 'Two', author: 'alice', baseRef: 'main', headRef: 'second' })
    here.dismiss(review, 'carol')
    const { summary } = await run(here, { event: 'schedule', payload: {}, inProcess: false })
    expect(statuses(here).map(({ sha, state }) => [sha, state])).toEqual([
      [here.head, 'success'],
      [here.head, 'pending'],
      [here.repository.resolve('second'), 'pending'],
    ])
    expect(summary).toContain('0 of 2 pull requests approved')
  })

  test('the sweep stops when the limit of calls is reached', async () => {
    const here = await open()
    here.repository.commit('second', { 'src/two.py': '2\n' }, 'two', { author: 'alice' })
    here.github.openPull({ title: 'Two', author: 'alice', baseRef: 'main', headRef: 'second' })
    here.github.faults.set('GRAPHQL WeightsealPull', 429)
    const { code, log } = await run(here, { event: 'schedule', payload: {} })
    expect([code, new Set(here.github.calls.filter((call) => call.includes('/pulls/'))).size]).toEqual([3, 1])
    expect(log).toContain('rate limit')
  })

  test('every pull request of a merge group is decided again, and the worst counts', async () => {
    const here = await open()
    here.repository.commit('second', { 'src/two.py': '2\n' }, 'two', { author: 'alice' })
    const second = here.github.openPull({ title: 'Two', author: 'alice', baseRef: 'main', headRef: 'second' })
    here.review('bob')
    const group = here.repository.merge(99, 'main', 'topic')
    here.github.community.queue.push(
      { branch: 'main', pull: here.pull.number, groupSha: here.head },
      { branch: 'main', pull: second.number, groupSha: group },
    )
    const payload = { merge_group: { head_sha: group, base_ref: 'refs/heads/main', base_sha: here.repository.resolve('main') } }
    const { code } = await run(here, { event: 'merge_group', payload, inProcess: false })
    expect([code, last(here)?.sha, last(here)?.state]).toEqual([1, group, 'pending'])
    expect(last(here)?.description).toContain('#2')
    here.github.community.reviews.push({
      id: 'PRR_x',
      pull: second.number,
      login: 'carol',
      state: 'APPROVED',
      submittedAt: here.tick(),
      commit: here.repository.resolve('second'),
    })
    expect([(await run(here, { event: 'merge_group', payload })).code, last(here)?.state]).toEqual([0, 'success'])
  })

  test('an unknown merge group is undecided', async () => {
    const here = await open()
    const payload = { merge_group: { head_sha: here.head, base_ref: 'refs/heads/main', base_sha: here.head } }
    expect([(await run(here, { event: 'merge_group', payload })).code, last(here)?.state]).toEqual([3, 'error'])
  })

  test.each(['push', 'release'])('%s is refused', async (event) => {
    const here = await open()
    expect([(await run(here, { event, payload: {} })).code, statuses(here)]).toEqual([2, []])
  })
})

describe('a workspace with the code of the pull request', () => {
  runsFromSource()

  /** A checkout as actions/checkout makes it, at the top of the workspace or with `path:` below it. */
  function workspaceWith(here: ApprovalWorld, commit: string, below: boolean): string {
    const checkout = here.repository.checkout(commit)
    if (!below) return checkout
    const workspace = temporaryFolder('workspace')
    mkdirSync(join(workspace, 'a', 'b'), { recursive: true })
    renameSync(checkout, join(workspace, 'a', 'b', 'theirs'))
    return workspace
  }

  test.each([
    ['the head', false],
    ['the merge', false],
    ['the head', true],
  ])('%s is refused with rights that its author must not have (in a folder: %s)', async (which, below) => {
    const here = await open()
    here.review('bob')
    const commit = which === 'the merge' ? here.repository.merge(1, 'main', 'topic') : here.head
    const result = await run(here, { workspace: workspaceWith(here, commit, below), inProcess: which === 'the merge' })
    expect([result.code, result.outputs['verdict'], last(here)?.state]).toEqual([3, 'undecided', 'error'])
    expect(result.annotations.map(({ message }) => message).join()).toContain('Remove actions/checkout from this job')
  })

  test('an older head of the pull request is refused as well', async () => {
    const here = await open()
    const workspace = here.repository.checkout(here.head)
    here.force(here.push())
    here.review('bob')
    const result = await run(here, { workspace })
    expect([result.code, here.github.statuses.filter(({ state }) => state === 'success')]).toEqual([3, []])
  })

  test('a folder that looks like a work tree and is none is refused', async () => {
    const here = await open()
    const workspace = temporaryFolder('workspace')
    mkdirSync(join(workspace, 'x', '.git'), { recursive: true })
    here.review('bob')
    expect([(await run(here, { workspace })).code, last(here)?.state]).toEqual([3, 'error'])
  })

  test('checking out the base branch is allowed, and pull_request has no such permissions', async () => {
    const here = await open()
    here.review('bob')
    expect((await run(here, { workspace: here.repository.checkout('main') })).code).toBe(0)
    expect((await run(here, { workspace: here.repository.checkout('topic'), event: 'pull_request' })).code).toBe(0)
  })
})

describe('what happens while it is decided', () => {
  runsFromSource()

  test('a push between reading and publishing', async () => {
    const here = await open()
    here.review('bob')
    let pushed = false
    here.github.before = (call) => {
      if (pushed || !call.includes('WeightsealPulse')) return
      pushed = true
      here.push()
    }
    expect((await run(here, { inProcess: false })).code).toBe(1)
    expect(statuses(here).map(({ sha, state }) => [sha, state])).toEqual([[here.head, 'pending']])
  })

  test('a push after publishing leaves the old success on the old commit alone', async () => {
    const here = await open()
    here.review('bob')
    const old = here.head
    let pushed = false
    here.github.before = (call) => {
      if (pushed || !call.includes('/statuses/')) return
      pushed = true
      here.push()
    }
    expect((await run(here)).code).toBe(1)
    expect(statuses(here).map(({ sha, state }) => [sha, state])).toEqual([
      [old, 'success'],
      [here.head, 'pending'],
    ])
  })

  test('a request for changes between reading and publishing', async () => {
    const here = await open()
    here.review('bob')
    let asked = false
    here.github.before = (call) => {
      if (asked || !call.includes('WeightsealPulse')) return
      asked = true
      here.review('carol', 'CHANGES_REQUESTED')
    }
    expect([(await run(here)).code, statuses(here).map(({ state }) => state)]).toEqual([1, ['failure']])
  })

  test('a dismissal of an older review between reading and publishing', async () => {
    const here = await open()
    const review = here.review('bob')
    let done = false
    here.github.before = (call) => {
      if (done || !call.includes('WeightsealPulse')) return
      done = true
      here.dismiss(review, 'carol')
    }
    expect([(await run(here)).code, statuses(here).map(({ state }) => state)]).toEqual([1, ['pending']])
  })

  test('a pull request that changes during every attempt is undecided', async () => {
    const here = await open()
    here.review('bob')
    here.github.before = (call) => {
      if (call.includes('WeightsealPulse')) here.push({ [`src/n${here.github.calls.length}.py`]: '1' })
    }
    const { code } = await run(here)
    expect([code, [...new Set(statuses(here).map(({ state }) => state))], last(here)?.sha]).toEqual([3, ['error'], here.head])
  })
})

describe('pushing forth and back while the files are listed', () => {
  test.each([
    ['a few', 0],
    ['many', 120],
  ])('does not let other files pass (%s)', async (_, more) => {
    const files = Object.fromEntries(Array.from({ length: more }, (__, file) => [`docs/f${file}.md`, `${file}\n`]))
    const here = await open({ head: { ...files, '.github/workflows/evil.yml': 'on: push\n' } })
    const evil = here.head
    here.repository.reset('benign', here.repository.resolve('main'))
    const benign = here.repository.commit('benign', { ...files, 'README.md': 'hello\n' }, 'benign', { author: 'alice' })
    here.review('bob')
    here.github.before = (call) => {
      here.repository.reset('topic', call.includes('/files') ? benign : evil)
    }
    const { outputs } = await run(here)
    expect([outputs['verdict'], here.github.statuses.filter(({ state }) => state === 'success')]).toEqual(['undecided', []])
  })
})

describe('a second pull request with the same head and base', () => {
  test('shares the status, and a request for changes on either stops both', async () => {
    const here = await open()
    here.review('carol', 'CHANGES_REQUESTED')
    here.repository.reset('topic2', here.head)
    const second = here.github.openPull({ title: 'Again', author: 'alice', baseRef: 'main', headRef: 'topic2' })
    here.github.community.reviews.push({
      id: 'PRR_2nd',
      pull: second.number,
      login: 'bob',
      state: 'APPROVED',
      submittedAt: here.tick(),
      commit: here.head,
    })
    await run(here, { payload: payloadOf(here, second) })
    expect(statuses(here).map(({ state, description }) => [state, description.includes('#1')])).toEqual([['failure', true]])
  })
})

describe('when a run gives up', () => {
  runsFromSource()

  const review = (here: ApprovalWorld) => {
    here.github.before = (call) => {
      if (call.includes('WeightsealPulse')) here.review('erin', 'COMMENTED')
    }
  }

  test('a comment removes an older success', async () => {
    const here = await open()
    here.review('bob')
    await run(here)
    expect(last(here)?.state).toBe('success')
    here.review('carol', 'CHANGES_REQUESTED')
    review(here)
    const payload = {
      comment: { body: '/weightseal recheck' },
      issue: { number: 1, pull_request: {} },
      repository: { default_branch: 'main' },
    }
    expect((await run(here, { event: 'issue_comment', payload })).code).toBe(3)
    expect(last(here)).toMatchObject({ sha: here.head, state: 'error' })
  })

  test('a success of an earlier attempt does not count for a newer head', async () => {
    const here = await open()
    const payload = payloadOf(here)
    here.push()
    here.review('bob')
    review(here)
    expect((await run(here, { payload })).code).toBe(3)
    expect(here.github.statuses.findLast(({ sha }) => sha === here.head)?.state).toBe('error')
  })
})

test('names that are made to cost time', async () => {
  const name = `${'.'.repeat(240)}x`
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, file) => [`${Array.from({ length: 8 }, () => name).join('/')}/${file}`, `${file}\n`]),
  )
  const lines = Array.from({ length: 400 }, (_, line) => `*x${line} @bob\nx${line}* @bob`).join('\n')
  const here = await open({ head: files, base: { CODEOWNERS: `${lines}\n` } })
  here.review('bob')
  expect((await run(here)).code).toBe(0)
})

describe('a status that another app set', () => {
  runsFromSource()

  test('is overwritten by what was decided', async () => {
    const here = await open()
    await run(here)
    here.github.statuses.push({
      sha: here.head,
      state: 'success',
      context: 'weightseal/approvals: main',
      description: 'Approved by @bob (1 rule)',
    })
    await run(here)
    expect(last(here)).toMatchObject({ state: 'pending', description: 'Waiting for developer' })
  })

  test('is overwritten by the sweep once the policy of the base asks for more', async () => {
    const here = await open()
    here.review('bob')
    await run(here)
    expect(last(here)?.state).toBe('success')
    here.repository.commit(
      'main',
      { '.github/weightseal.yml': 'version: 1\napprovals: { tier: confidential, codeowners: "off" }\n' },
      'stricter',
    )
    await run(here, { event: 'schedule', payload: {} })
    expect(last(here)).toMatchObject({ state: 'pending', sha: here.head })
  })
})

describe('on pull_request', () => {
  runsFromSource()

  test('the summary says whose workflow runs', async () => {
    const here = await open()
    expect((await run(here, { event: 'pull_request' })).summary).toContain('its author can remove this step')
    expect((await run(here)).summary).not.toContain('its author can remove this step')
  })
})

describe('the same commit in two pull requests', () => {
  runsFromSource()

  test('each base has its own status', async () => {
    const here = await open()
    here.repository.reset('release', here.repository.resolve('main'))
    const other = here.github.openPull({ title: 'Same', author: 'alice', baseRef: 'release', headRef: 'topic' })
    here.review('bob')
    await run(here)
    await run(here, { payload: payloadOf(here, other) })
    expect(statuses(here).map(({ context, state }) => [context, state])).toEqual([
      ['weightseal/approvals: main', 'success'],
      ['weightseal/approvals: release', 'pending'],
    ])
  })
})

test('the token is masked', async () => {
  const here = await open()
  const { masks, rawOutput } = await run(here, { inputs: { 'app-token': 'ghs_teams' } })
  expect(masks).toEqual(expect.arrayContaining(['ghs_app', 'ghs_teams']))
  expect(rawOutput.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/ghs_(app|teams)/)
})

test('the files that the outputs name are there', async () => {
  const here = await open()
  const { outputs } = await run(here)
  for (const file of (outputs['approvals-path'] ?? '').split('\n')) expect([file, existsSync(file)]).toEqual([file, true])
})
