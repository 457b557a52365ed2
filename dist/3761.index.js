export const id = 3761;
export const ids = [3761,3886];
export const modules = {

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

/***/ 73830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lintPack)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99837);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/**
 * Finds the problems of rules: a test with another result than expected, an assertion that a subject passes by omitting a
 * member, a path or source that does not exist, a rule without both a passing and a failing test.
 */
function lintPack({ rules }, { schemas, sources }) {
    return rules.flatMap((rule) => {
        const problems = [
            ...testProblems(rule),
            ...missingRequired(rule),
            ...becauseProblems(rule),
            ...remedyProblems(rule),
            ...pathProblems(rule, schemas),
            ...sourceProblems(rule, sources),
        ];
        return problems.map((problem) => ({ rule: rule.id, problem }));
    });
}
/** Evaluates a rule on the subject of a test. */
function attempt(rule, given) {
    if (rule.matches !== undefined && !rule.matches(given))
        return { outcome: 'skip', pointers: [] };
    const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } };
    const { stages: _, effectiveFrom: __, ...everywhere } = rule;
    const facts = { now: '9999-12-31', trigger: 'push', sources: {}, subjects: [subject] };
    const [finding] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(facts, [
        { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
    ]);
    if (finding?.outcome !== 'fail')
        return { outcome: 'pass', pointers: [] };
    const why = finding.problems.find(({ keyword }) => keyword === 'cel')?.expected;
    return {
        outcome: 'fail',
        pointers: [...new Set(finding.problems.map(({ at }) => at))].sort(),
        ...(why === undefined ? {} : { why }),
    };
}
function testProblems(rule) {
    const lacking = ['pass', 'fail'].filter((expect) => !rule.tests.some((test) => test.expect === expect));
    const wrong = rule.tests.flatMap((test) => {
        const { outcome, pointers, why } = attempt(rule, test.given);
        if (outcome !== test.expect)
            return [`test "${test.name}": expected ${test.expect}, got ${outcome}${why === undefined ? '' : ` (${why})`}`];
        const expected = [...(test.at ?? pointers)].sort();
        return expected.join() === pointers.join()
            ? []
            : [`test "${test.name}": expected problems at ${expected.join(', ')}, got ${pointers.join(', ')}`];
    });
    return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong];
}
/** Deletes each asserted member from each passing subject. If the result is still `pass`, "required" is incomplete. */
function missingRequired(rule) {
    const asserted = propertyPaths(rule.assert);
    const found = rule.tests
        .filter(({ expect }) => expect === 'pass')
        .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'));
    return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; add it to "required"`);
}
/** Finds asserted members without a phrase in `because`, and phrases of members that are not asserted. */
function becauseProblems({ assert, because = {}, message }) {
    if (Object.keys(because).length === 0)
        return [];
    const explained = new Set(Object.keys(because));
    const asserted = new Set([...namedPaths(assert).map(toPointer)]);
    const missing = [...asserted].filter((pointer) => !explained.has(pointer)).map((pointer) => `"because" has no phrase for ${pointer}`);
    const unused = [...explained]
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"because" has a phrase for ${pointer}, which is not asserted`);
    return [
        ...missing,
        ...unused,
        ...(message.includes('{{because}}') ? [] : ['has "because", but its message does not contain {{because}}']),
    ];
}
/** Finds remedies of members that are not asserted. */
function remedyProblems({ assert, remediation: { members = {} } }) {
    const asserted = new Set(namedPaths(assert).map(toPointer));
    return Object.keys(members)
        .filter((pointer) => !asserted.has(pointer))
        .map((pointer) => `"remediation.members" has a text for ${pointer}, which is not asserted`);
}
function toPointer(path) {
    return path.map((key) => `/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(key)}`).join('');
}
/** Returns the members under `properties`, also inside `allOf`. Alternatives are left out, because another branch may not need them. */
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
/** Finds required sources that no collector provides. They would make every run undecided. */
function sourceProblems({ needs = [] }, sources) {
    return needs
        .filter((need) => !sources.includes(need))
        .map((need) => `needs "${need}", which is an unknown source${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(need, sources)}`);
}
function pathProblems(rule, schemas) {
    const schema = schemas[rule.select];
    if (schema === undefined)
        return [
            `selects "${rule.select}", which is an unknown kind${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(rule.select, Object.keys(schemas))} List all kinds: weightseal policies kinds`,
        ];
    const named = [
        ...namedPaths(rule.when),
        ...namedPaths(rule.assert),
        ...celMembers(rule.cel),
        ...[...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messagePointers */ .ex)(rule), ...Object.keys(rule.because ?? {})].map((pointer) => pointer.split('/').slice(1)),
    ];
    if (rule.at !== undefined)
        named.push(rule.at.split('/').slice(1));
    const unknown = named.filter((path) => !exists(schema, path)).map(toPointer);
    return [...new Set(unknown)].map((pointer) => `names ${pointer}, which subjects of kind ${rule.select} do not have`);
}
/** Returns the members of the subject that a CEL expression names directly: `subject.ageDays`. */
function celMembers(cel) {
    return [...(cel ?? '').matchAll(/\bsubject\.([A-Za-z_]\w*)/g)].map((match) => [match[1] ?? '']);
}
const COMBINERS = ['allOf', 'anyOf', 'oneOf'];
const NESTED = ['not', 'if', 'then', 'else'];
/** Returns every member that a schema names in `properties`, `required` and the combining keywords. */
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

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/generated/facts.js
var facts = __webpack_require__(41321);
// EXTERNAL MODULE: ./build/policy/builtin.js + 1 modules
var policy_builtin = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/policy/lint.js
var lint = __webpack_require__(73830);
// EXTERNAL MODULE: ./build/core/suggest.js
var suggest = __webpack_require__(57980);
// EXTERNAL MODULE: ./build/policy/profile.js
var policy_profile = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
;// CONCATENATED MODULE: ./build/policy/overrides.js




/**
 * Applies overrides of severity and enforcement: first those of packs (of an organisation), then those of the repository,
 * which may raise a locked rule but not lower it.
 *
 * @param own - overrides from the configuration of the repository.
 * @param profile - decides whether a rule without an override runs.
 * @throws {SealError} SETTINGS_INVALID - an unknown rule, a locked rule that would be lowered, or a rule that cannot be changed.
 */
function withOverrides(packs, own, profile = 'baseline') {
    const layers = packs.flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ ...override, by: `pack ${id}` })));
    // Locked overrides come first in any order of packs, because all others are checked against them.
    const inOrder = [...layers].sort((a, b) => Number(b.locked === true) - Number(a.locked === true));
    const all = [...inOrder, ...own.map((override) => ({ ...override, locked: false, by: 'policies.rules' }))];
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    for (const { rule, by } of all) {
        if (!ids.includes(rule))
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} changes the rule ${rule}, which no active pack contains${(0,suggest.didYouMean)(rule, ids)}`);
        if (rule.startsWith('WS-META-'))
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} changes ${rule}: rules about Weightseal itself cannot be changed.`);
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
 * Rejects parameters that a locked rule reads, because they affect the result as much as the severity does.
 *
 * @param params - parameters from the configuration of the repository, by pack.
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
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.params sets ${rule.pack}.${changed}, which the rule ${rule.id} reads. The pack ${by} locks that rule; remove the parameter.`);
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
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}), which ${locked} locks. The repository may only raise it.`);
    if (reason === undefined && isLower(changed, rule) && !raises)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `${by} lowers ${rule.id} (${describe(rule)} to ${describe(changed)}) without a reason. Add one: { …, reason: why it is acceptable here }.`);
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
 * Loads the active packs: the meta pack, the selected built-in packs, then the custom packs in order. A custom pack with a
 * failing test is rejected, because its effect is unknown.
 *
 * @param read - returns the files of the trusted base that match a path, in which the last name may contain `*`.
 * @param remote - remote packs that match the lock file.
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
async function loadPacks({ packs, params, customPacks, profile = 'baseline', rules = [] }, read, remote = []) {
    const ids = [...new Set([policy_builtin/* META_PACK */.ER, ...packs])];
    const builtin = await Promise.all(ids.map((id) => (0,policy_builtin/* loadBuiltin */.YJ)(id, params[id] ?? {})));
    const custom = [];
    for (const pattern of customPacks) {
        const files = await read(pattern);
        if (files.length === 0)
            throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(pattern)}, which does not exist. Rules are read from the base branch on pull requests, else from the working tree. Add the file there; it applies to pull requests after the merge.`);
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
/**
 * Parses a custom pack and runs its tests.
 *
 * @throws {SealError} PACK_INVALID - invalid file, or a failing test.
 */
async function checkedPack({ path, text }) {
    const { compileAnyPack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = (0,parse.parsePack)(text, path);
    const problems = (0,lint/* lintPack */.H)(await compileAnyPack(pack, {}, path), facts/* KNOWN */.c);
    if (problems.length > 0)
        throw new errors/* SealError */.EM('PACK_INVALID', problems.map(({ rule, problem }) => `${path}: rule ${rule}: ${problem}`).join('\n'));
    return pack;
}
function checkDistinct(packs, params) {
    const ids = packs.map(({ id }) => id);
    const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
    if (duplicate !== undefined)
        throw new errors/* SealError */.EM('PACK_INVALID', `Two packs have the id "${duplicate}". Rename one of them.`);
    const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id));
    const repeated = rules.find((id, index) => rules.indexOf(id) !== index);
    if (repeated !== undefined)
        throw new errors/* SealError */.EM('PACK_INVALID', `Two packs have a rule ${repeated}. Use a unique prefix for custom rules, such as ACME-ML-001.`);
    const inactive = Object.keys(params).find((id) => !ids.includes(id));
    if (inactive !== undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `policies.params sets a parameter of the pack "${inactive}", which is not active; expected one of ${ids.join(', ')}.`);
}


/***/ }),

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PACK_BYTES: () => (/* binding */ MAX_PACK_BYTES),
/* harmony export */   parsePack: () => (/* binding */ parsePack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67950);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29071);



const MAX_PACK_BYTES = 256 * 1024;
/**
 * Parses a pack from an untrusted source.
 *
 * @throws {SealError} PACK_INVALID - with file, line and column of each problem.
 */
function parsePack(text, where) {
    const pack = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)({ text, where, validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validatePolicyPackV1 */ .ti, code: 'PACK_INVALID', maxBytes: MAX_PACK_BYTES }).value;
    const ids = pack.rules.map(({ id }) => id);
    const duplicate = ids.find((id, index) => ids.indexOf(id) !== index);
    if (duplicate !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('PACK_INVALID', `${where}: duplicate rule id ${duplicate}. Give every rule a unique id.`);
    return pack;
}


/***/ }),

/***/ 41230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inProfile),
/* harmony export */   U: () => (/* binding */ runsIn)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1842);

/** Tells whether a rule runs in a profile: in the one that it names and in stricter ones. */
function runsIn({ profile = 'baseline' }, chosen) {
    return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.indexOf(profile) <= _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.indexOf(chosen);
}
/**
 * Returns a pack with the rules of a profile. In `regulated`, settings that the token may not read prevent the verdict `allow`.
 *
 * @param named - ids of rules that run in every profile, because an override names them.
 */
function inProfile(pack, chosen, named = new Set()) {
    const rules = pack.rules.filter((rule) => runsIn(rule, chosen) || named.has(rule.id));
    if (chosen !== 'regulated')
        return { ...pack, rules };
    return { ...pack, rules: rules.map(withBindingSources) };
}
/** Makes unreadable sources binding, whatever the severity of the rule. */
function withBindingSources(rule) {
    const onUnknown = rule.onUnknown === 'warn-if-forbidden' ? { onUnknown: 'fail' } : {};
    return {
        ...rule,
        ...onUnknown,
        ...(rule.onFail === 'undecided' ? { enforcement: 'block', overrideReason: 'the profile regulated' } : {}),
    };
}


/***/ }),

/***/ 26000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toModelChange)
/* harmony export */ });
/** Converts a difference between two manifests to a row of the table of changed files. */
function toModelChange(difference) {
    const brief = ({ size, sha256 }) => ({ size, sha256 });
    switch (difference.kind) {
        case 'missing':
            return { path: difference.path, kind: 'removed', before: brief(difference.expected) };
        case 'unexpected':
            return { path: difference.path, kind: 'added', after: brief(difference.actual) };
        case 'changed':
            return { path: difference.path, kind: 'changed', before: brief(difference.expected), after: brief(difference.actual) };
        case 'renamed':
            return { path: difference.path, kind: 'renamed', from: difference.from, after: brief(difference.actual) };
    }
}


/***/ }),

/***/ 19511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QS: () => (/* binding */ ignoredPath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61712);
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24904);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95126);





/** Returns the lines of a list input, trimmed and without empty lines. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Returns a path to ignore, or a pattern in the syntax of CODEOWNERS. @throws {SealError} SETTINGS_INVALID */
function ignoredPath(name, value, below = 'repository') {
    if (!(0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(value))
        return relativePath(name, value, below) ?? '.';
    const pattern = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(value.trim());
    const reason = typeof pattern === 'string' ? _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .PATTERN_FAULTS */ .L[pattern] : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfInput */ .eT)(value.trim().replace(/^\//, ''));
    if (reason !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a pattern of paths below the ${below} (${reason}).`);
    return value.trim();
}
/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
function relativePath(name, value, below = 'repository') {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfInput */ .eT)(path);
    if (fault || /[*?[]/.test(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths must be literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, allowed);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}.${hint}`);
}
/** Parses a YAML 1.2 core boolean, like `@actions/core`. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; expected true or false.`);
}


/***/ })

};
