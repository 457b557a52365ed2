export const id = 826;
export const ids = [826,7201,2246];
export const modules = {

/***/ 92950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   rl: () => (/* binding */ verbOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);



/**
 * Parses the flags of one command.
 *
 * @throws {SealError} USAGE - an unknown flag, with the nearest known one, or a flag without its value.
 */
function parseFlags(args, options, { usage, positionals: most }) {
    const known = { ...options, help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } };
    const { values, positionals } = parsed(args, known, usage);
    if (positionals.length > most)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `Unexpected ${JSON.stringify(positionals[most])}: the command takes ${most === 0 ? 'only flags' : `at most ${most} of these`}.\nUsage: ${usage}`);
    return {
        positionals,
        text: (name) => values[name],
        list: (name) => values[name] ?? [],
        on: (name) => values[name] === true,
    };
}
function parsed(args, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const unknown = /Unknown option '--?([^']*)'/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause))?.[1];
        const hint = unknown === undefined
            ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause)
            : `There is no flag --${unknown}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(unknown, Object.keys(options)).replace(/"/, '"--')}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${hint}\nUsage: ${usage}\nMore: weightseal help ${usage.split(' ')[1]}`, { cause });
    }
}
/** @throws {SealError} USAGE */
function required(value, what, usage) {
    if (value === undefined || value === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${what} is missing.\nUsage: ${usage}`);
    return value;
}
/** @throws {SealError} USAGE - none, or one that there is not, with the nearest known one. */
function verbOf(name, { verbs, command, missing, usage }) {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb !== undefined)
        return verb;
    const said = name === '' ? missing : `There is no "${command} ${name}"${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, Object.keys(verbs))}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${said}\nUsage: ${usage}`);
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
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49288);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82246);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63660);




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
    const path = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, allowed) === undefined ? ';' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(value, allowed)} It may be ${allowed.join(', ')}.`);
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
