export const id = 6399;
export const ids = [6399,8508,7067];
export const modules = {

/***/ 69993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ writeGateFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/manifest/build.js
var build = __webpack_require__(2916);
// EXTERNAL MODULE: ./build/ports/atomic-write.js
var atomic_write = __webpack_require__(11200);
// EXTERNAL MODULE: ./build/report/json-v1.js
var json_v1 = __webpack_require__(71851);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
;// CONCATENATED MODULE: ./build/report/sarif.js


/** GitHub's code scanning ranks by this number; 9.0 is read as high by some, so critical is above it. */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', info: '0.1' };
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
const MAX_RESULTS = 5000;
/**
 * SARIF 2.1.0 for code scanning: one SARIF rule for each rule, fingerprints that do not move with lines. A finding
 * without a place of its own points at the gate's configuration, since GitHub wants a location.
 *
 * @param home - a file of the repository for findings without a place.
 */
function toSarif(report, { version, home }) {
    const all = (0,report_report/* openFindings */.lb)(report);
    const open = all.slice(0, MAX_RESULTS);
    const rules = [...new Map(report.findings.map(({ rule }) => [rule.id, rule])).values()];
    const index = new Map(rules.map(({ id }, position) => [id, position]));
    const document = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'weightseal',
                        semanticVersion: version,
                        informationUri: 'https://github.com/weightseal/weightseal',
                        rules: rules.map(toRule),
                    },
                },
                ...(all.length > open.length ? { properties: { omittedResults: all.length - open.length } } : {}),
                automationDetails: { id: 'weightseal/' },
                columnKind: 'unicodeCodePoints',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The repository' } } },
                results: open.map((finding) => toResult(finding, index.get(finding.rule.id) ?? 0, home)),
            },
        ],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function toRule({ id, title, rationale, severity, confidence, remediation, controls, pack }) {
    const supported = Object.entries(controls).map(([framework, ids]) => `${framework}: ${ids.join(', ')}`);
    return {
        id,
        name: title.slice(0, 255),
        shortDescription: { text: title },
        fullDescription: { text: (rationale ?? title).slice(0, 1024) },
        defaultConfiguration: { level: LEVELS[severity] },
        help: {
            text: remediation.text,
            markdown: [remediation.text, ...(supported.length > 0 ? [`Supports ${supported.join('; ')}.`] : [])].join('\n\n'),
        },
        properties: {
            tags: ['security', 'supply-chain', pack],
            precision: { high: 'very-high', medium: 'high', low: 'medium' }[confidence ?? 'high'],
            'problem.severity': LEVELS[severity] === 'note' ? 'recommendation' : LEVELS[severity],
            'security-severity': SECURITY_SEVERITY[severity],
        },
    };
}
function toResult(finding, ruleIndex, home) {
    const at = (0,report_report/* spanOf */.ee)(finding) ?? { file: home, line: 1 };
    return {
        ruleId: finding.rule.id,
        ruleIndex,
        level: LEVELS[finding.severity],
        message: { text: (0,report_escape.plain)((0,report_report/* messageOfFinding */.EU)(finding)) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: at.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' },
                    region: {
                        startLine: at.line,
                        ...(at.endLine === undefined ? {} : { endLine: at.endLine }),
                        ...(at.column === undefined ? {} : { startColumn: at.column }),
                    },
                },
            },
        ],
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'weightseal/v1': finding.fingerprint },
        suppressions: [],
    };
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/commands/gate-files.js








/** Writes what a run found: report-v1.json, SARIF, the summary, and the manifest of every measured model. */
async function writeGateFiles({ report, collected }, { folder, home, reproduce }) {
    const sarifText = toSarif(report, { version: version.VERSION, home });
    const files = { report: (0,external_node_path_.join)(folder, 'report-v1.json'), sarif: (0,external_node_path_.join)(folder, 'weightseal.sarif'), summary: (0,external_node_path_.join)(folder, 'summary.md') };
    await (0,atomic_write/* writeAtomically */.v)(files.report, (0,json_v1/* toJsonV1 */.Z)(report, { version: version.VERSION }));
    await (0,atomic_write/* writeAtomically */.v)(files.sarif, sarifText);
    await (0,atomic_write/* writeAtomically */.v)(files.summary, (0,markdown/* renderSummary */.Br)(report, { maxBytes: 8 * 1024 * 1024, restIn: 'report-v1.json', notes: [], reproduce }));
    const manifests = [];
    for (const { evidence } of collected.models) {
        if (evidence.built === undefined)
            continue;
        const file = (0,external_node_path_.join)(folder, 'manifests', `${fileName(evidence.folder)}.manifest.json`);
        await (0,atomic_write/* writeAtomically */.v)(file, (0,build/* serializeManifest */.MZ)(evidence.built));
        manifests.push(file);
    }
    return { ...files, sarifText, manifests };
}
/** A folder of the repository as one file name: readable, safe everywhere, and different for different folders. */
function fileName(folder) {
    const readable = folder === '.' ? 'repository' : folder.replace(/[^\w.-]+/g, '_').slice(0, 80);
    return `${readable}-${(0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 8)}`;
}


/***/ }),

/***/ 17729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  Gj: () => (/* binding */ gate),
  S4: () => (/* binding */ judge),
  mj: () => (/* binding */ withSignatures)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/facts/sources.js
var facts_sources = __webpack_require__(64630);
;// CONCATENATED MODULE: ./build/facts/added.js

/** Facts with more facts among them. @param file - where findings without a place go. */
function withFacts(facts, { sources, subjects }, file) {
    return {
        ...facts,
        sources: { ...facts.sources, ...sources },
        subjects: [...(0,facts_sources/* sourceSubjects */.$)(sources, file), ...facts.subjects, ...subjects],
    };
}

// EXTERNAL MODULE: ./build/facts/changes.js
var changes = __webpack_require__(32249);
// EXTERNAL MODULE: ./build/facts/discover.js
var discover = __webpack_require__(14021);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/manifest/build.js
var build = __webpack_require__(2916);
// EXTERNAL MODULE: ./build/manifest/types.js
var types = __webpack_require__(43913);
// EXTERNAL MODULE: ./build/ports/model-files.js + 1 modules
var model_files = __webpack_require__(58442);
// EXTERNAL MODULE: ./build/manifest/lfs.js
var lfs = __webpack_require__(60191);
// EXTERNAL MODULE: ./build/ports/measure-model.js + 3 modules
var measure_model = __webpack_require__(85756);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/scan/format.js + 1 modules
var format = __webpack_require__(95781);
;// CONCATENATED MODULE: ./build/facts/sniff.js





/** Formats that hold parameters and nothing else, so that their bytes alone make a folder a model. */
const TELLING = new Set(['pickle', 'safetensors', 'gguf', 'pytorch zip', 'numpy objects']);
/** Those of the given files whose first bytes show weights, whatever they are called. Links are not followed. */
async function sniffWeights(root, paths) {
    const found = [];
    for (const path of paths) {
        const sniffed = await sniffFormat(root, path, 'unnamed');
        if (sniffed !== undefined && TELLING.has(sniffed.format.format))
            found.push(path);
    }
    return found;
}
/**
 * The format of a regular file of the repository; `undefined` for anything else.
 *
 * @param name - what to take for its name; `unnamed` to go by the bytes alone.
 * @throws {SealError} FILE_UNREADABLE
 */
async function sniffFormat(root, path, name = path) {
    const file = (0,external_node_path_.join)(root, path);
    const stats = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!stats?.isFile())
        return undefined;
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK).catch((cause) => {
        throw new errors/* SealError */.E('FILE_UNREADABLE', `Cannot read ${path}: ${cause.code}.`, { cause, path });
    });
    try {
        const head = Buffer.alloc(Math.min(format/* HEAD_BYTES */.Lq, stats.size));
        await handle.read(head, 0, head.length, 0);
        const tail = Buffer.alloc(head.subarray(0, 2).toString('latin1') === 'PK' ? Math.min(format/* TAIL_BYTES */.dd, stats.size) : 0);
        await handle.read(tail, 0, tail.length, stats.size - tail.length);
        return { size: stats.size, format: (0,format/* detectFormat */.Tz)({ path: name, head, tail, size: stats.size }) };
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/facts/model-content.js








const NOTHING = { files: [], problems: [], ignored: [], dependencies: [] };
const NO_CONTENT = { measured: NOTHING, ignoredCode: [] };
/**
 * Measures a model's directory and holds it against the commit: what users get is the commit, so the bytes on the disk
 * must be the committed ones. Filters in .gitattributes, steps that ran before, submodules and sparse checkouts show here.
 */
async function readContent(folder, ignore, context) {
    const measured = await measureOnDisk(folder, ignore, context);
    const problems = context.asCommitted
        ? [
            ...submodules(folder, ignore, context),
            ...notThere(folder, ignore, measured, context),
            ...(await otherBytes(folder, measured, context)),
        ]
        : [];
    const wrong = new Set(problems.map(({ path }) => path));
    const files = measured.files.filter(({ entry }) => !wrong.has(entry.path));
    return {
        measured: { ...measured, files, problems: [...measured.problems, ...problems] },
        ignoredCode: await ignoredCode(folder, ignore, context),
    };
}
/** A directory that cannot be measured is a problem of the model, not of the run. */
async function measureOnDisk(folder, ignore, { root, head, asCommitted, sha512, progress, signal }) {
    const committed = asCommitted ? (path) => head.get((0,discover/* joinPath */.uJ)(folder, path)) : () => undefined;
    const expectBlob = (path, size) => {
        const file = committed(path);
        return file !== undefined && file.blob.length === 40 && file.size === size ? file.blob : undefined;
    };
    try {
        return await (0,measure_model/* measureModel */.d)((0,external_node_path_.join)(root, folder), ignore, { sha512, progress, expectBlob, ...(signal === undefined ? {} : { signal }) });
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E) || error.code === 'INTERRUPTED')
            throw error;
        return { ...NOTHING, problems: [{ path: error.path ?? types/* MANIFEST_FILE */.h1, code: error.code, reason: error.message }] };
    }
}
function isIgnored(path, ignore) {
    return ignore.some((ignored) => (0,discover/* isBelow */.Yw)(path, ignored));
}
function committedBelow(folder, { head }) {
    return head.below(folder).map((full) => [(0,discover/* pathInModel */.SL)(folder, full) ?? full, head.get(full)]);
}
/** A submodule's content is in another repository, where nobody measured it. */
function submodules(folder, ignore, context) {
    return committedBelow(folder, context)
        .filter(([path, { mode }]) => mode === '160000' && !isIgnored(path, ignore))
        .map(([path]) => ({ path, code: 'FILE_SPECIAL', reason: 'is a submodule; put the files themselves into the model' }));
}
/** Committed files that the work tree does not hold and that no manifest would miss. */
function notThere(folder, ignore, { files, problems }, context) {
    const seen = new Set([...files.map(({ entry }) => entry.path), ...problems.map(({ path }) => path)]);
    return committedBelow(folder, context)
        .filter(([path, { mode }]) => mode.startsWith('100') && !seen.has(path) && !isIgnored(path, ignore))
        .map(([path]) => ({ path, code: 'FILE_CHANGED', reason: 'is in the commit and not in the work tree; check it out whole' }));
}
/** Files whose size is not the committed one: right for git-LFS, whose pointer must name the content that is there. */
async function otherBytes(folder, { files }, { head, git }) {
    const problems = [];
    for (const { entry, onDisk } of files) {
        const file = head.get((0,discover/* joinPath */.uJ)(folder, entry.path));
        if (file === undefined || file.size === onDisk || (await pointsTo(file, entry.sha256, git)))
            continue;
        problems.push({
            path: entry.path,
            code: 'FILE_CHANGED',
            reason: `has ${onDisk} bytes in the work tree and ${file.size} in the commit: a filter in .gitattributes or an earlier step changed it`,
        });
    }
    return problems;
}
async function pointsTo({ blob, size, mode }, sha256, git) {
    if (!mode.startsWith('100') || size >= 1024)
        return false;
    const reading = (0,lfs/* readPointer */.Z)(await git.blob(blob), size);
    return reading.kind === 'pointer' && reading.pointer.sha256 === sha256;
}
/** What could be planted under an ignored path: committed files there whose format can run code. */
async function ignoredCode(folder, ignore, context) {
    const found = [];
    for (const [path, { mode }] of committedBelow(folder, context)) {
        if (!isIgnored(path, ignore) || !mode.startsWith('100') || (model_files/* FILES_ONLY */.xb.has(path) && path !== 'model.sig'))
            continue;
        const sniffed = await sniffFormat(context.root, (0,discover/* joinPath */.uJ)(folder, path));
        if (sniffed !== undefined && sniffed.format.runsCode !== 'no')
            found.push({ path, ...sniffed });
    }
    return found;
}

// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
// EXTERNAL MODULE: ./build/ports/text-file.js
var text_file = __webpack_require__(84591);
;// CONCATENATED MODULE: ./build/facts/model-manifests.js






/** Git's mode of a file; an untracked one has none, and is opened without following links. */
function isRegular(file) {
    return file === undefined || file.mode.startsWith('100');
}
/** The manifest in the judged work tree. A link in its place is not followed. */
async function committedManifest(folder, root, tracked) {
    const where = (0,discover/* joinPath */.uJ)(folder, types/* MANIFEST_FILE */.h1);
    if (!isRegular(tracked))
        return { status: 'invalid', detail: `${where} is not a regular file in the commit.` };
    try {
        const text = await (0,text_file/* readText */.y)((0,external_node_path_.join)(root, where), { maxBytes: parse/* MAX_MANIFEST_BYTES */.ZJ, missing: 'MANIFEST_MISSING', noFollow: true });
        return { status: 'valid', manifest: (0,parse/* parseManifest */.Ng)(text, where) };
    }
    catch (error) {
        return fault(error);
    }
}
/** The manifest on the trusted side. One that cannot be read as such is told apart from none. */
async function trustedManifest(folder, side) {
    const file = side.files.get((0,discover/* joinPath */.uJ)(folder, types/* MANIFEST_FILE */.h1));
    if (file === undefined)
        return { status: 'missing' };
    const where = `${side.name}:${file.path}`;
    if (!isRegular(file))
        return { status: 'invalid', detail: `${where} is not a regular file.` };
    if (file.size > parse/* MAX_MANIFEST_BYTES */.ZJ)
        return { status: 'invalid', detail: `${where} is larger than ${parse/* MAX_MANIFEST_BYTES */.ZJ} bytes.` };
    const bytes = await side.read(file);
    try {
        return { status: 'valid', manifest: (0,parse/* parseManifest */.Ng)((0,text_file/* decode */.D)(bytes, where), where) };
    }
    catch (error) {
        return fault(error);
    }
}
function fault(error) {
    if (!(error instanceof errors/* SealError */.E))
        throw error;
    if (error.code === 'MANIFEST_MISSING')
        return { status: 'missing' };
    return { status: error.code === 'MANIFEST_NEWER' ? 'newer' : 'invalid', detail: (0,errors/* messageOf */.b)(error) };
}

// EXTERNAL MODULE: ./build/facts/model-subjects.js
var model_subjects = __webpack_require__(64695);
;// CONCATENATED MODULE: ./build/facts/models.js









/**
 * Measures one model of the repository and holds it against its own manifest and the trusted one.
 *
 * @throws {SealError} when the trusted manifest cannot be fetched: then nothing can be said about the model.
 */
async function judgeModel(folder, context) {
    const { root, head, trusted: side } = context;
    const config = context.configured.find(({ path }) => path === folder);
    const ignore = [...model_files/* DEFAULT_IGNORES */.a$, ...(config?.ignorePaths ?? [])];
    const presence = presenceOf(folder, context);
    const gone = presence !== 'present';
    const committed = gone
        ? { status: 'missing' }
        : await committedManifest(folder, root, head.get((0,discover/* joinPath */.uJ)(folder, types/* MANIFEST_FILE */.h1)));
    const { measured, ignoredCode } = gone ? NO_CONTENT : await readContent(folder, ignore, { ...context, sha512: listsSha512(committed) });
    const trusted = side !== undefined && isTouched(folder, context) ? await trustedManifest(folder, side) : undefined;
    const model = modelInfo(folder, config, committed);
    const files = measured.files.map(({ entry }) => entry);
    const evidence = {
        folder,
        name: model.name,
        presence: presence === 'present' && !recognised(measured, committed) && (trusted?.status === 'valid' || config !== undefined)
            ? 'unrecognised'
            : presence,
        measured,
        ignoredCode,
        built: files.length === 0 ? undefined : (0,build/* buildManifest */.u1)({ model, files, ignore, dependencies: measured.dependencies }),
        committed,
        trusted,
        changes: changesBelow(folder, context),
        trustedIgnores: config?.ignorePaths ?? [],
        contentRequired: config?.requireContent ?? context.stage === 'release',
        storage: (path, file) => storageOf(head.get(path), file),
        card: hasCard(measured),
        licence: await hasLicence(folder, measured, context),
    };
    return { evidence, subjects: (0,model_subjects/* modelSubjects */.$)(evidence) };
}
function listsSha512(committed) {
    return committed.status === 'valid' && committed.manifest.files.some(({ sha512 }) => sha512 !== undefined);
}
/** `absent`: the configuration names a model that neither side has. */
function presenceOf(folder, { head, trustedFiles }) {
    if (head.below(folder).length > 0)
        return 'present';
    return (trustedFiles?.below(folder).length ?? 0) > 0 ? 'removed' : 'absent';
}
/**
 * Whether the judged change has to do with a model. An untouched one is held against its own manifest only: where the
 * head was checked out without its base, the base may have moved on meanwhile.
 */
function isTouched(folder, { changes }) {
    return changes === undefined || changes.has(folder) || changes.below(folder).length > 0;
}
function changesBelow(folder, { changes }) {
    return new Map((changes?.below(folder) ?? []).map((path) => [path, changes?.get(path)]));
}
function recognised({ files, problems }, committed) {
    return committed.status !== 'missing' || problems.length > 0 || files.some(({ format }) => format.weights);
}
function modelInfo(folder, config, committed) {
    const stated = committed.status === 'valid' ? committed.manifest.model : undefined;
    const framework = config?.framework ?? stated?.framework;
    const type = config?.type ?? stated?.type;
    return {
        name: config?.name ?? stated?.name ?? (folder === '.' ? 'model' : folder.slice(folder.lastIndexOf('/') + 1)),
        version: config?.version ?? stated?.version ?? types/* UNVERSIONED */.d7,
        ...(framework === undefined ? {} : { framework }),
        ...(type === undefined ? {} : { type }),
    };
}
/** A pointer in the work tree, or a blob in git that is smaller than the content, is git-LFS. */
function storageOf(tracked, { entry, onDisk }) {
    if (tracked === undefined || tracked.blob === '')
        return 'untracked';
    if (entry.source === 'lfs-pointer')
        return 'lfs';
    return tracked.size !== onDisk && tracked.size < 1024 ? 'lfs' : 'git';
}
const CARD = /^(readme|model[_-]?card)\.(md|markdown|rst|txt)$/i;
const LICENCE = /^(licen[cs]e|copying|notice)([._-][^/]*)?$/i;
const FRONT_MATTER_BYTES = 16 * 1024;
function hasCard({ files }) {
    return files.some(({ entry }) => CARD.test(entry.path));
}
async function hasLicence(folder, { files }, { root, head }) {
    if (files.some(({ entry }) => LICENCE.test(entry.path)) || head.atTop.some((path) => LICENCE.test(path)))
        return true;
    const card = files.find(({ entry }) => CARD.test(entry.path) && entry.source === 'content');
    return card !== undefined && statesLicence(await beginning((0,external_node_path_.join)(root, folder, card.entry.path)));
}
/** `license:` in the YAML front matter of a model card, as on the Hugging Face Hub. */
function statesLicence(text) {
    const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
    return /^license:\s*\S/m.test(front);
}
async function beginning(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(FRONT_MATTER_BYTES), 0, FRONT_MATTER_BYTES, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/facts/path-index.js
/** What stands at paths of a repository, found by path and by folder. */
class PathIndex {
    #entries;
    #sorted;
    #top;
    constructor(entries) {
        this.#entries = entries;
        this.#sorted = [...entries.keys()].sort();
        this.#top = this.#sorted.filter((path) => !path.includes('/'));
    }
    get(path) {
        return this.#entries.get(path);
    }
    has(path) {
        return this.#entries.has(path);
    }
    /** Files that stand in no folder. */
    get atTop() {
        return this.#top;
    }
    get paths() {
        return this.#sorted;
    }
    /** Files below a folder, sorted; all of them for `.`. Takes time with what it gives, not with the size of the commit. */
    below(folder) {
        if (folder === '.')
            return this.#sorted;
        const prefix = `${folder}/`;
        const found = [];
        for (let at = this.#firstAtOrBehind(prefix); this.#sorted[at]?.startsWith(prefix); at++)
            found.push(this.#sorted[at]);
        return found;
    }
    #firstAtOrBehind(text) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#sorted[middle] < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./build/facts/policy-changes.js
var policy_changes = __webpack_require__(51268);
// EXTERNAL MODULE: ./build/manifest/compare.js
var compare = __webpack_require__(33095);
// EXTERNAL MODULE: ./build/ports/own-digests.js
var own_digests = __webpack_require__(43171);
// EXTERNAL MODULE: ./build/ports/progress.js
var progress = __webpack_require__(22968);
// EXTERNAL MODULE: ./build/signing/bundle.js
var signing_bundle = __webpack_require__(65058);
// EXTERNAL MODULE: ./build/signing/compare.js
var signing_compare = __webpack_require__(77911);
// EXTERNAL MODULE: ./build/signing/signed-model.js
var signed_model = __webpack_require__(58290);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/signing/identity.js
var identity = __webpack_require__(11468);
// EXTERNAL MODULE: ./build/signing/signature.js
var signature = __webpack_require__(20938);
// EXTERNAL MODULE: ./build/signing/trust-root.js
var trust_root = __webpack_require__(14091);
// EXTERNAL MODULE: ./build/signing/verify-certificate.js
var verify_certificate = __webpack_require__(80345);
// EXTERNAL MODULE: ./build/signing/verify-key.js
var verify_key = __webpack_require__(16433);
;// CONCATENATED MODULE: ./build/facts/signer.js








/**
 * Who signed, and whether it is who was expected. That it is somebody else is a fact; that nobody can tell is an error.
 *
 * @throws {SealError} SIGNATURE_INVALID
 */
async function judgeSigner(bundle, expectation, context) {
    switch (bundle.method) {
        case 'key':
            return keySigner(bundle, expectation, context);
        case 'certificate':
            return certificateSigner(bundle, expectation, context);
        case 'sigstore':
            return keylessSigner(bundle, expectation, context);
    }
}
/** Whole days from one time to another; never negative. */
function daysBetween(from, to) {
    return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / trust_root/* DAY_MS */.sO));
}
function keySigner(bundle, { keys }, { now, where }) {
    if (keys.length === 0)
        throw (0,signing_bundle/* badSignature */.g)(where, 'it was signed with a bare key, and the configuration names none (signing.publicKeys)');
    const known = keys.find(({ key }) => (0,signature/* isSignedBy */.s)(bundle, key));
    if (known === undefined)
        throw (0,signing_bundle/* badSignature */.g)(where, `none of the ${keys.length} configured keys made it (signing.publicKeys)`);
    const signer = (0,verify_key/* verifyWithKey */.F)(bundle, known.key, where);
    return {
        method: 'key',
        signer: 'expected',
        signerDetail: `${known.path} (SHA-256 ${signer.keySha256.slice(0, 16)}…)`,
        fromPullRequest: false,
        keyAgeDays: daysBetween(`${known.since}T00:00:00Z`, now),
        trustRoot: 'none',
    };
}
function certificateSigner(bundle, { certificate }, { now, where }) {
    if (certificate === undefined)
        throw (0,signing_bundle/* badSignature */.g)(where, 'it was signed with a certificate, and the configuration names none (signing.certificate)');
    const age = (notBefore) => ({ keyAgeDays: daysBetween(notBefore, now) });
    try {
        const signer = (0,verify_certificate/* verifyWithCertificate */.j)(bundle, { ...certificate, at: new Date(now) }, where);
        return {
            method: 'certificate',
            signer: 'expected',
            signerDetail: signer.subject,
            fromPullRequest: false,
            ...age(signer.notBefore),
            trustRoot: 'none',
        };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E) || error.code !== 'IDENTITY_MISMATCH' || bundle.material.method !== 'certificate')
            throw error;
        const leaf = new external_node_crypto_.X509Certificate(bundle.material.chain[0]);
        return {
            method: 'certificate',
            signer: 'other',
            signerDetail: error.message,
            fromPullRequest: false,
            ...age(leaf.validFromDate.toISOString()),
            trustRoot: 'none',
        };
    }
}
async function keylessSigner(bundle, expectation, { now, where }) {
    const { verifyWithSigstore } = await Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(1656)]).then(__webpack_require__.bind(__webpack_require__, 31656));
    const { identity: policy, trustRoot } = expectation;
    const { san, claims, signedAt, logEntries } = verifyWithSigstore(bundle, trustRoot.root, where);
    const faults = policy === undefined ? [] : (0,identity/* identityFaults */.eh)(policy, { san, claims });
    const stale = (0,trust_root/* staleness */.TZ)(trustRoot, { maxAgeDays: trust_root/* MAX_TRUST_ROOT_DAYS */.Dd, demanded: true, now: Date.parse(now) });
    const optional = {
        identity: san,
        issuer: claims.issuer,
        repository: claims.repositoryUri,
        repositoryId: claims.repositoryId,
        ref: claims.ref,
        trigger: claims.trigger,
        runner: claims.runner,
        logEntry: logEntries[0]?.logIndex,
        trustRootDetail: stale,
    };
    return {
        method: 'sigstore',
        signer: policy === undefined ? 'unpinned' : faults.length > 0 ? 'other' : 'expected',
        signerDetail: faults.length > 0 ? (0,identity/* describeFaults */.ZM)(faults) : (san ?? ''),
        fromPullRequest: isFromPullRequest(claims.trigger, claims.ref),
        signedAt,
        ageDays: daysBetween(signedAt, now),
        keyAgeDays: 0,
        trustRoot: stale === undefined ? 'fresh' : 'stale',
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}
function isFromPullRequest(trigger, ref) {
    return (trigger !== undefined && identity/* UNTRUSTED_TRIGGERS */.BT.includes(trigger)) || ref?.startsWith('refs/pull/') === true;
}

;// CONCATENATED MODULE: ./build/facts/signatures.js












/** One subject for each model that is there: what its signature proves, or that there is none. */
async function signatureSubjects(models, context) {
    const present = models.filter(({ presence }) => presence === 'present' || presence === 'unrecognised');
    return Promise.all(present.map((model) => signatureSubject(model, context)));
}
async function signatureSubject(evidence, context) {
    const path = (0,discover/* joinPath */.uJ)(evidence.folder, model_files/* SIGNATURE_FILE */.I9);
    const required = context.required === 'always' || context.stage === 'release';
    const data = { model: evidence.folder, path, required, ...(await signatureFacts(evidence, path, context)) };
    const first = evidence.measured.files[0]?.entry.path;
    const file = data.state === 'missing' && first !== undefined ? (0,discover/* joinPath */.uJ)(evidence.folder, first) : path;
    return { kind: 'model.signature', id: evidence.folder, data: { ...data }, at: { file, line: 1 } };
}
const NOTHING_KNOWN = {
    method: 'none',
    signer: 'unknown',
    fromPullRequest: false,
    contentHashed: false,
    unsignedFiles: 0,
    trustRoot: 'none',
};
async function signatureFacts(evidence, path, context) {
    let known;
    try {
        const text = context.made.get(evidence.folder) ?? (await standing((0,external_node_path_.join)(context.root, path)));
        if (text === undefined)
            return { state: 'missing', ...NOTHING_KNOWN };
        const bundle = (0,signing_bundle/* parseBundle */.QN)(text, path);
        const signed = (0,signed_model/* parseSignedModel */.ZO)(bundle, path);
        known = await judgeSigner(bundle, context.expectation, { now: context.now, where: path });
        return { state: 'verified', ...known, ...(await coverage({ evidence, signed, bundle }, path, context.root)) };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E) || error.code === 'INTERRUPTED')
            throw error;
        return { state: 'unverified', ...NOTHING_KNOWN, ...known, reason: error.message };
    }
}
/** `undefined` when there is none. A link in its place is not followed, and is no signature. */
async function standing(file) {
    try {
        return await (0,text_file/* readText */.y)(file, { maxBytes: signing_bundle/* MAX_BUNDLE_BYTES */.Me, missing: 'SIGNATURE_MISSING', noFollow: true });
    }
    catch (error) {
        if (error instanceof errors/* SealError */.E && error.code === 'SIGNATURE_MISSING')
            return undefined;
        throw error;
    }
}
const MAX_NAMED = 3;
/**
 * What of the model the signature covers, once its files are the signed ones.
 *
 * @throws {SealError} SIGNATURE_INVALID - they are not.
 */
async function coverage({ evidence, signed }, path, root) {
    const { folder, measured } = evidence;
    if (signed.nameless)
        throw (0,signing_bundle/* badSignature */.g)(path, 'it is over a single file, and the model is a directory');
    const [problem] = measured.problems.filter(({ code }) => code !== 'NAME_COLLISION' && code !== 'LOCK_FILE_INVALID');
    if (problem !== undefined)
        throw (0,signing_bundle/* badSignature */.g)(path, `the model cannot be held against it: ${JSON.stringify(problem.path)} ${problem.reason}`);
    const files = [...measured.files.map(({ entry }) => entry), ...(await signedBeside(evidence, signed, root))];
    const left = files.filter((file) => signed.ignorePaths.some((ignored) => (0,discover/* isBelow */.Yw)(file.path, ignored)));
    const covered = files.filter((file) => !left.includes(file));
    const differences = (0,signing_compare/* compareSigned */.Cm)(signed, covered, { own: await ownDigests(signed, (0,discover/* joinPath */.uJ)(root, folder)) });
    if (differences.length > 0) {
        const named = differences
            .slice(0, MAX_NAMED)
            .map((difference) => `${JSON.stringify(difference.path)} ${(0,compare/* describeDifference */.hF)(difference, 'signed')}`);
        throw (0,signing_bundle/* badSignature */.g)(path, `the files are not the signed ones: ${named.join('; ')}${differences.length > MAX_NAMED ? `; and ${differences.length - MAX_NAMED} more` : ''}`);
    }
    return { contentHashed: covered.every(({ source }) => source === 'content'), unsignedFiles: left.length };
}
/** Signed files that we ourselves leave out of a model, such as the manifest: other clients sign them. */
async function signedBeside({ folder, measured }, { files }, root) {
    const seen = new Set(measured.files.map(({ entry }) => entry.path));
    const entries = files
        .filter(({ path }) => !seen.has(path) && measured.ignored.some((ignored) => (0,discover/* isBelow */.Yw)(path, ignored)))
        .flatMap(({ path }) => listSigned((0,external_node_path_.join)(root, folder, path), path));
    const { files: found } = await (0,model_files/* measure */.xP)(entries, { sha512: false, progress: progress/* silent */.K });
    return found.map(({ entry }) => entry);
}
/** The system refuses some names, such as those that are too long; then the file is not there. */
function listSigned(file, path) {
    try {
        return (0,model_files/* listFile */.DK)(file).entries.map((entry) => ({ ...entry, path }));
    }
    catch {
        return [];
    }
}
async function ownDigests(signed, folder) {
    const own = new Map();
    for (const file of signed.files.filter(signing_compare/* needsOwnDigests */.$_))
        own.set(file.path, await (0,own_digests/* hasOwnDigests */.I)((0,external_node_path_.join)(folder, file.path), file));
    return own;
}

;// CONCATENATED MODULE: ./build/facts/collect.js









/** Runs every collector. A source that fails is recorded and the others go on. */
async function collectFacts(options, ports) {
    const { target, trusted, policyFiles, checkProposed } = options;
    const judged = await (0,facts_sources/* attempt */.C)(() => judgedCommit(target, ports.git));
    const changes = await collectChanges(options, ports, judged.value);
    const models = judged.value === undefined
        ? { source: judged.source, value: [] }
        : await (0,facts_sources/* attempt */.C)(() => collectModels(options, ports, { head: new PathIndex(judged.value?.files ?? new Map()), changes: changes.value }));
    const signatures = await collectSignatures(options, ports, models);
    const proposed = await (0,policy_changes/* policyChanges */.c)(changes.value ?? [], policyFiles, checkProposed);
    const sources = {
        'workspace.checkout': judged.source,
        'workspace.models': models.source,
        'workspace.storage': judged.source,
        'workspace.signatures': signatures.source,
        'github.changes': changes.source,
        'github.base': trusted.source.status === 'ok' && trusted.value === undefined
            ? { status: 'skipped', detail: 'this event has no base to compare with' }
            : trusted.source,
    };
    const list = models.value ?? [];
    const subjects = [
        ...(0,facts_sources/* sourceSubjects */.$)(sources, policyFiles[0]?.path ?? '.github/weightseal.yml'),
        ...proposed,
        ...list.flatMap((model) => model.subjects),
        ...(signatures.value ?? []),
    ];
    return { facts: { now: ports.now, stage: target.stage, sources, subjects }, models: list, changes: changes.value ?? [] };
}
async function collectSignatures({ root, target, settings, expectation }, { now }, models) {
    if (models.value === undefined)
        return { source: models.source };
    const evidence = models.value.map((model) => model.evidence);
    const required = settings.signing.required ?? 'release';
    return (0,facts_sources/* attempt */.C)(async () => signatureSubjects(evidence, { root, expectation: await expectation(), required, stage: target.stage, now, made: new Map() }));
}
/**
 * Files of the commit in the work tree, once it is known to be the commit that the event is about.
 *
 * @throws {SealError} GIT_WRONG_CHECKOUT - the work tree holds something else, such as the base branch.
 */
async function judgedCommit(target, git) {
    const commit = await git.resolve('HEAD');
    const [mergedInto, merged] = commit === target.headSha || target.kind !== 'pull_request' ? [] : await mergeParents(commit, git);
    if (commit !== target.headSha && merged !== target.headSha) {
        const advice = target.event === 'pull_request_target'
            ? 'pull_request_target checks out the base branch; run Weightseal on pull_request instead, which needs no checkout of untrusted code with secrets'
            : 'let actions/checkout run with its default ref before Weightseal';
        throw new errors/* SealError */.E('GIT_WRONG_CHECKOUT', `The work tree holds commit ${commit.slice(0, 7)}, the event is about ${target.headSha.slice(0, 7)}: ${advice}.`);
    }
    const tracked = new Map((await git.tree('HEAD')).map((file) => [file.path, file]));
    return { files: target.event === 'local' ? await withUncommitted(tracked, git) : tracked, mergedInto };
}
/** Parents of the merge of base and head that GitHub makes for a pull request; nothing for any other commit. */
async function mergeParents(commit, git) {
    const parents = await git.parents(commit);
    return parents.length === 2 ? parents : [];
}
/** On a laptop what is not committed yet is judged as if it were; git has no id for such content. */
async function withUncommitted(tracked, git) {
    const { changed, deleted } = await git.uncommitted();
    const files = new Map([...tracked, ...changed.map((path) => [path, { path, blob: '', mode: '100644', size: 0 }])]);
    for (const path of deleted)
        files.delete(path);
    return files;
}
async function collectChanges({ target, trusted }, { github }, judged) {
    if (target.kind === 'snapshot')
        return { source: { status: 'skipped', detail: `a run on ${target.event} judges the commit as it stands` } };
    if (judged === undefined)
        return { source: { status: 'error', detail: 'the files of the judged commit are not known' } };
    const base = trusted.value;
    if (base === undefined)
        return {
            source: trusted.source.status === 'ok' ? { status: 'error', detail: 'the commit before the change is not known' } : trusted.source,
        };
    if (target.kind === 'range')
        return { source: { status: 'ok' }, value: (0,changes/* treeChanges */.CJ)(base.files, judged.files) };
    if (github === undefined)
        throw new errors/* SealError */.E('USAGE', 'A pull request can only be judged with a GitHub token. Pass github-token.');
    return (0,facts_sources/* attempt */.C)(() => changesOfPull(target, { github, judged, base }));
}
/** The merge is what would land, so its own difference to the base counts, not only what GitHub lists for the head. */
async function changesOfPull(target, { github, judged, base }) {
    const listed = await (0,changes/* pullChanges */.TM)(github, target);
    if (judged.mergedInto === undefined) {
        (0,changes/* requireListed */.T$)(listed, judged.files);
        return listed;
    }
    const before = judged.mergedInto === base.commit ? base.files : new Map((await github.tree(judged.mergedInto)).map((file) => [file.path, file]));
    return (0,changes/* mergeChanges */.e6)(listed, (0,changes/* treeChanges */.CJ)(before, judged.files));
}
/** A path that was mistyped must not look like a repository without models. */
function requirePath(path, files) {
    if (path === undefined || files.some((file) => (0,discover/* isBelow */.Yw)(file, path)))
        return;
    throw new errors/* SealError */.E('SETTINGS_INVALID', `"path" is ${JSON.stringify(path)}, and there is nothing in the repository. Give the path of a model or of a folder above models.`);
}
/** Under both names of a renamed file; what stands at a path now comes before what left it. */
function changesByPath(changes) {
    const left = changes.flatMap((change) => (change.from === undefined ? [] : [[change.from, change]]));
    return new Map([...left, ...changes.map((change) => [change.path, change])]);
}
async function collectModels({ settings, target, root, trusted }, ports, { head, changes }) {
    requirePath(settings.path, [...head.paths, ...(trusted.value?.files.keys() ?? [])]);
    const present = (changes ?? []).filter(({ change }) => change !== 'removed').map(({ path }) => path);
    const byPath = changes && new PathIndex(changesByPath(changes));
    const folders = (0,discover/* discoverModels */.wt)({
        head: head.paths,
        base: [...(trusted.value?.files.keys() ?? [])].filter((path) => byPath === undefined || head.has(path) || byPath.has(path)),
        sniffed: await sniffWeights(root, present.filter((path) => head.has(path))),
        configured: settings.models,
        discover: settings.discover,
        ignorePaths: settings.ignorePaths,
        within: settings.path,
    });
    const trustedFiles = trusted.value && new PathIndex(trusted.value.files);
    const judged = [];
    for (const folder of folders) {
        const progress = ports.progress(`Measuring ${folder}`);
        const signal = ports.signal === undefined ? {} : { signal: ports.signal };
        judged.push(await judgeModel(folder, {
            root,
            head,
            trusted: trusted.value,
            trustedFiles,
            git: ports.git,
            asCommitted: target.event !== 'local',
            changes: byPath,
            configured: settings.models,
            stage: target.stage,
            progress,
            ...signal,
        }));
    }
    return judged;
}

;// CONCATENATED MODULE: ./build/workflows/subjects.js
/** Events on which a workflow has secrets and a token that may write while somebody else decides what it is about. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/** What rules look at in a workflow: the whole of it, each action that it uses, each checkout that it makes. */
function workflowSubjects(workflow) {
    const uses = workflow.jobs.flatMap((job) => [job.uses, ...job.steps.map((step) => step.uses)].flatMap((use, index) => use === undefined ? [] : [useSubject(use, { workflow, job, index })]));
    const checkouts = workflow.jobs.flatMap((job) => job.steps.flatMap((step, index) => (isCheckout(step) ? [checkoutSubject(step, { workflow, job, index })] : [])));
    return [tokenSubject(workflow), ...uses, ...checkouts];
}
/** Where a job says nothing, the workflow's word counts; where neither does, the repository's default. */
function tokenSubject({ path, triggers, permissions, jobs, at }) {
    const everyJobSays = jobs.every((job) => job.permissions !== 'missing');
    const all = [permissions, ...jobs.map((job) => job.permissions)];
    const token = all.includes('write-all') ? 'write-all' : permissions === 'missing' && everyJobSays ? 'none' : permissions;
    return { kind: 'workflow', id: path, data: { path, triggers: [...triggers], token }, at };
}
function useSubject({ text, at }, { workflow, job, index }) {
    const [name = '', ref = ''] = text.split('@');
    const kind = text.startsWith('./') || text.startsWith('../') ? 'local' : text.startsWith('docker://') ? 'image' : 'action';
    const pinned = kind === 'local' || (kind === 'image' ? /@sha256:[0-9a-f]{64}$/.test(text) : /^[0-9a-f]{40}$/.test(ref));
    const data = { path: workflow.path, job: job.id, uses: text, owner: kind === 'action' ? (name.split('/')[0] ?? '') : '', kind, pinned };
    return { kind: 'workflow.uses', id: `${workflow.path} ${job.id} ${index} ${text}`, data, at };
}
function isCheckout({ uses }) {
    return /^[\w.-]+\/checkout@/i.test(uses?.text ?? '');
}
/** Names under which an event gives the code of a pull request. */
const UNTRUSTED = /github\.event\.pull_request\.(head|merge_commit_sha|number)|github\.event\.workflow_run\.(head_|pull_requests)|github\.event\.issue\.number|github\.head_ref|refs\/pull\//i;
function checkoutSubject({ with: inputs, at }, { workflow, job, index }) {
    const [ref, repository] = [String(inputs['ref'] ?? ''), String(inputs['repository'] ?? '')];
    const data = {
        path: workflow.path,
        job: job.id,
        privileged: workflow.triggers.some((trigger) => PRIVILEGED.has(trigger)),
        untrusted: UNTRUSTED.test(ref) || UNTRUSTED.test(repository),
        ref,
    };
    return { kind: 'workflow.checkout', id: `${workflow.path} ${job.id} ${index}`, data, at };
}

// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(73705);
;// CONCATENATED MODULE: ./build/workflows/workflow.js

/** GitHub takes no larger workflow file. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;
/**
 * Reads a workflow from anyone.
 *
 * @throws {SealError} PACK_INVALID - it is no YAML, or no workflow; with file, line and column.
 */
function parseWorkflow(text, path) {
    const { value, position } = (0,yaml/* readYaml */.g)({
        text,
        where: path,
        validate: isWorkflow,
        code: 'PACK_INVALID',
        maxBytes: MAX_WORKFLOW_BYTES,
    });
    const root = members(value);
    const at = (pointer) => spanOf(path, position(pointer));
    return {
        path,
        triggers: triggersOf(root['on']),
        permissions: permissionsOf(root['permissions']),
        jobs: Object.entries(members(root['jobs'])).map(([id, job]) => toJob(id, members(job), at)),
        at: at(root['permissions'] === undefined ? '' : '/permissions'),
    };
}
/** The little that makes a file a workflow; what GitHub thinks of the rest is GitHub's business. */
function isWorkflow(value) {
    const { on, jobs } = members(value);
    return on !== undefined && typeof jobs === 'object' && jobs !== null && !Array.isArray(jobs);
}
function spanOf(file, { line, column }) {
    return { file, line, column };
}
function members(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function triggersOf(on) {
    if (typeof on === 'string')
        return [on];
    return (Array.isArray(on) ? on.map(String) : Object.keys(members(on))).sort();
}
function permissionsOf(value) {
    if (value === undefined || value === null)
        return 'missing';
    if (value === 'write-all')
        return 'write-all';
    if (value === 'read-all')
        return 'read';
    const levels = Object.values(members(value));
    if (levels.includes('write'))
        return 'write';
    return levels.some((level) => level !== 'none') ? 'read' : 'none';
}
function toJob(id, job, at) {
    const base = `/jobs/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const steps = Array.isArray(job['steps']) ? job['steps'] : [];
    return {
        id,
        permissions: permissionsOf(job['permissions']),
        uses: toUse(job['uses'], () => at(`${base}/uses`)),
        steps: steps.map((step, index) => {
            const { uses, with: inputs } = members(step);
            return { uses: toUse(uses, () => at(`${base}/steps/${index}/uses`)), with: members(inputs), at: at(`${base}/steps/${index}`) };
        }),
    };
}
function toUse(uses, at) {
    return typeof uses === 'string' ? { text: uses.trim(), at: at() } : undefined;
}

;// CONCATENATED MODULE: ./build/facts/workflows.js





/** The workflows of the judged commit. One that cannot be read makes the source an error: what it does is not known. */
async function workflowFacts(git) {
    const read = await (0,facts_sources/* attempt */.C)(async () => {
        const paths = (await git.tree('HEAD')).map(({ path }) => path).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
        const subjects = [];
        for (const path of paths.sort())
            subjects.push(...(await subjectsOf(path, git)));
        return subjects;
    });
    return { sources: { 'workspace.workflows': read.source }, subjects: read.value ?? [] };
}
async function subjectsOf(path, git) {
    const bytes = await git.show('HEAD', path);
    if (bytes === undefined)
        throw new errors/* SealError */.E('FILE_SPECIAL', `${path} is no regular file, so nobody knows what the workflow does.`);
    try {
        return workflowSubjects(parseWorkflow((0,text_file/* decode */.D)(bytes, path), path));
    }
    catch (error) {
        // A pack that cannot be read is a wrong use; a workflow that cannot be read is a fact that is missing.
        if (error instanceof errors/* SealError */.E && error.code === 'PACK_INVALID')
            throw new errors/* SealError */.E('FILE_UNREADABLE', `${error.message} GitHub may refuse this workflow.`, { cause: error });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/policy/evaluate.js
var evaluate = __webpack_require__(65208);
// EXTERNAL MODULE: ./build/policy/load.js
var load = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/report/model-change.js
var model_change = __webpack_require__(13267);
// EXTERNAL MODULE: ./build/settings/target.js
var settings_target = __webpack_require__(59487);
// EXTERNAL MODULE: ./build/ports/trust-roots.js + 1 modules
var trust_roots = __webpack_require__(78413);
// EXTERNAL MODULE: ./build/signing/certificates.js
var certificates = __webpack_require__(52366);
// EXTERNAL MODULE: ./build/signing/keys.js
var signing_keys = __webpack_require__(88426);
;// CONCATENATED MODULE: ./build/commands/expectation.js





/**
 * Whose signatures count. Keys, certificates and the trust root that the configuration names are read from the same side
 * as the configuration: a change does not bring its own.
 *
 * @throws {SealError} SETTINGS_INVALID, KEY_INVALID, TRUST_ROOT_INVALID
 */
async function expectationFrom({ signing, expectedIdentity }, read) {
    const { publicKeys = [], certificate, trustedRoot } = signing;
    const keys = publicKeys.map(async ({ path, since }) => ({ key: (0,signing_keys/* parsePublicKey */.ee)(await textOf(path, read), path), path, since }));
    return {
        identity: expectedIdentity,
        keys: await Promise.all(keys),
        certificate: await certificateFrom(certificate, read),
        trustRoot: trustedRoot === undefined ? (0,trust_roots/* shippedTrustRoot */.Y)() : await trustRootFrom(trustedRoot, read),
    };
}
async function certificateFrom(certificate, read) {
    if (certificate === undefined)
        return undefined;
    const { chain, ...pin } = certificate;
    const anchors = await Promise.all(chain.map(async (path) => (0,certificates/* parseCertificates */.WW)(await textOf(path, read), path)));
    return { anchors: anchors.flat(), pin };
}
async function trustRootFrom({ path, asOf }, read) {
    const text = await textOf(path, read);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SealError */.E('TRUST_ROOT_INVALID', `${path}: not JSON.`, { cause });
    }
    return { root: (0,trust_root/* parseTrustedRoot */.t1)(json, path), json: json, from: 'file', name: path, asOf: `${asOf}T00:00:00Z` };
}
async function textOf(path, read) {
    const [file] = await read(path);
    if (file === undefined)
        throw new errors/* SealError */.E('SETTINGS_INVALID', `The configuration names ${JSON.stringify(path)} under "signing", and there is no such file on the trusted side.`);
    return file.text;
}

;// CONCATENATED MODULE: ./build/commands/gate.js











/** The whole gate: trusted rules over collected facts give findings, and these a verdict. */
async function gate(options, ports) {
    return judge(options, ports, await collect(options, ports));
}
/** What is true about the change and the models. */
async function collect(options, ports) {
    const { settings, policyFiles } = options;
    const collected = await collectFacts({ ...options, checkProposed: ports.checkProposed, expectation: () => expectationFrom(settings, ports.readPolicy) }, ports);
    let more = settings.packs.includes('pipeline') ? add(collected, await workflowFacts(ports.git)) : collected;
    for (const read of ports.added ?? [])
        more = add(more, await read());
    return more;
    function add(to, facts) {
        const release = facts.release ?? to.release;
        return { ...to, facts: withFacts(to.facts, facts, policyFiles[0]?.path ?? ''), ...(release === undefined ? {} : { release }) };
    }
}
/** What the rules say about it. */
async function judge(options, ports, collected) {
    const { settings } = options;
    const packs = await (0,load/* loadPacks */.r)(settings, ports.readPolicy);
    const findings = (0,evaluate/* evaluate */._3)(collected.facts, packs);
    const report = {
        subject: describeTarget(options),
        verdict: (0,evaluate/* decide */.LD)(findings, settings.failOnSeverity),
        threshold: settings.failOnSeverity,
        warnOnly: settings.warnOnly,
        models: collected.models.map(toReportModel),
        sources: collected.facts.sources,
        packs: packs.map(({ id, version }) => ({ id, version })),
        findings,
        ...(collected.release === undefined ? {} : { release: collected.release.decision }),
    };
    return { report, collected };
}
/** The same facts, with signatures that were made since in place of those in the repository. */
async function withSignatures({ settings, root, target }, ports, { collected, signatures: made, defaults }) {
    const { facts, models } = collected;
    const configured = await expectationFrom(settings, ports.readPolicy);
    const expectation = {
        ...configured,
        identity: configured.identity ?? defaults.identity,
        trustRoot: settings.signing.trustedRoot === undefined ? (defaults.trustRoot ?? configured.trustRoot) : configured.trustRoot,
    };
    const evidence = models.map((model) => model.evidence);
    const signatures = await signatureSubjects(evidence, { root, expectation, required: 'always', stage: target.stage, now: ports.now, made });
    const others = facts.subjects.filter(({ kind }) => kind !== 'model.signature');
    return { ...collected, facts: { ...facts, subjects: [...others, ...signatures] } };
}
function describeTarget({ target, repository, ref, trusted }) {
    const base = trusted.value?.name;
    return {
        repository,
        event: target.event,
        stage: target.stage,
        headSha: target.headSha,
        rules: { kind: (0,settings_target/* trustsBase */.H)(target) ? 'base' : 'own', event: target.event },
        ...(ref === undefined ? {} : { ref }),
        ...(base === undefined ? {} : { base }),
        ...(target.kind === 'pull_request' ? { pullRequest: target.number } : {}),
    };
}
function toReportModel({ evidence, subjects }) {
    const [subject] = subjects;
    if (subject === undefined)
        throw new errors/* SealError */.E('MODEL_EMPTY', `No subject for ${evidence.folder}.`);
    const { trusted, built } = evidence;
    return {
        data: subject.data,
        ...(built === undefined ? {} : { omsRoot: built.oms.root }),
        changes: trusted?.status === 'valid' ? (0,compare/* compareFiles */.hZ)(trusted.manifest.files, built?.files ?? []).map(model_change/* toModelChange */.D) : [],
    };
}


/***/ }),

/***/ 53911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   _T: () => (/* binding */ proposedChecker),
/* harmony export */   av: () => (/* binding */ trustedConfig),
/* harmony export */   fW: () => (/* binding */ policyFilesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _facts_policy_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51268);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42604);
/* harmony import */ var _ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84591);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63660);






const MAX_POLICY_BYTES = _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PACK_BYTES */ .r;
/**
 * The configuration that counts: on a pull request the one on the base branch, never the one that the change brings.
 *
 * @throws {SealError} SETTINGS_INVALID - named and not there, or not a configuration. GITHUB_* - could not be read.
 */
async function trustedConfig({ inline, file }, sources) {
    if (inline !== undefined && inline.trim() !== '') {
        if (file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', 'Give either config or config-file, not both.');
        return { config: (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(inline, 'input config'), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2 };
    }
    const remote = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/.exec(file ?? '');
    if (remote)
        return { config: await remoteConfig(remote, sources.github), path: _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2 };
    const path = (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlash */ .Y0)(file || _settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2);
    const text = await readTrusted(path, sources);
    if (text === undefined && file)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${JSON.stringify(file)}, and there is no such file ${placeOf(sources)}. For another repository write OWNER/REPO/FILE@REF.`);
    return { config: text === undefined ? undefined : (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(text, path), path };
}
function placeOf({ trusted }) {
    return trusted === undefined ? 'in the work tree' : `on ${trusted.name}`;
}
async function remoteConfig(match, github) {
    const [where, owner = '', repo = '', path = '', ref = ''] = match;
    if (github === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${where}, which is read with a token: in the Action pass github-token, or external-repo-token for a private repository. The command line reads only files of the repository.`);
    const bytes = await github.fileAt({ owner, repo, path, ref });
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `config-file names ${where}: not found. For a private repository pass external-repo-token.`);
    return (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)((0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes, where), where);
}
async function readTrusted(path, { trusted, root }) {
    if (trusted !== undefined) {
        const file = trusted.files.get(path);
        return file === undefined ? undefined : readFrom(trusted, file);
    }
    try {
        return await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E && error.code === 'SETTINGS_INVALID')
            return undefined;
        throw error;
    }
}
async function readFrom(side, file) {
    const where = `${side.name}:${file.path}`;
    if (!file.mode.startsWith('100'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${where} is not a regular file.`);
    if (file.size > MAX_POLICY_BYTES)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${where} has ${file.size} bytes, more than the ${MAX_POLICY_BYTES} that are read.`);
    return (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(await side.read(file), where);
}
/**
 * Custom packs of the trusted side.
 *
 * @param listed - files of the work tree, for runs in which it is the trusted side.
 */
function policyReader({ trusted, root }, listed) {
    return async (pattern) => {
        const paths = (trusted === undefined ? await listed() : [...trusted.files.keys()]).filter((path) => (0,_facts_policy_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPath */ .$)(pattern, path));
        const read = async (path) => {
            const file = trusted?.files.get(path);
            if (trusted !== undefined && file !== undefined)
                return { path, text: await readFrom(trusted, file) };
            return { path, text: await (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), { maxBytes: MAX_POLICY_BYTES, missing: 'SETTINGS_INVALID', noFollow: true }) };
        };
        return Promise.all(paths.sort().map(read));
    };
}
/** Files whose change is a change of the gate itself. */
function policyFilesOf(path, config, workflow) {
    return [
        { path, role: 'config' },
        ...(config?.policies?.custom ?? []).map((pack) => ({ path: pack, role: 'pack' })),
        ...(workflow === undefined ? [] : [{ path: workflow, role: 'workflow' }]),
    ];
}
/**
 * Checks the proposed version of a policy file; throws what is wrong with it.
 *
 * @param read - a regular file of the judged side. In the Action that is the commit, not the work tree: a link there would
 *   lead anywhere on the machine, and the message quotes what it finds.
 */
function proposedChecker(read) {
    return async ({ path, role }) => {
        if (role === 'workflow')
            return;
        const bytes = await read(path);
        if (bytes === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${path}: is not a regular file.`);
        if (bytes.length > MAX_POLICY_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E('SETTINGS_INVALID', `${path}: larger than ${MAX_POLICY_BYTES} bytes.`);
        const text = (0,_ports_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes, path);
        if (role === 'config')
            (0,_settings_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(text, path);
        else
            await checkPack(text, path);
    };
}
async function checkPack(text, path) {
    const { checkedPack } = await Promise.all(/* import() */[__webpack_require__.e(9333), __webpack_require__.e(7067)]).then(__webpack_require__.bind(__webpack_require__, 7067));
    await checkedPack({ path, text });
}


/***/ }),

/***/ 51268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   c: () => (/* binding */ policyChanges)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * A subject for each file of the gate's own configuration that the change touches, under either of its names.
 *
 * @param files - by path; `*` in the last name stands for any part of it.
 * @param check - reads the proposed version; throws what is wrong with it.
 */
async function policyChanges(changes, files, check) {
    const touched = changes.flatMap((change) => [change.path, change.from].flatMap((path) => path === undefined ? [] : files.filter((file) => matchesPath(file.path, path)).map((file) => ({ ...file, path, change }))));
    return Promise.all(touched.map(({ path, role, change }) => toSubject({ path, role }, change, check)));
}
/** Literal, but for `*` in the last name. */
function matchesPath(pattern, path) {
    const [folder, name] = split(pattern);
    const [otherFolder, otherName] = split(path);
    if (folder !== otherFolder)
        return false;
    const [head = '', ...rest] = name.split('*');
    if (rest.length === 0)
        return name === otherName;
    const tail = rest.at(-1) ?? '';
    return rest.length === 1 && otherName.length >= head.length + tail.length && otherName.startsWith(head) && otherName.endsWith(tail);
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, slash + 1), path.slice(slash + 1)];
}
async function toSubject(file, { path, change }, check) {
    const gone = change === 'removed' || path !== file.path;
    const fault = gone ? undefined : await faultOf(file, check);
    const data = {
        path: file.path,
        role: file.role,
        change: path === file.path ? change : 'removed',
        approved: false,
        valid: fault === undefined,
        ...(fault === undefined ? {} : { detail: fault.message }),
    };
    return { kind: 'policy.change', id: file.path, data: { ...data }, at: { file: file.path, line: fault?.line ?? 1 } };
}
async function faultOf(file, check) {
    try {
        await check(file);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
            throw error;
        const line = Number(/^[^:\n]+:(\d+):/.exec(error.message)?.[1] ?? 1);
        return { message: error.message, line };
    }
}


/***/ }),

/***/ 92979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ remoteSide),
/* harmony export */   p: () => (/* binding */ localSide)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/** Reads a commit through the API. A file that stands unchanged in the work tree is not fetched. */
async function remoteSide(github, { branch, commit }, workTree) {
    const files = await github.tree(commit);
    return {
        name: `${branch}@${commit.slice(0, 7)}`,
        commit,
        files: byPath(files),
        read: async (file) => (await sameInWorkTree(workTree, file)) ?? checked(await github.blob(file.blob), file),
    };
}
/** The bytes must be those that the tree names. */
function checked(bytes, { path, blob }) {
    if (blob.length === 40 && blobId(bytes) !== blob)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('GITHUB_UNEXPECTED', `GitHub's answer for ${path} is not blob ${blob}. Run the job again.`);
    return bytes;
}
/** Git's name for content. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Reads a commit of the local repository. */
async function localSide(git, { name, commit }) {
    return { name: `${name}@${commit.slice(0, 7)}`, commit, files: byPath(await git.tree(commit)), read: ({ blob }) => git.blob(blob) };
}
function byPath(files) {
    return new Map(files.map((file) => [file.path, file]));
}
const MAX_COMPARED_BYTES = 64 * 1024 * 1024;
/** The local bytes, when git's name for them is the one that the trusted commit holds. */
async function sameInWorkTree(workTree, { path, blob, size }) {
    if (blob.length !== 40 || size > MAX_COMPARED_BYTES)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workTree, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size !== size)
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file);
    return blobId(bytes) === blob ? bytes : undefined;
}


/***/ }),

/***/ 73830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintPack: () => (/* binding */ lintPack)
/* harmony export */ });
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54533);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52220);




/**
 * Everything that makes a rule lie: a test that does not come out as stated, an assertion that a subject can escape by
 * leaving a member out, a path that no subject has, a rule without both a passing and a failing test.
 */
function lintPack({ rules }, { schemas, sources }) {
    return rules.flatMap((rule) => {
        const faults = [...testFaults(rule), ...holes(rule), ...pathFaults(rule, schemas), ...needFaults(rule, sources)];
        return faults.map((fault) => ({ rule: rule.id, fault }));
    });
}
/** Judges one made-up subject. */
function attempt(rule, given) {
    if (rule.matches !== undefined && !rule.matches(given))
        return { outcome: 'skip', pointers: [] };
    const subject = { kind: rule.select, id: 'test', data: given, at: { file: 'test', line: 1 } };
    const { stages: _, effectiveFrom: __, ...everywhere } = rule;
    const facts = { now: '9999-12-31', stage: 'push', sources: {}, subjects: [subject] };
    const [finding] = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(facts, [
        { id: rule.pack, version: '0.0.0', title: '', rules: [{ ...everywhere, needs: [], onFail: 'block' }] },
    ]);
    if (finding?.outcome !== 'fail')
        return { outcome: 'pass', pointers: [] };
    return { outcome: 'fail', pointers: [...new Set(finding.problems.map(({ at }) => at))].sort() };
}
function testFaults(rule) {
    const lacking = ['pass', 'fail'].filter((expect) => !rule.tests.some((test) => test.expect === expect));
    const wrong = rule.tests.flatMap((test) => {
        const { outcome, pointers } = attempt(rule, test.given);
        if (outcome !== test.expect)
            return [`test "${test.name}": expected ${test.expect}, got ${outcome}`];
        const expected = [...(test.at ?? pointers)].sort();
        return expected.join() === pointers.join()
            ? []
            : [`test "${test.name}": expected the problems at ${expected.join(', ')}, got ${pointers.join(', ')}`];
    });
    return [...lacking.map((expect) => `has no test that expects "${expect}"`), ...wrong];
}
/** Deletes each asserted member from each passing subject: a verdict that stays `pass` is a hole. */
function holes(rule) {
    const asserted = propertyPaths(rule.assert);
    const found = rule.tests
        .filter(({ expect }) => expect === 'pass')
        .flatMap(({ given }) => asserted.filter((path) => has(given, path) && attempt(rule, without(given, path)).outcome === 'pass'));
    return [...new Set(found.map(toPointer))].map((pointer) => `a subject without ${pointer} passes; list it under "required"`);
}
function toPointer(path) {
    return path.map((key) => `/${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(key)}`).join('');
}
/** Members under `properties`, also inside `allOf`. Alternatives are left out: another branch may well hold without a member. */
function propertyPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const { properties = {}, allOf = [] } = schema;
    const members = Object.entries(properties).flatMap(([key, member]) => [[...path, key], ...propertyPaths(member, [...path, key])]);
    return [...members, ...allOf.flatMap((entry) => propertyPaths(entry, path))];
}
function has(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return true;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && has(value[key], rest);
}
function without(value, path) {
    const [key = '', ...rest] = path;
    if (rest.length === 0)
        return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    return { ...value, [key]: without(value[key], rest) };
}
/** A source that nobody collects is never known: the rule would make every run undecided. */
function needFaults({ needs = [] }, sources) {
    return needs.filter((need) => !sources.includes(need)).map((need) => `needs "${need}", which is no source${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(need, sources)}`);
}
function pathFaults(rule, schemas) {
    const schema = schemas[rule.select];
    if (schema === undefined)
        return [`selects "${rule.select}", which no collector makes; there are ${Object.keys(schemas).join(', ')}`];
    const named = [
        ...namedPaths(rule.when),
        ...namedPaths(rule.assert),
        ...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messagePointers */ .ex)(rule.message).map((pointer) => pointer.split('/').slice(1)),
    ];
    if (rule.at !== undefined)
        named.push(rule.at.split('/').slice(1));
    const strange = named.filter((path) => !exists(schema, path)).map(toPointer);
    return [...new Set(strange)].map((pointer) => `names ${pointer}, which no subject of kind ${rule.select} has`);
}
const COMBINERS = ['allOf', 'anyOf', 'oneOf'];
const NESTED = ['not', 'if', 'then', 'else'];
/** Every member that a schema names, through `properties`, `required` and the combining keywords. */
function namedPaths(schema, path = []) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const members = Object.entries((schema['properties'] ?? {}));
    return [
        ...(schema['required'] ?? []).map((key) => [...path, key]),
        ...members.flatMap(([key, member]) => [[...path, key], ...namedPaths(member, [...path, key])]),
        ...COMBINERS.flatMap((keyword) => (schema[keyword] ?? []).flatMap((entry) => namedPaths(entry, path))),
        ...NESTED.flatMap((keyword) => namedPaths(schema[keyword], path)),
    ];
}
function exists(schema, path) {
    const [key, ...rest] = path;
    if (key === undefined || typeof schema !== 'object')
        return true;
    const { properties, additionalProperties } = schema;
    const member = properties?.[key];
    if (member !== undefined)
        return exists(member, rest);
    return additionalProperties !== false && properties === undefined;
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedPack: () => (/* binding */ checkedPack),
/* harmony export */   r: () => (/* binding */ loadPacks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41321);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29453);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73830);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42604);





/**
 * The packs in force: the meta pack, the chosen built-in ones, then custom ones in order. A custom pack whose own tests
 * do not hold is refused, since nobody knows what it lets through.
 *
 * @param read - files of the trusted side that match a path, in which the last name may hold `*`.
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID
 */
async function loadPacks({ packs, params, customPacks }, read) {
    const ids = [...new Set([_builtin_js__WEBPACK_IMPORTED_MODULE_2__/* .META_PACK */ .ER, ...packs])];
    const builtin = await Promise.all(ids.map((id) => (0,_builtin_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBuiltin */ .YJ)(id, params[id] ?? {})));
    const custom = [];
    for (const pattern of customPacks) {
        const files = await read(pattern);
        if (files.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(pattern)}, and no such file is on the trusted side. Commit it there; rules count after the merge.`);
        for (const file of files)
            custom.push(await loadCustom(file, params));
    }
    const all = [...builtin, ...custom];
    checkDistinct(all, params);
    return all;
}
async function loadCustom(file, params) {
    const { compilePack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8865)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = await checkedPack(file);
    return compilePack(pack, params[pack.metadata.id] ?? {}, file.path);
}
/** @throws {SealError} PACK_INVALID - it cannot be read, or its own tests do not hold. */
async function checkedPack({ path, text }) {
    const { compilePack } = await Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(8865)]).then(__webpack_require__.bind(__webpack_require__, 61246));
    const pack = (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePack */ .L)(text, path);
    const faults = (0,_lint_js__WEBPACK_IMPORTED_MODULE_3__.lintPack)(compilePack(pack, {}, path), _generated_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN */ .c);
    if (faults.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', faults.map(({ rule, fault }) => `${path}: rule ${rule}: ${fault}`).join('\n'));
    return pack;
}
function checkDistinct(packs, params) {
    const ids = packs.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `Two packs have the id "${twice}".`);
    const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => id));
    const repeated = rules.find((id, index) => rules.indexOf(id) !== index);
    if (repeated !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('PACK_INVALID', `Two packs have a rule ${repeated}. Give your own rules a prefix of your own, such as ACME-ML-001.`);
    const strange = Object.keys(params).find((id) => !ids.includes(id));
    if (strange !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `policies.params sets a parameter of the pack "${strange}", which is not in force; there are ${ids.join(', ')}.`);
}


/***/ }),

/***/ 71851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toJsonV1)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87177);

/**
 * `report-v1.json`, copied field by field: the public format changes when we decide, not when a type does.
 * Schema: schemas/report-v1.schema.json.
 */
function toJsonV1(report, tool) {
    const { subject, verdict, threshold, warnOnly, models, sources, packs, findings } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report);
    const document = {
        schema: 'weightseal/report@1',
        tool: { name: 'weightseal', version: tool.version },
        subject: {
            repository: subject.repository,
            event: subject.event,
            stage: subject.stage,
            headSha: subject.headSha,
            base: subject.base ?? null,
            pullRequest: subject.pullRequest ?? null,
        },
        verdict,
        failOnSeverity: threshold,
        warnOnly,
        counts: { blocking: counts.blocking, warnings: counts.warnings, unknown: counts.unknown, ...counts.bySeverity },
        models: models.map(modelJson),
        sources: Object.entries(sources).map(([id, source]) => ({
            id,
            status: source.status,
            permission: 'permission' in source ? source.permission : null,
            detail: 'detail' in source ? source.detail : null,
        })),
        packs: packs.map(({ id, version }) => ({ id, version })),
        findings: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report).map((finding) => findingJson(finding, (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, threshold))),
        passed: findings.flatMap((finding) => (finding.outcome === 'pass' ? [{ rule: finding.rule.id, subjects: finding.subjects }] : [])),
        skipped: findings.flatMap((finding) => (finding.outcome === 'skip' ? [{ rule: finding.rule.id, reason: finding.detail }] : [])),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function modelJson({ data, omsRoot, changes }) {
    return {
        name: data.name,
        path: data.path,
        version: data.version ?? null,
        presence: data.presence,
        manifest: data.manifest,
        digest: data.digest ?? null,
        manifestDigest: data.manifestDigest ?? null,
        baseDigest: data.baseDigest ?? null,
        omsRoot: omsRoot ?? null,
        files: data.files,
        bytes: data.bytes,
        pointers: data.pointers,
        changes: changes.map(({ path, kind, from, before, after }) => ({
            path,
            kind,
            from: from ?? null,
            before: before ?? null,
            after: after ?? null,
        })),
    };
}
function findingJson(finding, binding) {
    const { rule, outcome, severity, fingerprint } = finding;
    const common = {
        rule: rule.id,
        pack: rule.pack,
        title: rule.title,
        severity,
        outcome,
        binding,
        fingerprint,
        message: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding),
    };
    if (finding.outcome === 'unknown')
        return {
            ...common,
            source: finding.source,
            subject: null,
            location: null,
            problems: [],
            when: null,
            remediation: rule.remediation.text,
        };
    const { subject, problems } = finding;
    return {
        ...common,
        source: null,
        subject: { kind: subject.kind, id: subject.id },
        location: {
            file: subject.at.file,
            line: subject.at.line,
            endLine: subject.at.endLine ?? null,
            column: subject.at.column ?? null,
            endColumn: subject.at.endColumn ?? null,
        },
        problems: problems.map(({ at, keyword, expected, actual, rulePath }) => ({ at, keyword, expected, actual, rulePath })),
        when: whenJson(rule),
        remediation: rule.remediation.text,
    };
}
function whenJson({ when }) {
    return when ?? null;
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   rg: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6515);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87177);




const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' };
const SEVERITY_ICONS = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦', info: '⬜' };
const MAX_ROWS = 50;
const DOCS = 'https://github.com/weightseal/weightseal/blob/main/docs/rules';
/** The summary of a run: verdict in words, counts, one table of what is open, details folded, how to reproduce it. */
function renderSummary(report, options) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .shownFindings */ .qA)(report);
    const fixed = [title(report), judged(report), ...notes(options.notes), ...reproduce(options)];
    const folded = [
        changesSection(report.models),
        releaseApprovals(report.release),
        modelsSection(report.models),
        sourcesSection(report),
        passedSection(report),
    ].filter((section) => section !== '');
    const room = options.maxBytes - Buffer.byteLength([...fixed, ...folded].join('\n\n')) - 500;
    const table = findingsTable(open, report, { room, restIn: options.restIn });
    const text = [title(report), judged(report), table, ...notes(options.notes), ...folded, ...reproduce(options)]
        .filter((section) => section !== '')
        .join('\n\n');
    if (Buffer.byteLength(text) <= options.maxBytes)
        return `${text}\n`;
    const short = [
        title(report),
        judged(report),
        findingsTable(open, report, { room: options.maxBytes / 2, restIn: options.restIn }),
        ...notes(options.notes),
        `Details are in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(options.restIn)}.`,
        ...reproduce(options),
    ].join('\n\n');
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.cutBytes)(short, options.maxBytes - 1)}\n`;
}
function title(report) {
    return `# ${ICONS[report.verdict]} Weightseal: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))}`;
}
function judged(report) {
    const { subject, models, warnOnly, verdict } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countFindings */ .Gt)(report);
    const severities = _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `${counts.bySeverity[severity]} ${severity}`);
    const bytes = models.reduce((sum, { data }) => sum + data.bytes, 0);
    const files = models.reduce((sum, { data }) => sum + data.files, 0);
    const parts = [
        severities.length > 0 ? severities.join(', ') : 'no finding',
        ...(counts.unknown > 0 ? [`${counts.unknown} not judged`] : []),
        `${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(models.length, 'model')}, ${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'file')}, ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(bytes)}`,
        `commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(subject.headSha.slice(0, 7))}${subject.base === undefined ? '' : ` against ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(subject.base)}`}`,
    ];
    const soft = warnOnly && verdict !== 'allow' ? '\n\n`warn-only` is on: the step ends with success all the same.' : '';
    return `${parts.join(' · ')}${soft}`;
}
/** Findings as a table, as many as there is room for. */
function findingsTable(open, report, { room, restIn }) {
    if (open.length === 0)
        return '';
    const header = '| rule | outcome | why | what to do |\n|---|---|---|---|';
    const rows = [];
    let used = Buffer.byteLength(header);
    for (const finding of open.slice(0, MAX_ROWS)) {
        const row = findingRow(finding, report);
        used += Buffer.byteLength(row) + 1;
        if (used > room)
            break;
        rows.push(row);
    }
    const left = open.length - rows.length;
    const more = left > 0 ? `\n\n${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, 'finding')} more in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(restIn)}.` : '';
    return `${[header, ...rows].join('\n')}${more}`;
}
function findingRow(finding, report) {
    const { rule, severity } = finding;
    const outcome = finding.outcome === 'unknown'
        ? 'not judged'
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, report.threshold)
            ? '**blocks**'
            : severity === 'info'
                ? 'notice'
                : 'warns';
    const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(finding);
    const place = at === undefined ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(at.line > 1 ? `${at.file}:${at.line}` : at.file)}<br>`;
    const id = rule.id.startsWith('WS-') ? `[${rule.id}](${DOCS}/${rule.id}.md)` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(rule.id);
    return `| ${id}<br>${SEVERITY_ICONS[severity]} ${severity} | ${outcome} | ${place}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.remediation.text)} |`;
}
function notes(list) {
    return list.length === 0 ? [] : [`> [!NOTE]\n${list.map((note) => `> - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(note)}`).join('\n')}`];
}
function changesSection(models) {
    return modelChanges(models.map(({ data, changes }) => ({ ...data, changes })));
}
/** Tables of the files that change in models, by their manifests. */
function modelChanges(models) {
    const changed = models.filter(({ changes }) => changes.length > 0);
    if (changed.length === 0)
        return '';
    const tables = changed.map(({ changes, ...data }) => {
        const rows = changes.slice(0, MAX_ROWS).map(changeRow);
        const more = changes.length > MAX_ROWS ? `\n\n${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(changes.length - MAX_ROWS, 'file')} more in the report.` : '';
        return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(data.path)}** digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(short(data.baseDigest))} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(short(data.digest))}\n\n| file | change | before | after |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
    });
    return `<details open><summary>What changes in models, against the trusted manifest</summary>\n\n${tables.join('\n\n')}\n\n</details>`;
}
function changeRow({ path, kind, from, before, after }) {
    const side = (entry) => (entry === undefined ? '' : `${entry.size} B ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(short(entry.sha256))}`);
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(path)} | ${kind}${from === undefined ? '' : ` from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(from)}`} | ${side(before)} | ${side(after)} |`;
}
function short(digest) {
    return digest === undefined ? 'none' : digest.slice(0, 12);
}
/** Who approved each commit of a release, and the deployment. */
function releaseApprovals(release) {
    if (release === undefined)
        return '';
    const rows = release.commits
        .slice(0, MAX_ROWS)
        .map(({ oid, title: subject, pull, approved, reason }) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(oid.slice(0, 7))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(subject)} | ${pull === 0 ? '' : `#${pull}`} | ${approved ? '✅' : '❌'} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(reason)} |`);
    const more = release.commits.length > MAX_ROWS ? `\n\n${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(release.commits.length - MAX_ROWS, 'commit')} more in the report.` : '';
    const { deployment } = release;
    return `<details open><summary>Who approved what is released</summary>\n\nDeployment: ${deployment.satisfied ? '✅' : '❌'} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(deployment.reason)}\n\n| commit | | pull request | approved |\n|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelsSection(models) {
    if (models.length === 0)
        return 'No model was found: no directory holds a manifest or a recognised weight file.';
    const rows = models.slice(0, MAX_ROWS).map(({ data, omsRoot }) => modelRow(data, omsRoot));
    const more = models.length > MAX_ROWS ? `\n\n${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(models.length - MAX_ROWS, 'model')} more in the report.` : '';
    return `<details><summary>Models</summary>\n\n| model | version | files | size | manifest | model digest | OMS root |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelRow(data, omsRoot) {
    const pointers = data.pointers > 0 ? ` (${data.pointers} by LFS pointer)` : '';
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(data.path)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(data.version ?? '')} | ${data.files}${pointers} | ${(0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(data.bytes)} | ${data.presence === 'present' ? data.manifest : data.presence} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(data.digest ?? 'none')} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(short(omsRoot))} |`;
}
function sourcesSection({ sources }) {
    const rows = Object.entries(sources).map(([id, source]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(id)} | ${source.status} | ${'detail' in source ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(source.detail) : ''} |`);
    return `<details><summary>Sources</summary>\n\n| source | state | detail |\n|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function passedSection({ findings, packs }) {
    const passed = findings.flatMap((finding) => (finding.outcome === 'pass' ? [`${finding.rule.id} (${finding.subjects})`] : []));
    const skipped = findings.flatMap((finding) => (finding.outcome === 'skip' ? [`${finding.rule.id}: ${finding.detail}`] : []));
    const list = packs.map(({ id, version }) => `${id} ${version}`).join(', ');
    const rest = skipped.length === 0 ? '' : `\n\nNot for this event: ${skipped.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown).join('; ')}.`;
    return `<details><summary>Rules that passed</summary>\n\nPacks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(list)}. In brackets, how many subjects a rule looked at.\n\n${passed.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown).join(', ') || 'none'}.${rest}\n\n</details>`;
}
function reproduce({ reproduce: command }) {
    return [`Reproduce on your machine, in a clone of the repository:\n\n\`\`\`sh\n${command}\n\`\`\``];
}


/***/ }),

/***/ 13267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toModelChange)
/* harmony export */ });
/** A difference between two manifests, for the table that people look at. */
function toModelChange(difference) {
    const brief = ({ size, sha256 }) => ({ size, sha256 });
    switch (difference.kind) {
        case 'missing':
            return { path: difference.path, kind: 'removed', before: brief(difference.expected) };
        case 'unexpected':
            return { path: difference.path, kind: 'added', after: brief(difference.actual) };
        case 'changed':
            return { path: difference.path, kind: 'changed', before: brief(difference.expected), after: brief(difference.actual) };
        case 'renamed':
            return { path: difference.path, kind: 'renamed', from: difference.from, after: brief(difference.actual) };
    }
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87177);


const VERDICT_COLORS = { allow: 'green', block: 'red', undecided: 'yellow' };
const MAX_SHOWN = 100;
/**
 * The report for a terminal or a job's log: findings, then models, then the verdict, which stands last where the eye is.
 *
 * @param paint - colours a text, or leaves it alone.
 */
function renderTerminal(report, paint) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .shownFindings */ .qA)(report);
    const findings = open.slice(0, MAX_SHOWN).map((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(finding);
        const binding = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, report.threshold);
        const mark = finding.outcome === 'unknown' ? paint('yellow', '?') : binding ? paint('red', '✗') : paint('yellow', '!');
        const place = at === undefined ? '' : `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(`${at.file}:${at.line}`))} `;
        return `${mark} ${place}${paint('cyan', finding.rule.id)} ${finding.severity}\n    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))}\n    ${paint('dim', `→ ${finding.rule.remediation.text}`)}`;
    });
    const rest = open.length > MAX_SHOWN ? [`  ${open.length - MAX_SHOWN} more in the report`] : [];
    const models = report.models.map(({ data }) => paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(data.path)}: ${data.files} files, ${data.presence === 'present' ? `manifest ${data.manifest}` : data.presence}, model digest ${data.digest ?? 'none'}`));
    return `${[...findings, ...rest, ...models, paint(VERDICT_COLORS[report.verdict], (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))].join('\n')}\n`;
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Reading the event of a workflow run: what it must hold and does not is a wrong use, never a default. */
/** The member of an object, through several names; anything else has none. */
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `The event of this run does not hold ${what}. Start Weightseal from a workflow on GitHub, or use "weightseal gate --base REF" or "weightseal approvals explain" elsewhere.`);
}


/***/ }),

/***/ 59487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   H: () => (/* binding */ trustsBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24820);


/** Whether configuration and packs come from the base: for everything that is not yet merged. */
function trustsBase(target) {
    return target.kind === 'pull_request' || (target.kind === 'range' && target.trustBase);
}
const NO_COMMIT = /^0+$/;
/**
 * What the event of a workflow run is about.
 *
 * @param payload - the parsed file at `GITHUB_EVENT_PATH`.
 * @throws {SealError} USAGE - the event is none that Weightseal judges, or its payload lacks what it must hold.
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
                stage: 'pull_request',
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
            return { kind: 'snapshot', event, stage: 'schedule', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        case 'release':
            return { kind: 'snapshot', event, stage: 'release', headSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA') };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('USAGE', `Weightseal does not judge the event ${JSON.stringify(event)}. Run it on pull_request, merge_group, push, schedule, release or workflow_dispatch.`);
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
        stage: 'pull_request',
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
/** A new branch has nothing before it, and a forced push has a `before` that may be gone: the range says so when it is read. */
function pushed(env, payload) {
    const headSha = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(env['GITHUB_SHA'], 'GITHUB_SHA');
    const before = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'before');
    if (typeof before !== 'string' || NO_COMMIT.test(before))
        return { kind: 'snapshot', event: 'push', stage: 'push', headSha };
    return { kind: 'range', event: 'push', stage: 'push', headSha, baseSha: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .commit */ .cd)(before, 'before'), trustBase: false };
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; equal to package.json, which a test checks. */
const VERSION = '0.1.0';


/***/ })

};
