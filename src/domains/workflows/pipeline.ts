import type { Subject } from '../../core/subject.ts'
import { toText } from '../../core/to-text.ts'
import { commandsOf } from './jobs.ts'
import { actionOf, parseUse } from './uses.ts'
import type { Step, Workflow } from './workflow.ts'

/**
 * Returns a subject for each check that the workflows of a repository must perform together.
 *
 * @param paths - all file paths of the repository.
 * @param fallbackFile - the file for findings if there are no workflows.
 */
export function pipelineSubjects(workflows: readonly Workflow[], paths: readonly string[], fallbackFile: string): readonly Subject[] {
  const steps = workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.map((step) => ({ workflow, step }))))
  const called = calledFrom(workflows, ({ triggers }) => triggers.includes('pull_request') || triggers.includes('merge_group'))
  const onPulls = steps.filter(({ workflow }) => called.has(workflow.path))
  const anywhere = workflows[0]?.path ?? fallbackFile
  const subject = (id: string, why: readonly string[], done: boolean): Subject => {
    const data = { check: id, needed: why.length > 0, done, because: filesText(why) }
    return { kind: 'pipeline', id, data, at: { file: why[0] ?? anywhere, line: 1 } }
  }
  return [
    subject(
      'dependency review',
      paths.filter(isLockFile),
      onPulls.some(({ step }) => DEPENDENCY_REVIEW.test(actionOf(step.uses?.text))),
    ),
    subject(
      'infrastructure scan',
      paths.filter(isInfrastructure),
      onPulls.some(({ step }) => scansInfrastructure(step)),
    ),
    subject(
      'code scanning',
      [anywhere],
      steps.some(({ step }) => CODE_SCANNERS.test(actionOf(step.uses?.text))),
    ),
  ]
}

/** Names the first file, and counts the others. */
function filesText([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} and ${more.length} more`
}

/** Returns the paths of some workflows and of the local files that they call or use, directly or indirectly. */
export function calledFrom(workflows: readonly Workflow[], starts: (workflow: Workflow) => boolean): ReadonlySet<string> {
  const byPath = new Map(workflows.map((workflow) => [workflow.path, workflow]))
  const reached = new Set<string>()
  const visit = (workflow: Workflow): void => {
    if (reached.has(workflow.path)) return
    reached.add(workflow.path)
    for (const path of localUses(workflow)) {
      const next = byPath.get(path)
      if (next !== undefined) visit(next)
    }
  }
  for (const workflow of workflows) if (starts(workflow)) visit(workflow)
  return reached
}

function localUses({ jobs }: Workflow): readonly string[] {
  const texts = jobs.flatMap(({ body, steps }) => [body.get('uses').text, ...steps.map(({ uses }) => uses?.text ?? '')])
  return texts.flatMap((text) => {
    const use = parseUse(text)
    if (use.kind !== 'local') return []
    const path = use.path
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/')
    return [path, ...['action.yml', 'action.yaml'].map((name) => (path === '' ? name : `${path}/${name}`))]
  })
}

const DEPENDENCY_REVIEW = /^(actions\/dependency-review-action|google\/osv-scanner-action.*)$/
const CODE_SCANNERS = /^(github\/codeql-action\/analyze|github\/codeql-action\/upload-sarif|returntocorp\/semgrep-action|sonarsource\/.*)$/

function isLockFile(path: string): boolean {
  return /(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|uv\.lock|poetry\.lock|Pipfile\.lock|pylock\.toml|requirements[^/]*\.txt|pyproject\.toml|go\.mod|Cargo\.lock)$/.test(
    path,
  )
}

function isInfrastructure(path: string): boolean {
  return /\.(tf|bicep)$/.test(path) || /(^|\/)(Chart\.yaml|kustomization\.ya?ml)$/.test(path)
}

function scansInfrastructure({ uses, run }: Step): boolean {
  const scanners =
    /^(bridgecrewio\/checkov-action|aquasecurity\/(tfsec-action|trivy-action)|checkmarx\/kics-github-action|snyk\/actions\/iac)$/
  return (
    scanners.test(actionOf(uses?.text)) ||
    commandsOf(run?.text ?? '').some((command) => /^(checkov|tfsec|trivy config|kics|terrascan|conftest)\b/.test(command))
  )
}

/**
 * Compares the version comments of pinned actions. One commit with two versions, or one version for two commits of the same
 * action, is a conflict.
 */
export function withVersionConflicts(subjects: readonly Subject[]): readonly Subject[] {
  const pinned = subjects.filter(
    ({ kind, data }) => kind === 'workflow.uses' && data['pinned'] === true && /\d/.test(toText(data['version'])),
  )
  const known = new Set(pinned)
  const byCommit = gather(
    pinned,
    ({ data }) => `${data['name']}@${data['ref']}`,
    ({ data }) => toText(data['version']),
  )
  const byVersion = gather(
    pinned,
    ({ data }) => `${data['name']} ${data['version']}`,
    ({ data }) => toText(data['ref']),
  )
  return subjects.map((subject) => {
    if (subject.kind !== 'workflow.uses') return subject
    const { name, ref, version } = subject.data
    const whole = /^v?\d+\.\d+\.\d+/.test(toText(version))
    const conflict =
      known.has(subject) && (differ(byCommit.get(`${name}@${ref}`)) || (whole && (byVersion.get(`${name} ${version}`)?.size ?? 0) > 1))
    return { ...subject, data: { ...subject.data, versionConflict: conflict } }
  })
}

/** Tells whether versions contradict each other. `v4` and `v4.2.2` may be equal; `v4.2.1` and `v4.2.2` are not. */
function differ(versions: ReadonlySet<string> = new Set()): boolean {
  const parts = [...versions].map((version) => version.replace(/^v/, '').split('.'))
  return parts.some((one) => parts.some((other) => one.some((part, index) => other[index] !== undefined && other[index] !== part)))
}

function gather(
  subjects: readonly Subject[],
  key: (subject: Subject) => string,
  value: (subject: Subject) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const subject of subjects) found.set(key(subject), (found.get(key(subject)) ?? new Set()).add(value(subject)))
  return found
}
