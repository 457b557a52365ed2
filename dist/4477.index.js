export const id = 4477;
export const ids = [4477,8587];
export const modules = {

/***/ 74477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./build/commands/index.js
var commands = __webpack_require__(88839);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
;// CONCATENATED MODULE: ./build/core/error-json.js



const ERROR_SCHEMA = 'weightseal/error@1';
/** What each exit code of an error means. */
const OUTCOMES = {
    [exit/* EXIT */.dc.block]: 'failed',
    [exit/* EXIT */.dc.usage]: 'usage',
    [exit/* EXIT */.dc.undecided]: 'undecided',
    [exit/* EXIT */.dc.interrupted]: 'interrupted',
};
/** Renders what a command threw, for callers that read its output as JSON. Schema: schemas/error-v1.schema.json. */
function errorJson(error) {
    const code = error instanceof errors/* SealError */.EM ? error.code : 'INTERNAL';
    return (0,json_text/* jsonText */.s)({ schema: ERROR_SCHEMA, outcome: OUTCOMES[(0,exit/* exitOfError */.uP)(error)] ?? 'internal', error: { code, message: (0,errors/* messageOf */.bD)(error) } });
}

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
;// CONCATENATED MODULE: ./build/cli.js







/** Commands of the command line, which are also those of the help. */
const VERBS = commands/* COMMANDS */.L.filter(({ cli: load }) => load !== undefined);
const HELP = `weightseal: makes every model release provable

Usage: weightseal COMMAND [FLAGS]

${VERBS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}
  help       show the help of a command
  version    print the version (--json: as JSON)

Start here
  weightseal manifest models/sentiment      measure a model and write its manifest
  weightseal gate --base origin/main        what the pull request check would report, on your machine
  weightseal verify models/sentiment --from-repo acme/models   who signed a model, and whether its files are unchanged

With --json, standard output is one JSON document for every outcome, also for errors (weightseal/error@1).

Exit codes: 0 allow or verified, 1 block or not verified, 2 usage error, 3 undecided (something could not be read),
70 internal error.
`;
/** Runs one command line and returns its exit code. What is thrown becomes a message and a code, and with `--json` a document as well. */
async function cli(args, io) {
    try {
        return await dispatch(args, io);
    }
    catch (error) {
        const prefix = (0,paint/* painter */.C)(io)('red', 'error:');
        if (error instanceof errors/* SealError */.EM)
            io.stderr(`${prefix} ${(0,core_escape.plainLines)(error.message)}\n`);
        else
            io.stderr(`${prefix} internal: ${details(error)}\nThis is a defect in Weightseal. Report it with the command that you ran.\n`);
        if (wantsJson(args))
            io.stdout(errorJson(error));
        return (0,exit/* exitOfError */.uP)(error);
    }
}
function wantsJson(args) {
    const end = args.indexOf('--');
    return (end === -1 ? args : args.slice(0, end)).includes('--json');
}
/** Returns the stack of an error, in which lines after the first are indented: its message may be text of the repository. */
function details(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : (0,errors/* messageOf */.bD)(error);
    return text.split('\n').map(core_escape.plain).join('\n    ');
}
async function dispatch(args, io) {
    const [first = 'help', ...rest] = args;
    if (first === 'version' || first === '--version' || first === '-V')
        return printVersion(rest, io);
    if (first === 'help' || first === '--help' || first === '-h')
        return print(io, rest[0] === undefined || rest[0] === 'help' || rest[0].startsWith('-') ? HELP : (await commandFor(rest[0])).help);
    const command = await commandFor(first);
    if (rest.some((argument) => argument === '--help' || argument === '-h'))
        return print(io, command.help);
    return command.run(rest, io);
}
/** Prints the version. Schema of the JSON: schemas/version-v1.schema.json. */
async function printVersion(args, io) {
    const { VERSION } = await __webpack_require__.e(/* import() */ 8614).then(__webpack_require__.bind(__webpack_require__, 18614));
    return print(io, wantsJson(args) ? (0,json_text/* jsonText */.s)({ schema: 'weightseal/version@1', name: 'weightseal', version: VERSION }) : `weightseal ${VERSION}\n`);
}
async function commandFor(name) {
    const load = VERBS.find((verb) => verb.name === name)?.cli;
    if (load !== undefined)
        return load();
    const { didYouMean } = await __webpack_require__.e(/* import() */ 7980).then(__webpack_require__.bind(__webpack_require__, 57980));
    throw new errors/* SealError */.EM('USAGE', `Unknown command ${JSON.stringify(name)}${didYouMean(name, VERBS.map((verb) => verb.name))}\nHelp: weightseal help`);
}
function print(io, text) {
    io.stdout(text);
    return exit/* EXIT */.dc.ok;
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

/***/ 68587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Escapes text from a repository for the surface on which it is printed. */
/**
 * Escapes text for Markdown that becomes HTML. Every character with a meaning in Markdown, HTML or GitHub (mentions, links,
 * emoji, issue numbers) becomes a numeric entity. Control and bidirectional characters become visible. An `@` is followed
 * by a zero-width character, so it does not mention anyone.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** Tells whether a character is the dot of `www.`, which GitHub would turn into a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Escapes a character. Keeps those without a meaning within a line, and a colon before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** Formats text as code, in which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Escapes untrusted text for one line of plain text: line ends, control and bidirectional characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** Like `plain`, for a text of several lines with trusted line ends. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts a text to a number of UTF-8 bytes, at a character boundary, and appends an ellipsis. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
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

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** Control characters that JSON leaves as they are, and those that are invisible or change the direction of text. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Formats a document for people and programs. Characters that a terminal interprets or does not show are escaped, which JSON allows. */
function jsonText(value) {
    const escaped = (JSON.stringify(value, null, 2) ?? 'null').replace(INVISIBLE, (char) => Array.from(char.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
    return `${escaped}\n`;
}


/***/ }),

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


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
