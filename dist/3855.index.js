export const id = 3855;
export const ids = [3855];
export const modules = {

/***/ 90350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   SL: () => (/* binding */ pathInModel),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Returns the folder of a file; empty for the root of the repository. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** Resolves a name relative to a folder, including `..` and `.`; `undefined` when it leaves the repository. */
function pathFrom(folder, name) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of name.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    return name.startsWith('/') ? undefined : parts.join('/');
}
/** Tells whether a path is a folder itself or is below it. `.` is the repository. */
function isBelow(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** Returns the path of a model's file in the repository. */
function joinPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}
/** Returns the path of a file within its model; `undefined` for a file outside the model. */
function pathInModel(folder, path) {
    if (folder === '.')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ }),

/***/ 25673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Formats bytes with a binary unit: `1.5 MiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
    return `${power === 0 ? Math.round(bytes) : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ dvcOutputs),
/* harmony export */   fR: () => (/* binding */ MAX_DVC_BYTES),
/* harmony export */   ou: () => (/* binding */ isDvcFile)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67950);


/** The most bytes of a file of DVC that are parsed: a `dvc.lock` with 5,000 outputs has half of them. */
const MAX_DVC_BYTES = 1024 * 1024;
/** Levels of `stages`, their names, and `outs` in it. */
const MAX_DEPTH = 4;
/** Tells from its name whether a file can list outputs of DVC: that of one output, or that of a pipeline. */
function isDvcFile(path) {
    return /\.dvc$|(^|\/)dvc\.lock$/.test(path);
}
/**
 * Returns the items of every `outs` list; `undefined` for text that is not YAML.
 *
 * @param text - at most `MAX_DVC_BYTES`.
 * @see https://dvc.org/doc/user-guide/project-structure/dvc-files
 */
function dvcOutputs(text) {
    const root = parsed(text);
    return root === undefined ? undefined : listsIn(root, '', 0);
}
function parsed(text) {
    try {
        const [first, second] = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYamlDocuments */ .C)({ text, where: 'the file', code: 'FILE_UNREADABLE', maxBytes: MAX_DVC_BYTES });
        // DVC reads one document.
        return second === undefined ? (first?.value ?? {}) : undefined;
    }
    catch {
        return undefined;
    }
}
function listsIn(value, above, depth) {
    if (!isMapping(value) || depth > MAX_DEPTH)
        return [];
    const { outs, wdir } = value;
    const below = typeof wdir === 'string' ? wdir : above;
    const own = Array.isArray(outs) ? outs.filter(isMapping).flatMap((item) => outputOf(item, below)) : [];
    return [...own, ...Object.values(value).flatMap((member) => listsIn(member, below, depth + 1))];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function outputOf({ path, md5, etag, checksum, size }, below) {
    if ((typeof path !== 'string' && typeof path !== 'number') || path === '')
        return [];
    const hash = /^[0-9a-f]{32,64}(?:\.dir)?$/.exec((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(md5 ?? etag ?? checksum))?.[0];
    return [
        {
            path: (below === '' || below === '.' ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(path) : `${below}/${path}`).slice(0, 500),
            ...(hash === undefined ? {} : { hash }),
            ...(Number.isSafeInteger(size) && Number(size) >= 0 ? { size: Number(size) } : {}),
            isFolder: hash?.endsWith('.dir') === true,
        },
    ];
}


/***/ }),

/***/ 71593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   PE: () => (/* binding */ CARD),
/* harmony export */   xA: () => (/* binding */ isDocumentation)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49998);

const CARD = /^(readme|model[_-]?card)\.(md|markdown|rst|txt)$/i;
/** The first that matches counts. */
const RULES = [
    {
        class: 'tokenizer',
        path: /(^|\/)(tokenizer[^/]*|spiece\.model|sentencepiece[^/]*\.model|vocab\.[^/]*|merges\.txt|special_tokens_map\.json|added_tokens\.json|normalizer\.json|unigram\.json|chat_template[^/]*|[^/]*\.(tiktoken|spm))$/,
    },
    {
        class: 'code',
        path: /\.(py|pyc|pyi|ipynb|sh|bash|bat|cmd|ps1|js|mjs|cjs|ts|c|cc|cpp|cu|h|hpp|rs|go|java|kt|lua|r|jl|rb|php|pl|swift|so|dll|dylib|exe|pyd|wasm)$|(^|\/)(dockerfile|makefile|cmakelists\.txt)$/,
    },
    {
        class: 'docs',
        path: /\.(md|markdown|rst|adoc|pdf|png|jpe?g|gif|svg|webp)$|(^|\/)(licen[cs]e|copying|notice|authors|changelog)([._-][^/.]*)?(\.(txt|md|rst|html))?$|(^|\/)citation\.cff$/,
    },
    { class: 'data', path: /\.(csv|tsv|parquet|arrow|feather|jsonl|tfrecords?|npy|npz|wav|flac|mp[34]|dvc)$/ },
    {
        class: 'config',
        path: /\.(json|ya?ml|toml|cfg|ini|prototxt|pbtxt|xml)$|(^|\/)(mlmodel|modelfile|dvc\.(yaml|lock)|requirements[^/]*\.txt|pipfile(\.lock)?|[^/]*\.lock)$/,
    },
];
/**
 * Returns the class of a file of a model.
 *
 * @param path - relative to the model.
 */
function classOf(path, { weights, format, runsCode }) {
    if (CARD.test(path))
        return 'card';
    if (weights || format === 'binary data' || format === 'unknown content' || isSharedWeights(path, format))
        return 'weights';
    const named = RULES.find((rule) => rule.path.test(path.toLowerCase()))?.class ?? 'other';
    // A document that can run code counts as what it contains.
    return runsCode !== 'no' && (named === 'docs' || named === 'data') ? 'other' : named;
}
/** A name such as `model.bin` is that of weights, unless its content is known to be something else. */
function isSharedWeights(path, format) {
    return format === 'other' && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isSharedWeightName */ .Lm)(path) && !/\.(txt|json|xml|pb|meta|model|plan|params?|p)$/i.test(path);
}
/** Whether nothing that loads or runs a model uses files of a class. */
function isDocumentation(fileClass) {
    return fileClass === 'card' || fileClass === 'docs';
}


/***/ }),

/***/ 40994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readDvcPointer)
/* harmony export */ });
/* harmony import */ var _documents_dvc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3794);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49998);


/**
 * Reads a `.dvc` file, or a `dvc.lock` with an output that leads to a model; `undefined` for any other file. One that cannot be read is
 * `UNREAD`.
 *
 * @param head - the first bytes. The rest of a longer `dvc.lock` may list anything.
 * @param size - of the whole file, in bytes.
 */
function readDvcPointer({ path, head, size, }) {
    if (!(0,_documents_dvc_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(path))
        return undefined;
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8');
    const all = (0,_documents_dvc_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcOutputs */ .Qq)(size > head.length ? text.slice(0, text.lastIndexOf('\n- ') + 1) : text);
    if (all === undefined)
        return { outputs: [], format: _format_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn };
    const outputs = all.filter(({ hash }) => hash !== undefined);
    const model = outputs.find((output) => (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelPointer */ .Dw)(output.path));
    const isLock = !path.endsWith('.dvc');
    const first = model ?? (isLock ? undefined : outputs[0]);
    if (first !== undefined) {
        const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .Tz)({ path: first.path, size: first.size ?? 1 });
        return { outputs, format: { ...format, weights: format.weights || model !== undefined } };
    }
    return size > head.length ? { outputs, format: _format_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn } : undefined;
}


/***/ }),

/***/ 81017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oU: () => (/* binding */ committedPointer),
/* harmony export */   qT: () => (/* binding */ readPointer),
/* harmony export */   qZ: () => (/* binding */ LFS_POINTER_LIMIT)
/* harmony export */ });
/* harmony import */ var _core_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74804);

/** Pointers are smaller than this many bytes, by the specification. */
const LFS_POINTER_LIMIT = 1024;
const VERSION_LINE = 'version https://git-lfs.github.com/spec/v1';
/** Lines of earlier versions, which git-lfs still reads. */
const VERSION_LINES = [VERSION_LINE, 'version https://hawser.github.com/spec/v1', 'version http://git-media.io/v/2'];
const SIGNATURES = VERSION_LINES.map((line) => line.slice(0, -1));
/**
 * Reads a Git LFS pointer from the first bytes of a file, as leniently as git-lfs about blanks, line ends and zeros. A file that starts like a pointer but is not a valid one is
 * `malformed`: it must never be hashed as model content.
 *
 * @param head - the first bytes; the whole file when it is shorter than `LFS_POINTER_LIMIT`.
 * @param size - size of the whole file, in bytes.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function readPointer(head, size) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8').trimStart();
    if (!beginsAsPointer(text, size))
        return { kind: 'content' };
    if (size >= LFS_POINTER_LIMIT)
        return { kind: 'malformed', reason: `a pointer has fewer than ${LFS_POINTER_LIMIT} bytes, this file has ${size}` };
    const [version = '', ...rest] = text.split(/\r?\n/);
    if (!VERSION_LINES.includes(version))
        return { kind: 'malformed', reason: `the first line is not "${VERSION_LINE}"` };
    if (rest.at(-1)?.trim() !== '')
        return { kind: 'malformed', reason: 'the last line is unterminated: the file is truncated' };
    return readKeys(rest.filter((line) => line.trim() !== ''));
}
/** Returns the pointer that a commit contains in place of a file. @param read - reads a blob by its id. */
async function committedPointer(file, read) {
    if (!(0,_core_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(file) || file.size >= LFS_POINTER_LIMIT || file.blob === '')
        return undefined;
    const reading = readPointer(await read(file.blob), file.size);
    return reading.kind === 'pointer' ? reading.pointer : undefined;
}
/** Tells whether a file starts like a pointer. Includes a file that was truncated within the first line. */
function beginsAsPointer(text, size) {
    if (SIGNATURES.some((signature) => text.startsWith(signature)))
        return true;
    return size === text.length && text.length >= 'version https://git-lfs'.length && VERSION_LINE.startsWith(text);
}
function readKeys(lines) {
    const values = new Map();
    for (const line of lines) {
        const match = /^([a-z0-9.-]+) (\S.*)$/.exec(line);
        if (!match)
            return { kind: 'malformed', reason: `cannot read the line "${line.slice(0, 80)}"` };
        const [, key = '', value = ''] = match;
        if (values.has(key))
            return { kind: 'malformed', reason: `duplicate key "${key}"` };
        values.set(key, value);
    }
    const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    if (oid === undefined)
        return { kind: 'malformed', reason: `"oid" must be "sha256:" and 64 hex digits, found "${values.get('oid') ?? 'nothing'}"` };
    const size = Number(/^\+?0*(\d{1,16})$/.exec(values.get('size') ?? '')?.[1] ?? Number.NaN);
    if (!Number.isSafeInteger(size))
        return { kind: 'malformed', reason: `"size" must be a number of bytes, found "${values.get('size') ?? 'nothing'}"` };
    const strange = [...values.keys()].find((key) => key !== 'oid' && key !== 'size' && !/^ext-\d-[a-z0-9]+$/.test(key));
    if (strange !== undefined)
        return { kind: 'malformed', reason: `"${strange}" is not a key of the pointer format` };
    // With free text here, a pointer could also be a valid script.
    const free = [...values].find(([key, value]) => key.startsWith('ext-') && !/^sha256:[0-9a-f]{64}$/.test(value));
    if (free !== undefined)
        return { kind: 'malformed', reason: `"${free[0]}" must be "sha256:" and 64 hex digits` };
    const keys = [...values.keys()];
    if (keys.some((key, index) => index > 0 && key < (keys[index - 1] ?? '')))
        return { kind: 'malformed', reason: 'its keys are not in alphabetical order' };
    return { kind: 'pointer', pointer: { sha256: oid, size } };
}


/***/ }),

/***/ 85550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   tG: () => (/* binding */ isExample),
/* harmony export */   wt: () => (/* binding */ discoverModels)
/* harmony export */ });
/* unused harmony exports SINGLE_MANIFEST, folderOf */
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90350);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95126);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15663);



/** Files that mark their folder as the root of a model, even without weights. */
const MARKERS = new Set([_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1, 'model_index.json', 'MLmodel']);
/** The end of the name of a manifest next to a model that is a single file. */
const SINGLE_MANIFEST = `.${_manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1}`;
/** Files in the root of a repository that say that all of it is one model, as on the Hugging Face Hub. */
const HUB_FILES = ['config.json', 'model_index.json', 'modules.json', 'adapter_config.json', 'tokenizer_config.json'];
/** Folders that hold models only by way of example. */
const EXAMPLES = /^(tests?|testing|__tests__|specs?|test[-_]?(data|files|models|assets)|(__)?fixtures(__)?|docs?|documentation|examples?|samples?|demos?|tutorials?|node_modules|site-packages|\.[^/]+)$/i;
/**
 * Finds the models of a repository, sorted by path: configured ones, those with a manifest in the head or the base, and the outermost
 * folders with weights.
 */
function discoverModels(options) {
    const { head, weights, configured, discover, tests, ignorePaths, within } = options;
    const found = new Map(configured.map(({ path }) => [path, 'the configuration names it']));
    if (discover)
        for (const [path, because] of marked(options))
            if (!found.has(path))
                found.set(path, because);
    const holding = discover ? firstByFolder(weights.filter((path) => !ignorePaths(path) && !found.has(path))) : new Map();
    const skipped = tests ? [] : [...holding.keys()].filter(isExample);
    const isHub = head.some((path) => HUB_FILES.includes(path));
    const candidates = [...holding.keys()].filter((folder) => tests || !isExample(folder)).sort(_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq);
    const tops = new Set(found.keys());
    const known = new Set(candidates);
    for (const folder of candidates) {
        // What the root of a repository is a model of leaves out examples; with `tests` they are models of their own.
        const inRoot = (isHub || tops.has('.')) && !isExample(folder);
        const above = ancestors(folder).filter((each) => each !== '.' || inRoot);
        if (tops.has(folder) || above.some((each) => tops.has(each) || known.has(each)))
            continue;
        found.set(folder, `it contains ${holding.get(folder)}`);
    }
    const models = [...found].map(([path, because]) => ({ path, because }));
    return {
        models: models
            .filter(({ path }) => within === undefined || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(path, within) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(within, path))
            .sort((a, b) => (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.path, b.path)),
        skipped: skipped.filter((folder) => !ancestors(folder)
            .concat(folder)
            .some((each) => tops.has(each) && each !== '.')),
    };
}
/** Returns the folders and files that markers of the head and manifests of the base name. */
function marked({ head, base, ignorePaths, tests }) {
    const ofHead = head.filter((path) => isManifest(path) || (MARKERS.has(baseName(path)) && (tests || !isExample(folderOf(path)))));
    return [...ofHead, ...base.filter(isManifest)]
        .map((path) => [
        path.endsWith(SINGLE_MANIFEST) && baseName(path) !== _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1 ? path.slice(0, -SINGLE_MANIFEST.length) : folderOf(path),
        `${baseName(path)} is ${path.includes('/') ? 'in it' : 'there'}`,
    ])
        .filter(([path]) => !ignorePaths(path));
}
function isManifest(path) {
    return baseName(path) === _manifest_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FILE */ .h1 || path.endsWith(SINGLE_MANIFEST);
}
/** Returns the first file of each folder. */
function firstByFolder(paths) {
    const folders = new Map();
    for (const path of paths)
        if (!folders.has(folderOf(path)))
            folders.set(folderOf(path), baseName(path));
    return folders;
}
/** Tells whether a folder is below one of tests, documentation or examples. */
function isExample(folder) {
    return folder !== '.' && folder.split('/').some((name) => EXAMPLES.test(name));
}
/** Returns the folders above a folder, up to the root of the repository (`.`). */
function ancestors(folder) {
    if (folder === '.')
        return [];
    const segments = folder.split('/');
    return ['.', ...segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))];
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Returns the folder of a file; `.` is the root of the repository. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '.' : path.slice(0, slash);
}


/***/ }),

/***/ 1529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I9: () => (/* binding */ SIGNATURE_FILE),
/* harmony export */   O4: () => (/* binding */ GIT_PATHS),
/* harmony export */   a$: () => (/* binding */ DEFAULT_IGNORES),
/* harmony export */   xb: () => (/* binding */ FILES_ONLY)
/* harmony export */ });
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15663);

const SIGNATURE_FILE = 'model.sig';
/** Paths that OMS clients exclude in the top folder of a model. */
const GIT_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
/** Git paths and the files that Weightseal writes. */
const DEFAULT_IGNORES = [...GIT_PATHS, SIGNATURE_FILE, _manifest_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1];
/** Ignored only as regular files. A folder of the same name is measured, because it can contain anything. */
const FILES_ONLY = new Set(['.gitattributes', '.gitignore', SIGNATURE_FILE, _manifest_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1]);
/** Returns the place of a model that is a folder, or a single file with its manifest next to it. */
function placeOf(path, isFile) {
    if (!isFile) {
        const inside = (name) => (path === '.' ? name : `${path}/${name}`);
        return { path, folder: path, manifest: inside(_manifest_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1), signature: inside(SIGNATURE_FILE) };
    }
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? '.' : path.slice(0, slash);
    return { path, folder, file: path.slice(slash + 1), manifest: `${path}.${_manifest_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILE */ .h1}`, signature: `${path}.sig` };
}


/***/ }),

/***/ 38795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MODEL_FILES),
/* harmony export */   B: () => (/* binding */ selectorOf)
/* harmony export */ });
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61712);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90350);
/* harmony import */ var _documents_dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3794);
/* harmony import */ var _formats_classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71593);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85550);





/** In `include`: the weights, tokenizer, configuration and card of a model in the root of a repository. */
const MODEL_FILES = '@model';
/** Prepares a selection. */
function selectorOf({ ignore, include, listed = new Set(), nested = [], untracked = new Set(), literal = false, }) {
    const ignores = literal ? belowAny(ignore) : (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(ignore);
    const covered = (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredBy */ .UJ)(include.filter((entry) => entry !== MODEL_FILES));
    const byClass = include.includes(MODEL_FILES);
    return {
        ignores,
        isUntracked: (path) => !listedBelow(listed, path) &&
            untracked.size > 0 &&
            (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixes */ .$F)(path).some((prefix) => untracked.has(prefix)) &&
            !(include.length > 0 && covered(path)),
        includes: async (path, format) => {
            if (include.length === 0 || listed.has(path) || covered(path))
                return true;
            if (!byClass || nested.some((folder) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, folder)))
                return false;
            return isModelFile(path, format);
        },
    };
}
function listedBelow(listed, path) {
    return listed.has(path);
}
function belowAny(ignore) {
    const paths = new Set(ignore);
    return (path) => (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixes */ .$F)(path).some((prefix) => paths.has(prefix));
}
/** Names of configurations that loaders read. A repository has many other JSON and YAML files in its root. */
const CONFIGURATION = /(^|\/)([^/]*config\.(json|ya?ml)|[^/]*\.index\.json|model_index\.json|modules\.json|params\.json|hparams\.ya?ml|hyperparams\.ya?ml|mlmodel|modelfile|labels?\.(txt|json)|[^/]*\.prototxt|openvino_[^/]*\.xml|model\.xml|saved_model\.pbtxt)$/i;
/** Configurations of development tools. */
const TOOLS = /(^|\/)(tsconfig|jsconfig|\.?[^/]*rc|pre-commit-config|babel\.config|jest\.config|pyrightconfig|mkdocs|_config|cspell\.config|renovate)[^/]*$/i;
/** Tells whether a file of the root of a repository belongs to the model there: weights, tokenizer, configuration and card. */
async function isModelFile(path, format) {
    const slash = path.lastIndexOf('/');
    if (slash !== -1 && (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .isExample */ .tG)(path.slice(0, slash)))
        return false;
    if (_formats_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .CARD */ .PE.test(path))
        return true;
    if ((0,_documents_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .isDvcFile */ .ou)(path))
        return (await format())?.weights === true;
    const named = (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(path, { weights: false, format: 'other', runsCode: 'no' });
    if (named === 'tokenizer')
        return true;
    if (named === 'config' && CONFIGURATION.test(path) && !TOOLS.test(path))
        return true;
    if (named === 'docs' || named === 'code')
        return false;
    const found = await format();
    return found !== undefined && (0,_formats_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .classOf */ .Kl)(path, found) === 'weights';
}


/***/ }),

/***/ 20108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ faultOnDisk),
/* harmony export */   z: () => (/* binding */ diskPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);



/**
 * Joins a path of a commit, a manifest, a signature or an archive to a folder. On Windows refuses a path that the system would read as
 * another one: `c:x` is on another drive, `a::$DATA` is `a`, `NUL` is a device, `a.` is `a`.
 *
 * @throws {SealError} NAME_INVALID
 */
function diskPath(folder, path, platform = process.platform) {
    const fault = faultOnDisk(path, platform);
    if (fault === undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('NAME_INVALID', `Cannot access ${JSON.stringify(path)}: it ${fault}, so Windows would read it as another path.`, {
        path,
        problem: `a path that Windows cannot hold, because it ${fault}`,
    });
}
/** Tells why this system cannot hold a path. */
function faultOnDisk(path, platform = process.platform) {
    return platform === 'win32' ? (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .windowsFault */ .GJ)(path) : undefined;
}


/***/ }),

/***/ 68580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isCompared),
/* harmony export */   y: () => (/* binding */ otherContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20108);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54347);





/** MD5 in hex, which DVC uses to name content. It shows an accident or an old copy, not an attack. */
const MD5 = /^[0-9a-f]{32}$/;
/** Tells whether the content of an output can be compared: the list of a folder is in the storage of DVC. */
const isCompared = ({ hash = '' }) => MD5.test(hash);
/**
 * Tells why content that DVC wrote next to a pointer is not what the pointer names; `undefined` where it is, or is not there. Folders
 * are not compared, nor are links, as DVC writes them to its cache, and files outside of the folder of the pointer.
 *
 * @param file - the `.dvc` file or `dvc.lock`, on the disk.
 */
async function otherContent(file, outputs) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
    for (const { path, hash = '' } of outputs.filter(isCompared)) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
        if ((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOnDisk */ .N)(path) !== undefined ||
            place === root ||
            !(0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .F)(place, root) ||
            !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(place, { throwIfNoEntry: false })?.isFile())
            continue;
        const found = await md5Of(place);
        // Until version 3, DVC hashed text with the line ends of Unix.
        if (found !== hash && (await md5Of(place, true)) !== hash)
            return `names ${JSON.stringify(path)} with the MD5 ${hash.slice(0, 12)}, and the file there has ${found.slice(0, 12)}; run dvc pull to restore it, or dvc commit if the change is intended`;
    }
    return undefined;
}
/** @param asUnix - whether CRLF counts as LF. */
async function md5Of(file, asUnix = false) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    let open = '';
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 256 * 1024 })) {
        if (!asUnix)
            hash.update(chunk);
        else {
            const text = open + chunk.toString('latin1');
            open = text.endsWith('\r') ? '\r' : '';
            hash.update(text.slice(0, text.length - open.length).replaceAll('\r\n', '\n'), 'latin1');
        }
    }
    return hash.update(open, 'latin1').digest('hex');
}


/***/ }),

/***/ 46619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withSource),
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53621);
/* harmony import */ var _domains_scan_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33381);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6554);





/** Reads smaller than this come from one buffer, so that a reader may take single bytes. */
const WINDOW_BYTES = 256 * 1024;
/**
 * Opens a regular file for reading at any offset. Symbolic links are not followed.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
function openSource(file) {
    const handle = openRegular(file);
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
    // Uint8Array, not Buffer: `slice` of a Buffer does not copy, and readers keep what they copied.
    const window = new Uint8Array(Math.min(WINDOW_BYTES, size));
    let [start, filled] = [0, 0];
    const fill = (offset) => {
        start = offset;
        filled = readFully(handle, window, { offset, length: Math.min(window.length, size - offset), file });
    };
    return {
        size,
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle),
        read: (offset, length) => {
            const wanted = Math.max(0, Math.min(length, size - offset, _domains_scan_source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ */ .Ct));
            if (wanted === 0 || offset < 0)
                return new Uint8Array(0);
            if (wanted > window.length) {
                const large = new Uint8Array(wanted);
                return large.subarray(0, readFully(handle, large, { offset, length: wanted, file }));
            }
            if (offset < start || offset + wanted > start + filled)
                fill(offset);
            return window.subarray(offset - start, offset - start + wanted);
        },
    };
}
/** Opens a file for the time of a function. @throws {SealError} FILE_UNREADABLE */
function withSource(file, use) {
    const source = openSource(file);
    try {
        return use(source);
    }
    finally {
        source.close();
    }
}
function openRegular(file) {
    try {
        const handle = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .openNoFollowSync */ ._)(file);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle).isFile())
            return handle;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    catch (cause) {
        const { code } = cause;
        const why = code === 'ELOOP' ? 'it is a symbolic link, and links are not followed' : (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(code);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_UNREADABLE', `Cannot read ${file}: ${why}.`, { cause, path: file });
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file });
}
/** Reads a piece completely. @throws {SealError} FILE_CHANGED - the file is shorter than when it was opened. */
function readFully(handle, into, { offset, length, file }) {
    let done = 0;
    while (done < length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, into, done, length - done, offset + done);
        if (count === 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_CHANGED', `${file} became shorter while it was read.`, { path: file });
        done += count;
    }
    return done;
}


/***/ }),

/***/ 57826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   L: () => (/* binding */ newHashBuffer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _domains_formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49998);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6554);




/** Fits into the L2 cache. Larger buffers were slower (npm run bench). */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file once and computes all digests in constant memory. Fails for anything but a regular file, and for a file that
 * changes while it is read.
 *
 * @param buffer - scratch buffer that the caller reuses for all files.
 * @param advance - receives the number of bytes of each chunk.
 */
function hashFile(job, buffer, advance) {
    let descriptor;
    try {
        descriptor = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .openNoFollowSync */ ._)(job.file);
        return hashDescriptor(descriptor, job, buffer, advance);
    }
    catch (error) {
        const { code, message } = error;
        return { failed: code === 'ELOOP' ? 'FILE_SYMLINK' : 'FILE_UNREADABLE', reason: code ?? message };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function newHashBuffer() {
    return Buffer.allocUnsafeSlow(CHUNK_BYTES);
}
function hashDescriptor(descriptor, job, buffer, advance) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor, { bigint: true });
    if (!before.isFile())
        return { failed: 'FILE_SPECIAL', reason: 'not a regular file' };
    const hashes = newHashes(job, before.size);
    let head = Buffer.alloc(0);
    let size = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, 0, buffer.length, null);
        if (count === 0)
            break;
        const chunk = buffer.subarray(0, count);
        if (size === 0)
            head = Buffer.from(chunk.subarray(0, _domains_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_BYTES */ .Lq));
        for (const hash of hashes.values())
            hash.update(chunk);
        size += count;
        advance(count);
    }
    const tail = head.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? readTail(descriptor, size) : undefined;
    const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor, { bigint: true });
    if (changed(before, after) || BigInt(size) !== before.size)
        return { failed: 'FILE_CHANGED', reason: `${before.size} bytes before, ${size} read, ${after.size} after` };
    const digests = Object.fromEntries([...hashes].map(([name, hash]) => [name, hash.digest('hex')]));
    return { ok: { size, ...digests, head, ...(tail === undefined ? {} : { tail }) } };
}
function newHashes({ sha512, blobOf }, size) {
    const hashes = new Map([['sha256', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')]]);
    if (sha512)
        hashes.set('sha512', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512'));
    if (blobOf !== undefined)
        hashes.set('gitBlob', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(blobOf).update(`blob ${size}\0`));
    return hashes;
}
function readTail(descriptor, size) {
    const length = Math.min(size, _domains_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .TAIL_BYTES */ .dd);
    const tail = Buffer.alloc(length);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, tail, 0, length, size - length);
    return tail;
}
function changed(before, after) {
    return before.size !== after.size || before.mtimeNs !== after.mtimeNs || before.ctimeNs !== after.ctimeNs;
}


/***/ }),

/***/ 43511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DK: () => (/* binding */ listFile),
  wA: () => (/* binding */ listModel),
  xP: () => (/* binding */ measure),
  _l: () => (/* binding */ pathInside),
  nN: () => (/* binding */ refuseProblems)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/repository.js
var repository = __webpack_require__(74804);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/domains/formats/dvc.js
var formats_dvc = __webpack_require__(40994);
// EXTERNAL MODULE: ./build/domains/formats/format.js
var format = __webpack_require__(49998);
// EXTERNAL MODULE: ./build/domains/manifest/lfs.js
var lfs = __webpack_require__(81017);
// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
// EXTERNAL MODULE: ./build/domains/models/measured.js
var measured = __webpack_require__(1529);
// EXTERNAL MODULE: ./build/domains/models/selection.js
var selection = __webpack_require__(38795);
// EXTERNAL MODULE: ./build/ports/files/disk-path.js
var disk_path = __webpack_require__(20108);
// EXTERNAL MODULE: ./build/ports/files/dvc-content.js
var dvc_content = __webpack_require__(68580);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/ports/files/hash-file.js
var hash_file = __webpack_require__(57826);
// EXTERNAL MODULE: ./build/domains/scan/scan-file.js + 1 modules
var scan_file = __webpack_require__(92397);
// EXTERNAL MODULE: ./build/domains/tensors/digest.js
var digest = __webpack_require__(25923);
// EXTERNAL MODULE: ./build/domains/tensors/inventory.js + 3 modules
var tensors_inventory = __webpack_require__(45637);
// EXTERNAL MODULE: ./build/ports/files/file-source.js
var file_source = __webpack_require__(46619);
;// CONCATENATED MODULE: ./build/ports/files/hash-tensors.js





/** Formats in which every tensor is contiguous. */
const FORMATS = new Set(['safetensors', 'gguf']);
const MAX_TENSORS = 100_000;
/** Tells from its name whether a file may have tensors whose digests are computed. */
function mayHaveTensors(path) {
    return /\.(safetensors|gguf)$/i.test(path);
}
/** Runs a job. A file whose tensors cannot be read has none; the job that hashes the file reports why. */
function runTensorJob({ tensorsOf }, advance) {
    try {
        return { tensors: hashTensors(tensorsOf, advance) };
    }
    catch {
        return { tensors: [] };
    }
}
/**
 * Computes the digest of every tensor of a file, sorted by name; none if the header does not describe all of them.
 *
 * @param advance - receives the number of bytes of each piece.
 * @throws {SealError} FILE_UNREADABLE, FILE_CHANGED
 */
function hashTensors(file, advance) {
    const source = (0,file_source/* openSource */.o)(file);
    try {
        const format = (0,tensors_inventory/* tensorFormatOf */.eF)((0,scan_file.sampleOf)(file, source));
        if (format === undefined || !FORMATS.has(format))
            return [];
        const inventory = (0,tensors_inventory/* readTensors */.Jk)(source, format);
        const { tensors, incomplete } = inventory;
        if (incomplete.length > 0 || tensors.length > MAX_TENSORS || !areDistinct(tensors))
            return [];
        const digested = (0,digest/* withDigests */.o)(inventory, source, advance);
        if (digested.incomplete.length > 0)
            return [];
        return digested.tensors.map(entryOf).sort((a, b) => (0,paths/* compareUtf8 */.zq)(a.name, b.name));
    }
    finally {
        source.close();
    }
}
/** Tells whether every tensor has a place and a name of its own. */
function areDistinct(tensors) {
    return (tensors.every(({ offset, bytes }) => offset !== undefined && bytes !== undefined) &&
        new Set(tensors.map(({ name }) => name)).size === tensors.length);
}
function entryOf({ name, dtype, shape, sha256 = '' }) {
    return { name, dtype, shape, sha256 };
}

;// CONCATENATED MODULE: ./build/ports/files/hash-pool.js





/** Below this total size, starting threads costs more than it saves. */
const INLINE_BYTES = 16 * 1024 * 1024;
const SAMPLE_MS = 200;
/**
 * Hashes files on all cores, largest first, so no thread is left with a large file at the end. The tensors of a file are a job of their
 * own, so that another core computes their digests at the same time.
 *
 * @throws {SealError} INTERRUPTED - the signal was aborted; threads are stopped.
 */
async function hashAll(files, options, tensors = []) {
    const outcomes = await runAll([...files, ...tensors], options);
    return {
        files: outcomes.slice(0, files.length),
        tensors: outcomes.slice(files.length),
    };
}
async function runAll(jobs, options) {
    const total = jobs.reduce((sum, { size }) => sum + size, 0);
    options.progress.start(total);
    try {
        const threads = Math.min(options.threads ?? (0,external_node_os_.availableParallelism)(), jobs.length);
        return total < INLINE_BYTES ? await hashHere(jobs, options) : await hashInThreads(jobs, threads, options);
    }
    finally {
        options.progress.stop();
    }
}
async function hashHere(jobs, { progress, signal }) {
    const buffer = (0,hash_file/* newHashBuffer */.L)();
    const outcomes = [];
    let done = 0;
    const advance = (bytes) => {
        done += bytes;
    };
    for (const job of jobs) {
        if (signal?.aborted)
            throw interrupted();
        outcomes.push('tensorsOf' in job ? runTensorJob(job, advance) : (0,hash_file/* hashFile */.D)(job, buffer, advance));
        progress.update(done);
        await new Promise(setImmediate);
    }
    return outcomes;
}
/** Returns `hash-worker.ts` next to the source, or `hash-worker.js` next to the bundle. Computed so that ncc does not rewrite it. */
function workerUrl() {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    return new URL(`./hash-worker.${ending}`, import.meta.url);
}
async function hashInThreads(jobs, threads, { progress, signal }) {
    const counter = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
    const queue = jobs.map((job, index) => ({ job, index })).sort((a, b) => b.job.size - a.job.size);
    const outcomes = new Array(jobs.length);
    const workers = Array.from({ length: threads }, () => new external_node_worker_threads_.Worker(workerUrl(), { workerData: { counter }, env: {} }));
    const sampler = setInterval(() => progress.update(Number(new BigInt64Array(counter)[0])), SAMPLE_MS);
    try {
        await Promise.all(workers.map((worker) => serve(worker, { queue, outcomes, signal })));
        return outcomes;
    }
    finally {
        clearInterval(sampler);
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
}
/** Feeds one thread until the queue is empty. */
function serve(worker, { queue, outcomes, signal }) {
    return new Promise((resolve, reject) => {
        let current = -1;
        const next = () => {
            const item = queue.shift();
            if (item === undefined)
                return resolve();
            current = item.index;
            worker.postMessage(messageOf(item.job));
        };
        worker.on('message', (outcome) => {
            outcomes[current] = outcome;
            next();
        });
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('a hash thread exited unexpectedly')));
        signal?.addEventListener('abort', () => reject(interrupted()), { once: true });
        if (signal?.aborted)
            reject(interrupted());
        else
            next();
    });
}
/** Returns what a thread needs of a job. */
function messageOf(job) {
    if ('tensorsOf' in job)
        return { tensorsOf: job.tensorsOf };
    const { file, sha512, blobOf } = job;
    return { file, sha512, blobOf };
}
function interrupted() {
    return new errors/* SealError */.EM('INTERRUPTED', 'Interrupted. Nothing was written.');
}

// EXTERNAL MODULE: ./build/ports/files/inside.js
var inside = __webpack_require__(54347);
// EXTERNAL MODULE: ./build/ports/files/sniff.js
var sniff = __webpack_require__(62039);
;// CONCATENATED MODULE: ./build/ports/files/model-files.js



















const MAX_ENTRIES = 1_000_000;
const MAX_DEPTH = 64;
/**
 * Lists the regular files below a model directory, sorted by path. Follows no links except those of a Hugging Face cache
 * snapshot into its own `blobs`.
 *
 * @throws {SealError} MODEL_MISSING - the directory does not exist.
 * @throws {SealError} MODEL_TOO_LARGE - more than a million entries, or deeper than 64 folders.
 */
async function listModel(root, options) {
    const walk = new Walk((0,external_node_path_.resolve)(root), options);
    await walk.run();
    return walk.listing();
}
/**
 * Lists a model that is a single file.
 *
 * @throws {SealError} NAME_INVALID, MODEL_MISSING
 */
function listFile(file) {
    const path = (0,external_node_path_.basename)(file);
    const fault = (0,paths/* faultOfPath */.JG)(path);
    if (fault)
        throw new errors/* SealError */.EM('NAME_INVALID', `${file}: the file name is not allowed (${fault}); rename the file.`);
    const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (!stats?.isFile())
        throw new errors/* SealError */.EM('MODEL_MISSING', `${file} is not a regular file.`);
    return { entries: [{ path, size: stats.size, file }], problems: [], links: [], ignored: [], untracked: [] };
}
/** Returns the path of a file below a model, for the list of ignored paths; empty for a file elsewhere. */
function pathInside(root, file) {
    const path = (0,inside/* pathBelow */.B)(root, file);
    return (0,paths/* faultOfPath */.JG)(path) === undefined ? [path] : [];
}
class Walk {
    #root;
    #options;
    #selector;
    #links = [];
    #untracked = [];
    #entries = [];
    #problems = [];
    #ignored = [];
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
        this.#selector = (0,selection/* selectorOf */.B)(options);
    }
    async run() {
        const stats = (0,external_node_fs_.lstatSync)(this.#root, { throwIfNoEntry: false });
        if (stats === undefined)
            throw new errors/* SealError */.EM('MODEL_MISSING', `There is no directory ${this.#root}. Pass the directory that contains the model's files.`);
        if (stats.isSymbolicLink())
            throw new errors/* SealError */.EM('FILE_SYMLINK', `${this.#root} is a symbolic link. Pass the directory itself: ${(0,external_node_path_.resolve)((0,external_node_path_.dirname)(this.#root), (0,external_node_fs_.readlinkSync)(this.#root))}.`);
        if (!stats.isDirectory())
            throw new errors/* SealError */.EM('MODEL_MISSING', `${this.#root} is not a directory. A model is a directory; pass ${(0,external_node_path_.dirname)(this.#root)}.`);
        await this.#enter('', 0);
    }
    listing() {
        const entries = (0,paths/* sortByPath */.$y)(this.#entries, ({ path }) => path);
        const clashes = (0,paths/* collisions */.eS)(entries.map(({ path }) => path)).map(({ first, second }) => ({
            path: second,
            code: 'NAME_COLLISION',
            reason: `collides with ${JSON.stringify(first)} on systems that ignore case, Unicode form, or dots and spaces at the end of a name; rename one of them`,
        }));
        return {
            entries,
            problems: (0,paths/* sortByPath */.$y)([...this.#problems, ...clashes], ({ path }) => path),
            links: (0,paths/* sortByPath */.$y)(this.#links, ({ path }) => path),
            ignored: [...this.#ignored].sort(paths/* compareUtf8 */.zq),
            untracked: [...this.#untracked].sort(paths/* compareUtf8 */.zq),
        };
    }
    async #enter(folder, depth) {
        if (depth > MAX_DEPTH)
            throw new errors/* SealError */.EM('MODEL_TOO_LARGE', `${(0,external_node_path_.join)(this.#root, folder)} is nested deeper than ${MAX_DEPTH} folders.`);
        for (const name of await this.#namesIn(folder)) {
            if (this.#entries.length > MAX_ENTRIES)
                throw new errors/* SealError */.EM('MODEL_TOO_LARGE', `${this.#root} contains more than ${MAX_ENTRIES} files.`);
            await this.#visitSafely(folder, name, depth);
        }
    }
    async #namesIn(folder) {
        try {
            return await (0,promises_.readdir)((0,external_node_path_.join)(this.#root, folder), { encoding: 'buffer' });
        }
        catch (error) {
            this.#problem(folder, 'FILE_UNREADABLE', `the folder cannot be read (${error.code})`);
            return [];
        }
    }
    /** Visits an entry. Names and links that the system rejects (too long, circular) are problems of the model, not of the run. */
    async #visitSafely(folder, name, depth) {
        try {
            await this.#visit(folder, name, depth);
        }
        catch (error) {
            if (error instanceof errors/* SealError */.EM)
                throw error;
            this.#problem(`${folder === '' ? '' : `${folder}/`}${name.toString('utf8')}`, 'FILE_UNREADABLE', `cannot be accessed (${error.code})`);
        }
    }
    async #visit(folder, name, depth) {
        const text = name.toString('utf8');
        const path = folder === '' ? text : `${folder}/${text}`;
        if (!Buffer.from(text, 'utf8').equals(name))
            return this.#problem(path, 'NAME_INVALID', `has a name that is not UTF-8 (bytes ${name.toString('hex')}); rename it`);
        if (this.#selector.ignores(path) && !(measured/* FILES_ONLY */.xb.has(path) && !this.#isRegular(path)))
            return void this.#ignored.push(path);
        if (this.#selector.isUntracked(path))
            return void this.#untracked.push(path);
        const fault = (0,paths/* faultOfPath */.JG)(path) ?? (0,disk_path/* faultOnDisk */.N)(path);
        if (fault)
            return this.#problem(path, 'NAME_INVALID', `has a name that is not allowed (${fault}); rename it`);
        const file = (0,external_node_path_.join)(this.#root, path);
        const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return this.#problem(path, 'FILE_CHANGED', 'disappeared while the model was listed');
        const commit = this.#options.submodules?.get(path);
        if (commit !== undefined)
            return void this.#entries.push({ path, size: 0, file, commit });
        if (stats.isDirectory())
            return this.#enter(path, depth + 1);
        const isIncluded = await this.#selector.includes(path, () => this.#format(path, stats));
        if (stats.isSymbolicLink())
            return this.#link(path, file, isIncluded);
        if (!isIncluded)
            return;
        if (!stats.isFile())
            return this.#problem(path, 'FILE_SPECIAL', `is a ${kindOf(stats)}; only regular files belong to a model`);
        this.#entries.push({ path, size: stats.size, file });
    }
    /** Identifies a file; a link by its name, because what it leads to may have another one. */
    async #format(path, stats) {
        return stats.isSymbolicLink() ? (0,format/* detectFormat */.Tz)({ path, size: 1 }) : (await (0,sniff/* sniffFormat */.O)(this.#root, path))?.format;
    }
    #isRegular(path) {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.#root, path), { throwIfNoEntry: false })?.isFile() === true;
    }
    /** @param isIncluded - by its name. Any other link inside the model is recorded too, since a loader may follow it. */
    #link(path, link, isIncluded) {
        const target = (0,external_node_fs_.readlinkSync)(link);
        const cached = this.#cacheBlob(path, target);
        const stats = cached && (0,external_node_fs_.lstatSync)(cached.file, { throwIfNoEntry: false });
        if (cached !== undefined && stats?.isFile())
            this.#entries.push({ path, size: stats.size, ...cached });
        else if (this.#options.links === true && this.#staysInside(path, target))
            this.#links.push({ path, target });
        else if (isIncluded)
            this.#problem(path, 'FILE_SYMLINK', `is a symbolic link to ${JSON.stringify(target)}; replace it with the file itself, or ignore the path`);
    }
    /** Tells whether a link leads to something that is measured: below the model, by its text and on this disk. */
    #staysInside(path, target) {
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        const lexical = target.includes('\\') || target.includes('\0') ? undefined : (0,repository_path/* pathFrom */.Iw)(folder, target);
        if (lexical === undefined || lexical === '' || this.#selector.ignores(lexical))
            return false;
        try {
            const real = (0,inside/* pathBelow */.B)((0,external_node_fs_.realpathSync)(this.#root), (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(this.#root, path)));
            return (0,paths/* faultOfPath */.JG)(real) === undefined && !this.#selector.ignores(real);
        }
        catch {
            return false;
        }
    }
    /**
     * Returns the blob that a link of a Hugging Face cache snapshot points to. The link text must be exactly what the cache
     * writes, and must resolve to the same file: with a link to a link, a loader could read another file.
     */
    #cacheBlob(path, target) {
        const up = '../'.repeat(path.split('/').length + 1);
        const blob = target.startsWith(`${up}blobs/`) ? target.slice(`${up}blobs/`.length) : '';
        if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(blob) || (0,external_node_path_.basename)((0,external_node_path_.dirname)(this.#root)) !== 'snapshots')
            return undefined;
        try {
            const file = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(this.#root), '../../blobs', blob);
            return (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(this.#root, path)) === file ? { file, blob } : undefined;
        }
        catch {
            return undefined;
        }
    }
    #problem(path, code, reason) {
        this.#problems.push({ path, code, reason });
    }
}
function kindOf(stats) {
    if (stats.isFIFO())
        return 'FIFO';
    if (stats.isSocket())
        return 'socket';
    return 'device';
}
/** Reads each listed file once and distinguishes content from Git LFS pointers. Files and problems are in order of path. */
async function measure(entries, options) {
    const submodules = entries.filter(({ commit }) => commit !== undefined).map(submoduleFile);
    const measured = await measureFiles(entries.filter(({ commit }) => commit === undefined), options);
    return { ...measured, files: (0,paths/* sortByPath */.$y)([...measured.files, ...submodules], ({ entry }) => entry.path) };
}
/** Returns the entry of a submodule: its commit identifies its content, as in a tree of git. */
function submoduleFile({ path, commit = '' }) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(`gitlink ${commit}`).digest('hex');
    return { entry: { path, size: 0, sha256, source: 'submodule' }, onDisk: 0, format: SUBMODULE };
}
const SUBMODULE = {
    format: 'submodule',
    title: 'a submodule',
    runsCode: 'possible',
    reason: 'it can contain anything',
    weights: true,
};
async function measureFiles(entries, options) {
    const expected = entries.map(({ path, size, blob }) => ({ cache: blob, commit: options.expectBlob?.(path, size) }));
    const jobs = entries.map(({ file, size, blob }, index) => ({
        file,
        size,
        sha512: options.sha512,
        blobOf: gitAlgorithm(blob, expected[index]?.commit),
    }));
    const listed = options.tensors === true ? entries.filter(({ path }) => mayHaveTensors(path)) : [];
    const tensorJobs = listed.map(({ file, size }) => ({ tensorsOf: file, size }));
    const outcomes = await hashAll(jobs, options, tensorJobs);
    const results = [];
    for (const [index, entry] of entries.entries()) {
        const result = toResult(entry, outcomes.files[index], expected[index]?.commit);
        const other = 'outputs' in result && result.outputs !== undefined ? await (0,dvc_content/* otherContent */.y)(entry.file, result.outputs) : undefined;
        results.push(other === undefined ? result : { path: entry.path, code: 'FILE_CHANGED', reason: other });
    }
    return {
        files: results.filter((result) => 'entry' in result),
        problems: results.filter((result) => 'code' in result),
        tensors: listed
            .map(({ path }, index) => ({ path, tensors: outcomes.tensors[index]?.tensors ?? [] }))
            .filter(({ tensors }) => tensors.length > 0),
    };
}
/** Returns the algorithm of the blob id to compute: of the commit, or of the name in a Hugging Face cache. */
function gitAlgorithm(cached, commit) {
    if (commit !== undefined)
        return (0,repository/* algorithmOf */.Hy)(commit);
    return cached?.length === 40 ? 'sha1' : undefined;
}
function toResult({ path, size, blob }, outcome, commit) {
    if ('failed' in outcome)
        return { path, code: outcome.failed, reason: REASONS[outcome.failed]?.(outcome.reason) ?? outcome.reason };
    const measured = outcome.ok;
    if (measured.size !== size)
        return { path, code: 'FILE_CHANGED', reason: `changed while the model was measured: ${size} bytes listed, ${measured.size} read` };
    const name = blob === undefined ? undefined : blob.length === 40 ? measured.gitBlob : measured.sha256;
    if (name !== blob)
        return {
            path,
            code: 'BLOB_MISMATCH',
            reason: `is the cache blob ${blob?.slice(0, 12)}, but its content has the digest ${name?.slice(0, 12)}: the download is damaged or was tampered with`,
        };
    if (commit !== undefined && commit !== measured.gitBlob)
        return {
            path,
            code: 'BLOB_MISMATCH',
            reason: 'differs between the working tree and the commit: a filter in .gitattributes or an earlier step changed it',
        };
    const reading = (0,lfs/* readPointer */.qT)(measured.head, measured.size);
    if (reading.kind === 'malformed')
        return { path, code: 'LFS_POINTER_INVALID', reason: `is an invalid Git LFS pointer: ${reading.reason}` };
    if (reading.kind === 'pointer') {
        const { sha256, size: contentSize } = reading.pointer;
        return {
            entry: { path, size: contentSize, sha256, source: 'lfs-pointer' },
            onDisk: size,
            format: (0,format/* detectFormat */.Tz)({ path, size: contentSize }),
        };
    }
    const dvc = (0,formats_dvc/* readDvcPointer */.t)({ path, head: measured.head, size: measured.size });
    if (dvc !== undefined)
        return { entry: { ...contentEntry(path, measured), source: 'dvc-pointer' }, onDisk: size, ...dvc };
    return { entry: contentEntry(path, measured), onDisk: size, format: (0,format/* detectFormat */.Tz)({ path, ...measured }) };
}
const REASONS = {
    FILE_UNREADABLE: (reason) => `cannot be read (${reason}); check its permissions`,
    FILE_CHANGED: (reason) => `changed while it was read (${reason}); stop the process that writes to it and run again`,
    FILE_SYMLINK: () => 'became a symbolic link while the model was measured',
    FILE_SPECIAL: (reason) => `is ${reason}; only regular files belong to a model`,
};
function contentEntry(path, { size, sha256, sha512 }) {
    return { path, size, sha256, ...(sha512 === undefined ? {} : { sha512 }), source: 'content' };
}
const MAX_NAMED = 10;
/**
 * Fails when there are problems, for callers that need a complete model.
 *
 * @throws {SealError} with the code of the first problem, naming up to ten.
 */
function refuseProblems(root, problems) {
    const [first] = problems;
    if (first === undefined)
        return;
    const named = problems.slice(0, MAX_NAMED).map(({ path, reason }) => `  ${JSON.stringify(path)} ${reason}`);
    const more = problems.length > MAX_NAMED ? [`  and ${problems.length - MAX_NAMED} more`] : [];
    throw new errors/* SealError */.EM(first.code, [`Cannot measure ${root}:`, ...named, ...more].join('\n'), { path: first.path });
}


/***/ }),

/***/ 62039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sniffFormat),
/* harmony export */   e: () => (/* binding */ sniffBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _domains_formats_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22474);
/* harmony import */ var _domains_formats_dvc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40994);
/* harmony import */ var _domains_formats_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49998);
/* harmony import */ var _domains_manifest_lfs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81017);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20108);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6554);








/**
 * Detects the format of a regular file of the repository; `undefined` for anything else.
 *
 * @param name - the name to use for detection; `unnamed` to use only the bytes.
 * @throws {SealError} FILE_UNREADABLE
 */
async function sniffFormat(root, path, name = path) {
    const file = (0,_disk_path_js__WEBPACK_IMPORTED_MODULE_6__/* .diskPath */ .z)(root, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile())
        return undefined;
    const handle = await (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_7__/* .openNoFollow */ .z)(file).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('FILE_UNREADABLE', `Cannot read ${path}: ${cause.code}.`, { cause, path });
    });
    try {
        const head = Buffer.alloc(Math.min(_domains_formats_format_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_BYTES */ .Lq, stats.size));
        await handle.read(head, 0, head.length, 0);
        const tail = Buffer.alloc(isZip(head) ? Math.min(_domains_formats_format_js__WEBPACK_IMPORTED_MODULE_4__/* .TAIL_BYTES */ .dd, stats.size) : 0);
        await handle.read(tail, 0, tail.length, stats.size - tail.length);
        return sniffed({ path: name, head, tail, size: stats.size });
    }
    finally {
        await handle.close();
    }
}
/** Detects the format of content in memory. */
function sniffBytes(bytes, name) {
    const head = bytes.subarray(0, _domains_formats_format_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_BYTES */ .Lq);
    return sniffed({ path: name, head, tail: isZip(head) ? bytes.subarray(-_domains_formats_format_js__WEBPACK_IMPORTED_MODULE_4__/* .TAIL_BYTES */ .dd) : Buffer.alloc(0), size: bytes.length });
}
function isZip(head) {
    return head.subarray(0, 2).toString('latin1') === 'PK';
}
function sniffed({ path, head, tail, size, }) {
    const reading = (0,_domains_manifest_lfs_js__WEBPACK_IMPORTED_MODULE_5__/* .readPointer */ .qT)(head, size);
    if (reading.kind === 'pointer') {
        const { pointer } = reading;
        return { size, format: (0,_domains_formats_format_js__WEBPACK_IMPORTED_MODULE_4__/* .detectFormat */ .Tz)({ path, size: pointer.size }), pointer, isText: true };
    }
    const dvc = (0,_domains_formats_dvc_js__WEBPACK_IMPORTED_MODULE_3__/* .readDvcPointer */ .t)({ path, head, size });
    if (dvc !== undefined)
        return { size, format: dvc.format, isText: true };
    return { size, format: (0,_domains_formats_format_js__WEBPACK_IMPORTED_MODULE_4__/* .detectFormat */ .Tz)({ path, head, tail, size }), isText: (0,_domains_formats_content_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .K)(head) };
}


/***/ })

};
