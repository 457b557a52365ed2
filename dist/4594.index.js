export const id = 4594;
export const ids = [4594,463];
export const modules = {

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fallbackFile)
/* harmony export */ });
/** The file to which findings without a place are attached. */
function fallbackFile({ policyFiles }) {
    return policyFiles[0]?.path ?? '.github/weightseal.yml';
}


/***/ }),

/***/ 90129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ boundedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25673);


/**
 * Limits the bytes that are read of all files together, so that very many files that are each within their limit do not take hours. Reading
 * one beyond the limit fails with FILE_LIMIT.
 */
function boundedFiles(files, maxBytes) {
    let total = 0;
    const read = async (path, most) => {
        if (total >= maxBytes) {
            const problem = `not read, because the files before it have ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(total)}; the limit is ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(maxBytes)}`;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fileError */ .zS)('FILE_LIMIT', { path, problem });
        }
        const bytes = await files.read(path, most);
        total += bytes.length;
        return bytes;
    };
    return { ...files, read };
}


/***/ }),

/***/ 51182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ memoised)
/* harmony export */ });
/** Returns a function that computes its result once for each object. More arguments are those of the first call. */
function memoised(compute) {
    const results = new WeakMap();
    return (owner, ...more) => {
        const known = results.get(owner);
        if (known !== undefined)
            return known.result;
        const result = compute(owner, ...more);
        results.set(owner, { result });
        return result;
    };
}


/***/ }),

/***/ 60463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withoutLiterals),
/* harmony export */   literalIn: () => (/* binding */ literalIn)
/* harmony export */ });
/** Credentials that a prefix and a fixed length identify without doubt. Entropy is not considered. The names are part of subject ids. */
const PATTERNS = [
    ['token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{36}\b/],
    ['fine-grained token of GitHub', /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/],
    ['access key of AWS', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/],
    ['token of Hugging Face', /\bhf_[A-Za-z]{34}\b/],
    ['token of PyPI', /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,500}/],
    ['token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
    ['token of Slack', /\bxox[baprs]-\d{10,13}-\d{10,13}[\w-]{10,100}/],
    ['API key of Google', /\bAIza[\w-]{35}\b/],
    ['API key of OpenAI', /\bsk-(?:proj-)?[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20}/],
    ['API key of Anthropic', /\bsk-ant-(?:api|admin)\d{2}-[\w-]{80,200}/],
    ['API key of Weights & Biases', /\bwandb_v1_[A-Za-z0-9_]{40,200}\b/],
    ['private key', /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----/],
    ['token of GitLab', /\bglpat-[\w-]{20}\b/],
    ['token of Docker Hub', /\bdckr_pat_[\w-]{27}\b/],
];
/** Characters of the shortest credential. Files with a million lines that are shorter take seconds otherwise. */
const SHORTEST = 20;
const GLOBAL = PATTERNS.map(([credential, pattern]) => [credential, new RegExp(pattern.source, 'g')]);
/** Returns the kind of the first plaintext credential in a text. Ignores values that contain `EXAMPLE` or repeat 3 characters or fewer. */
function literalIn(text) {
    if (text.length < SHORTEST)
        return undefined;
    return GLOBAL.find(([, pattern]) => [...text.matchAll(pattern)].some(([found]) => isReal(found)))?.[0];
}
function isReal(found) {
    return !found.includes('EXAMPLE') && new Set(found.slice(-12)).size > 3;
}
/** Masks the credentials in a text. Reports are public. */
function withoutLiterals(text) {
    return GLOBAL.reduce((rest, [, pattern]) => rest.replaceAll(pattern, '***'), text).replaceAll(IN_ADDRESS, '$1***@');
}
/** User name and password before the host of a URL. */
const IN_ADDRESS = /(:\/\/)[^\s/:@"']{1,200}:[^\s/@"']{1,200}@/g;


/***/ }),

/***/ 99262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _e: () => (/* binding */ mentionsModels),
/* harmony export */   _s: () => (/* binding */ unreadableFile),
/* harmony export */   a9: () => (/* binding */ unreadableSubject)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


const MODELS = /InferenceService|kserve|seldon|bento|triton|vllm|torchserve|text-generation-inference|text-embeddings-inference|tensorflow\/serving|mlserver|ollama|sglang|rayservice|nvcr\.io\/nim|sagemaker|machine_?learning|vertex_?ai|aiplatform|google_notebooks|workbench/i;
/** Tells whether a text names software or a service that trains or serves models. */
function mentionsModels(text) {
    return MODELS.test(text);
}
const PLAN = 'Pass the plan that "terraform show -json" prints: deployment.plans in .github/weightseal.yml, --plan FILE, or the input "plans" of the Action.';
/** How to make a part readable, by why it was not. The first that matches counts. */
const REMEDIES = [
    {
        reason: /deploys a template that is not in/,
        remedy: 'Commit the template, and refer to it by a relative path; or check it where it is kept.',
    },
    { reason: /not checked out/, remedy: 'Check out all files: git sparse-checkout disable.' },
    { reason: /nested template is computed/, remedy: 'Refer to the template by a relative path to a file of this repository.' },
    {
        reason: /parameters that it passes/,
        remedy: 'Write the parameters as names with values, so that they can be checked together with the template.',
    },
    { reason: /^its source "\.{1,2}\//, remedy: 'Correct the path of the module, or add its files to this repository.' },
    { reason: /^its source |resources that .* creates|Terraform JSON/, remedy: PLAN },
    {
        reason: /Helm template/,
        remedy: 'Commit what "helm template CHART" prints as a YAML file anywhere in this repository, so that it is checked, and list the chart under deployment.ignorePaths in .github/weightseal.yml.',
    },
    { reason: /Bicep/, remedy: 'Build the template with "az bicep build", and commit the result.' },
    { reason: /macro|transform/, remedy: 'Commit the template that results from it, and deploy that one.' },
    {
        reason: /in another repository, which is not downloaded/,
        remedy: 'Copy what it refers to into this repository, and refer to it by a relative path; or deploy and commit the output of "kustomize build".',
    },
    { reason: /kustomize build/, remedy: 'Commit the output of "kustomize build", and deploy that.' },
];
const REPORT = 'Report this defect with the file, or with a small file that causes the same error.';
/** Describes a file that could not be read or evaluated. An error about another file keeps its full message. */
function unreadableFile(path, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM))
        return { path, reason: (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error), remedy: REPORT };
    return { path, reason: error.path === path ? error.problem : error.message, at: { file: path, line: error.at?.line ?? 1 } };
}
/** Builds the subject for a part of a deployment or declaration that was not read. No rule counts it as passed. */
function unreadableSubject({ path, what = path, reason, relevant = true, at = { file: path, line: 1 }, remedy, }) {
    const data = { path, what, readable: false, relevant, reason };
    const fix = remedy ?? REMEDIES.find((each) => each.reason.test(reason))?.remedy;
    return { kind: 'deployment.file', id: `${path}#${what}`, data, at, ...(fix === undefined ? {} : { remedy: fix }) };
}


/***/ }),

/***/ 53171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SOURCES)
/* harmony export */ });
/** What decides about approvals, each with its own state. */
const SOURCES = ['github.approvals', 'github.release', 'github.environments', 'github.rules', 'github.bypasses'];


/***/ }),

/***/ 60977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CLOSED),
/* harmony export */   v: () => (/* binding */ OPEN)
/* harmony export */ });
/** Sources of settings that `github-token` reads, and those that only `posture-token` does. */
const OPEN = [
    'github.repository',
    'github.rulesets',
    'github.environments.protection',
    'github.codescanning',
    'github.dependabot',
    'github.releases',
];
const CLOSED = [
    'github.security',
    'github.protection',
    'github.actions',
    'github.secrets',
    'github.secretscanning',
    'github.deploykeys',
    'github.webhooks',
    'github.admins',
    'github.runners',
    'github.tokens',
];


/***/ }),

/***/ 75512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectWorkflows: () => (/* binding */ collectWorkflows),
  subjectsOfFile: () => (/* binding */ subjectsOfFile),
  workflowFacts: () => (/* binding */ workflowFacts)
});

// EXTERNAL MODULE: ./build/collect-run.js
var collect_run = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/bounded-files.js
var bounded_files = __webpack_require__(90129);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/documents/unreadable.js
var unreadable = __webpack_require__(99262);
// EXTERNAL MODULE: ./build/domains/approvals/codeowners.js
var codeowners = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/domains/workflows/workflow.js + 1 modules
var workflows_workflow = __webpack_require__(44078);
;// CONCATENATED MODULE: ./build/domains/workflows/dependabot.js

const DEPENDABOT_FILES = ['.github/dependabot.yml', '.github/dependabot.yaml'];
/**
 * Returns a subject for each entry of `updates`.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
function dependabotSubjects(text, path) {
    return (0,workflows_workflow/* readSource */.o$)(text, path)
        .get('updates')
        .items()
        .map((update) => {
        const ecosystem = update.get('package-ecosystem').text;
        const data = {
            path,
            ecosystem,
            cooldownDays: cooldownOf(update),
            runsCode: update.get('insecure-external-code-execution').text === 'allow',
        };
        const folder = update.get('directory').text ||
            update
                .get('directories')
                .items()
                .map(({ text: each }) => each)
                .join(',');
        return { kind: 'dependabot.update', id: `${path}#${ecosystem}${folder}`, data, at: update.get('package-ecosystem').at };
    });
}
/** Returns the shortest cooldown of a version update, in days; 365 if version updates are disabled. */
function cooldownOf(update) {
    if (update.get('open-pull-requests-limit').value === 0)
        return 365;
    const of = (name) => update.get('cooldown', name).value;
    const days = (value) => (typeof value === 'number' ? value : undefined);
    const defaultDays = days(of('default-days'));
    const levels = ['semver-major-days', 'semver-minor-days', 'semver-patch-days'].map((name) => days(of(name)) ?? defaultDays ?? 0);
    return Math.min(...levels);
}

// EXTERNAL MODULE: ./build/domains/workflows/inline.js
var inline = __webpack_require__(19434);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/domains/workflows/jobs.js
var jobs = __webpack_require__(43995);
// EXTERNAL MODULE: ./build/domains/workflows/uses.js
var workflows_uses = __webpack_require__(43115);
;// CONCATENATED MODULE: ./build/domains/workflows/pipeline.js



/**
 * Returns a subject for each check that the workflows of a repository must perform together.
 *
 * @param paths - all file paths of the repository.
 * @param fallbackFile - the file for findings if there are no workflows.
 */
function pipelineSubjects(workflows, paths, fallbackFile) {
    const steps = workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.map((step) => ({ workflow, step }))));
    const called = calledFrom(workflows, ({ triggers }) => triggers.includes('pull_request') || triggers.includes('merge_group'));
    const onPulls = steps.filter(({ workflow }) => called.has(workflow.path));
    const anywhere = workflows[0]?.path ?? fallbackFile;
    const subject = (id, why, done) => {
        const data = { check: id, needed: why.length > 0, done, because: filesText(why) };
        return { kind: 'pipeline', id, data, at: { file: why[0] ?? anywhere, line: 1 } };
    };
    return [
        subject('dependency review', paths.filter(isLockFile), onPulls.some(({ step }) => DEPENDENCY_REVIEW.test((0,workflows_uses/* actionOf */.qj)(step.uses?.text)))),
        subject('infrastructure scan', paths.filter(isInfrastructure), onPulls.some(({ step }) => scansInfrastructure(step))),
        subject('code scanning', [anywhere], steps.some(({ step }) => CODE_SCANNERS.test((0,workflows_uses/* actionOf */.qj)(step.uses?.text)))),
    ];
}
/** Names the first file, and counts the others. */
function filesText([first = '', ...more]) {
    return more.length === 0 ? first : `${first} and ${more.length} more`;
}
/** Returns the paths of some workflows and of the local files that they call or use, directly or indirectly. */
function calledFrom(workflows, starts) {
    const byPath = new Map(workflows.map((workflow) => [workflow.path, workflow]));
    const reached = new Set();
    const visit = (workflow) => {
        if (reached.has(workflow.path))
            return;
        reached.add(workflow.path);
        for (const path of localUses(workflow)) {
            const next = byPath.get(path);
            if (next !== undefined)
                visit(next);
        }
    };
    for (const workflow of workflows)
        if (starts(workflow))
            visit(workflow);
    return reached;
}
function localUses({ jobs }) {
    const texts = jobs.flatMap(({ body, steps }) => [body.get('uses').text, ...steps.map(({ uses }) => uses?.text ?? '')]);
    return texts.flatMap((text) => {
        const use = (0,workflows_uses/* parseUse */.fy)(text);
        if (use.kind !== 'local')
            return [];
        const path = use.path
            .split('/')
            .filter((part) => part !== '' && part !== '.')
            .join('/');
        return [path, ...['action.yml', 'action.yaml'].map((name) => (path === '' ? name : `${path}/${name}`))];
    });
}
const DEPENDENCY_REVIEW = /^(actions\/dependency-review-action|google\/osv-scanner-action.*)$/;
const CODE_SCANNERS = /^(github\/codeql-action\/analyze|github\/codeql-action\/upload-sarif|returntocorp\/semgrep-action|sonarsource\/.*)$/;
function isLockFile(path) {
    return /(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|uv\.lock|poetry\.lock|Pipfile\.lock|pylock\.toml|requirements[^/]*\.txt|pyproject\.toml|go\.mod|Cargo\.lock)$/.test(path);
}
function isInfrastructure(path) {
    return /\.(tf|bicep)$/.test(path) || /(^|\/)(Chart\.yaml|kustomization\.ya?ml)$/.test(path);
}
function scansInfrastructure({ uses, run }) {
    const scanners = /^(bridgecrewio\/checkov-action|aquasecurity\/(tfsec-action|trivy-action)|checkmarx\/kics-github-action|snyk\/actions\/iac)$/;
    return (scanners.test((0,workflows_uses/* actionOf */.qj)(uses?.text)) ||
        (0,jobs/* commandsOf */.Kf)(run?.text ?? '').some((command) => /^(checkov|tfsec|trivy config|kics|terrascan|conftest)\b/.test(command)));
}
/**
 * Compares the version comments of pinned actions. One commit with two versions, or one version for two commits of the same
 * action, is a conflict.
 */
function withVersionConflicts(subjects) {
    const pinned = subjects.filter(({ kind, data }) => kind === 'workflow.uses' && data['pinned'] === true && /\d/.test((0,to_text/* toText */.f)(data['version'])));
    const known = new Set(pinned);
    const byCommit = gather(pinned, ({ data }) => `${data['name']}@${data['ref']}`, ({ data }) => (0,to_text/* toText */.f)(data['version']));
    const byVersion = gather(pinned, ({ data }) => `${data['name']} ${data['version']}`, ({ data }) => (0,to_text/* toText */.f)(data['ref']));
    return subjects.map((subject) => {
        if (subject.kind !== 'workflow.uses')
            return subject;
        const { name, ref, version } = subject.data;
        const whole = /^v?\d+\.\d+\.\d+/.test((0,to_text/* toText */.f)(version));
        const conflict = known.has(subject) && (differ(byCommit.get(`${name}@${ref}`)) || (whole && (byVersion.get(`${name} ${version}`)?.size ?? 0) > 1));
        return { ...subject, data: { ...subject.data, versionConflict: conflict } };
    });
}
/** Tells whether versions contradict each other. `v4` and `v4.2.2` may be equal; `v4.2.1` and `v4.2.2` are not. */
function differ(versions = new Set()) {
    const parts = [...versions].map((version) => version.replace(/^v/, '').split('.'));
    return parts.some((one) => parts.some((other) => one.some((part, index) => other[index] !== undefined && other[index] !== part)));
}
function gather(subjects, key, value) {
    const found = new Map();
    for (const subject of subjects)
        found.set(key(subject), (found.get(key(subject)) ?? new Set()).add(value(subject)));
    return found;
}

// EXTERNAL MODULE: ./build/domains/workflows/subjects.js + 12 modules
var workflows_subjects = __webpack_require__(97166);
// EXTERNAL MODULE: ./build/documents/cursor.js
var cursor = __webpack_require__(24835);
// EXTERNAL MODULE: ./build/domains/workflows/expression.js
var expression = __webpack_require__(86257);
;// CONCATENATED MODULE: ./build/domains/workflows/syntax.js


/** Returns the errors for which GitHub rejects a workflow or a part of it. A rejected file runs nothing, not even required checks. */
function faultsOf(workflow) {
    return [...expressionFaults(workflow), ...(workflow.kind === 'workflow' ? jobsFaults(workflow) : []), ...stepFaults(workflow)];
}
function expressionFaults({ root }) {
    return [...conditionFaults(root), ...fencedFaults(root)];
}
/** Checks conditions without `${{ }}`, which are expressions as well. */
function conditionFaults(root) {
    const found = [];
    const visit = (cursor) => {
        for (const [key, member] of cursor.entries()) {
            if (key === 'if' && typeof member.value === 'string' && !member.value.includes('${{') && member.value.trim() !== '') {
                const parsed = (0,expression/* parseExpression */.YK)(member.value);
                if (!parsed.ok)
                    found.push({ what: `invalid condition ${member.value.trim().slice(0, 100)}: ${parsed.message}`, at: member.at });
            }
            visit(member);
        }
        if (Array.isArray(cursor.value))
            cursor.items().forEach(visit);
    };
    visit(root.get('jobs'));
    visit(root.get('runs', 'steps'));
    return found;
}
function fencedFaults(root) {
    return [...root.texts()].flatMap((cursor) => cursor.fenced.flatMap(({ parsed, text, order }) => parsed.ok ? [] : [{ what: `invalid expression ${text.slice(0, 100)}: ${parsed.message}`, at: cursor.atExpression(order) }]));
}
function jobsFaults({ jobs }) {
    const known = new Set(jobs.map(({ id }) => id.toLowerCase()));
    return jobs.flatMap(({ id, body }) => jobFaults(id, body, known));
}
function jobFaults(id, body, known) {
    const faults = [];
    const add = (what, at = body.at) => faults.push({ what: `job ${id}: ${what}`, at });
    if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(id))
        add('invalid job id; start with a letter or _ and use only letters, digits, - and _');
    if (!body.get('runs-on').exists && !body.get('uses').exists)
        add('has neither runs-on nor uses');
    if (body.get('uses').exists && body.get('steps').exists)
        add('has both uses and steps', body.get('uses').at);
    for (const need of body.get('needs').items())
        if (!known.has(need.text.toLowerCase()))
            add(`needs ${JSON.stringify(need.text)}, but no such job exists`, body.get('needs').at);
    return faults;
}
/** Keys that define a step. `wait-all` needs no value. */
const STEP_KEYS = ['run', 'uses', 'wait', 'wait-all', 'cancel', 'parallel'];
function stepFaults({ jobs }) {
    return jobs.flatMap(({ steps }) => steps.flatMap(({ body, run, uses }) => {
        if (run !== undefined && uses !== undefined)
            return [{ what: 'a step has both run and uses', at: body.at }];
        const empty = !STEP_KEYS.some((key) => Object.hasOwn((0,cursor/* membersOf */.lS)(body.value), key));
        return empty ? [{ what: 'a step has neither run nor uses', at: body.at }] : [];
    }));
}

;// CONCATENATED MODULE: ./build/domains/workflows/collect.js














/** Limit on the number of workflows and actions. */
const MAX_FILES = 5000;
/** Bytes of all workflows and actions together. Public repositories have less than 2 MiB. */
const MAX_TOTAL_BYTES = 32 * 1024 * 1024;
/** Collects the workflows, actions, Dependabot configuration and code owners of the head. */
async function collectWorkflows({ options, ports }) {
    const { policyFiles, visibility, settings } = options;
    return workflowFacts(ports.files, {
        fallbackFile: (0,collect_run/* fallbackFile */.P)(options),
        protect: policyFiles.map(({ path }) => path),
        visibility: visibility === 'unknown' ? undefined : visibility,
        ignorePaths: settings.deployment.ignorePaths,
    });
}
/**
 * Collects the workflows, actions and Dependabot configuration of the commit under review. An unreadable file is its own finding,
 * because GitHub does not run it; the other files are still evaluated.
 */
async function workflowFacts(files, request) {
    const read = await (0,attempt/* attempt */.CD)(async () => collect(await files(), request));
    const { subjects = [], inline = NO_COMMENTS } = read.value ?? {};
    const sources = { 'workspace.workflows': read.source, 'github.visibility': visibilitySource(request.visibility) };
    return { subjects, sources, results: { workflows: inline } };
}
function visibilitySource(visibility) {
    return visibility === undefined
        ? { status: 'skipped', detail: 'only a GitHub event contains the visibility of the repository' }
        : { status: 'ok' };
}
function withVisibility(subject, visibility) {
    return subject.kind === 'workflow.job' ? { ...subject, data: { ...subject.data, publicRepository: visibility === 'public' } } : subject;
}
const NO_COMMENTS = { waivers: [], faults: [] };
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(^|\/)action\.ya?ml$/;
async function collect(all, { fallbackFile, protect, visibility, ignorePaths = [] }) {
    const files = (0,bounded_files/* boundedFiles */.j)(all, MAX_TOTAL_BYTES);
    const paths = files.paths.filter((path) => WORKFLOW.test(path) || ACTION.test(path));
    if (paths.length > MAX_FILES)
        throw new errors/* SealError */.EM('FILE_UNREADABLE', `There are ${paths.length} workflows and actions; at most ${MAX_FILES} are read.`);
    const read = [];
    for (const path of paths)
        read.push(await (0,attempt/* attemptFile */.yy)(() => readOne(path, files), collect_unreadable(path)));
    const parsed = read.flatMap(({ workflow }) => (workflow === undefined ? [] : [workflow]));
    const deployed = files.paths.filter((path) => !ignorePaths.some((ignored) => (0,repository_path/* isBelow */.Yw)(path, ignored)));
    const pipeline = (0,attempt/* isolateFailures */.By)(parsed, (some) => pipelineSubjects(some, deployed, fallbackFile));
    const subjects = (0,workflows_subjects/* withDistinctIds */.rv)((0,workflows_subjects/* withoutCredentials */.ri)([
        ...withVersionConflicts([...read.flatMap(({ found }) => found), ...subjectsOf(parsed)]).map((subject) => withVisibility(subject, visibility)),
        ...pipeline.value,
        ...pipeline.failed.map(({ item, error }) => (0,unreadable/* unreadableSubject */.a9)((0,unreadable/* unreadableFile */._s)(item.path, error))),
        ...(await updates(files)),
        ...(await ownership(files, protect)),
    ]));
    const comments = read.map(({ inline }) => inline ?? NO_COMMENTS);
    return {
        subjects,
        inline: { waivers: comments.flatMap(({ waivers }) => waivers), faults: comments.flatMap(({ faults }) => faults) },
    };
}
/** Returns the subjects of workflows. A file that a privileged workflow calls or uses is privileged as well. */
function subjectsOf(workflows) {
    const withRights = calledFrom(workflows, workflows_workflow/* isPrivileged */.a8);
    return workflows.flatMap((workflow) => (0,attempt/* tryFile */.IP)(() => subjectsOfOne(workflow, withRights), (error) => [(0,unreadable/* unreadableSubject */.a9)((0,unreadable/* unreadableFile */._s)(workflow.path, error))]));
}
function subjectsOfOne(workflow, withRights) {
    const judged = { ...workflow, calledWithPrivileges: withRights.has(workflow.path) && !(0,workflows_workflow/* isPrivileged */.a8)(workflow) };
    const faults = faultsOf(judged);
    const shown = faults.slice(0, MAX_FAULTS).map(({ what, at }) => (0,workflows_subjects/* fileSubject */.zV)(workflow.path, what, at));
    const rest = faults.length > MAX_FAULTS ? [(0,workflows_subjects/* fileSubject */.zV)(workflow.path, `${faults.length - MAX_FAULTS} more errors`)] : [];
    return [...(0,workflows_subjects/* workflowSubjects */.rN)(judged), ...shown, ...rest];
}
const MAX_FAULTS = 50;
/** Returns the subjects of a single file, such as one of the base branch. */
async function subjectsOfFile(path, text) {
    const request = { fallbackFile: path, protect: [], visibility: undefined };
    return (await collect({ paths: [path], read: async () => Buffer.from(text), link: async () => undefined }, request)).subjects;
}
/** Returns what an error of a file becomes when it is not about the content: the file is reported as not evaluated. */
function collect_unreadable(path) {
    return (error) => ({ found: [(0,unreadable/* unreadableSubject */.a9)((0,unreadable/* unreadableFile */._s)(path, error))] });
}
async function readOne(path, files) {
    return readable(path, async () => {
        const text = (0,core_text/* decode */.D4)(await files.read(path, workflows_workflow/* MAX_WORKFLOW_BYTES */.lp), path);
        const workflow = WORKFLOW.test(path) ? (0,workflows_workflow/* parseWorkflow */.hM)(text, path) : parsedAction(text, path);
        if (workflow === undefined)
            return { found: [] };
        return { workflow, inline: (0,inline/* inlineWaivers */.v)(text, path), found: [] };
    });
}
/** Parses an action. Returns `undefined` for another program's action.yml, which does not look like an action. */
function parsedAction(text, path) {
    try {
        return (0,workflows_workflow/* parseAction */.wE)(text, path);
    }
    catch (error) {
        const likely = /^(\.github\/.*)?action\.ya?ml$/.test(path) || /^["']?runs["']?\s*:/m.test(text);
        if (error instanceof errors/* SealError */.EM && !likely)
            return undefined;
        throw error;
    }
}
/** Turns a file that GitHub cannot read either into a finding. */
async function readable(path, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM) || !FILE_FAULTS.includes(error.code))
            throw error;
        return {
            found: [
                (0,workflows_subjects/* fileSubject */.zV)(path, error.problem, {
                    file: path,
                    line: error.at?.line ?? 1,
                    ...(error.at === undefined ? {} : { column: error.at.column }),
                }),
            ],
        };
    }
}
const FILE_FAULTS = ['FILE_UNREADABLE', 'FILE_SPECIAL', 'NAME_INVALID'];
async function updates(files) {
    const path = DEPENDABOT_FILES.find((each) => files.paths.includes(each));
    if (path === undefined)
        return [];
    const read = () => readable(path, async () => ({ found: dependabotSubjects((0,core_text/* decode */.D4)(await files.read(path, workflows_workflow/* MAX_WORKFLOW_BYTES */.lp), path), path) }));
    return (await (0,attempt/* attemptFile */.yy)(read, collect_unreadable(path))).found;
}
/** Tells which workflows and configuration files have an owner in the CODEOWNERS file that GitHub uses. */
async function ownership(files, protect) {
    const path = codeowners/* CODEOWNERS_PATHS */.xn.find((each) => files.paths.includes(each));
    const decisive = files.paths.filter((each) => WORKFLOW.test(each) || protect.includes(each) || each === path);
    if (path === undefined)
        return decisive.map((file) => coverage(file, false, ''));
    return (0,attempt/* attemptFile */.yy)(async () => {
        const { rules } = (0,codeowners/* parseCodeowners */.BW)((0,core_text/* decode */.D4)(await files.read(path, MAX_CODEOWNERS_BYTES), path));
        const index = new codeowners/* OwnerIndex */.K6(rules);
        return decisive.map((file) => coverage(file, (index.find(file)?.owners.length ?? 0) > 0, path));
    }, (error) => [(0,unreadable/* unreadableSubject */.a9)((0,unreadable/* unreadableFile */._s)(path, error))]);
}
/** GitHub reads CODEOWNERS files of up to 3 MB. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
function coverage(file, owned, codeowners) {
    return { kind: 'codeowners.coverage', id: file, data: { path: file, owned, codeowners }, at: { file, line: 1 } };
}


/***/ }),

/***/ 86257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YK: () => (/* binding */ parseExpression)
/* harmony export */ });
/** GitHub's limit on the length of an expression, in characters. */
const MAX_LENGTH = 21_000;
/** GitHub's limit on nesting. */
const MAX_DEPTH = 50;
/** Limit on chained members, and on operands of one operator. */
const MAX_CHAIN = 100;
class ExpressionError extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/**
 * Parses an expression in linear time and bounded depth. Never throws.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function parseExpression(text) {
    if (text.length > MAX_LENGTH)
        return { ok: false, at: 0, message: `longer than ${MAX_LENGTH} characters` };
    try {
        return { ok: true, expression: new Parser(tokensOf(text)).whole() };
    }
    catch (error) {
        if (error instanceof ExpressionError)
            return { ok: false, at: error.at, message: error.message };
        throw error;
    }
}
const TOKEN = /'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_-]*|0x[0-9A-Fa-f]+|0o[0-7]+|-Infinity|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|&&|\|\||[=!<>]=|[<>!()[\],.*]/y;
function tokensOf(text) {
    const tokens = [];
    let at = 0;
    for (;;) {
        while (/\s/.test(text[at] ?? ''))
            at += 1;
        if (at >= text.length)
            break;
        TOKEN.lastIndex = at;
        const [found] = TOKEN.exec(text) ?? [];
        if (found === undefined)
            throw new ExpressionError(`unexpected ${JSON.stringify(text[at])}`, at);
        tokens.push({ type: typeOf(found), text: found, at });
        at += found.length;
    }
    return [...tokens, { type: 'end', text: 'end of expression', at: text.length }];
}
function typeOf(token) {
    if (token.startsWith("'"))
        return 'string';
    if (/^[A-Za-z_]/.test(token))
        return 'word';
    return /\d|Infinity/.test(token) ? 'number' : 'symbol';
}
/** Operators from the lowest to the highest precedence. */
const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
class Parser {
    #tokens;
    #next = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const expression = this.#binary(0);
        if (this.#peek().type !== 'end')
            throw this.#unexpected();
        return expression;
    }
    #peek() {
        return this.#tokens[this.#next];
    }
    #take(symbol) {
        const { type, text } = this.#peek();
        if (type !== 'symbol' || text !== symbol)
            return false;
        this.#next += 1;
        return true;
    }
    #expect(symbol) {
        if (!this.#take(symbol))
            throw this.#unexpected(symbol);
    }
    #unexpected(wanted) {
        const { text, at } = this.#peek();
        return new ExpressionError(`unexpected ${text}${wanted === undefined ? '' : `, expected ${wanted}`}`, at);
    }
    #bound(length) {
        if (length > MAX_CHAIN)
            throw new ExpressionError(`chain of more than ${MAX_CHAIN} parts`, this.#peek().at);
    }
    #nested(read) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH)
            throw new ExpressionError(`nested deeper than ${MAX_DEPTH} levels`, this.#peek().at);
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #binary(level) {
        const operators = LEVELS[level];
        if (operators === undefined)
            return this.#unary();
        let left = this.#binary(level + 1);
        for (let length = 0;; length += 1) {
            const operator = operators.find((each) => this.#take(each));
            if (operator === undefined)
                return left;
            this.#bound(length);
            left = { type: 'binary', operator, left, right: this.#binary(level + 1) };
        }
    }
    #unary() {
        if (this.#take('!'))
            return this.#nested(() => ({ type: 'not', operand: this.#unary() }));
        const bare = this.#peek().text !== '(';
        const value = this.#primary();
        // A literal has no members, unless it is in parentheses.
        return bare && value.type === 'literal' ? value : this.#postfix(value);
    }
    #primary() {
        if (this.#take('(')) {
            const inner = this.#nested(() => this.#binary(0));
            this.#expect(')');
            return inner;
        }
        const { type, text } = this.#peek();
        if (type === 'end' || type === 'symbol')
            throw this.#unexpected('a value');
        this.#next += 1;
        if (type === 'string')
            return { type: 'literal', value: text.slice(1, -1).replaceAll("''", "'") };
        if (type === 'number')
            return { type: 'literal', value: Number(text.replace(/^\+/, '')) };
        return this.#word(text);
    }
    #word(text) {
        const constants = { true: true, false: false, null: null, NaN: NaN, Infinity };
        if (Object.hasOwn(constants, text))
            return { type: 'literal', value: constants[text] };
        if (this.#take('('))
            return { type: 'call', name: text.toLowerCase(), args: this.#nested(() => this.#args()) };
        return { type: 'context', name: text.toLowerCase() };
    }
    #args() {
        if (this.#take(')'))
            return [];
        const args = [this.#binary(0)];
        while (this.#take(','))
            args.push(this.#binary(0));
        this.#expect(')');
        return args;
    }
    #postfix(start) {
        let expression = start;
        for (let length = 0;; length += 1) {
            this.#bound(length);
            if (this.#take('.'))
                expression = this.#member(expression);
            else if (this.#take('['))
                expression = this.#index(expression);
            else
                return expression;
        }
    }
    #member(of) {
        if (this.#take('*'))
            return { type: 'star', of };
        const { type, text } = this.#peek();
        if (type !== 'word')
            throw this.#unexpected('a name');
        this.#next += 1;
        return { type: 'member', of, name: text.toLowerCase() };
    }
    #index(of) {
        if (this.#take('*')) {
            this.#expect(']');
            return { type: 'star', of };
        }
        const key = this.#nested(() => this.#binary(0));
        this.#expect(']');
        if (key.type === 'literal' && typeof key.value === 'string')
            return { type: 'member', of, name: key.value.toLowerCase() };
        return { type: 'index', of, key };
    }
}
/** Yields every part of an expression, itself first. */
function* partsOf(expression) {
    yield expression;
    for (const child of childrenOf(expression))
        yield* partsOf(child);
}
function childrenOf(expression) {
    switch (expression.type) {
        case 'member':
        case 'star':
            return [expression.of];
        case 'index':
            return [expression.of, expression.key];
        case 'call':
            return expression.args;
        case 'not':
            return [expression.operand];
        case 'binary':
            return [expression.left, expression.right];
        default:
            return [];
    }
}
/**
 * Returns the names from a context down, in lower case, with `*` for names known only at run time. `github.event.issue.title` has
 * four names. `undefined` if the expression is not a path.
 */
function pathOf(expression) {
    if (expression.type === 'context')
        return [expression.name];
    if (expression.type === 'member')
        return extended(pathOf(expression.of), expression.name);
    if (expression.type === 'star' || expression.type === 'index')
        return extended(pathOf(expression.of), '*');
    return undefined;
}
function extended(path, name) {
    return path && [...path, name];
}


/***/ }),

/***/ 19434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inlineWaivers)
/* harmony export */ });
/* harmony import */ var _core_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98435);

const MIN_REASON = 20;
/** The expected form. Part of subject ids: never reword it. */
const FORM = 'write "# weightseal: ignore[WS-CI-001] why it is fine — until 2027-01-31"';
/** Reads the waivers in the comments of a file, and the malformed ones. */
function inlineWaivers(text, file) {
    const waivers = [];
    const faults = [];
    const lines = text.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const start = line.indexOf('# weightseal:');
        if (start === -1)
            continue;
        const read = parse(line.slice(start));
        const alone = line.slice(0, start).trim() === '';
        if ('fault' in read)
            faults.push({ file, line: index + 1, ...read });
        else
            waivers.push({ file, line: index + (alone ? 2 : 1), code: (alone ? (lines[index + 1] ?? '') : line.slice(0, start)).trim(), ...read });
    }
    return { waivers, faults };
}
/** Parts of subject ids, in the words of version 0.1. Never reword them: existing baselines and fingerprints contain them. */
const KEYS = {
    rules: 'names no rules',
    noEnd: 'it has no end',
    end: 'is no day',
    noReason: 'it gives no reason',
    reason: `its reason is shorter than ${MIN_REASON} characters`,
};
function parse(comment) {
    const open = /^# weightseal:\s*ignore\[([^\]]*)\]/.exec(comment);
    if (open === null)
        return { fault: FORM, key: FORM };
    const named = (open[1] ?? '').split(',').map((rule) => rule.trim());
    const rules = named.map((rule) => rule.toUpperCase());
    if (named.some((rule) => !/^[A-Za-z]{2,8}-[A-Za-z]{2,8}-\d{3}$/.test(rule))) {
        const list = JSON.stringify(open[1]);
        return malformed(`${list} is not a list of rule ids`, `${list} ${KEYS.rules}`);
    }
    const rest = comment.slice(open[0].length).trim();
    const end = rest.lastIndexOf('until ');
    const until = end === -1 ? '' : rest.slice(end + 'until '.length).trim();
    if (until === '')
        return malformed('the end date is missing', KEYS.noEnd);
    if (!(0,_core_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(until))
        return malformed(`${JSON.stringify(until)} is not a date`, `${JSON.stringify(until)} ${KEYS.end}`);
    const reason = withoutTail(rest.slice(0, end));
    if (reason === '')
        return malformed('the reason is missing', KEYS.noReason);
    if (reason.length < MIN_REASON)
        return { fault: `the reason is shorter than ${MIN_REASON} characters`, key: KEYS.reason };
    return { rules, reason, until, text: `${rules.join(',')} ${reason} ${until}` };
}
function malformed(fault, key) {
    return { fault: `${fault}; ${FORM}`, key: `${key}; ${FORM}` };
}
/** Removes the dash before "until". A regular expression takes quadratic time here. */
function withoutTail(text) {
    let end = text.length;
    while (end > 0 && ' \t—–-'.includes(text[end - 1] ?? ''))
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 43995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ jobSubjects),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   ns: () => (/* binding */ sinkOf)
/* harmony export */ });
/* harmony import */ var _core_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51182);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31852);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43115);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44078);




/** Returns the external effects of jobs: deployments, publishing, cloud logins, self-hosted runners. */
function jobSubjects(workflow) {
    if (workflow.kind === 'action')
        return [];
    return workflow.jobs.flatMap((job) => [jobSubject(workflow, job), ...job.steps.flatMap((step) => loginSubjects(workflow, job, step))]);
}
const PULL_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'issue_comment'];
function jobSubject(workflow, job) {
    const sink = job.steps.find((step) => sinkOf(step) !== '');
    const push = imagePush(job);
    const reach = (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .reachOf */ .x)(workflow, job);
    const data = {
        path: workflow.path,
        job: job.id,
        deploys: sink === undefined ? '' : sinkOf(sink),
        environment: job.body.get('environment').exists,
        selfHosted: isSelfHosted(job),
        pullRequests: !reach.ownCode && reach.events.some((trigger) => PULL_EVENTS.includes(trigger)),
        imagePush: push.state,
    };
    const spans = {
        '/selfHosted': job.body.get('runs-on').at,
        '/imagePush': push.at ?? job.body.at,
        '/environment': sink?.body.at ?? job.body.at,
    };
    return { kind: 'workflow.job', id: `${workflow.path}#${job.id}`, data, at: job.body.at, spans };
}
/** Tells whether a job runs on a self-hosted runner, by its labels, its matrix, or a list in an expression. */
function isSelfHosted({ body }) {
    const texts = [...body.get('runs-on').texts()].map(({ text }) => text.toLowerCase());
    if (texts.some((text) => /(^|['"])self-hosted(['"]|$)/.test(text)))
        return true;
    const matrix = texts.some((text) => /\$\{\{\s*matrix\b/.test(text)) ? [...body.get('strategy', 'matrix').texts()] : [];
    return matrix.some(({ text }) => /(^|['"])self-hosted(['"]|$)/i.test(text));
}
/** Actions that deploy or release. */
const DEPLOYING = {
    'pypa/gh-action-pypi-publish': 'publishes to PyPI',
    'softprops/action-gh-release': 'publishes a release',
    'ncipollo/release-action': 'publishes a release',
    'goreleaser/goreleaser-action': 'publishes a release',
    'azure/webapps-deploy': 'deploys to Azure',
    'azure/k8s-deploy': 'deploys to Kubernetes',
    'aws-actions/amazon-ecs-deploy-task-definition': 'deploys to AWS',
    'google-github-actions/deploy-cloudrun': 'deploys to Google Cloud',
    'huggingface/hub-sync': 'publishes to Hugging Face',
    'js-devtools/npm-publish': 'publishes to npm',
};
/** Commands that deploy or release. Each pattern matches the beginning of a command. */
const COMMANDS = [
    ['publishes to npm', /^(npm|pnpm|yarn npm) publish\b(?!.*--dry-run)/],
    ['publishes to crates.io', /^cargo publish\b(?!.*--dry-run)/],
    ['publishes to PyPI', /^(python3? -m )?(twine upload|uv publish|poetry publish|flit publish|hatch publish)\b(?!.*--dry-run)/],
    ['publishes a release', /^gh release (create|upload|edit)\b/],
    ['publishes to Hugging Face', /^(huggingface-cli|hf) upload\b/],
    ['deploys to Kubernetes', /^(kubectl (apply|rollout|set image)|helm (upgrade|install))\b(?!.*--dry-run)/],
    ['changes infrastructure', /^(terraform|tofu) apply\b/],
    ['deploys to AWS', /^aws (sagemaker (create-endpoint|update-endpoint|create-model)|ecs update-service|lambda update-function-code)\b/],
    ['deploys to Azure', /^az ml (online-deployment|online-endpoint|batch-deployment) (create|update)\b/],
    ['deploys to Google Cloud', /^gcloud (ai endpoints deploy-model|ai models upload|run deploy)\b/],
];
/** Splits a script into commands, without shell keywords and variable assignments before them. */
function commandsOf(script) {
    return script
        .replaceAll(/\\\r?\n/g, ' ')
        .split(/\r?\n|&&|\|\||;/)
        .map((command) => command.trim().replace(/^((?:then|do|else|if|!|\{|\(|sudo|time|exec)\s+|[A-Z_][A-Z0-9_]*=\S*\s+)+/, ''))
        .filter((command) => command !== '' && !command.startsWith('#'));
}
/** Tells whether a build step may push its image. An expression counts as true. */
function pushes(step) {
    const push = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'push')?.text ?? '';
    return (push !== '' && push !== 'false') || /type=registry|push=true/.test((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'outputs')?.text ?? '');
}
/** Describes the external effect of a step; empty if it has none. */
const sinkOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoised */ .Q)((step) => {
    const action = (0,_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .actionOf */ .qj)(step.uses?.text);
    if (action === 'docker/build-push-action')
        return pushes(step) ? 'pushes an image' : '';
    if (Object.hasOwn(DEPLOYING, action))
        return DEPLOYING[action] ?? '';
    const commands = commandsOf(step.run?.text ?? '');
    return COMMANDS.find(([, pattern]) => commands.some((command) => pattern.test(command)))?.[0] ?? '';
});
const SCANNERS = /^(aquasecurity\/trivy-action|anchore\/scan-action|docker\/scout-action|snyk\/actions\/docker|azure\/container-scan)$/;
const SCAN_COMMANDS = /^(trivy (image|i)\b|grype\b|docker scout (cves|quickview)|snyk container test)/;
const PUSH_COMMANDS = /^(docker|podman|buildah) (image )?push\b(?!.*\blocalhost\b)|^docker buildx (build|bake)\b.*--push\b/;
/** Tells whether a job scans its image before it pushes it. An unscanned image may be deployed. */
function imagePush({ steps }) {
    const runs = (step, pattern) => commandsOf(step.run?.text ?? '').some((command) => pattern.test(command));
    const push = steps.find((step) => sinkOf(step) === 'pushes an image' || runs(step, PUSH_COMMANDS));
    if (push === undefined)
        return { state: 'none' };
    const scan = steps.find((step) => SCANNERS.test((0,_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .actionOf */ .qj)(step.uses?.text)) || runs(step, SCAN_COMMANDS));
    return {
        state: scan !== undefined && scan.index <= push.index && !isAfter(scan, push) ? 'scanned' : 'unscanned',
        at: (push.uses ?? push.run ?? push.body).at,
    };
}
/** Tells whether a scan follows the push within the same script. */
function isAfter(scan, push) {
    if (scan.index !== push.index)
        return false;
    const commands = commandsOf(push.run?.text ?? '');
    return commands.findIndex((command) => SCAN_COMMANDS.test(command)) > commands.findIndex((command) => PUSH_COMMANDS.test(command));
}
const LOGINS = {
    'aws-actions/configure-aws-credentials': { cloud: 'AWS', keys: ['aws-access-key-id', 'aws-secret-access-key'] },
    'azure/login': { cloud: 'Azure', keys: ['creds'] },
    'google-github-actions/auth': { cloud: 'Google Cloud', keys: ['credentials_json'] },
};
/** Environment variables for long-lived keys, with which cloud tools log in without an action. */
const KEY_VARIABLES = {
    AWS_SECRET_ACCESS_KEY: 'AWS',
    AZURE_CLIENT_SECRET: 'Azure',
    GOOGLE_CREDENTIALS: 'Google Cloud',
    ARM_CLIENT_SECRET: 'Azure',
};
/** Tells whether a key is long-lived. Outputs of earlier steps are short-lived credentials. */
function isStatic(text) {
    return text !== '' && !/\$\{\{\s*steps\./i.test(text);
}
function loginSubjects({ path, root, jobs }, { id: job, body }, step) {
    const isFirst = jobs[0]?.id === job;
    const subject = (cloud, credential, at) => ({
        kind: 'workflow.login',
        id: `${path}#${job}/login/${cloud}/${credential}`,
        data: { path, job, cloud, credential },
        at,
    });
    const action = (0,_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .actionOf */ .qj)(step.uses?.text);
    const login = Object.hasOwn(LOGINS, action) ? LOGINS[action] : undefined;
    const own = login === undefined
        ? []
        : [
            subject(login.cloud, login.keys.some((key) => isStatic((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, key)?.text ?? '')) ? 'static' : 'federated', step.uses?.at ?? step.body.at),
        ];
    const shared = step.index === 0 ? [...body.get('env').entries(), ...(isFirst ? root.get('env').entries() : [])] : [];
    const variables = [...step.env.entries(), ...shared].flatMap(([name, value]) => Object.hasOwn(KEY_VARIABLES, name) && /secrets\b/i.test(value.text) ? [subject(KEY_VARIABLES[name] ?? '', 'static', value.at)] : []);
    return [...own, ...variables];
}


/***/ }),

/***/ 31852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86257);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48857);


/** Reads the conditions of a job and of a step. Only operands of a top-level `&&` count, so the result is conservative. */
function reachOf({ triggers }, job, step) {
    const facts = [job.body.get('if').text, step?.body.get('if').text ?? ''].flatMap(conjuncts);
    const named = facts.flatMap((fact) => equal(fact, 'github.event_name'));
    const excluded = facts.flatMap((fact) => unequal(fact, 'github.event_name'));
    const events = triggers.filter((trigger) => (named.length === 0 || named.includes(trigger)) && !excluded.includes(trigger));
    return { events, ownCode: facts.some(isOwnCode) };
}
function conjuncts(text) {
    const fenced = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedIn */ .B)(text);
    const [only] = fenced;
    // Text around an expression makes the condition always true.
    if (only !== undefined && (fenced.length > 1 || only.start > 0 || only.end < text.length))
        return [];
    const parsed = only?.parsed ?? (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(text);
    return parsed.ok ? split(parsed.expression) : [];
}
function split(expression) {
    if (expression.type === 'binary' && expression.operator === '&&')
        return [...split(expression.left), ...split(expression.right)];
    return [expression];
}
function compared(fact, operator) {
    if (fact.type !== 'binary' || fact.operator !== operator)
        return undefined;
    const [path, other] = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(fact.left) === undefined ? [(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(fact.right), fact.left] : [(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(fact.left), fact.right];
    if (path === undefined)
        return undefined;
    // GitHub compares strings case-insensitively.
    if (other.type === 'literal')
        return { path: path.join('.'), value: typeof other.value === 'string' ? other.value.toLowerCase() : other.value };
    const name = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(other)?.join('.');
    return name === undefined ? undefined : { path: path.join('.'), name };
}
function equal(fact, name) {
    const { path, value } = compared(fact, '==') ?? {};
    return path === name && typeof value === 'string' ? [value] : [];
}
function unequal(fact, name) {
    const { path, value } = compared(fact, '!=') ?? {};
    return path === name && typeof value === 'string' ? [value] : [];
}
function isOwnCode(fact) {
    if ((0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(fact)?.join('.') === 'github.event.pull_request.merged')
        return true;
    const { path, value, name } = compared(fact, '==') ?? {};
    if (path === 'github.event.pull_request.merged')
        return value === true;
    if (path === 'github.event.workflow_run.event')
        return value === 'push' || value === 'schedule' || value === 'workflow_dispatch' || value === 'release';
    const sides = [path, name];
    const heads = ['github.event.pull_request.head.repo.full_name', 'github.event.workflow_run.head_repository.full_name'];
    return heads.some((head) => sides.includes(head)) && sides.includes('github.repository');
}


/***/ }),

/***/ 97166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zV: () => (/* binding */ fileSubject),
  rv: () => (/* binding */ withDistinctIds),
  ri: () => (/* binding */ withoutCredentials),
  rN: () => (/* binding */ workflowSubjects)
});

// EXTERNAL MODULE: ./build/documents/credentials.js
var credentials = __webpack_require__(60463);
// EXTERNAL MODULE: ./build/core/memo.js
var memo = __webpack_require__(51182);
;// CONCATENATED MODULE: ./build/domains/workflows/levels.js
/**
 * Who controls a value. `attacker`: anyone who can open an issue or a pull request. `caller`: the user or workflow that starts
 * this workflow. `dynamic`: known only at run time and set by people with write access. `trusted`: everything else.
 */
const TRUSTS = ['attacker', 'caller', 'dynamic', 'trusted'];
/** Returns the least trusted of some levels; `trusted` if there are none. */
function leastTrusted(trusts) {
    return [...trusts].reduce((least, trust) => (TRUSTS.indexOf(trust) < TRUSTS.indexOf(least) ? trust : least), 'trusted');
}

// EXTERNAL MODULE: ./build/domains/workflows/reach.js
var reach = __webpack_require__(31852);
// EXTERNAL MODULE: ./build/domains/workflows/template.js
var template = __webpack_require__(48857);
;// CONCATENATED MODULE: ./build/domains/workflows/script.js


const MAX_LINES = 5000;
const MAX_LINE = 20_000;
/** Limit on lines in blocks. A line counts once for each block that contains it. */
const MAX_BLOCK_LINES = 20_000;
const ANYTHING = { env: new Map([['*', 'attacker']]), output: new Map([['*', 'attacker']]) };
const NOTHING = { env: new Map(), output: new Map() };
/**
 * Tracks variables through the lines of a shell script, from the environment of its step to its writes. It supports
 * assignments, expansions, groups and here-documents, but not control flow: a value that was once untrusted stays untrusted,
 * unless all characters outside a safe set are removed.
 */
function writesOf(script, scope) {
    if (!/GITHUB_(ENV|PATH|OUTPUT)|set-output|set-env|add-path/.test(script))
        return NOTHING;
    const lines = script.replaceAll(/[\\`]\r?\n/g, ' ').split('\n');
    // A script over the limits may write anything.
    if (lines.length > MAX_LINES || lines.some((line) => line.length > MAX_LINE))
        return ANYTHING;
    return new Follower(scope, lines).run();
}
class Follower {
    #scope;
    #own = new Map();
    #written = { env: new Map(), output: new Map() };
    #lines;
    constructor(scope, lines) {
        this.#scope = scope;
        this.#lines = lines;
    }
    run() {
        const lines = this.#lines;
        let followed = 0;
        for (const [index, line] of lines.entries()) {
            this.#assign(line);
            const target = targetOf(line);
            if (target === undefined) {
                this.#writeUnrecognized(line);
                continue;
            }
            const block = /^\s*exec\s*>>/.test(line) ? lines : blockOf(lines, index);
            followed += block?.length ?? 0;
            if (followed > MAX_BLOCK_LINES)
                return ANYTHING;
            if (block === undefined)
                this.#write(target, lastCommand(line));
            else
                this.#writeBlock(target, block);
        }
        return this.#written;
    }
    /** Handles an unrecognized use of a GitHub environment file: it may receive any value of the script. */
    #writeUnrecognized(line) {
        for (const [, file = ''] of line.matchAll(/GITHUB_(ENV|PATH|OUTPUT)\b/g))
            this.#written[file === 'OUTPUT' ? 'output' : 'env'].set('*', this.#ofAll());
    }
    /** Returns the lowest trust of all values that the script expands. */
    #ofAll() {
        const text = this.#lines.join('\n');
        const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#scope.variable(name));
        return leastTrusted([this.#scope.ofText(text), ...names]);
    }
    #ofText(text) {
        if (isCleaned(text))
            return 'trusted';
        // Arguments of a function may be any value.
        if (/\$[0-9@*]/.test(text))
            return this.#ofAll();
        const names = namesIn(text).map((name) => this.#own.get(name) ?? this.#scope.variable(name));
        return leastTrusted([this.#scope.ofText(text), ...names]);
    }
    #assign(line) {
        for (const [, name = '', value = ''] of line.matchAll(ASSIGNMENT))
            this.#own.set(name, leastTrusted([this.#own.get(name) ?? 'trusted', this.#ofText(value)]));
        const named = [/(?:^|[\s;|])read\s+(?:-\w+\s+){0,9}([A-Za-z_]\w*)/, /(?:^|[\s;])for\s+([A-Za-z_]\w*)\s+in\b/];
        for (const name of named.map((pattern) => pattern.exec(line)?.[1]))
            if (name !== undefined)
                this.#own.set(name, this.#ofText(line));
    }
    #write(target, text, name = nameIn(text)) {
        const known = this.#written[target].get(name);
        this.#written[target].set(name, leastTrusted([known ?? 'trusted', this.#ofText(text)]));
    }
    /** Writes the lines of a block. `name<<END` begins a multi-line value. */
    #writeBlock(target, lines) {
        let open;
        for (const line of lines) {
            const name = nameIn(line);
            const begins = /(?<![\w-])([A-Za-z_][\w-]{0,200})<<(?!<)/.exec(line)?.[1]?.toLowerCase();
            open = begins ?? (name === '*' ? open : undefined);
            this.#write(target, line, begins ?? (name === '*' ? (open ?? '*') : name));
        }
    }
}
/** An assignment, also after `then`, `do` or `;` and with the `$` of PowerShell. The end of the value is not parsed. */
const ASSIGNMENT = /(?:^|[;&|]|\bthen\b|\bdo\b|\belse\b)\s*(?:export\s+|local\s+|readonly\s+|declare\s+(?:-\w+\s+)?)?\$?([A-Za-z_]\w*)\s?\+?=([^=][\s\S]*|)$/g;
/** Letters, digits and characters without a special meaning in shells. */
const SAFE = String.raw `(?:\[:(?:alnum|alpha|digit|lower|upper):\]|[\w.:/@-])+`;
/** A bracket and quotes may follow the filter. */
const END = String.raw `(?:\s*\))?["'\s]*$`;
const CLEANED = [
    new RegExp(String.raw `\|\s*tr\s+-(?:c|cd|dc)\s+(?:'${SAFE}'|"${SAFE}"|${SAFE})(?:\s+(?:'[\w.-]'|"[\w.-]"|[\w.-]))?${END}`),
    new RegExp(String.raw `\|\s*sed\s+(?:-[\w]+\s+){0,9}(['"])s([/|#,])\[\^${SAFE}\][*+]?\2[\w.-]?\2g\1${END}`),
];
/** Tells whether a text ends in a pipe to `tr -cd 'a-z'` or `sed 's/[^a-z]//g'`, which removes all special characters. */
function isCleaned(text) {
    if (/\s#/.test(text))
        return false;
    const single = (text.match(/\$\(/g) ?? []).length <= 1;
    return single && CLEANED.some((pattern) => pattern.test(text));
}
const SINK = /(>>?|tee\b[^|;&]{0,200}|-FilePath|Add-Content|Out-File)\s*["']?\$(?:\{|env:|\{env:)?GITHUB_(ENV|PATH|OUTPUT)\b/i;
function targetOf(line) {
    const file = SINK.exec(line)?.[2]?.toUpperCase();
    if (file === 'OUTPUT' || line.includes('::set-output'))
        return 'output';
    return file !== undefined || line.includes('::set-env') || line.includes('::add-path') ? 'env' : undefined;
}
/** Returns the last command of a line, which writes, without the conditions before it. */
function lastCommand(line) {
    const sink = SINK.exec(line)?.index ?? line.length;
    const before = line.slice(0, sink);
    const starts = ['&&', '||', ';', ' then ', ' do ']
        .map((word) => before.lastIndexOf(word))
        .filter((start) => start !== -1 && !isQuoted(before, start));
    const last = starts.length === 0 ? line : line.slice(Math.max(...starts));
    // The end of a loop or condition writes the whole block.
    return /^[;&|\s]*(done|fi|esac|\}|\))/.test(last) ? line : last;
}
function isQuoted(text, index) {
    const before = text.slice(0, index);
    return inQuotes(text, index) || before.split('{').length > before.split('}').length;
}
function inQuotes(text, index) {
    const before = text.slice(0, index);
    return ['"', "'"].some((quote) => before.split(quote).length % 2 === 0);
}
/** Returns the lines of the group, here-document or loop whose output is written; `undefined` for a single command. */
function blockOf(lines, index) {
    const line = lines[index] ?? '';
    if (/^\s*[})]/.test(line)) {
        const [open, close] = line.trimStart().startsWith('}') ? ['{', '}'] : ['(', ')'];
        let depth = 1;
        for (let at = index - 1; at >= 0; at--) {
            const text = (lines[at] ?? '').trim();
            if (text.startsWith(close))
                depth += 1;
            if (text.endsWith(open) && !text.endsWith(`$${open}`))
                depth -= 1;
            if (depth === 0)
                return lines.slice(at + 1, index);
        }
        return lines.slice(0, index);
    }
    if (/^\s*(done|fi|esac)\b/.test(line))
        return lines.slice(0, index);
    const here = /(?<!<)<<(?!<)-?\s*["']?(\w+)/.exec(line);
    const end = here?.[1];
    if (here === null || end === undefined || inQuotes(line, here.index))
        return undefined;
    const last = lines.findIndex((each, at) => at > index && each.trim() === end);
    return lines.slice(index + 1, last === -1 ? lines.length : last);
}
/** Returns the name in `NAME=value`, in lower case as expressions compare it; `*` if it cannot be determined. */
function nameIn(text) {
    const all = text.match(/(?<![\w-])[A-Za-z_][\w-]{0,200}(?==|<<(?!<))/g) ?? [];
    if (new Set(all).size > 1 || /\\n/.test(text))
        return '*';
    const [, name] = /(?:^\s*|(?:echo|printf|Write-Output)\s+(?:-\w+\s+){0,9}["']?|["'])([A-Za-z_][\w-]*)=/.exec(text) ?? [];
    const [, old] = /::set-(?:output|env) name=([\w-]+)::/.exec(text) ?? [];
    return (old ?? name ?? '*').toLowerCase();
}
/** Returns the variables that a text expands, without GITHUB_ENV, GITHUB_PATH and GITHUB_OUTPUT. */
function namesIn(text) {
    const bare = (0,template/* fencedIn */.B)(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    return [...bare.matchAll(/(?:\$(?:\{[#!]?|env:|\{env:)?|%)([A-Za-z_]\w*)/gi)]
        .map((match) => match[1] ?? '')
        .filter((name) => !/^GITHUB_(ENV|PATH|OUTPUT)$/.test(name));
}

// EXTERNAL MODULE: ./build/domains/workflows/expression.js
var workflows_expression = __webpack_require__(86257);
// EXTERNAL MODULE: ./build/domains/workflows/uses.js
var workflows_uses = __webpack_require__(43115);
// EXTERNAL MODULE: ./build/domains/workflows/workflow.js + 1 modules
var workflows_workflow = __webpack_require__(44078);
;// CONCATENATED MODULE: ./build/domains/workflows/trust.js
var _a;






/**
 * Values that anyone can write. `*` matches any one member.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 */
const ATTACKER = [
    'github.head_ref',
    'github.event.issue.title',
    'github.event.issue.body',
    'github.event.pull_request.title',
    'github.event.pull_request.body',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.pull_request.head.repo.description',
    'github.event.pull_request.head.repo.homepage',
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.review_comment.body',
    'github.event.discussion.title',
    'github.event.discussion.body',
    'github.event.pages.*.page_name',
    'github.event.pages.*.title',
    'github.event.pages.*.summary',
    'github.event.commits.*.message',
    'github.event.commits.*.author.email',
    'github.event.commits.*.author.name',
    'github.event.commits.*.committer.email',
    'github.event.commits.*.committer.name',
    'github.event.head_commit.message',
    'github.event.head_commit.author.email',
    'github.event.head_commit.author.name',
    'github.event.head_commit.committer.email',
    'github.event.head_commit.committer.name',
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.head_commit.message',
    'github.event.workflow_run.head_commit.author.email',
    'github.event.workflow_run.head_commit.author.name',
    'github.event.workflow_run.head_repository.description',
    'github.event.workflow_run.pull_requests.*.head.ref',
    'github.event.changes.title.from',
    'github.event.changes.body.from',
    'github.event.merge_group.head_commit.message',
    'github.event.answer.body',
    'github.event.check_suite.head_branch',
    'github.event.check_run.check_suite.head_branch',
    'github.event.deployment.ref',
    'github.event.forkee.description',
    'github.event.forkee.homepage',
    'github.event.check_suite.head_commit.message',
    'github.event.check_suite.pull_requests.*.head.ref',
    'github.event.check_run.check_suite.pull_requests.*.head.ref',
    'github.event.workflow_job.head_branch',
    'github.event.commit.commit.message',
    'github.event.pull_request.auto_merge.commit_message',
].map((path) => path.split('.'));
/** Branches and tags, which people with write access name. */
const DYNAMIC = ['github.ref_name', 'github.ref', 'github.event.ref', 'github.event.release.tag_name'].map((path) => path.split('.'));
/** Action outputs that an attacker controls, such as the names of changed files or the branch of a pull request. */
const TAINTING = {
    'tj-actions/changed-files': /^(?!.*(_count$|any_|only_)).*files$/,
    'tj-actions/branch-names': /^(current_branch|head_ref_branch|ref_branch)$/,
    'trilom/file-changes-action': /^files/,
    'jitterbit/get-changed-files': /^(all|added|modified|removed|renamed|added_modified|deleted)$/,
    'dorny/paths-filter': /_files$/,
    'xt0rted/pull-request-comment-branch': /^(head|base)_ref$/,
    'peter-evans/find-comment': /^comment-(body|author)$/,
};
/** Functions that return a boolean, a hash or a status, never the text of an argument. */
const BOOLEAN_FUNCTIONS = new Set(['contains', 'startswith', 'endswith', 'hashfiles', 'success', 'failure', 'always', 'cancelled']);
const scopes = new WeakMap();
/**
 * Returns the scope of a step, or of the end of a job. All steps of the job are evaluated first: computed lazily in the middle of
 * that pass, a result would be cached while incomplete.
 */
function scopeOf(workflow, job, step) {
    flowOf(workflow, job);
    return cachedScope(workflow, job, step);
}
/** Returns the cached scope. Each step builds on the results of earlier ones. */
function cachedScope(workflow, job, step) {
    const known = scopes.get(job) ?? new Map();
    scopes.set(job, known);
    const scope = known.get(step) ?? new Scope(workflow, job, step);
    known.set(step, scope);
    return scope;
}
/** The environment that steps wrote. A step may be skipped, so earlier values remain possible. */
class WrittenEnv {
    /** By name: after which steps the trust of a variable changed. */
    #changes = new Map();
    write(step, written) {
        for (const [name, trust] of written) {
            const changes = this.#changes.get(name) ?? [];
            this.#changes.set(name, changes);
            changes.push({ step, trust: leastTrusted([trust, changes.at(-1)?.trust ?? 'trusted']) });
        }
    }
    /** Returns the trust of a variable before a step. */
    before(step, name) {
        return this.#changes.get(name)?.findLast((change) => change.step < step)?.trust ?? 'trusted';
    }
    /** Returns the lowest trust of any variable before a step. */
    lowestBefore(step) {
        return leastTrusted([...this.#changes.keys()].map((name) => this.before(step, name)));
    }
}
const flows = new WeakMap();
const NONE = new Map();
/** Evaluates the steps of a job once, in order. */
function flowOf(workflow, job) {
    const known = flows.get(job);
    if (known !== undefined)
        return known;
    const env = new WrittenEnv();
    const outputs = new Map();
    flows.set(job, { env, outputs });
    for (const step of job.steps) {
        const writes = writesOf(step.run?.text ?? '', cachedScope(workflow, job, step));
        env.write(step.index, writes.env);
        if (step.id !== undefined)
            outputs.set(step.id.toLowerCase(), writes.output);
    }
    return { env, outputs };
}
/** Names that a value may follow, one after the other, until it counts as written by anyone. */
const MAX_DEPTH = 100;
/** Results within circles of names that are computed again. */
const MAX_FORGOTTEN = 10_000;
let depth = 0;
/** How often a name led to itself. A result computed meanwhile is not final. */
let cycles = 0;
/** Computes the trust level of the values that are visible to a step of a job. */
class Scope {
    #workflow;
    #job;
    #step;
    /** Results by text. */
    #texts = new Map();
    /** Paths whose results are being computed. */
    #open = new Set();
    /** Results by path. */
    #known = new Map();
    /** Paths whose results lack the values of paths that are still being computed. */
    #partial = new Set();
    #forgotten = 0;
    /** Whether the environment that the step itself sets is not visible, as for the values in it. */
    #isOutside;
    #around;
    constructor(workflow, job, step, isOutside = false) {
        this.#workflow = workflow;
        this.#job = job;
        this.#step = step;
        this.#isOutside = isOutside;
    }
    /** The scope in which the values of the step's own environment are evaluated. */
    get #outside() {
        if (this.#isOutside || this.#step === undefined)
            return this;
        this.#around ??= new _a(this.#workflow, this.#job, this.#step, true);
        return this.#around;
    }
    /** Returns the trust of a text with expressions. */
    ofText(text) {
        if (!text.includes('${{'))
            return 'trusted';
        const known = this.#texts.get(text);
        if (known !== undefined)
            return known;
        const before = cycles;
        const trust = leastTrusted((0,template/* fencedIn */.B)(text).map(({ parsed }) => (parsed.ok ? this.of(parsed.expression) : 'trusted')));
        if (cycles === before)
            this.#texts.set(text, trust);
        return trust;
    }
    /** Returns the trust of an expression when it is expanded into text. */
    of(expression) {
        switch (expression.type) {
            case 'literal':
            case 'not':
                return 'trusted';
            case 'binary':
                return this.#ofBinary(expression);
            case 'call':
                return this.#ofCall(expression.name, expression.args);
            default: {
                const path = (0,workflows_expression/* pathOf */.XM)(expression);
                return path === undefined ? this.#ofMember(expression) : this.#ofPath(path, false);
            }
        }
    }
    #ofBinary({ operator, left, right }) {
        // `a && b` is b or an empty value.
        if (operator === '&&')
            return this.of(right);
        return operator === '||' ? leastTrusted([this.of(left), this.of(right)]) : 'trusted';
    }
    #ofCall(name, args) {
        if (BOOLEAN_FUNCTIONS.has(name))
            return 'trusted';
        return leastTrusted(args.map((arg) => this.#ofWhole(arg)));
    }
    /** Returns the trust of everything that a value contains. */
    #ofWhole(expression) {
        if (expression.type === 'binary')
            return this.#ofSides(expression);
        const path = (0,workflows_expression/* pathOf */.XM)(expression);
        return path === undefined ? this.of(expression) : this.#ofPath(path, true);
    }
    #ofSides({ operator, left, right }) {
        if (operator !== '&&' && operator !== '||')
            return 'trusted';
        return leastTrusted([operator === '&&' ? 'trusted' : this.#ofWhole(left), this.#ofWhole(right)]);
    }
    /** Returns the trust of a member of a non-path: the lower of both sides of a choice, or that of everything a call returns. */
    #ofMember(expression) {
        if (expression.type === 'context')
            return 'trusted';
        const { of } = expression;
        if (of.type === 'binary')
            return leastTrusted([this.of({ ...expression, of: of.left }), this.of({ ...expression, of: of.right })]);
        return of.type === 'member' || of.type === 'index' || of.type === 'star' ? this.#ofMember(of) : this.#ofWhole(of);
    }
    /** @param whole - whether to include the members of an object. Expanded into text, an object is only the word "Object". */
    #ofPath(path, whole) {
        if (ATTACKER.some((known) => covers(known, path, whole)))
            return 'attacker';
        if (isCallers(path))
            return this.#once(`inputs.${path.at(-1)}`, () => this.#ofInput(path.at(-1) ?? ''));
        if (DYNAMIC.some((known) => covers(known, path, false)))
            return 'dynamic';
        const [context = '', ...named] = path;
        const follow = FOLLOWED[context];
        if (follow === undefined || (named.length === 0 && !whole))
            return 'trusted';
        const rest = whole ? [...named, ...['*', '*', '*'].slice(named.length)] : named;
        return this.#once([context, ...rest].join('.'), () => this[follow](rest));
    }
    /**
     * Computes a result once. One in progress counts as trusted, so that names that refer to themselves end. What is computed meanwhile lacks
     * the values of the names that are still open, so it is forgotten as soon as the first of them, which has them all, is known.
     */
    #once(key, compute) {
        if (this.#open.has(key)) {
            cycles += 1;
            return 'trusted';
        }
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        // Names that follow one another this far, or in this many circles, serve no workflow.
        if (depth === MAX_DEPTH || this.#forgotten > MAX_FORGOTTEN)
            return 'attacker';
        const before = cycles;
        this.#open.add(key);
        depth += 1;
        try {
            const trust = compute();
            this.#known.set(key, trust);
            if (cycles !== before)
                this.#partial.add(key);
            return trust;
        }
        finally {
            this.#open.delete(key);
            depth -= 1;
            if (this.#open.size === 0)
                this.#forgetPartial(key);
        }
    }
    #forgetPartial(first) {
        this.#partial.delete(first);
        for (const key of this.#partial)
            this.#known.delete(key);
        this.#forgotten += this.#partial.size;
        this.#partial.clear();
    }
    /** Returns the trust of an input. Callers cannot write free text into booleans, numbers and choices. The default counts as well. */
    #ofInput(name) {
        const action = this.#workflow.kind === 'action';
        const places = action
            ? [this.#workflow.root.get('inputs')]
            : ['workflow_dispatch', 'workflow_call'].map((event) => this.#workflow.root.get('on', event, 'inputs'));
        const declared = places.flatMap((inputs) => inputs.named(name) ?? []);
        const defaultTrust = leastTrusted(declared.map((input) => this.ofText(input.get('default').text)));
        const bound = !action && declared.length > 0 && declared.every((input) => BOUND_TYPES.has(input.get('type').text));
        return leastTrusted([defaultTrust, bound ? 'trusted' : 'caller']);
    }
    /** Returns the trust of an environment variable: its nearest definition and the values that earlier steps wrote. */
    ofEnv([name = '']) {
        const stepEnv = this.#isOutside ? undefined : this.#step?.env;
        const levels = [stepEnv, this.#job.body.get('env'), this.#workflow.root.get('env')];
        const written = flowOf(this.#workflow, this.#job).env;
        const at = this.#step?.index ?? Number.POSITIVE_INFINITY;
        if (name === '*') {
            const all = levels.flatMap((env) => env?.entries() ?? []);
            return leastTrusted([...all.map(([, { text }]) => this.#outside.ofText(text)), written.lowestBefore(at)]);
        }
        const own = stepEnv?.named(name);
        if (own !== undefined)
            return this.#outside.ofText(own.text);
        // Values that steps write override the environment of the job and the workflow.
        const outer = levels.map((env) => env?.named(name)).find((env) => env !== undefined);
        const definition = outer === undefined ? 'trusted' : this.ofText(outer.text);
        // The names in an `env` that is a single expression are unknown.
        const opaque = levels.filter((env) => typeof env?.value === 'string').map((env) => this.#ofOpaque(env?.text ?? ''));
        return leastTrusted([...opaque, definition, written.before(at, name), written.before(at, '*')]);
    }
    ofMatrix([name = '']) {
        const matrix = this.#job.body.get('strategy', 'matrix');
        const opaque = [matrix, this.#job.body.get('strategy')].find(({ value }) => typeof value === 'string');
        if (opaque !== undefined)
            return this.#ofOpaque(opaque.text);
        const own = name === '*' ? matrix.entries().map(([, value]) => value) : [matrix.named(name) ?? []].flat();
        const values = [...own, ...matrix.get('include').items()];
        return leastTrusted(values.flatMap((value) => [...value.texts()].map(({ text }) => this.ofText(text))));
    }
    ofSteps([id = '', part = '', name = '']) {
        if (part !== 'outputs' && part !== '*')
            return 'trusted';
        const steps = id === '*' ? this.#job.steps.filter((each) => each.id !== undefined) : ((0,workflows_workflow/* stepsById */.M5)(this.#job).get(id) ?? []);
        const before = steps.filter(({ index }) => this.#step === undefined || index < this.#step.index);
        return leastTrusted(before.map((step) => this.#ofOutput(step, name)));
    }
    #ofOutput(step, name) {
        if (step.uses !== undefined) {
            const action = (0,workflows_uses/* actionOf */.qj)(step.uses.text);
            const script = action === 'actions/github-script' ? step.with.get('script').text : '';
            if (/payload\??\.\w+\??\.(title|body|message|head\??\.(ref|label))\b/.test(script))
                return 'attacker';
            const tainting = TAINTING[action];
            return tainting !== undefined && (name === '*' || tainting.test(name)) ? 'attacker' : 'trusted';
        }
        const written = flowOf(this.#workflow, this.#job).outputs.get(step.id?.toLowerCase() ?? '') ?? NONE;
        return name === '*' ? leastTrusted(written.values()) : leastTrusted([written.get(name) ?? 'trusted', written.get('*') ?? 'trusted']);
    }
    /** Returns the trust of a text that becomes a whole map: that of everything its expressions contain. */
    #ofOpaque(text) {
        return leastTrusted((0,template/* fencedIn */.B)(text).map(({ parsed }) => (parsed.ok ? this.#ofWhole(parsed.expression) : 'trusted')));
    }
    ofNeeds([id = '', part = '', name = '']) {
        if (part !== 'outputs' && part !== '*')
            return 'trusted';
        const jobs = id === '*' ? this.#workflow.jobs : ((0,workflows_workflow/* jobsById */.b7)(this.#workflow).get(id) ?? []);
        return leastTrusted(jobs.flatMap((job) => {
            const outputs = job.body.get('outputs');
            const texts = name === '*' ? outputs.entries().map(([, output]) => output) : [outputs.named(name) ?? []].flat();
            return texts.map(({ text }) => scopeOf(this.#workflow, job).ofText(text));
        }));
    }
    /** Returns the trust of a variable that the shell of this step sees. */
    variable(name) {
        // The runner sets these from the event.
        if (name === 'GITHUB_HEAD_REF' || name === 'GITHUB_EVENT_PATH')
            return 'attacker';
        return this.#ofPath(['env', name.toLowerCase()], false);
    }
}
_a = Scope;
const FOLLOWED = {
    env: 'ofEnv',
    matrix: 'ofMatrix',
    steps: 'ofSteps',
    needs: 'ofNeeds',
};
const BOUND_TYPES = new Set(['boolean', 'number', 'choice', 'environment']);
function isCallers(path) {
    const [context, second, third] = path;
    if (context === 'inputs')
        return path.length > 1;
    return context === 'github' && second === 'event' && (third === 'inputs' || third === 'client_payload') && path.length > 3;
}
function covers(known, path, whole) {
    if (path.length > known.length || (path.length < known.length && !whole))
        return false;
    return path.every((name, index) => name === known[index] || name === '*' || known[index] === '*');
}

;// CONCATENATED MODULE: ./build/domains/workflows/untrusted-code.js






/** Tells whether a checkout fetches the code of a pull request, directly or through environment, outputs and other jobs. */
function isUntrustedCode(workflow, job, step) {
    const known = results.get(workflow) ?? new Map();
    results.set(workflow, known);
    return ['ref', 'repository'].some((name) => {
        // If `with` is a single expression, it may contain any input.
        const text = typeof step.with.value === 'string' ? step.with.text : ((0,workflows_workflow/* inputOf */.wg)(step, name)?.text ?? '');
        const [seen, passed] = [new Set(), new Map()];
        const found = isPullCode(text, { workflow, job, step, seen, known, passed, depth: 0 });
        if (found)
            return true;
        // What was visited leads to no such code; a result within a cycle would not be final before.
        for (const key of seen)
            known.set(key, false);
        for (const [each, index] of passed)
            cleared.set(each, Math.max(index, cleared.get(each) ?? 0));
        return false;
    });
}
/** Results by place and path. Jobs can depend on one another in very many ways. */
const results = new WeakMap();
/** The steps of a job before this index write no such reference to the environment. */
const cleared = new WeakMap();
/** Event fields that identify the code of a pull request. */
const PULL_CODE = [
    /^github\.event\.(pull_request|\*)\.(head|merge_commit_sha|number|\*)/,
    /^github\.event\.(after|review\.commit_id|check_run\.head_sha|check_suite\.head_sha)$/,
    /^github\.event\.(number|issue\.number)$/,
    /^github\.event\.workflow_run\.(head_|pull_requests)/,
    /^github\.head_ref$/,
];
function isPullCode(text, place) {
    if (/refs\/(remotes\/)?pull\//i.test(text))
        return true;
    return (0,template/* fencedIn */.B)(text).some(({ parsed }) => {
        if (!parsed.ok)
            return false;
        if (scopeOf(place.workflow, place.job, place.step).of(parsed.expression) === 'attacker')
            return true;
        return [...(0,workflows_expression/* partsOf */.CI)(parsed.expression)].some((part) => {
            const path = (0,workflows_expression/* pathOf */.XM)(part);
            return path === undefined ? isMemberOfPull(part) : isPullPath(path, place);
        });
    });
}
/** Tells whether an expression is a member of a non-path, such as `(github.event.pull_request || x).head`. */
function isMemberOfPull(part) {
    if (part.type !== 'member' && part.type !== 'index' && part.type !== 'star')
        return false;
    return [...(0,workflows_expression/* partsOf */.CI)(part.of)].some((inner) => /^github(\.event(\.(pull_request|workflow_run|issue))?)?$/.test((0,workflows_expression/* pathOf */.XM)(inner)?.join('.') ?? ''));
}
function isPullPath(path, place) {
    const name = path.join('.');
    if (PULL_CODE.some((pattern) => pattern.test(name)))
        return true;
    const [context, first = '', part = '', last = ''] = path;
    const key = `${place.job.id} ${place.step?.index ?? 'end'} ${name}`;
    return followed(key, place, () => followsPull({ context, first, part, last }, { ...place, depth: place.depth + 1 }));
}
/** Follows something once. What is in progress leads to nothing new. */
function followed(key, { known, seen, depth }, follow) {
    const result = known.get(key);
    if (result !== undefined)
        return result;
    if (seen.has(key))
        return false;
    seen.add(key);
    // Names that follow one another this far serve no workflow.
    if (depth === untrusted_code_MAX_DEPTH)
        return true;
    const found = follow();
    if (found)
        known.set(key, true);
    return found;
}
/** Names that a reference may follow, one after the other, until it counts as the code of a pull request. */
const untrusted_code_MAX_DEPTH = 100;
function followsPull({ context, first, part, last }, place) {
    if (context === 'env')
        return envTexts(first, place).some((text) => isPullCode(text, place)) || isWrittenBefore(place);
    if (context === 'matrix')
        return [...place.job.body.get('strategy').texts()].some(({ text }) => isPullCode(text, place));
    if (context === 'steps' && part === 'outputs')
        return isPullOutput(first, place);
    if (context === 'needs' && part === 'outputs')
        return isPullNeed(first, last, place);
    return false;
}
/** Tells whether an earlier step wrote a reference to pull request code into the environment. */
function isWrittenBefore(place) {
    const [from, end] = [cleared.get(place.job) ?? 0, place.step?.index ?? Number.POSITIVE_INFINITY];
    place.passed.set(place.job, Math.max(end, place.passed.get(place.job) ?? 0));
    return envWriters(place.job).some((step) => {
        if (step.index < from || step.index >= end)
            return false;
        return followed(`${place.job.id} ${step.index} writes`, place, () => writesPullCode(step, place));
    });
}
const envWriters = (0,memo/* memoised */.Q)((job) => job.steps.filter(({ run }) => /GITHUB_ENV/.test(run?.text ?? '')));
function envTexts(name, { workflow, job, step }) {
    const levels = [step?.env, job.body.get('env'), workflow.root.get('env')];
    return levels.flatMap((env) => env?.named(name)?.text ?? []);
}
/** Actions that look up the head of a pull request. */
const LOOKUPS = new Set(['xt0rted/pull-request-comment-branch', 'alessbell/pull-request-comment-branch', 'eficode/resolve-pr-refs']);
/** Tells whether a step outputs a reference to pull request code, from its script, its environment or the API. */
function isPullOutput(id, place) {
    const [step] = (0,workflows_workflow/* stepsById */.M5)(place.job).get(id) ?? [];
    if (step === undefined)
        return false;
    if (step.uses === undefined)
        return writesPullCode(step, place);
    const action = (0,workflows_uses/* actionOf */.qj)(step.uses.text);
    const script = action === 'actions/github-script' ? ((0,workflows_workflow/* inputOf */.wg)(step, 'script')?.text ?? '') : '';
    return LOOKUPS.has(action) || /\bhead\.(sha|ref)\b|pulls\.get\b|payload\??\.pull_request/.test(script);
}
function writesPullCode(step, place) {
    const script = step.run?.text ?? '';
    if (isPullCode(script, { ...place, step }))
        return true;
    if (/gh pr (view|checkout)\b|headRefOid|gh api\b[^\n]{0,500}\bpulls\b|\.head\.(sha|ref)\b|GITHUB_HEAD_REF/.test(script))
        return true;
    const levels = [step.env, place.job.body.get('env'), place.workflow.root.get('env')];
    const used = new Set([...script.matchAll(/\$(?:\{|env:|\{env:)?([A-Za-z_]\w*)/gi)].map((match) => (match[1] ?? '').toLowerCase()));
    return levels.some((env) => [...used].some((name) => {
        const text = env.named(name)?.text;
        return text !== undefined && isPullCode(text, { ...place, step });
    }));
}
function isPullNeed(id, name, place) {
    const [job] = (0,workflows_workflow/* jobsById */.b7)(place.workflow).get(id) ?? [];
    const output = job?.body.get('outputs').named(name);
    return job !== undefined && output !== undefined && isPullCode(output.text, { ...place, job, step: undefined });
}

;// CONCATENATED MODULE: ./build/domains/workflows/code.js








/** Returns the places where a workflow may run untrusted code or input: checkouts, expressions in scripts, writes to the environment. */
function codeSubjects(workflow) {
    return workflow.jobs.flatMap((job) => [
        ...containerSubjects(workflow, job),
        ...job.steps.flatMap((step) => {
            const place = { workflow, job, step, scope: scopeOf(workflow, job, step), reach: (0,reach/* reachOf */.x)(workflow, job, step) };
            return [...checkoutSubjects(place), ...expressionSubjects(place), ...environmentSubjects(place)];
        }),
    ]);
}
/** Tells whether a step runs with the permissions of the base on untrusted input. A called file has the permissions of its callers. */
function privileged({ workflow, reach }) {
    return workflow.calledWithPrivileges || (reach.events.some(workflows_workflow/* isPrivilegedEvent */.O0) && !reach.ownCode);
}
function checkoutSubjects({ workflow, job, step, reach }) {
    if (step.uses === undefined || !/^[\w.-]+\/checkout$/.test((0,workflows_uses/* actionOf */.qj)(step.uses.text)))
        return [];
    const [ref, repository] = [(0,workflows_workflow/* inputOf */.wg)(step, 'ref')?.text ?? '', (0,workflows_workflow/* inputOf */.wg)(step, 'repository')?.text ?? ''];
    const data = {
        path: workflow.path,
        job: job.id,
        privileged: privileged({ workflow, reach }),
        untrusted: isUntrustedCode(workflow, job, step),
        ref,
        persists: persists(step),
        uploads: uploadsAfter(job, step),
    };
    return [
        {
            kind: 'workflow.checkout',
            id: `${workflow.path}#${job.id}/checkout/${repository}@${ref}`,
            data,
            at: (0,workflows_workflow/* inputOf */.wg)(step, 'ref')?.at ?? step.body.at,
        },
    ];
}
/** Tells whether a checkout leaves its token in the working tree. From version 6 on, the token is stored elsewhere. */
function persists(step) {
    const version = /@v?(\d+)/.exec(step.uses?.text ?? '')?.[1] ?? /v?(\d+)/.exec(step.uses?.comment ?? '')?.[1];
    const commit = /@[0-9a-f]{40}$/.test(step.uses?.text ?? '');
    const major = Number(commit ? (/v?(\d+)/.exec(step.uses?.comment ?? '')?.[1] ?? 0) : (version ?? 0));
    return major < 6 && ((0,workflows_workflow/* inputOf */.wg)(step, 'persist-credentials')?.text ?? 'true').toLowerCase() !== 'false';
}
/** Tells what a later step uploads. `folder`: the whole working tree with `.git`; `other`: other paths, which may contain it. */
function uploadsAfter(job, checkout) {
    const { last, lastOfFolder } = uploadsOf(job);
    if (last <= checkout.index)
        return 'none';
    return lastOfFolder > checkout.index ? 'folder' : 'other';
}
const WHOLE_FOLDER = /^(\.{1,2}\/?|\.\/?\*\*?|\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.?\/?\.git(\/.*)?)$/i;
/** Returns the last step that uploads files, and the last one that uploads the whole working tree; -1 if there is none. */
const uploadsOf = (0,memo/* memoised */.Q)(({ steps }) => {
    const uploads = steps.filter((step) => (0,workflows_uses/* actionOf */.qj)(step.uses?.text) === 'actions/upload-artifact');
    const ofFolder = uploads.filter((step) => ((0,workflows_workflow/* inputOf */.wg)(step, 'path')?.text ?? '').split('\n').some((line) => WHOLE_FOLDER.test(line.trim())));
    return { last: uploads.at(-1)?.index ?? -1, lastOfFolder: ofFolder.at(-1)?.index ?? -1 };
});
/** Action inputs that are run as code. */
const CODE_INPUTS = {
    'actions/github-script': ['script'],
    'azure/powershell': ['inlinescript'],
    'azure/cli': ['inlinescript'],
    'appleboy/ssh-action': ['script'],
    'nick-fields/retry': ['command'],
    'nick-invision/retry': ['command'],
    'mikefarah/yq': ['cmd'],
    'cycjimmy/semantic-release-action': ['extra_plugins'],
    'amadevus/pwsh-script': ['script'],
    'jannekem/run-python-script-action': ['script'],
    'roots/issue-closer': ['issue-close-message'],
};
function codeOf({ run, uses, body, ...step }) {
    const names = CODE_INPUTS[(0,workflows_uses/* actionOf */.qj)(uses?.text)] ?? [];
    const image = uses?.text.startsWith('docker://') === true ? ['args', 'entrypoint'] : [];
    const inputs = [...names, ...image].map((name) => (0,workflows_workflow/* inputOf */.wg)(step, name));
    return [run, body.get('shell'), ...inputs].filter((cursor) => cursor !== undefined && typeof cursor.value === 'string');
}
/** Returns expressions with which an attacker can choose the container image, its options or the shell. */
function containerSubjects(workflow, job) {
    const images = (0,workflows_workflow/* containersOf */.Mz)(job);
    const texts = images.flatMap((image) => (typeof image.value === 'string' ? [image] : [image.get('image'), image.get('options')]));
    const shells = [job.body, workflow.root].map((cursor) => cursor.get('defaults', 'run', 'shell'));
    const scope = scopeOf(workflow, job);
    return [...texts, ...shells].flatMap((cursor) => cursor.fenced.flatMap(({ text, order, parsed }) => {
        const trust = parsed.ok ? scope.of(parsed.expression) : 'trusted';
        // An image name from a matrix or an input is common practice.
        if (trust !== 'attacker')
            return [];
        const data = { path: workflow.path, job: job.id, sink: 'container', expression: text, trust };
        return [{ kind: 'workflow.expression', id: `${workflow.path}#${job.id}/container/${text}`, data, at: cursor.atExpression(order) }];
    }));
}
/** Returns each expression that is expanded into a script before the shell runs it. */
function expressionSubjects({ workflow, job, step, scope }) {
    return codeOf(step).flatMap((cursor) => cursor.fenced.flatMap(({ text, order, parsed }) => {
        if (!parsed.ok)
            return [];
        const sink = step.run === undefined ? (0,workflows_uses/* actionOf */.qj)(step.uses?.text) || 'image' : 'run';
        const data = { path: workflow.path, job: job.id, sink, expression: text, trust: scope.of(parsed.expression) };
        return [{ kind: 'workflow.expression', id: `${workflow.path}#${job.id}/${sink}/${text}`, data, at: cursor.atExpression(order) }];
    }));
}
function environmentSubjects({ workflow, job, step, scope, reach }) {
    if (step.run === undefined || !/GITHUB_(ENV|PATH)|set-env|add-path/.test(step.run.text))
        return [];
    const trust = leastTrusted(writesOf(step.run.text, scope).env.values());
    const data = { path: workflow.path, job: job.id, privileged: privileged({ workflow, reach }), trust };
    return [
        {
            kind: 'workflow.environment',
            id: `${workflow.path}#${job.id}/environment/${step.id ?? step.body.get('name').text}`,
            data,
            at: step.run.at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/domains/workflows/conditions.js




/** Returns each `if:` condition with its pitfalls, and each `a && b || c` choice. */
function conditionSubjects(workflow) {
    const conditions = workflow.jobs.flatMap((job) => {
        const own = job.id === '' ? [] : [[job.body.get('if'), undefined]];
        return [...own, ...job.steps.map((step) => [step.body.get('if'), step])]
            .filter(([{ text }]) => text !== '')
            .map(([cursor, step]) => conditionSubject(cursor, { workflow, job, step }));
    });
    return [...conditions, ...choices(workflow)];
}
function conditionSubject(cursor, { workflow, job, step }) {
    const { text } = cursor;
    const fenced = (0,template/* fencedIn */.B)(text);
    const trees = fenced.length > 0 ? fenced.map(({ parsed }) => parsed) : [(0,workflows_expression/* parseExpression */.YK)(text)];
    const parts = trees.flatMap((tree) => (tree.ok ? [...(0,workflows_expression/* partsOf */.CI)(tree.expression)] : []));
    const data = {
        path: workflow.path,
        job: job.id,
        condition: text.trim(),
        alwaysTrue: isFormatted(text, fenced),
        actor: parts.some(isBotCheck) && !parts.some(isAuthorCheck) ? 'spoofable' : 'none',
        privileged: (0,workflows_workflow/* isPrivileged */.a8)(workflow),
        contains: containsOf(parts, scopeOf(workflow, job, step)),
        valid: trees.every(({ ok }) => ok),
    };
    return { kind: 'workflow.condition', id: `${workflow.path}#${job.id}/if/${text.trim()}`, data, at: cursor.at };
}
/** Tells whether text surrounds an expression. The result is then a non-empty string, which is always true. */
function isFormatted(text, fenced) {
    const [only] = fenced;
    if (only === undefined)
        return false;
    // GitHub does not trim: the trailing newline of a block scalar (`|`) is text as well.
    return fenced.length > 1 || only.start > 0 || only.end < text.length;
}
/** Tells whether an expression compares the actor with a bot. `github.actor` is the last actor, not the author of the code. */
function isBotCheck(part) {
    if (part.type === 'call')
        return part.args.some(isActor) && ['contains', 'startswith', 'endswith'].includes(part.name) && part.args.some(namesBot);
    if (part.type !== 'binary' || part.operator !== '==')
        return false;
    const sides = [part.left, part.right];
    return sides.some((side) => isActor(side, 'login') && sides.some(namesBot)) || sides.some((side) => isActor(side, 'id'));
}
function isActor(expression, by) {
    const name = (0,workflows_expression/* pathOf */.XM)(expression)?.join('.') ?? '';
    const login = ['github.actor', 'github.triggering_actor', 'github.event.sender.login'].includes(name);
    const id = ['github.actor_id', 'github.event.sender.id'].includes(name);
    return by === 'login' ? login : by === 'id' ? id : login || id;
}
/** Tells whether an expression contains a bot name such as `dependabot[bot]`, or a prefix of one. */
function namesBot(expression) {
    return [...(0,workflows_expression/* partsOf */.CI)(expression)].some((part) => part.type === 'literal' && typeof part.value === 'string' && /\[bot\]|^(dependabot|renovate|github-actions)/.test(part.value));
}
/** Tells whether an expression compares the author of the pull request. */
function isAuthorCheck(part) {
    return (part.type === 'binary' &&
        part.operator === '==' &&
        [part.left, part.right].some((side) => (0,workflows_expression/* pathOf */.XM)(side)?.join('.') === 'github.event.pull_request.user.login'));
}
/** Finds substring checks: `contains('main develop', github.ref_name)` is also true for `mai`. */
function containsOf(parts, scope) {
    const unsound = parts.flatMap((part) => {
        if (part.type !== 'call' || part.name !== 'contains')
            return [];
        const [list, needle] = part.args;
        if (list?.type !== 'literal' || typeof list.value !== 'string' || needle === undefined)
            return [];
        const path = (0,workflows_expression/* pathOf */.XM)(needle);
        if (path === undefined)
            return [];
        return [isChosen(path) || scope.of(needle) !== 'trusted' ? 'controllable' : 'other'];
    });
    return unsound.includes('controllable') ? 'controllable' : (unsound[0] ?? 'none');
}
/** Tells whether a value is a name that users choose: of an account or a branch. */
function isChosen([context = '', name = '']) {
    const names = ['actor', 'triggering_actor', 'ref', 'ref_name', 'head_ref', 'base_ref'];
    return (context === 'github' && names.includes(name)) || (context === 'env' && names.some((each) => name === `github_${each}`));
}
/** Returns `a && b || c` choices. `c && '' || 'x'` is always `'x'`. */
function choices(workflow) {
    const { path } = workflow;
    return [...workflow.root.texts()].flatMap((cursor) => cursor.fenced.flatMap(({ text, order, parsed }) => {
        const choice = parsed.ok ? [...(0,workflows_expression/* partsOf */.CI)(parsed.expression)].filter(isChoice) : [];
        if (choice.length === 0)
            return [];
        const sound = !choice.some(({ left }) => left.type === 'binary' && isEmpty(left.right));
        return [
            {
                kind: 'workflow.choice',
                id: `${path}#${cursor.pointer}/${text}`,
                data: { path, expression: text, sound },
                at: cursor.atExpression(order),
            },
        ];
    }));
}
function isChoice(part) {
    return part.type === 'binary' && part.operator === '||' && part.left.type === 'binary' && part.left.operator === '&&';
}
function isEmpty(expression) {
    return (expression.type === 'literal' &&
        (expression.value === '' || expression.value === 0 || expression.value === false || expression.value === null));
}

// EXTERNAL MODULE: ./build/domains/workflows/jobs.js
var jobs = __webpack_require__(43995);
;// CONCATENATED MODULE: ./build/domains/workflows/permissions.js
/**
 * Returns a subject for each permission that a workflow declares for its tokens. A job without any declaration has the default
 * permissions of the repository, which may include everything.
 */
function permissionSubjects(workflow) {
    if (workflow.kind === 'action')
        return [];
    const top = workflow.root.get('permissions');
    // The caller of a reusable workflow limits its token and gets its own finding.
    const called = workflow.triggers.length > 0 && workflow.triggers.every((trigger) => trigger === 'workflow_call');
    const undeclared = top.exists || called ? [] : workflow.jobs.filter(({ body }) => !body.get('permissions').exists && body.exists);
    const reached = workflow.jobs.filter(({ body }) => !body.get('permissions').exists);
    return [
        ...grants(top).map((grant) => toSubject(workflow, grant, workflow.jobs.length > 1 && reached.length > 0 ? 'whole-workflow' : 'none')),
        ...undeclared.map((job) => defaultPermission(workflow, job)),
        ...workflow.jobs.flatMap((job) => grants(job.body.get('permissions')).map((grant) => toSubject(workflow, { ...grant, job }, 'none'))),
    ];
}
function grants(permissions) {
    const shorthands = { 'write-all': 'write', 'read-all': 'read' };
    const access = shorthands[permissions.text];
    if (access !== undefined)
        return [{ scope: 'all', access, cursor: permissions }];
    return permissions.entries().map(([scope, level]) => ({ scope, access: level.text, cursor: level }));
}
/** @param ofWrite - why write access is excessive at this level. */
function toSubject({ path }, { scope, access, cursor, job }, ofWrite) {
    const excess = access !== 'write' ? 'none' : scope === 'all' ? 'everything' : ofWrite;
    const level = job === undefined ? 'workflow' : 'job';
    const data = { path, level, job: job?.id ?? '', scope, access, excess };
    return { kind: 'workflow.permission', id: `${path}#${job?.id ?? ''}/permissions/${scope}`, data, at: cursor.at };
}
function defaultPermission({ path }, { id, body }) {
    const data = { path, level: 'job', job: id, scope: 'all', access: 'default', excess: 'default' };
    return { kind: 'workflow.permission', id: `${path}#${id}/permissions`, data, at: body.at };
}

;// CONCATENATED MODULE: ./build/domains/workflows/publishing.js





/** Returns how a workflow publishes: its credentials, its caches, and whether it enables insecure commands. */
function publishingSubjects(workflow) {
    return [
        ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => credentialSubjects(workflow, job, step))),
        ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => cacheSubjects(workflow, job, step))),
        ...insecureCommands(workflow),
    ];
}
function credentialSubjects({ path, root }, { id: job, body }, step) {
    const found = byAction(step) ?? byCommand(step, [body.get('env'), root.get('env')]);
    if (found === undefined)
        return [];
    const data = { path, job, registry: found.registry, credential: found.token ? 'token' : 'federated' };
    return [
        {
            kind: 'workflow.publish',
            id: `${path}#${job}/publish/${found.registry}/${step.id ?? step.body.get('name').text}`,
            data,
            at: found.at,
        },
    ];
}
/** Reads the publish action of PyPI, which supports trusted publishing. Other registry URLs may not support it. */
function byAction(step) {
    if (step.uses === undefined || (0,workflows_uses/* actionOf */.qj)(step.uses.text) !== 'pypa/gh-action-pypi-publish')
        return undefined;
    const url = (0,workflows_workflow/* inputOf */.wg)(step, 'repository-url')?.text ?? (0,workflows_workflow/* inputOf */.wg)(step, 'repository_url')?.text ?? '';
    const known = url === '' || /^https:\/\/(upload|test)\.pypi\.org\/legacy\/?$/.test(url);
    return known ? { registry: 'PyPI', token: (0,workflows_workflow/* inputOf */.wg)(step, 'password') !== undefined, at: step.uses.at } : undefined;
}
const REGISTRIES = [
    {
        registry: 'npm',
        command: /^(npm|pnpm( -r| --recursive)?|yarn npm) publish\b/,
        variables: /^(NODE_AUTH_TOKEN|NPM_TOKEN|YARN_NPM_AUTH_TOKEN)$/,
        flags: /--otp\b/,
    },
    { registry: 'crates.io', command: /^cargo publish\b/, variables: /^CARGO_REGISTRY_TOKEN$/, flags: /--token\b/ },
    {
        registry: 'PyPI',
        command: /^(python3? -m )?(twine upload|uv publish|poetry publish)\b/,
        variables: /^(TWINE_PASSWORD|UV_PUBLISH_TOKEN|UV_PUBLISH_PASSWORD|POETRY_PYPI_TOKEN_PYPI)$/,
        flags: /--(token|password)\b|\s-p\s/,
    },
    { registry: 'RubyGems', command: /^gem push\b/, variables: /^GEM_HOST_API_KEY$/, flags: /--key\b/ },
];
/** A secret other than GITHUB_TOKEN. */
const SECRET = /secrets\s*(\.|\[)(?!\s*'?GITHUB_TOKEN)/i;
function byCommand({ run, env }, outerEnvironments) {
    if (run === undefined)
        return undefined;
    for (const { registry, command: pattern, variables, flags } of REGISTRIES) {
        const command = (0,jobs/* commandsOf */.Kf)(run.text).find((each) => pattern.test(each));
        if (command === undefined || /--dry-run\b/.test(command) || isElsewhere(command, run.text))
            continue;
        const bound = [env, ...outerEnvironments].some((each) => each.entries().some(([name, value]) => variables.test(name) && SECRET.test(value.text)));
        return { registry, token: bound || (flags.test(command) && SECRET.test(command)), at: run.atText(command.slice(0, 20)) };
    }
    return undefined;
}
/** Tells whether a command publishes to a registry other than the public one, which may not support federation. */
function isElsewhere(command, script) {
    return (/--(repository-url|registry|index-url|publish-url|index)[= ](?!https:\/\/(upload\.pypi\.org|test\.pypi\.org|registry\.npmjs\.org))/.test(command) || /npm\.pkg\.github\.com/.test(script));
}
/** Actions that restore a cache: always, if an input is set, or unless an input has the value `unless`. */
const CACHES = {
    'actions/cache': 'always',
    'actions/cache/restore': 'always',
    'swatinem/rust-cache': 'always',
    'mozilla-actions/sccache-action': 'always',
    'actions/setup-java': { input: 'cache' },
    'actions/setup-node': { input: 'cache' },
    'actions/setup-python': { input: 'cache' },
    'actions/setup-dotnet': { input: 'cache' },
    'ruby/setup-ruby': { input: 'bundler-cache' },
    'actions/setup-go': { input: 'cache', unless: 'false' },
    'astral-sh/setup-uv': { input: 'enable-cache', unless: 'false' },
    'golangci/golangci-lint-action': { input: 'skip-cache', unless: 'true' },
    'gradle/actions/setup-gradle': { input: 'cache-disabled', unless: 'true' },
};
function cacheSubjects(workflow, job, step) {
    const action = (0,workflows_uses/* actionOf */.qj)(step.uses?.text);
    if (step.uses === undefined || !Object.hasOwn(CACHES, action))
        return [];
    const known = CACHES[action];
    const given = typeof known === 'object' ? ((0,workflows_workflow/* inputOf */.wg)(step, known.input)?.text ?? '') : '';
    const restores = typeof known === 'object'
        ? known.unless === undefined
            ? given !== '' && given !== 'false'
            : given !== known.unless
        : known === 'always';
    const lookupOnly = (0,workflows_workflow/* inputOf */.wg)(step, 'lookup-only')?.text === 'true';
    const data = {
        path: workflow.path,
        job: job.id,
        action,
        restores: restores && !lookupOnly,
        publishes: isReleasing(workflow, job) || isPublishing(job),
    };
    return [{ kind: 'workflow.cache', id: `${workflow.path}#${job.id}/${action}`, data, at: step.uses.at }];
}
/** Tells whether a job publishes a package or pushes an image. */
const isPublishing = (0,memo/* memoised */.Q)((job) => job.steps.some((step) => /^publishes|^pushes/.test((0,jobs/* sinkOf */.ns)(step))));
/** Tells whether a job runs only for releases or tags. */
function isReleasing(workflow, job) {
    const push = workflow.root.get('on', 'push');
    const { events } = (0,reach/* reachOf */.x)(workflow, job);
    const onTags = push.get('tags').exists && !push.get('branches').exists;
    return (events.length > 0 &&
        events.every((event) => event === 'release' || event === 'workflow_dispatch' || (event === 'push' && onTags)) &&
        events.some((event) => event !== 'workflow_dispatch'));
}
function insecureCommands({ path, root, jobs }) {
    const environments = [
        ['', root.get('env')],
        ...jobs.flatMap((job) => [[job.id, job.body.get('env')], ...job.steps.map((step) => [job.id, step.env])]),
    ];
    return environments.flatMap(([job, env]) => {
        const value = env.get('ACTIONS_ALLOW_UNSECURE_COMMANDS');
        if (!value.exists)
            return [];
        const allowed = /^(true|1|yes|on)$/i.test(value.text) || value.text.includes('${{');
        return [{ kind: 'workflow.commands', id: `${path}#${env.pointer}`, data: { path, job, allowed }, at: env.at }];
    });
}

;// CONCATENATED MODULE: ./build/domains/workflows/popular.js
/** Popular actions. A misspelled name may belong to an attacker. */
const POPULAR = [
    'actions/attest-build-provenance',
    'actions/cache',
    'actions/checkout',
    'actions/configure-pages',
    'actions/create-github-app-token',
    'actions/deploy-pages',
    'actions/download-artifact',
    'actions/github-script',
    'actions/labeler',
    'actions/setup-dotnet',
    'actions/setup-go',
    'actions/setup-java',
    'actions/setup-node',
    'actions/setup-python',
    'actions/stale',
    'actions/upload-artifact',
    'actions/upload-pages-artifact',
    'aquasecurity/trivy-action',
    'astral-sh/ruff-action',
    'astral-sh/setup-uv',
    'aws-actions/amazon-ecr-login',
    'aws-actions/configure-aws-credentials',
    'azure/login',
    'codecov/codecov-action',
    'conda-incubator/setup-miniconda',
    'docker/build-push-action',
    'docker/login-action',
    'docker/metadata-action',
    'docker/setup-buildx-action',
    'docker/setup-qemu-action',
    'dorny/paths-filter',
    'dtolnay/rust-toolchain',
    'github/codeql-action',
    'golangci/golangci-lint-action',
    'google-github-actions/auth',
    'google-github-actions/setup-gcloud',
    'goreleaser/goreleaser-action',
    'gradle/actions',
    'hashicorp/setup-terraform',
    'huggingface/hub-sync',
    'mamba-org/setup-micromamba',
    'ossf/scorecard-action',
    'peaceiris/actions-gh-pages',
    'peter-evans/create-pull-request',
    'pre-commit/action',
    'pypa/cibuildwheel',
    'pypa/gh-action-pypi-publish',
    'ruby/setup-ruby',
    'sigstore/cosign-installer',
    'sigstore/gh-action-sigstore-python',
    'slsa-framework/slsa-github-generator',
    'softprops/action-gh-release',
    'step-security/harden-runner',
    'swatinem/rust-cache',
    'tj-actions/changed-files',
];
const KNOWN = new Set(POPULAR);
const OWNERS = new Set(POPULAR.map((name) => name.split('/')[0]));
/**
 * Returns the popular action that differs from a name by one typo, or `undefined`. Other repositories of a popular owner do not
 * count, because only that owner can create them.
 */
function typoOf(name) {
    const own = name.toLowerCase();
    if (KNOWN.has(own) || OWNERS.has(own.split('/')[0]))
        return undefined;
    return POPULAR.find((popular) => own.split('/')[1] === popular.split('/')[1] && isOneTypo(own, popular));
}
/** Tells whether two names differ by one inserted, deleted or replaced letter, or by two swapped neighbors. */
function isOneTypo(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    const [restA, restB] = [a.slice(start), b.slice(start)];
    if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB)
        return true;
    return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

;// CONCATENATED MODULE: ./build/domains/workflows/references.js




/** Returns the third-party code that a workflow runs: actions, reusable workflows, images, and tools that actions install. */
function referenceSubjects(workflow) {
    return workflow.jobs.flatMap((job) => [
        ...usesOf(job).flatMap((cursor) => useSubjects(workflow, job, cursor)),
        ...imagesOf(job).map((cursor) => imageSubject(workflow, job, cursor)),
        ...job.steps.flatMap((step) => toolSubjects(workflow, job, step)),
    ]);
}
function usesOf({ body, steps }) {
    return [body.get('uses'), ...steps.map(({ uses }) => uses)].filter((cursor) => cursor?.text !== undefined && cursor.text !== '');
}
function useSubjects(workflow, job, cursor) {
    const text = cursor.text.trim();
    const use = (0,workflows_uses/* parseUse */.fy)(text);
    if (use.kind === 'image')
        return [imageSubject(workflow, job, cursor, use.image)];
    return [
        {
            kind: 'workflow.uses',
            // A mutable ref is part of the id: a waiver for one ref must not cover another.
            id: `${workflow.path}#${job.id}/${(use.kind === 'action' || use.kind === 'workflow') && (0,workflows_uses/* isCommit */.WM)(use.ref) ? text.split('@')[0] : text}`,
            data: { path: workflow.path, job: job.id, uses: text, ...described(use), ...comment(use, cursor), obfuscated: isObfuscated(text) },
            at: cursor.at,
            ...(verifiesItsTag(use) ? { remedy: TAG_REMEDY } : {}),
        },
    ];
}
const TAG_REMEDY = 'Use a complete version tag, such as v2.1.0. This workflow verifies the tag that it was called with, and fails with a commit SHA.';
/** Tells whether a reusable workflow works only with a version tag. Source: its documentation, "Referencing SLSA builders and generators". */
function verifiesItsTag(use) {
    return use.kind === 'workflow' && `${use.owner}/${use.repo}`.toLowerCase() === 'slsa-framework/slsa-github-generator';
}
function isPinned(use) {
    return (0,workflows_uses/* isCommit */.WM)(use.ref) || (verifiesItsTag(use) && /^v\d+\.\d+\.\d+(-[\w.]+)?$/.test(use.ref));
}
function described(use) {
    if (use.kind === 'local')
        return { owner: '', name: '', kind: 'local', ref: '', pinned: true, typoOf: '' };
    if (use.kind !== 'action' && use.kind !== 'workflow')
        return { owner: '', name: '', kind: 'unknown', ref: '', pinned: false, typoOf: '' };
    const name = `${use.owner}/${use.repo}`;
    return { owner: use.owner, name, kind: use.kind, ref: use.ref, pinned: isPinned(use), typoOf: typoOf(name) ?? '' };
}
/** Returns the version in the comment after a commit, which Dependabot maintains. */
function comment(use, cursor) {
    if (use.kind !== 'action' && use.kind !== 'workflow')
        return { version: '' };
    const version = (0,workflows_uses/* isCommit */.WM)(use.ref)
        ? /(?:^|[\s=@/])(v?\d+(?:\.\d+)*(?:[-+.][\w.]+)?)|^(stable|nightly|beta|main|master)$/
            .exec(cursor.comment ?? '')
            ?.slice(1)
            .find((part) => part !== undefined)
        : undefined;
    return { version: version ?? '' };
}
/** Tells whether a path is obfuscated, such as `owner/repo/./x` or `owner//repo`. */
function isObfuscated(text) {
    if ((0,workflows_uses/* parseUse */.fy)(text).kind === 'local')
        return false;
    const path = text.split('@')[0] ?? '';
    return path.split('/').some((part) => part === '' || part === '.' || part === '..');
}
function imagesOf({ body }) {
    const container = body.get('container');
    const services = body
        .get('services')
        .entries()
        .map(([, service]) => service.get('image'));
    const own = typeof container.value === 'string' ? container : container.get('image');
    // A Docker action refers to an image with docker://; anything else is the path of a Dockerfile.
    const docker = body.get('using').text === 'docker' ? [body.get('image')].filter(({ text }) => text.startsWith('docker://')) : [];
    return [own, ...services, ...docker].filter(({ text }) => text !== '');
}
function imageSubject({ path }, { id: job }, cursor, image = cursor.text.replace(/^docker:\/\//, '')) {
    const data = { path, job, image, pin: (0,workflows_uses/* imagePin */.Z4)(image) };
    return {
        kind: 'workflow.image',
        id: `${path}#${job}/image/${(0,workflows_uses/* imagePin */.Z4)(image) === 'digest' ? (image.split('@')[0] ?? '') : image}`,
        data,
        at: cursor.at,
    };
}
/** Actions that install the latest version of a tool, and the inputs that set a version or a version file. */
const TOOLS = {
    'aquasecurity/setup-trivy': ['version'],
    'astral-sh/setup-uv': ['version', 'version-file'],
    'golangci/golangci-lint-action': ['version', 'version-file', 'install-mode'],
    'goreleaser/goreleaser-action': ['version', 'version-file'],
    'hashicorp/setup-terraform': ['terraform_version'],
    'azure/setup-helm': ['version'],
    'azure/setup-kubectl': ['version'],
    'oven-sh/setup-bun': ['bun-version', 'bun-version-file'],
    'arduino/setup-protoc': ['version'],
};
function toolSubjects({ path }, { id: job }, step) {
    const action = (0,workflows_uses/* actionOf */.qj)(step.uses?.text);
    const [input, ...others] = Object.hasOwn(TOOLS, action) ? (TOOLS[action] ?? []) : [];
    if (input === undefined || step.uses === undefined)
        return [];
    const version = (0,workflows_workflow/* inputOf */.wg)(step, input)?.text ?? '';
    const exact = version !== '' && !/^(latest|canary|stable|nightly|\*|[~^>].*|v?\d+)$/.test(version);
    const pinned = exact || others.some((other) => ((0,workflows_workflow/* inputOf */.wg)(step, other)?.text ?? '') !== '');
    const data = { path, job, action, input, version, pinned };
    return [{ kind: 'workflow.tool', id: `${path}#${job}/${action}/${input}`, data, at: step.uses.at }];
}
/** Returns expressions that only compute a constant, which hides the value from reviewers. */
function obfuscations(workflow) {
    const { path } = workflow;
    return [...workflow.root.texts()].flatMap((cursor) => cursor.fenced.flatMap(({ text, order, parsed }) => {
        if (!parsed.ok || !['call', 'index'].includes(parsed.expression.type))
            return [];
        const parts = [...(0,workflows_expression/* partsOf */.CI)(parsed.expression)];
        const constant = parts.every(({ type }) => type === 'literal' || type === 'call') &&
            parts.every((part) => part.type !== 'call' || BUILDERS.has(part.name));
        if (!constant)
            return [];
        return [
            {
                kind: 'workflow.constant',
                id: `${path}#${cursor.pointer}/${text}`,
                data: { path, expression: text, constant },
                at: cursor.atExpression(order),
            },
        ];
    }));
}
const BUILDERS = new Set(['format', 'join', 'fromjson', 'tojson']);

;// CONCATENATED MODULE: ./build/domains/workflows/secrets.js




/** Returns how a workflow passes secrets, which literal credentials it contains, and what its app tokens may do. */
function secretSubjects(workflow) {
    return [
        ...inherited(workflow),
        ...workflow.jobs.flatMap((job) => [...job.body.texts()].flatMap((cursor) => usesOfSecrets(workflow, job, cursor))),
        ...[...workflow.root.get('env').texts()].flatMap((cursor) => usesOfSecrets(workflow, undefined, cursor)),
        ...workflow.jobs.flatMap((job) => containerCredentials(workflow, job)),
        ...literals(workflow),
        ...workflow.jobs.flatMap((job) => job.steps.flatMap((step) => appTokens(workflow, job, step))),
    ];
}
function inherited(workflow) {
    return workflow.jobs.flatMap((job) => {
        const secrets = job.body.get('secrets');
        return secrets.value === 'inherit' ? [secretSubject(workflow, job, { use: 'inherit', name: '*', cursor: secrets, at: secrets.at })] : [];
    });
}
function usesOfSecrets(workflow, job, cursor) {
    if (!/secrets/i.test(cursor.text))
        return [];
    return cursor.fenced.flatMap(({ parsed, order }) => {
        if (!parsed.ok)
            return [];
        return usedIn(parsed.expression).map(({ use, name }) => secretSubject(workflow, job, { use, name, cursor, at: cursor.atExpression(order) }));
    });
}
function usedIn(expression) {
    const parts = [...(0,workflows_expression/* partsOf */.CI)(expression)];
    const inside = new Set(parts.flatMap((part) => (part.type === 'call' && part.name === 'fromjson' ? [...(0,workflows_expression/* partsOf */.CI)(part)] : [])));
    const named = new Set(parts.flatMap((part) => ((part.type === 'member' || part.type === 'index') && isAllSecrets(part.of) ? [part.of] : [])));
    return parts.flatMap((part) => {
        // The whole context in any use: as JSON, joined, as a choice, or as a map.
        if (isAllSecrets(part) && !named.has(part))
            return [{ use: 'all', name: '*' }];
        const path = (0,workflows_expression/* pathOf */.XM)(part);
        if (path?.[0] !== 'secrets' || path.length !== 2 || part.type === 'star')
            return [];
        if (part.type === 'index')
            return [{ use: 'named', name: '*' }];
        return [{ use: inside.has(part) ? 'structured' : 'named', name: path[1] ?? '' }];
    });
}
function isAllSecrets(expression) {
    return expression.type === 'context' && expression.name === 'secrets';
}
/** What a job gets, for messages. */
const PASSED = {
    inherit: () => 'all secrets of the repository (secrets: inherit)',
    all: () => 'all its secrets (the whole context "secrets")',
    structured: (name) => `a part of the secret ${name} (fromJSON), which GitHub does not redact in logs`,
    named: (name) => `the secret ${name}`,
};
function secretSubject({ path }, job, { use, name, at }) {
    const environment = job?.body.get('environment').exists === true;
    const data = { path, job: job?.id ?? '', use, passed: PASSED[use](name), name, environment, own: name === 'github_token' };
    return { kind: 'workflow.secret', id: `${path}#${job?.id ?? ''}/secret/${use}/${name}`, data, at };
}
function containerCredentials(workflow, job) {
    const images = (0,workflows_workflow/* containersOf */.Mz)(job);
    return images.flatMap((image) => {
        const credentials = image.get('credentials');
        const password = credentials.get('password').text;
        return password === '' || password.includes('${{')
            ? []
            : [literalSubject(workflow.path, { id: credentials.pointer, at: credentials.at }, 'password of a registry')];
    });
}
/** Finds literal credentials in every line, including comments and keys. */
function literals({ path, root }) {
    return root.file.lines.flatMap((line, index) => {
        const credential = (0,credentials.literalIn)(line);
        return credential === undefined ? [] : [literalSubject(path, { id: credential, at: { file: path, line: index + 1 } }, credential)];
    });
}
/** Returns a subject without the credential itself, because reports are public. */
function literalSubject(path, { id, at }, credential) {
    return { kind: 'file.secret', id: `${path}#${id}`, data: { path, credential, plain: true }, at };
}
function appTokens({ path }, { id: job }, step) {
    const action = (0,workflows_uses/* actionOf */.qj)(step.uses?.text);
    if (step.uses === undefined || !APP_TOKENS.has(action))
        return [];
    const given = step.with.entries().map(([name]) => name.toLowerCase());
    const data = {
        path,
        job,
        action,
        repositories: given.includes('owner') && !given.includes('repositories') ? 'all' : 'named',
        permissions: given.some((name) => name.startsWith('permission-') || name === 'permissions') ? 'named' : 'all',
        revoked: ((0,workflows_workflow/* inputOf */.wg)(step, 'skip-token-revoke')?.text ?? (0,workflows_workflow/* inputOf */.wg)(step, 'skip_token_revoke')?.text ?? 'false') !== 'true',
    };
    return [{ kind: 'workflow.apptoken', id: `${path}#${job}/${action}`, data, at: step.uses.at }];
}
const APP_TOKENS = new Set(['actions/create-github-app-token', 'tibdex/github-app-token']);

;// CONCATENATED MODULE: ./build/domains/workflows/training.js



/** Commands that train a model. Matches the beginning of a command. */
const TRAINING = /^((uv run|poetry run|pipenv run) )?((python3?|accelerate launch|torchrun|deepspeed|horovodrun|mpirun)\b.*\b(train|training|finetune|fine_tune|fit|pretrain)\w*(\.py)?\b|(torchrun|accelerate launch|deepspeed)\s|dvc (repro|exp run)\b|(mlflow run|axolotl train|autotrain|llamafactory-cli train|nnictl|ultralytics train|yolo train)\b|aws sagemaker (create-training-job|start-pipeline-execution)\b|az ml job create\b|gcloud ai (custom-jobs|hp-tuning-jobs) create\b)/;
/** Returns the jobs that train a model, and whether they restrict network egress. */
function trainingJobSubjects(workflow) {
    if (workflow.kind === 'action')
        return [];
    return workflow.jobs.flatMap((job) => {
        const step = job.steps.find((each) => (0,jobs/* commandsOf */.Kf)(each.run?.text ?? '').some((command) => TRAINING.test(command)));
        if (step?.run === undefined)
            return [];
        const data = { path: workflow.path, job: job.id, egress: egressOf(job, step) };
        return [{ kind: 'workflow.training', id: `${workflow.path}#${job.id}/training`, data, at: step.run.at }];
    });
}
/** Returns the egress policy that an earlier step sets for the training step. */
function egressOf(job, training) {
    const before = job.steps.slice(0, job.steps.indexOf(training));
    const guard = before.find((step) => (0,workflows_uses/* actionOf */.qj)(step.uses?.text) === 'step-security/harden-runner');
    if (guard === undefined)
        return 'open';
    return (0,workflows_workflow/* inputOf */.wg)(guard, 'egress-policy')?.text === 'block' ? 'blocked' : 'audited';
}

;// CONCATENATED MODULE: ./build/domains/workflows/subjects.js










/** Returns all subjects of a workflow or an action. */
function workflowSubjects(workflow) {
    return [
        fileSubject(workflow.path, ''),
        ...(workflow.kind === 'workflow' ? [workflowSubject(workflow)] : []),
        ...permissionSubjects(workflow),
        ...referenceSubjects(workflow),
        ...codeSubjects(workflow),
        ...conditionSubjects(workflow),
        ...secretSubjects(workflow),
        ...(0,jobs/* jobSubjects */.Bg)(workflow),
        ...publishingSubjects(workflow),
        ...trainingJobSubjects(workflow),
        ...obfuscations(workflow),
    ];
}
/** @param fault - why GitHub would reject the file; empty if no error is known. */
function fileSubject(path, fault, at = { file: path, line: 1 }) {
    return { kind: 'workflow.file', id: path, data: { path, readable: fault === '', fault }, at };
}
function workflowSubject(workflow) {
    const { path, triggers, at } = workflow;
    return {
        kind: 'workflow',
        id: path,
        data: { path, triggers: [...triggers], privileged: (0,workflows_workflow/* isPrivileged */.a8)(workflow), dangerous: dangerous(triggers) },
        at,
    };
}
/** Lists the triggers that run with the permissions of the base on untrusted changes. */
function dangerous(triggers) {
    return triggers.filter((trigger) => trigger === 'pull_request_target' || trigger === 'workflow_run').join(', ');
}
/** Makes ids unique: a repeated id becomes `…~2`, so that a waiver can name each subject. */
function withDistinctIds(subjects) {
    const seen = new Map();
    return subjects.map((subject) => {
        // Escape a `~` in the file, so that it cannot imitate the suffix.
        const id = subject.id.replaceAll('~', '~0');
        const key = `${subject.kind}\0${id}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return { ...subject, id: count === 1 ? id : `${id}~${count}` };
    });
}
/** Redacts literal credentials in the texts of subjects, because reports are public. */
function withoutCredentials(subjects) {
    return subjects.map((subject) => {
        const text = JSON.stringify([subject.id, subject.data, subject.unknown ?? null]);
        const clean = (0,credentials/* withoutLiterals */.$)(text);
        if (clean === text)
            return subject;
        const [id, data, unknown] = JSON.parse(clean);
        return { ...subject, id, data, ...(unknown ? { unknown } : {}) };
    });
}


/***/ }),

/***/ 48857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fencedIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86257);

/** Returns the expressions in a text, in order. An unterminated one extends to the end. `}}` inside quotes does not terminate it. */
function fencedIn(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start)) {
        const close = closing(text, start + 3);
        const inner = text.slice(start + 3, close ?? text.length);
        const end = close === undefined ? text.length : close + 2;
        const parsed = close === undefined ? { ok: false, at: 0, message: 'missing closing }}' } : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .YK)(inner);
        found.push({ order: found.length, text: text.slice(start, end), start, end, parsed });
        start = end;
    }
    return found;
}
function closing(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text.startsWith('}}', at))
            return at;
    }
    return undefined;
}


/***/ }),

/***/ 43115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Z4: () => (/* binding */ imagePin),
/* harmony export */   fy: () => (/* binding */ parseUse),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
/* unused harmony export nameOf */
/** Parses the value of `uses:`. `./x` is a path in the working tree, `$/x` one in the repository of the workflow itself. */
function parseUse(text) {
    const plain = text.trim();
    if (/^(\.\/|\$\/)/.test(plain))
        return plain.split(/[/@]/).includes('..') ? { kind: 'unknown' } : { kind: 'local', path: plain.replace(/^\$\//, './') };
    if (plain.startsWith('docker://'))
        return { kind: 'image', image: plain.slice('docker://'.length) };
    const [, owner = '', repo = '', path = '', ref = ''] = /^([\w.-]+)\/+([\w.-]+)((?:\/[^@]*)?)(?:@(.*))?$/s.exec(plain) ?? [];
    if (owner === '' || [owner, repo, ...path.split('/')].includes('..'))
        return { kind: 'unknown' };
    const inner = path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
    return { kind: inner.includes('.github/workflows/') && /\.ya?ml$/.test(inner) ? 'workflow' : 'action', owner, repo, path: inner, ref };
}
/** Returns `owner/repo` in lower case; empty if it is not an action or a workflow. */
function nameOf(use) {
    return use.kind === 'action' || use.kind === 'workflow' ? `${use.owner}/${use.repo}`.toLowerCase() : '';
}
function isCommit(ref) {
    return /^[0-9a-f]{40}$/.test(ref);
}
/** Returns `owner/repo` or `owner/repo/folder` of an action in lower case; empty if it is not an action. */
function actionOf(text) {
    const use = parseUse(text ?? '');
    if (use.kind !== 'action')
        return '';
    return use.path === '' ? nameOf(use) : `${nameOf(use)}/${use.path.toLowerCase()}`;
}
/** Returns how an image is pinned. `:latest` does not count as a tag. */
function imagePin(image) {
    if (/@sha256:[0-9a-f]{64}$/.test(image))
        return 'digest';
    if (image.includes('${{'))
        return 'expression';
    const tag = /:([\w][\w.-]*)$/.exec(image.split('/').at(-1) ?? '')?.[1];
    if (tag === undefined)
        return 'none';
    return tag === 'latest' ? 'latest' : 'tag';
}


/***/ }),

/***/ 44078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lp: () => (/* binding */ MAX_WORKFLOW_BYTES),
  Mz: () => (/* binding */ containersOf),
  wg: () => (/* binding */ inputOf),
  a8: () => (/* binding */ isPrivileged),
  O0: () => (/* binding */ isPrivilegedEvent),
  b7: () => (/* binding */ jobsById),
  wE: () => (/* binding */ parseAction),
  hM: () => (/* binding */ parseWorkflow),
  o$: () => (/* binding */ readSource),
  M5: () => (/* binding */ stepsById)
});

// EXTERNAL MODULE: ./build/core/memo.js
var memo = __webpack_require__(51182);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/documents/cursor.js
var cursor = __webpack_require__(24835);
// EXTERNAL MODULE: ./build/documents/yaml.js
var documents_yaml = __webpack_require__(67950);
// EXTERNAL MODULE: ./build/domains/workflows/template.js
var template = __webpack_require__(48857);
;// CONCATENATED MODULE: ./build/domains/workflows/cursor.js


/** A value in a workflow, whose text may contain expressions. */
class Cursor extends cursor/* Cursor */.bs {
    /** The expressions in its text. */
    get fenced() {
        const known = this.file.expressions.get(this.pointer);
        if (known !== undefined)
            return known;
        const found = (0,template/* fencedIn */.B)(this.text);
        this.file.expressions.set(this.pointer, found);
        return found;
    }
    /** Returns the position of its n-th `${{`, also inside a block scalar. */
    atExpression(order) {
        const written = this.file.yaml.written(this.pointer);
        if (written === undefined)
            return this.at;
        const known = this.file.fences.get(this.pointer) ?? [...written.raw.matchAll(/\$\{\{/g)].map(({ index }) => index);
        this.file.fences.set(this.pointer, known);
        const index = known[order];
        return index === undefined ? this.at : (0,cursor/* spanAt */.i6)(this.file.path, written.position(index));
    }
    /** The comment after its value, on the same line. */
    get comment() {
        const written = this.file.yaml.written(this.pointer);
        const line = this.file.lines[(written?.position(0).line ?? this.at.line) - 1] ?? '';
        const rest = written === undefined ? line : line.slice(line.indexOf(written.raw) + written.raw.length);
        const start = rest.search(/\s#/);
        return start === -1 ? undefined : rest.slice(start + 2).trim();
    }
}

;// CONCATENATED MODULE: ./build/domains/workflows/workflow.js





/** GitHub's limit on the size of a workflow file. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;
/** Limit on YAML aliases. The expanded size has its own limit. */
const MAX_ALIASES = 1000;
/**
 * Events on which a workflow has secrets and a token with write access while an outsider controls its input. Reviews of pull requests from
 * forks get neither.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const PRIVILEGED = new Set([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
    'gollum',
]);
function isPrivilegedEvent(event) {
    return PRIVILEGED.has(event);
}
function isPrivileged({ triggers, calledWithPrivileges }) {
    return calledWithPrivileges || triggers.some(isPrivilegedEvent);
}
/**
 * Parses an untrusted workflow file.
 *
 * @throws {SealError} FILE_UNREADABLE - if it is not YAML or not a workflow; with file, line and column.
 */
function parseWorkflow(text, path) {
    const root = read(text, path, isWorkflow, 'has no "on" or no "jobs", which every workflow needs');
    return {
        path,
        kind: 'workflow',
        root,
        triggers: triggersOf(root.get('on').value),
        calledWithPrivileges: false,
        jobs: root
            .get('jobs')
            .entries()
            .map(([id, body]) => ({ id, body, steps: stepsOf(body.get('steps')) })),
        at: root.get('on').at,
    };
}
/**
 * Parses untrusted action metadata (`action.yml`).
 *
 * @throws {SealError} FILE_UNREADABLE - if it is not YAML or not an action; with file, line and column.
 */
function parseAction(text, path) {
    const root = read(text, path, isAction, 'has no "runs" with "using", which every action needs');
    const runs = root.get('runs');
    return {
        path,
        kind: 'action',
        root,
        triggers: [],
        calledWithPrivileges: false,
        jobs: [{ id: '', body: runs, steps: stepsOf(runs.get('steps')) }],
        at: runs.at,
    };
}
/** Parses any YAML file, such as dependabot.yml. */
function readSource(text, path) {
    return read(text, path, () => true, '');
}
function read(text, path, validate, expected) {
    const yaml = (0,documents_yaml/* readYaml */.g)({
        text,
        where: path,
        validate,
        code: 'FILE_UNREADABLE',
        maxBytes: MAX_WORKFLOW_BYTES,
        maxAliases: MAX_ALIASES,
        expected,
    });
    return new Cursor({ path, yaml, lines: text.split(/\r?\n/), fences: new Map(), expressions: new Map() }, yaml.value);
}
/** Tells whether a value has the minimal structure of a workflow. `faultsOf` checks the rest. */
function isWorkflow(value) {
    const { on, jobs } = (0,cursor/* membersOf */.lS)(value);
    return on !== undefined && typeof jobs === 'object' && jobs !== null && !Array.isArray(jobs);
}
function isAction(value) {
    return typeof (0,cursor/* membersOf */.lS)((0,cursor/* membersOf */.lS)(value)['runs'])['using'] === 'string';
}
function triggersOf(on) {
    if (typeof on === 'string')
        return [on];
    return (Array.isArray(on) ? on.map(to_text/* toText */.f) : Object.keys((0,cursor/* membersOf */.lS)(on))).sort();
}
function stepsOf(steps) {
    const flat = steps.items().flatMap((step) => {
        const inner = Array.isArray(step.get('parallel').value) ? step.get('parallel').items() : [];
        return inner.length === 0 || step.get('run').exists || step.get('uses').exists ? [step, ...inner] : inner;
    });
    return flat.map((body, index) => ({
        index,
        body,
        id: body.get('id').text || undefined,
        run: texted(body.get('run')),
        uses: texted(body.get('uses')),
        with: body.get('with'),
        env: body.get('env'),
    }));
}
function texted(cursor) {
    return ['string', 'number', 'boolean'].includes(typeof cursor.value) ? cursor : undefined;
}
/** Returns the steps of a job by their ids in lower case. */
const stepsById = (0,memo/* memoised */.Q)((job) => byId(job.steps.flatMap((step) => (step.id === undefined ? [] : [[step.id, step]]))));
/** Returns the jobs of a workflow by their ids in lower case. */
const jobsById = (0,memo/* memoised */.Q)((workflow) => byId(workflow.jobs.map((job) => [job.id, job])));
function byId(items) {
    const index = new Map();
    for (const [id, item] of items) {
        const same = index.get(id.toLowerCase());
        if (same === undefined)
            index.set(id.toLowerCase(), [item]);
        else
            same.push(item);
    }
    return index;
}
/** Returns an input of a step by its case-insensitive name; `undefined` if it is not set. */
function inputOf({ with: inputs }, name) {
    return inputs.named(name);
}
/** Returns the containers of a job and of its services. Each is an image name or a map. */
function containersOf({ body }) {
    const services = body.get('services').entries();
    return [body.get('container'), ...services.map(([, service]) => service)];
}


/***/ }),

/***/ 34594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ gate_collect),
  Vs: () => (/* binding */ evaluateFacts),
  Gj: () => (/* binding */ gate),
  A7: () => (/* binding */ loadRules),
  Bj: () => (/* binding */ memoize),
  MC: () => (/* binding */ requireApprovedRules),
  mj: () => (/* binding */ withSignatures)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/manifest/compare.js
var compare = __webpack_require__(50933);
// EXTERNAL MODULE: ./build/policy/evaluate.js + 2 modules
var evaluate = __webpack_require__(99837);
// EXTERNAL MODULE: ./build/policy/waivers.js
var policy_waivers = __webpack_require__(58266);
;// CONCATENATED MODULE: ./build/policy/evaluate-with-waivers.js


/**
 * Evaluates the rules, applies waivers and the baseline, and then evaluates the rules about the waivers themselves. Pure.
 * Findings are in the order of the packs; those about waivers come last.
 */
function evaluateWithWaivers(facts, packs, exceptions) {
    const aboutWaivers = (pack, yes) => ({
        ...pack,
        rules: pack.rules.filter(({ select }) => (select === 'waiver') === yes),
    });
    const first = (0,evaluate/* evaluate */._3)(facts, packs.map((pack) => aboutWaivers(pack, false)));
    const { findings, subjects } = (0,policy_waivers/* applyExceptions */.FW)(first, exceptions);
    const last = (0,evaluate/* evaluate */._3)({ ...facts, subjects }, packs.map((pack) => aboutWaivers(pack, true)));
    return [...findings, ...last];
}

// EXTERNAL MODULE: ./build/policy/load.js + 1 modules
var load = __webpack_require__(33886);
// EXTERNAL MODULE: ./build/report/findings/model-change.js
var model_change = __webpack_require__(26000);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/settings/trigger-target.js
var trigger_target = __webpack_require__(47568);
// EXTERNAL MODULE: ./build/domains/workflows/collect.js + 3 modules
var collect = __webpack_require__(75512);
// EXTERNAL MODULE: ./build/domains/workflows/inline.js
var inline = __webpack_require__(19434);
// EXTERNAL MODULE: ./build/generated/packs.js
var generated_packs = __webpack_require__(34288);
// EXTERNAL MODULE: ./build/policy/baseline.js
var policy_baseline = __webpack_require__(17524);
;// CONCATENATED MODULE: ./build/gate/exceptions.js






/**
 * Reads waivers, baseline and comments that accept findings. They come from the trusted base, so a change cannot waive its own
 * findings.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
async function exceptionsFrom({ packs, inline, now, trusted }, read) {
    const [waivers] = await read(policy_waivers/* WAIVERS_FILE */.Bg);
    const [baseline] = await read(policy_baseline/* BASELINE_FILE */.tu);
    const here = inline?.waivers ?? [];
    return {
        waivers: waivers === undefined ? [] : (0,policy_waivers/* parseWaivers */.dU)(waivers.text, policy_waivers/* WAIVERS_FILE */.Bg),
        baseline: baseline === undefined ? undefined : (0,policy_baseline/* toBaseline */.Fd)((0,policy_baseline/* parseBaseline */.nk)(baseline.text, policy_baseline/* BASELINE_FILE */.tu)),
        inline: trusted ? await alsoInBase(here, packs, read) : here,
        inlineFaults: inline?.faults ?? [],
        known: new Set([...generated_packs/* PACKS */.p, ...packs].flatMap(({ rules }) => rules.map(({ id }) => id))),
        now,
    };
}
/**
 * Keeps the comments that the same file of the base contains as well. They accept only the findings that they accept there, so
 * a change cannot add another violation to the same line.
 */
async function alsoInBase(here, packs, read) {
    const bases = new Map();
    for (const file of new Set(here.map((waiver) => waiver.file))) {
        const [base] = (await read(file)).filter(({ path }) => path === file);
        bases.set(file, base === undefined ? [] : await acceptedIn(base, packs));
    }
    return here.flatMap((waiver) => {
        const same = (bases.get(waiver.file) ?? []).filter(({ text, code }) => text === waiver.text && code === waiver.code);
        return same.length === 0
            ? [{ ...waiver, accepts: new Set(), pending: true }]
            : [{ ...waiver, accepts: new Set(same.flatMap(({ accepts = [] }) => [...accepts])) }];
    });
}
/** Returns the comments of a file of the base, each with the fingerprints of the findings on its line there. */
async function acceptedIn({ path, text }, packs) {
    const { waivers } = (0,inline/* inlineWaivers */.v)(text, path);
    if (waivers.length === 0)
        return [];
    const subjects = await (0,collect.subjectsOfFile)(path, text);
    const rules = packs.map((pack) => ({ ...pack, rules: pack.rules.map(({ needs: _, stages: __, ...rule }) => rule) }));
    const found = (0,evaluate/* evaluate */._3)({ now: '', trigger: 'push', sources: {}, subjects }, rules).filter((finding) => finding.outcome === 'fail');
    return waivers.map((waiver) => {
        const covered = found.filter(({ rule, subject }) => waiver.rules.includes(rule.id) && subject.at.file === path && subject.at.line === waiver.line);
        return { ...waiver, accepts: new Set(covered.map(({ fingerprint }) => fingerprint)) };
    });
}

// EXTERNAL MODULE: ./build/gate/expectation.js
var gate_expectation = __webpack_require__(51572);
// EXTERNAL MODULE: ./build/gate/remote-packs.js
var remote_packs = __webpack_require__(57345);
// EXTERNAL MODULE: ./build/collect-run.js
var collect_run = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/domains/approvals/sources.js
var sources = __webpack_require__(53171);
;// CONCATENATED MODULE: ./build/domains/approvals/collector.js

const APPROVAL = { evidence: 'approval', scope: 'repository' };
const SETTING = { evidence: 'repository setting', scope: 'repository' };
/** Who approved what a release contains, and the settings that enforce approvals. */
const approvals = {
    id: 'approvals',
    kinds: {
        'approval.bots': APPROVAL,
        'approval.decision': APPROVAL,
        'branch.bypass': SETTING,
        'branch.rules': SETTING,
        'codeowners.line': SETTING,
        environment: APPROVAL,
        'release.author': APPROVAL,
        'release.commit': APPROVAL,
        'release.review': APPROVAL,
        'release.tag': APPROVAL,
        'release.previous': APPROVAL,
    },
    alsoReports: ['policy.change'],
    sources: sources/* SOURCES */.H,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(6121), __webpack_require__.e(1849), __webpack_require__.e(1287), __webpack_require__.e(4531)]).then(__webpack_require__.bind(__webpack_require__, 14531))).collectReleaseApprovals,
};

;// CONCATENATED MODULE: ./build/domains/declarations/collector.js
const DECLARED = { evidence: 'declaration', scope: 'model' };
/** What the configuration, the files that it lists and the model cards declare about models. */
const declarations = {
    id: 'declarations',
    kinds: {
        dataset: DECLARED,
        endpoint: DECLARED,
        'model.card': DECLARED,
        'model.declaration': DECLARED,
        'model.version': DECLARED,
        monitoring: DECLARED,
        'pipeline.declaration': { evidence: 'declaration', scope: 'repository' },
        recovery: DECLARED,
        training: DECLARED,
    },
    alsoReports: ['deployment.file'],
    sources: ['workspace.declarations'],
    needs: ['models'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(6121), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 7883))).collectDeclarations,
};

;// CONCATENATED MODULE: ./build/domains/deployments/collector.js
const DEPLOYED = { evidence: 'deployed configuration', scope: 'repository' };
/** What the repository deploys: infrastructure code, manifests, descriptions of APIs, and credentials in configuration files. */
const deployments = {
    id: 'deployments',
    kinds: {
        'api.operation': DEPLOYED,
        'api.scheme': DEPLOYED,
        'api.server': DEPLOYED,
        'cloud.resource': DEPLOYED,
        'file.secret': DEPLOYED,
        'k8s.secret': DEPLOYED,
        'mesh.policy': DEPLOYED,
        'serving.ingress': DEPLOYED,
        'serving.queue': DEPLOYED,
        'serving.workload': DEPLOYED,
    },
    alsoReports: ['deployment.file'],
    sources: ['workspace.deployments'],
    needs: ['declarations'],
    load: async () => (await __webpack_require__.e(/* import() */ 9807).then(__webpack_require__.bind(__webpack_require__, 49807))).collectDeployments,
};

;// CONCATENATED MODULE: ./build/domains/models/collector.js
/** The models of the head: measured files, compared with their own manifest and the trusted one. */
const models = {
    id: 'models',
    kinds: {
        model: { evidence: 'measured files', scope: 'model' },
        'model.file': { evidence: 'measured files', scope: 'model' },
        'model.structure': { evidence: 'measured files', scope: 'model' },
        'model.list': { evidence: 'measured files', scope: 'model' },
    },
    alsoReports: ['deployment.file'],
    sources: ['workspace.models'],
    needs: ['repository'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(9340), __webpack_require__.e(527), __webpack_require__.e(9311), __webpack_require__.e(1772), __webpack_require__.e(2088)]).then(__webpack_require__.bind(__webpack_require__, 42088))).collectModels,
};

;// CONCATENATED MODULE: ./build/domains/policy-changes/collector.js
/** Changes of Weightseal's own configuration files, each checked as it is proposed. */
const policyChanges = {
    id: 'policy-changes',
    kinds: { 'policy.change': { evidence: 'policy', scope: 'repository' } },
    sources: [],
    needs: ['repository'],
    load: async () => (await __webpack_require__.e(/* import() */ 3003).then(__webpack_require__.bind(__webpack_require__, 43003))).collectPolicyChanges,
};

;// CONCATENATED MODULE: ./build/domains/repository/collector.js
/** The head, and what changes between the base and the head. Other collectors evaluate these files. */
const repository = {
    id: 'repository',
    kinds: {},
    alsoReports: ['deployment.file'],
    sources: ['workspace.checkout', 'workspace.storage', 'github.changes', 'github.base'],
    load: async () => (await __webpack_require__.e(/* import() */ 8013).then(__webpack_require__.bind(__webpack_require__, 58013))).collectRepository,
};

// EXTERNAL MODULE: ./build/domains/repository-settings/sources.js
var repository_settings_sources = __webpack_require__(60977);
;// CONCATENATED MODULE: ./build/domains/repository-settings/collector.js

const collector_SETTING = { evidence: 'repository setting', scope: 'repository' };
/** Settings of the repository and its organisation, as GitHub's API returns them. */
const repositorySettings = {
    id: 'repository-settings',
    kinds: {
        accesstoken: collector_SETTING,
        'branch.protection': collector_SETTING,
        codescanning: collector_SETTING,
        'dependabot.alert': { evidence: 'workflow', scope: 'repository' },
        deploykey: collector_SETTING,
        'environment.protection': { evidence: 'approval', scope: 'repository' },
        release: { evidence: 'approval', scope: 'repository' },
        repository: collector_SETTING,
        'repository.actions': collector_SETTING,
        'repository.admins': collector_SETTING,
        'repository.security': collector_SETTING,
        ruleset: collector_SETTING,
        'release.tags': collector_SETTING,
        runner: collector_SETTING,
        secret: collector_SETTING,
        'secretscanning.alert': collector_SETTING,
        'security.service': collector_SETTING,
        webhook: collector_SETTING,
    },
    alsoReports: ['setting.source'],
    sources: [...repository_settings_sources/* OPEN */.v, ...repository_settings_sources/* CLOSED */.V],
    load: async () => (await __webpack_require__.e(/* import() */ 8227).then(__webpack_require__.bind(__webpack_require__, 8227))).collectSettings,
};

;// CONCATENATED MODULE: ./build/domains/sarif/collector.js
/** Results of other scanners, from SARIF files that earlier steps wrote. */
const sarif = {
    id: 'sarif',
    kinds: {
        'scan.run': { evidence: 'scan result', scope: 'repository' },
        'scan.sarif': { evidence: 'scan result', scope: 'repository' },
    },
    alsoReports: ['deployment.file'],
    sources: ['workspace.sarif'],
    load: async () => (await __webpack_require__.e(/* import() */ 2514).then(__webpack_require__.bind(__webpack_require__, 22514))).collectSarif,
};

;// CONCATENATED MODULE: ./build/domains/scan/collector.js
const SCANNED = { evidence: 'scan result', scope: 'model' };
/** The static scan of the files of models. */
const scan = {
    id: 'scan',
    kinds: { 'scan.file': SCANNED, 'scan.finding': SCANNED },
    alsoReports: ['deployment.file'],
    sources: ['workspace.scan'],
    needs: ['models'],
    load: async () => (await __webpack_require__.e(/* import() */ 7443).then(__webpack_require__.bind(__webpack_require__, 47443))).collectScan,
};

;// CONCATENATED MODULE: ./build/domains/signing/collector.js
/** What the signature of each model proves, or that there is none. */
const signatures = {
    id: 'signatures',
    kinds: { 'model.signature': { evidence: 'verified signature', scope: 'model' } },
    sources: ['workspace.signatures'],
    needs: ['models'],
    load: async () => (await __webpack_require__.e(/* import() */ 5489).then(__webpack_require__.bind(__webpack_require__, 15489))).collectSignatures,
};

;// CONCATENATED MODULE: ./build/domains/workflows/collector.js
const WORKFLOW = { evidence: 'workflow', scope: 'repository' };
/** Workflows, actions, the Dependabot configuration and the code owners of the files that decide. */
const workflows = {
    id: 'workflows',
    kinds: {
        'codeowners.coverage': { evidence: 'repository setting', scope: 'repository' },
        'dependabot.update': WORKFLOW,
        'file.secret': { evidence: 'deployed configuration', scope: 'repository' },
        pipeline: WORKFLOW,
        workflow: WORKFLOW,
        'workflow.apptoken': WORKFLOW,
        'workflow.cache': WORKFLOW,
        'workflow.checkout': WORKFLOW,
        'workflow.choice': WORKFLOW,
        'workflow.commands': WORKFLOW,
        'workflow.condition': WORKFLOW,
        'workflow.constant': WORKFLOW,
        'workflow.environment': WORKFLOW,
        'workflow.expression': WORKFLOW,
        'workflow.file': WORKFLOW,
        'workflow.image': WORKFLOW,
        'workflow.job': WORKFLOW,
        'workflow.login': WORKFLOW,
        'workflow.permission': WORKFLOW,
        'workflow.publish': WORKFLOW,
        'workflow.secret': WORKFLOW,
        'workflow.tool': WORKFLOW,
        'workflow.training': WORKFLOW,
        'workflow.uses': WORKFLOW,
    },
    alsoReports: ['deployment.file'],
    sources: ['workspace.workflows', 'github.visibility'],
    load: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75512))).collectWorkflows,
};

;// CONCATENATED MODULE: ./build/collectors.js











/** Every collector, in the order in which they run and in which their subjects appear. One line for each domain. */
const COLLECTORS = [
    repository,
    policyChanges,
    models,
    signatures,
    scan,
    workflows,
    sarif,
    repositorySettings,
    declarations,
    deployments,
    approvals,
];
const POLICY = { evidence: 'policy', scope: 'repository' };
/** Kinds that the gate and the policy engine report, or that collectors report as by-products. They start no collector. */
const BYPRODUCTS = {
    'deployment.file': { evidence: 'deployed configuration', scope: 'repository' },
    'pack.lock': POLICY,
    'setting.source': { evidence: 'repository setting', scope: 'repository' },
    source: POLICY,
    waiver: POLICY,
};
/** Every kind that a rule can select. */
const KINDS = { ...BYPRODUCTS, ...Object.assign({}, ...COLLECTORS.map(({ kinds }) => kinds)) };
/** Sources that the gate reads before it knows its rules. */
const GATE_SOURCES = ['policies.remote'];
/** Every source that a rule can require. */
const SOURCES = [...COLLECTORS.flatMap(({ sources }) => sources), ...GATE_SOURCES];

// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
;// CONCATENATED MODULE: ./build/gate/run-collectors.js



/** Collectors that run for every gate: the report lists the models, and the gate writes their manifests. */
const ALWAYS = ['models'];
/** Selects the collectors whose kinds or sources the active rules use, and those that they need, in the order of the table. */
function collectorsFor(packs, table = COLLECTORS) {
    const rules = packs.flatMap((pack) => pack.rules).filter(({ enforcement }) => enforcement !== 'off');
    const selected = new Set(rules.map(({ select }) => select));
    const required = new Set(rules.flatMap(({ needs = [] }) => needs));
    const wanted = table.filter(({ id, kinds, sources }) => ALWAYS.includes(id) || Object.keys(kinds).some((kind) => selected.has(kind)) || sources.some((source) => required.has(source)));
    return withNeeds(wanted.map(({ id }) => id), table);
}
function withNeeds(ids, table) {
    const all = new Set();
    const add = (id) => {
        const collector = table.find((each) => each.id === id);
        if (collector === undefined)
            throw new Error(`no collector ${id} in the table`);
        all.add(id);
        for (const need of collector.needs ?? [])
            if (!all.has(need))
                add(need);
    };
    for (const id of ids)
        add(id);
    return table.filter(({ id }) => all.has(id));
}
/** Runs collectors one after another. Does not depend on packs or verdicts. */
async function runCollectors(collectors, { options, ports, results }) {
    const { trigger } = options.target;
    const file = (0,collect_run/* fallbackFile */.P)(options);
    let collected = { facts: { now: ports.now, trigger, sources: {}, subjects: [] }, results };
    for (const collector of collectors) {
        const found = await runOne(collector, { options, ports, results: collected.results });
        collected = { facts: withFacts(collected.facts, found, file), results: { ...collected.results, ...found.results } };
    }
    return collected;
}
/** Makes the sources of a collector unknown when it fails, which never allows; the others still report their findings. */
async function runOne(collector, run) {
    try {
        return await (await collector.load())(run);
    }
    catch (error) {
        if ((0,attempt/* isPassedOn */.Mj)(error))
            throw error;
        const source = { status: 'error', detail: (0,attempt/* reasonOf */.A3)(error) };
        // A collector without a source of its own still has to be reported.
        const ids = collector.sources.length > 0 ? collector.sources : [`collector.${collector.id}`];
        return { sources: Object.fromEntries(ids.map((id) => [id, source])), subjects: [] };
    }
}
/** Adds facts: the states of sources come first, as subjects that rules can select. @param file - for findings without a place. */
function withFacts(facts, { sources, settings = {}, subjects }, file) {
    return {
        ...facts,
        sources: { ...facts.sources, ...sources, ...settings },
        subjects: [...(0,attempt/* sourceSubjects */.$5)(sources, file), ...facts.subjects, ...subjects],
    };
}
/** Replaces what some collectors reported, after something that they read has changed. */
async function recollect(ids, collected, run) {
    const collectors = COLLECTORS.filter(({ id }) => ids.includes(id));
    const fresh = await runCollectors(collectors, { ...run, results: collected.results });
    const kinds = new Set(collectors.flatMap((collector) => Object.keys(collector.kinds)));
    const sources = new Set(collectors.flatMap((collector) => collector.sources));
    const isReplaced = ({ kind, id }) => kinds.has(kind) || (kind === 'source' && sources.has(id));
    const { facts } = collected;
    return {
        facts: {
            ...facts,
            sources: { ...facts.sources, ...fresh.facts.sources },
            subjects: [...facts.subjects.filter((subject) => !isReplaced(subject)), ...fresh.facts.subjects],
        },
        results: fresh.results,
    };
}

;// CONCATENATED MODULE: ./build/gate/gate.js












/**
 * Runs the gate: loads the trusted rules, collects the facts, evaluates the rules, and decides the verdict.
 *
 * @throws {SealError} RULES_UNAPPROVED - rules that were changed without approval allow a release.
 */
async function gate(options, ports) {
    const rules = await loadRules(options, ports);
    const result = await evaluateFacts(options, ports, rules, await gate_collect(options, ports, rules));
    if (result.report.verdict === 'allow')
        await requireApprovedRules(options, ports);
    return result;
}
/**
 * Loads the rules that the trusted configuration chooses.
 *
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
async function loadRules({ settings }, ports) {
    const remote = await (0,remote_packs/* remoteFacts */.M0)(settings, ports);
    return { packs: await (0,load/* loadPacks */.r)(settings, ports.readPolicy, remote.loaded), remote };
}
/**
 * Checks that the rules which allow a release were approved, since they could be those that hide a change of themselves.
 *
 * @throws {SealError} RULES_UNAPPROVED, GITHUB_*
 */
async function requireApprovedRules({ target, policyFiles }, { release }) {
    if (target.trigger !== 'release' || release?.ports === undefined)
        return;
    const { unapprovedRules } = await Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(6121), __webpack_require__.e(1849), __webpack_require__.e(1287), __webpack_require__.e(4957)]).then(__webpack_require__.bind(__webpack_require__, 14957));
    const files = policyFiles.filter(({ role }) => role !== 'workflow').map(({ path }) => path);
    const [first, ...more] = await unapprovedRules(release.request, release.ports, files);
    if (first === undefined)
        return;
    const others = more.length === 0 ? '' : ` So were ${more.map(({ oid }) => oid.slice(0, 7)).join(', ')}.`;
    throw new errors/* SealError */.EM('RULES_UNAPPROVED', `Nothing is released: the rules of this release were changed without approval. ${first.oid.slice(0, 7)} (${first.title}): ${first.reason}.${others} Review the change. Then name the commit under approvals.release.exceptions in a pull request, and have it approved.`);
}
/** Collects the facts that the rules use. */
async function gate_collect(options, ports, { packs, remote }) {
    const { facts, results } = await runCollectors(collectorsFor(packs), { ...runOf(options, ports), results: {} });
    return { facts: withFacts(facts, remote, options.policyFiles[0]?.path ?? ''), results };
}
function runOf(options, ports) {
    return {
        options,
        ports: { ...ports, files: memoize(ports.files), expectation: memoize(() => (0,gate_expectation/* expectationFrom */.J)(options.settings, ports.readPolicy)) },
    };
}
/** Calls a function at most once and keeps its result. */
function memoize(read) {
    let reading;
    return () => {
        reading ??= read();
        return reading;
    };
}
/** Evaluates the rules over the facts, with waivers and baseline, and decides the verdict. */
async function evaluateFacts(options, ports, { packs }, collected) {
    const { settings } = options;
    const { workflows: inline, models = [], discovery, scan, approvals: release } = collected.results;
    const exceptions = await exceptionsFrom({ packs, inline, now: ports.now, trusted: (0,trigger_target/* trustsBase */.H)(options.target) }, ports.readPolicy);
    const findings = evaluateWithWaivers(collected.facts, packs, exceptions);
    const report = {
        subject: describeTarget(options),
        verdict: (0,evaluate/* decide */.LD)(findings, settings.failOnSeverity),
        threshold: settings.failOnSeverity,
        warnOnly: settings.warnOnly,
        models: models.map(toReportModel),
        sources: collected.facts.sources,
        packs: packs.map(({ id, version }) => ({ id, version })),
        leftOut: settings_settings/* DEFAULT_PACKS */.PI.filter((id) => !settings.packs.includes(id)),
        findings,
        ...(discovery === undefined ? {} : { discovery }),
        ...(scan === undefined ? {} : { scan }),
        ...(release === undefined ? {} : { release: release.decision }),
    };
    return { report, collected };
}
/** Collects the signatures again, with those that the run created in place of those in the repository. */
async function withSignatures(options, ports, collected, { signatures, defaults }) {
    const { settings } = options;
    const expectation = async () => {
        const configured = await (0,gate_expectation/* expectationFrom */.J)(settings, ports.readPolicy);
        return {
            ...configured,
            identity: configured.identity ?? defaults.identity,
            trustRoot: settings.signing.trustedRoot === undefined ? (defaults.trustRoot ?? configured.trustRoot) : configured.trustRoot,
        };
    };
    const run = runOf(options, { ...ports, signatures });
    return recollect(['signatures'], collected, { ...run, ports: { ...run.ports, expectation } });
}
function describeTarget({ target, repository, ref, trusted }) {
    const base = trusted.value?.name;
    return {
        repository,
        event: target.event,
        trigger: target.trigger,
        headSha: target.headSha,
        rules: { kind: (0,trigger_target/* trustsBase */.H)(target) ? 'base' : 'own', event: target.event },
        ...(ref === undefined ? {} : { ref }),
        ...(base === undefined ? {} : { base }),
        ...(target.kind === 'pull_request' ? { pullRequest: target.number } : {}),
    };
}
function toReportModel({ evidence, subjects }) {
    const [subject] = subjects;
    if (subject === undefined)
        throw new errors/* SealError */.EM('MODEL_EMPTY', `${evidence.path} does not have a subject.`);
    const { trusted, built } = evidence;
    return {
        data: subject.data,
        ...(built === undefined ? {} : { omsRoot: built.oms.root }),
        changes: trusted?.status === 'valid' ? (0,compare/* compareFiles */.hZ)(trusted.manifest.files, built?.files ?? []).map(model_change/* toModelChange */.D) : [],
        tensors: evidence.tensors,
    };
}


/***/ })

};
