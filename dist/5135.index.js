export const id = 5135;
export const ids = [5135];
export const modules = {

/***/ 65135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sign: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72216);
/* harmony import */ var _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58251);
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53894);
/* harmony import */ var _shell_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74617);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19252);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33662);






const USAGE = 'weightseal sign MODEL [--method sigstore|key|certificate] [--signature FILE]';
const HELP = `Sign a model in the OpenSSF Model Signing format.

  weightseal sign MODEL_DIR                                  keyless: the identity of this CI job
  weightseal sign MODEL_DIR --method key --private-key key.pem
  weightseal sign MODEL_DIR --method certificate --private-key key.pem --certificate leaf.pem --certificate-chain ca.pem

MODEL is a folder or a single file. The files are measured first, as "weightseal manifest" does. A Git LFS pointer in
place of the weights is signed as the content that it names; nothing is downloaded.

What is signed
  --signature FILE     where to write; default: MODEL_DIR/model.sig, or FILE.sig for a single file
  --manifest FILE      sign the files that this manifest lists, without measuring them
  --ignore-path PATH   exclude a path below the model (repeatable; recorded in the signature)
  --require-content    reject Git LFS pointers
  --single-file-name basename|dot   name of a single file in the signature: dot (".", the default) is accepted by
                       every client, basename is the name in the specification

Keyless (--method sigstore)
  --identity-token-file FILE   an OpenID Connect token; default: SIGSTORE_ID_TOKEN, then the CI job's own token
  --identity-token TOKEN       the token as an argument, which other users of the machine can read
  --allow-public-transparency-log   allow this for a repository that is not public
  --timestamp                  also request a timestamp (RFC 3161)
  --rekor-version 1|2          default: 1, since not every client supports version 2
  --trust-config FILE          another Sigstore instance: its client trust config, or
  --tuf-mirror URL --tuf-root FILE   its TUF repository

Key and certificate
  --private-key FILE           PEM on P-256, P-384 or P-521, may be encrypted
  --private-key-env NAME       environment variable that contains the PEM; default: ${_settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ENV */ .uM}
  --password-env NAME          environment variable with the password; default: ${_settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PASSWORD_ENV */ .Km}
  --certificate FILE, --certificate-chain FILE   of the key, and of its issuers (repeatable)

  --quiet, -q                  do not print progress

Exit codes: 0 signed, 2 usage error or signing refused, 3 a service did not respond.
Nothing is written unless the signature verifies.
`;
const sign = { help: HELP, flags: _run_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGN_FLAGS */ .Q1, run };
async function run(args, io) {
    const flags = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)(args, _run_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGN_FLAGS */ .Q1, { usage: USAGE, positionals: 1 });
    const signed = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .signModel */ .TP)((0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(flags.positionals[0], 'MODEL, the folder or file to sign,', USAGE), flags, io);
    io.stdout((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .signedText */ .M)(signed, { options: flags, cwd: io.cwd, paint: (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)(io) }));
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok;
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
