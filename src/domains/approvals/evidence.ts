import { toText } from '../../core/to-text.ts'
import type { Json } from '../manifest/canonical.ts'
import type { Manifest } from '../manifest/types.ts'
import { manifestSubject } from '../signing/provenance.ts'
import { APPROVALS_TYPE, SUMMARY_TYPE } from '../signing/statement-types.ts'
import { STATEMENT_TYPE, type Statement } from '../signing/types.ts'
import type { ReleaseDecision, ReleaseSnapshot } from './release-types.ts'
import type { Decision, ReviewAssessment, Snapshot } from './types.ts'

/** Level that one run can check. SLSA levels also require how long the controls have been enabled. */
export const TWO_PARTY_REVIEWED = 'ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED'

export interface Evidence {
  readonly snapshot: ReleaseSnapshot
  readonly decision: ReleaseDecision
  /** Such as `https://github.com/OWNER/REPO`. */
  readonly repositoryUri: string
  readonly verifier: { readonly id: string; readonly version: string }
}

/**
 * Returns the statements about the approvals of a released model: the decision and, if every commit was reviewed, a SLSA
 * verification summary.
 */
export function approvalStatements(manifest: Manifest, evidence: Evidence): readonly Statement[] {
  const summary = twoPartyReviewed(evidence) ? [summaryStatement(manifest, evidence)] : []
  return [decisionStatement(manifest, evidence), ...summary]
}

/**
 * Tells whether every commit belongs to an approved pull request, and each of these has an approver who did not contribute to it.
 */
function twoPartyReviewed({ decision: { commits, decisions } }: Evidence): boolean {
  const used = new Set(commits.map(({ pull }) => pull))
  return (
    commits.length > 0 &&
    commits.every(({ approved, exception }) => approved && exception === undefined) &&
    decisions.filter(({ pull }) => used.has(pull)).every(({ approvers }) => approvers.length > 0)
  )
}

/** Returns the subjects: the model and its manifest first, as in every statement of a seal, then the reviewed commit and tree. */
function subjectsOf(manifest: Manifest, { snapshot: { tag, branch }, repositoryUri }: Evidence): Statement['subject'] {
  const name = `git+${repositoryUri}`
  const annotations = { sourceRefs: branch === null ? [] : [`refs/heads/${branch}`] }
  return [
    { name: manifest.model.name, digest: { sha256: manifest.tree.root } },
    manifestSubject(manifest),
    { name, digest: { gitCommit: tag.commit }, annotations },
    { name, digest: { gitTree: tag.tree }, annotations },
  ]
}

function decisionStatement(manifest: Manifest, evidence: Evidence): Statement {
  const { snapshot, decision, verifier } = evidence
  const { tag, branch, since, at, run } = snapshot
  const approved = decision.commits.every((commit) => commit.approved) && decision.deployment.satisfied
  const predicate = {
    decision: approved ? 'approved' : 'not approved',
    tier: decision.tier,
    release: { tag: tag.name, commit: tag.commit, tree: tag.tree, branch, since },
    commits: decision.commits.map(({ oid, pull, approved: ok, exception }) => ({
      commit: oid,
      pullRequest: pull === 0 ? null : pull,
      approved: ok,
      ...(exception === undefined ? {} : { exception }),
    })),
    pullRequests: decision.decisions.map((each) => pullEvidence(each, snapshot.pulls[toText(each.pull)])),
    deployment: {
      environments: decision.deployment.environments,
      required: decision.deployment.required,
      approvers: decision.deployment.approvers,
      run: { id: run.id, attempt: run.attempt },
    },
    snapshotDigest: { sha256: decision.snapshotDigest },
    evaluatedAt: at,
    verifier,
  }
  return {
    _type: STATEMENT_TYPE,
    subject: subjectsOf(manifest, evidence),
    predicateType: APPROVALS_TYPE,
    predicate: predicate as unknown as Json,
  }
}

function pullEvidence(decision: Decision, snapshot: Snapshot | undefined): object {
  const { pull, outcome, head, base, tier, classes, approvers, policy, snapshotDigest } = decision
  return {
    number: pull,
    outcome,
    author: snapshot === undefined ? null : { id: snapshot.pull.author.id, login: snapshot.pull.author.login },
    baseRef: base.ref,
    headRevision: head,
    targetTree: snapshot?.pull.head.tree ?? null,
    tier,
    classes: classes.map(({ name }) => name),
    approvers: approvers.map(({ id, login, roles, review, commit, at }) => ({
      id,
      login,
      roles,
      reviewId: review,
      commit,
      submittedAt: at,
    })),
    disqualified: disqualified(decision).map(({ actor, reason }) => ({ id: actor.id, login: actor.login, reason })),
    policy: { uri: `${policy.ref}:${policy.path}`, commit: policy.commit, digest: policy.blob === null ? null : { gitBlob: policy.blob } },
    snapshotDigest: { sha256: snapshotDigest },
  }
}

/** Returns the reviews that did not count in any rule, each once. */
function disqualified({ rules }: Decision): readonly ReviewAssessment[] {
  const all = rules.flatMap(({ considered }) => considered)
  const counted = new Set(all.filter(({ reason }) => reason === 'counted').map(({ review }) => review))
  const left = all.filter(({ review, reason }) => !counted.has(review) && reason !== 'commented_only' && reason !== 'not_submitted')
  return [...new Map(left.map((entry) => [entry.review, entry])).values()]
}

function summaryStatement(manifest: Manifest, evidence: Evidence): Statement {
  const { snapshot, decision, repositoryUri, verifier } = evidence
  const [first] = decision.decisions
  const predicate = {
    verifier: { id: verifier.id, version: { weightseal: verifier.version } },
    timeVerified: snapshot.at,
    resourceUri: `git+${repositoryUri}`,
    policy:
      first === undefined ? { uri: '' } : { uri: `git+${repositoryUri}@${first.policy.ref}`, digest: { gitCommit: first.policy.commit } },
    verificationResult: 'PASSED',
    verifiedLevels: [TWO_PARTY_REVIEWED],
    slsaVersion: '1.2',
  }
  return {
    _type: STATEMENT_TYPE,
    subject: subjectsOf(manifest, evidence),
    predicateType: SUMMARY_TYPE,
    predicate: predicate as unknown as Json,
  }
}
