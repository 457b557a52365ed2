export const id = 1757;
export const ids = [1757,6214];
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

/***/ 56576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/domains/manifest/compare.js
var compare = __webpack_require__(50933);
// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
;// CONCATENATED MODULE: ./build/domains/manifest/dependencies/installed.js

/** Compares installed with locked packages, sorted by name. Packages that no lock file lists are ignored. */
function compareInstalled(locked, installed) {
    const key = ({ ecosystem, name }) => `${ecosystem}:${name}`;
    const byName = Map.groupBy(installed, key);
    const wanted = Map.groupBy(locked, key);
    const found = [...wanted].flatMap(([name, entries]) => (byName.get(name) ?? []).flatMap((one) => faultsOf(name, entries, one)));
    const absent = [...wanted.keys()]
        .filter((name) => !byName.has(name))
        .map((name) => ({ kind: 'absent', name, detail: 'is locked but not installed' }));
    return [...found, ...absent].sort((a, b) => (0,paths/* compareUtf8 */.zq)(a.name, b.name));
}
function faultsOf(name, locked, installed) {
    const same = locked.filter(({ version }) => version === installed.version);
    if (same.length === 0) {
        return [
            {
                kind: 'version',
                name,
                detail: `is installed in version ${installed.version}; expected ${locked.map(({ version }) => version).join(' or ')} as locked`,
            },
        ];
    }
    const known = new Set(same.flatMap(({ hashes }) => hashes));
    const strange = installed.hashes.length > 0 && !installed.hashes.some((hash) => known.has(hash));
    return [
        ...(strange
            ? [{ kind: 'hash', name, detail: `was installed from an archive whose hash is not locked (${installed.hashes[0]})` }]
            : []),
        ...(installed.altered.length > 0
            ? [
                {
                    kind: 'altered',
                    name,
                    detail: `${installed.altered.length} of its files changed after installation, such as ${JSON.stringify(installed.altered[0])}`,
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/domains/manifest/parse.js
var parse = __webpack_require__(34129);
// EXTERNAL MODULE: ./build/domains/manifest/types.js
var types = __webpack_require__(15663);
// EXTERNAL MODULE: ./build/domains/models/subjects.js
var subjects = __webpack_require__(52332);
// EXTERNAL MODULE: ./build/ports/files/dvc-content.js
var dvc_content = __webpack_require__(68580);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/manifest/dependencies/json.js
var json = __webpack_require__(45834);
// EXTERNAL MODULE: ./build/domains/manifest/dependencies/lock.js
var lock = __webpack_require__(26003);
// EXTERNAL MODULE: ./build/ports/files/hash-file.js
var hash_file = __webpack_require__(57826);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/ports/files/installed.js









const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/**
 * Reads the packages that are installed in a Python `site-packages` folder (each is checked against its RECORD) or an npm
 * `node_modules` folder. Nothing is imported or run.
 *
 * @throws {SealError} USAGE - the folder is of neither kind.
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
async function readInstalled(folder) {
    const npm = (0,external_node_path_.join)(folder, '.package-lock.json');
    if ((0,external_node_fs_.existsSync)(npm))
        return readNpm(npm);
    const names = await (0,promises_.readdir)(folder).catch((cause) => {
        throw new errors/* SealError */.EM('USAGE', `Cannot read the folder ${folder}.`, { cause });
    });
    const infos = names.filter((name) => name.endsWith('.dist-info')).sort();
    if (infos.length === 0)
        throw new errors/* SealError */.EM('USAGE', `${folder} contains no installed packages. Pass a Python site-packages folder or an npm node_modules folder.`);
    return Promise.all(infos.map((info) => readDistribution(folder, info)));
}
async function readNpm(file) {
    const text = await (0,text_file/* readText */.y)(file, { maxBytes: MAX_RECORD_BYTES, missing: 'USAGE' });
    return (0,json/* parsePackageLock */.j)({ path: file, text }).map(({ name, version, hashes }) => ({
        ecosystem: 'npm',
        name,
        version,
        hashes,
        altered: [],
    }));
}
async function readDistribution(folder, info) {
    const read = (name) => (0,text_file/* readText */.y)((0,external_node_path_.join)(folder, info, name), { maxBytes: MAX_RECORD_BYTES, missing: 'USAGE' });
    const head = (await read('METADATA')).split(/\r?\n\r?\n/)[0] ?? '';
    const header = (name) => new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(head)?.[1] ?? '';
    const record = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, info, 'RECORD')) ? await read('RECORD') : '';
    return {
        ecosystem: 'pypi',
        name: (0,lock/* normalizePyPi */.mi)(header('Name')),
        version: header('Version'),
        hashes: await archiveHashes((0,external_node_path_.join)(folder, info)),
        altered: alteredFiles(folder, record),
    };
}
/** Reads the hashes of an archive that was installed from a URL, from `direct_url.json`. pip records none for other archives. */
async function archiveHashes(info) {
    const file = (0,external_node_path_.join)(info, 'direct_url.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const value = JSON.parse(await (0,text_file/* readText */.y)(file, { maxBytes: 1024 * 1024, missing: 'USAGE' }));
    const archive = (0,lock/* isRecord */.u4)(value) && (0,lock/* isRecord */.u4)(value['archive_info']) ? value['archive_info'] : {};
    return (0,lock/* isRecord */.u4)(archive['hashes']) ? Object.entries(archive['hashes']).map(([algorithm, digest]) => `${algorithm}:${String(digest)}`) : [];
}
/** Returns files of a RECORD that are missing or have another SHA-256. Ignores scripts outside the folder. */
function alteredFiles(folder, record) {
    const buffer = (0,hash_file/* newHashBuffer */.L)();
    return record.split(/\r?\n/).flatMap((line) => {
        const [, path = '', digest] = /^"?(.*?)"?,sha256=([\w-]+),\d*$/.exec(line) ?? [];
        if (digest === undefined || (0,paths/* faultOfPath */.JG)(path) !== undefined)
            return [];
        const outcome = (0,hash_file/* hashFile */.D)({ file: (0,external_node_path_.join)(folder, path), sha512: false, gitBlob: false }, buffer, () => undefined);
        const actual = 'ok' in outcome ? Buffer.from(outcome.ok.sha256, 'hex').toString('base64url') : undefined;
        return actual === digest ? [] : [path];
    });
}

// EXTERNAL MODULE: ./build/ports/files/measure-model.js + 3 modules
var measure_model = __webpack_require__(51313);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 2 modules
var model_files = __webpack_require__(43511);
// EXTERNAL MODULE: ./build/commands/manifest/line-endings.js
var line_endings = __webpack_require__(83334);
// EXTERNAL MODULE: ./build/commands/manifest/model-target.js + 2 modules
var model_target = __webpack_require__(93041);
;// CONCATENATED MODULE: ./build/commands/manifest/verify-run.js















/**
 * Compares the files of a model with its manifest.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} MANIFEST_*, MODEL_MISSING, INTERRUPTED
 */
async function verifyManifest(folder, options, io) {
    const whole = (0,external_node_path_.resolve)(io.cwd, folder);
    const single = (0,external_node_fs_.lstatSync)(whole, { throwIfNoEntry: false })?.isFile() === true;
    const root = single ? (0,external_node_path_.dirname)(whole) : whole;
    const file = (0,external_node_path_.resolve)(io.cwd, options.manifest ?? (single ? `${whole}.${types/* MANIFEST_FILE */.h1}` : (0,external_node_path_.join)(root, types/* MANIFEST_FILE */.h1)));
    const text = await (0,text_file/* readText */.y)(file, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' });
    const manifest = (0,parse/* parseManifest */.Ng)(text, (0,external_node_path_.relative)(io.cwd, file) || file);
    const sha512 = manifest.files.some((entry) => entry.sha512 !== undefined);
    const progress = io.progress(`Verifying ${(0,external_node_path_.basename)(whole)}`, options.quiet);
    const listing = await listingOf(whole, manifest, file, single);
    const measured = await (0,measure_model/* measureModel */.d)(root, listing, { sha512, progress, signal: io.signal });
    return {
        manifest,
        ...(await compareModel(root, manifest, measured)),
        pulled: [...pulledFiles(manifest, measured)],
        pointers: options.requireContent ? pointersOf(manifest, measured) : [],
        ignored: measured.ignored.filter((path) => !path.startsWith('.git') && path !== types/* MANIFEST_FILE */.h1),
        installed: await installedDifferences(manifest, options.installed, io),
    };
}
/** Lists what the manifest describes: a single file, or what belongs to a folder. */
async function listingOf(whole, manifest, file, single) {
    if (single)
        return { file: (0,external_node_path_.basename)(whole), ignore: [], include: [] };
    const { listing } = await (0,model_target/* modelTarget */.XW)(whole, { info: () => 'unused', ignore: [], outputs: [] }, { cwd: whole });
    return {
        ...listing,
        ignore: [...manifest.ignore, ...(0,model_files/* pathInside */._l)(whole, file)],
        include: manifest.include ?? [],
        listed: new Set(manifest.files.map(({ path }) => path)),
        // The folder decides what git ignores, so that a delivered one could hide a file.
        untracked: new Set(),
    };
}
async function compareModel(root, manifest, measured) {
    // The bytes of a lock file are compared like those of any other file, so it does not have to be valid.
    const problems = measured.problems.filter(({ code }) => code !== 'LOCK_FILE_INVALID');
    const unmeasured = (0,subjects/* unmeasuredPaths */.gC)({ files: measured.files, problems });
    const found = (0,compare/* compareFiles */.hZ)(manifest.files.filter(({ path }) => !unmeasured.has(path)), measured.files.map(({ entry }) => entry));
    const pulled = pulledFiles(manifest, measured);
    const left = found.filter(({ kind, path }) => kind !== 'unexpected' || !pulled.has(path));
    return { differences: await Promise.all(left.map((difference) => (0,line_endings/* withLineEndings */.F)(root, difference))), problems };
}
/** Returns the files that pointers of DVC in the manifest name. Measuring compared them with the MD5 in the pointer. */
function pulledFiles(manifest, { files }) {
    const listed = new Set(manifest.files.map(({ path }) => path));
    const there = new Set(files.map(({ entry }) => entry.path));
    const named = files.filter(({ entry }) => listed.has(entry.path)).flatMap(outputPaths);
    return new Set(named.filter((path) => path !== undefined && there.has(path)));
}
/** Returns the paths of the outputs of a pointer; `undefined` for those that are not compared, such as folders. */
function outputPaths({ entry, outputs = [] }) {
    return outputs.map((output) => ((0,dvc_content/* isCompared */.u)(output) ? (0,repository_path/* pathFrom */.Iw)((0,repository_path/* folderOf */.yS)(entry.path), output.path) : undefined));
}
/** Returns the pointers whose content is not here. */
function pointersOf(manifest, measured) {
    const pulled = pulledFiles(manifest, measured);
    const isHere = (file) => (file.outputs ?? []).length > 0 && outputPaths(file).every((path) => path !== undefined && pulled.has(path));
    return measured.files.filter((file) => file.entry.source !== 'content' && !isHere(file)).map(({ entry }) => entry.path);
}
async function installedDifferences(manifest, folder, { cwd }) {
    return folder === undefined ? [] : compareInstalled(manifest.dependencies, await readInstalled((0,external_node_path_.resolve)(cwd, folder)));
}
/** Returns the outcome of a comparison. It is undecided only if nothing differs and a file could not be read. */
function outcomeOf({ differences, problems, pointers, installed }) {
    const unreadable = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED');
    if (installed.some(({ kind }) => kind !== 'absent'))
        return 'not-verified';
    if (differences.length > 0 || pointers.length > 0 || problems.length > unreadable.length)
        return 'not-verified';
    return unreadable.length > 0 ? 'undecided' : 'verified';
}

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/core/units.js
var units = __webpack_require__(25673);
;// CONCATENATED MODULE: ./build/commands/manifest/verify-text.js





const MAX_SHOWN = 200;
const MAX_IGNORED_SHOWN = 3;
const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' };
/** Renders the comparison of a model with its manifest as JSON. */
function manifestVerificationJson(verification) {
    const { manifest, differences, problems, pulled, pointers, ignored, installed } = verification;
    const verified = outcomeOf(verification) === 'verified';
    const counts = { modelDigest: manifest.tree.root, files: manifest.files.length };
    return `${JSON.stringify({ verified, ...counts, differences, problems, pulled, pointers, ignored, installed }, null, 2)}\n`;
}
/** Renders the comparison of a model with its manifest: one line for each difference, then the outcome. */
function manifestVerificationText(verification, paint) {
    const lines = differenceLines(verification, paint);
    const shown = lines.length > MAX_SHOWN ? [...lines.slice(0, MAX_SHOWN), `  and ${lines.length - MAX_SHOWN} more (--json lists all)`] : lines;
    return `${[...shown, outcomeLine(verification, lines.length, paint), ...pulledLines(verification, paint), ...pointerLines(verification, paint), ...ignoredLines(verification, paint)].join('\n')}\n`;
}
function differenceLines({ differences, problems, pointers, installed }, paint) {
    const line = (mark, label, text) => `${paint('red', mark)} ${label.padEnd(10)} ${(0,core_escape.plain)(text)}`;
    return [
        ...differences.map((difference) => line(MARKS[difference.kind], difference.kind, `${difference.path} ${(0,compare/* describeDifference */.hF)(difference)}`)),
        ...problems.map(({ path, reason }) => line('!', 'unmeasured', `${path} ${reason}`)),
        ...pointers.map((path) => line('!', 'pointer', `${path} is a pointer, but content is required (git lfs pull, dvc pull)`)),
        ...installed.filter(({ kind }) => kind !== 'absent').map(({ name, detail }) => line('!', 'installed', `${name} ${detail}`)),
    ];
}
function outcomeLine(verification, count, paint) {
    const { manifest, problems } = verification;
    const subject = (0,core_escape.plain)(`${manifest.model.name} ${manifest.model.version}`);
    switch (outcomeOf(verification)) {
        case 'verified': {
            const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
            const what = `${(0,plural/* plural */.L)(manifest.files.length, 'file')} (${(0,units/* formatBytes */.z)(bytes)})`;
            return `${paint('green', 'Verified')} ${subject}: ${what}, model digest ${manifest.tree.root}`;
        }
        case 'undecided':
            return `${paint('yellow', 'Undecided')} ${subject}: ${(0,plural/* plural */.L)(problems.length, 'file')} could not be read`;
        case 'not-verified':
            return `${paint('red', 'Not verified')} ${subject}: ${count} ${count === 1 ? 'entry does' : 'entries do'} not match the manifest`;
    }
}
/** Says what is covered by MD5 only. */
function pulledLines({ pulled }, paint) {
    if (pulled.length === 0)
        return [];
    return [paint('dim', `  covered by the MD5 in pointers of DVC: ${(0,plural/* plural */.L)(pulled.length, 'file')} (${namesOf(pulled)})`)];
}
/** Says which pointers were compared in place of their content. */
function pointerLines({ manifest, pulled, differences }, paint) {
    const changed = new Set(differences.map(({ path }) => path));
    const left = manifest.files.filter(({ path, source }) => source !== 'content' && !changed.has(path)).map(({ path }) => path);
    if (left.length === 0 || pulled.length > 0)
        return [];
    return [
        paint('dim', `  compared as pointers, not as content: ${(0,plural/* plural */.L)(left.length, 'file')} (${namesOf(left)}); --require-content refuses them`),
    ];
}
function namesOf(paths) {
    return `${paths.slice(0, MAX_IGNORED_SHOWN).map(core_escape.plain).join(', ')}${paths.length > MAX_IGNORED_SHOWN ? ', …' : ''}`;
}
function ignoredLines({ ignored }, paint) {
    if (ignored.length === 0)
        return [];
    return [paint('dim', `  not covered: ${(0,plural/* plural */.L)(ignored.length, 'ignored path')} (${namesOf(ignored)})`)];
}

;// CONCATENATED MODULE: ./build/commands/manifest/verify-cli.js





const USAGE = 'weightseal manifest verify MODEL_DIR [--manifest FILE] [--require-content] [--installed DIR] [--json]';
const EXITS = { verified: exit/* EXIT */.dc.ok, 'not-verified': exit/* EXIT */.dc.block, undecided: exit/* EXIT */.dc.undecided };
/** `weightseal manifest verify`: 0 the model matches its manifest, 1 it does not, 3 a file could not be read. */
const verify = {
    usage: USAGE,
    positionals: 1,
    flags: {
        manifest: { type: 'string' },
        'require-content': { type: 'boolean' },
        installed: { type: 'string' },
        json: { type: 'boolean' },
    },
    run,
};
async function run(flags, io) {
    const folder = (0,shell_flags/* required */.mw)(flags.positionals[0], 'The model directory', USAGE);
    const options = {
        manifest: flags.text('manifest'),
        requireContent: flags.on('require-content'),
        installed: flags.text('installed'),
        quiet: flags.on('quiet'),
    };
    const verification = await verifyManifest(folder, options, io);
    io.stdout(flags.on('json') ? manifestVerificationJson(verification) : manifestVerificationText(verification, (0,paint/* painter */.C)(io)));
    return EXITS[outcomeOf(verification)];
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

/***/ 67950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57980);




const MAX_ALIASES = 50;
const MAX_DEPTH = 40;
const MAX_VALUES = 500_000;
const TOO_DEEP = `nested deeper than ${MAX_DEPTH} levels`;
/**
 * Parses untrusted YAML and validates it against a schema. Aliases are bounded, merge keys are disabled, custom tags and
 * duplicate keys are errors.
 *
 * @throws {SealError} `code` - with `file:line:column` for each problem and a suggestion for a misspelled key.
 */
function readYaml(format) {
    const { text, where, validate, code } = format;
    checkBytes(format);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...PARSING, lineCounter: lines }), where, code);
    const file = toFile(document, lines, format);
    if (!validate(file.value))
        throw schemaError(validate.errors ?? [], { code, value: file.value, where, position: file.position });
    return file;
}
// Without `prettyErrors`, messages hold neither a position nor an excerpt of the file, which may hold secrets.
const PARSING = { uniqueKeys: false, version: '1.2', schema: 'core', strict: true, prettyErrors: false };
const MAX_DOCUMENTS = 1000;
/**
 * Parses all documents of a file, separated by `---`. Omits empty ones.
 *
 * @throws {SealError} `code` - as {@link readYaml}, for the first invalid document.
 */
function readYamlDocuments(format) {
    const { text, where, code, tags } = format;
    checkBytes(format);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const customTags = Object.entries(tags ?? {}).flatMap(([tag, key]) => tagged(tag, key));
    const documents = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { ...PARSING, lineCounter: lines, customTags }), where, code);
    if (!Array.isArray(documents))
        return [];
    if (documents.length > MAX_DOCUMENTS)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `contains more than ${MAX_DOCUMENTS} documents` });
    return documents
        .map((document) => withoutNodes(document, toFile(document, lines, format), { ...format, lines }))
        .filter(({ value }) => value !== null);
}
/** Replaces the parser's nodes with offsets: nodes take many times the memory, and many files are kept at once. */
function withoutNodes(document, { value }, { lines, ...format }) {
    return { value, position: positionIn(placesOf(document, { ...format, lines }), lines), written: () => undefined };
}
/** Returns offsets by JSON Pointer. A separate function, since a closure that sees the nodes would keep them in memory. */
function placesOf(document, { lines, ...format }) {
    const offsets = new Map();
    const visit = (node, pointer, offset) => {
        offsets.set(pointer, offset);
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
            for (const { key, value: member } of target.items) {
                // Other parsers merge the referenced members into the map, so they would see another document.
                const at = key?.range?.[0] ?? offset;
                if (String(key.value) === '<<')
                    throw mergeKey(toPosition(at, lines), format);
                visit(member, `${pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .lZ)(String(key.value))}`, at);
            }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
            for (const [index, item] of target.items.entries())
                visit(item, `${pointer}/${index}`, item?.range?.[0] ?? offset);
    };
    const root = document.contents;
    visit(root, '', (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0);
    return offsets;
}
function positionIn(offsets, lines) {
    return (pointer) => {
        for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = offsets.get(path);
            if (offset !== undefined)
                return toPosition(offset, lines);
        }
        return toPosition(offsets.get('') ?? 0, lines);
    };
}
function mergeKey(at, { where, code }) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at, problem: 'the merge key "<<" is not supported. Write its members out' });
}
/** Returns tag handlers that read `!Ref x` as `{Ref: x}`, for scalars, lists and maps. */
function tagged(tag, key) {
    const wrapped = (value) => {
        const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key), value));
        return map;
    };
    return [
        // A scalar keeps its resolved value unchanged, so this must be a plain value, not a node.
        { tag, resolve: (text) => ({ [key]: text }) },
        { tag, collection: 'seq', resolve: (seq) => wrapped(seq) },
        { tag, collection: 'map', resolve: (map) => wrapped(map) },
    ];
}
function checkBytes({ text, where, code, maxBytes }) {
    if (Buffer.byteLength(text) > maxBytes)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `larger than ${maxBytes} bytes` });
}
function toFile(document, lines, { text, where, code, maxAliases = MAX_ALIASES }) {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        const message = problem.message.split('\n')[0] || 'invalid YAML';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at: { line, column: col }, problem: message, cause: problem });
    }
    checkKeys(document.contents, { where, code, lines });
    const value = guarded(() => document.toJS({ maxAliasCount: maxAliases }), where, code);
    checkSize(value, where, code);
    const position = (pointer) => positionOf(document, pointer, lines);
    return { value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) };
}
/** Turns alias bombs and stack exhaustion into errors about the file. */
function guarded(read, where, code) {
    try {
        return read();
    }
    catch (cause) {
        const problem = `cannot be parsed: ${cause.message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels)`;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem, cause });
    }
}
/** Fails on duplicate keys. The library's own check takes quadratic time, which an attacker could use. */
function checkKeys(node, context, depth = 0) {
    if (depth > MAX_DEPTH)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(context.code, { path: context.where, problem: TOO_DEEP });
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        for (const item of node.items)
            checkKeys(item, context, depth + 1);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return;
    const seen = new Set();
    for (const { key, value } of node.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
        if (name === undefined || seen.has(name)) {
            const { line, col } = context.lines.linePos(key?.range?.[0] ?? 0);
            const problem = name === undefined ? 'expected a scalar as the key' : `duplicate key ${JSON.stringify(name)}`;
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(context.code, { path: context.where, at: { line, column: col }, problem });
        }
        seen.add(name);
        checkKeys(value, context, depth + 1);
    }
}
/** Bounds depth and number of values: aliases can nest deeper than the text, multiply values, or refer to themselves. */
function checkSize(root, where, code) {
    let count = 0;
    const visit = (value, depth) => {
        count += 1;
        if (depth > MAX_DEPTH)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: TOO_DEEP });
        if (count > MAX_VALUES)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `contains more than ${MAX_VALUES} values` });
        if (typeof value === 'object' && value !== null)
            for (const member of Object.values(value))
                visit(member, depth + 1);
    };
    visit(root, 0);
}
const MAX_SHOWN = 10;
/** Builds an error with up to `MAX_SHOWN` violations, one per line of the message. `at` is the position of the first. */
function schemaError(errors, { code, value, where, position }) {
    const specific = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword));
    const found = specific.slice(0, MAX_SHOWN).map((error) => {
        const key = unknownKey(error);
        const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`;
        return { path: where, at: position(pointer), problem: sentence(error, value) };
    });
    // A validator without details gives no position.
    const problems = found.length > 0 ? found : [{ path: where, problem: 'is empty or has the wrong shape' }];
    const [first] = problems;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM(code, problems.map((each) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, each).message).join('\n'), {
        path: where,
        ...(first?.at && { at: first.at }),
        problem: problems.map(({ problem, at }, index) => (index === 0 ? problem : `line ${at?.line}: ${problem}`)).join('; '),
    });
}
function unknownKey({ keyword, params }) {
    return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined;
}
function sentence(error, value) {
    const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`;
    const key = unknownKey(error);
    if (key !== undefined)
        return `${name} has the unknown key "${key}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(key, knownKeys(error))}`;
    const found = error.keyword === 'required' ? '' : `, found ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .VH)((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, error.instancePath))}`;
    return `${name} ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .expectation */ .pG)(error)}${found}`;
}
/** Returns the property names of the schema, which ajv adds to the error when compiled with `verbose`. */
function knownKeys(error) {
    const { parentSchema } = error;
    return Object.keys(parentSchema?.properties ?? {});
}
function positionOf(document, pointer, lines) {
    return toPosition(find(document, pointer).offset, lines);
}
function toPosition(offset, lines) {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
}
/** Finds the node at a JSON Pointer, following aliases to their anchors. */
function find(document, pointer) {
    const root = document.contents;
    let node = root;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0;
    for (const key of pointer.split('/').slice(1).map(_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePointer */ ._B)) {
        const step = child(node, key);
        if (step === undefined)
            return { node, offset, complete: false };
        offset = step.offset ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.value) ? step.value.resolve(document) : step.value;
    }
    return { node, offset, complete: true };
}
function writtenAt(document, pointer, { text, lines }) {
    const { node, complete } = find(document, pointer);
    const range = complete && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.range : undefined;
    if (!range)
        return undefined;
    return { raw: text.slice(range[0], range[1]), position: (index) => toPosition(range[0] + index, lines) };
}
const indexes = new WeakMap();
/** Returns the members of a map by key. Cached, since a map may have thousands. */
function pairsOf(map) {
    const known = indexes.get(map);
    if (known !== undefined)
        return known;
    const pairs = map.items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key));
    const index = new Map([...pairs].reverse().map((pair) => [String(pair.key.value), pair]));
    indexes.set(map, index);
    return index;
}
/** Returns the member of a node, and the start of its key (in a map) or of the item (in a list). */
function child(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = pairsOf(node).get(key);
        return pair && { value: pair.value, offset: pair.key?.range?.[0] };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const value = node.items[Number(key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? { value, offset: value.range?.[0] } : undefined;
    }
    return undefined;
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
/**
 * Serializes to canonical JSON: keys in UTF-16 order, no white space, ECMAScript number and string forms.
 *
 * @throws {TypeError} for lone surrogates, non-finite numbers and anything that is not JSON.
 * @see RFC 8785 (JCS), sections 3.2.2 and 3.2.3
 */
function canonicalJson(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
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
