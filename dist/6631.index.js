export const id = 6631;
export const ids = [6631];
export const modules = {

/***/ 53911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   _T: () => (/* binding */ proposedChecker),
/* harmony export */   av: () => (/* binding */ trustedConfig),
/* harmony export */   fW: () => (/* binding */ policyFilesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5705);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49288);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17524);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23284);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58266);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84591);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63660);
/* harmony import */ var _settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60168);










/** The largest of these files; each kind has its own limit when it is read. */
const MAX_POLICY_BYTES = _policy_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BASELINE_BYTES */ .Zg;
/**
 * The configuration that counts: on a pull request the one on the base branch, never the one that the change brings.
 *
 * @throws {SealError} SETTINGS_INVALID - named and not there, or not a configuration. GITHUB_* - could not be read.
 */
async function trustedConfig({ inline, file }, sources) {
    if (inline !== undefined && inline.trim() !== '') {
        if (file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', 'Give either config or config-file, not both.');
        return { config: (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_6__.parseConfig)(inline, 'input config'), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_6__.CONFIG_FILE };
    }
    const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '');
    if (remote)
        return { config: await remoteConfig(remote, sources.github), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_6__.CONFIG_FILE };
    const path = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .trimSlash */ .Y0)(file || _settings_config_js__WEBPACK_IMPORTED_MODULE_6__.CONFIG_FILE);
    const text = await readTrusted(path, sources);
    if (text === undefined && file)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${JSON.stringify(file)}, and there is no such file ${placeOf(sources)}. For another repository write OWNER/REPO/FILE@REF.`);
    return { config: text === undefined ? undefined : (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_6__.parseConfig)(text, path), path };
}
function placeOf({ trusted }) {
    return trusted === undefined ? 'in the work tree' : `on ${trusted.name}`;
}
async function remoteConfig(match, github) {
    const [where, owner = '', repo = '', path = '', ref = ''] = match;
    if (github === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${where}, which is read with a token: in the Action pass github-token, or external-repo-token for a private repository. The command line reads only files of the repository.`);
    const bytes = await github.fileAt({ owner, repo, path, ref });
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${where}: not found. For a private repository pass external-repo-token.`);
    return (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_6__.parseConfig)((0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(bytes, where), where);
}
async function readTrusted(path, { trusted, root }) {
    if (trusted !== undefined) {
        const file = trusted.files.get(path);
        return file === undefined ? undefined : readFrom(trusted, file);
    }
    try {
        return await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'SETTINGS_INVALID')
            return undefined;
        throw error;
    }
}
async function readFrom(side, file) {
    const where = `${side.name}:${file.path}`;
    if (!file.mode.startsWith('100'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not a regular file.`);
    if (file.size > MAX_POLICY_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${where} has ${file.size} bytes, more than the ${MAX_POLICY_BYTES} that are read.`);
    return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(await side.read(file), where);
}
/**
 * Custom packs of the trusted side.
 *
 * @param listed - files of the work tree, for runs in which it is the trusted side.
 */
function policyReader({ trusted, root }, listed) {
    return async (pattern) => {
        const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => (0,_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_9__.matchesPath)(pattern, path));
        const read = async (path) => {
            const file = trusted?.files.get(path);
            if (trusted !== undefined && file !== undefined)
                return { path, text: await readFrom(trusted, file) };
            return { path, text: await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }) };
        };
        return Promise.all(paths.sort().map(read));
    };
}
/** Files whose change is a change of the gate itself. */
function policyFilesOf(path, config, workflow) {
    return [
        { path, role: 'config' },
        ...(0,_settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_7__.localPacks)(config?.policies?.custom).map((pack) => ({ path: pack, role: 'pack' })),
        { path: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .WAIVERS_FILE */ .Bg, role: 'waivers' },
        { path: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .tu, role: 'baseline' },
        { path: _policy_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCK_FILE */ .FI, role: 'lock' },
        ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' }]),
    ];
}
/**
 * Checks the proposed version of a policy file; throws what is wrong with it.
 *
 * @param read - a regular file of the judged side. In the Action that is the commit, not the work tree: a link there would
 *   lead anywhere on the machine, and the message quotes what it finds.
 */
function proposedChecker(read) {
    return async ({ path, role }) => {
        if (role === 'workflow')
            return;
        const bytes = await read(path);
        if (bytes === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${path}: is not a regular file.`);
        if (bytes.length > MAX_POLICY_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${path}: larger than ${MAX_POLICY_BYTES} bytes.`);
        const text = (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(bytes, path);
        await CHECKS[role]?.(text, path);
    };
}
/** What reads each kind of file; a workflow and a list of owners are read elsewhere. */
const CHECKS = {
    config: _settings_config_js__WEBPACK_IMPORTED_MODULE_6__.parseConfig,
    pack: checkPack,
    waivers: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWaivers */ .dU,
    baseline: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .nk,
    lock: _policy_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG,
};
async function checkPack(text, path) {
    const { checkedPack } = await Promise.all(/* import() */[__webpack_require__.e(1321), __webpack_require__.e(5325), __webpack_require__.e(3886)]).then(__webpack_require__.bind(__webpack_require__, 33886));
    await checkedPack({ path, text });
}


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

/***/ 94144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   committedFiles: () => (/* binding */ committedFiles),
/* harmony export */   uncommittedFiles: () => (/* binding */ uncommittedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94015);





/** The judged commit. A file of the work tree stands for it only when git's name for its bytes is the one in the commit. */
async function committedFiles(root, git) {
    const files = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return {
        paths: [...files.keys()].sort(),
        read: async (path, maxBytes) => {
            const file = files.get(path);
            if (file === undefined || !file.mode.startsWith('100'))
                throw special(path);
            if (file.size > maxBytes)
                throw tooLarge(path, maxBytes);
            const local = file.blob.length === 40 ? await readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes).catch(() => undefined) : undefined;
            if (local !== undefined && (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_4__.blobId)(local) === file.blob)
                return local;
            const bytes = await git.show('HEAD', path);
            if (bytes === undefined)
                throw special(path);
            return bytes;
        },
    };
}
/** What lies in the work tree, committed or not. */
async function uncommittedFiles(root, git) {
    const { changed, deleted } = await git.uncommitted();
    const paths = new Set([...(await git.tree('HEAD')).map(({ path }) => path), ...changed]);
    for (const path of deleted)
        paths.delete(path);
    return { paths: [...paths].sort(), read: (path, maxBytes) => readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes) };
}
function special(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_SPECIAL', `${path} is no regular file, so nobody knows what is in it.`);
}
function tooLarge(path, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_UNREADABLE', `${path} is larger than the ${maxBytes} bytes that are read.`);
}
async function readRegular(file, maxBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_SPECIAL', `${file} cannot be opened as a regular file.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw special(file);
        if (stats.size > maxBytes)
            throw tooLarge(file, maxBytes);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 92979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ remoteSide),
/* harmony export */   p: () => (/* binding */ localSide)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94015);




/** Reads a commit through the API. A file that stands unchanged in the work tree is not fetched. */
async function remoteSide(github, { branch, commit }, workTree) {
    const files = await github.tree(commit);
    return {
        name: `${branch}@${commit.slice(0, 7)}`,
        commit,
        files: byPath(files),
        read: async (file) => (await sameInWorkTree(workTree, file)) ?? checked(await github.blob(file.blob), file),
    };
}
/** The bytes must be those that the tree names. */
function checked(bytes, { path, blob }) {
    if (blob.length === 40 && (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_3__.blobId)(bytes) !== blob)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('GITHUB_UNEXPECTED', `GitHub's answer for ${path} is not blob ${blob}. Run the job again.`);
    return bytes;
}
/** Reads a commit of the local repository. */
async function localSide(git, { name, commit }) {
    return { name: `${name}@${commit.slice(0, 7)}`, commit, files: byPath(await git.tree(commit)), read: ({ blob }) => git.blob(blob) };
}
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}
const MAX_COMPARED_BYTES = 64 * 1024 * 1024;
/** The local bytes, when git's name for them is the one that the trusted commit holds. */
async function sameInWorkTree(workTree, { path, blob, size }) {
    if (blob.length !== 40 || size > MAX_COMPARED_BYTES)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size !== size)
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    return (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_3__.blobId)(bytes) === blob ? bytes : undefined;
}


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
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33525);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25368);




const BASELINE_FILE = '.github/weightseal/baseline.json';
const MAX_BASELINE_BYTES = 4 * 1024 * 1024;
/** @throws {SealError} SETTINGS_INVALID */
function parseBaseline(text, where) {
    const validate = _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBaselineV1 */ .Zw;
    const { entries } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(text, { where, command: 'weightseal policies baseline', validate });
    const wrong = entries.find(({ firstSeen }) => !(0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(firstSeen));
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is no day; write YYYY-MM-DD.`);
    const critical = entries.find(({ severity }) => severity === 'critical');
    if (critical !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${critical.rule} ${critical.subject} is critical, which no baseline may hold.`);
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

/***/ 25368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseJsonFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54533);


/**
 * Reads a JSON file that one of our commands writes.
 *
 * @param command - the command line that writes it, for messages.
 * @throws {SealError} SETTINGS_INVALID
 */
function parseJsonFile(text, { where, command, validate }) {
    let file;
    try {
        file = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not JSON: ${cause.message}. Write it with "${command}".`, { cause });
    }
    if (!validate(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}: ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], file).join('; ')}. Write it with "${command}".`);
    return file;
}


/***/ }),

/***/ 23284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   wC: () => (/* binding */ renderLock)
/* harmony export */ });
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25368);


const LOCK_FILE = '.github/weightseal/policies.lock';
/** @throws {SealError} SETTINGS_INVALID */
function parseLock(text, where) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonFile */ .O)(text, {
        where,
        command: 'weightseal policies lock',
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_0__/* .validatePoliciesLockV1 */ .nM,
    }).packs;
}
function renderLock(packs) {
    const sorted = Object.fromEntries(Object.entries(packs).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ schema: 'weightseal/policies-lock@1', packs: sorted }, null, 2)}\n`;
}


/***/ }),

/***/ 58266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ WAIVERS_FILE),
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   j9: () => (/* binding */ tolerate)
/* harmony export */ });
/* unused harmony exports MAX_DAYS, MAX_CRITICAL_DAYS */
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33525);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82246);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);





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
    const { value, position } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({
        text,
        where,
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateWaiversV1 */ .jh,
        code: 'SETTINGS_INVALID',
        maxBytes: MAX_WAIVERS_BYTES,
    });
    return value.waivers.map((waiver, index) => {
        const { line, column } = position(`/waivers/${index}`);
        const fault = faultOf(waiver);
        if (fault !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: the waiver of ${waiver.rule} ${fault}.`);
        return { ...waiver, at: { file: where, line, column } };
    });
}
function faultOf({ rule, created, expires }) {
    if (/^WS-META-/.test(rule))
        return 'waives what Weightseal says about itself, which cannot be waived';
    if (!(0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(created) || !(0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(expires))
        return 'has a date that does not exist';
    const days = (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires);
    if (days <= 0)
        return 'ends before it begins';
    return days > MAX_DAYS ? `lasts ${days} days; at most ${MAX_DAYS} (${MAX_CRITICAL_DAYS} for what is critical)` : undefined;
}
/**
 * Turns failures that are waived or in the baseline into `waived`. Pure. What the rules of the pack `meta` say is never waived;
 * what is critical never comes from a baseline.
 */
function tolerate(findings, tolerance) {
    const candidates = candidatesOf(tolerance);
    const used = new Set();
    const after = findings.map((finding) => {
        if (finding.outcome !== 'fail' || finding.rule.pack === 'meta')
            return finding;
        const matching = candidates.filter((candidate) => covers(candidate, finding));
        for (const candidate of matching)
            used.add(candidate);
        const waiver = matching.find((candidate) => isInForce(candidate, finding, tolerance.now));
        const applied = waiver === undefined ? fromBaseline(finding, tolerance) : toApplied(waiver, tolerance.now);
        return applied === undefined ? finding : { ...finding, outcome: 'waived', waiver: applied };
    });
    const judged = new Map(findings.filter(({ outcome }) => outcome !== 'skip' && outcome !== 'unknown').map(({ rule }) => [rule.id, rule]));
    const critical = new Set(findings.flatMap((finding) => (finding.outcome === 'fail' && finding.severity === 'critical' ? [finding] : [])));
    const failed = findings.filter((finding) => finding.outcome === 'fail');
    const subjects = candidates.map((candidate) => {
        const circumstances = {
            ...tolerance,
            used: used.has(candidate),
            judged: judged.has(candidate.rule),
            overCritical: [...critical].some((finding) => covers(candidate, finding)),
            open: failed.filter(({ rule }) => rule.id === candidate.rule).map(({ subject }) => JSON.stringify(subject.id)),
        };
        const state = stateOf(candidate, circumstances);
        return toSubject(candidate, state, { now: tolerance.now, words: wordsOf(candidate, state, circumstances) });
    });
    return { findings: after, subjects: [...subjects, ...tolerance.inlineFaults.map(faultSubject)] };
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
    const left = (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires);
    const most = severity === 'critical' ? MAX_CRITICAL_DAYS : MAX_DAYS;
    if (left <= 0 || left > most || (created !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) < 0))
        return false;
    return created === undefined || (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires) <= most;
}
function toApplied({ origin, reason, owner, expires, created }, now) {
    return { origin, reason, owner, expires, ageDays: created === undefined ? 0 : (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) };
}
function fromBaseline(finding, { baseline, now }) {
    const firstSeen = finding.severity === 'critical' ? undefined : baseline?.get(finding.fingerprint);
    if (firstSeen === undefined)
        return undefined;
    return { origin: 'baseline', reason: `in the baseline since ${firstSeen}`, owner: '', expires: '', ageDays: (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(firstSeen, now) };
}
function stateOf({ rule, created, expires, pending }, { known, now, used, judged, overCritical }) {
    if (!known.has(rule))
        return 'unknown-rule';
    if (pending === true)
        return 'pending';
    const left = (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires);
    if (left <= 0)
        return 'expired';
    if (created !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) < 0)
        return 'not-yet';
    const most = overCritical ? MAX_CRITICAL_DAYS : MAX_DAYS;
    if (left > most || (created !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires) > most))
        return 'too-long';
    if (judged && !used)
        return 'unused';
    return used && left <= SOON_DAYS ? 'expiring' : 'active';
}
function toSubject(candidate, state, { now, words }) {
    const { origin, rule, subject, owner, reason, expires, at } = candidate;
    const data = { rule, subject, owner, reason, origin, state, expires, daysLeft: (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires), fault: words };
    return { kind: 'waiver', id: `${rule} ${subject}`, data, at };
}
const MAX_NAMED = 3;
/** Why a waiver does not count, or waives nothing. */
function wordsOf({ rule, created, expires }, state, { known, now, overCritical, open }) {
    switch (state) {
        case 'unknown-rule':
            return `there is no rule ${rule}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_4__.didYouMean)(rule, [...known])}`;
        case 'unused':
            return open.length === 0
                ? 'nothing of that rule is open.'
                : `the rule is open for ${open.slice(0, MAX_NAMED).join(', ')}${open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : ''}.`;
        case 'too-long':
            return `it lasts ${(0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created ?? now, expires)} days, at most ${overCritical ? `${MAX_CRITICAL_DAYS} for what is critical` : MAX_DAYS}.`;
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

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6515);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** A bar on a terminal, a line each ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = harmless(label);
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
/** A folder's name stands in the label: on one line, and not to be taken for a command of the runner. */
function harmless(label) {
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
    return `${label} ${bar} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Reading the event of a workflow run: what it must hold and does not is a wrong use, never a default. */
/** The member of an object, through several names; anything else has none. */
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `The event of this run does not hold ${what}. Start Weightseal from a workflow on GitHub, or use "weightseal gate --base REF" or "weightseal approvals explain" elsewhere.`);
}


/***/ }),

/***/ 59487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   H: () => (/* binding */ trustsBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24820);


/** Whether configuration and packs come from the base: for everything that is not yet merged. */
function trustsBase(target) {
    return target.kind === 'pull_request' || (target.kind === 'range' && target.trustBase);
}
const NO_COMMIT = /^0+$/;
/**
 * What the event of a workflow run is about.
 *
 * @param payload - the parsed file at `GITHUB_EVENT_PATH`.
 * @throws {SealError} USAGE - the event is none that Weightseal judges, or its payload lacks what it must hold.
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
                stage: 'pull_request',
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
            return { kind: 'snapshot', event, stage: 'schedule', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        case 'release':
            return { kind: 'snapshot', event, stage: 'release', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `Weightseal does not judge the event ${JSON.stringify(event)}. Run it on pull_request, merge_group, push, schedule, release or workflow_dispatch.`);
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
        stage: 'pull_request',
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
/** A new branch has nothing before it, and a forced push has a `before` that may be gone: the range says so when it is read. */
function pushed(env, payload) {
    const headSha = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA');
    const before = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'before');
    if (typeof before !== 'string' || NO_COMMIT.test(before))
        return { kind: 'snapshot', event: 'push', stage: 'push', headSha };
    return { kind: 'range', event: 'push', stage: 'push', headSha, baseSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(before, 'before'), trustBase: false };
}


/***/ })

};
