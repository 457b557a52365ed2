export const id = 9468;
export const ids = [9468];
export const modules = {

/***/ 39468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build_cli_build)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
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
// EXTERNAL MODULE: ./build/shell/part.js
var shell_part = __webpack_require__(18600);
// EXTERNAL MODULE: ./build/commands/models/run.js
var run = __webpack_require__(67339);
// EXTERNAL MODULE: ./build/commands/manifest/build-text.js
var build_text = __webpack_require__(63321);
// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
;// CONCATENATED MODULE: ./build/domains/manifest/merge.js



/**
 * Merges two manifests that were made from the same one: each file, link and dependency as a whole. Both sides may change the same entry
 * only in the same way.
 *
 * @param base - the common ancestor; `undefined` if there is none.
 */
function mergeManifests(base, ours, theirs) {
    const conflicts = [];
    const merge = (what, of, key) => {
        const sides = [base === undefined ? [] : of(base), of(ours), of(theirs)].map((items) => new Map(items.map((item) => [key(item), item])));
        const [before = new Map(), our = new Map(), their = new Map()] = sides;
        return [...new Set([...our.keys(), ...their.keys()])].sort(paths/* compareUtf8 */.zq).flatMap((name) => {
            const chosen = choose(before.get(name), our.get(name), their.get(name));
            if (chosen === CONFLICT)
                conflicts.push(`${what} ${name}`);
            return chosen === CONFLICT || chosen === undefined ? [] : [chosen];
        });
    };
    const path = (item) => item.path;
    const files = merge('file', ({ files }) => files, path);
    const links = merge('link', ({ links = [] }) => links, path);
    const tensors = merge('tensors of', ({ tensors = [] }) => tensors, path);
    const dependencies = merge('dependency', ({ dependencies }) => dependencies, dependencyKey);
    const ignore = merge('ignored path', ({ ignore }) => ignore, (each) => each);
    const include = merge('included path', ({ include = [] }) => include, (each) => each);
    const model = mergeModel(base?.model, ours.model, theirs.model, conflicts);
    return conflicts.length > 0 ? { conflicts } : { manifest: (0,build/* buildManifest */.u1)({ model, files, links, dependencies, ignore, include, tensors }) };
}
function dependencyKey({ ecosystem, name, version, from }) {
    return [ecosystem, name, version, from].join(' ');
}
const CONFLICT = Symbol('conflict');
/** Chooses the side that changed; both may have made the same change. */
function choose(before, ours, theirs) {
    if (same(ours, theirs) || same(before, theirs))
        return ours;
    return same(before, ours) ? theirs : CONFLICT;
}
function same(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return (0,canonical/* canonicalJson */.d)(a) === (0,canonical/* canonicalJson */.d)(b);
}
function mergeModel(before, ours, theirs, conflicts) {
    const fields = ['name', 'version', 'framework', 'type'];
    const merged = fields.flatMap((field) => {
        const chosen = choose(before?.[field], ours[field], theirs[field]);
        if (chosen === CONFLICT)
            conflicts.push(`${field} of the model`);
        return chosen === CONFLICT || chosen === undefined ? [] : [[field, chosen]];
    });
    return { ...ours, ...Object.fromEntries(merged) };
}

// EXTERNAL MODULE: ./build/domains/manifest/parse.js
var parse = __webpack_require__(34129);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/commands/manifest/merge-driver.js






/**
 * Merges manifests as a merge driver of git, and writes the result over ours.
 *
 * @returns what both sides changed differently; nothing is written then.
 * @throws {SealError} MANIFEST_* - a side cannot be read.
 */
async function mergeForGit({ base, ours, theirs }, { cwd }) {
    const read = async (path) => (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, path), { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' });
    const before = await read(base);
    const [our, their] = [(0,parse/* parseManifest */.Ng)(await read(ours), 'our side'), (0,parse/* parseManifest */.Ng)(await read(theirs), 'their side')];
    // Git passes an empty file where the branches have no common version.
    const ancestor = before.trim() === '' ? undefined : (0,parse/* parseManifest */.Ng)(before, 'the common ancestor');
    const merged = mergeManifests(ancestor, our, their);
    if ('conflicts' in merged)
        return merged.conflicts;
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(cwd, ours), (0,build/* serializeManifest */.MZ)(merged.manifest));
    return [];
}

// EXTERNAL MODULE: ./build/commands/manifest/run.js
var manifest_run = __webpack_require__(79272);
// EXTERNAL MODULE: ./build/domains/manifest/shard.js
var shard = __webpack_require__(17198);
// EXTERNAL MODULE: ./build/ports/files/measure-model.js + 3 modules
var measure_model = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 2 modules
var model_files = __webpack_require__(43511);
// EXTERNAL MODULE: ./build/commands/manifest/model-target.js + 2 modules
var model_target = __webpack_require__(93041);
;// CONCATENATED MODULE: ./build/commands/manifest/shards-run.js








/**
 * Plans the jobs that measure a model in parts.
 *
 * @throws {SealError} MODEL_*, FILE_*, NAME_*, USAGE
 */
async function planMatrix(folder, inputs, count, io) {
    const { root, listing } = await (0,model_target/* modelTarget */.XW)(folder, inputs, io);
    const { entries, problems } = await (0,model_files/* listModel */.wA)(root, { ...listing, links: false });
    (0,model_files/* refuseProblems */.nN)(root, problems);
    if (entries.length === 0)
        throw new errors/* SealError */.EM('MODEL_EMPTY', `${root} does not contain any file of a model.`);
    return (0,shard/* planShards */.tF)(entries, count).map((files, index) => ({
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
    const target = await (0,model_target/* modelTarget */.XW)(folder, inputs, io);
    const { root, model, listing } = target;
    requireOutside(target, options.file, io);
    const { entries, problems } = await (0,model_files/* listModel */.wA)(root, { ...listing, links: false });
    (0,model_files/* refuseProblems */.nN)(root, problems);
    const locked = await (0,measure_model/* lockedDependencies */.w)(entries);
    (0,model_files/* refuseProblems */.nN)(root, locked.problems);
    const { index, count } = options;
    return {
        schema: shard/* SHARD_SCHEMA */.Bp,
        shard: { index, count },
        listing: (0,shard/* listingDigest */.pL)(entries),
        listed: entries.length,
        model,
        ignore: [...listing.ignore],
        dependencies: locked.dependencies,
        files: await measurePart(root, (0,shard/* planShards */.tF)(entries, count)[index - 1] ?? [], options, io),
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
    return (0,shard/* mergeShards */.Ox)(await Promise.all(files.map(async (file) => (0,parse/* parseShard */.uK)(await read(file), file))));
}

;// CONCATENATED MODULE: ./build/commands/manifest/build-cli.js

















const USAGE = 'weightseal manifest MODEL_DIR [--name --version --framework --type --sha512 --ignore PATH --out FILE]';
const MERGE_USAGE = 'weightseal manifest --merge SHARD… --out MODEL_DIR/weightseal.manifest.json';
/** The value of `--out` that means standard output. */
const STDOUT = '-';
/** `weightseal manifest MODEL_DIR`, with `--plan`, `--shard` and `--merge`. */
const build_cli_build = {
    usage: USAGE,
    positionals: shell_part/* MAX_PARTS */.kz,
    flags: {
        name: { type: 'string' },
        version: { type: 'string' },
        framework: { type: 'string' },
        type: { type: 'string' },
        sha512: { type: 'boolean' },
        tensors: { type: 'boolean' },
        out: { type: 'string' },
        ignore: { type: 'string', multiple: true },
        plan: { type: 'string' },
        shard: { type: 'string' },
        merge: { type: 'boolean' },
        all: { type: 'boolean' },
        'merge-driver': { type: 'boolean' },
    },
    run: build_cli_run,
};
async function build_cli_run(flags, io) {
    const modes = ['plan', 'shard', 'merge', 'all', 'merge-driver'].filter((name) => flags.on(name) || flags.text(name) !== undefined);
    if (modes.length > 1)
        throw new errors/* SealError */.EM('USAGE', `--${modes.join(' and --')} cannot be used together.\nHelp: weightseal help manifest`);
    if (flags.on('merge'))
        return merge(flags, io);
    if (flags.on('merge-driver'))
        return mergeDriver(flags, io);
    if (flags.on('all'))
        return buildAll(flags, io);
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
        tensors: flags.on('tensors'),
        quiet: flags.on('quiet'),
        out: out === STDOUT ? undefined : out,
    };
    return out === STDOUT ? print(await (0,manifest_run/* buildModelManifest */.N8)(folder, options, io), io) : report(await (0,manifest_run/* writeManifest */.HN)(folder, options, io), io);
}
/** Writes the manifest of every model of the repository. One that fails does not stop the others. */
async function buildAll(flags, io) {
    const { root, models } = await (0,run/* localModels */.yL)((0,external_node_path_.resolve)(io.cwd, flags.positionals[0] ?? '.'));
    if (models.length === 0)
        throw new errors/* SealError */.EM('MODEL_EMPTY', `No model recognised in ${root}. "weightseal models" lists the files that were passed over.`);
    const options = {
        info: () => undefined,
        ignore: [],
        sha512: flags.on('sha512'),
        tensors: flags.on('tensors'),
        quiet: flags.on('quiet'),
        out: undefined,
    };
    let failed = 0;
    for (const { path } of models) {
        const written = await (0,attempt/* attemptFile */.yy)(() => (0,manifest_run/* writeManifest */.HN)((0,external_node_path_.resolve)(root, path), options, io), (error) => {
            io.stderr(`error: ${(0,core_escape.plain)(path)}: ${(0,core_escape.plainLines)((0,errors/* messageOf */.bD)(error))}\n`);
            return undefined;
        });
        if (written === undefined)
            failed += 1;
        else
            io.stdout(`${(0,paint/* painter */.C)(io)('green', 'Written')} ${(0,core_escape.plain)(path)}: ${(0,plural/* plural */.L)(written.manifest.files.length, 'file')}\n`);
    }
    return failed === 0 ? exit/* EXIT */.dc.ok : exit/* EXIT */.dc.usage;
}
const DRIVER_USAGE = 'weightseal manifest --merge-driver %O %A %B';
/** Merges as git asks a merge driver to: the result replaces the second file, and 1 means a conflict. */
async function mergeDriver(flags, io) {
    const [base, ours, theirs] = flags.positionals;
    const conflicts = await mergeForGit({
        base: (0,shell_flags/* required */.mw)(base, 'The common ancestor', DRIVER_USAGE),
        ours: (0,shell_flags/* required */.mw)(ours, 'Our version', DRIVER_USAGE),
        theirs: (0,shell_flags/* required */.mw)(theirs, 'Their version', DRIVER_USAGE),
    }, io);
    for (const conflict of conflicts)
        io.stderr(`conflict: both sides change ${(0,core_escape.plain)(conflict)}\n`);
    return conflicts.length === 0 ? exit/* EXIT */.dc.ok : exit/* EXIT */.dc.block;
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
    return out === STDOUT ? print(manifest, io) : report(await (0,manifest_run/* saveManifest */.tg)(manifest, out, io), io);
}
function modelInputs(flags) {
    const out = flags.text('out');
    return { info: flags.text, ignore: flags.list('ignore'), outputs: out === undefined || out === STDOUT ? [] : [out] };
}
async function plan(folder, count, { flags, io }) {
    const include = await planMatrix(folder, modelInputs(flags), (0,shell_part/* partNumber */.nt)(count, '--plan N'), io);
    io.stdout(`${JSON.stringify({ include })}\n`);
    return exit/* EXIT */.dc.ok;
}
async function build_cli_measurePart(folder, part, { flags, io }) {
    const { index, count } = (0,shell_part/* parsePart */.x2)(part);
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


/***/ }),

/***/ 17198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ SHARD_SCHEMA),
/* harmony export */   Ox: () => (/* binding */ mergeShards),
/* harmony export */   gb: () => (/* binding */ checkComplete),
/* harmony export */   pL: () => (/* binding */ listingDigest),
/* harmony export */   tF: () => (/* binding */ planShards)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50018);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73224);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95126);





const SHARD_SCHEMA = 'weightseal/shard@1';
/**
 * Assigns files to `count` jobs: the largest file goes to the job with the fewest bytes so far. Depends only on paths and
 * sizes, so every job computes the same plan.
 */
function planShards(files, count) {
    const loads = Array.from({ length: count }, () => ({ bytes: 0, files: [] }));
    const largestFirst = [...files].sort((a, b) => b.size - a.size || (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUtf8 */ .zq)(a.path, b.path));
    for (const file of largestFirst) {
        const lightest = loads.reduce((best, load) => load.bytes < best.bytes || (load.bytes === best.bytes && load.files.length < best.files.length) ? load : best);
        lightest.files.push(file);
        lightest.bytes += file.size;
    }
    return loads.map((load) => load.files);
}
/** Returns the digest of all paths and sizes of a model directory, hex. Equal for jobs that saw the same listing. */
function listingDigest(files) {
    const lines = [...files].sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUtf8 */ .zq)(a.path, b.path)).map(({ path, size }) => `${path}\0${size}\n`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.join('')).digest('hex');
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
    checkComplete(parts);
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
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildManifest */ .u1)({ model: first.model, ignore: first.ignore, dependencies: first.dependencies, files: entries });
}
function checkSamePlan(parts, first) {
    const plan = ({ shard, listing, listed, model, ignore, dependencies }) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)({
        count: shard.count,
        listing,
        listed,
        model: { ...model },
        ignore,
        dependencies: dependencies.map((entry) => ({ ...entry })),
    });
    const other = parts.find((part) => plan(part) !== plan(first));
    if (other)
        throw invalid(`shard ${name(other)} was created from a different listing, model or set of options than shard ${name(first)}: run every job on the same commit with the same flags`);
}
/** Checks that every part is there, once. @throws {SealError} SHARD_INVALID */
function checkComplete(parts) {
    const count = parts[0]?.shard.count ?? 0;
    const seen = parts.map(({ shard }) => shard.index);
    const twice = seen.find((index, position) => seen.indexOf(index) !== position);
    if (twice !== undefined)
        throw invalid(`shard ${twice}/${count} was given twice`);
    const lacking = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !seen.includes(index));
    if (lacking.length > 0)
        throw invalid(`${lacking.map((index) => `${index}/${count}`).join(', ')} of ${count} shards are missing`);
}
function name({ shard }) {
    return `${shard.index}/${shard.count}`;
}
function invalid(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SHARD_INVALID', `Cannot merge: ${what}.`);
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


/***/ }),

/***/ 18600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kz: () => (/* binding */ MAX_PARTS),
/* harmony export */   nt: () => (/* binding */ partNumber),
/* harmony export */   x2: () => (/* binding */ parsePart)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** The most jobs of one matrix that GitHub runs. */
const MAX_PARTS = 256;
/** Parses `I/N`. @throws {SealError} USAGE */
function parsePart(text) {
    const [first = '', last = '', ...more] = text.split('/');
    const [index, count] = [partNumber(first, '--shard I/N'), partNumber(last, '--shard I/N')];
    if (more.length > 0 || index > count)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--shard: found ${JSON.stringify(text)}; expected I/N with I from 1 to N.`);
    return { index, count };
}
/** @param what - the flag, for the message. @throws {SealError} USAGE */
function partNumber(text, what) {
    const number = /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > MAX_PARTS)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `${what}: found ${JSON.stringify(text)}; expected a number from 1 to ${MAX_PARTS}.`);
    return number;
}


/***/ })

};
