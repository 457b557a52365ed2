export const id = 969;
export const ids = [969,7765];
export const modules = {

/***/ 80972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalsAction: () => (/* binding */ approvalsAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/ports/atomic-write.js
var atomic_write = __webpack_require__(11200);
// EXTERNAL MODULE: ./build/ports/git.js
var ports_git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/ports/octokit.js
var octokit = __webpack_require__(21370);
// EXTERNAL MODULE: ./build/approvals/codeowners.js
var approvals_codeowners = __webpack_require__(64542);
// EXTERNAL MODULE: ./build/approvals/types.js
var types = __webpack_require__(25138);
// EXTERNAL MODULE: ./build/ports/answers.js
var answers = __webpack_require__(59624);
;// CONCATENATED MODULE: ./build/ports/approval-queries.js
/** The GraphQL queries of the approvals; a test holds them to GitHub's published schema. */
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
/** One pull request with everything that approvals are decided from, and the files of the base branch that say how. */
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
/** What may have changed since a pull request was read, and the status that stands on its head. */
const PULSE_QUERY = `query WeightsealPulse($owner:String!,$repo:String!,$number:Int!,$sha:String!,$context:String!,$base:String!){
  repository(owner:$owner,name:$repo){
    base:ref(qualifiedName:$base){target{oid}}
    pullRequest(number:$number){
      state isDraft baseRefName headRefOid
      labels(first:100){totalCount nodes{name}}
      reviews(last:1){totalCount}
      opinionated:latestOpinionatedReviews(first:100){totalCount nodes{id state}}
    }
    head:object(expression:$sha){__typename ...on Commit{status{context(name:$context){state description}}}}
  }
}`;
/** Several files of any commits in one call. Variables `$e0` … name them, as `COMMIT:PATH`. */
function filesQuery(count) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const variables = numbers.map((index) => `$e${index}:String!`).join(',');
    const objects = numbers.map((index) => `f${index}:object(expression:$e${index}){${BLOB}}`).join('\n    ');
    return `query WeightsealFiles($owner:String!,$repo:String!,${variables}){
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
/** Pull requests that wait in the merge queue of a branch. */
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
/** What a tag means: an annotated one has a signature of its own, which the REST API shows. */
const TAG_QUERY = (/* unused pure expression or super */ null && (`query WeightsealTag($owner:String!,$repo:String!,$tag:String!){
  repository(owner:$owner,name:$repo){
    databaseId nameWithOwner visibility defaultBranchRef{name}
    tag:ref(qualifiedName:$tag){target{__typename oid ...on Tag{target{__typename oid ...on Commit{tree{oid}}}} ...on Commit{tree{oid}}}}
  }
}`));
/** History of a commit, newest first, with the pull requests that each commit belongs to. */
const HISTORY_QUERY = (/* unused pure expression or super */ null && (`query WeightsealHistory($owner:String!,$repo:String!,$sha:String!,$history:String){
  repository(owner:$owner,name:$repo){
    commit:object(expression:$sha){__typename ...on Commit{history(first:100,after:$history){totalCount ${PAGE} nodes{
      oid tree{oid} messageHeadline parents(first:2){totalCount nodes{oid}} author{email user{login databaseId}}
      signature{isValid wasSignedByGitHub}
      associatedPullRequests(first:20){totalCount nodes{number state mergedAt baseRefName headRefOid mergeCommit{oid} baseRepository{databaseId}}}}}}}
  }
}`));

// EXTERNAL MODULE: ./build/ports/octokit-client.js + 1 modules
var octokit_client = __webpack_require__(84826);
;// CONCATENATED MODULE: ./build/ports/octokit-approvals.js






/** Pages of one list, so that an answer that never ends ends. */
const MAX_PAGES = 50;
/** Approvals over GitHub's GraphQL and REST APIs. @param teams - with the token that may read teams, when there is one. */
function octokitApprovals(options, teams) {
    const client = (0,octokit_client/* openClient */.My)(options);
    return { ...pulls(client), ...people(client, teams && (0,octokit_client/* openClient */.My)(teams)), ...surroundings(client), ...lists(client) };
}
/** Runs a GraphQL query and gives its `repository`. */
async function repositoryOf({ octokit, here }, { what, permission, query, ...variables }) {
    return (0,octokit_client/* ask */.kA)(what, permission, async () => {
        const answer = await octokit.graphql(query, { ...here, ...variables });
        const repository = (0,answers.at)(answer, 'repository');
        if (typeof repository !== 'object' || repository === null)
            throw (0,answers/* unexpected */.os)('a repository');
        return repository;
    });
}
function pulls(client) {
    return {
        pull: async (query) => {
            const first = await readPull(client, query);
            return toRecord(first, query, await morePages(client, query.number, (0,answers.at)(first, 'pullRequest')));
        },
        pulse: async ({ number, sha, context, base }) => {
            const repository = await repositoryOf(client, {
                what: `read pull request ${number} again`,
                permission: 'pull-requests: read',
                query: PULSE_QUERY,
                number,
                sha,
                context,
                base: `refs/heads/${base}`,
            });
            const pull = (0,answers.at)(repository, 'pullRequest');
            const status = (0,answers.at)(repository, 'head', 'status', 'context');
            const opinions = nodes((0,answers.at)(pull, 'opinionated'), 'opinionated').map((node) => `${(0,answers/* text */.Qq)((0,answers.at)(node, 'id'), 'id')} ${(0,answers/* text */.Qq)((0,answers.at)(node, 'state'), 'state')}`);
            const labels = nodes((0,answers.at)(pull, 'labels'), 'labels').map((node) => (0,answers/* text */.Qq)((0,answers.at)(node, 'name'), 'name'));
            const total = (0,answers/* positive */.yj)((0,answers.at)(pull, 'reviews', 'totalCount'), 'reviews.totalCount');
            return {
                head: (0,answers/* commitId */.xk)((0,answers.at)(pull, 'headRefOid'), 'headRefOid'),
                baseRef: (0,answers/* text */.Qq)((0,answers.at)(pull, 'baseRefName'), 'baseRefName'),
                fingerprint: fingerprintOf({
                    baseTip: (0,answers/* commitId */.xk)((0,answers.at)(repository, 'base', 'target', 'oid'), 'base'),
                    state: (0,answers/* text */.Qq)((0,answers.at)(pull, 'state'), 'state'),
                    draft: (0,answers/* truth */.Im)((0,answers.at)(pull, 'isDraft'), 'isDraft'),
                    total,
                    opinions,
                    labels,
                }),
                status: typeof status === 'object' && status !== null
                    ? { state: (0,answers/* text */.Qq)((0,answers.at)(status, 'state'), 'state').toLowerCase(), description: String((0,answers.at)(status, 'description') ?? '') }
                    : undefined,
            };
        },
        files: async (wanted) => {
            if (wanted.length === 0)
                return [];
            const repository = await repositoryOf(client, {
                what: `read ${wanted.map(({ path, commit }) => `${path} of ${commit.slice(0, 7)}`).join(', ')}`,
                permission: 'contents: read',
                query: filesQuery(wanted.length),
                ...Object.fromEntries(wanted.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`])),
            });
            (0,answers/* text */.Qq)((0,answers.at)(repository, 'nameWithOwner'), 'nameWithOwner');
            return wanted.map(({ path }, index) => toFile((0,answers.at)(repository, `f${index}`), path));
        },
    };
}
/** What a decision depends on beside head, base branch and files, as one text. */
function fingerprintOf({ baseTip, state, draft, total, opinions, labels }) {
    return JSON.stringify([baseTip, state, draft, total, [...opinions].sort(), [...labels].sort()]);
}
/** The same for a pull request as it was read first. */
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
async function readPull(client, { number, base, policy }) {
    const inBase = (path) => `refs/heads/${base}:${path}`;
    const [owners1 = '', owners2 = '', owners3 = ''] = approvals_codeowners/* CODEOWNERS_PATHS */.xn.map(inBase);
    return repositoryOf(client, {
        what: `read pull request ${number}`,
        permission: 'pull-requests: read',
        query: PULL_QUERY,
        number,
        base: `refs/heads/${base}`,
        policy: inBase(policy),
        owners1,
        owners2,
        owners3,
    });
}
const LISTS = ['reviews', 'commits', 'timelineItems'];
/** All nodes of the three lists, checked against the counts that GitHub states. */
async function morePages(client, number, pull) {
    const head = (0,answers/* commitId */.xk)((0,answers.at)(pull, 'headRefOid'), 'headRefOid');
    const found = { reviews: [], commits: [], timelineItems: [] };
    let page = pull;
    for (let count = 0;; count++) {
        if (count === MAX_PAGES)
            throw (0,answers/* unexpected */.os)(`an end of the lists of pull request ${number}`);
        const cursors = {};
        for (const name of LISTS) {
            const part = (0,answers.at)(page, name);
            if (part === undefined && count > 0)
                continue;
            found[name] = [...found[name], ...nodes(part, name)];
            if ((0,answers/* truth */.Im)((0,answers.at)(part, 'pageInfo', 'hasNextPage'), `${name}.pageInfo`))
                cursors[name] = (0,answers/* text */.Qq)((0,answers.at)(part, 'pageInfo', 'endCursor'), `${name}.endCursor`);
        }
        if (Object.keys(cursors).length === 0)
            break;
        const repository = await repositoryOf(client, {
            what: `read more of pull request ${number}`,
            permission: 'pull-requests: read',
            query: MORE_QUERY,
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
        const total = (0,answers/* positive */.yj)((0,answers.at)(pull, name, 'totalCount'), `${name}.totalCount`);
        if (found[name].length !== total)
            throw cut(`${found[name].length} of ${total} ${name}`);
    }
    return found;
}
function moved(number) {
    return new build_errors/* SealError */.E('GITHUB_UNEXPECTED', `Pull request ${number} moved while it was read. Run the job again.`);
}
function cut(what) {
    return new build_errors/* SealError */.E('GITHUB_TRUNCATED', `GitHub listed ${what}. Nothing can be said about what it left out.`);
}
function nodes(value, name) {
    return (0,answers/* list */.p_)((0,answers.at)(value, 'nodes'), `${name}.nodes`);
}
function toRecord(repository, { base }, lists) {
    const pull = (0,answers.at)(repository, 'pullRequest');
    const [labels, opinionated, threads] = [(0,answers.at)(pull, 'labels'), (0,answers.at)(pull, 'opinionated'), (0,answers.at)(pull, 'reviewThreads')];
    for (const [name, each] of Object.entries({ labels, opinionated }))
        if (nodes(each, name).length !== (0,answers/* positive */.yj)((0,answers.at)(each, 'totalCount'), `${name}.totalCount`))
            throw cut(`at most 100 ${name}`);
    const [policy, ...owners] = ['policy', 'owners1', 'owners2', 'owners3'].map((name) => toFile((0,answers.at)(repository, name), name));
    const found = owners.findIndex((file) => file !== undefined);
    const codeowners = owners[found];
    const headRepository = (0,answers.at)(pull, 'headRepository', 'nameWithOwner');
    return {
        repository: {
            id: (0,answers/* positive */.yj)((0,answers.at)(repository, 'databaseId'), 'databaseId'),
            name: (0,answers/* text */.Qq)((0,answers.at)(repository, 'nameWithOwner'), 'nameWithOwner'),
            visibility: (0,answers/* member */.Dc)((0,answers/* text */.Qq)((0,answers.at)(repository, 'visibility'), 'visibility').toLowerCase(), ['public', 'private', 'internal'], 'visibility'),
        },
        pull: {
            number: (0,answers/* positive */.yj)((0,answers.at)(pull, 'number'), 'number'),
            title: String((0,answers.at)(pull, 'title') ?? ''),
            author: toActor((0,answers.at)(pull, 'author')),
            baseRef: (0,answers/* text */.Qq)((0,answers.at)(pull, 'baseRefName'), 'baseRefName'),
            head: {
                oid: (0,answers/* commitId */.xk)((0,answers.at)(pull, 'headRefOid'), 'headRefOid'),
                ref: (0,answers/* text */.Qq)((0,answers.at)(pull, 'headRefName'), 'headRefName'),
                repository: typeof headRepository === 'string' ? headRepository : null,
            },
            state: (0,answers/* member */.Dc)((0,answers.at)(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'], 'state'),
            mergedAt: timeOrNull((0,answers.at)(pull, 'mergedAt'), 'mergedAt'),
            draft: (0,answers/* truth */.Im)((0,answers.at)(pull, 'isDraft'), 'isDraft'),
            labels: nodes(labels, 'labels').map((node) => (0,answers/* text */.Qq)((0,answers.at)(node, 'name'), 'name')),
            changedFiles: (0,answers/* positive */.yj)((0,answers.at)(pull, 'changedFiles'), 'changedFiles'),
        },
        baseTip: (0,answers.at)(repository, 'base') === null ? noBranch(base) : (0,answers/* commitId */.xk)((0,answers.at)(repository, 'base', 'target', 'oid'), 'base.target.oid'),
        policy,
        codeowners: codeowners === undefined ? undefined : { path: approvals_codeowners/* CODEOWNERS_PATHS */.xn[found] ?? '', text: codeowners.text },
        reviews: lists.reviews.map(toReview),
        commits: lists.commits.map((node) => toCommit((0,answers.at)(node, 'commit'))),
        events: lists.timelineItems.map(toEvent),
        threads: {
            total: (0,answers/* positive */.yj)((0,answers.at)(threads, 'totalCount'), 'reviewThreads.totalCount'),
            listed: nodes(threads, 'reviewThreads').length,
            unresolved: nodes(threads, 'reviewThreads').filter((node) => (0,answers.at)(node, 'isResolved') !== true).length,
        },
        opinionated: nodes(opinionated, 'opinionated').map((node) => ({
            id: (0,answers/* text */.Qq)((0,answers.at)(node, 'id'), 'id'),
            state: reviewState((0,answers.at)(node, 'state')),
        })),
    };
}
function noBranch(base) {
    throw new build_errors/* SealError */.E('GITHUB_NOT_FOUND', `There is no branch ${JSON.stringify(base)}, which the pull request goes to.`);
}
/** A file that GitHub cut, or that is no text, is an error: a policy of which a part is missing says something else. */
function toFile(value, name) {
    if (value === null)
        return undefined;
    if ((0,answers.at)(value, '__typename') !== 'Blob')
        throw (0,answers/* unexpected */.os)(`a file as ${name}`);
    const content = (0,answers.at)(value, 'text');
    if ((0,answers.at)(value, 'isTruncated') !== false || (0,answers.at)(value, 'isBinary') === true || typeof content !== 'string')
        throw new build_errors/* SealError */.E('GITHUB_TRUNCATED', `GitHub gives ${name} only in part, or it is no text. Make it smaller, and save it as UTF-8.`);
    if (Buffer.byteLength(content) !== (0,answers/* positive */.yj)((0,answers.at)(value, 'byteSize'), 'byteSize'))
        throw new build_errors/* SealError */.E('GITHUB_TRUNCATED', `GitHub gives ${Buffer.byteLength(content)} of ${String((0,answers.at)(value, 'byteSize'))} bytes of ${name}.`);
    return { blob: (0,answers/* commitId */.xk)((0,answers.at)(value, 'oid'), `${name}.oid`), text: content };
}
const ACTOR_TYPES = ['User', 'Bot', 'Mannequin', 'Organization', 'EnterpriseUserAccount'];
function toActor(value) {
    if (value === null)
        return { id: null, login: 'ghost', type: 'Ghost' };
    const type = (0,answers/* member */.Dc)((0,answers.at)(value, '__typename'), ACTOR_TYPES, 'actor');
    const id = (0,answers.at)(value, 'databaseId');
    return { id: typeof id === 'number' ? (0,answers/* positive */.yj)(id, 'databaseId') : null, login: (0,answers/* text */.Qq)((0,answers.at)(value, 'login'), 'login'), type };
}
function toPerson(value) {
    const user = (0,answers.at)(value, 'user');
    const email = (0,answers.at)(value, 'email');
    if (typeof user !== 'object' || user === null)
        return { id: null, login: typeof email === 'string' ? email : 'unknown' };
    return { id: (0,answers/* positive */.yj)((0,answers.at)(user, 'databaseId'), 'databaseId'), login: (0,answers/* text */.Qq)((0,answers.at)(user, 'login'), 'login') };
}
/** The account under which GitHub commits what is done on its pages. */
const WEB_FLOW = 19864447;
function toCommit(value) {
    const [authors, committer, signature] = [(0,answers.at)(value, 'authors'), (0,answers.at)(value, 'committer'), (0,answers.at)(value, 'signature')];
    const person = toPerson(committer);
    const byGitHub = (0,answers.at)(signature, 'wasSignedByGitHub') === true && (0,answers.at)(signature, 'isValid') === true;
    const web = byGitHub && (person.id === WEB_FLOW || (0,answers.at)(committer, 'email') === 'noreply@github.com');
    return {
        oid: (0,answers/* commitId */.xk)((0,answers.at)(value, 'oid'), 'commit.oid'),
        tree: (0,answers/* commitId */.xk)((0,answers.at)(value, 'tree', 'oid'), 'commit.tree.oid'),
        authors: nodes(authors, 'authors').map(toPerson),
        authorCount: (0,answers/* positive */.yj)((0,answers.at)(authors, 'totalCount'), 'authors.totalCount'),
        committer: web ? null : person,
        signature: signature === null ? 'none' : (0,answers.at)(signature, 'isValid') === true ? 'valid' : 'invalid',
    };
}
function reviewState(value) {
    return (0,answers/* member */.Dc)(value, ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'], 'the state of a review');
}
function toReview(value) {
    const [commit, editor] = [(0,answers.at)(value, 'commit'), (0,answers.at)(value, 'editor')];
    return {
        id: (0,answers/* text */.Qq)((0,answers.at)(value, 'id'), 'review.id'),
        actor: toActor((0,answers.at)(value, 'author')),
        state: reviewState((0,answers.at)(value, 'state')),
        at: timeOrNull((0,answers.at)(value, 'submittedAt'), 'submittedAt'),
        commit: commit === null
            ? null
            : { oid: (0,answers/* commitId */.xk)((0,answers.at)(commit, 'oid'), 'review.commit'), tree: (0,answers/* commitId */.xk)((0,answers.at)(commit, 'tree', 'oid'), 'review.commit.tree') },
        editor: editor === null ? null : (0,answers/* text */.Qq)((0,answers.at)(editor, 'login'), 'editor.login'),
    };
}
function toEvent(value) {
    const when = time((0,answers.at)(value, 'createdAt'), 'createdAt');
    switch ((0,answers.at)(value, '__typename')) {
        case 'BaseRefChangedEvent':
        case 'AutomaticBaseChangeSucceededEvent':
        case 'BaseRefForcePushedEvent':
            return { kind: 'base_changed', at: when };
        case 'HeadRefForcePushedEvent':
            return { kind: 'head_forced', at: when, actor: toActor((0,answers.at)(value, 'actor')) };
        case 'ReviewDismissedEvent':
            return {
                kind: 'review_dismissed',
                at: when,
                actor: toActor((0,answers.at)(value, 'actor')),
                review: String((0,answers.at)(value, 'review', 'id') ?? ''),
                was: reviewState((0,answers.at)(value, 'previousReviewState')),
            };
        default:
            throw (0,answers/* unexpected */.os)('a known event');
    }
}
function time(value, name) {
    const stated = (0,answers/* text */.Qq)(value, name);
    if (Number.isNaN(Date.parse(stated)))
        throw (0,answers/* unexpected */.os)(`a time as ${name}`);
    return stated;
}
function timeOrNull(value, name) {
    return value === null ? null : time(value, name);
}
function people(client, teams) {
    const { octokit, here } = client;
    const readable = new Map();
    return {
        permission: (username) => (0,octokit_client/* ask */.kA)(`find out what @${username} may do`, 'metadata: read', async () => {
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...here, username });
            return {
                permission: toPermission((0,answers.at)(data, 'permission'), (0,answers.at)(data, 'role_name')),
                roleName: (0,answers/* text */.Qq)((0,answers.at)(data, 'role_name'), 'role_name'),
                id: (0,answers/* positive */.yj)((0,answers.at)(data, 'user', 'id'), 'user.id'),
            };
        }),
        membership: async (team, username) => {
            if (teams === undefined)
                throw new build_errors/* SealError */.E('GITHUB_FORBIDDEN', `Cannot read the team ${team}: the token of a workflow never may. Pass app-token, of a GitHub App with the organisation permission Members: read, or name users instead.`, { permission: TEAM_PERMISSION });
            const [org = '', slug = ''] = team.split('/');
            const found = readable.get(team) ?? readTeam(teams, { org, slug });
            readable.set(team, found);
            await found;
            return membershipOf(teams, { org, slug, username });
        },
    };
}
/** `permission` folds maintain into write and triage into read; `role_name` tells them apart, and may be a role of the organisation's own. */
function toPermission(permission, roleName) {
    const base = (0,answers/* member */.Dc)(permission, ['admin', 'write', 'read', 'none'], 'permission');
    const exact = types/* PERMISSIONS */.Jj.find((name) => name === roleName);
    if (exact === undefined)
        return base;
    const folded = exact === 'maintain' ? 'write' : exact === 'triage' ? 'read' : exact;
    if (folded !== base)
        throw (0,answers/* unexpected */.os)(`a role_name that fits the permission ${base}`);
    return exact;
}
const TEAM_PERMISSION = 'app-token with Members: read';
/** GitHub answers 404 both for somebody who is not in a team and for a team that may not be seen, so the team is asked first. */
async function readTeam({ octokit }, { org, slug }) {
    await (0,octokit_client/* ask */.kA)(`read the team ${org}/${slug}`, TEAM_PERMISSION, async () => {
        (0,answers/* positive */.yj)((0,answers.at)((await octokit.rest.teams.getByName({ org, team_slug: slug })).data, 'id'), 'team.id');
    });
}
async function membershipOf({ octokit }, { org, slug, username }) {
    try {
        return await (0,octokit_client/* ask */.kA)(`find out whether @${username} is in ${org}/${slug}`, TEAM_PERMISSION, async () => {
            const { data } = await octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username });
            return (0,answers/* member */.Dc)((0,answers.at)(data, 'state'), ['active', 'pending'], 'state');
        });
    }
    catch (error) {
        if (error instanceof build_errors/* SealError */.E && error.code === 'GITHUB_NOT_FOUND')
            return 'none';
        throw error;
    }
}
function surroundings(client) {
    const { octokit, here } = client;
    return {
        mergeBaseTree: (base, commit) => (0,octokit_client/* ask */.kA)(`find the merge base of ${base} and ${commit.slice(0, 7)}`, 'contents: read', async () => {
            const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${commit}`, per_page: 1 });
            return (0,answers/* commitId */.xk)((0,answers.at)(data, 'merge_base_commit', 'commit', 'tree', 'sha'), 'merge_base_commit.commit.tree.sha');
        }),
        codeownersErrors: (ref) => (0,octokit_client/* ask */.kA)('ask what is wrong in CODEOWNERS', 'contents: read', async () => {
            const { data } = await octokit.rest.repos.codeownersErrors({ ...here, ref });
            return (0,answers/* list */.p_)((0,answers.at)(data, 'errors'), 'errors').map((error) => ({
                line: (0,answers/* positive */.yj)((0,answers.at)(error, 'line'), 'line'),
                column: (0,answers/* positive */.yj)((0,answers.at)(error, 'column'), 'column'),
                kind: (0,answers/* text */.Qq)((0,answers.at)(error, 'kind'), 'kind'),
                message: (0,answers/* text */.Qq)((0,answers.at)(error, 'message'), 'message'),
            }));
        }),
        checks: (commit) => readChecks(client, commit),
        pushes: (branch) => (0,octokit_client/* ask */.kA)(`list who pushed to ${branch}`, 'contents: read', async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/activity', {
                ...here,
                ref: `refs/heads/${branch}`,
                per_page: octokit_client/* PER_PAGE */.EK,
            });
            return (0,answers/* list */.p_)(data, 'activities').map((entry) => ({
                actor: toRestActor((0,answers.at)(entry, 'actor')),
                after: (0,answers/* commitId */.xk)((0,answers.at)(entry, 'after'), 'after'),
            }));
        }),
    };
}
/** An account as the REST API shows one. */
function toRestActor(value) {
    if (value === null || value === undefined)
        return { id: null, login: 'ghost', type: 'Ghost' };
    return {
        id: (0,answers/* positive */.yj)((0,answers.at)(value, 'id'), 'user.id'),
        login: (0,answers/* text */.Qq)((0,answers.at)(value, 'login'), 'user.login'),
        type: (0,answers/* member */.Dc)((0,answers.at)(value, 'type'), ACTOR_TYPES, 'user.type'),
    };
}
async function readChecks(client, commit) {
    const found = [];
    let contexts = null;
    for (let count = 0; count < MAX_PAGES; count++) {
        const repository = await repositoryOf(client, {
            what: `read the checks of ${commit.slice(0, 7)}`,
            permission: 'checks: read, statuses: read',
            query: CHECKS_QUERY,
            sha: commit,
            contexts,
        });
        if ((0,answers.at)(repository, 'head', '__typename') !== 'Commit')
            throw (0,answers/* unexpected */.os)('the head commit');
        const rollup = (0,answers.at)(repository, 'head', 'statusCheckRollup');
        if (rollup === null)
            return { statuses: {}, workflows: {} };
        const page = (0,answers.at)(rollup, 'contexts');
        found.push(...nodes(page, 'contexts'));
        if (!(0,answers/* truth */.Im)((0,answers.at)(page, 'pageInfo', 'hasNextPage'), 'contexts.pageInfo'))
            return toChecks(found);
        contexts = (0,answers/* text */.Qq)((0,answers.at)(page, 'pageInfo', 'endCursor'), 'contexts.endCursor');
    }
    throw (0,answers/* unexpected */.os)('an end of the list of checks');
}
/** By name the worst of several: a check that passed beside one of the same name that failed has not passed. */
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
function lists(client) {
    const { octokit, here } = client;
    return {
        openPulls: () => pagesOf(client, { query: OPEN_QUERY, cursor: 'pulls', path: ['pullRequests'], what: 'list the open pull requests' }, toOpenPull),
        pullsOfHead: (head) => (0,octokit_client/* ask */.kA)('list the pull requests of the head branch', 'pull-requests: read', async () => {
            const found = await octokit.paginate(octokit.rest.pulls.list, { ...here, state: 'open', head, per_page: octokit_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(found, 'pull requests').map((pull) => ({
                number: (0,answers/* positive */.yj)((0,answers.at)(pull, 'number'), 'number'),
                headSha: (0,answers/* commitId */.xk)((0,answers.at)(pull, 'head', 'sha'), 'head.sha'),
                base: (0,answers/* text */.Qq)((0,answers.at)(pull, 'base', 'ref'), 'base.ref'),
            }));
        }),
        mergeQueue: (branch) => pagesOf(client, {
            query: QUEUE_QUERY,
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
        number: (0,answers/* positive */.yj)((0,answers.at)(node, 'number'), 'number'),
        headSha: (0,answers/* commitId */.xk)((0,answers.at)(node, 'headRefOid'), 'headRefOid'),
        base: (0,answers/* text */.Qq)((0,answers.at)(node, 'baseRefName'), 'baseRefName'),
    };
}
async function pagesOf(client, { query, cursor, path, what, variables = {} }, parse) {
    const found = [];
    let after = null;
    for (let count = 0; count < MAX_PAGES; count++) {
        const repository = await repositoryOf(client, { what, permission: 'pull-requests: read', query, ...variables, [cursor]: after });
        const page = (0,answers.at)(repository, ...path);
        found.push(...nodes(page, path.join('.')).map(parse));
        if (!(0,answers/* truth */.Im)((0,answers.at)(page, 'pageInfo', 'hasNextPage'), 'pageInfo')) {
            const total = (0,answers/* positive */.yj)((0,answers.at)(page, 'totalCount'), 'totalCount');
            if (found.length !== total)
                throw cut(`${found.length} of ${total} entries when asked to ${what}`);
            return found;
        }
        after = (0,answers/* text */.Qq)((0,answers.at)(page, 'pageInfo', 'endCursor'), 'endCursor');
    }
    throw (0,answers/* unexpected */.os)(`an end of the answers when asked to ${what}`);
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/publish/approval-status.js

const MAX_DESCRIPTION = 140;
/** The status of a decision. It names the base: the same commit may be in pull requests to several branches. */
function approvalContext(base) {
    return `weightseal/approvals: ${base}`;
}
/**
 * Sets the status for a decision, between two looks at the pull requests: what changed meanwhile is decided again, so that
 * neither a push nor a review slips in between. Written only when it differs from what stands.
 *
 * @throws {SealError} GITHUB_*
 */
async function publishApproval({ sha, base, pulls, state, description: text, url }, { api, github }) {
    const context = approvalContext(base);
    const look = async () => {
        const pulses = await Promise.all(pulls.map(({ number }) => api.pulse({ number, sha, context, base })));
        const same = pulses.every((pulse, index) => pulse.baseRef === base && pulse.head === pulls[index]?.head && pulse.fingerprint === pulls[index]?.fingerprint);
        return { same, status: pulses[0]?.status };
    };
    const before = await look();
    if (!before.same)
        return 'moved';
    const description = (0,report_escape.plain)(text).slice(0, MAX_DESCRIPTION);
    if (before.status?.state === state && before.status.description === description)
        return 'unchanged';
    await github.createStatus({ sha, state, context, description, ...(url === undefined ? {} : { url }) });
    return (await look()).same ? 'written' : 'moved';
}
/** What a decision says to whoever merges. Pending is no failure: somebody has still to look. */
function stateOfDecision({ outcome }, verdict) {
    if (outcome === 'pending')
        return 'pending';
    if (outcome === 'fail')
        return 'failure';
    if (outcome !== 'pass')
        return 'error';
    return verdict === 'allow' ? 'success' : verdict === 'block' ? 'failure' : 'error';
}

// EXTERNAL MODULE: ./build/publish/outcome.js
var outcome = __webpack_require__(21192);
// EXTERNAL MODULE: ./build/publish/workflow-commands.js
var workflow_commands = __webpack_require__(62990);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
;// CONCATENATED MODULE: ./build/report/approvals-text.js

const MARKS = {
    pass: ['green', '✓'],
    pending: ['yellow', '●'],
    fail: ['red', '✗'],
    error: ['red', '?'],
    skipped: ['dim', '-'],
};
/** A decision for somebody who never saw the policy: what is asked for, who filled it, who is missing, why each review counts or not. */
function explainDecision(decision, paint) {
    const { pull, base, head, outcome, summary, policy } = decision;
    const sections = [
        `${mark(outcome, paint)} ${paint('bold', `Pull request #${pull} to ${(0,report_escape.plain)(base.ref)}, commit ${head.slice(0, 7)}: ${outcome}`)}\n  ${(0,report_escape.plain)(summary)}`,
        stake(decision, paint),
        ...rules(decision, paint),
        reviews(decision, paint),
        contributors(decision),
        findings(decision, paint),
        paint('dim', `Policy: ${(0,report_escape.plain)(policy.path)} ${policy.blob === null ? 'is not on' : 'of'} ${(0,report_escape.plain)(policy.ref)} at ${policy.commit.slice(0, 7)}${policy.blob === null ? '; the defaults count' : ''}. Snapshot ${decision.snapshotDigest.slice(0, 12)}.`),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function mark(outcome, paint) {
    const [color, sign] = MARKS[outcome];
    return paint(color, sign);
}
function stake({ classes }, paint) {
    const lines = classes.map(({ name, tier, files, example }) => {
        const more = files > 1 ? ` and ${files - 1} more` : '';
        return `  ${name.padEnd(13)}${tier.padEnd(13)}${(0,report_escape.plain)(example)}${more}`;
    });
    return lines.length === 0 ? '' : [paint('bold', 'What changes, and what is at stake'), ...lines].join('\n');
}
function rules({ rules: list }, paint) {
    const applied = list.filter(({ outcome }) => outcome !== 'skipped');
    const skipped = list
        .filter(({ outcome }) => outcome === 'skipped')
        .map(({ name, why }) => `  ${mark('skipped', paint)} ${(0,report_escape.plain)(name)}: ${(0,report_escape.plain)(why)}`);
    const blocks = applied.map((rule) => ruleText(rule, paint));
    return [
        [paint('bold', 'Rules'), ...blocks, ...(skipped.length === 0 ? [] : [paint('dim', '  not for this change:'), ...skipped])].join('\n'),
    ];
}
function ruleText(rule, paint) {
    const { name, outcome, why, slots } = rule;
    const lines = [
        `${mark(outcome, paint)} ${(0,report_escape.plain)(name)}: ${outcome === 'pending' && slots.length > 0 ? 'not everybody has approved' : (0,report_escape.plain)(why)}`,
        ...slots.map((slot) => `    ${slotText(slot, paint)}`),
        ...(outcome === 'pass'
            ? []
            : wasted(rule).map(({ actor, reason, detail }) => `    ${paint('dim', '·')} @${(0,report_escape.plain)(actor.login)} does not fill it, ${paint('cyan', reason)}: ${(0,report_escape.plain)(detail)}`)),
    ];
    return lines.map((line) => `  ${line}`).join('\n');
}
/** Opinions that fill no slot of a rule, whoever gave them. */
function wasted({ considered }) {
    return considered.filter(({ reason }) => !['counted', 'commented_only', 'superseded', 'not_submitted'].includes(reason));
}
function slotText({ slot, filledBy, candidates }, paint) {
    if (filledBy !== null)
        return `${paint('green', '■')} ${(0,report_escape.plain)(slot)}: @${(0,report_escape.plain)(filledBy.login)}`;
    return `${paint('yellow', '□')} ${(0,report_escape.plain)(slot)}: nobody yet${candidates.length === 0 ? '' : `; could be ${candidates.map(report_escape.plain).join(', or ')}`}`;
}
/** One line for each review: as it counts in the rule that likes it best. */
function bestReasons({ rules: list }) {
    const all = list.flatMap(({ name, considered }) => considered.map((entry) => ({ ...entry, rule: name })));
    return [...Map.groupBy(all, ({ review }) => review).values()].flatMap((entries) => {
        const counted = entries.filter(({ reason }) => reason === 'counted');
        const shown = counted[0] ?? entries.find(({ reason }) => reason === 'not_needed') ?? entries[0];
        if (shown === undefined)
            return [];
        const { rule, ...rest } = shown;
        return [{ ...rest, rules: (counted.length > 0 ? counted : [shown]).map((entry) => entry.rule) }];
    });
}
function reviews(decision, paint) {
    const list = bestReasons(decision);
    if (list.length === 0)
        return `${paint('bold', 'Reviews')}\n  nobody has reviewed yet`;
    const width = Math.max(...list.map(({ actor }) => actor.login.length)) + 1;
    const lines = list.map(({ actor, reason, detail }) => {
        const sign = reason === 'counted' ? paint('green', '✓') : paint('dim', '·');
        return `  ${sign} ${`@${(0,report_escape.plain)(actor.login)}`.padEnd(width)}  ${paint('cyan', reason)}: ${(0,report_escape.plain)(detail)}`;
    });
    return [paint('bold', 'Reviews'), ...lines].join('\n');
}
function contributors({ contributors: list }) {
    if (list.length === 0)
        return '';
    return `Cannot approve, because they put something into the change:\n${list.map(({ login, why }) => `  @${(0,report_escape.plain)(login)} ${(0,report_escape.plain)(why)}`).join('\n')}`;
}
function findings({ findings: list }, paint) {
    if (list.length === 0)
        return '';
    const lines = list.map(({ code, outcome, message }) => `  ${outcome === 'warn' ? paint('yellow', '!') : mark(outcome, paint)} ${paint('cyan', code)}: ${(0,report_escape.plain)(message)}`);
    return [paint('bold', 'Beside the rules'), ...lines].join('\n');
}

;// CONCATENATED MODULE: ./build/report/approvals-markdown.js


const ICONS = { pass: '✅', pending: '🟡', fail: '❌', error: '⚠️', skipped: '⚪' };
const MAX_ROWS = 50;
/** A person, without calling them. */
function person(login) {
    return (0,report_escape.code)(`@${login}`);
}
/** The approvals of one pull request, for a summary: who is asked for, who approved, who is missing, and why a review does not count. */
function renderDecision(decision) {
    const { pull, base, head, outcome, summary } = decision;
    const title = `## ${ICONS[outcome]} Approvals of #${pull} to ${(0,report_escape.code)(base.ref)}: ${(0,report_escape.markdown)(summary)}`;
    const subject = `commit ${(0,report_escape.code)(head.slice(0, 7))} · ${decision.classes.map(({ name, tier }) => `${name} (${tier})`).join(', ')}`;
    return [title, subject, rulesTable(decision), findingsList(decision), reviewsTable(decision), details(decision)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function rulesTable({ rules }) {
    const rows = rules
        .filter(({ outcome }) => outcome !== 'skipped')
        .slice(0, MAX_ROWS)
        .map(ruleRow);
    return rows.length === 0 ? '' : ['| rule | | who is asked for | why not |', '|---|---|---|---|', ...rows].join('\n');
}
function ruleRow(rule) {
    const { name, outcome, why, slots } = rule;
    const unused = outcome === 'pass' ? [] : wasted(rule).map(({ actor, reason, detail }) => `${person(actor.login)} ${(0,report_escape.code)(reason)}: ${(0,report_escape.markdown)(detail)}`);
    const remark = outcome === 'pass' ? [] : outcome === 'pending' && slots.length > 0 ? unused : [(0,report_escape.markdown)(why), ...unused];
    const lines = slots.map(({ slot, filledBy, candidates }) => filledBy === null
        ? `☐ **${(0,report_escape.markdown)(slot)}**${candidates.length === 0 ? '' : `: ${candidates.map(report_escape.markdown).join(', or ')}`}`
        : `☑ ${(0,report_escape.markdown)(slot)}: ${person(filledBy.login)}`);
    return `| ${(0,report_escape.markdown)(name)} | ${ICONS[outcome]} ${outcome} | ${lines.join('<br>')} | ${remark.join('<br>')} |`;
}
function findingsList({ findings }) {
    return findings
        .slice(0, MAX_ROWS)
        .map(({ outcome, code: name, message }) => `- ${outcome === 'warn' ? '🟨' : ICONS[outcome]} ${(0,report_escape.code)(name)} ${(0,report_escape.markdown)(message)}`)
        .join('\n');
}
function reviewsTable(decision) {
    const list = bestReasons(decision);
    if (list.length === 0)
        return '';
    const rows = list
        .slice(0, MAX_ROWS)
        .map(({ actor, reason, detail }) => `| ${person(actor.login)} | ${reason === 'counted' ? '✅' : '⚪'} ${(0,report_escape.code)(reason)} | ${(0,report_escape.markdown)(detail)} |`);
    return ['| review of | counts | why |', '|---|---|---|', ...rows].join('\n');
}
function details({ contributors, policy, rules, snapshotDigest }) {
    const skipped = rules.filter(({ outcome }) => outcome === 'skipped').map(({ name, why }) => `- ${(0,report_escape.markdown)(name)}: ${(0,report_escape.markdown)(why)}`);
    const parts = [
        `Policy: ${(0,report_escape.code)(policy.path)} ${policy.blob === null ? 'is not on' : 'of'} ${(0,report_escape.code)(policy.ref)} at ${(0,report_escape.code)(policy.commit.slice(0, 7))}. Snapshot ${(0,report_escape.code)(snapshotDigest.slice(0, 12))}.`,
        ...(contributors.length === 0
            ? []
            : [
                `Cannot approve: ${contributors
                    .slice(0, MAX_ROWS)
                    .map(({ login, why }) => `${person(login)} (${(0,report_escape.markdown)(why)})`)
                    .join(', ')}.`,
            ]),
        ...(skipped.length === 0 ? [] : [`Rules that are not for this change:\n\n${skipped.join('\n')}`]),
    ];
    return `<details><summary>Who cannot approve, and where the rules come from</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
;// CONCATENATED MODULE: ./build/report/approvals-summary.js




const approvals_summary_ICONS = { allow: '✅', block: '❌', undecided: '⚠️' };
/** Rules that only repeat what the decision says. */
const REPEATED = new Set(['WS-AP-001', 'WS-AP-002', 'WS-AP-009', 'WS-META-003', 'WS-META-004']);
/** The summary of a run of the approvals: each decision with the table that names who is missing, and what changes in models. */
function renderApprovals({ judged, notes, maxBytes }) {
    const sections = judged.flatMap(({ report, models }) => [
        ...(report.decisions ?? []).map(renderDecision),
        (0,markdown/* modelChanges */.rg)(models),
        (0,markdown/* findingsTable */.f9)((0,report_report/* shownFindings */.qA)(report).filter(({ rule }) => !REPEATED.has(rule.id)), report, { room: 30_000, restIn: 'the report' }),
    ]);
    const verdict = judged.some(({ report }) => report.verdict === 'undecided')
        ? 'undecided'
        : judged.some(({ report }) => report.verdict === 'block')
            ? 'block'
            : 'allow';
    const approved = judged.filter(({ report }) => report.verdict === 'allow').length;
    const title = judged.length === 1
        ? []
        : [
            `# ${judged.length === 0 ? '⚪' : approvals_summary_ICONS[verdict]} Weightseal approvals: ${approved} of ${(0,report_report/* plural */.LS)(judged.length, 'pull request')} approved`,
        ];
    const list = notes.length === 0 ? [] : [`> [!NOTE]\n${notes.map((note) => `> - ${(0,report_escape.markdown)(note)}`).join('\n')}`];
    const text = [...title, ...list, ...sections].filter((section) => section !== '').join('\n\n');
    return `${(0,report_escape.cutBytes)(text, maxBytes - 1)}\n`;
}

;// CONCATENATED MODULE: ./build/settings/approval-target.js

const RECHECK = '/weightseal recheck';
/** Events whose workflow runs with a token that may write while somebody else's code may lie in the workspace. */
function isPrivileged(event) {
    return ['pull_request_target', 'workflow_run', 'issue_comment', 'merge_group', 'schedule', 'workflow_dispatch'].includes(event);
}
/**
 * What the event says, and no more: numbers and names that GitHub wrote. Artifacts and the text of comments, beyond the
 * one command, decide nothing.
 *
 * @throws {SealError} USAGE - approvals are not judged on this event, or its payload lacks what it must hold.
 */
function approvalTargetOf(env, payload) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return pullTarget(payload);
        case 'workflow_run':
            return runTarget(at(payload, 'workflow_run'));
        case 'merge_group':
            return {
                kind: 'group',
                sha: commit(at(payload, 'merge_group', 'head_sha'), 'merge_group.head_sha'),
                base: approval_target_text(at(payload, 'merge_group', 'base_ref'), 'merge_group.base_ref').replace(/^refs\/heads\//, ''),
            };
        case 'issue_comment':
            return commentTarget(payload);
        case 'schedule':
        case 'workflow_dispatch':
            return { kind: 'sweep' };
        default:
            throw new build_errors/* SealError */.E('USAGE', `Approvals are not judged on the event ${JSON.stringify(event)}. Run them on pull_request_target, workflow_run, merge_group, issue_comment, schedule or workflow_dispatch; docs/recipes/approvals.md has the files.`);
    }
}
function pullTarget(payload) {
    const pull = at(payload, 'pull_request');
    const pushed = at(payload, 'action') === 'synchronize' || at(payload, 'action') === 'opened';
    return {
        kind: 'pull',
        number: count(at(pull, 'number'), 'pull_request.number'),
        base: approval_target_text(at(pull, 'base', 'ref'), 'pull_request.base.ref'),
        head: commit(at(pull, 'head', 'sha'), 'pull_request.head.sha'),
        pusher: pushed ? sender(at(payload, 'sender')) : undefined,
    };
}
function sender(value) {
    const [id, login] = [at(value, 'id'), at(value, 'login')];
    return typeof id === 'number' && typeof login === 'string' ? { id, login } : undefined;
}
/** After the signal of a review. A fork's run names no pull request, so they are looked up by the branch. */
function runTarget(run) {
    const event = at(run, 'event');
    if (event !== 'pull_request_review' && event !== 'pull_request')
        return { kind: 'nothing', why: `the workflow that ended was started by ${JSON.stringify(event)}, not by a review` };
    const owner = approval_target_text(at(run, 'head_repository', 'owner', 'login'), 'workflow_run.head_repository.owner.login');
    return { kind: 'head', head: `${owner}:${approval_target_text(at(run, 'head_branch'), 'workflow_run.head_branch')}` };
}
/** The base of the pull request is not in the event: the default branch is asked first, and the right one after that. */
function commentTarget(payload) {
    const body = at(payload, 'comment', 'body');
    if (at(payload, 'issue', 'pull_request') === undefined)
        return { kind: 'nothing', why: 'the comment is on an issue' };
    if (typeof body !== 'string' || body.split(/\r?\n/, 1)[0]?.trim() !== RECHECK)
        return { kind: 'nothing', why: `the comment is not "${RECHECK}"` };
    return {
        kind: 'pull',
        number: count(at(payload, 'issue', 'number'), 'issue.number'),
        base: approval_target_text(at(payload, 'repository', 'default_branch'), 'repository.default_branch'),
        head: undefined,
        pusher: undefined,
    };
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? inner[key] : undefined), value);
}
function approval_target_text(value, name) {
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
    return new build_errors/* SealError */.E('USAGE', `The event of this run does not hold ${what}. Start Weightseal from a workflow on GitHub, or use "weightseal approvals explain" elsewhere.`);
}

// EXTERNAL MODULE: ./build/settings/config.js
var settings_config = __webpack_require__(63660);
// EXTERNAL MODULE: ./build/settings/given.js
var settings_given = __webpack_require__(97201);
// EXTERNAL MODULE: ./build/commands/action-run.js
var action_run = __webpack_require__(64337);
// EXTERNAL MODULE: ./build/commands/gate-action.js + 5 modules
var gate_action = __webpack_require__(76043);
// EXTERNAL MODULE: ./build/manifest/canonical.js
var canonical = __webpack_require__(83122);
// EXTERNAL MODULE: ./build/approvals/classes.js
var approvals_classes = __webpack_require__(66203);
;// CONCATENATED MODULE: ./build/approvals/completeness.js
/** GitHub lists no more than this many commits of a pull request. */
const MAX_COMMITS = 250;
/** GitHub lists no more than this many files of a pull request. */
const MAX_FILES = 3000;
/** What a snapshot lacks: every one of these is an error, whatever the reviews say. */
function incompleteness({ gaps, pull, commits, files }) {
    const found = gaps.map(({ what, detail, permission }) => ({
        code: 'unreadable',
        outcome: 'error',
        message: `${what}: ${detail}${permission === undefined ? '' : ` (missing permission: ${permission})`}`,
    }));
    const add = (code, message) => found.push({ code, outcome: 'error', message });
    const paths = new Set(files.map(({ path }) => path));
    if (files.length !== pull.changedFiles || paths.size !== files.length)
        add('files_incomplete', `GitHub lists ${paths.size} of ${pull.changedFiles} changed files, and at most ${MAX_FILES}. Make the change smaller.`);
    if (commits.length >= MAX_COMMITS)
        add('commits_incomplete', `GitHub lists at most ${MAX_COMMITS} commits of a pull request, and this one has as many. Make the change smaller.`);
    if (!commits.some(({ oid }) => oid === pull.head.oid))
        add('head_not_listed', `The head ${pull.head.oid.slice(0, 7)} is not among the ${commits.length} listed commits; the pull request moved while it was read. Run again.`);
    for (const { oid, authors, authorCount } of commits)
        if (authorCount !== authors.length)
            add('authors_incomplete', `GitHub lists ${authors.length} of ${authorCount} authors of commit ${oid.slice(0, 7)}; split the commit.`);
    if (files.length === 0)
        add('no_files', 'No file is changed, so there is nothing that anybody could have approved.');
    return found;
}

;// CONCATENATED MODULE: ./build/approvals/contributors.js
/**
 * Everyone who could have put content into the change: who opened it, authors, co-authors and committers of all its commits
 * on all parents, and who pushed to its branch as far as that is known. First reason first.
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
            add(event.actor, 'pusher', `pushed to the branch with force at ${event.at}`);
    for (const person of pull.pushers)
        add(person, 'pusher', 'pushed to the branch');
    return found;
}
/** Commits of which somebody is unknown: an e-mail address that belongs to no account. Anyone can be behind it. */
function unattributed(commits) {
    return commits.filter(({ authors, committer }) => authors.length === 0 || authors.some(({ id }) => id === null) || (committer !== null && committer.id === null));
}

;// CONCATENATED MODULE: ./build/approvals/counts.js
const DAY_MS = 24 * 60 * 60 * 1000;
const OK = { reason: 'counted', detail: 'approved' };
const TESTS = [opinion, human, outsider, fresh, sameBase, unedited, recent, permitted];
/**
 * Why a review counts or not, apart from whose it is. All must hold: it is its author's latest opinion and an approval, by
 * a known person who put nothing into the change, of this very head and base, with write permission now.
 */
function standingOf(review, terms, context) {
    for (const test of TESTS) {
        const standing = test(review, terms, context);
        if (standing !== undefined)
            return standing;
    }
    return OK;
}
function opinion(review, _, { snapshot, latest }) {
    const { state, at, actor } = review;
    if (state === 'PENDING' || at === null)
        return { reason: 'not_submitted', detail: 'the review was not submitted' };
    if (state === 'COMMENTED')
        return { reason: 'commented_only', detail: 'a comment is no approval' };
    if (isAfterMerge(review, snapshot))
        return { reason: 'after_merge', detail: `submitted ${at}, after the merge` };
    if (actor.id !== null && latest.get(String(actor.id)) !== review)
        return { reason: 'superseded', detail: 'a later review of the same person counts instead' };
    if (state === 'DISMISSED')
        return { reason: 'dismissed', detail: 'the review was dismissed' };
    if (state === 'CHANGES_REQUESTED')
        return { reason: 'changes_requested', detail: 'asks for changes' };
    return undefined;
}
/** Of a merged pull request only what was said before the merge counts. */
function isAfterMerge({ at }, { pull }) {
    return pull.state === 'MERGED' && at !== null && (pull.mergedAt === null || counts_time(at) > counts_time(pull.mergedAt));
}
function human({ actor }, { bots }) {
    if (actor.id === null || actor.type === 'Ghost')
        return { reason: 'unknown_user', detail: 'the account is gone' };
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
    const approved = commit === null ? 'a commit that is gone' : commit.oid.slice(0, 7);
    return { reason: 'stale_head', detail: `approved ${approved}; the head is now ${head.oid.slice(0, 7)}` };
}
/** The same files over the same merge base: what would be merged is what was approved, whatever the commits are called. */
function sameContent(a, b) {
    return a.tree === b.tree && a.mergeBaseTree !== undefined && a.mergeBaseTree === b.mergeBaseTree;
}
function sameBase({ at }, _, { snapshot }) {
    const changed = snapshot.events.find((event) => event.kind === 'base_changed' && counts_time(at ?? '') <= counts_time(event.at));
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
    const ageDays = (counts_time(snapshot.at) - counts_time(at ?? '')) / DAY_MS;
    if (ageDays <= maxAgeDays)
        return undefined;
    return { reason: 'expired', detail: `given ${at}, more than ${maxAgeDays} days ago` };
}
function permitted({ actor }, { bots }, { people }) {
    if (actor.type === 'Bot' && actor.id !== null && bots.includes(actor.id))
        return undefined;
    const answer = people.may(actor);
    if (answer === 'yes')
        return undefined;
    if (answer === 'unknown')
        return { reason: 'unverifiable_permission', detail: people.whyUnknown(actor) };
    return { reason: 'permission_too_low', detail: `has ${people.permissionOf(actor)} permission now; write is needed` };
}
/** A time that cannot be read is neither before nor after anything, so that nothing passes by it. */
function counts_time(text) {
    return Date.parse(text);
}

;// CONCATENATED MODULE: ./build/approvals/opinions.js
/** A plain comment and a draft are no opinion and change none. */
function isOpinion(state) {
    return state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
}
/**
 * The latest opinion of each person, decided before anything is filtered: whoever approved and then asked for changes does
 * not approve, and a dismissed review does not bring back an older one.
 *
 * @param reviews - in any order.
 * @returns by the person's id, or by login for an account that is gone.
 */
function latestOpinions(reviews) {
    const opinions = reviews.filter(({ state, at }) => isOpinion(state) && at !== null);
    return new Map(inOrder(opinions).map((review) => [personKey(review), review]));
}
/** Oldest first; of the same second, in the order in which GitHub lists them. */
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
    return actor.id === null ? `gone:${actor.login}` : String(actor.id);
}

// EXTERNAL MODULE: ./build/approvals/owners.js
var owners = __webpack_require__(54819);
// EXTERNAL MODULE: ./build/approvals/people.js
var approvals_people = __webpack_require__(93544);
// EXTERNAL MODULE: ./build/approvals/requirement.js
var approvals_requirement = __webpack_require__(64768);
// EXTERNAL MODULE: ./build/approvals/matching.js
var matching = __webpack_require__(17308);
;// CONCATENATED MODULE: ./build/approvals/slots.js

/**
 * The best of several ways: one that is met, else one that might be met if everything could be read, else the one that lacks
 * the fewest people.
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

// EXTERNAL MODULE: ./build/approvals/tiers.js
var tiers = __webpack_require__(77710);
// EXTERNAL MODULE: ./build/approvals/pattern.js
var approvals_pattern = __webpack_require__(44357);
;// CONCATENATED MODULE: ./build/approvals/when.js



/** Whether all that a rule's `when` names holds. What cannot be found out is unknown, never no. */
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
    return hit === undefined ? { answer: 'no', why: `${what} none of ${wanted.join(', ')}` } : { answer: 'yes', why: `${what} ${hit}` };
}
function branch(name, patterns) {
    const hit = patterns.find((pattern) => matchesBranch(pattern, name));
    return hit === undefined
        ? { answer: 'no', why: `the base branch ${name} is none of ${patterns.join(', ')}` }
        : { answer: 'yes', why: `the base branch is ${name}` };
}
/** The whole name, unlike a path: `release` is not `release/1.0`, `release/*` is. */
function matchesBranch(text, name) {
    const pattern = (0,approvals_pattern/* parsePattern */.EY)(`/${text}`);
    if (typeof pattern === 'string')
        return false;
    const open = text === '**' || text.endsWith('/**');
    const steps = open ? pattern.steps : pattern.steps.filter((step, index) => index < pattern.steps.length - 1 || step.kind !== 'any');
    return (0,approvals_pattern/* matches */.cK)({ text, steps }, (0,approvals_pattern/* splitPath */.Uf)(name));
}
function labelled(labels, wanted) {
    const lower = labels.map((label) => label.toLowerCase());
    const hit = wanted.find((label) => lower.includes(label.toLowerCase()));
    return hit === undefined ? { answer: 'no', why: `no label ${wanted.join(' or ')}` } : { answer: 'yes', why: `labelled ${hit}` };
}
function negated({ answer, why }) {
    return { answer: answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'no' : 'yes', why: `not: ${why}` };
}
function compile(texts) {
    return texts.map(approvals_pattern/* parsePattern */.EY).filter((pattern) => typeof pattern !== 'string');
}
function matchesAny(patterns, path) {
    const split = (0,approvals_pattern/* splitPath */.Uf)(path);
    return patterns.some((pattern) => (0,approvals_pattern/* matches */.cK)(pattern, split));
}

;// CONCATENATED MODULE: ./build/approvals/rule.js






const NOBODY = () => 'no';
/** Judges one rule: does it apply, who fills its slots, are its conditions met. */
function judgeRule(rule, context) {
    const { answer, why } = applies(rule.when, context);
    const result = (outcome, reason) => ({ name: rule.name, outcome, why: reason, slots: [], considered: [] });
    if (answer === 'no')
        return { result: result('skipped', why), mayFill: NOBODY };
    if (answer === 'unknown')
        return { result: result('error', `whether it applies could not be found out (${why})`), mayFill: NOBODY };
    const conditions = judgeConditions(rule.conditions, context.snapshot);
    if (rule.require === undefined)
        return { result: result(conditions.outcome, conditions.why), mayFill: NOBODY };
    return judgeRequirement(rule, rule.require, { ...context, conditions });
}
function judgeRequirement(rule, requirement, context) {
    const { snapshot, people, ownership, conditions } = context;
    const terms = termsOf(rule, context);
    const standings = snapshot.reviews.map((review) => ({ review, standing: standingOf(review, terms, context) }));
    const candidates = standings.flatMap(({ review, standing }) => toCandidate(review, standing.reason, terms));
    const ways = (0,approvals_requirement/* waysOf */.UV)(requirement, { people, candidates, ownership });
    const solution = solve(ways, new Map(candidates.map((candidate) => [candidate.id, { id: candidate.id, login: candidate.login }])));
    const considered = standings.map(({ review, standing }) => ({
        review: review.id,
        actor: review.actor,
        ...(standing.reason === 'counted' ? part(review, { ways, solution, context }) : standing),
    }));
    if (solution.state === 'met' && solution.slots.length === 0)
        return asksNobody(rule, conditions);
    const stuck = solution.state === 'unmet' ? unsatisfiable(requirement, context) : undefined;
    const state = stateOf(solution, stuck, considered);
    const { outcome, why } = state.outcome === 'pass' ? (conditions.outcome === 'pass' ? state : conditions) : state;
    const sorted = [...considered].sort((a, b) => order(a.review, b.review));
    return {
        result: { name: rule.name, outcome, why, slots: solution.slots, considered: sorted },
        mayFill: (actor) => mayFill(actor, requirement, context),
    };
}
/** Such as owners of files that nobody owns: without a condition beside it there is nothing that could be met. */
function asksNobody({ name, conditions }, judged) {
    const state = conditions === undefined ? { outcome: 'skipped', why: 'asks for nobody on this change' } : judged;
    return { result: { name, ...state, slots: [], considered: [] }, mayFill: NOBODY };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The terms of a rule: its own, else the policy's, and never less than the tier's. */
function termsOf(rule, { policy, tier }) {
    const defaults = tiers/* TIER_DEFAULTS */.Mj[tier];
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
/** What is asked for, or what the tier usually has; what a tier does not permit is raised to the least that it does. */
function freshnessOf(asked, tier) {
    const wanted = asked ?? tiers/* TIER_DEFAULTS */.Mj[tier].freshness;
    const least = LEAST_FRESHNESS[tier];
    return FRESHNESS.indexOf(wanted) < FRESHNESS.indexOf(least) ? least : wanted;
}
function toCandidate({ actor }, reason, { bots }) {
    if (actor.id === null || (reason !== 'counted' && reason !== 'unverifiable_permission'))
        return [];
    const certain = reason === 'counted' ? 'yes' : 'unknown';
    return [{ id: actor.id, login: actor.login, certain, listed: actor.type === 'Bot' && bots.includes(actor.id) }];
}
/** What an approval that stands does for the rule. */
function part({ actor }, { ways, solution, context }) {
    const id = actor.id ?? -1;
    const filled = solution.slots.filter(({ filledBy }) => filledBy?.id === id).map(({ slot }) => slot);
    if (filled.length > 0)
        return { reason: 'counted', detail: `counts as ${[...new Set(filled)].join(' and as ')}` };
    const slots = ways.flat(2);
    if (slots.some(({ eligible }) => eligible.includes(id)))
        return { reason: 'not_needed', detail: 'approved; others fill the slots, and one person fills one' };
    if (slots.some(({ uncertain }) => uncertain.includes(id)))
        return { reason: 'unverifiable_team', detail: whyUncertain(slots, context) };
    const asked = [...new Set(slots.map(({ label }) => label))].join('; ');
    return { reason: 'not_required_actor', detail: `${rolesOf(actor, context)}; asked for is ${asked || 'nobody'}` };
}
function whyUncertain(slots, { people, snapshot }) {
    const unreadable = people.unreadableTeams(Object.keys(snapshot.teams));
    if (unreadable.length > 0)
        return `whether this person is asked for could not be found out: ${unreadable.join('; ')}`;
    return `whether this person is ${slots[0]?.label ?? 'asked for'} cannot be found out; name owners by @login or @organisation/team, not by e-mail`;
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
        return { outcome: 'error', why: `cannot be decided: ${details.join('; ')}` };
    }
    if (stuck !== undefined)
        return { outcome: 'fail', why: stuck };
    return { outcome: 'pending', why: `waiting for ${open.map(({ slot }) => slot).join(', ')}` };
}
/** Why nobody can ever meet a requirement on this change: everyone who is named put something into it. */
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
    return `asks for ${count} of ${users.join(', ')}, and ${banned.map((user) => `@${user}`).join(', ')} put something into the change; nobody is left`;
}
function firstOf(parts, context) {
    return parts.map((each) => unsatisfiable(each, context)).find((reason) => reason !== undefined);
}
function isContributor(user, { contributors }) {
    const [name = '', id] = String(user).split('#');
    return [...contributors.values()].some((person) => (id ?? name) === String(person.id) || (id === undefined && person.login.toLowerCase() === name.toLowerCase()));
}
/** A line of CODEOWNERS whose owners are all contributors. */
function stuckGroup({ ownership, contributors }, hasFallback) {
    if (hasFallback)
        return undefined;
    const logins = new Set([...contributors.values()].map(({ login }) => login.toLowerCase()));
    const stuck = ownership?.groups.find(({ owners }) => owners.every((owner) => owner.kind === 'user' && logins.has(owner.login.toLowerCase())));
    if (stuck === undefined || ownership === undefined)
        return undefined;
    const names = stuck.owners.map((owner) => (owner.kind === 'user' ? `@${owner.login}` : '')).join(', ');
    return `${JSON.stringify(stuck.files[0])} is owned by ${names} alone (${ownership.path}:${stuck.line}), who put something into the change; add an owner there, or fallbackOwners to the policy`;
}
function mayFill(actor, requirement, { people, ownership }) {
    if (actor.id === null)
        return 'no';
    const candidate = { id: actor.id, login: actor.login, certain: 'yes', listed: false };
    const slots = (0,approvals_requirement/* waysOf */.UV)(requirement, { people, candidates: [candidate], ownership }).flat(2);
    return (0,approvals_people/* anyOf */.EB)(slots.map(({ eligible, uncertain }) => (eligible.length > 0 ? 'yes' : uncertain.length > 0 ? 'unknown' : 'no')));
}
/** Checks on the head: what is not successful yet is waited for; what was not read is an error. */
function judgeConditions(conditions, { checks }) {
    if (conditions === undefined)
        return { outcome: 'pass', why: 'no conditions' };
    if (checks === null)
        return { outcome: 'error', why: 'the checks of the head were not read' };
    const open = [
        ...(conditions.statuses ?? []).flatMap((name) => unmet(name, checks.statuses[name])),
        ...(conditions.workflows ?? []).flatMap((path) => unmet(path, checks.workflows[path])),
    ];
    return open.length === 0
        ? { outcome: 'pass', why: 'every condition is met' }
        : { outcome: 'pending', why: `waiting for ${open.join(', ')}` };
}
function unmet(name, state) {
    return state === 'success' ? [] : [`${name} (${state ?? 'not there'})`];
}

;// CONCATENATED MODULE: ./build/approvals/rules-in-force.js

/** Rules of the policy, and those that the default matrix makes for this change. A class is one rule at its own tier. */
function rulesInForce(policy, { classes, tier, ownership }) {
    const matrix = policy.matrix === 'off' ? classes.filter(({ name }) => name === 'policy') : classes;
    return [
        ...matrix.map(({ name, tier: own, paths }) => {
            const age = name === 'promotion' ? tiers/* TIER_DEFAULTS */.Mj[own].promotionMaxAgeDays : undefined;
            return {
                name: `${name} (${own})`,
                description: `${paths.length === 1 ? JSON.stringify(paths[0]) : `${JSON.stringify(paths[0])} and ${paths.length - 1} more`}`,
                from: 'default',
                require: (0,tiers/* matrixRequirement */.Zt)(name, own),
                ...(age === undefined ? {} : { maxAgeDays: age }),
            };
        }),
        ...ownersRule(policy, tier, ownership),
        ...policy.rules.map((rule) => ({ ...rule, from: 'policy' })),
    ];
}
/** Nothing can take away the rule for a change of the policy itself; owners are asked by the policy or by the tier. */
function ownersRule({ codeowners, matrix }, tier, ownership) {
    if (ownership === undefined || codeowners === 'off' || ownership.groups.length === 0)
        return [];
    const byTier = codeowners === undefined && matrix === 'default' && tiers/* TIER_DEFAULTS */.Mj[tier].codeowners;
    if (codeowners === undefined && !byTier)
        return [];
    const wanted = codeowners ?? {};
    return [{ name: 'code owners', description: ownership.path, from: 'default', require: { codeowners: wanted } }];
}

;// CONCATENATED MODULE: ./build/approvals/surrogate.js


const MANIFEST = 'weightseal.manifest.json';
const MAX_NAMED = 5;
/**
 * Nobody can review the bytes of weights. What can be reviewed is the difference of the manifest that lists them, so a
 * change of weights has to bring it.
 */
function unreviewable({ files }, classes) {
    const weights = classes.find(({ name }) => name === 'weights');
    if (weights === undefined)
        return [];
    const kept = new Set(files.filter(({ change }) => change !== 'removed').map(({ path }) => path));
    const folders = files
        .flatMap(approvals_classes/* namesOf */.eZ)
        .flatMap((path) => (path === MANIFEST || path.endsWith(`/${MANIFEST}`) ? [path.slice(0, -MANIFEST.length)] : []));
    const bare = weights.paths.filter((path) => kept.has(path) && !folders.some((folder) => path.startsWith(folder)));
    if (bare.length === 0)
        return [];
    const named = `${bare.slice(0, MAX_NAMED).join(', ')}${bare.length > MAX_NAMED ? ` and ${bare.length - MAX_NAMED} more` : ''}`;
    return [
        {
            code: 'weights_without_manifest',
            outcome: (0,tiers/* isAtLeast */.du)(weights.tier, 'internal') ? 'fail' : 'warn',
            message: `${named}: the bytes cannot be reviewed, and no ${MANIFEST} at or above them changes along. Run "weightseal manifest" on the model and commit the result.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/approvals/veto.js

/**
 * Requests for changes that still stand. One stands until the same person approves, or until somebody dismisses it who put
 * nothing into the change; that the head has moved since does not clear it.
 */
function vetoes(context) {
    if (context.by === 'none')
        return [];
    return [...context.latest.values()].flatMap((review) => standing(review, context));
}
function standing(review, context) {
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
                message: `${who} asks for changes, and whether that counts could not be found out: ${context.people.whyUnknown(review.actor)}.`,
            },
        ];
    return [
        {
            code: cleared === undefined ? 'changes_requested' : 'veto_dismissed_by_contributor',
            outcome: 'fail',
            message: `${who} asks for changes.${cleared ?? ''} It stands until ${who} approves, or until ${whoMayClear(context)} dismisses that review.`,
        },
    ];
}
function whoMayClear({ overrideBy }) {
    return `${overrideBy === undefined ? 'somebody' : `a person with the role ${overrideBy.join(' or ')}`} who put nothing into the change`;
}
/** Why a dismissal does not clear a request for changes; `undefined` when it does, or when something else was dismissed. */
function dismissal(review, { snapshot, contributors, people, overrideBy }) {
    const isOurs = (event) => event.kind === 'review_dismissed' && event.review === review.id;
    const event = snapshot.events.findLast(isOurs);
    if (event?.kind !== 'review_dismissed' || event.was !== 'CHANGES_REQUESTED')
        return undefined;
    const { actor } = event;
    const because = (why) => ` @${actor.login} dismissed that review, which does not clear it: ${why}.`;
    if (actor.id === null || actor.type !== 'User')
        return because(`${actor.login} is not a person`);
    const { mergedAt } = snapshot.pull;
    if (mergedAt !== null && Date.parse(event.at) > Date.parse(mergedAt))
        return because(`that was at ${event.at}, after the merge`);
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

;// CONCATENATED MODULE: ./build/approvals/evaluate.js
















/**
 * Decides whether the right people approved exactly what would be merged. Pure: the same policy and snapshot give the same
 * decision, and the order of reviews, files and people does not matter.
 */
function evaluateApprovals(policy, snapshot) {
    const classes = (0,approvals_classes/* classesOf */.OX)(policy, snapshot);
    const tier = classes.reduce((highest, each) => (0,tiers/* higher */.uz)(highest, each.tier), 'public');
    const people = new approvals_people/* People */.g_(policy, snapshot);
    const contributors = contributorsOf(snapshot);
    const latest = latestOpinions(snapshot.reviews.filter((review) => !isAfterMerge(review, snapshot)));
    const context = { snapshot, people, contributors, latest };
    const ownership = ownershipFor(policy, snapshot, tiers/* TIER_DEFAULTS */.Mj[tier]);
    const rules = rulesInForce(policy, { classes, tier, ownership });
    const judged = rules.map((rule) => judgeRule(rule, { ...context, policy, tier, classes: classes.map(({ name }) => name), ownership }));
    const findings = [
        ...incompleteness(snapshot),
        ...stateFindings(policy, snapshot),
        ...commitFindings(policy, snapshot, tiers/* TIER_DEFAULTS */.Mj[tier]),
        ...unreviewable(snapshot, classes),
        ...(ownership?.findings ?? []),
        ...ownershipFindings(policy, { ownership, classes, tier }),
        ...vetoes({
            ...context,
            by: policy.veto.by ?? tiers/* TIER_DEFAULTS */.Mj[tier].veto,
            overrideBy: policy.veto.overrideBy,
            isRequired: (actor) => (0,approvals_people/* anyOf */.EB)(judged.map(({ mayFill }) => mayFill(actor))),
        }),
    ];
    const results = judged.map(({ result }) => result);
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
/** CODEOWNERS counts where the policy asks for it, or where the tier does and there is a file. */
function ownershipFor(policy, snapshot, defaults) {
    const wanted = ownersRequirement(policy, defaults);
    if (wanted === undefined || snapshot.codeowners === null)
        return undefined;
    return (0,owners/* ownershipOf */.V)(snapshot.codeowners, snapshot.files, wanted);
}
/** What is asked of code owners: by the policy, by a rule, or by the tier; `undefined` for nothing. */
function ownersRequirement({ codeowners, rules, matrix }, defaults) {
    if (codeowners !== undefined && codeowners !== 'off')
        return codeowners;
    const [inRule] = rules.flatMap(({ require }) => (0,approvals_requirement/* ownersIn */.qx)(require));
    if (inRule !== undefined)
        return inRule;
    return codeowners !== 'off' && matrix === 'default' && defaults.codeowners ? {} : undefined;
}
/** Files that nobody owns are stated; where they may not be, or where there is no list of owners at all, that is an error. */
function ownershipFindings(policy, { ownership, classes, tier }) {
    const wanted = ownersRequirement(policy, tiers/* TIER_DEFAULTS */.Mj[tier]);
    if (wanted === undefined)
        return [];
    const weights = new Set(classes.find(({ name }) => name === 'weights')?.paths ?? []);
    const strict = (path) => wanted.unowned === 'error' || (weights.has(path) && tiers/* TIER_DEFAULTS */.Mj[tier].unownedWeights === 'error');
    const unowned = ownership === undefined ? classes.flatMap(({ paths }) => paths) : ownership.unowned;
    const wrong = unowned.filter(strict);
    const where = ownership?.path ?? 'CODEOWNERS, which is not there';
    const list = (paths) => `${paths
        .slice(0, 5)
        .map((path) => JSON.stringify(path))
        .join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}`;
    if (wrong.length > 0)
        return [{ code: 'unowned', outcome: 'error', message: `Nobody owns ${list(wrong)} by ${where}. Add a line for it on the base branch.` }];
    if (ownership === undefined)
        return missingOwners(policy);
    return unowned.length === 0 ? [] : [{ code: 'unowned', outcome: 'warn', message: `Nobody owns ${list(unowned)} by ${where}.` }];
}
/** A policy that asks for owners, and no file that names them. */
function missingOwners({ codeowners, rules }) {
    const asked = codeowners !== undefined || rules.some(({ require }) => (0,approvals_requirement/* ownersIn */.qx)(require).length > 0);
    if (!asked)
        return [];
    const message = 'The policy asks for code owners, and the base branch has no CODEOWNERS file. Add one, or take the requirement out.';
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
                message: 'The review threads were not read, and the policy asks that they be resolved.',
            });
        else if (unresolvedThreads > 0)
            found.push({ code: 'unresolved_threads', outcome: 'pending', message: `Review threads that are not resolved: ${unresolvedThreads}.` });
    }
    return found;
}
function commitFindings(policy, { commits }, defaults) {
    const unknown = unattributed(commits);
    const signing = stricter(policy.signedCommits, defaults.signedCommits, ['off', 'warn', 'required']);
    const unsigned = signing === 'off' ? [] : commits.filter(({ signature }) => signature !== 'valid');
    const found = [];
    if (unknown.length > 0)
        found.push({
            code: 'unattributed_commit',
            outcome: stricter(policy.unattributedCommits, defaults.unattributedCommits, ['warn', 'pending', 'fail']),
            message: `An author or committer of ${namedCommits(unknown)} has an e-mail address that belongs to no GitHub account, so whoever wrote it could approve it. Add the address to the account, or commit again under one that is known.`,
        });
    if (unsigned.length > 0)
        found.push({
            code: 'unsigned_commit',
            outcome: signing === 'required' ? 'fail' : 'warn',
            message: `No signature that GitHub accepts is on ${namedCommits(unsigned)}.`,
        });
    return found;
}
function namedCommits(commits) {
    const shown = commits.slice(0, 5).map(({ oid }) => oid.slice(0, 7));
    const more = commits.length > 5 ? ` and ${commits.length - 5} more` : '';
    return `commit${commits.length === 1 ? '' : 's'} ${shown.join(', ')}${more}`;
}
/** What the policy asks for, unless the tier asks for more: a policy may only raise. */
function stricter(asked, least, order) {
    return asked === undefined || order.indexOf(asked) < order.indexOf(least) ? least : asked;
}
const GRAVITY = ['error', 'fail', 'pending', 'pass'];
/** The gravest of all; nothing that applied is an error, never a pass. */
function overall(rules, findings) {
    const applied = rules.filter(({ outcome }) => outcome !== 'skipped');
    const outcomes = [
        ...applied.map(({ outcome }) => outcome),
        ...findings.flatMap(({ outcome }) => (outcome === 'warn' ? [] : [outcome])),
    ];
    if (applied.length === 0)
        return 'error';
    return GRAVITY.find((outcome) => outcomes.includes(outcome)) ?? 'error';
}
function summarise(outcome, rules, findings) {
    const open = rules.filter((rule) => rule.outcome !== 'pass' && rule.outcome !== 'skipped');
    const [grave] = GRAVITY.flatMap((each) => findings.filter((finding) => finding.outcome === each));
    const missing = open.flatMap(({ slots }) => slots.filter(({ filledBy }) => filledBy === null).map(({ slot }) => slot));
    if (outcome === 'pass') {
        const passed = rules.filter((rule) => rule.outcome === 'pass').length;
        return `Approved by ${evaluate_people(rules)} (${passed} ${passed === 1 ? 'rule' : 'rules'})`;
    }
    if (grave !== undefined && grave.outcome === outcome)
        return grave.message;
    const [rule] = open.filter((each) => each.outcome === outcome);
    if (rule === undefined)
        return 'No rule applies to this change, so nothing can approve it';
    return outcome === 'pending' && missing.length > 0 ? `Waiting for ${counted(missing)}` : `${rule.name}: ${rule.why}`;
}
function evaluate_people(rules) {
    const logins = new Set(rules.flatMap(({ slots }) => slots.flatMap(({ filledBy }) => (filledBy === null ? [] : [`@${filledBy.login}`]))));
    return logins.size === 0 ? 'conditions alone' : [...logins].sort().join(', ');
}
/** `2 × ml_engineer, ml_admin`: across rules one person may fill several, so the most of any name counts. */
function counted(names) {
    const groups = Map.groupBy(names, (name) => name);
    return [...groups].map(([name, list]) => (list.length === 1 ? name : `${list.length} × ${name}`)).join(', ');
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

;// CONCATENATED MODULE: ./build/facts/approval-subjects.js


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
/** @param actionsMayApprove - the setting of the repository, where the token may see it. */
function botSubject({ rules }, file, actionsMayApprove) {
    const listed = [...new Set(rules.flatMap(({ bots = [] }) => bots))].sort((a, b) => a - b);
    return { kind: 'approval.bots', id: 'approval.bots', data: { listed, actionsMayApprove }, at: { file, line: 1 } };
}
/** Files of the change that make the rules, each approved when the rule for changes of the policy is met. */
function policySubjects({ rules, policy: read }, { files }, policy) {
    const classify = (0,approvals_classes/* classifier */.kd)(policy);
    const approved = rules.some(({ name, outcome }) => name.startsWith('policy (') && outcome === 'pass');
    return files.flatMap((file) => (0,approvals_classes/* namesOf */.eZ)(file)
        .filter((path) => classify(path) === 'policy')
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
    return approvals_codeowners/* CODEOWNERS_PATHS */.xn.includes(path) ? 'owners' : 'other';
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

// EXTERNAL MODULE: ./build/settings/approvals.js + 1 modules
var approvals = __webpack_require__(58834);
;// CONCATENATED MODULE: ./build/facts/approvals.js











/** More people than this have no opinion on one change; each costs a call. */
const MAX_PEOPLE = 100;
const AT_ONCE = 5;
/**
 * Reads everything that a decision on a pull request needs, and nothing else. What decides is read from the tip of the base
 * branch; from the head only what it declares about what is at stake.
 *
 * @throws {SealError} when the pull request, its reviews or its policy cannot be read. What is merely beside becomes a gap,
 *   with which nothing is approved.
 */
async function collectApprovals(request, ports) {
    const record = await approvals_readPull(request, ports.api);
    const config = request.config ?? (record.policy === undefined ? undefined : (0,settings_config/* parseConfig */.o4)(record.policy.text, request.configPath));
    const policy = (0,approvals/* approvalPolicyOf */.bF)(config, [request.configPath, ...(config?.policies?.custom ?? []), ...request.policyPaths]);
    const gaps = new Gaps();
    const files = (await ports.github.pullFiles(request.number)).map(approvals_toFile);
    const proposed = await readProposed(files, request, { record, api: ports.api, gaps });
    const start = startSnapshot(record, request, { files, proposed, at: ports.now() });
    const snapshot = await addSurroundings(start, { policy, record, ports, request, gaps });
    return { snapshot: { ...(await addPeople(snapshot, policy, ports.api, gaps)), gaps: gaps.list }, policy, config, record };
}
/** Things that could not be read, by what they are. */
class Gaps {
    list = [];
    /** Gives what was read, or notes why it was not. */
    async attempt(what, read, otherwise) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof build_errors/* SealError */.E))
                throw error;
            this.list.push({ what, detail: (0,build_errors/* messageOf */.b)(error), ...(error.permission === undefined ? {} : { permission: error.permission }) });
            return otherwise;
        }
    }
}
const MAX_TRIES = 3;
/** The base branch comes from the event; when the pull request goes elsewhere by now, it is read again with that one. */
async function approvals_readPull({ number, base, configPath }, api) {
    let branch = base;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const record = await api.pull({ number, base: branch, policy: configPath });
        if (record.pull.number !== number)
            throw new build_errors/* SealError */.E('GITHUB_UNEXPECTED', `GitHub answers for pull request ${record.pull.number} when asked for ${number}.`);
        if (record.pull.baseRef === branch)
            return record;
        branch = record.pull.baseRef;
    }
    throw new build_errors/* SealError */.E('GITHUB_UNEXPECTED', `Pull request ${number} changes its base branch again and again. Run the job again.`);
}
function approvals_toFile({ path, change, from, copyOf, elsewhere }) {
    const old = from ?? copyOf;
    return {
        path,
        change: copyOf === undefined ? change : 'copied',
        ...(old === undefined ? {} : { from: old }),
        ...(elsewhere === undefined ? {} : { elsewhere }),
    };
}
/** What the head's own configuration declares, when the change touches it. One that cannot be read is a gap: it may hide a higher tier. */
async function readProposed(files, { configPath, config }, { record, api, gaps }) {
    const touched = files.find(({ path, change }) => path === configPath && change !== 'removed');
    if (touched === undefined || config !== undefined)
        return null;
    return gaps.attempt(`the configuration that the change proposes (${configPath})`, async () => {
        const [file] = await api.files([{ commit: record.pull.head.oid, path: configPath }]);
        if (file === undefined)
            throw new build_errors/* SealError */.E('GITHUB_UNEXPECTED', 'GitHub lists it as changed and does not have it.');
        return (0,approvals/* declaredIn */.eI)((0,settings_config/* parseConfig */.o4)(file.text, configPath));
    }, null);
}
function startSnapshot(record, { configPath, pusher, config }, { files, proposed, at }) {
    const { pull, repository, baseTip, threads, reviews, commits, events, policy } = record;
    const { baseRef, head, ...rest } = pull;
    return {
        schema: types/* SNAPSHOT_SCHEMA */.Jy,
        at,
        repository,
        pull: {
            ...rest,
            base: { ref: baseRef, oid: baseTip },
            head: { ...head, tree: commits.find(({ oid }) => oid === head.oid)?.tree ?? '' },
            pushers: pusher === undefined ? [] : [pusher],
        },
        commits,
        files,
        reviews,
        events,
        unresolvedThreads: threads.listed === threads.total ? threads.unresolved : null,
        checks: null,
        people: {},
        teams: {},
        codeowners: record.codeowners === undefined ? null : { ...record.codeowners, errors: [] },
        policy: { path: configPath, ref: `refs/heads/${baseRef}`, commit: baseTip, blob: config === undefined ? (policy?.blob ?? null) : null },
        proposed,
        gaps: [],
    };
}
/** What only some policies and tiers ask for. */
async function addSurroundings(snapshot, { policy, ports, gaps }) {
    const { api } = ports;
    const tier = tierOfChange(policy, snapshot);
    const [codeowners, checks, pushers, withBases] = await Promise.all([
        readOwnersErrors(snapshot, { policy, tier, api, gaps }),
        policy.rules.some(({ conditions }) => conditions !== undefined)
            ? gaps.attempt('the checks of the head', () => api.checks(snapshot.pull.head.oid), null)
            : null,
        (0,tiers/* isAtLeast */.du)(tier, 'confidential') ? readPushers(snapshot, api, gaps) : [],
        mayCompareContent(policy, tier) ? addMergeBases(snapshot, api, gaps) : snapshot,
    ]);
    return { ...withBases, codeowners, checks, pull: { ...withBases.pull, pushers: [...snapshot.pull.pushers, ...pushers] } };
}
function tierOfChange(policy, snapshot) {
    return (0,approvals_classes/* classesOf */.OX)(policy, snapshot).reduce((highest, { tier }) => (0,tiers/* higher */.uz)(highest, tier), 'public');
}
/** GitHub's own list of errors is the second opinion: it knows which owners exist and may write. */
async function readOwnersErrors({ codeowners, pull }, { policy, tier, api, gaps }) {
    if (codeowners === null || ownersRequirement(policy, tiers/* TIER_DEFAULTS */.Mj[tier]) === undefined)
        return codeowners;
    const errors = await gaps.attempt(`what GitHub finds wrong in ${codeowners.path}`, () => api.codeownersErrors(pull.base.ref), []);
    return { ...codeowners, errors };
}
/** Who pushed the commits of the change: e-mail addresses in commits prove nothing, pushes do. Only branches of this repository tell. */
async function readPushers({ pull, commits, repository }, api, gaps) {
    if (pull.head.repository?.toLowerCase() !== repository.name.toLowerCase())
        return [];
    const ours = new Set(commits.map(({ oid }) => oid));
    const pushes = await gaps.attempt(`who pushed to ${pull.head.ref}`, () => api.pushes(pull.head.ref), []);
    const found = pushes.filter(({ actor, after }) => actor.id !== null && ours.has(after)).map(({ actor }) => actor);
    return [...new Map(found.map(({ id, login }) => [id, { id, login }])).values()];
}
function mayCompareContent({ freshness, rules }, tier) {
    if ((0,tiers/* isAtLeast */.du)(tier, 'confidential'))
        return false;
    const asked = [freshness ?? tiers/* TIER_DEFAULTS */.Mj[tier].freshness, ...rules.map((rule) => rule.freshness)];
    return asked.includes('content');
}
/** For approvals of another commit with the very tree of the head: whether they were over the same merge base as well. */
async function addMergeBases(snapshot, api, gaps) {
    const { head, base } = snapshot.pull;
    const other = snapshot.reviews.filter(({ state, commit }) => state === 'APPROVED' && commit !== null && commit.oid !== head.oid && commit.tree === head.tree);
    if (other.length === 0)
        return snapshot;
    const oids = [...new Set([head.oid, ...other.flatMap(({ commit }) => (commit === null ? [] : [commit.oid]))])].slice(0, MAX_PEOPLE);
    const trees = new Map(await eachOf(oids, async (oid) => [oid, await gaps.attempt(`the merge base of ${oid.slice(0, 7)}`, () => api.mergeBaseTree(base.ref, oid), undefined)]));
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
/** What everyone may do on whom the decision can depend. */
async function addPeople(snapshot, policy, api, gaps) {
    const actors = peopleInQuestion(snapshot, policy);
    if (actors.length > MAX_PEOPLE) {
        gaps.list.push({ what: 'permissions', detail: `${actors.length} people have an opinion; at most ${MAX_PEOPLE} are looked up.` });
        return snapshot;
    }
    const people = await eachOf(actors, async (actor) => [String(actor.id), await approvals_standingOf(actor, api)]);
    const withPeople = { ...snapshot, people: Object.fromEntries(people) };
    return { ...withPeople, teams: await readTeams(withPeople, policy, { api, actors }) };
}
/**
 * Whose permission can matter: who approves the head or asks for changes, who dismissed a request for changes, and the
 * author where a rule asks about authors. Whoever put something into the change cannot approve it and is not asked for.
 */
function peopleInQuestion(snapshot, policy) {
    const contributors = contributorsOf(snapshot);
    const { head, author } = snapshot.pull;
    const latest = [...latestOpinions(snapshot.reviews.filter((review) => !isAfterMerge(review, snapshot))).values()];
    const strict = policy.freshness === 'head' || (0,tiers/* isAtLeast */.du)(tierOfChange(policy, snapshot), 'confidential');
    const lenient = !strict || policy.rules.some(({ freshness }) => freshness !== undefined && freshness !== 'head');
    const fresh = ({ commit }) => lenient || commit?.oid === head.oid;
    const mayApprove = ({ state, actor }) => state === 'APPROVED' &&
        (policy.contributors === 'allow' || policy.rules.some((rule) => rule.contributors === 'allow') || !contributors.has(actor.id ?? -1));
    const unsaid = new Set(snapshot.events.flatMap((event) => (event.kind === 'review_dismissed' && event.was === 'CHANGES_REQUESTED' ? [event.review] : [])));
    const mayVeto = ({ id, state }) => state === 'CHANGES_REQUESTED' || (state === 'DISMISSED' && unsaid.has(id));
    const asked = latest.filter((review) => (mayApprove(review) && fresh(review)) || mayVeto(review));
    const dismissers = snapshot.events.flatMap((event) => event.kind === 'review_dismissed' && event.was === 'CHANGES_REQUESTED' ? [event.actor] : []);
    const authors = policy.rules.some(({ when }) => asksForAuthor(when)) ? [author] : [];
    const all = [...asked.map(({ actor }) => actor), ...(policy.veto.overrideBy === undefined ? [] : dismissers), ...authors];
    return [...new Map(all.filter(({ id, type }) => id !== null && type === 'User').map((actor) => [actor.id, actor])).values()];
}
function asksForAuthor(when) {
    return typeof when === 'object' && (when.author !== undefined || asksForAuthor(when.not));
}
async function approvals_standingOf({ id, login }, api) {
    try {
        const found = await api.permission(login);
        if (found.id !== id)
            return { login, unknown: `the login @${login} belongs to another account by now` };
        return { login, permission: found.permission, roleName: found.roleName };
    }
    catch (error) {
        if (!(error instanceof build_errors/* SealError */.E))
            throw error;
        return { login, unknown: (0,build_errors/* messageOf */.b)(error) };
    }
}
/** Memberships of the people in question, in the teams that the policy or CODEOWNERS asks for. */
async function readTeams(snapshot, policy, { api, actors }) {
    const names = [...new Set([...teamsInPolicy(policy), ...teamsThatOwn(snapshot, policy)].map((team) => team.toLowerCase()))].sort();
    if (actors.length === 0)
        return {};
    return Object.fromEntries(await eachOf(names, async (team) => [team, await approvals_readTeam(team, { api, actors })]));
}
async function approvals_readTeam(team, { api, actors }) {
    try {
        const members = {};
        for (const { id, login } of actors)
            members[String(id)] = await api.membership(team, login);
        return { members };
    }
    catch (error) {
        if (!(error instanceof build_errors/* SealError */.E))
            throw error;
        return { unknown: (0,build_errors/* messageOf */.b)(error) };
    }
}
function teamsThatOwn(snapshot, policy) {
    const wanted = ownersRequirement(policy, tiers/* TIER_DEFAULTS */.Mj[tierOfChange(policy, snapshot)]);
    if (snapshot.codeowners === null || wanted === undefined)
        return [];
    const { groups } = (0,owners/* ownershipOf */.V)(snapshot.codeowners, snapshot.files, wanted);
    return groups.flatMap(({ owners }) => owners.flatMap((owner) => (owner.kind === 'team' ? [owner.team] : [])));
}
/** Every team that a policy names. */
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
/** Runs calls with a bound on how many are under way, and keeps their order. */
async function eachOf(items, run) {
    const results = [];
    for (let from = 0; from < items.length; from += AT_ONCE)
        results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(run))));
    return results;
}

// EXTERNAL MODULE: ./build/manifest/compare.js
var manifest_compare = __webpack_require__(33095);
// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
// EXTERNAL MODULE: ./build/manifest/types.js
var manifest_types = __webpack_require__(43913);
;// CONCATENATED MODULE: ./build/facts/manifest-diffs.js



/** More models change at once in no pull request that people can review. */
const MAX_MODELS = 10;
/**
 * The differences that a reviewer of weights can look at, since the bytes themselves are in no diff.
 *
 * @throws {SealError} GITHUB_* - a manifest cannot be read. MANIFEST_* - it is none.
 */
async function manifestDiffs({ files, pull }, api) {
    const changed = files.map(({ path }) => path).filter((path) => path === manifest_types/* MANIFEST_FILE */.h1 || path.endsWith(`/${manifest_types/* MANIFEST_FILE */.h1}`));
    const paths = changed.slice(0, MAX_MODELS);
    const wanted = paths.flatMap((path) => [
        { commit: pull.base.oid, path },
        { commit: pull.head.oid, path },
    ]);
    const texts = await api.files(wanted);
    return paths.map((path, index) => {
        const [before, after] = [texts[2 * index], texts[2 * index + 1]].map((file) => file && (0,parse/* parseManifest */.Ng)(file.text, path));
        const differences = (0,manifest_compare/* compareFiles */.hZ)(before?.files ?? [], after?.files ?? []);
        return { path: path === manifest_types/* MANIFEST_FILE */.h1 ? '.' : path.slice(0, -manifest_types/* MANIFEST_FILE */.h1.length - 1), before, after, differences };
    });
}

// EXTERNAL MODULE: ./build/facts/sources.js
var facts_sources = __webpack_require__(64630);
// EXTERNAL MODULE: ./build/policy/evaluate.js
var evaluate = __webpack_require__(65208);
// EXTERNAL MODULE: ./build/policy/load.js
var load = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/report/model-change.js
var model_change = __webpack_require__(13267);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
;// CONCATENATED MODULE: ./build/commands/judge-pull.js











/** The pack that judges approvals; custom packs judge models and run in the gate. */
const PACKS = ['approvals'];
/** One pull request: read, decided, and held against the pack of approvals. */
async function judgePull({ request, given, event }, ports) {
    const collected = await collectApprovals(request, ports);
    const decision = evaluateApprovals(collected.policy, collected.snapshot);
    const report = await reportOf(decision, collected, { given, event });
    return {
        decision,
        snapshot: collected.snapshot,
        report,
        fingerprint: fingerprintOfRecord(collected.record),
        ...(await readableModels(collected.snapshot, ports)),
    };
}
async function reportOf(decision, { snapshot, policy, config }, { given, event }) {
    const settings = (0,settings_settings/* resolveSettings */.M)(given, config);
    const params = Object.fromEntries(Object.entries(settings.params).filter(([pack]) => PACKS.includes(pack)));
    const packs = await (0,load/* loadPacks */.r)({ packs: PACKS, params, customPacks: [] }, async () => []);
    const { source, subjects } = approvalFacts(decision, snapshot, policy);
    const sources = { 'github.approvals': source, 'github.changes': { status: 'ok' } };
    const facts = {
        now: snapshot.at,
        stage: 'pull_request',
        sources,
        subjects: [...(0,facts_sources/* sourceSubjects */.$)(sources, decision.policy.path), ...subjects],
    };
    const findings = (0,evaluate/* evaluate */._3)(facts, packs);
    return {
        subject: {
            repository: snapshot.repository.name,
            event,
            stage: 'pull_request',
            headSha: decision.head,
            base: `${decision.base.ref}@${decision.base.oid.slice(0, 7)}`,
            pullRequest: decision.pull,
            rules: { kind: 'base', event },
        },
        verdict: worse((0,evaluate/* decide */.LD)(findings, settings.failOnSeverity), verdictOf(decision)),
        threshold: settings.failOnSeverity,
        warnOnly: settings.warnOnly,
        models: [],
        sources,
        packs: packs.map(({ id, version }) => ({ id, version })),
        findings,
        decisions: [decision],
    };
}
/** Whatever the threshold of findings is, only a decision that passed allows. */
function verdictOf({ outcome }) {
    return outcome === 'pass' ? 'allow' : outcome === 'error' || outcome === 'skipped' ? 'undecided' : 'block';
}
const judge_pull_GRAVITY = ['undecided', 'block', 'allow'];
/** What could not be found out weighs more than what is known to be wrong: both keep the change out. */
function worse(a, b) {
    return judge_pull_GRAVITY.indexOf(a) <= judge_pull_GRAVITY.indexOf(b) ? a : b;
}
/** For people: a manifest that cannot be read is the gate's business, and is said here where its difference would stand. */
async function readableModels(snapshot, { api }) {
    try {
        const models = (await manifestDiffs(snapshot, api)).map(({ path, before, after, differences }) => ({
            path,
            ...(before === undefined ? {} : { baseDigest: before.tree.root }),
            ...(after === undefined ? {} : { digest: after.tree.root }),
            changes: differences.map(model_change/* toModelChange */.D),
        }));
        return { models, notes: [] };
    }
    catch (error) {
        if (!(error instanceof build_errors/* SealError */.E))
            throw error;
        return { models: [], notes: [`What changes in the models cannot be shown, so look at the manifests yourself: ${error.message}`] };
    }
}

// EXTERNAL MODULE: ./build/commands/trusted-config.js
var trusted_config = __webpack_require__(53911);
;// CONCATENATED MODULE: ./build/commands/approvals-action.js























const MAX_SUMMARY_BYTES = 900_000;
/** A decision that the pull request outruns this often is left to the run that the last change started. */
const approvals_action_MAX_TRIES = 3;
/** More open pull requests than this are too many for one sweep. */
const MAX_SWEEP = 200;
/** Approvals as a step: needs no checkout, decides from GitHub's API alone, and says it with a commit status. */
async function approvalsAction(env) {
    const given = (0,action_run.inputs)(env);
    const target = approvalTargetOf(env, await (0,action_run.readEvent)(env));
    if (target.kind === 'nothing')
        return nothing(target.why);
    const { run, works } = await startRun(target, env, given);
    if (works.length === 0)
        return nothing('there is no open pull request that this event is about');
    const done = [];
    for (const work of works)
        done.push(await decideWork(work, run));
    return finish(done, run);
}
/** Before anything is read, what stands on the commit of the event must not outlive a run that could not even begin. */
async function startRun(target, env, given) {
    try {
        const run = await prepareRun(env, given);
        return { run, works: await worksOf(target, run) };
    }
    catch (error) {
        const sha = target.kind === 'pull' ? target.head : target.kind === 'group' ? target.sha : undefined;
        const github = (0,action_run.connect)(env, given('github-token'));
        if (sha !== undefined && github !== undefined && 'base' in target)
            await setUndecided(github, sha, target.base).catch(() => undefined);
        throw error;
    }
}
function setUndecided(github, sha, base) {
    return github.createStatus({
        sha,
        state: 'error',
        context: approvalContext(base),
        description: 'Undecided: not everything could be read',
    });
}
function nothing(why) {
    core.notice(`Nothing to decide: ${why}.`, { title: 'Weightseal approvals' });
    core.setOutput('verdict', 'allow');
    core.setOutput('conclusion', 'neutral');
    return exit/* EXIT */.dc.ok;
}
async function prepareRun(env, given) {
    const options = (0,action_run.connection)(env, given('github-token'));
    if (options === undefined)
        throw new build_errors/* SealError */.E('USAGE', 'Approvals are decided from GitHub alone: pass github-token.');
    const teams = (0,action_run.connection)(env, given('app-token'));
    const ports = { api: octokitApprovals(options, teams), github: (0,octokit/* octokitGitHub */.h)(options), now: () => new Date().toISOString() };
    const file = given('config-file');
    const elsewhere = given('config') !== undefined || /@/.test(file ?? '');
    const sources = { trusted: undefined, root: '', github: (0,action_run.connect)(env, given('external-repo-token') ?? given('github-token')) };
    const config = elsewhere ? (await (0,trusted_config/* trustedConfig */.av)({ inline: given('config'), file }, sources)).config : undefined;
    return { env, given, ports, config, configPath: elsewhere ? settings_config/* CONFIG_FILE */.g2 : (0,settings_config/* trimSlash */.Y0)(file || settings_config/* CONFIG_FILE */.g2) };
}
async function worksOf(target, { ports }) {
    switch (target.kind) {
        case 'pull': {
            const { number, base, head, pusher } = target;
            return [{ pulls: [{ number, base, ...(pusher === undefined ? {} : { pusher }) }], group: undefined, head, base }];
        }
        case 'head':
            return (await ports.api.pullsOfHead(target.head)).map(toWork);
        case 'sweep': {
            const open = await ports.api.openPulls();
            if (open.length > MAX_SWEEP)
                throw new build_errors/* SealError */.E('GITHUB_TRUNCATED', `${open.length} pull requests are open, more than the ${MAX_SWEEP} that one run looks at. Close some, or run the approvals on each of them.`);
            return open.map(toWork);
        }
        case 'group':
            return [await groupWork(target, ports)];
    }
}
function toWork({ number, base, headSha }) {
    return { pulls: [{ number, base }], group: undefined, head: headSha, base };
}
/** A group holds every entry of the queue up to the one whose commit it is, and each of them is decided again. */
async function groupWork({ sha, base }, { api }) {
    const entries = await api.mergeQueue(base);
    const last = entries.findIndex(({ groupSha }) => groupSha === sha);
    if (last === -1)
        throw new build_errors/* SealError */.E('GITHUB_UNEXPECTED', `The merge queue of ${base} has no entry with commit ${sha.slice(0, 7)}, so nobody knows which pull requests are in the group. The queue moved on; the next group decides.`);
    return { pulls: entries.slice(0, last + 1).map(({ number }) => ({ number, base })), group: sha, head: sha, base };
}
/** Decides and publishes, again when the pull request moves meanwhile. What goes wrong is said on the commit, so that no older success stands. */
async function decideWork(work, run) {
    try {
        for (let tries = 0; tries < approvals_action_MAX_TRIES; tries++) {
            const judged = [];
            for (const pull of work.pulls)
                judged.push(await judgeOne(pull, run));
            if ((await publish(judged, work, run)) !== 'moved')
                return { judged };
        }
        throw new build_errors/* SealError */.E('GITHUB_UNEXPECTED', `Pull request ${numbers(work)} changed ${approvals_action_MAX_TRIES} times while it was decided. The run that the last change started decides.`);
    }
    catch (error) {
        if (!(error instanceof build_errors/* SealError */.E))
            throw error;
        if (work.head !== undefined)
            await setUndecided(run.ports.github, work.head, work.base).catch(() => undefined);
        return { judged: [], error };
    }
}
function numbers({ pulls }) {
    return pulls.map(({ number }) => `#${number}`).join(', ');
}
async function judgeOne(pull, { env, given, ports, config, configPath }) {
    const workflow = (0,action_run.workflowPath)(env);
    const request = { ...pull, configPath, config, policyPaths: workflow === undefined ? [] : [workflow], pusher: pull.pusher };
    const judged = await judgePull({ request, given, event: env['GITHUB_EVENT_NAME'] ?? '' }, ports);
    await refuseCheckout(judged, env);
    return judged;
}
/** Events whose workflow has rights that the code of a pull request must not get. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * With rights that others must not have, and their code in the workspace, whatever ran before or runs next may be theirs.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
async function refuseCheckout({ snapshot }, env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (!PRIVILEGED.has(event))
        return;
    const theirs = new Set(snapshot.commits.map(({ oid }) => oid));
    const found = (await checkedOut(env['GITHUB_WORKSPACE'])).find(({ commits }) => commits.some((commit) => theirs.has(commit)));
    if (found !== undefined)
        throw new build_errors/* SealError */.E('GIT_WRONG_CHECKOUT', `${found.folder} holds the head of pull request #${snapshot.pull.number}, and ${event} runs with rights that its author must not have. Remove actions/checkout from this job: approvals need no checkout.`);
}
/** Commits of the work trees in the workspace and one folder below it, with their parents: a merge holds the head as one. */
async function checkedOut(workspace) {
    if (workspace === undefined || workspace === '')
        return [];
    const entries = await (0,promises_.readdir)(workspace, { withFileTypes: true }).catch(() => []);
    const folders = [
        workspace,
        ...entries
            .filter((entry) => entry.isDirectory() && entry.name !== '.git')
            .slice(0, 100)
            .map(({ name }) => (0,external_node_path_.join)(workspace, name)),
    ];
    const found = await Promise.all(folders.map(async (folder) => {
        try {
            const git = (0,ports_git/* localGit */.s)(folder);
            const head = await git.resolve('HEAD');
            return { folder, commits: [head, ...(await git.parents(head).catch(() => []))] };
        }
        catch {
            return { folder, commits: [] };
        }
    }));
    return found;
}
async function publish(judged, { group, base }, { ports, env }) {
    const [worst] = [...judged].sort((a, b) => ORDER.indexOf(approvals_action_stateOf(a)) - ORDER.indexOf(approvals_action_stateOf(b)));
    if (worst === undefined)
        throw new build_errors/* SealError */.E('GITHUB_UNEXPECTED', 'A merge group without a pull request.');
    const { decision } = worst;
    const branch = group === undefined ? decision.base.ref : base;
    return publishApproval({
        sha: group ?? decision.head,
        base: branch,
        pulls: judged.map((each) => ({ number: each.decision.pull, head: each.decision.head, fingerprint: each.fingerprint })),
        state: approvals_action_stateOf(worst),
        description: judged.length === 1 ? decision.summary : `${judged.length} pull requests; #${decision.pull}: ${decision.summary}`,
        url: (0,gate_action.runUrl)(env),
    }, ports);
}
const ORDER = ['error', 'failure', 'pending', 'success'];
function approvals_action_stateOf({ decision, report }) {
    return stateOfDecision(decision, report.verdict);
}
async function finish(done, run) {
    const { env, given } = run;
    const judged = done.flatMap((each) => each.judged);
    const errors = done.flatMap(({ error }) => (error === undefined ? [] : [error]));
    const verdict = errors.length > 0 ? 'undecided' : judged.map(({ report }) => report.verdict).reduce(worse, 'allow');
    const files = await writeFiles(judged, (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'weightseal'));
    log(judged);
    for (const error of errors)
        core.error(error.message, { title: `Weightseal: ${error.code}` });
    core.setOutput('verdict', verdict);
    core.setOutput('conclusion', verdict === 'allow' ? 'pass' : 'fail');
    core.setOutput('approvals-path', files.join('\n'));
    const artifact = await (0,gate_action.sendArtifact)(env, given, files);
    const notes = [...errors.map(build_errors/* messageOf */.b), ...judged.flatMap((each) => each.notes), ...(0,outcome/* notesOf */.h)([artifact])];
    if ((0,settings_given/* flag */.Jt)('show-summary', given('show-summary')) !== false)
        await core.summary.addRaw(renderApprovals({ judged, notes, maxBytes: MAX_SUMMARY_BYTES })).write();
    // What could not be published was not said to anybody: warn-only does not cover that.
    const [first] = errors;
    return first === undefined
        ? (0,exit/* exitOfVerdict */.lm)(verdict, judged.every(({ report }) => report.warnOnly))
        : (0,exit/* exitOfError */.uP)(first);
}
/** The decisions where nothing in them can be taken for a workflow command, then annotations of lines that have a place. */
function log(judged) {
    const token = (0,external_node_crypto_.randomUUID)();
    const text = judged.map(({ decision }) => explainDecision(decision, (_, part) => part)).join('\n');
    process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
    for (const { report } of judged)
        for (const line of (0,workflow_commands/* annotationCommands */.s)((0,annotations/* toAnnotations */.g)(report, [])))
            process.stdout.write(`${line}\n`);
}
async function writeFiles(judged, folder) {
    const files = [];
    for (const { decision, snapshot } of judged)
        for (const [kind, value] of Object.entries({ decision, snapshot })) {
            const file = (0,external_node_path_.join)(folder, 'approvals', `pull-${decision.pull}.${kind}.json`);
            await (0,atomic_write/* writeAtomically */.v)(file, `${JSON.stringify(value, null, 2)}\n`);
            files.push(file);
        }
    return files;
}


/***/ }),

/***/ 17228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsePackageLock),
/* harmony export */   y: () => (/* binding */ parsePipfileLock)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** @see https://pipenv.pypa.io/en/latest/pipfile.html - `default` and `develop`, each name with `version` and `hashes`. */
function parsePipfileLock(lock) {
    const document = parseObject(lock);
    return ['default', 'develop'].flatMap((section) => {
        const packages = document[section];
        if (packages === undefined)
            return [];
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
            throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, `expected "${section}" to be an object`);
        return Object.entries(packages).flatMap(([name, entry]) => {
            if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || !Array.isArray(entry['hashes']))
                return [];
            const version = typeof entry['version'] === 'string' ? entry['version'].replace(/^==/, '') : '';
            return [{ name: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizePyPi */ .mi)(name), version, hashes: entry['hashes'].map((hash) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)(lock, String(hash))) }];
        });
    });
}
/** npm's lock file, versions 2 and 3 (`packages`, key = path of installation). */
function parsePackageLock(lock) {
    const { packages } = parseObject(lock);
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(packages))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected "packages": npm lock file version 2 or 3');
    return Object.entries(packages).flatMap(([path, entry]) => {
        if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) || typeof entry['integrity'] !== 'string')
            return [];
        const name = typeof entry['name'] === 'string' ? entry['name'] : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        return [{ name, version: String(entry['version'] ?? ''), hashes: (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .integrityHashes */ .UF)(lock, entry['integrity']) }];
    });
}
function parseObject(lock) {
    let value;
    try {
        value = JSON.parse(lock.text);
    }
    catch (cause) {
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, `expected JSON: ${cause.message}`);
    }
    if (!(0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        throw (0,_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockError */ .S4)(lock, 'expected a JSON object');
    return value;
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   S4: () => (/* binding */ lockError),
/* harmony export */   UF: () => (/* binding */ integrityHashes),
/* harmony export */   eP: () => (/* binding */ hexHash),
/* harmony export */   mi: () => (/* binding */ normalizePyPi),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const DIGEST_BYTES = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };
/** @throws {SealError} LOCK_FILE_INVALID */
function lockError({ path }, what, line) {
    const where = line === undefined ? path : `${path}:${line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('LOCK_FILE_INVALID', `${where}: ${what}. Regenerate the lock file, or leave it out with --ignore.`, { path });
}
/** `algorithm:hex` in lower case, of the right length for its algorithm. */
function hexHash(lock, hash, line) {
    const [, algorithm = '', digest = ''] = /^([a-z0-9]+)[:=]([0-9A-Fa-f]+)$/.exec(hash) ?? [];
    if (DIGEST_BYTES[algorithm] === undefined || digest.length !== DIGEST_BYTES[algorithm] * 2) {
        throw lockError(lock, `expected a hash such as "sha256:" and 64 hex digits, found "${hash.slice(0, 80)}"`, line);
    }
    return `${algorithm}:${digest.toLowerCase()}`;
}
/** Subresource integrity (`sha512-…base64`, several of them apart by spaces) as `algorithm:hex`. */
function integrityHashes(lock, integrity) {
    return integrity
        .trim()
        .split(/\s+/)
        .map((entry) => {
        const [, algorithm = '', base64 = ''] = /^(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})$/.exec(entry) ?? [];
        return hexHash(lock, `${algorithm}:${Buffer.from(base64, 'base64').toString('hex')}`);
    });
}
/** @see PEP 503: names are compared in lower case, with runs of `-_.` as one dash. */
function normalizePyPi(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** Narrowing for documents of unknown shape. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The records in what should be a list of tables; anything else in it is an error of the lock file. */
function recordsOf(lock, value, name) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || !value.every(isRecord))
        throw lockError(lock, `expected "${name}" to be a list of tables`);
    return value;
}
/** A string member of a record; its absence is an error of the lock file. */
function stringOf(lock, record, key) {
    const value = record[key];
    if (typeof value !== 'string')
        throw lockError(lock, `expected a string as "${key}", found ${JSON.stringify(value) ?? 'nothing'}`);
    return value;
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

/***/ 85756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ lockedDependencies),
  d: () => (/* binding */ measureModel)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/manifest/dependencies/json.js
var json = __webpack_require__(17228);
// EXTERNAL MODULE: ./build/manifest/dependencies/lock.js
var dependencies_lock = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/manifest/dependencies/requirements.js

/**
 * Reads a pip requirements file in hash-checking mode (`name==version --hash=sha256:…`). A file in which no requirement
 * carries a hash is not a lock file and gives nothing; one in which only some do is an error, as it is for pip.
 *
 * @see https://pip.pypa.io/en/stable/topics/secure-installs/
 */
function parseRequirements(lock) {
    const requirements = logicalLines(lock.text).filter(({ text }) => !text.startsWith('-'));
    if (!requirements.some(({ text }) => text.includes('--hash')))
        return [];
    return requirements.map((line) => parseRequirement(lock, line));
}
/** Lines joined at a trailing backslash, comments and empty lines left out. `number` counts from 1. */
function logicalLines(text) {
    const lines = [];
    let open;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const bare = withoutComment(raw).trimEnd();
        const continues = bare.endsWith('\\');
        const part = (continues ? bare.slice(0, -1) : bare).trim();
        open = open === undefined ? { text: part, number: index + 1 } : { ...open, text: `${open.text} ${part}` };
        if (continues)
            continue;
        if (open.text !== '')
            lines.push(open);
        open = undefined;
    }
    if (open !== undefined && open.text !== '')
        lines.push(open);
    return lines;
}
const MAX_LINE = 64 * 1024;
/** A `#` at the beginning or behind white space starts a comment. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1))
        if (at === 0 || /\s/.test(line[at - 1] ?? ''))
            return line.slice(0, at);
    return line;
}
function parseRequirement(lock, { text, number }) {
    if (text.length > MAX_LINE)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `a requirement of ${text.length} characters`, number);
    const [requirement = '', ...options] = text
        .split(/\s/)
        .filter((word) => word !== '')
        .join(' ')
        .split(' --');
    const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([A-Za-z0-9.!+_-]+)\s*(?:;.*)?$/.exec(requirement.trim());
    if (!pinned)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `expected "name==version --hash=sha256:…", found "${requirement.slice(0, 80)}"`, number);
    const hashes = options.flatMap((option) => {
        const hash = /^hash[= ](\S+)$/.exec(option.trim())?.[1];
        return hash === undefined ? [] : [(0,dependencies_lock/* hexHash */.eP)(lock, hash, number)];
    });
    if (hashes.length === 0)
        throw (0,dependencies_lock/* lockError */.S4)(lock, `"${requirement}" has no --hash, but other requirements have: pip refuses such a file`, number);
    return { name: (0,dependencies_lock/* normalizePyPi */.mi)(pinned[1] ?? ''), version: pinned[2] ?? '', hashes };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/manifest/dependencies/toml.js


/** @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile - `[[package]]` with `sdist` and `wheels`. */
function parseUvLock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['package'], 'package').flatMap((entry) => {
        const artifacts = [...((0,dependencies_lock/* isRecord */.u4)(entry['sdist']) ? [entry['sdist']] : []), ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')];
        return locked(lock, entry, artifacts.map((artifact) => artifact['hash']));
    });
}
/** Poetry ≥ 1.0: hashes beside the package (lock version 2) or under `[metadata.files]` (lock version 1). */
function parsePoetryLock(lock) {
    const document = parseToml(lock);
    const metadata = (0,dependencies_lock/* isRecord */.u4)(document['metadata']) ? document['metadata'] : {};
    const oldFiles = (0,dependencies_lock/* isRecord */.u4)(metadata['files']) ? metadata['files'] : {};
    return (0,dependencies_lock/* recordsOf */.M$)(lock, document['package'], 'package').flatMap((entry) => {
        const files = entry['files'] ?? oldFiles[(0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')];
        return locked(lock, entry, (0,dependencies_lock/* recordsOf */.M$)(lock, files, 'files').map((file) => file['hash']));
    });
}
/** @see PEP 751: `[[packages]]` with `wheels`, `sdist` or `archive`, each with a table `hashes`. */
function parsePylock(lock) {
    return (0,dependencies_lock/* recordsOf */.M$)(lock, parseToml(lock)['packages'], 'packages').flatMap((entry) => {
        const single = [entry['sdist'], entry['archive']].filter(dependencies_lock/* isRecord */.u4);
        const hashes = [...single, ...(0,dependencies_lock/* recordsOf */.M$)(lock, entry['wheels'], 'wheels')].flatMap(({ hashes }) => (0,dependencies_lock/* isRecord */.u4)(hashes) ? Object.entries(hashes).map(([algorithm, digest]) => `${algorithm}:${String(digest)}`) : []);
        return locked(lock, entry, hashes);
    });
}
function parseToml(lock) {
    try {
        return (0,dist/* parse */.qg)(lock.text);
    }
    catch (cause) {
        const line = (0,dependencies_lock/* isRecord */.u4)(cause) && typeof cause['line'] === 'number' ? cause['line'] : undefined;
        throw (0,dependencies_lock/* lockError */.S4)(lock, `expected TOML: ${cause.message.split('\n')[0]}`, line);
    }
}
/** A package without any published artifact (the project itself, a directory, a repository) has nothing to pin. */
function locked(lock, entry, hashes) {
    const known = hashes.filter((hash) => hash !== undefined);
    if (known.length === 0)
        return [];
    const version = entry['version'];
    return [
        {
            name: (0,dependencies_lock/* normalizePyPi */.mi)((0,dependencies_lock/* stringOf */.Je)(lock, entry, 'name')),
            version: typeof version === 'string' ? version : '',
            hashes: known.map((hash) => (0,dependencies_lock/* hexHash */.eP)(lock, String(hash))),
        },
    ];
}

;// CONCATENATED MODULE: ./build/manifest/dependencies/dependencies.js



/** Lock files that carry the official hashes of what they lock. */
const FORMATS = [
    { name: /^requirements[\w.-]*\.txt$/, ecosystem: 'pypi', parse: parseRequirements },
    { name: /^uv\.lock$/, ecosystem: 'pypi', parse: parseUvLock },
    { name: /^poetry\.lock$/, ecosystem: 'pypi', parse: parsePoetryLock },
    { name: /^Pipfile\.lock$/, ecosystem: 'pypi', parse: json/* parsePipfileLock */.y },
    { name: /^pylock(\.[^.]+)?\.toml$/, ecosystem: 'pypi', parse: parsePylock },
    { name: /^(package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'npm', parse: json/* parsePackageLock */.j },
];
function formatOf(path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    return FORMATS.find(({ name }) => name.test(base));
}
/** Whether a file, by its name, is a lock file that Weightseal reads. */
function isLockFile(path) {
    return formatOf(path) !== undefined;
}
/**
 * The locked packages with their official hashes, without repeats, hashes sorted.
 *
 * @throws {SealError} LOCK_FILE_INVALID - names file and, where the format has lines, the line.
 */
function readDependencies(lock) {
    const format = formatOf(lock.path);
    if (format === undefined)
        return [];
    const byKey = new Map();
    for (const { name, version, hashes } of format.parse(lock)) {
        const sorted = [...new Set(hashes)].sort();
        byKey.set([name, version, ...sorted].join('\0'), { ecosystem: format.ecosystem, name, version, hashes: sorted, from: lock.path });
    }
    return [...byKey.values()];
}

// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/ports/measure-model.js




const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/**
 * Lists and reads a model directory. A lock file that cannot be read is a problem of the model, beside its files.
 *
 * @param ignore - literal paths below the model that are not part of it.
 * @throws {SealError} MODEL_MISSING, MODEL_TOO_LARGE, INTERRUPTED
 */
async function measureModel(root, ignore, options) {
    const { entries, problems, ignored } = await (0,model_files/* listModel */.wA)(root, ignore);
    const measured = await (0,model_files/* measure */.xP)(entries, options);
    const locked = await lockedDependencies(entries);
    return {
        files: measured.files,
        problems: [...problems, ...measured.problems, ...locked.problems],
        ignored,
        dependencies: locked.dependencies,
    };
}
/** Dependencies of the lock files at the top of a model. */
async function lockedDependencies(entries) {
    const locks = entries.filter(({ path }) => !path.includes('/') && isLockFile(path));
    const results = await Promise.all(locks.map(readLock));
    return { dependencies: results.flatMap((result) => result.dependencies), problems: results.flatMap((result) => result.problems) };
}
async function readLock({ path, file }) {
    try {
        const text = await (0,text_file/* readText */.y)(file, { maxBytes: MAX_LOCK_BYTES, missing: 'FILE_CHANGED' });
        return { dependencies: readDependencies({ path, text }), problems: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return { dependencies: [], problems: [{ path, code: error.code, reason: `cannot be read as a lock file: ${error.message}` }] };
    }
}


/***/ })

};
