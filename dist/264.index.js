export const id = 264;
export const ids = [264];
export const modules = {

/***/ 7883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectDeclarations: () => (/* binding */ collectDeclarations),
/* harmony export */   declarationFacts: () => (/* binding */ declarationFacts)
/* harmony export */ });
/* harmony import */ var _core_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55983);
/* harmony import */ var _core_bounded_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90129);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90350);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _documents_unreadable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99262);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67950);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3495);
/* harmony import */ var _settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96121);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84663);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95126);











const MAX_DECLARATION_BYTES = 1024 * 1024;
const MAX_TABLE_BYTES = 8 * 1024 * 1024;
/** Bytes of all declarations, model cards and tables together. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
/** Collects what the repository declares about its models. */
async function collectDeclarations({ options, ports, results }) {
    const { policyFiles, settings } = options;
    return declarationFacts(ports.files, {
        workTree: ports.workTree,
        configPaths: (0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .configNames */ .FG)(policyFiles.find(({ role }) => role === 'config')?.path ?? _settings_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_FILE */ .g2),
        declarations: settings.declarations,
        models: (results.models ?? []).map(knownModel),
        commitKnown: ports.git.has,
    });
}
function knownModel({ evidence, subjects: [subject] }) {
    const data = (subject?.data ?? {});
    return { name: data.name ?? evidence.path, path: evidence.path, version: data.version, digest: data.digest };
}
/**
 * Collects what the repository declares about its models: the configuration of the head, declaration files and model cards. The
 * head counts here, because it is under review. The rules come from the trusted base.
 */
async function declarationFacts(files, request) {
    const read = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(async () => collect(await files(), request));
    return {
        subjects: read.value?.subjects ?? [],
        sources: { 'workspace.declarations': read.source },
        results: { declarations: { access: read.value?.access ?? [], storages: read.value?.storages ?? [] } },
    };
}
async function collect(all, request) {
    const files = (0,_core_bounded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedFiles */ .j)(all, MAX_TOTAL_BYTES);
    const faults = [];
    const configPath = request.configPaths.find((path) => files.paths.includes(path));
    const config = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptFile */ .yy)(async () => (configPath === undefined ? undefined : await proposedConfig(files, configPath)), (error) => {
        faults.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableSubject */ .a9)((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableFile */ ._s)(configPath ?? _settings_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_FILE */ .g2, error)));
        return undefined;
    });
    const named = distinct([...request.declarations, ...(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .declarationsOf */ .RK)(config?.value)]);
    const cards = await cardSubjects(files, request, config?.value.models ?? []);
    if ((config?.value.models ?? []).length + named.length === 0)
        return { subjects: [...faults, ...cards], access: [], storages: [] };
    const { declaredSubjects } = await __webpack_require__.e(/* import() */ 6931).then(__webpack_require__.bind(__webpack_require__, 16931));
    const declarations = [];
    for (const { path, model, folder } of named) {
        const read = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptFile */ .yy)(async () => parsed(await textOf(files, path, MAX_DECLARATION_BYTES), path), (error) => {
            faults.push((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableSubject */ .a9)(files.paths.includes(path) ? (0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableFile */ ._s)(path, error) : missingFile(path)));
            return undefined;
        });
        if (read !== undefined)
            declarations.push({ path, model, folder, yaml: read });
    }
    const texts = [...(config === undefined ? [] : [config.value]), ...declarations.map(({ yaml }) => yaml.value)];
    const context = {
        models: request.models,
        columns: await columnsIn(files, texts),
        readable: await readabilityOf(files, request.workTree, texts),
        commitKnown: await commitsKnown(texts, request.commitKnown),
        exists: (path) => files.paths.includes(path),
    };
    const declared = declaredSubjects(config && { path: configPath ?? _settings_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_FILE */ .g2, yaml: config }, declarations, context);
    return { ...declared, subjects: [...declared.subjects, ...faults, ...cards] };
}
function missingFile(path) {
    return { path, reason: 'the configuration names this file, but it does not exist', remedy: 'Correct the path, or add the file.' };
}
/** Parses the configuration of the head. It is only evaluated, not applied, so an invalid one does not stop the run. */
async function proposedConfig(files, path) {
    const text = await textOf(files, path, _settings_config_file_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_CONFIG_BYTES */ .GW);
    try {
        return (0,_settings_read_config_js__WEBPACK_IMPORTED_MODULE_7__/* .readConfig */ .X)(text, path);
    }
    catch (cause) {
        // Its own code would end the run, as for a configuration that is in force.
        throw cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM ? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withCode */ .SM)('FILE_UNREADABLE', cause) : cause;
    }
}
function reasonOf(source) {
    return 'detail' in source ? source.detail : 'the file cannot be read';
}
function distinct(entries) {
    return [...new Map(entries.map((entry) => [entry.path, entry])).values()];
}
async function textOf(files, path, maxBytes) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(await files.read(path, maxBytes), path);
}
function parsed(text, where) {
    return (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)({ text, where, validate: ANYTHING, code: 'FILE_UNREADABLE', maxBytes: MAX_DECLARATION_BYTES });
}
const ANYTHING = Object.assign(() => true, { errors: null });
/** Returns the string values of some member names at any depth. */
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
/** Reads the columns of tables in the repository, by declared source. Returns the reason if they are unknown. */
async function columnsIn(files, texts) {
    const tables = valuesOf(texts, ['source']).flatMap((declared) => {
        const path = declared.replace(/^(\.\/)+/, '');
        return /\.[ct]sv$/i.test(path) && files.paths.includes(path) ? [{ declared, path }] : [];
    });
    if (tables.length === 0)
        return new Map();
    const { columnsOf } = await __webpack_require__.e(/* import() */ 8622).then(__webpack_require__.bind(__webpack_require__, 48622));
    const read = await Promise.all(tables.map(async ({ declared, path }) => {
        const { value, source } = await (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(async () => (await files.read(path, MAX_TABLE_BYTES)).subarray(0, MAX_HEADER_BYTES).toString('utf8'));
        if (value === undefined)
            return [declared, `the columns of ${path} are unknown: ${reasonOf(source)}`];
        const isPointer = value.startsWith('version https://git-lfs');
        return [
            declared,
            isPointer ? `the columns of ${path} are unknown: the repository contains only a Git LFS pointer` : columnsOf(value),
        ];
    }));
    return new Map(read);
}
const MAX_HEADER_BYTES = 64 * 1024;
/**
 * Reads the file permissions of declared paths. Only paths below the repository root are read. Those of tracked files are unknown: git does
 * not store them, so they say only how the checkout was made.
 */
async function readabilityOf({ paths }, workTree, texts) {
    const found = new Map();
    const isTracked = (path) => paths.some((each) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_10__/* .isBelow */ .Yw)(each, (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .trimSlash */ .Y0)(path)));
    for (const path of valuesOf(texts, ['storage', 'training_data_path'])) {
        if ((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .faultOfPath */ .JG)((0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .trimSlash */ .Y0)(path)) !== undefined || isTracked(path))
            continue;
        const mode = await workTree.mode(path);
        if (mode !== undefined)
            found.set(path, (mode & 0o004) === 0 ? 'restricted' : 'everybody');
    }
    return (path) => found.get(path) ?? 'unknown';
}
async function commitsKnown(texts, ask) {
    const commits = valuesOf(texts, ['commit']).filter((commit) => /^[0-9a-f]{40,64}$/.test(commit));
    const known = new Map(await Promise.all(commits.map(async (commit) => [commit, await ask(commit)])));
    return (commit) => known.get(commit) ?? false;
}
/** Reads the card of each model: the file that the configuration names, or the README of its folder. */
async function cardSubjects(files, { models }, configured) {
    const others = configured.filter(({ path }) => !models.some((model) => model.path === path));
    const all = [...models, ...others.map(({ path, name = path }) => ({ path, name }))];
    if (all.length === 0)
        return [];
    const [{ cardSubject, MAX_CARD_BYTES }, { namesByPath }] = await Promise.all([__webpack_require__.e(/* import() */ 6082).then(__webpack_require__.bind(__webpack_require__, 96082)), __webpack_require__.e(/* import() */ 4342).then(__webpack_require__.bind(__webpack_require__, 24342))]);
    const cards = await Promise.all([...namesByPath(all)].map(async ([path, name]) => {
        const declared = configured.find((model) => model.path === path)?.evidence?.modelCard;
        const card = declared ?? (path === '.' ? 'README.md' : `${path}/README.md`);
        if (!files.paths.includes(card))
            return declared === undefined ? [] : [missingCard(name, declared)];
        return (0,_core_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptFile */ .yy)(async () => [cardSubject(name, card, await textOf(files, card, MAX_CARD_BYTES))], (error) => [(0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableSubject */ .a9)((0,_documents_unreadable_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableFile */ ._s)(card, error))]);
    }));
    return cards.flat();
}
/** Returns the subject of a declared card that does not exist. */
function missingCard(model, path) {
    const data = {
        model,
        path,
        readable: false,
        fault: 'the file does not exist',
        missing: ['intended use', 'limits', 'evaluation', 'training data'],
        missingNotes: ['bias', 'explainability'],
        license: '',
        evaluationPinned: false,
    };
    return { kind: 'model.card', id: path, data, at: { file: path, line: 1 } };
}


/***/ })

};
