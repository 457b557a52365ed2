import type { Span, Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { annotationOf, idOf, type Manifest, mayShareNamespace, shownName } from './manifests.ts'
import { does, IDENTIFIES, LIMITS, middlewaresIn, pluginsOf } from './plugins.ts'
import { all, isUnknown, type Tristate, unknown } from './tristate.ts'

/** An entry point for callers from outside the cluster. */
interface EntryPoint {
  readonly tls: Tristate
  readonly tlsAt: Cursor
  readonly authenticated: Tristate
  readonly limited: Tristate
  /** Lowest TLS version, such as `1.2`. */
  readonly minTls?: string
}

/** Returns ingresses, gateways and routes with their TLS, authentication and rate limits. */
export function ingressSubjects(manifests: readonly Manifest[], all: readonly Manifest[]): readonly Subject[] {
  return manifests.flatMap((manifest): readonly Subject[] => {
    const entryPoint = entryPointOf(manifest, all)
    if (entryPoint === undefined) return []
    const { tls, tlsAt, authenticated, limited, minTls } = entryPoint
    const reasons = {
      ...(isUnknown(tls) ? { '/tls': tls.reason } : {}),
      ...(isUnknown(authenticated) ? { '/authenticated': authenticated.reason } : {}),
      ...(isUnknown(limited) ? { '/limited': limited.reason } : {}),
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
          ...(isUnknown(tls) ? {} : { tls }),
          ...(isUnknown(authenticated) ? {} : { authenticated }),
          ...(isUnknown(limited) ? {} : { limited }),
          ...(minTls === undefined ? {} : { minTls }),
        },
        at: manifest.root.get('kind').at,
        spans,
        ...(Object.keys(reasons).length === 0 ? {} : { unknown: reasons }),
      },
    ]
  })
}

function entryPointOf(manifest: Manifest, manifests: readonly Manifest[]): EntryPoint | undefined {
  switch (`${manifest.group}/${manifest.kind}`) {
    case 'networking.k8s.io/Ingress':
    case 'extensions/Ingress':
      return ingress(manifest, manifests)
    case 'gateway.networking.k8s.io/Gateway':
    case 'gateway.networking.k8s.io/ListenerSet':
    case 'gateway.networking.x-k8s.io/XListenerSet':
      return gateway(manifest, manifests)
    case 'networking.istio.io/Gateway':
      return istioGateway(manifest)
    case 'route.openshift.io/Route':
      return {
        ...NOT_EVALUATED,
        tls:
          manifest.root.get('spec', 'tls', 'termination').exists &&
          manifest.root.get('spec', 'tls', 'insecureEdgeTerminationPolicy').text !== 'Allow',
        tlsAt: manifest.root.get('spec', 'tls'),
      }
    case 'traefik.io/IngressRoute':
    case 'traefik.containo.us/IngressRoute':
      return ingressRoute(manifest, manifests)
    case 'traefik.io/IngressRouteTCP':
    case 'traefik.containo.us/IngressRouteTCP':
      return { ...NOT_EVALUATED, tls: manifest.root.get('spec', 'tls').exists, tlsAt: manifest.root.get('spec') }
    case 'projectcontour.io/HTTPProxy':
      return httpProxy(manifest)
    default:
      return undefined
  }
}

/** For gateways, whose policies and filters have too many kinds to evaluate. */
const NOT_EVALUATED = {
  authenticated: unknown('policies and filters of the gateway are not evaluated'),
  limited: unknown('policies and filters of the gateway are not evaluated'),
}

const AUTHENTICATING = [
  'nginx.ingress.kubernetes.io/auth-url',
  'nginx.ingress.kubernetes.io/auth-tls-secret',
  'nginx.ingress.kubernetes.io/auth-type',
  'haproxy.org/auth-type',
  'alb.ingress.kubernetes.io/auth-type',
]
/** Annotations that make a configured authentication optional. */
const OPTIONAL_AUTH: readonly (readonly [annotation: string, value: RegExp])[] = [
  ['nginx.ingress.kubernetes.io/auth-tls-verify-client', /^(off|optional|optional_no_ca)$/],
  ['alb.ingress.kubernetes.io/auth-on-unauthenticated-request', /^allow$/],
]
const LIMITING = [
  'nginx.ingress.kubernetes.io/limit-rps',
  'nginx.ingress.kubernetes.io/limit-rpm',
  'nginx.ingress.kubernetes.io/limit-connections',
  'haproxy.org/rate-limit-requests',
]
/** Annotations for cloud firewalls, whose rules are defined elsewhere. */
const FIREWALLS = ['wafv2-acl-arn', 'wafv2-acl-name', 'waf-acl-id'].map((name) => `alb.ingress.kubernetes.io/${name}`)
/** Annotations that refer to plugins, which may authenticate callers and limit requests. */
const PLUGIN_ANNOTATIONS = ['traefik.ingress.kubernetes.io/router.middlewares', 'konghq.com/plugins']

function ingress(manifest: Manifest, manifests: readonly Manifest[]): EntryPoint {
  const spec = manifest.root.get('spec')
  const named = PLUGIN_ANNOTATIONS.map((name) => annotationOf(manifest, name)).flatMap(({ text }) => text.split(','))
  const plugins = pluginsOf(
    named
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, namespace: manifest.namespace })),
    manifests,
  )
  const has = (names: readonly string[]) => names.some((name) => !['', 'none', '0'].includes(annotationOf(manifest, name).text))
  return {
    tls: encrypted(manifest, manifests),
    tlsAt: uncovered(spec) ?? (spec.get('tls').exists ? spec.get('tls') : spec),
    authenticated:
      (has(AUTHENTICATING) && !OPTIONAL_AUTH.some(([name, value]) => value.test(annotationOf(manifest, name).text))) ||
      does(plugins, IDENTIFIES),
    limited: has(LIMITING) || (has(FIREWALLS) ? unknown('the rules of the web ACL are not in this repository') : does(plugins, LIMITS)),
  }
}

/** Reads a Traefik route. It uses TLS only if it has a section `tls`; its Traefik entry points are defined in the server configuration. */
function ingressRoute({ root, namespace }: Manifest, manifests: readonly Manifest[]): EntryPoint {
  const spec = root.get('spec')
  const routes = spec
    .get('routes')
    .items()
    .map((route) => pluginsOf(middlewaresIn(route, namespace), manifests))
  const each = (kind: RegExp) => all(routes.map((plugins) => does(plugins, kind)))
  // Plain-HTTP requests are only redirected.
  const redirected = spec.get('tls').exists ? false : each(/^redirectScheme$/)
  const entries = spec
    .get('entryPoints')
    .items()
    .map(({ text }) => text)
  const secure = entries.length > 0 && entries.every((entry) => !/^(web|http)$/i.test(entry))
  return {
    tls: spec.get('tls').exists || (secure ? ENTRY_POINTS_ELSEWHERE : redirected),
    tlsAt: spec.get('tls').exists ? spec.get('tls') : spec,
    authenticated: redirected === true || each(IDENTIFIES),
    limited: redirected === true || each(LIMITS),
  }
}

const ENTRY_POINTS_ELSEWHERE = unknown('the Traefik entry points are configured elsewhere')

/** Reads a Contour proxy. One that other proxies include has no host, and so no TLS settings. */
function httpProxy({ root }: Manifest): EntryPoint | undefined {
  const host = root.get('spec', 'virtualhost')
  if (!host.exists) return undefined
  const plain = root
    .get('spec', 'routes')
    .items()
    .find((route) => route.get('permitInsecure').value === true)
  return { ...NOT_EVALUATED, tls: host.get('tls').exists && plain === undefined, tlsAt: plain?.get('permitInsecure') ?? host }
}

/** Annotations that make a controller redirect plain HTTP to HTTPS. The redirect is on unless the value is false. */
const REDIRECTING = [
  'nginx.ingress.kubernetes.io/ssl-redirect',
  'haproxy.org/ssl-redirect',
  'nginx.org/redirect-to-https',
  'ingress.kubernetes.io/ssl-redirect',
]

/** Tells whether every host has a certificate and plain HTTP is not accepted as well. */
function encrypted(manifest: Manifest, manifests: readonly Manifest[]): Tristate {
  const spec = manifest.root.get('spec')
  const annotation = (name: string) => annotationOf(manifest, name)
  if (REDIRECTING.some((name) => /^(false|0|no|f)$/i.test(annotation(name).text))) return false
  if (/(^|,)\s*http\s*(,|$)/.test(annotation('konghq.com/protocols').text)) return false
  const classes = [annotation('kubernetes.io/ingress.class').text, spec.get('ingressClassName').text].filter((each) => each !== '')
  const mayBe = (name: string) => classes.length === 0 || classes.some((each) => each.includes(name))
  const listening = annotation('alb.ingress.kubernetes.io/listen-ports').text
  if (listening !== '' && !/HTTPS/.test(listening)) return false
  if (mayBe('alb') && (annotation('alb.ingress.kubernetes.io/certificate-arn').exists || /HTTPS/.test(listening)))
    return (
      !/"HTTP"/.test(listening) ||
      ['ssl-redirect', 'actions.ssl-redirect'].some((name) => annotation(`alb.ingress.kubernetes.io/${name}`).exists)
    )
  if (mayBe('azure') && annotation('appgw.ingress.kubernetes.io/appgw-ssl-certificate').exists)
    return annotation('appgw.ingress.kubernetes.io/ssl-redirect').text === 'true'
  if (mayBe('traefik') && annotation('traefik.ingress.kubernetes.io/router.tls').text === 'true')
    return !/\bweb\b/.test(annotation('traefik.ingress.kubernetes.io/router.entrypoints').text)
  const ofGoogle = ['networking.gke.io/managed-certificates', 'ingress.gcp.kubernetes.io/pre-shared-cert'].some(
    (name) => annotation(name).exists,
  )
  const certified = ofGoogle || certifies(spec)
  if (!certified) return false
  if (ofGoogle || classes.includes('gce')) return redirectsOnGoogle(manifest, manifests)
  const [, rejects] = REJECTS_PLAIN_HTTP.find(([name]) => classes.some((each) => each.includes(name))) ?? []
  return rejects === undefined || rejects((name) => annotation(name).text)
}

/** Controllers that accept plain HTTP next to TLS, and the test for the settings that prevent it. */
const REJECTS_PLAIN_HTTP: readonly (readonly [name: string, rejects: (annotation: (name: string) => string) => Tristate])[] = [
  // Without an HTTPS port the load balancer listens on plain HTTP only.
  ['alb', () => false],
  ['azure', (annotation) => annotation('appgw.ingress.kubernetes.io/ssl-redirect') === 'true'],
  [
    'kong',
    (annotation) =>
      annotation('konghq.com/protocols')
        .split(',')
        .every((each) => /^\s*(https|grpcs)\s*$/.test(each)),
  ],
  [
    'contour',
    (annotation) =>
      annotation('ingress.kubernetes.io/force-ssl-redirect') === 'true' || annotation('kubernetes.io/ingress.allow-http') === 'false',
  ],
  [
    'traefik',
    (annotation) => (/\bweb\b/.test(annotation('traefik.ingress.kubernetes.io/router.entrypoints')) ? false : ENTRY_POINTS_ELSEWHERE),
  ],
]

/** Tells whether a Google load balancer redirects plain HTTP, which it accepts by default. */
function redirectsOnGoogle(manifest: Manifest, manifests: readonly Manifest[]): Tristate {
  if (annotationOf(manifest, 'kubernetes.io/ingress.allow-http').text === 'false') return true
  const named = annotationOf(manifest, 'networking.gke.io/v1beta1.FrontendConfig').text
  if (named === '') return false
  const config = manifests.find(({ kind, name }) => kind === 'FrontendConfig' && name === named)
  return config === undefined
    ? unknown(`the FrontendConfig "${named}" is not in this repository`)
    : config.root.get('spec', 'redirectToHttps', 'enabled').value === true
}

function certifies(spec: Cursor): boolean {
  return spec.get('tls').items().length > 0 && uncovered(spec) === undefined
}

/** Returns the first host without a certificate, provided that the certificates name hosts. */
function uncovered(spec: Cursor): Cursor | undefined {
  const certified = new Set(
    spec
      .get('tls')
      .items()
      .flatMap((each) => each.get('hosts').items())
      .map(({ text }) => text),
  )
  if (certified.size === 0) return undefined
  return spec
    .get('rules')
    .items()
    .map((rule) => rule.get('host'))
    .find(({ text }) => !covers(certified, text))
}

function covers(hosts: ReadonlySet<string>, host: string): boolean {
  return hosts.has(host) || hosts.has(host.replace(/^[^.]+/, '*'))
}

/** A route that refers to a gateway. */
interface RouteAttachment {
  readonly parent: Cursor
  readonly route: Cursor
  /** The route, with the namespace in which its gateway is looked up. */
  readonly from: Manifest
}

const routes = new WeakMap<readonly Manifest[], ReadonlyMap<string, readonly RouteAttachment[]>>()

/** Returns the routes that are attached to a gateway. */
function routesOf(gateway: Manifest, manifests: readonly Manifest[]): readonly RouteAttachment[] {
  const index =
    routes.get(manifests) ??
    Map.groupBy(
      manifests
        .filter(({ kind }) => /^(HTTP|GRPC|TLS|TCP)Route$/.test(kind))
        .flatMap((manifest) =>
          manifest.root
            .get('spec', 'parentRefs')
            .items()
            .map((parent) => ({
              parent,
              route: manifest.root,
              from: { ...manifest, namespace: parent.get('namespace').text || manifest.namespace },
            })),
        ),
      ({ parent }) => parent.get('name').text,
    )
  routes.set(manifests, index)
  return (index.get(gateway.name) ?? []).filter(({ from }) => mayShareNamespace(from, gateway))
}

/** Reads a gateway. A plain listener is acceptable if every route attached to it redirects to HTTPS. */
function gateway(manifest: Manifest, manifests: readonly Manifest[]): EntryPoint {
  const { root } = manifest
  const attached = routesOf(manifest, manifests)
  const redirected = (listener: Cursor) => {
    const own = attached.filter(({ parent }) => ['', listener.get('name').text].includes(parent.get('sectionName').text))
    return own.length > 0 && own.every(redirects)
  }
  const plain = root
    .get('spec', 'listeners')
    .items()
    .find((listener) => {
      const protocol = listener.get('protocol').text.toUpperCase()
      return ['TCP', 'UDP'].includes(protocol) || (protocol === 'HTTP' && !redirected(listener))
    })
  return { ...NOT_EVALUATED, tls: plain === undefined, tlsAt: plain ?? root.get('spec', 'listeners') }
}

/** Tells whether every rule of a route redirects to HTTPS. */
function redirects({ route }: RouteAttachment): boolean {
  const rules = route.get('spec', 'rules').items()
  return (
    rules.length > 0 &&
    rules.every((rule) =>
      rule
        .get('filters')
        .items()
        .some((filter) => filter.get('requestRedirect', 'scheme').text === 'https'),
    )
  )
}

const ISTIO_TLS: Readonly<Record<string, string>> = { TLSV1_0: '1.0', TLSV1_1: '1.1', TLSV1_2: '1.2', TLSV1_3: '1.3' }

function istioGateway({ root, name }: Manifest): EntryPoint | undefined {
  // The Knative gateway for cluster-local calls is not an external entry point.
  if (root.get('spec', 'selector', 'istio').text === 'egressgateway') return undefined
  if (root.get('metadata', 'labels', 'networking.knative.dev/ingress-provider').exists && /local/.test(name)) return undefined
  const servers = root.get('spec', 'servers').items()
  const plain = servers.find(
    (server) =>
      /^(HTTP|HTTP2|GRPC|GRPC-WEB|TCP)$/i.test(server.get('port', 'protocol').text) && server.get('tls', 'httpsRedirect').value !== true,
  )
  const encrypting = servers.find((server) => server.get('tls', 'mode').exists)
  const mutual = servers.length > 0 && servers.every((server) => server.get('tls', 'mode').text === 'MUTUAL')
  const version = encrypting?.get('tls', 'minProtocolVersion').text ?? ''
  return {
    ...NOT_EVALUATED,
    ...(mutual ? { authenticated: true } : {}),
    tls: plain === undefined,
    tlsAt: plain?.get('port', 'protocol') ?? encrypting?.get('tls') ?? root.get('spec', 'servers'),
    ...(encrypting === undefined ? {} : { minTls: ISTIO_TLS[version] ?? '1.2' }),
  }
}
