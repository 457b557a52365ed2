export const id = 7457;
export const ids = [7457];
export const modules = {

/***/ 87457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateParts: () => (/* binding */ gateParts),
  inputs: () => (/* binding */ inputs),
  markUndecided: () => (/* binding */ markUndecided),
  prepare: () => (/* binding */ prepare),
  readEvent: () => (/* binding */ readEvent),
  workflowPath: () => (/* binding */ workflowPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/facts/repository-files.js
var repository_files = __webpack_require__(94144);
// EXTERNAL MODULE: ./build/facts/sources.js
var sources = __webpack_require__(64630);
// EXTERNAL MODULE: ./build/facts/trusted-side.js
var trusted_side = __webpack_require__(92979);
// EXTERNAL MODULE: ./build/ports/git.js
var ports_git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/ports/answers.js
var answers = __webpack_require__(59624);
// EXTERNAL MODULE: ./build/ports/octokit-client.js + 1 modules
var octokit_client = __webpack_require__(84826);
// EXTERNAL MODULE: ./build/ports/visibility.js
var ports_visibility = __webpack_require__(56723);
;// CONCATENATED MODULE: ./build/ports/octokit-posture.js




/** Longer lists are refused, so that none is read in part. */
const MAX_PAGES = 20;
const NEWEST_RELEASES = 5;
/** What a workflow's own token may read, with the permissions that it is given. */
function octokitPosture(options) {
    const client = (0,octokit_client/* openClient */.My)(options);
    return {
        repository: () => repository(client),
        rulesets: () => rulesets(client),
        environments: () => environments(client),
        codeScanning: (branch) => codeScanning(client, branch),
        dependabotAlerts: () => dependabotAlerts(client),
        releases: () => releases(client),
    };
}
/** What needs the token of an app or an administrator. */
function octokitAdmin(options) {
    const client = (0,octokit_client/* openClient */.My)(options);
    return {
        security: () => security(client),
        protection: (branch) => protection(client, branch),
        actions: (open) => actions(client, open),
        secrets: (organization) => secrets(client, organization),
        secretAlerts: () => secretAlerts(client),
        deployKeys: () => deployKeys(client),
        webhooks: () => webhooks(client),
        admins: () => admins(client),
        runners: () => runners(client),
        tokens: () => tokens(client),
        defaultSetup: () => defaultSetup(client),
    };
}
async function one({ octokit, here }, { what, permission, route, query = {} }) {
    return (0,octokit_client/* ask */.kA)(what, permission, async () => (await octokit.request(route, { ...here, ...query })).data);
}
/**
 * All pages of a list. An answer that is no list is an error: the client's own paging would take an empty answer for an empty
 * list.
 *
 * @param key - the member that holds the list, in answers that count it.
 */
async function octokit_posture_all(client, question, key) {
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const data = await one(client, { ...question, query: { ...question.query, per_page: octokit_client/* PER_PAGE */.EK, page } });
        const entries = (0,answers/* list */.p_)((key === undefined ? data : (0,answers.at)(data, key)), question.what);
        found.push(...entries);
        if (entries.length < octokit_client/* PER_PAGE */.EK) {
            if (key !== undefined && (0,answers/* positive */.yj)((0,answers.at)(data, 'total_count'), 'total_count') !== found.length)
                throw (0,answers/* unexpected */.os)(`as many entries as it counts (${question.what})`);
            return found;
        }
    }
    throw new errors/* SealError */.E('GITHUB_TRUNCATED', `Cannot ${question.what}: there are more than ${MAX_PAGES * octokit_client/* PER_PAGE */.EK}.`);
}
/** `undefined` where GitHub says that a feature is switched off, which it does with 403 or 404 and these words. */
async function ifOn(read) {
    return unless(/alerts are disabled|not enabled|must be enabled|is disabled|no analysis found/i, read);
}
/** `undefined` in place of a refusal in these words. Any other refusal stays one. */
async function unless(words, read) {
    try {
        return await read();
    }
    catch (error) {
        const codes = ['GITHUB_FORBIDDEN', 'GITHUB_NOT_FOUND'];
        const said = error instanceof errors/* SealError */.E ? saidBy(error) : '';
        if (error instanceof errors/* SealError */.E && codes.includes(error.code) && words.test(said))
            return undefined;
        throw error;
    }
}
function saidBy({ cause, message }) {
    const said = (0,answers.at)(cause, 'response', 'data', 'message');
    return typeof said === 'string' ? said : message;
}
async function repository(client) {
    const data = await one(client, { what: 'read the repository', permission: 'metadata: read', route: 'GET /repos/{owner}/{repo}' });
    const visibility = (0,ports_visibility/* toVisibility */.q)(data);
    if (visibility === 'unknown')
        throw (0,answers/* unexpected */.os)('who can see the repository');
    return {
        name: (0,answers/* text */.Qq)((0,answers.at)(data, 'full_name'), 'full_name'),
        visibility,
        defaultBranch: (0,answers/* text */.Qq)((0,answers.at)(data, 'default_branch'), 'default_branch'),
        organization: (0,answers/* text */.Qq)((0,answers.at)(data, 'owner', 'type'), 'owner.type') === 'Organization',
    };
}
async function security(client) {
    const permission = 'Administration: read';
    const data = await one(client, { what: 'read the security settings', permission, route: 'GET /repos/{owner}/{repo}' });
    const read = (name) => {
        const status = (0,answers.at)(data, 'security_and_analysis', name, 'status');
        if (status !== 'enabled' && status !== 'disabled')
            throw new errors/* SealError */.E('GITHUB_FORBIDDEN', `Cannot read the security settings: GitHub's answer leaves ${name} out, as it does for a token without: ${permission}.`, { permission });
        return status === 'enabled' ? 'on' : 'off';
    };
    return { secretScanning: read('secret_scanning'), pushProtection: read('secret_scanning_push_protection') };
}
async function rulesets(client) {
    const question = { what: 'list the rulesets', permission: 'metadata: read', route: 'GET /repos/{owner}/{repo}/rulesets' };
    const found = await octokit_posture_all(client, question);
    return Promise.all(found.map((entry) => ruleset(client, (0,answers/* positive */.yj)((0,answers.at)(entry, 'id'), 'id'))));
}
/** Who may bypass a ruleset is only in the answer for one, and only for those who may change it. */
async function ruleset(client, id) {
    const data = await one(client, {
        what: `read the ruleset ${id}`,
        permission: 'metadata: read',
        route: 'GET /repos/{owner}/{repo}/rulesets/{id}',
        query: { id },
    });
    const bypass = (0,answers.at)(data, 'bypass_actors');
    return {
        id: (0,answers/* positive */.yj)((0,answers.at)(data, 'id'), 'id'),
        name: (0,answers/* text */.Qq)((0,answers.at)(data, 'name'), 'name'),
        enforcement: (0,answers/* member */.Dc)((0,answers.at)(data, 'enforcement'), ['active', 'evaluate', 'disabled'], 'enforcement'),
        target: (0,answers/* text */.Qq)((0,answers.at)(data, 'target') ?? 'branch', 'target'),
        bypass: Array.isArray(bypass) ? (bypass.length === 0 ? 'none' : 'some') : 'unknown',
    };
}
async function environments(client) {
    const found = await octokit_posture_all(client, { what: 'list the environments', permission: 'actions: read', route: 'GET /repos/{owner}/{repo}/environments' }, 'environments');
    return found.map((entry) => {
        const rules = (0,answers/* list */.p_)(((0,answers.at)(entry, 'protection_rules') ?? []), 'protection_rules');
        const reviews = rules.filter((rule) => (0,answers.at)(rule, 'type') === 'required_reviewers');
        return {
            name: (0,answers/* text */.Qq)((0,answers.at)(entry, 'name'), 'name'),
            reviewers: reviews.flatMap((rule) => (0,answers/* list */.p_)(((0,answers.at)(rule, 'reviewers') ?? []), 'reviewers')).length,
            preventSelfReview: reviews.length > 0 && reviews.every((rule) => (0,answers.at)(rule, 'prevent_self_review') === true),
            adminsCanBypass: (0,answers.at)(entry, 'can_admins_bypass') !== false,
            branchPolicy: typeof (0,answers.at)(entry, 'deployment_branch_policy') === 'object' && (0,answers.at)(entry, 'deployment_branch_policy') !== null,
        };
    });
}
async function codeScanning(client, branch) {
    const about = { permission: 'security-events: read' };
    return ifOn(async () => {
        const analyses = await one(client, {
            ...about,
            what: 'list the analyses of code scanning',
            route: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
            query: { ref: `refs/heads/${branch}`, per_page: 10 },
        });
        const count = (0,answers/* list */.p_)(analyses, 'analyses').length;
        const open = await octokit_posture_all(client, {
            ...about,
            what: 'list the alerts of code scanning',
            route: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
            query: { state: 'open', ref: `refs/heads/${branch}` },
        });
        const grave = open.filter((alert) => ['critical', 'high'].includes(String((0,answers.at)(alert, 'rule', 'security_severity_level'))));
        return { analyses: count, openHigh: grave.length };
    });
}
async function dependabotAlerts(client) {
    return ifOn(async () => {
        const question = {
            what: 'list the alerts about dependencies',
            permission: 'vulnerability-alerts: read',
            route: 'GET /repos/{owner}/{repo}/dependabot/alerts',
            query: { state: 'open', severity: 'high,critical' },
        };
        const found = await cursorPages(client, question);
        return found.map((alert) => ({
            number: (0,answers/* positive */.yj)((0,answers.at)(alert, 'number'), 'number'),
            package: (0,answers/* text */.Qq)((0,answers.at)(alert, 'dependency', 'package', 'name'), 'package'),
            ecosystem: (0,answers/* text */.Qq)((0,answers.at)(alert, 'dependency', 'package', 'ecosystem'), 'ecosystem'),
            severity: (0,answers/* member */.Dc)((0,answers.at)(alert, 'security_advisory', 'severity'), ['critical', 'high', 'medium', 'low'], 'severity'),
            createdAt: (0,answers/* text */.Qq)((0,answers.at)(alert, 'created_at'), 'created_at'),
        }));
    });
}
/** This list knows no page numbers: the next page is in the header `link`. */
async function cursorPages({ octokit, here }, { what, permission, route, query = {} }) {
    const found = [];
    let after;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const answer = await (0,octokit_client/* ask */.kA)(what, permission, async () => octokit.request(route, { ...here, ...query, per_page: octokit_client/* PER_PAGE */.EK, ...(after === undefined ? {} : { after }) }));
        found.push(...(0,answers/* list */.p_)(answer.data, what));
        after = /[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(String(answer.headers['link'] ?? ''))?.[1];
        if (after === undefined)
            return found;
        after = decodeURIComponent(after);
    }
    throw new errors/* SealError */.E('GITHUB_TRUNCATED', `Cannot ${what}: there are more than ${MAX_PAGES * octokit_client/* PER_PAGE */.EK}.`);
}
async function releases(client) {
    const data = await one(client, {
        what: 'list the releases',
        permission: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/releases',
        query: { per_page: NEWEST_RELEASES * 2 },
    });
    return (0,answers/* list */.p_)(data, 'releases')
        .filter((release) => !(0,answers/* truth */.Im)((0,answers.at)(release, 'draft'), 'draft'))
        .slice(0, NEWEST_RELEASES)
        .map((release) => ({
        tag: (0,answers/* text */.Qq)((0,answers.at)(release, 'tag_name'), 'tag_name'),
        immutable: (0,answers.at)(release, 'immutable') === true,
        assets: (0,answers/* list */.p_)((0,answers.at)(release, 'assets'), 'assets').map((asset) => {
            const digest = (0,answers.at)(asset, 'digest');
            return { name: (0,answers/* text */.Qq)((0,answers.at)(asset, 'name'), 'name'), digest: typeof digest === 'string' && digest !== '' ? digest : undefined };
        }),
    }));
}
/** "Not found" alone may also mean that the token may not see it; "Branch not protected" is the answer that counts. */
async function protection(client, branch) {
    const question = {
        what: `read the protection of ${branch}`,
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/branches/{branch}/protection',
        query: { branch },
    };
    const data = await unless(/branch not protected/i, () => one(client, question));
    if (data === undefined)
        return undefined;
    const on = (name) => (0,answers/* truth */.Im)((0,answers.at)(data, name, 'enabled'), `${name}.enabled`);
    return {
        adminsIncluded: on('enforce_admins'),
        forcePushes: on('allow_force_pushes'),
        deletions: on('allow_deletions'),
        reviews: Number((0,answers.at)(data, 'required_pull_request_reviews', 'required_approving_review_count') ?? 0),
    };
}
async function actions(client, open) {
    const permission = 'Administration: read';
    const policy = await one(client, {
        what: 'read which actions may be used',
        permission,
        route: 'GET /repos/{owner}/{repo}/actions/permissions',
    });
    const enabled = (0,answers/* truth */.Im)((0,answers.at)(policy, 'enabled'), 'enabled');
    const pinning = (0,answers.at)(policy, 'sha_pinning_required');
    const workflow = await one(client, {
        what: 'read what workflows may do',
        permission,
        route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
    });
    const fork = open
        ? await one(client, {
            what: 'read whose forks need an approval',
            permission,
            route: 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval',
        })
        : undefined;
    return {
        allowed: enabled ? (0,answers/* member */.Dc)((0,answers.at)(policy, 'allowed_actions'), ['all', 'local_only', 'selected'], 'allowed_actions') : 'disabled',
        pinningRequired: typeof pinning === 'boolean' ? (pinning ? 'yes' : 'no') : 'unknown',
        defaultToken: (0,answers/* member */.Dc)((0,answers.at)(workflow, 'default_workflow_permissions'), ['read', 'write'], 'default_workflow_permissions'),
        mayApprove: (0,answers/* truth */.Im)((0,answers.at)(workflow, 'can_approve_pull_request_reviews'), 'can_approve_pull_request_reviews'),
        forkApproval: fork === undefined ? 'none needed' : (0,answers/* text */.Qq)((0,answers.at)(fork, 'approval_policy'), 'approval_policy'),
    };
}
async function secrets(client, organization) {
    const lists = [
        ['repository', 'Secrets: read', 'GET /repos/{owner}/{repo}/actions/secrets'],
        ...(organization ? [['organization', 'Secrets: read', 'GET /repos/{owner}/{repo}/actions/organization-secrets']] : []),
        ['dependabot', 'Dependabot secrets: read', 'GET /repos/{owner}/{repo}/dependabot/secrets'],
    ];
    const found = [];
    for (const [scope, permission, route] of lists) {
        const entries = await octokit_posture_all(client, { what: `list the secrets (${scope})`, permission, route }, 'secrets');
        found.push(...entries.map((entry) => toSecret(entry, scope, '')));
    }
    for (const { name } of await environments(client)) {
        const entries = await octokit_posture_all(client, {
            what: `list the secrets of the environment ${name}`,
            permission: 'Environments: read',
            route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
            query: { environment_name: name },
        }, 'secrets');
        found.push(...entries.map((entry) => toSecret(entry, 'environment', name)));
    }
    return found;
}
function toSecret(entry, scope, environment) {
    return { name: (0,answers/* text */.Qq)((0,answers.at)(entry, 'name'), 'name'), scope, environment, updatedAt: (0,answers/* text */.Qq)((0,answers.at)(entry, 'updated_at'), 'updated_at') };
}
async function secretAlerts(client) {
    return ifOn(async () => {
        const found = await octokit_posture_all(client, {
            what: 'list the alerts about secrets',
            permission: 'Secret scanning alerts: read',
            route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
            query: { state: 'open', hide_secret: 'true' },
        });
        return found.map((alert) => ({
            number: (0,answers/* positive */.yj)((0,answers.at)(alert, 'number'), 'number'),
            secretType: (0,answers/* text */.Qq)((0,answers.at)(alert, 'secret_type'), 'secret_type'),
            createdAt: (0,answers/* text */.Qq)((0,answers.at)(alert, 'created_at'), 'created_at'),
        }));
    });
}
async function deployKeys(client) {
    const found = await octokit_posture_all(client, {
        what: 'list the deploy keys',
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/keys',
    });
    return found.map((key) => ({
        title: (0,answers/* text */.Qq)((0,answers.at)(key, 'title'), 'title'),
        readOnly: (0,answers/* truth */.Im)((0,answers.at)(key, 'read_only'), 'read_only'),
        createdAt: (0,answers/* text */.Qq)((0,answers.at)(key, 'created_at'), 'created_at'),
        lastUsed: optionalText((0,answers.at)(key, 'last_used')),
    }));
}
function optionalText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
async function webhooks(client) {
    const found = await octokit_posture_all(client, { what: 'list the webhooks', permission: 'Webhooks: read', route: 'GET /repos/{owner}/{repo}/hooks' });
    return found.map((hook) => ({
        url: (0,answers/* text */.Qq)((0,answers.at)(hook, 'config', 'url'), 'config.url'),
        secret: optionalText((0,answers.at)(hook, 'config', 'secret')) !== undefined,
        verifiesCertificate: String((0,answers.at)(hook, 'config', 'insecure_ssl') ?? '0') === '0',
        active: (0,answers/* truth */.Im)((0,answers.at)(hook, 'active'), 'active'),
    }));
}
async function admins(client) {
    const found = await octokit_posture_all(client, {
        what: 'list the administrators',
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/collaborators',
        query: { affiliation: 'all', permission: 'admin' },
    });
    return found.map((person) => (0,answers/* text */.Qq)((0,answers.at)(person, 'login'), 'login')).sort();
}
async function runners(client) {
    const question = {
        what: 'list the self-hosted runners',
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/actions/runners',
    };
    return (await octokit_posture_all(client, question, 'runners')).map((runner) => ({
        name: (0,answers/* text */.Qq)((0,answers.at)(runner, 'name'), 'name'),
        ephemeral: (0,answers.at)(runner, 'ephemeral') === true,
        labels: (0,answers/* list */.p_)(((0,answers.at)(runner, 'labels') ?? []), 'labels').map((label) => (0,answers/* text */.Qq)((0,answers.at)(label, 'name'), 'label')),
    }));
}
async function tokens(client) {
    const permission = 'Personal access tokens: read (organisation)';
    const found = await octokit_posture_all(client, {
        what: 'list the tokens of the organisation',
        permission,
        route: 'GET /orgs/{owner}/personal-access-tokens',
    });
    return found.map((token) => ({
        owner: (0,answers/* text */.Qq)((0,answers.at)(token, 'owner', 'login'), 'owner.login'),
        name: (0,answers/* text */.Qq)((0,answers.at)(token, 'token_name') ?? String((0,answers.at)(token, 'id') ?? ''), 'token_name'),
        grantedAt: (0,answers/* text */.Qq)((0,answers.at)(token, 'access_granted_at'), 'access_granted_at'),
        lastUsed: optionalText((0,answers.at)(token, 'token_last_used_at')),
        expires: optionalText((0,answers.at)(token, 'token_expires_at')) !== undefined,
    }));
}
async function defaultSetup(client) {
    return ifOn(async () => {
        const data = await one(client, {
            what: 'read how code scanning is set up',
            permission: 'Administration: read',
            route: 'GET /repos/{owner}/{repo}/code-scanning/default-setup',
        });
        return (0,answers/* member */.Dc)((0,answers.at)(data, 'state'), ['configured', 'not-configured'], 'state');
    });
}

// EXTERNAL MODULE: ./build/ports/progress.js
var progress = __webpack_require__(22968);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
// EXTERNAL MODULE: ./build/publish/commit-status.js
var commit_status = __webpack_require__(89638);
// EXTERNAL MODULE: ./build/settings/event.js
var settings_event = __webpack_require__(24820);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/settings/target.js
var settings_target = __webpack_require__(59487);
// EXTERNAL MODULE: ./build/commands/connection.js
var connection = __webpack_require__(14923);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/manifest/canonical.js
var canonical = __webpack_require__(83122);
// EXTERNAL MODULE: ./build/approvals/contributors.js
var contributors = __webpack_require__(22105);
// EXTERNAL MODULE: ./build/approvals/evaluate.js + 7 modules
var evaluate = __webpack_require__(70887);
// EXTERNAL MODULE: ./build/approvals/matching.js
var matching = __webpack_require__(17308);
// EXTERNAL MODULE: ./build/approvals/people.js
var approvals_people = __webpack_require__(93544);
// EXTERNAL MODULE: ./build/approvals/tiers.js
var approvals_tiers = __webpack_require__(77710);
// EXTERNAL MODULE: ./build/approvals/types.js
var types = __webpack_require__(25138);
;// CONCATENATED MODULE: ./build/approvals/release.js








/** Decides whether exactly what is released was approved. Pure. */
function evaluateRelease(policy, release, snapshot) {
    const decisions = Object.values(snapshot.pulls)
        .map((pull) => (0,evaluate/* evaluateApprovals */.E)(policy, pull))
        .sort((a, b) => a.pull - b.pull);
    const tier = tierOf(policy, snapshot, decisions);
    const people = new approvals_people/* People */.g_(policy, asPull(snapshot));
    const { signer } = snapshot.tag;
    return {
        tier,
        commits: snapshot.commits.map((commit) => judgeCommit(commit, snapshot, decisions)),
        decisions,
        deployment: judgeDeployment(snapshot, release, { tier, people }),
        signatureRequired: release.signedTag ?? tier === 'restricted',
        expectedSigner: signer !== null && isSigner(signer, release, people),
        author: judgeAuthor(snapshot, release, people),
        snapshotDigest: (0,external_node_crypto_.createHash)('sha256')
            .update((0,canonical/* canonicalJson */.d)(snapshot))
            .digest('hex'),
    };
}
/** The highest tier of what is declared or released. */
function tierOf({ declared }, { repository }, decisions) {
    const floor = declared.tier ?? (repository.visibility === 'public' ? 'public' : 'internal');
    const tiers = [...declared.models.flatMap(({ tier }) => (tier === undefined ? [] : [tier])), ...decisions.map(({ tier }) => tier)];
    return tiers.reduce(approvals_tiers/* higher */.uz, floor);
}
/** People are looked up the same way whatever they approve. */
function asPull({ at, repository, people, teams }) {
    return { schema: types/* SNAPSHOT_SCHEMA */.Jy, at, repository, people, teams };
}
/** Which approved pull request brought a commit. */
function judgeCommit(commit, snapshot, decisions) {
    const { oid, title } = commit;
    const not = (reason, pull = 0) => ({ oid, title, pull, approved: false, reason });
    const brought = commit.pulls.filter((pull) => pull.ours && pull.state === 'MERGED' && pull.base === snapshot.branch && landedBy(pull, snapshot).includes(commit));
    const [pull] = brought;
    if (pull === undefined)
        return not(whyNone(commit, snapshot));
    const decision = decisions.find((each) => each.pull === pull.number);
    if (decision === undefined)
        return not(`came by #${pull.number}, which could not be read`, pull.number);
    if (decision.head !== pull.head)
        return not(`#${pull.number} was approved for ${decision.head.slice(0, 7)} and merged with ${pull.head.slice(0, 7)}`, pull.number);
    const [newest] = landedBy(pull, snapshot);
    if (!(newest !== undefined && isMadeByButton(newest, pull, snapshot)) && snapshot.sameContent[String(pull.number)] !== true)
        return not(`GitHub did not make this commit of #${pull.number}, and it is not exactly the files that were reviewed`, pull.number);
    if (decision.outcome !== 'pass')
        return not(`#${pull.number} was merged without its approvals: ${decision.summary}`, pull.number);
    return { oid, title, pull: pull.number, approved: true, reason: `merged by #${pull.number}. ${decision.summary}` };
}
/**
 * The commits that a pull request put on the branch, newest first. A merge, a squash and the merge queue make one; a rebase
 * and a push make a range, in which every commit belongs to the pull request.
 */
function landedBy(pull, snapshot) {
    const from = snapshot.commits.findIndex(({ oid }) => oid === pull.mergeCommit);
    const newest = snapshot.commits[from];
    if (newest === undefined)
        return [];
    if (newest.parents.length > 1 || isMadeByButton(newest, pull, snapshot))
        return [newest];
    const rest = snapshot.commits.slice(from);
    const end = rest.findIndex(({ parents, pulls }) => parents.length !== 1 || !pulls.some(({ mergeCommit }) => mergeCommit === newest.oid));
    return end === -1 ? rest : rest.slice(0, end);
}
/**
 * Whether GitHub made this one commit out of exactly the head that was reviewed. Its signature alone does not say so: its
 * editor and its API for merges sign as well, and put on a branch whatever somebody chooses.
 */
function isMadeByButton({ byGitHub, parents }, pull, { pulls }) {
    const [before, merged, ...more] = parents;
    if (!byGitHub || before === undefined || more.length > 0)
        return false;
    if (merged !== undefined)
        return merged === pull.head;
    const own = pulls[String(pull.number)]?.commits ?? [];
    return !own.some(({ oid }) => oid === before);
}
function whyNone({ pulls }, { branch }) {
    const open = pulls.find(({ state }) => state !== 'MERGED');
    const elsewhere = pulls.find(({ base, state }) => state === 'MERGED' && base !== branch);
    if (elsewhere !== undefined)
        return `pushed directly; #${elsewhere.number} was merged to ${elsewhere.base}, not to ${branch}`;
    if (open !== undefined)
        return `pushed directly; #${open.number} was never merged`;
    return pulls.length > 0 ? 'pushed directly; the pull requests that GitHub names did not bring it' : 'pushed directly, by no pull request';
}
/** Different people over all environments, neither who started the run nor anyone who put something into the release. */
function judgeDeployment(snapshot, release, { tier, people }) {
    const environments = release.environments ?? [];
    const isNamed = (names) => names.some((name) => environments.some((each) => sameName(each, name)));
    const least = (0,approvals_tiers/* isAtLeast */.du)(tier, 'confidential') ? approvals_tiers/* RELEASE_ROLES */.I7[tier].length : 0;
    const required = Math.max(least, release.reviewers ?? (environments.length > 0 ? 2 : 0));
    const result = (approvers, reason, satisfied = false) => ({
        environments,
        required,
        approvers,
        satisfied,
        reason,
    });
    if (required === 0)
        return result([], 'Nobody is asked to approve the deployment.', true);
    if (environments.length === 0)
        return result([], `${required} people must approve a release at the tier ${tier}, and approvals.release.environments names no environment in which they could.`);
    if (snapshot.run.attempt > 1 && tier === 'restricted')
        return result([], `This is attempt ${snapshot.run.attempt} of the run, and GitHub does not say to which attempt an approval belongs. Start a new run.`);
    const rejected = snapshot.reviews.find(({ state, environments: of }) => state === 'rejected' && isNamed(of));
    if (rejected !== undefined)
        return result([], `@${rejected.actor.login} rejected the deployment.`);
    const judged = snapshot.reviews
        .filter(({ state, environments: of }) => state === 'approved' && isNamed(of))
        .map((review) => ({ review, fault: faultOf(review, snapshot, people) }));
    const fit = [
        ...new Map(judged.flatMap(({ review, fault }) => fault === undefined && review.actor.id !== null ? [[review.actor.id, review.actor]] : [])).values(),
    ];
    const roles = rolesFor(tier, required);
    const filled = (0,matching/* matchPeople */.Z)(roles.map((role) => fit.filter((person) => people.hasRole(person, role) === 'yes').sort((a, b) => (a.id ?? 0) - (b.id ?? 0))));
    const chosen = filled.flatMap((person) => (person === undefined ? [] : [{ id: person.id, login: person.login }]));
    const missing = roles.filter((_, index) => filled[index] === undefined);
    const unread = environments.filter((name) => !judged.some(({ review, fault }) => fault === undefined && review.environments.some((each) => sameName(each, name))));
    const faults = judged.flatMap(({ review, fault }) => (fault === undefined ? [] : [`@${review.actor.login} ${fault}`]));
    const rest = faults.length === 0 ? '' : ` Does not count: ${[...new Set(faults)].join('; ')}.`;
    if (missing.length > 0)
        return result(chosen, `${chosen.length} of ${roles.length} different people approved the deployment; missing: ${missing.join(', ')}.${rest}`);
    if (unread.length > 0)
        return result(chosen, `Nobody whose approval counts approved ${unread.join(', ')}.${rest}`);
    return result(chosen, `Approved by ${chosen.map(({ login }) => `@${login}`).join(', ')}.${rest}`, true);
}
/** GitHub does not tell names of environments apart by case. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** What the tier asks for, and anyone who may write for what is asked for beyond that. */
function rolesFor(tier, required) {
    const asked = approvals_tiers/* RELEASE_ROLES */.I7[tier].slice(0, required);
    return [...asked, ...Array.from({ length: required - asked.length }, () => 'developer')];
}
/** Why an approval of a deployment does not count. */
function faultOf({ actor }, { run, pulls }, people) {
    if (actor.id === null || actor.type !== 'User')
        return 'is not a person';
    if (run.actors.some(({ id, login }) => id === actor.id || login.toLowerCase() === actor.login.toLowerCase()))
        return 'started the run';
    for (const pull of Object.values(pulls)) {
        const part = (0,contributors/* contributorsOf */.a)(pull).get(actor.id);
        if (part !== undefined)
            return `${part.why} (#${pull.pull.number})`;
    }
    const may = people.may(actor);
    if (may === 'unknown')
        return `may or may not write: ${people.whyUnknown(actor)}`;
    return may === 'yes' ? undefined : `has ${people.permissionOf(actor)} permission now`;
}
function isSigner(signer, { signers }, people) {
    if (signer.id === null)
        return false;
    return signers === undefined ? people.hasRole(signer, 'ml_engineer') === 'yes' : signers.some((entry) => (0,approvals_people/* isUser */.QY)(entry, signer));
}
function judgeAuthor({ author }, { authors }, people) {
    if (author === null)
        return null;
    const wanted = authors ?? { role: 'ml_engineer' };
    const answer = author.id === null ? 'no' : people.isOneOf(author, wanted);
    const reason = answer === 'yes' ? `is ${(0,approvals_people/* describeActors */.kq)(wanted)}` : answer === 'no' ? `is not ${(0,approvals_people/* describeActors */.kq)(wanted)}` : people.whyUnknown(author);
    return { login: author.login, entitled: answer === 'yes', reason };
}

// EXTERNAL MODULE: ./build/settings/approvals.js
var approvals = __webpack_require__(73892);
// EXTERNAL MODULE: ./build/settings/config.js
var settings_config = __webpack_require__(63660);
// EXTERNAL MODULE: ./build/facts/approval-subjects.js
var approval_subjects = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/facts/approvals.js
var facts_approvals = __webpack_require__(504);
// EXTERNAL MODULE: ./build/facts/people.js
var people = __webpack_require__(7493);
;// CONCATENATED MODULE: ./build/facts/release-approvals.js








/** Everything about the approval of a release, each source for itself: one that is down does not hide the others. */
async function releaseFacts(request, ports) {
    const about = await (0,sources/* attempt */.C)(() => aboutRelease(request, ports));
    if (about.value === undefined) {
        const down = about.source;
        return {
            sources: { 'github.approvals': down, 'github.release': down, 'github.environments': down, 'github.rules': down },
            subjects: [],
            release: undefined,
        };
    }
    const { config, branch, defaultBranch } = about.value;
    const settings = await settingFacts({ config, configPath: request.configPath }, ports, branch ?? defaultBranch);
    const release = await (0,sources/* attempt */.C)(() => decideRelease(request, about.value, ports));
    const at = { file: request.configPath, line: 1 };
    return {
        sources: { ...settings.sources, 'github.release': release.source },
        subjects: [...(release.value === undefined ? [] : releaseSubjects(release.value, at)), ...settings.subjects],
        release: release.value,
    };
}
/** Settings of the repository that back the approvals, or leave a way around them. */
async function settingFacts({ config, configPath: file }, { release }, branch) {
    const at = { file, line: 1 };
    const names = config?.approvals?.release?.environments ?? [];
    const environments = await (0,sources/* attempt */.C)(() => Promise.all(names.map(release.environment)));
    const rules = await (0,sources/* attempt */.C)(() => release.branchRules(branch));
    const bots = await (0,sources/* attempt */.C)(() => release.actionsMayApprove());
    return {
        sources: { 'github.approvals': bots.source, 'github.environments': environments.source, 'github.rules': rules.source },
        subjects: [
            ...(environments.value ?? []).map((environment) => ({ kind: 'environment', id: environment.name, data: { ...environment }, at })),
            ...(rules.value === undefined ? [] : [{ kind: 'branch.rules', id: rules.value.branch, data: { ...rules.value }, at }]),
            ...(bots.value === undefined ? [] : [(0,approval_subjects/* botSubject */.a)((0,approvals/* approvalPolicyOf */.bF)(config, [file]), file, bots.value)]),
        ],
    };
}
/** The tag, the branch that holds it, and the policy on the tip of the default branch: a tag does not bring its own rules. */
async function aboutRelease({ tag: name, config: own, configPath }, { release, api }) {
    if (name === undefined)
        throw new errors/* SealError */.E('GITHUB_UNEXPECTED', 'This run is on no tag, so nobody knows which commits it would release. Release on the event release, or on a push of a tag.');
    const { repository, defaultBranch, tag } = await release.tag(name);
    const tip = await release.commitOf(`refs/heads/${defaultBranch}`);
    if (tip === undefined)
        throw new errors/* SealError */.E('GITHUB_NOT_FOUND', `There is no default branch ${JSON.stringify(defaultBranch)}.`);
    const [file] = await api.files([{ commit: tip, path: configPath }]);
    const config = file === undefined ? own : (0,settings_config.parseConfig)(file.text, configPath);
    return {
        repository,
        tag,
        defaultBranch,
        branch: await holding(config?.approvals?.release?.branches ?? [defaultBranch], tag.commit, release),
        config,
    };
}
async function holding(branches, commit, release) {
    for (const branch of branches) {
        const tip = await release.commitOf(`refs/heads/${branch}`);
        if (tip !== undefined && (await release.holds(tip, commit)))
            return branch;
    }
    return undefined;
}
async function decideRelease({ started, run, configPath }, { repository, tag, branch, config }, { release, api, github, now }) {
    const policy = (0,approvals/* approvalPolicyOf */.bF)(config, [configPath]);
    const wanted = config?.approvals?.release ?? {};
    const releases = await release.releases();
    const since = await releaseBefore(tag, wanted, releases, release);
    const commits = await release.history(tag.commit, since?.commit);
    const reviews = (wanted.environments ?? []).length === 0 ? [] : await release.deploymentReviews(run.id);
    const author = releases.find((each) => each.tag === tag.name)?.author ?? null;
    const signer = tag.signer === null ? [] : [{ ...tag.signer, type: 'User' }];
    const users = (0,people/* usersAmong */.dO)([...reviews.map(({ actor }) => actor), ...(author === null ? [] : [author]), ...signer]);
    const pulls = await readPulls({ commits, branch, configPath, config }, { api, github, now: () => now });
    const snapshot = {
        at: now,
        repository,
        tag,
        started,
        run,
        branch: branch ?? null,
        since: since ?? null,
        commits,
        pulls,
        sameContent: await contentOf({ commits, pulls }, release),
        reviews,
        author,
        people: await (0,people/* standingsOf */.F3)(users, api),
        teams: await (0,people/* membershipsOf */.$8)([...(0,facts_approvals/* teamsInPolicy */.wl)(policy), ...(wanted.authors?.teams ?? [])], users, api),
    };
    return { snapshot, decision: evaluateRelease(policy, wanted, snapshot) };
}
/**
 * From where on commits are judged: the newest release below this one that was sealed, since a release that was refused stays
 * published and its commits were judged bad; else what the policy names; else everything is judged.
 */
async function releaseBefore(tag, { since }, releases, release) {
    const position = releases.findIndex((each) => each.tag === tag.name);
    for (const { tag: name, sealed } of releases.slice(position + 1)) {
        const commit = name === tag.name || !sealed ? undefined : await release.commitOf(`refs/tags/${name}`);
        if (commit !== undefined && commit !== tag.commit && (await release.holds(tag.commit, commit)))
            return { tag: name, commit };
    }
    if (since === undefined)
        return undefined;
    const commit = /^[0-9a-f]{40}$/.test(since) ? since : await release.commitOf(`refs/tags/${since}`);
    if (commit !== undefined && (await release.holds(tag.commit, commit)))
        return { tag: since, commit };
    throw new errors/* SealError */.E('SETTINGS_INVALID', `approvals.release.since names ${JSON.stringify(since)}, and the release ${tag.name} holds no such tag or commit.`);
}
/** The merged pull requests that may have brought the commits, as they were. */
async function readPulls({ commits, branch, configPath, config }, ports) {
    if (branch === undefined)
        return {};
    const merged = commits.flatMap(({ pulls }) => pulls).filter(({ ours, state, base }) => ours && state === 'MERGED' && base === branch);
    const found = {};
    for (const number of [...new Set(merged.map((pull) => pull.number))].sort((a, b) => a - b)) {
        const request = { number, base: branch, configPath, config: config ?? { version: 1 }, policyPaths: [] };
        found[String(number)] = (await (0,facts_approvals/* collectApprovals */.z8)(request, ports)).snapshot;
    }
    return found;
}
/** For pull requests that no button merged: whether the files that landed are those that were reviewed. */
async function contentOf(landing, release) {
    const same = {};
    for (const number of Object.keys(landing.pulls)) {
        const pull = landing.commits.flatMap(({ pulls }) => pulls).find((each) => each.ours && String(each.number) === number);
        const range = pull === undefined ? [] : landedBy(pull, landing);
        const [newest, before] = [range[0], range.at(-1)?.parents[0]];
        if (pull === undefined || newest === undefined || before === undefined || isMadeByButton(newest, pull, landing))
            continue;
        const [landed, reviewed] = await Promise.all([release.difference(before, newest.oid), release.pullDifference(pull.number)]);
        same[number] = landed !== undefined && JSON.stringify(landed) === JSON.stringify(reviewed);
    }
    return same;
}
function releaseSubjects({ snapshot, decision }, at) {
    const { tag, started, branch, run } = snapshot;
    const { deployment, author, signatureRequired, expectedSigner } = decision;
    const tagData = {
        tag: tag.name,
        commit: tag.commit,
        kind: tag.kind,
        branch: branch ?? '',
        reachable: branch !== null,
        moved: tag.commit !== started,
        signatureRequired,
        signature: tag.signature,
        signer: tag.signer?.login ?? '',
        expectedSigner,
    };
    const review = {
        environments: deployment.environments,
        required: deployment.required,
        approvers: deployment.approvers.map(({ login }) => login),
        satisfied: deployment.satisfied,
        reason: deployment.reason,
        attempt: run.attempt,
    };
    return [
        { kind: 'release.tag', id: tag.name, data: tagData, at },
        { kind: 'release.review', id: tag.name, data: review, at },
        ...decision.commits.map(({ oid, title, pull, approved, reason }) => ({
            kind: 'release.commit',
            id: oid,
            data: { sha: oid.slice(0, 7), title, pullRequest: pull, approved, reason },
            at,
        })),
        ...(author === null ? [] : [{ kind: 'release.author', id: author.login, data: { ...author }, at }]),
    ];
}

// EXTERNAL MODULE: ./build/ports/octokit.js
var octokit = __webpack_require__(21370);
// EXTERNAL MODULE: ./build/ports/octokit-approvals.js
var octokit_approvals = __webpack_require__(43131);
// EXTERNAL MODULE: ./build/ports/approval-queries.js
var approval_queries = __webpack_require__(61337);
;// CONCATENATED MODULE: ./build/ports/octokit-release.js





/** 2,000 commits in one release are more than anybody can have reviewed. */
const octokit_release_MAX_PAGES = 20;
/** The compare API lists this many files and says nothing about more. */
const MAX_COMPARED = 300;
/** @param admin - with the token of an app, which may see settings that a workflow's token may not. */
function octokitRelease(options, admin) {
    const client = (0,octokit_client/* openClient */.My)(options);
    return { ...commits(client), ...deployments(client), ...settings(client, admin && (0,octokit_client/* openClient */.My)(admin)) };
}
function commits(client) {
    const { octokit, here } = client;
    const { rest } = octokit;
    return {
        tag: (name) => readTag(client, name),
        holds: (tip, commit) => (0,octokit_client/* ask */.kA)(`find out whether ${tip.slice(0, 7)} holds ${commit.slice(0, 7)}`, 'contents: read', async () => {
            const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${tip}...${commit}`, per_page: 1 });
            const status = (0,answers/* member */.Dc)((0,answers.at)(data, 'status'), ['ahead', 'behind', 'identical', 'diverged'], 'status');
            return (status === 'behind' || status === 'identical') && (0,answers/* positive */.yj)((0,answers.at)(data, 'ahead_by'), 'ahead_by') === 0;
        }),
        history: (from, until) => readHistory(client, from, until),
        releases: () => (0,octokit_client/* ask */.kA)('list the releases', 'contents: read', async () => {
            const found = await octokit.paginate(rest.repos.listReleases, { ...here, per_page: octokit_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(found, 'releases')
                .filter((release) => (0,answers.at)(release, 'draft') === false)
                .map((release) => ({
                tag: (0,answers/* text */.Qq)((0,answers.at)(release, 'tag_name'), 'tag_name'),
                author: (0,octokit_approvals/* toRestActor */.LU)((0,answers.at)(release, 'author')),
                sealed: isSealed(release),
            }));
        }),
        commitOf: async (ref) => {
            const repository = await (0,octokit_approvals/* repositoryOf */._M)(client, { what: `find ${ref}`, permission: 'contents: read', query: approval_queries/* TAG_QUERY */.Kc, tag: ref });
            const target = (0,answers.at)(repository, 'tag', 'target');
            if ((0,answers.at)(repository, 'tag') === null)
                return undefined;
            return (0,answers/* commitId */.xk)((0,answers.at)(target, '__typename') === 'Tag' ? (0,answers.at)(target, 'target', 'oid') : (0,answers.at)(target, 'oid'), ref);
        },
        difference: (from, to) => (0,octokit_client/* ask */.kA)(`compare ${from.slice(0, 7)} and ${to.slice(0, 7)}`, 'contents: read', async () => {
            const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${from}...${to}`, per_page: octokit_client/* PER_PAGE */.EK });
            const files = (0,answers/* list */.p_)((0,answers.at)(data, 'files'), 'files');
            return files.length >= MAX_COMPARED ? undefined : files.map(shownFile).sort();
        }),
        pullDifference: (number) => (0,octokit_client/* ask */.kA)(`list the files of pull request ${number}`, 'pull-requests: read', async () => {
            const files = await octokit.paginate(rest.pulls.listFiles, { ...here, pull_number: number, per_page: octokit_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(files, 'files')
                .map(shownFile)
                .sort();
        }),
    };
}
/** Our own release step uploads the seal last, and nothing of what it refused. */
function isSealed(release) {
    const assets = (0,answers/* list */.p_)(((0,answers.at)(release, 'assets') ?? []), 'assets');
    return assets.some((asset) => String((0,answers.at)(asset, 'name') ?? '').endsWith('.seal.json') && (0,answers.at)(asset, 'uploader', 'type') === 'Bot');
}
function shownFile(file) {
    return JSON.stringify([
        (0,answers/* text */.Qq)((0,answers.at)(file, 'filename'), 'filename'),
        (0,answers/* text */.Qq)((0,answers.at)(file, 'status'), 'status'),
        (0,answers.at)(file, 'previous_filename') ?? null,
        (0,answers.at)(file, 'sha') ?? null,
    ]);
}
async function readTag(client, name) {
    const repository = await (0,octokit_approvals/* repositoryOf */._M)(client, {
        what: `read the tag ${name}`,
        permission: 'contents: read',
        query: approval_queries/* TAG_QUERY */.Kc,
        tag: `refs/tags/${name}`,
    });
    const target = (0,answers.at)(repository, 'tag', 'target');
    if ((0,answers.at)(repository, 'tag') === null)
        throw new errors/* SealError */.E('GITHUB_NOT_FOUND', `There is no tag ${JSON.stringify(name)}: it was deleted since the run began.`);
    const annotated = (0,answers.at)(target, '__typename') === 'Tag';
    const commit = annotated ? (0,answers.at)(target, 'target') : target;
    if ((0,answers.at)(commit, '__typename') !== 'Commit')
        throw (0,answers/* unexpected */.os)(`a commit as the target of the tag ${name}`);
    return {
        repository: (0,octokit_approvals/* toRepository */.y4)(repository),
        defaultBranch: (0,answers/* text */.Qq)((0,answers.at)(repository, 'defaultBranchRef', 'name'), 'defaultBranchRef.name'),
        tag: {
            name,
            commit: (0,answers/* commitId */.xk)((0,answers.at)(commit, 'oid'), 'tag.commit'),
            tree: (0,answers/* commitId */.xk)((0,answers.at)(commit, 'tree', 'oid'), 'tag.tree'),
            kind: annotated ? 'annotated' : 'lightweight',
            ...(annotated
                ? { signature: await tagSignature(client, (0,answers/* commitId */.xk)((0,answers.at)(target, 'oid'), 'tag.oid')), signer: taggerOf((0,answers.at)(target, 'tagger')) }
                : { signature: 'none', signer: null }),
        },
    };
}
function taggerOf(value) {
    const user = (0,answers.at)(value, 'user');
    if (typeof user !== 'object' || user === null)
        return null;
    return { id: (0,answers/* positive */.yj)((0,answers.at)(user, 'databaseId'), 'databaseId'), login: (0,answers/* text */.Qq)((0,answers.at)(user, 'login'), 'login') };
}
/** Only the REST API shows the signature of a tag. */
async function tagSignature({ octokit, here }, oid) {
    return (0,octokit_client/* ask */.kA)('read the signature of the tag', 'contents: read', async () => {
        const { data } = await octokit.rest.git.getTag({ ...here, tag_sha: oid });
        const verification = (0,answers.at)(data, 'verification');
        if ((0,answers/* truth */.Im)((0,answers.at)(verification, 'verified'), 'verification.verified'))
            return 'valid';
        return (0,answers/* text */.Qq)((0,answers.at)(verification, 'reason'), 'verification.reason') === 'unsigned' ? 'none' : 'invalid';
    });
}
async function readHistory(client, from, until) {
    const known = new Map();
    let cursor = null;
    for (let page = 0; page < octokit_release_MAX_PAGES; page++) {
        const what = `read the history of ${from.slice(0, 7)}`;
        const repository = await (0,octokit_approvals/* repositoryOf */._M)(client, { what, permission: 'contents: read', query: approval_queries/* HISTORY_QUERY */.s$, sha: from, history: cursor });
        const history = (0,answers.at)(repository, 'commit', 'history');
        for (const node of (0,answers/* list */.p_)((0,answers.at)(history, 'nodes'), 'history.nodes'))
            known.set((0,answers/* text */.Qq)((0,answers.at)(node, 'oid'), 'oid'), toReleaseCommit(node, (0,answers.at)(repository, 'databaseId')));
        const chain = chainIn(known, from, until);
        if (chain !== undefined)
            return chain;
        if (!(0,answers/* truth */.Im)((0,answers.at)(history, 'pageInfo', 'hasNextPage'), 'history.pageInfo'))
            break;
        cursor = (0,answers/* text */.Qq)((0,answers.at)(history, 'pageInfo', 'endCursor'), 'history.endCursor');
    }
    throw new errors/* SealError */.E('GITHUB_TRUNCATED', `${until === undefined ? 'The first commit' : `The release before (${until.slice(0, 7)})`} was not found within ${octokit_release_MAX_PAGES * octokit_client/* PER_PAGE */.EK} commits behind ${from.slice(0, 7)}. Name the release from which on commits are judged as approvals.release.since.`);
}
/** First parents from one commit to another, or to the first commit of all; `undefined` while some are not known. */
function chainIn(known, from, until) {
    const chain = [];
    let next = from;
    while (next !== undefined && next !== until) {
        const commit = known.get(next);
        if (commit === undefined)
            return undefined;
        chain.push(commit);
        next = commit.parents[0];
    }
    return next === until ? chain : undefined;
}
function toReleaseCommit(node, repositoryId) {
    const pulls = (0,answers.at)(node, 'associatedPullRequests');
    const nodes = (0,answers/* list */.p_)((0,answers.at)(pulls, 'nodes'), 'associatedPullRequests.nodes');
    if (nodes.length !== (0,answers/* positive */.yj)((0,answers.at)(pulls, 'totalCount'), 'totalCount'))
        throw new errors/* SealError */.E('GITHUB_TRUNCATED', `GitHub lists ${nodes.length} of the pull requests of a commit.`);
    const signature = (0,answers.at)(node, 'signature');
    return {
        oid: (0,answers/* commitId */.xk)((0,answers.at)(node, 'oid'), 'oid'),
        title: String((0,answers.at)(node, 'messageHeadline') ?? ''),
        parents: (0,answers/* list */.p_)((0,answers.at)(node, 'parents', 'nodes'), 'parents').map((parent) => (0,answers/* commitId */.xk)((0,answers.at)(parent, 'oid'), 'parent')),
        byGitHub: (0,answers.at)(signature, 'isValid') === true && (0,answers.at)(signature, 'wasSignedByGitHub') === true,
        pulls: nodes.map((pull) => toAssociated(pull, repositoryId)),
    };
}
function toAssociated(pull, repositoryId) {
    const merge = (0,answers.at)(pull, 'mergeCommit', 'oid');
    return {
        number: (0,answers/* positive */.yj)((0,answers.at)(pull, 'number'), 'number'),
        state: (0,answers/* member */.Dc)((0,answers.at)(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'], 'state'),
        base: (0,answers/* text */.Qq)((0,answers.at)(pull, 'baseRefName'), 'baseRefName'),
        head: (0,answers/* commitId */.xk)((0,answers.at)(pull, 'headRefOid'), 'headRefOid'),
        mergeCommit: merge === undefined ? null : (0,answers/* commitId */.xk)(merge, 'mergeCommit'),
        ours: repositoryId !== undefined && (0,answers.at)(pull, 'baseRepository', 'databaseId') === repositoryId,
    };
}
function deployments({ octokit, here }) {
    return {
        environment: async (name) => {
            try {
                return await (0,octokit_client/* ask */.kA)(`read the environment ${name}`, 'actions: read', async () => toEnvironment(name, (await octokit.rest.repos.getEnvironment({ ...here, environment_name: name })).data));
            }
            catch (error) {
                if (!(error instanceof errors/* SealError */.E) || error.code !== 'GITHUB_NOT_FOUND')
                    throw error;
                return { name, exists: false, requiredReviewers: 0, preventSelfReview: false, adminsCanBypass: true, branchPolicy: false };
            }
        },
        deploymentReviews: (runId) => (0,octokit_client/* ask */.kA)('read who approved the deployment', 'actions: read', async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', {
                ...here,
                run_id: Number(runId),
            });
            return (0,answers/* list */.p_)(data, 'approvals').map(toReview);
        }),
    };
}
function toReview(entry) {
    return {
        environments: (0,answers/* list */.p_)((0,answers.at)(entry, 'environments'), 'environments').map((environment) => (0,answers/* text */.Qq)((0,answers.at)(environment, 'name'), 'name')),
        state: (0,answers/* member */.Dc)((0,answers.at)(entry, 'state'), ['approved', 'rejected', 'pending'], 'state'),
        actor: (0,octokit_approvals/* toRestActor */.LU)((0,answers.at)(entry, 'user')),
    };
}
function toEnvironment(name, data) {
    if ((0,answers/* text */.Qq)((0,answers.at)(data, 'name'), 'name').toLowerCase() !== name.toLowerCase())
        throw (0,answers/* unexpected */.os)(`the environment ${name}`);
    const rules = (0,answers/* list */.p_)(((0,answers.at)(data, 'protection_rules') ?? []), 'protection_rules');
    const reviewers = rules.filter((rule) => (0,answers.at)(rule, 'type') === 'required_reviewers');
    return {
        name,
        exists: true,
        requiredReviewers: reviewers.reduce((sum, rule) => sum + (0,answers/* list */.p_)(((0,answers.at)(rule, 'reviewers') ?? []), 'reviewers').length, 0),
        preventSelfReview: reviewers.length > 0 && reviewers.every((rule) => (0,answers.at)(rule, 'prevent_self_review') === true),
        adminsCanBypass: (0,answers.at)(data, 'can_admins_bypass') !== false,
        branchPolicy: typeof (0,answers.at)(data, 'deployment_branch_policy') === 'object' && (0,answers.at)(data, 'deployment_branch_policy') !== null,
    };
}
function settings(client, admin) {
    const { octokit, here } = client;
    return {
        branchRules: async (branch) => {
            const rules = await (0,octokit_client/* ask */.kA)(`read the rules of ${branch}`, 'metadata: read', async () => {
                const found = await octokit.paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...here, branch, per_page: octokit_client/* PER_PAGE */.EK });
                return (0,answers/* list */.p_)(found, 'rules');
            });
            return toRules(branch, rules, await bypasses(admin, branch));
        },
        actionsMayApprove: async () => {
            const answer = await visible(admin, (app) => (0,octokit_client/* ask */.kA)('read what workflows may do', 'Administration: read', async () => {
                const { data } = await app.octokit.request('GET /repos/{owner}/{repo}/actions/permissions/workflow', { ...app.here });
                return (0,answers/* truth */.Im)((0,answers.at)(data, 'can_approve_pull_request_reviews'), 'can_approve_pull_request_reviews');
            }));
            return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
        },
    };
}
/** What only an administrator may see is evidence where it can be seen, and not known elsewhere. */
async function visible(admin, read) {
    if (admin === undefined)
        return undefined;
    try {
        return await read(admin);
    }
    catch (error) {
        if (error instanceof errors/* SealError */.E)
            return undefined;
        throw error;
    }
}
async function bypasses(admin, branch) {
    const seen = await visible(admin, ({ octokit, here }) => (0,octokit_client/* ask */.kA)('read who bypassed rules', 'Administration: read', async () => {
        const query = { ref: `refs/heads/${branch}`, rule_suite_result: 'bypass', time_period: 'month', per_page: octokit_client/* PER_PAGE */.EK };
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/rulesets/rule-suites', { ...here, ...query });
        return (0,answers/* list */.p_)(data, 'rule suites').length;
    }));
    return seen ?? -1;
}
/** Several rulesets add up. */
function toRules(branch, rules, bypassed) {
    const of = (type) => rules.filter((rule) => (0,answers.at)(rule, 'type') === type).map((rule) => (0,answers.at)(rule, 'parameters'));
    const reviews = of('pull_request');
    const any = (name) => reviews.some((parameters) => (0,answers.at)(parameters, name) === true);
    const checks = of('required_status_checks').flatMap((parameters) => (0,answers/* list */.p_)(((0,answers.at)(parameters, 'required_status_checks') ?? []), 'required_status_checks'));
    const ours = checks.filter((check) => (0,answers.at)(check, 'context') === `weightseal/approvals: ${branch}`);
    return {
        branch,
        pullRequests: reviews.length > 0,
        approvals: Math.max(0, ...reviews.map((parameters) => Number((0,answers.at)(parameters, 'required_approving_review_count') ?? 0))),
        dismissStale: any('dismiss_stale_reviews_on_push'),
        lastPush: any('require_last_push_approval'),
        codeOwners: any('require_code_owner_review'),
        status: ours.some((check) => typeof (0,answers.at)(check, 'integration_id') === 'number') ? 'pinned' : ours.length > 0 ? 'required' : 'none',
        forcePushes: of('non_fast_forward').length === 0,
        deletions: of('deletion').length === 0,
        bypasses: bypassed,
    };
}

;// CONCATENATED MODULE: ./build/commands/gate-approvals.js





const SOURCES = ['github.approvals', 'github.release', 'github.environments', 'github.rules'];
/**
 * Approvals of a release, and on a schedule the settings that back them. Those of a pull request come and go with reviews,
 * which start no gate: `command: approvals` decides them and has a status of its own.
 */
async function gateApprovals(options) {
    const { stage, config, configPath, env } = options;
    if (stage !== 'release' && stage !== 'schedule')
        return everything({ status: 'skipped', detail: 'approvals of a pull request are decided by "command: approvals"' });
    const ports = portsOf(options);
    if (ports === undefined)
        return everything({ status: 'error', detail: 'approvals are read from GitHub: pass github-token' });
    if (stage === 'release') {
        const { sources, subjects, release } = await releaseFacts(requestOf(options), ports);
        return { sources, subjects, ...(release === undefined ? {} : { release }) };
    }
    const { sources, subjects } = await settingFacts({ config, configPath }, ports, env['GITHUB_REF_NAME'] ?? 'main');
    return { sources: { ...sources, 'github.release': { status: 'skipped', detail: 'this run is about no release' } }, subjects };
}
function everything(source) {
    return { sources: Object.fromEntries(SOURCES.map((id) => [id, source])), subjects: [] };
}
function portsOf({ env, given, now }) {
    const options = (0,connection/* connection */.FI)(env, given('github-token'));
    const app = (0,connection/* connection */.FI)(env, given('app-token'));
    return options && { api: (0,octokit_approvals/* octokitApprovals */.uN)(options, app), release: octokitRelease(options, app), github: (0,octokit/* octokitGitHub */.h)(options), now };
}
function requestOf({ env, config, configPath, headSha }) {
    const tag = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1];
    const actor = { id: env['GITHUB_ACTOR_ID'] === undefined ? null : Number(env['GITHUB_ACTOR_ID']), login: env['GITHUB_ACTOR'] ?? '' };
    const trigger = { id: null, login: env['GITHUB_TRIGGERING_ACTOR'] ?? '' };
    return {
        config,
        configPath,
        tag,
        started: headSha,
        run: {
            id: env['GITHUB_RUN_ID'] ?? '',
            attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
            actors: [actor, trigger].filter(({ login }) => login !== ''),
        },
    };
}

// EXTERNAL MODULE: ./build/commands/trusted-config.js
var trusted_config = __webpack_require__(53911);
;// CONCATENATED MODULE: ./build/commands/action-run.js


















const MAX_EVENT_BYTES = 32 * 1024 * 1024;
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
    await (0,connection/* connect */.Ng)(env, given('github-token'))?.createStatus({
        sha: target.headSha,
        state: 'error',
        context: (0,commit_status/* statusContext */.s)({ kind: (0,settings_target/* trustsBase */.H)(target) ? 'base' : 'own', event: target.event }),
        description: 'Undecided: nothing was judged',
    });
}
async function prepare(env, given) {
    const event = await readEvent(env);
    const target = (0,settings_target/* targetOf */.$)(env, event);
    const workspace = (0,external_node_path_.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), given('working-directory') ?? '');
    const root = await workTree(workspace);
    const git = (0,ports_git.localGit)(root);
    const github = (0,connection/* connect */.Ng)(env, given('github-token'));
    const trusted = await trustedSide(target, github, root);
    const configSources = {
        trusted: (0,settings_target/* trustsBase */.H)(target) ? trusted.value : undefined,
        root,
        github: (0,connection/* connect */.Ng)(env, given('external-repo-token') ?? given('github-token')),
    };
    const { config, path } = await (0,trusted_config/* trustedConfig */.av)({ inline: given('config'), file: given('config-file') }, configSources);
    const settings = (0,settings_settings/* resolveSettings */.Mo)(given, config);
    return {
        target,
        visibility: (0,ports_visibility/* toVisibility */.q)((0,settings_event.at)(event, 'repository')),
        posture: posturePorts(env, given, event),
        root,
        git,
        github,
        trusted,
        configSources,
        config,
        given,
        settings,
        policyFiles: (0,trusted_config/* policyFilesOf */.fW)(path, config, workflowPath(env)),
    };
}
/** A push to another branch than the default one is not about the settings of the repository. */
function posturePorts(env, given, event) {
    if (env['GITHUB_EVENT_NAME'] === 'push' && env['GITHUB_REF'] !== `refs/heads/${String((0,settings_event.at)(event, 'repository', 'default_branch') ?? '')}`)
        return undefined;
    const [own, admin] = [(0,connection/* connection */.FI)(env, given('github-token')), (0,connection/* connection */.FI)(env, given('posture-token'))];
    return { api: own && octokitPosture(own), admin: admin && octokitAdmin(admin) };
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
        return await (0,ports_git.localGit)(folder).top();
    }
    catch (cause) {
        throw new errors/* SealError */.E('GIT_WRONG_CHECKOUT', `There is no git work tree in ${folder}: run actions/checkout before Weightseal, or name its folder with working-directory. ${cause.message}`, { cause });
    }
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
/** The gate's options and ports for a step that was prepared. */
function gateParts(run, env, signal) {
    const options = { ...run, repository: env['GITHUB_REPOSITORY'] ?? '', ...(env['GITHUB_REF'] ? { ref: env['GITHUB_REF'] } : {}) };
    const ports = {
        git: run.git,
        github: run.github,
        files: () => (0,repository_files.committedFiles)(run.root, run.git),
        ...(run.posture === undefined ? {} : { posture: run.posture }),
        readRemote: (0,connection/* remoteReader */.ob)(run.configSources.github),
        readPolicy: (0,trusted_config/* policyReader */.CE)(run.configSources, async () => (await run.git.tree('HEAD')).map(({ path }) => path)),
        checkProposed: (0,trusted_config/* proposedChecker */._T)((path) => run.git.show('HEAD', path)),
        now: new Date().toISOString(),
        progress: (label) => (0,progress/* progressFor */.L)({ stream: process.stderr, label: label.replaceAll('##[', '# #['), ci: true, quiet: false }),
        signal,
    };
    const { config, given, target, settings, policyFiles } = run;
    const approvals = () => gateApprovals({
        env,
        given,
        config,
        configPath: policyFiles[0]?.path ?? '',
        stage: target.stage,
        headSha: target.headSha,
        now: ports.now,
    });
    return { options, ports: settings.packs.includes('approvals') ? { ...ports, added: [approvals] } : ports };
}


/***/ }),

/***/ 53911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   _T: () => (/* binding */ proposedChecker),
/* harmony export */   av: () => (/* binding */ trustedConfig),
/* harmony export */   fW: () => (/* binding */ policyFilesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5705);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49288);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17524);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23284);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58266);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84591);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63660);
/* harmony import */ var _settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60168);










/** The largest of these files; each kind has its own limit when it is read. */
const MAX_POLICY_BYTES = _policy_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BASELINE_BYTES */ .Zg;
/**
 * The configuration that counts: on a pull request the one on the base branch, never the one that the change brings.
 *
 * @throws {SealError} SETTINGS_INVALID - named and not there, or not a configuration. GITHUB_* - could not be read.
 */
async function trustedConfig({ inline, file }, sources) {
    if (inline !== undefined && inline.trim() !== '') {
        if (file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', 'Give either config or config-file, not both.');
        return { config: (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_6__.parseConfig)(inline, 'input config'), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_6__.CONFIG_FILE };
    }
    const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '');
    if (remote)
        return { config: await remoteConfig(remote, sources.github), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_6__.CONFIG_FILE };
    const path = (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .trimSlash */ .Y0)(file || _settings_config_js__WEBPACK_IMPORTED_MODULE_6__.CONFIG_FILE);
    const text = await readTrusted(path, sources);
    if (text === undefined && file)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${JSON.stringify(file)}, and there is no such file ${placeOf(sources)}. For another repository write OWNER/REPO/FILE@REF.`);
    return { config: text === undefined ? undefined : (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_6__.parseConfig)(text, path), path };
}
function placeOf({ trusted }) {
    return trusted === undefined ? 'in the work tree' : `on ${trusted.name}`;
}
async function remoteConfig(match, github) {
    const [where, owner = '', repo = '', path = '', ref = ''] = match;
    if (github === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${where}, which is read with a token: in the Action pass github-token, or external-repo-token for a private repository. The command line reads only files of the repository.`);
    const bytes = await github.fileAt({ owner, repo, path, ref });
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${where}: not found. For a private repository pass external-repo-token.`);
    return (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_6__.parseConfig)((0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(bytes, where), where);
}
async function readTrusted(path, { trusted, root }) {
    if (trusted !== undefined) {
        const file = trusted.files.get(path);
        return file === undefined ? undefined : readFrom(trusted, file);
    }
    try {
        return await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'SETTINGS_INVALID')
            return undefined;
        throw error;
    }
}
async function readFrom(side, file) {
    const where = `${side.name}:${file.path}`;
    if (!file.mode.startsWith('100'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not a regular file.`);
    if (file.size > MAX_POLICY_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${where} has ${file.size} bytes, more than the ${MAX_POLICY_BYTES} that are read.`);
    return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(await side.read(file), where);
}
/**
 * Custom packs of the trusted side.
 *
 * @param listed - files of the work tree, for runs in which it is the trusted side.
 */
function policyReader({ trusted, root }, listed) {
    return async (pattern) => {
        const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => (0,_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_9__.matchesPath)(pattern, path));
        const read = async (path) => {
            const file = trusted?.files.get(path);
            if (trusted !== undefined && file !== undefined)
                return { path, text: await readFrom(trusted, file) };
            return { path, text: await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }) };
        };
        return Promise.all(paths.sort().map(read));
    };
}
/** Files whose change is a change of the gate itself. */
function policyFilesOf(path, config, workflow) {
    return [
        { path, role: 'config' },
        ...(0,_settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_7__.localPacks)(config?.policies?.custom).map((pack) => ({ path: pack, role: 'pack' })),
        { path: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .WAIVERS_FILE */ .Bg, role: 'waivers' },
        { path: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .tu, role: 'baseline' },
        { path: _policy_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCK_FILE */ .FI, role: 'lock' },
        ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' }]),
    ];
}
/**
 * Checks the proposed version of a policy file; throws what is wrong with it.
 *
 * @param read - a regular file of the judged side. In the Action that is the commit, not the work tree: a link there would
 *   lead anywhere on the machine, and the message quotes what it finds.
 */
function proposedChecker(read) {
    return async ({ path, role }) => {
        if (role === 'workflow')
            return;
        const bytes = await read(path);
        if (bytes === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${path}: is not a regular file.`);
        if (bytes.length > MAX_POLICY_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${path}: larger than ${MAX_POLICY_BYTES} bytes.`);
        const text = (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(bytes, path);
        await CHECKS[role]?.(text, path);
    };
}
/** What reads each kind of file; a workflow and a list of owners are read elsewhere. */
const CHECKS = {
    config: _settings_config_js__WEBPACK_IMPORTED_MODULE_6__.parseConfig,
    pack: checkPack,
    waivers: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWaivers */ .dU,
    baseline: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .nk,
    lock: _policy_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLock */ .PG,
};
async function checkPack(text, path) {
    const { checkedPack } = await Promise.all(/* import() */[__webpack_require__.e(1321), __webpack_require__.e(5325), __webpack_require__.e(3886)]).then(__webpack_require__.bind(__webpack_require__, 33886));
    await checkedPack({ path, text });
}


/***/ }),

/***/ 94144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   committedFiles: () => (/* binding */ committedFiles),
/* harmony export */   uncommittedFiles: () => (/* binding */ uncommittedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94015);





/** The judged commit. A file of the work tree stands for it only when git's name for its bytes is the one in the commit. */
async function committedFiles(root, git) {
    const files = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return {
        paths: [...files.keys()].sort(),
        read: async (path, maxBytes) => {
            const file = files.get(path);
            if (file === undefined || !file.mode.startsWith('100'))
                throw special(path);
            if (file.size > maxBytes)
                throw tooLarge(path, maxBytes);
            const local = file.blob.length === 40 ? await readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes).catch(() => undefined) : undefined;
            if (local !== undefined && (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_4__.blobId)(local) === file.blob)
                return local;
            const bytes = await git.show('HEAD', path);
            if (bytes === undefined)
                throw special(path);
            return bytes;
        },
    };
}
/** What lies in the work tree, committed or not. */
async function uncommittedFiles(root, git) {
    const { changed, deleted } = await git.uncommitted();
    const paths = new Set([...(await git.tree('HEAD')).map(({ path }) => path), ...changed]);
    for (const path of deleted)
        paths.delete(path);
    return { paths: [...paths].sort(), read: (path, maxBytes) => readRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes) };
}
function special(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_SPECIAL', `${path} is no regular file, so nobody knows what is in it.`);
}
function tooLarge(path, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_UNREADABLE', `${path} is larger than the ${maxBytes} bytes that are read.`);
}
async function readRegular(file, maxBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_SPECIAL', `${file} cannot be opened as a regular file.`, { cause });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw special(file);
        if (stats.size > maxBytes)
            throw tooLarge(file, maxBytes);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 92979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ remoteSide),
/* harmony export */   p: () => (/* binding */ localSide)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _ports_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94015);




/** Reads a commit through the API. A file that stands unchanged in the work tree is not fetched. */
async function remoteSide(github, { branch, commit }, workTree) {
    const files = await github.tree(commit);
    return {
        name: `${branch}@${commit.slice(0, 7)}`,
        commit,
        files: byPath(files),
        read: async (file) => (await sameInWorkTree(workTree, file)) ?? checked(await github.blob(file.blob), file),
    };
}
/** The bytes must be those that the tree names. */
function checked(bytes, { path, blob }) {
    if (blob.length === 40 && (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_3__.blobId)(bytes) !== blob)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .E('GITHUB_UNEXPECTED', `GitHub's answer for ${path} is not blob ${blob}. Run the job again.`);
    return bytes;
}
/** Reads a commit of the local repository. */
async function localSide(git, { name, commit }) {
    return { name: `${name}@${commit.slice(0, 7)}`, commit, files: byPath(await git.tree(commit)), read: ({ blob }) => git.blob(blob) };
}
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}
const MAX_COMPARED_BYTES = 64 * 1024 * 1024;
/** The local bytes, when git's name for them is the one that the trusted commit holds. */
async function sameInWorkTree(workTree, { path, blob, size }) {
    if (blob.length !== 40 || size > MAX_COMPARED_BYTES)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workTree, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size !== size)
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    return (0,_ports_git_js__WEBPACK_IMPORTED_MODULE_3__.blobId)(bytes) === blob ? bytes : undefined;
}


/***/ }),

/***/ 89638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ postStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87177);

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
        description: (0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report).slice(0, MAX_DESCRIPTION),
        ...(url === undefined || url === '' ? {} : { url }),
    });
}
function stateOf({ verdict, warnOnly }) {
    if (verdict === 'allow' || warnOnly)
        return 'success';
    return verdict === 'block' ? 'failure' : 'error';
}


/***/ })

};
