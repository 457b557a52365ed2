export const id = 5071;
export const ids = [5071];
export const modules = {

/***/ 60323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverage: () => (/* binding */ coverage)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/generated/frameworks.js
var frameworks = __webpack_require__(43057);
;// CONCATENATED MODULE: ./build/policy/framework-doc.js
/** A page of a framework, in Markdown: what Weightseal has evidence for, and what no repository shows. */
function renderFrameworkPage({ id, title, version, note, groups }) {
    const { supported, all } = countControls({ groups });
    const sections = groups.map(({ title: name, controls }) => `## ${name}\n\n| control | what it wants | rules that give evidence | kind of evidence |\n|---|---|---|---|\n${controls.map(row).join('\n')}`);
    return `# ${title}\n\nEdition: ${version}. ${supported} of ${all} controls listed here have rules that support them. A rule supports a control; it never satisfies one.\n${note === undefined ? '' : `\n${note}\n`}\nState of a repository: \`weightseal assess --framework ${id}\`. This list: \`weightseal policies coverage ${id}\`.\n\n${sections.join('\n\n')}\n\n---\n\nGenerated from \`policies/frameworks/${id}.yml\` and the packs by \`npm run generate\`; do not edit.\n`;
}
function row({ id, title, rules, evidence, limits, notAssessable }) {
    if (notAssessable !== undefined)
        return `| ${id} | ${title} | not assessable: ${notAssessable} | |`;
    const links = rules.map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ');
    return `| ${id} | ${title} | ${links}${limits === undefined ? '' : `<br>Limits: ${limits}`} | ${evidence.join(', ')} |`;
}
/** How many controls have rules, of how many. */
function countControls({ groups }) {
    const controls = groups.flatMap((group) => group.controls);
    return { supported: controls.filter(({ rules }) => rules.length > 0).length, all: controls.length };
}
function renderFrameworkIndex(frameworks) {
    const rows = frameworks.map((framework) => {
        const { supported, all } = countControls(framework);
        return `| [${framework.id}](${framework.id}.md) | ${framework.title} | ${framework.version} | ${supported} of ${all} |`;
    });
    return `# Frameworks\n\nWhat rules give evidence for which control. Reports say "evidence available", "evidence missing" or "not assessable", and never that anything is complied with.\n\nNo check of a repository can show logs of the deployed system, how good human oversight is, fairness in the field, a legal basis, what staff know, or physical controls.\n\n| framework | title | version | controls with rules |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/shell/paint.js
var shell_paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/commands/assess/run.js + 3 modules
var run = __webpack_require__(64706);
;// CONCATENATED MODULE: ./build/commands/policies/coverage.js





/** Which controls of a framework rules give evidence for, and which no repository can show. Says nothing about this repository. */
async function coverage(flags, io) {
    const [id] = flags.positionals;
    const chosen = id === undefined ? frameworks/* FRAMEWORKS */.i : [(0,run/* frameworkOf */.K5)(id)];
    if (flags.on('json'))
        io.stdout(`${JSON.stringify(id === undefined ? chosen.map(summaryOf) : chosen[0], null, 2)}\n`);
    else
        io.stdout(id === undefined
            ? chosen.map((framework) => `${lineOf(framework)}\n`).join('')
            : chosen.map((framework) => describe(framework, io)).join(''));
    return exit/* EXIT */.dc.ok;
}
function summaryOf(framework) {
    const { id, title, version } = framework;
    return { id, title, version, ...countControls(framework) };
}
function lineOf(framework) {
    const { supported, all } = countControls(framework);
    return `${framework.id.padEnd(16)} ${`${supported} of ${all}`.padStart(8)}  ${framework.title} (${framework.version})`;
}
function describe(framework, io) {
    const paint = (0,shell_paint/* painter */.C)(io);
    const { supported, all } = countControls(framework);
    const groups = framework.groups.map(({ title, controls }) => `${paint('bold', title)}\n${controls.map((control) => controlText(control, io)).join('')}`);
    const note = framework.note === undefined ? '' : `${framework.note}\n`;
    return `${paint('bold', `${framework.title} (${framework.version})`)}\n${note}\n${groups.join('\n')}\n${supported} of ${all} controls have rules that support them; none is satisfied by a rule. What this repository has: weightseal assess --framework ${framework.id}\n`;
}
function controlText({ id, title, rules, evidence, limits, notAssessable }, io) {
    const paint = (0,shell_paint/* painter */.C)(io);
    const head = `  ${paint('cyan', id.padEnd(24))} ${title}\n`;
    const indent = ' '.repeat(27);
    if (notAssessable !== undefined)
        return `${head}${indent}${paint('yellow', 'not assessable')}: ${notAssessable}\n`;
    const limited = limits === undefined ? '' : `${indent}${paint('dim', `Limits: ${limits}`)}\n`;
    return `${head}${indent}${rules.join(', ')}\n${indent}${paint('dim', evidence.join(', '))}\n${limited}`;
}


/***/ }),

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

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   d7: () => (/* binding */ UNVERSIONED),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/** Version 1 of the integrity manifest. Public format: schemas/manifest-v1.schema.json, DESIGN.md §4. */
const MANIFEST_SCHEMA = 'weightseal/manifest@1';
const MANIFEST_FILE = 'weightseal.manifest.json';
/** Version of a model without a declared version. Valid semver. */
const UNVERSIONED = '0.0.0-unversioned';


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
/** @throws {SealError} SETTINGS_INVALID */
function parseBaseline(text, where) {
    const validate = _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBaselineV1 */ .Zw;
    const { entries } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(text, { where, command: 'weightseal policies baseline', validate });
    const wrong = entries.find(({ firstSeen }) => !(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(firstSeen));
    if (wrong !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is no day; write YYYY-MM-DD.`);
    const critical = entries.find(({ severity }) => severity === 'critical');
    if (critical !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${critical.rule} ${critical.subject} is critical, which no baseline may hold.`);
    return entries;
}
function toBaseline(entries) {
    return new Map(entries.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]));
}
/** Findings as the text of a baseline. What is known keeps its day; what is gone is left out; what is critical never gets in. */
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

/***/ 58266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ WAIVERS_FILE),
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   dU: () => (/* binding */ parseWaivers)
/* harmony export */ });
/* unused harmony exports MAX_DAYS, MAX_CRITICAL_DAYS */
/* harmony import */ var _core_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98435);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67950);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29071);





const WAIVERS_FILE = '.github/weightseal/waivers.yml';
const MAX_WAIVERS_BYTES = 256 * 1024;
/** The longest that anything may be waived, and the longest for what is critical. */
const MAX_DAYS = 90;
const MAX_CRITICAL_DAYS = 30;
const SOON_DAYS = 14;
/**
 * Reads the waivers of the trusted side.
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
        const fault = faultOf(waiver);
        if (fault !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}:${line}:${column}: the waiver of ${waiver.rule} ${fault}.`);
        return { ...waiver, at: { file: where, line, column } };
    });
}
function faultOf({ rule, created, expires }) {
    if (/^WS-META-/.test(rule))
        return 'waives what Weightseal says about itself, which cannot be waived';
    if (!(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(created) || !(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(expires))
        return 'has a date that does not exist';
    const days = (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires);
    if (days <= 0)
        return 'ends before it begins';
    return days > MAX_DAYS ? `lasts ${days} days; at most ${MAX_DAYS} (${MAX_CRITICAL_DAYS} for what is critical)` : undefined;
}
/**
 * Turns failures that are waived or in the baseline into `waived`. Pure. What the rules of the pack `meta` say is never waived;
 * what is critical never comes from a baseline.
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
    const judged = new Map(findings.filter(({ outcome }) => outcome !== 'skip' && outcome !== 'unknown').map(({ rule }) => [rule.id, rule]));
    const critical = new Set(findings.flatMap((finding) => (finding.outcome === 'fail' && finding.severity === 'critical' ? [finding] : [])));
    const failed = findings.filter((finding) => finding.outcome === 'fail');
    const subjects = candidates.map((candidate) => {
        const circumstances = {
            ...exceptions,
            used: used.has(candidate),
            judged: judged.has(candidate.rule),
            overCritical: [...critical].some((finding) => covers(candidate, finding)),
            open: failed.filter(({ rule }) => rule.id === candidate.rule).map(({ subject }) => JSON.stringify(subject.id)),
        };
        const state = stateOf(candidate, circumstances);
        return toSubject(candidate, state, { now: exceptions.now, words: wordsOf(candidate, state, circumstances) });
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
function stateOf({ rule, created, expires, pending }, { known, now, used, judged, overCritical }) {
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
    if (judged && !used)
        return 'unused';
    return used && left <= SOON_DAYS ? 'expiring' : 'active';
}
function toSubject(candidate, state, { now, words }) {
    const { origin, rule, subject, owner, reason, expires, at } = candidate;
    const data = { rule, subject, owner, reason, origin, state, expires, daysLeft: (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires), fault: words };
    return { kind: 'waiver', id: `${rule} ${subject}`, data, at };
}
const MAX_NAMED = 3;
/** Why a waiver does not count, or waives nothing. */
function wordsOf({ rule, created, expires }, state, { known, now, overCritical, open }) {
    switch (state) {
        case 'unknown-rule':
            return `there is no rule ${rule}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__.didYouMean)(rule, [...known])}`;
        case 'unused':
            return open.length === 0
                ? 'nothing of that rule is open.'
                : `the rule is open for ${open.slice(0, MAX_NAMED).join(', ')}${open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : ''}.`;
        case 'too-long':
            return `it lasts ${(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created ?? now, expires)} days, at most ${overCritical ? `${MAX_CRITICAL_DAYS} for what is critical` : MAX_DAYS}.`;
        case 'not-yet':
            return `it begins on ${created}.`;
        default:
            return '';
    }
}
function faultSubject({ file, line, fault }) {
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
    return { kind: 'waiver', id: `${file} ${fault}`, data, at: { file, line } };
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
