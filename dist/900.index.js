export const id = 900;
export const ids = [900];
export const modules = {

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

/***/ 99900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   ZO: () => (/* binding */ parseSignedModel)
/* harmony export */ });
/* unused harmony export HASH_LENGTHS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95126);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23116);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31596);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60187);






const HASH_LENGTHS = { sha256: 32, blake2b: 64, blake3: 32 };
const MAX_RESOURCES = 1_000_000;
const MAX_IGNORES = 10_000;
/**
 * Parses and validates the statement of a bundle before any file is accessed: names are unique paths below the model, the
 * root matches the listed digests, and the ignore list does not exclude the whole model.
 *
 * @throws {SealError} SIGNATURE_INVALID - with the first problem.
 */
function parseSignedModel({ payload }, where) {
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const statement = parseStatement(payload, fail);
    if (statement['predicateType'] === _types_js__WEBPACK_IMPORTED_MODULE_3__/* .LEGACY_PREDICATE_TYPE */ .R_)
        return legacyModel(statement, fail);
    if (statement['predicateType'] !== _types_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE_TYPE */ .To)
        throw fail(`predicateType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(statement['predicateType'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE_TYPE */ .To)}`);
    const subject = onlySubject(statement, fail);
    const predicate = fields(statement['predicate'], 'predicate', fail);
    const serialization = readSerialization(fields(predicate['serialization'], 'predicate.serialization', fail), fail);
    const { resources } = predicate;
    if (!Array.isArray(resources) || resources.length === 0)
        throw fail('it lists no files (predicate.resources is empty), so it would cover any directory');
    if (resources.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const listed = resources.map((resource) => readResource(resource, serialization, fail));
    checkRoot(listed, subject.root, fail);
    const files = serialization.sharded
        ? joinShards(listed, serialization.algorithm, fail)
        : listed.map(({ name, digest }) => ({ path: name, algorithm: serialization.algorithm, digest }));
    return { ...subject, ...checkNames(files, fail), ignorePaths: serialization.ignorePaths };
}
/** Parses a payload as an in-toto statement of any predicate type. */
function parseStatement(payload, fail) {
    let statement;
    try {
        statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    }
    catch (cause) {
        throw fail(`it is not JSON in UTF-8 (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`);
    }
    const found = fields(statement, 'the statement', fail);
    if (found['_type'] !== _types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG)
        throw fail(`_type is ${JSON.stringify(found['_type'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .STATEMENT_TYPE */ .zG)}`);
    return found;
}
function onlySubject(statement, fail) {
    const { subject: subjects } = statement;
    if (!Array.isArray(subjects) || subjects.length !== 1)
        throw fail(`expected exactly one subject, found ${Array.isArray(subjects) ? subjects.length : 'none'}`);
    const { name, digest } = fields(subjects[0], 'subject[0]', fail);
    const root = fields(digest, 'subject[0].digest', fail)['sha256'];
    if (!isHex(root, HASH_LENGTHS.sha256))
        throw fail('subject[0].digest.sha256 is not 64 hex digits');
    return { subject: typeof name === 'string' ? name : '', root };
}
function readSerialization({ method, hash_type, shard_size, ignore_paths = [] }, fail) {
    if (method !== 'files' && method !== 'shards')
        throw fail(`serialization.method is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(method)}, expected "files" or "shards"`);
    if (typeof hash_type !== 'string' || !Object.hasOwn(HASH_LENGTHS, hash_type))
        throw fail(`serialization.hash_type is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(hash_type)}, expected one of ${Object.keys(HASH_LENGTHS).join(', ')}`);
    if (!Array.isArray(ignore_paths) || ignore_paths.length > MAX_IGNORES)
        throw fail(`serialization.ignore_paths is not a list of at most ${MAX_IGNORES} paths`);
    for (const path of ignore_paths) {
        const fault = typeof path === 'string' ? ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text';
        if (fault !== undefined)
            throw fail(`serialization.ignore_paths contains ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} (${fault}); ignored paths must be literal and below the model`);
    }
    return {
        algorithm: hash_type,
        sharded: method === 'shards',
        shardSize: typeof shard_size === 'number' ? shard_size : undefined,
        ignorePaths: ignore_paths,
    };
}
function readResource(resource, { algorithm, sharded, shardSize }, fail) {
    const { name, algorithm: declared, digest } = fields(resource, 'a resource', fail);
    if (typeof name !== 'string')
        throw fail('a resource has no name');
    // The Python client writes "sha256-sharded-1000000000" for a shard; the specification uses the plain algorithm name.
    const spellings = [algorithm, ...(sharded && shardSize !== undefined ? [`${algorithm}-sharded-${shardSize}`] : [])];
    if (!spellings.includes(declared))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has algorithm ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(declared)}, but serialization.hash_type is ${algorithm}`);
    if (!isHex(digest, HASH_LENGTHS[algorithm]))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has digest ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(digest)}; expected ${HASH_LENGTHS[algorithm] * 2} lowercase hex digits for ${algorithm}`);
    return { name, digest };
}
function checkRoot(listed, root, fail) {
    const computed = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(listed.map(({ digest }) => ({ sha256: digest })));
    if (computed !== root)
        throw fail(`the subject's digest is ${root.slice(0, 12)}, but the listed files give ${computed.slice(0, 12)}`);
}
/** Checks that names are unique paths below the model, or that the only name is ".". */
function checkNames(files, fail) {
    if (files.length === 1 && files[0]?.path === '.')
        return { files, nameless: true };
    const seen = new Set();
    for (const { path } of files) {
        const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} (${fault}); names must be paths below the model`);
        if (seen.has(path))
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} twice`);
        seen.add(path);
    }
    return { files, nameless: false };
}
/** Joins the shards of each file. They must be contiguous from byte 0; whether they reach the end is checked against the file. */
function joinShards(listed, algorithm, fail) {
    const pieces = listed.map(({ name, digest }) => {
        const match = /^(.+):(0|[1-9][0-9]{0,15}):([1-9][0-9]{0,15})$/.exec(name);
        if (match === null)
            throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} is not a shard "path:start:end"`);
        return { path: match[1] ?? '', start: Number(match[2]), end: Number(match[3]), digest };
    });
    return [...Map.groupBy(pieces, ({ path }) => path)].map(([path, own]) => {
        const shards = own.sort((a, b) => a.start - b.start).map(({ start, end, digest }) => ({ start, end, digest }));
        let covered = 0;
        for (const { start, end } of shards) {
            if (start !== covered || end <= start)
                throw fail(`the shards of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(path)} are not contiguous: expected a shard at byte ${covered}, found one from ${start} to ${end}`);
            covered = end;
        }
        return { path, algorithm, size: covered, shards };
    });
}
/** Reads a statement of `model_signing` 0.2, which lists files as subjects. */
function legacyModel({ subject: subjects }, fail) {
    if (!Array.isArray(subjects) || subjects.length === 0)
        throw fail('it lists no files, so it would cover any directory');
    if (subjects.length > MAX_RESOURCES)
        throw fail(`it lists more than ${MAX_RESOURCES} files`);
    const files = subjects.map((entry) => {
        const { name, digest, annotations } = fields(entry, 'a subject', fail);
        const sha256 = fields(digest, 'a digest', fail)['sha256'];
        const actual = fields(annotations, 'annotations', fail)['actual_hash_algorithm'];
        if (typeof name !== 'string' || actual !== 'file-sha256' || !isHex(sha256, HASH_LENGTHS.sha256))
            throw fail(`subject ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(name)} has no file-sha256 digest`);
        return { path: name, algorithm: 'sha256', digest: sha256 };
    });
    const root = (0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .omsRoot */ .SB)(files.map((file) => ({ sha256: 'digest' in file ? file.digest : '' })));
    return { subject: '', root, ...checkNames(files, fail), ignorePaths: [] };
}
function isHex(value, bytes) {
    return typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value);
}
function fields(value, name, fail) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw fail(`${name} is missing`);
    return value;
}


/***/ }),

/***/ 14637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyBundle),
/* harmony export */   u: () => (/* binding */ datedBySignature)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14018);
/* harmony import */ var _verify_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9983);
/* harmony import */ var _verify_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35523);




/**
 * Verifies a bundle and returns its signer, who must be the expected one.
 *
 * @param where - the bundle's name, for messages.
 * @throws {SealError} SIGNATURE_INVALID, IDENTITY_MISMATCH
 */
async function verifyBundle(bundle, trust, where) {
    switch (trust.method) {
        case 'key':
            return (0,_verify_key_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyWithKey */ .F)(bundle, trust.key, where);
        case 'certificate':
            return (0,_verify_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyWithCertificate */ .j)(bundle, trust, where);
        case 'sigstore': {
            const { verifyWithSigstore } = await Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(7314)]).then(__webpack_require__.bind(__webpack_require__, 47314));
            const signer = verifyWithSigstore(bundle, trust.trustRoot.root, where);
            const faults = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityFaults */ .eh)(trust.policy, signer);
            if (faults.length > 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('IDENTITY_MISMATCH', `${where}: signed by an unexpected identity: ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFaults */ .ZM)(faults)}.`);
            return signer;
        }
    }
}
/** Dates a trust root from a seal by the verified time of signing, because the date in the seal is not verified. */
function datedBySignature(root, signer) {
    return root.from === 'seal' && signer.method === 'sigstore' ? { ...root, asOf: signer.signedAt } : root;
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

/***/ 73683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hasOwnDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);




const CHUNK_BYTES = 1024 * 1024;
/** Returns a factory of hashers for an algorithm of the specification. Node has no BLAKE3. */
async function hasherFor(algorithm) {
    if (algorithm !== 'blake3')
        return () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm === 'blake2b' ? 'blake2b512' : algorithm);
    const { blake3 } = await __webpack_require__.e(/* import() */ 1265).then(__webpack_require__.bind(__webpack_require__, 81265));
    return () => blake3.create();
}
/**
 * Tells whether a file has the signed digests, when these are not a single SHA-256: BLAKE2b, BLAKE3, or one digest for each
 * shard. The last shard must end where the file ends.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
async function hasOwnDigests(file, signed) {
    const hasher = await hasherFor(signed.algorithm);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('FILE_UNREADABLE', `${file} cannot be read again (${cause.code}).`, { cause });
    });
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    try {
        const { size } = await handle.stat();
        if ('digest' in signed)
            return (await digestOf(handle, hasher(), { start: 0, end: size, buffer })) === signed.digest;
        if (signed.size !== size)
            return false;
        for (const { start, end, digest } of signed.shards)
            if ((await digestOf(handle, hasher(), { start, end, buffer })) !== digest)
                return false;
        return true;
    }
    finally {
        await handle.close();
    }
}
async function digestOf(handle, hash, { start, end, buffer }) {
    for (let at = start; at < end;) {
        const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK_BYTES, end - at), at);
        if (bytesRead === 0)
            break;
        hash.update(buffer.subarray(0, bytesRead));
        at += bytesRead;
    }
    return Buffer.from(hash.digest()).toString('hex');
}


/***/ })

};
