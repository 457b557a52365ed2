export const id = 3616;
export const ids = [3616];
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
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
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
    return flags.on('json') ? json({ schema: 'weightseal/coverage@1', ...framework }) : frameworkText(framework, paint);
}
/** Schema: schemas/coverage-v1.schema.json. */
function json(value) {
    return (0,json_text/* jsonText */.s)(value);
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
/* harmony import */ var _to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

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
            return `must be one of ${params['allowedValues'].map((value) => (0,_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value)).join(', ')}`;
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
        return JSON.stringify(value) ?? (0,_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value);
    }
    catch {
        return 'a value that is nested too deeply';
    }
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

/***/ 67950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYamlDocuments),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20639);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57980);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);





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
    const [document, second] = guarded(() => documentsIn(text, { lines, most: 2 }), where, code);
    if (document === undefined || second !== undefined)
        throw severalDocuments(second, lines, format);
    const file = toFile(document, lines, format);
    if (!validate(file.value))
        throw schemaError(validate.errors ?? [], { code, value: file.value, where, position: file.position, expected: format.expected });
    return file;
}
// Without `prettyErrors`, messages hold neither a position nor an excerpt of the file, which may hold secrets.
const PARSING = { uniqueKeys: false, version: '1.2', schema: 'core', strict: true, prettyErrors: false };
/** Parses the documents of a file; at least one. */
function documentsIn(text, { lines, most, customTags = [] }) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ ...PARSING, ...(customTags.length === 0 ? {} : { customTags: [...customTags] }) });
    const tokens = fewErrors(tokensIn(text, lines));
    const documents = [];
    withoutStacks(() => {
        for (const document of composer.compose(tokens, true, text.length)) {
            documents.push(document);
            if (documents.length === most)
                break;
        }
    });
    return documents;
}
/** Keys, values and comments of a file. Each takes more than a kilobyte and 10 µs while the file is read. */
const MAX_SCALARS = 250_000;
/** Lexemes that come with a value: the announcement of a scalar without quotes, and those of collections and empty values. */
const VALUES = new Set(['\x1f', '{', '[', '-', '?']);
/** Parses the tokens of a file. Ends early where brackets open too deep, at which the parser is slow, or where there are too many scalars. */
function* tokensIn(text, lines) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    lines.addNewLine(0);
    let [depth, scalars] = [0, 0];
    let before = '';
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (lexeme === '{' || lexeme === '[')
            depth += 1;
        else if (lexeme === '}' || lexeme === ']')
            depth -= 1;
        if (VALUES.has(lexeme) || /^["'#]/.test(lexeme))
            scalars += 1;
        // Count both the key and the value of a colon without a key, which are empty.
        if (lexeme === ':' && before.trim() === '')
            scalars += 2;
        before = lexeme;
        if (depth > MAX_DEPTH)
            throw new Error(TOO_DEEP);
        if (scalars > MAX_SCALARS)
            throw new Error(`contains more than ${MAX_SCALARS} keys, values and comments`);
        yield* parser.next(lexeme);
    }
    yield* parser.end();
}
/** Only the first error is reported. Hundreds of thousands, each an object, would exhaust time and memory. */
const MAX_ERRORS = 20;
/** Returns the tokens up to the limit of those that are errors. */
function* fewErrors(tokens) {
    let errors = 0;
    for (const token of tokens) {
        yield token;
        if (token.type === 'error')
            errors += 1;
        if (errors === MAX_ERRORS)
            return;
    }
}
/** Runs code that may create very many errors, whose stacks are not needed. */
function withoutStacks(run) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        run();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function severalDocuments(second, lines, { where, code }) {
    const at = toPosition(second?.range?.[0] ?? 0, lines);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at, problem: 'contains several documents; expected one' });
}
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
    const documents = guarded(() => documentsIn(text, { lines, most: MAX_DOCUMENTS + 1, customTags }), where, code);
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
    const targets = aliasTargets(document);
    const visit = (node, pointer, offset) => {
        offsets.set(pointer, offset);
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? targets.get(node) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
            for (const { key, value: member } of target.items) {
                // Other parsers merge the referenced members into the map, so they would see another document.
                const at = key?.range?.[0] ?? offset;
                if ((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(key.value) === '<<')
                    throw mergeKey(toPosition(at, lines), format);
                visit(member, `${pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .escapePointer */ .lZ)((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(key.value))}`, at);
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
        const message = /call stack/.test(problem.message) ? TOO_DEEP : problem.message.split('\n')[0] || 'invalid YAML';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, { path: where, at: { line, column: col }, problem: message, cause: problem });
    }
    checkKeys(document.contents, { where, code, lines });
    const value = guarded(() => new Values(document, maxAliases).of(document.contents), where, code);
    checkSize(value, where, code);
    const position = (pointer) => positionOf(document, pointer, lines);
    return { value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) };
}
/**
 * Converts nodes to values: an alias to the value of its anchor, the same object. The library does so as well, but searches the document for
 * each alias.
 */
class Values {
    #targets;
    #maxAliases;
    /** Values by the node with the anchor. */
    #known = new Map();
    #uses = new Map();
    #weights = new Map();
    constructor(document, maxAliases) {
        this.#targets = aliasTargets(document);
        this.#maxAliases = maxAliases;
    }
    of(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#ofAlias(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#ofMap(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const list = this.#kept(node, []);
            for (const item of node.items)
                list.push(this.of(item));
            return list;
        }
        return this.#kept(node, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null);
    }
    /** Keeps the value of an anchor for its aliases. */
    #kept(node, value) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.anchor !== undefined)
            this.#known.set(node, value);
        return value;
    }
    #ofMap(node) {
        const map = this.#kept(node, {});
        for (const { key, value } of node.items) {
            // An alias can refer to a key.
            this.of(key);
            const found = this.of(value);
            // An assignment to `__proto__` would set the prototype.
            Object.defineProperty(map, keyOf(key), { value: found, enumerable: true, configurable: true, writable: true });
        }
        return map;
    }
    #ofAlias(alias) {
        const target = this.#targets.get(alias);
        if (target === undefined)
            throw new Error(`Unresolved alias (the anchor must be set before the alias): ${alias.source}`);
        const uses = (this.#uses.get(target) ?? 0) + 1;
        this.#uses.set(target, uses);
        if (uses * this.#weightOf(target) > this.#maxAliases)
            throw new Error('Excessive alias count indicates a resource exhaustion attack');
        if (!this.#known.has(target))
            throw new Error(`The anchor of the alias ${alias.source} has no value`);
        return this.#known.get(target);
    }
    /** Returns how often a value repeats another one: the most uses of an anchor in it so far, those in that anchor included. */
    #weightOf(node) {
        const known = this.#weights.get(node);
        if (known !== undefined)
            return known;
        // A value that contains itself is rejected for its depth.
        this.#weights.set(node, 1);
        const inner = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)
            ? [(this.#uses.get(this.#targets.get(node)) ?? 0) * this.#weightOf(this.#targets.get(node))]
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node)
                ? [this.#weightOf(node.value)]
                : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)
                    ? node.items.map((item) => this.#weightOf(item))
                    : [];
        const weight = inner.reduce((most, each) => Math.max(most, each), 1);
        this.#weights.set(node, weight);
        return weight;
    }
}
function keyOf(key) {
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : undefined;
    return value === null ? '' : (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(value);
}
/** Turns alias bombs and stack exhaustion into errors about the file. */
function guarded(read, where, code) {
    try {
        return read();
    }
    catch (cause) {
        const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause);
        const problem = message === TOO_DEEP ? message : `cannot be parsed: ${message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels)`;
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
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(key.value) : undefined;
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
function schemaError(errors, { code, value, where, position, expected = 'is empty or has the wrong shape' }) {
    const specific = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword));
    const found = specific.slice(0, MAX_SHOWN).map((error) => {
        const key = unknownKey(error);
        const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`;
        return { path: where, at: position(pointer), problem: sentence(error, value) };
    });
    // A validator without details gives no position.
    const problems = found.length > 0 ? found : [{ path: where, problem: expected }];
    const [first] = problems;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM(code, problems.map((each) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(code, each).message).join('\n'), {
        path: where,
        ...(first?.at && { at: first.at }),
        problem: problems.map(({ problem, at }, index) => (index === 0 ? problem : `line ${at?.line}: ${problem}`)).join('; '),
    });
}
function unknownKey({ keyword, params }) {
    return keyword === 'additionalProperties' ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(params['additionalProperty']) : undefined;
}
function sentence(error, value) {
    const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`;
    const key = unknownKey(error);
    if (key !== undefined)
        return `${name} has the unknown key "${key}"${suggestionFor(key, error)}`;
    const found = error.keyword === 'required' ? '' : `, found ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, error.instancePath))}`;
    return `${name} ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .expectation */ .pG)(error)}${found}`;
}
/** Suggests the same key one level down, else a similar one. ajv adds the schema to the error when compiled with `verbose`. */
function suggestionFor(key, error) {
    const { properties = {} } = error.parentSchema ?? {};
    const inside = Object.entries(properties).filter(([, inner]) => Object.hasOwn(inner.properties ?? {}, key));
    if (inside.length === 0)
        return (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__.didYouMean)(key, Object.keys(properties));
    const start = error.instancePath
        .slice(1)
        .split('/')
        .filter((part) => part !== '');
    return `; did you mean ${inside.map(([name]) => JSON.stringify([...start, name, key].join('.'))).join(' or ')}?`;
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
    for (const key of pointer.split('/').slice(1).map(_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapePointer */ ._B)) {
        const step = child(node, key);
        if (step === undefined)
            return { node, offset, complete: false };
        offset = step.offset ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.value) ? aliasTargets(document).get(step.value) : step.value;
    }
    return { node, offset, complete: true };
}
const targetsByDocument = new WeakMap();
/** Returns the node of each alias: the last one before it with its anchor. The library would search the document for each alias. */
function aliasTargets(document) {
    const known = targetsByDocument.get(document);
    if (known !== undefined)
        return known;
    const anchors = new Map();
    const targets = new Map();
    const visit = (node) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
            return;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
            for (const part of [node.key, node.value])
                visit(part);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            for (const item of node.items)
                visit(item);
    };
    visit(document.contents);
    targetsByDocument.set(document, targets);
    return targets;
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
    const index = new Map([...pairs].reverse().map((pair) => [(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(pair.key.value), pair]));
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

/***/ 6554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openNoFollowSync),
/* harmony export */   z: () => (/* binding */ openNoFollow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const BIG = { bigint: true };
/**
 * Opens a file for reading, unless it is a symbolic link. Does not wait for the other end of a pipe. Where the system cannot refuse links by
 * itself, compares what the path was with what was opened.
 *
 * @throws an error of Node, with the code ELOOP for a link.
 */
async function openNoFollow(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, flags.O_RDONLY);
    if (isSame(before, await handle.stat(BIG)))
        return handle;
    await handle.close();
    throw isLink(file);
}
/** The same for code that does not wait. Returns a file descriptor. */
function openNoFollowSync(file, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags.O_RDONLY);
    if (isSame(before, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, BIG)))
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw isLink(file);
}
function isSame(before, after) {
    return before.dev === after.dev && before.ino === after.ino;
}
function isLink(file) {
    return Object.assign(new Error(`${file} is a symbolic link`), { code: 'ELOOP', path: file });
}


/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6554);





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
    const handle = await (noFollow ? (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .openNoFollow */ .z)(file) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK)).catch((cause) => {
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
        requireSize(stats.size, file, { maxBytes, tooLarge });
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(await handle.readFile(), file);
    }
    finally {
        await handle.close();
    }
}
/** Decodes the content of a file as {@link readText} does. @throws {SealError} FILE_UNREADABLE - too large, not UTF-8. */
function textOf(bytes, file, { maxBytes, tooLarge = 'FILE_UNREADABLE' }) {
    requireSize(bytes.length, file, { maxBytes, tooLarge });
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, file);
}
function requireSize(size, path, { maxBytes, tooLarge }) {
    const problem = `${size} bytes; the limit is ${maxBytes}`;
    if (size > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM(tooLarge, `${path} has ${problem}.`, { path, problem });
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   IX: () => (/* binding */ CONFIG_PLACES),
/* harmony export */   ei: () => (/* binding */ configPathAmong),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES),
/* harmony export */   tJ: () => (/* binding */ namedConfigPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);


/** Where a configuration is created. */
const CONFIG_FILE = '.github/weightseal.yml';
/** Where a configuration is read, unless `config-file` names another path. */
const CONFIG_FILES = [CONFIG_FILE, '.github/weightseal.yaml'];
/** Where people put a configuration that would not be read. */
const MISPLACED = ['', '.', '.github/weightseal/'].flatMap((start) => [
    `${start}weightseal.yml`,
    `${start}weightseal.yaml`,
]);
/** Every path that is looked at to find the configuration. */
const CONFIG_PLACES = [...CONFIG_FILES, ...MISPLACED];
const MAX_CONFIG_BYTES = 512 * 1024;
/** Returns the path in the repository that the input `config-file` names. @throws {SealError} SETTINGS_INVALID */
function namedConfigPath(file) {
    if (file.includes('\\'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `config-file: write / in place of \\ in ${JSON.stringify(file)}.`);
    return (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(file);
}
/**
 * Returns the path of the configuration, whether or not it exists.
 *
 * @param present - those of `CONFIG_PLACES` that exist.
 * @throws {SealError} SETTINGS_INVALID - there are two, or one where it is not read: a run would ignore rules that someone set.
 */
function configPathAmong(present) {
    const [first = CONFIG_FILE, second] = present.filter((path) => CONFIG_FILES.includes(path));
    if (second !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${first} and ${second} both exist, and only one configuration is read. Delete one of them.`, {
            path: second,
        });
    const misplaced = present.find((path) => MISPLACED.includes(path));
    if (misplaced === undefined)
        return first;
    const advice = present.includes(first) ? `Delete it, or merge it into ${first}` : `Move it to ${first}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${misplaced} is not read: the configuration of Weightseal is ${first}. ${advice}.`, {
        path: misplaced,
    });
}
/** Returns every path at which the configuration would be read: both names, or only one that `config-file` names. */
function configNames(path) {
    return CONFIG_FILES.includes(path) ? [path, ...CONFIG_FILES.filter((other) => other !== path)] : [path];
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
