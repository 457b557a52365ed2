export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 92000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   x: () => (/* binding */ fingerprintOfRecord)
/* harmony export */ });
/** Returns one comparable text for the data that a decision depends on, other than head, base branch and files. */
function fingerprintOf({ baseTip, state, draft, total, opinions, labels }) {
    return JSON.stringify([baseTip, state, draft, total, [...opinions].sort(), [...labels].sort()]);
}
/** Returns the fingerprint of a pull request record. */
function fingerprintOfRecord({ baseTip, pull, reviews, opinionated }) {
    return fingerprintOf({
        baseTip,
        state: pull.state,
        draft: pull.draft,
        total: reviews.length,
        opinions: opinionated.map(({ id, state }) => `${id} ${state}`),
        labels: pull.labels,
    });
}


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ octokitApprovals)
});

// EXTERNAL MODULE: ./build/ports/github/client.js + 1 modules
var github_client = __webpack_require__(10565);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/approvals/parse.js
var parse = __webpack_require__(84843);
// EXTERNAL MODULE: ./build/ports/github/approvals/queries.js
var queries = __webpack_require__(79312);
;// CONCATENATED MODULE: ./build/ports/github/approvals/checks.js




/** Calls that read merge bases, checks and pushes of commits, and GitHub's errors in CODEOWNERS. */
function commitsAndChecks(client) {
    const { octokit, here } = client;
    return {
        mergeBaseTree: (base, commit) => (0,github_client/* ask */.kA)(`find the merge base of ${base} and ${commit.slice(0, 7)}`, 'contents: read', async () => {
            const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${commit}`, per_page: 1 });
            return (0,answers/* commitId */.xk)((0,answers.at)(data, 'merge_base_commit', 'commit', 'tree', 'sha'), 'merge_base_commit.commit.tree.sha');
        }),
        codeownersErrors: (ref) => (0,github_client/* ask */.kA)('read the errors in CODEOWNERS', 'contents: read', async () => {
            const { data } = await octokit.rest.repos.codeownersErrors({ ...here, ref });
            return (0,answers/* list */.p_)((0,answers.at)(data, 'errors'), 'errors').map((error) => ({
                line: (0,answers/* readNonNegative */.Jf)((0,answers.at)(error, 'line'), 'line'),
                column: (0,answers/* readNonNegative */.Jf)((0,answers.at)(error, 'column'), 'column'),
                kind: (0,answers/* text */.Qq)((0,answers.at)(error, 'kind'), 'kind'),
                message: (0,answers/* text */.Qq)((0,answers.at)(error, 'message'), 'message'),
            }));
        }),
        checks: (commit) => readChecks(client, commit),
        pushes: (branch) => (0,github_client/* ask */.kA)(`list who pushed to ${branch}`, 'contents: read', async () => {
            let pages = 0;
            let more = false;
            const query = { ...here, ref: `refs/heads/${branch}`, per_page: github_client/* PER_PAGE */.EK };
            const found = await octokit.paginate('GET /repos/{owner}/{repo}/activity', query, (answer, done) => {
                pages += 1;
                more = /\brel="next"/.test(answer.headers.link ?? '');
                if (pages >= MAX_ACTIVITY_PAGES)
                    done();
                return answer.data;
            });
            if (more)
                throw (0,answers/* truncated */.ps)(`${found.length} pushes to ${branch} and has more`);
            return (0,answers/* list */.p_)(found, 'activities').map((entry) => ({
                actor: (0,parse/* toRestActor */.LU)((0,answers.at)(entry, 'actor')),
                after: (0,answers/* commitId */.xk)((0,answers.at)(entry, 'after'), 'after'),
            }));
        }),
    };
}
/** Limit of pages of pushes; a longer list is an error. */
const MAX_ACTIVITY_PAGES = 10;
async function readChecks(client, commit) {
    const found = [];
    let contexts = null;
    for (let count = 0; count < github_client/* MAX_LIST_PAGES */.rt; count++) {
        const repository = await (0,github_client/* repositoryOf */._M)(client, {
            what: `read the checks of ${commit.slice(0, 7)}`,
            permission: 'checks: read, statuses: read',
            query: queries/* CHECKS_QUERY */.PM,
            sha: commit,
            contexts,
        });
        if ((0,answers.at)(repository, 'head', '__typename') !== 'Commit')
            throw (0,answers/* unexpected */.os)('the head commit');
        const rollup = (0,answers.at)(repository, 'head', 'statusCheckRollup');
        if (rollup === null)
            return { statuses: {}, workflows: {} };
        const page = (0,answers.at)(rollup, 'contexts');
        found.push(...(0,answers/* nodes */.a9)(page, 'contexts'));
        if (!(0,answers/* readBoolean */.Vf)((0,answers.at)(page, 'pageInfo', 'hasNextPage'), 'contexts.pageInfo'))
            return toChecks(found);
        contexts = (0,answers/* text */.Qq)((0,answers.at)(page, 'pageInfo', 'endCursor'), 'contexts.endCursor');
    }
    throw (0,answers/* unexpected */.os)(`the last page of the list of checks within ${github_client/* MAX_LIST_PAGES */.rt} pages`);
}
/** Groups checks by name. If several have the same name, one that did not succeed takes precedence. */
function toChecks(found) {
    const [statuses, workflows] = [{}, {}];
    const note = (into, name, state) => {
        if (into[name] === undefined || state !== 'success')
            into[name] = state;
    };
    for (const node of found) {
        if ((0,answers.at)(node, '__typename') === 'StatusContext') {
            note(statuses, (0,answers/* text */.Qq)((0,answers.at)(node, 'context'), 'context'), (0,answers/* text */.Qq)((0,answers.at)(node, 'state'), 'state').toLowerCase());
            continue;
        }
        const conclusion = (0,answers.at)(node, 'conclusion');
        const state = (typeof conclusion === 'string' ? conclusion : (0,answers/* text */.Qq)((0,answers.at)(node, 'status'), 'status')).toLowerCase();
        note(statuses, (0,answers/* text */.Qq)((0,answers.at)(node, 'name'), 'name'), state);
        const path = (0,answers.at)(node, 'checkSuite', 'workflowRun', 'workflow', 'resourcePath');
        if (typeof path === 'string')
            note(workflows, path.replace(/^.*\/actions\/workflows\//, '.github/workflows/'), state);
    }
    return { statuses, workflows };
}

;// CONCATENATED MODULE: ./build/ports/github/approvals/lists.js



/** Calls that list pull requests. */
function lists(client) {
    const { octokit, here } = client;
    return {
        openPulls: () => pagesOf(client, { query: queries/* OPEN_QUERY */.gU, cursor: 'pulls', path: ['pullRequests'], what: 'list the open pull requests' }, toOpenPull),
        pullsOfHead: (head) => (0,github_client/* ask */.kA)('list the pull requests of the head branch', 'pull-requests: read', async () => {
            const found = await octokit.paginate(octokit.rest.pulls.list, { ...here, state: 'open', head, per_page: github_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(found, 'pull requests').map((pull) => ({
                number: (0,answers/* readNonNegative */.Jf)((0,answers.at)(pull, 'number'), 'number'),
                headSha: (0,answers/* commitId */.xk)((0,answers.at)(pull, 'head', 'sha'), 'head.sha'),
                base: (0,answers/* text */.Qq)((0,answers.at)(pull, 'base', 'ref'), 'base.ref'),
            }));
        }),
        mergeQueue: (branch) => pagesOf(client, {
            query: queries/* QUEUE_QUERY */.lT,
            cursor: 'entries',
            path: ['mergeQueue', 'entries'],
            what: `read the merge queue of ${branch}`,
            variables: { branch },
        }, (node) => {
            const sha = (0,answers.at)(node, 'headCommit', 'oid');
            return { ...toOpenPull((0,answers.at)(node, 'pullRequest')), groupSha: sha === undefined ? null : (0,answers/* commitId */.xk)(sha, 'headCommit.oid') };
        }),
    };
}
function toOpenPull(node) {
    return {
        number: (0,answers/* readNonNegative */.Jf)((0,answers.at)(node, 'number'), 'number'),
        headSha: (0,answers/* commitId */.xk)((0,answers.at)(node, 'headRefOid'), 'headRefOid'),
        base: (0,answers/* text */.Qq)((0,answers.at)(node, 'baseRefName'), 'baseRefName'),
    };
}
async function pagesOf(client, { query, cursor, path, what, variables = {} }, parse) {
    const found = [];
    let after = null;
    for (let count = 0; count < github_client/* MAX_LIST_PAGES */.rt; count++) {
        const repository = await (0,github_client/* repositoryOf */._M)(client, { what, permission: 'pull-requests: read', query, ...variables, [cursor]: after });
        const page = (0,answers.at)(repository, ...path);
        found.push(...(0,answers/* nodes */.a9)(page, path.join('.')).map(parse));
        if (!(0,answers/* readBoolean */.Vf)((0,answers.at)(page, 'pageInfo', 'hasNextPage'), 'pageInfo')) {
            const total = (0,answers/* readNonNegative */.Jf)((0,answers.at)(page, 'totalCount'), 'totalCount');
            if (found.length !== total)
                throw (0,answers/* truncated */.ps)(`${found.length} of ${total} entries (${what})`);
            return found;
        }
        after = (0,answers/* text */.Qq)((0,answers.at)(page, 'pageInfo', 'endCursor'), 'endCursor');
    }
    throw (0,answers/* unexpected */.os)(`the last page within ${github_client/* MAX_LIST_PAGES */.rt} pages (${what})`);
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/approvals/types.js
var types = __webpack_require__(25304);
;// CONCATENATED MODULE: ./build/ports/github/approvals/people.js




/**
 * Calls that read permissions and team memberships. Each team is checked once for readability.
 *
 * @param teams - client with a token that can read teams, if there is one.
 */
function people(client, teams) {
    const { octokit, here } = client;
    const readable = new Map();
    return {
        permission: (username) => (0,github_client/* ask */.kA)(`read the permission of @${username}`, 'metadata: read', async () => {
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...here, username });
            return {
                permission: toPermission((0,answers.at)(data, 'permission'), (0,answers.at)(data, 'role_name')),
                roleName: (0,answers/* text */.Qq)((0,answers.at)(data, 'role_name'), 'role_name'),
                id: (0,answers/* readNonNegative */.Jf)((0,answers.at)(data, 'user', 'id'), 'user.id'),
            };
        }),
        membership: async (team, username) => {
            if (teams === undefined)
                throw new errors/* SealError */.EM('GITHUB_FORBIDDEN', `Cannot read the team ${team}: the token of a workflow cannot read teams. Pass the token of a GitHub App with the organisation permission Members: read as app-token, or name users instead.`, { permission: TEAM_PERMISSION });
            const [org = '', slug = ''] = team.split('/');
            const found = readable.get(team) ?? readTeam(teams, { org, slug });
            readable.set(team, found);
            await found;
            return membershipOf(teams, { org, slug, username });
        },
    };
}
/**
 * Parses a permission. `permission` reports maintain as write and triage as read; `role_name` is exact, but can be a custom role.
 */
function toPermission(permission, roleName) {
    const base = (0,answers/* readEnum */.ai)(permission, ['admin', 'write', 'read', 'none'], 'permission');
    const exact = types/* PERMISSIONS */.Jj.find((name) => name === roleName);
    if (exact === undefined)
        return base;
    const folded = exact === 'maintain' ? 'write' : exact === 'triage' ? 'read' : exact;
    if (folded !== base)
        throw (0,answers/* unexpected */.os)(`a role_name that matches the permission ${base}`);
    return exact;
}
const TEAM_PERMISSION = 'app-token with Members: read';
/**
 * Fails when a team cannot be read. GitHub returns 404 both for a person outside a team and for a hidden team, so this call comes
 * first.
 */
async function readTeam({ octokit }, { org, slug }) {
    await (0,github_client/* ask */.kA)(`read the team ${org}/${slug}`, TEAM_PERMISSION, async () => {
        (0,answers/* readNonNegative */.Jf)((0,answers.at)((await octokit.rest.teams.getByName({ org, team_slug: slug })).data, 'id'), 'team.id');
    });
}
async function membershipOf({ octokit }, { org, slug, username }) {
    try {
        return await (0,github_client/* ask */.kA)(`read the membership of @${username} in ${org}/${slug}`, TEAM_PERMISSION, async () => {
            const { data } = await octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username });
            return (0,answers/* readEnum */.ai)((0,answers.at)(data, 'state'), ['active', 'pending'], 'state');
        });
    }
    catch (error) {
        if (error instanceof errors/* SealError */.EM && error.code === 'GITHUB_NOT_FOUND')
            return 'none';
        throw error;
    }
}

// EXTERNAL MODULE: ./build/domains/approvals/codeowners.js
var codeowners = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/ports/github/approvals/fingerprint.js
var fingerprint = __webpack_require__(92000);
;// CONCATENATED MODULE: ./build/ports/github/approvals/pull.js







/** Calls that read one pull request and files. */
function pulls(client) {
    return {
        pull: async (query) => {
            const { repository, base } = await readPull(client, query);
            return (0,parse/* toRecord */.Lv)(repository, base, await morePages(client, query.number, (0,answers.at)(repository, 'pullRequest')));
        },
        pulse: async ({ number, sha, context, base, paths, head }) => {
            const repository = await (0,github_client/* repositoryOf */._M)(client, {
                what: `read pull request ${number} again`,
                permission: 'pull-requests: read',
                query: (0,queries/* pulseQuery */.gi)(paths.length),
                number,
                sha,
                context,
                base: `refs/heads/${base}`,
                ...expressionsOf(paths.map((path) => ({ commit: head, path }))),
            });
            const pull = (0,answers.at)(repository, 'pullRequest');
            const status = (0,answers.at)(repository, 'head', 'status', 'context');
            const opinions = (0,answers/* nodes */.a9)((0,answers.at)(pull, 'opinionated'), 'opinionated').map((node) => `${(0,answers/* text */.Qq)((0,answers.at)(node, 'id'), 'id')} ${(0,answers/* text */.Qq)((0,answers.at)(node, 'state'), 'state')}`);
            const labels = (0,answers/* nodes */.a9)((0,answers.at)(pull, 'labels'), 'labels').map((node) => (0,answers/* text */.Qq)((0,answers.at)(node, 'name'), 'name'));
            const total = (0,answers/* readNonNegative */.Jf)((0,answers.at)(pull, 'reviews', 'totalCount'), 'reviews.totalCount');
            return {
                head: (0,answers/* commitId */.xk)((0,answers.at)(pull, 'headRefOid'), 'headRefOid'),
                baseRef: (0,answers/* text */.Qq)((0,answers.at)(pull, 'baseRefName'), 'baseRefName'),
                fingerprint: (0,fingerprint/* fingerprintOf */.a)({
                    baseTip: (0,answers/* commitId */.xk)((0,answers.at)(repository, 'base', 'target', 'oid'), 'base'),
                    state: (0,answers/* text */.Qq)((0,answers.at)(pull, 'state'), 'state'),
                    draft: (0,answers/* readBoolean */.Vf)((0,answers.at)(pull, 'isDraft'), 'isDraft'),
                    total,
                    opinions,
                    labels,
                }),
                status: typeof status === 'object' && status !== null
                    ? { state: (0,answers/* text */.Qq)((0,answers.at)(status, 'state'), 'state').toLowerCase(), description: String((0,answers.at)(status, 'description') ?? '') }
                    : undefined,
                blobs: paths.map((_, index) => {
                    const found = (0,answers.at)(repository, `f${index}`);
                    return found === null ? null : (0,answers/* commitId */.xk)((0,answers.at)(found, 'oid'), `f${index}.oid`);
                }),
            };
        },
        files: async (wanted) => {
            if (wanted.length === 0)
                return [];
            const repository = await (0,github_client/* repositoryOf */._M)(client, {
                what: `read ${wanted.map(({ path, commit }) => `${path} of ${commit.slice(0, 7)}`).join(', ')}`,
                permission: 'contents: read',
                query: (0,queries/* filesQuery */.wX)(wanted.length),
                ...expressionsOf(wanted),
            });
            (0,answers/* text */.Qq)((0,answers.at)(repository, 'nameWithOwner'), 'nameWithOwner');
            return wanted.map(({ path }, index) => (0,parse/* toFile */.eZ)((0,answers.at)(repository, `f${index}`), path));
        },
    };
}
function expressionsOf(wanted) {
    return Object.fromEntries(wanted.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]));
}
const MAX_TRIES = 3;
/** Reads a pull request. If its base branch differs from the caller's, reads it again with the actual one. */
async function readPull(client, { number, base, policy }) {
    let branch = base;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const inBase = (path) => `refs/heads/${branch}:${path}`;
        const [owners1 = '', owners2 = '', owners3 = ''] = codeowners/* CODEOWNERS_PATHS */.xn.map(inBase);
        const files = { policy: inBase(policy), owners1, owners2, owners3 };
        const what = `read pull request ${number}`;
        const options = { what, permission: 'pull-requests: read', query: queries/* PULL_QUERY */.B8, number, base: `refs/heads/${branch}`, ...files };
        const repository = await (0,github_client/* repositoryOf */._M)(client, options);
        const baseRef = (0,answers/* text */.Qq)((0,answers.at)(repository, 'pullRequest', 'baseRefName'), 'baseRefName');
        if (baseRef === branch)
            return { repository, base: branch };
        branch = baseRef;
    }
    throw moved(number);
}
/** Reads all nodes of the three lists. Fails when the numbers of reviews or commits differ from GitHub's counts. */
async function morePages(client, number, pull) {
    const head = (0,answers/* commitId */.xk)((0,answers.at)(pull, 'headRefOid'), 'headRefOid');
    const found = { reviews: [], commits: [], timelineItems: [] };
    let page = pull;
    for (let count = 0;; count++) {
        if (count === github_client/* MAX_LIST_PAGES */.rt)
            throw (0,answers/* unexpected */.os)(`the last page of the lists of pull request ${number} within ${github_client/* MAX_LIST_PAGES */.rt} pages`);
        const cursors = {};
        for (const name of parse/* LISTS */.m5) {
            const part = (0,answers.at)(page, name);
            if (part === undefined && count > 0)
                continue;
            found[name] = [...found[name], ...(0,answers/* nodes */.a9)(part, name)];
            if ((0,answers/* readBoolean */.Vf)((0,answers.at)(part, 'pageInfo', 'hasNextPage'), `${name}.pageInfo`))
                cursors[name] = (0,answers/* text */.Qq)((0,answers.at)(part, 'pageInfo', 'endCursor'), `${name}.endCursor`);
        }
        if (Object.keys(cursors).length === 0)
            break;
        const repository = await (0,github_client/* repositoryOf */._M)(client, {
            what: `read more of pull request ${number}`,
            permission: 'pull-requests: read',
            query: queries/* MORE_QUERY */.To,
            number,
            reviews: cursors.reviews ?? null,
            commits: cursors.commits ?? null,
            events: cursors.timelineItems ?? null,
            moreReviews: cursors.reviews !== undefined,
            moreCommits: cursors.commits !== undefined,
            moreEvents: cursors.timelineItems !== undefined,
        });
        page = (0,answers.at)(repository, 'pullRequest');
        if ((0,answers.at)(page, 'headRefOid') !== head)
            throw moved(number);
    }
    for (const name of ['reviews', 'commits']) {
        const total = (0,answers/* readNonNegative */.Jf)((0,answers.at)(pull, name, 'totalCount'), `${name}.totalCount`);
        if (found[name].length !== total)
            throw (0,answers/* truncated */.ps)(`${found[name].length} of ${total} ${name}`);
    }
    return found;
}
function moved(number) {
    return new errors/* SealError */.EM('GITHUB_UNEXPECTED', `Pull request ${number} changed while it was read. Run the job again.`);
}

;// CONCATENATED MODULE: ./build/ports/github/approvals/octokit-approvals.js





/**
 * Implements `ApprovalApi` with GitHub's GraphQL and REST APIs.
 *
 * @param teams - options with a token that can read teams, if there is one.
 */
function octokitApprovals(options, teams) {
    const client = (0,github_client/* openClient */.My)(options);
    return { ...pulls(client), ...people(client, teams && (0,github_client/* openClient */.My)(teams)), ...commitsAndChecks(client), ...lists(client) };
}


/***/ }),

/***/ 84843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ toRestActor),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   eZ: () => (/* binding */ toFile),
/* harmony export */   m5: () => (/* binding */ LISTS),
/* harmony export */   y4: () => (/* binding */ toRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_approvals_codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12960);



const LISTS = ['reviews', 'commits', 'timelineItems'];
function toRecord(repository, base, lists) {
    const pull = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'pullRequest');
    const [labels, opinionated, threads] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'labels'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'opinionated'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'reviewThreads')];
    for (const [name, each] of Object.entries({ labels, opinionated }))
        if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(each, name).length !== (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(each, 'totalCount'), `${name}.totalCount`))
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)(`at most 100 ${name}`);
    const [policy, ...owners] = ['policy', 'owners1', 'owners2', 'owners3'].map((name) => toFile((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, name), name));
    const found = owners.findIndex((file) => file !== undefined);
    const codeowners = owners[found];
    const headRepository = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRepository', 'nameWithOwner');
    return {
        repository: toRepository(repository),
        pull: {
            number: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'number'), 'number'),
            title: String((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'title') ?? ''),
            author: toActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'author')),
            baseRef: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'baseRefName'), 'baseRefName'),
            head: {
                oid: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRefOid'), 'headRefOid'),
                ref: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRefName'), 'headRefName'),
                repository: typeof headRepository === 'string' ? headRepository : null,
            },
            state: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnum */ .ai)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'], 'state'),
            mergedAt: timeOrNull((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'mergedAt'), 'mergedAt'),
            draft: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoolean */ .Vf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'isDraft'), 'isDraft'),
            labels: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(labels, 'labels').map((node) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'name'), 'name')),
            changedFiles: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'changedFiles'), 'changedFiles'),
        },
        baseTip: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'base') === null ? noBranch(base) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'base', 'target', 'oid'), 'base.target.oid'),
        policy,
        codeowners: codeowners === undefined ? undefined : { path: _domains_approvals_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .CODEOWNERS_PATHS */ .xn[found] ?? '', text: codeowners.text },
        reviews: lists.reviews.map(toReview),
        commits: lists.commits.map((node) => toCommit((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'commit'))),
        events: lists.timelineItems.map(toEvent),
        threads: {
            total: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(threads, 'totalCount'), 'reviewThreads.totalCount'),
            listed: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(threads, 'reviewThreads').length,
            unresolved: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(threads, 'reviewThreads').filter((node) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'isResolved') !== true).length,
        },
        siblings: siblingsOf(pull),
        opinionated: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(opinionated, 'opinionated').map((node) => ({
            id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'id'), 'id'),
            state: reviewState((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'state')),
        })),
    };
}
/** Returns the other open pull requests with the same head commit and base branch. */
function siblingsOf(pull) {
    const [node] = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headCommit'), 'headCommit');
    const associated = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'commit', 'associatedPullRequests');
    const found = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(associated, 'associatedPullRequests');
    if (found.length !== (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(associated, 'totalCount'), 'totalCount'))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)(`${found.length} pull requests of the head`);
    const [head, base, own] = ['headRefOid', 'baseRefName', 'number'].map((name) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, name));
    return found
        .filter((other) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(other, 'state') === 'OPEN' && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(other, 'headRefOid') === head && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(other, 'baseRefName') === base)
        .map((other) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(other, 'number'), 'number'))
        .filter((number) => number !== own);
}
/** Parses the identity and visibility of a repository. */
function toRepository(repository) {
    const visibility = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'visibility'), 'visibility').toLowerCase();
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'databaseId'), 'databaseId'),
        name: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'nameWithOwner'), 'nameWithOwner'),
        visibility: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnum */ .ai)(visibility, ['public', 'private', 'internal'], 'visibility'),
    };
}
function noBranch(base) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_NOT_FOUND', `The base branch ${JSON.stringify(base)} of the pull request does not exist.`);
}
/** Parses a text file. A truncated or binary file is an error: a partial policy could have another meaning. */
function toFile(value, name) {
    if (value === null)
        return undefined;
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, '__typename') !== 'Blob')
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`a file as ${name}`);
    const content = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'text');
    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'isTruncated') !== false || (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'isBinary') === true || typeof content !== 'string')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_TRUNCATED', `GitHub truncated ${name}, or it is a binary file. Reduce its size, or save it as UTF-8.`);
    if (Buffer.byteLength(content) !== (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'byteSize'), 'byteSize'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_TRUNCATED', `GitHub returned ${Buffer.byteLength(content)} of ${String((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'byteSize'))} bytes of ${name}. Save the file as UTF-8.`);
    return { blob: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'oid'), `${name}.oid`), text: content };
}
const ACTOR_TYPES = ['User', 'Bot', 'Mannequin', 'Organization', 'EnterpriseUserAccount'];
function toActor(value) {
    if (value === null)
        return { id: null, login: 'ghost', type: 'Ghost' };
    const type = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnum */ .ai)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, '__typename'), ACTOR_TYPES, 'actor');
    const id = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'databaseId');
    return { id: typeof id === 'number' ? (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)(id, 'databaseId') : null, login: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'login'), 'login'), type };
}
function toPerson(value) {
    const user = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'user');
    const email = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'email');
    if (typeof user !== 'object' || user === null)
        return { id: null, login: typeof email === 'string' ? email : 'unknown' };
    return { id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(user, 'databaseId'), 'databaseId'), login: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(user, 'login'), 'login') };
}
/** Id of the account "web-flow", the committer of commits that GitHub's web interface creates. */
const WEB_FLOW = 19864447;
function toCommit(value) {
    const [authors, committer, signature] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'authors'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'committer'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'signature')];
    const person = toPerson(committer);
    const byGitHub = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(signature, 'wasSignedByGitHub') === true && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(signature, 'isValid') === true;
    const web = byGitHub && (person.id === WEB_FLOW || (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(committer, 'email') === 'noreply@github.com');
    return {
        oid: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'oid'), 'commit.oid'),
        tree: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'tree', 'oid'), 'commit.tree.oid'),
        authors: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(authors, 'authors').map(toPerson),
        authorCount: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(authors, 'totalCount'), 'authors.totalCount'),
        committer: web ? null : person,
        signature: signature === null ? 'none' : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(signature, 'isValid') === true ? 'valid' : 'invalid',
    };
}
function reviewState(value) {
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnum */ .ai)(value, ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'], 'the state of a review');
}
function toReview(value) {
    const [commit, editor] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'commit'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'editor')];
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'id'), 'review.id'),
        actor: toActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'author')),
        state: reviewState((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'state')),
        at: timeOrNull((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'submittedAt'), 'submittedAt'),
        commit: commit === null
            ? null
            : { oid: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(commit, 'oid'), 'review.commit'), tree: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(commit, 'tree', 'oid'), 'review.commit.tree') },
        editor: editor === null ? null : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(editor, 'login'), 'editor.login'),
    };
}
function toEvent(value) {
    const when = time((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'createdAt'), 'createdAt');
    switch ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, '__typename')) {
        case 'BaseRefChangedEvent':
        case 'AutomaticBaseChangeSucceededEvent':
        case 'BaseRefForcePushedEvent':
            return { kind: 'base_changed', at: when };
        case 'HeadRefForcePushedEvent':
            return { kind: 'head_forced', at: when, actor: toActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'actor')) };
        case 'ReviewDismissedEvent':
            return {
                kind: 'review_dismissed',
                at: when,
                actor: toActor((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'actor')),
                review: String((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'review', 'id') ?? ''),
                was: reviewState((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'previousReviewState')),
            };
        default:
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('a known event');
    }
}
function time(value, name) {
    const iso = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value, name);
    if (Number.isNaN(Date.parse(iso)))
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`a time as ${name}`);
    return iso;
}
function timeOrNull(value, name) {
    return value === null ? null : time(value, name);
}
/** Parses an account of the REST API. */
function toRestActor(value) {
    if (value === null || value === undefined)
        return { id: null, login: 'ghost', type: 'Ghost' };
    return {
        id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'id'), 'user.id'),
        login: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'login'), 'user.login'),
        type: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnum */ .ai)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'type'), ACTOR_TYPES, 'user.type'),
    };
}


/***/ }),

/***/ 79312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ PULL_QUERY),
/* harmony export */   Kc: () => (/* binding */ TAG_QUERY),
/* harmony export */   PM: () => (/* binding */ CHECKS_QUERY),
/* harmony export */   To: () => (/* binding */ MORE_QUERY),
/* harmony export */   gU: () => (/* binding */ OPEN_QUERY),
/* harmony export */   gi: () => (/* binding */ pulseQuery),
/* harmony export */   lT: () => (/* binding */ QUEUE_QUERY),
/* harmony export */   s$: () => (/* binding */ HISTORY_QUERY),
/* harmony export */   wX: () => (/* binding */ filesQuery)
/* harmony export */ });
/** The GraphQL queries for approvals; a test validates them against GitHub's published schema. */
const ACTOR = '__typename login ...on User{databaseId} ...on Bot{databaseId}';
const BLOB = '__typename ...on Blob{oid byteSize isTruncated isBinary text}';
const PAGE = 'pageInfo{hasNextPage endCursor}';
const REVIEWS = `reviews(first:100,after:$reviews){totalCount ${PAGE} nodes{
  id state submittedAt author{${ACTOR}} editor{login} commit{oid tree{oid}}}}`;
const COMMITS = `commits(first:100,after:$commits){totalCount ${PAGE} nodes{commit{
  oid tree{oid} authors(first:10){totalCount nodes{email user{login databaseId}}}
  committer{email user{login databaseId}} signature{isValid wasSignedByGitHub}}}}`;
const EVENTS = `timelineItems(first:100,after:$events,itemTypes:[HEAD_REF_FORCE_PUSHED_EVENT,BASE_REF_CHANGED_EVENT,BASE_REF_FORCE_PUSHED_EVENT,AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT,REVIEW_DISMISSED_EVENT]){${PAGE} nodes{__typename
  ...on HeadRefForcePushedEvent{createdAt actor{${ACTOR}}}
  ...on BaseRefForcePushedEvent{createdAt}
  ...on BaseRefChangedEvent{createdAt}
  ...on AutomaticBaseChangeSucceededEvent{createdAt}
  ...on ReviewDismissedEvent{createdAt actor{${ACTOR}} previousReviewState review{id}}}}`;
/** One pull request with the data for decisions on approvals, and the policy files of the base branch. */
const PULL_QUERY = `query WeightsealPull($owner:String!,$repo:String!,$number:Int!,$base:String!,$policy:String!,$owners1:String!,$owners2:String!,$owners3:String!,$reviews:String,$commits:String,$events:String){
  repository(owner:$owner,name:$repo){
    databaseId nameWithOwner visibility
    base:ref(qualifiedName:$base){target{oid}}
    policy:object(expression:$policy){${BLOB}}
    owners1:object(expression:$owners1){${BLOB}}
    owners2:object(expression:$owners2){${BLOB}}
    owners3:object(expression:$owners3){${BLOB}}
    pullRequest(number:$number){
      number title state isDraft mergedAt author{${ACTOR}}
      baseRefName headRefName headRefOid headRepository{nameWithOwner}
      headCommit:commits(last:1){nodes{commit{oid associatedPullRequests(first:50){totalCount nodes{number state baseRefName headRefOid}}}}}
      changedFiles labels(first:100){totalCount nodes{name}}
      reviewThreads(first:100){totalCount nodes{isResolved}}
      opinionated:latestOpinionatedReviews(first:100){totalCount nodes{id state}}
      ${REVIEWS}
      ${COMMITS}
      ${EVENTS}
    }
  }
}`;
/** More pages of the same lists. */
const MORE_QUERY = `query WeightsealMore($owner:String!,$repo:String!,$number:Int!,$reviews:String,$commits:String,$events:String,$moreReviews:Boolean!,$moreCommits:Boolean!,$moreEvents:Boolean!){
  repository(owner:$owner,name:$repo){
    pullRequest(number:$number){
      headRefOid
      ...@include(if:$moreReviews){${REVIEWS}}
      ...@include(if:$moreCommits){${COMMITS}}
      ...@include(if:$moreEvents){${EVENTS}}
    }
  }
}`;
/**
 * Returns the query for the data of a pull request that may have changed since it was read, the status of its head, and objects at
 * `count` paths, which the variables `$e0`, `$e1`, … name as `COMMIT:PATH`.
 */
function pulseQuery(count) {
    const { variables, objects } = expressions(count, 'oid');
    return `query WeightsealPulse($owner:String!,$repo:String!,$number:Int!,$sha:String!,$context:String!,$base:String!${variables}){
  repository(owner:$owner,name:$repo){
    base:ref(qualifiedName:$base){target{oid}}
    pullRequest(number:$number){
      state isDraft baseRefName headRefOid
      labels(first:100){totalCount nodes{name}}
      reviews(last:1){totalCount}
      opinionated:latestOpinionatedReviews(first:100){totalCount nodes{id state}}
    }
    head:object(expression:$sha){__typename ...on Commit{status{context(name:$context){state description}}}}
    ${objects}
  }
}`;
}
function expressions(count, fields) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    return {
        variables: numbers.map((index) => `,$e${index}:String!`).join(''),
        objects: numbers.map((index) => `f${index}:object(expression:$e${index}){${fields}}`).join('\n    '),
    };
}
/** Returns the query for several files of any commits. The variables `$e0`, `$e1`, … name them as `COMMIT:PATH`. */
function filesQuery(count) {
    const { variables, objects } = expressions(count, BLOB);
    return `query WeightsealFiles($owner:String!,$repo:String!${variables}){
  repository(owner:$owner,name:$repo){
    nameWithOwner
    ${objects}
  }
}`;
}
/** Statuses and check runs of a commit. */
const CHECKS_QUERY = `query WeightsealChecks($owner:String!,$repo:String!,$sha:String!,$contexts:String){
  repository(owner:$owner,name:$repo){
    head:object(expression:$sha){__typename ...on Commit{statusCheckRollup{contexts(first:100,after:$contexts){totalCount ${PAGE} nodes{__typename
      ...on StatusContext{context state}
      ...on CheckRun{name status conclusion checkSuite{workflowRun{event workflow{resourcePath}}}}}}}}}
  }
}`;
/** Pull requests in the merge queue of a branch. */
const QUEUE_QUERY = `query WeightsealQueue($owner:String!,$repo:String!,$branch:String!,$entries:String){
  repository(owner:$owner,name:$repo){
    mergeQueue(branch:$branch){entries(first:100,after:$entries){totalCount ${PAGE} nodes{headCommit{oid} pullRequest{number headRefOid baseRefName}}}}
  }
}`;
/** Open pull requests, for the sweep. */
const OPEN_QUERY = `query WeightsealOpen($owner:String!,$repo:String!,$pulls:String){
  repository(owner:$owner,name:$repo){
    pullRequests(states:[OPEN],first:100,after:$pulls){totalCount ${PAGE} nodes{number headRefOid baseRefName}}
  }
}`;
/** The commit of a tag. An annotated tag has its own signature, which only the REST API returns. */
const TAG_QUERY = `query WeightsealTag($owner:String!,$repo:String!,$tag:String!){
  repository(owner:$owner,name:$repo){
    databaseId nameWithOwner visibility defaultBranchRef{name}
    tag:ref(qualifiedName:$tag){target{__typename oid ...on Tag{tagger{email user{login databaseId}} target{__typename oid ...on Commit{tree{oid}}}} ...on Commit{tree{oid}}}}
  }
}`;
/** History of a commit, newest first, with the pull requests that are associated with each commit. */
const HISTORY_QUERY = `query WeightsealHistory($owner:String!,$repo:String!,$sha:String!,$history:String){
  repository(owner:$owner,name:$repo){
    databaseId
    commit:object(expression:$sha){__typename ...on Commit{history(first:100,after:$history){totalCount ${PAGE} nodes{
      oid tree{oid} messageHeadline parents(first:2){totalCount nodes{oid}} author{email user{login databaseId}}
      signature{isValid wasSignedByGitHub}
      associatedPullRequests(first:20){totalCount nodes{number state mergedAt baseRefName headRefOid mergeCommit{oid} baseRepository{databaseId}}}}}}}
  }
}`;


/***/ })

};
