export const id = 3204;
export const ids = [3204];
export const modules = {

/***/ 32180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownPacks: () => (/* binding */ ownPacks)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65347);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42604);
/* harmony import */ var _ports_files_repository_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16493);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94015);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3495);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96121);
/* harmony import */ var _settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60168);








const MAX_BYTES = 1024 * 1024;
/** Reads the local packs that the configuration of the repository names. Returns none if one is invalid; the gate reports that error. */
async function ownPacks(cwd) {
    try {
        const root = await (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_3__/* .localGit */ .s)(cwd).top();
        const files = await (0,_ports_files_repository_files_js__WEBPACK_IMPORTED_MODULE_2__/* .uncommittedFiles */ .b)(root, (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_3__/* .localGit */ .s)(root));
        const read = async (path) => (await files.read(path, MAX_BYTES)).toString('utf8');
        const config = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_4__/* .configPathAmong */ .ei)(files.paths);
        const patterns = (0,_settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_6__/* .localPacks */ .EQ)((0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_5__.parseConfig)(await read(config), config).policies?.custom);
        const paths = files.paths.filter((path) => patterns.some((pattern) => (0,_domains_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_7__/* .matchesPath */ .$)(pattern, path)));
        return await Promise.all(paths.map(async (path) => (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__.parsePack)(await read(path), path)));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM)
            return [];
        throw error;
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


/** Tells whether an entry of `include` or `ignorePaths` is a pattern. Any other entry is a path, and everything below it. */
function isPattern(entry) {
    return /[*?]/.test(entry);
}
/** Builds the function that decides whether any of the entries covers a path. */
function coveredBy(entries) {
    const paths = new Set(entries.filter((entry) => !isPattern(entry)).map((entry) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .hT)(entry.replace(/^\.\//, ''), '/')));
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

/***/ 74804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export blobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Tells whether a file of a commit is a regular one, and not a symbolic link or a submodule. */
function isRegular({ mode }) {
    return mode.startsWith('100');
}
/** Returns the algorithm of a repository's object ids. */
function algorithmOf(id) {
    return id.length === 40 ? 'sha1' : 'sha256';
}
/** Returns git's blob id of content. @see https://git-scm.com/docs/hash-function-transition */
function blobId(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Tells whether content is that of a blob. */
function isBlob(bytes, id) {
    return blobId(bytes, algorithmOf(id)) === id;
}
/** Returns the files of a tree by their paths. */
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}


/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   K6: () => (/* binding */ OwnerIndex),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   zE: () => (/* binding */ MAX_CODEOWNERS_BYTES)
/* harmony export */ });
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);

/** Locations that GitHub searches, in its order. Only the first file that exists is used. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a file of this size or more; no path has an owner then. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/**
 * Parses a CODEOWNERS file as GitHub does: invalid lines are skipped and reported. Sections are not supported.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = [];
    const faults = [];
    if (Buffer.byteLength(text) >= MAX_CODEOWNERS_BYTES)
        return { rules, faults: [fault(1, 1, 'too-large', 'the file has 3 MB or more; GitHub does not load it, so no file has an owner')] };
    const lines = text.split('\n');
    if (text.startsWith('\ufeff')) {
        lines[0] = lines[0]?.slice(1) ?? '';
        faults.push({ ...fault(1, 1, 'byte-order-mark', 'the file starts with a byte order mark; save it without one'), level: 'warning' });
    }
    const patternOf = parsedOnce();
    for (const [index, raw] of lines.entries()) {
        const parsed = parseLine(raw.replace(/\r$/, ''), index + 1, patternOf);
        for (const each of parsed.faults.slice(0, MAX_FAULTS - faults.length))
            faults.push(each);
        if (parsed.rule !== undefined)
            rules.push(parsed.rule);
    }
    return { rules, faults: [...faults, ...repeated(rules)] };
}
/** The most faults that are kept; a file of 3 MB can have a million. */
const MAX_FAULTS = 1000;
/** Returns a parser of patterns that parses equal ones once. */
function parsedOnce() {
    const known = new Map();
    return (text) => {
        const pattern = known.get(text) ?? (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text);
        known.set(text, pattern);
        return pattern;
    };
}
function fault(line, column, kind, message) {
    return { line, column, level: 'error', kind, message };
}
function parseLine(raw, line, patternOf) {
    const start = raw.search(/[^ \t]/);
    if (start === -1 || raw[start] === '#')
        return { faults: [] };
    const [first, ...rest] = wordsOf(raw, start);
    if (first === undefined)
        return { faults: [] };
    const pattern = patternOf(unescapeBlanks(first.text));
    const comment = rest.findIndex(({ text }) => text.startsWith('#'));
    const names = comment === -1 ? rest : rest.slice(0, comment);
    const owners = names.map((word) => ({ word, owner: parseOwner(word.text) }));
    const errors = [
        ...(typeof pattern === 'string' ? [fault(line, first.column, pattern, _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_FAULTS */ .L[pattern])] : []),
        ...(first.text.includes('#')
            ? [fault(line, first.column, 'ambiguous-hash', 'found "#" in a pattern, where some tools start a comment; use "?" instead')]
            : []),
        ...owners.flatMap(({ word, owner }) => owner === undefined ? [fault(line, word.column, 'invalid-owner', ownerAdvice(word.text))] : []),
    ];
    if (typeof pattern === 'string' || errors.length > 0)
        return { faults: errors };
    const warnings = first.text.normalize('NFC') === first.text ? [] : [unicodeForm(line, first.column)];
    return { rule: { line, pattern, owners: owners.flatMap(({ owner }) => (owner === undefined ? [] : [owner])) }, faults: warnings };
}
function unicodeForm(line, column) {
    const message = 'the pattern is not in Unicode normalization form C (NFC); a path that looks the same may not match';
    return { ...fault(line, column, 'unicode-form', message), level: 'warning' };
}
/** Splits a line at whitespace. In the first word whitespace may be escaped. */
function wordsOf(raw, start) {
    const words = [];
    let at = start;
    while (at < raw.length) {
        let end = at;
        while (end < raw.length && !/[ \t]/.test(raw[end] ?? ''))
            end += raw[end] === '\\' && words.length === 0 ? 2 : 1;
        words.push({ text: raw.slice(at, end), column: at + 1 });
        at = end;
        while (/[ \t]/.test(raw[at] ?? ''))
            at++;
    }
    return words;
}
/** Replaces `\ ` by a space: a pattern needs no escape for it. */
function unescapeBlanks(text) {
    return text.replace(/\\([ \t])/g, '$1');
}
function parseOwner(text) {
    if (/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/.test(text))
        return { kind: 'user', login: text.slice(1) };
    if (/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text))
        return { kind: 'team', team: text.slice(1) };
    if (text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text))
        return { kind: 'email', email: text };
    return undefined;
}
function ownerAdvice(text) {
    const shown = JSON.stringify(text.slice(0, 60));
    return `${shown} is not an owner; write @login, @organisation/team or an email address`;
}
/** Finds patterns that occur on several lines: only the last line applies, owners are not merged. */
function repeated(rules) {
    const last = new Map(rules.map((rule) => [rule.pattern.text, rule.line]));
    const earlier = rules.filter(({ pattern, line }) => last.get(pattern.text) !== line).slice(0, MAX_FAULTS);
    return earlier.map(({ pattern, line }) => {
        const message = `line ${last.get(pattern.text)} repeats the pattern, and only that line applies; owners are not merged`;
        return { ...fault(line, 1, 'repeated-pattern', message), level: 'warning' };
    });
}
/** Index that finds the line for a path: the last one that matches. Build it once for many paths. */
class OwnerIndex {
    #rules;
    #lists = { is: new Map(), ends: new Map(), starts: new Map() };
    #others = [];
    /** Lengths of the keys: parts of a name with another length need no lookup. */
    #lengths = { is: new Set(), ends: new Set(), starts: new Set() };
    constructor(rules) {
        this.#rules = rules;
        const keys = rules.map(({ pattern }) => (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(pattern));
        const uses = new Map();
        for (const { kind, text } of keys.flat())
            uses.set(`${kind} ${text}`, (uses.get(`${kind} ${text}`) ?? 0) + 1);
        const usesOf = ({ kind, text }) => uses.get(`${kind} ${text}`) ?? 0;
        for (const [index, of] of keys.entries())
            this.#listFor([...of].sort((a, b) => usesOf(a) - usesOf(b))[0]).push(index);
    }
    /** Returns the rule for a path, or `undefined` when no line matches. A rule without owners means that the path has no owner. */
    find(path) {
        const split = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        let best = this.#lastIn(this.#others, split, -1);
        for (const name of new Set(split.names))
            for (const list of this.#listsOf(name))
                best = Math.max(best, this.#lastIn(list, split, best));
        return this.#rules[best];
    }
    /** Returns the list of a key, and creates it. Callers pass the key that the fewest rules share. */
    #listFor(key) {
        if (key === undefined)
            return this.#others;
        this.#lengths[key.kind].add(key.text.length);
        const map = this.#lists[key.kind];
        const list = map.get(key.text) ?? [];
        map.set(key.text, list);
        return list;
    }
    *#listsOf(name) {
        const { is, ends, starts } = this.#lists;
        yield is.get(name) ?? [];
        for (const length of this.#lengths.ends)
            if (length <= name.length)
                yield ends.get(name.slice(-length)) ?? [];
        for (const length of this.#lengths.starts)
            if (length <= name.length)
                yield starts.get(name.slice(0, length)) ?? [];
    }
    /** Returns the last index above `floor` in an ascending list whose rule matches, else -1. */
    #lastIn(list, path, floor) {
        for (let at = list.length - 1; at >= 0; at--) {
            const index = list[at] ?? -1;
            if (index <= floor)
                return -1;
            const rule = this.#rules[index];
            if (rule !== undefined && (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(rule.pattern, path))
                return index;
        }
        return -1;
    }
}
/**
 * Normalizes a path as a file system that ignores case and Unicode forms compares it; removes trailing dots and spaces of names.
 */
function foldPath(path) {
    return path.normalize('NFKC').toLowerCase().split('/').map(withoutTail).join('/');
}
/**
 * Removes trailing dots, spaces and newlines, which some systems drop, unless nothing else remains. A regular expression takes
 * quadratic time here.
 */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && '. \n'.includes(name[end - 1] ?? ''))
        end--;
    return end === 0 ? name : name.slice(0, end);
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   GJ: () => (/* binding */ windowsFault),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   eT: () => (/* binding */ faultOfInput),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

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
/** Returns why a path that a user states is not allowed, with the correction for the separator of Windows. */
function faultOfInput(path) {
    const fault = faultOfPath(path);
    return fault === 'backslash' ? 'write / in place of \\' : fault;
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Characters that Windows does not store in a name. A colon selects a drive, or another stream of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
const REFUSED = /[<>:"|?*\\\u0000-\u001f]/;
/** Returns why Windows cannot hold a path, or would read it as another one; `undefined` for a path that it holds. */
function windowsFault(path) {
    for (const segment of path.split('/')) {
        if (segment === '.' || segment === '..')
            continue;
        const refused = REFUSED.exec(segment);
        if (refused !== null)
            return `contains ${JSON.stringify(refused[0])}`;
        if (segment !== withoutEnd(segment))
            return `ends with a ${segment.endsWith('.') ? 'dot' : 'space'}`;
        if (DEVICES.test(withoutEnd(segment.split('.', 1)[0] ?? '')))
            return `is the name of a device (${JSON.stringify(segment)})`;
    }
    return undefined;
}
/** Removes dots and spaces from the end of a name, as Windows does. */
function withoutEnd(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * Returns pairs of paths that collide on a file system that ignores case, normalizes Unicode, or drops dots and spaces at the end of a
 * name. Includes directories: `A/x` and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix.split('/').map(withoutEnd).join('/'));
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
    const bare = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .hT)(path.replace(/^(\.\/)+/, ''), '/');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PACK_BYTES: () => (/* binding */ MAX_PACK_BYTES),
/* harmony export */   parsePack: () => (/* binding */ parsePack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67950);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29071);



const MAX_PACK_BYTES = 256 * 1024;
/**
 * Parses a pack from an untrusted source.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
function parsePack(text, where) {
    const pack = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)({ text, where, validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validatePolicyPackV1 */ .ti, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value;
    const ids = pack.rules.map(({ id }) => id);
    const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
    if (duplicate !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('PACK_INVALID', `${where}: duplicate rule id ${duplicate}. Give every rule a unique id.`);
    return pack;
}


/***/ }),

/***/ 20108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ faultOnDisk),
/* harmony export */   z: () => (/* binding */ diskPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);



/**
 * Joins a path of a commit, a manifest, a signature or an archive to a folder. On Windows refuses a path that the system would read as
 * another one: `c:x` is on another drive, `a::$DATA` is `a`, `NUL` is a device, `a.` is `a`.
 *
 * @throws {SealError} NAME_INVALID
 */
function diskPath(folder, path, platform = process.platform) {
    const fault = faultOnDisk(path, platform);
    if (fault === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('NAME_INVALID', `Cannot access ${JSON.stringify(path)}: it ${fault}, so Windows would read it as another path.`, {
        path,
        problem: `a path that Windows cannot hold, because it ${fault}`,
    });
}
/** Tells why this system cannot hold a path. */
function faultOnDisk(path, platform = process.platform) {
    return platform === 'win32' ? (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .windowsFault */ .GJ)(path) : undefined;
}


/***/ }),

/***/ 54347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Tells whether a path is a folder or something below it. A name may begin with two dots. */
function isInside(path, folder) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below);
}
/** Returns the path below a folder, with `/` between the names. A path elsewhere begins with `..`, or is absolute. */
function pathBelow(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 16493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ uncommittedFiles),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74804);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20108);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6554);





/** Mode of a symbolic link in git. */
const LINK = '120000';
/** Returns the files of HEAD. Reads a file from the working tree only when its blob id equals the one in the commit. */
async function committedFiles(root, git) {
    const files = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return {
        paths: [...files.keys()].sort(),
        read: async (path, maxBytes) => {
            const file = files.get(path);
            if (file === undefined || !(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(file))
                throw special(path);
            if (file.size > maxBytes)
                throw tooLarge(path, maxBytes);
            const local = await readRegular(root, path, maxBytes).catch(() => undefined);
            if (local !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .qf)(local, file.blob))
                return local;
            const bytes = await git.show('HEAD', path);
            if (bytes === undefined)
                throw special(path);
            return bytes;
        },
        link: async (path) => {
            const file = files.get(path);
            return file?.mode === LINK ? (await git.blob(file.blob)).toString('utf8') : undefined;
        },
    };
}
/** Returns the files of the working tree, committed or not. */
async function uncommittedFiles(root, git) {
    const { changed, deleted } = await git.uncommitted();
    const paths = new Set([...(await git.tree('HEAD')).map(({ path }) => path), ...changed]);
    for (const path of deleted)
        paths.delete(path);
    return {
        paths: [...paths].sort(),
        read: (path, maxBytes) => readRegular(root, path, maxBytes),
        link: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(root, path)).catch(() => undefined),
    };
}
function special(path, cause) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_SPECIAL', { path, problem: 'not a regular file, so its content is unknown', cause });
}
function notCheckedOut(path, cause) {
    const problem = 'in the commit, but not checked out, so its content is unknown; a sparse checkout leaves out files';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_CHANGED', { path, problem, cause });
}
function tooLarge(path, maxBytes) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_UNREADABLE', { path, problem: `larger than the limit of ${maxBytes} bytes` });
}
async function readRegular(root, path, maxBytes) {
    const handle = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .openNoFollow */ .z)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(root, path)).catch((cause) => {
        throw cause.code === 'ENOENT' ? notCheckedOut(path, cause) : special(path, cause);
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw special(path);
        if (stats.size > maxBytes)
            throw tooLarge(path, maxBytes);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 23698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runGitProgram)
/* harmony export */ });
/* unused harmony export findGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54347);






const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/**
 * Runs git without a shell.
 *
 * @param environment - variables to add. None is inherited but the search path and what git needs to start.
 * @throws {SealError} GIT_UNAVAILABLE - git is not installed.
 */
function runGitProgram(folder, args, environment = {}) {
    const place = { folder, env: process.env, platform: process.platform };
    const { program, path } = findGit(place);
    const env = { ...inherited(place.env), PATH: path, HOME: homeFor(place), LC_ALL: 'C', ...environment };
    const options = { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(program), env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: TIMEOUT_MS };
    return new Promise((done) => {
        // Not the working directory: a system may start programs from there.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, ['-C', folder, ...args], options, (error, stdout, stderr) => done({ stdout, stderr: stderr.toString('utf8'), error }));
    });
}
/** Windows programs do not start without these. */
function inherited(env) {
    return Object.fromEntries(['SystemRoot', 'USERPROFILE', 'TEMP'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** Where systems look for programs if the environment has no search path. */
const DEFAULT_PATH = ['/usr/local/bin', '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
const found = new Map();
/**
 * Finds git in the absolute folders of the search path. A folder of the working tree is skipped, since a commit can contain a program with
 * that name.
 *
 * @throws {SealError} GIT_UNAVAILABLE
 */
function findGit({ folder, env, platform }) {
    const search = env['PATH'] ?? DEFAULT_PATH;
    const tree = treeOf(folder);
    const key = `${search}\0${tree}`;
    const known = found.get(key);
    if (known !== undefined)
        return known;
    const folders = search.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(each));
    const outside = folders.filter((each) => !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(each), tree));
    const program = outside.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(each, platform === 'win32' ? 'git.exe' : 'git')).find((file) => isProgram(file, tree));
    if (program === undefined)
        throw notInstalled(outside.length < folders.length);
    const result = { program, path: outside.join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter) };
    found.set(key, result);
    return result;
}
function notInstalled(skipped) {
    const why = skipped ? ' Folders of PATH inside the working tree are not searched, because a commit can contain a program called git.' : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealError */ .EM('GIT_UNAVAILABLE', `git is not installed, or not in PATH.${why} Install it before actions/checkout runs (apt-get install git, apk add git), because without git that action downloads files without their history.`);
}
/** Returns the working tree that contains a folder, or the folder itself. */
function treeOf(folder) {
    const start = realPath(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at) === at)
            return start;
    }
}
function isProgram(file, tree) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile() && !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(file), tree);
    }
    catch {
        return false;
    }
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    }
}
const homes = new Map();
/**
 * Returns the home folder for git. In a job, git gets one of its own, which trusts the folders of the workspace: in a container, another
 * user owns them. Newer versions of git accept the trusted folder as an argument; older ones read it only from there.
 */
function homeFor({ folder, env }) {
    const workspace = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_WORKSPACE'] : undefined;
    if (workspace === undefined || !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(folder), realPath(workspace)))
        return env['HOME'];
    const known = homes.get(folder);
    if (known !== undefined)
        return known;
    const temporary = env['RUNNER_TEMP'];
    const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(temporary) ? temporary : (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'weightseal-git-'));
    if (homes.size === 0)
        process.once('exit', removeHomes);
    const trusted = new Set([folder, realPath(folder)].flatMap((each) => upTo(each, [workspace, realPath(workspace)])));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, '.gitconfig'), `[safe]\n${[...trusted].map((each) => `\tdirectory = ${quoted(each)}\n`).join('')}`);
    homes.set(folder, home);
    return home;
}
function removeHomes() {
    for (const home of homes.values())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(home, { recursive: true, force: true });
    homes.clear();
}
/** Returns a folder and those above it, up to the first of the ends. */
function upTo(folder, ends) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);
    const above = ends.includes(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path ? [] : upTo((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), ends);
    return [path, ...above];
}
/** Quotes a value of a git configuration. */
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}


/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74804);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23698);





const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    // A commit can contain a bare repository; its configuration must not count.
    '-c',
    'safe.bareRepository=explicit',
    // Versions before 2.44 fetch missing objects of a partial clone otherwise.
    '-c',
    'protocol.allow=never',
];
/** @param folder - any folder of the working tree. */
function localGit(folder) {
    const run = (args) => runGit(folder, args);
    // Several parts of a run read the same tree, and nothing commits during a run.
    const trees = new Map();
    return {
        show: async (ref, path) => {
            const found = await run(['ls-tree', '-z', checkedRef(ref), '--', path]);
            const blob = parseTree(found)[0];
            if (blob === undefined || blob.path !== path || !(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)(blob))
                return undefined;
            return run(['cat-file', 'blob', blob.blob]);
        },
        blob: (id) => run(['cat-file', 'blob', checkedRef(id)]),
        resolve: async (ref) => text(await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])),
        parents: async (commit) => {
            const header = (await run(['cat-file', 'commit', checkedRef(commit)])).toString('utf8').split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
        },
        tree: (ref) => {
            const known = trees.get(ref) ?? run(['ls-tree', '-r', '-l', '-z', checkedRef(ref)]).then(parseTree);
            trees.set(ref, known);
            return known;
        },
        uncommitted: async () => parseStatus(await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'])),
        has: async (commit) => {
            const here = await run(['cat-file', '-e', `${checkedRef(commit)}^{commit}`]).then(() => true, () => false);
            return here || (text(await run(['rev-parse', '--is-shallow-repository'])) === 'true' ? 'unknown' : false);
        },
        remote: async (name) => text(await run(['remote', 'get-url', checkedRef(name)])),
        ignored: async (folder) => {
            const args = ['ls-files', '--full-name', '--others', '--ignored', '--exclude-standard', '--directory', '-z', '--', folder];
            return entriesOf(await run(args)).map(({ text }) => text.replace(/\/$/, ''));
        },
        submodules: async () => {
            const entries = entriesOf(await run(['ls-files', '--full-name', '--stage', '-z']));
            return new Map(entries.flatMap(({ text: entry }) => {
                const [, commit = '', path = ''] = /^160000 ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry) ?? [];
                return commit === '' ? [] : [[path, commit]];
            }));
        },
        tags: async () => entriesOf(await run(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']), '\n').map(({ text: name }) => name),
        top: () => topOf(run),
        mergeBase: async (a, b) => {
            try {
                return text(await run(['merge-base', checkedRef(a), checkedRef(b)]));
            }
            catch {
                return undefined;
            }
        },
    };
}
function text(output) {
    return output.toString('utf8').trim();
}
/** Returns the name. Fails for a name that git would parse as a flag. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/** Parses entries `mode type blob size\tpath`, separated by NUL. Without `-l`, the size is missing. @throws {SealError} NAME_INVALID */
function parseTree(output) {
    const files = entriesOf(output).map(({ text: line, utf8 }) => {
        const tab = line.indexOf('\t');
        const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/);
        if (size === 'BAD')
            throw partialClone();
        return { path: line.slice(tab + 1), blob, mode, size: Number(size) || 0, ...(utf8 ? {} : { notUtf8: true }) };
    });
    requireDistinct(files);
    return files;
}
/** Fails if a name that is not UTF-8 is written like another name: one of the two files would hide the other. */
function requireDistinct(files) {
    const escaped = new Set(files.flatMap(({ path, notUtf8 }) => (notUtf8 === true ? [path] : [])));
    if (escaped.size === 0)
        return;
    const seen = new Set();
    for (const { path } of files) {
        if (escaped.has(path) && seen.has(path))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('NAME_INVALID', `Two files of the commit are shown as ${path}: the name of one is not UTF-8. Rename it.`, {
                path,
            });
        seen.add(path);
    }
}
/** Parses entries `XY path`, separated by NUL. A D in the last column that is set means that the file is deleted. */
function parseStatus(output) {
    const entries = entriesOf(output);
    const gone = ({ text: entry }) => entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' ');
    const path = ({ text: entry }) => entry.slice(3);
    const changed = entries.filter((entry) => !gone(entry));
    return {
        changed: changed.map(path),
        deleted: entries.filter(gone).map(path),
        notUtf8: changed.filter(({ utf8 }) => !utf8).map(path),
    };
}
/** Splits output into its entries. One name that is not UTF-8 does not hide the others. */
function entriesOf(output, separator = '\0') {
    const whole = decoded(output);
    const entries = whole === undefined ? split(output, separator).map(toEntry) : whole.split(separator).map((text) => ({ text, utf8: true }));
    return entries.filter(({ text }) => text !== '');
}
function split(output, separator) {
    const parts = [];
    let start = 0;
    for (let end = output.indexOf(separator); end !== -1; end = output.indexOf(separator, start)) {
        parts.push(output.subarray(start, end));
        start = end + separator.length;
    }
    return [...parts, output.subarray(start)];
}
function toEntry(bytes) {
    const text = decoded(bytes);
    if (text !== undefined)
        return { text, utf8: true };
    // As Latin-1, each byte is one character.
    const escaped = bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\${byte.charCodeAt(0).toString(8)}`);
    return { text: escaped, utf8: false };
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1' };
async function runGit(folder, args) {
    const { stdout, stderr, error } = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runGitProgram */ .j)(folder, [...SAFE, ...args], ENVIRONMENT);
    if (error !== null)
        throw gitError(args, stderr, error);
    return stdout;
}
/** Older versions were never tried. */
const OLDEST = [2, 25];
/** Returns the top folder, if the git directory belongs to it: a commit can contain a bare repository whose configuration names any folder. */
async function topOf(run) {
    const version = text(await run(['version']));
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_UNAVAILABLE', `This is ${version}, which is too old. Install git ${OLDEST.join('.')} or newer.`);
    const top = lineOf(await run(['rev-parse', '--show-toplevel']));
    const used = lineOf(await run(['rev-parse', '--absolute-git-dir']));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(used)) !== (await ownGitDirectory(top)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `Git would use the repository in ${used} for ${top}, which that folder does not have as .git. A commit can contain such a repository; run Weightseal in the top folder of the checkout.`);
    return top;
}
/** Returns the git directory of a working tree: its folder `.git`, or the one that the file `.git` of a linked working tree names. */
async function ownGitDirectory(top) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
    if (stats === undefined)
        return undefined;
    if (!stats.isFile())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place);
    const [, named] = /^gitdir: (.+)$/m.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8')) ?? [];
    return named === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named));
}
/** Returns a line of output without its end. A path may end with a blank. */
function lineOf(output) {
    return output.toString('utf8').replace(/\r?\n$/, '');
}
function gitError(args, stderr, cause) {
    if (/lazy fetching disabled|transport '[^']*' not allowed|promisor/.test(stderr))
        return partialClone(cause);
    const [reason = cause.message] = stderr
        .trim()
        .split(/\r?\n/)
        .filter((line) => line !== '');
    if (/not a git repository/i.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_NO_REPOSITORY', 'This folder is not in a Git working tree.', { cause });
    const hint = /dubious ownership/.test(stderr)
        ? ' If you trust its owner, run "git config --global --add safe.directory FOLDER" with this folder.'
        : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}
function partialClone(cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', 'This is a partial clone, which lacks the content of files, and Weightseal does not fetch. Remove "filter" and "sparse-checkout" from actions/checkout, or clone without --filter.', { cause });
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   IX: () => (/* binding */ CONFIG_PLACES),
/* harmony export */   ei: () => (/* binding */ configPathAmong),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES),
/* harmony export */   tJ: () => (/* binding */ namedConfigPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);


/** Where a configuration is created. */
const CONFIG_FILE = '.github/weightseal.yml';
/** Where a configuration is read, unless `config-file` names another path. */
const CONFIG_FILES = [CONFIG_FILE, '.github/weightseal.yaml'];
/** Where people put a configuration that would not be read. */
const MISPLACED = ['', '.', '.github/weightseal/'].flatMap((start) => [
    `${start}weightseal.yml`,
    `${start}weightseal.yaml`,
]);
/** Every path that is looked at to find the configuration. */
const CONFIG_PLACES = [...CONFIG_FILES, ...MISPLACED];
const MAX_CONFIG_BYTES = 512 * 1024;
/** Returns the path in the repository that the input `config-file` names. @throws {SealError} SETTINGS_INVALID */
function namedConfigPath(file) {
    if (file.includes('\\'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: write / in place of \\ in ${JSON.stringify(file)}.`);
    return (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(file);
}
/**
 * Returns the path of the configuration, whether or not it exists.
 *
 * @param present - those of `CONFIG_PLACES` that exist.
 * @throws {SealError} SETTINGS_INVALID - there are two, or one where it is not read: a run would ignore rules that someone set.
 */
function configPathAmong(present) {
    const [first = CONFIG_FILE, second] = present.filter((path) => CONFIG_FILES.includes(path));
    if (second !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${first} and ${second} both exist, and only one configuration is read. Delete one of them.`, {
            path: second,
        });
    const misplaced = present.find((path) => MISPLACED.includes(path));
    if (misplaced === undefined)
        return first;
    const advice = present.includes(first) ? `Delete it, or merge it into ${first}` : `Move it to ${first}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${misplaced} is not read: the configuration of Weightseal is ${first}. ${advice}.`, {
        path: misplaced,
    });
}
/** Returns every path at which the configuration would be read: both names, or only one that `config-file` names. */
function configNames(path) {
    return CONFIG_FILES.includes(path) ? [path, ...CONFIG_FILES.filter((other) => other !== path)] : [path];
}


/***/ }),

/***/ 60168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ localPacks),
/* harmony export */   Nx: () => (/* binding */ toRemotePack),
/* harmony export */   RN: () => (/* binding */ parseRemoteSource),
/* harmony export */   Vx: () => (/* binding */ isRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const FORMS = 'use github:OWNER/REPO//PATH?ref=COMMIT (40 hex digits) or github:OWNER/REPO/releases/TAG/ASSET';
/**
 * Parses the source of a remote pack. Rejects a branch or tag, because it can be moved.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
function parseRemoteSource(source) {
    const file = /^github:([\w.-]+)\/([\w.-]+)\/\/([^?]+)\?ref=([^&]+)$/.exec(source);
    if (file !== null) {
        const [, owner = '', repo = '', path = '', commit = ''] = file;
        if (!/^[0-9a-f]{40}$/.test(commit))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: ${JSON.stringify(commit)} is not a full commit id, and branches and tags can be moved; ${FORMS}.`);
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: not a path; ${FORMS}.`);
        return { kind: 'file', owner, repo, path, commit };
    }
    const asset = /^github:([\w.-]+)\/([\w.-]+)\/releases\/([^/?#]+)\/([\w.-]+)$/.exec(source);
    if (asset === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(source)}; ${FORMS}.`);
    const [, owner = '', repo = '', tag = '', name = ''] = asset;
    return { kind: 'asset', owner, repo, tag, name };
}
/** Tells whether a pack is remote. */
function isRemote(entry) {
    return typeof entry === 'object' || /^[a-z+]+:/i.test(entry);
}
/** Returns the paths of packs in the repository. */
function localPacks(custom = []) {
    return custom.flatMap((entry) => (isRemote(entry) ? [] : [entry]));
}
/**
 * Converts an entry of the configuration to a remote pack.
 *
 * @param toPolicy - converts an identity of the configuration.
 * @throws {SealError} SETTINGS_INVALID
 */
function toRemotePack({ source, signature, identity }, toPolicy) {
    const at = parseRemoteSource(source);
    if (identity === undefined) {
        if (signature !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom: ${source} has a signature but no signer; add "identity".`);
        return { source, at, signed: undefined };
    }
    const beside = at.kind === 'file' ? { ...at, path: signature ?? `${at.path}.sig` } : { ...at, name: signature ?? `${at.name}.sig` };
    return { source, at, signed: { at: beside, identity: toPolicy(identity) } };
}


/***/ })

};
