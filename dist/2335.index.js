export const id = 2335;
export const ids = [2335];
export const modules = {

/***/ 42335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/settings/workflow-run.js
var workflow_run = __webpack_require__(92679);
// EXTERNAL MODULE: ./build/commands/manifest/model-target.js + 2 modules
var model_target = __webpack_require__(93041);
// EXTERNAL MODULE: ./build/commands/sign/run.js
var run = __webpack_require__(19252);
// EXTERNAL MODULE: ./build/commands/release/seal-model.js
var seal_model = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/commands/release/space.js + 1 modules
var space = __webpack_require__(40527);
;// CONCATENATED MODULE: ./build/commands/release/run.js







const DEFAULT_OUT = 'weightseal-release';
const run_text = { type: 'string' };
const RELEASE_FLAGS = {
    ...run/* SIGNING_FLAGS */.uo,
    out: run_text,
    name: run_text,
    version: run_text,
    framework: run_text,
    type: run_text,
    'ignore-path': { type: 'string', multiple: true },
    'require-content': { type: 'boolean' },
};
/**
 * Measures, signs and seals one model, and writes manifest, signature and seal. Evaluates no policy; the Action does.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} USAGE, SIGNING_REFUSED, MODEL_*, FILE_*, OUTPUT_UNWRITABLE, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function releaseModel(folder, options, io) {
    const out = (0,external_node_path_.resolve)(io.cwd, options.text('out') ?? DEFAULT_OUT);
    if (out === (0,external_node_path_.resolve)(io.cwd, folder))
        throw new errors/* SealError */.EM('USAGE', '--out is the model folder itself, so the seal would become a file of the model. Choose another folder.');
    const signer = await (0,run/* signerFor */.k8)((0,external_node_path_.resolve)(io.cwd, folder), options, io);
    const target = await (0,model_target/* modelTarget */.XW)(folder, { info: options.text, ignore: options.list('ignore-path'), outputs: [out] }, io);
    const manifest = await (0,model_target/* measureManifest */.Gv)(target, { sha512: false, quiet: options.on('quiet') }, io);
    (0,model_target/* refuseUnsignable */.jy)(manifest);
    if (options.on('require-content'))
        (0,run/* refusePointers */.dD)(manifest);
    await (0,space/* requireSpace */.M)(out, [{ manifest }]);
    const sealed = await (0,seal_model/* sealModel */.r)({ manifest, signer, run: (0,workflow_run/* workflowRun */.t)(io.env), now: new Date().toISOString() });
    return { sealed, files: await (0,seal_model/* writeRelease */.d)(sealed, out), trustRoot: signer.trustRoot };
}

// EXTERNAL MODULE: ./build/commands/release/text.js
var release_text = __webpack_require__(75066);
;// CONCATENATED MODULE: ./build/commands/release/cli.js





const USAGE = 'weightseal release MODEL_DIR [--out FOLDER] [--method sigstore|key|certificate]';
const HELP = `Create the files that a model release publishes: manifest, signature and seal.

  weightseal release MODEL_DIR --version 1.4.0

Writes into --out FOLDER (${DEFAULT_OUT}):
  weightseal.manifest.json     every file with size and digest, and the model digest
  model.sig                    the signature, readable by every OpenSSF Model Signing client
  NAME-VERSION.seal.json       both, with provenance and trust root, for offline verification

  --name NAME, --version V, --framework F, --type T   as for "weightseal manifest"
  --ignore-path PATH    exclude a path below the model (repeatable)
  --require-content     reject Git LFS pointers

The flags of "weightseal sign" choose how to sign (weightseal help sign). In a GitHub workflow the seal also contains
signed provenance: the workflow, run and commit that created it.

Exit codes: 0 written, 2 usage error or signing refused, 3 a service did not respond.
`;
const release = { help: HELP, flags: RELEASE_FLAGS, run: cli_run };
async function cli_run(args, io) {
    const flags = (0,shell_flags/* parseFlags */.bQ)(args, RELEASE_FLAGS, { usage: USAGE, positionals: 1 });
    const folder = (0,shell_flags/* required */.mw)(flags.positionals[0], 'The model folder', USAGE);
    io.stdout((0,release_text/* releasedText */.h)(await releaseModel(folder, flags, io), { folder, cwd: io.cwd, paint: (0,paint/* painter */.C)(io) }));
    return exit/* EXIT */.dc.ok;
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sealName),
/* harmony export */   y: () => (/* binding */ releasePrefixes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


const MAX_NAME = 120;
const HASH_DIGITS = 8;
/** Returns the file name of a seal, such as `sentiment-1.4.0.seal.json`. */
function sealName({ model }) {
    return `${safeName(`${model.name}-${model.version}`)}.seal.json`;
}
/**
 * Returns the prefix of each model's manifest and signature, by folder; empty for a single model. Release assets have no folders.
 *
 * @throws {SealError} SETTINGS_INVALID - two models have the same name and version.
 */
function releasePrefixes(models) {
    const seals = new Map();
    for (const { folder, manifest } of models) {
        const name = sealName(manifest).toLowerCase();
        const other = seals.get(name);
        if (other !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `The models ${other} and ${folder} would have the same seal in the release, ${sealName(manifest)}. Give them different names or versions.`);
        seals.set(name, folder);
    }
    if (models.length === 1)
        return new Map(models.map(({ folder }) => [folder, '']));
    const names = models.map(({ folder }) => safeName(folder).toLowerCase());
    return new Map(models.map(({ folder }) => {
        const name = safeName(folder);
        const isShared = names.filter((each) => each === name.toLowerCase()).length > 1;
        return [folder, `${isShared ? withHash(name, folder) : name}.`];
    }));
}
/**
 * Replaces characters that a file system or a release page does not accept. A name that loses letters gets some digits of its hash, so
 * that names in other scripts stay different.
 */
function safeName(text) {
    const safe = text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, MAX_NAME) || 'model';
    return /[^\x20-\x7e]/.test(text) || text.length > MAX_NAME ? withHash(safe, text) : safe;
}
function withHash(name, text) {
    return `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)}`;
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writeRelease),
/* harmony export */   r: () => (/* binding */ sealModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15663);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1529);
/* harmony import */ var _domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22067);
/* harmony import */ var _domains_signing_seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32313);
/* harmony import */ var _domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50699);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65156);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7721);









/**
 * Signs the files of a manifest, then the manifest itself with its provenance, then other statements. Each statement has a signature
 * of its own.
 *
 * @throws {SealError} SIGNING_REFUSED, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function sealModel({ manifest, signer, run, now, more = [] }) {
    const signed = await signer.sign((0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .statementOf */ .T)(manifest, { subject: manifest.model.name }));
    // The claims that Fulcio certified with the first signature are more reliable than the environment.
    const job = signed.signer.method === 'sigstore' ? (0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .certifiedRun */ .hR)(signed.signer.claims) : run;
    const own = job === undefined ? [(0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestStatement */ .XR)(manifest)] : (0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceOf */ .Jj)(manifest, { ...job, inputs: run?.inputs });
    const statements = [];
    for (const another of [...own, ...more])
        statements.push((await signer.sign(another)).bundle);
    const seal = (0,_domains_signing_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .buildSeal */ .u7)({
        manifest,
        signature: signed.bundle,
        statements,
        trustRoot: signer.trustRoot,
        expected: hintsOf(signed.signer),
        now,
    });
    return { manifest, signer: signed.signer, signature: signed.bundle, statements, provenance: job !== undefined, seal };
}
/** Returns the signer of a seal as hints for its users. Verification does not trust them. */
function hintsOf(signer) {
    if (signer.method === 'key')
        return { keySha256: signer.keySha256 };
    if (signer.method === 'certificate')
        return { certificateFingerprint: signer.fingerprint };
    const { san, claims } = signer;
    const repository = claims.repositoryUri?.replace(/^https:\/\/[^/]+\//, '');
    const hints = {
        certificateIdentity: san,
        certificateOidcIssuer: claims.issuer,
        repository,
        repositoryId: claims.repositoryId,
        ref: claims.ref,
    };
    return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined));
}
/**
 * Writes manifest, signature and seal of a model.
 *
 * @param prefix - of the manifest and the signature if several models share the folder.
 */
async function writeRelease({ manifest, signature, seal }, folder, prefix = '') {
    const files = {
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${prefix}${_domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_FILE */ .h1}`),
        signature: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${prefix}${_domains_models_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_FILE */ .I9}`),
        seal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .sealName */ .D)(manifest)),
    };
    // The canonical form, so that `sha256sum` gives the digest that the statements name.
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.manifest, (0,_domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalManifest */ .qY)(manifest));
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.signature, `${JSON.stringify(signature)}\n`);
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.seal, seal);
    return files;
}


/***/ }),

/***/ 40527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ requireSpace)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
;// CONCATENATED MODULE: ./build/ports/files/free-space.js



/**
 * Returns how many bytes may be written in a folder. Creates the folder.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function freeBytes(folder) {
    try {
        await (0,atomic_write/* ensureFolder */.f)(folder);
        await (0,promises_.access)(folder, promises_.constants.W_OK);
        const { bavail, bsize } = await (0,promises_.statfs)(folder);
        return bavail * bsize;
    }
    catch (cause) {
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write in ${folder}: ${cause.code ?? cause.message}.`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/commands/release/space.js



/** Bytes that a release writes for each byte of a manifest, with room for bundles. */
const SPACE_FACTOR = 4;
const SPACE_BYTES = 1024 * 1024;
/** Fails before anything is signed if the files of a release cannot be written. @throws {SealError} OUTPUT_UNWRITABLE */
async function requireSpace(out, models) {
    const needed = SPACE_BYTES + SPACE_FACTOR * models.reduce((sum, { manifest }) => sum + (0,build/* canonicalManifest */.qY)(manifest).length, 0);
    const free = await freeBytes(out);
    if (free < needed)
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Nothing was signed. ${out} has ${free} bytes free, and the files of the release need about ${needed}.`);
}


/***/ }),

/***/ 75066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rootFlag),
/* harmony export */   h: () => (/* binding */ releasedText)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5242);
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49821);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25673);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68737);
/* harmony import */ var _ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26866);
/* harmony import */ var _report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);
/* harmony import */ var _report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32496);
/* harmony import */ var _shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64159);
/* harmony import */ var _sign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33662);











/** Renders what was released, where it is, and the command that verifies it. */
function releasedText({ sealed, files, trustRoot }, { folder, cwd, paint }) {
    const { manifest, signer, provenance } = sealed;
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const seal = (0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .G)(files.seal, { cwd }));
    const rows = [
        ...(0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__/* .signerRows */ .A4)(signer),
        ...(0,_sign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excludedRows */ .e)(manifest),
        ['model digest', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)(manifest.tree.root)],
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)(manifest.oms.root)],
        ...(trustRoot === undefined ? [] : [['trust root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)((0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .trustRootDigest */ .xi)(trustRoot.json))]]),
        ['provenance', provenance ? 'signed' : 'none: not in a GitHub workflow'],
        ['written to', [files.manifest, files.signature, files.seal].map((file) => (0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .G)(file, { cwd })).join(', ')],
        ['verify with', `weightseal verify ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(folder)} --seal ${seal} --offline ${(0,_report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyFlags */ .X)(signer)}${rootFlag(trustRoot)}`],
    ];
    const name = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__.plain)(`${manifest.model.name} ${manifest.model.version}`);
    const head = `${paint('green', 'Released')} ${name}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .L)(manifest.files.length, 'file')} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z)(bytes)})`;
    return `${[head, ...rows.map(([label = '', value = '']) => `  ${paint('dim', label.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__.plain)(value)}`)].join('\n')}\n`;
}
/** Returns the flag for the trust root of a private Sigstore instance. The public one ships with Weightseal. */
function rootFlag(root) {
    return root === undefined || (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .isCoveredBy */ .ID)(root.root, (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedTrustRoot */ .Y)().root) ? '' : ` --trusted-root-digest ${(0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .trustRootDigest */ .xi)(root.json)}`;
}


/***/ }),

/***/ 33662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signedText),
/* harmony export */   e: () => (/* binding */ excludedRows)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5242);
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49821);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25673);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);
/* harmony import */ var _report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);
/* harmony import */ var _report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32496);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3495);
/* harmony import */ var _settings_trust_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38424);
/* harmony import */ var _shell_display_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64159);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19252);













/** Renders who signed which model, where the signature is, and the command that verifies it. */
function signedText({ manifest, signer, file, model, checkable }, { options, cwd, paint }) {
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const pointers = manifest.files.filter(({ source }) => source === 'lfs-pointer').length;
    const place = file === (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultSignature */ .u0)(model) ? '' : ` --signature ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(file, { cwd }))}`;
    const rows = [
        ...(0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__/* .signerRows */ .A4)(signer),
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .shortDigest */ .V)(manifest.oms.root)],
        ...excludedRows(manifest),
        ...(pointers === 0 ? [] : [['from pointers', `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .L)(pointers, 'file')} known from Git LFS pointers; the content was not read`]]),
        ['written to', (0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(file, { cwd })],
        ['verify with', `weightseal verify ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .G)(model, { cwd }))}${place} ${(0,_report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .verifyFlags */ .X)(signer)}${instanceFlags(options)}`],
    ];
    const head = `${paint('green', 'Signed')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(model))}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .L)(manifest.files.length, 'file')} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBytes */ .z)(bytes)})`;
    return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(value)}`)].join('\n')}\n${checkable ? '' : configurationFor(signer)}`;
}
/** Returns the lines of the configuration without which the gate cannot check a signature. */
function configurationFor(signer) {
    const isCertificate = signer.method === 'certificate';
    const lines = isCertificate
        ? `  certificate:\n    chain: [.github/keys/chain.pem]\n    fingerprint: "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_11__.plain)(signer.fingerprint)}"`
        : '  publicKeys:\n    - { path: .github/keys/release.pub, since: YYYY-MM-DD } # the day on which the key was made';
    const what = isCertificate ? 'certificates of its issuers' : 'public key';
    return `\nFor the gate to check this signature, commit the ${what} and add to ${_settings_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}:\n\nsigning:\n${lines}\n`;
}
/** Lists the paths that the configuration or an option excludes from the signature. They can change without notice. */
function excludedRows({ ignore }) {
    const paths = ignore.filter((path) => !_domains_models_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_IGNORES */ .a$.includes(path));
    return paths.length === 0 ? [] : [['excluded', paths.join(', ')]];
}
function instanceFlags(options) {
    const chosen = _settings_trust_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .INSTANCE_NAMES */ .D7.filter((name) => options.text(name) !== undefined);
    return chosen.map((name) => ` --${name} ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(options.text(name) ?? '')}`).join('');
}


/***/ }),

/***/ 49821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);

/**
 * Quotes one word of a command that is printed to be copied, so that a POSIX shell reads it as one literal word. Control and
 * format characters become visible escapes, so a name that contains them must be typed by the reader.
 */
function shellWord(text) {
    const visible = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(text);
    return /^[\w./:@=+,-]+$/.test(visible) && !visible.startsWith('-') ? visible : `'${visible.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 22067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ manifestSubject),
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   Mg: () => (/* binding */ provenanceFault),
/* harmony export */   XR: () => (/* binding */ manifestStatement),
/* harmony export */   hR: () => (/* binding */ certifiedRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20639);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15663);
/* harmony import */ var _statement_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61879);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60187);






const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Limit of `gh attestation` and of the attestations API. */
const MAX_SUBJECTS = 1024;
/** Returns the run that a certificate describes; `undefined` when it was not issued to a workflow. */
function certifiedRun(claims) {
    const { repositoryUri, trigger: event, ref, commit, workflowUri, buildSignerUri: builderUri, runUri } = claims;
    if (!repositoryUri || !event || !ref || !commit || !workflowUri || !builderUri || !runUri)
        return undefined;
    const { repositoryId = '', ownerId = '', runner = 'unknown' } = claims;
    return { repositoryUri, repositoryId, ownerId, event, ref, commit, workflowUri, builderUri, runUri, runner };
}
/**
 * Builds the SLSA provenance of a model: builder, commit and workflow. The number of subjects of a statement is limited, so a model with
 * many files has several statements. Each of them names the model and its manifest.
 */
function provenanceOf(manifest, run) {
    const predicate = withInputs(predicateOf(run), run);
    const statement = (files) => ({
        _type: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG,
        subject: [...ownSubjects(manifest), ...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }))],
        predicateType: _statement_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_TYPE */ .Ti,
        predicate,
    });
    const most = MAX_SUBJECTS - 2;
    const parts = Math.max(1, Math.ceil(manifest.files.length / most));
    return Array.from({ length: parts }, (_, part) => statement(manifest.files.slice(part * most, (part + 1) * most)));
}
/** Adds what the certificate does not contain. */
function withInputs(predicate, { inputs }) {
    if (inputs === undefined || Object.keys(inputs).length === 0)
        return predicate;
    const { buildDefinition } = predicate;
    const externalParameters = { ...buildDefinition.externalParameters, inputs };
    return { ...predicate, buildDefinition: { ...buildDefinition, externalParameters } };
}
function predicateOf(run) {
    // The name of a workflow file contains no "@"; a tag name may.
    const at = run.workflowUri.indexOf('@');
    const [file, ref] = at === -1 ? [run.workflowUri, run.ref] : [run.workflowUri.slice(0, at), run.workflowUri.slice(at + 1)];
    const path = file.split('/').slice(5).join('/');
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref, repository: run.repositoryUri, path } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runner,
                },
            },
            resolvedDependencies: [{ uri: `git+${run.repositoryUri}@${run.ref}`, digest: { gitCommit: run.commit } }],
        },
        runDetails: { builder: { id: run.builderUri }, metadata: { invocationId: run.runUri } },
    };
}
/** Builds the statement for a signature made outside a workflow. It covers only the manifest, its name and its version. */
function manifestStatement(manifest) {
    const { name, version } = manifest.model;
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG, subject: ownSubjects(manifest), predicateType: _statement_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_STATEMENT_TYPE */ .p1, predicate: { name, version } };
}
/**
 * Returns the first subjects: the model digest, then the manifest as a file. An OMS signature covers only names and digests of files; with
 * the manifest as a subject, the model's name, version and dependencies are covered as well.
 */
function ownSubjects(manifest) {
    return [{ name: manifest.model.name, digest: { sha256: manifest.tree.root } }, manifestSubject(manifest)];
}
/** Returns the manifest as a subject of a statement. */
function manifestSubject(manifest) {
    return { name: _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1, digest: { sha256: manifestDigest(manifest) } };
}
/** Returns the SHA-256 of the bytes of `weightseal.manifest.json`, hex. */
function manifestDigest(manifest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalManifest */ .qY)(manifest)).digest('hex');
}
/**
 * Compares provenance, which the signer wrote, with the certificate, which Fulcio issued.
 *
 * @returns the first contradiction, or `undefined`.
 */
function provenanceFault(predicate, claims) {
    const run = certifiedRun(claims);
    if (run === undefined)
        return 'the certificate was not issued to a workflow run';
    const certified = flatten(predicateOf(run));
    const declared = flatten(predicate);
    const other = Object.entries(certified).find(([path, value]) => declared[path] !== value);
    return other && `${other[0]}: the provenance states ${JSON.stringify(declared[other[0]])}, the certificate ${JSON.stringify(other[1])}`;
}
/** Returns the leaf values of a JSON value by JSON Pointer. */
function flatten(value, pointer = '') {
    if (typeof value !== 'object' || value === null)
        return { [pointer]: value };
    return Object.assign({}, ...Object.entries(value).map(([key, member]) => flatten(member, `${pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .escapePointer */ .lZ)(key)}`)));
}


/***/ }),

/***/ 32313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ parseSeal),
/* harmony export */   XG: () => (/* binding */ MAX_SEAL_BYTES),
/* harmony export */   u7: () => (/* binding */ buildSeal)
/* harmony export */ });
/* unused harmony export SEAL_SCHEMA */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52853);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73224);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34129);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15663);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23116);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22067);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31596);
/* harmony import */ var _signed_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99900);











const SEAL_SCHEMA = 'weightseal/seal@1';
const MAX_SEAL_BYTES = 2 * _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me;
/** Builds a seal as canonical JSON, so the same parts give the same file. */
function buildSeal({ manifest, signature, statements, trustRoot, expected, now }) {
    const seal = {
        schema: SEAL_SCHEMA,
        modelDigest: manifest.tree.root,
        manifest,
        signature,
        statements,
        ...(trustRoot === undefined
            ? {}
            : { trustedRoot: { asOf: trustRoot.asOf ?? now, name: publicName(trustRoot.name), json: trustRoot.json } }),
        expected,
    };
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(seal);
}
/** Removes the folders from the name of a root that was read from a file: they are those of the machine that signed. */
function publicName(name) {
    return /^https?:\/\//.test(name) ? name : name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
/**
 * Parses an untrusted seal. The signature must list exactly the files of the manifest, and every statement must be about
 * the manifest's digest, and different from all others.
 *
 * @throws {SealError} SEAL_INVALID, MANIFEST_INVALID, SIGNATURE_INVALID
 */
function parseSeal(text, where) {
    const json = parseShape(text, where);
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(canonical(json.manifest, where), `${where} (manifest)`);
    if (json.trustedRoot !== undefined)
        canonical(json.trustedRoot.json, where);
    if (json.modelDigest !== manifest.tree.root)
        throw invalid(where, `modelDigest is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(json.modelDigest)}, expected ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)} as in the manifest`);
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json.signature, `${where} (signature)`);
    const signed = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSignedModel */ .ZO)(bundle, `${where} (signature)`);
    requireSameFiles(manifest, signed, where);
    const statements = json.statements.map((statement, index) => readStatement(statement, manifest, `${where} (statement ${index + 1})`));
    if (!statements.some(({ coversManifest }) => coversManifest))
        throw invalid(where, 'no statement covers the manifest, so the name, version and dependencies of the model are not signed');
    requireDistinct(statements, where);
    return { manifest, bundle, signed, statements, trustedRoot: json.trustedRoot, expected: json.expected ?? {} };
}
function parseShape(text, where) {
    if (text.length > MAX_SEAL_BYTES)
        throw invalid(where, `larger than ${MAX_SEAL_BYTES} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(where, `expected a Weightseal seal in JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, cause);
    }
    const validate = _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateSealV1 */ .zw;
    if (validate(json))
        return json;
    const problems = (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], json).join('; ');
    throw invalid(where, `${problems}. A seal starts with {"schema": "${SEAL_SCHEMA}"}; create one with "weightseal release"`);
}
/** Serializes to canonical JSON. Fails for lone surrogates and for nesting that is too deep. */
function canonical(value, where) {
    try {
        return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(value);
    }
    catch (cause) {
        throw invalid(where, `contains JSON without a canonical form (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, cause);
    }
}
function requireSameFiles({ files }, { files: signed, nameless }, where) {
    const digests = new Map(signed.map((file) => [
        nameless ? (files[0]?.path ?? '') : file.path,
        'digest' in file && file.algorithm === 'sha256' ? file.digest : '',
    ]));
    const other = files.find(({ path, sha256 }) => digests.get(path) !== sha256);
    if (other !== undefined || digests.size !== files.length)
        throw invalid(where, `the signature and the manifest list different files${other === undefined ? '' : ` (${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(other.path)})`}`);
}
/** Refuses a statement that is in the seal twice. No release writes one, and each costs a verification. */
function requireDistinct(statements, where) {
    const seen = new Map();
    for (const [index, { bundle }] of statements.entries()) {
        const payload = bundle.payload.toString('base64');
        const first = seen.get(payload);
        if (first !== undefined)
            throw invalid(where, `statement ${index + 1} repeats statement ${first + 1}`);
        seen.set(payload, index);
    }
}
function readStatement(json, manifest, where) {
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json, where);
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const { subject, predicateType, predicate } = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatement */ .By)(bundle.payload, fail);
    const subjects = Array.isArray(subject) ? subject : [];
    const [first, second] = subjects;
    if (first?.digest?.['sha256'] !== manifest.tree.root)
        throw fail(`the first subject is not the model with digest ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)}`);
    if (typeof predicateType !== 'string')
        throw fail('predicateType is missing');
    const coversManifest = second?.name === _manifest_types_js__WEBPACK_IMPORTED_MODULE_10__/* .MANIFEST_FILE */ .h1 && second.digest?.['sha256'] === (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestDigest */ .It)(manifest);
    return { bundle, predicateType, predicate, coversManifest, subjects };
}
function invalid(where, what, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SEAL_INVALID', `${where}: ${what}. Do not trust this seal.`, { cause });
}


/***/ }),

/***/ 99900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   ZO: () => (/* binding */ parseSignedModel)
/* harmony export */ });
/* unused harmony export HASH_LENGTHS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23116);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31596);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60187);






const HASH_LENGTHS = { sha256: 32, blake2b: 64, blake3: 32 };
const MAX_RESOURCES = 1_000_000;
const MAX_IGNORES = 10_000;
/**
 * Parses and validates the statement of a bundle before any file is accessed: names are unique paths below the model, the
 * root matches the listed digests, and the ignore list does not exclude the whole model.
 *
 * @throws {SealError} SIGNATURE_INVALID - with the first problem.
 */
function parseSignedModel({ payload }, where) {
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const statement = parseStatement(payload, fail);
    if (statement['predicateType'] === _types_js__WEBPACK_IMPORTED_MODULE_4__/* .LEGACY_PREDICATE_TYPE */ .R_)
        return legacyModel(statement, fail);
    if (statement['predicateType'] !== _types_js__WEBPACK_IMPORTED_MODULE_4__/* .PREDICATE_TYPE */ .To)
        throw fail(`predicateType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(statement['predicateType'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PREDICATE_TYPE */ .To)}`);
    const subject = onlySubject(statement, fail);
    const predicate = fields(statement['predicate'], 'predicate', fail);
    const serialization = readSerialization(fields(predicate['serialization'], 'predicate.serialization', fail), fail);
    const { resources } = predicate;
    if (!Array.isArray(resources) || resources.length === 0)
        throw fail('it lists no files (predicate.resources is empty), so it would cover any directory');
    if (resources.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const listed = resources.map((resource) => readResource(resource, serialization, fail));
    checkRoot(listed, subject.root, fail);
    const files = serialization.sharded
        ? joinShards(listed, serialization.algorithm, fail)
        : listed.map(({ name, digest }) => ({ path: name, algorithm: serialization.algorithm, digest }));
    return { ...subject, ...checkNames(files, fail), ignorePaths: serialization.ignorePaths };
}
/** Parses a payload as an in-toto statement of any predicate type. */
function parseStatement(payload, fail) {
    let statement;
    try {
        statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    }
    catch (cause) {
        throw fail(`it is not JSON in UTF-8 (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`);
    }
    const found = fields(statement, 'the statement', fail);
    if (found['_type'] !== _types_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG)
        throw fail(`_type is ${JSON.stringify(found['_type'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG)}`);
    return found;
}
function onlySubject(statement, fail) {
    const { subject: subjects } = statement;
    if (!Array.isArray(subjects) || subjects.length !== 1)
        throw fail(`expected exactly one subject, found ${Array.isArray(subjects) ? subjects.length : 'none'}`);
    const { name, digest } = fields(subjects[0], 'subject[0]', fail);
    const root = fields(digest, 'subject[0].digest', fail)['sha256'];
    if (!isHex(root, HASH_LENGTHS.sha256))
        throw fail('subject[0].digest.sha256 is not 64 hex digits');
    return { subject: typeof name === 'string' ? name : '', root };
}
function readSerialization({ method, hash_type, shard_size, ignore_paths = [] }, fail) {
    if (method !== 'files' && method !== 'shards')
        throw fail(`serialization.method is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(method)}, expected "files" or "shards"`);
    if (typeof hash_type !== 'string' || !Object.hasOwn(HASH_LENGTHS, hash_type))
        throw fail(`serialization.hash_type is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(hash_type)}, expected one of ${Object.keys(HASH_LENGTHS).join(', ')}`);
    if (!Array.isArray(ignore_paths) || ignore_paths.length > MAX_IGNORES)
        throw fail(`serialization.ignore_paths is not a list of at most ${MAX_IGNORES} paths`);
    for (const path of ignore_paths) {
        const fault = typeof path === 'string' ? ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text';
        if (fault !== undefined)
            throw fail(`serialization.ignore_paths contains ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} (${fault}); ignored paths must be literal and below the model`);
    }
    return {
        algorithm: hash_type,
        sharded: method === 'shards',
        shardSize: typeof shard_size === 'number' ? shard_size : undefined,
        ignorePaths: ignore_paths,
    };
}
function readResource(resource, { algorithm, sharded, shardSize }, fail) {
    const { name, algorithm: declared, digest } = fields(resource, 'a resource', fail);
    if (typeof name !== 'string')
        throw fail('a resource has no name');
    // The Python client writes "sha256-sharded-1000000000" for a shard; the specification uses the plain algorithm name.
    const spellings = [algorithm, ...(sharded && shardSize !== undefined ? [`${algorithm}-sharded-${shardSize}`] : [])];
    if (!spellings.includes(declared))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has algorithm ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(declared)}, but serialization.hash_type is ${algorithm}`);
    if (!isHex(digest, HASH_LENGTHS[algorithm]))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has digest ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(digest)}; expected ${HASH_LENGTHS[algorithm] * 2} lowercase hex digits for ${algorithm}`);
    return { name, digest };
}
function checkRoot(listed, root, fail) {
    const computed = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(listed.map(({ digest }) => ({ sha256: digest })));
    if (computed !== root)
        throw fail(`the subject's digest is ${root.slice(0, 12)}, but the listed files give ${computed.slice(0, 12)}`);
}
/** Checks that names are unique paths below the model, or that the only name is ".". */
function checkNames(files, fail) {
    if (files.length === 1 && files[0]?.path === '.')
        return { files, nameless: true };
    const seen = new Set();
    for (const { path } of files) {
        const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} (${fault}); names must be paths below the model`);
        if (seen.has(path))
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} twice`);
        seen.add(path);
    }
    return { files, nameless: false };
}
/** Joins the shards of each file. They must be contiguous from byte 0; whether they reach the end is checked against the file. */
function joinShards(listed, algorithm, fail) {
    const pieces = listed.map(({ name, digest }) => {
        const match = /^(.+):(0|[1-9][0-9]{0,15}):([1-9][0-9]{0,15})$/.exec(name);
        if (match === null)
            throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} is not a shard "path:start:end"`);
        return { path: match[1] ?? '', start: Number(match[2]), end: Number(match[3]), digest };
    });
    return [...Map.groupBy(pieces, ({ path }) => path)].map(([path, own]) => {
        const shards = own.sort((a, b) => a.start - b.start).map(({ start, end, digest }) => ({ start, end, digest }));
        let covered = 0;
        for (const { start, end } of shards) {
            if (start !== covered || end <= start)
                throw fail(`the shards of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} are not contiguous: expected a shard at byte ${covered}, found one from ${start} to ${end}`);
            covered = end;
        }
        return { path, algorithm, size: covered, shards };
    });
}
/** Reads a statement of `model_signing` 0.2, which lists files as subjects. */
function legacyModel({ subject: subjects }, fail) {
    if (!Array.isArray(subjects) || subjects.length === 0)
        throw fail('it lists no files, so it would cover any directory');
    if (subjects.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const files = subjects.map((entry) => {
        const { name, digest, annotations } = fields(entry, 'a subject', fail);
        const sha256 = fields(digest, 'a digest', fail)['sha256'];
        const actual = fields(annotations, 'annotations', fail)['actual_hash_algorithm'];
        if (typeof name !== 'string' || actual !== 'file-sha256' || !isHex(sha256, HASH_LENGTHS.sha256))
            throw fail(`subject ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has no file-sha256 digest`);
        return { path: name, algorithm: 'sha256', digest: sha256 };
    });
    const root = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(files.map((file) => ({ sha256: 'digest' in file ? file.digest : '' })));
    return { subject: '', root, ...checkNames(files, fail), ignorePaths: [] };
}
function isHex(value, bytes) {
    return typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value);
}
function fields(value, name, fail) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw fail(`${name} is missing`);
    return value;
}


/***/ }),

/***/ 61879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ APPROVALS_TYPE),
/* harmony export */   G_: () => (/* binding */ SUMMARY_TYPE),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   J_: () => (/* binding */ SCAN_TYPE),
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   p1: () => (/* binding */ MANIFEST_STATEMENT_TYPE)
/* harmony export */ });
/** Predicate types of the statements in a seal. Those of Weightseal have a schema of the same name in schemas/. */
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** @see https://slsa.dev/spec/v1.2/verification_summary */
const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
const MANIFEST_STATEMENT_TYPE = 'https://weightseal.dev/statements/manifest/v1';
/** Defined by Weightseal, because in-toto has no predicate for code review. */
const APPROVALS_TYPE = 'https://weightseal.dev/statements/approvals/v1';
const SCAN_TYPE = 'https://weightseal.dev/statements/scan/v1';
const KINDS = {
    [PROVENANCE_TYPE]: 'provenance',
    [APPROVALS_TYPE]: 'approvals',
    [SUMMARY_TYPE]: 'vsa',
    [SCAN_TYPE]: 'scan',
    [MANIFEST_STATEMENT_TYPE]: 'manifest',
};
/** Returns the kind of a statement; `unknown` for a type that this version does not evaluate. */
function kindOf(predicateType) {
    return Object.hasOwn(KINDS, predicateType) ? (KINDS[predicateType] ?? 'unknown') : 'unknown';
}


/***/ }),

/***/ 32496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyFlags)
/* harmony export */ });
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49821);

/** Returns the flags with which a consumer verifies a signature. Their values belong in a channel other than the signature itself. */
function verifyFlags(signer) {
    if (signer.method === 'key')
        return '--public-key FILE';
    if (signer.method === 'certificate')
        return `--certificate-chain FILE --certificate-fingerprint ${signer.fingerprint}`;
    return `--certificate-identity ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(signer.san ?? '')} --certificate-oidc-issuer ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(signer.claims.issuer ?? '')}`;
}


/***/ }),

/***/ 92679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
/** Returns the workflow run from the environment of the runner; `undefined` outside a GitHub workflow, or when variables are missing. */
function workflowRun(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: commit } = env;
    const { GITHUB_WORKFLOW_REF: workflow, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    if (env['GITHUB_ACTIONS'] !== 'true' || !server || !repository || !event || !ref || !commit || !workflow || !run)
        return undefined;
    const repositoryUri = `${server}/${repository}`;
    return {
        repositoryUri,
        repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
        ownerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
        event,
        ref,
        commit,
        workflowUri: `${server}/${workflow}`,
        builderUri: `${server}/${workflow}`,
        runUri: `${repositoryUri}/actions/runs/${run}/attempts/${attempt}`,
        runner: env['RUNNER_ENVIRONMENT'] ?? 'unknown',
    };
}


/***/ }),

/***/ 53894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   rl: () => (/* binding */ verbOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);



/**
 * Parses the flags of one command.
 *
 * @throws {SealError} USAGE - an unknown flag, with the nearest known one, or a flag without its value.
 */
function parseFlags(args, options, { usage, positionals: most }) {
    const known = { ...options, help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } };
    const { values, positionals } = parsed(args, known, usage);
    if (positionals.length > most)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `Unexpected argument ${JSON.stringify(positionals[most])}: the command accepts ${most === 0 ? 'only flags' : `at most ${most} argument${most === 1 ? '' : 's'}`}.\nUsage: ${usage}`);
    return {
        positionals,
        text: (name) => values[name],
        list: (name) => values[name] ?? [],
        on: (name) => values[name] === true,
        input: (name) => asInput(values[name]),
    };
}
function asInput(value) {
    if (value === true)
        return 'true';
    return Array.isArray(value) ? value.join('\n') || undefined : value;
}
function parsed(args, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const unknown = /Unknown option '--?([^']*)'/.exec((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause))?.[1];
        const hint = unknown === undefined
            ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)
            : `Unknown flag --${unknown}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(`--${unknown}`, Object.keys(options).map((name) => `--${name}`))}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${hint}\nUsage: ${usage}\nHelp: weightseal help ${usage.split(' ')[1]}`, { cause });
    }
}
/** Returns a required value. @throws {SealError} USAGE - it is missing. */
function required(value, what, usage) {
    if (value === undefined || value === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${what} is missing.\nUsage: ${usage}`);
    return value;
}
/** Returns the subcommand of a name. @throws {SealError} USAGE - no name, or an unknown one, with the nearest known one. */
function verbOf(name, { verbs, command, missing, usage }) {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb !== undefined)
        return verb;
    const message = name === '' ? missing : `Unknown command "${command} ${name}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, Object.keys(verbs))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${message}\nUsage: ${usage}`);
}


/***/ }),

/***/ 74617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30698);


/** Returns the colours of a terminal, or a function that adds none where `io.color` is off. */
function painter({ color }) {
    // Without this option, styleText would check process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
