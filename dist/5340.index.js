export const id = 5340;
export const ids = [5340,3886,6396];
export const modules = {

/***/ 91497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lock: () => (/* binding */ lock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _facts_remote_packs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50139);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33886);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23284);
/* harmony import */ var _ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11200);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94015);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84591);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9924);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63660);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84663);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14923);













/** Fetches every pack from elsewhere that the configuration names, checks it, and writes its digest into the lock file. */
async function lock(_, io) {
    const root = await (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_7__.localGit)(io.cwd).top();
    const config = (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig)(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _settings_config_js__WEBPACK_IMPORTED_MODULE_9__.CONFIG_FILE), { maxBytes: 1024 * 1024, missing: 'USAGE', noFollow: true }), _settings_config_js__WEBPACK_IMPORTED_MODULE_9__.CONFIG_FILE);
    const { remotePacks } = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveSettings */ .Mo)(() => undefined, config);
    if (remotePacks.length === 0) {
        io.stdout('Nothing to lock: policies.custom names no pack of another repository.\n');
        return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
    }
    const read = (0,_connection_js__WEBPACK_IMPORTED_MODULE_11__/* .remoteReader */ .ob)((0,_connection_js__WEBPACK_IMPORTED_MODULE_11__/* .connect */ .Ng)(io.env, io.env['GH_TOKEN'] ?? io.env['GITHUB_TOKEN']));
    if (read === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('TOKEN_UNAVAILABLE', 'Packs are read from GitHub: set GITHUB_TOKEN, and GITHUB_REPOSITORY to OWNER/REPO.');
    const digests = {};
    for (const { source, at } of remotePacks) {
        const bytes = await read(at);
        if (bytes === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${source}: there is no such file, or the token may not read it.`);
        const { metadata, rules } = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_4__.checkedPack)({ path: source, text: (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_8__/* .decode */ .D)(bytes, source) });
        digests[source] = (0,_facts_remote_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(bytes);
        io.stdout(`${digests[source]}  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__.plain)(source)}\n  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__.plain)(metadata.title)}, ${rules.length} rules\n`);
    }
    await (0,_ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _policy_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_FILE */ .FI), (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .renderLock */ .wC)(digests));
    io.stdout(`Wrote ${_policy_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCK_FILE */ .FI}. Read each pack before you commit it: from then on it decides.\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}


/***/ }),

/***/ 50139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ remotePacks),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84591);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65058);
/* harmony import */ var _signing_signed_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58290);
/* harmony import */ var _signing_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98087);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64630);







/**
 * Fetches packs from elsewhere and holds them against the lock file. One that is not what was locked is a fact and is not used;
 * one that could not be fetched makes the source unknown.
 *
 * @param read - `undefined` where there is no token.
 */
async function remotePacks(request, read) {
    const judged = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .C)(async () => {
        if (read === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('TOKEN_UNAVAILABLE', 'Packs from elsewhere are read from GitHub: pass github-token, or set GITHUB_TOKEN and GITHUB_REPOSITORY.');
        return Promise.all(request.packs.map((pack) => judgePack(pack, request, read)));
    });
    const all = judged.value ?? [];
    return {
        sources: { 'policies.remote': judged.source },
        subjects: all.map(({ subject }) => subject),
        loaded: all.flatMap(({ pack }) => (pack === undefined ? [] : [pack])),
    };
}
async function judgePack(pack, request, read) {
    const { source } = pack;
    const fact = (state, detail) => ({
        subject: { kind: 'pack.lock', id: source, data: { source, state, detail }, at: { file: request.lockFile, line: 1 } },
    });
    const locked = Object.hasOwn(request.lock, source) ? request.lock[source] : undefined;
    if (locked === undefined)
        return fact('unlocked', `it is not in ${request.lockFile}`);
    const bytes = await read(pack.at);
    if (bytes === undefined)
        return fact('unread', 'there is no such file');
    const digest = sha256(bytes);
    if (digest !== locked)
        return fact('mismatch', `its sha256 is ${digest}, and ${locked} was locked`);
    const unsigned = await signatureFault(pack, digest, { read, trustRoot: request.trustRoot });
    if (unsigned !== undefined)
        return fact('unsigned', unsigned);
    return { ...fact('locked', ''), pack: { path: source, text: (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes, source) } };
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** Why a pack is not signed as it must be; `undefined` when it is, or needs no signature. */
async function signatureFault({ source, signed }, digest, { read, trustRoot }) {
    if (signed === undefined)
        return undefined;
    const where = `the signature of ${source}`;
    const bytes = await read(signed.at);
    if (bytes === undefined)
        return `there is no signature beside it`;
    try {
        const bundle = (0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)((0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes, where), where);
        const { files } = (0,_signing_signed_model_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSignedModel */ .ZO)(bundle, where);
        const [only] = files;
        if (files.length !== 1 || only === undefined || !('digest' in only) || only.algorithm !== 'sha256' || only.digest !== digest)
            return 'its signature is over other bytes';
        if (bundle.method !== 'sigstore')
            return `it is signed with a ${bundle.method}, and the configuration names an identity`;
        await (0,_signing_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .I)(bundle, { method: 'sigstore', trustRoot: await trustRoot(), policy: signed.identity }, where);
        return undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && REFUSALS.includes(error.code))
            return error.message;
        throw error;
    }
}
const REFUSALS = ['SIGNATURE_INVALID', 'IDENTITY_MISMATCH', 'FILE_UNREADABLE'];


/***/ }),

/***/ 64630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceSubjects),
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** A source that is down becomes an unknown fact, so one outage does not hide the other findings. */
async function attempt(read) {
    try {
        return { source: { status: 'ok' }, value: await read() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E && !PASSED_ON.includes(error.code))
            return { source: toSource(error) };
        throw error;
    }
}
/** Not a source that is down, but something that was asked for and cannot be. */
const PASSED_ON = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID'];
function toSource(error) {
    const detail = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail };
}
/** Sources as subjects, so that a rule can say which of them could not be read. */
function sourceSubjects(sources, file) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }));
}


/***/ }),

/***/ 2916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   SB: () => (/* binding */ omsRoot),
/* harmony export */   a9: () => (/* binding */ modelDigest),
/* harmony export */   hT: () => (/* binding */ fileLeaf),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83122);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26056);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49288);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43913);





/** Puts measured files into a manifest. Order of the parts does not matter: the same files give the same manifest. */
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
/** Leaf input of one file: `utf8(path) 00 decimal(size) 00 hex(sha256)`. Binds name and size to the content. */
function fileLeaf({ path, size, sha256 }) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(Buffer.from(`${path}\0${size}\0${sha256}`, 'utf8'));
}
/** The model digest: root of the RFC 9162 tree over the files in UTF-8 order of their paths. Hex. */
function modelDigest(sorted) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .merkleRoot */ .nk)(sorted.map(fileLeaf)).toString('hex');
}
/**
 * The OMS root: SHA-256 over the raw digests in the listed order. Binds neither names nor sizes, so it is an alias for
 * OMS tools and never an identity. Hex.
 *
 * @see OpenSSF Model Signing specification v1.0, §6.5.1
 */
function omsRoot(listed) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { sha256 } of listed)
        hash.update(Buffer.from(sha256, 'hex'));
    return hash.digest('hex');
}
/** The bytes of `weightseal.manifest.json`: RFC 8785, no newline at the end. */
function serializeManifest(manifest) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest);
}


/***/ }),

/***/ 83122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * Serialises to canonical JSON: keys in UTF-16 order, no white space, ECMAScript number and string forms.
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
        throw new TypeError('a string holds half of a surrogate pair, which JSON cannot carry');
    return JSON.stringify(value);
}


/***/ }),

/***/ 26056:
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
/** `SHA-256(00 ‖ input)`. */
function leafHash(input) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(input).digest();
}
function nodeHash(left, right) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(NODE).update(left).update(right).digest();
}
/** Merkle tree hash of the leaf hashes, in their order. The empty tree has the hash of the empty string. */
function merkleRoot(leaves) {
    if (leaves.length === 0)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest();
    let level = leaves;
    while (level.length > 1)
        level = parents(level);
    return Buffer.from(level[0]);
}
/** Pairs from the left; an odd last node moves up as it is, which gives the RFC's largest-power-of-two split. */
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
 * Audit path of one leaf, lowest sibling first: at most ⌈log2 n⌉ hashes.
 *
 * @throws {RangeError} when the index is not in the tree.
 * @see RFC 9162 §2.1.3.1
 */
function inclusionPath(leaves, index) {
    if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`no leaf ${index} in a tree of ${leaves.length}`);
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
 * The root that a proof leads to, or `undefined` when index, size and path length do not fit together.
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

/***/ 43913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   d7: () => (/* binding */ UNVERSIONED),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/** Version 1 of the integrity manifest. Public format: schemas/manifest-v1.schema.json, DESIGN.md §4. */
const MANIFEST_SCHEMA = 'weightseal/manifest@1';
const MANIFEST_FILE = 'weightseal.manifest.json';
/** The version of a model for which nobody gave one: valid semver, and says what it is. */
const UNVERSIONED = '0.0.0-unversioned';


/***/ }),

/***/ 25368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54533);


/**
 * Reads a JSON file that one of our commands writes.
 *
 * @param command - the command line that writes it, for messages.
 * @throws {SealError} SETTINGS_INVALID
 */
function parseJsonFile(text, { where, command, validate }) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not JSON: ${cause.message}. Write it with "${command}".`, { cause });
    }
    if (!validate(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], file).join('; ')}. Write it with "${command}".`);
    return file;
}


/***/ }),

/***/ 73830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintPack: () => (/* binding */ lintPack)
/* harmony export */ });
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54533);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/**
 * Everything that makes a rule lie: a test that does not come out as stated, an assertion that a subject can escape by
 * leaving a member out, a path that no subject has, a rule without both a passing and a failing test.
 */
function lintPack({ rules }, { schemas, sources }) {
    return rules.flatMap((rule) => {
        const faults = [...testFaults(rule), ...holes(rule), ...silences(rule), ...pathFaults(rule, schemas), ...needFaults(rule, sources)];
        return faults.map((fault) => ({ rule: rule.id, fault }));
    });
}
/** Judges one made-up subject. */
function attempt(rule, given) {
    if (rule.matches !== undefined && !rule.matches(given))
        return { outcome: 'skip', pointers: [] };
    const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } };
    const { stages: _, effectiveFrom: __, ...everywhere } = rule;
    const facts = { now: '9999-12-31', stage: 'push', sources: {}, subjects: [subject] };
    const [finding] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(facts, [
        { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
    ]);
    if (finding?.outcome !== 'fail')
        return { outcome: 'pass', pointers: [] };
    const said = finding.problems.find(({ keyword }) => keyword === 'cel')?.expected;
    return {
        outcome: 'fail',
        pointers: [...new Set(finding.problems.map(({ at }) => at))].sort(),
        ...(said === undefined ? {} : { why: said }),
    };
}
function testFaults(rule) {
    const lacking = ['pass', 'fail'].filter((expect) => !rule.tests.some((test) => test.expect === expect));
    const wrong = rule.tests.flatMap((test) => {
        const { outcome, pointers, why } = attempt(rule, test.given);
        if (outcome !== test.expect)
            return [`test "${test.name}": expected ${test.expect}, got ${outcome}${why === undefined ? '' : ` (${why})`}`];
        const expected = [...(test.at ?? pointers)].sort();
        return expected.join() === pointers.join()
            ? []
            : [`test "${test.name}": expected the problems at ${expected.join(', ')}, got ${pointers.join(', ')}`];
    });
    return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong];
}
/** Deletes each asserted member from each passing subject: a verdict that stays `pass` is a hole. */
function holes(rule) {
    const asserted = propertyPaths(rule.assert);
    const found = rule.tests
        .filter(({ expect }) => expect === 'pass')
        .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'));
    return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; list it under "required"`);
}
/** Asserted members of which `{{because}}` would say nothing. */
function silences({ assert, because = {}, message }) {
    if (Object.keys(because).length === 0)
        return [];
    const told = new Set(Object.keys(because));
    const asserted = new Set([...namedPaths(assert).map(toPointer)]);
    const silent = [...asserted].filter((pointer) => !told.has(pointer)).map((pointer) => `"because" says nothing of ${pointer}`);
    const idle = [...told]
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"because" speaks of ${pointer}, which is not asserted`);
    return [...silent, ...idle, ...(message.includes('{{because}}') ? [] : ['has a "because" that its message does not say'])];
}
function toPointer(path) {
    return path.map((key) => `/${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(key)}`).join('');
}
/** Members under `properties`, also inside `allOf`. Alternatives are left out: another branch may well hold without a member. */
function propertyPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const { properties = {}, allOf = [] } = schema;
    const members = Object.entries(properties).flatMap(([key, member]) => [[...path, key], ...propertyPaths(member, [...path, key])]);
    return [...members, ...allOf.flatMap((entry) => propertyPaths(entry, path))];
}
function has(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return true;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && has(value[key], rest);
}
function without(value, path) {
    const [key = '', ...rest] = path;
    if (rest.length === 0)
        return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    return { ...value, [key]: without(value[key], rest) };
}
/** A source that nobody collects is never known: the rule would make every run undecided. */
function needFaults({ needs = [] }, sources) {
    return needs.filter((need) => !sources.includes(need)).map((need) => `needs "${need}", which is no source${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(need, sources)}`);
}
function pathFaults(rule, schemas) {
    const schema = schemas[rule.select];
    if (schema === undefined)
        return [
            `selects "${rule.select}", which no collector makes${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(rule.select, Object.keys(schemas))} All of them: weightseal policies kinds`,
        ];
    const named = [
        ...namedPaths(rule.when),
        ...namedPaths(rule.assert),
        ...celMembers(rule.cel),
        ...[...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messagePointers */ .ex)(rule), ...Object.keys(rule.because ?? {})].map((pointer) => pointer.split('/').slice(1)),
    ];
    if (rule.at !== undefined)
        named.push(rule.at.split('/').slice(1));
    const strange = named.filter((path) => !exists(schema, path)).map(toPointer);
    return [...new Set(strange)].map((pointer) => `names ${pointer}, which no subject of kind ${rule.select} has`);
}
/** Members of the subject that an expression names directly: `subject.ageDays`. */
function celMembers(cel) {
    return [...(cel ?? '').matchAll(/\bsubject\.([A-Za-z_]\w*)/g)].map((match) => [match[1] ?? '']);
}
const COMBINERS = ['allOf', 'anyOf', 'oneOf'];
const NESTED = ['not', 'if', 'then', 'else'];
/** Every member that a schema names, through `properties`, `required` and the combining keywords. */
function namedPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const members = Object.entries((schema['properties'] ?? {}));
    return [
        ...(schema['required'] ?? []).map((key) => [...path, key]),
        ...members.flatMap(([key, member]) => [[...path, key], ...namedPaths(member, [...path, key])]),
        ...COMBINERS.flatMap((keyword) => (schema[keyword] ?? []).flatMap((entry) => namedPaths(entry, path))),
        ...NESTED.flatMap((keyword) => namedPaths(schema[keyword], path)),
    ];
}
function exists(schema, path) {
    const [key, ...rest] = path;
    if (key === undefined || typeof schema !== 'object')
        return true;
    const { properties, additionalProperties } = schema;
    const member = properties?.[key];
    if (member !== undefined)
        return exists(member, rest);
    return additionalProperties !== false && properties === undefined;
}


/***/ }),

/***/ 33886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkedPack: () => (/* binding */ checkedPack),
  r: () => (/* binding */ loadPacks)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/generated/facts.js
var facts = __webpack_require__(41321);
// EXTERNAL MODULE: ./build/policy/builtin.js + 1 modules
var policy_builtin = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/policy/lint.js
var lint = __webpack_require__(73830);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/policy/profile.js
var policy_profile = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
;// CONCATENATED MODULE: ./build/policy/overrides.js




/**
 * Packs with the severities and enforcements of the layers above: those of packs (an organisation's), then those of the
 * repository, which may raise what an organisation has locked, and never lower it.
 *
 * @param own - of the repository's configuration.
 * @param profile - in which it is decided whether a rule runs that nobody names.
 * @throws {SealError} SETTINGS_INVALID - an unknown rule, a locked one that would be lowered, or one that cannot be changed.
 */
function withOverrides(packs, own, profile = 'baseline') {
    const layers = packs.flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ ...override, by: `pack ${id}` })));
    // What is locked comes first, whatever the order of the packs: everything after it is held against it.
    const inOrder = [...layers].sort((a, b) => Number(b.locked === true) - Number(a.locked === true));
    const all = [...inOrder, ...own.map((override) => ({ ...override, locked: false, by: 'policies.rules' }))];
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    for (const { rule, by } of all) {
        if (!ids.includes(rule))
            throw new errors/* SealError */.E('SETTINGS_INVALID', `${by} changes the rule ${rule}, which is in no pack in force${(0,suggest.didYouMean)(rule, ids)}`);
        if (rule.startsWith('WS-META-'))
            throw new errors/* SealError */.E('SETTINGS_INVALID', `${by} changes ${rule}: what Weightseal says about itself cannot be changed.`);
    }
    return packs.map((pack) => ({
        ...pack,
        rules: pack.rules.map((rule) => all
            .filter((each) => each.rule === rule.id)
            .reduce((before, layer) => change(before, { ...layer, raises: !(0,policy_profile/* runsIn */.U)(rule, profile) && layer.enforcement !== 'off' }), {
            rule,
            locked: undefined,
        }).rule),
    }));
}
/**
 * A parameter decides as much as a severity: those that a locked rule reads stay as the packs set them.
 *
 * @param params - of the repository's configuration, by pack.
 * @throws {SealError} SETTINGS_INVALID
 */
function checkLockedParams(packs, params) {
    const locked = new Map(packs.flatMap(({ id, overrides = [] }) => overrides.filter((each) => each.locked === true).map(({ rule }) => [rule, id])));
    for (const rule of packs.flatMap(({ rules }) => rules)) {
        const by = locked.get(rule.id);
        if (by === undefined)
            continue;
        const text = JSON.stringify([rule.when, rule.assert]);
        const anything = /\bparams\b/.test(rule.cel ?? '');
        const changed = Object.keys(params[rule.pack] ?? {}).find((name) => anything || text.includes(`"$param":"${name}"`));
        if (changed !== undefined)
            throw new errors/* SealError */.E('SETTINGS_INVALID', `policies.params sets ${rule.pack}.${changed}, which ${rule.id} reads; pack ${by} has locked that rule.`);
    }
}
function change({ rule, locked }, { severity, enforcement, reason, by, locked: locks, raises = false }) {
    const changed = {
        ...rule,
        ...(severity === undefined ? {} : { severity, packSeverity: rule.packSeverity ?? rule.severity }),
        ...(enforcement === undefined ? {} : { enforcement }),
        ...(reason === undefined ? {} : { overrideReason: reason }),
    };
    if (locked !== undefined && isLower(changed, rule))
        throw new errors/* SealError */.E('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}), which ${locked} has locked. It may only be raised here.`);
    if (reason === undefined && isLower(changed, rule) && !raises)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}) and gives no reason. Add one: { …, reason: why it is fine here }.`);
    return { rule: changed, locked: locks === true ? by : locked };
}
function isLower(after, before) {
    const weight = ({ enforcement }) => enforcement === undefined ? types/* ENFORCEMENTS */.w_.indexOf('warn') + 0.5 : types/* ENFORCEMENTS */.w_.indexOf(enforcement);
    return types/* SEVERITIES */.oC.indexOf(after.severity) > types/* SEVERITIES */.oC.indexOf(before.severity) || weight(after) < weight(before);
}
function describe({ severity, enforcement }) {
    return enforcement === undefined ? severity : `${severity}, ${enforcement}`;
}

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(42604);
;// CONCATENATED MODULE: ./build/policy/load.js







/**
 * The packs in force: the meta pack, the chosen built-in ones, then custom ones in order. A custom pack whose own tests
 * do not hold is refused, since nobody knows what it lets through.
 *
 * @param read - files of the trusted side that match a path, in which the last name may hold `*`.
 * @param remote - packs from elsewhere that are exactly those that were locked.
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
async function loadPacks({ packs, params, customPacks, profile = 'baseline', rules = [] }, read, remote = []) {
    const ids = [...new Set([policy_builtin/* META_PACK */.ER, ...packs])];
    const builtin = await Promise.all(ids.map((id) => (0,policy_builtin/* loadBuiltin */.YJ)(id, params[id] ?? {})));
    const custom = [];
    for (const pattern of customPacks) {
        const files = await read(pattern);
        if (files.length === 0)
            throw new errors/* SealError */.E('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(pattern)}, and no such file is where rules come from: the base branch of a pull request, else the work tree. Add it there; a pull request is judged by it after the merge.`);
        for (const file of files)
            custom.push(await loadCustom(file, params));
    }
    for (const file of remote)
        custom.push(await loadCustom(file, params));
    const all = [...builtin, ...custom];
    checkDistinct(all, params);
    checkLockedParams(all, params);
    const changed = withOverrides(all, rules, profile);
    const named = new Set([...rules, ...all.flatMap(({ overrides = [] }) => overrides)].map(({ rule }) => rule));
    return changed.map((pack) => ({ ...pack, rules: (0,policy_profile/* inProfile */.$)(pack, profile, named).rules }));
}
async function loadCustom(file, params) {
    const { compileAnyPack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = await checkedPack(file);
    return compileAnyPack(pack, params[pack.metadata.id] ?? {}, file.path);
}
/** @throws {SealError} PACK_INVALID - it cannot be read, or its own tests do not hold. */
async function checkedPack({ path, text }) {
    const { compileAnyPack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = (0,parse.parsePack)(text, path);
    const faults = (0,lint.lintPack)(await compileAnyPack(pack, {}, path), facts.KNOWN);
    if (faults.length > 0)
        throw new errors/* SealError */.E('PACK_INVALID', faults.map(({ rule, fault }) => `${path}: rule ${rule}: ${fault}`).join('\n'));
    return pack;
}
function checkDistinct(packs, params) {
    const ids = packs.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new errors/* SealError */.E('PACK_INVALID', `Two packs have the id "${twice}".`);
    const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id));
    const repeated = rules.find((id, index) => rules.indexOf(id) !== index);
    if (repeated !== undefined)
        throw new errors/* SealError */.E('PACK_INVALID', `Two packs have a rule ${repeated}. Give your own rules a prefix of your own, such as ACME-ML-001.`);
    const strange = Object.keys(params).find((id) => !ids.includes(id));
    if (strange !== undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `policies.params sets a parameter of the pack "${strange}", which is not in force; there are ${ids.join(', ')}.`);
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
/** @throws {SealError} SETTINGS_INVALID */
function parseLock(text, where) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonFile */ .O)(text, {
        where,
        command: 'weightseal policies lock',
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validatePoliciesLockV1 */ .nM,
    }).packs;
}
function renderLock(packs) {
    const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`;
}


/***/ }),

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PACK_BYTES: () => (/* binding */ MAX_PACK_BYTES),
/* harmony export */   parsePack: () => (/* binding */ parsePack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);



const MAX_PACK_BYTES = 256 * 1024;
/**
 * Reads a pack that anyone may have written.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
function parsePack(text, where) {
    const pack = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({ text, where, validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePolicyPackV1 */ .ti, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value;
    const ids = pack.rules.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `${where}: rule id ${twice} stands twice; every rule has an id of its own.`);
    return pack;
}


/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobId: () => (/* binding */ blobId),
/* harmony export */   localGit: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
];
/** @param folder - anywhere in the work tree. */
function localGit(folder) {
    const run = (args) => runGit(folder, args);
    return {
        show: async (ref, path) => {
            const found = await run(['ls-tree', '-z', checkedRef(ref), '--', path]);
            const blob = parseTree(found)[0];
            if (blob === undefined || blob.path !== path || !blob.mode.startsWith('100'))
                return undefined;
            return run(['cat-file', 'blob', blob.blob]);
        },
        blob: (id) => run(['cat-file', 'blob', checkedRef(id)]),
        resolve: async (ref) => text(await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])),
        parents: async (commit) => {
            const header = (await run(['cat-file', 'commit', checkedRef(commit)])).toString('utf8').split('\n\n')[0] ?? '';
            return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
        },
        tree: async (ref) => parseTree(await run(['ls-tree', '-r', '-l', '-z', checkedRef(ref)])),
        uncommitted: async () => parseStatus(readable(await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames']))),
        has: async (commit) => {
            const here = await run(['cat-file', '-e', `${checkedRef(commit)}^{commit}`]).then(() => true, () => false);
            return here || (text(await run(['rev-parse', '--is-shallow-repository'])) === 'true' ? 'unknown' : false);
        },
        remote: async (name) => text(await run(['remote', 'get-url', checkedRef(name)])),
        top: async () => text(await run(['rev-parse', '--show-toplevel'])),
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
/** A name that git could take for a flag never reaches it. */
function checkedRef(ref) {
    if (ref.startsWith('-') || ref === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
    return ref;
}
/**
 * `mode type blob size\tpath`, NUL between entries; the size is absent without `-l`.
 *
 * @throws {SealError} NAME_INVALID - a path is not UTF-8: another file could take its place in every later comparison.
 */
function parseTree(output) {
    return readable(output)
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , blob = '', size = '0'] = line.slice(0, tab).split(/ +/);
        return { path: line.slice(tab + 1), blob, mode, size: Number(size) || 0 };
    });
}
/** `XY path`, NUL between entries; a D in the last of the two columns that is set means that the file is gone. */
function parseStatus(output) {
    const entries = output.split('\0').filter((entry) => entry !== '');
    const gone = (entry) => entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' ');
    const path = (entry) => entry.slice(3);
    return { changed: entries.filter((entry) => !gone(entry)).map(path), deleted: entries.filter(gone).map(path) };
}
function readable(output) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(output);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('NAME_INVALID', 'A file name in the commit is not UTF-8; rename it (git ls-tree -r HEAD shows it in quotes).', {
            cause,
        });
    }
}
function runGit(folder, args) {
    const env = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...SAFE, ...args], { cwd: folder, env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitError(args, stderr.toString('utf8'), error));
        });
    });
}
function gitError(args, stderr, cause) {
    const [reason = cause.message] = stderr
        .trim()
        .split('\n')
        .filter((line) => line !== '');
    const hint = /dubious ownership/.test(stderr)
        ? ' Run "git config --global --add safe.directory" for this folder, as the message of git says.'
        : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}
/** Git's name for content, in repositories that use SHA-1. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   PI: () => (/* binding */ DEFAULT_PACKS),
/* harmony export */   RK: () => (/* binding */ declarationsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49288);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1842);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97201);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60168);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38424);






/** Packs that run when the configuration chooses none. */
const DEFAULT_PACKS = [
    'integrity',
    'signing',
    'pipeline',
    'secrets',
    'repository',
    'serving',
    'data',
    'monitoring',
    'versioning',
    'training',
    'aws',
    'azure',
    'gcp',
];
/**
 * One checked `Settings` from what was given and what the trusted configuration says. Input before environment before
 * configuration before default.
 *
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what it may be.
 */
function resolveSettings(given, config) {
    const choose = (name, allowed, configured, preset) => (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(name, given(name), allowed) ?? configured ?? preset;
    return {
        path: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)('path', given('path')),
        models: (config?.models ?? []).map((model) => ({ ...model, path: (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(model.path) })),
        discover: config?.discover ?? true,
        ignorePaths: [
            ...(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(given('ignore-paths')).map((path) => (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)('ignore-paths', path) ?? '.'),
            ...(config?.ignorePaths ?? []).map(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0),
        ],
        packs: config?.policies?.packs ?? [...DEFAULT_PACKS, ...(config?.approvals === undefined ? [] : ['approvals'])],
        params: byPack(config?.policies?.params ?? {}),
        profile: choose('profile', _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .PROFILES */ .jI, config?.policies?.profile, 'baseline'),
        rules: Object.entries(config?.policies?.rules ?? {}).map(([rule, change]) => ({ rule, ...change })),
        customPacks: (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_2__.localPacks)(config?.policies?.custom),
        remotePacks: remotePacks(config),
        sarif: [...(config?.policies?.sarif ?? []), ...(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(given('sarif'))],
        scanners: config?.policies?.scanners ?? [],
        declarations: declarationsOf(config),
        deployment: {
            discover: config?.deployment?.discover ?? true,
            ignorePaths: (config?.deployment?.ignorePaths ?? []).map(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0),
            plans: [...(config?.deployment?.plans ?? []), ...(0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(given('plans'))],
        },
        signing: config?.signing ?? {},
        expectedIdentity: expectedIdentity(config?.signing?.identity),
        failOnSeverity: severity(given('fail-on-severity') || config?.failOnSeverity) ?? 'high',
        warnOnly: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('warn-only', given('warn-only')) ?? config?.warnOnly ?? false,
        comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
        uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
        showSummary: (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('show-summary', given('show-summary')) ?? config?.showSummary ?? true,
    };
}
/** Files that the configuration names as declarations, those of models with the model's name and folder. */
function declarationsOf(config) {
    const ofModels = (config?.models ?? []).flatMap(({ name, path, declarations = [] }) => declarations.map((file) => ({ path: file, model: name ?? (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(path), folder: (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(path) })));
    return [...ofModels, ...(config?.declarations ?? []).map((path) => ({ path }))];
}
function remotePacks(config) {
    const entries = (config?.policies?.custom ?? []).filter(_remote_pack_js__WEBPACK_IMPORTED_MODULE_2__.isRemote);
    return entries.map((entry) => (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_2__.toRemotePack)(typeof entry === 'string' ? { source: entry } : entry, (identity) => policyOf(identity, 'policies.custom')));
}
function expectedIdentity(identity) {
    return identity && policyOf(identity, 'signing.identity');
}
/** The same as flags of `weightseal verify` would say, in the names of the configuration. */
function policyOf(identity, where) {
    const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    try {
        return (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)((name) => identity[camel(name)]).policy;
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`, { cause });
    }
}
function byPack(params) {
    const packs = {};
    for (const [key, value] of Object.entries(params)) {
        const [pack = '', name = ''] = key.split('.');
        packs[pack] = { ...packs[pack], [name]: value };
    }
    return packs;
}
/** `moderate` is what dependency-review-action calls medium. */
function severity(value) {
    if (value === undefined || value === '')
        return undefined;
    return (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('fail-on-severity', value === 'moderate' ? 'medium' : value, _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC);
}


/***/ })

};
