export const id = 7413;
export const ids = [7413];
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

/***/ 27494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ measureManifest),
/* harmony export */   X: () => (/* binding */ modelTarget)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2916);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29983);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49288);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43913);
/* harmony import */ var _ports_measure_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85756);
/* harmony import */ var _ports_model_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58442);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84591);
/* harmony import */ var _settings_local_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98431);










/** What was given, then what the configuration says, then what the present manifest says. */
async function modelTarget(folder, given, io) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, folder);
    const local = await (0,_settings_local_js__WEBPACK_IMPORTED_MODULE_7__/* .readLocalConfig */ .K)(root);
    const configured = local.config?.models?.find(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(local.root, (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .trimSlash */ .Y0)(path)) === root);
    const ignore = [
        ..._ports_model_files_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_IGNORES */ .a$,
        ...given.ignore.map(ignorePath),
        ...(configured?.ignorePaths ?? []),
        ...given.outputs.flatMap((file) => (0,_ports_model_files_js__WEBPACK_IMPORTED_MODULE_5__/* .pathInside */ ._l)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file))),
    ];
    return { root, ignore, model: await describeModel(root, given, configured) };
}
function ignorePath(path) {
    const bare = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .trimSlash */ .Y0)(path);
    const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .faultOfPath */ .JG)(bare);
    if (fault || bare === '.' || /[*?[]/.test(bare))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `--ignore ${JSON.stringify(path)}: give a literal path below the model, relative to it, without * ? [${fault === undefined ? '' : ` (${fault})`}.`);
    return bare;
}
async function describeModel(root, given, configured) {
    const present = await presentModel((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_FILE */ .h1));
    const pick = (name) => given.info(name) ?? configured?.[name] ?? present?.[name];
    const [framework, type] = [pick('framework'), pick('type')];
    return {
        name: pick('name') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root),
        version: pick('version') ?? _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__/* .UNVERSIONED */ .d7,
        ...(framework === undefined ? {} : { framework }),
        ...(type === undefined ? {} : { type }),
    };
}
/** What the present manifest says about the model. One that cannot be read says nothing: it is about to be replaced. */
async function presentModel(file) {
    try {
        return (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)(file, { maxBytes: _manifest_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' }), file).model;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code !== 'MANIFEST_NEWER')
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
    const measured = await (0,_ports_measure_model_js__WEBPACK_IMPORTED_MODULE_4__/* .measureModel */ .d)(root, ignore, { sha512, progress, signal: io.signal });
    (0,_ports_model_files_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseProblems */ .nN)(root, measured.problems);
    return manifestOf(target, measured);
}
function manifestOf({ root, model, ignore }, { files, dependencies }) {
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('MODEL_EMPTY', `${root} holds no file that belongs to a model. Nothing was written.`);
    return (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildManifest */ .u1)({ model, ignore, dependencies, files: files.map(({ entry }) => entry) });
}


/***/ }),

/***/ 17228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsePackageLock),
/* harmony export */   y: () => (/* binding */ parsePipfileLock)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** @see https://pipenv.pypa.io/en/latest/pipfile.html - `default` and `develop`, each name with `version` and `hashes`. */
function parsePipfileLock(lock) {
    const document = parseObject(lock);
    return ['default', 'develop'].flatMap((section) => {
        const packages = document[section];
        if (packages === undefined)
            return [];
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
            throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, `expected "${section}" to be an object`);
        return Object.entries(packages).flatMap(([name, entry]) => {
            if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || !Array.isArray(entry['hashes']))
                return [];
            const version = typeof entry['version'] === 'string' ? entry['version'].replace(/^==/, '') : '';
            return [{ name: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePyPi */ .mi)(name), version, hashes: entry['hashes'].map((hash) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)(lock, String(hash))) }];
        });
    });
}
/** npm's lock file, versions 2 and 3 (`packages`, key = path of installation). */
function parsePackageLock(lock) {
    const { packages } = parseObject(lock);
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected "packages": npm lock file version 2 or 3');
    return Object.entries(packages).flatMap(([path, entry]) => {
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || typeof entry['integrity'] !== 'string')
            return [];
        const name = typeof entry['name'] === 'string' ? entry['name'] : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return [{ name, version: String(entry['version'] ?? ''), hashes: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(lock, entry['integrity']) }];
    });
}
function parseObject(lock) {
    let value;
    try {
        value = JSON.parse(lock.text);
    }
    catch (cause) {
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, `expected JSON: ${cause.message}`);
    }
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected a JSON object');
    return value;
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   S4: () => (/* binding */ lockError),
/* harmony export */   UF: () => (/* binding */ integrityHashes),
/* harmony export */   eP: () => (/* binding */ hexHash),
/* harmony export */   mi: () => (/* binding */ normalizePyPi),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const DIGEST_BYTES = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };
/** @throws {SealError} LOCK_FILE_INVALID */
function lockError({ path }, what, line) {
    const where = line === undefined ? path : `${path}:${line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('LOCK_FILE_INVALID', `${where}: ${what}. Regenerate the lock file, or leave it out with --ignore.`, { path });
}
/** `algorithm:hex` in lower case, of the right length for its algorithm. */
function hexHash(lock, hash, line) {
    const [, algorithm = '', digest = ''] = /^([a-z0-9]+)[:=]([0-9A-Fa-f]+)$/.exec(hash) ?? [];
    if (DIGEST_BYTES[algorithm] === undefined || digest.length !== DIGEST_BYTES[algorithm] * 2) {
        throw lockError(lock, `expected a hash such as "sha256:" and 64 hex digits, found "${hash.slice(0, 80)}"`, line);
    }
    return `${algorithm}:${digest.toLowerCase()}`;
}
/** Subresource integrity (`sha512-…base64`, several of them apart by spaces) as `algorithm:hex`. */
function integrityHashes(lock, integrity) {
    return integrity
        .trim()
        .split(/\s+/)
        .map((entry) => {
        const [, algorithm = '', base64 = ''] = /^(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})$/.exec(entry) ?? [];
        return hexHash(lock, `${algorithm}:${Buffer.from(base64, 'base64').toString('hex')}`);
    });
}
/** @see PEP 503: names are compared in lower case, with runs of `-_.` as one dash. */
function normalizePyPi(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** Narrowing for documents of unknown shape. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The records in what should be a list of tables; anything else in it is an error of the lock file. */
function recordsOf(lock, value, name) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || !value.every(isRecord))
        throw lockError(lock, `expected "${name}" to be a list of tables`);
    return value;
}
/** A string member of a record; its absence is an error of the lock file. */
function stringOf(lock, record, key) {
    const value = record[key];
    if (typeof value !== 'string')
        throw lockError(lock, `expected a string as "${key}", found ${JSON.stringify(value) ?? 'nothing'}`);
    return value;
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // somebody else made it meanwhile
        });
    }
}


/***/ }),

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ lockedDependencies),
  d: () => (/* binding */ measureModel)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/manifest/dependencies/json.js
var json = __webpack_require__(17228);
// EXTERNAL MODULE: ./build/manifest/dependencies/lock.js
var dependencies_lock = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/manifest/dependencies/requirements.js

/**
 * Reads a pip requirements file in hash-checking mode (`name==version --hash=sha256:…`). A file in which no requirement
 * carries a hash is not a lock file and gives nothing; one in which only some do is an error, as it is for pip.
 *
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/
 */
function parseRequirements(lock) {
    const requirements = logicalLines(lock.text).filter(({ text }) => !text.startsWith('-'));
    if (!requirements.some(({ text }) => text.includes('--hash')))
        return [];
    return requirements.map((line) => parseRequirement(lock, line));
}
/** Lines joined at a trailing backslash, comments and empty lines left out. `number` counts from 1. */
function logicalLines(text) {
    const lines = [];
    let open;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const bare = withoutComment(raw).trimEnd();
        const continues = bare.endsWith('\\');
        const part = (continues ? bare.slice(0, -1) : bare).trim();
        open = open === undefined ? { text: part, number: index + 1 } : { ...open, text: `${open.text} ${part}` };
        if (continues)
            continue;
        if (open.text !== '')
            lines.push(open);
        open = undefined;
    }
    if (open !== undefined && open.text !== '')
        lines.push(open);
    return lines;
}
const MAX_LINE = 64 * 1024;
/** A `#` at the beginning or behind white space starts a comment. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1))
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return line.slice(0, at);
    return line;
}
function parseRequirement(lock, { text, number }) {
    if (text.length > MAX_LINE)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `a requirement of ${text.length} characters`, number);
    const [requirement = '', ...options] = text
        .split(/\s/)
        .filter((word) => word !== '')
        .join(' ')
        .split(' --');
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([A-Za-z0-9.!+_-]+)\s*(?:;.*)?$/.exec(requirement.trim());
    if (!pinned)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `expected "name==version --hash=sha256:…", found "${requirement.slice(0, 80)}"`, number);
    const hashes = options.flatMap((option) => {
        const hash = /^hash[= ](\S+)$/.exec(option.trim())?.[1];
        return hash === undefined ? [] : [(0,dependencies_lock/* hexHash */.eP)(lock, hash, number)];
    });
    if (hashes.length === 0)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `"${requirement}" has no --hash, but other requirements have: pip refuses such a file`, number);
    return { name: (0,dependencies_lock/* normalizePyPi */.mi)(pinned[1] ?? ''), version: pinned[2] ?? '', hashes };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/manifest/dependencies/toml.js


/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile - `[[package]]` with `sdist` and `wheels`. */
function parseUvLock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['package'], 'package').flatMap((entry) => {
        const artifacts = [...((0,dependencies_lock/* isRecord */.u4)(entry['sdist']) ? [entry['sdist']] : []), ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')];
        return locked(lock, entry, artifacts.map((artifact) => artifact['hash']));
    });
}
/** Poetry ≥ 1.0: hashes beside the package (lock version 2) or under `[metadata.files]` (lock version 1). */
function parsePoetryLock(lock) {
    const document = parseToml(lock);
    const metadata = (0,dependencies_lock/* isRecord */.u4)(document['metadata']) ? document['metadata'] : {};
    const oldFiles = (0,dependencies_lock/* isRecord */.u4)(metadata['files']) ? metadata['files'] : {};
    return (0,dependencies_lock/* recordsOf */.M$)(lock, document['package'], 'package').flatMap((entry) => {
        const files = entry['files'] ?? oldFiles[(0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')];
        return locked(lock, entry, (0,dependencies_lock/* recordsOf */.M$)(lock, files, 'files').map((file) => file['hash']));
    });
}
/** @see PEP 751: `[[packages]]` with `wheels`, `sdist` or `archive`, each with a table `hashes`. */
function parsePylock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['packages'], 'packages').flatMap((entry) => {
        const single = [entry['sdist'], entry['archive']].filter(dependencies_lock/* isRecord */.u4);
        const hashes = [...single, ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')].flatMap(({ hashes }) => (0,dependencies_lock/* isRecord */.u4)(hashes) ? Object.entries(hashes).map(([algorithm, digest]) => `${algorithm}:${String(digest)}`) : []);
        return locked(lock, entry, hashes);
    });
}
function parseToml(lock) {
    try {
        return (0,dist.parse)(lock.text);
    }
    catch (cause) {
        const line = (0,dependencies_lock/* isRecord */.u4)(cause) && typeof cause['line'] === 'number' ? cause['line'] : undefined;
        throw (0,dependencies_lock/* lockError */.S4)(lock, `expected TOML: ${cause.message.split('\n')[0]}`, line);
    }
}
/** A package without any published artifact (the project itself, a directory, a repository) has nothing to pin. */
function locked(lock, entry, hashes) {
    const known = hashes.filter((hash) => hash !== undefined);
    if (known.length === 0)
        return [];
    const version = entry['version'];
    return [
        {
            name: (0,dependencies_lock/* normalizePyPi */.mi)((0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')),
            version: typeof version === 'string' ? version : '',
            hashes: known.map((hash) => (0,dependencies_lock/* hexHash */.eP)(lock, String(hash))),
        },
    ];
}

;// CONCATENATED MODULE: ./build/manifest/dependencies/dependencies.js



/** Lock files that carry the official hashes of what they lock. */
const FORMATS = [
    { name: /^requirements[\w.-]*\.txt$/, ecosystem: 'pypi', parse: parseRequirements },
    { name: /^uv\.lock$/, ecosystem: 'pypi', parse: parseUvLock },
    { name: /^poetry\.lock$/, ecosystem: 'pypi', parse: parsePoetryLock },
    { name: /^Pipfile\.lock$/, ecosystem: 'pypi', parse: json/* parsePipfileLock */.y },
    { name: /^pylock(\.[^.]+)?\.toml$/, ecosystem: 'pypi', parse: parsePylock },
    { name: /^(package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'npm', parse: json/* parsePackageLock */.j },
];
function formatOf(path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    return FORMATS.find(({ name }) => name.test(base));
}
/** Whether a file, by its name, is a lock file that Weightseal reads. */
function isLockFile(path) {
    return formatOf(path) !== undefined;
}
/**
 * The locked packages with their official hashes, without repeats, hashes sorted.
 *
 * @throws {SealError} LOCK_FILE_INVALID - names file and, where the format has lines, the line.
 */
function readDependencies(lock) {
    const format = formatOf(lock.path);
    if (format === undefined)
        return [];
    const byKey = new Map();
    for (const { name, version, hashes } of format.parse(lock)) {
        const sorted = [...new Set(hashes)].sort();
        byKey.set([name, version, ...sorted].join('\0'), { ecosystem: format.ecosystem, name, version, hashes: sorted, from: lock.path });
    }
    return [...byKey.values()];
}

// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/ports/measure-model.js




const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/**
 * Lists and reads a model directory. A lock file that cannot be read is a problem of the model, beside its files.
 *
 * @param ignore - literal paths below the model that are not part of it.
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, INTERRUPTED
 */
async function measureModel(root, ignore, options) {
    const { entries, problems, ignored } = await (0,model_files/* listModel */.wA)(root, ignore);
    const measured = await (0,model_files/* measure */.xP)(entries, options);
    const locked = await lockedDependencies(entries);
    return {
        files: measured.files,
        problems: [...problems, ...measured.problems, ...locked.problems],
        ignored,
        dependencies: locked.dependencies,
    };
}
/** Dependencies of the lock files at the top of a model. */
async function lockedDependencies(entries) {
    const locks = entries.filter(({ path }) => !path.includes('/') && isLockFile(path));
    const results = await Promise.all(locks.map(readLock));
    return { dependencies: results.flatMap((result) => result.dependencies), problems: results.flatMap((result) => result.problems) };
}
async function readLock({ path, file }) {
    try {
        const text = await (0,text_file/* readText */.y)(file, { maxBytes: MAX_LOCK_BYTES, missing: 'FILE_CHANGED' });
        return { dependencies: readDependencies({ path, text }), problems: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return { dependencies: [], problems: [{ path, code: error.code, reason: `cannot be read as a lock file: ${error.message}` }] };
    }
}


/***/ }),

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const ADVICE = {
    MANIFEST_MISSING: ' Build it with "weightseal manifest".',
    SIGNATURE_MISSING: ' The model is not signed, or its signature stands elsewhere: give it with --signature or --seal.',
};
/**
 * Reads a UTF-8 file of a bounded size that must be a regular file.
 *
 * @throws {SealError} `missing` - there is no such file. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, { cause });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${file} is not a regular file.`);
        if (stats.size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(tooLarge, `${file} has ${stats.size} bytes, more than the ${maxBytes} that are read.`);
        return decode(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}
/** @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}.`, { cause });
    }
}


/***/ }),

/***/ 98431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readLocalConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84591);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63660);





/**
 * The configuration of the repository around a folder, wherever the command was started: the same model gives the same
 * manifest. For commands that judge nobody's change.
 */
async function readLocalConfig(folder) {
    const root = repositoryAround(folder);
    try {
        const text = await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE), { maxBytes: _config_js__WEBPACK_IMPORTED_MODULE_4__.MAX_CONFIG_BYTES, missing: 'USAGE', noFollow: true });
        return { root, config: (0,_config_js__WEBPACK_IMPORTED_MODULE_4__.parseConfig)(text, _config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E && error.code === 'USAGE')
            return { root, config: undefined };
        throw error;
    }
}
/**
 * The nearest folder upwards that holds `.git` or a configuration, else the folder itself. A model that was downloaded may
 * bring a configuration of its own, which is why commands say what it leaves out.
 */
function repositoryAround(folder) {
    for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, _config_js__WEBPACK_IMPORTED_MODULE_4__.CONFIG_FILE)))
            return current;
        if (current === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current))
            return folder;
    }
}


/***/ })

};
