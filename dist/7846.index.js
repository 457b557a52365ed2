export const id = 7846;
export const ids = [7846];
export const modules = {

/***/ 12960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ readNonNegative),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   a9: () => (/* binding */ nodes),
/* harmony export */   ai: () => (/* binding */ readEnum),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Readers for GitHub's responses: an invalid value is an error, never treated as empty. */
/** Returns the error for a response without the value that `what` names. */
function unexpected(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_UNEXPECTED', `GitHub's response does not contain ${what}. Run the job again; if the error persists, the API has changed.`);
}
/** Returns the error for an incomplete list. */
function truncated(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_TRUNCATED', `GitHub listed ${what}; the list is incomplete.`);
}
function text(value, name) {
    if (typeof value !== 'string' || value === '')
        throw unexpected(`a string as ${name}`);
    return value;
}
function readNonNegative(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw unexpected(`a number as ${name}`);
    return value;
}
function readBoolean(value, name) {
    if (typeof value !== 'boolean')
        throw unexpected(`true or false as ${name}`);
    return value;
}
function commitId(value, name) {
    if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value))
        throw unexpected(`a commit id as ${name}`);
    return value;
}
function readEnum(value, allowed, name) {
    const found = allowed.find((each) => each === value);
    if (found === undefined)
        throw unexpected(`one of ${allowed.join(', ')} as ${name}`);
    return found;
}
function list(value, name) {
    if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'object' || entry === null))
        throw unexpected(name);
    return value;
}
/** Returns the nodes of a GraphQL connection. */
function nodes(value, name) {
    return list(at(value, 'nodes'), `${name}.nodes`);
}
/** Returns a member of nested objects, or `undefined` if one of them is missing or not an object. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}


/***/ }),

/***/ 17020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PER_PAGE),
/* harmony export */   My: () => (/* binding */ openClient),
/* harmony export */   PE: () => (/* binding */ NO_RETRY),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   rt: () => (/* binding */ MAX_LIST_PAGES)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12960);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63804);




const PER_PAGE = 100;
/** Limit of pages per list, so that pagination always ends. */
const MAX_LIST_PAGES = 50;
/** Option of calls that write: no retry, so that nothing is posted twice. */
const NO_RETRY = { request: { retries: 0 } };
const QUIET = { debug() { }, info() { }, warn() { }, error() { } };
/** Version of the REST API, so that a new default changes nothing. GitHub Enterprise Server knows it from 3.9 on. */
const API_VERSION = '2022-11-28';
/** Opens a client with a timeout that tries each reading call up to three times. */
function openClient({ token, apiUrl, owner, repo, timeoutMs = 30_000, retryBaseMs = 1000 }) {
    const timed = (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const options = { baseUrl: apiUrl, request: { fetch: timed }, retry: { retries: 2, retryAfterBaseValue: retryBaseMs }, log: QUIET };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, options, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L);
    octokit.hook.before('request', ({ headers }) => {
        headers['x-github-api-version'] = API_VERSION;
    });
    return { octokit, here: { owner, repo } };
}
/** Runs one call. Errors state the call and the permission that it requires. */
async function ask(what, permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .githubError */ .q)(error, what, permission);
    }
}
/** Runs a GraphQL query and returns its `repository`. */
async function repositoryOf({ octokit, here }, { what, permission, query, ...variables }) {
    return ask(what, permission, async () => {
        const answer = await octokit.graphql(query, { ...here, ...variables });
        const repository = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer, 'repository');
        if (typeof repository !== 'object' || repository === null)
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpected */ .os)('a repository');
        return repository;
    });
}


/***/ }),

/***/ 63804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ githubError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);


/**
 * Converts an error of a call to GitHub to a message with a remedy.
 *
 * @param what - the call, such as `list the files of the pull request`.
 * @param permission - the entry of `permissions:` that the call requires.
 */
function githubError(thrown, what, permission) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM)
        return thrown;
    const { status = statusOfGraphql(thrown), response } = thrown;
    const headers = response?.headers ?? {};
    const options = { cause: thrown, permission };
    const said = saying(response?.data?.message ?? graphqlErrors(thrown)[0]?.message);
    if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said)))) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_RATE_LIMITED', `Cannot ${what}: GitHub's rate limit is reached${resetTime(headers)}. Run the job again later.`, { cause: thrown });
    }
    switch (status) {
        case 401:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_UNAUTHORIZED', `Cannot ${what}: GitHub rejected the token (401). Pass a valid token as github-token.`, {
                cause: thrown,
            });
        case 403:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_FORBIDDEN', isAboutToken(said)
                ? `Cannot ${what}: the token lacks the permission (403${said}). ${adviceFor(permission)}`
                : `Cannot ${what}: GitHub refuses it (403${said}).`, options);
        case 404:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_NOT_FOUND', said === '' || said === ': Not Found'
                ? `Cannot ${what}: not found (404). GitHub also answers this if the token lacks the permission. ${adviceFor(permission)}`
                : `Cannot ${what}: not found (404${said}).`, options);
        case 400:
        case 409:
        case 410:
        case 413:
        case 422:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_REJECTED', `Cannot ${what}: GitHub rejected the call (${status}${said}).`, { cause: thrown });
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_UNAVAILABLE', `Cannot ${what}: no valid response (${status === 0 ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) : `${status}${said}`}). Run the job again.`, { cause: thrown });
    }
}
/** Tells whether a refusal is about the rights of the token, and not about the plan, an archived repository or a locked conversation. */
function isAboutToken(said) {
    return said === '' || /not accessible by|must have|requires|permission|scope|SAML|admin rights/i.test(said);
}
/** Permissions of an app begin with a capital letter; those of a job do not. */
function adviceFor(permission) {
    return /^[A-Z]/.test(permission)
        ? `Give the app whose token is passed the permission "${permission}".`
        : `Add to the job: permissions: { ${permission} }.`;
}
/** Returns the errors of a GraphQL response. GraphQL reports them with status 200, possibly together with data. */
function graphqlErrors(thrown) {
    const { errors } = thrown;
    return Array.isArray(errors) ? errors : [];
}
const GRAPHQL_STATUS = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
    RATE_LIMIT: 429,
};
function statusOfGraphql(thrown) {
    const [first] = graphqlErrors(thrown);
    return GRAPHQL_STATUS[(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(first?.type)] ?? 0;
}
/** Formats GitHub's message on one line, at most 200 characters. */
function saying(message) {
    return typeof message === 'string' && message !== '' ? `: ${message.replace(/\s+/g, ' ').slice(0, 200)}` : '';
}
function resetTime(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
}


/***/ }),

/***/ 67846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ octokitGitHub)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/client.js
var github_client = __webpack_require__(17020);
// EXTERNAL MODULE: ./build/ports/github/visibility.js
var visibility = __webpack_require__(26923);
;// CONCATENATED MODULE: ./build/ports/github/release-calls.js





/** Pages of releases that are searched for a draft: it is among the newest ones. */
const MAX_RELEASE_PAGES = 5;
/** A seal contains a manifest and bundles. */
const MAX_ASSET_BYTES = 128 * 1024 * 1024;
/** The calls of a release. */
function releaseCalls({ octokit, here, }) {
    const { rest } = octokit;
    return {
        visibility: () => (0,github_client/* ask */.kA)('determine the visibility of the repository', 'metadata: read', async () => (0,visibility/* toVisibility */.q)((await rest.repos.get({ ...here })).data)),
        defaultBranch: () => (0,github_client/* ask */.kA)('determine the default branch', 'metadata: read', async () => (0,answers/* text */.Qq)((await rest.repos.get({ ...here })).data?.default_branch, 'default_branch')),
        releaseOfTag: async (tag) => {
            try {
                return await (0,github_client/* ask */.kA)(`find the release of tag ${tag}`, 'contents: read', async () => toRelease((await rest.repos.getReleaseByTag({ ...here, tag })).data));
            }
            catch (error) {
                if (!(error instanceof errors/* SealError */.EM && error.code === 'GITHUB_NOT_FOUND'))
                    throw error;
            }
            // Only the list contains drafts.
            return (0,github_client/* ask */.kA)(`find a draft of tag ${tag}`, 'contents: write', async () => {
                const drafts = [];
                let page = 0;
                for await (const { data } of octokit.paginate.iterator(rest.repos.listReleases, { ...here, per_page: github_client/* PER_PAGE */.EK })) {
                    drafts.push(...data.filter((release) => release.draft && release.tag_name === tag).map(toRelease));
                    page += 1;
                    if (page === MAX_RELEASE_PAGES)
                        break;
                }
                if (drafts.length > 1)
                    throw new errors/* SealError */.EM('GITHUB_UNEXPECTED', `The tag ${tag} has ${drafts.length} drafts. Delete all but the one that is to be released.`);
                return drafts[0];
            });
        },
        release: (id) => (0,github_client/* ask */.kA)(`read the release ${id}`, 'contents: read', async () => toRelease((await rest.repos.getRelease({ ...here, release_id: id })).data)),
        downloadAsset: (id) => (0,github_client/* ask */.kA)(`download the asset ${id}`, 'contents: read', async () => {
            const headers = { accept: 'application/octet-stream' };
            const { data } = await rest.repos.getReleaseAsset({ ...here, asset_id: id, headers });
            if (!(data instanceof ArrayBuffer))
                throw (0,answers/* unexpected */.os)(`the asset ${id}, a file`);
            const bytes = Buffer.from(data);
            if (bytes.length > MAX_ASSET_BYTES)
                throw (0,answers/* unexpected */.os)(`the asset ${id} of at most ${MAX_ASSET_BYTES} bytes`);
            return bytes;
        }),
        deleteAsset: (id) => (0,github_client/* ask */.kA)(`delete the asset ${id}`, 'contents: write', async () => {
            await rest.repos.deleteReleaseAsset({ ...here, asset_id: id });
        }),
        requireWritable: ({ id, isDraft }) => (0,github_client/* ask */.kA)(`change the release ${id}`, 'contents: write', async () => {
            await rest.repos.updateRelease({ ...here, release_id: id, draft: isDraft });
        }),
        publishDraft: (id) => (0,github_client/* ask */.kA)(`publish the draft ${id}`, 'contents: write', async () => {
            const { data } = await rest.repos.updateRelease({ ...here, release_id: id, draft: false });
            if (data.draft !== false)
                throw (0,answers/* unexpected */.os)('a published release');
        }),
        uploadReleaseAsset: (uploadUrl, { name, content }) => (0,github_client/* ask */.kA)(`upload ${name} to the release`, 'contents: write', async () => {
            const { data } = await octokit.request({
                method: 'POST',
                url: uploadUrl,
                name,
                data: content,
                headers: { 'content-type': 'application/json', 'content-length': (0,to_text/* toText */.f)(Buffer.byteLength(content)) },
                ...github_client/* NO_RETRY */.PE,
            });
            (0,answers/* readNonNegative */.Jf)(data?.id, 'id');
        }),
        storeAttestation: (bundle) => (0,github_client/* ask */.kA)('store the attestation', 'attestations: write', async () => {
            const { data } = await octokit.request('POST /repos/{owner}/{repo}/attestations', { ...here, ...github_client/* NO_RETRY */.PE, bundle });
            const { id } = (data ?? {});
            return (0,to_text/* toText */.f)(typeof id === 'string' ? id : (0,answers/* readNonNegative */.Jf)(id, 'id'));
        }),
    };
}
/** Parses a release of the API. */
function toRelease(release) {
    const member = (name) => release?.[name];
    const assets = member('assets');
    if (!Array.isArray(assets))
        throw (0,answers/* unexpected */.os)('assets of a release');
    return {
        id: (0,answers/* readNonNegative */.Jf)(member('id'), 'id'),
        tag: (0,answers/* text */.Qq)(member('tag_name'), 'tag_name'),
        uploadUrl: (0,answers/* text */.Qq)(member('upload_url'), 'upload_url'),
        isDraft: (0,answers/* readBoolean */.Vf)(member('draft'), 'draft'),
        // Servers that do not know immutable releases omit it.
        isImmutable: member('immutable') === true,
        assets: assets.map((asset) => ({
            id: (0,answers/* readNonNegative */.Jf)(asset.id, 'id'),
            name: (0,answers/* text */.Qq)(asset.name, 'name'),
            isComplete: asset.state === 'uploaded',
            uploader: typeof asset.uploader?.login === 'string' ? asset.uploader.login : '',
            byBot: asset.uploader?.type === 'Bot',
        })),
    };
}

;// CONCATENATED MODULE: ./build/ports/github/octokit.js






/**
 * Implements `GitHub` with the REST API. Calls that read are tried up to three times; calls that write are tried once, so that
 * nothing is posted twice.
 */
function octokitGitHub(options) {
    const client = (0,github_client/* openClient */.My)(options);
    return { ...reading(client), ...readingForPosting(client), ...posting(client), ...releaseCalls(client) };
}
/** Calls that read the input of a verdict. */
function reading({ octokit, here, }) {
    const { rest } = octokit;
    return {
        pull: (number) => (0,github_client/* ask */.kA)(`read pull request ${number}`, 'pull-requests: read', async () => toPull((await rest.pulls.get({ ...here, pull_number: number })).data)),
        pullFiles: (number) => (0,github_client/* ask */.kA)('list the files of the pull request', 'pull-requests: read', async () => {
            const files = await octokit.paginate(rest.pulls.listFiles, { ...here, pull_number: number, per_page: github_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(files, 'the files of the pull request').map(toChangedFile);
        }),
        branchTip: (branch) => (0,github_client/* ask */.kA)(`find the tip of branch ${branch}`, 'contents: read', async () => (0,answers/* commitId */.xk)((await rest.git.getRef({ ...here, ref: `heads/${branch}` })).data?.object?.sha, 'object.sha')),
        tree: (commit) => (0,github_client/* ask */.kA)(`list the files of commit ${commit.slice(0, 7)}`, 'contents: read', async () => toTree((await rest.git.getTree({ ...here, tree_sha: commit, recursive: '1' })).data, commit)),
        blob: (sha) => (0,github_client/* ask */.kA)(`read blob ${sha.slice(0, 12)}`, 'contents: read', async () => toBlob((await rest.git.getBlob({ ...here, file_sha: sha })).data)),
        fileAt: async ({ path, ref, ...repository }) => {
            const where = `${repository.owner}/${repository.repo}/${path}@${ref}`;
            try {
                return await (0,github_client/* ask */.kA)(`read ${where}`, 'contents: read', async () => {
                    const { data } = await rest.repos.getContent({ ...repository, path, ref, mediaType: { format: 'raw' } });
                    if (typeof data !== 'string')
                        throw (0,answers/* unexpected */.os)(`${where}, a file`);
                    return Buffer.from(data, 'utf8');
                });
            }
            catch (error) {
                if (error instanceof errors/* SealError */.EM && error.code === 'GITHUB_NOT_FOUND')
                    return undefined;
                throw error;
            }
        },
        releaseAsset: async ({ tag, name, ...repository }) => {
            const where = `${repository.owner}/${repository.repo}/releases/${tag}/${name}`;
            try {
                return await (0,github_client/* ask */.kA)(`read ${where}`, 'contents: read', async () => {
                    const { data: release } = await rest.repos.getReleaseByTag({ ...repository, tag });
                    const assets = (0,answers/* list */.p_)(((0,answers.at)(release, 'assets') ?? []), 'assets');
                    const asset = assets.find((each) => (0,answers.at)(each, 'name') === name);
                    if (asset === undefined)
                        return undefined;
                    if ((0,answers/* readNonNegative */.Jf)((0,answers.at)(asset, 'size'), 'size') > octokit_MAX_ASSET_BYTES)
                        throw (0,answers/* unexpected */.os)(`${where} of at most ${octokit_MAX_ASSET_BYTES} bytes`);
                    const { data } = await rest.repos.getReleaseAsset({
                        ...repository,
                        asset_id: (0,answers/* readNonNegative */.Jf)((0,answers.at)(asset, 'id'), 'id'),
                        headers: { accept: 'application/octet-stream' },
                    });
                    if (!(data instanceof ArrayBuffer))
                        throw (0,answers/* unexpected */.os)(`${where}, a file`);
                    return Buffer.from(data);
                });
            }
            catch (error) {
                if (error instanceof errors/* SealError */.EM && error.code === 'GITHUB_NOT_FOUND')
                    return undefined;
                throw error;
            }
        },
    };
}
/** Limit of the size of a release asset, such as a pack or its signature. */
const octokit_MAX_ASSET_BYTES = 4 * 1024 * 1024;
/** Calls that read data before something is posted. */
function readingForPosting({ octokit, here }) {
    const { rest } = octokit;
    return {
        comments: (issue) => (0,github_client/* ask */.kA)('list the comments of the pull request', 'pull-requests: write', async () => {
            const comments = await octokit.paginate(rest.issues.listComments, { ...here, issue_number: issue, per_page: github_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(comments, 'the comments').map((comment) => ({
                id: (0,answers/* readNonNegative */.Jf)(comment.id, 'id'),
                body: (0,to_text/* toText */.f)(comment.body ?? ''),
                author: (0,to_text/* toText */.f)(comment.user?.login ?? ''),
            }));
        }),
        login: async () => {
            try {
                return await (0,github_client/* ask */.kA)('determine the owner of the token', 'metadata: read', async () => (0,answers/* text */.Qq)((await rest.users.getAuthenticated()).data?.login, 'login'));
            }
            catch (error) {
                if (error instanceof errors/* SealError */.EM && error.code === 'GITHUB_FORBIDDEN')
                    return undefined;
                throw error;
            }
        },
    };
}
function posting({ octokit, here, }) {
    const { rest } = octokit;
    return {
        createCheck: (check) => (0,github_client/* ask */.kA)('create the check run', 'checks: write', async () => {
            const body = {
                ...here,
                ...github_client/* NO_RETRY */.PE,
                name: check.name,
                head_sha: check.headSha,
                status: 'completed',
                conclusion: check.conclusion,
                output: toOutput(check),
            };
            const { data } = await rest.checks.create(body);
            return { id: (0,answers/* readNonNegative */.Jf)(data?.id, 'id'), url: typeof data.html_url === 'string' ? data.html_url : '' };
        }),
        addAnnotations: (id, check) => (0,github_client/* ask */.kA)('add annotations to the check run', 'checks: write', async () => {
            const { data } = await rest.checks.update({ ...here, ...github_client/* NO_RETRY */.PE, check_run_id: id, output: toOutput(check) });
            (0,answers/* readNonNegative */.Jf)(data?.id, 'id');
        }),
        createStatus: ({ sha, state, context, description, url }) => (0,github_client/* ask */.kA)('set the commit status', 'statuses: write', async () => {
            const { data } = await rest.repos.createCommitStatus({
                ...here,
                ...github_client/* NO_RETRY */.PE,
                sha,
                state,
                context,
                description,
                ...(url === undefined ? {} : { target_url: url }),
            });
            (0,answers/* readNonNegative */.Jf)(data?.id, 'id');
        }),
        createComment: (issue, body) => (0,github_client/* ask */.kA)('comment on the pull request', 'pull-requests: write', async () => {
            (0,answers/* readNonNegative */.Jf)((await rest.issues.createComment({ ...here, ...github_client/* NO_RETRY */.PE, issue_number: issue, body })).data?.id, 'id');
        }),
        updateComment: (id, body) => (0,github_client/* ask */.kA)('update the comment on the pull request', 'pull-requests: write', async () => {
            (0,answers/* readNonNegative */.Jf)((await rest.issues.updateComment({ ...here, ...github_client/* NO_RETRY */.PE, comment_id: id, body })).data?.id, 'id');
        }),
        uploadSarif: ({ commit, ref, sarif }) => (0,github_client/* ask */.kA)('upload the SARIF file to code scanning', 'security-events: write', async () => {
            const { data } = await rest.codeScanning.uploadSarif({
                ...here,
                ...github_client/* NO_RETRY */.PE,
                commit_sha: commit,
                ref,
                sarif: (0,external_node_zlib_.gzipSync)(sarif).toString('base64'),
            });
            (0,answers/* text */.Qq)(data?.id, 'id');
        }),
    };
}
function toPull({ number, head, base, changed_files }) {
    return {
        number: (0,answers/* readNonNegative */.Jf)(number, 'number'),
        headSha: (0,answers/* commitId */.xk)(head?.sha, 'head.sha'),
        baseRef: (0,answers/* text */.Qq)(base?.ref, 'base.ref'),
        changedFiles: (0,answers/* readNonNegative */.Jf)(changed_files, 'changed_files'),
    };
}
const CHANGES = {
    added: 'added',
    copied: 'added',
    modified: 'modified',
    changed: 'modified',
    removed: 'removed',
    renamed: 'renamed',
};
function toChangedFile({ filename, status, previous_filename, patch, sha, changes }) {
    const change = typeof status === 'string' && Object.hasOwn(CHANGES, status) ? CHANGES[status] : undefined;
    if (change === undefined)
        throw (0,answers/* unexpected */.os)(`a known status of ${JSON.stringify(filename)}`);
    const hunks = typeof patch === 'string' ? hunksOf(patch) : undefined;
    return {
        path: (0,answers/* text */.Qq)(filename, 'filename'),
        change,
        ...(typeof sha === 'string' ? { blob: sha } : {}),
        ...(change === 'renamed' ? { from: (0,answers/* text */.Qq)(previous_filename, 'previous_filename') } : {}),
        ...(status === 'changed' ? { typeChanged: true } : {}),
        ...(status === 'copied' ? { copyOf: (0,answers/* text */.Qq)(previous_filename, 'previous_filename') } : {}),
        ...elsewhereOf(patch, changes),
        ...(hunks === undefined ? {} : { lines: hunks }),
    };
}
/** A pointer has three lines; with extensions a few more. */
const MAX_POINTER_CHANGES = 20;
/**
 * Detects content that a diff does not show: a Git LFS pointer or a submodule, before or after the change. GitHub omits patches of
 * large diffs; then a text with few changed lines may be a pointer and is treated as one.
 */
function elsewhereOf(patch, changes) {
    if (typeof patch !== 'string')
        return typeof changes === 'number' && changes > 0 && changes <= MAX_POINTER_CHANGES ? { elsewhere: 'lfs' } : {};
    if (/^[-+]Subproject commit [0-9a-f]{40}/m.test(patch))
        return { elsewhere: 'submodule' };
    return /^[-+]oid sha256:[0-9a-f]{64}\s*$/m.test(patch) ? { elsewhere: 'lfs' } : {};
}
/** Returns the line ranges of a patch: `@@ -a,b +c,d @@` means lines c to c+d-1 of the new file. */
function hunksOf(patch) {
    return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map((match) => [
        Number(match[1]),
        Number(match[1]) + Number(match[2] ?? 1) - 1,
    ]);
}
function toTree({ tree, truncated }, commit) {
    if (!Array.isArray(tree) || typeof truncated !== 'boolean')
        throw (0,answers/* unexpected */.os)(`the tree of ${commit.slice(0, 7)}`);
    if (truncated)
        throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `GitHub truncated the list of files of commit ${commit.slice(0, 7)} (more than 100,000 entries or 7 MB), so the remaining files are unknown.`);
    const entries = tree;
    return entries
        .filter(({ type }) => type === 'blob')
        .map(({ path, sha, mode, size }) => ({
        path: (0,answers/* text */.Qq)(path, 'tree[].path'),
        blob: (0,answers/* text */.Qq)(sha, 'tree[].sha'),
        mode: (0,answers/* text */.Qq)(mode, 'tree[].mode'),
        size: (0,answers/* readNonNegative */.Jf)(size ?? 0, 'tree[].size'),
    }));
}
function toBlob({ content, encoding }) {
    if (typeof content !== 'string' || encoding !== 'base64')
        throw (0,answers/* unexpected */.os)('a blob in base64');
    return Buffer.from(content, 'base64');
}
function toOutput({ title, summary, annotations }) {
    return { title, summary, annotations: [...annotations] };
}


/***/ }),

/***/ 26923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ visibilityFromEvent),
/* harmony export */   q: () => (/* binding */ toVisibility)
/* harmony export */ });
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11615);

const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** Reads the visibility of the repository from the event of a GitHub workflow; `unknown` outside workflows. */
async function visibilityFromEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !file)
        return 'unknown';
    try {
        const event = JSON.parse(await (0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' }));
        return toVisibility(event.repository);
    }
    catch {
        return 'unknown';
    }
}
/** @param repository - from GitHub's API or an event. */
function toVisibility(repository) {
    const { visibility, private: hidden } = (repository ?? {});
    if (hidden === true)
        return visibility === 'internal' ? 'internal' : 'private';
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    return hidden === false ? 'public' : 'unknown';
}


/***/ })

};
