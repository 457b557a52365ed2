import { createHash } from 'node:crypto'
import { isAtLeast, type Tier } from '../../core/tiers.ts'
import { toText } from '../../core/to-text.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import { contributorsOf } from './contributors.ts'
import { evaluateApprovals } from './evaluate.ts'
import { matchPeople } from './matching.ts'
import { describeActors, isUser, People } from './people.ts'
import type { Actors, ApprovalPolicy } from './policy.ts'
import type {
  AssociatedPull,
  CommitDecision,
  DeploymentDecision,
  DeploymentReview,
  Landing,
  ReleaseCommit,
  ReleaseDecision,
  ReleasePolicy,
  ReleaseSnapshot,
} from './release-types.ts'
import { higher, RELEASE_ROLES } from './tiers.ts'
import { type Decision, type Person, type Role, SNAPSHOT_SCHEMA, type Snapshot } from './types.ts'

/** Decides whether all commits of a release, and its deployment, were approved. Pure. */
export function evaluateRelease(policy: ApprovalPolicy, release: ReleasePolicy, snapshot: ReleaseSnapshot): ReleaseDecision {
  const decisions = decisionsOf(policy, snapshot).sort((a, b) => a.pull - b.pull)
  const tier = tierOf(policy, snapshot, decisions)
  const people = new People(policy, asPull(snapshot))
  const { signer } = snapshot.tag
  return {
    tier,
    commits: [...snapshot.commits.map((commit) => evaluateCommit(commit, snapshot, decisions)), ...(snapshot.startChanges ?? [])],
    decisions,
    deployment: evaluateDeployment(snapshot, release, { tier, people }),
    signatureRequired: release.signedTag ?? tier === 'restricted',
    expectedSigner: signer !== null && isSigner(signer, release, people),
    author: evaluateAuthor(snapshot, release, people),
    snapshotDigest: createHash('sha256')
      .update(canonicalJson(snapshot as unknown as Json))
      .digest('hex'),
  }
}

/** Decides about one commit of a branch. */
export function evaluateLanded(policy: ApprovalPolicy, commit: ReleaseCommit, landing: Landing): CommitDecision {
  return evaluateCommit(commit, landing, decisionsOf(policy, landing))
}

/** Decides about each pull request. One that changes the rules must be approved by the rules before as well, which it could have weakened. */
function decisionsOf(policy: ApprovalPolicy, { pulls, former = {} }: Pick<ReleaseSnapshot, 'pulls' | 'former'>): Decision[] {
  return Object.entries(pulls).map(([number, pull]) => {
    const decision = evaluateApprovals(policy, pull)
    const rules = former[number]
    const before = rules && evaluateApprovals(rules.policy, rules.snapshot)
    if (decision.outcome !== 'pass' || before === undefined || before.outcome === 'pass') return decision
    return { ...before, summary: `By the configuration before it: ${before.summary}` }
  })
}

/** Returns the highest tier that is declared or released. */
function tierOf({ declared }: ApprovalPolicy, { repository }: ReleaseSnapshot, decisions: readonly Decision[]): Tier {
  const floor = declared.tier ?? (repository.visibility === 'public' ? 'public' : 'internal')
  const tiers = [...declared.models.flatMap(({ tier }) => (tier === undefined ? [] : [tier])), ...decisions.map(({ tier }) => tier)]
  return tiers.reduce<Tier>(higher, floor)
}

/** Converts a release snapshot to the parts of a pull request snapshot that `People` reads. */
function asPull({ at, repository, people, teams }: ReleaseSnapshot): Snapshot {
  return { schema: SNAPSHOT_SCHEMA, at, repository, people, teams } as unknown as Snapshot
}

/**
 * Finds an approved pull request that introduced a commit, or the exception for it. Pull requests with one head introduce the same commits,
 * so that one of them must be approved.
 */
function evaluateCommit(commit: ReleaseCommit, snapshot: Landing, decisions: readonly Decision[]): CommitDecision {
  const { oid, title } = commit
  const found = broughtBy(commit, snapshot).map((pull) => evaluatePull(commit, pull, snapshot, decisions))
  const own = found.find(({ approved }) => approved) ?? found[0]
  if (own?.approved === true) return own
  const exception = snapshot.exceptions?.find(({ commit: named }) => named === oid)
  if (exception === undefined) {
    const not = own ?? { oid, title, pull: 0, approved: false, reason: whyNone(commit, snapshot) }
    const refused = snapshot.refusedExceptions?.[oid]
    return refused === undefined ? not : { ...not, reason: `${not.reason}; ${refused}` }
  }
  const { reason, approver } = exception
  const why = `accepted by an exception of ${approver}: ${reason}`
  return { oid, title, pull: own?.pull ?? 0, approved: true, reason: why, exception: { reason, approver } }
}

function broughtBy(commit: ReleaseCommit, snapshot: Landing): readonly AssociatedPull[] {
  return commit.pulls.filter(
    (pull) => pull.ours && pull.state === 'MERGED' && pull.base === snapshot.branch && landedBy(pull, snapshot).includes(commit),
  )
}

function evaluatePull(
  { oid, title }: ReleaseCommit,
  pull: AssociatedPull,
  snapshot: Landing,
  decisions: readonly Decision[],
): CommitDecision {
  const not = (reason: string, number = 0): CommitDecision => ({ oid, title, pull: number, approved: false, reason })
  const decision = decisions.find((each) => each.pull === pull.number)
  if (decision === undefined) return not(`merged by #${pull.number}, which could not be read`, pull.number)
  if (decision.head !== pull.head)
    return not(`#${pull.number} was approved for ${decision.head.slice(0, 7)} and merged with ${pull.head.slice(0, 7)}`, pull.number)
  const [newest] = landedBy(pull, snapshot)
  if (!(newest !== undefined && isMadeByButton(newest, pull, snapshot)) && snapshot.sameContent[toText(pull.number)] !== true)
    return not(`what this commit of #${pull.number} changes differs from what was reviewed`, pull.number)
  if (decision.outcome !== 'pass') return not(`#${pull.number} was merged without the required approvals: ${decision.summary}`, pull.number)
  return { oid, title, pull: pull.number, approved: true, reason: `merged by #${pull.number}. ${decision.summary}` }
}

/**
 * Returns the commits that a pull request added to the branch, newest first. A merge, a squash and the merge queue add one; a
 * rebase and a push add a range in which every commit belongs to the pull request.
 */
export function landedBy(pull: AssociatedPull, snapshot: Commits): readonly ReleaseCommit[] {
  const from = snapshot.commits.findIndex(({ oid }) => oid === pull.mergeCommit)
  const newest = snapshot.commits[from]
  if (newest === undefined) return []
  if (newest.parents.length > 1 || isMadeByButton(newest, pull, snapshot)) return [newest]
  const rest = snapshot.commits.slice(from)
  const end = rest.findIndex(({ parents, pulls }) => parents.length !== 1 || !pulls.some(({ mergeCommit }) => mergeCommit === newest.oid))
  return end === -1 ? rest : rest.slice(0, end)
}

type Commits = Pick<Landing, 'commits' | 'pulls'>

/**
 * Tells whether GitHub created this commit with the button "Squash and merge". GitHub's signature alone does not prove that: commits of the
 * web editor and of the API, with any content, are signed as well, also those with the reviewed head as a parent, which make GitHub call the
 * pull request merged. Their content is compared.
 */
export function isMadeByButton({ byGitHub, parents }: ReleaseCommit, pull: AssociatedPull, { pulls }: Pick<Commits, 'pulls'>): boolean {
  const [before, ...more] = parents
  if (!byGitHub || before === undefined || more.length > 0) return false
  const own = pulls[toText(pull.number)]?.commits ?? []
  return !own.some(({ oid }) => oid === before)
}

function whyNone({ pulls }: ReleaseCommit, { branch }: Landing): string {
  const open = pulls.find(({ state }) => state !== 'MERGED')
  const elsewhere = pulls.find(({ base, state }) => state === 'MERGED' && base !== branch)
  if (elsewhere !== undefined) return `pushed directly; #${elsewhere.number} was merged to ${elsewhere.base}, not to ${branch}`
  if (open !== undefined) return `pushed directly; #${open.number} was never merged`
  return pulls.length > 0
    ? 'pushed directly; the pull requests that GitHub associates with it did not introduce it'
    : 'pushed directly, without a pull request'
}

interface DeploymentContext {
  readonly tier: Tier
  readonly people: People
}

/**
 * Evaluates the approvals of the deployment. Approvers are counted over all environments; people who started the run or contributed
 * to the release do not count.
 */
function evaluateDeployment(snapshot: ReleaseSnapshot, release: ReleasePolicy, { tier, people }: DeploymentContext): DeploymentDecision {
  const environments = release.environments ?? []
  const isNamed = (names: readonly string[]) => names.some((name) => environments.some((each) => sameName(each, name)))
  const least = isAtLeast(tier, 'confidential') ? RELEASE_ROLES[tier].length : 0
  const required = Math.max(least, release.reviewers ?? (environments.length > 0 ? 2 : 0))
  const result = (approvers: readonly Person[], reason: string, satisfied = false) => ({
    environments,
    required,
    approvers,
    satisfied,
    reason: `${reason}${startedByApp(snapshot)}`,
  })
  if (required === 0) return result([], 'No approval of the deployment is required.', true)
  if (environments.length === 0)
    return result(
      [],
      `${required} people must approve a release at the tier ${tier}, but approvals.release.environments is empty. Set it to the environments whose approvals count.`,
    )
  if (snapshot.run.attempt > 1 && tier === 'restricted')
    return result(
      [],
      `This is attempt ${snapshot.run.attempt} of the run, and GitHub does not record which attempt an approval belongs to. Start a new run.`,
    )
  const rejected = snapshot.reviews.find(({ state, environments: of }) => state === 'rejected' && isNamed(of))
  if (rejected !== undefined) return result([], `@${rejected.actor.login} rejected the deployment.`)
  const approvals = snapshot.reviews
    .filter(({ state, environments: of }) => state === 'approved' && isNamed(of))
    .map((review) => ({ review, fault: faultOf(review, snapshot, people) }))
  const fit = [
    ...new Map(
      approvals.flatMap(({ review, fault }) =>
        fault === undefined && review.actor.id !== null ? [[review.actor.id, review.actor] as const] : [],
      ),
    ).values(),
  ]
  const roles = rolesFor(tier, required)
  const filled = matchPeople(
    roles.map((role) => fit.filter((person) => people.hasRole(person, role) === 'yes').sort((a, b) => (a.id ?? 0) - (b.id ?? 0))),
  )
  const chosen = filled.flatMap((person) => (person === undefined ? [] : [{ id: person.id, login: person.login }]))
  const missing = roles.filter((_, index) => filled[index] === undefined)
  const unread = environments.filter(
    (name) => !approvals.some(({ review, fault }) => fault === undefined && review.environments.some((each) => sameName(each, name))),
  )
  const faults = approvals.flatMap(({ review, fault }) => (fault === undefined ? [] : [`@${review.actor.login} ${fault}`]))
  const rest = faults.length === 0 ? '' : ` Approvals that do not count: ${[...new Set(faults)].join('; ')}.`
  if (missing.length > 0)
    return result(
      chosen,
      `${chosen.length} of ${roles.length} different people approved the deployment; missing: ${missing.join(', ')}.${rest}`,
    )
  if (unread.length > 0) return result(chosen, `No approval that counts for ${unread.join(', ')}.${rest}`)
  return result(chosen, `Approved by ${chosen.map(({ login }) => `@${login}`).join(', ')}.${rest}`, true)
}

/** Says that an app started the run, since the person behind it could be one of the approvers. */
function startedByApp({ run }: ReleaseSnapshot): string {
  const app = run.actors.find(({ login }) => login.endsWith('[bot]'))
  return app === undefined ? '' : ` The run was started by @${app.login}; who is behind it is unknown.`
}

/** Compares names of environments as GitHub does, ignoring case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Returns the roles of the tier, padded with `developer` when more approvers are required. */
function rolesFor(tier: Tier, required: number): readonly Role[] {
  const ofTier = RELEASE_ROLES[tier].slice(0, required)
  return [...ofTier, ...Array.from({ length: required - ofTier.length }, (): Role => 'developer')]
}

/** Returns why an approval of a deployment does not count, or `undefined`. */
function faultOf({ actor }: DeploymentReview, { run, pulls }: ReleaseSnapshot, people: People): string | undefined {
  if (actor.id === null || actor.type !== 'User') return 'is not a person'
  if (run.actors.some(({ id, login }) => id === actor.id || login.toLowerCase() === actor.login.toLowerCase())) return 'started the run'
  for (const pull of Object.values(pulls)) {
    const part = contributorsOf(pull).get(actor.id)
    if (part !== undefined) return `${part.why} (#${pull.pull.number})`
  }
  const may = people.may(actor)
  if (may === 'unknown') return `has unknown permissions: ${people.whyUnknown(actor)}`
  return may === 'yes' ? undefined : `has only ${people.permissionOf(actor)} permission`
}

function isSigner(signer: Person, { signers }: ReleasePolicy, people: People): boolean {
  if (signer.id === null) return false
  return signers === undefined ? people.hasRole(signer, 'ml_engineer') === 'yes' : signers.some((entry) => isUser(entry, signer))
}

function evaluateAuthor({ author }: ReleaseSnapshot, { authors }: ReleasePolicy, people: People): ReleaseDecision['author'] {
  if (author === null) return null
  const wanted: Actors = authors ?? { role: 'ml_engineer' }
  const answer = author.id === null ? 'no' : people.isOneOf(author, wanted)
  const reason =
    answer === 'yes' ? `is ${describeActors(wanted)}` : answer === 'no' ? `is not ${describeActors(wanted)}` : people.whyUnknown(author)
  return { login: author.login, entitled: answer === 'yes', reason }
}
