import type { Cursor } from '../../documents/cursor.ts'
import type { Manifest } from './manifests.ts'
import type { Tristate } from './tristate.ts'

/** The kinds of some plugins and middlewares. `unknown` is the reason if one of them is not in the repository. */
export interface Plugins {
  readonly known: readonly string[]
  readonly unknown?: string
}

/** Kong plugins and Traefik middlewares that reject unauthenticated callers. */
export const IDENTIFIES =
  /^(key-auth(-enc)?|basic-auth|jwt(-signer)?|oauth2(-introspection)?|openid-connect|hmac-auth|ldap-auth(-advanced)?|mtls-auth|header-cert-auth|saml|basicAuth|digestAuth|forwardAuth|oidc|hmac|ldap|apiKey|oAuthClientCredentials|oAuthIntrospection)$/
/** Kong plugins and Traefik middlewares that limit the request rate. */
export const LIMITS = /^(rate-limiting(-advanced)?|response-ratelimiting|service-protection|rateLimit|inFlightReq|distributedRateLimit)$/

/** Tells whether one of the plugins is of a kind; unknown if none of the known ones is and some are missing. */
export function does({ known, unknown }: Plugins, kind: RegExp): Tristate {
  if (known.some((each) => kind.test(each))) return true
  return unknown === undefined ? false : { reason: unknown }
}

/** A reference to a plugin. */
export interface PluginReference {
  readonly name: string
  /** The namespace in which it is looked up. */
  readonly namespace: string
}

const PLUGINS = ['KongPlugin', 'KongClusterPlugin', 'Middleware']
const indexes = new WeakMap<readonly Manifest[], ReadonlyMap<string, readonly Manifest[]>>()

/** Indexes plugins by name and by the form that Traefik annotations use. */
function indexOf(manifests: readonly Manifest[]): ReadonlyMap<string, readonly Manifest[]> {
  const index =
    indexes.get(manifests) ??
    new Map<string, readonly Manifest[]>(
      [
        ...Map.groupBy(
          manifests.filter(({ kind }) => PLUGINS.includes(kind)),
          ({ name }) => name,
        ),
      ].flatMap(([name, plugins]) => [
        [name, plugins] as const,
        ...plugins.map((plugin) => [`${plugin.namespace || 'default'}-${name}@kubernetescrd`, [plugin]] as const),
      ]),
    )
  indexes.set(manifests, index)
  return index
}

function pluginNamed({ name, namespace }: PluginReference, manifests: readonly Manifest[]): Manifest | undefined {
  const found = indexOf(manifests).get(name) ?? []
  if (name.endsWith('@kubernetescrd')) return found[0]
  return found.find((each) => each.kind === 'KongClusterPlugin' || ['', namespace].includes(each.namespace) || namespace === '')
}

/** Resolves plugins and chains of middlewares. Each is visited once, so a cycle ends. */
export function pluginsOf(named: readonly PluginReference[], manifests: readonly Manifest[], seen = new Set<string>()): Plugins {
  const known: string[] = []
  let unknown: string | undefined
  for (const each of named) {
    const key = `${each.namespace}/${each.name}`
    if (seen.has(key)) continue
    seen.add(key)
    const found = pluginNamed(each, manifests)
    if (found === undefined) {
      unknown ??= `the middleware or plugin "${each.name}" is not in this repository`
      continue
    }
    const inner = pluginsOf(middlewaresIn(found.root.get('spec', 'chain'), found.namespace), manifests, seen)
    known.push(...kindsOf(found), ...inner.known)
    unknown ??= inner.unknown
  }
  return unknown === undefined ? { known } : { known, unknown }
}

/**
 * Returns the `middlewares` of a route or a chain.
 *
 * @param namespace - for references without a namespace.
 */
export function middlewaresIn(holder: Cursor, namespace: string): readonly PluginReference[] {
  return holder
    .get('middlewares')
    .items()
    .map((each) => ({ name: each.get('name').text, namespace: each.get('namespace').text || namespace }))
}

/** Returns the kinds of a plugin; empty if it is disabled, allows anonymous callers, or has a limit of 0. */
function kindsOf({ root }: Manifest): readonly string[] {
  const plugin = root.get('plugin').text
  if (plugin !== '') return root.get('disabled').value === true || root.get('config', 'anonymous').text !== '' ? [] : [plugin]
  const average = root.get('spec', 'rateLimit', 'average').text
  return root
    .get('spec')
    .entries()
    .map(([key]) => key)
    .filter((key) => key !== 'rateLimit' || !['', '0'].includes(average))
}
