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

/***/ 49288:
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
 * Checks one relative POSIX path before anything touches the disk.
 *
 * @returns the fault, or `undefined` for a safe path.
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
 * Pairs of paths that fall together on a file system which ignores case or normalises Unicode, directories included:
 * `A/x` and `a/y` would share a folder there. Sorted by the second path.
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
/** Upper case first: `ß` and `ſ` fold to what case-insensitive file systems compare. */
function fold(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Orders strings by their UTF-8 bytes, which is code point order; JavaScript's own order is by UTF-16 unit. */
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
/** Surrogates stand for code points above U+FFFF, so they sort behind every other unit. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Sorted copy in UTF-8 byte order of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** `models/a/` and `./models/a` mean `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ })

};
