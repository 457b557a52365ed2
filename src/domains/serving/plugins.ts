import type { Cursor } from '../../documents/cursor.ts'
import type { Manifest } from './manifests.ts'

/** What plugins and middlewares do, by the names of their kinds; why nobody can tell for those that are not here. */
export interface Plugins {
  readonly known: readonly string[]
  readonly unknown?: string
}

/** Plugins of Kong and middlewares of Traefik that turn away who does not say who they are. */
export const IDENTIFIES =
  /^(key-auth(-enc)?|basic-auth|jwt(-signer)?|oauth2(-introspection)?|openid-connect|hmac-auth|ldap-auth(-advanced)?|mtls-auth|header-cert-auth|saml|basicAuth|digestAuth|forwardAuth|oidc|hmac|ldap|apiKey|oAuthClientCredentials|oAuthIntrospection)$/
export const LIMITS = /^(rate-limiting(-advanced)?|response-ratelimiting|service-protection|rateLimit|inFlightReq|distributedRateLimit)$/

export function does({ known, unknown }: Plugins, what: RegExp): boolean | string {
  return known.some((each) => what.test(each)) || (unknown ?? false)
}

/** A plugin as something names it. */
export interface Named {
  readonly name: string
  /** Where it is looked for. */
  readonly namespace: string
}

const PLUGINS = ['KongPlugin', 'KongClusterPlugin', 'Middleware']
const indexes = new WeakMap<readonly Manifest[], ReadonlyMap<string, readonly Manifest[]>>()

/** Plugins by their names, and by those that the annotation of Traefik has for them. */
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

function pluginNamed({ name, namespace }: Named, manifests: readonly Manifest[]): Manifest | undefined {
  const found = indexOf(manifests).get(name) ?? []
  if (name.endsWith('@kubernetescrd')) return found[0]
  return found.find((each) => each.kind === 'KongClusterPlugin' || ['', namespace].includes(each.namespace) || namespace === '')
}

/** Chains of middlewares are followed, each once; a circle of them does nothing. */
export function pluginsOf(named: readonly Named[], manifests: readonly Manifest[], seen = new Set<string>()): Plugins {
  const known: string[] = []
  let unknown: string | undefined
  for (const each of named) {
    const key = `${each.namespace}/${each.name}`
    if (seen.has(key)) continue
    seen.add(key)
    const found = pluginNamed(each, manifests)
    if (found === undefined) {
      unknown ??= `${each.name} is not in this repository`
      continue
    }
    const inner = pluginsOf(middlewaresIn(found.root.get('spec', 'chain'), found.namespace), manifests, seen)
    known.push(...whatItDoes(found), ...inner.known)
    unknown ??= inner.unknown
  }
  return unknown === undefined ? { known } : { known, unknown }
}

/** `middlewares` of a route or a chain; each may say where it is looked for. @param namespace - where, when it does not. */
export function middlewaresIn(holder: Cursor, namespace: string): readonly Named[] {
  return holder
    .get('middlewares')
    .items()
    .map((each) => ({ name: each.get('name').text, namespace: each.get('namespace').text || namespace }))
}

/** Nothing for a plugin that is switched off, lets callers without a name through, or counts to none. */
function whatItDoes({ root }: Manifest): readonly string[] {
  const plugin = root.get('plugin').text
  if (plugin !== '') return root.get('disabled').value === true || root.get('config', 'anonymous').text !== '' ? [] : [plugin]
  const average = root.get('spec', 'rateLimit', 'average').text
  return root
    .get('spec')
    .entries()
    .map(([key]) => key)
    .filter((key) => key !== 'rateLimit' || !['', '0'].includes(average))
}
