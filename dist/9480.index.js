export const id = 9480;
export const ids = [9480];
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

/***/ 98435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
/** Tells whether a text is a valid day. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
/** Returns the whole days from one day or time to another; negative when the second is earlier. */
function daysBetween(from, to) {
    const day = (text) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
    return Math.round((day(to) - day(from)) / DAY_MS);
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
/* harmony export */   D: () => (/* binding */ decode)
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


/***/ }),

/***/ 67950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57980);




const MAX_ALIASES = 50;
const MAX_DEPTH = 40;
const MAX_VALUES = 500_000;
const TOO_DEEP = `nested deeper than ${MAX_DEPTH} levels`;
/**
 * Parses untrusted YAML and validates it against a schema. Aliases are bounded, merge keys are disabled, custom tags and
 * duplicate keys are errors.
 *
 * @throws {SealError} `code` - with `file:line:column` for each problem and a suggestion for a misspelled key.
 */
function readYaml(format) {
    const { text, where, validate, code } = format;
    checkBytes(format);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ...PARSING, lineCounter: lines }), where, code);
    const file = toFile(document, lines, format);
    if (!validate(file.value))
        throw schemaError(validate.errors ?? [], { code, value: file.value, where, position: file.position });
    return file;
}
// Without `prettyErrors`, messages hold neither a position nor an excerpt of the file, which may hold secrets.
const PARSING = { uniqueKeys: false, version: '1.2', schema: 'core', strict: true, prettyErrors: false };
const MAX_DOCUMENTS = 1000;
/**
 * Parses all documents of a file, separated by `---`. Omits empty ones.
 *
 * @throws {SealError} `code` - as {@link readYaml}, for the first invalid document.
 */
function readYamlDocuments(format) {
    const { text, where, code, tags } = format;
    checkBytes(format);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const customTags = Object.entries(tags ?? {}).flatMap(([tag, key]) => tagged(tag, key));
    const documents = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { ...PARSING, lineCounter: lines, customTags }), where, code);
    if (!Array.isArray(documents))
        return [];
    if (documents.length > MAX_DOCUMENTS)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `contains more than ${MAX_DOCUMENTS} documents` });
    return documents
        .map((document) => withoutNodes(document, toFile(document, lines, format), { ...format, lines }))
        .filter(({ value }) => value !== null);
}
/** Replaces the parser's nodes with offsets: nodes take many times the memory, and many files are kept at once. */
function withoutNodes(document, { value }, { lines, ...format }) {
    return { value, position: positionIn(placesOf(document, { ...format, lines }), lines), written: () => undefined };
}
/** Returns offsets by JSON Pointer. A separate function, since a closure that sees the nodes would keep them in memory. */
function placesOf(document, { lines, ...format }) {
    const offsets = new Map();
    const visit = (node, pointer, offset) => {
        offsets.set(pointer, offset);
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
            for (const { key, value: member } of target.items) {
                // Other parsers merge the referenced members into the map, so they would see another document.
                const at = key?.range?.[0] ?? offset;
                if (String(key.value) === '<<')
                    throw mergeKey(toPosition(at, lines), format);
                visit(member, `${pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .lZ)(String(key.value))}`, at);
            }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
            for (const [index, item] of target.items.entries())
                visit(item, `${pointer}/${index}`, item?.range?.[0] ?? offset);
    };
    const root = document.contents;
    visit(root, '', (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0);
    return offsets;
}
function positionIn(offsets, lines) {
    return (pointer) => {
        for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
            const offset = offsets.get(path);
            if (offset !== undefined)
                return toPosition(offset, lines);
        }
        return toPosition(offsets.get('') ?? 0, lines);
    };
}
function mergeKey(at, { where, code }) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at, problem: 'the merge key "<<" is not supported. Write its members out' });
}
/** Returns tag handlers that read `!Ref x` as `{Ref: x}`, for scalars, lists and maps. */
function tagged(tag, key) {
    const wrapped = (value) => {
        const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key), value));
        return map;
    };
    return [
        // A scalar keeps its resolved value unchanged, so this must be a plain value, not a node.
        { tag, resolve: (text) => ({ [key]: text }) },
        { tag, collection: 'seq', resolve: (seq) => wrapped(seq) },
        { tag, collection: 'map', resolve: (map) => wrapped(map) },
    ];
}
function checkBytes({ text, where, code, maxBytes }) {
    if (Buffer.byteLength(text) > maxBytes)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `larger than ${maxBytes} bytes` });
}
function toFile(document, lines, { text, where, code, maxAliases = MAX_ALIASES }) {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        const message = problem.message.split('\n')[0] || 'invalid YAML';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at: { line, column: col }, problem: message, cause: problem });
    }
    checkKeys(document.contents, { where, code, lines });
    const value = guarded(() => document.toJS({ maxAliasCount: maxAliases }), where, code);
    checkSize(value, where, code);
    const position = (pointer) => positionOf(document, pointer, lines);
    return { value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) };
}
/** Turns alias bombs and stack exhaustion into errors about the file. */
function guarded(read, where, code) {
    try {
        return read();
    }
    catch (cause) {
        const problem = `cannot be parsed: ${cause.message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels)`;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem, cause });
    }
}
/** Fails on duplicate keys. The library's own check takes quadratic time, which an attacker could use. */
function checkKeys(node, context, depth = 0) {
    if (depth > MAX_DEPTH)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(context.code, { path: context.where, problem: TOO_DEEP });
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        for (const item of node.items)
            checkKeys(item, context, depth + 1);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return;
    const seen = new Set();
    for (const { key, value } of node.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
        if (name === undefined || seen.has(name)) {
            const { line, col } = context.lines.linePos(key?.range?.[0] ?? 0);
            const problem = name === undefined ? 'expected a scalar as the key' : `duplicate key ${JSON.stringify(name)}`;
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(context.code, { path: context.where, at: { line, column: col }, problem });
        }
        seen.add(name);
        checkKeys(value, context, depth + 1);
    }
}
/** Bounds depth and number of values: aliases can nest deeper than the text, multiply values, or refer to themselves. */
function checkSize(root, where, code) {
    let count = 0;
    const visit = (value, depth) => {
        count += 1;
        if (depth > MAX_DEPTH)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: TOO_DEEP });
        if (count > MAX_VALUES)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, problem: `contains more than ${MAX_VALUES} values` });
        if (typeof value === 'object' && value !== null)
            for (const member of Object.values(value))
                visit(member, depth + 1);
    };
    visit(root, 0);
}
const MAX_SHOWN = 10;
/** Builds an error with up to `MAX_SHOWN` violations, one per line of the message. `at` is the position of the first. */
function schemaError(errors, { code, value, where, position }) {
    const specific = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword));
    const found = specific.slice(0, MAX_SHOWN).map((error) => {
        const key = unknownKey(error);
        const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`;
        return { path: where, at: position(pointer), problem: sentence(error, value) };
    });
    // A validator without details gives no position.
    const problems = found.length > 0 ? found : [{ path: where, problem: 'is empty or has the wrong shape' }];
    const [first] = problems;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM(code, problems.map((each) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, each).message).join('\n'), {
        path: where,
        ...(first?.at && { at: first.at }),
        problem: problems.map(({ problem, at }, index) => (index === 0 ? problem : `line ${at?.line}: ${problem}`)).join('; '),
    });
}
function unknownKey({ keyword, params }) {
    return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined;
}
function sentence(error, value) {
    const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`;
    const key = unknownKey(error);
    if (key !== undefined)
        return `${name} has the unknown key "${key}"${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_3__.didYouMean)(key, knownKeys(error))}`;
    const found = error.keyword === 'required' ? '' : `, found ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .VH)((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, error.instancePath))}`;
    return `${name} ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .expectation */ .pG)(error)}${found}`;
}
/** Returns the property names of the schema, which ajv adds to the error when compiled with `verbose`. */
function knownKeys(error) {
    const { parentSchema } = error;
    return Object.keys(parentSchema?.properties ?? {});
}
function positionOf(document, pointer, lines) {
    return toPosition(find(document, pointer).offset, lines);
}
function toPosition(offset, lines) {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
}
/** Finds the node at a JSON Pointer, following aliases to their anchors. */
function find(document, pointer) {
    const root = document.contents;
    let node = root;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0;
    for (const key of pointer.split('/').slice(1).map(_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePointer */ ._B)) {
        const step = child(node, key);
        if (step === undefined)
            return { node, offset, complete: false };
        offset = step.offset ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.value) ? step.value.resolve(document) : step.value;
    }
    return { node, offset, complete: true };
}
function writtenAt(document, pointer, { text, lines }) {
    const { node, complete } = find(document, pointer);
    const range = complete && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.range : undefined;
    if (!range)
        return undefined;
    return { raw: text.slice(range[0], range[1]), position: (index) => toPosition(range[0] + index, lines) };
}
const indexes = new WeakMap();
/** Returns the members of a map by key. Cached, since a map may have thousands. */
function pairsOf(map) {
    const known = indexes.get(map);
    if (known !== undefined)
        return known;
    const pairs = map.items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key));
    const index = new Map([...pairs].reverse().map((pair) => [String(pair.key.value), pair]));
    indexes.set(map, index);
    return index;
}
/** Returns the member of a node, and the start of its key (in a map) or of the item (in a list). */
function child(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = pairsOf(node).get(key);
        return pair && { value: pair.value, offset: pair.key?.range?.[0] };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const value = node.items[Number(key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? { value, offset: value.range?.[0] } : undefined;
    }
    return undefined;
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

/***/ 17524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ toBaseline),
/* harmony export */   Zg: () => (/* binding */ MAX_BASELINE_BYTES),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var _core_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98435);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25368);




const BASELINE_FILE = '.github/weightseal/baseline.json';
const MAX_BASELINE_BYTES = 4 * 1024 * 1024;
/**
 * Parses the text of a baseline file.
 *
 * @param where - path of the file, for messages.
 * @throws {SealError} SETTINGS_INVALID - invalid JSON or schema, a day that does not exist, or a critical finding.
 */
function parseBaseline(text, where) {
    const validate = _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBaselineV1 */ .Zw;
    const { entries } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonFile */ .O)(text, { where, command: 'weightseal policies baseline', validate });
    const wrong = entries.find(({ firstSeen }) => !(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(firstSeen));
    if (wrong !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${JSON.stringify(wrong.firstSeen)} is not a date; expected YYYY-MM-DD.`);
    const critical = entries.find(({ severity }) => severity === 'critical');
    if (critical !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${critical.rule} ${critical.subject} is critical; a baseline cannot contain critical findings.`);
    return entries;
}
/** Indexes entries by fingerprint. */
function toBaseline(entries) {
    return new Map(entries.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen]));
}
/** Renders findings as a baseline file. Known findings keep their day; critical findings and those of WS-META rules are left out. */
function renderBaseline(findings, before, today) {
    const known = toBaseline(before);
    const entries = findings
        .filter(({ severity, rule }) => severity !== 'critical' && !rule.startsWith('WS-META-'))
        .map(({ fingerprint, rule, subject, severity }) => ({
        fingerprint,
        rule,
        subject,
        severity,
        firstSeen: known.get(fingerprint) ?? today,
    }))
        .sort((a, b) => (a.rule + a.fingerprint < b.rule + b.fingerprint ? -1 : 1));
    return `${JSON.stringify({ schema: 'weightseal/baseline@1', entries }, null, 2)}\n`;
}


/***/ }),

/***/ 58266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ WAIVERS_FILE),
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   Pu: () => (/* binding */ MAX_CRITICAL_DAYS),
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   de: () => (/* binding */ MAX_DAYS)
/* harmony export */ });
/* harmony import */ var _core_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98435);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67950);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29071);





const WAIVERS_FILE = '.github/weightseal/waivers.yml';
const MAX_WAIVERS_BYTES = 256 * 1024;
/** Maximum duration of a waiver in days, in general and for critical findings. */
const MAX_DAYS = 90;
const MAX_CRITICAL_DAYS = 30;
const SOON_DAYS = 14;
/**
 * Parses the waivers of the trusted base.
 *
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem.
 */
function parseWaivers(text, where) {
    const { value, position } = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)({
        text,
        where,
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_2__/* .validateWaiversV1 */ .jh,
        code: 'SETTINGS_INVALID',
        maxBytes: MAX_WAIVERS_BYTES,
    });
    return value.waivers.map((waiver, index) => {
        const { line, column } = position(`/waivers/${index}`);
        const problem = problemOf(waiver);
        if (problem !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}:${line}:${column}: the waiver of ${waiver.rule} ${problem}.`);
        return { ...waiver, at: { file: where, line, column } };
    });
}
/** Returns the problem of an entry as a predicate, for a message. */
function problemOf({ rule, created, expires }) {
    if (/^WS-META-/.test(rule))
        return 'names a rule about Weightseal itself, which cannot be waived';
    if (!(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(created) || !(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(expires))
        return 'has a date that does not exist';
    const days = (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires);
    if (days <= 0)
        return 'expires before it was created';
    return days > MAX_DAYS ? `lasts ${days} days; the limit is ${MAX_DAYS} (${MAX_CRITICAL_DAYS} for critical findings)` : undefined;
}
/**
 * Marks failures that a waiver or the baseline accepts as `waived`. Pure. Findings of the pack `meta` are never waived, and
 * the baseline never accepts critical findings.
 */
function applyExceptions(findings, exceptions) {
    const candidates = candidatesOf(exceptions);
    const used = new Set();
    const after = findings.map((finding) => {
        if (finding.outcome !== 'fail' || finding.rule.pack === 'meta')
            return finding;
        const matching = candidates.filter((candidate) => covers(candidate, finding));
        for (const candidate of matching)
            used.add(candidate);
        const waiver = matching.find((candidate) => isInForce(candidate, finding, exceptions.now));
        const applied = waiver === undefined ? fromBaseline(finding, exceptions) : toApplied(waiver, exceptions.now);
        return applied === undefined ? finding : { ...finding, outcome: 'waived', waiver: applied };
    });
    const evaluated = new Map(findings.filter(({ outcome }) => outcome !== 'skip' && outcome !== 'unknown').map(({ rule }) => [rule.id, rule]));
    const critical = new Set(findings.flatMap((finding) => (finding.outcome === 'fail' && finding.severity === 'critical' ? [finding] : [])));
    const failed = findings.filter((finding) => finding.outcome === 'fail');
    const subjects = candidates.map((candidate) => {
        const context = {
            ...exceptions,
            used: used.has(candidate),
            evaluated: evaluated.has(candidate.rule),
            overCritical: [...critical].some((finding) => covers(candidate, finding)),
            open: failed.filter(({ rule }) => rule.id === candidate.rule).map(({ subject }) => JSON.stringify(subject.id)),
        };
        const state = stateOf(candidate, context);
        return toSubject(candidate, state, { now: exceptions.now, explanation: explanationOf(candidate, state, context) });
    });
    return { findings: after, subjects: [...subjects, ...exceptions.inlineFaults.map(faultSubject)] };
}
function candidatesOf({ waivers, inline }) {
    return [
        ...waivers.map((waiver) => ({ ...waiver, origin: 'file' })),
        ...inline.flatMap(({ rules, file, line, reason, until, accepts, pending }) => rules.map((rule) => ({
            origin: 'inline',
            rule,
            subject: `${file}:${line}`,
            reason,
            owner: '',
            created: undefined,
            expires: until,
            at: { file, line },
            ...(accepts === undefined ? {} : { accepts }),
            ...(pending === undefined ? {} : { pending }),
        }))),
    ];
}
function covers({ origin, rule, subject, at, accepts }, finding) {
    if (rule !== finding.rule.id || accepts?.has(finding.fingerprint) === false)
        return false;
    if (origin === 'file')
        return subject === '*' || subject === finding.subject.id;
    return finding.subject.at.file === at.file && finding.subject.at.line === at.line;
}
function isInForce({ created, expires }, { severity }, now) {
    const left = (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires);
    const most = severity === 'critical' ? MAX_CRITICAL_DAYS : MAX_DAYS;
    if (left <= 0 || left > most || (created !== undefined && (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) < 0))
        return false;
    return created === undefined || (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires) <= most;
}
function toApplied({ origin, reason, owner, expires, created }, now) {
    return { origin, reason, owner, expires, ageDays: created === undefined ? 0 : (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) };
}
function fromBaseline(finding, { baseline, now }) {
    const firstSeen = finding.severity === 'critical' ? undefined : baseline?.get(finding.fingerprint);
    if (firstSeen === undefined)
        return undefined;
    return { origin: 'baseline', reason: `in the baseline since ${firstSeen}`, owner: '', expires: '', ageDays: (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(firstSeen, now) };
}
function stateOf({ rule, created, expires, pending }, { known, now, used, evaluated, overCritical }) {
    if (!known.has(rule))
        return 'unknown-rule';
    if (pending === true)
        return 'pending';
    const left = (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires);
    if (left <= 0)
        return 'expired';
    if (created !== undefined && (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, now) < 0)
        return 'not-yet';
    const most = overCritical ? MAX_CRITICAL_DAYS : MAX_DAYS;
    if (left > most || (created !== undefined && (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created, expires) > most))
        return 'too-long';
    if (evaluated && !used)
        return 'unused';
    return used && left <= SOON_DAYS ? 'expiring' : 'active';
}
function toSubject(candidate, state, { now, explanation }) {
    const { origin, rule, subject, owner, reason, expires, at } = candidate;
    const data = { rule, subject, owner, reason, origin, state, expires, daysLeft: (0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(now, expires), fault: explanation };
    return { kind: 'waiver', id: `${rule} ${subject}`, data, at };
}
const MAX_NAMED = 3;
/** Returns why a waiver has no effect, for the messages of the rules about waivers; empty if it has. */
function explanationOf({ rule, created, expires }, state, { known, now, overCritical, open }) {
    switch (state) {
        case 'unknown-rule':
            return `unknown rule ${rule}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__.didYouMean)(rule, [...known])}`;
        case 'unused':
            return open.length === 0
                ? 'the rule has no open finding.'
                : `the rule has open findings for ${open.slice(0, MAX_NAMED).join(', ')}${open.length > MAX_NAMED ? ` and ${open.length - MAX_NAMED} more` : ''}.`;
        case 'too-long':
            return `it lasts ${(0,_core_days_js__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .Y)(created ?? now, expires)} days; the limit is ${overCritical ? `${MAX_CRITICAL_DAYS} for critical findings` : MAX_DAYS}.`;
        case 'not-yet':
            return `it starts on ${created}.`;
        default:
            return '';
    }
}
function faultSubject({ file, line, fault, key }) {
    const data = {
        rule: '',
        subject: `${file}:${line}`,
        owner: '',
        reason: '',
        origin: 'inline',
        state: 'malformed',
        expires: '',
        daysLeft: 0,
        fault,
    };
    return { kind: 'waiver', id: `${file} ${key}`, data, at: { file, line } };
}


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

/***/ 24820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   cd: () => (/* binding */ commit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Reads the event of a workflow run. A missing member is a usage error and never gets a default value. */
/** Returns the member at a path of names, or `undefined`. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => (typeof inner === 'object' && inner !== null ? inner[key] : undefined), value);
}
function text(value, name) {
    if (typeof value !== 'string' || value === '')
        throw incomplete(name);
    return value;
}
function count(value, name) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
        throw incomplete(name);
    return value;
}
function commit(value, name) {
    if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value))
        throw incomplete(name);
    return value;
}
function incomplete(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `The event of this run does not contain ${what}. Run Weightseal in a workflow on GitHub, or use "weightseal gate --base REF" or "weightseal approvals explain" elsewhere.`);
}


/***/ }),

/***/ 47568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   H: () => (/* binding */ trustsBase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24820);


/** Tells whether configuration and packs are read from the base, as for every change that is not merged yet. */
function trustsBase(target) {
    return target.kind === 'pull_request' || (target.kind === 'range' && target.trustBase);
}
const NO_COMMIT = /^0+$/;
/**
 * Returns the target of a workflow event.
 *
 * @param payload - the parsed file at `GITHUB_EVENT_PATH`.
 * @throws {SealError} USAGE - the event is not supported, or its payload is incomplete.
 */
function targetOf(env, payload) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(event, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request'));
        case 'merge_group': {
            const group = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'merge_group');
            return {
                kind: 'range',
                event,
                trigger: 'pull_request',
                headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(group, 'head_sha'), 'merge_group.head_sha'),
                baseSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(group, 'base_sha'), 'merge_group.base_sha'),
                trustBase: true,
            };
        }
        case 'push':
            return pushed(env, payload);
        case 'schedule':
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'snapshot', event, trigger: 'schedule', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        case 'release':
            return { kind: 'snapshot', event, trigger: 'release', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        default:
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `Weightseal does not support the event ${JSON.stringify(event)}. Run it on pull_request, merge_group, push, schedule, release or workflow_dispatch.`);
    }
}
function pullRequest(event, pull) {
    const number = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'number');
    const baseRef = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'base'), 'ref');
    if (typeof number !== 'number' || typeof baseRef !== 'string')
        throw (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$x)('pull_request.number and pull_request.base.ref');
    const [head, base] = [repositoryOf((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'head')), repositoryOf((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'base'))];
    return {
        kind: 'pull_request',
        event,
        trigger: 'pull_request',
        number,
        baseRef,
        headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'head'), 'sha'), 'pull_request.head.sha'),
        fork: head === undefined || head !== base,
    };
}
function repositoryOf(side) {
    const name = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(side, 'repo'), 'full_name');
    return typeof name === 'string' ? name.toLowerCase() : undefined;
}
/** Returns the target of a push. A new branch has no `before`. After a force push, `before` may be gone; reading the range then fails. */
function pushed(env, payload) {
    const headSha = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA');
    const before = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'before');
    if (typeof before !== 'string' || NO_COMMIT.test(before))
        return { kind: 'snapshot', event: 'push', trigger: 'push', headSha };
    return { kind: 'range', event: 'push', trigger: 'push', headSha, baseSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(before, 'before'), trustBase: false };
}


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
