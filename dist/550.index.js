export const id = 550;
export const ids = [550,9924];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 36855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22968);
/* harmony import */ var _ports_visibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56723);


/** The real terminal. Colour only there, and never with NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_visibility_js__WEBPACK_IMPORTED_MODULE_1__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 74121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestAction: () => (/* binding */ manifestAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29983);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84591);
/* harmony import */ var _settings_given_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97201);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36855);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37874);








/** `command: manifest`: measures the model at `path` and sets the outputs. */
async function manifestAction(env, signal) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('SETTINGS_INVALID', 'Input "path" is missing: command "manifest" measures the model in that directory.');
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'weightseal.manifest.json');
    const io = { ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal), cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')) };
    const ignores = (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('ignore-paths')).flatMap((ignored) => ['--ignore', ignored]);
    const code = await (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_7__.build)([path, '--out', out, ...ignores], { ...io, stdout: () => undefined });
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)(out, { maxBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' }), out);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.info(`${manifest.files.length} files, model digest ${manifest.tree.root}, OMS root ${manifest.oms.root}`);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('manifest-path', out);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('model-digest', manifest.tree.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('oms-root', manifest.oms.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('conclusion', 'pass');
    return code;
}


/***/ }),

/***/ 37874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ manifest_build_build)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/manifest/build.js
var build = __webpack_require__(2916);
// EXTERNAL MODULE: ./build/manifest/canonical.js
var canonical = __webpack_require__(83122);
// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/manifest/paths.js
var paths = __webpack_require__(49288);
;// CONCATENATED MODULE: ./build/manifest/shard.js





const SHARD_SCHEMA = 'weightseal/shard@1';
/**
 * Which files each of `count` jobs measures: the largest file goes to the job with the least bytes so far. Depends on
 * nothing but paths and sizes, so that every job computes the same plan.
 */
function planShards(files, count) {
    const loads = Array.from({ length: count }, () => ({ bytes: 0, files: [] }));
    const largestFirst = [...files].sort((a, b) => b.size - a.size || (0,paths/* compareUtf8 */.zq)(a.path, b.path));
    for (const file of largestFirst) {
        const lightest = loads.reduce((best, load) => load.bytes < best.bytes || (load.bytes === best.bytes && load.files.length < best.files.length) ? load : best);
        lightest.files.push(file);
        lightest.bytes += file.size;
    }
    return loads.map((load) => load.files);
}
/** Digest of all paths and sizes of a model directory, hex: equal for jobs that saw the same listing. */
function listingDigest(files) {
    const lines = [...files].sort((a, b) => (0,paths/* compareUtf8 */.zq)(a.path, b.path)).map(({ path, size }) => `${path}\0${size}\n`);
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}
/**
 * Joins the parts of all jobs into the manifest that one job would have built.
 *
 * @param parts - in any order.
 * @throws {SealError} SHARD_INVALID - a part is missing, stands twice, comes from another listing, or files are not covered.
 */
function mergeShards(parts) {
    const [first] = parts;
    if (first === undefined)
        throw invalid('no shard file was given');
    checkSamePlan(parts, first);
    checkComplete(parts, first);
    const files = parts.flatMap((part) => part.files);
    const paths = new Set(files.map(({ path }) => path));
    if (paths.size !== files.length)
        throw invalid('a file was measured by two shards');
    if (files.length !== first.listed)
        throw invalid(`the shards cover ${files.length} of ${first.listed} files`);
    const covered = listingDigest(files.map(({ path, onDisk }) => ({ path, size: onDisk })));
    if (covered !== first.listing)
        throw invalid('the files in the shards are not the files of the listing');
    const entries = files.map(({ onDisk: _, ...entry }) => entry);
    return (0,build/* buildManifest */.u1)({ model: first.model, ignore: first.ignore, dependencies: first.dependencies, files: entries });
}
function checkSamePlan(parts, first) {
    const plan = ({ shard, listing, listed, model, ignore, dependencies }) => (0,canonical/* canonicalJson */.d)({
        count: shard.count,
        listing,
        listed,
        model: { ...model },
        ignore,
        dependencies: dependencies.map((entry) => ({ ...entry })),
    });
    const other = parts.find((part) => plan(part) !== plan(first));
    if (other)
        throw invalid(`shard ${shard_name(other)} was made from another listing, model or set of options than shard ${shard_name(first)}: run every job on the same commit with the same flags`);
}
function checkComplete(parts, { shard: { count } }) {
    const seen = parts.map(({ shard }) => shard.index);
    const twice = seen.find((index, position) => seen.indexOf(index) !== position);
    if (twice !== undefined)
        throw invalid(`shard ${twice}/${count} was given twice`);
    const lacking = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !seen.includes(index));
    if (lacking.length > 0)
        throw invalid(`${lacking.map((index) => `${index}/${count}`).join(', ')} of ${count} shards not given`);
}
function shard_name({ shard }) {
    return `${shard.index}/${shard.count}`;
}
function invalid(what) {
    return new errors/* SealError */.E('SHARD_INVALID', `Cannot merge: ${what}.`);
}

// EXTERNAL MODULE: ./build/manifest/types.js
var types = __webpack_require__(43913);
// EXTERNAL MODULE: ./build/ports/atomic-write.js
var atomic_write = __webpack_require__(11200);
// EXTERNAL MODULE: ./build/ports/measure-model.js + 3 modules
var measure_model = __webpack_require__(85756);
// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/model-target.js
var model_target = __webpack_require__(27494);
// EXTERNAL MODULE: ./build/commands/paint.js
var commands_paint = __webpack_require__(54791);
;// CONCATENATED MODULE: ./build/commands/manifest-build.js
















const USAGE = 'weightseal manifest MODEL_DIR [--name --version --framework --type --sha512 --ignore PATH --out FILE]';
const MAX_SHARDS = 256;
const FLAGS = {
    name: { type: 'string' },
    version: { type: 'string' },
    framework: { type: 'string' },
    type: { type: 'string' },
    sha512: { type: 'boolean' },
    out: { type: 'string' },
    ignore: { type: 'string', multiple: true },
    plan: { type: 'string' },
    shard: { type: 'string' },
    merge: { type: 'boolean' },
};
/** `weightseal manifest MODEL_DIR`, and its `--plan`, `--shard` and `--merge`. */
async function manifest_build_build(args, io) {
    const flags = (0,command/* parseFlags */.bQ)(args, FLAGS, { usage: USAGE, positionals: MAX_SHARDS });
    const modes = ['plan', 'shard', 'merge'].filter((name) => flags.on(name) || flags.text(name) !== undefined);
    if (modes.length > 1)
        throw new errors/* SealError */.E('USAGE', `--${modes.join(' and --')} do not go together.\nMore: weightseal help manifest`);
    if (flags.on('merge'))
        return merge(flags, io);
    const [folder, ...more] = flags.positionals;
    if (folder === undefined || more.length > 0)
        throw new errors/* SealError */.E('USAGE', `Expected one model directory, found ${flags.positionals.length}.\nUsage: ${USAGE}`);
    const target = await (0,model_target/* modelTarget */.X)(folder, givenOf(flags), io);
    const plan = flags.text('plan');
    const shard = flags.text('shard');
    if (plan !== undefined)
        return printPlan(target, plan, io);
    if (shard !== undefined)
        return writeShard(target, shard, { flags, io });
    return writeManifest(target, { flags, io });
}
function givenOf(flags) {
    const out = flags.text('out');
    return { info: flags.text, ignore: flags.list('ignore'), outputs: out === undefined || out === '-' ? [] : [out] };
}
async function writeManifest(target, { flags, io }) {
    const manifest = await (0,model_target/* measureManifest */.G)(target, { sha512: flags.on('sha512'), quiet: flags.on('quiet') }, io);
    return output(manifest, flags.text('out') ?? (0,external_node_path_.join)(target.root, types/* MANIFEST_FILE */.h1), io);
}
async function output(manifest, out, io) {
    const text = (0,build/* serializeManifest */.MZ)(manifest);
    if (out === '-') {
        io.stdout(text);
        return 0;
    }
    const file = (0,external_node_path_.resolve)(io.cwd, out);
    await (0,atomic_write/* writeAtomically */.v)(file, text);
    io.stdout(describeManifest(manifest, shown(file, io), io));
    return 0;
}
/** A path as the user would type it: relative below the working directory, absolute elsewhere. */
function shown(file, io) {
    const path = (0,external_node_path_.relative)(io.cwd, file);
    return path.startsWith('..') ? file : path;
}
function describeManifest({ model, files, dependencies, tree, oms }, file, io) {
    const paint = (0,commands_paint/* painter */.C)(io);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const pointers = files.filter(({ source }) => source === 'lfs-pointer').length;
    const known = pointers === 0 ? '' : `, ${pointers} known from git-LFS pointers`;
    const rows = [
        ['model', `${(0,report_escape.plain)(model.name)} ${(0,report_escape.plain)(model.version)}`],
        ['files', `${files.length} (${(0,units/* formatBytes */.z)(bytes)}${known})`],
        ...(dependencies.length === 0 ? [] : [['dependencies', `${dependencies.length} locked`]]),
        ['model digest', tree.root],
        ['OMS root', oms.root],
        ['written to', (0,report_escape.plain)(file)],
    ];
    return `${rows.map(([name = '', value]) => `${paint('dim', name.padEnd(13))} ${value}`).join('\n')}\n`;
}
async function printPlan({ root, ignore }, text, io) {
    const count = shardNumber(text, '--plan N');
    const { entries, problems } = await (0,model_files/* listModel */.wA)(root, ignore);
    (0,model_files/* refuseProblems */.nN)(root, problems);
    if (entries.length === 0)
        throw new errors/* SealError */.E('MODEL_EMPTY', `${root} holds no file that belongs to a model.`);
    const include = planShards(entries, count).map((files, index) => ({
        shard: `${index + 1}/${count}`,
        files: files.length,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
    }));
    io.stdout(`${JSON.stringify({ include })}\n`);
    return 0;
}
function shardNumber(text, what) {
    const number = /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > MAX_SHARDS)
        throw new errors/* SealError */.E('USAGE', `${what}: expected a number from 1 to ${MAX_SHARDS}, found ${JSON.stringify(text)}.`);
    return number;
}
async function writeShard({ root, model, ignore }, text, { flags, io }) {
    const [first = '', last = '', ...more] = text.split('/');
    const [index, count] = [shardNumber(first, '--shard I/N'), shardNumber(last, '--shard I/N')];
    if (more.length > 0 || index > count)
        throw new errors/* SealError */.E('USAGE', `--shard: expected I/N with I from 1 to N, found ${JSON.stringify(text)}.`);
    const out = flags.text('out') ?? `weightseal.shard-${index}-of-${count}.json`;
    if (out !== '-' && (0,model_files/* pathInside */._l)(root, (0,external_node_path_.resolve)(io.cwd, out)).length > 0)
        throw new errors/* SealError */.E('USAGE', `--out ${out} lies inside the model, which would change what the other shards see. Give a path outside ${root}.`);
    const { entries, problems } = await (0,model_files/* listModel */.wA)(root, ignore);
    (0,model_files/* refuseProblems */.nN)(root, problems);
    const locked = await (0,measure_model/* lockedDependencies */.w)(entries);
    (0,model_files/* refuseProblems */.nN)(root, locked.problems);
    const own = planShards(entries, count)[index - 1] ?? [];
    const progress = io.progress(`Measuring shard ${index}/${count}`, flags.on('quiet'));
    const measured = await (0,model_files/* measure */.xP)(own, { sha512: flags.on('sha512'), progress, signal: io.signal });
    (0,model_files/* refuseProblems */.nN)(root, measured.problems);
    const shard = {
        schema: SHARD_SCHEMA,
        shard: { index, count },
        listing: listingDigest(entries),
        listed: entries.length,
        model,
        ignore: [...ignore],
        dependencies: locked.dependencies,
        files: measured.files.map(({ entry, onDisk }) => ({ ...entry, onDisk })),
    };
    const json = (0,canonical/* canonicalJson */.d)(shard);
    if (out === '-')
        io.stdout(json);
    else
        await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(io.cwd, out), json);
    if (out !== '-')
        io.stdout(`Shard ${index} of ${count}: ${own.length} files, written to ${(0,report_escape.plain)(out)}\n`);
    return 0;
}
async function merge(flags, io) {
    const out = (0,command/* required */.mw)(flags.text('out'), '--out FILE, the place of the manifest', 'weightseal manifest --merge SHARD… --out MODEL_DIR/weightseal.manifest.json');
    const shards = await Promise.all(flags.positionals.map(async (file) => (0,parse/* parseShard */.uK)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, file), { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'SHARD_INVALID' }), file)));
    return output(mergeShards(shards), out, io);
}


/***/ }),

/***/ 54791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 };
function painter({ color }) {
    return (name, text) => (color ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text);
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** A bar on a terminal, a line each ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = harmless(label);
    if (stream.isTTY)
        return new Reporter({
            label: shown,
            clock,
            every: BAR_EVERY_MS,
            show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
            clear: () => stream.write('\r\x1b[K'),
        });
    if (ci)
        return new Reporter({ label: shown, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => { } });
    return silent;
}
/** A folder's name stands in the label: on one line, and not to be taken for a command of the runner. */
function harmless(label) {
    return label
        .replace(/[^\x20-\x7e\u00a1-\u1fff\u3000-\uffef]/g, '?')
        .replaceAll('##[', '##?')
        .replaceAll('::', ':?');
}
class Reporter {
    #style;
    #total = 0;
    #began = 0;
    #shown = 0;
    constructor(style) {
        this.#style = style;
    }
    start(totalBytes) {
        this.#total = totalBytes;
        this.#began = this.#shown = this.#style.clock();
    }
    update(doneBytes) {
        const now = this.#style.clock();
        if (now - this.#shown < this.#style.every)
            return;
        this.#shown = now;
        this.#style.show(describe(this.#style.label, { done: doneBytes, total: this.#total, ms: now - this.#began }));
    }
    stop() {
        this.#style.clear();
    }
}
function describe(label, { done, total, ms }) {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const rate = done / Math.max(ms, 1);
    const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');
    const left = rate === 0 ? '?' : `${Math.round((total - done) / rate / 1000)} s left`;
    return `${label} ${bar} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ }),

/***/ 56723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ visibilityFromEvent),
/* harmony export */   q: () => (/* binding */ toVisibility)
/* harmony export */ });
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** What the event of a GitHub workflow says about its repository; `unknown` elsewhere. */
async function visibilityFromEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !file)
        return 'unknown';
    try {
        const event = JSON.parse(await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' }));
        return toVisibility(event.repository);
    }
    catch {
        return 'unknown';
    }
}
/** @param repository - as GitHub's API and events show one. */
function toVisibility(repository) {
    const { visibility, private: hidden } = (repository ?? {});
    if (hidden === true)
        return visibility === 'internal' ? 'internal' : 'private';
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    return hidden === false ? 'public' : 'unknown';
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Text from a repository, made harmless for the surface on which it is printed. */
/**
 * For Markdown that becomes HTML: every character that could mean something, to Markdown, to HTML or to GitHub
 * (mentions, links, emoji, issue numbers), becomes a numeric entity; control characters and those that reverse text
 * become visible. An `@` is followed by a zero-width character, so that nobody is called.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** The dot of `www.`, from which GitHub would make a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Characters that mean nothing in the middle of a line; a colon only before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** In code type, which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Text from outside on one line of plain text: line ends, control and reversing characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** The same for a text of several lines, whose line ends are ours. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts to a number of UTF-8 bytes, at a character, with a mark. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd+$/, '')}…`;
}


/***/ })

};
