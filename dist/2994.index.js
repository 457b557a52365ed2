export const id = 2994;
export const ids = [2994];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   K6: () => (/* binding */ OwnerIndex),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   zE: () => (/* binding */ MAX_CODEOWNERS_BYTES)
/* harmony export */ });
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);

/** Locations that GitHub searches, in its order. Only the first file that exists is used. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a file of this size or more; no path has an owner then. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/**
 * Parses a CODEOWNERS file as GitHub does: invalid lines are skipped and reported. Sections are not supported.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = [];
    const faults = [];
    if (Buffer.byteLength(text) >= MAX_CODEOWNERS_BYTES)
        return { rules, faults: [fault(1, 1, 'too-large', 'the file has 3 MB or more; GitHub does not load it, so no file has an owner')] };
    const lines = text.split('\n');
    if (text.startsWith('\ufeff')) {
        lines[0] = lines[0]?.slice(1) ?? '';
        faults.push({ ...fault(1, 1, 'byte-order-mark', 'the file starts with a byte order mark; save it without one'), level: 'warning' });
    }
    const patternOf = parsedOnce();
    for (const [index, raw] of lines.entries()) {
        const parsed = parseLine(raw.replace(/\r$/, ''), index + 1, patternOf);
        for (const each of parsed.faults.slice(0, MAX_FAULTS - faults.length))
            faults.push(each);
        if (parsed.rule !== undefined)
            rules.push(parsed.rule);
    }
    return { rules, faults: [...faults, ...repeated(rules)] };
}
/** The most faults that are kept; a file of 3 MB can have a million. */
const MAX_FAULTS = 1000;
/** Returns a parser of patterns that parses equal ones once. */
function parsedOnce() {
    const known = new Map();
    return (text) => {
        const pattern = known.get(text) ?? (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text);
        known.set(text, pattern);
        return pattern;
    };
}
function fault(line, column, kind, message) {
    return { line, column, level: 'error', kind, message };
}
function parseLine(raw, line, patternOf) {
    const start = raw.search(/[^ \t]/);
    if (start === -1 || raw[start] === '#')
        return { faults: [] };
    const [first, ...rest] = wordsOf(raw, start);
    if (first === undefined)
        return { faults: [] };
    const pattern = patternOf(unescapeBlanks(first.text));
    const comment = rest.findIndex(({ text }) => text.startsWith('#'));
    const names = comment === -1 ? rest : rest.slice(0, comment);
    const owners = names.map((word) => ({ word, owner: parseOwner(word.text) }));
    const errors = [
        ...(typeof pattern === 'string' ? [fault(line, first.column, pattern, _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_FAULTS */ .L[pattern])] : []),
        ...(first.text.includes('#')
            ? [fault(line, first.column, 'ambiguous-hash', 'found "#" in a pattern, where some tools start a comment; use "?" instead')]
            : []),
        ...owners.flatMap(({ word, owner }) => owner === undefined ? [fault(line, word.column, 'invalid-owner', ownerAdvice(word.text))] : []),
    ];
    if (typeof pattern === 'string' || errors.length > 0)
        return { faults: errors };
    const warnings = first.text.normalize('NFC') === first.text ? [] : [unicodeForm(line, first.column)];
    return { rule: { line, pattern, owners: owners.flatMap(({ owner }) => (owner === undefined ? [] : [owner])) }, faults: warnings };
}
function unicodeForm(line, column) {
    const message = 'the pattern is not in Unicode normalization form C (NFC); a path that looks the same may not match';
    return { ...fault(line, column, 'unicode-form', message), level: 'warning' };
}
/** Splits a line at whitespace. In the first word whitespace may be escaped. */
function wordsOf(raw, start) {
    const words = [];
    let at = start;
    while (at < raw.length) {
        let end = at;
        while (end < raw.length && !/[ \t]/.test(raw[end] ?? ''))
            end += raw[end] === '\\' && words.length === 0 ? 2 : 1;
        words.push({ text: raw.slice(at, end), column: at + 1 });
        at = end;
        while (/[ \t]/.test(raw[at] ?? ''))
            at++;
    }
    return words;
}
/** Replaces `\ ` by a space: a pattern needs no escape for it. */
function unescapeBlanks(text) {
    return text.replace(/\\([ \t])/g, '$1');
}
function parseOwner(text) {
    if (/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/.test(text))
        return { kind: 'user', login: text.slice(1) };
    if (/^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text))
        return { kind: 'team', team: text.slice(1) };
    if (text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text))
        return { kind: 'email', email: text };
    return undefined;
}
function ownerAdvice(text) {
    const shown = JSON.stringify(text.slice(0, 60));
    return `${shown} is not an owner; write @login, @organisation/team or an email address`;
}
/** Finds patterns that occur on several lines: only the last line applies, owners are not merged. */
function repeated(rules) {
    const last = new Map(rules.map((rule) => [rule.pattern.text, rule.line]));
    const earlier = rules.filter(({ pattern, line }) => last.get(pattern.text) !== line).slice(0, MAX_FAULTS);
    return earlier.map(({ pattern, line }) => {
        const message = `line ${last.get(pattern.text)} repeats the pattern, and only that line applies; owners are not merged`;
        return { ...fault(line, 1, 'repeated-pattern', message), level: 'warning' };
    });
}
/** Index that finds the line for a path: the last one that matches. Build it once for many paths. */
class OwnerIndex {
    #rules;
    #lists = { is: new Map(), ends: new Map(), starts: new Map() };
    #others = [];
    /** Lengths of the keys: parts of a name with another length need no lookup. */
    #lengths = { is: new Set(), ends: new Set(), starts: new Set() };
    constructor(rules) {
        this.#rules = rules;
        const keys = rules.map(({ pattern }) => (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(pattern));
        const uses = new Map();
        for (const { kind, text } of keys.flat())
            uses.set(`${kind} ${text}`, (uses.get(`${kind} ${text}`) ?? 0) + 1);
        const usesOf = ({ kind, text }) => uses.get(`${kind} ${text}`) ?? 0;
        for (const [index, of] of keys.entries())
            this.#listFor([...of].sort((a, b) => usesOf(a) - usesOf(b))[0]).push(index);
    }
    /** Returns the rule for a path, or `undefined` when no line matches. A rule without owners means that the path has no owner. */
    find(path) {
        const split = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        let best = this.#lastIn(this.#others, split, -1);
        for (const name of new Set(split.names))
            for (const list of this.#listsOf(name))
                best = Math.max(best, this.#lastIn(list, split, best));
        return this.#rules[best];
    }
    /** Returns the list of a key, and creates it. Callers pass the key that the fewest rules share. */
    #listFor(key) {
        if (key === undefined)
            return this.#others;
        this.#lengths[key.kind].add(key.text.length);
        const map = this.#lists[key.kind];
        const list = map.get(key.text) ?? [];
        map.set(key.text, list);
        return list;
    }
    *#listsOf(name) {
        const { is, ends, starts } = this.#lists;
        yield is.get(name) ?? [];
        for (const length of this.#lengths.ends)
            if (length <= name.length)
                yield ends.get(name.slice(-length)) ?? [];
        for (const length of this.#lengths.starts)
            if (length <= name.length)
                yield starts.get(name.slice(0, length)) ?? [];
    }
    /** Returns the last index above `floor` in an ascending list whose rule matches, else -1. */
    #lastIn(list, path, floor) {
        for (let at = list.length - 1; at >= 0; at--) {
            const index = list[at] ?? -1;
            if (index <= floor)
                return -1;
            const rule = this.#rules[index];
            if (rule !== undefined && (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(rule.pattern, path))
                return index;
        }
        return -1;
    }
}
/**
 * Normalizes a path as a file system that ignores case and Unicode forms compares it; removes trailing dots and spaces of names.
 */
function foldPath(path) {
    return path.normalize('NFKC').toLowerCase().split('/').map(withoutTail).join('/');
}
/**
 * Removes trailing dots, spaces and newlines, which some systems drop, unless nothing else remains. A regular expression takes
 * quadratic time here.
 */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && '. \n'.includes(name[end - 1] ?? ''))
        end--;
    return end === 0 ? name : name.slice(0, end);
}


/***/ }),

/***/ 23160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ picklePolicy),
/* harmony export */   dd: () => (/* binding */ SCAN_PROFILES),
/* harmony export */   qr: () => (/* binding */ DEFAULT_SCAN)
/* harmony export */ });
/** How strict the scan is. `weights-only` accepts formats that cannot run code; `strict` accepts no classes of frameworks in pickles. */
const SCAN_PROFILES = ['default', 'strict', 'weights-only'];
const DEFAULT_SCAN = { profile: 'default', allow: [] };
/** Returns the policy for pickles on a day. Entries that have expired do not count. @param now - ISO 8601. */
function picklePolicy({ profile, allow }, now) {
    const day = now.slice(0, 10);
    return {
        profile: profile === 'default' ? 'default' : 'strict',
        allow: allow.filter(({ expires }) => expires > day).map(({ name }) => name),
        expired: new Map(allow.filter(({ expires }) => expires <= day).map(({ name, expires }) => [name, expires])),
    };
}


/***/ }),

/***/ 99837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fO: () => (/* binding */ binds),
  gY: () => (/* binding */ concernOf),
  LD: () => (/* binding */ decide),
  _3: () => (/* binding */ evaluate)
});

// UNUSED EXPORTS: atLeast

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/schema-errors.js
var schema_errors = __webpack_require__(20639);
// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/policy/message.js
var message = __webpack_require__(52220);
// EXTERNAL MODULE: ./build/policy/types.js
var types = __webpack_require__(1842);
;// CONCATENATED MODULE: ./build/generated/questions.js
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck
const QUESTIONS = {
    "api.operation secured": "whether every alternative of its security requirement authenticates the caller",
    "api.operation scoped": "whether a scope is required",
    "api.operation limited": "whether the response 429 is documented",
    "api.operation matches": "whether its authentication matches the declaration of the endpoint",
    "api.operation contrast": "the contradicting declaration, in words",
    "cloud.resource networkIsolation": "whether its containers have no network access",
    "cloud.resource inVpc": "whether it runs in a customer-managed network",
    "cloud.resource internetAccess": "whether it has direct internet access",
    "cloud.resource rootAccess": "whether its users have root access",
    "cloud.resource metadataV2": "whether the instance metadata service requires a token",
    "cloud.resource customerKey": "whether it is encrypted with a customer-managed key",
    "cloud.resource trafficEncrypted": "whether traffic between its containers is encrypted",
    "cloud.resource monitored": "whether a monitoring schedule covers it",
    "cloud.resource wildcard": "whether it allows every action or every principal",
    "cloud.resource readable": "whether its definition is in the files",
    "cloud.resource publicAccess": "whether it is reachable from the internet",
    "cloud.resource managedNetwork": "whether it uses a managed virtual network",
    "cloud.resource highImpact": "whether it is declared high business impact",
    "cloud.resource storagePublic": "whether its storage account is reachable from the internet",
    "cloud.resource localAuth": "whether local authentication with keys or passwords is enabled",
    "cloud.resource publicAddress": "whether it has a public IP address",
    "cloud.resource tls": "whether it serves over TLS",
    "cloud.resource vtpm": "whether it has a virtual trusted platform module",
    "cloud.resource integrityMonitoring": "whether it monitors the integrity of its boot",
    "cloud.resource ownIdentity": "whether it runs as a dedicated service account",
    "cloud.resource interactive": "whether interactive login is enabled while it runs",
    "cloud.resource logged": "whether access is logged",
    "serving.ingress tls": "whether all traffic uses TLS",
    "serving.ingress authenticated": "whether callers must authenticate",
    "serving.ingress limited": "whether request rates are limited",
    "serving.queue bounded": "whether the length of the queue is limited",
    "serving.workload authenticated": "whether authentication in front of it was found in the files",
    "serving.workload plainStorage": "the transport security of the download of its model",
    "serving.workload exposed": "whether it is reachable without a gateway",
    "serving.workload modelControl": "whether any caller can make it load another model"
};

;// CONCATENATED MODULE: ./build/policy/unknown-text.js

/**
 * Says what is unknown about a subject, in the words of its schema: `Ingress/plain in deploy/serve.yml: whether all traffic uses TLS is
 * unknown, because …`.
 *
 * @param pointer - JSON pointer to the unknown member.
 * @param why - continues a sentence.
 */
function unknownText(subject, pointer, why) {
    const member = pointer.split('/')[1] ?? '';
    const question = QUESTIONS[`${subject.kind} ${member}`] ?? JSON.stringify(pointer.slice(1));
    return `${nameOf(subject)}: ${question} is unknown, because ${causeOf(why)}`;
}
/** Returns the name of a subject, and the file or folder that it is in. */
function nameOf({ id, data }) {
    const hash = id.indexOf('#');
    const { label } = data;
    return hash === -1 ? id : `${typeof label === 'string' ? label : id.slice(hash + 1)} in ${id.slice(0, hash)}`;
}
/** Says what the member depends on: the cause can be a variable that the name of the member does not suggest. */
function causeOf(why) {
    const [, name = '', rest = ''] = /^(var\.\S+|the parameter "[^"]*") (has .*)$/s.exec(why) ?? [];
    return name === '' ? why.replace(/^it (?=is|refers)/, 'the value ') : `it depends on ${name}, which ${rest}`;
}

;// CONCATENATED MODULE: ./build/policy/evaluate.js






/** Evaluates all rules. Findings are in the order of the packs, then by subject. Pure: no I/O, no clock, no logging. */
function evaluate(facts, packs) {
    const byKind = Map.groupBy(facts.subjects, ({ kind }) => kind);
    return packs.flatMap(({ rules }) => rules.flatMap((rule) => evaluateRule(rule, facts, byKind.get(rule.select) ?? [])));
}
/** Returns the verdict. A failed rule blocks; a rule that could not be evaluated, or an empty list, makes it undecided. */
function decide(findings, threshold) {
    if (findings.length === 0)
        return 'undecided';
    const binding = findings.filter((finding) => binds(finding, threshold));
    if (binding.some(({ outcome }) => outcome === 'fail'))
        return 'block';
    return binding.length > 0 ? 'undecided' : 'allow';
}
/** Tells whether a finding alone prevents the verdict `allow`. The enforcement of a rule takes precedence over its severity. */
function binds(finding, threshold) {
    if (finding.outcome !== 'fail' && finding.outcome !== 'unknown')
        return false;
    if (finding.outcome === 'unknown' && !finding.binding)
        return false;
    const { enforcement } = finding.rule;
    return enforcement === undefined ? atLeast(finding.severity, threshold) : enforcement === 'block';
}
/** Tells whether a severity is at or above the threshold. */
function atLeast(severity, threshold) {
    return types/* SEVERITIES */.oC.indexOf(severity) <= types/* SEVERITIES */.oC.indexOf(threshold);
}
function evaluateRule(rule, facts, subjects) {
    if (rule.enforcement === 'off')
        return [{ rule, outcome: 'skip', detail: `turned off: ${rule.overrideReason ?? 'no reason given'}` }];
    if (rule.stages !== undefined && !rule.stages.includes(facts.trigger))
        return [{ rule, outcome: 'skip', detail: `runs on ${rule.stages.join(', ')}` }];
    const unmet = unmetNeeds(rule, facts);
    if (unmet !== undefined)
        return unmet;
    if (subjects.length === 0)
        return [evaluateEmpty(rule)];
    const concerned = subjects.flatMap((subject) => {
        const concern = concernOf(rule, subject);
        return concern === 'no' ? [] : [{ subject, concern }];
    });
    const findings = concerned.flatMap(({ subject, concern }) => evaluateSubject(rule, subject, { now: facts.now, concern }));
    return findings.length > 0 ? findings : [{ rule, outcome: 'pass', subjects: concerned.length }];
}
/** Tells whether a rule applies to a subject. */
function concernOf({ matches }, subject) {
    if (matches === undefined || matches(subject.data))
        return 'yes';
    return subject.unknown !== undefined && restsOnUnknown(problemsOf(matches.errors ?? [], subject), subject.unknown) ? 'maybe' : 'no';
}
const COMBINING = ['anyOf', 'oneOf', 'not', 'if'];
/** Tells whether a subject fails a schema only because of unknown members. Of alternatives, one unknown member is enough. */
function restsOnUnknown(problems, unknown) {
    const pointers = Object.keys(unknown);
    const single = problems.filter(({ keyword }) => !COMBINING.includes(keyword));
    const isUnknown = ({ at }) => pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`));
    return single.length < problems.length ? single.some(isUnknown) : single.length > 0 && single.every(isUnknown);
}
/** Returns the findings of a rule whose required sources are not all known; `undefined` if all are. */
function unmetNeeds(rule, { sources }) {
    const needs = rule.needs ?? [];
    const skipped = needs.map((id) => sources[id]).find((source) => source?.status === 'skipped');
    const unknown = needs.filter((id) => !isKnown(sources[id]) && sources[id]?.status !== 'skipped');
    if (unknown.length > 0) {
        if (rule.onUnknown === 'ignore')
            return [{ rule, outcome: 'skip', detail: `unknown: ${unknown.join(', ')}` }];
        return unknown.map((id) => unknownFinding(rule, { id, detail: describeSource(sources[id]), forbidden: sources[id]?.status === 'forbidden' }));
    }
    return skipped && [{ rule, outcome: 'skip', detail: skipped.status === 'skipped' ? skipped.detail : '' }];
}
function isKnown(source) {
    return source?.status === 'ok' || source?.status === 'absent';
}
function describeSource(source) {
    if (source === undefined)
        return 'not collected';
    if (source.status === 'forbidden')
        return `${source.detail} (missing permission: ${source.permission})`;
    return 'detail' in source ? source.detail : source.status;
}
function unknownFinding(rule, { id, detail, forbidden, subject, member }) {
    const soft = rule.onUnknown === 'warn' || (rule.onUnknown === 'warn-if-forbidden' && forbidden);
    return {
        rule,
        outcome: 'unknown',
        severity: rule.severity,
        binding: !soft,
        source: id,
        detail,
        fingerprint: fingerprint([rule.id, 'source', id]),
        ...(subject === undefined ? {} : { subject }),
        ...(member === undefined ? {} : { member }),
    };
}
/** Returns the finding of a rule that selects no subject. */
function evaluateEmpty(rule) {
    if (rule.onEmpty === 'fail')
        return failed({ rule, subject: nothing(rule), problems: [], severity: rule.severity });
    if (rule.onEmpty === 'unknown')
        return unknownFinding(rule, { id: rule.select, detail: `no subject of kind ${rule.select} was found`, forbidden: false });
    return { rule, outcome: 'pass', subjects: 0 };
}
/** Placeholder subject for a rule that selects none. */
function nothing(rule) {
    return { kind: rule.select, id: `no ${rule.select}`, data: {}, at: { file: '.github/weightseal.yml', line: 1 } };
}
function evaluateSubject(rule, subject, { now, concern }) {
    if (rule.holds(subject.data))
        return [];
    const problems = problemsOf(rule.holds.errors ?? [], subject);
    const { unknown } = subject;
    if (unknown !== undefined && (concern === 'maybe' || restsOnUnknown(problems, unknown)))
        return undecidedAbout(rule, subject, problems, unknown);
    if (rule.onFail === 'undecided')
        return [unknownFinding(rule, { id: subject.id, detail: (0,message/* renderMessage */.e4)(rule, subject, problems), forbidden: false, subject })];
    return [failed({ rule, subject, problems, severity: severityAt(rule, now) })];
}
/** Returns an unknown finding for a subject whose result depends on an unknown member. */
function undecidedAbout(rule, subject, problems, unknown) {
    if (rule.onUnknown === 'ignore')
        return [];
    const concerning = Object.keys(unknown).find((pointer) => problems.some(({ at }) => at === pointer || at.startsWith(`${pointer}/`)));
    const pointer = concerning ?? Object.keys(unknown)[0] ?? '';
    const detail = unknownText(subject, pointer, unknown[pointer] ?? '');
    const located = { ...subject, at: locate(subject, pointer) };
    return [unknownFinding(rule, { id: subject.id, detail, forbidden: false, subject: located, member: pointer })];
}
function severityAt({ severity, effectiveFrom, enforcement }, now) {
    if (enforcement === 'notice')
        return 'info';
    return effectiveFrom !== undefined && now < effectiveFrom ? 'info' : severity;
}
function problemsOf(errors, subject) {
    return errors.map((error) => ({
        at: error.keyword === 'required' ? `${error.instancePath}/${(0,to_text/* toText */.f)(error.params['missingProperty'])}` : error.instancePath,
        keyword: error.keyword,
        expected: (0,schema_errors/* expectation */.pG)(error),
        actual: (0,schema_errors/* preview */.VH)((0,schema_errors/* valueAt */.fK)(subject.data, error.instancePath)),
        rulePath: error.schemaPath,
    }));
}
function failed({ rule, subject, problems, severity }) {
    const pointer = evaluate_anchor(rule, problems);
    const at = locate(subject, pointer);
    const stable = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    return {
        rule,
        outcome: 'fail',
        severity,
        subject: { ...subject, at },
        message: (0,message/* renderMessage */.e4)(rule, subject, certain(problems, subject)),
        problems,
        fingerprint: fingerprint([rule.id, subject.kind, subject.id, stable]),
    };
}
/** Removes the problems of unknown members. At least one other problem remains. */
function certain(problems, { unknown = {} }) {
    return problems.filter(({ at }) => !Object.hasOwn(unknown, at));
}
/** Returns the pointer for the annotation: `at` of the rule if it failed there, else that of the first problem. */
function evaluate_anchor(rule, problems) {
    return problems.find(({ at }) => at === rule.at)?.at ?? problems[0]?.at ?? rule.at ?? '';
}
/** Returns the span of a pointer, or of its nearest ancestor that has one. */
function locate({ at, spans }, pointer) {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
        const span = spans?.[path];
        if (span !== undefined)
            return span;
    }
    return at;
}
/** Returns 32 hex digits that identify a finding. The parts contain no line, so the result is stable while lines move. */
function fingerprint(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 52220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ex: () => (/* binding */ messagePointers),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders)
/* harmony export */ });
/* harmony import */ var _core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20639);
/* harmony import */ var _core_short_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52853);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53621);



const PLACEHOLDER = /\{\{(id|because|expected|param:[A-Za-z0-9]+|\/[^{}]*)\}\}/g;
const ANY_BRACES = /\{\{([^{}]*)\}\}/g;
const MAX_VALUE = 300;
/** Renders the message of a rule. Values are raw text, cut at 300 characters; each publisher escapes them for its output. */
function renderMessage({ message, params, because = {} }, { id, data }, problems = []) {
    const value = (key) => {
        if (key === 'id')
            return cut(id);
        if (key.startsWith('param:'))
            return cut(text(params[key.slice('param:'.length)]));
        return cut(text((0,_core_schema_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, key)));
    };
    const reasons = () => {
        const phrases = problems.flatMap((problem) => reasonOf(problem, because, value));
        return cut([...new Set(phrases.length > 0 ? phrases : problems.map(({ expected }) => expected))].join('; '));
    };
    return fill(message, (key) => (key === 'because' ? reasons() : value(key)));
}
function fill(template, value) {
    return template.replace(PLACEHOLDER, (_, key) => value(key));
}
/** Returns the phrase for a problem; none for a problem that only wraps others. */
function reasonOf(problem, because, value) {
    const phrase = because[problem.at];
    if (phrase === undefined)
        return [];
    const chosen = typeof phrase === 'string' ? phrase : problem.keyword === 'required' ? phrase.missing : phrase.wrong;
    return [fill(chosen, (key) => (key === 'expected' ? problem.expected : value(key)))];
}
/** Returns the placeholders that are neither `id`, nor a parameter of the pack, nor a pointer. */
function unknownPlaceholders(rule, params) {
    const known = (key) => key === 'id' || key.startsWith('/') || (key.startsWith('param:') && params.includes(key.slice('param:'.length)));
    const unknown = (texts, own) => texts.flatMap((each) => [...each.matchAll(ANY_BRACES)].map((match) => match[1] ?? '')).filter((key) => key !== own && !known(key));
    return [...unknown([rule.message], rule.because === undefined ? '' : 'because'), ...unknown(phrasesOf(rule), 'expected')];
}
/** Returns the JSON Pointers in the message and the phrases of a rule. */
function messagePointers(rule) {
    return [rule.message, ...phrasesOf(rule)]
        .flatMap((each) => [...each.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))
        .filter((key) => key.startsWith('/'));
}
function phrasesOf({ because = {} }) {
    return Object.values(because).flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : [phrase.wrong, phrase.missing]));
}
function text(value) {
    if (value === undefined)
        return '(none)';
    if (Array.isArray(value))
        return value.length === 0 ? 'nothing' : value.map(text).join(', ');
    if (typeof value === 'string')
        return SHA256.test(value) ? (0,_core_short_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .V)(value) : value;
    return JSON.stringify(value) ?? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .f)(value);
}
const SHA256 = /^[0-9a-f]{64}$/;
function cut(value) {
    return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
}


/***/ }),

/***/ 1842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** Strictness of the rules. Each profile contains the rules of the one before it. */
const PROFILES = ['baseline', 'strict', 'regulated'];
/** Effect of a finding, independent of the severity. `off`: the rule does not run. */
const ENFORCEMENTS = ['off', 'notice', 'warn', 'block'];


/***/ }),

/***/ 60168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ localPacks),
/* harmony export */   Nx: () => (/* binding */ toRemotePack),
/* harmony export */   RN: () => (/* binding */ parseRemoteSource),
/* harmony export */   Vx: () => (/* binding */ isRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const FORMS = 'use github:OWNER/REPO//PATH?ref=COMMIT (40 hex digits) or github:OWNER/REPO/releases/TAG/ASSET';
/**
 * Parses the source of a remote pack. Rejects a branch or tag, because it can be moved.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
function parseRemoteSource(source) {
    const file = /^github:([\w.-]+)\/([\w.-]+)\/\/([^?]+)\?ref=([^&]+)$/.exec(source);
    if (file !== null) {
        const [, owner = '', repo = '', path = '', commit = ''] = file;
        if (!/^[0-9a-f]{40}$/.test(commit))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: ${JSON.stringify(commit)} is not a full commit id, and branches and tags can be moved; ${FORMS}.`);
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: not a path; ${FORMS}.`);
        return { kind: 'file', owner, repo, path, commit };
    }
    const asset = /^github:([\w.-]+)\/([\w.-]+)\/releases\/([^/?#]+)\/([\w.-]+)$/.exec(source);
    if (asset === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(source)}; ${FORMS}.`);
    const [, owner = '', repo = '', tag = '', name = ''] = asset;
    return { kind: 'asset', owner, repo, tag, name };
}
/** Tells whether a pack is remote. */
function isRemote(entry) {
    return typeof entry === 'object' || /^[a-z+]+:/i.test(entry);
}
/** Returns the paths of packs in the repository. */
function localPacks(custom = []) {
    return custom.flatMap((entry) => (isRemote(entry) ? [] : [entry]));
}
/**
 * Converts an entry of the configuration to a remote pack.
 *
 * @param toPolicy - converts an identity of the configuration.
 * @throws {SealError} SETTINGS_INVALID
 */
function toRemotePack({ source, signature, identity }, toPolicy) {
    const at = parseRemoteSource(source);
    if (identity === undefined) {
        if (signature !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom: ${source} has a signature but no signer; add "identity".`);
        return { source, at, signed: undefined };
    }
    const beside = at.kind === 'file' ? { ...at, path: signature ?? `${at.path}.sig` } : { ...at, name: signature ?? `${at.name}.sig` };
    return { source, at, signed: { at: beside, identity: toPolicy(identity) } };
}


/***/ }),

/***/ 84663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   PI: () => (/* binding */ DEFAULT_PACKS),
/* harmony export */   RK: () => (/* binding */ declarationsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95126);
/* harmony import */ var _domains_scan_scan_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23160);
/* harmony import */ var _policy_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1842);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19511);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60168);
/* harmony import */ var _trust_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38424);







/** Packs that run when the configuration does not list any. */
const DEFAULT_PACKS = [
    'integrity',
    'scan',
    'signing',
    'pipeline',
    'secrets',
    'repository',
    'serving',
    'data',
    'monitoring',
    'versioning',
    'training',
    'aws',
    'azure',
    'gcp',
];
/**
 * Resolves inputs and the trusted configuration to settings. Precedence: input, environment, configuration, default.
 *
 * @param isRelease - whether the workflow of a tag sets the inputs, which can then only make the threshold stricter.
 * @throws {SealError} SETTINGS_INVALID - names the input, what was found and what was expected.
 */
function resolveSettings(inputs, config, isRelease = false) {
    const choose = (name, allowed, configured, defaultValue) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(name, inputs(name), allowed) ?? configured ?? defaultValue;
    return {
        path: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)('path', inputs('path')),
        models: (config?.models ?? []).map((model) => ({ ...model, path: (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(model.path) })),
        scan: { ..._domains_scan_scan_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SCAN */ .qr, ...config?.scan },
        discover: config?.discover !== false,
        discoverTests: typeof config?.discover === 'object' && config.discover.tests === true,
        ignorePaths: [
            ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(inputs('ignore-paths')).map((path) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoredPath */ .QS)('ignore-paths', path)),
            ...(config?.ignorePaths ?? []).map(_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0),
        ],
        packs: config?.policies?.packs ?? [...DEFAULT_PACKS, ...(config?.approvals === undefined ? [] : ['approvals'])],
        params: byPack(config?.policies?.params ?? {}),
        profile: choose('profile', _policy_types_js__WEBPACK_IMPORTED_MODULE_6__/* .PROFILES */ .jI, config?.policies?.profile, 'baseline'),
        rules: Object.entries(config?.policies?.rules ?? {}).map(([rule, change]) => ({ rule, ...change })),
        customPacks: (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .localPacks */ .EQ)(config?.policies?.custom),
        remotePacks: remotePacks(config),
        sarif: [...(config?.policies?.sarif ?? []), ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(inputs('sarif'))],
        scanners: config?.policies?.scanners ?? [],
        declarations: declarationsOf(config),
        deployment: {
            discover: config?.deployment?.discover ?? true,
            ignorePaths: (config?.deployment?.ignorePaths ?? []).map(_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0),
            plans: [...(config?.deployment?.plans ?? []), ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(inputs('plans'))],
        },
        signing: config?.signing ?? {},
        expectedIdentity: expectedIdentity(config?.signing?.identity),
        failOnSeverity: thresholdOf(inputs('fail-on-severity'), config?.failOnSeverity, isRelease),
        warnOnly: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('warn-only', inputs('warn-only')) ?? config?.warnOnly ?? false,
        comment: choose('comment-summary-in-pr', ['always', 'on-failure', 'never'], config?.commentSummaryInPr, 'on-failure'),
        uploadSarif: choose('upload-sarif', ['auto', 'always', 'never'], config?.uploadSarif, 'never'),
        showSummary: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)('show-summary', inputs('show-summary')) ?? config?.showSummary ?? true,
    };
}
/** Returns the files that the configuration lists as declarations. Those of a model have its name and folder. */
function declarationsOf(config) {
    const ofModels = (config?.models ?? []).flatMap(({ name, path, declarations = [] }) => declarations.map((file) => ({ path: file, model: name ?? (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(path), folder: (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSlash */ .Y0)(path) })));
    return [...ofModels, ...(config?.declarations ?? []).map((path) => ({ path }))];
}
function remotePacks(config) {
    const entries = (config?.policies?.custom ?? []).filter(_remote_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemote */ .Vx);
    return entries.map((entry) => (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .toRemotePack */ .Nx)(typeof entry === 'string' ? { source: entry } : entry, (identity) => policyOf(identity, 'policies.custom')));
}
function expectedIdentity(identity) {
    return identity && policyOf(identity, 'signing.identity');
}
/** Converts an identity of the configuration to a policy, like the flags of `weightseal verify`. */
function policyOf(identity, where) {
    const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    try {
        return (0,_trust_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu)((name) => identity[camel(name)]).policy;
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
function byPack(params) {
    const packs = {};
    for (const [key, value] of Object.entries(params)) {
        const [pack = '', name = ''] = key.split('.');
        packs[pack] = { ...packs[pack], [name]: value };
    }
    return packs;
}
/** Parses a severity. `moderate` is the name of medium in dependency-review-action. */
function thresholdOf(input, configured, isRelease) {
    const [chosen, own] = [severity(input), severity(configured) ?? DEFAULT_THRESHOLD];
    if (chosen === undefined)
        return own;
    return isRelease && _policy_types_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.indexOf(chosen) < _policy_types_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.indexOf(own) ? own : chosen;
}
const DEFAULT_THRESHOLD = 'high';
function severity(value) {
    if (value === undefined || value === '')
        return undefined;
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('fail-on-severity', value === 'moderate' ? 'medium' : value, _policy_types_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC);
}


/***/ })

};
