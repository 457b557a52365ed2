export const id = 2694;
export const ids = [2694];
export const modules = {

/***/ 62694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRuleText: () => (/* binding */ renderRuleText)
/* harmony export */ });
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);

/** Longer lines are hard to read, shorter ones cannot be wrapped well. */
const MAX_WIDTH = 120;
const MIN_WIDTH = 40;
const INDENT = '  ';
/** Returns a rule as text for a terminal: three sentences, examples and how to accept the risk; with `full`, the details. */
function renderRuleText(rule, pack, options) {
    const width = Math.min(Math.max(options.width, MIN_WIDTH), MAX_WIDTH);
    const { full, paint } = options;
    const sections = full ? [...(0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .overviewOf */ .bq)(rule), ...(0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .detailsOf */ .cz)(rule, pack)] : (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .overviewOf */ .bq)(rule);
    const parts = [
        `${paint('bold', rule.id)} ${paint('dim', `${rule.severity}, pack ${pack.metadata.id}`)}`,
        (0,_rule_page_js__WEBPACK_IMPORTED_MODULE_0__/* .sentencesOf */ .cj)(rule)
            .flatMap((sentence) => wrap(sentence, width, INDENT))
            .join('\n'),
        ...sections.map((section) => sectionText(section, width, paint)),
        ...(full ? [] : [more(rule.id, width, paint)]),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** The last line, which names the longer form. */
function more(rule, width, paint) {
    const lines = wrap(`Schema, tests, controls: \`weightseal explain ${rule} --full\``, width, '');
    return lines.map((line) => paint('dim', line)).join('\n');
}
const COLORS = { 'Bad example': 'red', 'Good example': 'green' };
function sectionText({ title, blocks }, width, paint) {
    const lines = blocks.flatMap((block) => blockLines(block, width));
    return [paint(COLORS[title] ?? 'bold', title), ...lines].join('\n');
}
function blockLines(block, width) {
    if (block.kind === 'text')
        return wrap(block.text, width, INDENT);
    if (block.kind === 'code')
        return block.text.split('\n').flatMap((line) => codeLines(line, width));
    return rowLines(block.rows, width);
}
/** Rows with the first cells in one column; below each other where the terminal is too narrow for two columns. */
function rowLines(rows, width) {
    const label = Math.max(...rows.map(([name = '']) => name.length)) + 2;
    if (label > width / 2)
        return rows.flatMap(([name = '', ...rest]) => [...wrap(name, width, INDENT), ...wrap(rest.join(', '), width, INDENT + INDENT)]);
    return rows.flatMap(([name = '', ...rest]) => {
        const [first = '', ...more] = wrap(rest.join(', '), width, ' '.repeat(INDENT.length + label));
        return [`${INDENT}${withoutMarks(name).padEnd(label)}${first.trimStart()}`, ...more];
    });
}
/** Indents a line of code. In a line that is too long, digests are shortened; the rest continues with a deeper indentation. */
function codeLines(line, width) {
    const indented = `${INDENT}${INDENT}${line}`;
    if (indented.length <= width)
        return [indented.trimEnd()];
    const short = indented.replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, '$1…').replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');
    if (short.length <= width)
        return [short];
    const own = /^ */.exec(short)?.[0] ?? '';
    const [first = '', ...rest] = fold(short.trimStart(), width - own.length);
    return [own + first, ...fold(rest.join(' '), width - own.length - 4).map((each) => `${own}    ${each}`)];
}
/** Wraps a text. Code in backticks stays on one line. */
function wrap(text, width, indent) {
    const joined = text.replace(/`[^`]*`/g, (command) => command.replaceAll(' ', '\0'));
    return fold(withoutMarks(joined), width - indent.length).map((line) => indent + line.replaceAll('\0', ' '));
}
/** Breaks a text at spaces into lines of at most `width`; a longer word has a line of its own. */
function fold(text, width) {
    const lines = [];
    for (const word of text.split(/\s+/).filter((each) => each !== '')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** Backticks mark code in Markdown only. */
function withoutMarks(text) {
    return text.replaceAll('`', '');
}


/***/ })

};
