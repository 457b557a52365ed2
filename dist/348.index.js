export const id = 348;
export const ids = [348,7980];
export const modules = {

/***/ 70348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUBCOMMANDS: () => (/* binding */ SUBCOMMANDS),
/* harmony export */   policies: () => (/* binding */ policies)
/* harmony export */ });
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53894);
/* harmony import */ var _shell_subcommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27962);


const USAGE = 'weightseal policies list [PACK…] | test [FILE…] | explain RULE|FINDING [--full] [--report FILE] | doc [--out DIR] [FILE…] | new NAME | kinds [KIND] | coverage [FRAMEWORK] | baseline | lock';
const HELP = `List, test, explain and document the rules.

  weightseal policies list [--json]              every built-in rule
  weightseal policies list serving aws           the rules of some packs
  weightseal policies list --profile strict      the rules of a profile; + marks those that are not in baseline
  weightseal policies test [FILE…]               run the tests in packs (default: the built-in packs)
  weightseal policies explain WS-INT-003         what a rule requires, why, and what to do
  weightseal policies explain WS-INT-003 --full  the same with the schema, the tests and the controls
  weightseal policies explain FINGERPRINT        why a report contains a finding, step by step
  weightseal policies doc [--out DIR] [FILE…]    write one page per rule (default docs/rules)

  weightseal policies coverage                   the frameworks, and how many of their controls have rules
  weightseal policies coverage gdpr [--json]     each control: rules, kind of evidence, and what cannot be assessed
  weightseal policies new NAME [--select KIND]   create a custom pack with one rule and its tests
  weightseal policies kinds [KIND] [--json]      the kinds of subjects that rules can select, and their members
  weightseal policies baseline                   accept the findings of a report; new findings still block
  weightseal policies lock                       fetch remote packs and write their digests to the lock file

  --report FILE   explain, baseline: the report-v1.json to read (default report-v1.json)
  --out PATH      doc, new, baseline: the file or directory to write

"test" runs the cases of each rule, then removes every asserted member from each passing case and expects it to fail.
It also checks that every path in a rule exists in the kind of subject that it selects.

Exit codes: 0 success, 1 a test failed, 2 usage error or invalid pack.
`;
const SUBCOMMANDS = {
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(5734), __webpack_require__.e(9042), __webpack_require__.e(2183)]).then(__webpack_require__.bind(__webpack_require__, 68763))).list,
    test: async () => (await Promise.all(/* import() */[__webpack_require__.e(5734), __webpack_require__.e(2210), __webpack_require__.e(9042), __webpack_require__.e(1321), __webpack_require__.e(2701)]).then(__webpack_require__.bind(__webpack_require__, 19727))).test,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(9071), __webpack_require__.e(9042), __webpack_require__.e(2709), __webpack_require__.e(6752)]).then(__webpack_require__.bind(__webpack_require__, 79609))).explain,
    doc: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(9071), __webpack_require__.e(9042), __webpack_require__.e(2709), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 60072))).doc,
    new: async () => (await Promise.all(/* import() */[__webpack_require__.e(1321), __webpack_require__.e(8959)]).then(__webpack_require__.bind(__webpack_require__, 68959))).newPack,
    kinds: async () => (await Promise.all(/* import() */[__webpack_require__.e(1321), __webpack_require__.e(6142)]).then(__webpack_require__.bind(__webpack_require__, 6142))).kinds,
    coverage: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(9071), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(1506), __webpack_require__.e(1321), __webpack_require__.e(2994), __webpack_require__.e(8042), __webpack_require__.e(3761), __webpack_require__.e(4594), __webpack_require__.e(8109), __webpack_require__.e(3616)]).then(__webpack_require__.bind(__webpack_require__, 83342))).coverage,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(9071), __webpack_require__.e(6867)]).then(__webpack_require__.bind(__webpack_require__, 20896))).baseline,
    lock: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5734), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(5824), __webpack_require__.e(9071), __webpack_require__.e(9042), __webpack_require__.e(8421), __webpack_require__.e(6121), __webpack_require__.e(1506), __webpack_require__.e(1321), __webpack_require__.e(7846), __webpack_require__.e(2994), __webpack_require__.e(9355)]).then(__webpack_require__.bind(__webpack_require__, 66989))).lock,
};
const policies = { help: HELP, subcommands: SUBCOMMANDS, run };
async function run(args, io) {
    const [name = '', ...rest] = args;
    const missing = 'The subcommand of "weightseal policies" is missing.';
    const load = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .verbOf */ .rl)(name, { verbs: SUBCOMMANDS, command: 'policies', missing, usage: USAGE });
    return (0,_shell_subcommand_js__WEBPACK_IMPORTED_MODULE_1__/* .runSubcommand */ .v)(await load(), rest, io);
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

/***/ 27962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ runSubcommand)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53894);

/** Parses the arguments of a subcommand and runs it. @throws {SealError} USAGE - an invalid command line. */
function runSubcommand({ flags, usage, positionals, run }, args, io) {
    return run((0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlags */ .bQ)(args, flags, { usage, positionals }), io);
}


/***/ })

};
