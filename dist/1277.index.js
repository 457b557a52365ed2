export const id = 1277;
export const ids = [1277,1778];
export const modules = {

/***/ 61277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalsAction: () => (/* binding */ approvalsAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
// EXTERNAL MODULE: ./build/gate/prepare-step.js + 3 modules
var prepare_step = __webpack_require__(57504);
// EXTERNAL MODULE: ./build/gate/trusted-config.js
var trusted_config = __webpack_require__(13260);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js
var atomic_write = __webpack_require__(43568);
// EXTERNAL MODULE: ./build/ports/git.js
var git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/ports/github/approvals/octokit-approvals.js + 4 modules
var octokit_approvals = __webpack_require__(8406);
// EXTERNAL MODULE: ./build/ports/github/connection.js
var connection = __webpack_require__(99871);
// EXTERNAL MODULE: ./build/ports/github/octokit.js
var octokit = __webpack_require__(450);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
;// CONCATENATED MODULE: ./build/publish/approval-status.js

const MAX_DESCRIPTION = 140;
/**
 * Returns the context of the commit status. It contains the base, because one commit can be in pull requests to several branches.
 */
function approvalContext(base) {
    return `weightseal/approvals: ${base}`;
}
/**
 * Sets the status for a decision. Checks before and after that the pull requests have not changed, so that no push or review is
 * missed. An identical status is not written again.
 *
 * @throws {SealError} GITHUB_*
 */
async function publishApproval({ sha, base, pulls, state, description: text, url }, { api, github }) {
    const context = approvalContext(base);
    const look = async () => {
        const pulses = await Promise.all(pulls.map(({ number, head, files }) => api.pulse({ number, sha, context, base, head, paths: files.map(({ path }) => path) })));
        const same = pulses.every((pulse, index) => isAsDecided(pulse, pulls[index], base));
        return { same, status: pulses[0]?.status };
    };
    const before = await look();
    if (!before.same)
        return 'moved';
    const description = (0,core_escape.plain)(text).slice(0, MAX_DESCRIPTION);
    if (before.status?.state === state && before.status.description === description)
        return 'unchanged';
    await github.createStatus({ sha, state, context, description, ...(url === undefined ? {} : { url }) });
    return (await look()).same ? 'written' : 'moved';
}
function isAsDecided(pulse, pull, base) {
    if (pull === undefined || pulse.baseRef !== base || pulse.head !== pull.head || pulse.fingerprint !== pull.fingerprint)
        return false;
    return pull.files.every(({ blob }, index) => pulse.blobs[index] === blob);
}
/** Returns the state of the commit status. A pending decision is not a failure: reviews are still missing. */
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
// EXTERNAL MODULE: ./build/core/plural.js
var plural = __webpack_require__(5242);
// EXTERNAL MODULE: ./build/report/findings/markdown.js
var markdown = __webpack_require__(67665);
// EXTERNAL MODULE: ./build/report/findings/report.js
var findings_report = __webpack_require__(48198);
// EXTERNAL MODULE: ./build/report/approvals/text.js
var approvals_text = __webpack_require__(39517);
;// CONCATENATED MODULE: ./build/report/approvals/markdown.js


const ICONS = { pass: '✅', pending: '🟡', fail: '❌', error: '⚠️', skipped: '⚪' };
const MAX_ROWS = 50;
/** Formats a login as code, so that GitHub does not notify the person. */
function person(login) {
    return (0,core_escape.code)(`@${login}`);
}
/** Renders the approvals of one pull request: who is required, who approved, who is missing, and why a review does not count. */
function renderDecision(decision) {
    const { pull, base, head, outcome, summary } = decision;
    const title = `## ${ICONS[outcome]} Approvals of #${pull} to ${(0,core_escape.code)(base.ref)}: ${(0,core_escape.markdown)(summary)}`;
    const subject = `commit ${(0,core_escape.code)(head.slice(0, 7))} · ${decision.classes.map(({ name, tier }) => `${name} (${tier})`).join(', ')}`;
    return [title, subject, rulesTable(decision), findingsList(decision), reviewsTable(decision), details(decision)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function rulesTable({ rules }) {
    const rows = rules
        .filter(({ outcome }) => outcome !== 'skipped')
        .slice(0, MAX_ROWS)
        .map(ruleRow);
    return rows.length === 0 ? '' : ['| rule | | required approval | reason |', '|---|---|---|---|', ...rows].join('\n');
}
function ruleRow(rule) {
    const { name, outcome, why, slots } = rule;
    const unused = outcome === 'pass' ? [] : (0,approvals_text/* wasted */.fg)(rule).map(({ actor, reason, detail }) => `${person(actor.login)} ${(0,core_escape.code)(reason)}: ${(0,core_escape.markdown)(detail)}`);
    const remark = outcome === 'pass' ? [] : outcome === 'pending' && slots.length > 0 ? unused : [(0,core_escape.markdown)(why), ...unused];
    const lines = slots.map(({ slot, filledBy, candidates }) => filledBy === null
        ? `☐ **${(0,core_escape.markdown)(slot)}**${candidates.length === 0 ? '' : `: ${candidates.map(core_escape.markdown).join(', or ')}`}`
        : `☑ ${(0,core_escape.markdown)(slot)}: ${person(filledBy.login)}`);
    return `| ${(0,core_escape.markdown)(name)} | ${ICONS[outcome]} ${outcome} | ${lines.join('<br>')} | ${remark.join('<br>')} |`;
}
function findingsList({ findings }) {
    return findings
        .slice(0, MAX_ROWS)
        .map(({ outcome, code: name, message }) => `- ${outcome === 'warn' ? '🟨' : ICONS[outcome]} ${(0,core_escape.code)(name)} ${(0,core_escape.markdown)(message)}`)
        .join('\n');
}
function reviewsTable(decision) {
    const list = (0,approvals_text/* bestReasons */.Sw)(decision);
    if (list.length === 0)
        return '';
    const rows = list
        .slice(0, MAX_ROWS)
        .map(({ actor, reason, detail }) => `| ${person(actor.login)} | ${reason === 'counted' ? '✅' : '⚪'} ${(0,core_escape.code)(reason)} | ${(0,core_escape.markdown)(detail)} |`);
    return ['| review by | counts | reason |', '|---|---|---|', ...rows].join('\n');
}
function details({ contributors, policy, rules, snapshotDigest }) {
    const skipped = rules.filter(({ outcome }) => outcome === 'skipped').map(({ name, why }) => `- ${(0,core_escape.markdown)(name)}: ${(0,core_escape.markdown)(why)}`);
    const parts = [
        `Policy: ${(0,core_escape.code)(policy.path)} ${policy.blob === null ? 'is not on' : 'of'} ${(0,core_escape.code)(policy.ref)} at ${(0,core_escape.code)(policy.commit.slice(0, 7))}. Snapshot ${(0,core_escape.code)(snapshotDigest.slice(0, 12))}.`,
        ...(contributors.length === 0
            ? []
            : [
                `Cannot approve: ${contributors
                    .slice(0, MAX_ROWS)
                    .map(({ login, why }) => `${person(login)} (${(0,core_escape.markdown)(why)})`)
                    .join(', ')}.`,
            ]),
        ...(skipped.length === 0 ? [] : [`Rules that do not apply to this change:\n\n${skipped.join('\n')}`]),
    ];
    return `<details><summary>Who cannot approve, and the source of the rules</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/approvals/summary.js





const summary_ICONS = { allow: '✅', block: '❌', undecided: '⚠️' };
/** Rules whose findings only repeat the decision. */
const REPEATED = new Set(['WS-AP-007', 'WS-AP-008', 'WS-AP-010', 'WS-META-003', 'WS-META-004']);
/** Renders the summary of a run: each decision with the table of missing approvals, and the changes of models. */
function renderApprovals({ judged, notes, maxBytes }) {
    const sections = judged.flatMap(({ report, models }) => [
        ...(report.decisions ?? []).map(renderDecision),
        (0,markdown/* modelChanges */.rg)(models),
        (0,markdown/* findingsTable */.f9)((0,findings_report/* shownFindings */.qA)(report).filter(({ rule }) => !REPEATED.has(rule.id)), report, { room: 30_000, restIn: 'the report' }),
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
            `# ${judged.length === 0 ? '⚪' : summary_ICONS[verdict]} Weightseal approvals: ${approved} of ${(0,plural/* plural */.L)(judged.length, 'pull request')} approved`,
        ];
    const list = notes.length === 0 ? [] : [`> [!NOTE]\n${notes.map((note) => `> - ${(0,core_escape.markdown)(note)}`).join('\n')}`];
    const text = [...title, ...list, ...sections].filter((section) => section !== '').join('\n\n');
    return `${(0,core_escape.cutBytes)(text, maxBytes - 1)}\n`;
}

// EXTERNAL MODULE: ./build/report/findings/annotations.js
var annotations = __webpack_require__(88760);
// EXTERNAL MODULE: ./build/settings/event.js
var settings_event = __webpack_require__(24820);
;// CONCATENATED MODULE: ./build/settings/approval-target.js


const RECHECK = '/weightseal recheck';
/**
 * Returns the target of an event. Uses only numbers and names that GitHub wrote; artifacts and the text of comments, except
 * for the one command, have no effect.
 *
 * @throws {SealError} USAGE - the event is not supported, or its payload is incomplete.
 */
function approvalTargetOf(env, payload) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return pullTarget(payload);
        case 'workflow_run':
            return runTarget((0,settings_event.at)(payload, 'workflow_run'));
        case 'merge_group':
            return {
                kind: 'group',
                sha: (0,settings_event/* commit */.cd)((0,settings_event.at)(payload, 'merge_group', 'head_sha'), 'merge_group.head_sha'),
                base: (0,settings_event/* text */.Qq)((0,settings_event.at)(payload, 'merge_group', 'base_ref'), 'merge_group.base_ref').replace(/^refs\/heads\//, ''),
            };
        case 'issue_comment':
            return commentTarget(payload);
        case 'schedule':
        case 'workflow_dispatch':
            return { kind: 'sweep' };
        default:
            throw new core_errors/* SealError */.EM('USAGE', `Approvals do not support the event ${JSON.stringify(event)}. Run them on pull_request_target, workflow_run, merge_group, issue_comment, schedule or workflow_dispatch; see docs/recipes/approvals.md for the workflow files.`);
    }
}
function pullTarget(payload) {
    const pull = (0,settings_event.at)(payload, 'pull_request');
    return {
        kind: 'pull',
        number: (0,settings_event/* count */.U9)((0,settings_event.at)(pull, 'number'), 'pull_request.number'),
        base: (0,settings_event/* text */.Qq)((0,settings_event.at)(pull, 'base', 'ref'), 'pull_request.base.ref'),
        head: (0,settings_event/* commit */.cd)((0,settings_event.at)(pull, 'head', 'sha'), 'pull_request.head.sha'),
    };
}
/** Returns the target after the signal of a review. A run of a fork lists no pull request, so it is looked up by branch. */
function runTarget(run) {
    const event = (0,settings_event.at)(run, 'event');
    if (event !== 'pull_request_review' && event !== 'pull_request')
        return { kind: 'nothing', why: `the completed workflow was triggered by ${JSON.stringify(event)}, not by a review` };
    const owner = (0,settings_event/* text */.Qq)((0,settings_event.at)(run, 'head_repository', 'owner', 'login'), 'workflow_run.head_repository.owner.login');
    return { kind: 'head', head: `${owner}:${(0,settings_event/* text */.Qq)((0,settings_event.at)(run, 'head_branch'), 'workflow_run.head_branch')}` };
}
/** Returns the target of a comment. The event does not contain the base, so this assumes the default branch; it is corrected later. */
function commentTarget(payload) {
    const body = (0,settings_event.at)(payload, 'comment', 'body');
    if ((0,settings_event.at)(payload, 'issue', 'pull_request') === undefined)
        return { kind: 'nothing', why: 'the comment is on an issue' };
    if (typeof body !== 'string' || body.split(/\r?\n/, 1)[0]?.trim() !== RECHECK)
        return { kind: 'nothing', why: `the comment is not "${RECHECK}"` };
    return {
        kind: 'pull',
        number: (0,settings_event/* count */.U9)((0,settings_event.at)(payload, 'issue', 'number'), 'issue.number'),
        base: (0,settings_event/* text */.Qq)((0,settings_event.at)(payload, 'repository', 'default_branch'), 'repository.default_branch'),
        head: undefined,
    };
}

// EXTERNAL MODULE: ./build/settings/inputs.js
var settings_inputs = __webpack_require__(19511);
// EXTERNAL MODULE: ./build/settings/read-config.js
var read_config = __webpack_require__(96121);
// EXTERNAL MODULE: ./build/shell/artifact.js + 1 modules
var shell_artifact = __webpack_require__(14656);
// EXTERNAL MODULE: ./build/shell/run-url.js
var run_url = __webpack_require__(30000);
// EXTERNAL MODULE: ./build/shell/step-log.js
var step_log = __webpack_require__(85356);
// EXTERNAL MODULE: ./build/shell/step-summary.js
var step_summary = __webpack_require__(11778);
// EXTERNAL MODULE: ./build/commands/approvals/judge-pull.js + 1 modules
var judge_pull = __webpack_require__(58768);
;// CONCATENATED MODULE: ./build/commands/approvals/action.js




























/** Attempts to decide on a pull request that keeps changing; then the run of the last change decides. */
const MAX_TRIES = 3;
/** Limit of open pull requests for one sweep. */
const MAX_SWEEP = 200;
/** Runs approvals as a step: decides with data of GitHub's API, without a checkout, and sets a commit status. */
async function approvalsAction(env) {
    const inputs = (0,prepare_step/* inputReader */.cN)(env);
    const target = approvalTargetOf(env, await (0,prepare_step/* readEvent */.j_)(env));
    if (target.kind === 'nothing')
        return nothing(target.why);
    const { run, works } = await startRun(target, env, inputs);
    if (works.length === 0)
        return nothing('the event belongs to no open pull request');
    const done = [];
    for (const work of works) {
        const one = await decideWork(work, run);
        done.push(one);
        // Every further pull request would fail with the same error.
        if (one.error?.code === 'GITHUB_RATE_LIMITED')
            break;
    }
    return finish(done, run);
}
/** Prepares the run. If that fails, sets the status to undecided, so that an earlier success does not remain on the commit. */
async function startRun(target, env, inputs) {
    try {
        await refuseCheckout(env);
        const run = await prepareRun(env, inputs);
        return { run, works: await worksOf(target, run) };
    }
    catch (error) {
        const sha = target.kind === 'pull' ? target.head : target.kind === 'group' ? target.sha : undefined;
        const github = (0,connection/* connect */.N)(env, inputs('github-token'));
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
        description: 'Undecided: required data could not be read',
    });
}
/**
 * Ends a run without a pull request. It sets no verdict, so that a step that requires `allow` does not run because of an unrelated
 * comment.
 */
function nothing(why) {
    core.notice(`Nothing to decide: ${why}.`, { title: 'Weightseal approvals' });
    core.setOutput('conclusion', 'neutral');
    return exit/* EXIT */.dc.ok;
}
async function prepareRun(env, inputs) {
    const options = (0,connection/* connection */.F)(env, inputs('github-token'));
    if (options === undefined)
        throw new core_errors/* SealError */.EM('USAGE', 'Approvals require a GitHub token. Pass github-token.');
    const teams = (0,connection/* connection */.F)(env, inputs('app-token'));
    const ports = { api: (0,octokit_approvals/* octokitApprovals */.u)(options, teams), github: (0,octokit/* octokitGitHub */.h)(options), now: () => new Date().toISOString() };
    const file = inputs('config-file');
    const elsewhere = inputs('config') !== undefined || /@/.test(file ?? '');
    const sources = { trusted: undefined, root: '', github: (0,connection/* connect */.N)(env, inputs('external-repo-token') ?? inputs('github-token')) };
    const config = elsewhere ? (await (0,trusted_config/* trustedConfig */.av)({ inline: inputs('config'), file }, sources)).config : undefined;
    return {
        env,
        inputs,
        ports,
        config,
        configPath: elsewhere ? read_config.CONFIG_FILE : (0,paths/* trimSlash */.Y0)(file || read_config.CONFIG_FILE),
        configNamed: !elsewhere && Boolean(file),
    };
}
async function worksOf(target, { ports }) {
    switch (target.kind) {
        case 'pull': {
            const { number, base, head } = target;
            return [{ pulls: [{ number, base }], group: undefined, head, base }];
        }
        case 'head':
            return (await ports.api.pullsOfHead(target.head)).map(toWork);
        case 'sweep': {
            const open = await ports.api.openPulls();
            if (open.length > MAX_SWEEP)
                throw new core_errors/* SealError */.EM('GITHUB_TRUNCATED', `${open.length} pull requests are open; one run evaluates at most ${MAX_SWEEP}. Close some, or run approvals on each pull request.`);
            return open.map(toWork);
        }
        case 'group':
            return [await groupWork(target, ports)];
    }
}
function toWork({ number, base, headSha }) {
    return { pulls: [{ number, base }], group: undefined, head: headSha, base };
}
/** Returns the pull requests of a merge group: every entry of the queue up to the one with the group's commit. */
async function groupWork({ sha, base }, { api }) {
    const entries = await api.mergeQueue(base);
    const last = entries.findIndex(({ groupSha }) => groupSha === sha);
    if (last === -1)
        throw new core_errors/* SealError */.EM('GITHUB_UNEXPECTED', `The merge queue of ${base} has no entry with commit ${sha.slice(0, 7)}, so the pull requests of the group are unknown. The queue has changed; the run of the next group decides.`);
    return { pulls: entries.slice(0, last + 1).map(({ number }) => ({ number, base })), group: sha, head: sha, base };
}
/**
 * Decides and publishes; repeats both if the pull request changes in between. After an error, sets the status to undecided on every
 * commit that was read, so that no success of an earlier run or attempt remains.
 */
async function decideWork(work, run) {
    const places = new Map();
    if (work.head !== undefined)
        note(places, { sha: work.head, base: work.base });
    try {
        for (let tries = 0; tries < MAX_TRIES; tries++) {
            const judged = await evaluateWithWaivers(work, run, places);
            if ((await publish(judged, work, run)) !== 'moved')
                return { judged };
        }
        throw new core_errors/* SealError */.EM('GITHUB_UNEXPECTED', `Pull request ${numbers(work)} changed during each of ${MAX_TRIES} attempts to decide on it. The run of the last change decides.`);
    }
    catch (error) {
        await markUndecided(work, run, places);
        if (!(error instanceof core_errors/* SealError */.EM))
            throw error;
        return { judged: [], error };
    }
}
function note(places, place) {
    places.set(`${place.sha} ${place.base}`, place);
}
/** Sets the status to undecided, also on the current heads: a newer head may have a success of an earlier attempt. */
async function markUndecided({ pulls, group }, { ports }, places) {
    if (group === undefined)
        for (const { number } of pulls) {
            const now = await ports.github.pull(number).catch(() => undefined);
            if (now !== undefined)
                note(places, { sha: now.headSha, base: now.baseRef });
        }
    for (const { sha, base } of places.values())
        await setUndecided(ports.github, sha, base).catch(() => undefined);
}
/** Evaluates every pull request of the work, and others that share its status; the worst result counts. */
async function evaluateWithWaivers(work, run, places) {
    const judged = [];
    const queue = [...work.pulls];
    for (let pull = queue.shift(); pull !== undefined; pull = queue.shift()) {
        const one = await judgeOne(pull, run);
        judged.push(one);
        const { head, base } = one.decision;
        if (work.group !== undefined)
            continue;
        note(places, { sha: head, base: base.ref });
        const known = new Set([...judged.map(({ decision }) => decision.pull), ...queue.map(({ number }) => number)]);
        queue.push(...one.siblings.filter((number) => !known.has(number)).map((number) => ({ number, base: base.ref })));
    }
    return judged;
}
function numbers({ pulls }) {
    return pulls.map(({ number }) => `#${number}`).join(', ');
}
async function judgeOne(pull, { env, inputs, ports, config, configPath, configNamed }) {
    const workflow = (0,prepare_step/* workflowPath */.RB)(env);
    const request = { ...pull, configPath, configNamed, config, policyPaths: workflow === undefined ? [] : [workflow] };
    return (0,judge_pull/* judgePull */.vc)({ request, inputs, event: env['GITHUB_EVENT_NAME'] ?? '' }, ports);
}
/** Events whose workflow has permissions that the code of a pull request must not get. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * Fails when the workspace of a privileged run contains another commit than that of the run, which is on the default branch: earlier
 * or later steps could run untrusted code.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT
 */
async function refuseCheckout(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (!PRIVILEGED.has(event))
        return;
    for (const folder of await workTrees(env['GITHUB_WORKSPACE'])) {
        const head = await headOf(folder);
        if (head !== env['GITHUB_SHA'])
            throw new core_errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `${folder} is at commit ${head.slice(0, 7)}; expected the commit of this run. On ${event} a job has permissions that the code of a pull request must not get. Remove actions/checkout from this job; approvals need no checkout.`);
    }
}
/** Limits of the search for working trees. Exceeding `MAX_FOLDERS` is an error; deeper folders are not searched. */
const [MAX_DEPTH, MAX_FOLDERS] = [4, 5000];
/** Finds the working trees in the workspace. @throws {SealError} GIT_WRONG_CHECKOUT - there are too many folders. */
async function workTrees(workspace) {
    if (workspace === undefined || workspace === '' || !(0,external_node_fs_.existsSync)(workspace))
        return [];
    const found = [];
    const queue = [{ folder: workspace, depth: 0 }];
    for (let seen = 0, next = queue.shift(); next !== undefined; next = queue.shift(), seen++) {
        if (seen > MAX_FOLDERS)
            throw new core_errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `The workspace has more than ${MAX_FOLDERS} folders, so the origin of its code is unknown. Remove actions/checkout from this job; approvals need no checkout.`);
        const { folder, depth } = next;
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        if (entries.some(({ name }) => name === '.git'))
            found.push(folder);
        if (depth < MAX_DEPTH)
            queue.push(...entries
                .filter((entry) => entry.isDirectory() && entry.name !== '.git')
                .map(({ name }) => ({ folder: (0,external_node_path_.join)(folder, name), depth: depth + 1 })));
    }
    return found;
}
/** Returns the commit of a working tree. @throws {SealError} GIT_WRONG_CHECKOUT - the commit cannot be determined. */
async function headOf(folder) {
    try {
        return await (0,git.localGit)(folder).resolve('HEAD');
    }
    catch (cause) {
        throw new core_errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `Cannot determine the commit of the working tree ${folder}: ${(0,core_errors/* messageOf */.bD)(cause)} Remove actions/checkout from this job; approvals need no checkout.`, { cause });
    }
}
async function publish(judged, { group, base }, { ports, env }) {
    const [worst] = [...judged].sort((a, b) => ORDER.indexOf(stateOf(a)) - ORDER.indexOf(stateOf(b)));
    if (worst === undefined)
        throw new core_errors/* SealError */.EM('GITHUB_UNEXPECTED', 'The merge group has no pull request. Run the job again.');
    const { decision } = worst;
    const branch = group === undefined ? decision.base.ref : base;
    return publishApproval({
        sha: group ?? decision.head,
        base: branch,
        pulls: judged.map(judge_pull/* decidedPull */.i0),
        state: stateOf(worst),
        description: judged.length === 1 ? decision.summary : `${judged.length} pull requests; #${decision.pull}: ${decision.summary}`,
        url: (0,run_url/* runUrl */.V)(env),
    }, ports);
}
const ORDER = ['error', 'failure', 'pending', 'success'];
function stateOf({ decision, report }) {
    return stateOfDecision(decision, report.verdict);
}
async function finish(done, run) {
    const { env, inputs } = run;
    const judged = done.flatMap((each) => each.judged);
    const errors = done.flatMap(({ error }) => (error === undefined ? [] : [error]));
    const verdict = errors.length > 0 ? 'undecided' : judged.map(({ report }) => report.verdict).reduce(judge_pull/* worse */.JJ, 'allow');
    const files = await writeFiles(judged, (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'weightseal'));
    log(judged);
    for (const error of errors)
        core.error(error.message, { title: `Weightseal: ${error.code}` });
    core.setOutput('verdict', verdict);
    core.setOutput('conclusion', verdict === 'allow' ? 'pass' : 'fail');
    core.setOutput('approvals-path', files.join('\n'));
    const artifact = await (0,shell_artifact/* sendArtifact */.f)(env, inputs, files);
    const notes = [...eventNotes(env), ...errors.map(core_errors/* messageOf */.bD), ...judged.flatMap((each) => each.notes), ...(0,outcome/* notesOf */.h)([artifact])];
    if ((0,settings_inputs/* flag */.Jt)('show-summary', inputs('show-summary')) !== false)
        await (0,step_summary.writeSummary)(renderApprovals({ judged, notes, maxBytes: step_summary.MAX_SUMMARY_BYTES }));
    // An error may have prevented publishing, so warn-only does not apply.
    const [first] = errors;
    return first === undefined
        ? (0,exit/* exitOfVerdict */.lm)(verdict, judged.every(({ report }) => report.warnOnly))
        : (0,exit/* exitOfError */.uP)(first);
}
/** Warns about events that run the workflow file of the pull request, which its author can change. */
function eventNotes(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (event !== 'pull_request' && event !== 'pull_request_review')
        return [];
    return [
        `On ${event} GitHub runs the workflow file of the pull request, so its author can remove this step or set another status. Run approvals on pull_request_target, and on workflow_run for reviews. "weightseal init" creates both workflows.`,
    ];
}
/** Logs the decisions with workflow commands disabled, then the annotations as commands. */
function log(judged) {
    const text = judged.map(({ decision }) => (0,approvals_text/* explainDecision */.el)(decision, (_, part) => part)).join('\n');
    (0,step_log/* logText */.k)(text);
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

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 21192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishing),
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Runs one kind of publishing. An error of GitHub becomes a note that ends with the consequence and the remedy. */
async function publishing(act, consequence) {
    try {
        await act();
        return { status: 'done' };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM))
            throw error;
        return { status: 'failed', note: `${error.message} ${consequence}`, error };
    }
}
/** Returns the notes of the outcomes that failed. */
function notesOf(outcomes) {
    return outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.note] : []));
}


/***/ }),

/***/ 62990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ annotationCommands)
/* harmony export */ });
/* unused harmony export command */
/** Limit of annotations of one level that GitHub shows per step. */
const PER_LEVEL = 10;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' };
/**
 * Returns annotations as workflow commands, for a token that cannot create check runs: ten of each level, and a line with the number
 * of the others.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
function annotationCommands(annotations) {
    const chosen = Object.keys(COMMANDS).flatMap((level) => annotations.filter((annotation) => annotation.annotation_level === level).slice(0, PER_LEVEL));
    const left = annotations.length - chosen.length;
    const commands = chosen.map(({ annotation_level, path, start_line, end_line, start_column, title, message }) => command(COMMANDS[annotation_level], { title, file: path, line: start_line, endLine: end_line, ...(start_column === undefined ? {} : { col: start_column }) }, message));
    return left > 0 ? [...commands, `${left} more in the summary.`] : commands;
}
/** Formats one workflow command. Data and properties are escaped, so that a text cannot start another command. */
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


/***/ }),

/***/ 88760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* unused harmony export MAX_ANNOTATIONS */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58547);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48198);



/** Maximum number of annotations. The summary contains all findings. */
const MAX_ANNOTATIONS = 500;
const MAX_MESSAGE_BYTES = 16 * 1024;
const MAX_TITLE = 255;
/**
 * Returns an annotation for each finding with a location, for the Checks API: binding findings first, then by severity, and
 * within a severity those on changed lines and files first.
 *
 * @param changes - files of the pull request, to prefer findings that are visible in the diff.
 */
function toAnnotations(report, changes) {
    const touched = new Map(changes.map((change) => [change.path, change]));
    const placed = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report).flatMap((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(finding);
        return at === undefined ? [] : [{ finding, at, weight: weightOf(at, touched.get(at.file)) }];
    });
    const sorted = [...placed].sort((a, b) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(a.finding, report.threshold) - (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(b.finding, report.threshold) || b.weight - a.weight);
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
        annotation_level: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
        title: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
        message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.cutBytes)(`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))}\n\nWhat to do: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(finding))}`, MAX_MESSAGE_BYTES),
    };
}


/***/ }),

/***/ 67665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   rg: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5242);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25673);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48198);






const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' };
const SEVERITY_ICONS = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦', info: '⬜' };
const MAX_ROWS = 50;
const DOCS = 'https://github.com/weightseal/weightseal/blob/main/docs/rules';
/** Renders the summary of a run: verdict, counts, a table of open findings, collapsed details, and how to reproduce it. */
function renderSummary(report, options) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .shownFindings */ .qA)(report);
    const fixed = [title(report), countsLine(report), unblockSection(report), ...notes(options.notes), ...reproduce(options)];
    const folded = [
        changesSection(report.models),
        releaseApprovals(report.release),
        modelsSection(report.models),
        waivedSection(report),
        changedSection(report),
        sourcesSection(report),
        passedSection(report),
    ].filter((section) => section !== '');
    const room = options.maxBytes - Buffer.byteLength([...fixed, ...folded].join('\n\n')) - 500;
    const table = findingsTable(open, report, { room, restIn: options.restIn });
    const text = [title(report), countsLine(report), unblockSection(report), table, ...notes(options.notes), ...folded, ...reproduce(options)]
        .filter((section) => section !== '')
        .join('\n\n');
    if (Buffer.byteLength(text) <= options.maxBytes)
        return `${text}\n`;
    const short = [
        title(report),
        countsLine(report),
        findingsTable(open, report, { room: options.maxBytes / 2, restIn: options.restIn }),
        ...notes(options.notes),
        `Details are in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(options.restIn)}.`,
        ...reproduce(options),
    ].join('\n\n');
    return `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.cutBytes)(short, options.maxBytes - 1)}\n`;
}
function title(report) {
    return `# ${ICONS[report.verdict]} Weightseal: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))}`;
}
function countsLine(report) {
    const { subject, models, warnOnly, verdict } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report);
    const severities = _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `${counts.bySeverity[severity]} ${severity}`);
    const bytes = models.reduce((sum, { data }) => sum + data.bytes, 0);
    const accepted = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report).length;
    const files = models.reduce((sum, { data }) => sum + data.files, 0);
    const parts = [
        severities.length > 0 ? severities.join(', ') : 'no findings',
        ...(counts.unknown > 0 ? [`${counts.unknown} not evaluated`] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(models.length, 'model')}, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(files, 'file')}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(bytes)}`,
        `commit ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(subject.headSha.slice(0, 7))}${subject.base === undefined ? '' : ` against ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(subject.base)}`}`,
    ];
    const soft = warnOnly && verdict !== 'allow' ? '\n\n`warn-only` is on: the step succeeds regardless of the verdict.' : '';
    return `${parts.join(' · ')}${soft}`;
}
/** Renders findings as a table, as many as fit. */
function findingsTable(open, report, { room, restIn }) {
    if (open.length === 0)
        return '';
    const header = '| rule | outcome | why | what to do |\n|---|---|---|---|';
    const rows = [];
    let used = Buffer.byteLength(header);
    for (const finding of open.slice(0, MAX_ROWS)) {
        const row = findingRow(finding, report);
        used += Buffer.byteLength(row) + 1;
        if (used > room)
            break;
        rows.push(row);
    }
    const left = open.length - rows.length;
    const more = left > 0 ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(left, 'finding')} more in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(restIn)}.` : '';
    return `${[header, ...rows].join('\n')}${more}`;
}
function findingRow(finding, report) {
    const { rule, severity } = finding;
    const outcome = finding.outcome === 'unknown'
        ? 'not evaluated'
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, report.threshold)
            ? '**blocks**'
            : severity === 'info'
                ? 'notice'
                : 'warns';
    const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(finding);
    const place = at === undefined ? '' : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(at.line > 1 ? `${at.file}:${at.line}` : at.file)}<br>`;
    const id = rule.id.startsWith('WS-') ? `[${rule.id}](${DOCS}/${rule.id}.md)` : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(rule.id);
    return `| ${id}<br>${SEVERITY_ICONS[severity]} ${severity}${rule.packSeverity === undefined ? '' : `<br>(pack: ${rule.packSeverity})`} | ${outcome} | ${place}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_5__/* .remedyOf */ .S)(finding))} |`;
}
function notes(list) {
    return list.length === 0 ? [] : [`> [!NOTE]\n${list.map((note) => `> - ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(note)}`).join('\n')}`];
}
function changesSection(models) {
    return modelChanges(models.map(({ data, changes }) => ({ ...data, changes })));
}
/** Renders tables of the changed files of models, from their manifests. */
function modelChanges(models) {
    const changed = models.filter(({ changes }) => changes.length > 0);
    if (changed.length === 0)
        return '';
    const tables = changed.map(({ changes, ...data }) => {
        const rows = changes.slice(0, MAX_ROWS).map(changeRow);
        const more = changes.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(changes.length - MAX_ROWS, 'file')} more in the report.` : '';
        return `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(data.path)}** digest ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(short(data.baseDigest))} → ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(short(data.digest))}\n\n| file | change | before | after |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
    });
    return `<details open><summary>Model changes compared with the trusted manifest</summary>\n\n${tables.join('\n\n')}\n\n</details>`;
}
function changeRow({ path, kind, from, before, after }) {
    const side = (entry) => (entry === undefined ? '' : `${entry.size} B ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(short(entry.sha256))}`);
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(path)} | ${kind}${from === undefined ? '' : ` from ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(from)}`} | ${side(before)} | ${side(after)} |`;
}
function short(digest) {
    return digest === undefined ? 'none' : digest.slice(0, 12);
}
/** Renders who approved each commit of a release, and the deployment. */
function releaseApprovals(release) {
    if (release === undefined)
        return '';
    const rows = release.commits
        .slice(0, MAX_ROWS)
        .map(({ oid, title: subject, pull, approved, reason }) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(oid.slice(0, 7))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(subject)} | ${pull === 0 ? '' : `#${pull}`} | ${approved ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(reason)} |`);
    const more = release.commits.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(release.commits.length - MAX_ROWS, 'commit')} more in the report.` : '';
    const { deployment } = release;
    return `<details open><summary>Approvals of the release</summary>\n\nDeployment: ${deployment.satisfied ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(deployment.reason)}\n\n| commit | | pull request | approved |\n|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelsSection(models) {
    if (models.length === 0)
        return 'No models found: no directory contains a manifest or a recognized weight file.';
    const rows = models.slice(0, MAX_ROWS).map(({ data, omsRoot }) => modelRow(data, omsRoot));
    const more = models.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(models.length - MAX_ROWS, 'model')} more in the report.` : '';
    return `<details><summary>Models</summary>\n\n| model | version | files | size | manifest | model digest | OMS root |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelRow(data, omsRoot) {
    const pointers = data.pointers > 0 ? ` (${data.pointers} as LFS pointers)` : '';
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(data.path)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(data.version ?? '')} | ${data.files}${pointers} | ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(data.bytes)} | ${data.presence === 'present' ? data.manifest : data.presence} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(data.digest ?? 'none')} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(short(omsRoot))} |`;
}
/** Renders the steps that would change the verdict. Precedes the details. */
function unblockSection(report) {
    const steps = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .unblocking */ .tK)(report);
    if (steps.length === 0)
        return '';
    const shown = steps.slice(0, MAX_STEPS).map(({ rule, count, what, places }) => {
        const where = places.length === 0 ? '' : ` (${places.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code).join(', ')}${count > places.length ? `, ${count - places.length} more` : ''})`;
        return `1. ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(what)} — ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule)}${where}`;
    });
    const more = steps.length > MAX_STEPS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(steps.length - MAX_STEPS, 'step')} more below.` : '';
    return `**What would unblock this**\n\n${shown.join('\n')}${more}`;
}
const MAX_STEPS = 7;
/** Renders accepted findings with their owner and expiry date. */
function waivedSection(report) {
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report);
    if (waived.length === 0)
        return '';
    const bySeverity = _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [severity, waived.filter((finding) => finding.severity === severity).length]);
    const tally = bySeverity.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
    const rows = waived.slice(0, MAX_ROWS).map(({ rule, severity, subject, waiver }) => {
        const until = waiver.expires === '' ? 'baseline' : `until ${waiver.expires}`;
        return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.id)}<br>${SEVERITY_ICONS[severity]} ${severity} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(subject.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(waiver.reason)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(waiver.owner)} | ${until} | ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(waiver.ageDays, 'day')} |`;
    });
    const more = waived.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(waived.length - MAX_ROWS, 'finding')} more in the report.` : '';
    return `<details><summary>Accepted findings (${tally.join(', ')})</summary>\n\n| rule | subject | reason | owner | ends | age |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
/** Renders rules changed by configuration, so that a disabled rule is not mistaken for one that passed. */
function changedSection(report) {
    const changed = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changedRules */ .iv)(report);
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutText */ .jG)(report);
    const packs = leftOut === '' ? [] : [`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(leftOut)}.`];
    if (changed.length === 0)
        return packs.join('');
    const rows = changed.map((rule) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.title)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(rule))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.overrideReason ?? '')} |`);
    const table = `<details open><summary>Rules changed by configuration (${changed.length})</summary>\n\n| rule | requirement | is now | reason |\n|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
    return [...packs, table].join('\n\n');
}
function sourcesSection({ sources }) {
    const alike = Map.groupBy(Object.entries(sources), ([, source]) => JSON.stringify([source.status, 'detail' in source ? source.detail : '']));
    const rows = [...alike].map(([key, entries]) => {
        const [status = '', detail = ''] = JSON.parse(key);
        return `| ${entries.map(([id]) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(id)).join(', ')} | ${status} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(detail)} |`;
    });
    return `<details><summary>Sources</summary>\n\n| source | state | detail |\n|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function passedSection({ findings, packs }) {
    const passed = findings.flatMap((finding) => (finding.outcome === 'pass' ? [`${finding.rule.id} (${finding.subjects})`] : []));
    const off = findings.filter((finding) => finding.outcome === 'skip' && finding.rule.enforcement !== 'off');
    const reasons = Map.groupBy(off, (finding) => (finding.outcome === 'skip' ? finding.detail : ''));
    const skipped = [...reasons].map(([detail, list]) => `${list.map(({ rule }) => rule.id).join(', ')}: ${detail}`);
    const list = packs.map(({ id, version }) => `${id} ${version}`).join(', ');
    const rest = skipped.length === 0 ? '' : `\n\nNot applicable to this event: ${skipped.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown).join('; ')}.`;
    return `<details><summary>Rules that passed</summary>\n\nPacks: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(list)}. The number of evaluated subjects is in parentheses.\n\n${passed.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown).join(', ') || 'none'}.${rest}\n\n</details>`;
}
function reproduce({ reproduce: command }) {
    return [`Reproduce on your machine, in a clone of the repository:\n\n\`\`\`sh\n${command}\n\`\`\``];
}


/***/ }),

/***/ 48198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   iv: () => (/* binding */ changedRules),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   tK: () => (/* binding */ unblocking)
/* harmony export */ });
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5242);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);





/** Returns failed and unknown findings: binding ones first, then by severity, rule and location. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Returns rules that the configuration or a pack of the organization changed. */
function changedRules({ findings }) {
    const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return [...rules.values()].filter(({ enforcement, packSeverity }) => enforcement !== undefined || packSeverity !== undefined);
}
/** Describes the changes of a rule: `severity low (pack: critical), warn`. */
function changeOf({ severity, packSeverity, enforcement }) {
    const severityChange = packSeverity === undefined ? [] : [`severity ${severity} (pack: ${packSeverity})`];
    return [...severityChange, ...(enforcement === undefined ? [] : [enforcement])].join(', ');
}
/** Returns accepted failures, most severe first. */
function waivedFindings({ findings }) {
    const waived = findings.filter((finding) => finding.outcome === 'waived');
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** Returns one step for each remedy of a rule that keeps the verdict from being `allow`. */
function unblocking(report) {
    const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold));
    const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(finding)]));
    return [...steps.values()].map((findings) => ({
        rule: findings[0]?.rule.id ?? '',
        count: findings.length,
        what: findings[0] === undefined ? '' : (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(findings[0]),
        places: findings
            .flatMap((finding) => {
            const at = spanOf(finding);
            return at === undefined ? [] : [at.line > 1 ? `${at.file}:${at.line}` : at.file];
        })
            .slice(0, MAX_PLACES),
    }));
}
/** Returns a sort key: binding findings before others, then by severity. Smaller is more severe. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Tells whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .binds */ .fO)(finding, threshold);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `Could not be evaluated: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.subject?.at;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * Returns the findings for display: a source that could not be read is one line, which lists the rules that require it,
 * instead of one line for each rule.
 */
function shownFindings(report) {
    const open = openFindings(report);
    const unknown = open.filter((finding) => finding.outcome === 'unknown');
    const causes = new Set(unknown.filter(isCause).map(({ source }) => source));
    const waiting = Map.groupBy(unknown.filter((finding) => !isCause(finding)), ({ source }) => source);
    return open.flatMap((finding) => {
        if (finding.outcome === 'fail')
            return [finding];
        if (isCause(finding))
            return [withWaiting(finding, waiting.get(finding.source) ?? [])];
        return causes.has(finding.source) ? [] : [finding];
    });
}
/** Tells whether a finding reports a source that could not be read. */
function isCause({ rule }) {
    return rule.select === 'source' || rule.select === 'setting.source';
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Rules that were not evaluated without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** Returns the verdict and its reason on one line, for the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.blocking, 'finding')} at or above ${report.threshold}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.unknown, 'rule')} could not be evaluated`;
    const accepted = waivedFindings(report).length;
    if (accepted > 0)
        return `Allowed: no new findings at or above ${report.threshold}; ${accepted} accepted`;
    if (models === 0)
        return 'Allowed: no models in this repository';
    return counts.warnings > 0
        ? `Allowed with ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(models, 'model')} intact`;
}
/** Lists packs that are not enabled, so that they are not mistaken for passed. */
function leftOutText({ leftOut = [] }) {
    return leftOut.length === 0 ? '' : `Packs not enabled in policies.packs: ${leftOut.join(', ')}`;
}


/***/ }),

/***/ 14656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sendArtifact)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
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
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8275), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
        await new DefaultArtifactClient().uploadArtifact(name, [...files], (0,external_node_path_.dirname)(first));
    }
    catch (cause) {
        throw new errors/* SealError */.EM('GITHUB_UNAVAILABLE', `Cannot upload the artifact ${name}: ${(0,errors/* messageOf */.bD)(cause).split('\n')[0]}.`, { cause });
    }
}

// EXTERNAL MODULE: ./build/publish/outcome.js
var outcome = __webpack_require__(21192);
// EXTERNAL MODULE: ./build/settings/inputs.js
var settings_inputs = __webpack_require__(19511);
;// CONCATENATED MODULE: ./build/shell/artifact.js




/** Uploads files as the artifact of the run, unless the input `upload-artifact` is off. */
async function sendArtifact(env, inputs, files) {
    if ((0,settings_inputs/* flag */.Jt)('upload-artifact', inputs('upload-artifact')) === false)
        return { status: 'skipped' };
    const name = inputs('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    return (0,outcome/* publishing */.K)(() => uploadArtifact(name, files.filter(external_node_path_.isAbsolute)), 'The report is only in the summary. Set upload-artifact: false to silence this message.');
}


/***/ }),

/***/ 30000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** Returns the page of the workflow run; `undefined` outside GitHub Actions. */
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}


/***/ }),

/***/ 85356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Writes text to the log of a step. The runner interprets nothing in it as a workflow command, whatever names it contains. */
function logText(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}


/***/ }),

/***/ 11778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);

/** GitHub rejects the summary of a step above 1 MiB; other steps of the job share a limit of their own. */
const MAX_SUMMARY_BYTES = 900_000;
/** Adds Markdown to the summary of the job. @param tooLong - what to write in its place when it is above the limit. */
async function writeSummary(text, tooLong = 'The summary is too long to show. See the log of this step.\n') {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write();
}


/***/ })

};
