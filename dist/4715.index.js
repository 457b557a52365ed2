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
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49288);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84591);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63660);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84663);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73705);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64630);









const MAX_DECLARATION_BYTES = 1024 * 1024;
const MAX_TABLE_BYTES = 8 * 1024 * 1024;
/**
 * What the repository declares about its models: the configuration of the judged side, files in other shapes, model cards. The
 * judged side is what counts here, since it is what is judged; what may be judged by is said by the trusted side.
 */
async function declarationFacts(files, request) {
    const read = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .C)(async () => collect(await files(), request));
    return { subjects: read.value?.subjects ?? [], access: read.value?.access ?? [], sources: { 'workspace.declarations': read.source } };
}
async function collect(files, request) {
    const config = files.paths.includes(request.configPath)
        ? (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_4__.readConfig)(await textOf(files, request.configPath, _settings_config_js__WEBPACK_IMPORTED_MODULE_4__.MAX_CONFIG_BYTES), request.configPath)
        : undefined;
    const named = distinct([...request.declarations, ...(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .declarationsOf */ .R)(config?.value)]);
    const cards = await cardSubjects(files, request, config?.value.models ?? []);
    if ((config?.value.models ?? []).length + named.length === 0)
        return { subjects: cards, access: [] };
    const { declaredSubjects } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 90197));
    const declarations = await Promise.all(named.map(async ({ path, model }) => ({ path, model, yaml: parsed(await textOf(files, path, MAX_DECLARATION_BYTES), path) })));
    const texts = [...(config === undefined ? [] : [config.value]), ...declarations.map(({ yaml }) => yaml.value)];
    const around = {
        models: request.models,
        columns: await columnsIn(files, texts),
        readable: await readabilityOf(request.root, texts),
        commitKnown: await commitsKnown(texts, request.commitKnown),
    };
    const declared = declaredSubjects(config && { path: request.configPath, yaml: config }, declarations, around);
    return { ...declared, subjects: [...declared.subjects, ...cards] };
}
function distinct(entries) {
    return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
async function textOf(files, path, maxBytes) {
    return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(await files.read(path, maxBytes), path);
}
function parsed(text, where) {
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .readYaml */ .g)({ text, where, validate: ANYTHING, code: 'FILE_UNREADABLE', maxBytes: MAX_DECLARATION_BYTES });
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
/** Columns of tables that the repository holds itself. */
async function columnsIn(files, texts) {
    const tables = valuesOf(texts, ['source']).filter((path) => /\.[ct]sv$/i.test(path) && files.paths.includes(path));
    if (tables.length === 0)
        return new Map();
    const { columnsOf } = await __webpack_require__.e(/* import() */ 3222).then(__webpack_require__.bind(__webpack_require__, 33222));
    const read = await Promise.all(tables.map(async (path) => {
        const { value } = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .C)(async () => (await files.read(path, MAX_TABLE_BYTES)).subarray(0, 64 * 1024).toString('utf8'));
        return value === undefined || value.startsWith('version https://git-lfs') ? [] : [[path, columnsOf(value)]];
    }));
    return new Map(read.flat());
}
/** Only paths below the repository are looked at. */
async function readabilityOf(root, texts) {
    const found = new Map();
    for (const path of valuesOf(texts, ['storage', 'training_data_path']).filter((each) => (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .faultOfPath */ .JG)(each) === undefined)) {
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
    const all = [
        ...models.map(({ path, name }) => ({ path, name })),
        ...configured.filter(({ path }) => !models.some((model) => model.path === path)),
    ];
    if (all.length === 0)
        return [];
    const { cardSubject, MAX_CARD_BYTES } = await __webpack_require__.e(/* import() */ 5274).then(__webpack_require__.bind(__webpack_require__, 45274));
    const cards = await Promise.all(all.map(async ({ path, name }) => {
        const stated = configured.find((model) => model.path === path)?.evidence?.modelCard;
        const card = stated ?? (path === '.' ? 'README.md' : `${path}/README.md`);
        if (!files.paths.includes(card))
            return stated === undefined ? [] : [missingCard(name ?? path, stated)];
        return [cardSubject(name ?? path, card, await textOf(files, card, MAX_CARD_BYTES))];
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


/***/ })

};
