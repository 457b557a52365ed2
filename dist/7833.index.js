export const id = 7833;
export const ids = [7833];
export const modules = {

/***/ 71105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GATE_FLAGS: () => (/* binding */ GATE_FLAGS),
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72216);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18614);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34594);
/* harmony import */ var _gate_prepare_local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44207);
/* harmony import */ var _report_findings_json_v1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30878);
/* harmony import */ var _report_findings_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91892);
/* harmony import */ var _shell_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53894);
/* harmony import */ var _shell_local_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41062);
/* harmony import */ var _shell_paint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74617);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94531);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37852);












const USAGE = 'weightseal gate [--base REF] [--path PATH] [--profile NAME] [--sarif FILE] [--plan FILE] [--fail-on-severity S] [--warn-only] [--json] [--out DIR]';
const HELP = `Evaluate the models, workflows and settings of this repository, as the Action does on a pull request.

  weightseal gate                       the working tree, with its own rules
  weightseal gate --base origin/main    the changes since the branch left main, with the rules of main

Uncommitted files are included, except those that git ignores.

  --base REF               the commit whose configuration, packs and manifests are trusted
  --path PATH              only models at or below this path, from the current folder
  --config-file FILE       the configuration; default: .github/weightseal.yml
  --profile NAME           strictness: baseline (default), strict or regulated
  --sarif FILE             results of another scanner (repeatable)
  --plan FILE              a Terraform plan as JSON, for values that variables leave unknown (repeatable)
  --scan-cache DIR         keep the results of scans in this folder, outside of the repository, for later runs
  --fail-on-severity S     critical, high (default), medium, low or info
  --warn-only              always exit with 0; the verdict is still printed
  --json                   print report-v1.json
  --out DIR                also write report-v1.json, weightseal.sarif, summary.md and the manifests to this folder
  -q, --quiet              do not print progress

A variable of the environment replaces a flag that is not set: WEIGHTSEAL_FAIL_ON_SEVERITY for --fail-on-severity,
and so on. WEIGHTSEAL_PATH counts from the root of the repository.

Exit codes: 0 allow, 1 block, 2 usage error, 3 undecided.
`;
const GATE_FLAGS = {
    base: { type: 'string' },
    path: { type: 'string' },
    'config-file': { type: 'string' },
    profile: { type: 'string' },
    sarif: { type: 'string', multiple: true },
    plan: { type: 'string', multiple: true },
    'scan-cache': { type: 'string' },
    'fail-on-severity': { type: 'string' },
    'warn-only': { type: 'boolean' },
    json: { type: 'boolean' },
    out: { type: 'string' },
};
const gateCommand = { help: HELP, flags: GATE_FLAGS, run };
async function run(args, io) {
    const flags = (0,_shell_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .bQ)(args, GATE_FLAGS, { usage: USAGE, positionals: 0 });
    const { options, ports, path } = await (0,_gate_prepare_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localGate */ .P)((0,_shell_local_request_js__WEBPACK_IMPORTED_MODULE_10__/* .localRequest */ .r)(flags, io));
    const { settings } = options;
    const result = await (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)(options, ports);
    const out = flags.text('out');
    if (out !== undefined) {
        const written = await (0,_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeGateFiles */ .g)(result, {
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, out),
            fallbackFile: path,
            reproduce: (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_9__/* .reproduceLocal */ .N)(args, { root: options.root, cwd: io.cwd }),
        });
        io.stderr(`Report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, written.report)}\n`);
    }
    io.stdout(flags.on('json') ? (0,_report_findings_json_v1_js__WEBPACK_IMPORTED_MODULE_4__/* .toJsonV1 */ .Z)(result.report, { version: _core_version_js__WEBPACK_IMPORTED_MODULE_11__.VERSION }) : (0,_report_findings_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTerminal */ .b)(result.report, (0,_shell_paint_js__WEBPACK_IMPORTED_MODULE_7__/* .painter */ .C)(io)));
    return (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOfVerdict */ .lm)(result.report.verdict, settings.warnOnly);
}


/***/ }),

/***/ 94531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ writeGateFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/domains/manifest/build.js
var build = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/ports/files/atomic-write.js + 1 modules
var atomic_write = __webpack_require__(65156);
// EXTERNAL MODULE: ./build/report/findings/json-v1.js
var json_v1 = __webpack_require__(30878);
// EXTERNAL MODULE: ./build/report/findings/markdown.js
var markdown = __webpack_require__(67665);
// EXTERNAL MODULE: ./build/core/escape.js
var core_escape = __webpack_require__(68587);
// EXTERNAL MODULE: ./build/core/json-text.js
var json_text = __webpack_require__(34432);
// EXTERNAL MODULE: ./build/report/findings/report.js
var findings_report = __webpack_require__(48198);
;// CONCATENATED MODULE: ./build/report/findings/sarif.js



/** GitHub code scanning ranks by this number. Some tools read 9.0 as high, so critical is above it. */
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
 * Renders SARIF 2.1.0 for code scanning, with fingerprints that do not depend on lines. A finding without a location points
 * at Weightseal's configuration, because GitHub requires a location.
 *
 * @param fallbackFile - a file of the repository for findings without a location.
 */
function toSarif(report, { version, fallbackFile }) {
    const all = (0,findings_report/* openFindings */.lb)(report);
    const open = all.slice(0, MAX_RESULTS);
    const waived = (0,findings_report/* waivedFindings */.Nq)(report).slice(0, MAX_RESULTS - open.length);
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
                        rules: rules.map((rule) => toRule(rule, advisoriesOf(rule.id, open))),
                    },
                },
                ...(all.length > open.length ? { properties: { omittedResults: all.length - open.length } } : {}),
                automationDetails: { id: 'weightseal/' },
                columnKind: 'unicodeCodePoints',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The repository' } } },
                results: [
                    ...open.map((finding) => toResult(finding, index.get(finding.rule.id) ?? 0, fallbackFile)),
                    ...waived.map((finding) => toSuppressed(finding, index.get(finding.rule.id) ?? 0)),
                ],
            },
        ],
    };
    return (0,json_text/* jsonText */.s)(document);
}
/** Returns the CVE and GHSA ids that the findings of a rule name, so that code scanning can search for them. */
function advisoriesOf(rule, findings) {
    const named = findings.filter((finding) => finding.rule.id === rule).flatMap(({ subject }) => subject?.data['advisories'] ?? []);
    return [...new Set(named.filter((id) => typeof id === 'string'))].sort().slice(0, MAX_ADVISORIES);
}
/** GitHub accepts 20 tags for a rule. */
const MAX_ADVISORIES = 16;
function toRule({ id, title, rationale, severity, confidence, remediation, controls, pack }, advisories) {
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
            tags: ['security', 'supply-chain', pack, ...advisories],
            precision: { high: 'very-high', medium: 'high', low: 'medium' }[confidence ?? 'high'],
            'problem.severity': LEVELS[severity] === 'note' ? 'recommendation' : LEVELS[severity],
            'security-severity': SECURITY_SEVERITY[severity],
        },
    };
}
/** Returns the result for an accepted finding. It is in the report, but is not an alert. */
function toSuppressed({ waiver, ...finding }, ruleIndex) {
    const justification = (0,core_escape.plain)([waiver.reason, waiver.owner, waiver.expires === '' ? '' : `until ${waiver.expires}`].filter((part) => part !== '').join(' · '));
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
function toResult(finding, ruleIndex, fallbackFile) {
    const at = (0,findings_report/* spanOf */.ee)(finding) ?? { file: fallbackFile, line: 1 };
    return {
        ruleId: finding.rule.id,
        ruleIndex,
        level: LEVELS[finding.severity],
        message: { text: (0,core_escape.plain)((0,findings_report/* messageOfFinding */.EU)(finding)) },
        locations: [{ physicalLocation: physicalLocation(at) }],
        ...related(finding.subject?.related),
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint, 'weightseal/v1': finding.fingerprint },
        suppressions: [],
    };
}

;// CONCATENATED MODULE: ./build/commands/gate/files.js








/** Writes what a run found: report-v1.json, SARIF, the summary, and the manifest of every measured model. */
async function writeGateFiles({ report, collected }, { folder, fallbackFile, reproduce }) {
    const sarifText = toSarif(report, { version: version.VERSION, fallbackFile });
    const files = { report: (0,external_node_path_.join)(folder, 'report-v1.json'), sarif: (0,external_node_path_.join)(folder, 'weightseal.sarif'), summary: (0,external_node_path_.join)(folder, 'summary.md') };
    await (0,atomic_write/* writeAtomically */.v)(files.report, (0,json_v1/* toJsonV1 */.Z)(report, { version: version.VERSION }));
    await (0,atomic_write/* writeAtomically */.v)(files.sarif, sarifText);
    await (0,atomic_write/* writeAtomically */.v)(files.summary, (0,markdown/* renderSummary */.Br)(report, { maxBytes: 8 * 1024 * 1024, restIn: 'report-v1.json', notes: [], reproduce }));
    const manifests = [];
    for (const { evidence } of collected.results.models ?? []) {
        if (evidence.built === undefined)
            continue;
        const file = (0,external_node_path_.join)(folder, 'manifests', `${fileName(evidence.path)}.manifest.json`);
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

/***/ 37852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reproduceLocal),
/* harmony export */   i: () => (/* binding */ reproduceStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49821);


/** Returns the commands that give the verdict of a step again: the commit, the trusted base, and the inputs that were set. */
function reproduceStep(target, inputs) {
    const flags = ['path', 'profile', 'fail-on-severity', 'config-file'].flatMap((name) => inputs(name) === undefined ? [] : [`--${name}`, (0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(inputs(name) ?? '')]);
    const gateCommand = (base) => ['npx weightseal gate', '--base', base, ...flags].join(' ');
    if (target.kind === 'pull_request')
        return `git fetch origin pull/${target.number}/head && git checkout FETCH_HEAD\n${gateCommand((0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(`origin/${target.baseRef}`))}`;
    if (target.kind === 'range')
        return `git checkout ${target.headSha}\n${gateCommand(target.baseSha)}`;
    return `git checkout ${target.headSha}\n${['npx weightseal gate', ...flags].join(' ')}`;
}
/** Returns the command that gives the verdict of a command line again, from the top folder of the repository. */
function reproduceLocal(args, { root, cwd }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, cwd);
    const command = ['weightseal', 'gate', ...args.map(_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)].join(' ');
    return folder === '' ? command : `cd ${(0,_core_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)} && ${command}`;
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

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ prefixes),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   UJ: () => (/* binding */ coveredBy)
/* harmony export */ });
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26067);


/** Tells whether an entry of `include` or `ignorePaths` is a pattern. Any other entry is a path, and everything below it. */
function isPattern(entry) {
    return /[*?]/.test(entry);
}
/** Builds the function that decides whether any of the entries covers a path. */
function coveredBy(entries) {
    const paths = new Set(entries.filter((entry) => !isPattern(entry)).map((entry) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .hT)(entry.replace(/^\.\//, ''), '/')));
    const patterns = entries
        .filter(isPattern)
        .map((entry) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(entry))
        .filter((pattern) => typeof pattern !== 'string');
    return (path) => {
        if (prefixes(path).some((prefix) => paths.has(prefix)))
            return true;
        const split = patterns.length === 0 ? undefined : (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        return split !== undefined && patterns.some((pattern) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, split));
    };
}
/** Returns a path and the folders above it, the outermost first. */
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 24904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   L: () => (/* binding */ PATTERN_FAULTS),
/* harmony export */   Uf: () => (/* binding */ splitPath),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
const PATTERN_FAULTS = {
    empty: 'the pattern is empty',
    'too-long': 'the pattern is longer than 1,024 characters',
    'three-asterisks': '"***" is not valid; write * or **',
    negation: '"!" does not exclude in CODEOWNERS; write a later line without owners instead',
    'escaped-hash': 'a pattern cannot start with "#", not even as "\\#"',
    'invalid-bracket': '"[" and "]" must be escaped with a backslash; ranges are not supported',
    'trailing-backslash': 'a backslash must be followed by the character that it escapes',
};
const MAX_PATTERN = 1024;
const [STAR, QUESTION] = [-1, -2];
/** Parses one pattern. `/` matches no path. */
function parsePattern(text, { folders = true } = {}) {
    const fault = faultOf(text);
    if (fault !== undefined)
        return fault;
    const parts = text.split('/');
    if (parts[0] === '')
        parts.shift();
    else if ((parts.length === 1 || (parts.length === 2 && parts[1] === '')) && parts[0] !== '**')
        parts.unshift('**');
    if (text === '/')
        return { text, steps: [{ kind: 'literal', text: '' }] };
    if (parts.length > 1 && parts.at(-1) === '')
        parts[parts.length - 1] = '**';
    return { text, steps: withoutRuns(parts.flatMap((part, index) => stepsOf(part, index === parts.length - 1, folders))) };
}
function faultOf(text) {
    if (text === '')
        return 'empty';
    if (text.length > MAX_PATTERN)
        return 'too-long';
    if (text.includes('***'))
        return 'three-asterisks';
    if (text.startsWith('!'))
        return 'negation';
    if (text.startsWith('\\#'))
        return 'escaped-hash';
    const bare = text.replace(/\\[^/]/gu, '');
    if (/[[\]]/.test(bare))
        return 'invalid-bracket';
    return bare.includes('\\') ? 'trailing-backslash' : undefined;
}
/** Converts a part. The last part also matches everything below it, unless it is `*`; a final `**` requires at least one name. */
function stepsOf(part, last, folders) {
    if (part === '**')
        return last ? [ONE, ANY] : [ANY];
    const segment = toSegment(part);
    return last && folders && part !== '*' ? [segment, ANY] : [segment];
}
const ANY = { kind: 'any' };
const ONE = { kind: 'glob', symbols: [STAR] };
function withoutRuns(steps) {
    return steps.filter((step, index) => step.kind !== 'any' || steps[index - 1]?.kind !== 'any');
}
function toSegment(part) {
    const symbols = [];
    const chars = [...part];
    for (let index = 0; index < chars.length; index++) {
        const char = chars[index] ?? '';
        if (char === '*') {
            if (symbols.at(-1) !== STAR)
                symbols.push(STAR);
        }
        else if (char === '?')
            symbols.push(QUESTION);
        else if (char === '\\')
            symbols.push(codeOf(chars[++index]));
        else
            symbols.push(codeOf(char));
    }
    return symbols.some((symbol) => symbol < 0) ? { kind: 'glob', symbols } : { kind: 'literal', text: String.fromCodePoint(...symbols) };
}
function codeOf(char) {
    return char?.codePointAt(0) ?? 0;
}
/** @param path - relative to the repository, with `/`. */
function splitPath(path) {
    const names = path.split('/');
    return { names, codes: names.map((name) => Array.from(name, codeOf)) };
}
/** Tells whether a pattern matches; case-sensitive. The time is at most proportional to pattern length times path length. */
function matches({ steps }, { names, codes }) {
    return wild(steps.length, names.length, (step) => steps[step]?.kind === 'any', (step, name) => matchesSegment(steps[step], names[name] ?? '', codes[name] ?? []));
}
function matchesSegment(segment, name, codes) {
    if (segment.kind === 'literal')
        return segment.text === name;
    const { symbols } = segment;
    if (codes.length === 0)
        return false;
    return wild(symbols.length, codes.length, (at) => symbols[at] === STAR, (at, index) => symbols[at] === QUESTION || symbols[at] === codes[index]);
}
/**
 * Matches with wildcards that match zero or more elements. Only the last wildcard has to backtrack, so the time is not
 * exponential.
 */
function wild(steps, length, isAny, fits) {
    let [step, index, star, taken] = [0, 0, -1, 0];
    while (index < length) {
        if (step < steps && isAny(step)) {
            star = step++;
            taken = index;
        }
        else if (step < steps && fits(step, index)) {
            step++;
            index++;
        }
        else if (star === -1)
            return false;
        else {
            step = star + 1;
            index = ++taken;
        }
    }
    while (step < steps && isAny(step))
        step++;
    return step === steps;
}
/** Returns the keys of a pattern; a pattern such as `*a*` has none. */
function keysOf({ steps }) {
    return steps.flatMap((step) => {
        if (step.kind === 'any')
            return [];
        if (step.kind === 'literal')
            return [{ kind: 'is', text: step.text }];
        const { symbols } = step;
        const start = String.fromCodePoint(...symbols.slice(0, symbols.findIndex(isWild)));
        const end = String.fromCodePoint(...symbols.slice(symbols.findLastIndex(isWild) + 1));
        return [
            ...(end === '' ? [] : [{ kind: 'ends', text: end }]),
            ...(start === '' ? [] : [{ kind: 'starts', text: start }]),
        ];
    });
}
function isWild(symbol) {
    return symbol < 0;
}


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** Returns a count with its noun: `1 file`, `2 files`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 49821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);

/**
 * Quotes one word of a command that is printed to be copied, so that a POSIX shell reads it as one literal word. Control and
 * format characters become visible escapes, so a name that contains them must be typed by the reader.
 */
function shellWord(text) {
    const visible = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.plain)(text);
    return /^[\w./:@=+,-]+$/.test(visible) && !visible.startsWith('-') ? visible : `'${visible.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dt: () => (/* binding */ differsInLineEndings),
/* harmony export */   hT: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('FILE_UNREADABLE', `${where} is not UTF-8 text: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}.`, { cause });
    }
}
/** Tells whether two texts are the same apart from CRLF and LF. */
function differsInLineEndings(one, other) {
    if (one.includes(0) || other.includes(0))
        return false;
    const withLf = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return !one.equals(other) && withLf(one) === withLf(other);
}
/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
function withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 24835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20639);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);


/** A value in a file and its JSON Pointer. A missing member gives a cursor on `undefined`, placed at its nearest ancestor. */
class Cursor {
    file;
    value;
    pointer;
    constructor(file, value, pointer = '') {
        this.file = file;
        this.value = value;
        this.pointer = pointer;
    }
    /** Creates a cursor of the same subclass on another value. */
    #on(value, pointer) {
        return new this.constructor(this.file, value, pointer);
    }
    get exists() {
        return this.value !== undefined && this.value !== null;
    }
    get(...keys) {
        return keys.reduce((cursor, key) => cursor.#on(cursor.#member(key), `${cursor.pointer}/${(0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePointer */ .lZ)(key)}`), this);
    }
    #member(key) {
        const members = membersOf(this.value);
        return Object.hasOwn(members, key) ? members[key] : undefined;
    }
    /** Returns the first member whose name differs at most in case; `undefined` when there is none. */
    named(name) {
        const key = namesIn(membersOf(this.value)).get(name.toLowerCase());
        return key === undefined ? undefined : this.get(key);
    }
    /** Returns the members of a map, in order. */
    entries() {
        return Object.keys(membersOf(this.value)).map((key) => [key, this.get(key)]);
    }
    /** Returns the items of a list; a single value counts as a list of one. */
    items() {
        if (Array.isArray(this.value))
            return this.value.map((item, index) => this.#on(item, `${this.pointer}/${index}`));
        return this.exists ? [this] : [];
    }
    /** A string, number or Boolean as a string; empty for anything else. */
    get text() {
        return ['string', 'number', 'boolean'].includes(typeof this.value) ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(this.value) : '';
    }
    /** The position of its key. */
    get at() {
        return this.file.origin?.(this.pointer).at ?? spanAt(this.file.path, this.file.yaml.position(this.pointer));
    }
    /** Returns the position of a substring in the source text; the start of the value when the substring is not found. */
    atText(part) {
        const written = this.file.yaml.written(this.pointer);
        const index = part === '' ? -1 : (written?.raw.indexOf(part) ?? -1);
        return written === undefined ? this.at : spanAt(this.file.path, written.position(Math.max(index, 0)));
    }
    /** Yields a cursor for each string at or below the value. */
    *texts() {
        if (typeof this.value === 'string')
            yield this;
        const inner = Array.isArray(this.value) ? this.items() : this.entries().map(([, member]) => member);
        for (const member of inner)
            yield* member.texts();
    }
}
function spanAt(file, { line, column }) {
    return { file, line, column };
}
const names = new WeakMap();
/** Returns the keys of a map by their names in lower case. Cached, since a map may have thousands, and each of them be looked up. */
function namesIn(members) {
    const known = names.get(members);
    if (known !== undefined)
        return known;
    const keys = Object.keys(members).reverse();
    const found = new Map(keys.map((key) => [key.toLowerCase(), key]));
    names.set(members, found);
    return found;
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   GJ: () => (/* binding */ windowsFault),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   eT: () => (/* binding */ faultOfInput),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26067);

const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
 */
function faultOfPath(path) {
    if (path === '')
        return 'empty';
    if (!path.isWellFormed())
        return 'not Unicode';
    if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        return 'too long';
    if (path.includes('\0'))
        return 'NUL';
    if (path.includes('\\'))
        return 'backslash';
    if (path.startsWith('/') || /^[A-Za-z]:\//.test(path))
        return 'absolute';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'parent';
    if (segments.includes(''))
        return 'empty segment';
    if (segments.includes('.'))
        return 'dot segment';
    if (segments.length > MAX_SEGMENTS)
        return 'too deep';
    return undefined;
}
/** Returns why a path that a user states is not allowed, with the correction for the separator of Windows. */
function faultOfInput(path) {
    const fault = faultOfPath(path);
    return fault === 'backslash' ? 'write / in place of \\' : fault;
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Characters that Windows does not store in a name. A colon selects a drive, or another stream of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
const REFUSED = /[<>:"|?*\\\u0000-\u001f]/;
/** Returns why Windows cannot hold a path, or would read it as another one; `undefined` for a path that it holds. */
function windowsFault(path) {
    for (const segment of path.split('/')) {
        if (segment === '.' || segment === '..')
            continue;
        const refused = REFUSED.exec(segment);
        if (refused !== null)
            return `contains ${JSON.stringify(refused[0])}`;
        if (segment !== withoutEnd(segment))
            return `ends with a ${segment.endsWith('.') ? 'dot' : 'space'}`;
        if (DEVICES.test(withoutEnd(segment.split('.', 1)[0] ?? '')))
            return `is the name of a device (${JSON.stringify(segment)})`;
    }
    return undefined;
}
/** Removes dots and spaces from the end of a name, as Windows does. */
function withoutEnd(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * Returns pairs of paths that collide on a file system that ignores case, normalizes Unicode, or drops dots and spaces at the end of a
 * name. Includes directories: `A/x` and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix.split('/').map(withoutEnd).join('/'));
            const first = spellings.get(folded);
            if (first === undefined)
                spellings.set(folded, prefix);
            else if (first !== prefix)
                found.push({ first, second: path });
        }
    }
    return found;
}
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** Folds case and Unicode form as file systems that ignore them do. Uppercase comes first because of `ß` and `ſ`. */
function foldedPath(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Returns a copy sorted by the UTF-8 bytes of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
function trimSlash(path) {
    const bare = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .hT)(path.replace(/^(\.\/)+/, ''), '/');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 30878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toJsonV1)
/* harmony export */ });
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34432);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _tensors_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62758);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48198);




/**
 * Renders `report-v1.json`. Copies field by field, so that a change of a type does not change the public format.
 * Schema: schemas/report-v1.schema.json.
 */
function toJsonV1(report, tool) {
    const { subject, verdict, threshold, warnOnly, models, sources, packs, findings } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report);
    const document = {
        schema: 'weightseal/report@1',
        tool: { name: 'weightseal', version: tool.version },
        subject: {
            repository: subject.repository,
            event: subject.event,
            stage: subject.trigger,
            headSha: subject.headSha,
            base: subject.base ?? null,
            pullRequest: subject.pullRequest ?? null,
        },
        verdict,
        failOnSeverity: threshold,
        warnOnly,
        counts: { blocking: counts.blocking, warnings: counts.warnings, unknown: counts.unknown, ...counts.bySeverity },
        models: models.map(modelJson),
        scan: report.scan === undefined ? null : scanJson(report.scan),
        discovery: {
            skipped: report.discovery?.skipped ?? [],
            passedOver: (report.discovery?.passedOver ?? []).map(({ path, size, kind }) => ({ path, size, kind })),
        },
        sources: Object.entries(sources).map(([id, source]) => ({
            id,
            status: source.status,
            permission: 'permission' in source ? source.permission : null,
            detail: 'detail' in source ? source.detail : null,
        })),
        packs: packs.map(({ id, version }) => ({ id, version })),
        findings: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report).map((finding) => findingJson(finding, (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isBinding */ .OT)(finding, threshold))),
        waived: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedFindings */ .Nq)(report).map((finding) => ({ ...findingJson(finding, false), waiver: waiverJson(finding) })),
        changed: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changedRules */ .iv)(report).map((rule) => ({ rule: rule.id, is: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)(rule), reason: rule.overrideReason ?? null })),
        unblock: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .unblocking */ .tK)(report).map(({ rule, count, what, places }) => ({ rule, count, what, places: [...places] })),
        passed: findings.flatMap((finding) => (finding.outcome === 'pass' ? [{ rule: finding.rule.id, subjects: finding.subjects }] : [])),
        skipped: findings.flatMap((finding) => (finding.outcome === 'skip' ? [{ rule: finding.rule.id, reason: finding.detail }] : [])),
    };
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(document);
}
function scanJson({ files, bytes, inconclusive, skipped }) {
    return { files, bytes, inconclusive, skipped };
}
function modelJson({ data, omsRoot, changes, tensors }) {
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
        tensors: tensors.map((file) => 'diff' in file
            ? { path: file.path, unknown: null, diff: (0,_tensors_json_js__WEBPACK_IMPORTED_MODULE_3__/* .tensorDiffDocument */ .I)(file.diff) }
            : { path: file.path, unknown: file.unknown, diff: null }),
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
        message: finding.outcome === 'waived' ? finding.message : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOfFinding */ .EU)(finding),
    };
    if (finding.outcome === 'unknown')
        return {
            ...common,
            source: finding.source,
            subject: finding.subject === undefined ? null : { kind: finding.subject.kind, id: finding.subject.id },
            location: finding.subject === undefined ? null : locationJson(finding.subject),
            problems: [],
            when: null,
            remediation: (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding),
        };
    const { subject, problems } = finding;
    return {
        ...common,
        source: null,
        subject: { kind: subject.kind, id: subject.id },
        location: locationJson(subject),
        problems: problems.map(({ at, keyword, expected, actual, rulePath }) => ({ at, keyword, expected, actual, rulePath })),
        when: whenJson(rule),
        remediation: (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding),
    };
}
function locationJson({ at }) {
    return { file: at.file, line: at.line, endLine: at.endLine ?? null, column: at.column ?? null, endColumn: at.endColumn ?? null };
}
function whenJson({ when }) {
    return when ?? null;
}


/***/ }),

/***/ 67665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   rg: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5242);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52853);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25673);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1842);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20979);
/* harmony import */ var _tensors_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62277);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48198);









const ICONS = { allow: '✅', block: '❌', undecided: '⚠️' };
const SEVERITY_ICONS = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦', info: '⬜' };
const MAX_ROWS = 50;
const DOCS = 'https://github.com/weightseal/weightseal/blob/main/docs/rules';
/** Renders the summary of a run: verdict, counts, a table of open findings, collapsed details, and how to reproduce it. */
function renderSummary(report, options) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(report);
    const fixed = [title(report), countsLine(report), unblockSection(report), ...notes(options.notes), ...reproduce(options)];
    const folded = [
        changesSection(report.models),
        releaseApprovals(report.release),
        modelsSection(report.models),
        discoverySection(report.discovery),
        waivedSection(report),
        changedSection(report),
        sourcesSection(report),
        passedSection(report),
    ].filter((section) => section !== '');
    const room = options.maxBytes - Buffer.byteLength([...fixed, ...folded].join('\n\n')) - 500;
    const table = findingsTable(open, report, { room, restIn: options.restIn });
    const text = [title(report), countsLine(report), unblockSection(report), table, ...notes(options.notes), ...folded, ...reproduce(options)]
        .filter((section) => section !== '')
        .join('\n\n');
    if (Buffer.byteLength(text) <= options.maxBytes)
        return `${text}\n`;
    const short = [
        title(report),
        countsLine(report),
        findingsTable(open, report, { room: options.maxBytes / 2, restIn: options.restIn }),
        ...notes(options.notes),
        `Details are in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(options.restIn)}.`,
        ...reproduce(options),
    ].join('\n\n');
    return `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.cutBytes)(short, options.maxBytes - 1)}\n`;
}
/** Lists what the discovery of models left out. */
function discoverySection(discovery) {
    const { skipped = [], passedOver = [] } = discovery ?? {};
    const text = (0,_models_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedText */ .O)(skipped);
    const lines = [
        ...(passedOver.length === 0
            ? []
            : [
                `Files that could be part of a model and are in none. Name their folder under \`models\` in the configuration:`,
                '',
                ...passedOver
                    .slice(0, MAX_PASSED_OVER)
                    .map(({ path, kind, size }) => `- ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(path)} (${kind}${size > 0 ? `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(size)}` : ''})`),
            ]),
        ...(text === '' ? [] : ['', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(text)]),
    ];
    return lines.length === 0 ? '' : `<details><summary>Not recognised as models</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
const MAX_PASSED_OVER = 20;
function title(report) {
    return `# ${ICONS[report.verdict]} Weightseal: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))}`;
}
function countsLine(report) {
    const { subject, models, warnOnly, verdict } = report;
    const counts = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(report);
    const severities = _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `${counts.bySeverity[severity]} ${severity}`);
    const bytes = models.reduce((sum, { data }) => sum + data.bytes, 0);
    const accepted = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .Nq)(report).length;
    const files = models.reduce((sum, { data }) => sum + data.files, 0);
    const parts = [
        severities.length > 0 ? severities.join(', ') : 'no findings',
        ...(counts.unknown > 0 ? [`${counts.unknown} not evaluated`] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(models.length, 'model')}, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(files, 'file')}, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(bytes)}`,
        ...[(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .scanText */ .Ff)(report)].filter((text) => text !== ''),
        `commit ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.headSha.slice(0, 7))}${subject.base === undefined ? '' : ` against ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.base)}`}`,
    ];
    const soft = warnOnly && verdict !== 'allow' ? '\n\n`warn-only` is on: the step succeeds regardless of the verdict.' : '';
    return `${parts.join(' · ')}${soft}`;
}
/** Renders findings as a table, as many as fit. */
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
    const more = left > 0 ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(left, 'finding')} more in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(restIn)}.` : '';
    return `${[header, ...rows].join('\n')}${more}`;
}
function findingRow(finding, report) {
    const { rule, severity } = finding;
    const outcome = finding.outcome === 'unknown'
        ? 'not evaluated'
        : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinding */ .OT)(finding, report.threshold)
            ? '**blocks**'
            : severity === 'info'
                ? 'notice'
                : 'warns';
    const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(finding);
    const place = at === undefined ? '' : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(at.line > 1 ? `${at.file}:${at.line}` : at.file)}<br>`;
    const id = rule.id.startsWith('WS-') ? `[${rule.id}](${DOCS}/${rule.id}.md)` : (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(rule.id);
    return `| ${id}<br>${SEVERITY_ICONS[severity]} ${severity}${rule.packSeverity === undefined ? '' : `<br>(pack: ${rule.packSeverity})`} | ${outcome} | ${place}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOfFinding */ .EU)(finding))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding))} |`;
}
function notes(list) {
    return list.length === 0 ? [] : [`> [!NOTE]\n${list.map((note) => `> - ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(note)}`).join('\n')}`];
}
function changesSection(models) {
    const tables = [modelChanges(models.map(({ data, changes }) => ({ ...data, changes }))), tensorsSection(models)];
    return tables.filter((table) => table !== '').join('\n\n');
}
/** Renders what changed in the tensors of the changed weights. */
function tensorsSection(models) {
    const files = models.flatMap(({ tensors }) => tensors);
    if (files.length === 0)
        return '';
    const shown = files
        .slice(0, MAX_TENSOR_FILES)
        .map((file) => 'diff' in file ? (0,_tensors_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTensorTable */ .e)(file.path, file.diff).trimEnd() : `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(file.path)}** ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(file.unknown)}`);
    const more = files.length > MAX_TENSOR_FILES ? [`${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(files.length - MAX_TENSOR_FILES, 'file')} more in the report.`] : [];
    return `<details open><summary>Tensors compared with the base</summary>\n\n${[...shown, ...more].join('\n\n')}\n\n</details>`;
}
const MAX_TENSOR_FILES = 10;
/** Renders tables of the changed files of models, from their manifests. */
function modelChanges(models) {
    const changed = models.filter(({ changes }) => changes.length > 0);
    if (changed.length === 0)
        return '';
    const tables = changed.map(({ changes, ...data }) => {
        const rows = changes.slice(0, MAX_ROWS).map(changeRow);
        const more = changes.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(changes.length - MAX_ROWS, 'file')} more in the report.` : '';
        return `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(data.path)}** digest ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(data.baseDigest))} → ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(data.digest))}\n\n| file | change | before | after |\n|---|---|---|---|\n${rows.join('\n')}${more}`;
    });
    return `<details open><summary>Model changes compared with the trusted manifest</summary>\n\n${tables.join('\n\n')}\n\n</details>`;
}
function changeRow({ path, kind, from, before, after }) {
    const side = (entry) => (entry === undefined ? '' : `${entry.size} B ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(entry.sha256))}`);
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(path)} | ${kind}${from === undefined ? '' : ` from ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(from)}`} | ${side(before)} | ${side(after)} |`;
}
function short(digest) {
    return digest === undefined ? 'none' : (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .shortDigest */ .V)(digest);
}
/** Renders who approved each commit of a release, and the deployment. */
function releaseApprovals(release) {
    if (release === undefined)
        return '';
    const rows = release.commits
        .slice(0, MAX_ROWS)
        .map(({ oid, title: subject, pull, approved, reason }) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(oid.slice(0, 7))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(subject)} | ${pull === 0 ? '' : `#${pull}`} | ${approved ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(reason)} |`);
    const more = release.commits.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(release.commits.length - MAX_ROWS, 'commit')} more in the report.` : '';
    const { deployment } = release;
    return `<details open><summary>Approvals of the release</summary>\n\nDeployment: ${deployment.satisfied ? '✅' : '❌'} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(deployment.reason)}\n\n| commit | | pull request | approved |\n|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelsSection(models) {
    if (models.length === 0)
        return 'No models found: no directory contains a manifest or a recognized weight file.';
    const rows = models.slice(0, MAX_ROWS).map(({ data, omsRoot }) => modelRow(data, omsRoot));
    const more = models.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(models.length - MAX_ROWS, 'model')} more in the report.` : '';
    return `<details><summary>Models</summary>\n\n| model | version | files | size | manifest | model digest | OMS root |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
function modelRow(data, omsRoot) {
    const pointers = data.pointers > 0 ? ` (${data.pointers} as LFS pointers)` : '';
    return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(data.path)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(data.version ?? '')} | ${data.files}${pointers} | ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z)(data.bytes)} | ${data.presence === 'present' ? data.manifest : data.presence} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(data.digest ?? 'none')} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(short(omsRoot))} |`;
}
/** Renders the steps that would change the verdict. Precedes the details. */
function unblockSection(report) {
    const steps = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .unblocking */ .tK)(report);
    if (steps.length === 0)
        return '';
    const shown = steps.slice(0, MAX_STEPS).map(({ rule, count, what, places }) => {
        const where = places.length === 0 ? '' : ` (${places.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code).join(', ')}${count > places.length ? `, ${count - places.length} more` : ''})`;
        return `1. ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(what)} — ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule)}${where}`;
    });
    const more = steps.length > MAX_STEPS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(steps.length - MAX_STEPS, 'step')} more below.` : '';
    return `**What would unblock this**\n\n${shown.join('\n')}${more}`;
}
const MAX_STEPS = 7;
/** Renders accepted findings with their owner and expiry date. */
function waivedSection(report) {
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .Nq)(report);
    if (waived.length === 0)
        return '';
    const bySeverity = _policy_types_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC.map((severity) => [severity, waived.filter((finding) => finding.severity === severity).length]);
    const tally = bySeverity.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
    const rows = waived.slice(0, MAX_ROWS).map(({ rule, severity, subject, waiver }) => {
        const until = waiver.expires === '' ? 'baseline' : `until ${waiver.expires}`;
        return `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.id)}<br>${SEVERITY_ICONS[severity]} ${severity} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(subject.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(waiver.reason)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(waiver.owner)} | ${until} | ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(waiver.ageDays, 'day')} |`;
    });
    const more = waived.length > MAX_ROWS ? `\n\n${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(waived.length - MAX_ROWS, 'finding')} more in the report.` : '';
    return `<details><summary>Accepted findings (${tally.join(', ')})</summary>\n\n| rule | subject | reason | owner | ends | age |\n|---|---|---|---|---|---|\n${rows.join('\n')}${more}\n\n</details>`;
}
/** Renders rules changed by configuration, so that a disabled rule is not mistaken for one that passed. */
function changedSection(report) {
    const changed = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .changedRules */ .iv)(report);
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutText */ .jG)(report);
    const packs = leftOut === '' ? [] : [`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(leftOut)}.`];
    if (changed.length === 0)
        return packs.join('');
    const rows = changed.map((rule) => `| ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.id)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.title)} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(rule))} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(rule.overrideReason ?? '')} |`);
    const table = `<details open><summary>Rules changed by configuration (${changed.length})</summary>\n\n| rule | requirement | is now | reason |\n|---|---|---|---|\n${rows.join('\n')}\n\n</details>`;
    return [...packs, table].join('\n\n');
}
function sourcesSection({ sources }) {
    const alike = Map.groupBy(Object.entries(sources), ([, source]) => JSON.stringify([source.status, 'detail' in source ? source.detail : '']));
    const rows = [...alike].map(([key, entries]) => {
        const [status = '', detail = ''] = JSON.parse(key);
        return `| ${entries.map(([id]) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.code)(id)).join(', ')} | ${status} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(detail)} |`;
    });
    return `<details><summary>Sources</summary>\n\n| source | state | detail |\n|---|---|---|\n${rows.join('\n')}\n\n</details>`;
}
function passedSection({ findings, packs }) {
    const passed = findings.flatMap((finding) => (finding.outcome === 'pass' ? [`${finding.rule.id} (${finding.subjects})`] : []));
    const off = findings.filter((finding) => finding.outcome === 'skip' && finding.rule.enforcement !== 'off');
    const reasons = Map.groupBy(off, (finding) => (finding.outcome === 'skip' ? finding.detail : ''));
    const skipped = [...reasons].map(([detail, list]) => `${list.map(({ rule }) => rule.id).join(', ')}: ${detail}`);
    const list = packs.map(({ id, version }) => `${id} ${version}`).join(', ');
    const rest = skipped.length === 0 ? '' : `\n\nNot applicable to this event: ${skipped.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown).join('; ')}.`;
    return `<details><summary>Rules that passed</summary>\n\nPacks: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown)(list)}. The number of evaluated subjects is in parentheses.\n\n${passed.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.markdown).join(', ') || 'none'}.${rest}\n\n</details>`;
}
function reproduce({ reproduce: command }) {
    return [`Reproduce on your machine, in a clone of the repository:\n\n\`\`\`sh\n${command}\n\`\`\``];
}


/***/ }),

/***/ 48198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   EU: () => (/* binding */ messageOfFinding),
/* harmony export */   Ff: () => (/* binding */ scanText),
/* harmony export */   Gt: () => (/* binding */ countFindings),
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
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5242);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25673);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95126);
/* harmony import */ var _policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99837);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58547);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1842);






/** Returns failed and unknown findings: binding ones first, then by severity, rule and location. */
function openFindings({ findings, threshold }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    return [...open].sort((a, b) => gravity(a, threshold) - gravity(b, threshold) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) || (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(placeOf(a), placeOf(b)));
}
/** Returns rules that the configuration or a pack of the organization changed. */
function changedRules({ findings }) {
    const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
    return [...rules.values()].filter(({ enforcement, packSeverity }) => enforcement !== undefined || packSeverity !== undefined);
}
/** Describes the changes of a rule: `severity low (pack: critical), warn`. */
function changeOf({ severity, packSeverity, enforcement }) {
    const severityChange = packSeverity === undefined ? [] : [`severity ${severity} (pack: ${packSeverity})`];
    return [...severityChange, ...(enforcement === undefined ? [] : [enforcement])].join(', ');
}
/** Returns accepted failures, most severe first. */
function waivedFindings({ findings }) {
    const waived = findings.filter((finding) => finding.outcome === 'waived');
    return [...waived].sort((a, b) => _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(a.severity) - _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(b.severity) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.rule.id, b.rule.id) ||
        (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareUtf8 */ .zq)(a.subject.id, b.subject.id));
}
const MAX_PLACES = 3;
/** Returns one step for each remedy of a rule that keeps the verdict from being `allow`. */
function unblocking(report) {
    const binding = shownFindings(report).filter((finding) => isBinding(finding, report.threshold));
    const steps = Map.groupBy(binding, (finding) => JSON.stringify([finding.rule.id, (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(finding)]));
    return [...steps.values()].map((findings) => ({
        rule: findings[0]?.rule.id ?? '',
        count: findings.length,
        what: findings[0] === undefined ? '' : (0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .S)(findings[0]),
        places: findings
            .flatMap((finding) => {
            const at = spanOf(finding);
            return at === undefined ? [] : [at.line > 1 ? `${at.file}:${at.line}` : at.file];
        })
            .slice(0, MAX_PLACES),
    }));
}
/** Returns a sort key: binding findings before others, then by severity. Smaller is more severe. */
function gravity(finding, threshold) {
    return (isBinding(finding, threshold) ? 0 : _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.length) + _policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(finding.severity);
}
/** Tells whether a finding by itself keeps the verdict from being `allow`. */
function isBinding(finding, threshold) {
    return (0,_policy_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .binds */ .fO)(finding, threshold);
}
function messageOfFinding(finding) {
    return finding.outcome === 'fail' ? finding.message : `Could not be evaluated: ${finding.detail}`;
}
function spanOf(finding) {
    return finding.subject?.at;
}
function placeOf(finding) {
    return finding.outcome === 'fail' ? `${finding.subject.at.file}\0${finding.subject.id}` : finding.source;
}
/**
 * Returns the findings for display: a source that could not be read is one line, which lists the rules that require it,
 * instead of one line for each rule.
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
/** Tells whether a finding reports a source that could not be read. */
function isCause({ rule }) {
    return rule.select === 'source' || rule.select === 'setting.source';
}
function withWaiting(cause, waiting) {
    if (waiting.length === 0)
        return cause;
    return { ...cause, detail: `${cause.detail} Rules that were not evaluated without it: ${waiting.map(({ rule }) => rule.id).join(', ')}.` };
}
function countFindings(report) {
    const open = shownFindings(report);
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const bySeverity = Object.fromEntries(_policy_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.map((severity) => [severity, failed.filter((finding) => finding.severity === severity).length]));
    const blocking = failed.filter((finding) => isBinding(finding, report.threshold)).length;
    return { bySeverity, blocking, warnings: failed.length - blocking, unknown: open.length - failed.length };
}
/** Returns the verdict and its reason on one line, for the title of a check. */
function headline(report) {
    const counts = countFindings(report);
    const models = report.models.length;
    if (report.verdict === 'block')
        return `Blocked: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.blocking, 'finding')} at or above ${report.threshold}`;
    if (report.verdict === 'undecided')
        return `Undecided: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.unknown, 'rule')} could not be evaluated`;
    const accepted = waivedFindings(report).length;
    if (accepted > 0)
        return `Allowed: no new findings at or above ${report.threshold}; ${accepted} accepted`;
    if (models === 0)
        return `Allowed: no model recognised${passedOverCount(report)}`;
    return counts.warnings > 0
        ? `Allowed with ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(counts.warnings, 'finding')} below ${report.threshold}`
        : `Allowed: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(models, 'model')} intact`;
}
/** Says how many files were passed over; empty if there are none. */
function passedOverCount({ discovery }) {
    const count = discovery?.passedOver.length ?? 0;
    return count === 0 ? ' in this repository' : `; ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(count, 'large, binary or LFS file')} passed over`;
}
/** Lists packs that are not enabled, so that they are not mistaken for passed. */
function leftOutText({ leftOut = [] }) {
    return leftOut.length === 0 ? '' : `Packs not enabled in policies.packs: ${leftOut.join(', ')}`;
}
/** Says what the scan inspected: `3 files scanned (9.0 KiB), 1 inconclusive; 5 unchanged files not scanned`; empty where it did not run or had nothing to do. */
function scanText({ scan }) {
    if (scan === undefined || scan.files === 0)
        return '';
    const inconclusive = scan.inconclusive === 0 ? '' : `, ${scan.inconclusive} inconclusive`;
    const skipped = scan.skipped === 0 ? '' : `; ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(scan.skipped, 'unchanged file')} not scanned`;
    return `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(scan.files, 'file')} scanned (${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z)(scan.bytes)})${inconclusive}${skipped}`;
}


/***/ }),

/***/ 91892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5242);
/* harmony import */ var _policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58547);
/* harmony import */ var _models_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20979);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48198);





const VERDICT_COLORS = { allow: 'green', block: 'red', undecided: 'yellow' };
const MAX_SHOWN = 100;
/**
 * Renders the report for a terminal or the log of a job: findings, then models, then the verdict as the last line.
 *
 * @param paint - colors a text, or returns it unchanged.
 */
function renderTerminal(report, paint) {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFindings */ .qA)(report);
    const findings = open.slice(0, MAX_SHOWN).map((finding) => {
        const at = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(finding);
        const binding = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinding */ .OT)(finding, report.threshold);
        const mark = finding.outcome === 'unknown' ? paint('yellow', '?') : binding ? paint('red', '✗') : paint('yellow', '!');
        const place = at === undefined ? '' : `${paint('bold', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)(`${at.file}:${at.line}`))} `;
        return `${mark} ${place}${paint('cyan', finding.rule.id)} ${finding.severity}${finding.rule.packSeverity === undefined ? '' : ` (pack: ${finding.rule.packSeverity})`}\n    ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOfFinding */ .EU)(finding))}\n    ${paint('dim', `→ ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)((0,_policy_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .S)(finding))}`)}`;
    });
    const rest = open.length > MAX_SHOWN ? [`  ${open.length - MAX_SHOWN} more in the report`] : [];
    const models = report.models.map(({ data }) => paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)(data.path)}: ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(data.files, 'file')}, ${data.presence === 'present' ? `manifest ${data.manifest}` : data.presence}, model digest ${data.digest?.slice(0, 12) ?? 'none'}`));
    const scanned = [(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .scanText */ .Ff)(report)].filter((text) => text !== '').map((text) => paint('dim', `  ${text}`));
    const { skipped = [], passedOver = [] } = report.discovery ?? {};
    const over = passedOver.length === 0 ? [] : ['Files that could be part of a model and are in none:', ...(0,_models_text_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOverLines */ .S)(passedOver, paint)];
    const left = skipped.length === 0 ? [] : [paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)((0,_models_text_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedText */ .O)(skipped))}`)];
    const waived = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedFindings */ .Nq)(report);
    const accepted = waived.length > 0 ? [paint('dim', `  ${waived.length} accepted: ${[...new Set(waived.map(({ rule }) => rule.id))].join(', ')}`)] : [];
    const leftOut = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutText */ .jG)(report);
    const disabled = leftOut === '' ? [] : [paint('dim', `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__.plain)(leftOut)}`)];
    return `${[...findings, ...rest, ...accepted, ...models, ...scanned, ...over, ...left, ...disabled, paint(VERDICT_COLORS[report.verdict], (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))].join('\n')}\n`;
}


/***/ }),

/***/ 20979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ skippedText),
/* harmony export */   S: () => (/* binding */ passedOverLines)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68587);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5242);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);



const MAX_SHOWN = 20;
const KINDS = {
    submodule: 'submodule: its files are in another repository',
    dvc: 'DVC pointer',
    lfs: 'Git LFS',
    large: 'large file',
    binary: 'binary file',
};
/** Describes files that could be part of a model and are in none, one line each. */
function passedOverLines(files, paint) {
    const shown = files.slice(0, MAX_SHOWN).map(({ path, size, kind }) => {
        const bytes = size > 0 ? `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(size)}` : '';
        return `  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__.plain)(path)} ${paint('dim', `${KINDS[kind]}${bytes}`)}`;
    });
    return files.length > MAX_SHOWN ? [...shown, paint('dim', `  and ${files.length - MAX_SHOWN} more`)] : shown;
}
/** Describes skipped folders in one line; empty if there are none. */
function skippedText(folders) {
    if (folders.length === 0)
        return '';
    const named = folders.slice(0, 3).join(', ');
    const count = (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(folders.length, 'folder');
    return `Skipped ${count} of tests, documentation and examples that ${folders.length === 1 ? 'contains' : 'contain'} weights: ${named}${folders.length > 3 ? ', …' : ''}. To include them, set discover: { tests: true }.`;
}


/***/ }),

/***/ 38719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS)
/* harmony export */ });
/* unused harmony export formatCount */
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5242);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);
/* harmony import */ var _core_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25673);



/** Rows that are shown; JSON has all of them. */
const MAX_ROWS = 50;
/** Summarizes a diff in one line of trusted words, numbers and dtypes of the file: escape it. */
function headline(diff) {
    return [sizes(diff), counts(diff), dtypes(diff.before, diff.after)].join(' · ');
}
function sizes({ before, after }) {
    const same = before.elements === after.elements;
    const isVisible = formatCount(before.elements) !== formatCount(after.elements);
    const format = isVisible ? formatCount : (count) => count.toLocaleString('en-US');
    const elements = same ? formatCount(after.elements) : `${format(before.elements)} → ${format(after.elements)}`;
    const bytes = before.bytes === after.bytes ? '' : `, ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(before.bytes)} → ${(0,_core_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(after.bytes)}`;
    return `${elements} stored elements${bytes}`;
}
function counts({ changes, added, removed, renamed, identical, uncompared }) {
    const parts = [
        `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(changes.length, 'tensor')} changed`,
        `${added.length} added`,
        `${removed.length} removed`,
        ...(renamed.length > 0 ? [`${renamed.length} renamed`] : []),
        ...(identical > 0 ? [`${identical} identical`] : []),
        ...(uncompared > 0 ? [`${uncompared} of equal structure, values not compared`] : []),
    ];
    return parts.join(', ');
}
/** Compares the dtypes by their number of tensors: `dtype F32 unchanged`, or `F32 291 → 0, BF16 0 → 291`. */
function dtypes(before, after) {
    const names = [...new Set([...Object.keys(before.dtypes), ...Object.keys(after.dtypes)])].sort();
    const changed = names.filter((name) => before.dtypes[name]?.tensors !== after.dtypes[name]?.tensors);
    if (changed.length === 0)
        return names.length === 0 ? 'no tensors' : `dtype ${limited(names)} unchanged`;
    return limited(changed.map((name) => `${name} ${before.dtypes[name]?.tensors ?? 0} → ${after.dtypes[name]?.tensors ?? 0}`));
}
function limited(names) {
    return `${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`;
}
/** Formats a count with a decimal unit: `109.5 M`. */
function formatCount(count) {
    const units = ['', ' k', ' M', ' G', ' T', ' P'];
    const power = Math.min(units.length - 1, count < 1000 ? 0 : Math.floor(Math.log10(count) / 3));
    return power === 0 ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(count) : `${(count / 1000 ** power).toFixed(1)}${units[power]}`;
}
/** What happened to the tensors of a group: `F32 [2, 3] → F16 [2, 3]`. */
function detailOf({ kind, before, after, to }) {
    if (to !== undefined)
        return `→ ${to}`;
    if (kind === 'changed')
        return 'other values';
    const [old, current] = [before, after].map((shape) => (shape === undefined ? undefined : formatShape(shape)));
    return [old, current].filter((each) => each !== undefined).join(' → ');
}
function formatShape({ dtype, shape }) {
    return `${dtype} [${shape.join(', ')}]`;
}


/***/ }),

/***/ 62758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tensorDiffDocument),
/* harmony export */   T: () => (/* binding */ tensorDiffJson)
/* harmony export */ });
/* harmony import */ var _core_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34432);

/** Renders the public format as text. */
function tensorDiffJson(diff) {
    return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(tensorDiffDocument(diff));
}
/** Returns the public format, copied field by field: schemas/tensor-diff-v1.schema.json. */
function tensorDiffDocument(diff) {
    const { before, after, added, removed, renamed, changes, identical, uncompared, incomplete } = diff;
    return {
        schema: 'weightseal/tensor-diff@1',
        ...{ before, after, identical, uncompared },
        added: added.map(tensorJson),
        removed: removed.map(tensorJson),
        renamed: renamed.map((pair) => ({ before: tensorJson(pair.before), after: tensorJson(pair.after) })),
        changed: changes.map(({ kinds, ...pair }) => ({ kinds, before: tensorJson(pair.before), after: tensorJson(pair.after) })),
        incomplete,
    };
}
function tensorJson({ name, dtype, shape, elements, bytes, sha256 }) {
    return { ...{ name, dtype, shape, elements }, ...(bytes === undefined ? {} : { bytes }), ...(sha256 === undefined ? {} : { sha256 }) };
}


/***/ }),

/***/ 62277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderTensorTable)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68587);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38719);


/** The longest name in a cell, in bytes. */
const MAX_NAME = 200;
/** Renders what changed in the tensors of a model for a summary: one line, then a table of groups of names. */
function renderTensorTable(name, diff) {
    const title = `**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(name)}**: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(diff))}`;
    const rows = diff.groups.slice(0, _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX).map(row);
    const table = rows.length === 0 ? [] : [['| change | tensors | number | from, to |', '|---|---|---:|---|', ...rows].join('\n')];
    const more = diff.groups.length > _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX ? [`${diff.groups.length - _changes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX} more groups are in the JSON output.`] : [];
    const gaps = diff.incomplete.map((reason) => `⚠️ Incomplete: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)(reason)}`);
    return `${[title, ...table, ...more, ...gaps].join('\n\n')}\n`;
}
function row(group) {
    return `| ${group.kind} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutBytes)(group.names, MAX_NAME))} | ${group.count} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.code)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__.cutBytes)((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(group), MAX_NAME))} |`;
}


/***/ })

};
