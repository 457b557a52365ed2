export const id = 1439;
export const ids = [1439,8587,7980];
export const modules = {

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ cli_diff)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/report/tensors/json.js
var json = __webpack_require__(62758);
// EXTERNAL MODULE: ./build/report/tensors/markdown.js
var markdown = __webpack_require__(62277);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/report/tensors/changes.js
var changes = __webpack_require__(38719);
;// CONCATENATED MODULE: ./build/report/tensors/terminal.js


const MARKS = {
    added: ['+', 'green'],
    removed: ['-', 'red'],
    renamed: ['>', 'cyan'],
    reshaped: ['~', 'yellow'],
    resized: ['~', 'yellow'],
    retyped: ['~', 'yellow'],
    changed: ['~', 'yellow'],
};
/** Renders what changed in the tensors of a model for a terminal: a summary, then one line for each group of names. */
function renderTensorDiff(name, diff, paint) {
    const rows = diff.groups.slice(0, changes/* MAX_ROWS */.pX).map((group) => row(group, paint));
    const more = diff.groups.length > changes/* MAX_ROWS */.pX ? [`  ${diff.groups.length - changes/* MAX_ROWS */.pX} more groups in the JSON output`] : [];
    const gaps = diff.incomplete.map((reason) => paint('yellow', `  ? incomplete: ${(0,core_escape.plain)(reason)}`));
    return `${[`${paint('bold', (0,core_escape.plain)(name))}: ${(0,core_escape.plain)((0,changes/* headline */.Pl)(diff))}`, ...rows, ...more, ...gaps].join('\n')}\n`;
}
function row(group, paint) {
    const [mark, color] = MARKS[group.kind];
    const count = group.count > 1 ? ` (${group.count} tensors)` : '';
    return `  ${paint(color, mark)} ${group.kind} ${(0,core_escape.plain)(group.names)}${count} ${paint('dim', (0,core_escape.plain)((0,changes/* detailOf */.Rw)(group)))}`;
}

// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domains/scan/scan-file.js + 1 modules
var scan_file = __webpack_require__(92397);
// EXTERNAL MODULE: ./build/domains/tensors/diff.js + 1 modules
var diff = __webpack_require__(45099);
// EXTERNAL MODULE: ./build/domains/tensors/digest.js
var digest = __webpack_require__(25923);
// EXTERNAL MODULE: ./build/domains/tensors/inventory.js + 3 modules
var tensors_inventory = __webpack_require__(45637);
// EXTERNAL MODULE: ./build/ports/files/file-source.js
var file_source = __webpack_require__(46619);
;// CONCATENATED MODULE: ./build/commands/diff/run.js







const DIFF_FLAGS = { json: { type: 'boolean' }, markdown: { type: 'boolean' }, 'headers-only': { type: 'boolean' } };
/**
 * Compares the tensors of two files.
 *
 * @throws {SealError} USAGE - a file has no format whose tensors can be listed. FILE_UNREADABLE, FILE_CHANGED
 */
function diffFiles(before, after, flags, io) {
    const progress = io.progress('Comparing tensors', flags.on('quiet'));
    const read = (path) => (0,file_source/* withSource */.g)((0,external_node_path_.resolve)(io.cwd, path), (source) => {
        const inventory = (0,tensors_inventory/* readTensors */.Jk)(source, formatOf(path, source));
        return flags.on('headers-only') ? inventory : (0,digest/* withDigests */.o)(inventory, source, advance);
    });
    let done = 0;
    const advance = (bytes) => {
        if (io.signal.aborted)
            throw new errors/* SealError */.EM('INTERRUPTED', 'The comparison was interrupted.');
        done += bytes;
        progress.update(done);
    };
    const sizes = [before, after].map((path) => (0,file_source/* withSource */.g)((0,external_node_path_.resolve)(io.cwd, path), ({ size }) => size));
    progress.start(sizes.reduce((sum, size) => sum + size, 0));
    try {
        return (0,diff/* diffTensors */.s)(read(before), read(after));
    }
    finally {
        progress.stop();
    }
}
function formatOf(path, source) {
    const format = (0,tensors_inventory/* tensorFormatOf */.eF)((0,scan_file.sampleOf)(path, source));
    if (format !== undefined)
        return format;
    throw new errors/* SealError */.EM('USAGE', `${path} is not a safetensors, GGUF, ONNX, NumPy or PyTorch file whose tensors can be listed. To compare all files of two models: weightseal manifest diff A B`);
}
/** Tells whether two files have the same tensors, as far as they were compared. */
function isSame({ added, removed, renamed, changes }) {
    return added.length + removed.length + renamed.length + changes.length === 0;
}

;// CONCATENATED MODULE: ./build/commands/diff/cli.js








const USAGE = 'weightseal diff BEFORE AFTER [--headers-only] [--json | --markdown]';
const HELP = `Compare the tensors of two model files: added, removed, renamed, reshaped, retyped, changed.

  weightseal diff old/model.safetensors new/model.safetensors
  weightseal diff base.gguf tuned.gguf --headers-only    without the values; reads a few kilobytes

Reads safetensors, GGUF, ONNX, NumPy and PyTorch files; nothing is unpickled.
To compare all files of two models: weightseal manifest diff A B.

  --headers-only     compare names, types and shapes, not the values
  --json             print the complete result (weightseal/tensor-diff@1)
  --markdown         print a table, for example into $GITHUB_STEP_SUMMARY
  -q, --quiet        do not print progress

Exit codes: 0 the same tensors, 1 different, 2 usage error, 3 a part was not compared.
`;
const cli_diff = { help: HELP, flags: DIFF_FLAGS, run };
async function run(args, io) {
    const flags = (0,shell_flags/* parseFlags */.bQ)(args, DIFF_FLAGS, { usage: USAGE, positionals: 2 });
    const [before, after] = flags.positionals;
    if (before === undefined || after === undefined)
        throw new errors/* SealError */.EM('USAGE', `Expected two files, found ${flags.positionals.length}.\nUsage: ${USAGE}\nHelp: weightseal help diff`);
    const found = diffFiles(before, after, flags, io);
    io.stdout(rendered(`${before} → ${after}`, found, flags, io));
    if (!isSame(found))
        return exit/* EXIT */.dc.block;
    return found.incomplete.length > 0 || (found.uncompared > 0 && !flags.on('headers-only')) ? exit/* EXIT */.dc.undecided : exit/* EXIT */.dc.ok;
}
function rendered(name, found, flags, io) {
    if (flags.on('json'))
        return (0,json/* tensorDiffJson */.T)(found);
    return flags.on('markdown') ? (0,markdown/* renderTensorTable */.e)(name, found) : renderTensorDiff(name, found, (0,paint/* painter */.C)(io));
}


/***/ }),

/***/ 55983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ sourceSubjects),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ isolateFailures),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   IP: () => (/* binding */ tryFile),
/* harmony export */   Mj: () => (/* binding */ isPassedOn),
/* harmony export */   yy: () => (/* binding */ attemptFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Reads a source. A failure becomes an unknown fact, so one outage does not hide the other findings. */
async function attempt(read) {
    try {
        return { source: { status: 'ok' }, value: await read() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM && !isPassedOn(error))
            return { source: toSource(error) };
        throw error;
    }
}
/**
 * Evaluates one file of many. Any error, an internal one as well, becomes a result for that file, so that it never hides the
 * findings about the others.
 *
 * @throws what ends the whole run: an interruption, a usage error, an invalid configuration or pack.
 */
async function attemptFile(read, failed) {
    try {
        return await read();
    }
    catch (error) {
        if (isPassedOn(error))
            throw error;
        return failed(error);
    }
}
/** The same for code that does not wait. */
function tryFile(read, failed) {
    try {
        return read();
    }
    catch (error) {
        if (isPassedOn(error))
            throw error;
        return failed(error);
    }
}
/**
 * Evaluates items that refer to one another, such as the files of an infrastructure. When that fails, leaves out the items that
 * fail alone and evaluates the others together; when the others still fail, leaves out all of them. Costs more only on failure.
 *
 * @param evaluate - must accept an empty list.
 */
function isolateFailures(items, evaluate) {
    const errorOf = (tried) => tryFile(() => {
        evaluate(tried);
        return undefined;
    }, (error) => ({ error }));
    return tryFile(() => ({ value: evaluate(items), failed: [] }), () => {
        const alone = items.map((item) => ({ item, result: errorOf([item]) }));
        const sound = alone.flatMap(({ item, result }) => (result === undefined ? [item] : []));
        const broken = alone.flatMap(({ item, result }) => (result === undefined ? [] : [{ item, error: result.error }]));
        return tryFile(() => ({ value: evaluate(sound), failed: broken }), (error) => ({ value: evaluate([]), failed: [...broken, ...sound.map((item) => ({ item, error }))] }));
    });
}
/** Returns the message of an error, marked as a defect of Weightseal where no code foresaw it. */
function reasonOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM)
        return error.message;
    return `internal error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}. This is a defect in Weightseal.`;
}
/** Errors that end the run: the user interrupted it, or asked for something impossible. */
const PASSED_ON = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID'];
function isPassedOn(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM && PASSED_ON.includes(error.code);
}
function toSource(error) {
    const detail = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail };
}
/** Converts sources to subjects, so that a rule can report those that could not be read. */
function sourceSubjects(sources, file) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }));
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

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


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

/***/ 25673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Formats bytes with a binary unit: `1.5 MiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
    return `${power === 0 ? Math.round(bytes) : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 45099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ diffTensors)
});

// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
;// CONCATENATED MODULE: ./build/domains/tensors/names.js

/** A number between the separators of names: a dot, a slash, an underscore or a dash. One with leading zeros is part of the name. */
const NUMBER = /(?<=^|[./_-])(?:0|[1-9]\d{0,8})(?=$|[./_-])/g;
function patternOf(name) {
    const numbers = [];
    const pattern = name.replaceAll('{', '{{').replace(NUMBER, (digits) => {
        numbers.push(Number(digits));
        return '{}';
    });
    return { pattern, numbers };
}
/**
 * Writes the numbers of several names into their pattern: `layers.{0-31}.attn.q`. A place where all names have the same number keeps
 * it. With more than one range the names can be fewer than the product of the ranges.
 */
function describeNames(pattern, numbers) {
    let place = 0;
    return pattern.replace(/\{\{|\{\}/g, (token) => {
        if (token === '{{')
            return '{';
        const index = place++;
        return rangesOf(numbers.map((each) => each[index] ?? 0));
    });
}
const MAX_RANGES = 8;
function rangesOf(numbers) {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    if (sorted.length === 1)
        return (0,to_text/* toText */.f)(sorted[0]);
    const ranges = [];
    for (const each of sorted) {
        const last = ranges.at(-1);
        if (last !== undefined && last.to + 1 === each)
            last.to = each;
        else
            ranges.push({ from: each, to: each });
    }
    const shown = ranges.slice(0, MAX_RANGES).map(({ from, to }) => (from === to ? (0,to_text/* toText */.f)(from) : `${from}-${to}`));
    return `{${shown.join(',')}${ranges.length > MAX_RANGES ? ',…' : ''}}`;
}
/** Compares names so that `layer.2` is before `layer.10`. Independent of the locale. */
function compareNames(a, b) {
    const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const order = comparePart(left[index] ?? '', right[index] ?? '', index % 2 === 1);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
function comparePart(a, b, isNumber) {
    if (isNumber && a.length <= 15 && b.length <= 15)
        return Number(a) - Number(b);
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/domains/tensors/diff.js

/** Compares the tensors of two versions of a model. Pure; in O(n log n). */
function diffTensors(before, after) {
    const [old, current] = [byName(before.tensors), byName(after.tensors)];
    const pairs = [...old].flatMap(([name, tensor]) => {
        const other = current.get(name);
        return other === undefined ? [] : [{ before: tensor, after: other }];
    });
    const changes = pairs.map((pair) => ({ kinds: kindsOf(pair), ...pair })).filter(({ kinds }) => kinds.length > 0);
    const { renamed, added, removed } = splitRenamed(missingIn(old, current), missingIn(current, old));
    const equal = pairs.filter((pair) => kindsOf(pair).length === 0);
    const identical = equal.filter((pair) => pair.before.sha256 !== undefined && pair.after.sha256 !== undefined).length;
    const found = { added, removed, renamed, changes: changes.sort((a, b) => compareNames(a.after.name, b.after.name)) };
    return {
        before: before.totals,
        after: after.totals,
        ...found,
        identical,
        uncompared: equal.length - identical,
        groups: groupsOf(found),
        incomplete: [...before.incomplete.map((reason) => `before: ${reason}`), ...after.incomplete.map((reason) => `after: ${reason}`)],
    };
}
/** The first of two tensors of one name counts: the scan reports the second. */
function byName(tensors) {
    const found = new Map();
    for (const tensor of tensors)
        if (!found.has(tensor.name))
            found.set(tensor.name, tensor);
    return found;
}
function missingIn(all, other) {
    return [...all.values()].filter(({ name }) => !other.has(name)).sort((a, b) => compareNames(a.name, b.name));
}
function kindsOf({ before, after }) {
    const kinds = [];
    if (before.shape.join() !== after.shape.join())
        kinds.push(before.elements === after.elements ? 'reshaped' : 'resized');
    if (before.dtype !== after.dtype)
        kinds.push('retyped');
    const isKnown = before.sha256 !== undefined && after.sha256 !== undefined;
    return kinds.length === 0 && isKnown && before.sha256 !== after.sha256 ? ['changed'] : kinds;
}
/** Pairs removed and added tensors of equal content, dtype and shape. Among several candidates, in the order of their names. */
function splitRenamed(removed, added) {
    const waiting = Map.groupBy([...removed].reverse(), (tensor) => contentOf(tensor) ?? '');
    waiting.delete('');
    const renamed = added.flatMap((after) => {
        const before = waiting.get(contentOf(after) ?? '')?.pop();
        return before === undefined ? [] : [{ before, after }];
    });
    const [from, to] = [new Set(renamed.map(({ before }) => before)), new Set(renamed.map(({ after }) => after))];
    return { renamed, added: added.filter((each) => !to.has(each)), removed: removed.filter((each) => !from.has(each)) };
}
function contentOf({ sha256, dtype, shape, elements }) {
    return sha256 === undefined || elements === 0 ? undefined : `${sha256} ${dtype} ${shape.join()}`;
}
/** Groups what happened by pattern of the name, kind, dtypes and shapes; in the order of the first name of each kind. */
function groupsOf({ added, removed, renamed, changes }) {
    const members = [
        ...changes.flatMap(({ kinds, before, after }) => kinds.map((kind) => ({ kind, name: after.name, before: shapeOf(before), after: shapeOf(after) }))),
        ...renamed.map(({ before, after }) => ({ kind: 'renamed', name: before.name, newName: after.name, after: shapeOf(after) })),
        ...removed.map((tensor) => ({ kind: 'removed', name: tensor.name, before: shapeOf(tensor) })),
        ...added.map((tensor) => ({ kind: 'added', name: tensor.name, after: shapeOf(tensor) })),
    ];
    return [...Map.groupBy(members, keyOf).values()].map(groupOf);
}
function keyOf({ kind, name, newName, before, after }) {
    const to = newName === undefined ? '' : patternOf(newName).pattern;
    return JSON.stringify([kind, patternOf(name).pattern, to, before, after]);
}
function groupOf(members) {
    const [first] = members;
    if (first === undefined)
        throw new RangeError('a group has a member');
    const { kind, before, after, newName } = first;
    const to = newName === undefined ? {} : { to: describe(members.map((each) => each.newName ?? '')) };
    return {
        kind,
        names: describe(members.map(({ name }) => name)),
        ...to,
        count: members.length,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
}
/** @param names - of one pattern. */
function describe(names) {
    const patterns = names.map(patternOf);
    return describeNames(patterns[0]?.pattern ?? '', patterns.map(({ numbers }) => numbers));
}
function shapeOf({ dtype, shape }) {
    return { dtype, shape };
}


/***/ }),

/***/ 46619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withSource),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53621);
/* harmony import */ var _domains_scan_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33381);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6554);





/** Reads smaller than this come from one buffer, so that a reader may take single bytes. */
const WINDOW_BYTES = 256 * 1024;
/**
 * Opens a regular file for reading at any offset. Symbolic links are not followed.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
function openSource(file) {
    const handle = openRegular(file);
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
    // Uint8Array, not Buffer: `slice` of a Buffer does not copy, and readers keep what they copied.
    const window = new Uint8Array(Math.min(WINDOW_BYTES, size));
    let [start, filled] = [0, 0];
    const fill = (offset) => {
        start = offset;
        filled = readFully(handle, window, { offset, length: Math.min(window.length, size - offset), file });
    };
    return {
        size,
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle),
        read: (offset, length) => {
            const wanted = Math.max(0, Math.min(length, size - offset, _domains_scan_source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ */ .Ct));
            if (wanted === 0 || offset < 0)
                return new Uint8Array(0);
            if (wanted > window.length) {
                const large = new Uint8Array(wanted);
                return large.subarray(0, readFully(handle, large, { offset, length: wanted, file }));
            }
            if (offset < start || offset + wanted > start + filled)
                fill(offset);
            return window.subarray(offset - start, offset - start + wanted);
        },
    };
}
/** Opens a file for the time of a function. @throws {SealError} FILE_UNREADABLE */
function withSource(file, use) {
    const source = openSource(file);
    try {
        return use(source);
    }
    finally {
        source.close();
    }
}
function openRegular(file) {
    try {
        const handle = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openNoFollowSync */ ._)(file);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle).isFile())
            return handle;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    catch (cause) {
        const { code } = cause;
        const why = code === 'ELOOP' ? 'it is a symbolic link, and links are not followed' : (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(code);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_UNREADABLE', `Cannot read ${file}: ${why}.`, { cause, path: file });
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file });
}
/** Reads a piece completely. @throws {SealError} FILE_CHANGED - the file is shorter than when it was opened. */
function readFully(handle, into, { offset, length, file }) {
    let done = 0;
    while (done < length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, into, done, length - done, offset + done);
        if (count === 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_CHANGED', `${file} became shorter while it was read.`, { path: file });
        done += count;
    }
    return done;
}


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openNoFollowSync),
/* harmony export */   z: () => (/* binding */ openNoFollow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const BIG = { bigint: true };
/**
 * Opens a file for reading, unless it is a symbolic link. Does not wait for the other end of a pipe. Where the system cannot refuse links by
 * itself, compares what the path was with what was opened.
 *
 * @throws an error of Node, with the code ELOOP for a link.
 */
async function openNoFollow(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags.O_RDONLY);
    if (isSame(before, await handle.stat(BIG)))
        return handle;
    await handle.close();
    throw isLink(file);
}
/** The same for code that does not wait. Returns a file descriptor. */
function openNoFollowSync(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags.O_RDONLY);
    if (isSame(before, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, BIG)))
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw isLink(file);
}
function isSame(before, after) {
    return before.dev === after.dev && before.ino === after.ino;
}
function isLink(file) {
    return Object.assign(new Error(`${file} is a symbolic link`), { code: 'ELOOP', path: file });
}


/***/ }),

/***/ 38719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS)
/* harmony export */ });
/* unused harmony export formatCount */
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5242);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);



/** Rows that are shown; JSON has all of them. */
const MAX_ROWS = 50;
/** Summarizes a diff in one line of trusted words, numbers and dtypes of the file: escape it. */
function headline(diff) {
    return [sizes(diff), counts(diff), dtypes(diff.before, diff.after)].join(' · ');
}
function sizes({ before, after }) {
    const same = before.elements === after.elements;
    const isVisible = formatCount(before.elements) !== formatCount(after.elements);
    const format = isVisible ? formatCount : (count) => count.toLocaleString('en-US');
    const elements = same ? formatCount(after.elements) : `${format(before.elements)} → ${format(after.elements)}`;
    const bytes = before.bytes === after.bytes ? '' : `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(before.bytes)} → ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(after.bytes)}`;
    return `${elements} stored elements${bytes}`;
}
function counts({ changes, added, removed, renamed, identical, uncompared }) {
    const parts = [
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(changes.length, 'tensor')} changed`,
        `${added.length} added`,
        `${removed.length} removed`,
        ...(renamed.length > 0 ? [`${renamed.length} renamed`] : []),
        ...(identical > 0 ? [`${identical} identical`] : []),
        ...(uncompared > 0 ? [`${uncompared} of equal structure, values not compared`] : []),
    ];
    return parts.join(', ');
}
/** Compares the dtypes by their number of tensors: `dtype F32 unchanged`, or `F32 291 → 0, BF16 0 → 291`. */
function dtypes(before, after) {
    const names = [...new Set([...Object.keys(before.dtypes), ...Object.keys(after.dtypes)])].sort();
    const changed = names.filter((name) => before.dtypes[name]?.tensors !== after.dtypes[name]?.tensors);
    if (changed.length === 0)
        return names.length === 0 ? 'no tensors' : `dtype ${limited(names)} unchanged`;
    return limited(changed.map((name) => `${name} ${before.dtypes[name]?.tensors ?? 0} → ${after.dtypes[name]?.tensors ?? 0}`));
}
function limited(names) {
    return `${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`;
}
/** Formats a count with a decimal unit: `109.5 M`. */
function formatCount(count) {
    const units = ['', ' k', ' M', ' G', ' T', ' P'];
    const power = Math.min(units.length - 1, count < 1000 ? 0 : Math.floor(Math.log10(count) / 3));
    return power === 0 ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(count) : `${(count / 1000 ** power).toFixed(1)}${units[power]}`;
}
/** What happened to the tensors of a group: `F32 [2, 3] → F16 [2, 3]`. */
function detailOf({ kind, before, after, to }) {
    if (to !== undefined)
        return `→ ${to}`;
    if (kind === 'changed')
        return 'other values';
    const [old, current] = [before, after].map((shape) => (shape === undefined ? undefined : formatShape(shape)));
    return [old, current].filter((each) => each !== undefined).join(' → ');
}
function formatShape({ dtype, shape }) {
    return `${dtype} [${shape.join(', ')}]`;
}


/***/ }),

/***/ 62758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tensorDiffDocument),
/* harmony export */   T: () => (/* binding */ tensorDiffJson)
/* harmony export */ });
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34432);

/** Renders the public format as text. */
function tensorDiffJson(diff) {
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(tensorDiffDocument(diff));
}
/** Returns the public format, copied field by field: schemas/tensor-diff-v1.schema.json. */
function tensorDiffDocument(diff) {
    const { before, after, added, removed, renamed, changes, identical, uncompared, incomplete } = diff;
    return {
        schema: 'weightseal/tensor-diff@1',
        ...{ before, after, identical, uncompared },
        added: added.map(tensorJson),
        removed: removed.map(tensorJson),
        renamed: renamed.map((pair) => ({ before: tensorJson(pair.before), after: tensorJson(pair.after) })),
        changed: changes.map(({ kinds, ...pair }) => ({ kinds, before: tensorJson(pair.before), after: tensorJson(pair.after) })),
        incomplete,
    };
}
function tensorJson({ name, dtype, shape, elements, bytes, sha256 }) {
    return { ...{ name, dtype, shape, elements }, ...(bytes === undefined ? {} : { bytes }), ...(sha256 === undefined ? {} : { sha256 }) };
}


/***/ }),

/***/ 62277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderTensorTable)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38719);


/** The longest name in a cell, in bytes. */
const MAX_NAME = 200;
/** Renders what changed in the tensors of a model for a summary: one line, then a table of groups of names. */
function renderTensorTable(name, diff) {
    const title = `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(name)}**: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(diff))}`;
    const rows = diff.groups.slice(0, _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX).map(row);
    const table = rows.length === 0 ? [] : [['| change | tensors | number | from, to |', '|---|---|---:|---|', ...rows].join('\n')];
    const more = diff.groups.length > _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX ? [`${diff.groups.length - _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX} more groups are in the JSON output.`] : [];
    const gaps = diff.incomplete.map((reason) => `⚠️ Incomplete: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(reason)}`);
    return `${[title, ...table, ...more, ...gaps].join('\n\n')}\n`;
}
function row(group) {
    return `| ${group.kind} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutBytes)(group.names, MAX_NAME))} | ${group.count} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutBytes)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(group), MAX_NAME))} |`;
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
