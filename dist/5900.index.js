export const id = 5900;
export const ids = [5900,8587,7980,1407];
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

/***/ 47935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestAction: () => (/* binding */ manifestAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34129);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19511);
/* harmony import */ var _shell_io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48333);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56952);








/** `command: manifest`: measures the model at `path` and sets the outputs. */
async function manifestAction(env, signal) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('SETTINGS_INVALID', 'Input "path" is missing: command "manifest" measures the model in that directory.');
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'weightseal.manifest.json');
    const io = { ...(0,_shell_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal), cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')) };
    const ignores = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('ignore-paths')).flatMap((ignored) => ['--ignore', ignored]);
    const code = await (0,_build_js__WEBPACK_IMPORTED_MODULE_7__.build)([path, '--out', out, ...ignores], { ...io, stdout: () => undefined });
    const manifest = (0,_domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)(out, { maxBytes: _domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' }), out);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.info(`${manifest.files.length} files, model digest ${manifest.tree.root}, OMS root ${manifest.oms.root}`);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('manifest-path', out);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('model-digest', manifest.tree.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('oms-root', manifest.oms.root);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('conclusion', 'pass');
    return code;
}


/***/ }),

/***/ 56952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_build)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/units.js
var units = __webpack_require__(25673);
// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/domains/manifest/canonical.js
var canonical = __webpack_require__(73224);
// EXTERNAL MODULE: ./build/domains/manifest/parse.js
var parse = __webpack_require__(34129);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
;// CONCATENATED MODULE: ./build/domains/manifest/shard.js





const SHARD_SCHEMA = 'weightseal/shard@1';
/**
 * Assigns files to `count` jobs: the largest file goes to the job with the fewest bytes so far. Depends only on paths and
 * sizes, so every job computes the same plan.
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
/** Returns the digest of all paths and sizes of a model directory, hex. Equal for jobs that saw the same listing. */
function listingDigest(files) {
    const lines = [...files].sort((a, b) => (0,paths/* compareUtf8 */.zq)(a.path, b.path)).map(({ path, size }) => `${path}\0${size}\n`);
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}
/**
 * Merges the parts of all jobs into the manifest that a single job would have built.
 *
 * @param parts - in any order.
 * @throws {SealError} SHARD_INVALID - a part is missing, duplicate or from another listing, or files are not covered.
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
        throw invalid('the files in the shards differ from the listing');
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
        throw invalid(`shard ${shard_name(other)} was created from a different listing, model or set of options than shard ${shard_name(first)}: run every job on the same commit with the same flags`);
}
function checkComplete(parts, { shard: { count } }) {
    const seen = parts.map(({ shard }) => shard.index);
    const twice = seen.find((index, position) => seen.indexOf(index) !== position);
    if (twice !== undefined)
        throw invalid(`shard ${twice}/${count} was given twice`);
    const lacking = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !seen.includes(index));
    if (lacking.length > 0)
        throw invalid(`${lacking.map((index) => `${index}/${count}`).join(', ')} of ${count} shards are missing`);
}
function shard_name({ shard }) {
    return `${shard.index}/${shard.count}`;
}
function invalid(what) {
    return new errors/* SealError */.EM('SHARD_INVALID', `Cannot merge: ${what}.`);
}

// EXTERNAL MODULE: ./build/domains/manifest/types.js
var types = __webpack_require__(15663);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js
var atomic_write = __webpack_require__(43568);
// EXTERNAL MODULE: ./build/ports/files/measure-model.js + 3 modules
var measure_model = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 1 modules
var model_files = __webpack_require__(59961);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: ./build/shell/paint.js
var shell_paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/commands/manifest/model-target.js
var model_target = __webpack_require__(72700);
;// CONCATENATED MODULE: ./build/commands/manifest/build.js
















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
async function build_build(args, io) {
    const flags = (0,shell_flags/* parseFlags */.bQ)(args, FLAGS, { usage: USAGE, positionals: MAX_SHARDS });
    const modes = ['plan', 'shard', 'merge'].filter((name) => flags.on(name) || flags.text(name) !== undefined);
    if (modes.length > 1)
        throw new errors/* SealError */.EM('USAGE', `--${modes.join(' and --')} do not go together.\nMore: weightseal help manifest`);
    if (flags.on('merge'))
        return merge(flags, io);
    const [folder, ...more] = flags.positionals;
    if (folder === undefined || more.length > 0)
        throw new errors/* SealError */.EM('USAGE', `Expected one model directory, found ${flags.positionals.length}.\nUsage: ${USAGE}`);
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
    const paint = (0,shell_paint/* painter */.C)(io);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const pointers = files.filter(({ source }) => source === 'lfs-pointer').length;
    const known = pointers === 0 ? '' : `, ${pointers} known from git-LFS pointers`;
    const rows = [
        ['model', `${(0,core_escape.plain)(model.name)} ${(0,core_escape.plain)(model.version)}`],
        ['files', `${files.length} (${(0,units/* formatBytes */.z)(bytes)}${known})`],
        ...(dependencies.length === 0 ? [] : [['dependencies', `${dependencies.length} locked`]]),
        ['model digest', tree.root],
        ['OMS root', oms.root],
        ['written to', (0,core_escape.plain)(file)],
    ];
    return `${rows.map(([name = '', value]) => `${paint('dim', name.padEnd(13))} ${value}`).join('\n')}\n`;
}
async function printPlan({ root, ignore }, text, io) {
    const count = shardNumber(text, '--plan N');
    const { entries, problems } = await (0,model_files/* listModel */.wA)(root, ignore);
    (0,model_files/* refuseProblems */.nN)(root, problems);
    if (entries.length === 0)
        throw new errors/* SealError */.EM('MODEL_EMPTY', `${root} holds no file that belongs to a model.`);
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
        throw new errors/* SealError */.EM('USAGE', `${what}: expected a number from 1 to ${MAX_SHARDS}, found ${JSON.stringify(text)}.`);
    return number;
}
async function writeShard({ root, model, ignore }, text, { flags, io }) {
    const [first = '', last = '', ...more] = text.split('/');
    const [index, count] = [shardNumber(first, '--shard I/N'), shardNumber(last, '--shard I/N')];
    if (more.length > 0 || index > count)
        throw new errors/* SealError */.EM('USAGE', `--shard: expected I/N with I from 1 to N, found ${JSON.stringify(text)}.`);
    const out = flags.text('out') ?? `weightseal.shard-${index}-of-${count}.json`;
    if (out !== '-' && (0,model_files/* pathInside */._l)(root, (0,external_node_path_.resolve)(io.cwd, out)).length > 0)
        throw new errors/* SealError */.EM('USAGE', `--out ${out} lies inside the model, which would change what the other shards see. Give a path outside ${root}.`);
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
        io.stdout(`Shard ${index} of ${count}: ${own.length} files, written to ${(0,core_escape.plain)(out)}\n`);
    return 0;
}
async function merge(flags, io) {
    const out = (0,shell_flags/* required */.mw)(flags.text('out'), '--out FILE, the place of the manifest', 'weightseal manifest --merge SHARD… --out MODEL_DIR/weightseal.manifest.json');
    const shards = await Promise.all(flags.positionals.map(async (file) => (0,parse/* parseShard */.uK)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, file), { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'SHARD_INVALID' }), file)));
    return output(mergeShards(shards), out, io);
}


/***/ }),

/***/ 72700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ measureManifest),
/* harmony export */   X: () => (/* binding */ modelTarget)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50018);
/* harmony import */ var _domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34129);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95126);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15663);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1529);
/* harmony import */ var _gate_local_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47328);
/* harmony import */ var _ports_files_measure_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51313);
/* harmony import */ var _ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59961);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11615);











/** What was given, then what the configuration says, then what the present manifest says. */
async function modelTarget(folder, given, io) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, folder);
    const local = await (0,_gate_local_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readLocalConfig */ .K)(root);
    const configured = local.config?.models?.find(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(local.root, (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .trimSlash */ .Y0)(path)) === root);
    const ignore = [
        ..._domains_models_measured_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_IGNORES */ .a$,
        ...given.ignore.map(ignorePath),
        ...(configured?.ignorePaths ?? []),
        ...given.outputs.flatMap((file) => (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_7__/* .pathInside */ ._l)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file))),
    ];
    return { root, ignore, model: await describeModel(root, given, configured) };
}
function ignorePath(path) {
    const bare = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .trimSlash */ .Y0)(path);
    const fault = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .faultOfPath */ .JG)(bare);
    if (fault || bare === '.' || /[*?[]/.test(bare))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `--ignore ${JSON.stringify(path)}: give a literal path below the model, relative to it, without * ? [${fault === undefined ? '' : ` (${fault})`}.`);
    return bare;
}
async function describeModel(root, given, configured) {
    const present = await presentModel((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_10__/* .MANIFEST_FILE */ .h1));
    const pick = (name) => given.info(name) ?? configured?.[name] ?? present?.[name];
    const [framework, type] = [pick('framework'), pick('type')];
    return {
        name: pick('name') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root),
        version: pick('version') ?? _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_10__/* .UNVERSIONED */ .d7,
        ...(framework === undefined ? {} : { framework }),
        ...(type === undefined ? {} : { type }),
    };
}
/** What the present manifest says about the model. One that cannot be read says nothing: it is about to be replaced. */
async function presentModel(file) {
    try {
        return (0,_domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .y)(file, { maxBytes: _domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' }), file).model;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM && error.code !== 'MANIFEST_NEWER')
            return undefined;
        throw error;
    }
}
/**
 * Measures a whole model or nothing.
 *
 * @throws {SealError} with the code of the first problem; MODEL_EMPTY
 */
async function measureManifest(target, { sha512, quiet }, io) {
    const { root, ignore } = target;
    const progress = io.progress(`Measuring ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)}`, quiet);
    const measured = await (0,_ports_files_measure_model_js__WEBPACK_IMPORTED_MODULE_6__/* .measureModel */ .d)(root, ignore, { sha512, progress, signal: io.signal });
    (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseProblems */ .nN)(root, measured.problems);
    return manifestOf(target, measured);
}
function manifestOf({ root, model, ignore }, { files, dependencies }) {
    if (files.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('MODEL_EMPTY', `${root} holds no file that belongs to a model. Nothing was written.`);
    return (0,_domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildManifest */ .u1)({ model, ignore, dependencies, files: files.map(({ entry }) => entry) });
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
 * Checks a relative POSIX path before any file is accessed.
 *
 * @returns the problem, or `undefined` for a safe path.
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
        const text = await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE), { maxBytes: _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__.MAX_CONFIG_BYTES, missing: 'USAGE', noFollow: true });
        return { root, config: (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__.parseConfig)(text, _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE) };
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
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, _settings_read_config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE)))
            return current;
        if (current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current))
            return folder;
    }
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
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed.
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
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
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

/***/ 26923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ visibilityFromEvent),
/* harmony export */   q: () => (/* binding */ toVisibility)
/* harmony export */ });
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11615);

const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** Reads the visibility of the repository from the event of a GitHub workflow; `unknown` outside workflows. */
async function visibilityFromEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !file)
        return 'unknown';
    try {
        const event = JSON.parse(await (0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' }));
        return toVisibility(event.repository);
    }
    catch {
        return 'unknown';
    }
}
/** @param repository - from GitHub's API or an event. */
function toVisibility(repository) {
    const { visibility, private: hidden } = (repository ?? {});
    if (hidden === true)
        return visibility === 'internal' ? 'internal' : 'private';
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    return hidden === false ? 'public' : 'unknown';
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** Returns a progress reporter: a bar on a terminal, a line every ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = sanitized(label);
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
/** Escapes a label, which may contain a folder name: it stays on one line and cannot be a workflow command. */
function sanitized(label) {
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
    return `${label} ${bar} ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ }),

/***/ 19511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);



/** Returns the lines of a list input, trimmed and without empty lines. */
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
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfPath */ .JG)(path);
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
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, allowed);
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
        const hint = unknown === undefined ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause) : `Unknown flag --${unknown}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(unknown, Object.keys(options)).replace(/"/, '"--')}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${hint}\nUsage: ${usage}\nMore: weightseal help ${usage.split(' ')[1]}`, { cause });
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
    const said = name === '' ? missing : `Unknown command "${command} ${name}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, Object.keys(verbs))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${said}\nUsage: ${usage}`);
}


/***/ }),

/***/ 48333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_COLUMNS: () => (/* binding */ DEFAULT_COLUMNS),
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26923);
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22968);


/** Width of lines where the output is not a terminal. */
const DEFAULT_COLUMNS = 80;
/** The real terminal. Colour only there, and never with NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        // Absent where the output is not a terminal.
        columns: process.stdout.columns ?? DEFAULT_COLUMNS,
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
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
    // `io.color` has decided already; without this, styleText looks at process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
