export const id = 5363;
export const ids = [5363];
export const modules = {

/***/ 65363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverage: () => (/* binding */ coverage)
});

// EXTERNAL MODULE: ./build/exit.js
var exit = __webpack_require__(870);
// EXTERNAL MODULE: ./build/generated/frameworks.js
var frameworks = __webpack_require__(43057);
;// CONCATENATED MODULE: ./build/policy/framework-doc.js
/** A page of a framework, in Markdown: what Weightseal has evidence for, and what no repository shows. */
function renderFrameworkPage({ id, title, version, note, groups }) {
    const { supported, all } = countControls({ groups });
    const sections = groups.map(({ title: name, controls }) => `## ${name}\n\n| control | what it wants | rules that give evidence | kind of evidence |\n|---|---|---|---|\n${controls.map(row).join('\n')}`);
    return `# ${title}\n\nEdition: ${version}. ${supported} of ${all} controls listed here have rules that support them. A rule supports a control; it never satisfies one.\n${note === undefined ? '' : `\n${note}\n`}\nState of a repository: \`weightseal assess --framework ${id}\`. This list: \`weightseal policies coverage ${id}\`.\n\n${sections.join('\n\n')}\n\n---\n\nGenerated from \`policies/frameworks/${id}.yml\` and the packs by \`npm run generate\`; do not edit.\n`;
}
function row({ id, title, rules, evidence, limits, notAssessable }) {
    if (notAssessable !== undefined)
        return `| ${id} | ${title} | not assessable: ${notAssessable} | |`;
    const links = rules.map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ');
    return `| ${id} | ${title} | ${links}${limits === undefined ? '' : `<br>Limits: ${limits}`} | ${evidence.join(', ')} |`;
}
/** How many controls have rules, of how many. */
function countControls({ groups }) {
    const controls = groups.flatMap((group) => group.controls);
    return { supported: controls.filter(({ rules }) => rules.length > 0).length, all: controls.length };
}
function renderFrameworkIndex(frameworks) {
    const rows = frameworks.map((framework) => {
        const { supported, all } = countControls(framework);
        return `| [${framework.id}](${framework.id}.md) | ${framework.title} | ${framework.version} | ${supported} of ${all} |`;
    });
    return `# Frameworks\n\nWhat rules give evidence for which control. Reports say "evidence available", "evidence missing" or "not assessable", and never that anything is complied with.\n\nNo check of a repository can show logs of the deployed system, how good human oversight is, fairness in the field, a legal basis, what staff know, or physical controls.\n\n| framework | title | version | controls with rules |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/commands/assess-run.js + 2 modules
var assess_run = __webpack_require__(49648);
// EXTERNAL MODULE: ./build/commands/paint.js
var commands_paint = __webpack_require__(54791);
;// CONCATENATED MODULE: ./build/commands/policies-coverage.js





/** Which controls of a framework rules give evidence for, and which no repository can show. Says nothing about this repository. */
async function coverage(flags, io) {
    const [id] = flags.positionals;
    const chosen = id === undefined ? frameworks/* FRAMEWORKS */.i : [(0,assess_run/* frameworkOf */.K5)(id)];
    if (flags.on('json'))
        io.stdout(`${JSON.stringify(id === undefined ? chosen.map(summaryOf) : chosen[0], null, 2)}\n`);
    else
        io.stdout(id === undefined
            ? chosen.map((framework) => `${lineOf(framework)}\n`).join('')
            : chosen.map((framework) => describe(framework, io)).join(''));
    return exit/* EXIT */.dc.ok;
}
function summaryOf(framework) {
    const { id, title, version } = framework;
    return { id, title, version, ...countControls(framework) };
}
function lineOf(framework) {
    const { supported, all } = countControls(framework);
    return `${framework.id.padEnd(16)} ${`${supported} of ${all}`.padStart(8)}  ${framework.title} (${framework.version})`;
}
function describe(framework, io) {
    const paint = (0,commands_paint/* painter */.C)(io);
    const { supported, all } = countControls(framework);
    const groups = framework.groups.map(({ title, controls }) => `${paint('bold', title)}\n${controls.map((control) => controlText(control, io)).join('')}`);
    const note = framework.note === undefined ? '' : `${framework.note}\n`;
    return `${paint('bold', `${framework.title} (${framework.version})`)}\n${note}\n${groups.join('\n')}\n${supported} of ${all} controls have rules that support them; none is satisfied by a rule. What this repository has: weightseal assess --framework ${framework.id}\n`;
}
function controlText({ id, title, rules, evidence, limits, notAssessable }, io) {
    const paint = (0,commands_paint/* painter */.C)(io);
    const head = `  ${paint('cyan', id.padEnd(24))} ${title}\n`;
    const indent = ' '.repeat(27);
    if (notAssessable !== undefined)
        return `${head}${indent}${paint('yellow', 'not assessable')}: ${notAssessable}\n`;
    const limited = limits === undefined ? '' : `${indent}${paint('dim', `Limits: ${limits}`)}\n`;
    return `${head}${indent}${rules.join(', ')}\n${indent}${paint('dim', evidence.join(', '))}\n${limited}`;
}


/***/ })

};
