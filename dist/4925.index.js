export const id = 4925;
export const ids = [4925,6214];
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

/***/ 88938:
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
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/shell/part.js
var shell_part = __webpack_require__(18600);
// EXTERNAL MODULE: ./build/commands/models/run.js
var run = __webpack_require__(67339);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
// EXTERNAL MODULE: ./build/shell/display-path.js
var display_path = __webpack_require__(64159);
;// CONCATENATED MODULE: ./build/commands/manifest/build-json.js



/** Renders what new manifests describe, and where they are. Schema: schemas/manifests-v1.schema.json. */
function manifestsJson(written, failed, cwd) {
    return (0,json_text/* jsonText */.s)({
        schema: 'weightseal/manifests@1',
        manifests: written.map((each) => writtenJson(each, cwd)),
        errors: failed.map(({ path, error }) => ({
            path,
            code: error instanceof errors/* SealError */.EM ? error.code : 'INTERNAL',
            message: (0,errors/* messageOf */.bD)(error),
        })),
    });
}
function writtenJson({ manifest, file, untracked = [] }, cwd) {
    const { model, files, dependencies, tree, oms } = manifest;
    return {
        file: (0,display_path/* displayPath */.G)(file, { cwd }),
        name: model.name,
        version: model.version,
        modelDigest: tree.root,
        omsRoot: oms.root,
        files: files.length,
        bytes: files.reduce((sum, { size }) => sum + size, 0),
        pointers: files.filter(({ source }) => source !== 'content').length,
        dependencies: dependencies.length,
        untracked,
    };
}

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
// EXTERNAL MODULE: ./build/ports/files/measure-model.js
var measure_model = __webpack_require__(32987);
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
        json: { type: 'boolean' },
    },
    run: build_cli_run,
};
async function build_cli_run(flags, io) {
    const modes = ['plan', 'shard', 'merge', 'all', 'merge-driver'].filter((name) => flags.on(name) || flags.text(name) !== undefined);
    if (modes.length > 1)
        throw new errors/* SealError */.EM('USAGE', `--${modes.join(' and --')} cannot be used together.\nHelp: weightseal help manifest`);
    const [mode] = modes;
    if (flags.on('json') && (mode === 'shard' || mode === 'merge-driver'))
        throw new errors/* SealError */.EM('USAGE', `--json and --${mode} cannot be used together.\nHelp: weightseal help manifest`);
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
    return out === STDOUT
        ? print(await (0,manifest_run/* buildModelManifest */.N8)(folder, options, io), io)
        : report(await (0,manifest_run/* writeManifest */.HN)(folder, options, io), flags, io);
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
    const [done, failed] = [[], []];
    const isJson = flags.on('json');
    for (const { path } of models) {
        const written = await (0,attempt/* attemptFile */.yy)(() => (0,manifest_run/* writeManifest */.HN)((0,external_node_path_.resolve)(root, path), options, io), (error) => {
            io.stderr(`error: ${(0,core_escape.plain)(path)}: ${(0,core_escape.plainLines)((0,errors/* messageOf */.bD)(error))}\n`);
            failed.push({ path, error });
            return undefined;
        });
        if (written === undefined)
            continue;
        done.push(written);
        if (!isJson)
            io.stdout(`${(0,paint/* painter */.C)(io)('green', 'Written')} ${(0,core_escape.plain)(path)}: ${(0,plural/* plural */.L)(written.manifest.files.length, 'file')}\n`);
    }
    if (isJson)
        io.stdout(manifestsJson(done, failed, io.cwd));
    return failed.length === 0 ? exit/* EXIT */.dc.ok : exit/* EXIT */.dc.usage;
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
function report(written, flags, io) {
    io.stdout(flags.on('json') ? manifestsJson([written], [], io.cwd) : (0,build_text/* manifestText */.$)(written, { cwd: io.cwd, paint: (0,paint/* painter */.C)(io) }));
    return exit/* EXIT */.dc.ok;
}
async function merge(flags, io) {
    const out = (0,shell_flags/* required */.mw)(flags.text('out'), '--out FILE, where to write the manifest,', MERGE_USAGE);
    const manifest = await mergeShardFiles(flags.positionals, io);
    return out === STDOUT ? print(manifest, io) : report(await (0,manifest_run/* saveManifest */.tg)(manifest, out, io), flags, io);
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

/***/ 63321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestText)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5242);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25673);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15663);
/* harmony import */ var _shell_display_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64159);






/** Renders what a new manifest describes, its digests, and where it is. */
function manifestText({ manifest, file, untracked = [] }, { cwd, paint }) {
    const { model, files, dependencies, tree, oms } = manifest;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const otherForm = files.map(({ path }) => path).filter((path) => path !== path.normalize('NFC'));
    const pointers = files.filter(({ source }) => source !== 'content').length;
    const known = pointers === 0 ? '' : `; ${pointers} known only from pointers`;
    const rows = [
        ['model', `${model.name} ${model.version}${model.version === _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .UNVERSIONED */ .d7 ? ' (no version is known; set it with --version)' : ''}`],
        ['files', `${files.length} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(bytes)}${known})`],
        ...(manifest.links === undefined ? [] : [['links', (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(manifest.links.length, 'symbolic link')]]),
        ...(untracked.length === 0 ? [] : [['left out', `ignored by git: ${briefly(untracked)}`]]),
        ...(otherForm.length === 0
            ? []
            : [['names', `not in the Unicode form NFC, which git and other systems use: ${briefly(otherForm)}; rename them`]]),
        ...(dependencies.length === 0 ? [] : [['dependencies', (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(dependencies.length, 'locked package')]]),
        ['model digest', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(tree.root)],
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(oms.root)],
        ['written to', (0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .G)(file, { cwd })],
    ];
    return `${rows.map(([name = '', value = '']) => `${paint('dim', name.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(value)}`).join('\n')}\n`;
}
function briefly(paths) {
    return `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`;
}


/***/ }),

/***/ 79272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   N8: () => (/* binding */ buildModelManifest),
/* harmony export */   tg: () => (/* binding */ saveManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65156);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93041);




/**
 * Measures a model and writes its manifest.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} MODEL_*, FILE_*, NAME_*, OUTPUT_UNWRITABLE, USAGE, SETTINGS_INVALID
 */
async function writeManifest(folder, options, io) {
    const { measured, target } = await measureFolder(folder, options, io);
    return { ...(await saveManifest(measured.manifest, options.out ?? target.manifest, io)), untracked: measured.untracked };
}
/** Measures a model and returns its manifest, without writing it. @throws {SealError} as `writeManifest`. */
async function buildModelManifest(folder, options, io) {
    return (await measureFolder(folder, options, io)).measured.manifest;
}
async function measureFolder(folder, options, io) {
    const { out, sha512, tensors, quiet } = options;
    const target = await (0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .modelTarget */ .XW)(folder, { ...options, outputs: out === undefined ? [] : [out] }, io);
    return { target, measured: await (0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .measureTarget */ .AA)(target, { sha512, tensors, quiet }, io) };
}
/** Writes a manifest. @param out - relative to the working directory. @throws {SealError} OUTPUT_UNWRITABLE */
async function saveManifest(manifest, out, { cwd }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, out);
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(file, (0,_domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeManifest */ .MZ)(manifest));
    return { manifest, file };
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

/***/ 52853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
/** Returns the first 12 hexadecimal digits of a digest or fingerprint, for text that people read. JSON has all of them. */
function shortDigest(hex) {
    return hex.replaceAll(':', '').slice(0, 12);
}


/***/ }),

/***/ 50018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   SB: () => (/* binding */ omsRoot),
/* harmony export */   hT: () => (/* binding */ fileLeaf),
/* harmony export */   qY: () => (/* binding */ canonicalManifest),
/* harmony export */   u1: () => (/* binding */ buildManifest),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* unused harmony exports linkLeaf, tensorsLeaf, modelDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73224);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51374);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15663);





/** Builds a manifest from measured files. The order of the parts does not matter: the same files give the same manifest. */
function buildManifest({ model, files, dependencies, ignore, include = [], links = [], tensors = [] }) {
    const sorted = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByPath */ .$y)(files, ({ path }) => path);
    const sections = {
        ...(links.length === 0 ? {} : { links: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByPath */ .$y)(links, ({ path }) => path) }),
        ...(tensors.length === 0 ? {} : { tensors: (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByPath */ .$y)(tensors, ({ path }) => path) }),
    };
    const leaves = leavesOf({ files: sorted, ...sections });
    return {
        schema: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_SCHEMA */ .KB,
        model,
        ignore: [...new Set(ignore)].sort(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq),
        ...(include.length === 0 ? {} : { include: [...new Set(include)].sort(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq) }),
        files: sorted,
        ...sections,
        dependencies: [...dependencies].sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq)(dependencyKey(a), dependencyKey(b))),
        tree: { algorithm: 'rfc9162-sha256', size: leaves.length, root: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .merkleRoot */ .nk)(leaves).toString('hex') },
        oms: { root: omsRoot(sorted) },
    };
}
function dependencyKey({ ecosystem, name, version, from, hashes }) {
    return [ecosystem, name, version, from, ...hashes].join('\0');
}
/** Returns the leaf hash of a file. Its input, `utf8(path) 00 decimal(size) 00 hex(sha256)`, binds name and size to the content. */
function fileLeaf({ path, size, sha256 }) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(Buffer.from(`${path}\0${size}\0${sha256}`, 'utf8'));
}
/**
 * Returns the leaf hash of a symbolic link. Its input, `utf8(path) 00 "link" 00 utf8(target)`, is none of a file, because a size is a
 * number.
 */
function linkLeaf({ path, target }) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(Buffer.from(`${path}\0link\0${target}`, 'utf8'));
}
/** Returns the leaf hash of the tensors of a file. Its input is `utf8(path) 00 "tensors" 00 hex(sha256 of their canonical JSON)`. */
function tensorsLeaf({ path, tensors }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update((0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(tensors))
        .digest('hex');
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(Buffer.from(`${path}\0tensors\0${digest}`, 'utf8'));
}
/** Returns the leaves of the tree of a manifest: its files, then its links, then its tensors. */
function leavesOf({ files, links = [], tensors = [] }) {
    return [...files.map(fileLeaf), ...links.map(linkLeaf), ...tensors.map(tensorsLeaf)];
}
/** Returns the model digest, hex: the root of the RFC 9162 tree over the leaves, each kind in UTF-8 order of the paths. */
function modelDigest(manifest) {
    return merkleRoot(leavesOf(manifest)).toString('hex');
}
/**
 * Returns the OMS root, hex: SHA-256 over the raw digests in the listed order. It binds neither names nor sizes, so it is
 * an alias for OMS tools and never an identity.
 *
 * @see OpenSSF Model Signing specification v1.0, §6.5.1
 */
function omsRoot(listed) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { sha256 } of listed)
        hash.update(Buffer.from(sha256, 'hex'));
    return hash.digest('hex');
}
/** Returns the canonical form of a manifest, over which digests are taken: RFC 8785, without a final newline. */
function canonicalManifest(manifest) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest);
}
/**
 * Returns the content of `weightseal.manifest.json`: the canonical form with each member, and each entry of a list, on a line of its own,
 * so that people can read its difference and branches merge.
 */
function serializeManifest(manifest) {
    const members = Object.entries(manifest)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{\n${members.map(([name, value]) => `${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(name)}:${lines(value)}`).join(',\n')}\n}\n`;
}
function lines(value) {
    if (!Array.isArray(value) || value.length === 0)
        return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(value);
    return `[\n${value.map((item) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(item)).join(',\n')}\n]`;
}


/***/ }),

/***/ 73224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

/**
 * Serializes to canonical JSON: keys in UTF-16 order, no white space, ECMAScript number and string forms.
 *
 * @throws {TypeError} for lone surrogates, non-finite numbers and anything that is not JSON.
 * @see RFC 8785 (JCS), sections 3.2.2 and 3.2.3
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value);
    if (typeof value === 'number')
        return canonicalNumber(value);
    if (typeof value === 'string')
        return canonicalString(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object')
        throw new TypeError(`not JSON: ${typeof value}`);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`;
}
function canonicalNumber(value) {
    if (!Number.isFinite(value))
        throw new TypeError(`not a JSON number: ${value}`);
    return JSON.stringify(value);
}
function canonicalString(value) {
    if (!value.isWellFormed())
        throw new TypeError('a string contains a lone surrogate, which canonical JSON does not allow');
    return JSON.stringify(value);
}


/***/ }),

/***/ 51374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ rootOfProof),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   cq: () => (/* binding */ inclusionPath),
/* harmony export */   nk: () => (/* binding */ merkleRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** RFC 9162 §2.1: a Merkle tree over SHA-256, with leaf and node hashes in separate domains. Hashes are 32-byte buffers. */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
/** Returns `SHA-256(00 ‖ input)`. */
function leafHash(input) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(input).digest();
}
function nodeHash(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(NODE).update(left).update(right).digest();
}
/** Returns the Merkle tree hash of leaf hashes, in their order. The empty tree has the hash of the empty string. */
function merkleRoot(leaves) {
    if (leaves.length === 0)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest();
    let level = leaves;
    while (level.length > 1)
        level = parents(level);
    return Buffer.from(level[0]);
}
/** Pairs nodes from the left. An odd last node moves up unchanged, which gives the RFC's largest-power-of-two split. */
function parents(level) {
    const next = [];
    for (let index = 0; index < level.length; index += 2) {
        const left = level[index];
        const right = level[index + 1];
        next.push(right === undefined ? left : nodeHash(left, right));
    }
    return next;
}
/**
 * Returns the audit path of a leaf, lowest sibling first: at most ⌈log2 n⌉ hashes.
 *
 * @throws {RangeError} the index is outside the tree.
 * @see RFC 9162 §2.1.3.1
 */
function inclusionPath(leaves, index) {
    if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`leaf ${index} is outside a tree of ${leaves.length} leaves`);
    const path = [];
    let level = leaves;
    let position = index;
    while (level.length > 1) {
        const sibling = level[position ^ 1];
        if (sibling !== undefined)
            path.push(Buffer.from(sibling));
        position >>= 1;
        level = parents(level);
    }
    return path;
}
/**
 * Computes the root of a proof; `undefined` when index, size and path length are inconsistent.
 *
 * @see RFC 9162 §2.1.3.2
 */
function rootOfProof({ leaf, index, size, path }) {
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
        return undefined;
    let node = index;
    let last = size - 1;
    let hash = Buffer.from(leaf);
    for (const sibling of path) {
        if (last === 0)
            return undefined;
        if (node % 2 === 1 || node === last) {
            hash = nodeHash(sibling, hash);
            while (node % 2 === 0 && node !== 0)
                [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
        }
        else {
            hash = nodeHash(hash, sibling);
        }
        ;
        [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    }
    return last === 0 ? hash : undefined;
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

/***/ 64159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54347);


/** Returns a path as the user would type it: relative below the working directory, absolute elsewhere. */
function displayPath(file, { cwd }) {
    if (!(0,_ports_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F)(file, cwd))
        return file;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file) || '.';
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
