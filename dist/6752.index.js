export const id = 6752;
export const ids = [6752,8587];
export const modules = {

/***/ 79609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(72216);
// EXTERNAL MODULE: ./build/policy/rule-page.js
var rule_page = __webpack_require__(64389);
;// CONCATENATED MODULE: ./build/policy/explain-text.js

/** Longer lines are hard to read, shorter ones cannot be wrapped well. */
const MAX_WIDTH = 120;
const MIN_WIDTH = 40;
const INDENT = '  ';
/** Returns a rule as text for a terminal: three sentences, examples and how to accept the risk; with `full`, the details. */
function renderRuleText(rule, pack, options) {
    const width = Math.min(Math.max(options.width, MIN_WIDTH), MAX_WIDTH);
    const { full, paint } = options;
    const sections = full ? [...(0,rule_page/* overviewOf */.bq)(rule), ...(0,rule_page/* detailsOf */.cz)(rule, pack)] : (0,rule_page/* overviewOf */.bq)(rule);
    const parts = [
        `${paint('bold', rule.id)} ${paint('dim', `${rule.severity}, pack ${pack.metadata.id}`)}`,
        (0,rule_page/* sentencesOf */.cj)(rule)
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

// EXTERNAL MODULE: ./build/shell/flags.js
var shell_flags = __webpack_require__(53894);
// EXTERNAL MODULE: ./build/shell/io.js
var shell_io = __webpack_require__(48333);
// EXTERNAL MODULE: ./build/shell/paint.js
var shell_paint = __webpack_require__(74617);
// EXTERNAL MODULE: ./build/shell/subcommand.js
var subcommand = __webpack_require__(27962);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
;// CONCATENATED MODULE: ./build/commands/explain/json.js

/** Renders a rule, or the findings of a report as the report contains them. Schema: schemas/explanation-v1.schema.json. */
function explanationJson(found) {
    return (0,json_text/* jsonText */.s)({
        schema: 'weightseal/explanation@1',
        rule: found.kind === 'rule' ? ruleJson(found.rule, found.pack) : null,
        findings: found.kind === 'rule' ? [] : found.findings,
    });
}
function ruleJson(rule, { metadata }) {
    const { id, title, severity, profile = 'baseline', select, needs = [], message, remediation, examples, controls, references = [] } = rule;
    return {
        ...{ id, pack: metadata.id, title, severity, profile, select, needs },
        rationale: rule.rationale ?? null,
        limits: rule.limits ?? null,
        when: rule.when ?? null,
        assert: rule.assert,
        message,
        remediation: remediation.text,
        examples: { bad: examples?.bad ?? null, good: examples?.good ?? remediation.example ?? null },
        controls,
        references,
    };
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/suggest.js
var suggest = __webpack_require__(57980);
// EXTERNAL MODULE: ./build/policy/builtin.js + 1 modules
var builtin = __webpack_require__(69042);
// EXTERNAL MODULE: ./build/commands/explain/report-file.js
var report_file = __webpack_require__(50612);
;// CONCATENATED MODULE: ./build/commands/explain/run.js




const DEFAULT_REPORT = 'report-v1.json';
/**
 * Finds the rule with an id, or the findings with a fingerprint or rule id.
 *
 * @param name - the id of a rule, or the first characters of a fingerprint; case-insensitive.
 * @param report - a report, relative to `cwd`. With it, only findings are looked up.
 * @throws {SealError} USAGE - unknown rule or finding, or not a report.
 */
async function explainName(name, report, { cwd }) {
    if (report !== undefined)
        return { kind: 'findings', findings: await findingsNamed(name, report, cwd) };
    const { ownPacks } = await Promise.all(/* import() */[__webpack_require__.e(8378), __webpack_require__.e(4502), __webpack_require__.e(9998), __webpack_require__.e(6121), __webpack_require__.e(3204)]).then(__webpack_require__.bind(__webpack_require__, 32180));
    const found = ruleIn((0,builtin/* builtinPacks */.ih)(), name) ?? ruleIn(await ownPacks(cwd), name);
    if (found !== undefined)
        return found;
    if (/^ws-/i.test(name)) {
        const ids = (0,builtin/* builtinPacks */.ih)().flatMap(({ rules }) => rules.map(({ id }) => id));
        throw new errors/* SealError */.EM('USAGE', `Unknown rule ${name.toUpperCase()}${(0,suggest.didYouMean)(name, ids)}`);
    }
    return { kind: 'findings', findings: await findingsNamed(name, DEFAULT_REPORT, cwd) };
}
function ruleIn(packs, name) {
    const id = name.toUpperCase();
    for (const pack of packs) {
        const rule = pack.rules.find((each) => each.id === id);
        if (rule !== undefined)
            return { kind: 'rule', rule, pack };
    }
    return undefined;
}
async function findingsNamed(name, file, cwd) {
    const report = await (0,report_file/* readReport */.t)(cwd, file);
    const found = report.filter(({ fingerprint, rule }) => fingerprint.startsWith(name.toLowerCase()) || rule === name.toUpperCase());
    if (found.length > 0)
        return found;
    const known = report.map(({ rule, fingerprint }) => `${rule} ${fingerprint.slice(0, 8)}`).join(', ');
    throw new errors/* SealError */.EM('USAGE', `${file} does not contain the finding ${JSON.stringify(name)}. It contains: ${known || 'none'}.`);
}

// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
;// CONCATENATED MODULE: ./build/commands/explain/text.js

/** Renders why a report contains a finding, step by step, and how to accept it. */
function findingText(finding, paint) {
    const { rule, title, severity, outcome, message, remediation } = finding;
    const lines = [
        (0,core_escape.plain)(message),
        ...stepsOf(finding).map(core_escape.plain),
        `outcome    ${outcome}: ${effectOf(finding)}`,
        `what to do ${(0,core_escape.plain)(remediation)}`,
        ...waiverFor(finding),
    ];
    return `${paint('bold', `${rule} ${severity}`)} ${(0,core_escape.plain)(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
function stepsOf({ subject, location, problems, when, source, outcome, message }) {
    if (subject === null)
        return [`requires   ${source}`, `unknown    ${message}`];
    const selected = `selected   ${subject.kind} ${subject.id}`;
    if (outcome === 'unknown')
        return [selected, `unknown    ${message}`];
    return [
        selected,
        `when       ${when === null ? 'always' : JSON.stringify(when)} → matched`,
        ...problems.map(({ at, expected, actual, rulePath }) => `assert     ${at || '/'} ${expected}; actual ${actual} (${rulePath})`),
        `where      ${location?.file}:${location?.line}`,
    ];
}
function effectOf({ waiver, binding }) {
    if (waiver !== undefined)
        return (0,core_escape.plain)(acceptance(waiver));
    return binding ? 'prevents the verdict allow' : 'does not affect the verdict';
}
function acceptance({ origin, reason, owner, expires }) {
    const until = expires === null ? '' : ` until ${expires}`;
    return `accepted (${origin}${owner === null ? '' : `, ${owner}`})${until}: ${reason}`;
}
/** Returns the waiver entry that accepts a finding temporarily; none for findings that cannot be waived. */
function waiverFor({ rule, subject, waiver }) {
    if (subject === null || waiver !== undefined || rule.startsWith('WS-META-'))
        return [];
    const id = (0,core_escape.plain)(JSON.stringify(subject.id));
    return [
        `to waive   in .github/weightseal/waivers.yml: { rule: ${rule}, subject: ${id}, reason: …, owner: "@…", ticket: https://…, created: …, expires: … }`,
    ];
}

;// CONCATENATED MODULE: ./build/commands/explain/cli.js









const USAGE = 'weightseal explain FINDING|RULE [--full] [--report FILE] [--json]';
const HELP = `Explain a rule or a finding.

  weightseal explain FINGERPRINT [--report FILE]   a finding of a report (the first few characters are enough)
  weightseal explain WS-CI-001 [--report FILE]     every finding of a rule in a report
  weightseal explain WS-CI-001                     a rule: what it requires, why, examples, how to accept the risk
  weightseal explain WS-CI-001 --full              the same with the schema, the tests and the controls

  --json             the rule or the findings as JSON (weightseal/explanation@1)

Exit codes: 0 success, 2 unknown rule or finding.
`;
/** `weightseal explain`, which is also `weightseal policies explain`. */
const explain = {
    usage: USAGE,
    positionals: 1,
    flags: { full: { type: 'boolean' }, report: { type: 'string' }, json: { type: 'boolean' } },
    run,
};
const explainCommand = { help: HELP, flags: explain.flags, run: (args, io) => (0,subcommand/* runSubcommand */.v)(explain, args, io) };
async function run(flags, io) {
    const name = (0,shell_flags/* required */.mw)(flags.positionals[0], 'A rule id or the fingerprint of a finding', USAGE);
    const found = await explainName(name, flags.text('report'), io);
    if (flags.on('json'))
        io.stdout(explanationJson(found));
    else
        io.stdout(renderExplanation(found, flags, io));
    return exit/* EXIT */.dc.ok;
}
function renderExplanation(found, flags, io) {
    const paint = (0,shell_paint/* painter */.C)(io);
    if (found.kind === 'findings')
        return found.findings.map((finding) => findingText(finding, paint)).join('');
    return renderRuleText(found.rule, found.pack, { full: flags.on('full'), width: io.columns ?? shell_io.DEFAULT_COLUMNS, paint });
}


/***/ }),

/***/ 50612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11615);




const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/**
 * Reads the findings of a report.
 *
 * @param name - the file, or the directory that `gate --out` wrote.
 * @throws {SealError} USAGE - the file does not exist or is not a report.
 */
async function readReport(cwd, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
    const file = folder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'report-v1.json') : path;
    return parseReport(await readReportText(file), name);
}
/** Reads the text of a report. Adds to the error of a missing file how to create one. */
async function readReportText(file) {
    try {
        return await (0,_ports_files_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(file, { maxBytes: MAX_REPORT_BYTES, missing: 'USAGE' });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM && error.code === 'USAGE')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${error.message} Create one with "weightseal gate --out out", and pass --report out.`, { cause: error });
        throw error;
    }
}
/**
 * Parses a report. Returns open and accepted findings.
 *
 * @throws {SealError} USAGE - not a report.
 */
function parseReport(text, file) {
    try {
        const report = JSON.parse(text);
        if (report?.schema === 'weightseal/report@1' && Array.isArray(report.findings))
            return [...report.findings, ...(report.waived ?? [])];
    }
    catch {
        // Invalid JSON is reported like any other file that is not a report.
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SealError */ .EM('USAGE', `${file} is not a Weightseal report (schema weightseal/report@1). Create one with "weightseal gate --out DIR".`);
}


/***/ }),

/***/ 68587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   code: () => (/* binding */ code),
/* harmony export */   cutBytes: () => (/* binding */ cutBytes),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   plain: () => (/* binding */ plain),
/* harmony export */   plainLines: () => (/* binding */ plainLines)
/* harmony export */ });
/** Escapes text from a repository for the surface on which it is printed. */
/**
 * Escapes text for Markdown that becomes HTML. Every character with a meaning in Markdown, HTML or GitHub (mentions, links,
 * emoji, issue numbers) becomes a numeric entity. Control and bidirectional characters become visible. An `@` is followed
 * by a zero-width character, so it does not mention anyone.
 */
function markdown(text) {
    const chars = [...text.replace(/\s+/g, ' ')];
    return chars.map((char, index) => (startsAddress(chars, index) ? '&#46;' : entity(char, chars[index + 1]))).join('');
}
/** Tells whether a character is the dot of `www.`, which GitHub would turn into a link. */
function startsAddress(chars, index) {
    return (chars[index] === '.' &&
        chars
            .slice(Math.max(0, index - 3), index)
            .join('')
            .toLowerCase() === 'www');
}
/** Escapes a character. Keeps those without a meaning within a line, and a colon before a space, where it starts neither link nor emoji. */
function entity(char, next) {
    const value = char.codePointAt(0) ?? 0;
    if (/^[A-Za-z0-9 ,;.()/'+=%-]$/.test(char) || (char === ':' && (next === ' ' || next === undefined)))
        return char;
    if (INVISIBLE.test(char))
        return `&#92;u${value.toString(16)}`;
    return char === '@' ? '&#64;&#8203;' : `&#${value};`;
}
/** Formats text as code, in which GitHub does not search for mentions. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** Controls, format characters (zero-width, bidirectional, soft hyphen, tags), line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Escapes untrusted text for one line of plain text: line ends, control and bidirectional characters become visible. */
function plain(text) {
    return [...text].map((char) => (INVISIBLE.test(char) ? `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}` : char)).join('');
}
/** Like `plain`, for a text of several lines with trusted line ends. */
function plainLines(text) {
    return text.split('\n').map(plain).join('\n');
}
/** Cuts a text to a number of UTF-8 bytes, at a character boundary, and appends an ellipsis. */
function cutBytes(text, maxBytes) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const kept = Buffer.from(text).subarray(0, maxBytes - 3);
    return `${new TextDecoder('utf-8').decode(kept).replace(/\ufffd{1,3}$/, '')}…`;
}


/***/ }),

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** Control characters that JSON leaves as they are, and those that are invisible or change the direction of text. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Formats a document for people and programs. Characters that a terminal interprets or does not show are escaped, which JSON allows. */
function jsonText(value) {
    const escaped = (JSON.stringify(value, null, 2) ?? 'null').replace(INVISIBLE, (char) => Array.from(char.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
    return `${escaped}\n`;
}


/***/ }),

/***/ 30698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noPaint)
/* harmony export */ });
/** Leaves every text as it is. */
const noPaint = (_, text) => text;


/***/ }),

/***/ 25673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Formats bytes with a binary unit: `1.5 MiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
    return `${power === 0 ? Math.round(bytes) : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}


/***/ }),

/***/ 26923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ visibilityFromEvent),
/* harmony export */   q: () => (/* binding */ toVisibility)
/* harmony export */ });
/* harmony import */ var _files_text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11615);

const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** Reads the visibility of the repository from the event of a GitHub workflow; `unknown` outside workflows. */
async function visibilityFromEvent(env) {
    const file = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !file)
        return 'unknown';
    try {
        const event = JSON.parse(await (0,_files_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(file, { maxBytes: MAX_EVENT_BYTES, missing: 'USAGE' }));
        return toVisibility(event.repository);
    }
    catch {
        return 'unknown';
    }
}
/** @param repository - from GitHub's API or an event. */
function toVisibility(repository) {
    const { visibility, private: hidden } = (repository ?? {});
    if (hidden === true)
        return visibility === 'internal' ? 'internal' : 'private';
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    return hidden === false ? 'public' : 'unknown';
}


/***/ }),

/***/ 22968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent),
/* harmony export */   L: () => (/* binding */ progressFor)
/* harmony export */ });
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);

const silent = { start() { }, update() { }, stop() { } };
const LINE_EVERY_MS = 10_000;
const BAR_EVERY_MS = 100;
const BAR_WIDTH = 24;
/** Returns a progress reporter: a bar on a terminal, a line every ten seconds in CI, nothing when piped or quiet. */
function progressFor({ stream, label, ci, quiet, clock = () => performance.now() }) {
    if (quiet)
        return silent;
    const shown = sanitized(label);
    if (stream.isTTY)
        return new Reporter({
            label: shown,
            clock,
            every: BAR_EVERY_MS,
            show: (text) => stream.write(`\r${text.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`),
            clear: () => stream.write('\r\x1b[K'),
        });
    if (ci)
        return new Reporter({ label: shown, clock, every: LINE_EVERY_MS, show: (text) => stream.write(`${text}\n`), clear: () => { } });
    return silent;
}
/** Escapes a label, which may contain a folder name: it stays on one line and cannot be a workflow command. */
function sanitized(label) {
    return label
        .replace(/[^\x20-\x7e\u00a1-\u1fff\u3000-\uffef]/g, '?')
        .replaceAll('##[', '##?')
        .replaceAll('::', ':?');
}
class Reporter {
    #style;
    #total = 0;
    #began = 0;
    #shown = 0;
    constructor(style) {
        this.#style = style;
    }
    start(totalBytes) {
        this.#total = totalBytes;
        this.#began = this.#shown = this.#style.clock();
    }
    update(doneBytes) {
        const now = this.#style.clock();
        if (now - this.#shown < this.#style.every)
            return;
        this.#shown = now;
        this.#style.show(describe(this.#style.label, { done: doneBytes, total: this.#total, ms: now - this.#began }));
    }
    stop() {
        this.#style.clear();
    }
}
function describe(label, { done, total, ms }) {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const rate = done / Math.max(ms, 1);
    const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░');
    const left = rate === 0 ? '?' : `${Math.round((total - done) / rate / 1000)} s left`;
    return `${label} ${bar} ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(done)} of ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(total)}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate * 1000)}/s, ${left}`;
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
