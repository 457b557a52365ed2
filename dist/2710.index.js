export const id = 2710;
export const ids = [2710,8587,7980];
export const modules = {

/***/ 70348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand),
/* harmony export */   policies: () => (/* binding */ policies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(68587);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72216);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57980);
/* harmony import */ var _policy_builtin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69042);
/* harmony import */ var _policy_profile_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41230);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1842);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43568);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11615);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19511);
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53894);
/* harmony import */ var _shell_io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48333);
/* harmony import */ var _shell_paint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74617);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75225);















const USAGE = 'weightseal policies list [PACK…] | test [FILE…] | explain RULE|FINDING [--full] [--report FILE] | doc [--out DIR] [FILE…] | new NAME | kinds [KIND] | coverage [FRAMEWORK] | baseline | lock';
const HELP = `List, test, explain and document the rules.

  weightseal policies list [--json]              every built-in rule
  weightseal policies list serving aws           the rules of some packs
  weightseal policies list --profile strict      the rules of a profile; + marks those that are not in baseline
  weightseal policies test [FILE…]               run the tests in packs (default: the built-in packs)
  weightseal policies explain WS-INT-003         what a rule requires, why, and what to do
  weightseal policies explain WS-INT-003 --full  the same with the schema, the tests and the controls
  weightseal policies explain FINGERPRINT        why a report contains a finding, step by step
  weightseal policies doc [--out DIR] [FILE…]    write one page per rule (default docs/rules)

  weightseal policies coverage                   the frameworks, and how many of their controls have rules
  weightseal policies coverage gdpr [--json]     each control: rules, kind of evidence, and what cannot be assessed
  weightseal policies new NAME [--select KIND]   create a custom pack with one rule and its tests
  weightseal policies kinds [KIND]               the kinds of subjects that rules can select, and their members
  weightseal policies baseline                   accept the findings of a report; new findings still block
  weightseal policies lock                       fetch remote packs and write their digests to the lock file

  --full          explain: add the schema, the tests and the controls
  --report FILE   the report-v1.json to read (default report-v1.json)
  --out PATH      the file or directory to write

"test" runs the cases of each rule, then removes every asserted member from each passing case and expects it to fail, and
checks that every path in a rule exists in the kind of subject that it selects.

Exit codes: 0 success, 1 a test failed, 2 usage error or invalid pack.
`;
const policies = { help: HELP, run };
/** Verbs. Modules that need more than packs and reports are loaded on demand, so that start-up stays short. */
const VERBS = {
    list,
    test,
    explain,
    doc,
    new: async (flags, io) => (await Promise.all(/* import() */[__webpack_require__.e(1321), __webpack_require__.e(4880)]).then(__webpack_require__.bind(__webpack_require__, 44880))).newPack(flags, io),
    kinds: async (flags, io) => (await Promise.all(/* import() */[__webpack_require__.e(1321), __webpack_require__.e(4880)]).then(__webpack_require__.bind(__webpack_require__, 44880))).kinds(flags, io),
    coverage: async (flags, io) => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(8149), __webpack_require__.e(6121), __webpack_require__.e(6949), __webpack_require__.e(1321), __webpack_require__.e(118), __webpack_require__.e(8042), __webpack_require__.e(5127), __webpack_require__.e(4644), __webpack_require__.e(4706), __webpack_require__.e(9920)]).then(__webpack_require__.bind(__webpack_require__, 60323))).coverage(flags, io),
    baseline: async (flags, io) => (await Promise.all(/* import() */[__webpack_require__.e(8149), __webpack_require__.e(1129)]).then(__webpack_require__.bind(__webpack_require__, 16451))).baseline(flags, io),
    lock: async (flags, io) => (await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(9654), __webpack_require__.e(4119), __webpack_require__.e(3917), __webpack_require__.e(6913), __webpack_require__.e(8149), __webpack_require__.e(6121), __webpack_require__.e(6949), __webpack_require__.e(1321), __webpack_require__.e(9871), __webpack_require__.e(118), __webpack_require__.e(4603)]).then(__webpack_require__.bind(__webpack_require__, 54603))).lock(flags, io),
};
const MOST_ARGUMENTS = { baseline: 0, lock: 0, explain: 1, new: 1, kinds: 1, coverage: 1 };
async function run(args, io) {
    const [name = '', ...rest] = args;
    const verb = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .verbOf */ .rl)(name, { verbs: VERBS, command: 'policies', missing: 'The verb of "weightseal policies" is missing.', usage: USAGE });
    return verb((0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFlags */ .bQ)(rest, {
        json: { type: 'boolean' },
        full: { type: 'boolean' },
        report: { type: 'string' },
        out: { type: 'string' },
        profile: { type: 'string' },
        select: { type: 'string' },
    }, { usage: USAGE, positionals: MOST_ARGUMENTS[name] ?? 100 }), io);
}
async function packsOf(files, io) {
    if (files.length === 0)
        return (0,_policy_builtin_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPacks */ .ih)().map((pack) => [`policies/${pack.metadata.id}.yml`, pack]);
    const { MAX_PACK_BYTES, parsePack } = await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(8149), __webpack_require__.e(2604)]).then(__webpack_require__.bind(__webpack_require__, 42604));
    return Promise.all(files.map(async (file) => [file, parsePack(await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, file), { maxBytes: MAX_PACK_BYTES, missing: 'USAGE' }), file)]));
}
/**
 * Returns the built-in packs with these names; all of them without a name.
 *
 * @throws {SealError} USAGE - unknown pack, with the most similar name.
 */
function builtinsNamed(names) {
    const ids = (0,_policy_builtin_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPacks */ .ih)().map(({ metadata }) => metadata.id);
    const unknown = names.find((name) => !ids.includes(name));
    if (unknown !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `Unknown built-in pack ${JSON.stringify(unknown)}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_11__.didYouMean)(unknown, ids)}`);
    return (0,_policy_builtin_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPacks */ .ih)().filter(({ metadata }) => names.length === 0 || names.includes(metadata.id));
}
async function list(flags, io) {
    const profile = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('profile', flags.text('profile'), _policy_types_js__WEBPACK_IMPORTED_MODULE_12__/* .PROFILES */ .jI);
    const packs = builtinsNamed(flags.positionals).map((pack) => ({
        ...pack,
        rules: pack.rules.filter((rule) => profile === undefined || (0,_policy_profile_js__WEBPACK_IMPORTED_MODULE_13__/* .runsIn */ .U)(rule, profile)),
    }));
    if (flags.on('json')) {
        io.stdout(`${JSON.stringify(packs.flatMap(({ metadata, rules }) => rules.map(({ id, title, severity, select, profile: least = 'baseline' }) => ({
            pack: metadata.id,
            id,
            title,
            severity,
            select,
            profile: least,
        }))), null, 2)}\n`);
        return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
    }
    const paint = (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)(io);
    for (const { metadata, rules } of packs) {
        io.stdout(`${paint('bold', `${metadata.id} ${metadata.version}`)} ${metadata.title}\n`);
        for (const { id, severity, title, profile: least = 'baseline' } of rules) {
            const mark = profile === undefined ? least.padEnd(10) : least === 'baseline' ? ' ' : '+';
            io.stdout(`  ${mark} ${paint('cyan', id.padEnd(12))} ${severity.padEnd(8)} ${title}\n`);
        }
    }
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
async function test(flags, io) {
    const [{ compileAnyPack }, { lintPack }, { KNOWN }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(5448)]).then(__webpack_require__.bind(__webpack_require__, 61246)),
        __webpack_require__.e(/* import() */ 3830).then(__webpack_require__.bind(__webpack_require__, 73830)),
        __webpack_require__.e(/* import() */ 1321).then(__webpack_require__.bind(__webpack_require__, 41321)),
    ]);
    const paint = (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)(io);
    let failed = 0;
    for (const [file, pack] of await packsOf(flags.positionals, io)) {
        const problems = lintPack(await compileAnyPack(pack, {}, file), KNOWN);
        failed += problems.length;
        const cases = pack.rules.reduce((sum, rule) => sum + rule.tests.length, 0);
        io.stdout(`${problems.length === 0 ? paint('green', 'ok') : paint('red', 'failed')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(file)}: ${pack.rules.length} rules, ${cases} cases\n`);
        for (const { rule, problem } of problems)
            io.stdout(`  ${paint('red', '✗')} ${rule} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(problem)}\n`);
    }
    return failed === 0 ? _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok : _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.block;
}
async function doc(flags, io) {
    const { renderRuleIndex, renderRulePage } = await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(8149), __webpack_require__.e(4389), __webpack_require__.e(366)]).then(__webpack_require__.bind(__webpack_require__, 57985));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, flags.text('out') ?? 'docs/rules');
    const packs = (await packsOf(flags.positionals, io)).map(([, pack]) => pack);
    for (const pack of packs)
        for (const rule of pack.rules)
            await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)(`${folder}/${rule.id}.md`, renderRulePage(rule, pack));
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)(`${folder}/README.md`, renderRuleIndex(packs));
    io.stdout(`Wrote ${packs.reduce((sum, { rules }) => sum + rules.length, 1)} pages to ${folder}\n`);
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
async function explain(flags, io) {
    const name = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .required */ .mw)(flags.positionals[0], 'A rule id or the fingerprint of a finding', EXPLAIN_USAGE);
    const report = flags.text('report');
    if (report !== undefined)
        return explainFinding(name, report, io);
    const id = name.toUpperCase();
    const pack = [...(0,_policy_builtin_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPacks */ .ih)(), ...(await ownPacks(io))].find(({ rules }) => rules.some((rule) => rule.id === id));
    const rule = pack?.rules.find((each) => each.id === id);
    if (pack !== undefined && rule !== undefined)
        return explainRule(rule, pack, { full: flags.on('full'), io });
    if (/^ws-/i.test(name)) {
        const ids = (0,_policy_builtin_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinPacks */ .ih)().flatMap(({ rules }) => rules.map((each) => each.id));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `Unknown rule ${id}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_11__.didYouMean)(name, ids)}`);
    }
    return explainFinding(name, 'report-v1.json', io);
}
async function explainRule(rule, pack, { full, io }) {
    const { renderRuleText } = await Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(8149), __webpack_require__.e(4389), __webpack_require__.e(2694)]).then(__webpack_require__.bind(__webpack_require__, 62694));
    io.stdout(renderRuleText(rule, pack, { full, width: io.columns ?? _shell_io_js__WEBPACK_IMPORTED_MODULE_8__.DEFAULT_COLUMNS, paint: (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)(io) }));
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
/** Reads the local packs that the configuration of the repository names. Returns none if it is invalid; the gate reports that error. */
async function ownPacks(io) {
    try {
        const [{ localGit }, { uncommittedFiles }, { parseConfig, CONFIG_FILE }, { localPacks }, { matchesPath }, { parsePack }] = await Promise.all([
            __webpack_require__.e(/* import() */ 4015).then(__webpack_require__.bind(__webpack_require__, 94015)),
            __webpack_require__.e(/* import() */ 6493).then(__webpack_require__.bind(__webpack_require__, 16493)),
            Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(8149), __webpack_require__.e(6121)]).then(__webpack_require__.bind(__webpack_require__, 96121)),
            __webpack_require__.e(/* import() */ 168).then(__webpack_require__.bind(__webpack_require__, 60168)),
            __webpack_require__.e(/* import() */ 5347).then(__webpack_require__.bind(__webpack_require__, 65347)),
            Promise.all(/* import() */[__webpack_require__.e(7985), __webpack_require__.e(8149), __webpack_require__.e(2604)]).then(__webpack_require__.bind(__webpack_require__, 42604)),
        ]);
        const root = await localGit(io.cwd).top();
        const files = await uncommittedFiles(root, localGit(root));
        const read = async (path) => (await files.read(path, 1024 * 1024)).toString('utf8');
        const patterns = localPacks(parseConfig(await read(CONFIG_FILE), CONFIG_FILE).policies?.custom);
        const paths = files.paths.filter((path) => patterns.some((pattern) => matchesPath(pattern, path)));
        return await Promise.all(paths.map(async (path) => parsePack(await read(path), path)));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM)
            return [];
        throw error;
    }
}
async function explainFinding(name, file, io) {
    const report = await (0,_report_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readReport */ .t)(io.cwd, file);
    const found = report.filter(({ fingerprint, rule }) => fingerprint.startsWith(name.toLowerCase()) || rule === name.toUpperCase());
    if (found.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${file} does not contain the finding ${JSON.stringify(name)}. It contains: ${report.map(({ rule, fingerprint }) => `${rule} ${fingerprint.slice(0, 8)}`).join(', ') || 'none'}.`);
    for (const finding of found)
        io.stdout(trace(finding, io));
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}
function trace(finding, io) {
    const paint = (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)(io);
    const { rule, title, severity, subject, location, problems, when, source } = finding;
    const steps = subject === null || finding.outcome === 'unknown'
        ? [subject === null ? `requires   ${source}` : `selected   ${subject.kind} ${subject.id}`, `unknown    ${finding.message}`]
        : [
            `selected   ${subject.kind} ${subject.id}`,
            `when       ${when === null ? 'always' : JSON.stringify(when)} → matched`,
            ...problems.map(({ at, expected, actual, rulePath }) => `assert     ${at || '/'} ${expected}; actual ${actual} (${rulePath})`),
            `where      ${location?.file}:${location?.line}`,
        ];
    const effect = finding.waiver !== undefined
        ? acceptance(finding.waiver)
        : finding.binding
            ? 'prevents the verdict allow'
            : 'does not affect the verdict';
    return `${paint('bold', `${rule} ${severity}`)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(title)}\n  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(finding.message)}\n${steps.map((step) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(step)}`).join('\n')}\n  outcome    ${finding.outcome}: ${effect}\n  what to do ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(finding.remediation)}\n${waiverFor(finding)}`;
}
/** Returns the waiver entry that accepts a finding temporarily; empty for findings that cannot be waived. */
function waiverFor({ rule, subject, waiver }) {
    if (subject === null || waiver !== undefined || rule.startsWith('WS-META-'))
        return '';
    return `  to waive   in .github/weightseal/waivers.yml: { rule: ${rule}, subject: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_14__.plain)(JSON.stringify(subject.id))}, reason: …, owner: "@…", ticket: https://…, created: …, expires: … }\n`;
}
function acceptance({ origin, reason, owner, expires }) {
    const until = expires === null ? '' : ` until ${expires}`;
    return `accepted (${origin}${owner === null ? '' : `, ${owner}`})${until}: ${reason}`;
}
const EXPLAIN_USAGE = 'weightseal explain FINDING|RULE [--full] [--report FILE]';
const EXPLAIN_HELP = `Explain a rule or a finding.

  weightseal explain FINGERPRINT [--report FILE]   a finding of a report (the first few characters are enough)
  weightseal explain WS-CI-001 [--report FILE]     every finding of a rule in a report
  weightseal explain WS-CI-001                     a rule: what it requires, why, examples, how to accept the risk
  weightseal explain WS-CI-001 --full              the same with the schema, the tests and the controls

Exit codes: 0 success, 2 unknown rule or finding.
`;
/** `weightseal explain`, short for `weightseal policies explain`. */
const explainCommand = {
    help: EXPLAIN_HELP,
    run: (args, io) => explain((0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFlags */ .bQ)(args, { full: { type: 'boolean' }, report: { type: 'string' } }, { usage: EXPLAIN_USAGE, positionals: 1 }), io),
};


/***/ }),

/***/ 75225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11615);




const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/**
 * Reads the findings of a report.
 *
 * @param name - the file, or the directory that `gate --out` wrote.
 * @throws {SealError} USAGE - the file does not exist or is not a report.
 */
async function readReport(cwd, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
    const file = folder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'report-v1.json') : path;
    return parseReport(await readReportText(file), name);
}
/** Reads the text of a report. Adds to the error of a missing file how to create one. */
async function readReportText(file) {
    try {
        return await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, { maxBytes: MAX_REPORT_BYTES, missing: 'USAGE' });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM && error.code === 'USAGE')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${error.message} Create one with "weightseal gate --out out", and pass --report out.`, { cause: error });
        throw error;
    }
}
/**
 * Parses a report. Returns open and accepted findings.
 *
 * @throws {SealError} USAGE - not a report.
 */
function parseReport(text, file) {
    try {
        const report = JSON.parse(text);
        if (report?.schema === 'weightseal/report@1' && Array.isArray(report.findings))
            return [...report.findings, ...(report.waived ?? [])];
    }
    catch {
        // Invalid JSON is reported like any other file that is not a report.
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${file} is not a Weightseal report (schema weightseal/report@1). Create one with "weightseal gate --out DIR".`);
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

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


/***/ }),

/***/ 86985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    const compiled = _bufbuild_re2__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    return { test: (text) => compiled.test(text), toString: () => `re2:/${pattern}/${flags}` };
}
/** The name of the engine in code that is generated at build time. */
re2.code = 're2';


/***/ }),

/***/ 57980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Returns the known name that is closest to a misspelled one, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** Returns `; did you mean "x"?`, or the list of known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; expected one of ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Returns the Levenshtein distance. Names are cut to 64 characters to limit the work. */
function editDistance(first, second) {
    const [a, b] = [first.slice(0, 64), second.slice(0, 64)];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
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


/***/ }),

/***/ 25673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Formats bytes with a binary unit: `1.5 MiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
    return `${power === 0 ? Math.round(bytes) : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed.
 *
 * @returns the problem, or `undefined` for a safe path.
 * @see DESIGN.md §4: no absolute path, `..`, empty segment, NUL, backslash.
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
/**
 * Returns pairs of paths that collide on a file system that ignores case or normalizes Unicode. Includes directories: `A/x`
 * and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = fold(prefix);
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
/** Folds case as case-insensitive file systems do. Uppercase comes first because of `ß` and `ſ`. */
function fold(path) {
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
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** Strictness of the rules. Each profile contains the rules of the one before it. */
const PROFILES = ['baseline', 'strict', 'regulated'];
/** Effect of a finding, independent of the severity. `off`: the rule does not run. */
const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'];


/***/ }),

/***/ 43568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
}


/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);




const ADVICE = {
    MANIFEST_MISSING: ' Create it with "weightseal manifest".',
    SIGNATURE_MISSING: ' The model is not signed, or its signature is elsewhere: pass it with --signature or --seal.',
};
/**
 * Reads a regular UTF-8 file of bounded size.
 *
 * @throws {SealError} `missing` - the file does not exist. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, { cause });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `${file} is not a regular file.`);
        if (stats.size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(tooLarge, `${file} has ${stats.size} bytes; the limit is ${maxBytes}.`);
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 26923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ visibilityFromEvent),
/* harmony export */   q: () => (/* binding */ toVisibility)
/* harmony export */ });
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11615);

const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** Reads the visibility of the repository from the event of a GitHub workflow; `unknown` outside workflows. */
async function visibilityFromEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !file)
        return 'unknown';
    try {
        const event = JSON.parse(await (0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' }));
        return toVisibility(event.repository);
    }
    catch {
        return 'unknown';
    }
}
/** @param repository - from GitHub's API or an event. */
function toVisibility(repository) {
    const { visibility, private: hidden } = (repository ?? {});
    if (hidden === true)
        return visibility === 'internal' ? 'internal' : 'private';
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    return hidden === false ? 'public' : 'unknown';
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** Returns a progress reporter: a bar on a terminal, a line every ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = sanitized(label);
    if (stream.isTTY)
        return new Reporter({
            label: shown,
            clock,
            every: BAR_EVERY_MS,
            show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
            clear: () => stream.write('\r\x1b[K'),
        });
    if (ci)
        return new Reporter({ label: shown, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => { } });
    return silent;
}
/** Escapes a label, which may contain a folder name: it stays on one line and cannot be a workflow command. */
function sanitized(label) {
    return label
        .replace(/[^\x20-\x7e\u00a1-\u1fff\u3000-\uffef]/g, '?')
        .replaceAll('##[', '##?')
        .replaceAll('::', ':?');
}
class Reporter {
    #style;
    #total = 0;
    #began = 0;
    #shown = 0;
    constructor(style) {
        this.#style = style;
    }
    start(totalBytes) {
        this.#total = totalBytes;
        this.#began = this.#shown = this.#style.clock();
    }
    update(doneBytes) {
        const now = this.#style.clock();
        if (now - this.#shown < this.#style.every)
            return;
        this.#shown = now;
        this.#style.show(describe(this.#style.label, { done: doneBytes, total: this.#total, ms: now - this.#began }));
    }
    stop() {
        this.#style.clear();
    }
}
function describe(label, { done, total, ms }) {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const rate = done / Math.max(ms, 1);
    const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');
    const left = rate === 0 ? '?' : `${Math.round((total - done) / rate / 1000)} s left`;
    return `${label} ${bar} ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
}


/***/ }),

/***/ 19511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);



/** Returns the lines of a list input, trimmed and without empty lines. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** @throws {SealError} SETTINGS_INVALID - not a literal path below the repository or model. */
function relativePath(name, value, below = 'repository') {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfPath */ .JG)(path);
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
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, allowed);
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


/***/ }),

/***/ 53894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   rl: () => (/* binding */ verbOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);



/**
 * Parses the flags of one command.
 *
 * @throws {SealError} USAGE - an unknown flag, with the nearest known one, or a flag without its value.
 */
function parseFlags(args, options, { usage, positionals: most }) {
    const known = { ...options, help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } };
    const { values, positionals } = parsed(args, known, usage);
    if (positionals.length > most)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `Unexpected argument ${JSON.stringify(positionals[most])}: the command accepts ${most === 0 ? 'only flags' : `at most ${most} argument${most === 1 ? '' : 's'}`}.\nUsage: ${usage}`);
    return {
        positionals,
        text: (name) => values[name],
        list: (name) => values[name] ?? [],
        on: (name) => values[name] === true,
        input: (name) => asInput(values[name]),
    };
}
function asInput(value) {
    if (value === true)
        return 'true';
    return Array.isArray(value) ? value.join('\n') || undefined : value;
}
function parsed(args, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const unknown = /Unknown option '--?([^']*)'/.exec((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause))?.[1];
        const hint = unknown === undefined ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause) : `Unknown flag --${unknown}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(unknown, Object.keys(options)).replace(/"/, '"--')}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${hint}\nUsage: ${usage}\nMore: weightseal help ${usage.split(' ')[1]}`, { cause });
    }
}
/** Returns a required value. @throws {SealError} USAGE - it is missing. */
function required(value, what, usage) {
    if (value === undefined || value === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${what} is missing.\nUsage: ${usage}`);
    return value;
}
/** Returns the subcommand of a name. @throws {SealError} USAGE - no name, or an unknown one, with the nearest known one. */
function verbOf(name, { verbs, command, missing, usage }) {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb !== undefined)
        return verb;
    const said = name === '' ? missing : `Unknown command "${command} ${name}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, Object.keys(verbs))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${said}\nUsage: ${usage}`);
}


/***/ }),

/***/ 48333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_COLUMNS: () => (/* binding */ DEFAULT_COLUMNS),
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26923);
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22968);


/** Width of lines where the output is not a terminal. */
const DEFAULT_COLUMNS = 80;
/** The real terminal. Colour only there, and never with NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        // Absent where the output is not a terminal.
        columns: process.stdout.columns ?? DEFAULT_COLUMNS,
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
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
    // `io.color` has decided already; without this, styleText looks at process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
