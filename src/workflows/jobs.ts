import type { Subject } from '../facts/types.ts'
import { actionOf } from './uses.ts'
import { inputOf, type Job, type Step, type Workflow } from './workflow.ts'

/** What a job does to the outside: deploys, publishes, logs in to a cloud, runs on a machine of one's own. */
export function jobSubjects(workflow: Workflow): readonly Subject[] {
  if (workflow.kind === 'action') return []
  return workflow.jobs.flatMap((job) => [jobSubject(workflow, job), ...job.steps.flatMap((step) => loginSubjects(workflow, job, step))])
}

const PULL_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'issue_comment']

function jobSubject(workflow: Workflow, job: Job): Subject {
  const sinks = job.steps.map(sinkOf)
  const data = {
    path: workflow.path,
    job: job.id,
    deploys: sinks.find((sink) => sink !== '') ?? '',
    environment: job.body.get('environment').exists,
    selfHosted: isSelfHosted(job),
    pullRequests: workflow.triggers.some((trigger) => PULL_EVENTS.includes(trigger)),
    imagePush: imagePush(job),
  }
  return { kind: 'workflow.job', id: `${workflow.path}#${job.id}`, data, at: placeOf(job, sinks) }
}

function placeOf({ body, steps }: Job, sinks: readonly string[]): Subject['at'] {
  const first = steps[sinks.findIndex((sink) => sink !== '')]
  return body.get('runs-on').exists && first === undefined ? body.get('runs-on').at : (first?.body.at ?? body.at)
}

function isSelfHosted({ body }: Job): boolean {
  const runsOn = body.get('runs-on')
  const labels = [...runsOn.items(), ...runsOn.get('labels').items()].map(({ text }) => text.toLowerCase())
  return labels.includes('self-hosted')
}

/** Actions whose use is a deployment or a release. */
const DEPLOYING: Readonly<Record<string, string>> = {
  'pypa/gh-action-pypi-publish': 'publishes to PyPI',
  'softprops/action-gh-release': 'publishes a release',
  'ncipollo/release-action': 'publishes a release',
  'goreleaser/goreleaser-action': 'publishes a release',
  'azure/webapps-deploy': 'deploys to Azure',
  'azure/k8s-deploy': 'deploys to Kubernetes',
  'aws-actions/amazon-ecs-deploy-task-definition': 'deploys to AWS',
  'google-github-actions/deploy-cloudrun': 'deploys to Google Cloud',
  'huggingface/hub-sync': 'publishes to Hugging Face',
  'js-devtools/npm-publish': 'publishes to npm',
}

/** Commands whose use is a deployment or a release, at the beginning of a command. */
const COMMANDS: readonly (readonly [sink: string, pattern: RegExp])[] = [
  ['publishes to npm', /^(npm|pnpm|yarn npm) publish\b(?!.*--dry-run)/],
  ['publishes to crates.io', /^cargo publish\b(?!.*--dry-run)/],
  ['publishes to PyPI', /^(python3? -m )?(twine upload|uv publish|poetry publish|flit publish|hatch publish)\b(?!.*--dry-run)/],
  ['publishes a release', /^gh release (create|upload|edit)\b/],
  ['publishes to Hugging Face', /^(huggingface-cli|hf) upload\b/],
  ['deploys to Kubernetes', /^(kubectl (apply|rollout|set image)|helm (upgrade|install))\b(?!.*--dry-run)/],
  ['changes infrastructure', /^(terraform|tofu) apply\b/],
  ['deploys to AWS', /^aws (sagemaker (create-endpoint|update-endpoint|create-model)|ecs update-service|lambda update-function-code)\b/],
  ['deploys to Azure', /^az ml (online-deployment|online-endpoint|batch-deployment) (create|update)\b/],
  ['deploys to Google Cloud', /^gcloud (ai endpoints deploy-model|ai models upload|run deploy)\b/],
]

/** Single commands of a script, without what a shell puts before them. */
export function commandsOf(script: string): readonly string[] {
  return script
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|\|\||;/)
    .map((command) => command.trim().replace(/^(sudo\s+|time\s+|exec\s+|(?:[A-Z_][A-Z0-9_]*=\S*\s+))+/, ''))
    .filter((command) => command !== '' && !command.startsWith('#'))
}

/** What a step does to the world outside, in words; empty for nothing. */
export function sinkOf(step: Step): string {
  const action = actionOf(step.uses?.text)
  if (action === 'docker/build-push-action') return inputOf(step, 'push')?.text === 'true' ? 'pushes an image' : ''
  if (Object.hasOwn(DEPLOYING, action)) return DEPLOYING[action] ?? ''
  const commands = commandsOf(step.run?.text ?? '')
  return COMMANDS.find(([, pattern]) => commands.some((command) => pattern.test(command)))?.[0] ?? ''
}

const SCANNERS = /^(aquasecurity\/trivy-action|anchore\/scan-action|docker\/scout-action|snyk\/actions\/docker|azure\/container-scan)$/
const SCAN_COMMANDS = /^(trivy (image|i)\b|grype\b|docker scout (cves|quickview)|snyk container test)/

/** An image that is pushed before anything looked at it is served before anything looked at it. */
function imagePush({ steps }: Job): 'none' | 'unscanned' | 'scanned' {
  const push = steps.find(
    (step) =>
      sinkOf(step) === 'pushes an image' ||
      commandsOf(step.run?.text ?? '').some((command) => /^(docker|podman|buildah) push\b/.test(command)),
  )
  if (push === undefined) return 'none'
  const scan = steps.find(
    (step) => SCANNERS.test(actionOf(step.uses?.text)) || commandsOf(step.run?.text ?? '').some((command) => SCAN_COMMANDS.test(command)),
  )
  return scan !== undefined && scan.index < push.index ? 'scanned' : 'unscanned'
}

interface Login {
  readonly cloud: string
  /** Inputs with which a key that does not expire is given. */
  readonly keys: readonly string[]
}

const LOGINS: Readonly<Record<string, Login>> = {
  'aws-actions/configure-aws-credentials': { cloud: 'AWS', keys: ['aws-access-key-id', 'aws-secret-access-key'] },
  'azure/login': { cloud: 'Azure', keys: ['creds'] },
  'google-github-actions/auth': { cloud: 'Google Cloud', keys: ['credentials_json'] },
}

/** Static keys in a job's or step's environment, by which cloud tools log in without an action. */
const KEY_VARIABLES: Readonly<Record<string, string>> = {
  AWS_SECRET_ACCESS_KEY: 'AWS',
  AZURE_CLIENT_SECRET: 'Azure',
  GOOGLE_CREDENTIALS: 'Google Cloud',
  ARM_CLIENT_SECRET: 'Azure',
}

function loginSubjects({ path }: Workflow, { id: job, body }: Job, step: Step): readonly Subject[] {
  const subject = (cloud: string, credential: 'static' | 'federated', at: Subject['at']): Subject => ({
    kind: 'workflow.login',
    id: `${path}#${job}/login/${cloud}/${credential}`,
    data: { path, job, cloud, credential },
    at,
  })
  const action = actionOf(step.uses?.text)
  const login = Object.hasOwn(LOGINS, action) ? LOGINS[action] : undefined
  const own =
    login === undefined
      ? []
      : [
          subject(
            login.cloud,
            login.keys.some((key) => inputOf(step, key) !== undefined) ? 'static' : 'federated',
            step.uses?.at ?? step.body.at,
          ),
        ]
  const variables = [...step.env.entries(), ...(step.index === 0 ? body.get('env').entries() : [])].flatMap(([name, value]) =>
    Object.hasOwn(KEY_VARIABLES, name) && value.text.includes('secrets.') ? [subject(KEY_VARIABLES[name] ?? '', 'static', value.at)] : [],
  )
  return [...own, ...variables]
}
