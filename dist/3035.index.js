export const id = 3035;
export const ids = [3035];
export const modules = {

/***/ 13035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_cli_build)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/domains/manifest/canonical.js
var canonical = __webpack_require__(73224);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js
var atomic_write = __webpack_require__(43568);
// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/commands/manifest/build-text.js
var build_text = __webpack_require__(63321);
// EXTERNAL MODULE: ./build/commands/manifest/run.js
var run = __webpack_require__(79272);
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

// EXTERNAL MODULE: ./build/ports/files/measure-model.js + 3 modules
var measure_model = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 1 modules
var model_files = __webpack_require__(59961);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/commands/manifest/model-target.js
var model_target = __webpack_require__(72700);
;// CONCATENATED MODULE: ./build/commands/manifest/shards-run.js








/**
 * Plans the jobs that measure a model in parts.
 *
 * @throws {SealError} MODEL_*, FILE_*, NAME_*, USAGE
 */
async function planMatrix(folder, inputs, count, io) {
    const { root, ignore } = await (0,model_target/* modelTarget */.X)(folder, inputs, io);
    const { entries, problems } = await (0,model_files/* listModel */.wA)(root, ignore);
    (0,model_files/* refuseProblems */.nN)(root, problems);
    if (entries.length === 0)
        throw new errors/* SealError */.EM('MODEL_EMPTY', `${root} does not contain any file of a model.`);
    return planShards(entries, count).map((files, index) => ({
        shard: `${index + 1}/${count}`,
        files: files.length,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
    }));
}
/**
 * Measures one part of a model.
 *
 * @throws {SealError} USAGE - the shard would be written into the model. MODEL_*, FILE_*, NAME_*, LOCK_FILE_INVALID
 */
async function measureShard(folder, inputs, options, io) {
    const target = await (0,model_target/* modelTarget */.X)(folder, inputs, io);
    const { root, model, ignore } = target;
    requireOutside(target, options.file, io);
    const { entries, problems } = await (0,model_files/* listModel */.wA)(root, ignore);
    (0,model_files/* refuseProblems */.nN)(root, problems);
    const locked = await (0,measure_model/* lockedDependencies */.w)(entries);
    (0,model_files/* refuseProblems */.nN)(root, locked.problems);
    const { index, count } = options;
    return {
        schema: SHARD_SCHEMA,
        shard: { index, count },
        listing: listingDigest(entries),
        listed: entries.length,
        model,
        ignore: [...ignore],
        dependencies: locked.dependencies,
        files: await measurePart(root, planShards(entries, count)[index - 1] ?? [], options, io),
    };
}
function requireOutside({ root }, file, { cwd }) {
    if (file === undefined || (0,model_files/* pathInside */._l)(root, (0,external_node_path_.resolve)(cwd, file)).length === 0)
        return;
    throw new errors/* SealError */.EM('USAGE', `--out ${file} is inside the model, so other shards would list different files. Choose a path outside ${root}.`);
}
async function measurePart(root, part, options, io) {
    const { index, count, sha512, quiet } = options;
    const progress = io.progress(`Measuring shard ${index}/${count}`, quiet);
    const { files, problems } = await (0,model_files/* measure */.xP)(part, { sha512, progress, signal: io.signal });
    (0,model_files/* refuseProblems */.nN)(root, problems);
    return files.map(({ entry, onDisk }) => ({ ...entry, onDisk }));
}
/** Merges the files of all shards into one manifest. @throws {SealError} SHARD_INVALID */
async function mergeShardFiles(files, { cwd }) {
    const read = (file) => (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, file), { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'SHARD_INVALID' });
    return mergeShards(await Promise.all(files.map(async (file) => (0,parse/* parseShard */.uK)(await read(file), file))));
}

;// CONCATENATED MODULE: ./build/commands/manifest/build-cli.js













const USAGE = 'weightseal manifest MODEL_DIR [--name --version --framework --type --sha512 --ignore PATH --out FILE]';
const MERGE_USAGE = 'weightseal manifest --merge SHARD… --out MODEL_DIR/weightseal.manifest.json';
const MAX_SHARDS = 256;
/** The value of `--out` that means standard output. */
const STDOUT = '-';
/** `weightseal manifest MODEL_DIR`, with `--plan`, `--shard` and `--merge`. */
const build_cli_build = {
    usage: USAGE,
    positionals: MAX_SHARDS,
    flags: {
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
    },
    run: build_cli_run,
};
async function build_cli_run(flags, io) {
    const modes = ['plan', 'shard', 'merge'].filter((name) => flags.on(name) || flags.text(name) !== undefined);
    if (modes.length > 1)
        throw new errors/* SealError */.EM('USAGE', `--${modes.join(' and --')} cannot be used together.\nHelp: weightseal help manifest`);
    if (flags.on('merge'))
        return merge(flags, io);
    const [folder, ...more] = flags.positionals;
    if (folder === undefined || more.length > 0)
        throw new errors/* SealError */.EM('USAGE', `Expected one model directory, found ${flags.positionals.length}.\nUsage: ${USAGE}`);
    const [count, shard] = [flags.text('plan'), flags.text('shard')];
    if (count !== undefined)
        return plan(folder, count, { flags, io });
    return shard === undefined ? buildOne(folder, flags, io) : build_cli_measurePart(folder, shard, { flags, io });
}
async function buildOne(folder, flags, io) {
    const out = flags.text('out');
    const options = {
        info: flags.text,
        ignore: flags.list('ignore'),
        sha512: flags.on('sha512'),
        quiet: flags.on('quiet'),
        out: out === STDOUT ? undefined : out,
    };
    return out === STDOUT ? print(await (0,run/* buildModelManifest */.N8)(folder, options, io), io) : report(await (0,run/* writeManifest */.HN)(folder, options, io), io);
}
function print(manifest, io) {
    io.stdout((0,build/* serializeManifest */.MZ)(manifest));
    return exit/* EXIT */.dc.ok;
}
function report(written, io) {
    io.stdout((0,build_text/* manifestText */.$)(written, { cwd: io.cwd, paint: (0,paint/* painter */.C)(io) }));
    return exit/* EXIT */.dc.ok;
}
async function merge(flags, io) {
    const out = (0,shell_flags/* required */.mw)(flags.text('out'), '--out FILE, where to write the manifest,', MERGE_USAGE);
    const manifest = await mergeShardFiles(flags.positionals, io);
    return out === STDOUT ? print(manifest, io) : report(await (0,run/* saveManifest */.tg)(manifest, out, io), io);
}
function modelInputs(flags) {
    const out = flags.text('out');
    return { info: flags.text, ignore: flags.list('ignore'), outputs: out === undefined || out === STDOUT ? [] : [out] };
}
async function plan(folder, count, { flags, io }) {
    const include = await planMatrix(folder, modelInputs(flags), shardNumber(count, '--plan N'), io);
    io.stdout(`${JSON.stringify({ include })}\n`);
    return exit/* EXIT */.dc.ok;
}
async function build_cli_measurePart(folder, part, { flags, io }) {
    const { index, count } = parsePart(part);
    const out = flags.text('out') ?? `weightseal.shard-${index}-of-${count}.json`;
    const file = out === STDOUT ? undefined : out;
    const options = { index, count, file, sha512: flags.on('sha512'), quiet: flags.on('quiet') };
    const shard = await measureShard(folder, modelInputs(flags), options, io);
    const json = (0,canonical/* canonicalJson */.d)(shard);
    if (file !== undefined)
        await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(io.cwd, file), json);
    io.stdout(file === undefined ? json : `Shard ${index} of ${count}: ${(0,plural/* plural */.L)(shard.files.length, 'file')}, written to ${(0,core_escape.plain)(file)}\n`);
    return exit/* EXIT */.dc.ok;
}
/** Parses `I/N`. @throws {SealError} USAGE */
function parsePart(text) {
    const [first = '', last = '', ...more] = text.split('/');
    const [index, count] = [shardNumber(first, '--shard I/N'), shardNumber(last, '--shard I/N')];
    if (more.length > 0 || index > count)
        throw new errors/* SealError */.EM('USAGE', `--shard: found ${JSON.stringify(text)}; expected I/N with I from 1 to N.`);
    return { index, count };
}
function shardNumber(text, what) {
    const number = /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > MAX_SHARDS)
        throw new errors/* SealError */.EM('USAGE', `${what}: found ${JSON.stringify(text)}; expected a number from 1 to ${MAX_SHARDS}.`);
    return number;
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
