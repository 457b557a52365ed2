import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, describe, expect, test } from '@jest/globals'
import { BASE, FULL, openWorld, pullPayload, type Scenario, type World } from '../rig/gate.ts'
import { git } from '../rig/git.ts'
import { runsFromSource } from '../rig/in-process.ts'
import { modelFiles, modelIn, PICKLE } from '../rig/model.ts'
import type { RunOptions, StepResult } from '../rig/runner.ts'

let world: World | undefined

afterEach(async () => {
  const unknown = world?.github.unknown ?? []
  await world?.close()
  world = undefined
  expect(unknown).toEqual([])
})

const BAD = { 'models/sentiment/planted.pkl': PICKLE }
const GOOD = { 'docs/x.md': 'x' }

async function gate(scenario: Scenario, options?: Partial<RunOptions>): Promise<StepResult> {
  world = await openWorld(scenario)
  return world.run(options)
}

const without = (permission: string) => FULL.filter((one) => one !== permission)

describe('a missing permission is reported with the line to add', () => {
  runsFromSource()

  test.each([
    ['checks: write', 'permissions: { checks: write }', 'The annotations are in the log instead.'],
    ['statuses: write', 'permissions: { statuses: write }', 'make the job a required check instead'],
  ])('no %s', async (permission, line, consequence) => {
    const { code, annotations } = await gate({ head: BAD, permissions: without(permission) })
    expect(code).toBe(1)
    const notice = annotations.find(({ message }) => message.includes(line))
    expect(notice?.message).toContain(consequence)
    if (permission === 'checks: write')
      expect(annotations).toContainEqual(
        expect.objectContaining({ level: 'error', properties: expect.stringContaining('file=models/sentiment/planted.pkl') }),
      )
  })

  test('no pull-requests: write still reads, and does not comment', async () => {
    const { code, annotations } = await gate({ head: BAD, permissions: [...without('pull-requests: write'), 'pull-requests: read'] })
    expect(code).toBe(1)
    expect(annotations.map(({ message }) => message).join()).toContain('permissions: { pull-requests: write }')
    expect(world?.github.comments).toEqual([])
  })

  test.each([
    ['contents: read', 'contents: read'],
    ['pull-requests: write', 'pull-requests: read'],
  ])('no %s at all is undecided', async (permission, line) => {
    const { code, rawOutput } = await gate({ head: GOOD, permissions: without(permission) })
    expect(code).toBe(3)
    expect(rawOutput).toContain(`permissions: { ${line} }`)
    expect(world?.github.statuses).toEqual([expect.objectContaining({ sha: world?.headSha, state: 'error' })])
  })

  test('a pull request from a fork gets a read-only token: annotations in the log, the same verdict', async () => {
    const permissions = ['contents: read', 'pull-requests: read']
    const { code, annotations, summary } = await gate({ head: BAD, permissions, fork: true }, { inProcess: false })
    expect(code).toBe(1)
    expect(annotations.map(({ message }) => message).join()).toContain('A pull request from a fork has a read-only token')
    expect(annotations.filter(({ level }) => level === 'error').length).toBeGreaterThan(0)
    expect(summary).toContain('Blocked')
    await world?.close()
    expect((await gate({ head: GOOD, permissions, fork: true })).code).toBe(0)
  })

  test('a repository without code scanning: auto tells and goes on', async () => {
    const { code, annotations } = await gate({ head: GOOD, github: { codeScanning: false } }, { inputs: { 'upload-sarif': 'auto' } })
    expect(code).toBe(0)
    expect(annotations.map(({ message }) => message).join()).toContain('GitHub Advanced Security')
  })

  test('a bad token is refused, and never printed', async () => {
    const { code, log, summary, masks } = await gate(
      { head: GOOD },
      { inputs: { 'github-token': 'ghp_secret_of_someone' }, inProcess: false },
    )
    expect(code).toBe(3)
    expect(masks).toContain('ghp_secret_of_someone')
    expect(log + summary).not.toContain('ghp_secret_of_someone')
    expect(log).toContain('rejected the token (401)')
  })
})

describe('what GitHub cuts is undecided', () => {
  test('a pull request with more files than the API lists', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`docs/${index}.md`, `${index}`]))
    const { code, summary } = await gate({ head: many, github: { maxPullFiles: 10 } })
    expect(code).toBe(3)
    expect(summary).toContain('10 of 12 changed files')
    expect(summary.match(/10 of 12 changed files/g)).toHaveLength(2)
    expect(summary).toContain('Rules that were not evaluated without it')
  })

  test('a repository with more files than the API lists', async () => {
    const { code, log } = await gate({ head: GOOD, github: { truncateTrees: true } })
    expect(code).toBe(3)
    expect(log).toContain('GitHub truncated the list of files')
  })
})

describe('the work tree must be the change', () => {
  runsFromSource()

  test('the base branch, as pull_request_target checks it out, is not', async () => {
    world = await openWorld({ head: BAD })
    const main = world.repository.resolve('main')
    const { code, summary } = await world.run({
      event: 'pull_request_target',
      workspace: world.repository.checkout(main),
      sha: main,
      ref: 'refs/heads/main',
    })
    expect(code).toBe(3)
    expect(summary).toContain('Run Weightseal on pull')
  })

  test('the head itself is fine', async () => {
    world = await openWorld({ head: BAD })
    expect((await world.run({ workspace: world.repository.checkout(world.headSha) })).code).toBe(1)
  })

  test('the head without its base says nothing about what the base did meanwhile', async () => {
    world = await openWorld({ head: GOOD })
    const workspace = world.repository.checkout(world.headSha)
    const other = Object.fromEntries(
      Object.entries(BASE)
        .filter(([path]) => path.startsWith('models/'))
        .map(([path, content]) => [path.replace('sentiment', 'other'), content]),
    )
    world.repository.commit('main', { ...other, ...modelIn('models/sentiment', modelFiles(7), { version: '2.0.0' }) }, 'main goes on')
    const { code, outputs } = await world.run({ workspace })
    expect({ code, conclusion: outputs['conclusion'] }).toEqual({ code: 0, conclusion: 'pass' })
  })

  test('a merge in which the head is not the second parent is not', async () => {
    world = await openWorld({ head: GOOD })
    const main = world.repository.resolve('main')
    const tree = world.repository.ask('rev-parse', `${main}^{tree}`)
    const swapped = git(world.repository.folder, 'commit-tree', tree, '-p', world.headSha, '-p', main, '-m', 'swapped')
    git(world.repository.folder, 'update-ref', 'refs/heads/swapped', swapped)
    expect((await world.run({ workspace: world.repository.checkout(swapped) })).code).toBe(3)
  })

  test('no checkout at all says what to do', async () => {
    const { code, log } = await gate({ head: GOOD }, { workspace: mkdtempSync(`${tmpdir()}/empty-`) })
    expect(code).toBe(3)
    expect(log).toContain('Run actions/checkout before Weightseal')
  })
})

describe('a pull request that moves', () => {
  test('before the run: the wrong head is not evaluated', async () => {
    world = await openWorld({ head: GOOD })
    const old = world.headSha
    const workspace = world.repository.checkout(old)
    world.push(BAD)
    const { code } = await world.run({ workspace, payload: pullPayload(world.pull, old) })
    expect(code).toBe(3)
    expect(world.github.checks).toEqual([])
  })

  test('between evaluating and publishing: nothing is posted for the old head', async () => {
    world = await openWorld({ head: GOOD })
    const { github, push } = world
    let reads = 0
    github.before = (call) => {
      if (!/pulls\/1$/.test(call)) return
      reads += 1
      if (reads === 2) push(BAD)
    }
    const { code, outputs, log } = await world.run()
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 3, verdict: 'undecided' })
    expect(log).toContain('moved from')
    expect([github.checks, github.statuses, github.comments]).toEqual([[], [], []])
  })
})

describe('other events', () => {
  runsFromSource()

  const snapshot = (event: string, payload: object = {}): Partial<RunOptions> => {
    const { repository } = world as World
    const head = repository.resolve('feature')
    return { event, payload, sha: head, ref: 'refs/heads/feature', workspace: repository.checkout(head) }
  }

  test('release evaluates the whole commit, which must be signed', async () => {
    world = await openWorld({ head: GOOD })
    const { code, log } = await world.run(snapshot('release'))
    expect([code, log.includes('WS-SIG-001')]).toEqual([1, true])
    expect(log).not.toContain('WS-INT')
  })

  test.each(['schedule', 'workflow_dispatch'])('%s evaluates the whole commit', async (event) => {
    world = await openWorld({ head: GOOD })
    expect((await world.run({ ...snapshot(event), inProcess: false })).code).toBe(0)
    world.push(BAD)
    expect((await world.run(snapshot(event))).code).toBe(1)
  })

  test('push compares with the commit before', async () => {
    world = await openWorld({ head: modelIn('models/sentiment', modelFiles(2), { version: '1.1.0' }) })
    const before = world.repository.resolve('main')
    const { code, summary } = await world.run({ ...snapshot('push', { before }), inProcess: false })
    expect(code).toBe(0)
    expect(summary).toContain('Model changes compared with')
  })

  test('push of a new branch evaluates the whole commit', async () => {
    world = await openWorld({ head: BAD })
    expect((await world.run(snapshot('push', { before: '0'.repeat(40) }))).code).toBe(1)
  })

  test('push over a commit that is gone is undecided', async () => {
    world = await openWorld({ head: GOOD })
    expect((await world.run(snapshot('push', { before: '1'.repeat(40) }))).code).toBe(3)
  })

  test('merge_group takes rules and manifests from its base', async () => {
    world = await openWorld({ base: BASE, head: { ...BAD, '.github/weightseal.yml': 'version: 1\nwarnOnly: true\n' } })
    const [base, head] = [world.repository.resolve('main'), world.headSha]
    const group = snapshot('merge_group', { merge_group: { base_sha: base, head_sha: head } })
    const { code } = await world.run({ ...group, inProcess: false })
    expect(code).toBe(1)
    expect(world.github.statuses).toEqual([expect.objectContaining({ sha: head, state: 'failure' })])
  })

  test.each([['issues'], ['']])('%j is refused, and the message lists the supported events', async (event) => {
    const { code, log } = await gate({ head: GOOD }, { event })
    expect(code).toBe(2)
    expect(log).toContain('Run it on pull_request, merge_group, push, schedule, release or workflow_dispatch')
  })

  test('an event without what it must hold is refused', async () => {
    expect((await gate({ head: GOOD }, { payload: {} })).code).toBe(2)
  })

  test('a misspelt command lists the commands', async () => {
    const { code, log } = await gate({ head: GOOD }, { inputs: { command: 'gaet' } })
    expect(code).toBe(2)
    expect(log).toContain('expected one of auto, gate, manifest, sign, verify, release, approvals, assess. Did you mean "gate"?')
  })

  test('command manifest measures one model', async () => {
    const { code, outputs } = await gate({ head: GOOD }, { inputs: { command: 'manifest', path: 'models/sentiment' }, inProcess: false })
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ conclusion: 'pass', 'model-digest': expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})
