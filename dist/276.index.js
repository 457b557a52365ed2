export const id = 276;
export const ids = [276,8587,8614,7980];
export const modules = {

/***/ 20276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ASSESS_FLAGS: () => (/* binding */ ASSESS_FLAGS),
/* harmony export */   assess: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72216);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30698);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18614);
/* harmony import */ var _gate_prepare_local_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44207);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43568);
/* harmony import */ var _report_assessment_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11666);
/* harmony import */ var _report_assessment_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55403);
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53894);
/* harmony import */ var _shell_local_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41062);
/* harmony import */ var _shell_paint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74617);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64706);












const USAGE = 'weightseal assess [--framework ID]… [--plan FILE]… [--sarif FILE]… [--json | --markdown] [--out FILE]';
const HELP = `Show the available evidence, model by model.

  weightseal assess                         access, versions and data of each model; pipeline and monitoring
  weightseal assess --framework checklists  a checklist for development, deployment, operations and compliance
  weightseal assess --framework gdpr        controls of a framework; "weightseal policies coverage" lists them all
  weightseal assess --markdown              the same for a pull request or a wiki

Each line is "evidence available", "evidence missing" or "not assessable", with the place and what to do. Every rule is
evaluated, also those of packs that the configuration does not enable. For a verdict, use "weightseal gate".

  --framework ID     repeatable
  --plan FILE        a Terraform plan as JSON, for values that variables leave unknown (repeatable)
  --sarif FILE       results of another scanner (repeatable)
  --config-file FILE the configuration; default: .github/weightseal.yml
  --json             assessment-v1.json
  --markdown         Markdown
  --out FILE         write to this file instead of standard output
  -q, --quiet        do not print progress

Exit codes: 0 assessed, 2 usage error.
`;
const ASSESS_FLAGS = {
    framework: { type: 'string', multiple: true },
    plan: { type: 'string', multiple: true },
    sarif: { type: 'string', multiple: true },
    'config-file': { type: 'string' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    out: { type: 'string' },
};
const assess = { help: HELP, flags: ASSESS_FLAGS, run };
async function run(args, io) {
    const flags = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .bQ)(args, ASSESS_FLAGS, { usage: USAGE, positionals: 0 });
    const named = flags.list('framework');
    const frameworks = (named.length === 0 ? [_run_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_FRAMEWORK */ .zb] : named).map(_run_js__WEBPACK_IMPORTED_MODULE_8__/* .frameworkOf */ .K5);
    const { options, ports } = await (0,_gate_prepare_local_js__WEBPACK_IMPORTED_MODULE_2__/* .localGate */ .P)((0,_shell_local_request_js__WEBPACK_IMPORTED_MODULE_9__/* .localRequest */ .r)(flags, io));
    const { frameworks: list, assessed } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .assessAll */ .qp)(options, ports, frameworks);
    const text = flags.on('json')
        ? (0,_report_assessment_json_js__WEBPACK_IMPORTED_MODULE_4__/* .assessmentJson */ .f)(list, assessed, _core_version_js__WEBPACK_IMPORTED_MODULE_10__.VERSION)
        : flags.on('markdown')
            ? (0,_report_assessment_text_js__WEBPACK_IMPORTED_MODULE_5__/* .assessmentMarkdown */ .IM)(list, assessed)
            : (0,_report_assessment_text_js__WEBPACK_IMPORTED_MODULE_5__/* .assessmentText */ .kf)(list, assessed, flags.text('out') === undefined ? (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .painter */ .C)(io) : _core_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .noPaint */ .I);
    const out = flags.text('out');
    if (out === undefined)
        io.stdout(text);
    else
        await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out), text);
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
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

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program. A test checks that it equals package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 44207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ localGate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42604);
/* harmony import */ var _ports_files_repository_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16493);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11615);
/* harmony import */ var _ports_files_trusted_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15708);
/* harmony import */ var _ports_files_work_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79847);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94015);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99871);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84663);
/* harmony import */ var _remote_packs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(57345);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13260);














/** Prepares the gate for a working tree, with its own rules or with those of another commit. */
async function localGate(request) {
    const { cwd, env, base } = request;
    const root = await topFolder(cwd);
    const git = (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_9__/* .localGit */ .s)(root);
    const bases = base === undefined ? undefined : await localBases(git, base);
    const sarif = await filesOf('sarif', request.sarif, { root, cwd });
    const plans = await filesOf('plan', request.plans, { root, cwd });
    const inputs = (name) => (name === 'sarif' && sarif.length > 0 ? sarif.join('\n') : request.inputs(name));
    const configSources = { trusted: bases?.rules, root, github: undefined };
    const { config, path } = await (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_13__/* .trustedConfig */ .av)({ inline: inputs('config'), file: inputs('config-file') }, configSources);
    const resolved = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveSettings */ .Mo)(inputs, config);
    const settings = { ...resolved, deployment: { ...resolved.deployment, plans: [...resolved.deployment.plans, ...plans] } };
    const options = {
        settings,
        target: await localTarget(git, bases?.baseline),
        repository: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root),
        root,
        visibility: 'unknown',
        trusted: await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(async () => bases?.baseline),
        policyFiles: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_13__/* .policyFilesOf */ .fW)(path, config, undefined),
    };
    const ports = {
        git,
        github: undefined,
        files: () => (0,_ports_files_repository_files_js__WEBPACK_IMPORTED_MODULE_5__/* .uncommittedFiles */ .b)(root, git),
        workTree: (0,_ports_files_work_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .workTree */ ._)(root),
        readRemote: (0,_remote_packs_js__WEBPACK_IMPORTED_MODULE_12__/* .remoteReader */ .ob)((0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_10__/* .connect */ .N)(env, env['GH_TOKEN'] ?? env['GITHUB_TOKEN'])),
        readPolicy: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_13__/* .policyReader */ .CE)(configSources, async () => (await (0,_ports_files_repository_files_js__WEBPACK_IMPORTED_MODULE_5__/* .uncommittedFiles */ .b)(root, git)).paths),
        checkProposed: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_13__/* .proposedChecker */ ._T)(async (file) => Buffer.from(await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), { maxBytes: _policy_parse_js__WEBPACK_IMPORTED_MODULE_4__.MAX_PACK_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }))),
        now: new Date().toISOString(),
        progress: request.progress,
        signal: request.signal,
    };
    return { options, ports, path };
}
/** Converts the files of a flag, which are relative to `cwd`, to paths of the repository. @throws {SealError} USAGE */
async function filesOf(flag, named, { root, cwd }) {
    for (const file of named)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)).catch((cause) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `--${flag}: ${JSON.stringify(file)} does not exist in ${cwd}.`, { cause });
        });
    const paths = named.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file)));
    const outside = flag === 'sarif' ? named.find((_, index) => paths[index]?.startsWith('..')) : undefined;
    if (outside !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `--${flag}: ${JSON.stringify(outside)} is outside ${root}. Copy it into the repository.`);
    return paths;
}
async function topFolder(folder) {
    try {
        return await (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_9__/* .localGit */ .s)(folder).top();
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `${folder} is not in a Git working tree. The gate evaluates a repository; for a single directory, use "weightseal manifest verify".`, { cause });
    }
}
/**
 * Resolves the base. As on a pull request, rules come from the tip of the base; changes, and the manifests to compare with, come
 * from the commit at which the branch left it.
 */
async function localBases(git, base) {
    const tip = await git.resolve(base).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `Git does not know the commit ${JSON.stringify(base)} here. Fetch it first; in a shallow clone: git fetch --depth=1 origin BRANCH.`, { cause });
    });
    const fork = await git.mergeBase(tip, 'HEAD');
    if (fork === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', `HEAD and ${JSON.stringify(base)} have no common commit here. In a shallow clone, fetch more history: git fetch --unshallow.`);
    return { rules: await (0,_ports_files_trusted_base_js__WEBPACK_IMPORTED_MODULE_7__/* .localBase */ .t)(git, { name: base, commit: tip }), baseline: await (0,_ports_files_trusted_base_js__WEBPACK_IMPORTED_MODULE_7__/* .localBase */ .t)(git, { name: base, commit: fork }) };
}
async function localTarget(git, baseline) {
    const headSha = await git.resolve('HEAD').catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('USAGE', 'The repository does not have a commit yet, and the gate evaluates what a commit changes. Create one: git add -A && git commit.', { cause });
    });
    if (baseline === undefined)
        return { kind: 'snapshot', event: 'local', trigger: 'push', headSha };
    return { kind: 'range', event: 'local', trigger: 'pull_request', headSha, baseSha: baseline.commit, trustBase: true };
}


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
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
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
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NOT_SYNCABLE.includes(error.code))
            throw error;
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

/***/ 11666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assessmentJson)
/* harmony export */ });
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);

/** Renders `assessment-v1.json`, copied field by field. Schema: schemas/assessment-v1.schema.json. */
function assessmentJson(frameworks, { repository, headSha, config }, version) {
    const document = {
        schema: 'https://weightseal.dev/schemas/assessment-v1.schema.json',
        tool: { name: 'weightseal', version },
        subject: { repository, headSha, config: config ?? null },
        frameworks: frameworks.map(({ id, title, version: of, counts, score, scopes }) => ({
            id,
            title,
            version: of,
            counts: { available: counts.available, missing: counts.missing, notAssessable: counts['not-assessable'] },
            score: { value: score.value, weight: score.weight, rules: score.rules, findings: { ...score.bySeverity } },
            scopes: scopes.map(({ kind, name, path, groups }) => ({
                kind,
                name,
                path: path ?? null,
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
            remediation: (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding),
        })),
    };
}


/***/ }),

/***/ 55403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ assessmentMarkdown),
/* harmony export */   kf: () => (/* binding */ assessmentText)
/* harmony export */ });
/* unused harmony export STATES */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);


/** The only texts for a state. */
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
const MEANING = 'one minus the weight of open findings (critical 1.0, high 0.7, medium 0.4, low 0.1) per rule that had something to evaluate. Controls without any evidence and controls that are not assessable do not count, so read the score with the counts. It is not a statement of compliance.';
/** Renders the scorecard for a terminal. */
function assessmentText(frameworks, assessed, paint) {
    return frameworks
        .map((framework) => {
        const scopes = framework.scopes.map((scope) => scopeText(scope, paint));
        return `${paint('bold', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(`${framework.title} (${framework.version})`))}\n${paint('dim', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(aboutLine(assessed)))}\n\n${scopes.join('\n')}\n${summaryText(framework, paint)}\n`;
    })
        .join('\n');
}
function aboutLine({ repository, headSha, config }) {
    return `The whole repository ${repository} at ${headSha.slice(0, 7)}, with ${config ?? 'no configuration, so nothing is declared'}`;
}
function titleOf({ name, path, kind }, format) {
    if (kind === 'repository')
        return 'The repository';
    return `Model ${format(path === undefined || name.endsWith(`(${path})`) ? name : `${name} (${path})`)}`;
}
function scopeText(scope, paint) {
    const { groups } = scope;
    const parts = groups.map(({ title, controls }) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(title)}\n${controls.map((control) => controlText(control, paint)).join('')}`);
    return `${paint('bold', titleOf(scope, _core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain))}\n${parts.join('')}`;
}
function controlText(control, paint) {
    const [mark, color] = MARKS[control.state];
    const reasons = reasonsOf(control).map((line) => `        ${paint('dim', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(line))}\n`);
    return `    ${paint(color, `${mark} ${STATES[control.state].padEnd(18)}`)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(control.title)}${control.looked > 0 ? paint('dim', ` (${control.looked} checked: ${control.evidence.join(', ')})`) : ''}\n${reasons.join('')}`;
}
/** Returns findings with their locations and remedies, or the reason why there are none. */
function reasonsOf({ state, reason, remedy, findings, limits }) {
    const shown = findings.slice(0, MAX_FINDINGS).flatMap((finding) => {
        const at = finding.subject?.at;
        const place = at === undefined ? '' : `${at.file}:${at.line}  `;
        const said = finding.outcome === 'unknown' ? finding.detail : finding.message;
        const accepted = finding.outcome === 'waived' ? ' (accepted)' : '';
        return [
            `${place}${finding.rule.id} ${finding.severity}${accepted}: ${said}`,
            ...(finding.outcome === 'waived' ? [] : [`→ ${(0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding)}`]),
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
    return `${paint('bold', countsLine(counts))}\n${score.rules === 0 ? 'No score: there was nothing to evaluate.' : `Score ${score.value.toFixed(2)} = 1 − ${score.weight.toFixed(1)} / ${score.rules}: ${MEANING}`}`;
}
function countsLine(counts) {
    return `${counts.available} evidence available, ${counts.missing} evidence missing, ${counts['not-assessable']} not assessable`;
}
/** Renders the scorecard for a job summary. */
function assessmentMarkdown(frameworks, assessed) {
    return frameworks
        .map((framework) => {
        const scopes = framework.scopes.map(scopeMarkdown);
        return `# ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(framework.title)}\n\n${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(aboutLine(assessed))}\n\n**${countsLine(framework.counts)}**\n\n${scopes.join('\n\n')}\n\n${scoreMarkdown(framework.score)}\n`;
    })
        .join('\n');
}
function scoreMarkdown({ value, weight, rules }) {
    if (rules === 0)
        return 'No score: there was nothing to evaluate.';
    return `Score **${value.toFixed(2)}** = 1 − ${weight.toFixed(1)} / ${rules}: ${MEANING}`;
}
function scopeMarkdown(scope) {
    const rows = scope.groups.flatMap(({ title, controls }) => controls.map((control) => controlRow(title, control)));
    return `## ${titleOf(scope, _core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)}\n\n| area | control | state | reason and remedy |\n|---|---|---|---|\n${rows.join('\n')}`;
}
function controlRow(group, control) {
    const [, , icon] = MARKS[control.state];
    const checked = control.looked > 0 ? [`${control.looked} checked: ${control.evidence.join(', ')}`] : [];
    const why = [...reasonsOf(control), ...checked].map((line) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(line));
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(group)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(control.title)} | ${icon} ${STATES[control.state]} | ${why.join('<br>')} |`;
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
        const hint = unknown === undefined
            ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)
            : `Unknown flag --${unknown}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(`--${unknown}`, Object.keys(options).map((name) => `--${name}`))}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${hint}\nUsage: ${usage}\nHelp: weightseal help ${usage.split(' ')[1]}`, { cause });
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
    const message = name === '' ? missing : `Unknown command "${command} ${name}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, Object.keys(verbs))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('USAGE', `${message}\nUsage: ${usage}`);
}


/***/ }),

/***/ 41062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ localRequest)
/* harmony export */ });
/** Converts the flags of a command line to a local run. Flags take precedence over `WEIGHTSEAL_*` of the environment. */
function localRequest(flags, io) {
    const { cwd, env, signal } = io;
    const flag = (name) => (name === 'warn-only' ? (flags.on(name) ? 'true' : undefined) : flags.text(name));
    return {
        cwd,
        env,
        signal,
        base: flags.text('base'),
        sarif: flags.list('sarif'),
        plans: flags.list('plan'),
        inputs: (name) => (name === 'sarif' ? undefined : flag(name)) ?? env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`],
        progress: (label) => io.progress(label, flags.on('quiet')),
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
    // Without this option, styleText would check process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
