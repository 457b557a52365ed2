export const id = 276;
export const ids = [276];
export const modules = {

/***/ 20276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ASSESS_FLAGS: () => (/* binding */ ASSESS_FLAGS),
/* harmony export */   assess: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72216);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30698);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18614);
/* harmony import */ var _gate_prepare_local_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44207);
/* harmony import */ var _ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65156);
/* harmony import */ var _report_assessment_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11666);
/* harmony import */ var _report_assessment_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55403);
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53894);
/* harmony import */ var _shell_local_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41062);
/* harmony import */ var _shell_paint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74617);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64706);












const USAGE = 'weightseal assess [--framework ID]… [--plan FILE]… [--sarif FILE]… [--json | --markdown] [--out FILE]';
const HELP = `Show the available evidence, model by model.

  weightseal assess                         access, versions and data of each model; pipeline and monitoring
  weightseal assess --framework checklists  a checklist for development, deployment, operations and compliance
  weightseal assess --framework gdpr        controls of a framework; "weightseal policies coverage" lists them all
  weightseal assess --markdown              the same for a pull request or a wiki

Each line is "evidence available", "evidence missing" or "not assessable", with the place and what to do. Every rule is
evaluated, also those of packs that the configuration does not enable. For a verdict, use "weightseal gate".

  --framework ID     repeatable; or several, with commas
  --plan FILE        a Terraform plan as JSON, for values that variables leave unknown (repeatable)
  --sarif FILE       results of another scanner (repeatable)
  --config-file FILE the configuration; default: .github/weightseal.yml
  --json             assessment-v1.json
  --markdown         Markdown
  --out FILE         write to this file instead of standard output
  -q, --quiet        do not print progress

Exit codes: 0 assessed, 2 usage error.
`;
const ASSESS_FLAGS = {
    framework: { type: 'string', multiple: true },
    plan: { type: 'string', multiple: true },
    sarif: { type: 'string', multiple: true },
    'config-file': { type: 'string' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    out: { type: 'string' },
};
const assess = { help: HELP, flags: ASSESS_FLAGS, run };
async function run(args, io) {
    const flags = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .bQ)(args, ASSESS_FLAGS, { usage: USAGE, positionals: 0 });
    const named = flags.list('framework').flatMap((text) => text.split(','));
    const frameworks = (named.length === 0 ? [_run_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_FRAMEWORK */ .zb] : named).map(_run_js__WEBPACK_IMPORTED_MODULE_8__/* .frameworkOf */ .K5);
    const { options, ports } = await (0,_gate_prepare_local_js__WEBPACK_IMPORTED_MODULE_2__/* .localGate */ .P)((0,_shell_local_request_js__WEBPACK_IMPORTED_MODULE_9__/* .localRequest */ .r)(flags, io));
    const { frameworks: list, assessed } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .assessAll */ .qp)(options, ports, frameworks);
    const text = flags.on('json')
        ? (0,_report_assessment_json_js__WEBPACK_IMPORTED_MODULE_4__/* .assessmentJson */ .f)(list, assessed, _core_version_js__WEBPACK_IMPORTED_MODULE_10__.VERSION)
        : flags.on('markdown')
            ? (0,_report_assessment_text_js__WEBPACK_IMPORTED_MODULE_5__/* .assessmentMarkdown */ .IM)(list, assessed)
            : (0,_report_assessment_text_js__WEBPACK_IMPORTED_MODULE_5__/* .assessmentText */ .kf)(list, assessed, flags.text('out') === undefined ? (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .painter */ .C)(io) : _core_paint_js__WEBPACK_IMPORTED_MODULE_11__/* .noPaint */ .I);
    const out = flags.text('out');
    if (out === undefined)
        io.stdout(text);
    else
        await (0,_ports_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out), text);
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.ok;
}


/***/ }),

/***/ 11666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assessmentJson)
/* harmony export */ });
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34432);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);


/** Renders `assessment-v1.json`, copied field by field. Schema: schemas/assessment-v1.schema.json. */
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
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(document);
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

/***/ 55403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ assessmentMarkdown),
/* harmony export */   kf: () => (/* binding */ assessmentText)
/* harmony export */ });
/* unused harmony export STATES */
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);


/** The only texts for a state. */
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
const MEANING = 'one minus the weight of open findings (critical 1.0, high 0.7, medium 0.4, low 0.1) per rule that had something to evaluate. Controls without any evidence and controls that are not assessable do not count, so read the score with the counts. It is not a statement of compliance.';
/** Renders the scorecard for a terminal. */
function assessmentText(frameworks, assessed, paint) {
    return frameworks
        .map((framework) => {
        const scopes = framework.scopes.map((scope) => scopeText(scope, paint));
        return `${paint('bold', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(`${framework.title} (${framework.version})`))}\n${paint('dim', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(aboutLine(assessed)))}\n\n${scopes.join('\n')}\n${summaryText(framework, paint)}\n`;
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
    const parts = groups.map(({ title, controls }) => `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(title)}\n${controls.map((control) => controlText(control, paint)).join('')}`);
    return `${paint('bold', titleOf(scope, _core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain))}\n${parts.join('')}`;
}
function controlText(control, paint) {
    const [mark, color] = MARKS[control.state];
    const reasons = reasonsOf(control).map((line) => `        ${paint('dim', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(line))}\n`);
    return `    ${paint(color, `${mark} ${STATES[control.state].padEnd(18)}`)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(control.title)}${control.looked > 0 ? paint('dim', ` (${control.looked} checked: ${control.evidence.join(', ')})`) : ''}\n${reasons.join('')}`;
}
/** Returns findings with their locations and remedies, or the reason why there are none. */
function reasonsOf({ state, reason, remedy, findings, limits }) {
    const shown = findings.slice(0, MAX_FINDINGS).flatMap((finding) => {
        const at = finding.subject?.at;
        const place = at === undefined ? '' : `${at.file}:${at.line}  `;
        const said = finding.outcome === 'unknown' ? finding.detail : finding.message;
        const accepted = finding.outcome === 'waived' ? ' (accepted)' : '';
        return [
            `${place}${finding.rule.id} ${finding.severity}${accepted}: ${said}`,
            ...(finding.outcome === 'waived' ? [] : [`→ ${(0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding)}`]),
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
    return `${paint('bold', countsLine(counts))}\n${score.rules === 0 ? 'No score: there was nothing to evaluate.' : `Score ${score.value.toFixed(2)} = 1 − ${score.weight.toFixed(1)} / ${score.rules}: ${MEANING}`}`;
}
function countsLine(counts) {
    return `${counts.available} evidence available, ${counts.missing} evidence missing, ${counts['not-assessable']} not assessable`;
}
/** Renders the scorecard for a job summary. */
function assessmentMarkdown(frameworks, assessed) {
    return frameworks
        .map((framework) => {
        const scopes = framework.scopes.map(scopeMarkdown);
        return `# ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(framework.title)}\n\n${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(aboutLine(assessed))}\n\n**${countsLine(framework.counts)}**\n\n${scopes.join('\n\n')}\n\n${scoreMarkdown(framework.score)}\n`;
    })
        .join('\n');
}
function scoreMarkdown({ value, weight, rules }) {
    if (rules === 0)
        return 'No score: there was nothing to evaluate.';
    return `Score **${value.toFixed(2)}** = 1 − ${weight.toFixed(1)} / ${rules}: ${MEANING}`;
}
function scopeMarkdown(scope) {
    const rows = scope.groups.flatMap(({ title, controls }) => controls.map((control) => controlRow(title, control)));
    return `## ${titleOf(scope, _core_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)}\n\n| area | control | state | reason and remedy |\n|---|---|---|---|\n${rows.join('\n')}`;
}
function controlRow(group, control) {
    const [, , icon] = MARKS[control.state];
    const checked = control.looked > 0 ? [`${control.looked} checked: ${control.evidence.join(', ')}`] : [];
    const why = [...reasonsOf(control), ...checked].map((line) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(line));
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(group)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(control.title)} | ${icon} ${STATES[control.state]} | ${why.join('<br>')} |`;
}


/***/ })

};
