export const id = 2073;
export const ids = [2073,1778,8587,8614];
export const modules = {

/***/ 56649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateAction: () => (/* binding */ gateAction)
/* harmony export */ });
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34594);
/* harmony import */ var _gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57504);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90407);



/** `command: gate`: evaluates the rules, writes the files, publishes the findings and sets the outputs. */
async function gateAction(env, signal) {
    const inputs = (0,_gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__/* .inputReader */ .cN)(env);
    const run = await (0,_gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(env, inputs);
    const { options, ports } = (0,_gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_1__/* .gateParts */ .mM)(run, env, signal);
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishGate */ .J)(await (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)(options, ports), { run, inputs, env, more: [] });
}


/***/ }),

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
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92681);
/* harmony import */ var _publish_commit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89638);
/* harmony import */ var _settings_trigger_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47568);




/**
 * Sets the commit status to an error after a run that evaluated nothing, so that an older success does not remain in force. What fails
 * here may be ignored, since the step fails anyway.
 */
async function markUndecided(env) {
    const inputs = (0,_gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__/* .inputReader */ .cN)(env);
    const target = (0,_settings_trigger_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)(env, await (0,_gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(env));
    await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)(env, inputs('github-token'))?.createStatus({
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

/***/ 68587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Escapes text from a repository for the surface on which it is printed. */
/**
 * Escapes text for Markdown that becomes HTML. Every character with a meaning in Markdown, HTML or GitHub (mentions, links,
 * emoji, issue numbers) becomes a numeric entity. Control and bidirectional characters become visible. An `@` is followed
 * by a zero-width character, so it does not mention anyone.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** Tells whether a character is the dot of `www.`, which GitHub would turn into a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Escapes a character. Keeps those without a meaning within a line, and a colon before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** Formats text as code, in which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Escapes untrusted text for one line of plain text: line ends, control and bidirectional characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** Like `plain`, for a text of several lines with trusted line ends. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts a text to a number of UTF-8 bytes, at a character boundary, and appends an ellipsis. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
}


/***/ }),

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


/***/ }),

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ prefixes),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   UJ: () => (/* binding */ coveredBy)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);

/** Tells whether an entry of `include` or `ignorePaths` is a pattern. Any other entry is a path, and everything below it. */
function isPattern(entry) {
    return /[*?]/.test(entry);
}
/** Builds the function that decides whether any of the entries covers a path. */
function coveredBy(entries) {
    const paths = new Set(entries.filter((entry) => !isPattern(entry)).map((entry) => entry.replace(/^\.\//, '').replace(/\/+$/, '')));
    const patterns = entries
        .filter(isPattern)
        .map((entry) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(entry))
        .filter((pattern) => typeof pattern !== 'string');
    return (path) => {
        if (prefixes(path).some((prefix) => paths.has(prefix)))
            return true;
        const split = patterns.length === 0 ? undefined : (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        return split !== undefined && patterns.some((pattern) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, split));
    };
}
/** Returns a path and the folders above it, the outermost first. */
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 24904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   L: () => (/* binding */ PATTERN_FAULTS),
/* harmony export */   Uf: () => (/* binding */ splitPath),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
const PATTERN_FAULTS = {
    empty: 'the pattern is empty',
    'too-long': 'the pattern is longer than 1,024 characters',
    'three-asterisks': '"***" is not valid; write * or **',
    negation: '"!" does not exclude in CODEOWNERS; write a later line without owners instead',
    'escaped-hash': 'a pattern cannot start with "#", not even as "\\#"',
    'invalid-bracket': '"[" and "]" must be escaped with a backslash; ranges are not supported',
    'trailing-backslash': 'a backslash must be followed by the character that it escapes',
};
const MAX_PATTERN = 1024;
const [STAR, QUESTION] = [-1, -2];
/** Parses one pattern. `/` matches no path. */
function parsePattern(text, { folders = true } = {}) {
    const fault = faultOf(text);
    if (fault !== undefined)
        return fault;
    const parts = text.split('/');
    if (parts[0] === '')
        parts.shift();
    else if ((parts.length === 1 || (parts.length === 2 && parts[1] === '')) && parts[0] !== '**')
        parts.unshift('**');
    if (text === '/')
        return { text, steps: [{ kind: 'literal', text: '' }] };
    if (parts.length > 1 && parts.at(-1) === '')
        parts[parts.length - 1] = '**';
    return { text, steps: withoutRuns(parts.flatMap((part, index) => stepsOf(part, index === parts.length - 1, folders))) };
}
function faultOf(text) {
    if (text === '')
        return 'empty';
    if (text.length > MAX_PATTERN)
        return 'too-long';
    if (text.includes('***'))
        return 'three-asterisks';
    if (text.startsWith('!'))
        return 'negation';
    if (text.startsWith('\\#'))
        return 'escaped-hash';
    const bare = text.replace(/\\[^/]/gu, '');
    if (/[[\]]/.test(bare))
        return 'invalid-bracket';
    return bare.includes('\\') ? 'trailing-backslash' : undefined;
}
/** Converts a part. The last part also matches everything below it, unless it is `*`; a final `**` requires at least one name. */
function stepsOf(part, last, folders) {
    if (part === '**')
        return last ? [ONE, ANY] : [ANY];
    const segment = toSegment(part);
    return last && folders && part !== '*' ? [segment, ANY] : [segment];
}
const ANY = { kind: 'any' };
const ONE = { kind: 'glob', symbols: [STAR] };
function withoutRuns(steps) {
    return steps.filter((step, index) => step.kind !== 'any' || steps[index - 1]?.kind !== 'any');
}
function toSegment(part) {
    const symbols = [];
    const chars = [...part];
    for (let index = 0; index < chars.length; index++) {
        const char = chars[index] ?? '';
        if (char === '*') {
            if (symbols.at(-1) !== STAR)
                symbols.push(STAR);
        }
        else if (char === '?')
            symbols.push(QUESTION);
        else if (char === '\\')
            symbols.push(codeOf(chars[++index]));
        else
            symbols.push(codeOf(char));
    }
    return symbols.some((symbol) => symbol < 0) ? { kind: 'glob', symbols } : { kind: 'literal', text: String.fromCodePoint(...symbols) };
}
function codeOf(char) {
    return char?.codePointAt(0) ?? 0;
}
/** @param path - relative to the repository, with `/`. */
function splitPath(path) {
    const names = path.split('/');
    return { names, codes: names.map((name) => Array.from(name, codeOf)) };
}
/** Tells whether a pattern matches; case-sensitive. The time is at most proportional to pattern length times path length. */
function matches({ steps }, { names, codes }) {
    return wild(steps.length, names.length, (step) => steps[step]?.kind === 'any', (step, name) => matchesSegment(steps[step], names[name] ?? '', codes[name] ?? []));
}
function matchesSegment(segment, name, codes) {
    if (segment.kind === 'literal')
        return segment.text === name;
    const { symbols } = segment;
    if (codes.length === 0)
        return false;
    return wild(symbols.length, codes.length, (at) => symbols[at] === STAR, (at, index) => symbols[at] === QUESTION || symbols[at] === codes[index]);
}
/**
 * Matches with wildcards that match zero or more elements. Only the last wildcard has to backtrack, so the time is not
 * exponential.
 */
function wild(steps, length, isAny, fits) {
    let [step, index, star, taken] = [0, 0, -1, 0];
    while (index < length) {
        if (step < steps && isAny(step)) {
            star = step++;
            taken = index;
        }
        else if (step < steps && fits(step, index)) {
            step++;
            index++;
        }
        else if (star === -1)
            return false;
        else {
            step = star + 1;
            index = ++taken;
        }
    }
    while (step < steps && isAny(step))
        step++;
    return step === steps;
}
/** Returns the keys of a pattern; a pattern such as `*a*` has none. */
function keysOf({ steps }) {
    return steps.flatMap((step) => {
        if (step.kind === 'any')
            return [];
        if (step.kind === 'literal')
            return [{ kind: 'is', text: step.text }];
        const { symbols } = step;
        const start = String.fromCodePoint(...symbols.slice(0, symbols.findIndex(isWild)));
        const end = String.fromCodePoint(...symbols.slice(symbols.findLastIndex(isWild) + 1));
        return [
            ...(end === '' ? [] : [{ kind: 'ends', text: end }]),
            ...(start === '' ? [] : [{ kind: 'starts', text: start }]),
        ];
    });
}
function isWild(symbol) {
    return symbol < 0;
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

/***/ 24835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20639);

/** A value in a file and its JSON Pointer. A missing member gives a cursor on `undefined`, placed at its nearest ancestor. */
class Cursor {
    file;
    value;
    pointer;
    constructor(file, value, pointer = '') {
        this.file = file;
        this.value = value;
        this.pointer = pointer;
    }
    /** Creates a cursor of the same subclass on another value. */
    #on(value, pointer) {
        return new this.constructor(this.file, value, pointer);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    get(...keys) {
        return keys.reduce((cursor, key) => cursor.#on(cursor.#member(key), `${cursor.pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePointer */ .lZ)(key)}`), this);
    }
    #member(key) {
        const members = membersOf(this.value);
        return Object.hasOwn(members, key) ? members[key] : undefined;
    }
    /** Returns the members of a map, in order. */
    entries() {
        return Object.keys(membersOf(this.value)).map((key) => [key, this.get(key)]);
    }
    /** Returns the items of a list; a single value counts as a list of one. */
    items() {
        if (Array.isArray(this.value))
            return this.value.map((item, index) => this.#on(item, `${this.pointer}/${index}`));
        return this.exists ? [this] : [];
    }
    /** A string, number or Boolean as a string; empty for anything else. */
    get text() {
        return ['string', 'number', 'boolean'].includes(typeof this.value) ? String(this.value) : '';
    }
    /** The position of its key. */
    get at() {
        return this.file.origin?.(this.pointer).at ?? spanAt(this.file.path, this.file.yaml.position(this.pointer));
    }
    /** Returns the position of a substring in the source text; the start of the value when the substring is not found. */
    atText(part) {
        const written = this.file.yaml.written(this.pointer);
        const index = part === '' ? -1 : (written?.raw.indexOf(part) ?? -1);
        return written === undefined ? this.at : spanAt(this.file.path, written.position(Math.max(index, 0)));
    }
    /** Yields a cursor for each string at or below the value. */
    *texts() {
        if (typeof this.value === 'string')
            yield this;
        const inner = Array.isArray(this.value) ? this.items() : this.entries().map(([, member]) => member);
        for (const member of inner)
            yield* member.texts();
    }
}
function spanAt(file, { line, column }) {
    return { file, line, column };
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
 */
function faultOfPath(path) {
    if (path === '')
        return 'empty';
    if (!path.isWellFormed())
        return 'not Unicode';
    if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        return 'too long';
    if (path.includes('\0'))
        return 'NUL';
    if (path.includes('\\'))
        return 'backslash';
    if (path.startsWith('/') || /^[A-Za-z]:\//.test(path))
        return 'absolute';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'parent';
    if (segments.includes(''))
        return 'empty segment';
    if (segments.includes('.'))
        return 'dot segment';
    if (segments.length > MAX_SEGMENTS)
        return 'too deep';
    return undefined;
}
/**
 * Returns pairs of paths that collide on a file system that ignores case or normalizes Unicode. Includes directories: `A/x`
 * and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix);
            const first = spellings.get(folded);
            if (first === undefined)
                spellings.set(folded, prefix);
            else if (first !== prefix)
                found.push({ first, second: path });
        }
    }
    return found;
}
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** Folds case and Unicode form as file systems that ignore them do. Uppercase comes first because of `ß` and `ſ`. */
function foldedPath(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Returns a copy sorted by the UTF-8 bytes of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
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
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68587);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48198);



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
    const placed = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report).flatMap((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(finding);
        return at === undefined ? [] : [{ finding, at, weight: weightOf(at, touched.get(at.file)) }];
    });
    const sorted = [...placed].sort((a, b) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(a.finding, report.threshold) - (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .gravity */ .fp)(b.finding, report.threshold) || b.weight - a.weight);
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
        annotation_level: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isBinding */ .OT)(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
        title: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
        message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.cutBytes)([`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfFinding */ .EU)(finding))}\n\nWhat to do: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding))}`, ...alsoLines(also)].join('\n'), MAX_MESSAGE_BYTES),
    };
}
/** Lists the other findings about the same file. The summary has their remedies. */
function alsoLines(also) {
    if (also.length === 0)
        return [];
    const lines = also.slice(0, MAX_ALSO).map((finding) => `- ${finding.rule.id} (${finding.severity}): ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfFinding */ .EU)(finding))}`);
    return ['', 'Also in this file:', ...lines, ...(also.length > MAX_ALSO ? [`- and ${also.length - MAX_ALSO} more in the summary`] : [])];
}


/***/ }),

/***/ 30878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toJsonV1)
/* harmony export */ });
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _tensors_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62758);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48198);



/**
 * Renders `report-v1.json`. Copies field by field, so that a change of a type does not change the public format.
 * Schema: schemas/report-v1.schema.json.
 */
function toJsonV1(report, tool) {
    const { subject, verdict, threshold, warnOnly, models, sources, packs, findings } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report);
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
        scan: report.scan === undefined ? null : scanJson(report.scan),
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
        findings: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report).map((finding) => findingJson(finding, (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isBinding */ .OT)(finding, threshold))),
        waived: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedFindings */ .Nq)(report).map((finding) => ({ ...findingJson(finding, false), waiver: waiverJson(finding) })),
        changed: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRules */ .iv)(report).map((rule) => ({ rule: rule.id, is: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)(rule), reason: rule.overrideReason ?? null })),
        unblock: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .unblocking */ .tK)(report).map(({ rule, count, what, places }) => ({ rule, count, what, places: [...places] })),
        passed: findings.flatMap((finding) => (finding.outcome === 'pass' ? [{ rule: finding.rule.id, subjects: finding.subjects }] : [])),
        skipped: findings.flatMap((finding) => (finding.outcome === 'skip' ? [{ rule: finding.rule.id, reason: finding.detail }] : [])),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function scanJson({ files, bytes, inconclusive, skipped }) {
    return { files, bytes, inconclusive, skipped };
}
function modelJson({ data, omsRoot, changes, tensors }) {
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
        tensors: tensors.map((file) => 'diff' in file
            ? { path: file.path, unknown: null, diff: (0,_tensors_json_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorDiffDocument */ .I)(file.diff) }
            : { path: file.path, unknown: file.unknown, diff: null }),
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
        message: finding.outcome === 'waived' ? finding.message : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfFinding */ .EU)(finding),
    };
    if (finding.outcome === 'unknown')
        return {
            ...common,
            source: finding.source,
            subject: finding.subject === undefined ? null : { kind: finding.subject.kind, id: finding.subject.id },
            location: finding.subject === undefined ? null : locationJson(finding.subject),
            problems: [],
            when: null,
            remediation: (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding),
        };
    const { subject, problems } = finding;
    return {
        ...common,
        source: null,
        subject: { kind: subject.kind, id: subject.id },
        location: locationJson(subject),
        problems: problems.map(({ at, keyword, expected, actual, rulePath }) => ({ at, keyword, expected, actual, rulePath })),
        when: whenJson(rule),
        remediation: (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding),
    };
}
function locationJson({ at }) {
    return { file: at.file, line: at.line, endLine: at.endLine ?? null, column: at.column ?? null, endColumn: at.endColumn ?? null };
}
function whenJson({ when }) {
    return when ?? null;
}


/***/ }),

/***/ 91892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5242);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20979);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48198);





const VERDICT_COLORS = { allow: 'green', block: 'red', undecided: 'yellow' };
const MAX_SHOWN = 100;
/**
 * Renders the report for a terminal or the log of a job: findings, then models, then the verdict as the last line.
 *
 * @param paint - colors a text, or returns it unchanged.
 */
function renderTerminal(report, paint) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(report);
    const findings = open.slice(0, MAX_SHOWN).map((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(finding);
        const binding = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinding */ .OT)(finding, report.threshold);
        const mark = finding.outcome === 'unknown' ? paint('yellow', '?') : binding ? paint('red', '✗') : paint('yellow', '!');
        const place = at === undefined ? '' : `${paint('bold', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)(`${at.file}:${at.line}`))} `;
        return `${mark} ${place}${paint('cyan', finding.rule.id)} ${finding.severity}${finding.rule.packSeverity === undefined ? '' : ` (pack: ${finding.rule.packSeverity})`}\n    ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOfFinding */ .EU)(finding))}\n    ${paint('dim', `→ ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding))}`)}`;
    });
    const rest = open.length > MAX_SHOWN ? [`  ${open.length - MAX_SHOWN} more in the report`] : [];
    const models = report.models.map(({ data }) => paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)(data.path)}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(data.files, 'file')}, ${data.presence === 'present' ? `manifest ${data.manifest}` : data.presence}, model digest ${data.digest?.slice(0, 12) ?? 'none'}`));
    const scanned = [(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .scanText */ .Ff)(report)].filter((text) => text !== '').map((text) => paint('dim', `  ${text}`));
    const { skipped = [], passedOver = [] } = report.discovery ?? {};
    const over = passedOver.length === 0 ? [] : ['Files that could be part of a model and are in none:', ...(0,_models_text_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOverLines */ .S)(passedOver, paint)];
    const left = skipped.length === 0 ? [] : [paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)((0,_models_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedText */ .O)(skipped))}`)];
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .Nq)(report);
    const accepted = waived.length > 0 ? [paint('dim', `  ${waived.length} accepted: ${[...new Set(waived.map(({ rule }) => rule.id))].join(', ')}`)] : [];
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutText */ .jG)(report);
    const disabled = leftOut === '' ? [] : [paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)(leftOut)}`)];
    return `${[...findings, ...rest, ...accepted, ...models, ...scanned, ...over, ...left, ...disabled, paint(VERDICT_COLORS[report.verdict], (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))].join('\n')}\n`;
}


/***/ }),

/***/ 62758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tensorDiffDocument),
/* harmony export */   T: () => (/* binding */ tensorDiffJson)
/* harmony export */ });
/** Renders the public format as text. */
function tensorDiffJson(diff) {
    return `${JSON.stringify(tensorDiffDocument(diff), null, 2)}\n`;
}
/** Returns the public format, copied field by field: schemas/tensor-diff-v1.schema.json. */
function tensorDiffDocument(diff) {
    const { before, after, added, removed, renamed, changes, identical, uncompared, incomplete } = diff;
    return {
        schema: 'weightseal/tensor-diff@1',
        ...{ before, after, identical, uncompared },
        added: added.map(tensorJson),
        removed: removed.map(tensorJson),
        renamed: renamed.map((pair) => ({ before: tensorJson(pair.before), after: tensorJson(pair.after) })),
        changed: changes.map(({ kinds, ...pair }) => ({ kinds, before: tensorJson(pair.before), after: tensorJson(pair.after) })),
        incomplete,
    };
}
function tensorJson({ name, dtype, shape, elements, bytes, sha256 }) {
    return { ...{ name, dtype, shape, elements }, ...(bytes === undefined ? {} : { bytes }), ...(sha256 === undefined ? {} : { sha256 }) };
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
