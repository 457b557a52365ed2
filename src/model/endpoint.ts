import type { Cursor } from '../cursor.ts'
import type { Subject } from '../facts/types.ts'
import { numberOf, ONLY_ON, pick, Section, textsOf, truthOf } from './section.ts'

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
}

export function authenticationOf(cursor: Cursor): string {
  const stated = cursor.text.toLowerCase()
  return AUTHENTICATION[stated.replace(/[\s_-]/g, '')] ?? (stated === '' ? 'none' : stated)
}

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
  const tls = pick(endpoint, 'tls.minVersion', 'tls.min_version')
  return section
    .put('exposure', endpoint.get('exposure').text || 'unstated', endpoint.get('exposure'))
    .put('authenticated', truthOf(required) === true && authentication !== 'none', required.exists ? required : type)
    .put('authentication', authentication, type)
    .put(
      'tokenLifetimeMinutes',
      numberOf(
        pick(
          endpoint,
          'authentication.tokenLifetimeMinutes',
          'authentication.token_lifetime_minutes',
          'authentication.access_token_expire_minutes',
        ),
      ),
      type,
    )
    .put(
      'keyRotationDays',
      numberOf(pick(endpoint, 'authentication.keyRotationDays', 'authentication.key_rotation', 'authentication.key_rotation_days')),
      type,
    )
    .put(
      'roleBased',
      truthOf(pick(endpoint, 'authorization.roleBased', 'authorization.role_based')),
      pick(endpoint, 'authorization.roleBased', 'authorization.role_based'),
    )
    .put('roles', textsOf(roles), roles)
    .put(
      'wildcardRole',
      textsOf(roles).some((role) => role.includes('*')),
      roles,
    )
    .put(
      'rpm',
      numberOf(pick(endpoint, 'rateLimit.rpm', 'rate_limiting.requests_per_minute', 'rate_limiting.rpm')),
      pick(endpoint, 'rateLimit.rpm', 'rate_limiting.requests_per_minute'),
    )
    .put(
      'burst',
      numberOf(pick(endpoint, 'rateLimit.burst', 'rate_limiting.burst')),
      pick(endpoint, 'rateLimit.burst', 'rate_limiting.burst'),
    )
    .put('minTls', tls.text.replace(/^tls(v| )?/i, ''), tls)
    .put(
      'plaintext',
      truthOf(pick(endpoint, 'tls.plaintext')) === true || truthOf(pick(endpoint, 'tls.enabled')) === false,
      pick(endpoint, 'tls.plaintext', 'tls.enabled'),
    )
    .put('accessLog', truthOf(log.get('enabled')) ?? truthOf(log), log)
    .put('accessLogRetentionDays', numberOf(pick(log, 'retentionDays', 'retention_days')), log)
    .put('logsPayloads', truthOf(pick(log, 'payloads', 'log_payloads')) === true, log)
    .subject()
}

/** `access_config` has switches only: that something is on does not say what it is. */
function switches(section: Section, access: Cursor): Subject {
  const authentication = access.get('authentication_enabled')
  const authorization = access.get('authorization_enabled')
  const limits = access.get('rate_limiting')
  section
    .put('exposure', 'unstated')
    .put('authenticated', truthOf(authentication) === true, authentication)
    .put('roleBased', truthOf(authorization) === true, authorization)
    .put('wildcardRole', false)
    .put('plaintext', false)
    .put('logsPayloads', false)
  if (truthOf(authentication) === true) section.unknown('authentication', ONLY_ON, authentication)
  if (truthOf(authorization) === true) section.unknown('roles', ONLY_ON, authorization)
  for (const member of ['rpm', 'burst']) if (truthOf(limits) === true) section.unknown(member, ONLY_ON, limits)
  for (const member of ['minTls', 'accessLog', 'accessLogRetentionDays'])
    section.unknown(member, 'access_config does not speak of it', access)
  return section.put('rateLimited', truthOf(limits) === true, limits).subject()
}
