export const id = 9946;
export const ids = [9946,1778,8587,7980];
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
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
// EXTERNAL MODULE: ./build/core/paint.js
var paint = __webpack_require__(30698);
// EXTERNAL MODULE: ./build/gate/prepare-step.js + 6 modules
var prepare_step = __webpack_require__(20662);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/ports/files/run-folder.js
var run_folder = __webpack_require__(84507);
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
// EXTERNAL MODULE: ./build/shell/step-output.js
var step_output = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/shell/step-summary.js
var step_summary = __webpack_require__(11778);
// EXTERNAL MODULE: ./build/core/errors.js
var core_errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/event-file.js
var event_file = __webpack_require__(33194);
// EXTERNAL MODULE: ./build/ports/github/connection.js + 1 modules
var connection = __webpack_require__(92681);
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

// EXTERNAL MODULE: ./build/gate/trusted-config.js
var trusted_config = __webpack_require__(13260);
// EXTERNAL MODULE: ./build/ports/github/approvals/octokit-approvals.js + 4 modules
var octokit_approvals = __webpack_require__(8406);
// EXTERNAL MODULE: ./build/ports/github/octokit.js + 1 modules
var octokit = __webpack_require__(67846);
// EXTERNAL MODULE: ./build/settings/config-file.js
var config_file = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/commands/approvals/context.js






/**
 * Opens the connections of a step and reads a configuration that the inputs contain, or that is in another repository.
 *
 * @throws {SealError} USAGE - there is no token. SETTINGS_INVALID, GITHUB_* - the configuration cannot be read.
 */
async function approvalsContext(env, inputs) {
    const options = (0,connection/* connection */.FI)(env, inputs('github-token'));
    if (options === undefined)
        throw new core_errors/* SealError */.EM('USAGE', 'Approvals require a GitHub token. Pass github-token.');
    const teams = (0,connection/* connection */.FI)(env, inputs('app-token'));
    const ports = { api: (0,octokit_approvals/* octokitApprovals */.u)(options, teams), github: (0,octokit/* octokitGitHub */.h)(options), now: () => new Date().toISOString() };
    const file = inputs('config-file');
    const elsewhere = inputs('config') !== undefined || /@/.test(file ?? '');
    const sources = { trusted: undefined, root: '', github: (0,connection/* connect */.Ng)(env, inputs('external-repo-token') ?? inputs('github-token')) };
    const config = elsewhere ? (await (0,trusted_config/* trustedConfig */.av)({ inline: inputs('config'), file }, sources)).config : undefined;
    return {
        env,
        inputs,
        ports,
        config,
        configPath: elsewhere || !file ? config_file/* CONFIG_FILE */.g2 : (0,config_file/* namedConfigPath */.tJ)(file),
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
    const target = approvalTargetOf(env, await (0,event_file/* readEvent */.j)(env));
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
        const github = (0,connection/* connect */.Ng)(env, inputs('github-token'));
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
    (0,step_output/* setOutput */.u)('conclusion', 'neutral');
    return exit/* EXIT */.dc.ok;
}
async function finish({ pulls, errors, verdict, notes }, env, inputs) {
    const files = await writeFiles(pulls, (0,run_folder/* runFolder */.k)(env));
    logDecisions(pulls);
    for (const error of errors)
        core.error(error.message, { title: `Weightseal: ${error.code}` });
    (0,step_output/* setOutput */.u)('verdict', verdict);
    (0,step_output/* setOutput */.u)('conclusion', verdict === 'allow' ? 'pass' : 'fail');
    (0,step_output/* setOutput */.u)('approvals-path', files.join('\n'));
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
            await (0,atomic_write/* writeAtomically */.v)(file, (0,json_text/* jsonText */.s)(value));
            files.push(file);
        }
    return files;
}


/***/ }),

/***/ 86622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i0: () => (/* binding */ decidedPull),
  fT: () => (/* binding */ evaluatePull),
  Vj: () => (/* binding */ verdictOf),
  JJ: () => (/* binding */ worse)
});

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/manifest/compare.js
var compare = __webpack_require__(50933);
// EXTERNAL MODULE: ./build/domains/manifest/parse.js
var parse = __webpack_require__(34129);
// EXTERNAL MODULE: ./build/domains/manifest/types.js
var types = __webpack_require__(15663);
;// CONCATENATED MODULE: ./build/domains/approvals/collect-manifest-diffs.js



/** Limit of models in one pull request; people cannot review more. */
const MAX_MODELS = 10;
/**
 * Returns the differences that a reviewer of weights can check, because the bytes themselves are not in the diff.
 *
 * @throws {SealError} GITHUB_* - a manifest cannot be read. MANIFEST_* - a manifest is invalid.
 */
async function manifestDiffs({ files, pull }, api) {
    const changed = files.map(({ path }) => path).filter((path) => path === types/* MANIFEST_FILE */.h1 || path.endsWith(`/${types/* MANIFEST_FILE */.h1}`));
    const paths = changed.slice(0, MAX_MODELS);
    const wanted = paths.flatMap((path) => [
        { commit: pull.base.oid, path },
        { commit: pull.head.oid, path },
    ]);
    const texts = await api.files(wanted);
    return paths.map((path, index) => {
        const [before, after] = [texts[2 * index], texts[2 * index + 1]].map((file) => file && (0,parse/* parseManifest */.Ng)(file.text, path));
        const differences = (0,compare/* compareFiles */.hZ)(before?.files ?? [], after?.files ?? []);
        return { path: path === types/* MANIFEST_FILE */.h1 ? '.' : path.slice(0, -types/* MANIFEST_FILE */.h1.length - 1), before, after, differences };
    });
}

// EXTERNAL MODULE: ./build/domains/approvals/collect-snapshot.js
var collect_snapshot = __webpack_require__(9968);
// EXTERNAL MODULE: ./build/domains/approvals/evaluate.js + 7 modules
var evaluate = __webpack_require__(80585);
// EXTERNAL MODULE: ./build/domains/approvals/subjects.js
var approvals_subjects = __webpack_require__(27212);
// EXTERNAL MODULE: ./build/policy/evaluate.js + 2 modules
var policy_evaluate = __webpack_require__(99837);
// EXTERNAL MODULE: ./build/policy/load.js + 1 modules
var load = __webpack_require__(33886);
// EXTERNAL MODULE: ./build/ports/github/approvals/fingerprint.js
var fingerprint = __webpack_require__(92000);
// EXTERNAL MODULE: ./build/report/findings/model-change.js
var model_change = __webpack_require__(26000);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
;// CONCATENATED MODULE: ./build/commands/approvals/evaluate-pull.js











/** The pack with the rules for approvals; custom packs have rules for models and run in the gate. */
const PACKS = ['approvals'];
/** Reads one pull request, decides on it, and evaluates the pack of approvals. */
async function evaluatePull({ request, inputs, event }, ports) {
    const collected = await (0,collect_snapshot/* collectApprovals */.z8)(request, ports);
    const decision = (0,evaluate/* evaluateApprovals */.E)(collected.policy, collected.snapshot);
    const report = await reportOf(decision, collected, { inputs, event });
    return {
        decision,
        snapshot: collected.snapshot,
        report,
        fingerprint: (0,fingerprint/* fingerprintOfRecord */.x)(collected.record),
        siblings: collected.record.siblings,
        ...(await readableModels(collected.snapshot, ports)),
    };
}
/** Returns what to check again before the status is set: the pull request and, up to `MAX_BOUND`, the files of its head. */
function decidedPull({ decision, snapshot, fingerprint }) {
    const files = snapshot.files.length > collect_snapshot/* MAX_BOUND */.yT ? [] : snapshot.files;
    return {
        number: decision.pull,
        head: decision.head,
        fingerprint,
        files: files
            .filter(({ elsewhere }) => elsewhere !== 'submodule')
            .map(({ path, change, blob }) => ({ path, blob: change === 'removed' ? null : blob })),
    };
}
async function reportOf(decision, { snapshot, policy, config }, { inputs, event }) {
    const settings = (0,settings_settings/* resolveSettings */.Mo)(inputs, config);
    const params = Object.fromEntries(Object.entries(settings.params).filter(([pack]) => PACKS.includes(pack)));
    const packs = await (0,load/* loadPacks */.r)({ packs: PACKS, params, customPacks: [] }, async () => []);
    const { source, subjects } = (0,approvals_subjects/* approvalFacts */.Z)(decision, snapshot, policy);
    const sources = { 'github.approvals': source, 'github.changes': { status: 'ok' } };
    const facts = {
        now: snapshot.at,
        trigger: 'pull_request',
        sources,
        subjects: [...(0,attempt/* sourceSubjects */.$5)(sources, decision.policy.path), ...subjects],
    };
    const findings = (0,policy_evaluate/* evaluate */._3)(facts, packs);
    return {
        subject: {
            repository: snapshot.repository.name,
            event,
            trigger: 'pull_request',
            headSha: decision.head,
            base: `${decision.base.ref}@${decision.base.oid.slice(0, 7)}`,
            pullRequest: decision.pull,
            rules: { kind: 'base', event },
        },
        verdict: worse((0,policy_evaluate/* decide */.LD)(findings, settings.failOnSeverity), verdictOf(decision)),
        threshold: settings.failOnSeverity,
        warnOnly: settings.warnOnly,
        models: [],
        sources,
        packs: packs.map(({ id, version }) => ({ id, version })),
        findings,
        decisions: [decision],
    };
}
/** Returns the verdict of a decision. Only `pass` allows, regardless of the severity threshold. */
function verdictOf({ outcome }) {
    return outcome === 'pass' ? 'allow' : outcome === 'error' || outcome === 'skipped' ? 'undecided' : 'block';
}
const BY_PRECEDENCE = ['undecided', 'block', 'allow'];
/** Returns the worse of two verdicts. `undecided` takes precedence over `block`; neither allows the change. */
function worse(a, b) {
    return BY_PRECEDENCE.indexOf(a) <= BY_PRECEDENCE.indexOf(b) ? a : b;
}
/** Returns the changes of models for people. An unreadable manifest becomes a note here; the gate reports it as a finding. */
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
        if (!(error instanceof errors/* SealError */.EM))
            throw error;
        return { models: [], notes: [`The changes of the models cannot be shown; check the manifests yourself. ${error.message}`] };
    }
}


/***/ }),

/***/ 68587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Escapes text from a repository for the surface on which it is printed. */
/**
 * Escapes text for Markdown that becomes HTML. Every character with a meaning in Markdown, HTML or GitHub (mentions, links,
 * emoji, issue numbers) becomes a numeric entity. Control and bidirectional characters become visible. An `@` is followed
 * by a zero-width character, so it does not mention anyone.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** Tells whether a character is the dot of `www.`, which GitHub would turn into a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Escapes a character. Keeps those without a meaning within a line, and a colon before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** Formats text as code, in which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Escapes untrusted text for one line of plain text: line ends, control and bidirectional characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** Like `plain`, for a text of several lines with trusted line ends. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts a text to a number of UTF-8 bytes, at a character boundary, and appends an ellipsis. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
}


/***/ }),

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


/***/ }),

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ prefixes),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   UJ: () => (/* binding */ coveredBy)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


/** Tells whether an entry of `include` or `ignorePaths` is a pattern. Any other entry is a path, and everything below it. */
function isPattern(entry) {
    return /[*?]/.test(entry);
}
/** Builds the function that decides whether any of the entries covers a path. */
function coveredBy(entries) {
    const paths = new Set(entries.filter((entry) => !isPattern(entry)).map((entry) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .hT)(entry.replace(/^\.\//, ''), '/')));
    const patterns = entries
        .filter(isPattern)
        .map((entry) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(entry))
        .filter((pattern) => typeof pattern !== 'string');
    return (path) => {
        if (prefixes(path).some((prefix) => paths.has(prefix)))
            return true;
        const split = patterns.length === 0 ? undefined : (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        return split !== undefined && patterns.some((pattern) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, split));
    };
}
/** Returns a path and the folders above it, the outermost first. */
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 24904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   L: () => (/* binding */ PATTERN_FAULTS),
/* harmony export */   Uf: () => (/* binding */ splitPath),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
const PATTERN_FAULTS = {
    empty: 'the pattern is empty',
    'too-long': 'the pattern is longer than 1,024 characters',
    'three-asterisks': '"***" is not valid; write * or **',
    negation: '"!" does not exclude in CODEOWNERS; write a later line without owners instead',
    'escaped-hash': 'a pattern cannot start with "#", not even as "\\#"',
    'invalid-bracket': '"[" and "]" must be escaped with a backslash; ranges are not supported',
    'trailing-backslash': 'a backslash must be followed by the character that it escapes',
};
const MAX_PATTERN = 1024;
const [STAR, QUESTION] = [-1, -2];
/** Parses one pattern. `/` matches no path. */
function parsePattern(text, { folders = true } = {}) {
    const fault = faultOf(text);
    if (fault !== undefined)
        return fault;
    const parts = text.split('/');
    if (parts[0] === '')
        parts.shift();
    else if ((parts.length === 1 || (parts.length === 2 && parts[1] === '')) && parts[0] !== '**')
        parts.unshift('**');
    if (text === '/')
        return { text, steps: [{ kind: 'literal', text: '' }] };
    if (parts.length > 1 && parts.at(-1) === '')
        parts[parts.length - 1] = '**';
    return { text, steps: withoutRuns(parts.flatMap((part, index) => stepsOf(part, index === parts.length - 1, folders))) };
}
function faultOf(text) {
    if (text === '')
        return 'empty';
    if (text.length > MAX_PATTERN)
        return 'too-long';
    if (text.includes('***'))
        return 'three-asterisks';
    if (text.startsWith('!'))
        return 'negation';
    if (text.startsWith('\\#'))
        return 'escaped-hash';
    const bare = text.replace(/\\[^/]/gu, '');
    if (/[[\]]/.test(bare))
        return 'invalid-bracket';
    return bare.includes('\\') ? 'trailing-backslash' : undefined;
}
/** Converts a part. The last part also matches everything below it, unless it is `*`; a final `**` requires at least one name. */
function stepsOf(part, last, folders) {
    if (part === '**')
        return last ? [ONE, ANY] : [ANY];
    const segment = toSegment(part);
    return last && folders && part !== '*' ? [segment, ANY] : [segment];
}
const ANY = { kind: 'any' };
const ONE = { kind: 'glob', symbols: [STAR] };
function withoutRuns(steps) {
    return steps.filter((step, index) => step.kind !== 'any' || steps[index - 1]?.kind !== 'any');
}
function toSegment(part) {
    const symbols = [];
    const chars = [...part];
    for (let index = 0; index < chars.length; index++) {
        const char = chars[index] ?? '';
        if (char === '*') {
            if (symbols.at(-1) !== STAR)
                symbols.push(STAR);
        }
        else if (char === '?')
            symbols.push(QUESTION);
        else if (char === '\\')
            symbols.push(codeOf(chars[++index]));
        else
            symbols.push(codeOf(char));
    }
    return symbols.some((symbol) => symbol < 0) ? { kind: 'glob', symbols } : { kind: 'literal', text: String.fromCodePoint(...symbols) };
}
function codeOf(char) {
    return char?.codePointAt(0) ?? 0;
}
/** @param path - relative to the repository, with `/`. */
function splitPath(path) {
    const names = path.split('/');
    return { names, codes: names.map((name) => Array.from(name, codeOf)) };
}
/** Tells whether a pattern matches; case-sensitive. The time is at most proportional to pattern length times path length. */
function matches({ steps }, { names, codes }) {
    return wild(steps.length, names.length, (step) => steps[step]?.kind === 'any', (step, name) => matchesSegment(steps[step], names[name] ?? '', codes[name] ?? []));
}
function matchesSegment(segment, name, codes) {
    if (segment.kind === 'literal')
        return segment.text === name;
    const { symbols } = segment;
    if (codes.length === 0)
        return false;
    return wild(symbols.length, codes.length, (at) => symbols[at] === STAR, (at, index) => symbols[at] === QUESTION || symbols[at] === codes[index]);
}
/**
 * Matches with wildcards that match zero or more elements. Only the last wildcard has to backtrack, so the time is not
 * exponential.
 */
function wild(steps, length, isAny, fits) {
    let [step, index, star, taken] = [0, 0, -1, 0];
    while (index < length) {
        if (step < steps && isAny(step)) {
            star = step++;
            taken = index;
        }
        else if (step < steps && fits(step, index)) {
            step++;
            index++;
        }
        else if (star === -1)
            return false;
        else {
            step = star + 1;
            index = ++taken;
        }
    }
    while (step < steps && isAny(step))
        step++;
    return step === steps;
}
/** Returns the keys of a pattern; a pattern such as `*a*` has none. */
function keysOf({ steps }) {
    return steps.flatMap((step) => {
        if (step.kind === 'any')
            return [];
        if (step.kind === 'literal')
            return [{ kind: 'is', text: step.text }];
        const { symbols } = step;
        const start = String.fromCodePoint(...symbols.slice(0, symbols.findIndex(isWild)));
        const end = String.fromCodePoint(...symbols.slice(symbols.findLastIndex(isWild) + 1));
        return [
            ...(end === '' ? [] : [{ kind: 'ends', text: end }]),
            ...(start === '' ? [] : [{ kind: 'starts', text: start }]),
        ];
    });
}
function isWild(symbol) {
    return symbol < 0;
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

/***/ 57980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Returns the known name that is closest to a misspelled one, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** Returns `; did you mean "x"?`, or the list of known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; expected one of ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Returns the Levenshtein distance. Names are cut to 64 characters to limit the work. */
function editDistance(first, second) {
    const [a, b] = [first.slice(0, 64), second.slice(0, 64)];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dt: () => (/* binding */ differsInLineEndings),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}
/** Tells whether two texts are the same apart from CRLF and LF. */
function differsInLineEndings(one, other) {
    if (one.includes(0) || other.includes(0))
        return false;
    const withLf = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return !one.equals(other) && withLf(one) === withLf(other);
}
/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 34129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52853);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53621);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50018);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51374);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95126);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15663);









/** Larger manifests are rejected before they are parsed. Corresponds to about 400,000 files. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/**
 * Parses an untrusted manifest. Checks that every path stays below the model before any file is accessed, and recomputes
 * both roots.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} MANIFEST_NEWER - a later version of the format.
 * @throws {SealError} MANIFEST_INVALID - not a manifest, or an inconsistent one.
 */
function parseManifest(text, where) {
    refuseConflict(text, where);
    const manifest = parseFormat({ text, where, kind: 'manifest', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateManifestV1 */ .P0, code: 'MANIFEST_INVALID' });
    checkFiles(manifest.files, where);
    for (const path of manifest.ignore)
        checkPath(path, where, 'ignore');
    checkLinks(manifest, where);
    if (!isWritten(text, manifest)) {
        throw invalid(where, 'not the form that Weightseal writes: keys are duplicate or unsorted, or the file was reformatted');
    }
    const { files, tree, oms } = manifest;
    const leaves = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(manifest);
    if (tree.size !== leaves.length)
        throw invalid(where, `/tree/size is ${tree.size}, but the manifest lists ${leaves.length} entries`);
    const digest = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .merkleRoot */ .nk)(leaves).toString('hex');
    if (tree.root !== digest)
        throw invalid(where, `/tree/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(tree.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(digest)}`);
    const root = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .omsRoot */ .SB)(files);
    if (oms.root !== root)
        throw invalid(where, `/oms/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(oms.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(root)}`);
    return manifest;
}
/** Accepts the form with one entry a line, also with the line ends of Windows, and the canonical form of earlier versions. */
function isWritten(text, manifest) {
    const bare = text.trimEnd();
    return bare === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalManifest */ .qY)(manifest) || bare.replaceAll('\r\n', '\n') === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeManifest */ .MZ)(manifest).trimEnd();
}
/** Names the cause of a manifest that git could not merge. @throws {SealError} MANIFEST_INVALID */
function refuseConflict(text, where) {
    const marker = /^(<{7}|={7}|>{7})( |\r?$)/m.exec(text);
    if (marker === null)
        return;
    const line = text.slice(0, marker.index).split('\n').length;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: line ${line} is a marker of a merge conflict. Resolve it with "weightseal manifest MODEL_DIR --name NAME --version VERSION", or let git do so: "weightseal help manifest" shows the merge driver.`);
}
function checkLinks({ links = [], tensors = [], files }, where) {
    for (const { path } of links)
        checkPath(path, where, 'links');
    const paths = links.map(({ path }) => path);
    const known = new Set(files.map(({ path }) => path));
    if (paths.some((path, index) => known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(paths[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the links are not sorted, or a path is listed twice');
    const owners = tensors.map(({ path }) => path);
    if (owners.some((path, index) => !known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(owners[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the tensors are not sorted, or belong to a file that is not listed');
}
/** @throws {SealError} PROOF_INVALID or MANIFEST_NEWER. */
function parseProof(text, where) {
    return parseFormat({ text, where, kind: 'proof', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateProofV1 */ .aL, code: 'PROOF_INVALID' });
}
/** @throws {SealError} SHARD_INVALID or MANIFEST_NEWER. */
function parseShard(text, where) {
    const shard = parseFormat({ text, where, kind: 'shard', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateShardV1 */ .ug, code: 'SHARD_INVALID' });
    for (const { path } of shard.files) {
        const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SHARD_INVALID', `${where}: path ${JSON.stringify(path)} is not allowed (${fault}).`);
    }
    return shard;
}
function parseFormat({ text, where, kind, validate, code }) {
    if (text.length > MAX_MANIFEST_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: larger than ${MAX_MANIFEST_BYTES} bytes.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: expected a Weightseal ${kind} in JSON: ${cause.message}.`, { cause });
    }
    const version = /^weightseal\/[a-z]+@(\d+)$/.exec(schemaOf(value))?.[1];
    if (version !== undefined && Number(version) > 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_NEWER', `${where}: found version ${version} of the ${kind} format; this Weightseal reads version 1. Upgrade Weightseal.`);
    }
    if (validate(value))
        return value;
    const hint = kind === 'manifest' ? ` A manifest starts with {"schema": "${_types_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_SCHEMA */ .KB}"}; create one with "weightseal manifest".` : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], value).join('; ')}.${hint}`);
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_8__/* .toText */ .f)(value.schema) : '';
}
function checkFiles(files, where) {
    let previous;
    for (const { path } of files) {
        checkPath(path, where, 'files');
        if (path === previous)
            throw invalid(where, `path ${JSON.stringify(path)} is listed twice`);
        if (previous !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(previous, path) > 0)
            throw invalid(where, `paths are not sorted: ${JSON.stringify(path)} follows ${JSON.stringify(previous)}`);
        previous = path;
    }
    const [clash] = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .collisions */ .eS)(files.map(({ path }) => path));
    if (clash)
        throw invalid(where, `paths ${JSON.stringify(clash.first)} and ${JSON.stringify(clash.second)} are the same file on systems that ignore case, Unicode form, or dots and spaces at the end of a name`);
}
function checkPath(path, where, list) {
    const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfPath */ .JG)(path);
    if (fault)
        throw invalid(where, `path ${JSON.stringify(path)} in /${list} is not allowed (${fault}); paths must be relative, with "/" as the separator`);
}
function invalid(where, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: ${what}. Do not trust this manifest; recreate it with "weightseal manifest".`);
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   GJ: () => (/* binding */ windowsFault),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   eT: () => (/* binding */ faultOfInput),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
 */
function faultOfPath(path) {
    if (path === '')
        return 'empty';
    if (!path.isWellFormed())
        return 'not Unicode';
    if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        return 'too long';
    if (path.includes('\0'))
        return 'NUL';
    if (path.includes('\\'))
        return 'backslash';
    if (path.startsWith('/') || /^[A-Za-z]:\//.test(path))
        return 'absolute';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'parent';
    if (segments.includes(''))
        return 'empty segment';
    if (segments.includes('.'))
        return 'dot segment';
    if (segments.length > MAX_SEGMENTS)
        return 'too deep';
    return undefined;
}
/** Returns why a path that a user states is not allowed, with the correction for the separator of Windows. */
function faultOfInput(path) {
    const fault = faultOfPath(path);
    return fault === 'backslash' ? 'write / in place of \\' : fault;
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Characters that Windows does not store in a name. A colon selects a drive, or another stream of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
const REFUSED = /[<>:"|?*\\\u0000-\u001f]/;
/** Returns why Windows cannot hold a path, or would read it as another one; `undefined` for a path that it holds. */
function windowsFault(path) {
    for (const segment of path.split('/')) {
        if (segment === '.' || segment === '..')
            continue;
        const refused = REFUSED.exec(segment);
        if (refused !== null)
            return `contains ${JSON.stringify(refused[0])}`;
        if (segment !== withoutEnd(segment))
            return `ends with a ${segment.endsWith('.') ? 'dot' : 'space'}`;
        if (DEVICES.test(withoutEnd(segment.split('.', 1)[0] ?? '')))
            return `is the name of a device (${JSON.stringify(segment)})`;
    }
    return undefined;
}
/** Removes dots and spaces from the end of a name, as Windows does. */
function withoutEnd(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * Returns pairs of paths that collide on a file system that ignores case, normalizes Unicode, or drops dots and spaces at the end of a
 * name. Includes directories: `A/x` and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix.split('/').map(withoutEnd).join('/'));
            const first = spellings.get(folded);
            if (first === undefined)
                spellings.set(folded, prefix);
            else if (first !== prefix)
                found.push({ first, second: path });
        }
    }
    return found;
}
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** Folds case and Unicode form as file systems that ignore them do. Uppercase comes first because of `ß` and `ſ`. */
function foldedPath(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Returns a copy sorted by the UTF-8 bytes of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
function trimSlash(path) {
    const bare = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .hT)(path.replace(/^(\.\/)+/, ''), '/');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ensureFolder),
  v: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/ports/files/rename-file.js


const THIS_SYSTEM = { platform: process.platform, rename: promises_.rename, wait: external_node_timers_promises_.setTimeout };
/** Codes with which Windows refuses to replace a file that a virus scanner, an indexer or an editor has open. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];
/** About two seconds in total. */
const WAITS_MS = [20, 40, 80, 160, 320, 640, 740];
/** Renames a file over another one. On Windows tries again while another program has the other file open. */
async function renameFile(from, to, system = THIS_SYSTEM) {
    for (const ms of system.platform === 'win32' ? WAITS_MS : []) {
        try {
            return await system.rename(from, to);
        }
        catch (error) {
            if (!HELD.includes(error.code))
                throw error;
            await system.wait(ms);
        }
    }
    await system.rename(from, to);
}

;// CONCATENATED MODULE: ./build/ports/files/atomic-write.js





/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,external_node_path_.dirname)(file));
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await renameFile(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NOT_SYNCABLE.includes(error.code))
            throw error;
    }
}
/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
}


/***/ }),

/***/ 84507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let own;
/**
 * Returns a path in the folder for what a step writes, which is outside the repository. Self-hosted environments that do not set
 * RUNNER_TEMP get a new folder, since the name of a common one can belong to another user.
 */
function runFolder(env, ...names) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] || ownFolder(), 'weightseal', ...names);
}
function ownFolder() {
    own ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'weightseal-run-'));
    return own;
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
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

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
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value))}`);
    return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 39517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ bestReasons),
/* harmony export */   el: () => (/* binding */ explainDecision),
/* harmony export */   fg: () => (/* binding */ wasted)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);

const MARKS = {
    pass: ['green', '✓'],
    pending: ['yellow', '●'],
    fail: ['red', '✗'],
    error: ['red', '?'],
    skipped: ['dim', '-'],
};
/**
 * Explains a decision to people who do not know the policy: what is required, who approved, who is missing, and why each review
 * counts or not.
 */
function explainDecision(decision, paint) {
    const { pull, base, head, outcome, summary, policy } = decision;
    const sections = [
        `${mark(outcome, paint)} ${paint('bold', `Pull request #${pull} to ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(base.ref)}, commit ${head.slice(0, 7)}: ${outcome}`)}\n  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(summary)}`,
        stake(decision, paint),
        ...rules(decision, paint),
        reviews(decision, paint),
        contributors(decision),
        findings(decision, paint),
        paint('dim', `Policy: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(policy.path)} ${policy.blob === null ? 'is not on' : 'of'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(policy.ref)} at ${policy.commit.slice(0, 7)}${policy.blob === null ? '; the defaults apply' : ''}. Snapshot ${decision.snapshotDigest.slice(0, 12)}.`),
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
        return `  ${name.padEnd(13)}${tier.padEnd(13)}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(example)}${more}`;
    });
    return lines.length === 0 ? '' : [paint('bold', 'Changes and their tiers'), ...lines].join('\n');
}
function rules({ rules: list }, paint) {
    const applied = list.filter(({ outcome }) => outcome !== 'skipped');
    const skipped = list
        .filter(({ outcome }) => outcome === 'skipped')
        .map(({ name, why }) => `  ${mark('skipped', paint)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(name)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`);
    const blocks = applied.map((rule) => ruleText(rule, paint));
    return [
        [
            paint('bold', 'Rules'),
            ...blocks,
            ...(skipped.length === 0 ? [] : [paint('dim', '  not applicable to this change:'), ...skipped]),
        ].join('\n'),
    ];
}
function ruleText(rule, paint) {
    const { name, outcome, why, slots } = rule;
    const lines = [
        `${mark(outcome, paint)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(name)}: ${outcome === 'pending' && slots.length > 0 ? 'approvals are missing' : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`,
        ...slots.map((slot) => `    ${slotText(slot, paint)}`),
        ...(outcome === 'pass'
            ? []
            : wasted(rule).map(({ actor, reason, detail }) => `    ${paint('dim', '·')} @${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(actor.login)} does not count, ${paint('cyan', reason)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(detail)}`)),
    ];
    return lines.map((line) => `  ${line}`).join('\n');
}
/** Returns the reviews that express an opinion but fill no slot of a rule. */
function wasted({ considered }) {
    return considered.filter(({ reason }) => !['counted', 'commented_only', 'superseded', 'not_submitted'].includes(reason));
}
function slotText({ slot, filledBy, candidates }, paint) {
    if (filledBy !== null)
        return `${paint('green', '■')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(slot)}: @${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(filledBy.login)}`;
    return `${paint('yellow', '□')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(slot)}: missing${candidates.length === 0 ? '' : `; candidates: ${candidates.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain).join(', or ')}`}`;
}
/** Returns one entry for each review: its best result over all rules. */
function bestReasons({ rules: list, }) {
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
        return `${paint('bold', 'Reviews')}\n  no reviews yet`;
    const width = Math.max(...list.map(({ actor }) => actor.login.length)) + 1;
    const lines = list.map(({ actor, reason, detail }) => {
        const sign = reason === 'counted' ? paint('green', '✓') : paint('dim', '·');
        return `  ${sign} ${`@${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(actor.login)}`.padEnd(width)}  ${paint('cyan', reason)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(detail)}`;
    });
    return [paint('bold', 'Reviews'), ...lines].join('\n');
}
function contributors({ contributors: list }) {
    if (list.length === 0)
        return '';
    return `Cannot approve, because they contributed to the change:\n${list.map(({ login, why }) => `  @${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(login)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`).join('\n')}`;
}
function findings({ findings: list }, paint) {
    if (list.length === 0)
        return '';
    const lines = list.map(({ code, outcome, message }) => `  ${outcome === 'warn' ? paint('yellow', '!') : mark(outcome, paint)} ${paint('cyan', code)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(message)}`);
    return [paint('bold', 'Other findings'), ...lines].join('\n');
}


/***/ }),

/***/ 88760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* unused harmony export MAX_ANNOTATIONS */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68587);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48198);



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
    const placed = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report).flatMap((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(finding);
        return at === undefined ? [] : [{ finding, at, weight: weightOf(at, touched.get(at.file)) }];
    });
    const sorted = [...placed].sort((a, b) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(a.finding, report.threshold) - (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(b.finding, report.threshold) || b.weight - a.weight);
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
        annotation_level: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isBinding */ .OT)(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
        title: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
        message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.cutBytes)([`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfFinding */ .EU)(finding))}\n\nWhat to do: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding))}`, ...alsoLines(also)].join('\n'), MAX_MESSAGE_BYTES),
    };
}
/** Lists the other findings about the same file. The summary has their remedies. */
function alsoLines(also) {
    if (also.length === 0)
        return [];
    const lines = also.slice(0, MAX_ALSO).map((finding) => `- ${finding.rule.id} (${finding.severity}): ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfFinding */ .EU)(finding))}`);
    return ['', 'Also in this file:', ...lines, ...(also.length > MAX_ALSO ? [`- and ${also.length - MAX_ALSO} more in the summary`] : [])];
}


/***/ }),

/***/ 67665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   rg: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5242);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25673);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1842);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20979);
/* harmony import */ var _tensors_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62277);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48198);









const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' };
const SEVERITY_ICONS = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦', info: '⬜' };
const MAX_ROWS = 50;
const DOCS = 'https://github.com/weightseal/weightseal/blob/main/docs/rules';
/** Renders the summary of a run: verdict, counts, a table of open findings, collapsed details, and how to reproduce it. */
function renderSummary(report, options) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(report);
    const fixed = [title(report), countsLine(report), unblockSection(report), ...notes(options.notes), ...reproduce(options)];
    const folded = [
        changesSection(report.models),
        releaseApprovals(report.release),
        modelsSection(report.models),
        discoverySection(report.discovery),
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
        `Details are in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(options.restIn)}.`,
        ...reproduce(options),
    ].join('\n\n');
    return `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.cutBytes)(short, options.maxBytes - 1)}\n`;
}
/** Lists what the discovery of models left out. */
function discoverySection(discovery) {
    const { skipped = [], passedOver = [] } = discovery ?? {};
    const text = (0,_models_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedText */ .O)(skipped);
    const lines = [
        ...(passedOver.length === 0
            ? []
            : [
                `Files that could be part of a model and are in none. Name their folder under \`models\` in the configuration:`,
                '',
                ...passedOver
                    .slice(0, MAX_PASSED_OVER)
                    .map(({ path, kind, size }) => `- ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(path)} (${kind}${size > 0 ? `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(size)}` : ''})`),
            ]),
        ...(text === '' ? [] : ['', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(text)]),
    ];
    return lines.length === 0 ? '' : `<details><summary>Not recognised as models</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
const MAX_PASSED_OVER = 20;
function title(report) {
    return `# ${ICONS[report.verdict]} Weightseal: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))}`;
}
function countsLine(report) {
    const { subject, models, warnOnly, verdict } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(report);
    const severities = _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `${counts.bySeverity[severity]} ${severity}`);
    const bytes = models.reduce((sum, { data }) => sum + data.bytes, 0);
    const accepted = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .Nq)(report).length;
    const files = models.reduce((sum, { data }) => sum + data.files, 0);
    const parts = [
        severities.length > 0 ? severities.join(', ') : 'no findings',
        ...(counts.unknown > 0 ? [`${counts.unknown} not evaluated`] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(models.length, 'model')}, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(files, 'file')}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(bytes)}`,
        ...[(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .scanText */ .Ff)(report)].filter((text) => text !== ''),
        `commit ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.headSha.slice(0, 7))}${subject.base === undefined ? '' : ` against ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.base)}`}`,
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
    const more = left > 0 ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(left, 'finding')} more in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(restIn)}.` : '';
    return `${[header, ...rows].join('\n')}${more}`;
}
function findingRow(finding, report) {
    const { rule, severity } = finding;
    const outcome = finding.outcome === 'unknown'
        ? 'not evaluated'
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinding */ .OT)(finding, report.threshold)
            ? '**blocks**'
            : severity === 'info'
                ? 'notice'
                : 'warns';
    const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(finding);
    const place = at === undefined ? '' : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(at.line > 1 ? `${at.file}:${at.line}` : at.file)}<br>`;
    const id = rule.id.startsWith('WS-') ? `[${rule.id}](${DOCS}/${rule.id}.md)` : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(rule.id);
    return `| ${id}<br>${SEVERITY_ICONS[severity]} ${severity}${rule.packSeverity === undefined ? '' : `<br>(pack: ${rule.packSeverity})`} | ${outcome} | ${place}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOfFinding */ .EU)(finding))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding))} |`;
}
function notes(list) {
    return list.length === 0 ? [] : [`> [!NOTE]\n${list.map((note) => `> - ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(note)}`).join('\n')}`];
}
function changesSection(models) {
    const tables = [modelChanges(models.map(({ data, changes }) => ({ ...data, changes }))), tensorsSection(models)];
    return tables.filter((table) => table !== '').join('\n\n');
}
/** Renders what changed in the tensors of the changed weights. */
function tensorsSection(models) {
    const files = models.flatMap(({ tensors }) => tensors);
    if (files.length === 0)
        return '';
    const shown = files
        .slice(0, MAX_TENSOR_FILES)
        .map((file) => 'diff' in file ? (0,_tensors_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTensorTable */ .e)(file.path, file.diff).trimEnd() : `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(file.path)}** ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(file.unknown)}`);
    const more = files.length > MAX_TENSOR_FILES ? [`${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(files.length - MAX_TENSOR_FILES, 'file')} more in the report.`] : [];
    return `<details open><summary>Tensors compared with the base</summary>\n\n${[...shown, ...more].join('\n\n')}\n\n</details>`;
}
const MAX_TENSOR_FILES = 10;
/** Renders tables of the changed files of models, from their manifests. */
function modelChanges(models) {
    const changed = models.filter(({ changes }) => changes.length > 0);
    if (changed.length === 0)
        return '';
    const tables = changed.map(({ changes, ...data }) => {
        const rows = changes.slice(0, MAX_ROWS).map(changeRow);
        const more = changes.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(changes.length - MAX_ROWS, 'file')} more in the report.` : '';
        return `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(data.path)}** digest ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(data.baseDigest))} → ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(data.digest))}\n\n| file | change | before | after |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
    });
    return `<details open><summary>Model changes compared with the trusted manifest</summary>\n\n${tables.join('\n\n')}\n\n</details>`;
}
function changeRow({ path, kind, from, before, after }) {
    const side = (entry) => (entry === undefined ? '' : `${entry.size} B ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(entry.sha256))}`);
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(path)} | ${kind}${from === undefined ? '' : ` from ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(from)}`} | ${side(before)} | ${side(after)} |`;
}
function short(digest) {
    return digest === undefined ? 'none' : (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .shortDigest */ .V)(digest);
}
/** Renders who approved each commit of a release, and the deployment. */
function releaseApprovals(release) {
    if (release === undefined)
        return '';
    const rows = release.commits
        .slice(0, MAX_ROWS)
        .map(({ oid, title: subject, pull, approved, reason }) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(oid.slice(0, 7))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(subject)} | ${pull === 0 ? '' : `#${pull}`} | ${approved ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(reason)} |`);
    const more = release.commits.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(release.commits.length - MAX_ROWS, 'commit')} more in the report.` : '';
    const { deployment } = release;
    return `<details open><summary>Approvals of the release</summary>\n\nDeployment: ${deployment.satisfied ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(deployment.reason)}\n\n| commit | | pull request | approved |\n|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelsSection(models) {
    if (models.length === 0)
        return 'No models found: no directory contains a manifest or a recognized weight file.';
    const rows = models.slice(0, MAX_ROWS).map(({ data, omsRoot }) => modelRow(data, omsRoot));
    const more = models.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(models.length - MAX_ROWS, 'model')} more in the report.` : '';
    return `<details><summary>Models</summary>\n\n| model | version | files | size | manifest | model digest | OMS root |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelRow(data, omsRoot) {
    const pointers = data.pointers > 0 ? ` (${data.pointers} as LFS pointers)` : '';
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(data.path)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(data.version ?? '')} | ${data.files}${pointers} | ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(data.bytes)} | ${data.presence === 'present' ? data.manifest : data.presence} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(data.digest ?? 'none')} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(omsRoot))} |`;
}
/** Renders the steps that would change the verdict. Precedes the details. */
function unblockSection(report) {
    const steps = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .unblocking */ .tK)(report);
    if (steps.length === 0)
        return '';
    const shown = steps.slice(0, MAX_STEPS).map(({ rule, count, what, places }) => {
        const where = places.length === 0 ? '' : ` (${places.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code).join(', ')}${count > places.length ? `, ${count - places.length} more` : ''})`;
        return `1. ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(what)} — ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule)}${where}`;
    });
    const more = steps.length > MAX_STEPS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(steps.length - MAX_STEPS, 'step')} more below.` : '';
    return `**What would unblock this**\n\n${shown.join('\n')}${more}`;
}
const MAX_STEPS = 7;
/** Renders accepted findings with their owner and expiry date. */
function waivedSection(report) {
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .Nq)(report);
    if (waived.length === 0)
        return '';
    const bySeverity = _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.map((severity) => [severity, waived.filter((finding) => finding.severity === severity).length]);
    const tally = bySeverity.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
    const rows = waived.slice(0, MAX_ROWS).map(({ rule, severity, subject, waiver }) => {
        const until = waiver.expires === '' ? 'baseline' : `until ${waiver.expires}`;
        return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.id)}<br>${SEVERITY_ICONS[severity]} ${severity} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(waiver.reason)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(waiver.owner)} | ${until} | ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(waiver.ageDays, 'day')} |`;
    });
    const more = waived.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(waived.length - MAX_ROWS, 'finding')} more in the report.` : '';
    return `<details><summary>Accepted findings (${tally.join(', ')})</summary>\n\n| rule | subject | reason | owner | ends | age |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
/** Renders rules changed by configuration, so that a disabled rule is not mistaken for one that passed. */
function changedSection(report) {
    const changed = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .changedRules */ .iv)(report);
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutText */ .jG)(report);
    const packs = leftOut === '' ? [] : [`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(leftOut)}.`];
    if (changed.length === 0)
        return packs.join('');
    const rows = changed.map((rule) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.title)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(rule))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.overrideReason ?? '')} |`);
    const table = `<details open><summary>Rules changed by configuration (${changed.length})</summary>\n\n| rule | requirement | is now | reason |\n|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
    return [...packs, table].join('\n\n');
}
function sourcesSection({ sources }) {
    const alike = Map.groupBy(Object.entries(sources), ([, source]) => JSON.stringify([source.status, 'detail' in source ? source.detail : '']));
    const rows = [...alike].map(([key, entries]) => {
        const [status = '', detail = ''] = JSON.parse(key);
        return `| ${entries.map(([id]) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(id)).join(', ')} | ${status} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(detail)} |`;
    });
    return `<details><summary>Sources</summary>\n\n| source | state | detail |\n|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function passedSection({ findings, packs }) {
    const passed = findings.flatMap((finding) => (finding.outcome === 'pass' ? [`${finding.rule.id} (${finding.subjects})`] : []));
    const off = findings.filter((finding) => finding.outcome === 'skip' && finding.rule.enforcement !== 'off');
    const reasons = Map.groupBy(off, (finding) => (finding.outcome === 'skip' ? finding.detail : ''));
    const skipped = [...reasons].map(([detail, list]) => `${list.map(({ rule }) => rule.id).join(', ')}: ${detail}`);
    const list = packs.map(({ id, version }) => `${id} ${version}`).join(', ');
    const rest = skipped.length === 0 ? '' : `\n\nNot applicable to this event: ${skipped.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown).join('; ')}.`;
    return `<details><summary>Rules that passed</summary>\n\nPacks: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(list)}. The number of evaluated subjects is in parentheses.\n\n${passed.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown).join(', ') || 'none'}.${rest}\n\n</details>`;
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
/* harmony export */   Ff: () => (/* binding */ scanText),
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
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25673);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95126);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99837);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1842);






/** Returns failed and unknown findings: binding ones first, then by severity, rule and location. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
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
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** Returns one step for each remedy of a rule that keeps the verdict from being `allow`. */
function unblocking(report) {
    const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold));
    const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(finding)]));
    return [...steps.values()].map((findings) => ({
        rule: findings[0]?.rule.id ?? '',
        count: findings.length,
        what: findings[0] === undefined ? '' : (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(findings[0]),
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
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Tells whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .binds */ .fO)(finding, threshold);
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
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
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
        return `Allowed: no model recognised${passedOverCount(report)}`;
    return counts.warnings > 0
        ? `Allowed with ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(models, 'model')} intact`;
}
/** Says how many files were passed over; empty if there are none. */
function passedOverCount({ discovery }) {
    const count = discovery?.passedOver.length ?? 0;
    return count === 0 ? ' in this repository' : `; ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(count, 'large, binary or LFS file')} passed over`;
}
/** Lists packs that are not enabled, so that they are not mistaken for passed. */
function leftOutText({ leftOut = [] }) {
    return leftOut.length === 0 ? '' : `Packs not enabled in policies.packs: ${leftOut.join(', ')}`;
}
/** Says what the scan inspected: `3 files scanned (9.0 KiB), 1 inconclusive; 5 unchanged files not scanned`; empty where it did not run or had nothing to do. */
function scanText({ scan }) {
    if (scan === undefined || scan.files === 0)
        return '';
    const inconclusive = scan.inconclusive === 0 ? '' : `, ${scan.inconclusive} inconclusive`;
    const skipped = scan.skipped === 0 ? '' : `; ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(scan.skipped, 'unchanged file')} not scanned`;
    return `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(scan.files, 'file')} scanned (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z)(scan.bytes)})${inconclusive}${skipped}`;
}


/***/ }),

/***/ 20979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ skippedText),
/* harmony export */   S: () => (/* binding */ passedOverLines)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5242);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);



const MAX_SHOWN = 20;
const KINDS = {
    submodule: 'submodule: its files are in another repository',
    dvc: 'DVC pointer',
    lfs: 'Git LFS',
    large: 'large file',
    binary: 'binary file',
};
/** Describes files that could be part of a model and are in none, one line each. */
function passedOverLines(files, paint) {
    const shown = files.slice(0, MAX_SHOWN).map(({ path, size, kind }) => {
        const bytes = size > 0 ? `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(size)}` : '';
        return `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(path)} ${paint('dim', `${KINDS[kind]}${bytes}`)}`;
    });
    return files.length > MAX_SHOWN ? [...shown, paint('dim', `  and ${files.length - MAX_SHOWN} more`)] : shown;
}
/** Describes skipped folders in one line; empty if there are none. */
function skippedText(folders) {
    if (folders.length === 0)
        return '';
    const named = folders.slice(0, 3).join(', ');
    const count = (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(folders.length, 'folder');
    return `Skipped ${count} of tests, documentation and examples that ${folders.length === 1 ? 'contains' : 'contain'} weights: ${named}${folders.length > 3 ? ', …' : ''}. To include them, set discover: { tests: true }.`;
}


/***/ }),

/***/ 38719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS)
/* harmony export */ });
/* unused harmony export formatCount */
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5242);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);



/** Rows that are shown; JSON has all of them. */
const MAX_ROWS = 50;
/** Summarizes a diff in one line of trusted words, numbers and dtypes of the file: escape it. */
function headline(diff) {
    return [sizes(diff), counts(diff), dtypes(diff.before, diff.after)].join(' · ');
}
function sizes({ before, after }) {
    const same = before.elements === after.elements;
    const isVisible = formatCount(before.elements) !== formatCount(after.elements);
    const format = isVisible ? formatCount : (count) => count.toLocaleString('en-US');
    const elements = same ? formatCount(after.elements) : `${format(before.elements)} → ${format(after.elements)}`;
    const bytes = before.bytes === after.bytes ? '' : `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(before.bytes)} → ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(after.bytes)}`;
    return `${elements} stored elements${bytes}`;
}
function counts({ changes, added, removed, renamed, identical, uncompared }) {
    const parts = [
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(changes.length, 'tensor')} changed`,
        `${added.length} added`,
        `${removed.length} removed`,
        ...(renamed.length > 0 ? [`${renamed.length} renamed`] : []),
        ...(identical > 0 ? [`${identical} identical`] : []),
        ...(uncompared > 0 ? [`${uncompared} of equal structure, values not compared`] : []),
    ];
    return parts.join(', ');
}
/** Compares the dtypes by their number of tensors: `dtype F32 unchanged`, or `F32 291 → 0, BF16 0 → 291`. */
function dtypes(before, after) {
    const names = [...new Set([...Object.keys(before.dtypes), ...Object.keys(after.dtypes)])].sort();
    const changed = names.filter((name) => before.dtypes[name]?.tensors !== after.dtypes[name]?.tensors);
    if (changed.length === 0)
        return names.length === 0 ? 'no tensors' : `dtype ${limited(names)} unchanged`;
    return limited(changed.map((name) => `${name} ${before.dtypes[name]?.tensors ?? 0} → ${after.dtypes[name]?.tensors ?? 0}`));
}
function limited(names) {
    return `${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`;
}
/** Formats a count with a decimal unit: `109.5 M`. */
function formatCount(count) {
    const units = ['', ' k', ' M', ' G', ' T', ' P'];
    const power = Math.min(units.length - 1, count < 1000 ? 0 : Math.floor(Math.log10(count) / 3));
    return power === 0 ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(count) : `${(count / 1000 ** power).toFixed(1)}${units[power]}`;
}
/** What happened to the tensors of a group: `F32 [2, 3] → F16 [2, 3]`. */
function detailOf({ kind, before, after, to }) {
    if (to !== undefined)
        return `→ ${to}`;
    if (kind === 'changed')
        return 'other values';
    const [old, current] = [before, after].map((shape) => (shape === undefined ? undefined : formatShape(shape)));
    return [old, current].filter((each) => each !== undefined).join(' → ');
}
function formatShape({ dtype, shape }) {
    return `${dtype} [${shape.join(', ')}]`;
}


/***/ }),

/***/ 62277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderTensorTable)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38719);


/** The longest name in a cell, in bytes. */
const MAX_NAME = 200;
/** Renders what changed in the tensors of a model for a summary: one line, then a table of groups of names. */
function renderTensorTable(name, diff) {
    const title = `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(name)}**: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(diff))}`;
    const rows = diff.groups.slice(0, _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX).map(row);
    const table = rows.length === 0 ? [] : [['| change | tensors | number | from, to |', '|---|---|---:|---|', ...rows].join('\n')];
    const more = diff.groups.length > _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX ? [`${diff.groups.length - _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX} more groups are in the JSON output.`] : [];
    const gaps = diff.incomplete.map((reason) => `⚠️ Incomplete: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(reason)}`);
    return `${[title, ...table, ...more, ...gaps].join('\n\n')}\n`;
}
function row(group) {
    return `| ${group.kind} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutBytes)(group.names, MAX_NAME))} | ${group.count} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutBytes)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(group), MAX_NAME))} |`;
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




/** Uploads files as the artifact of the run, unless the input `upload-artifact` is off, or the server is one without this kind of artifact. */
async function sendArtifact(env, inputs, files) {
    if ((0,settings_inputs/* flag */.Jt)('upload-artifact', inputs('upload-artifact')) === false || !hasArtifacts(env))
        return { status: 'skipped' };
    const name = inputs('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    return (0,outcome/* publishing */.K)(() => uploadArtifact(name, files.filter(external_node_path_.isAbsolute)), 'The report is only in the summary. Set upload-artifact: false to silence this message.');
}
/** GitHub Enterprise Server does not have the service for artifacts that this version of the client uses. */
function hasArtifacts(env) {
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const hostname = URL.canParse(server) ? new URL(server).hostname : '';
    return hostname === 'github.com' || hostname.endsWith('.ghe.com');
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

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Sets an output of the step. @throws {SealError} OUTPUT_UNWRITABLE - later steps would use another value. */
function setOutput(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `The output ${name} of the step could not be set: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}. Check GITHUB_OUTPUT.`, {
            cause,
        });
    }
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Below the limit of 1 MiB, above which GitHub rejects the summary of a step. */
const MAX_SUMMARY_BYTES = 900_000;
/** Adds Markdown to the summary of the job. Without one, the log has the results. @param tooLong - replaces a text above the limit. */
async function writeSummary(text, tooLong = 'The summary is too long to show. See the log of this step.\n') {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(`The summary of the job could not be written (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}). The results are in the log of this step.`);
    }
}


/***/ })

};
