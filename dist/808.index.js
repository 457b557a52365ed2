export const id = 808;
export const ids = [808];
export const modules = {

/***/ 70808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesOfKustomizations: () => (/* binding */ filesOfKustomizations),
  isServing: () => (/* binding */ isServing),
  servingSubjects: () => (/* binding */ servingSubjects)
});

// EXTERNAL MODULE: ./build/documents/cursor.js
var cursor = __webpack_require__(24835);
// EXTERNAL MODULE: ./build/documents/unreadable.js
var unreadable = __webpack_require__(99262);
;// CONCATENATED MODULE: ./build/domains/serving/bentoml.js

/** Tells whether a value is a BentoML server configuration: `api_server` in version 1, `services` in version 2. */
function isBentoConfiguration(value) {
    const { version, api_server: server, services } = (value ?? {});
    return (version === 1 && typeof server === 'object') || (version === 2 && typeof services === 'object');
}
/** Returns the servers that declare whether they use TLS. Servers behind a proxy need not declare it. */
function bentoSubjects(yaml, path) {
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    const servers = root.get('api_server').exists ? [['api_server', root.get('api_server')]] : root.get('services').entries();
    return servers.flatMap(([name, server]) => {
        const enabled = server.get('ssl', 'enabled');
        if (!enabled.exists)
            return [];
        const limit = server.get('traffic', 'max_concurrency');
        return [
            {
                kind: 'serving.ingress',
                id: `${path}#${name}`,
                data: { path, object: 'BentoML', name, tls: enabled.value === true, limited: limit.exists },
                at: server.at,
                spans: { '/tls': enabled.at },
                unknown: { '/authenticated': 'BentoML leaves authentication to the service or to a proxy' },
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/domains/serving/manifests.js
var serving_manifests = __webpack_require__(60139);
;// CONCATENATED MODULE: ./build/domains/serving/plugins.js
/** Kong plugins and Traefik middlewares that reject unauthenticated callers. */
const IDENTIFIES = /^(key-auth(-enc)?|basic-auth|jwt(-signer)?|oauth2(-introspection)?|openid-connect|hmac-auth|ldap-auth(-advanced)?|mtls-auth|header-cert-auth|saml|basicAuth|digestAuth|forwardAuth|oidc|hmac|ldap|apiKey|oAuthClientCredentials|oAuthIntrospection)$/;
/** Kong plugins and Traefik middlewares that limit the request rate. */
const LIMITS = /^(rate-limiting(-advanced)?|response-ratelimiting|service-protection|rateLimit|inFlightReq|distributedRateLimit)$/;
/** Tells whether one of the plugins is of a kind; unknown if none of the known ones is and some are missing. */
function does({ known, unknown }, kind) {
    if (known.some((each) => kind.test(each)))
        return true;
    return unknown === undefined ? false : { reason: unknown };
}
const PLUGINS = ['KongPlugin', 'KongClusterPlugin', 'Middleware'];
const indexes = new WeakMap();
/** Indexes plugins by name and by the form that Traefik annotations use. */
function indexOf(manifests) {
    const index = indexes.get(manifests) ??
        new Map([
            ...Map.groupBy(manifests.filter(({ kind }) => PLUGINS.includes(kind)), ({ name }) => name),
        ].flatMap(([name, plugins]) => [
            [name, plugins],
            ...plugins.map((plugin) => [`${plugin.namespace || 'default'}-${name}@kubernetescrd`, [plugin]]),
        ]));
    indexes.set(manifests, index);
    return index;
}
function pluginNamed({ name, namespace }, manifests) {
    const found = indexOf(manifests).get(name) ?? [];
    if (name.endsWith('@kubernetescrd'))
        return found[0];
    return found.find((each) => each.kind === 'KongClusterPlugin' || ['', namespace].includes(each.namespace) || namespace === '');
}
/** Resolves plugins and chains of middlewares. Each is visited once, so a cycle ends. */
function pluginsOf(named, manifests, seen = new Set()) {
    const known = [];
    let unknown;
    for (const each of named) {
        const key = `${each.namespace}/${each.name}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const found = pluginNamed(each, manifests);
        if (found === undefined) {
            unknown ??= `the middleware or plugin "${each.name}" is not in this repository`;
            continue;
        }
        const inner = pluginsOf(middlewaresIn(found.root.get('spec', 'chain'), found.namespace), manifests, seen);
        known.push(...kindsOf(found), ...inner.known);
        unknown ??= inner.unknown;
    }
    return unknown === undefined ? { known } : { known, unknown };
}
/**
 * Returns the `middlewares` of a route or a chain.
 *
 * @param namespace - for references without a namespace.
 */
function middlewaresIn(holder, namespace) {
    return holder
        .get('middlewares')
        .items()
        .map((each) => ({ name: each.get('name').text, namespace: each.get('namespace').text || namespace }));
}
/** Returns the kinds of a plugin; empty if it is disabled, allows anonymous callers, or has a limit of 0. */
function kindsOf({ root }) {
    const plugin = root.get('plugin').text;
    if (plugin !== '')
        return root.get('disabled').value === true || root.get('config', 'anonymous').text !== '' ? [] : [plugin];
    const average = root.get('spec', 'rateLimit', 'average').text;
    return root
        .get('spec')
        .entries()
        .map(([key]) => key)
        .filter((key) => key !== 'rateLimit' || !['', '0'].includes(average));
}

;// CONCATENATED MODULE: ./build/domains/serving/tristate.js
function isUnknown(value) {
    return typeof value === 'object';
}
function unknown(reason) {
    return { reason };
}
/** Returns true if all values are true and there is at least one, false if one is false, and the first unknown otherwise. */
function tristate_all(values) {
    if (values.length === 0 || values.includes(false))
        return false;
    return values.find(isUnknown) ?? true;
}

;// CONCATENATED MODULE: ./build/domains/serving/ingress.js



/** Returns ingresses, gateways and routes with their TLS, authentication and rate limits. */
function ingressSubjects(manifests, all) {
    return manifests.flatMap((manifest) => {
        const entryPoint = entryPointOf(manifest, all);
        if (entryPoint === undefined)
            return [];
        const { tls, tlsAt, authenticated, limited, minTls } = entryPoint;
        const reasons = {
            ...(isUnknown(tls) ? { '/tls': tls.reason } : {}),
            ...(isUnknown(authenticated) ? { '/authenticated': authenticated.reason } : {}),
            ...(isUnknown(limited) ? { '/limited': limited.reason } : {}),
        };
        const spans = { '/tls': tlsAt.at, '/minTls': tlsAt.at };
        return [
            {
                kind: 'serving.ingress',
                id: (0,serving_manifests/* idOf */.TH)(manifest),
                data: {
                    path: manifest.path,
                    object: manifest.kind,
                    name: (0,serving_manifests/* shownName */.HD)(manifest),
                    ...(isUnknown(tls) ? {} : { tls }),
                    ...(isUnknown(authenticated) ? {} : { authenticated }),
                    ...(isUnknown(limited) ? {} : { limited }),
                    ...(minTls === undefined ? {} : { minTls }),
                },
                at: manifest.root.get('kind').at,
                spans,
                ...(Object.keys(reasons).length === 0 ? {} : { unknown: reasons }),
            },
        ];
    });
}
function entryPointOf(manifest, manifests) {
    switch (`${manifest.group}/${manifest.kind}`) {
        case 'networking.k8s.io/Ingress':
        case 'extensions/Ingress':
            return ingress(manifest, manifests);
        case 'gateway.networking.k8s.io/Gateway':
        case 'gateway.networking.k8s.io/ListenerSet':
        case 'gateway.networking.x-k8s.io/XListenerSet':
            return gateway(manifest, manifests);
        case 'networking.istio.io/Gateway':
            return istioGateway(manifest);
        case 'route.openshift.io/Route':
            return {
                ...NOT_EVALUATED,
                tls: manifest.root.get('spec', 'tls', 'termination').exists &&
                    manifest.root.get('spec', 'tls', 'insecureEdgeTerminationPolicy').text !== 'Allow',
                tlsAt: manifest.root.get('spec', 'tls'),
            };
        case 'traefik.io/IngressRoute':
        case 'traefik.containo.us/IngressRoute':
            return ingressRoute(manifest, manifests);
        case 'traefik.io/IngressRouteTCP':
        case 'traefik.containo.us/IngressRouteTCP':
            return { ...NOT_EVALUATED, tls: manifest.root.get('spec', 'tls').exists, tlsAt: manifest.root.get('spec') };
        case 'projectcontour.io/HTTPProxy':
            return httpProxy(manifest);
        default:
            return undefined;
    }
}
/** For gateways, whose policies and filters have too many kinds to evaluate. */
const NOT_EVALUATED = {
    authenticated: unknown('policies and filters of the gateway are not evaluated'),
    limited: unknown('policies and filters of the gateway are not evaluated'),
};
const AUTHENTICATING = [
    'nginx.ingress.kubernetes.io/auth-url',
    'nginx.ingress.kubernetes.io/auth-tls-secret',
    'nginx.ingress.kubernetes.io/auth-type',
    'haproxy.org/auth-type',
    'alb.ingress.kubernetes.io/auth-type',
];
/** Annotations that make a configured authentication optional. */
const OPTIONAL_AUTH = [
    ['nginx.ingress.kubernetes.io/auth-tls-verify-client', /^(off|optional|optional_no_ca)$/],
    ['alb.ingress.kubernetes.io/auth-on-unauthenticated-request', /^allow$/],
];
const LIMITING = [
    'nginx.ingress.kubernetes.io/limit-rps',
    'nginx.ingress.kubernetes.io/limit-rpm',
    'nginx.ingress.kubernetes.io/limit-connections',
    'haproxy.org/rate-limit-requests',
];
/** Annotations for cloud firewalls, whose rules are defined elsewhere. */
const FIREWALLS = ['wafv2-acl-arn', 'wafv2-acl-name', 'waf-acl-id'].map((name) => `alb.ingress.kubernetes.io/${name}`);
/** Annotations that refer to plugins, which may authenticate callers and limit requests. */
const PLUGIN_ANNOTATIONS = ['traefik.ingress.kubernetes.io/router.middlewares', 'konghq.com/plugins'];
function ingress(manifest, manifests) {
    const spec = manifest.root.get('spec');
    const named = PLUGIN_ANNOTATIONS.map((name) => (0,serving_manifests/* annotationOf */.lW)(manifest, name)).flatMap(({ text }) => text.split(','));
    const plugins = pluginsOf(named
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => ({ name, namespace: manifest.namespace })), manifests);
    const has = (names) => names.some((name) => !['', 'none', '0'].includes((0,serving_manifests/* annotationOf */.lW)(manifest, name).text));
    return {
        tls: encrypted(manifest, manifests),
        tlsAt: uncovered(spec) ?? (spec.get('tls').exists ? spec.get('tls') : spec),
        authenticated: (has(AUTHENTICATING) && !OPTIONAL_AUTH.some(([name, value]) => value.test((0,serving_manifests/* annotationOf */.lW)(manifest, name).text))) ||
            does(plugins, IDENTIFIES),
        limited: has(LIMITING) || (has(FIREWALLS) ? unknown('the rules of the web ACL are not in this repository') : does(plugins, LIMITS)),
    };
}
/** Reads a Traefik route. It uses TLS only if it has a section `tls`; its Traefik entry points are defined in the server configuration. */
function ingressRoute({ root, namespace }, manifests) {
    const spec = root.get('spec');
    const routes = spec
        .get('routes')
        .items()
        .map((route) => pluginsOf(middlewaresIn(route, namespace), manifests));
    const each = (kind) => tristate_all(routes.map((plugins) => does(plugins, kind)));
    // Plain-HTTP requests are only redirected.
    const redirected = spec.get('tls').exists ? false : each(/^redirectScheme$/);
    const entries = spec
        .get('entryPoints')
        .items()
        .map(({ text }) => text);
    const secure = entries.length > 0 && entries.every((entry) => !/^(web|http)$/i.test(entry));
    return {
        tls: spec.get('tls').exists || (secure ? ENTRY_POINTS_ELSEWHERE : redirected),
        tlsAt: spec.get('tls').exists ? spec.get('tls') : spec,
        authenticated: redirected === true || each(IDENTIFIES),
        limited: redirected === true || each(LIMITS),
    };
}
const ENTRY_POINTS_ELSEWHERE = unknown('the Traefik entry points are configured elsewhere');
/** Reads a Contour proxy. One that other proxies include has no host, and so no TLS settings. */
function httpProxy({ root }) {
    const host = root.get('spec', 'virtualhost');
    if (!host.exists)
        return undefined;
    const plain = root
        .get('spec', 'routes')
        .items()
        .find((route) => route.get('permitInsecure').value === true);
    return { ...NOT_EVALUATED, tls: host.get('tls').exists && plain === undefined, tlsAt: plain?.get('permitInsecure') ?? host };
}
/** Annotations that make a controller redirect plain HTTP to HTTPS. The redirect is on unless the value is false. */
const REDIRECTING = [
    'nginx.ingress.kubernetes.io/ssl-redirect',
    'haproxy.org/ssl-redirect',
    'nginx.org/redirect-to-https',
    'ingress.kubernetes.io/ssl-redirect',
];
/** Tells whether every host has a certificate and plain HTTP is not accepted as well. */
function encrypted(manifest, manifests) {
    const spec = manifest.root.get('spec');
    const annotation = (name) => (0,serving_manifests/* annotationOf */.lW)(manifest, name);
    if (REDIRECTING.some((name) => /^(false|0|no|f)$/i.test(annotation(name).text)))
        return false;
    if (/(^|,)\s*http\s*(,|$)/.test(annotation('konghq.com/protocols').text))
        return false;
    const classes = [annotation('kubernetes.io/ingress.class').text, spec.get('ingressClassName').text].filter((each) => each !== '');
    const mayBe = (name) => classes.length === 0 || classes.some((each) => each.includes(name));
    const listening = annotation('alb.ingress.kubernetes.io/listen-ports').text;
    if (listening !== '' && !/HTTPS/.test(listening))
        return false;
    if (mayBe('alb') && (annotation('alb.ingress.kubernetes.io/certificate-arn').exists || /HTTPS/.test(listening)))
        return (!/"HTTP"/.test(listening) ||
            ['ssl-redirect', 'actions.ssl-redirect'].some((name) => annotation(`alb.ingress.kubernetes.io/${name}`).exists));
    if (mayBe('azure') && annotation('appgw.ingress.kubernetes.io/appgw-ssl-certificate').exists)
        return annotation('appgw.ingress.kubernetes.io/ssl-redirect').text === 'true';
    if (mayBe('traefik') && annotation('traefik.ingress.kubernetes.io/router.tls').text === 'true')
        return !/\bweb\b/.test(annotation('traefik.ingress.kubernetes.io/router.entrypoints').text);
    const ofGoogle = ['networking.gke.io/managed-certificates', 'ingress.gcp.kubernetes.io/pre-shared-cert'].some((name) => annotation(name).exists);
    const certified = ofGoogle || certifies(spec);
    if (!certified)
        return false;
    if (ofGoogle || classes.includes('gce'))
        return redirectsOnGoogle(manifest, manifests);
    const [, rejects] = REJECTS_PLAIN_HTTP.find(([name]) => classes.some((each) => each.includes(name))) ?? [];
    return rejects === undefined || rejects((name) => annotation(name).text);
}
/** Controllers that accept plain HTTP next to TLS, and the test for the settings that prevent it. */
const REJECTS_PLAIN_HTTP = [
    // Without an HTTPS port the load balancer listens on plain HTTP only.
    ['alb', () => false],
    ['azure', (annotation) => annotation('appgw.ingress.kubernetes.io/ssl-redirect') === 'true'],
    [
        'kong',
        (annotation) => annotation('konghq.com/protocols')
            .split(',')
            .every((each) => /^\s*(https|grpcs)\s*$/.test(each)),
    ],
    [
        'contour',
        (annotation) => annotation('ingress.kubernetes.io/force-ssl-redirect') === 'true' || annotation('kubernetes.io/ingress.allow-http') === 'false',
    ],
    [
        'traefik',
        (annotation) => (/\bweb\b/.test(annotation('traefik.ingress.kubernetes.io/router.entrypoints')) ? false : ENTRY_POINTS_ELSEWHERE),
    ],
];
/** Tells whether a Google load balancer redirects plain HTTP, which it accepts by default. */
function redirectsOnGoogle(manifest, manifests) {
    if ((0,serving_manifests/* annotationOf */.lW)(manifest, 'kubernetes.io/ingress.allow-http').text === 'false')
        return true;
    const named = (0,serving_manifests/* annotationOf */.lW)(manifest, 'networking.gke.io/v1beta1.FrontendConfig').text;
    if (named === '')
        return false;
    const config = manifests.find(({ kind, name }) => kind === 'FrontendConfig' && name === named);
    return config === undefined
        ? unknown(`the FrontendConfig "${named}" is not in this repository`)
        : config.root.get('spec', 'redirectToHttps', 'enabled').value === true;
}
function certifies(spec) {
    return spec.get('tls').items().length > 0 && uncovered(spec) === undefined;
}
/** Returns the first host without a certificate, provided that the certificates name hosts. */
function uncovered(spec) {
    const certified = new Set(spec
        .get('tls')
        .items()
        .flatMap((each) => each.get('hosts').items())
        .map(({ text }) => text));
    if (certified.size === 0)
        return undefined;
    return spec
        .get('rules')
        .items()
        .map((rule) => rule.get('host'))
        .find(({ text }) => !covers(certified, text));
}
function covers(hosts, host) {
    return hosts.has(host) || hosts.has(host.replace(/^[^.]+/, '*'));
}
const routes = new WeakMap();
/** Returns the routes that are attached to a gateway. */
function routesOf(gateway, manifests) {
    const index = routes.get(manifests) ??
        Map.groupBy(manifests
            .filter(({ kind }) => /^(HTTP|GRPC|TLS|TCP)Route$/.test(kind))
            .flatMap((manifest) => manifest.root
            .get('spec', 'parentRefs')
            .items()
            .map((parent) => ({
            parent,
            route: manifest.root,
            from: { ...manifest, namespace: parent.get('namespace').text || manifest.namespace },
        }))), ({ parent }) => parent.get('name').text);
    routes.set(manifests, index);
    return (index.get(gateway.name) ?? []).filter(({ from }) => (0,serving_manifests/* mayShareNamespace */.Oy)(from, gateway));
}
/** Reads a gateway. A plain listener is acceptable if every route attached to it redirects to HTTPS. */
function gateway(manifest, manifests) {
    const { root } = manifest;
    const attached = routesOf(manifest, manifests);
    const redirected = (listener) => {
        const own = attached.filter(({ parent }) => ['', listener.get('name').text].includes(parent.get('sectionName').text));
        return own.length > 0 && own.every(redirects);
    };
    const plain = root
        .get('spec', 'listeners')
        .items()
        .find((listener) => {
        const protocol = listener.get('protocol').text.toUpperCase();
        return ['TCP', 'UDP'].includes(protocol) || (protocol === 'HTTP' && !redirected(listener));
    });
    return { ...NOT_EVALUATED, tls: plain === undefined, tlsAt: plain ?? root.get('spec', 'listeners') };
}
/** Tells whether every rule of a route redirects to HTTPS. */
function redirects({ route }) {
    const rules = route.get('spec', 'rules').items();
    return (rules.length > 0 &&
        rules.every((rule) => rule
            .get('filters')
            .items()
            .some((filter) => filter.get('requestRedirect', 'scheme').text === 'https')));
}
const ISTIO_TLS = { TLSV1_0: '1.0', TLSV1_1: '1.1', TLSV1_2: '1.2', TLSV1_3: '1.3' };
function istioGateway({ root, name }) {
    // The Knative gateway for cluster-local calls is not an external entry point.
    if (root.get('spec', 'selector', 'istio').text === 'egressgateway')
        return undefined;
    if (root.get('metadata', 'labels', 'networking.knative.dev/ingress-provider').exists && /local/.test(name))
        return undefined;
    const servers = root.get('spec', 'servers').items();
    const plain = servers.find((server) => /^(HTTP|HTTP2|GRPC|GRPC-WEB|TCP)$/i.test(server.get('port', 'protocol').text) && server.get('tls', 'httpsRedirect').value !== true);
    const encrypting = servers.find((server) => server.get('tls', 'mode').exists);
    const mutual = servers.length > 0 && servers.every((server) => server.get('tls', 'mode').text === 'MUTUAL');
    const version = encrypting?.get('tls', 'minProtocolVersion').text ?? '';
    return {
        ...NOT_EVALUATED,
        ...(mutual ? { authenticated: true } : {}),
        tls: plain === undefined,
        tlsAt: plain?.get('port', 'protocol') ?? encrypting?.get('tls') ?? root.get('spec', 'servers'),
        ...(encrypting === undefined ? {} : { minTls: ISTIO_TLS[version] ?? '1.2' }),
    };
}

// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
;// CONCATENATED MODULE: ./build/domains/serving/kubernetes-secrets.js



/** Objects that fetch secrets at run time or store them encrypted. */
const STORES = {
    ExternalSecret: 'ExternalSecret',
    ClusterExternalSecret: 'ExternalSecret',
    SealedSecret: 'SealedSecret',
    SecretProviderClass: 'CSI driver',
    VaultStaticSecret: 'Vault',
    VaultDynamicSecret: 'Vault',
    VaultPKISecret: 'Vault',
    OnePasswordItem: '1Password',
};
/**
 * Returns where each secret of a deployment comes from: a literal in a manifest, or a secret store.
 *
 * @param paths - all files of the repository.
 */
function kubernetesSecretSubjects(manifests, paths) {
    return manifests.flatMap((manifest) => {
        const { root, kind, path } = manifest;
        const name = (0,serving_manifests/* shownName */.HD)(manifest);
        const make = (source, literal) => ({
            kind: 'k8s.secret',
            id: (0,serving_manifests/* idOf */.TH)(manifest),
            data: { path, name, object: kind, source, literal: literal !== undefined },
            at: (literal ?? root.get('kind')).at,
        });
        if (kind === 'Secret' && manifest.group === '')
            return [secret(manifest, make)];
        const named = (literals) => literals.map(({ name: variable, at }) => {
            const subject = make('container', at);
            return {
                ...subject,
                id: `${subject.id}/${variable}`,
                data: { ...subject.data, name: `${name === '' ? '' : `${name}, `}variable ${variable},` },
            };
        });
        if (kind === 'Kustomization' || (kind === 'Component' && manifest.group === 'kustomize.config.k8s.io'))
            return [
                ...[...generated(root), ...generatedFrom(manifest, paths)].map((literal) => make('kustomize', literal)),
                ...named(generatedLiterals(root)),
            ];
        const store = Object.hasOwn(STORES, kind) ? STORES[kind] : undefined;
        if (store !== undefined)
            return [make(store, undefined)];
        return [...named(literalsIn(manifest)), ...(injected(root) ? [make('Vault', undefined)] : [])];
    });
}
/** Names of variables that always hold secrets (`SECRET_NAME`), and of variables that may hold one (`TOKEN_NAME`). */
const SECRET_NAME = /(password|passwd|(^|_)pwd|(^|_)pass|passphrase|(^|_)((client|app|jwt|signing|auth|webhook|session)_secret|secret_key|secret_access_key|api_?key|private_key|account_key|storage_key))$/i;
const TOKEN_NAME = /(^|_)(access_key|token|secret)$/i;
const PATH = /^\.{0,2}\/[\w./-]*$/;
/** Tells whether the value of a variable is a literal secret. Vocabulary tokens, names of other objects and paths are not secrets. */
function isSecret(name, value) {
    if (value.trim() === '' || isPlaceholder(value) || !/^[^\s<>]+$/.test(value))
        return false;
    const [, password] = /^\w[\w+.-]{0,20}:\/\/[^\s:@/]*:([^\s@/]+)@/.exec(value) ?? [];
    if (password !== undefined)
        return !isPlaceholder(password);
    // Connection strings of Azure and databases.
    const [, key] = /(?:AccountKey|SharedAccessKey|Password)=([^;\s]+)/i.exec(value) ?? [];
    if (key !== undefined)
        return !isPlaceholder(key);
    if (/^\w+:\/\//.test(value) || /^(none|null|true|false)$/i.test(value))
        return false;
    if (/secret_access_key$/i.test(name))
        return true;
    if (PATH.test(value))
        return false;
    return SECRET_NAME.test(name) || (TOKEN_NAME.test(name) && value.length >= MIN_TOKEN && !/^[a-z]+([-_.][a-z]+)*$/.test(value));
}
const MIN_TOKEN = 8;
/** Returns literal secrets in container variables at any depth and in the members of a ConfigMap. */
function literalsIn({ root, kind, group }) {
    const spec = root.get('spec');
    const holding = new Set();
    const variables = marks(spec.value, holding) ? [...secretsBelow(spec, holding)] : [];
    const inContainers = variables.map((variable) => ({ name: variable.get('name').text, at: variable.get('value') }));
    const members = kind === 'ConfigMap' && group === '' ? root.get('data').entries() : [];
    return [...inContainers, ...members.map(([name, at]) => ({ name, at }))].filter(({ name, at }) => isSecret(name, at.text));
}
/** Tells whether a value contains a secret, and adds every object on the way to `holding`. Walks plain values, since cursors are slow. */
function marks(value, holding, depth = 0) {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH)
        return false;
    let found = false;
    for (const [key, member] of Object.entries(value)) {
        const holds = key === 'env' && Array.isArray(member) ? member.some(holdsSecret) : marks(member, holding, depth + 1);
        found ||= holds;
    }
    if (found)
        holding.add(value);
    return found;
}
/** Yields the variables that hold a secret. */
function* secretsBelow(cursor, holding) {
    const inner = Array.isArray(cursor.value) ? cursor.items().map((item) => ['', item]) : cursor.entries();
    for (const [key, member] of inner) {
        if (key === 'env' && Array.isArray(member.value))
            yield* member.items().filter(({ value }) => holdsSecret(value));
        else if (holding.has(member.value))
            yield* secretsBelow(member, holding);
    }
}
const MAX_DEPTH = 60;
function holdsSecret(variable) {
    const { name, value } = (variable ?? {});
    return typeof name === 'string' && ['string', 'number'].includes(typeof value) && isSecret(name, (0,to_text/* toText */.f)(value));
}
/** Returns literal secrets in the ConfigMaps that a kustomization generates. */
function generatedLiterals(root) {
    return root
        .get('configMapGenerator')
        .items()
        .flatMap((generator) => generator.get('literals').items())
        .flatMap((at) => {
        const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(at.text) ?? [];
        return isSecret(name, value) ? [{ name, at }] : [];
    });
}
function secret({ root }, make) {
    // sops keeps the keys, encrypts the values and adds the member "sops".
    const encrypted = /^ENC\[/.test(root.get('sops', 'mac').text);
    const values = [
        ...root
            .get('data')
            .entries()
            .map(([, value]) => [value, decoded(value.text)]),
        ...root
            .get('stringData')
            .entries()
            .map(([, value]) => [value, value.text]),
    ].filter(([value, text]) => !isPublic(text) && !(encrypted && /^ENC\[/.test(value.text)));
    const literal = values.find(([value, text]) => !isPlaceholder(text) && !isMembers(text) && !(values.length > 1 && isUserName(value)))?.[0];
    return make(literal !== undefined ? 'manifest' : encrypted ? 'sops' : 'filled in later', literal);
}
/** Tells whether a member is a user name, which is public without its password. */
function isUserName({ pointer }) {
    return /\/(user|username)$/i.test(pointer);
}
/** Tells whether a text is a `name = value` file with placeholders in which no literal value is a secret by its name. */
function isMembers(text) {
    if (text.length > MAX_MEMBERS)
        return false;
    const lines = text.split('\n').filter((line) => !/^\s*($|[#;]|\[[\w .-]+\]\s*$)/.test(line));
    const members = lines.map((line) => /^\s*([\w.-]+)\s*[=:]\s*(\S.*)$/.exec(line));
    return (members.some((member) => member !== null && isPlaceholder(member[2] ?? '')) &&
        members.every((member) => member !== null && (isPlaceholder(member[2] ?? '') || PLAIN_MEMBER.test(member[1] ?? ''))));
}
const MAX_MEMBERS = 20_000;
const PLAIN_MEMBER = /^(region|output|host|hostname|port|user|username|database|dbname|name|endpoint|profile|email)$/i;
/** Tells whether a text is a certificate without a private key. */
function isPublic(text) {
    return /^\s*-----BEGIN CERTIFICATE-----/.test(text) && !text.includes('PRIVATE KEY');
}
/** Tells whether a text is a placeholder, such as a template variable, or a longer text whose secret part is one. */
function isPlaceholder(text) {
    return text.length <= MAX_PLACEHOLDER && !text.trim().includes('\n') && (PLACEHOLDER.test(text) || isFilled(text));
}
const MAX_PLACEHOLDER = 500;
const PLACEHOLDER = /^\s*(<[^>]*>|ref\+\w+:.*|vault:.*|ENC\[[^\]]*\]|REPLACE_?ME|CHANGE_?ME|TODO|x{3,}|\*+)?\s*$/i;
const FILLED = /(?:\$\{[^{}$]+\}|\$\([^()$]+\)|\{\{[^{}]+\}\})/;
const EACH_FILLED = new RegExp(FILLED, 'g');
const ONLY_FILLED = new RegExp(`^\\s*([A-Za-z]{1,10}\\s+)?(${FILLED.source}[-:/.]?)+\\s*$`);
/** `${NAME:-text}` and `${NAME:=text}`: the text is the default value. */
const DEFAULTED = /\$\{\w+:?[-=]([^{}$]+)\}/g;
/** Tells whether a text consists of placeholders, optionally after a word such as `Bearer`, or has a placeholder for its password. */
function isFilled(text) {
    if ([...text.matchAll(DEFAULTED)].some(([, defaultValue = '']) => !isPlaceholder(defaultValue)))
        return false;
    if (ONLY_FILLED.test(text))
        return true;
    const rest = text.replaceAll(EACH_FILLED, '\0');
    const [, user] = /^[\w+.-]{1,20}:\/\/([^@/]*)@/.exec(rest) ?? [];
    if (user !== undefined)
        return user.includes(':') ? user.endsWith(':\0') : user === '\0';
    const [, password] = /(?:^|[\s;&?])(?:password|passwd|pwd|token|secret)=([^\s;&]*)/i.exec(rest) ?? [];
    return password === '\0';
}
function decoded(text) {
    return Buffer.from(text, 'base64').toString('utf8');
}
/** Returns the first literal secret of each `secretGenerator`. */
function generated(root) {
    return root
        .get('secretGenerator')
        .items()
        .flatMap((generator) => generator
        .get('literals')
        .items()
        .filter(({ text }) => !isPlaceholder(text.slice(text.indexOf('=') + 1)))
        .slice(0, 1));
}
/** Returns the files of the repository that a `secretGenerator` reads. */
function generatedFrom({ root, path }, paths) {
    return root
        .get('secretGenerator')
        .items()
        .flatMap((generator) => ['files', 'envs', 'env'].flatMap((name) => generator.get(name).items()))
        .filter(({ text }) => paths.has((0,repository_path/* pathFrom */.Iw)((0,repository_path/* folderOf */.yS)(path), text.slice(text.indexOf('=') + 1)) ?? ''));
}
/** Tells whether the Vault agent injects the secrets into the pod. */
function injected(root) {
    return [root.get('metadata', 'annotations'), root.get('spec', 'template', 'metadata', 'annotations')].some((annotations) => annotations.get('vault.hashicorp.com/agent-inject').text === 'true');
}

// EXTERNAL MODULE: ./build/core/schema-errors.js
var schema_errors = __webpack_require__(20639);
;// CONCATENATED MODULE: ./build/domains/serving/composed.js


function partOf(cursor) {
    const { value } = cursor;
    if (Array.isArray(value))
        return { at: cursor, items: cursor.items().map(partOf) };
    if (typeof value !== 'object' || value === null)
        return { at: cursor };
    return { at: cursor, members: new Map(cursor.entries().map(([key, member]) => [key, partOf(member)])) };
}
function valueIn({ at, members, items }) {
    if (items !== undefined)
        return items.map(valueIn);
    if (members !== undefined)
        return Object.fromEntries([...members].map(([key, member]) => [key, valueIn(member)]));
    return at.value;
}
const sizes = new WeakMap();
/** Counts the values in a value, including itself. */
function sizeOf(value) {
    if (typeof value !== 'object' || value === null)
        return 1;
    const known = sizes.get(value);
    if (known !== undefined)
        return known;
    const size = Object.values(value).reduce((sum, member) => sum + sizeOf(member), 1);
    sizes.set(value, size);
    return size;
}
/** Returns a cursor on the composed value. Its positions are those of the parts. */
function cursorOn(part, path) {
    const value = valueIn(part);
    const origin = (pointer) => nearest(part, pointer.split('/').slice(1).map(schema_errors/* unescapePointer */._B)).at;
    const position = (pointer) => {
        const { line, column = 1 } = origin(pointer).at;
        return { line, column };
    };
    return new cursor/* Cursor */.bs({ path, yaml: { value, position, written: () => undefined }, origin }, value);
}
function nearest(part, keys) {
    let found = part;
    for (const key of keys) {
        const next = memberOf(found, key);
        if (next === undefined)
            return found;
        found = next;
    }
    return found;
}
function memberOf({ members, items }, key) {
    return items === undefined ? members?.get(key) : items[indexIn(items.length, key) ?? -1];
}
/** Returns the text at a path in a part; empty if there is none. */
function textAt(part, keys) {
    const found = keys.reduce((inner, key) => inner && memberOf(inner, key), part);
    return found === undefined || found.members !== undefined || found.items !== undefined ? '' : found.at.text;
}
/** Parses an array index as JSON Pointer writes it: no sign, no leading zero. Returns `undefined` if it is out of range. */
function indexIn(length, key) {
    return /^(0|[1-9]\d{0,8})$/.test(key) && Number(key) < length ? Number(key) : undefined;
}
/** Returns a copy with one member replaced; without the member if `member` is `undefined`. */
function withMember(part, key, member) {
    const members = new Map(part.members);
    if (member === undefined)
        members.delete(key);
    else
        members.set(key, member);
    return { at: part.at, members };
}
/** Returns a copy with a value at a path. Missing maps are created. */
function placed(part, keys, leaf) {
    const [key, ...rest] = keys;
    if (key === undefined)
        return leaf;
    return withMember(part, key, placed(part.members?.get(key) ?? { at: leaf.at, members: new Map() }, rest, leaf));
}
/** Tells whether two parts have equal values. Positions and the order of members are ignored. */
function isSame(one, other) {
    if (one.items !== undefined || other.items !== undefined)
        return (one.items?.length === other.items?.length && (one.items ?? []).every((item, index) => isSame(item, other.items?.[index] ?? other)));
    if (one.members !== undefined || other.members !== undefined)
        return (one.members?.size === other.members?.size &&
            [...(one.members ?? [])].every(([key, member]) => {
                const same = other.members?.get(key);
                return same !== undefined && isSame(member, same);
            }));
    return one.at.value === other.at.value;
}

;// CONCATENATED MODULE: ./build/domains/serving/kustomize-item.js


function wholeOf({ manifest, part }) {
    return part ?? partOf(manifest.root);
}
/** Returns a text of an object in its current state. */
function textIn({ manifest, part }, ...keys) {
    return part === undefined ? manifest.root.get(...keys).text : textAt(part, keys);
}
function groupOf(item) {
    return (0,serving_manifests/* groupIn */.Vh)(textIn(item, 'apiVersion'));
}
/** Tells whether an object is of a built-in Kubernetes kind, whose schema kustomize knows. */
function isBuiltIn(item) {
    const group = groupOf(item);
    return !group.includes('.') || group.endsWith('.k8s.io');
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/regexp.js
var regexp = __webpack_require__(86985);
// EXTERNAL MODULE: ./build/documents/yaml.js
var yaml = __webpack_require__(67950);
;// CONCATENATED MODULE: ./build/domains/serving/patches.js


/** Merge keys of Kubernetes lists. A patch replaces all other lists as a whole. */
const KEYS = {
    containers: ['name'],
    initContainers: ['name'],
    ephemeralContainers: ['name'],
    volumes: ['name'],
    env: ['name'],
    imagePullSecrets: ['name'],
    ports: ['containerPort', 'port', 'protocol'],
    volumeMounts: ['mountPath'],
    hostAliases: ['ip'],
};
/** Applies a Kubernetes strategic merge patch. Returns `undefined` if the patch deletes the part. */
function strategic(base, { patch, keyed }, name = '') {
    const directive = directiveOf(patch);
    if (directive === 'delete' || isNull(patch))
        return undefined;
    if (patch.items !== undefined)
        return list(base?.items ?? [], patch, keyed && Object.hasOwn(KEYS, name) ? (KEYS[name] ?? []) : []);
    if (patch.members === undefined)
        return patch;
    const replaces = directive === 'replace' || base?.members === undefined;
    const members = new Map(replaces ? [] : base.members);
    for (const [key, member] of patch.members) {
        if (key.startsWith('$'))
            continue;
        const merged = strategic(members.get(key), { patch: member, keyed }, key);
        if (merged === undefined)
            members.delete(key);
        else
            members.set(key, merged);
    }
    return { at: replaces ? patch.at : base.at, members };
}
/** Merges lists. Patched items come first, as in kustomize: a later patch may depend on the order. */
function list(base, patch, keys) {
    const patched = (patch.items ?? []).filter((item) => directiveOf(item) !== 'replace');
    const replaces = keys.length === 0 || patched.length !== patch.items?.length;
    const rest = new Map(replaces ? [] : base.map((item) => [idIn(item, keys), item]));
    const merged = patched.flatMap((item) => {
        const id = idIn(item, keys);
        const under = rest.get(id);
        rest.delete(id);
        return strategic(under, { patch: item, keyed: true }) ?? [];
    });
    return { at: patch.at, items: [...merged, ...rest.values()] };
}
/** Returns the merge key of an item; the item itself if it has none of the members. */
function idIn(item, keys) {
    const values = keys.map((key) => item.members?.get(key)?.at.value);
    return values.some((value) => value !== undefined) ? JSON.stringify(values) : item;
}
function directiveOf(part) {
    return part.members?.get('$patch')?.at.text ?? '';
}
function isNull({ at, members, items }) {
    return members === undefined && items === undefined && at.value === null;
}
const MAX_OPERATIONS = 1000;
const MAX_KEYS = 40;
/** Limit on copied members. Each change copies the maps and lists that contain it. */
const MAX_COPIED = 1_000_000;
/** Applies a JSON Patch (RFC 6902). Returns the reason if an operation cannot be applied. */
function jsonPatched(base, operations) {
    if (operations.length > MAX_OPERATIONS)
        return `it has more than ${MAX_OPERATIONS} operations`;
    let part = base;
    let left = MAX_COPIED;
    for (const operation of operations) {
        left -= widthAlong(part, keysOf(operation.get('path')) ?? []);
        if (left < 0)
            return 'it changes too many values';
        const next = operated(part, operation);
        if (next === undefined)
            return `the operation "${operation.get('op').text}" cannot be applied to "${operation.get('path').text}"`;
        part = next;
    }
    return part;
}
/** Counts the members of the maps and lists along a path. */
function widthAlong(part, keys) {
    let width = 0;
    let at = part;
    for (const key of keys) {
        width += at?.members?.size ?? at?.items?.length ?? 0;
        at = at && memberOf(at, key);
    }
    return width;
}
/** Applies one operation. `copy` and `move` are unsupported: they are rare here and can make a short text grow exponentially. */
function operated(part, operation) {
    const path = keysOf(operation.get('path'));
    if (path === undefined || path.length > MAX_KEYS)
        return undefined;
    const value = partOf(operation.get('value'));
    const found = path.reduce((inner, key) => inner && memberOf(inner, key), part);
    switch (operation.get('op').text) {
        case 'add':
            return path.length === 0 ? value : changed(part, path, (holder, key) => inserted(holder, key, value));
        case 'replace':
            return path.length === 0 ? value : changed(part, path, (holder, key) => replaced(holder, key, value));
        case 'remove':
            return found && path.length > 0 ? changed(part, path, without) : undefined;
        case 'test':
            return found !== undefined && isSame(found, value) ? part : undefined;
        default:
            return undefined;
    }
}
function keysOf({ value }) {
    if (typeof value !== 'string' || (value !== '' && !value.startsWith('/')))
        return undefined;
    return value.split('/').slice(1).map(schema_errors/* unescapePointer */._B);
}
/** Returns a copy with a change to the parent of the last key; `undefined` if the path does not exist. */
function changed(part, keys, change) {
    const [key = '', ...rest] = keys;
    if (rest.length === 0)
        return change(part, key);
    const inner = memberOf(part, key);
    const next = inner && changed(inner, rest, change);
    return next && put(part, key, next);
}
/** Returns a copy with an existing member replaced. */
function put(holder, key, member) {
    return holder.items === undefined ? withMember(holder, key, member) : { at: holder.at, items: holder.items.with(Number(key), member) };
}
/** Replaces a member. As in kustomize and unlike the RFC, the member of a map may be new. */
function replaced(holder, key, value) {
    if (holder.items === undefined)
        return holder.members && withMember(holder, key, value);
    return memberOf(holder, key) && put(holder, key, value);
}
function inserted(holder, key, value) {
    if (holder.items === undefined)
        return holder.members && withMember(holder, key, value);
    const index = key === '-' ? holder.items.length : indexIn(holder.items.length + 1, key);
    return index === undefined ? undefined : { at: holder.at, items: holder.items.toSpliced(index, 0, value) };
}
function without(holder, key) {
    return holder.items === undefined ? withMember(holder, key, undefined) : { at: holder.at, items: holder.items.toSpliced(Number(key), 1) };
}

;// CONCATENATED MODULE: ./build/domains/serving/kustomize-patches.js









/** Reads the patches of a kustomization. */
function patchesOf(root, folder) {
    const plain = root.get('patchesStrategicMerge').items();
    return {
        first: [...plain.map((at) => patchAt(at, at.get('target'), folder)), ...patchesWithTarget(root.get('patches'), folder)],
        later: patchesWithTarget(root.get('patchesJson6902'), folder),
    };
}
function patchesWithTarget(list, folder) {
    return list.items().map((entry) => patchAt(entry.get(entry.get('path').exists ? 'path' : 'patch'), entry.get('target'), folder));
}
function patchAt(at, target, folder) {
    const { bodies: documents, path } = bodiesOf(at, folder);
    const bodies = typeof documents === 'string'
        ? documents
        : documents.flatMap((body) => (/List$/.test(body.get('kind').text) ? body.get('items').items() : [body]));
    const size = typeof bodies === 'string' ? 0 : bodies.reduce((sum, { value }) => sum + sizeOf(value), 0);
    return { at, target, bodies, size, ...(path === undefined ? {} : { path }) };
}
/** Returns the documents that a path refers to, or the inline patch. */
function bodiesOf(at, { documents, folder }) {
    const { text } = at;
    if (text === '')
        return { bodies: 'it is neither a path nor an inline patch' };
    const path = /[\n:{]/.test(text) ? undefined : (0,repository_path/* pathFrom */.Iw)(folder, text);
    const bodies = path === undefined ? undefined : documents.get(path);
    if (path !== undefined && bodies !== undefined)
        return { bodies, path };
    if (!/[\n:{]/.test(text))
        return { bodies: missing(text) };
    return { bodies: inlineBodies(at) };
}
/** Says why what a kustomization refers to is not read. */
function missing(path) {
    return /^[a-z+]+:\/\/|^git@|^[\w-]+\.\w+\/.*\/\/|\?ref=/.test(path)
        ? `"${path}" is in another repository, which is not downloaded`
        : `"${path}" does not exist in this repository or cannot be read`;
}
const MAX_INLINE_BYTES = 256 * 1024;
/** Parses an inline patch. A block scalar begins on the line after its key. Returns the reason if the text is not YAML. */
function inlineBodies(at) {
    const { text } = at;
    const { file, line } = at.at;
    try {
        const documents = (0,yaml/* readYamlDocuments */.C)({ text, where: file, code: 'FILE_UNREADABLE', maxBytes: MAX_INLINE_BYTES });
        return documents.map(({ value, ...yaml }) => {
            const position = (pointer) => ({ line: line + (text.includes('\n') ? yaml.position(pointer).line : 0), column: 1 });
            return new cursor/* Cursor */.bs({ path: file, yaml: { ...yaml, value, position } }, value);
        });
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM))
            throw error;
        return 'it is not valid YAML';
    }
}
/** Applies a patch to objects. Returns the reason if it cannot be applied. */
function patched(items, { bodies, target }, afford) {
    if (typeof bodies === 'string')
        return bodies;
    let result = { items, touched: [] };
    for (const body of bodies) {
        const next = withBody(result.items, { body, target }, afford);
        if (typeof next === 'string')
            return next;
        result = { items: next.items, touched: [...result.touched, ...next.touched] };
    }
    return result;
}
function withBody(items, { body, target }, afford) {
    const isJsonPatch = Array.isArray(body.value);
    const matches = target.exists ? targeted(target) : named(body);
    if (typeof matches === 'string')
        return matches;
    // Parsed once for all objects.
    const patch = isJsonPatch ? undefined : withoutName(body);
    const after = [];
    const touched = [];
    for (const item of items) {
        if (!matches(item)) {
            after.push(item);
            continue;
        }
        touched.push(item);
        if (!afford(item))
            return 'the result is too large';
        const whole = wholeOf(item);
        const part = patch === undefined ? jsonPatched(whole, body.items()) : strategic(whole, { patch, keyed: isBuiltIn(item) });
        if (typeof part === 'string')
            return part;
        if (part !== undefined)
            after.push({ ...item, part });
    }
    if (touched.length === 0 && !target.exists)
        return `${body.get('kind').text} "${body.get('metadata', 'name').text}" does not exist in this kustomization`;
    return { items: after, touched };
}
/** Drops kind, version, name and namespace from a patch, because a patch does not change them. */
function withoutName(body) {
    const part = partOf(body);
    const members = new Map([...(part.members ?? [])].filter(([key]) => key !== 'kind' && key !== 'apiVersion'));
    const metadata = members.get('metadata');
    if (metadata?.members === undefined)
        return { at: part.at, members };
    const kept = new Map([...metadata.members].filter(([key]) => key !== 'name' && key !== 'namespace'));
    return { at: part.at, members: members.set('metadata', { at: metadata.at, members: kept }) };
}
/** Matches the object that a patch without a target names. */
function named(body) {
    const { kind, name, namespace, group } = (0,serving_manifests/* manifestAt */.ZG)(body, { path: '' });
    if (kind === '' || name === '')
        return 'it does not name an object';
    return (item) => textIn(item, 'kind') === kind &&
        item.names.includes(name) &&
        groupOf(item) === group &&
        (namespace === '' || ['', namespace].includes(textIn(item, 'metadata', 'namespace')));
}
/** Matches the objects that a target selects. Members of a target are anchored regular expressions. */
function targeted(target) {
    const labels = pairsOf(target.get('labelSelector').text);
    const annotations = pairsOf(target.get('annotationSelector').text);
    if (labels === undefined || annotations === undefined)
        return 'only selectors of the form "app=model" are supported';
    const patterns = [];
    for (const [name, texts] of TARGETS) {
        const { text } = target.get(name);
        if (text === '')
            continue;
        try {
            (0,regexp/* re2 */.w)(text); // Compiled alone first, so that a bracket in it cannot close the group below.
            patterns.push({ test: (0,regexp/* re2 */.w)(`^(?:${text})$`).test, texts });
        }
        catch {
            return `"${name}" of its target is not a valid RE2 regular expression`;
        }
    }
    return (item) => patterns.every(({ test, texts }) => texts(item).some(test)) &&
        labels.every(([key, value]) => textIn(item, 'metadata', 'labels', key) === value) &&
        annotations.every(([key, value]) => textIn(item, 'metadata', 'annotations', key) === value);
}
const TARGETS = [
    ['group', (item) => [groupOf(item)]],
    ['version', (item) => [textIn(item, 'apiVersion').split('/').at(-1) ?? '']],
    ['kind', (item) => [textIn(item, 'kind')]],
    // A target matches only the first and the current name; a patch without a target matches any earlier name.
    ['name', ({ names }) => [names[0] ?? '', names.at(-1) ?? '']],
    ['namespace', (item) => [textIn(item, 'metadata', 'namespace'), item.manifest.namespace].map((namespace) => namespace || 'default')],
];
/** Parses a selector `a=b,c==d`. Returns `undefined` for any other form. */
function pairsOf(selector) {
    if (selector.trim() === '')
        return [];
    const pairs = selector.split(',').map((part) => /^([\w./-]+)\s*==?\s*([\w.-]*)$/.exec(part.trim()));
    return pairs.every((pair) => pair !== null) ? pairs.map(([, key = '', value = '']) => [key, value]) : undefined;
}

;// CONCATENATED MODULE: ./build/domains/serving/kustomize-transformers.js



/** Returns the transformations that a kustomization applies to all objects: namespace, names, labels and annotations. */
function namings(root) {
    return [
        ...namespaces(root.get('namespace')),
        ...affixes(root.get('namePrefix').text, root.get('nameSuffix').text),
        ...root
            .get('labels')
            .items()
            .flatMap((entry) => {
            const selectors = entry.get('includeSelectors').value === true;
            return labels(entry.get('pairs'), { selectors, templates: selectors || entry.get('includeTemplates').value === true });
        }),
        // Common labels win over `labels`.
        ...labels(root.get('commonLabels'), { selectors: true, templates: true }),
        ...annotations(root.get('commonAnnotations')),
    ];
}
const change = (apply, size = 1) => [{ size, apply }];
function namespaces(namespace) {
    if (namespace.text === '')
        return [];
    return change((item) => ({ ...item, part: placed(wholeOf(item), ['metadata', 'namespace'], partOf(namespace)) }));
}
function affixes(prefix, suffix) {
    if (prefix + suffix === '')
        return [];
    return change((item) => ({ ...item, names: [...item.names, `${prefix}${item.names.at(-1) ?? ''}${suffix}`] }));
}
function labels(pairs, { selectors, templates }) {
    if (!pairs.exists)
        return [];
    const leaf = partOf(pairs);
    return change((item) => {
        const kind = textIn(item, 'kind');
        return kustomize_transformers_put(item, leaf, [
            ['metadata', 'labels'],
            ...(selectors && kind === 'Service' ? [['spec', 'selector']] : []),
            ...(selectors && hasTemplate(item) ? [['spec', 'selector', 'matchLabels']] : []),
            ...(templates && hasTemplate(item) ? [['spec', 'template', 'metadata', 'labels']] : []),
        ]);
    }, sizeOf(pairs.value));
}
function annotations(pairs) {
    if (!pairs.exists)
        return [];
    const leaf = partOf(pairs);
    return change((item) => {
        const template = hasTemplate(item) ? [['spec', 'template', 'metadata', 'annotations']] : [];
        return kustomize_transformers_put(item, leaf, [['metadata', 'annotations'], ...template]);
    }, sizeOf(pairs.value));
}
function hasTemplate(item) {
    return isBuiltIn(item) && wholeOf(item).members?.get('spec')?.members?.get('template')?.members !== undefined;
}
function kustomize_transformers_put(item, leaf, places) {
    const part = places.reduce((whole, keys) => strategic(whole, { patch: placed({ at: leaf.at, members: new Map() }, keys, leaf), keyed: false }), wholeOf(item));
    return part === undefined ? item : { ...item, part };
}
/** Returns the transformation that renames images. */
function kustomize_transformers_images(root) {
    const entries = root.get('images').items();
    const renamed = new Map(entries.filter((entry) => entry.get('newName').text !== '').map((entry) => [entry.get('name').text, entry]));
    return renamed.size === 0 ? [] : change((item) => ({ ...item, part: withImages(wholeOf(item), renamed) }));
}
/** Renames the images in lists of containers at any depth. */
function withImages(part, renamed, name = '') {
    const inside = /^(containers|initContainers)$/.test(name);
    if (part.items !== undefined)
        return { at: part.at, items: part.items.map((item) => withImages(inside ? withImage(item, renamed) : item, renamed)) };
    if (part.members === undefined)
        return part;
    return { at: part.at, members: new Map([...part.members].map(([key, member]) => [key, withImages(member, renamed, key)])) };
}
function withImage(container, renamed) {
    const found = renamed.get((textAt(container, ['image']).split('@')[0] ?? '').replace(/:[\w.-]+$/, ''));
    return found === undefined ? container : placed(container, ['image'], partOf(found.get('newName')));
}

;// CONCATENATED MODULE: ./build/domains/serving/kustomize.js







/** Limit on values that are included, compared or changed. Folders that include others twice grow exponentially. */
const MAX_STEPS = 3_000_000;
/** Cost of entering a folder, in steps. */
const FOLDER_STEPS = 100;
const kustomize_MAX_DEPTH = 20;
/**
 * Evaluates kustomizations as `kustomize build` does: resources, bases and components; patches of both kinds; namespaces,
 * names, labels, annotations and images. `unread` lists what is not evaluated. Source: the kustomization.yaml reference.
 *
 * @param documents - every document of the files that kustomizations name, by path. A patch need not be an object.
 */
function kustomized(manifests, documents) {
    const own = manifests.filter(isOwn);
    // Only the first document of a file counts.
    const kustomizations = new Map(own.toReversed().map((manifest) => [(0,repository_path/* folderOf */.yS)(manifest.path), manifest]));
    const objects = Map.groupBy(manifests.filter((manifest) => !isOwn(manifest)), ({ path }) => path);
    const run = { kustomizations, objects, documents, used: new Set(), gaps: [], patches: new Map(), left: MAX_STEPS };
    const inner = includedFolders(kustomizations);
    const roots = [...kustomizations].filter(([folder, { kind }]) => kind !== 'Component' && !inner.has(folder));
    const builds = roots.map(([folder]) => built({ run, folder, above: [] }));
    return {
        builds: builds.map((build) => build.manifests),
        loose: manifests.filter((manifest) => isOwn(manifest) || !run.used.has(manifest.path)),
        written: own.flatMap((manifest) => writtenIn(manifest, run)),
        unread: builds.flatMap(({ unread }) => unread),
    };
}
function writtenIn({ root, path }, run) {
    return patchesIn(root, run)
        .first.flatMap(({ bodies, path: file }) => (typeof bodies === 'string' || file !== undefined ? [] : bodies))
        .filter(({ value }) => (0,serving_manifests/* isManifest */.Yh)(value))
        .map((body) => (0,serving_manifests/* manifestAt */.ZG)(body, { path }));
}
/** Returns the folders that kustomizations include. An unused component includes none. */
function includedFolders(kustomizations) {
    const included = new Set();
    const open = [...kustomizations.values()].filter(({ kind }) => kind !== 'Component');
    for (let manifest = open.pop(); manifest !== undefined; manifest = open.pop())
        for (const folder of namedIn(manifest, ['resources', 'bases', 'components'])) {
            const next = included.has(folder) ? undefined : kustomizations.get(folder);
            included.add(folder);
            if (next?.kind === 'Component')
                open.push(next);
        }
    return included;
}
/** Returns the paths that kustomizations refer to as resources or patches. Inline patches are skipped. */
function namedFiles(manifests) {
    const lists = ['resources', 'bases', 'components', 'patches', 'patchesStrategicMerge', 'patchesJson6902'];
    return new Set(manifests.filter(isOwn).flatMap((manifest) => namedIn(manifest, lists)));
}
function namedIn({ root, path }, lists) {
    return lists
        .flatMap((name) => root.get(name).items())
        .map((entry) => entry.text || entry.get('path').text)
        .filter((name) => name !== '' && !name.includes('\n'))
        .flatMap((name) => (0,repository_path/* pathFrom */.Iw)((0,repository_path/* folderOf */.yS)(path), name) ?? []);
}
/** Tells whether a manifest is a kustomization file, not the Flux object of the same kind. */
function isOwn({ path, kind, group }) {
    return (0,serving_manifests/* isKustomization */.Sv)(path) && ['Kustomization', 'Component'].includes(kind) && ['', 'kustomize.config.k8s.io'].includes(group);
}
function built(place) {
    const { run, folder } = place;
    const before = run.gaps.length;
    const manifests = collected(place, [])
        .filter((item) => textIn(item, 'metadata', 'annotations', 'config.kubernetes.io/local-config') !== 'true')
        .map((item) => toManifest(item, folder));
    const gaps = run.gaps.slice(before);
    const ofModels = gaps.length > 0 && manifests.some(({ root }) => (0,unreadable/* mentionsModels */._e)(JSON.stringify(root.value)));
    return { manifests, unread: gaps.map((gap) => ({ relevant: ofModels || (0,unreadable/* mentionsModels */._e)(`${gap.what} ${gap.reason}`), ...gap })) };
}
/** Returns the built object; the original manifest if nothing changed it. */
function toManifest({ manifest, names, part }, build) {
    const name = names.at(-1) ?? manifest.name;
    if (part === undefined)
        return name === manifest.name ? manifest : { ...manifest, name, build };
    return { ...(0,serving_manifests/* manifestAt */.ZG)(cursorOn(part, manifest.path), { path: manifest.path, build }), name };
}
/** Evaluates the kustomization of a folder. A component starts with the objects of the kustomization that uses it. */
function collected(place, start) {
    const { run, folder, above } = place;
    const root = run.kustomizations.get(folder)?.root;
    if (root === undefined || !spend(run, root, FOLDER_STEPS))
        return start;
    if (above.includes(folder) || above.length > kustomize_MAX_DEPTH) {
        report(run, root, 'it includes itself');
        return start;
    }
    const resources = ['resources', 'bases'].flatMap((name) => root.get(name).items());
    const included = [...start, ...resources.flatMap((resource) => resourceOf(resource, place))];
    if (!spend(run, root, stepsOf(included)))
        return start;
    const components = root.get('components').items();
    const whole = components.reduce((items, component) => withComponent(items, component, place), included);
    reportUnsupported(root, run);
    // The order of kustomize: JSON 6902 patches apply after names, namespaces and labels are set.
    const { first, later } = patchesIn(root, run);
    const named = withChanges(withPatches(whole, run, first), { root, run }, namings(root));
    return withChanges(withPatches(named, run, later), { root, run }, kustomize_transformers_images(root));
}
/** Returns the patches of a kustomization. Cached, since a folder may be entered often. */
function patchesIn(root, { documents, patches }) {
    const known = patches.get(root) ?? patchesOf(root, { documents, folder: (0,repository_path/* folderOf */.yS)(root.file.path) });
    patches.set(root, known);
    return known;
}
/** Applies transformations to all objects, one after another. */
function withChanges(items, { root, run }, changes) {
    let all = items;
    for (const { size, apply } of changes)
        if (spend(run, root, stepsOf(all) + all.length * size))
            all = all.map(apply);
    return all;
}
const UNSUPPORTED = [
    'helmCharts',
    'helmChartInflationGenerator',
    'generators',
    'transformers',
    'replacements',
    'vars',
    'openapi',
    'configurations',
];
function reportUnsupported(root, run) {
    const fields = root
        .get('labels')
        .items()
        .map((entry) => entry.get('fields'));
    for (const part of [...UNSUPPORTED.map((name) => root.get(name)), ...fields].filter(({ exists }) => exists)) {
        const reason = `"${part.pointer.slice(1)}" is not evaluated; check the output of "kustomize build" instead`;
        report(run, part, reason, (0,unreadable/* mentionsModels */._e)(JSON.stringify(part.value)) ? { relevant: true } : {});
    }
}
function resourceOf(resource, { run, folder, above }) {
    const path = (0,repository_path/* pathFrom */.Iw)(folder, resource.text);
    if (path !== undefined && run.kustomizations.has(path))
        return collected({ run, folder: path, above: [...above, folder] }, []);
    if (path === undefined || !run.documents.has(path)) {
        report(run, resource, missing(resource.text));
        return [];
    }
    run.used.add(path);
    return (run.objects.get(path) ?? []).map((manifest) => ({ manifest, names: [manifest.name] }));
}
function withComponent(items, component, { run, folder, above }) {
    const path = (0,repository_path/* pathFrom */.Iw)(folder, component.text);
    if (path !== undefined && run.kustomizations.has(path))
        return collected({ run, folder: path, above: [...above, folder] }, items);
    report(run, component, `the component ${missing(component.text)}`);
    return items;
}
function withPatches(items, run, patches) {
    let all = items;
    for (const patch of patches) {
        if (!spend(run, patch.at, all.length))
            return all;
        const result = patched(all, patch, (item) => spend(run, patch.at, stepsOf([item]) + patch.size));
        if (typeof result === 'string')
            report(run, patch.at, `this patch is not applied: ${result}`);
        else {
            all = result.items;
            if (patch.path !== undefined && result.touched.length > 0)
                run.used.add(patch.path);
        }
    }
    return all;
}
function stepsOf(items) {
    return items.reduce((sum, { manifest }) => sum + sizeOf(manifest.root.value), 0);
}
function report({ gaps }, at, reason, known = {}) {
    const { path } = at.file;
    gaps.push({ path, what: `${path}${at.pointer}`, reason, at: at.at, ...known });
}
function spend(run, at, steps) {
    if (run.left > 0 && run.left <= steps)
        report(run, at, `kustomizations exceed the limit of ${MAX_STEPS} steps; the rest is not evaluated`, { relevant: true });
    run.left -= steps;
    return run.left > 0;
}

;// CONCATENATED MODULE: ./build/domains/serving/mesh.js

/** Returns Istio policies: whether mesh traffic uses mutual TLS, and whether a policy allows every caller. */
function meshSubjects(manifests) {
    return manifests.flatMap((manifest) => {
        const { root, path, kind } = manifest;
        const name = (0,serving_manifests/* shownName */.HD)(manifest);
        const spec = root.get('spec');
        const make = (data, at) => ({
            kind: 'mesh.policy',
            id: (0,serving_manifests/* idOf */.TH)(manifest),
            data: { path, object: kind, name, ...data },
            at,
        });
        if (kind === 'PeerAuthentication') {
            // Without a mode, the policy inherits that of its namespace or of the mesh, which may be defined elsewhere.
            const ports = spec.get('portLevelMtls').entries();
            const modes = [spec.get('mtls', 'mode'), ...ports.map(([, port]) => port.get('mode'))].filter(({ text }) => !['', 'UNSET'].includes(text));
            const mode = modes.find(({ text }) => text !== 'STRICT') ?? modes[0];
            return mode === undefined ? [] : [make({ mutualTls: mode.text === 'STRICT' }, mode.at)];
        }
        if (kind === 'DestinationRule') {
            const policies = [
                spec.get('trafficPolicy'),
                ...spec
                    .get('subsets')
                    .items()
                    .map((subset) => subset.get('trafficPolicy')),
            ];
            const modes = policies.flatMap((policy) => [
                policy.get('tls', 'mode'),
                ...policy
                    .get('portLevelSettings')
                    .items()
                    .map((port) => port.get('tls', 'mode')),
            ]);
            const off = modes.find(({ text }) => text === 'DISABLE');
            return off === undefined ? [] : [make({ mutualTls: false }, off.at)];
        }
        if (kind !== 'AuthorizationPolicy' || ['DENY', 'AUDIT', 'CUSTOM'].includes(spec.get('action').text))
            return [];
        const open = spec
            .get('rules')
            .items()
            .find((rule) => !restricts(rule) && everywhere(rule));
        return [make({ allowsAll: open !== undefined }, (open ?? spec.get('rules')).at)];
    });
}
/** Tells whether each source of a rule names callers or addresses. Sources that only exclude some callers allow all others. */
function restricts(rule) {
    const sources = rule
        .get('from')
        .items()
        .map((from) => from.get('source'));
    const named = sources.length > 0 &&
        sources.every((source) => source.entries().some(([key, value]) => !key.startsWith('not') && value.items().some(narrows)));
    return (named ||
        rule
            .get('when')
            .items()
            .some((condition) => ABOUT_CALLERS.test(condition.get('key').text) &&
            condition
                .get('values')
                .items()
                .some((value) => narrows(value) && (value.text !== '*' || !isHeader(condition)))));
}
/** Istio attributes that identify callers. Callers can set any other header freely. */
const ABOUT_CALLERS = /^(request\.auth\.|source\.|remote\.ip$|request\.headers\[[\w-]{0,100}(authorization|key|token)[\w-]{0,100}\]$)/i;
/** Tells whether a condition is about a header. Its mere presence proves nothing, because any caller can send it. */
function isHeader(condition) {
    return condition.get('key').text.startsWith('request.headers');
}
/** Tells whether a value restricts callers. CIDR blocks larger than /8 do not. */
function narrows({ text }) {
    const [, bits] = /\/(\d+)$/.exec(text) ?? [];
    return text !== '' && (bits === undefined || !/^[\d.:a-f]+\/\d+$/i.test(text) || Number(bits) >= 8);
}
/** Tells whether a rule covers more than some paths, such as a health check, or metrics ports. */
function everywhere(rule) {
    const operations = rule.get('to').items();
    return (operations.length === 0 ||
        operations.some((to) => {
            const [paths, ports] = ['paths', 'ports'].map((name) => to.get('operation', name).items());
            if (ports !== undefined && ports.length > 0 && ports.every(({ text }) => OF_METRICS.includes(text)))
                return false;
            return paths === undefined || paths.length === 0 || paths.some(({ text }) => ANY_PATH.test(text));
        }));
}
const ANY_PATH = /^\/?(\*|\{\*+\}.*)$/;
/** Tells whether a rule covers every request without exception. A DENY rule must; {@link everywhere} accepts most requests. */
function isForAll(rule) {
    const operations = rule.get('to').items();
    const isOpen = (operation) => operation.entries().every(([name, values]) => name === 'paths' && values.items().some(({ text }) => ANY_PATH.test(text)));
    return rule.get('when').items().length === 0 && (operations.length === 0 || operations.some((to) => isOpen(to.get('operation'))));
}
/** Metrics ports of Istio, Prometheus, Triton and Knative. */
const OF_METRICS = ['15020', '15021', '15090', '9090', '9091', '8002', '8012', '8022'];

;// CONCATENATED MODULE: ./build/domains/serving/server-paths.js
/** Health-check paths of a service or of one model. */
const ALIVE = /(^|\/)(_?health([_-]?check)?|healthz|heartbeat|live|livez|liveness(_check)?|alive|ready|readyz|readiness(_check)?|ping|startup)\/?$/i;
/** Paths that describe the service itself: version, metrics, documentation. */
const ABOUT_ITSELF = /^\/(([^{}]*\/)?(status|version|metrics|openapi\.(json|ya?ml)|docs(\/oauth2-redirect)?|redoc)\/?|(info|favicon\.ico)|\.well-known\/.*)?$/i;
/** Tells whether a path is about the server itself and never returns model output. */
function isAboutServer(path) {
    return ALIVE.test(path) || ABOUT_ITSELF.test(path);
}

;// CONCATENATED MODULE: ./build/domains/serving/openapi.js




function isOpenApi(value) {
    const { openapi, swagger, paths } = (value ?? {});
    return (/^3\./.test((0,to_text/* toText */.f)(openapi)) || (0,to_text/* toText */.f)(swagger) === '2.0' || swagger === 2) && typeof paths === 'object';
}
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query'];
/** Paths of inference endpoints. */
const INFERENCE = /(^|[/:_-])(predict|predictions|infer|inference|invocations|invoke|generate|completions?|embeddings?|explain|explanations|classify|score|rerank|chat|transcriptions?)([/:_-]|$)|\/v[12]\/models?\b/i;
/** Paths of login endpoints, which cannot require authentication. */
const LOGIN = /^\/(([^{}]*\/)?(login|signin|signup|token|access-token|forgot-password|reset-password)|([^{}]*\/)?(auth|oauth2?|users?|accounts?)\/(register|refresh|callback|logout)|(register|refresh|callback|logout))\/?$/i;
/** Tells whether an OpenAPI file describes an API that serves models. */
function servesModels(yaml, path) {
    return new cursor/* Cursor */.bs({ path, yaml }, yaml.value)
        .get('paths')
        .entries()
        .some(([each]) => INFERENCE.test(each) || each === '$ref');
}
/** Returns the security schemes, servers and operations of an OpenAPI 3 or Swagger 2 file. */
function apiSubjects(yaml, path, declared) {
    const api = new Api(new cursor/* Cursor */.bs({ path, yaml }, yaml.value));
    return [...api.schemes(), ...api.servers(), ...api.operations(declared), ...api.externalPaths()];
}
const ABOUT_TOKENS = /token|oauth|auth|login|connect/i;
class Api {
    #root;
    #version2;
    #apiRequirement;
    constructor(root) {
        this.#root = root;
        this.#version2 = root.get('swagger').exists;
    }
    get #definitions() {
        return this.#version2 ? this.#root.get('securityDefinitions') : this.#root.get('components', 'securitySchemes');
    }
    /** Returns a security scheme by name and resolves references within the file. */
    #scheme(name) {
        return this.#resolved(this.#definitions.get(name));
    }
    /** Resolves references within the file. A reference to another file stays unresolved. */
    #resolved(reference) {
        let found = reference;
        for (let step = 0; step < MAX_REFS; step += 1) {
            const ref = /^#\/(.{1,300})$/.exec(found.get('$ref').text)?.[1];
            if (ref === undefined)
                return found;
            found = this.#root.get(...ref.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')));
        }
        return found;
    }
    schemes() {
        return this.#definitions
            .entries()
            .filter(([name]) => name !== '$ref' && !this.#scheme(name).get('$ref').exists)
            .map(([name, cursor]) => {
            const weakness = weaknessOf(this.#scheme(name));
            const { path } = cursor.file;
            return {
                kind: 'api.scheme',
                id: `${path}#${name}`,
                data: { path, name, type: typeOf(this.#scheme(name)), strong: weakness === '', weakness },
                at: cursor.at,
            };
        });
    }
    servers() {
        const { path } = this.#root.file;
        const urls = this.#version2 ? this.#servers2() : this.#servers3();
        return urls.map(([url, at]) => ({
            kind: 'api.server',
            id: `${path}#${url}`,
            data: { path, url, plaintext: isPlain(url) },
            at,
        }));
    }
    #servers2() {
        const host = this.#root.get('host').text;
        const schemes = this.#root.get('schemes').items();
        const shown = host === '' ? '(its own host)' : host;
        return schemes.map((scheme) => [`${scheme.text}://${shown}${this.#root.get('basePath').text}`, scheme.at]);
    }
    #servers3() {
        const holders = [
            this.#root,
            ...this.#root
                .get('paths')
                .entries()
                .map(([, item]) => item),
            ...this.#all().map(({ cursor }) => cursor),
        ];
        return holders.flatMap((holder) => holder
            .get('servers')
            .items()
            .flatMap((server) => urlsOf(server).map((url) => [url, server.get('url').at])));
    }
    #all() {
        return this.#root
            .get('paths')
            .entries()
            .flatMap(([path, reference]) => {
            const item = this.#resolved(reference);
            const more = item.get('additionalOperations').entries();
            return [...item.entries().filter(([method]) => METHODS.includes(method.toLowerCase())), ...more].map(([method, cursor]) => ({
                method: method.toUpperCase(),
                path,
                cursor,
            }));
        });
    }
    /** Returns the paths that another file describes. */
    externalPaths() {
        const { path: file } = this.#root.file;
        return this.#root
            .get('paths')
            .entries()
            .filter(([, item]) => item.get('$ref').exists && !item.get('$ref').text.startsWith('#/'))
            .map(([path, item]) => {
            const reason = `the path is described in ${item.get('$ref').text}, which is not read; bundle the API description into one file`;
            return (0,unreadable/* unreadableSubject */.a9)({ path: file, what: path, reason, at: item.at });
        });
    }
    operations(declared) {
        const exempt = this.#tokenPaths();
        return this.#all()
            .filter(({ method, path }) => method !== 'OPTIONS' &&
            !(['GET', 'HEAD'].includes(method) && isAboutServer(path)) &&
            !(method === 'POST' && LOGIN.test(path)) &&
            !(ABOUT_TOKENS.test(path) && exempt.some((each) => each.endsWith(path))))
            .map((operation) => this.#operation(operation, declared));
    }
    /** Returns the paths of token endpoints, which cannot require a token. */
    #tokenPaths() {
        const urls = this.#definitions
            .entries()
            .flatMap(([name]) => [...this.#scheme(name).texts()].filter(({ pointer }) => pointer.endsWith('/tokenUrl')).map(({ text }) => text));
        return urls.map((url) => `/${url.replace(/^https?:\/\/[^/]*/, '').replace(/^\/+/, '')}`);
    }
    #operation({ method, path, cursor }, declared) {
        const requirement = this.#requirementOf(cursor);
        const { types, secured, withScopes, scoped } = requirement;
        const file = cursor.file.path;
        // OpenAPI before 3.1 cannot describe client certificates.
        const external = this.#isExternal(cursor) || requirement.external;
        const inexpressible = !secured && declared?.authentication === 'mtls' && !/^3\.[1-9]/.test(this.#root.get('openapi').text);
        const at = cursor.get('security').exists ? cursor.get('security').at : cursor.at;
        return {
            kind: 'api.operation',
            id: `${file}#${method} ${path}`,
            data: {
                path: file,
                operation: `${method} ${path}`,
                ...(inexpressible || external ? {} : { secured }),
                schemes: types,
                ...(withScopes && secured ? { scoped } : {}),
                limited: ['429', '4XX'].some((status) => cursor.get('responses', status).exists),
                contrast: declared === undefined ? '' : `, but ${placeOf(declared)} declares ${declared.authentication} for ${declared.model}`,
                ...comparison(requirement, declared),
            },
            at: cursor.at,
            spans: { '/secured': at, '/scoped': at, '/matches': at },
            ...(external ? { unknown: { '/secured': 'part of the API description is in another file' } } : {}),
            ...(inexpressible ? { unknown: { '/secured': 'this OpenAPI version cannot describe client certificates' } } : {}),
            ...(declared === undefined ? {} : { related: [declared.at] }),
        };
    }
    #isExternal(cursor) {
        return cursor.get('$ref').exists && !cursor.get('$ref').text.startsWith('#/');
    }
    /** Returns the security requirement of an operation, or that of the API if it has none. `[]` requires nothing. */
    #requirementOf(operation) {
        if (operation.get('security').exists)
            return this.#requirementIn(operation.get('security'));
        // Cached: there may be very many operations and alternatives.
        this.#apiRequirement ??= this.#requirementIn(this.#root.get('security'));
        return this.#apiRequirement;
    }
    #requirementIn(security) {
        const alternatives = security.items().map((alternative) => alternative.entries().map(([name, scopes]) => {
            const scheme = this.#scheme(name);
            return { type: typeOf(scheme), scheme, scoped: scopes.items().length > 0 };
        }));
        const withScopes = alternatives.filter((alternative) => alternative.some(({ type }) => SCOPED.includes(type)));
        const components = this.#isExternal(this.#root.get('components')) || this.#isExternal(this.#definitions);
        return {
            alternatives: [
                ...new Map(alternatives.map((alternative) => alternative.map(({ type }) => type)).map((types) => [JSON.stringify(types), types])).values(),
            ],
            types: [...new Set(alternatives.flatMap((alternative) => alternative.map(({ type }) => type)))],
            secured: alternatives.length > 0 &&
                alternatives.every((alternative) => alternative.length > 0 && alternative.every(({ type }) => KNOWN_TYPES.includes(type))),
            withScopes: withScopes.length > 0,
            scoped: withScopes.every((alternative) => alternative.some(({ scoped }) => scoped)),
            external: alternatives.some((alternative) => alternative.some(({ scheme }) => this.#isExternal(scheme) || (components && !scheme.exists))),
        };
    }
}
function comparison(requirement, declared) {
    const accepted = ACCEPTED[declared?.authentication ?? ''];
    if (declared === undefined || accepted === undefined)
        return {};
    const matches = requirement.secured && requirement.alternatives.every((alternative) => alternative.some((type) => accepted.includes(type)));
    return { matches, declared: declared.authentication, model: declared.model, declaredAt: placeOf(declared) };
}
function placeOf({ at }) {
    return `${at.file}:${at.line}`;
}
const MAX_REFS = 10;
const KNOWN_TYPES = [
    'oauth2',
    'openIdConnect',
    'mutualTLS',
    'apiKey',
    'bearer',
    'basic',
    'digest',
    'hoba',
    'mutual',
    'dpop',
    'scram-sha-256',
];
const SCOPED = ['oauth2', 'openIdConnect'];
/** Scheme types that satisfy each declared kind of authentication. */
const ACCEPTED = {
    oauth2: ['oauth2', 'openIdConnect', 'bearer'],
    oidc: ['openIdConnect', 'oauth2', 'bearer'],
    jwt: ['bearer', 'oauth2', 'openIdConnect'],
    mtls: ['mutualTLS'],
    'api-key': ['apiKey', 'bearer'],
    // SigV4 is described as an API key in a header; tokens of other clouds as bearer or OAuth tokens.
    iam: ['apiKey', 'bearer', 'oauth2', 'openIdConnect'],
};
/** Returns the type of a scheme: `oauth2`, `openIdConnect`, `mutualTLS`, `apiKey`, or the HTTP scheme such as `bearer`. */
function typeOf(scheme) {
    const type = scheme.get('type').text;
    // Swagger 2 cannot describe a bearer token in any other way.
    if (type === 'apiKey' && scheme.get('in').text === 'header' && scheme.get('name').text.toLowerCase() === 'authorization')
        return 'bearer';
    return type === 'http' ? scheme.get('scheme').text.toLowerCase() : type;
}
/** Describes why a scheme is weak; empty if it is not. */
function weaknessOf(scheme) {
    const type = typeOf(scheme);
    if (type === '')
        return 'it does not state its type';
    if (!KNOWN_TYPES.includes(type))
        return `its type ${JSON.stringify(type)} is not a known one`;
    if (type === 'basic')
        return 'basic authentication sends a password with each request';
    if (type === 'digest')
        return 'digest authentication relies on MD5';
    if (type === 'apiKey' && scheme.get('in').text === 'query')
        return 'the API key is sent in the URL, which logs record';
    const flows = [
        ...scheme
            .get('flows')
            .entries()
            .map(([flow]) => flow),
        scheme.get('flow').text,
    ];
    const flow = flows.find((each) => each === 'implicit' || each === 'password');
    if (type === 'oauth2' && flow !== undefined)
        return `it uses the ${flow} flow, which OAuth 2.1 removes`;
    const plain = [...scheme.texts()].find(({ text, pointer }) => /Url$/.test(pointer) && /^http:\/\//i.test(text) && !/^http:\/\/localhost/i.test(text));
    return plain === undefined ? '' : `${plain.text} does not use https`;
}
/** Returns the URL of a server for each combination of its variables. If there are too many, only plaintext URLs. */
function urlsOf(server) {
    const url = server.get('url').text.slice(0, MAX_URL);
    const variables = server
        .get('variables')
        .entries()
        .filter(([name]) => url.includes(`{${name}}`))
        .map(([name, variable]) => ({ name, values: variable.get('enum').exists ? variable.get('enum').items() : [variable.get('default')] }));
    const fill = (text, name, { text: value }) => text.replaceAll(`{${name}}`, () => value.slice(0, MAX_VALUE));
    if (variables.reduce((count, { values }) => count * values.length, 1) <= MAX_URLS)
        return [
            ...new Set(variables.reduce((urls, { name, values }) => urls.flatMap((each) => values.map((value) => fill(each, name, value))), [url])),
        ];
    const plain = variables.flatMap(({ name, values }) => {
        const value = values.find((each) => isPlain(fill(url, name, each)));
        return value === undefined ? [] : [fill(url, name, value)];
    });
    return plain.length > 0 ? plain : [url];
}
/** Tells whether a URL is plaintext HTTP. Loopback addresses need no encryption. */
function isPlain(url) {
    return /^http:\/\//i.test(url) && !/^http:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0)/i.test(url);
}
const MAX_URL = 2000;
const MAX_VALUE = 200;
const MAX_URLS = 200;

;// CONCATENATED MODULE: ./build/domains/serving/pods.js
const pods = new WeakMap();
/** Finds pod specs at any depth, because platforms put them in many places. */
function podsOf(manifest) {
    const known = pods.get(manifest);
    if (known !== undefined)
        return known;
    const specs = [...mapsIn(manifest.root.get('spec'))].filter((map) => ['containers', 'hostNetwork'].some((name) => map.get(name).exists));
    const parts = ['predictor', 'transformer', 'explainer'].map((part) => manifest.root.get('spec', part));
    // KServe runs a model from `model` or from a member with the name of its server.
    const models = parts
        .flatMap((part) => part.entries().map(([, member]) => member))
        .filter((member) => MODEL.some((name) => member.get(name).exists));
    const containers = specs.flatMap((spec) => [...spec.get('containers').items(), ...spec.get('initContainers').items()]);
    const made = {
        specs,
        containers: [...containers, ...models],
        running: [...specs.flatMap((spec) => spec.get('containers').items()), ...models],
    };
    pods.set(manifest, made);
    return made;
}
const MODEL = ['modelFormat', 'storageUri', 'storage', 'image', 'args', 'runtimeVersion'];
/** Yields every map in a value, itself first. */
function* mapsIn(cursor) {
    if (Array.isArray(cursor.value))
        for (const item of cursor.items())
            yield* mapsIn(item);
    else if (typeof cursor.value === 'object' && cursor.value !== null) {
        yield cursor;
        for (const [, member] of cursor.entries())
            yield* mapsIn(member);
    }
}
/** Returns the containers of pods and the ones that platforms define in their own objects. */
function containersOf(manifest) {
    return podsOf(manifest).containers;
}
/** Tells whether a value is true. Includes the YAML 1.1 spellings that Kubernetes tools accept. */
function isOn({ text }) {
    return /^(true|yes|on|y)$/i.test(text);
}
/** Tells whether a value is a placeholder that is replaced before the object is applied. */
function pods_isPlaceholder({ text }) {
    return /\$[({]|\{\{/.test(text);
}

;// CONCATENATED MODULE: ./build/domains/serving/access.js




const SIDECARS = /(oauth2?-proxy|kube-rbac-proxy|kube-auth-proxy|authservice|pomerium)/;
/** Describes what authenticates the callers of a workload; empty when nothing in these manifests does. */
function accessOf(manifest, policies) {
    if ((0,serving_manifests/* annotationOf */.lW)(manifest, 'security.opendatahub.io/enable-auth').text === 'true')
        return 'the annotation enable-auth';
    const running = podsOf(manifest).specs.flatMap((spec) => spec.get('containers').items());
    if (running.some((container) => SIDECARS.test(`${container.get('name').text} ${container.get('image').text}`)))
        return 'a sidecar proxy';
    if (hasKey(manifest))
        return 'an API key of the server';
    if (isOutsideMesh(manifest))
        return '';
    const labels = { ...(0,serving_manifests/* labelsOf */.PC)(manifest), 'serving.kserve.io/inferenceservice': manifest.name };
    const policy = authenticatingPolicy(policies.filter((other) => applies(other, manifest, labels)).map((other) => other.manifest));
    return policy === undefined ? '' : `the policy ${policy.name}`;
}
/** Servers that accept the API keys of their callers on the command line, and servers that never do. */
const KEYED = /vllm|sglang|lmsysorg|llama[._-]?cpp|text-generation|text-embeddings|huggingface|local-?ai|infinity/i;
const NEVER_KEYED = /triton|torchserve|tensorflow|mlserver|ollama|openvino|seldon|bento|rayproject/i;
/** Tells whether the server itself sets `--api-key` or `VLLM_API_KEY`. Other containers use such keys for outgoing calls. */
function hasKey(manifest) {
    const { running } = podsOf(manifest);
    return running.some((container) => {
        const words = wordsOf(container);
        if (isVllm(container) && hasVariable(container, 'VLLM_API_KEY'))
            return true;
        if (!/(^|\s)--api-key\b/.test(words))
            return false;
        // Only the program counts, not its other arguments: an exporter may name vLLM as its target.
        const [module = '', name = ''] = [...container.get('args').texts()].map(({ text }) => text);
        const run = [...container.get('command').texts()].map(({ text }) => text);
        const server = [container.get('image').text, ...run, module, name, container.pointer].join(' ');
        return KEYED.test(server) || (running.length === 1 && !NEVER_KEYED.test(server));
    });
}
function hasVariable(container, name) {
    const given = (each) => each.get('valueFrom').exists || each.get('value').text !== '';
    return container
        .get('env')
        .items()
        .some((each) => each.get('name').text === name && given(each));
}
function wordsOf(container) {
    return [...container.get('command').texts(), ...container.get('args').texts()].map(({ text }) => text).join(' ');
}
/** Tells whether a pod opts out of the mesh proxy, so that mesh policies do not apply to it. */
function isOutsideMesh(manifest) {
    const { root } = manifest;
    const holders = [
        root,
        root.get('spec', 'template'),
        root.get('spec', 'predictor'),
        root.get('spec', 'leaderWorkerTemplate', 'leaderTemplate'),
    ];
    const metadataOf = (name) => holders.flatMap((holder) => [holder.get('metadata'), holder].flatMap((at) => ['labels', 'annotations'].map((kind) => at.get(kind, name).text)));
    return (metadataOf('sidecar.istio.io/inject').includes('false') ||
        metadataOf('istio.io/dataplane-mode').includes('none') ||
        podsOf(manifest).specs.some((spec) => isOn(spec.get('hostNetwork'))));
}
function isVllm(container) {
    return /vllm/.test(`${container.get('image').text} ${wordsOf(container)}`);
}
/** Returns the policy if it selects pods; empty for a policy that targets a gateway or a service. */
function policyOf(manifest) {
    const spec = manifest.root.get('spec');
    return spec.get('targetRef').exists || spec.get('targetRefs').exists ? [] : [{ manifest, wanted: (0,serving_manifests/* wantedBy */.fy)(spec.get('selector')) }];
}
/** Tells whether a policy applies to a workload. A policy covers its namespace; in the root namespace it covers the whole mesh. */
function applies({ manifest, wanted }, workload, labels) {
    return (manifest.namespace === 'istio-system' || (0,serving_manifests/* sharesNamespace */.sp)(manifest, workload)) && (0,serving_manifests/* selects */.ko)(wanted, labels);
}
/** Returns the policy that admits only authenticated callers or denies all others. The rules of several ALLOW policies add up. */
function authenticatingPolicy(policies) {
    const of = (action) => policies.filter(({ root }) => (root.get('spec', 'action').text || 'ALLOW') === action);
    const rulesOf = ({ root }) => root.get('spec', 'rules').items();
    // An external authorizer decides.
    const custom = of('CUSTOM').find((policy) => rulesOf(policy).some((rule) => isForAll(rule) && !rule.get('from').exists));
    const denying = of('DENY').find((policy) => rulesOf(policy).some((rule) => isForAll(rule) && deniesUnauthenticated(rule)));
    const allowing = of('ALLOW');
    const closed = allowing.flatMap(rulesOf).every((rule) => requiresIdentity(rule) || isHealthOnly(rule));
    return custom ?? denying ?? (closed ? allowing[0] : undefined);
}
/** Tells whether a rule denies every caller without a token or certificate. A further source condition would let some of them in. */
function deniesUnauthenticated(rule) {
    return rule
        .get('from')
        .items()
        .some((from) => {
        const attributes = from.get('source').entries();
        return (attributes.length > 0 &&
            attributes.every(([name, values]) => ['notRequestPrincipals', 'notPrincipals'].includes(name) && hasValue(values)));
    });
}
function requiresIdentity(rule) {
    const froms = rule.get('from').items();
    const isIdentified = (from) => ['requestPrincipals', 'principals', 'serviceAccounts'].some((name) => hasValue(from.get('source', name)));
    return froms.length > 0 && froms.every(isIdentified);
}
/** Tells whether a list contains a value. An empty list restricts nothing. */
function hasValue(values) {
    return values.items().some(({ text }) => text !== '');
}
/** Tells whether a rule covers only health-check paths or metrics ports. */
function isHealthOnly(rule) {
    const paths = rule
        .get('to')
        .items()
        .flatMap((to) => to.get('operation', 'paths').items());
    return !everywhere(rule) && paths.every(({ text }) => isAboutServer(text.replace(/\/\*$/, '')));
}

;// CONCATENATED MODULE: ./build/domains/serving/exposure.js


function exposingServices(manifests) {
    const found = manifests
        .filter(({ kind, group }) => kind === 'Service' && group === '')
        .filter((service) => isExposing(service))
        // A service without a selector selects no pods.
        .filter(({ root }) => root.get('spec', 'selector').entries().length > 0)
        .map((service) => ({
        service,
        wanted: (0,serving_manifests/* wantedBy */.fy)(service.root.get('spec', 'selector')),
        at: service.root.get('spec', service.root.get('spec', 'externalIPs').items().length > 0 ? 'externalIPs' : 'type'),
    }));
    // Known types take precedence over placeholders.
    return found.toSorted((one, other) => Number(pods_isPlaceholder(one.at)) - Number(pods_isPlaceholder(other.at)));
}
/** Tells whether a service has external addresses, a port on every node, or a load balancer that is not internal. */
function isExposing(service) {
    const spec = service.root.get('spec');
    const type = spec.get('type').text;
    return (spec.get('externalIPs').items().length > 0 ||
        type === 'NodePort' ||
        pods_isPlaceholder(spec.get('type')) ||
        (type === 'LoadBalancer' && !isInternal(service)));
}
/** Labels that operators set on the pods they create. */
const MADE = {
    InferenceService: (name) => ['predictor', 'transformer', 'explainer'].map((component) => ({
        'serving.kserve.io/inferenceservice': name,
        app: `isvc.${name}-${component}`,
        component,
    })),
    SeldonDeployment: (name) => [{ 'seldon-deployment-id': name }],
    RayService: () => [{ 'ray.io/node-type': 'head' }],
    RayCluster: (name) => [{ 'ray.io/node-type': 'head', 'ray.io/cluster': name }],
};
/** Kinds whose operators create the pods, with labels that are not all known. */
const OPERATED = [...Object.keys(MADE), 'LLMInferenceService', 'NIMService', 'BentoDeployment', 'Model'];
/**
 * Finds what exposes a workload; `undefined` if nothing does.
 *
 * @param others - other manifests that run pods.
 */
function exposureOf(manifest, services, others) {
    const at = exposedBy(manifest, services);
    if (at !== undefined)
        return pods_isPlaceholder(at) ? { at, doubt: `${at.text} is a placeholder` } : { at };
    if (!OPERATED.includes(manifest.kind))
        return undefined;
    const stray = straysAmong(services, others).find(({ service }) => (0,serving_manifests/* sharesNamespace */.sp)(service, manifest));
    return (stray && {
        at: stray.at,
        doubt: `the service ${stray.service.name} selects pods that are not defined here and may belong to this workload`,
    });
}
const strays = new WeakMap();
/** Returns the services that select none of the given workloads. */
function straysAmong(services, others) {
    const found = strays.get(services) ??
        services.filter(({ service, wanted }) => !others.some((other) => (0,serving_manifests/* mayShareNamespace */.Oy)(service, other) && isChosen(other, wanted)));
    strays.set(services, found);
    return found;
}
const known = new WeakMap();
/** Returns the label sets of the pods of a workload. An operator may create several kinds of pods. */
function labelSetsOf(manifest) {
    const cached = known.get(manifest);
    if (cached !== undefined)
        return cached;
    const own = (0,serving_manifests/* labelsOf */.PC)(manifest);
    const made = Object.hasOwn(MADE, manifest.kind) ? (MADE[manifest.kind]?.(manifest.name) ?? []) : [];
    const sets = [own, ...made.map((labels) => ({ ...own, ...labels }))];
    known.set(manifest, sets);
    return sets;
}
function isChosen(manifest, wanted) {
    return labelSetsOf(manifest).some((labels) => (0,serving_manifests/* selects */.ko)(wanted, labels));
}
function exposedBy(manifest, services) {
    const host = podsOf(manifest)
        .specs.map((spec) => spec.get('hostNetwork'))
        .find(isOn);
    if (host !== undefined)
        return host;
    // Ray and NIM create their own services.
    const made = [...mapsIn(manifest.root.get('spec'))]
        .flatMap((map) => [map.get('serviceType'), map.get('serveService', 'spec', 'type'), map.get('expose', 'service', 'type')])
        .find(({ text }) => ['NodePort', 'LoadBalancer'].includes(text));
    if (made !== undefined)
        return made;
    const port = containersOf(manifest)
        .flatMap((container) => container.get('ports').items())
        .find((each) => each.get('hostPort').exists);
    if (port !== undefined)
        return port.get('hostPort');
    return services.find(({ service, wanted }) => (0,serving_manifests/* mayShareNamespace */.Oy)(service, manifest) && isChosen(manifest, wanted))?.at;
}
const INTERNAL = [
    ['service.beta.kubernetes.io/aws-load-balancer-scheme', /^internal$/],
    ['service.beta.kubernetes.io/aws-load-balancer-internal', /^(true|0\.0\.0\.0\/0)$/],
    ['service.beta.kubernetes.io/azure-load-balancer-internal', /^true$/],
    ['networking.gke.io/load-balancer-type', /^Internal$/i],
    ['cloud.google.com/load-balancer-type', /^Internal$/i],
    ['service.beta.kubernetes.io/openstack-internal-load-balancer', /^true$/],
    ['oci.oraclecloud.com/load-balancer-type', /^internal$/i],
    ['service.beta.kubernetes.io/oci-load-balancer-internal', /^true$/],
    ['service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type', /^intranet$/],
];
function isInternal(service) {
    // The AWS controller creates internal load balancers unless the scheme is "internet-facing".
    const controlled = service.root.get('spec', 'loadBalancerClass').text === 'service.k8s.aws/nlb' ||
        /^(external|nlb-ip)$/.test((0,serving_manifests/* annotationOf */.lW)(service, 'service.beta.kubernetes.io/aws-load-balancer-type').text);
    if (controlled && (0,serving_manifests/* annotationOf */.lW)(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text !== 'internet-facing')
        return true;
    // The newer annotation wins over the older one.
    if ((0,serving_manifests/* annotationOf */.lW)(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text === 'internet-facing')
        return false;
    return INTERNAL.some(([annotation, value]) => value.test((0,serving_manifests/* annotationOf */.lW)(service, annotation).text));
}

;// CONCATENATED MODULE: ./build/domains/serving/workloads.js




const PLATFORMS = {
    'serving.kserve.io/InferenceService': { platform: 'KServe', storage: ['storageUri', 'uri'] },
    'serving.kserve.io/LLMInferenceService': { platform: 'KServe', storage: ['uri', 'storageUri'] },
    'serving.kserve.io/TrainedModel': { platform: 'KServe', storage: ['storageUri'] },
    'serving.kserve.io/ServingRuntime': { platform: 'KServe', storage: [] },
    'serving.kserve.io/ClusterServingRuntime': { platform: 'KServe', storage: [] },
    'machinelearning.seldon.io/SeldonDeployment': { platform: 'Seldon', storage: ['modelUri'] },
    'mlops.seldon.io/Model': { platform: 'Seldon', storage: ['storageUri'] },
    'serving.yatai.ai/BentoDeployment': { platform: 'BentoML', storage: [] },
    'ray.io/RayService': { platform: 'Ray', storage: [] },
    'ray.io/RayCluster': { platform: 'Ray', storage: [] },
    'apps.nvidia.com/NIMService': { platform: 'NIM', storage: [] },
};
/** Kinds that run pods. A `Service` does only in Knative. */
const POD_KINDS = [
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Pod',
    'Rollout',
    'Service',
    'LeaderWorkerSet',
];
const SERVERS = [
    ['Triton', /tritonserver/],
    ['TorchServe', /torchserve/],
    ['TensorFlow Serving', /tensorflow\/serving/],
    ['vLLM', /\bvllm\b|vllm-openai/],
    ['Text Generation Inference', /text-generation-inference|text-embeddings-inference/],
    ['MLServer', /mlserver/],
    ['BentoML', /bento/],
    ['Ollama', /ollama/],
    ['SGLang', /sglang/],
    ['NIM', /nvcr\.io\/nim\//],
    ['OpenVINO Model Server', /openvino\/model_server/],
    ['llama.cpp', /llama\.cpp|llama-cpp/],
    ['LocalAI', /localai/],
    ['Ray', /rayproject\/ray/],
    ['KServe', /kserve\//],
];
/**
 * Returns the workloads that serve models.
 *
 * @param all - all manifests whose policies and services may affect the workloads.
 */
function workloadSubjects(manifests, all) {
    const services = exposingServices(all);
    const policies = all.filter(({ kind }) => kind === 'AuthorizationPolicy').flatMap(policyOf);
    return manifests.flatMap((manifest) => {
        const platform = platformOf(manifest);
        if (platform === undefined)
            return [];
        const { root, path, kind } = manifest;
        const storage = plainStorage(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? []);
        const access = accessOf(manifest, policies);
        const exposing = exposureOf(manifest, services, all);
        // Most Ray clusters only train. An exposed one runs any code that callers submit.
        if (kind === 'RayCluster' && (exposing === undefined || exposing.doubt !== undefined))
            return [];
        const control = modelControl(manifest);
        const open = storage === undefined ? variableIn(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? []) : undefined;
        const unknown = {
            ...(open === undefined ? {} : { '/plainStorage': `${open.text} is a placeholder` }),
            ...(exposing?.doubt === undefined ? {} : { '/exposed': exposing.doubt }),
        };
        const spans = {};
        if (storage !== undefined)
            spans['/plainStorage'] = storage.at;
        if (exposing !== undefined)
            spans['/exposed'] = exposing.at.at;
        if (control !== undefined)
            spans['/modelControl'] = control.at;
        return [
            {
                kind: 'serving.workload',
                id: (0,serving_manifests/* idOf */.TH)(manifest),
                data: {
                    path,
                    platform,
                    object: kind,
                    name: (0,serving_manifests/* shownName */.HD)(manifest),
                    authenticated: access !== '',
                    evidence: access,
                    ...(open === undefined ? { plainStorage: storage?.text ?? '' } : {}),
                    ...(exposing?.doubt === undefined ? { exposed: exposing !== undefined } : {}),
                    modelControl: control !== undefined,
                },
                at: root.get('metadata', 'name').exists ? root.get('kind').at : root.at,
                spans,
                ...(Object.keys(unknown).length === 0 ? {} : { unknown }),
            },
        ];
    });
}
function platformOf(manifest) {
    const known = PLATFORMS[`${manifest.group}/${manifest.kind}`];
    if (known !== undefined)
        return known.platform;
    if (!POD_KINDS.includes(manifest.kind))
        return undefined;
    const images = containersOf(manifest).map((container) => container.get('image').text);
    return SERVERS.find(([, image]) => images.some((each) => image.test(each)))?.[0];
}
/** Returns the first storage URI that is fetched without TLS. */
function plainStorage({ root }, names) {
    return [...root.get('spec').texts()].find(({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^http:\/\//i.test(text));
}
/** Returns a storage URI that begins with a placeholder, so that its scheme is unknown. */
function variableIn({ root }, names) {
    return [...root.get('spec').texts()].find(({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^(\$[({]|\{\{)/.test(text));
}
/** Finds the setting that lets any caller load another model, which may run code. */
function modelControl(manifest) {
    for (const container of containersOf(manifest)) {
        const words = [...container.get('command').texts(), ...container.get('args').texts()];
        const found = tritonControl(container, words, manifest) ?? torchControl(container, words);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Triton loads models on request in `explicit` mode, unless the model repository API is restricted on both ports. */
function tritonControl(container, words, manifest) {
    const all = filled(words.map(({ text }) => text).join(' '), container);
    const explicit = /--model-control(-mode)?[\s=,]+["']*explicit/.test(all)
        ? (words.find(({ text }) => /explicit|--model-control/.test(text)) ?? words[0])
        : undefined;
    // KServe names the server by a format, a runtime, or the member that contains the model.
    const named = ['image', 'runtime', 'modelFormat.name'].map((member) => container.get(...member.split('.')).text);
    if (explicit === undefined || !/triton/i.test([all, container.pointer, manifest.name, ...named].join(' ')))
        return undefined;
    const closed = (port) => new RegExp(`--${port}-restricted-(api|protocol)[= ][\\w,-]*model-repository`).test(all) ||
        new RegExp(`--allow-${port}[= ](false|0)`).test(all);
    return closed('http') && closed('grpc') ? undefined : explicit;
}
/** Replaces `$(NAME)` in arguments with the variables of the container. */
function filled(text, container) {
    const values = new Map(container
        .get('env')
        .items()
        .map((each) => [each.get('name').text, each.get('value').text]));
    return text.replace(/\$\((\w+)\)/g, (reference, name) => values.get(name) ?? reference);
}
/** TorchServe registers models only if the model API is enabled. */
function torchControl(container, words) {
    const switched = container
        .get('env')
        .items()
        .find((each) => /^TS_ENABLE_MODEL_API$/i.test(each.get('name').text) && each.get('value').text.toLowerCase() === 'true');
    return words.find(({ text }) => text.includes('--enable-model-api')) ?? switched?.get('name');
}

;// CONCATENATED MODULE: ./build/domains/serving/subjects.js










/** Tells whether a document is a manifest, an API description or a BentoML configuration. */
function isServing(value) {
    return (0,serving_manifests/* isManifest */.Yh)(value) || isOpenApi(value) || isBentoConfiguration(value);
}
/**
 * Returns the subjects of API descriptions and manifests. An API description counts if a declaration names it or if it has
 * inference paths. A declaration that names no description refers to the only one.
 */
function servingSubjects({ documents, declared, paths }) {
    const named = (path) => declared.find(({ openapi }) => openapi === path);
    const apis = documents.filter(({ yaml, path }) => isOpenApi(yaml.value) && (named(path) !== undefined || servesModels(yaml, path)));
    const only = apis.length === 1 && declared.length === 1 && declared[0]?.openapi === undefined ? declared[0] : undefined;
    return [
        ...apis.flatMap(({ yaml, path }) => apiSubjects(yaml, path, named(path) ?? only)),
        ...documents.filter(({ yaml }) => isBentoConfiguration(yaml.value)).flatMap(({ yaml, path }) => bentoSubjects(yaml, path)),
        ...objectSubjects(documents, paths),
    ];
}
/** Returns the subjects of Kubernetes objects, as kustomizations build them. */
function objectSubjects(documents, paths) {
    const manifests = manifestsOf(documents);
    const cursors = documents.map(({ path, yaml }) => new cursor/* Cursor */.bs({ path, yaml }, yaml.value));
    const { builds, loose, written, unread } = kustomized(manifests, Map.groupBy(cursors, ({ file }) => file.path));
    const subjectsOf = (own, others) => {
        const all = [...own, ...others];
        return [...workloadSubjects(own, all), ...ingressSubjects(own, all), ...meshSubjects(own)];
    };
    return [
        ...subjectsOf(loose, builds.flat()),
        ...builds.flatMap((build) => subjectsOf(build, [...loose, ...fromOthers(build, builds)])),
        // Literal secrets count even if a build changes them, because everyone with read access has them.
        ...withBuilt(kubernetesSecretSubjects([...manifests, ...written], paths), kubernetesSecretSubjects(builds.flat(), paths)),
        ...unread.map(unreadable/* unreadableSubject */.a9),
    ];
}
/** Adds the literal secrets that only patches introduce. */
function withBuilt(literal, built) {
    const placeOf = ({ at }) => `${at.file}:${at.line}:${at.column}`;
    const known = new Set(literal.map(placeOf));
    const more = built.filter((subject) => subject.data['literal'] === true && !known.has(placeOf(subject)));
    return [...literal, ...new Map(more.map((subject) => [placeOf(subject), subject])).values()];
}
/**
 * Returns the objects of other builds that may affect this one, without those built from the same files. A build that shares files
 * is an alternative to this one: its policies do not protect this build, but its services may expose it.
 */
function fromOthers(build, builds) {
    const own = new Set(build.map(({ path }) => path));
    return builds.flatMap((other) => {
        if (other === build)
            return [];
        const beside = other.some(({ path }) => own.has(path)) ? ['Service'] : ['Service', 'AuthorizationPolicy'];
        return other.filter(({ kind, path }) => beside.includes(kind) && !own.has(path));
    });
}
function manifestsOf(documents) {
    return documents
        .filter(({ yaml, path }) => (0,serving_manifests/* isManifest */.Yh)(yaml.value) || (0,serving_manifests/* isKustomization */.Sv)(path))
        .flatMap(({ yaml, path }) => (0,serving_manifests/* manifestsIn */.IK)(yaml, path));
}
/** Returns the paths of the files that kustomizations include. */
function filesOfKustomizations(documents) {
    return namedFiles(manifestsOf(documents.filter(({ path }) => (0,serving_manifests/* isKustomization */.Sv)(path))));
}


/***/ })

};
