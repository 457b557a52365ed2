import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { isOff, ONLY_ON, pick, Section, switchOf, textsOf, truthOf } from './section.ts'

/** How declarations spell the ways of saying who calls. */
const AUTHENTICATION: Readonly<Record<string, string>> = {
  oauth: 'oauth2',
  oauth2: 'oauth2',
  'oauth2.0': 'oauth2',
  oidc: 'oidc',
  openidconnect: 'oidc',
  jwt: 'jwt',
  bearer: 'jwt',
  mtls: 'mtls',
  mutualtls: 'mtls',
  apikey: 'api-key',
  iam: 'iam',
  awsiam: 'iam',
  sigv4: 'iam',
  awssigv4: 'iam',
}

export function authenticationOf(cursor: Cursor): string {
  const stated = cursor.text.toLowerCase()
  return AUTHENTICATION[stated.replace(/[\s_-]/g, '')] ?? (stated === '' ? 'none' : stated)
}

/** Who reaches it. A word that is not known may mean anybody. */
function exposureOf({ text }: Cursor): string {
  const stated = text.toLowerCase()
  return ['none', 'internal', 'public'].includes(stated) ? stated : 'unstated'
}

const LIFETIMES = ['tokenLifetimeMinutes', 'token_lifetime_minutes', 'access_token_expire_minutes'].map((name) => `authentication.${name}`)

/** A declared endpoint: who may call, how often, over what, and what is logged. */
export function endpointSubject(model: string, endpoint: Cursor): Subject {
  const section = new Section('endpoint', `${endpoint.file.path}#${model}/endpoint`, { model, path: endpoint.file.path }, endpoint.at)
  if (
    endpoint.get('authentication_enabled').exists ||
    endpoint.get('authorization_enabled').exists ||
    typeof endpoint.get('rate_limiting').value === 'boolean'
  )
    return switches(section, endpoint)
  const type = pick(endpoint, 'authentication.type', 'auth.type')
  const required = pick(endpoint, 'authentication.required', 'auth.required')
  const authentication = authenticationOf(type)
  const roles = pick(endpoint, 'authorization.requiredRoles', 'authorization.required_roles', 'authorization.scopes')
  const log = pick(endpoint, 'accessLog', 'access_log', 'access_logging')
  if (authentication === 'none' || !required.exists) section.put('authenticated', false, required.exists ? required : type)
  else section.truth('authenticated', required)
  return encrypted(section, endpoint.get('tls'))
    .put('exposure', exposureOf(endpoint.get('exposure')), endpoint.get('exposure'))
    .put('authentication', authentication, type)
    .number('tokenLifetimeMinutes', pick(endpoint, ...LIFETIMES))
    .number(
      'keyRotationDays',
      pick(endpoint, 'authentication.keyRotationDays', 'authentication.key_rotation', 'authentication.key_rotation_days'),
    )
    .truth('roleBased', pick(endpoint, 'authorization.roleBased', 'authorization.role_based'))
    .put('roles', textsOf(roles), roles)
    .put(
      'wildcardRole',
      textsOf(roles).some((role) => role.includes('*')),
      roles,
    )
    .number('rpm', pick(endpoint, 'rateLimit.rpm', 'rate_limiting.requests_per_minute', 'rate_limiting.rpm'))
    .number('burst', pick(endpoint, 'rateLimit.burst', 'rate_limiting.burst'))
    .truth('accessLog', switchOf(log))
    .number('accessLogRetentionDays', pick(log, 'retentionDays', 'retention_days'))
    .truth('logsPayloads', pick(log, 'payloads', 'log_payloads'), false)
    .subject()
}

function encrypted(section: Section, tls: Cursor): Section {
  const lowest = pick(tls, 'minVersion', 'min_version')
  const enabled = tls.get('enabled')
  section.put('minTls', lowest.text.replace(/^tls(v| )?/i, '') || undefined, lowest)
  if (truthOf(enabled) === false) return section.put('plaintext', true, enabled)
  return enabled.exists && truthOf(enabled) === undefined
    ? section.truth('plaintext', enabled)
    : section.truth('plaintext', tls.get('plaintext'), false)
}

/** `access_config` has switches only: that something is on does not say what it is. */
function switches(section: Section, access: Cursor): Subject {
  const authentication = access.get('authentication_enabled')
  const authorization = access.get('authorization_enabled')
  const limits = access.get('rate_limiting')
  section
    .put('exposure', 'unstated')
    .truth('authenticated', authentication, false)
    .truth('roleBased', authorization, false)
    .put('wildcardRole', false)
    .put('plaintext', false)
    .put('logsPayloads', false)
  if (!isOff(authentication)) section.unknown('authentication', ONLY_ON, authentication)
  if (!isOff(authorization)) section.unknown('roles', ONLY_ON, authorization)
  for (const member of ['rpm', 'burst']) if (!isOff(limits)) section.unknown(member, ONLY_ON, limits)
  for (const member of ['minTls', 'accessLog', 'accessLogRetentionDays'])
    section.unknown(member, 'access_config does not speak of it', access)
  return section.truth('rateLimited', limits, false).subject()
}
