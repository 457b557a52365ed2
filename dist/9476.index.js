export const id = 9476;
export const ids = [9476];
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _facts_policy_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51268);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42604);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84591);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63660);






const MAX_POLICY_BYTES = _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PACK_BYTES */ .r;
/**
 * The configuration that counts: on a pull request the one on the base branch, never the one that the change brings.
 *
 * @throws {SealError} SETTINGS_INVALID - named and not there, or not a configuration. GITHUB_* - could not be read.
 */
async function trustedConfig({ inline, file }, sources) {
    if (inline !== undefined && inline.trim() !== '') {
        if (file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', 'Give either config or config-file, not both.');
        return { config: (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(inline, 'input config'), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2 };
    }
    const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '');
    if (remote)
        return { config: await remoteConfig(remote, sources.github), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2 };
    const path = (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlash */ .Y0)(file || _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2);
    const text = await readTrusted(path, sources);
    if (text === undefined && file)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${JSON.stringify(file)}, and there is no such file ${placeOf(sources)}. For another repository write OWNER/REPO/FILE@REF.`);
    return { config: text === undefined ? undefined : (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(text, path), path };
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
    return (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)((0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes, where), where);
}
async function readTrusted(path, { trusted, root }) {
    if (trusted !== undefined) {
        const file = trusted.files.get(path);
        return file === undefined ? undefined : readFrom(trusted, file);
    }
    try {
        return await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true });
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
    return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(await side.read(file), where);
}
/**
 * Custom packs of the trusted side.
 *
 * @param listed - files of the work tree, for runs in which it is the trusted side.
 */
function policyReader({ trusted, root }, listed) {
    return async (pattern) => {
        const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => (0,_facts_policy_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPath */ .$)(pattern, path));
        const read = async (path) => {
            const file = trusted?.files.get(path);
            if (trusted !== undefined && file !== undefined)
                return { path, text: await readFrom(trusted, file) };
            return { path, text: await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }) };
        };
        return Promise.all(paths.sort().map(read));
    };
}
/** Files whose change is a change of the gate itself. */
function policyFilesOf(path, config, workflow) {
    return [
        { path, role: 'config' },
        ...(config?.policies?.custom ?? []).map((pack) => ({ path: pack, role: 'pack' })),
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
        const text = (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes, path);
        if (role === 'config')
            (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(text, path);
        else
            await checkPack(text, path);
    };
}
async function checkPack(text, path) {
    const { checkedPack } = await Promise.all(/* import() */[__webpack_require__.e(9333), __webpack_require__.e(7067)]).then(__webpack_require__.bind(__webpack_require__, 7067));
    await checkedPack({ path, text });
}


/***/ }),

/***/ 51268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   c: () => (/* binding */ policyChanges)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * A subject for each file of the gate's own configuration that the change touches, under either of its names.
 *
 * @param files - by path; `*` in the last name stands for any part of it.
 * @param check - reads the proposed version; throws what is wrong with it.
 */
async function policyChanges(changes, files, check) {
    const touched = changes.flatMap((change) => [change.path, change.from].flatMap((path) => path === undefined ? [] : files.filter((file) => matchesPath(file.path, path)).map((file) => ({ ...file, path, change }))));
    return Promise.all(touched.map(({ path, role, change }) => toSubject({ path, role }, change, check)));
}
/** Literal, but for `*` in the last name. */
function matchesPath(pattern, path) {
    const [folder, name] = split(pattern);
    const [otherFolder, otherName] = split(path);
    if (folder !== otherFolder)
        return false;
    const [head = '', ...rest] = name.split('*');
    if (rest.length === 0)
        return name === otherName;
    const tail = rest.at(-1) ?? '';
    return rest.length === 1 && otherName.length >= head.length + tail.length && otherName.startsWith(head) && otherName.endsWith(tail);
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, slash + 1), path.slice(slash + 1)];
}
async function toSubject(file, { path, change }, check) {
    const gone = change === 'removed' || path !== file.path;
    const fault = gone ? undefined : await faultOf(file, check);
    const data = {
        path: file.path,
        role: file.role,
        change: path === file.path ? change : 'removed',
        approved: false,
        valid: fault === undefined,
        ...(fault === undefined ? {} : { detail: fault.message }),
    };
    return { kind: 'policy.change', id: file.path, data: { ...data }, at: { file: file.path, line: fault?.line ?? 1 } };
}
async function faultOf(file, check) {
    try {
        await check(file);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
            throw error;
        const line = Number(/^[^:\n]+:(\d+):/.exec(error.message)?.[1] ?? 1);
        return { message: error.message, line };
    }
}


/***/ }),

/***/ 92979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ remoteSide),
/* harmony export */   p: () => (/* binding */ localSide)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




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
    if (blob.length === 40 && blobId(bytes) !== blob)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('GITHUB_UNEXPECTED', `GitHub's answer for ${path} is not blob ${blob}. Run the job again.`);
    return bytes;
}
/** Git's name for content. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
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
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workTree, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size !== size)
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    return blobId(bytes) === blob ? bytes : undefined;
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

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   qA: () => (/* binding */ shownFindings)
/* harmony export */ });
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);



/** Failed and unknown findings: binding ones first, then by severity, rule and place. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Smaller is graver: binding findings before others, then by severity. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(finding.severity);
}
/** Whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(finding.severity, threshold) && (finding.outcome === 'fail' || finding.binding);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `could not be judged: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.outcome === 'fail' ? finding.subject.at : undefined;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * What people are shown: a source that could not be read is one line, which names the rules that wait for it, instead of
 * one line for each of them.
 */
function shownFindings(report) {
    const open = openFindings(report);
    const unknown = open.filter((finding) => finding.outcome === 'unknown');
    const causes = new Set(unknown.filter(({ rule }) => rule.select === 'source').map(({ source }) => source));
    const waiting = Map.groupBy(unknown.filter(({ rule }) => rule.select !== 'source'), ({ source }) => source);
    return open.flatMap((finding) => {
        if (finding.outcome === 'fail')
            return [finding];
        if (finding.rule.select === 'source')
            return [withWaiting(finding, waiting.get(finding.source) ?? [])];
        return causes.has(finding.source) ? [] : [finding];
    });
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Not judged without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** One line that says how it ended and why, as the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${plural(counts.blocking, 'finding')} at or above ${report.threshold} in ${plural(models, 'model')}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${plural(counts.unknown, 'source')} could not be read`;
    if (models === 0)
        return 'Allowed: no model in this repository';
    return counts.warnings > 0
        ? `Allowed with ${plural(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${plural(models, 'model')} intact`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
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


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes with a binary unit, for people: `1.5 MiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
    return `${power === 0 ? Math.round(bytes) : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}


/***/ })

};
