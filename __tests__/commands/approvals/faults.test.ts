import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decidedPull, evaluatePull } from '../../../src/commands/approvals/evaluate-pull.ts'
import { SealError } from '../../../src/core/errors.ts'
import { publishApproval, stateOfDecision } from '../../../src/publish/approval-status.ts'
import { ApprovalWorld } from '../../rig/approval-world.ts'
import type { Fault } from '../../rig/github.ts'

/**
 * Fails every call that a decision depends on in every way. Without a failure the worlds make all of the calls and the decision
 * passes, so every result that is not undecided or refused is a vulnerability.
 */
const FAULTS: readonly Fault[] = [401, 403, 404, 422, 429, 500, 'hang', 'empty', 'partial']

/** Teams, code owners, conditions, a proposed configuration, manifests, an approval of the same content under another commit. */
const LENIENT = `version: 1
roles: { ml_admin: { teams: [acme/ml] } }
approvals:
  tier: internal
  rules: [ { name: ci, conditions: { statuses: [lint] } } ]
`
/** Pushes are read from this tier on. */
const STRICT = 'version: 1\napprovals: { tier: confidential }\n'

/** The calls that a decision makes in each of the two worlds. */
const USUAL = [
  'GET /orgs/:org/teams/:slug',
  'GET /orgs/:org/teams/:slug/memberships/:login',
  'GET {repo}/codeowners/errors',
  'GET {repo}/collaborators/:login/permission',
  'GET {repo}/compare/*',
  'GET {repo}/pulls/:number/files',
  'GRAPHQL WeightsealChecks',
  'GRAPHQL WeightsealFiles',
  'GRAPHQL WeightsealPull',
  'GRAPHQL WeightsealPulse',
  'POST {repo}/statuses/:sha',
] as const
const HIGH = [
  'GET {repo}/activity',
  'GET {repo}/collaborators/:login/permission',
  'GET {repo}/pulls/:number/files',
  'GRAPHQL WeightsealPull',
  'GRAPHQL WeightsealPulse',
  'POST {repo}/statuses/:sha',
] as const

async function lenient(): Promise<ApprovalWorld> {
  const here = await ApprovalWorld.open({
    base: { '.github/weightseal.yml': LENIENT, CODEOWNERS: '* @acme/ml\n' },
    head: { '.github/weightseal.yml': LENIENT.replace('lint', 'lint, unit'), 'src/a.py': '1\n' },
  })
  here.github.community.teams['acme/ml'] = { bob: 'active' }
  here.review('bob')
  const before = here.repository.resolve('topic~1')
  here.force(before)
  here.push({ '.github/weightseal.yml': LENIENT.replace('lint', 'lint, unit'), 'src/a.py': '1\n' }, { message: 'said better' })
  here.github.statuses.push({ sha: here.head, state: 'success', context: 'lint', description: '' })
  return here
}

async function strict(): Promise<ApprovalWorld> {
  const here = await ApprovalWorld.open({ base: { '.github/weightseal.yml': STRICT }, head: { 'README.md': 'a\n' } })
  here.push({ 'README.md': 'b\n' })
  here.review('bob')
  return here
}

/** Decides and publishes. The result starts with `allow` only if the decision passes. */
async function verdict(here: ApprovalWorld, timeoutMs = 2000): Promise<string> {
  const ports = { ...here.ports(true, timeoutMs), now: () => '2026-11-20T20:00:00Z' }
  const request = { number: 1, base: 'main', configPath: '.github/weightseal.yml', config: undefined, policyPaths: [] }
  try {
    const evaluated = await evaluatePull({ request, inputs: () => undefined, event: 'pull_request_target' }, ports)
    const { decision, report } = evaluated
    const pulls = [decidedPull(evaluated)]
    const state = stateOfDecision(decision, report.verdict)
    const published = await publishApproval(
      { sha: decision.head, base: 'main', pulls, state, description: decision.summary, url: undefined },
      ports,
    )
    return `${report.verdict} ${state} ${published}`
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return `error ${error.code}`
  }
}

/** Returns the route or operation of a call. */
function faultOf(call: string, { github }: ApprovalWorld): string {
  const [method = '', path = '', operation] = call.split(' ')
  if (operation !== undefined) return `GRAPHQL ${operation}`
  const matches = (route: string) => {
    const [verb = '', pattern = ''] = route.split(' ')
    const source = pattern.replace('{repo}', '/repos/acme/models').replace(/\/\*$/, '/.+').replace(/:\w+/g, '[^/]+')
    return verb === method && new RegExp(`^${source}$`).test(path)
  }
  return github.routes.find(matches) ?? call
}

describe.each([
  ['the usual tier', lenient, USUAL],
  ['a high tier', strict, HIGH],
] as const)('%s', (_, open, calls) => {
  let here: ApprovalWorld
  let made: readonly string[]

  beforeAll(async () => {
    here = await open()
    expect(await verdict(here)).toMatch(/^allow success (written|unchanged)$/)
    made = [...new Set(here.github.calls.map((call) => faultOf(call, here)))].sort()
    expect(here.github.unknown).toEqual([])
  })

  afterAll(() => here.close())

  test('the world makes the calls that the test fails', () => {
    expect(made).toEqual(calls)
  })

  test.each(FAULTS.flatMap((fault) => calls.map((call) => [fault, call] as const)))(
    'no call that returns %s allows the change: %s',
    async (fault, call) => {
      const ours = ({ context }: { readonly context: string }) => context.startsWith('weightseal')
      here.github.statuses.splice(0, Number.POSITIVE_INFINITY, ...here.github.statuses.filter((status) => !ours(status)))
      here.github.faults.clear()
      here.github.faults.set(call, fault)
      const said = await verdict(here, fault === 'hang' ? 150 : 2000)
      here.github.faults.clear()
      expect(said).not.toMatch(/^allow/)
      expect(here.github.statuses.filter((status) => ours(status) && status.state === 'success')).toEqual([])
    },
  )
})
