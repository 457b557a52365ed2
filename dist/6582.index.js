export const id = 6582;
export const ids = [6582,7201,826,2246];
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

/***/ 36455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand),
  policies: () => (/* binding */ policies)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/generated/facts.js
var facts = __webpack_require__(41321);
// EXTERNAL MODULE: ./build/policy/builtin.js + 1 modules
var builtin = __webpack_require__(69042);
;// CONCATENATED MODULE: ./build/policy/doc.js
/** The page of one rule, in Markdown: what holds, why, how to meet it, its own tests. */
function renderRulePage(rule, pack) {
    const sections = [
        `# ${rule.id}: ${rule.title}`,
        doc_facts(rule, pack),
        ...(rule.rationale === undefined ? [] : [rule.rationale.trim()]),
        `## What to do\n\n${rule.remediation.text.trim()}`,
        ...(rule.remediation.example === undefined ? [] : [fence(languageOf(rule.remediation.example), rule.remediation.example)]),
        `## The rule\n\n${rule.when === undefined ? `Looks at every \`${rule.select}\`.` : `Looks at each \`${rule.select}\` that matches:\n\n${schema(rule.when)}`}\n\nand asserts:\n\n${schema(rule.assert)}`,
        parameters(rule, pack),
        `## Tests of the rule\n\n| case | expected |\n|---|---|\n${rule.tests.map(({ name, expect }) => `| ${name} | ${expect} |`).join('\n')}`,
        controls(rule),
        '---\n\nGenerated from the pack by `npm run generate`; do not edit.',
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function doc_facts(rule, pack) {
    const rows = [
        ['pack', `\`${pack.metadata.id}\``],
        ['severity', rule.severity],
        ['confidence', rule.confidence ?? 'high'],
        ['runs at', rule.stages?.join(', ') ?? 'every event'],
        ['needs', rule.needs?.map((need) => `\`${need}\``).join(', ') ?? 'nothing but the subject'],
        [
            'when a source is not known',
            {
                fail: 'the verdict is undecided',
                warn: 'a warning',
                ignore: 'nothing',
                'warn-if-forbidden': 'undecided; a warning when the token may not read it',
            }[rule.onUnknown ?? 'fail'],
        ],
        ...(rule.onFail === 'undecided' ? [['when not met', 'the verdict is undecided']] : []),
        ...(rule.effectiveFrom === undefined ? [] : [['blocks from', rule.effectiveFrom]]),
    ];
    return `| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}`;
}
function schema(value) {
    return fence('json', JSON.stringify(value, null, 2));
}
/** Examples are commands, a few lines of Python, or YAML of a workflow. */
function languageOf(example) {
    if (/^(weightseal|git|npx) /.test(example))
        return 'sh';
    return /^(from|import) /.test(example) ? 'python' : 'yaml';
}
function fence(language, text) {
    return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
function parameters(rule, pack) {
    const text = JSON.stringify([rule.when, rule.assert, rule.message]);
    const used = Object.entries(pack.params ?? {}).filter(([name]) => text.includes(`"$param":"${name}"`) || text.includes(`{{param:${name}}}`));
    if (used.length === 0)
        return '';
    const rows = used.map(([name, { default: preset, description }]) => `| \`${pack.metadata.id}.${name}\` | ${description ?? ''} | \`${JSON.stringify(preset)}\` |`);
    return `## Parameters\n\nSet them under \`policies.params\` in \`.github/weightseal.yml\`.\n\n| parameter | meaning | default |\n|---|---|---|\n${rows.join('\n')}`;
}
function controls(rule) {
    const entries = Object.entries(rule.controls);
    if (entries.length === 0)
        return '';
    const rows = entries.map(([framework, ids]) => `| ${framework} | ${ids.join(', ')} |`);
    return `## Controls that it supports\n\nEvidence for these controls, never proof that one is met.\n\n| framework | controls |\n|---|---|\n${rows.join('\n')}`;
}
/** The list of all rules, pack by pack. */
function renderRuleIndex(packs) {
    const sections = packs.map(({ metadata, rules }) => {
        const rows = rules.map(({ id, title, severity }) => `| [${id}](${id}.md) | ${title} | ${severity} |`);
        return `## ${metadata.id}: ${metadata.title}\n\n${metadata.description?.trim() ?? ''}\n\n| rule | what holds when it is met | severity |\n|---|---|---|\n${rows.join('\n')}`;
    });
    return `# Rules\n\nA page a rule, generated from \`policies/*.yml\` by \`npm run generate\`.\n\n${sections.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(42604);
// EXTERNAL MODULE: ./build/policy/profile.js
var policy_profile = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
// EXTERNAL MODULE: ./build/ports/atomic-write.js
var atomic_write = __webpack_require__(11200);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/settings/given.js
var given = __webpack_require__(97201);
// EXTERNAL MODULE: ./build/suggest.js
var suggest = __webpack_require__(82246);
// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/paint.js
var commands_paint = __webpack_require__(54791);
// EXTERNAL MODULE: ./build/policy/baseline.js
var baseline = __webpack_require__(17524);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
;// CONCATENATED MODULE: ./build/commands/report-file.js

const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/**
 * Findings of a report, open and accepted ones.
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
        // Not JSON is not a report either.
    }
    throw new errors/* SealError */.E('USAGE', `${file} is not a report of Weightseal (schema weightseal/report@1). Make one with "weightseal gate --out DIR".`);
}

;// CONCATENATED MODULE: ./build/commands/policies-baseline.js








/** Writes the findings of a report as the baseline; days of what is known already stay. */
async function policies_baseline_baseline(flags, io) {
    const report = flags.text('report') ?? 'report-v1.json';
    const out = flags.text('out') ?? baseline/* BASELINE_FILE */.tu;
    const findings = parseReport(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, report), { maxBytes: MAX_REPORT_BYTES, missing: 'USAGE' }), report);
    const before = await known((0,external_node_path_.resolve)(io.cwd, out), out);
    const failed = findings.filter(isCandidate);
    const text = (0,baseline/* renderBaseline */.qL)(failed.map(({ fingerprint, rule, subject, severity }) => ({ fingerprint, rule, severity, subject: subject?.id ?? '' })), before, new Date().toISOString().slice(0, 10));
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(io.cwd, out), text);
    const kept = (0,baseline/* parseBaseline */.nk)(text, out);
    const critical = failed.filter(({ severity }) => severity === 'critical').length;
    const gone = before.filter(({ fingerprint }) => !kept.some((entry) => entry.fingerprint === fingerprint)).length;
    io.stdout(`${out}: ${(0,report_report/* plural */.LS)(kept.length, 'finding')}, ${kept.length - (before.length - gone)} new, ${gone} gone\n`);
    if (critical > 0)
        io.stdout(`Left out: ${(0,report_report/* plural */.LS)(critical, 'critical finding')}, which no baseline may hold. Mend them, or waive them for at most 30 days.\n`);
    io.stdout('Commit it by a pull request: it counts from the base branch on.\n');
    return exit/* EXIT */.dc.ok;
}
/** What failed and is not waived by somebody; what is in a baseline stays in it. */
function isCandidate({ outcome, waiver }) {
    return outcome === 'fail' || waiver?.origin === 'baseline';
}
async function known(file, name) {
    try {
        return (0,baseline/* parseBaseline */.nk)(await (0,text_file/* readText */.y)(file, { maxBytes: baseline/* MAX_BASELINE_BYTES */.Zg, missing: 'USAGE' }), name);
    }
    catch (error) {
        if (error instanceof errors/* SealError */.E && error.code === 'USAGE')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/facts/remote-packs.js
var remote_packs = __webpack_require__(50139);
// EXTERNAL MODULE: ./build/policy/load.js + 1 modules
var load = __webpack_require__(33886);
// EXTERNAL MODULE: ./build/policy/lock.js
var lock = __webpack_require__(23284);
// EXTERNAL MODULE: ./build/ports/git.js
var git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/settings/config.js
var settings_config = __webpack_require__(63660);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/commands/connection.js
var connection = __webpack_require__(14923);
;// CONCATENATED MODULE: ./build/commands/policies-lock.js













/** Fetches every pack from elsewhere that the configuration names, checks it, and writes its digest into the lock file. */
async function policies_lock_lock(_, io) {
    const root = await (0,git/* localGit */.s)(io.cwd).top();
    const config = (0,settings_config/* parseConfig */.o4)(await (0,text_file/* readText */.y)((0,external_node_path_.join)(root, settings_config/* CONFIG_FILE */.g2), { maxBytes: 1024 * 1024, missing: 'USAGE', noFollow: true }), settings_config/* CONFIG_FILE */.g2);
    const { remotePacks } = (0,settings/* resolveSettings */.M)(() => undefined, config);
    const read = (0,connection/* remoteReader */.ob)((0,connection/* connect */.Ng)(io.env, io.env['GH_TOKEN'] ?? io.env['GITHUB_TOKEN']));
    if (read === undefined)
        throw new errors/* SealError */.E('TOKEN_UNAVAILABLE', 'Packs are read from GitHub: set GITHUB_TOKEN, and GITHUB_REPOSITORY to OWNER/REPO.');
    const digests = {};
    for (const { source, at } of remotePacks) {
        const bytes = await read(at);
        if (bytes === undefined)
            throw new errors/* SealError */.E('SETTINGS_INVALID', `${source}: there is no such file, or the token may not read it.`);
        const { metadata, rules } = await (0,load.checkedPack)({ path: source, text: (0,text_file/* decode */.D)(bytes, source) });
        digests[source] = (0,remote_packs/* sha256 */.s)(bytes);
        io.stdout(`${digests[source]}  ${(0,report_escape.plain)(source)}\n  ${(0,report_escape.plain)(metadata.title)}, ${rules.length} rules\n`);
    }
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.join)(root, lock/* LOCK_FILE */.FI), (0,lock/* renderLock */.wC)(digests));
    io.stdout(`Wrote ${lock/* LOCK_FILE */.FI}. Read each pack before you commit it: from then on it decides.\n`);
    return exit/* EXIT */.dc.ok;
}

;// CONCATENATED MODULE: ./build/commands/policies-new.js








const USAGE = 'weightseal policies new NAME [--select KIND] [--out FILE]';
/** Writes a pack with one rule and its tests, which pass as they stand, to be made one's own. */
async function newPack(flags, io) {
    const name = (0,command/* required */.mw)(flags.positionals[0], 'The name of the pack', USAGE);
    if (!/^[a-z][a-z0-9-]{1,30}$/.test(name))
        throw new errors/* SealError */.E('USAGE', `${JSON.stringify(name)}: a pack is called by small letters, digits and -, as "release-rules".`);
    const kind = flags.text('select') ?? 'workflow.uses';
    const kinds = Object.keys(facts/* KNOWN */.c.schemas);
    if (!kinds.includes(kind))
        throw new errors/* SealError */.E('USAGE', `There is no kind of subject ${JSON.stringify(kind)}${(0,suggest.didYouMean)(kind, kinds)} All of them: weightseal policies kinds`);
    const out = flags.text('out') ?? `.github/weightseal/policies/${name}.yml`;
    if (await exists((0,external_node_path_.resolve)(io.cwd, out)))
        throw new errors/* SealError */.E('USAGE', `${out} is there already; give another name or --out.`);
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(io.cwd, out), scaffold(name, kind));
    io.stdout(`Wrote ${out}.\n  weightseal policies test ${out}\nthen name it in .github/weightseal.yml:\n  policies: { custom: [${out}] }\n`);
    return exit/* EXIT */.dc.ok;
}
async function exists(file) {
    try {
        await (0,text_file/* readText */.y)(file, { maxBytes: 1, missing: 'USAGE' });
        return true;
    }
    catch (error) {
        return !(error instanceof errors/* SealError */.E && error.code === 'USAGE');
    }
}
/** A rule about the first member of the kind that has a value of its own. */
function scaffold(name, kind) {
    const schema = facts/* KNOWN */.c.schemas[kind];
    const members = Object.entries(schema.properties ?? {});
    const [member = 'id', shape] = members.find(([, { type, enum: values }]) => type === 'boolean' || values !== undefined) ?? members[0] ?? [];
    const [good, bad] = shape?.enum !== undefined ? [shape.enum[0], shape.enum[1] ?? 'other'] : shape?.type === 'boolean' ? [true, false] : ['x', 'y'];
    const sample = (value) => `{ ${members.map(([key, of]) => `${key}: ${JSON.stringify(key === member ? value : exampleOf(of))}`).join(', ')} }`;
    const prefix = name.replaceAll('-', '').toUpperCase().slice(0, 8).padEnd(2, 'X');
    return `# yaml-language-server: $schema=https://weightseal.dev/schemas/policy-pack-v1.schema.json
apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: ${name}, version: 0.1.0, title: What ${name} asks for }
rules:
  - id: ${prefix}-OWN-001
    title: What holds when this rule is met
    rationale: Why it matters, for whoever reads the finding.
    severity: medium                 # critical, high, medium, low, info
    select: ${kind}  # ${schema.description ?? ''}
    # Members of ${kind}: ${members.map(([key]) => key).join(', ')}
    # when: { required: [job], properties: { job: { const: release } } }
    assert: { required: [${member}], properties: { ${member}: { const: ${JSON.stringify(good)} } } }
    # What JSON Schema cannot say: cel: "subject.${member} == ${JSON.stringify(good)}"
    at: /${member}
    message: "{{id}}: ${member} is {{/${member}}}."
    remediation: { text: What to do about it. }
    controls: {}
    tests:
      - { name: as it should be, given: ${sample(good)}, expect: pass }
      - { name: as it should not be, given: ${sample(bad)}, expect: fail, at: [/${member}] }
`;
}
function exampleOf({ type, enum: values }) {
    if (values !== undefined)
        return values[0];
    if (type === 'boolean')
        return true;
    if (type === 'integer' || type === 'number')
        return 1;
    return type === 'array' ? [] : 'x';
}
/** Every kind of subject with its members, as rules name them. */
async function kinds(flags, io) {
    const wanted = flags.positionals[0];
    const entries = Object.entries(facts/* KNOWN */.c.schemas).filter(([kind]) => wanted === undefined || kind === wanted);
    if (entries.length === 0)
        throw new errors/* SealError */.E('USAGE', `There is no kind of subject ${JSON.stringify(wanted)}${(0,suggest.didYouMean)(wanted ?? '', Object.keys(facts/* KNOWN */.c.schemas))}`);
    for (const [kind, schema] of entries) {
        const { description = '', properties = {} } = schema;
        io.stdout(`${kind}  ${description}\n`);
        for (const [member, { type, enum: values, description: about = '' }] of Object.entries(properties))
            io.stdout(`  ${member.padEnd(18)} ${values === undefined ? (type ?? '') : values.join(' | ')}${about === '' ? '' : `  ${about}`}\n`);
    }
    return exit/* EXIT */.dc.ok;
}

;// CONCATENATED MODULE: ./build/commands/policies.js




















const policies_USAGE = 'weightseal policies list | test [FILE…] | explain RULE|FINDING [--report FILE] | doc [--out DIR] [FILE…] | new NAME | kinds [KIND] | baseline | lock';
const HELP = `See, check and document the rules.

  weightseal policies list [--json]              every rule that comes with Weightseal
  weightseal policies list --profile strict      the rules of a profile, with + before those that baseline does not have
  weightseal policies test [FILE…]               run the tests inside packs; built-in ones when no file is given
  weightseal policies explain WS-INT-003         what a rule looks at and what it asserts
  weightseal policies explain FINGERPRINT        why a finding of a report is there, step by step
  weightseal policies doc [--out DIR] [FILE…]    write a page a rule (default docs/rules)

  weightseal policies new NAME [--select KIND]   write a pack of your own to start from, with tests
  weightseal policies kinds [KIND]               what rules can look at, and its members
  weightseal policies baseline                   accept what a report found as it is; new findings still block
  weightseal policies lock                       fetch packs from elsewhere and write down their digests

  --report FILE   the report-v1.json to read (default report-v1.json)
  --out PATH      where to write

"test" runs each rule's own cases, then deletes every asserted member from each passing case and expects the verdict to
flip, then checks that every path a rule names exists in the kind of subject that it selects.

Exit codes: 0 fine, 1 a test failed, 2 wrong use or a pack that cannot be read.
`;
const policies = { help: HELP, run };
const VERBS = { list, test, explain, doc, new: newPack, kinds: kinds, baseline: policies_baseline_baseline, lock: policies_lock_lock };
const MOST_ARGUMENTS = { list: 0, baseline: 0, lock: 0, explain: 1, new: 1, kinds: 1 };
async function run(args, io) {
    const [name = '', ...rest] = args;
    const verb = (0,command/* verbOf */.rl)(name, { verbs: VERBS, command: 'policies', missing: 'Say what to do with the policies.', usage: policies_USAGE });
    return verb((0,command/* parseFlags */.bQ)(rest, {
        json: { type: 'boolean' },
        report: { type: 'string' },
        out: { type: 'string' },
        profile: { type: 'string' },
        select: { type: 'string' },
    }, { usage: policies_USAGE, positionals: MOST_ARGUMENTS[name] ?? 100 }), io);
}
async function packsOf(files, io) {
    if (files.length === 0)
        return (0,builtin/* builtinPacks */.ih)().map((pack) => [`policies/${pack.metadata.id}.yml`, pack]);
    return Promise.all(files.map(async (file) => [file, (0,parse/* parsePack */.L)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, file), { maxBytes: parse/* MAX_PACK_BYTES */.r, missing: 'USAGE' }), file)]));
}
async function list(flags, io) {
    const profile = (0,given/* oneOf */.yL)('profile', flags.text('profile'), types/* PROFILES */.jI);
    const packs = (0,builtin/* builtinPacks */.ih)().map((pack) => ({
        ...pack,
        rules: pack.rules.filter((rule) => profile === undefined || (0,policy_profile/* runsIn */.U)(rule, profile)),
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
        return exit/* EXIT */.dc.ok;
    }
    const paint = (0,commands_paint/* painter */.C)(io);
    for (const { metadata, rules } of packs) {
        io.stdout(`${paint('bold', `${metadata.id} ${metadata.version}`)} ${metadata.title}\n`);
        for (const { id, severity, title, profile: least = 'baseline' } of rules) {
            const mark = profile === undefined ? least.padEnd(10) : least === 'baseline' ? ' ' : '+';
            io.stdout(`  ${mark} ${paint('cyan', id.padEnd(12))} ${severity.padEnd(8)} ${title}\n`);
        }
    }
    return exit/* EXIT */.dc.ok;
}
async function test(flags, io) {
    const [{ compileAnyPack }, { lintPack }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(1246)]).then(__webpack_require__.bind(__webpack_require__, 61246)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 73830))]);
    const paint = (0,commands_paint/* painter */.C)(io);
    let failed = 0;
    for (const [file, pack] of await packsOf(flags.positionals, io)) {
        const faults = lintPack(await compileAnyPack(pack, {}, file), facts/* KNOWN */.c);
        failed += faults.length;
        const cases = pack.rules.reduce((sum, rule) => sum + rule.tests.length, 0);
        io.stdout(`${faults.length === 0 ? paint('green', 'ok') : paint('red', 'failed')} ${(0,report_escape.plain)(file)}: ${pack.rules.length} rules, ${cases} cases\n`);
        for (const { rule, fault } of faults)
            io.stdout(`  ${paint('red', '✗')} ${rule} ${(0,report_escape.plain)(fault)}\n`);
    }
    return failed === 0 ? exit/* EXIT */.dc.ok : exit/* EXIT */.dc.block;
}
async function doc(flags, io) {
    const folder = (0,external_node_path_.resolve)(io.cwd, flags.text('out') ?? 'docs/rules');
    const packs = (await packsOf(flags.positionals, io)).map(([, pack]) => pack);
    for (const pack of packs)
        for (const rule of pack.rules)
            await (0,atomic_write/* writeAtomically */.v)(`${folder}/${rule.id}.md`, renderRulePage(rule, pack));
    await (0,atomic_write/* writeAtomically */.v)(`${folder}/README.md`, renderRuleIndex(packs));
    io.stdout(`Wrote ${packs.reduce((sum, { rules }) => sum + rules.length, 1)} pages to ${folder}\n`);
    return exit/* EXIT */.dc.ok;
}
async function explain(flags, io) {
    const name = (0,command/* required */.mw)(flags.positionals[0], 'A rule id or the fingerprint of a finding', policies_USAGE);
    const pack = (0,builtin/* builtinPacks */.ih)().find(({ rules }) => rules.some(({ id }) => id === name.toUpperCase()));
    const rule = pack?.rules.find(({ id }) => id === name.toUpperCase());
    if (pack !== undefined && rule !== undefined && flags.text('report') === undefined) {
        io.stdout(renderRulePage(rule, pack));
        return exit/* EXIT */.dc.ok;
    }
    if (/^ws-/i.test(name) && flags.text('report') === undefined) {
        const ids = (0,builtin/* builtinPacks */.ih)().flatMap(({ rules }) => rules.map(({ id }) => id));
        throw new errors/* SealError */.E('USAGE', `There is no rule ${name.toUpperCase()}${(0,suggest.didYouMean)(name, ids)}`);
    }
    return explainFinding(name, flags.text('report') ?? 'report-v1.json', io);
}
async function explainFinding(name, file, io) {
    const report = parseReport(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(io.cwd, file), { maxBytes: MAX_REPORT_BYTES, missing: 'USAGE' }), file);
    const found = report.filter(({ fingerprint, rule }) => fingerprint.startsWith(name.toLowerCase()) || rule === name.toUpperCase());
    if (found.length === 0)
        throw new errors/* SealError */.E('USAGE', `${file} has no finding ${JSON.stringify(name)}. It has: ${report.map(({ rule, fingerprint }) => `${rule} ${fingerprint.slice(0, 8)}`).join(', ') || 'none'}.`);
    for (const finding of found)
        io.stdout(trace(finding, io));
    return exit/* EXIT */.dc.ok;
}
function trace(finding, io) {
    const paint = (0,commands_paint/* painter */.C)(io);
    const { rule, title, severity, subject, location, problems, when, source } = finding;
    const steps = subject === null
        ? [`needs      ${source}`, `not known  ${finding.message}`]
        : [
            `selected   ${subject.kind} ${subject.id}`,
            `when       ${when === null ? 'always' : JSON.stringify(when)} → matched`,
            ...problems.map(({ at, expected, actual, rulePath }) => `assert     ${at || '/'} ${expected}; actual ${actual} (${rulePath})`),
            `where      ${location?.file}:${location?.line}`,
        ];
    const effect = finding.waiver !== undefined
        ? acceptance(finding.waiver)
        : finding.binding
            ? 'it keeps the verdict from being allow'
            : 'it does not decide the verdict';
    return `${paint('bold', `${rule} ${severity}`)} ${(0,report_escape.plain)(title)}\n  ${(0,report_escape.plain)(finding.message)}\n${steps.map((step) => `  ${(0,report_escape.plain)(step)}`).join('\n')}\n  so         ${finding.outcome}: ${effect}\n  what to do ${(0,report_escape.plain)(finding.remediation)}\n`;
}
function acceptance({ origin, reason, owner, expires }) {
    const until = expires === null ? '' : ` until ${expires}`;
    return `accepted (${origin}${owner === null ? '' : `, ${owner}`})${until}: ${reason}`;
}
const EXPLAIN_HELP = `Say why a finding is there, step by step, or what a rule looks at.

  weightseal explain FINGERPRINT [--report FILE]   a finding of a report (the first few characters are enough)
  weightseal explain WS-CI-001 [--report FILE]     every finding of a rule in a report
  weightseal explain WS-CI-001                     the rule itself

Exit codes: 0 explained, 2 there is no such rule or finding.
`;
/** `weightseal explain`, the short way to `policies explain`. */
const explainCommand = {
    help: EXPLAIN_HELP,
    run: (args, io) => explain((0,command/* parseFlags */.bQ)(args, { report: { type: 'string' } }, { usage: 'weightseal explain FINDING|RULE [--report FILE]', positionals: 1 }), io),
};


/***/ }),

/***/ 33525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
/** Whether a text is a day that exists. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
/** Whole days from one day or moment to another; negative when the second is earlier. */
function daysBetween(from, to) {
    const day = (text) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
    return Math.round((day(to) - day(from)) / DAY_MS);
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

/***/ 17524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ toBaseline),
/* harmony export */   Zg: () => (/* binding */ MAX_BASELINE_BYTES),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33525);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54533);




const BASELINE_FILE = '.github/weightseal/baseline.json';
const MAX_BASELINE_BYTES = 4 * 1024 * 1024;
/** @throws {SealError} SETTINGS_INVALID */
function parseBaseline(text, where) {
    const { entries } = parse(text, where);
    const wrong = entries.find(({ firstSeen }) => !(0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(firstSeen));
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is no day; write YYYY-MM-DD.`);
    const critical = entries.find(({ severity }) => severity === 'critical');
    if (critical !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${critical.rule} ${critical.subject} is critical, which no baseline may hold.`);
    return entries;
}
function parse(text, where) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not JSON: ${cause.message}. Write it with "weightseal policies baseline".`, { cause });
    }
    if (!(0,_generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBaselineV1 */ .Zw)(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSchemaErrors */ .cz)(_generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBaselineV1 */ .Zw.errors ?? [], file).join('; ')}. Write it with "weightseal policies baseline".`);
    return file;
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

/***/ 23284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   wC: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54533);



const LOCK_FILE = '.github/weightseal/policies.lock';
/** @throws {SealError} SETTINGS_INVALID */
function parseLock(text, where) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not JSON: ${cause.message}. Write it with "weightseal policies lock".`, { cause });
    }
    if (!(0,_generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePoliciesLockV1 */ .nM)(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSchemaErrors */ .cz)(_generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePoliciesLockV1 */ .nM.errors ?? [], file).join('; ')}. Write it with "weightseal policies lock".`);
    return file.packs;
}
function renderLock(packs) {
    const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`;
}


/***/ }),

/***/ 11200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Writes a file whole or not at all: to a temporary name in the same folder, flushed, then renamed.
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another place with --out.`, { cause });
    }
}
/** Like `mkdir -p`, which in Node never ends below a folder in which nothing can be made, such as /proc. */
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
                throw again; // somebody else made it meanwhile
        });
    }
}


/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ localGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${JSON.stringify(ref)} is not the name of a commit.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('NAME_INVALID', 'A file name in the commit is not UTF-8; rename it (git ls-tree -r HEAD shows it in quotes).', {
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GIT_UNAVAILABLE', `git ${args[0]} failed: ${reason}.${hint}`, { cause });
}


/***/ }),

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



const ADVICE = {
    MANIFEST_MISSING: ' Build it with "weightseal manifest".',
    SIGNATURE_MISSING: ' The model is not signed, or its signature stands elsewhere: give it with --signature or --seal.',
};
/**
 * Reads a UTF-8 file of a bounded size that must be a regular file.
 *
 * @throws {SealError} `missing` - there is no such file. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, { cause });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${file} is not a regular file.`);
        if (stats.size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E(tooLarge, `${file} has ${stats.size} bytes, more than the ${maxBytes} that are read.`);
        return decode(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}
/** @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}.`, { cause });
    }
}


/***/ }),

/***/ 97201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49288);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82246);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63660);




/** Lines of a list input, without empty ones. */
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
    const path = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path);
    if (fault || /[*?[]/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the ${below} (${fault ?? 'paths are literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, allowed) === undefined ? ';' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(value, allowed)} It may be ${allowed.join(', ')}.`);
    return found;
}
/** YAML 1.2 core booleans, as `@actions/core` reads them. */
function flag(name, value) {
    if (value === undefined || value === '')
        return undefined;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}; it may be true or false.`);
}


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1842);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63660);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97201);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60168);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38424);






const DEFAULT_PACKS = ['integrity', 'signing', 'pipeline', 'secrets', 'repository'];
/**
 * One checked `Settings` from what was given and what the trusted configuration says. Input before environment before
 * configuration before default.
 *
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what it may be.
 */
function resolveSettings(given, config) {
    const choose = (name, allowed, configured, preset) => (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(name, given(name), allowed) ?? configured ?? preset;
    return {
        path: (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)('path', given('path')),
        models: (config?.models ?? []).map((model) => ({ ...model, path: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(model.path) })),
        discover: config?.discover ?? true,
        ignorePaths: [
            ...(0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(given('ignore-paths')).map((path) => (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)('ignore-paths', path) ?? '.'),
            ...(config?.ignorePaths ?? []).map(_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0),
        ],
        packs: config?.policies?.packs ?? [...DEFAULT_PACKS, ...(config?.approvals === undefined ? [] : ['approvals'])],
        params: byPack(config?.policies?.params ?? {}),
        profile: choose('profile', _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .PROFILES */ .jI, config?.policies?.profile, 'baseline'),
        rules: Object.entries(config?.policies?.rules ?? {}).map(([rule, change]) => ({ rule, ...change })),
        customPacks: (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .localPacks */ .EQ)(config?.policies?.custom),
        remotePacks: remotePacks(config),
        sarif: [...(config?.policies?.sarif ?? []), ...(0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(given('sarif'))],
        scanners: config?.policies?.scanners ?? [],
        signing: config?.signing ?? {},
        expectedIdentity: expectedIdentity(config?.signing?.identity),
        failOnSeverity: severity(given('fail-on-severity') || config?.failOnSeverity) ?? 'high',
        warnOnly: (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('warn-only', given('warn-only')) ?? config?.warnOnly ?? false,
        comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
        uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
        showSummary: (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('show-summary', given('show-summary')) ?? config?.showSummary ?? true,
    };
}
function remotePacks(config) {
    const entries = (config?.policies?.custom ?? []).filter(_remote_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemote */ .Vx);
    return entries.map((entry) => (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .toRemotePack */ .Nx)(typeof entry === 'string' ? { source: entry } : entry, (identity) => policyOf(identity, 'policies.custom')));
}
function expectedIdentity(identity) {
    return identity && policyOf(identity, 'signing.identity');
}
/** The same as flags of `weightseal verify` would say, in the names of the configuration. */
function policyOf(identity, where) {
    const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    try {
        return (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)((name) => identity[camel(name)]).policy;
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
    return (0,_given_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail-on-severity', value === 'moderate' ? 'medium' : value, _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC);
}


/***/ }),

/***/ 82246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known name that a misspelt one most likely means, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** `; did you mean "x"?`, or the known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; known are ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Levenshtein distance; names from outside are cut, so that the table stays small. */
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


/***/ })

};
