export const id = 8421;
export const ids = [8421];
export const modules = {

/***/ 86985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ boundedRe2),
/* harmony export */   w: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62821);

/**
 * Compiles a regular expression of a pack with RE2, which runs in linear time, because a pack may be hostile. RE2 rejects
 * look-around and back-references.
 *
 * `toString` must differ for each pattern: ajv caches compiled patterns by it, and would otherwise use the first pattern
 * for every pattern of a schema.
 */
function re2(pattern, flags = '') {
    return matcher(_bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern), pattern, flags);
}
function matcher(compiled, pattern, flags) {
    return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` };
}
/** The most instructions that the patterns of a pack compile to, which take about 250 bytes each. */
const MAX_INSTRUCTIONS = 400_000;
/**
 * Returns a compiler as {@link re2} for all patterns of a pack. Repetitions multiply the size of a pattern, so that few characters can
 * exhaust the memory.
 */
function boundedRe2() {
    let left = MAX_INSTRUCTIONS;
    const compile = (pattern, flags = '') => {
        const compiled = _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
        left -= compiled.re2().prog.numInst();
        if (left < 0)
            throw new Error(`the patterns of the pack are too large; at ${JSON.stringify(pattern.slice(0, 60))} they exceed the limit`);
        return matcher(compiled, pattern, flags);
    };
    return Object.assign(compile, { code: re2.code });
}
/** The name of the engine in code that is generated at build time. */
re2.code = 're2';


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

/***/ 14018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ TRUSTED_TRIGGERS),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   TJ: () => (/* binding */ fromRepository),
/* harmony export */   ZM: () => (/* binding */ describeFaults),
/* harmony export */   eh: () => (/* binding */ identityFaults),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/* unused harmony export issuerOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_regexp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86985);


const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Events that only people and programs with write access to the repository can cause, or that GitHub causes at a time that its default
 * branch names. All others, such as comments, issues, stars, forks, and what follows from a pull request, can be caused by people without it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const TRUSTED_TRIGGERS = [
    'branch_protection_rule',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'public',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
];
/** Returns every mismatch between a signer and the policy. A missing claim is a mismatch. Pure. */
function identityFaults(policy, { san, claims }) {
    const faults = [];
    const exact = (what, expected, found) => {
        if (expected !== undefined && expected !== found)
            faults.push({ what, expected, found });
    };
    exact('issuer', policy.issuer, claims.issuer);
    exact('identity', policy.identity, san);
    const pattern = policy.identityPattern;
    if (pattern !== undefined && (san === undefined || !anchored(pattern).test(san)))
        faults.push({ what: 'identity', expected: `a match of ${pattern}`, found: san });
    exact('repository', asciiLowerCase(policy.repository), asciiLowerCase(pathOf(claims.repositoryUri)));
    exact('repository id', policy.repositoryId, claims.repositoryId);
    exact('ref', policy.ref, claims.ref);
    exact('trigger', policy.trigger, claims.trigger);
    exact('runner', policy.runner, claims.runner);
    exact('workflow', policy.workflowRef, pathOf(claims.workflowUri));
    exact('commit', policy.commit, claims.commit);
    if (policy.branchOrTag === true && !/^refs\/(heads|tags)\//.test(claims.ref ?? ''))
        faults.push({ what: 'ref', expected: 'a branch or tag', found: claims.ref });
    if (policy.triggers !== undefined && (claims.trigger === undefined || !policy.triggers.includes(claims.trigger)))
        faults.push({ what: 'trigger', expected: 'an event that requires write access (or name it with --trigger)', found: claims.trigger });
    return faults;
}
function describeFaults(faults) {
    return faults.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found ?? 'none in the certificate'}`).join('; ');
}
/** Lowers A to Z only: GitHub ignores the case of those, and Unicode also lowers the Kelvin sign to k. */
function asciiLowerCase(text) {
    return text?.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Returns the path of a URI: `acme/models` for `https://github.com/acme/models`. */
function pathOf(uri) {
    return uri === undefined ? undefined : /^https:\/\/[^/]+\/(.+)$/.exec(uri)?.[1];
}
/** @throws {SealError} USAGE - the pattern is not valid RE2 syntax. */
function anchored(pattern) {
    try {
        (0,_core_regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .re2 */ .w)(pattern); // compiled alone first, so an unbalanced bracket cannot close the group below
        return (0,_core_regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .re2 */ .w)(`^(?:${pattern})$`);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--certificate-identity-pattern ${JSON.stringify(pattern)} is not a valid RE2 pattern.`, { cause });
    }
}
/** Logins of Enterprise Managed Users end with an underscore and the short code of their enterprise. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,38})?\/[A-Za-z0-9._-]{1,100}$/;
const GITHUB_SERVER = 'https://github.com';
const ENTERPRISE_ISSUER = '/_services/token';
const RESIDENT_ISSUER = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/;
const RESIDENT_SERVER = /^https:\/\/[a-z0-9-]+\.ghe\.com$/;
/**
 * Returns the GitHub server whose runs an issuer certifies. The issuer of an Enterprise Server and that of an enterprise with data
 * residency contain the address of the server; an enterprise on github.com can append its name to GitHub's issuer.
 */
function serverOf(issuer) {
    if (issuer?.endsWith(ENTERPRISE_ISSUER))
        return issuer.slice(0, -ENTERPRISE_ISSUER.length);
    const resident = RESIDENT_ISSUER.exec(issuer ?? '')?.[1];
    return resident === undefined ? GITHUB_SERVER : `https://${resident}`;
}
/** Returns the issuer of a server's tokens. An enterprise on github.com may have another, which only its certificates show. */
function issuerOf(server) {
    if (server === GITHUB_SERVER)
        return GITHUB_ISSUER;
    return RESIDENT_SERVER.test(server) ? server.replace('https://', 'https://token.actions.') : `${server}${ENTERPRISE_ISSUER}`;
}
/**
 * Returns the policy of `--from-repo OWNER/REPO`: GitHub's issuer, and any workflow of that repository that ran there, on a
 * branch or tag, and that only people with write access can start.
 *
 * @throws {SealError} USAGE
 */
function fromRepository(repository, server = GITHUB_SERVER) {
    if (!REPOSITORY.test(repository))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--from-repo: expected OWNER/REPO, found ${JSON.stringify(repository)}.`);
    const literal = (text) => text.replace(/[.:-]/g, '\\$&');
    return {
        issuer: issuerOf(server),
        identityPattern: `${literal(server)}/(?i:${literal(repository)})/\\.github/workflows/[^@/]+@refs/(?:heads|tags)/.+`,
        repository,
        triggers: TRUSTED_TRIGGERS,
        branchOrTag: true,
    };
}


/***/ }),

/***/ 31596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

const MAX_QUOTED = 200;
/** Formats an untrusted value for a message. Strings are cut after 200 characters. */
function quoted(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value);
    if (value === null || typeof value === 'number' || typeof value === 'boolean')
        return (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value);
    return value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : 'an object';
}


/***/ }),

/***/ 68737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ newestKey),
/* harmony export */   Dd: () => (/* binding */ MAX_TRUST_ROOT_DAYS),
/* harmony export */   ID: () => (/* binding */ isCoveredBy),
/* harmony export */   Pf: () => (/* binding */ MAX_TRUST_ROOT_BYTES),
/* harmony export */   TZ: () => (/* binding */ staleness),
/* harmony export */   m0: () => (/* binding */ requireDigest),
/* harmony export */   pF: () => (/* binding */ vouchedRoot),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot),
/* harmony export */   xi: () => (/* binding */ trustRootDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52853);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73224);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31596);






const MAX_TRUST_ROOT_BYTES = 4 * 1024 * 1024;
/**
 * Parses a Sigstore trusted root that a user supplied. Rejects a key without the start of its validity, because it would be
 * valid at any time.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
function parseTrustedRoot(json, where) {
    let root;
    try {
        root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(json);
    }
    catch (cause) {
        throw invalid(where, `not a Sigstore trusted root (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)})`, cause);
    }
    const { certificateAuthorities, tlogs, ctlogs, timestampAuthorities } = root;
    if (certificateAuthorities.length === 0)
        throw invalid(where, 'it lists no certificate authority');
    checkAuthorities('certificateAuthorities', certificateAuthorities, where);
    checkAuthorities('timestampAuthorities', timestampAuthorities, where);
    checkLogs('tlogs', tlogs, where);
    checkLogs('ctlogs', ctlogs, where);
    return root;
}
function checkAuthorities(name, authorities, where) {
    authorities.forEach(({ certChain, validFor }, index) => {
        if ((certChain?.certificates.length ?? 0) === 0)
            throw invalid(where, `/${name}/${index} contains no certificate`);
        if (validFor?.start === undefined)
            throw invalid(where, `/${name}/${index}/validFor/start is missing`);
    });
}
function checkLogs(name, logs, where) {
    logs.forEach(({ publicKey }, index) => {
        if (publicKey?.rawBytes === undefined)
            throw invalid(where, `/${name}/${index}/publicKey/rawBytes is missing`);
        if (publicKey.validFor?.start === undefined)
            throw invalid(where, `/${name}/${index}/publicKey/validFor/start is missing`);
    });
}
function invalid(where, what, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('TRUST_ROOT_INVALID', `${where}: ${what}. Do not verify with it; get a new copy from the operator of the instance.`, {
        cause,
    });
}
/** Returns the SHA-256 over the canonical JSON of a trusted root, hex: the value of `--trusted-root-digest`. */
function trustRootDigest(json) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(json)).digest('hex');
}
/** Returns the latest start of a key's validity, ISO 8601. The root is not older than that. */
function newestKey({ certificateAuthorities, tlogs, ctlogs, timestampAuthorities }) {
    const starts = [...certificateAuthorities, ...timestampAuthorities].map(({ validFor }) => validFor?.start);
    const logs = [...tlogs, ...ctlogs].map(({ publicKey }) => publicKey?.validFor?.start);
    return [...starts, ...logs]
        .flatMap((start) => (start === undefined ? [] : [start.toISOString()]))
        .sort()
        .at(-1);
}
/**
 * Selects the trust root for a seal that contains one. The creator of the seal chose that root, so it is used only if the
 * user gave its digest. If all its keys are in the known root, the known root is used.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - its digest differs. TRUST_ROOT_UNAVAILABLE - it is neither pinned nor known.
 */
function vouchedRoot({ json, name }, { digest, known }) {
    const root = parseTrustedRoot(json, 'the trust root in the seal');
    requireDigest(json, digest, 'The trust root in the seal');
    if (digest !== undefined)
        return { root, json, from: 'seal', name: `in the seal, with the digest ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .V)(digest)} that was given` };
    if (isCoveredBy(root, known.root))
        return known;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('TRUST_ROOT_UNAVAILABLE', `The seal contains an unknown trust root, which its creator chose and calls ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(name)}. Pass the root of the instance as --trusted-root FILE, or the digest that its operator publishes as --trusted-root-digest (this root has ${trustRootDigest(json)}).`);
}
/**
 * Fails when the digest of a trust root differs from the given one.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
function requireDigest(json, digest, what) {
    const own = trustRootDigest(json);
    if (digest !== undefined && digest !== own)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('TRUST_ROOT_INVALID', `${what} has the digest ${own}; expected ${digest} (--trusted-root-digest).`);
}
/** Tells whether every key of one root is in another, so the other can replace it. */
function isCoveredBy(inner, outer) {
    const known = new Set(keysOf(outer));
    return keysOf(inner).every((key) => known.has(key));
}
function keysOf({ certificateAuthorities, tlogs, ctlogs, timestampAuthorities }) {
    const chain = (kind, { certChain }) => `${kind}:${(certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes).toString('base64')).join(',')}`;
    const log = (kind, { publicKey }) => `${kind}:${Buffer.from(publicKey?.rawBytes ?? []).toString('base64')}`;
    return [
        ...certificateAuthorities.map((authority) => chain('ca', authority)),
        ...timestampAuthorities.map((authority) => chain('tsa', authority)),
        ...tlogs.map((instance) => log('tlog', instance)),
        ...ctlogs.map((instance) => log('ctlog', instance)),
    ];
}
/** Default maximum age of a trust root that has a date. */
const MAX_TRUST_ROOT_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Returns why a trust root is too old to use, or `undefined`.
 *
 * @param maxAgeDays - limit for a root with a date; with `demanded`, a root without a date fails too.
 * @param now - milliseconds since 1970.
 */
function staleness({ asOf, expires, name }, { maxAgeDays, demanded, now }) {
    if (expires !== undefined && now > Date.parse(expires))
        return `the trust root (${name}) expired on ${expires.slice(0, 10)}`;
    if (asOf === undefined)
        return demanded ? `the trust root (${name}) has no date, but a maximum age is required` : undefined;
    const ageDays = (now - Date.parse(asOf)) / DAY_MS;
    if (!(ageDays >= -1))
        return `the trust root (${name}) has a date in the future (${asOf})`;
    return ageDays > maxAgeDays
        ? `the trust root (${name}) of ${asOf.slice(0, 10)} is ${Math.floor(ageDays)} days old, more than ${maxAgeDays}`
        : undefined;
}


/***/ }),

/***/ 38424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ IDENTITY_NAMES),
/* harmony export */   D7: () => (/* binding */ INSTANCE_NAMES),
/* harmony export */   Hp: () => (/* binding */ instancePlan),
/* harmony export */   I_: () => (/* binding */ trustPlan),
/* harmony export */   LI: () => (/* binding */ PIN_NAMES),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* unused harmony exports ROOT_NAMES, rootPlan */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14018);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68737);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19511);




const IDENTITY_NAMES = [
    'certificate-identity',
    'certificate-identity-pattern',
    'certificate-oidc-issuer',
    'from-repo',
    'repository',
    'repository-id',
    'ref',
    'trigger',
    'runner',
    'workflow-ref',
    'commit',
];
const PIN_NAMES = [
    'certificate-chain',
    'certificate-fingerprint',
    'certificate-san',
    'certificate-subject',
    'certificate-spki',
];
const INSTANCE_NAMES = ['trusted-root', 'trust-config', 'tuf-mirror', 'tuf-root'];
/** Options that only keyless verification reads. */
const ROOT_NAMES = [
    ...INSTANCE_NAMES,
    'trusted-root-digest',
    'trusted-root-date',
    'trust-root-max-age',
    'allow-stale-trust-root',
];
/**
 * Resolves the expected signer from flags or inputs of the same names.
 *
 * @throws {SealError} USAGE - no signer is given, two methods are mixed, or a keyless identity is incomplete.
 */
function trustPlan(inputs) {
    const used = (names) => names.filter((name) => inputs(name));
    const [keyless, pins, key] = [used(IDENTITY_NAMES), used(PIN_NAMES), used(['public-key'])];
    const groups = [keyless, pins, key].filter((names) => names.length > 0);
    if (groups.length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `${groups.map(([name]) => `--${name}`).join(' and ')} belong to different methods. Pass only the options of the expected method; signatures of other methods are rejected.`);
    if (groups.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', SIGNER_MISSING);
    const [foreign] = keyless.length > 0 ? [] : used(ROOT_NAMES);
    if (foreign !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--${foreign} is an option of Sigstore; a signature with a ${key.length > 0 ? 'key' : 'certificate'} needs no trust root. Remove it.`);
    if (key.length > 0)
        return { method: 'key', publicKey: inputs('public-key') ?? '' };
    return pins.length > 0 ? certificatePlan(inputs) : { method: 'sigstore', ...identityOf(inputs), root: rootPlan(inputs) };
}
const SIGNER_MISSING = `Specify the expected signer; a signature by an arbitrary signer proves nothing.
  keyless      --from-repo OWNER/REPO, or --certificate-identity ID --certificate-oidc-issuer URL
  key          --public-key FILE
  certificate  --certificate-chain FILE, and one of --certificate-fingerprint, --certificate-san, --certificate-subject, --certificate-spki`;
function certificatePlan(inputs) {
    const chain = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(inputs('certificate-chain'));
    const pin = {
        fingerprint: inputs('certificate-fingerprint'),
        san: inputs('certificate-san'),
        subject: inputs('certificate-subject'),
        spki: inputs('certificate-spki'),
    };
    if (chain.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--certificate-chain FILE is required: the certificates (PEM) of the issuers of the signing certificate.');
    if (Object.values(pin).every((value) => value === undefined))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', 'A chain alone accepts every certificate of its issuer. Also pass --certificate-fingerprint, --certificate-san, --certificate-subject or --certificate-spki.');
    return { method: 'certificate', chain, pin };
}
/**
 * Resolves the accepted signer of keyless signatures.
 *
 * @throws {SealError} USAGE
 */
function identityOf(inputs) {
    const from = inputs('from-repo');
    const defaults = from === undefined ? undefined : (0,_domains_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .fromRepository */ .TJ)(from, (0,_domains_signing_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .serverOf */ .FN)(inputs('certificate-oidc-issuer')));
    const identity = inputs('certificate-identity');
    const identityPattern = inputs('certificate-identity-pattern');
    if (identity !== undefined && identityPattern !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--certificate-identity and --certificate-identity-pattern are mutually exclusive; pass one of them.');
    const issuer = inputs('certificate-oidc-issuer') ?? defaults?.issuer;
    if ((identity ?? identityPattern ?? defaults) === undefined || issuer === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', 'Keyless verification requires an identity and its issuer. Pass --certificate-identity (or --certificate-identity-pattern) and --certificate-oidc-issuer, or --from-repo OWNER/REPO.');
    const named = identity === undefined && identityPattern === undefined ? { identityPattern: defaults?.identityPattern } : { identity, identityPattern };
    const trigger = inputs('trigger');
    const policy = {
        ...named,
        issuer,
        repository: inputs('repository') ?? defaults?.repository,
        repositoryId: inputs('repository-id'),
        ref: inputs('ref'),
        trigger,
        runner: inputs('runner'),
        workflowRef: inputs('workflow-ref'),
        commit: inputs('commit'),
        triggers: trigger === undefined ? defaults?.triggers : undefined,
        branchOrTag: inputs('ref') === undefined && trigger === undefined ? defaults?.branchOrTag : undefined,
    };
    return { policy, assumed: defaults === undefined ? [] : assumptions(policy, inputs) };
}
function assumptions(policy, inputs) {
    const unless = (name, text) => (inputs(name) === undefined ? [text] : []);
    return [
        ...unless('certificate-oidc-issuer', `issuer ${policy.issuer}`),
        ...unless('repository', `source repository ${policy.repository}`),
        ...((policy.identity ?? inputs('certificate-identity-pattern')) === undefined
            ? [`any workflow of that repository, on any branch or tag`]
            : []),
        ...(policy.triggers === undefined ? [] : ['started by an event that requires write access']),
    ];
}
/** @throws {SealError} USAGE */
function rootPlan(inputs) {
    const age = inputs('trust-root-max-age');
    if (age !== undefined && !/^[0-9]{1,5}$/.test(age))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--trust-root-max-age: expected a number of days, found ${JSON.stringify(age)}.`);
    const digest = inputs('trusted-root-digest')
        ?.replace(/^sha256:/, '')
        .toLowerCase();
    if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--trusted-root-digest: expected 64 hex digits, as in the command that "weightseal release" prints.');
    return {
        instance: instancePlan(inputs),
        offline: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('offline', inputs('offline')) ?? false,
        digest,
        maxAgeDays: age === undefined ? _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TRUST_ROOT_DAYS */ .Dd : Number(age),
        ageDemanded: age !== undefined,
        allowStale: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('allow-stale-trust-root', inputs('allow-stale-trust-root')) ?? false,
    };
}
/** @throws {SealError} USAGE */
function instancePlan(inputs) {
    const [path, config, mirror, rootPath] = INSTANCE_NAMES.map((name) => inputs(name));
    if ([path, config, mirror].filter((value) => value !== undefined).length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--trusted-root, --trust-config and --tuf-mirror are mutually exclusive; pass one.');
    if ((mirror === undefined) !== (rootPath === undefined))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--tuf-mirror URL and --tuf-root FILE must be used together: the first root.json of a repository must come from a trusted source.');
    const asOf = rootDate(inputs('trusted-root-date'));
    if (asOf !== undefined && path === undefined && config === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--trusted-root-date is the date of a --trusted-root or --trust-config file; pass that file.');
    if (path !== undefined)
        return { kind: 'trusted-root', path, asOf };
    if (config !== undefined)
        return { kind: 'trust-config', path: config, asOf };
    return mirror === undefined ? { kind: 'unsaid' } : { kind: 'tuf', mirror, rootPath: rootPath ?? '' };
}
/** @throws {SealError} USAGE */
function rootDate(text) {
    if (text === undefined)
        return undefined;
    const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(time))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--trusted-root-date: expected YYYY-MM-DD, found ${JSON.stringify(text)}.`);
    return new Date(time).toISOString();
}


/***/ })

};
