export const id = 8042;
export const ids = [8042];
export const modules = {

/***/ 98435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
/** Tells whether a text is a valid day. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
/** Returns the whole days from one day or time to another; negative when the second is earlier. */
function daysBetween(from, to) {
    const day = (text) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
    return Math.round((day(to) - day(from)) / DAY_MS);
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
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23116);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31596);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60187);






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
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const statement = parseStatement(payload, fail);
    if (statement['predicateType'] === _types_js__WEBPACK_IMPORTED_MODULE_4__/* .LEGACY_PREDICATE_TYPE */ .R_)
        return legacyModel(statement, fail);
    if (statement['predicateType'] !== _types_js__WEBPACK_IMPORTED_MODULE_4__/* .PREDICATE_TYPE */ .To)
        throw fail(`predicateType is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(statement['predicateType'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_4__/* .PREDICATE_TYPE */ .To)}`);
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
    if (found['_type'] !== _types_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG)
        throw fail(`_type is ${JSON.stringify(found['_type'])}, expected ${JSON.stringify(_types_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_TYPE */ .zG)}`);
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
        throw fail(`serialization.method is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(method)}, expected "files" or "shards"`);
    if (typeof hash_type !== 'string' || !Object.hasOwn(HASH_LENGTHS, hash_type))
        throw fail(`serialization.hash_type is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(hash_type)}, expected one of ${Object.keys(HASH_LENGTHS).join(', ')}`);
    if (!Array.isArray(ignore_paths) || ignore_paths.length > MAX_IGNORES)
        throw fail(`serialization.ignore_paths is not a list of at most ${MAX_IGNORES} paths`);
    for (const path of ignore_paths) {
        const fault = typeof path === 'string' ? ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path) ?? (/[*?[]/.test(path) ? 'a pattern' : undefined)) : 'not text';
        if (fault !== undefined)
            throw fail(`serialization.ignore_paths contains ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} (${fault}); ignored paths must be literal and below the model`);
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
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has algorithm ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(declared)}, but serialization.hash_type is ${algorithm}`);
    if (!isHex(digest, HASH_LENGTHS[algorithm]))
        throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has digest ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(digest)}; expected ${HASH_LENGTHS[algorithm] * 2} lowercase hex digits for ${algorithm}`);
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
        const fault = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} (${fault}); names must be paths below the model`);
        if (seen.has(path))
            throw fail(`it lists ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} twice`);
        seen.add(path);
    }
    return { files, nameless: false };
}
/** Joins the shards of each file. They must be contiguous from byte 0; whether they reach the end is checked against the file. */
function joinShards(listed, algorithm, fail) {
    const pieces = listed.map(({ name, digest }) => {
        const match = /^(.+):(0|[1-9][0-9]{0,15}):([1-9][0-9]{0,15})$/.exec(name);
        if (match === null)
            throw fail(`resource ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} is not a shard "path:start:end"`);
        return { path: match[1] ?? '', start: Number(match[2]), end: Number(match[3]), digest };
    });
    return [...Map.groupBy(pieces, ({ path }) => path)].map(([path, own]) => {
        const shards = own.sort((a, b) => a.start - b.start).map(({ start, end, digest }) => ({ start, end, digest }));
        let covered = 0;
        for (const { start, end } of shards) {
            if (start !== covered || end <= start)
                throw fail(`the shards of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(path)} are not contiguous: expected a shard at byte ${covered}, found one from ${start} to ${end}`);
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
            throw fail(`subject ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)} has no file-sha256 digest`);
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

/***/ 51572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ expectationFrom)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_signing_certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19788);
/* harmony import */ var _domains_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71636);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68737);
/* harmony import */ var _ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26866);





/**
 * Returns whose signatures count. Keys, certificates and the trust root are read from the same commit as the configuration
 * that names them, so a change cannot replace them.
 *
 * @throws {SealError} SETTINGS_INVALID, KEY_INVALID, TRUST_ROOT_INVALID
 */
async function expectationFrom({ signing, expectedIdentity }, read) {
    const { publicKeys = [], certificate, trustedRoot } = signing;
    const keys = publicKeys.map(async ({ path, since }) => ({ key: (0,_domains_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(await textOf(path, read), path), path, since }));
    return {
        identity: expectedIdentity,
        keys: await Promise.all(keys),
        certificate: await certificateFrom(certificate, read),
        trustRoot: trustedRoot === undefined ? (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .shippedTrustRoot */ .Y)() : await trustRootFrom(trustedRoot, read),
    };
}
async function certificateFrom(certificate, read) {
    if (certificate === undefined)
        return undefined;
    const { chain, ...pin } = certificate;
    const anchors = await Promise.all(chain.map(async (path) => (0,_domains_signing_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificates */ .WW)(await textOf(path, read), path)));
    return { anchors: anchors.flat(), pin };
}
async function trustRootFrom({ path, asOf }, read) {
    const text = await textOf(path, read);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('TRUST_ROOT_INVALID', `${path}: invalid JSON.`, { cause });
    }
    return { root: (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTrustedRoot */ .t1)(json, path), json: json, from: 'file', name: path, asOf: `${asOf}T00:00:00Z` };
}
async function textOf(path, read) {
    const file = (await read(path)).find((each) => each.path === path);
    if (file === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `The configuration names ${JSON.stringify(path)} under "signing", but the trusted base does not contain this file.`);
    return file.text;
}


/***/ }),

/***/ 57345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ remoteFacts),
/* harmony export */   ob: () => (/* binding */ remoteReader),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export remotePacks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23116);
/* harmony import */ var _domains_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99900);
/* harmony import */ var _domains_signing_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14637);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23284);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51572);









/** Returns a reader of packs in other repositories; `undefined` without a token. */
function remoteReader(github) {
    if (github === undefined)
        return undefined;
    return async (place) => place.kind === 'file'
        ? github.fileAt({ owner: place.owner, repo: place.repo, path: place.path, ref: place.commit })
        : github.releaseAsset({ owner: place.owner, repo: place.repo, tag: place.tag, name: place.name });
}
/** Reads the packs of other repositories that the settings list, against the lock file of the trusted base. */
async function remoteFacts(settings, { readPolicy, readRemote }) {
    const packs = settings.remotePacks;
    if (packs.length === 0)
        return { sources: {}, subjects: [], loaded: [] };
    const [lock] = await readPolicy(_policy_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_FILE */ .FI);
    return remotePacks({
        packs,
        lock: lock === undefined ? {} : (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLock */ .PG)(lock.text, _policy_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_FILE */ .FI),
        lockFile: _policy_lock_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCK_FILE */ .FI,
        trustRoot: async () => (await (0,_expectation_js__WEBPACK_IMPORTED_MODULE_8__/* .expectationFrom */ .J)(settings, readPolicy)).trustRoot,
    }, readRemote);
}
/**
 * Fetches remote packs and compares them with the lock file. A pack with different content is reported as a fact and not used.
 * A pack that could not be fetched makes the source unknown.
 *
 * @param read - `undefined` without a token.
 */
async function remotePacks(request, read) {
    const checked = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(async () => {
        if (read === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('TOKEN_UNAVAILABLE', 'Remote packs are fetched from GitHub. Set github-token, or GITHUB_TOKEN and GITHUB_REPOSITORY.');
        return Promise.all(request.packs.map((pack) => checkPack(pack, request, read)));
    });
    const all = checked.value ?? [];
    return {
        sources: { 'policies.remote': checked.source },
        subjects: all.map(({ subject }) => subject),
        loaded: all.flatMap(({ pack }) => (pack === undefined ? [] : [pack])),
    };
}
async function checkPack(pack, request, read) {
    const { source } = pack;
    const fact = (state, detail) => ({
        subject: { kind: 'pack.lock', id: source, data: { source, state, detail }, at: { file: request.lockFile, line: 1 } },
    });
    const locked = Object.hasOwn(request.lock, source) ? request.lock[source] : undefined;
    if (locked === undefined)
        return fact('unlocked', `${request.lockFile} does not list it`);
    const bytes = await read(pack.at);
    if (bytes === undefined)
        return fact('unread', 'the file does not exist');
    const digest = sha256(bytes);
    if (digest !== locked)
        return fact('mismatch', `found sha256 ${digest}; expected ${locked} as locked`);
    const unsigned = await signatureProblem(pack, digest, { read, trustRoot: request.trustRoot });
    if (unsigned !== undefined)
        return fact('unsigned', unsigned);
    return { ...fact('locked', ''), pack: { path: source, text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, source) } };
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Returns why the signature of a pack is not valid; `undefined` if it is, or if the configuration does not require one. */
async function signatureProblem({ source, signed }, digest, { read, trustRoot }) {
    if (signed === undefined)
        return undefined;
    const where = `the signature of ${source}`;
    const bytes = await read(signed.at);
    if (bytes === undefined)
        return 'it does not have a signature next to it';
    try {
        const bundle = (0,_domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBundle */ .QN)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, where), where);
        const { files } = (0,_domains_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSignedModel */ .ZO)(bundle, where);
        const [only] = files;
        if (files.length !== 1 || only === undefined || !('digest' in only) || only.algorithm !== 'sha256' || only.digest !== digest)
            return 'its signature covers other content';
        if (bundle.method !== 'sigstore')
            return `it is signed with a ${bundle.method}; expected a keyless signature of the configured identity`;
        await (0,_domains_signing_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyBundle */ .I)(bundle, { method: 'sigstore', trustRoot: await trustRoot(), policy: signed.identity }, where);
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM && REFUSALS.includes(error.code))
            return error.message;
        throw error;
    }
}
const REFUSALS = ['SIGNATURE_INVALID', 'IDENTITY_MISMATCH', 'FILE_UNREADABLE'];


/***/ }),

/***/ 17524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ toBaseline),
/* harmony export */   Zg: () => (/* binding */ MAX_BASELINE_BYTES),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var _core_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98435);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25368);




const BASELINE_FILE = '.github/weightseal/baseline.json';
const MAX_BASELINE_BYTES = 4 * 1024 * 1024;
/**
 * Parses the text of a baseline file.
 *
 * @param where - path of the file, for messages.
 * @throws {SealError} SETTINGS_INVALID - invalid JSON or schema, a day that does not exist, or a critical finding.
 */
function parseBaseline(text, where) {
    const validate = _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBaselineV1 */ .Zw;
    const { entries } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(text, { where, command: 'weightseal policies baseline', validate });
    const wrong = entries.find(({ firstSeen }) => !(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(firstSeen));
    if (wrong !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is not a date; expected YYYY-MM-DD.`);
    const critical = entries.find(({ severity }) => severity === 'critical');
    if (critical !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${critical.rule} ${critical.subject} is critical; a baseline cannot contain critical findings.`);
    return entries;
}
/** Indexes entries by fingerprint. */
function toBaseline(entries) {
    return new Map(entries.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]));
}
/** Renders findings as a baseline file. Known findings keep their day; critical findings and those of WS-META rules are left out. */
function renderBaseline(findings, before, today) {
    const known = toBaseline(before);
    const entries = findings
        .filter(({ severity, rule }) => severity !== 'critical' && !rule.startsWith('WS-META-'))
        .map(({ fingerprint, rule, subject, severity }) => ({
        fingerprint,
        rule,
        subject,
        severity,
        firstSeen: known.get(fingerprint) ?? today,
    }))
        .sort((a, b) => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ schema: 'weightseal/baseline@1', entries }, null, 2)}\n`;
}


/***/ }),

/***/ 25368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20639);


/**
 * Parses a JSON file that a Weightseal command writes.
 *
 * @param command - the command that writes the file, for messages.
 * @throws {SealError} SETTINGS_INVALID
 */
function parseJsonFile(text, { where, command, validate }) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where} is not valid JSON: ${cause.message}. Create it with "${command}".`, {
            cause,
        });
    }
    if (!validate(file))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], file).join('; ')}. Create it with "${command}".`);
    return file;
}


/***/ }),

/***/ 23284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   wC: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25368);


const LOCK_FILE = '.github/weightseal/policies.lock';
/**
 * Parses the text of a lock file.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
function parseLock(text, where) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonFile */ .O)(text, {
        where,
        command: 'weightseal policies lock',
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validatePoliciesLockV1 */ .nM,
    }).packs;
}
/** Renders a lock file, sorted by source. */
function renderLock(packs) {
    const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`;
}


/***/ }),

/***/ 58266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ WAIVERS_FILE),
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   Pu: () => (/* binding */ MAX_CRITICAL_DAYS),
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   de: () => (/* binding */ MAX_DAYS)
/* harmony export */ });
/* harmony import */ var _core_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98435);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67950);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29071);





const WAIVERS_FILE = '.github/weightseal/waivers.yml';
const MAX_WAIVERS_BYTES = 256 * 1024;
/** Maximum duration of a waiver in days, in general and for critical findings. */
const MAX_DAYS = 90;
const MAX_CRITICAL_DAYS = 30;
const SOON_DAYS = 14;
/**
 * Parses the waivers of the trusted base.
 *
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem.
 */
function parseWaivers(text, where) {
    const { value, position } = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)({
        text,
        where,
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validateWaiversV1 */ .jh,
        code: 'SETTINGS_INVALID',
        maxBytes: MAX_WAIVERS_BYTES,
    });
    return value.waivers.map((waiver, index) => {
        const { line, column } = position(`/waivers/${index}`);
        const problem = problemOf(waiver);
        if (problem !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}:${line}:${column}: the waiver of ${waiver.rule} ${problem}.`);
        return { ...waiver, at: { file: where, line, column } };
    });
}
/** Returns the problem of an entry as a predicate, for a message. */
function problemOf({ rule, created, expires }) {
    if (/^WS-META-/.test(rule))
        return 'names a rule about Weightseal itself, which cannot be waived';
    if (!(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(created) || !(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(expires))
        return 'has a date that does not exist';
    const days = (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires);
    if (days <= 0)
        return 'expires before it was created';
    return days > MAX_DAYS ? `lasts ${days} days; the limit is ${MAX_DAYS} (${MAX_CRITICAL_DAYS} for critical findings)` : undefined;
}
/**
 * Marks failures that a waiver or the baseline accepts as `waived`. Pure. Findings of the pack `meta` are never waived, and
 * the baseline never accepts critical findings.
 */
function applyExceptions(findings, exceptions) {
    const candidates = candidatesOf(exceptions);
    const used = new Set();
    const after = findings.map((finding) => {
        if (finding.outcome !== 'fail' || finding.rule.pack === 'meta')
            return finding;
        const matching = candidates.filter((candidate) => covers(candidate, finding));
        for (const candidate of matching)
            used.add(candidate);
        const waiver = matching.find((candidate) => isInForce(candidate, finding, exceptions.now));
        const applied = waiver === undefined ? fromBaseline(finding, exceptions) : toApplied(waiver, exceptions.now);
        return applied === undefined ? finding : { ...finding, outcome: 'waived', waiver: applied };
    });
    const evaluated = new Map(findings.filter(({ outcome }) => outcome !== 'skip' && outcome !== 'unknown').map(({ rule }) => [rule.id, rule]));
    const critical = new Set(findings.flatMap((finding) => (finding.outcome === 'fail' && finding.severity === 'critical' ? [finding] : [])));
    const failed = findings.filter((finding) => finding.outcome === 'fail');
    const subjects = candidates.map((candidate) => {
        const context = {
            ...exceptions,
            used: used.has(candidate),
            evaluated: evaluated.has(candidate.rule),
            overCritical: [...critical].some((finding) => covers(candidate, finding)),
            open: failed.filter(({ rule }) => rule.id === candidate.rule).map(({ subject }) => JSON.stringify(subject.id)),
        };
        const state = stateOf(candidate, context);
        return toSubject(candidate, state, { now: exceptions.now, explanation: explanationOf(candidate, state, context) });
    });
    return { findings: after, subjects: [...subjects, ...exceptions.inlineFaults.map(faultSubject)] };
}
function candidatesOf({ waivers, inline }) {
    return [
        ...waivers.map((waiver) => ({ ...waiver, origin: 'file' })),
        ...inline.flatMap(({ rules, file, line, reason, until, accepts, pending }) => rules.map((rule) => ({
            origin: 'inline',
            rule,
            subject: `${file}:${line}`,
            reason,
            owner: '',
            created: undefined,
            expires: until,
            at: { file, line },
            ...(accepts === undefined ? {} : { accepts }),
            ...(pending === undefined ? {} : { pending }),
        }))),
    ];
}
function covers({ origin, rule, subject, at, accepts }, finding) {
    if (rule !== finding.rule.id || accepts?.has(finding.fingerprint) === false)
        return false;
    if (origin === 'file')
        return subject === '*' || subject === finding.subject.id;
    return finding.subject.at.file === at.file && finding.subject.at.line === at.line;
}
function isInForce({ created, expires }, { severity }, now) {
    const left = (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires);
    const most = severity === 'critical' ? MAX_CRITICAL_DAYS : MAX_DAYS;
    if (left <= 0 || left > most || (created !== undefined && (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) < 0))
        return false;
    return created === undefined || (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires) <= most;
}
function toApplied({ origin, reason, owner, expires, created }, now) {
    return { origin, reason, owner, expires, ageDays: created === undefined ? 0 : (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) };
}
function fromBaseline(finding, { baseline, now }) {
    const firstSeen = finding.severity === 'critical' ? undefined : baseline?.get(finding.fingerprint);
    if (firstSeen === undefined)
        return undefined;
    return { origin: 'baseline', reason: `in the baseline since ${firstSeen}`, owner: '', expires: '', ageDays: (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(firstSeen, now) };
}
function stateOf({ rule, created, expires, pending }, { known, now, used, evaluated, overCritical }) {
    if (!known.has(rule))
        return 'unknown-rule';
    if (pending === true)
        return 'pending';
    const left = (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires);
    if (left <= 0)
        return 'expired';
    if (created !== undefined && (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) < 0)
        return 'not-yet';
    const most = overCritical ? MAX_CRITICAL_DAYS : MAX_DAYS;
    if (left > most || (created !== undefined && (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires) > most))
        return 'too-long';
    if (evaluated && !used)
        return 'unused';
    return used && left <= SOON_DAYS ? 'expiring' : 'active';
}
function toSubject(candidate, state, { now, explanation }) {
    const { origin, rule, subject, owner, reason, expires, at } = candidate;
    const data = { rule, subject, owner, reason, origin, state, expires, daysLeft: (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires), fault: explanation };
    return { kind: 'waiver', id: `${rule} ${subject}`, data, at };
}
const MAX_NAMED = 3;
/** Returns why a waiver has no effect, for the messages of the rules about waivers; empty if it has. */
function explanationOf({ rule, created, expires }, state, { known, now, overCritical, open }) {
    switch (state) {
        case 'unknown-rule':
            return `unknown rule ${rule}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__.didYouMean)(rule, [...known])}`;
        case 'unused':
            return open.length === 0
                ? 'the rule has no open finding.'
                : `the rule has open findings for ${open.slice(0, MAX_NAMED).join(', ')}${open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : ''}.`;
        case 'too-long':
            return `it lasts ${(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created ?? now, expires)} days; the limit is ${overCritical ? `${MAX_CRITICAL_DAYS} for critical findings` : MAX_DAYS}.`;
        case 'not-yet':
            return `it starts on ${created}.`;
        default:
            return '';
    }
}
function faultSubject({ file, line, fault, key }) {
    const data = {
        rule: '',
        subject: `${file}:${line}`,
        owner: '',
        reason: '',
        origin: 'inline',
        state: 'malformed',
        expires: '',
        daysLeft: 0,
        fault,
    };
    return { kind: 'waiver', id: `${file} ${key}`, data, at: { file, line } };
}


/***/ }),

/***/ 24820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   cd: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Reads the event of a workflow run. A missing member is a usage error and never gets a default value. */
/** Returns the member at a path of names, or `undefined`. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? inner[key] : undefined), value);
}
function text(value, name) {
    if (typeof value !== 'string' || value === '')
        throw incomplete(name);
    return value;
}
function count(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
        throw incomplete(name);
    return value;
}
function commit(value, name) {
    if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value))
        throw incomplete(name);
    return value;
}
function incomplete(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `The event of this run does not contain ${what}. Run Weightseal in a workflow on GitHub, or use "weightseal gate --base REF" or "weightseal approvals explain" elsewhere.`);
}


/***/ }),

/***/ 47568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   H: () => (/* binding */ trustsBase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24820);


/** Tells whether configuration and packs are read from the base, as for every change that is not merged yet. */
function trustsBase(target) {
    return target.kind === 'pull_request' || (target.kind === 'range' && target.trustBase);
}
const NO_COMMIT = /^0+$/;
/**
 * Returns the target of a workflow event.
 *
 * @param payload - the parsed file at `GITHUB_EVENT_PATH`.
 * @throws {SealError} USAGE - the event is not supported, or its payload is incomplete.
 */
function targetOf(env, payload) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(event, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request'));
        case 'merge_group': {
            const group = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'merge_group');
            return {
                kind: 'range',
                event,
                trigger: 'pull_request',
                headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(group, 'head_sha'), 'merge_group.head_sha'),
                baseSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(group, 'base_sha'), 'merge_group.base_sha'),
                trustBase: true,
            };
        }
        case 'push':
            return pushed(env, payload);
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'snapshot', event, trigger: 'schedule', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        case 'release':
            return { kind: 'snapshot', event, trigger: 'release', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        default:
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `Weightseal does not support the event ${JSON.stringify(event)}. Run it on pull_request, merge_group, push, schedule, release or workflow_dispatch.`);
    }
}
function pullRequest(event, pull) {
    const number = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'number');
    const baseRef = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'base'), 'ref');
    if (typeof number !== 'number' || typeof baseRef !== 'string')
        throw (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$x)('pull_request.number and pull_request.base.ref');
    const [head, base] = [repositoryOf((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'head')), repositoryOf((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'base'))];
    return {
        kind: 'pull_request',
        event,
        trigger: 'pull_request',
        number,
        baseRef,
        headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'head'), 'sha'), 'pull_request.head.sha'),
        fork: head === undefined || head !== base,
    };
}
function repositoryOf(side) {
    const name = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(side, 'repo'), 'full_name');
    return typeof name === 'string' ? name.toLowerCase() : undefined;
}
/** Returns the target of a push. A new branch has no `before`. After a force push, `before` may be gone; reading the range then fails. */
function pushed(env, payload) {
    const headSha = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA');
    const before = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'before');
    if (typeof before !== 'string' || NO_COMMIT.test(before))
        return { kind: 'snapshot', event: 'push', trigger: 'push', headSha };
    return { kind: 'range', event: 'push', trigger: 'push', headSha, baseSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(before, 'before'), trustBase: false };
}


/***/ })

};
