import { attempt } from '../../core/attempt.ts'
import { SealError } from '../../core/errors.ts'
import { memoised } from '../../core/memo.ts'
import type { Source, Subject } from '../../core/subject.ts'
import type { GitHub } from '../../ports/github/api.ts'
import type { ApprovalApi } from '../../ports/github/approvals/api.ts'
import type { PublishedRelease, ReleaseApi } from '../../ports/github/releases/api.ts'
import { approvalPolicyOf } from '../../settings/approvals.ts'
import type { Config } from '../../settings/config-types.ts'
import { parseConfig } from '../../settings/read-config.ts'
import { type ContentPorts, contentOf, readPulls } from './collect-content.ts'
import { exceptionsOf } from './collect-exceptions.ts'
import { membershipsOf, permissionsOf, usersAmong } from './collect-people.ts'
import { type PreviousPorts, type PreviousRelease, previousSubjects, type Start, startOf } from './collect-previous.ts'
import { teamsInPolicy } from './collect-snapshot.ts'
import { changesOfStart, unapprovedChanges } from './collect-start-changes.ts'
import { evaluateLanded, evaluateRelease } from './release.ts'
import type { Evaluate, ReleaseDecision, ReleaseSnapshot, ReleaseTag } from './release-types.ts'
import { SOURCES } from './sources.ts'
import { botSubject } from './subjects.ts'
import type { Actor, Snapshot } from './types.ts'

export interface ReleaseRequest {
  readonly config: Config | undefined
  readonly configPath: string
  /** Tag of the run, if it has one. */
  readonly tag: string | undefined
  /** Commit that triggered the run. */
  readonly started: string
  readonly run: ReleaseSnapshot['run']
}

export interface ReleasePorts {
  readonly api: ApprovalApi
  readonly release: ReleaseApi
  readonly github: Pick<GitHub, 'pullFiles' | 'tree' | 'blob' | 'downloadAsset' | 'defaultBranch' | 'branchTip'>
  readonly now: string
  readonly readSeal: PreviousPorts['readSeal']
  readonly mergeFile: ContentPorts['mergeFile']
}

/** The release that a run is about, from its environment, and how to read its approvals. */
export interface ReleaseContext {
  /** `undefined` without a token. */
  readonly ports: ReleasePorts | undefined
  readonly request: ReleaseRequest
  /** The branch of a scheduled run, whose rules are evaluated. */
  readonly branch: string
}

export interface ReleaseFacts {
  readonly sources: Readonly<Record<(typeof SOURCES)[number], Source>>
  readonly subjects: readonly Subject[]
  readonly release: { readonly snapshot: ReleaseSnapshot; readonly decision: ReleaseDecision } | undefined
}

/** Collects the facts about the approval of a release. A source that fails does not hide the others. */
export async function releaseFacts(request: ReleaseRequest, ports: ReleasePorts): Promise<ReleaseFacts> {
  const about = await attempt(() => aboutOf(request, ports))
  if (about.value === undefined) {
    const down = about.source
    return {
      sources: Object.fromEntries(SOURCES.map((id) => [id, down])) as ReleaseFacts['sources'],
      subjects: [],
      release: undefined,
    }
  }
  const { config, branch, defaultBranch } = about.value
  const settings = await settingFacts({ config, configPath: request.configPath }, ports, branch ?? defaultBranch)
  const release = await attempt(() => decideRelease(request, about.value as About, ports))
  const at = { file: request.configPath, line: 1 }
  return {
    sources: { ...settings.sources, 'github.release': release.source },
    subjects: [
      ...(release.value === undefined ? [] : [...releaseSubjects(release.value, at), ...previousSubjects(release.value.previous, at)]),
      ...settings.subjects,
    ],
    release: release.value,
  }
}

const NOT_VISIBLE: Source = { status: 'skipped', detail: 'only an app-token with Administration: write can read who bypassed rules' }

/** Collects repository settings that enforce approvals or allow bypassing them. */
export async function settingFacts(
  { config, configPath: file }: Pick<ReleaseRequest, 'config' | 'configPath'>,
  { release }: Pick<ReleasePorts, 'release'>,
  branch: string,
): Promise<SettingFacts> {
  const at = { file, line: 1 }
  const names = config?.approvals?.release?.environments ?? []
  const environments = await attempt(() => Promise.all(names.map(release.environment)))
  const rules = await attempt(() => release.branchRules(branch))
  const bypasses = await attempt(() => release.bypasses(branch))
  const isVisible = bypasses.source.status === 'ok' ? bypasses.value !== undefined : bypasses.source.status !== 'forbidden'
  const bots = await attempt(() => release.actionsMayApprove())
  return {
    sources: {
      'github.approvals': bots.source,
      'github.environments': environments.source,
      'github.rules': rules.source,
      'github.bypasses': isVisible ? bypasses.source : NOT_VISIBLE,
    },
    subjects: [
      ...(environments.value ?? []).map((environment) => ({ kind: 'environment', id: environment.name, data: { ...environment }, at })),
      ...(rules.value === undefined ? [] : [{ kind: 'branch.rules', id: rules.value.branch, data: { ...rules.value }, at }]),
      ...(bypasses.value === undefined ? [] : [{ kind: 'branch.bypass', id: branch, data: { branch, bypasses: bypasses.value }, at }]),
      ...(bots.value === undefined ? [] : [botSubject(approvalPolicyOf(config, [file]), file, bots.value)]),
    ],
  }
}

export interface SettingFacts {
  readonly sources: Omit<ReleaseFacts['sources'], 'github.release'>
  readonly subjects: readonly Subject[]
}

export interface About {
  readonly repository: Snapshot['repository']
  readonly tag: ReleaseTag
  readonly defaultBranch: string
  /** Commit of the default branch. */
  readonly tip: string
  /** Release branch that contains the commit. */
  readonly branch: string | undefined
  readonly config: Config | undefined
}

/**
 * Reads the tag, the branch that contains it, and the policy at the tip of the default branch: a tag must not define its own
 * rules.
 */
async function aboutRelease({ tag: name, config: own, configPath }: ReleaseRequest, { release, api }: ReleasePorts): Promise<About> {
  if (name === undefined)
    throw new SealError(
      'GITHUB_UNEXPECTED',
      'The run has no tag, so the commits of the release are unknown. Run the release on the event "release" or on a push of a tag.',
    )
  const { repository, defaultBranch, tag } = await release.tag(name)
  const tip = await release.commitOf(`refs/heads/${defaultBranch}`)
  if (tip === undefined) throw new SealError('GITHUB_NOT_FOUND', `The default branch ${JSON.stringify(defaultBranch)} does not exist.`)
  const [file] = await api.files([{ commit: tip, path: configPath }])
  const config = file === undefined ? own : parseConfig(file.text, configPath)
  return {
    repository,
    tag,
    defaultBranch,
    tip,
    branch: await holding(config?.approvals?.release?.branches ?? [defaultBranch], tag.commit, release),
    config,
  }
}

interface Started {
  readonly about: About
  readonly start: Start
  readonly releases: readonly PublishedRelease[]
}

/** Reads once what a release is about. */
const aboutOf = memoised(aboutRelease)

/** Finds once where a release starts. @throws {SealError} GITHUB_*, SETTINGS_INVALID */
export const started = memoised(findStart)

async function findStart(request: ReleaseRequest, ports: ReleasePorts): Promise<Started> {
  const about = await aboutOf(request, ports)
  const releases = await ports.release.releases()
  const start = await startOf(about.tag, about.config?.approvals?.release ?? {}, releases, ports)
  return { about, start, releases }
}

async function holding(branches: readonly string[], commit: string, release: ReleaseApi): Promise<string | undefined> {
  for (const branch of branches) {
    const tip = await release.commitOf(`refs/heads/${branch}`)
    if (tip !== undefined && (await release.holds(tip, commit))) return branch
  }
  return undefined
}

async function decideRelease(
  asked: ReleaseRequest,
  { repository, tag, branch, config, defaultBranch, tip }: About,
  all: ReleasePorts,
): Promise<NonNullable<ReleaseFacts['release']> & { readonly previous: readonly PreviousRelease[] }> {
  const { run, configPath } = asked
  const policy = approvalPolicyOf(config, [configPath])
  const wanted = config?.approvals?.release ?? {}
  const { release, api, github, now, mergeFile } = all
  const { releases, start } = await started(asked, all)
  const { since, commits, previous, workflows } = start
  const reviews = (wanted.environments ?? []).length === 0 ? [] : await release.deploymentReviews(run.id)
  const author = releases.find((each) => each.tag === tag.name)?.author ?? null
  const signer: readonly Actor[] = tag.signer === null ? [] : [{ ...tag.signer, type: 'User' }]
  const users = usersAmong([...reviews.map(({ actor }) => actor), ...(author === null ? [] : [author]), ...signer])
  const { pulls, former } = await readPulls({ commits, branch, configPath, config }, { api, github, now: () => now })
  const ports = { release, api, github, now, mergeFile }
  const evaluate: Evaluate = (commit, landing) => evaluateLanded(policy, commit, landing)
  // Without a start, all commits are evaluated.
  const request = { config, configPath, defaultBranch, tip, branch, commit: tag.commit, workflows }
  const starts = since === undefined ? [] : await changesOfStart(request, ports)
  const judged = [...commits, ...starts.flatMap(({ changes }) => changes.map(({ commit }) => commit))]
  const exceptions = await exceptionsOf(
    { exceptions: wanted.exceptions ?? [], commits: judged, configPath, config, defaultBranch, since: since?.commit, evaluate },
    ports,
  )
  const unapproved = await Promise.all(
    starts.map((each) =>
      unapprovedChanges(each, { request, what: 'what decides where a release starts', released: commits, exceptions, evaluate }, ports),
    ),
  )
  const snapshot: ReleaseSnapshot = {
    at: now,
    repository,
    tag,
    started: asked.started,
    run,
    branch: branch ?? null,
    since: since ?? null,
    commits,
    pulls,
    ...(Object.keys(former).length === 0 ? {} : { former }),
    sameContent: await contentOf({ commits, pulls }, { release, github, mergeFile }),
    exceptions: exceptions.accepted,
    refusedExceptions: exceptions.refused,
    ...(unapproved.flat().length === 0 ? {} : { startChanges: unapproved.flat() }),
    reviews,
    author,
    people: await permissionsOf(users, api),
    teams: await membershipsOf([...teamsInPolicy(policy), ...(wanted.authors?.teams ?? [])], users, api),
  }
  return { snapshot, decision: evaluateRelease(policy, wanted, snapshot), previous }
}

interface Place {
  readonly file: string
  readonly line: number
}

function releaseSubjects({ snapshot, decision }: NonNullable<ReleaseFacts['release']>, at: Place): readonly Subject[] {
  const { tag, started, branch, run } = snapshot
  const { deployment, author, signatureRequired, expectedSigner } = decision
  const tagData = {
    tag: tag.name,
    commit: tag.commit,
    kind: tag.kind,
    branch: branch ?? '',
    reachable: branch !== null,
    moved: tag.commit !== started,
    signatureRequired,
    signature: tag.signature,
    signer: tag.signer?.login ?? '',
    expectedSigner,
  }
  const review = {
    environments: deployment.environments,
    required: deployment.required,
    approvers: deployment.approvers.map(({ login }) => login),
    satisfied: deployment.satisfied,
    reason: deployment.reason,
    attempt: run.attempt,
  }
  return [
    { kind: 'release.tag', id: tag.name, data: tagData, at },
    { kind: 'release.review', id: tag.name, data: review, at },
    ...decision.commits.map(
      ({ oid, title, pull, approved, reason }): Subject => ({
        kind: 'release.commit',
        id: oid,
        data: { sha: oid.slice(0, 7), title, pullRequest: pull, approved, reason },
        at,
      }),
    ),
    ...(author === null ? [] : [{ kind: 'release.author', id: author.login, data: { ...author }, at }]),
  ]
}
