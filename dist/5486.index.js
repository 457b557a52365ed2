export const id = 5486;
export const ids = [5486,1846,9924,8508];
export const modules = {

/***/ 98824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assessAction: () => (/* binding */ assessAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11200);
/* harmony import */ var _report_assessment_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98924);
/* harmony import */ var _report_assessment_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50589);
/* harmony import */ var _settings_given_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97201);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58508);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87457);
/* harmony import */ var _assess_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49648);










const MAX_SUMMARY_BYTES = 900_000;
/** The assessment as a step: it shows, and leaves the verdict to the gate. */
async function assessAction(env, signal) {
    const given = (0,_action_run_js__WEBPACK_IMPORTED_MODULE_6__.inputs)(env);
    const named = (0,_settings_given_js__WEBPACK_IMPORTED_MODULE_5__/* .lines */ .Mn)(given('frameworks'));
    const frameworks = (named.length === 0 ? [_assess_run_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_FRAMEWORK */ .zb] : named).map(_assess_run_js__WEBPACK_IMPORTED_MODULE_7__/* .frameworkOf */ .K5);
    const run = await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_6__.prepare)(env, given);
    const { options, ports } = (0,_action_run_js__WEBPACK_IMPORTED_MODULE_6__.gateParts)(run, env, signal);
    const { frameworks: list, assessed } = await (0,_assess_run_js__WEBPACK_IMPORTED_MODULE_7__/* .assessAll */ .qp)(options, ports, frameworks);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] ?? run.root, 'weightseal', 'assessment-v1.json');
    await (0,_ports_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)(path, (0,_report_assessment_json_js__WEBPACK_IMPORTED_MODULE_8__/* .assessmentJson */ .f)(list, assessed, _version_js__WEBPACK_IMPORTED_MODULE_9__.VERSION));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.info((0,_report_assessment_text_js__WEBPACK_IMPORTED_MODULE_4__/* .assessmentText */ .kf)(list, assessed, (_, text) => text));
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput('assessment-path', path);
    const summary = (0,_report_assessment_text_js__WEBPACK_IMPORTED_MODULE_4__/* .assessmentMarkdown */ .IM)(list, assessed);
    if (run.settings.showSummary)
        await _actions_core__WEBPACK_IMPORTED_MODULE_1__.summary
            .addRaw(Buffer.byteLength(summary) < MAX_SUMMARY_BYTES ? summary : `The assessment is too long for a summary; it is in ${path}.\n`)
            .write();
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
}


/***/ }),

/***/ 58547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
const TERRAFORM = 'Let it be told: give what it rests on a value in this repository, as a default or in terraform.tfvars, or judge the plan (--plan, input plans).';
const TEMPLATE = 'Let it be told: give what it rests on a value in this repository, as a default or in a file of parameters.';
/** What to do about a finding. Where nobody can tell, that comes before what the rule asks for. */
function remedyOf(finding) {
    const { rule, subject } = finding;
    const text = subject?.remedy ?? rule.remediation.text;
    const open = finding.outcome === 'unknown' && subject !== undefined && isOpen(subject);
    return open ? `${subject.data['format'] === 'terraform' ? TERRAFORM : TEMPLATE} Where it does not hold: ${text}` : text;
}
/** A value of infrastructure code that rests on something which is not in the repository. */
function isOpen({ kind, unknown }) {
    return kind === 'cloud.resource' && unknown !== undefined;
}


/***/ }),

/***/ 11200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);




/**
 * Writes a file whole or not at all: to a temporary name in the same folder, flushed, then renamed.
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
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SealError */ .E('OUTPUT_UNWRITABLE', `Cannot write ${file}: ${cause.code ?? cause.message}. Choose another place with --out.`, { cause });
    }
}
/** Like `mkdir -p`, which in Node never ends below a folder in which nothing can be made, such as /proc. */
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
                throw again; // somebody else made it meanwhile
        });
    }
}


/***/ }),

/***/ 98924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assessmentJson)
/* harmony export */ });
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);

/** `assessment-v1.json`, copied field by field. Schema: schemas/assessment-v1.schema.json. */
function assessmentJson(frameworks, { repository, headSha, config }, version) {
    const document = {
        schema: 'https://weightseal.dev/schemas/assessment-v1.schema.json',
        tool: { name: 'weightseal', version },
        subject: { repository, headSha, config: config ?? null },
        frameworks: frameworks.map(({ id, title, version: of, counts, score, scopes }) => ({
            id,
            title,
            version: of,
            counts: { available: counts.available, missing: counts.missing, notAssessable: counts['not-assessable'] },
            score: { value: score.value, weight: score.weight, rules: score.rules, findings: { ...score.bySeverity } },
            scopes: scopes.map(({ kind, name, path, groups }) => ({
                kind,
                name,
                path: path ?? null,
                groups: groups.map((group) => ({ title: group.title, controls: group.controls.map(controlJson) })),
            })),
        })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function controlJson({ id, title, state, reason, remedy, limits, rules, looked, evidence, findings }) {
    return {
        id,
        title,
        state,
        reason: reason ?? null,
        remedy: remedy ?? null,
        limits: limits ?? null,
        rules,
        looked,
        evidence,
        findings: findings.map((finding) => ({
            rule: finding.rule.id,
            severity: finding.severity,
            outcome: finding.outcome,
            message: finding.outcome === 'unknown' ? finding.detail : finding.message,
            location: finding.subject === undefined ? null : { file: finding.subject.at.file, line: finding.subject.at.line },
            remediation: (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding),
        })),
    };
}


/***/ }),

/***/ 50589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ assessmentMarkdown),
/* harmony export */   kf: () => (/* binding */ assessmentText)
/* harmony export */ });
/* unused harmony export STATES */
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58547);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


/** The only words in which a state is said. */
const STATES = {
    available: 'evidence available',
    missing: 'evidence missing',
    'not-assessable': 'not assessable',
};
const MARKS = {
    available: ['✓', 'green', '✅'],
    missing: ['✗', 'red', '❌'],
    'not-assessable': ['?', 'yellow', '❔'],
};
const MAX_FINDINGS = 3;
const MEANING = 'what is open by weight (critical 1.0, high 0.7, medium 0.4, low 0.1) over the rules that had something to look at. What is missing altogether or not assessable counts for nothing, so read it with the counts; it does not say that anything is complied with.';
/** The scorecard for a terminal. */
function assessmentText(frameworks, assessed, paint) {
    return frameworks
        .map((framework) => {
        const scopes = framework.scopes.map((scope) => scopeText(scope, paint));
        return `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(`${framework.title} (${framework.version})`))}\n${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(aboutLine(assessed)))}\n\n${scopes.join('\n')}\n${summaryText(framework, paint)}\n`;
    })
        .join('\n');
}
function aboutLine({ repository, headSha, config }) {
    return `The whole repository ${repository} at ${headSha.slice(0, 7)}, with ${config ?? 'no configuration, so nothing is declared'}`;
}
function titleOf({ name, path, kind }, format) {
    if (kind === 'repository')
        return 'The repository';
    return `Model ${format(path === undefined || name.endsWith(`(${path})`) ? name : `${name} (${path})`)}`;
}
function scopeText(scope, paint) {
    const { groups } = scope;
    const parts = groups.map(({ title, controls }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(title)}\n${controls.map((control) => controlText(control, paint)).join('')}`);
    return `${paint('bold', titleOf(scope, _escape_js__WEBPACK_IMPORTED_MODULE_0__.plain))}\n${parts.join('')}`;
}
function controlText(control, paint) {
    const [mark, color] = MARKS[control.state];
    const reasons = reasonsOf(control).map((line) => `        ${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(line))}\n`);
    return `    ${paint(color, `${mark} ${STATES[control.state].padEnd(18)}`)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(control.title)}${control.looked > 0 ? paint('dim', ` (${control.looked} checked: ${control.evidence.join(', ')})`) : ''}\n${reasons.join('')}`;
}
/** Findings with their places and what to do, or the reason why there is none. */
function reasonsOf({ state, reason, remedy, findings, limits }) {
    const shown = findings.slice(0, MAX_FINDINGS).flatMap((finding) => {
        const at = finding.subject?.at;
        const place = at === undefined ? '' : `${at.file}:${at.line}  `;
        const said = finding.outcome === 'unknown' ? finding.detail : finding.message;
        const accepted = finding.outcome === 'waived' ? ' (accepted)' : '';
        return [
            `${place}${finding.rule.id} ${finding.severity}${accepted}: ${said}`,
            ...(finding.outcome === 'waived' ? [] : [`→ ${(0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .S)(finding)}`]),
        ];
    });
    const more = findings.length > MAX_FINDINGS ? [`${findings.length - MAX_FINDINGS} more`] : [];
    return [
        ...shown,
        ...more,
        ...(reason === undefined ? [] : [reason]),
        ...(remedy === undefined ? [] : [`→ ${remedy}`]),
        ...(limits === undefined || state === 'not-assessable' ? [] : [`Limits: ${limits}`]),
    ];
}
function summaryText({ counts, score }, paint) {
    return `${paint('bold', countsLine(counts))}\n${score.rules === 0 ? 'No score: there was nothing to look at.' : `Score ${score.value.toFixed(2)} = 1 − ${score.weight.toFixed(1)} / ${score.rules}: ${MEANING}`}`;
}
function countsLine(counts) {
    return `${counts.available} evidence available, ${counts.missing} evidence missing, ${counts['not-assessable']} not assessable`;
}
/** The scorecard for a job summary. */
function assessmentMarkdown(frameworks, assessed) {
    return frameworks
        .map((framework) => {
        const scopes = framework.scopes.map(scopeMarkdown);
        return `# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(framework.title)}\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(aboutLine(assessed))}\n\n**${countsLine(framework.counts)}**\n\n${scopes.join('\n\n')}\n\n${scoreMarkdown(framework.score)}\n`;
    })
        .join('\n');
}
function scoreMarkdown({ value, weight, rules }) {
    if (rules === 0)
        return 'No score: there was nothing to look at.';
    return `Score **${value.toFixed(2)}** = 1 − ${weight.toFixed(1)} / ${rules}: ${MEANING}`;
}
function scopeMarkdown(scope) {
    const rows = scope.groups.flatMap(({ title, controls }) => controls.map((control) => controlRow(title, control)));
    return `## ${titleOf(scope, _escape_js__WEBPACK_IMPORTED_MODULE_0__.code)}\n\n| area | what | state | why, and what to do |\n|---|---|---|---|\n${rows.join('\n')}`;
}
function controlRow(group, control) {
    const [, , icon] = MARKS[control.state];
    const checked = control.looked > 0 ? [`${control.looked} checked: ${control.evidence.join(', ')}`] : [];
    const why = [...reasonsOf(control), ...checked].map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(line));
    return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(group)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(control.title)} | ${icon} ${STATES[control.state]} | ${why.join('<br>')} |`;
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


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
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
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49288);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65208);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1842);




/** Failed and unknown findings: binding ones first, then by severity, rule and place. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Rules that the configuration or a pack of the organisation has changed. */
function changedRules({ findings }) {
    const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return [...rules.values()].filter(({ enforcement, packSeverity }) => enforcement !== undefined || packSeverity !== undefined);
}
/** What was changed about a rule: `severity low (pack: critical), warn`. */
function changeOf({ severity, packSeverity, enforcement }) {
    const graver = packSeverity === undefined ? [] : [`severity ${severity} (pack: ${packSeverity})`];
    return [...graver, ...(enforcement === undefined ? [] : [enforcement])].join(', ');
}
/** Failures that somebody accepted, the gravest first. */
function waivedFindings({ findings }) {
    const waived = findings.filter((finding) => finding.outcome === 'waived');
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** What would unblock: a step for each thing to do about a rule that keeps the verdict from being `allow`. Nothing when nothing does. */
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
/** Smaller is graver: binding findings before others, then by severity. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .binds */ .fO)(finding, threshold);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `could not be judged: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.subject?.at;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * What people are shown: a source that could not be read is one line, which names the rules that wait for it, instead of
 * one line for each of them.
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
/** Says that a source could not be read, for which other rules wait. */
function isCause({ rule }) {
    return rule.select === 'source' || rule.select === 'setting.source';
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Not judged without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** One line that says how it ended and why, as the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${plural(counts.blocking, 'finding')} at or above ${report.threshold}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${plural(counts.unknown, 'thing')} could not be judged`;
    const accepted = waivedFindings(report).length;
    if (accepted > 0)
        return `Allowed: nothing new at or above ${report.threshold}; ${accepted} accepted`;
    if (models === 0)
        return 'Allowed: no model in this repository';
    return counts.warnings > 0
        ? `Allowed with ${plural(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${plural(models, 'model')} intact`;
}
/** What nobody asked, so that nobody takes it for good. */
function leftOutText({ leftOut = [] }) {
    return leftOut.length === 0 ? '' : `Not asked, since policies.packs leaves them out: ${leftOut.join(', ')}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
