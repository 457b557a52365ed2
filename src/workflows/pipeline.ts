import type { Subject } from '../facts/types.ts'
import { commandsOf } from './jobs.ts'
import { actionOf } from './uses.ts'
import type { Step, Workflow } from './workflow.ts'

/** What all workflows of a repository do together: each is a subject of its own, so that one rule can speak of it. */
export function pipelineSubjects(workflows: readonly Workflow[], paths: readonly string[], home: string): readonly Subject[] {
  const steps = workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.map((step) => ({ workflow, step }))))
  const onPulls = steps.filter(({ workflow }) => workflow.triggers.includes('pull_request') || workflow.triggers.includes('merge_group'))
  const at = { file: workflows[0]?.path ?? home, line: 1 }
  const subject = (id: string, needed: boolean, done: boolean): Subject => ({ kind: 'pipeline', id, data: { check: id, needed, done }, at })
  return [
    subject(
      'dependency review',
      paths.some(isLockFile),
      onPulls.some(({ step }) => DEPENDENCY_REVIEW.test(actionOf(step.uses?.text))),
    ),
    subject(
      'infrastructure scan',
      paths.some(isInfrastructure),
      onPulls.some(({ step }) => scansInfrastructure(step)),
    ),
    subject(
      'code scanning',
      true,
      steps.some(({ step }) => CODE_SCANNERS.test(actionOf(step.uses?.text))),
    ),
  ]
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
 * Holds the version comments of pinned actions against each other: one commit under two versions, or one version for two
 * commits of the same action, is wrong in one of the places.
 */
export function withVersionConflicts(subjects: readonly Subject[]): readonly Subject[] {
  const pinned = subjects.filter(({ kind, data }) => kind === 'workflow.uses' && data['pinned'] === true && data['version'] !== '')
  const byCommit = gather(
    pinned,
    ({ data }) => `${data['name']}@${data['ref']}`,
    ({ data }) => String(data['version']),
  )
  const byVersion = gather(
    pinned,
    ({ data }) => `${data['name']} ${data['version']}`,
    ({ data }) => String(data['ref']),
  )
  return subjects.map((subject) => {
    if (subject.kind !== 'workflow.uses') return subject
    const { name, ref, version } = subject.data
    const sure = pinned.includes(subject)
    const conflict = sure && ((byCommit.get(`${name}@${ref}`)?.size ?? 0) > 1 || (byVersion.get(`${name} ${version}`)?.size ?? 0) > 1)
    return { ...subject, data: { ...subject.data, versionConflict: conflict } }
  })
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
