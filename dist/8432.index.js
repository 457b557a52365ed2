export const id = 8432;
export const ids = [8432,8587,6214];
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

/***/ 50593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/domains/manifest/compare.js
var compare = __webpack_require__(50933);
// EXTERNAL MODULE: ./build/domains/manifest/parse.js
var parse = __webpack_require__(34129);
// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
// EXTERNAL MODULE: ./build/domains/manifest/types.js
var types = __webpack_require__(15663);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/ports/git.js
var ports_git = __webpack_require__(94015);
;// CONCATENATED MODULE: ./build/commands/manifest/diff-run.js










/**
 * Compares two manifests.
 *
 * @param before - a manifest, a model's folder, or `REF:PATH` in git; relative to the working directory.
 * @param after - likewise.
 * @throws {SealError} MANIFEST_*, USAGE - git does not know the commit.
 */
async function diffManifests(before, after, io) {
    const [old, now] = [await load(before, io), await load(after, io)];
    return {
        before: old,
        after: now,
        files: (0,compare/* compareFiles */.hZ)(old.files, now.files),
        model: compareModels(old, now),
        dependencies: compareDependencies(old.dependencies, now.dependencies),
    };
}
/** Tells whether two manifests describe the same model. */
function isSameModel({ files, model, dependencies }) {
    return files.length + model.length + dependencies.length === 0;
}
/** The beginning of a path of Windows. */
const DRIVE = /^[A-Za-z]:[\\/]/;
async function load(operand, io) {
    const path = (0,external_node_path_.resolve)(io.cwd, operand);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats !== undefined) {
        const file = stats.isDirectory() ? (0,external_node_path_.join)(path, types/* MANIFEST_FILE */.h1) : path;
        return (0,parse/* parseManifest */.Ng)(await (0,text_file/* readText */.y)(file, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' }), operand);
    }
    const [, ref, inside] = DRIVE.test(operand) ? [] : (/^([^:]+):(.*)$/.exec(operand) ?? []);
    if (ref === undefined || inside === undefined)
        throw new errors/* SealError */.EM('MANIFEST_MISSING', `${operand} does not exist. Pass a manifest, a model directory, or REF:PATH.`);
    return fromGit(ref, (0,paths/* trimSlash */.Y0)(inside.split(external_node_path_.sep).join('/')), io);
}
async function fromGit(ref, path, { cwd }) {
    const git = (0,ports_git/* localGit */.s)(cwd);
    const commit = await git.resolve(ref).catch((cause) => {
        throw new errors/* SealError */.EM('USAGE', `Git does not know the commit ${JSON.stringify(ref)} here. In a shallow checkout, fetch it first (fetch-depth: 0).`, { cause });
    });
    const inside = path === '.' ? types/* MANIFEST_FILE */.h1 : `${path}/${types/* MANIFEST_FILE */.h1}`;
    const top = (0,ports_git/* localGit */.s)(await git.top());
    const bytes = (path === '.' ? undefined : await top.show(commit, path)) ?? (await top.show(commit, inside));
    if (bytes === undefined)
        throw new errors/* SealError */.EM('MANIFEST_MISSING', `${ref}:${path} does not contain a manifest. Neither ${path} nor ${inside} exists.`);
    return (0,parse/* parseManifest */.Ng)((0,core_text/* decode */.D4)(bytes, `${ref}:${path}`), `${ref}:${path}`);
}
function compareModels(before, after) {
    const fields = ['name', 'version', 'framework', 'type'];
    return fields
        .filter((field) => before.model[field] !== after.model[field])
        .map((field) => `${field}: ${before.model[field] ?? '(none)'} → ${after.model[field] ?? '(none)'}`);
}
/** Compares dependencies by lock file, name and version: removed, added, different hashes. */
function compareDependencies(before, after) {
    const key = ({ ecosystem, name, version, from }) => `${ecosystem}:${name} ${version} (${from})`;
    const [old, now] = [new Map(before.map((entry) => [key(entry), entry])), new Map(after.map((entry) => [key(entry), entry]))];
    const removed = [...old.keys()].filter((name) => !now.has(name)).map((name) => `- dependency ${name}`);
    const added = [...now.keys()].filter((name) => !old.has(name)).map((name) => `+ dependency ${name}`);
    const changed = [...now]
        .filter(([name, entry]) => old.has(name) && old.get(name)?.hashes.join() !== entry.hashes.join())
        .map(([name]) => `~ dependency ${name} has different hashes`);
    return [...removed, ...added, ...changed];
}

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
;// CONCATENATED MODULE: ./build/commands/manifest/diff-text.js




const KINDS = { missing: 'removed', unexpected: 'added', changed: 'changed', renamed: 'renamed' };
/** Renders the changes between two manifests. Schema: schemas/manifest-diff-v1.schema.json. */
function manifestDiffJson(diff) {
    const { before, after, model, dependencies } = diff;
    const files = diff.files.map(({ kind, hint: _, ...rest }) => ({ kind: KINDS[kind], ...rest }));
    const roots = { before: before.tree.root, after: after.tree.root };
    return (0,json_text/* jsonText */.s)({ schema: 'weightseal/manifest-diff@1', same: isSameModel(diff), ...roots, model, files, dependencies });
}
/** Renders the changes between two manifests, one line each. */
function manifestDiffText(diff, paint) {
    const { before, after, model, files, dependencies } = diff;
    if (isSameModel(diff))
        return `Same model: ${(0,plural/* plural */.L)(after.files.length, 'file')}, model digest ${after.tree.root}\n`;
    const header = `${paint('bold', 'model digest')} ${before.tree.root} → ${after.tree.root}`;
    return `${[header, ...[...model, ...files.map(describeChange), ...dependencies].map(core_escape.plain)].join('\n')}\n`;
}
/** Describes a difference as a change from one manifest to the next, not as a violation. */
function describeChange(difference) {
    const brief = ({ size, sha256 }) => `${size} bytes, sha256 ${sha256.slice(0, 12)}…`;
    switch (difference.kind) {
        case 'missing':
            return `- ${difference.path} removed (${brief(difference.expected)})`;
        case 'unexpected':
            return `+ ${difference.path} added (${brief(difference.actual)})`;
        case 'renamed':
            return `> ${difference.path} renamed from ${difference.from}`;
        case 'changed':
            return `~ ${difference.path} ${brief(difference.expected)} → ${brief(difference.actual)}`;
    }
}

;// CONCATENATED MODULE: ./build/commands/manifest/diff-cli.js





const USAGE = 'weightseal manifest diff A B [--json]   (A, B: a manifest, a model directory, or REF:PATH in git)';
/** `weightseal manifest diff`: 0 the same model, 1 different. */
const diff = { usage: USAGE, positionals: 2, flags: { json: { type: 'boolean' } }, run };
async function run(flags, io) {
    const [before, after] = flags.positionals;
    if (before === undefined || after === undefined)
        throw new errors/* SealError */.EM('USAGE', `Expected two manifests, found ${flags.positionals.length}.\nUsage: ${USAGE}`);
    const found = await diffManifests(before, after, io);
    io.stdout(flags.on('json') ? manifestDiffJson(found) : manifestDiffText(found, (0,paint/* painter */.C)(io)));
    return isSameModel(found) ? exit/* EXIT */.dc.ok : exit/* EXIT */.dc.block;
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

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


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

/***/ 74804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export blobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Tells whether a file of a commit is a regular one, and not a symbolic link or a submodule. */
function isRegular({ mode }) {
    return mode.startsWith('100');
}
/** Returns the algorithm of a repository's object ids. */
function algorithmOf(id) {
    return id.length === 40 ? 'sha1' : 'sha256';
}
/** Returns git's blob id of content. @see https://git-scm.com/docs/hash-function-transition */
function blobId(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Tells whether content is that of a blob. */
function isBlob(bytes, id) {
    return blobId(bytes, algorithmOf(id)) === id;
}
/** Returns the files of a tree by their paths. */
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
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
/* harmony import */ var _to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

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
            return `must be one of ${params['allowedValues'].map((value) => (0,_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value)).join(', ')}`;
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
        return JSON.stringify(value) ?? (0,_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value);
    }
    catch {
        return 'a value that is nested too deeply';
    }
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

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dt: () => (/* binding */ differsInLineEndings),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
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
/** Tells whether two texts are the same apart from CRLF and LF. */
function differsInLineEndings(one, other) {
    if (one.includes(0) || other.includes(0))
        return false;
    const withLf = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return !one.equals(other) && withLf(one) === withLf(other);
}
/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
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

/***/ 34129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52853);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53621);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50018);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51374);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95126);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15663);









/** Larger manifests are rejected before they are parsed. Corresponds to about 400,000 files. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/**
 * Parses an untrusted manifest. Checks that every path stays below the model before any file is accessed, and recomputes
 * both roots.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} MANIFEST_NEWER - a later version of the format.
 * @throws {SealError} MANIFEST_INVALID - not a manifest, or an inconsistent one.
 */
function parseManifest(text, where) {
    refuseConflict(text, where);
    const manifest = parseFormat({ text, where, kind: 'manifest', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateManifestV1 */ .P0, code: 'MANIFEST_INVALID' });
    checkFiles(manifest.files, where);
    for (const path of manifest.ignore)
        checkPath(path, where, 'ignore');
    checkLinks(manifest, where);
    if (!isWritten(text, manifest)) {
        throw invalid(where, 'not the form that Weightseal writes: keys are duplicate or unsorted, or the file was reformatted');
    }
    const { files, tree, oms } = manifest;
    const leaves = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(manifest);
    if (tree.size !== leaves.length)
        throw invalid(where, `/tree/size is ${tree.size}, but the manifest lists ${leaves.length} entries`);
    const digest = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .merkleRoot */ .nk)(leaves).toString('hex');
    if (tree.root !== digest)
        throw invalid(where, `/tree/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(tree.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(digest)}`);
    const root = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .omsRoot */ .SB)(files);
    if (oms.root !== root)
        throw invalid(where, `/oms/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(oms.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(root)}`);
    return manifest;
}
/** Accepts the form with one entry a line, also with the line ends of Windows, and the canonical form of earlier versions. */
function isWritten(text, manifest) {
    const bare = text.trimEnd();
    return bare === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalManifest */ .qY)(manifest) || bare.replaceAll('\r\n', '\n') === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeManifest */ .MZ)(manifest).trimEnd();
}
/** Names the cause of a manifest that git could not merge. @throws {SealError} MANIFEST_INVALID */
function refuseConflict(text, where) {
    const marker = /^(<{7}|={7}|>{7})( |\r?$)/m.exec(text);
    if (marker === null)
        return;
    const line = text.slice(0, marker.index).split('\n').length;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: line ${line} is a marker of a merge conflict. Resolve it with "weightseal manifest MODEL_DIR --name NAME --version VERSION", or let git do so: "weightseal help manifest" shows the merge driver.`);
}
function checkLinks({ links = [], tensors = [], files }, where) {
    for (const { path } of links)
        checkPath(path, where, 'links');
    const paths = links.map(({ path }) => path);
    const known = new Set(files.map(({ path }) => path));
    if (paths.some((path, index) => known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(paths[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the links are not sorted, or a path is listed twice');
    const owners = tensors.map(({ path }) => path);
    if (owners.some((path, index) => !known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(owners[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the tensors are not sorted, or belong to a file that is not listed');
}
/** @throws {SealError} PROOF_INVALID or MANIFEST_NEWER. */
function parseProof(text, where) {
    return parseFormat({ text, where, kind: 'proof', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateProofV1 */ .aL, code: 'PROOF_INVALID' });
}
/** @throws {SealError} SHARD_INVALID or MANIFEST_NEWER. */
function parseShard(text, where) {
    const shard = parseFormat({ text, where, kind: 'shard', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateShardV1 */ .ug, code: 'SHARD_INVALID' });
    for (const { path } of shard.files) {
        const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SHARD_INVALID', `${where}: path ${JSON.stringify(path)} is not allowed (${fault}).`);
    }
    return shard;
}
function parseFormat({ text, where, kind, validate, code }) {
    if (text.length > MAX_MANIFEST_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: larger than ${MAX_MANIFEST_BYTES} bytes.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: expected a Weightseal ${kind} in JSON: ${cause.message}.`, { cause });
    }
    const version = /^weightseal\/[a-z]+@(\d+)$/.exec(schemaOf(value))?.[1];
    if (version !== undefined && Number(version) > 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_NEWER', `${where}: found version ${version} of the ${kind} format; this Weightseal reads version 1. Upgrade Weightseal.`);
    }
    if (validate(value))
        return value;
    const hint = kind === 'manifest' ? ` A manifest starts with {"schema": "${_types_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_SCHEMA */ .KB}"}; create one with "weightseal manifest".` : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], value).join('; ')}.${hint}`);
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_8__/* .toText */ .f)(value.schema) : '';
}
function checkFiles(files, where) {
    let previous;
    for (const { path } of files) {
        checkPath(path, where, 'files');
        if (path === previous)
            throw invalid(where, `path ${JSON.stringify(path)} is listed twice`);
        if (previous !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(previous, path) > 0)
            throw invalid(where, `paths are not sorted: ${JSON.stringify(path)} follows ${JSON.stringify(previous)}`);
        previous = path;
    }
    const [clash] = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .collisions */ .eS)(files.map(({ path }) => path));
    if (clash)
        throw invalid(where, `paths ${JSON.stringify(clash.first)} and ${JSON.stringify(clash.second)} are the same file on systems that ignore case, Unicode form, or dots and spaces at the end of a name`);
}
function checkPath(path, where, list) {
    const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfPath */ .JG)(path);
    if (fault)
        throw invalid(where, `path ${JSON.stringify(path)} in /${list} is not allowed (${fault}); paths must be relative, with "/" as the separator`);
}
function invalid(where, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: ${what}. Do not trust this manifest; recreate it with "weightseal manifest".`);
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   GJ: () => (/* binding */ windowsFault),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   eT: () => (/* binding */ faultOfInput),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
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
/** Returns why a path that a user states is not allowed, with the correction for the separator of Windows. */
function faultOfInput(path) {
    const fault = faultOfPath(path);
    return fault === 'backslash' ? 'write / in place of \\' : fault;
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Characters that Windows does not store in a name. A colon selects a drive, or another stream of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
const REFUSED = /[<>:"|?*\\\u0000-\u001f]/;
/** Returns why Windows cannot hold a path, or would read it as another one; `undefined` for a path that it holds. */
function windowsFault(path) {
    for (const segment of path.split('/')) {
        if (segment === '.' || segment === '..')
            continue;
        const refused = REFUSED.exec(segment);
        if (refused !== null)
            return `contains ${JSON.stringify(refused[0])}`;
        if (segment !== withoutEnd(segment))
            return `ends with a ${segment.endsWith('.') ? 'dot' : 'space'}`;
        if (DEVICES.test(withoutEnd(segment.split('.', 1)[0] ?? '')))
            return `is the name of a device (${JSON.stringify(segment)})`;
    }
    return undefined;
}
/** Removes dots and spaces from the end of a name, as Windows does. */
function withoutEnd(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * Returns pairs of paths that collide on a file system that ignores case, normalizes Unicode, or drops dots and spaces at the end of a
 * name. Includes directories: `A/x` and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix.split('/').map(withoutEnd).join('/'));
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
/** Folds case and Unicode form as file systems that ignore them do. Uppercase comes first because of `ß` and `ſ`. */
function foldedPath(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
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
/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Returns a copy sorted by the UTF-8 bytes of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
function trimSlash(path) {
    const bare = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .hT)(path.replace(/^(\.\/)+/, ''), '/');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   d7: () => (/* binding */ UNVERSIONED),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/** Version 1 of the integrity manifest. Public format: schemas/manifest-v1.schema.json. */
const MANIFEST_SCHEMA = 'weightseal/manifest@1';
const MANIFEST_FILE = 'weightseal.manifest.json';
/** Version of a model without a declared version. Valid semver. */
const UNVERSIONED = '0.0.0-unversioned';


/***/ }),

/***/ 54347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Tells whether a path is a folder or something below it. A name may begin with two dots. */
function isInside(path, folder) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below);
}
/** Returns the path below a folder, with `/` between the names. A path elsewhere begins with `..`, or is absolute. */
function pathBelow(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openNoFollowSync),
/* harmony export */   z: () => (/* binding */ openNoFollow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const BIG = { bigint: true };
/**
 * Opens a file for reading, unless it is a symbolic link. Does not wait for the other end of a pipe. Where the system cannot refuse links by
 * itself, compares what the path was with what was opened.
 *
 * @throws an error of Node, with the code ELOOP for a link.
 */
async function openNoFollow(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags.O_RDONLY);
    if (isSame(before, await handle.stat(BIG)))
        return handle;
    await handle.close();
    throw isLink(file);
}
/** The same for code that does not wait. Returns a file descriptor. */
function openNoFollowSync(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags.O_RDONLY);
    if (isSame(before, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, BIG)))
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw isLink(file);
}
function isSame(before, after) {
    return before.dev === after.dev && before.ino === after.ino;
}
function isLink(file) {
    return Object.assign(new Error(`${file} is a symbolic link`), { code: 'ELOOP', path: file });
}


/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6554);





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
    const handle = await (noFollow ? (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .openNoFollow */ .z)(file) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).catch((cause) => {
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
        requireSize(stats.size, file, { maxBytes, tooLarge });
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}
/** Decodes the content of a file as {@link readText} does. @throws {SealError} FILE_UNREADABLE - too large, not UTF-8. */
function textOf(bytes, file, { maxBytes, tooLarge = 'FILE_UNREADABLE' }) {
    requireSize(bytes.length, file, { maxBytes, tooLarge });
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, file);
}
function requireSize(size, path, { maxBytes, tooLarge }) {
    const problem = `${size} bytes; the limit is ${maxBytes}`;
    if (size > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(tooLarge, `${path} has ${problem}.`, { path, problem });
}


/***/ }),

/***/ 23698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runGitProgram)
/* harmony export */ });
/* unused harmony export findGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54347);






const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/**
 * Runs git without a shell.
 *
 * @param environment - variables to add. None is inherited but the search path and what git needs to start.
 * @throws {SealError} GIT_UNAVAILABLE - git is not installed.
 */
function runGitProgram(folder, args, environment = {}) {
    const place = { folder, env: process.env, platform: process.platform };
    const { program, path } = findGit(place);
    const env = { ...inherited(place.env), PATH: path, HOME: homeFor(place), LC_ALL: 'C', ...environment };
    const options = { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(program), env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: TIMEOUT_MS };
    return new Promise((done) => {
        // Not the working directory: a system may start programs from there.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, ['-C', folder, ...args], options, (error, stdout, stderr) => done({ stdout, stderr: stderr.toString('utf8'), error }));
    });
}
/** Windows programs do not start without these. */
function inherited(env) {
    return Object.fromEntries(['SystemRoot', 'USERPROFILE', 'TEMP'].flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** Where systems look for programs if the environment has no search path. */
const DEFAULT_PATH = ['/usr/local/bin', '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
const found = new Map();
/**
 * Finds git in the absolute folders of the search path. A folder of the working tree is skipped, since a commit can contain a program with
 * that name.
 *
 * @throws {SealError} GIT_UNAVAILABLE
 */
function findGit({ folder, env, platform }) {
    const search = env['PATH'] ?? DEFAULT_PATH;
    const tree = treeOf(folder);
    const key = `${search}\0${tree}`;
    const known = found.get(key);
    if (known !== undefined)
        return known;
    const folders = search.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(each));
    const outside = folders.filter((each) => !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(each), tree));
    const program = outside.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(each, platform === 'win32' ? 'git.exe' : 'git')).find((file) => isProgram(file, tree));
    if (program === undefined)
        throw notInstalled(outside.length < folders.length);
    const result = { program, path: outside.join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter) };
    found.set(key, result);
    return result;
}
function notInstalled(skipped) {
    const why = skipped ? ' Folders of PATH inside the working tree are not searched, because a commit can contain a program called git.' : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SealError */ .EM('GIT_UNAVAILABLE', `git is not installed, or not in PATH.${why} Install it before actions/checkout runs (apt-get install git, apk add git), because without git that action downloads files without their history.`);
}
/** Returns the working tree that contains a folder, or the folder itself. */
function treeOf(folder) {
    const start = realPath(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at) === at)
            return start;
    }
}
function isProgram(file, tree) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile() && !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(file), tree);
    }
    catch {
        return false;
    }
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    }
}
const homes = new Map();
/**
 * Returns the home folder for git. In a job, git gets one of its own, which trusts the folders of the workspace: in a container, another
 * user owns them. Newer versions of git accept the trusted folder as an argument; older ones read it only from there.
 */
function homeFor({ folder, env }) {
    const workspace = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_WORKSPACE'] : undefined;
    if (workspace === undefined || !(0,_files_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(realPath(folder), realPath(workspace)))
        return env['HOME'];
    const known = homes.get(folder);
    if (known !== undefined)
        return known;
    const temporary = env['RUNNER_TEMP'];
    const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(temporary) ? temporary : (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'weightseal-git-'));
    if (homes.size === 0)
        process.once('exit', removeHomes);
    const trusted = new Set([folder, realPath(folder)].flatMap((each) => upTo(each, [workspace, realPath(workspace)])));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, '.gitconfig'), `[safe]\n${[...trusted].map((each) => `\tdirectory = ${quoted(each)}\n`).join('')}`);
    homes.set(folder, home);
    return home;
}
function removeHomes() {
    for (const home of homes.values())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(home, { recursive: true, force: true });
    homes.clear();
}
/** Returns a folder and those above it, up to the first of the ends. */
function upTo(folder, ends) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);
    const above = ends.includes(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path ? [] : upTo((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), ends);
    return [path, ...above];
}
/** Quotes a value of a git configuration. */
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}


/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74804);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23698);





const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    // A commit can contain a bare repository; its configuration must not count.
    '-c',
    'safe.bareRepository=explicit',
    // Versions before 2.44 fetch missing objects of a partial clone otherwise.
    '-c',
    'protocol.allow=never',
];
/** @param folder - any folder of the working tree. */
function localGit(folder) {
    const run = (args) => runGit(folder, args);
    // Several parts of a run read the same tree, and nothing commits during a run.
    const trees = new Map();
    return {
        show: async (ref, path) => {
            const found = await run(['ls-tree', '-z', checkedRef(ref), '--', path]);
            const blob = parseTree(found)[0];
            if (blob === undefined || blob.path !== path || !(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)(blob))
                return undefined;
            return run(['cat-file', 'blob', blob.blob]);
        },
        blob: (id) => run(['cat-file', 'blob', checkedRef(id)]),
        resolve: async (ref) => text(await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])),
        parents: async (commit) => {
            const header = (await run(['cat-file', 'commit', checkedRef(commit)])).toString('utf8').split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
        },
        tree: (ref) => {
            const known = trees.get(ref) ?? run(['ls-tree', '-r', '-l', '-z', checkedRef(ref)]).then(parseTree);
            trees.set(ref, known);
            return known;
        },
        uncommitted: async () => parseStatus(await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'])),
        has: async (commit) => {
            const here = await run(['cat-file', '-e', `${checkedRef(commit)}^{commit}`]).then(() => true, () => false);
            return here || (text(await run(['rev-parse', '--is-shallow-repository'])) === 'true' ? 'unknown' : false);
        },
        remote: async (name) => text(await run(['remote', 'get-url', checkedRef(name)])),
        ignored: async (folder) => {
            const args = ['ls-files', '--full-name', '--others', '--ignored', '--exclude-standard', '--directory', '-z', '--', folder];
            return entriesOf(await run(args)).map(({ text }) => text.replace(/\/$/, ''));
        },
        submodules: async () => {
            const entries = entriesOf(await run(['ls-files', '--full-name', '--stage', '-z']));
            return new Map(entries.flatMap(({ text: entry }) => {
                const [, commit = '', path = ''] = /^160000 ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry) ?? [];
                return commit === '' ? [] : [[path, commit]];
            }));
        },
        tags: async () => entriesOf(await run(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']), '\n').map(({ text: name }) => name),
        top: () => topOf(run),
        mergeBase: async (a, b) => {
            try {
                return text(await run(['merge-base', checkedRef(a), checkedRef(b)]));
            }
            catch {
                return undefined;
            }
        },
    };
}
function text(output) {
    return output.toString('utf8').trim();
}
/** Returns the name. Fails for a name that git would parse as a flag. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/** Parses entries `mode type blob size\tpath`, separated by NUL. Without `-l`, the size is missing. @throws {SealError} NAME_INVALID */
function parseTree(output) {
    const files = entriesOf(output).map(({ text: line, utf8 }) => {
        const tab = line.indexOf('\t');
        const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/);
        if (size === 'BAD')
            throw partialClone();
        return { path: line.slice(tab + 1), blob, mode, size: Number(size) || 0, ...(utf8 ? {} : { notUtf8: true }) };
    });
    requireDistinct(files);
    return files;
}
/** Fails if a name that is not UTF-8 is written like another name: one of the two files would hide the other. */
function requireDistinct(files) {
    const escaped = new Set(files.flatMap(({ path, notUtf8 }) => (notUtf8 === true ? [path] : [])));
    if (escaped.size === 0)
        return;
    const seen = new Set();
    for (const { path } of files) {
        if (escaped.has(path) && seen.has(path))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('NAME_INVALID', `Two files of the commit are shown as ${path}: the name of one is not UTF-8. Rename it.`, {
                path,
            });
        seen.add(path);
    }
}
/** Parses entries `XY path`, separated by NUL. A D in the last column that is set means that the file is deleted. */
function parseStatus(output) {
    const entries = entriesOf(output);
    const gone = ({ text: entry }) => entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' ');
    const path = ({ text: entry }) => entry.slice(3);
    const changed = entries.filter((entry) => !gone(entry));
    return {
        changed: changed.map(path),
        deleted: entries.filter(gone).map(path),
        notUtf8: changed.filter(({ utf8 }) => !utf8).map(path),
    };
}
/** Splits output into its entries. One name that is not UTF-8 does not hide the others. */
function entriesOf(output, separator = '\0') {
    const whole = decoded(output);
    const entries = whole === undefined ? split(output, separator).map(toEntry) : whole.split(separator).map((text) => ({ text, utf8: true }));
    return entries.filter(({ text }) => text !== '');
}
function split(output, separator) {
    const parts = [];
    let start = 0;
    for (let end = output.indexOf(separator); end !== -1; end = output.indexOf(separator, start)) {
        parts.push(output.subarray(start, end));
        start = end + separator.length;
    }
    return [...parts, output.subarray(start)];
}
function toEntry(bytes) {
    const text = decoded(bytes);
    if (text !== undefined)
        return { text, utf8: true };
    // As Latin-1, each byte is one character.
    const escaped = bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\${byte.charCodeAt(0).toString(8)}`);
    return { text: escaped, utf8: false };
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1' };
async function runGit(folder, args) {
    const { stdout, stderr, error } = await (0,_git_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runGitProgram */ .j)(folder, [...SAFE, ...args], ENVIRONMENT);
    if (error !== null)
        throw gitError(args, stderr, error);
    return stdout;
}
/** Older versions were never tried. */
const OLDEST = [2, 25];
/** Returns the top folder, if the git directory belongs to it: a commit can contain a bare repository whose configuration names any folder. */
async function topOf(run) {
    const version = text(await run(['version']));
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_UNAVAILABLE', `This is ${version}, which is too old. Install git ${OLDEST.join('.')} or newer.`);
    const top = lineOf(await run(['rev-parse', '--show-toplevel']));
    const used = lineOf(await run(['rev-parse', '--absolute-git-dir']));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(used)) !== (await ownGitDirectory(top)))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `Git would use the repository in ${used} for ${top}, which that folder does not have as .git. A commit can contain such a repository; run Weightseal in the top folder of the checkout.`);
    return top;
}
/** Returns the git directory of a working tree: its folder `.git`, or the one that the file `.git` of a linked working tree names. */
async function ownGitDirectory(top) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => undefined);
    if (stats === undefined)
        return undefined;
    if (!stats.isFile())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place);
    const [, named] = /^gitdir: (.+)$/m.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, 'utf8')) ?? [];
    return named === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named));
}
/** Returns a line of output without its end. A path may end with a blank. */
function lineOf(output) {
    return output.toString('utf8').replace(/\r?\n$/, '');
}
function gitError(args, stderr, cause) {
    if (/lazy fetching disabled|transport '[^']*' not allowed|promisor/.test(stderr))
        return partialClone(cause);
    const [reason = cause.message] = stderr
        .trim()
        .split(/\r?\n/)
        .filter((line) => line !== '');
    if (/not a git repository/i.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_NO_REPOSITORY', 'This folder is not in a Git working tree.', { cause });
    const hint = /dubious ownership/.test(stderr)
        ? ' If you trust its owner, run "git config --global --add safe.directory FOLDER" with this folder.'
        : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}
function partialClone(cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', 'This is a partial clone, which lacks the content of files, and Weightseal does not fetch. Remove "filter" and "sparse-checkout" from actions/checkout, or clone without --filter.', { cause });
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
