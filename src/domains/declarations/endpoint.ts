import type { Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { booleanOf, isOff, ONLY_ON, pick, Section, switchOf, textsOf } from './section.ts'

/** Spellings of authentication types in declarations. */
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
  const declared = cursor.text.toLowerCase()
  return AUTHENTICATION[declared.replace(/[\s_-]/g, '')] ?? (declared === '' ? 'none' : declared)
}

/** Returns the declared exposure. An unrecognized value may mean public. */
function exposureOf({ text }: Cursor): string {
  const declared = text.toLowerCase()
  return ['none', 'internal', 'public'].includes(declared) ? declared : 'unstated'
}

const LIFETIMES = ['tokenLifetimeMinutes', 'token_lifetime_minutes', 'access_token_expire_minutes'].map((name) => `authentication.${name}`)

/** Returns the subject of a declared endpoint: authentication, authorization, rate limits, TLS and access log. */
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
  if (authentication === 'none' || !required.exists) section.setField('authenticated', false, required.exists ? required : type)
  else section.setBoolean('authenticated', required)
  return encrypted(section, endpoint.get('tls'))
    .setField('exposure', exposureOf(endpoint.get('exposure')), endpoint.get('exposure'))
    .setField('authentication', authentication, type)
    .setNumber('tokenLifetimeMinutes', pick(endpoint, ...LIFETIMES))
    .setNumber(
      'keyRotationDays',
      pick(endpoint, 'authentication.keyRotationDays', 'authentication.key_rotation', 'authentication.key_rotation_days'),
    )
    .setBoolean('roleBased', pick(endpoint, 'authorization.roleBased', 'authorization.role_based'))
    .setField('roles', textsOf(roles), roles)
    .setField(
      'wildcardRole',
      textsOf(roles).some((role) => role.includes('*')),
      roles,
    )
    .setNumber('rpm', pick(endpoint, 'rateLimit.rpm', 'rate_limiting.requests_per_minute', 'rate_limiting.rpm'))
    .setNumber('burst', pick(endpoint, 'rateLimit.burst', 'rate_limiting.burst'))
    .setBoolean('accessLog', switchOf(log))
    .setNumber('accessLogRetentionDays', pick(log, 'retentionDays', 'retention_days'))
    .setBoolean('logsPayloads', pick(log, 'payloads', 'log_payloads'), false)
    .subject()
}

function encrypted(section: Section, tls: Cursor): Section {
  const lowest = pick(tls, 'minVersion', 'min_version')
  const enabled = tls.get('enabled')
  section.setField('minTls', lowest.text.replace(/^tls(v| )?/i, '') || undefined, lowest)
  if (booleanOf(enabled) === false) return section.setField('plaintext', true, enabled)
  return enabled.exists && booleanOf(enabled) === undefined
    ? section.setBoolean('plaintext', enabled)
    : section.setBoolean('plaintext', tls.get('plaintext'), false)
}

/** Reads `access_config`, which contains only switches. The details of an enabled feature are unknown. */
function switches(section: Section, access: Cursor): Subject {
  const authentication = access.get('authentication_enabled')
  const authorization = access.get('authorization_enabled')
  const limits = access.get('rate_limiting')
  section
    .setField('exposure', 'unstated')
    .setBoolean('authenticated', authentication, false)
    .setBoolean('roleBased', authorization, false)
    .setField('wildcardRole', false)
    .setField('plaintext', false)
    .setField('logsPayloads', false)
  if (!isOff(authentication)) section.setUnknown('authentication', ONLY_ON, authentication)
  if (!isOff(authorization)) section.setUnknown('roles', ONLY_ON, authorization)
  for (const member of ['rpm', 'burst']) if (!isOff(limits)) section.setUnknown(member, ONLY_ON, limits)
  for (const member of ['minTls', 'accessLog', 'accessLogRetentionDays'])
    section.setUnknown(member, 'access_config does not declare it', access)
  return section.setBoolean('rateLimited', limits, false).subject()
}
