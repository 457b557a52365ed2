export const id = 5054;
export const ids = [5054];
export const modules = {

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

/***/ 91642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   so: () => (/* binding */ givenFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path as the user would type it: relative below the working directory, absolute elsewhere. */
function shownPath(file, { cwd }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file);
    return path === '' ? '.' : path.startsWith('..') ? file : path;
}
/** A word of a command line that is printed to be copied: no shell reads more into it. */
function shellWord(text) {
    return /^[\w./:@=+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Flags under the names of the Action's inputs: a list becomes lines, as an input is. */
function givenFrom(flags) {
    return (name) => {
        if (flags.on(name))
            return 'true';
        const value = flags.text(name);
        return Array.isArray(value) ? value.join('\n') || undefined : value;
    };
}


/***/ }),

/***/ 39745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ instanceChoice),
/* harmony export */   Wf: () => (/* binding */ staleReason),
/* harmony export */   vO: () => (/* binding */ resolveTrust)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84591);
/* harmony import */ var _ports_trust_roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78413);
/* harmony import */ var _signing_certificates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52366);
/* harmony import */ var _signing_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88426);
/* harmony import */ var _signing_trust_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14091);






const MAX_KEY_BYTES = 1024 * 1024;
/** Reads the files that a plan names. @throws {SealError} KEY_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE, USAGE */
async function resolveTrust(plan, context) {
    const read = (file) => (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, file), { maxBytes: MAX_KEY_BYTES, missing: 'USAGE' });
    switch (plan.method) {
        case 'key':
            return { method: 'key', key: (0,_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKey */ .ee)(await read(plan.publicKey), plan.publicKey) };
        case 'certificate': {
            const files = await Promise.all(plan.chain.map(async (file) => (0,_signing_certificates_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificates */ .WW)(await read(file), file)));
            return { method: 'certificate', anchors: files.flat(), pin: plan.pin, at: context.now };
        }
        case 'sigstore':
            return { method: 'sigstore', policy: plan.policy, trustRoot: await trustRootFor(plan.root, context) };
    }
}
async function trustRootFor(plan, context) {
    const { instance, offline, digest } = plan;
    const sealed = context.seal?.trustedRoot;
    const load = async (choice) => (await (0,_ports_trust_roots_js__WEBPACK_IMPORTED_MODULE_2__/* .loadInstance */ .E)(choice, { ...context, offline })).trustRoot;
    if (instance.kind === 'unsaid' && sealed !== undefined) {
        const root = (0,_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_5__/* .vouchedRoot */ .pF)(sealed, { digest, known: (0,_ports_trust_roots_js__WEBPACK_IMPORTED_MODULE_2__/* .shippedTrustRoot */ .Y)() });
        // The shipped root stands for the public-good instance, which can be asked for a newer one.
        return root.from === 'shipped' && !offline && staleReason(plan, root, context.now) !== undefined ? load({ kind: 'public' }) : root;
    }
    const root = await load(instanceChoice(instance, context.cwd));
    (0,_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_5__/* .requireDigest */ .m0)(root.json, digest, `The trust root (${root.name})`);
    return root;
}
/** Why a plan does not take a root for its age, or `undefined`. */
function staleReason({ maxAgeDays, ageDemanded: demanded, allowStale }, root, now) {
    return allowStale ? undefined : (0,_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_5__/* .staleness */ .TZ)(root, { maxAgeDays, demanded, now: now.getTime() });
}
/** Where the instance is, with paths made absolute. */
function instanceChoice(plan, cwd) {
    switch (plan.kind) {
        case 'unsaid':
            return { kind: 'public' };
        case 'tuf':
            return { ...plan, rootPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, plan.rootPath) };
        default:
            return { ...plan, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, plan.path) };
    }
}


/***/ }),

/***/ 48966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ signerRows),
/* harmony export */   Y: () => (/* binding */ renderVerification),
/* harmony export */   lL: () => (/* binding */ exitOfVerification)
/* harmony export */ });
/* unused harmony export describeRoot */
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(870);
/* harmony import */ var _manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33095);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9924);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87177);
/* harmony import */ var _signing_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86404);
/* harmony import */ var _signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14091);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6515);







const MAX_SHOWN = 200;
const MAX_UNSIGNED_SHOWN = 5;
const EXITS = { verified: _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, 'not-verified': _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.block, 'could-not-tell': _exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided };
/** 0 verified, 1 files are not as they were signed, 3 some could not be read. */
function exitOfVerification(verification) {
    return EXITS[(0,_signing_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .s)(verification)];
}
const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' };
/** What a person wants to know: does it verify, who signed it, where and when, and what nobody signed. */
function renderVerification(verification, assumed, paint) {
    const faults = faultLines(verification, paint);
    const shown = faults.length > MAX_SHOWN ? [...faults.slice(0, MAX_SHOWN), `  and ${faults.length - MAX_SHOWN} more (--json lists all)`] : faults;
    const rows = [
        ...signerRows(verification.signer),
        ...rootRows(verification.trustRoot),
        ...modelRows(verification),
        ...assumed.map((text) => ['assumed', text]),
    ];
    return `${[...shown, verdictLine(verification, faults.length, paint), ...rows.map(([name, value]) => `  ${paint('dim', name.padEnd(13))} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(value)}`)].join('\n')}\n`;
}
function faultLines({ differences, problems, pointers }, paint) {
    return [
        ...differences.map((difference) => `${paint('red', MARKS[difference.kind])} ${difference.kind.padEnd(10)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(`${difference.path} ${(0,_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDifference */ .hF)(difference, 'signed')}`)}`),
        ...problems.map(({ path, reason }) => `${paint('red', '!')} ${'unmeasured'.padEnd(10)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(`${path} ${reason}`)}`),
        ...pointers.map((path) => `${paint('red', '!')} ${'pointer'.padEnd(10)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(path)} is a git-LFS pointer, content was required (git lfs pull)`),
    ];
}
function verdictLine(verification, faults, paint) {
    const { checked, signed, skipped, manifest } = verification;
    const name = manifest === undefined ? signed.subject || 'model' : `${manifest.model.name} ${manifest.model.version}`;
    const outcome = (0,_signing_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .s)(verification);
    if (outcome === 'could-not-tell')
        return `${paint('yellow', 'Could not tell')} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(name)}: the signature verifies, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(faults, 'file')} could not be read`;
    if (outcome !== 'verified')
        return `${paint('red', 'Not verified')} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(name)}: the signature verifies, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(faults, 'file')} ${faults === 1 ? 'is' : 'are'} not as signed`;
    const bytes = checked.reduce((sum, { entry }) => sum + entry.size, 0);
    const part = skipped === 0 ? '' : ` of ${signed.files.length}; the others were not looked at`;
    return `${paint('green', 'Verified')} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__.plain)(name)}: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(checked.length, 'file')} (${(0,_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(bytes)})${part}`;
}
function signerRows(signer) {
    if (signer.method === 'key')
        return [['signed with', `key on ${signer.curve}, SHA-256 ${signer.keySha256}`]];
    if (signer.method === 'certificate')
        return [
            ['signed with', `certificate of ${signer.subject}`],
            ...(signer.subjectAltNames.length === 0 ? [] : [['names', signer.subjectAltNames.join(', ')]]),
            ['issued by', signer.issuer],
            ['valid', `${signer.notBefore.slice(0, 10)} to ${signer.notAfter.slice(0, 10)}`],
            ['fingerprint', signer.fingerprint],
        ];
    const { san, claims, signedAt, timeFrom, logEntries } = signer;
    const optional = (name, value) => (value === undefined ? [] : [[name, value]]);
    const repository = claims.repositoryUri === undefined ? undefined : `${claims.repositoryUri} (id ${claims.repositoryId ?? 'unknown'})`;
    return [
        ['signed by', san ?? 'nobody'],
        ...optional('issuer', claims.issuer),
        ...optional('repository', repository),
        ...optional('commit', claims.commit === undefined ? undefined : `${claims.commit}${claims.ref === undefined ? '' : ` on ${claims.ref}`}`),
        ...optional('workflow', claims.workflowUri),
        ...optional('started by', claims.trigger === undefined ? undefined : `${claims.trigger}, runner ${claims.runner ?? 'unknown'}`),
        ...optional('run', claims.runUri),
        ['signed at', `${signedAt} (${timeFrom})`],
        ...logEntries.map(({ logIndex, logId, kind }) => ['log entry', `${logIndex} (${kind}) in ${logId.slice(0, 16)}…`]),
    ];
}
/** A root without a date of its own is at least as new as its newest key. */
function describeRoot({ name, root, asOf, expires }) {
    if (expires !== undefined)
        return `${name}, expires ${expires.slice(0, 10)}`;
    return `${name}, ${asOf === undefined ? `no date; newest key of ${(0,_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .newestKey */ .Cp)(root)?.slice(0, 10)}` : `as of ${asOf.slice(0, 10)}`}`;
}
function rootRows(root) {
    return root === undefined ? [] : [['trust root', describeRoot(root)]];
}
function modelRows({ signed, manifest, statements, checked, unsigned }) {
    const pointers = checked.filter(({ entry }) => entry.source === 'lfs-pointer').length;
    const names = unsigned.paths.slice(0, MAX_UNSIGNED_SHOWN).join(', ');
    return [
        ...(manifest === undefined ? [] : [['model digest', manifest.tree.root]]),
        ['OMS root', signed.root],
        ...statements.map((type) => ['statement', type]),
        ...(pointers === 0
            ? []
            : [['from pointers', `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(pointers, 'file')} known from git-LFS pointers; the content was not read`]]),
        ...(unsigned.count === 0
            ? []
            : [
                [
                    'not signed',
                    `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unsigned.count, 'file')}${unsigned.more ? ' or more' : ''}: ${names}${unsigned.count > MAX_UNSIGNED_SHOWN ? ', …' : ''}`,
                ],
            ]),
    ];
}


/***/ }),

/***/ 45054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERIFY_FLAGS: () => (/* binding */ VERIFY_FLAGS),
  defaultSignature: () => (/* binding */ defaultSignature),
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/settings/given.js
var given = __webpack_require__(97201);
// EXTERNAL MODULE: ./build/settings/trust-plan.js
var trust_plan = __webpack_require__(38424);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/paint.js
var paint = __webpack_require__(54791);
// EXTERNAL MODULE: ./build/commands/shown.js
var shown = __webpack_require__(91642);
// EXTERNAL MODULE: ./build/signing/outcome.js
var signing_outcome = __webpack_require__(86404);
;// CONCATENATED MODULE: ./build/commands/verification-json.js



const VERIFICATION_SCHEMA = 'weightseal/verification@1';
/** Public format, copied field by field: schemas/verification-v1.schema.json. */
function verificationJson(verification, assumed) {
    const { signer, trustRoot, signed, manifest, statements, differences, problems, checked, skipped, pointers, unsigned } = verification;
    const outcome = (0,signing_outcome/* outcomeOf */.s)(verification);
    return verification_json_text({
        schema: VERIFICATION_SCHEMA,
        outcome,
        verified: outcome === 'verified',
        signer: signerJson(signer),
        trustRoot: trustRoot && rootJson(trustRoot),
        model: {
            omsRoot: signed.root,
            name: manifest?.model.name,
            version: manifest?.model.version,
            modelDigest: manifest?.tree.root,
            filesSigned: signed.files.length,
            filesChecked: checked.length,
            filesSkipped: skipped,
            fromPointers: checked.filter(({ entry }) => entry.source === 'lfs-pointer').map(({ entry }) => entry.path),
        },
        statements,
        differences: differences.map(differenceJson),
        problems: problems.map(({ path, code, reason }) => ({ path, code, reason })),
        pointers,
        unsigned: { count: unsigned.count, countIsExact: !unsigned.more, paths: unsigned.paths },
        assumed,
    });
}
function signerJson(signer) {
    switch (signer.method) {
        case 'key':
            return { method: 'key', curve: signer.curve, keySha256: signer.keySha256 };
        case 'certificate': {
            const { method, subject, issuer, subjectAltNames, serialNumber, notBefore, notAfter, fingerprint, keySha256 } = signer;
            return { method, subject, issuer, subjectAltNames, serialNumber, notBefore, notAfter, fingerprint, keySha256 };
        }
        case 'sigstore': {
            const { issuer, buildSignerUri, runner, repositoryUri, commit, ref, repositoryId, ownerUri, ownerId, workflowUri, trigger, runUri } = signer.claims;
            const { visibility, environment } = signer.claims;
            return {
                method: 'sigstore',
                identity: signer.san,
                ...{ issuer, buildSignerUri, runner, repositoryUri, commit, ref, repositoryId, ownerUri, ownerId, workflowUri, trigger, runUri },
                ...{ visibility, environment },
                signedAt: signer.signedAt,
                timeFrom: signer.timeFrom,
                logEntries: signer.logEntries.map(({ logIndex, logId, kind }) => ({ logIndex, logId, kind })),
            };
        }
    }
}
function rootJson({ from, name, asOf, expires }) {
    return { from, name, asOf, expires };
}
function differenceJson(difference) {
    const { kind, path, hint } = difference;
    const listed = ({ sha256, size, algorithm }) => ({
        algorithm: algorithm ?? 'sha256',
        sha256: sha256 === '' ? undefined : sha256,
        size,
    });
    return {
        kind,
        path,
        from: difference.kind === 'renamed' ? difference.from : undefined,
        expected: 'expected' in difference ? listed(difference.expected) : undefined,
        actual: 'actual' in difference ? { sha256: difference.actual.sha256, size: difference.actual.size } : undefined,
        hint,
    };
}
const FAILURES = { [exit/* EXIT */.dc.block]: 'not-verified', [exit/* EXIT */.dc.usage]: 'usage' };
/** The same format for a signature that did not verify, or of which nothing could be said. */
function failureJson(error, code) {
    const outcome = FAILURES[code] ?? 'could-not-tell';
    return verification_json_text({ schema: VERIFICATION_SCHEMA, outcome, verified: false, error: { code: error.code, message: (0,errors/* messageOf */.b)(error) } });
}
/** Members without a value are left out. */
function verification_json_text(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/commands/verification-text.js
var verification_text = __webpack_require__(48966);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
// EXTERNAL MODULE: ./build/signing/bundle.js
var signing_bundle = __webpack_require__(65058);
// EXTERNAL MODULE: ./build/signing/provenance.js
var provenance = __webpack_require__(96353);
// EXTERNAL MODULE: ./build/signing/seal.js
var signing_seal = __webpack_require__(70027);
// EXTERNAL MODULE: ./build/signing/signed-model.js
var signed_model = __webpack_require__(58290);
// EXTERNAL MODULE: ./build/signing/trust-root.js
var trust_root = __webpack_require__(14091);
// EXTERNAL MODULE: ./build/signing/verify.js
var verify = __webpack_require__(98087);
// EXTERNAL MODULE: ./build/commands/trust.js
var commands_trust = __webpack_require__(39745);
// EXTERNAL MODULE: ./build/facts/model-subjects.js
var model_subjects = __webpack_require__(64695);
// EXTERNAL MODULE: ./build/ports/own-digests.js
var own_digests = __webpack_require__(43171);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/ports/unsigned-files.js



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
/** Counts the files at and below paths of a model, without following links. What cannot be listed counts as one. */
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

// EXTERNAL MODULE: ./build/signing/compare.js
var compare = __webpack_require__(77911);
// EXTERNAL MODULE: ./build/commands/explain.js
var explain = __webpack_require__(86424);
;// CONCATENATED MODULE: ./build/commands/verify-files.js









/**
 * @throws {SealError} USAGE - the request and the signature are about different things, or it hides what is signed.
 * @throws {SealError} SIGNATURE_INVALID - a file that was asked for is not signed.
 */
function chooseFiles(request, signed) {
    const hidden = signed.files.find(({ path }) => request.ignorePaths.some((ignored) => isAtOrBelow(path, ignored)));
    if (hidden !== undefined)
        throw new errors/* SealError */.E('USAGE', `--ignore-path leaves out ${JSON.stringify(hidden.path)}, which is signed. To verify only some of the signed files, name them with --only.`);
    return { request, signed, wanted: selected(signed, request), strict: request.only.length === 0 && !request.ignoreUnsigned };
}
function isAtOrBelow(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function selected({ files, nameless }, { only, model }) {
    if (only.length === 0 || (nameless && only.every((path) => path === (0,external_node_path_.basename)(model))))
        return files;
    const stranger = only.find((path) => !files.some((file) => isAtOrBelow(file.path, path)));
    if (stranger !== undefined)
        throw new errors/* SealError */.E('SIGNATURE_INVALID', `The signature does not cover ${JSON.stringify(stranger)}. It lists ${files.length} files; give a path below the model.`);
    return files.filter(({ path }) => only.some((asked) => isAtOrBelow(path, asked)));
}
/** Reads the chosen files and holds them against the signature. */
async function verifyFiles(choice, { manifest, progress, signal }) {
    const { request, signed, wanted, strict } = choice;
    const { root, listing } = await listForVerification(request, signed);
    const covered = new Set(wanted.map(({ path }) => path));
    const counts = (path) => strict || signed.nameless || covered.has(path);
    const entries = listing.entries.filter(({ path }) => counts(path));
    const measured = await (0,model_files/* measure */.xP)(entries, { sha512: false, progress: progress(`Verifying ${(0,external_node_path_.basename)(request.model)}`), signal });
    // Two names that one file system would take for the same are no fault here: the signer named them both.
    const problems = [...listing.problems, ...measured.problems].filter(({ path, code }) => code !== 'NAME_COLLISION' && counts(path));
    const unmeasured = (0,model_subjects/* unmeasuredPaths */.g)({ files: measured.files, problems });
    const actual = measured.files.map(({ entry }) => entry);
    const found = (0,compare/* compareSigned */.Cm)({ ...signed, files: wanted.filter(({ path }) => !unmeasured.has(path)) }, actual, {
        own: await ownDigests(choice, entries, unmeasured),
        sizes: new Map(manifest?.files.map(({ path, size }) => [path, size])),
    });
    return {
        differences: await Promise.all(found.map((difference) => (0,explain/* explain */.W)(root, difference))),
        problems,
        checked: measured.files,
        skipped: signed.files.length - wanted.length,
        pointers: request.requireContent ? actual.filter(({ source }) => source === 'lfs-pointer').map(({ path }) => path) : [],
        unsigned: await countFiles(root, unsignedPaths(choice, { root, listing })),
    };
}
/** Digests in other ways than one SHA-256, of the files that could be read. */
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
/** Files that nobody signed and that are no fault: ignored by the signer, or not asked about. */
function unsignedPaths({ request, signed, strict }, { root, listing }) {
    const ignored = listing.ignored.filter((path) => (0,external_node_path_.join)(root, path) !== request.signature.file);
    if (signed.nameless)
        return ignored;
    const names = new Set(signed.files.map(({ path }) => path));
    const emptyIsFine = (0,compare/* hasShards */.gu)(signed);
    const left = listing.entries.filter(({ path, size }) => !names.has(path) && (!strict || (emptyIsFine && size === 0)));
    return [...ignored, ...left.map(({ path }) => path)];
}
async function listForVerification(request, signed) {
    const { model, signature } = request;
    if ((0,external_node_fs_.lstatSync)(model, { throwIfNoEntry: false })?.isFile()) {
        if (signed.files.length > 1)
            throw new errors/* SealError */.E('USAGE', `${model} is a file, and the signature is over a directory with ${signed.files.length} files. Give the directory.`);
        return { root: (0,external_node_path_.dirname)(model), listing: (0,model_files/* listFile */.DK)(model) };
    }
    if (signed.nameless)
        throw new errors/* SealError */.E('USAGE', `The signature is over a single file, and ${model} is not one. Give the file itself.`);
    const ignore = [...signed.ignorePaths, ...unsignedGitPaths(signed), ...request.ignorePaths, ...(0,model_files/* pathInside */._l)(model, signature.file)];
    return { root: model, listing: await (0,model_files/* listModel */.wA)(model, ignore) };
}
/** What git keeps in the model, unless the signer meant to sign it. */
function unsignedGitPaths({ files }) {
    const top = new Set(files.map(({ path }) => path.split('/', 1)[0]));
    return model_files/* GIT_PATHS */.O4.filter((path) => !top.has(path));
}

;// CONCATENATED MODULE: ./build/commands/verify-model.js












/**
 * Verifies a model: first the signature and who made it, then the files.
 *
 * @throws {SealError} SIGNATURE_MISSING, SIGNATURE_INVALID, IDENTITY_MISMATCH, SEAL_INVALID: not verified. Others: could not tell.
 */
async function verifyModel(request, context) {
    if ((0,external_node_fs_.lstatSync)(request.model, { throwIfNoEntry: false }) === undefined)
        throw new errors/* SealError */.E('MODEL_MISSING', `There is nothing at ${request.model}. Give the directory or file that was signed.`);
    const { seal, bundle, signed, where } = await readSignature(request, context);
    const choice = chooseFiles(request, signed);
    const trust = await (0,commands_trust/* resolveTrust */.vO)(request.plan, { ...context, seal });
    const signer = await (0,verify/* verifyBundle */.I)(bundle, trust, where);
    const trustRoot = trust.method === 'sigstore' ? (0,trust_root/* datedBySignature */.uM)(trust.trustRoot, signer) : undefined;
    requireFresh(request.plan, trustRoot, context.now);
    const statements = await verifyStatements(seal, trust, where);
    const files = await verifyFiles(choice, { ...context, manifest: seal?.manifest });
    return { signer, trustRoot, signed, manifest: seal?.manifest, statements, ...files };
}
async function readSignature({ signature: { kind, file } }, { cwd }) {
    const where = (0,external_node_path_.relative)(cwd, file).startsWith('..') ? file : (0,external_node_path_.relative)(cwd, file);
    const read = (maxBytes) => (0,text_file/* readText */.y)(file, { maxBytes, missing: 'SIGNATURE_MISSING', tooLarge: 'SIGNATURE_INVALID' });
    if (kind === 'seal') {
        const seal = (0,signing_seal/* parseSeal */.T7)(await read(signing_seal/* MAX_SEAL_BYTES */.XG), where);
        return { seal, bundle: seal.bundle, signed: seal.signed, where };
    }
    const bundle = (0,signing_bundle/* parseBundle */.QN)(await read(signing_bundle/* MAX_BUNDLE_BYTES */.Me), where);
    return { seal: undefined, bundle, signed: (0,signed_model/* parseSignedModel */.ZO)(bundle, where), where };
}
function requireFresh(plan, trustRoot, now) {
    const reason = plan.method === 'sigstore' && trustRoot !== undefined ? (0,commands_trust/* staleReason */.Wf)(plan.root, trustRoot, now) : undefined;
    if (reason !== undefined)
        throw new errors/* SealError */.E('TRUST_ROOT_STALE', `Could not tell: ${reason}. It may still hold keys that were revoked since. Give a newer one with --trusted-root (and --trusted-root-date, when you fetched it), go online, or accept it with --allow-stale-trust-root.`);
}
async function verifyStatements(seal, trust, where) {
    const types = [];
    for (const [index, { bundle, predicateType, predicate }] of (seal?.statements ?? []).entries()) {
        const name = `${where} (statement ${index + 1})`;
        const signer = await (0,verify/* verifyBundle */.I)(bundle, trust, name);
        const fault = predicateType === provenance/* PROVENANCE_TYPE */.Ti && signer.method === 'sigstore' ? (0,provenance/* provenanceFault */.Mg)(predicate, signer.claims) : undefined;
        if (fault !== undefined)
            throw (0,signing_bundle/* badSignature */.g)(name, `signed provenance that its own certificate contradicts: ${fault}`);
        types.push(predicateType);
    }
    return types;
}

;// CONCATENATED MODULE: ./build/commands/verify.js













const USAGE = 'weightseal verify MODEL [--signature FILE | --seal FILE] (--from-repo OWNER/REPO | --public-key FILE | --certificate-chain FILE …)';
const HELP = `Verify who signed a model, and that its files are the signed ones.

  weightseal verify MODEL_DIR --from-repo acme/models
  weightseal verify MODEL_DIR --certificate-identity ID --certificate-oidc-issuer URL
  weightseal verify MODEL_DIR --public-key key.pub
  weightseal verify MODEL_DIR --certificate-chain ca.pem --certificate-fingerprint SHA256
  weightseal verify MODEL_DIR --seal sentiment-1.4.0.seal.json --offline --from-repo acme/models

MODEL is a directory, or a file that was signed by itself. Signatures of every OpenSSF Model Signing client are read.

What is verified
  --signature FILE   the signature; MODEL_DIR/model.sig by default
  --seal FILE        a seal instead: signature, manifest, provenance and trust root in one file
  --only PATH        only this file, or what stands below this folder; may be repeated. Others are not read
  --ignore-unsigned-files   files that nobody signed are no fault
  --ignore-path PATH        leave out a path below the model; may be repeated
  --require-content  a git-LFS pointer is not enough

Keyless: whose identity (required: an identity and its issuer, or --from-repo)
  --certificate-identity ID           exact: an e-mail address, or a workflow, as
                                      https://github.com/OWNER/REPO/.github/workflows/FILE@REF
  --certificate-identity-pattern RE   RE2 syntax, over the whole identity
  --certificate-oidc-issuer URL       who vouches for the identity
  --from-repo OWNER/REPO              any workflow of this GitHub repository, on a branch or tag, and not started by a
                                      pull request, a comment or a workflow_run
  --repository OWNER/REPO, --repository-id N, --ref REF, --trigger EVENT, --runner KIND, --workflow-ref REF,
  --commit SHA                        what GitHub says about the run; the identity may name a reusable workflow that
                                      anyone can call, these name the caller

Key          --public-key FILE       PEM, P-256, P-384 or P-521
Certificate  --certificate-chain FILE   trusted certificates (PEM), may be repeated; with at least one of
             --certificate-fingerprint SHA256, --certificate-san NAME, --certificate-subject NAME,
             --certificate-spki SHA256

Trust root of the Sigstore instance (the public-good instance through TUF when nothing is said)
  --trusted-root FILE, --trust-config FILE, --tuf-mirror URL with --tuf-root FILE
  --trusted-root-digest SHA256   the trust root must have this digest; a root inside a seal counts only then
  --trusted-root-date YYYY-MM-DD when the file was fetched, for its age
  --offline                 never use the network; the public-good root is then the one that ships with Weightseal
  --trust-root-max-age DAYS, --allow-stale-trust-root   365 days by default

  --json             the result as JSON (schemas/verification-v1.schema.json)
  --quiet, -q        no progress

Exit codes: 0 verified, 1 not verified, 2 wrong use, 3 could not tell.
`;
const verify_text = { type: 'string' };
const list = { type: 'string', multiple: true };
const on = { type: 'boolean' };
/** All flags of the command. */
const VERIFY_FLAGS = {
    ...Object.fromEntries([...trust_plan/* IDENTITY_NAMES */.A$, ...trust_plan/* PIN_NAMES */.LI, ...trust_plan/* INSTANCE_NAMES */.D7].map((name) => [name, verify_text])),
    'certificate-chain': list,
    'public-key': verify_text,
    'trusted-root-digest': verify_text,
    'trusted-root-date': verify_text,
    'trust-root-max-age': verify_text,
    'allow-stale-trust-root': on,
    offline: on,
    signature: verify_text,
    seal: verify_text,
    only: list,
    'ignore-unsigned-files': on,
    'ignore-path': list,
    'require-content': on,
    json: on,
};
const verify_verify = { help: HELP, run };
/** `weightseal verify`: 0 verified, 1 not verified, 2 wrong use, 3 could not tell. */
async function run(args, io) {
    const flags = (0,command/* parseFlags */.bQ)(args, VERIFY_FLAGS, { usage: USAGE, positionals: 1 });
    try {
        const plan = (0,trust_plan/* trustPlan */.I_)((0,shown/* givenFrom */.so)(flags));
        const request = verifyRequest(flags, plan, io);
        const verification = await verifyModel(request, contextOf(flags, io));
        const assumed = plan.method === 'sigstore' ? plan.assumed : [];
        io.stdout(flags.on('json') ? verificationJson(verification, assumed) : (0,verification_text/* renderVerification */.Y)(verification, assumed, (0,paint/* painter */.C)(io)));
        return (0,verification_text/* exitOfVerification */.lL)(verification);
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E && flags.on('json')))
            throw error;
        io.stdout(failureJson(error, (0,exit/* exitOfError */.uP)(error)));
        return (0,exit/* exitOfError */.uP)(error);
    }
}
function verifyRequest(flags, plan, io) {
    const model = (0,external_node_path_.resolve)(io.cwd, (0,command/* required */.mw)(flags.positionals[0], 'The model', USAGE));
    const [signature, seal] = [flags.text('signature'), flags.text('seal')];
    if (signature !== undefined && seal !== undefined)
        throw new errors/* SealError */.E('USAGE', '--signature and --seal are two places for the same thing; give one.');
    const paths = (name) => flags.list(name).map((path) => (0,given/* relativePath */.iZ)(`--${name}`, path, 'model') ?? '.');
    return {
        model,
        signature: seal === undefined
            ? { kind: 'bundle', file: (0,external_node_path_.resolve)(io.cwd, signature ?? defaultSignature(model)) }
            : { kind: 'seal', file: (0,external_node_path_.resolve)(io.cwd, seal) },
        plan,
        only: paths('only').includes('.') ? [] : paths('only'),
        ignoreUnsigned: flags.on('ignore-unsigned-files'),
        ignorePaths: paths('ignore-path'),
        requireContent: flags.on('require-content'),
    };
}
/** `model.sig` in a directory, `FILE.sig` beside a file. */
function defaultSignature(model) {
    return (0,external_node_fs_.lstatSync)(model, { throwIfNoEntry: false })?.isFile() ? `${model}.sig` : (0,external_node_path_.join)(model, model_files/* SIGNATURE_FILE */.I9);
}
function contextOf(flags, io) {
    return {
        cwd: io.cwd,
        now: new Date(),
        cachePath: io.cachePath,
        progress: (label) => io.progress(label, flags.on('quiet')),
        signal: io.signal,
    };
}


/***/ }),

/***/ 58547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
const TERRAFORM = 'Let it be told: give what it rests on a value in this repository, as a default or in terraform.tfvars, or judge the plan (--plan, input plans).';
const TEMPLATE = 'Let it be told: give what it rests on a value in this repository, as a default or in a file of parameters.';
/** What to do about a finding. Where nobody can tell, that comes before what the rule asks for. */
function remedyOf(finding) {
    const { rule, subject } = finding;
    const text = subject?.remedy ?? rule.remediation.text;
    const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject);
    return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} Where it does not hold: ${text}` : text;
}
/** A value of infrastructure code that rests on something which is not in the repository. */
function isOpen({ kind, unknown }) {
    return kind === 'cloud.resource' && unknown !== undefined;
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   iv: () => (/* binding */ changedRules),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   tK: () => (/* binding */ unblocking)
/* harmony export */ });
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);




/** Failed and unknown findings: binding ones first, then by severity, rule and place. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Rules that the configuration or a pack of the organisation has changed. */
function changedRules({ findings }) {
    const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return [...rules.values()].filter(({ enforcement, packSeverity }) => enforcement !== undefined || packSeverity !== undefined);
}
/** What was changed about a rule: `severity low (pack: critical), warn`. */
function changeOf({ severity, packSeverity, enforcement }) {
    const graver = packSeverity === undefined ? [] : [`severity ${severity} (pack: ${packSeverity})`];
    return [...graver, ...(enforcement === undefined ? [] : [enforcement])].join(', ');
}
/** Failures that somebody accepted, the gravest first. */
function waivedFindings({ findings }) {
    const waived = findings.filter((finding) => finding.outcome === 'waived');
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** What would unblock: a step for each thing to do about a rule that keeps the verdict from being `allow`. Nothing when nothing does. */
function unblocking(report) {
    const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold));
    const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(finding)]));
    return [...steps.values()].map((findings) => ({
        rule: findings[0]?.rule.id ?? '',
        count: findings.length,
        what: findings[0] === undefined ? '' : (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(findings[0]),
        places: findings
            .flatMap((finding) => {
            const at = spanOf(finding);
            return at === undefined ? [] : [at.line > 1 ? `${at.file}:${at.line}` : at.file];
        })
            .slice(0, MAX_PLACES),
    }));
}
/** Smaller is graver: binding findings before others, then by severity. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .binds */ .fO)(finding, threshold);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `could not be judged: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.subject?.at;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * What people are shown: a source that could not be read is one line, which names the rules that wait for it, instead of
 * one line for each of them.
 */
function shownFindings(report) {
    const open = openFindings(report);
    const unknown = open.filter((finding) => finding.outcome === 'unknown');
    const causes = new Set(unknown.filter(isCause).map(({ source }) => source));
    const waiting = Map.groupBy(unknown.filter((finding) => !isCause(finding)), ({ source }) => source);
    return open.flatMap((finding) => {
        if (finding.outcome === 'fail')
            return [finding];
        if (isCause(finding))
            return [withWaiting(finding, waiting.get(finding.source) ?? [])];
        return causes.has(finding.source) ? [] : [finding];
    });
}
/** Says that a source could not be read, for which other rules wait. */
function isCause({ rule }) {
    return rule.select === 'source' || rule.select === 'setting.source';
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Not judged without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** One line that says how it ended and why, as the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${plural(counts.blocking, 'finding')} at or above ${report.threshold}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${plural(counts.unknown, 'thing')} could not be judged`;
    const accepted = waivedFindings(report).length;
    if (accepted > 0)
        return `Allowed: nothing new at or above ${report.threshold}; ${accepted} accepted`;
    if (models === 0)
        return 'Allowed: no model in this repository';
    return counts.warnings > 0
        ? `Allowed with ${plural(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${plural(models, 'model')} intact`;
}
/** What nobody asked, so that nobody takes it for good. */
function leftOutText({ leftOut = [] }) {
    return leftOut.length === 0 ? '' : `Not asked, since policies.packs leaves them out: ${leftOut.join(', ')}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 86404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** Files that could not be read are no proof of anything; every other fault is one. */
function outcomeOf({ differences, problems, pointers }) {
    const unread = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED');
    if (differences.length > 0 || pointers.length > 0 || problems.length > unread.length)
        return 'not-verified';
    return unread.length > 0 ? 'could-not-tell' : 'verified';
}


/***/ }),

/***/ 96353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   Mg: () => (/* binding */ provenanceFault),
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   XR: () => (/* binding */ manifestStatement),
/* harmony export */   hR: () => (/* binding */ certifiedRun)
/* harmony export */ });
/* unused harmony export MANIFEST_STATEMENT_TYPE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2916);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43913);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59481);




const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const MANIFEST_STATEMENT_TYPE = 'https://weightseal.dev/statements/manifest/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** `gh attestation` and the attestations API take no more. */
const MAX_SUBJECTS = 1024;
/** What a certificate says about the run, or `undefined` when it is none of a workflow. */
function certifiedRun(claims) {
    const { repositoryUri, trigger: event, ref, commit, workflowUri, buildSignerUri: builderUri, runUri } = claims;
    if (!repositoryUri || !event || !ref || !commit || !workflowUri || !builderUri || !runUri)
        return undefined;
    const { repositoryId = '', ownerId = '', runner = 'unknown' } = claims;
    return { repositoryUri, repositoryId, ownerId, event, ref, commit, workflowUri, builderUri, runUri, runner };
}
/** Who built the model, from which commit, by which workflow. */
function provenanceOf(manifest, run) {
    const predicate = predicateOf(run);
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, subject: subjectsOf(manifest), predicateType: PROVENANCE_TYPE, predicate: predicate };
}
function predicateOf(run) {
    // The name of a file holds no "@"; that of a tag may.
    const at = run.workflowUri.indexOf('@');
    const [file, ref] = at === -1 ? [run.workflowUri, run.ref] : [run.workflowUri.slice(0, at), run.workflowUri.slice(at + 1)];
    const path = file.split('/').slice(5).join('/');
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref, repository: run.repositoryUri, path } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runner,
                },
            },
            resolvedDependencies: [{ uri: `git+${run.repositoryUri}@${run.ref}`, digest: { gitCommit: run.commit } }],
        },
        runDetails: { builder: { id: run.builderUri }, metadata: { invocationId: run.runUri } },
    };
}
/** Outside a workflow: nothing but that the signer means this manifest, with its name and version. */
function manifestStatement(manifest) {
    const { name, version } = manifest.model;
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, subject: subjectsOf(manifest), predicateType: MANIFEST_STATEMENT_TYPE, predicate: { name, version } };
}
/**
 * The model by its digest, then the manifest as a file, then the files. An OMS signature covers names and digests of files;
 * the manifest among the subjects covers the model's name, version and dependencies as well.
 */
function subjectsOf(manifest) {
    const subject = (name, sha256) => ({ name, digest: { sha256 } });
    return [
        subject(manifest.model.name, manifest.tree.root),
        subject(_manifest_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1, manifestDigest(manifest)),
        ...manifest.files.slice(0, MAX_SUBJECTS - 2).map(({ path, sha256 }) => subject(path, sha256)),
    ];
}
/** SHA-256 of the bytes of `weightseal.manifest.json`, hex. */
function manifestDigest(manifest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .serializeManifest */ .MZ)(manifest)).digest('hex');
}
/**
 * Whether provenance says nothing else than the certificate that signed it. The signer writes the one, Fulcio the other.
 *
 * @returns what contradicts, or `undefined`.
 */
function provenanceFault(predicate, claims) {
    const run = certifiedRun(claims);
    if (run === undefined)
        return 'the certificate is none of a workflow run';
    const certified = flatten(predicateOf(run));
    const stated = flatten(predicate);
    const other = Object.entries(certified).find(([path, value]) => stated[path] !== value);
    return other && `${other[0]}: the provenance says ${JSON.stringify(stated[other[0]])}, the certificate ${JSON.stringify(other[1])}`;
}
/** Texts by their JSON pointer. */
function flatten(value, pointer = '') {
    if (typeof value !== 'object' || value === null)
        return { [pointer]: value };
    return Object.assign({}, ...Object.entries(value).map(([key, member]) => flatten(member, `${pointer}/${key}`)));
}


/***/ }),

/***/ 70027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ parseSeal),
/* harmony export */   XG: () => (/* binding */ MAX_SEAL_BYTES),
/* harmony export */   u7: () => (/* binding */ buildSeal)
/* harmony export */ });
/* unused harmony export SEAL_SCHEMA */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83122);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29983);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43913);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54533);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65058);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96353);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69022);
/* harmony import */ var _signed_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58290);










const SEAL_SCHEMA = 'weightseal/seal@1';
const MAX_SEAL_BYTES = 2 * _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me;
/** The bytes of a seal: canonical JSON, so that the same parts give the same file. */
function buildSeal({ manifest, signature, statements, trustRoot, expected, now }) {
    const seal = {
        schema: SEAL_SCHEMA,
        modelDigest: manifest.tree.root,
        manifest,
        signature,
        statements,
        ...(trustRoot === undefined ? {} : { trustedRoot: { asOf: trustRoot.asOf ?? now, name: trustRoot.name, json: trustRoot.json } }),
        expected,
    };
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(seal);
}
/**
 * Reads a seal that anyone may have written: the signature must list exactly the files of the manifest, and every
 * statement must be about the manifest's digest.
 *
 * @throws {SealError} SEAL_INVALID, MANIFEST_INVALID, SIGNATURE_INVALID
 */
function parseSeal(text, where) {
    const json = parseShape(text, where);
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(canonical(json.manifest, where), `${where} (manifest)`);
    if (json.trustedRoot !== undefined)
        canonical(json.trustedRoot.json, where);
    if (json.modelDigest !== manifest.tree.root)
        throw invalid(where, `modelDigest is ${json.modelDigest}, the manifest's is ${manifest.tree.root}`);
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json.signature, `${where} (signature)`);
    const signed = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSignedModel */ .ZO)(bundle, `${where} (signature)`);
    requireSameFiles(manifest, signed, where);
    const statements = json.statements.map((statement, index) => readStatement(statement, manifest, `${where} (statement ${index + 1})`));
    if (!statements.some(({ coversManifest }) => coversManifest))
        throw invalid(where, 'no statement in it is about the manifest, so that nobody signed name, version and dependencies of the model');
    return { manifest, bundle, signed, statements, trustedRoot: json.trustedRoot, expected: json.expected ?? {} };
}
function parseShape(text, where) {
    if (text.length > MAX_SEAL_BYTES)
        throw invalid(where, `larger than ${MAX_SEAL_BYTES} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(where, `expected a Weightseal seal in JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`, cause);
    }
    const validate = _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateSealV1 */ .zw;
    if (validate(json))
        return json;
    const problems = (0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], json).join('; ');
    throw invalid(where, `${problems}. A seal begins with {"schema": "${SEAL_SCHEMA}"} and is made by "weightseal release"`);
}
/** JSON may hold what canonical JSON cannot: half of a surrogate pair, or nesting without end. */
function canonical(value, where) {
    try {
        return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(value);
    }
    catch (cause) {
        throw invalid(where, `it holds JSON that cannot be made canonical (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)})`, cause);
    }
}
function requireSameFiles({ files }, { files: signed, nameless }, where) {
    const digests = new Map(signed.map((file) => [
        nameless ? (files[0]?.path ?? '') : file.path,
        'digest' in file && file.algorithm === 'sha256' ? file.digest : '',
    ]));
    const other = files.find(({ path, sha256 }) => digests.get(path) !== sha256);
    if (other !== undefined || digests.size !== files.length)
        throw invalid(where, `the signature does not list the files of the manifest${other === undefined ? '' : ` (${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .T)(other.path)})`}`);
}
function readStatement(json, manifest, where) {
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json, where);
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .badSignature */ .g)(where, `the signed statement is not usable: ${what}`);
    const { subject, predicateType, predicate } = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatement */ .By)(bundle.payload, fail);
    const [first, second] = Array.isArray(subject) ? subject : [];
    if (first?.digest?.sha256 !== manifest.tree.root)
        throw fail(`its first subject is not the model with the digest ${manifest.tree.root}`);
    if (typeof predicateType !== 'string')
        throw fail('predicateType is missing');
    const coversManifest = second?.name === _manifest_types_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_FILE */ .h1 && second.digest?.sha256 === (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestDigest */ .It)(manifest);
    return { bundle, predicateType, predicate, coversManifest };
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SEAL_INVALID', `${where}: ${what}. Do not trust this seal.`, { cause });
}


/***/ })

};
