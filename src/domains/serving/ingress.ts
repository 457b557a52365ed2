import type { Span, Subject } from '../../core/subject.ts'
import type { Cursor } from '../../documents/cursor.ts'
import { annotationOf, idOf, type Manifest, mayShareNamespace, shownName } from './manifests.ts'
import { does, IDENTIFIES, LIMITS, middlewaresIn, pluginsOf } from './plugins.ts'

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
    case 'gateway.networking.k8s.io/ListenerSet':
    case 'gateway.networking.x-k8s.io/XListenerSet':
      return gateway(manifest, manifests)
    case 'networking.istio.io/Gateway':
      return istioGateway(manifest)
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
    case 'traefik.io/IngressRouteTCP':
    case 'traefik.containo.us/IngressRouteTCP':
      return { ...ELSEWHERE, tls: manifest.root.get('spec', 'tls').exists, tlsAt: manifest.root.get('spec') }
    case 'projectcontour.io/HTTPProxy':
      return httpProxy(manifest)
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
/** What lets callers through all the same. */
const LENIENT: readonly (readonly [annotation: string, value: RegExp])[] = [
  ['nginx.ingress.kubernetes.io/auth-tls-verify-client', /^(off|optional|optional_no_ca)$/],
  ['alb.ingress.kubernetes.io/auth-on-unauthenticated-request', /^allow$/],
]
const LIMITING = [
  'nginx.ingress.kubernetes.io/limit-rps',
  'nginx.ingress.kubernetes.io/limit-rpm',
  'nginx.ingress.kubernetes.io/limit-connections',
  'haproxy.org/rate-limit-requests',
]
/** Firewalls of a cloud, whose rules stand elsewhere. */
const FIREWALLS = ['wafv2-acl-arn', 'wafv2-acl-name', 'waf-acl-id'].map((name) => `alb.ingress.kubernetes.io/${name}`)
/** Annotations that name objects which may do both. */
const INDIRECT = ['traefik.ingress.kubernetes.io/router.middlewares', 'konghq.com/plugins']

function ingress(manifest: Manifest, manifests: readonly Manifest[]): Entrance {
  const spec = manifest.root.get('spec')
  const named = INDIRECT.map((name) => annotationOf(manifest, name)).flatMap(({ text }) => text.split(','))
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
      (has(AUTHENTICATING) && !LENIENT.some(([name, value]) => value.test(annotationOf(manifest, name).text))) || does(plugins, IDENTIFIES),
    limited: has(LIMITING) || (has(FIREWALLS) ? 'the rules of the web ACL are not here' : does(plugins, LIMITS)),
  }
}

/** A route of Traefik takes TLS only where it has a part `tls`; what its entry points add stands in the server's own configuration. */
function ingressRoute({ root, namespace }: Manifest, manifests: readonly Manifest[]): Entrance {
  const spec = root.get('spec')
  const routes = spec
    .get('routes')
    .items()
    .map((route) => pluginsOf(middlewaresIn(route, namespace), manifests))
  const each = (what: RegExp) => all(routes.map((plugins) => does(plugins, what)))
  // Nobody gets further than to be sent on.
  const sent = spec.get('tls').exists ? false : each(/^redirectScheme$/)
  const entries = spec
    .get('entryPoints')
    .items()
    .map(({ text }) => text)
  const secure = entries.length > 0 && entries.every((entry) => !/^(web|http)$/i.test(entry))
  return {
    tls: spec.get('tls').exists || (secure ? 'the entry points are configured elsewhere' : sent),
    tlsAt: spec.get('tls').exists ? spec.get('tls') : spec,
    authenticated: sent === true || each(IDENTIFIES),
    limited: sent === true || each(LIMITS),
  }
}

/** A proxy of Contour that others take in has no host of its own, and none of its own encryption. */
function httpProxy({ root }: Manifest): Entrance | undefined {
  const host = root.get('spec', 'virtualhost')
  if (!host.exists) return undefined
  const plain = root
    .get('spec', 'routes')
    .items()
    .find((route) => route.get('permitInsecure').value === true)
  return { ...ELSEWHERE, tls: host.get('tls').exists && plain === undefined, tlsAt: plain?.get('permitInsecure') ?? host }
}

/** True for true only; what is false anywhere is false. */
function all(answers: readonly (boolean | string)[]): boolean | string {
  if (answers.length === 0 || answers.includes(false)) return false
  return answers.find((answer) => answer !== true) ?? true
}

/** What makes controllers send plain callers on, unless it is switched off. */
const REDIRECTING = [
  'nginx.ingress.kubernetes.io/ssl-redirect',
  'haproxy.org/ssl-redirect',
  'nginx.org/redirect-to-https',
  'ingress.kubernetes.io/ssl-redirect',
]

/** Every host has a certificate, and nothing says that plain calls are taken as well. A text says why nobody can tell. */
function encrypted(manifest: Manifest, manifests: readonly Manifest[]): boolean | string {
  const spec = manifest.root.get('spec')
  const said = (name: string) => annotationOf(manifest, name)
  if (REDIRECTING.some((name) => /^(false|0|no|f)$/i.test(said(name).text))) return false
  if (/(^|,)\s*http\s*(,|$)/.test(said('konghq.com/protocols').text)) return false
  const classes = [said('kubernetes.io/ingress.class').text, spec.get('ingressClassName').text].filter((each) => each !== '')
  const mayBe = (name: string) => classes.length === 0 || classes.some((each) => each.includes(name))
  const listening = said('alb.ingress.kubernetes.io/listen-ports').text
  if (listening !== '' && !/HTTPS/.test(listening)) return false
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
  if (!certified) return false
  if (ofGoogle || classes.includes('gce')) return redirectsOnGoogle(manifest, manifests)
  const [, closes] = BESIDE_TLS.find(([name]) => classes.some((each) => each.includes(name))) ?? []
  return closes === undefined || closes((name) => said(name).text)
}

/** Controllers for which certificates alone do not turn plain callers away, and what does. */
const BESIDE_TLS: readonly (readonly [name: string, closes: (said: (annotation: string) => string) => boolean | string])[] = [
  // Without an HTTPS port there is a plain one only.
  ['alb', () => false],
  ['azure', (said) => said('appgw.ingress.kubernetes.io/ssl-redirect') === 'true'],
  [
    'kong',
    (said) =>
      said('konghq.com/protocols')
        .split(',')
        .every((each) => /^\s*(https|grpcs)\s*$/.test(each)),
  ],
  [
    'contour',
    (said) => said('ingress.kubernetes.io/force-ssl-redirect') === 'true' || said('kubernetes.io/ingress.allow-http') === 'false',
  ],
  [
    'traefik',
    (said) =>
      /\bweb\b/.test(said('traefik.ingress.kubernetes.io/router.entrypoints')) ? false : 'the entry points are configured elsewhere',
  ],
]

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
  return spec.get('tls').items().length > 0 && uncovered(spec) === undefined
}

/** The first host that is none of those with a certificate, where these name any. */
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

interface Attached {
  readonly parent: Cursor
  readonly route: Cursor
  /** The route, in the namespace in which it looks for its gateway. */
  readonly from: Manifest
}

const routes = new WeakMap<readonly Manifest[], ReadonlyMap<string, readonly Attached[]>>()

/** Routes by the names of the gateways that they hang on. */
function routesOf(gateway: Manifest, manifests: readonly Manifest[]): readonly Attached[] {
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

/** A plain listener is fine where all that hangs on it sends callers on to the encrypted one. */
function gateway(manifest: Manifest, manifests: readonly Manifest[]): Entrance {
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
  return { ...ELSEWHERE, tls: plain === undefined, tlsAt: plain ?? root.get('spec', 'listeners') }
}

/** Whether a route does nothing but send callers on. */
function redirects({ route }: Attached): boolean {
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

function istioGateway({ root, name }: Manifest): Entrance | undefined {
  // What Knative puts before calls from within the cluster is no way in from outside.
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
    ...ELSEWHERE,
    ...(mutual ? { authenticated: true } : {}),
    tls: plain === undefined,
    tlsAt: plain?.get('port', 'protocol') ?? encrypting?.get('tls') ?? root.get('spec', 'servers'),
    ...(encrypting === undefined ? {} : { minTls: ISTIO_TLS[version] ?? '1.2' }),
  }
}
