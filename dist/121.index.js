export const id = 121;
export const ids = [121,924];
export const modules = {

/***/ 92950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   m: () => (/* binding */ required)
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


/***/ }),

/***/ 36855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22968);

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
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23551);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84591);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84663);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36855);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42374);








/** `command: manifest`: measures the model at `path` and sets the outputs. */
async function manifestAction(env, signal) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('SETTINGS_INVALID', 'Input "path" is missing: command "manifest" measures the model in that directory.');
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'weightseal.manifest.json');
    const io = { ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal), cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')) };
    const ignores = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('ignore-paths')).flatMap((ignored) => ['--ignore', ignored]);
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

/***/ 42374:
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
// EXTERNAL MODULE: ./build/manifest/parse.js + 1 modules
var parse = __webpack_require__(23551);
// EXTERNAL MODULE: ./build/manifest/paths.js
var paths = __webpack_require__(49288);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
// EXTERNAL MODULE: ./build/settings/config.js
var config = __webpack_require__(63660);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/settings/local.js





/**
 * The configuration of the repository around a folder, wherever the command was started: the same model gives the same
 * manifest. For commands that judge nobody's change.
 */
async function readLocalConfig(folder) {
    const root = repositoryAround(folder);
    try {
        const text = await (0,text_file/* readText */.y)((0,external_node_path_.join)(root, config/* CONFIG_FILE */.g2), { maxBytes: config/* MAX_CONFIG_BYTES */.GW, missing: 'USAGE', noFollow: true });
        return { root, config: (0,config/* parseConfig */.o4)(text, config/* CONFIG_FILE */.g2) };
    }
    catch (error) {
        if (error instanceof errors/* SealError */.E && error.code === 'USAGE')
            return { root, config: undefined };
        throw error;
    }
}
/** The nearest folder upwards that holds `.git` or a configuration, else the folder itself. */
function repositoryAround(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, config/* CONFIG_FILE */.g2)))
            return current;
        if (current === (0,external_node_path_.dirname)(current))
            return folder;
    }
}

// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
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
    const flags = (0,command/* parseFlags */.b)(args, FLAGS, { usage: USAGE, positionals: MAX_SHARDS });
    const modes = ['plan', 'shard', 'merge'].filter((name) => flags.on(name) || flags.text(name) !== undefined);
    if (modes.length > 1)
        throw new errors/* SealError */.E('USAGE', `--${modes.join(' and --')} do not go together.\nMore: weightseal help manifest`);
    if (flags.on('merge'))
        return merge(flags, io);
    const [folder, ...more] = flags.positionals;
    if (folder === undefined || more.length > 0)
        throw new errors/* SealError */.E('USAGE', `Expected one model directory, found ${flags.positionals.length}.\nUsage: ${USAGE}`);
    const target = await targetOf(folder, flags, io);
    const plan = flags.text('plan');
    const shard = flags.text('shard');
    if (plan !== undefined)
        return printPlan(target, plan, io);
    if (shard !== undefined)
        return writeShard(target, shard, { flags, io });
    return writeManifest(target, { flags, io });
}
async function targetOf(folder, flags, io) {
    const root = (0,external_node_path_.resolve)(io.cwd, folder);
    const local = await readLocalConfig(root);
    const configured = local.config?.models?.find(({ path }) => (0,external_node_path_.resolve)(local.root, (0,config/* trimSlash */.Y0)(path)) === root);
    const ignore = [
        ...model_files/* DEFAULT_IGNORES */.a$,
        ...flags.list('ignore').map(ignorePath),
        ...(configured?.ignorePaths ?? []),
        ...outputInside(root, flags, io),
    ];
    return { root, ignore, model: await describeModel(root, flags, configured) };
}
function ignorePath(path) {
    const bare = (0,config/* trimSlash */.Y0)(path);
    const fault = (0,paths/* faultOfPath */.JG)(bare);
    if (fault || bare === '.' || /[*?[]/.test(bare))
        throw new errors/* SealError */.E('USAGE', `--ignore ${JSON.stringify(path)}: give a literal path below the model, relative to it, without * ? [${fault === undefined ? '' : ` (${fault})`}.`);
    return bare;
}
/** A manifest that is written into the model under another name is not part of the model. */
function outputInside(root, flags, io) {
    const out = flags.text('out');
    if (out === undefined || out === '-')
        return [];
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(io.cwd, out)).split(external_node_path_.sep).join('/');
    return (0,paths/* faultOfPath */.JG)(path) === undefined ? [path] : [];
}
async function describeModel(root, flags, configured) {
    const present = await presentModel((0,external_node_path_.join)(root, types/* MANIFEST_FILE */.h1));
    const pick = (name) => flags.text(name) ?? configured?.[name] ?? present?.[name];
    const [framework, type] = [pick('framework'), pick('type')];
    return {
        name: pick('name') ?? (0,external_node_path_.basename)(root),
        version: pick('version') ?? types/* UNVERSIONED */.d7,
        ...(framework === undefined ? {} : { framework }),
        ...(type === undefined ? {} : { type }),
    };
}
/** What the present manifest says about the model. One that cannot be read says nothing: it is about to be replaced. */
async function presentModel(file) {
    try {
        return (0,parse/* parseManifest */.Ng)(await (0,text_file/* readText */.y)(file, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' }), file).model;
    }
    catch (error) {
        if (error instanceof errors/* SealError */.E && error.code !== 'MANIFEST_NEWER')
            return undefined;
        throw error;
    }
}
async function writeManifest({ root, model, ignore }, { flags, io }) {
    const progress = io.progress(`Measuring ${(0,external_node_path_.basename)(root)}`, flags.on('quiet'));
    const measured = await (0,measure_model/* measureModel */.d)(root, ignore, { sha512: flags.on('sha512'), progress, signal: io.signal });
    (0,model_files/* refuseProblems */.nN)(root, measured.problems);
    if (measured.files.length === 0)
        throw new errors/* SealError */.E('MODEL_EMPTY', `${root} holds no file that belongs to a model. Nothing was written.`);
    const manifest = (0,build/* buildManifest */.u1)({ model, ignore, dependencies: measured.dependencies, files: measured.files.map(({ entry }) => entry) });
    return output(manifest, flags.text('out') ?? (0,external_node_path_.join)(root, types/* MANIFEST_FILE */.h1), io);
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
    if (out !== '-' && outputInside(root, { ...flags, text: () => out }, io).length > 0)
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
    const out = (0,command/* required */.m)(flags.text('out'), '--out FILE, the place of the manifest', 'weightseal manifest --merge SHARD… --out MODEL_DIR/weightseal.manifest.json');
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

/***/ 11200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Writes a file whole or not at all: to a temporary name in the same folder, flushed, then renamed.
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another place with --out.`, { cause });
    }
}
/** Like `mkdir -p`, which in Node never ends below a folder in which nothing can be made, such as /proc. */
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* unused harmony export silent */
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
