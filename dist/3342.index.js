export const id = 3342;
export const ids = [3342];
export const modules = {

/***/ 83342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverage: () => (/* binding */ coverage)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
;// CONCATENATED MODULE: ./build/policy/framework-doc.js
/** Renders the page of a framework in Markdown: the controls with evidence, and those that cannot be assessed. */
function renderFrameworkPage({ id, title, version, note, groups }) {
    const { supported, all } = countControls({ groups });
    const sections = groups.map(({ title: name, controls }) => `## ${name}\n\n| control | requirement | rules that give evidence | kind of evidence |\n|---|---|---|---|\n${controls.map(row).join('\n')}`);
    return `# ${title}\n\nEdition: ${version}. ${supported} of ${all} controls listed here have rules that support them. A rule supports a control; it never proves that the control is met.\n${note === undefined ? '' : `\n${note}\n`}\nState of a repository: \`weightseal assess --framework ${id}\`. This list: \`weightseal policies coverage ${id}\`.\n\n${sections.join('\n\n')}\n\n---\n\nGenerated from \`policies/frameworks/${id}.yml\` and the packs by \`npm run generate\`; do not edit.\n`;
}
function row({ id, title, rules, evidence, limits, notAssessable }) {
    if (notAssessable !== undefined)
        return `| ${id} | ${title} | not assessable: ${notAssessable} | |`;
    const links = rules.map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ');
    return `| ${id} | ${title} | ${links}${limits === undefined ? '' : `<br>Limits: ${limits}`} | ${evidence.join(', ')} |`;
}
/** Counts the controls, and those that have rules. */
function countControls({ groups }) {
    const controls = groups.flatMap((group) => group.controls);
    return { supported: controls.filter(({ rules }) => rules.length > 0).length, all: controls.length };
}
/** Renders the list of all frameworks in Markdown. */
function renderFrameworkIndex(frameworks) {
    const rows = frameworks.map((framework) => {
        const { supported, all } = countControls(framework);
        return `| [${framework.id}](${framework.id}.md) | ${framework.title} | ${framework.version} | ${supported} of ${all} |`;
    });
    return `# Frameworks\n\nThe rules that give evidence for each control. Reports contain "evidence available", "evidence missing" or "not assessable", and never state that a requirement is met.\n\nA check of a repository cannot show logs of the deployed system, the quality of human oversight, fairness in production, a legal basis, the knowledge of staff, or physical controls.\n\n| framework | title | version | controls with rules |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/shell/paint.js
var paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/commands/assess/run.js + 3 modules
var run = __webpack_require__(64706);
// EXTERNAL MODULE: ./build/generated/frameworks.js
var frameworks = __webpack_require__(43057);
;// CONCATENATED MODULE: ./build/commands/policies/coverage-run.js


/** Summarizes every framework. Independent of the repository. */
function coverageOfAll() {
    return frameworks/* FRAMEWORKS */.i.map((framework) => {
        const { id, title, version } = framework;
        return { id, title, version, ...countControls(framework) };
    });
}

;// CONCATENATED MODULE: ./build/commands/policies/coverage-cli.js






/** `weightseal policies coverage`. */
const coverage = {
    usage: 'weightseal policies coverage [FRAMEWORK] [--json]',
    positionals: 1,
    flags: { json: { type: 'boolean' } },
    run: coverage_cli_run,
};
async function coverage_cli_run(flags, io) {
    const [id] = flags.positionals;
    io.stdout(id === undefined ? allText(coverageOfAll(), flags) : oneText((0,run/* frameworkOf */.K5)(id), flags, (0,paint/* painter */.C)(io)));
    return exit/* EXIT */.dc.ok;
}
function allText(frameworks, flags) {
    return flags.on('json') ? json(frameworks) : frameworks.map(summaryText).join('');
}
function oneText(framework, flags, paint) {
    return flags.on('json') ? json(framework) : frameworkText(framework, paint);
}
function json(value) {
    return (0,json_text/* jsonText */.s)(value);
}
function summaryText({ id, title, version, supported, all }) {
    return `${id.padEnd(16)} ${`${supported} of ${all}`.padStart(8)}  ${title} (${version})\n`;
}
function frameworkText(framework, paint) {
    const { id, title, version } = framework;
    const { supported, all } = countControls(framework);
    const groups = framework.groups.map((group) => `${paint('bold', group.title)}\n${group.controls.map((control) => controlText(control, paint)).join('')}`);
    const note = framework.note === undefined ? '' : `${framework.note}\n`;
    return `${paint('bold', `${title} (${version})`)}\n${note}\n${groups.join('\n')}\n${supported} of ${all} controls have rules that support them; a rule never proves that a control is met. Evidence in this repository: weightseal assess --framework ${id}\n`;
}
function controlText({ id, title, rules, evidence, limits, notAssessable }, paint) {
    const head = `  ${paint('cyan', id.padEnd(24))} ${title}\n`;
    const indent = ' '.repeat(27);
    if (notAssessable !== undefined)
        return `${head}${indent}${paint('yellow', 'not assessable')}: ${notAssessable}\n`;
    const limited = limits === undefined ? '' : `${indent}${paint('dim', `Limits: ${limits}`)}\n`;
    return `${head}${indent}${rules.join(', ')}\n${indent}${paint('dim', evidence.join(', '))}\n${limited}`;
}


/***/ }),

/***/ 74617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30698);


/** Returns the colours of a terminal, or a function that adds none where `io.color` is off. */
function painter({ color }) {
    // Without this option, styleText would check process.stdout again.
    return color ? (name, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(name, text, { validateStream: false }) : _core_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .I;
}


/***/ })

};
