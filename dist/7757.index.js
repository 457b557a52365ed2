export const id = 7757;
export const ids = [7757];
export const modules = {

/***/ 83342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverage: () => (/* binding */ coverage)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
;// CONCATENATED MODULE: ./build/policy/framework-doc.js
/** Renders the page of a framework in Markdown: the controls with evidence, and those that cannot be assessed. */
function renderFrameworkPage({ id, title, version, note, groups }) {
    const { supported, all } = countControls({ groups });
    const sections = groups.map(({ title: name, controls }) => `## ${name}\n\n| control | requirement | rules that give evidence | kind of evidence |\n|---|---|---|---|\n${controls.map(row).join('\n')}`);
    return `# ${title}\n\nEdition: ${version}. ${supported} of ${all} controls listed here have rules that support them. A rule supports a control; it never proves that the control is met.\n${note === undefined ? '' : `\n${note}\n`}\nState of a repository: \`weightseal assess --framework ${id}\`. This list: \`weightseal policies coverage ${id}\`.\n\n${sections.join('\n\n')}\n\n---\n\nGenerated from \`policies/frameworks/${id}.yml\` and the packs by \`npm run generate\`; do not edit.\n`;
}
function row({ id, title, rules, evidence, limits, notAssessable }) {
    if (notAssessable !== undefined)
        return `| ${id} | ${title} | not assessable: ${notAssessable} | |`;
    const links = rules.map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ');
    return `| ${id} | ${title} | ${links}${limits === undefined ? '' : `<br>Limits: ${limits}`} | ${evidence.join(', ')} |`;
}
/** Counts the controls, and those that have rules. */
function countControls({ groups }) {
    const controls = groups.flatMap((group) => group.controls);
    return { supported: controls.filter(({ rules }) => rules.length > 0).length, all: controls.length };
}
/** Renders the list of all frameworks in Markdown. */
function renderFrameworkIndex(frameworks) {
    const rows = frameworks.map((framework) => {
        const { supported, all } = countControls(framework);
        return `| [${framework.id}](${framework.id}.md) | ${framework.title} | ${framework.version} | ${supported} of ${all} |`;
    });
    return `# Frameworks\n\nThe rules that give evidence for each control. Reports contain "evidence available", "evidence missing" or "not assessable", and never state that a requirement is met.\n\nA check of a repository cannot show logs of the deployed system, the quality of human oversight, fairness in production, a legal basis, the knowledge of staff, or physical controls.\n\n| framework | title | version | controls with rules |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/commands/assess/run.js + 3 modules
var run = __webpack_require__(64706);
// EXTERNAL MODULE: ./build/generated/frameworks.js
var frameworks = __webpack_require__(43057);
;// CONCATENATED MODULE: ./build/commands/policies/coverage-run.js


/** Summarizes every framework. Independent of the repository. */
function coverageOfAll() {
    return frameworks/* FRAMEWORKS */.i.map((framework) => {
        const { id, title, version } = framework;
        return { id, title, version, ...countControls(framework) };
    });
}

;// CONCATENATED MODULE: ./build/commands/policies/coverage-cli.js





/** `weightseal policies coverage`. */
const coverage = {
    usage: 'weightseal policies coverage [FRAMEWORK] [--json]',
    positionals: 1,
    flags: { json: { type: 'boolean' } },
    run: coverage_cli_run,
};
async function coverage_cli_run(flags, io) {
    const [id] = flags.positionals;
    io.stdout(id === undefined ? allText(coverageOfAll(), flags) : oneText((0,run/* frameworkOf */.K5)(id), flags, (0,paint/* painter */.C)(io)));
    return exit/* EXIT */.dc.ok;
}
function allText(frameworks, flags) {
    return flags.on('json') ? json(frameworks) : frameworks.map(summaryText).join('');
}
function oneText(framework, flags, paint) {
    return flags.on('json') ? json(framework) : frameworkText(framework, paint);
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function summaryText({ id, title, version, supported, all }) {
    return `${id.padEnd(16)} ${`${supported} of ${all}`.padStart(8)}  ${title} (${version})\n`;
}
function frameworkText(framework, paint) {
    const { id, title, version } = framework;
    const { supported, all } = countControls(framework);
    const groups = framework.groups.map((group) => `${paint('bold', group.title)}\n${group.controls.map((control) => controlText(control, paint)).join('')}`);
    const note = framework.note === undefined ? '' : `${framework.note}\n`;
    return `${paint('bold', `${title} (${version})`)}\n${note}\n${groups.join('\n')}\n${supported} of ${all} controls have rules that support them; a rule never proves that a control is met. Evidence in this repository: weightseal assess --framework ${id}\n`;
}
function controlText({ id, title, rules, evidence, limits, notAssessable }, paint) {
    const head = `  ${paint('cyan', id.padEnd(24))} ${title}\n`;
    const indent = ' '.repeat(27);
    if (notAssessable !== undefined)
        return `${head}${indent}${paint('yellow', 'not assessable')}: ${notAssessable}\n`;
    const limited = limits === undefined ? '' : `${indent}${paint('dim', `Limits: ${limits}`)}\n`;
    return `${head}${indent}${rules.join(', ')}\n${indent}${paint('dim', evidence.join(', '))}\n${limited}`;
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
