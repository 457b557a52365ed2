export const id = 3986;
export const ids = [3986,9924];
export const modules = {

/***/ 33986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var _commands_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54791);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);




/** Each verb is loaded when it is called: start-up stays short. */
const COMMANDS = {
    manifest: {
        summary: 'build, verify, compare and prove the integrity manifest of a model',
        load: async () => (await __webpack_require__.e(/* import() */ 7530).then(__webpack_require__.bind(__webpack_require__, 37530))).manifest,
    },
    sign: { summary: 'sign a model, keyless, with a key or with a certificate', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(3917), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(4439), __webpack_require__.e(5054), __webpack_require__.e(5102), __webpack_require__.e(8981)]).then(__webpack_require__.bind(__webpack_require__, 25102))).sign },
    verify: { summary: 'verify who signed a model, and its files', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3917), __webpack_require__.e(9983), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(4439), __webpack_require__.e(5054), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 45054))).verify },
    release: {
        summary: 'manifest, signature and seal of a model in one go',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(3917), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(4439), __webpack_require__.e(5054), __webpack_require__.e(5102), __webpack_require__.e(1418)]).then(__webpack_require__.bind(__webpack_require__, 59362))).release,
    },
    gate: {
        summary: 'judge models, workflows and settings of a repository, as the Action does on a pull request',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(1321), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5325), __webpack_require__.e(7082), __webpack_require__.e(3976), __webpack_require__.e(6795), __webpack_require__.e(4769), __webpack_require__.e(3971)]).then(__webpack_require__.bind(__webpack_require__, 12040))).gateCommand,
    },
    assess: {
        summary: 'what there is evidence for, model by model: access, versions, data, pipeline, monitoring; or a framework',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(3292), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(8126), __webpack_require__.e(1664), __webpack_require__.e(1321), __webpack_require__.e(4439), __webpack_require__.e(4923), __webpack_require__.e(5325), __webpack_require__.e(7082), __webpack_require__.e(3976), __webpack_require__.e(9648), __webpack_require__.e(4769), __webpack_require__.e(6825)]).then(__webpack_require__.bind(__webpack_require__, 36825))).assess,
    },
    approvals: {
        summary: 'who must approve a pull request, who did, and why a review counts or not',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(5734), __webpack_require__.e(4119), __webpack_require__.e(6913), __webpack_require__.e(4451), __webpack_require__.e(9983), __webpack_require__.e(3660), __webpack_require__.e(4015), __webpack_require__.e(1321), __webpack_require__.e(5325), __webpack_require__.e(6197), __webpack_require__.e(2163)]).then(__webpack_require__.bind(__webpack_require__, 55399))).approvals,
    },
    init: {
        summary: 'write the workflows of the approvals, and a configuration to start from',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(4451), __webpack_require__.e(3660), __webpack_require__.e(7135)]).then(__webpack_require__.bind(__webpack_require__, 75518))).init,
    },
    explain: {
        summary: 'why a finding is there, or what a rule looks at',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5734), __webpack_require__.e(5325), __webpack_require__.e(3511)]).then(__webpack_require__.bind(__webpack_require__, 84377))).explainCommand,
    },
    policies: { summary: 'list, explain, test and document the rules', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5734), __webpack_require__.e(5325), __webpack_require__.e(3511)]).then(__webpack_require__.bind(__webpack_require__, 84377))).policies },
};
const HELP = `weightseal: makes every model release provable

Usage: weightseal COMMAND [FLAGS]

${Object.entries(COMMANDS)
    .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
    .join('\n')}
  help       show the help of a command
  version    print the version

Start here
  weightseal manifest models/sentiment      measure a model and write its manifest
  weightseal gate --base origin/main        what the pull request check would say, on your machine
  weightseal verify models/sentiment --from-repo acme/models   who signed a model, and whether it is the signed one

Exit codes: 0 allow or verified, 1 block or not verified, 2 wrong use, 3 undecided (something could not be read),
70 unforeseen error.
`;
/** Runs one command line and gives its exit code; what is thrown becomes a message and a code. */
async function cli(args, io) {
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        const prefix = (0,_commands_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(io)('red', 'error:');
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E)
            io.stderr(`${prefix} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__.plainLines)(error.message)}\n`);
        else
            io.stderr(`${prefix} unforeseen: ${error instanceof Error ? (error.stack ?? error.message) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}\nThis is a defect in Weightseal; please report it with the command that you ran.\n`);
        return (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfError */ .uP)(error);
    }
}
async function dispatch(args, io) {
    const [first = 'help', ...rest] = args;
    if (first === 'version' || first === '--version' || first === '-V')
        return print(io, `weightseal ${(await __webpack_require__.e(/* import() */ 8508).then(__webpack_require__.bind(__webpack_require__, 58508))).VERSION}\n`);
    if (first === 'help' || first === '--help' || first === '-h')
        return print(io, rest[0] === undefined || rest[0] === 'help' || rest[0].startsWith('-') ? HELP : (await commandFor(rest[0])).help);
    const command = await commandFor(first);
    if (rest.some((argument) => argument === '--help' || argument === '-h'))
        return print(io, command.help);
    return command.run(rest, io);
}
async function commandFor(name) {
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (entry !== undefined)
        return entry.load();
    const { didYouMean } = await __webpack_require__.e(/* import() */ 2246).then(__webpack_require__.bind(__webpack_require__, 82246));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `There is no command ${JSON.stringify(name)}${didYouMean(name, Object.keys(COMMANDS))}\nMore: weightseal help`);
}
function print(io, text) {
    io.stdout(text);
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
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
