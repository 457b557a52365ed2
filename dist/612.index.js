export const id = 612;
export const ids = [612,2246,9288];
export const modules = {

/***/ 10612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(870);
/* harmony import */ var _settings_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97201);



const COMMANDS = ['auto', 'gate', 'manifest', 'sign', 'verify', 'release', 'assess', 'approvals'];
/** Each command is loaded when it is called: start-up stays short. */
const ACTIONS = {
    auto: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(1321), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5325), __webpack_require__.e(7082), __webpack_require__.e(3976), __webpack_require__.e(6197), __webpack_require__.e(7457), __webpack_require__.e(6795), __webpack_require__.e(6043), __webpack_require__.e(1846)]).then(__webpack_require__.bind(__webpack_require__, 76043))).gateAction,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(1321), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5325), __webpack_require__.e(7082), __webpack_require__.e(3976), __webpack_require__.e(6197), __webpack_require__.e(7457), __webpack_require__.e(6795), __webpack_require__.e(6043), __webpack_require__.e(1846)]).then(__webpack_require__.bind(__webpack_require__, 76043))).gateAction,
    manifest: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(8126), __webpack_require__.e(7413), __webpack_require__.e(6534)]).then(__webpack_require__.bind(__webpack_require__, 74121))).manifestAction,
    sign: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5054), __webpack_require__.e(5102), __webpack_require__.e(658)]).then(__webpack_require__.bind(__webpack_require__, 12629))).signAction,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5054), __webpack_require__.e(5102), __webpack_require__.e(5535)]).then(__webpack_require__.bind(__webpack_require__, 76001))).verifyAction,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(1321), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5325), __webpack_require__.e(7082), __webpack_require__.e(3976), __webpack_require__.e(6197), __webpack_require__.e(5054), __webpack_require__.e(7457), __webpack_require__.e(5102), __webpack_require__.e(6795), __webpack_require__.e(6043), __webpack_require__.e(9935)]).then(__webpack_require__.bind(__webpack_require__, 59935))).releaseAction,
    assess: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(1321), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5325), __webpack_require__.e(7082), __webpack_require__.e(3976), __webpack_require__.e(6197), __webpack_require__.e(7457), __webpack_require__.e(9648), __webpack_require__.e(5486)]).then(__webpack_require__.bind(__webpack_require__, 98824))).assessAction,
    approvals: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(1321), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5325), __webpack_require__.e(7082), __webpack_require__.e(3976), __webpack_require__.e(6197), __webpack_require__.e(7457), __webpack_require__.e(6795), __webpack_require__.e(6043), __webpack_require__.e(2776)]).then(__webpack_require__.bind(__webpack_require__, 2776))).approvalsAction,
};
/** Runs as a step of a workflow and gives the exit code. What is thrown becomes an error annotation and a summary. */
async function action(env, signal) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    for (const name of ['github-token', 'app-token', 'external-repo-token', 'identity-token'])
        if (core.getInput(name))
            core.setSecret(core.getInput(name));
    let command = 'auto';
    try {
        command = (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('command', core.getInput('command'), COMMANDS) ?? 'auto';
        return await (await ACTIONS[command]())(env, signal);
    }
    catch (error) {
        const known = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E;
        core.error(known ? error.message : `Unforeseen error: ${error instanceof Error ? (error.stack ?? error.message) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`, {
            title: `Weightseal: ${known ? error.code : 'defect'}`,
        });
        core.setOutput('verdict', 'undecided');
        core.setOutput('conclusion', 'fail');
        await explainFailure(error).catch(() => undefined);
        // Approvals have a status of their own, and say on it themselves what went wrong.
        if (command !== 'approvals')
            await (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(4119), __webpack_require__.e(6913), __webpack_require__.e(1659), __webpack_require__.e(4451), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(4923), __webpack_require__.e(7082), __webpack_require__.e(6197), __webpack_require__.e(7457), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 87457))).markUndecided(env).catch(() => undefined);
        const code = (0,_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOfError */ .uP)(error);
        return code === _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok ? _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.unforeseen : code;
    }
}
async function explainFailure(error) {
    const [core, { markdown }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659)]).then(__webpack_require__.bind(__webpack_require__, 91659)), __webpack_require__.e(/* import() */ 9924).then(__webpack_require__.bind(__webpack_require__, 9924))]);
    const permission = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E && error.permission !== undefined ? `\n\n\`\`\`yaml\npermissions:\n  ${error.permission}\n\`\`\`` : '';
    await core.summary.addRaw(`# ⚠️ Weightseal: undecided\n\nNothing was judged: ${markdown((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error))}${permission}\n`).write();
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SealError),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** We could not tell, or we were asked for something impossible. A rule that is not met is a finding, not an error. */
class SealError extends Error {
    name = 'SealError';
    code;
    permission;
    path;
    at;
    /** @param message - what was expected, what was found, what to do; never a token or key. */
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.permission = options?.permission;
        this.path = options?.path;
        this.at = options?.at;
    }
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   lm: () => (/* binding */ exitOfVerdict),
/* harmony export */   uP: () => (/* binding */ exitOfError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Public exit codes, so that scripts can tell a bad model from a bad day. */
const EXIT = { ok: 0, block: 1, usage: 2, undecided: 3, unforeseen: 70, interrupted: 130 };
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
/** Something was judged and is bad. */
const BAD_CODES = new Set([
    'MANIFEST_INVALID',
    'PROOF_INVALID',
    'BLOB_MISMATCH',
    'SIGNATURE_INVALID',
    'SIGNATURE_MISSING',
    'IDENTITY_MISMATCH',
    'SEAL_INVALID',
]);
/** A verdict of the gate as an exit code. `warnOnly` changes this number and nothing else. */
function exitOfVerdict(verdict, warnOnly) {
    if (verdict === 'allow' || warnOnly)
        return EXIT.ok;
    return verdict === 'block' ? EXIT.block : EXIT.undecided;
}
/** What was thrown as an exit code: bad input 2, could not tell 3, a bad manifest, proof or signature 1, unforeseen 70. */
function exitOfError(thrown) {
    if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
        return EXIT.unforeseen;
    if (thrown.code === 'INTERRUPTED')
        return EXIT.interrupted;
    if (BAD_CODES.has(thrown.code))
        return EXIT.block;
    return USAGE_CODES.has(thrown.code) ? EXIT.usage : EXIT.undecided;
}


/***/ }),

/***/ 49288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks one relative POSIX path before anything touches the disk.
 *
 * @returns the fault, or `undefined` for a safe path.
 * @see DESIGN.md §4: no absolute path, `..`, empty segment, NUL, backslash.
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
/**
 * Pairs of paths that fall together on a file system which ignores case or normalises Unicode, directories included:
 * `A/x` and `a/y` would share a folder there. Sorted by the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = fold(prefix);
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
/** Upper case first: `ß` and `ſ` fold to what case-insensitive file systems compare. */
function fold(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Orders strings by their UTF-8 bytes, which is code point order; JavaScript's own order is by UTF-16 unit. */
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
/** Surrogates stand for code points above U+FFFF, so they sort behind every other unit. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Sorted copy in UTF-8 byte order of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** `models/a/` and `./models/a` mean `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 97201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);



/** Lines of a list input, without empty ones. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
function relativePath(name, value, below = 'repository') {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfPath */ .JG)(path);
    if (fault || /[*?[]/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths are literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, allowed) === undefined ? ';' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(value, allowed)} It may be ${allowed.join(', ')}.`);
    return found;
}
/** YAML 1.2 core booleans, as `@actions/core` reads them. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; it may be true or false.`);
}


/***/ }),

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known name that a misspelt one most likely means, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** `; did you mean "x"?`, or the known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; known are ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Levenshtein distance; names from outside are cut, so that the table stays small. */
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


/***/ })

};
