export const id = 2776;
export const ids = [2776,1846];
export const modules = {

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalsAction: () => (/* binding */ approvalsAction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
// EXTERNAL MODULE: ./build/manifest/paths.js
var paths = __webpack_require__(49288);
// EXTERNAL MODULE: ./build/ports/atomic-write.js
var atomic_write = __webpack_require__(11200);
// EXTERNAL MODULE: ./build/ports/git.js
var git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/ports/octokit.js
var octokit = __webpack_require__(21370);
// EXTERNAL MODULE: ./build/ports/octokit-approvals.js
var octokit_approvals = __webpack_require__(43131);
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
        const pulses = await Promise.all(pulls.map(({ number, head, files }) => api.pulse({ number, sha, context, base, head, paths: files.map(({ path }) => path) })));
        const same = pulses.every((pulse, index) => isAsDecided(pulse, pulls[index], base));
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
function isAsDecided(pulse, pull, base) {
    if (pull === undefined || pulse.baseRef !== base || pulse.head !== pull.head || pulse.fingerprint !== pull.fingerprint)
        return false;
    return pull.files.every(({ blob }, index) => pulse.blobs[index] === blob);
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
// EXTERNAL MODULE: ./build/report/approvals-text.js
var approvals_text = __webpack_require__(22635);
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
    const unused = outcome === 'pass' ? [] : (0,approvals_text/* wasted */.fg)(rule).map(({ actor, reason, detail }) => `${person(actor.login)} ${(0,report_escape.code)(reason)}: ${(0,report_escape.markdown)(detail)}`);
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
    const list = (0,approvals_text/* bestReasons */.Sw)(decision);
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
const REPEATED = new Set(['WS-AP-007', 'WS-AP-008', 'WS-AP-010', 'WS-META-003', 'WS-META-004']);
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

// EXTERNAL MODULE: ./build/settings/event.js
var settings_event = __webpack_require__(24820);
;// CONCATENATED MODULE: ./build/settings/approval-target.js


const RECHECK = '/weightseal recheck';
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
            throw new build_errors/* SealError */.E('USAGE', `Approvals are not judged on the event ${JSON.stringify(event)}. Run them on pull_request_target, workflow_run, merge_group, issue_comment, schedule or workflow_dispatch; docs/recipes/approvals.md has the files.`);
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
/** After the signal of a review. A fork's run names no pull request, so they are looked up by the branch. */
function runTarget(run) {
    const event = (0,settings_event.at)(run, 'event');
    if (event !== 'pull_request_review' && event !== 'pull_request')
        return { kind: 'nothing', why: `the workflow that ended was started by ${JSON.stringify(event)}, not by a review` };
    const owner = (0,settings_event/* text */.Qq)((0,settings_event.at)(run, 'head_repository', 'owner', 'login'), 'workflow_run.head_repository.owner.login');
    return { kind: 'head', head: `${owner}:${(0,settings_event/* text */.Qq)((0,settings_event.at)(run, 'head_branch'), 'workflow_run.head_branch')}` };
}
/** The base of the pull request is not in the event: the default branch is asked first, and the right one after that. */
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

// EXTERNAL MODULE: ./build/settings/config.js
var settings_config = __webpack_require__(63660);
// EXTERNAL MODULE: ./build/settings/given.js
var settings_given = __webpack_require__(97201);
// EXTERNAL MODULE: ./build/commands/action-run.js + 5 modules
var action_run = __webpack_require__(87457);
// EXTERNAL MODULE: ./build/commands/connection.js
var connection = __webpack_require__(14923);
// EXTERNAL MODULE: ./build/commands/gate-action.js + 5 modules
var gate_action = __webpack_require__(76043);
// EXTERNAL MODULE: ./build/commands/judge-pull.js + 1 modules
var judge_pull = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/commands/trusted-config.js
var trusted_config = __webpack_require__(53911);
;// CONCATENATED MODULE: ./build/commands/approvals-action.js


























const MAX_SUMMARY_BYTES = 900_000;
/** A decision that the pull request outruns this often is left to the run that the last change started. */
const MAX_TRIES = 3;
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
    for (const work of works) {
        const one = await decideWork(work, run);
        done.push(one);
        // Every further pull request would only be told the same.
        if (one.error?.code === 'GITHUB_RATE_LIMITED')
            break;
    }
    return finish(done, run);
}
/** Before anything is read, what stands on the commit of the event must not outlive a run that could not even begin. */
async function startRun(target, env, given) {
    try {
        await refuseCheckout(env);
        const run = await prepareRun(env, given);
        return { run, works: await worksOf(target, run) };
    }
    catch (error) {
        const sha = target.kind === 'pull' ? target.head : target.kind === 'group' ? target.sha : undefined;
        const github = (0,connection/* connect */.Ng)(env, given('github-token'));
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
/** Nobody was judged, so there is no verdict: a step that waits for `allow` must not go on because somebody wrote a comment. */
function nothing(why) {
    core.notice(`Nothing to decide: ${why}.`, { title: 'Weightseal approvals' });
    core.setOutput('conclusion', 'neutral');
    return exit/* EXIT */.dc.ok;
}
async function prepareRun(env, given) {
    const options = (0,connection/* connection */.FI)(env, given('github-token'));
    if (options === undefined)
        throw new build_errors/* SealError */.E('USAGE', 'Approvals are decided from GitHub alone: pass github-token.');
    const teams = (0,connection/* connection */.FI)(env, given('app-token'));
    const ports = { api: (0,octokit_approvals/* octokitApprovals */.uN)(options, teams), github: (0,octokit/* octokitGitHub */.h)(options), now: () => new Date().toISOString() };
    const file = given('config-file');
    const elsewhere = given('config') !== undefined || /@/.test(file ?? '');
    const sources = { trusted: undefined, root: '', github: (0,connection/* connect */.Ng)(env, given('external-repo-token') ?? given('github-token')) };
    const config = elsewhere ? (await (0,trusted_config/* trustedConfig */.av)({ inline: given('config'), file }, sources)).config : undefined;
    return {
        env,
        given,
        ports,
        config,
        configPath: elsewhere ? settings_config.CONFIG_FILE : (0,paths/* trimSlash */.Y0)(file || settings_config.CONFIG_FILE),
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
/**
 * Decides and publishes, again when the pull request moves meanwhile. What goes wrong is said on every commit that was looked
 * at, so that no success stands, neither an older one nor one of an earlier try.
 */
async function decideWork(work, run) {
    const places = new Map();
    if (work.head !== undefined)
        note(places, { sha: work.head, base: work.base });
    try {
        for (let tries = 0; tries < MAX_TRIES; tries++) {
            const judged = await judgeAll(work, run, places);
            if ((await publish(judged, work, run)) !== 'moved')
                return { judged };
        }
        throw new build_errors/* SealError */.E('GITHUB_UNEXPECTED', `Pull request ${numbers(work)} changed ${MAX_TRIES} times while it was decided. The run that the last change started decides.`);
    }
    catch (error) {
        await markUndecided(work, run, places);
        if (!(error instanceof build_errors/* SealError */.E))
            throw error;
        return { judged: [], error };
    }
}
function note(places, place) {
    places.set(`${place.sha} ${place.base}`, place);
}
/** Also where the pull requests stand now: a head that came since may carry a success of an earlier try. */
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
/** Every pull request of the work, and others that share its status: the worst of them counts. */
async function judgeAll(work, run, places) {
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
async function judgeOne(pull, { env, given, ports, config, configPath, configNamed }) {
    const workflow = (0,action_run.workflowPath)(env);
    const request = { ...pull, configPath, configNamed, config, policyPaths: workflow === undefined ? [] : [workflow] };
    return (0,judge_pull/* judgePull */.vc)({ request, given, event: env['GITHUB_EVENT_NAME'] ?? '' }, ports);
}
/** Events whose workflow has rights that the code of a pull request must not get. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * With rights that others must not have, and their code in the workspace, whatever ran before or runs next may be theirs.
 * Only the commit of the run itself, which is on the default branch, is known not to be.
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
            throw new build_errors/* SealError */.E('GIT_WRONG_CHECKOUT', `${folder} holds commit ${head.slice(0, 7)}, which is not the one of this run. On ${event} a job has rights that the author of a pull request must not have, and this may be the author's code. Remove actions/checkout from this job: approvals need no checkout.`);
    }
}
/** Deeper nobody checks out, and more folders are not looked at: what is not found must be refused then. */
const [MAX_DEPTH, MAX_FOLDERS] = [4, 5000];
/** Work trees in the workspace. @throws {SealError} GIT_WRONG_CHECKOUT - there is too much to look at. */
async function workTrees(workspace) {
    if (workspace === undefined || workspace === '' || !(0,external_node_fs_.existsSync)(workspace))
        return [];
    const found = [];
    const queue = [{ folder: workspace, depth: 0 }];
    for (let seen = 0, next = queue.shift(); next !== undefined; next = queue.shift(), seen++) {
        if (seen > MAX_FOLDERS)
            throw new build_errors/* SealError */.E('GIT_WRONG_CHECKOUT', `The workspace holds more than ${MAX_FOLDERS} folders, so nobody can tell whose code is in it. Approvals need no checkout: remove it from this job.`);
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
/** @throws {SealError} GIT_WRONG_CHECKOUT - nobody can tell whose code it is. */
async function headOf(folder) {
    try {
        return await (0,git.localGit)(folder).resolve('HEAD');
    }
    catch (cause) {
        throw new build_errors/* SealError */.E('GIT_WRONG_CHECKOUT', `${folder} is a work tree, and what is checked out in it cannot be told: ${(0,build_errors/* messageOf */.b)(cause)} Approvals need no checkout: remove it from this job.`, { cause });
    }
}
async function publish(judged, { group, base }, { ports, env }) {
    const [worst] = [...judged].sort((a, b) => ORDER.indexOf(stateOf(a)) - ORDER.indexOf(stateOf(b)));
    if (worst === undefined)
        throw new build_errors/* SealError */.E('GITHUB_UNEXPECTED', 'A merge group without a pull request.');
    const { decision } = worst;
    const branch = group === undefined ? decision.base.ref : base;
    return publishApproval({
        sha: group ?? decision.head,
        base: branch,
        pulls: judged.map(judge_pull/* decidedPull */.i0),
        state: stateOf(worst),
        description: judged.length === 1 ? decision.summary : `${judged.length} pull requests; #${decision.pull}: ${decision.summary}`,
        url: (0,gate_action.runUrl)(env),
    }, ports);
}
const ORDER = ['error', 'failure', 'pending', 'success'];
function stateOf({ decision, report }) {
    return stateOfDecision(decision, report.verdict);
}
async function finish(done, run) {
    const { env, given } = run;
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
    const artifact = await (0,gate_action.sendArtifact)(env, given, files);
    const notes = [...eventNotes(env), ...errors.map(build_errors/* messageOf */.b), ...judged.flatMap((each) => each.notes), ...(0,outcome/* notesOf */.h)([artifact])];
    if ((0,settings_given/* flag */.Jt)('show-summary', given('show-summary')) !== false)
        await core.summary.addRaw(renderApprovals({ judged, notes, maxBytes: MAX_SUMMARY_BYTES })).write();
    // What could not be published was not said to anybody: warn-only does not cover that.
    const [first] = errors;
    return first === undefined
        ? (0,exit/* exitOfVerdict */.lm)(verdict, judged.every(({ report }) => report.warnOnly))
        : (0,exit/* exitOfError */.uP)(first);
}
/** On these events the workflow's file is that of the pull request, whose author may have it say anything. */
function eventNotes(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (event !== 'pull_request' && event !== 'pull_request_review')
        return [];
    return [
        `On ${event} GitHub runs the workflow as the pull request has it, so its author can leave this step out or set the status otherwise. Run approvals on pull_request_target, and reviews through workflow_run: "weightseal init" writes both.`,
    ];
}
/** The decisions where nothing in them can be taken for a workflow command, then annotations of lines that have a place. */
function log(judged) {
    const token = (0,external_node_crypto_.randomUUID)();
    const text = judged.map(({ decision }) => (0,approvals_text/* explainDecision */.el)(decision, (_, part) => part)).join('\n');
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

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i0: () => (/* binding */ decidedPull),
  vc: () => (/* binding */ judgePull),
  Vj: () => (/* binding */ verdictOf),
  JJ: () => (/* binding */ worse)
});

// EXTERNAL MODULE: ./build/approvals/evaluate.js + 7 modules
var evaluate = __webpack_require__(70887);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/facts/approval-subjects.js
var approval_subjects = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/facts/approvals.js
var approvals = __webpack_require__(504);
// EXTERNAL MODULE: ./build/manifest/compare.js
var compare = __webpack_require__(33095);
// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
// EXTERNAL MODULE: ./build/manifest/types.js
var types = __webpack_require__(43913);
;// CONCATENATED MODULE: ./build/facts/manifest-diffs.js



/** More models change at once in no pull request that people can review. */
const MAX_MODELS = 10;
/**
 * The differences that a reviewer of weights can look at, since the bytes themselves are in no diff.
 *
 * @throws {SealError} GITHUB_* - a manifest cannot be read. MANIFEST_* - it is none.
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

// EXTERNAL MODULE: ./build/facts/sources.js
var facts_sources = __webpack_require__(64630);
// EXTERNAL MODULE: ./build/policy/evaluate.js
var policy_evaluate = __webpack_require__(65208);
// EXTERNAL MODULE: ./build/policy/load.js + 1 modules
var load = __webpack_require__(33886);
// EXTERNAL MODULE: ./build/ports/octokit-approvals.js
var octokit_approvals = __webpack_require__(43131);
// EXTERNAL MODULE: ./build/report/model-change.js
var model_change = __webpack_require__(13267);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
;// CONCATENATED MODULE: ./build/commands/judge-pull.js











/** The pack that judges approvals; custom packs judge models and run in the gate. */
const PACKS = ['approvals'];
/** One pull request: read, decided, and held against the pack of approvals. */
async function judgePull({ request, given, event }, ports) {
    const collected = await (0,approvals/* collectApprovals */.z8)(request, ports);
    const decision = (0,evaluate/* evaluateApprovals */.E)(collected.policy, collected.snapshot);
    const report = await reportOf(decision, collected, { given, event });
    return {
        decision,
        snapshot: collected.snapshot,
        report,
        fingerprint: (0,octokit_approvals/* fingerprintOfRecord */.xN)(collected.record),
        siblings: collected.record.siblings,
        ...(await readableModels(collected.snapshot, ports)),
    };
}
/** What to look at again before a status is set: the pull request, and the files of its head when there are few. */
function decidedPull({ decision, snapshot, fingerprint }) {
    const files = snapshot.files.length > approvals/* MAX_BOUND */.yT ? [] : snapshot.files;
    return {
        number: decision.pull,
        head: decision.head,
        fingerprint,
        files: files
            .filter(({ elsewhere }) => elsewhere !== 'submodule')
            .map(({ path, change, blob }) => ({ path, blob: change === 'removed' ? null : blob })),
    };
}
async function reportOf(decision, { snapshot, policy, config }, { given, event }) {
    const settings = (0,settings_settings/* resolveSettings */.Mo)(given, config);
    const params = Object.fromEntries(Object.entries(settings.params).filter(([pack]) => PACKS.includes(pack)));
    const packs = await (0,load/* loadPacks */.r)({ packs: PACKS, params, customPacks: [] }, async () => []);
    const { source, subjects } = (0,approval_subjects/* approvalFacts */.Z)(decision, snapshot, policy);
    const sources = { 'github.approvals': source, 'github.changes': { status: 'ok' } };
    const facts = {
        now: snapshot.at,
        stage: 'pull_request',
        sources,
        subjects: [...(0,facts_sources/* sourceSubjects */.$)(sources, decision.policy.path), ...subjects],
    };
    const findings = (0,policy_evaluate/* evaluate */._3)(facts, packs);
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
/** Whatever the threshold of findings is, only a decision that passed allows. */
function verdictOf({ outcome }) {
    return outcome === 'pass' ? 'allow' : outcome === 'error' || outcome === 'skipped' ? 'undecided' : 'block';
}
const GRAVITY = ['undecided', 'block', 'allow'];
/** What could not be found out weighs more than what is known to be wrong: both keep the change out. */
function worse(a, b) {
    return GRAVITY.indexOf(a) <= GRAVITY.indexOf(b) ? a : b;
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
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return { models: [], notes: [`What changes in the models cannot be shown, so look at the manifests yourself: ${error.message}`] };
    }
}


/***/ }),

/***/ 58547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
const TERRAFORM = 'Let it be told: give what it rests on a value in this repository, as a default or in terraform.tfvars, or judge the plan (--plan, input plans).';
const TEMPLATE = 'Let it be told: give what it rests on a value in this repository, as a default or in a file of parameters.';
/** What to do about a finding. Where nobody can tell, that comes before what the rule asks for. */
function remedyOf(finding) {
    const { rule, subject } = finding;
    const text = subject?.remedy ?? rule.remediation.text;
    const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject);
    return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} Where it does not hold: ${text}` : text;
}
/** A value of infrastructure code that rests on something which is not in the repository. */
function isOpen({ kind, unknown }) {
    return kind === 'cloud.resource' && unknown !== undefined;
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

/***/ 22635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ bestReasons),
/* harmony export */   el: () => (/* binding */ explainDecision),
/* harmony export */   fg: () => (/* binding */ wasted)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

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
        `${mark(outcome, paint)} ${paint('bold', `Pull request #${pull} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(base.ref)}, commit ${head.slice(0, 7)}: ${outcome}`)}\n  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(summary)}`,
        stake(decision, paint),
        ...rules(decision, paint),
        reviews(decision, paint),
        contributors(decision),
        findings(decision, paint),
        paint('dim', `Policy: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(policy.path)} ${policy.blob === null ? 'is not on' : 'of'} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(policy.ref)} at ${policy.commit.slice(0, 7)}${policy.blob === null ? '; the defaults count' : ''}. Snapshot ${decision.snapshotDigest.slice(0, 12)}.`),
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
        return `  ${name.padEnd(13)}${tier.padEnd(13)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(example)}${more}`;
    });
    return lines.length === 0 ? '' : [paint('bold', 'What changes, and what is at stake'), ...lines].join('\n');
}
function rules({ rules: list }, paint) {
    const applied = list.filter(({ outcome }) => outcome !== 'skipped');
    const skipped = list
        .filter(({ outcome }) => outcome === 'skipped')
        .map(({ name, why }) => `  ${mark('skipped', paint)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`);
    const blocks = applied.map((rule) => ruleText(rule, paint));
    return [
        [paint('bold', 'Rules'), ...blocks, ...(skipped.length === 0 ? [] : [paint('dim', '  not for this change:'), ...skipped])].join('\n'),
    ];
}
function ruleText(rule, paint) {
    const { name, outcome, why, slots } = rule;
    const lines = [
        `${mark(outcome, paint)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(name)}: ${outcome === 'pending' && slots.length > 0 ? 'not everybody has approved' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`,
        ...slots.map((slot) => `    ${slotText(slot, paint)}`),
        ...(outcome === 'pass'
            ? []
            : wasted(rule).map(({ actor, reason, detail }) => `    ${paint('dim', '·')} @${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(actor.login)} does not fill it, ${paint('cyan', reason)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(detail)}`)),
    ];
    return lines.map((line) => `  ${line}`).join('\n');
}
/** Opinions that fill no slot of a rule, whoever gave them. */
function wasted({ considered }) {
    return considered.filter(({ reason }) => !['counted', 'commented_only', 'superseded', 'not_submitted'].includes(reason));
}
function slotText({ slot, filledBy, candidates }, paint) {
    if (filledBy !== null)
        return `${paint('green', '■')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(slot)}: @${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(filledBy.login)}`;
    return `${paint('yellow', '□')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(slot)}: nobody yet${candidates.length === 0 ? '' : `; could be ${candidates.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain).join(', or ')}`}`;
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
        return `  ${sign} ${`@${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(actor.login)}`.padEnd(width)}  ${paint('cyan', reason)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(detail)}`;
    });
    return [paint('bold', 'Reviews'), ...lines].join('\n');
}
function contributors({ contributors: list }) {
    if (list.length === 0)
        return '';
    return `Cannot approve, because they put something into the change:\n${list.map(({ login, why }) => `  @${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(login)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(why)}`).join('\n')}`;
}
function findings({ findings: list }, paint) {
    if (list.length === 0)
        return '';
    const lines = list.map(({ code, outcome, message }) => `  ${outcome === 'warn' ? paint('yellow', '!') : mark(outcome, paint)} ${paint('cyan', code)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(message)}`);
    return [paint('bold', 'Beside the rules'), ...lines].join('\n');
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
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
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);




/** Failed and unknown findings: binding ones first, then by severity, rule and place. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Rules that the configuration or a pack of the organisation has changed. */
function changedRules({ findings }) {
    const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return [...rules.values()].filter(({ enforcement, packSeverity }) => enforcement !== undefined || packSeverity !== undefined);
}
/** What was changed about a rule: `severity low (pack: critical), warn`. */
function changeOf({ severity, packSeverity, enforcement }) {
    const graver = packSeverity === undefined ? [] : [`severity ${severity} (pack: ${packSeverity})`];
    return [...graver, ...(enforcement === undefined ? [] : [enforcement])].join(', ');
}
/** Failures that somebody accepted, the gravest first. */
function waivedFindings({ findings }) {
    const waived = findings.filter((finding) => finding.outcome === 'waived');
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** What would unblock: a step for each thing to do about a rule that keeps the verdict from being `allow`. Nothing when nothing does. */
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
/** Smaller is graver: binding findings before others, then by severity. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .binds */ .fO)(finding, threshold);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `could not be judged: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.subject?.at;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * What people are shown: a source that could not be read is one line, which names the rules that wait for it, instead of
 * one line for each of them.
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
/** Says that a source could not be read, for which other rules wait. */
function isCause({ rule }) {
    return rule.select === 'source' || rule.select === 'setting.source';
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Not judged without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** One line that says how it ended and why, as the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${plural(counts.blocking, 'finding')} at or above ${report.threshold}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${plural(counts.unknown, 'thing')} could not be judged`;
    const accepted = waivedFindings(report).length;
    if (accepted > 0)
        return `Allowed: nothing new at or above ${report.threshold}; ${accepted} accepted`;
    if (models === 0)
        return 'Allowed: no model in this repository';
    return counts.warnings > 0
        ? `Allowed with ${plural(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${plural(models, 'model')} intact`;
}
/** What nobody asked, so that nobody takes it for good. */
function leftOutText({ leftOut = [] }) {
    return leftOut.length === 0 ? '' : `Not asked, since policies.packs leaves them out: ${leftOut.join(', ')}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
