export const id = 40;
export const ids = [40,8];
export const modules = {

/***/ 92950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   m: () => (/* binding */ required)
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


/***/ }),

/***/ 12040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _facts_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64630);
/* harmony import */ var _facts_trusted_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92979);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42604);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94015);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84591);
/* harmony import */ var _report_json_v1_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71851);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63299);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84663);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(58508);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92950);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98812);
/* harmony import */ var _gate_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69993);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(54791);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(53911);

















const USAGE = 'weightseal gate [--base REF] [--path PATH] [--fail-on-severity S] [--warn-only] [--json] [--out DIR]';
const HELP = `Judge the models of the repository you are in, as the Action does on a pull request.

  weightseal gate                       the work tree as it stands, with its own rules
  weightseal gate --base origin/main    what changes since it left main, with the rules of main

What is not committed yet is judged as if it were, but for ignored files.

  --base REF               the commit whose configuration, packs and manifests are trusted
  --path PATH              only models at or below this path
  --config-file FILE       another configuration than .github/weightseal.yml
  --fail-on-severity S     critical, high (default), medium, low or info
  --warn-only              always end with 0; the verdict is printed all the same
  --json                   print report-v1.json
  --out DIR                also write report-v1.json, weightseal.sarif, summary.md and the manifests there
  -q, --quiet              no progress

Exit codes: 0 allow, 1 block, 2 wrong use, 3 undecided.
`;
const FLAGS = {
    base: { type: 'string' },
    path: { type: 'string' },
    'config-file': { type: 'string' },
    'fail-on-severity': { type: 'string' },
    'warn-only': { type: 'boolean' },
    json: { type: 'boolean' },
    out: { type: 'string' },
};
const gateCommand = { help: HELP, run };
async function run(args, io) {
    const flags = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .parseFlags */ .b)(args, FLAGS, { usage: USAGE, positionals: 0 });
    const root = await workTree(io.cwd);
    const git = (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_6__/* .localGit */ .s)(root);
    const base = flags.text('base');
    const sides = base === undefined ? undefined : await localSides(git, base);
    const setting = given(flags, io);
    const configSources = { trusted: sides?.rules, root, github: undefined };
    const { config, path } = await (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_15__/* .trustedConfig */ .av)({ inline: setting('config'), file: setting('config-file') }, configSources);
    const settings = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveSettings */ .Mo)(setting, config);
    const target = await localTarget(git, sides?.baseline);
    const result = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_12__/* .gate */ .G)({
        settings,
        target,
        repository: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root),
        root,
        trusted: await (0,_facts_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(async () => sides?.baseline),
        policyFiles: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_15__/* .policyFilesOf */ .fW)(path, config, undefined),
    }, {
        git,
        github: undefined,
        readPolicy: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_15__/* .policyReader */ .CE)(configSources, async () => (await git.tree('HEAD')).map((file) => file.path)),
        checkProposed: (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_15__/* .proposedChecker */ ._T)(async (path) => Buffer.from(await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: _policy_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_PACK_BYTES */ .r, missing: 'SETTINGS_INVALID', noFollow: true }))),
        now: new Date().toISOString(),
        progress: (label) => io.progress(label, flags.on('quiet')),
        signal: io.signal,
    });
    const out = flags.text('out');
    if (out !== undefined) {
        const written = await (0,_gate_files_js__WEBPACK_IMPORTED_MODULE_13__/* .writeGateFiles */ .g)(result, {
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out),
            home: path,
            reproduce: ['weightseal', 'gate', ...args].join(' '),
        });
        io.stderr(`Report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, written.report)}\n`);
    }
    io.stdout(flags.on('json') ? (0,_report_json_v1_js__WEBPACK_IMPORTED_MODULE_8__/* .toJsonV1 */ .Z)(result.report, { version: _version_js__WEBPACK_IMPORTED_MODULE_16__.VERSION }) : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .renderTerminal */ .b)(result.report, (0,_paint_js__WEBPACK_IMPORTED_MODULE_14__/* .painter */ .C)(io)));
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfVerdict */ .lm)(result.report.verdict, settings.warnOnly);
}
/** Flags first, then `WEIGHTSEAL_*` of the environment. */
function given(flags, { env }) {
    const flag = (name) => name === 'warn-only' ? (flags.on(name) ? 'true' : undefined) : Object.hasOwn(FLAGS, name) ? flags.text(name) : undefined;
    return (name) => flag(name) ?? env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`];
}
async function workTree(folder) {
    try {
        return await (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_6__/* .localGit */ .s)(folder).top();
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


/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 63660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49288);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);




const CONFIG_FILE = '.github/weightseal.yml';
const MAX_CONFIG_BYTES = 512 * 1024;
/**
 * Reads a configuration.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem, with the nearest known key for a misspelt one.
 */
function parseConfig(text, where) {
    const { value, position } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({
        text,
        where,
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateConfigV1 */ .E,
        code: 'SETTINGS_INVALID',
        maxBytes: MAX_CONFIG_BYTES,
    });
    checkPaths(value, where, position);
    checkDistinct(value, where, position);
    return value;
}
function checkPaths({ models = [], ignorePaths = [], policies }, where, position) {
    const stated = [
        ...models.map(({ path }, index) => [`/models/${index}/path`, trimSlash(path)]),
        ...models.flatMap(({ ignorePaths: paths = [] }, index) => paths.map((path, inner) => [`/models/${index}/ignorePaths/${inner}`, path])),
        ...ignorePaths.map((path, index) => [`/ignorePaths/${index}`, path]),
        ...(policies?.custom ?? []).map((path, index) => [`/policies/custom/${index}`, path]),
    ];
    for (const [pointer, path] of stated) {
        const fault = path === '.' && pointer.endsWith('/path') ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfPath */ .JG)(path);
        const glob = /[*?[]/.test(path) && !pointer.startsWith('/policies/');
        if (!fault && !glob)
            continue;
        const { line, column } = position(pointer);
        const reason = glob ? 'paths are literal, without * ? [' : fault;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: ${JSON.stringify(path)} is not a path below the ${pointer.includes('/ignorePaths/') && pointer.startsWith('/models') ? 'model' : 'repository'} (${reason}).`);
    }
}
function checkDistinct({ models = [] }, where, position) {
    const paths = models.map(({ path }) => trimSlash(path));
    const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index);
    if (twice === -1)
        return;
    const { line, column } = position(`/models/${twice}/path`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: the model ${JSON.stringify(paths[twice])} stands twice; each path once.`);
}
/** `models/a/` and `./models/a` mean `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49288);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1842);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82246);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63660);





const DEFAULT_PACKS = ['integrity'];
/**
 * One checked `Settings` from what was given and what the trusted configuration says. Input before environment before
 * configuration before default.
 *
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what it may be.
 */
function resolveSettings(given, config) {
    const choose = (name, allowed, configured, preset) => oneOf(name, given(name), allowed) ?? configured ?? preset;
    return {
        path: relativePath('path', given('path')),
        models: (config?.models ?? []).map((model) => ({ ...model, path: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(model.path) })),
        discover: config?.discover ?? true,
        ignorePaths: [
            ...lines(given('ignore-paths')).map((path) => relativePath('ignore-paths', path) ?? '.'),
            ...(config?.ignorePaths ?? []).map(_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0),
        ],
        packs: config?.policies?.packs ?? DEFAULT_PACKS,
        params: byPack(config?.policies?.params ?? {}),
        customPacks: config?.policies?.custom ?? [],
        failOnSeverity: severity(given('fail-on-severity') || config?.failOnSeverity) ?? 'high',
        warnOnly: flag('warn-only', given('warn-only')) ?? config?.warnOnly ?? false,
        comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
        uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
        showSummary: flag('show-summary', given('show-summary')) ?? config?.showSummary ?? true,
    };
}
function byPack(params) {
    const packs = {};
    for (const [key, value] of Object.entries(params)) {
        const [pack = '', name = ''] = key.split('.');
        packs[pack] = { ...packs[pack], [name]: value };
    }
    return packs;
}
/** Lines of a list input, without empty ones. */
function lines(value) {
    return (value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function relativePath(name, value) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const path = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(value.trim());
    const fault = path === '.' ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfPath */ .JG)(path);
    if (fault || /[*?[]/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}": ${JSON.stringify(value)} is not a path below the repository (${fault ?? 'paths are literal, without * ? ['}).`);
    return path;
}
/** @throws {SealError} SETTINGS_INVALID */
function oneOf(name, value, allowed) {
    if (value === undefined || value === '')
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `"${name}" is ${JSON.stringify(value)}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(value, allowed)} It may be ${allowed.join(', ')}.`);
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
/** `moderate` is what dependency-review-action calls medium. */
function severity(value) {
    if (value === undefined || value === '')
        return undefined;
    return oneOf('fail-on-severity', value === 'moderate' ? 'medium' : value, _policy_types_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o);
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
