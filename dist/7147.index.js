export const id = 7147;
export const ids = [7147];
export const modules = {

/***/ 97147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signAction: () => (/* binding */ signAction)
/* harmony export */ });
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72216);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30698);
/* harmony import */ var _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58251);
/* harmony import */ var _shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63877);
/* harmony import */ var _shell_step_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85356);
/* harmony import */ var _shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42941);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19252);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33662);








/** `command: sign`: signs the model at `path` and sets the outputs. */
async function signAction(env, signal) {
    const options = (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepOptions */ .pl)();
    (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .maskKeys */ .h_)(env, [options.text('private-key-env') ?? _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ENV */ .uM, options.text('password-env') ?? _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PASSWORD_ENV */ .Km]);
    const io = (0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .stepIo */ .ZZ)(env, signal);
    const signed = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .signModel */ .TP)((0,_shell_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredPath */ .n8)('sign'), options, io);
    (0,_shell_step_log_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .signedText */ .M)(signed, { options, cwd: io.cwd, paint: _core_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .noPaint */ .I }));
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .u)('bundle-path', signed.file);
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .u)('oms-root', signed.manifest.oms.root);
    (0,_shell_step_output_js__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .u)('conclusion', 'pass');
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

/***/ 84507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let own;
/**
 * Returns a path in the folder for what a step writes, which is outside the repository. Self-hosted environments that do not set
 * RUNNER_TEMP get a new folder, since the name of a common one can belong to another user.
 */
function runFolder(env, ...names) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] || ownFolder(), 'weightseal', ...names);
}
function ownFolder() {
    own ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'weightseal-run-'));
    return own;
}


/***/ }),

/***/ 92681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  a8: () => (/* binding */ connectLfs),
  FI: () => (/* binding */ connection)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/errors.js
var github_errors = __webpack_require__(63804);
;// CONCATENATED MODULE: ./build/ports/github/lfs.js



const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const PERMISSION = 'contents: read';
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Returns a function that reads the first bytes of an object of Git LFS, without downloading the rest. They cannot be compared with the
 * digest of the object, so they only inform; no verdict rests on them.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
function lfsReader({ token, url, timeoutMs = 30_000 }) {
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const find = async ({ sha256, size }) => {
        const body = JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid: sha256, size }], hash_algo: 'sha256' });
        const response = await fetch(`${url}/objects/batch`, {
            method: 'POST',
            body,
            headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, authorization },
            redirect: 'error',
            signal: AbortSignal.timeout(timeoutMs),
        });
        if (!response.ok)
            throw refused(response.status);
        const text = Buffer.from(await firstBytes(response, MAX_ANSWER_BYTES)).toString('utf8');
        return (0,answers.at)(JSON.parse(text), 'objects', '0');
    };
    return async (pointer, bytes) => {
        const what = `read object ${pointer.sha256.slice(0, 12)} of Git LFS`;
        try {
            const { href, headers } = downloadOf(await find(pointer));
            // The token is for the LFS server only. The storage gets what that server names.
            const response = await fetch(href, {
                headers: { ...headers, range: `bytes=0-${Math.min(bytes, pointer.size) - 1}` },
                redirect: 'error',
                signal: AbortSignal.timeout(timeoutMs),
            });
            if (!response.ok)
                throw refused(response.status);
            // A storage without ranges answers with the whole object: only its beginning is read.
            return await firstBytes(response, bytes);
        }
        catch (error) {
            throw (0,github_errors/* githubError */.q)(error, what, PERMISSION);
        }
    };
}
const refused = (status) => Object.assign(new Error(`status ${status}`), { status });
/** Reads where an object is. @throws {SealError} GITHUB_NOT_FOUND, GITHUB_UNEXPECTED */
function downloadOf(object) {
    const code = (0,answers.at)(object, 'error', 'code');
    if (typeof code === 'number')
        throw refused(code);
    const href = (0,answers.at)(object, 'actions', 'download', 'href');
    const header = (0,answers.at)(object, 'actions', 'download', 'header') ?? {};
    const isText = (entry) => typeof entry[1] === 'string';
    if (typeof href !== 'string' || !/^https?:\/\//.test(href) || typeof header !== 'object' || header === null)
        throw new errors/* SealError */.EM('GITHUB_UNEXPECTED', 'The server of Git LFS did not say where the object is. Run the job again.');
    return { href, headers: Object.fromEntries(Object.entries(header).filter(isText)) };
}
/** Returns the first bytes of a body, and closes the connection. */
async function firstBytes(response, most) {
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        parts.push(part.subarray(0, most - length));
        length += part.length;
        if (length >= most)
            break;
    }
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ./build/ports/github/octokit.js + 1 modules
var octokit = __webpack_require__(67846);
;// CONCATENATED MODULE: ./build/ports/github/connection.js


/** Connects to GitHub with a token; `undefined` without one, or outside a repository. */
function connect(env, token) {
    const options = connection(env, token);
    return options && (0,octokit/* octokitGitHub */.h)(options);
}
/** Returns a reader of objects of Git LFS; `undefined` without a token, or outside a repository. */
function connectLfs(env, token) {
    const options = connection(env, token);
    if (options === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const url = env['WEIGHTSEAL_LFS_URL'] ?? `${server}/${options.owner}/${options.repo}.git/info/lfs`;
    return lfsReader({ token: options.token, url, ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }) });
}
/** Returns how to reach GitHub with a token; `undefined` without one, or outside a repository. */
function connection(env, token) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === undefined || token === '' || repo === '')
        return undefined;
    const number = (name) => env[name] === undefined ? {} : { [name === 'WEIGHTSEAL_API_TIMEOUT_MS' ? 'timeoutMs' : 'retryBaseMs']: Number(env[name]) };
    return {
        token,
        owner,
        repo,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        ...number('WEIGHTSEAL_API_TIMEOUT_MS'),
        ...number('WEIGHTSEAL_API_RETRY_MS'),
    };
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

/***/ 48333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_COLUMNS: () => (/* binding */ DEFAULT_COLUMNS),
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26923);
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22968);


/** Width of lines where the output is not a terminal. */
const DEFAULT_COLUMNS = 80;
/** Returns the Io of the process. Colour is on only for a terminal without NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        // Undefined if the output is not a terminal.
        columns: process.stdout.columns ?? DEFAULT_COLUMNS,
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 63877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ stepIo),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   n8: () => (/* binding */ requiredPath),
/* harmony export */   pl: () => (/* binding */ stepOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84507);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92681);
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26923);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19511);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48333);
/* harmony import */ var _step_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85356);









/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** Reads the options of a command from the inputs of the step, which have the names of its flags. */
function stepOptions() {
    const input = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name) || undefined;
    return { input, text: input, list: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(input(name)), on: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt)(name, input(name)) === true };
}
/** Returns the input `path`. @throws {SealError} SETTINGS_INVALID - it is missing. */
function requiredPath(command) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('SETTINGS_INVALID', `Input "path" is missing: command "${command}" needs the path of a model.`);
    return path;
}
/** Returns the Io of a command in a step. Paths are relative to the checkout, and output is not interpreted as workflow commands. */
function stepIo(env, signal) {
    return {
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_7__.processIo)(signal),
        stdout: _step_log_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,_ports_files_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .runFolder */ .k)(env, 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_5__/* .toVisibility */ .q)(undefined));
        },
    };
}
/** Masks private keys and passwords that the step may read from its environment, also line by line. */
function maskKeys(env, names) {
    for (const name of names) {
        const value = env[name];
        if (!value)
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value);
        for (const line of (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ }),

/***/ 85356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Writes text to the log of a step. The runner does not interpret workflow commands in it. */
function logText(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}


/***/ }),

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Sets an output of the step. @throws {SealError} OUTPUT_UNWRITABLE - later steps would use another value. */
function setOutput(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `The output ${name} of the step could not be set: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}. Check GITHUB_OUTPUT.`, {
            cause,
        });
    }
}


/***/ })

};
