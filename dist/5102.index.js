export const id = 5102;
export const ids = [5102];
export const modules = {

/***/ 55136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ modelSigner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/ports/id-token.js

const AUDIENCE = 'sigstore';
const MAX_TOKEN_BYTES = 64 * 1024;
/**
 * The OpenID Connect token that says who signs: the given one, `SIGSTORE_ID_TOKEN`, that of the GitHub Actions job, or of
 * another environment that the Sigstore library knows.
 *
 * @throws {SealError} TOKEN_UNAVAILABLE - names the permission that a workflow lacks; never holds a token.
 */
async function identityToken(request) {
    const { env, given, onSecret } = request;
    const token = given || env['SIGSTORE_ID_TOKEN'] || (await ambientToken(request));
    onSecret(token);
    if (token.length > MAX_TOKEN_BYTES || !isJwt(token))
        throw new errors/* SealError */.E('TOKEN_UNAVAILABLE', 'The identity token is not a JSON Web Token. Give the token itself, as the identity provider issued it.');
    return token;
}
/**
 * Before long work begins: whether this job may have a token at all.
 *
 * @throws {SealError} TOKEN_UNAVAILABLE
 */
function requireTokenSource(env, given) {
    if (given || env['SIGSTORE_ID_TOKEN'] || env['GITHUB_ACTIONS'] !== 'true')
        return;
    if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        throw unavailable(`This job may not ask for an identity token, which keyless signing needs. A pull request from a fork never may. Add to the workflow:
permissions:
  id-token: write`, { permission: 'id-token: write' });
}
function isJwt(token) {
    const [, claims = '', ...rest] = token.split('.');
    if (rest.length !== 1)
        return false;
    try {
        return typeof JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) === 'object';
    }
    catch {
        return false;
    }
}
async function ambientToken(request) {
    if (request.env['GITHUB_ACTIONS'] === 'true')
        return githubToken(request);
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8275), __webpack_require__.e(1050), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    try {
        return await new CIContextProvider(AUDIENCE).getToken();
    }
    catch (cause) {
        throw new errors/* SealError */.E('TOKEN_UNAVAILABLE', 'There is no identity token: this is not a CI job that issues one. Give one with --identity-token-file or SIGSTORE_ID_TOKEN, sign with --method key or certificate, or sign in a GitHub workflow.', { cause });
    }
}
/** @see https://docs.github.com/en/actions/reference/security/oidc */
async function githubToken({ env, timeoutMs = 30_000 }) {
    requireTokenSource(env, undefined);
    const [address = '', bearer = ''] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
    const url = URL.parse(address);
    if (url === null)
        throw unavailable('ACTIONS_ID_TOKEN_REQUEST_URL is not an address. Run the step on a GitHub runner.');
    url.searchParams.append('audience', AUDIENCE);
    let answer;
    try {
        const response = await fetch(url, {
            headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
            signal: AbortSignal.timeout(timeoutMs),
        });
        if ([401, 403, 404].includes(response.status))
            throw unavailable(`GitHub refused an identity token (${response.status}): does the job have permissions: { id-token: write }?`, {
                permission: 'id-token: write',
            });
        if (!response.ok)
            throw new Error(`status ${response.status}`);
        answer = await response.json();
    }
    catch (cause) {
        if (cause instanceof errors/* SealError */.E)
            throw cause;
        throw unavailable(`GitHub did not issue an identity token (${(0,errors/* messageOf */.b)(cause)}). Run the job again.`, { cause });
    }
    const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
    if (typeof value !== 'string' || value === '')
        throw unavailable('GitHub answered without an identity token. Run the job again.');
    return value;
}
function unavailable(message, options) {
    return new errors/* SealError */.E('TOKEN_UNAVAILABLE', message, options);
}

// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
// EXTERNAL MODULE: ./build/ports/trust-roots.js + 1 modules
var trust_roots = __webpack_require__(78413);
// EXTERNAL MODULE: ./build/signing/bundle.js
var signing_bundle = __webpack_require__(65058);
// EXTERNAL MODULE: ./build/signing/certificates.js
var certificates = __webpack_require__(52366);
// EXTERNAL MODULE: ./build/signing/keys.js
var keys = __webpack_require__(88426);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./build/signing/services.js


/**
 * The services that an instance's signing configuration names: of each kind the newest that is in use.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - it names none of a kind that is needed.
 */
function servicesOf(json, { rekorVersion, timestamp, now }, where) {
    const config = readConfig(json, where);
    if (config.rekorTlogConfig?.selector === dist.ServiceSelector.ALL || config.rekorTlogConfig?.selector === dist.ServiceSelector.EXACT)
        throw invalid(where, 'it demands several transparency logs at once; only the selector ANY is supported');
    const pick = (name, services, version) => {
        const found = newest(services, version, now);
        if (found === undefined)
            throw invalid(where, `it names no ${name} with API version ${version} that is in use`);
        return checkedUrl(found.url, where);
    };
    const stamped = timestamp || rekorVersion === 2;
    return {
        fulcioUrl: pick('certificate authority', config.caUrls, 1),
        rekorUrl: pick('transparency log', config.rekorTlogUrls, rekorVersion),
        rekorVersion,
        timestampUrl: stamped ? pick('timestamp authority', config.tsaUrls, 1).replace(/\/api\/v1\/timestamp$/, '') : undefined,
    };
}
/** Whether certificates or entries go to the logs that everybody reads: the public-good instance and its staging. */
function isPublicGood({ fulcioUrl, rekorUrl }) {
    return [fulcioUrl, rekorUrl].some((address) => /(^|\.)(sigstore\.dev|sigstage\.dev)$/.test(new URL(address).hostname));
}
function readConfig(json, where) {
    try {
        return dist.SigningConfig.fromJSON(json);
    }
    catch (cause) {
        throw invalid(where, `not a Sigstore signing config (${(0,errors/* messageOf */.b)(cause)})`, cause);
    }
}
function newest(services, version, now) {
    const inUse = ({ majorApiVersion, validFor }) => majorApiVersion === version && (validFor?.start ?? now) <= now && (validFor?.end ?? now) >= now;
    return services.filter(inUse).sort((a, b) => (b.validFor?.start?.getTime() ?? 0) - (a.validFor?.start?.getTime() ?? 0))[0];
}
/**
 * The identity token goes there, so it must be encrypted on its way, except within this machine.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
function checkedUrl(address, where) {
    const url = URL.parse(address);
    const local = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
        throw invalid(where, `${JSON.stringify(address)} is not an https address`);
    return address.replace(/\/+$/, '');
}
function invalid(where, what, cause) {
    return new errors/* SealError */.E('TRUST_ROOT_INVALID', `${where}: ${what}.`, { cause });
}

// EXTERNAL MODULE: ./build/signing/dsse.js
var dsse = __webpack_require__(54631);
// EXTERNAL MODULE: ./build/signing/types.js
var types = __webpack_require__(59481);
;// CONCATENATED MODULE: ./build/signing/sign.js





/** The bytes that are signed for a statement. */
function payloadOf(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
/** Signs with a bare key: who verifies must have its public part from elsewhere. */
function signWithKey(statement, key) {
    return bundle(statement, key, { publicKey: { hint: (0,keys/* keyHint */.p4)(key) }, tlogEntries: [] });
}
/**
 * Signs with a key that a certificate vouches for.
 *
 * @param chain - DER, leaf first, then its issuers.
 * @throws {SealError} KEY_INVALID - the leaf is not the key's certificate.
 */
function signWithCertificate(statement, key, chain) {
    const leaf = chain[0] === undefined ? undefined : new external_node_crypto_.X509Certificate(chain[0]);
    if (leaf === undefined || !leaf.checkPrivateKey(key))
        throw new errors/* SealError */.E('KEY_INVALID', 'The signing certificate is not for this private key. Give the certificate that was issued for it.');
    const certificates = chain.map((der) => ({ rawBytes: der.toString('base64') }));
    return bundle(statement, key, { x509CertificateChain: { certificates }, tlogEntries: [] });
}
function bundle(statement, key, verificationMaterial) {
    const payload = payloadOf(statement);
    const sig = (0,external_node_crypto_.sign)((0,keys/* digestFor */.iW)(key), (0,dsse/* preAuthEncoding */.JC)(types/* PAYLOAD_TYPE */.Uc, payload), key);
    return {
        mediaType: types/* BUNDLE_MEDIA_TYPE */.NV,
        verificationMaterial,
        dsseEnvelope: {
            payload: payload.toString('base64'),
            payloadType: types/* PAYLOAD_TYPE */.Uc,
            signatures: [{ sig: sig.toString('base64'), keyid: '' }],
        },
    };
}

// EXTERNAL MODULE: ./build/signing/verify-certificate.js
var verify_certificate = __webpack_require__(80345);
// EXTERNAL MODULE: ./build/signing/verify-key.js
var verify_key = __webpack_require__(16433);
// EXTERNAL MODULE: ./build/commands/trust.js
var trust = __webpack_require__(39745);
;// CONCATENATED MODULE: ./build/commands/model-signer.js














const MAX_KEY_BYTES = 1024 * 1024;
/**
 * Prepares to sign: reads keys, finds the services, asks for consent. No token was asked for when it returns.
 *
 * @throws {SealError} KEY_INVALID, SIGNING_REFUSED, TOKEN_UNAVAILABLE, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE
 */
async function modelSigner(plan, context) {
    switch (plan.method) {
        case 'key':
            return keySigner(await readKey(plan.key, context));
        case 'certificate':
            return certificateSigner(await readKey(plan.key, context), await readChain([plan.certificate, ...plan.chain], context), context.now);
        case 'sigstore':
            return keylessSigner(plan, context);
    }
}
/**
 * Every signature is verified before anybody gets it.
 *
 * @param blame - the code when it does not verify: the key or certificate that was given, or the services that answered.
 */
function checked(bundle, blame, verify) {
    try {
        return { bundle, signer: verify((0,signing_bundle/* readBundle */.Bo)(bundle, 'the new signature'), 'the new signature') };
    }
    catch (cause) {
        if (!(cause instanceof errors/* SealError */.E))
            throw cause;
        throw new errors/* SealError */.E(blame, `Signed, but nobody could verify it: ${cause.message} Nothing was written.`, { cause });
    }
}
function keySigner(key) {
    const sign = async (statement) => checked(signWithKey(statement, key), 'SIGNING_REFUSED', (bundle, where) => (0,verify_key/* verifyWithKey */.F)(bundle, (0,external_node_crypto_.createPublicKey)(key), where));
    return { method: 'key', trustRoot: undefined, sign };
}
function certificateSigner(key, chain, at) {
    const [leaf] = chain;
    const trust = { anchors: chain.slice(-1), pin: { fingerprint: leaf && (0,external_node_crypto_.createHash)('sha256').update(leaf).digest('hex') }, at };
    const sign = async (statement) => checked(signWithCertificate(statement, key, chain), 'SIGNING_REFUSED', (bundle, where) => (0,verify_certificate/* verifyWithCertificate */.j)(bundle, trust, where));
    return { method: 'certificate', trustRoot: undefined, sign };
}
async function readKey({ place, passwordEnv }, { cwd, env }) {
    const where = place.kind === 'file' ? place.path : `environment variable ${place.name}`;
    const pem = place.kind === 'file' ? await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, place.path), { maxBytes: MAX_KEY_BYTES, missing: 'KEY_INVALID' }) : env[place.name];
    if (!pem)
        throw new errors/* SealError */.E('KEY_INVALID', `The ${where} is empty or not set. Give the signing key with --private-key FILE or --private-key-env NAME.`);
    return (0,keys/* parsePrivateKey */.QW)(pem, env[passwordEnv] || undefined, where);
}
async function readChain(files, { cwd }) {
    const read = async (file) => (0,certificates/* parseCertificates */.WW)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, file), { maxBytes: MAX_KEY_BYTES, missing: 'KEY_INVALID' }), file);
    return (await Promise.all(files.map(read))).flat();
}
async function keylessSigner(plan, context) {
    const given = await givenToken(plan, context);
    requireTokenSource(context.env, given);
    if (plan.instance.kind === 'unsaid')
        await requireConsent(plan, context);
    const instance = await (0,trust_roots/* loadInstance */.E)((0,trust/* instanceChoice */.NA)(plan.instance, context.cwd), {
        offline: false,
        cachePath: context.cachePath,
        now: context.now,
    });
    const services = await servicesFor(plan, instance, context.now);
    if (plan.instance.kind !== 'unsaid' && isPublicGood(services))
        await requireConsent(plan, context);
    const { trustRoot } = instance;
    const [{ signKeyless }, { verifyWithSigstore }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8275), __webpack_require__.e(1050), __webpack_require__.e(5179), __webpack_require__.e(8300)]).then(__webpack_require__.bind(__webpack_require__, 88300)),
        Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(1656)]).then(__webpack_require__.bind(__webpack_require__, 31656)),
    ]);
    const sign = async (statement) => {
        const token = await identityToken({ env: context.env, given, onSecret: context.onSecret, ...patience(context.env) });
        const bundle = await signKeyless(payloadOf(statement), { services, token, ...patience(context.env) });
        return checked(bundle, 'SIGNING_UNAVAILABLE', (signed, where) => verifyWithSigstore(signed, trustRoot.root, where));
    };
    return { method: 'sigstore', trustRoot, sign };
}
/** For tests and slow networks. */
function patience(env) {
    const number = (name) => (/^[0-9]{1,7}$/.test(env[name] ?? '') ? Number(env[name]) : undefined);
    const [timeoutMs, retries] = [number('WEIGHTSEAL_SIGNING_TIMEOUT_MS'), number('WEIGHTSEAL_SIGNING_RETRIES')];
    return { ...(timeoutMs === undefined ? {} : { timeoutMs }), ...(retries === undefined ? {} : { retries }) };
}
async function givenToken({ token }, { cwd }) {
    if (token.kind === 'ambient')
        return undefined;
    if (token.kind === 'given')
        return token.token;
    return (await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, token.path), { maxBytes: MAX_KEY_BYTES, missing: 'TOKEN_UNAVAILABLE' })).trim();
}
async function servicesFor({ rekorVersion, timestamp }, { signingConfig, trustRoot }, now) {
    const config = await signingConfig(rekorVersion);
    if (config === undefined)
        throw new errors/* SealError */.E('TRUST_ROOT_INVALID', `${trustRoot.name} brings no signing config, so it is not known where to sign. Give one with --trust-config FILE.`);
    return servicesOf(config, { rekorVersion, timestamp, now }, trustRoot.name);
}
/**
 * What is written to a public log stays there. A repository that is not known to be public signs there only when its
 * owners said so.
 */
async function requireConsent({ allowPublicLog }, { visibility }) {
    if (allowPublicLog)
        return;
    const seen = await visibility();
    if (seen === 'public')
        return;
    const who = seen === 'unknown' ? 'It is not known whether this repository is public' : `This repository is ${seen}`;
    throw new errors/* SealError */.E('SIGNING_REFUSED', `${who}, and the public-good Sigstore instance writes to a public, permanent log. ${CONSENT}`);
}
const CONSENT = `Everybody could then read the names of the repository, its owner, the workflow, branch or tag, the commit and the run (or your e-mail address), and find the entry by the model's root digest; file names reach the log's server and are not kept, weights never leave this machine.
  - If that is all right: allow-public-transparency-log: true (--allow-public-transparency-log).
  - A Sigstore instance of your own: --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.
  - A key or certificate, which no log sees: --method key or --method certificate.`;


/***/ }),

/***/ 27494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ measureManifest),
/* harmony export */   X: () => (/* binding */ modelTarget)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2916);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29983);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49288);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43913);
/* harmony import */ var _ports_measure_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85756);
/* harmony import */ var _ports_model_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58442);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84591);
/* harmony import */ var _settings_local_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98431);










/** What was given, then what the configuration says, then what the present manifest says. */
async function modelTarget(folder, given, io) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, folder);
    const local = await (0,_settings_local_js__WEBPACK_IMPORTED_MODULE_7__/* .readLocalConfig */ .K)(root);
    const configured = local.config?.models?.find(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(local.root, (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .trimSlash */ .Y0)(path)) === root);
    const ignore = [
        ..._ports_model_files_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_IGNORES */ .a$,
        ...given.ignore.map(ignorePath),
        ...(configured?.ignorePaths ?? []),
        ...given.outputs.flatMap((file) => (0,_ports_model_files_js__WEBPACK_IMPORTED_MODULE_5__/* .pathInside */ ._l)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file))),
    ];
    return { root, ignore, model: await describeModel(root, given, configured) };
}
function ignorePath(path) {
    const bare = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .trimSlash */ .Y0)(path);
    const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .faultOfPath */ .JG)(bare);
    if (fault || bare === '.' || /[*?[]/.test(bare))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `--ignore ${JSON.stringify(path)}: give a literal path below the model, relative to it, without * ? [${fault === undefined ? '' : ` (${fault})`}.`);
    return bare;
}
async function describeModel(root, given, configured) {
    const present = await presentModel((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_FILE */ .h1));
    const pick = (name) => given.info(name) ?? configured?.[name] ?? present?.[name];
    const [framework, type] = [pick('framework'), pick('type')];
    return {
        name: pick('name') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root),
        version: pick('version') ?? _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__/* .UNVERSIONED */ .d7,
        ...(framework === undefined ? {} : { framework }),
        ...(type === undefined ? {} : { type }),
    };
}
/** What the present manifest says about the model. One that cannot be read says nothing: it is about to be replaced. */
async function presentModel(file) {
    try {
        return (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)(file, { maxBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' }), file).model;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code !== 'MANIFEST_NEWER')
            return undefined;
        throw error;
    }
}
/**
 * Measures a whole model or nothing.
 *
 * @throws {SealError} with the code of the first problem; MODEL_EMPTY
 */
async function measureManifest(target, { sha512, quiet }, io) {
    const { root, ignore } = target;
    const progress = io.progress(`Measuring ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)}`, quiet);
    const measured = await (0,_ports_measure_model_js__WEBPACK_IMPORTED_MODULE_4__/* .measureModel */ .d)(root, ignore, { sha512, progress, signal: io.signal });
    (0,_ports_model_files_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseProblems */ .nN)(root, measured.problems);
    return manifestOf(target, measured);
}
function manifestOf({ root, model, ignore }, { files, dependencies }) {
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('MODEL_EMPTY', `${root} holds no file that belongs to a model. Nothing was written.`);
    return (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildManifest */ .u1)({ model, ignore, dependencies, files: files.map(({ entry }) => entry) });
}


/***/ }),

/***/ 25102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SIGNING_FLAGS: () => (/* binding */ SIGNING_FLAGS),
/* harmony export */   SIGN_FLAGS: () => (/* binding */ SIGN_FLAGS),
/* harmony export */   leftOut: () => (/* binding */ leftOut),
/* harmony export */   refusePointers: () => (/* binding */ refusePointers),
/* harmony export */   sign: () => (/* binding */ sign),
/* harmony export */   signerFor: () => (/* binding */ signerFor),
/* harmony export */   verifyFlags: () => (/* binding */ verifyFlags)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(870);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2916);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29983);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(43913);
/* harmony import */ var _ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11200);
/* harmony import */ var _ports_model_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58442);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84591);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9924);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87177);
/* harmony import */ var _settings_given_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97201);
/* harmony import */ var _settings_local_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98431);
/* harmony import */ var _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58251);
/* harmony import */ var _settings_trust_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38424);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65058);
/* harmony import */ var _signing_statement_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(60125);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6515);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(92950);
/* harmony import */ var _model_signer_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(55136);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(27494);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(54791);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(91642);
/* harmony import */ var _verification_text_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(48966);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45054);


























const USAGE = 'weightseal sign MODEL [--method sigstore|key|certificate] [--signature FILE]';
const HELP = `Sign a model in the OpenSSF Model Signing format.

  weightseal sign MODEL_DIR                                  keyless: the identity of this CI job
  weightseal sign MODEL_DIR --method key --private-key key.pem
  weightseal sign MODEL_DIR --method certificate --private-key key.pem --certificate leaf.pem --certificate-chain ca.pem

MODEL is a directory, or a single file. The files are measured first, as "weightseal manifest" does; where git-LFS left
pointers instead of weights, the pointers say what is signed, and no weight is downloaded.

What is signed
  --signature FILE     where to write; MODEL_DIR/model.sig by default, FILE.sig for a single file
  --manifest FILE      sign what this manifest lists, without measuring anything
  --ignore-path PATH   leave out a path below the model; may be repeated, recorded in the signature
  --require-content    refuse git-LFS pointers
  --single-file-name basename|dot   how a single file is called in the signature: dot (".", the default) is read by
                       every client, basename is what the specification says

Keyless (--method sigstore)
  --identity-token-file FILE   an OpenID Connect token; else SIGSTORE_ID_TOKEN, else the CI job's own
  --identity-token TOKEN       the same as an argument, which other users of the machine can see
  --allow-public-transparency-log   consent for a repository that is not public
  --timestamp                  also ask a timestamp authority (RFC 3161)
  --rekor-version 1|2          1 by default: version 2 is not read by every client yet
  --trust-config FILE          another Sigstore instance: client trust config, or
  --tuf-mirror URL --tuf-root FILE   its TUF repository

Key and certificate
  --private-key FILE           PEM on P-256, P-384 or P-521, may be encrypted
  --private-key-env NAME       environment variable that holds the PEM; ${_settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .KEY_ENV */ .uM} by default
  --password-env NAME          environment variable with the password; ${_settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .PASSWORD_ENV */ .Km} by default
  --certificate FILE, --certificate-chain FILE   of the key, and of its issuers (may be repeated)

  --quiet, -q                  no progress

Exit codes: 0 signed, 2 wrong use or refused, 3 a service did not answer.
Nothing is written unless the signature verifies.
`;
const text = { type: 'string' };
const on = { type: 'boolean' };
/** Flags that say how to sign, under the names of the Action's inputs. */
const SIGNING_FLAGS = {
    method: text,
    'private-key': text,
    'private-key-env': text,
    'password-env': text,
    certificate: text,
    'certificate-chain': { type: 'string', multiple: true },
    'identity-token': text,
    'identity-token-file': text,
    'allow-public-transparency-log': on,
    timestamp: on,
    'rekor-version': text,
    'trust-config': text,
    'tuf-mirror': text,
    'tuf-root': text,
};
/** All flags of the command. */
const SIGN_FLAGS = {
    ...SIGNING_FLAGS,
    signature: text,
    manifest: text,
    'ignore-path': { type: 'string', multiple: true },
    'require-content': on,
    'single-file-name': text,
};
const sign = { help: HELP, run };
/** `weightseal sign`. */
async function run(args, io) {
    const flags = (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .parseFlags */ .bQ)(args, SIGN_FLAGS, { usage: USAGE, positionals: 1 });
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .required */ .mw)(flags.positionals[0], 'The model', USAGE));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, flags.text('signature') ?? (0,_verify_js__WEBPACK_IMPORTED_MODULE_21__.defaultSignature)(model));
    await requireReplaceable(file);
    const signer = await signerFor(model, flags, io);
    const { manifest, statement } = await whatIsSigned(model, file, flags, io);
    if (flags.on('require-content'))
        refusePointers(manifest);
    const { bundle, signer: by } = await signer.sign(statement);
    await (0,_ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .v)(file, `${JSON.stringify(bundle)}\n`);
    io.stdout(describe(manifest, by, { file, model, instance: instanceFlags(flags) }, io));
    return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.ok;
}
/** A signer as flags say, then the configuration of the repository around the model. */
async function signerFor(model, flags, io) {
    const { config } = await (0,_settings_local_js__WEBPACK_IMPORTED_MODULE_11__/* .readLocalConfig */ .K)(model);
    const plan = (0,_settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .signingPlan */ .lV)((0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .givenFrom */ .so)(flags), config?.signing);
    const { cwd, env, cachePath, visibility, secret: onSecret } = io;
    return (0,_model_signer_js__WEBPACK_IMPORTED_MODULE_16__/* .modelSigner */ .k)(plan, { cwd, env, now: new Date(), cachePath, visibility, onSecret });
}
/**
 * What stands at the place of a new signature must be an older one: a mistyped name must not cost a model its weights.
 *
 * @throws {SealError} USAGE
 */
async function requireReplaceable(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return;
    try {
        (0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_14__/* .parseBundle */ .QN)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .y)(file, { maxBytes: _signing_bundle_js__WEBPACK_IMPORTED_MODULE_14__/* .MAX_BUNDLE_BYTES */ .Me, missing: 'USAGE' }), file);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('USAGE', `${file} is there and is no signature. Give another place with --signature, or remove the file.`, {
            cause,
        });
    }
}
async function whatIsSigned(model, signature, flags, io) {
    const subject = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(model);
    const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(model, { throwIfNoEntry: false })?.isFile() === true;
    const listed = flags.text('manifest');
    refuseUnused(flags, { isFile, listed: listed !== undefined });
    if (listed !== undefined) {
        const text = await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, listed), { maxBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' });
        const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(text, listed);
        return { manifest, statement: (0,_signing_statement_js__WEBPACK_IMPORTED_MODULE_22__/* .statementOf */ .T)(manifest, { subject }) };
    }
    if (isFile) {
        const manifest = await measureFile(model, io, flags.on('quiet'));
        const singleFile = (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_10__/* .oneOf */ .yL)('single-file-name', flags.text('single-file-name'), _signing_statement_js__WEBPACK_IMPORTED_MODULE_22__/* .SINGLE_FILE_NAMES */ .Z) ?? 'dot';
        return { manifest, statement: (0,_signing_statement_js__WEBPACK_IMPORTED_MODULE_22__/* .statementOf */ .T)(manifest, { subject, singleFile }) };
    }
    const target = await (0,_model_target_js__WEBPACK_IMPORTED_MODULE_17__/* .modelTarget */ .X)(model, { info: () => undefined, ignore: flags.list('ignore-path'), outputs: [signature] }, io);
    const manifest = await (0,_model_target_js__WEBPACK_IMPORTED_MODULE_17__/* .measureManifest */ .G)(target, { sha512: false, quiet: flags.on('quiet') }, io);
    return { manifest, statement: (0,_signing_statement_js__WEBPACK_IMPORTED_MODULE_22__/* .statementOf */ .T)(manifest, { subject }) };
}
/** A flag that is given and does nothing would leave its user believing that it did. */
function refuseUnused(flags, { isFile, listed }) {
    const unused = [
        ...(listed || isFile ? ['ignore-path'].filter((name) => flags.list(name).length > 0) : []),
        ...(listed || !isFile ? ['single-file-name'].filter((name) => flags.text(name) !== undefined) : []),
    ];
    if (unused.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('USAGE', `--${unused[0]} means nothing here: ${listed ? 'the manifest says what is signed' : isFile ? 'the model is one file' : 'the model is a directory'}.`);
}
async function measureFile(file, io, quiet) {
    const { entries } = (0,_ports_model_files_js__WEBPACK_IMPORTED_MODULE_7__/* .listFile */ .DK)(file);
    const { files, problems } = await (0,_ports_model_files_js__WEBPACK_IMPORTED_MODULE_7__/* .measure */ .xP)(entries, {
        sha512: false,
        progress: io.progress(`Measuring ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}`, quiet),
        signal: io.signal,
    });
    (0,_ports_model_files_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseProblems */ .nN)(file, problems);
    return (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildManifest */ .u1)({
        model: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), version: _manifest_types_js__WEBPACK_IMPORTED_MODULE_23__/* .UNVERSIONED */ .d7 },
        ignore: [],
        dependencies: [],
        files: files.map(({ entry }) => entry),
    });
}
/** @throws {SealError} SIGNING_REFUSED */
function refusePointers({ files }) {
    const pointers = files.filter(({ source }) => source === 'lfs-pointer');
    if (pointers.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('SIGNING_REFUSED', `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(pointers.length, 'file')} (${JSON.stringify(pointers[0]?.path)} first) are known from git-LFS pointers only, and content is required. Run git lfs pull, or check out with lfs: true.`);
}
function describe(manifest, by, { file, model, instance }, io) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_18__/* .painter */ .C)(io);
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const pointers = manifest.files.filter(({ source }) => source === 'lfs-pointer').length;
    const place = file === (0,_verify_js__WEBPACK_IMPORTED_MODULE_21__.defaultSignature)(model) ? '' : ` --signature ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .shellWord */ .r7)((0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .shownPath */ .pS)(file, io))}`;
    const rows = [
        ...(0,_verification_text_js__WEBPACK_IMPORTED_MODULE_20__/* .signerRows */ .A4)(by),
        ['OMS root', manifest.oms.root],
        ...leftOut(manifest),
        ...(pointers === 0 ? [] : [['from pointers', `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(pointers, 'file')} known from git-LFS pointers; the content was not read`]]),
        ['written to', (0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .shownPath */ .pS)(file, io)],
        ['verify with', `weightseal verify ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .shellWord */ .r7)((0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .shownPath */ .pS)(model, io))}${place} ${verifyFlags(by)}${instance}`],
    ];
    const head = `${paint('green', 'Signed')} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_24__.plain)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(model))}: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(manifest.files.length, 'file')} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_25__/* .formatBytes */ .z)(bytes)})`;
    return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_24__.plain)(value)}`)].join('\n')}\n`;
}
/** What the configuration or a flag keeps out of the signature: it can be replaced unseen. */
function leftOut({ ignore }) {
    const paths = ignore.filter((path) => !_ports_model_files_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_IGNORES */ .a$.includes(path));
    return paths.length === 0 ? [] : [['left out', paths.join(', ')]];
}
function instanceFlags(flags) {
    const given = _settings_trust_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .INSTANCE_NAMES */ .D7.flatMap((name) => (flags.text(name) === undefined ? [] : [`--${name} ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .shellWord */ .r7)(flags.text(name) ?? '')}`]));
    return given.map((flag) => ` ${flag}`).join('');
}
/** What a consumer must know to verify a signature, and should learn from elsewhere than the signature. */
function verifyFlags(signer) {
    if (signer.method === 'key')
        return '--public-key FILE';
    if (signer.method === 'certificate')
        return `--certificate-chain FILE --certificate-fingerprint ${signer.fingerprint}`;
    return `--certificate-identity ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .shellWord */ .r7)(signer.san ?? '')} --certificate-oidc-issuer ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_19__/* .shellWord */ .r7)(signer.claims.issuer ?? '')}`;
}


/***/ }),

/***/ 11200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Writes a file whole or not at all: to a temporary name in the same folder, flushed, then renamed.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another place with --out.`, { cause });
    }
}
/** Like `mkdir -p`, which in Node never ends below a folder in which nothing can be made, such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // somebody else made it meanwhile
        });
    }
}


/***/ }),

/***/ 98431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readLocalConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84591);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63660);





/**
 * The configuration of the repository around a folder, wherever the command was started: the same model gives the same
 * manifest. For commands that judge nobody's change.
 */
async function readLocalConfig(folder) {
    const root = repositoryAround(folder);
    try {
        const text = await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE), { maxBytes: _config_js__WEBPACK_IMPORTED_MODULE_4__.MAX_CONFIG_BYTES, missing: 'USAGE', noFollow: true });
        return { root, config: (0,_config_js__WEBPACK_IMPORTED_MODULE_4__.parseConfig)(text, _config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E && error.code === 'USAGE')
            return { root, config: undefined };
        throw error;
    }
}
/**
 * The nearest folder upwards that holds `.git` or a configuration, else the folder itself. A model that was downloaded may
 * bring a configuration of its own, which is why commands say what it leaves out.
 */
function repositoryAround(folder) {
    for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, _config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE)))
            return current;
        if (current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current))
            return folder;
    }
}


/***/ }),

/***/ 58251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ PASSWORD_ENV),
/* harmony export */   lV: () => (/* binding */ signingPlan),
/* harmony export */   uM: () => (/* binding */ KEY_ENV)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _signing_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59481);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97201);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38424);




const KEY_ENV = 'WEIGHTSEAL_SIGNING_KEY';
const PASSWORD_ENV = 'WEIGHTSEAL_SIGNING_KEY_PASSWORD';
/**
 * How to sign, from flags or inputs of the same names.
 *
 * @param configured - method and consent of the configuration, where there is one.
 * @throws {SealError} USAGE, SETTINGS_INVALID
 */
function signingPlan(given, configured = {}) {
    const method = (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('method', given('method'), _signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8) ?? configured.method ?? 'sigstore';
    requireOwn(method, given);
    if (method === 'key')
        return { method, key: keySource(given) };
    if (method === 'certificate') {
        const certificate = given('certificate');
        if (certificate === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--certificate FILE is missing: the certificate (PEM) of the signing key.');
        return { method, key: keySource(given), certificate, chain: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(given('certificate-chain')) };
    }
    const instance = (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .instancePlan */ .Hp)(given);
    if (instance.kind === 'trusted-root')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--trusted-root only says whom to trust; signing needs addresses: give --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.');
    return {
        method,
        instance,
        rekorVersion: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('rekor-version', given('rekor-version'), ['1', '2']) === '2' ? 2 : 1,
        timestamp: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('timestamp', given('timestamp')) ?? false,
        token: tokenSource(given),
        allowPublicLog: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('allow-public-transparency-log', given('allow-public-transparency-log')) ?? configured.allowPublicTransparencyLog ?? false,
    };
}
const OWN = {
    key: ['private-key', 'private-key-env'],
    certificate: ['private-key', 'private-key-env', 'certificate', 'certificate-chain'],
    sigstore: [
        'identity-token',
        'identity-token-file',
        'rekor-version',
        'timestamp',
        'trust-config',
        'tuf-mirror',
        'tuf-root',
        'trusted-root',
    ],
};
/** A key that is given and not used would leave its owner believing that it signed. */
function requireOwn(method, given) {
    const foreign = _signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8.flatMap((other) => OWN[other]).find((name) => given(name) !== undefined && !OWN[method].includes(name));
    if (foreign === undefined)
        return;
    const owner = _signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8.find((other) => OWN[other].includes(foreign));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `--${foreign} does not belong to the method "${method}". Say --method ${owner}.`);
}
function keySource(given) {
    const path = given('private-key');
    const name = given('private-key-env');
    if (path !== undefined && name !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--private-key and --private-key-env name two keys; give one.');
    if (path?.includes('PRIVATE KEY'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--private-key takes the name of a file, and was given a key. Put the key into an environment variable and name that with --private-key-env; the key may have been logged, so replace it.');
    const passwordEnv = given('password-env') ?? PASSWORD_ENV;
    for (const [flag, variable] of [
        ['private-key-env', name],
        ['password-env', passwordEnv],
    ])
        if (variable !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `--${flag} takes the name of an environment variable, and was given something else. Should it have been a key or password, replace that: it may have been logged.`);
    return { place: path === undefined ? { kind: 'env', name: name ?? KEY_ENV } : { kind: 'file', path }, passwordEnv };
}
function tokenSource(given) {
    const [token, path] = [given('identity-token'), given('identity-token-file')];
    if (token !== undefined && path !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', '--identity-token and --identity-token-file are two places for the same thing; give one.');
    if (path !== undefined)
        return { kind: 'file', path };
    return token === undefined ? { kind: 'ambient' } : { kind: 'given', token };
}


/***/ }),

/***/ 60125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statementOf),
/* harmony export */   Z: () => (/* binding */ SINGLE_FILE_NAMES)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59481);

/** How the only file of a model that is a file is called: its name (specification) or "." (every client reads it). */
const SINGLE_FILE_NAMES = ['basename', 'dot'];
/**
 * The OMS statement about a manifest: the same files in the same order, so the subject's digest is the manifest's OMS root.
 *
 * @see OpenSSF Model Signing specification v1.0, §6: resources in code-point order of their names.
 */
function statementOf(manifest, { subject, singleFile }) {
    const named = (path) => (singleFile === 'dot' ? '.' : path);
    const predicate = {
        serialization: {
            method: 'files',
            hash_type: 'sha256',
            allow_symlinks: false,
            ...(manifest.ignore.length === 0 ? {} : { ignore_paths: manifest.ignore }),
        },
        resources: manifest.files.map(({ path, sha256 }) => ({ name: named(path), algorithm: 'sha256', digest: sha256 })),
    };
    return {
        _type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG,
        subject: [{ name: subject, digest: { sha256: manifest.oms.root } }],
        predicateType: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPE */ .To,
        predicate: predicate,
    };
}


/***/ })

};
