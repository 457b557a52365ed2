import { type Files, Repository } from './git.ts'
import { type FakeGitHub, type GitHubOptions, type Pull, startGitHub, type Token } from './github.ts'
import { modelFiles, modelIn } from './model.ts'
import { type RunOptions, runStep, type StepResult } from './runner.ts'

/** What `GITHUB_TOKEN` may do in the workflow of the README. */
export const FULL: readonly string[] = [
  'contents: read',
  'pull-requests: write',
  'checks: write',
  'statuses: write',
  'security-events: write',
]

export const WORKFLOW =
  'name: gate\non: pull_request\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: weightseal/weightseal@v0.1.0\n'

/** A repository with one good model on main. */
export const BASE: Files = { ...modelIn('models/sentiment', modelFiles()), '.github/workflows/gate.yml': WORKFLOW }

export interface Scenario {
  readonly base?: Files
  readonly head: Files
  readonly title?: string
  readonly branch?: string
  readonly permissions?: readonly string[]
  readonly fork?: boolean
  readonly github?: Partial<GitHubOptions>
}

export interface World {
  readonly repository: Repository
  readonly github: FakeGitHub
  readonly pull: Pull
  readonly headSha: string
  /** Pushes to the pull request's branch. */
  push: (files: Files) => string
  /** Runs the gate on the current pull request. */
  run: (options?: Partial<RunOptions>) => Promise<StepResult>
  close: () => Promise<void>
}

/** A repository, a pull request and the service around them. */
export async function openWorld({
  base = BASE,
  head,
  title = 'A change',
  branch = 'feature',
  permissions = FULL,
  fork = false,
  github: options = {},
}: Scenario): Promise<World> {
  const repository = new Repository()
  repository.commit('main', base, 'base')
  const headSha = repository.commit(branch, head, 'head')
  const token: Token = { login: 'github-actions[bot]', permissions }
  const github = await startGitHub({ repository, tokens: { ghs_app: token }, ...options })
  const pull = github.openPull({ title, author: 'alice', baseRef: 'main', headRef: branch, ...(fork ? { fork: 'mallory/models' } : {}) })
  return {
    repository,
    github,
    pull,
    headSha,
    push: (files) => repository.commit(branch, files, 'push'),
    run: async (extra = {}) => runStep({ ...pullRun(repository, github, pull), ...extra }),
    close: async () => {
      await github.close()
      repository.remove()
    },
  }
}

/** What the runner knows of a pull request: the merge commit is checked out, the event holds the head. */
export function pullRun(repository: Repository, github: FakeGitHub, pull: Pull): RunOptions {
  const merge = repository.merge(pull.number, pull.baseRef, pull.headRef)
  const head = repository.resolve(pull.headRef)
  return {
    workspace: repository.checkout(merge),
    event: 'pull_request',
    payload: pullPayload(pull, head),
    sha: merge,
    ref: `refs/pull/${pull.number}/merge`,
    apiUrl: github.url,
  }
}

export function pullPayload(pull: Pull, head: string): object {
  const repo = (name: string) => ({ full_name: name })
  return {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      title: pull.title,
      head: { ref: pull.headRef, sha: head, repo: repo(pull.fork ?? 'acme/models') },
      base: { ref: pull.baseRef, repo: repo('acme/models') },
    },
  }
}
