export const id = 901;
export const ids = [901];
export const modules = {

/***/ 80901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isKustomization: () => (/* binding */ isKustomization),
  isServing: () => (/* binding */ isServing),
  servingSubjects: () => (/* binding */ servingSubjects)
});

// EXTERNAL MODULE: ./build/cursor.js
var cursor = __webpack_require__(79084);
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

;// CONCATENATED MODULE: ./build/serving/manifests.js

function isManifest(value) {
    const { apiVersion, kind } = (value ?? {});
    return typeof apiVersion === 'string' && typeof kind === 'string';
}
/** Objects of a document; a `List` holds several. */
function manifestsIn(yaml, path) {
    return objectsIn(new cursor/* Cursor */.bs({ path, yaml }, yaml.value), path);
}
function objectsIn(root, path) {
    // A kustomization need not say what it is: its name does.
    const kind = root.get('kind').text || (/(^|\/)kustomization\.ya?ml$/i.test(path) ? 'Kustomization' : '');
    if (kind.endsWith('List') && root.get('items').exists)
        return root
            .get('items')
            .items()
            .flatMap((item) => objectsIn(item, path));
    const version = root.get('apiVersion').text;
    return [
        {
            path,
            kind,
            group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
            name: root.get('metadata', 'name').text || root.get('metadata', 'generateName').text,
            namespace: root.get('metadata', 'namespace').text,
            root,
        },
    ];
}
/** Stable while lines move. */
function idOf({ path, kind, namespace, name }) {
    return `${path}#${kind}/${namespace === '' ? '' : `${namespace}/`}${name}`;
}
function annotationOf({ root }, name) {
    return root.get('metadata', 'annotations', name);
}
/** Labels of what a manifest runs: those of its pods, else its own. */
function labelsOf({ root }) {
    const template = root.get('spec', 'template', 'metadata', 'labels');
    const labels = template.exists ? template : root.get('metadata', 'labels');
    return Object.fromEntries(labels.entries().map(([key, value]) => [key, value.text]));
}
/** Whether a selector picks some labels; an empty one picks all. */
function selects(selector, labels) {
    const stated = (0,cursor/* membersOf */.lS)(selector.value);
    const wanted = (0,cursor/* membersOf */.lS)(stated['matchLabels'] ?? stated);
    return Object.entries(wanted).every(([key, value]) => labels[key] === String(value));
}
/** Whether what the one says may reach the other: objects without a namespace go anywhere. */
function mayShareNamespace(one, other) {
    return one.namespace === '' || other.namespace === '' || one.namespace === other.namespace;
}
/** Whether the one protects the other. What lies in top folders of their own, and names no namespace, is most likely applied apart. */
function sharesNamespace(one, other) {
    return mayShareNamespace(one, other) && (one.namespace !== '' || other.namespace !== '' || topOf(one) === topOf(other));
}
function topOf({ path }) {
    return path.split('/')[0] ?? '';
}

;// CONCATENATED MODULE: ./build/serving/ingress.js

/** Ingresses, gateways and routes: encryption, who may enter, how often. */
function ingressSubjects(manifests) {
    return manifests.flatMap((manifest) => {
        const entrance = entranceOf(manifest, manifests);
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
                id: idOf(manifest),
                data: {
                    path: manifest.path,
                    object: manifest.kind,
                    name: manifest.name,
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
            return gateway(manifest, manifests);
        case 'networking.istio.io/Gateway':
            return istioGateway(manifest, manifests);
        case 'route.openshift.io/Route':
            return {
                ...ELSEWHERE,
                tls: manifest.root.get('spec', 'tls', 'termination').exists &&
                    manifest.root.get('spec', 'tls', 'insecureEdgeTerminationPolicy').text !== 'Allow',
                tlsAt: manifest.root.get('spec', 'tls'),
            };
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
const LIMITING = [
    'nginx.ingress.kubernetes.io/limit-rps',
    'nginx.ingress.kubernetes.io/limit-rpm',
    'nginx.ingress.kubernetes.io/limit-connections',
    'haproxy.org/rate-limit-requests',
];
/** Annotations that name objects which may do both. */
const INDIRECT = ['traefik.ingress.kubernetes.io/router.middlewares', 'konghq.com/plugins'];
function ingress(manifest, manifests) {
    const spec = manifest.root.get('spec');
    const named = INDIRECT.map((name) => annotationOf(manifest, name)).filter(({ exists }) => exists);
    const beyond = named.flatMap((names) => names.text.split(',').map((name) => pluginOf(name.trim(), manifests)));
    const has = (names) => names.some((name) => !['', 'none'].includes(annotationOf(manifest, name).text));
    const by = (plugin) => beyond.some((each) => each !== undefined && plugin.test(each))
        ? true
        : beyond.includes(undefined)
            ? `${named[0]?.text} is not in this repository`
            : false;
    return {
        tls: encrypted(manifest, manifests),
        tlsAt: spec.get('tls').exists ? spec.get('tls') : spec,
        authenticated: has(AUTHENTICATING) || by(/auth|jwt|openid|oidc|mtls|acl/i),
        limited: has(LIMITING) || by(/rate-?limit|inflight/i),
    };
}
/** What a named plugin or middleware does; nothing when it is not here. */
function pluginOf(name, manifests) {
    const found = manifests.find((other) => ['KongPlugin', 'KongClusterPlugin', 'Middleware'].includes(other.kind) &&
        (other.name === name || name === `${other.namespace || 'default'}-${other.name}@kubernetescrd`));
    if (found === undefined)
        return undefined;
    const plugin = found.root.get('plugin').text;
    return plugin === ''
        ? found.root
            .get('spec')
            .entries()
            .map(([key]) => key)
            .join(' ')
        : plugin;
}
/** Every host has a certificate, and nothing says that plain calls are taken as well. A text says why nobody can tell. */
function encrypted(manifest, manifests) {
    const spec = manifest.root.get('spec');
    const said = (name) => annotationOf(manifest, name);
    if (/^(false|0|no|f)$/i.test(said('nginx.ingress.kubernetes.io/ssl-redirect').text))
        return false;
    const classes = [said('kubernetes.io/ingress.class').text, spec.get('ingressClassName').text].filter((each) => each !== '');
    const mayBe = (name) => classes.length === 0 || classes.some((each) => each.includes(name));
    const listening = said('alb.ingress.kubernetes.io/listen-ports').text;
    if (mayBe('alb') && (said('alb.ingress.kubernetes.io/certificate-arn').exists || /HTTPS/.test(listening)))
        return (!/"HTTP"/.test(listening) || ['ssl-redirect', 'actions.ssl-redirect'].some((name) => said(`alb.ingress.kubernetes.io/${name}`).exists));
    if (mayBe('azure') && said('appgw.ingress.kubernetes.io/appgw-ssl-certificate').exists)
        return said('appgw.ingress.kubernetes.io/ssl-redirect').text === 'true';
    if (mayBe('traefik') && said('traefik.ingress.kubernetes.io/router.tls').text === 'true')
        return !/\bweb\b/.test(said('traefik.ingress.kubernetes.io/router.entrypoints').text);
    const ofGoogle = ['networking.gke.io/managed-certificates', 'ingress.gcp.kubernetes.io/pre-shared-cert'].some((name) => said(name).exists);
    const certified = ofGoogle || certifies(spec);
    const isGce = ofGoogle || [said('kubernetes.io/ingress.class').text, spec.get('ingressClassName').text].includes('gce');
    return certified && isGce ? redirectsOnGoogle(manifest, manifests) : certified;
}
/** Google's load balancers answer plain calls unless they are told not to. */
function redirectsOnGoogle(manifest, manifests) {
    if (annotationOf(manifest, 'kubernetes.io/ingress.allow-http').text === 'false')
        return true;
    const named = annotationOf(manifest, 'networking.gke.io/v1beta1.FrontendConfig').text;
    if (named === '')
        return false;
    const config = manifests.find(({ kind, name }) => kind === 'FrontendConfig' && name === named);
    return config === undefined
        ? `the FrontendConfig ${named} is not in this repository`
        : config.root.get('spec', 'redirectToHttps', 'enabled').value === true;
}
function certifies(spec) {
    const certificates = spec.get('tls').items();
    const covered = new Set(certificates.flatMap((each) => each
        .get('hosts')
        .items()
        .map(({ text }) => text)));
    if (certificates.length === 0)
        return false;
    return (covered.size === 0 ||
        spec
            .get('rules')
            .items()
            .every((rule) => rule.get('host').text === '' || covers(covered, rule.get('host').text)));
}
function covers(hosts, host) {
    return hosts.has(host) || hosts.has(host.replace(/^[^.]+/, '*'));
}
/** A plain listener is fine where routes only send callers on to the encrypted one. */
function gateway({ root, name: gatewayName }, manifests) {
    const redirected = manifests.some(({ kind, root: route }) => kind === 'HTTPRoute' &&
        route
            .get('spec', 'parentRefs')
            .items()
            .some((parent) => parent.get('name').text === gatewayName) &&
        route
            .get('spec', 'rules')
            .items()
            .some((rule) => rule
            .get('filters')
            .items()
            .some((filter) => filter.get('requestRedirect', 'scheme').text === 'https')));
    const open = ['TCP', 'UDP', ...(redirected ? [] : ['HTTP'])];
    const plain = root
        .get('spec', 'listeners')
        .items()
        .find((listener) => open.includes(listener.get('protocol').text.toUpperCase()));
    return { ...ELSEWHERE, tls: plain === undefined, tlsAt: plain ?? root.get('spec', 'listeners') };
}
const ISTIO_TLS = { TLSV1_0: '1.0', TLSV1_1: '1.1', TLSV1_2: '1.2', TLSV1_3: '1.3' };
function istioGateway({ root, name }, manifests) {
    // What Knative puts before calls from within the cluster is no way in from outside.
    if (root.get('spec', 'selector', 'istio').text === 'egressgateway')
        return undefined;
    if (root.get('metadata', 'labels', 'networking.knative.dev/ingress-provider').exists && /local/.test(name))
        return undefined;
    const servers = root.get('spec', 'servers').items();
    const plain = servers.find((server) => /^(HTTP|HTTP2|GRPC|GRPC-WEB|TCP)$/i.test(server.get('port', 'protocol').text) && server.get('tls', 'httpsRedirect').value !== true);
    const encrypting = servers.find((server) => server.get('tls', 'mode').exists);
    const asked = manifests.some(({ kind }) => kind === 'RequestAuthentication') && manifests.some(({ kind }) => kind === 'AuthorizationPolicy');
    const mutual = encrypting?.get('tls', 'mode').text === 'MUTUAL';
    const version = encrypting?.get('tls', 'minProtocolVersion').text ?? '';
    return {
        ...ELSEWHERE,
        ...(asked || mutual ? { authenticated: true } : {}),
        tls: plain === undefined,
        tlsAt: plain?.get('port', 'protocol') ?? encrypting?.get('tls') ?? root.get('spec', 'servers'),
        ...(encrypting === undefined ? {} : { minTls: ISTIO_TLS[version] ?? '1.2' }),
    };
}

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
/** Where the secrets of a deployment come from: written in the manifest, or from a store. */
function kubernetesSecretSubjects(manifests) {
    return manifests.flatMap((manifest) => {
        const { root, kind, path, name } = manifest;
        const make = (source, literal) => ({
            kind: 'k8s.secret',
            id: idOf(manifest),
            data: { path, name, object: kind, source, literal: literal !== undefined },
            at: (literal ?? root.get('kind')).at,
        });
        if (kind === 'Secret' && manifest.group === '')
            return [secret(manifest, make)];
        if (kind === 'Kustomization' || (kind === 'Component' && manifest.group === 'kustomize.config.k8s.io'))
            return generated(root).map((literal) => make('kustomize', literal));
        const store = Object.hasOwn(STORES, kind) ? STORES[kind] : undefined;
        if (store !== undefined)
            return [make(store, undefined)];
        return injected(root) ? [make('Vault', undefined)] : [];
    });
}
function secret({ root }, make) {
    // What sops encrypts keeps its keys and gets one more at the top.
    if (/^ENC\[/.test(root.get('sops', 'mac').text))
        return make('sops', undefined);
    const values = [
        ...root
            .get('data')
            .entries()
            .map(([, value]) => [value, decoded(value.text)]),
        ...root
            .get('stringData')
            .entries()
            .map(([, value]) => [value, value.text]),
    ];
    const literal = values.find(([, text]) => !isHole(text))?.[0];
    return make(literal === undefined ? 'filled in later' : 'manifest', literal);
}
/** A hole that something else fills, such as a variable of a template; of a longer text the part that would be secret. */
function isHole(text) {
    return text.length <= MAX_HOLE && !text.trim().includes('\n') && (HOLE.test(text) || RESTS_ON.test(text));
}
const MAX_HOLE = 500;
/** The part that would be secret comes from elsewhere: `postgres://${USER}:${PASS}@db`. What is written around it must be no secret by itself. */
const RESTS_ON = /^([\w+.-]{0,20}:\/\/)?[^\s/:@${}]{0,40}[:]?(\$\{[^{}$]+\}|\$\([^()$]+\)|\{\{[^{}]+\}\})/;
const HOLE = /^\s*(<[^>]*>|ref\+\w+:.*|vault:.*|ENC\[[^\]]*\]|REPLACE_?ME|CHANGE_?ME|TODO|x{3,}|\*+)?\s*$/i;
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
/** The agent of Vault writes the secrets into the pod. */
function injected(root) {
    return [root.get('metadata', 'annotations'), root.get('spec', 'template', 'metadata', 'annotations')].some((annotations) => annotations.get('vault.hashicorp.com/agent-inject').text === 'true');
}

;// CONCATENATED MODULE: ./build/serving/mesh.js

/** Policies of Istio: whether traffic in the mesh is mutual TLS, and whether a policy lets everybody in. */
function meshSubjects(manifests) {
    return manifests.flatMap((manifest) => {
        const { root, path, kind, name } = manifest;
        const spec = root.get('spec');
        const make = (data, at) => ({
            kind: 'mesh.policy',
            id: idOf(manifest),
            data: { path, object: kind, name, ...data },
            at,
        });
        if (kind === 'PeerAuthentication') {
            const mode = spec.get('mtls', 'mode');
            // Without a mode of its own it has that of its namespace or of the mesh, which may stand elsewhere.
            return !mode.exists || mode.text === 'UNSET' ? [] : [make({ mutualTls: mode.text === 'STRICT' }, mode.at)];
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
/** Every way in names somebody, or some addresses. */
function restricts(rule) {
    const sources = rule
        .get('from')
        .items()
        .map((from) => from.get('source'));
    const named = sources.length > 0 &&
        sources.every((source) => source
            .entries()
            .some(([key, value]) => key !== 'notNamespaces' && value.items().some(({ text }) => text !== '' && !/^(0\.0\.0\.0|::)\/0$/.test(text))));
    return named || rule.get('when').items().length > 0;
}
/** Not only for some paths, such as a health check. */
function everywhere(rule) {
    const operations = rule.get('to').items();
    return (operations.length === 0 ||
        operations.some((to) => {
            const paths = to.get('operation', 'paths');
            if (['ports', 'notPaths', 'hosts'].some((name) => to.get('operation', name).exists) && !paths.exists)
                return false;
            return !paths.exists || paths.items().some(({ text }) => text === '*' || text === '/*');
        }));
}

// EXTERNAL MODULE: ./build/unread.js
var unread = __webpack_require__(87845);
;// CONCATENATED MODULE: ./build/serving/openapi.js


function isOpenApi(value) {
    const { openapi, swagger, paths } = (value ?? {});
    return (/^3\./.test(String(openapi)) || String(swagger) === '2.0' || swagger === 2) && typeof paths === 'object';
}
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query'];
/** Paths by which people call models. */
const INFERENCE = /(^|[/:_-])(predict|predictions|infer|inference|invocations|invoke|generate|completions?|embeddings?|explain|explanations|classify|score|rerank|chat|transcriptions?)([/:_-]|$)|\/v[12]\/models?\b/i;
/** Paths that only say whether the service is there, as the first ones of a service or as those of one model. */
const ALIVE = /(^|\/)(_?health([_-]?check)?|healthz|heartbeat|live|livez|liveness(_check)?|alive|ready|readyz|readiness(_check)?|ping|startup)\/?$/i;
/** Paths that describe the service itself. */
const ABOUT_ITSELF = /^\/(([^{}]*\/)?(status|version|metrics|openapi\.(json|ya?ml)|docs(\/oauth2-redirect)?|redoc)\/?|(info|favicon\.ico)|\.well-known\/.*)?$/i;
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
            data: { path, url, plaintext: /^http:\/\//i.test(url) && !/^http:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0)/i.test(url) },
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
            return (0,unread/* unreadSubject */.s)({ path: file, what: path, reason, at: item.at });
        });
    }
    operations(declared) {
        const exempt = this.#tokenPaths();
        return this.#all()
            .filter(({ method, path }) => method !== 'OPTIONS' &&
            !(['GET', 'HEAD'].includes(method) && (ALIVE.test(path) || ABOUT_ITSELF.test(path))) &&
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
        const ways = this.#ways(cursor);
        const types = [...new Set(ways.flatMap((way) => way.map(([name]) => typeOf(this.#scheme(name)))))];
        const secured = ways.length > 0 && ways.every((way) => way.length > 0 && way.every(([name]) => KNOWN_TYPES.includes(typeOf(this.#scheme(name)))));
        const withScopes = ways.filter((way) => way.some(([name]) => SCOPED.includes(typeOf(this.#scheme(name)))));
        const scoped = withScopes.every((way) => way.some(([, scopes]) => scopes.length > 0));
        const file = cursor.file.path;
        // Before OpenAPI 3.1 there was no way to write down that a certificate is asked for.
        const elsewhere = this.#isElsewhere(cursor, ways);
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
                ...(withScopes.length > 0 && secured ? { scoped } : {}),
                limited: ['429', '4XX'].some((status) => cursor.get('responses', status).exists),
                contrast: declared === undefined ? '' : `, but ${placeOf(declared)} declares ${declared.authentication} for ${declared.model}`,
                ...this.#comparison(ways, { secured, declared }),
            },
            at: cursor.at,
            spans: { '/secured': at, '/scoped': at, '/matches': at },
            ...(elsewhere ? { unknown: { '/secured': 'a part of the description is in another file' } } : {}),
            ...(unsayable ? { unknown: { '/secured': 'this version of OpenAPI cannot say that a certificate is asked for' } } : {}),
            ...(declared === undefined ? {} : { related: [declared.at] }),
        };
    }
    /** Whether the operation, or a scheme that it names, is described in another file. */
    #isElsewhere(operation, ways) {
        const away = (cursor) => cursor.get('$ref').exists && !cursor.get('$ref').text.startsWith('#/');
        const components = away(this.#root.get('components')) || away(this.#definitions);
        return (away(operation) || ways.some((way) => way.some(([name]) => away(this.#scheme(name)) || (components && !this.#scheme(name).exists))));
    }
    #comparison(ways, { secured, declared }) {
        const accepted = ACCEPTED[declared?.authentication ?? ''];
        if (declared === undefined || accepted === undefined)
            return {};
        const matches = secured && ways.every((way) => way.some(([name]) => accepted.includes(typeOf(this.#scheme(name)))));
        return { matches, declared: declared.authentication, model: declared.model, declaredAt: placeOf(declared) };
    }
    /** What the operation asks for, or the whole API where it says nothing. `[]` asks for nothing. */
    #ways(operation) {
        const stated = operation.get('security').exists ? operation.get('security') : this.#root.get('security');
        return stated.items().map((way) => way.entries().map(([name, scopes]) => [name, scopes.items().map(({ text }) => text)]));
    }
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
/** A server's address with each value that its variables may take, as far as that can make it plain. */
function urlsOf(server) {
    let urls = [server.get('url').text];
    for (const [name, variable] of server.get('variables').entries()) {
        const values = variable.get('enum').exists ? variable.get('enum').items() : [variable.get('default')];
        if (urls.length * values.length > MAX_URLS)
            break;
        urls = urls.flatMap((url) => (url.includes(`{${name}}`) ? values.map(({ text }) => url.replaceAll(`{${name}}`, () => text)) : [url]));
    }
    return [...new Set(urls)];
}
const MAX_URLS = 200;

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
};
const POD_KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod'];
const SERVERS = [
    ['Triton', /tritonserver/],
    ['TorchServe', /torchserve/],
    ['TensorFlow Serving', /tensorflow\/serving/],
    ['vLLM', /\bvllm\b|vllm-openai/],
    ['Text Generation Inference', /text-generation-inference|text-embeddings-inference/],
    ['MLServer', /mlserver/],
    ['BentoML', /bento/],
    ['Ollama', /ollama/],
    ['KServe', /kserve\//],
];
/** What rules look at in the objects that serve models, each judged with the policies and services around it. */
function workloadSubjects(manifests) {
    const services = exposingServices(manifests);
    const policies = manifests.filter(({ kind }) => kind === 'AuthorizationPolicy');
    return manifests.flatMap((manifest) => {
        const platform = platformOf(manifest);
        if (platform === undefined)
            return [];
        const { root, path, kind, name } = manifest;
        const storage = plainStorage(manifest, PLATFORMS[`${manifest.group}/${kind}`]?.storage ?? []);
        const access = accessOf(manifest, policies);
        const exposing = exposedBy(manifest, services);
        const control = modelControl(manifest);
        const spans = {};
        if (storage !== undefined)
            spans['/plainStorage'] = storage.at;
        if (exposing !== undefined)
            spans['/exposed'] = exposing.at;
        if (control !== undefined)
            spans['/modelControl'] = control.at;
        return [
            {
                kind: 'serving.workload',
                id: idOf(manifest),
                data: {
                    path,
                    platform,
                    object: kind,
                    name,
                    authenticated: access !== '',
                    evidence: access,
                    plainStorage: storage?.text ?? '',
                    exposed: exposing !== undefined,
                    modelControl: control !== undefined,
                },
                at: root.get('metadata', 'name').exists ? root.get('kind').at : root.at,
                spans,
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
function podSpec({ kind, root }) {
    return kind === 'Pod' ? root.get('spec') : root.get('spec', 'template', 'spec');
}
/** Containers of pods, and those that platforms run as they stand in their objects. */
function containersOf(manifest) {
    const { root, kind } = manifest;
    const spec = root.get('spec');
    const pods = [
        podSpec(manifest),
        ...['predictor', 'transformer', 'explainer'].map((part) => spec.get(part)),
        ...(kind.endsWith('ServingRuntime') ? [spec] : []),
        ...spec
            .get('predictors')
            .items()
            .flatMap((predictor) => predictor
            .get('componentSpecs')
            .items()
            .map((component) => component.get('spec'))),
    ];
    const models = ['predictor', 'transformer', 'explainer'].map((part) => spec.get(part, 'model')).filter(({ exists }) => exists);
    return [...pods.flatMap((pod) => [...pod.get('containers').items(), ...pod.get('initContainers').items()]), ...models];
}
/** The first place of a model that is fetched without TLS. */
function plainStorage({ root }, names) {
    return [...root.get('spec').texts()].find(({ pointer, text }) => names.some((name) => pointer.endsWith(`/${name}`)) && /^http:\/\//i.test(text));
}
const SIDECARS = /(oauth2?-proxy|kube-rbac-proxy|kube-auth-proxy|authservice|pomerium)/;
/** What makes callers say who they are, in words; empty when nothing here does. */
function accessOf(manifest, policies) {
    if (annotationOf(manifest, 'security.opendatahub.io/enable-auth').text === 'true')
        return 'the annotation enable-auth';
    if (containersOf(manifest).some((container) => SIDECARS.test(`${container.get('name').text} ${container.get('image').text}`)))
        return 'a proxy beside it';
    const named = containersOf(manifest).some((container) => container
        .get('env')
        .items()
        .some((each) => each.get('name').text === 'VLLM_API_KEY'));
    const keyed = named ||
        containersOf(manifest).some((container) => [...container.get('args').texts(), ...container.get('command').texts()].some(({ text }) => /^--api-key\b/.test(text)));
    if (keyed)
        return 'an API key of the server';
    const policy = policies.find((other) => applies(other, manifest) && asksWho(other));
    return policy === undefined ? '' : `the policy ${policy.name}`;
}
/** A policy of Istio applies to pods by their labels in its namespace, and to all of a mesh from the root namespace. */
function applies(policy, manifest) {
    if (policy.namespace !== 'istio-system' && !sharesNamespace(policy, manifest))
        return false;
    const selector = policy.root.get('spec', 'selector');
    const labels = { ...labelsOf(manifest), 'serving.kserve.io/inferenceservice': manifest.name };
    return selects(selector, labels);
}
/** It lets in only who has a token or a certificate, or turns away who has none. */
function asksWho({ root }) {
    const spec = root.get('spec');
    const sources = spec
        .get('rules')
        .items()
        .map((rule) => rule.get('from').items());
    const named = (name) => (from) => from.get('source', name).exists;
    // Somebody else is asked, who decides.
    if (spec.get('action').text === 'CUSTOM')
        return true;
    if (spec.get('action').text === 'DENY')
        return sources.some((froms) => froms.some((from) => named('notRequestPrincipals')(from) || named('notPrincipals')(from)));
    return (sources.length > 0 &&
        sources.every((froms) => froms.length > 0 &&
            froms.every((from) => named('requestPrincipals')(from) || named('principals')(from) || named('serviceAccounts')(from))));
}
function exposingServices(manifests) {
    return manifests
        .filter(({ kind, group }) => kind === 'Service' && group === '')
        .filter((service) => isExposing(service))
        .filter(({ root }) => root.get('spec', 'selector').exists)
        .map((service) => ({
        service,
        at: service.root.get('spec', 'type').exists ? service.root.get('spec', 'type') : service.root.get('spec', 'externalIPs'),
    }));
}
/** Addresses of its own, a port of every node, or a load balancer that is not an internal one. */
function isExposing(service) {
    const spec = service.root.get('spec');
    const type = spec.get('type').text;
    return spec.get('externalIPs').items().length > 0 || type === 'NodePort' || (type === 'LoadBalancer' && !isInternal(service));
}
/** True, also in the words of YAML 1.1, which the tools of Kubernetes read. */
function isOn({ text }) {
    return /^(true|yes|on|y)$/i.test(text);
}
function exposedBy(manifest, services) {
    const host = [podSpec(manifest), manifest.root.get('spec', 'predictor')].map((spec) => spec.get('hostNetwork')).find(isOn);
    if (host !== undefined)
        return host;
    const port = containersOf(manifest)
        .flatMap((container) => container.get('ports').items())
        .find((each) => each.get('hostPort').exists);
    if (port !== undefined)
        return port.get('hostPort');
    const labels = {
        ...labelsOf(manifest),
        ...(manifest.kind === 'InferenceService' ? { 'serving.kserve.io/inferenceservice': manifest.name } : {}),
    };
    return services.find(({ service }) => mayShareNamespace(service, manifest) && selects(service.root.get('spec', 'selector'), labels))?.at;
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
        /^(external|nlb-ip)$/.test(annotationOf(service, 'service.beta.kubernetes.io/aws-load-balancer-type').text);
    if (controlled && annotationOf(service, 'service.beta.kubernetes.io/aws-load-balancer-scheme').text !== 'internet-facing')
        return true;
    return INTERNAL.some(([annotation, value]) => value.test(annotationOf(service, annotation).text));
}
/** Whoever reaches the server may make it load another model, which may run code. */
function modelControl(manifest) {
    for (const container of containersOf(manifest)) {
        const words = [...container.get('command').texts(), ...container.get('args').texts()];
        const found = tritonControl(container, words) ?? torchControl(container, words);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Triton loads on demand in the mode explicit, unless that part of both of its ports is closed. */
function tritonControl(container, words) {
    const all = words.map(({ text }) => text).join(' ');
    const explicit = /--model-control(-mode)?\s*[= ,]\s*["']*explicit/.test(all)
        ? (words.find(({ text }) => /explicit/.test(text)) ?? words[0])
        : undefined;
    if (explicit === undefined || !/triton/i.test(`${all} ${container.get('image').text}`))
        return undefined;
    const closed = (port) => new RegExp(`--${port}-restricted-(api|protocol)[= ][\\w,-]*model-repository`).test(all) ||
        new RegExp(`--allow-${port}[= ](false|0)`).test(all);
    return closed('http') && closed('grpc') ? undefined : explicit;
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







function isKustomization(path) {
    return /(^|\/)kustomization\.ya?ml$/i.test(path);
}
/** Whether a document describes how something is served. */
function isServing(value) {
    return isManifest(value) || isOpenApi(value) || isBentoConfiguration(value);
}
/**
 * What rules look at in descriptions of APIs and in manifests. A description counts when a declaration names it or when it has
 * paths by which models are called; without a name in the declaration, the only such description is meant.
 */
function servingSubjects(documents, declared) {
    const manifests = documents
        .filter(({ yaml, path }) => isManifest(yaml.value) || isKustomization(path))
        .flatMap(({ yaml, path }) => manifestsIn(yaml, path));
    const named = (path) => declared.find(({ openapi }) => openapi === path);
    const apis = documents.filter(({ yaml, path }) => isOpenApi(yaml.value) && (named(path) !== undefined || servesModels(yaml, path)));
    const only = apis.length === 1 && declared.length === 1 && declared[0]?.openapi === undefined ? declared[0] : undefined;
    return [
        ...apis.flatMap(({ yaml, path }) => apiSubjects(yaml, path, named(path) ?? only)),
        ...documents.filter(({ yaml }) => isBentoConfiguration(yaml.value)).flatMap(({ yaml, path }) => bentoSubjects(yaml, path)),
        ...workloadSubjects(manifests),
        ...ingressSubjects(manifests),
        ...meshSubjects(manifests),
        ...kubernetesSecretSubjects(manifests),
    ];
}


/***/ })

};
