export const id = 407;
export const ids = [407,1778,8614];
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
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/report/findings/json-v1.js
var json_v1 = __webpack_require__(30878);
// EXTERNAL MODULE: ./build/report/findings/markdown.js
var markdown = __webpack_require__(67665);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
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
    return (0,json_text/* jsonText */.s)(document);
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

// EXTERNAL MODULE: ./build/ports/files/run-folder.js
var run_folder = __webpack_require__(84507);
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
        await github.uploadSarif({ commit: headSha, ref, sarif: withoutSuppressed(sarif) });
    }, 'Code scanning does not show this run; a private repository requires GitHub Advanced Security. The SARIF file is in the artifact. Set upload-sarif: never to suppress this note.');
}
/** Leaves out accepted findings, since code scanning ignores `suppressions` and would open an alert for each. The file has them. */
function withoutSuppressed(sarif) {
    const document = JSON.parse(sarif);
    const runs = document.runs.map((run) => ({ ...run, results: run.results.filter(({ suppressions }) => suppressions.length === 0) }));
    return JSON.stringify({ ...document, runs });
}

// EXTERNAL MODULE: ./build/publish/workflow-commands.js
var workflow_commands = __webpack_require__(62990);
;// CONCATENATED MODULE: ./build/publish/publish.js








/** Posts the report as check run, status, comment and SARIF upload. An error becomes a note and does not change the verdict. */
async function publishReport(report, github, options) {
    const { settings, changes, sarif, reproduce, fork, runUrl, deliver } = options;
    const annotations = (0,findings_annotations/* toAnnotations */.g)(report, changes);
    const summary = { restIn: 'report-v1.json', notes: [], reproduce };
    const forkNote = fork
        ? ' A pull request from a fork has a read-only token; the summary and the result of the step still show the verdict.'
        : '';
    const upload = await sendSarif(github, report, { mode: settings.uploadSarif, sarif });
    const failure = settings.uploadSarif === 'always' ? failureOf(upload) : undefined;
    if (failure === undefined)
        await deliver?.();
    let url;
    const check = await (0,outcome/* publishing */.K)(async () => {
        url = await postCheckRun(github, report, { annotations, summary: (0,markdown/* renderSummary */.Br)(report, { ...summary, maxBytes: 60_000 }) });
    }, `The annotations are in the log instead.${forkNote}`);
    const status = await (0,outcome/* publishing */.K)(() => (0,commit_status/* postStatus */.j)(github, report, url || runUrl), `Weightseal set no commit status; make the job a required check instead.${forkNote}`);
    const comment = await (0,outcome/* publishing */.K)(() => keepComment(github, report, { mode: settings.comment, body: (0,markdown/* renderSummary */.Br)(report, { ...summary, maxBytes: MAX_COMMENT_BYTES }) }), `Weightseal posted no comment; set comment-summary-in-pr: never to suppress this note.${forkNote}`);
    return {
        notes: (0,outcome/* notesOf */.h)([check, status, comment, upload]),
        commands: check.status === 'failed' ? (0,workflow_commands/* annotationCommands */.s)(annotations) : [],
        failure,
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
// EXTERNAL MODULE: ./build/shell/step-output.js
var step_output = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/shell/step-summary.js
var step_summary = __webpack_require__(11778);
// EXTERNAL MODULE: ./build/commands/gate/files.js + 1 modules
var gate_files = __webpack_require__(94531);
// EXTERNAL MODULE: ./build/commands/gate/mark-undecided.js
var mark_undecided = __webpack_require__(55878);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
;// CONCATENATED MODULE: ./build/commands/gate/outputs.js



/** Sets the outputs of the gate. With several models, digests are a JSON object by folder. */
function setGateOutputs({ report, collected }, files) {
    const { blocking, warnings, unknown } = (0,findings_report/* countFindings */.Gt)(report);
    const built = (collected.results.models ?? []).flatMap(({ evidence }) => evidence.built === undefined ? [] : [{ folder: evidence.path, manifest: evidence.built }]);
    const each = (value) => built.length === 1 && built[0]
        ? value(built[0])
        : JSON.stringify(Object.fromEntries(built.map((model) => [model.folder, value(model)])));
    (0,step_output/* setOutput */.u)('verdict', report.verdict);
    (0,step_output/* setOutput */.u)('conclusion', outputs_conclusionOf(report, warnings));
    (0,step_output/* setOutput */.u)('findings-count', (0,to_text/* toText */.f)(blocking + warnings + unknown));
    (0,step_output/* setOutput */.u)('model-digest', built.length === 0 ? '' : each(({ manifest }) => manifest.tree.root));
    (0,step_output/* setOutput */.u)('oms-root', built.length === 0 ? '' : each(({ manifest }) => manifest.oms.root));
    (0,step_output/* setOutput */.u)('manifest-path', files.manifests.join('\n'));
    (0,step_output/* setOutput */.u)('report-path', files.report);
    (0,step_output/* setOutput */.u)('sarif-path', files.sarif);
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
async function finishGate(result, { run, inputs, env, more, deliver }) {
    const { settings, target, github } = run;
    const { report } = result;
    const reproduce = (0,gate_reproduce/* reproduceStep */.i)(target, inputs);
    const files = await (0,gate_files/* writeGateFiles */.g)(result, {
        folder: (0,run_folder/* runFolder */.k)(env),
        fallbackFile: run.policyFiles[0]?.path ?? '',
        reproduce,
    });
    (0,step_log/* logText */.k)((0,terminal/* renderTerminal */.b)(report, paint/* noPaint */.I));
    setGateOutputs(result, files);
    const doubt = await checkHead(target, github);
    if (doubt !== undefined)
        return unpublished(doubt, report, env);
    const artifact = await (0,shell_artifact/* sendArtifact */.f)(env, inputs, [files.report, files.sarif, files.summary, ...files.manifests, ...more]);
    if (github === undefined)
        await deliver?.();
    const published = github === undefined
        ? NOTHING_POSTED
        : await publishReport(report, github, {
            settings,
            changes: result.collected.results.repository?.changes ?? [],
            sarif: files.sarifText,
            reproduce,
            fork: target.kind === 'pull_request' && target.fork,
            runUrl: (0,run_url/* runUrl */.V)(env),
            deliver,
        });
    for (const line of published.commands)
        process.stdout.write(`${line}\n`);
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
    (0,step_output/* setOutput */.u)('verdict', report.verdict === 'block' ? 'block' : 'undecided');
    (0,step_output/* setOutput */.u)('conclusion', 'fail');
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
/* harmony import */ var _gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20662);
/* harmony import */ var _ports_event_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33194);
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92681);
/* harmony import */ var _publish_commit_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89638);
/* harmony import */ var _settings_trigger_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47568);





/**
 * Sets the commit status to an error after a run that evaluated nothing, so that an older success does not remain in force. What fails
 * here may be ignored, since the step fails anyway.
 */
async function markUndecided(env) {
    const inputs = (0,_gate_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__/* .inputReader */ .cN)(env);
    const target = (0,_settings_trigger_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(env, await (0,_ports_event_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(env));
    await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)(env, inputs('github-token'))?.createStatus({
        sha: target.headSha,
        state: 'error',
        context: (0,_publish_commit_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusContext */ .s)({ kind: (0,_settings_trigger_target_js__WEBPACK_IMPORTED_MODULE_4__/* .trustsBase */ .H)(target) ? 'base' : 'own', event: target.event }),
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program. A test checks that it equals package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 84507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let own;
/**
 * Returns a path in the folder for what a step writes, which is outside the repository. Self-hosted environments that do not set
 * RUNNER_TEMP get a new folder, since the name of a common one can belong to another user.
 */
function runFolder(env, ...names) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['RUNNER_TEMP'] || ownFolder(), 'weightseal', ...names);
}
function ownFolder() {
    own ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'weightseal-run-'));
    return own;
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
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

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
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(value))}`);
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
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34432);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _tensors_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62758);
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
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(document);
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
            ? { path: file.path, unknown: null, diff: (0,_tensors_json_js__WEBPACK_IMPORTED_MODULE_3__/* .tensorDiffDocument */ .I)(file.diff) }
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

/***/ 67665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   rg: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5242);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25673);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1842);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20979);
/* harmony import */ var _tensors_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62277);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48198);









const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' };
const SEVERITY_ICONS = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦', info: '⬜' };
const MAX_ROWS = 50;
const DOCS = 'https://github.com/weightseal/weightseal/blob/main/docs/rules';
/** Renders the summary of a run: verdict, counts, a table of open findings, collapsed details, and how to reproduce it. */
function renderSummary(report, options) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(report);
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
        `Details are in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(options.restIn)}.`,
        ...reproduce(options),
    ].join('\n\n');
    return `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.cutBytes)(short, options.maxBytes - 1)}\n`;
}
/** Lists what the discovery of models left out. */
function discoverySection(discovery) {
    const { skipped = [], passedOver = [] } = discovery ?? {};
    const text = (0,_models_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedText */ .O)(skipped);
    const lines = [
        ...(passedOver.length === 0
            ? []
            : [
                `Files that could be part of a model and are in none. Name their folder under \`models\` in the configuration:`,
                '',
                ...passedOver
                    .slice(0, MAX_PASSED_OVER)
                    .map(({ path, kind, size }) => `- ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(path)} (${kind}${size > 0 ? `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(size)}` : ''})`),
            ]),
        ...(text === '' ? [] : ['', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(text)]),
    ];
    return lines.length === 0 ? '' : `<details><summary>Not recognised as models</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
const MAX_PASSED_OVER = 20;
function title(report) {
    return `# ${ICONS[report.verdict]} Weightseal: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))}`;
}
function countsLine(report) {
    const { subject, models, warnOnly, verdict } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(report);
    const severities = _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `${counts.bySeverity[severity]} ${severity}`);
    const bytes = models.reduce((sum, { data }) => sum + data.bytes, 0);
    const accepted = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .Nq)(report).length;
    const files = models.reduce((sum, { data }) => sum + data.files, 0);
    const parts = [
        severities.length > 0 ? severities.join(', ') : 'no findings',
        ...(counts.unknown > 0 ? [`${counts.unknown} not evaluated`] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(models.length, 'model')}, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(files, 'file')}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(bytes)}`,
        ...[(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .scanText */ .Ff)(report)].filter((text) => text !== ''),
        `commit ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.headSha.slice(0, 7))}${subject.base === undefined ? '' : ` against ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.base)}`}`,
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
    const more = left > 0 ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(left, 'finding')} more in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(restIn)}.` : '';
    return `${[header, ...rows].join('\n')}${more}`;
}
function findingRow(finding, report) {
    const { rule, severity } = finding;
    const outcome = finding.outcome === 'unknown'
        ? 'not evaluated'
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinding */ .OT)(finding, report.threshold)
            ? '**blocks**'
            : severity === 'info'
                ? 'notice'
                : 'warns';
    const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(finding);
    const place = at === undefined ? '' : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(at.line > 1 ? `${at.file}:${at.line}` : at.file)}<br>`;
    const id = rule.id.startsWith('WS-') ? `[${rule.id}](${DOCS}/${rule.id}.md)` : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(rule.id);
    return `| ${id}<br>${SEVERITY_ICONS[severity]} ${severity}${rule.packSeverity === undefined ? '' : `<br>(pack: ${rule.packSeverity})`} | ${outcome} | ${place}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOfFinding */ .EU)(finding))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding))} |`;
}
function notes(list) {
    return list.length === 0 ? [] : [`> [!NOTE]\n${list.map((note) => `> - ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(note)}`).join('\n')}`];
}
function changesSection(models) {
    const tables = [modelChanges(models.map(({ data, changes }) => ({ ...data, changes }))), tensorsSection(models)];
    return tables.filter((table) => table !== '').join('\n\n');
}
/** Renders what changed in the tensors of the changed weights. */
function tensorsSection(models) {
    const files = models.flatMap(({ tensors }) => tensors);
    if (files.length === 0)
        return '';
    const shown = files
        .slice(0, MAX_TENSOR_FILES)
        .map((file) => 'diff' in file ? (0,_tensors_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTensorTable */ .e)(file.path, file.diff).trimEnd() : `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(file.path)}** ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(file.unknown)}`);
    const more = files.length > MAX_TENSOR_FILES ? [`${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(files.length - MAX_TENSOR_FILES, 'file')} more in the report.`] : [];
    return `<details open><summary>Tensors compared with the base</summary>\n\n${[...shown, ...more].join('\n\n')}\n\n</details>`;
}
const MAX_TENSOR_FILES = 10;
/** Renders tables of the changed files of models, from their manifests. */
function modelChanges(models) {
    const changed = models.filter(({ changes }) => changes.length > 0);
    if (changed.length === 0)
        return '';
    const tables = changed.map(({ changes, ...data }) => {
        const rows = changes.slice(0, MAX_ROWS).map(changeRow);
        const more = changes.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(changes.length - MAX_ROWS, 'file')} more in the report.` : '';
        return `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(data.path)}** digest ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(data.baseDigest))} → ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(data.digest))}\n\n| file | change | before | after |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
    });
    return `<details open><summary>Model changes compared with the trusted manifest</summary>\n\n${tables.join('\n\n')}\n\n</details>`;
}
function changeRow({ path, kind, from, before, after }) {
    const side = (entry) => (entry === undefined ? '' : `${entry.size} B ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(entry.sha256))}`);
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(path)} | ${kind}${from === undefined ? '' : ` from ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(from)}`} | ${side(before)} | ${side(after)} |`;
}
function short(digest) {
    return digest === undefined ? 'none' : (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .shortDigest */ .V)(digest);
}
/** Renders who approved each commit of a release, and the deployment. */
function releaseApprovals(release) {
    if (release === undefined)
        return '';
    const rows = release.commits
        .slice(0, MAX_ROWS)
        .map(({ oid, title: subject, pull, approved, reason }) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(oid.slice(0, 7))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(subject)} | ${pull === 0 ? '' : `#${pull}`} | ${approved ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(reason)} |`);
    const more = release.commits.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(release.commits.length - MAX_ROWS, 'commit')} more in the report.` : '';
    const { deployment } = release;
    return `<details open><summary>Approvals of the release</summary>\n\nDeployment: ${deployment.satisfied ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(deployment.reason)}\n\n| commit | | pull request | approved |\n|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelsSection(models) {
    if (models.length === 0)
        return 'No models found: no directory contains a manifest or a recognized weight file.';
    const rows = models.slice(0, MAX_ROWS).map(({ data, omsRoot }) => modelRow(data, omsRoot));
    const more = models.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(models.length - MAX_ROWS, 'model')} more in the report.` : '';
    return `<details><summary>Models</summary>\n\n| model | version | files | size | manifest | model digest | OMS root |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelRow(data, omsRoot) {
    const pointers = data.pointers > 0 ? ` (${data.pointers} as LFS pointers)` : '';
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(data.path)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(data.version ?? '')} | ${data.files}${pointers} | ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(data.bytes)} | ${data.presence === 'present' ? data.manifest : data.presence} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(data.digest ?? 'none')} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(omsRoot))} |`;
}
/** Renders the steps that would change the verdict. Precedes the details. */
function unblockSection(report) {
    const steps = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .unblocking */ .tK)(report);
    if (steps.length === 0)
        return '';
    const shown = steps.slice(0, MAX_STEPS).map(({ rule, count, what, places }) => {
        const where = places.length === 0 ? '' : ` (${places.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code).join(', ')}${count > places.length ? `, ${count - places.length} more` : ''})`;
        return `1. ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(what)} — ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule)}${where}`;
    });
    const more = steps.length > MAX_STEPS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(steps.length - MAX_STEPS, 'step')} more below.` : '';
    return `**What would unblock this**\n\n${shown.join('\n')}${more}`;
}
const MAX_STEPS = 7;
/** Renders accepted findings with their owner and expiry date. */
function waivedSection(report) {
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .Nq)(report);
    if (waived.length === 0)
        return '';
    const bySeverity = _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.map((severity) => [severity, waived.filter((finding) => finding.severity === severity).length]);
    const tally = bySeverity.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
    const rows = waived.slice(0, MAX_ROWS).map(({ rule, severity, subject, waiver }) => {
        const until = waiver.expires === '' ? 'baseline' : `until ${waiver.expires}`;
        return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.id)}<br>${SEVERITY_ICONS[severity]} ${severity} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(waiver.reason)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(waiver.owner)} | ${until} | ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(waiver.ageDays, 'day')} |`;
    });
    const more = waived.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(waived.length - MAX_ROWS, 'finding')} more in the report.` : '';
    return `<details><summary>Accepted findings (${tally.join(', ')})</summary>\n\n| rule | subject | reason | owner | ends | age |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
/** Renders rules changed by configuration, so that a disabled rule is not mistaken for one that passed. */
function changedSection(report) {
    const changed = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .changedRules */ .iv)(report);
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutText */ .jG)(report);
    const packs = leftOut === '' ? [] : [`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(leftOut)}.`];
    if (changed.length === 0)
        return packs.join('');
    const rows = changed.map((rule) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.title)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(rule))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.overrideReason ?? '')} |`);
    const table = `<details open><summary>Rules changed by configuration (${changed.length})</summary>\n\n| rule | requirement | is now | reason |\n|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
    return [...packs, table].join('\n\n');
}
function sourcesSection({ sources }) {
    const alike = Map.groupBy(Object.entries(sources), ([, source]) => JSON.stringify([source.status, 'detail' in source ? source.detail : '']));
    const rows = [...alike].map(([key, entries]) => {
        const [status = '', detail = ''] = JSON.parse(key);
        return `| ${entries.map(([id]) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(id)).join(', ')} | ${status} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(detail)} |`;
    });
    return `<details><summary>Sources</summary>\n\n| source | state | detail |\n|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function passedSection({ findings, packs }) {
    const passed = findings.flatMap((finding) => (finding.outcome === 'pass' ? [`${finding.rule.id} (${finding.subjects})`] : []));
    const off = findings.filter((finding) => finding.outcome === 'skip' && finding.rule.enforcement !== 'off');
    const reasons = Map.groupBy(off, (finding) => (finding.outcome === 'skip' ? finding.detail : ''));
    const skipped = [...reasons].map(([detail, list]) => `${list.map(({ rule }) => rule.id).join(', ')}: ${detail}`);
    const list = packs.map(({ id, version }) => `${id} ${version}`).join(', ');
    const rest = skipped.length === 0 ? '' : `\n\nNot applicable to this event: ${skipped.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown).join('; ')}.`;
    return `<details><summary>Rules that passed</summary>\n\nPacks: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(list)}. The number of evaluated subjects is in parentheses.\n\n${passed.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown).join(', ') || 'none'}.${rest}\n\n</details>`;
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
/* harmony export */   Ff: () => (/* binding */ scanText),
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
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25673);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95126);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99837);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1842);






/** Returns failed and unknown findings: binding ones first, then by severity, rule and location. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
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
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** Returns one step for each remedy of a rule that keeps the verdict from being `allow`. */
function unblocking(report) {
    const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold));
    const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(finding)]));
    return [...steps.values()].map((findings) => ({
        rule: findings[0]?.rule.id ?? '',
        count: findings.length,
        what: findings[0] === undefined ? '' : (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(findings[0]),
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
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Tells whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .binds */ .fO)(finding, threshold);
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
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
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
/** Says what the scan inspected: `3 files scanned (9.0 KiB), 1 inconclusive; 5 unchanged files not scanned`; empty where it did not run or had nothing to do. */
function scanText({ scan }) {
    if (scan === undefined || scan.files === 0)
        return '';
    const inconclusive = scan.inconclusive === 0 ? '' : `, ${scan.inconclusive} inconclusive`;
    const skipped = scan.skipped === 0 ? '' : `; ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(scan.skipped, 'unchanged file')} not scanned`;
    return `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(scan.files, 'file')} scanned (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z)(scan.bytes)})${inconclusive}${skipped}`;
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

/***/ 38719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS)
/* harmony export */ });
/* unused harmony export formatCount */
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5242);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);



/** Rows that are shown; JSON has all of them. */
const MAX_ROWS = 50;
/** Summarizes a diff in one line of trusted words, numbers and dtypes of the file: escape it. */
function headline(diff) {
    return [sizes(diff), counts(diff), dtypes(diff.before, diff.after)].join(' · ');
}
function sizes({ before, after }) {
    const same = before.elements === after.elements;
    const isVisible = formatCount(before.elements) !== formatCount(after.elements);
    const format = isVisible ? formatCount : (count) => count.toLocaleString('en-US');
    const elements = same ? formatCount(after.elements) : `${format(before.elements)} → ${format(after.elements)}`;
    const bytes = before.bytes === after.bytes ? '' : `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(before.bytes)} → ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(after.bytes)}`;
    return `${elements} stored elements${bytes}`;
}
function counts({ changes, added, removed, renamed, identical, uncompared }) {
    const parts = [
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(changes.length, 'tensor')} changed`,
        `${added.length} added`,
        `${removed.length} removed`,
        ...(renamed.length > 0 ? [`${renamed.length} renamed`] : []),
        ...(identical > 0 ? [`${identical} identical`] : []),
        ...(uncompared > 0 ? [`${uncompared} of equal structure, values not compared`] : []),
    ];
    return parts.join(', ');
}
/** Compares the dtypes by their number of tensors: `dtype F32 unchanged`, or `F32 291 → 0, BF16 0 → 291`. */
function dtypes(before, after) {
    const names = [...new Set([...Object.keys(before.dtypes), ...Object.keys(after.dtypes)])].sort();
    const changed = names.filter((name) => before.dtypes[name]?.tensors !== after.dtypes[name]?.tensors);
    if (changed.length === 0)
        return names.length === 0 ? 'no tensors' : `dtype ${limited(names)} unchanged`;
    return limited(changed.map((name) => `${name} ${before.dtypes[name]?.tensors ?? 0} → ${after.dtypes[name]?.tensors ?? 0}`));
}
function limited(names) {
    return `${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`;
}
/** Formats a count with a decimal unit: `109.5 M`. */
function formatCount(count) {
    const units = ['', ' k', ' M', ' G', ' T', ' P'];
    const power = Math.min(units.length - 1, count < 1000 ? 0 : Math.floor(Math.log10(count) / 3));
    return power === 0 ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(count) : `${(count / 1000 ** power).toFixed(1)}${units[power]}`;
}
/** What happened to the tensors of a group: `F32 [2, 3] → F16 [2, 3]`. */
function detailOf({ kind, before, after, to }) {
    if (to !== undefined)
        return `→ ${to}`;
    if (kind === 'changed')
        return 'other values';
    const [old, current] = [before, after].map((shape) => (shape === undefined ? undefined : formatShape(shape)));
    return [old, current].filter((each) => each !== undefined).join(' → ');
}
function formatShape({ dtype, shape }) {
    return `${dtype} [${shape.join(', ')}]`;
}


/***/ }),

/***/ 62758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tensorDiffDocument),
/* harmony export */   T: () => (/* binding */ tensorDiffJson)
/* harmony export */ });
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34432);

/** Renders the public format as text. */
function tensorDiffJson(diff) {
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(tensorDiffDocument(diff));
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

/***/ 62277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderTensorTable)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38719);


/** The longest name in a cell, in bytes. */
const MAX_NAME = 200;
/** Renders what changed in the tensors of a model for a summary: one line, then a table of groups of names. */
function renderTensorTable(name, diff) {
    const title = `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(name)}**: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(diff))}`;
    const rows = diff.groups.slice(0, _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX).map(row);
    const table = rows.length === 0 ? [] : [['| change | tensors | number | from, to |', '|---|---|---:|---|', ...rows].join('\n')];
    const more = diff.groups.length > _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX ? [`${diff.groups.length - _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX} more groups are in the JSON output.`] : [];
    const gaps = diff.incomplete.map((reason) => `⚠️ Incomplete: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(reason)}`);
    return `${[title, ...table, ...more, ...gaps].join('\n\n')}\n`;
}
function row(group) {
    return `| ${group.kind} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutBytes)(group.names, MAX_NAME))} | ${group.count} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutBytes)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(group), MAX_NAME))} |`;
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




/** Uploads files as the artifact of the run, unless the input `upload-artifact` is off, or the server is one without this kind of artifact. */
async function sendArtifact(env, inputs, files) {
    if ((0,settings_inputs/* flag */.Jt)('upload-artifact', inputs('upload-artifact')) === false || !hasArtifacts(env))
        return { status: 'skipped' };
    const name = inputs('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    return (0,outcome/* publishing */.K)(() => uploadArtifact(name, files.filter(external_node_path_.isAbsolute)), 'The report is only in the summary. Set upload-artifact: false to silence this message.');
}
/** GitHub Enterprise Server does not have the service for artifacts that this version of the client uses. */
function hasArtifacts(env) {
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const hostname = URL.canParse(server) ? new URL(server).hostname : '';
    return hostname === 'github.com' || hostname.endsWith('.ghe.com');
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

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Sets an output of the step. @throws {SealError} OUTPUT_UNWRITABLE - later steps would use another value. */
function setOutput(name, value) {
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `The output ${name} of the step could not be set: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}. Check GITHUB_OUTPUT.`, {
            cause,
        });
    }
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/** Below the limit of 1 MiB, above which GitHub rejects the summary of a step. */
const MAX_SUMMARY_BYTES = 900_000;
/** Adds Markdown to the summary of the job. Without one, the log has the results. @param tooLong - replaces a text above the limit. */
async function writeSummary(text, tooLong = 'The summary is too long to show. See the log of this step.\n') {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(Buffer.byteLength(text) <= MAX_SUMMARY_BYTES ? text : tooLong).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(`The summary of the job could not be written (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}). The results are in the log of this step.`);
    }
}


/***/ })

};
