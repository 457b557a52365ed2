import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { releaseFacts } from '../../../src/domains/approvals/collect-release.ts'
import { parseConfig } from '../../../src/settings/read-config.ts'
import { ApprovalWorld } from '../../rig/approval-world.ts'
import { idOf } from '../../rig/approvals.ts'

const CONFIG = `version: 1
roles: { ml_engineer: { users: [erin] } }
approvals:
  tier: internal
  codeowners: "off"
`

/** What can happen on a branch between two releases. */
type Step =
  | { readonly kind: 'push' }
  | { readonly kind: 'pull'; readonly method: 'merge' | 'squash' | 'rebase'; readonly approved: boolean; readonly commits: 1 | 2 }
  /** An exception for every direct push before it. */
  | { readonly kind: 'except'; readonly approved: boolean }
  | { readonly kind: 'move' }
  /** An approved pull request that undoes the last direct push, which stays in the history. */
  | { readonly kind: 'revert' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ kind: 'push' } as const),
  fc.record({
    kind: fc.constant('pull' as const),
    method: fc.constantFrom('merge' as const, 'squash' as const, 'rebase' as const),
    approved: fc.boolean(),
    commits: fc.constantFrom(1 as const, 2 as const),
  }),
  fc.record({ kind: fc.constant('except' as const), approved: fc.boolean() }),
  fc.constant({ kind: 'move' } as const),
  fc.constant({ kind: 'revert' } as const),
)

/** The history in a few words: what is not approved, what excepts it, and whether the tag of the release before was moved. */
function isAllowed(steps: readonly Step[]): boolean {
  const open = new Set<number>()
  const named = new Set<number>()
  for (const [index, each] of steps.entries()) {
    if (each.kind === 'push') open.add(index)
    if (each.kind === 'pull' && !each.approved) open.add(index)
    if (each.kind !== 'except') continue
    const pushes = steps.flatMap((other, at) => (at < index && other.kind === 'push' ? [at] : []))
    const added = pushes.filter((at) => !named.has(at))
    for (const at of added) named.add(at)
    if (each.approved) for (const at of added) open.delete(at)
    else if (added.length > 0) open.add(index)
  }
  return open.size === 0
}

/** Before it, there is nothing to except, so that no commit is made. */
function firstPush(steps: readonly Step[]): number {
  const index = steps.findIndex(({ kind }) => kind === 'push')
  return index === -1 ? steps.length : index
}

class History {
  readonly #world: ApprovalWorld
  readonly #pushes: string[] = []
  #count = 0
  /** Pushes that an exception names already. */
  #named = 0

  constructor(world: ApprovalWorld) {
    this.#world = world
  }

  do(each: Step): void {
    this.#count += 1
    const { repository } = this.#world
    if (each.kind === 'push') this.#pushes.push(repository.commit('main', { [`src/push-${this.#count}.py`]: '1\n' }, 'push'))
    else if (each.kind === 'move') repository.tag('v0.9.0', repository.resolve('main'))
    else if (each.kind === 'revert')
      this.#merge({ [`src/revert-${this.#count}.py`]: '1\n' }, { method: 'squash', approved: true, commits: 1 })
    else if (each.kind === 'pull') this.#merge({ [`src/pull-${this.#count}.py`]: '1\n' }, each)
    else if (this.#pushes.length > this.#named) {
      this.#named = this.#pushes.length
      const entries = this.#pushes.map((commit) => `{ commit: ${commit}, reason: reviewed afterwards, approver: erin }`)
      this.#merge(
        { '.github/weightseal.yml': `${CONFIG}  release: { exceptions: [${entries.join(', ')}] }\n` },
        { ...each, method: 'squash', commits: 1 },
      )
    }
  }

  #merge(
    files: Readonly<Record<string, string>>,
    { method, approved, commits }: { readonly method: 'merge' | 'squash' | 'rebase'; readonly approved: boolean; readonly commits: number },
  ): void {
    const { repository, github } = this.#world
    const branch = `topic-${this.#count}`
    repository.switchTo('main')
    for (let index = 0; index < commits; index++)
      repository.commit(branch, index === 0 ? files : { [`src/more-${this.#count}.py`]: '2\n' }, branch, { author: 'alice' })
    const pull = github.openPull({ title: branch, author: 'alice', baseRef: 'main', headRef: branch })
    const review = { id: `R${pull.number}`, pull: pull.number, login: 'erin', state: 'APPROVED' as const, submittedAt: this.#world.tick() }
    if (approved) github.community.reviews.push({ ...review, commit: repository.resolve(branch) })
    this.#world.merge(method, pull)
  }
}

async function released(steps: readonly Step[]): Promise<{ readonly allowed: boolean; readonly moved: boolean }> {
  const world = await ApprovalWorld.open({ base: { '.github/weightseal.yml': CONFIG }, people: { erin: 'maintain' } })
  try {
    const first = world.repository.resolve('main')
    world.repository.tag('v0.9.0', first)
    world.github.community.releases.push({ tag: 'v1.0.0', author: 'erin', sealed: false }, { tag: 'v0.9.0', author: 'erin', seal: first })
    const history = new History(world)
    for (const each of steps) history.do(each)
    const commit = world.repository.resolve('main')
    world.repository.tag('v1.0.0', commit)
    const request = {
      config: parseConfig(CONFIG, 'c'),
      configPath: '.github/weightseal.yml',
      tag: 'v1.0.0',
      started: commit,
      run: { id: '1001', attempt: 1, actors: [{ id: idOf('dave'), login: 'dave' }] },
    }
    const { release, subjects } = await releaseFacts(request, world.releasePorts())
    const previous = subjects.filter(({ kind }) => kind === 'release.previous')
    return {
      allowed: release?.decision.commits.every(({ approved }) => approved) === true,
      moved: previous.some(({ data }) => data['state'] === 'moved'),
    }
  } finally {
    await world.close()
  }
}

describe('the commits of a release', () => {
  test('are approved exactly when a short model of the history says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const { allowed, moved } = await released(steps)
        // A tag that was moved is a finding, and no start: what is before it was not brought by pull requests.
        const last = steps.findLastIndex(({ kind }) => kind === 'move')
        const isMoved = steps
          .slice(0, Math.max(0, last))
          .some(
            ({ kind }, index) => kind === 'pull' || kind === 'push' || kind === 'revert' || (kind === 'except' && index > firstPush(steps)),
          )
        expect(moved).toBe(isMoved)
        if (isMoved) expect(allowed).toBe(false)
        else expect(allowed).toBe(isAllowed(steps))
      }),
      { numRuns: 40, seed: 20261201, endOnFailure: true },
    )
  }, 120_000)
})
