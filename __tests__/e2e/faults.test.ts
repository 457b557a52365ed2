import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { BASE, FULL, pullRun } from '../rig/gate.ts'
import { Repository } from '../rig/git.ts'
import { type FakeGitHub, type Fault, startGitHub } from '../rig/github.ts'
import { modelFiles, modelIn, PICKLE } from '../rig/model.ts'
import { runStep, type StepResult } from '../rig/runner.ts'

/** Each call that the gate makes × each way in which it can go wrong. */
const FAULTS: readonly Fault[] = [401, 403, 404, 422, 429, 500, 'hang', 'empty']

/** Calls that the verdict depends on. */
const MATTER = [
  'GET {repo}/pulls/:number',
  'GET {repo}/pulls/:number/files',
  'GET {repo}/git/ref/heads/*',
  'GET {repo}/git/trees/:sha',
  'GET {repo}/git/blobs/:sha',
]
/** Calls that only tell people what was decided. */
const TELL = [
  'POST {repo}/check-runs',
  'POST {repo}/statuses/:sha',
  'GET {repo}/issues/:number/comments',
  'POST {repo}/issues/:number/comments',
  'POST {repo}/code-scanning/sarifs',
]
const CONFIG_FILE = 'GET /repos/:owner/:name/contents/*'

let repository: Repository

beforeAll(() => {
  repository = new Repository()
  repository.commit('main', { ...BASE, 'org.yml': 'version: 1\n' }, 'base')
  // A good change whose manifest differs from the trusted one, so that the trusted one must be fetched.
  repository.commit('good', modelIn('models/sentiment', modelFiles(2), { version: '1.1.0' }), 'good')
  repository.commit('main', {}, 'base again')
  repository.commit('bad', { 'models/sentiment/planted.pkl': PICKLE }, 'bad')
})

afterAll(() => repository.remove())

interface Run extends StepResult {
  readonly github: FakeGitHub
}

async function run(
  branch: 'good' | 'bad',
  faults: Readonly<Record<string, Fault>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const github = await startGitHub({ repository, tokens: { ghs_app: { login: 'github-actions[bot]', permissions: FULL } } })
  for (const [route, fault] of Object.entries(faults)) {
    if (!github.routes.includes(route)) throw new Error(`no route ${route}`)
    github.faults.set(route, fault)
  }
  const pull = github.openPull({ title: 't', author: 'alice', baseRef: 'main', headRef: branch })
  const result = await runStep({
    ...pullRun(repository, github, pull),
    inputs: { 'upload-sarif': 'auto', 'comment-summary-in-pr': 'always', ...inputs },
    env: { WEIGHTSEAL_API_TIMEOUT_MS: '250' },
    // Each route is once met by the bundle itself.
    inProcess: !['', '500', '403'].includes(Object.values(faults).join()),
  }).finally(() => github.close())
  return { ...result, github }
}

describe('without a fault', () => {
  test('the good change is allowed and makes every call of the table; the bad one is blocked', async () => {
    const good = await run('good', {})
    expect(good.code).toBe(0)
    const called = new Set(good.github.calls.map((call) => good.github.routes.find((route) => matches(route, call))))
    for (const route of [...MATTER, ...TELL]) expect([...called]).toContain(route)
    expect((await run('bad', {})).code).toBe(1)
  })
})

function matches(route: string, call: string): boolean {
  const source = route.replace('{repo}', '/repos/acme/models').replace(/\/\*$/, '/.+').replace(/:\w+/g, '[^/]+')
  return new RegExp(`^${source}$`).test(call)
}

describe('a call that matters', () => {
  test.each(MATTER.flatMap((route) => FAULTS.map((fault) => [route, fault] as const)))('%s with %s never allows', async (route, fault) => {
    const { code, outputs, summary } = await run('good', { [route]: fault })
    expect({ code, verdict: outputs['verdict'], conclusion: outputs['conclusion'] }).toEqual({
      code: 3,
      verdict: 'undecided',
      conclusion: 'fail',
    })
    expect(summary).toContain('ndecided')
    if (fault === 403 || fault === 404) expect(summary).toMatch(/contents|pull&#45;requests|pull-requests/)
  })

  test.each(FAULTS)('the organisation’s configuration with %s never allows', async (fault) => {
    const { code, outputs } = await run('good', { [CONFIG_FILE]: fault }, { 'config-file': 'acme/models/org.yml@main' })
    expect(outputs['verdict']).toBe('undecided')
    expect([2, 3]).toContain(code)
  })
})

describe('a call that only tells', () => {
  test.each(TELL.flatMap((route) => FAULTS.map((fault) => [route, fault] as const)))(
    '%s with %s leaves the verdict as it is',
    async (route, fault) => {
      const { code, outputs, summary } = await run('bad', { [route]: fault })
      expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'block' })
      expect(summary).toMatch(/Cannot (create|set|list|comment|upload)/)
    },
  )

  test('a SARIF upload that is demanded and fails does not end with success', async () => {
    const { code, outputs } = await run('good', { 'POST {repo}/code-scanning/sarifs': 403 }, { 'upload-sarif': 'always' })
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 3, verdict: 'allow' })
  })
})
