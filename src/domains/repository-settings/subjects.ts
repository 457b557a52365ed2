import { daysBetween } from '../../core/days.ts'
import type { Span, Subject } from '../../core/subject.ts'
import type {
  AccessToken,
  ActionsSettings,
  BranchProtection,
  CodeScanning,
  DependencyAlert,
  DeployKey,
  EnvironmentSettings,
  ReleaseSettings,
  RepositorySettings,
  RulesetSettings,
  Runner,
  SecretAlert,
  SecretSettings,
  SecuritySettings,
  Webhook,
} from './types.ts'

/** The file position for findings about settings, and the reference time for ages. */
export interface Context {
  readonly at: Span
  /** ISO 8601. */
  readonly now: string
}

function subject(kind: string, id: string, data: Subject['data'], { at }: Context): Subject {
  return { kind, id, data, at }
}

export function repositorySubject({ name, visibility }: RepositorySettings, context: Context): Subject {
  return subject('repository', name, { name, visibility }, context)
}

export function securitySubject({ secretScanning, pushProtection }: SecuritySettings, context: Context): Subject {
  return subject('repository.security', 'security settings', { secretScanning, pushProtection }, context)
}

export function rulesetSubjects(rulesets: readonly RulesetSettings[], context: Context): readonly Subject[] {
  return [
    ...rulesets.map(({ id, name, enforcement, target, bypass }) =>
      subject('ruleset', `${name} (${id})`, { name, enforcement, target, bypass }, context),
    ),
    tagsSubject(rulesets, context),
  ]
}

/** Rules of a ruleset without one of which a tag can be moved or deleted. */
const MOVES = ['update', 'non_fast_forward']

/** Tells whether an active ruleset keeps the tags of versions from being moved and deleted. */
function tagsSubject(rulesets: readonly RulesetSettings[], context: Context): Subject {
  const found = rulesets.filter(({ target, enforcement, include, exclude }) => {
    const covers = include.some((pattern) => /^(?:~ALL|refs\/tags\/(?:\*\*?|\*\*\/\*|v\*))$/.test(pattern))
    return target === 'tag' && enforcement === 'active' && covers && exclude.length === 0
  })
  const has = (types: readonly string[]) => found.some(({ rules }) => rules.some((type) => types.includes(type)))
  const data = { keepsMoves: has(MOVES), keepsDeletions: has(['deletion']), rulesets: found.map(({ name }) => name) }
  return subject('release.tags', 'tags of releases', data, context)
}

export function environmentSubjects(environments: readonly EnvironmentSettings[], context: Context): readonly Subject[] {
  return environments.map((environment) => subject('environment.protection', environment.name, { ...environment }, context))
}

/** Returns whether a security service of GitHub is enabled. Its alerts are separate subjects. */
export function serviceSubject(service: string, enabled: boolean, context: Context): Subject {
  return subject('security.service', service, { service, enabled }, context)
}

export function codeScanningSubject(
  scanning: CodeScanning,
  defaultSetup: 'configured' | 'not-configured' | 'unknown',
  context: Context,
): Subject {
  return subject('codescanning', 'code scanning', { ...scanning, defaultSetup }, context)
}

export function dependencyAlertSubjects(alerts: readonly DependencyAlert[], context: Context): readonly Subject[] {
  return alerts.map(({ createdAt, ...alert }) =>
    subject('dependabot.alert', `#${alert.number} ${alert.package}`, { ...alert, ageDays: daysBetween(createdAt, context.now) }, context),
  )
}

const SBOM = /(\.spdx(\.json)?|\.cdx\.json|\.cyclonedx\.json|\.bom\.json|[-_.]sbom[\w.-]*)$/i

export function releaseSubjects(releases: readonly ReleaseSettings[], context: Context): readonly Subject[] {
  return releases.map(({ tag, immutable, assets }, index) =>
    subject(
      'release',
      tag,
      {
        tag,
        immutable,
        assets: assets.length,
        undigested: assets.filter(({ digest }) => digest === undefined).map(({ name }) => name),
        sbom: assets.some(({ name }) => SBOM.test(name)),
        latest: index === 0,
      },
      context,
    ),
  )
}

export function protectionSubject(branch: string, protection: BranchProtection | undefined, context: Context): Subject {
  const none = { adminsIncluded: false, forcePushes: true, deletions: true, reviews: 0 }
  return subject('branch.protection', branch, { branch, protected: protection !== undefined, ...(protection ?? none) }, context)
}

export function actionsSubject(settings: ActionsSettings, context: Context): Subject {
  return subject('repository.actions', 'actions', { ...settings }, context)
}

export function secretSettingSubjects(secrets: readonly SecretSettings[], context: Context): readonly Subject[] {
  return secrets.map(({ name, scope, environment, updatedAt }) =>
    subject(
      'secret',
      `${scope}${environment === '' ? '' : ` ${environment}`} ${name}`,
      { name, scope, environment, ageDays: daysBetween(updatedAt, context.now) },
      context,
    ),
  )
}

export function secretAlertSubjects(alerts: readonly SecretAlert[], context: Context): readonly Subject[] {
  return alerts.map(({ number, secretType, createdAt }) =>
    subject('secretscanning.alert', `#${number}`, { number, secretType, ageDays: daysBetween(createdAt, context.now) }, context),
  )
}

export function deployKeySubjects(keys: readonly DeployKey[], context: Context): readonly Subject[] {
  return keys.map(({ title, readOnly, createdAt, lastUsed }) =>
    subject(
      'deploykey',
      `${title} ${createdAt.slice(0, 10)}`,
      { title, readOnly, ageDays: daysBetween(createdAt, context.now), unusedDays: daysBetween(lastUsed ?? createdAt, context.now) },
      context,
    ),
  )
}

/** Returns webhooks with only the host of the URL, because the path may contain a secret. */
export function webhookSubjects(hooks: readonly Webhook[], context: Context): readonly Subject[] {
  return hooks.map(({ url, secret, verifiesCertificate, active }, index) => {
    const address = URL.canParse(url) ? new URL(url) : undefined
    const host = address?.host ?? ''
    return subject(
      'webhook',
      `${host} ${index + 1}`,
      { host, https: address?.protocol === 'https:', verifiesCertificate, secret, active },
      context,
    )
  })
}

export function adminsSubject(names: readonly string[], context: Context): Subject {
  return subject('repository.admins', 'administrators', { count: names.length, names: [...names] }, context)
}

export function runnerSubjects(runners: readonly Runner[], context: Context): readonly Subject[] {
  return runners.map(({ name, ephemeral, labels }) => subject('runner', name, { name, ephemeral, labels: [...labels] }, context))
}

export function tokenSubjects(tokens: readonly AccessToken[], context: Context): readonly Subject[] {
  return tokens.map(({ owner, name, grantedAt, lastUsed, expires }) =>
    subject(
      'accesstoken',
      `${owner} ${name}`,
      { owner, name, unusedDays: daysBetween(lastUsed ?? grantedAt, context.now), expires },
      context,
    ),
  )
}
