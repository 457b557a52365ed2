export const id = 6043;
export const ids = [6043,9924];
export const modules = {

/***/ 76043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish),
  gateAction: () => (/* binding */ gateAction),
  runUrl: () => (/* binding */ runUrl),
  sendArtifact: () => (/* binding */ sendArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
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
        throw new errors/* SealError */.E('GITHUB_UNAVAILABLE', `Cannot upload the artifact ${name}: ${(0,errors/* messageOf */.b)(cause).split('\n')[0]}.`, { cause });
    }
}

// EXTERNAL MODULE: ./build/publish/outcome.js
var outcome = __webpack_require__(21192);
// EXTERNAL MODULE: ./build/report/annotations.js
var report_annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(87177);
// EXTERNAL MODULE: ./build/publish/commit-status.js
var commit_status = __webpack_require__(89638);
;// CONCATENATED MODULE: ./build/publish/check-run.js



/** The Checks API takes this many annotations in one call. */
const BATCH = 50;
const MAX_SUMMARY_BYTES = 65_000;
/**
 * Creates the check run and appends its annotations in batches.
 *
 * @returns the check's page.
 */
async function postCheckRun(github, report, { annotations, summary }) {
    const check = {
        name: `${(0,commit_status/* statusContext */.s)(report.subject.rules)} findings`,
        headSha: report.subject.headSha,
        conclusion: conclusionOf(report),
        title: (0,report_report/* headline */.Pl)(report),
        summary: (0,report_escape.cutBytes)(summary, MAX_SUMMARY_BYTES),
        annotations: annotations.slice(0, BATCH),
    };
    const { id, url } = await github.createCheck(check);
    for (let from = BATCH; from < annotations.length; from += BATCH)
        await github.addAnnotations(id, { ...check, annotations: annotations.slice(from, from + BATCH) });
    return url;
}
/** GitHub counts `neutral` as passed, so undecided is a failure unless the owner asked for warnings only. */
function conclusionOf({ verdict, warnOnly }) {
    if (verdict === 'allow')
        return 'success';
    return warnOnly ? 'neutral' : 'failure';
}

;// CONCATENATED MODULE: ./build/publish/comment.js
/** Marks our comment, so that it is updated in place. */
const MARKER = '<!-- weightseal:summary -->';
const MAX_COMMENT_BYTES = 60_000;
/**
 * Keeps one comment on the pull request up to date. Silent on success: with `on-failure` nothing is posted for a run that
 * is allowed, but a comment that an earlier run left is brought up to date. Anyone can write our mark: a comment is ours
 * only when a bot wrote it, or whoever the token belongs to.
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
/** With a person's token our comments carry that person's name. */
async function ownComment(github, marked) {
    const login = await github.login();
    return marked.find(({ author }) => author === login);
}

;// CONCATENATED MODULE: ./build/publish/sarif-upload.js


/**
 * Uploads the SARIF file to code scanning. With `auto` a repository without code scanning, or a token without the
 * permission, is a note; with `always` it is the caller's failure.
 */
async function sendSarif(github, report, { mode, sarif }) {
    if (mode === 'never')
        return { status: 'skipped' };
    const { pullRequest, headSha } = report.subject;
    const ref = pullRequest === undefined ? report.subject.ref : `refs/pull/${pullRequest}/head`;
    return (0,outcome/* publishing */.K)(async () => {
        if (ref === undefined)
            throw new errors/* SealError */.E('USAGE', `Code scanning takes results of a branch or a pull request, not of the event ${report.subject.event}.`);
        await github.uploadSarif({ commit: headSha, ref, sarif });
    }, 'Code scanning shows nothing of this run; on a private repository it needs GitHub Advanced Security. The SARIF file is in the artifact. Set upload-sarif: never to silence this.');
}

// EXTERNAL MODULE: ./build/publish/workflow-commands.js
var workflow_commands = __webpack_require__(62990);
;// CONCATENATED MODULE: ./build/publish/publish.js








/** Posts the report in every way that the token allows. What fails becomes a note; nothing here changes the verdict. */
async function publishReport(report, github, options) {
    const { settings, changes, sarif, reproduce, fork, runUrl } = options;
    const annotations = (0,report_annotations/* toAnnotations */.g)(report, changes);
    const summary = { restIn: 'report-v1.json', notes: [], reproduce };
    const forkNote = fork ? ' A pull request from a fork gets a read-only token; the summary and the result of the step still tell.' : '';
    let url;
    const check = await (0,outcome/* publishing */.K)(async () => {
        url = await postCheckRun(github, report, { annotations, summary: (0,markdown/* renderSummary */.Br)(report, { ...summary, maxBytes: 60_000 }) });
    }, `The annotations are in the log instead.${forkNote}`);
    const status = await (0,outcome/* publishing */.K)(() => (0,commit_status/* postStatus */.j)(github, report, url || runUrl), `The commit has no status of ours; require the job instead.${forkNote}`);
    const comment = await (0,outcome/* publishing */.K)(() => keepComment(github, report, { mode: settings.comment, body: (0,markdown/* renderSummary */.Br)(report, { ...summary, maxBytes: MAX_COMMENT_BYTES }) }), `There is no comment; set comment-summary-in-pr: never to silence this.${forkNote}`);
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

// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/settings/given.js
var settings_given = __webpack_require__(97201);
// EXTERNAL MODULE: ./build/commands/action-run.js + 5 modules
var action_run = __webpack_require__(87457);
// EXTERNAL MODULE: ./build/commands/gate.js + 23 modules
var gate = __webpack_require__(93976);
// EXTERNAL MODULE: ./build/commands/gate-files.js + 1 modules
var gate_files = __webpack_require__(69993);
;// CONCATENATED MODULE: ./build/commands/gate-action.js
















const gate_action_MAX_SUMMARY_BYTES = 900_000;
/** The gate as a step: judge, write the files, publish, set the outputs. */
async function gateAction(env, signal) {
    const given = (0,action_run.inputs)(env);
    const run = await (0,action_run.prepare)(env, given);
    const { options, ports } = (0,action_run.gateParts)(run, env, signal);
    return finish(await (0,gate/* gate */.Gj)(options, ports), { run, given, env, more: [] });
}
/** Writes the files, publishes what was found, sets the outputs, and gives the exit code. */
async function finish(result, { run, given, env, more }) {
    const { settings, target, github, root } = run;
    const { report } = result;
    const reproduce = reproduceCommand(target, given);
    const files = await (0,gate_files/* writeGateFiles */.g)(result, {
        folder: (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? root, 'weightseal'),
        home: run.policyFiles[0]?.path ?? '',
        reproduce,
    });
    logReport(report);
    setOutputs(result, files);
    const doubt = await doubtAboutHead(target, github);
    if (doubt !== undefined)
        return unpublished(doubt, report, env);
    const published = github === undefined
        ? NOTHING_POSTED
        : await publishReport(report, github, {
            settings,
            changes: result.collected.changes,
            sarif: files.sarifText,
            reproduce,
            fork: target.kind === 'pull_request' && target.fork,
            runUrl: runUrl(env),
        });
    for (const line of published.commands)
        process.stdout.write(`${line}\n`);
    const artifact = await sendArtifact(env, given, [files.report, files.sarif, files.summary, ...files.manifests, ...more]);
    const notes = [...published.notes, ...(0,outcome/* notesOf */.h)([artifact])];
    for (const note of notes)
        core.notice(note, { title: 'Weightseal could not do everything' });
    if (settings.showSummary)
        await core.summary.addRaw((0,markdown/* renderSummary */.Br)(report, { maxBytes: gate_action_MAX_SUMMARY_BYTES, restIn: 'report-v1.json', notes, reproduce })).write();
    return exitCode(report, published);
}
const NOTHING_POSTED = { notes: ['No github-token was given: nothing was posted.'], commands: [], failure: undefined };
/** What to type for the same verdict: the commit, the trusted side, and the inputs that differ from the defaults. */
function reproduceCommand(target, given) {
    const flags = ['path', 'profile', 'fail-on-severity', 'config-file'].flatMap((name) => given(name) === undefined ? [] : [`--${name}`, shellWord(given(name) ?? '')]);
    const gateCommand = (base) => ['npx weightseal gate', '--base', base, ...flags].join(' ');
    if (target.kind === 'pull_request')
        return `git fetch origin pull/${target.number}/head && git checkout FETCH_HEAD\n${gateCommand(shellWord(`origin/${target.baseRef}`))}`;
    if (target.kind === 'range')
        return `git checkout ${target.headSha}\n${gateCommand(target.baseSha)}`;
    return `git checkout ${target.headSha}\n${['npx weightseal gate', ...flags].join(' ')}`;
}
/** Names from the repository are printed as part of a command only when no shell could read more into them. */
function shellWord(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._/@-]*$/.test(text) ? text : "'…'";
}
/** The report in the log, where nothing in it can be taken for a workflow command. */
function logReport(report) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${(0,terminal/* renderTerminal */.b)(report, (_, text) => text)}::${token}::\n`);
}
function setOutputs({ report, collected }, files) {
    const { blocking, warnings, unknown } = (0,report_report/* countFindings */.Gt)(report);
    const built = collected.models.flatMap(({ evidence }) => evidence.built === undefined ? [] : [{ folder: evidence.folder, manifest: evidence.built }]);
    const each = (value) => built.length === 1 && built[0]
        ? value(built[0])
        : JSON.stringify(Object.fromEntries(built.map((model) => [model.folder, value(model)])));
    core.setOutput('verdict', report.verdict);
    core.setOutput('conclusion', gate_action_conclusionOf(report, warnings));
    core.setOutput('findings-count', String(blocking + warnings + unknown));
    core.setOutput('model-digest', built.length === 0 ? '' : each(({ manifest }) => manifest.tree.root));
    core.setOutput('oms-root', built.length === 0 ? '' : each(({ manifest }) => manifest.oms.root));
    core.setOutput('manifest-path', files.manifests.join('\n'));
    core.setOutput('report-path', files.report);
    core.setOutput('sarif-path', files.sarif);
}
/** Undecided is `fail`: a consumer that only looks for that word must not go on. */
function gate_action_conclusionOf({ verdict, models }, warnings) {
    if (verdict !== 'allow')
        return 'fail';
    if (models.length === 0)
        return 'neutral';
    return warnings > 0 ? 'warn' : 'pass';
}
/** Why the report may not be posted: the head is no longer the one that was judged, or nobody could find out. */
async function doubtAboutHead(target, github) {
    if (target.kind !== 'pull_request' || github === undefined)
        return undefined;
    try {
        const { headSha, baseRef } = await github.pull(target.number);
        if (headSha === target.headSha && baseRef === target.baseRef)
            return undefined;
        if (headSha === target.headSha)
            return {
                moved: false,
                why: `The pull request now goes to ${JSON.stringify(baseRef)}; this run judged it by the rules of ${JSON.stringify(target.baseRef)}.`,
            };
        const [old, now] = [target.headSha.slice(0, 7), headSha.slice(0, 7)];
        return {
            moved: true,
            why: `The pull request has moved from ${old} to ${now} meanwhile. Nothing was posted for the old commit; the run for the new one decides.`,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* SealError */.E))
            throw error;
        return {
            moved: false,
            why: `Before publishing, the head of the pull request could not be read again, so the report was not posted. ${error.message}`,
        };
    }
}
/** Nothing is posted for a head that has moved; one that could not be read is marked, so that no older success stands. */
async function unpublished({ why, moved }, report, env) {
    if (!moved)
        await (0,action_run.markUndecided)(env).catch(() => undefined);
    core.warning(why, { title: 'Weightseal: undecided' });
    core.setOutput('verdict', report.verdict === 'block' ? 'block' : 'undecided');
    core.setOutput('conclusion', 'fail');
    await core.summary.addRaw(`# ⚠️ Weightseal: undecided\n\n${(0,report_escape.markdown)(why)}\n`).write();
    return (0,exit/* exitOfVerdict */.lm)(report.verdict === 'block' ? 'block' : 'undecided', report.warnOnly);
}
async function sendArtifact(env, given, files) {
    if ((0,settings_given/* flag */.Jt)('upload-artifact', given('upload-artifact')) === false)
        return { status: 'skipped' };
    const name = given('artifact-name') ?? `weightseal-${(env['GITHUB_JOB'] ?? 'job').replace(/[^\w.-]/g, '_')}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    return (0,outcome/* publishing */.K)(() => uploadArtifact(name, files.filter(external_node_path_.isAbsolute)), 'The report is only in the summary. Set upload-artifact: false to silence this.');
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
/** An upload that was demanded and failed turns `allow` into undecided; it never softens anything. */
function exitCode(report, { failure }) {
    const code = (0,exit/* exitOfVerdict */.lm)(report.verdict, report.warnOnly);
    if (failure === undefined || code !== exit/* EXIT */.dc.ok)
        return code;
    core.error(failure.message, { title: 'Weightseal: upload-sarif is "always"' });
    return exit/* EXIT */.dc.undecided;
}


/***/ }),

/***/ 21192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishing),
/* harmony export */   h: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/** Runs one way of publishing; an error of GitHub becomes a note that ends with what is lost and what to do. */
async function publishing(act, consequence) {
    try {
        await act();
        return { status: 'done' };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E))
            throw error;
        return { status: 'failed', note: `${error.message} ${consequence}`, error };
    }
}
/** The notes of everything that failed. */
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
/** GitHub shows this many annotations of one level from one step. */
const PER_LEVEL = 10;
const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' };
/**
 * Annotations as workflow commands, for a token that may not create check runs: ten of each level, and a line that says
 * how many more there are.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
function annotationCommands(annotations) {
    const chosen = Object.keys(COMMANDS).flatMap((level) => annotations.filter((annotation) => annotation.annotation_level === level).slice(0, PER_LEVEL));
    const left = annotations.length - chosen.length;
    const commands = chosen.map(({ annotation_level, path, start_line, end_line, start_column, title, message }) => command(COMMANDS[annotation_level], { title, file: path, line: start_line, endLine: end_line, ...(start_column === undefined ? {} : { col: start_column }) }, message));
    return left > 0 ? [...commands, `${left} more in the summary.`] : commands;
}
/** One workflow command; data and properties are escaped as the runner expects, so that no text can start another one. */
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

/***/ 46241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* unused harmony export MAX_ANNOTATIONS */
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58547);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87177);



/** More are not posted; the summary has all. */
const MAX_ANNOTATIONS = 500;
const MAX_MESSAGE_BYTES = 16 * 1024;
const MAX_TITLE = 255;
/**
 * One annotation for each finding that has a place, as the Checks API takes them: binding ones first, then by severity,
 * and within one severity those on changed files first.
 *
 * @param changes - files of the pull request, to find what a reviewer sees in the diff.
 */
function toAnnotations(report, changes) {
    const touched = new Map(changes.map((change) => [change.path, change]));
    const placed = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report).flatMap((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(finding);
        return at === undefined ? [] : [{ finding, at, weight: weightOf(at, touched.get(at.file)) }];
    });
    const sorted = [...placed].sort((a, b) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(a.finding, report.threshold) - (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gravity */ .fp)(b.finding, report.threshold) || b.weight - a.weight);
    return sorted.slice(0, MAX_ANNOTATIONS).map(({ finding, at }) => toAnnotation(finding, at, report));
}
function weightOf(at, change) {
    if (change === undefined)
        return 0;
    return change.lines?.some(([first, last]) => at.line >= first && at.line <= last) ? 2 : 1;
}
function toAnnotation(finding, at, report) {
    const { rule, severity } = finding;
    const oneLine = at.endLine === undefined || at.endLine === at.line;
    return {
        path: at.file,
        start_line: at.line,
        end_line: at.endLine ?? at.line,
        ...(oneLine && at.column !== undefined ? { start_column: at.column, end_column: at.endColumn ?? at.column } : {}),
        annotation_level: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinding */ .OT)(finding, report.threshold) ? 'failure' : severity === 'info' ? 'notice' : 'warning',
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(`${rule.id} (${severity}): ${rule.title}`).slice(0, MAX_TITLE),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.cutBytes)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))}\n\nWhat to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(finding))}`, MAX_MESSAGE_BYTES),
    };
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Text from a repository, made harmless for the surface on which it is printed. */
/**
 * For Markdown that becomes HTML: every character that could mean something, to Markdown, to HTML or to GitHub
 * (mentions, links, emoji, issue numbers), becomes a numeric entity; control characters and those that reverse text
 * become visible. An `@` is followed by a zero-width character, so that nobody is called.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** The dot of `www.`, from which GitHub would make a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Characters that mean nothing in the middle of a line; a colon only before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** In code type, which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Text from outside on one line of plain text: line ends, control and reversing characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** The same for a text of several lines, whose line ends are ours. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts to a number of UTF-8 bytes, at a character, with a mark. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
}


/***/ })

};
