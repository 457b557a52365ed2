export const id = 1066;
export const ids = [1066];
export const modules = {

/***/ 93041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gv: () => (/* binding */ measureManifest),
  AA: () => (/* binding */ measureTarget),
  XW: () => (/* binding */ modelTarget),
  jy: () => (/* binding */ refuseUnsignable)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/domains/manifest/parse.js
var parse = __webpack_require__(34129);
// EXTERNAL MODULE: ./build/domains/manifest/paths.js
var paths = __webpack_require__(95126);
// EXTERNAL MODULE: ./build/domains/manifest/types.js
var types = __webpack_require__(15663);
// EXTERNAL MODULE: ./build/domains/models/measured.js
var measured = __webpack_require__(1529);
// EXTERNAL MODULE: ./build/domains/models/selection.js
var selection = __webpack_require__(38795);
// EXTERNAL MODULE: ./build/gate/local-config.js
var local_config = __webpack_require__(47328);
// EXTERNAL MODULE: ./build/ports/files/inside.js
var inside = __webpack_require__(54347);
// EXTERNAL MODULE: ./build/ports/files/measure-model.js
var measure_model = __webpack_require__(32987);
// EXTERNAL MODULE: ./build/ports/files/model-files.js + 2 modules
var model_files = __webpack_require__(43511);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/ports/git.js
var ports_git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/commands/models/run.js
var run = __webpack_require__(67339);
// EXTERNAL MODULE: ./build/documents/yaml.js
var yaml = __webpack_require__(67950);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/documents/cursor.js
var cursor = __webpack_require__(24835);
;// CONCATENATED MODULE: ./build/domains/models/describe.js


/** A registered version, as a tag in the grammar of GTO: `name@v1.2.3`, with an exclamation mark where it was deregistered. */
const GTO_VERSION = /^(?:(.+)=)?([a-zA-Z0-9][a-zA-Z0-9_-]*)@v(\d+)\.(\d+)\.(\d+)(!)?(?:#\d+)?$/;
/**
 * Returns the highest version of an artifact that tags register, without the `v`; `undefined` if there is none.
 *
 * @param tags - names of all tags.
 * @see https://mlem.ai/doc/gto/user-guide
 */
function gtoVersion(name, tags) {
    const versions = new Map();
    const gone = new Set();
    for (const tag of tags) {
        const [, , artifact, major, minor, patch, removed] = GTO_VERSION.exec(tag) ?? [];
        if (artifact !== name)
            continue;
        const version = `${major}.${minor}.${patch}`;
        if (removed === '!')
            gone.add(version);
        else
            versions.set(version, [Number(major), Number(minor), Number(patch)]);
    }
    const left = [...versions].filter(([version]) => !gone.has(version));
    left.sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
    return left.at(-1)?.[0];
}
/**
 * Returns the name and the type of the artifact of `dvc.yaml` at a path.
 *
 * @param value - the content of `dvc.yaml`.
 * @param path - relative to its folder.
 */
function dvcArtifact(value, path) {
    const artifacts = (0,cursor/* membersOf */.lS)((0,cursor/* membersOf */.lS)(value)['artifacts']);
    const found = Object.entries(artifacts).find(([, artifact]) => covers((0,cursor/* membersOf */.lS)(artifact)['path'], path));
    if (found === undefined)
        return {};
    const { type } = (0,cursor/* membersOf */.lS)(found[1]);
    return { name: found[0], ...(typeof type === 'string' && type !== '' ? { type } : {}) };
}
/** An artifact may be the model, or its only file. */
function covers(artifact, path) {
    if (typeof artifact !== 'string')
        return false;
    const bare = (0,core_text/* withoutTrailing */.hT)(artifact.replace(/^\.\//, ''), '/');
    return bare === path || (bare.startsWith(`${path}/`) && !bare.slice(path.length + 1).includes('/'));
}
/** Returns the framework that an `MLmodel` file names as its flavor. */
function mlflowFlavor(value) {
    const flavors = Object.keys((0,cursor/* membersOf */.lS)((0,cursor/* membersOf */.lS)(value)['flavors']));
    const framework = flavors.find((flavor) => flavor !== 'python_function');
    return framework === undefined ? {} : { framework, type: 'mlflow' };
}

;// CONCATENATED MODULE: ./build/commands/manifest/described.js




const MAX_BYTES = 1024 * 1024;
/** Returns what DVC, MLflow and GTO say about a model. A file that cannot be read says nothing. */
async function describedByOthers({ whole, inRepository, root, tags, name }) {
    const artifact = dvcArtifact(await yamlAt((0,external_node_path_.join)(root, 'dvc.yaml')), inRepository);
    const flavor = mlflowFlavor(await yamlAt((0,external_node_path_.join)(whole, 'MLmodel')));
    const called = name ?? artifact.name;
    const version = called === undefined ? undefined : gtoVersion(called, tags);
    return { ...flavor, ...artifact, ...(version === undefined ? {} : { version }) };
}
async function yamlAt(file) {
    try {
        const text = await (0,text_file/* readText */.y)(file, { maxBytes: MAX_BYTES, missing: 'FILE_UNREADABLE', noFollow: true });
        return (0,yaml/* readYamlDocuments */.C)({ text, where: file, code: 'FILE_UNREADABLE', maxBytes: MAX_BYTES })[0]?.value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/commands/manifest/model-target.js


















/**
 * Describes a model from the inputs, then from the configuration of its repository, then from its existing manifest, then from what other
 * tools say: artifacts of DVC, `MLmodel` and the tags of GTO.
 *
 * @param path - folder or single file, relative to the working directory.
 * @throws {SealError} USAGE - a path to ignore is not below the model, or a manifest that cannot be read is the only one to name it.
 *   SETTINGS_INVALID, MANIFEST_NEWER
 */
async function modelTarget(path, inputs, io) {
    const whole = (0,external_node_path_.resolve)(io.cwd, path);
    const local = await configOf(whole, io);
    const configured = local.config?.models?.find((model) => isSamePlace((0,external_node_path_.resolve)(local.root, (0,paths/* trimSlash */.Y0)(model.path)), whole));
    const repository = await repositoryOf(local.root, io);
    const inRepository = toRepositoryPath(local.root, whole);
    const file = (0,external_node_fs_.lstatSync)(whole, { throwIfNoEntry: false })?.isFile() === true || repository.submodules.has(inRepository);
    const manifest = file ? `${whole}.${types/* MANIFEST_FILE */.h1}` : (0,external_node_path_.join)(whole, types/* MANIFEST_FILE */.h1);
    const before = await manifestBefore(manifest);
    const model = await describeModel({ whole, inRepository, root: local.root, tags: repository.tags }, { inputs, configured, before });
    const tensors = before.manifest?.tensors !== undefined;
    if (file)
        return { root: (0,external_node_path_.resolve)(whole, '..'), manifest, model, tensors, listing: singleListing(whole, inRepository, repository.submodules) };
    const ignore = [
        ...measured/* DEFAULT_IGNORES */.a$,
        ...inputs.ignore.map(ignorePath),
        ...(configured?.ignorePaths ?? []),
        ...inputs.outputs.flatMap((output) => (0,model_files/* pathInside */._l)(whole, (0,external_node_path_.resolve)(io.cwd, output))),
    ];
    const selected = await selectionOf({ local, inRepository, repository, before }, configured);
    return { root: whole, manifest, model, tensors, listing: { ignore, links: true, ...selected } };
}
/** Reads the configuration of the repository of a model; for a submodule, of the repository that contains it. */
async function configOf(whole, io) {
    const link = (0,external_node_path_.join)(whole, '.git');
    if (!(0,external_node_fs_.existsSync)(link) || !(0,external_node_fs_.lstatSync)(link).isFile())
        return (0,local_config/* readLocalConfig */.K)(whole);
    const outer = await (0,local_config/* readLocalConfig */.K)((0,external_node_path_.dirname)(whole));
    const { submodules } = await repositoryOf(outer.root, io);
    // The top folder of a worktree has a file named .git as well.
    return submodules.has(toRepositoryPath(outer.root, whole)) ? outer : (0,local_config/* readLocalConfig */.K)(whole);
}
const NO_REPOSITORY = { isGit: false, untracked: [], submodules: new Map(), tags: [] };
const REPOSITORIES = new WeakMap();
/** Asks git once for all models of a command. */
function repositoryOf(root, io) {
    const known = REPOSITORIES.get(io) ?? new Map();
    REPOSITORIES.set(io, known);
    const repository = known.get(root) ?? readRepository(root);
    known.set(root, repository);
    return repository;
}
async function readRepository(root) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return NO_REPOSITORY;
    const git = (0,ports_git/* localGit */.s)(root);
    const [untracked, submodules, tags] = await Promise.all([git.ignored('.'), git.submodules(), git.tags()]);
    return { isGit: true, untracked, submodules, tags };
}
/** Returns the path in the repository, with `/`; `.` for its root. Links on the way to the repository do not count. */
function toRepositoryPath(root, path) {
    return (0,inside/* pathBelow */.B)(realPlace(root), realPlace(path)) || '.';
}
/** Tells whether two paths are the same place. A disk can ignore case, and a folder above can be a link. */
function isSamePlace(one, other) {
    return one === other || realPlace(one) === realPlace(other);
}
/** Returns the path as the disk spells it. */
function realPlace(path) {
    return (0,external_node_fs_.existsSync)(path) ? external_node_fs_.realpathSync.native(path) : path;
}
function singleListing(file, inRepository, submodules) {
    const commit = submodules.get(inRepository);
    const name = (0,external_node_path_.basename)(file);
    return { file: name, ignore: [], include: [], ...(commit === undefined ? {} : { submodules: new Map([[name, commit]]) }) };
}
/** Returns what belongs to a folder, as the gate decides it. */
async function selectionOf({ local, inRepository, repository, before }, configured) {
    const isRoot = inRepository === '.' && repository.isGit;
    const include = configured?.include ?? (isRoot ? [selection/* MODEL_FILES */.A] : []);
    const inside = (paths) => [...paths].map((path) => (0,repository_path/* pathInModel */.SL)(inRepository, path)).filter((path) => path !== undefined);
    const others = include.length === 0 ? [] : (await (0,run/* discoverLocal */.LN)(local, await (0,run/* filesBelow */.DR)(local.root))).models.map(({ path }) => path);
    const isBuiltHere = repository.untracked.some((path) => (0,repository_path/* isBelow */.Yw)(inRepository, path));
    return {
        include,
        listed: new Set(include.length === 0 ? [] : before.manifest?.files.map(({ path }) => path)),
        nested: inside(others.filter((path) => path !== inRepository)),
        // Everything in a folder that git ignores as a whole was built here, and is what the user means.
        untracked: new Set(isBuiltHere ? [] : inside(repository.untracked)),
        submodules: new Map([...repository.submodules].flatMap(([path, commit]) => inside([path]).map((each) => [each, commit]))),
    };
}
function ignorePath(path) {
    const bare = (0,paths/* trimSlash */.Y0)(path);
    const fault = (0,paths/* faultOfInput */.eT)(bare);
    if (fault || bare === '.')
        throw new errors/* SealError */.EM('USAGE', `--ignore ${JSON.stringify(path)} is not a path below the model${fault === undefined ? '' : ` (${fault})`}. Use a path relative to the model, or a pattern such as *.log.`);
    return bare;
}
/** Reads the existing manifest, which is about to be replaced. @throws {SealError} MANIFEST_NEWER */
async function manifestBefore(file) {
    try {
        return { manifest: (0,parse/* parseManifest */.Ng)(await (0,text_file/* readText */.y)(file, { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING' }), file) };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM) || error.code === 'MANIFEST_NEWER')
            throw error;
        return error.code === 'MANIFEST_MISSING' ? {} : { fault: error };
    }
}
async function describeModel(named, { inputs, configured, before }) {
    const stated = (name) => inputs.info(name) ?? configured?.[name] ?? before.manifest?.model[name];
    if (before.fault !== undefined && (stated('name') === undefined || stated('version') === undefined))
        throw new errors/* SealError */.EM('USAGE', `The existing manifest cannot be read, so its name and its version would be lost. Pass --name and --version. ${before.fault.message}`, { cause: before.fault });
    const others = await describedByOthers({ ...named, name: stated('name') });
    const framework = stated('framework') ?? others.framework;
    const type = stated('type') ?? others.type;
    const known = before.manifest?.model.version === types/* UNVERSIONED */.d7 ? undefined : stated('version');
    return {
        name: stated('name') ?? others.name ?? (0,external_node_path_.basename)(named.whole),
        version: inputs.info('version') ?? configured?.version ?? known ?? others.version ?? types/* UNVERSIONED */.d7,
        ...(framework === undefined ? {} : { framework }),
        ...(type === undefined ? {} : { type }),
    };
}
/**
 * Measures a model and builds its manifest.
 *
 * @throws {SealError} the code of the first problem, or MODEL_EMPTY
 */
async function measureManifest(target, options, io) {
    return (await measureTarget(target, options, io)).manifest;
}
/** Measures a model. @throws {SealError} as `measureManifest`. */
async function measureTarget(target, { sha512, tensors = false, quiet }, io) {
    const { root, listing } = target;
    const progress = io.progress(`Measuring ${(0,external_node_path_.basename)(listing.file ?? root)}`, quiet);
    const measured = await (0,measure_model/* measureModel */.d)(root, listing, { sha512, tensors: tensors || target.tensors, progress, signal: io.signal });
    (0,model_files/* refuseProblems */.nN)(root, measured.problems);
    return { manifest: manifestOf(target, measured), untracked: measured.untracked };
}
function manifestOf({ root, model, listing }, { files, links, tensors, dependencies }) {
    if (files.length === 0)
        throw new errors/* SealError */.EM('MODEL_EMPTY', `${root} does not contain any file of a model. Nothing was written.`);
    const { ignore, include } = listing;
    return (0,build/* buildManifest */.u1)({ model, ignore, include, links, tensors, dependencies, files: files.map(({ entry }) => entry) });
}
/** Fails for a model that a signature in the OMS format cannot cover. @throws {SealError} FILE_SYMLINK, FILE_SPECIAL */
function refuseUnsignable({ links = [], files }) {
    const [link] = links;
    if (link !== undefined)
        throw new errors/* SealError */.EM('FILE_SYMLINK', `${JSON.stringify(link.path)} is a symbolic link to ${JSON.stringify(link.target)}, and a signature covers regular files only. Replace it with the file itself, or ignore the path.`);
    const submodule = files.find(({ source }) => source === 'submodule');
    if (submodule !== undefined)
        throw new errors/* SealError */.EM('FILE_SPECIAL', `${JSON.stringify(submodule.path)} is a submodule, and a signature covers regular files only. Sign the submodule on its own, or ignore the path.`);
}


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 34129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   k_: () => (/* binding */ parseProof),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52853);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53621);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50018);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51374);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95126);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15663);









/** Larger manifests are rejected before they are parsed. Corresponds to about 400,000 files. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/**
 * Parses an untrusted manifest. Checks that every path stays below the model before any file is accessed, and recomputes
 * both roots.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} MANIFEST_NEWER - a later version of the format.
 * @throws {SealError} MANIFEST_INVALID - not a manifest, or an inconsistent one.
 */
function parseManifest(text, where) {
    refuseConflict(text, where);
    const manifest = parseFormat({ text, where, kind: 'manifest', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateManifestV1 */ .P0, code: 'MANIFEST_INVALID' });
    checkFiles(manifest.files, where);
    for (const path of manifest.ignore)
        checkPath(path, where, 'ignore');
    checkLinks(manifest, where);
    if (!isWritten(text, manifest)) {
        throw invalid(where, 'not the form that Weightseal writes: keys are duplicate or unsorted, or the file was reformatted');
    }
    const { files, tree, oms } = manifest;
    const leaves = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(manifest);
    if (tree.size !== leaves.length)
        throw invalid(where, `/tree/size is ${tree.size}, but the manifest lists ${leaves.length} entries`);
    const digest = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_3__/* .merkleRoot */ .nk)(leaves).toString('hex');
    if (tree.root !== digest)
        throw invalid(where, `/tree/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(tree.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(digest)}`);
    const root = (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .omsRoot */ .SB)(files);
    if (oms.root !== root)
        throw invalid(where, `/oms/root is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(oms.root)}, but the listed files give ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .V)(root)}`);
    return manifest;
}
/** Accepts the form with one entry a line, also with the line ends of Windows, and the canonical form of earlier versions. */
function isWritten(text, manifest) {
    const bare = text.trimEnd();
    return bare === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalManifest */ .qY)(manifest) || bare.replaceAll('\r\n', '\n') === (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .serializeManifest */ .MZ)(manifest).trimEnd();
}
/** Names the cause of a manifest that git could not merge. @throws {SealError} MANIFEST_INVALID */
function refuseConflict(text, where) {
    const marker = /^(<{7}|={7}|>{7})( |\r?$)/m.exec(text);
    if (marker === null)
        return;
    const line = text.slice(0, marker.index).split('\n').length;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: line ${line} is a marker of a merge conflict. Resolve it with "weightseal manifest MODEL_DIR --name NAME --version VERSION", or let git do so: "weightseal help manifest" shows the merge driver.`);
}
function checkLinks({ links = [], tensors = [], files }, where) {
    for (const { path } of links)
        checkPath(path, where, 'links');
    const paths = links.map(({ path }) => path);
    const known = new Set(files.map(({ path }) => path));
    if (paths.some((path, index) => known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(paths[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the links are not sorted, or a path is listed twice');
    const owners = tensors.map(({ path }) => path);
    if (owners.some((path, index) => !known.has(path) || (index > 0 && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(owners[index - 1] ?? '', path) >= 0)))
        throw invalid(where, 'the tensors are not sorted, or belong to a file that is not listed');
}
/** @throws {SealError} PROOF_INVALID or MANIFEST_NEWER. */
function parseProof(text, where) {
    return parseFormat({ text, where, kind: 'proof', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateProofV1 */ .aL, code: 'PROOF_INVALID' });
}
/** @throws {SealError} SHARD_INVALID or MANIFEST_NEWER. */
function parseShard(text, where) {
    const shard = parseFormat({ text, where, kind: 'shard', validate: _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateShardV1 */ .ug, code: 'SHARD_INVALID' });
    for (const { path } of shard.files) {
        const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfPath */ .JG)(path);
        if (fault)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SHARD_INVALID', `${where}: path ${JSON.stringify(path)} is not allowed (${fault}).`);
    }
    return shard;
}
function parseFormat({ text, where, kind, validate, code }) {
    if (text.length > MAX_MANIFEST_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: larger than ${MAX_MANIFEST_BYTES} bytes.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: expected a Weightseal ${kind} in JSON: ${cause.message}.`, { cause });
    }
    const version = /^weightseal\/[a-z]+@(\d+)$/.exec(schemaOf(value))?.[1];
    if (version !== undefined && Number(version) > 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_NEWER', `${where}: found version ${version} of the ${kind} format; this Weightseal reads version 1. Upgrade Weightseal.`);
    }
    if (validate(value))
        return value;
    const hint = kind === 'manifest' ? ` A manifest starts with {"schema": "${_types_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_SCHEMA */ .KB}"}; create one with "weightseal manifest".` : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM(code, `${where}: ${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], value).join('; ')}.${hint}`);
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_8__/* .toText */ .f)(value.schema) : '';
}
function checkFiles(files, where) {
    let previous;
    for (const { path } of files) {
        checkPath(path, where, 'files');
        if (path === previous)
            throw invalid(where, `path ${JSON.stringify(path)} is listed twice`);
        if (previous !== undefined && (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .compareUtf8 */ .zq)(previous, path) > 0)
            throw invalid(where, `paths are not sorted: ${JSON.stringify(path)} follows ${JSON.stringify(previous)}`);
        previous = path;
    }
    const [clash] = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .collisions */ .eS)(files.map(({ path }) => path));
    if (clash)
        throw invalid(where, `paths ${JSON.stringify(clash.first)} and ${JSON.stringify(clash.second)} are the same file on systems that ignore case, Unicode form, or dots and spaces at the end of a name`);
}
function checkPath(path, where, list) {
    const fault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfPath */ .JG)(path);
    if (fault)
        throw invalid(where, `path ${JSON.stringify(path)} in /${list} is not allowed (${fault}); paths must be relative, with "/" as the separator`);
}
function invalid(where, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('MANIFEST_INVALID', `${where}: ${what}. Do not trust this manifest; recreate it with "weightseal manifest".`);
}


/***/ })

};
