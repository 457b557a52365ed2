export const id = 4715;
export const ids = [4715];
export const modules = {

/***/ 14715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declarationFacts: () => (/* binding */ declarationFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49288);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84591);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63660);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84663);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87845);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73705);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64630);











const MAX_DECLARATION_BYTES = 1024 * 1024;
const MAX_TABLE_BYTES = 8 * 1024 * 1024;
/**
 * What the repository declares about its models: the configuration of the judged side, files in other shapes, model cards. The
 * judged side is what counts here, since it is what is judged; what may be judged by is said by the trusted side.
 */
async function declarationFacts(files, request) {
    const read = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(async () => collect(await files(), request));
    return {
        subjects: read.value?.subjects ?? [],
        access: read.value?.access ?? [],
        storages: read.value?.storages ?? [],
        sources: { 'workspace.declarations': read.source },
    };
}
async function collect(files, request) {
    const config = files.paths.includes(request.configPath) ? await proposedConfig(files, request.configPath) : undefined;
    const named = distinct([...request.declarations, ...(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .declarationsOf */ .RK)(config?.value)]);
    const cards = await cardSubjects(files, request, config?.value.models ?? []);
    if ((config?.value.models ?? []).length + named.length === 0)
        return { subjects: cards, access: [], storages: [] };
    const { declaredSubjects } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 90197));
    const faults = [];
    const declarations = [];
    for (const { path, model, folder } of named) {
        const read = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(async () => parsed(await textOf(files, path, MAX_DECLARATION_BYTES), path));
        if (read.value === undefined)
            faults.push((0,_unread_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadSubject */ .s)({
                path,
                ...(files.paths.includes(path)
                    ? { reason: reasonOf(read.source) }
                    : { reason: 'the configuration names it, and there is no such file', remedy: 'Correct the path, or add the file.' }),
            }));
        else
            declarations.push({ path, model, folder, yaml: read.value });
    }
    const texts = [...(config === undefined ? [] : [config.value]), ...declarations.map(({ yaml }) => yaml.value)];
    const around = {
        models: request.models,
        columns: await columnsIn(files, texts),
        readable: await readabilityOf(request.root, texts),
        commitKnown: await commitsKnown(texts, request.commitKnown),
        exists: (path) => files.paths.includes(path),
    };
    const declared = declaredSubjects(config && { path: request.configPath, yaml: config }, declarations, around);
    return { ...declared, subjects: [...declared.subjects, ...faults, ...cards] };
}
/** The judged side's configuration is something to look at, not something to run by: a faulty one stops nothing. */
async function proposedConfig(files, path) {
    const text = await textOf(files, path, _settings_config_js__WEBPACK_IMPORTED_MODULE_5__.MAX_CONFIG_BYTES);
    try {
        return (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__.readConfig)(text, path);
    }
    catch (cause) {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('FILE_UNREADABLE', cause.message, { cause }) : cause;
    }
}
function reasonOf(source) {
    return 'detail' in source ? source.detail : 'it cannot be read';
}
function distinct(entries) {
    return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
async function textOf(files, path, maxBytes) {
    return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(await files.read(path, maxBytes), path);
}
function parsed(text, where) {
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .readYaml */ .g)({ text, where, validate: ANYTHING, code: 'FILE_UNREADABLE', maxBytes: MAX_DECLARATION_BYTES });
}
const ANYTHING = Object.assign(() => true, { errors: null });
/** Every value under some names, wherever it stands. */
function valuesOf(root, names) {
    const found = new Set();
    const visit = (value) => {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, member] of Object.entries(value)) {
            if (names.includes(key) && typeof member === 'string')
                found.add(member);
            visit(member);
        }
    };
    visit(root);
    return [...found];
}
/** Columns of tables that the repository holds itself, by the words of the declaration; a text says why they cannot be told. */
async function columnsIn(files, texts) {
    const tables = valuesOf(texts, ['source']).flatMap((stated) => {
        const path = stated.replace(/^(\.\/)+/, '');
        return /\.[ct]sv$/i.test(path) && files.paths.includes(path) ? [{ stated, path }] : [];
    });
    if (tables.length === 0)
        return new Map();
    const { columnsOf } = await __webpack_require__.e(/* import() */ 3222).then(__webpack_require__.bind(__webpack_require__, 33222));
    const read = await Promise.all(tables.map(async ({ stated, path }) => {
        const { value, source } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(async () => (await files.read(path, MAX_TABLE_BYTES)).subarray(0, MAX_HEADER_BYTES).toString('utf8'));
        if (value === undefined)
            return [stated, `the columns of ${path} cannot be told: ${reasonOf(source)}`];
        const isPointer = value.startsWith('version https://git-lfs');
        return [stated, isPointer ? `the columns of ${path} cannot be told: only its git-LFS pointer is here` : columnsOf(value)];
    }));
    return new Map(read);
}
const MAX_HEADER_BYTES = 64 * 1024;
/** Only paths below the repository are looked at. */
async function readabilityOf(root, texts) {
    const found = new Map();
    for (const path of valuesOf(texts, ['storage', 'training_data_path']).filter((each) => (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .faultOfPath */ .JG)(each) === undefined)) {
        const mode = await modeOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (mode !== undefined)
            found.set(path, (mode & 0o004) === 0 ? 'restricted' : 'everybody');
    }
    return (path) => found.get(path) ?? 'unknown';
}
async function modeOf(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW).catch(() => undefined);
    try {
        return (await handle?.stat())?.mode;
    }
    finally {
        await handle?.close();
    }
}
async function commitsKnown(texts, ask) {
    const commits = valuesOf(texts, ['commit']).filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
    const known = new Map(await Promise.all(commits.map(async (commit) => [commit, await ask(commit)])));
    return (commit) => known.get(commit) ?? false;
}
/** The card of each model: the file that the configuration names, else the README of its folder. */
async function cardSubjects(files, { models }, configured) {
    const others = configured.filter(({ path }) => !models.some((model) => model.path === path));
    const all = [...models, ...others.map(({ path, name = path }) => ({ path, name }))];
    if (all.length === 0)
        return [];
    const [{ cardSubject, MAX_CARD_BYTES }, { namesByPath }] = await Promise.all([__webpack_require__.e(/* import() */ 5274).then(__webpack_require__.bind(__webpack_require__, 45274)), __webpack_require__.e(/* import() */ 3068).then(__webpack_require__.bind(__webpack_require__, 93068))]);
    const cards = await Promise.all([...namesByPath(all)].map(async ([path, name]) => {
        const stated = configured.find((model) => model.path === path)?.evidence?.modelCard;
        const card = stated ?? (path === '.' ? 'README.md' : `${path}/README.md`);
        if (!files.paths.includes(card))
            return stated === undefined ? [] : [missingCard(name, stated)];
        return [cardSubject(name, card, await textOf(files, card, MAX_CARD_BYTES))];
    }));
    return cards.flat();
}
/** A card that is promised and not there has nothing in it. */
function missingCard(model, path) {
    const data = {
        model,
        path,
        readable: false,
        fault: 'there is no such file',
        missing: ['intended use', 'limits', 'evaluation', 'training data'],
        missingNotes: ['bias', 'explainability'],
        license: '',
        evaluationPinned: false,
    };
    return { kind: 'model.card', id: path, data, at: { file: path, line: 1 } };
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
