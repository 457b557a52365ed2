export const id = 9807;
export const ids = [9807];
export const modules = {

/***/ 49807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectDeployments: () => (/* binding */ collectDeployments),
/* harmony export */   deploymentFacts: () => (/* binding */ deploymentFacts)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _core_bounded_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90129);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61712);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26067);
/* harmony import */ var _documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99262);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67950);
/* harmony import */ var _serving_manifests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60139);
/* harmony import */ var _workflows_subjects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97166);









const MAX_TEXT_BYTES = 4 * 1024 * 1024;
const MAX_NOTEBOOK_BYTES = 16 * 1024 * 1024;
const MAX_PLAN_BYTES = 128 * 1024 * 1024;
/** Limit of configuration files in a repository. */
const MAX_FILES = 50_000;
/** Bytes of all configuration files together. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** Collects what the repository deploys. */
async function collectDeployments({ options, ports, results }) {
    return deploymentFacts(ports.files, {
        ...options.settings.deployment,
        committed: async () => new Set((await ports.git.tree('HEAD')).map(({ path }) => path)),
        readMade: (path, maxBytes) => ports.workTree.madeText(path, { maxBytes, missing: 'FILE_UNREADABLE' }),
        access: results.declarations?.access ?? [],
        storages: results.declarations?.storages ?? [],
    });
}
/**
 * Collects what the repository deploys: infrastructure code, manifests, API descriptions, and plaintext credentials in its
 * configuration files. A deployment file that cannot be read becomes a `deployment.file` subject.
 */
async function deploymentFacts(files, request) {
    const read = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(async () => collect(await files(), request));
    return { subjects: read.value ?? [], sources: { 'workspace.deployments': read.source } };
}
async function collect(all, request) {
    const files = (0,_core_bounded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedFiles */ .j)(all, MAX_TOTAL_BYTES);
    const gathered = {
        terraform: [],
        plans: [],
        templates: [],
        parameters: [],
        serving: [],
        links: [],
        read: new Set(),
        subjects: [],
    };
    await madePlans(request, gathered);
    if (request.discover)
        await discover(files, request, gathered);
    await namedByKustomizations(files, gathered);
    const subjects = [
        ...gathered.subjects,
        ...linkedTerraform(gathered),
        ...(await linkedOthers(files, gathered)),
        ...(await cloud(gathered, request)),
        ...(await serving(gathered, { ...request, paths: files.paths })),
    ];
    return (0,_workflows_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .withDistinctIds */ .rv)((0,_workflows_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutCredentials */ .ri)(withoutRepeated(subjects)));
}
/** Removes duplicates: kustomizations may share an object, and Terraform and OpenTofu read the same resource. */
function withoutRepeated(subjects) {
    return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()];
}
async function madePlans({ plans, committed, readMade }, gathered) {
    if (plans.length === 0)
        return;
    const known = await committed();
    const read = async (path) => {
        if (known.has(path))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)('FILE_UNREADABLE', {
                path,
                problem: 'the file is committed, so a pull request could replace it. Create the plan in an earlier step with "terraform show -json".',
            });
        gathered.plans.push({ plan: await planOf(path, await readMade(path, MAX_PLAN_BYTES)), made: true });
    };
    for (const path of plans)
        await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptFile */ .yy)(() => read(path), (error) => void gathered.subjects.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(path, error))));
}
async function planOf(path, text) {
    return (await __webpack_require__.e(/* import() */ 9757).then(__webpack_require__.bind(__webpack_require__, 59757))).readPlan(text, path);
}
/** Folders with third-party or generated files. */
const FOREIGN = /(^|\/)(node_modules|\.terraform|\.git|\.venv|site-packages)\//;
const TEXT = /\.(ya?ml|json|template|tf|tofu|tfvars|bicep|toml|ini|cfg|conf|properties|ipynb|pbtxt|env)$|(^|\/)(\.env(\.[\w.-]+)?|\.npmrc|\.pypirc|Kustomization|terragrunt\.hcl)$/i;
/** The workflow collector reads these. */
const WORKFLOWS = /^\.github\/workflows\//;
async function discover(files, { ignorePaths, plans }, gathered) {
    const isIgnored = (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_3__/* .coveredBy */ .UJ)(ignorePaths);
    const paths = files.paths.filter((path) => TEXT.test(path) && !FOREIGN.test(path) && !WORKFLOWS.test(path) && !plans.includes(path) && !isIgnored(path));
    if (paths.length > MAX_FILES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `Found ${paths.length} configuration files; at most ${MAX_FILES} are read. List folders that deploy nothing under deployment.ignorePaths.`);
    const charts = new Set(files.paths.filter((path) => /(^|\/)Chart\.ya?ml$/.test(path)).map((path) => path.replace(/Chart\.ya?ml$/, '')));
    for (const path of paths)
        await one(path, files, { gathered, isTemplate: [...charts].some((chart) => path.startsWith(`${chart}templates/`)) });
}
/** Reads one file. Whatever is wrong with it is reported for that file. */
async function one(path, files, { gathered, isTemplate }) {
    const report = (error) => void gathered.subjects.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(path, error)));
    await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptFile */ .yy)(async () => {
        const text = await textOf(path, files, gathered);
        if (text === undefined)
            return;
        for (const credential of await credentials(path, text))
            gathered.subjects.push(credential);
        await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptFile */ .yy)(() => sort(path, text, gathered), (error) => {
            // A Helm template is not valid YAML before it is rendered.
            const helm = isTemplate && text.includes('{{') && /\.(ya?ml|tpl)$/i.test(path);
            if (helm)
                gathered.subjects.push(helmTemplate(path, text));
            else
                report(error);
        });
    }, report);
}
function helmTemplate(path, text) {
    return (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)({ path, reason: 'it is a Helm template. Render it with "helm template"', relevant: (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .mentionsModels */ ._e)(text) });
}
/** Reads a file. One that is too large is reported only if its name suggests a deployment; one beyond the limit of the run always is. */
async function textOf(path, files, gathered) {
    try {
        const plan = /plan[^/]*\.json$/i.test(path);
        const bytes = await files.read(path, plan ? MAX_PLAN_BYTES : path.endsWith('.ipynb') ? MAX_NOTEBOOK_BYTES : MAX_TEXT_BYTES);
        gathered.read.add(path);
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(bytes, path);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM))
            throw error;
        if (error.code === 'FILE_SPECIAL')
            gathered.links.push(path);
        else if (error.code === 'FILE_LIMIT' || suggestsDeployment(path))
            gathered.subjects.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(path, error)));
        else if (path.endsWith('.ipynb'))
            gathered.subjects.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)({ ...(0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(path, error), relevant: false }));
        return undefined;
    }
}
function suggestsDeployment(path) {
    return (/\.(tf|tofu|bicep|template|ya?ml)$|(^|\/)\.env[^/]*$|\.env$/.test(path) ||
        /(plan|openapi|swagger|template|azuredeploy|cloudformation|stack|deploy|main)[^/]*\.json$/i.test(path));
}
const TERRAFORM = /(\.(tf|tofu|tfvars|tfvars\.json)|(^|\/)terragrunt\.hcl)$/;
/** Passes a file to the parser of its format. */
async function sort(path, text, gathered) {
    const name = path.toLowerCase();
    if (TERRAFORM.test(name))
        gathered.terraform.push({ path, text });
    else if (/\.(tf|tofu)\.json$/.test(name))
        notRead(path, {
            gathered,
            reason: 'Terraform JSON is not supported, and may override other files. Add the plan to deployment.plans',
            relevant: !gathered.plans.some(({ made }) => made),
        });
    else if (name.endsWith('.bicep'))
        notRead(path, { gathered, reason: 'Bicep is not supported. Build it and commit the template', relevant: (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .mentionsModels */ ._e)(text) });
    else if (name.endsWith('config.pbtxt'))
        gathered.subjects.push((await __webpack_require__.e(/* import() */ 2195).then(__webpack_require__.bind(__webpack_require__, 12195))).tritonSubject(text, path));
    else if (name.endsWith('.json'))
        await json(path, text, gathered);
    else if (name.endsWith('samconfig.toml'))
        await samConfiguration(path, text, gathered);
    else if ((0,_serving_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .isKustomization */ .Sv)(path) || (/\.(ya?ml|template)$/.test(name) && describesDeployment(text)))
        await documents(path, text, gathered);
}
/** Reads the template parameters of a SAM configuration. */
async function samConfiguration(path, text, gathered) {
    const [{ parse }, { parametersIn }] = await Promise.all([__webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292)), __webpack_require__.e(/* import() */ 1626).then(__webpack_require__.bind(__webpack_require__, 1626))]);
    try {
        const parameters = parametersIn(parse(text), path);
        if (parameters !== undefined)
            gathered.parameters.push(parameters);
    }
    catch (cause) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)('FILE_UNREADABLE', { path, problem: 'invalid TOML', cause });
    }
}
/** Reads a JSON file. Uses the fast parser first, since most files do not describe a deployment. */
async function json(path, text, gathered) {
    if (/"resource_changes"\s*:/.test(text) && /"format_version"\s*:/.test(text)) {
        gathered.plans.push({ plan: await planOf(path, text), made: false });
        return;
    }
    const [{ parseJson, withoutComments }, { parametersIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 10615)),
        __webpack_require__.e(/* import() */ 1626).then(__webpack_require__.bind(__webpack_require__, 1626)),
    ]);
    const plain = parseJson(text);
    // Azure allows comments in JSON.
    const read = plain === undefined ? withoutComments(text) : text;
    const value = plain ?? parseJson(read);
    const parameters = parametersIn(value, path);
    if (parameters !== undefined)
        gathered.parameters.push(parameters);
    else if (value === undefined ? describesDeployment(read) : await describes(value))
        await documents(path, read, gathered);
}
async function describes(value) {
    const [{ isTemplate }, { isServing }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1626), __webpack_require__.e(5633), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 40779)), __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 70808))]);
    return isTemplate(value) || isServing(value);
}
function notRead(path, { gathered, reason, relevant }) {
    gathered.subjects.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)({ path, reason, relevant }));
}
/** Tells whether a file may describe a deployment. Escapes may spell any word, so they count. */
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
        Promise.all(/* import() */[__webpack_require__.e(1626), __webpack_require__.e(1422)]).then(__webpack_require__.bind(__webpack_require__, 61422)),
        __webpack_require__.e(/* import() */ 1626).then(__webpack_require__.bind(__webpack_require__, 1626)),
        Promise.all(/* import() */[__webpack_require__.e(1626), __webpack_require__.e(5633), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 40779)),
        __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 70808)),
    ]);
    const found = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYamlDocuments */ .C)({
        text,
        where: path,
        code: 'FILE_UNREADABLE',
        maxBytes: MAX_TEXT_BYTES,
        maxAliases: 200,
        // Tags are registered for each document, which is skipped for a file without tags.
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
    const { literalIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 60463));
    if (literalIn(text) === undefined)
        return [];
    return text.split('\n').flatMap((line, index) => {
        const credential = literalIn(line);
        return credential === undefined
            ? []
            : [{ kind: 'file.secret', id: `${path}#${credential}`, data: { path, credential, plain: true }, at: { file: path, line: index + 1 } }];
    });
}
/** Collects cloud resources. A file that cannot be evaluated is reported and does not hide the others. */
async function cloud(gathered, { storages }) {
    const { terraform, plans, templates, parameters } = gathered;
    if (terraform.length + plans.length + templates.length === 0)
        return [];
    const [{ cloudSubjects }, { readTerraform }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1626), __webpack_require__.e(5633), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 40779)), Promise.all(/* import() */[__webpack_require__.e(5633), __webpack_require__.e(9357)]).then(__webpack_require__.bind(__webpack_require__, 85633))]);
    const invalid = [];
    const report = (path, error) => void invalid.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(path, error)));
    const sources = terraform.flatMap(({ path, text }) => (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .tryFile */ .IP)(() => [{ path, terraform: readTerraform(text, path) }], (error) => {
        report(path, error);
        return [];
    }));
    const parts = [
        ...sources,
        ...plans.map((plan) => ({ path: plan.plan.path, plan })),
        ...templates.map((template) => ({ path: template.path, template })),
    ];
    const { value, failed } = (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .isolateFailures */ .By)(parts, (some) => cloudSubjects({
        terraform: some.flatMap((part) => ('terraform' in part ? [part.terraform] : [])),
        plans: some.flatMap((part) => ('plan' in part ? [part.plan] : [])),
        templates: some.flatMap((part) => ('template' in part ? [part.template] : [])),
        parameters,
        storages,
    }));
    for (const { item, error } of failed)
        report(item.path, error);
    const gaps = value.unread.map((part) => (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)({ ...part, relevant: part.relevant ?? (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .mentionsModels */ ._e)(`${part.what} ${part.reason}`) }));
    return [...invalid, ...value.subjects, ...gaps];
}
/** Reports symbolic links to Terraform files, which Terraform would follow. */
function linkedTerraform({ links, terraform }) {
    const found = links.filter((path) => TERRAFORM.test(path));
    if (found.length === 0)
        return [];
    const relevant = terraform.some(({ path, text }) => (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .mentionsModels */ ._e)(path) || (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .mentionsModels */ ._e)(text));
    return found.map((path) => (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)({
        path,
        reason: 'it is a symbolic link, which is not followed. Add the plan to deployment.plans',
        relevant: relevant || (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .mentionsModels */ ._e)(path),
    }));
}
/** Reports links to other files, by their name. */
async function linkedOthers(files, { links, read }) {
    const found = links.filter((path) => !TERRAFORM.test(path) && suggestsDeployment(path));
    if (found.length === 0)
        return [];
    const { linkedFiles } = await __webpack_require__.e(/* import() */ 6847).then(__webpack_require__.bind(__webpack_require__, 76847));
    return linkedFiles(found, { files, isRead: (path) => read.has(path), isDeployment: describesDeployment });
}
/** Reads the patches that kustomizations name. Patches may omit kind and version, so only the kustomization identifies them. */
async function namedByKustomizations(files, gathered) {
    if (!gathered.serving.some(({ path }) => (0,_serving_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .isKustomization */ .Sv)(path)))
        return;
    const { filesOfKustomizations } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 70808));
    // A file that was reported is not parsed again.
    const reported = gathered.subjects.filter(({ kind }) => kind === 'deployment.file').map(({ data }) => data['path']);
    const known = new Set([...gathered.serving.map(({ path }) => path), ...reported]);
    const present = new Set(files.paths);
    for (const path of filesOfKustomizations(gathered.serving)) {
        if (known.has(path) || !present.has(path))
            continue;
        const text = await textOf(path, files, gathered);
        if (text === undefined)
            continue;
        // The kustomization that names the file reports a file that is not valid YAML.
        const found = (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .tryFile */ .IP)(() => (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYamlDocuments */ .C)({ text, where: path, code: 'FILE_UNREADABLE', maxBytes: MAX_TEXT_BYTES }), (error) => {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM))
                gathered.subjects.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(path, error)));
            return [];
        });
        gathered.serving.push(...found.map((yaml) => ({ path, yaml })));
    }
}
async function serving({ serving: documents }, { access, paths }) {
    if (documents.length === 0)
        return [];
    const { servingSubjects } = await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 70808));
    const files = [...Map.groupBy(documents, ({ path }) => path)].map(([path, own]) => ({ path, own }));
    const { value, failed } = (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .isolateFailures */ .By)(files, (some) => servingSubjects({ documents: some.flatMap(({ own }) => own), declared: access, paths: new Set(paths) }));
    return [...value, ...failed.map(({ item, error }) => (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableSubject */ .a9)((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(item.path, error)))];
}


/***/ }),

/***/ 60139:
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
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);
/* harmony import */ var _documents_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24835);


function isKustomization(path) {
    return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(path);
}
function isManifest(value) {
    const { apiVersion, kind } = (value ?? {});
    return typeof apiVersion === 'string' && typeof kind === 'string';
}
/** Returns the objects of a document. A `List` contains several. */
function manifestsIn(yaml, path) {
    return objectsIn(new _documents_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .Cursor */ .bs({ path, yaml }, yaml.value), path);
}
function objectsIn(root, path) {
    const kind = kindOf(root, path);
    if (kind.endsWith('List') && root.get('items').exists)
        return root
            .get('items')
            .items()
            .flatMap((item) => objectsIn(item, path));
    // OpenShift templates contain objects as well.
    if (kind === 'Template' && root.get('apiVersion').text.startsWith('template.openshift.io/'))
        return root
            .get('objects')
            .items()
            .flatMap((item) => objectsIn(item, path));
    return [manifestAt(root, { path })];
}
/** Returns the kind of an object. A kustomization may omit it, because the file name identifies it. */
function kindOf(root, path) {
    return root.get('kind').text || (isKustomization(path) ? 'Kustomization' : '');
}
/** Returns the API group: `apps/v1` → `apps`; empty for the core group. */
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
/** Returns the subject id, which does not depend on line numbers. */
function idOf({ path, kind, namespace, name, build }) {
    return `${path}#${kind}/${namespace === '' ? '' : `${namespace}/`}${name}${build === undefined ? '' : `@${build || '.'}`}`;
}
/** Returns the display name. It includes the kustomization, because several may change the same object in different ways. */
function shownName({ name, build }) {
    return build === undefined ? name : `${name} of ${build || 'the top-level kustomization'}`;
}
function annotationOf({ root }, name) {
    return root.get('metadata', 'annotations', name);
}
/** Returns the pod labels of a workload; its own labels if it has no pod template. */
function labelsOf({ root }) {
    const templates = [root.get('spec', 'template'), root.get('spec', 'leaderWorkerTemplate', 'leaderTemplate')];
    const template = templates.map((each) => each.get('metadata', 'labels')).find(({ exists }) => exists);
    const labels = template ?? root.get('metadata', 'labels');
    return Object.fromEntries(labels.entries().map(([key, value]) => [key, value.text]));
}
function wantedBy(selector) {
    const members = (0,_documents_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(selector.value);
    return Object.entries((0,_documents_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(members['matchLabels'] ?? members)).map(([key, value]) => [key, (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(value)]);
}
function selects(wanted, labels) {
    return wanted.every(([key, value]) => labels[key] === value);
}
/** Tells whether two objects may be in the same namespace. An object without a namespace may be in any. */
function mayShareNamespace(one, other) {
    return one.namespace === '' || other.namespace === '' || one.namespace === other.namespace;
}
/** Tells whether two objects are in the same namespace. Without namespaces, objects in different top-level folders are kept apart. */
function sharesNamespace(one, other) {
    return one.namespace === other.namespace && (one.namespace !== '' || topOf(one) === topOf(other));
}
function topOf({ path }) {
    return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}


/***/ })

};
