export const id = 9754;
export const ids = [9754,6214];
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

/***/ 83334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withLineEndings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50933);
/* harmony import */ var _ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20108);



const MAX_HINT_BYTES = 8 * 1024 * 1024;
/** Adds to a changed file whether only its line endings differ. Reads the file again, up to 8 MiB. */
async function withLineEndings(root, difference) {
    if (difference.kind !== 'changed' || difference.actual.source !== 'content' || difference.actual.size > MAX_HINT_BYTES)
        return difference;
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_2__/* .diskPath */ .z)(root, difference.path)).catch(() => undefined);
    return content === undefined ? difference : (0,_domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .withLineEndingHint */ .VM)(difference, content);
}


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
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/domains/manifest/dependencies/json.js
var json = __webpack_require__(45834);
// EXTERNAL MODULE: ./build/domains/manifest/dependencies/lock.js
var lock = __webpack_require__(26003);
// EXTERNAL MODULE: ./build/ports/files/disk-path.js
var disk_path = __webpack_require__(20108);
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
    return (0,lock/* isRecord */.u4)(archive['hashes']) ? Object.entries(archive['hashes']).map(([algorithm, digest]) => `${algorithm}:${(0,to_text/* toText */.f)(digest)}`) : [];
}
/** Returns files of a RECORD that are missing or have another SHA-256. Ignores scripts outside the folder. */
function alteredFiles(folder, record) {
    const buffer = (0,hash_file/* newHashBuffer */.L)();
    return record.split(/\r?\n/).flatMap((line) => {
        const [, path = '', digest] = /^"?(.*?)"?,sha256=([\w-]+),\d*$/.exec(line) ?? [];
        if (digest === undefined || (0,paths/* faultOfPath */.JG)(path) !== undefined)
            return [];
        if ((0,disk_path/* faultOnDisk */.N)(path) !== undefined)
            return [path];
        const outcome = (0,hash_file/* hashFile */.D)({ file: (0,disk_path/* diskPath */.z)(folder, path), sha512: false }, buffer, () => undefined);
        const actual = 'ok' in outcome ? Buffer.from(outcome.ok.sha256, 'hex').toString('base64url') : undefined;
        return actual === digest ? [] : [path];
    });
}

// EXTERNAL MODULE: ./build/ports/files/measure-model.js
var measure_model = __webpack_require__(32987);
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
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/core/units.js
var units = __webpack_require__(25673);
;// CONCATENATED MODULE: ./build/commands/manifest/verify-text.js






const MAX_SHOWN = 200;
const MAX_IGNORED_SHOWN = 3;
const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' };
/** Renders the comparison of a model with its manifest. Schema: schemas/manifest-verification-v1.schema.json. */
function manifestVerificationJson(verification) {
    const { manifest, differences, problems, pulled, pointers, ignored, installed } = verification;
    const outcome = outcomeOf(verification);
    const head = { schema: 'weightseal/manifest-verification@1', outcome, verified: outcome === 'verified' };
    const counts = { modelDigest: manifest.tree.root, files: manifest.files.length };
    return (0,json_text/* jsonText */.s)({ ...head, ...counts, differences, problems, pulled, pointers, ignored, installed });
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

/***/ 50933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ withLineEndingHint),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   vg: () => (/* binding */ remedyOfDifference)
/* harmony export */ });
/* unused harmony export sameContent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);


/**
 * Returns every difference between the listed and the measured files, in UTF-8 order of the paths. A missing and an
 * unexpected file with the same content count as one rename.
 *
 * @param expected - files that the manifest or the signature lists.
 * @param actual - measured files.
 */
function compareFiles(expected, actual) {
    const listed = new Map(expected.map((file) => [file.path, file]));
    const measured = new Map(actual.map((file) => [file.path, file]));
    const missing = expected.filter(({ path }) => !measured.has(path));
    const renames = new Renames(missing);
    const differences = [];
    for (const file of actual) {
        const before = listed.get(file.path);
        if (before === undefined)
            differences.push(renames.take(file) ?? unexpected(file));
        else if (!sameContent(before, file))
            differences.push(changed(before, file));
    }
    for (const file of renames.left())
        differences.push({ kind: 'missing', path: file.path, expected: file });
    return differences.sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.path, b.path));
}
/** Tells whether two files have the same size and digests. A size or sha512 that only one side has is not compared. */
function sameContent(a, b) {
    const agree = (left, right) => left === undefined || right === undefined || left === right;
    return a.sha256 === b.sha256 && agree(a.size, b.size) && agree(a.sha512, b.sha512);
}
/** Missing files by content. Each matches at most one new name. */
class Renames {
    #bySha256;
    #byName;
    #taken = new Set();
    constructor(missing) {
        this.#bySha256 = Map.groupBy(missing, ({ sha256 }) => sha256);
        this.#byName = new Map(missing.map((file) => [file.path.normalize('NFC'), file]));
    }
    take(actual) {
        const before = this.#sameName(actual) ?? this.#sameBytes(actual);
        if (before === undefined)
            return undefined;
        this.#taken.add(before);
        const hint = hintOfForms(before.path, actual.path);
        return { kind: 'renamed', path: actual.path, from: before.path, actual, ...(hint === undefined ? {} : { hint }) };
    }
    /** Returns the file whose name is the same in another Unicode form. */
    #sameName(actual) {
        const before = this.#byName.get(actual.path.normalize('NFC'));
        return before !== undefined && !this.#taken.has(before) && sameContent(before, actual) ? before : undefined;
    }
    #sameBytes(actual) {
        const same = this.#bySha256.get(actual.sha256) ?? [];
        while (same[0] !== undefined && this.#taken.has(same[0]))
            same.shift();
        return same[0] !== undefined && sameContent(same[0], actual) ? same[0] : undefined;
    }
    left() {
        return [...this.#bySha256.values()].flat().filter((file) => !this.#taken.has(file));
    }
}
/** Describes two names that look the same. macOS gives names in NFD, and git and other systems keep NFC. */
function hintOfForms(listed, found) {
    if (listed === found || listed.normalize('NFC') !== found.normalize('NFC'))
        return undefined;
    return `only the Unicode form of the name differs (${formOf(listed)} listed, ${formOf(found)} found)`;
}
function formOf(name) {
    if (name === name.normalize('NFC'))
        return 'NFC';
    return name === name.normalize('NFD') ? 'NFD' : 'a mixed form';
}
function unexpected(actual) {
    const hint = CACHES.find(({ pattern }) => pattern.test(actual.path))?.hint;
    return { kind: 'unexpected', path: actual.path, actual, ...(hint === undefined ? {} : { hint }) };
}
const CACHES = [
    { pattern: /(^|\/)__pycache__\/|\.py[co]$/, hint: 'a Python byte-code cache: delete it, or exclude its path' },
    {
        pattern: /(^|\/)\.(cache|huggingface|locks|ipynb_checkpoints)\//,
        hint: 'a download or notebook cache: delete it, or exclude its path',
    },
    { pattern: /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/, hint: 'a file manager file: delete it, or exclude its path' },
    { pattern: /\.(incomplete|part|crdownload|tmp|lock)$/, hint: 'left by an incomplete download: delete it and download again' },
];
function changed(expected, actual) {
    const hint = hintOfSizes(expected, actual);
    return { kind: 'changed', path: actual.path, expected, actual, ...(hint === undefined ? {} : { hint }) };
}
function hintOfSizes(expected, actual) {
    if (expected.size === actual.size && expected.sha256 === actual.sha256)
        return 'sha256 matches but sha512 does not: one of the two manifests is wrong';
    if (actual.source === 'dvc-pointer')
        return 'the DVC pointer names other content than before: the content changed';
    if (actual.source === 'submodule')
        return 'the submodule is at another commit';
    if (actual.source === 'lfs-pointer')
        return 'the file is a Git LFS pointer to other content than the manifest lists';
    if (actual.size === 0)
        return 'the file is empty: the download or checkout did not finish';
    if (expected.size === undefined)
        return undefined;
    if (expected.size === actual.size)
        return 'same size, different bytes: the content was edited or is damaged';
    if (actual.size < expected.size)
        return `${expected.size - actual.size} bytes shorter than listed: an incomplete download or an edit`;
    return undefined;
}
/**
 * Adds a hint when only the line endings of a file differ.
 *
 * @param content - all bytes of the measured file.
 */
function withLineEndingHint(difference, content) {
    if (difference.kind !== 'changed' || content.includes(0))
        return difference;
    const text = Buffer.from(content).toString('latin1');
    const lf = text.replaceAll('\r\n', '\n');
    const crlf = lf.replaceAll('\n', '\r\n');
    if (digest(lf) === difference.expected.sha256)
        return { ...difference, hint: lineEndings('LF', 'CRLF') };
    if (digest(crlf) === difference.expected.sha256)
        return { ...difference, hint: lineEndings('CRLF', 'LF') };
    return difference;
}
function digest(latin1) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(latin1, 'latin1').digest('hex');
}
const ONLY_LINE_ENDINGS = 'only the line endings differ';
/** Returns what to do about a difference, if its cause is known well enough to say more than "restore the file". */
function remedyOfDifference({ hint }) {
    return hint?.startsWith(ONLY_LINE_ENDINGS) === true
        ? 'Set "* -text" for the folder of the model in .gitattributes, commit that, and check the files out again.'
        : undefined;
}
function lineEndings(listed, found) {
    return `${ONLY_LINE_ENDINGS} (listed ${listed}, found ${found}): set "* -text" for the model in .gitattributes and check it out again`;
}
/**
 * Describes a difference with old and new sizes and digests. The text continues a sentence that begins with the path.
 *
 * @param listed - whether the expected files are listed in a manifest or signed.
 */
function describeDifference(difference, listed = 'listed') {
    const hint = difference.hint === undefined ? '' : difference.kind === 'renamed' ? `: ${difference.hint}` : ` (${difference.hint})`;
    return `${describeKind(difference, listed)}${hint}`;
}
function describeKind(difference, listed) {
    switch (difference.kind) {
        case 'missing':
            return `is ${listed} (${brief(difference.expected)}) but does not exist`;
        case 'unexpected':
            return `exists (${brief(difference.actual)}) but is not ${listed}`;
        case 'renamed':
            return `has the content ${listed} as ${difference.from}`;
        case 'changed':
            return `${listed} ${brief(difference.expected)}, found ${brief(difference.actual)}`;
    }
}
function brief({ size, sha256, algorithm }) {
    const digest = sha256 === '' ? `a different ${algorithm} digest` : `sha256 ${sha256.slice(0, 12)}…`;
    return size === undefined ? digest : `${size} bytes, ${digest}`;
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

/***/ 52332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ modelSubjects),
/* harmony export */   JU: () => (/* binding */ fileDifferences),
/* harmony export */   Yw: () => (/* binding */ formatData),
/* harmony export */   gC: () => (/* binding */ unmeasuredPaths)
/* harmony export */ });
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61712);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90350);
/* harmony import */ var _formats_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71593);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49998);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50933);
/* harmony import */ var _manifest_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22234);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95126);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15663);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1529);









/** Returns the subjects of one model: the model, then its files and the lists in it. */
function modelSubjects(evidence) {
    return [modelSubject(evidence), ...fileSubjects(evidence), ...evidence.lists.map((list) => listSubject(list, evidence))];
}
function modelSubject(evidence) {
    const { path, name, presence, measured, built, committed, card, licence } = evidence;
    const trusted = evidence.trusted?.status === 'valid' ? evidence.trusted.manifest : undefined;
    const differences = built === undefined || trusted === undefined ? [] : (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFiles */ .hZ)(trusted.files, built.files);
    const version = committed.status === 'valid' ? committed.manifest.model.version : undefined;
    const data = {
        name,
        path,
        presence,
        manifest: committed.status,
        manifestDetail: 'detail' in committed ? committed.detail : committed.status === 'missing' ? 'the file is missing' : committed.status,
        ...(version === undefined ? {} : { version }),
        ...(built === undefined ? {} : { digest: built.tree.root }),
        ...(committed.status === 'valid' ? { manifestDigest: committed.manifest.tree.root } : {}),
        ...(trusted === undefined ? {} : { baseDigest: trusted.tree.root, baseVersion: trusted.model.version }),
        files: measured.files.length,
        bytes: measured.files.reduce((sum, { entry }) => sum + entry.size, 0),
        pointers: measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').length,
        filesChanged: changedPaths(evidence).some((each) => isPart(each, evidence) && !isDocument(each, evidence)),
        manifestChanged: evidence.changes.has(evidence.manifest),
        versionReused: (linksDiffer(evidence) || differences.some((each) => !isDocument(each.path, evidence))) &&
            version !== undefined &&
            version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .UNVERSIONED */ .d7 &&
            version === trusted?.model.version,
        sameAsBase: evidence.trusted === undefined || (trusted !== undefined && differences.length === 0 && !linksDiffer(evidence)),
        trustedManifest: evidence.trusted?.status ?? 'none',
        ...(evidence.trusted !== undefined && 'detail' in evidence.trusted ? { trustedDetail: evidence.trusted.detail } : {}),
        dependenciesMatch: dependenciesMatch(evidence),
        ...(trusted === undefined ? {} : { changes: countKinds(differences) }),
        untrustedIgnores: untrustedIgnores(evidence),
        card,
        licence,
        ...lostIdentity(evidence),
    };
    return { kind: 'model', id: path, data: { ...data }, at: modelSpan(evidence) };
}
/** Tells whether the links of the model differ from those of the trusted manifest. */
function linksDiffer({ trusted, built }) {
    if (trusted?.status !== 'valid' || built === undefined)
        return false;
    return JSON.stringify(trusted.manifest.links ?? []) !== JSON.stringify(built.links ?? []);
}
/** Returns the paths that the manifest of the head leaves out and the trusted configuration does not. */
function untrustedIgnores(evidence) {
    const { committed, trustedInclude } = evidence;
    if (committed.status !== 'valid')
        return [];
    const { ignore, include = [] } = committed.manifest;
    const isTrusted = include.length === 0 || include.toSorted().join('\n') === trustedInclude.toSorted().join('\n');
    return [...ignore.filter((path) => !isTrustedIgnore(path, evidence)), ...(isTrusted ? [] : [`everything but ${include.join(', ')}`])];
}
/** Tells whether a changed file is part of the model. */
function isPart(path, evidence) {
    if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, path) === evidence.manifest || isIgnored(path, evidence))
        return false;
    if (evidence.trustedInclude.length === 0)
        return true;
    const listed = [evidence.committed, evidence.trusted].flatMap((state) => (state?.status === 'valid' ? state.manifest.files : []));
    return [...evidence.measured.files.map(({ entry }) => entry), ...listed].some((entry) => entry.path === path);
}
/** Returns what the trusted manifest states and the manifest of the head no longer does: the version, or the name. */
function lostIdentity({ path, committed, trusted }) {
    if (committed.status !== 'valid' || trusted?.status !== 'valid')
        return { identityLost: 'none' };
    const [now, before] = [committed.manifest.model, trusted.manifest.model];
    if (before.version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .UNVERSIONED */ .d7 && now.version === _manifest_types_js__WEBPACK_IMPORTED_MODULE_7__/* .UNVERSIONED */ .d7)
        return { identityLost: 'version', identityBefore: before.version };
    const byDefault = path.slice(path.lastIndexOf('/') + 1);
    return before.name !== now.name && (now.name === byDefault || now.name === 'model')
        ? { identityLost: 'name', identityBefore: before.name }
        : { identityLost: 'none' };
}
/** Tells whether the dependencies in the manifest equal those in the lock files. A lock file that could not be read is reported itself. */
function dependenciesMatch({ committed, measured, built }) {
    if (committed.status !== 'valid' || measured.problems.some(({ path }) => (0,_manifest_dependencies_dependencies_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockFile */ .u)(path)))
        return true;
    const text = (dependencies) => JSON.stringify(dependencies.map(({ ecosystem, name, version, hashes, from }) => [ecosystem, name, version, hashes, from]));
    return text(committed.manifest.dependencies) === text(built?.dependencies ?? []);
}
function countKinds(differences) {
    const count = (kind) => differences.filter((difference) => difference.kind === kind).length;
    return { added: count('unexpected'), removed: count('missing'), changed: count('changed'), renamed: count('renamed') };
}
function changedPaths({ folder, changes }) {
    return [...changes.keys()].map((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .pathInModel */ .SL)(folder, path)).filter((path) => path !== undefined);
}
function isIgnored(path, { trustedIgnores }) {
    return (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)([..._measured_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_IGNORES */ .a$, ...trustedIgnores])(path);
}
/** Tells whether a file documents the model, so that a change of it changes nothing that is loaded or run. */
function isDocument(path, { measured }) {
    const found = measured.files.find(({ entry }) => entry.path === path);
    return (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)((0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(path, found?.format ?? (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size: 0 })));
}
function isTrustedIgnore(path, { trustedIgnores }) {
    return _measured_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_IGNORES */ .a$.includes(path) || trustedIgnores.includes(path) || (!(0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isPattern */ .Pt)(path) && (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(trustedIgnores)(path));
}
/** Returns the location for annotations: the manifest if it exists, else the first weights or other file of the model. */
function modelSpan({ folder, manifest, committed, measured }) {
    const first = measured.files.find(({ format }) => format.weights) ?? measured.files[0];
    return { file: committed.status === 'missing' && first !== undefined ? (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(folder, first.entry.path) : manifest, line: 1 };
}
function fileSubjects(evidence) {
    const { measured, differences } = evidence;
    const byPath = new Map(differences.map((difference) => [difference.path, difference]));
    return [
        ...measured.files.map((file) => measuredSubject(file, byPath.get(file.entry.path), evidence)),
        ...differences.filter(({ kind }) => kind === 'missing').map((difference) => missingSubject(difference, evidence)),
        ...measured.problems.map((problem) => problemSubject(problem, evidence)),
        ...evidence.ignoredCode.map((file) => ignoredSubject(file, evidence)),
        ...linkSubjects(evidence),
    ];
}
/** Returns how the measured files differ from the manifest of the head; nothing without a valid one. */
function fileDifferences(committed, measured) {
    if (committed.status !== 'valid')
        return [];
    const unmeasured = unmeasuredPaths(measured);
    return (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFiles */ .hZ)(committed.manifest.files.filter(({ path }) => !unmeasured.has(path)), measured.files.map(({ entry }) => entry));
}
/** Returns the paths with a problem and without a digest. An invalid lock file, or a colliding name, has both. */
function unmeasuredPaths({ files, problems }) {
    const measured = new Set(files.map(({ entry }) => entry.path));
    return new Set(problems.map(({ path }) => path).filter((path) => !measured.has(path)));
}
function measuredSubject(file, difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, file.entry.path);
    const state = difference?.kind ?? (evidence.committed.status === 'valid' ? 'intact' : 'unlisted');
    const remedy = difference && (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOfDifference */ .vg)(difference);
    const subject = fileSubject(evidence, {
        path,
        size: file.entry.size,
        state,
        ...(difference === undefined ? {} : { detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDifference */ .hF)(difference) }),
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(file.entry.path, file.format, file.entry.source),
        scan: evidence.scanned.get(file.entry.path) ?? 'none',
        source: file.entry.source,
        ...storageData(path, file, evidence),
    });
    return remedy === undefined ? subject : { ...subject, remedy };
}
function missingSubject(difference, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, difference.path);
    const size = difference.kind === 'missing' ? difference.expected.size : 0;
    const subject = fileSubject(evidence, {
        path,
        size,
        state: 'missing',
        detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDifference */ .hF)(difference),
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(difference.path, (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size })),
        scan: 'none',
        source: 'none',
        ...NOT_STORED,
    });
    return { ...subject, at: { file: evidence.manifest, line: 1 } };
}
function problemSubject({ path: inside, code, reason, remedy }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, inside);
    const subject = fileSubject(evidence, {
        path,
        size: 0,
        state: 'unmeasured',
        change: changeOf(path, evidence),
        problem: code,
        problemDetail: reason,
        ...formatData(inside, (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size: 0 })),
        scan: 'none',
        source: 'none',
        ...NOT_STORED,
    });
    return remedy === undefined ? subject : { ...subject, remedy };
}
function ignoredSubject({ path: inside, size, format }, evidence) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size,
        state: 'ignored',
        change: changeOf(path, evidence),
        problem: 'none',
        ...formatData(inside, format),
        scan: evidence.scanned.get(inside) ?? 'none',
        source: 'content',
        storage: 'git',
        attribute: 'unknown',
        storedAsDeclared: true,
    });
}
const NOT_STORED = { storage: 'unknown', attribute: 'unknown', storedAsDeclared: true };
/** Git LFS stores no pointer to an empty file. */
function storageData(path, file, evidence) {
    const [storage, attribute] = [evidence.storage(path, file), evidence.attribute(path)];
    const isKnown = attribute !== 'unknown' && (storage === 'git' || storage === 'lfs') && file.onDisk > 0;
    return { storage, attribute, storedAsDeclared: !isKnown || (storage === 'lfs') === (attribute === 'lfs') };
}
/** Returns the subjects of symbolic links, compared with the manifest. */
function linkSubjects(evidence) {
    const { committed, measured } = evidence;
    const listed = new Map((committed.status === 'valid' ? (committed.manifest.links ?? []) : []).map(({ path, target }) => [path, target]));
    const found = new Map(measured.links.map(({ path, target }) => [path, target]));
    return [...new Set([...listed.keys(), ...found.keys()])].map((path) => {
        const [before, now] = [listed.get(path), found.get(path)];
        const state = stateOfLink(before, now, committed.status);
        const whole = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(evidence.folder, path);
        const subject = fileSubject(evidence, {
            path: whole,
            size: 0,
            state,
            ...(state === 'intact' || state === 'unlisted' ? {} : { detail: detailOfLink(before, now) }),
            change: changeOf(whole, evidence),
            problem: 'none',
            ...formatData(path, { ...LINK, weights: (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isWeightName */ .el)(path) }),
            scan: 'none',
            source: now === undefined ? 'none' : 'content',
            ...NOT_STORED,
        });
        return now === undefined ? { ...subject, at: { file: evidence.manifest, line: 1 } } : subject;
    });
}
const LINK = {
    format: 'link',
    title: 'a symbolic link',
    runsCode: 'no',
    reason: 'it leads to another file of the model',
    weights: false,
};
function stateOfLink(before, now, manifest) {
    if (manifest !== 'valid')
        return 'unlisted';
    if (before === undefined)
        return 'unexpected';
    if (now === undefined)
        return 'missing';
    return before === now ? 'intact' : 'changed';
}
function detailOfLink(before, now) {
    if (before === undefined)
        return `is a link to ${JSON.stringify(now)} and is not listed`;
    if (now === undefined)
        return `is listed as a link to ${JSON.stringify(before)} but does not exist`;
    return `listed as a link to ${JSON.stringify(before)}, found a link to ${JSON.stringify(now)}`;
}
function listSubject(list, { path: model, folder }) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_8__/* .joinPath */ .uJ)(folder, list.path);
    return { kind: 'model.list', id: path, data: { ...list, model, path }, at: { file: path, line: 1 } };
}
/** A pointer that is named as a document can lead to anything. */
function classBehind(named, source) {
    return source !== 'content' && (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDocumentation */ .xA)(named) ? 'other' : named;
}
/** Returns what a subject says about the format of a file. @param path - relative to the model. */
function formatData(path, file, source = 'content') {
    const { format, title, runsCode, reason, weights } = file;
    return { format, formatTitle: title, runsCode, formatReason: reason, weights, class: classBehind((0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classOf */ .Kl)(path, file), source) };
}
function fileSubject({ path: model, contentRequired }, data) {
    const complete = { model, contentRequired, nameFault: (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .windowsFault */ .GJ)(data.path) ?? 'none', ...data };
    return { kind: 'model.file', id: data.path, data: { ...complete }, at: { file: data.path, line: 1 } };
}
/** Returns how the change affects the file at a path; the old name of a renamed file counts as removed. */
function changeOf(path, { changes }) {
    const change = changes.get(path);
    if (change === undefined)
        return 'none';
    return change.path === path ? change.change : 'removed';
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
