export const id = 4351;
export const ids = [4351,9288];
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

/***/ 86424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33095);



const MAX_HINT_BYTES = 8 * 1024 * 1024;
/** Line endings can only be told from the content, so small changed files are read once more. */
async function explain(root, difference) {
    if (difference.kind !== 'changed' || difference.actual.source !== 'content' || difference.actual.size > MAX_HINT_BYTES)
        return difference;
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, difference.path)).catch(() => undefined);
    return content === undefined ? difference : (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .withLineEndingHint */ .VM)(difference, content);
}


/***/ }),

/***/ 31578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/facts/model-subjects.js
var model_subjects = __webpack_require__(64695);
// EXTERNAL MODULE: ./build/manifest/compare.js
var compare = __webpack_require__(33095);
// EXTERNAL MODULE: ./build/manifest/paths.js
var paths = __webpack_require__(49288);
;// CONCATENATED MODULE: ./build/manifest/dependencies/installed.js

/** What is installed against what is locked, sorted by name. Packages that no lock file names are not looked at. */
function compareInstalled(locked, installed) {
    const key = ({ ecosystem, name }) => `${ecosystem}:${name}`;
    const byName = Map.groupBy(installed, key);
    const wanted = Map.groupBy(locked, key);
    const found = [...wanted].flatMap(([name, entries]) => (byName.get(name) ?? []).flatMap((one) => faultsOf(name, entries, one)));
    const absent = [...wanted.keys()]
        .filter((name) => !byName.has(name))
        .map((name) => ({ kind: 'absent', name, detail: 'is locked and not installed' }));
    return [...found, ...absent].sort((a, b) => (0,paths/* compareUtf8 */.zq)(a.name, b.name));
}
function faultsOf(name, locked, installed) {
    const same = locked.filter(({ version }) => version === installed.version);
    if (same.length === 0) {
        return [
            {
                kind: 'version',
                name,
                detail: `is installed in version ${installed.version}, locked is ${locked.map(({ version }) => version).join(' or ')}`,
            },
        ];
    }
    const known = new Set(same.flatMap(({ hashes }) => hashes));
    const strange = installed.hashes.length > 0 && !installed.hashes.some((hash) => known.has(hash));
    return [
        ...(strange
            ? [{ kind: 'hash', name, detail: `was installed from an archive that is not locked (${installed.hashes[0]})` }]
            : []),
        ...(installed.altered.length > 0
            ? [
                {
                    kind: 'altered',
                    name,
                    detail: `${installed.altered.length} of its files are not as they were installed, such as ${JSON.stringify(installed.altered[0])}`,
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
// EXTERNAL MODULE: ./build/manifest/types.js
var types = __webpack_require__(43913);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/manifest/dependencies/json.js
var json = __webpack_require__(17228);
// EXTERNAL MODULE: ./build/manifest/dependencies/lock.js
var lock = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/ports/hash-file.js
var hash_file = __webpack_require__(31314);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/ports/installed.js









const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/**
 * Packages that are installed in a folder: a `site-packages` of Python (each checked against its RECORD) or a
 * `node_modules` of npm. Nothing is imported or run.
 *
 * @throws {SealError} USAGE - the folder is neither.
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
async function readInstalled(folder) {
    const npm = (0,external_node_path_.join)(folder, '.package-lock.json');
    if ((0,external_node_fs_.existsSync)(npm))
        return readNpm(npm);
    const names = await (0,promises_.readdir)(folder).catch((cause) => {
        throw new errors/* SealError */.E('USAGE', `Cannot read the folder ${folder}.`, { cause });
    });
    const infos = names.filter((name) => name.endsWith('.dist-info')).sort();
    if (infos.length === 0)
        throw new errors/* SealError */.E('USAGE', `${folder} holds no installed packages: give a site-packages folder of Python or a node_modules folder of npm.`);
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
/** `direct_url.json` keeps the hashes of an archive that was named by its address; pip keeps none for others. */
async function archiveHashes(info) {
    const file = (0,external_node_path_.join)(info, 'direct_url.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const value = JSON.parse(await (0,text_file/* readText */.y)(file, { maxBytes: 1024 * 1024, missing: 'USAGE' }));
    const archive = (0,lock/* isRecord */.u4)(value) && (0,lock/* isRecord */.u4)(value['archive_info']) ? value['archive_info'] : {};
    return (0,lock/* isRecord */.u4)(archive['hashes']) ? Object.entries(archive['hashes']).map(([algorithm, digest]) => `${algorithm}:${String(digest)}`) : [];
}
/** Files of a RECORD whose SHA-256 is another one, or that are gone. Scripts outside the folder are not looked at. */
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

// EXTERNAL MODULE: ./build/ports/measure-model.js + 3 modules
var measure_model = __webpack_require__(85756);
// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/units.js
var units = __webpack_require__(6515);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/explain.js
var explain = __webpack_require__(86424);
// EXTERNAL MODULE: ./build/commands/paint.js
var commands_paint = __webpack_require__(54791);
;// CONCATENATED MODULE: ./build/commands/manifest-verify.js
















const USAGE = 'weightseal manifest verify MODEL_DIR [--manifest FILE] [--require-content] [--installed DIR] [--json]';
const MAX_SHOWN = 200;
/** `weightseal manifest verify`: 0 the model is what the manifest lists, 1 it is not, 3 could not tell. */
async function verify(args, io) {
    const flags = (0,command/* parseFlags */.bQ)(args, { manifest: { type: 'string' }, 'require-content': { type: 'boolean' }, installed: { type: 'string' }, json: { type: 'boolean' } }, { usage: USAGE, positionals: 1 });
    const root = (0,external_node_path_.resolve)(io.cwd, (0,command/* required */.mw)(flags.positionals[0], 'The model directory', USAGE));
    const file = (0,external_node_path_.resolve)(io.cwd, flags.text('manifest') ?? (0,external_node_path_.join)(root, types/* MANIFEST_FILE */.h1));
    const text = await (0,text_file/* readText */.y)(file, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' });
    const manifest = (0,parse/* parseManifest */.Ng)(text, (0,external_node_path_.relative)(io.cwd, file) || file);
    const sha512 = manifest.files.some((entry) => entry.sha512 !== undefined);
    const progress = io.progress(`Verifying ${(0,external_node_path_.basename)(root)}`, flags.on('quiet'));
    const measured = await (0,measure_model/* measureModel */.d)(root, [...manifest.ignore, ...(0,model_files/* pathInside */._l)(root, file)], { sha512, progress, signal: io.signal });
    const folder = flags.text('installed');
    const installed = folder === undefined ? [] : compareInstalled(manifest.dependencies, await readInstalled((0,external_node_path_.resolve)(io.cwd, folder)));
    const outcome = { ...(await judge(root, manifest, measured, flags.on('require-content'))), installed };
    io.stdout(flags.on('json') ? toJson(outcome) : toText(outcome, io));
    return exitOf(outcome);
}
async function judge(root, manifest, measured, requireContent) {
    // Whether a lock file can be read as one does not matter here: its bytes are compared like any other's.
    const problems = measured.problems.filter(({ code }) => code !== 'LOCK_FILE_INVALID');
    const unmeasured = (0,model_subjects/* unmeasuredPaths */.g)({ files: measured.files, problems });
    const listed = manifest.files.filter(({ path }) => !unmeasured.has(path));
    const found = (0,compare/* compareFiles */.hZ)(listed, measured.files.map(({ entry }) => entry));
    const differences = await Promise.all(found.map((difference) => (0,explain/* explain */.W)(root, difference)));
    const pointers = requireContent ? measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').map(({ entry }) => entry.path) : [];
    return {
        manifest,
        differences,
        problems,
        pointers,
        ignored: measured.ignored.filter((path) => !path.startsWith('.git') && path !== types/* MANIFEST_FILE */.h1),
    };
}
function exitOf({ differences, problems, pointers, installed }) {
    const unread = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED');
    if (installed.some(({ kind }) => kind !== 'absent'))
        return exit/* EXIT */.dc.block;
    if (differences.length > 0 || pointers.length > 0 || problems.length > unread.length)
        return exit/* EXIT */.dc.block;
    return unread.length > 0 ? exit/* EXIT */.dc.undecided : exit/* EXIT */.dc.ok;
}
function toJson(outcome) {
    const { manifest, differences, problems, pointers, ignored, installed } = outcome;
    const verified = exitOf(outcome) === exit/* EXIT */.dc.ok;
    return `${JSON.stringify({ verified, modelDigest: manifest.tree.root, files: manifest.files.length, differences, problems, pointers, ignored, installed }, null, 2)}\n`;
}
const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' };
function toText(outcome, io) {
    const { manifest, differences, problems, pointers, ignored, installed } = outcome;
    const paint = (0,commands_paint/* painter */.C)(io);
    const lines = [
        ...differences.map((difference) => `${paint('red', MARKS[difference.kind])} ${difference.kind.padEnd(10)} ${(0,report_escape.plain)(`${difference.path} ${(0,compare/* describeDifference */.hF)(difference)}`)}`),
        ...problems.map(({ path, reason }) => `${paint('red', '!')} ${'unmeasured'.padEnd(10)} ${(0,report_escape.plain)(`${path} ${reason}`)}`),
        ...pointers.map((path) => `${paint('red', '!')} ${'pointer'.padEnd(10)} ${(0,report_escape.plain)(path)} is a git-LFS pointer, content was required (git lfs pull)`),
        ...installed
            .filter(({ kind }) => kind !== 'absent')
            .map(({ name, detail }) => `${paint('red', '!')} ${'installed'.padEnd(10)} ${(0,report_escape.plain)(`${name} ${detail}`)}`),
    ];
    const shown = lines.length > MAX_SHOWN ? [...lines.slice(0, MAX_SHOWN), `  and ${lines.length - MAX_SHOWN} more (--json lists all)`] : lines;
    const notes = ignored.length === 0
        ? []
        : [
            paint('dim', `  not covered: ${ignored.length} ignored ${ignored.length === 1 ? 'path' : 'paths'} (${ignored.slice(0, 3).map(report_escape.plain).join(', ')}${ignored.length > 3 ? ', …' : ''})`),
        ];
    return `${[...shown, verdictLine(outcome, paint), ...notes].join('\n')}\n`;
    function verdictLine(result, color) {
        const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
        const subject = `${(0,report_escape.plain)(manifest.model.name)} ${(0,report_escape.plain)(manifest.model.version)}`;
        const code = exitOf(result);
        if (code === exit/* EXIT */.dc.ok)
            return `${color('green', 'Verified')} ${subject}: ${manifest.files.length} files, ${(0,units/* formatBytes */.z)(bytes)}, model digest ${manifest.tree.root}`;
        if (code === exit/* EXIT */.dc.undecided)
            return `${color('yellow', 'Could not tell')} ${subject}: ${problems.length} files could not be read`;
        return `${color('red', 'Not verified')} ${subject}: ${lines.length} ${lines.length === 1 ? 'entry is' : 'entries are'} not as the manifest lists`;
    }
}


/***/ }),

/***/ 14021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ pathInModel),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   wt: () => (/* binding */ discoverModels)
/* harmony export */ });
/* unused harmony exports ancestors, folderOf */
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49288);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43913);
/* harmony import */ var _scan_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95781);



/** Files that mark their folder as the top of a model, weights or not. */
const MARKERS = new Set([_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, 'model_index.json']);
/**
 * The directories that are models, sorted: configured ones, those with a manifest on either side, and the outermost
 * folders that hold weight files.
 */
function discoverModels(options) {
    const { head, base, sniffed, configured, discover, ignorePaths, within } = options;
    const stated = configured.map(({ path }) => path);
    const marked = discover ? [...head.filter(isMarker), ...base.filter((path) => baseName(path) === _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1)].map(folderOf) : [];
    const holding = discover ? [...head.filter(_scan_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeightName */ .el), ...sniffed].map(folderOf) : [];
    const tops = new Set([...stated, ...marked.filter((folder) => !isBelowAny(folder, ignorePaths))]);
    const candidates = [...new Set(holding)].filter((folder) => !isBelowAny(folder, ignorePaths)).sort(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq);
    const known = new Set(candidates);
    const outermost = candidates.filter((folder) => !ancestors(folder).some((above) => known.has(above)));
    const found = outermost.filter((folder) => ![folder, ...ancestors(folder)].some((above) => tops.has(above)));
    return [...new Set([...tops, ...found])]
        .filter((folder) => within === undefined || isBelow(folder, within) || isBelow(within, folder))
        .sort(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq);
}
/** The folders above a folder, up to the repository itself. */
function ancestors(folder) {
    if (folder === '.')
        return [];
    const segments = folder.split('/');
    return ['.', ...segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))];
}
function isMarker(path) {
    return MARKERS.has(baseName(path));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Folder of a file; `.` is the repository. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}
/** Whether a path is the folder itself or lies below it. */
function isBelow(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
function isBelowAny(path, folders) {
    return folders.some((folder) => isBelow(path, folder));
}
/** A model's file as the repository names it. */
function joinPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}
/** A repository path as the model names it, or `undefined` for a file outside the model. */
function pathInModel(folder, path) {
    if (folder === '.')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ }),

/***/ 64695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ modelSubjects),
/* harmony export */   g: () => (/* binding */ unmeasuredPaths)
/* harmony export */ });
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33095);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43913);
/* harmony import */ var _ports_model_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58442);
/* harmony import */ var _scan_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95781);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14021);





/** The subjects of one model: itself, then its files in order of path. */
function modelSubjects(evidence) {
    return [modelSubject(evidence), ...fileSubjects(evidence)];
}
function modelSubject(evidence) {
    const { folder, name, presence, measured, built, committed, card, licence } = evidence;
    const trusted = evidence.trusted?.status === 'valid' ? evidence.trusted.manifest : undefined;
    const differences = built === undefined || trusted === undefined ? [] : (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ)(trusted.files, built.files);
    const version = committed.status === 'valid' ? committed.manifest.model.version : undefined;
    const data = {
        name,
        path: folder,
        presence,
        manifest: committed.status,
        manifestDetail: 'detail' in committed ? committed.detail : committed.status,
        ...(version === undefined ? {} : { version }),
        ...(built === undefined ? {} : { digest: built.tree.root }),
        ...(committed.status === 'valid' ? { manifestDigest: committed.manifest.tree.root } : {}),
        ...(trusted === undefined ? {} : { baseDigest: trusted.tree.root, baseVersion: trusted.model.version }),
        files: measured.files.length,
        bytes: measured.files.reduce((sum, { entry }) => sum + entry.size, 0),
        pointers: measured.files.filter(({ entry }) => entry.source === 'lfs-pointer').length,
        filesChanged: changedPaths(evidence).some((path) => path !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1 && !isIgnored(path, evidence)),
        manifestChanged: evidence.changes.has((0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1)),
        versionReused: differences.length > 0 && version !== undefined && version !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .UNVERSIONED */ .d7 && version === trusted?.model.version,
        sameAsBase: evidence.trusted === undefined || (trusted !== undefined && differences.length === 0),
        trustedManifest: evidence.trusted?.status ?? 'none',
        ...(evidence.trusted !== undefined && 'detail' in evidence.trusted ? { trustedDetail: evidence.trusted.detail } : {}),
        dependenciesMatch: dependenciesMatch(evidence),
        ...(trusted === undefined ? {} : { changes: countKinds(differences) }),
        untrustedIgnores: committed.status === 'valid' ? committed.manifest.ignore.filter((path) => !isTrustedIgnore(path, evidence)) : [],
        card,
        licence,
    };
    return { kind: 'model', id: folder, data: { ...data }, at: modelSpan(evidence) };
}
/** Whether the manifest's dependencies are those of the lock files that were read. */
function dependenciesMatch({ committed, measured, built }) {
    if (committed.status !== 'valid' || measured.problems.some(({ code }) => code === 'LOCK_FILE_INVALID'))
        return true;
    const text = (dependencies) => JSON.stringify(dependencies.map(({ ecosystem, name, version, hashes, from }) => [ecosystem, name, version, hashes, from]));
    return text(committed.manifest.dependencies) === text(built?.dependencies ?? []);
}
function countKinds(differences) {
    const count = (kind) => differences.filter((difference) => difference.kind === kind).length;
    return { added: count('unexpected'), removed: count('missing'), changed: count('changed'), renamed: count('renamed') };
}
function changedPaths({ folder, changes }) {
    return [...changes.keys()].map((path) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInModel */ .SL)(folder, path)).filter((path) => path !== undefined);
}
function isIgnored(path, { trustedIgnores }) {
    return [..._ports_model_files_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_IGNORES */ .a$, ...trustedIgnores].some((ignored) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(path, ignored));
}
function isTrustedIgnore(path, { trustedIgnores }) {
    return _ports_model_files_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_IGNORES */ .a$.includes(path) || trustedIgnores.some((ignored) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(path, ignored));
}
/** The manifest where there is one, else the first file of the model: a place that exists, to annotate. */
function modelSpan({ folder, committed, measured }) {
    const first = measured.files.find(({ format }) => format.weights) ?? measured.files[0];
    const file = committed.status === 'missing' && first !== undefined ? first.entry.path : _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1;
    return { file: (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, file), line: 1 };
}
function fileSubjects(evidence) {
    const { committed, measured } = evidence;
    const unmeasured = unmeasuredPaths(measured);
    const listed = committed.status === 'valid' ? committed.manifest.files.filter(({ path }) => !unmeasured.has(path)) : [];
    const differences = committed.status === 'valid'
        ? (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ)(listed, measured.files.map(({ entry }) => entry))
        : [];
    const byPath = new Map(differences.map((difference) => [difference.path, difference]));
    return [
        ...measured.files.map((file) => measuredSubject(file, byPath.get(file.entry.path), evidence)),
        ...differences.filter(({ kind }) => kind === 'missing').map((difference) => missingSubject(difference, evidence)),
        ...measured.problems.map((problem) => problemSubject(problem, evidence)),
        ...evidence.ignoredCode.map((file) => ignoredSubject(file, evidence)),
    ];
}
/** Paths that have a problem and no digest; a damaged lock file, or a name that collides, has both. */
function unmeasuredPaths({ files, problems }) {
    const measured = new Set(files.map(({ entry }) => entry.path));
    return new Set(problems.map(({ path }) => path).filter((path) => !measured.has(path)));
}
function measuredSubject(file, difference, evidence) {
    const path = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, file.entry.path);
    const state = difference?.kind ?? (evidence.committed.status === 'valid' ? 'intact' : 'unlisted');
    return fileSubject(evidence, {
        path,
        size: file.entry.size,
        state,
        ...(difference === undefined ? {} : { detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference) }),
        change: changeOf(path, evidence),
        problem: 'none',
        ...file.format,
        source: file.entry.source,
        storage: evidence.storage(path, file),
    });
}
function missingSubject(difference, evidence) {
    const path = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, difference.path);
    const size = difference.kind === 'missing' ? difference.expected.size : 0;
    const subject = fileSubject(evidence, {
        path,
        size,
        state: 'missing',
        detail: (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference),
        change: changeOf(path, evidence),
        problem: 'none',
        ...(0,_scan_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size }),
        source: 'none',
        storage: 'unknown',
    });
    return { ...subject, at: { file: (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, _manifest_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_FILE */ .h1), line: 1 } };
}
function problemSubject({ path: inside, code, reason }, evidence) {
    const path = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size: 0,
        state: 'unmeasured',
        change: changeOf(path, evidence),
        problem: code,
        problemDetail: reason,
        ...(0,_scan_format_js__WEBPACK_IMPORTED_MODULE_2__/* .detectFormat */ .Tz)({ path, size: 0 }),
        source: 'none',
        storage: 'unknown',
    });
}
function ignoredSubject({ path: inside, size, format }, evidence) {
    const path = (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(evidence.folder, inside);
    return fileSubject(evidence, {
        path,
        size,
        state: 'ignored',
        change: changeOf(path, evidence),
        problem: 'none',
        ...format,
        source: 'content',
        storage: 'git',
    });
}
function fileSubject({ folder, contentRequired }, data) {
    const complete = { model: folder, contentRequired, ...data };
    return { kind: 'model.file', id: data.path, data: { ...complete }, at: { file: data.path, line: 1 } };
}
/** What the change does to the file that stands at a path; the old name of a renamed file is removed there. */
function changeOf(path, { changes }) {
    const change = changes.get(path);
    if (change === undefined)
        return 'none';
    return change.path === path ? change.change : 'removed';
}


/***/ }),

/***/ 33095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ withLineEndingHint),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* unused harmony export sameContent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);


/**
 * Every way in which the measured files are not the listed ones, in UTF-8 order of the paths. A missing and an
 * unexpected file with the same content are one rename.
 *
 * @param expected - what the manifest or the signature lists.
 * @param actual - what was measured.
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
/** Same size and digests. A size or sha512 that only one side has is not compared. */
function sameContent(a, b) {
    const agree = (left, right) => left === undefined || right === undefined || left === right;
    return a.sha256 === b.sha256 && agree(a.size, b.size) && agree(a.sha512, b.sha512);
}
/** Missing files by content, each taken by at most one new name. */
class Renames {
    #bySha256;
    constructor(missing) {
        this.#bySha256 = Map.groupBy(missing, ({ sha256 }) => sha256);
    }
    take(actual) {
        const same = this.#bySha256.get(actual.sha256) ?? [];
        const before = same[0];
        if (before === undefined || !sameContent(before, actual))
            return undefined;
        same.shift();
        return { kind: 'renamed', path: actual.path, from: before.path, actual };
    }
    left() {
        return [...this.#bySha256.values()].flat();
    }
}
function unexpected(actual) {
    const hint = CACHES.find(({ pattern }) => pattern.test(actual.path))?.hint;
    return { kind: 'unexpected', path: actual.path, actual, ...(hint === undefined ? {} : { hint }) };
}
const CACHES = [
    { pattern: /(^|\/)__pycache__\/|\.py[co]$/, hint: 'a Python byte-code cache: delete it, or add it to --ignore' },
    {
        pattern: /(^|\/)\.(cache|huggingface|locks|ipynb_checkpoints)\//,
        hint: 'a download or notebook cache: delete it, or add it to --ignore',
    },
    { pattern: /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/, hint: 'written by a file manager: delete it, or add it to --ignore' },
    { pattern: /\.(incomplete|part|crdownload|tmp|lock)$/, hint: 'left by a download that did not finish: delete it and download again' },
];
function changed(expected, actual) {
    const hint = hintOfSizes(expected, actual);
    return { kind: 'changed', path: actual.path, expected, actual, ...(hint === undefined ? {} : { hint }) };
}
function hintOfSizes(expected, actual) {
    if (expected.size === actual.size && expected.sha256 === actual.sha256)
        return 'sha256 agrees and sha512 does not: one of the two manifests is wrong';
    if (actual.source === 'lfs-pointer')
        return 'the file is a git-LFS pointer to other content than the manifest lists';
    if (actual.size === 0)
        return 'the file is empty: the download or checkout did not finish';
    if (expected.size === undefined)
        return undefined;
    if (expected.size === actual.size)
        return 'same size, other bytes: the content was edited or damaged';
    if (actual.size < expected.size)
        return `${expected.size - actual.size} bytes shorter than listed: a download that did not finish, or an edit`;
    return undefined;
}
/**
 * Adds what only the content of a small changed file can tell: that nothing but its line endings differ.
 *
 * @param content - all bytes of the file as measured.
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
function lineEndings(listed, found) {
    return `only the line endings differ (listed ${listed}, found ${found}): set "* -text" for the model in .gitattributes and check it out again`;
}
/**
 * One difference in a sentence, with sizes and digests, old and new.
 *
 * @param listed - what the file should be by: listed in a manifest, or signed.
 */
function describeDifference(difference, listed = 'listed') {
    const hint = difference.hint === undefined ? '' : ` (${difference.hint})`;
    return `${describeKind(difference, listed)}${hint}`;
}
function describeKind(difference, listed) {
    switch (difference.kind) {
        case 'missing':
            return `is ${listed} (${brief(difference.expected)}) and is not there`;
        case 'unexpected':
            return `is there (${brief(difference.actual)}) and is not ${listed}`;
        case 'renamed':
            return `has the content that is ${listed} as ${difference.from}`;
        case 'changed':
            return `${listed} ${brief(difference.expected)}, found ${brief(difference.actual)}`;
    }
}
function brief({ size, sha256, algorithm }) {
    const digest = sha256 === '' ? `another ${algorithm} digest` : `sha256 ${sha256.slice(0, 12)}…`;
    return size === undefined ? digest : `${size} bytes, ${digest}`;
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

/***/ 95781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ HEAD_BYTES),
  dd: () => (/* binding */ TAIL_BYTES),
  Tz: () => (/* binding */ detectFormat),
  el: () => (/* binding */ isWeightName)
});

;// CONCATENATED MODULE: ./build/scan/pickle-opcodes.js
/**
 * Whether bytes without a PROTO opcode are a pickle all the same: protocols 0 and 1 begin with any opcode. Reads opcodes and
 * their arguments strictly, executes nothing. Text that happens to begin with an opcode's letter fails at an argument.
 *
 * @param bytes - the beginning of a file.
 * @returns true when the stream ends in STOP, or names something to import, before anything in it is no pickle.
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
function readsAsPickle(bytes) {
    let at = 0;
    let steps = 0;
    while (at < bytes.length) {
        const opcode = String.fromCharCode(bytes[at] ?? 0);
        if (opcode === STOP)
            return steps > 0;
        if (opcode === STACK_GLOBAL)
            return steps > 1;
        const next = skipArgument(opcode, bytes, at + 1);
        if (next === undefined)
            return false;
        if (IMPORTS.has(opcode))
            return true;
        at = next;
        steps += 1;
    }
    return false;
}
const STOP = '.';
const STACK_GLOBAL = '\x93';
/** GLOBAL and INST: module and name on two lines. */
const IMPORTS = new Set(['c', 'i']);
/** Opcodes without an argument. */
const PLAIN = new Set('(012NQR]}a)bdelost\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x94u');
/** Opcodes with an argument of a fixed number of bytes. */
const FIXED = {
    K: 1,
    M: 2,
    J: 4,
    G: 8,
    h: 1,
    j: 4,
    q: 1,
    r: 4,
    '\x80': 1,
    '\x95': 8,
    '\x82': 1,
    '\x83': 2,
    '\x84': 4,
};
/** Opcodes whose argument begins with its own length, in this many bytes. */
const COUNTED = {
    U: 1,
    T: 4,
    X: 4,
    C: 1,
    B: 4,
    '\x8a': 1,
    '\x8b': 4,
    '\x8c': 1,
    '\x8d': 8,
    '\x8e': 8,
    '\x96': 8,
};
/** Opcodes with lines of text, and what those may hold. */
const LINES = {
    I: [/^-?\d{1,20}$/],
    L: [/^-?\d{1,400}L?$/],
    F: [/^[-+\d.eEinfa]{1,40}$/],
    S: [/^(['"]).*\1$/],
    V: [/^[^\r]*$/],
    g: [/^\d{1,10}$/],
    p: [/^\d{1,10}$/],
    P: [/^.{1,200}$/],
    c: [/^[A-Za-z_][\w.]*$/, /^[A-Za-z_][\w.]*$/],
    i: [/^[A-Za-z_][\w.]*$/, /^[A-Za-z_][\w.]*$/],
};
/** Where the opcode's argument ends, or `undefined` when there is no such opcode or argument. */
function skipArgument(opcode, bytes, at) {
    if (PLAIN.has(opcode))
        return at;
    const fixed = FIXED[opcode];
    if (fixed !== undefined)
        return at + fixed;
    const counter = COUNTED[opcode];
    if (counter !== undefined)
        return skipCounted(bytes, at, counter);
    return LINES[opcode] && skipLines(bytes, at, LINES[opcode]);
}
function skipCounted(bytes, at, counter) {
    if (at + counter > bytes.length)
        return undefined;
    return at + counter + bytes.readUIntLE(at, Math.min(counter, 6));
}
function skipLines(bytes, at, patterns) {
    let begin = at;
    for (const pattern of patterns) {
        const end = bytes.indexOf(0x0a, begin);
        if (end === -1 || !pattern.test(bytes.toString('latin1', begin, end)))
            return undefined;
        begin = end + 1;
    }
    return begin;
}

;// CONCATENATED MODULE: ./build/scan/format.js

/** How many bytes from the start of a file the detection looks at. */
const HEAD_BYTES = 1024;
/** How many bytes from the end of a zip archive hold its list of names, as far as we look. */
const TAIL_BYTES = 1024 * 1024;
/**
 * Tells a file's format from its first bytes, and from its name where the bytes say nothing. A pickle named
 * `model.safetensors` is a pickle, and a file named `model.pkl` can run code whatever its first bytes pretend. Only the
 * beginning is looked at, and nothing is ever unpickled.
 */
function detectFormat({ path, head, tail, size }) {
    const named = byName(path);
    if (head === undefined || size === 0)
        return named ?? OTHER;
    const found = bySignature(head, tail, size);
    if (found === undefined)
        return named === undefined ? OTHER : disagreeing(named);
    return { ...found, runsCode: worse(found.runsCode, named?.runsCode ?? 'no'), weights: found.weights || named?.weights === true };
}
const GRADES = ['no', 'possible', 'yes'];
/** A loader chooses by name or by bytes: what either of them can do counts. */
function worse(a, b) {
    return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b;
}
const OTHER = { format: 'other', runsCode: 'no', weights: false };
/** A name that promises a data-only format, over bytes that are not of it: nobody knows what a loader will make of them. */
function disagreeing(named) {
    return SIGNED.has(named.format) ? { ...named, format: `not ${named.format}`, runsCode: 'possible' } : named;
}
/** Formats that always show their signature. */
const SIGNED = new Set(['safetensors', 'gguf']);
/** Weight files by name. `.bin` stands for too much, so only the usual stems count. */
const NAMES = [
    { pattern: /\.safetensors$/, format: 'safetensors', runsCode: 'no' },
    { pattern: /\.gguf$/, format: 'gguf', runsCode: 'no' },
    { pattern: /\.onnx$/, format: 'onnx', runsCode: 'no' },
    { pattern: /\.tflite$/, format: 'tflite', runsCode: 'no' },
    { pattern: /(^|\/)flax_model[^/]*\.msgpack$/, format: 'flax', runsCode: 'no' },
    { pattern: /\.(pt|pth|ckpt|pt2)$/, format: 'pytorch', runsCode: 'yes' },
    { pattern: /(^|\/)([^/]*(model|weights|adapter|optimizer|scheduler|training_args)[^/]*)\.bin$/, format: 'pytorch', runsCode: 'yes' },
    { pattern: /\.(pkl|pickle|dill|p|pck|pcl|sav)$/, format: 'pickle', runsCode: 'yes' },
    { pattern: /\.(pdparams|pdopt|pdiparams)$/, format: 'paddle', runsCode: 'yes' },
    { pattern: /\.(joblib|skops\.pkl)$/, format: 'joblib', runsCode: 'yes' },
    { pattern: /\.mar$/, format: 'torchserve archive', runsCode: 'yes' },
    { pattern: /\.nemo$/, format: 'nemo archive', runsCode: 'yes' },
    { pattern: /\.(h5|hdf5)$/, format: 'keras-h5', runsCode: 'possible' },
    { pattern: /\.keras$/, format: 'keras', runsCode: 'possible' },
    { pattern: /(^|\/)saved_model\.pb(txt)?$/, format: 'tensorflow savedmodel', runsCode: 'possible' },
];
function byName(path) {
    const lower = path.toLowerCase().replace(/\.(gz|bz2|xz|zst|lz4|z)$/, '');
    const rule = NAMES.find(({ pattern }) => pattern.test(lower));
    return rule && { format: rule.format, runsCode: rule.runsCode, weights: true };
}
/** Whether a file holds a model's parameters, by its name alone. */
function isWeightName(path) {
    return byName(path) !== undefined;
}
function bySignature(head, tail, size) {
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    if (isGguf(bytes))
        return { format: 'gguf', runsCode: 'no', weights: true };
    if (isSafetensors(bytes, size))
        return { format: 'safetensors', runsCode: 'no', weights: true };
    if (isPickle(bytes))
        return { format: 'pickle', runsCode: 'yes', weights: true };
    if (startsWith(bytes, '\x7fELF') || startsWith(bytes, 'MZ\x90'))
        return { format: 'native code', runsCode: 'yes', weights: false };
    if (startsWith(bytes, 'PK\x03\x04'))
        return zip(tail);
    if (startsWith(bytes, '\x93NUMPY'))
        return numpy(bytes);
    if (startsWith(bytes, '\x89HDF\r\n\x1a\n'))
        return { format: 'hdf5', runsCode: 'possible', weights: true };
    return undefined;
}
function startsWith(bytes, signature) {
    return bytes.subarray(0, signature.length).toString('latin1') === signature;
}
/** Magic, a version that exists, and counts of tensors and keys that a file could hold. */
function isGguf(bytes) {
    if (!startsWith(bytes, 'GGUF') || bytes.length < 24)
        return false;
    const version = bytes.readUInt32LE(4);
    return version >= 1 && version <= 3 && bytes.readBigUInt64LE(8) < 1000000n && bytes.readBigUInt64LE(16) < 1000000n;
}
/**
 * Eight bytes of header length, little endian, then a JSON object that fits into the file. As far as the head goes it must
 * be JSON of printable text that begins with a key: no pickle can look so, since `"` is no opcode.
 */
function isSafetensors(bytes, size) {
    if (bytes.length < 10)
        return false;
    const length = bytes.readBigUInt64LE(0);
    if (length < 2n || length > BigInt(Math.max(0, size - 8)) || length > 100000000n)
        return false;
    const shown = bytes.subarray(8, 8 + Number(length < 1000000n ? length : 1000000n));
    const text = shown.toString('latin1');
    if (!/^\{\s*["}]/.test(text) || [...shown].some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
        return false;
    return BigInt(shown.length) < length || isJsonObject(shown.toString('utf8'));
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** The PROTO opcode with a protocol that exists, or a stream of older opcodes that holds together. */
function isPickle(bytes) {
    const [first, second] = bytes;
    if (first === 0x80 && second !== undefined && second <= 5)
        return true;
    return readsAsPickle(bytes);
}
/** A zip archive with a pickle among its names is how PyTorch saves; one whose names cannot be seen may be. */
function zip(tail) {
    if (tail === undefined)
        return { format: 'zip', runsCode: 'possible', weights: false };
    const names = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).toString('latin1');
    if (!names.includes('PK\x01\x02'))
        return { format: 'zip', runsCode: 'possible', weights: false };
    if (/\.(pkl|pickle)/i.test(names))
        return { format: 'pytorch zip', runsCode: 'yes', weights: true };
    if (names.includes('.npy'))
        return { format: 'numpy archive', runsCode: 'possible', weights: false };
    if (names.includes('model.weights.h5'))
        return { format: 'keras', runsCode: 'possible', weights: true };
    return { format: 'zip', runsCode: 'possible', weights: false };
}
/** An array of objects is stored as a pickle. */
function numpy(bytes) {
    const objects = /'descr':\s*'\|?O|\('[^']*',\s*'\|?O/.test(bytes.toString('latin1'));
    return { format: objects ? 'numpy objects' : 'numpy', runsCode: objects ? 'yes' : 'no', weights: false };
}


/***/ }),

/***/ 54533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   _B: () => (/* binding */ unescapePointer),
/* harmony export */   cz: () => (/* binding */ describeSchemaErrors),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lZ: () => (/* binding */ escapePointer),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* unused harmony export describeSchemaError */
const MAX_SHOWN = 5;
/** Schema errors as `/pointer expected …, found …`, at most five of them and a count of the others. */
function describeSchemaErrors(errors, data) {
    const telling = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf');
    const chosen = telling.length > 0 ? telling : errors;
    const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data));
    return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown;
}
/** One schema error in words. */
function describeSchemaError(error, data) {
    const where = `${error.instancePath || 'the document'} ${expectation(error)}`;
    return tellsItself(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`;
}
/** The expectation names the key; the object around it would only be noise. */
function tellsItself({ keyword }) {
    return keyword === 'required' || keyword === 'additionalProperties';
}
/** What a schema asked for, in words: `must be one of a, b`. */
function expectation({ keyword, params, message }) {
    switch (keyword) {
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return `has the unknown key ${JSON.stringify(params['additionalProperty'] ?? params['unevaluatedProperty'])}`;
        case 'required':
            return `lacks the key ${JSON.stringify(params['missingProperty'])}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].map((value) => String(value)).join(', ')}`;
        case 'const':
            return `must be ${JSON.stringify(params['allowedValue'])}`;
        case 'false schema':
            return 'is not allowed';
        default:
            return message ?? keyword;
    }
}
/** The value that a JSON Pointer names, or `undefined`. Own properties only. */
function valueAt(data, pointer) {
    let value = data;
    for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function escapePointer(key) {
    // Keys seldom hold either, and manifests have many keys.
    return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
function unescapePointer(key) {
    return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** A value on one short line. */
function preview(value, limit = 80) {
    if (value === undefined)
        return 'nothing';
    const text = textOf(value);
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
function textOf(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return 'a value that is nested too deep';
    }
}


/***/ })

};
