export const id = 639;
export const ids = [639,7980];
export const modules = {

/***/ 23081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ modelSigner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/signing/bundle.js
var signing_bundle = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/domains/signing/certificates.js
var certificates = __webpack_require__(19788);
// EXTERNAL MODULE: ./build/domains/signing/keys.js
var keys = __webpack_require__(71636);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
;// CONCATENATED MODULE: ./build/domains/signing/services.js



/**
 * Selects services from the signing configuration of an instance: the newest active service of each kind.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - a required service is missing.
 */
function servicesOf(json, { rekorVersion, timestamp, now }, where) {
    const config = readConfig(json, where);
    if (config.rekorTlogConfig?.selector === dist.ServiceSelector.ALL || config.rekorTlogConfig?.selector === dist.ServiceSelector.EXACT)
        throw invalid(where, 'it requires several transparency logs; only the selector ANY is supported');
    const pick = (name, services, version) => {
        const found = newest(services, version, now);
        if (found === undefined)
            throw invalid(where, `it lists no active ${name} with API version ${version}`);
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
/** Tells whether certificates or entries go to the public logs: those of the public-good instance or its staging. */
function isPublicGood({ fulcioUrl, rekorUrl }) {
    return [fulcioUrl, rekorUrl].some((address) => /(^|\.)(sigstore\.dev|sigstage\.dev)$/.test(new URL(address).hostname));
}
function readConfig(json, where) {
    try {
        return dist.SigningConfig.fromJSON(json);
    }
    catch (cause) {
        throw invalid(where, `not a Sigstore signing config (${(0,errors/* messageOf */.bD)(cause)})`, cause);
    }
}
function newest(services, version, now) {
    const inUse = ({ majorApiVersion, validFor }) => majorApiVersion === version && (validFor?.start ?? now) <= now && (validFor?.end ?? now) >= now;
    return services.filter(inUse).sort((a, b) => (b.validFor?.start?.getTime() ?? 0) - (a.validFor?.start?.getTime() ?? 0))[0];
}
/**
 * Requires HTTPS, except on this machine, because the identity token is sent to the address. Removes trailing slashes.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
function checkedUrl(address, where) {
    const url = URL.parse(address);
    const local = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
        throw invalid(where, `${JSON.stringify(address)} is not an HTTPS URL`);
    return (0,core_text/* withoutTrailing */.hT)(address, '/');
}
function invalid(where, what, cause) {
    return new errors/* SealError */.EM('TRUST_ROOT_INVALID', `${where}: ${what}.`, { cause });
}

// EXTERNAL MODULE: ./build/domains/signing/dsse.js
var dsse = __webpack_require__(62057);
// EXTERNAL MODULE: ./build/domains/signing/types.js
var types = __webpack_require__(60187);
;// CONCATENATED MODULE: ./build/domains/signing/sign.js





/** Returns the DSSE payload of a statement. */
function payloadOf(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
/** Signs with a bare key. Verifiers need the public key from another source. */
function signWithKey(statement, key) {
    return bundle(statement, key, { publicKey: { hint: (0,keys/* keyHint */.p4)(key) }, tlogEntries: [] });
}
/**
 * Signs with a key and the certificate that was issued for it.
 *
 * @param chain - DER, leaf first, then its issuers.
 * @throws {SealError} KEY_INVALID - the leaf is not the key's certificate.
 */
function signWithCertificate(statement, key, chain) {
    const leaf = chain[0] === undefined ? undefined : new external_node_crypto_.X509Certificate(chain[0]);
    if (leaf === undefined || !leaf.checkPrivateKey(key))
        throw new errors/* SealError */.EM('KEY_INVALID', 'The signing certificate does not belong to this private key. Pass the certificate that was issued for the key.');
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

;// CONCATENATED MODULE: ./build/domains/signing/token-identity.js
/**
 * Returns the identity that Fulcio will certify for a token of GitHub, so that it can be checked before anything is in a public log. The
 * token is not verified; only the job that asked for it reads it here.
 *
 * @param server - address of the GitHub server, as `GITHUB_SERVER_URL` has it.
 * @returns `undefined` for a token of another provider.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function identityOfToken(token, server = 'https://github.com') {
    const claims = claimsOf(token);
    const text = (name) => (typeof claims[name] === 'string' ? claims[name] : undefined);
    const uri = (name) => (text(name) === undefined ? undefined : `${server}/${text(name)}`);
    const builder = uri('job_workflow_ref');
    if (builder === undefined)
        return undefined;
    const run = `${uri('repository')}/actions/runs/${text('run_id')}/attempts/${text('run_attempt')}`;
    const certified = {
        issuer: text('iss'),
        buildSignerUri: builder,
        runner: text('runner_environment'),
        repositoryUri: uri('repository'),
        commit: text('sha'),
        ref: text('ref'),
        repositoryId: text('repository_id'),
        ownerUri: uri('repository_owner'),
        ownerId: text('repository_owner_id'),
        workflowUri: uri('workflow_ref'),
        trigger: text('event_name'),
        runUri: run,
        visibility: text('repository_visibility'),
        environment: text('environment'),
    };
    return { san: builder, claims: Object.fromEntries(Object.entries(certified).filter(([, value]) => value !== undefined)) };
}
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/domains/signing/verify-certificate.js
var verify_certificate = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/domains/signing/verify-key.js
var verify_key = __webpack_require__(35523);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/ports/sigstore/id-token.js

const AUDIENCE = 'sigstore';
const MAX_TOKEN_BYTES = 64 * 1024;
/**
 * Returns the OpenID Connect token of the signer: the given one, `SIGSTORE_ID_TOKEN`, that of the GitHub Actions job, or
 * that of another environment that the Sigstore library supports.
 *
 * @throws {SealError} TOKEN_UNAVAILABLE - names the missing permission; never contains a token.
 */
async function identityToken(request) {
    const { env, given, onSecret } = request;
    const token = given || env['SIGSTORE_ID_TOKEN'] || (await ambientToken(request));
    onSecret(token);
    if (token.length > MAX_TOKEN_BYTES || !isJwt(token))
        throw new errors/* SealError */.EM('TOKEN_UNAVAILABLE', 'The identity token is not a JSON Web Token. Pass the token as the identity provider issued it.');
    return token;
}
/**
 * Fails early, before any long work, when this job cannot get a token.
 *
 * @throws {SealError} TOKEN_UNAVAILABLE
 */
function requireTokenSource(env, given) {
    if (given || env['SIGSTORE_ID_TOKEN'] || env['GITHUB_ACTIONS'] !== 'true')
        return;
    if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        throw unavailable(`This job cannot request an identity token, which keyless signing requires. Pull requests from forks never can. Add to the workflow:
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
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6353), __webpack_require__.e(8275), __webpack_require__.e(1050), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    try {
        return await new CIContextProvider(AUDIENCE).getToken();
    }
    catch (cause) {
        throw new errors/* SealError */.EM('TOKEN_UNAVAILABLE', 'There is no identity token, because this environment does not issue one. Pass one with --identity-token-file or SIGSTORE_ID_TOKEN, sign with --method key or certificate, or sign in a GitHub workflow.', { cause });
    }
}
/** @see https://docs.github.com/en/actions/reference/security/oidc */
async function githubToken({ env, timeoutMs = 30_000 }) {
    requireTokenSource(env, undefined);
    const [address = '', bearer = ''] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
    const url = URL.parse(address);
    if (url === null)
        throw unavailable('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL. Run the step on a GitHub runner.');
    url.searchParams.append('audience', AUDIENCE);
    let answer;
    try {
        const response = await fetch(url, {
            headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
            signal: AbortSignal.timeout(timeoutMs),
        });
        if ([401, 403, 404].includes(response.status))
            throw unavailable(`GitHub refused to issue an identity token (${response.status}). Set permissions: { id-token: write } for the job.`, {
                permission: 'id-token: write',
            });
        if (!response.ok)
            throw new Error(`status ${response.status}`);
        answer = await response.json();
    }
    catch (cause) {
        if (cause instanceof errors/* SealError */.EM)
            throw cause;
        throw unavailable(`GitHub did not issue an identity token (${(0,errors/* messageOf */.bD)(cause)}). Run the job again.`, { cause });
    }
    const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
    if (typeof value !== 'string' || value === '')
        throw unavailable('GitHub returned no identity token. Run the job again.');
    return value;
}
function unavailable(message, options) {
    return new errors/* SealError */.EM('TOKEN_UNAVAILABLE', message, options);
}

// EXTERNAL MODULE: ./build/ports/sigstore/trust-roots.js + 1 modules
var trust_roots = __webpack_require__(26866);
// EXTERNAL MODULE: ./build/commands/verify/trust.js
var trust = __webpack_require__(66351);
;// CONCATENATED MODULE: ./build/commands/sign/model-signer.js















const MAX_KEY_BYTES = 1024 * 1024;
/**
 * Prepares a signer: reads keys, finds the services, and checks the consent to a public log. Does not request a token yet.
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
 * Verifies a new signature before it is returned.
 *
 * @param code - the error code if it does not verify, which depends on whether a key or a service is the cause.
 */
function checked(bundle, code, verify) {
    try {
        return { bundle, signer: verify((0,signing_bundle/* readBundle */.Bo)(bundle, 'the new signature'), 'the new signature') };
    }
    catch (cause) {
        if (!(cause instanceof errors/* SealError */.EM))
            throw cause;
        throw new errors/* SealError */.EM(code, `The new signature does not verify: ${cause.message} Nothing was written.`, { cause });
    }
}
function keySigner(key) {
    const verify = (bundle, where) => (0,verify_key/* verifyWithKey */.F)(bundle, (0,external_node_crypto_.createPublicKey)(key), where);
    const sign = async (statement) => checked(signWithKey(statement, key), 'SIGNING_REFUSED', verify);
    return { method: 'key', trustRoot: undefined, sign, verify, identity: unknownIdentity };
}
function certificateSigner(key, chain, at) {
    const [leaf] = chain;
    const trust = { anchors: chain.slice(-1), pin: { fingerprint: leaf && (0,external_node_crypto_.createHash)('sha256').update(leaf).digest('hex') }, at };
    const verify = (bundle, where) => (0,verify_certificate/* verifyWithCertificate */.j)(bundle, trust, where);
    const sign = async (statement) => checked(signWithCertificate(statement, key, chain), 'SIGNING_REFUSED', verify);
    return { method: 'certificate', trustRoot: undefined, sign, verify, identity: unknownIdentity };
}
async function unknownIdentity() {
    return undefined;
}
async function readKey({ place, passwordEnv }, { cwd, env }) {
    const where = place.kind === 'file' ? place.path : `environment variable ${place.name}`;
    const pem = place.kind === 'file' ? await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, place.path), { maxBytes: MAX_KEY_BYTES, missing: 'KEY_INVALID' }) : env[place.name];
    if (!pem)
        throw new errors/* SealError */.EM('KEY_INVALID', `The ${where} is empty or not set. Pass the signing key with --private-key FILE or --private-key-env NAME.`);
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
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6353), __webpack_require__.e(8275), __webpack_require__.e(1050), __webpack_require__.e(5179), __webpack_require__.e(4517)]).then(__webpack_require__.bind(__webpack_require__, 94517)),
        Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(7314)]).then(__webpack_require__.bind(__webpack_require__, 47314)),
    ]);
    const tokenOf = () => identityToken({ env: context.env, given, onSecret: context.onSecret, ...patience(context.env) });
    const verify = (signed, where) => verifyWithSigstore(signed, trustRoot.root, where);
    const sign = async (statement) => {
        const bundle = await signKeyless(payloadOf(statement), { services, token: await tokenOf(), ...patience(context.env) });
        return checked(bundle, 'SIGNING_UNAVAILABLE', verify);
    };
    // A job keeps its identity; each signature asks for a token of its own, because tokens expire.
    let known;
    const identity = () => {
        known ??= tokenOf().then((token) => identityOfToken(token, context.env['GITHUB_SERVER_URL']));
        return known;
    };
    return { method: 'sigstore', trustRoot, sign, verify, identity };
}
/** Reads time limit and number of retries from the environment, for tests and slow networks. */
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
        throw new errors/* SealError */.EM('TRUST_ROOT_INVALID', `${trustRoot.name} does not contain a signing config, so the signing services are unknown. Pass one with --trust-config FILE.`);
    return servicesOf(config, { rekorVersion, timestamp, now }, trustRoot.name);
}
/**
 * Fails unless the repository is public, or the user allowed entries in the public log. They cannot be deleted.
 *
 * @throws {SealError} SIGNING_REFUSED
 */
async function requireConsent({ allowPublicLog }, { visibility }) {
    if (allowPublicLog)
        return;
    const seen = await visibility();
    if (seen === 'public')
        return;
    const who = seen === 'unknown' ? 'Whether this repository is public is unknown' : `This repository is ${seen}`;
    throw new errors/* SealError */.EM('SIGNING_REFUSED', `Nothing was signed. ${who}, and the public Sigstore instance writes each signature to a public, permanent log. ${CONSENT}`);
}
const CONSENT = `Anyone can then read the names of the repository, its owner, the workflow, branch or tag, the commit and the workflow run (or your e-mail address), and find the entry by the digest of the model. File names are sent to the server of the log and not stored; weights never leave this machine.
  - To allow this: --allow-public-transparency-log, or the input allow-public-transparency-log: true.
  - To use a private Sigstore instance: --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.
  - To sign without a log: --method key or --method certificate.`;


/***/ }),

/***/ 19252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ SIGN_FLAGS),
/* harmony export */   TP: () => (/* binding */ signModel),
/* harmony export */   dD: () => (/* binding */ refusePointers),
/* harmony export */   k8: () => (/* binding */ signerFor),
/* harmony export */   u0: () => (/* binding */ defaultSignature),
/* harmony export */   uo: () => (/* binding */ SIGNING_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5242);
/* harmony import */ var _domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50018);
/* harmony import */ var _domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34129);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(15663);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1529);
/* harmony import */ var _domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23116);
/* harmony import */ var _domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50699);
/* harmony import */ var _gate_local_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47328);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65156);
/* harmony import */ var _ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43511);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11615);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19511);
/* harmony import */ var _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58251);
/* harmony import */ var _manifest_model_target_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93041);
/* harmony import */ var _model_signer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23081);


















const text = { type: 'string' };
const on = { type: 'boolean' };
/** Options that say how to sign, under the names of the Action's inputs. */
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
/** All options of the command. */
const SIGN_FLAGS = {
    ...SIGNING_FLAGS,
    signature: text,
    manifest: text,
    'ignore-path': { type: 'string', multiple: true },
    'require-content': on,
    'single-file-name': text,
};
/**
 * Signs a model and writes the signature.
 *
 * @param path - the model's folder or file, relative to the working directory.
 * @throws {SealError} USAGE, SIGNING_REFUSED, MODEL_*, FILE_*, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function signModel(path, options, io) {
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.text('signature') ?? defaultSignature(model));
    await requireReplaceable(file);
    const { config } = await (0,_gate_local_config_js__WEBPACK_IMPORTED_MODULE_7__/* .readLocalConfig */ .K)(model);
    const signer = await signerBy(config?.signing, options, io);
    const { manifest, statement } = await contentToSign(model, file, options, io);
    if (options.on('require-content'))
        refusePointers(manifest);
    const signed = await signer.sign(statement);
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .v)(file, `${JSON.stringify(signed.bundle)}\n`);
    return { model, file, manifest, signer: signed.signer, checkable: isCheckable(signed.signer, config?.signing) };
}
/** Tells whether the gate would check a signature. It knows keyless signers from their certificate. */
function isCheckable({ method }, signing) {
    if (method === 'key')
        return signing?.publicKeys !== undefined;
    return method === 'sigstore' || signing?.certificate !== undefined;
}
/** Returns the default place of a signature: `model.sig` in a folder, `FILE.sig` next to a file. */
function defaultSignature(model) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(model, { throwIfNoEntry: false })?.isFile() ? `${model}.sig` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(model, _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNATURE_FILE */ .I9);
}
/** Prepares the signer that the options choose, or else the configuration of the repository that contains the model. */
async function signerFor(model, options, io) {
    return signerBy((await (0,_gate_local_config_js__WEBPACK_IMPORTED_MODULE_7__/* .readLocalConfig */ .K)(model)).config?.signing, options, io);
}
function signerBy(signing, options, io) {
    const plan = (0,_settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .signingPlan */ .lV)(options.input, signing);
    const { cwd, env, cachePath, visibility, secret: onSecret } = io;
    return (0,_model_signer_js__WEBPACK_IMPORTED_MODULE_14__/* .modelSigner */ .k)(plan, { cwd, env, now: new Date(), cachePath, visibility, onSecret });
}
/**
 * Fails when a file that is not a signature exists at the place of the new one, so that a mistyped name does not overwrite weights.
 *
 * @throws {SealError} USAGE
 */
async function requireReplaceable(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return;
    try {
        (0,_domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBundle */ .QN)(await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .y)(file, { maxBytes: _domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE_BYTES */ .Me, missing: 'USAGE' }), file);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${file} already exists and is not a signature. Choose another path with --signature, or remove the file.`, {
            cause,
        });
    }
}
async function contentToSign(model, signature, options, io) {
    const subject = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(model);
    const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(model, { throwIfNoEntry: false })?.isFile() === true;
    const listed = options.text('manifest');
    refuseUnused(options, { isFile, listed: listed !== undefined });
    if (listed !== undefined) {
        const json = await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, listed), { maxBytes: _domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' });
        const manifest = (0,_domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(json, listed);
        return { manifest, statement: (0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .statementOf */ .T)(manifest, { subject }) };
    }
    const quiet = options.on('quiet');
    if (isFile) {
        const manifest = await measureFile(model, io, quiet);
        const singleFile = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .oneOf */ .yL)('single-file-name', options.text('single-file-name'), _domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .SINGLE_FILE_NAMES */ .Z) ?? 'dot';
        return { manifest, statement: (0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .statementOf */ .T)(manifest, { subject, singleFile }) };
    }
    const target = await (0,_manifest_model_target_js__WEBPACK_IMPORTED_MODULE_13__/* .modelTarget */ .XW)(model, { info: () => undefined, ignore: options.list('ignore-path'), outputs: [signature] }, io);
    const manifest = await (0,_manifest_model_target_js__WEBPACK_IMPORTED_MODULE_13__/* .measureManifest */ .Gv)(target, { sha512: false, quiet }, io);
    (0,_manifest_model_target_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseUnsignable */ .jy)(manifest);
    return { manifest, statement: (0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .statementOf */ .T)(manifest, { subject }) };
}
/** Fails for an option that would have no effect, so that the user does not rely on it. */
function refuseUnused(options, { isFile, listed }) {
    const unused = [
        ...(listed || isFile ? ['ignore-path'].filter((name) => options.list(name).length > 0) : []),
        ...(listed || !isFile ? ['single-file-name'].filter((name) => options.text(name) !== undefined) : []),
    ];
    const reason = listed ? 'the manifest lists what is signed' : isFile ? 'the model is a single file' : 'the model is a folder';
    if (unused.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `--${unused[0]} has no effect here: ${reason}. Remove it.`);
}
async function measureFile(file, io, quiet) {
    const { entries } = (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_9__/* .listFile */ .DK)(file);
    const { files, problems } = await (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_9__/* .measure */ .xP)(entries, {
        sha512: false,
        progress: io.progress(`Measuring ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}`, quiet),
        signal: io.signal,
    });
    (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseProblems */ .nN)(file, problems);
    return (0,_domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildManifest */ .u1)({
        model: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), version: _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_16__/* .UNVERSIONED */ .d7 },
        ignore: [],
        dependencies: [],
        files: files.map(({ entry }) => entry),
    });
}
/** Fails when the content of a file is known only from a Git LFS pointer. @throws {SealError} SIGNING_REFUSED */
function refusePointers({ files }) {
    const pointers = files.filter(({ source }) => source === 'lfs-pointer');
    if (pointers.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('SIGNING_REFUSED', `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_17__/* .plural */ .L)(pointers.length, 'file')} (first: ${JSON.stringify(pointers[0]?.path)}) ${pointers.length === 1 ? 'is' : 'are'} known only from Git LFS pointers, and content is required. Run "git lfs pull", or check out with "lfs: true".`);
}


/***/ }),

/***/ 66351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ instanceChoice),
/* harmony export */   Wf: () => (/* binding */ staleReason),
/* harmony export */   vO: () => (/* binding */ resolveTrust)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domains_signing_certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19788);
/* harmony import */ var _domains_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71636);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68737);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);
/* harmony import */ var _ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26866);






const MAX_KEY_BYTES = 1024 * 1024;
/** Reads the keys, certificates or trust root that a plan names. @throws {SealError} KEY_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE, USAGE */
async function resolveTrust(plan, context) {
    const read = (file) => (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, file), { maxBytes: MAX_KEY_BYTES, missing: 'USAGE' });
    switch (plan.method) {
        case 'key':
            return { method: 'key', key: (0,_domains_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(await read(plan.publicKey), plan.publicKey) };
        case 'certificate': {
            const files = await Promise.all(plan.chain.map(async (file) => (0,_domains_signing_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificates */ .WW)(await read(file), file)));
            return { method: 'certificate', anchors: files.flat(), pin: plan.pin, at: context.now };
        }
        case 'sigstore':
            return { method: 'sigstore', policy: plan.policy, trustRoot: await trustRootFor(plan.root, context) };
    }
}
async function trustRootFor(plan, context) {
    const { instance, offline, digest } = plan;
    const sealed = context.seal?.trustedRoot;
    const load = async (choice) => (await (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_5__/* .loadInstance */ .E)(choice, { ...context, offline })).trustRoot;
    if (instance.kind === 'unsaid' && sealed !== undefined) {
        const root = (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .vouchedRoot */ .pF)(sealed, { digest, known: (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_5__/* .shippedTrustRoot */ .Y)() });
        // The shipped root belongs to the public-good instance, which may publish a newer one.
        return root.from === 'shipped' && !offline && staleReason(plan, root, context.now) !== undefined ? load({ kind: 'public' }) : root;
    }
    const root = await load(instanceChoice(instance, context.cwd));
    (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .requireDigest */ .m0)(root.json, digest, `The trust root (${root.name})`);
    return root;
}
/** Returns why a trust root is too old for a plan, or `undefined`. */
function staleReason({ maxAgeDays, ageDemanded: demanded, allowStale }, root, now) {
    return allowStale ? undefined : (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .staleness */ .TZ)(root, { maxAgeDays, demanded, now: now.getTime() });
}
/** Makes the paths of an instance absolute. Defaults to the public-good instance. */
function instanceChoice(plan, cwd) {
    switch (plan.kind) {
        case 'unsaid':
            return { kind: 'public' };
        case 'tuf':
            return { ...plan, rootPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, plan.rootPath) };
        default:
            return { ...plan, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, plan.path) };
    }
}


/***/ }),

/***/ 57980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Returns the known name that is closest to a misspelled one, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** Returns `; did you mean "x"?`, or the list of known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; expected one of ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Returns the Levenshtein distance. Names are cut to 64 characters to limit the work. */
function editDistance(first, second) {
    const [a, b] = [first.slice(0, 64), second.slice(0, 64)];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 50933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ withLineEndingHint),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   vg: () => (/* binding */ remedyOfDifference)
/* harmony export */ });
/* unused harmony export sameContent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);


/**
 * Returns every difference between the listed and the measured files, in UTF-8 order of the paths. A missing and an
 * unexpected file with the same content count as one rename.
 *
 * @param expected - files that the manifest or the signature lists.
 * @param actual - measured files.
 */
function compareFiles(expected, actual) {
    const listed = new Map(expected.map((file) => [file.path, file]));
    const measured = new Map(actual.map((file) => [file.path, file]));
    const missing = expected.filter(({ path }) => !measured.has(path));
    const renames = new Renames(missing);
    const differences = [];
    for (const file of actual) {
        const before = listed.get(file.path);
        if (before === undefined)
            differences.push(renames.take(file) ?? unexpected(file));
        else if (!sameContent(before, file))
            differences.push(changed(before, file));
    }
    for (const file of renames.left())
        differences.push({ kind: 'missing', path: file.path, expected: file });
    return differences.sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.path, b.path));
}
/** Tells whether two files have the same size and digests. A size or sha512 that only one side has is not compared. */
function sameContent(a, b) {
    const agree = (left, right) => left === undefined || right === undefined || left === right;
    return a.sha256 === b.sha256 && agree(a.size, b.size) && agree(a.sha512, b.sha512);
}
/** Missing files by content. Each matches at most one new name. */
class Renames {
    #bySha256;
    #byName;
    #taken = new Set();
    constructor(missing) {
        this.#bySha256 = Map.groupBy(missing, ({ sha256 }) => sha256);
        this.#byName = new Map(missing.map((file) => [file.path.normalize('NFC'), file]));
    }
    take(actual) {
        const before = this.#sameName(actual) ?? this.#sameBytes(actual);
        if (before === undefined)
            return undefined;
        this.#taken.add(before);
        const hint = hintOfForms(before.path, actual.path);
        return { kind: 'renamed', path: actual.path, from: before.path, actual, ...(hint === undefined ? {} : { hint }) };
    }
    /** Returns the file whose name is the same in another Unicode form. */
    #sameName(actual) {
        const before = this.#byName.get(actual.path.normalize('NFC'));
        return before !== undefined && !this.#taken.has(before) && sameContent(before, actual) ? before : undefined;
    }
    #sameBytes(actual) {
        const same = this.#bySha256.get(actual.sha256) ?? [];
        while (same[0] !== undefined && this.#taken.has(same[0]))
            same.shift();
        return same[0] !== undefined && sameContent(same[0], actual) ? same[0] : undefined;
    }
    left() {
        return [...this.#bySha256.values()].flat().filter((file) => !this.#taken.has(file));
    }
}
/** Describes two names that look the same. macOS gives names in NFD, and git and other systems keep NFC. */
function hintOfForms(listed, found) {
    if (listed === found || listed.normalize('NFC') !== found.normalize('NFC'))
        return undefined;
    return `only the Unicode form of the name differs (${formOf(listed)} listed, ${formOf(found)} found)`;
}
function formOf(name) {
    if (name === name.normalize('NFC'))
        return 'NFC';
    return name === name.normalize('NFD') ? 'NFD' : 'a mixed form';
}
function unexpected(actual) {
    const hint = CACHES.find(({ pattern }) => pattern.test(actual.path))?.hint;
    return { kind: 'unexpected', path: actual.path, actual, ...(hint === undefined ? {} : { hint }) };
}
const CACHES = [
    { pattern: /(^|\/)__pycache__\/|\.py[co]$/, hint: 'a Python byte-code cache: delete it, or exclude its path' },
    {
        pattern: /(^|\/)\.(cache|huggingface|locks|ipynb_checkpoints)\//,
        hint: 'a download or notebook cache: delete it, or exclude its path',
    },
    { pattern: /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/, hint: 'a file manager file: delete it, or exclude its path' },
    { pattern: /\.(incomplete|part|crdownload|tmp|lock)$/, hint: 'left by an incomplete download: delete it and download again' },
];
function changed(expected, actual) {
    const hint = hintOfSizes(expected, actual);
    return { kind: 'changed', path: actual.path, expected, actual, ...(hint === undefined ? {} : { hint }) };
}
function hintOfSizes(expected, actual) {
    if (expected.size === actual.size && expected.sha256 === actual.sha256)
        return 'sha256 matches but sha512 does not: one of the two manifests is wrong';
    if (actual.source === 'dvc-pointer')
        return 'the DVC pointer names other content than before: the content changed';
    if (actual.source === 'submodule')
        return 'the submodule is at another commit';
    if (actual.source === 'lfs-pointer')
        return 'the file is a Git LFS pointer to other content than the manifest lists';
    if (actual.size === 0)
        return 'the file is empty: the download or checkout did not finish';
    if (expected.size === undefined)
        return undefined;
    if (expected.size === actual.size)
        return 'same size, different bytes: the content was edited or is damaged';
    if (actual.size < expected.size)
        return `${expected.size - actual.size} bytes shorter than listed: an incomplete download or an edit`;
    return undefined;
}
/**
 * Adds a hint when only the line endings of a file differ.
 *
 * @param content - all bytes of the measured file.
 */
function withLineEndingHint(difference, content) {
    if (difference.kind !== 'changed' || content.includes(0))
        return difference;
    const text = Buffer.from(content).toString('latin1');
    const lf = text.replaceAll('\r\n', '\n');
    const crlf = lf.replaceAll('\n', '\r\n');
    if (digest(lf) === difference.expected.sha256)
        return { ...difference, hint: lineEndings('LF', 'CRLF') };
    if (digest(crlf) === difference.expected.sha256)
        return { ...difference, hint: lineEndings('CRLF', 'LF') };
    return difference;
}
function digest(latin1) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(latin1, 'latin1').digest('hex');
}
const ONLY_LINE_ENDINGS = 'only the line endings differ';
/** Returns what to do about a difference, if its cause is known well enough to say more than "restore the file". */
function remedyOfDifference({ hint }) {
    return hint?.startsWith(ONLY_LINE_ENDINGS) === true
        ? 'Set "* -text" for the folder of the model in .gitattributes, commit that, and check the files out again.'
        : undefined;
}
function lineEndings(listed, found) {
    return `${ONLY_LINE_ENDINGS} (listed ${listed}, found ${found}): set "* -text" for the model in .gitattributes and check it out again`;
}
/**
 * Describes a difference with old and new sizes and digests. The text continues a sentence that begins with the path.
 *
 * @param listed - whether the expected files are listed in a manifest or signed.
 */
function describeDifference(difference, listed = 'listed') {
    const hint = difference.hint === undefined ? '' : difference.kind === 'renamed' ? `: ${difference.hint}` : ` (${difference.hint})`;
    return `${describeKind(difference, listed)}${hint}`;
}
function describeKind(difference, listed) {
    switch (difference.kind) {
        case 'missing':
            return `is ${listed} (${brief(difference.expected)}) but does not exist`;
        case 'unexpected':
            return `exists (${brief(difference.actual)}) but is not ${listed}`;
        case 'renamed':
            return `has the content ${listed} as ${difference.from}`;
        case 'changed':
            return `${listed} ${brief(difference.expected)}, found ${brief(difference.actual)}`;
    }
}
function brief({ size, sha256, algorithm }) {
    const digest = sha256 === '' ? `a different ${algorithm} digest` : `sha256 ${sha256.slice(0, 12)}…`;
    return size === undefined ? digest : `${size} bytes, ${digest}`;
}


/***/ }),

/***/ 41214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** Returns the outcome. Files that could not be read leave it open; any other problem means `not-verified`. */
function outcomeOf({ differences, problems, pointers }) {
    const unreadable = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED');
    if (differences.length > 0 || pointers.length > 0 || problems.length > unreadable.length)
        return 'not-verified';
    return unreadable.length > 0 ? 'could-not-tell' : 'verified';
}


/***/ }),

/***/ 50699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statementOf),
/* harmony export */   Z: () => (/* binding */ SINGLE_FILE_NAMES)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60187);

/** Resource name of a single-file model: the file's name (specification) or "." (accepted by every client). */
const SINGLE_FILE_NAMES = ['basename', 'dot'];
/**
 * Builds the OMS statement for a manifest: the same files in the same order, so the subject's digest is the manifest's OMS root.
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


/***/ }),

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ensureFolder),
  v: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/ports/files/rename-file.js


const THIS_SYSTEM = { platform: process.platform, rename: promises_.rename, wait: external_node_timers_promises_.setTimeout };
/** Codes with which Windows refuses to replace a file that a virus scanner, an indexer or an editor has open. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];
/** About two seconds in total. */
const WAITS_MS = [20, 40, 80, 160, 320, 640, 740];
/** Renames a file over another one. On Windows tries again while another program has the other file open. */
async function renameFile(from, to, system = THIS_SYSTEM) {
    for (const ms of system.platform === 'win32' ? WAITS_MS : []) {
        try {
            return await system.rename(from, to);
        }
        catch (error) {
            if (!HELD.includes(error.code))
                throw error;
            await system.wait(ms);
        }
    }
    await system.rename(from, to);
}

;// CONCATENATED MODULE: ./build/ports/files/atomic-write.js





/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,external_node_path_.dirname)(file));
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await renameFile(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NOT_SYNCABLE.includes(error.code))
            throw error;
    }
}
/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
}


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ signerRows),
/* harmony export */   Y: () => (/* binding */ renderVerification),
/* harmony export */   lL: () => (/* binding */ exitOfVerification)
/* harmony export */ });
/* unused harmony export describeRoot */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68587);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72216);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5242);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25673);
/* harmony import */ var _domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50933);
/* harmony import */ var _domains_signing_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41214);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68737);








const MAX_SHOWN = 200;
const MAX_UNSIGNED_SHOWN = 5;
const MAX_STATEMENTS = 10;
const EXITS = { verified: _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, 'not-verified': _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.block, 'could-not-tell': _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided };
/** Returns the exit code: 0 verified, 1 files differ from the signature, 3 files could not be read. */
function exitOfVerification(verification) {
    return EXITS[(0,_domains_signing_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .s)(verification)];
}
const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' };
/** Renders a verification: the outcome, who signed where and when, and which files are not signed. */
function renderVerification(verification, assumed, paint) {
    const faults = faultLines(verification, paint);
    const shown = faults.length > MAX_SHOWN ? [...faults.slice(0, MAX_SHOWN), `  and ${faults.length - MAX_SHOWN} more (--json lists all)`] : faults;
    const rows = [
        ...signerRows(verification.signer),
        ...rootRows(verification.trustRoot),
        ...modelRows(verification),
        ...assumed.map((text) => ['assumed', text]),
    ];
    return `${[...shown, verdictLine(verification, faults.length, paint), ...rows.map(([name, value]) => `  ${paint('dim', name.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(value)}`)].join('\n')}\n`;
}
function faultLines({ differences, problems, pointers }, paint) {
    return [
        ...differences.map((difference) => `${paint('red', MARKS[difference.kind])} ${difference.kind.padEnd(10)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(`${difference.path} ${(0,_domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDifference */ .hF)(difference, 'signed')}`)}`),
        ...problems.map(({ path, reason }) => `${paint('red', '!')} ${'unmeasured'.padEnd(10)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(`${path} ${reason}`)}`),
        ...pointers.map((path) => `${paint('red', '!')} ${'pointer'.padEnd(10)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(path)} is a Git LFS pointer, but content is required (git lfs pull)`),
    ];
}
function verdictLine(verification, faults, paint) {
    const { checked, signed, skipped, manifest } = verification;
    const name = manifest === undefined ? signed.subject || 'model' : `${manifest.model.name} ${manifest.model.version}`;
    const outcome = (0,_domains_signing_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .s)(verification);
    if (outcome === 'could-not-tell')
        return `${paint('yellow', 'Undecided')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(name)}: the signature verifies, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(faults, 'file')} could not be read`;
    if (outcome !== 'verified')
        return `${paint('red', 'Not verified')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(name)}: the signature verifies, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(faults, 'file')} ${faults === 1 ? 'does' : 'do'} not match it`;
    const bytes = checked.reduce((sum, { entry }) => sum + entry.size, 0);
    const part = skipped === 0 ? '' : ` of ${signed.files.length}; the others were not checked`;
    return `${paint('green', 'Verified')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(name)}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(checked.length, 'file')} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(bytes)})${part}`;
}
function signerRows(signer) {
    if (signer.method === 'key')
        return [['signed with', `key on ${signer.curve}, SHA-256 ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(signer.keySha256)}, hint ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(signer.hint)}`]];
    if (signer.method === 'certificate')
        return [
            ['signed with', `certificate of ${signer.subject}`],
            ...(signer.subjectAltNames.length === 0 ? [] : [['names', signer.subjectAltNames.join(', ')]]),
            ['issued by', signer.issuer],
            ['valid', `${signer.notBefore.slice(0, 10)} to ${signer.notAfter.slice(0, 10)}`],
            ['fingerprint', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(signer.fingerprint)],
        ];
    const { san, claims, signedAt, timeFrom, logEntries } = signer;
    const optional = (name, value) => (value === undefined ? [] : [[name, value]]);
    const repository = claims.repositoryUri === undefined ? undefined : `${claims.repositoryUri} (id ${claims.repositoryId ?? 'unknown'})`;
    return [
        ['signed by', san ?? 'unknown'],
        ...optional('issuer', claims.issuer),
        ...optional('repository', repository),
        ...optional('commit', claims.commit === undefined ? undefined : `${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(claims.commit)}${claims.ref === undefined ? '' : ` on ${claims.ref}`}`),
        ...optional('workflow', claims.workflowUri),
        ...optional('started by', claims.trigger === undefined ? undefined : `${claims.trigger}, runner ${claims.runner ?? 'unknown'}`),
        ...optional('environment', claims.environment),
        ...optional('run', claims.runUri),
        ['signed at', `${signedAt} (${timeFrom})`],
        ...logEntries.map(({ logIndex, logId, kind }) => ['log entry', `${logIndex} (${kind}) in ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(logId)}`]),
    ];
}
/** Describes a trust root and its age. A root without a date is at least as new as its newest key. */
function describeRoot({ name, root, asOf, expires }) {
    if (expires !== undefined)
        return `${name}, expires ${expires.slice(0, 10)}`;
    return `${name}, ${asOf === undefined ? `no date; newest key of ${(0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_2__/* .newestKey */ .Cp)(root)?.slice(0, 10)}` : `as of ${asOf.slice(0, 10)}`}`;
}
function rootRows(root) {
    return root === undefined ? [] : [['trust root', describeRoot(root)]];
}
function statementRow({ kind, predicateType, says, refusal }) {
    const name = kind === 'unknown' ? `unknown type ${predicateType}` : kind;
    return ['statement', `${name}: ${says}${refusal === undefined ? '' : ` (accepted, although ${refusal})`}`];
}
function modelRows({ signed, manifest, statements, checked, unsigned }) {
    const pointers = checked.filter(({ entry }) => entry.source === 'lfs-pointer').length;
    const names = unsigned.paths.slice(0, MAX_UNSIGNED_SHOWN).join(', ');
    return [
        ...(manifest === undefined ? [] : [['model digest', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)]]),
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(signed.root)],
        ...statements.slice(0, MAX_STATEMENTS).map(statementRow),
        ...(statements.length > MAX_STATEMENTS
            ? [['statements', `${statements.length - MAX_STATEMENTS} more (--json lists all)`]]
            : []),
        ...(pointers === 0
            ? []
            : [['from pointers', `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(pointers, 'file')} known from Git LFS pointers; the content was not read`]]),
        ...(unsigned.count === 0
            ? []
            : [
                [
                    'not signed',
                    `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(unsigned.count, 'file')}${unsigned.more ? ' or more' : ''}: ${names}${unsigned.count > MAX_UNSIGNED_SHOWN ? ', …' : ''}`,
                ],
            ]),
    ];
}


/***/ }),

/***/ 19511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QS: () => (/* binding */ ignoredPath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61712);
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24904);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95126);





/** Returns the lines of a list input, trimmed and without empty lines. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Returns a path to ignore, or a pattern in the syntax of CODEOWNERS. @throws {SealError} SETTINGS_INVALID */
function ignoredPath(name, value, below = 'repository') {
    if (!(0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(value))
        return relativePath(name, value, below) ?? '.';
    const pattern = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(value.trim());
    const reason = typeof pattern === 'string' ? _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .PATTERN_FAULTS */ .L[pattern] : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfInput */ .eT)(value.trim().replace(/^\//, ''));
    if (reason !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a pattern of paths below the ${below} (${reason}).`);
    return value.trim();
}
/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
function relativePath(name, value, below = 'repository') {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfInput */ .eT)(path);
    if (fault || /[*?[]/.test(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths must be literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, allowed);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}.${hint}`);
}
/** Parses a YAML 1.2 core boolean, like `@actions/core`. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected true or false.`);
}


/***/ }),

/***/ 58251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ PASSWORD_ENV),
/* harmony export */   lV: () => (/* binding */ signingPlan),
/* harmony export */   uM: () => (/* binding */ KEY_ENV)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60187);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19511);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38424);




const KEY_ENV = 'WEIGHTSEAL_SIGNING_KEY';
const PASSWORD_ENV = 'WEIGHTSEAL_SIGNING_KEY_PASSWORD';
/**
 * Resolves how to sign from flags or inputs of the same names.
 *
 * @param configured - method and consent from the configuration, if any.
 * @throws {SealError} USAGE, SETTINGS_INVALID
 */
function signingPlan(inputs, configured = {}) {
    const method = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('method', inputs('method'), _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8) ?? configured.method ?? 'sigstore';
    requireOwn(method, inputs);
    if (method === 'key')
        return { method, key: keySource(inputs) };
    if (method === 'certificate') {
        const certificate = inputs('certificate');
        if (certificate === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--certificate FILE is required: the certificate (PEM) of the signing key.');
        return { method, key: keySource(inputs), certificate, chain: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(inputs('certificate-chain')) };
    }
    const instance = (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .instancePlan */ .Hp)(inputs);
    if (instance.kind === 'trusted-root')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--trusted-root is for verification only; signing also requires service URLs. Pass --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.');
    return {
        method,
        instance,
        rekorVersion: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('rekor-version', inputs('rekor-version'), ['1', '2']) === '2' ? 2 : 1,
        timestamp: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('timestamp', inputs('timestamp')) ?? false,
        token: tokenSource(inputs),
        allowPublicLog: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('allow-public-transparency-log', inputs('allow-public-transparency-log')) ?? configured.allowPublicTransparencyLog ?? false,
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
/** Fails for options of another method. If a given key were ignored, its owner would believe that it signed. */
function requireOwn(method, inputs) {
    const foreign = _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8.flatMap((other) => OWN[other]).find((name) => inputs(name) !== undefined && !OWN[method].includes(name));
    if (foreign === undefined)
        return;
    const owner = _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8.find((other) => OWN[other].includes(foreign));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--${foreign} does not belong to the method "${method}". Set --method ${owner}.`);
}
function keySource(inputs) {
    const path = inputs('private-key');
    const name = inputs('private-key-env');
    if (path !== undefined && name !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--private-key and --private-key-env are mutually exclusive; pass one.');
    if (path?.includes('PRIVATE KEY'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--private-key expects a file name, found a key. Put the key into an environment variable and pass its name with --private-key-env. Replace this key, because it may have been logged.');
    const passwordEnv = inputs('password-env') ?? PASSWORD_ENV;
    for (const [flag, variable] of [
        ['private-key-env', name],
        ['password-env', passwordEnv],
    ])
        if (variable !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--${flag} expects the name of an environment variable. If you passed a key or password, replace it, because it may have been logged.`);
    return { place: path === undefined ? { kind: 'env', name: name ?? KEY_ENV } : { kind: 'file', path }, passwordEnv };
}
function tokenSource(inputs) {
    const [token, path] = [inputs('identity-token'), inputs('identity-token-file')];
    if (token !== undefined && path !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--identity-token and --identity-token-file are mutually exclusive; pass one.');
    if (path !== undefined)
        return { kind: 'file', path };
    return token === undefined ? { kind: 'ambient' } : { kind: 'given', token };
}


/***/ }),

/***/ 64159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54347);


/** Returns a path as the user would type it: relative below the working directory, absolute elsewhere. */
function displayPath(file, { cwd }) {
    if (!(0,_ports_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(file, cwd))
        return file;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file) || '.';
}


/***/ })

};
