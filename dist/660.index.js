export const id = 660;
export const ids = [660];
export const modules = {

/***/ 49288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
const MAX_PATH_BYTES = 4096;
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


/***/ }),

/***/ 63660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49288);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);




const CONFIG_FILE = '.github/weightseal.yml';
const MAX_CONFIG_BYTES = 512 * 1024;
/**
 * Reads a configuration.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem, with the nearest known key for a misspelt one.
 */
function parseConfig(text, where) {
    const { value, position } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({
        text,
        where,
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateConfigV1 */ .ET,
        code: 'SETTINGS_INVALID',
        maxBytes: MAX_CONFIG_BYTES,
    });
    checkPaths(value, where, position);
    checkDistinct(value, where, position);
    return value;
}
function checkPaths({ models = [], ignorePaths = [], policies }, where, position) {
    const stated = [
        ...models.map(({ path }, index) => [`/models/${index}/path`, trimSlash(path)]),
        ...models.flatMap(({ ignorePaths: paths = [] }, index) => paths.map((path, inner) => [`/models/${index}/ignorePaths/${inner}`, path])),
        ...ignorePaths.map((path, index) => [`/ignorePaths/${index}`, path]),
        ...(policies?.custom ?? []).map((path, index) => [`/policies/custom/${index}`, path]),
    ];
    for (const [pointer, path] of stated) {
        const fault = path === '.' && pointer.endsWith('/path') ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfPath */ .JG)(path);
        const glob = /[*?[]/.test(path) && !pointer.startsWith('/policies/');
        if (!fault && !glob)
            continue;
        const { line, column } = position(pointer);
        const reason = glob ? 'paths are literal, without * ? [' : fault;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: ${JSON.stringify(path)} is not a path below the ${pointer.includes('/ignorePaths/') && pointer.startsWith('/models') ? 'model' : 'repository'} (${reason}).`);
    }
}
function checkDistinct({ models = [] }, where, position) {
    const paths = models.map(({ path }) => trimSlash(path));
    const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index);
    if (twice === -1)
        return;
    const { line, column } = position(`/models/${twice}/path`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: the model ${JSON.stringify(paths[twice])} stands twice; each path once.`);
}
/** `models/a/` and `./models/a` mean `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ })

};
