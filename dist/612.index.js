export const id = 612;
export const ids = [612,7980];
export const modules = {

/***/ 10612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88839);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72216);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19511);




/** The command that `auto` means. */
const AUTO = 'gate';
const STEPS = _commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.filter(({ action: load }) => load !== undefined);
const SECRET_INPUTS = ['github-token', 'app-token', 'posture-token', 'external-repo-token', 'identity-token'];
const SECRET_VARIABLES = ['GITHUB_TOKEN', 'GH_TOKEN', 'SIGSTORE_ID_TOKEN'];
/** Runs as a step of a workflow and returns the exit code. What is thrown becomes an error annotation and a summary. */
async function action(env, signal) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    for (const secret of secretsIn(env, core.getInput))
        core.setSecret(secret);
    let command = AUTO;
    let hasEvent = false;
    try {
        await (await __webpack_require__.e(/* import() */ 5886).then(__webpack_require__.bind(__webpack_require__, 95886))).checkEvent(env);
        hasEvent = true;
        const chosen = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('command', core.getInput('command'), ['auto', ...STEPS.map(({ name }) => name)]) ?? 'auto';
        command = chosen === 'auto' ? AUTO : chosen;
        const load = STEPS.find(({ name }) => name === command)?.action;
        if (load === undefined)
            throw new Error(`no step for the command ${command}`);
        return await (await load())(env, signal);
    }
    catch (error) {
        return await failed(command, error, { env, hasEvent });
    }
}
/** Returns every token that the step can read, from wherever it comes, so that the log hides it. */
function secretsIn(env, input) {
    const variables = [...SECRET_VARIABLES, ...SECRET_INPUTS.map((name) => `WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`)];
    return [...SECRET_INPUTS.map(input), ...variables.map((name) => env[name] ?? '')].filter((secret) => secret !== '');
}
/** Reports an error in the log, the outputs and the summary, and on the commit. */
async function failed(command, error, { env, hasEvent }) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    const known = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM;
    core.error(known ? error.message : `Internal error: ${error instanceof Error ? (error.stack ?? error.message) : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
        title: `Weightseal: ${known ? error.code : 'internal error'}`,
    });
    try {
        core.setOutput('verdict', 'undecided');
        core.setOutput('conclusion', 'fail');
    }
    catch {
        // The exit code says the same.
    }
    await explainFailure(error).catch(() => undefined);
    // Approvals have their own commit status, and report errors there. Without the event, the commit is unknown.
    if (hasEvent && command !== 'approvals')
        await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1506), __webpack_require__.e(7846), __webpack_require__.e(2994), __webpack_require__.e(8042), __webpack_require__.e(1954), __webpack_require__.e(7790), __webpack_require__.e(8358)]).then(__webpack_require__.bind(__webpack_require__, 55878))).markUndecided(env).catch(() => undefined);
    const code = (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfError */ .uP)(error);
    return code === _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok ? _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.internal : code;
}
async function explainFailure(error) {
    const [{ writeSummary }, { markdown }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659), __webpack_require__.e(1778)]).then(__webpack_require__.bind(__webpack_require__, 11778)), __webpack_require__.e(/* import() */ 8587).then(__webpack_require__.bind(__webpack_require__, 68587))]);
    const permission = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM && error.permission !== undefined ? `\n\n\`\`\`yaml\npermissions:\n  ${error.permission}\n\`\`\`` : '';
    await writeSummary(`# ⚠️ Weightseal: undecided\n\nNothing was evaluated: ${markdown((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))}${permission}\n`);
}


/***/ }),

/***/ 88839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/**
 * Every command, in the order of the help. The command line, the Action, the input `command` of action.yml, the help and
 * docs/commands.md are derived from it. One line for each command.
 */
const COMMANDS = [
    {
        name: 'gate',
        summary: 'evaluate models, workflows and settings, as the Action does on a pull request',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1506), __webpack_require__.e(1321), __webpack_require__.e(7846), __webpack_require__.e(2994), __webpack_require__.e(8042), __webpack_require__.e(3761), __webpack_require__.e(4594), __webpack_require__.e(1987), __webpack_require__.e(7833)]).then(__webpack_require__.bind(__webpack_require__, 71105))).gateCommand,
        action: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1506), __webpack_require__.e(1321), __webpack_require__.e(7846), __webpack_require__.e(2994), __webpack_require__.e(8042), __webpack_require__.e(1954), __webpack_require__.e(3761), __webpack_require__.e(4594), __webpack_require__.e(7790), __webpack_require__.e(407), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 56649))).gateAction,
    },
    {
        name: 'manifest',
        summary: 'build, verify, compare and prove the integrity manifest of a model',
        cli: async () => (await __webpack_require__.e(/* import() */ 7483).then(__webpack_require__.bind(__webpack_require__, 47483))).manifest,
        action: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(7846), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(1066), __webpack_require__.e(5900)]).then(__webpack_require__.bind(__webpack_require__, 47935))).manifestAction,
    },
    {
        name: 'models',
        summary: 'list the models of a repository, and the files that were passed over',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(2668)]).then(__webpack_require__.bind(__webpack_require__, 72668))).models,
    },
    {
        name: 'scan',
        summary: 'scan model files without loading them',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(3855), __webpack_require__.e(5764)]).then(__webpack_require__.bind(__webpack_require__, 95764))).scan,
    },
    {
        name: 'diff',
        summary: 'compare the tensors of two model files',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(9340), __webpack_require__.e(527), __webpack_require__.e(1439)]).then(__webpack_require__.bind(__webpack_require__, 223))).diff,
    },
    {
        name: 'sign',
        summary: 'sign a model, keyless, with a key or with a certificate',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(8421), __webpack_require__.e(1506), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(1066), __webpack_require__.e(639), __webpack_require__.e(5135)]).then(__webpack_require__.bind(__webpack_require__, 65135))).sign,
        action: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(8421), __webpack_require__.e(1506), __webpack_require__.e(7846), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(1066), __webpack_require__.e(639), __webpack_require__.e(7147)]).then(__webpack_require__.bind(__webpack_require__, 97147))).signAction,
    },
    {
        name: 'verify',
        summary: 'verify who signed a model, and its files',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(6353), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(8421), __webpack_require__.e(1506), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(1066), __webpack_require__.e(1954), __webpack_require__.e(639), __webpack_require__.e(3036), __webpack_require__.e(6570)]).then(__webpack_require__.bind(__webpack_require__, 86570))).verify,
        action: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(6353), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(8421), __webpack_require__.e(1506), __webpack_require__.e(7846), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(1066), __webpack_require__.e(1954), __webpack_require__.e(639), __webpack_require__.e(3036), __webpack_require__.e(9543)]).then(__webpack_require__.bind(__webpack_require__, 79543))).verifyAction,
    },
    {
        name: 'release',
        summary: 'create manifest, signature and seal for a model',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(8421), __webpack_require__.e(1506), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(1066), __webpack_require__.e(639), __webpack_require__.e(2335)]).then(__webpack_require__.bind(__webpack_require__, 42335))).release,
        action: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1506), __webpack_require__.e(1321), __webpack_require__.e(7846), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(2994), __webpack_require__.e(1066), __webpack_require__.e(8042), __webpack_require__.e(1954), __webpack_require__.e(4594), __webpack_require__.e(639), __webpack_require__.e(7790), __webpack_require__.e(407), __webpack_require__.e(7673)]).then(__webpack_require__.bind(__webpack_require__, 4262))).releaseAction,
    },
    {
        name: 'approvals',
        summary: 'show who must approve a pull request, who did, and why a review counts or not',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(6913), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(5824), __webpack_require__.e(9311), __webpack_require__.e(9071), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1321), __webpack_require__.e(7846), __webpack_require__.e(2994), __webpack_require__.e(3761), __webpack_require__.e(1849), __webpack_require__.e(6219)]).then(__webpack_require__.bind(__webpack_require__, 54646))).approvals,
        action: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1506), __webpack_require__.e(1321), __webpack_require__.e(7846), __webpack_require__.e(2994), __webpack_require__.e(8042), __webpack_require__.e(1954), __webpack_require__.e(3761), __webpack_require__.e(7790), __webpack_require__.e(1849), __webpack_require__.e(9946)]).then(__webpack_require__.bind(__webpack_require__, 67722))).approvalsAction,
    },
    {
        name: 'assess',
        summary: 'show available evidence per model or framework',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1506), __webpack_require__.e(1321), __webpack_require__.e(7846), __webpack_require__.e(2994), __webpack_require__.e(8042), __webpack_require__.e(3761), __webpack_require__.e(4594), __webpack_require__.e(8109), __webpack_require__.e(1987), __webpack_require__.e(276)]).then(__webpack_require__.bind(__webpack_require__, 20276))).assess,
        action: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(9071), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1506), __webpack_require__.e(1321), __webpack_require__.e(7846), __webpack_require__.e(2994), __webpack_require__.e(8042), __webpack_require__.e(1954), __webpack_require__.e(3761), __webpack_require__.e(4594), __webpack_require__.e(7790), __webpack_require__.e(8109), __webpack_require__.e(6755)]).then(__webpack_require__.bind(__webpack_require__, 75186))).assessAction,
    },
    {
        name: 'init',
        summary: 'write the workflows for approvals, and a configuration to start from',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(5972)]).then(__webpack_require__.bind(__webpack_require__, 33591))).init,
    },
    {
        name: 'explain',
        summary: 'explain a rule, or a finding of a report',
        cli: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(9071), __webpack_require__.e(9042), __webpack_require__.e(2709), __webpack_require__.e(4371)]).then(__webpack_require__.bind(__webpack_require__, 79609))).explainCommand,
    },
    {
        name: 'policies',
        summary: 'list, test and document the rules',
        cli: async () => (await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 70348))).policies,
    },
];


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ SealError),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

/** A result could not be determined, or the request is impossible. A rule that is not met is a finding, not an error. */
class SealError extends Error {
    name = 'SealError';
    code;
    permission;
    path;
    at;
    /** What is wrong, for output that shows `path` and `at` separately. Never empty unless the message is. */
    problem;
    /** @param message - what was found, what was expected and how to fix it; never a token or key. */
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.permission = options?.permission;
        this.path = options?.path;
        this.at = options?.at;
        this.problem = options?.problem || message;
    }
}
/** Builds an error about a file. Its message is `path:line:column: problem`; the parts are data too. */
function fileError(code, { path, at, problem, cause }) {
    const place = at === undefined ? path : `${path}:${at.line}:${at.column}`;
    return new SealError(code, `${place}: ${problem}`, { path, problem, ...(at && { at }), ...(cause === undefined ? {} : { cause }) });
}
/** Returns the same error with another code. */
function withCode(code, cause) {
    const { message, path, at, problem, permission } = cause;
    const optional = { path, at, permission };
    const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    return new SealError(code, message, { ...known, problem, cause });
}
/** Returns the message of any thrown value. */
function messageOf(thrown) {
    // An error of another realm is not an instance of the class here.
    const message = thrown?.message;
    return typeof message === 'string' ? message : (0,_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(thrown);
}


/***/ }),

/***/ 72216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   lm: () => (/* binding */ exitOfVerdict),
/* harmony export */   uP: () => (/* binding */ exitOfError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Public exit codes. Scripts use them to distinguish a failed check from an error. */
const EXIT = { ok: 0, block: 1, usage: 2, undecided: 3, internal: 70, interrupted: 130 };
const USAGE_CODES = new Set([
    'USAGE',
    'SETTINGS_INVALID',
    'PACK_INVALID',
    'MODEL_MISSING',
    'MODEL_EMPTY',
    'MANIFEST_MISSING',
    'MANIFEST_NEWER',
    'FILE_SYMLINK',
    'FILE_SPECIAL',
    'NAME_INVALID',
    'NAME_COLLISION',
    'LFS_POINTER_INVALID',
    'LOCK_FILE_INVALID',
    'SHARD_INVALID',
    'OUTPUT_UNWRITABLE',
    'KEY_INVALID',
    'SIGNING_REFUSED',
]);
/** Errors for which a check failed: a bad manifest, proof, signature or seal. */
const BAD_CODES = new Set([
    'MANIFEST_INVALID',
    'PROOF_INVALID',
    'BLOB_MISMATCH',
    'SIGNATURE_INVALID',
    'SIGNATURE_MISSING',
    'IDENTITY_MISMATCH',
    'SEAL_INVALID',
    'DEMAND_UNMET',
    'RULES_UNAPPROVED',
]);
/** Returns the exit code for a verdict of the gate. `warnOnly` changes only this code. */
function exitOfVerdict(verdict, warnOnly) {
    if (verdict === 'allow' || warnOnly)
        return EXIT.ok;
    return verdict === 'block' ? EXIT.block : EXIT.undecided;
}
/** Returns the exit code for a thrown value: failed check 1, usage error 2, undecided 3, internal error 70. */
function exitOfError(thrown) {
    if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM))
        return EXIT.internal;
    if (thrown.code === 'INTERRUPTED')
        return EXIT.interrupted;
    if (BAD_CODES.has(thrown.code))
        return EXIT.block;
    return USAGE_CODES.has(thrown.code) ? EXIT.usage : EXIT.undecided;
}


/***/ }),

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ prefixes),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   UJ: () => (/* binding */ coveredBy)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


/** Tells whether an entry of `include` or `ignorePaths` is a pattern. Any other entry is a path, and everything below it. */
function isPattern(entry) {
    return /[*?]/.test(entry);
}
/** Builds the function that decides whether any of the entries covers a path. */
function coveredBy(entries) {
    const paths = new Set(entries.filter((entry) => !isPattern(entry)).map((entry) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .hT)(entry.replace(/^\.\//, ''), '/')));
    const patterns = entries
        .filter(isPattern)
        .map((entry) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(entry))
        .filter((pattern) => typeof pattern !== 'string');
    return (path) => {
        if (prefixes(path).some((prefix) => paths.has(prefix)))
            return true;
        const split = patterns.length === 0 ? undefined : (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        return split !== undefined && patterns.some((pattern) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, split));
    };
}
/** Returns a path and the folders above it, the outermost first. */
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 24904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   L: () => (/* binding */ PATTERN_FAULTS),
/* harmony export */   Uf: () => (/* binding */ splitPath),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
const PATTERN_FAULTS = {
    empty: 'the pattern is empty',
    'too-long': 'the pattern is longer than 1,024 characters',
    'three-asterisks': '"***" is not valid; write * or **',
    negation: '"!" does not exclude in CODEOWNERS; write a later line without owners instead',
    'escaped-hash': 'a pattern cannot start with "#", not even as "\\#"',
    'invalid-bracket': '"[" and "]" must be escaped with a backslash; ranges are not supported',
    'trailing-backslash': 'a backslash must be followed by the character that it escapes',
};
const MAX_PATTERN = 1024;
const [STAR, QUESTION] = [-1, -2];
/** Parses one pattern. `/` matches no path. */
function parsePattern(text, { folders = true } = {}) {
    const fault = faultOf(text);
    if (fault !== undefined)
        return fault;
    const parts = text.split('/');
    if (parts[0] === '')
        parts.shift();
    else if ((parts.length === 1 || (parts.length === 2 && parts[1] === '')) && parts[0] !== '**')
        parts.unshift('**');
    if (text === '/')
        return { text, steps: [{ kind: 'literal', text: '' }] };
    if (parts.length > 1 && parts.at(-1) === '')
        parts[parts.length - 1] = '**';
    return { text, steps: withoutRuns(parts.flatMap((part, index) => stepsOf(part, index === parts.length - 1, folders))) };
}
function faultOf(text) {
    if (text === '')
        return 'empty';
    if (text.length > MAX_PATTERN)
        return 'too-long';
    if (text.includes('***'))
        return 'three-asterisks';
    if (text.startsWith('!'))
        return 'negation';
    if (text.startsWith('\\#'))
        return 'escaped-hash';
    const bare = text.replace(/\\[^/]/gu, '');
    if (/[[\]]/.test(bare))
        return 'invalid-bracket';
    return bare.includes('\\') ? 'trailing-backslash' : undefined;
}
/** Converts a part. The last part also matches everything below it, unless it is `*`; a final `**` requires at least one name. */
function stepsOf(part, last, folders) {
    if (part === '**')
        return last ? [ONE, ANY] : [ANY];
    const segment = toSegment(part);
    return last && folders && part !== '*' ? [segment, ANY] : [segment];
}
const ANY = { kind: 'any' };
const ONE = { kind: 'glob', symbols: [STAR] };
function withoutRuns(steps) {
    return steps.filter((step, index) => step.kind !== 'any' || steps[index - 1]?.kind !== 'any');
}
function toSegment(part) {
    const symbols = [];
    const chars = [...part];
    for (let index = 0; index < chars.length; index++) {
        const char = chars[index] ?? '';
        if (char === '*') {
            if (symbols.at(-1) !== STAR)
                symbols.push(STAR);
        }
        else if (char === '?')
            symbols.push(QUESTION);
        else if (char === '\\')
            symbols.push(codeOf(chars[++index]));
        else
            symbols.push(codeOf(char));
    }
    return symbols.some((symbol) => symbol < 0) ? { kind: 'glob', symbols } : { kind: 'literal', text: String.fromCodePoint(...symbols) };
}
function codeOf(char) {
    return char?.codePointAt(0) ?? 0;
}
/** @param path - relative to the repository, with `/`. */
function splitPath(path) {
    const names = path.split('/');
    return { names, codes: names.map((name) => Array.from(name, codeOf)) };
}
/** Tells whether a pattern matches; case-sensitive. The time is at most proportional to pattern length times path length. */
function matches({ steps }, { names, codes }) {
    return wild(steps.length, names.length, (step) => steps[step]?.kind === 'any', (step, name) => matchesSegment(steps[step], names[name] ?? '', codes[name] ?? []));
}
function matchesSegment(segment, name, codes) {
    if (segment.kind === 'literal')
        return segment.text === name;
    const { symbols } = segment;
    if (codes.length === 0)
        return false;
    return wild(symbols.length, codes.length, (at) => symbols[at] === STAR, (at, index) => symbols[at] === QUESTION || symbols[at] === codes[index]);
}
/**
 * Matches with wildcards that match zero or more elements. Only the last wildcard has to backtrack, so the time is not
 * exponential.
 */
function wild(steps, length, isAny, fits) {
    let [step, index, star, taken] = [0, 0, -1, 0];
    while (index < length) {
        if (step < steps && isAny(step)) {
            star = step++;
            taken = index;
        }
        else if (step < steps && fits(step, index)) {
            step++;
            index++;
        }
        else if (star === -1)
            return false;
        else {
            step = star + 1;
            index = ++taken;
        }
    }
    while (step < steps && isAny(step))
        step++;
    return step === steps;
}
/** Returns the keys of a pattern; a pattern such as `*a*` has none. */
function keysOf({ steps }) {
    return steps.flatMap((step) => {
        if (step.kind === 'any')
            return [];
        if (step.kind === 'literal')
            return [{ kind: 'is', text: step.text }];
        const { symbols } = step;
        const start = String.fromCodePoint(...symbols.slice(0, symbols.findIndex(isWild)));
        const end = String.fromCodePoint(...symbols.slice(symbols.findLastIndex(isWild) + 1));
        return [
            ...(end === '' ? [] : [{ kind: 'ends', text: end }]),
            ...(start === '' ? [] : [{ kind: 'starts', text: start }]),
        ];
    });
}
function isWild(symbol) {
    return symbol < 0;
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

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dt: () => (/* binding */ differsInLineEndings),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}
/** Tells whether two texts are the same apart from CRLF and LF. */
function differsInLineEndings(one, other) {
    if (one.includes(0) || other.includes(0))
        return false;
    const withLf = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return !one.equals(other) && withLf(one) === withLf(other);
}
/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 53621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toText)
/* harmony export */ });
/** Converts a value of a document to text. `String` calls `toString` of an object, which a document can replace by anything. */
function toText(value) {
    if (Array.isArray(value))
        return value.map(toText).join(',');
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   GJ: () => (/* binding */ windowsFault),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   eT: () => (/* binding */ faultOfInput),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
 */
function faultOfPath(path) {
    if (path === '')
        return 'empty';
    if (!path.isWellFormed())
        return 'not Unicode';
    if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        return 'too long';
    if (path.includes('\0'))
        return 'NUL';
    if (path.includes('\\'))
        return 'backslash';
    if (path.startsWith('/') || /^[A-Za-z]:\//.test(path))
        return 'absolute';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'parent';
    if (segments.includes(''))
        return 'empty segment';
    if (segments.includes('.'))
        return 'dot segment';
    if (segments.length > MAX_SEGMENTS)
        return 'too deep';
    return undefined;
}
/** Returns why a path that a user states is not allowed, with the correction for the separator of Windows. */
function faultOfInput(path) {
    const fault = faultOfPath(path);
    return fault === 'backslash' ? 'write / in place of \\' : fault;
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Characters that Windows does not store in a name. A colon selects a drive, or another stream of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
const REFUSED = /[<>:"|?*\\\u0000-\u001f]/;
/** Returns why Windows cannot hold a path, or would read it as another one; `undefined` for a path that it holds. */
function windowsFault(path) {
    for (const segment of path.split('/')) {
        if (segment === '.' || segment === '..')
            continue;
        const refused = REFUSED.exec(segment);
        if (refused !== null)
            return `contains ${JSON.stringify(refused[0])}`;
        if (segment !== withoutEnd(segment))
            return `ends with a ${segment.endsWith('.') ? 'dot' : 'space'}`;
        if (DEVICES.test(withoutEnd(segment.split('.', 1)[0] ?? '')))
            return `is the name of a device (${JSON.stringify(segment)})`;
    }
    return undefined;
}
/** Removes dots and spaces from the end of a name, as Windows does. */
function withoutEnd(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * Returns pairs of paths that collide on a file system that ignores case, normalizes Unicode, or drops dots and spaces at the end of a
 * name. Includes directories: `A/x` and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix.split('/').map(withoutEnd).join('/'));
            const first = spellings.get(folded);
            if (first === undefined)
                spellings.set(folded, prefix);
            else if (first !== prefix)
                found.push({ first, second: path });
        }
    }
    return found;
}
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** Folds case and Unicode form as file systems that ignore them do. Uppercase comes first because of `ß` and `ſ`. */
function foldedPath(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Returns a copy sorted by the UTF-8 bytes of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
function trimSlash(path) {
    const bare = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .hT)(path.replace(/^(\.\/)+/, ''), '/');
    return bare === '' ? '.' : bare;
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


/***/ })

};
