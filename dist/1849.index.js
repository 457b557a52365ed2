export const id = 1849;
export const ids = [1849];
export const modules = {

/***/ 70983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ membershipsOf),
/* harmony export */   dO: () => (/* binding */ usersAmong),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   pQ: () => (/* binding */ eachOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);


const AT_ONCE = 5;
/** Returns the human users among actors, each once; only they have permissions. */
function usersAmong(actors) {
    return [...new Map(actors.filter(({ id, type }) => id !== null && type === 'User').map((actor) => [actor.id, actor])).values()];
}
/** Reads the current repository permissions of people, by id. */
async function permissionsOf(users, api) {
    return Object.fromEntries(await eachOf(users, async (user) => [(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(user.id), await permissionOf(user, api)]));
}
async function permissionOf({ id, login }, api) {
    try {
        const found = await api.permission(login);
        if (found.id !== id)
            return { login, unknown: `the login @${login} now belongs to another account` };
        return { login, permission: found.permission, roleName: found.roleName };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM))
            throw error;
        return { login, unknown: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** Reads team memberships, by team in lower case and then by user id. A team that cannot be read is unknown, never empty. */
async function membershipsOf(teams, users, api) {
    if (users.length === 0)
        return {};
    const names = [...new Set(teams.map((team) => team.toLowerCase()))].sort();
    return Object.fromEntries(await eachOf(names, async (team) => [team, await membersOf(team, users, api)]));
}
async function membersOf(team, users, api) {
    try {
        const members = {};
        for (const { id, login } of users)
            members[(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(id)] = await api.membership(team, login);
        return { members };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM))
            throw error;
        return { unknown: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
/** Runs calls, at most `AT_ONCE` at a time, and returns the results in the order of the items. */
async function eachOf(items, run) {
    const results = [];
    for (let from = 0; from < items.length; from += AT_ONCE)
        results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(run))));
    return results;
}


/***/ }),

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wl: () => (/* binding */ teamsInPolicy),
/* harmony export */   yT: () => (/* binding */ MAX_BOUND),
/* harmony export */   z8: () => (/* binding */ collectApprovals)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_tiers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8423);
/* harmony import */ var _settings_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73892);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3495);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96121);
/* harmony import */ var _repository_collect_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72861);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11717);
/* harmony import */ var _collect_people_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70983);
/* harmony import */ var _contributors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(46439);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18929);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80585);
/* harmony import */ var _opinions_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(68634);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5285);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68304);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25304);















/** Limit of people per change; each costs one API call. */
const MAX_PEOPLE = 100;
/**
 * Reads the data that a decision on a pull request needs. The policy comes from the tip of the base branch; from the head only
 * the declared tiers are read.
 *
 * @throws {SealError} when the pull request, its reviews or its policy cannot be read. Other data that cannot be read becomes a
 *   gap, and a snapshot with a gap is never approved.
 */
async function collectApprovals(wanted, ports) {
    const record = await readPull(wanted, ports.api);
    const { path: configPath, file } = configOnBase(record, wanted);
    const request = { ...wanted, configPath };
    if (request.config === undefined && file === undefined && request.configNamed === true)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file is ${JSON.stringify(request.configPath)}, which does not exist on the branch ${JSON.stringify(request.base)}. Correct the path, or write OWNER/REPO/FILE@REF for a file in another repository.`);
    const config = request.config ?? (file === undefined ? undefined : (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_3__.parseConfig)(file.text, request.configPath));
    const policy = (0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalPolicyOf */ .bF)(config, [request.configPath, ...request.policyPaths]);
    const gaps = new Gaps();
    const files = await readFiles(request.number, record, ports);
    const proposed = await readProposed(files, request, { record, api: ports.api, gaps });
    const start = startSnapshot(record, request, { files, proposed, policy: file, at: ports.now() });
    const snapshot = await addContext(start, { policy, record, ports, request, gaps });
    return { snapshot: { ...(await addPeople(snapshot, policy, ports.api, gaps)), gaps: gaps.list }, policy, config, record };
}
/** Returns the paths at which the configuration is looked for: every place, unless it is named or given. */
function policyPathsOf({ configPath, configNamed, config }) {
    return configNamed === true || config !== undefined || (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configNames */ .FG)(configPath).length === 1 ? [configPath] : _settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PLACES */ .IX;
}
/** Finds the configuration on the base branch. @throws {SealError} SETTINGS_INVALID - there are two, or one where it is not read. */
function configOnBase({ policies }, request) {
    const paths = policyPathsOf(request);
    if (paths.length === 1)
        return { path: request.configPath, file: policies[0] };
    const path = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configPathAmong */ .ei)(paths.filter((_, index) => policies[index] !== undefined));
    return { path, file: policies[paths.indexOf(path)] };
}
/** List of the data that could not be read. */
class Gaps {
    list = [];
    /** Returns what `read` returns. When it fails, records the gap and returns `otherwise`. */
    async attempt(what, read, otherwise) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM))
                throw error;
            this.list.push({ what, detail: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), ...(error.permission === undefined ? {} : { permission: error.permission }) });
            return otherwise;
        }
    }
}
async function readPull(request, api) {
    const { number, base } = request;
    const record = await api.pull({ number, base, policies: policyPathsOf(request) });
    if (record.pull.number === number)
        return record;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_UNEXPECTED', `GitHub returned pull request ${record.pull.number}; expected ${number}. Run the job again.`);
}
/** Limit of files that are compared with the head right before the status is set; for more files the whole tree is read. */
const MAX_BOUND = 100;
/**
 * Reads the changed files. GitHub lists those of the head at that moment, which may have moved. Up to `MAX_BOUND` files are compared
 * with the decided head when the status is set; longer lists are compared here, to detect a push and a revert during the read.
 */
async function readFiles(number, { pull }, { github }) {
    const listed = await github.pullFiles(number);
    if (listed.length > MAX_BOUND && pull.state === 'OPEN') {
        const tree = await github.tree(pull.head.oid);
        (0,_repository_collect_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .requireListed */ .T$)(listed.filter(({ elsewhere }) => elsewhere !== 'submodule'), new Map(tree.map((file) => [file.path, file])));
    }
    return listed.map(toFile);
}
function toFile({ path, change, from, copyOf, elsewhere, blob, typeChanged }) {
    const old = from ?? copyOf;
    return {
        path,
        change: copyOf !== undefined ? 'copied' : typeChanged === true ? 'changed' : change,
        blob: blob ?? null,
        ...(old === undefined ? {} : { from: old }),
        ...(elsewhere === undefined ? {} : { elsewhere }),
    };
}
/**
 * Reads the tiers that the configuration of the head declares, if the change touches it. An unreadable one is a gap: it may
 * declare a higher tier.
 */
async function readProposed(files, { configPath: current, config }, { record, api, gaps }) {
    const touched = files.find(({ path, change }) => (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configNames */ .FG)(current).includes(path) && change !== 'removed');
    if (touched === undefined || config !== undefined)
        return null;
    const configPath = touched.path;
    return gaps.attempt(`the configuration that the change proposes (${configPath})`, async () => {
        const [file] = await api.files([{ commit: record.pull.head.oid, path: configPath }]);
        if (file === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_UNEXPECTED', 'GitHub lists the file as changed, but the head does not contain it.');
        return (0,_settings_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredIn */ .eI)((0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_3__.parseConfig)(file.text, configPath));
    }, null);
}
function startSnapshot(record, { configPath, config }, { files, proposed, policy, at }) {
    const { pull, repository, baseTip, threads, reviews, commits, events } = record;
    const { baseRef, head, ...rest } = pull;
    return {
        schema: _types_js__WEBPACK_IMPORTED_MODULE_11__/* .SNAPSHOT_SCHEMA */ .Jy,
        at,
        repository,
        pull: {
            ...rest,
            base: { ref: baseRef, oid: baseTip },
            head: { ...head, tree: commits.find(({ oid }) => oid === head.oid)?.tree ?? '' },
            pushers: null,
        },
        commits,
        files,
        reviews,
        events,
        opinions: record.opinionated.map(({ id, state }) => ({ review: id, state })),
        unresolvedThreads: threads.listed === threads.total ? threads.unresolved : null,
        checks: null,
        people: {},
        teams: {},
        codeowners: record.codeowners === undefined ? null : { ...record.codeowners, errors: null },
        policy: { path: configPath, ref: `refs/heads/${baseRef}`, commit: baseTip, blob: config === undefined ? (policy?.blob ?? null) : null },
        proposed,
        gaps: [],
    };
}
/** Adds the data that only some policies and tiers require. */
async function addContext(snapshot, { policy, ports, gaps }) {
    const { api } = ports;
    const tier = tierOfChange(policy, snapshot);
    const [codeowners, checks, pushers, withBases] = await Promise.all([
        readOwnersErrors(snapshot, { policy, tier, api, gaps }),
        policy.rules.some(({ conditions }) => conditions !== undefined)
            ? gaps.attempt('the checks of the head', () => api.checks(snapshot.pull.head.oid), null)
            : null,
        (0,_core_tiers_js__WEBPACK_IMPORTED_MODULE_12__/* .isAtLeast */ .du)(tier, 'confidential') ? readPushers(snapshot, api, gaps) : null,
        mayCompareContent(policy, tier) ? addMergeBases(snapshot, api, gaps) : snapshot,
    ]);
    return { ...withBases, codeowners, checks, pull: { ...withBases.pull, pushers } };
}
function tierOfChange(policy, snapshot) {
    return (0,_classes_js__WEBPACK_IMPORTED_MODULE_5__/* .classesOf */ .OX)(policy, snapshot).reduce((highest, { tier }) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_10__/* .higher */ .uz)(highest, tier), 'public');
}
/** Reads GitHub's list of errors in CODEOWNERS: GitHub knows which owners exist and have write permission. */
async function readOwnersErrors({ codeowners, pull }, { policy, tier, api, gaps }) {
    if (codeowners === null || (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_8__/* .ownersRequirement */ .i)(policy, _tiers_js__WEBPACK_IMPORTED_MODULE_10__/* .TIER_DEFAULTS */ .Mj[tier]) === undefined)
        return codeowners;
    const errors = await gaps.attempt(`GitHub's list of errors in ${codeowners.path}`, () => api.codeownersErrors(pull.base.ref), []);
    return { ...codeowners, errors };
}
/** Reads who pushed the commits of the change, because email addresses in commits are not verified. Forks have no such list. */
async function readPushers({ pull, commits, repository }, api, gaps) {
    if (pull.head.repository?.toLowerCase() !== repository.name.toLowerCase())
        return [];
    const ours = new Set(commits.map(({ oid }) => oid));
    const pushes = await gaps.attempt(`who pushed to ${pull.head.ref}`, () => api.pushes(pull.head.ref), []);
    const found = pushes.filter(({ actor, after }) => actor.id !== null && ours.has(after)).map(({ actor }) => actor);
    return [...new Map(found.map(({ id, login }) => [id, { id, login }])).values()];
}
function mayCompareContent({ freshness, rules }, tier) {
    if ((0,_core_tiers_js__WEBPACK_IMPORTED_MODULE_12__/* .isAtLeast */ .du)(tier, 'confidential'))
        return false;
    const wanted = [freshness ?? _tiers_js__WEBPACK_IMPORTED_MODULE_10__/* .TIER_DEFAULTS */ .Mj[tier].freshness, ...rules.map((rule) => rule.freshness)];
    return wanted.includes('content');
}
/** Adds the trees of the merge bases to approvals of another commit with the same tree as the head. */
async function addMergeBases(snapshot, api, gaps) {
    const { head, base } = snapshot.pull;
    const other = snapshot.reviews.filter(({ state, commit }) => state === 'APPROVED' && commit !== null && commit.oid !== head.oid && commit.tree === head.tree);
    if (other.length === 0)
        return snapshot;
    const oids = [...new Set([head.oid, ...other.flatMap(({ commit }) => (commit === null ? [] : [commit.oid]))])].slice(0, MAX_PEOPLE);
    const trees = new Map(await (0,_collect_people_js__WEBPACK_IMPORTED_MODULE_6__/* .eachOf */ .pQ)(oids, async (oid) => [oid, await gaps.attempt(`the merge base of ${oid.slice(0, 7)}`, () => api.mergeBaseTree(base.ref, oid), undefined)]));
    const withBase = (commit) => {
        const mergeBaseTree = trees.get(commit.oid);
        return mergeBaseTree === undefined ? commit : { ...commit, mergeBaseTree };
    };
    return {
        ...snapshot,
        pull: { ...snapshot.pull, head: withBase(head) },
        reviews: snapshot.reviews.map((review) => (review.commit === null ? review : { ...review, commit: withBase(review.commit) })),
    };
}
/** Adds the permissions and team memberships of everyone who can affect the decision. */
async function addPeople(snapshot, policy, api, gaps) {
    const users = (0,_collect_people_js__WEBPACK_IMPORTED_MODULE_6__/* .usersAmong */ .dO)(peopleInQuestion(snapshot, policy));
    if (users.length > MAX_PEOPLE) {
        gaps.list.push({ what: 'permissions', detail: `${users.length} people reviewed the change; the limit is ${MAX_PEOPLE}.` });
        return snapshot;
    }
    const people = await (0,_collect_people_js__WEBPACK_IMPORTED_MODULE_6__/* .permissionsOf */ .k0)(users, api);
    return { ...snapshot, people, teams: await (0,_collect_people_js__WEBPACK_IMPORTED_MODULE_6__/* .membershipsOf */ .$8)([...teamsInPolicy(policy), ...teamsThatOwn(snapshot, policy)], users, api) };
}
/**
 * Returns the people whose permission can affect the decision: those who approved the head or requested changes, those who
 * dismissed a request for changes, and the author where a rule has a condition on it. Contributors to the change cannot approve it
 * and are left out.
 */
function peopleInQuestion(snapshot, policy) {
    const contributors = (0,_contributors_js__WEBPACK_IMPORTED_MODULE_13__/* .contributorsOf */ .a)(snapshot);
    const { head, author } = snapshot.pull;
    const latest = [...(0,_opinions_js__WEBPACK_IMPORTED_MODULE_14__/* .latestOpinions */ .Ny)(snapshot.reviews.filter((review) => !(0,_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .isAfterMerge */ .fU)(review, snapshot))).values()];
    const strict = policy.freshness === 'head' || (0,_core_tiers_js__WEBPACK_IMPORTED_MODULE_12__/* .isAtLeast */ .du)(tierOfChange(policy, snapshot), 'confidential');
    const lenient = !strict || policy.rules.some(({ freshness }) => freshness !== undefined && freshness !== 'head');
    const fresh = ({ commit }) => lenient || commit?.oid === head.oid;
    const mayApprove = ({ state, actor }) => state === 'APPROVED' &&
        (policy.contributors === 'allow' || policy.rules.some((rule) => rule.contributors === 'allow') || !contributors.has(actor.id ?? -1));
    const unsaid = new Set(snapshot.events.flatMap((event) => (event.kind === 'review_dismissed' && event.was === 'CHANGES_REQUESTED' ? [event.review] : [])));
    const mayVeto = ({ id, state }) => state === 'CHANGES_REQUESTED' || (state === 'DISMISSED' && unsaid.has(id));
    const reviewers = latest.filter((review) => (mayApprove(review) && fresh(review)) || mayVeto(review));
    const dismissers = snapshot.events.flatMap((event) => event.kind === 'review_dismissed' && event.was === 'CHANGES_REQUESTED' ? [event.actor] : []);
    const authors = policy.rules.some(({ when }) => asksForAuthor(when)) ? [author] : [];
    return [...reviewers.map(({ actor }) => actor), ...(policy.veto.overrideBy === undefined ? [] : dismissers), ...authors];
}
function asksForAuthor(when) {
    return typeof when === 'object' && (when.author !== undefined || asksForAuthor(when.not));
}
function teamsThatOwn(snapshot, policy) {
    const wanted = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_8__/* .ownersRequirement */ .i)(policy, _tiers_js__WEBPACK_IMPORTED_MODULE_10__/* .TIER_DEFAULTS */ .Mj[tierOfChange(policy, snapshot)]);
    if (snapshot.codeowners === null || wanted === undefined)
        return [];
    const { groups } = (0,_owners_js__WEBPACK_IMPORTED_MODULE_9__/* .ownershipOf */ .V)(snapshot.codeowners, snapshot.files, wanted);
    return groups.flatMap(({ owners }) => owners.flatMap((owner) => (owner.kind === 'team' ? [owner.team] : [])));
}
/** Returns every team that a policy names. */
function teamsInPolicy({ roles, rules, codeowners }) {
    const ofActors = ({ teams = [] }) => teams;
    const ofRequirement = (requirement) => {
        if (requirement === undefined)
            return [];
        if ('codeowners' in requirement)
            return ofActors(requirement.codeowners.fallbackOwners ?? {});
        if ('all' in requirement)
            return requirement.all.flatMap(ofRequirement);
        if ('any' in requirement)
            return requirement.any.flatMap(ofRequirement);
        if ('all_distinct' in requirement)
            return requirement.all_distinct.flatMap(ofRequirement);
        return ofActors(requirement);
    };
    const ofWhen = (when) => typeof when === 'object' ? [...ofActors(when.author ?? {}), ...ofWhen(when.not)] : [];
    return [
        ...Object.values(roles).flatMap(({ teams = [] }) => teams),
        ...rules.flatMap(({ require, when }) => [...ofRequirement(require), ...ofWhen(when)]),
        ...(codeowners === undefined || codeowners === 'off' ? [] : ofActors(codeowners.fallbackOwners ?? {})),
    ];
}


/***/ }),

/***/ 46439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unattributed),
/* harmony export */   a: () => (/* binding */ contributorsOf)
/* harmony export */ });
/**
 * Returns everyone who may have contributed content to the change: the opener, then authors, co-authors and committers of all its
 * commits, then people who pushed to its branch, as far as known. The first reason of each person counts.
 */
function contributorsOf({ pull, commits, events }) {
    const found = new Map();
    const add = ({ id, login }, how, why) => {
        if (id !== null && !found.has(id))
            found.set(id, { id, login, how, why });
    };
    add(pull.author, 'opener', 'opened the pull request');
    for (const { oid, authors, committer } of commits) {
        const commit = oid.slice(0, 7);
        for (const author of authors)
            add(author, 'commit', `is an author of commit ${commit}`);
        if (committer !== null)
            add(committer, 'commit', `is the committer of ${commit}`);
    }
    for (const event of events)
        if (event.kind === 'head_forced')
            add(event.actor, 'pusher', `force-pushed to the branch at ${event.at}`);
    for (const person of pull.pushers ?? [])
        add(person, 'pusher', 'pushed to the branch');
    return found;
}
/** Returns the commits with an unknown author or committer: an email address that belongs to no GitHub account. */
function unattributed(commits) {
    return commits.filter(({ authors, committer }) => authors.length === 0 || authors.some(({ id }) => id === null) || (committer !== null && committer.id === null));
}


/***/ }),

/***/ 18929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ reviewStatusOf),
/* harmony export */   fU: () => (/* binding */ isAfterMerge)
/* harmony export */ });
/* unused harmony export sameContent */
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

const DAY_MS = 24 * 60 * 60 * 1000;
const OK = { reason: 'counted', detail: 'approved' };
const TESTS = [opinion, human, outsider, fresh, sameBase, unedited, recent, permitted];
/**
 * Returns whether a review is a valid approval, before roles are checked. It must be the latest review of its author and an
 * approval, by a known person who did not contribute to the change, of the current head and base, with write permission now.
 */
function reviewStatusOf(review, terms, context) {
    for (const test of TESTS) {
        const status = test(review, terms, context);
        if (status !== undefined)
            return status;
    }
    return OK;
}
function opinion(review, _, { snapshot, latest }) {
    const { state, at, actor } = review;
    if (state === 'PENDING' || at === null)
        return { reason: 'not_submitted', detail: 'the review is not submitted' };
    if (state === 'COMMENTED')
        return { reason: 'commented_only', detail: 'a comment is not an approval' };
    if (isAfterMerge(review, snapshot))
        return { reason: 'after_merge', detail: `submitted ${at}, after the merge` };
    if (actor.id !== null && latest.get((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(actor.id)) !== review)
        return { reason: 'superseded', detail: 'a later review by the same person replaces it' };
    if (state === 'DISMISSED')
        return { reason: 'dismissed', detail: 'the review was dismissed' };
    if (state === 'CHANGES_REQUESTED')
        return { reason: 'changes_requested', detail: 'requested changes' };
    return undefined;
}
/** Tells whether a review was submitted after the merge; only reviews before the merge count. */
function isAfterMerge({ at }, { pull }) {
    return pull.state === 'MERGED' && at !== null && (pull.mergedAt === null || time(at) > time(pull.mergedAt));
}
function human({ actor }, { bots }) {
    if (actor.id === null || actor.type === 'Ghost')
        return { reason: 'unknown_user', detail: 'the account is deleted' };
    if (actor.type === 'User' || bots.includes(actor.id))
        return undefined;
    return { reason: 'bot_actor', detail: `${actor.login} (id ${actor.id}) is not a person` };
}
function outsider({ actor }, { contributors: allowed }, { contributors }) {
    const part = actor.id === null ? undefined : contributors.get(actor.id);
    if (part === undefined)
        return undefined;
    if (part.how === 'opener')
        return { reason: 'self_approval', detail: part.why };
    if (allowed === 'allow')
        return undefined;
    return { reason: part.how === 'pusher' ? 'last_pusher' : 'contributor', detail: part.why };
}
function fresh({ commit }, { freshness }, { snapshot }) {
    const { head } = snapshot.pull;
    if (freshness === 'none' || commit?.oid === head.oid)
        return undefined;
    if (freshness === 'content' && commit !== null && sameContent(commit, head))
        return undefined;
    const approved = commit === null ? 'a deleted commit' : commit.oid.slice(0, 7);
    return { reason: 'stale_head', detail: `approved ${approved}; the head is now ${head.oid.slice(0, 7)}` };
}
/** Tells whether two commits have the same files and the same merge base, so that merging either has the same result. */
function sameContent(a, b) {
    return a.tree === b.tree && a.mergeBaseTree !== undefined && a.mergeBaseTree === b.mergeBaseTree;
}
function sameBase({ at }, _, { snapshot }) {
    const changed = snapshot.events.find((event) => event.kind === 'base_changed' && time(at ?? '') <= time(event.at));
    return changed && { reason: 'stale_base', detail: `the base branch was changed at ${changed.at}, after the review` };
}
function unedited({ editor, actor }, { editedReviews }) {
    if (editor === null || (editedReviews === 'count' && editor.toLowerCase() === actor.login.toLowerCase()))
        return undefined;
    return { reason: 'edited', detail: `the review was edited by ${editor}` };
}
function recent({ at }, { maxAgeDays }, { snapshot }) {
    if (maxAgeDays === undefined)
        return undefined;
    const ageDays = (time(snapshot.at) - time(at ?? '')) / DAY_MS;
    if (ageDays <= maxAgeDays)
        return undefined;
    return { reason: 'expired', detail: `approved at ${at}, more than ${maxAgeDays} days ago` };
}
function permitted({ actor }, { bots }, { people }) {
    if (actor.type === 'Bot' && actor.id !== null && bots.includes(actor.id))
        return undefined;
    const answer = people.may(actor);
    if (answer === 'yes')
        return undefined;
    if (answer === 'unknown')
        return { reason: 'unverifiable_permission', detail: people.whyUnknown(actor) };
    return { reason: 'permission_too_low', detail: `has ${people.permissionOf(actor)} permission; write permission is required` };
}
/** Parses a time. An invalid one becomes NaN, which makes every comparison false. */
function time(text) {
    return Date.parse(text);
}


/***/ }),

/***/ 80585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ evaluateApprovals),
  i: () => (/* binding */ ownersRequirement)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domains/manifest/canonical.js
var canonical = __webpack_require__(73224);
// EXTERNAL MODULE: ./build/domains/approvals/classes.js
var approvals_classes = __webpack_require__(11717);
// EXTERNAL MODULE: ./build/core/tiers.js
var tiers = __webpack_require__(8423);
;// CONCATENATED MODULE: ./build/domains/approvals/completeness.js

/** GitHub lists at most this many commits of a pull request. */
const MAX_COMMITS = 250;
/** GitHub lists at most this many files of a pull request. */
const MAX_FILES = 3000;
/** Returns an error for each piece of data that a snapshot lacks, regardless of the reviews. */
function incompleteness({ gaps, pull, commits, files }) {
    const found = gaps.map(({ what, detail, permission }) => ({
        code: 'unreadable',
        outcome: 'error',
        message: `${what}: ${detail}${permission === undefined ? '' : ` (missing permission: ${permission})`}`,
    }));
    const add = (code, message) => found.push({ code, outcome: 'error', message });
    const paths = new Set(files.map(({ path }) => path));
    if (files.length !== pull.changedFiles || paths.size !== files.length)
        add('files_incomplete', `GitHub lists ${paths.size} of ${pull.changedFiles} changed files (limit: ${MAX_FILES}). Split the pull request.`);
    if (commits.length >= MAX_COMMITS)
        add('commits_incomplete', `The pull request has ${MAX_COMMITS} commits or more, and GitHub lists at most ${MAX_COMMITS}. Split the pull request.`);
    if (!commits.some(({ oid }) => oid === pull.head.oid))
        add('head_not_listed', `The head ${pull.head.oid.slice(0, 7)} is not among the ${commits.length} listed commits: the pull request changed while it was read. Run the job again.`);
    for (const { oid, authors, authorCount } of commits)
        if (authorCount !== authors.length)
            add('authors_incomplete', `GitHub lists ${authors.length} of ${authorCount} authors of commit ${oid.slice(0, 7)}. Split the commit.`);
    if (files.length === 0)
        add('no_files', 'The pull request changes no files, so there is nothing to approve.');
    return found;
}
/**
 * Returns an error for data that this policy needs and that another policy, with which the snapshot was taken, did not: what was not read
 * is not known to be empty.
 */
function notRequested({ pull, codeowners }, { tier, wantsOwners }) {
    const missing = [
        ...(pull.pushers === null && (0,tiers/* isAtLeast */.du)(tier, 'confidential') ? [`who pushed to the branch, which the tier ${tier} requires`] : []),
        ...(codeowners !== null && codeowners.errors === null && wantsOwners ? [`GitHub's list of errors in ${codeowners.path}`] : []),
    ];
    return missing.map((what) => ({
        code: 'not_requested',
        outcome: 'error',
        message: `The snapshot does not contain ${what}. Take it again with this policy: weightseal approvals explain --policy FILE --save FILE.`,
    }));
}

// EXTERNAL MODULE: ./build/domains/approvals/contributors.js
var approvals_contributors = __webpack_require__(46439);
// EXTERNAL MODULE: ./build/domains/approvals/counts.js
var counts = __webpack_require__(18929);
// EXTERNAL MODULE: ./build/domains/approvals/opinions.js
var opinions = __webpack_require__(68634);
// EXTERNAL MODULE: ./build/domains/approvals/owners.js
var owners = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/domains/approvals/people.js
var approvals_people = __webpack_require__(88338);
// EXTERNAL MODULE: ./build/domains/approvals/requirement.js
var approvals_requirement = __webpack_require__(49646);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/domains/approvals/matching.js
var matching = __webpack_require__(96094);
;// CONCATENATED MODULE: ./build/domains/approvals/slots.js

/**
 * Returns the best of several ways: one that is met, else one that may be met but depends on unknown data, else the one with the
 * fewest missing people.
 *
 * @param people - by id.
 */
function solve(ways, people) {
    const solved = ways.map((way) => solveWay(way, people));
    const [first] = [...solved].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || missing(a) - missing(b));
    return first ?? { state: 'met', slots: [] };
}
const STATES = ['met', 'uncertain', 'unmet'];
function missing({ slots }) {
    return slots.filter(({ filledBy }) => filledBy === null).length;
}
function solveWay(way, people) {
    const groups = way.map((group) => solveGroup(group, people));
    const state = groups.some((group) => group.state === 'unmet')
        ? 'unmet'
        : groups.some((group) => group.state === 'uncertain')
            ? 'uncertain'
            : 'met';
    return { state, slots: groups.flatMap(({ slots }) => slots) };
}
function solveGroup(group, people) {
    const filled = (0,matching/* matchPeople */.Z)(group.map(({ eligible }) => ascending(eligible)));
    const slots = group.map(({ label, candidates }, index) => ({
        slot: label,
        filledBy: people.get(filled[index] ?? -1) ?? null,
        candidates,
    }));
    if (slots.every(({ filledBy }) => filledBy !== null))
        return { state: 'met', slots };
    const hopeful = (0,matching/* matchPeople */.Z)(group.map(({ eligible, uncertain }) => ascending([...eligible, ...uncertain])));
    return { state: hopeful.every((person) => person !== undefined) ? 'uncertain' : 'unmet', slots };
}
function ascending(ids) {
    return [...new Set(ids)].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/domains/approvals/tiers.js
var approvals_tiers = __webpack_require__(68304);
// EXTERNAL MODULE: ./build/core/path-pattern.js
var path_pattern = __webpack_require__(24904);
;// CONCATENATED MODULE: ./build/domains/approvals/when.js



/** Tells whether all conditions of a rule's `when` are true. A condition that cannot be determined is unknown, never no. */
function applies(when, context) {
    if (when === undefined || when === 'always')
        return { answer: 'yes', why: 'always' };
    const parts = partsOf(when, context);
    const no = parts.find(({ answer }) => answer === 'no');
    if (no !== undefined)
        return no;
    return parts.find(({ answer }) => answer === 'unknown') ?? { answer: 'yes', why: parts.map(({ why }) => why).join(', ') };
}
function partsOf(when, context) {
    const { snapshot, people, classes, tier } = context;
    const { pull } = snapshot;
    const files = changedPaths(when, snapshot);
    return [
        ...(when.changed === undefined ? [] : [anyFile(files, when.changed)]),
        ...(when.onlyChanged === undefined ? [] : [everyFile(files, when.onlyChanged)]),
        ...(when.classes === undefined ? [] : [oneOf('the change is', classes, when.classes)]),
        ...(when.tiers === undefined ? [] : [oneOf('the tier is', [tier], when.tiers)]),
        ...(when.base === undefined ? [] : [branch(pull.base.ref, when.base)]),
        ...(when.labels === undefined ? [] : [labelled(pull.labels, when.labels)]),
        ...(when.author === undefined
            ? []
            : [
                {
                    answer: pull.author.id === null ? 'unknown' : people.isOneOf(pull.author, when.author),
                    why: `the author is ${(0,approvals_people/* describeActors */.kq)(when.author)}`,
                },
            ]),
        ...(when.not === undefined ? [] : [negated(applies(when.not, context))]),
    ];
}
function changedPaths({ ignore = [] }, { files }) {
    const ignored = compile(ignore);
    return files.flatMap(approvals_classes/* namesOf */.eZ).filter((path) => !matchesAny(ignored, path));
}
function anyFile(files, patterns) {
    const compiled = compile(patterns);
    const hit = files.find((path) => matchesAny(compiled, path));
    return hit === undefined
        ? { answer: 'no', why: `no changed file matches ${patterns.join(', ')}` }
        : { answer: 'yes', why: `${JSON.stringify(hit)} is changed` };
}
function everyFile(files, patterns) {
    const compiled = compile(patterns);
    const other = files.find((path) => !matchesAny(compiled, path));
    if (files.length === 0)
        return { answer: 'no', why: 'no file is changed' };
    return other === undefined
        ? { answer: 'yes', why: `only ${patterns.join(', ')} is changed` }
        : { answer: 'no', why: `${JSON.stringify(other)} is changed as well` };
}
function oneOf(what, found, wanted) {
    const hit = found.find((name) => wanted.includes(name));
    return hit === undefined ? { answer: 'no', why: `${what} not one of ${wanted.join(', ')}` } : { answer: 'yes', why: `${what} ${hit}` };
}
function branch(name, patterns) {
    const hit = patterns.find((pattern) => matchesBranch(pattern, name));
    return hit === undefined
        ? { answer: 'no', why: `the base branch ${name} does not match ${patterns.join(', ')}` }
        : { answer: 'yes', why: `the base branch is ${name}` };
}
/**
 * Tells whether a pattern matches the whole name of a branch: unlike for paths, `release` does not match `release/1.0`,
 * `release/*` does.
 */
function matchesBranch(text, name) {
    const pattern = (0,path_pattern/* parsePattern */.EY)(`/${text}`);
    if (typeof pattern === 'string')
        return false;
    const open = text === '**' || text.endsWith('/**');
    const steps = open ? pattern.steps : pattern.steps.filter((step, index) => index < pattern.steps.length - 1 || step.kind !== 'any');
    return (0,path_pattern/* matches */.cK)({ text, steps }, (0,path_pattern/* splitPath */.Uf)(name));
}
function labelled(labels, wanted) {
    const lower = labels.map((label) => label.toLowerCase());
    const hit = wanted.find((label) => lower.includes(label.toLowerCase()));
    return hit === undefined
        ? { answer: 'no', why: `the label ${wanted.join(' or ')} is missing` }
        : { answer: 'yes', why: `the label ${hit} is set` };
}
function negated({ answer, why }) {
    return { answer: answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes', why: `not: ${why}` };
}
function compile(texts) {
    return texts.map((text) => (0,path_pattern/* parsePattern */.EY)(text)).filter((pattern) => typeof pattern !== 'string');
}
function matchesAny(patterns, path) {
    const split = (0,path_pattern/* splitPath */.Uf)(path);
    return patterns.some((pattern) => (0,path_pattern/* matches */.cK)(pattern, split));
}

;// CONCATENATED MODULE: ./build/domains/approvals/rule.js








const NO_ONE = () => 'no';
/** Evaluates one rule: whether it applies, who fills its slots, and whether its conditions are met. */
function evaluateRule(rule, context) {
    const { answer, why } = applies(rule.when, context);
    const result = (outcome, reason) => ({ name: rule.name, outcome, why: reason, slots: [], considered: [] });
    if (answer === 'no')
        return { result: result('skipped', why), mayFill: NO_ONE };
    if (answer === 'unknown')
        return { result: result('error', `cannot determine whether the rule applies (${why})`), mayFill: NO_ONE };
    const conditions = evaluateConditions(rule.conditions, context.snapshot);
    if (rule.require === undefined)
        return { result: result(conditions.outcome, conditions.why), mayFill: NO_ONE };
    return evaluateRequirement(rule, rule.require, { ...context, conditions });
}
function evaluateRequirement(rule, requirement, context) {
    const { snapshot, people, ownership, conditions } = context;
    const terms = termsOf(rule, context);
    const reviews = snapshot.reviews.map((review) => ({ review, status: (0,counts/* reviewStatusOf */.Sb)(review, terms, context) }));
    const candidates = reviews.flatMap(({ review, status }) => toCandidate(review, status.reason, terms));
    const ways = (0,approvals_requirement/* waysOf */.UV)(requirement, { people, candidates, ownership });
    const solution = solve(ways, new Map(candidates.map((candidate) => [candidate.id, { id: candidate.id, login: candidate.login }])));
    const considered = reviews.map(({ review, status }) => ({
        review: review.id,
        actor: review.actor,
        ...(status.reason === 'counted' ? part(review, { ways, solution, context }) : status),
    }));
    if (solution.state === 'met' && solution.slots.length === 0)
        return requiresNoOne(rule, conditions);
    const stuck = solution.state === 'unmet' ? unsatisfiable(requirement, context) : undefined;
    const state = stateOf(solution, stuck, considered);
    const { outcome, why } = state.outcome === 'pass' ? (conditions.outcome === 'pass' ? state : conditions) : state;
    const sorted = [...considered].sort((a, b) => order(a.review, b.review));
    return {
        result: { name: rule.name, outcome, why, slots: solution.slots, considered: sorted },
        mayFill: (actor) => mayFill(actor, requirement, context),
    };
}
/**
 * Returns the result of a rule that requires no people, such as owners of unowned files. Its conditions can block the change but
 * not approve it.
 */
function requiresNoOne({ name, conditions }, conditionsResult) {
    const open = conditions !== undefined && conditionsResult.outcome !== 'pass';
    const state = open ? conditionsResult : { outcome: 'skipped', why: 'requires no one for this change' };
    return { result: { name, ...state, slots: [], considered: [] }, mayFill: NO_ONE };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Returns the terms of a rule: its own or else the policy's, and at least those of the tier. */
function termsOf(rule, { policy, tier }) {
    const defaults = approvals_tiers/* TIER_DEFAULTS */.Mj[tier];
    const mayAllow = !(0,tiers/* isAtLeast */.du)(tier, 'confidential');
    return {
        freshness: freshnessOf(rule.freshness ?? policy.freshness, tier),
        contributors: mayAllow ? (rule.contributors ?? policy.contributors) : 'deny',
        editedReviews: defaults.editedReviews,
        maxAgeDays: rule.maxAgeDays,
        bots: rule.bots ?? [],
    };
}
const FRESHNESS = ['none', 'content', 'head'];
const LEAST_FRESHNESS = { public: 'none', internal: 'content', confidential: 'head', restricted: 'head' };
/** Returns the configured freshness, or else that of the tier, raised to the minimum of the tier. */
function freshnessOf(configured, tier) {
    const wanted = configured ?? approvals_tiers/* TIER_DEFAULTS */.Mj[tier].freshness;
    const least = LEAST_FRESHNESS[tier];
    return FRESHNESS.indexOf(wanted) < FRESHNESS.indexOf(least) ? least : wanted;
}
function toCandidate({ actor }, reason, { bots }) {
    if (actor.id === null || (reason !== 'counted' && reason !== 'unverifiable_permission'))
        return [];
    const certain = reason === 'counted' ? 'yes' : 'unknown';
    return [{ id: actor.id, login: actor.login, certain, listed: actor.type === 'Bot' && bots.includes(actor.id) }];
}
/** Returns how a valid approval counts for the rule. */
function part({ actor }, { ways, solution, context }) {
    const id = actor.id ?? -1;
    const filled = solution.slots.filter(({ filledBy }) => filledBy?.id === id).map(({ slot }) => slot);
    if (filled.length > 0)
        return { reason: 'counted', detail: `counts as ${[...new Set(filled)].join(' and as ')}` };
    const slots = ways.flat(2);
    if (slots.some(({ eligible }) => eligible.includes(id)))
        return { reason: 'not_needed', detail: 'approved; other people already fill the required slots' };
    if (slots.some(({ uncertain }) => uncertain.includes(id)))
        return { reason: 'unverifiable_team', detail: whyUncertain(slots, context) };
    const required = [...new Set(slots.map(({ label }) => label))].join('; ');
    return { reason: 'not_required_actor', detail: `${rolesOf(actor, context)}; required: ${required || 'no one'}` };
}
function whyUncertain(slots, { people, snapshot }) {
    const unreadable = people.unreadableTeams(Object.keys(snapshot.teams));
    if (unreadable.length > 0)
        return `cannot determine whether this person is required: ${unreadable.join('; ')}`;
    return `cannot determine whether this person is ${slots[0]?.label ?? 'required'}; name owners by @login or @organisation/team, not by email address`;
}
function rolesOf(actor, { people }) {
    const roles = people.rolesOf(actor);
    return roles.length === 0 ? `has no role (permission: ${people.permissionOf(actor)})` : `is ${roles.join(', ')}`;
}
function stateOf(solution, stuck, considered) {
    const open = solution.slots.filter(({ filledBy }) => filledBy === null);
    if (solution.state === 'met')
        return { outcome: 'pass', why: 'every slot is filled' };
    if (solution.state === 'uncertain') {
        const reasons = considered.filter(({ reason }) => reason === 'unverifiable_team' || reason === 'unverifiable_permission');
        const details = [...new Set(reasons.map(({ actor, detail }) => `@${actor.login}: ${detail}`))];
        return { outcome: 'error', why: `undecided: ${details.join('; ')}` };
    }
    if (stuck !== undefined)
        return { outcome: 'fail', why: stuck };
    return { outcome: 'pending', why: `waiting for ${open.map(({ slot }) => slot).join(', ')}` };
}
/** Returns why a requirement can never be met on this change, because the named people contributed to it; else `undefined`. */
function unsatisfiable(requirement, context) {
    if ('codeowners' in requirement)
        return stuckGroup(context, requirement.codeowners.fallbackOwners !== undefined);
    if ('all' in requirement)
        return firstOf(requirement.all, context);
    if ('all_distinct' in requirement)
        return firstOf(requirement.all_distinct, context);
    if ('any' in requirement) {
        const reasons = requirement.any.map((each) => unsatisfiable(each, context));
        return reasons.every((reason) => reason !== undefined) ? reasons.join('; ') : undefined;
    }
    const { users = [], teams = [], role, roles = [], permission, count = 1 } = requirement;
    if (teams.length > 0 || role !== undefined || roles.length > 0 || permission !== undefined)
        return undefined;
    const banned = users.filter((user) => isContributor(user, context));
    if (users.length - banned.length >= count)
        return undefined;
    return `requires ${count} of ${users.join(', ')}, but ${banned.map((user) => `@${user}`).join(', ')} contributed to the change, so too few people are left`;
}
function firstOf(parts, context) {
    return parts.map((each) => unsatisfiable(each, context)).find((reason) => reason !== undefined);
}
function isContributor(user, { contributors }) {
    const [name = '', id] = (0,to_text/* toText */.f)(user).split('#');
    return [...contributors.values()].some((person) => (id ?? name) === (0,to_text/* toText */.f)(person.id) || (id === undefined && person.login.toLowerCase() === name.toLowerCase()));
}
/** Returns why a line of CODEOWNERS cannot be met, because all its owners contributed to the change; else `undefined`. */
function stuckGroup({ ownership, contributors }, hasFallback) {
    if (hasFallback)
        return undefined;
    const logins = new Set([...contributors.values()].map(({ login }) => login.toLowerCase()));
    const stuck = ownership?.groups.find(({ owners }) => owners.every((owner) => owner.kind === 'user' && logins.has(owner.login.toLowerCase())));
    if (stuck === undefined || ownership === undefined)
        return undefined;
    const names = stuck.owners.map((owner) => (owner.kind === 'user' ? `@${owner.login}` : '')).join(', ');
    return `${ownership.path}:${stuck.line}: the only owners of ${JSON.stringify(stuck.files[0])} (${names}) contributed to the change; add an owner there, or fallbackOwners to the policy`;
}
function mayFill(actor, requirement, { people, ownership }) {
    if (actor.id === null)
        return 'no';
    const candidate = { id: actor.id, login: actor.login, certain: 'yes', listed: false };
    const slots = (0,approvals_requirement/* waysOf */.UV)(requirement, { people, candidates: [candidate], ownership }).flat(2);
    return (0,approvals_people/* anyOf */.EB)(slots.map(({ eligible, uncertain }) => (eligible.length > 0 ? 'yes' : uncertain.length > 0 ? 'unknown' : 'no')));
}
/** Evaluates conditions on the head: a check that is not successful is pending; checks that could not be read are an error. */
function evaluateConditions(conditions, { checks }) {
    if (conditions === undefined)
        return { outcome: 'pass', why: 'no conditions' };
    if (checks === null)
        return { outcome: 'error', why: 'the checks of the head could not be read' };
    const open = [
        ...(conditions.statuses ?? []).flatMap((name) => unmet(name, checks.statuses[name])),
        ...(conditions.workflows ?? []).flatMap((path) => unmet(path, checks.workflows[path])),
    ];
    return open.length === 0
        ? { outcome: 'pass', why: 'every condition is met' }
        : { outcome: 'pending', why: `waiting for ${open.join(', ')}` };
}
function unmet(name, state) {
    return state === 'success' ? [] : [`${name} (${state ?? 'missing'})`];
}

;// CONCATENATED MODULE: ./build/domains/approvals/rules-in-force.js

/**
 * Returns the rules of the policy and those of the default matrix for this change: one for each class, at the tier of the class.
 */
function rulesInForce(policy, { classes, tier, ownership }) {
    const matrix = policy.matrix === 'off' ? classes.filter(({ name }) => name === 'policy') : classes;
    return [
        ...matrix.map(({ name, tier: own, paths }) => {
            const age = name === 'promotion' ? approvals_tiers/* TIER_DEFAULTS */.Mj[own].promotionMaxAgeDays : undefined;
            return {
                name: `${name} (${own})`,
                description: `${paths.length === 1 ? JSON.stringify(paths[0]) : `${JSON.stringify(paths[0])} and ${paths.length - 1} more`}`,
                from: 'default',
                require: (0,approvals_tiers/* matrixRequirement */.Zt)(name, own, policy.roles.developer?.teams),
                ...(age === undefined ? {} : { maxAgeDays: age }),
            };
        }),
        ...ownersRule(policy, tier, ownership),
        ...policy.rules.map((rule) => ({ ...rule, from: 'policy' })),
    ];
}
/** Returns the rule for code owners, if the policy or the tier requires their approval. */
function ownersRule({ codeowners, matrix }, tier, ownership) {
    if (ownership === undefined || codeowners === 'off' || ownership.groups.length === 0)
        return [];
    const byTier = codeowners === undefined && matrix === 'default' && approvals_tiers/* TIER_DEFAULTS */.Mj[tier].codeowners;
    if (codeowners === undefined && !byTier)
        return [];
    const wanted = codeowners ?? {};
    return [{ name: 'code owners', description: ownership.path, from: 'default', require: { codeowners: wanted } }];
}

;// CONCATENATED MODULE: ./build/domains/approvals/surrogate.js


const MANIFEST = 'weightseal.manifest.json';
const MAX_NAMED = 5;
/**
 * Reports changed weights without a changed manifest. People cannot review the bytes of weights, only the difference of the manifest
 * that lists them.
 */
function unreviewable({ files }, classes, models) {
    const weights = classes.find(({ name }) => name === 'weights');
    if (weights === undefined)
        return [];
    const kept = new Set(files.filter(({ change }) => change !== 'removed').map(({ path }) => path));
    const folders = [...kept]
        .filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`))
        .map((path) => path.slice(0, -MANIFEST.length - 1) || '.');
    const covers = (folder, path) => {
        // Files of a declared model are covered only by a manifest inside the model, not by one above it.
        const model = models.find((each) => (0,approvals_classes/* isBelow */.Yw)(path, each.path));
        return (0,approvals_classes/* isBelow */.Yw)(path, folder) && (model === undefined || (0,approvals_classes/* isBelow */.Yw)(folder, model.path));
    };
    const bare = weights.paths.filter((path) => kept.has(path) && !folders.some((folder) => covers(folder, path)));
    if (bare.length === 0)
        return [];
    const named = `${bare.slice(0, MAX_NAMED).join(', ')}${bare.length > MAX_NAMED ? ` and ${bare.length - MAX_NAMED} more` : ''}`;
    return [
        {
            code: 'weights_without_manifest',
            outcome: (0,tiers/* isAtLeast */.du)(weights.tier, 'internal') ? 'fail' : 'warn',
            message: `${named}: the bytes cannot be reviewed, and the change contains no ${MANIFEST} that covers them. Run "weightseal manifest" on the model and commit the result.`,
        },
    ];
}

// EXTERNAL MODULE: ./build/domains/approvals/types.js
var types = __webpack_require__(25304);
;// CONCATENATED MODULE: ./build/domains/approvals/veto.js

/**
 * Returns the requests for changes that are in effect. One is cleared when the same person approves, or when a person who did not
 * contribute to the change dismisses it. A new head does not clear it.
 */
function vetoes(context) {
    if (context.by === 'none')
        return [];
    return [...context.latest.values()].flatMap((review) => vetoOf(review, context));
}
function vetoOf(review, context) {
    if (review.state === 'APPROVED')
        return [];
    const cleared = review.state === 'DISMISSED' ? dismissal(review, context) : undefined;
    if (review.state === 'DISMISSED' && cleared === undefined)
        return [];
    const may = mayVeto(review.actor, context);
    if (may === 'no')
        return [];
    const who = `@${review.actor.login}`;
    if (may === 'unknown')
        return [
            {
                code: 'veto_unverifiable',
                outcome: 'error',
                message: `${who} requested changes, and it cannot be determined whether that counts: ${context.people.whyUnknown(review.actor)}.`,
            },
        ];
    return [
        {
            code: cleared === undefined ? 'changes_requested' : 'veto_dismissed_by_contributor',
            outcome: 'fail',
            message: `${who} requested changes.${cleared ?? ''} This blocks the change until ${who} approves, or until ${whoMayClear(context)} dismisses the review.`,
        },
    ];
}
function whoMayClear({ overrideBy }) {
    return `a person${overrideBy === undefined ? '' : ` with the role ${overrideBy.join(' or ')}`} who did not contribute to the change`;
}
/**
 * Returns why a dismissal does not clear a request for changes; `undefined` if it does, or if another kind of review was
 * dismissed.
 */
function dismissal(review, { snapshot, contributors, people, overrideBy }) {
    const isOurs = (event) => event.kind === 'review_dismissed' && event.review === review.id;
    const event = snapshot.events.findLast(isOurs);
    if (event?.kind !== 'review_dismissed' || event.was !== 'CHANGES_REQUESTED')
        return undefined;
    const { actor } = event;
    const because = (why) => ` @${actor.login} dismissed the review, but the dismissal does not count: ${why}.`;
    if (actor.id === null || actor.type !== 'User')
        return because(`${actor.login} is not a person`);
    const { mergedAt } = snapshot.pull;
    if (mergedAt !== null && Date.parse(event.at) > Date.parse(mergedAt))
        return because(`it was at ${event.at}, after the merge`);
    const part = contributors.get(actor.id);
    if (part !== undefined)
        return because(`${actor.login} ${part.why}`);
    if (overrideBy === undefined)
        return undefined;
    const entitled = (0,approvals_people/* anyOf */.EB)(overrideBy.map((role) => people.hasRole(actor, role)));
    if (entitled === 'yes')
        return undefined;
    return because(entitled === 'no' ? `${actor.login} is not ${overrideBy.join(' or ')}` : people.whyUnknown(actor));
}
function mayVeto(actor, { by, people, isRequired }) {
    if (actor.id === null || actor.type !== 'User')
        return 'no';
    const writer = people.may(actor);
    return by === 'writers' || writer !== 'yes' ? writer : isRequired(actor);
}

;// CONCATENATED MODULE: ./build/domains/approvals/evaluate.js
















/**
 * Decides whether the required people approved the commit that would be merged. Pure: the same policy and snapshot give the same
 * decision, regardless of the order of files and people.
 */
function evaluateApprovals(policy, snapshot) {
    const classes = (0,approvals_classes/* classesOf */.OX)(policy, snapshot);
    const tier = classes.reduce((highest, each) => (0,approvals_tiers/* higher */.uz)(highest, each.tier), 'public');
    const people = new approvals_people/* People */.g_(policy, snapshot);
    const contributors = (0,approvals_contributors/* contributorsOf */.a)(snapshot);
    const latest = (0,opinions/* latestOpinions */.Ny)(snapshot.reviews.filter((review) => !(0,counts/* isAfterMerge */.fU)(review, snapshot)));
    const context = { snapshot, people, contributors, latest };
    const ownership = ownershipFor(policy, snapshot, approvals_tiers/* TIER_DEFAULTS */.Mj[tier]);
    const rules = rulesInForce(policy, { classes, tier, ownership });
    const evaluated = rules.map((rule) => evaluateRule(rule, { ...context, policy, tier, classes: classes.map(({ name }) => name), ownership }));
    const findings = [
        ...incompleteness(snapshot),
        ...notRequested(snapshot, { tier, wantsOwners: ownership !== undefined }),
        ...stateFindings(policy, snapshot),
        ...(snapshot.pull.state === 'MERGED' ? [] : (0,opinions/* disagreements */.og)(snapshot, latest)),
        ...commitFindings(policy, snapshot, approvals_tiers/* TIER_DEFAULTS */.Mj[tier]),
        ...typeFindings(snapshot),
        ...unreviewable(snapshot, classes, policy.declared.models),
        ...(ownership?.findings ?? []),
        ...ownershipFindings(policy, { ownership, classes, tier }),
        ...vetoes({
            ...context,
            by: policy.veto.by ?? approvals_tiers/* TIER_DEFAULTS */.Mj[tier].veto,
            overrideBy: policy.veto.overrideBy,
            isRequired: (actor) => (0,approvals_people/* anyOf */.EB)(evaluated.map(({ mayFill }) => mayFill(actor))),
        }),
    ];
    const results = evaluated.map(({ result }) => result);
    const outcome = overall(results, findings);
    return {
        schema: types/* DECISION_SCHEMA */.Nj,
        outcome,
        summary: summarise(outcome, results, findings),
        pull: snapshot.pull.number,
        head: snapshot.pull.head.oid,
        base: snapshot.pull.base,
        policy: snapshot.policy,
        tier,
        classes: classes.map(({ name, tier: own, paths }) => ({ name, tier: own, files: paths.length, example: paths[0] ?? '' })),
        approvers: approversOf(results, context),
        contributors: [...contributors.values()]
            .sort((a, b) => Number(b.how === 'opener') - Number(a.how === 'opener') || a.id - b.id)
            .map(({ id, login, why }) => ({ id, login, why })),
        rules: results,
        findings,
        snapshotDigest: (0,external_node_crypto_.createHash)('sha256')
            .update((0,canonical/* canonicalJson */.d)(snapshot))
            .digest('hex'),
    };
}
/** Returns the owners of the changed files, if the policy or the tier requires code owners and a CODEOWNERS file exists. */
function ownershipFor(policy, snapshot, defaults) {
    const wanted = ownersRequirement(policy, defaults);
    if (wanted === undefined || snapshot.codeowners === null)
        return undefined;
    return (0,owners/* ownershipOf */.V)(snapshot.codeowners, snapshot.files, wanted);
}
/** Returns the strictest requirement for code owners of the policy, its rules and the tier; `undefined` if there is none. */
function ownersRequirement({ codeowners, rules, matrix }, defaults) {
    const required = [
        ...(codeowners === undefined || codeowners === 'off' ? [] : [codeowners]),
        ...rules.flatMap(({ require }) => (0,approvals_requirement/* ownersIn */.qx)(require)),
    ];
    const [first] = required;
    if (first === undefined)
        return codeowners !== 'off' && matrix === 'default' && defaults.codeowners ? {} : undefined;
    return {
        ...first,
        unowned: required.some(({ unowned }) => unowned === 'error') ? 'error' : 'ignore',
        onInvalid: required.every(({ onInvalid }) => onInvalid === 'warn') ? 'warn' : 'error',
    };
}
/** Reports files without an owner: an error where the policy or the tier requires owners, else a warning. */
function ownershipFindings(policy, { ownership, classes, tier }) {
    const wanted = ownersRequirement(policy, approvals_tiers/* TIER_DEFAULTS */.Mj[tier]);
    if (wanted === undefined)
        return [];
    const weights = new Set(classes.find(({ name }) => name === 'weights')?.paths ?? []);
    const strict = (path) => wanted.unowned === 'error' || (weights.has(path) && approvals_tiers/* TIER_DEFAULTS */.Mj[tier].unownedWeights === 'error');
    const unowned = ownership === undefined ? classes.flatMap(({ paths }) => paths) : ownership.unowned;
    const wrong = unowned.filter(strict);
    const where = ownership === undefined ? 'because CODEOWNERS does not exist' : `in ${ownership.path}`;
    const list = (paths) => `${paths
        .slice(0, 5)
        .map((path) => JSON.stringify(path))
        .join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}`;
    if (wrong.length > 0)
        return [{ code: 'unowned', outcome: 'error', message: `No owner for ${list(wrong)} ${where}. Add a line for it on the base branch.` }];
    if (ownership === undefined)
        return missingOwners(policy);
    return unowned.length === 0 ? [] : [{ code: 'unowned', outcome: 'warn', message: `No owner for ${list(unowned)} ${where}.` }];
}
/** Fails when the policy requires code owners and no CODEOWNERS file exists. */
function missingOwners({ codeowners, rules }) {
    const required = codeowners !== undefined || rules.some(({ require }) => (0,approvals_requirement/* ownersIn */.qx)(require).length > 0);
    if (!required)
        return [];
    const message = 'The policy requires code owners, but the base branch has no CODEOWNERS file. Add the file, or remove the requirement.';
    return [{ code: 'codeowners_missing', outcome: 'error', message }];
}
function stateFindings(policy, { pull, unresolvedThreads }) {
    const found = [];
    if (pull.state === 'CLOSED')
        found.push({ code: 'closed', outcome: 'pending', message: 'The pull request is closed.' });
    if (pull.draft && policy.drafts === 'pending')
        found.push({ code: 'draft', outcome: 'pending', message: 'The pull request is a draft. Mark it as ready for review.' });
    if (policy.requireResolvedThreads) {
        if (unresolvedThreads === null)
            found.push({
                code: 'threads_unknown',
                outcome: 'error',
                message: 'The review threads could not be read completely, and the policy requires that they are resolved.',
            });
        else if (unresolvedThreads > 0)
            found.push({
                code: 'unresolved_threads',
                outcome: 'pending',
                message: `Unresolved review threads: ${unresolvedThreads}. Resolve them.`,
            });
    }
    return found;
}
function commitFindings(policy, { commits }, defaults) {
    const unknown = (0,approvals_contributors/* unattributed */.I)(commits);
    const signing = stricter(policy.signedCommits, defaults.signedCommits, ['off', 'warn', 'required']);
    const unsigned = signing === 'off' ? [] : commits.filter(({ signature }) => signature !== 'valid');
    const found = [];
    if (unknown.length > 0)
        found.push({
            code: 'unattributed_commit',
            outcome: stricter(policy.unattributedCommits, defaults.unattributedCommits, ['warn', 'pending', 'fail']),
            message: `The email address of an author or committer of ${namedCommits(unknown)} belongs to no GitHub account, so the author could approve their own change. Add the address to the account, or commit again with a known address.`,
        });
    if (unsigned.length > 0)
        found.push({
            code: 'unsigned_commit',
            outcome: signing === 'required' ? 'fail' : 'warn',
            message: `GitHub found no valid signature on ${namedCommits(unsigned)}. Sign the commits.`,
        });
    return found;
}
function namedCommits(commits) {
    const shown = commits.slice(0, 5).map(({ oid }) => oid.slice(0, 7));
    const more = commits.length > 5 ? ` and ${commits.length - 5} more` : '';
    return `commit${commits.length === 1 ? '' : 's'} ${shown.join(', ')}${more}`;
}
/** Warns about changes of type or mode, such as a file that becomes a link: they are easy to overlook in GitHub's diff. */
function typeFindings({ files }) {
    const changed = files.filter(({ change }) => change === 'changed').map(({ path }) => JSON.stringify(path));
    if (changed.length === 0)
        return [];
    const named = `${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}`;
    return [
        {
            code: 'type_changed',
            outcome: 'warn',
            message: `The file mode or type changed (executable, symbolic link): ${named}. Check what the file is now.`,
        },
    ];
}
/** Returns the stricter of the policy's and the tier's value: a policy can only raise the requirement. */
function stricter(configured, least, order) {
    return configured === undefined || order.indexOf(configured) < order.indexOf(least) ? least : configured;
}
const BY_SEVERITY = ['error', 'fail', 'pending', 'pass'];
/** Returns the most severe outcome. When no rule applied, the outcome is an error, never a pass. */
function overall(rules, findings) {
    const applied = rules.filter(({ outcome }) => outcome !== 'skipped');
    const outcomes = [
        ...applied.map(({ outcome }) => outcome),
        ...findings.flatMap(({ outcome }) => (outcome === 'warn' ? [] : [outcome])),
    ];
    if (applied.length === 0)
        return 'error';
    return BY_SEVERITY.find((outcome) => outcomes.includes(outcome)) ?? 'error';
}
function summarise(outcome, rules, findings) {
    const open = rules.filter((rule) => rule.outcome !== 'pass' && rule.outcome !== 'skipped');
    const [severest] = BY_SEVERITY.flatMap((each) => findings.filter((finding) => finding.outcome === each));
    const missing = open.map(({ slots }) => slots.filter(({ filledBy }) => filledBy === null).map(({ slot }) => slot));
    if (outcome === 'pass') {
        const passed = rules.filter((rule) => rule.outcome === 'pass').length;
        return `Approved by ${people(rules)} (${passed} ${passed === 1 ? 'rule' : 'rules'})`;
    }
    if (severest !== undefined && severest.outcome === outcome)
        return severest.message;
    const [rule] = open.filter((each) => each.outcome === outcome);
    if (rule === undefined)
        return 'No rule applies to this change, so it cannot be approved';
    return outcome === 'pending' && missing.flat().length > 0 ? `Waiting for ${counted(missing)}` : `${rule.name}: ${rule.why}`;
}
function people(rules) {
    const logins = new Set(rules.flatMap(({ slots }) => slots.flatMap(({ filledBy }) => (filledBy === null ? [] : [`@${filledBy.login}`]))));
    return logins.size === 0 ? 'conditions only' : [...logins].sort().join(', ');
}
/**
 * Formats missing slots as `2 × ml_engineer, ml_admin`. One person can fill slots of several rules, so the maximum over the rules
 * counts.
 */
function counted(missing) {
    const most = new Map();
    for (const names of missing)
        for (const [name, list] of Map.groupBy(names, (each) => each))
            most.set(name, Math.max(most.get(name) ?? 0, list.length));
    return [...most].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ');
}
function approversOf(rules, { snapshot, people: who }) {
    const ids = new Set(rules.flatMap(({ considered }) => considered.filter(({ reason }) => reason === 'counted').map(({ review }) => review)));
    return snapshot.reviews
        .filter(({ id }) => ids.has(id))
        .map(({ id, actor, commit, at }) => ({
        id: actor.id ?? 0,
        login: actor.login,
        roles: who.rolesOf(actor),
        review: id,
        commit: commit?.oid ?? '',
        at: at ?? '',
    }))
        .sort((a, b) => a.id - b.id);
}


/***/ }),

/***/ 68634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ latestOpinions),
/* harmony export */   og: () => (/* binding */ disagreements)
/* harmony export */ });
/* unused harmony exports isOpinion, inOrder, personKey */
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

/** Tells whether a review expresses an opinion. A comment and a pending review do not, and leave an earlier opinion unchanged. */
function isOpinion(state) {
    return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
}
/**
 * Returns the latest opinion of each person, before any filter: a request for changes replaces an earlier approval, and dismissing
 * a review does not restore an older one.
 *
 * @param reviews - in any order.
 * @returns by the person's id, or by login for a deleted account.
 */
function latestOpinions(reviews) {
    const opinions = reviews.filter(({ state, at }) => isOpinion(state) && at !== null);
    return new Map(inOrder(opinions).map((review) => [personKey(review), review]));
}
/** Sorts reviews, oldest first; reviews of the same second keep GitHub's order. */
function inOrder(reviews) {
    return reviews
        .map((review, index) => ({ review, index }))
        .sort((a, b) => compare(a.review.at ?? '', b.review.at ?? '') || a.index - b.index)
        .map(({ review }) => review);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function personKey({ actor }) {
    return actor.id === null ? `gone:${actor.login}` : (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(actor.id);
}
/** Warns when GitHub considers a different review the latest opinion of a person: either side may be wrong. */
function disagreements({ opinions }, latest) {
    const ours = new Map([...latest.values()].map((review) => [review.id, review]));
    const decisive = opinions.filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED');
    const strange = decisive.filter(({ review, state }) => ours.get(review)?.state !== state);
    if (strange.length === 0)
        return [];
    const message = `GitHub considers ${strange.length === 1 ? 'a review' : `${strange.length} reviews`} the latest of a person where Weightseal does not (${strange.map(({ review }) => review).join(', ')}). The decision uses Weightseal's result. Check the reviews.`;
    return [{ code: 'opinions_disagree', outcome: 'warn', message }];
}


/***/ }),

/***/ 27212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ approvalFacts),
/* harmony export */   a: () => (/* binding */ botSubject)
/* harmony export */ });
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11717);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);


function approvalFacts(decision, snapshot, policy) {
    const at = { file: decision.policy.path, line: 1 };
    const { outcome, pull, base, head, tier, summary, approvers } = decision;
    const data = { pullRequest: pull, base: base.ref, head, outcome, tier, summary, approvers: approvers.map(({ login }) => login) };
    return {
        source: sourceOf(decision, snapshot),
        subjects: [
            { kind: 'approval.decision', id: `#${pull}`, data, at },
            botSubject(policy, at.file, 'unknown'),
            ...policySubjects(decision, snapshot, policy),
            ...decision.findings.flatMap(ownerSubject),
        ],
    };
}
function sourceOf({ outcome, summary }, { gaps }) {
    if (outcome !== 'error')
        return { status: 'ok' };
    const permission = gaps.find((gap) => gap.permission !== undefined)?.permission;
    return permission === undefined ? { status: 'error', detail: summary } : { status: 'forbidden', permission, detail: summary };
}
/**
 * Returns the subject for bots that may approve.
 *
 * @param actionsMayApprove - the setting of the repository; `unknown` if the token cannot read it.
 */
function botSubject({ rules }, file, actionsMayApprove) {
    const listed = [...new Set(rules.flatMap(({ bots = [] }) => bots))].sort((a, b) => a - b);
    return { kind: 'approval.bots', id: 'approval.bots', data: { listed, actionsMayApprove }, at: { file, line: 1 } };
}
/** Returns a subject for each changed configuration file of Weightseal; approved when the rule for the class `policy` is met. */
function policySubjects({ rules, policy: read }, { files }, policy) {
    const classify = (0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classifier */ .kd)(policy);
    const approved = rules.some(({ name, outcome }) => name.startsWith('policy (') && outcome === 'pass');
    return files.flatMap((file) => (0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(file)
        .filter((path) => classify(path).includes('policy'))
        .map((path) => {
        const data = {
            path,
            role: roleOf(path, read.path),
            change: path === file.path ? changeOf(file.change) : 'removed',
            approved,
        };
        return { kind: 'policy.change', id: path, data: { ...data }, at: { file: path, line: 1 } };
    }));
}
function roleOf(path, config) {
    if (path === config)
        return 'config';
    if (path.startsWith('.github/workflows/'))
        return 'workflow';
    return _codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .CODEOWNERS_PATHS */ .xn.includes(path) ? 'owners' : 'other';
}
function changeOf(change) {
    switch (change) {
        case 'added':
        case 'copied':
            return 'added';
        case 'removed':
        case 'renamed':
            return change;
        default:
            return 'modified';
    }
}
function ownerSubject({ code, outcome, message, at }) {
    if (at === undefined || !code.startsWith('codeowners_'))
        return [];
    const data = { path: at.file, code, level: outcome === 'error' ? 'error' : 'warning', message };
    return [{ kind: 'codeowners.line', id: `${at.file} ${code} ${at.line}`, data, at }];
}


/***/ }),

/***/ 72861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ treeChanges),
/* harmony export */   T$: () => (/* binding */ requireListed),
/* harmony export */   TM: () => (/* binding */ pullChanges),
/* harmony export */   e6: () => (/* binding */ mergeChanges)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * Returns the changed files of a pull request from GitHub's list. Fails when GitHub truncates the list.
 *
 * @param target - the head and base that this run evaluates, from its event.
 * @throws {SealError} GITHUB_TRUNCATED, GIT_WRONG_CHECKOUT - the pull request has changed since the run started; other `GITHUB_*`.
 */
async function pullChanges(github, { number, headSha: expectedHead, baseRef }) {
    const pull = await github.pull(number);
    if (pull.baseRef !== baseRef) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `The base branch of the pull request is now ${JSON.stringify(pull.baseRef)}; this run was started for ${JSON.stringify(baseRef)}. Run the workflow again, and add "edited" to the types of its trigger.`);
    }
    if (pull.headSha !== expectedHead) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `The head of the pull request has changed from ${expectedHead.slice(0, 7)} to ${pull.headSha.slice(0, 7)}. The run for the new head decides.`);
    }
    const files = await github.pullFiles(number);
    if (files.length !== pull.changedFiles) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_TRUNCATED', `GitHub lists ${files.length} of ${pull.changedFiles} changed files (limit: 3,000). Split the pull request.`);
    }
    return files;
}
/** Compares the file lists of two commits. A removed and an added file with the same content are a rename. */
function treeChanges(before, after) {
    const removed = [...before.values()].filter(({ path }) => !after.has(path));
    const removedByBlob = new Map(removed.map((file) => [file.blob, file]));
    const renamedFrom = new Set();
    const changes = [];
    for (const { path, blob, mode } of after.values()) {
        const old = before.get(path);
        const source = old === undefined ? removedByBlob.get(blob) : undefined;
        if (old === undefined && source !== undefined && !renamedFrom.has(source.path)) {
            renamedFrom.add(source.path);
            changes.push({ path, change: 'renamed', from: source.path });
        }
        else if (old === undefined)
            changes.push({ path, change: 'added' });
        else if (old.blob !== blob || old.mode !== mode)
            changes.push({ path, change: 'modified' });
    }
    const gone = removed.filter(({ path }) => !renamedFrom.has(path)).map(({ path }) => ({ path, change: 'removed' }));
    return [...changes, ...gone];
}
/**
 * Merges two lists of changes of the commit under review. The difference of the trees takes precedence; GitHub's list adds the lines
 * of the diff, and paths that the base branch has changed since.
 */
function mergeChanges(listed, found) {
    const byPath = new Map(listed.map((change) => [change.path, change]));
    const withLines = found.map((change) => {
        const lines = byPath.get(change.path)?.lines;
        return lines === undefined ? change : { ...change, lines };
    });
    const paths = new Set(found.map(({ path }) => path));
    return [...withLines, ...listed.filter(({ path }) => !paths.has(path))];
}
/**
 * Fails when the head does not contain every file of GitHub's list with the listed content. This detects a list of another push
 * where the head itself is checked out and the tree of the base is unavailable.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
function requireListed(listed, head) {
    const wrong = listed.find(({ path, change, blob }) => (change === 'removed' ? head.has(path) : head.get(path)?.blob !== blob));
    if (wrong)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GIT_WRONG_CHECKOUT', `GitHub's list of changed files does not match the head: ${JSON.stringify(wrong.path)} differs. The pull request changed while it was read. Run the job again.`);
}


/***/ })

};
