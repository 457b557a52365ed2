export const id = 4923;
export const ids = [4923];
export const modules = {

/***/ 14923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ connection),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   ob: () => (/* binding */ remoteReader)
/* harmony export */ });
/* harmony import */ var _ports_octokit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21370);

/** GitHub, as far as a token lets a step in. */
function connect(env, token) {
    const options = connection(env, token);
    return options && (0,_ports_octokit_js__WEBPACK_IMPORTED_MODULE_0__/* .octokitGitHub */ .h)(options);
}
/** How to reach GitHub with a token; `undefined` without one, or outside a repository. */
function connection(env, token) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === undefined || token === '' || repo === '')
        return undefined;
    const number = (name) => env[name] === undefined ? {} : { [name === 'WEIGHTSEAL_API_TIMEOUT_MS' ? 'timeoutMs' : 'retryBaseMs']: Number(env[name]) };
    return {
        token,
        owner,
        repo,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        ...number('WEIGHTSEAL_API_TIMEOUT_MS'),
        ...number('WEIGHTSEAL_API_RETRY_MS'),
    };
}
/** Reads packs from other repositories; `undefined` without a token. */
function remoteReader(github) {
    if (github === undefined)
        return undefined;
    return async (place) => place.kind === 'file'
        ? github.fileAt({ owner: place.owner, repo: place.repo, path: place.path, ref: place.commit })
        : github.releaseAsset({ owner: place.owner, repo: place.repo, tag: place.tag, name: place.name });
}


/***/ }),

/***/ 59624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   os: () => (/* binding */ unexpected),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xk: () => (/* binding */ commitId),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Checks of what GitHub answers: a value that is not what it must be is an error, never an empty one. */
function unexpected(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('GITHUB_UNEXPECTED', `GitHub's answer does not hold ${what}. Run the job again; if it stays, the API has changed.`);
}
function text(value, name) {
    if (typeof value !== 'string' || value === '')
        throw unexpected(`a text as ${name}`);
    return value;
}
function positive(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw unexpected(`a number as ${name}`);
    return value;
}
function truth(value, name) {
    if (typeof value !== 'boolean')
        throw unexpected(`true or false as ${name}`);
    return value;
}
function commitId(value, name) {
    if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value))
        throw unexpected(`a commit id as ${name}`);
    return value;
}
function member(value, allowed, name) {
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
/** The member of an object; anything else has none. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}


/***/ }),

/***/ 84826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EK: () => (/* binding */ PER_PAGE),
  kA: () => (/* binding */ ask),
  Oo: () => (/* binding */ once),
  My: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/ports/github-errors.js

/**
 * What went wrong in a call to GitHub, in words that say what to do.
 *
 * @param what - the call, as `list the files of the pull request`.
 * @param permission - the line for `permissions:` that the call needs.
 */
function githubError(thrown, what, permission) {
    if (thrown instanceof errors/* SealError */.E)
        return thrown;
    const { status = statusOfGraphql(thrown), response } = thrown;
    const headers = response?.headers ?? {};
    const options = { cause: thrown, permission };
    const said = saying(response?.data?.message ?? graphqlErrors(thrown)[0]?.message);
    if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said)))) {
        return new errors/* SealError */.E('GITHUB_RATE_LIMITED', `Cannot ${what}: GitHub's rate limit is reached${resetTime(headers)}. Run the job again later.`, { cause: thrown });
    }
    switch (status) {
        case 401:
            return new errors/* SealError */.E('GITHUB_UNAUTHORIZED', `Cannot ${what}: GitHub does not accept the token (401). Pass a valid one as github-token.`, { cause: thrown });
        case 403:
            return new errors/* SealError */.E('GITHUB_FORBIDDEN', `Cannot ${what}: the token may not (403${said}). Add to the job: permissions: { ${permission} }.`, options);
        case 404:
            return new errors/* SealError */.E('GITHUB_NOT_FOUND', `Cannot ${what}: not found (404). GitHub also answers so when the token lacks: permissions: { ${permission} }.`, options);
        case 400:
        case 409:
        case 410:
        case 422:
            return new errors/* SealError */.E('GITHUB_REJECTED', `Cannot ${what}: GitHub rejected the call (${status}${said}).`, { cause: thrown });
        default:
            return new errors/* SealError */.E('GITHUB_UNAVAILABLE', `Cannot ${what}: no usable answer (${status === 0 ? (0,errors/* messageOf */.b)(thrown) : `${status}${said}`}). Run the job again.`, { cause: thrown });
    }
}
/** GraphQL answers 200 and lists what went wrong, even beside data. */
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
    return GRAPHQL_STATUS[String(first?.type)] ?? 0;
}
/** GitHub's own words, on one line and short. */
function saying(message) {
    return typeof message === 'string' && message !== '' ? `: ${message.replace(/\s+/g, ' ').slice(0, 200)}` : '';
}
function resetTime(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
}

;// CONCATENATED MODULE: ./build/ports/octokit-client.js



const PER_PAGE = 100;
/** Tried once, so that nothing is posted twice. */
const once = { request: { retries: 0 } };
const QUIET = { debug() { }, info() { }, warn() { }, error() { } };
/** A client that reads with up to three tries and gives up on a call in the end. */
function openClient({ token, apiUrl, owner, repo, timeoutMs = 30_000, retryBaseMs = 1000 }) {
    const timed = (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const options = { baseUrl: apiUrl, request: { fetch: timed }, retry: { retries: 2, retryAfterBaseValue: retryBaseMs }, log: QUIET };
    return { octokit: (0,github/* getOctokit */.Q)(token, options, dist_bundle/* retry */.L), here: { owner, repo } };
}
/** Runs one call; what is thrown says what was asked and which permission that needs. */
async function ask(what, permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw githubError(error, what, permission);
    }
}


/***/ }),

/***/ 21370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ octokitGitHub),
/* harmony export */   z: () => (/* binding */ toRelease)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59624);
/* harmony import */ var _octokit_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84826);
/* harmony import */ var _visibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56723);





/**
 * GitHub over its REST API. Calls that read are tried up to three times; calls that write are tried once, so that nothing is
 * posted twice.
 */
function octokitGitHub(options) {
    const client = (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .My)(options);
    return { ...reading(client), ...readingForPosting(client), ...posting(client), ...releasing(client) };
}
/** What a verdict is made from. */
function reading({ octokit, here, }) {
    const { rest } = octokit;
    return {
        pull: (number) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`read pull request ${number}`, 'pull-requests: read', async () => toPull((await rest.pulls.get({ ...here, pull_number: number })).data)),
        pullFiles: (number) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('list the files of the pull request', 'pull-requests: read', async () => {
            const files = await octokit.paginate(rest.pulls.listFiles, { ...here, pull_number: number, per_page: _octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .PER_PAGE */ .EK });
            return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(files, 'the files of the pull request').map(toChangedFile);
        }),
        branchTip: (branch) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`find the tip of branch ${branch}`, 'contents: read', async () => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)((await rest.git.getRef({ ...here, ref: `heads/${branch}` })).data?.object?.sha, 'object.sha')),
        tree: (commit) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`list the files of commit ${commit}`, 'contents: read', async () => toTree((await rest.git.getTree({ ...here, tree_sha: commit, recursive: '1' })).data, commit)),
        blob: (sha) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`read blob ${sha}`, 'contents: read', async () => toBlob((await rest.git.getBlob({ ...here, file_sha: sha })).data)),
        fileAt: async ({ path, ref, ...repository }) => {
            const where = `${repository.owner}/${repository.repo}/${path}@${ref}`;
            try {
                return await (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`read ${where}`, 'contents: read', async () => {
                    const { data } = await rest.repos.getContent({ ...repository, path, ref, mediaType: { format: 'raw' } });
                    if (typeof data !== 'string')
                        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`${where}, a file`);
                    return Buffer.from(data, 'utf8');
                });
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'GITHUB_NOT_FOUND')
                    return undefined;
                throw error;
            }
        },
        releaseAsset: async ({ tag, name, ...repository }) => {
            const where = `${repository.owner}/${repository.repo}/releases/${tag}/${name}`;
            try {
                return await (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`read ${where}`, 'contents: read', async () => {
                    const { data: release } = await rest.repos.getReleaseByTag({ ...repository, tag });
                    const assets = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(release, 'assets') ?? []), 'assets');
                    const asset = assets.find((each) => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(each, 'name') === name);
                    if (asset === undefined)
                        return undefined;
                    if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(asset, 'size'), 'size') > MAX_ASSET_BYTES)
                        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`${where} of at most ${MAX_ASSET_BYTES} bytes`);
                    const { data } = await rest.repos.getReleaseAsset({
                        ...repository,
                        asset_id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(asset, 'id'), 'id'),
                        headers: { accept: 'application/octet-stream' },
                    });
                    if (!(data instanceof ArrayBuffer))
                        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`${where}, a file`);
                    return Buffer.from(data);
                });
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'GITHUB_NOT_FOUND')
                    return undefined;
                throw error;
            }
        },
    };
}
/** No pack is larger, and no signature of one. */
const MAX_ASSET_BYTES = 4 * 1024 * 1024;
/** What is asked before something is posted. */
function readingForPosting({ octokit, here }) {
    const { rest } = octokit;
    return {
        comments: (issue) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('list the comments of the pull request', 'pull-requests: write', async () => {
            const comments = await octokit.paginate(rest.issues.listComments, { ...here, issue_number: issue, per_page: _octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .PER_PAGE */ .EK });
            return (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(comments, 'the comments').map((comment) => ({
                id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(comment.id, 'id'),
                body: String(comment.body ?? ''),
                author: String(comment.user?.login ?? ''),
            }));
        }),
        login: async () => {
            try {
                return await (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('find out whose token it is', 'metadata: read', async () => (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((await rest.users.getAuthenticated()).data?.login, 'login'));
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'GITHUB_FORBIDDEN')
                    return undefined;
                throw error;
            }
        },
    };
}
function posting({ octokit, here, }) {
    const { rest } = octokit;
    return {
        createCheck: (check) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('create the check run', 'checks: write', async () => {
            const body = {
                ...here,
                ..._octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo,
                name: check.name,
                head_sha: check.headSha,
                status: 'completed',
                conclusion: check.conclusion,
                output: toOutput(check),
            };
            const { data } = await rest.checks.create(body);
            return { id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(data?.id, 'id'), url: typeof data.html_url === 'string' ? data.html_url : '' };
        }),
        addAnnotations: (id, check) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('add annotations to the check run', 'checks: write', async () => {
            const { data } = await rest.checks.update({ ...here, ..._octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo, check_run_id: id, output: toOutput(check) });
            (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(data?.id, 'id');
        }),
        createStatus: ({ sha, state, context, description, url }) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('set the commit status', 'statuses: write', async () => {
            const { data } = await rest.repos.createCommitStatus({
                ...here,
                ..._octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo,
                sha,
                state,
                context,
                description,
                ...(url === undefined ? {} : { target_url: url }),
            });
            (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(data?.id, 'id');
        }),
        createComment: (issue, body) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('comment on the pull request', 'pull-requests: write', async () => {
            (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((await rest.issues.createComment({ ...here, ..._octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo, issue_number: issue, body })).data?.id, 'id');
        }),
        updateComment: (id, body) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('update the comment on the pull request', 'pull-requests: write', async () => {
            (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)((await rest.issues.updateComment({ ...here, ..._octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo, comment_id: id, body })).data?.id, 'id');
        }),
        uploadSarif: ({ commit, ref, sarif }) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('upload the SARIF file to code scanning', 'security-events: write', async () => {
            const { data } = await rest.codeScanning.uploadSarif({
                ...here,
                ..._octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo,
                commit_sha: commit,
                ref,
                sarif: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(sarif).toString('base64'),
            });
            (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(data?.id, 'id');
        }),
    };
}
/** What a release needs beside. */
function releasing({ octokit, here }) {
    const { rest } = octokit;
    return {
        visibility: () => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('find out who can see the repository', 'metadata: read', async () => (0,_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .toVisibility */ .q)((await rest.repos.get({ ...here })).data)),
        releaseOfTag: async (tag) => {
            try {
                return await (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`find the release of tag ${tag}`, 'contents: read', async () => toRelease((await rest.repos.getReleaseByTag({ ...here, tag })).data));
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'GITHUB_NOT_FOUND')
                    return undefined;
                throw error;
            }
        },
        uploadReleaseAsset: (uploadUrl, { name, content }) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(`upload ${name} to the release`, 'contents: write', async () => {
            const { data } = await octokit.request({
                method: 'POST',
                url: uploadUrl,
                name,
                data: content,
                headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(content)) },
                ..._octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo,
            });
            (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(data?.id, 'id');
        }),
        storeAttestation: (bundle) => (0,_octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)('store the attestation', 'attestations: write', async () => {
            const { data } = await octokit.request('POST /repos/{owner}/{repo}/attestations', { ...here, ..._octokit_client_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo, bundle });
            const { id } = (data ?? {});
            return String(typeof id === 'string' ? id : (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(id, 'id'));
        }),
    };
}
/** A release as the API and the event `release` show one. */
function toRelease({ id, upload_url }) {
    return { id: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(id, 'id'), uploadUrl: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(upload_url, 'upload_url') };
}
function toPull({ number, head, base, changed_files }) {
    return {
        number: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(number, 'number'),
        headSha: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk)(head?.sha, 'head.sha'),
        baseRef: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(base?.ref, 'base.ref'),
        changedFiles: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(changed_files, 'changed_files'),
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
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`a known status of ${JSON.stringify(filename)}`);
    const hunks = typeof patch === 'string' ? hunksOf(patch) : undefined;
    return {
        path: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(filename, 'filename'),
        change,
        ...(typeof sha === 'string' ? { blob: sha } : {}),
        ...(change === 'renamed' ? { from: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(previous_filename, 'previous_filename') } : {}),
        ...(status === 'changed' ? { typeChanged: true } : {}),
        ...(status === 'copied' ? { copyOf: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(previous_filename, 'previous_filename') } : {}),
        ...elsewhereOf(patch, changes),
        ...(hunks === undefined ? {} : { lines: hunks }),
    };
}
/** A pointer has three lines; with extensions a few more. */
const MAX_POINTER_CHANGES = 20;
/**
 * Bytes that a diff does not show: a git-LFS pointer or a submodule, before or after the change. GitHub leaves patches out of
 * large diffs; then a text of a few changed lines may be a pointer, and is taken for one.
 */
function elsewhereOf(patch, changes) {
    if (typeof patch !== 'string')
        return typeof changes === 'number' && changes > 0 && changes <= MAX_POINTER_CHANGES ? { elsewhere: 'lfs' } : {};
    if (/^[-+]Subproject commit [0-9a-f]{40}/m.test(patch))
        return { elsewhere: 'submodule' };
    return /^[-+]oid sha256:[0-9a-f]{64}\s*$/m.test(patch) ? { elsewhere: 'lfs' } : {};
}
/** `@@ -a,b +c,d @@` gives the new file's lines c to c+d-1. */
function hunksOf(patch) {
    return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map((match) => [
        Number(match[1]),
        Number(match[1]) + Number(match[2] ?? 1) - 1,
    ]);
}
function toTree({ tree, truncated }, commit) {
    if (!Array.isArray(tree) || typeof truncated !== 'boolean')
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)(`the tree of ${commit}`);
    if (truncated)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('GITHUB_TRUNCATED', `GitHub cut the list of files of commit ${commit} (over 100,000 entries or 7 MB). Nothing can be said about files that it left out.`);
    const entries = tree;
    return entries
        .filter(({ type }) => type === 'blob')
        .map(({ path, sha, mode, size }) => ({
        path: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(path, 'tree[].path'),
        blob: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(sha, 'tree[].sha'),
        mode: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(mode, 'tree[].mode'),
        size: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(size ?? 0, 'tree[].size'),
    }));
}
function toBlob({ content, encoding }) {
    if (typeof content !== 'string' || encoding !== 'base64')
        throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .os)('a blob in base64');
    return Buffer.from(content, 'base64');
}
function toOutput({ title, summary, annotations }) {
    return { title, summary, annotations: [...annotations] };
}


/***/ }),

/***/ 56723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ visibilityFromEvent),
/* harmony export */   q: () => (/* binding */ toVisibility)
/* harmony export */ });
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84591);

const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** What the event of a GitHub workflow says about its repository; `unknown` elsewhere. */
async function visibilityFromEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !file)
        return 'unknown';
    try {
        const event = JSON.parse(await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' }));
        return toVisibility(event.repository);
    }
    catch {
        return 'unknown';
    }
}
/** @param repository - as GitHub's API and events show one. */
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
