export const id = 2184;
export const ids = [2184,8587];
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 1 modules
var model_files = __webpack_require__(59961);
// EXTERNAL MODULE: ./build/commands/manifest/line-endings.js
var line_endings = __webpack_require__(83334);
;// CONCATENATED MODULE: ./build/commands/manifest/verify-run.js











/**
 * Compares the files of a model with its manifest.
 *
 * @param folder - the model's folder, relative to the working directory.
 * @throws {SealError} MANIFEST_*, MODEL_MISSING, INTERRUPTED
 */
async function verifyManifest(folder, options, io) {
    const root = (0,external_node_path_.resolve)(io.cwd, folder);
    const file = (0,external_node_path_.resolve)(io.cwd, options.manifest ?? (0,external_node_path_.join)(root, types/* MANIFEST_FILE */.h1));
    const text = await (0,text_file/* readText */.y)(file, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' });
    const manifest = (0,parse/* parseManifest */.Ng)(text, (0,external_node_path_.relative)(io.cwd, file) || file);
    const sha512 = manifest.files.some((entry) => entry.sha512 !== undefined);
    const progress = io.progress(`Verifying ${(0,external_node_path_.basename)(root)}`, options.quiet);
    const measured = await (0,measure_model/* measureModel */.d)(root, [...manifest.ignore, ...(0,model_files/* pathInside */._l)(root, file)], { sha512, progress, signal: io.signal });
    return {
        manifest,
        ...(await compareModel(root, manifest, measured)),
        pointers: options.requireContent ? pointersOf(measured) : [],
        ignored: measured.ignored.filter((path) => !path.startsWith('.git') && path !== types/* MANIFEST_FILE */.h1),
        installed: await installedDifferences(manifest, options.installed, io),
    };
}
async function compareModel(root, manifest, measured) {
    // The bytes of a lock file are compared like those of any other file, so it does not have to be valid.
    const problems = measured.problems.filter(({ code }) => code !== 'LOCK_FILE_INVALID');
    const unmeasured = (0,subjects/* unmeasuredPaths */.g)({ files: measured.files, problems });
    const found = (0,compare/* compareFiles */.hZ)(manifest.files.filter(({ path }) => !unmeasured.has(path)), measured.files.map(({ entry }) => entry));
    return { differences: await Promise.all(found.map((difference) => (0,line_endings/* withLineEndings */.F)(root, difference))), problems };
}
function pointersOf({ files }) {
    return files.filter(({ entry }) => entry.source === 'lfs-pointer').map(({ entry }) => entry.path);
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
    const { manifest, differences, problems, pointers, ignored, installed } = verification;
    const verified = outcomeOf(verification) === 'verified';
    const counts = { modelDigest: manifest.tree.root, files: manifest.files.length };
    return `${JSON.stringify({ verified, ...counts, differences, problems, pointers, ignored, installed }, null, 2)}\n`;
}
/** Renders the comparison of a model with its manifest: one line for each difference, then the outcome. */
function manifestVerificationText(verification, paint) {
    const lines = differenceLines(verification, paint);
    const shown = lines.length > MAX_SHOWN ? [...lines.slice(0, MAX_SHOWN), `  and ${lines.length - MAX_SHOWN} more (--json lists all)`] : lines;
    return `${[...shown, outcomeLine(verification, lines.length, paint), ...ignoredLines(verification, paint)].join('\n')}\n`;
}
function differenceLines({ differences, problems, pointers, installed }, paint) {
    const line = (mark, label, text) => `${paint('red', mark)} ${label.padEnd(10)} ${(0,core_escape.plain)(text)}`;
    return [
        ...differences.map((difference) => line(MARKS[difference.kind], difference.kind, `${difference.path} ${(0,compare/* describeDifference */.hF)(difference)}`)),
        ...problems.map(({ path, reason }) => line('!', 'unmeasured', `${path} ${reason}`)),
        ...pointers.map((path) => line('!', 'pointer', `${path} is a Git LFS pointer, but content is required (git lfs pull)`)),
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
function ignoredLines({ ignored }, paint) {
    if (ignored.length === 0)
        return [];
    const names = ignored.slice(0, MAX_IGNORED_SHOWN).map(core_escape.plain).join(', ');
    return [
        paint('dim', `  not covered: ${(0,plural/* plural */.L)(ignored.length, 'ignored path')} (${names}${ignored.length > MAX_IGNORED_SHOWN ? ', …' : ''})`),
    ];
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

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 20639:
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
/** Describes schema errors as `/pointer expected …, found …`: at most five, and the number of others. */
function describeSchemaErrors(errors, data) {
    const specific = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf');
    const chosen = specific.length > 0 ? specific : errors;
    const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data));
    return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown;
}
/** Describes one schema error. */
function describeSchemaError(error, data) {
    const where = `${error.instancePath || 'the document'} ${expectation(error)}`;
    return namesKey(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`;
}
/** Tells whether the expectation names the key. Quoting the object as well would only add noise. */
function namesKey({ keyword }) {
    return keyword === 'required' || keyword === 'additionalProperties';
}
/** Describes what a schema requires: `must be one of a, b`. */
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
/** Returns the value at a JSON Pointer, or `undefined`. Own properties only. */
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
    // Keys rarely contain either character, and manifests have many keys.
    return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
function unescapePointer(key) {
    return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** Formats a value on one short line. */
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
        return 'a value that is nested too deeply';
    }
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}


/***/ }),

/***/ 50018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   SB: () => (/* binding */ omsRoot),
/* harmony export */   a9: () => (/* binding */ modelDigest),
/* harmony export */   hT: () => (/* binding */ fileLeaf),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73224);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51374);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15663);





/** Builds a manifest from measured files. The order of the parts does not matter: the same files give the same manifest. */
function buildManifest({ model, files, dependencies, ignore }) {
    const sorted = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByPath */ .$y)(files, ({ path }) => path);
    return {
        schema: _types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_SCHEMA */ .KB,
        model,
        ignore: [...new Set(ignore)].sort(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq),
        files: sorted,
        dependencies: [...dependencies].sort((a, b) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq)(dependencyKey(a), dependencyKey(b))),
        tree: { algorithm: 'rfc9162-sha256', size: sorted.length, root: modelDigest(sorted) },
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
/** Returns the model digest, hex: the root of the RFC 9162 tree over the files in UTF-8 order of their paths. */
function modelDigest(sorted) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .merkleRoot */ .nk)(sorted.map(fileLeaf)).toString('hex');
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
/** Returns the content of `weightseal.manifest.json`: RFC 8785, without a final newline. */
function serializeManifest(manifest) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest);
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

/***/ 45834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsePackageLock),
/* harmony export */   y: () => (/* binding */ parsePipfileLock)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26003);

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
/** Reads an npm lock file of version 2 or 3 (`packages`, keyed by installation path). */
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

/***/ 26003:
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const DIGEST_BYTES = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };
/** @throws {SealError} LOCK_FILE_INVALID */
function lockError({ path }, what, line) {
    const where = line === undefined ? path : `${path}:${line}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('LOCK_FILE_INVALID', `${where}: ${what}. Regenerate the lock file, or exclude it with --ignore.`, { path });
}
/** Returns a hash as `algorithm:hex` in lowercase. Fails when the length does not fit the algorithm. */
function hexHash(lock, hash, line) {
    const [, algorithm = '', digest = ''] = /^([a-z0-9]+)[:=]([0-9A-Fa-f]+)$/.exec(hash) ?? [];
    if (DIGEST_BYTES[algorithm] === undefined || digest.length !== DIGEST_BYTES[algorithm] * 2) {
        throw lockError(lock, `expected a hash such as "sha256:" and 64 hex digits, found "${hash.slice(0, 80)}"`, line);
    }
    return `${algorithm}:${digest.toLowerCase()}`;
}
/** Converts subresource integrity (`sha512-…base64`, separated by spaces) to `algorithm:hex`. */
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
/** Narrows a value of unknown shape to an object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Returns the records of a list of tables. Fails for anything else. */
function recordsOf(lock, value, name) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || !value.every(isRecord))
        throw lockError(lock, `expected "${name}" to be a list of tables`);
    return value;
}
/** Returns a string member of a record. Fails when it is missing. */
function stringOf(lock, record, key) {
    const value = record[key];
    if (typeof value !== 'string')
        throw lockError(lock, `expected a string as "${key}", found ${JSON.stringify(value) ?? 'nothing'}`);
    return value;
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

/***/ 51313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ lockedDependencies),
  d: () => (/* binding */ measureModel)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/manifest/dependencies/json.js
var json = __webpack_require__(45834);
// EXTERNAL MODULE: ./build/domains/manifest/dependencies/lock.js
var dependencies_lock = __webpack_require__(26003);
;// CONCATENATED MODULE: ./build/domains/manifest/dependencies/requirements.js

/**
 * Reads a pip requirements file in hash-checking mode (`name==version --hash=sha256:…`). A file without any hash is not a
 * lock file and gives nothing. If only some requirements have a hash, it is an error, as in pip.
 *
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/
 */
function parseRequirements(lock) {
    const requirements = logicalLines(lock.text).filter(({ text }) => !text.startsWith('-'));
    if (!requirements.some(({ text }) => text.includes('--hash')))
        return [];
    return requirements.map((line) => parseRequirement(lock, line));
}
/** Joins lines at a trailing backslash and removes comments and empty lines. `number` counts from 1. */
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
/** Removes a comment. A `#` at the start of the line or after white space starts one. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1))
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return line.slice(0, at);
    return line;
}
function parseRequirement(lock, { text, number }) {
    if (text.length > MAX_LINE)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `the requirement has ${text.length} characters; at most ${MAX_LINE} are supported`, number);
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
        throw (0,dependencies_lock/* lockError */.S4)(lock, `"${requirement}" has no --hash, but other requirements do; pip rejects such a file`, number);
    return { name: (0,dependencies_lock/* normalizePyPi */.mi)(pinned[1] ?? ''), version: pinned[2] ?? '', hashes };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/domains/manifest/dependencies/toml.js


/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile - `[[package]]` with `sdist` and `wheels`. */
function parseUvLock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['package'], 'package').flatMap((entry) => {
        const artifacts = [...((0,dependencies_lock/* isRecord */.u4)(entry['sdist']) ? [entry['sdist']] : []), ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')];
        return locked(lock, entry, artifacts.map((artifact) => artifact['hash']));
    });
}
/** Reads locks of Poetry ≥ 1.0: hashes in the package (lock version 2) or under `[metadata.files]` (lock version 1). */
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
/** Returns a package with its hashes, or nothing for one without a published artifact (the project itself, a directory, a repository). */
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

;// CONCATENATED MODULE: ./build/domains/manifest/dependencies/dependencies.js



/** Lock file formats that contain the published hashes of packages. */
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
/** Tells whether a file name is that of a supported lock file. */
function isLockFile(path) {
    return formatOf(path) !== undefined;
}
/**
 * Returns the locked packages with their published hashes, without duplicates, hashes sorted.
 *
 * @throws {SealError} LOCK_FILE_INVALID - names the file and, for formats with lines, the line.
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

// EXTERNAL MODULE: ./build/ports/files/model-files.js + 1 modules
var model_files = __webpack_require__(59961);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/ports/files/measure-model.js




const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/**
 * Lists and reads a model directory. A lock file that cannot be read is reported as a problem of the model.
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
/** Reads the dependencies from lock files in the top folder of a model. */
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
        if (!(error instanceof errors/* SealError */.EM))
            throw error;
        return { dependencies: [], problems: [{ path, code: error.code, reason: `cannot be read as a lock file: ${error.message}` }] };
    }
}


/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);




const ADVICE = {
    MANIFEST_MISSING: ' Create it with "weightseal manifest".',
    SIGNATURE_MISSING: ' If the model is signed, give the path of its signature with --signature or --seal.',
};
/**
 * Reads a regular UTF-8 file of bounded size.
 *
 * @throws {SealError} `missing` - the file does not exist. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, {
                cause,
                path: file,
                problem: 'the file does not exist',
            });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause, path: file, problem: `cannot be read: ${reason}` });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file, problem: 'not a regular file' });
        if (stats.size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(tooLarge, `${file} has ${stats.size} bytes; the limit is ${maxBytes}.`, {
                path: file,
                problem: `${stats.size} bytes; the limit is ${maxBytes}`,
            });
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
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
