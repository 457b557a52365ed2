export const id = 7168;
export const ids = [7168,8587];
export const modules = {

/***/ 67339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   LN: () => (/* binding */ discoverLocal),
/* harmony export */   yL: () => (/* binding */ localModels)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_path_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31666);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61712);
/* harmony import */ var _domains_models_collect_discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67096);
/* harmony import */ var _domains_models_collect_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2382);
/* harmony import */ var _domains_models_discover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85550);
/* harmony import */ var _gate_local_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47328);
/* harmony import */ var _ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64151);
/* harmony import */ var _ports_files_work_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79847);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94015);











/**
 * Discovers the models of the repository that contains a folder, as the gate does, with uncommitted files.
 *
 * @throws {SealError} SETTINGS_INVALID, GIT_UNAVAILABLE
 */
async function localModels(folder) {
    const local = await (0,_gate_local_config_js__WEBPACK_IMPORTED_MODULE_6__/* .readLocalConfig */ .K)(folder);
    const tree = (0,_ports_files_work_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .workTree */ ._)(local.root);
    const head = await filesBelow(local.root);
    const { models, skipped } = await discoverLocal(local, head);
    const attribute = await (0,_domains_models_collect_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .collectAttributes */ .Q)(head, tree);
    return {
        root: local.root,
        models: models.map((model) => ({ ...model, manifest: hasManifest(model.path, head) })),
        skipped,
        passedOver: await (0,_domains_models_collect_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .passedOver */ .J)({ head, models: models.map(({ path }) => path), workTree: tree, attribute }),
    };
}
function hasManifest(path, head) {
    return ['weightseal.manifest.json', `${path}/weightseal.manifest.json`, `${path}.weightseal.manifest.json`]
        .slice(path === '.' ? 0 : 1)
        .some((file) => head.has(file));
}
/** Finds the models of a repository by its configuration. */
async function discoverLocal({ root, config }, head) {
    return discover({ root, config }, head);
}
async function discover({ root, config }, head) {
    const isOn = config?.discover !== false;
    return (0,_domains_models_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .discoverModels */ .wt)({
        head: head.paths,
        base: [],
        weights: isOn ? await (0,_domains_models_collect_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .weightsIn */ .n)(head.paths, (0,_ports_files_work_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .workTree */ ._)(root)) : [],
        configured: config?.models ?? [],
        discover: isOn,
        tests: typeof config?.discover === 'object' && config.discover.tests === true,
        ignorePaths: (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredBy */ .UJ)(config?.ignorePaths ?? []),
        within: undefined,
    });
}
/** Lists the files of a repository: those of the commit and uncommitted ones, without those that git ignores. Else those on disk. */
async function filesBelow(root) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'))) {
        const { entries } = await (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_7__/* .listModel */ .wA)(root, { ignore: [], include: [] });
        return new _core_path_index_js__WEBPACK_IMPORTED_MODULE_10__/* .PathIndex */ .E(new Map(entries.map(({ path, size }) => [path, { path, blob: '', mode: '100644', size }])));
    }
    const git = (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_9__/* .localGit */ .s)(root);
    const committed = await committedFiles(git);
    const { changed, deleted } = await git.uncommitted();
    const files = new Map(committed.map((file) => [file.path, file]));
    for (const path of changed)
        if (files.get(path)?.mode !== '160000')
            files.set(path, { path, blob: '', mode: '100644', size: 0 });
    for (const path of deleted)
        files.delete(path);
    for (const [path, commit] of await git.submodules())
        files.set(path, { path, blob: commit, mode: '160000', size: 0 });
    return new _core_path_index_js__WEBPACK_IMPORTED_MODULE_10__/* .PathIndex */ .E(files);
}
/** A repository without a commit has none. */
async function committedFiles(git) {
    const head = await git.resolve('HEAD').catch(() => undefined);
    return head === undefined ? [] : git.tree(head);
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

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


/***/ }),

/***/ 31666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PathIndex)
/* harmony export */ });
/** Index of values by path of the repository, with lookup by path and by folder. */
class PathIndex {
    #entries;
    #sorted;
    #top;
    constructor(entries) {
        this.#entries = entries;
        this.#sorted = [...entries.keys()].sort();
        this.#top = this.#sorted.filter((path) => !path.includes('/'));
    }
    get(path) {
        return this.#entries.get(path);
    }
    has(path) {
        return this.#entries.has(path);
    }
    /** Files in the root folder. */
    get atTop() {
        return this.#top;
    }
    get paths() {
        return this.#sorted;
    }
    /** Returns the files below a folder, sorted; all files for `.`. The time depends on the result, not on the size of the commit. */
    below(folder) {
        if (folder === '.')
            return this.#sorted;
        const prefix = `${folder}/`;
        const found = [];
        for (let at = this.#firstAtOrBehind(prefix); this.#sorted[at]?.startsWith(prefix); at++)
            found.push(this.#sorted[at]);
        return found;
    }
    #firstAtOrBehind(text) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#sorted[middle] < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
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

/** Tells whether an entry of `include` or `ignorePaths` is a pattern. Any other entry is a path, and everything below it. */
function isPattern(entry) {
    return /[*?]/.test(entry);
}
/** Builds the function that decides whether any of the entries covers a path. */
function coveredBy(entries) {
    const paths = new Set(entries.filter((entry) => !isPattern(entry)).map((entry) => entry.replace(/^\.\//, '').replace(/\/+$/, '')));
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

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
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
/**
 * Returns pairs of paths that collide on a file system that ignores case or normalizes Unicode. Includes directories: `A/x`
 * and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix);
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
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 67096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ passedOver),
/* harmony export */   n: () => (/* binding */ weightsIn)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90350);
/* harmony import */ var _formats_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89668);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49998);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85550);




/** Candidates whose content is checked; with more, the others count by their names. */
const MAX_CHECKED = 50_000;
/** Returns the files that contain weights: those with a name of weights whose content does not contradict it. */
async function weightsIn(paths, workTree) {
    const found = [];
    let checked = 0;
    for (const path of paths) {
        if (path.endsWith('.dvc')) {
            if ((0,_formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelPointer */ .Dw)(path.slice(0, -'.dvc'.length)))
                found.push(path);
            continue;
        }
        const isNamed = (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeightName */ .el)(path);
        if (!isNamed && !(0,_formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedWeightName */ .Lm)(path))
            continue;
        checked += 1;
        const identified = checked > MAX_CHECKED ? undefined : await workTree.format(path).catch(() => undefined);
        if (identified === undefined ? isNamed : identified.format.weights && (0,_formats_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpected */ .Dn)(path, identified.format.format))
            found.push(path);
    }
    return found;
}
const LARGE_BYTES = 1024 * 1024;
const BINARY_BYTES = 64 * 1024;
const MAX_POINTER_BYTES = 1024;
const MAX_PASSED_OVER = 1000;
/** Returns the large, binary and Git LFS files, submodules and DVC pointers outside of models, the largest first. */
async function passedOver({ head, models, workTree, attribute }) {
    const found = [];
    for (const path of head.paths) {
        if (found.length >= MAX_PASSED_OVER)
            break;
        if (models.some((model) => model !== '.' && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(path, model)))
            continue;
        const one = await passedOverFile(path, head.get(path), { workTree, attribute });
        if (one !== undefined)
            found.push(one);
    }
    return found.sort((a, b) => b.size - a.size);
}
async function passedOverFile(path, file, { workTree, attribute }) {
    if (file === undefined)
        return undefined;
    if (file.mode === '160000')
        return { path, size: 0, kind: 'submodule' };
    if (/\.dvc$|(^|\/)dvc\.lock$/.test(path))
        return { path, size: 0, kind: 'dvc' };
    const mayPoint = file.size > 0 && file.size < MAX_POINTER_BYTES && (attribute(path) === 'lfs' || (file.size > 115 && file.size < 160));
    if (!mayPoint && file.size < BINARY_BYTES)
        return undefined;
    const identified = await workTree.format(path).catch(() => undefined);
    if (identified === undefined)
        return undefined;
    const { format, size, pointer } = identified;
    if (format.weights && !(0,_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .isExample */ .tG)(path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.'))
        return undefined;
    if (pointer !== undefined)
        return { path, size: pointer.size, kind: 'lfs' };
    if (identified.isText || format.format === 'document')
        return undefined;
    if (size >= LARGE_BYTES)
        return { path, size, kind: 'large' };
    return size >= BINARY_BYTES && format.format !== 'other' ? { path, size, kind: 'binary' } : undefined;
}


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ collectAttributes),
  G: () => (/* binding */ collectLists)
});

// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/core/path-pattern.js
var path_pattern = __webpack_require__(24904);
;// CONCATENATED MODULE: ./build/domains/models/attributes.js


/** Lines of one file that are evaluated; of a longer one nothing is known. */
const MAX_LINES = 2000;
/**
 * Returns a function that tells whether Git LFS is declared for a path of the repository. The last line that matches counts; a file in a
 * deeper folder overrides the ones above it.
 *
 * @param files - path and text of every `.gitattributes` file of the commit.
 * @see https://git-scm.com/docs/gitattributes
 */
function lfsAttributes(files) {
    const parsed = files
        .map(([path, text]) => ({ folder: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.', lines: parse(text) }))
        .sort((a, b) => depth(b.folder) - depth(a.folder));
    return (path) => {
        for (const { folder, lines } of parsed) {
            const found = (0,repository_path/* isBelow */.Yw)(path, folder) ? decide(lines, folder === '.' ? path : path.slice(folder.length + 1)) : undefined;
            if (found !== undefined)
                return found;
        }
        return 'none';
    };
}
function depth(folder) {
    return folder === '.' ? 0 : folder.split('/').length;
}
function parse(text) {
    const all = text.split('\n');
    if (all.length > MAX_LINES)
        return [{ pattern: undefined, lfs: false }];
    return all
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('[attr]'))
        .flatMap((line) => {
        const [text = '', ...attributes] = line.startsWith('"') ? [''] : line.split(/[ \t]+/);
        const filter = attributes.findLast((each) => /^[-!]?filter(=|$)/.test(each) || each === 'binary');
        if (text === '')
            return [{ pattern: undefined, lfs: false }];
        if (filter === undefined || filter === 'binary')
            return [];
        const pattern = (0,path_pattern/* parsePattern */.EY)(text, { folders: false });
        return [{ pattern: typeof pattern === 'string' ? undefined : pattern, lfs: filter === 'filter=lfs' }];
    });
}
function decide(lines, path) {
    const [whole, name] = [(0,path_pattern/* splitPath */.Uf)(path), (0,path_pattern/* splitPath */.Uf)(path.slice(path.lastIndexOf('/') + 1))];
    for (const { pattern, lfs } of lines.toReversed()) {
        if (pattern === undefined)
            return 'unknown';
        const fits = pattern.text.includes('/') ? (0,path_pattern/* matches */.cK)(pattern, whole) : (0,path_pattern/* matches */.cK)(pattern, name);
        if (fits)
            return lfs ? 'lfs' : 'none';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/domains/models/lists.js
/** Longest list that is read. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const MAX_NAMED = 20;
const INDEX = /(^|\/)[^/]*\.index\.json$/;
const TFJS = /(^|\/)[^/]*(model|weights_manifest)[^/]*\.json$/;
const CHECKSUMS = /(^|\/)((sha|md5|checksum)[^/]*(sums?|\.txt)|checksums?|[^/]+\.(sha256|sha512|sha256sum|md5))(\.txt)?$/i;
/** Tells whether the content of a file may name other files of the model. */
function isList(path) {
    return INDEX.test(path) || TFJS.test(path) || CHECKSUMS.test(path);
}
/**
 * Compares the lists of a model with its files.
 *
 * @param files - the measured files of the model.
 * @param texts - the content of the files for which `isList` holds.
 */
function compareLists(files, texts) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const indexes = texts.flatMap(({ path, text }) => {
        const named = shardsNamed(path, text);
        return named === undefined ? [] : [{ path, named }];
    });
    const lists = texts.flatMap((list) => (CHECKSUMS.test(list.path) ? checksums(list, byPath) : []));
    return [...shardLists(indexes, byPath), ...lists];
}
/** Returns the shards that an index names, relative to the model; `undefined` for any other file. */
function shardsNamed(path, text) {
    if (CHECKSUMS.test(path))
        return undefined;
    const value = parsed(text);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const names = INDEX.test(path) ? Object.values(record(record(value)['weight_map'])) : manifestPaths(value);
    const plain = [...new Set(names.filter((name) => typeof name === 'string' && name !== ''))];
    return plain.length === 0 ? undefined : plain.map((name) => `${folder}${name}`);
}
/** The paths in the weights manifest of TensorFlow.js. */
function manifestPaths(value) {
    const groups = Array.isArray(value) ? value : record(value)['weightsManifest'];
    return Array.isArray(groups)
        ? groups.flatMap((group) => (Array.isArray(record(group)['paths']) ? record(group)['paths'] : []))
        : [];
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** `model-00001-of-00003.safetensors`, `group1-shard1of3.bin` and the like: what comes before, the number, and how many there are. */
const NUMBERED = /^(.*?[-_.](?:shard)?)(\d{1,5})(-of-|of)(\d{1,5})(\.[^/]*)?$/;
function shardLists(indexes, byPath) {
    const named = new Set(indexes.flatMap((index) => index.named));
    const sets = numberedSets([...byPath.keys()]);
    const series = seriesOf([...named]);
    const ofIndexes = indexes.map((index) => {
        const own = seriesOf(index.named);
        const siblings = sets.filter(({ prefix, ending }) => own.has(seriesKey(prefix, ending))).flatMap(({ paths }) => paths);
        return shards(index.path, index.named.filter((path) => !byPath.has(path)), siblings.filter((path) => !named.has(path)));
    });
    const counted = sets
        .filter(({ paths }) => !paths.some((path) => named.has(path)))
        .filter(({ prefix, ending }) => !series.has(seriesKey(prefix, ending)))
        .map((set) => shards(set.paths[0] ?? '', expected(set, byPath), []));
    return [...ofIndexes, ...counted];
}
/** What numbered files of one series have in common, however many there are. */
function seriesKey(prefix, ending) {
    return JSON.stringify([prefix, ending]);
}
function seriesOf(names) {
    return new Set(names.flatMap((name) => {
        const match = NUMBERED.exec(name);
        return match?.[1] === undefined ? [] : [seriesKey(match[1], match[5])];
    }));
}
function shards(path, missing, extra) {
    return { path, list: 'shards', missing: missing.slice(0, MAX_NAMED), extra: extra.slice(0, MAX_NAMED), different: [] };
}
function numberedSets(paths) {
    const sets = new Map();
    for (const path of paths) {
        const [, prefix = '', number = '', between = '', count = '', ending] = NUMBERED.exec(path) ?? [];
        if (number === '' || Number(count) > 10_000)
            continue;
        const key = JSON.stringify([prefix, between, count, ending]);
        const set = sets.get(key) ?? { prefix, between, count, ending, digits: number.length, paths: [] };
        set.paths.push(path);
        sets.set(key, set);
    }
    return [...sets.values()];
}
/** Returns the first missing names of a set. TensorFlow counts its shards from zero, the others from one. */
function expected({ prefix, between, count, ending = '', digits, paths }, byPath) {
    const first = paths.some((path) => Number(NUMBERED.exec(path)?.[2]) === 0) || /\.data-$/.test(prefix) ? 0 : 1;
    const missing = [];
    for (let index = 0; index < Number(count) && missing.length < MAX_NAMED; index++) {
        const number = String(index + first);
        const name = `${prefix}${between === 'of' ? number : number.padStart(digits, '0')}${between}${count}${ending}`;
        if (!byPath.has(name))
            missing.push(name);
    }
    return missing;
}
const LINE = /^\\?([0-9a-fA-F]{32,128})[ \t]+[ *]?(.+)$|^(?:SHA256|SHA512|SHA1|MD5) ?\((.+)\) ?= ?([0-9a-fA-F]{32,128})$/;
/** Compares a list as `sha256sum` or `shasum --tag` writes it. Any other file gives nothing. */
function checksums({ path, text }, byPath) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const entries = lines.map((line) => entryOf(line, path));
    if (entries.length === 0 || entries.some((entry) => entry === undefined))
        return [];
    const missing = [];
    const different = [];
    for (const { name, digest } of entries.filter((entry) => entry !== undefined)) {
        const target = `${folder}${name.replace(/^\.\//, '')}`;
        const file = byPath.get(target);
        if (file === undefined)
            missing.push(target);
        else if (!agrees(file, digest))
            different.push(target);
    }
    return [{ path, list: 'checksums', missing: missing.slice(0, MAX_NAMED), extra: [], different: different.slice(0, MAX_NAMED) }];
}
function entryOf(line, path) {
    const [, digest, name, tagged, tag] = LINE.exec(line.trim()) ?? [];
    if (digest !== undefined && name !== undefined)
        return { name, digest: digest.toLowerCase() };
    if (tagged !== undefined && tag !== undefined)
        return { name: tagged, digest: tag.toLowerCase() };
    // A list for one file may hold the digest alone: `model.onnx.sha256`.
    const alone = /^[0-9a-fA-F]{64}$/.test(line.trim()) ? line.trim().toLowerCase() : undefined;
    const own = /([^/]+)\.(sha256|sha256sum)(\.txt)?$/i.exec(path)?.[1];
    return alone === undefined || own === undefined ? undefined : { name: own, digest: alone };
}
/** Compares what the manifest has: a digest of another algorithm is not compared. */
function agrees({ sha256, sha512 }, digest) {
    if (digest.length === 64)
        return digest === sha256;
    return digest.length !== 128 || sha512 === undefined || digest === sha512;
}

;// CONCATENATED MODULE: ./build/domains/models/collect-lists.js



const MAX_ATTRIBUTES_BYTES = 1024 * 1024;
/** Compares the lists in a model, such as indexes of shards and lists of checksums, with its files. */
async function collectLists(folder, { files }, workTree) {
    const lists = files.filter(({ entry, onDisk }) => entry.source === 'content' && onDisk <= MAX_LIST_BYTES && isList(entry.path));
    const texts = await Promise.all(lists.map(({ entry }) => textOf((0,repository_path/* joinPath */.uJ)(folder, entry.path), entry.path, MAX_LIST_BYTES, workTree)));
    return compareLists(files.map(({ entry }) => entry), texts.flat());
}
/** Reads every `.gitattributes` of the commit. One that cannot be read declares nothing that is known. */
async function collectAttributes(head, workTree) {
    const paths = head.paths.filter((path) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
    const texts = await Promise.all(paths.map((path) => textOf(path, path, MAX_ATTRIBUTES_BYTES, workTree)));
    const known = texts.flat();
    return known.length < paths.length ? () => 'unknown' : lfsAttributes(known.map(({ path, text }) => [path, text]));
}
async function textOf(file, path, maxBytes, workTree) {
    return workTree.text(file, { maxBytes, missing: 'FILE_UNREADABLE' }).then((text) => [{ path, text }], () => []);
}


/***/ }),

/***/ 47328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readLocalConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11615);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96121);





/**
 * Reads the configuration of the repository that contains a folder. It does not depend on the current directory, so the
 * same model gives the same manifest. For commands that do not evaluate a change.
 */
async function readLocalConfig(folder) {
    const root = repositoryAround(folder);
    try {
        const text = await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2), { maxBytes: _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .GW, missing: 'USAGE', noFollow: true });
        return { root, config: (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfig */ .o4)(text, _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2) };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM && error.code === 'USAGE')
            return { root, config: undefined };
        throw error;
    }
}
/**
 * Returns the nearest parent folder that contains `.git` or a configuration, or the folder itself. A downloaded model may
 * contain its own configuration, so commands report what the configuration excludes.
 */
function repositoryAround(folder) {
    for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2)))
            return current;
        if (current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current))
            return folder;
    }
}


/***/ })

};
