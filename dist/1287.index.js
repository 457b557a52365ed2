export const id = 1287;
export const ids = [1287];
export const modules = {

/***/ 74804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export blobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Tells whether a file of a commit is a regular one, and not a symbolic link or a submodule. */
function isRegular({ mode }) {
    return mode.startsWith('100');
}
/** Returns the algorithm of a repository's object ids. */
function algorithmOf(id) {
    return id.length === 40 ? 'sha1' : 'sha256';
}
/** Returns git's blob id of content. @see https://git-scm.com/docs/hash-function-transition */
function blobId(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Tells whether content is that of a blob. */
function isBlob(bytes, id) {
    return blobId(bytes, algorithmOf(id)) === id;
}
/** Returns the files of a tree by their paths. */
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}


/***/ }),

/***/ 64265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asksForApprovals),
/* harmony export */   n: () => (/* binding */ configsAt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96121);



/** Reads the configuration of each commit, under every name at which it would be read. @throws {SealError} GITHUB_* */
async function configsAt(commits, configPath, api) {
    const names = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configNames */ .FG)(configPath);
    const files = await api.files(commits.flatMap((commit) => names.map((path) => ({ commit, path }))));
    return commits.map((_, index) => {
        const file = files.slice(index * names.length, (index + 1) * names.length).find((each) => each !== undefined);
        return file === undefined ? undefined : parsed(file.text, configPath);
    });
}
function parsed(text, path) {
    try {
        return (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_2__.parseConfig)(text, path);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM)
            return 'invalid';
        throw error;
    }
}
/** Tells whether a configuration asks for approvals. */
function asksForApprovals(config) {
    return typeof config === 'object' && config.approvals !== undefined;
}


/***/ }),

/***/ 22147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   s: () => (/* binding */ readPulls)
/* harmony export */ });
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74804);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53621);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);
/* harmony import */ var _collect_configs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64265);
/* harmony import */ var _collect_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9968);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57704);






/** Reads the merged pull requests that may have introduced the commits. */
async function readPulls({ commits, of = commits, branch, configPath, config }, ports) {
    if (branch === undefined)
        return { pulls: {}, former: {} };
    const read = (number, rules) => (0,_collect_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .collectApprovals */ .z8)({ number, base: branch, configPath, config: rules, policyPaths: [] }, ports);
    const merged = of.flatMap(({ pulls }) => pulls).filter(({ ours, state, base }) => ours && state === 'MERGED' && base === branch);
    const pulls = {};
    for (const number of [...new Set(merged.map((pull) => pull.number))].sort((a, b) => a - b))
        pulls[(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toText */ .f)(number)] = (await read(number, config ?? { version: 1 })).snapshot;
    const former = {};
    for (const number of Object.keys(pulls)) {
        const before = await configBefore(number, { commits, pulls, configPath }, ports.api);
        if (before?.approvals === undefined)
            continue;
        const { policy, snapshot } = await read(Number(number), before);
        former[number] = { policy, snapshot };
    }
    return { pulls, former };
}
/** Commits whose configuration is read to find one that is valid. */
const MAX_FORMER = 20;
/**
 * Returns the configuration that a pull request changed: of the commit before it, or of the nearest one before that which is valid, because
 * an invalid one declares nothing. `undefined` if the pull request does not change it, or if there was none.
 */
async function configBefore(number, { commits, pulls, configPath }, api) {
    const names = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configNames */ .FG)(configPath);
    const isChanged = pulls[number]?.files.some(({ path, from }) => names.includes(path) || (from !== undefined && names.includes(from)));
    const before = isChanged === true ? rangeOf(number, { commits, pulls })?.before : undefined;
    if (before === undefined)
        return undefined;
    const at = commits.findIndex(({ oid }) => oid === before);
    const earlier = at === -1 ? [] : commits.slice(at, at + MAX_FORMER).flatMap(({ parents: [parent] }) => parent ?? []);
    for (const commit of [before, ...earlier]) {
        const [config] = await (0,_collect_configs_js__WEBPACK_IMPORTED_MODULE_2__/* .configsAt */ .n)([commit], configPath, api);
        if (config !== 'invalid')
            return config;
    }
    return undefined;
}
/** Returns the commits that a pull request added to the branch; `undefined` if they are not among these. */
function rangeOf(number, landing) {
    const pull = landing.commits.flatMap(({ pulls }) => pulls).find((each) => each.ours && (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_5__/* .toText */ .f)(each.number) === number);
    const range = pull === undefined ? [] : (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .landedBy */ .OI)(pull, landing);
    const [newest, before] = [range[0], range.at(-1)?.parents[0]];
    return pull === undefined || newest === undefined || before === undefined ? undefined : { pull, newest, before };
}
/** Tells, for pull requests that GitHub did not merge itself, whether what landed on the branch is what was reviewed. */
async function contentOf(landing, ports) {
    const same = {};
    for (const number of Object.keys(landing.pulls)) {
        const range = rangeOf(number, landing);
        if (range === undefined || (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .isMadeByButton */ .v9)(range.newest, range.pull, landing))
            continue;
        const { before, newest, pull } = range;
        same[number] = await landedAsReviewed({ before, after: newest.oid, head: pull.head }, ports);
    }
    return same;
}
/**
 * Compares what landed with what was reviewed: the files of both changes with their modes and the targets of links, from complete trees. A
 * file that the branch changed as well must be what git makes of both changes.
 */
async function landedAsReviewed({ before, after, head }, { release, github, mergeFile }) {
    const mergeBase = await release.mergeBase(before, head);
    const branch = (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2)(await github.tree(before));
    const landed = changesBetween(branch, (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2)(await github.tree(after)));
    const reviewed = changesBetween((0,_core_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2)(await github.tree(mergeBase)), (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2)(await github.tree(head)));
    for (const [path, expected] of reviewed) {
        const change = landed.get(path);
        // The branch had the change already.
        if (change === undefined && isSame(branch.get(path), expected.after))
            continue;
        if (change === undefined || expected.after?.mode !== change.after?.mode)
            return false;
        if (expected.after?.blob === change.after?.blob)
            continue;
        const versions = { base: expected.before, ours: change.before, theirs: expected.after, found: change.after };
        if (!(await isMerged(versions, { github, mergeFile })))
            return false;
    }
    return [...landed.keys()].every((path) => reviewed.has(path));
}
function isSame(one, other) {
    return one?.blob === other?.blob && one?.mode === other?.mode;
}
/** The most bytes of a file that is merged again. */
const MAX_MERGED = 4 * 1024 * 1024;
/** Tells whether a file is what git makes of the change of the branch and the reviewed one. */
async function isMerged({ base, ours, theirs, found }, { github, mergeFile }) {
    if (base === undefined || ours === undefined || theirs === undefined || found === undefined)
        return false;
    if (base.blob === ours.blob || [base, ours, theirs, found].some((file) => file.size > MAX_MERGED || !(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(file)))
        return false;
    const [one, two, three, expected] = await Promise.all([base, ours, theirs, found].map(({ blob }) => github.blob(blob)));
    if (one === undefined || two === undefined || three === undefined || expected === undefined)
        return false;
    return (await mergeFile({ base: one, ours: two, theirs: three }))?.equals(expected) === true;
}
/** Returns the files that differ between two trees, by path. A renamed file is one that is removed and one that is added. */
function changesBetween(from, to) {
    const changes = new Map();
    for (const path of new Set([...from.keys(), ...to.keys()])) {
        const [before, after] = [from.get(path), to.get(path)];
        if (!isSame(before, after))
            changes.set(path, { before, after });
    }
    return changes;
}


/***/ }),

/***/ 62342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ exceptionsOf)
/* harmony export */ });
/* harmony import */ var _collect_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22147);

/**
 * Determines which exceptions count: those whose entry was in the configuration of the last release, or was added since by an approved
 * change of the default branch that shows it. Who can push to that branch could otherwise accept their own commit. Reads no exception that
 * this release does not need.
 */
async function exceptionsOf(request, ports) {
    const { configPath, config, defaultBranch, since } = request;
    const needed = request.exceptions.filter(({ commit }) => request.commits.some(({ oid }) => oid === commit));
    const tip = needed.length === 0 ? undefined : await ports.release.commitOf(`refs/heads/${defaultBranch}`);
    if (tip === undefined)
        return { accepted: [], refused: {} };
    // A release branch has commits that the default branch does not have.
    const start = since === undefined ? undefined : await ports.release.mergeBase(tip, since);
    const commits = await ports.release.history(tip, start);
    const files = await ports.api.files([...commits.map(({ oid }) => oid), ...(start === undefined ? [] : [start])].map((commit) => ({ commit, path: configPath })));
    const texts = files.map((file) => file?.text ?? '');
    const added = new Map(needed.map((exception) => [exception, introducedBy(exception.commit, commits, texts)]));
    const introductions = [...new Set([...added.values()].filter((commit) => commit !== undefined))];
    const { pulls, former } = await (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_0__/* .readPulls */ .s)({ commits, of: introductions, branch: defaultBranch, configPath, config }, { ...ports, now: () => ports.now });
    const landing = { branch: defaultBranch, commits, pulls, former, sameContent: await (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentOf */ .$)({ commits, pulls }, ports) };
    const refused = {};
    const accepted = [];
    for (const exception of needed) {
        const commit = added.get(exception);
        const why = commit === undefined ? undefined : await faultOf(exception, commit, { request, landing, ports });
        if (why === undefined)
            accepted.push(exception);
        else
            refused[exception.commit] = why;
    }
    return { accepted, refused };
}
/** Returns why the change that added an exception does not make it count; `undefined` if it does. */
async function faultOf({ commit: name }, commit, { request, landing, ports }) {
    const decision = request.evaluate(commit, landing);
    const short = commit.oid.slice(0, 7);
    if (!decision.approved)
        return `its exception was added by ${short}, which was not approved: ${decision.reason}`;
    const [before] = commit.parents;
    const patch = before === undefined ? undefined : await ports.release.patchOf(before, commit.oid, request.configPath);
    const isShown = patch?.split('\n').some((line) => line.startsWith('+') && line.includes(name)) === true;
    return isShown ? undefined : `its exception came with ${short}, whose changes did not show it to its reviewers`;
}
/**
 * Returns the newest commit whose configuration contains a name that the one before does not; `undefined` if it was there before all of them.
 * Compares text, so that a version that cannot be parsed hides nothing.
 */
function introducedBy(name, commits, texts) {
    return commits.find((_, index) => texts[index]?.includes(name) === true && texts[index + 1]?.includes(name) !== true);
}


/***/ }),

/***/ 62353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ previousSubjects),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   vj: () => (/* binding */ commitNamed)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Releases whose seals are read to find the start. */
const MAX_READ = 50;
/**
 * Finds the release after which commits are evaluated: the newest earlier one whose seal verifies and is about the commit of its tag, else
 * the one that the policy names, else none. Names and uploaders of assets prove nothing. A release without a seal was refused, and its
 * commits still need approval.
 *
 * @throws {SealError} SETTINGS_INVALID - the policy names no commit of the history.
 */
async function startOf(tag, { since }, releases, ports) {
    const { release } = ports;
    const position = releases.findIndex((each) => each.tag === tag.name);
    const previous = [];
    let same;
    let workflows = [];
    for (const each of releases.slice(position + 1).filter(({ tag: name, seals }) => name !== tag.name && seals.length > 0)) {
        if (previous.length === MAX_READ)
            break;
        const found = await readPrevious(each, ports);
        previous.push(found);
        // The commits of a release of the same commit are evaluated again, if there is an earlier one.
        if (found.state === 'sealed' && found.commit === tag.commit) {
            same ??= { tag: each.tag, commit: found.commit };
            workflows = [...workflows, ...(found.workflows ?? [])];
            continue;
        }
        // A release of another branch that was merged since is not on the way back along first parents.
        const commits = found.state === 'sealed' && found.commit !== undefined ? await commitsSince(tag.commit, found.commit, release) : undefined;
        if (commits !== undefined && found.commit !== undefined)
            return { since: { tag: each.tag, commit: found.commit }, commits, previous, workflows: found.workflows ?? [] };
    }
    if (since === undefined)
        return { since: same, commits: same === undefined ? await release.history(tag.commit, undefined) : [], previous, workflows };
    const commit = await commitNamed(since, release);
    const commits = commit === undefined ? undefined : await commitsSince(tag.commit, commit, release);
    if (commit !== undefined && commits !== undefined)
        return { since: { tag: since, commit }, commits, previous, workflows: [] };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('SETTINGS_INVALID', `approvals.release.since is ${JSON.stringify(since)}, which is not a tag or commit in the history of the release ${tag.name}. Set it to an earlier tag or commit.`);
}
/** Returns the commit that `since` names: a commit id or a tag; `undefined` if there is no such tag. */
async function commitNamed(since, release) {
    return /^[0-9a-f]{40}$/.test(since) ? since : release.commitOf(`refs/tags/${since}`);
}
/** Returns the commits along first parents between two commits; `undefined` if the older one is not there. */
async function commitsSince(from, until, release) {
    if (!(await release.holds(from, until)))
        return undefined;
    try {
        return await release.history(from, until);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM && error.code === 'GITHUB_TRUNCATED')
            return undefined;
        throw error;
    }
}
async function readPrevious({ tag, seals }, { release, github, readSeal }) {
    const commit = await release.commitOf(`refs/tags/${tag}`);
    let reason = '';
    for (const { id, name } of seals) {
        try {
            const text = (await github.downloadAsset(id)).toString('utf8');
            const { commit: sealed, workflows } = await readSeal(text, { where: name, tag });
            if (commit === undefined)
                return { tag, state: 'untagged', commit, sealed, reason: 'its tag was deleted' };
            if (commit === sealed)
                return { tag, state: 'sealed', commit, sealed, workflows, reason: '' };
            return {
                tag,
                state: 'moved',
                commit,
                sealed,
                reason: `its seal is about ${sealed.slice(0, 7)}, and its tag is on ${commit.slice(0, 7)}`,
            };
        }
        catch (error) {
            // What GitHub did not answer is not a fault of the seal.
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM) || (error.code.startsWith('GITHUB_') && error.code !== 'GITHUB_UNEXPECTED'))
                throw error;
            reason ||= (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
        }
    }
    return { tag, state: 'unverified', commit, sealed: undefined, reason };
}
function previousSubjects(previous, at) {
    return previous.map(({ tag, state, commit = '', sealed = '', reason }) => ({
        kind: 'release.previous',
        id: tag,
        data: { tag, state, commit: commit.slice(0, 7), sealed: sealed.slice(0, 7), reason },
        at,
    }));
}


/***/ }),

/***/ 41287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ started),
/* harmony export */   US: () => (/* binding */ settingFacts),
/* harmony export */   tc: () => (/* binding */ releaseFacts)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_memo_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(51182);
/* harmony import */ var _settings_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73892);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96121);
/* harmony import */ var _collect_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22147);
/* harmony import */ var _collect_exceptions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62342);
/* harmony import */ var _collect_people_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70983);
/* harmony import */ var _collect_previous_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62353);
/* harmony import */ var _collect_snapshot_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9968);
/* harmony import */ var _collect_start_changes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65934);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57704);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53171);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27212);














/** Collects the facts about the approval of a release. A source that fails does not hide the others. */
async function releaseFacts(request, ports) {
    const about = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => aboutOf(request, ports));
    if (about.value === undefined) {
        const down = about.source;
        return {
            sources: Object.fromEntries(_sources_js__WEBPACK_IMPORTED_MODULE_12__/* .SOURCES */ .H.map((id) => [id, down])),
            subjects: [],
            release: undefined,
        };
    }
    const { config, branch, defaultBranch } = about.value;
    const settings = await settingFacts({ config, configPath: request.configPath }, ports, branch ?? defaultBranch);
    const release = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => decideRelease(request, about.value, ports));
    const at = { file: request.configPath, line: 1 };
    return {
        sources: { ...settings.sources, 'github.release': release.source },
        subjects: [
            ...(release.value === undefined ? [] : [...releaseSubjects(release.value, at), ...(0,_collect_previous_js__WEBPACK_IMPORTED_MODULE_7__/* .previousSubjects */ .D1)(release.value.previous, at)]),
            ...settings.subjects,
        ],
        release: release.value,
    };
}
const NOT_VISIBLE = { status: 'skipped', detail: 'only an app-token with Administration: write can read who bypassed rules' };
/** Collects repository settings that enforce approvals or allow bypassing them. */
async function settingFacts({ config, configPath: file }, { release }, branch) {
    const at = { file, line: 1 };
    const names = config?.approvals?.release?.environments ?? [];
    const environments = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => Promise.all(names.map(release.environment)));
    const rules = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => release.branchRules(branch));
    const bypasses = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => release.bypasses(branch));
    const isVisible = bypasses.source.status === 'ok' ? bypasses.value !== undefined : bypasses.source.status !== 'forbidden';
    const bots = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => release.actionsMayApprove());
    return {
        sources: {
            'github.approvals': bots.source,
            'github.environments': environments.source,
            'github.rules': rules.source,
            'github.bypasses': isVisible ? bypasses.source : NOT_VISIBLE,
        },
        subjects: [
            ...(environments.value ?? []).map((environment) => ({ kind: 'environment', id: environment.name, data: { ...environment }, at })),
            ...(rules.value === undefined ? [] : [{ kind: 'branch.rules', id: rules.value.branch, data: { ...rules.value }, at }]),
            ...(bypasses.value === undefined ? [] : [{ kind: 'branch.bypass', id: branch, data: { branch, bypasses: bypasses.value }, at }]),
            ...(bots.value === undefined ? [] : [(0,_subjects_js__WEBPACK_IMPORTED_MODULE_11__/* .botSubject */ .a)((0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalPolicyOf */ .bF)(config, [file]), file, bots.value)]),
        ],
    };
}
/**
 * Reads the tag, the branch that contains it, and the policy at the tip of the default branch: a tag must not define its own
 * rules.
 */
async function aboutRelease({ tag: name, config: own, configPath }, { release, api }) {
    if (name === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('GITHUB_UNEXPECTED', 'The run has no tag, so the commits of the release are unknown. Run the release on the event "release" or on a push of a tag.');
    const { repository, defaultBranch, tag } = await release.tag(name);
    const tip = await release.commitOf(`refs/heads/${defaultBranch}`);
    if (tip === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('GITHUB_NOT_FOUND', `The default branch ${JSON.stringify(defaultBranch)} does not exist.`);
    const [file] = await api.files([{ commit: tip, path: configPath }]);
    const config = file === undefined ? own : (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_3__.parseConfig)(file.text, configPath);
    return {
        repository,
        tag,
        defaultBranch,
        tip,
        branch: await holding(config?.approvals?.release?.branches ?? [defaultBranch], tag.commit, release),
        config,
    };
}
/** Reads once what a release is about. */
const aboutOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_13__/* .memoised */ .Q)(aboutRelease);
/** Finds once where a release starts. @throws {SealError} GITHUB_*, SETTINGS_INVALID */
const started = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_13__/* .memoised */ .Q)(findStart);
async function findStart(request, ports) {
    const about = await aboutOf(request, ports);
    const releases = await ports.release.releases();
    const start = await (0,_collect_previous_js__WEBPACK_IMPORTED_MODULE_7__/* .startOf */ .GH)(about.tag, about.config?.approvals?.release ?? {}, releases, ports);
    return { about, start, releases };
}
async function holding(branches, commit, release) {
    for (const branch of branches) {
        const tip = await release.commitOf(`refs/heads/${branch}`);
        if (tip !== undefined && (await release.holds(tip, commit)))
            return branch;
    }
    return undefined;
}
async function decideRelease(asked, { repository, tag, branch, config, defaultBranch, tip }, all) {
    const { run, configPath } = asked;
    const policy = (0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalPolicyOf */ .bF)(config, [configPath]);
    const wanted = config?.approvals?.release ?? {};
    const { release, api, github, now, mergeFile } = all;
    const { releases, start } = await started(asked, all);
    const { since, commits, previous, workflows } = start;
    const reviews = (wanted.environments ?? []).length === 0 ? [] : await release.deploymentReviews(run.id);
    const author = releases.find((each) => each.tag === tag.name)?.author ?? null;
    const signer = tag.signer === null ? [] : [{ ...tag.signer, type: 'User' }];
    const users = (0,_collect_people_js__WEBPACK_IMPORTED_MODULE_6__/* .usersAmong */ .dO)([...reviews.map(({ actor }) => actor), ...(author === null ? [] : [author]), ...signer]);
    const { pulls, former } = await (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_4__/* .readPulls */ .s)({ commits, branch, configPath, config }, { api, github, now: () => now });
    const ports = { release, api, github, now, mergeFile };
    const evaluate = (commit, landing) => (0,_release_js__WEBPACK_IMPORTED_MODULE_10__/* .evaluateLanded */ .AY)(policy, commit, landing);
    // Without a start, all commits are evaluated.
    const request = { config, configPath, defaultBranch, tip, branch, commit: tag.commit, workflows };
    const starts = since === undefined ? [] : await (0,_collect_start_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .changesOfStart */ .zB)(request, ports);
    const judged = [...commits, ...starts.flatMap(({ changes }) => changes.map(({ commit }) => commit))];
    const exceptions = await (0,_collect_exceptions_js__WEBPACK_IMPORTED_MODULE_5__/* .exceptionsOf */ .Y)({ exceptions: wanted.exceptions ?? [], commits: judged, configPath, config, defaultBranch, since: since?.commit, evaluate }, ports);
    const unapproved = await Promise.all(starts.map((each) => (0,_collect_start_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .unapprovedChanges */ ._3)(each, { request, what: 'what decides where a release starts', released: commits, exceptions, evaluate }, ports)));
    const snapshot = {
        at: now,
        repository,
        tag,
        started: asked.started,
        run,
        branch: branch ?? null,
        since: since ?? null,
        commits,
        pulls,
        ...(Object.keys(former).length === 0 ? {} : { former }),
        sameContent: await (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$)({ commits, pulls }, { release, github, mergeFile }),
        exceptions: exceptions.accepted,
        refusedExceptions: exceptions.refused,
        ...(unapproved.flat().length === 0 ? {} : { startChanges: unapproved.flat() }),
        reviews,
        author,
        people: await (0,_collect_people_js__WEBPACK_IMPORTED_MODULE_6__/* .permissionsOf */ .k0)(users, api),
        teams: await (0,_collect_people_js__WEBPACK_IMPORTED_MODULE_6__/* .membershipsOf */ .$8)([...(0,_collect_snapshot_js__WEBPACK_IMPORTED_MODULE_8__/* .teamsInPolicy */ .wl)(policy), ...(wanted.authors?.teams ?? [])], users, api),
    };
    return { snapshot, decision: (0,_release_js__WEBPACK_IMPORTED_MODULE_10__/* .evaluateRelease */ .zC)(policy, wanted, snapshot), previous };
}
function releaseSubjects({ snapshot, decision }, at) {
    const { tag, started, branch, run } = snapshot;
    const { deployment, author, signatureRequired, expectedSigner } = decision;
    const tagData = {
        tag: tag.name,
        commit: tag.commit,
        kind: tag.kind,
        branch: branch ?? '',
        reachable: branch !== null,
        moved: tag.commit !== started,
        signatureRequired,
        signature: tag.signature,
        signer: tag.signer?.login ?? '',
        expectedSigner,
    };
    const review = {
        environments: deployment.environments,
        required: deployment.required,
        approvers: deployment.approvers.map(({ login }) => login),
        satisfied: deployment.satisfied,
        reason: deployment.reason,
        attempt: run.attempt,
    };
    return [
        { kind: 'release.tag', id: tag.name, data: tagData, at },
        { kind: 'release.review', id: tag.name, data: review, at },
        ...decision.commits.map(({ oid, title, pull, approved, reason }) => ({
            kind: 'release.commit',
            id: oid,
            data: { sha: oid.slice(0, 7), title, pullRequest: pull, approved, reason },
            at,
        })),
        ...(author === null ? [] : [{ kind: 'release.author', id: author.login, data: { ...author }, at }]),
    ];
}


/***/ }),

/***/ 65934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ touching),
/* harmony export */   _3: () => (/* binding */ unapprovedChanges),
/* harmony export */   zB: () => (/* binding */ changesOfStart)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _settings_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73892);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3495);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73224);
/* harmony import */ var _collect_configs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64265);
/* harmony import */ var _collect_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22147);
/* harmony import */ var _collect_previous_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62353);







/**
 * Finds the commits that changed what decides where a release starts: the accepted signers with their files and `since` on the default branch,
 * and the workflow that signed the seal on the branch of the release. Each of them must be approved, because it could make an unapproved
 * commit the start, which no later release would evaluate. Reads back to the commit that `since` names, or to the first one.
 *
 * @throws {SealError} SETTINGS_INVALID - `since` is a tag that is newer than the configuration with it. GITHUB_*
 */
async function changesOfStart(request, ports) {
    const { config, configPath, defaultBranch, tip, branch, commit, workflows } = request;
    const since = config?.approvals?.release?.since;
    const anchor = since === undefined ? undefined : await anchorOf(since, request, ports);
    const read = async (of, from, paths) => {
        const found = await touching({ branch: of, from, anchor, paths }, ports);
        return { ...found, changes: await withoutOtherSettings(found.changes, configPath, ports.api) };
    };
    const settings = [...(0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configNames */ .FG)(configPath), ...(0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .trustPaths */ .lt)(config?.signing)];
    if (branch === undefined || branch === defaultBranch)
        return [await read(defaultBranch, tip, [...settings, ...workflows])];
    const ofDefault = await read(defaultBranch, tip, settings);
    return workflows.length === 0 ? [ofDefault] : [ofDefault, await read(branch, commit, workflows)];
}
/** Finds the commits of a branch that changed one of the paths. */
async function touching({ branch, from, anchor, paths }, { release }) {
    const until = anchor === undefined ? undefined : await release.mergeBase(from, anchor);
    const history = await release.changes(from, until, [...new Set(paths)]);
    return { branch, commits: history.map(({ commit }) => commit), changes: history.filter((each) => each.paths.length > 0) };
}
/** Returns the commit that `since` names. A tag can be moved, so it must be older than the change that set it. */
async function anchorOf(since, { configPath }, { api, release }) {
    const commit = await (0,_collect_previous_js__WEBPACK_IMPORTED_MODULE_5__/* .commitNamed */ .vj)(since, release);
    if (commit === undefined)
        return undefined;
    const [config] = await (0,_collect_configs_js__WEBPACK_IMPORTED_MODULE_3__/* .configsAt */ .n)([commit], configPath, api);
    if (typeof config === 'object' && config.approvals?.release?.since === since)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `approvals.release.since is the tag ${JSON.stringify(since)}, which is on ${commit.slice(0, 7)}: a commit that already has this setting, so that the tag was set or moved later. Set it to the id of a commit.`);
    return commit;
}
/** Leaves out changes of the configuration that concern neither signers nor the start. */
async function withoutOtherSettings(touched, configPath, api) {
    const names = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configNames */ .FG)(configPath);
    const isOfConfig = ({ paths }) => paths.some((path) => names.includes(path));
    const concerned = [...new Set(touched.filter(isOfConfig).flatMap(({ commit }) => [commit.oid, ...commit.parents.slice(0, 1)]))];
    const found = await (0,_collect_configs_js__WEBPACK_IMPORTED_MODULE_3__/* .configsAt */ .n)(concerned, configPath, api);
    const configs = new Map(concerned.map((commit, index) => [commit, found[index]]));
    return touched.flatMap((change) => {
        const { commit, paths } = change;
        const others = paths.filter((path) => !names.includes(path));
        const isSame = haveSameStart(configs.get(commit.oid), configs.get(commit.parents[0] ?? ''));
        return isOfConfig(change) && isSame ? (others.length === 0 ? [] : [{ commit, paths: others }]) : [change];
    });
}
function haveSameStart(one, other) {
    return one !== 'invalid' && other !== 'invalid' && startIn(one) === startIn(other);
}
/** Returns, as text, what a configuration says about signers and the start. */
function startIn(config) {
    const { signing = null, approvals } = config ?? {};
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)({ signing, since: approvals?.release?.since ?? null });
}
/** Decides about changes of the start that are not among the commits of the release. Returns those that were not approved. */
async function unapprovedChanges({ branch, commits, changes }, { request: { config, configPath }, what, released, exceptions, evaluate }, ports) {
    const older = changes.filter(({ commit }) => !released.some(({ oid }) => oid === commit.oid));
    if (older.length === 0)
        return [];
    const { pulls, former } = await (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_4__/* .readPulls */ .s)({ commits, of: older.map(({ commit }) => commit), branch, configPath, config }, { ...ports, now: () => ports.now });
    const landing = {
        ...{ branch, commits, pulls, former },
        sameContent: await (0,_collect_content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$)({ commits, pulls }, ports),
        exceptions: exceptions.accepted,
        refusedExceptions: exceptions.refused,
    };
    return older.flatMap(({ commit, paths }) => {
        const decision = evaluate(commit, landing);
        const reason = `${decision.reason}. It changes ${what}: ${paths.join(', ')}`;
        return decision.approved ? [] : [{ ...decision, reason }];
    });
}


/***/ }),

/***/ 57704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ evaluateLanded),
/* harmony export */   OI: () => (/* binding */ landedBy),
/* harmony export */   v9: () => (/* binding */ isMadeByButton),
/* harmony export */   zC: () => (/* binding */ evaluateRelease)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_tiers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8423);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53621);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73224);
/* harmony import */ var _contributors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46439);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80585);
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96094);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88338);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25304);










/** Decides whether all commits of a release, and its deployment, were approved. Pure. */
function evaluateRelease(policy, release, snapshot) {
    const decisions = decisionsOf(policy, snapshot).sort((a, b) => a.pull - b.pull);
    const tier = tierOf(policy, snapshot, decisions);
    const people = new _people_js__WEBPACK_IMPORTED_MODULE_2__/* .People */ .g_(policy, asPull(snapshot));
    const { signer } = snapshot.tag;
    return {
        tier,
        commits: [...snapshot.commits.map((commit) => evaluateCommit(commit, snapshot, decisions)), ...(snapshot.startChanges ?? [])],
        decisions,
        deployment: evaluateDeployment(snapshot, release, { tier, people }),
        signatureRequired: release.signedTag ?? tier === 'restricted',
        expectedSigner: signer !== null && isSigner(signer, release, people),
        author: evaluateAuthor(snapshot, release, people),
        snapshotDigest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(snapshot))
            .digest('hex'),
    };
}
/** Decides about one commit of a branch. */
function evaluateLanded(policy, commit, landing) {
    return evaluateCommit(commit, landing, decisionsOf(policy, landing));
}
/** Decides about each pull request. One that changes the rules must be approved by the rules before as well, which it could have weakened. */
function decisionsOf(policy, { pulls, former = {} }) {
    return Object.entries(pulls).map(([number, pull]) => {
        const decision = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateApprovals */ .E)(policy, pull);
        const rules = former[number];
        const before = rules && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateApprovals */ .E)(rules.policy, rules.snapshot);
        if (decision.outcome !== 'pass' || before === undefined || before.outcome === 'pass')
            return decision;
        return { ...before, summary: `By the configuration before it: ${before.summary}` };
    });
}
/** Returns the highest tier that is declared or released. */
function tierOf({ declared }, { repository }, decisions) {
    const floor = declared.tier ?? (repository.visibility === 'public' ? 'public' : 'internal');
    const tiers = [...declared.models.flatMap(({ tier }) => (tier === undefined ? [] : [tier])), ...decisions.map(({ tier }) => tier)];
    return tiers.reduce(_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz, floor);
}
/** Converts a release snapshot to the parts of a pull request snapshot that `People` reads. */
function asPull({ at, repository, people, teams }) {
    return { schema: _types_js__WEBPACK_IMPORTED_MODULE_5__/* .SNAPSHOT_SCHEMA */ .Jy, at, repository, people, teams };
}
/**
 * Finds an approved pull request that introduced a commit, or the exception for it. Pull requests with one head introduce the same commits,
 * so that one of them must be approved.
 */
function evaluateCommit(commit, snapshot, decisions) {
    const { oid, title } = commit;
    const found = broughtBy(commit, snapshot).map((pull) => evaluatePull(commit, pull, snapshot, decisions));
    const own = found.find(({ approved }) => approved) ?? found[0];
    if (own?.approved === true)
        return own;
    const exception = snapshot.exceptions?.find(({ commit: named }) => named === oid);
    if (exception === undefined) {
        const not = own ?? { oid, title, pull: 0, approved: false, reason: whyNone(commit, snapshot) };
        const refused = snapshot.refusedExceptions?.[oid];
        return refused === undefined ? not : { ...not, reason: `${not.reason}; ${refused}` };
    }
    const { reason, approver } = exception;
    const why = `accepted by an exception of ${approver}: ${reason}`;
    return { oid, title, pull: own?.pull ?? 0, approved: true, reason: why, exception: { reason, approver } };
}
function broughtBy(commit, snapshot) {
    return commit.pulls.filter((pull) => pull.ours && pull.state === 'MERGED' && pull.base === snapshot.branch && landedBy(pull, snapshot).includes(commit));
}
function evaluatePull({ oid, title }, pull, snapshot, decisions) {
    const not = (reason, number = 0) => ({ oid, title, pull: number, approved: false, reason });
    const decision = decisions.find((each) => each.pull === pull.number);
    if (decision === undefined)
        return not(`merged by #${pull.number}, which could not be read`, pull.number);
    if (decision.head !== pull.head)
        return not(`#${pull.number} was approved for ${decision.head.slice(0, 7)} and merged with ${pull.head.slice(0, 7)}`, pull.number);
    const [newest] = landedBy(pull, snapshot);
    if (!(newest !== undefined && isMadeByButton(newest, pull, snapshot)) && snapshot.sameContent[(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toText */ .f)(pull.number)] !== true)
        return not(`what this commit of #${pull.number} changes differs from what was reviewed`, pull.number);
    if (decision.outcome !== 'pass')
        return not(`#${pull.number} was merged without the required approvals: ${decision.summary}`, pull.number);
    return { oid, title, pull: pull.number, approved: true, reason: `merged by #${pull.number}. ${decision.summary}` };
}
/**
 * Returns the commits that a pull request added to the branch, newest first. A merge, a squash and the merge queue add one; a
 * rebase and a push add a range in which every commit belongs to the pull request.
 */
function landedBy(pull, snapshot) {
    const from = snapshot.commits.findIndex(({ oid }) => oid === pull.mergeCommit);
    const newest = snapshot.commits[from];
    if (newest === undefined)
        return [];
    if (newest.parents.length > 1 || isMadeByButton(newest, pull, snapshot))
        return [newest];
    const rest = snapshot.commits.slice(from);
    const end = rest.findIndex(({ parents, pulls }) => parents.length !== 1 || !pulls.some(({ mergeCommit }) => mergeCommit === newest.oid));
    return end === -1 ? rest : rest.slice(0, end);
}
/**
 * Tells whether GitHub created this commit with the button "Squash and merge". GitHub's signature alone does not prove that: commits of the
 * web editor and of the API, with any content, are signed as well, also those with the reviewed head as a parent, which make GitHub call the
 * pull request merged. Their content is compared.
 */
function isMadeByButton({ byGitHub, parents }, pull, { pulls }) {
    const [before, ...more] = parents;
    if (!byGitHub || before === undefined || more.length > 0)
        return false;
    const own = pulls[(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toText */ .f)(pull.number)]?.commits ?? [];
    return !own.some(({ oid }) => oid === before);
}
function whyNone({ pulls }, { branch }) {
    const open = pulls.find(({ state }) => state !== 'MERGED');
    const elsewhere = pulls.find(({ base, state }) => state === 'MERGED' && base !== branch);
    if (elsewhere !== undefined)
        return `pushed directly; #${elsewhere.number} was merged to ${elsewhere.base}, not to ${branch}`;
    if (open !== undefined)
        return `pushed directly; #${open.number} was never merged`;
    return pulls.length > 0
        ? 'pushed directly; the pull requests that GitHub associates with it did not introduce it'
        : 'pushed directly, without a pull request';
}
/**
 * Evaluates the approvals of the deployment. Approvers are counted over all environments; people who started the run or contributed
 * to the release do not count.
 */
function evaluateDeployment(snapshot, release, { tier, people }) {
    const environments = release.environments ?? [];
    const isNamed = (names) => names.some((name) => environments.some((each) => sameName(each, name)));
    const least = (0,_core_tiers_js__WEBPACK_IMPORTED_MODULE_7__/* .isAtLeast */ .du)(tier, 'confidential') ? _tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_ROLES */ .I7[tier].length : 0;
    const required = Math.max(least, release.reviewers ?? (environments.length > 0 ? 2 : 0));
    const result = (approvers, reason, satisfied = false) => ({
        environments,
        required,
        approvers,
        satisfied,
        reason: `${reason}${startedByApp(snapshot)}`,
    });
    if (required === 0)
        return result([], 'No approval of the deployment is required.', true);
    if (environments.length === 0)
        return result([], `${required} people must approve a release at the tier ${tier}, but approvals.release.environments is empty. Set it to the environments whose approvals count.`);
    if (snapshot.run.attempt > 1 && tier === 'restricted')
        return result([], `This is attempt ${snapshot.run.attempt} of the run, and GitHub does not record which attempt an approval belongs to. Start a new run.`);
    const rejected = snapshot.reviews.find(({ state, environments: of }) => state === 'rejected' && isNamed(of));
    if (rejected !== undefined)
        return result([], `@${rejected.actor.login} rejected the deployment.`);
    const approvals = snapshot.reviews
        .filter(({ state, environments: of }) => state === 'approved' && isNamed(of))
        .map((review) => ({ review, fault: faultOf(review, snapshot, people) }));
    const fit = [
        ...new Map(approvals.flatMap(({ review, fault }) => fault === undefined && review.actor.id !== null ? [[review.actor.id, review.actor]] : [])).values(),
    ];
    const roles = rolesFor(tier, required);
    const filled = (0,_matching_js__WEBPACK_IMPORTED_MODULE_8__/* .matchPeople */ .Z)(roles.map((role) => fit.filter((person) => people.hasRole(person, role) === 'yes').sort((a, b) => (a.id ?? 0) - (b.id ?? 0))));
    const chosen = filled.flatMap((person) => (person === undefined ? [] : [{ id: person.id, login: person.login }]));
    const missing = roles.filter((_, index) => filled[index] === undefined);
    const unread = environments.filter((name) => !approvals.some(({ review, fault }) => fault === undefined && review.environments.some((each) => sameName(each, name))));
    const faults = approvals.flatMap(({ review, fault }) => (fault === undefined ? [] : [`@${review.actor.login} ${fault}`]));
    const rest = faults.length === 0 ? '' : ` Approvals that do not count: ${[...new Set(faults)].join('; ')}.`;
    if (missing.length > 0)
        return result(chosen, `${chosen.length} of ${roles.length} different people approved the deployment; missing: ${missing.join(', ')}.${rest}`);
    if (unread.length > 0)
        return result(chosen, `No approval that counts for ${unread.join(', ')}.${rest}`);
    return result(chosen, `Approved by ${chosen.map(({ login }) => `@${login}`).join(', ')}.${rest}`, true);
}
/** Says that an app started the run, since the person behind it could be one of the approvers. */
function startedByApp({ run }) {
    const app = run.actors.find(({ login }) => login.endsWith('[bot]'));
    return app === undefined ? '' : ` The run was started by @${app.login}; who is behind it is unknown.`;
}
/** Compares names of environments as GitHub does, ignoring case. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Returns the roles of the tier, padded with `developer` when more approvers are required. */
function rolesFor(tier, required) {
    const ofTier = _tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .RELEASE_ROLES */ .I7[tier].slice(0, required);
    return [...ofTier, ...Array.from({ length: required - ofTier.length }, () => 'developer')];
}
/** Returns why an approval of a deployment does not count, or `undefined`. */
function faultOf({ actor }, { run, pulls }, people) {
    if (actor.id === null || actor.type !== 'User')
        return 'is not a person';
    if (run.actors.some(({ id, login }) => id === actor.id || login.toLowerCase() === actor.login.toLowerCase()))
        return 'started the run';
    for (const pull of Object.values(pulls)) {
        const part = (0,_contributors_js__WEBPACK_IMPORTED_MODULE_9__/* .contributorsOf */ .a)(pull).get(actor.id);
        if (part !== undefined)
            return `${part.why} (#${pull.pull.number})`;
    }
    const may = people.may(actor);
    if (may === 'unknown')
        return `has unknown permissions: ${people.whyUnknown(actor)}`;
    return may === 'yes' ? undefined : `has only ${people.permissionOf(actor)} permission`;
}
function isSigner(signer, { signers }, people) {
    if (signer.id === null)
        return false;
    return signers === undefined ? people.hasRole(signer, 'ml_engineer') === 'yes' : signers.some((entry) => (0,_people_js__WEBPACK_IMPORTED_MODULE_2__/* .isUser */ .QY)(entry, signer));
}
function evaluateAuthor({ author }, { authors }, people) {
    if (author === null)
        return null;
    const wanted = authors ?? { role: 'ml_engineer' };
    const answer = author.id === null ? 'no' : people.isOneOf(author, wanted);
    const reason = answer === 'yes' ? `is ${(0,_people_js__WEBPACK_IMPORTED_MODULE_2__/* .describeActors */ .kq)(wanted)}` : answer === 'no' ? `is not ${(0,_people_js__WEBPACK_IMPORTED_MODULE_2__/* .describeActors */ .kq)(wanted)}` : people.whyUnknown(author);
    return { login: author.login, entitled: answer === 'yes', reason };
}


/***/ })

};
