import { SealError } from '../../src/core/errors.ts'
import { octokitApprovals } from '../../src/ports/github/approvals/octokit-approvals.ts'
import type { OctokitOptions } from '../../src/ports/github/client.ts'
import { octokitGitHub } from '../../src/ports/github/octokit.ts'
import { octokitRelease } from '../../src/ports/github/releases/octokit-releases.ts'
import { mergeFile } from '../../src/ports/merge-file.ts'
import { type Files, Repository } from './git.ts'
import { type FakeGitHub, type GitHubOptions, type Pull, startGitHub } from './github.ts'
import type { FakeReview } from './reviews.ts'

/** What the token of the approvals workflow may do. */
export const APPROVAL_PERMISSIONS: readonly string[] = [
  'contents: read',
  'pull-requests: read',
  'statuses: write',
  'checks: read',
  'actions: read',
]

export interface ApprovalScenario {
  readonly base?: Files
  readonly head?: Files
  readonly author?: string
  readonly fork?: string
  readonly permissions?: readonly string[]
  readonly people?: Readonly<Record<string, string>>
  readonly github?: Partial<GitHubOptions>
}

/** A repository, a pull request, and people who do things to it, one second after the other. */
export class ApprovalWorld {
  readonly repository: Repository
  readonly github: FakeGitHub
  readonly pull: Pull
  /** Workflows that signed the seals. */
  sealedBy: readonly string[] = []
  #clock = Date.parse('2026-11-20T10:00:00Z')

  private constructor(repository: Repository, github: FakeGitHub, pull: Pull) {
    this.repository = repository
    this.github = github
    this.pull = pull
  }

  static async open(scenario: ApprovalScenario = {}): Promise<ApprovalWorld> {
    const {
      base = {},
      head = { 'src/train.py': 'print(2)\n' },
      author = 'alice',
      fork,
      permissions = APPROVAL_PERMISSIONS,
      people = {},
    } = scenario
    const repository = new Repository()
    repository.commit('main', { 'src/train.py': 'print(1)\n', ...base }, 'base')
    repository.commit('topic', head, 'head', { author })
    const tokens = {
      ghs_app: { login: 'github-actions[bot]', permissions },
      ghs_teams: { login: 'weightseal[bot]', permissions: [...permissions, 'members: read', 'administration: write'] },
    }
    const github = await startGitHub({ repository, tokens, visibility: 'private', ...scenario.github })
    Object.assign(github.community.permissions, { alice: 'write', bob: 'write', carol: 'write', ...people })
    const pull = github.openPull({ title: 'A change', author, baseRef: 'main', headRef: 'topic', ...(fork === undefined ? {} : { fork }) })
    return new ApprovalWorld(repository, github, pull)
  }

  get head(): string {
    return this.repository.resolve(this.pull.headRef)
  }

  /** The next second, as GitHub writes it. */
  tick(): string {
    this.#clock += 1000
    return new Date(this.#clock).toISOString().replace('.000', '')
  }

  review(login: string | null, state: FakeReview['state'] = 'APPROVED', commit: string | null = this.head): FakeReview {
    const id = `PRR_${this.github.community.reviews.length + 1}`
    const review: FakeReview = { id, pull: this.pull.number, login, state, submittedAt: this.tick(), commit }
    this.github.community.reviews.push(review)
    return review
  }

  dismiss(review: FakeReview, actor: string): void {
    this.event('ReviewDismissedEvent', actor, { review: review.id, previousReviewState: review.state })
    review.state = 'DISMISSED'
  }

  event(typename: string, actor: string, more: object = {}): void {
    this.github.community.events.push({ pull: this.pull.number, typename, createdAt: this.tick(), actor, ...more })
  }

  /** A commit on the head branch. */
  push(files: Files = { 'src/more.py': `${this.#clock}\n` }, by: { readonly author?: string; readonly message?: string } = {}): string {
    const { author = this.pull.author, message = 'more' } = by
    const after = this.repository.commit(this.pull.headRef, files, message, { author })
    if (this.pull.fork === undefined) this.github.community.pushes.unshift({ branch: this.pull.headRef, login: author, after })
    return after
  }

  force(commit: string, actor = this.pull.author): void {
    this.repository.reset(this.pull.headRef, commit)
    this.event('HeadRefForcePushedEvent', actor)
  }

  retarget(branch: string): void {
    this.pull.baseRef = branch
    this.event('BaseRefChangedEvent', this.pull.author)
  }

  /** What a button of the pull request does. */
  merge(method: 'merge' | 'squash' | 'rebase' = 'merge', pull = this.pull): string {
    const head = this.repository.resolve(pull.headRef)
    const before = this.repository.resolve(pull.baseRef)
    const mergeBase = this.repository.ask('merge-base', before, head)
    const tip = this.repository.land(pull.baseRef, head, method, `${pull.title} (#${pull.number})`)
    const landed = this.repository.ask('rev-list', '--reverse', '--first-parent', `${before}..${tip}`).split('\n')
    Object.assign(pull, { state: 'MERGED', mergedAt: this.tick(), headSha: head, mergeBase, landed })
    return tip
  }

  releasePorts(app = true) {
    return {
      api: octokitApprovals(this.options(), app ? this.options('ghs_teams') : undefined),
      release: octokitRelease(this.options(), app ? this.options('ghs_teams') : undefined),
      github: octokitGitHub(this.options()),
      now: '2026-11-20T20:00:00Z',
      // The real reader is tested end to end.
      mergeFile,
      readSeal: async (text: string) => {
        if (!/^[0-9a-f]{40}$/.test(text)) throw new SealError('SEAL_INVALID', `${text}: it is not a seal`)
        return { commit: text, workflows: this.sealedBy }
      },
    }
  }

  options(token = 'ghs_app', timeoutMs = 2000): OctokitOptions {
    return { token, apiUrl: this.github.url, owner: 'acme', repo: 'models', retryBaseMs: 1, timeoutMs }
  }

  ports(teams = false, timeoutMs = 2000) {
    return {
      api: octokitApprovals(this.options('ghs_app', timeoutMs), teams ? this.options('ghs_teams', timeoutMs) : undefined),
      github: octokitGitHub(this.options('ghs_app', timeoutMs)),
      now: () => '2026-11-20T20:00:00Z',
    }
  }

  async close(): Promise<void> {
    await this.github.close()
    this.repository.remove()
  }
}
