export const id = 7483;
export const ids = [7483,7980];
export const modules = {

/***/ 47483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUBCOMMANDS: () => (/* binding */ SUBCOMMANDS),
/* harmony export */   loadBuild: () => (/* binding */ loadBuild),
/* harmony export */   manifest: () => (/* binding */ manifest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _shell_subcommand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27962);





const HELP = `Build and verify the integrity manifest of a model.

  weightseal manifest MODEL                 measure a folder, write MODEL/weightseal.manifest.json; or a single file,
                                            write MODEL.weightseal.manifest.json
  weightseal manifest --all                 write the manifests of all models of the repository
  weightseal manifest verify MODEL_DIR      compare a model with its manifest
  weightseal manifest diff A B              compare two manifests (files, directories, or REF:PATH in git)
  weightseal manifest prove FILE            prove that a model contains a file
  weightseal manifest verify-proof PROOF    verify such a proof

Building
  --name NAME, --version V, --framework F, --type T   describe the model; default: .github/weightseal.yml, then the
                     existing manifest, then the name of the directory
  --sha512           also compute SHA-512 (about half as fast)
  --tensors          also list the tensors of safetensors and GGUF files with their digests, so that a later
                     comparison needs no weights
  --ignore PATH      exclude a path below the model, or a pattern such as *.log (repeatable; recorded in the manifest)
  --out FILE         where to write; - for standard output
  --json             names, digests and files of what was written, as JSON (weightseal/manifests@1)

Large models, in the jobs of a matrix
  --plan N           print the matrix of N shards as JSON
  --shard I/N        measure one shard, write weightseal.shard-I-of-N.json
  --merge FILE…      merge all shards into the manifest at --out

What git ignores is not part of a model, unless the configuration includes it. Of a model in the root of a
repository, the weights, the tokenizer, the configuration and the card belong to it; include: in the configuration
changes that.

Merging branches
  git config merge.weightseal.driver "weightseal manifest --merge-driver %O %A %B"
  echo "*weightseal.manifest.json merge=weightseal" >> .gitattributes

Verifying and comparing
  --manifest FILE    the manifest; default: MODEL_DIR/weightseal.manifest.json
  --require-content  reject Git LFS pointers
  --installed DIR    also compare locked dependencies with a site-packages or node_modules folder
  --json             differences as JSON (weightseal/manifest-verification@1, weightseal/manifest-diff@1)

Proofs
  --manifest FILE        the manifest to prove from, or to trust
  --model-digest HEX     "verify-proof": the model digest to trust (tree.root in the manifest)
  --file FILE            "verify-proof": also compare this file with the proof
  --out FILE             "prove": where to write; default: standard output

  -q, --quiet        do not print progress

Examples
  weightseal manifest models/sentiment --version 1.4.0
  weightseal manifest verify models/sentiment
  weightseal manifest diff main:models/sentiment models/sentiment
  weightseal manifest prove models/sentiment/model.safetensors --out proof.json
  weightseal manifest verify-proof proof.json --model-digest 5f2c… --file models/sentiment/model.safetensors

Exit codes: 0 success or equal, 1 different or not verified (also an invalid manifest or proof), 2 usage error or a
model that cannot be measured, 3 undecided (a file could not be read).
`;
/** `manifest MODEL_DIR`, which has no name of its own. */
const loadBuild = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(1066), __webpack_require__.e(4925)]).then(__webpack_require__.bind(__webpack_require__, 88938))).build;
const SUBCOMMANDS = {
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(5824), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(3855), __webpack_require__.e(3333), __webpack_require__.e(1772), __webpack_require__.e(3055), __webpack_require__.e(1066), __webpack_require__.e(9754)]).then(__webpack_require__.bind(__webpack_require__, 56576))).verify,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(9311), __webpack_require__.e(8432)]).then(__webpack_require__.bind(__webpack_require__, 50593))).diff,
    prove: async () => (await Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9311), __webpack_require__.e(2186)]).then(__webpack_require__.bind(__webpack_require__, 82749))).prove,
    'verify-proof': async () => (await Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9311), __webpack_require__.e(2186)]).then(__webpack_require__.bind(__webpack_require__, 82749))).verifyProof,
};
const manifest = { help: HELP, subcommands: { '': loadBuild, ...SUBCOMMANDS }, run };
async function run(args, io) {
    const [first, ...rest] = args;
    const names = Object.keys(SUBCOMMANDS);
    if (first === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `The model directory is missing. Pass it, or one of ${names.join(', ')}.\nHelp: weightseal help manifest`);
    const load = Object.hasOwn(SUBCOMMANDS, first) ? SUBCOMMANDS[first] : undefined;
    if (load !== undefined)
        return (0,_shell_subcommand_js__WEBPACK_IMPORTED_MODULE_3__/* .runSubcommand */ .v)(await load(), rest, io);
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(first, names);
    if (meant !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, first)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${JSON.stringify(first)} is neither a directory nor a subcommand; did you mean "manifest ${meant}"?`);
    return (0,_shell_subcommand_js__WEBPACK_IMPORTED_MODULE_3__/* .runSubcommand */ .v)(await loadBuild(), args, io);
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
