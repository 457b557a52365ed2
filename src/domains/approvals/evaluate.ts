import { createHash } from 'node:crypto'
import type { Tier } from '../../core/tiers.ts'
import { canonicalJson, type Json } from '../manifest/canonical.ts'
import { type ClassOfChange, classesOf } from './classes.ts'
import { incompleteness, notRequested } from './completeness.ts'
import { contributorsOf, unattributed } from './contributors.ts'
import { type Context, isAfterMerge } from './counts.ts'
import { disagreements, latestOpinions } from './opinions.ts'
import { type Ownership, ownershipOf } from './owners.ts'
import { anyOf, People } from './people.ts'
import type { ApprovalPolicy, OwnersRequirement } from './policy.ts'
import { ownersIn } from './requirement.ts'
import { evaluateRule } from './rule.ts'
import { rulesInForce } from './rules-in-force.ts'
import { unreviewable } from './surrogate.ts'
import { higher, TIER_DEFAULTS, type TierDefaults } from './tiers.ts'
import {
  type ApprovalFinding,
  type Approver,
  DECISION_SCHEMA,
  type Decision,
  type Outcome,
  type RuleResult,
  type Snapshot,
} from './types.ts'
import { vetoes } from './veto.ts'

/**
 * Decides whether the required people approved the commit that would be merged. Pure: the same policy and snapshot give the same
 * decision, regardless of the order of files and people.
 */
export function evaluateApprovals(policy: ApprovalPolicy, snapshot: Snapshot): Decision {
  const classes = classesOf(policy, snapshot)
  const tier = classes.reduce<Tier>((highest, each) => higher(highest, each.tier), 'public')
  const people = new People(policy, snapshot)
  const contributors = contributorsOf(snapshot)
  const latest = latestOpinions(snapshot.reviews.filter((review) => !isAfterMerge(review, snapshot)))
  const context: Context = { snapshot, people, contributors, latest }
  const ownership = ownershipFor(policy, snapshot, TIER_DEFAULTS[tier])
  const rules = rulesInForce(policy, { classes, tier, ownership })
  const evaluated = rules.map((rule) =>
    evaluateRule(rule, { ...context, policy, tier, classes: classes.map(({ name }) => name), ownership }),
  )
  const findings = [
    ...incompleteness(snapshot),
    ...notRequested(snapshot, { tier, wantsOwners: ownership !== undefined }),
    ...stateFindings(policy, snapshot),
    ...(snapshot.pull.state === 'MERGED' ? [] : disagreements(snapshot, latest)),
    ...commitFindings(policy, snapshot, TIER_DEFAULTS[tier]),
    ...typeFindings(snapshot),
    ...unreviewable(snapshot, classes, policy.declared.models),
    ...(ownership?.findings ?? []),
    ...ownershipFindings(policy, { ownership, classes, tier }),
    ...vetoes({
      ...context,
      by: policy.veto.by ?? TIER_DEFAULTS[tier].veto,
      overrideBy: policy.veto.overrideBy,
      isRequired: (actor) => anyOf(evaluated.map(({ mayFill }) => mayFill(actor))),
    }),
  ]
  const results = evaluated.map(({ result }) => result)
  const outcome = overall(results, findings)
  return {
    schema: DECISION_SCHEMA,
    outcome,
    summary: summarise(outcome, results, findings),
    pull: snapshot.pull.number,
    head: snapshot.pull.head.oid,
    base: snapshot.pull.base,
    policy: snapshot.policy,
    tier,
    classes: classes.map(({ name, tier: own, paths }) => ({ name, tier: own, files: paths.length, example: paths[0] ?? '' })),
    approvers: approversOf(results, context),
    contributors: [...contributors.values()]
      .sort((a, b) => Number(b.how === 'opener') - Number(a.how === 'opener') || a.id - b.id)
      .map(({ id, login, why }) => ({ id, login, why })),
    rules: results,
    findings,
    snapshotDigest: createHash('sha256')
      .update(canonicalJson(snapshot as unknown as Json))
      .digest('hex'),
  }
}

/** Returns the owners of the changed files, if the policy or the tier requires code owners and a CODEOWNERS file exists. */
function ownershipFor(policy: ApprovalPolicy, snapshot: Snapshot, defaults: TierDefaults): Ownership | undefined {
  const wanted = ownersRequirement(policy, defaults)
  if (wanted === undefined || snapshot.codeowners === null) return undefined
  return ownershipOf(snapshot.codeowners, snapshot.files, wanted)
}

/** Returns the strictest requirement for code owners of the policy, its rules and the tier; `undefined` if there is none. */
export function ownersRequirement(
  { codeowners, rules, matrix }: ApprovalPolicy,
  defaults: Pick<TierDefaults, 'codeowners'>,
): OwnersRequirement | undefined {
  const required = [
    ...(codeowners === undefined || codeowners === 'off' ? [] : [codeowners]),
    ...rules.flatMap(({ require }) => ownersIn(require)),
  ]
  const [first] = required
  if (first === undefined) return codeowners !== 'off' && matrix === 'default' && defaults.codeowners ? {} : undefined
  return {
    ...first,
    unowned: required.some(({ unowned }) => unowned === 'error') ? 'error' : 'ignore',
    onInvalid: required.every(({ onInvalid }) => onInvalid === 'warn') ? 'warn' : 'error',
  }
}

interface OwnershipContext {
  readonly ownership: Ownership | undefined
  readonly classes: readonly ClassOfChange[]
  readonly tier: Tier
}

/** Reports files without an owner: an error where the policy or the tier requires owners, else a warning. */
function ownershipFindings(policy: ApprovalPolicy, { ownership, classes, tier }: OwnershipContext): readonly ApprovalFinding[] {
  const wanted = ownersRequirement(policy, TIER_DEFAULTS[tier])
  if (wanted === undefined) return []
  const weights = new Set(classes.find(({ name }) => name === 'weights')?.paths ?? [])
  const strict = (path: string) => wanted.unowned === 'error' || (weights.has(path) && TIER_DEFAULTS[tier].unownedWeights === 'error')
  const unowned = ownership === undefined ? classes.flatMap(({ paths }) => paths) : ownership.unowned
  const wrong = unowned.filter(strict)
  const where = ownership === undefined ? 'because CODEOWNERS does not exist' : `in ${ownership.path}`
  const list = (paths: readonly string[]) =>
    `${paths
      .slice(0, 5)
      .map((path) => JSON.stringify(path))
      .join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}`
  if (wrong.length > 0)
    return [{ code: 'unowned', outcome: 'error', message: `No owner for ${list(wrong)} ${where}. Add a line for it on the base branch.` }]
  if (ownership === undefined) return missingOwners(policy)
  return unowned.length === 0 ? [] : [{ code: 'unowned', outcome: 'warn', message: `No owner for ${list(unowned)} ${where}.` }]
}

/** Fails when the policy requires code owners and no CODEOWNERS file exists. */
function missingOwners({ codeowners, rules }: ApprovalPolicy): readonly ApprovalFinding[] {
  const required = codeowners !== undefined || rules.some(({ require }) => ownersIn(require).length > 0)
  if (!required) return []
  const message = 'The policy requires code owners, but the base branch has no CODEOWNERS file. Add the file, or remove the requirement.'
  return [{ code: 'codeowners_missing', outcome: 'error', message }]
}

function stateFindings(policy: ApprovalPolicy, { pull, unresolvedThreads }: Snapshot): readonly ApprovalFinding[] {
  const found: ApprovalFinding[] = []
  if (pull.state === 'CLOSED') found.push({ code: 'closed', outcome: 'pending', message: 'The pull request is closed.' })
  if (pull.draft && policy.drafts === 'pending')
    found.push({ code: 'draft', outcome: 'pending', message: 'The pull request is a draft. Mark it as ready for review.' })
  if (policy.requireResolvedThreads) {
    if (unresolvedThreads === null)
      found.push({
        code: 'threads_unknown',
        outcome: 'error',
        message: 'The review threads could not be read completely, and the policy requires that they are resolved.',
      })
    else if (unresolvedThreads > 0)
      found.push({
        code: 'unresolved_threads',
        outcome: 'pending',
        message: `Unresolved review threads: ${unresolvedThreads}. Resolve them.`,
      })
  }
  return found
}

function commitFindings(policy: ApprovalPolicy, { commits }: Snapshot, defaults: TierDefaults): readonly ApprovalFinding[] {
  const unknown = unattributed(commits)
  const signing = stricter(policy.signedCommits, defaults.signedCommits, ['off', 'warn', 'required'])
  const unsigned = signing === 'off' ? [] : commits.filter(({ signature }) => signature !== 'valid')
  const found: ApprovalFinding[] = []
  if (unknown.length > 0)
    found.push({
      code: 'unattributed_commit',
      outcome: stricter(policy.unattributedCommits, defaults.unattributedCommits, ['warn', 'pending', 'fail']),
      message: `The email address of an author or committer of ${namedCommits(unknown)} belongs to no GitHub account, so the author could approve their own change. Add the address to the account, or commit again with a known address.`,
    })
  if (unsigned.length > 0)
    found.push({
      code: 'unsigned_commit',
      outcome: signing === 'required' ? 'fail' : 'warn',
      message: `GitHub found no valid signature on ${namedCommits(unsigned)}. Sign the commits.`,
    })
  return found
}

function namedCommits(commits: readonly { readonly oid: string }[]): string {
  const shown = commits.slice(0, 5).map(({ oid }) => oid.slice(0, 7))
  const more = commits.length > 5 ? ` and ${commits.length - 5} more` : ''
  return `commit${commits.length === 1 ? '' : 's'} ${shown.join(', ')}${more}`
}

/** Warns about changes of type or mode, such as a file that becomes a link: they are easy to overlook in GitHub's diff. */
function typeFindings({ files }: Snapshot): readonly ApprovalFinding[] {
  const changed = files.filter(({ change }) => change === 'changed').map(({ path }) => JSON.stringify(path))
  if (changed.length === 0) return []
  const named = `${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}`
  return [
    {
      code: 'type_changed',
      outcome: 'warn',
      message: `The file mode or type changed (executable, symbolic link): ${named}. Check what the file is now.`,
    },
  ]
}

/** Returns the stricter of the policy's and the tier's value: a policy can only raise the requirement. */
function stricter<T extends string>(configured: T | undefined, least: T, order: readonly T[]): T {
  return configured === undefined || order.indexOf(configured) < order.indexOf(least) ? least : configured
}

const BY_SEVERITY: readonly Outcome[] = ['error', 'fail', 'pending', 'pass']

/** Returns the most severe outcome. When no rule applied, the outcome is an error, never a pass. */
function overall(rules: readonly RuleResult[], findings: readonly ApprovalFinding[]): Outcome {
  const applied = rules.filter(({ outcome }) => outcome !== 'skipped')
  const outcomes: readonly Outcome[] = [
    ...applied.map(({ outcome }) => outcome),
    ...findings.flatMap(({ outcome }) => (outcome === 'warn' ? [] : [outcome])),
  ]
  if (applied.length === 0) return 'error'
  return BY_SEVERITY.find((outcome) => outcomes.includes(outcome)) ?? 'error'
}

function summarise(outcome: Outcome, rules: readonly RuleResult[], findings: readonly ApprovalFinding[]): string {
  const open = rules.filter((rule) => rule.outcome !== 'pass' && rule.outcome !== 'skipped')
  const [severest] = BY_SEVERITY.flatMap((each) => findings.filter((finding) => finding.outcome === each))
  const missing = open.map(({ slots }) => slots.filter(({ filledBy }) => filledBy === null).map(({ slot }) => slot))
  if (outcome === 'pass') {
    const passed = rules.filter((rule) => rule.outcome === 'pass').length
    return `Approved by ${people(rules)} (${passed} ${passed === 1 ? 'rule' : 'rules'})`
  }
  if (severest !== undefined && severest.outcome === outcome) return severest.message
  const [rule] = open.filter((each) => each.outcome === outcome)
  if (rule === undefined) return 'No rule applies to this change, so it cannot be approved'
  return outcome === 'pending' && missing.flat().length > 0 ? `Waiting for ${counted(missing)}` : `${rule.name}: ${rule.why}`
}

function people(rules: readonly RuleResult[]): string {
  const logins = new Set(rules.flatMap(({ slots }) => slots.flatMap(({ filledBy }) => (filledBy === null ? [] : [`@${filledBy.login}`]))))
  return logins.size === 0 ? 'conditions only' : [...logins].sort().join(', ')
}

/**
 * Formats missing slots as `2 × ml_engineer, ml_admin`. One person can fill slots of several rules, so the maximum over the rules
 * counts.
 */
function counted(missing: readonly (readonly string[])[]): string {
  const most = new Map<string, number>()
  for (const names of missing)
    for (const [name, list] of Map.groupBy(names, (each) => each)) most.set(name, Math.max(most.get(name) ?? 0, list.length))
  return [...most].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ')
}

function approversOf(rules: readonly RuleResult[], { snapshot, people: who }: Context): readonly Approver[] {
  const ids = new Set(
    rules.flatMap(({ considered }) => considered.filter(({ reason }) => reason === 'counted').map(({ review }) => review)),
  )
  return snapshot.reviews
    .filter(({ id }) => ids.has(id))
    .map(({ id, actor, commit, at }) => ({
      id: actor.id ?? 0,
      login: actor.login,
      roles: who.rolesOf(actor),
      review: id,
      commit: commit?.oid ?? '',
      at: at ?? '',
    }))
    .sort((a, b) => a.id - b.id)
}
