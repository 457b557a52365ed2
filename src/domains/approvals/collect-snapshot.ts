import { messageOf, SealError } from '../../core/errors.ts'
import type { ChangedFile } from '../../core/repository.ts'
import { isAtLeast, type Tier } from '../../core/tiers.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { ApprovalApi, PullRecord, TextFile } from '../../ports/github/approvals/api.ts'
import { approvalPolicyOf, declaredIn } from '../../settings/approvals.ts'
import { CONFIG_PLACES, configNames, configPathAmong } from '../../settings/config-file.ts'
import type { Config } from '../../settings/config-types.ts'
import { parseConfig } from '../../settings/read-config.ts'
import { requireListed } from '../repository/collect-changes.ts'
import { classesOf } from './classes.ts'
import { eachOf, membershipsOf, permissionsOf, usersAmong } from './collect-people.ts'
import { contributorsOf } from './contributors.ts'
import { isAfterMerge } from './counts.ts'
import { ownersRequirement } from './evaluate.ts'
import { latestOpinions } from './opinions.ts'
import { ownershipOf } from './owners.ts'
import type { Actors, ApprovalPolicy, Requirement, When } from './policy.ts'
import { higher, TIER_DEFAULTS } from './tiers.ts'
import {
  type Actor,
  type ChecksFacts,
  type CodeownersFacts,
  type Declared,
  type FileFacts,
  type Gap,
  type Person,
  type ReviewFacts,
  SNAPSHOT_SCHEMA,
  type Snapshot,
} from './types.ts'

/** Limit of people per change; each costs one API call. */
const MAX_PEOPLE = 100

export interface ApprovalRequest {
  readonly number: number
  /** Base branch according to the event; the pull request may have changed it. */
  readonly base: string
  /** Path of the configuration on the base branch. */
  readonly configPath: string
  /** Whether the path was set explicitly: a missing file is an error then, instead of a reason to use the defaults. */
  readonly configNamed?: boolean
  /** Configuration that replaces the file on the base branch. */
  readonly config: Config | undefined
  /**
   * Weightseal's own configuration files other than the configuration and the files that it names, such as the workflow of the
   * run.
   */
  readonly policyPaths: readonly string[]
}

export interface ApprovalPorts {
  readonly api: ApprovalApi
  readonly github: Pick<GitHub, 'pullFiles' | 'tree'>
  readonly now: () => string
}

export interface CollectedApprovals {
  readonly snapshot: Snapshot
  readonly policy: ApprovalPolicy
  readonly config: Config | undefined
  readonly record: PullRecord
}

/**
 * Reads the data that a decision on a pull request needs. The policy comes from the tip of the base branch; from the head only
 * the declared tiers are read.
 *
 * @throws {SealError} when the pull request, its reviews or its policy cannot be read. Other data that cannot be read becomes a
 *   gap, and a snapshot with a gap is never approved.
 */
export async function collectApprovals(wanted: ApprovalRequest, ports: ApprovalPorts): Promise<CollectedApprovals> {
  const record = await readPull(wanted, ports.api)
  const { path: configPath, file } = configOnBase(record, wanted)
  const request = { ...wanted, configPath }
  if (request.config === undefined && file === undefined && request.configNamed === true)
    throw new SealError(
      'SETTINGS_INVALID',
      `config-file is ${JSON.stringify(request.configPath)}, which does not exist on the branch ${JSON.stringify(request.base)}. Correct the path, or write OWNER/REPO/FILE@REF for a file in another repository.`,
    )
  const config = request.config ?? (file === undefined ? undefined : parseConfig(file.text, request.configPath))
  const policy = approvalPolicyOf(config, [request.configPath, ...request.policyPaths])
  const gaps = new Gaps()
  const files = await readFiles(request.number, record, ports)
  const proposed = await readProposed(files, request, { record, api: ports.api, gaps })
  const start = startSnapshot(record, request, { files, proposed, policy: file, at: ports.now() })
  const snapshot = await addContext(start, { policy, record, ports, request, gaps })
  return { snapshot: { ...(await addPeople(snapshot, policy, ports.api, gaps)), gaps: gaps.list }, policy, config, record }
}

/** Returns the paths at which the configuration is looked for: every place, unless it is named or given. */
function policyPathsOf({ configPath, configNamed, config }: ApprovalRequest): readonly string[] {
  return configNamed === true || config !== undefined || configNames(configPath).length === 1 ? [configPath] : CONFIG_PLACES
}

/** Finds the configuration on the base branch. @throws {SealError} SETTINGS_INVALID - there are two, or one where it is not read. */
function configOnBase({ policies }: PullRecord, request: ApprovalRequest): { readonly path: string; readonly file: TextFile | undefined } {
  const paths = policyPathsOf(request)
  if (paths.length === 1) return { path: request.configPath, file: policies[0] }
  const path = configPathAmong(paths.filter((_, index) => policies[index] !== undefined))
  return { path, file: policies[paths.indexOf(path)] }
}

/** List of the data that could not be read. */
class Gaps {
  readonly list: Gap[] = []

  /** Returns what `read` returns. When it fails, records the gap and returns `otherwise`. */
  async attempt<T>(what: string, read: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      this.list.push({ what, detail: messageOf(error), ...(error.permission === undefined ? {} : { permission: error.permission }) })
      return otherwise
    }
  }
}

async function readPull(request: ApprovalRequest, api: ApprovalApi): Promise<PullRecord> {
  const { number, base } = request
  const record = await api.pull({ number, base, policies: policyPathsOf(request) })
  if (record.pull.number === number) return record
  throw new SealError('GITHUB_UNEXPECTED', `GitHub returned pull request ${record.pull.number}; expected ${number}. Run the job again.`)
}

/** Limit of files that are compared with the head right before the status is set; for more files the whole tree is read. */
export const MAX_BOUND = 100

/**
 * Reads the changed files. GitHub lists those of the head at that moment, which may have moved. Up to `MAX_BOUND` files are compared
 * with the decided head when the status is set; longer lists are compared here, to detect a push and a revert during the read.
 */
async function readFiles(number: number, { pull }: PullRecord, { github }: ApprovalPorts): Promise<readonly FileFacts[]> {
  const listed = await github.pullFiles(number)
  if (listed.length > MAX_BOUND && pull.state === 'OPEN') {
    const tree = await github.tree(pull.head.oid)
    requireListed(
      listed.filter(({ elsewhere }) => elsewhere !== 'submodule'),
      new Map(tree.map((file) => [file.path, file])),
    )
  }
  return listed.map(toFile)
}

function toFile({ path, change, from, copyOf, elsewhere, blob, typeChanged }: ChangedFile): FileFacts {
  const old = from ?? copyOf
  return {
    path,
    change: copyOf !== undefined ? 'copied' : typeChanged === true ? 'changed' : change,
    blob: blob ?? null,
    ...(old === undefined ? {} : { from: old }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  }
}

interface Reading {
  readonly record: PullRecord
  readonly api: ApprovalApi
  readonly gaps: Gaps
}

/**
 * Reads the tiers that the configuration of the head declares, if the change touches it. An unreadable one is a gap: it may
 * declare a higher tier.
 */
async function readProposed(
  files: readonly FileFacts[],
  { configPath: current, config }: ApprovalRequest,
  { record, api, gaps }: Reading,
): Promise<Declared | null> {
  const touched = files.find(({ path, change }) => configNames(current).includes(path) && change !== 'removed')
  if (touched === undefined || config !== undefined) return null
  const configPath = touched.path
  return gaps.attempt(
    `the configuration that the change proposes (${configPath})`,
    async () => {
      const [file] = await api.files([{ commit: record.pull.head.oid, path: configPath }])
      if (file === undefined)
        throw new SealError('GITHUB_UNEXPECTED', 'GitHub lists the file as changed, but the head does not contain it.')
      return declaredIn(parseConfig(file.text, configPath))
    },
    null,
  )
}

interface Start {
  readonly files: readonly FileFacts[]
  readonly proposed: Declared | null
  /** The configuration on the base branch. */
  readonly policy: TextFile | undefined
  readonly at: string
}

function startSnapshot(record: PullRecord, { configPath, config }: ApprovalRequest, { files, proposed, policy, at }: Start): Snapshot {
  const { pull, repository, baseTip, threads, reviews, commits, events } = record
  const { baseRef, head, ...rest } = pull
  return {
    schema: SNAPSHOT_SCHEMA,
    at,
    repository,
    pull: {
      ...rest,
      base: { ref: baseRef, oid: baseTip },
      head: { ...head, tree: commits.find(({ oid }) => oid === head.oid)?.tree ?? '' },
      pushers: null,
    },
    commits,
    files,
    reviews,
    events,
    opinions: record.opinionated.map(({ id, state }) => ({ review: id, state })),
    unresolvedThreads: threads.listed === threads.total ? threads.unresolved : null,
    checks: null,
    people: {},
    teams: {},
    codeowners: record.codeowners === undefined ? null : { ...record.codeowners, errors: null },
    policy: { path: configPath, ref: `refs/heads/${baseRef}`, commit: baseTip, blob: config === undefined ? (policy?.blob ?? null) : null },
    proposed,
    gaps: [],
  }
}

interface SnapshotContext {
  readonly policy: ApprovalPolicy
  readonly record: PullRecord
  readonly ports: ApprovalPorts
  readonly request: ApprovalRequest
  readonly gaps: Gaps
}

/** Adds the data that only some policies and tiers require. */
async function addContext(snapshot: Snapshot, { policy, ports, gaps }: SnapshotContext): Promise<Snapshot> {
  const { api } = ports
  const tier = tierOfChange(policy, snapshot)
  const [codeowners, checks, pushers, withBases] = await Promise.all([
    readOwnersErrors(snapshot, { policy, tier, api, gaps }),
    policy.rules.some(({ conditions }) => conditions !== undefined)
      ? gaps.attempt<ChecksFacts | null>('the checks of the head', () => api.checks(snapshot.pull.head.oid), null)
      : null,
    isAtLeast(tier, 'confidential') ? readPushers(snapshot, api, gaps) : null,
    mayCompareContent(policy, tier) ? addMergeBases(snapshot, api, gaps) : snapshot,
  ])
  return { ...withBases, codeowners, checks, pull: { ...withBases.pull, pushers } }
}

function tierOfChange(policy: ApprovalPolicy, snapshot: Snapshot): Tier {
  return classesOf(policy, snapshot).reduce<Tier>((highest, { tier }) => higher(highest, tier), 'public')
}

interface OwnersReading {
  readonly policy: ApprovalPolicy
  readonly tier: Tier
  readonly api: ApprovalApi
  readonly gaps: Gaps
}

/** Reads GitHub's list of errors in CODEOWNERS: GitHub knows which owners exist and have write permission. */
async function readOwnersErrors(
  { codeowners, pull }: Snapshot,
  { policy, tier, api, gaps }: OwnersReading,
): Promise<CodeownersFacts | null> {
  if (codeowners === null || ownersRequirement(policy, TIER_DEFAULTS[tier]) === undefined) return codeowners
  const errors = await gaps.attempt(`GitHub's list of errors in ${codeowners.path}`, () => api.codeownersErrors(pull.base.ref), [])
  return { ...codeowners, errors }
}

/** Reads who pushed the commits of the change, because email addresses in commits are not verified. Forks have no such list. */
async function readPushers({ pull, commits, repository }: Snapshot, api: ApprovalApi, gaps: Gaps): Promise<readonly Person[]> {
  if (pull.head.repository?.toLowerCase() !== repository.name.toLowerCase()) return []
  const ours = new Set(commits.map(({ oid }) => oid))
  const pushes = await gaps.attempt(`who pushed to ${pull.head.ref}`, () => api.pushes(pull.head.ref), [])
  const found = pushes.filter(({ actor, after }) => actor.id !== null && ours.has(after)).map(({ actor }) => actor)
  return [...new Map(found.map(({ id, login }) => [id, { id, login }])).values()]
}

function mayCompareContent({ freshness, rules }: ApprovalPolicy, tier: Tier): boolean {
  if (isAtLeast(tier, 'confidential')) return false
  const wanted = [freshness ?? TIER_DEFAULTS[tier].freshness, ...rules.map((rule) => rule.freshness)]
  return wanted.includes('content')
}

/** Adds the trees of the merge bases to approvals of another commit with the same tree as the head. */
async function addMergeBases(snapshot: Snapshot, api: ApprovalApi, gaps: Gaps): Promise<Snapshot> {
  const { head, base } = snapshot.pull
  const other = snapshot.reviews.filter(
    ({ state, commit }) => state === 'APPROVED' && commit !== null && commit.oid !== head.oid && commit.tree === head.tree,
  )
  if (other.length === 0) return snapshot
  const oids = [...new Set([head.oid, ...other.flatMap(({ commit }) => (commit === null ? [] : [commit.oid]))])].slice(0, MAX_PEOPLE)
  const trees = new Map(
    await eachOf(
      oids,
      async (oid) =>
        [oid, await gaps.attempt(`the merge base of ${oid.slice(0, 7)}`, () => api.mergeBaseTree(base.ref, oid), undefined)] as const,
    ),
  )
  const withBase = <T extends { readonly oid: string }>(commit: T): T => {
    const mergeBaseTree = trees.get(commit.oid)
    return mergeBaseTree === undefined ? commit : { ...commit, mergeBaseTree }
  }
  return {
    ...snapshot,
    pull: { ...snapshot.pull, head: withBase(head) },
    reviews: snapshot.reviews.map((review) => (review.commit === null ? review : { ...review, commit: withBase(review.commit) })),
  }
}

/** Adds the permissions and team memberships of everyone who can affect the decision. */
async function addPeople(snapshot: Snapshot, policy: ApprovalPolicy, api: ApprovalApi, gaps: Gaps): Promise<Snapshot> {
  const users = usersAmong(peopleInQuestion(snapshot, policy))
  if (users.length > MAX_PEOPLE) {
    gaps.list.push({ what: 'permissions', detail: `${users.length} people reviewed the change; the limit is ${MAX_PEOPLE}.` })
    return snapshot
  }
  const people = await permissionsOf(users, api)
  return { ...snapshot, people, teams: await membershipsOf([...teamsInPolicy(policy), ...teamsThatOwn(snapshot, policy)], users, api) }
}

/**
 * Returns the people whose permission can affect the decision: those who approved the head or requested changes, those who
 * dismissed a request for changes, and the author where a rule has a condition on it. Contributors to the change cannot approve it
 * and are left out.
 */
function peopleInQuestion(snapshot: Snapshot, policy: ApprovalPolicy): readonly Actor[] {
  const contributors = contributorsOf(snapshot)
  const { head, author } = snapshot.pull
  const latest = [...latestOpinions(snapshot.reviews.filter((review) => !isAfterMerge(review, snapshot))).values()]
  const strict = policy.freshness === 'head' || isAtLeast(tierOfChange(policy, snapshot), 'confidential')
  const lenient = !strict || policy.rules.some(({ freshness }) => freshness !== undefined && freshness !== 'head')
  const fresh = ({ commit }: ReviewFacts) => lenient || commit?.oid === head.oid
  const mayApprove = ({ state, actor }: ReviewFacts) =>
    state === 'APPROVED' &&
    (policy.contributors === 'allow' || policy.rules.some((rule) => rule.contributors === 'allow') || !contributors.has(actor.id ?? -1))
  const unsaid = new Set(
    snapshot.events.flatMap((event) => (event.kind === 'review_dismissed' && event.was === 'CHANGES_REQUESTED' ? [event.review] : [])),
  )
  const mayVeto = ({ id, state }: ReviewFacts) => state === 'CHANGES_REQUESTED' || (state === 'DISMISSED' && unsaid.has(id))
  const reviewers = latest.filter((review) => (mayApprove(review) && fresh(review)) || mayVeto(review))
  const dismissers = snapshot.events.flatMap((event) =>
    event.kind === 'review_dismissed' && event.was === 'CHANGES_REQUESTED' ? [event.actor] : [],
  )
  const authors = policy.rules.some(({ when }) => asksForAuthor(when)) ? [author] : []
  return [...reviewers.map(({ actor }) => actor), ...(policy.veto.overrideBy === undefined ? [] : dismissers), ...authors]
}

function asksForAuthor(when: When | 'always' | undefined): boolean {
  return typeof when === 'object' && (when.author !== undefined || asksForAuthor(when.not))
}

function teamsThatOwn(snapshot: Snapshot, policy: ApprovalPolicy): readonly string[] {
  const wanted = ownersRequirement(policy, TIER_DEFAULTS[tierOfChange(policy, snapshot)])
  if (snapshot.codeowners === null || wanted === undefined) return []
  const { groups } = ownershipOf(snapshot.codeowners, snapshot.files, wanted)
  return groups.flatMap(({ owners }) => owners.flatMap((owner) => (owner.kind === 'team' ? [owner.team] : [])))
}

/** Returns every team that a policy names. */
export function teamsInPolicy({ roles, rules, codeowners }: ApprovalPolicy): readonly string[] {
  const ofActors = ({ teams = [] }: Actors): readonly string[] => teams
  const ofRequirement = (requirement: Requirement | undefined): readonly string[] => {
    if (requirement === undefined) return []
    if ('codeowners' in requirement) return ofActors(requirement.codeowners.fallbackOwners ?? {})
    if ('all' in requirement) return requirement.all.flatMap(ofRequirement)
    if ('any' in requirement) return requirement.any.flatMap(ofRequirement)
    if ('all_distinct' in requirement) return requirement.all_distinct.flatMap(ofRequirement)
    return ofActors(requirement)
  }
  const ofWhen = (when: When | 'always' | undefined): readonly string[] =>
    typeof when === 'object' ? [...ofActors(when.author ?? {}), ...ofWhen(when.not)] : []
  return [
    ...Object.values(roles).flatMap(({ teams = [] }) => teams),
    ...rules.flatMap(({ require, when }) => [...ofRequirement(require), ...ofWhen(when)]),
    ...(codeowners === undefined || codeowners === 'off' ? [] : ofActors(codeowners.fallbackOwners ?? {})),
  ]
}
