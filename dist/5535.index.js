export const id = 5535;
export const ids = [5535,658,9924];
export const modules = {

/***/ 73991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ actionIo),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   lK: () => (/* binding */ argsFromInputs),
/* harmony export */   n8: () => (/* binding */ requiredPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56723);
/* harmony import */ var _settings_given_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97201);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14923);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36855);







/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** The command line that inputs stand for: every flag of a command that has an input. */
function argsFromInputs(flags) {
    return Object.entries(flags).flatMap(([name, { type, multiple }]) => {
        const value = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name);
        if (value === '')
            return [];
        if (type === 'boolean')
            return (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)(name, value) === true ? [`--${name}`] : [];
        return (multiple ? (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(value) : [value]).map((one) => `--${name}=${one}`);
    });
}
/** @throws {SealError} SETTINGS_INVALID */
function requiredPath(command) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('SETTINGS_INVALID', `Input "path" is missing: command "${command}" works on the model there.`);
    return path;
}
/** The surroundings of a command in a step: paths are relative to the checkout, secrets are masked. */
function actionIo(env, signal, stdout) {
    return {
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal),
        stdout,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisibility */ .q)(undefined));
        },
    };
}
/** Private keys and passwords that the step may read from its environment. */
function maskKeys(env, names) {
    for (const name of names) {
        const value = env[name];
        if (!value)
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value);
        for (const line of (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ }),

/***/ 36855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22968);
/* harmony import */ var _ports_visibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56723);


/** The real terminal. Colour only there, and never with NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_1__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 54791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter({ color }) {
    return (name, text) => (color ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text);
}


/***/ }),

/***/ 12629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logged: () => (/* binding */ logged),
/* harmony export */   signAction: () => (/* binding */ signAction)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84591);
/* harmony import */ var _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58251);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65058);
/* harmony import */ var _signing_signed_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58290);
/* harmony import */ var _action_args_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73991);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25102);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45054);










/** `command: sign`: signs the model at `path` and sets the outputs. */
async function signAction(env, signal) {
    const path = (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .requiredPath */ .n8)('sign');
    (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .maskKeys */ .h_)(env, [_actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('private-key-env') || _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_ENV */ .uM, _actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('password-env') || _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PASSWORD_ENV */ .Km]);
    const io = (0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .actionIo */ .P6)(env, signal, logged);
    const code = await _sign_js__WEBPACK_IMPORTED_MODULE_8__.sign.run([path, ...(0,_action_args_js__WEBPACK_IMPORTED_MODULE_7__/* .argsFromInputs */ .lK)(_sign_js__WEBPACK_IMPORTED_MODULE_8__.SIGN_FLAGS)], io);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, _actions_core__WEBPACK_IMPORTED_MODULE_2__.getInput('signature') || (0,_verify_js__WEBPACK_IMPORTED_MODULE_9__.defaultSignature)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path)));
    const signed = (0,_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSignedModel */ .ZO)((0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBundle */ .QN)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, { maxBytes: _signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_BYTES */ .Me, missing: 'SIGNATURE_MISSING' }), file), file);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('bundle-path', file);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('oms-root', signed.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setOutput('conclusion', 'pass');
    return code;
}
/** Text that may hold names from a repository, where nothing in it can be taken for a workflow command. */
function logged(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}::${token}::\n`);
}


/***/ }),

/***/ 76001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyAction: () => (/* binding */ verifyAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9924);
/* harmony import */ var _action_args_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73991);
/* harmony import */ var _sign_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12629);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45054);







/** `command: verify`: a step that fails unless the model verifies. */
async function verifyAction(env, signal) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('verified', 'false');
    const { code, text } = await outcome(env, signal);
    const verified = code === _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
    (0,_sign_action_js__WEBPACK_IMPORTED_MODULE_4__.logged)(text);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('verified', String(verified));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('verdict', verified ? 'allow' : code === _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.block ? 'block' : 'undecided');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('conclusion', verified ? 'pass' : 'fail');
    if (!verified)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error(text.split('\n').slice(0, MAX_ERROR_LINES).join('\n'), { title: `Weightseal: ${HEADINGS[code] ?? UNKNOWN}` });
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('show-summary') !== 'false') {
        const mark = verified ? '✅' : code === _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.block ? '❌' : '⚠️';
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary
            .addRaw(`# ${mark} Weightseal: ${HEADINGS[code] ?? UNKNOWN}\n\n${text.trimEnd().split('\n').map(_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.markdown).join('<br>\n')}\n`)
            .write();
    }
    return code;
}
const MAX_ERROR_LINES = 10;
const UNKNOWN = 'could not tell whether the model verifies';
const HEADINGS = { [_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok]: 'verified', [_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.block]: 'not verified' };
/** What the command line would print and exit with; a signature that is bad is an outcome, not a failure of the step. */
async function outcome(env, signal) {
    let text = '';
    const io = (0,_action_args_js__WEBPACK_IMPORTED_MODULE_3__/* .actionIo */ .P6)(env, signal, (part) => {
        text += part;
    });
    try {
        return { code: await _verify_js__WEBPACK_IMPORTED_MODULE_5__.verify.run([(0,_action_args_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredPath */ .n8)('verify'), ...(0,_action_args_js__WEBPACK_IMPORTED_MODULE_3__/* .argsFromInputs */ .lK)(_verify_js__WEBPACK_IMPORTED_MODULE_5__.VERIFY_FLAGS)], io), text };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E) || (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfError */ .uP)(error) === _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage)
            throw error;
        return { code: (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfError */ .uP)(error), text: `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.plainLines)(error.message)}\n` };
    }
}


/***/ }),

/***/ 17228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsePackageLock),
/* harmony export */   y: () => (/* binding */ parsePipfileLock)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** @see https://pipenv.pypa.io/en/latest/pipfile.html - `default` and `develop`, each name with `version` and `hashes`. */
function parsePipfileLock(lock) {
    const document = parseObject(lock);
    return ['default', 'develop'].flatMap((section) => {
        const packages = document[section];
        if (packages === undefined)
            return [];
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
            throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, `expected "${section}" to be an object`);
        return Object.entries(packages).flatMap(([name, entry]) => {
            if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || !Array.isArray(entry['hashes']))
                return [];
            const version = typeof entry['version'] === 'string' ? entry['version'].replace(/^==/, '') : '';
            return [{ name: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePyPi */ .mi)(name), version, hashes: entry['hashes'].map((hash) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)(lock, String(hash))) }];
        });
    });
}
/** npm's lock file, versions 2 and 3 (`packages`, key = path of installation). */
function parsePackageLock(lock) {
    const { packages } = parseObject(lock);
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected "packages": npm lock file version 2 or 3');
    return Object.entries(packages).flatMap(([path, entry]) => {
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || typeof entry['integrity'] !== 'string')
            return [];
        const name = typeof entry['name'] === 'string' ? entry['name'] : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return [{ name, version: String(entry['version'] ?? ''), hashes: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(lock, entry['integrity']) }];
    });
}
function parseObject(lock) {
    let value;
    try {
        value = JSON.parse(lock.text);
    }
    catch (cause) {
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, `expected JSON: ${cause.message}`);
    }
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected a JSON object');
    return value;
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   S4: () => (/* binding */ lockError),
/* harmony export */   UF: () => (/* binding */ integrityHashes),
/* harmony export */   eP: () => (/* binding */ hexHash),
/* harmony export */   mi: () => (/* binding */ normalizePyPi),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const DIGEST_BYTES = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };
/** @throws {SealError} LOCK_FILE_INVALID */
function lockError({ path }, what, line) {
    const where = line === undefined ? path : `${path}:${line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('LOCK_FILE_INVALID', `${where}: ${what}. Regenerate the lock file, or leave it out with --ignore.`, { path });
}
/** `algorithm:hex` in lower case, of the right length for its algorithm. */
function hexHash(lock, hash, line) {
    const [, algorithm = '', digest = ''] = /^([a-z0-9]+)[:=]([0-9A-Fa-f]+)$/.exec(hash) ?? [];
    if (DIGEST_BYTES[algorithm] === undefined || digest.length !== DIGEST_BYTES[algorithm] * 2) {
        throw lockError(lock, `expected a hash such as "sha256:" and 64 hex digits, found "${hash.slice(0, 80)}"`, line);
    }
    return `${algorithm}:${digest.toLowerCase()}`;
}
/** Subresource integrity (`sha512-…base64`, several of them apart by spaces) as `algorithm:hex`. */
function integrityHashes(lock, integrity) {
    return integrity
        .trim()
        .split(/\s+/)
        .map((entry) => {
        const [, algorithm = '', base64 = ''] = /^(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})$/.exec(entry) ?? [];
        return hexHash(lock, `${algorithm}:${Buffer.from(base64, 'base64').toString('hex')}`);
    });
}
/** @see PEP 503: names are compared in lower case, with runs of `-_.` as one dash. */
function normalizePyPi(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** Narrowing for documents of unknown shape. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The records in what should be a list of tables; anything else in it is an error of the lock file. */
function recordsOf(lock, value, name) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || !value.every(isRecord))
        throw lockError(lock, `expected "${name}" to be a list of tables`);
    return value;
}
/** A string member of a record; its absence is an error of the lock file. */
function stringOf(lock, record, key) {
    const value = record[key];
    if (typeof value !== 'string')
        throw lockError(lock, `expected a string as "${key}", found ${JSON.stringify(value) ?? 'nothing'}`);
    return value;
}


/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** How much is asked of a repository. Each has the rules of the one before it. */
const PROFILES = ['baseline', 'strict', 'regulated'];
/** What a finding of a rule does, whatever its severity. `off`: the rule does not run. */
const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'];


/***/ }),

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ lockedDependencies),
  d: () => (/* binding */ measureModel)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/manifest/dependencies/json.js
var json = __webpack_require__(17228);
// EXTERNAL MODULE: ./build/manifest/dependencies/lock.js
var dependencies_lock = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/manifest/dependencies/requirements.js

/**
 * Reads a pip requirements file in hash-checking mode (`name==version --hash=sha256:…`). A file in which no requirement
 * carries a hash is not a lock file and gives nothing; one in which only some do is an error, as it is for pip.
 *
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/
 */
function parseRequirements(lock) {
    const requirements = logicalLines(lock.text).filter(({ text }) => !text.startsWith('-'));
    if (!requirements.some(({ text }) => text.includes('--hash')))
        return [];
    return requirements.map((line) => parseRequirement(lock, line));
}
/** Lines joined at a trailing backslash, comments and empty lines left out. `number` counts from 1. */
function logicalLines(text) {
    const lines = [];
    let open;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const bare = withoutComment(raw).trimEnd();
        const continues = bare.endsWith('\\');
        const part = (continues ? bare.slice(0, -1) : bare).trim();
        open = open === undefined ? { text: part, number: index + 1 } : { ...open, text: `${open.text} ${part}` };
        if (continues)
            continue;
        if (open.text !== '')
            lines.push(open);
        open = undefined;
    }
    if (open !== undefined && open.text !== '')
        lines.push(open);
    return lines;
}
const MAX_LINE = 64 * 1024;
/** A `#` at the beginning or behind white space starts a comment. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1))
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return line.slice(0, at);
    return line;
}
function parseRequirement(lock, { text, number }) {
    if (text.length > MAX_LINE)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `a requirement of ${text.length} characters`, number);
    const [requirement = '', ...options] = text
        .split(/\s/)
        .filter((word) => word !== '')
        .join(' ')
        .split(' --');
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([A-Za-z0-9.!+_-]+)\s*(?:;.*)?$/.exec(requirement.trim());
    if (!pinned)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `expected "name==version --hash=sha256:…", found "${requirement.slice(0, 80)}"`, number);
    const hashes = options.flatMap((option) => {
        const hash = /^hash[= ](\S+)$/.exec(option.trim())?.[1];
        return hash === undefined ? [] : [(0,dependencies_lock/* hexHash */.eP)(lock, hash, number)];
    });
    if (hashes.length === 0)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `"${requirement}" has no --hash, but other requirements have: pip refuses such a file`, number);
    return { name: (0,dependencies_lock/* normalizePyPi */.mi)(pinned[1] ?? ''), version: pinned[2] ?? '', hashes };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/manifest/dependencies/toml.js


/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile - `[[package]]` with `sdist` and `wheels`. */
function parseUvLock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['package'], 'package').flatMap((entry) => {
        const artifacts = [...((0,dependencies_lock/* isRecord */.u4)(entry['sdist']) ? [entry['sdist']] : []), ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')];
        return locked(lock, entry, artifacts.map((artifact) => artifact['hash']));
    });
}
/** Poetry ≥ 1.0: hashes beside the package (lock version 2) or under `[metadata.files]` (lock version 1). */
function parsePoetryLock(lock) {
    const document = parseToml(lock);
    const metadata = (0,dependencies_lock/* isRecord */.u4)(document['metadata']) ? document['metadata'] : {};
    const oldFiles = (0,dependencies_lock/* isRecord */.u4)(metadata['files']) ? metadata['files'] : {};
    return (0,dependencies_lock/* recordsOf */.M$)(lock, document['package'], 'package').flatMap((entry) => {
        const files = entry['files'] ?? oldFiles[(0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')];
        return locked(lock, entry, (0,dependencies_lock/* recordsOf */.M$)(lock, files, 'files').map((file) => file['hash']));
    });
}
/** @see PEP 751: `[[packages]]` with `wheels`, `sdist` or `archive`, each with a table `hashes`. */
function parsePylock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['packages'], 'packages').flatMap((entry) => {
        const single = [entry['sdist'], entry['archive']].filter(dependencies_lock/* isRecord */.u4);
        const hashes = [...single, ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')].flatMap(({ hashes }) => (0,dependencies_lock/* isRecord */.u4)(hashes) ? Object.entries(hashes).map(([algorithm, digest]) => `${algorithm}:${String(digest)}`) : []);
        return locked(lock, entry, hashes);
    });
}
function parseToml(lock) {
    try {
        return (0,dist.parse)(lock.text);
    }
    catch (cause) {
        const line = (0,dependencies_lock/* isRecord */.u4)(cause) && typeof cause['line'] === 'number' ? cause['line'] : undefined;
        throw (0,dependencies_lock/* lockError */.S4)(lock, `expected TOML: ${cause.message.split('\n')[0]}`, line);
    }
}
/** A package without any published artifact (the project itself, a directory, a repository) has nothing to pin. */
function locked(lock, entry, hashes) {
    const known = hashes.filter((hash) => hash !== undefined);
    if (known.length === 0)
        return [];
    const version = entry['version'];
    return [
        {
            name: (0,dependencies_lock/* normalizePyPi */.mi)((0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')),
            version: typeof version === 'string' ? version : '',
            hashes: known.map((hash) => (0,dependencies_lock/* hexHash */.eP)(lock, String(hash))),
        },
    ];
}

;// CONCATENATED MODULE: ./build/manifest/dependencies/dependencies.js



/** Lock files that carry the official hashes of what they lock. */
const FORMATS = [
    { name: /^requirements[\w.-]*\.txt$/, ecosystem: 'pypi', parse: parseRequirements },
    { name: /^uv\.lock$/, ecosystem: 'pypi', parse: parseUvLock },
    { name: /^poetry\.lock$/, ecosystem: 'pypi', parse: parsePoetryLock },
    { name: /^Pipfile\.lock$/, ecosystem: 'pypi', parse: json/* parsePipfileLock */.y },
    { name: /^pylock(\.[^.]+)?\.toml$/, ecosystem: 'pypi', parse: parsePylock },
    { name: /^(package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'npm', parse: json/* parsePackageLock */.j },
];
function formatOf(path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    return FORMATS.find(({ name }) => name.test(base));
}
/** Whether a file, by its name, is a lock file that Weightseal reads. */
function isLockFile(path) {
    return formatOf(path) !== undefined;
}
/**
 * The locked packages with their official hashes, without repeats, hashes sorted.
 *
 * @throws {SealError} LOCK_FILE_INVALID - names file and, where the format has lines, the line.
 */
function readDependencies(lock) {
    const format = formatOf(lock.path);
    if (format === undefined)
        return [];
    const byKey = new Map();
    for (const { name, version, hashes } of format.parse(lock)) {
        const sorted = [...new Set(hashes)].sort();
        byKey.set([name, version, ...sorted].join('\0'), { ecosystem: format.ecosystem, name, version, hashes: sorted, from: lock.path });
    }
    return [...byKey.values()];
}

// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/ports/measure-model.js




const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/**
 * Lists and reads a model directory. A lock file that cannot be read is a problem of the model, beside its files.
 *
 * @param ignore - literal paths below the model that are not part of it.
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, INTERRUPTED
 */
async function measureModel(root, ignore, options) {
    const { entries, problems, ignored } = await (0,model_files/* listModel */.wA)(root, ignore);
    const measured = await (0,model_files/* measure */.xP)(entries, options);
    const locked = await lockedDependencies(entries);
    return {
        files: measured.files,
        problems: [...problems, ...measured.problems, ...locked.problems],
        ignored,
        dependencies: locked.dependencies,
    };
}
/** Dependencies of the lock files at the top of a model. */
async function lockedDependencies(entries) {
    const locks = entries.filter(({ path }) => !path.includes('/') && isLockFile(path));
    const results = await Promise.all(locks.map(readLock));
    return { dependencies: results.flatMap((result) => result.dependencies), problems: results.flatMap((result) => result.problems) };
}
async function readLock({ path, file }) {
    try {
        const text = await (0,text_file/* readText */.y)(file, { maxBytes: MAX_LOCK_BYTES, missing: 'FILE_CHANGED' });
        return { dependencies: readDependencies({ path, text }), problems: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return { dependencies: [], problems: [{ path, code: error.code, reason: `cannot be read as a lock file: ${error.message}` }] };
    }
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** A bar on a terminal, a line each ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = harmless(label);
    if (stream.isTTY)
        return new Reporter({
            label: shown,
            clock,
            every: BAR_EVERY_MS,
            show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
            clear: () => stream.write('\r\x1b[K'),
        });
    if (ci)
        return new Reporter({ label: shown, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => { } });
    return silent;
}
/** A folder's name stands in the label: on one line, and not to be taken for a command of the runner. */
function harmless(label) {
    return label
        .replace(/[^\x20-\x7e\u00a1-\u1fff\u3000-\uffef]/g, '?')
        .replaceAll('##[', '##?')
        .replaceAll('::', ':?');
}
class Reporter {
    #style;
    #total = 0;
    #began = 0;
    #shown = 0;
    constructor(style) {
        this.#style = style;
    }
    start(totalBytes) {
        this.#total = totalBytes;
        this.#began = this.#shown = this.#style.clock();
    }
    update(doneBytes) {
        const now = this.#style.clock();
        if (now - this.#shown < this.#style.every)
            return;
        this.#shown = now;
        this.#style.show(describe(this.#style.label, { done: doneBytes, total: this.#total, ms: now - this.#began }));
    }
    stop() {
        this.#style.clear();
    }
}
function describe(label, { done, total, ms }) {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const rate = done / Math.max(ms, 1);
    const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');
    const left = rate === 0 ? '?' : `${Math.round((total - done) / rate / 1000)} s left`;
    return `${label} ${bar} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ }),

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const ADVICE = {
    MANIFEST_MISSING: ' Build it with "weightseal manifest".',
    SIGNATURE_MISSING: ' The model is not signed, or its signature stands elsewhere: give it with --signature or --seal.',
};
/**
 * Reads a UTF-8 file of a bounded size that must be a regular file.
 *
 * @throws {SealError} `missing` - there is no such file. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, { cause });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${file} is not a regular file.`);
        if (stats.size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(tooLarge, `${file} has ${stats.size} bytes, more than the ${maxBytes} that are read.`);
        return decode(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}
/** @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}.`, { cause });
    }
}


/***/ }),

/***/ 46063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62821);

/**
 * Regular expressions of packs run on RE2, in linear time: a pack may come from someone who wants the job to hang.
 * Look-around and back-references are refused when the pack is compiled.
 *
 * The text must differ for each pattern: ajv keeps compiled patterns by it, and without it every pattern of a schema
 * would share the first one.
 */
function re2(pattern, flags = '') {
    const compiled = _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` };
}
/** The name by which code that was generated at build time calls the engine. */
re2.code = 're2';


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Text from a repository, made harmless for the surface on which it is printed. */
/**
 * For Markdown that becomes HTML: every character that could mean something, to Markdown, to HTML or to GitHub
 * (mentions, links, emoji, issue numbers), becomes a numeric entity; control characters and those that reverse text
 * become visible. An `@` is followed by a zero-width character, so that nobody is called.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** The dot of `www.`, from which GitHub would make a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Characters that mean nothing in the middle of a line; a colon only before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** In code type, which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Text from outside on one line of plain text: line ends, control and reversing characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** The same for a text of several lines, whose line ends are ours. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts to a number of UTF-8 bytes, at a character, with a mark. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
}


/***/ })

};
