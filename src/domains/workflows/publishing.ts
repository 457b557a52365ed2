import { memoised } from '../../core/memo.ts'
import type { Subject } from '../../core/subject.ts'
import type { Cursor } from './cursor.ts'
import { commandsOf, sinkOf } from './jobs.ts'
import { reachOf } from './reach.ts'
import { actionOf } from './uses.ts'
import { inputOf, type Job, type Step, type Workflow } from './workflow.ts'

/** Returns how a workflow publishes: its credentials, its caches, and whether it enables insecure commands. */
export function publishingSubjects(workflow: Workflow): readonly Subject[] {
  return [
    ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => credentialSubjects(workflow, job, step))),
    ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => cacheSubjects(workflow, job, step))),
    ...insecureCommands(workflow),
  ]
}

function credentialSubjects({ path, root }: Workflow, { id: job, body }: Job, step: Step): readonly Subject[] {
  const found = byAction(step) ?? byCommand(step, [body.get('env'), root.get('env')])
  if (found === undefined) return []
  const data = { path, job, registry: found.registry, credential: found.token ? 'token' : 'federated' }
  return [
    {
      kind: 'workflow.publish',
      id: `${path}#${job}/publish/${found.registry}/${step.id ?? step.body.get('name').text}`,
      data,
      at: found.at,
    },
  ]
}

interface Publishing {
  readonly registry: string
  readonly token: boolean
  readonly at: Subject['at']
}

/** Reads the publish action of PyPI, which supports trusted publishing. Other registry URLs may not support it. */
function byAction(step: Step): Publishing | undefined {
  if (step.uses === undefined || actionOf(step.uses.text) !== 'pypa/gh-action-pypi-publish') return undefined
  const url = inputOf(step, 'repository-url')?.text ?? inputOf(step, 'repository_url')?.text ?? ''
  const known = url === '' || /^https:\/\/(upload|test)\.pypi\.org\/legacy\/?$/.test(url)
  return known ? { registry: 'PyPI', token: inputOf(step, 'password') !== undefined, at: step.uses.at } : undefined
}

interface Registry {
  readonly registry: string
  readonly command: RegExp
  readonly variables: RegExp
  /** Flags with which the command accepts a token. */
  readonly flags: RegExp
}

const REGISTRIES: readonly Registry[] = [
  {
    registry: 'npm',
    command: /^(npm|pnpm( -r| --recursive)?|yarn npm) publish\b/,
    variables: /^(NODE_AUTH_TOKEN|NPM_TOKEN|YARN_NPM_AUTH_TOKEN)$/,
    flags: /--otp\b/,
  },
  { registry: 'crates.io', command: /^cargo publish\b/, variables: /^CARGO_REGISTRY_TOKEN$/, flags: /--token\b/ },
  {
    registry: 'PyPI',
    command: /^(python3? -m )?(twine upload|uv publish|poetry publish)\b/,
    variables: /^(TWINE_PASSWORD|UV_PUBLISH_TOKEN|UV_PUBLISH_PASSWORD|POETRY_PYPI_TOKEN_PYPI)$/,
    flags: /--(token|password)\b|\s-p\s/,
  },
  { registry: 'RubyGems', command: /^gem push\b/, variables: /^GEM_HOST_API_KEY$/, flags: /--key\b/ },
]

/** A secret other than GITHUB_TOKEN. */
const SECRET = /secrets\s*(\.|\[)(?!\s*'?GITHUB_TOKEN)/i

function byCommand({ run, env }: Step, outerEnvironments: readonly Cursor[]): Publishing | undefined {
  if (run === undefined) return undefined
  for (const { registry, command: pattern, variables, flags } of REGISTRIES) {
    const command = commandsOf(run.text).find((each) => pattern.test(each))
    if (command === undefined || /--dry-run\b/.test(command) || isElsewhere(command, run.text)) continue
    const bound = [env, ...outerEnvironments].some((each) =>
      each.entries().some(([name, value]) => variables.test(name) && SECRET.test(value.text)),
    )
    return { registry, token: bound || (flags.test(command) && SECRET.test(command)), at: run.atText(command.slice(0, 20)) }
  }
  return undefined
}

/** Tells whether a command publishes to a registry other than the public one, which may not support federation. */
function isElsewhere(command: string, script: string): boolean {
  return (
    /--(repository-url|registry|index-url|publish-url|index)[= ](?!https:\/\/(upload\.pypi\.org|test\.pypi\.org|registry\.npmjs\.org))/.test(
      command,
    ) || /npm\.pkg\.github\.com/.test(script)
  )
}

/** Actions that restore a cache: always, if an input is set, or unless an input has the value `unless`. */
const CACHES: Readonly<Record<string, 'always' | { readonly input: string; readonly unless?: string }>> = {
  'actions/cache': 'always',
  'actions/cache/restore': 'always',
  'swatinem/rust-cache': 'always',
  'mozilla-actions/sccache-action': 'always',
  'actions/setup-java': { input: 'cache' },
  'actions/setup-node': { input: 'cache' },
  'actions/setup-python': { input: 'cache' },
  'actions/setup-dotnet': { input: 'cache' },
  'ruby/setup-ruby': { input: 'bundler-cache' },
  'actions/setup-go': { input: 'cache', unless: 'false' },
  'astral-sh/setup-uv': { input: 'enable-cache', unless: 'false' },
  'golangci/golangci-lint-action': { input: 'skip-cache', unless: 'true' },
  'gradle/actions/setup-gradle': { input: 'cache-disabled', unless: 'true' },
}

function cacheSubjects(workflow: Workflow, job: Job, step: Step): readonly Subject[] {
  const action = actionOf(step.uses?.text)
  if (step.uses === undefined || !Object.hasOwn(CACHES, action)) return []
  const known = CACHES[action]
  const given = typeof known === 'object' ? (inputOf(step, known.input)?.text ?? '') : ''
  const restores =
    typeof known === 'object'
      ? known.unless === undefined
        ? given !== '' && given !== 'false'
        : given !== known.unless
      : known === 'always'
  const lookupOnly = inputOf(step, 'lookup-only')?.text === 'true'
  const data = {
    path: workflow.path,
    job: job.id,
    action,
    restores: restores && !lookupOnly,
    publishes: isReleasing(workflow, job) || isPublishing(job),
  }
  return [{ kind: 'workflow.cache', id: `${workflow.path}#${job.id}/${action}`, data, at: step.uses.at }]
}

/** Tells whether a job publishes a package or pushes an image. */
const isPublishing = memoised((job: Job) => job.steps.some((step) => /^publishes|^pushes/.test(sinkOf(step))))

/** Tells whether a job runs only for releases or tags. */
function isReleasing(workflow: Workflow, job: Job): boolean {
  const push = workflow.root.get('on', 'push')
  const { events } = reachOf(workflow, job)
  const onTags = push.get('tags').exists && !push.get('branches').exists
  return (
    events.length > 0 &&
    events.every((event) => event === 'release' || event === 'workflow_dispatch' || (event === 'push' && onTags)) &&
    events.some((event) => event !== 'workflow_dispatch')
  )
}

function insecureCommands({ path, root, jobs }: Workflow): readonly Subject[] {
  const environments: readonly (readonly [job: string, env: Cursor])[] = [
    ['', root.get('env')],
    ...jobs.flatMap((job) => [[job.id, job.body.get('env')] as const, ...job.steps.map((step) => [job.id, step.env] as const)]),
  ]
  return environments.flatMap(([job, env]) => {
    const value = env.get('ACTIONS_ALLOW_UNSECURE_COMMANDS')
    if (!value.exists) return []
    const allowed = /^(true|1|yes|on)$/i.test(value.text) || value.text.includes('${{')
    return [{ kind: 'workflow.commands', id: `${path}#${env.pointer}`, data: { path, job, allowed }, at: env.at }]
  })
}
