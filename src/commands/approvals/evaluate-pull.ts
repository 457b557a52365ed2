import { sourceSubjects } from '../../core/attempt.ts'
import { SealError } from '../../core/errors.ts'
import type { Facts, Verdict } from '../../core/subject.ts'
import { manifestDiffs } from '../../domains/approvals/collect-manifest-diffs.ts'
import {
  type ApprovalPorts,
  type ApprovalRequest,
  type CollectedApprovals,
  collectApprovals,
  MAX_BOUND,
} from '../../domains/approvals/collect-snapshot.ts'
import { evaluateApprovals } from '../../domains/approvals/evaluate.ts'
import { approvalFacts } from '../../domains/approvals/subjects.ts'
import type { Decision, Snapshot } from '../../domains/approvals/types.ts'
import { decide, evaluate } from '../../policy/evaluate.ts'
import { loadPacks } from '../../policy/load.ts'
import { fingerprintOfRecord } from '../../ports/github/approvals/fingerprint.ts'
import type { DecidedPull } from '../../publish/approval-status.ts'
import type { ChangedModel } from '../../report/findings/markdown.ts'
import { toModelChange } from '../../report/findings/model-change.ts'
import type { Report } from '../../report/findings/report.ts'
import type { InputReader } from '../../settings/inputs.ts'
import { resolveSettings } from '../../settings/settings.ts'

/** The pack with the rules for approvals; custom packs have rules for models and run in the gate. */
const PACKS = ['approvals']

export interface EvaluatedPull {
  readonly decision: Decision
  readonly snapshot: Snapshot
  readonly report: Report
  /** Fingerprint of the data that the decision depends on, other than head and base. */
  readonly fingerprint: string
  /** Other open pull requests that share the status, because they have the same head and base. */
  readonly siblings: readonly number[]
  readonly models: readonly ChangedModel[]
  /** Why changes of models cannot be shown. */
  readonly notes: readonly string[]
}

export interface EvaluatePullOptions {
  readonly request: ApprovalRequest
  readonly inputs: InputReader
  readonly event: string
}

/** Reads one pull request, decides on it, and evaluates the pack of approvals. */
export async function evaluatePull({ request, inputs, event }: EvaluatePullOptions, ports: ApprovalPorts): Promise<EvaluatedPull> {
  const collected = await collectApprovals(request, ports)
  const decision = evaluateApprovals(collected.policy, collected.snapshot)
  const report = await reportOf(decision, collected, { inputs, event })
  return {
    decision,
    snapshot: collected.snapshot,
    report,
    fingerprint: fingerprintOfRecord(collected.record),
    siblings: collected.record.siblings,
    ...(await readableModels(collected.snapshot, ports)),
  }
}

/** Returns what to check again before the status is set: the pull request and, up to `MAX_BOUND`, the files of its head. */
export function decidedPull({ decision, snapshot, fingerprint }: EvaluatedPull): DecidedPull {
  const files = snapshot.files.length > MAX_BOUND ? [] : snapshot.files
  return {
    number: decision.pull,
    head: decision.head,
    fingerprint,
    files: files
      .filter(({ elsewhere }) => elsewhere !== 'submodule')
      .map(({ path, change, blob }) => ({ path, blob: change === 'removed' ? null : blob })),
  }
}

interface ReportOptions {
  readonly inputs: InputReader
  readonly event: string
}

async function reportOf(
  decision: Decision,
  { snapshot, policy, config }: CollectedApprovals,
  { inputs, event }: ReportOptions,
): Promise<Report> {
  const settings = resolveSettings(inputs, config)
  const params = Object.fromEntries(Object.entries(settings.params).filter(([pack]) => PACKS.includes(pack)))
  const packs = await loadPacks({ packs: PACKS, params, customPacks: [] }, async () => [])
  const { source, subjects } = approvalFacts(decision, snapshot, policy)
  const sources = { 'github.approvals': source, 'github.changes': { status: 'ok' } } as const
  const facts: Facts = {
    now: snapshot.at,
    trigger: 'pull_request',
    sources,
    subjects: [...sourceSubjects(sources, decision.policy.path), ...subjects],
  }
  const findings = evaluate(facts, packs)
  return {
    subject: {
      repository: snapshot.repository.name,
      event,
      trigger: 'pull_request',
      headSha: decision.head,
      base: `${decision.base.ref}@${decision.base.oid.slice(0, 7)}`,
      pullRequest: decision.pull,
      rules: { kind: 'base', event },
    },
    verdict: worse(decide(findings, settings.failOnSeverity), verdictOf(decision)),
    threshold: settings.failOnSeverity,
    warnOnly: settings.warnOnly,
    models: [],
    sources,
    packs: packs.map(({ id, version }) => ({ id, version })),
    findings,
    decisions: [decision],
  }
}

/** Returns the verdict of a decision. Only `pass` allows, regardless of the severity threshold. */
export function verdictOf({ outcome }: Pick<Decision, 'outcome'>): Verdict {
  return outcome === 'pass' ? 'allow' : outcome === 'error' || outcome === 'skipped' ? 'undecided' : 'block'
}

const BY_PRECEDENCE: readonly Verdict[] = ['undecided', 'block', 'allow']

/** Returns the worse of two verdicts. `undecided` takes precedence over `block`; neither allows the change. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return BY_PRECEDENCE.indexOf(a) <= BY_PRECEDENCE.indexOf(b) ? a : b
}

/** Returns the changes of models for people. An unreadable manifest becomes a note here; the gate reports it as a finding. */
async function readableModels(snapshot: Snapshot, { api }: ApprovalPorts): Promise<Pick<EvaluatedPull, 'models' | 'notes'>> {
  try {
    const models = (await manifestDiffs(snapshot, api)).map(({ path, before, after, differences }) => ({
      path,
      ...(before === undefined ? {} : { baseDigest: before.tree.root }),
      ...(after === undefined ? {} : { digest: after.tree.root }),
      changes: differences.map(toModelChange),
    }))
    return { models, notes: [] }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { models: [], notes: [`The changes of the models cannot be shown; check the manifests yourself. ${error.message}`] }
  }
}
