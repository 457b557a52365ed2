export const id = 6082;
export const ids = [6082];
export const modules = {

/***/ 96082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_CARD_BYTES: () => (/* binding */ MAX_CARD_BYTES),
/* harmony export */   cardSubject: () => (/* binding */ cardSubject)
/* harmony export */ });
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67950);

/** Required sections of a model card, and the headings that introduce them. */
const SECTIONS = [
    ['intended use', /\b(intended uses?|uses?|use cases?|direct use|how to use|usage|intended purpose)\b/i],
    ['limits', /\b(limitations?|limits?|risks?|out[- ]of[- ]scope|caveats)\b/i],
    ['evaluation', /\b(evaluation|results|metrics|performance|benchmarks?)\b/i],
    ['training data', /\b(training (data(set)?|details|procedure)|data(set)?s?)\b/i],
];
/** Topics that a model card should cover. */
const NOTES = [
    ['bias', /\b(bias(es)?|fairness|ethical|ethics)\b/i],
    ['explainability', /\b(explainab\w*|explanations?|interpretab\w*)\b/i],
];
/** Placeholder text of templates. */
const PLACEHOLDER = /^(\[?more information needed\]?|todo|tbd|n\/?a|none|\.\.\.|-)\.?$/i;
/** Minimum number of words in a section. */
const MIN_WORDS = 5;
/** Longer lines are not headings. In characters. */
const MAX_HEADING = 250;
const MAX_CARD_BYTES = 1024 * 1024;
/** Reads a model card in the Hugging Face format: YAML front matter, then Markdown. */
function cardSubject(model, path, text) {
    const { front, body, bodyLine, fault } = split(text, path);
    const parts = partsOf(body, bodyLine);
    const missing = missingFrom(SECTIONS, parts);
    const notes = missingFrom(NOTES, parts);
    const evaluation = parts.find(({ heading }) => SECTIONS[2]?.[1].test(heading));
    return {
        kind: 'model.card',
        id: path,
        data: {
            model,
            path,
            readable: fault === '',
            fault,
            missing,
            missingNotes: notes,
            license: typeof front['license'] === 'string' ? front['license'] : '',
            evaluationPinned: /\b[0-9a-f]{64}\b/.test(evaluation?.text ?? '') || /"revision":"[0-9a-f]{40}"/.test(JSON.stringify(front['model-index'] ?? '')),
        },
        at: { file: path, line: 1 },
        spans: { '/evaluationPinned': { file: path, line: evaluation?.line ?? 1 } },
    };
}
function split(text, path) {
    const found = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
    if (found === null)
        return { front: {}, body: text, bodyLine: 1, fault: '' };
    const body = text.slice(found[0].length);
    const bodyLine = found[0].split('\n').length;
    try {
        const { value } = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)({
            text: found[1] ?? '',
            where: path,
            validate: isMap,
            code: 'FILE_UNREADABLE',
            maxBytes: MAX_CARD_BYTES,
        });
        return { front: value, body, bodyLine, fault: '' };
    }
    catch (error) {
        return { front: {}, body, bodyLine, fault: error.message.split('\n')[0] ?? '' };
    }
}
const isMap = Object.assign((value) => typeof value === 'object' && value !== null && !Array.isArray(value), { errors: null });
/** Returns the headings with the text below them, including subsections. Code fences are skipped. */
function partsOf(body, bodyLine) {
    const lines = withoutComments(body).split('\n');
    const headings = [];
    let fenced = false;
    lines.forEach((line, index) => {
        if (/^\s{0,3}(```|~~~)/.test(line))
            fenced = !fenced;
        const found = fenced || line.length > MAX_HEADING ? null : /^\s{0,3}(#{1,6})\s+(.{1,200})$/.exec(line);
        if (found !== null)
            headings.push({ heading: found[2] ?? '', line: index, depth: found[1]?.length ?? 1 });
    });
    // Walks backwards and keeps the line of the next heading of each depth.
    const next = Array(MAX_DEPTH + 1).fill(lines.length);
    const parts = headings.toReversed().map(({ heading, line, depth }) => {
        const end = Math.min(...next.slice(1, depth + 1));
        next[depth] = line;
        return { heading, depth, line: line + bodyLine, text: lines.slice(line + 1, end).join('\n') };
    });
    return parts.toReversed();
}
const MAX_DEPTH = 6;
/** Removes HTML comments, which contain template instructions. Line breaks are kept. */
function withoutComments(text) {
    let result = '';
    let at = 0;
    for (;;) {
        const start = text.indexOf('<!--', at);
        if (start === -1)
            return result + text.slice(at);
        const end = text.indexOf('-->', start + 4);
        const stop = end === -1 ? text.length : end + 3;
        result += text.slice(at, start) + text.slice(start, stop).replace(/[^\n]/g, '');
        at = stop;
    }
}
function missingFrom(sections, parts) {
    return sections
        .filter(([, heading]) => !parts.some((part) => part.depth > 0 && heading.test(part.heading) && hasContent(part.text)))
        .map(([name]) => name);
}
/** Tells whether a section contains text beyond the placeholders of a template. */
function hasContent(text) {
    const words = text
        .split('\n')
        // Headings and template placeholders do not count.
        .filter((line) => !/^\s{0,3}#{1,6}\s/.test(line) && !/more information needed/i.test(line))
        .map((line) => line.replace(/^[\s>*#|-]+/, '').trim())
        .filter((line) => line !== '' && !PLACEHOLDER.test(line.replace(/^\**[\w ()/-]{1,60}:?\**:?\s*/, '') || line));
    return words.join(' ').split(/\s+/).filter(Boolean).length >= MIN_WORDS;
}


/***/ })

};
