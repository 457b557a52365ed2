export const id = 7790;
export const ids = [7790];
export const modules = {

/***/ 20662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mM: () => (/* binding */ gateParts),
  cN: () => (/* binding */ inputReader),
  iA: () => (/* binding */ prepare),
  RB: () => (/* binding */ workflowPath)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/ports/event-file.js
var event_file = __webpack_require__(33194);
// EXTERNAL MODULE: ./build/core/repository.js
var repository = __webpack_require__(74804);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/domains/manifest/lfs.js
var lfs = __webpack_require__(81017);
// EXTERNAL MODULE: ./build/domains/scan/source.js
var source = __webpack_require__(33381);
// EXTERNAL MODULE: ./build/ports/files/disk-path.js
var disk_path = __webpack_require__(20108);
// EXTERNAL MODULE: ./build/ports/files/hash-file.js
var hash_file = __webpack_require__(57826);
// EXTERNAL MODULE: ./build/ports/files/sniff.js
var sniff = __webpack_require__(62039);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/ports/files/work-tree.js
var work_tree = __webpack_require__(79847);
;// CONCATENATED MODULE: ./build/ports/files/committed-tree.js












const ON_DISK = { kind: 'disk' };
/** For the detection of models, files above this count as unchanged if they have the committed size. */
const MAX_DETECTED_BYTES = 8 * 1024 * 1024;
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
/**
 * The files of a commit, for runs that evaluate it. Bytes on the disk count only if they are those of the commit, or the content that its Git
 * LFS pointer names: a filter in `.gitattributes` or an earlier step can have changed them. A text that is not in the commit does
 * not exist, except what earlier steps made for this run (`madeText`); other content outside the commit, such as that of a submodule, is read
 * from the disk.
 */
function committedTree(root, git) {
    const disk = (0,work_tree/* workTree */._)(root);
    const files = new CommittedFiles(root, git);
    const bytes = ({ blob }) => git.blob(blob);
    return {
        ...disk,
        text: async (path, options) => {
            const place = await files.place(path);
            if (place === undefined)
                throw new errors/* SealError */.EM(options.missing, `${path} is not in the commit.`, { path, problem: 'the file is not in the commit' });
            if (place.kind === 'special')
                throw special(path);
            return place.kind === 'disk' ? disk.text(path, options) : (0,text_file/* textOf */.b)(await bytes(place.file), path, options);
        },
        beginning: async (path, maxBytes) => {
            const place = await files.place(path);
            if (place?.kind !== 'commit')
                return disk.beginning(path, maxBytes);
            return (await bytes(place.file)).subarray(0, maxBytes).toString('utf8');
        },
        format: async (path, by) => {
            const place = await files.place(path, by === 'detection' ? MAX_DETECTED_BYTES : Number.POSITIVE_INFINITY);
            if (place?.kind === 'special')
                return undefined;
            if (place?.kind !== 'commit')
                return disk.format(path, by);
            const committed = (0,sniff/* sniffBytes */.e)(await bytes(place.file), by === 'bytes' ? 'unnamed' : path);
            const other = await disk.format(path, by).catch(() => undefined);
            // Clones have what a filter makes of the commit. A file that is harmless only in the commit is not evaluated.
            if (other !== undefined && other.format.runsCode !== 'no' && !(await files.hasSameText(place.file)))
                throw changed(path);
            return committed;
        },
        withSource: async (path, use) => {
            const place = await files.place(path);
            if (place?.kind === 'special')
                throw special(path);
            return place?.kind === 'commit' ? use((0,source/* bytesSource */.Xl)(await bytes(place.file))) : disk.withSource(path, use);
        },
        measureFiles: async (folder, paths) => {
            const places = await Promise.all(paths.map(async (path) => ({ path, place: await files.place((0,repository_path/* joinPath */.uJ)(folder, path)) })));
            return disk.measureFiles(folder, places.filter(({ place }) => place === ON_DISK).map(({ path }) => path));
        },
        hasOwnDigests: async (path, signed) => (await files.place(path)) === ON_DISK && disk.hasOwnDigests(path, signed),
    };
}
function special(path) {
    const problem = 'a symbolic link or a submodule in the commit, not a regular file';
    return new errors/* SealError */.EM('FILE_UNREADABLE', `Cannot read ${path}: it is ${problem}.`, { path, problem });
}
function changed(path) {
    const problem = 'it differs between the working tree and the commit: a filter in .gitattributes or an earlier step changed it';
    return new errors/* SealError */.EM('FILE_CHANGED', `Cannot evaluate ${path}: ${problem}.`, { path, problem });
}
class CommittedFiles {
    #root;
    #git;
    #head;
    #places = new Map();
    #buffer = (0,hash_file/* newHashBuffer */.L)();
    constructor(root, git) {
        this.#root = root;
        this.#git = git;
    }
    /** Returns where the content of a path is; `undefined` for a path that is not in the commit. */
    async place(path, mostHashed = Number.POSITIVE_INFINITY) {
        this.#head ??= this.#git.tree('HEAD').then(repository/* byPath */.f2);
        const file = (await this.#head).get(path);
        if (file === undefined)
            return undefined;
        const size = await this.#sizeOnDisk(path);
        if (size !== undefined && size > mostHashed && (size === file.size || (await (0,lfs/* committedPointer */.oU)(file, this.#git.blob))?.size === size))
            return ON_DISK;
        const known = this.#places.get(path) ?? this.#find(file);
        this.#places.set(path, known);
        return known;
    }
    async #find(file) {
        if (!(0,repository/* isRegular */.$W)(file))
            return { kind: 'special' };
        const size = await this.#sizeOnDisk(file.path);
        const inCommit = { kind: 'commit', file };
        if (size === undefined)
            return inCommit;
        if (size === file.size && this.#hash(file.path, file.blob).gitBlob === file.blob)
            return ON_DISK;
        const pointer = await (0,lfs/* committedPointer */.oU)(file, this.#git.blob);
        return pointer?.size === size && this.#hash(file.path).sha256 === pointer.sha256 ? ON_DISK : inCommit;
    }
    /** Tells whether only the line endings of a file differ on the disk. */
    async hasSameText({ path, blob }) {
        const found = await (0,work_tree/* bytesOnDisk */.W)((0,disk_path/* diskPath */.z)(this.#root, path), MAX_TEXT_BYTES);
        return found !== undefined && (0,core_text/* differsInLineEndings */.Dt)(found, await this.#git.blob(blob));
    }
    async #sizeOnDisk(path) {
        if ((0,disk_path/* faultOnDisk */.N)(path) !== undefined)
            return undefined;
        const stats = await (0,promises_.lstat)((0,disk_path/* diskPath */.z)(this.#root, path)).catch(() => undefined);
        return stats?.isFile() ? stats.size : undefined;
    }
    #hash(path, blob) {
        const job = { file: (0,disk_path/* diskPath */.z)(this.#root, path), sha512: false, blobOf: blob === undefined ? undefined : (0,repository/* algorithmOf */.Hy)(blob) };
        const outcome = (0,hash_file/* hashFile */.D)(job, this.#buffer, () => { });
        return 'ok' in outcome ? outcome.ok : {};
    }
}

// EXTERNAL MODULE: ./build/ports/files/repository-files.js
var repository_files = __webpack_require__(16493);
// EXTERNAL MODULE: ./build/ports/files/trusted-base.js
var trusted_base = __webpack_require__(15708);
// EXTERNAL MODULE: ./build/ports/git.js
var ports_git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/ports/github/connection.js + 1 modules
var connection = __webpack_require__(92681);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/client.js
var github_client = __webpack_require__(17020);
// EXTERNAL MODULE: ./build/ports/github/visibility.js
var github_visibility = __webpack_require__(26923);
;// CONCATENATED MODULE: ./build/ports/github/settings/octokit-settings.js





/** Limit of pages; a longer list is an error, so that no list is read partially. */
const MAX_PAGES = 20;
const NEWEST_RELEASES = 5;
/** Implements the calls that the token of a workflow can make. */
function octokitPosture(options) {
    const client = (0,github_client/* openClient */.My)(options);
    return {
        repository: () => octokit_settings_repository(client),
        rulesets: () => rulesets(client),
        environments: () => environments(client),
        codeScanning: (branch) => codeScanning(client, branch),
        dependabotAlerts: () => dependabotAlerts(client),
        releases: () => releases(client),
    };
}
/** Implements the calls that require the token of an app or an administrator. */
function octokitAdmin(options) {
    const client = (0,github_client/* openClient */.My)(options);
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
    return (0,github_client/* ask */.kA)(what, permission, async () => (await octokit.request(route, { ...here, ...query })).data);
}
/**
 * Reads all pages of a list. A response that is not a list is an error; the client's own pagination would treat an empty response as
 * an empty list.
 *
 * @param key - the member that contains the list, in responses with a total count.
 */
async function octokit_settings_all(client, question, key) {
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const data = await one(client, { ...question, query: { ...question.query, per_page: github_client/* PER_PAGE */.EK, page } });
        const entries = (0,answers/* list */.p_)((key === undefined ? data : (0,answers.at)(data, key)), question.what);
        found.push(...entries);
        if (entries.length < github_client/* PER_PAGE */.EK) {
            if (key !== undefined && (0,answers/* readNonNegative */.Jf)((0,answers.at)(data, 'total_count'), 'total_count') !== found.length)
                throw (0,answers/* unexpected */.os)(`as many entries as total_count states (${question.what})`);
            return found;
        }
    }
    throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `Cannot ${question.what}: the list has more than ${MAX_PAGES * github_client/* PER_PAGE */.EK} entries.`);
}
/** Returns `undefined` if GitHub reports that a feature is disabled, by status 403 or 404 and one of these messages. */
async function ifOn(read) {
    return unless(/alerts are disabled|not enabled|must be enabled|is disabled|no analysis found/i, read);
}
/** Returns `undefined` if GitHub refuses the call with a matching message. Any other error is rethrown. */
async function unless(words, read) {
    try {
        return await read();
    }
    catch (error) {
        const codes = ['GITHUB_FORBIDDEN', 'GITHUB_NOT_FOUND'];
        const said = error instanceof errors/* SealError */.EM ? saidBy(error) : '';
        if (error instanceof errors/* SealError */.EM && codes.includes(error.code) && words.test(said))
            return undefined;
        throw error;
    }
}
/** Returns GitHub's message; empty without one. Weightseal's own message contains names of the repository, so it is not matched. */
function saidBy({ cause }) {
    const said = (0,answers.at)(cause, 'response', 'data', 'message');
    return typeof said === 'string' ? said : '';
}
async function octokit_settings_repository(client) {
    const data = await one(client, { what: 'read the repository', permission: 'metadata: read', route: 'GET /repos/{owner}/{repo}' });
    const visibility = (0,github_visibility/* toVisibility */.q)(data);
    if (visibility === 'unknown')
        throw (0,answers/* unexpected */.os)('the visibility of the repository');
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
            throw new errors/* SealError */.EM('GITHUB_FORBIDDEN', `Cannot read the security settings: GitHub's response does not contain ${name}; the token requires: ${permission}.`, { permission });
        return status === 'enabled' ? 'on' : 'off';
    };
    return { secretScanning: read('secret_scanning'), pushProtection: read('secret_scanning_push_protection') };
}
async function rulesets(client) {
    const question = { what: 'list the rulesets', permission: 'metadata: read', route: 'GET /repos/{owner}/{repo}/rulesets' };
    const found = await octokit_settings_all(client, question);
    return Promise.all(found.map((entry) => ruleset(client, (0,answers/* readNonNegative */.Jf)((0,answers.at)(entry, 'id'), 'id'))));
}
/** Reads one ruleset. Only this response contains who may bypass it, and only if the token can change the ruleset. */
async function ruleset(client, id) {
    const data = await one(client, {
        what: `read the ruleset ${id}`,
        permission: 'metadata: read',
        route: 'GET /repos/{owner}/{repo}/rulesets/{id}',
        query: { id },
    });
    const bypass = (0,answers.at)(data, 'bypass_actors');
    return {
        id: (0,answers/* readNonNegative */.Jf)((0,answers.at)(data, 'id'), 'id'),
        name: (0,answers/* text */.Qq)((0,answers.at)(data, 'name'), 'name'),
        enforcement: (0,answers/* readEnum */.ai)((0,answers.at)(data, 'enforcement'), ['active', 'evaluate', 'disabled'], 'enforcement'),
        target: (0,answers/* text */.Qq)((0,answers.at)(data, 'target') ?? 'branch', 'target'),
        bypass: Array.isArray(bypass) ? (bypass.length === 0 ? 'none' : 'some') : 'unknown',
        include: texts((0,answers.at)(data, 'conditions', 'ref_name', 'include')),
        exclude: texts((0,answers.at)(data, 'conditions', 'ref_name', 'exclude')),
        rules: (0,answers/* list */.p_)(((0,answers.at)(data, 'rules') ?? []), 'rules').map((rule) => (0,answers/* text */.Qq)((0,answers.at)(rule, 'type'), 'type')),
    };
}
function texts(value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw (0,answers/* unexpected */.os)('the conditions of a ruleset');
    return value.map((each) => (0,answers/* text */.Qq)(each, 'condition'));
}
async function environments(client) {
    const found = await octokit_settings_all(client, { what: 'list the environments', permission: 'actions: read', route: 'GET /repos/{owner}/{repo}/environments' }, 'environments');
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
        const open = await octokit_settings_all(client, {
            ...about,
            what: 'list the alerts of code scanning',
            route: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
            query: { state: 'open', ref: `refs/heads/${branch}` },
        });
        const severe = open.filter((alert) => ['critical', 'high'].includes((0,to_text/* toText */.f)((0,answers.at)(alert, 'rule', 'security_severity_level'))));
        return { analyses: count, openHigh: severe.length };
    });
}
async function dependabotAlerts(client) {
    return ifOn(async () => {
        const question = {
            what: 'list the Dependabot alerts',
            permission: 'vulnerability-alerts: read',
            route: 'GET /repos/{owner}/{repo}/dependabot/alerts',
            query: { state: 'open', severity: 'high,critical' },
        };
        const found = await cursorPages(client, question);
        return found.map((alert) => ({
            number: (0,answers/* readNonNegative */.Jf)((0,answers.at)(alert, 'number'), 'number'),
            package: (0,answers/* text */.Qq)((0,answers.at)(alert, 'dependency', 'package', 'name'), 'package'),
            ecosystem: (0,answers/* text */.Qq)((0,answers.at)(alert, 'dependency', 'package', 'ecosystem'), 'ecosystem'),
            severity: (0,answers/* readEnum */.ai)((0,answers.at)(alert, 'security_advisory', 'severity'), ['critical', 'high', 'medium', 'low'], 'severity'),
            createdAt: (0,answers/* text */.Qq)((0,answers.at)(alert, 'created_at'), 'created_at'),
        }));
    });
}
/** Reads all pages of a list without page numbers: the header `link` contains the next page. */
async function cursorPages({ octokit, here }, { what, permission, route, query = {} }) {
    const found = [];
    let after;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const answer = await (0,github_client/* ask */.kA)(what, permission, async () => octokit.request(route, { ...here, ...query, per_page: github_client/* PER_PAGE */.EK, ...(after === undefined ? {} : { after }) }));
        found.push(...(0,answers/* list */.p_)(answer.data, what));
        after = /[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec((0,to_text/* toText */.f)(answer.headers['link'] ?? ''))?.[1];
        if (after === undefined)
            return found;
        after = decodeURIComponent(after);
    }
    throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `Cannot ${what}: the list has more than ${MAX_PAGES * github_client/* PER_PAGE */.EK} entries.`);
}
async function releases(client) {
    const data = await one(client, {
        what: 'list the releases',
        permission: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/releases',
        query: { per_page: NEWEST_RELEASES * 2 },
    });
    return (0,answers/* list */.p_)(data, 'releases')
        .filter((release) => !(0,answers/* readBoolean */.Vf)((0,answers.at)(release, 'draft'), 'draft'))
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
/**
 * Reads the protection of a branch. "Not found" can also mean a missing permission; only "Branch not protected" means no
 * protection.
 */
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
    const on = (name) => (0,answers/* readBoolean */.Vf)((0,answers.at)(data, name, 'enabled'), `${name}.enabled`);
    return {
        adminsIncluded: on('enforce_admins'),
        forcePushes: on('allow_force_pushes'),
        deletions: on('allow_deletions'),
        reviews: Number((0,to_text/* toText */.f)((0,answers.at)(data, 'required_pull_request_reviews', 'required_approving_review_count') ?? 0)),
    };
}
async function actions(client, open) {
    const permission = 'Administration: read';
    const policy = await one(client, {
        what: 'read the allowed actions',
        permission,
        route: 'GET /repos/{owner}/{repo}/actions/permissions',
    });
    const enabled = (0,answers/* readBoolean */.Vf)((0,answers.at)(policy, 'enabled'), 'enabled');
    const pinning = (0,answers.at)(policy, 'sha_pinning_required');
    const workflow = await one(client, {
        what: 'read the permissions of workflows',
        permission,
        route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
    });
    const fork = open
        ? await one(client, {
            what: 'read the approval policy for forks',
            permission,
            route: 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval',
        })
        : undefined;
    return {
        allowed: enabled ? (0,answers/* readEnum */.ai)((0,answers.at)(policy, 'allowed_actions'), ['all', 'local_only', 'selected'], 'allowed_actions') : 'disabled',
        pinningRequired: typeof pinning === 'boolean' ? (pinning ? 'yes' : 'no') : 'unknown',
        defaultToken: (0,answers/* readEnum */.ai)((0,answers.at)(workflow, 'default_workflow_permissions'), ['read', 'write'], 'default_workflow_permissions'),
        mayApprove: (0,answers/* readBoolean */.Vf)((0,answers.at)(workflow, 'can_approve_pull_request_reviews'), 'can_approve_pull_request_reviews'),
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
        const entries = await octokit_settings_all(client, { what: `list the secrets (${scope})`, permission, route }, 'secrets');
        found.push(...entries.map((entry) => toSecret(entry, scope, '')));
    }
    for (const { name } of await environments(client)) {
        const entries = await octokit_settings_all(client, {
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
        const found = await octokit_settings_all(client, {
            what: 'list the secret scanning alerts',
            permission: 'Secret scanning alerts: read',
            route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
            query: { state: 'open', hide_secret: 'true' },
        });
        return found.map((alert) => ({
            number: (0,answers/* readNonNegative */.Jf)((0,answers.at)(alert, 'number'), 'number'),
            secretType: (0,answers/* text */.Qq)((0,answers.at)(alert, 'secret_type'), 'secret_type'),
            createdAt: (0,answers/* text */.Qq)((0,answers.at)(alert, 'created_at'), 'created_at'),
        }));
    });
}
async function deployKeys(client) {
    const found = await octokit_settings_all(client, {
        what: 'list the deploy keys',
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/keys',
    });
    return found.map((key) => ({
        title: (0,answers/* text */.Qq)((0,answers.at)(key, 'title'), 'title'),
        readOnly: (0,answers/* readBoolean */.Vf)((0,answers.at)(key, 'read_only'), 'read_only'),
        createdAt: (0,answers/* text */.Qq)((0,answers.at)(key, 'created_at'), 'created_at'),
        lastUsed: optionalText((0,answers.at)(key, 'last_used')),
    }));
}
function optionalText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
async function webhooks(client) {
    const found = await octokit_settings_all(client, { what: 'list the webhooks', permission: 'Webhooks: read', route: 'GET /repos/{owner}/{repo}/hooks' });
    return found.map((hook) => ({
        url: (0,answers/* text */.Qq)((0,answers.at)(hook, 'config', 'url'), 'config.url'),
        secret: optionalText((0,answers.at)(hook, 'config', 'secret')) !== undefined,
        verifiesCertificate: (0,to_text/* toText */.f)((0,answers.at)(hook, 'config', 'insecure_ssl') ?? '0') === '0',
        active: (0,answers/* readBoolean */.Vf)((0,answers.at)(hook, 'active'), 'active'),
    }));
}
async function admins(client) {
    const found = await octokit_settings_all(client, {
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
    return (await octokit_settings_all(client, question, 'runners')).map((runner) => ({
        name: (0,answers/* text */.Qq)((0,answers.at)(runner, 'name'), 'name'),
        ephemeral: (0,answers.at)(runner, 'ephemeral') === true,
        labels: (0,answers/* list */.p_)(((0,answers.at)(runner, 'labels') ?? []), 'labels').map((label) => (0,answers/* text */.Qq)((0,answers.at)(label, 'name'), 'label')),
    }));
}
async function tokens(client) {
    const permission = 'Personal access tokens: read (organisation)';
    const found = await octokit_settings_all(client, {
        what: 'list the tokens of the organisation',
        permission,
        route: 'GET /orgs/{owner}/personal-access-tokens',
    });
    return found.map((token) => ({
        owner: (0,answers/* text */.Qq)((0,answers.at)(token, 'owner', 'login'), 'owner.login'),
        name: (0,answers/* text */.Qq)((0,answers.at)(token, 'token_name') ?? (0,to_text/* toText */.f)((0,answers.at)(token, 'id') ?? ''), 'token_name'),
        grantedAt: (0,answers/* text */.Qq)((0,answers.at)(token, 'access_granted_at'), 'access_granted_at'),
        lastUsed: optionalText((0,answers.at)(token, 'token_last_used_at')),
        expires: optionalText((0,answers.at)(token, 'token_expires_at')) !== undefined,
    }));
}
async function defaultSetup(client) {
    return ifOn(async () => {
        const data = await one(client, {
            what: 'read the setup of code scanning',
            permission: 'Administration: read',
            route: 'GET /repos/{owner}/{repo}/code-scanning/default-setup',
        });
        return (0,answers/* readEnum */.ai)((0,answers.at)(data, 'state'), ['configured', 'not-configured'], 'state');
    });
}

// EXTERNAL MODULE: ./build/ports/progress.js
var progress = __webpack_require__(22968);
// EXTERNAL MODULE: ./build/settings/config-file.js
var config_file = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/settings/event.js
var settings_event = __webpack_require__(24820);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/settings/trigger-target.js
var trigger_target = __webpack_require__(47568);
// EXTERNAL MODULE: ./build/gate/expectation.js
var gate_expectation = __webpack_require__(51572);
// EXTERNAL MODULE: ./build/ports/github/approvals/octokit-approvals.js + 4 modules
var octokit_approvals = __webpack_require__(8406);
// EXTERNAL MODULE: ./build/ports/github/octokit.js + 1 modules
var octokit = __webpack_require__(67846);
// EXTERNAL MODULE: ./build/ports/github/approvals/parse.js
var parse = __webpack_require__(84843);
// EXTERNAL MODULE: ./build/ports/github/approvals/queries.js
var queries = __webpack_require__(79312);
;// CONCATENATED MODULE: ./build/ports/github/releases/octokit-releases.js






/** Limit of pages: 2,000 commits in one release are more than people can review. */
const octokit_releases_MAX_PAGES = 20;
/** Limit of pages when changes of a few files are looked for. */
const MAX_PAGES_OF_CHANGES = 100;
/**
 * Implements `ReleaseApi` with GitHub's GraphQL and REST APIs.
 *
 * @param admin - options with the token of an app that can read settings that a workflow's token cannot.
 */
function octokitRelease(options, admin) {
    const client = (0,github_client/* openClient */.My)(options);
    return { ...commits(client), ...deployments(client), ...settings(client, admin && (0,github_client/* openClient */.My)(admin)) };
}
function commits(client) {
    const { octokit, here } = client;
    const { rest } = octokit;
    return {
        tag: (name) => readTag(client, name),
        holds: (tip, commit) => (0,github_client/* ask */.kA)(`determine whether ${tip.slice(0, 7)} contains ${commit.slice(0, 7)}`, 'contents: read', async () => {
            const request = rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${tip}...${commit}`, per_page: 1 });
            // After a forced push the histories can have nothing in common, which GitHub answers with 404.
            const data = await request.then((answer) => answer.data, (error) => {
                if ((0,answers.at)(error, 'status') === 404 && (0,to_text/* toText */.f)((0,answers.at)(error, 'message')).startsWith('No common ancestor'))
                    return undefined;
                throw error;
            });
            if (data === undefined)
                return false;
            const status = (0,answers/* readEnum */.ai)((0,answers.at)(data, 'status'), ['ahead', 'behind', 'identical', 'diverged'], 'status');
            return (status === 'behind' || status === 'identical') && (0,answers/* readNonNegative */.Jf)((0,answers.at)(data, 'ahead_by'), 'ahead_by') === 0;
        }),
        history: async (from, until) => (await readHistory(client, { from, until, paths: [], pages: octokit_releases_MAX_PAGES })).map(({ commit }) => commit),
        changes: (from, until, paths) => readHistory(client, { from, until, paths, pages: MAX_PAGES_OF_CHANGES }),
        releases: () => (0,github_client/* ask */.kA)('list the releases', 'contents: read', async () => {
            const found = await octokit.paginate(rest.repos.listReleases, { ...here, per_page: github_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(found, 'releases')
                .filter((release) => (0,answers.at)(release, 'draft') === false)
                .map((release) => ({
                tag: (0,answers/* text */.Qq)((0,answers.at)(release, 'tag_name'), 'tag_name'),
                author: (0,parse/* toRestActor */.LU)((0,answers.at)(release, 'author')),
                seals: sealsOf(release),
            }));
        }),
        commitOf: async (ref) => {
            const repository = await (0,github_client/* repositoryOf */._M)(client, { what: `find ${ref}`, permission: 'contents: read', query: queries/* TAG_QUERY */.Kc, tag: ref });
            const target = (0,answers.at)(repository, 'tag', 'target');
            if ((0,answers.at)(repository, 'tag') === null)
                return undefined;
            return (0,answers/* commitId */.xk)((0,answers.at)(target, '__typename') === 'Tag' ? (0,answers.at)(target, 'target', 'oid') : (0,answers.at)(target, 'oid'), ref);
        },
        mergeBase: async (one, other) => (0,answers/* commitId */.xk)((0,answers.at)(await compared(client, one, other), 'merge_base_commit', 'sha'), 'merge_base_commit.sha'),
        patchOf: async (from, to, path) => {
            const files = (0,answers/* list */.p_)((0,answers.at)(await compared(client, from, to), 'files'), 'files');
            const patch = (0,answers.at)(files.find((file) => (0,answers.at)(file, 'filename') === path), 'patch');
            return typeof patch === 'string' ? patch : undefined;
        },
    };
}
function compared({ octokit, here }, from, to) {
    return (0,github_client/* ask */.kA)(`compare ${from.slice(0, 7)} and ${to.slice(0, 7)}`, 'contents: read', async () => {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${from}...${to}`, per_page: github_client/* PER_PAGE */.EK });
        return data;
    });
}
function sealsOf(release) {
    const assets = (0,answers/* list */.p_)(((0,answers.at)(release, 'assets') ?? []), 'assets');
    return assets
        .filter((asset) => (0,to_text/* toText */.f)((0,answers.at)(asset, 'name') ?? '').endsWith('.seal.json') && (0,answers.at)(asset, 'state') === 'uploaded')
        .map((asset) => ({ id: (0,answers/* readNonNegative */.Jf)((0,answers.at)(asset, 'id'), 'id'), name: (0,answers/* text */.Qq)((0,answers.at)(asset, 'name'), 'name') }));
}
async function readTag(client, name) {
    const repository = await (0,github_client/* repositoryOf */._M)(client, {
        what: `read the tag ${name}`,
        permission: 'contents: read',
        query: queries/* TAG_QUERY */.Kc,
        tag: `refs/tags/${name}`,
    });
    const target = (0,answers.at)(repository, 'tag', 'target');
    if ((0,answers.at)(repository, 'tag') === null)
        throw new errors/* SealError */.EM('GITHUB_NOT_FOUND', `The tag ${JSON.stringify(name)} does not exist; it was deleted after the run started.`);
    const annotated = (0,answers.at)(target, '__typename') === 'Tag';
    const commit = annotated ? (0,answers.at)(target, 'target') : target;
    if ((0,answers.at)(commit, '__typename') !== 'Commit')
        throw (0,answers/* unexpected */.os)(`a commit as the target of the tag ${name}`);
    return {
        repository: (0,parse/* toRepository */.y4)(repository),
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
    return { id: (0,answers/* readNonNegative */.Jf)((0,answers.at)(user, 'databaseId'), 'databaseId'), login: (0,answers/* text */.Qq)((0,answers.at)(user, 'login'), 'login') };
}
/** Reads the signature of a tag, which only the REST API returns. */
async function tagSignature({ octokit, here }, oid) {
    return (0,github_client/* ask */.kA)('read the signature of the tag', 'contents: read', async () => {
        const { data } = await octokit.rest.git.getTag({ ...here, tag_sha: oid });
        const verification = (0,answers.at)(data, 'verification');
        if ((0,answers/* readBoolean */.Vf)((0,answers.at)(verification, 'verified'), 'verification.verified'))
            return 'valid';
        return (0,answers/* text */.Qq)((0,answers.at)(verification, 'reason'), 'verification.reason') === 'unsigned' ? 'none' : 'invalid';
    });
}
async function readHistory(client, { from, until, paths, pages }) {
    const known = new Map();
    const what = `read the history of ${from.slice(0, 7)}`;
    const variables = Object.fromEntries(paths.map((path, index) => [`path${index}`, path]));
    const request = { what, permission: 'contents: read', query: (0,queries/* historyQuery */.Zk)(paths.length), sha: from, ...variables };
    let cursor = null;
    for (let page = 0; page < pages; page++) {
        const repository = await (0,github_client/* repositoryOf */._M)(client, { ...request, history: cursor });
        const history = (0,answers.at)(repository, 'commit', 'history');
        for (const node of (0,answers/* list */.p_)((0,answers.at)(history, 'nodes'), 'history.nodes'))
            known.set((0,answers/* text */.Qq)((0,answers.at)(node, 'oid'), 'oid'), {
                commit: toReleaseCommit(node, (0,answers.at)(repository, 'databaseId')),
                paths: changedAmong(paths, node),
            });
        const chain = chainIn(known, from, until);
        if (chain !== undefined)
            return chain;
        if (!(0,answers/* readBoolean */.Vf)((0,answers.at)(history, 'pageInfo', 'hasNextPage'), 'history.pageInfo'))
            break;
        cursor = (0,answers/* text */.Qq)((0,answers.at)(history, 'pageInfo', 'endCursor'), 'history.endCursor');
    }
    throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `${until === undefined ? 'The first commit' : `The commit ${until.slice(0, 7)} of an earlier release`} was not found within ${pages * github_client/* PER_PAGE */.EK} commits before ${from.slice(0, 7)}. Set approvals.release.since to the release after which commits are evaluated.`);
}
/** Returns the paths at which a commit differs from its first parent, or that it has if it is a root commit. */
function changedAmong(paths, node) {
    const parent = (0,answers/* list */.p_)((0,answers.at)(node, 'parents', 'nodes'), 'parents')[0];
    return paths.filter((_, index) => entryIn(node, index) !== (parent === undefined ? '' : entryIn(parent, index)));
}
/** Returns mode and object of an entry; an empty string if there is none. */
function entryIn(node, index) {
    const entry = (0,answers.at)(node, `path${index}`);
    if (entry === null)
        return '';
    return `${(0,answers/* readNonNegative */.Jf)((0,answers.at)(entry, 'mode'), 'file.mode')} ${(0,answers/* commitId */.xk)((0,answers.at)(entry, 'oid'), 'file.oid')}`;
}
/** Returns the first parents from one commit to another, or to the root commit; `undefined` while some are unknown. */
function chainIn(known, from, until) {
    const chain = [];
    let next = from;
    while (next !== undefined && next !== until) {
        const found = known.get(next);
        if (found === undefined)
            return undefined;
        chain.push(found);
        next = found.commit.parents[0];
    }
    return next === until ? chain : undefined;
}
function toReleaseCommit(node, repositoryId) {
    const pulls = (0,answers.at)(node, 'associatedPullRequests');
    const nodes = (0,answers/* list */.p_)((0,answers.at)(pulls, 'nodes'), 'associatedPullRequests.nodes');
    if (nodes.length !== (0,answers/* readNonNegative */.Jf)((0,answers.at)(pulls, 'totalCount'), 'totalCount'))
        throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `GitHub lists only ${nodes.length} of the pull requests of a commit; the list is incomplete.`);
    const signature = (0,answers.at)(node, 'signature');
    return {
        oid: (0,answers/* commitId */.xk)((0,answers.at)(node, 'oid'), 'oid'),
        title: (0,to_text/* toText */.f)((0,answers.at)(node, 'messageHeadline') ?? ''),
        parents: (0,answers/* list */.p_)((0,answers.at)(node, 'parents', 'nodes'), 'parents').map((parent) => (0,answers/* commitId */.xk)((0,answers.at)(parent, 'oid'), 'parent')),
        byGitHub: (0,answers.at)(signature, 'isValid') === true && (0,answers.at)(signature, 'wasSignedByGitHub') === true,
        pulls: nodes.map((pull) => toAssociated(pull, repositoryId)),
    };
}
function toAssociated(pull, repositoryId) {
    const merge = (0,answers.at)(pull, 'mergeCommit', 'oid');
    return {
        number: (0,answers/* readNonNegative */.Jf)((0,answers.at)(pull, 'number'), 'number'),
        state: (0,answers/* readEnum */.ai)((0,answers.at)(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'], 'state'),
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
                return await (0,github_client/* ask */.kA)(`read the environment ${name}`, 'actions: read', async () => toEnvironment(name, (await octokit.rest.repos.getEnvironment({ ...here, environment_name: name })).data));
            }
            catch (error) {
                if (!(error instanceof errors/* SealError */.EM) || error.code !== 'GITHUB_NOT_FOUND')
                    throw error;
                return { name, exists: false, requiredReviewers: 0, preventSelfReview: false, adminsCanBypass: true, branchPolicy: false };
            }
        },
        deploymentReviews: (runId) => (0,github_client/* ask */.kA)('read the approvals of the deployment', 'actions: read', async () => {
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
        state: (0,answers/* readEnum */.ai)((0,answers.at)(entry, 'state'), ['approved', 'rejected', 'pending'], 'state'),
        actor: (0,parse/* toRestActor */.LU)((0,answers.at)(entry, 'user')),
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
            const rules = await (0,github_client/* ask */.kA)(`read the rules of ${branch}`, 'metadata: read', async () => {
                const found = await octokit.paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...here, branch, per_page: github_client/* PER_PAGE */.EK });
                return (0,answers/* list */.p_)(found, 'rules');
            });
            return toRules(branch, rules);
        },
        bypasses: async (branch) => (admin === undefined ? undefined : readBypasses(admin, branch)),
        actionsMayApprove: async () => {
            const answer = await visible(admin, (app) => (0,github_client/* ask */.kA)('read the permissions of workflows', 'Administration: read', async () => {
                const { data } = await app.octokit.request('GET /repos/{owner}/{repo}/actions/permissions/workflow', { ...app.here });
                return (0,answers/* readBoolean */.Vf)((0,answers.at)(data, 'can_approve_pull_request_reviews'), 'can_approve_pull_request_reviews');
            }));
            return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
        },
    };
}
/** Reads a setting that only an administrator can see; `undefined` if the token may not read it. */
async function visible(admin, read) {
    if (admin === undefined)
        return undefined;
    try {
        return await read(admin);
    }
    catch (error) {
        if (error instanceof errors/* SealError */.EM && (error.code === 'GITHUB_FORBIDDEN' || error.code === 'GITHUB_NOT_FOUND'))
            return undefined;
        throw error;
    }
}
/** @see https://docs.github.com/en/rest/repos/rule-suites - the list requires the permission to write. */
function readBypasses({ octokit, here }, branch) {
    return (0,github_client/* ask */.kA)('read who bypassed rules', 'Administration: write', async () => {
        const query = { ref: `refs/heads/${branch}`, rule_suite_result: 'bypass', time_period: 'month', per_page: github_client/* PER_PAGE */.EK };
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/rulesets/rule-suites', { ...here, ...query });
        return (0,answers/* list */.p_)(data, 'rule suites').length;
    });
}
/** Merges the rules of all rulesets of a branch. */
function toRules(branch, rules) {
    const of = (type) => rules.filter((rule) => (0,answers.at)(rule, 'type') === type).map((rule) => (0,answers.at)(rule, 'parameters'));
    const reviews = of('pull_request');
    const any = (name) => reviews.some((parameters) => (0,answers.at)(parameters, name) === true);
    const checks = of('required_status_checks').flatMap((parameters) => (0,answers/* list */.p_)(((0,answers.at)(parameters, 'required_status_checks') ?? []), 'required_status_checks'));
    const ours = checks.filter((check) => (0,answers.at)(check, 'context') === `weightseal/approvals: ${branch}`);
    return {
        branch,
        pullRequests: reviews.length > 0,
        approvals: Math.max(0, ...reviews.map((parameters) => Number((0,to_text/* toText */.f)((0,answers.at)(parameters, 'required_approving_review_count') ?? 0)))),
        dismissStale: any('dismiss_stale_reviews_on_push'),
        lastPush: any('require_last_push_approval'),
        codeOwners: any('require_code_owner_review'),
        status: ours.some((check) => typeof (0,answers.at)(check, 'integration_id') === 'number') ? 'pinned' : ours.length > 0 ? 'required' : 'none',
        forcePushes: of('non_fast_forward').length === 0,
        deletions: of('deletion').length === 0,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/ports/git-program.js
var git_program = __webpack_require__(23698);
;// CONCATENATED MODULE: ./build/ports/merge-file.js




/** Merges two versions of a file as git does, outside of any repository; `undefined` if they conflict or are not text. */
async function mergeFile({ base, ours, theirs }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'weightseal-merge-'));
    try {
        await Promise.all([
            (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'base'), base),
            (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'ours'), ours),
            (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'theirs'), theirs),
        ]);
        return await merged(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Runs without a configuration: the user's could choose another style of merging. */
async function merged(folder) {
    const environment = { HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CEILING_DIRECTORIES: folder };
    const { stdout, error } = await (0,git_program/* runGitProgram */.j)(folder, ['merge-file', '-p', '-q', 'ours', 'base', 'theirs'], environment);
    if (error === null)
        return stdout;
    // The code is the number of conflicts, or 255 for files that are not text.
    if (typeof error.code === 'number')
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./build/gate/release-context.js





/** Returns the release that a step is about, and how to read its approvals. @param now - ISO 8601. */
function releaseContext({ inputs, config, policyFiles, target, readSeal }, env, now) {
    const options = (0,connection/* connection */.FI)(env, inputs('github-token'));
    const app = (0,connection/* connection */.FI)(env, inputs('app-token'));
    const actor = { id: env['GITHUB_ACTOR_ID'] === undefined ? null : Number(env['GITHUB_ACTOR_ID']), login: env['GITHUB_ACTOR'] ?? '' };
    const trigger = { id: null, login: env['GITHUB_TRIGGERING_ACTOR'] ?? '' };
    return {
        ports: options && {
            api: (0,octokit_approvals/* octokitApprovals */.u)(options, app),
            release: octokitRelease(options, app),
            github: (0,octokit/* octokitGitHub */.h)(options),
            now,
            readSeal,
            mergeFile: mergeFile,
        },
        branch: env['GITHUB_REF_NAME'] ?? 'main',
        request: {
            config,
            configPath: policyFiles[0]?.path ?? '',
            tag: /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1],
            started: target.headSha,
            run: {
                id: env['GITHUB_RUN_ID'] ?? '',
                attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
                actors: [actor, trigger].filter(({ login }) => login !== ''),
            },
        },
    };
}

// EXTERNAL MODULE: ./build/gate/remote-packs.js
var remote_packs = __webpack_require__(57345);
// EXTERNAL MODULE: ./build/gate/scan-cache.js
var scan_cache = __webpack_require__(36706);
// EXTERNAL MODULE: ./build/domains/signing/evaluate-seal.js + 1 modules
var evaluate_seal = __webpack_require__(6626);
// EXTERNAL MODULE: ./build/domains/signing/identity.js
var identity = __webpack_require__(14018);
// EXTERNAL MODULE: ./build/domains/signing/seal.js
var signing_seal = __webpack_require__(32313);
// EXTERNAL MODULE: ./build/domains/signing/seal-statements.js + 1 modules
var seal_statements = __webpack_require__(41730);
// EXTERNAL MODULE: ./build/domains/signing/signature.js
var signature = __webpack_require__(37672);
// EXTERNAL MODULE: ./build/domains/signing/verify.js
var signing_verify = __webpack_require__(14637);
;// CONCATENATED MODULE: ./build/gate/seal-reader.js







/**
 * Returns a reader of seals. It verifies every part with the configured signer, by default a workflow of this repository that ran on the tag
 * of the release, and returns the commit whose release the seal says was approved. A branch can have a workflow that signs anything.
 */
function sealReader({ expectation, repository, server, now }) {
    return async (text, { where, tag }) => {
        const seal = (0,signing_seal/* parseSeal */.T7)(text, where);
        const expected = await expectation();
        const own = { ...(0,identity/* fromRepository */.TJ)(repository, server), ref: `refs/tags/${tag}` };
        const namesOther = expected.keys.length > 0 || expected.certificate !== undefined;
        const accepted = { ...expected, identity: expected.identity ?? (namesOther ? undefined : own) };
        const verify = (bundle) => (0,signing_verify/* verifyBundle */.I)(bundle, trustFor(bundle, accepted, { now, where }), where);
        const signer = await verify(seal.bundle);
        const origin = (0,seal_statements/* originOf */.y)(signer, seal.statements);
        const expectedUri = `${server ?? 'https://github.com'}/${repository}`;
        if (origin.repositoryUri?.toLowerCase() !== expectedUri.toLowerCase())
            throw bad(where, `it is the seal of ${origin.repositoryUri ?? 'an unknown repository'}, not of ${expectedUri}`);
        let commit;
        const statements = (0,evaluate_seal/* evaluateStatements */.K)(seal, signer, {
            verify: ({ bundle }) => verify(bundle),
            mixed: (other) => bad(where, `its parts are of different runs (${other})`),
        });
        for await (const { statement, kind, refusal, says } of statements) {
            if (refusal !== undefined && kind !== 'scan')
                throw bad(where, `its ${kind} statement says "${says}": ${refusal}`);
            if (kind === 'approvals')
                commit = statement.predicate.release.commit;
        }
        if (commit === undefined)
            throw bad(where, 'it contains no approvals statement');
        return { commit, workflows: workflowsOf(signer, expectedUri) };
    };
}
/** Returns the paths of the workflows of a run, the calling and the signing one, that are in a repository. */
function workflowsOf(signer, repositoryUri) {
    if (signer.method !== 'sigstore')
        return [];
    const start = `${repositoryUri}/`.toLowerCase();
    const uris = [signer.claims.workflowUri, signer.claims.buildSignerUri].filter((uri) => uri?.toLowerCase().startsWith(start) === true);
    return [...new Set(uris.map((uri = '') => uri.slice(start.length).replace(/@(?:refs\/[\s\S]*|[0-9a-f]{40,64})$/, '')))];
}
function bad(where, what) {
    return new errors/* SealError */.EM('SEAL_INVALID', `${where}: ${what}.`);
}
/** Returns what a bundle is verified with. @throws {SealError} SIGNATURE_INVALID - the configuration accepts no signature of its method. */
function trustFor(bundle, { identity, keys, certificate, trustRoot }, { now, where }) {
    if (bundle.method === 'sigstore') {
        if (identity === undefined)
            throw bad(where, 'it is keyless, and the configuration accepts only keys or certificates (signing.identity is not set)');
        return { method: 'sigstore', trustRoot, policy: identity };
    }
    if (bundle.method === 'certificate') {
        if (certificate === undefined)
            throw bad(where, 'it was signed with a certificate, and the configuration lists no chain (signing.certificate)');
        return { method: 'certificate', ...certificate, at: new Date(now) };
    }
    const known = keys.find(({ key }) => (0,signature/* isSignedBy */.s)(bundle, key));
    if (known === undefined)
        throw bad(where, 'it does not verify under any configured key (signing.publicKeys)');
    return { method: 'key', key: known.key };
}

// EXTERNAL MODULE: ./build/gate/trusted-config.js
var trusted_config = __webpack_require__(13260);
;// CONCATENATED MODULE: ./build/gate/prepare-step.js

























/** Reads inputs of the step, then `WEIGHTSEAL_*` of the environment. */
function inputReader(env) {
    return (name) => core.getInput(name) || env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`] || undefined;
}
/**
 * Prepares a step: reads event, trusted base, configuration and settings.
 *
 * @param isRelease - whether the step releases, whatever the event is.
 * @throws {SealError} USAGE, SETTINGS_INVALID, GIT_*, GITHUB_*
 */
async function prepare(env, inputs, isRelease = false) {
    const event = await (0,event_file/* readEvent */.j)(env);
    const target = (0,trigger_target/* targetOf */.$)(env, event);
    const workspace = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs('working-directory') ?? '');
    const root = await topFolder(workspace);
    const git = (0,ports_git/* localGit */.s)(root);
    const github = (0,connection/* connect */.Ng)(env, inputs('github-token'));
    const trusted = await trustedBase(target, github, root);
    const configSources = {
        trusted: (0,trigger_target/* trustsBase */.H)(target)
            ? trusted.value
            : isRelease || target.trigger === 'release'
                ? await defaultBase(github, root, inputs)
                : await (0,trusted_base/* localBase */.t)(git, { name: env['GITHUB_REF_NAME'] || 'HEAD', commit: await git.resolve('HEAD') }),
        root,
        github: (0,connection/* connect */.Ng)(env, inputs('external-repo-token') ?? inputs('github-token')),
    };
    const { config, path } = await (0,trusted_config/* trustedConfig */.av)({ inline: inputs('config'), file: inputs('config-file') }, configSources);
    const settings = (0,settings_settings/* resolveSettings */.Mo)(inputs, config, isRelease || target.trigger === 'release');
    return {
        target,
        visibility: (0,github_visibility/* toVisibility */.q)((0,settings_event.at)(event, 'repository')),
        posture: posturePorts(env, inputs, event),
        root,
        git,
        github,
        lfs: (0,connection/* connectLfs */.a8)(env, inputs('github-token')),
        trusted,
        configSources,
        config,
        inputs,
        settings,
        configPath: path,
        policyFiles: (0,trusted_config/* policyFilesOf */.fW)(path, config, workflowPath(env)),
        scanCache: await (0,scan_cache/* namedScanCache */.p)(inputs('scan-cache'), { cwd: workspace, root }),
    };
}
/** Returns the readers of the repository settings. Pushes to branches other than the default do not read settings. */
function posturePorts(env, inputs, event) {
    if (env['GITHUB_EVENT_NAME'] === 'push' && env['GITHUB_REF'] !== `refs/heads/${(0,to_text/* toText */.f)((0,settings_event.at)(event, 'repository', 'default_branch') ?? '')}`)
        return undefined;
    const [own, admin] = [(0,connection/* connection */.FI)(env, inputs('github-token')), (0,connection/* connection */.FI)(env, inputs('posture-token'))];
    return { api: own && octokitPosture(own), admin: admin && octokitAdmin(admin) };
}
/** Returns the folder of the checkout. @throws {SealError} USAGE, GIT_UNAVAILABLE, GIT_WRONG_CHECKOUT */
async function topFolder(folder) {
    const real = await (0,promises_.realpath)(folder).catch((cause) => {
        throw new errors/* SealError */.EM('USAGE', `The folder ${folder} does not exist. Correct the input working-directory.`, { cause });
    });
    try {
        const top = await (0,ports_git/* localGit */.s)(real).top();
        if ((await (0,promises_.realpath)(top)) === real)
            return real;
        throw new errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `${folder} is a folder of the checkout ${top}. Set working-directory to the folder into which actions/checkout wrote, and select models with the input "path".`);
    }
    catch (cause) {
        if (!(cause instanceof errors/* SealError */.EM && cause.code === 'GIT_NO_REPOSITORY'))
            throw cause;
        throw new errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `${folder} is not in a Git working tree. Run actions/checkout before Weightseal, or set working-directory to its folder.`, { cause });
    }
}
/** Reads the trusted base. Fails if the configuration comes from it; otherwise an error makes the base unknown. */
async function trustedBase(target, github, root) {
    const read = () => readBase(target, github, root);
    return (0,trigger_target/* trustsBase */.H)(target) ? { source: { status: 'ok' }, value: await read() } : (0,attempt/* attempt */.CD)(read);
}
async function readBase(target, github, root) {
    if (target.kind === 'snapshot')
        return undefined;
    if (github === undefined)
        throw new errors/* SealError */.EM('USAGE', `The event ${target.event} cannot be evaluated without a token. Set github-token.`);
    if (target.kind === 'range')
        return (0,trusted_base/* remoteBase */.S)(github, { branch: target.event, commit: target.baseSha }, root);
    return (0,trusted_base/* remoteBase */.S)(github, { branch: target.baseRef, commit: await github.branchTip(target.baseRef) }, root);
}
/**
 * Reads the tip of the default branch, whose rules decide about a release: the tagged commit must not define its own.
 *
 * @throws {SealError} USAGE - there is no token. GITHUB_*
 */
async function defaultBase(github, root, inputs) {
    if (github === undefined)
        throw new errors/* SealError */.EM('USAGE', 'A release is evaluated by the rules of the default branch, which requires a token. Set github-token.');
    const branch = await github.defaultBranch();
    const base = await (0,trusted_base/* remoteBase */.S)(github, { branch, commit: await github.branchTip(branch) }, root);
    // The workflow of the tagged commit sets the inputs.
    const file = config_file/* CONFIG_FILES */.n0.find((path) => base.files.has(path));
    if (inputs('config') && file !== undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `A release is evaluated by the rules of the default branch, which has ${file}. Remove the input "config", and change the file.`);
    return base;
}
/** Returns the path of the running workflow, from `owner/repo/.github/workflows/gate.yml@ref`. */
function workflowPath(env) {
    return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
}
/** Returns the reader of the seals of earlier releases: by the signer of the trusted configuration. */
function sealReaderFor({ settings }, { env, now, readPolicy, trustRoot }) {
    const expectation = async () => {
        const configured = await (0,gate_expectation/* expectationFrom */.J)(settings, readPolicy);
        return trustRoot === undefined || settings.signing.trustedRoot !== undefined
            ? configured
            : { ...configured, trustRoot: await trustRoot() };
    };
    return sealReader({ expectation, repository: env['GITHUB_REPOSITORY'] ?? '', server: env['GITHUB_SERVER_URL'], now });
}
/**
 * Returns the options and ports of the gate for a prepared step.
 *
 * @param trustRoot - of the instance that the step signs with, for the seals of earlier releases.
 */
function gateParts(run, env, signal, trustRoot) {
    const now = new Date().toISOString();
    const readPolicy = (0,trusted_config/* policyReader */.CE)(run.configSources, async () => (await run.git.tree('HEAD')).map(({ path }) => path));
    const options = { ...run, repository: env['GITHUB_REPOSITORY'] ?? '', ...(env['GITHUB_REF'] ? { ref: env['GITHUB_REF'] } : {}) };
    const ports = {
        git: run.git,
        github: run.github,
        files: () => (0,repository_files/* committedFiles */.q)(run.root, run.git),
        workTree: committedTree(run.root, run.git),
        ...(0,scan_cache/* scanCachePort */.D)(run.scanCache, run.target.trigger),
        ...(run.lfs === undefined ? {} : { lfs: run.lfs }),
        ...(run.posture === undefined ? {} : { posture: run.posture }),
        readRemote: (0,remote_packs/* remoteReader */.ob)(run.configSources.github),
        readPolicy,
        checkProposed: (0,trusted_config/* proposedChecker */._T)(run.configPath, (path) => run.git.show('HEAD', path)),
        now,
        release: releaseContext({ ...run, readSeal: sealReaderFor(run, { env, now, readPolicy, trustRoot }) }, env, now),
        progress: (label) => (0,progress/* progressFor */.L)({ stream: process.stderr, label: label.replaceAll('##[', '# #['), ci: true, quiet: false }),
        signal,
    };
    return { options, ports };
}


/***/ }),

/***/ 36706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanCachePort),
/* harmony export */   p: () => (/* binding */ namedScanCache)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Opens the folder with results of earlier scans.
 *
 * @param folder - as the user names it, relative to `cwd`.
 * @throws {SealError} USAGE - the folder is inside the repository.
 */
async function namedScanCache(folder, { cwd, root }) {
    if (folder === undefined)
        return undefined;
    const { openScanCache } = await __webpack_require__.e(/* import() */ 7793).then(__webpack_require__.bind(__webpack_require__, 57793));
    return openScanCache((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folder), root);
}
/** Returns the port of the cache. A release has none: its verdict rests on what this run read. */
function scanCachePort(cache, trigger) {
    return cache === undefined || trigger === 'release' ? {} : { scanCache: cache };
}


/***/ }),

/***/ 13260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   _T: () => (/* binding */ proposedChecker),
/* harmony export */   av: () => (/* binding */ trustedConfig),
/* harmony export */   fW: () => (/* binding */ policyFilesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74804);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _domains_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65347);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17524);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23284);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58266);
/* harmony import */ var _ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20108);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11615);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3495);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96121);
/* harmony import */ var _settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60168);
/* harmony import */ var _local_config_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47328);













/** Limit of the largest kind of these files; the parsers of the other kinds have lower limits. */
const MAX_POLICY_BYTES = _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BASELINE_BYTES */ .Zg;
/**
 * Reads the trusted configuration. On a pull request it comes from the base branch, not from the change.
 *
 * @throws {SealError} SETTINGS_INVALID - the named file does not exist or is invalid. GITHUB_* - could not be read.
 */
async function trustedConfig({ inline, file }, sources) {
    if (inline !== undefined && inline.trim() !== '') {
        if (file)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', 'config and config-file exclude each other. Set one of them.');
        return { config: (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig)(inline, 'input config'), path: _settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_FILE */ .g2 };
    }
    const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '');
    if (remote)
        return { config: await remoteConfig(remote, sources.github), path: _settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_FILE */ .g2 };
    const path = file ? (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .namedConfigPath */ .tJ)(file) : foundPath(sources);
    const text = await readTrusted(path, sources);
    if (text === undefined && file)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${JSON.stringify(file)} does not exist ${placeOf(sources)}. For a file of another repository, use OWNER/REPO/FILE@REF.`);
    return { config: text === undefined ? undefined : (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig)(text, path), path };
}
/** Returns the path of the configuration that is not named. @throws {SealError} SETTINGS_INVALID - two, or one that is not read. */
function foundPath({ trusted, root }) {
    return trusted === undefined ? (0,_local_config_js__WEBPACK_IMPORTED_MODULE_11__/* .localConfigPath */ .l)(root) : (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .configPathAmong */ .ei)(_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_PLACES */ .IX.filter((path) => trusted.files.has(path)));
}
function placeOf({ trusted }) {
    return trusted === undefined ? 'in the working tree' : `on ${trusted.name}`;
}
async function remoteConfig(match, github) {
    const [where, owner = '', repo = '', path = '', ref = ''] = match;
    if (github === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${where} is in another repository, which requires a token. In the Action, set github-token, or external-repo-token for a private repository. The command line reads only files of this repository.`);
    const bytes = await github.fileAt({ owner, repo, path, ref });
    if (bytes === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: ${where} was not found. For a private repository, set external-repo-token.`);
    return (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes, where), where);
}
async function readTrusted(path, { trusted, root }) {
    if (trusted !== undefined) {
        const file = trusted.files.get(path);
        return file === undefined ? undefined : readFrom(trusted, file);
    }
    try {
        return await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)((0,_ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .diskPath */ .z)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM && error.code === 'SETTINGS_INVALID')
            return undefined;
        throw error;
    }
}
async function readFrom(base, file) {
    const where = `${base.name}:${file.path}`;
    if (!(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(file))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where} is not a regular file.`);
    if (file.size > MAX_POLICY_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where} has ${file.size} bytes; the limit is ${MAX_POLICY_BYTES}.`);
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(await base.read(file), where);
}
/**
 * Returns a reader of the custom packs in the trusted base.
 *
 * @param listed - files of the working tree, for runs that trust it.
 */
function policyReader({ trusted, root }, listed) {
    return async (pattern) => {
        const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => (0,_domains_approvals_policy_path_js__WEBPACK_IMPORTED_MODULE_12__/* .matchesPath */ .$)(pattern, path));
        const read = async (path) => {
            const file = trusted?.files.get(path);
            if (trusted !== undefined && file !== undefined)
                return { path, text: await readFrom(trusted, file) };
            return {
                path,
                text: await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)((0,_ports_files_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .diskPath */ .z)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }),
            };
        };
        return Promise.all(paths.sort().map(read));
    };
}
/** Lists Weightseal's own configuration files, whose changes are findings. The configuration in force is the first one. */
function policyFilesOf(path, config, workflow) {
    const places = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .configNames */ .FG)(path).length === 1 ? [path] : [path, ..._settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .CONFIG_PLACES */ .IX.filter((other) => other !== path)];
    return [
        ...places.map((place) => ({ path: place, role: 'config' })),
        ...(0,_settings_remote_pack_js__WEBPACK_IMPORTED_MODULE_10__/* .localPacks */ .EQ)(config?.policies?.custom).map((pack) => ({ path: pack, role: 'pack' })),
        { path: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .WAIVERS_FILE */ .Bg, role: 'waivers' },
        { path: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_FILE */ .tu, role: 'baseline' },
        { path: _policy_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCK_FILE */ .FI, role: 'lock' },
        ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' }]),
    ];
}
/**
 * Returns a check of the proposed version of a policy file, which throws if the file is invalid.
 *
 * @param config - path of the configuration in force.
 * @param read - reads a regular file of the head. In the Action that is the commit, not the working tree, where a link could
 *   point outside the repository and the message would quote the content of its target.
 */
function proposedChecker(config, read) {
    return async ({ path, role }) => {
        if (role === 'workflow')
            return;
        if (role === 'config')
            await checkPlace(path, config, read);
        const bytes = await read(path);
        if (bytes === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${path} is not a regular file.`);
        if (bytes.length > MAX_POLICY_BYTES)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${path} is larger than ${MAX_POLICY_BYTES} bytes.`);
        const text = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes, path);
        await CHECKS[role]?.(text, path);
    };
}
/** Fails for a configuration that the merge would leave unread, or make one of two. One that `config-file` names can be anywhere. */
async function checkPlace(path, config, read) {
    const names = (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .configNames */ .FG)(config);
    if (names.length === 1)
        return;
    const isThere = (other) => read(other).then((bytes) => bytes !== undefined, () => false);
    const others = names.filter((other) => other !== path);
    const found = await Promise.all(others.map(isThere));
    (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_8__/* .configPathAmong */ .ei)([path, ...others.filter((_, index) => found[index])]);
}
/** The parser of each kind of file. Workflows and lists of owners have collectors of their own. */
const CHECKS = {
    config: _settings_read_config_js__WEBPACK_IMPORTED_MODULE_9__.parseConfig,
    pack: checkPack,
    waivers: _policy_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .parseWaivers */ .dU,
    baseline: _policy_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk,
    lock: _policy_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLock */ .PG,
};
async function checkPack(text, path) {
    const { checkedPack } = await Promise.all(/* import() */[__webpack_require__.e(9042), __webpack_require__.e(1321), __webpack_require__.e(3886)]).then(__webpack_require__.bind(__webpack_require__, 33886));
    await checkedPack({ path, text });
}


/***/ }),

/***/ 58547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
const PLAN = 'Or pass a plan that "terraform show -json" printed, with --plan FILE or the input "plans" of the Action.';
const PLACEHOLDER = 'Write the value instead of the placeholder, or check the file that results from it.';
/** What makes a value known, by why it is unknown. The first that matches counts. */
const CAUSES = [
    {
        reason: /has no value in this repository/,
        terraform: 'Give the variable a default, or set it in terraform.tfvars.',
        template: 'Give the parameter a default value in the template. A parameter file is not enough, because the deployment decides which one is used.',
    },
    {
        reason: /sets another value/,
        terraform: 'Give the default and each file of values the same value, or write the value in the resource.',
        template: 'Give the default and each parameter file the same value, or write the value in the resource.',
    },
    { reason: /is a placeholder/, terraform: PLACEHOLDER, template: PLACEHOLDER },
    {
        reason: /is not declared|refers to module/,
        terraform: 'Declare it in the same folder, or add the files that declare it to this repository.',
        template: 'Declare it in the same file, or add the files that declare it to this repository.',
    },
];
const OTHERWISE = 'If the value is the same in every deployment, write the value itself.';
/** Returns what to do about a finding. For an unknown value, making it known comes before the remediation of the rule. */
function remedyOf(finding) {
    const { rule, subject } = finding;
    const text = subject?.remedy ?? ofMembers(finding) ?? rule.remediation.text;
    const open = finding.outcome === 'unknown' && finding.member !== undefined && subject?.unknown !== undefined;
    return open ? `${knowing(subject, finding.member ?? '')} If the rule then fails: ${text}` : text;
}
/** Returns what to do about the members that the message is about, if the rule says so for each of them. */
function ofMembers(finding) {
    const { rule, subject } = finding;
    const { members } = rule.remediation;
    if (members === undefined)
        return undefined;
    const unknown = Object.keys(subject?.unknown ?? {});
    // As in the message, a member that is unknown does not count beside one that is wrong.
    const pointers = finding.outcome === 'unknown' ? [finding.member ?? ''] : finding.problems.map(({ at }) => at).filter((at) => !unknown.includes(at));
    const texts = [...new Set(pointers)].filter((at) => rule.because?.[at] !== undefined).map((at) => members[at]);
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join(' ') : undefined;
}
/** Returns what makes an unknown member of a subject known. */
function knowing({ data, unknown = {} }, member) {
    const isTerraform = data['format'] === 'terraform';
    const cause = CAUSES.find(({ reason }) => reason.test(unknown[member] ?? ''));
    const first = (isTerraform ? cause?.terraform : cause?.template) ?? OTHERWISE;
    return isTerraform ? `${first} ${PLAN}` : first;
}


/***/ }),

/***/ 33194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11615);


const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** Reads the event that started the workflow. @throws {SealError} USAGE - no event, or invalid JSON. */
async function readEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', 'GITHUB_EVENT_PATH is not set. Start Weightseal from a workflow on GitHub, or use "weightseal gate" elsewhere.');
    const text = await (0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' });
    const event = parseEvent(text, file);
    if (typeof event === 'object' && event !== null && !Array.isArray(event))
        return event;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `${file}: the event is not a JSON object.`);
}
function parseEvent(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `${file}: the event is invalid JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}


/***/ }),

/***/ 16493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ uncommittedFiles),
/* harmony export */   q: () => (/* binding */ committedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74804);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20108);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6554);





/** Mode of a symbolic link in git. */
const LINK = '120000';
/** Returns the files of HEAD. Reads a file from the working tree only when its blob id equals the one in the commit. */
async function committedFiles(root, git) {
    const files = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return {
        paths: [...files.keys()].sort(),
        read: async (path, maxBytes) => {
            const file = files.get(path);
            if (file === undefined || !(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(file))
                throw special(path);
            if (file.size > maxBytes)
                throw tooLarge(path, maxBytes);
            const local = await readRegular(root, path, maxBytes).catch(() => undefined);
            if (local !== undefined && (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .qf)(local, file.blob))
                return local;
            const bytes = await git.show('HEAD', path);
            if (bytes === undefined)
                throw special(path);
            return bytes;
        },
        link: async (path) => {
            const file = files.get(path);
            return file?.mode === LINK ? (await git.blob(file.blob)).toString('utf8') : undefined;
        },
    };
}
/** Returns the files of the working tree, committed or not. */
async function uncommittedFiles(root, git) {
    const { changed, deleted } = await git.uncommitted();
    const paths = new Set([...(await git.tree('HEAD')).map(({ path }) => path), ...changed]);
    for (const path of deleted)
        paths.delete(path);
    return {
        paths: [...paths].sort(),
        read: (path, maxBytes) => readRegular(root, path, maxBytes),
        link: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(root, path)).catch(() => undefined),
    };
}
function special(path, cause) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_SPECIAL', { path, problem: 'not a regular file, so its content is unknown', cause });
}
function notCheckedOut(path, cause) {
    const problem = 'in the commit, but not checked out, so its content is unknown; a sparse checkout leaves out files';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_CHANGED', { path, problem, cause });
}
function tooLarge(path, maxBytes) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)('FILE_UNREADABLE', { path, problem: `larger than the limit of ${maxBytes} bytes` });
}
async function readRegular(root, path, maxBytes) {
    const handle = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .openNoFollow */ .z)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(root, path)).catch((cause) => {
        throw cause.code === 'ENOENT' ? notCheckedOut(path, cause) : special(path, cause);
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw special(path);
        if (stats.size > maxBytes)
            throw tooLarge(path, maxBytes);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 15708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteBase),
/* harmony export */   t: () => (/* binding */ localBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74804);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20108);




/** Reads a commit through the API. A file that is unchanged in the working tree is not fetched. */
async function remoteBase(github, { branch, commit }, workTree) {
    const files = await github.tree(commit);
    return {
        name: `${branch}@${commit.slice(0, 7)}`,
        commit,
        files: (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .byPath */ .f2)(files),
        read: async (file) => (await sameInWorkTree(workTree, file)) ?? checked(await github.blob(file.blob), file),
    };
}
/** Returns the bytes. Fails when they are not those of the blob in the tree. */
function checked(bytes, { path, blob }) {
    if (!(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .qf)(bytes, blob))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('GITHUB_UNEXPECTED', `GitHub returned other content for ${path} than blob ${blob.slice(0, 12)}. Run the job again.`);
    return bytes;
}
/** Reads a commit of the local repository. */
async function localBase(git, { name, commit }) {
    return { name: `${name}@${commit.slice(0, 7)}`, commit, files: (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .byPath */ .f2)(await git.tree(commit)), read: ({ blob }) => git.blob(blob) };
}
const MAX_COMPARED_BYTES = 64 * 1024 * 1024;
/** Returns the local bytes when their blob id equals the one in the trusted commit. */
async function sameInWorkTree(workTree, { path, blob, size }) {
    if (size > MAX_COMPARED_BYTES || (0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOnDisk */ .N)(path) !== undefined)
        return undefined;
    const file = (0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .diskPath */ .z)(workTree, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size !== size)
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    return (0,_core_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlob */ .qf)(bytes, blob) ? bytes : undefined;
}


/***/ }),

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

// EXTERNAL MODULE: ./build/ports/github/client.js
var github_client = __webpack_require__(17020);
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

// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
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
            return (0,parse/* toRecord */.Lv)(repository, { ...query, base }, await morePages(client, query.number, (0,answers.at)(repository, 'pullRequest')));
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
                    ? { state: (0,answers/* text */.Qq)((0,answers.at)(status, 'state'), 'state').toLowerCase(), description: (0,to_text/* toText */.f)((0,answers.at)(status, 'description') ?? '') }
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
async function readPull(client, { number, base, policies }) {
    let branch = base;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const inBase = (path) => `refs/heads/${branch}:${path}`;
        const [owners1 = '', owners2 = '', owners3 = ''] = codeowners/* CODEOWNERS_PATHS */.xn.map(inBase);
        const files = { ...expressionsOf(policies.map((path) => ({ commit: `refs/heads/${branch}`, path }))), owners1, owners2, owners3 };
        const what = `read pull request ${number}`;
        const options = {
            what,
            permission: 'pull-requests: read',
            query: (0,queries/* pullQuery */.m$)(policies.length),
            number,
            base: `refs/heads/${branch}`,
            ...files,
        };
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
/* unused harmony export toCommit */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53621);
/* harmony import */ var _domains_approvals_codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12960);




const LISTS = ['reviews', 'commits', 'timelineItems'];
/** @param policies - the paths of the query, for messages. */
function toRecord(repository, { base, policies }, lists) {
    const pull = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, 'pullRequest');
    const [labels, opinionated, threads] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'labels'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'opinionated'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'reviewThreads')];
    for (const [name, each] of Object.entries({ labels, opinionated }))
        if ((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nodes */ .a9)(each, name).length !== (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(each, 'totalCount'), `${name}.totalCount`))
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)(`at most 100 ${name}`);
    const owners = ['owners1', 'owners2', 'owners3'].map((name) => toFile((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, name), name));
    const found = owners.findIndex((file) => file !== undefined);
    const codeowners = owners[found];
    const headRepository = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'headRepository', 'nameWithOwner');
    return {
        repository: toRepository(repository),
        pull: {
            number: (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .readNonNegative */ .Jf)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'number'), 'number'),
            title: (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toText */ .f)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'title') ?? ''),
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
        policies: policies.map((path, index) => toFile((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository, `f${index}`), path)),
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('GITHUB_TRUNCATED', `GitHub returned ${Buffer.byteLength(content)} of ${(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toText */ .f)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'byteSize'))} bytes of ${name}. Save the file as UTF-8.`);
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
/** The account that commits for GitHub's web interface. On GitHub Enterprise Server it has another id and another address. */
const WEB_FLOW = { id: 19864447, login: 'web-flow', email: 'noreply@github.com' };
/** Converts a commit. One that GitHub itself committed has no committer. */
function toCommit(value) {
    const [authors, committer, signature] = [(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'authors'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'committer'), (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'signature')];
    const person = toPerson(committer);
    const byGitHub = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(signature, 'wasSignedByGitHub') === true && (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(signature, 'isValid') === true;
    const isWebFlow = person.id === WEB_FLOW.id || (person.id !== null && person.login === WEB_FLOW.login);
    const web = byGitHub && (isWebFlow || (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(committer, 'email') === WEB_FLOW.email);
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
                review: (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toText */ .f)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'review', 'id') ?? ''),
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
/* harmony export */   Kc: () => (/* binding */ TAG_QUERY),
/* harmony export */   PM: () => (/* binding */ CHECKS_QUERY),
/* harmony export */   To: () => (/* binding */ MORE_QUERY),
/* harmony export */   Zk: () => (/* binding */ historyQuery),
/* harmony export */   gU: () => (/* binding */ OPEN_QUERY),
/* harmony export */   gi: () => (/* binding */ pulseQuery),
/* harmony export */   lT: () => (/* binding */ QUEUE_QUERY),
/* harmony export */   m$: () => (/* binding */ pullQuery),
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
/**
 * Returns the query for one pull request with the data for decisions on approvals, its CODEOWNERS, and `count` files, which the variables
 * `$e0`, `$e1`, … name as `REF:PATH`.
 */
function pullQuery(count) {
    const { variables, objects } = expressions(count, BLOB);
    return `query WeightsealPull($owner:String!,$repo:String!,$number:Int!,$base:String!${variables},$owners1:String!,$owners2:String!,$owners3:String!,$reviews:String,$commits:String,$events:String){
  repository(owner:$owner,name:$repo){
    databaseId nameWithOwner visibility
    base:ref(qualifiedName:$base){target{oid}}
    ${objects}
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
}
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
/**
 * Returns the query of a history.
 *
 * @param paths - number of paths, each a variable `path0`, `path1`, …, whose entries are read of each commit and of its parents.
 */
function historyQuery(paths) {
    const indices = Array.from({ length: paths }, (_, index) => index);
    const variables = indices.map((index) => `,$path${index}:String!`).join('');
    const entries = indices.map((index) => ` path${index}:file(path:$path${index}){oid mode}`).join('');
    return `query WeightsealHistory($owner:String!,$repo:String!,$sha:String!,$history:String${variables}){
  repository(owner:$owner,name:$repo){
    databaseId
    commit:object(expression:$sha){__typename ...on Commit{history(first:100,after:$history){totalCount ${PAGE} nodes{
      oid tree{oid} messageHeadline parents(first:2){totalCount nodes{oid${entries}}} author{email user{login databaseId}}
      signature{isValid wasSignedByGitHub}${entries}
      associatedPullRequests(first:20){totalCount nodes{number state mergedAt baseRefName headRefOid mergeCommit{oid} baseRepository{databaseId}}}}}}}
  }
}`;
}


/***/ }),

/***/ 92681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  a8: () => (/* binding */ connectLfs),
  FI: () => (/* binding */ connection)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/errors.js
var github_errors = __webpack_require__(63804);
;// CONCATENATED MODULE: ./build/ports/github/lfs.js



const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const PERMISSION = 'contents: read';
const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Returns a function that reads the first bytes of an object of Git LFS, without downloading the rest. They cannot be compared with the
 * digest of the object, so they only inform; no verdict rests on them.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
function lfsReader({ token, url, timeoutMs = 30_000 }) {
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const find = async ({ sha256, size }) => {
        const body = JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid: sha256, size }], hash_algo: 'sha256' });
        const response = await fetch(`${url}/objects/batch`, {
            method: 'POST',
            body,
            headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, authorization },
            redirect: 'error',
            signal: AbortSignal.timeout(timeoutMs),
        });
        if (!response.ok)
            throw refused(response.status);
        const text = Buffer.from(await firstBytes(response, MAX_ANSWER_BYTES)).toString('utf8');
        return (0,answers.at)(JSON.parse(text), 'objects', '0');
    };
    return async (pointer, bytes) => {
        const what = `read object ${pointer.sha256.slice(0, 12)} of Git LFS`;
        try {
            const { href, headers } = downloadOf(await find(pointer));
            // The token is for the LFS server only. The storage gets what that server names.
            const response = await fetch(href, {
                headers: { ...headers, range: `bytes=0-${Math.min(bytes, pointer.size) - 1}` },
                redirect: 'error',
                signal: AbortSignal.timeout(timeoutMs),
            });
            if (!response.ok)
                throw refused(response.status);
            // A storage without ranges answers with the whole object: only its beginning is read.
            return await firstBytes(response, bytes);
        }
        catch (error) {
            throw (0,github_errors/* githubError */.q)(error, what, PERMISSION);
        }
    };
}
const refused = (status) => Object.assign(new Error(`status ${status}`), { status });
/** Reads where an object is. @throws {SealError} GITHUB_NOT_FOUND, GITHUB_UNEXPECTED */
function downloadOf(object) {
    const code = (0,answers.at)(object, 'error', 'code');
    if (typeof code === 'number')
        throw refused(code);
    const href = (0,answers.at)(object, 'actions', 'download', 'href');
    const header = (0,answers.at)(object, 'actions', 'download', 'header') ?? {};
    const isText = (entry) => typeof entry[1] === 'string';
    if (typeof href !== 'string' || !/^https?:\/\//.test(href) || typeof header !== 'object' || header === null)
        throw new errors/* SealError */.EM('GITHUB_UNEXPECTED', 'The server of Git LFS did not say where the object is. Run the job again.');
    return { href, headers: Object.fromEntries(Object.entries(header).filter(isText)) };
}
/** Returns the first bytes of a body, and closes the connection. */
async function firstBytes(response, most) {
    const parts = [];
    let length = 0;
    for await (const part of response.body ?? []) {
        parts.push(part.subarray(0, most - length));
        length += part.length;
        if (length >= most)
            break;
    }
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ./build/ports/github/octokit.js + 1 modules
var octokit = __webpack_require__(67846);
;// CONCATENATED MODULE: ./build/ports/github/connection.js


/** Connects to GitHub with a token; `undefined` without one, or outside a repository. */
function connect(env, token) {
    const options = connection(env, token);
    return options && (0,octokit/* octokitGitHub */.h)(options);
}
/** Returns a reader of objects of Git LFS; `undefined` without a token, or outside a repository. */
function connectLfs(env, token) {
    const options = connection(env, token);
    if (options === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const url = env['WEIGHTSEAL_LFS_URL'] ?? `${server}/${options.owner}/${options.repo}.git/info/lfs`;
    return lfsReader({ token: options.token, url, ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }) });
}
/** Returns how to reach GitHub with a token; `undefined` without one, or outside a repository. */
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


/***/ })

};
