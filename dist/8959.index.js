export const id = 8959;
export const ids = [8959];
export const modules = {

/***/ 16457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allKinds),
/* harmony export */   U: () => (/* binding */ kindNamed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57980);
/* harmony import */ var _generated_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41321);



/** Returns every kind of subject. */
function allKinds() {
    return Object.entries(_generated_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN */ .c.schemas).map(([kind, schema]) => {
        const { description = '', properties = {} } = schema;
        return { kind, description, members: Object.entries(properties) };
    });
}
/** Returns one kind of subject. @throws {SealError} USAGE - unknown kind, with the most similar one. */
function kindNamed(name) {
    const kinds = allKinds();
    const found = kinds.find(({ kind }) => kind === name);
    if (found !== undefined)
        return found;
    const names = kinds.map(({ kind }) => kind);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `Unknown kind of subject ${JSON.stringify(name)}${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(name, names)}\nList all kinds: weightseal policies kinds`);
}


/***/ }),

/***/ 68959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newPack: () => (/* binding */ newPack)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/commands/policies/kinds-run.js
var kinds_run = __webpack_require__(16457);
;// CONCATENATED MODULE: ./build/commands/policies/pack-template.js
/** Renders a pack with one rule about the first boolean or enumerated member of a kind of subject, and two passing tests. */
function packTemplate(name, { kind, description, members }) {
    const [member, shape] = exampleMember(members);
    const [good, bad] = exampleValues(shape);
    const sample = (value) => `{ ${members.map(([key, of]) => `${key}: ${JSON.stringify(key === member ? value : exampleOf(of))}`).join(', ')} }`;
    return `# yaml-language-server: $schema=https://weightseal.dev/schemas/policy-pack-v1.schema.json
apiVersion: weightseal/v1
kind: PolicyPack
metadata: { id: ${name}, version: 0.1.0, title: Requirements of ${name} }
rules:
  - id: ${prefixOf(name)}-RULE-001
    title: X is or uses Y (the requirement, at most 60 characters)
    rationale: Why the requirement matters.
    severity: medium                 # critical, high, medium, low, info
    select: ${kind}  # ${description}
    # Members of ${kind}: ${members.map(([key]) => key).join(', ')}
    assert: { required: [${member}], properties: { ${member}: { const: ${JSON.stringify(good)} } } }
    # For conditions that JSON Schema cannot express: cel: 'subject.${member} == ${JSON.stringify(good)}'
    at: /${member}
    message: "{{id}}: ${member} is {{/${member}}}."
    remediation: { text: Set X to Y. }
    # examples: { bad: An extract of a file that does not meet the rule., good: The same extract that meets it. }
    controls: {}
    tests:
      - { name: meets the rule, given: ${sample(good)}, expect: pass }
      - { name: does not meet the rule, given: ${sample(bad)}, expect: fail, at: [/${member}] }
`;
}
function exampleMember(members) {
    return members.find(([, { type, enum: values }]) => type === 'boolean' || values !== undefined) ?? members[0] ?? ['id', {}];
}
/** Returns a value that meets the rule, and one that does not. */
function exampleValues({ type, enum: values }) {
    if (values !== undefined)
        return [values[0], values[1] ?? 'other'];
    return type === 'boolean' ? [true, false] : ['x', 'y'];
}
function exampleOf({ type, enum: values }) {
    if (values !== undefined)
        return values[0];
    if (type === 'boolean')
        return true;
    if (type === 'integer' || type === 'number')
        return 1;
    return type === 'array' ? [] : 'x';
}
/** Returns the prefix of rule ids: up to 8 letters of the name. */
function prefixOf(name) {
    const letters = name
        .toUpperCase()
        .replace(/[^A-Z]/g, '')
        .slice(0, 8);
    return letters.length < 2 ? 'OWN' : letters;
}

;// CONCATENATED MODULE: ./build/commands/policies/new-run.js






/**
 * Writes a custom pack with one rule and passing tests as a starting point. Returns the file, as the configuration names it.
 *
 * @throws {SealError} USAGE - invalid name, unknown kind, or the file exists. OUTPUT_UNWRITABLE
 */
async function createPack(name, { kind, out }, { cwd }) {
    if (!/^[a-z][a-z0-9-]{1,30}$/.test(name))
        throw new errors/* SealError */.EM('USAGE', `${JSON.stringify(name)}: the name of a pack must be 2 to 31 lowercase letters, digits and "-", starting with a letter, such as "release-rules".`);
    const shape = (0,kinds_run/* kindNamed */.U)(kind);
    const file = out ?? `.github/weightseal/policies/${name}.yml`;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, file)))
        throw new errors/* SealError */.EM('USAGE', `${file} already exists. Choose another name, or set --out.`);
    await (0,atomic_write/* writeAtomically */.v)((0,external_node_path_.resolve)(cwd, file), packTemplate(name, shape));
    return file;
}

;// CONCATENATED MODULE: ./build/commands/policies/new-cli.js



const USAGE = 'weightseal policies new NAME [--select KIND] [--out FILE]';
const DEFAULT_KIND = 'workflow.uses';
/** `weightseal policies new`. */
const newPack = {
    usage: USAGE,
    positionals: 1,
    flags: { select: { type: 'string' }, out: { type: 'string' } },
    run,
};
async function run(flags, io) {
    const name = (0,shell_flags/* required */.mw)(flags.positionals[0], 'The name of the pack', USAGE);
    const file = await createPack(name, { kind: flags.text('select') ?? DEFAULT_KIND, out: flags.text('out') }, io);
    io.stdout(`Wrote ${file}.\n  weightseal policies test ${file}\nThen add it to .github/weightseal.yml:\n  policies: { custom: [${file}] }\n`);
    return exit/* EXIT */.dc.ok;
}


/***/ }),

/***/ 65156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ensureFolder),
  v: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/ports/files/rename-file.js


const THIS_SYSTEM = { platform: process.platform, rename: promises_.rename, wait: external_node_timers_promises_.setTimeout };
/** Codes with which Windows refuses to replace a file that a virus scanner, an indexer or an editor has open. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];
/** About two seconds in total. */
const WAITS_MS = [20, 40, 80, 160, 320, 640, 740];
/** Renames a file over another one. On Windows tries again while another program has the other file open. */
async function renameFile(from, to, system = THIS_SYSTEM) {
    for (const ms of system.platform === 'win32' ? WAITS_MS : []) {
        try {
            return await system.rename(from, to);
        }
        catch (error) {
            if (!HELD.includes(error.code))
                throw error;
            await system.wait(ms);
        }
    }
    await system.rename(from, to);
}

;// CONCATENATED MODULE: ./build/ports/files/atomic-write.js





/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,external_node_path_.dirname)(file));
        const handle = await (0,promises_.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await renameFile(temporary, file);
        await syncFolder((0,external_node_path_.dirname)(file));
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new errors/* SealError */.EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,promises_.open)(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!NOT_SYNCABLE.includes(error.code))
            throw error;
    }
}
/** Creates a folder with its parents. Node's recursive `mkdir` does not terminate below folders such as /proc. */
async function ensureFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
}


/***/ })

};
