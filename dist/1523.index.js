export const id = 1523;
export const ids = [1523];
export const modules = {

/***/ 83342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverage: () => (/* binding */ coverage)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
;// CONCATENATED MODULE: ./build/policy/framework-doc.js
/** Renders the page of a framework in Markdown: the controls with evidence, and those that cannot be assessed. */
function renderFrameworkPage({ id, title, version, note, groups }) {
    const { supported, all } = countControls({ groups });
    const sections = groups.map(({ title: name, controls }) => `## ${name}\n\n| control | requirement | rules that give evidence | kind of evidence |\n|---|---|---|---|\n${controls.map(row).join('\n')}`);
    return `# ${title}\n\nEdition: ${version}. ${supported} of ${all} controls listed here have rules that support them. A rule supports a control; it never proves that the control is met.\n${note === undefined ? '' : `\n${note}\n`}\nState of a repository: \`weightseal assess --framework ${id}\`. This list: \`weightseal policies coverage ${id}\`.\n\n${sections.join('\n\n')}\n\n---\n\nGenerated from \`policies/frameworks/${id}.yml\` and the packs by \`npm run generate\`; do not edit.\n`;
}
function row({ id, title, rules, evidence, limits, notAssessable }) {
    if (notAssessable !== undefined)
        return `| ${id} | ${title} | not assessable: ${notAssessable} | |`;
    const links = rules.map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ');
    return `| ${id} | ${title} | ${links}${limits === undefined ? '' : `<br>Limits: ${limits}`} | ${evidence.join(', ')} |`;
}
/** Counts the controls, and those that have rules. */
function countControls({ groups }) {
    const controls = groups.flatMap((group) => group.controls);
    return { supported: controls.filter(({ rules }) => rules.length > 0).length, all: controls.length };
}
/** Renders the list of all frameworks in Markdown. */
function renderFrameworkIndex(frameworks) {
    const rows = frameworks.map((framework) => {
        const { supported, all } = countControls(framework);
        return `| [${framework.id}](${framework.id}.md) | ${framework.title} | ${framework.version} | ${supported} of ${all} |`;
    });
    return `# Frameworks\n\nThe rules that give evidence for each control. Reports contain "evidence available", "evidence missing" or "not assessable", and never state that a requirement is met.\n\nA check of a repository cannot show logs of the deployed system, the quality of human oversight, fairness in production, a legal basis, the knowledge of staff, or physical controls.\n\n| framework | title | version | controls with rules |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/commands/assess/run.js + 3 modules
var run = __webpack_require__(64706);
// EXTERNAL MODULE: ./build/generated/frameworks.js
var frameworks = __webpack_require__(43057);
;// CONCATENATED MODULE: ./build/commands/policies/coverage-run.js


/** Summarizes every framework. Independent of the repository. */
function coverageOfAll() {
    return frameworks/* FRAMEWORKS */.i.map((framework) => {
        const { id, title, version } = framework;
        return { id, title, version, ...countControls(framework) };
    });
}

;// CONCATENATED MODULE: ./build/commands/policies/coverage-cli.js





/** `weightseal policies coverage`. */
const coverage = {
    usage: 'weightseal policies coverage [FRAMEWORK] [--json]',
    positionals: 1,
    flags: { json: { type: 'boolean' } },
    run: coverage_cli_run,
};
async function coverage_cli_run(flags, io) {
    const [id] = flags.positionals;
    io.stdout(id === undefined ? allText(coverageOfAll(), flags) : oneText((0,run/* frameworkOf */.K5)(id), flags, (0,paint/* painter */.C)(io)));
    return exit/* EXIT */.dc.ok;
}
function allText(frameworks, flags) {
    return flags.on('json') ? json(frameworks) : frameworks.map(summaryText).join('');
}
function oneText(framework, flags, paint) {
    return flags.on('json') ? json(framework) : frameworkText(framework, paint);
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function summaryText({ id, title, version, supported, all }) {
    return `${id.padEnd(16)} ${`${supported} of ${all}`.padStart(8)}  ${title} (${version})\n`;
}
function frameworkText(framework, paint) {
    const { id, title, version } = framework;
    const { supported, all } = countControls(framework);
    const groups = framework.groups.map((group) => `${paint('bold', group.title)}\n${group.controls.map((control) => controlText(control, paint)).join('')}`);
    const note = framework.note === undefined ? '' : `${framework.note}\n`;
    return `${paint('bold', `${title} (${version})`)}\n${note}\n${groups.join('\n')}\n${supported} of ${all} controls have rules that support them; a rule never proves that a control is met. Evidence in this repository: weightseal assess --framework ${id}\n`;
}
function controlText({ id, title, rules, evidence, limits, notAssessable }, paint) {
    const head = `  ${paint('cyan', id.padEnd(24))} ${title}\n`;
    const indent = ' '.repeat(27);
    if (notAssessable !== undefined)
        return `${head}${indent}${paint('yellow', 'not assessable')}: ${notAssessable}\n`;
    const limited = limits === undefined ? '' : `${indent}${paint('dim', `Limits: ${limits}`)}\n`;
    return `${head}${indent}${rules.join(', ')}\n${indent}${paint('dim', evidence.join(', '))}\n${limited}`;
}


/***/ }),

/***/ 55983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ sourceSubjects),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   By: () => (/* binding */ isolateFailures),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   IP: () => (/* binding */ tryFile),
/* harmony export */   Mj: () => (/* binding */ isPassedOn),
/* harmony export */   yy: () => (/* binding */ attemptFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Reads a source. A failure becomes an unknown fact, so one outage does not hide the other findings. */
async function attempt(read) {
    try {
        return { source: { status: 'ok' }, value: await read() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM && !isPassedOn(error))
            return { source: toSource(error) };
        throw error;
    }
}
/**
 * Evaluates one file of many. Any error, an internal one as well, becomes a result for that file, so that it never hides the
 * findings about the others.
 *
 * @throws what ends the whole run: an interruption, a usage error, an invalid configuration or pack.
 */
async function attemptFile(read, failed) {
    try {
        return await read();
    }
    catch (error) {
        if (isPassedOn(error))
            throw error;
        return failed(error);
    }
}
/** The same for code that does not wait. */
function tryFile(read, failed) {
    try {
        return read();
    }
    catch (error) {
        if (isPassedOn(error))
            throw error;
        return failed(error);
    }
}
/**
 * Evaluates items that refer to one another, such as the files of an infrastructure. When that fails, leaves out the items that
 * fail alone and evaluates the others together; when the others still fail, leaves out all of them. Costs more only on failure.
 *
 * @param evaluate - must accept an empty list.
 */
function isolateFailures(items, evaluate) {
    const errorOf = (tried) => tryFile(() => {
        evaluate(tried);
        return undefined;
    }, (error) => ({ error }));
    return tryFile(() => ({ value: evaluate(items), failed: [] }), () => {
        const alone = items.map((item) => ({ item, result: errorOf([item]) }));
        const sound = alone.flatMap(({ item, result }) => (result === undefined ? [item] : []));
        const broken = alone.flatMap(({ item, result }) => (result === undefined ? [] : [{ item, error: result.error }]));
        return tryFile(() => ({ value: evaluate(sound), failed: broken }), (error) => ({ value: evaluate([]), failed: [...broken, ...sound.map((item) => ({ item, error }))] }));
    });
}
/** Returns the message of an error, marked as a defect of Weightseal where no code foresaw it. */
function reasonOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM)
        return error.message;
    return `internal error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}. This is a defect in Weightseal.`;
}
/** Errors that end the run: the user interrupted it, or asked for something impossible. */
const PASSED_ON = ['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID'];
function isPassedOn(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM && PASSED_ON.includes(error.code);
}
function toSource(error) {
    const detail = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail };
}
/** Converts sources to subjects, so that a rule can report those that could not be read. */
function sourceSubjects(sources, file) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }));
}


/***/ }),

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

/***/ 20639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   _B: () => (/* binding */ unescapePointer),
/* harmony export */   cz: () => (/* binding */ describeSchemaErrors),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lZ: () => (/* binding */ escapePointer),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* unused harmony export describeSchemaError */
const MAX_SHOWN = 5;
/** Describes schema errors as `/pointer expected …, found …`: at most five, and the number of others. */
function describeSchemaErrors(errors, data) {
    const specific = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf');
    const chosen = specific.length > 0 ? specific : errors;
    const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data));
    return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown;
}
/** Describes one schema error. */
function describeSchemaError(error, data) {
    const where = `${error.instancePath || 'the document'} ${expectation(error)}`;
    return namesKey(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`;
}
/** Tells whether the expectation names the key. Quoting the object as well would only add noise. */
function namesKey({ keyword }) {
    return keyword === 'required' || keyword === 'additionalProperties';
}
/** Describes what a schema requires: `must be one of a, b`. */
function expectation({ keyword, params, message }) {
    switch (keyword) {
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return `has the unknown key ${JSON.stringify(params['additionalProperty'] ?? params['unevaluatedProperty'])}`;
        case 'required':
            return `lacks the key ${JSON.stringify(params['missingProperty'])}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].map((value) => String(value)).join(', ')}`;
        case 'const':
            return `must be ${JSON.stringify(params['allowedValue'])}`;
        case 'false schema':
            return 'is not allowed';
        default:
            return message ?? keyword;
    }
}
/** Returns the value at a JSON Pointer, or `undefined`. Own properties only. */
function valueAt(data, pointer) {
    let value = data;
    for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function escapePointer(key) {
    // Keys rarely contain either character, and manifests have many keys.
    return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
function unescapePointer(key) {
    return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** Formats a value on one short line. */
function preview(value, limit = 80) {
    if (value === undefined)
        return 'nothing';
    const text = textOf(value);
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
function textOf(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return 'a value that is nested too deeply';
    }
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   f: () => (/* binding */ toText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}
/** Converts a value of a document to text. `String` calls `toString` of an object, which a document can replace by anything. */
function toText(value) {
    if (Array.isArray(value))
        return value.map(toText).join(',');
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   d7: () => (/* binding */ UNVERSIONED),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/** Version 1 of the integrity manifest. Public format: schemas/manifest-v1.schema.json. */
const MANIFEST_SCHEMA = 'weightseal/manifest@1';
const MANIFEST_FILE = 'weightseal.manifest.json';
/** Version of a model without a declared version. Valid semver. */
const UNVERSIONED = '0.0.0-unversioned';


/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);




const ADVICE = {
    MANIFEST_MISSING: ' Create it with "weightseal manifest".',
    SIGNATURE_MISSING: ' If the model is signed, give the path of its signature with --signature or --seal.',
};
/**
 * Reads a regular UTF-8 file of bounded size.
 *
 * @throws {SealError} `missing` - the file does not exist. FILE_UNREADABLE - no access, too large, not a regular file, not UTF-8.
 */
async function readText(file, { maxBytes, missing, tooLarge = 'FILE_UNREADABLE', noFollow = false }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (noFollow ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0)).catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(missing, `There is no file ${file}.${ADVICE[missing] ?? ''}`, {
                cause,
                path: file,
                problem: 'the file does not exist',
            });
        const reason = cause.code === 'ELOOP' ? 'it is a symbolic link' : cause.code;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `Cannot read ${file}: ${reason}.`, { cause, path: file, problem: `cannot be read: ${reason}` });
    });
    try {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file, problem: 'not a regular file' });
        if (stats.size > maxBytes)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(tooLarge, `${file} has ${stats.size} bytes; the limit is ${maxBytes}.`, {
                path: file,
                problem: `${stats.size} bytes; the limit is ${maxBytes}`,
            });
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   g: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
const CONFIG_FILE = '.github/weightseal.yml';
const MAX_CONFIG_BYTES = 512 * 1024;


/***/ }),

/***/ 74617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30698);


/** Returns the colours of a terminal, or a function that adds none where `io.color` is off. */
function painter({ color }) {
    // Without this option, styleText would check process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
