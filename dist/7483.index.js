export const id = 7483;
export const ids = [7483,7980];
export const modules = {

/***/ 47483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifest: () => (/* binding */ manifest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57980);




const HELP = `Build and check the integrity manifest of a model.

  weightseal manifest MODEL_DIR             measure a model, write MODEL_DIR/weightseal.manifest.json
  weightseal manifest verify MODEL_DIR      compare a model with its manifest
  weightseal manifest diff A B              compare two manifests (files, directories, or REF:PATH in git)
  weightseal manifest prove FILE            prove that one file belongs to a model
  weightseal manifest verify-proof PROOF    check such a proof

Building
  --name NAME, --version V, --framework F, --type T   what the manifest says about the model; by default what
                     .github/weightseal.yml says, then what the present manifest says, then the directory's name
  --sha512           also compute SHA-512 (about half as fast)
  --ignore PATH      leave out a path below the model; literal, may be repeated, recorded in the manifest
  --out FILE         where to write; - for standard output

Large models, in the jobs of a matrix
  --plan N           print the matrix of N shards as JSON
  --shard I/N        measure one shard, write weightseal.shard-I-of-N.json
  --merge FILE…      join all shards into the manifest at --out

Verifying
  --manifest FILE    another manifest than MODEL_DIR/weightseal.manifest.json
  --require-content  a git-LFS pointer is not enough
  --installed DIR    also compare locked dependencies with a site-packages or node_modules folder
  --json             differences as JSON

Proofs
  --manifest FILE        the manifest to prove from or to trust
  --model-digest HEX     the model digest that you trust, for verify-proof
  --file FILE            also compare this file with the proof

  -q, --quiet        no progress

Examples
  weightseal manifest models/sentiment --version 1.4.0
  weightseal manifest verify models/sentiment
  weightseal manifest diff main:models/sentiment models/sentiment
  weightseal manifest prove models/sentiment/model.safetensors --out proof.json
  weightseal manifest verify-proof proof.json --model-digest 5f2c… --file models/sentiment/model.safetensors

Exit codes: 0 fine or equal, 1 different or not verified (also a manifest or proof that cannot be trusted),
2 wrong use or a model that cannot be measured, 3 could not tell.
`;
const VERBS = {
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1638), __webpack_require__.e(4129), __webpack_require__.e(1511)]).then(__webpack_require__.bind(__webpack_require__, 77024))).verify,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(4129), __webpack_require__.e(2816)]).then(__webpack_require__.bind(__webpack_require__, 64914))).diff,
    prove: async () => (await Promise.all(/* import() */[__webpack_require__.e(4129), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 92325))).prove,
    'verify-proof': async () => (await Promise.all(/* import() */[__webpack_require__.e(4129), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 92325))).verifyProof,
};
const manifest = {
    help: HELP,
    run: async (args, io) => {
        const [first = '', ...rest] = args;
        const verb = Object.hasOwn(VERBS, first) ? VERBS[first] : undefined;
        if (verb)
            return (await verb())(rest, io);
        if (args.length === 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `Give the directory of a model, or one of ${Object.keys(VERBS).join(', ')}.\nMore: weightseal help manifest`);
        const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(first, Object.keys(VERBS));
        if (meant !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, first)))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `There is neither a directory nor a command ${JSON.stringify(first)}; did you mean "manifest ${meant}"?`);
        return (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(3292), __webpack_require__.e(8149), __webpack_require__.e(6121), __webpack_require__.e(1638), __webpack_require__.e(4129), __webpack_require__.e(1407)]).then(__webpack_require__.bind(__webpack_require__, 56952))).build(args, io);
    },
};


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


/***/ })

};
