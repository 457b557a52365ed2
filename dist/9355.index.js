export const id = 9355;
export const ids = [9355,8587,3886];
export const modules = {

/***/ 66989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lock: () => (/* binding */ lock_cli_lock)
});

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/policy/lock.js
var lock = __webpack_require__(23284);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/gate/local-config.js
var local_config = __webpack_require__(47328);
// EXTERNAL MODULE: ./build/gate/remote-packs.js
var remote_packs = __webpack_require__(57345);
// EXTERNAL MODULE: ./build/policy/load.js + 1 modules
var load = __webpack_require__(33886);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/ports/git.js
var git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/ports/github/connection.js + 1 modules
var connection = __webpack_require__(92681);
// EXTERNAL MODULE: ./build/settings/config-file.js
var config_file = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/settings/read-config.js
var read_config = __webpack_require__(96121);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(84663);
;// CONCATENATED MODULE: ./build/commands/policies/lock-run.js














/**
 * Fetches every remote pack that the configuration names, checks it, and writes the digests to the lock file. Writes nothing
 * if the configuration does not name one.
 *
 * @throws {SealError} USAGE, SETTINGS_INVALID, PACK_INVALID, TOKEN_UNAVAILABLE, GITHUB_*, OUTPUT_UNWRITABLE
 */
async function lockPacks({ cwd, env }) {
    const root = await (0,git/* localGit */.s)(cwd).top();
    const path = (0,local_config/* localConfigPath */.l)(root);
    const text = await (0,text_file/* readText */.y)((0,external_node_path_.join)(root, path), { maxBytes: config_file/* MAX_CONFIG_BYTES */.GW, missing: 'USAGE', noFollow: true });
    const { remotePacks } = (0,settings/* resolveSettings */.Mo)(() => undefined, (0,read_config.parseConfig)(text, path));
    if (remotePacks.length === 0)
        return [];
    const read = (0,remote_packs/* remoteReader */.ob)((0,connection/* connect */.Ng)(env, env['GH_TOKEN'] ?? env['GITHUB_TOKEN']));
    if (read === undefined)
        throw new errors/* SealError */.EM('TOKEN_UNAVAILABLE', 'Remote packs are fetched from GitHub. Set GITHUB_TOKEN, and set GITHUB_REPOSITORY to OWNER/REPO.');
    const locked = [];
    for (const pack of remotePacks)
        locked.push(await fetchPack(pack, read));
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.join)(root, lock/* LOCK_FILE */.FI), (0,lock/* renderLock */.wC)(Object.fromEntries(locked.map(({ source, digest }) => [source, digest]))));
    return locked;
}
async function fetchPack({ source, at }, read) {
    const bytes = await read(at);
    if (bytes === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `${source}: the file does not exist, or the token may not read it.`);
    const { metadata, rules } = await (0,load.checkedPack)({ path: source, text: (0,core_text/* decode */.D4)(bytes, source) });
    return { source, digest: (0,remote_packs/* sha256 */.sc)(bytes), title: metadata.title, rules: rules.length };
}

;// CONCATENATED MODULE: ./build/commands/policies/lock-cli.js





/** `weightseal policies lock`. */
const lock_cli_lock = { usage: 'weightseal policies lock', positionals: 0, flags: {}, run };
async function run(_, io) {
    const packs = await lockPacks(io);
    io.stdout(packs.length === 0
        ? 'Nothing to lock: policies.custom does not name a pack of another repository.\n'
        : `${packs.map(packText).join('')}Wrote ${lock/* LOCK_FILE */.FI}. Review each pack before you commit the file: its rules then take effect.\n`);
    return exit/* EXIT */.dc.ok;
}
function packText({ source, digest, title, rules }) {
    return `${digest}  ${(0,core_escape.plain)(source)}\n  ${(0,core_escape.plain)(title)}, ${(0,plural/* plural */.L)(rules, 'rule')}\n`;
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

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dt: () => (/* binding */ differsInLineEndings),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}
/** Tells whether two texts are the same apart from CRLF and LF. */
function differsInLineEndings(one, other) {
    if (one.includes(0) || other.includes(0))
        return false;
    const withLf = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return !one.equals(other) && withLf(one) === withLf(other);
}
/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
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

/***/ 99900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   ZO: () => (/* binding */ parseSignedModel)
/* harmony export */ });
/* unused harmony export HASH_LENGTHS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23116);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31596);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60187);






const HASH_LENGTHS = { sha256: 32, blake2b: 64, blake3: 32 };
const MAX_RESOURCES = 1_000_000;
const MAX_IGNORES = 10_000;
/**
 * Parses and validates the statement of a bundle before any file is accessed: names are unique paths below the model, the
 * root matches the listed digests, and the ignore list does not exclude the whole model.
 *
 * @throws {SealError} SIGNATURE_INVALID - with the first problem.
 */
function parseSignedModel({ payload }, where) {
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const statement = parseStatement(payload, fail);
    if (statement['predicateType'] === _types_js__WEBPACK_IMPORTED_MODULE_4__/* .LEGACY_PREDICATE_TYPE */ .R_)
        return legacyModel(statement, fail);
    if (statement['predicateType'] !== _types_js__WEBPACK_IMPORTED_MODULE_4__/* .PREDICATE_TYPE */ .To)
        throw fail(`predicateType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(statement['predicateType'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PREDICATE_TYPE */ .To)}`);
    const subject = onlySubject(statement, fail);
    const predicate = fields(statement['predicate'], 'predicate', fail);
    const serialization = readSerialization(fields(predicate['serialization'], 'predicate.serialization', fail), fail);
    const { resources } = predicate;
    if (!Array.isArray(resources) || resources.length === 0)
        throw fail('it lists no files (predicate.resources is empty), so it would cover any directory');
    if (resources.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const listed = resources.map((resource) => readResource(resource, serialization, fail));
    checkRoot(listed, subject.root, fail);
    const files = serialization.sharded
        ? joinShards(listed, serialization.algorithm, fail)
        : listed.map(({ name, digest }) => ({ path: name, algorithm: serialization.algorithm, digest }));
    return { ...subject, ...checkNames(files, fail), ignorePaths: serialization.ignorePaths };
}
/** Parses a payload as an in-toto statement of any predicate type. */
function parseStatement(payload, fail) {
    let statement;
    try {
        statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    }
    catch (cause) {
        throw fail(`it is not JSON in UTF-8 (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`);
    }
    const found = fields(statement, 'the statement', fail);
    if (found['_type'] !== _types_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG)
        throw fail(`_type is ${JSON.stringify(found['_type'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG)}`);
    return found;
}
function onlySubject(statement, fail) {
    const { subject: subjects } = statement;
    if (!Array.isArray(subjects) || subjects.length !== 1)
        throw fail(`expected exactly one subject, found ${Array.isArray(subjects) ? subjects.length : 'none'}`);
    const { name, digest } = fields(subjects[0], 'subject[0]', fail);
    const root = fields(digest, 'subject[0].digest', fail)['sha256'];
    if (!isHex(root, HASH_LENGTHS.sha256))
        throw fail('subject[0].digest.sha256 is not 64 hex digits');
    return { subject: typeof name === 'string' ? name : '', root };
}
function readSerialization({ method, hash_type, shard_size, ignore_paths = [] }, fail) {
    if (method !== 'files' && method !== 'shards')
        throw fail(`serialization.method is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(method)}, expected "files" or "shards"`);
    if (typeof hash_type !== 'string' || !Object.hasOwn(HASH_LENGTHS, hash_type))
        throw fail(`serialization.hash_type is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(hash_type)}, expected one of ${Object.keys(HASH_LENGTHS).join(', ')}`);
    if (!Array.isArray(ignore_paths) || ignore_paths.length > MAX_IGNORES)
        throw fail(`serialization.ignore_paths is not a list of at most ${MAX_IGNORES} paths`);
    for (const path of ignore_paths) {
        const fault = typeof path === 'string' ? ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text';
        if (fault !== undefined)
            throw fail(`serialization.ignore_paths contains ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} (${fault}); ignored paths must be literal and below the model`);
    }
    return {
        algorithm: hash_type,
        sharded: method === 'shards',
        shardSize: typeof shard_size === 'number' ? shard_size : undefined,
        ignorePaths: ignore_paths,
    };
}
function readResource(resource, { algorithm, sharded, shardSize }, fail) {
    const { name, algorithm: declared, digest } = fields(resource, 'a resource', fail);
    if (typeof name !== 'string')
        throw fail('a resource has no name');
    // The Python client writes "sha256-sharded-1000000000" for a shard; the specification uses the plain algorithm name.
    const spellings = [algorithm, ...(sharded && shardSize !== undefined ? [`${algorithm}-sharded-${shardSize}`] : [])];
    if (!spellings.includes(declared))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has algorithm ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(declared)}, but serialization.hash_type is ${algorithm}`);
    if (!isHex(digest, HASH_LENGTHS[algorithm]))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has digest ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(digest)}; expected ${HASH_LENGTHS[algorithm] * 2} lowercase hex digits for ${algorithm}`);
    return { name, digest };
}
function checkRoot(listed, root, fail) {
    const computed = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(listed.map(({ digest }) => ({ sha256: digest })));
    if (computed !== root)
        throw fail(`the subject's digest is ${root.slice(0, 12)}, but the listed files give ${computed.slice(0, 12)}`);
}
/** Checks that names are unique paths below the model, or that the only name is ".". */
function checkNames(files, fail) {
    if (files.length === 1 && files[0]?.path === '.')
        return { files, nameless: true };
    const seen = new Set();
    for (const { path } of files) {
        const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} (${fault}); names must be paths below the model`);
        if (seen.has(path))
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} twice`);
        seen.add(path);
    }
    return { files, nameless: false };
}
/** Joins the shards of each file. They must be contiguous from byte 0; whether they reach the end is checked against the file. */
function joinShards(listed, algorithm, fail) {
    const pieces = listed.map(({ name, digest }) => {
        const match = /^(.+):(0|[1-9][0-9]{0,15}):([1-9][0-9]{0,15})$/.exec(name);
        if (match === null)
            throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} is not a shard "path:start:end"`);
        return { path: match[1] ?? '', start: Number(match[2]), end: Number(match[3]), digest };
    });
    return [...Map.groupBy(pieces, ({ path }) => path)].map(([path, own]) => {
        const shards = own.sort((a, b) => a.start - b.start).map(({ start, end, digest }) => ({ start, end, digest }));
        let covered = 0;
        for (const { start, end } of shards) {
            if (start !== covered || end <= start)
                throw fail(`the shards of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} are not contiguous: expected a shard at byte ${covered}, found one from ${start} to ${end}`);
            covered = end;
        }
        return { path, algorithm, size: covered, shards };
    });
}
/** Reads a statement of `model_signing` 0.2, which lists files as subjects. */
function legacyModel({ subject: subjects }, fail) {
    if (!Array.isArray(subjects) || subjects.length === 0)
        throw fail('it lists no files, so it would cover any directory');
    if (subjects.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const files = subjects.map((entry) => {
        const { name, digest, annotations } = fields(entry, 'a subject', fail);
        const sha256 = fields(digest, 'a digest', fail)['sha256'];
        const actual = fields(annotations, 'annotations', fail)['actual_hash_algorithm'];
        if (typeof name !== 'string' || actual !== 'file-sha256' || !isHex(sha256, HASH_LENGTHS.sha256))
            throw fail(`subject ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has no file-sha256 digest`);
        return { path: name, algorithm: 'sha256', digest: sha256 };
    });
    const root = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(files.map((file) => ({ sha256: 'digest' in file ? file.digest : '' })));
    return { subject: '', root, ...checkNames(files, fail), ignorePaths: [] };
}
function isHex(value, bytes) {
    return typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value);
}
function fields(value, name, fail) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw fail(`${name} is missing`);
    return value;
}


/***/ }),

/***/ 14637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle),
/* harmony export */   u: () => (/* binding */ datedBySignature)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14018);
/* harmony import */ var _verify_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);
/* harmony import */ var _verify_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35523);




/**
 * Verifies a bundle and returns its signer, who must be the expected one.
 *
 * @param where - the bundle's name, for messages.
 * @throws {SealError} SIGNATURE_INVALID, IDENTITY_MISMATCH
 */
async function verifyBundle(bundle, trust, where) {
    switch (trust.method) {
        case 'key':
            return (0,_verify_key_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyWithKey */ .F)(bundle, trust.key, where);
        case 'certificate':
            return (0,_verify_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyWithCertificate */ .j)(bundle, trust, where);
        case 'sigstore': {
            const { verifyWithSigstore } = await Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(7314)]).then(__webpack_require__.bind(__webpack_require__, 47314));
            const signer = verifyWithSigstore(bundle, trust.trustRoot.root, where);
            const faults = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityFaults */ .eh)(trust.policy, signer);
            if (faults.length > 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('IDENTITY_MISMATCH', `${where}: signed by an unexpected identity: ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFaults */ .ZM)(faults)}.`);
            return signer;
        }
    }
}
/** Dates a trust root from a seal by the verified time of signing, because the date in the seal is not verified. */
function datedBySignature(root, signer) {
    return root.from === 'seal' && signer.method === 'sigstore' ? { ...root, asOf: signer.signedAt } : root;
}


/***/ }),

/***/ 51572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ expectationFrom)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_signing_certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19788);
/* harmony import */ var _domains_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71636);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68737);
/* harmony import */ var _ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26866);





/**
 * Returns whose signatures count. Keys, certificates and the trust root are read from the same commit as the configuration
 * that names them, so a change cannot replace them.
 *
 * @throws {SealError} SETTINGS_INVALID, KEY_INVALID, TRUST_ROOT_INVALID
 */
async function expectationFrom({ signing, expectedIdentity }, read) {
    const { publicKeys = [], certificate, trustedRoot } = signing;
    const keys = publicKeys.map(async ({ path, since }) => ({ key: (0,_domains_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(await textOf(path, read), path), path, since }));
    return {
        identity: expectedIdentity,
        keys: await Promise.all(keys),
        certificate: await certificateFrom(certificate, read),
        trustRoot: trustedRoot === undefined ? (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .shippedTrustRoot */ .Y)() : await trustRootFrom(trustedRoot, read),
    };
}
async function certificateFrom(certificate, read) {
    if (certificate === undefined)
        return undefined;
    const { chain, ...pin } = certificate;
    const anchors = await Promise.all(chain.map(async (path) => (0,_domains_signing_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificates */ .WW)(await textOf(path, read), path)));
    return { anchors: anchors.flat(), pin };
}
async function trustRootFrom({ path, asOf }, read) {
    const text = await textOf(path, read);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('TRUST_ROOT_INVALID', `${path}: invalid JSON.`, { cause });
    }
    return { root: (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTrustedRoot */ .t1)(json, path), json: json, from: 'file', name: path, asOf: `${asOf}T00:00:00Z` };
}
async function textOf(path, read) {
    const file = (await read(path)).find((each) => each.path === path);
    if (file === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `The configuration names ${JSON.stringify(path)} under "signing", but the trusted base does not contain this file.`);
    return file.text;
}


/***/ }),

/***/ 57345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ remoteFacts),
/* harmony export */   ob: () => (/* binding */ remoteReader),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export remotePacks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23116);
/* harmony import */ var _domains_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99900);
/* harmony import */ var _domains_signing_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14637);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23284);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51572);









/** Returns a reader of packs in other repositories; `undefined` without a token. */
function remoteReader(github) {
    if (github === undefined)
        return undefined;
    return async (place) => place.kind === 'file'
        ? github.fileAt({ owner: place.owner, repo: place.repo, path: place.path, ref: place.commit })
        : github.releaseAsset({ owner: place.owner, repo: place.repo, tag: place.tag, name: place.name });
}
/** Reads the packs of other repositories that the settings list, against the lock file of the trusted base. */
async function remoteFacts(settings, { readPolicy, readRemote }) {
    const packs = settings.remotePacks;
    if (packs.length === 0)
        return { sources: {}, subjects: [], loaded: [] };
    const [lock] = await readPolicy(_policy_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_FILE */ .FI);
    return remotePacks({
        packs,
        lock: lock === undefined ? {} : (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLock */ .PG)(lock.text, _policy_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_FILE */ .FI),
        lockFile: _policy_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_FILE */ .FI,
        trustRoot: async () => (await (0,_expectation_js__WEBPACK_IMPORTED_MODULE_8__/* .expectationFrom */ .J)(settings, readPolicy)).trustRoot,
    }, readRemote);
}
/**
 * Fetches remote packs and compares them with the lock file. A pack with different content is reported as a fact and not used.
 * A pack that could not be fetched makes the source unknown.
 *
 * @param read - `undefined` without a token.
 */
async function remotePacks(request, read) {
    const checked = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(async () => {
        if (read === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('TOKEN_UNAVAILABLE', 'Remote packs are fetched from GitHub. Set github-token, or GITHUB_TOKEN and GITHUB_REPOSITORY.');
        return Promise.all(request.packs.map((pack) => checkPack(pack, request, read)));
    });
    const all = checked.value ?? [];
    return {
        sources: { 'policies.remote': checked.source },
        subjects: all.map(({ subject }) => subject),
        loaded: all.flatMap(({ pack }) => (pack === undefined ? [] : [pack])),
    };
}
async function checkPack(pack, request, read) {
    const { source } = pack;
    const fact = (state, detail) => ({
        subject: { kind: 'pack.lock', id: source, data: { source, state, detail }, at: { file: request.lockFile, line: 1 } },
    });
    const locked = Object.hasOwn(request.lock, source) ? request.lock[source] : undefined;
    if (locked === undefined)
        return fact('unlocked', `${request.lockFile} does not list it`);
    const bytes = await read(pack.at);
    if (bytes === undefined)
        return fact('unread', 'the file does not exist');
    const digest = sha256(bytes);
    if (digest !== locked)
        return fact('mismatch', `found sha256 ${digest}; expected ${locked} as locked`);
    const unsigned = await signatureProblem(pack, digest, { read, trustRoot: request.trustRoot });
    if (unsigned !== undefined)
        return fact('unsigned', unsigned);
    return { ...fact('locked', ''), pack: { path: source, text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, source) } };
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Returns why the signature of a pack is not valid; `undefined` if it is, or if the configuration does not require one. */
async function signatureProblem({ source, signed }, digest, { read, trustRoot }) {
    if (signed === undefined)
        return undefined;
    const where = `the signature of ${source}`;
    const bytes = await read(signed.at);
    if (bytes === undefined)
        return 'it does not have a signature next to it';
    try {
        const bundle = (0,_domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBundle */ .QN)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, where), where);
        const { files } = (0,_domains_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSignedModel */ .ZO)(bundle, where);
        const [only] = files;
        if (files.length !== 1 || only === undefined || !('digest' in only) || only.algorithm !== 'sha256' || only.digest !== digest)
            return 'its signature covers other content';
        if (bundle.method !== 'sigstore')
            return `it is signed with a ${bundle.method}; expected a keyless signature of the configured identity`;
        await (0,_domains_signing_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyBundle */ .I)(bundle, { method: 'sigstore', trustRoot: await trustRoot(), policy: signed.identity }, where);
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM && REFUSALS.includes(error.code))
            return error.message;
        throw error;
    }
}
const REFUSALS = ['SIGNATURE_INVALID', 'IDENTITY_MISMATCH', 'FILE_UNREADABLE'];


/***/ }),

/***/ 25368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20639);


/**
 * Parses a JSON file that a Weightseal command writes.
 *
 * @param command - the command that writes the file, for messages.
 * @throws {SealError} SETTINGS_INVALID
 */
function parseJsonFile(text, { where, command, validate }) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where} is not valid JSON: ${cause.message}. Create it with "${command}".`, {
            cause,
        });
    }
    if (!validate(file))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], file).join('; ')}. Create it with "${command}".`);
    return file;
}


/***/ }),

/***/ 73830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lintPack)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99837);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/**
 * Finds the problems of rules: a test with another result than expected, an assertion that a subject passes by omitting a
 * member, a path or source that does not exist, a rule without both a passing and a failing test.
 */
function lintPack({ rules }, { schemas, sources }) {
    return rules.flatMap((rule) => {
        const problems = [
            ...testProblems(rule),
            ...missingRequired(rule),
            ...becauseProblems(rule),
            ...remedyProblems(rule),
            ...pathProblems(rule, schemas),
            ...sourceProblems(rule, sources),
        ];
        return problems.map((problem) => ({ rule: rule.id, problem }));
    });
}
/** Evaluates a rule on the subject of a test. */
function attempt(rule, given) {
    if (rule.matches !== undefined && !rule.matches(given))
        return { outcome: 'skip', pointers: [] };
    const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } };
    const { stages: _, effectiveFrom: __, ...everywhere } = rule;
    const facts = { now: '9999-12-31', trigger: 'push', sources: {}, subjects: [subject] };
    const [finding] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(facts, [
        { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
    ]);
    if (finding?.outcome !== 'fail')
        return { outcome: 'pass', pointers: [] };
    const why = finding.problems.find(({ keyword }) => keyword === 'cel')?.expected;
    return {
        outcome: 'fail',
        pointers: [...new Set(finding.problems.map(({ at }) => at))].sort(),
        ...(why === undefined ? {} : { why }),
    };
}
function testProblems(rule) {
    const lacking = ['pass', 'fail'].filter((expect) => !rule.tests.some((test) => test.expect === expect));
    const wrong = rule.tests.flatMap((test) => {
        const { outcome, pointers, why } = attempt(rule, test.given);
        if (outcome !== test.expect)
            return [`test "${test.name}": expected ${test.expect}, got ${outcome}${why === undefined ? '' : ` (${why})`}`];
        const expected = [...(test.at ?? pointers)].sort();
        return expected.join() === pointers.join()
            ? []
            : [`test "${test.name}": expected problems at ${expected.join(', ')}, got ${pointers.join(', ')}`];
    });
    return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong];
}
/** Deletes each asserted member from each passing subject. If the result is still `pass`, "required" is incomplete. */
function missingRequired(rule) {
    const asserted = propertyPaths(rule.assert);
    const found = rule.tests
        .filter(({ expect }) => expect === 'pass')
        .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'));
    return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; add it to "required"`);
}
/** Finds asserted members without a phrase in `because`, and phrases of members that are not asserted. */
function becauseProblems({ assert, because = {}, message }) {
    if (Object.keys(because).length === 0)
        return [];
    const explained = new Set(Object.keys(because));
    const asserted = new Set([...namedPaths(assert).map(toPointer)]);
    const missing = [...asserted].filter((pointer) => !explained.has(pointer)).map((pointer) => `"because" has no phrase for ${pointer}`);
    const unused = [...explained]
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"because" has a phrase for ${pointer}, which is not asserted`);
    return [
        ...missing,
        ...unused,
        ...(message.includes('{{because}}') ? [] : ['has "because", but its message does not contain {{because}}']),
    ];
}
/** Finds remedies of members that are not asserted. */
function remedyProblems({ assert, remediation: { members = {} } }) {
    const asserted = new Set(namedPaths(assert).map(toPointer));
    return Object.keys(members)
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"remediation.members" has a text for ${pointer}, which is not asserted`);
}
function toPointer(path) {
    return path.map((key) => `/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(key)}`).join('');
}
/** Returns the members under `properties`, also inside `allOf`. Alternatives are left out, because another branch may not need them. */
function propertyPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const { properties = {}, allOf = [] } = schema;
    const members = Object.entries(properties).flatMap(([key, member]) => [[...path, key], ...propertyPaths(member, [...path, key])]);
    return [...members, ...allOf.flatMap((entry) => propertyPaths(entry, path))];
}
function has(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return true;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && has(value[key], rest);
}
function without(value, path) {
    const [key = '', ...rest] = path;
    if (rest.length === 0)
        return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    return { ...value, [key]: without(value[key], rest) };
}
/** Finds required sources that no collector provides. They would make every run undecided. */
function sourceProblems({ needs = [] }, sources) {
    return needs
        .filter((need) => !sources.includes(need))
        .map((need) => `needs "${need}", which is an unknown source${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(need, sources)}`);
}
function pathProblems(rule, schemas) {
    const schema = schemas[rule.select];
    if (schema === undefined)
        return [
            `selects "${rule.select}", which is an unknown kind${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(rule.select, Object.keys(schemas))} List all kinds: weightseal policies kinds`,
        ];
    const named = [
        ...namedPaths(rule.when),
        ...namedPaths(rule.assert),
        ...celMembers(rule.cel),
        ...[...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messagePointers */ .ex)(rule), ...Object.keys(rule.because ?? {})].map((pointer) => pointer.split('/').slice(1)),
    ];
    if (rule.at !== undefined)
        named.push(rule.at.split('/').slice(1));
    const unknown = named.filter((path) => !exists(schema, path)).map(toPointer);
    return [...new Set(unknown)].map((pointer) => `names ${pointer}, which subjects of kind ${rule.select} do not have`);
}
/** Returns the members of the subject that a CEL expression names directly: `subject.ageDays`. */
function celMembers(cel) {
    return [...(cel ?? '').matchAll(/\bsubject\.([A-Za-z_]\w*)/g)].map((match) => [match[1] ?? '']);
}
const COMBINERS = ['allOf', 'anyOf', 'oneOf'];
const NESTED = ['not', 'if', 'then', 'else'];
/** Returns every member that a schema names in `properties`, `required` and the combining keywords. */
function namedPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const members = Object.entries((schema['properties'] ?? {}));
    return [
        ...(schema['required'] ?? []).map((key) => [...path, key]),
        ...members.flatMap(([key, member]) => [[...path, key], ...namedPaths(member, [...path, key])]),
        ...COMBINERS.flatMap((keyword) => (schema[keyword] ?? []).flatMap((entry) => namedPaths(entry, path))),
        ...NESTED.flatMap((keyword) => namedPaths(schema[keyword], path)),
    ];
}
function exists(schema, path) {
    const [key, ...rest] = path;
    if (key === undefined || typeof schema !== 'object')
        return true;
    const { properties, additionalProperties } = schema;
    const member = properties?.[key];
    if (member !== undefined)
        return exists(member, rest);
    return additionalProperties !== false && properties === undefined;
}


/***/ }),

/***/ 33886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkedPack: () => (/* binding */ checkedPack),
  r: () => (/* binding */ loadPacks)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/generated/facts.js
var facts = __webpack_require__(41321);
// EXTERNAL MODULE: ./build/policy/builtin.js + 1 modules
var policy_builtin = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/policy/lint.js
var lint = __webpack_require__(73830);
// EXTERNAL MODULE: ./build/core/suggest.js
var suggest = __webpack_require__(57980);
// EXTERNAL MODULE: ./build/policy/profile.js
var policy_profile = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
;// CONCATENATED MODULE: ./build/policy/overrides.js




/**
 * Applies overrides of severity and enforcement: first those of packs (of an organisation), then those of the repository,
 * which may raise a locked rule but not lower it.
 *
 * @param own - overrides from the configuration of the repository.
 * @param profile - decides whether a rule without an override runs.
 * @throws {SealError} SETTINGS_INVALID - an unknown rule, a locked rule that would be lowered, or a rule that cannot be changed.
 */
function withOverrides(packs, own, profile = 'baseline') {
    const layers = packs.flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ ...override, by: `pack ${id}` })));
    // Locked overrides come first in any order of packs, because all others are checked against them.
    const inOrder = [...layers].sort((a, b) => Number(b.locked === true) - Number(a.locked === true));
    const all = [...inOrder, ...own.map((override) => ({ ...override, locked: false, by: 'policies.rules' }))];
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    for (const { rule, by } of all) {
        if (!ids.includes(rule))
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} changes the rule ${rule}, which no active pack contains${(0,suggest.didYouMean)(rule, ids)}`);
        if (rule.startsWith('WS-META-'))
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} changes ${rule}: rules about Weightseal itself cannot be changed.`);
    }
    return packs.map((pack) => ({
        ...pack,
        rules: pack.rules.map((rule) => all
            .filter((each) => each.rule === rule.id)
            .reduce((before, layer) => change(before, { ...layer, raises: !(0,policy_profile/* runsIn */.U)(rule, profile) && layer.enforcement !== 'off' }), {
            rule,
            locked: undefined,
        }).rule),
    }));
}
/**
 * Rejects parameters that a locked rule reads, because they affect the result as much as the severity does.
 *
 * @param params - parameters from the configuration of the repository, by pack.
 * @throws {SealError} SETTINGS_INVALID
 */
function checkLockedParams(packs, params) {
    const locked = new Map(packs.flatMap(({ id, overrides = [] }) => overrides.filter((each) => each.locked === true).map(({ rule }) => [rule, id])));
    for (const rule of packs.flatMap(({ rules }) => rules)) {
        const by = locked.get(rule.id);
        if (by === undefined)
            continue;
        const text = JSON.stringify([rule.when, rule.assert]);
        const anything = /\bparams\b/.test(rule.cel ?? '');
        const changed = Object.keys(params[rule.pack] ?? {}).find((name) => anything || text.includes(`"$param":"${name}"`));
        if (changed !== undefined)
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.params sets ${rule.pack}.${changed}, which the rule ${rule.id} reads. The pack ${by} locks that rule; remove the parameter.`);
    }
}
function change({ rule, locked }, { severity, enforcement, reason, by, locked: locks, raises = false }) {
    const changed = {
        ...rule,
        ...(severity === undefined ? {} : { severity, packSeverity: rule.packSeverity ?? rule.severity }),
        ...(enforcement === undefined ? {} : { enforcement }),
        ...(reason === undefined ? {} : { overrideReason: reason }),
    };
    if (locked !== undefined && isLower(changed, rule))
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}), which ${locked} locks. The repository may only raise it.`);
    if (reason === undefined && isLower(changed, rule) && !raises)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}) without a reason. Add one: { …, reason: why it is acceptable here }.`);
    return { rule: changed, locked: locks === true ? by : locked };
}
function isLower(after, before) {
    const weight = ({ enforcement }) => enforcement === undefined ? types/* ENFORCEMENTS */.w_.indexOf('warn') + 0.5 : types/* ENFORCEMENTS */.w_.indexOf(enforcement);
    return types/* SEVERITIES */.oC.indexOf(after.severity) > types/* SEVERITIES */.oC.indexOf(before.severity) || weight(after) < weight(before);
}
function describe({ severity, enforcement }) {
    return enforcement === undefined ? severity : `${severity}, ${enforcement}`;
}

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(42604);
;// CONCATENATED MODULE: ./build/policy/load.js







/**
 * Loads the active packs: the meta pack, the selected built-in packs, then the custom packs in order. A custom pack with a
 * failing test is rejected, because its effect is unknown.
 *
 * @param read - returns the files of the trusted base that match a path, in which the last name may contain `*`.
 * @param remote - remote packs that match the lock file.
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
async function loadPacks({ packs, params, customPacks, profile = 'baseline', rules = [] }, read, remote = []) {
    const ids = [...new Set([policy_builtin/* META_PACK */.ER, ...packs])];
    const builtin = await Promise.all(ids.map((id) => (0,policy_builtin/* loadBuiltin */.YJ)(id, params[id] ?? {})));
    const custom = [];
    for (const pattern of customPacks) {
        const files = await read(pattern);
        if (files.length === 0)
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(pattern)}, which does not exist. Rules are read from the base branch on pull requests, else from the working tree. Add the file there; it applies to pull requests after the merge.`);
        for (const file of files)
            custom.push(await loadCustom(file, params));
    }
    for (const file of remote)
        custom.push(await loadCustom(file, params));
    const all = [...builtin, ...custom];
    checkDistinct(all, params);
    checkLockedParams(all, params);
    const changed = withOverrides(all, rules, profile);
    const named = new Set([...rules, ...all.flatMap(({ overrides = [] }) => overrides)].map(({ rule }) => rule));
    return changed.map((pack) => ({ ...pack, rules: (0,policy_profile/* inProfile */.$)(pack, profile, named).rules }));
}
async function loadCustom(file, params) {
    const { compileAnyPack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = await checkedPack(file);
    return compileAnyPack(pack, params[pack.metadata.id] ?? {}, file.path);
}
/**
 * Parses a custom pack and runs its tests.
 *
 * @throws {SealError} PACK_INVALID - invalid file, or a failing test.
 */
async function checkedPack({ path, text }) {
    const { compileAnyPack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = (0,parse.parsePack)(text, path);
    const problems = (0,lint/* lintPack */.H)(await compileAnyPack(pack, {}, path), facts/* KNOWN */.c);
    if (problems.length > 0)
        throw new errors/* SealError */.EM('PACK_INVALID', problems.map(({ rule, problem }) => `${path}: rule ${rule}: ${problem}`).join('\n'));
    return pack;
}
function checkDistinct(packs, params) {
    const ids = packs.map(({ id }) => id);
    const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
    if (duplicate !== undefined)
        throw new errors/* SealError */.EM('PACK_INVALID', `Two packs have the id "${duplicate}". Rename one of them.`);
    const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id));
    const repeated = rules.find((id, index) => rules.indexOf(id) !== index);
    if (repeated !== undefined)
        throw new errors/* SealError */.EM('PACK_INVALID', `Two packs have a rule ${repeated}. Use a unique prefix for custom rules, such as ACME-ML-001.`);
    const inactive = Object.keys(params).find((id) => !ids.includes(id));
    if (inactive !== undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.params sets a parameter of the pack "${inactive}", which is not active; expected one of ${ids.join(', ')}.`);
}


/***/ }),

/***/ 23284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   wC: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25368);


const LOCK_FILE = '.github/weightseal/policies.lock';
/**
 * Parses the text of a lock file.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
function parseLock(text, where) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonFile */ .O)(text, {
        where,
        command: 'weightseal policies lock',
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validatePoliciesLockV1 */ .nM,
    }).packs;
}
/** Renders a lock file, sorted by source. */
function renderLock(packs) {
    const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`;
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

/***/ 41230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inProfile),
/* harmony export */   U: () => (/* binding */ runsIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1842);

/** Tells whether a rule runs in a profile: in the one that it names and in stricter ones. */
function runsIn({ profile = 'baseline' }, chosen) {
    return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.indexOf(profile) <= _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.indexOf(chosen);
}
/**
 * Returns a pack with the rules of a profile. In `regulated`, settings that the token may not read prevent the verdict `allow`.
 *
 * @param named - ids of rules that run in every profile, because an override names them.
 */
function inProfile(pack, chosen, named = new Set()) {
    const rules = pack.rules.filter((rule) => runsIn(rule, chosen) || named.has(rule.id));
    if (chosen !== 'regulated')
        return { ...pack, rules };
    return { ...pack, rules: rules.map(withBindingSources) };
}
/** Makes unreadable sources binding, whatever the severity of the rule. */
function withBindingSources(rule) {
    const onUnknown = rule.onUnknown === 'warn-if-forbidden' ? { onUnknown: 'fail' } : {};
    return {
        ...rule,
        ...onUnknown,
        ...(rule.onFail === 'undecided' ? { enforcement: 'block', overrideReason: 'the profile regulated' } : {}),
    };
}


/***/ }),

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ensureFolder),
  v: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/ports/files/rename-file.js


const THIS_SYSTEM = { platform: process.platform, rename: promises_.rename, wait: external_node_timers_promises_.setTimeout };
/** Codes with which Windows refuses to replace a file that a virus scanner, an indexer or an editor has open. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];
/** About two seconds in total. */
const WAITS_MS = [20, 40, 80, 160, 320, 640, 740];
/** Renames a file over another one. On Windows tries again while another program has the other file open. */
async function renameFile(from, to, system = THIS_SYSTEM) {
    for (const ms of system.platform === 'win32' ? WAITS_MS : []) {
        try {
            return await system.rename(from, to);
        }
        catch (error) {
            if (!HELD.includes(error.code))
                throw error;
            await system.wait(ms);
        }
    }
    await system.rename(from, to);
}

;// CONCATENATED MODULE: ./build/ports/files/atomic-write.js





/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,external_node_path_.dirname)(file));
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await renameFile(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NOT_SYNCABLE.includes(error.code))
            throw error;
    }
}
/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
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

/***/ 92681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  a8: () => (/* binding */ connectLfs),
  FI: () => (/* binding */ connection)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/errors.js
var github_errors = __webpack_require__(63804);
;// CONCATENATED MODULE: ./build/ports/github/lfs.js



const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const PERMISSION = 'contents: read';
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Returns a function that reads the first bytes of an object of Git LFS, without downloading the rest. They cannot be compared with the
 * digest of the object, so they only inform; no verdict rests on them.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
function lfsReader({ token, url, timeoutMs = 30_000 }) {
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const find = async ({ sha256, size }) => {
        const body = JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid: sha256, size }], hash_algo: 'sha256' });
        const response = await fetch(`${url}/objects/batch`, {
            method: 'POST',
            body,
            headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, authorization },
            redirect: 'error',
            signal: AbortSignal.timeout(timeoutMs),
        });
        if (!response.ok)
            throw refused(response.status);
        const text = Buffer.from(await firstBytes(response, MAX_ANSWER_BYTES)).toString('utf8');
        return (0,answers.at)(JSON.parse(text), 'objects', '0');
    };
    return async (pointer, bytes) => {
        const what = `read object ${pointer.sha256.slice(0, 12)} of Git LFS`;
        try {
            const { href, headers } = downloadOf(await find(pointer));
            // The token is for the LFS server only. The storage gets what that server names.
            const response = await fetch(href, {
                headers: { ...headers, range: `bytes=0-${Math.min(bytes, pointer.size) - 1}` },
                redirect: 'error',
                signal: AbortSignal.timeout(timeoutMs),
            });
            if (!response.ok)
                throw refused(response.status);
            // A storage without ranges answers with the whole object: only its beginning is read.
            return await firstBytes(response, bytes);
        }
        catch (error) {
            throw (0,github_errors/* githubError */.q)(error, what, PERMISSION);
        }
    };
}
const refused = (status) => Object.assign(new Error(`status ${status}`), { status });
/** Reads where an object is. @throws {SealError} GITHUB_NOT_FOUND, GITHUB_UNEXPECTED */
function downloadOf(object) {
    const code = (0,answers.at)(object, 'error', 'code');
    if (typeof code === 'number')
        throw refused(code);
    const href = (0,answers.at)(object, 'actions', 'download', 'href');
    const header = (0,answers.at)(object, 'actions', 'download', 'header') ?? {};
    const isText = (entry) => typeof entry[1] === 'string';
    if (typeof href !== 'string' || !/^https?:\/\//.test(href) || typeof header !== 'object' || header === null)
        throw new errors/* SealError */.EM('GITHUB_UNEXPECTED', 'The server of Git LFS did not say where the object is. Run the job again.');
    return { href, headers: Object.fromEntries(Object.entries(header).filter(isText)) };
}
/** Returns the first bytes of a body, and closes the connection. */
async function firstBytes(response, most) {
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        parts.push(part.subarray(0, most - length));
        length += part.length;
        if (length >= most)
            break;
    }
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ./build/ports/github/octokit.js + 1 modules
var octokit = __webpack_require__(67846);
;// CONCATENATED MODULE: ./build/ports/github/connection.js


/** Connects to GitHub with a token; `undefined` without one, or outside a repository. */
function connect(env, token) {
    const options = connection(env, token);
    return options && (0,octokit/* octokitGitHub */.h)(options);
}
/** Returns a reader of objects of Git LFS; `undefined` without a token, or outside a repository. */
function connectLfs(env, token) {
    const options = connection(env, token);
    if (options === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const url = env['WEIGHTSEAL_LFS_URL'] ?? `${server}/${options.owner}/${options.repo}.git/info/lfs`;
    return lfsReader({ token: options.token, url, ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }) });
}
/** Returns how to reach GitHub with a token; `undefined` without one, or outside a repository. */
function connection(env, token) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === undefined || token === '' || repo === '')
        return undefined;
    const number = (name) => env[name] === undefined ? {} : { [name === 'WEIGHTSEAL_API_TIMEOUT_MS' ? 'timeoutMs' : 'retryBaseMs']: Number(env[name]) };
    return {
        token,
        owner,
        repo,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        ...number('WEIGHTSEAL_API_TIMEOUT_MS'),
        ...number('WEIGHTSEAL_API_RETRY_MS'),
    };
}


/***/ }),

/***/ 19511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QS: () => (/* binding */ ignoredPath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61712);
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24904);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95126);





/** Returns the lines of a list input, trimmed and without empty lines. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Returns a path to ignore, or a pattern in the syntax of CODEOWNERS. @throws {SealError} SETTINGS_INVALID */
function ignoredPath(name, value, below = 'repository') {
    if (!(0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(value))
        return relativePath(name, value, below) ?? '.';
    const pattern = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(value.trim());
    const reason = typeof pattern === 'string' ? _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .PATTERN_FAULTS */ .L[pattern] : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfInput */ .eT)(value.trim().replace(/^\//, ''));
    if (reason !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a pattern of paths below the ${below} (${reason}).`);
    return value.trim();
}
/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
function relativePath(name, value, below = 'repository') {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfInput */ .eT)(path);
    if (fault || /[*?[]/.test(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths must be literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, allowed);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}.${hint}`);
}
/** Parses a YAML 1.2 core boolean, like `@actions/core`. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected true or false.`);
}


/***/ })

};
