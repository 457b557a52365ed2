export const id = 4672;
export const ids = [4672];
export const modules = {

/***/ 64672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploymentFacts: () => (/* binding */ deploymentFacts),
/* harmony export */   madeReader: () => (/* binding */ madeReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84591);
/* harmony import */ var _serving_manifests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16885);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87845);
/* harmony import */ var _workflows_subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99403);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73705);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14021);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64630);








const MAX_TEXT_BYTES = 4 * 1024 * 1024;
const MAX_NOTEBOOK_BYTES = 16 * 1024 * 1024;
const MAX_PLAN_BYTES = 128 * 1024 * 1024;
/** More files of text than a repository of people has. */
const MAX_FILES = 50_000;
/** Reads a file below a folder of the disk, without following links. */
function madeReader(root) {
    return (path, maxBytes) => (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(`${root}/${path}`, { maxBytes, missing: 'FILE_UNREADABLE', noFollow: true });
}
/**
 * What the repository deploys: infrastructure code, manifests, descriptions of APIs, and credentials that stand in any of its
 * configuration. A file that describes a deployment and cannot be read is a fact of its own.
 */
async function deploymentFacts(files, request) {
    const read = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .attempt */ .C)(async () => collect(await files(), request));
    return { subjects: read.value ?? [], sources: { 'workspace.deployments': read.source } };
}
async function collect(files, request) {
    const gathered = { terraform: [], plans: [], templates: [], parameters: [], serving: [], links: [], subjects: [] };
    await madePlans(request, gathered);
    if (request.discover)
        await discover(files, request, gathered);
    await namedByKustomizations(files, gathered);
    const all = [
        ...gathered.subjects,
        ...linkedTerraform(gathered),
        ...(await cloud(gathered, request)),
        ...(await serving(gathered, { ...request, paths: files.paths })),
    ];
    return (0,_workflows_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .withDistinctIds */ .rv)((0,_workflows_subjects_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCredentials */ .ri)(withoutRepeated(all)));
}
/** Several kustomizations may hand over the same object, and Terraform and OpenTofu see the same resource. */
function withoutRepeated(subjects) {
    return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()];
}
async function madePlans({ plans, committed, readMade }, gathered) {
    if (plans.length === 0)
        return;
    const known = await committed();
    for (const path of plans) {
        if (known.has(path))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('FILE_UNREADABLE', `${path} is committed, so a change could bring a plan of its own. Let a step before write it, with "terraform show -json".`);
        gathered.plans.push({ plan: await planOf(path, await readMade(path, MAX_PLAN_BYTES)), made: true });
    }
}
async function planOf(path, text) {
    return (await __webpack_require__.e(/* import() */ 8379).then(__webpack_require__.bind(__webpack_require__, 48379))).readPlan(text, path);
}
/** Folders that hold what others made. */
const FOREIGN = /(^|\/)(node_modules|\.terraform|\.git|\.venv|site-packages)\//;
const TEXT = /\.(ya?ml|json|template|tf|tofu|tfvars|bicep|toml|ini|cfg|conf|properties|ipynb|pbtxt|env)$|(^|\/)(\.env(\.[\w.-]+)?|\.npmrc|\.pypirc|Kustomization|terragrunt\.hcl)$/i;
/** Workflows are looked at elsewhere. */
const WORKFLOWS = /^\.github\/workflows\//;
async function discover(files, { ignorePaths, plans }, gathered) {
    const paths = files.paths.filter((path) => TEXT.test(path) &&
        !FOREIGN.test(path) &&
        !WORKFLOWS.test(path) &&
        !plans.includes(path) &&
        !ignorePaths.some((ignored) => (0,_discover_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, ignored)));
    if (paths.length > MAX_FILES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('FILE_UNREADABLE', `There are ${paths.length} files of configuration; at most ${MAX_FILES} are read. Name what deploys nothing under deployment.ignorePaths.`);
    const charts = new Set(files.paths.filter((path) => /(^|\/)Chart\.ya?ml$/.test(path)).map((path) => path.replace(/Chart\.ya?ml$/, '')));
    for (const path of paths)
        await one(path, files, { gathered, isTemplate: [...charts].some((chart) => path.startsWith(`${chart}templates/`)) });
}
async function one(path, files, { gathered, isTemplate }) {
    const text = await textOf(path, files, gathered);
    if (text === undefined)
        return;
    gathered.subjects.push(...(await credentials(path, text)));
    try {
        await sort(path, text, gathered);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
            throw error;
        // A template of Helm is no YAML before it is rendered.
        const helm = isTemplate && text.includes('{{') && /\.(ya?ml|tpl)$/i.test(path);
        gathered.subjects.push(helm
            ? (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSubject */ .s)({ path, reason: 'it is a template of Helm; render it with "helm template"', relevant: (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionsModels */ ._)(text) })
            : (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSubject */ .s)(faultOf(path, error)));
    }
}
/** What a file holds; a large one counts as unread only where its name says that it deploys something. */
async function textOf(path, files, gathered) {
    try {
        const plan = /plan[^/]*\.json$/i.test(path);
        return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(await files.read(path, plan ? MAX_PLAN_BYTES : path.endsWith('.ipynb') ? MAX_NOTEBOOK_BYTES : MAX_TEXT_BYTES), path);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
            throw error;
        const relevant = /\.(tf|tofu|bicep|template|ya?ml)$|(^|\/)\.env[^/]*$|\.env$/.test(path) ||
            /(plan|openapi|swagger|template|azuredeploy|cloudformation|stack|deploy|main)[^/]*\.json$/i.test(path);
        if (error.code === 'FILE_SPECIAL')
            gathered.links.push(path);
        else if (relevant)
            gathered.subjects.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSubject */ .s)(faultOf(path, error)));
        else if (path.endsWith('.ipynb'))
            gathered.subjects.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSubject */ .s)({ ...faultOf(path, error), relevant: false }));
        return undefined;
    }
}
const TERRAFORM = /(\.(tf|tofu|tfvars|tfvars\.json)|(^|\/)terragrunt\.hcl)$/;
/** Gives a file to the reader that knows it. */
async function sort(path, text, gathered) {
    const name = path.toLowerCase();
    if (TERRAFORM.test(name))
        gathered.terraform.push({ path, text });
    else if (/\.(tf|tofu)\.json$/.test(name))
        notRead(path, {
            gathered,
            reason: 'Terraform in JSON is not read, and may override the rest; judge the plan',
            relevant: !gathered.plans.some(({ made }) => made),
        });
    else if (name.endsWith('.bicep'))
        notRead(path, { gathered, reason: 'Bicep is not read; build it, and commit or name what it builds', relevant: (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionsModels */ ._)(text) });
    else if (name.endsWith('config.pbtxt'))
        gathered.subjects.push((await __webpack_require__.e(/* import() */ 7461).then(__webpack_require__.bind(__webpack_require__, 97461))).tritonSubject(text, path));
    else if (name.endsWith('.json'))
        await json(path, text, gathered);
    else if (name.endsWith('samconfig.toml'))
        await samConfiguration(path, text, gathered);
    else if ((0,_serving_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .isKustomization */ .Sv)(path) || (/\.(ya?ml|template)$/.test(name) && describesDeployment(text)))
        await documents(path, text, gathered);
}
/** What SAM hands to the parameters of a template. */
async function samConfiguration(path, text, gathered) {
    const [{ parse }, { parametersIn }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292)), __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 600))]);
    try {
        const parameters = parametersIn(parse(text), path);
        if (parameters !== undefined)
            gathered.parameters.push(parameters);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('FILE_UNREADABLE', `${path}: is no TOML.`, { cause });
    }
}
/** JSON is parsed by the faster parser first: most of it describes no deployment. */
async function json(path, text, gathered) {
    if (/"resource_changes"\s*:/.test(text) && /"format_version"\s*:/.test(text)) {
        gathered.plans.push({ plan: await planOf(path, text), made: false });
        return;
    }
    const [{ parseJson, withoutComments }, { parametersIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9065).then(__webpack_require__.bind(__webpack_require__, 99065)),
        __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 600)),
    ]);
    const plain = parseJson(text);
    // Azure takes comments in JSON.
    const read = plain === undefined ? withoutComments(text) : text;
    const value = plain ?? parseJson(read);
    const parameters = parametersIn(value, path);
    if (parameters !== undefined)
        gathered.parameters.push(parameters);
    else if (value === undefined ? describesDeployment(read) : await describes(value))
        await documents(path, read, gathered);
}
async function describes(value) {
    const [{ isTemplate }, { isServing }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3173), __webpack_require__.e(8628), __webpack_require__.e(5353)]).then(__webpack_require__.bind(__webpack_require__, 95353)), __webpack_require__.e(/* import() */ 2424).then(__webpack_require__.bind(__webpack_require__, 52424))]);
    return isTemplate(value) || isServing(value);
}
function notRead(path, { gathered, reason, relevant }) {
    gathered.subjects.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSubject */ .s)({ path, reason, relevant }));
}
/** Whether it is worth parsing. Escapes could spell any word, so they are. */
function describesDeployment(text) {
    if (/apiVersion/.test(text) && /kind/.test(text))
        return true;
    if (/["']?(openapi|swagger)["']?\s*:/.test(text) && text.includes('paths'))
        return true;
    if (text.includes('AWSTemplateFormatVersion') ||
        /template-file-path|ParameterKey|parameter_overrides/.test(text) ||
        /AWS::\w+::/.test(text) ||
        /deployment(Template|Parameters)\.json/i.test(text))
        return true;
    if (/azuremlschemas|\bauth_mode\b|amlcompute|computeinstance/i.test(text))
        return true;
    if (text.includes('workerPoolSpecs') || (text.includes('runtimeConfig') && /pipelineSpec|templateUri/.test(text)))
        return true;
    return (/["']?(api_server|services)["']?\s*:/.test(text) && /ssl/.test(text)) || /\\([uxU][0-9a-fA-F]{2}|\r?\n)/.test(text);
}
async function documents(path, text, gathered) {
    const [{ CLOUDFORMATION_TAGS }, { parametersIn }, { isTemplate }, { isServing }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8628), __webpack_require__.e(3951)]).then(__webpack_require__.bind(__webpack_require__, 58628)),
        __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 600)),
        Promise.all(/* import() */[__webpack_require__.e(3173), __webpack_require__.e(8628), __webpack_require__.e(5353)]).then(__webpack_require__.bind(__webpack_require__, 95353)),
        __webpack_require__.e(/* import() */ 2424).then(__webpack_require__.bind(__webpack_require__, 52424)),
    ]);
    const found = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYamlDocuments */ .C)({
        text,
        where: path,
        code: 'FILE_UNREADABLE',
        maxBytes: MAX_TEXT_BYTES,
        maxAliases: 200,
        // Tags are looked up for each document, so a file without one does without.
        tags: text.includes('!') ? CLOUDFORMATION_TAGS : {},
    });
    for (const yaml of found) {
        const parameters = parametersIn(yaml.value, path);
        if (parameters !== undefined)
            gathered.parameters.push(parameters);
        if (isTemplate(yaml.value))
            gathered.templates.push({ path, yaml });
        if (isServing(yaml.value) || (0,_serving_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .isKustomization */ .Sv)(path))
            gathered.serving.push({ path, yaml });
    }
}
async function credentials(path, text) {
    const { literalIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29522));
    if (literalIn(text) === undefined)
        return [];
    return text.split('\n').flatMap((line, index) => {
        const credential = literalIn(line);
        return credential === undefined
            ? []
            : [{ kind: 'file.secret', id: `${path}#${credential}`, data: { path, credential, plain: true }, at: { file: path, line: index + 1 } }];
    });
}
function faultOf(path, { message, at }) {
    return { path, reason: message, at: { file: path, line: at?.line ?? 1 } };
}
/** One file that is no HCL must not hide the others: it is left out and said. */
async function cloud(gathered, { storages }) {
    const { terraform, plans, templates, parameters } = gathered;
    if (terraform.length + plans.length + templates.length === 0)
        return [];
    const [{ cloudSubjects }, { readTerraform }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3173), __webpack_require__.e(8628), __webpack_require__.e(5353)]).then(__webpack_require__.bind(__webpack_require__, 95353)), __webpack_require__.e(/* import() */ 3173).then(__webpack_require__.bind(__webpack_require__, 53173))]);
    const faults = [];
    const sources = terraform.flatMap(({ path, text }) => {
        try {
            return readTerraform(text, path);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
                throw error;
            faults.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSubject */ .s)(faultOf(path, error)));
            return [];
        }
    });
    const { subjects, unread: left } = cloudSubjects({ terraform: sources, plans, templates, parameters, storages });
    const gaps = left.map((part) => (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSubject */ .s)({ ...part, relevant: part.relevant ?? (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionsModels */ ._)(`${part.what} ${part.reason}`) }));
    return [...faults, ...subjects, ...gaps];
}
/** Terraform follows links, so what one leads to is deployed from where it lies. */
function linkedTerraform({ links, terraform }) {
    const found = links.filter((path) => TERRAFORM.test(path));
    if (found.length === 0)
        return [];
    const relevant = terraform.some(({ path, text }) => (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionsModels */ ._)(path) || (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionsModels */ ._)(text));
    return found.map((path) => (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSubject */ .s)({ path, reason: 'it is a link, which is not followed; judge the plan', relevant: relevant || (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionsModels */ ._)(path) }));
}
/** Patches need say neither a kind nor a version, so nothing but the kustomization tells what they are. */
async function namedByKustomizations(files, gathered) {
    if (!gathered.serving.some(({ path }) => (0,_serving_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .isKustomization */ .Sv)(path)))
        return;
    const { filesOfKustomizations } = await __webpack_require__.e(/* import() */ 2424).then(__webpack_require__.bind(__webpack_require__, 52424));
    const known = new Set(gathered.serving.map(({ path }) => path));
    const present = new Set(files.paths);
    for (const path of filesOfKustomizations(gathered.serving)) {
        if (known.has(path) || !present.has(path))
            continue;
        const text = await textOf(path, files, gathered);
        if (text === undefined)
            continue;
        try {
            const found = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYamlDocuments */ .C)({ text, where: path, code: 'FILE_UNREADABLE', maxBytes: MAX_TEXT_BYTES });
            gathered.serving.push(...found.map((yaml) => ({ path, yaml })));
        }
        catch (error) {
            // That it cannot be read is said where it is named.
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
                throw error;
        }
    }
}
async function serving({ serving: documents }, { access, paths }) {
    if (documents.length === 0)
        return [];
    const { servingSubjects } = await __webpack_require__.e(/* import() */ 2424).then(__webpack_require__.bind(__webpack_require__, 52424));
    return servingSubjects({ documents, declared: access, paths: new Set(paths) });
}


/***/ }),

/***/ 16885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   IK: () => (/* binding */ manifestsIn),
/* harmony export */   Oy: () => (/* binding */ mayShareNamespace),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Sv: () => (/* binding */ isKustomization),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Vh: () => (/* binding */ groupIn),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   ZG: () => (/* binding */ manifestAt),
/* harmony export */   fy: () => (/* binding */ wantedBy),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   lW: () => (/* binding */ annotationOf),
/* harmony export */   sp: () => (/* binding */ sharesNamespace)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79084);

function isKustomization(path) {
    return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path);
}
function isManifest(value) {
    const { apiVersion, kind } = (value ?? {});
    return typeof apiVersion === 'string' && typeof kind === 'string';
}
/** Objects of a document; a `List` holds several. */
function manifestsIn(yaml, path) {
    return objectsIn(new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .Cursor */ .bs({ path, yaml }, yaml.value), path);
}
function objectsIn(root, path) {
    const kind = kindOf(root, path);
    if (kind.endsWith('List') && root.get('items').exists)
        return root
            .get('items')
            .items()
            .flatMap((item) => objectsIn(item, path));
    // Templates of OpenShift hold objects as well.
    if (kind === 'Template' && root.get('apiVersion').text.startsWith('template.openshift.io/'))
        return root
            .get('objects')
            .items()
            .flatMap((item) => objectsIn(item, path));
    return [manifestAt(root, { path })];
}
/** A kustomization need not say what it is: its name does. */
function kindOf(root, path) {
    return root.get('kind').text || (isKustomization(path) ? 'Kustomization' : '');
}
/** `apps/v1` → `apps`; empty for the core. */
function groupIn(apiVersion) {
    return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
function manifestAt(root, from) {
    return {
        ...from,
        kind: kindOf(root, from.path),
        group: groupIn(root.get('apiVersion').text),
        name: root.get('metadata', 'name').text || root.get('metadata', 'generateName').text,
        namespace: root.get('metadata', 'namespace').text,
        root,
    };
}
/** Stable while lines move. */
function idOf({ path, kind, namespace, name, build }) {
    return `${path}#${kind}/${namespace === '' ? '' : `${namespace}/`}${name}${build === undefined ? '' : `@${build || '.'}`}`;
}
/** The name that people are shown: several kustomizations may have made something else of the same object. */
function shownName({ name, build }) {
    return build === undefined ? name : `${name} of ${build || 'the kustomization at the top'}`;
}
function annotationOf({ root }, name) {
    return root.get('metadata', 'annotations', name);
}
/** Labels of what a manifest runs: those of its pods, else its own. */
function labelsOf({ root }) {
    const templates = [root.get('spec', 'template'), root.get('spec', 'leaderWorkerTemplate', 'leaderTemplate')];
    const template = templates.map((each) => each.get('metadata', 'labels')).find(({ exists }) => exists);
    const labels = template ?? root.get('metadata', 'labels');
    return Object.fromEntries(labels.entries().map(([key, value]) => [key, value.text]));
}
function wantedBy(selector) {
    const stated = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(selector.value);
    return Object.entries((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(stated['matchLabels'] ?? stated)).map(([key, value]) => [key, String(value)]);
}
function selects(wanted, labels) {
    return wanted.every(([key, value]) => labels[key] === value);
}
/** Whether what the one says may reach the other: objects without a namespace go anywhere. */
function mayShareNamespace(one, other) {
    return one.namespace === '' || other.namespace === '' || one.namespace === other.namespace;
}
/** Whether the one protects the other. What lies in top folders of their own, and names no namespace, is most likely applied apart. */
function sharesNamespace(one, other) {
    return one.namespace === other.namespace && (one.namespace !== '' || topOf(one) === topOf(other));
}
function topOf({ path }) {
    return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}


/***/ }),

/***/ 87845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mentionsModels),
/* harmony export */   s: () => (/* binding */ unreadSubject)
/* harmony export */ });
const MODELS = /InferenceService|kserve|seldon|bento|triton|vllm|torchserve|text-generation-inference|text-embeddings-inference|tensorflow\/serving|mlserver|ollama|sglang|rayservice|nvcr\.io\/nim|sagemaker|machine_?learning|vertex_?ai|aiplatform|google_notebooks|workbench/i;
/** Whether a text is likely about models: what serves or trains them is named. */
function mentionsModels(text) {
    return MODELS.test(text);
}
/** Something that describes a deployment or a model and was not read. It is never taken for good. */
function unreadSubject({ path, what = path, reason, relevant = true, at = { file: path, line: 1 }, remedy }) {
    // Errors of a file begin with its name, which stands beside them anyway.
    const told = reason.replace(`${path}:`, 'line ').replace(/:$/, '');
    const data = { path, what, readable: false, relevant, reason: told };
    return { kind: 'deployment.file', id: `${path}#${what}`, data, at, ...(remedy === undefined ? {} : { remedy }) };
}


/***/ })

};
