import { memoised } from '../../core/memo.ts'
import type { Subject } from '../../core/subject.ts'
import { reachOf } from './reach.ts'
import { actionOf } from './uses.ts'
import { inputOf, type Job, type Step, type Workflow } from './workflow.ts'

/** Returns the external effects of jobs: deployments, publishing, cloud logins, self-hosted runners. */
export function jobSubjects(workflow: Workflow): readonly Subject[] {
  if (workflow.kind === 'action') return []
  return workflow.jobs.flatMap((job) => [jobSubject(workflow, job), ...job.steps.flatMap((step) => loginSubjects(workflow, job, step))])
}

const PULL_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'issue_comment']

function jobSubject(workflow: Workflow, job: Job): Subject {
  const sink = job.steps.find((step) => sinkOf(step) !== '')
  const push = imagePush(job)
  const reach = reachOf(workflow, job)
  const data = {
    path: workflow.path,
    job: job.id,
    deploys: sink === undefined ? '' : sinkOf(sink),
    environment: job.body.get('environment').exists,
    selfHosted: isSelfHosted(job),
    pullRequests: !reach.ownCode && reach.events.some((trigger) => PULL_EVENTS.includes(trigger)),
    imagePush: push.state,
  }
  const spans = {
    '/selfHosted': job.body.get('runs-on').at,
    '/imagePush': push.at ?? job.body.at,
    '/environment': sink?.body.at ?? job.body.at,
  }
  return { kind: 'workflow.job', id: `${workflow.path}#${job.id}`, data, at: job.body.at, spans }
}

/** Tells whether a job runs on a self-hosted runner, by its labels, its matrix, or a list in an expression. */
function isSelfHosted({ body }: Job): boolean {
  const texts = [...body.get('runs-on').texts()].map(({ text }) => text.toLowerCase())
  if (texts.some((text) => /(^|['"])self-hosted(['"]|$)/.test(text))) return true
  const matrix = texts.some((text) => /\$\{\{\s*matrix\b/.test(text)) ? [...body.get('strategy', 'matrix').texts()] : []
  return matrix.some(({ text }) => /(^|['"])self-hosted(['"]|$)/i.test(text))
}

/** Actions that deploy or release. */
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

/** Commands that deploy or release. Each pattern matches the beginning of a command. */
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

/** Splits a script into commands, without shell keywords and variable assignments before them. */
export function commandsOf(script: string): readonly string[] {
  return script
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n|&&|\|\||;/)
    .map((command) => command.trim().replace(/^((?:then|do|else|if|!|\{|\(|sudo|time|exec)\s+|[A-Z_][A-Z0-9_]*=\S*\s+)+/, ''))
    .filter((command) => command !== '' && !command.startsWith('#'))
}

/** Tells whether a build step may push its image. An expression counts as true. */
function pushes(step: Step): boolean {
  const push = inputOf(step, 'push')?.text ?? ''
  return (push !== '' && push !== 'false') || /type=registry|push=true/.test(inputOf(step, 'outputs')?.text ?? '')
}

/** Describes the external effect of a step; empty if it has none. */
export const sinkOf = memoised((step: Step): string => {
  const action = actionOf(step.uses?.text)
  if (action === 'docker/build-push-action') return pushes(step) ? 'pushes an image' : ''
  if (Object.hasOwn(DEPLOYING, action)) return DEPLOYING[action] ?? ''
  const commands = commandsOf(step.run?.text ?? '')
  return COMMANDS.find(([, pattern]) => commands.some((command) => pattern.test(command)))?.[0] ?? ''
})

const SCANNERS = /^(aquasecurity\/trivy-action|anchore\/scan-action|docker\/scout-action|snyk\/actions\/docker|azure\/container-scan)$/
const SCAN_COMMANDS = /^(trivy (image|i)\b|grype\b|docker scout (cves|quickview)|snyk container test)/

const PUSH_COMMANDS = /^(docker|podman|buildah) (image )?push\b(?!.*\blocalhost\b)|^docker buildx (build|bake)\b.*--push\b/

interface ImagePush {
  readonly state: 'none' | 'unscanned' | 'scanned'
  readonly at?: Subject['at']
}

/** Tells whether a job scans its image before it pushes it. An unscanned image may be deployed. */
function imagePush({ steps }: Job): ImagePush {
  const runs = (step: Step, pattern: RegExp) => commandsOf(step.run?.text ?? '').some((command) => pattern.test(command))
  const push = steps.find((step) => sinkOf(step) === 'pushes an image' || runs(step, PUSH_COMMANDS))
  if (push === undefined) return { state: 'none' }
  const scan = steps.find((step) => SCANNERS.test(actionOf(step.uses?.text)) || runs(step, SCAN_COMMANDS))
  return {
    state: scan !== undefined && scan.index <= push.index && !isAfter(scan, push) ? 'scanned' : 'unscanned',
    at: (push.uses ?? push.run ?? push.body).at,
  }
}

/** Tells whether a scan follows the push within the same script. */
function isAfter(scan: Step, push: Step): boolean {
  if (scan.index !== push.index) return false
  const commands = commandsOf(push.run?.text ?? '')
  return commands.findIndex((command) => SCAN_COMMANDS.test(command)) > commands.findIndex((command) => PUSH_COMMANDS.test(command))
}

interface Login {
  readonly cloud: string
  /** Inputs for long-lived keys. */
  readonly keys: readonly string[]
}

const LOGINS: Readonly<Record<string, Login>> = {
  'aws-actions/configure-aws-credentials': { cloud: 'AWS', keys: ['aws-access-key-id', 'aws-secret-access-key'] },
  'azure/login': { cloud: 'Azure', keys: ['creds'] },
  'google-github-actions/auth': { cloud: 'Google Cloud', keys: ['credentials_json'] },
}

/** Environment variables for long-lived keys, with which cloud tools log in without an action. */
const KEY_VARIABLES: Readonly<Record<string, string>> = {
  AWS_SECRET_ACCESS_KEY: 'AWS',
  AZURE_CLIENT_SECRET: 'Azure',
  GOOGLE_CREDENTIALS: 'Google Cloud',
  ARM_CLIENT_SECRET: 'Azure',
}

/** Tells whether a key is long-lived. Outputs of earlier steps are short-lived credentials. */
function isStatic(text: string): boolean {
  return text !== '' && !/\$\{\{\s*steps\./i.test(text)
}

function loginSubjects({ path, root, jobs }: Workflow, { id: job, body }: Job, step: Step): readonly Subject[] {
  const isFirst = jobs[0]?.id === job
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
            login.keys.some((key) => isStatic(inputOf(step, key)?.text ?? '')) ? 'static' : 'federated',
            step.uses?.at ?? step.body.at,
          ),
        ]
  const shared = step.index === 0 ? [...body.get('env').entries(), ...(isFirst ? root.get('env').entries() : [])] : []
  const variables = [...step.env.entries(), ...shared].flatMap(([name, value]) =>
    Object.hasOwn(KEY_VARIABLES, name) && /secrets\b/i.test(value.text) ? [subject(KEY_VARIABLES[name] ?? '', 'static', value.at)] : [],
  )
  return [...own, ...variables]
}
