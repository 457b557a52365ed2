export const id = 2499;
export const ids = [2499,8587,7980];
export const modules = {

/***/ 71105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GATE_FLAGS: () => (/* binding */ GATE_FLAGS),
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72216);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18614);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34594);
/* harmony import */ var _gate_prepare_local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44207);
/* harmony import */ var _report_findings_json_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30878);
/* harmony import */ var _report_findings_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91892);
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53894);
/* harmony import */ var _shell_local_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41062);
/* harmony import */ var _shell_paint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74617);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94531);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37852);












const USAGE = 'weightseal gate [--base REF] [--path PATH] [--profile NAME] [--sarif FILE] [--plan FILE] [--fail-on-severity S] [--warn-only] [--json] [--out DIR]';
const HELP = `Evaluate the models, workflows and settings of this repository, as the Action does on a pull request.

  weightseal gate                       the working tree, with its own rules
  weightseal gate --base origin/main    the changes since the branch left main, with the rules of main

Uncommitted files are included, except those that git ignores.

  --base REF               the commit whose configuration, packs and manifests are trusted
  --path PATH              only models at or below this path
  --config-file FILE       the configuration; default: .github/weightseal.yml
  --profile NAME           strictness: baseline (default), strict or regulated
  --sarif FILE             results of another scanner (repeatable)
  --plan FILE              a Terraform plan as JSON, for values that variables leave unknown (repeatable)
  --fail-on-severity S     critical, high (default), medium, low or info
  --warn-only              always exit with 0; the verdict is still printed
  --json                   print report-v1.json
  --out DIR                also write report-v1.json, weightseal.sarif, summary.md and the manifests to this folder
  -q, --quiet              do not print progress

Exit codes: 0 allow, 1 block, 2 usage error, 3 undecided.
`;
const GATE_FLAGS = {
    base: { type: 'string' },
    path: { type: 'string' },
    'config-file': { type: 'string' },
    profile: { type: 'string' },
    sarif: { type: 'string', multiple: true },
    plan: { type: 'string', multiple: true },
    'fail-on-severity': { type: 'string' },
    'warn-only': { type: 'boolean' },
    json: { type: 'boolean' },
    out: { type: 'string' },
};
const gateCommand = { help: HELP, flags: GATE_FLAGS, run };
async function run(args, io) {
    const flags = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .bQ)(args, GATE_FLAGS, { usage: USAGE, positionals: 0 });
    const { options, ports, path } = await (0,_gate_prepare_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localGate */ .P)((0,_shell_local_request_js__WEBPACK_IMPORTED_MODULE_10__/* .localRequest */ .r)(flags, io));
    const { settings } = options;
    const result = await (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)(options, ports);
    const out = flags.text('out');
    if (out !== undefined) {
        const written = await (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeGateFiles */ .g)(result, {
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out),
            fallbackFile: path,
            reproduce: (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_9__/* .reproduceLocal */ .N)(args, { root: options.root, cwd: io.cwd }),
        });
        io.stderr(`Report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, written.report)}\n`);
    }
    io.stdout(flags.on('json') ? (0,_report_findings_json_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .toJsonV1 */ .Z)(result.report, { version: _core_version_js__WEBPACK_IMPORTED_MODULE_11__.VERSION }) : (0,_report_findings_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTerminal */ .b)(result.report, (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .painter */ .C)(io)));
    return (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOfVerdict */ .lm)(result.report.verdict, settings.warnOnly);
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

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


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
/* harmony import */ var _ports_files_work_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62353);
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
