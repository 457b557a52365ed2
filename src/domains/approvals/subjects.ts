import type { FileChange, PolicyChangeData, Source, Subject } from '../../core/subject.ts'
import { classifier, namesOf } from './classes.ts'
import { CODEOWNERS_PATHS } from './codeowners.ts'
import type { ApprovalPolicy } from './policy.ts'
import type { ApprovalFinding, Decision, Snapshot } from './types.ts'

/** A decision as subjects for rules, and as a source: an undecided one has the status `error` or `forbidden`. */
export interface ApprovalFacts {
  readonly source: Source
  readonly subjects: readonly Subject[]
}

export function approvalFacts(decision: Decision, snapshot: Snapshot, policy: ApprovalPolicy): ApprovalFacts {
  const at = { file: decision.policy.path, line: 1 }
  const { outcome, pull, base, head, tier, summary, approvers } = decision
  const data = { pullRequest: pull, base: base.ref, head, outcome, tier, summary, approvers: approvers.map(({ login }) => login) }
  return {
    source: sourceOf(decision, snapshot),
    subjects: [
      { kind: 'approval.decision', id: `#${pull}`, data, at },
      botSubject(policy, at.file, 'unknown'),
      ...policySubjects(decision, snapshot, policy),
      ...decision.findings.flatMap(ownerSubject),
    ],
  }
}

function sourceOf({ outcome, summary }: Decision, { gaps }: Snapshot): Source {
  if (outcome !== 'error') return { status: 'ok' }
  const permission = gaps.find((gap) => gap.permission !== undefined)?.permission
  return permission === undefined ? { status: 'error', detail: summary } : { status: 'forbidden', permission, detail: summary }
}

/**
 * Returns the subject for bots that may approve.
 *
 * @param actionsMayApprove - the setting of the repository; `unknown` if the token cannot read it.
 */
export function botSubject({ rules }: ApprovalPolicy, file: string, actionsMayApprove: 'yes' | 'no' | 'unknown'): Subject {
  const listed = [...new Set(rules.flatMap(({ bots = [] }) => bots))].sort((a, b) => a - b)
  return { kind: 'approval.bots', id: 'approval.bots', data: { listed, actionsMayApprove }, at: { file, line: 1 } }
}

/** Returns a subject for each changed configuration file of Weightseal; approved when the rule for the class `policy` is met. */
function policySubjects({ rules, policy: read }: Decision, { files }: Snapshot, policy: ApprovalPolicy): readonly Subject[] {
  const classify = classifier(policy)
  const approved = rules.some(({ name, outcome }) => name.startsWith('policy (') && outcome === 'pass')
  return files.flatMap((file) =>
    namesOf(file)
      .filter((path) => classify(path).includes('policy'))
      .map((path): Subject => {
        const data: PolicyChangeData = {
          path,
          role: roleOf(path, read.path),
          change: path === file.path ? changeOf(file.change) : 'removed',
          approved,
        }
        return { kind: 'policy.change', id: path, data: { ...data }, at: { file: path, line: 1 } }
      }),
  )
}

function roleOf(path: string, config: string): PolicyChangeData['role'] {
  if (path === config) return 'config'
  if (path.startsWith('.github/workflows/')) return 'workflow'
  return (CODEOWNERS_PATHS as readonly string[]).includes(path) ? 'owners' : 'other'
}

function changeOf(change: Snapshot['files'][number]['change']): FileChange {
  switch (change) {
    case 'added':
    case 'copied':
      return 'added'
    case 'removed':
    case 'renamed':
      return change
    default:
      return 'modified'
  }
}

function ownerSubject({ code, outcome, message, at }: ApprovalFinding): readonly Subject[] {
  if (at === undefined || !code.startsWith('codeowners_')) return []
  const data = { path: at.file, code, level: outcome === 'error' ? 'error' : 'warning', message }
  return [{ kind: 'codeowners.line', id: `${at.file} ${code} ${at.line}`, data, at }]
}
