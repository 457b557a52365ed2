export const id = 6795;
export const ids = [6795,8508];
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
    const waived = (0,report_report/* waivedFindings */.Nq)(report).slice(0, MAX_RESULTS - open.length);
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
                results: [
                    ...open.map((finding) => toResult(finding, index.get(finding.rule.id) ?? 0, home)),
                    ...waived.map((finding) => toSuppressed(finding, index.get(finding.rule.id) ?? 0)),
                ],
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
/** An accepted finding: in the report, and not an alert. */
function toSuppressed({ waiver, ...finding }, ruleIndex) {
    const justification = (0,report_escape.plain)([waiver.reason, waiver.owner, waiver.expires === '' ? '' : `until ${waiver.expires}`].filter((part) => part !== '').join(' · '));
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
function toResult(finding, ruleIndex, home) {
    const at = (0,report_report/* spanOf */.ee)(finding) ?? { file: home, line: 1 };
    return {
        ruleId: finding.rule.id,
        ruleIndex,
        level: LEVELS[finding.severity],
        message: { text: (0,report_escape.plain)((0,report_report/* messageOfFinding */.EU)(finding)) },
        locations: [{ physicalLocation: physicalLocation(at) }],
        ...related(finding.subject?.related),
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

/***/ 71851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toJsonV1)
/* harmony export */ });
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58547);
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

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   rg: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58547);
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
    const fixed = [title(report), judged(report), unblockSection(report), ...notes(options.notes), ...reproduce(options)];
    const folded = [
        changesSection(report.models),
        releaseApprovals(report.release),
        modelsSection(report.models),
        waivedSection(report),
        changedSection(report),
        sourcesSection(report),
        passedSection(report),
    ].filter((section) => section !== '');
    const room = options.maxBytes - Buffer.byteLength([...fixed, ...folded].join('\n\n')) - 500;
    const table = findingsTable(open, report, { room, restIn: options.restIn });
    const text = [title(report), judged(report), unblockSection(report), table, ...notes(options.notes), ...folded, ...reproduce(options)]
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
    const severities = _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `${counts.bySeverity[severity]} ${severity}`);
    const bytes = models.reduce((sum, { data }) => sum + data.bytes, 0);
    const accepted = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report).length;
    const files = models.reduce((sum, { data }) => sum + data.files, 0);
    const parts = [
        severities.length > 0 ? severities.join(', ') : 'no finding',
        ...(counts.unknown > 0 ? [`${counts.unknown} not judged`] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
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
    return `| ${id}<br>${SEVERITY_ICONS[severity]} ${severity}${rule.packSeverity === undefined ? '' : `<br>(pack: ${rule.packSeverity})`} | ${outcome} | ${place}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_4__/* .remedyOf */ .S)(finding))} |`;
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
/** What to do so that the verdict changes, before the details of why. */
function unblockSection(report) {
    const steps = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .unblocking */ .tK)(report);
    if (steps.length === 0)
        return '';
    const shown = steps.slice(0, MAX_STEPS).map(({ rule, count, what, places }) => {
        const where = places.length === 0 ? '' : ` (${places.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.code).join(', ')}${count > places.length ? `, ${count - places.length} more` : ''})`;
        return `1. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(what)} — ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule)}${where}`;
    });
    const more = steps.length > MAX_STEPS ? `\n\n${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(steps.length - MAX_STEPS, 'step')} more below.` : '';
    return `**What would unblock this**\n\n${shown.join('\n')}${more}`;
}
const MAX_STEPS = 7;
/** Accepted findings, with who answers for them and until when. */
function waivedSection(report) {
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report);
    if (waived.length === 0)
        return '';
    const bySeverity = _policy_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [severity, waived.filter((finding) => finding.severity === severity).length]);
    const tally = bySeverity.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
    const rows = waived.slice(0, MAX_ROWS).map(({ rule, severity, subject, waiver }) => {
        const until = waiver.expires === '' ? 'baseline' : `until ${waiver.expires}`;
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.id)}<br>${SEVERITY_ICONS[severity]} ${severity} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(subject.id)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(waiver.reason)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(waiver.owner)} | ${until} | ${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waiver.ageDays, 'day')} |`;
    });
    const more = waived.length > MAX_ROWS ? `\n\n${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waived.length - MAX_ROWS, 'finding')} more in the report.` : '';
    return `<details><summary>Accepted findings (${tally.join(', ')})</summary>\n\n| rule | subject | reason | owner | ends | age |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
/** Rules that somebody changed, so that nobody takes a rule that is off for one that passed. */
function changedSection(report) {
    const changed = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changedRules */ .iv)(report);
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutText */ .jG)(report);
    const said = leftOut === '' ? [] : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(leftOut)}.`];
    if (changed.length === 0)
        return said.join('');
    const rows = changed.map((rule) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.id)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.title)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(rule))} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(rule.overrideReason ?? '')} |`);
    const table = `<details open><summary>Rules changed by configuration (${changed.length})</summary>\n\n| rule | what it asks | is now | reason |\n|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
    return [...said, table].join('\n\n');
}
function sourcesSection({ sources }) {
    const alike = Map.groupBy(Object.entries(sources), ([, source]) => JSON.stringify([source.status, 'detail' in source ? source.detail : '']));
    const rows = [...alike].map(([key, entries]) => {
        const [status = '', detail = ''] = JSON.parse(key);
        return `| ${entries.map(([id]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.code)(id)).join(', ')} | ${status} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(detail)} |`;
    });
    return `<details><summary>Sources</summary>\n\n| source | state | detail |\n|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function passedSection({ findings, packs }) {
    const passed = findings.flatMap((finding) => (finding.outcome === 'pass' ? [`${finding.rule.id} (${finding.subjects})`] : []));
    const off = findings.filter((finding) => finding.outcome === 'skip' && finding.rule.enforcement !== 'off');
    const reasons = Map.groupBy(off, (finding) => (finding.outcome === 'skip' ? finding.detail : ''));
    const skipped = [...reasons].map(([detail, list]) => `${list.map(({ rule }) => rule.id).join(', ')}: ${detail}`);
    const list = packs.map(({ id, version }) => `${id} ${version}`).join(', ');
    const rest = skipped.length === 0 ? '' : `\n\nNot for this event: ${skipped.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown).join('; ')}.`;
    return `<details><summary>Rules that passed</summary>\n\nPacks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(list)}. In brackets, how many subjects a rule looked at.\n\n${passed.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown).join(', ') || 'none'}.${rest}\n\n</details>`;
}
function reproduce({ reproduce: command }) {
    return [`Reproduce on your machine, in a clone of the repository:\n\n\`\`\`sh\n${command}\n\`\`\``];
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58547);
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
        return `${mark} ${place}${paint('cyan', finding.rule.id)} ${finding.severity}${finding.rule.packSeverity === undefined ? '' : ` (pack: ${finding.rule.packSeverity})`}\n    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfFinding */ .EU)(finding))}\n    ${paint('dim', `→ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(finding))}`)}`;
    });
    const rest = open.length > MAX_SHOWN ? [`  ${open.length - MAX_SHOWN} more in the report`] : [];
    const models = report.models.map(({ data }) => paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(data.path)}: ${data.files} files, ${data.presence === 'present' ? `manifest ${data.manifest}` : data.presence}, model digest ${data.digest ?? 'none'}`));
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedFindings */ .Nq)(report);
    const accepted = waived.length > 0 ? [paint('dim', `  ${waived.length} accepted: ${[...new Set(waived.map(({ rule }) => rule.id))].join(', ')}`)] : [];
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutText */ .jG)(report);
    const unasked = leftOut === '' ? [] : [paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(leftOut)}`)];
    return `${[...findings, ...rest, ...accepted, ...models, ...unasked, paint(VERDICT_COLORS[report.verdict], (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))].join('\n')}\n`;
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
