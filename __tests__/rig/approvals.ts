import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import type { ApprovalPolicy } from '../../src/domains/approvals/policy.ts'
import type {
  Actor,
  CommitFacts,
  EventFacts,
  FileFacts,
  PermissionLevel,
  Person,
  ReviewFacts,
  ReviewState,
  Snapshot,
  TeamFacts,
} from '../../src/domains/approvals/types.ts'
import { approvalPolicyOf } from '../../src/settings/approvals.ts'
import type { Config } from '../../src/settings/config-types.ts'
import { parseConfig } from '../../src/settings/read-config.ts'

/** A snapshot in few words: people by login, commits by a short name; what is not said is a small change that is in order. */
export interface Brief {
  readonly at?: string
  readonly visibility?: Snapshot['repository']['visibility']
  readonly pull?: Partial<Omit<Snapshot['pull'], 'author' | 'head'>> & {
    readonly author?: string
    readonly head?: string
    readonly tree?: string
  }
  readonly commits?: readonly BriefCommit[]
  readonly files?: readonly (string | (Omit<FileFacts, 'blob'> & { readonly blob?: string }))[]
  readonly reviews?: readonly BriefReview[]
  readonly events?: readonly BriefEvent[]
  /** Permission, role name, or `!` and the reason why it is unknown. */
  readonly people?: Readonly<Record<string, string>>
  readonly teams?: Readonly<Record<string, Readonly<Record<string, 'active' | 'pending' | 'none'>> | string>>
  readonly codeowners?: string | Snapshot['codeowners']
  readonly checks?: Snapshot['checks']
  readonly unresolvedThreads?: number | null
  readonly opinions?: Snapshot['opinions']
  readonly proposed?: Snapshot['proposed']
  readonly gaps?: Snapshot['gaps']
}

interface BriefCommit {
  readonly oid: string
  readonly authors?: readonly (string | null)[]
  readonly authorCount?: number
  readonly committer?: string | null
  readonly signature?: CommitFacts['signature']
}

interface BriefReview {
  readonly id?: string
  readonly by: string | null
  readonly state?: ReviewState
  readonly commit?: string | null
  readonly tree?: string
  readonly mergeBaseTree?: string
  readonly at?: string | null
  readonly editor?: string
}

type BriefEvent =
  | { readonly kind: 'base_changed'; readonly at: string }
  | { readonly kind: 'head_forced'; readonly at: string; readonly actor: string }
  | { readonly kind: 'review_dismissed'; readonly at: string; readonly actor: string; readonly review: string; readonly was: ReviewState }

/** The same number for the same login, everywhere. */
export function idOf(login: string): number {
  return Number.parseInt(createHash('sha1').update(login.toLowerCase()).digest('hex').slice(0, 7), 16)
}

export function actor(login: string | null): Actor {
  if (login === null) return { id: null, login: 'ghost', type: 'Ghost' }
  return { id: idOf(login), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

function person(login: string | null): Person {
  return login === null ? { id: null, login: 'nobody@example.com' } : { id: idOf(login), login }
}

/** A commit id for a short name. */
export function oid(name: string): string {
  return createHash('sha1').update(name).digest('hex')
}

const DAY = '2026-11-20'

/** `12` is 12 o'clock of the day. */
function time(at: string): string {
  return at.length <= 5 ? `${DAY}T${at.padStart(2, '0')}${at.includes(':') ? '' : ':00'}:00Z` : at
}

export function snapshotOf(brief: Brief = {}): Snapshot {
  const { pull = {}, commits = [{ oid: 'h1' }], files = ['src/train.py'], reviews = [], people = {}, teams = {} } = brief
  const { author = 'author', head = commits.at(-1)?.oid ?? 'h1', tree, ...rest } = pull
  const paths = files.map((file): FileFacts => ({ blob: null, ...(typeof file === 'string' ? { path: file, change: 'modified' } : file) }))
  return {
    schema: 'weightseal/approval-snapshot@1',
    at: time(brief.at ?? '20'),
    repository: { id: 1, name: 'acme/models', visibility: brief.visibility ?? 'private' },
    pull: {
      number: 7,
      title: 'A change',
      author: actor(author),
      base: { ref: 'main', oid: oid('base') },
      head: {
        oid: oid(head),
        tree: oid(tree ?? `tree ${head}`),
        ref: 'topic',
        repository: 'acme/models',
        ...(tree === undefined ? {} : { mergeBaseTree: oid('merge base') }),
      },
      state: 'OPEN',
      mergedAt: null,
      draft: false,
      labels: [],
      changedFiles: paths.length,
      pushers: [],
      ...rest,
    },
    commits: commits.map((commit) => toCommit(commit, author)),
    files: paths,
    reviews: reviews.map(toReview),
    events: (brief.events ?? []).map(toEvent),
    opinions: brief.opinions ?? [],
    unresolvedThreads: brief.unresolvedThreads ?? null,
    checks: brief.checks ?? null,
    people: Object.fromEntries(Object.entries(people).map(([login, standing]) => [String(idOf(login)), toStanding(login, standing)])),
    teams: Object.fromEntries(Object.entries(teams).map(([team, members]) => [team, toTeam(members)])),
    codeowners:
      typeof brief.codeowners === 'string'
        ? { path: '.github/CODEOWNERS', text: brief.codeowners, errors: [] }
        : (brief.codeowners ?? null),
    policy: { path: '.github/weightseal.yml', ref: 'refs/heads/main', commit: oid('base'), blob: oid('policy') },
    proposed: brief.proposed ?? null,
    gaps: brief.gaps ?? [],
  }
}

function toCommit({ oid: name, authors, authorCount, committer, signature = 'none' }: BriefCommit, opener: string): CommitFacts {
  const people = (authors ?? [opener]).map(person)
  return {
    oid: oid(name),
    tree: oid(`tree ${name}`),
    authors: people,
    authorCount: authorCount ?? people.length,
    committer: committer === undefined || committer === 'web-flow' ? null : person(committer),
    signature,
  }
}

function toReview(
  { id, by, state = 'APPROVED', commit = 'h1', tree, mergeBaseTree, at = '12', editor }: BriefReview,
  index: number,
): ReviewFacts {
  return {
    id: id ?? `R${index + 1}`,
    actor: actor(by),
    state,
    at: at === null ? null : time(at),
    commit:
      commit === null
        ? null
        : {
            oid: oid(commit),
            tree: oid(tree ?? `tree ${commit}`),
            ...(mergeBaseTree === undefined ? {} : { mergeBaseTree: oid(mergeBaseTree) }),
          },
    editor: editor ?? null,
  }
}

function toEvent(event: BriefEvent): EventFacts {
  if (event.kind === 'base_changed') return { ...event, at: time(event.at) }
  return { ...event, at: time(event.at), actor: actor(event.actor) }
}

const STANDARD = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

function toStanding(login: string, standing: string): PermissionLevel {
  if (standing.startsWith('!')) return { login, unknown: standing.slice(1) }
  if (STANDARD.includes(standing)) return { login, permission: standing as 'read', roleName: standing }
  return { login, permission: 'write', roleName: standing }
}

function toTeam(members: Readonly<Record<string, 'active' | 'pending' | 'none'>> | string): TeamFacts {
  if (typeof members === 'string') return { unknown: members }
  return { members: Object.fromEntries(Object.entries(members).map(([login, state]) => [String(idOf(login)), state])) }
}

/** The policy of a configuration, given as YAML or as an object. */
export function policyOf(config: string | object = {}): ApprovalPolicy {
  const value = typeof config === 'string' ? (parse(config) as object) : config
  return approvalPolicyOf(parseConfig(JSON.stringify({ version: 1, ...value }), 'policy.yml') as Config, ['.github/weightseal.yml'])
}
