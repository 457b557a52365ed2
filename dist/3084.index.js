export const id = 3084;
export const ids = [3084,8587,7980];
export const modules = {

/***/ 86622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i0: () => (/* binding */ decidedPull),
  fT: () => (/* binding */ evaluatePull),
  Vj: () => (/* binding */ verdictOf),
  JJ: () => (/* binding */ worse)
});

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/manifest/compare.js
var compare = __webpack_require__(50933);
// EXTERNAL MODULE: ./build/domains/manifest/parse.js
var parse = __webpack_require__(34129);
// EXTERNAL MODULE: ./build/domains/manifest/types.js
var types = __webpack_require__(15663);
;// CONCATENATED MODULE: ./build/domains/approvals/collect-manifest-diffs.js



/** Limit of models in one pull request; people cannot review more. */
const MAX_MODELS = 10;
/**
 * Returns the differences that a reviewer of weights can check, because the bytes themselves are not in the diff.
 *
 * @throws {SealError} GITHUB_* - a manifest cannot be read. MANIFEST_* - a manifest is invalid.
 */
async function manifestDiffs({ files, pull }, api) {
    const changed = files.map(({ path }) => path).filter((path) => path === types/* MANIFEST_FILE */.h1 || path.endsWith(`/${types/* MANIFEST_FILE */.h1}`));
    const paths = changed.slice(0, MAX_MODELS);
    const wanted = paths.flatMap((path) => [
        { commit: pull.base.oid, path },
        { commit: pull.head.oid, path },
    ]);
    const texts = await api.files(wanted);
    return paths.map((path, index) => {
        const [before, after] = [texts[2 * index], texts[2 * index + 1]].map((file) => file && (0,parse/* parseManifest */.Ng)(file.text, path));
        const differences = (0,compare/* compareFiles */.hZ)(before?.files ?? [], after?.files ?? []);
        return { path: path === types/* MANIFEST_FILE */.h1 ? '.' : path.slice(0, -types/* MANIFEST_FILE */.h1.length - 1), before, after, differences };
    });
}

// EXTERNAL MODULE: ./build/domains/approvals/collect-snapshot.js
var collect_snapshot = __webpack_require__(9968);
// EXTERNAL MODULE: ./build/domains/approvals/evaluate.js + 7 modules
var evaluate = __webpack_require__(80585);
// EXTERNAL MODULE: ./build/domains/approvals/subjects.js
var approvals_subjects = __webpack_require__(27212);
// EXTERNAL MODULE: ./build/policy/evaluate.js
var policy_evaluate = __webpack_require__(65208);
// EXTERNAL MODULE: ./build/policy/load.js + 1 modules
var load = __webpack_require__(33886);
// EXTERNAL MODULE: ./build/ports/github/approvals/fingerprint.js
var fingerprint = __webpack_require__(92000);
// EXTERNAL MODULE: ./build/report/findings/model-change.js
var model_change = __webpack_require__(26000);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
;// CONCATENATED MODULE: ./build/commands/approvals/evaluate-pull.js











/** The pack with the rules for approvals; custom packs have rules for models and run in the gate. */
const PACKS = ['approvals'];
/** Reads one pull request, decides on it, and evaluates the pack of approvals. */
async function evaluatePull({ request, inputs, event }, ports) {
    const collected = await (0,collect_snapshot/* collectApprovals */.z8)(request, ports);
    const decision = (0,evaluate/* evaluateApprovals */.E)(collected.policy, collected.snapshot);
    const report = await reportOf(decision, collected, { inputs, event });
    return {
        decision,
        snapshot: collected.snapshot,
        report,
        fingerprint: (0,fingerprint/* fingerprintOfRecord */.x)(collected.record),
        siblings: collected.record.siblings,
        ...(await readableModels(collected.snapshot, ports)),
    };
}
/** Returns what to check again before the status is set: the pull request and, up to `MAX_BOUND`, the files of its head. */
function decidedPull({ decision, snapshot, fingerprint }) {
    const files = snapshot.files.length > collect_snapshot/* MAX_BOUND */.yT ? [] : snapshot.files;
    return {
        number: decision.pull,
        head: decision.head,
        fingerprint,
        files: files
            .filter(({ elsewhere }) => elsewhere !== 'submodule')
            .map(({ path, change, blob }) => ({ path, blob: change === 'removed' ? null : blob })),
    };
}
async function reportOf(decision, { snapshot, policy, config }, { inputs, event }) {
    const settings = (0,settings_settings/* resolveSettings */.Mo)(inputs, config);
    const params = Object.fromEntries(Object.entries(settings.params).filter(([pack]) => PACKS.includes(pack)));
    const packs = await (0,load/* loadPacks */.r)({ packs: PACKS, params, customPacks: [] }, async () => []);
    const { source, subjects } = (0,approvals_subjects/* approvalFacts */.Z)(decision, snapshot, policy);
    const sources = { 'github.approvals': source, 'github.changes': { status: 'ok' } };
    const facts = {
        now: snapshot.at,
        trigger: 'pull_request',
        sources,
        subjects: [...(0,attempt/* sourceSubjects */.$5)(sources, decision.policy.path), ...subjects],
    };
    const findings = (0,policy_evaluate/* evaluate */._3)(facts, packs);
    return {
        subject: {
            repository: snapshot.repository.name,
            event,
            trigger: 'pull_request',
            headSha: decision.head,
            base: `${decision.base.ref}@${decision.base.oid.slice(0, 7)}`,
            pullRequest: decision.pull,
            rules: { kind: 'base', event },
        },
        verdict: worse((0,policy_evaluate/* decide */.LD)(findings, settings.failOnSeverity), verdictOf(decision)),
        threshold: settings.failOnSeverity,
        warnOnly: settings.warnOnly,
        models: [],
        sources,
        packs: packs.map(({ id, version }) => ({ id, version })),
        findings,
        decisions: [decision],
    };
}
/** Returns the verdict of a decision. Only `pass` allows, regardless of the severity threshold. */
function verdictOf({ outcome }) {
    return outcome === 'pass' ? 'allow' : outcome === 'error' || outcome === 'skipped' ? 'undecided' : 'block';
}
const BY_PRECEDENCE = ['undecided', 'block', 'allow'];
/** Returns the worse of two verdicts. `undecided` takes precedence over `block`; neither allows the change. */
function worse(a, b) {
    return BY_PRECEDENCE.indexOf(a) <= BY_PRECEDENCE.indexOf(b) ? a : b;
}
/** Returns the changes of models for people. An unreadable manifest becomes a note here; the gate reports it as a finding. */
async function readableModels(snapshot, { api }) {
    try {
        const models = (await manifestDiffs(snapshot, api)).map(({ path, before, after, differences }) => ({
            path,
            ...(before === undefined ? {} : { baseDigest: before.tree.root }),
            ...(after === undefined ? {} : { digest: after.tree.root }),
            changes: differences.map(model_change/* toModelChange */.D),
        }));
        return { models, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM))
            throw error;
        return { models: [], notes: [`The changes of the models cannot be shown; check the manifests yourself. ${error.message}`] };
    }
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

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
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
/** Folds case as case-insensitive file systems do. Uppercase comes first because of `ß` and `ſ`. */
function fold(path) {
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

/***/ 43568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
}


/***/ }),

/***/ 39517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ bestReasons),
/* harmony export */   el: () => (/* binding */ explainDecision),
/* harmony export */   fg: () => (/* binding */ wasted)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);

const MARKS = {
    pass: ['green', '✓'],
    pending: ['yellow', '●'],
    fail: ['red', '✗'],
    error: ['red', '?'],
    skipped: ['dim', '-'],
};
/**
 * Explains a decision to people who do not know the policy: what is required, who approved, who is missing, and why each review
 * counts or not.
 */
function explainDecision(decision, paint) {
    const { pull, base, head, outcome, summary, policy } = decision;
    const sections = [
        `${mark(outcome, paint)} ${paint('bold', `Pull request #${pull} to ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(base.ref)}, commit ${head.slice(0, 7)}: ${outcome}`)}\n  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(summary)}`,
        stake(decision, paint),
        ...rules(decision, paint),
        reviews(decision, paint),
        contributors(decision),
        findings(decision, paint),
        paint('dim', `Policy: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(policy.path)} ${policy.blob === null ? 'is not on' : 'of'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(policy.ref)} at ${policy.commit.slice(0, 7)}${policy.blob === null ? '; the defaults apply' : ''}. Snapshot ${decision.snapshotDigest.slice(0, 12)}.`),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function mark(outcome, paint) {
    const [color, sign] = MARKS[outcome];
    return paint(color, sign);
}
function stake({ classes }, paint) {
    const lines = classes.map(({ name, tier, files, example }) => {
        const more = files > 1 ? ` and ${files - 1} more` : '';
        return `  ${name.padEnd(13)}${tier.padEnd(13)}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(example)}${more}`;
    });
    return lines.length === 0 ? '' : [paint('bold', 'Changes and their tiers'), ...lines].join('\n');
}
function rules({ rules: list }, paint) {
    const applied = list.filter(({ outcome }) => outcome !== 'skipped');
    const skipped = list
        .filter(({ outcome }) => outcome === 'skipped')
        .map(({ name, why }) => `  ${mark('skipped', paint)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(name)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`);
    const blocks = applied.map((rule) => ruleText(rule, paint));
    return [
        [
            paint('bold', 'Rules'),
            ...blocks,
            ...(skipped.length === 0 ? [] : [paint('dim', '  not applicable to this change:'), ...skipped]),
        ].join('\n'),
    ];
}
function ruleText(rule, paint) {
    const { name, outcome, why, slots } = rule;
    const lines = [
        `${mark(outcome, paint)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(name)}: ${outcome === 'pending' && slots.length > 0 ? 'approvals are missing' : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`,
        ...slots.map((slot) => `    ${slotText(slot, paint)}`),
        ...(outcome === 'pass'
            ? []
            : wasted(rule).map(({ actor, reason, detail }) => `    ${paint('dim', '·')} @${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(actor.login)} does not count, ${paint('cyan', reason)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(detail)}`)),
    ];
    return lines.map((line) => `  ${line}`).join('\n');
}
/** Returns the reviews that express an opinion but fill no slot of a rule. */
function wasted({ considered }) {
    return considered.filter(({ reason }) => !['counted', 'commented_only', 'superseded', 'not_submitted'].includes(reason));
}
function slotText({ slot, filledBy, candidates }, paint) {
    if (filledBy !== null)
        return `${paint('green', '■')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(slot)}: @${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(filledBy.login)}`;
    return `${paint('yellow', '□')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(slot)}: missing${candidates.length === 0 ? '' : `; candidates: ${candidates.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain).join(', or ')}`}`;
}
/** Returns one entry for each review: its best result over all rules. */
function bestReasons({ rules: list, }) {
    const all = list.flatMap(({ name, considered }) => considered.map((entry) => ({ ...entry, rule: name })));
    return [...Map.groupBy(all, ({ review }) => review).values()].flatMap((entries) => {
        const counted = entries.filter(({ reason }) => reason === 'counted');
        const shown = counted[0] ?? entries.find(({ reason }) => reason === 'not_needed') ?? entries[0];
        if (shown === undefined)
            return [];
        const { rule, ...rest } = shown;
        return [{ ...rest, rules: (counted.length > 0 ? counted : [shown]).map((entry) => entry.rule) }];
    });
}
function reviews(decision, paint) {
    const list = bestReasons(decision);
    if (list.length === 0)
        return `${paint('bold', 'Reviews')}\n  no reviews yet`;
    const width = Math.max(...list.map(({ actor }) => actor.login.length)) + 1;
    const lines = list.map(({ actor, reason, detail }) => {
        const sign = reason === 'counted' ? paint('green', '✓') : paint('dim', '·');
        return `  ${sign} ${`@${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(actor.login)}`.padEnd(width)}  ${paint('cyan', reason)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(detail)}`;
    });
    return [paint('bold', 'Reviews'), ...lines].join('\n');
}
function contributors({ contributors: list }) {
    if (list.length === 0)
        return '';
    return `Cannot approve, because they contributed to the change:\n${list.map(({ login, why }) => `  @${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(login)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`).join('\n')}`;
}
function findings({ findings: list }, paint) {
    if (list.length === 0)
        return '';
    const lines = list.map(({ code, outcome, message }) => `  ${outcome === 'warn' ? paint('yellow', '!') : mark(outcome, paint)} ${paint('cyan', code)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(message)}`);
    return [paint('bold', 'Other findings'), ...lines].join('\n');
}


/***/ })

};
