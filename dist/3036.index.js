export const id = 3036;
export const ids = [3036];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


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

/***/ 57590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ VERIFY_FLAGS),
  M: () => (/* binding */ verifySigned)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(16353);
// EXTERNAL MODULE: ./build/core/suggest.js
var suggest = __webpack_require__(57980);
// EXTERNAL MODULE: ./build/core/tiers.js
var tiers = __webpack_require__(8423);
;// CONCATENATED MODULE: ./build/settings/demands.js




/** Options of what a verifier demands in addition to the expected signer. */
const DEMAND_NAMES = [
    'require',
    'accept',
    'name',
    'model-version',
    'min-version',
    'environment',
    'signed-after',
    'max-age',
    'min-tier',
];
const REQUIRABLE = ['provenance', 'approvals', 'vsa', 'scan'];
const ACCEPTABLE = ['approvals', 'vsa', 'scan', 'manifest'];
/**
 * Reads the demands from flags or inputs of the same names.
 *
 * @throws {SealError} USAGE
 */
function demandsOf(inputs) {
    const days = inputs('max-age');
    if (days !== undefined && !/^[0-9]{1,5}$/.test(days))
        throw new errors/* SealError */.EM('USAGE', `--max-age: expected a number of days, found ${JSON.stringify(days)}.`);
    const tier = inputs('min-tier');
    if (tier !== undefined && !(0,tiers/* isTier */.zl)(tier))
        throw new errors/* SealError */.EM('USAGE', `--min-tier: expected ${tiers/* TIERS */.iB.join(', ')}, found ${JSON.stringify(tier)}.`);
    const minVersion = inputs('min-version');
    if (minVersion !== undefined && parse(minVersion, { loose: true }) === null)
        throw new errors/* SealError */.EM('USAGE', `--min-version: expected a semantic version, such as 1.4.0, found ${JSON.stringify(minVersion)}.`);
    return {
        require: kinds('require', inputs('require'), REQUIRABLE),
        accept: kinds('accept', inputs('accept'), ACCEPTABLE),
        name: inputs('name'),
        version: inputs('model-version'),
        minVersion,
        environment: inputs('environment'),
        signedAfter: timeOf(inputs('signed-after')),
        maxAgeDays: days === undefined ? undefined : Number(days),
        minTier: tier,
    };
}
function kinds(name, text, known) {
    const words = (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
    if (text !== undefined && words.length === 0)
        throw new errors/* SealError */.EM('USAGE', `--${name}: expected ${known.join(', ')}, found nothing.`);
    const other = words.find((word) => !known.includes(word));
    if (other !== undefined)
        throw new errors/* SealError */.EM('USAGE', `--${name}: expected ${known.join(', ')}, found ${JSON.stringify(other)}${(0,suggest.didYouMean)(other, known)}.`);
    return words;
}
/** Accepts a day, or a time with its zone: without one, a time would depend on the machine. */
function timeOf(text) {
    if (text === undefined)
        return undefined;
    const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
    const time = isTime ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        throw new errors/* SealError */.EM('USAGE', `--signed-after: expected YYYY-MM-DD or a time such as 2026-11-30T12:00:00Z, found ${JSON.stringify(text)}.`);
    return new Date(time).toISOString();
}

// EXTERNAL MODULE: ./build/settings/inputs.js
var inputs = __webpack_require__(19511);
// EXTERNAL MODULE: ./build/settings/trust-plan.js
var trust_plan = __webpack_require__(38424);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/documents/yaml.js
var yaml = __webpack_require__(67950);
// EXTERNAL MODULE: ./build/generated/validators.js
var validators = __webpack_require__(29071);
;// CONCATENATED MODULE: ./build/settings/verify-policy.js




const MAX_POLICY_BYTES = 64 * 1024;
/** Options that add to a policy. Every other one of the signer, the trust root or the files could weaken it. */
const ADDING = [
    'require',
    ...['name', 'model-version', 'min-version', 'environment', 'signed-after', 'max-age', 'min-tier'],
    ...['repository-id', 'commit', 'workflow-ref', 'runner', 'offline', 'require-content'],
];
/** Options that say where to find what the policy expects. */
const PLACES = [
    'trusted-root',
    'trust-config',
    'tuf-mirror',
    'tuf-root',
    'trusted-root-date',
    'public-key',
    'certificate-chain',
    'seal',
    'signature',
    'json',
    'quiet',
];
/** Members that name the signer. Without one, the flags do. */
const SIGNER = [
    'from-repo',
    'certificate-identity',
    'certificate-identity-pattern',
    'certificate-fingerprint',
    'certificate-san',
    'certificate-subject',
    'certificate-spki',
];
/**
 * Combines a policy file with flags or inputs. A flag cannot weaken the policy: it may add a demand, and where both give a value, it must be
 * the same.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} USAGE
 */
function withPolicy(inputs, text, where) {
    const { value, position } = (0,yaml/* readYaml */.g)({
        text,
        where,
        validate: validators/* validateVerifyPolicyV1 */.h6,
        code: 'USAGE',
        maxBytes: MAX_POLICY_BYTES,
    });
    const values = new Map(Object.entries(value)
        .filter(([member]) => member !== 'version')
        .map(([member, found]) => [flagOf(member), { text: Array.isArray(found) ? found.join('\n') : (0,to_text/* toText */.f)(found), member }]));
    const namesSigner = SIGNER.some((name) => values.has(name));
    const mayAdd = (name) => ADDING.includes(name) || PLACES.includes(name) || (!namesSigner && !WEAKENING.includes(name));
    return (name) => {
        const [flag, policy] = [inputs(name), values.get(name)];
        if (name === 'require')
            return [policy?.text, flag].filter(Boolean).join('\n') || undefined;
        if (policy === undefined && flag !== undefined && !mayAdd(name))
            throw new errors/* SealError */.EM('USAGE', `--${name} could weaken ${where}. Set ${memberOf(name)} there, or remove the flag.`);
        if (policy !== undefined && flag !== undefined && flag !== policy.text) {
            const { line, column } = position(`/${policy.member}`);
            throw new errors/* SealError */.EM('USAGE', `${where}:${line}:${column}: ${policy.member} is ${JSON.stringify(policy.text)}, and --${name} is ${JSON.stringify(flag)}. Remove the flag, or change the policy.`);
        }
        return policy?.text ?? flag;
    };
}
/** Options that accept more, with any signer. */
const WEAKENING = [
    ...['accept', 'ignore-unsigned-files', 'ignore-path', 'only', 'allow-stale-trust-root', 'trust-root-max-age', 'trusted-root-digest'],
];
/** Returns the flag of a member: `minVersion` is `--min-version`. */
function flagOf(member) {
    return member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function memberOf(flag) {
    return flag.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./build/commands/sign/run.js
var run = __webpack_require__(19252);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/domains/signing/bundle.js
var signing_bundle = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/domains/signing/quoted.js
var quoted = __webpack_require__(31596);
;// CONCATENATED MODULE: ./build/domains/signing/demands.js



const NO_DEMANDS = { require: [], accept: [] };
/** Returns every demand that is not met, in a sentence each. What cannot be determined is not met. Pure. */
function unmetDemands(demands, verified) {
    return [
        ...requiredStatements(demands, verified),
        ...refusedStatements(demands, verified),
        ...modelDemands(demands, verified.manifest),
        ...timeDemands(demands, verified),
        ...environmentDemand(demands, verified.signer),
        ...tierDemand(demands, verified.statements),
    ].map((text) => `${text}.`);
}
function requiredStatements({ require, accept }, { manifest, statements }) {
    return require.flatMap((kind) => {
        const found = statements.filter((each) => each.kind === kind);
        if (found.length === 0)
            return [
                manifest === undefined ? `${kind} is required, and only a seal contains it: pass --seal` : `The seal contains no ${kind} statement`,
            ];
        if (kind === 'provenance')
            return uncovered(found, manifest);
        const bad = kind === 'scan' && !accept.includes('scan') ? found.find(({ clean }) => clean !== true) : undefined;
        return bad === undefined ? [] : [`The scan is not clean and complete: ${bad.says}`];
    });
}
/** Provenance of an earlier version names the first 1,022 files only. */
function uncovered(found, manifest) {
    const digests = new Set(found.flatMap(({ subjects }) => subjects.map((subject) => subject?.digest?.['sha256'])));
    const missing = (manifest?.files ?? []).filter(({ sha256 }) => !digests.has(sha256));
    const [first] = missing;
    return first === undefined ? [] : [`The provenance does not cover ${missing.length} files, such as ${(0,quoted/* quoted */.T)(first.path)}`];
}
function refusedStatements({ accept }, { statements }) {
    return statements
        .filter(({ kind, refusal }) => refusal !== undefined && !accept.includes(kind))
        .map(({ kind, says, refusal }) => `The ${kind} statement says "${says}": ${refusal}. Accept it with --accept ${kind}`);
}
function modelDemands({ name, version, minVersion }, manifest) {
    if (name === undefined && version === undefined && minVersion === undefined)
        return [];
    if (manifest === undefined)
        return ['The name and version of the model are in a seal only: pass --seal'];
    const { model } = manifest;
    return [
        ...(name === undefined || name === model.name ? [] : [`The model is ${(0,quoted/* quoted */.T)(model.name)}; expected ${(0,quoted/* quoted */.T)(name)}`]),
        ...(version === undefined || version === model.version
            ? []
            : [`The version of the model is ${(0,quoted/* quoted */.T)(model.version)}; expected ${(0,quoted/* quoted */.T)(version)}`]),
        ...(minVersion === undefined ? [] : olderThan(model.version, minVersion)),
    ];
}
function olderThan(version, least) {
    const [found, expected] = [parsed(version), parsed(least)];
    if (found === null || expected === null)
        return [`The version ${(0,quoted/* quoted */.T)(version)} cannot be compared with ${(0,quoted/* quoted */.T)(least)}: both must be semantic versions, such as 1.4.0`];
    return found.compare(expected) >= 0 ? [] : [`The version of the model is ${version}; expected at least ${least}`];
}
function parsed(version) {
    return parse(version, { loose: true });
}
const DAY_MS = 24 * 60 * 60 * 1000;
/** How far the clock of a verifier may be behind that of the log. */
const SKEW_MS = 10 * 60 * 1000;
function timeDemands({ signedAfter, maxAgeDays }, { signer, now }) {
    if (signedAfter === undefined && maxAgeDays === undefined)
        return [];
    if (signer.method !== 'sigstore')
        return ['The time of signing is unknown: only keyless signatures contain a verified time'];
    const signed = Date.parse(signer.signedAt);
    return [
        ...(signedAfter === undefined || signed > Date.parse(signedAfter)
            ? []
            : [`Signed at ${signer.signedAt}; expected a time after ${signedAfter}`]),
        ...(maxAgeDays === undefined || (now.getTime() - signed <= maxAgeDays * DAY_MS && signed - now.getTime() <= SKEW_MS)
            ? []
            : [`Signed at ${signer.signedAt}; expected at most ${maxAgeDays} days ago`]),
    ];
}
function environmentDemand({ environment }, signer) {
    if (environment === undefined)
        return [];
    const found = signer.method === 'sigstore' ? signer.claims.environment : undefined;
    // GitHub compares names of environments without their case.
    if (found?.toLowerCase() === environment.toLowerCase())
        return [];
    return [
        `The job that signed ran in ${found === undefined ? 'no environment' : `the environment ${(0,quoted/* quoted */.T)(found)}`}; expected ${(0,quoted/* quoted */.T)(environment)}`,
    ];
}
function tierDemand({ minTier }, statements) {
    if (minTier === undefined)
        return [];
    const approvals = statements.filter(({ kind }) => kind === 'approvals');
    if (approvals.length === 0)
        return [`Approvals at the tier ${minTier} are required, and the seal contains no approvals statement`];
    return approvals
        .filter(({ tier = '' }) => !(0,tiers/* isTier */.zl)(tier) || !(0,tiers/* isAtLeast */.du)(tier, minTier))
        .map(({ tier = 'unknown' }) => `The approvals are those of the tier ${tier}; expected at least ${minTier}`);
}

// EXTERNAL MODULE: ./build/domains/signing/evaluate-seal.js + 1 modules
var evaluate_seal = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/domains/signing/seal.js
var signing_seal = __webpack_require__(32313);
// EXTERNAL MODULE: ./build/domains/signing/signed-model.js
var signed_model = __webpack_require__(99900);
// EXTERNAL MODULE: ./build/domains/signing/verify.js
var verify = __webpack_require__(14637);
// EXTERNAL MODULE: ./build/shell/display-path.js
var display_path = __webpack_require__(64159);
// EXTERNAL MODULE: ./build/commands/verify/trust.js
var verify_trust = __webpack_require__(66351);
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/domains/models/measured.js
var measured = __webpack_require__(1529);
// EXTERNAL MODULE: ./build/domains/models/subjects.js
var subjects = __webpack_require__(52332);
// EXTERNAL MODULE: ./build/domains/signing/compare.js
var compare = __webpack_require__(98569);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 2 modules
var model_files = __webpack_require__(43511);
// EXTERNAL MODULE: ./build/ports/files/own-digests.js
var own_digests = __webpack_require__(73683);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/ports/files/unsigned-files.js



const MAX_COUNTED = 100_000;
const MAX_NAMED = 100;
function isFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return false;
    }
}
/** Counts the files at and below paths of a model, without following links. A folder that cannot be listed counts as one. */
async function countFiles(root, paths) {
    const found = [];
    let count = 0;
    const stack = [...paths].reverse();
    for (let path = stack.pop(); path !== undefined && count < MAX_COUNTED; path = stack.pop()) {
        const below = isFolder((0,external_node_path_.join)(root, path)) ? await (0,promises_.readdir)((0,external_node_path_.join)(root, path)).catch(() => undefined) : undefined;
        if (below !== undefined) {
            for (const name of below.sort().reverse())
                stack.push(`${path}/${name}`);
            continue;
        }
        count += 1;
        if (found.length < MAX_NAMED)
            found.push(path);
    }
    return { count, paths: found, more: count >= MAX_COUNTED };
}

// EXTERNAL MODULE: ./build/commands/manifest/line-endings.js
var line_endings = __webpack_require__(83334);
;// CONCATENATED MODULE: ./build/commands/verify/verify-files.js











/**
 * Selects the signed files that a request covers.
 *
 * @throws {SealError} USAGE - a signed file is excluded.
 * @throws {SealError} SIGNATURE_INVALID - a requested file is not signed.
 */
function chooseFiles(request, signed) {
    const hidden = signed.files.find(({ path }) => request.ignorePaths.some((ignored) => isAtOrBelow(path, ignored)));
    if (hidden !== undefined)
        throw new errors/* SealError */.EM('USAGE', `--ignore-path excludes ${JSON.stringify(hidden.path)}, which is signed. To verify only some of the signed files, use --only.`);
    return { request, signed, wanted: selected(signed, request), strict: request.only.length === 0 && !request.ignoreUnsigned };
}
function isAtOrBelow(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function selected({ files, nameless }, { only, model }) {
    if (only.length === 0 || (nameless && only.every((path) => path === (0,external_node_path_.basename)(model))))
        return files;
    const unsigned = only.find((path) => !files.some((file) => isAtOrBelow(file.path, path)));
    if (unsigned !== undefined)
        throw new errors/* SealError */.EM('SIGNATURE_INVALID', `The signature does not cover ${JSON.stringify(unsigned)}. It lists ${(0,plural/* plural */.L)(files.length, 'file')}. Pass a path relative to the model.`);
    return files.filter(({ path }) => only.some((wanted) => isAtOrBelow(path, wanted)));
}
/** Reads the chosen files and compares them with the signature. */
async function verifyFiles(choice, { manifest, progress, signal }) {
    const { request, signed, wanted, strict } = choice;
    const { root, listing } = await listForVerification(request, signed);
    const covered = new Set(wanted.map(({ path }) => path));
    const counts = (path) => strict || signed.nameless || covered.has(path);
    const entries = listing.entries.filter(({ path }) => counts(path));
    const measured = await (0,model_files/* measure */.xP)(entries, { sha512: false, progress: progress(`Verifying ${(0,external_node_path_.basename)(request.model)}`), signal });
    // Names that collide on some file systems are not a problem here, because both are signed.
    const problems = [...listing.problems, ...measured.problems].filter(({ path, code }) => code !== 'NAME_COLLISION' && counts(path));
    const unmeasured = (0,subjects/* unmeasuredPaths */.gC)({ files: measured.files, problems });
    const actual = measured.files.map(({ entry }) => entry);
    const found = (0,compare/* compareSigned */.Cm)({ ...signed, files: wanted.filter(({ path }) => !unmeasured.has(path)) }, actual, {
        own: await ownDigests(choice, entries, unmeasured),
        sizes: new Map(manifest?.files.map(({ path, size }) => [path, size])),
    });
    return {
        differences: await Promise.all(found.map((difference) => (0,line_endings/* withLineEndings */.F)(root, difference))),
        problems,
        checked: measured.files,
        skipped: signed.files.length - wanted.length,
        pointers: request.requireContent ? actual.filter(({ source }) => source === 'lfs-pointer').map(({ path }) => path) : [],
        unsigned: await countFiles(root, unsignedPaths(choice, { root, listing })),
    };
}
/** Compares digests other than a plain SHA-256 (other algorithms, shards). Returns a result for each readable file. */
async function ownDigests({ wanted, signed }, entries, unmeasured) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const own = new Map();
    for (const file of wanted.filter(compare/* needsOwnDigests */.$_)) {
        const entry = signed.nameless ? entries[0] : byPath.get(file.path);
        if (entry !== undefined && !unmeasured.has(entry.path))
            own.set(entry.path, await (0,own_digests/* hasOwnDigests */.I)(entry.file, file));
    }
    return own;
}
/** Lists unsigned files that are not a problem: excluded by the signer, or outside the request. */
function unsignedPaths({ request, signed, strict }, { root, listing }) {
    const ignored = listing.ignored.filter((path) => (0,external_node_path_.join)(root, path) !== request.signature.file);
    if (signed.nameless)
        return ignored;
    const names = new Set(signed.files.map(({ path }) => path));
    const emptyIsAllowed = (0,compare/* hasShards */.gu)(signed);
    const left = listing.entries.filter(({ path, size }) => !names.has(path) && (!strict || (emptyIsAllowed && size === 0)));
    return [...ignored, ...left.map(({ path }) => path)];
}
async function listForVerification(request, signed) {
    const { model, signature } = request;
    if ((0,external_node_fs_.lstatSync)(model, { throwIfNoEntry: false })?.isFile()) {
        if (signed.files.length > 1)
            throw new errors/* SealError */.EM('USAGE', `${model} is a file, but the signature covers a directory with ${signed.files.length} files. Pass the directory.`);
        return { root: (0,external_node_path_.dirname)(model), listing: (0,model_files/* listFile */.DK)(model) };
    }
    if (signed.nameless)
        throw new errors/* SealError */.EM('USAGE', `${model} is not a file, but the signature covers a single file. Pass that file.`);
    const ignore = [...signed.ignorePaths, ...unsignedGitPaths(signed), ...request.ignorePaths, ...(0,model_files/* pathInside */._l)(model, signature.file)];
    return { root: model, listing: await (0,model_files/* listModel */.wA)(model, { ignore, include: [], literal: true }) };
}
/** Returns the paths of Git's own files, except those that are signed. */
function unsignedGitPaths({ files }) {
    const top = new Set(files.map(({ path }) => path.split('/', 1)[0]));
    return measured/* GIT_PATHS */.O4.filter((path) => !top.has(path));
}

;// CONCATENATED MODULE: ./build/commands/verify/verify-model.js












/**
 * Verifies the signature of a model and its signer, then the files.
 *
 * @throws {SealError} SIGNATURE_MISSING, SIGNATURE_INVALID, IDENTITY_MISMATCH, SEAL_INVALID - not verified. Others - could not be verified.
 */
async function verifyModel(request, context) {
    if ((0,external_node_fs_.lstatSync)(request.model, { throwIfNoEntry: false }) === undefined)
        throw new errors/* SealError */.EM('MODEL_MISSING', `${request.model} does not exist. Pass the directory or file that was signed.`);
    const { seal, bundle, signed, where } = await readSignature(request, context);
    const choice = chooseFiles(request, signed);
    const trust = await (0,verify_trust/* resolveTrust */.vO)(request.plan, { ...context, seal });
    const signer = await (0,verify/* verifyBundle */.I)(bundle, trust, where);
    const trustRoot = trust.method === 'sigstore' ? (0,verify/* datedBySignature */.u)(trust.trustRoot, signer) : undefined;
    requireFresh(request.plan, trustRoot, context.now);
    const statements = await verifyStatements(seal, { signer, trust, where });
    const unmet = unmetDemands(request.demands, { signer, manifest: seal?.manifest, statements, now: context.now });
    if (unmet.length > 0)
        throw new errors/* SealError */.EM('DEMAND_UNMET', `${where}: the signature verifies, but the model does not meet what is demanded:\n  ${unmet.join('\n  ')}`);
    const files = await verifyFiles(choice, { ...context, manifest: seal?.manifest });
    return { signer, trustRoot, signed, manifest: seal?.manifest, statements, ...files };
}
async function readSignature({ signature: { kind, file } }, { cwd }) {
    const where = (0,display_path/* displayPath */.G)(file, { cwd });
    const read = (maxBytes) => (0,text_file/* readText */.y)(file, { maxBytes, missing: 'SIGNATURE_MISSING', tooLarge: 'SIGNATURE_INVALID' });
    if (kind === 'seal') {
        const seal = (0,signing_seal/* parseSeal */.T7)(await read(signing_seal/* MAX_SEAL_BYTES */.XG), where);
        return { seal, bundle: seal.bundle, signed: seal.signed, where };
    }
    const bundle = (0,signing_bundle/* parseBundle */.QN)(await read(signing_bundle/* MAX_BUNDLE_BYTES */.Me), where);
    return { seal: undefined, bundle, signed: (0,signed_model/* parseSignedModel */.ZO)(bundle, where), where };
}
function requireFresh(plan, trustRoot, now) {
    const reason = plan.method === 'sigstore' && trustRoot !== undefined ? (0,verify_trust/* staleReason */.Wf)(plan.root, trustRoot, now) : undefined;
    if (reason !== undefined)
        throw new errors/* SealError */.EM('TRUST_ROOT_STALE', `Could not be verified: ${reason}. It may contain keys that were revoked since. Pass a newer one with --trusted-root (and --trusted-root-date, the day on which you fetched it), go online, or accept it with --allow-stale-trust-root.`);
}
/** Verifies the statements of a seal: each by the signer of the signature, in the same run. Returns what they say. */
async function verifyStatements(seal, { signer, trust, where }) {
    if (seal === undefined)
        return [];
    const evaluated = [];
    const nameOf = (index) => `${where} (statement ${index + 1})`;
    const statements = (0,evaluate_seal/* evaluateStatements */.K)(seal, signer, {
        verify: ({ bundle }, index) => (0,verify/* verifyBundle */.I)(bundle, trust, nameOf(index)),
        mixed: (other, index) => (0,signing_bundle/* badSignature */.g)(nameOf(index), `signed elsewhere than the model, so the seal mixes parts of several releases (${other})`),
    });
    for await (const { statement: _, ...result } of statements) {
        // Provenance that contradicts its certificate is a lie of the signer, and no demand accepts it.
        if (result.kind === 'provenance' && result.refusal !== undefined)
            throw (0,signing_bundle/* badSignature */.g)(nameOf(evaluated.length), `signed provenance that cannot be believed: ${result.refusal}`);
        evaluated.push(result);
    }
    return evaluated;
}

;// CONCATENATED MODULE: ./build/commands/verify/run.js









const run_text = { type: 'string' };
const list = { type: 'string', multiple: true };
const on = { type: 'boolean' };
/** All options of the command, under the names of the Action's inputs. */
const VERIFY_FLAGS = {
    ...Object.fromEntries([...trust_plan/* IDENTITY_NAMES */.A$, ...trust_plan/* PIN_NAMES */.LI, ...trust_plan/* INSTANCE_NAMES */.D7, ...DEMAND_NAMES].map((name) => [name, run_text])),
    'certificate-chain': list,
    'public-key': run_text,
    'trusted-root-digest': run_text,
    'trusted-root-date': run_text,
    'trust-root-max-age': run_text,
    'allow-stale-trust-root': on,
    offline: on,
    policy: run_text,
    signature: run_text,
    seal: run_text,
    only: list,
    'ignore-unsigned-files': on,
    'ignore-path': list,
    'require-content': on,
    json: on,
};
/**
 * Verifies who signed a model, and compares its files with the signed ones.
 *
 * @param path - the model's folder or file, relative to the working directory.
 * @throws {SealError} SIGNATURE_*, IDENTITY_MISMATCH, SEAL_INVALID - not verified. USAGE and others - could not be verified.
 */
async function verifySigned(path, options, io) {
    const policy = options.text('policy');
    const inputs = await inputsOf(policy, options, io);
    const plan = (0,trust_plan/* trustPlan */.I_)(inputs);
    const request = verifyRequest(path, plan, policy === undefined ? options : optionsOf(inputs), io);
    const verification = await verifyModel({ ...request, demands: demandsOf(inputs) }, contextOf(options, io));
    return { verification, assumed: plan.method === 'sigstore' ? plan.assumed : [] };
}
/** Returns the options, with those of a policy file. @throws {SealError} USAGE - the file is missing or not valid. */
async function inputsOf(policy, options, { cwd }) {
    if (policy === undefined)
        return options.input;
    const text = await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, policy), { maxBytes: MAX_POLICY_BYTES, missing: 'USAGE', tooLarge: 'USAGE' });
    return withPolicy(options.input, text, policy);
}
/** Returns options from a reader of inputs. */
function optionsOf(input) {
    const list = (name) => (input(name) ?? '').split('\n').filter((each) => each !== '');
    return { input, text: input, list, on: (name) => input(name) === 'true' };
}
function verifyRequest(path, plan, options, { cwd }) {
    const model = (0,external_node_path_.resolve)(cwd, path);
    const [signature, seal] = [options.text('signature'), options.text('seal')];
    if (signature !== undefined && seal !== undefined)
        throw new errors/* SealError */.EM('USAGE', '--signature and --seal exclude each other. Give one of them.');
    const paths = (name) => options.list(name).map((path) => (0,inputs/* relativePath */.iZ)(`--${name}`, path, 'model') ?? '.');
    return {
        model,
        signature: seal === undefined
            ? { kind: 'bundle', file: (0,external_node_path_.resolve)(cwd, signature ?? (0,run/* defaultSignature */.u0)(model)) }
            : { kind: 'seal', file: (0,external_node_path_.resolve)(cwd, seal) },
        plan,
        only: paths('only').includes('.') ? [] : paths('only'),
        ignoreUnsigned: options.on('ignore-unsigned-files'),
        ignorePaths: paths('ignore-path'),
        requireContent: options.on('require-content'),
    };
}
function contextOf(options, io) {
    return {
        cwd: io.cwd,
        now: new Date(),
        cachePath: io.cachePath,
        progress: (label) => io.progress(label, options.on('quiet')),
        signal: io.signal,
    };
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   zl: () => (/* binding */ isTier)
/* harmony export */ });
/** How strongly a model is protected, in ascending order. */
const TIERS = ['public', 'internal', 'confidential', 'restricted'];
/** Tells whether a tier is at least as high as another. */
function isAtLeast(tier, floor) {
    return TIERS.indexOf(tier) >= TIERS.indexOf(floor);
}
function isTier(text) {
    return TIERS.includes(text);
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

/***/ 98569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ needsOwnDigests),
/* harmony export */   Cm: () => (/* binding */ compareSigned),
/* harmony export */   gu: () => (/* binding */ hasShards)
/* harmony export */ });
/* unused harmony export isEmpty */
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50933);

/** Tells whether a signed file needs other digests than the measured SHA-256: another algorithm, or one digest per shard. */
function needsOwnDigests(file) {
    return 'shards' in file || file.algorithm !== 'sha256';
}
/** Tells whether a file has no content. The size that a Git LFS pointer declares does not count. */
function isEmpty({ size, source }) {
    return size === 0 && source === 'content';
}
/** Tells whether a signature lists shards. An empty file has no shard, so such a signature cannot list it. */
function hasShards({ files }) {
    return files.some((file) => 'shards' in file);
}
/**
 * Returns every difference between the measured files and the signed files.
 *
 * @param own - for each measured path that `needsOwnDigests`; a missing path counts as changed.
 * @param sizes - in bytes, by path, from a signed manifest. Signatures do not list sizes.
 */
function compareSigned({ files, nameless }, measured, { own, sizes }) {
    const byPath = new Map(measured.map((file) => [file.path, file]));
    const only = nameless && measured.length === 1 ? measured[0]?.path : undefined;
    const listed = files.map((file) => {
        const path = only ?? file.path;
        const actual = byPath.get(path);
        const size = sizes?.get(path);
        const known = size === undefined ? {} : { size };
        if (!needsOwnDigests(file))
            return { path, sha256: 'digest' in file ? file.digest : '', ...known };
        return { path, sha256: actual !== undefined && own.get(path) === true ? actual.sha256 : '', algorithm: file.algorithm };
    });
    const differences = (0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ)(listed, measured);
    return hasShards({ files })
        ? differences.filter((difference) => difference.kind !== 'unexpected' || !isEmpty(difference.actual))
        : differences;
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


/***/ })

};
