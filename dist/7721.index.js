export const id = 7721;
export const ids = [7721,1778,8614,7980,3144,2597];
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

/***/ 58256:
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

// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
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
;// CONCATENATED MODULE: ./build/domains/signing/scan-statement.js

/** Predicate type defined by Weightseal. Public format: schemas/scan-statement-v1.schema.json. */
const SCAN_TYPE = 'https://weightseal.dev/statements/scan/v1';
const WORST = ['clean', 'note', 'review', 'high', 'critical'];
/**
 * Returns the statement about the static scan of a released model. It lists the files that are not clean and complete; the digest of
 * the model binds all of them. A file of the manifest that was not scanned is inconclusive.
 */
function scanStatement(manifest, { files, profile, scannedAt, scanner }) {
    const scanned = new Map(files.map((file) => [file.path, file]));
    const all = manifest.files.map(({ path, size }) => scanned.get(path) ?? { ...NOT_SCANNED, path, size });
    const notable = all.filter(({ verdict, coverage }) => verdict !== 'clean' || coverage !== 'complete');
    const predicate = {
        scanner,
        scannedAt,
        profile,
        files: all.length,
        bytes: all.reduce((sum, { size }) => sum + size, 0),
        verdict: all.reduce((worst, { verdict }) => (WORST.indexOf(verdict) > WORST.indexOf(worst) ? verdict : worst), 'clean'),
        coverage: all.every(({ coverage }) => coverage === 'complete') ? 'complete' : 'inconclusive',
        notable: notable.map(({ path, verdict, coverage, reason }) => ({ path, verdict, coverage, ...(reason === '' ? {} : { reason }) })),
    };
    const subject = [{ name: manifest.model.name, digest: { sha256: manifest.tree.root } }];
    return { _type: types/* STATEMENT_TYPE */.zG, subject, predicateType: SCAN_TYPE, predicate: predicate };
}
const NOT_SCANNED = { verdict: 'clean', coverage: 'inconclusive', reason: 'it was not scanned' };

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
    const scans = scansOf(collected, { env, now: ports.now, profile: options.settings.scan.profile });
    const sealed = await sealAll(built, { signer, env, warn, now: ports.now, evidence: evidenceOf(collected, env), scans });
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
    return models.flatMap(({ evidence: { path, built } }) => (built === undefined ? [] : [{ folder: path, manifest: built }]));
}
/** Returns who approved the release; `undefined` if that was not evaluated. */
function evidenceOf({ results: { approvals: release } }, env) {
    return release === undefined ? undefined : { ...release, ...thisRun(env) };
}
/** Returns the repository of this run, and the workflow that runs as the one who checks. */
function thisRun(env) {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUri = `${server}/${env['GITHUB_REPOSITORY'] ?? ''}`;
    const workflow = env['GITHUB_WORKFLOW_REF'];
    const id = workflow === undefined ? repositoryUri : `${server}/${workflow}`;
    return { repositoryUri, verifier: { id, version: version.VERSION } };
}
/** Returns what the scan found in each model, by its path; nothing if it did not run. */
function scansOf({ facts, results }, { env, now, profile }) {
    if (results.scan === undefined)
        return new Map();
    const scanned = facts.subjects.filter(({ kind }) => kind === 'scan.file').map(({ data }) => data);
    const { verifier: scanner } = thisRun(env);
    return new Map((results.models ?? []).map(({ evidence: { path: model, folder } }) => {
        const files = scanned.flatMap((file) => {
            const path = file.model === model ? (0,repository_path/* pathInModel */.SL)(folder, file.path) : undefined;
            return path === undefined ? [] : [{ ...file, path }];
        });
        return [model, { files, profile, scannedAt: now, scanner }];
    }));
}
async function sealAll(models, { signer, env, warn, now, evidence, scans }) {
    if (models.length === 0)
        throw new errors/* SealError */.EM('SETTINGS_INVALID', 'There is no model to release. Set path to its folder, or list the model under models in the configuration.');
    const sealed = [];
    for (const { folder, manifest } of models) {
        if (manifest.model.version === manifest_types/* UNVERSIONED */.d7)
            warn(`The model ${folder} has no version. Set it under models in the configuration, or in the manifest.`);
        const scan = scans.get(folder);
        const more = [
            ...(evidence === undefined ? [] : approvalStatements(manifest, evidence)),
            ...(scan === undefined ? [] : [scanStatement(manifest, scan)]),
        ];
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

/***/ 50754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ modelSigner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/domains/signing/bundle.js
var signing_bundle = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/domains/signing/certificates.js
var certificates = __webpack_require__(19788);
// EXTERNAL MODULE: ./build/domains/signing/keys.js
var keys = __webpack_require__(71636);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./build/domains/signing/services.js


/**
 * Selects services from the signing configuration of an instance: the newest active service of each kind.
 *
 * @throws {SealError} TRUST_ROOT_INVALID - a required service is missing.
 */
function servicesOf(json, { rekorVersion, timestamp, now }, where) {
    const config = readConfig(json, where);
    if (config.rekorTlogConfig?.selector === dist.ServiceSelector.ALL || config.rekorTlogConfig?.selector === dist.ServiceSelector.EXACT)
        throw invalid(where, 'it requires several transparency logs; only the selector ANY is supported');
    const pick = (name, services, version) => {
        const found = newest(services, version, now);
        if (found === undefined)
            throw invalid(where, `it lists no active ${name} with API version ${version}`);
        return checkedUrl(found.url, where);
    };
    const stamped = timestamp || rekorVersion === 2;
    return {
        fulcioUrl: pick('certificate authority', config.caUrls, 1),
        rekorUrl: pick('transparency log', config.rekorTlogUrls, rekorVersion),
        rekorVersion,
        timestampUrl: stamped ? pick('timestamp authority', config.tsaUrls, 1).replace(/\/api\/v1\/timestamp$/, '') : undefined,
    };
}
/** Tells whether certificates or entries go to the public logs: those of the public-good instance or its staging. */
function isPublicGood({ fulcioUrl, rekorUrl }) {
    return [fulcioUrl, rekorUrl].some((address) => /(^|\.)(sigstore\.dev|sigstage\.dev)$/.test(new URL(address).hostname));
}
function readConfig(json, where) {
    try {
        return dist.SigningConfig.fromJSON(json);
    }
    catch (cause) {
        throw invalid(where, `not a Sigstore signing config (${(0,errors/* messageOf */.bD)(cause)})`, cause);
    }
}
function newest(services, version, now) {
    const inUse = ({ majorApiVersion, validFor }) => majorApiVersion === version && (validFor?.start ?? now) <= now && (validFor?.end ?? now) >= now;
    return services.filter(inUse).sort((a, b) => (b.validFor?.start?.getTime() ?? 0) - (a.validFor?.start?.getTime() ?? 0))[0];
}
/**
 * Requires HTTPS, except on this machine, because the identity token is sent to the address. Removes trailing slashes.
 *
 * @throws {SealError} TRUST_ROOT_INVALID
 */
function checkedUrl(address, where) {
    const url = URL.parse(address);
    const local = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
        throw invalid(where, `${JSON.stringify(address)} is not an HTTPS URL`);
    return address.replace(/\/+$/, '');
}
function invalid(where, what, cause) {
    return new errors/* SealError */.EM('TRUST_ROOT_INVALID', `${where}: ${what}.`, { cause });
}

// EXTERNAL MODULE: ./build/domains/signing/dsse.js
var dsse = __webpack_require__(62057);
// EXTERNAL MODULE: ./build/domains/signing/types.js
var types = __webpack_require__(60187);
;// CONCATENATED MODULE: ./build/domains/signing/sign.js





/** Returns the DSSE payload of a statement. */
function payloadOf(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
/** Signs with a bare key. Verifiers need the public key from another source. */
function signWithKey(statement, key) {
    return bundle(statement, key, { publicKey: { hint: (0,keys/* keyHint */.p4)(key) }, tlogEntries: [] });
}
/**
 * Signs with a key and the certificate that was issued for it.
 *
 * @param chain - DER, leaf first, then its issuers.
 * @throws {SealError} KEY_INVALID - the leaf is not the key's certificate.
 */
function signWithCertificate(statement, key, chain) {
    const leaf = chain[0] === undefined ? undefined : new external_node_crypto_.X509Certificate(chain[0]);
    if (leaf === undefined || !leaf.checkPrivateKey(key))
        throw new errors/* SealError */.EM('KEY_INVALID', 'The signing certificate does not belong to this private key. Pass the certificate that was issued for the key.');
    const certificates = chain.map((der) => ({ rawBytes: der.toString('base64') }));
    return bundle(statement, key, { x509CertificateChain: { certificates }, tlogEntries: [] });
}
function bundle(statement, key, verificationMaterial) {
    const payload = payloadOf(statement);
    const sig = (0,external_node_crypto_.sign)((0,keys/* digestFor */.iW)(key), (0,dsse/* preAuthEncoding */.JC)(types/* PAYLOAD_TYPE */.Uc, payload), key);
    return {
        mediaType: types/* BUNDLE_MEDIA_TYPE */.NV,
        verificationMaterial,
        dsseEnvelope: {
            payload: payload.toString('base64'),
            payloadType: types/* PAYLOAD_TYPE */.Uc,
            signatures: [{ sig: sig.toString('base64'), keyid: '' }],
        },
    };
}

// EXTERNAL MODULE: ./build/domains/signing/verify-certificate.js
var verify_certificate = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/domains/signing/verify-key.js
var verify_key = __webpack_require__(35523);
// EXTERNAL MODULE: ./build/ports/files/text-file.js
var text_file = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/ports/sigstore/id-token.js

const AUDIENCE = 'sigstore';
const MAX_TOKEN_BYTES = 64 * 1024;
/**
 * Returns the OpenID Connect token of the signer: the given one, `SIGSTORE_ID_TOKEN`, that of the GitHub Actions job, or
 * that of another environment that the Sigstore library supports.
 *
 * @throws {SealError} TOKEN_UNAVAILABLE - names the missing permission; never contains a token.
 */
async function identityToken(request) {
    const { env, given, onSecret } = request;
    const token = given || env['SIGSTORE_ID_TOKEN'] || (await ambientToken(request));
    onSecret(token);
    if (token.length > MAX_TOKEN_BYTES || !isJwt(token))
        throw new errors/* SealError */.EM('TOKEN_UNAVAILABLE', 'The identity token is not a JSON Web Token. Pass the token as the identity provider issued it.');
    return token;
}
/**
 * Fails early, before any long work, when this job cannot get a token.
 *
 * @throws {SealError} TOKEN_UNAVAILABLE
 */
function requireTokenSource(env, given) {
    if (given || env['SIGSTORE_ID_TOKEN'] || env['GITHUB_ACTIONS'] !== 'true')
        return;
    if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
        throw unavailable(`This job cannot request an identity token, which keyless signing requires. Pull requests from forks never can. Add to the workflow:
permissions:
  id-token: write`, { permission: 'id-token: write' });
}
function isJwt(token) {
    const [, claims = '', ...rest] = token.split('.');
    if (rest.length !== 1)
        return false;
    try {
        return typeof JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) === 'object';
    }
    catch {
        return false;
    }
}
async function ambientToken(request) {
    if (request.env['GITHUB_ACTIONS'] === 'true')
        return githubToken(request);
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8275), __webpack_require__.e(1050), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    try {
        return await new CIContextProvider(AUDIENCE).getToken();
    }
    catch (cause) {
        throw new errors/* SealError */.EM('TOKEN_UNAVAILABLE', 'There is no identity token, because this environment does not issue one. Pass one with --identity-token-file or SIGSTORE_ID_TOKEN, sign with --method key or certificate, or sign in a GitHub workflow.', { cause });
    }
}
/** @see https://docs.github.com/en/actions/reference/security/oidc */
async function githubToken({ env, timeoutMs = 30_000 }) {
    requireTokenSource(env, undefined);
    const [address = '', bearer = ''] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
    const url = URL.parse(address);
    if (url === null)
        throw unavailable('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL. Run the step on a GitHub runner.');
    url.searchParams.append('audience', AUDIENCE);
    let answer;
    try {
        const response = await fetch(url, {
            headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
            signal: AbortSignal.timeout(timeoutMs),
        });
        if ([401, 403, 404].includes(response.status))
            throw unavailable(`GitHub refused to issue an identity token (${response.status}). Set permissions: { id-token: write } for the job.`, {
                permission: 'id-token: write',
            });
        if (!response.ok)
            throw new Error(`status ${response.status}`);
        answer = await response.json();
    }
    catch (cause) {
        if (cause instanceof errors/* SealError */.EM)
            throw cause;
        throw unavailable(`GitHub did not issue an identity token (${(0,errors/* messageOf */.bD)(cause)}). Run the job again.`, { cause });
    }
    const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
    if (typeof value !== 'string' || value === '')
        throw unavailable('GitHub returned no identity token. Run the job again.');
    return value;
}
function unavailable(message, options) {
    return new errors/* SealError */.EM('TOKEN_UNAVAILABLE', message, options);
}

// EXTERNAL MODULE: ./build/ports/sigstore/trust-roots.js + 1 modules
var trust_roots = __webpack_require__(26866);
// EXTERNAL MODULE: ./build/commands/verify/trust.js
var trust = __webpack_require__(66351);
;// CONCATENATED MODULE: ./build/commands/sign/model-signer.js














const MAX_KEY_BYTES = 1024 * 1024;
/**
 * Prepares a signer: reads keys, finds the services, and checks the consent to a public log. Does not request a token yet.
 *
 * @throws {SealError} KEY_INVALID, SIGNING_REFUSED, TOKEN_UNAVAILABLE, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE
 */
async function modelSigner(plan, context) {
    switch (plan.method) {
        case 'key':
            return keySigner(await readKey(plan.key, context));
        case 'certificate':
            return certificateSigner(await readKey(plan.key, context), await readChain([plan.certificate, ...plan.chain], context), context.now);
        case 'sigstore':
            return keylessSigner(plan, context);
    }
}
/**
 * Verifies a new signature before it is returned.
 *
 * @param code - the error code if it does not verify, which depends on whether a key or a service is the cause.
 */
function checked(bundle, code, verify) {
    try {
        return { bundle, signer: verify((0,signing_bundle/* readBundle */.Bo)(bundle, 'the new signature'), 'the new signature') };
    }
    catch (cause) {
        if (!(cause instanceof errors/* SealError */.EM))
            throw cause;
        throw new errors/* SealError */.EM(code, `The new signature does not verify: ${cause.message} Nothing was written.`, { cause });
    }
}
function keySigner(key) {
    const sign = async (statement) => checked(signWithKey(statement, key), 'SIGNING_REFUSED', (bundle, where) => (0,verify_key/* verifyWithKey */.F)(bundle, (0,external_node_crypto_.createPublicKey)(key), where));
    return { method: 'key', trustRoot: undefined, sign };
}
function certificateSigner(key, chain, at) {
    const [leaf] = chain;
    const trust = { anchors: chain.slice(-1), pin: { fingerprint: leaf && (0,external_node_crypto_.createHash)('sha256').update(leaf).digest('hex') }, at };
    const sign = async (statement) => checked(signWithCertificate(statement, key, chain), 'SIGNING_REFUSED', (bundle, where) => (0,verify_certificate/* verifyWithCertificate */.j)(bundle, trust, where));
    return { method: 'certificate', trustRoot: undefined, sign };
}
async function readKey({ place, passwordEnv }, { cwd, env }) {
    const where = place.kind === 'file' ? place.path : `environment variable ${place.name}`;
    const pem = place.kind === 'file' ? await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, place.path), { maxBytes: MAX_KEY_BYTES, missing: 'KEY_INVALID' }) : env[place.name];
    if (!pem)
        throw new errors/* SealError */.EM('KEY_INVALID', `The ${where} is empty or not set. Pass the signing key with --private-key FILE or --private-key-env NAME.`);
    return (0,keys/* parsePrivateKey */.QW)(pem, env[passwordEnv] || undefined, where);
}
async function readChain(files, { cwd }) {
    const read = async (file) => (0,certificates/* parseCertificates */.WW)(await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, file), { maxBytes: MAX_KEY_BYTES, missing: 'KEY_INVALID' }), file);
    return (await Promise.all(files.map(read))).flat();
}
async function keylessSigner(plan, context) {
    const given = await givenToken(plan, context);
    requireTokenSource(context.env, given);
    if (plan.instance.kind === 'unsaid')
        await requireConsent(plan, context);
    const instance = await (0,trust_roots/* loadInstance */.E)((0,trust/* instanceChoice */.NA)(plan.instance, context.cwd), {
        offline: false,
        cachePath: context.cachePath,
        now: context.now,
    });
    const services = await servicesFor(plan, instance, context.now);
    if (plan.instance.kind !== 'unsaid' && isPublicGood(services))
        await requireConsent(plan, context);
    const { trustRoot } = instance;
    const [{ signKeyless }, { verifyWithSigstore }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8275), __webpack_require__.e(1050), __webpack_require__.e(5179), __webpack_require__.e(4517)]).then(__webpack_require__.bind(__webpack_require__, 94517)),
        Promise.all(/* import() */[__webpack_require__.e(1050), __webpack_require__.e(4187), __webpack_require__.e(7314)]).then(__webpack_require__.bind(__webpack_require__, 47314)),
    ]);
    const sign = async (statement) => {
        const token = await identityToken({ env: context.env, given, onSecret: context.onSecret, ...patience(context.env) });
        const bundle = await signKeyless(payloadOf(statement), { services, token, ...patience(context.env) });
        return checked(bundle, 'SIGNING_UNAVAILABLE', (signed, where) => verifyWithSigstore(signed, trustRoot.root, where));
    };
    return { method: 'sigstore', trustRoot, sign };
}
/** Reads time limit and number of retries from the environment, for tests and slow networks. */
function patience(env) {
    const number = (name) => (/^[0-9]{1,7}$/.test(env[name] ?? '') ? Number(env[name]) : undefined);
    const [timeoutMs, retries] = [number('WEIGHTSEAL_SIGNING_TIMEOUT_MS'), number('WEIGHTSEAL_SIGNING_RETRIES')];
    return { ...(timeoutMs === undefined ? {} : { timeoutMs }), ...(retries === undefined ? {} : { retries }) };
}
async function givenToken({ token }, { cwd }) {
    if (token.kind === 'ambient')
        return undefined;
    if (token.kind === 'given')
        return token.token;
    return (await (0,text_file/* readText */.y)((0,external_node_path_.resolve)(cwd, token.path), { maxBytes: MAX_KEY_BYTES, missing: 'TOKEN_UNAVAILABLE' })).trim();
}
async function servicesFor({ rekorVersion, timestamp }, { signingConfig, trustRoot }, now) {
    const config = await signingConfig(rekorVersion);
    if (config === undefined)
        throw new errors/* SealError */.EM('TRUST_ROOT_INVALID', `${trustRoot.name} does not contain a signing config, so the signing services are unknown. Pass one with --trust-config FILE.`);
    return servicesOf(config, { rekorVersion, timestamp, now }, trustRoot.name);
}
/**
 * Fails unless the repository is public, or the user allowed entries in the public log. They cannot be deleted.
 *
 * @throws {SealError} SIGNING_REFUSED
 */
async function requireConsent({ allowPublicLog }, { visibility }) {
    if (allowPublicLog)
        return;
    const seen = await visibility();
    if (seen === 'public')
        return;
    const who = seen === 'unknown' ? 'Whether this repository is public is unknown' : `This repository is ${seen}`;
    throw new errors/* SealError */.EM('SIGNING_REFUSED', `Nothing was signed. ${who}, and the public Sigstore instance writes each signature to a public, permanent log. ${CONSENT}`);
}
const CONSENT = `Anyone can then read the names of the repository, its owner, the workflow, branch or tag, the commit and the workflow run (or your e-mail address), and find the entry by the digest of the model. File names are sent to the server of the log and not stored; weights never leave this machine.
  - To allow this: --allow-public-transparency-log, or the input allow-public-transparency-log: true.
  - To use a private Sigstore instance: --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.
  - To sign without a log: --method key or --method certificate.`;


/***/ }),

/***/ 19252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ SIGN_FLAGS),
/* harmony export */   TP: () => (/* binding */ signModel),
/* harmony export */   dD: () => (/* binding */ refusePointers),
/* harmony export */   k8: () => (/* binding */ signerFor),
/* harmony export */   u0: () => (/* binding */ defaultSignature),
/* harmony export */   uo: () => (/* binding */ SIGNING_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5242);
/* harmony import */ var _domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50018);
/* harmony import */ var _domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34129);
/* harmony import */ var _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(15663);
/* harmony import */ var _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1529);
/* harmony import */ var _domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23116);
/* harmony import */ var _domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50699);
/* harmony import */ var _gate_local_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47328);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43568);
/* harmony import */ var _ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43511);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11615);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19511);
/* harmony import */ var _settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58251);
/* harmony import */ var _manifest_model_target_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93041);
/* harmony import */ var _model_signer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50754);


















const text = { type: 'string' };
const on = { type: 'boolean' };
/** Options that say how to sign, under the names of the Action's inputs. */
const SIGNING_FLAGS = {
    method: text,
    'private-key': text,
    'private-key-env': text,
    'password-env': text,
    certificate: text,
    'certificate-chain': { type: 'string', multiple: true },
    'identity-token': text,
    'identity-token-file': text,
    'allow-public-transparency-log': on,
    timestamp: on,
    'rekor-version': text,
    'trust-config': text,
    'tuf-mirror': text,
    'tuf-root': text,
};
/** All options of the command. */
const SIGN_FLAGS = {
    ...SIGNING_FLAGS,
    signature: text,
    manifest: text,
    'ignore-path': { type: 'string', multiple: true },
    'require-content': on,
    'single-file-name': text,
};
/**
 * Signs a model and writes the signature.
 *
 * @param path - the model's folder or file, relative to the working directory.
 * @throws {SealError} USAGE, SIGNING_REFUSED, MODEL_*, FILE_*, KEY_INVALID, TOKEN_UNAVAILABLE, SIGNING_UNAVAILABLE
 */
async function signModel(path, options, io) {
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, options.text('signature') ?? defaultSignature(model));
    await requireReplaceable(file);
    const signer = await signerFor(model, options, io);
    const { manifest, statement } = await contentToSign(model, file, options, io);
    if (options.on('require-content'))
        refusePointers(manifest);
    const signed = await signer.sign(statement);
    await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .v)(file, `${JSON.stringify(signed.bundle)}\n`);
    return { model, file, manifest, signer: signed.signer };
}
/** Returns the default place of a signature: `model.sig` in a folder, `FILE.sig` next to a file. */
function defaultSignature(model) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(model, { throwIfNoEntry: false })?.isFile() ? `${model}.sig` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(model, _domains_models_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .SIGNATURE_FILE */ .I9);
}
/** Prepares the signer that the options choose, or else the configuration of the repository that contains the model. */
async function signerFor(model, options, io) {
    const { config } = await (0,_gate_local_config_js__WEBPACK_IMPORTED_MODULE_7__/* .readLocalConfig */ .K)(model);
    const plan = (0,_settings_signing_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .signingPlan */ .lV)(options.input, config?.signing);
    const { cwd, env, cachePath, visibility, secret: onSecret } = io;
    return (0,_model_signer_js__WEBPACK_IMPORTED_MODULE_14__/* .modelSigner */ .k)(plan, { cwd, env, now: new Date(), cachePath, visibility, onSecret });
}
/**
 * Fails when a file that is not a signature exists at the place of the new one, so that a mistyped name does not overwrite weights.
 *
 * @throws {SealError} USAGE
 */
async function requireReplaceable(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return;
    try {
        (0,_domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBundle */ .QN)(await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .y)(file, { maxBytes: _domains_signing_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLE_BYTES */ .Me, missing: 'USAGE' }), file);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${file} already exists and is not a signature. Choose another path with --signature, or remove the file.`, {
            cause,
        });
    }
}
async function contentToSign(model, signature, options, io) {
    const subject = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(model);
    const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(model, { throwIfNoEntry: false })?.isFile() === true;
    const listed = options.text('manifest');
    refuseUnused(options, { isFile, listed: listed !== undefined });
    if (listed !== undefined) {
        const json = await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, listed), { maxBytes: _domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST_BYTES */ .ZJ, missing: 'MANIFEST_MISSING' });
        const manifest = (0,_domains_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(json, listed);
        return { manifest, statement: (0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .statementOf */ .T)(manifest, { subject }) };
    }
    const quiet = options.on('quiet');
    if (isFile) {
        const manifest = await measureFile(model, io, quiet);
        const singleFile = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .oneOf */ .yL)('single-file-name', options.text('single-file-name'), _domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .SINGLE_FILE_NAMES */ .Z) ?? 'dot';
        return { manifest, statement: (0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .statementOf */ .T)(manifest, { subject, singleFile }) };
    }
    const target = await (0,_manifest_model_target_js__WEBPACK_IMPORTED_MODULE_13__/* .modelTarget */ .XW)(model, { info: () => undefined, ignore: options.list('ignore-path'), outputs: [signature] }, io);
    const manifest = await (0,_manifest_model_target_js__WEBPACK_IMPORTED_MODULE_13__/* .measureManifest */ .Gv)(target, { sha512: false, quiet }, io);
    (0,_manifest_model_target_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseUnsignable */ .jy)(manifest);
    return { manifest, statement: (0,_domains_signing_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .statementOf */ .T)(manifest, { subject }) };
}
/** Fails for an option that would have no effect, so that the user does not rely on it. */
function refuseUnused(options, { isFile, listed }) {
    const unused = [
        ...(listed || isFile ? ['ignore-path'].filter((name) => options.list(name).length > 0) : []),
        ...(listed || !isFile ? ['single-file-name'].filter((name) => options.text(name) !== undefined) : []),
    ];
    const reason = listed ? 'the manifest lists what is signed' : isFile ? 'the model is a single file' : 'the model is a folder';
    if (unused.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `--${unused[0]} has no effect here: ${reason}. Remove it.`);
}
async function measureFile(file, io, quiet) {
    const { entries } = (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_9__/* .listFile */ .DK)(file);
    const { files, problems } = await (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_9__/* .measure */ .xP)(entries, {
        sha512: false,
        progress: io.progress(`Measuring ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}`, quiet),
        signal: io.signal,
    });
    (0,_ports_files_model_files_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseProblems */ .nN)(file, problems);
    return (0,_domains_manifest_build_js__WEBPACK_IMPORTED_MODULE_3__/* .buildManifest */ .u1)({
        model: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), version: _domains_manifest_types_js__WEBPACK_IMPORTED_MODULE_16__/* .UNVERSIONED */ .d7 },
        ignore: [],
        dependencies: [],
        files: files.map(({ entry }) => entry),
    });
}
/** Fails when the content of a file is known only from a Git LFS pointer. @throws {SealError} SIGNING_REFUSED */
function refusePointers({ files }) {
    const pointers = files.filter(({ source }) => source === 'lfs-pointer');
    if (pointers.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('SIGNING_REFUSED', `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_17__/* .plural */ .L)(pointers.length, 'file')} (first: ${JSON.stringify(pointers[0]?.path)}) ${pointers.length === 1 ? 'is' : 'are'} known only from Git LFS pointers, and content is required. Run "git lfs pull", or check out with "lfs: true".`);
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

/***/ 66351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ instanceChoice),
/* harmony export */   Wf: () => (/* binding */ staleReason),
/* harmony export */   vO: () => (/* binding */ resolveTrust)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domains_signing_certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19788);
/* harmony import */ var _domains_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71636);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68737);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);
/* harmony import */ var _ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26866);






const MAX_KEY_BYTES = 1024 * 1024;
/** Reads the keys, certificates or trust root that a plan names. @throws {SealError} KEY_INVALID, TRUST_ROOT_INVALID, TRUST_ROOT_UNAVAILABLE, USAGE */
async function resolveTrust(plan, context) {
    const read = (file) => (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.cwd, file), { maxBytes: MAX_KEY_BYTES, missing: 'USAGE' });
    switch (plan.method) {
        case 'key':
            return { method: 'key', key: (0,_domains_signing_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePublicKey */ .ee)(await read(plan.publicKey), plan.publicKey) };
        case 'certificate': {
            const files = await Promise.all(plan.chain.map(async (file) => (0,_domains_signing_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificates */ .WW)(await read(file), file)));
            return { method: 'certificate', anchors: files.flat(), pin: plan.pin, at: context.now };
        }
        case 'sigstore':
            return { method: 'sigstore', policy: plan.policy, trustRoot: await trustRootFor(plan.root, context) };
    }
}
async function trustRootFor(plan, context) {
    const { instance, offline, digest } = plan;
    const sealed = context.seal?.trustedRoot;
    const load = async (choice) => (await (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_5__/* .loadInstance */ .E)(choice, { ...context, offline })).trustRoot;
    if (instance.kind === 'unsaid' && sealed !== undefined) {
        const root = (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .vouchedRoot */ .pF)(sealed, { digest, known: (0,_ports_sigstore_trust_roots_js__WEBPACK_IMPORTED_MODULE_5__/* .shippedTrustRoot */ .Y)() });
        // The shipped root belongs to the public-good instance, which may publish a newer one.
        return root.from === 'shipped' && !offline && staleReason(plan, root, context.now) !== undefined ? load({ kind: 'public' }) : root;
    }
    const root = await load(instanceChoice(instance, context.cwd));
    (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .requireDigest */ .m0)(root.json, digest, `The trust root (${root.name})`);
    return root;
}
/** Returns why a trust root is too old for a plan, or `undefined`. */
function staleReason({ maxAgeDays, ageDemanded: demanded, allowStale }, root, now) {
    return allowStale ? undefined : (0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_3__/* .staleness */ .TZ)(root, { maxAgeDays, demanded, now: now.getTime() });
}
/** Makes the paths of an instance absolute. Defaults to the public-good instance. */
function instanceChoice(plan, cwd) {
    switch (plan.kind) {
        case 'unsaid':
            return { kind: 'public' };
        case 'tuf':
            return { ...plan, rootPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, plan.rootPath) };
        default:
            return { ...plan, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, plan.path) };
    }
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

/***/ 57980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Returns the known name that is closest to a misspelled one, or `undefined`. */
function nearest(name, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}
/** Returns `; did you mean "x"?`, or the list of known names. */
function didYouMean(name, known) {
    if (known.length === 0)
        return '';
    const near = nearest(name, known);
    return near === undefined ? `; expected one of ${known.join(', ')}` : `; did you mean "${near}"?`;
}
/** Returns the Levenshtein distance. Names are cut to 64 characters to limit the work. */
function editDistance(first, second) {
    const [a, b] = [first.slice(0, 64), second.slice(0, 64)];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
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

/***/ 41214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** Returns the outcome. Files that could not be read leave it open; any other problem means `not-verified`. */
function outcomeOf({ differences, problems, pointers }) {
    const unreadable = problems.filter(({ code }) => code === 'FILE_UNREADABLE' || code === 'FILE_CHANGED');
    if (differences.length > 0 || pointers.length > 0 || problems.length > unreadable.length)
        return 'not-verified';
    return unreadable.length > 0 ? 'could-not-tell' : 'verified';
}


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

/***/ 50699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ statementOf),
/* harmony export */   Z: () => (/* binding */ SINGLE_FILE_NAMES)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60187);

/** Resource name of a single-file model: the file's name (specification) or "." (accepted by every client). */
const SINGLE_FILE_NAMES = ['basename', 'dot'];
/**
 * Builds the OMS statement for a manifest: the same files in the same order, so the subject's digest is the manifest's OMS root.
 *
 * @see OpenSSF Model Signing specification v1.0, §6: resources in code-point order of their names.
 */
function statementOf(manifest, { subject, singleFile }) {
    const named = (path) => (singleFile === 'dot' ? '.' : path);
    const predicate = {
        serialization: {
            method: 'files',
            hash_type: 'sha256',
            allow_symlinks: false,
            ...(manifest.ignore.length === 0 ? {} : { ignore_paths: manifest.ignore }),
        },
        resources: manifest.files.map(({ path, sha256 }) => ({ name: named(path), algorithm: 'sha256', digest: sha256 })),
    };
    return {
        _type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_TYPE */ .zG,
        subject: [{ name: subject, digest: { sha256: manifest.oms.root } }],
        predicateType: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE_TYPE */ .To,
        predicate: predicate,
    };
}


/***/ }),

/***/ 43568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is flushed and then renamed. The folder is flushed as
 * well, so that the file has its new content after a power failure.
 *
 * @throws {SealError} OUTPUT_UNWRITABLE
 */
async function writeAtomically(file, content) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`);
    try {
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .EM('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another path with --out.`, { cause });
    }
}
/** Codes of systems and file systems on which a folder cannot be opened or flushed. */
const NOT_SYNCABLE = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];
async function syncFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, 'r');
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw error;
        await ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process created it
        });
    }
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
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95126);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99837);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1842);






/** Returns failed and unknown findings: binding ones first, then by severity, rule and location. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
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
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** Returns one step for each remedy of a rule that keeps the verdict from being `allow`. */
function unblocking(report) {
    const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold));
    const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .S)(finding)]));
    return [...steps.values()].map((findings) => ({
        rule: findings[0]?.rule.id ?? '',
        count: findings.length,
        what: findings[0] === undefined ? '' : (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .S)(findings[0]),
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
    return power === 0 ? String(count) : `${(count / 1000 ** power).toFixed(1)}${units[power]}`;
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

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ signerRows),
/* harmony export */   Y: () => (/* binding */ renderVerification),
/* harmony export */   lL: () => (/* binding */ exitOfVerification)
/* harmony export */ });
/* unused harmony export describeRoot */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68587);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72216);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5242);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25673);
/* harmony import */ var _domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50933);
/* harmony import */ var _domains_signing_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41214);
/* harmony import */ var _domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68737);








const MAX_SHOWN = 200;
const MAX_UNSIGNED_SHOWN = 5;
const EXITS = { verified: _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.ok, 'not-verified': _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.block, 'could-not-tell': _core_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided };
/** Returns the exit code: 0 verified, 1 files differ from the signature, 3 files could not be read. */
function exitOfVerification(verification) {
    return EXITS[(0,_domains_signing_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .s)(verification)];
}
const MARKS = { missing: '-', unexpected: '+', changed: '~', renamed: '>' };
/** Renders a verification: the outcome, who signed where and when, and which files are not signed. */
function renderVerification(verification, assumed, paint) {
    const faults = faultLines(verification, paint);
    const shown = faults.length > MAX_SHOWN ? [...faults.slice(0, MAX_SHOWN), `  and ${faults.length - MAX_SHOWN} more (--json lists all)`] : faults;
    const rows = [
        ...signerRows(verification.signer),
        ...rootRows(verification.trustRoot),
        ...modelRows(verification),
        ...assumed.map((text) => ['assumed', text]),
    ];
    return `${[...shown, verdictLine(verification, faults.length, paint), ...rows.map(([name, value]) => `  ${paint('dim', name.padEnd(13))} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(value)}`)].join('\n')}\n`;
}
function faultLines({ differences, problems, pointers }, paint) {
    return [
        ...differences.map((difference) => `${paint('red', MARKS[difference.kind])} ${difference.kind.padEnd(10)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(`${difference.path} ${(0,_domains_manifest_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDifference */ .hF)(difference, 'signed')}`)}`),
        ...problems.map(({ path, reason }) => `${paint('red', '!')} ${'unmeasured'.padEnd(10)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(`${path} ${reason}`)}`),
        ...pointers.map((path) => `${paint('red', '!')} ${'pointer'.padEnd(10)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(path)} is a Git LFS pointer, but content is required (git lfs pull)`),
    ];
}
function verdictLine(verification, faults, paint) {
    const { checked, signed, skipped, manifest } = verification;
    const name = manifest === undefined ? signed.subject || 'model' : `${manifest.model.name} ${manifest.model.version}`;
    const outcome = (0,_domains_signing_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .s)(verification);
    if (outcome === 'could-not-tell')
        return `${paint('yellow', 'Undecided')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(name)}: the signature verifies, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(faults, 'file')} could not be read`;
    if (outcome !== 'verified')
        return `${paint('red', 'Not verified')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(name)}: the signature verifies, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(faults, 'file')} ${faults === 1 ? 'does' : 'do'} not match it`;
    const bytes = checked.reduce((sum, { entry }) => sum + entry.size, 0);
    const part = skipped === 0 ? '' : ` of ${signed.files.length}; the others were not checked`;
    return `${paint('green', 'Verified')} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__.plain)(name)}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(checked.length, 'file')} (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(bytes)})${part}`;
}
function signerRows(signer) {
    if (signer.method === 'key')
        return [['signed with', `key on ${signer.curve}, SHA-256 ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(signer.keySha256)}`]];
    if (signer.method === 'certificate')
        return [
            ['signed with', `certificate of ${signer.subject}`],
            ...(signer.subjectAltNames.length === 0 ? [] : [['names', signer.subjectAltNames.join(', ')]]),
            ['issued by', signer.issuer],
            ['valid', `${signer.notBefore.slice(0, 10)} to ${signer.notAfter.slice(0, 10)}`],
            ['fingerprint', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(signer.fingerprint)],
        ];
    const { san, claims, signedAt, timeFrom, logEntries } = signer;
    const optional = (name, value) => (value === undefined ? [] : [[name, value]]);
    const repository = claims.repositoryUri === undefined ? undefined : `${claims.repositoryUri} (id ${claims.repositoryId ?? 'unknown'})`;
    return [
        ['signed by', san ?? 'unknown'],
        ...optional('issuer', claims.issuer),
        ...optional('repository', repository),
        ...optional('commit', claims.commit === undefined ? undefined : `${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(claims.commit)}${claims.ref === undefined ? '' : ` on ${claims.ref}`}`),
        ...optional('workflow', claims.workflowUri),
        ...optional('started by', claims.trigger === undefined ? undefined : `${claims.trigger}, runner ${claims.runner ?? 'unknown'}`),
        ...optional('run', claims.runUri),
        ['signed at', `${signedAt} (${timeFrom})`],
        ...logEntries.map(({ logIndex, logId, kind }) => ['log entry', `${logIndex} (${kind}) in ${(0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(logId)}`]),
    ];
}
/** Describes a trust root and its age. A root without a date is at least as new as its newest key. */
function describeRoot({ name, root, asOf, expires }) {
    if (expires !== undefined)
        return `${name}, expires ${expires.slice(0, 10)}`;
    return `${name}, ${asOf === undefined ? `no date; newest key of ${(0,_domains_signing_trust_root_js__WEBPACK_IMPORTED_MODULE_2__/* .newestKey */ .Cp)(root)?.slice(0, 10)}` : `as of ${asOf.slice(0, 10)}`}`;
}
function rootRows(root) {
    return root === undefined ? [] : [['trust root', describeRoot(root)]];
}
function modelRows({ signed, manifest, statements, checked, unsigned }) {
    const pointers = checked.filter(({ entry }) => entry.source === 'lfs-pointer').length;
    const names = unsigned.paths.slice(0, MAX_UNSIGNED_SHOWN).join(', ');
    return [
        ...(manifest === undefined ? [] : [['model digest', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(manifest.tree.root)]]),
        ['OMS root', (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .shortDigest */ .V)(signed.root)],
        ...statements.map((type) => ['statement', type]),
        ...(pointers === 0
            ? []
            : [['from pointers', `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(pointers, 'file')} known from Git LFS pointers; the content was not read`]]),
        ...(unsigned.count === 0
            ? []
            : [
                [
                    'not signed',
                    `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(unsigned.count, 'file')}${unsigned.more ? ' or more' : ''}: ${names}${unsigned.count > MAX_UNSIGNED_SHOWN ? ', …' : ''}`,
                ],
            ]),
    ];
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

/***/ 58251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ PASSWORD_ENV),
/* harmony export */   lV: () => (/* binding */ signingPlan),
/* harmony export */   uM: () => (/* binding */ KEY_ENV)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60187);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19511);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38424);




const KEY_ENV = 'WEIGHTSEAL_SIGNING_KEY';
const PASSWORD_ENV = 'WEIGHTSEAL_SIGNING_KEY_PASSWORD';
/**
 * Resolves how to sign from flags or inputs of the same names.
 *
 * @param configured - method and consent from the configuration, if any.
 * @throws {SealError} USAGE, SETTINGS_INVALID
 */
function signingPlan(inputs, configured = {}) {
    const method = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('method', inputs('method'), _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8) ?? configured.method ?? 'sigstore';
    requireOwn(method, inputs);
    if (method === 'key')
        return { method, key: keySource(inputs) };
    if (method === 'certificate') {
        const certificate = inputs('certificate');
        if (certificate === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--certificate FILE is required: the certificate (PEM) of the signing key.');
        return { method, key: keySource(inputs), certificate, chain: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(inputs('certificate-chain')) };
    }
    const instance = (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .instancePlan */ .Hp)(inputs);
    if (instance.kind === 'trusted-root')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--trusted-root is for verification only; signing also requires service URLs. Pass --trust-config FILE, or --tuf-mirror URL with --tuf-root FILE.');
    return {
        method,
        instance,
        rekorVersion: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('rekor-version', inputs('rekor-version'), ['1', '2']) === '2' ? 2 : 1,
        timestamp: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('timestamp', inputs('timestamp')) ?? false,
        token: tokenSource(inputs),
        allowPublicLog: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('allow-public-transparency-log', inputs('allow-public-transparency-log')) ?? configured.allowPublicTransparencyLog ?? false,
    };
}
const OWN = {
    key: ['private-key', 'private-key-env'],
    certificate: ['private-key', 'private-key-env', 'certificate', 'certificate-chain'],
    sigstore: [
        'identity-token',
        'identity-token-file',
        'rekor-version',
        'timestamp',
        'trust-config',
        'tuf-mirror',
        'tuf-root',
        'trusted-root',
    ],
};
/** Fails for options of another method. If a given key were ignored, its owner would believe that it signed. */
function requireOwn(method, inputs) {
    const foreign = _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8.flatMap((other) => OWN[other]).find((name) => inputs(name) !== undefined && !OWN[method].includes(name));
    if (foreign === undefined)
        return;
    const owner = _domains_signing_types_js__WEBPACK_IMPORTED_MODULE_3__/* .METHODS */ .J8.find((other) => OWN[other].includes(foreign));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--${foreign} does not belong to the method "${method}". Set --method ${owner}.`);
}
function keySource(inputs) {
    const path = inputs('private-key');
    const name = inputs('private-key-env');
    if (path !== undefined && name !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--private-key and --private-key-env are mutually exclusive; pass one.');
    if (path?.includes('PRIVATE KEY'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--private-key expects a file name, found a key. Put the key into an environment variable and pass its name with --private-key-env. Replace this key, because it may have been logged.');
    const passwordEnv = inputs('password-env') ?? PASSWORD_ENV;
    for (const [flag, variable] of [
        ['private-key-env', name],
        ['password-env', passwordEnv],
    ])
        if (variable !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', `--${flag} expects the name of an environment variable. If you passed a key or password, replace it, because it may have been logged.`);
    return { place: path === undefined ? { kind: 'env', name: name ?? KEY_ENV } : { kind: 'file', path }, passwordEnv };
}
function tokenSource(inputs) {
    const [token, path] = [inputs('identity-token'), inputs('identity-token-file')];
    if (token !== undefined && path !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('USAGE', '--identity-token and --identity-token-file are mutually exclusive; pass one.');
    if (path !== undefined)
        return { kind: 'file', path };
    return token === undefined ? { kind: 'ambient' } : { kind: 'given', token };
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
/* harmony import */ var _ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92681);
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
            return ((await (0,_ports_github_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(env, _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput('github-token'))
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
