export const id = 5970;
export const ids = [5970,1778,8614,7504,7665];
export const modules = {

/***/ 94531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ writeGateFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js
var atomic_write = __webpack_require__(43568);
// EXTERNAL MODULE: ./build/report/findings/json-v1.js
var json_v1 = __webpack_require__(30878);
// EXTERNAL MODULE: ./build/report/findings/markdown.js
var markdown = __webpack_require__(67665);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/report/findings/report.js
var findings_report = __webpack_require__(48198);
;// CONCATENATED MODULE: ./build/report/findings/sarif.js


/** GitHub code scanning ranks by this number. Some tools read 9.0 as high, so critical is above it. */
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
 * Renders SARIF 2.1.0 for code scanning, with fingerprints that do not depend on lines. A finding without a location points
 * at Weightseal's configuration, because GitHub requires a location.
 *
 * @param fallbackFile - a file of the repository for findings without a location.
 */
function toSarif(report, { version, fallbackFile }) {
    const all = (0,findings_report/* openFindings */.lb)(report);
    const open = all.slice(0, MAX_RESULTS);
    const waived = (0,findings_report/* waivedFindings */.Nq)(report).slice(0, MAX_RESULTS - open.length);
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
                        rules: rules.map((rule) => toRule(rule, advisoriesOf(rule.id, open))),
                    },
                },
                ...(all.length > open.length ? { properties: { omittedResults: all.length - open.length } } : {}),
                automationDetails: { id: 'weightseal/' },
                columnKind: 'unicodeCodePoints',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The repository' } } },
                results: [
                    ...open.map((finding) => toResult(finding, index.get(finding.rule.id) ?? 0, fallbackFile)),
                    ...waived.map((finding) => toSuppressed(finding, index.get(finding.rule.id) ?? 0)),
                ],
            },
        ],
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** Returns the CVE and GHSA ids that the findings of a rule name, so that code scanning can search for them. */
function advisoriesOf(rule, findings) {
    const named = findings.filter((finding) => finding.rule.id === rule).flatMap(({ subject }) => subject?.data['advisories'] ?? []);
    return [...new Set(named.filter((id) => typeof id === 'string'))].sort().slice(0, MAX_ADVISORIES);
}
/** GitHub accepts 20 tags for a rule. */
const MAX_ADVISORIES = 16;
function toRule({ id, title, rationale, severity, confidence, remediation, controls, pack }, advisories) {
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
            tags: ['security', 'supply-chain', pack, ...advisories],
            precision: { high: 'very-high', medium: 'high', low: 'medium' }[confidence ?? 'high'],
            'problem.severity': LEVELS[severity] === 'note' ? 'recommendation' : LEVELS[severity],
            'security-severity': SECURITY_SEVERITY[severity],
        },
    };
}
/** Returns the result for an accepted finding. It is in the report, but is not an alert. */
function toSuppressed({ waiver, ...finding }, ruleIndex) {
    const justification = (0,core_escape.plain)([waiver.reason, waiver.owner, waiver.expires === '' ? '' : `until ${waiver.expires}`].filter((part) => part !== '').join(' · '));
    const kind = waiver.origin === 'inline' ? 'inSource' : 'external';
    return { ...toResult({ ...finding, outcome: 'fail' }, ruleIndex, ''), suppressions: [{ kind, status: 'accepted', justification }] };
}
function related(places = []) {
    return places.length === 0 ? {} : { relatedLocations: places.map((at, id) => ({ id, physicalLocation: physicalLocation(at) })) };
}
function physicalLocation(at) {
    return {
        artifactLocation: { uri: at.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' },
        region: {
            startLine: at.line,
            ...(at.endLine === undefined ? {} : { endLine: at.endLine }),
            ...(at.column === undefined ? {} : { startColumn: at.column }),
        },
    };
}
function toResult(finding, ruleIndex, fallbackFile) {
    const at = (0,findings_report/* spanOf */.ee)(finding) ?? { file: fallbackFile, line: 1 };
    return {
        ruleId: finding.rule.id,
        ruleIndex,
        level: LEVELS[finding.severity],
        message: { text: (0,core_escape.plain)((0,findings_report/* messageOfFinding */.EU)(finding)) },
        locations: [{ physicalLocation: physicalLocation(at) }],
        ...related(finding.subject?.related),
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'weightseal/v1': finding.fingerprint },
        suppressions: [],
    };
}

;// CONCATENATED MODULE: ./build/commands/gate/files.js








/** Writes what a run found: report-v1.json, SARIF, the summary, and the manifest of every measured model. */
async function writeGateFiles({ report, collected }, { folder, fallbackFile, reproduce }) {
    const sarifText = toSarif(report, { version: version.VERSION, fallbackFile });
    const files = { report: (0,external_node_path_.join)(folder, 'report-v1.json'), sarif: (0,external_node_path_.join)(folder, 'weightseal.sarif'), summary: (0,external_node_path_.join)(folder, 'summary.md') };
    await (0,atomic_write/* writeAtomically */.v)(files.report, (0,json_v1/* toJsonV1 */.Z)(report, { version: version.VERSION }));
    await (0,atomic_write/* writeAtomically */.v)(files.sarif, sarifText);
    await (0,atomic_write/* writeAtomically */.v)(files.summary, (0,markdown/* renderSummary */.Br)(report, { maxBytes: 8 * 1024 * 1024, restIn: 'report-v1.json', notes: [], reproduce }));
    const manifests = [];
    for (const { evidence } of collected.results.models ?? []) {
        if (evidence.built === undefined)
            continue;
        const file = (0,external_node_path_.join)(folder, 'manifests', `${fileName(evidence.path)}.manifest.json`);
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

/***/ 90407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ finishGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/paint.js
var paint = __webpack_require__(30698);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/gate/head-check.js

/** Returns why the report may not be posted: the pull request has moved since it was evaluated, or its head could not be read. */
async function checkHead(target, github) {
    if (target.kind !== 'pull_request' || github === undefined)
        return undefined;
    try {
        const { headSha, baseRef } = await github.pull(target.number);
        if (headSha === target.headSha && baseRef === target.baseRef)
            return undefined;
        if (headSha === target.headSha)
            return {
                moved: false,
                why: `The base of the pull request is now ${JSON.stringify(baseRef)}; this run evaluated it with the rules of ${JSON.stringify(target.baseRef)}.`,
            };
        const [old, now] = [target.headSha.slice(0, 7), headSha.slice(0, 7)];
        return {
            moved: true,
            why: `The head of the pull request moved from ${old} to ${now} during this run. Nothing was posted for the old commit; the run for the new commit decides.`,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.EM))
            throw error;
        return {
            moved: false,
            why: `The report was not posted, because the head of the pull request could not be read again before publishing. ${error.message}`,
        };
    }
}

// EXTERNAL MODULE: ./build/publish/outcome.js
var outcome = __webpack_require__(21192);
// EXTERNAL MODULE: ./build/report/findings/annotations.js
var findings_annotations = __webpack_require__(88760);
// EXTERNAL MODULE: ./build/report/findings/markdown.js
var markdown = __webpack_require__(67665);
// EXTERNAL MODULE: ./build/report/findings/report.js
var findings_report = __webpack_require__(48198);
// EXTERNAL MODULE: ./build/publish/commit-status.js
var commit_status = __webpack_require__(89638);
;// CONCATENATED MODULE: ./build/publish/check-run.js



/** Limit of annotations per call of the Checks API. */
const BATCH = 50;
const MAX_SUMMARY_BYTES = 65_000;
/**
 * Creates the check run and adds its annotations in batches.
 *
 * @returns the URL of the check run.
 */
async function postCheckRun(github, report, { annotations, summary }) {
    const check = {
        name: `${(0,commit_status/* statusContext */.s)(report.subject.rules)} findings`,
        headSha: report.subject.headSha,
        conclusion: conclusionOf(report),
        title: (0,findings_report/* headline */.Pl)(report),
        summary: (0,core_escape.cutBytes)(summary, MAX_SUMMARY_BYTES),
        annotations: annotations.slice(0, BATCH),
    };
    const { id, url } = await github.createCheck(check);
    for (let from = BATCH; from < annotations.length; from += BATCH)
        await github.addAnnotations(id, { ...check, annotations: annotations.slice(from, from + BATCH) });
    return url;
}
/** Returns the conclusion. GitHub treats `neutral` as passed, so an undecided verdict is a failure unless warn-only is set. */
function conclusionOf({ verdict, warnOnly }) {
    if (verdict === 'allow')
        return 'success';
    return warnOnly ? 'neutral' : 'failure';
}

;// CONCATENATED MODULE: ./build/publish/comment.js
/** Marks Weightseal's comment, so that it is updated in place. */
const MARKER = '<!-- weightseal:summary -->';
const MAX_COMMENT_BYTES = 60_000;
/**
 * Creates or updates one comment on the pull request. With `on-failure` an allowed run creates no comment but updates an existing
 * one. Anyone can write the marker, so only a marked comment of a bot or of the token's owner is updated.
 */
async function keepComment(github, report, { mode, body }) {
    const { pullRequest } = report.subject;
    if (mode === 'never' || pullRequest === undefined)
        return;
    const comments = await github.comments(pullRequest);
    const marked = comments.filter((comment) => comment.body.startsWith(MARKER));
    const ours = marked.find(({ author }) => author.endsWith('[bot]')) ?? (marked.length > 0 ? await ownComment(github, marked) : undefined);
    const text = `${MARKER}\n${body}`;
    if (ours === undefined && mode === 'on-failure' && report.verdict === 'allow')
        return;
    if (ours === undefined)
        await github.createComment(pullRequest, text);
    else if (ours.body !== text)
        await github.updateComment(ours.id, text);
}
/** Finds the comment of the token's owner, for tokens of people. */
async function ownComment(github, marked) {
    const login = await github.login();
    return marked.find(({ author }) => author === login);
}

;// CONCATENATED MODULE: ./build/publish/sarif-upload.js


/**
 * Uploads the SARIF file to code scanning. Returns an error, such as missing code scanning or a missing permission, as a note; with
 * `always` the caller fails.
 */
async function sendSarif(github, report, { mode, sarif }) {
    if (mode === 'never')
        return { status: 'skipped' };
    const { pullRequest, headSha } = report.subject;
    const ref = pullRequest === undefined ? report.subject.ref : `refs/pull/${pullRequest}/head`;
    return (0,outcome/* publishing */.K)(async () => {
        if (ref === undefined)
            throw new errors/* SealError */.EM('USAGE', `Code scanning accepts results of a branch or a pull request, not of the event ${report.subject.event}.`);
        await github.uploadSarif({ commit: headSha, ref, sarif });
    }, 'Code scanning does not show this run; a private repository requires GitHub Advanced Security. The SARIF file is in the artifact. Set upload-sarif: never to suppress this note.');
}

// EXTERNAL MODULE: ./build/publish/workflow-commands.js
var workflow_commands = __webpack_require__(62990);
;// CONCATENATED MODULE: ./build/publish/publish.js








/** Posts the report as check run, status, comment and SARIF upload. An error becomes a note and does not change the verdict. */
async function publishReport(report, github, options) {
    const { settings, changes, sarif, reproduce, fork, runUrl } = options;
    const annotations = (0,findings_annotations/* toAnnotations */.g)(report, changes);
    const summary = { restIn: 'report-v1.json', notes: [], reproduce };
    const forkNote = fork
        ? ' A pull request from a fork has a read-only token; the summary and the result of the step still show the verdict.'
        : '';
    let url;
    const check = await (0,outcome/* publishing */.K)(async () => {
        url = await postCheckRun(github, report, { annotations, summary: (0,markdown/* renderSummary */.Br)(report, { ...summary, maxBytes: 60_000 }) });
    }, `The annotations are in the log instead.${forkNote}`);
    const status = await (0,outcome/* publishing */.K)(() => (0,commit_status/* postStatus */.j)(github, report, url || runUrl), `Weightseal set no commit status; make the job a required check instead.${forkNote}`);
    const comment = await (0,outcome/* publishing */.K)(() => keepComment(github, report, { mode: settings.comment, body: (0,markdown/* renderSummary */.Br)(report, { ...summary, maxBytes: MAX_COMMENT_BYTES }) }), `Weightseal posted no comment; set comment-summary-in-pr: never to suppress this note.${forkNote}`);
    const upload = await sendSarif(github, report, { mode: settings.uploadSarif, sarif });
    return {
        notes: (0,outcome/* notesOf */.h)([check, status, comment, upload]),
        commands: check.status === 'failed' ? (0,workflow_commands/* annotationCommands */.s)(annotations) : [],
        failure: settings.uploadSarif === 'always' ? failureOf(upload) : undefined,
    };
}
function failureOf(outcome) {
    return outcome.status === 'failed' ? outcome.error : undefined;
}

// EXTERNAL MODULE: ./build/report/findings/terminal.js
var terminal = __webpack_require__(91892);
// EXTERNAL MODULE: ./build/shell/artifact.js + 1 modules
var shell_artifact = __webpack_require__(14656);
// EXTERNAL MODULE: ./build/shell/run-url.js
var run_url = __webpack_require__(30000);
// EXTERNAL MODULE: ./build/shell/step-log.js
var step_log = __webpack_require__(85356);
// EXTERNAL MODULE: ./build/shell/step-summary.js
var step_summary = __webpack_require__(11778);
// EXTERNAL MODULE: ./build/commands/gate/files.js + 1 modules
var gate_files = __webpack_require__(94531);
// EXTERNAL MODULE: ./build/commands/gate/mark-undecided.js
var mark_undecided = __webpack_require__(55878);
;// CONCATENATED MODULE: ./build/commands/gate/outputs.js


/** Sets the outputs of the gate. With several models, digests are a JSON object by folder. */
function setGateOutputs({ report, collected }, files) {
    const { blocking, warnings, unknown } = (0,findings_report/* countFindings */.Gt)(report);
    const built = (collected.results.models ?? []).flatMap(({ evidence }) => evidence.built === undefined ? [] : [{ folder: evidence.path, manifest: evidence.built }]);
    const each = (value) => built.length === 1 && built[0]
        ? value(built[0])
        : JSON.stringify(Object.fromEntries(built.map((model) => [model.folder, value(model)])));
    core.setOutput('verdict', report.verdict);
    core.setOutput('conclusion', outputs_conclusionOf(report, warnings));
    core.setOutput('findings-count', String(blocking + warnings + unknown));
    core.setOutput('model-digest', built.length === 0 ? '' : each(({ manifest }) => manifest.tree.root));
    core.setOutput('oms-root', built.length === 0 ? '' : each(({ manifest }) => manifest.oms.root));
    core.setOutput('manifest-path', files.manifests.join('\n'));
    core.setOutput('report-path', files.report);
    core.setOutput('sarif-path', files.sarif);
}
/** Undecided is `fail`, since a consumer that tests only for that word must not continue. */
function outputs_conclusionOf({ verdict, models }, warnings) {
    if (verdict !== 'allow')
        return 'fail';
    if (models.length === 0)
        return 'neutral';
    return warnings > 0 ? 'warn' : 'pass';
}

// EXTERNAL MODULE: ./build/commands/gate/reproduce.js
var gate_reproduce = __webpack_require__(37852);
;// CONCATENATED MODULE: ./build/commands/gate/finish.js


















/** Writes the files, publishes the findings, sets the outputs, and returns the exit code. */
async function finishGate(result, { run, inputs, env, more }) {
    const { settings, target, github, root } = run;
    const { report } = result;
    const reproduce = (0,gate_reproduce/* reproduceStep */.i)(target, inputs);
    const files = await (0,gate_files/* writeGateFiles */.g)(result, {
        folder: (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? root, 'weightseal'),
        fallbackFile: run.policyFiles[0]?.path ?? '',
        reproduce,
    });
    (0,step_log/* logText */.k)((0,terminal/* renderTerminal */.b)(report, paint/* noPaint */.I));
    setGateOutputs(result, files);
    const doubt = await checkHead(target, github);
    if (doubt !== undefined)
        return unpublished(doubt, report, env);
    const published = github === undefined
        ? NOTHING_POSTED
        : await publishReport(report, github, {
            settings,
            changes: result.collected.results.repository?.changes ?? [],
            sarif: files.sarifText,
            reproduce,
            fork: target.kind === 'pull_request' && target.fork,
            runUrl: (0,run_url/* runUrl */.V)(env),
        });
    for (const line of published.commands)
        process.stdout.write(`${line}\n`);
    const artifact = await (0,shell_artifact/* sendArtifact */.f)(env, inputs, [files.report, files.sarif, files.summary, ...files.manifests, ...more]);
    const notes = [...published.notes, ...(0,outcome/* notesOf */.h)([artifact])];
    for (const note of notes)
        core.notice(note, { title: 'Weightseal: not everything was published' });
    if (settings.showSummary)
        await (0,step_summary.writeSummary)((0,markdown/* renderSummary */.Br)(report, { maxBytes: step_summary.MAX_SUMMARY_BYTES, restIn: 'report-v1.json', notes, reproduce }));
    return exitCode(report, published);
}
const NOTHING_POSTED = { notes: ['Nothing was posted: github-token is missing.'], commands: [], failure: undefined };
/** Posts nothing for a head that has moved. One that could not be read is marked, so that no older success remains in force. */
async function unpublished({ why, moved }, report, env) {
    if (!moved)
        await (0,mark_undecided.markUndecided)(env).catch(() => undefined);
    core.warning(why, { title: 'Weightseal: undecided' });
    core.setOutput('verdict', report.verdict === 'block' ? 'block' : 'undecided');
    core.setOutput('conclusion', 'fail');
    await (0,step_summary.writeSummary)(`# ⚠️ Weightseal: undecided\n\n${(0,core_escape.markdown)(why)}\n`);
    return (0,exit/* exitOfVerdict */.lm)(report.verdict === 'block' ? 'block' : 'undecided', report.warnOnly);
}
/** A required upload that failed turns `allow` into undecided. Publishing never makes a verdict milder. */
function exitCode(report, { failure }) {
    const code = (0,exit/* exitOfVerdict */.lm)(report.verdict, report.warnOnly);
    if (failure === undefined || code !== exit/* EXIT */.dc.ok)
        return code;
    core.error(failure.message, { title: 'Weightseal: upload-sarif is "always"' });
    return exit/* EXIT */.dc.undecided;
}


/***/ }),

/***/ 55878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markUndecided: () => (/* binding */ markUndecided)
/* harmony export */ });
/* harmony import */ var _gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57504);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99871);
/* harmony import */ var _publish_commit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89638);
/* harmony import */ var _settings_trigger_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47568);




/**
 * Sets the commit status to an error after a run that evaluated nothing, so that an older success does not remain in force. What fails
 * here may be ignored, since the step fails anyway.
 */
async function markUndecided(env) {
    const inputs = (0,_gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__/* .inputReader */ .cN)(env);
    const target = (0,_settings_trigger_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(env, await (0,_gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(env));
    await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(env, inputs('github-token'))?.createStatus({
        sha: target.headSha,
        state: 'error',
        context: (0,_publish_commit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusContext */ .s)({ kind: (0,_settings_trigger_target_js__WEBPACK_IMPORTED_MODULE_3__/* .trustsBase */ .H)(target) ? 'base' : 'own', event: target.event }),
        description: 'Undecided: nothing was evaluated',
    });
}


/***/ }),

/***/ 37852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reproduceLocal),
/* harmony export */   i: () => (/* binding */ reproduceStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49821);


/** Returns the commands that give the verdict of a step again: the commit, the trusted base, and the inputs that were set. */
function reproduceStep(target, inputs) {
    const flags = ['path', 'profile', 'fail-on-severity', 'config-file'].flatMap((name) => inputs(name) === undefined ? [] : [`--${name}`, (0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(inputs(name) ?? '')]);
    const gateCommand = (base) => ['npx weightseal gate', '--base', base, ...flags].join(' ');
    if (target.kind === 'pull_request')
        return `git fetch origin pull/${target.number}/head && git checkout FETCH_HEAD\n${gateCommand((0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(`origin/${target.baseRef}`))}`;
    if (target.kind === 'range')
        return `git checkout ${target.headSha}\n${gateCommand(target.baseSha)}`;
    return `git checkout ${target.headSha}\n${['npx weightseal gate', ...flags].join(' ')}`;
}
/** Returns the command that gives the verdict of a command line again, from the top folder of the repository. */
function reproduceLocal(args, { root, cwd }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, cwd);
    const command = ['weightseal', 'gate', ...args.map(_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)].join(' ');
    return folder === '' ? command : `cd ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)} && ${command}`;
}


/***/ }),

/***/ 25970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseAction: () => (/* binding */ releaseAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/domains/signing/trust-root.js
var trust_root = __webpack_require__(68737);
// EXTERNAL MODULE: ./build/gate/prepare-step.js + 3 modules
var prepare_step = __webpack_require__(57504);
// EXTERNAL MODULE: ./build/settings/signing-plan.js
var signing_plan = __webpack_require__(58251);
// EXTERNAL MODULE: ./build/shell/step-inputs.js
var step_inputs = __webpack_require__(63877);
// EXTERNAL MODULE: ./build/shell/step-summary.js
var step_summary = __webpack_require__(11778);
// EXTERNAL MODULE: ./build/commands/gate/finish.js + 6 modules
var finish = __webpack_require__(90407);
// EXTERNAL MODULE: ./build/commands/sign/model-signer.js + 3 modules
var model_signer = __webpack_require__(50754);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/ports/github/octokit.js
var octokit = __webpack_require__(450);
;// CONCATENATED MODULE: ./build/publish/release.js

/**
 * Uploads files to a release, in the given order. Existing assets are never replaced, because users may have downloaded them.
 *
 * @throws {SealError} GITHUB_* - the message lists the files that were uploaded before.
 */
async function uploadAssets(github, uploadUrl, assets) {
    const done = [];
    for (const asset of assets) {
        try {
            await github.uploadReleaseAsset(uploadUrl, asset);
        }
        catch (error) {
            if (!(error instanceof errors/* SealError */.EM))
                throw error;
            const before = done.length === 0 ? 'Nothing was uploaded.' : `Already uploaded: ${done.join(', ')}.`;
            const advice = error.code === 'GITHUB_REJECTED'
                ? ' An asset with this name may already exist, and assets are not replaced. Delete the asset, or release a new version.'
                : '';
            throw new errors/* SealError */.EM(error.code, `${error.message}${advice} ${before}`, {
                cause: error,
                ...(error.permission === undefined ? {} : { permission: error.permission }),
            });
        }
        done.push(asset.name);
    }
}
/**
 * Stores signed statements with GitHub's attestations API, where `gh attestation verify` finds them.
 *
 * @returns their ids.
 * @throws {SealError} GITHUB_* - the message states where the API is available.
 */
async function storeAttestations(github, bundles) {
    const ids = [];
    for (const bundle of bundles) {
        try {
            ids.push(await github.storeAttestation(bundle));
        }
        catch (error) {
            if (!(error instanceof errors/* SealError */.EM))
                throw error;
            const reach = 'The attestations API is available for public repositories and for private ones on GitHub Enterprise Cloud, not on GitHub Enterprise Server. The seal contains the same statements.';
            throw new errors/* SealError */.EM(error.code, `${error.message} ${reach}`, {
                cause: error,
                ...(error.permission === undefined ? {} : { permission: error.permission }),
            });
        }
    }
    return ids;
}

// EXTERNAL MODULE: ./build/settings/inputs.js
var settings_inputs = __webpack_require__(19511);
;// CONCATENATED MODULE: ./build/commands/release/destination.js







/**
 * Determines where to publish. Call it before anything is signed, so that a wrong input leaves no signature in a public log.
 *
 * @throws {SealError} SETTINGS_INVALID - the inputs contradict each other, or there is no release. GITHUB_*
 */
async function destinationOf({ github, target }, { method }, inputs, env) {
    const mode = (0,settings_inputs/* oneOf */.yL)('release-assets', inputs('release-assets'), ['auto', 'always', 'never']) ?? 'auto';
    const attestations = (0,settings_inputs/* flag */.Jt)('store-attestations', inputs('store-attestations')) ?? false;
    if (attestations && method !== 'sigstore')
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `store-attestations: GitHub stores only keyless statements, and the signing method is "${method}". Remove store-attestations, or use method: sigstore.`);
    if (attestations && github === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'store-attestations requires a token, and github-token is empty. Pass github-token.');
    if (mode === 'never' || (mode === 'auto' && target.event !== 'release'))
        return { github, uploadUrl: undefined, attestations };
    if (github === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'Uploading release assets requires a token, and github-token is empty. Pass github-token, or set release-assets: never.');
    const event = (await (0,prepare_step/* readEvent */.j_)(env));
    const release = target.event === 'release' ? (0,octokit/* toRelease */.z)(event.release ?? {}) : await releaseOfRef(github, env);
    return { github, uploadUrl: release.uploadUrl, attestations };
}
async function releaseOfRef(github, env) {
    const tag = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1];
    const release = tag === undefined ? undefined : await github.releaseOfTag(tag);
    if (release === undefined)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', `release-assets is "always", and ${tag === undefined ? 'this run is not on a tag' : `the tag ${tag} has no release`}. Create the release first, or run on the event release.`);
    return release;
}
/**
 * Uploads the files as release assets, then stores the signed statements as attestations.
 *
 * @returns the ids of the attestations; `undefined` if none were to be stored.
 * @throws {SealError} GITHUB_*
 */
async function publishRelease({ github, uploadUrl, attestations }, models, files) {
    if (github === undefined)
        return undefined;
    if (uploadUrl !== undefined) {
        const assets = await Promise.all(files.map(async (file) => ({ name: (0,external_node_path_.basename)(file), content: await (0,promises_.readFile)(file, 'utf8') })));
        await uploadAssets(github, uploadUrl, assets);
    }
    if (!attestations)
        return undefined;
    return storeAttestations(github, models.flatMap(({ model }) => [model.signature, ...model.statements]));
}
/**
 * Declares the files of this step to the runner, so that a later `uses: actions/attest` needs no inputs.
 *
 * @see https://github.com/actions/runner/pull/4527: one path per line, without "=".
 */
async function declareArtifacts(env, files) {
    const list = env['GITHUB_ARTIFACTS'];
    if (!list)
        return;
    const lines = files.filter((file) => !/[=\n]/.test(file)).map((file) => `file://${file}\n`);
    await (0,promises_.appendFile)(list, lines.join(''));
}

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/domains/signing/types.js
var types = __webpack_require__(60187);
;// CONCATENATED MODULE: ./build/domains/approvals/evidence.js

/**
 * Predicate type defined by Weightseal: in-toto has none for code review. Public format:
 * schemas/approvals-statement-v1.schema.json.
 */
const APPROVALS_TYPE = 'https://weightseal.dev/statements/approvals/v1';
/** @see https://slsa.dev/spec/v1.2/verification_summary */
const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
/** Level that one run can check. SLSA levels also require how long the controls have been enabled. */
const TWO_PARTY_REVIEWED = 'ORG_SOURCE_WEIGHTSEAL_TWO_PARTY_REVIEWED';
/**
 * Returns the statements about the approvals of a released model: the decision and, if every commit was reviewed, a SLSA
 * verification summary.
 */
function approvalStatements(manifest, evidence) {
    const summary = twoPartyReviewed(evidence) ? [summaryStatement(manifest, evidence)] : [];
    return [decisionStatement(manifest, evidence), ...summary];
}
/**
 * Tells whether every commit belongs to an approved pull request, and each of these has an approver who did not contribute to it.
 */
function twoPartyReviewed({ decision: { commits, decisions } }) {
    const used = new Set(commits.map(({ pull }) => pull));
    return (commits.length > 0 &&
        commits.every(({ approved }) => approved) &&
        decisions.filter(({ pull }) => used.has(pull)).every(({ approvers }) => approvers.length > 0));
}
/** Returns the subjects: the model first, as in every statement of a seal, then the reviewed commit and tree. */
function subjectsOf(manifest, { snapshot: { tag, branch }, repositoryUri }) {
    const name = `git+${repositoryUri}`;
    const annotations = { sourceRefs: branch === null ? [] : [`refs/heads/${branch}`] };
    return [
        { name: manifest.model.name, digest: { sha256: manifest.tree.root } },
        { name, digest: { gitCommit: tag.commit }, annotations },
        { name, digest: { gitTree: tag.tree }, annotations },
    ];
}
function decisionStatement(manifest, evidence) {
    const { snapshot, decision, verifier } = evidence;
    const { tag, branch, since, at, run } = snapshot;
    const approved = decision.commits.every((commit) => commit.approved) && decision.deployment.satisfied;
    const predicate = {
        decision: approved ? 'approved' : 'not approved',
        tier: decision.tier,
        release: { tag: tag.name, commit: tag.commit, tree: tag.tree, branch, since },
        commits: decision.commits.map(({ oid, pull, approved: ok }) => ({ commit: oid, pullRequest: pull === 0 ? null : pull, approved: ok })),
        pullRequests: decision.decisions.map((each) => pullEvidence(each, snapshot.pulls[String(each.pull)])),
        deployment: {
            environments: decision.deployment.environments,
            required: decision.deployment.required,
            approvers: decision.deployment.approvers,
            run: { id: run.id, attempt: run.attempt },
        },
        snapshotDigest: { sha256: decision.snapshotDigest },
        evaluatedAt: at,
        verifier,
    };
    return {
        _type: types/* STATEMENT_TYPE */.zG,
        subject: subjectsOf(manifest, evidence),
        predicateType: APPROVALS_TYPE,
        predicate: predicate,
    };
}
function pullEvidence(decision, snapshot) {
    const { pull, outcome, head, base, tier, classes, approvers, policy, snapshotDigest } = decision;
    return {
        number: pull,
        outcome,
        author: snapshot === undefined ? null : { id: snapshot.pull.author.id, login: snapshot.pull.author.login },
        baseRef: base.ref,
        headRevision: head,
        targetTree: snapshot?.pull.head.tree ?? null,
        tier,
        classes: classes.map(({ name }) => name),
        approvers: approvers.map(({ id, login, roles, review, commit, at }) => ({
            id,
            login,
            roles,
            reviewId: review,
            commit,
            submittedAt: at,
        })),
        disqualified: disqualified(decision).map(({ actor, reason }) => ({ id: actor.id, login: actor.login, reason })),
        policy: { uri: `${policy.ref}:${policy.path}`, commit: policy.commit, digest: policy.blob === null ? null : { gitBlob: policy.blob } },
        snapshotDigest: { sha256: snapshotDigest },
    };
}
/** Returns the reviews that did not count in any rule, each once. */
function disqualified({ rules }) {
    const all = rules.flatMap(({ considered }) => considered);
    const counted = new Set(all.filter(({ reason }) => reason === 'counted').map(({ review }) => review));
    const left = all.filter(({ review, reason }) => !counted.has(review) && reason !== 'commented_only' && reason !== 'not_submitted');
    return [...new Map(left.map((entry) => [entry.review, entry])).values()];
}
function summaryStatement(manifest, evidence) {
    const { snapshot, decision, repositoryUri, verifier } = evidence;
    const [first] = decision.decisions;
    const predicate = {
        verifier: { id: verifier.id, version: { weightseal: verifier.version } },
        timeVerified: snapshot.at,
        resourceUri: `git+${repositoryUri}`,
        policy: first === undefined ? { uri: '' } : { uri: `git+${repositoryUri}@${first.policy.ref}`, digest: { gitCommit: first.policy.commit } },
        verificationResult: 'PASSED',
        verifiedLevels: [TWO_PARTY_REVIEWED],
        slsaVersion: '1.2',
    };
    return {
        _type: types/* STATEMENT_TYPE */.zG,
        subject: subjectsOf(manifest, evidence),
        predicateType: SUMMARY_TYPE,
        predicate: predicate,
    };
}

// EXTERNAL MODULE: ./build/domains/manifest/types.js
var manifest_types = __webpack_require__(15663);
// EXTERNAL MODULE: ./build/domains/signing/identity.js
var signing_identity = __webpack_require__(14018);
// EXTERNAL MODULE: ./build/gate/gate.js + 15 modules
var gate = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/settings/workflow-run.js
var workflow_run = __webpack_require__(92679);
// EXTERNAL MODULE: ./build/commands/release/names.js
var names = __webpack_require__(7721);
// EXTERNAL MODULE: ./build/commands/release/seal-model.js
var seal_model = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/commands/release/gate-release.js









/**
 * Evaluates the models, signs those of an allowed release, evaluates the signatures, and writes manifest, signature and seal. Signs
 * nothing before the first verdict allows the release; writes nothing before the second does.
 *
 * @throws {SealError} SETTINGS_INVALID, PACK_INVALID, SIGNING_REFUSED, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function gateRelease({ options, ports, env, signer: prepareSigner, out, warn }) {
    const rules = await (0,gate/* loadRules */.A7)(options, ports);
    const collected = await (0,gate/* collect */.Fo)(options, ports, rules);
    const unsigned = await (0,gate/* evaluateFacts */.Vs)(withoutSigning(options), ports, withoutSigningRules(rules), collected);
    if (unsigned.report.verdict !== 'allow')
        return { kind: 'refused', result: unsigned };
    const built = builtModels(collected);
    const prefixes = (0,names/* releasePrefixes */.y)(built);
    const signer = await prepareSigner();
    const sealed = await sealAll(built, { signer, env, warn, now: ports.now, evidence: evidenceOf(collected, env) });
    const signedModels = signedModelsOf(sealed, signer, { env, now: ports.now });
    const signed = await (0,gate/* evaluateFacts */.Vs)(options, ports, rules, await (0,gate/* withSignatures */.mj)(options, ports, collected, signedModels));
    if (signed.report.verdict !== 'allow')
        return { kind: 'refused', result: signed };
    const models = await Promise.all(sealed.map(async (one) => ({ ...one, files: await (0,seal_model/* writeRelease */.d)(one.model, out, prefixes.get(one.folder)) })));
    return { kind: 'released', result: signed, models, trustRoot: signer.trustRoot };
}
/** Returns the options of the first evaluation, before anything is signed. */
function withoutSigning(options) {
    const packs = options.settings.packs.filter((pack) => pack !== 'signing');
    return { ...options, settings: { ...options.settings, packs } };
}
function withoutSigningRules(rules) {
    return { ...rules, packs: rules.packs.filter(({ id }) => id !== 'signing') };
}
function builtModels({ results: { models = [] } }) {
    return models.flatMap(({ evidence: { folder, built } }) => (built === undefined ? [] : [{ folder, manifest: built }]));
}
/** Returns who approved the release; `undefined` if that was not evaluated. */
function evidenceOf({ results: { approvals: release } }, env) {
    if (release === undefined)
        return undefined;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUri = `${server}/${env['GITHUB_REPOSITORY'] ?? ''}`;
    const workflow = env['GITHUB_WORKFLOW_REF'];
    const id = workflow === undefined ? repositoryUri : `${server}/${workflow}`;
    return { ...release, repositoryUri, verifier: { id, version: version.VERSION } };
}
async function sealAll(models, { signer, env, warn, now, evidence }) {
    if (models.length === 0)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'There is no model to release. Set path to its folder, or list the model under models in the configuration.');
    const sealed = [];
    for (const { folder, manifest } of models) {
        if (manifest.model.version === manifest_types/* UNVERSIONED */.d7)
            warn(`The model ${folder} has no version. Set it under models in the configuration, or in the manifest.`);
        const more = evidence === undefined ? [] : approvalStatements(manifest, evidence);
        sealed.push({ folder, model: await (0,seal_model/* sealModel */.r)({ manifest, signer, run: (0,workflow_run/* workflowRun */.t)(env), now, more }) });
    }
    return sealed;
}
/** Returns the new signatures, and what they are verified against if the configuration does not define it: this repository. */
function signedModelsOf(sealed, { trustRoot: root }, { env, now }) {
    const identity = (0,signing_identity/* fromRepository */.TJ)(env['GITHUB_REPOSITORY'] ?? '', env['GITHUB_SERVER_URL']);
    const signatures = new Map(sealed.map(({ folder, model }) => [folder, JSON.stringify(model.signature)]));
    // The instance has just signed with the keys of this root, so the root is current whatever its date.
    const defaults = { identity, ...(root === undefined ? {} : { trustRoot: { ...root, asOf: now } }) };
    return { signatures, defaults };
}

// EXTERNAL MODULE: ./build/core/shell-quote.js
var shell_quote = __webpack_require__(49821);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
;// CONCATENATED MODULE: ./build/report/release/summary.js

/** Renders the end of the job summary: the released models, and the command that verifies them. */
function renderRelease({ models, places, verifyFlags }) {
    const rows = models.map(({ name, version, files, modelDigest, signedBy, logEntry }) => `| ${(0,core_escape.markdown)(name)} | ${(0,core_escape.markdown)(version)} | ${files} | ${(0,core_escape.code)(modelDigest)} | ${(0,core_escape.markdown)(signedBy)}${logEntry === undefined ? '' : `<br>log entry ${(0,core_escape.markdown)(logEntry)}`} |`);
    const commands = models.map(({ seal }) => `npx weightseal verify MODEL_DIR --seal ${seal} --offline ${verifyFlags}`);
    return [
        `## 🔏 Released: ${models.map(({ name, version }) => (0,core_escape.markdown)(`${name} ${version}`)).join(', ')}`,
        '',
        ...(places.length === 0 ? [] : [`Manifest, signature and seal are ${places.map(core_escape.markdown).join(' and ')}.`, '']),
        '| model | version | files | model digest | signed by |',
        '|---|---|---|---|---|',
        ...rows,
        '',
        'To verify a downloaded model, run:',
        '',
        '```sh',
        ...commands,
        '```',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/report/verification/verify-flags.js
var verify_flags = __webpack_require__(32496);
// EXTERNAL MODULE: ./build/commands/release/text.js
var release_text = __webpack_require__(75066);
;// CONCATENATED MODULE: ./build/commands/release/summary.js






/** Renders the released models, where their files are, and the command that verifies them. */
function releaseSummary({ models, trustRoot }, { destination, env, inputs }) {
    const [first] = models;
    const keyFlags = first === undefined ? '' : (0,verify_flags/* verifyFlags */.X)(first.model.signer);
    const signerFlags = trustRoot === undefined ? keyFlags : `--from-repo ${(0,shell_quote/* shellWord */.r)(env['GITHUB_REPOSITORY'] ?? '')}`;
    return renderRelease({
        models: models.map(({ model: { manifest, signer } }) => ({
            name: manifest.model.name,
            version: manifest.model.version,
            files: manifest.files.length,
            modelDigest: manifest.tree.root,
            seal: (0,names/* sealName */.D)(manifest),
            signedBy: nameOf(signer),
            logEntry: signer.method === 'sigstore' ? signer.logEntries[0]?.logIndex : undefined,
        })),
        places: placesOf(destination, inputs),
        verifyFlags: `${signerFlags}${(0,release_text/* rootFlag */.X)(trustRoot)}`,
    });
}
function nameOf(signer) {
    if (signer.method === 'sigstore')
        return signer.san ?? '';
    return signer.method === 'key' ? `key ${signer.keySha256}` : signer.subject;
}
/** Returns where the files are, each as the end of "Manifest, signature and seal are …". */
function placesOf({ uploadUrl, attestations }, inputs) {
    return [
        ...((0,settings_inputs/* flag */.Jt)('upload-artifact', inputs('upload-artifact')) === false ? [] : ['in the workflow artifact']),
        ...(uploadUrl === undefined ? [] : ['assets of the release']),
        ...(attestations ? ['stored as attestations'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/commands/release/action.js














/**
 * `command: release`: evaluates, signs and publishes the models. Determines the destination before anything is signed, and publishes
 * nothing unless the verdict on the signed models allows it.
 */
async function releaseAction(env, signal) {
    const inputs = (0,prepare_step/* inputReader */.cN)(env);
    (0,step_inputs/* maskKeys */.h_)(env, [inputs('private-key-env') ?? signing_plan/* KEY_ENV */.uM, inputs('password-env') ?? signing_plan/* PASSWORD_ENV */.Km]);
    const run = asRelease(await (0,prepare_step/* prepare */.iA)(env, inputs));
    const parts = (0,prepare_step/* gateParts */.mM)(run, env, signal);
    const plan = (0,signing_plan/* signingPlan */.lV)(inputs, run.settings.signing);
    const destination = await destinationOf(run, plan, inputs, env);
    const release = await gateRelease({
        ...parts,
        env,
        signer: () => stepSigner(run, plan, env, signal),
        out: (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? run.root, 'weightseal', 'release'),
        warn: (message) => core.warning(message),
    });
    if (release.kind === 'refused')
        return unreleased(await (0,finish/* finishGate */.J)(release.result, { run, inputs, env, more: [] }), release.result);
    const files = release.models.flatMap(({ files: { manifest, signature, seal } }) => [manifest, signature, seal]);
    await declareArtifacts(env, files);
    const code = await (0,finish/* finishGate */.J)(release.result, { run, inputs, env, more: files });
    if (code !== exit/* EXIT */.dc.ok)
        return code;
    const attestationIds = await publishRelease(destination, release.models, files);
    if (attestationIds !== undefined)
        core.setOutput('attestation-id', attestationIds.join('\n'));
    setOutputs(release);
    if (run.settings.showSummary)
        await (0,step_summary.writeSummary)(releaseSummary(release, { destination, env, inputs }));
    return code;
}
/**
 * Treats any event as a release, except those of pull requests, whose code is not approved yet.
 *
 * @throws {SealError} SIGNING_REFUSED
 */
function asRelease(run) {
    const { event, headSha, kind } = run.target;
    if (kind === 'pull_request' || event === 'merge_group')
        throw new errors/* SealError */.EM('SIGNING_REFUSED', `command: release does not run on ${event}, because the code is not approved yet. Run it on release, or on a push of a tag; on pull requests use command: gate.`);
    return { ...run, target: { kind: 'snapshot', event, headSha, trigger: 'release' } };
}
function stepSigner({ root }, plan, env, signal) {
    const { cachePath, visibility, secret: onSecret } = (0,step_inputs/* stepIo */.ZZ)(env, signal);
    return (0,model_signer/* modelSigner */.k)(plan, { cwd: root, env, now: new Date(), cachePath, visibility, onSecret });
}
/** Returns the exit code of a step that released nothing. `warn-only` does not apply: the step has failed. */
function unreleased(code, { report }) {
    core.error(`Nothing was released: the verdict is ${report.verdict}.`, { title: 'Weightseal: not released' });
    return code === exit/* EXIT */.dc.ok ? (0,exit/* exitOfVerdict */.lm)(report.verdict, false) : code;
}
function setOutputs({ models, trustRoot }) {
    core.setOutput('bundle-path', models.map(({ files }) => files.signature).join('\n'));
    core.setOutput('seal-path', models.map(({ files }) => files.seal).join('\n'));
    if (trustRoot !== undefined)
        core.setOutput('trusted-root-digest', (0,trust_root/* trustRootDigest */.xi)(trustRoot.json));
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sealName),
/* harmony export */   y: () => (/* binding */ releasePrefixes)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const MAX_NAME = 120;
/** Returns the file name of a seal, such as `sentiment-1.4.0.seal.json`. */
function sealName({ model }) {
    return `${safeName(`${model.name}-${model.version}`)}.seal.json`;
}
/**
 * Returns the prefix of each model's manifest and signature, by folder; empty for a single model. Release assets have no folders.
 *
 * @throws {SealError} SETTINGS_INVALID - two models would have the same file name.
 */
function releasePrefixes(models) {
    const prefix = (folder) => (models.length === 1 ? '' : `${safeName(folder)}.`);
    const prefixes = new Map(models.map(({ folder }) => [folder, prefix(folder)]));
    const seals = models.map(({ manifest }) => sealName(manifest).toLowerCase());
    const names = [...prefixes.values()].map((name) => name.toLowerCase());
    if (new Set(seals).size < seals.length || new Set(names).size < names.length)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `Two models would have the same file name in the release: ${seals.join(', ')}. Give them different names or versions.`);
    return prefixes;
}
/** Replaces characters that a file system or a release page does not accept. */
function safeName(text) {
    return (text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, MAX_NAME) || 'model');
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writeRelease),
/* harmony export */   r: () => (/* binding */ sealModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15663);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1529);
/* harmony import */ var _domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22067);
/* harmony import */ var _domains_signing_seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32313);
/* harmony import */ var _domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50699);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43568);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7721);









/**
 * Signs the files of a manifest, then the manifest itself with its provenance, then other statements. Each statement has a signature
 * of its own.
 *
 * @throws {SealError} SIGNING_REFUSED, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function sealModel({ manifest, signer, run, now, more = [] }) {
    const signed = await signer.sign((0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .statementOf */ .T)(manifest, { subject: manifest.model.name }));
    // The claims that Fulcio certified with the first signature are more reliable than the environment.
    const job = signed.signer.method === 'sigstore' ? (0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .certifiedRun */ .hR)(signed.signer.claims) : run;
    const { bundle: statement } = await signer.sign(job === undefined ? (0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestStatement */ .XR)(manifest) : (0,_domains_signing_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceOf */ .Jj)(manifest, job));
    const statements = [statement];
    for (const another of more)
        statements.push((await signer.sign(another)).bundle);
    const seal = (0,_domains_signing_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .buildSeal */ .u7)({
        manifest,
        signature: signed.bundle,
        statements,
        trustRoot: signer.trustRoot,
        expected: hintsOf(signed.signer),
        now,
    });
    return { manifest, signer: signed.signer, signature: signed.bundle, statements, provenance: job !== undefined, seal };
}
/** Returns the signer of a seal as hints for its users. Verification does not trust them. */
function hintsOf(signer) {
    if (signer.method === 'key')
        return { keySha256: signer.keySha256 };
    if (signer.method === 'certificate')
        return { certificateFingerprint: signer.fingerprint };
    const { san, claims } = signer;
    const repository = claims.repositoryUri?.replace(/^https:\/\/[^/]+\//, '');
    const hints = {
        certificateIdentity: san,
        certificateOidcIssuer: claims.issuer,
        repository,
        repositoryId: claims.repositoryId,
        ref: claims.ref,
    };
    return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined));
}
/**
 * Writes manifest, signature and seal of a model.
 *
 * @param prefix - of the manifest and the signature if several models share the folder.
 */
async function writeRelease({ manifest, signature, seal }, folder, prefix = '') {
    const files = {
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${prefix}${_domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_FILE */ .h1}`),
        signature: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${prefix}${_domains_models_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_FILE */ .I9}`),
        seal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .sealName */ .D)(manifest)),
    };
    // The canonical form, so that `sha256sum` gives the digest that the statements name.
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.manifest, (0,_domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalManifest */ .qY)(manifest));
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.signature, `${JSON.stringify(signature)}\n`);
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(files.seal, seal);
    return files;
}


/***/ }),

/***/ 75066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rootFlag),
/* harmony export */   h: () => (/* binding */ releasedText)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5242);
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49821);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25673);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68737);
/* harmony import */ var _ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26866);
/* harmony import */ var _report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);
/* harmony import */ var _report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32496);
/* harmony import */ var _shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64159);
/* harmony import */ var _sign_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33662);











/** Renders what was released, where it is, and the command that verifies it. */
function releasedText({ sealed, files, trustRoot }, { folder, cwd, paint }) {
    const { manifest, signer, provenance } = sealed;
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const seal = (0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .G)(files.seal, { cwd }));
    const rows = [
        ...(0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__/* .signerRows */ .A4)(signer),
        ...(0,_sign_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excludedRows */ .e)(manifest),
        ['model digest', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)(manifest.tree.root)],
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)(manifest.oms.root)],
        ...(trustRoot === undefined ? [] : [['trust root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .V)((0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .trustRootDigest */ .xi)(trustRoot.json))]]),
        ['provenance', provenance ? 'signed' : 'none: not in a GitHub workflow'],
        ['written to', [files.manifest, files.signature, files.seal].map((file) => (0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .G)(file, { cwd })).join(', ')],
        ['verify with', `weightseal verify ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(folder)} --seal ${seal} --offline ${(0,_report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyFlags */ .X)(signer)}${rootFlag(trustRoot)}`],
    ];
    const name = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__.plain)(`${manifest.model.name} ${manifest.model.version}`);
    const head = `${paint('green', 'Released')} ${name}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .L)(manifest.files.length, 'file')} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_10__/* .formatBytes */ .z)(bytes)})`;
    return `${[head, ...rows.map(([label = '', value = '']) => `  ${paint('dim', label.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_8__.plain)(value)}`)].join('\n')}\n`;
}
/** Returns the flag for the trust root of a private Sigstore instance. The public one ships with Weightseal. */
function rootFlag(root) {
    return root === undefined || (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .isCoveredBy */ .ID)(root.root, (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedTrustRoot */ .Y)().root) ? '' : ` --trusted-root-digest ${(0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_0__/* .trustRootDigest */ .xi)(root.json)}`;
}


/***/ }),

/***/ 33662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signedText),
/* harmony export */   e: () => (/* binding */ excludedRows)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5242);
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49821);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25673);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);
/* harmony import */ var _report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);
/* harmony import */ var _report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32496);
/* harmony import */ var _settings_trust_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38424);
/* harmony import */ var _shell_display_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64159);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19252);












/** Renders who signed which model, where the signature is, and the command that verifies it. */
function signedText({ manifest, signer, file, model }, { options, cwd, paint }) {
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
    const pointers = manifest.files.filter(({ source }) => source === 'lfs-pointer').length;
    const place = file === (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultSignature */ .u0)(model) ? '' : ` --signature ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .G)(file, { cwd }))}`;
    const rows = [
        ...(0,_report_verification_text_js__WEBPACK_IMPORTED_MODULE_2__/* .signerRows */ .A4)(signer),
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.oms.root)],
        ...excludedRows(manifest),
        ...(pointers === 0 ? [] : [['from pointers', `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(pointers, 'file')} known from Git LFS pointers; the content was not read`]]),
        ['written to', (0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .G)(file, { cwd })],
        ['verify with', `weightseal verify ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)((0,_shell_display_path_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .G)(model, { cwd }))}${place} ${(0,_report_verification_verify_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyFlags */ .X)(signer)}${instanceFlags(options)}`],
    ];
    const head = `${paint('green', 'Signed')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_10__.plain)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(model))}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(manifest.files.length, 'file')} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_11__/* .formatBytes */ .z)(bytes)})`;
    return `${[head, ...rows.map(([name = '', value = '']) => `  ${paint('dim', name.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_10__.plain)(value)}`)].join('\n')}\n`;
}
/** Lists the paths that the configuration or an option excludes from the signature. They can change without notice. */
function excludedRows({ ignore }) {
    const paths = ignore.filter((path) => !_domains_models_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_IGNORES */ .a$.includes(path));
    return paths.length === 0 ? [] : [['excluded', paths.join(', ')]];
}
function instanceFlags(options) {
    const chosen = _settings_trust_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .INSTANCE_NAMES */ .D7.filter((name) => options.text(name) !== undefined);
    return chosen.map((name) => ` --${name} ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(options.text(name) ?? '')}`).join('');
}


/***/ }),

/***/ 49821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);

/**
 * Quotes one word of a command that is printed to be copied, so that a POSIX shell reads it as one literal word. Control and
 * format characters become visible escapes, so a name that contains them must be typed by the reader.
 */
function shellWord(text) {
    const visible = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(text);
    return /^[\w./:@=+,-]+$/.test(visible) && !visible.startsWith('-') ? visible : `'${visible.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program. A test checks that it equals package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 22067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   Mg: () => (/* binding */ provenanceFault),
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   XR: () => (/* binding */ manifestStatement),
/* harmony export */   hR: () => (/* binding */ certifiedRun)
/* harmony export */ });
/* unused harmony export MANIFEST_STATEMENT_TYPE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15663);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60187);




const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const MANIFEST_STATEMENT_TYPE = 'https://weightseal.dev/statements/manifest/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Limit of `gh attestation` and of the attestations API. */
const MAX_SUBJECTS = 1024;
/** Returns the run that a certificate describes; `undefined` when it was not issued to a workflow. */
function certifiedRun(claims) {
    const { repositoryUri, trigger: event, ref, commit, workflowUri, buildSignerUri: builderUri, runUri } = claims;
    if (!repositoryUri || !event || !ref || !commit || !workflowUri || !builderUri || !runUri)
        return undefined;
    const { repositoryId = '', ownerId = '', runner = 'unknown' } = claims;
    return { repositoryUri, repositoryId, ownerId, event, ref, commit, workflowUri, builderUri, runUri, runner };
}
/** Builds the SLSA provenance of a model: builder, commit and workflow. */
function provenanceOf(manifest, run) {
    const predicate = predicateOf(run);
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, subject: subjectsOf(manifest), predicateType: PROVENANCE_TYPE, predicate: predicate };
}
function predicateOf(run) {
    // The name of a workflow file contains no "@"; a tag name may.
    const at = run.workflowUri.indexOf('@');
    const [file, ref] = at === -1 ? [run.workflowUri, run.ref] : [run.workflowUri.slice(0, at), run.workflowUri.slice(at + 1)];
    const path = file.split('/').slice(5).join('/');
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref, repository: run.repositoryUri, path } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runner,
                },
            },
            resolvedDependencies: [{ uri: `git+${run.repositoryUri}@${run.ref}`, digest: { gitCommit: run.commit } }],
        },
        runDetails: { builder: { id: run.builderUri }, metadata: { invocationId: run.runUri } },
    };
}
/** Builds the statement for a signature made outside a workflow. It covers only the manifest, its name and its version. */
function manifestStatement(manifest) {
    const { name, version } = manifest.model;
    return { _type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, subject: subjectsOf(manifest), predicateType: MANIFEST_STATEMENT_TYPE, predicate: { name, version } };
}
/**
 * Returns the subjects: the model digest, then the manifest as a file, then the files. An OMS signature covers only names
 * and digests of files; with the manifest as a subject, the model's name, version and dependencies are covered as well.
 */
function subjectsOf(manifest) {
    const subject = (name, sha256) => ({ name, digest: { sha256 } });
    return [
        subject(manifest.model.name, manifest.tree.root),
        subject(_manifest_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1, manifestDigest(manifest)),
        ...manifest.files.slice(0, MAX_SUBJECTS - 2).map(({ path, sha256 }) => subject(path, sha256)),
    ];
}
/** Returns the SHA-256 of the bytes of `weightseal.manifest.json`, hex. */
function manifestDigest(manifest) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_build_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalManifest */ .qY)(manifest)).digest('hex');
}
/**
 * Compares provenance, which the signer wrote, with the certificate, which Fulcio issued.
 *
 * @returns the first contradiction, or `undefined`.
 */
function provenanceFault(predicate, claims) {
    const run = certifiedRun(claims);
    if (run === undefined)
        return 'the certificate was not issued to a workflow run';
    const certified = flatten(predicateOf(run));
    const declared = flatten(predicate);
    const other = Object.entries(certified).find(([path, value]) => declared[path] !== value);
    return other && `${other[0]}: the provenance states ${JSON.stringify(declared[other[0]])}, the certificate ${JSON.stringify(other[1])}`;
}
/** Returns the leaf values of a JSON value by JSON Pointer. */
function flatten(value, pointer = '') {
    if (typeof value !== 'object' || value === null)
        return { [pointer]: value };
    return Object.assign({}, ...Object.entries(value).map(([key, member]) => flatten(member, `${pointer}/${key}`)));
}


/***/ }),

/***/ 32313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ parseSeal),
/* harmony export */   XG: () => (/* binding */ MAX_SEAL_BYTES),
/* harmony export */   u7: () => (/* binding */ buildSeal)
/* harmony export */ });
/* unused harmony export SEAL_SCHEMA */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52853);
/* harmony import */ var _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49311);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73224);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34129);
/* harmony import */ var _manifest_types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15663);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23116);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22067);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31596);
/* harmony import */ var _signed_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99900);











const SEAL_SCHEMA = 'weightseal/seal@1';
const MAX_SEAL_BYTES = 2 * _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE_BYTES */ .Me;
/** Builds a seal as canonical JSON, so the same parts give the same file. */
function buildSeal({ manifest, signature, statements, trustRoot, expected, now }) {
    const seal = {
        schema: SEAL_SCHEMA,
        modelDigest: manifest.tree.root,
        manifest,
        signature,
        statements,
        ...(trustRoot === undefined ? {} : { trustedRoot: { asOf: trustRoot.asOf ?? now, name: trustRoot.name, json: trustRoot.json } }),
        expected,
    };
    return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(seal);
}
/**
 * Parses an untrusted seal. The signature must list exactly the files of the manifest, and every statement must be about
 * the manifest's digest.
 *
 * @throws {SealError} SEAL_INVALID, MANIFEST_INVALID, SIGNATURE_INVALID
 */
function parseSeal(text, where) {
    const json = parseShape(text, where);
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(canonical(json.manifest, where), `${where} (manifest)`);
    if (json.trustedRoot !== undefined)
        canonical(json.trustedRoot.json, where);
    if (json.modelDigest !== manifest.tree.root)
        throw invalid(where, `modelDigest is ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(json.modelDigest)}, expected ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)} as in the manifest`);
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json.signature, `${where} (signature)`);
    const signed = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSignedModel */ .ZO)(bundle, `${where} (signature)`);
    requireSameFiles(manifest, signed, where);
    const statements = json.statements.map((statement, index) => readStatement(statement, manifest, `${where} (statement ${index + 1})`));
    if (!statements.some(({ coversManifest }) => coversManifest))
        throw invalid(where, 'no statement covers the manifest, so the name, version and dependencies of the model are not signed');
    return { manifest, bundle, signed, statements, trustedRoot: json.trustedRoot, expected: json.expected ?? {} };
}
function parseShape(text, where) {
    if (text.length > MAX_SEAL_BYTES)
        throw invalid(where, `larger than ${MAX_SEAL_BYTES} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(where, `expected a Weightseal seal in JSON: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, cause);
    }
    const validate = _generated_format_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateSealV1 */ .zw;
    if (validate(json))
        return json;
    const problems = (0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .describeSchemaErrors */ .cz)(validate.errors ?? [], json).join('; ');
    throw invalid(where, `${problems}. A seal starts with {"schema": "${SEAL_SCHEMA}"}; create one with "weightseal release"`);
}
/** Serializes to canonical JSON. Fails for lone surrogates and for nesting that is too deep. */
function canonical(value, where) {
    try {
        return (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(value);
    }
    catch (cause) {
        throw invalid(where, `contains JSON without a canonical form (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`, cause);
    }
}
function requireSameFiles({ files }, { files: signed, nameless }, where) {
    const digests = new Map(signed.map((file) => [
        nameless ? (files[0]?.path ?? '') : file.path,
        'digest' in file && file.algorithm === 'sha256' ? file.digest : '',
    ]));
    const other = files.find(({ path, sha256 }) => digests.get(path) !== sha256);
    if (other !== undefined || digests.size !== files.length)
        throw invalid(where, `the signature and the manifest list different files${other === undefined ? '' : ` (${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(other.path)})`}`);
}
function readStatement(json, manifest, where) {
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(json, where);
    const fail = (what) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .badSignature */ .g)(where, `invalid signed statement: ${what}`);
    const { subject, predicateType, predicate } = (0,_signed_model_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStatement */ .By)(bundle.payload, fail);
    const [first, second] = Array.isArray(subject) ? subject : [];
    if (first?.digest?.sha256 !== manifest.tree.root)
        throw fail(`the first subject is not the model with digest ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)}`);
    if (typeof predicateType !== 'string')
        throw fail('predicateType is missing');
    const coversManifest = second?.name === _manifest_types_js__WEBPACK_IMPORTED_MODULE_10__/* .MANIFEST_FILE */ .h1 && second.digest?.sha256 === (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestDigest */ .It)(manifest);
    return { bundle, predicateType, predicate, coversManifest };
}
function invalid(where, what, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SEAL_INVALID', `${where}: ${what}. Do not trust this seal.`, { cause });
}


/***/ }),

/***/ 57504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mM: () => (/* binding */ gateParts),
  cN: () => (/* binding */ inputReader),
  iA: () => (/* binding */ prepare),
  j_: () => (/* binding */ readEvent),
  RB: () => (/* binding */ workflowPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/core/attempt.js
var attempt = __webpack_require__(55983);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/ports/files/repository-files.js
var repository_files = __webpack_require__(16493);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/ports/files/trusted-base.js
var trusted_base = __webpack_require__(15708);
// EXTERNAL MODULE: ./build/ports/files/work-tree.js
var work_tree = __webpack_require__(79847);
// EXTERNAL MODULE: ./build/ports/git.js
var ports_git = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/ports/github/connection.js
var connection = __webpack_require__(99871);
// EXTERNAL MODULE: ./build/ports/github/answers.js
var answers = __webpack_require__(12960);
// EXTERNAL MODULE: ./build/ports/github/client.js + 1 modules
var github_client = __webpack_require__(10565);
// EXTERNAL MODULE: ./build/ports/github/visibility.js
var github_visibility = __webpack_require__(26923);
;// CONCATENATED MODULE: ./build/ports/github/settings/octokit-settings.js




/** Limit of pages; a longer list is an error, so that no list is read partially. */
const MAX_PAGES = 20;
const NEWEST_RELEASES = 5;
/** Implements the calls that the token of a workflow can make. */
function octokitPosture(options) {
    const client = (0,github_client/* openClient */.My)(options);
    return {
        repository: () => repository(client),
        rulesets: () => rulesets(client),
        environments: () => environments(client),
        codeScanning: (branch) => codeScanning(client, branch),
        dependabotAlerts: () => dependabotAlerts(client),
        releases: () => releases(client),
    };
}
/** Implements the calls that require the token of an app or an administrator. */
function octokitAdmin(options) {
    const client = (0,github_client/* openClient */.My)(options);
    return {
        security: () => security(client),
        protection: (branch) => protection(client, branch),
        actions: (open) => actions(client, open),
        secrets: (organization) => secrets(client, organization),
        secretAlerts: () => secretAlerts(client),
        deployKeys: () => deployKeys(client),
        webhooks: () => webhooks(client),
        admins: () => admins(client),
        runners: () => runners(client),
        tokens: () => tokens(client),
        defaultSetup: () => defaultSetup(client),
    };
}
async function one({ octokit, here }, { what, permission, route, query = {} }) {
    return (0,github_client/* ask */.kA)(what, permission, async () => (await octokit.request(route, { ...here, ...query })).data);
}
/**
 * Reads all pages of a list. A response that is not a list is an error; the client's own pagination would treat an empty response as
 * an empty list.
 *
 * @param key - the member that contains the list, in responses with a total count.
 */
async function octokit_settings_all(client, question, key) {
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const data = await one(client, { ...question, query: { ...question.query, per_page: github_client/* PER_PAGE */.EK, page } });
        const entries = (0,answers/* list */.p_)((key === undefined ? data : (0,answers.at)(data, key)), question.what);
        found.push(...entries);
        if (entries.length < github_client/* PER_PAGE */.EK) {
            if (key !== undefined && (0,answers/* readNonNegative */.Jf)((0,answers.at)(data, 'total_count'), 'total_count') !== found.length)
                throw (0,answers/* unexpected */.os)(`as many entries as total_count states (${question.what})`);
            return found;
        }
    }
    throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `Cannot ${question.what}: the list has more than ${MAX_PAGES * github_client/* PER_PAGE */.EK} entries.`);
}
/** Returns `undefined` if GitHub reports that a feature is disabled, by status 403 or 404 and one of these messages. */
async function ifOn(read) {
    return unless(/alerts are disabled|not enabled|must be enabled|is disabled|no analysis found/i, read);
}
/** Returns `undefined` if GitHub refuses the call with a matching message. Any other error is rethrown. */
async function unless(words, read) {
    try {
        return await read();
    }
    catch (error) {
        const codes = ['GITHUB_FORBIDDEN', 'GITHUB_NOT_FOUND'];
        const said = error instanceof errors/* SealError */.EM ? saidBy(error) : '';
        if (error instanceof errors/* SealError */.EM && codes.includes(error.code) && words.test(said))
            return undefined;
        throw error;
    }
}
/** Returns GitHub's message; empty without one. Weightseal's own message contains names of the repository, so it is not matched. */
function saidBy({ cause }) {
    const said = (0,answers.at)(cause, 'response', 'data', 'message');
    return typeof said === 'string' ? said : '';
}
async function repository(client) {
    const data = await one(client, { what: 'read the repository', permission: 'metadata: read', route: 'GET /repos/{owner}/{repo}' });
    const visibility = (0,github_visibility/* toVisibility */.q)(data);
    if (visibility === 'unknown')
        throw (0,answers/* unexpected */.os)('the visibility of the repository');
    return {
        name: (0,answers/* text */.Qq)((0,answers.at)(data, 'full_name'), 'full_name'),
        visibility,
        defaultBranch: (0,answers/* text */.Qq)((0,answers.at)(data, 'default_branch'), 'default_branch'),
        organization: (0,answers/* text */.Qq)((0,answers.at)(data, 'owner', 'type'), 'owner.type') === 'Organization',
    };
}
async function security(client) {
    const permission = 'Administration: read';
    const data = await one(client, { what: 'read the security settings', permission, route: 'GET /repos/{owner}/{repo}' });
    const read = (name) => {
        const status = (0,answers.at)(data, 'security_and_analysis', name, 'status');
        if (status !== 'enabled' && status !== 'disabled')
            throw new errors/* SealError */.EM('GITHUB_FORBIDDEN', `Cannot read the security settings: GitHub's response does not contain ${name}; the token requires: ${permission}.`, { permission });
        return status === 'enabled' ? 'on' : 'off';
    };
    return { secretScanning: read('secret_scanning'), pushProtection: read('secret_scanning_push_protection') };
}
async function rulesets(client) {
    const question = { what: 'list the rulesets', permission: 'metadata: read', route: 'GET /repos/{owner}/{repo}/rulesets' };
    const found = await octokit_settings_all(client, question);
    return Promise.all(found.map((entry) => ruleset(client, (0,answers/* readNonNegative */.Jf)((0,answers.at)(entry, 'id'), 'id'))));
}
/** Reads one ruleset. Only this response contains who may bypass it, and only if the token can change the ruleset. */
async function ruleset(client, id) {
    const data = await one(client, {
        what: `read the ruleset ${id}`,
        permission: 'metadata: read',
        route: 'GET /repos/{owner}/{repo}/rulesets/{id}',
        query: { id },
    });
    const bypass = (0,answers.at)(data, 'bypass_actors');
    return {
        id: (0,answers/* readNonNegative */.Jf)((0,answers.at)(data, 'id'), 'id'),
        name: (0,answers/* text */.Qq)((0,answers.at)(data, 'name'), 'name'),
        enforcement: (0,answers/* readEnum */.ai)((0,answers.at)(data, 'enforcement'), ['active', 'evaluate', 'disabled'], 'enforcement'),
        target: (0,answers/* text */.Qq)((0,answers.at)(data, 'target') ?? 'branch', 'target'),
        bypass: Array.isArray(bypass) ? (bypass.length === 0 ? 'none' : 'some') : 'unknown',
    };
}
async function environments(client) {
    const found = await octokit_settings_all(client, { what: 'list the environments', permission: 'actions: read', route: 'GET /repos/{owner}/{repo}/environments' }, 'environments');
    return found.map((entry) => {
        const rules = (0,answers/* list */.p_)(((0,answers.at)(entry, 'protection_rules') ?? []), 'protection_rules');
        const reviews = rules.filter((rule) => (0,answers.at)(rule, 'type') === 'required_reviewers');
        return {
            name: (0,answers/* text */.Qq)((0,answers.at)(entry, 'name'), 'name'),
            reviewers: reviews.flatMap((rule) => (0,answers/* list */.p_)(((0,answers.at)(rule, 'reviewers') ?? []), 'reviewers')).length,
            preventSelfReview: reviews.length > 0 && reviews.every((rule) => (0,answers.at)(rule, 'prevent_self_review') === true),
            adminsCanBypass: (0,answers.at)(entry, 'can_admins_bypass') !== false,
            branchPolicy: typeof (0,answers.at)(entry, 'deployment_branch_policy') === 'object' && (0,answers.at)(entry, 'deployment_branch_policy') !== null,
        };
    });
}
async function codeScanning(client, branch) {
    const about = { permission: 'security-events: read' };
    return ifOn(async () => {
        const analyses = await one(client, {
            ...about,
            what: 'list the analyses of code scanning',
            route: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
            query: { ref: `refs/heads/${branch}`, per_page: 10 },
        });
        const count = (0,answers/* list */.p_)(analyses, 'analyses').length;
        const open = await octokit_settings_all(client, {
            ...about,
            what: 'list the alerts of code scanning',
            route: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
            query: { state: 'open', ref: `refs/heads/${branch}` },
        });
        const severe = open.filter((alert) => ['critical', 'high'].includes(String((0,answers.at)(alert, 'rule', 'security_severity_level'))));
        return { analyses: count, openHigh: severe.length };
    });
}
async function dependabotAlerts(client) {
    return ifOn(async () => {
        const question = {
            what: 'list the Dependabot alerts',
            permission: 'vulnerability-alerts: read',
            route: 'GET /repos/{owner}/{repo}/dependabot/alerts',
            query: { state: 'open', severity: 'high,critical' },
        };
        const found = await cursorPages(client, question);
        return found.map((alert) => ({
            number: (0,answers/* readNonNegative */.Jf)((0,answers.at)(alert, 'number'), 'number'),
            package: (0,answers/* text */.Qq)((0,answers.at)(alert, 'dependency', 'package', 'name'), 'package'),
            ecosystem: (0,answers/* text */.Qq)((0,answers.at)(alert, 'dependency', 'package', 'ecosystem'), 'ecosystem'),
            severity: (0,answers/* readEnum */.ai)((0,answers.at)(alert, 'security_advisory', 'severity'), ['critical', 'high', 'medium', 'low'], 'severity'),
            createdAt: (0,answers/* text */.Qq)((0,answers.at)(alert, 'created_at'), 'created_at'),
        }));
    });
}
/** Reads all pages of a list without page numbers: the header `link` contains the next page. */
async function cursorPages({ octokit, here }, { what, permission, route, query = {} }) {
    const found = [];
    let after;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const answer = await (0,github_client/* ask */.kA)(what, permission, async () => octokit.request(route, { ...here, ...query, per_page: github_client/* PER_PAGE */.EK, ...(after === undefined ? {} : { after }) }));
        found.push(...(0,answers/* list */.p_)(answer.data, what));
        after = /[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(String(answer.headers['link'] ?? ''))?.[1];
        if (after === undefined)
            return found;
        after = decodeURIComponent(after);
    }
    throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `Cannot ${what}: the list has more than ${MAX_PAGES * github_client/* PER_PAGE */.EK} entries.`);
}
async function releases(client) {
    const data = await one(client, {
        what: 'list the releases',
        permission: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/releases',
        query: { per_page: NEWEST_RELEASES * 2 },
    });
    return (0,answers/* list */.p_)(data, 'releases')
        .filter((release) => !(0,answers/* readBoolean */.Vf)((0,answers.at)(release, 'draft'), 'draft'))
        .slice(0, NEWEST_RELEASES)
        .map((release) => ({
        tag: (0,answers/* text */.Qq)((0,answers.at)(release, 'tag_name'), 'tag_name'),
        immutable: (0,answers.at)(release, 'immutable') === true,
        assets: (0,answers/* list */.p_)((0,answers.at)(release, 'assets'), 'assets').map((asset) => {
            const digest = (0,answers.at)(asset, 'digest');
            return { name: (0,answers/* text */.Qq)((0,answers.at)(asset, 'name'), 'name'), digest: typeof digest === 'string' && digest !== '' ? digest : undefined };
        }),
    }));
}
/**
 * Reads the protection of a branch. "Not found" can also mean a missing permission; only "Branch not protected" means no
 * protection.
 */
async function protection(client, branch) {
    const question = {
        what: `read the protection of ${branch}`,
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/branches/{branch}/protection',
        query: { branch },
    };
    const data = await unless(/branch not protected/i, () => one(client, question));
    if (data === undefined)
        return undefined;
    const on = (name) => (0,answers/* readBoolean */.Vf)((0,answers.at)(data, name, 'enabled'), `${name}.enabled`);
    return {
        adminsIncluded: on('enforce_admins'),
        forcePushes: on('allow_force_pushes'),
        deletions: on('allow_deletions'),
        reviews: Number((0,answers.at)(data, 'required_pull_request_reviews', 'required_approving_review_count') ?? 0),
    };
}
async function actions(client, open) {
    const permission = 'Administration: read';
    const policy = await one(client, {
        what: 'read the allowed actions',
        permission,
        route: 'GET /repos/{owner}/{repo}/actions/permissions',
    });
    const enabled = (0,answers/* readBoolean */.Vf)((0,answers.at)(policy, 'enabled'), 'enabled');
    const pinning = (0,answers.at)(policy, 'sha_pinning_required');
    const workflow = await one(client, {
        what: 'read the permissions of workflows',
        permission,
        route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
    });
    const fork = open
        ? await one(client, {
            what: 'read the approval policy for forks',
            permission,
            route: 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval',
        })
        : undefined;
    return {
        allowed: enabled ? (0,answers/* readEnum */.ai)((0,answers.at)(policy, 'allowed_actions'), ['all', 'local_only', 'selected'], 'allowed_actions') : 'disabled',
        pinningRequired: typeof pinning === 'boolean' ? (pinning ? 'yes' : 'no') : 'unknown',
        defaultToken: (0,answers/* readEnum */.ai)((0,answers.at)(workflow, 'default_workflow_permissions'), ['read', 'write'], 'default_workflow_permissions'),
        mayApprove: (0,answers/* readBoolean */.Vf)((0,answers.at)(workflow, 'can_approve_pull_request_reviews'), 'can_approve_pull_request_reviews'),
        forkApproval: fork === undefined ? 'none needed' : (0,answers/* text */.Qq)((0,answers.at)(fork, 'approval_policy'), 'approval_policy'),
    };
}
async function secrets(client, organization) {
    const lists = [
        ['repository', 'Secrets: read', 'GET /repos/{owner}/{repo}/actions/secrets'],
        ...(organization ? [['organization', 'Secrets: read', 'GET /repos/{owner}/{repo}/actions/organization-secrets']] : []),
        ['dependabot', 'Dependabot secrets: read', 'GET /repos/{owner}/{repo}/dependabot/secrets'],
    ];
    const found = [];
    for (const [scope, permission, route] of lists) {
        const entries = await octokit_settings_all(client, { what: `list the secrets (${scope})`, permission, route }, 'secrets');
        found.push(...entries.map((entry) => toSecret(entry, scope, '')));
    }
    for (const { name } of await environments(client)) {
        const entries = await octokit_settings_all(client, {
            what: `list the secrets of the environment ${name}`,
            permission: 'Environments: read',
            route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
            query: { environment_name: name },
        }, 'secrets');
        found.push(...entries.map((entry) => toSecret(entry, 'environment', name)));
    }
    return found;
}
function toSecret(entry, scope, environment) {
    return { name: (0,answers/* text */.Qq)((0,answers.at)(entry, 'name'), 'name'), scope, environment, updatedAt: (0,answers/* text */.Qq)((0,answers.at)(entry, 'updated_at'), 'updated_at') };
}
async function secretAlerts(client) {
    return ifOn(async () => {
        const found = await octokit_settings_all(client, {
            what: 'list the secret scanning alerts',
            permission: 'Secret scanning alerts: read',
            route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
            query: { state: 'open', hide_secret: 'true' },
        });
        return found.map((alert) => ({
            number: (0,answers/* readNonNegative */.Jf)((0,answers.at)(alert, 'number'), 'number'),
            secretType: (0,answers/* text */.Qq)((0,answers.at)(alert, 'secret_type'), 'secret_type'),
            createdAt: (0,answers/* text */.Qq)((0,answers.at)(alert, 'created_at'), 'created_at'),
        }));
    });
}
async function deployKeys(client) {
    const found = await octokit_settings_all(client, {
        what: 'list the deploy keys',
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/keys',
    });
    return found.map((key) => ({
        title: (0,answers/* text */.Qq)((0,answers.at)(key, 'title'), 'title'),
        readOnly: (0,answers/* readBoolean */.Vf)((0,answers.at)(key, 'read_only'), 'read_only'),
        createdAt: (0,answers/* text */.Qq)((0,answers.at)(key, 'created_at'), 'created_at'),
        lastUsed: optionalText((0,answers.at)(key, 'last_used')),
    }));
}
function optionalText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
async function webhooks(client) {
    const found = await octokit_settings_all(client, { what: 'list the webhooks', permission: 'Webhooks: read', route: 'GET /repos/{owner}/{repo}/hooks' });
    return found.map((hook) => ({
        url: (0,answers/* text */.Qq)((0,answers.at)(hook, 'config', 'url'), 'config.url'),
        secret: optionalText((0,answers.at)(hook, 'config', 'secret')) !== undefined,
        verifiesCertificate: String((0,answers.at)(hook, 'config', 'insecure_ssl') ?? '0') === '0',
        active: (0,answers/* readBoolean */.Vf)((0,answers.at)(hook, 'active'), 'active'),
    }));
}
async function admins(client) {
    const found = await octokit_settings_all(client, {
        what: 'list the administrators',
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/collaborators',
        query: { affiliation: 'all', permission: 'admin' },
    });
    return found.map((person) => (0,answers/* text */.Qq)((0,answers.at)(person, 'login'), 'login')).sort();
}
async function runners(client) {
    const question = {
        what: 'list the self-hosted runners',
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/actions/runners',
    };
    return (await octokit_settings_all(client, question, 'runners')).map((runner) => ({
        name: (0,answers/* text */.Qq)((0,answers.at)(runner, 'name'), 'name'),
        ephemeral: (0,answers.at)(runner, 'ephemeral') === true,
        labels: (0,answers/* list */.p_)(((0,answers.at)(runner, 'labels') ?? []), 'labels').map((label) => (0,answers/* text */.Qq)((0,answers.at)(label, 'name'), 'label')),
    }));
}
async function tokens(client) {
    const permission = 'Personal access tokens: read (organisation)';
    const found = await octokit_settings_all(client, {
        what: 'list the tokens of the organisation',
        permission,
        route: 'GET /orgs/{owner}/personal-access-tokens',
    });
    return found.map((token) => ({
        owner: (0,answers/* text */.Qq)((0,answers.at)(token, 'owner', 'login'), 'owner.login'),
        name: (0,answers/* text */.Qq)((0,answers.at)(token, 'token_name') ?? String((0,answers.at)(token, 'id') ?? ''), 'token_name'),
        grantedAt: (0,answers/* text */.Qq)((0,answers.at)(token, 'access_granted_at'), 'access_granted_at'),
        lastUsed: optionalText((0,answers.at)(token, 'token_last_used_at')),
        expires: optionalText((0,answers.at)(token, 'token_expires_at')) !== undefined,
    }));
}
async function defaultSetup(client) {
    return ifOn(async () => {
        const data = await one(client, {
            what: 'read the setup of code scanning',
            permission: 'Administration: read',
            route: 'GET /repos/{owner}/{repo}/code-scanning/default-setup',
        });
        return (0,answers/* readEnum */.ai)((0,answers.at)(data, 'state'), ['configured', 'not-configured'], 'state');
    });
}

// EXTERNAL MODULE: ./build/ports/progress.js
var progress = __webpack_require__(22968);
// EXTERNAL MODULE: ./build/settings/event.js
var settings_event = __webpack_require__(24820);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(84663);
// EXTERNAL MODULE: ./build/settings/trigger-target.js
var trigger_target = __webpack_require__(47568);
// EXTERNAL MODULE: ./build/ports/github/approvals/octokit-approvals.js + 4 modules
var octokit_approvals = __webpack_require__(8406);
// EXTERNAL MODULE: ./build/ports/github/octokit.js
var octokit = __webpack_require__(450);
// EXTERNAL MODULE: ./build/ports/github/approvals/parse.js
var parse = __webpack_require__(84843);
// EXTERNAL MODULE: ./build/ports/github/approvals/queries.js
var queries = __webpack_require__(79312);
;// CONCATENATED MODULE: ./build/ports/github/releases/octokit-releases.js





/** Limit of pages: 2,000 commits in one release are more than people can review. */
const octokit_releases_MAX_PAGES = 20;
/** The compare API lists at most this many files and does not report that there are more. */
const MAX_COMPARED = 300;
/**
 * Implements `ReleaseApi` with GitHub's GraphQL and REST APIs.
 *
 * @param admin - options with the token of an app that can read settings that a workflow's token cannot.
 */
function octokitRelease(options, admin) {
    const client = (0,github_client/* openClient */.My)(options);
    return { ...commits(client), ...deployments(client), ...settings(client, admin && (0,github_client/* openClient */.My)(admin)) };
}
function commits(client) {
    const { octokit, here } = client;
    const { rest } = octokit;
    return {
        tag: (name) => readTag(client, name),
        holds: (tip, commit) => (0,github_client/* ask */.kA)(`determine whether ${tip.slice(0, 7)} contains ${commit.slice(0, 7)}`, 'contents: read', async () => {
            const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${tip}...${commit}`, per_page: 1 });
            const status = (0,answers/* readEnum */.ai)((0,answers.at)(data, 'status'), ['ahead', 'behind', 'identical', 'diverged'], 'status');
            return (status === 'behind' || status === 'identical') && (0,answers/* readNonNegative */.Jf)((0,answers.at)(data, 'ahead_by'), 'ahead_by') === 0;
        }),
        history: (from, until) => readHistory(client, from, until),
        releases: () => (0,github_client/* ask */.kA)('list the releases', 'contents: read', async () => {
            const found = await octokit.paginate(rest.repos.listReleases, { ...here, per_page: github_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(found, 'releases')
                .filter((release) => (0,answers.at)(release, 'draft') === false)
                .map((release) => ({
                tag: (0,answers/* text */.Qq)((0,answers.at)(release, 'tag_name'), 'tag_name'),
                author: (0,parse/* toRestActor */.LU)((0,answers.at)(release, 'author')),
                sealed: isSealed(release),
            }));
        }),
        commitOf: async (ref) => {
            const repository = await (0,github_client/* repositoryOf */._M)(client, { what: `find ${ref}`, permission: 'contents: read', query: queries/* TAG_QUERY */.Kc, tag: ref });
            const target = (0,answers.at)(repository, 'tag', 'target');
            if ((0,answers.at)(repository, 'tag') === null)
                return undefined;
            return (0,answers/* commitId */.xk)((0,answers.at)(target, '__typename') === 'Tag' ? (0,answers.at)(target, 'target', 'oid') : (0,answers.at)(target, 'oid'), ref);
        },
        difference: (from, to) => (0,github_client/* ask */.kA)(`compare ${from.slice(0, 7)} and ${to.slice(0, 7)}`, 'contents: read', async () => {
            const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${from}...${to}`, per_page: github_client/* PER_PAGE */.EK });
            const files = (0,answers/* list */.p_)((0,answers.at)(data, 'files'), 'files');
            return files.length >= MAX_COMPARED ? undefined : files.map(shownFile).sort();
        }),
        pullDifference: (number) => (0,github_client/* ask */.kA)(`list the files of pull request ${number}`, 'pull-requests: read', async () => {
            const files = await octokit.paginate(rest.pulls.listFiles, { ...here, pull_number: number, per_page: github_client/* PER_PAGE */.EK });
            return (0,answers/* list */.p_)(files, 'files')
                .map(shownFile)
                .sort();
        }),
    };
}
/** Tells whether a bot uploaded a seal. Weightseal's release step uploads it last, and only for an allowed release. */
function isSealed(release) {
    const assets = (0,answers/* list */.p_)(((0,answers.at)(release, 'assets') ?? []), 'assets');
    return assets.some((asset) => String((0,answers.at)(asset, 'name') ?? '').endsWith('.seal.json') && (0,answers.at)(asset, 'uploader', 'type') === 'Bot');
}
function shownFile(file) {
    return JSON.stringify([
        (0,answers/* text */.Qq)((0,answers.at)(file, 'filename'), 'filename'),
        (0,answers/* text */.Qq)((0,answers.at)(file, 'status'), 'status'),
        (0,answers.at)(file, 'previous_filename') ?? null,
        (0,answers.at)(file, 'sha') ?? null,
    ]);
}
async function readTag(client, name) {
    const repository = await (0,github_client/* repositoryOf */._M)(client, {
        what: `read the tag ${name}`,
        permission: 'contents: read',
        query: queries/* TAG_QUERY */.Kc,
        tag: `refs/tags/${name}`,
    });
    const target = (0,answers.at)(repository, 'tag', 'target');
    if ((0,answers.at)(repository, 'tag') === null)
        throw new errors/* SealError */.EM('GITHUB_NOT_FOUND', `The tag ${JSON.stringify(name)} does not exist; it was deleted after the run started.`);
    const annotated = (0,answers.at)(target, '__typename') === 'Tag';
    const commit = annotated ? (0,answers.at)(target, 'target') : target;
    if ((0,answers.at)(commit, '__typename') !== 'Commit')
        throw (0,answers/* unexpected */.os)(`a commit as the target of the tag ${name}`);
    return {
        repository: (0,parse/* toRepository */.y4)(repository),
        defaultBranch: (0,answers/* text */.Qq)((0,answers.at)(repository, 'defaultBranchRef', 'name'), 'defaultBranchRef.name'),
        tag: {
            name,
            commit: (0,answers/* commitId */.xk)((0,answers.at)(commit, 'oid'), 'tag.commit'),
            tree: (0,answers/* commitId */.xk)((0,answers.at)(commit, 'tree', 'oid'), 'tag.tree'),
            kind: annotated ? 'annotated' : 'lightweight',
            ...(annotated
                ? { signature: await tagSignature(client, (0,answers/* commitId */.xk)((0,answers.at)(target, 'oid'), 'tag.oid')), signer: taggerOf((0,answers.at)(target, 'tagger')) }
                : { signature: 'none', signer: null }),
        },
    };
}
function taggerOf(value) {
    const user = (0,answers.at)(value, 'user');
    if (typeof user !== 'object' || user === null)
        return null;
    return { id: (0,answers/* readNonNegative */.Jf)((0,answers.at)(user, 'databaseId'), 'databaseId'), login: (0,answers/* text */.Qq)((0,answers.at)(user, 'login'), 'login') };
}
/** Reads the signature of a tag, which only the REST API returns. */
async function tagSignature({ octokit, here }, oid) {
    return (0,github_client/* ask */.kA)('read the signature of the tag', 'contents: read', async () => {
        const { data } = await octokit.rest.git.getTag({ ...here, tag_sha: oid });
        const verification = (0,answers.at)(data, 'verification');
        if ((0,answers/* readBoolean */.Vf)((0,answers.at)(verification, 'verified'), 'verification.verified'))
            return 'valid';
        return (0,answers/* text */.Qq)((0,answers.at)(verification, 'reason'), 'verification.reason') === 'unsigned' ? 'none' : 'invalid';
    });
}
async function readHistory(client, from, until) {
    const known = new Map();
    let cursor = null;
    for (let page = 0; page < octokit_releases_MAX_PAGES; page++) {
        const what = `read the history of ${from.slice(0, 7)}`;
        const repository = await (0,github_client/* repositoryOf */._M)(client, { what, permission: 'contents: read', query: queries/* HISTORY_QUERY */.s$, sha: from, history: cursor });
        const history = (0,answers.at)(repository, 'commit', 'history');
        for (const node of (0,answers/* list */.p_)((0,answers.at)(history, 'nodes'), 'history.nodes'))
            known.set((0,answers/* text */.Qq)((0,answers.at)(node, 'oid'), 'oid'), toReleaseCommit(node, (0,answers.at)(repository, 'databaseId')));
        const chain = chainIn(known, from, until);
        if (chain !== undefined)
            return chain;
        if (!(0,answers/* readBoolean */.Vf)((0,answers.at)(history, 'pageInfo', 'hasNextPage'), 'history.pageInfo'))
            break;
        cursor = (0,answers/* text */.Qq)((0,answers.at)(history, 'pageInfo', 'endCursor'), 'history.endCursor');
    }
    throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `${until === undefined ? 'The first commit' : `The previous release (${until.slice(0, 7)})`} was not found within ${octokit_releases_MAX_PAGES * github_client/* PER_PAGE */.EK} commits before ${from.slice(0, 7)}. Set approvals.release.since to the release after which commits are evaluated.`);
}
/** Returns the first parents from one commit to another, or to the root commit; `undefined` while some are unknown. */
function chainIn(known, from, until) {
    const chain = [];
    let next = from;
    while (next !== undefined && next !== until) {
        const commit = known.get(next);
        if (commit === undefined)
            return undefined;
        chain.push(commit);
        next = commit.parents[0];
    }
    return next === until ? chain : undefined;
}
function toReleaseCommit(node, repositoryId) {
    const pulls = (0,answers.at)(node, 'associatedPullRequests');
    const nodes = (0,answers/* list */.p_)((0,answers.at)(pulls, 'nodes'), 'associatedPullRequests.nodes');
    if (nodes.length !== (0,answers/* readNonNegative */.Jf)((0,answers.at)(pulls, 'totalCount'), 'totalCount'))
        throw new errors/* SealError */.EM('GITHUB_TRUNCATED', `GitHub lists only ${nodes.length} of the pull requests of a commit; the list is incomplete.`);
    const signature = (0,answers.at)(node, 'signature');
    return {
        oid: (0,answers/* commitId */.xk)((0,answers.at)(node, 'oid'), 'oid'),
        title: String((0,answers.at)(node, 'messageHeadline') ?? ''),
        parents: (0,answers/* list */.p_)((0,answers.at)(node, 'parents', 'nodes'), 'parents').map((parent) => (0,answers/* commitId */.xk)((0,answers.at)(parent, 'oid'), 'parent')),
        byGitHub: (0,answers.at)(signature, 'isValid') === true && (0,answers.at)(signature, 'wasSignedByGitHub') === true,
        pulls: nodes.map((pull) => toAssociated(pull, repositoryId)),
    };
}
function toAssociated(pull, repositoryId) {
    const merge = (0,answers.at)(pull, 'mergeCommit', 'oid');
    return {
        number: (0,answers/* readNonNegative */.Jf)((0,answers.at)(pull, 'number'), 'number'),
        state: (0,answers/* readEnum */.ai)((0,answers.at)(pull, 'state'), ['OPEN', 'CLOSED', 'MERGED'], 'state'),
        base: (0,answers/* text */.Qq)((0,answers.at)(pull, 'baseRefName'), 'baseRefName'),
        head: (0,answers/* commitId */.xk)((0,answers.at)(pull, 'headRefOid'), 'headRefOid'),
        mergeCommit: merge === undefined ? null : (0,answers/* commitId */.xk)(merge, 'mergeCommit'),
        ours: repositoryId !== undefined && (0,answers.at)(pull, 'baseRepository', 'databaseId') === repositoryId,
    };
}
function deployments({ octokit, here }) {
    return {
        environment: async (name) => {
            try {
                return await (0,github_client/* ask */.kA)(`read the environment ${name}`, 'actions: read', async () => toEnvironment(name, (await octokit.rest.repos.getEnvironment({ ...here, environment_name: name })).data));
            }
            catch (error) {
                if (!(error instanceof errors/* SealError */.EM) || error.code !== 'GITHUB_NOT_FOUND')
                    throw error;
                return { name, exists: false, requiredReviewers: 0, preventSelfReview: false, adminsCanBypass: true, branchPolicy: false };
            }
        },
        deploymentReviews: (runId) => (0,github_client/* ask */.kA)('read the approvals of the deployment', 'actions: read', async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', {
                ...here,
                run_id: Number(runId),
            });
            return (0,answers/* list */.p_)(data, 'approvals').map(toReview);
        }),
    };
}
function toReview(entry) {
    return {
        environments: (0,answers/* list */.p_)((0,answers.at)(entry, 'environments'), 'environments').map((environment) => (0,answers/* text */.Qq)((0,answers.at)(environment, 'name'), 'name')),
        state: (0,answers/* readEnum */.ai)((0,answers.at)(entry, 'state'), ['approved', 'rejected', 'pending'], 'state'),
        actor: (0,parse/* toRestActor */.LU)((0,answers.at)(entry, 'user')),
    };
}
function toEnvironment(name, data) {
    if ((0,answers/* text */.Qq)((0,answers.at)(data, 'name'), 'name').toLowerCase() !== name.toLowerCase())
        throw (0,answers/* unexpected */.os)(`the environment ${name}`);
    const rules = (0,answers/* list */.p_)(((0,answers.at)(data, 'protection_rules') ?? []), 'protection_rules');
    const reviewers = rules.filter((rule) => (0,answers.at)(rule, 'type') === 'required_reviewers');
    return {
        name,
        exists: true,
        requiredReviewers: reviewers.reduce((sum, rule) => sum + (0,answers/* list */.p_)(((0,answers.at)(rule, 'reviewers') ?? []), 'reviewers').length, 0),
        preventSelfReview: reviewers.length > 0 && reviewers.every((rule) => (0,answers.at)(rule, 'prevent_self_review') === true),
        adminsCanBypass: (0,answers.at)(data, 'can_admins_bypass') !== false,
        branchPolicy: typeof (0,answers.at)(data, 'deployment_branch_policy') === 'object' && (0,answers.at)(data, 'deployment_branch_policy') !== null,
    };
}
function settings(client, admin) {
    const { octokit, here } = client;
    return {
        branchRules: async (branch) => {
            const rules = await (0,github_client/* ask */.kA)(`read the rules of ${branch}`, 'metadata: read', async () => {
                const found = await octokit.paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...here, branch, per_page: github_client/* PER_PAGE */.EK });
                return (0,answers/* list */.p_)(found, 'rules');
            });
            return toRules(branch, rules, await bypasses(admin, branch));
        },
        actionsMayApprove: async () => {
            const answer = await visible(admin, (app) => (0,github_client/* ask */.kA)('read the permissions of workflows', 'Administration: read', async () => {
                const { data } = await app.octokit.request('GET /repos/{owner}/{repo}/actions/permissions/workflow', { ...app.here });
                return (0,answers/* readBoolean */.Vf)((0,answers.at)(data, 'can_approve_pull_request_reviews'), 'can_approve_pull_request_reviews');
            }));
            return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
        },
    };
}
/** Reads a setting that only an administrator can see; `undefined` if it cannot be read. */
async function visible(admin, read) {
    if (admin === undefined)
        return undefined;
    try {
        return await read(admin);
    }
    catch (error) {
        if (error instanceof errors/* SealError */.EM)
            return undefined;
        throw error;
    }
}
async function bypasses(admin, branch) {
    const seen = await visible(admin, ({ octokit, here }) => (0,github_client/* ask */.kA)('read the bypasses of rules', 'Administration: read', async () => {
        const query = { ref: `refs/heads/${branch}`, rule_suite_result: 'bypass', time_period: 'month', per_page: github_client/* PER_PAGE */.EK };
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/rulesets/rule-suites', { ...here, ...query });
        return (0,answers/* list */.p_)(data, 'rule suites').length;
    }));
    return seen ?? -1;
}
/** Merges the rules of all rulesets of a branch. */
function toRules(branch, rules, bypassed) {
    const of = (type) => rules.filter((rule) => (0,answers.at)(rule, 'type') === type).map((rule) => (0,answers.at)(rule, 'parameters'));
    const reviews = of('pull_request');
    const any = (name) => reviews.some((parameters) => (0,answers.at)(parameters, name) === true);
    const checks = of('required_status_checks').flatMap((parameters) => (0,answers/* list */.p_)(((0,answers.at)(parameters, 'required_status_checks') ?? []), 'required_status_checks'));
    const ours = checks.filter((check) => (0,answers.at)(check, 'context') === `weightseal/approvals: ${branch}`);
    return {
        branch,
        pullRequests: reviews.length > 0,
        approvals: Math.max(0, ...reviews.map((parameters) => Number((0,answers.at)(parameters, 'required_approving_review_count') ?? 0))),
        dismissStale: any('dismiss_stale_reviews_on_push'),
        lastPush: any('require_last_push_approval'),
        codeOwners: any('require_code_owner_review'),
        status: ours.some((check) => typeof (0,answers.at)(check, 'integration_id') === 'number') ? 'pinned' : ours.length > 0 ? 'required' : 'none',
        forcePushes: of('non_fast_forward').length === 0,
        deletions: of('deletion').length === 0,
        bypasses: bypassed,
    };
}

;// CONCATENATED MODULE: ./build/gate/release-context.js




/** Returns the release that a step is about, and how to read its approvals. @param now - ISO 8601. */
function releaseContext({ inputs, config, policyFiles, target }, env, now) {
    const options = (0,connection/* connection */.F)(env, inputs('github-token'));
    const app = (0,connection/* connection */.F)(env, inputs('app-token'));
    const actor = { id: env['GITHUB_ACTOR_ID'] === undefined ? null : Number(env['GITHUB_ACTOR_ID']), login: env['GITHUB_ACTOR'] ?? '' };
    const trigger = { id: null, login: env['GITHUB_TRIGGERING_ACTOR'] ?? '' };
    return {
        ports: options && { api: (0,octokit_approvals/* octokitApprovals */.u)(options, app), release: octokitRelease(options, app), github: (0,octokit/* octokitGitHub */.h)(options), now },
        branch: env['GITHUB_REF_NAME'] ?? 'main',
        request: {
            config,
            configPath: policyFiles[0]?.path ?? '',
            tag: /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1],
            started: target.headSha,
            run: {
                id: env['GITHUB_RUN_ID'] ?? '',
                attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
                actors: [actor, trigger].filter(({ login }) => login !== ''),
            },
        },
    };
}

// EXTERNAL MODULE: ./build/gate/remote-packs.js
var remote_packs = __webpack_require__(57345);
// EXTERNAL MODULE: ./build/gate/trusted-config.js
var trusted_config = __webpack_require__(13260);
;// CONCATENATED MODULE: ./build/gate/prepare-step.js



















const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** Reads inputs of the step, then `WEIGHTSEAL_*` of the environment. */
function inputReader(env) {
    return (name) => core.getInput(name) || env[`WEIGHTSEAL_${name.replaceAll('-', '_').toUpperCase()}`] || undefined;
}
/** Prepares a step: reads event, trusted base, configuration and settings. @throws {SealError} USAGE, SETTINGS_INVALID, GIT_*, GITHUB_* */
async function prepare(env, inputs) {
    const event = await readEvent(env);
    const target = (0,trigger_target/* targetOf */.$)(env, event);
    const workspace = (0,external_node_path_.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs('working-directory') ?? '');
    const root = await topFolder(workspace);
    const git = (0,ports_git/* localGit */.s)(root);
    const github = (0,connection/* connect */.N)(env, inputs('github-token'));
    const trusted = await trustedBase(target, github, root);
    const configSources = {
        trusted: (0,trigger_target/* trustsBase */.H)(target) ? trusted.value : undefined,
        root,
        github: (0,connection/* connect */.N)(env, inputs('external-repo-token') ?? inputs('github-token')),
    };
    const { config, path } = await (0,trusted_config/* trustedConfig */.av)({ inline: inputs('config'), file: inputs('config-file') }, configSources);
    const settings = (0,settings_settings/* resolveSettings */.Mo)(inputs, config);
    return {
        target,
        visibility: (0,github_visibility/* toVisibility */.q)((0,settings_event.at)(event, 'repository')),
        posture: posturePorts(env, inputs, event),
        root,
        git,
        github,
        trusted,
        configSources,
        config,
        inputs,
        settings,
        policyFiles: (0,trusted_config/* policyFilesOf */.fW)(path, config, workflowPath(env)),
    };
}
/** Returns the readers of the repository settings. Pushes to branches other than the default do not read settings. */
function posturePorts(env, inputs, event) {
    if (env['GITHUB_EVENT_NAME'] === 'push' && env['GITHUB_REF'] !== `refs/heads/${String((0,settings_event.at)(event, 'repository', 'default_branch') ?? '')}`)
        return undefined;
    const [own, admin] = [(0,connection/* connection */.F)(env, inputs('github-token')), (0,connection/* connection */.F)(env, inputs('posture-token'))];
    return { api: own && octokitPosture(own), admin: admin && octokitAdmin(admin) };
}
/** Reads the event that started the workflow. @throws {SealError} USAGE - no event, or invalid JSON. */
async function readEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        throw new errors/* SealError */.EM('USAGE', 'GITHUB_EVENT_PATH is not set. Start Weightseal from a workflow on GitHub, or use "weightseal gate" elsewhere.');
    const text = await (0,text_file/* readText */.y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* SealError */.EM('USAGE', `${file}: the event is invalid JSON: ${cause.message}.`, { cause });
    }
}
async function topFolder(folder) {
    try {
        return await (0,ports_git/* localGit */.s)(folder).top();
    }
    catch (cause) {
        throw new errors/* SealError */.EM('GIT_WRONG_CHECKOUT', `${folder} is not in a Git working tree. Run actions/checkout before Weightseal, or set working-directory to its folder. ${cause.message}`, { cause });
    }
}
/** Reads the trusted base. Fails if the configuration comes from it; otherwise an error makes the base unknown. */
async function trustedBase(target, github, root) {
    const read = () => readBase(target, github, root);
    return (0,trigger_target/* trustsBase */.H)(target) ? { source: { status: 'ok' }, value: await read() } : (0,attempt/* attempt */.CD)(read);
}
async function readBase(target, github, root) {
    if (target.kind === 'snapshot')
        return undefined;
    if (github === undefined)
        throw new errors/* SealError */.EM('USAGE', `The event ${target.event} cannot be evaluated without a token. Set github-token.`);
    if (target.kind === 'range')
        return (0,trusted_base/* remoteBase */.S)(github, { branch: target.event, commit: target.baseSha }, root);
    return (0,trusted_base/* remoteBase */.S)(github, { branch: target.baseRef, commit: await github.branchTip(target.baseRef) }, root);
}
/** Returns the path of the running workflow, from `owner/repo/.github/workflows/gate.yml@ref`. */
function workflowPath(env) {
    return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
}
/** Returns the options and ports of the gate for a prepared step. */
function gateParts(run, env, signal) {
    const now = new Date().toISOString();
    const options = { ...run, repository: env['GITHUB_REPOSITORY'] ?? '', ...(env['GITHUB_REF'] ? { ref: env['GITHUB_REF'] } : {}) };
    const ports = {
        git: run.git,
        github: run.github,
        files: () => (0,repository_files/* committedFiles */.q)(run.root, run.git),
        workTree: (0,work_tree/* workTree */._)(run.root),
        ...(run.posture === undefined ? {} : { posture: run.posture }),
        readRemote: (0,remote_packs/* remoteReader */.ob)(run.configSources.github),
        readPolicy: (0,trusted_config/* policyReader */.CE)(run.configSources, async () => (await run.git.tree('HEAD')).map(({ path }) => path)),
        checkProposed: (0,trusted_config/* proposedChecker */._T)((path) => run.git.show('HEAD', path)),
        now,
        release: releaseContext(run, env, now),
        progress: (label) => (0,progress/* progressFor */.L)({ stream: process.stderr, label: label.replaceAll('##[', '# #['), ci: true, quiet: false }),
        signal,
    };
    return { options, ports };
}


/***/ }),

/***/ 89638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ postStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _report_findings_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48198);

/**
 * Returns the context of a commit status. Only a run with the rules of the base uses `weightseal`: a push is evaluated with its own
 * rules and must not overwrite the verdict on a pull request with the same commit.
 */
function statusContext({ kind, event }) {
    return kind === 'base' ? 'weightseal' : `weightseal/${event}`;
}
const MAX_DESCRIPTION = 140;
/** Sets the commit status on the head. */
async function postStatus(github, report, url) {
    await github.createStatus({
        sha: report.subject.headSha,
        state: stateOf(report),
        context: statusContext(report.subject.rules),
        description: (0,_report_findings_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report).slice(0, MAX_DESCRIPTION),
        ...(url === undefined || url === '' ? {} : { url }),
    });
}
function stateOf({ verdict, warnOnly }) {
    if (verdict === 'allow' || warnOnly)
        return 'success';
    return verdict === 'block' ? 'failure' : 'error';
}


/***/ }),

/***/ 21192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishing),
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Runs one kind of publishing. An error of GitHub becomes a note that ends with the consequence and the remedy. */
async function publishing(act, consequence) {
    try {
        await act();
        return { status: 'done' };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM))
            throw error;
        return { status: 'failed', note: `${error.message} ${consequence}`, error };
    }
}
/** Returns the notes of the outcomes that failed. */
function notesOf(outcomes) {
    return outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.note] : []));
}


/***/ }),

/***/ 62990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ annotationCommands)
/* harmony export */ });
/* unused harmony export command */
/** Limit of annotations of one level that GitHub shows per step. */
const PER_LEVEL = 10;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' };
/**
 * Returns annotations as workflow commands, for a token that cannot create check runs: ten of each level, and a line with the number
 * of the others.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
function annotationCommands(annotations) {
    const chosen = Object.keys(COMMANDS).flatMap((level) => annotations.filter((annotation) => annotation.annotation_level === level).slice(0, PER_LEVEL));
    const left = annotations.length - chosen.length;
    const commands = chosen.map(({ annotation_level, path, start_line, end_line, start_column, title, message }) => command(COMMANDS[annotation_level], { title, file: path, line: start_line, endLine: end_line, ...(start_column === undefined ? {} : { col: start_column }) }, message));
    return left > 0 ? [...commands, `${left} more in the summary.`] : commands;
}
/** Formats one workflow command. Data and properties are escaped, so that a text cannot start another command. */
function command(name, properties, message) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 88760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* unused harmony export MAX_ANNOTATIONS */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58547);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48198);



/** Maximum number of annotations. The summary contains all findings. */
const MAX_ANNOTATIONS = 500;
const MAX_MESSAGE_BYTES = 16 * 1024;
const MAX_TITLE = 255;
/**
 * Returns an annotation for each finding with a location, for the Checks API: binding findings first, then by severity, and
 * within a severity those on changed lines and files first. What the scan and the
 * format of one file give is one annotation, since such a file has no lines.
 *
 * @param changes - files of the pull request, to prefer findings that are visible in the diff.
 */
function toAnnotations(report, changes) {
    const touched = new Map(changes.map((change) => [change.path, change]));
    const placed = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report).flatMap((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(finding);
        return at === undefined ? [] : [{ finding, at, weight: weightOf(at, touched.get(at.file)) }];
    });
    const sorted = [...placed].sort((a, b) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(a.finding, report.threshold) - (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(b.finding, report.threshold) || b.weight - a.weight);
    const grouped = Map.groupBy(sorted, ({ finding, at }, index) => (isAboutLoading(finding) ? at.file : index));
    return [...grouped.values()].slice(0, MAX_ANNOTATIONS).flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const also = others.map(({ finding }) => finding);
        return [toAnnotation(first.finding, first.at, also, report)];
    });
}
/** Tells whether a finding is about what happens when a file is loaded: several of them have one cause and one remedy. */
function isAboutLoading({ rule }) {
    return rule.select.startsWith('scan.') || rule.at === '/runsCode';
}
const MAX_ALSO = 10;
function weightOf(at, change) {
    if (change === undefined)
        return 0;
    return change.lines?.some(([first, last]) => at.line >= first && at.line <= last) ? 2 : 1;
}
/** @param also - other findings about the same file, less severe ones last. */
function toAnnotation(finding, at, also, report) {
    const { rule, severity } = finding;
    const oneLine = at.endLine === undefined || at.endLine === at.line;
    return {
        path: at.file,
        start_line: at.line,
        end_line: at.endLine ?? at.line,
        ...(oneLine && at.column !== undefined ? { start_column: at.column, end_column: at.endColumn ?? at.column } : {}),
        annotation_level: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
        title: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
        message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.cutBytes)([`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))}\n\nWhat to do: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(finding))}`, ...alsoLines(also)].join('\n'), MAX_MESSAGE_BYTES),
    };
}
/** Lists the other findings about the same file. The summary has their remedies. */
function alsoLines(also) {
    if (also.length === 0)
        return [];
    const lines = also.slice(0, MAX_ALSO).map((finding) => `- ${finding.rule.id} (${finding.severity}): ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))}`);
    return ['', 'Also in this file:', ...lines, ...(also.length > MAX_ALSO ? [`- and ${also.length - MAX_ALSO} more in the summary`] : [])];
}


/***/ }),

/***/ 30878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toJsonV1)
/* harmony export */ });
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58547);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48198);


/**
 * Renders `report-v1.json`. Copies field by field, so that a change of a type does not change the public format.
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
            stage: subject.trigger,
            headSha: subject.headSha,
            base: subject.base ?? null,
            pullRequest: subject.pullRequest ?? null,
        },
        verdict,
        failOnSeverity: threshold,
        warnOnly,
        counts: { blocking: counts.blocking, warnings: counts.warnings, unknown: counts.unknown, ...counts.bySeverity },
        models: models.map(modelJson),
        discovery: {
            skipped: report.discovery?.skipped ?? [],
            passedOver: (report.discovery?.passedOver ?? []).map(({ path, size, kind }) => ({ path, size, kind })),
        },
        sources: Object.entries(sources).map(([id, source]) => ({
            id,
            status: source.status,
            permission: 'permission' in source ? source.permission : null,
            detail: 'detail' in source ? source.detail : null,
        })),
        packs: packs.map(({ id, version }) => ({ id, version })),
        findings: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report).map((finding) => findingJson(finding, (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, threshold))),
        waived: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report).map((finding) => ({ ...findingJson(finding, false), waiver: waiverJson(finding) })),
        changed: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changedRules */ .iv)(report).map((rule) => ({ rule: rule.id, is: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(rule), reason: rule.overrideReason ?? null })),
        unblock: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .unblocking */ .tK)(report).map(({ rule, count, what, places }) => ({ rule, count, what, places: [...places] })),
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
function waiverJson({ waiver }) {
    return {
        origin: waiver.origin,
        reason: waiver.reason,
        owner: waiver.owner || null,
        expires: waiver.expires || null,
        ageDays: waiver.ageDays,
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
        message: finding.outcome === 'waived' ? finding.message : (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding),
    };
    if (finding.outcome === 'unknown')
        return {
            ...common,
            source: finding.source,
            subject: finding.subject === undefined ? null : { kind: finding.subject.kind, id: finding.subject.id },
            location: finding.subject === undefined ? null : locationJson(finding.subject),
            problems: [],
            when: null,
            remediation: (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .S)(finding),
        };
    const { subject, problems } = finding;
    return {
        ...common,
        source: null,
        subject: { kind: subject.kind, id: subject.id },
        location: locationJson(subject),
        problems: problems.map(({ at, keyword, expected, actual, rulePath }) => ({ at, keyword, expected, actual, rulePath })),
        when: whenJson(rule),
        remediation: (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .S)(finding),
    };
}
function locationJson({ at }) {
    return { file: at.file, line: at.line, endLine: at.endLine ?? null, column: at.column ?? null, endColumn: at.endColumn ?? null };
}
function whenJson({ when }) {
    return when ?? null;
}


/***/ }),

/***/ 67665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   rg: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5242);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25673);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1842);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20979);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48198);








const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' };
const SEVERITY_ICONS = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦', info: '⬜' };
const MAX_ROWS = 50;
const DOCS = 'https://github.com/weightseal/weightseal/blob/main/docs/rules';
/** Renders the summary of a run: verdict, counts, a table of open findings, collapsed details, and how to reproduce it. */
function renderSummary(report, options) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .shownFindings */ .qA)(report);
    const fixed = [title(report), countsLine(report), unblockSection(report), ...notes(options.notes), ...reproduce(options)];
    const folded = [
        changesSection(report.models),
        releaseApprovals(report.release),
        modelsSection(report.models),
        discoverySection(report.discovery),
        waivedSection(report),
        changedSection(report),
        sourcesSection(report),
        passedSection(report),
    ].filter((section) => section !== '');
    const room = options.maxBytes - Buffer.byteLength([...fixed, ...folded].join('\n\n')) - 500;
    const table = findingsTable(open, report, { room, restIn: options.restIn });
    const text = [title(report), countsLine(report), unblockSection(report), table, ...notes(options.notes), ...folded, ...reproduce(options)]
        .filter((section) => section !== '')
        .join('\n\n');
    if (Buffer.byteLength(text) <= options.maxBytes)
        return `${text}\n`;
    const short = [
        title(report),
        countsLine(report),
        findingsTable(open, report, { room: options.maxBytes / 2, restIn: options.restIn }),
        ...notes(options.notes),
        `Details are in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(options.restIn)}.`,
        ...reproduce(options),
    ].join('\n\n');
    return `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.cutBytes)(short, options.maxBytes - 1)}\n`;
}
/** Lists what the discovery of models left out. */
function discoverySection(discovery) {
    const { skipped = [], passedOver = [] } = discovery ?? {};
    const text = (0,_models_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedText */ .O)(skipped);
    const lines = [
        ...(passedOver.length === 0
            ? []
            : [
                `Files that could be part of a model and are in none. Name their folder under \`models\` in the configuration:`,
                '',
                ...passedOver
                    .slice(0, MAX_PASSED_OVER)
                    .map(({ path, kind, size }) => `- ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(path)} (${kind}${size > 0 ? `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(size)}` : ''})`),
            ]),
        ...(text === '' ? [] : ['', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(text)]),
    ];
    return lines.length === 0 ? '' : `<details><summary>Not recognised as models</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
const MAX_PASSED_OVER = 20;
function title(report) {
    return `# ${ICONS[report.verdict]} Weightseal: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report))}`;
}
function countsLine(report) {
    const { subject, models, warnOnly, verdict } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report);
    const severities = _policy_types_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `${counts.bySeverity[severity]} ${severity}`);
    const bytes = models.reduce((sum, { data }) => sum + data.bytes, 0);
    const accepted = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedFindings */ .Nq)(report).length;
    const files = models.reduce((sum, { data }) => sum + data.files, 0);
    const parts = [
        severities.length > 0 ? severities.join(', ') : 'no findings',
        ...(counts.unknown > 0 ? [`${counts.unknown} not evaluated`] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(models.length, 'model')}, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(files, 'file')}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(bytes)}`,
        `commit ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(subject.headSha.slice(0, 7))}${subject.base === undefined ? '' : ` against ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(subject.base)}`}`,
    ];
    const soft = warnOnly && verdict !== 'allow' ? '\n\n`warn-only` is on: the step succeeds regardless of the verdict.' : '';
    return `${parts.join(' · ')}${soft}`;
}
/** Renders findings as a table, as many as fit. */
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
    const more = left > 0 ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(left, 'finding')} more in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(restIn)}.` : '';
    return `${[header, ...rows].join('\n')}${more}`;
}
function findingRow(finding, report) {
    const { rule, severity } = finding;
    const outcome = finding.outcome === 'unknown'
        ? 'not evaluated'
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isBinding */ .OT)(finding, report.threshold)
            ? '**blocks**'
            : severity === 'info'
                ? 'notice'
                : 'warns';
    const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(finding);
    const place = at === undefined ? '' : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(at.line > 1 ? `${at.file}:${at.line}` : at.file)}<br>`;
    const id = rule.id.startsWith('WS-') ? `[${rule.id}](${DOCS}/${rule.id}.md)` : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(rule.id);
    return `| ${id}<br>${SEVERITY_ICONS[severity]} ${severity}${rule.packSeverity === undefined ? '' : `<br>(pack: ${rule.packSeverity})`} | ${outcome} | ${place}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfFinding */ .EU)(finding))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyOf */ .S)(finding))} |`;
}
function notes(list) {
    return list.length === 0 ? [] : [`> [!NOTE]\n${list.map((note) => `> - ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(note)}`).join('\n')}`];
}
function changesSection(models) {
    return modelChanges(models.map(({ data, changes }) => ({ ...data, changes })));
}
/** Renders tables of the changed files of models, from their manifests. */
function modelChanges(models) {
    const changed = models.filter(({ changes }) => changes.length > 0);
    if (changed.length === 0)
        return '';
    const tables = changed.map(({ changes, ...data }) => {
        const rows = changes.slice(0, MAX_ROWS).map(changeRow);
        const more = changes.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(changes.length - MAX_ROWS, 'file')} more in the report.` : '';
        return `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(data.path)}** digest ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(short(data.baseDigest))} → ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(short(data.digest))}\n\n| file | change | before | after |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
    });
    return `<details open><summary>Model changes compared with the trusted manifest</summary>\n\n${tables.join('\n\n')}\n\n</details>`;
}
function changeRow({ path, kind, from, before, after }) {
    const side = (entry) => (entry === undefined ? '' : `${entry.size} B ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(short(entry.sha256))}`);
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(path)} | ${kind}${from === undefined ? '' : ` from ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(from)}`} | ${side(before)} | ${side(after)} |`;
}
function short(digest) {
    return digest === undefined ? 'none' : (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(digest);
}
/** Renders who approved each commit of a release, and the deployment. */
function releaseApprovals(release) {
    if (release === undefined)
        return '';
    const rows = release.commits
        .slice(0, MAX_ROWS)
        .map(({ oid, title: subject, pull, approved, reason }) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(oid.slice(0, 7))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(subject)} | ${pull === 0 ? '' : `#${pull}`} | ${approved ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(reason)} |`);
    const more = release.commits.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(release.commits.length - MAX_ROWS, 'commit')} more in the report.` : '';
    const { deployment } = release;
    return `<details open><summary>Approvals of the release</summary>\n\nDeployment: ${deployment.satisfied ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(deployment.reason)}\n\n| commit | | pull request | approved |\n|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelsSection(models) {
    if (models.length === 0)
        return 'No models found: no directory contains a manifest or a recognized weight file.';
    const rows = models.slice(0, MAX_ROWS).map(({ data, omsRoot }) => modelRow(data, omsRoot));
    const more = models.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(models.length - MAX_ROWS, 'model')} more in the report.` : '';
    return `<details><summary>Models</summary>\n\n| model | version | files | size | manifest | model digest | OMS root |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelRow(data, omsRoot) {
    const pointers = data.pointers > 0 ? ` (${data.pointers} as LFS pointers)` : '';
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(data.path)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(data.version ?? '')} | ${data.files}${pointers} | ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(data.bytes)} | ${data.presence === 'present' ? data.manifest : data.presence} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(data.digest ?? 'none')} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(short(omsRoot))} |`;
}
/** Renders the steps that would change the verdict. Precedes the details. */
function unblockSection(report) {
    const steps = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .unblocking */ .tK)(report);
    if (steps.length === 0)
        return '';
    const shown = steps.slice(0, MAX_STEPS).map(({ rule, count, what, places }) => {
        const where = places.length === 0 ? '' : ` (${places.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code).join(', ')}${count > places.length ? `, ${count - places.length} more` : ''})`;
        return `1. ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(what)} — ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(rule)}${where}`;
    });
    const more = steps.length > MAX_STEPS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(steps.length - MAX_STEPS, 'step')} more below.` : '';
    return `**What would unblock this**\n\n${shown.join('\n')}${more}`;
}
const MAX_STEPS = 7;
/** Renders accepted findings with their owner and expiry date. */
function waivedSection(report) {
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedFindings */ .Nq)(report);
    if (waived.length === 0)
        return '';
    const bySeverity = _policy_types_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.map((severity) => [severity, waived.filter((finding) => finding.severity === severity).length]);
    const tally = bySeverity.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
    const rows = waived.slice(0, MAX_ROWS).map(({ rule, severity, subject, waiver }) => {
        const until = waiver.expires === '' ? 'baseline' : `until ${waiver.expires}`;
        return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(rule.id)}<br>${SEVERITY_ICONS[severity]} ${severity} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(subject.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(waiver.reason)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(waiver.owner)} | ${until} | ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(waiver.ageDays, 'day')} |`;
    });
    const more = waived.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(waived.length - MAX_ROWS, 'finding')} more in the report.` : '';
    return `<details><summary>Accepted findings (${tally.join(', ')})</summary>\n\n| rule | subject | reason | owner | ends | age |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
/** Renders rules changed by configuration, so that a disabled rule is not mistaken for one that passed. */
function changedSection(report) {
    const changed = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRules */ .iv)(report);
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutText */ .jG)(report);
    const packs = leftOut === '' ? [] : [`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(leftOut)}.`];
    if (changed.length === 0)
        return packs.join('');
    const rows = changed.map((rule) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(rule.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(rule.title)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)(rule))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(rule.overrideReason ?? '')} |`);
    const table = `<details open><summary>Rules changed by configuration (${changed.length})</summary>\n\n| rule | requirement | is now | reason |\n|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
    return [...packs, table].join('\n\n');
}
function sourcesSection({ sources }) {
    const alike = Map.groupBy(Object.entries(sources), ([, source]) => JSON.stringify([source.status, 'detail' in source ? source.detail : '']));
    const rows = [...alike].map(([key, entries]) => {
        const [status = '', detail = ''] = JSON.parse(key);
        return `| ${entries.map(([id]) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.code)(id)).join(', ')} | ${status} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(detail)} |`;
    });
    return `<details><summary>Sources</summary>\n\n| source | state | detail |\n|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function passedSection({ findings, packs }) {
    const passed = findings.flatMap((finding) => (finding.outcome === 'pass' ? [`${finding.rule.id} (${finding.subjects})`] : []));
    const off = findings.filter((finding) => finding.outcome === 'skip' && finding.rule.enforcement !== 'off');
    const reasons = Map.groupBy(off, (finding) => (finding.outcome === 'skip' ? finding.detail : ''));
    const skipped = [...reasons].map(([detail, list]) => `${list.map(({ rule }) => rule.id).join(', ')}: ${detail}`);
    const list = packs.map(({ id, version }) => `${id} ${version}`).join(', ');
    const rest = skipped.length === 0 ? '' : `\n\nNot applicable to this event: ${skipped.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown).join('; ')}.`;
    return `<details><summary>Rules that passed</summary>\n\nPacks: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(list)}. The number of evaluated subjects is in parentheses.\n\n${passed.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.markdown).join(', ') || 'none'}.${rest}\n\n</details>`;
}
function reproduce({ reproduce: command }) {
    return [`Reproduce on your machine, in a clone of the repository:\n\n\`\`\`sh\n${command}\n\`\`\``];
}


/***/ }),

/***/ 48198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   iv: () => (/* binding */ changedRules),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   qA: () => (/* binding */ shownFindings),
/* harmony export */   tK: () => (/* binding */ unblocking)
/* harmony export */ });
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5242);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);





/** Returns failed and unknown findings: binding ones first, then by severity, rule and location. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Returns rules that the configuration or a pack of the organization changed. */
function changedRules({ findings }) {
    const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return [...rules.values()].filter(({ enforcement, packSeverity }) => enforcement !== undefined || packSeverity !== undefined);
}
/** Describes the changes of a rule: `severity low (pack: critical), warn`. */
function changeOf({ severity, packSeverity, enforcement }) {
    const severityChange = packSeverity === undefined ? [] : [`severity ${severity} (pack: ${packSeverity})`];
    return [...severityChange, ...(enforcement === undefined ? [] : [enforcement])].join(', ');
}
/** Returns accepted failures, most severe first. */
function waivedFindings({ findings }) {
    const waived = findings.filter((finding) => finding.outcome === 'waived');
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** Returns one step for each remedy of a rule that keeps the verdict from being `allow`. */
function unblocking(report) {
    const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold));
    const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(finding)]));
    return [...steps.values()].map((findings) => ({
        rule: findings[0]?.rule.id ?? '',
        count: findings.length,
        what: findings[0] === undefined ? '' : (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(findings[0]),
        places: findings
            .flatMap((finding) => {
            const at = spanOf(finding);
            return at === undefined ? [] : [at.line > 1 ? `${at.file}:${at.line}` : at.file];
        })
            .slice(0, MAX_PLACES),
    }));
}
/** Returns a sort key: binding findings before others, then by severity. Smaller is more severe. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Tells whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .binds */ .fO)(finding, threshold);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `Could not be evaluated: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.subject?.at;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * Returns the findings for display: a source that could not be read is one line, which lists the rules that require it,
 * instead of one line for each rule.
 */
function shownFindings(report) {
    const open = openFindings(report);
    const unknown = open.filter((finding) => finding.outcome === 'unknown');
    const causes = new Set(unknown.filter(isCause).map(({ source }) => source));
    const waiting = Map.groupBy(unknown.filter((finding) => !isCause(finding)), ({ source }) => source);
    return open.flatMap((finding) => {
        if (finding.outcome === 'fail')
            return [finding];
        if (isCause(finding))
            return [withWaiting(finding, waiting.get(finding.source) ?? [])];
        return causes.has(finding.source) ? [] : [finding];
    });
}
/** Tells whether a finding reports a source that could not be read. */
function isCause({ rule }) {
    return rule.select === 'source' || rule.select === 'setting.source';
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Rules that were not evaluated without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** Returns the verdict and its reason on one line, for the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.blocking, 'finding')} at or above ${report.threshold}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.unknown, 'rule')} could not be evaluated`;
    const accepted = waivedFindings(report).length;
    if (accepted > 0)
        return `Allowed: no new findings at or above ${report.threshold}; ${accepted} accepted`;
    if (models === 0)
        return `Allowed: no model recognised${passedOverCount(report)}`;
    return counts.warnings > 0
        ? `Allowed with ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(models, 'model')} intact`;
}
/** Says how many files were passed over; empty if there are none. */
function passedOverCount({ discovery }) {
    const count = discovery?.passedOver.length ?? 0;
    return count === 0 ? ' in this repository' : `; ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(count, 'large, binary or LFS file')} passed over`;
}
/** Lists packs that are not enabled, so that they are not mistaken for passed. */
function leftOutText({ leftOut = [] }) {
    return leftOut.length === 0 ? '' : `Packs not enabled in policies.packs: ${leftOut.join(', ')}`;
}


/***/ }),

/***/ 91892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5242);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58547);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20979);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48198);





const VERDICT_COLORS = { allow: 'green', block: 'red', undecided: 'yellow' };
const MAX_SHOWN = 100;
/**
 * Renders the report for a terminal or the log of a job: findings, then models, then the verdict as the last line.
 *
 * @param paint - colors a text, or returns it unchanged.
 */
function renderTerminal(report, paint) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .shownFindings */ .qA)(report);
    const findings = open.slice(0, MAX_SHOWN).map((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(finding);
        const binding = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isBinding */ .OT)(finding, report.threshold);
        const mark = finding.outcome === 'unknown' ? paint('yellow', '?') : binding ? paint('red', '✗') : paint('yellow', '!');
        const place = at === undefined ? '' : `${paint('bold', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)(`${at.file}:${at.line}`))} `;
        return `${mark} ${place}${paint('cyan', finding.rule.id)} ${finding.severity}${finding.rule.packSeverity === undefined ? '' : ` (pack: ${finding.rule.packSeverity})`}\n    ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfFinding */ .EU)(finding))}\n    ${paint('dim', `→ ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .S)(finding))}`)}`;
    });
    const rest = open.length > MAX_SHOWN ? [`  ${open.length - MAX_SHOWN} more in the report`] : [];
    const models = report.models.map(({ data }) => paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)(data.path)}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(data.files, 'file')}, ${data.presence === 'present' ? `manifest ${data.manifest}` : data.presence}, model digest ${data.digest?.slice(0, 12) ?? 'none'}`));
    const { skipped = [], passedOver = [] } = report.discovery ?? {};
    const over = passedOver.length === 0 ? [] : ['Files that could be part of a model and are in none:', ...(0,_models_text_js__WEBPACK_IMPORTED_MODULE_0__/* .passedOverLines */ .S)(passedOver, paint)];
    const left = skipped.length === 0 ? [] : [paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_models_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedText */ .O)(skipped))}`)];
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedFindings */ .Nq)(report);
    const accepted = waived.length > 0 ? [paint('dim', `  ${waived.length} accepted: ${[...new Set(waived.map(({ rule }) => rule.id))].join(', ')}`)] : [];
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutText */ .jG)(report);
    const disabled = leftOut === '' ? [] : [paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)(leftOut)}`)];
    return `${[...findings, ...rest, ...accepted, ...models, ...over, ...left, ...disabled, paint(VERDICT_COLORS[report.verdict], (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report))].join('\n')}\n`;
}


/***/ }),

/***/ 20979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ skippedText),
/* harmony export */   S: () => (/* binding */ passedOverLines)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5242);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);



const MAX_SHOWN = 20;
const KINDS = {
    submodule: 'submodule: its files are in another repository',
    dvc: 'DVC pointer',
    lfs: 'Git LFS',
    large: 'large file',
    binary: 'binary file',
};
/** Describes files that could be part of a model and are in none, one line each. */
function passedOverLines(files, paint) {
    const shown = files.slice(0, MAX_SHOWN).map(({ path, size, kind }) => {
        const bytes = size > 0 ? `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(size)}` : '';
        return `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(path)} ${paint('dim', `${KINDS[kind]}${bytes}`)}`;
    });
    return files.length > MAX_SHOWN ? [...shown, paint('dim', `  and ${files.length - MAX_SHOWN} more`)] : shown;
}
/** Describes skipped folders in one line; empty if there are none. */
function skippedText(folders) {
    if (folders.length === 0)
        return '';
    const named = folders.slice(0, 3).join(', ');
    const count = (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(folders.length, 'folder');
    return `Skipped ${count} of tests, documentation and examples that ${folders.length === 1 ? 'contains' : 'contain'} weights: ${named}${folders.length > 3 ? ', …' : ''}. To include them, set discover: { tests: true }.`;
}


/***/ }),

/***/ 32496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyFlags)
/* harmony export */ });
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49821);

/** Returns the flags with which a consumer verifies a signature. Their values belong in a channel other than the signature itself. */
function verifyFlags(signer) {
    if (signer.method === 'key')
        return '--public-key FILE';
    if (signer.method === 'certificate')
        return `--certificate-chain FILE --certificate-fingerprint ${signer.fingerprint}`;
    return `--certificate-identity ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(signer.san ?? '')} --certificate-oidc-issuer ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(signer.claims.issuer ?? '')}`;
}


/***/ }),

/***/ 92679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
/** Returns the workflow run from the environment of the runner; `undefined` outside a GitHub workflow, or when variables are missing. */
function workflowRun(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: commit } = env;
    const { GITHUB_WORKFLOW_REF: workflow, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    if (env['GITHUB_ACTIONS'] !== 'true' || !server || !repository || !event || !ref || !commit || !workflow || !run)
        return undefined;
    const repositoryUri = `${server}/${repository}`;
    return {
        repositoryUri,
        repositoryId: env['GITHUB_REPOSITORY_ID'] ?? '',
        ownerId: env['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
        event,
        ref,
        commit,
        workflowUri: `${server}/${workflow}`,
        builderUri: `${server}/${workflow}`,
        runUri: `${repositoryUri}/actions/runs/${run}/attempts/${attempt}`,
        runner: env['RUNNER_ENVIRONMENT'] ?? 'unknown',
    };
}


/***/ }),

/***/ 14656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ sendArtifact)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/publish/artifact.js


/**
 * Uploads the files of a run as one workflow artifact.
 *
 * @throws {SealError} GITHUB_UNAVAILABLE
 */
async function uploadArtifact(name, files) {
    const [first] = files;
    if (first === undefined)
        return;
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8275), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
        await new DefaultArtifactClient().uploadArtifact(name, [...files], (0,external_node_path_.dirname)(first));
    }
    catch (cause) {
        throw new errors/* SealError */.EM('GITHUB_UNAVAILABLE', `Cannot upload the artifact ${name}: ${(0,errors/* messageOf */.bD)(cause).split('\n')[0]}.`, { cause });
    }
}

// EXTERNAL MODULE: ./build/publish/outcome.js
var outcome = __webpack_require__(21192);
// EXTERNAL MODULE: ./build/settings/inputs.js
var settings_inputs = __webpack_require__(19511);
;// CONCATENATED MODULE: ./build/shell/artifact.js




/** Uploads files as the artifact of the run, unless the input `upload-artifact` is off. */
async function sendArtifact(env, inputs, files) {
    if ((0,settings_inputs/* flag */.Jt)('upload-artifact', inputs('upload-artifact')) === false)
        return { status: 'skipped' };
    const name = inputs('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    return (0,outcome/* publishing */.K)(() => uploadArtifact(name, files.filter(external_node_path_.isAbsolute)), 'The report is only in the summary. Set upload-artifact: false to silence this message.');
}


/***/ }),

/***/ 64159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Returns a path as the user would type it: relative below the working directory, absolute elsewhere. */
function displayPath(file, { cwd }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file);
    return path === '' ? '.' : path.startsWith('..') ? file : path;
}


/***/ }),

/***/ 48333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_COLUMNS: () => (/* binding */ DEFAULT_COLUMNS),
/* harmony export */   processIo: () => (/* binding */ processIo)
/* harmony export */ });
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26923);
/* harmony import */ var _ports_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22968);


/** Width of lines where the output is not a terminal. */
const DEFAULT_COLUMNS = 80;
/** Returns the Io of the process. Colour is on only for a terminal without NO_COLOR. */
function processIo(signal) {
    const { env } = process;
    return {
        stdout: (text) => void process.stdout.write(text),
        stderr: (text) => void process.stderr.write(text),
        cwd: process.cwd(),
        env,
        color: process.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
        // Undefined if the output is not a terminal.
        columns: process.stdout.columns ?? DEFAULT_COLUMNS,
        signal,
        progress: (label, quiet) => (0,_ports_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressFor */ .L)({ stream: process.stderr, label, ci: env['CI'] === 'true' || env['GITHUB_ACTIONS'] === 'true', quiet }),
        visibility: () => (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilityFromEvent */ .J)(env),
        secret: () => undefined,
        cachePath: env['WEIGHTSEAL_TUF_CACHE'],
    };
}


/***/ }),

/***/ 30000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl)
/* harmony export */ });
/** Returns the page of the workflow run; `undefined` outside GitHub Actions. */
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}


/***/ }),

/***/ 63877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ stepIo),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   n8: () => (/* binding */ requiredPath),
/* harmony export */   pl: () => (/* binding */ stepOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99871);
/* harmony import */ var _ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26923);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19511);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48333);
/* harmony import */ var _step_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85356);








/** Inputs whose name is not that of the flag. */
const RENAMED = { 'ignore-path': 'ignore-paths' };
/** Reads the options of a command from the inputs of the step, which have the names of its flags. */
function stepOptions() {
    const input = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(RENAMED[name] ?? name) || undefined;
    return { input, text: input, list: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(input(name)), on: (name) => (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)(name, input(name)) === true };
}
/** Returns the input `path`. @throws {SealError} SETTINGS_INVALID - it is missing. */
function requiredPath(command) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('path');
    if (path === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('SETTINGS_INVALID', `Input "path" is missing: command "${command}" needs the path of a model.`);
    return path;
}
/** Returns the Io of a command in a step. Paths are relative to the checkout, and output is not interpreted as workflow commands. */
function stepIo(env, signal) {
    return {
        ...(0,_io_js__WEBPACK_IMPORTED_MODULE_6__.processIo)(signal),
        stdout: _step_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k,
        color: false,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['GITHUB_WORKSPACE'] ?? process.cwd(), _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('working-directory')),
        cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? process.cwd(), 'weightseal', 'tuf'),
        secret: (value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value),
        visibility: async () => {
            const seen = await (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .visibilityFromEvent */ .J)(env);
            if (seen !== 'unknown')
                return seen;
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .N)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
                ?.visibility()
                .catch(() => undefined)) ?? (0,_ports_github_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .toVisibility */ .q)(undefined));
        },
    };
}
/** Masks private keys and passwords that the step may read from its environment, also line by line. */
function maskKeys(env, names) {
    for (const name of names) {
        const value = env[name];
        if (!value)
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(value);
        for (const line of (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(value))
            if (line.length > 8 && !line.startsWith('-----'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.setSecret(line);
    }
}


/***/ }),

/***/ 85356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Writes text to the log of a step. The runner does not interpret workflow commands in it. */
function logText(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}


/***/ }),

/***/ 11778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);

/** Below the limit of 1 MiB, above which GitHub rejects the summary of a step. */
const MAX_SUMMARY_BYTES = 900_000;
/** Adds Markdown to the summary of the job. @param tooLong - replaces a text above the limit. */
async function writeSummary(text, tooLong = 'The summary is too long to show. See the log of this step.\n') {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write();
}


/***/ })

};
