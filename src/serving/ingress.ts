import type { Cursor } from '../cursor.ts'
import type { Span, Subject } from '../facts/types.ts'
import { annotationOf, idOf, type Manifest, shownName } from './manifests.ts'

/** How something lets callers in from outside. What nobody can tell from here has a reason. */
interface Entrance {
  readonly tls: boolean | string
  readonly tlsAt: Cursor
  readonly authenticated: boolean | string
  readonly limited: boolean | string
  readonly minTls?: string
}

/** Ingresses, gateways and routes: encryption, who may enter, how often. */
export function ingressSubjects(manifests: readonly Manifest[], around: readonly Manifest[]): readonly Subject[] {
  return manifests.flatMap((manifest): readonly Subject[] => {
    const entrance = entranceOf(manifest, around)
    if (entrance === undefined) return []
    const { tls, tlsAt, authenticated, limited, minTls } = entrance
    const unknown = {
      ...(typeof tls === 'string' ? { '/tls': tls } : {}),
      ...(typeof authenticated === 'string' ? { '/authenticated': authenticated } : {}),
      ...(typeof limited === 'string' ? { '/limited': limited } : {}),
    }
    const spans: Record<string, Span> = { '/tls': tlsAt.at, '/minTls': tlsAt.at }
    return [
      {
        kind: 'serving.ingress',
        id: idOf(manifest),
        data: {
          path: manifest.path,
          object: manifest.kind,
          name: shownName(manifest),
          ...(typeof tls === 'string' ? {} : { tls }),
          ...(typeof authenticated === 'string' ? {} : { authenticated }),
          ...(typeof limited === 'string' ? {} : { limited }),
          ...(minTls === undefined ? {} : { minTls }),
        },
        at: manifest.root.get('kind').at,
        spans,
        ...(Object.keys(unknown).length === 0 ? {} : { unknown }),
      },
    ]
  })
}

function entranceOf(manifest: Manifest, manifests: readonly Manifest[]): Entrance | undefined {
  switch (`${manifest.group}/${manifest.kind}`) {
    case 'networking.k8s.io/Ingress':
    case 'extensions/Ingress':
      return ingress(manifest, manifests)
    case 'gateway.networking.k8s.io/Gateway':
      return gateway(manifest, manifests)
    case 'networking.istio.io/Gateway':
      return istioGateway(manifest, manifests)
    case 'route.openshift.io/Route':
      return {
        ...ELSEWHERE,
        tls:
          manifest.root.get('spec', 'tls', 'termination').exists &&
          manifest.root.get('spec', 'tls', 'insecureEdgeTerminationPolicy').text !== 'Allow',
        tlsAt: manifest.root.get('spec', 'tls'),
      }
    case 'traefik.io/IngressRoute':
    case 'traefik.containo.us/IngressRoute':
      return ingressRoute(manifest, manifests)
    default:
      return undefined
  }
}

/** Gateways leave callers to policies and filters, of which there are too many kinds to tell. */
const ELSEWHERE = {
  authenticated: 'policies and filters of the gateway are not followed',
  limited: 'policies and filters of the gateway are not followed',
}

const AUTHENTICATING = [
  'nginx.ingress.kubernetes.io/auth-url',
  'nginx.ingress.kubernetes.io/auth-tls-secret',
  'nginx.ingress.kubernetes.io/auth-type',
  'haproxy.org/auth-type',
  'alb.ingress.kubernetes.io/auth-type',
]
const LIMITING = [
  'nginx.ingress.kubernetes.io/limit-rps',
  'nginx.ingress.kubernetes.io/limit-rpm',
  'nginx.ingress.kubernetes.io/limit-connections',
  'haproxy.org/rate-limit-requests',
]
/** Annotations that name objects which may do both. */
const INDIRECT = ['traefik.ingress.kubernetes.io/router.middlewares', 'konghq.com/plugins']

function ingress(manifest: Manifest, manifests: readonly Manifest[]): Entrance {
  const spec = manifest.root.get('spec')
  const named = INDIRECT.map((name) => annotationOf(manifest, name)).flatMap(({ text }) => text.split(','))
  const plugins = pluginsOf(
    named.map((name) => name.trim()).filter((name) => name !== ''),
    manifests,
  )
  const has = (names: readonly string[]) => names.some((name) => !['', 'none'].includes(annotationOf(manifest, name).text))
  return {
    tls: encrypted(manifest, manifests),
    tlsAt: spec.get('tls').exists ? spec.get('tls') : spec,
    authenticated: has(AUTHENTICATING) || does(plugins, IDENTIFIES),
    limited: has(LIMITING) || does(plugins, LIMITS),
  }
}

/** A route of Traefik takes TLS only where it has a part `tls`; what its entry points add stands in the server's own configuration. */
function ingressRoute({ root }: Manifest, manifests: readonly Manifest[]): Entrance {
  const spec = root.get('spec')
  const routes = spec
    .get('routes')
    .items()
    .map((route) =>
      pluginsOf(
        route
          .get('middlewares')
          .items()
          .map((middleware) => middleware.get('name').text),
        manifests,
      ),
    )
  const each = (what: RegExp) => all(routes.map((plugins) => does(plugins, what)))
  const entries = spec
    .get('entryPoints')
    .items()
    .map(({ text }) => text)
  const secure = entries.length > 0 && entries.every((entry) => !/^(web|http)$/i.test(entry))
  return {
    tls: spec.get('tls').exists || (secure ? 'the entry points are configured elsewhere' : each(/^redirectScheme$/)),
    tlsAt: spec.get('tls').exists ? spec.get('tls') : spec,
    authenticated: each(IDENTIFIES),
    limited: each(LIMITS),
  }
}

/** True for true only; what is false anywhere is false. */
function all(answers: readonly (boolean | string)[]): boolean | string {
  if (answers.length === 0 || answers.includes(false)) return false
  return answers.find((answer) => answer !== true) ?? true
}

/** What plugins and middlewares do, in the words of their kinds; why nobody can tell for those that are not here. */
interface Plugins {
  readonly known: readonly string[]
  readonly unknown?: string
}

const IDENTIFIES = /auth|jwt|openid|oidc|mtls|acl/i
const LIMITS = /rate-?limit|inflight/i

function does({ known, unknown }: Plugins, what: RegExp): boolean | string {
  return known.some((each) => what.test(each)) || (unknown ?? false)
}

const MAX_CHAIN = 10

/** Chains of middlewares are followed; a circle of them does nothing. */
function pluginsOf(names: readonly string[], manifests: readonly Manifest[], depth = 0): Plugins {
  const plugins = names.map((name): Plugins => {
    const found = manifests.find(
      (other) =>
        ['KongPlugin', 'KongClusterPlugin', 'Middleware'].includes(other.kind) &&
        (other.name === name || name === `${other.namespace || 'default'}-${other.name}@kubernetescrd`),
    )
    if (found === undefined) return { known: [], unknown: `${name} is not in this repository` }
    const chain = found.root.get('spec', 'chain', 'middlewares').items()
    if (chain.length > 0 && depth < MAX_CHAIN)
      return pluginsOf(
        chain.map((each) => each.get('name').text),
        manifests,
        depth + 1,
      )
    const plugin = found.root.get('plugin').text
    const members = found.root
      .get('spec')
      .entries()
      .map(([key]) => key)
    return { known: plugin === '' ? members : [plugin] }
  })
  const unknown = plugins.find((plugin) => plugin.unknown !== undefined)?.unknown
  return { known: plugins.flatMap(({ known }) => known), ...(unknown === undefined ? {} : { unknown }) }
}

/** Every host has a certificate, and nothing says that plain calls are taken as well. A text says why nobody can tell. */
function encrypted(manifest: Manifest, manifests: readonly Manifest[]): boolean | string {
  const spec = manifest.root.get('spec')
  const said = (name: string) => annotationOf(manifest, name)
  if (/^(false|0|no|f)$/i.test(said('nginx.ingress.kubernetes.io/ssl-redirect').text)) return false
  const classes = [said('kubernetes.io/ingress.class').text, spec.get('ingressClassName').text].filter((each) => each !== '')
  const mayBe = (name: string) => classes.length === 0 || classes.some((each) => each.includes(name))
  const listening = said('alb.ingress.kubernetes.io/listen-ports').text
  if (mayBe('alb') && (said('alb.ingress.kubernetes.io/certificate-arn').exists || /HTTPS/.test(listening)))
    return (
      !/"HTTP"/.test(listening) || ['ssl-redirect', 'actions.ssl-redirect'].some((name) => said(`alb.ingress.kubernetes.io/${name}`).exists)
    )
  if (mayBe('azure') && said('appgw.ingress.kubernetes.io/appgw-ssl-certificate').exists)
    return said('appgw.ingress.kubernetes.io/ssl-redirect').text === 'true'
  if (mayBe('traefik') && said('traefik.ingress.kubernetes.io/router.tls').text === 'true')
    return !/\bweb\b/.test(said('traefik.ingress.kubernetes.io/router.entrypoints').text)
  const ofGoogle = ['networking.gke.io/managed-certificates', 'ingress.gcp.kubernetes.io/pre-shared-cert'].some((name) => said(name).exists)
  const certified = ofGoogle || certifies(spec)
  const isGce = ofGoogle || [said('kubernetes.io/ingress.class').text, spec.get('ingressClassName').text].includes('gce')
  return certified && isGce ? redirectsOnGoogle(manifest, manifests) : certified
}

/** Google's load balancers answer plain calls unless they are told not to. */
function redirectsOnGoogle(manifest: Manifest, manifests: readonly Manifest[]): boolean | string {
  if (annotationOf(manifest, 'kubernetes.io/ingress.allow-http').text === 'false') return true
  const named = annotationOf(manifest, 'networking.gke.io/v1beta1.FrontendConfig').text
  if (named === '') return false
  const config = manifests.find(({ kind, name }) => kind === 'FrontendConfig' && name === named)
  return config === undefined
    ? `the FrontendConfig ${named} is not in this repository`
    : config.root.get('spec', 'redirectToHttps', 'enabled').value === true
}

function certifies(spec: Cursor): boolean {
  const certificates = spec.get('tls').items()
  const covered = new Set(
    certificates.flatMap((each) =>
      each
        .get('hosts')
        .items()
        .map(({ text }) => text),
    ),
  )
  if (certificates.length === 0) return false
  return (
    covered.size === 0 ||
    spec
      .get('rules')
      .items()
      .every((rule) => rule.get('host').text === '' || covers(covered, rule.get('host').text))
  )
}

function covers(hosts: ReadonlySet<string>, host: string): boolean {
  return hosts.has(host) || hosts.has(host.replace(/^[^.]+/, '*'))
}

/** A plain listener is fine where routes only send callers on to the encrypted one. */
function gateway({ root, name: gatewayName }: Manifest, manifests: readonly Manifest[]): Entrance {
  const redirected = manifests.some(
    ({ kind, root: route }) =>
      kind === 'HTTPRoute' &&
      route
        .get('spec', 'parentRefs')
        .items()
        .some((parent) => parent.get('name').text === gatewayName) &&
      route
        .get('spec', 'rules')
        .items()
        .some((rule) =>
          rule
            .get('filters')
            .items()
            .some((filter) => filter.get('requestRedirect', 'scheme').text === 'https'),
        ),
  )
  const open = ['TCP', 'UDP', ...(redirected ? [] : ['HTTP'])]
  const plain = root
    .get('spec', 'listeners')
    .items()
    .find((listener) => open.includes(listener.get('protocol').text.toUpperCase()))
  return { ...ELSEWHERE, tls: plain === undefined, tlsAt: plain ?? root.get('spec', 'listeners') }
}

const ISTIO_TLS: Readonly<Record<string, string>> = { TLSV1_0: '1.0', TLSV1_1: '1.1', TLSV1_2: '1.2', TLSV1_3: '1.3' }

function istioGateway({ root, name }: Manifest, manifests: readonly Manifest[]): Entrance | undefined {
  // What Knative puts before calls from within the cluster is no way in from outside.
  if (root.get('spec', 'selector', 'istio').text === 'egressgateway') return undefined
  if (root.get('metadata', 'labels', 'networking.knative.dev/ingress-provider').exists && /local/.test(name)) return undefined
  const servers = root.get('spec', 'servers').items()
  const plain = servers.find(
    (server) =>
      /^(HTTP|HTTP2|GRPC|GRPC-WEB|TCP)$/i.test(server.get('port', 'protocol').text) && server.get('tls', 'httpsRedirect').value !== true,
  )
  const encrypting = servers.find((server) => server.get('tls', 'mode').exists)
  const asked =
    manifests.some(({ kind }) => kind === 'RequestAuthentication') && manifests.some(({ kind }) => kind === 'AuthorizationPolicy')
  const mutual = encrypting?.get('tls', 'mode').text === 'MUTUAL'
  const version = encrypting?.get('tls', 'minProtocolVersion').text ?? ''
  return {
    ...ELSEWHERE,
    ...(asked || mutual ? { authenticated: true } : {}),
    tls: plain === undefined,
    tlsAt: plain?.get('port', 'protocol') ?? encrypting?.get('tls') ?? root.get('spec', 'servers'),
    ...(encrypting === undefined ? {} : { minTls: ISTIO_TLS[version] ?? '1.2' }),
  }
}
