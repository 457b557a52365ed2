export const id = 60;
export const ids = [60,924];
export const modules = {

/***/ 6060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateAction: () => (/* binding */ gateAction),
  markUndecided: () => (/* binding */ markUndecided)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/facts/sources.js
var sources = __webpack_require__(64630);
// EXTERNAL MODULE: ./build/facts/trusted-side.js
var trusted_side = __webpack_require__(92979);
// EXTERNAL MODULE: ./build/ports/git.js
var ports_git = __webpack_require__(94015);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
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
    const { status = 0, response } = thrown;
    const headers = response?.headers ?? {};
    const options = { cause: thrown, permission };
    const said = saying(response?.data?.message);
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
/** GitHub's own words, on one line and short. */
function saying(message) {
    return typeof message === 'string' && message !== '' ? `: ${message.replace(/\s+/g, ' ').slice(0, 200)}` : '';
}
function resetTime(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
}

;// CONCATENATED MODULE: ./build/ports/octokit.js





const PER_PAGE = 100;
/**
 * GitHub over its REST API. Calls that read are tried up to three times; calls that write are tried once, so that
 * nothing is posted twice.
 */
function octokitGitHub({ token, apiUrl, owner, repo, timeoutMs = 30_000, retryBaseMs = 1000 }) {
    const timed = (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const options = { baseUrl: apiUrl, request: { fetch: timed }, retry: { retries: 2, retryAfterBaseValue: retryBaseMs }, log: QUIET };
    const client = { octokit: (0,github/* getOctokit */.Q)(token, options, dist_bundle/* retry */.L), here: { owner, repo } };
    return { ...reading(client), ...readingForPosting(client), ...posting(client) };
}
/** What a verdict is made from. */
function reading({ octokit, here }) {
    const { rest } = octokit;
    return {
        pull: (number) => ask(`read pull request ${number}`, 'pull-requests: read', async () => toPull((await rest.pulls.get({ ...here, pull_number: number })).data)),
        pullFiles: (number) => ask('list the files of the pull request', 'pull-requests: read', async () => {
            const files = await octokit.paginate(rest.pulls.listFiles, { ...here, pull_number: number, per_page: PER_PAGE });
            return list(files, 'the files of the pull request').map(toChangedFile);
        }),
        branchTip: (branch) => ask(`find the tip of branch ${branch}`, 'contents: read', async () => commitId((await rest.git.getRef({ ...here, ref: `heads/${branch}` })).data?.object?.sha, 'object.sha')),
        tree: (commit) => ask(`list the files of commit ${commit}`, 'contents: read', async () => toTree((await rest.git.getTree({ ...here, tree_sha: commit, recursive: '1' })).data, commit)),
        blob: (sha) => ask(`read blob ${sha}`, 'contents: read', async () => toBlob((await rest.git.getBlob({ ...here, file_sha: sha })).data)),
        fileAt: async ({ path, ref, ...repository }) => {
            const where = `${repository.owner}/${repository.repo}/${path}@${ref}`;
            try {
                return await ask(`read ${where}`, 'contents: read', async () => {
                    const { data } = await rest.repos.getContent({ ...repository, path, ref, mediaType: { format: 'raw' } });
                    if (typeof data !== 'string')
                        throw unexpected(`${where}, a file`);
                    return Buffer.from(data, 'utf8');
                });
            }
            catch (error) {
                if (error instanceof errors/* SealError */.E && error.code === 'GITHUB_NOT_FOUND')
                    return undefined;
                throw error;
            }
        },
    };
}
/** What is asked before something is posted. */
function readingForPosting({ octokit, here }) {
    const { rest } = octokit;
    return {
        comments: (issue) => ask('list the comments of the pull request', 'pull-requests: write', async () => {
            const comments = await octokit.paginate(rest.issues.listComments, { ...here, issue_number: issue, per_page: PER_PAGE });
            return list(comments, 'the comments').map((comment) => ({
                id: positive(comment.id, 'id'),
                body: String(comment.body ?? ''),
                author: String(comment.user?.login ?? ''),
            }));
        }),
        login: async () => {
            try {
                return await ask('find out whose token it is', 'metadata: read', async () => octokit_text((await rest.users.getAuthenticated()).data?.login, 'login'));
            }
            catch (error) {
                if (error instanceof errors/* SealError */.E && error.code === 'GITHUB_FORBIDDEN')
                    return undefined;
                throw error;
            }
        },
    };
}
/** Tried once, so that nothing is posted twice. */
const once = { request: { retries: 0 } };
function posting({ octokit, here, }) {
    const { rest } = octokit;
    return {
        createCheck: (check) => ask('create the check run', 'checks: write', async () => {
            const body = {
                ...here,
                ...once,
                name: check.name,
                head_sha: check.headSha,
                status: 'completed',
                conclusion: check.conclusion,
                output: toOutput(check),
            };
            const { data } = await rest.checks.create(body);
            return { id: positive(data?.id, 'id'), url: typeof data.html_url === 'string' ? data.html_url : '' };
        }),
        addAnnotations: (id, check) => ask('add annotations to the check run', 'checks: write', async () => {
            const { data } = await rest.checks.update({ ...here, ...once, check_run_id: id, output: toOutput(check) });
            positive(data?.id, 'id');
        }),
        createStatus: ({ sha, state, context, description, url }) => ask('set the commit status', 'statuses: write', async () => {
            const { data } = await rest.repos.createCommitStatus({
                ...here,
                ...once,
                sha,
                state,
                context,
                description,
                ...(url === undefined ? {} : { target_url: url }),
            });
            positive(data?.id, 'id');
        }),
        createComment: (issue, body) => ask('comment on the pull request', 'pull-requests: write', async () => {
            positive((await rest.issues.createComment({ ...here, ...once, issue_number: issue, body })).data?.id, 'id');
        }),
        updateComment: (id, body) => ask('update the comment on the pull request', 'pull-requests: write', async () => {
            positive((await rest.issues.updateComment({ ...here, ...once, comment_id: id, body })).data?.id, 'id');
        }),
        uploadSarif: ({ commit, ref, sarif }) => ask('upload the SARIF file to code scanning', 'security-events: write', async () => {
            const { data } = await rest.codeScanning.uploadSarif({
                ...here,
                ...once,
                commit_sha: commit,
                ref,
                sarif: (0,external_node_zlib_.gzipSync)(sarif).toString('base64'),
            });
            octokit_text(data?.id, 'id');
        }),
    };
}
const QUIET = { debug() { }, info() { }, warn() { }, error() { } };
async function ask(what, permission, call) {
    try {
        return await call();
    }
    catch (error) {
        throw githubError(error, what, permission);
    }
}
function unexpected(what) {
    return new errors/* SealError */.E('GITHUB_UNEXPECTED', `GitHub's answer does not hold ${what}. Run the job again; if it stays, the API has changed.`);
}
function octokit_text(value, name) {
    if (typeof value !== 'string' || value === '')
        throw unexpected(`a text as ${name}`);
    return value;
}
function positive(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw unexpected(`a number as ${name}`);
    return value;
}
function commitId(value, name) {
    if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value))
        throw unexpected(`a commit id as ${name}`);
    return value;
}
function list(value, name) {
    if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'object' || entry === null))
        throw unexpected(name);
    return value;
}
function toPull({ number, head, base, changed_files }) {
    return {
        number: positive(number, 'number'),
        headSha: commitId(head?.sha, 'head.sha'),
        baseRef: octokit_text(base?.ref, 'base.ref'),
        changedFiles: positive(changed_files, 'changed_files'),
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
function toChangedFile({ filename, status, previous_filename, patch, sha }) {
    const change = typeof status === 'string' && Object.hasOwn(CHANGES, status) ? CHANGES[status] : undefined;
    if (change === undefined)
        throw unexpected(`a known status of ${JSON.stringify(filename)}`);
    const hunks = typeof patch === 'string' ? hunksOf(patch) : undefined;
    return {
        path: octokit_text(filename, 'filename'),
        change,
        ...(typeof sha === 'string' ? { blob: sha } : {}),
        ...(change === 'renamed' ? { from: octokit_text(previous_filename, 'previous_filename') } : {}),
        ...(hunks === undefined ? {} : { lines: hunks }),
    };
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
        throw unexpected(`the tree of ${commit}`);
    if (truncated)
        throw new errors/* SealError */.E('GITHUB_TRUNCATED', `GitHub cut the list of files of commit ${commit} (over 100,000 entries or 7 MB). Nothing can be said about files that it left out.`);
    const entries = tree;
    return entries
        .filter(({ type }) => type === 'blob')
        .map(({ path, sha, mode, size }) => ({
        path: octokit_text(path, 'tree[].path'),
        blob: octokit_text(sha, 'tree[].sha'),
        mode: octokit_text(mode, 'tree[].mode'),
        size: positive(size ?? 0, 'tree[].size'),
    }));
}
function toBlob({ content, encoding }) {
    if (typeof content !== 'string' || encoding !== 'base64')
        throw unexpected('a blob in base64');
    return Buffer.from(content, 'base64');
}
function toOutput({ title, summary, annotations }) {
    return { title, summary, annotations: [...annotations] };
}

// EXTERNAL MODULE: ./build/ports/progress.js
var progress = __webpack_require__(22968);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/publish/artifact.js


/**
 * Uploads the files of a run as one workflow artifact.
 *
 * @throws {SealError} GITHUB_UNAVAILABLE
 */
async function uploadArtifact(name, files) {
    const [first] = files;
    if (first === undefined)
        return;
    try {
        const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 252).then(__webpack_require__.bind(__webpack_require__, 91252));
        await new DefaultArtifactClient().uploadArtifact(name, [...files], (0,external_node_path_.dirname)(first));
    }
    catch (cause) {
        throw new errors/* SealError */.E('GITHUB_UNAVAILABLE', `Cannot upload the artifact ${name}: ${(0,errors/* messageOf */.b)(cause).split('\n')[0]}.`, { cause });
    }
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
;// CONCATENATED MODULE: ./build/publish/commit-status.js

/**
 * The context of a status. Only what was judged by the base's rules may call itself `weightseal`: a push to a branch is
 * judged by the rules that the push brings, and must not overwrite the verdict on the pull request of the same commit.
 */
function statusContext({ kind, event }) {
    return kind === 'base' ? 'weightseal' : `weightseal/${event}`;
}
const MAX_DESCRIPTION = 140;
/** Sets the commit status `weightseal` on the judged head. */
async function postStatus(github, report, url) {
    await github.createStatus({
        sha: report.subject.headSha,
        state: stateOf(report),
        context: statusContext(report.subject.rules),
        description: (0,report_report/* headline */.Pl)(report).slice(0, MAX_DESCRIPTION),
        ...(url === undefined || url === '' ? {} : { url }),
    });
}
function stateOf({ verdict, warnOnly }) {
    if (verdict === 'allow' || warnOnly)
        return 'success';
    return verdict === 'block' ? 'failure' : 'error';
}

;// CONCATENATED MODULE: ./build/publish/outcome.js

/** Runs one way of publishing; an error of GitHub becomes a note that ends with what is lost and what to do. */
async function publishing(act, consequence) {
    try {
        await act();
        return { status: 'done' };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return { status: 'failed', note: `${error.message} ${consequence}`, error };
    }
}
/** The notes of everything that failed. */
function notesOf(outcomes) {
    return outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.note] : []));
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/annotations.js


/** More are not posted; the summary has all. */
const MAX_ANNOTATIONS = 500;
const MAX_MESSAGE_BYTES = 16 * 1024;
const MAX_TITLE = 255;
/**
 * One annotation for each finding that has a place, as the Checks API takes them: binding ones first, then by severity,
 * and within one severity those on changed files first.
 *
 * @param changes - files of the pull request, to find what a reviewer sees in the diff.
 */
function toAnnotations(report, changes) {
    const touched = new Map(changes.map((change) => [change.path, change]));
    const placed = (0,report_report/* openFindings */.lb)(report).flatMap((finding) => {
        const at = (0,report_report/* spanOf */.ee)(finding);
        return at === undefined ? [] : [{ finding, at, weight: weightOf(at, touched.get(at.file)) }];
    });
    const sorted = [...placed].sort((a, b) => (0,report_report/* gravity */.fp)(a.finding, report.threshold) - (0,report_report/* gravity */.fp)(b.finding, report.threshold) || b.weight - a.weight);
    return sorted.slice(0, MAX_ANNOTATIONS).map(({ finding, at }) => toAnnotation(finding, at, report));
}
function weightOf(at, change) {
    if (change === undefined)
        return 0;
    return change.lines?.some(([first, last]) => at.line >= first && at.line <= last) ? 2 : 1;
}
function toAnnotation(finding, at, report) {
    const { rule, severity } = finding;
    const oneLine = at.endLine === undefined || at.endLine === at.line;
    return {
        path: at.file,
        start_line: at.line,
        end_line: at.endLine ?? at.line,
        ...(oneLine && at.column !== undefined ? { start_column: at.column, end_column: at.endColumn ?? at.column } : {}),
        annotation_level: (0,report_report/* isBinding */.OT)(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
        title: (0,report_escape.plain)(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
        message: (0,report_escape.cutBytes)(`${(0,report_escape.plain)((0,report_report/* messageOfFinding */.EU)(finding))}\n\nWhat to do: ${(0,report_escape.plain)(rule.remediation.text)}`, MAX_MESSAGE_BYTES),
    };
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/publish/check-run.js



/** The Checks API takes this many annotations in one call. */
const BATCH = 50;
const MAX_SUMMARY_BYTES = 65_000;
/**
 * Creates the check run and appends its annotations in batches.
 *
 * @returns the check's page.
 */
async function postCheckRun(github, report, { annotations, summary }) {
    const check = {
        name: `${statusContext(report.subject.rules)} findings`,
        headSha: report.subject.headSha,
        conclusion: conclusionOf(report),
        title: (0,report_report/* headline */.Pl)(report),
        summary: (0,report_escape.cutBytes)(summary, MAX_SUMMARY_BYTES),
        annotations: annotations.slice(0, BATCH),
    };
    const { id, url } = await github.createCheck(check);
    for (let from = BATCH; from < annotations.length; from += BATCH)
        await github.addAnnotations(id, { ...check, annotations: annotations.slice(from, from + BATCH) });
    return url;
}
/** GitHub counts `neutral` as passed, so undecided is a failure unless the owner asked for warnings only. */
function conclusionOf({ verdict, warnOnly }) {
    if (verdict === 'allow')
        return 'success';
    return warnOnly ? 'neutral' : 'failure';
}

;// CONCATENATED MODULE: ./build/publish/comment.js
/** Marks our comment, so that it is updated in place. */
const MARKER = '<!-- weightseal:summary -->';
const MAX_COMMENT_BYTES = 60_000;
/**
 * Keeps one comment on the pull request up to date. Silent on success: with `on-failure` nothing is posted for a run that
 * is allowed, but a comment that an earlier run left is brought up to date. Anyone can write our mark: a comment is ours
 * only when a bot wrote it, or whoever the token belongs to.
 */
async function keepComment(github, report, { mode, body }) {
    const { pullRequest } = report.subject;
    if (mode === 'never' || pullRequest === undefined)
        return;
    const comments = await github.comments(pullRequest);
    const marked = comments.filter((comment) => comment.body.startsWith(MARKER));
    const ours = marked.find(({ author }) => author.endsWith('[bot]')) ?? (marked.length > 0 ? await ownComment(github, marked) : undefined);
    const text = `${MARKER}\n${body}`;
    if (ours === undefined && mode === 'on-failure' && report.verdict === 'allow')
        return;
    if (ours === undefined)
        await github.createComment(pullRequest, text);
    else if (ours.body !== text)
        await github.updateComment(ours.id, text);
}
/** With a person's token our comments carry that person's name. */
async function ownComment(github, marked) {
    const login = await github.login();
    return marked.find(({ author }) => author === login);
}

;// CONCATENATED MODULE: ./build/publish/sarif-upload.js


/**
 * Uploads the SARIF file to code scanning. With `auto` a repository without code scanning, or a token without the
 * permission, is a note; with `always` it is the caller's failure.
 */
async function sendSarif(github, report, { mode, sarif }) {
    if (mode === 'never')
        return { status: 'skipped' };
    const { pullRequest, headSha } = report.subject;
    const ref = pullRequest === undefined ? report.subject.ref : `refs/pull/${pullRequest}/head`;
    return publishing(async () => {
        if (ref === undefined)
            throw new errors/* SealError */.E('USAGE', `Code scanning takes results of a branch or a pull request, not of the event ${report.subject.event}.`);
        await github.uploadSarif({ commit: headSha, ref, sarif });
    }, 'Code scanning shows nothing of this run; on a private repository it needs GitHub Advanced Security. The SARIF file is in the artifact. Set upload-sarif: never to silence this.');
}

;// CONCATENATED MODULE: ./build/publish/workflow-commands.js
/** GitHub shows this many annotations of one level from one step. */
const PER_LEVEL = 10;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' };
/**
 * Annotations as workflow commands, for a token that may not create check runs: ten of each level, and a line that says
 * how many more there are.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
function annotationCommands(annotations) {
    const chosen = Object.keys(COMMANDS).flatMap((level) => annotations.filter((annotation) => annotation.annotation_level === level).slice(0, PER_LEVEL));
    const left = annotations.length - chosen.length;
    const commands = chosen.map(({ annotation_level, path, start_line, end_line, start_column, title, message }) => command(COMMANDS[annotation_level], { title, file: path, line: start_line, endLine: end_line, ...(start_column === undefined ? {} : { col: start_column }) }, message));
    return left > 0 ? [...commands, `${left} more in the summary.`] : commands;
}
/** One workflow command; data and properties are escaped as the runner expects, so that no text can start another one. */
function command(name, properties, message) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/publish/publish.js








/** Posts the report in every way that the token allows. What fails becomes a note; nothing here changes the verdict. */
async function publishReport(report, github, options) {
    const { settings, changes, sarif, reproduce, fork, runUrl } = options;
    const annotations = toAnnotations(report, changes);
    const summary = { restIn: 'report-v1.json', notes: [], reproduce };
    const forkNote = fork ? ' A pull request from a fork gets a read-only token; the summary and the result of the step still tell.' : '';
    let url;
    const check = await publishing(async () => {
        url = await postCheckRun(github, report, { annotations, summary: (0,markdown/* renderSummary */.B)(report, { ...summary, maxBytes: 60_000 }) });
    }, `The annotations are in the log instead.${forkNote}`);
    const status = await publishing(() => postStatus(github, report, url || runUrl), `The commit has no status of ours; require the job instead.${forkNote}`);
    const comment = await publishing(() => keepComment(github, report, { mode: settings.comment, body: (0,markdown/* renderSummary */.B)(report, { ...summary, maxBytes: MAX_COMMENT_BYTES }) }), `There is no comment; set comment-summary-in-pr: never to silence this.${forkNote}`);
    const upload = await sendSarif(github, report, { mode: settings.uploadSarif, sarif });
    return {
        notes: notesOf([check, status, comment, upload]),
        commands: check.status === 'failed' ? annotationCommands(annotations) : [],
        failure: settings.uploadSarif === 'always' ? failureOf(upload) : undefined,
    };
}
function failureOf(outcome) {
    return outcome.status === 'failed' ? outcome.error : undefined;
}

// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/settings/target.js
var settings_target = __webpack_require__(59487);
// EXTERNAL MODULE: ./build/commands/gate.js + 7 modules
var gate = __webpack_require__(98812);
// EXTERNAL MODULE: ./build/commands/gate-files.js + 1 modules
var gate_files = __webpack_require__(69993);
// EXTERNAL MODULE: ./build/commands/trusted-config.js
var trusted_config = __webpack_require__(53911);
;// CONCATENATED MODULE: ./build/commands/gate-action.js
























const MAX_EVENT_BYTES = 32 * 1024 * 1024;
const gate_action_MAX_SUMMARY_BYTES = 900_000;
/** The gate as a step: judge, write the files, publish, set the outputs. */
async function gateAction(env, signal) {
    const given = inputs(env);
    const run = await prepare(env, given);
    const { settings, target, github, root } = run;
    const result = await (0,gate/* gate */.G)({ ...run, repository: env['GITHUB_REPOSITORY'] ?? '', ...(env['GITHUB_REF'] ? { ref: env['GITHUB_REF'] } : {}) }, {
        git: run.git,
        github,
        readPolicy: (0,trusted_config/* policyReader */.CE)(run.configSources, async () => (await run.git.tree('HEAD')).map(({ path }) => path)),
        checkProposed: (0,trusted_config/* proposedChecker */._T)((path) => run.git.show('HEAD', path)),
        now: new Date().toISOString(),
        progress: (label) => (0,progress/* progressFor */.L)({ stream: process.stderr, label: label.replaceAll('##[', '# #['), ci: true, quiet: false }),
        signal,
    });
    const { report } = result;
    const reproduce = reproduceCommand(target, given);
    const files = await (0,gate_files/* writeGateFiles */.g)(result, {
        folder: (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? root, 'weightseal'),
        home: run.policyFiles[0]?.path ?? '',
        reproduce,
    });
    logReport(report);
    setOutputs(result, files);
    const doubt = await doubtAboutHead(target, github);
    if (doubt !== undefined)
        return unpublished(doubt, report, env);
    const published = github === undefined
        ? NOTHING_POSTED
        : await publishReport(report, github, {
            settings,
            changes: result.collected.changes,
            sarif: files.sarifText,
            reproduce,
            fork: target.kind === 'pull_request' && target.fork,
            runUrl: runUrl(env),
        });
    for (const line of published.commands)
        process.stdout.write(`${line}\n`);
    const artifact = await sendArtifact(env, given, files);
    const notes = [...published.notes, ...notesOf([artifact])];
    for (const note of notes)
        core.notice(note, { title: 'Weightseal could not do everything' });
    if (settings.showSummary)
        await core.summary.addRaw((0,markdown/* renderSummary */.B)(report, { maxBytes: gate_action_MAX_SUMMARY_BYTES, restIn: 'report-v1.json', notes, reproduce })).write();
    return exitCode(report, published);
}
const NOTHING_POSTED = { notes: ['No github-token was given: nothing was posted.'], commands: [], failure: undefined };
/** Inputs first, then `WEIGHTSEAL_*` of the environment. */
function inputs(env) {
    return (name) => core.getInput(name) || env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`] || undefined;
}
/**
 * After an error: says on the commit that nothing was judged, so that an older success does not stand for this run.
 * Whatever goes wrong here is dropped; the step fails anyway.
 */
async function markUndecided(env) {
    const given = inputs(env);
    const target = (0,settings_target/* targetOf */.$)(env, await readEvent(env));
    await connect(env, given('github-token'))?.createStatus({
        sha: target.headSha,
        state: 'error',
        context: statusContext({ kind: (0,settings_target/* trustsBase */.H)(target) ? 'base' : 'own', event: target.event }),
        description: 'Undecided: nothing was judged',
    });
}
async function prepare(env, given) {
    const target = (0,settings_target/* targetOf */.$)(env, await readEvent(env));
    const workspace = (0,external_node_path_.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), given('working-directory') ?? '');
    const root = await workTree(workspace);
    const git = (0,ports_git/* localGit */.s)(root);
    const github = connect(env, given('github-token'));
    const trusted = await trustedSide(target, github, root);
    const configSources = {
        trusted: (0,settings_target/* trustsBase */.H)(target) ? trusted.value : undefined,
        root,
        github: connect(env, given('external-repo-token') ?? given('github-token')),
    };
    const { config, path } = await (0,trusted_config/* trustedConfig */.av)({ inline: given('config'), file: given('config-file') }, configSources);
    const settings = (0,settings_settings/* resolveSettings */.Mo)(given, config);
    return { target, root, git, github, trusted, configSources, settings, policyFiles: (0,trusted_config/* policyFilesOf */.fW)(path, config, workflowPath(env)) };
}
async function readEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        throw new errors/* SealError */.E('USAGE', 'GITHUB_EVENT_PATH is not set. Start Weightseal from a workflow on GitHub, or use "weightseal gate" elsewhere.');
    const text = await (0,text_file/* readText */.y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SealError */.E('USAGE', `The event in ${file} is not JSON: ${cause.message}.`, { cause });
    }
}
async function workTree(folder) {
    try {
        return await (0,ports_git/* localGit */.s)(folder).top();
    }
    catch (cause) {
        throw new errors/* SealError */.E('GIT_WRONG_CHECKOUT', `There is no git work tree in ${folder}: run actions/checkout before Weightseal, or name its folder with working-directory. ${cause.message}`, { cause });
    }
}
function connect(env, token) {
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === undefined || token === '' || repo === '')
        return undefined;
    const number = (name) => env[name] === undefined ? {} : { [name === 'WEIGHTSEAL_API_TIMEOUT_MS' ? 'timeoutMs' : 'retryBaseMs']: Number(env[name]) };
    return octokitGitHub({
        token,
        owner,
        repo,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        ...number('WEIGHTSEAL_API_TIMEOUT_MS'),
        ...number('WEIGHTSEAL_API_RETRY_MS'),
    });
}
/** Where the base decides about the configuration it must be readable; else a run goes on and says what it lacks. */
async function trustedSide(target, github, root) {
    const read = () => readBase(target, github, root);
    return (0,settings_target/* trustsBase */.H)(target) ? { source: { status: 'ok' }, value: await read() } : (0,sources/* attempt */.C)(read);
}
async function readBase(target, github, root) {
    if (target.kind === 'snapshot')
        return undefined;
    if (github === undefined)
        throw new errors/* SealError */.E('USAGE', `The event ${target.event} can only be judged with a token: pass github-token.`);
    if (target.kind === 'range')
        return (0,trusted_side/* remoteSide */.o)(github, { branch: target.event, commit: target.baseSha }, root);
    return (0,trusted_side/* remoteSide */.o)(github, { branch: target.baseRef, commit: await github.branchTip(target.baseRef) }, root);
}
/** `owner/repo/.github/workflows/gate.yml@ref` without its ends. */
function workflowPath(env) {
    return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
}
/** What to type for the same verdict: the commit, the trusted side, and the inputs that differ from the defaults. */
function reproduceCommand(target, given) {
    const flags = ['path', 'fail-on-severity', 'config-file'].flatMap((name) => given(name) === undefined ? [] : [`--${name}`, shellWord(given(name) ?? '')]);
    const gateCommand = (base) => ['npx weightseal gate', '--base', base, ...flags].join(' ');
    if (target.kind === 'pull_request')
        return `git fetch origin pull/${target.number}/head && git checkout FETCH_HEAD\n${gateCommand(shellWord(`origin/${target.baseRef}`))}`;
    if (target.kind === 'range')
        return `git checkout ${target.headSha}\n${gateCommand(target.baseSha)}`;
    return `git checkout ${target.headSha}\n${['npx weightseal gate', ...flags].join(' ')}`;
}
/** Names from the repository are printed as part of a command only when no shell could read more into them. */
function shellWord(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._/@-]*$/.test(text) ? text : "'…'";
}
/** The report in the log, where nothing in it can be taken for a workflow command. */
function logReport(report) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${(0,terminal/* renderTerminal */.b)(report, (_, text) => text)}::${token}::\n`);
}
function setOutputs({ report, collected }, files) {
    const { blocking, warnings, unknown } = (0,report_report/* countFindings */.Gt)(report);
    const built = collected.models.flatMap(({ evidence }) => evidence.built === undefined ? [] : [{ folder: evidence.folder, manifest: evidence.built }]);
    const each = (value) => built.length === 1 && built[0]
        ? value(built[0])
        : JSON.stringify(Object.fromEntries(built.map((model) => [model.folder, value(model)])));
    core.setOutput('verdict', report.verdict);
    core.setOutput('conclusion', gate_action_conclusionOf(report, warnings));
    core.setOutput('findings-count', String(blocking + warnings + unknown));
    core.setOutput('model-digest', built.length === 0 ? '' : each(({ manifest }) => manifest.tree.root));
    core.setOutput('oms-root', built.length === 0 ? '' : each(({ manifest }) => manifest.oms.root));
    core.setOutput('manifest-path', files.manifests.join('\n'));
    core.setOutput('report-path', files.report);
    core.setOutput('sarif-path', files.sarif);
}
/** Undecided is `fail`: a consumer that only looks for that word must not go on. */
function gate_action_conclusionOf({ verdict, models }, warnings) {
    if (verdict !== 'allow')
        return 'fail';
    if (models.length === 0)
        return 'neutral';
    return warnings > 0 ? 'warn' : 'pass';
}
/** Why the report may not be posted: the head is no longer the one that was judged, or nobody could find out. */
async function doubtAboutHead(target, github) {
    if (target.kind !== 'pull_request' || github === undefined)
        return undefined;
    try {
        const { headSha, baseRef } = await github.pull(target.number);
        if (headSha === target.headSha && baseRef === target.baseRef)
            return undefined;
        if (headSha === target.headSha)
            return {
                moved: false,
                why: `The pull request now goes to ${JSON.stringify(baseRef)}; this run judged it by the rules of ${JSON.stringify(target.baseRef)}.`,
            };
        const [old, now] = [target.headSha.slice(0, 7), headSha.slice(0, 7)];
        return {
            moved: true,
            why: `The pull request has moved from ${old} to ${now} meanwhile. Nothing was posted for the old commit; the run for the new one decides.`,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return {
            moved: false,
            why: `Before publishing, the head of the pull request could not be read again, so the report was not posted. ${error.message}`,
        };
    }
}
/** Nothing is posted for a head that has moved; one that could not be read is marked, so that no older success stands. */
async function unpublished({ why, moved }, report, env) {
    if (!moved)
        await markUndecided(env).catch(() => undefined);
    core.warning(why, { title: 'Weightseal: undecided' });
    core.setOutput('verdict', report.verdict === 'block' ? 'block' : 'undecided');
    core.setOutput('conclusion', 'fail');
    await core.summary.addRaw(`# ⚠️ Weightseal: undecided\n\n${(0,report_escape.markdown)(why)}\n`).write();
    return (0,exit/* exitOfVerdict */.lm)(report.verdict === 'block' ? 'block' : 'undecided', report.warnOnly);
}
async function sendArtifact(env, given, files) {
    if ((0,settings_settings/* flag */.Jt)('upload-artifact', given('upload-artifact')) === false)
        return { status: 'skipped' };
    const name = given('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    return publishing(() => uploadArtifact(name, [files.report, files.sarif, files.summary, ...files.manifests].filter(external_node_path_.isAbsolute)), 'The report is only in the summary. Set upload-artifact: false to silence this.');
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
/** An upload that was demanded and failed turns `allow` into undecided; it never softens anything. */
function exitCode(report, { failure }) {
    const code = (0,exit/* exitOfVerdict */.lm)(report.verdict, report.warnOnly);
    if (failure === undefined || code !== exit/* EXIT */.dc.ok)
        return code;
    core.error(failure.message, { title: 'Weightseal: upload-sarif is "always"' });
    return exit/* EXIT */.dc.undecided;
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* unused harmony export silent */
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

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Text from a repository, made harmless for the surface on which it is printed. */
/**
 * For Markdown that becomes HTML: every character that could mean something, to Markdown, to HTML or to GitHub
 * (mentions, links, emoji, issue numbers), becomes a numeric entity; control characters and those that reverse text
 * become visible. An `@` is followed by a zero-width character, so that nobody is called.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** The dot of `www.`, from which GitHub would make a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Characters that mean nothing in the middle of a line; a colon only before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** In code type, which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Text from outside on one line of plain text: line ends, control and reversing characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** The same for a text of several lines, whose line ends are ours. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts to a number of UTF-8 bytes, at a character, with a mark. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd+$/, '')}…`;
}


/***/ })

};
