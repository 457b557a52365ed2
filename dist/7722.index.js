export const id = 7722;
export const ids = [7722,1778];
export const modules = {

/***/ 67722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalsAction: () => (/* binding */ approvalsAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/paint.js
var paint = __webpack_require__(30698);
// EXTERNAL MODULE: ./build/gate/prepare-step.js + 3 modules
var prepare_step = __webpack_require__(57504);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js
var atomic_write = __webpack_require__(43568);
// EXTERNAL MODULE: ./build/publish/outcome.js
var outcome = __webpack_require__(21192);
// EXTERNAL MODULE: ./build/publish/workflow-commands.js
var workflow_commands = __webpack_require__(62990);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
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
function renderApprovals({ pulls, notes, maxBytes }) {
    const sections = pulls.flatMap(({ report, models }) => [
        ...(report.decisions ?? []).map(renderDecision),
        (0,markdown/* modelChanges */.rg)(models),
        (0,markdown/* findingsTable */.f9)((0,findings_report/* shownFindings */.qA)(report).filter(({ rule }) => !REPEATED.has(rule.id)), report, { room: 30_000, restIn: 'the report' }),
    ]);
    const verdict = pulls.some(({ report }) => report.verdict === 'undecided')
        ? 'undecided'
        : pulls.some(({ report }) => report.verdict === 'block')
            ? 'block'
            : 'allow';
    const approved = pulls.filter(({ report }) => report.verdict === 'allow').length;
    const title = pulls.length === 1
        ? []
        : [
            `# ${pulls.length === 0 ? '⚪' : summary_ICONS[verdict]} Weightseal approvals: ${approved} of ${(0,plural/* plural */.L)(pulls.length, 'pull request')} approved`,
        ];
    const list = notes.length === 0 ? [] : [`> [!NOTE]\n${notes.map((note) => `> - ${(0,core_escape.markdown)(note)}`).join('\n')}`];
    const text = [...title, ...list, ...sections].filter((section) => section !== '').join('\n\n');
    return `${(0,core_escape.cutBytes)(text, maxBytes - 1)}\n`;
}

// EXTERNAL MODULE: ./build/report/findings/annotations.js
var annotations = __webpack_require__(88760);
// EXTERNAL MODULE: ./build/settings/inputs.js
var settings_inputs = __webpack_require__(19511);
// EXTERNAL MODULE: ./build/shell/artifact.js + 1 modules
var shell_artifact = __webpack_require__(14656);
// EXTERNAL MODULE: ./build/shell/step-log.js
var step_log = __webpack_require__(85356);
// EXTERNAL MODULE: ./build/shell/step-summary.js
var step_summary = __webpack_require__(11778);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/github/connection.js
var connection = __webpack_require__(99871);
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
/** Sets the status after a run that could not decide, so that an earlier success does not remain on the commit. */
function publishUndecided(github, { sha, base }) {
    return github.createStatus({
        sha,
        state: 'error',
        context: approvalContext(base),
        description: 'Undecided: required data could not be read',
    });
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

// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
// EXTERNAL MODULE: ./build/gate/trusted-config.js
var trusted_config = __webpack_require__(13260);
// EXTERNAL MODULE: ./build/ports/github/approvals/octokit-approvals.js + 4 modules
var octokit_approvals = __webpack_require__(8406);
// EXTERNAL MODULE: ./build/ports/github/octokit.js
var octokit = __webpack_require__(450);
// EXTERNAL MODULE: ./build/settings/read-config.js
var read_config = __webpack_require__(96121);
;// CONCATENATED MODULE: ./build/commands/approvals/context.js







/**
 * Opens the connections of a step and reads a configuration that the inputs contain, or that is in another repository.
 *
 * @throws {SealError} USAGE - there is no token. SETTINGS_INVALID, GITHUB_* - the configuration cannot be read.
 */
async function approvalsContext(env, inputs) {
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
        configPath: elsewhere ? read_config/* CONFIG_FILE */.g2 : (0,paths/* trimSlash */.Y0)(file || read_config/* CONFIG_FILE */.g2),
        configNamed: !elsewhere && Boolean(file),
    };
}

// EXTERNAL MODULE: ./build/commands/approvals/evaluate-pull.js + 1 modules
var evaluate_pull = __webpack_require__(86622);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/ports/git.js
var git = __webpack_require__(94015);
;// CONCATENATED MODULE: ./build/commands/approvals/refuse-checkout.js





/** Events whose workflow has permissions that the code of a pull request must not get. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** Limits of the search for working trees. Exceeding `MAX_FOLDERS` is an error; deeper folders are not searched. */
const [MAX_DEPTH, MAX_FOLDERS] = [4, 5000];
const REMEDY = 'Remove actions/checkout from this job; approvals need no checkout.';
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
            throw new core_errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `${folder} is at commit ${head.slice(0, 7)}; expected the commit of this run. On ${event} a job has permissions that the code of a pull request must not get. ${REMEDY}`);
    }
}
/** Finds the working trees in the workspace. @throws {SealError} GIT_WRONG_CHECKOUT - there are too many folders. */
async function workTrees(workspace) {
    if (workspace === undefined || workspace === '' || !(0,external_node_fs_.existsSync)(workspace))
        return [];
    const found = [];
    const queue = [{ folder: workspace, depth: 0 }];
    for (let seen = 0, next = queue.shift(); next !== undefined; next = queue.shift(), seen++) {
        if (seen > MAX_FOLDERS)
            throw new core_errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `The workspace has more than ${MAX_FOLDERS} folders, so the origin of its code is unknown. ${REMEDY}`);
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
        return await (0,git/* localGit */.s)(folder).resolve('HEAD');
    }
    catch (cause) {
        throw new core_errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `Cannot determine the commit of the working tree ${folder}: ${(0,core_errors/* messageOf */.bD)(cause)} ${REMEDY}`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/commands/approvals/route.js

/** Limit of open pull requests for one sweep. */
const MAX_SWEEP = 200;
/**
 * Returns the pull requests of an event, grouped by the status that they share.
 *
 * @throws {SealError} GITHUB_TRUNCATED - too many pull requests are open. GITHUB_UNEXPECTED - the merge queue has changed.
 */
async function worksOf(target, ports) {
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
/** Returns the numbers of the pull requests, for messages. */
function pullNumbers({ pulls }) {
    return pulls.map(({ number }) => `#${number}`).join(', ');
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

// EXTERNAL MODULE: ./build/shell/run-url.js
var run_url = __webpack_require__(30000);
;// CONCATENATED MODULE: ./build/commands/approvals/status.js




/** From worst to best; the worst state of several pull requests becomes the status. */
const ORDER = ['error', 'failure', 'pending', 'success'];
/** Sets the status of a work. Several pull requests share one status, which is that of the worst. */
async function publishStatus(evaluated, { group, base }, { ports, env }) {
    const [worst] = [...evaluated].sort((a, b) => ORDER.indexOf(stateOf(a)) - ORDER.indexOf(stateOf(b)));
    if (worst === undefined)
        throw new core_errors/* SealError */.EM('GITHUB_UNEXPECTED', 'The merge group has no pull request. Run the job again.');
    const { decision } = worst;
    return publishApproval({
        sha: group ?? decision.head,
        base: group === undefined ? decision.base.ref : base,
        pulls: evaluated.map(evaluate_pull/* decidedPull */.i0),
        state: stateOf(worst),
        description: evaluated.length === 1 ? decision.summary : `${evaluated.length} pull requests; #${decision.pull}: ${decision.summary}`,
        url: (0,run_url/* runUrl */.V)(env),
    }, ports);
}
function stateOf({ decision, report }) {
    return stateOfDecision(decision, report.verdict);
}
/** The commits and base branches that were read for a work. An error makes the status of each undecided. */
class ReadCommits {
    #places = new Map();
    add(sha, base) {
        this.#places.set(`${sha} ${base}`, { sha, base });
    }
    /**
     * Sets the status of every commit to undecided, also on the current heads: a newer head may have a success of an earlier attempt.
     * Ignores errors, because the error that led here is reported.
     */
    async markUndecided({ pulls, group }, github) {
        if (group === undefined)
            for (const { number } of pulls) {
                const now = await github.pull(number).catch(() => undefined);
                if (now !== undefined)
                    this.add(now.headSha, now.baseRef);
            }
        for (const place of this.#places.values())
            await publishUndecided(github, place).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/commands/approvals/run.js










/** Attempts to decide on a pull request that keeps changing; then the run of the last change decides. */
const MAX_TRIES = 3;
/**
 * Decides on the pull requests of an event with data of GitHub's API, without a checkout, and sets the commit status of each.
 *
 * @throws {SealError} USAGE, SETTINGS_INVALID, GIT_WRONG_CHECKOUT, GITHUB_* - the run could not start.
 */
async function decideEvent(env, inputs) {
    const target = approvalTargetOf(env, await (0,prepare_step/* readEvent */.j_)(env));
    if (target.kind === 'nothing')
        return target;
    const { context, works } = await start(target, env, inputs);
    if (works.length === 0)
        return { kind: 'nothing', why: 'the event belongs to no open pull request' };
    const pulls = [];
    const errors = [];
    for (const work of works) {
        const decided = await decideWork(work, context);
        if (decided.kind === 'decided')
            pulls.push(...decided.pulls);
        else
            errors.push(decided.error);
        // Every further pull request would fail with the same error.
        if (decided.kind === 'failed' && decided.error.code === 'GITHUB_RATE_LIMITED')
            break;
    }
    const verdict = errors.length > 0 ? 'undecided' : pulls.map(({ report }) => report.verdict).reduce(evaluate_pull/* worse */.JJ, 'allow');
    const notes = [...eventNotes(env), ...errors.map(core_errors/* messageOf */.bD), ...pulls.flatMap((pull) => pull.notes)];
    return { kind: 'decided', pulls, errors, verdict, notes };
}
/** Prepares the run. If that fails, sets the status to undecided, so that an earlier success does not remain on the commit. */
async function start(target, env, inputs) {
    try {
        await refuseCheckout(env);
        const context = await approvalsContext(env, inputs);
        return { context, works: await worksOf(target, context.ports) };
    }
    catch (error) {
        const sha = target.kind === 'pull' ? target.head : target.kind === 'group' ? target.sha : undefined;
        const github = (0,connection/* connect */.N)(env, inputs('github-token'));
        if (sha !== undefined && github !== undefined && 'base' in target)
            await publishUndecided(github, { sha, base: target.base }).catch(() => undefined);
        throw error;
    }
}
/**
 * Decides and publishes; repeats both if the pull request changes in between. After an error, sets the status to undecided on every
 * commit that was read, so that no success of an earlier run or attempt remains.
 */
async function decideWork(work, context) {
    const commits = new ReadCommits();
    if (work.head !== undefined)
        commits.add(work.head, work.base);
    try {
        for (let tries = 0; tries < MAX_TRIES; tries++) {
            const pulls = await evaluateWork(work, context, commits);
            if ((await publishStatus(pulls, work, context)) !== 'moved')
                return { kind: 'decided', pulls };
        }
        throw new core_errors/* SealError */.EM('GITHUB_UNEXPECTED', `Pull request ${pullNumbers(work)} changed during each of ${MAX_TRIES} attempts to decide on it. The run of the last change decides.`);
    }
    catch (error) {
        await commits.markUndecided(work, context.ports.github);
        if (!(error instanceof core_errors/* SealError */.EM))
            throw error;
        return { kind: 'failed', error };
    }
}
/** Evaluates every pull request of the work, and others that share its status. */
async function evaluateWork(work, context, commits) {
    const evaluated = [];
    const queue = [...work.pulls];
    for (let pull = queue.shift(); pull !== undefined; pull = queue.shift()) {
        const one = await evaluateOne(pull, context);
        evaluated.push(one);
        const { head, base } = one.decision;
        if (work.group !== undefined)
            continue;
        commits.add(head, base.ref);
        const known = new Set([...evaluated.map(({ decision }) => decision.pull), ...queue.map(({ number }) => number)]);
        queue.push(...one.siblings.filter((number) => !known.has(number)).map((number) => ({ number, base: base.ref })));
    }
    return evaluated;
}
async function evaluateOne(pull, { env, inputs, ports, config, configPath, configNamed }) {
    const workflow = (0,prepare_step/* workflowPath */.RB)(env);
    const request = { ...pull, configPath, configNamed, config, policyPaths: workflow === undefined ? [] : [workflow] };
    return (0,evaluate_pull/* evaluatePull */.fT)({ request, inputs, event: env['GITHUB_EVENT_NAME'] ?? '' }, ports);
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

;// CONCATENATED MODULE: ./build/commands/approvals/action.js
















/** `command: approvals`: decides on the pull requests of the event, and shows the decisions. */
async function approvalsAction(env) {
    const inputs = (0,prepare_step/* inputReader */.cN)(env);
    const decided = await decideEvent(env, inputs);
    return decided.kind === 'nothing' ? nothing(decided.why) : finish(decided, env, inputs);
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
async function finish({ pulls, errors, verdict, notes }, env, inputs) {
    const files = await writeFiles(pulls, (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', 'weightseal'));
    logDecisions(pulls);
    for (const error of errors)
        core.error(error.message, { title: `Weightseal: ${error.code}` });
    core.setOutput('verdict', verdict);
    core.setOutput('conclusion', verdict === 'allow' ? 'pass' : 'fail');
    core.setOutput('approvals-path', files.join('\n'));
    const artifact = await (0,shell_artifact/* sendArtifact */.f)(env, inputs, files);
    if ((0,settings_inputs/* flag */.Jt)('show-summary', inputs('show-summary')) !== false)
        await (0,step_summary.writeSummary)(renderApprovals({ pulls, notes: [...notes, ...(0,outcome/* notesOf */.h)([artifact])], maxBytes: step_summary.MAX_SUMMARY_BYTES }));
    // An error may have prevented publishing, so warn-only does not apply.
    const [first] = errors;
    if (first !== undefined)
        return (0,exit/* exitOfError */.uP)(first);
    return (0,exit/* exitOfVerdict */.lm)(verdict, pulls.every(({ report }) => report.warnOnly));
}
/** Logs the decisions with workflow commands disabled, then the annotations as commands. */
function logDecisions(pulls) {
    (0,step_log/* logText */.k)(pulls.map(({ decision }) => (0,approvals_text/* explainDecision */.el)(decision, paint/* noPaint */.I)).join('\n'));
    for (const { report } of pulls)
        for (const line of (0,workflow_commands/* annotationCommands */.s)((0,annotations/* toAnnotations */.g)(report, [])))
            process.stdout.write(`${line}\n`);
}
async function writeFiles(pulls, folder) {
    const files = [];
    for (const { decision, snapshot } of pulls)
        for (const [kind, value] of Object.entries({ decision, snapshot })) {
            const file = (0,external_node_path_.join)(folder, 'approvals', `pull-${decision.pull}.${kind}.json`);
            await (0,atomic_write/* writeAtomically */.v)(file, `${JSON.stringify(value, null, 2)}\n`);
            files.push(file);
        }
    return files;
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
 * within a severity those on changed lines and files first. What the scan and the
 * format of one file give is one annotation, since such a file has no lines.
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
    const grouped = Map.groupBy(sorted, ({ finding, at }, index) => (isAboutLoading(finding) ? at.file : index));
    return [...grouped.values()].slice(0, MAX_ANNOTATIONS).flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const also = others.map(({ finding }) => finding);
        return [toAnnotation(first.finding, first.at, also, report)];
    });
}
/** Tells whether a finding is about what happens when a file is loaded: several of them have one cause and one remedy. */
function isAboutLoading({ rule }) {
    return rule.select.startsWith('scan.') || rule.at === '/runsCode';
}
const MAX_ALSO = 10;
function weightOf(at, change) {
    if (change === undefined)
        return 0;
    return change.lines?.some(([first, last]) => at.line >= first && at.line <= last) ? 2 : 1;
}
/** @param also - other findings about the same file, less severe ones last. */
function toAnnotation(finding, at, also, report) {
    const { rule, severity } = finding;
    const oneLine = at.endLine === undefined || at.endLine === at.line;
    return {
        path: at.file,
        start_line: at.line,
        end_line: at.endLine ?? at.line,
        ...(oneLine && at.column !== undefined ? { start_column: at.column, end_column: at.endColumn ?? at.column } : {}),
        annotation_level: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
        title: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
        message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.cutBytes)([`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))}\n\nWhat to do: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(finding))}`, ...alsoLines(also)].join('\n'), MAX_MESSAGE_BYTES),
    };
}
/** Lists the other findings about the same file. The summary has their remedies. */
function alsoLines(also) {
    if (also.length === 0)
        return [];
    const lines = also.slice(0, MAX_ALSO).map((finding) => `- ${finding.rule.id} (${finding.severity}): ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))}`);
    return ['', 'Also in this file:', ...lines, ...(also.length > MAX_ALSO ? [`- and ${also.length - MAX_ALSO} more in the summary`] : [])];
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

/** Writes text to the log of a step. The runner does not interpret workflow commands in it. */
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

/** Below the limit of 1 MiB, above which GitHub rejects the summary of a step. */
const MAX_SUMMARY_BYTES = 900_000;
/** Adds Markdown to the summary of the job. @param tooLong - replaces a text above the limit. */
async function writeSummary(text, tooLong = 'The summary is too long to show. See the log of this step.\n') {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write();
}


/***/ })

};
