export const id = 2424;
export const ids = [2424];
export const modules = {

/***/ 86228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pathFrom),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a file; empty for the top of the repository. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** Where a name leads that a file of a folder uses: `..` and `.` are followed. Nothing where it leaves the repository. */
function pathFrom(folder, name) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of name.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return name.startsWith('/') ? undefined : parts.join('/');
}


/***/ }),

/***/ 52424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesOfKustomizations: () => (/* binding */ filesOfKustomizations),
  isServing: () => (/* binding */ isServing),
  servingSubjects: () => (/* binding */ servingSubjects)
});

// EXTERNAL MODULE: ./build/cursor.js
var cursor = __webpack_require__(79084);
// EXTERNAL MODULE: ./build/unread.js
var build_unread = __webpack_require__(87845);
;// CONCATENATED MODULE: ./build/serving/bentoml.js

/** The configuration of a server of BentoML: `api_server` in version 1, `services` in version 2. */
function isBentoConfiguration(value) {
    const { version, api_server: server, services } = (value ?? {});
    return (version === 1 && typeof server === 'object') || (version === 2 && typeof services === 'object');
}
/** Servers that say whether they use TLS; behind a proxy they need not. */
function bentoSubjects(yaml, path) {
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    const servers = root.get('api_server').exists ? [['api_server', root.get('api_server')]] : root.get('services').entries();
    return servers.flatMap(([name, server]) => {
        const stated = server.get('ssl', 'enabled');
        if (!stated.exists)
            return [];
        const limit = server.get('traffic', 'max_concurrency');
        return [
            {
                kind: 'serving.ingress',
                id: `${path}#${name}`,
                data: { path, object: 'BentoML', name, tls: stated.value === true, limited: limit.exists },
                at: server.at,
                spans: { '/tls': stated.at },
                unknown: { '/authenticated': 'BentoML leaves it to the service or to a proxy' },
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/serving/manifests.js
var serving_manifests = __webpack_require__(16885);
;// CONCATENATED MODULE: ./build/serving/plugins.js
/** Plugins of Kong and middlewares of Traefik that turn away who does not say who they are. */
const IDENTIFIES = /^(key-auth(-enc)?|basic-auth|jwt(-signer)?|oauth2(-introspection)?|openid-connect|hmac-auth|ldap-auth(-advanced)?|mtls-auth|header-cert-auth|saml|basicAuth|digestAuth|forwardAuth|oidc|hmac|ldap|apiKey|oAuthClientCredentials|oAuthIntrospection)$/;
const LIMITS = /^(rate-limiting(-advanced)?|response-ratelimiting|service-protection|rateLimit|inFlightReq|distributedRateLimit)$/;
function does({ known, unknown }, what) {
    return known.some((each) => what.test(each)) || (unknown ?? false);
}
const PLUGINS = ['KongPlugin', 'KongClusterPlugin', 'Middleware'];
const indexes = new WeakMap();
/** Plugins by their names, and by those that the annotation of Traefik has for them. */
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
/** Chains of middlewares are followed, each once; a circle of them does nothing. */
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
            unknown ??= `${each.name} is not in this repository`;
            continue;
        }
        const inner = pluginsOf(middlewaresIn(found.root.get('spec', 'chain'), found.namespace), manifests, seen);
        known.push(...whatItDoes(found), ...inner.known);
        unknown ??= inner.unknown;
    }
    return unknown === undefined ? { known } : { known, unknown };
}
/** `middlewares` of a route or a chain; each may say where it is looked for. @param namespace - where, when it does not. */
function middlewaresIn(holder, namespace) {
    return holder
        .get('middlewares')
        .items()
        .map((each) => ({ name: each.get('name').text, namespace: each.get('namespace').text || namespace }));
}
/** Nothing for a plugin that is switched off, lets callers without a name through, or counts to none. */
function whatItDoes({ root }) {
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

;// CONCATENATED MODULE: ./build/serving/ingress.js


/** Ingresses, gateways and routes: encryption, who may enter, how often. */
function ingressSubjects(manifests, around) {
    return manifests.flatMap((manifest) => {
        const entrance = entranceOf(manifest, around);
        if (entrance === undefined)
            return [];
        const { tls, tlsAt, authenticated, limited, minTls } = entrance;
        const unknown = {
            ...(typeof tls === 'string' ? { '/tls': tls } : {}),
            ...(typeof authenticated === 'string' ? { '/authenticated': authenticated } : {}),
            ...(typeof limited === 'string' ? { '/limited': limited } : {}),
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
                    ...(typeof tls === 'string' ? {} : { tls }),
                    ...(typeof authenticated === 'string' ? {} : { authenticated }),
                    ...(typeof limited === 'string' ? {} : { limited }),
                    ...(minTls === undefined ? {} : { minTls }),
                },
                at: manifest.root.get('kind').at,
                spans,
                ...(Object.keys(unknown).length === 0 ? {} : { unknown }),
            },
        ];
    });
}
function entranceOf(manifest, manifests) {
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
                ...ELSEWHERE,
                tls: manifest.root.get('spec', 'tls', 'termination').exists &&
                    manifest.root.get('spec', 'tls', 'insecureEdgeTerminationPolicy').text !== 'Allow',
                tlsAt: manifest.root.get('spec', 'tls'),
            };
        case 'traefik.io/IngressRoute':
        case 'traefik.containo.us/IngressRoute':
            return ingressRoute(manifest, manifests);
        case 'traefik.io/IngressRouteTCP':
        case 'traefik.containo.us/IngressRouteTCP':
            return { ...ELSEWHERE, tls: manifest.root.get('spec', 'tls').exists, tlsAt: manifest.root.get('spec') };
        case 'projectcontour.io/HTTPProxy':
            return httpProxy(manifest);
        default:
            return undefined;
    }
}
/** Gateways leave callers to policies and filters, of which there are too many kinds to tell. */
const ELSEWHERE = {
    authenticated: 'policies and filters of the gateway are not followed',
    limited: 'policies and filters of the gateway are not followed',
};
const AUTHENTICATING = [
    'nginx.ingress.kubernetes.io/auth-url',
    'nginx.ingress.kubernetes.io/auth-tls-secret',
    'nginx.ingress.kubernetes.io/auth-type',
    'haproxy.org/auth-type',
    'alb.ingress.kubernetes.io/auth-type',
];
/** What lets callers through all the same. */
const LENIENT = [
    ['nginx.ingress.kubernetes.io/auth-tls-verify-client', /^(off|optional|optional_no_ca)$/],
    ['alb.ingress.kubernetes.io/auth-on-unauthenticated-request', /^allow$/],
];
const LIMITING = [
    'nginx.ingress.kubernetes.io/limit-rps',
    'nginx.ingress.kubernetes.io/limit-rpm',
    'nginx.ingress.kubernetes.io/limit-connections',
    'haproxy.org/rate-limit-requests',
];
/** Firewalls of a cloud, whose rules stand elsewhere. */
const FIREWALLS = ['wafv2-acl-arn', 'wafv2-acl-name', 'waf-acl-id'].map((name) => `alb.ingress.kubernetes.io/${name}`);
/** Annotations that name objects which may do both. */
const INDIRECT = ['traefik.ingress.kubernetes.io/router.middlewares', 'konghq.com/plugins'];
function ingress(manifest, manifests) {
    const spec = manifest.root.get('spec');
    const named = INDIRECT.map((name) => (0,serving_manifests/* annotationOf */.lW)(manifest, name)).flatMap(({ text }) => text.split(','));
    const plugins = pluginsOf(named
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => ({ name, namespace: manifest.namespace })), manifests);
    const has = (names) => names.some((name) => !['', 'none', '0'].includes((0,serving_manifests/* annotationOf */.lW)(manifest, name).text));
    return {
        tls: encrypted(manifest, manifests),
        tlsAt: uncovered(spec) ?? (spec.get('tls').exists ? spec.get('tls') : spec),
        authenticated: (has(AUTHENTICATING) && !LENIENT.some(([name, value]) => value.test((0,serving_manifests/* annotationOf */.lW)(manifest, name).text))) || does(plugins, IDENTIFIES),
        limited: has(LIMITING) || (has(FIREWALLS) ? 'the rules of the web ACL are not here' : does(plugins, LIMITS)),
    };
}
/** A route of Traefik takes TLS only where it has a part `tls`; what its entry points add stands in the server's own configuration. */
function ingressRoute({ root, namespace }, manifests) {
    const spec = root.get('spec');
    const routes = spec
        .get('routes')
        .items()
        .map((route) => pluginsOf(middlewaresIn(route, namespace), manifests));
    const each = (what) => ingress_all(routes.map((plugins) => does(plugins, what)));
    // Nobody gets further than to be sent on.
    const sent = spec.get('tls').exists ? false : each(/^redirectScheme$/);
    const entries = spec
        .get('entryPoints')
        .items()
        .map(({ text }) => text);
    const secure = entries.length > 0 && entries.every((entry) => !/^(web|http)$/i.test(entry));
    return {
        tls: spec.get('tls').exists || (secure ? 'the entry points are configured elsewhere' : sent),
        tlsAt: spec.get('tls').exists ? spec.get('tls') : spec,
        authenticated: sent === true || each(IDENTIFIES),
        limited: sent === true || each(LIMITS),
    };
}
/** A proxy of Contour that others take in has no host of its own, and none of its own encryption. */
function httpProxy({ root }) {
    const host = root.get('spec', 'virtualhost');
    if (!host.exists)
        return undefined;
    const plain = root
        .get('spec', 'routes')
        .items()
        .find((route) => route.get('permitInsecure').value === true);
    return { ...ELSEWHERE, tls: host.get('tls').exists && plain === undefined, tlsAt: plain?.get('permitInsecure') ?? host };
}
/** True for true only; what is false anywhere is false. */
function ingress_all(answers) {
    if (answers.length === 0 || answers.includes(false))
        return false;
    return answers.find((answer) => answer !== true) ?? true;
}
/** What makes controllers send plain callers on, unless it is switched off. */
const REDIRECTING = [
    'nginx.ingress.kubernetes.io/ssl-redirect',
    'haproxy.org/ssl-redirect',
    'nginx.org/redirect-to-https',
    'ingress.kubernetes.io/ssl-redirect',
];
/** Every host has a certificate, and nothing says that plain calls are taken as well. A text says why nobody can tell. */
function encrypted(manifest, manifests) {
    const spec = manifest.root.get('spec');
    const said = (name) => (0,serving_manifests/* annotationOf */.lW)(manifest, name);
    if (REDIRECTING.some((name) => /^(false|0|no|f)$/i.test(said(name).text)))
        return false;
    if (/(^|,)\s*http\s*(,|$)/.test(said('konghq.com/protocols').text))
        return false;
    const classes = [said('kubernetes.io/ingress.class').text, spec.get('ingressClassName').text].filter((each) => each !== '');
    const mayBe = (name) => classes.length === 0 || classes.some((each) => each.includes(name));
    const listening = said('alb.ingress.kubernetes.io/listen-ports').text;
    if (listening !== '' && !/HTTPS/.test(listening))
        return false;
    if (mayBe('alb') && (said('alb.ingress.kubernetes.io/certificate-arn').exists || /HTTPS/.test(listening)))
        return (!/"HTTP"/.test(listening) || ['ssl-redirect', 'actions.ssl-redirect'].some((name) => said(`alb.ingress.kubernetes.io/${name}`).exists));
    if (mayBe('azure') && said('appgw.ingress.kubernetes.io/appgw-ssl-certificate').exists)
        return said('appgw.ingress.kubernetes.io/ssl-redirect').text === 'true';
    if (mayBe('traefik') && said('traefik.ingress.kubernetes.io/router.tls').text === 'true')
        return !/\bweb\b/.test(said('traefik.ingress.kubernetes.io/router.entrypoints').text);
    const ofGoogle = ['networking.gke.io/managed-certificates', 'ingress.gcp.kubernetes.io/pre-shared-cert'].some((name) => said(name).exists);
    const certified = ofGoogle || certifies(spec);
    if (!certified)
        return false;
    if (ofGoogle || classes.includes('gce'))
        return redirectsOnGoogle(manifest, manifests);
    const [, closes] = BESIDE_TLS.find(([name]) => classes.some((each) => each.includes(name))) ?? [];
    return closes === undefined || closes((name) => said(name).text);
}
/** Controllers for which certificates alone do not turn plain callers away, and what does. */
const BESIDE_TLS = [
    // Without an HTTPS port there is a plain one only.
    ['alb', () => false],
    ['azure', (said) => said('appgw.ingress.kubernetes.io/ssl-redirect') === 'true'],
    [
        'kong',
        (said) => said('konghq.com/protocols')
            .split(',')
            .every((each) => /^\s*(https|grpcs)\s*$/.test(each)),
    ],
    [
        'contour',
        (said) => said('ingress.kubernetes.io/force-ssl-redirect') === 'true' || said('kubernetes.io/ingress.allow-http') === 'false',
    ],
    [
        'traefik',
        (said) => /\bweb\b/.test(said('traefik.ingress.kubernetes.io/router.entrypoints')) ? false : 'the entry points are configured elsewhere',
    ],
];
/** Google's load balancers answer plain calls unless they are told not to. */
function redirectsOnGoogle(manifest, manifests) {
    if ((0,serving_manifests/* annotationOf */.lW)(manifest, 'kubernetes.io/ingress.allow-http').text === 'false')
        return true;
    const named = (0,serving_manifests/* annotationOf */.lW)(manifest, 'networking.gke.io/v1beta1.FrontendConfig').text;
    if (named === '')
        return false;
    const config = manifests.find(({ kind, name }) => kind === 'FrontendConfig' && name === named);
    return config === undefined
        ? `the FrontendConfig ${named} is not in this repository`
        : config.root.get('spec', 'redirectToHttps', 'enabled').value === true;
}
function certifies(spec) {
    return spec.get('tls').items().length > 0 && uncovered(spec) === undefined;
}
/** The first host that is none of those with a certificate, where these name any. */
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
/** Routes by the names of the gateways that they hang on. */
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
/** A plain listener is fine where all that hangs on it sends callers on to the encrypted one. */
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
    return { ...ELSEWHERE, tls: plain === undefined, tlsAt: plain ?? root.get('spec', 'listeners') };
}
/** Whether a route does nothing but send callers on. */
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
    // What Knative puts before calls from within the cluster is no way in from outside.
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
        ...ELSEWHERE,
        ...(mutual ? { authenticated: true } : {}),
        tls: plain === undefined,
        tlsAt: plain?.get('port', 'protocol') ?? encrypting?.get('tls') ?? root.get('spec', 'servers'),
        ...(encrypting === undefined ? {} : { minTls: ISTIO_TLS[version] ?? '1.2' }),
    };
}

// EXTERNAL MODULE: ./build/repository-path.js
var repository_path = __webpack_require__(86228);
;// CONCATENATED MODULE: ./build/serving/kubernetes-secrets.js


/** Objects that fetch secrets when they are needed, or hold them encrypted. */
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
 * Where the secrets of a deployment come from: written in the manifest, or from a store.
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
        const named = (literals) => literals.map(({ name: told, at }) => {
            const subject = make('container', at);
            return {
                ...subject,
                id: `${subject.id}/${told}`,
                data: { ...subject.data, name: `${name === '' ? '' : `${name}, `}variable ${told},` },
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
/** What variables are called that are secrets whatever they hold, and those that may be the name of one. */
const SECRET_NAME = /(password|passwd|(^|_)pwd|(^|_)pass|passphrase|(^|_)((client|app|jwt|signing|auth|webhook|session)_secret|secret_key|secret_access_key|api_?key|private_key|account_key|storage_key))$/i;
const TOKEN_NAME = /(^|_)(access_key|token|secret)$/i;
const PATH = /^\.{0,2}\/[\w./-]*$/;
/** Whether what a variable holds is a secret as it stands. Tokens of a vocabulary, names of other objects and paths are none. */
function isSecret(name, value) {
    if (value.trim() === '' || isHole(value) || !/^[^\s<>]+$/.test(value))
        return false;
    const [, password] = /^\w[\w+.-]{0,20}:\/\/[^\s:@/]*:([^\s@/]+)@/.exec(value) ?? [];
    if (password !== undefined)
        return !isHole(password);
    // Connection strings of Azure and of databases.
    const [, key] = /(?:AccountKey|SharedAccessKey|Password)=([^;\s]+)/i.exec(value) ?? [];
    if (key !== undefined)
        return !isHole(key);
    if (/^\w+:\/\//.test(value) || /^(none|null|true|false)$/i.test(value))
        return false;
    if (/secret_access_key$/i.test(name))
        return true;
    if (PATH.test(value))
        return false;
    return SECRET_NAME.test(name) || (TOKEN_NAME.test(name) && value.length >= MIN_TOKEN && !/^[a-z]+([-_.][a-z]+)*$/.test(value));
}
const MIN_TOKEN = 8;
/** Variables of containers, wherever a platform has them, and members of a ConfigMap. */
function literalsIn({ root, kind, group }) {
    const spec = root.get('spec');
    const holding = new Set();
    const variables = marks(spec.value, holding) ? [...secretsBelow(spec, holding)] : [];
    const inContainers = variables.map((variable) => ({ name: variable.get('name').text, at: variable.get('value') }));
    const members = kind === 'ConfigMap' && group === '' ? root.get('data').entries() : [];
    return [...inContainers, ...members.map(([name, at]) => ({ name, at }))].filter(({ name, at }) => isSecret(name, at.text));
}
/** Whether there is a secret in a value; notes what holds one. Nearly none is looked at further, so that values are walked as they are. */
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
/** Variables that hold a secret. */
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
    return typeof name === 'string' && ['string', 'number'].includes(typeof value) && isSecret(name, String(value));
}
/** Members of a ConfigMap that a kustomization makes. */
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
    // What sops encrypts keeps its keys and gets one more at the top.
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
    const literal = values.find(([value, text]) => !isHole(text) && !isMembers(text) && !(values.length > 1 && isUserName(value)))?.[0];
    return make(literal !== undefined ? 'manifest' : encrypted ? 'sops' : 'filled in later', literal);
}
/** Who it is says nothing without the secret beside it. */
function isUserName({ pointer }) {
    return /\/(user|username)$/i.test(pointer);
}
/** A file of members, of which some are filled in later and none that is written out is a secret by its name. */
function isMembers(text) {
    if (text.length > MAX_MEMBERS)
        return false;
    const lines = text.split('\n').filter((line) => !/^\s*($|[#;]|\[[\w .-]+\]\s*$)/.test(line));
    const members = lines.map((line) => /^\s*([\w.-]+)\s*[=:]\s*(\S.*)$/.exec(line));
    return (members.some((member) => member !== null && isHole(member[2] ?? '')) &&
        members.every((member) => member !== null && (isHole(member[2] ?? '') || PLAIN_MEMBER.test(member[1] ?? ''))));
}
const MAX_MEMBERS = 20_000;
const PLAIN_MEMBER = /^(region|output|host|hostname|port|user|username|database|dbname|name|endpoint|profile|email)$/i;
/** Certificates are for everybody to see. */
function isPublic(text) {
    return /^\s*-----BEGIN CERTIFICATE-----/.test(text) && !text.includes('PRIVATE KEY');
}
/** A hole that something else fills, such as a variable of a template; of a longer text the part that would be secret. */
function isHole(text) {
    return text.length <= MAX_HOLE && !text.trim().includes('\n') && (HOLE.test(text) || isFilled(text));
}
const MAX_HOLE = 500;
const HOLE = /^\s*(<[^>]*>|ref\+\w+:.*|vault:.*|ENC\[[^\]]*\]|REPLACE_?ME|CHANGE_?ME|TODO|x{3,}|\*+)?\s*$/i;
const FILLED = /(?:\$\{[^{}$]+\}|\$\([^()$]+\)|\{\{[^{}]+\}\})/;
const EACH_FILLED = new RegExp(FILLED, 'g');
const ONLY_FILLED = new RegExp(`^\\s*([A-Za-z]{1,10}\\s+)?(${FILLED.source}[-:/.]?)+\\s*$`);
/** `${NAME:-text}` and `${NAME:=text}`: where nothing is filled in, the text is taken. */
const DEFAULTED = /\$\{\w+:?[-=]([^{}$]+)\}/g;
/** Nothing but holes, with a word before them such as `Bearer`; or an address, or members, of which the password is one. */
function isFilled(text) {
    if ([...text.matchAll(DEFAULTED)].some(([, preset = '']) => !isHole(preset)))
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
/** `literals` of a generator of kustomize. */
function generated(root) {
    return root
        .get('secretGenerator')
        .items()
        .flatMap((generator) => generator
        .get('literals')
        .items()
        .filter(({ text }) => !isHole(text.slice(text.indexOf('=') + 1)))
        .slice(0, 1));
}
/** Files of the repository of which a generator makes a secret. */
function generatedFrom({ root, path }, paths) {
    return root
        .get('secretGenerator')
        .items()
        .flatMap((generator) => ['files', 'envs', 'env'].flatMap((name) => generator.get(name).items()))
        .filter(({ text }) => paths.has((0,repository_path/* pathFrom */.I)((0,repository_path/* folderOf */.y)(path), text.slice(text.indexOf('=') + 1)) ?? ''));
}
/** The agent of Vault writes the secrets into the pod. */
function injected(root) {
    return [root.get('metadata', 'annotations'), root.get('spec', 'template', 'metadata', 'annotations')].some((annotations) => annotations.get('vault.hashicorp.com/agent-inject').text === 'true');
}

// EXTERNAL MODULE: ./build/schema-errors.js
var schema_errors = __webpack_require__(54533);
;// CONCATENATED MODULE: ./build/serving/composed.js


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
/** How many values there are in a value, itself among them. */
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
/** A cursor on the whole, whose places are those of its parts. */
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
/** A text deep in a part; empty where there is none. */
function textAt(part, keys) {
    const found = keys.reduce((inner, key) => inner && memberOf(inner, key), part);
    return found === undefined || found.members !== undefined || found.items !== undefined ? '' : found.at.text;
}
/** An index as JSON Pointer writes it: no sign, no leading zero. */
function indexIn(length, key) {
    return /^(0|[1-9]\d{0,8})$/.test(key) && Number(key) < length ? Number(key) : undefined;
}
/** The same with another member; without it where there is none to put. */
function withMember(part, key, member) {
    const members = new Map(part.members);
    if (member === undefined)
        members.delete(key);
    else
        members.set(key, member);
    return { at: part.at, members };
}
/** Puts a value deep into maps, which are made where they are missing. */
function placed(part, keys, leaf) {
    const [key, ...rest] = keys;
    if (key === undefined)
        return leaf;
    return withMember(part, key, placed(part.members?.get(key) ?? { at: leaf.at, members: new Map() }, rest, leaf));
}
/** Whether two parts say the same, wherever they stand. The order of members does not count. */
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

;// CONCATENATED MODULE: ./build/serving/kustomize-item.js


function wholeOf({ manifest, part }) {
    return part ?? partOf(manifest.root);
}
/** A text that an object states, as it is by now. */
function statedIn({ manifest, part }, ...keys) {
    return part === undefined ? manifest.root.get(...keys).text : textAt(part, keys);
}
function groupOf(item) {
    return (0,serving_manifests/* groupIn */.Vh)(statedIn(item, 'apiVersion'));
}
/** Whether an object is one of Kubernetes itself, whose shape kustomize knows. */
function isBuiltIn(item) {
    const group = groupOf(item);
    return !group.includes('.') || group.endsWith('.k8s.io');
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/regexp.js
var regexp = __webpack_require__(46063);
// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(73705);
;// CONCATENATED MODULE: ./build/serving/patches.js


/** By which members items of a list of Kubernetes are told apart when a patch changes some of them. All other lists are replaced. */
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
/** A part with a strategic merge patch over it, in the terms of Kubernetes; nothing where the patch takes it away. */
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
/** What a patch names comes first, as kustomize has it: a patch after it may count on the order. */
function list(base, patch, keys) {
    const stated = (patch.items ?? []).filter((item) => directiveOf(item) !== 'replace');
    const replaces = keys.length === 0 || stated.length !== patch.items?.length;
    const rest = new Map(replaces ? [] : base.map((item) => [idIn(item, keys), item]));
    const merged = stated.flatMap((item) => {
        const id = idIn(item, keys);
        const under = rest.get(id);
        rest.delete(id);
        return strategic(under, { patch: item, keyed: true }) ?? [];
    });
    return { at: patch.at, items: [...merged, ...rest.values()] };
}
/** What tells an item from the others; itself where it has none of these members. */
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
/** Members that are copied, since a map or a list is made anew with each change in it. */
const MAX_COPIED = 1_000_000;
/** A part after the operations of a JSON Patch (RFC 6902); a text says why one of them cannot be done. */
function jsonPatched(base, operations) {
    if (operations.length > MAX_OPERATIONS)
        return `it has more than ${MAX_OPERATIONS} operations`;
    let part = base;
    let left = MAX_COPIED;
    for (const operation of operations) {
        left -= widthAlong(part, keysOf(operation.get('path')) ?? []);
        if (left < 0)
            return 'it changes too much';
        const next = operated(part, operation);
        if (next === undefined)
            return `its operation "${operation.get('op').text}" on "${operation.get('path').text}" cannot be done`;
        part = next;
    }
    return part;
}
/** How many members the maps and lists on a way have. */
function widthAlong(part, keys) {
    let width = 0;
    let at = part;
    for (const key of keys) {
        width += at?.members?.size ?? at?.items?.length ?? 0;
        at = at && memberOf(at, key);
    }
    return width;
}
/** `copy` and `move`, which nearly nobody uses here, are not done: they can make a short text grow without end. */
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
/** The same after a change to the part that holds the last of the keys; nothing where the way there ends before. */
function changed(part, keys, change) {
    const [key = '', ...rest] = keys;
    if (rest.length === 0)
        return change(part, key);
    const inner = memberOf(part, key);
    const next = inner && changed(inner, rest, change);
    return next && put(part, key, next);
}
/** The same with another part in the place of one that is there. */
function put(holder, key, member) {
    return holder.items === undefined ? withMember(holder, key, member) : { at: holder.at, items: holder.items.with(Number(key), member) };
}
/** Unlike the RFC, and like kustomize, a member of a map may be new. */
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

;// CONCATENATED MODULE: ./build/serving/kustomize-patches.js









/** Patches of a kustomization. */
function patchesOf(root, folder) {
    const plain = root.get('patchesStrategicMerge').items();
    return {
        first: [...plain.map((at) => patchAt(at, at.get('target'), folder)), ...aimed(root.get('patches'), folder)],
        later: aimed(root.get('patchesJson6902'), folder),
    };
}
function aimed(list, folder) {
    return list.items().map((entry) => patchAt(entry.get(entry.get('path').exists ? 'path' : 'patch'), entry.get('target'), folder));
}
function patchAt(at, target, folder) {
    const { bodies: stated, path } = bodiesOf(at, folder);
    const bodies = typeof stated === 'string'
        ? stated
        : stated.flatMap((body) => (/List$/.test(body.get('kind').text) ? body.get('items').items() : [body]));
    const size = typeof bodies === 'string' ? 0 : bodies.reduce((sum, { value }) => sum + sizeOf(value), 0);
    return { at, target, bodies, size, ...(path === undefined ? {} : { path }) };
}
/** What a name leads to, or what stands there itself. */
function bodiesOf(at, { documents, folder }) {
    const { text } = at;
    if (text === '')
        return { bodies: 'it is neither a path nor a patch' };
    const path = /[\n:{]/.test(text) ? undefined : (0,repository_path/* pathFrom */.I)(folder, text);
    const bodies = path === undefined ? undefined : documents.get(path);
    if (path !== undefined && bodies !== undefined)
        return { bodies, path };
    if (!/[\n:{]/.test(text))
        return { bodies: `"${text}" is not in this repository, or cannot be read` };
    return { bodies: written(at) };
}
const MAX_INLINE_BYTES = 256 * 1024;
/** A patch that is written out as a block of text, which begins on the line after its key. */
function written(at) {
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
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return 'it is no YAML';
    }
}
/** Objects after a patch; a text says why it cannot be applied. */
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
    // Read once for all objects.
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
            return 'there is too much to put together';
        const whole = wholeOf(item);
        const part = patch === undefined ? jsonPatched(whole, body.items()) : strategic(whole, { patch, keyed: isBuiltIn(item) });
        if (typeof part === 'string')
            return part;
        if (part !== undefined)
            after.push({ ...item, part });
    }
    if (touched.length === 0 && !target.exists)
        return `there is no ${body.get('kind').text} "${body.get('metadata', 'name').text}" here`;
    return { items: after, touched };
}
/** A patch keeps what an object is and is called. */
function withoutName(body) {
    const part = partOf(body);
    const members = new Map([...(part.members ?? [])].filter(([key]) => key !== 'kind' && key !== 'apiVersion'));
    const metadata = members.get('metadata');
    if (metadata?.members === undefined)
        return { at: part.at, members };
    const kept = new Map([...metadata.members].filter(([key]) => key !== 'name' && key !== 'namespace'));
    return { at: part.at, members: members.set('metadata', { at: metadata.at, members: kept }) };
}
/** A patch without a target names its object itself. */
function named(body) {
    const { kind, name, namespace, group } = (0,serving_manifests/* manifestAt */.ZG)(body, { path: '' });
    if (kind === '' || name === '')
        return 'it names no object';
    return (item) => statedIn(item, 'kind') === kind &&
        item.names.includes(name) &&
        groupOf(item) === group &&
        (namespace === '' || ['', namespace].includes(statedIn(item, 'metadata', 'namespace')));
}
/** Members of a target are regular expressions for the whole of a text. */
function targeted(target) {
    const labels = pairsOf(target.get('labelSelector').text);
    const annotations = pairsOf(target.get('annotationSelector').text);
    if (labels === undefined || annotations === undefined)
        return 'only selectors such as "app=model" are followed';
    const patterns = [];
    for (const [name, texts] of TARGETS) {
        const { text } = target.get(name);
        if (text === '')
            continue;
        try {
            (0,regexp/* re2 */.w)(text); // by itself, so that no bracket in it can close the group below
            patterns.push({ test: (0,regexp/* re2 */.w)(`^(?:${text})$`).test, texts });
        }
        catch {
            return `"${name}" of its target is no regular expression of RE2`;
        }
    }
    return (item) => patterns.every(({ test, texts }) => texts(item).some(test)) &&
        labels.every(([key, value]) => statedIn(item, 'metadata', 'labels', key) === value) &&
        annotations.every(([key, value]) => statedIn(item, 'metadata', 'annotations', key) === value);
}
const TARGETS = [
    ['group', (item) => [groupOf(item)]],
    ['version', (item) => [statedIn(item, 'apiVersion').split('/').at(-1) ?? '']],
    ['kind', (item) => [statedIn(item, 'kind')]],
    // Unlike a patch without a target, one with it does not know what an object was called in between.
    ['name', ({ names }) => [names[0] ?? '', names.at(-1) ?? '']],
    ['namespace', (item) => [statedIn(item, 'metadata', 'namespace'), item.manifest.namespace].map((namespace) => namespace || 'default')],
];
/** `a=b,c==d`; nothing for the other forms of a selector. */
function pairsOf(selector) {
    if (selector.trim() === '')
        return [];
    const pairs = selector.split(',').map((part) => /^([\w./-]+)\s*==?\s*([\w.-]*)$/.exec(part.trim()));
    return pairs.every((pair) => pair !== null) ? pairs.map(([, key = '', value = '']) => [key, value]) : undefined;
}

;// CONCATENATED MODULE: ./build/serving/kustomize-transformers.js



/** What a kustomization changes in all of its objects: namespaces, names, labels and annotations. */
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
        // Those for all win where both say something.
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
        const kind = statedIn(item, 'kind');
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
/** Other names for images. */
function kustomize_transformers_images(root) {
    const entries = root.get('images').items();
    const renamed = new Map(entries.filter((entry) => entry.get('newName').text !== '').map((entry) => [entry.get('name').text, entry]));
    return renamed.size === 0 ? [] : change((item) => ({ ...item, part: withImages(wholeOf(item), renamed) }));
}
/** Images of containers, in lists of that name at any depth. */
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

;// CONCATENATED MODULE: ./build/serving/kustomize.js







/** Values that are taken in, compared or changed: more than those of people have. Folders that take in others twice grow without end. */
const MAX_STEPS = 3_000_000;
/** What entering a folder costs, in the same unit. */
const FOLDER_STEPS = 100;
const kustomize_MAX_DEPTH = 20;
/**
 * What kustomizations put together, as `kustomize build` does: resources, bases and components; patches of both kinds; namespaces,
 * names, labels, annotations and images. What is not followed is said. Source: the reference of the file kustomization.yaml.
 *
 * @param documents - every document of the files that kustomizations name, by path: patches need be no objects.
 */
function kustomized(manifests, documents) {
    const own = manifests.filter(isOwn);
    // Of several documents in one file the first counts.
    const kustomizations = new Map(own.toReversed().map((manifest) => [(0,repository_path/* folderOf */.y)(manifest.path), manifest]));
    const objects = Map.groupBy(manifests.filter((manifest) => !isOwn(manifest)), ({ path }) => path);
    const run = { kustomizations, objects, documents, used: new Set(), gaps: [], patches: new Map(), left: MAX_STEPS };
    const inner = takenIn(kustomizations);
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
/** Folders that others take in; a component that nobody uses takes in none. */
function takenIn(kustomizations) {
    const taken = new Set();
    const open = [...kustomizations.values()].filter(({ kind }) => kind !== 'Component');
    for (let manifest = open.pop(); manifest !== undefined; manifest = open.pop())
        for (const folder of namedIn(manifest, ['resources', 'bases', 'components'])) {
            const next = taken.has(folder) ? undefined : kustomizations.get(folder);
            taken.add(folder);
            if (next?.kind === 'Component')
                open.push(next);
        }
    return taken;
}
/** Paths that kustomizations name as resources or patches. What is written out where a name could stand is no path. */
function namedFiles(manifests) {
    const lists = ['resources', 'bases', 'components', 'patches', 'patchesStrategicMerge', 'patchesJson6902'];
    return new Set(manifests.filter(isOwn).flatMap((manifest) => namedIn(manifest, lists)));
}
function namedIn({ root, path }, lists) {
    return lists
        .flatMap((name) => root.get(name).items())
        .map((entry) => entry.text || entry.get('path').text)
        .filter((name) => name !== '' && !name.includes('\n'))
        .flatMap((name) => (0,repository_path/* pathFrom */.I)((0,repository_path/* folderOf */.y)(path), name) ?? []);
}
/** A kustomization, not the object of the same kind by which Flux applies one. */
function isOwn({ path, kind, group }) {
    return (0,serving_manifests/* isKustomization */.Sv)(path) && ['Kustomization', 'Component'].includes(kind) && ['', 'kustomize.config.k8s.io'].includes(group);
}
function built(place) {
    const { run, folder } = place;
    const before = run.gaps.length;
    const manifests = collected(place, [])
        .filter((item) => statedIn(item, 'metadata', 'annotations', 'config.kubernetes.io/local-config') !== 'true')
        .map((item) => toManifest(item, folder));
    const gaps = run.gaps.slice(before);
    const ofModels = gaps.length > 0 && manifests.some(({ root }) => (0,build_unread/* mentionsModels */._)(JSON.stringify(root.value)));
    return { manifests, unread: gaps.map((gap) => ({ relevant: ofModels || (0,build_unread/* mentionsModels */._)(`${gap.what} ${gap.reason}`), ...gap })) };
}
/** The object as a build has it; as it stands where nothing has changed it. */
function toManifest({ manifest, names, part }, build) {
    const name = names.at(-1) ?? manifest.name;
    if (part === undefined)
        return name === manifest.name ? manifest : { ...manifest, name, build };
    return { ...(0,serving_manifests/* manifestAt */.ZG)(cursorOn(part, manifest.path), { path: manifest.path, build }), name };
}
/** A folder's kustomization, on top of what is there already when it is a component. */
function collected(place, start) {
    const { run, folder, above } = place;
    const root = run.kustomizations.get(folder)?.root;
    if (root === undefined || !spend(run, root, FOLDER_STEPS))
        return start;
    if (above.includes(folder) || above.length > kustomize_MAX_DEPTH) {
        say(run, root, 'it takes itself in');
        return start;
    }
    const resources = ['resources', 'bases'].flatMap((name) => root.get(name).items());
    const taken = [...start, ...resources.flatMap((resource) => resourceOf(resource, place))];
    if (!spend(run, root, stepsOf(taken)))
        return start;
    const components = root.get('components').items();
    const whole = components.reduce((items, component) => withComponent(items, component, place), taken);
    sayNotFollowed(root, run);
    // In the order of kustomize: patches of the old form see names, namespaces and labels as they have become.
    const { first, later } = patchesIn(root, run);
    const named = withChanges(withPatches(whole, run, first), { root, run }, namings(root));
    return withChanges(withPatches(named, run, later), { root, run }, kustomize_transformers_images(root));
}
/** Read once, since a folder may be entered often. */
function patchesIn(root, { documents, patches }) {
    const known = patches.get(root) ?? patchesOf(root, { documents, folder: (0,repository_path/* folderOf */.y)(root.file.path) });
    patches.set(root, known);
    return known;
}
/** What is done to all objects, one after another. */
function withChanges(items, { root, run }, changes) {
    let all = items;
    for (const { size, apply } of changes)
        if (spend(run, root, stepsOf(all) + all.length * size))
            all = all.map(apply);
    return all;
}
const NOT_FOLLOWED = [
    'helmCharts',
    'helmChartInflationGenerator',
    'generators',
    'transformers',
    'replacements',
    'vars',
    'openapi',
    'configurations',
];
function sayNotFollowed(root, run) {
    const fields = root
        .get('labels')
        .items()
        .map((entry) => entry.get('fields'));
    for (const part of [...NOT_FOLLOWED.map((name) => root.get(name)), ...fields].filter(({ exists }) => exists)) {
        const reason = `"${part.pointer.slice(1)}" is not followed; judge what "kustomize build" writes`;
        say(run, part, reason, (0,build_unread/* mentionsModels */._)(JSON.stringify(part.value)) ? { relevant: true } : {});
    }
}
function resourceOf(resource, { run, folder, above }) {
    const path = (0,repository_path/* pathFrom */.I)(folder, resource.text);
    if (path !== undefined && run.kustomizations.has(path))
        return collected({ run, folder: path, above: [...above, folder] }, []);
    if (path === undefined || !run.documents.has(path)) {
        say(run, resource, `"${resource.text}" is not in this repository, or cannot be read`);
        return [];
    }
    run.used.add(path);
    return (run.objects.get(path) ?? []).map((manifest) => ({ manifest, names: [manifest.name] }));
}
function withComponent(items, component, { run, folder, above }) {
    const path = (0,repository_path/* pathFrom */.I)(folder, component.text);
    if (path !== undefined && run.kustomizations.has(path))
        return collected({ run, folder: path, above: [...above, folder] }, items);
    say(run, component, `the component "${component.text}" is not in this repository, or cannot be read`);
    return items;
}
function withPatches(items, run, patches) {
    let all = items;
    for (const patch of patches) {
        if (!spend(run, patch.at, all.length))
            return all;
        const result = patched(all, patch, (item) => spend(run, patch.at, stepsOf([item]) + patch.size));
        if (typeof result === 'string')
            say(run, patch.at, `this patch is not applied: ${result}`);
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
function say({ gaps }, at, reason, known = {}) {
    const { path } = at.file;
    gaps.push({ path, what: `${path}${at.pointer}`, reason, at: at.at, ...known });
}
function spend(run, at, steps) {
    if (run.left > 0 && run.left <= steps)
        say(run, at, `kustomizations take more than ${MAX_STEPS} steps; the rest is not followed`, { relevant: true });
    run.left -= steps;
    return run.left > 0;
}

;// CONCATENATED MODULE: ./build/serving/mesh.js

/** Policies of Istio: whether traffic in the mesh is mutual TLS, and whether a policy lets everybody in. */
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
            // Without a mode of its own it has that of its namespace or of the mesh, which may stand elsewhere.
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
/** Every way in names somebody, or some addresses: to keep a few out lets all others in. */
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
/** Attributes of Istio that tell callers apart; any other header is theirs to write. */
const ABOUT_CALLERS = /^(request\.auth\.|source\.|remote\.ip$|request\.headers\[[\w-]{0,100}(authorization|key|token)[\w-]{0,100}\]$)/i;
/** That a header is there says nothing: anybody may send it. */
function isHeader(condition) {
    return condition.get('key').text.startsWith('request.headers');
}
/** Addresses of a large part of the world narrow nothing. */
function narrows({ text }) {
    const [, bits] = /\/(\d+)$/.exec(text) ?? [];
    return text !== '' && (bits === undefined || !/^[\d.:a-f]+\/\d+$/i.test(text) || Number(bits) >= 8);
}
/** Not only for some paths, such as a health check, or the ports of metrics. */
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
/** For every call without exception, where {@link everywhere} is for most of them: a rule that turns callers away must leave out none. */
function isForAll(rule) {
    const operations = rule.get('to').items();
    const isOpen = (operation) => operation.entries().every(([name, values]) => name === 'paths' && values.items().some(({ text }) => ANY_PATH.test(text)));
    return rule.get('when').items().length === 0 && (operations.length === 0 || operations.some((to) => isOpen(to.get('operation'))));
}
/** Of Istio, Prometheus, Triton and Knative. */
const OF_METRICS = ['15020', '15021', '15090', '9090', '9091', '8002', '8012', '8022'];

;// CONCATENATED MODULE: ./build/serving/server-paths.js
/** Paths that only say whether the service is there, as the first ones of a service or as those of one model. */
const ALIVE = /(^|\/)(_?health([_-]?check)?|healthz|heartbeat|live|livez|liveness(_check)?|alive|ready|readyz|readiness(_check)?|ping|startup)\/?$/i;
/** Paths that describe the service itself. */
const ABOUT_ITSELF = /^\/(([^{}]*\/)?(status|version|metrics|openapi\.(json|ya?ml)|docs(\/oauth2-redirect)?|redoc)\/?|(info|favicon\.ico)|\.well-known\/.*)?$/i;
/** Whether a path tells how a server is, or what it is, and never what a model says. */
function isAboutServer(path) {
    return ALIVE.test(path) || ABOUT_ITSELF.test(path);
}

;// CONCATENATED MODULE: ./build/serving/openapi.js



function isOpenApi(value) {
    const { openapi, swagger, paths } = (value ?? {});
    return (/^3\./.test(String(openapi)) || String(swagger) === '2.0' || swagger === 2) && typeof paths === 'object';
}
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query'];
/** Paths by which people call models. */
const INFERENCE = /(^|[/:_-])(predict|predictions|infer|inference|invocations|invoke|generate|completions?|embeddings?|explain|explanations|classify|score|rerank|chat|transcriptions?)([/:_-]|$)|\/v[12]\/models?\b/i;
/** Where one says who one is, one cannot be asked for it. */
const LOGIN = /^\/(([^{}]*\/)?(login|signin|signup|token|access-token|forgot-password|reset-password)|([^{}]*\/)?(auth|oauth2?|users?|accounts?)\/(register|refresh|callback|logout)|(register|refresh|callback|logout))\/?$/i;
/** Whether a description is of an API that serves models. */
function servesModels(yaml, path) {
    return new cursor/* Cursor */.bs({ path, yaml }, yaml.value)
        .get('paths')
        .entries()
        .some(([each]) => INFERENCE.test(each) || each === '$ref');
}
/** What rules look at in an OpenAPI 3 or Swagger 2 file: schemes, servers, operations. */
function apiSubjects(yaml, path, declared) {
    const api = new Api(new cursor/* Cursor */.bs({ path, yaml }, yaml.value));
    return [...api.schemes(), ...api.servers(), ...api.operations(declared), ...api.elsewhere()];
}
const ABOUT_TOKENS = /token|oauth|auth|login|connect/i;
class Api {
    #root;
    #version2;
    #ofAll;
    constructor(root) {
        this.#root = root;
        this.#version2 = root.get('swagger').exists;
    }
    get #definitions() {
        return this.#version2 ? this.#root.get('securityDefinitions') : this.#root.get('components', 'securitySchemes');
    }
    /** A scheme by its name, behind one reference within the file. */
    #scheme(name) {
        return this.#resolved(this.#definitions.get(name));
    }
    /** What a reference within the file leads to; one to another file leads to nothing that is known here. */
    #resolved(stated) {
        let found = stated;
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
        const stated = this.#version2 ? this.#servers2() : this.#servers3();
        return stated.map(([url, at]) => ({
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
            .flatMap(([path, stated]) => {
            const item = this.#resolved(stated);
            const more = item.get('additionalOperations').entries();
            return [...item.entries().filter(([method]) => METHODS.includes(method.toLowerCase())), ...more].map(([method, cursor]) => ({
                method: method.toUpperCase(),
                path,
                cursor,
            }));
        });
    }
    /** Paths that another file describes. */
    elsewhere() {
        const { path: file } = this.#root.file;
        return this.#root
            .get('paths')
            .entries()
            .filter(([, item]) => item.get('$ref').exists && !item.get('$ref').text.startsWith('#/'))
            .map(([path, item]) => {
            const reason = `the path is described in ${item.get('$ref').text}, which is not followed; bundle the description into one file`;
            return (0,build_unread/* unreadSubject */.s)({ path: file, what: path, reason, at: item.at });
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
    /** Where one gets a token cannot ask for one. */
    #tokenPaths() {
        const urls = this.#definitions
            .entries()
            .flatMap(([name]) => [...this.#scheme(name).texts()].filter(({ pointer }) => pointer.endsWith('/tokenUrl')).map(({ text }) => text));
        return urls.map((url) => `/${url.replace(/^https?:\/\/[^/]*/, '').replace(/^\/+/, '')}`);
    }
    #operation({ method, path, cursor }, declared) {
        const asked = this.#asked(cursor);
        const { types, secured, withScopes, scoped } = asked;
        const file = cursor.file.path;
        // Before OpenAPI 3.1 there was no way to write down that a certificate is asked for.
        const elsewhere = this.#isAway(cursor) || asked.elsewhere;
        const unsayable = !secured && declared?.authentication === 'mtls' && !/^3\.[1-9]/.test(this.#root.get('openapi').text);
        const at = cursor.get('security').exists ? cursor.get('security').at : cursor.at;
        return {
            kind: 'api.operation',
            id: `${file}#${method} ${path}`,
            data: {
                path: file,
                operation: `${method} ${path}`,
                ...(unsayable || elsewhere ? {} : { secured }),
                schemes: types,
                ...(withScopes && secured ? { scoped } : {}),
                limited: ['429', '4XX'].some((status) => cursor.get('responses', status).exists),
                contrast: declared === undefined ? '' : `, but ${placeOf(declared)} declares ${declared.authentication} for ${declared.model}`,
                ...comparison(asked, declared),
            },
            at: cursor.at,
            spans: { '/secured': at, '/scoped': at, '/matches': at },
            ...(elsewhere ? { unknown: { '/secured': 'a part of the description is in another file' } } : {}),
            ...(unsayable ? { unknown: { '/secured': 'this version of OpenAPI cannot say that a certificate is asked for' } } : {}),
            ...(declared === undefined ? {} : { related: [declared.at] }),
        };
    }
    #isAway(cursor) {
        return cursor.get('$ref').exists && !cursor.get('$ref').text.startsWith('#/');
    }
    /** What the operation asks for, or the whole API where it says nothing. `[]` asks for nothing. */
    #asked(operation) {
        if (operation.get('security').exists)
            return this.#askedBy(operation.get('security'));
        // There may be very many operations, and very many ways.
        this.#ofAll ??= this.#askedBy(this.#root.get('security'));
        return this.#ofAll;
    }
    #askedBy(security) {
        const ways = security.items().map((way) => way.entries().map(([name, scopes]) => {
            const scheme = this.#scheme(name);
            return { type: typeOf(scheme), scheme, scoped: scopes.items().length > 0 };
        }));
        const withScopes = ways.filter((way) => way.some(({ type }) => SCOPED.includes(type)));
        const components = this.#isAway(this.#root.get('components')) || this.#isAway(this.#definitions);
        return {
            ways: [...new Map(ways.map((way) => way.map(({ type }) => type)).map((types) => [JSON.stringify(types), types])).values()],
            types: [...new Set(ways.flatMap((way) => way.map(({ type }) => type)))],
            secured: ways.length > 0 && ways.every((way) => way.length > 0 && way.every(({ type }) => KNOWN_TYPES.includes(type))),
            withScopes: withScopes.length > 0,
            scoped: withScopes.every((way) => way.some(({ scoped }) => scoped)),
            elsewhere: ways.some((way) => way.some(({ scheme }) => this.#isAway(scheme) || (components && !scheme.exists))),
        };
    }
}
function comparison(asked, declared) {
    const accepted = ACCEPTED[declared?.authentication ?? ''];
    if (declared === undefined || accepted === undefined)
        return {};
    const matches = asked.secured && asked.ways.every((way) => way.some((type) => accepted.includes(type)));
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
/** Schemes that are what a declaration says. */
const ACCEPTED = {
    oauth2: ['oauth2', 'openIdConnect', 'bearer'],
    oidc: ['openIdConnect', 'oauth2', 'bearer'],
    jwt: ['bearer', 'oauth2', 'openIdConnect'],
    mtls: ['mutualTLS'],
    'api-key': ['apiKey', 'bearer'],
    // SigV4 is described as a key in a header, tokens of other clouds as what they are.
    iam: ['apiKey', 'bearer', 'oauth2', 'openIdConnect'],
};
/** `oauth2`, `openIdConnect`, `mutualTLS`, `apiKey`, `bearer`, `basic`; whatever is written for others. */
function typeOf(scheme) {
    const type = scheme.get('type').text;
    // Swagger 2 has no other way to say that a token is sent.
    if (type === 'apiKey' && scheme.get('in').text === 'header' && scheme.get('name').text.toLowerCase() === 'authorization')
        return 'bearer';
    return type === 'http' ? scheme.get('scheme').text.toLowerCase() : type;
}
/** Why a scheme lets in too easily; empty when it does not. */
function weaknessOf(scheme) {
    const type = typeOf(scheme);
    if (!KNOWN_TYPES.includes(type))
        return 'it is no way of saying who calls that anybody knows';
    if (type === 'basic')
        return 'basic sends a password with each call';
    if (type === 'digest')
        return 'digest rests on MD5';
    if (type === 'apiKey' && scheme.get('in').text === 'query')
        return 'the key stands in the address, which logs keep';
    const flows = [
        ...scheme
            .get('flows')
            .entries()
            .map(([flow]) => flow),
        scheme.get('flow').text,
    ];
    const flow = flows.find((each) => each === 'implicit' || each === 'password');
    if (type === 'oauth2' && flow !== undefined)
        return `the ${flow} flow, which OAuth 2.1 took out`;
    const plain = [...scheme.texts()].find(({ text, pointer }) => /Url$/.test(pointer) && /^http:\/\//i.test(text) && !/^http:\/\/localhost/i.test(text));
    return plain === undefined ? '' : `${plain.text} is not https`;
}
/** A server's address with each value that its variables may take. Of very many only those are told that are plain. */
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
/** Calls to the machine itself need no encryption. */
function isPlain(url) {
    return /^http:\/\//i.test(url) && !/^http:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0)/i.test(url);
}
const MAX_URL = 2000;
const MAX_VALUE = 200;
const MAX_URLS = 200;

;// CONCATENATED MODULE: ./build/serving/pods.js
const pods = new WeakMap();
/** Specifications of pods at any depth: platforms have them in many places of their objects. */
function podsOf(manifest) {
    const known = pods.get(manifest);
    if (known !== undefined)
        return known;
    const specs = [...mapsIn(manifest.root.get('spec'))].filter((map) => ['containers', 'hostNetwork'].some((name) => map.get(name).exists));
    const parts = ['predictor', 'transformer', 'explainer'].map((part) => manifest.root.get('spec', part));
    // A model of KServe is run as it stands, under `model` or under the name of its server.
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
/** Containers of pods, and those that platforms run as they stand in their objects. */
function containersOf(manifest) {
    return podsOf(manifest).containers;
}
/** True, also in the words of YAML 1.1, which the tools of Kubernetes read. */
function isOn({ text }) {
    return /^(true|yes|on|y)$/i.test(text);
}
/** What something else fills in before the object is applied. */
function pods_isHole({ text }) {
    return /\$[({]|\{\{/.test(text);
}

;// CONCATENATED MODULE: ./build/serving/access.js




const SIDECARS = /(oauth2?-proxy|kube-rbac-proxy|kube-auth-proxy|authservice|pomerium)/;
/** What makes callers say who they are, in words; empty when nothing here does. */
function accessOf(manifest, policies) {
    if ((0,serving_manifests/* annotationOf */.lW)(manifest, 'security.opendatahub.io/enable-auth').text === 'true')
        return 'the annotation enable-auth';
    const running = podsOf(manifest).specs.flatMap((spec) => spec.get('containers').items());
    if (running.some((container) => SIDECARS.test(`${container.get('name').text} ${container.get('image').text}`)))
        return 'a proxy beside it';
    if (hasKey(manifest))
        return 'an API key of the server';
    if (isOutsideMesh(manifest))
        return '';
    const labels = { ...(0,serving_manifests/* labelsOf */.PC)(manifest), 'serving.kserve.io/inferenceservice': manifest.name };
    const policy = asking(policies.filter((other) => applies(other, manifest, labels)).map((other) => other.manifest));
    return policy === undefined ? '' : `the policy ${policy.name}`;
}
/** Servers that take the keys of their callers on the command line, or nothing that is known not to. */
const KEYED = /vllm|sglang|lmsysorg|llama[._-]?cpp|text-generation|text-embeddings|huggingface|local-?ai|infinity/i;
const NEVER_KEYED = /triton|torchserve|tensorflow|mlserver|ollama|openvino|seldon|bento|rayproject/i;
/** `--api-key` or `VLLM_API_KEY` of the server itself: other containers have keys of their own, with which they call somebody else. */
function hasKey(manifest) {
    const { running } = podsOf(manifest);
    return running.some((container) => {
        const words = wordsOf(container);
        if (isVllm(container) && hasVariable(container, 'VLLM_API_KEY'))
            return true;
        if (!/(^|\s)--api-key\b/.test(words))
            return false;
        // What it runs, not what it is told: an exporter may be told where vLLM is.
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
/** Policies hold where a proxy of the mesh stands before the pod, which it may do without. */
function isOutsideMesh(manifest) {
    const { root } = manifest;
    const holders = [
        root,
        root.get('spec', 'template'),
        root.get('spec', 'predictor'),
        root.get('spec', 'leaderWorkerTemplate', 'leaderTemplate'),
    ];
    const said = (name) => holders.flatMap((holder) => [holder.get('metadata'), holder].flatMap((at) => ['labels', 'annotations'].map((kind) => at.get(kind, name).text)));
    return (said('sidecar.istio.io/inject').includes('false') ||
        said('istio.io/dataplane-mode').includes('none') ||
        podsOf(manifest).specs.some((spec) => isOn(spec.get('hostNetwork'))));
}
function isVllm(container) {
    return /vllm/.test(`${container.get('image').text} ${wordsOf(container)}`);
}
/** Nothing for one that is for a gateway or a service, and not for pods. */
function policyOf(manifest) {
    const spec = manifest.root.get('spec');
    return spec.get('targetRef').exists || spec.get('targetRefs').exists ? [] : [{ manifest, wanted: (0,serving_manifests/* wantedBy */.fy)(spec.get('selector')) }];
}
/** It applies in its namespace, and to all of a mesh from the root namespace. */
function applies({ manifest, wanted }, workload, labels) {
    return (manifest.namespace === 'istio-system' || (0,serving_manifests/* sharesNamespace */.sp)(manifest, workload)) && (0,serving_manifests/* selects */.ko)(wanted, labels);
}
/** The policy that lets in only who has a token or a certificate, or turns away who has none. What several of them allow adds up. */
function asking(policies) {
    const of = (action) => policies.filter(({ root }) => (root.get('spec', 'action').text || 'ALLOW') === action);
    const rulesOf = ({ root }) => root.get('spec', 'rules').items();
    // Somebody else is asked, who decides.
    const custom = of('CUSTOM').find((policy) => rulesOf(policy).some((rule) => isForAll(rule) && !rule.get('from').exists));
    const denying = of('DENY').find((policy) => rulesOf(policy).some((rule) => isForAll(rule) && turnsAway(rule)));
    const allowing = of('ALLOW');
    const closed = allowing.flatMap(rulesOf).every((rule) => asksWho(rule) || isAboutHealth(rule));
    return custom ?? denying ?? (closed ? allowing[0] : undefined);
}
/** Whoever has no token or certificate, from wherever: with anything else beside it, some of them get in. */
function turnsAway(rule) {
    return rule
        .get('from')
        .items()
        .some((from) => {
        const stated = from.get('source').entries();
        return (stated.length > 0 && stated.every(([name, values]) => ['notRequestPrincipals', 'notPrincipals'].includes(name) && names(values)));
    });
}
function asksWho(rule) {
    const froms = rule.get('from').items();
    const asked = (from) => ['requestPrincipals', 'principals', 'serviceAccounts'].some((name) => names(from.get('source', name)));
    return froms.length > 0 && froms.every(asked);
}
/** An empty list is as good as none. */
function names(values) {
    return values.items().some(({ text }) => text !== '');
}
/** Only for paths that tell how a server is, or ports of metrics. */
function isAboutHealth(rule) {
    const paths = rule
        .get('to')
        .items()
        .flatMap((to) => to.get('operation', 'paths').items());
    return !everywhere(rule) && paths.every(({ text }) => isAboutServer(text.replace(/\/\*$/, '')));
}

;// CONCATENATED MODULE: ./build/serving/exposure.js


function exposingServices(manifests) {
    const found = manifests
        .filter(({ kind, group }) => kind === 'Service' && group === '')
        .filter((service) => isExposing(service))
        // Without labels to select by it is for nobody's pods.
        .filter(({ root }) => root.get('spec', 'selector').entries().length > 0)
        .map((service) => ({
        service,
        wanted: (0,serving_manifests/* wantedBy */.fy)(service.root.get('spec', 'selector')),
        at: service.root.get('spec', service.root.get('spec', 'externalIPs').items().length > 0 ? 'externalIPs' : 'type'),
    }));
    // What is certain counts before what something fills in later.
    return found.toSorted((one, other) => Number(pods_isHole(one.at)) - Number(pods_isHole(other.at)));
}
/** Addresses of its own, a port of every node, or a load balancer that is not an internal one. */
function isExposing(service) {
    const spec = service.root.get('spec');
    const type = spec.get('type').text;
    return (spec.get('externalIPs').items().length > 0 ||
        type === 'NodePort' ||
        pods_isHole(spec.get('type')) ||
        (type === 'LoadBalancer' && !isInternal(service)));
}
/** Labels that operators give the pods that they make. */
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
/** Operators that make the pods themselves, with labels of which not all are known. */
const OPERATED = [...Object.keys(MADE), 'LLMInferenceService', 'NIMService', 'BentoDeployment', 'Model'];
/** @param others - what else runs pods here. */
function exposureOf(manifest, services, others) {
    const at = exposedBy(manifest, services);
    if (at !== undefined)
        return pods_isHole(at) ? { at, doubt: `${at.text} is filled in later` } : { at };
    if (!OPERATED.includes(manifest.kind))
        return undefined;
    const stray = straysAmong(services, others).find(({ service }) => (0,serving_manifests/* sharesNamespace */.sp)(service, manifest));
    return stray && { at: stray.at, doubt: `the service ${stray.service.name} selects pods that are not here, and may be those of this` };
}
const strays = new WeakMap();
/** Services that select nothing that is here. */
function straysAmong(services, others) {
    const found = strays.get(services) ??
        services.filter(({ service, wanted }) => !others.some((other) => (0,serving_manifests/* mayShareNamespace */.Oy)(service, other) && isChosen(other, wanted)));
    strays.set(services, found);
    return found;
}
const known = new WeakMap();
/** The labels of its pods; an operator may make several kinds of them. */
function labelSetsOf(manifest) {
    const told = known.get(manifest);
    if (told !== undefined)
        return told;
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
    // Ray and NIM make their services themselves.
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
    // The controller of AWS makes what is its own internal, unless it is told otherwise.
    const controlled = service.root.get('spec', 'loadBalancerClass').text === 'service.k8s.aws/nlb' ||
        /^(external|nlb-ip)$/.test((0,serving_manifests/* annotationOf */.lW)(service, 'service.beta.kubernetes.io/aws-load-balancer-type').text);
    if (controlled && (0,serving_manifests/* annotationOf */.lW)(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text !== 'internet-facing')
        return true;
    // Where both are said, the newer one counts.
    if ((0,serving_manifests/* annotationOf */.lW)(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text === 'internet-facing')
        return false;
    return INTERNAL.some(([annotation, value]) => value.test((0,serving_manifests/* annotationOf */.lW)(service, annotation).text));
}

;// CONCATENATED MODULE: ./build/serving/workloads.js




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
/** Kinds that run pods; a `Service` does with Knative only. */
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
/** What rules look at in the objects that serve models, each judged with the policies and services around it. */
function workloadSubjects(manifests, around) {
    const services = exposingServices(around);
    const policies = around.filter(({ kind }) => kind === 'AuthorizationPolicy').flatMap(policyOf);
    return manifests.flatMap((manifest) => {
        const platform = platformOf(manifest);
        if (platform === undefined)
            return [];
        const { root, path, kind } = manifest;
        const storage = plainStorage(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? []);
        const access = accessOf(manifest, policies);
        const exposing = exposureOf(manifest, services, around);
        // Most of them train, and nobody calls them; one that is open to callers takes whatever code they bring.
        if (kind === 'RayCluster' && (exposing === undefined || exposing.doubt !== undefined))
            return [];
        const control = modelControl(manifest);
        const open = storage === undefined ? variableIn(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? []) : undefined;
        const unknown = {
            ...(open === undefined ? {} : { '/plainStorage': `${open.text} is filled in later` }),
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
/** The first place of a model that is fetched without TLS. */
function plainStorage({ root }, names) {
    return [...root.get('spec').texts()].find(({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^http:\/\//i.test(text));
}
/** A place of a model of which not even the scheme is known. */
function variableIn({ root }, names) {
    return [...root.get('spec').texts()].find(({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^(\$[({]|\{\{)/.test(text));
}
/** Whoever reaches the server may make it load another model, which may run code. */
function modelControl(manifest) {
    for (const container of containersOf(manifest)) {
        const words = [...container.get('command').texts(), ...container.get('args').texts()];
        const found = tritonControl(container, words, manifest) ?? torchControl(container, words);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Triton loads on demand in the mode explicit, unless that part of both of its ports is closed. */
function tritonControl(container, words, manifest) {
    const all = filled(words.map(({ text }) => text).join(' '), container);
    const explicit = /--model-control(-mode)?[\s=,]+["']*explicit/.test(all)
        ? (words.find(({ text }) => /explicit|--model-control/.test(text)) ?? words[0])
        : undefined;
    // KServe names the server by a format, a runtime, or the member that the model stands in.
    const named = ['image', 'runtime', 'modelFormat.name'].map((way) => container.get(...way.split('.')).text);
    if (explicit === undefined || !/triton/i.test([all, container.pointer, manifest.name, ...named].join(' ')))
        return undefined;
    const closed = (port) => new RegExp(`--${port}-restricted-(api|protocol)[= ][\\w,-]*model-repository`).test(all) ||
        new RegExp(`--allow-${port}[= ](false|0)`).test(all);
    return closed('http') && closed('grpc') ? undefined : explicit;
}
/** `$(NAME)` in arguments stands for a variable of the container. */
function filled(text, container) {
    const values = new Map(container
        .get('env')
        .items()
        .map((each) => [each.get('name').text, each.get('value').text]));
    return text.replace(/\$\((\w+)\)/g, (hole, name) => values.get(name) ?? hole);
}
/** TorchServe registers models only where somebody switched that on. */
function torchControl(container, words) {
    const switched = container
        .get('env')
        .items()
        .find((each) => /^TS_ENABLE_MODEL_API$/i.test(each.get('name').text) && each.get('value').text.toLowerCase() === 'true');
    return words.find(({ text }) => text.includes('--enable-model-api')) ?? switched?.get('name');
}

;// CONCATENATED MODULE: ./build/serving/subjects.js










/** Whether a document describes how something is served. */
function isServing(value) {
    return (0,serving_manifests/* isManifest */.Yh)(value) || isOpenApi(value) || isBentoConfiguration(value);
}
/**
 * What rules look at in descriptions of APIs and in manifests. A description counts when a declaration names it or when it has
 * paths by which models are called; without a name in the declaration, the only such description is meant.
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
/** Objects of Kubernetes, in the form in which kustomizations hand them over. */
function objectSubjects(documents, paths) {
    const manifests = manifestsOf(documents);
    const cursors = documents.map(({ path, yaml }) => new cursor/* Cursor */.bs({ path, yaml }, yaml.value));
    const { builds, loose, written, unread } = kustomized(manifests, Map.groupBy(cursors, ({ file }) => file.path));
    const judge = (own, others) => {
        const around = [...own, ...others];
        return [...workloadSubjects(own, around), ...ingressSubjects(own, around), ...meshSubjects(own)];
    };
    return [
        ...judge(loose, builds.flat()),
        ...builds.flatMap((build) => judge(build, [...loose, ...fromOthers(build, builds)])),
        // Whatever becomes of them, everybody who reads the repository has them.
        ...withBuilt(kubernetesSecretSubjects([...manifests, ...written], paths), kubernetesSecretSubjects(builds.flat(), paths)),
        ...unread.map(build_unread/* unreadSubject */.s),
    ];
}
/** What only patches make of objects, beside the secrets that stand in these already. */
function withBuilt(standing, built) {
    const placeOf = ({ at }) => `${at.file}:${at.line}:${at.column}`;
    const known = new Set(standing.map(placeOf));
    const more = built.filter((subject) => subject.data['literal'] === true && !known.has(placeOf(subject)));
    return [...standing, ...new Map(more.map((subject) => [placeOf(subject), subject])).values()];
}
/**
 * What other builds put around: not what they make of the same objects. A build that makes some of the same stands in the place of
 * this one, so that its policies protect nothing here; what it lets in may all the same.
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
/** Paths of the files that kustomizations put together. */
function filesOfKustomizations(documents) {
    return namedFiles(manifestsOf(documents.filter(({ path }) => (0,serving_manifests/* isKustomization */.Sv)(path))));
}


/***/ })

};
