export const id = 366;
export const ids = [366];
export const modules = {

/***/ 57985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRuleIndex: () => (/* binding */ renderRuleIndex),
/* harmony export */   renderRulePage: () => (/* binding */ renderRulePage)
/* harmony export */ });
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);

/** Returns the page of one rule in Markdown: three sentences, the examples and how to accept the risk, then the details. */
function renderRulePage(rule, pack) {
    const parts = [
        `# ${rule.id}: ${rule.title}`,
        (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .sentencesOf */ .cj)(rule).join('\n\n'),
        ...[...(0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .overviewOf */ .bq)(rule), ...(0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsOf */ .cz)(rule, pack)].map(sectionText),
        '---\n\nGenerated from the pack by `npm run generate`; do not edit.',
    ];
    return `${parts.join('\n\n')}\n`;
}
function sectionText({ title, blocks }) {
    return [`## ${title}`, ...blocks.map(blockText)].join('\n\n');
}
function blockText(block) {
    if (block.kind === 'text')
        return block.text;
    if (block.kind === 'code')
        return `\`\`\`${block.language}\n${block.text}\n\`\`\``;
    return table(block.head, block.rows);
}
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}
/** The text of a cell; a bar would end it. */
function cell(text) {
    return text.replaceAll('|', '\\|');
}
/** Returns the list of all rules in Markdown, pack by pack. */
function renderRuleIndex(packs) {
    const sections = packs.map(({ metadata, rules }) => {
        const rows = rules.map(({ id, title, severity, profile = 'baseline' }) => [`[${id}](${id}.md)`, title, severity, profile]);
        const list = table(['rule', 'requirement', 'severity', 'from profile'], rows);
        return `## ${metadata.id}: ${metadata.title}\n\n${metadata.description?.trim() ?? ''}\n\n${list}`;
    });
    return `# Rules\n\nEach profile contains its own rules and those of the profiles before it: \`baseline\` (few, low-noise rules; the default), \`strict\`, \`regulated\`.\n\nOne page per rule, generated from \`policies/*.yml\` by \`npm run generate\`.\n\n${sections.join('\n\n')}\n`;
}


/***/ })

};
