import { PATTERN_FAULTS, parsePattern } from '../../core/path-pattern.ts'
import { TIERS, type Tier } from '../../core/tiers.ts'
import { toText } from '../../core/to-text.ts'
import { matchPeople } from './matching.ts'
import type { Actors, ApprovalPolicy, ApprovalRule, Requirement, When } from './policy.ts'
import type { ReleasePolicy } from './release-types.ts'
import { countWays, MAX_SLOTS, MAX_WAYS } from './requirement.ts'
import { matrixRequirement, RELEASE_ROLES, TIER_DEFAULTS } from './tiers.ts'
import { CHANGE_CLASSES, PERMISSIONS, ROLES, type Role } from './types.ts'

/** A problem in a policy. An error makes the policy unusable; a warning does not. */
export interface PolicyFault {
  /** JSON Pointer into the configuration. */
  readonly at: string
  readonly level: 'error' | 'warning'
  readonly message: string
}

const MAX_DEPTH = 5

/**
 * Returns the problems in a policy that fits the schema: rules that cannot be met, that never apply, or that are weaker than they
 * look.
 */
export function lintPolicy(policy: ApprovalPolicy): readonly PolicyFault[] {
  return [
    ...lintClasses(policy),
    ...lintRoles(policy),
    ...lintNames(policy.rules),
    ...policy.rules.flatMap((rule, index) => lintRule(rule, `/approvals/rules/${index}`, policy)),
    ...lintFloors('/approvals', policy, highestDeclared(policy)),
    ...lintVeto(policy),
    ...lintNothing(policy),
  ]
}

function error(at: string, message: string): PolicyFault {
  return { at, level: 'error', message }
}

function warning(at: string, message: string): PolicyFault {
  return { at, level: 'warning', message }
}

function lintClasses({ classes }: ApprovalPolicy): readonly PolicyFault[] {
  return CHANGE_CLASSES.flatMap((name) => lintPatterns(classes[name], `/approvals/classes/${name}`))
}

function lintPatterns(texts: readonly string[] = [], at: string): readonly PolicyFault[] {
  return texts.flatMap((text, index) => {
    const pattern = parsePattern(text)
    return typeof pattern === 'string' ? [error(`${at}/${index}`, `${JSON.stringify(text)}: ${PATTERN_FAULTS[pattern]}`)] : []
  })
}

function lintRoles({ roles }: ApprovalPolicy): readonly PolicyFault[] {
  return Object.entries(roles).flatMap(([role, { users = [], teams = [], permission, roleNames = [] }]) => {
    const at = `/roles/${role}`
    const empty = users.length === 0 && teams.length === 0 && roleNames.length === 0 && permission == null
    return [
      ...(empty ? [warning(at, `the role ${role} has no members; name users, teams, roleNames or a permission`)] : []),
      ...(role !== 'developer' && permission != null && rank(permission) <= rank('write')
        ? [warning(`${at}/permission`, `everyone with ${permission} permission or higher gets the role ${role}`)]
        : []),
      ...(permission != null && rank(permission) < rank('write')
        ? [warning(`${at}/permission`, `an approval requires write permission, so ${permission} adds no one`)]
        : []),
    ]
  })
}

function rank(permission: (typeof PERMISSIONS)[number]): number {
  return PERMISSIONS.indexOf(permission)
}

function lintNames(rules: readonly ApprovalRule[]): readonly PolicyFault[] {
  const names = rules.map(({ name }) => name)
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [error(`/approvals/rules/${index}/name`, `duplicate rule name ${JSON.stringify(name)}`)],
  )
}

function lintRule(rule: ApprovalRule, at: string, policy: ApprovalPolicy): readonly PolicyFault[] {
  return [
    ...lintWhen(rule.when, `${at}/when`),
    ...(rule.require === undefined ? [] : lintRequirement(rule.require, `${at}/require`)),
    ...(rule.conditions?.statuses ?? []).flatMap((status, index) =>
      status.startsWith('weightseal/approvals')
        ? [error(`${at}/conditions/statuses/${index}`, 'waits for the status that this decision sets; remove it')]
        : [],
    ),
    ...lintFloors(at, rule, highestDeclared(policy)),
    ...lintRepetition(rule, at, policy),
  ]
}

function lintWhen(when: When | 'always' | undefined, at: string, negated = false): readonly PolicyFault[] {
  if (when === undefined || when === 'always') return []
  const { changed = [], ignore = [], onlyChanged = [], base = [] } = when
  const ignored = changed.filter((pattern) => ignore.includes(pattern))
  return [
    ...(negated && when.labels !== undefined
      ? [
          error(
            `${at}/labels`,
            'a label would turn the rule off, and anyone with triage permission can set labels; use labels outside "not"',
          ),
        ]
      : []),
    ...lintPatterns(changed, `${at}/changed`),
    ...lintPatterns(ignore, `${at}/ignore`),
    ...lintPatterns(onlyChanged, `${at}/onlyChanged`),
    ...lintPatterns(base, `${at}/base`),
    ...(changed.length > 0 && ignored.length === changed.length
      ? [error(`${at}/changed`, '"ignore" contains every pattern, so the rule never applies')]
      : []),
    ...(when.not === undefined ? [] : lintWhen(when.not, `${at}/not`, !negated)),
    ...(JSON.stringify(when.not) === JSON.stringify({ ...when, not: undefined })
      ? [error(`${at}/not`, 'contradicts the other conditions, so the rule never applies')]
      : []),
  ]
}

function lintRequirement(requirement: Requirement, at: string): readonly PolicyFault[] {
  if (depthOf(requirement) > MAX_DEPTH) return [error(at, `nested more than ${MAX_DEPTH} levels deep; write several rules`)]
  if (countWays(requirement) > MAX_WAYS) return [error(at, `can be met in more than ${MAX_WAYS} ways; write several rules`)]
  if (countSlots(requirement) > MAX_SLOTS) return [error(at, `requires more than ${MAX_SLOTS} people`)]
  return lintParts(requirement, at)
}

function partsOf(requirement: Requirement): { readonly key: string; readonly parts: readonly Requirement[] } | undefined {
  if ('all' in requirement) return { key: 'all', parts: requirement.all }
  if ('any' in requirement) return { key: 'any', parts: requirement.any }
  if ('all_distinct' in requirement) return { key: 'all_distinct', parts: requirement.all_distinct }
  return undefined
}

function depthOf(requirement: Requirement): number {
  return 1 + (partsOf(requirement)?.parts ?? []).reduce((most, part) => Math.max(most, depthOf(part)), 0)
}

function countSlots(requirement: Requirement): number {
  const inner = partsOf(requirement)
  if (inner !== undefined) return inner.parts.reduce((sum, part) => sum + countSlots(part), 0)
  return 'codeowners' in requirement ? 1 : ((requirement as { readonly count?: number }).count ?? 1)
}

function lintParts(requirement: Requirement, at: string): readonly PolicyFault[] {
  const inner = partsOf(requirement)
  if (inner === undefined) return 'codeowners' in requirement ? [] : lintActors(requirement as Actors & { count?: number }, at)
  return [
    ...inner.parts.flatMap((part, index) => lintParts(part, `${at}/${inner.key}/${index}`)),
    ...(inner.key === 'any' ? lintAny(inner.parts, `${at}/any`) : []),
    ...(inner.key === 'all_distinct' ? lintDistinct(inner.parts, `${at}/all_distinct`) : []),
  ]
}

function lintActors(actors: Actors & { readonly count?: number }, at: string): readonly PolicyFault[] {
  const { role, roles = [], users = [], teams = [], permission, count = 1 } = actors
  const named = [...(role === undefined ? [] : [role]), ...roles]
  if (named.length === 0 && users.length === 0 && teams.length === 0 && permission === undefined)
    return [error(at, 'names no people; name a role, users, teams or a permission')]
  const closed = named.length === 0 && teams.length === 0 && permission === undefined
  const distinct = new Set(users.map((user) => toText(user).toLowerCase())).size
  return [
    ...(closed && distinct < count
      ? [error(at, `requires ${count} of ${distinct} ${distinct === 1 ? 'person' : 'people'}, which is impossible`)]
      : []),
    ...(permission !== undefined && rank(permission) < rank('write')
      ? [warning(`${at}/permission`, `an approval requires write permission, so ${permission} has the same effect as write`)]
      : []),
    ...(named.length > 1 ? [warning(`${at}/roles`, `a higher role includes the lower ones, so only ${lowest(named)} has an effect`)] : []),
  ]
}

function lowest(roles: readonly Role[]): Role {
  return ROLES.find((role) => roles.includes(role)) ?? 'developer'
}

/** Warns about parts of `any` that a weaker part includes. */
function lintAny(parts: readonly Requirement[], at: string): readonly PolicyFault[] {
  const roles = parts.map((part) => ('role' in part && part.role !== undefined && (part.count ?? 1) === 1 ? part.role : undefined))
  const weakest = lowest(roles.filter((role) => role !== undefined))
  return roles.flatMap((role, index) =>
    role === undefined || role === weakest
      ? []
      : [warning(`${at}/${index}`, `${role} includes ${weakest}, which is sufficient here; this part has no effect`)],
  )
}

/** Fails when parts that only name users have too few different users. */
function lintDistinct(parts: readonly Requirement[], at: string): readonly PolicyFault[] {
  const slots = parts.flatMap((part) => {
    const { users = [], teams, role, roles, permission, count = 1 } = part as Actors & { count?: number }
    const closed = users.length > 0 && teams === undefined && role === undefined && roles === undefined && permission === undefined
    return closed ? Array.from({ length: count }, () => users.map((user) => toText(user).toLowerCase())) : []
  })
  const filled = matchPeople(slots).filter((person) => person !== undefined).length
  return filled === slots.length
    ? []
    : [error(at, `requires ${slots.length} different people, and the named users can fill only ${filled}`)]
}

function highestDeclared({ declared }: ApprovalPolicy): Tier {
  const tiers = [declared.tier, ...declared.models.map(({ tier }) => tier)].filter((tier) => tier !== undefined)
  return TIERS.findLast((tier) => tiers.includes(tier)) ?? 'public'
}

/** Warns about values that the tier raises. */
function lintFloors(
  at: string,
  { freshness, contributors }: Pick<ApprovalRule, 'freshness' | 'contributors'>,
  tier: Tier,
): readonly PolicyFault[] {
  return [
    ...(freshness !== undefined && freshness !== 'head' && TIER_DEFAULTS[tier].freshness === 'head'
      ? [warning(`${at}/freshness`, `${freshness} is raised to head at the tier ${tier}`)]
      : []),
    ...(freshness === 'none' && tier === 'internal' ? [warning(`${at}/freshness`, 'none is raised to content at the tier internal')] : []),
    ...(contributors === 'allow' && (tier === 'confidential' || tier === 'restricted')
      ? [warning(`${at}/contributors`, `contributors never approve at the tier ${tier}`)]
      : []),
  ]
}

/** Warns about a rule that requires what the default matrix already requires. */
function lintRepetition({ when, require }: ApprovalRule, at: string, { matrix }: ApprovalPolicy): readonly PolicyFault[] {
  if (matrix !== 'default' || require === undefined || !('role' in require) || (require.count ?? 1) > 1) return []
  if (when === undefined || when === 'always' || when.classes?.length !== 1 || Object.keys(when).length > 1) return []
  const [name] = when.classes
  const covered = name !== undefined && TIERS.every((tier) => asksFor(matrixRequirement(name, tier), require.role))
  return covered ? [warning(at, `the default matrix already requires ${require.role} for ${name}; the rule has no effect`)] : []
}

function asksFor(requirement: Requirement, role: Role | undefined): boolean {
  return 'all_distinct' in requirement && requirement.all_distinct.some((part) => 'role' in part && part.role === role)
}

function lintVeto({ veto }: ApprovalPolicy): readonly PolicyFault[] {
  if (veto.by !== 'none') return []
  return [
    warning('/approvals/veto/by', 'no one can block a change by requesting changes'),
    ...(veto.overrideBy === undefined ? [] : [warning('/approvals/veto/overrideBy', 'has no effect, because no one can veto')]),
  ]
}

/** Fails when there is neither a matrix nor a rule: only changes of the policy itself could be approved then. */
function lintNothing({ matrix, rules, codeowners }: ApprovalPolicy): readonly PolicyFault[] {
  if (matrix === 'default' || rules.length > 0 || (codeowners !== undefined && codeowners !== 'off')) return []
  return [error('/approvals/matrix', 'the default matrix is off and there are no rules, so no change can be approved')]
}

/**
 * Returns the configured roles that nothing requires. Changes of the policy always require `ml_admin`, and releases require the roles of
 * their tier; who publishes one is an `ml_engineer` unless `authors` says otherwise.
 */
export function unusedRoles(
  { roles, matrix, rules, veto, codeowners }: ApprovalPolicy,
  release: ReleasePolicy | undefined,
): readonly Role[] {
  if (matrix === 'default') return []
  const ofReleases = release === undefined ? [] : [...Object.values(RELEASE_ROLES).flat(), release.authors ?? 'ml_engineer']
  const text = JSON.stringify([rules, veto, codeowners ?? null, ofReleases, 'ml_admin'])
  return ROLES.filter((role) => roles[role] !== undefined && !text.includes(`"${role}"`))
}

/** Warns about users without an id: another person can register a login that was renamed. */
export function usersWithoutId({ roles, rules, codeowners }: ApprovalPolicy): readonly PolicyFault[] {
  const visit = (value: unknown, at: string): readonly PolicyFault[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, member]) => {
      const inner = `${at}/${key}`
      if (key !== 'users' || !Array.isArray(member)) return visit(member, inner)
      return member.flatMap((user, index) =>
        /^\d+$|#/.test(toText(user))
          ? []
          : [
              warning(
                `${inner}/${index}`,
                `${user} has no id; write ${user}#ID, because another person can register a login that was renamed`,
              ),
            ],
      )
    })
  }
  return [...visit(roles, '/roles'), ...visit(rules, '/approvals/rules'), ...visit(codeowners, '/approvals/codeowners')]
}
