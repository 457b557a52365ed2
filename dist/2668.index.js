export const id = 2668;
export const ids = [2668,7980];
export const modules = {

/***/ 72668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   models: () => (/* binding */ models)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68587);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72216);
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34432);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5242);
/* harmony import */ var _report_models_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20979);
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53894);
/* harmony import */ var _shell_paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74617);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67339);









const FLAGS = { json: { type: 'boolean' } };
const USAGE = 'weightseal models [FOLDER] [--json]';
const HELP = `List the models of a repository, why each is one, and the files that were passed over.

  weightseal models              the repository that contains the current folder
  weightseal models ../other     another one

A model is a folder, or a single file, that the configuration names, that has a manifest, or that contains weights.
Folders of tests, documentation and examples are skipped unless the configuration sets discover: { tests: true }.
Files that could be part of a model (binary from 64 KiB, anything else that is not text from 1 MiB, in Git LFS, in DVC,
in a submodule) and are in none are listed as passed over; name their folder or file under models in
.github/weightseal.yml.

  --json             print the complete result (weightseal/models@1)

Exit codes: 0 listed, also if there is none, 2 usage error.
`;
const models = { help: HELP, flags: FLAGS, run };
async function run(args, io) {
    const flags = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .bQ)(args, FLAGS, { usage: USAGE, positionals: 1 });
    const found = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .localModels */ .yL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, flags.positionals[0] ?? '.'));
    io.stdout(flags.on('json') ? modelsJson(found) : modelsText(found, (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .painter */ .C)(io)));
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
}
/** Public format: schemas/models-v1.schema.json. */
function modelsJson({ models, skipped, passedOver }) {
    const json = {
        schema: 'weightseal/models@1',
        models: models.map(({ path, because, manifest }) => ({ path, because, manifest })),
        skipped,
        passedOver: passedOver.map(({ path, size, kind }) => ({ path, size, kind })),
    };
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s)(json);
}
function modelsText({ models, skipped, passedOver }, paint) {
    const lines = models.map(({ path, because, manifest }) => {
        const state = manifest ? paint('green', 'manifest') : paint('yellow', 'no manifest');
        return `${paint('bold', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__.plain)(path))} ${state}\n  ${paint('dim', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__.plain)(because))}`;
    });
    const missing = models.filter(({ manifest }) => !manifest).length;
    const next = missing === 0 ? [] : [`Write the missing ${missing === 1 ? 'manifest' : `${missing} manifests`}: weightseal manifest --all`];
    const over = passedOver.length === 0 ? [] : ['Passed over:', ...(0,_report_models_text_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOverLines */ .S)(passedOver, paint)];
    const skippedLine = skipped.length === 0 ? [] : [(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__.plain)((0,_report_models_text_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedText */ .O)(skipped))];
    const count = models.length === 0 ? 'No model recognised.' : `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(models.length, 'model')}.`;
    return `${[...lines, ...over, ...skippedLine, count, ...next].join('\n')}\n`;
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

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
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

/***/ 20979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ skippedText),
/* harmony export */   S: () => (/* binding */ passedOverLines)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5242);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);



const MAX_SHOWN = 20;
const KINDS = {
    submodule: 'submodule: its files are in another repository',
    dvc: 'DVC pointer',
    lfs: 'Git LFS',
    large: 'large file',
    binary: 'binary file',
};
/** Describes files that could be part of a model and are in none, one line each. */
function passedOverLines(files, paint) {
    const shown = files.slice(0, MAX_SHOWN).map(({ path, size, kind }) => {
        const bytes = size > 0 ? `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(size)}` : '';
        return `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(path)} ${paint('dim', `${KINDS[kind]}${bytes}`)}`;
    });
    return files.length > MAX_SHOWN ? [...shown, paint('dim', `  and ${files.length - MAX_SHOWN} more`)] : shown;
}
/** Describes skipped folders in one line; empty if there are none. */
function skippedText(folders) {
    if (folders.length === 0)
        return '';
    const named = folders.slice(0, 3).join(', ');
    const count = (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(folders.length, 'folder');
    return `Skipped ${count} of tests, documentation and examples that ${folders.length === 1 ? 'contains' : 'contain'} weights: ${named}${folders.length > 3 ? ', …' : ''}. To include them, set discover: { tests: true }.`;
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
