export const id = 3353;
export const ids = [3353,8508,2246,9288];
export const modules = {

/***/ 36825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assess: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(870);
/* harmony import */ var _ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11200);
/* harmony import */ var _report_assessment_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98924);
/* harmony import */ var _report_assessment_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50589);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58508);
/* harmony import */ var _assess_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49648);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92950);
/* harmony import */ var _local_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74274);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54791);










const USAGE = 'weightseal assess [--framework ID]… [--plan FILE]… [--sarif FILE]… [--json | --markdown] [--out FILE]';
const HELP = `Show what the repository has evidence for, model by model.

  weightseal assess                         access, versions and data of each model; pipeline and monitoring
  weightseal assess --framework checklists  a checklist for development, deployment, operations and compliance
  weightseal assess --framework gdpr        controls of a framework; "weightseal policies coverage" lists them all
  weightseal assess --markdown              the same for a pull request or a wiki

Each line is "evidence available", "evidence missing" or "not assessable", with the place, and what to do. Every rule is asked,
also those that the configuration leaves out. It is no verdict: that is what "weightseal gate" gives.

  --framework ID     repeat it for several
  --plan FILE        a Terraform plan as JSON, which says what variables leave open; repeat it for several
  --sarif FILE       what another scanner found; repeat it for several
  --config-file FILE another configuration than .github/weightseal.yml
  --json             assessment-v1.json
  --markdown         Markdown
  --out FILE         write there instead of printing
  -q, --quiet        no progress

Exit codes: 0 assessed, 2 wrong use.
`;
const FLAGS = {
    framework: { type: 'string', multiple: true },
    plan: { type: 'string', multiple: true },
    sarif: { type: 'string', multiple: true },
    'config-file': { type: 'string' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    out: { type: 'string' },
};
const assess = { help: HELP, run };
async function run(args, io) {
    const flags = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFlags */ .bQ)(args, FLAGS, { usage: USAGE, positionals: 0 });
    const named = flags.list('framework');
    const frameworks = (named.length === 0 ? [_assess_run_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_FRAMEWORK */ .zb] : named).map(_assess_run_js__WEBPACK_IMPORTED_MODULE_4__/* .frameworkOf */ .K5);
    const { options, ports } = await (0,_local_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .localGate */ .P)(flags, io);
    const assessed = await (0,_assess_run_js__WEBPACK_IMPORTED_MODULE_4__/* .assessAll */ .qp)(options, ports, frameworks);
    const text = flags.on('json')
        ? (0,_report_assessment_json_js__WEBPACK_IMPORTED_MODULE_8__/* .assessmentJson */ .f)(assessed, { repository: options.repository, headSha: options.target.headSha, version: _version_js__WEBPACK_IMPORTED_MODULE_9__.VERSION })
        : flags.on('markdown')
            ? (0,_report_assessment_text_js__WEBPACK_IMPORTED_MODULE_3__/* .assessmentMarkdown */ .IM)(assessed)
            : (0,_report_assessment_text_js__WEBPACK_IMPORTED_MODULE_3__/* .assessmentText */ .kf)(assessed, flags.text('out') === undefined ? (0,_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .painter */ .C)(io) : (_, each) => each);
    const out = flags.text('out');
    if (out === undefined)
        io.stdout(text);
    else
        await (0,_ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out), text);
    return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
}


/***/ }),

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

/***/ 74274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ localGate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _facts_repository_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94144);
/* harmony import */ var _facts_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64630);
/* harmony import */ var _facts_trusted_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92979);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42604);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94015);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84591);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84663);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14923);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53911);











/** The gate on a laptop: the work tree as it stands, by its own rules or by those of another commit. */
async function localGate(flags, io) {
    const root = await workTree(io.cwd);
    const git = (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_6__.localGit)(root);
    const base = flags.text('base');
    const sides = base === undefined ? undefined : await localSides(git, base);
    const setting = givenBy(flags, io);
    const configSources = { trusted: sides?.rules, root, github: undefined };
    const { config, path } = await (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_10__/* .trustedConfig */ .av)({ inline: setting('config'), file: setting('config-file') }, configSources);
    const resolved = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveSettings */ .M)(setting, config);
    // Flags are typed from where one stands, the configuration speaks from the top.
    const given = flags.list('plan').map((plan) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, plan)));
    const plans = [...resolved.deployment.plans.filter((plan) => !flags.list('plan').includes(plan)), ...given];
    const settings = { ...resolved, deployment: { ...resolved.deployment, plans } };
    const target = await localTarget(git, sides?.baseline);
    const options = {
        settings,
        target,
        repository: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root),
        root,
        visibility: 'unknown',
        trusted: await (0,_facts_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(async () => sides?.baseline),
        policyFiles: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_10__/* .policyFilesOf */ .fW)(path, config, undefined),
    };
    const ports = {
        git,
        github: undefined,
        files: () => (0,_facts_repository_files_js__WEBPACK_IMPORTED_MODULE_2__.uncommittedFiles)(root, git),
        readRemote: (0,_connection_js__WEBPACK_IMPORTED_MODULE_9__/* .remoteReader */ .ob)((0,_connection_js__WEBPACK_IMPORTED_MODULE_9__/* .connect */ .Ng)(io.env, io.env['GH_TOKEN'] ?? io.env['GITHUB_TOKEN'])),
        readPolicy: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_10__/* .policyReader */ .CE)(configSources, async () => (await (0,_facts_repository_files_js__WEBPACK_IMPORTED_MODULE_2__.uncommittedFiles)(root, git)).paths),
        checkProposed: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_10__/* .proposedChecker */ ._T)(async (file) => Buffer.from(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file), { maxBytes: _policy_parse_js__WEBPACK_IMPORTED_MODULE_5__.MAX_PACK_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }))),
        now: new Date().toISOString(),
        progress: (label) => io.progress(label, flags.on('quiet')),
        signal: io.signal,
    };
    return { options, ports, path };
}
/** Flags that may stand several times; each becomes a line. */
const LISTS = { sarif: 'sarif', plans: 'plan' };
/** Flags first, then `WEIGHTSEAL_*` of the environment. */
function givenBy(flags, { env }) {
    const flag = (name) => {
        if (name === 'warn-only')
            return flags.on(name) ? 'true' : undefined;
        const list = LISTS[name];
        return list === undefined ? flags.text(name) : flags.list(list).join('\n') || undefined;
    };
    return (name) => flag(name) ?? env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`];
}
async function workTree(folder) {
    try {
        return await (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_6__.localGit)(folder).top();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `${folder} is not in a git work tree. The gate judges a repository; for a directory alone use "weightseal manifest verify".`, { cause });
    }
}
/**
 * Rules come from the tip of the base, as on a pull request; what changed, and the manifests to compare with, from where
 * the branch left it.
 */
async function localSides(git, base) {
    const tip = await git.resolve(base).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `git knows no commit ${JSON.stringify(base)} here. Fetch it first; in a shallow clone: git fetch --depth=1 origin BRANCH.`, { cause });
    });
    const fork = await git.mergeBase(tip, 'HEAD');
    if (fork === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('USAGE', `HEAD and ${JSON.stringify(base)} have no common commit here. In a shallow clone, fetch more history: git fetch --unshallow.`);
    return { rules: await (0,_facts_trusted_side_js__WEBPACK_IMPORTED_MODULE_4__/* .localSide */ .p)(git, { name: base, commit: tip }), baseline: await (0,_facts_trusted_side_js__WEBPACK_IMPORTED_MODULE_4__/* .localSide */ .p)(git, { name: base, commit: fork }) };
}
async function localTarget(git, baseline) {
    const headSha = await git.resolve('HEAD');
    if (baseline === undefined)
        return { kind: 'snapshot', event: 'local', stage: 'push', headSha };
    return { kind: 'range', event: 'local', stage: 'pull_request', headSha, baseSha: baseline.commit, trustBase: true };
}


/***/ }),

/***/ 49288:
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
 * Checks one relative POSIX path before anything touches the disk.
 *
 * @returns the fault, or `undefined` for a safe path.
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
 * Pairs of paths that fall together on a file system which ignores case or normalises Unicode, directories included:
 * `A/x` and `a/y` would share a folder there. Sorted by the second path.
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
/** Upper case first: `ß` and `ſ` fold to what case-insensitive file systems compare. */
function fold(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Orders strings by their UTF-8 bytes, which is code point order; JavaScript's own order is by UTF-16 unit. */
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
/** Surrogates stand for code points above U+FFFF, so they sort behind every other unit. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Sorted copy in UTF-8 byte order of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** `models/a/` and `./models/a` mean `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
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

/***/ 98924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assessmentJson)
/* harmony export */ });
/** `assessment-v1.json`, copied field by field. Schema: schemas/assessment-v1.schema.json. */
function assessmentJson(frameworks, { repository, headSha, version }) {
    const document = {
        schema: 'https://weightseal.dev/schemas/assessment-v1.schema.json',
        tool: { name: 'weightseal', version },
        subject: { repository, headSha },
        frameworks: frameworks.map(({ id, title, version: of, counts, score, scopes }) => ({
            id,
            title,
            version: of,
            counts: { available: counts.available, missing: counts.missing, notAssessable: counts['not-assessable'] },
            score: { value: score.value, weight: score.weight, rules: score.rules, findings: { ...score.bySeverity } },
            scopes: scopes.map(({ kind, name, groups }) => ({
                kind,
                name,
                groups: groups.map((group) => ({ title: group.title, controls: group.controls.map(controlJson) })),
            })),
        })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function controlJson({ id, title, state, reason, remedy, limits, rules, looked, evidence, findings }) {
    return {
        id,
        title,
        state,
        reason: reason ?? null,
        remedy: remedy ?? null,
        limits: limits ?? null,
        rules,
        looked,
        evidence,
        findings: findings.map((finding) => ({
            rule: finding.rule.id,
            severity: finding.severity,
            outcome: finding.outcome,
            message: finding.outcome === 'unknown' ? finding.detail : finding.message,
            location: finding.subject === undefined ? null : { file: finding.subject.at.file, line: finding.subject.at.line },
            remediation: finding.rule.remediation.text,
        })),
    };
}


/***/ }),

/***/ 50589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ assessmentMarkdown),
/* harmony export */   kf: () => (/* binding */ assessmentText)
/* harmony export */ });
/* unused harmony export STATES */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** The only words in which a state is said. */
const STATES = {
    available: 'evidence available',
    missing: 'evidence missing',
    'not-assessable': 'not assessable',
};
const MARKS = {
    available: ['✓', 'green', '✅'],
    missing: ['✗', 'red', '❌'],
    'not-assessable': ['?', 'yellow', '❔'],
};
const MAX_FINDINGS = 3;
const MEANING = 'what is open by weight (critical 1.0, high 0.7, medium 0.4, low 0.1) over the rules that had something to look at. What is missing altogether or not assessable counts for nothing, so read it with the counts; it does not say that anything is complied with.';
/** The scorecard for a terminal. */
function assessmentText(frameworks, paint) {
    return frameworks
        .map((framework) => {
        const scopes = framework.scopes.map((scope) => scopeText(scope, paint));
        return `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(`${framework.title} (${framework.version})`))}\n\n${scopes.join('\n')}\n${summaryText(framework, paint)}\n`;
    })
        .join('\n');
}
function scopeText({ name, kind, groups }, paint) {
    const parts = groups.map(({ title, controls }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(title)}\n${controls.map((control) => controlText(control, paint)).join('')}`);
    return `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(kind === 'repository' ? 'The repository' : `Model ${name}`))}\n${parts.join('')}`;
}
function controlText(control, paint) {
    const [mark, color] = MARKS[control.state];
    const reasons = reasonsOf(control).map((line) => `        ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(line))}\n`);
    return `    ${paint(color, `${mark} ${STATES[control.state].padEnd(18)}`)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(control.title)}${control.looked > 0 ? paint('dim', ` (${control.looked} checked: ${control.evidence.join(', ')})`) : ''}\n${reasons.join('')}`;
}
/** Findings with their places and what to do, or the reason why there is none. */
function reasonsOf({ state, reason, remedy, findings, limits }) {
    const shown = findings.slice(0, MAX_FINDINGS).flatMap((finding) => {
        const at = finding.subject?.at;
        const place = at === undefined ? '' : `${at.file}:${at.line}  `;
        const said = finding.outcome === 'unknown' ? finding.detail : finding.message;
        const accepted = finding.outcome === 'waived' ? ' (accepted)' : '';
        return [
            `${place}${finding.rule.id} ${finding.severity}${accepted}: ${said}`,
            ...(finding.outcome === 'fail' ? [`→ ${finding.rule.remediation.text}`] : []),
        ];
    });
    const more = findings.length > MAX_FINDINGS ? [`${findings.length - MAX_FINDINGS} more`] : [];
    return [
        ...shown,
        ...more,
        ...(reason === undefined ? [] : [reason]),
        ...(remedy === undefined ? [] : [`→ ${remedy}`]),
        ...(limits === undefined || state === 'not-assessable' ? [] : [`Limits: ${limits}`]),
    ];
}
function summaryText({ counts, score }, paint) {
    return `${paint('bold', countsLine(counts))}\n${score.rules === 0 ? 'No score: there was nothing to look at.' : `Score ${score.value.toFixed(2)} = 1 − ${score.weight.toFixed(1)} / ${score.rules}: ${MEANING}`}`;
}
function countsLine(counts) {
    return `${counts.available} evidence available, ${counts.missing} evidence missing, ${counts['not-assessable']} not assessable`;
}
/** The scorecard for a job summary. */
function assessmentMarkdown(frameworks) {
    return frameworks
        .map((framework) => {
        const scopes = framework.scopes.map(scopeMarkdown);
        return `# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(framework.title)}\n\n**${countsLine(framework.counts)}**\n\n${scopes.join('\n\n')}\n\n${scoreMarkdown(framework.score)}\n`;
    })
        .join('\n');
}
function scoreMarkdown({ value, weight, rules }) {
    if (rules === 0)
        return 'No score: there was nothing to look at.';
    return `Score **${value.toFixed(2)}** = 1 − ${weight.toFixed(1)} / ${rules}: ${MEANING}`;
}
function scopeMarkdown({ name, kind, groups }) {
    const rows = groups.flatMap(({ title, controls }) => controls.map((control) => controlRow(title, control)));
    const heading = kind === 'repository' ? 'The repository' : `Model ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)(name)}`;
    return `## ${heading}\n\n| area | what | state | why, and what to do |\n|---|---|---|---|\n${rows.join('\n')}`;
}
function controlRow(group, control) {
    const [, , icon] = MARKS[control.state];
    const checked = control.looked > 0 ? [`${control.looked} checked: ${control.evidence.join(', ')}`] : [];
    const why = [...reasonsOf(control), ...checked].map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(line));
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(group)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(control.title)} | ${icon} ${STATES[control.state]} | ${why.join('<br>')} |`;
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
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);



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
    const path = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfPath */ .JG)(path);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, allowed) === undefined ? ';' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(value, allowed)} It may be ${allowed.join(', ')}.`);
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


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; equal to package.json, which a test checks. */
const VERSION = '0.1.0';


/***/ })

};
