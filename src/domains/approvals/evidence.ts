import type { Json } from '../manifest/canonical.ts'
import type { Manifest } from '../manifest/types.ts'
import { STATEMENT_TYPE, type Statement } from '../signing/types.ts'
import type { ReleaseDecision, ReleaseSnapshot } from './release-types.ts'
import type { Considered, Decision, Snapshot } from './types.ts'

/** Our own: in-toto has no vetted predicate for code review. Public format: schemas/approvals-statement-v1.schema.json. */
export const APPROVALS_TYPE = 'https://weightseal.dev/statements/approvals/v1'
/** @see https://slsa.dev/spec/v1.2/verification_summary */
export const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1'
/** What we checked ourselves. A level of SLSA says more than one run can see: since when the controls have been on. */
export const TWO_PARTY_REVIEWED = 'ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED'

export interface Evidence {
  readonly snapshot: ReleaseSnapshot
  readonly decision: ReleaseDecision
  /** `https://github.com/OWNER/REPO` or where it is. */
  readonly repositoryUri: string
  readonly verifier: { readonly id: string; readonly version: string }
}

/** Statements about the approvals of a release, for a model that is released: the decision, and a summary in SLSA's words. */
export function approvalStatements(manifest: Manifest, evidence: Evidence): readonly Statement[] {
  const summary = twoPartyReviewed(evidence) ? [summaryStatement(manifest, evidence)] : []
  return [decisionStatement(manifest, evidence), ...summary]
}

/** Every commit came by an approved pull request, and in each of these somebody approved who put nothing into it. */
function twoPartyReviewed({ decision: { commits, decisions } }: Evidence): boolean {
  const used = new Set(commits.map(({ pull }) => pull))
  return (
    commits.length > 0 &&
    commits.every(({ approved }) => approved) &&
    decisions.filter(({ pull }) => used.has(pull)).every(({ approvers }) => approvers.length > 0)
  )
}

/** The model first, as in every statement of a seal; then what was reviewed, which survives in any clone. */
function subjectsOf(manifest: Manifest, { snapshot: { tag, branch }, repositoryUri }: Evidence): Statement['subject'] {
  const name = `git+${repositoryUri}`
  const annotations = { sourceRefs: branch === null ? [] : [`refs/heads/${branch}`] }
  return [
    { name: manifest.model.name, digest: { sha256: manifest.tree.root } },
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
    commits: decision.commits.map(({ oid, pull, approved: ok }) => ({ commit: oid, pullRequest: pull === 0 ? null : pull, approved: ok })),
    pullRequests: decision.decisions.map((each) => pullEvidence(each, snapshot.pulls[String(each.pull)])),
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

/** Reviews that counted nowhere, each once. */
function disqualified({ rules }: Decision): readonly Considered[] {
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
