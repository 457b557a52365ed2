export const id = 3660;
export const ids = [3660];
export const modules = {

/***/ 66203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   kd: () => (/* binding */ classifier)
/* harmony export */ });
/* unused harmony export highestTier */
/* harmony import */ var _scan_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95781);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64542);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44357);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5705);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77710);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25138);






/**
 * What makes a change one of a class. A name without a slash is that of the file itself, never that of a folder: a folder
 * `x.sig` makes nothing below it a signature. Case does not matter, which only ever asks for more.
 */
const PATHS = {
    policy: [
        ..._codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .CODEOWNERS_PATHS */ .xn.map((path) => `/${path}`),
        '/.github/workflows/',
        '/.github/actions/',
        '/.github/weightseal.yml',
        '/.github/weightseal/',
        '.gitattributes',
        '.gitmodules',
        '.lfsconfig',
    ],
    manifest: ['weightseal.manifest.json', '*.sig', '*.seal.json', '*.intoto.jsonl', '*.sigstore.json', '*.sigstore'],
    promotion: ['/artifacts.yaml', '/.gto'],
    // Beside what `detectFormat` knows by name.
    weights: [
        ...[
            'bin',
            'msgpack',
            'npy',
            'pb',
            'pbtxt',
            'weights',
            'params',
            'caffemodel',
            't7',
            'distcp',
            'ggml',
            'engine',
            'mlmodel',
            'llamafile',
            'skops',
        ],
        ...['pkl', 'pickle', 'joblib', 'pt', 'pth', 'ckpt', 'safetensors', 'gguf', 'bin', 'onnx', 'npz'].flatMap((name) => ['gz', 'zst', 'xz', 'bz2', 'zip', '7z'].map((packed) => `${name}.${packed}`)),
        ...['data-?????-of-?????', 'index', 'meta'].map((part) => `ckpt*.${part}`),
    ]
        .map((extension) => `*.${extension}`)
        .concat('*.data-?????-of-?????'),
    model_config: [
        'config.json',
        'generation_config.json',
        'preprocessor_config.json',
        'adapter_config.json',
        '*.index.json',
        'tokenizer*',
        'spiece.model',
        'sentencepiece*.model',
        'vocab.*',
        'merges.txt',
        'special_tokens_map.json',
        'chat_template*',
    ],
    eval: ['eval/', 'evals/', 'evaluation/', 'evaluations/', 'thresholds.json', 'thresholds.yml', 'thresholds.yaml'],
    data: ['data/', 'datasets/', '*.parquet', '*.arrow', '*.jsonl', '*.csv', '*.tsv', '*.tfrecord', '*.dvc', 'dvc.yaml', 'dvc.lock'],
    docs: ['*.md', '*.rst', '*.adoc', 'LICENSE', 'LICENSE.txt', 'NOTICE', 'CITATION.cff'],
};
/** Decides about paths of a repository; built once for many. A path is of every class that it fits. */
function classifier(policy) {
    const table = _types_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANGE_CLASSES */ .id.map((name) => ({ name, fits: matcher(PATHS[name] ?? [], policy.classes[name] ?? []) }));
    const gate = policy.policyPaths.map(_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu);
    const models = policy.declared.models.map(({ path }) => (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(path));
    return (path) => {
        const folded = (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(path);
        const sides = { whole: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPath */ .Uf)(folded), name: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPath */ .Uf)(folded.slice(folded.lastIndexOf('/') + 1)) };
        const isWeights = (0,_scan_format_js__WEBPACK_IMPORTED_MODULE_0__/* .detectFormat */ .Tz)({ path: folded, size: 1 }).weights;
        const found = table.flatMap(({ name, fits }) => (name === 'policy' && gate.some((own) => (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPath */ .$)(own, folded))) || (name === 'weights' && isWeights) || fits(sides) ? [name] : []);
        if (found.length > 0)
            return found;
        // Whatever else lies in a model's folder is released with it.
        return [models.some((model) => isBelow(folded, model)) ? 'model_config' : 'code'];
    };
}
/** @param own - of the policy: patterns as in CODEOWNERS, with what is below. */
function matcher(usual, own) {
    const names = patternsOf(usual.filter((text) => !text.includes('/')));
    const paths = patternsOf([...usual.filter((text) => text.includes('/')), ...own]);
    return ({ whole, name }) => names.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern, name)) || paths.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern, whole));
}
function patternsOf(texts) {
    return texts.map((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)((0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(text))).filter((pattern) => typeof pattern !== 'string');
}
function isBelow(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** Both names of a file: what was renamed away is changed as well. */
function namesOf({ path, from }) {
    return from === undefined || from === path ? [path] : [path, from];
}
/** The classes of a change, in a fixed order, each at the highest tier of its files. */
function classesOf(policy, snapshot) {
    const classify = classifier(policy);
    const tier = tierFinder(policy, snapshot);
    const found = new Map();
    for (const file of snapshot.files)
        for (const path of namesOf(file))
            for (const name of withElsewhere(file, classify(path))) {
                const own = name === 'policy' ? highestTier(policy, snapshot) : tier(path);
                const entry = found.get(name) ?? { tier: own, paths: new Set() };
                entry.tier = (0,_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(entry.tier, own);
                entry.paths.add(path);
                found.set(name, entry);
            }
    return _types_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANGE_CLASSES */ .id.flatMap((name) => {
        const entry = found.get(name);
        return entry === undefined ? [] : [{ name, tier: entry.tier, paths: [...entry.paths].sort() }];
    });
}
/** Bytes that lie outside the diff are weights to whoever must approve them, whatever else the file is. */
function withElsewhere({ elsewhere }, classes) {
    return elsewhere === undefined ? classes : [...new Set([...classes.filter((name) => name !== 'code'), 'weights'])];
}
/** Tier of a path: the highest that the base or the head declares for it; lowering one does not take effect before the merge. */
function tierFinder(policy, snapshot) {
    const floor = floorOf(policy, snapshot);
    const declared = declaredFor(policy, snapshot).map(({ path, tier }) => ({ tier, folder: path === undefined ? '.' : (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(path) }));
    return (path) => {
        const folded = (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(path);
        return declared.filter(({ folder }) => isBelow(folded, folder)).reduce((tier, each) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(tier, each.tier), floor);
    };
}
/** The gate guards everything, so a change to it counts at the highest tier that anything has. */
function highestTier(policy, snapshot) {
    return declaredFor(policy, snapshot).reduce((tier, declared) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(tier, declared.tier), floorOf(policy, snapshot));
}
/** Where nobody declares a tier: what the world can read anyway is public, all else internal. */
function floorOf({ declared }, { repository }) {
    return declared.tier ?? (repository.visibility === 'public' ? 'public' : 'internal');
}
function declaredFor(policy, snapshot) {
    const sides = snapshot.proposed === null ? [policy.declared] : [policy.declared, snapshot.proposed];
    return sides.flatMap(({ tier, models }) => [
        ...(tier === undefined ? [] : [{ tier }]),
        ...models.flatMap((model) => (model.tier === undefined ? [] : [{ path: model.path, tier: model.tier }])),
    ]);
}


/***/ }),

/***/ 64542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   K6: () => (/* binding */ OwnerIndex),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   zE: () => (/* binding */ MAX_CODEOWNERS_BYTES)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44357);

/** Where GitHub looks, in its order: the first that is there counts, and only that. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** From this size on GitHub does not load the file, and nobody owns anything. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/**
 * Parses a CODEOWNERS file as GitHub does: lines that it cannot read are left out and named. There are no sections.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = [];
    const faults = [];
    if (Buffer.byteLength(text) >= MAX_CODEOWNERS_BYTES)
        return { rules, faults: [fault(1, 1, 'too-large', 'the file has 3 MB or more: GitHub does not load it, and nobody owns anything')] };
    const lines = text.split('\n');
    if (text.startsWith('\ufeff')) {
        lines[0] = lines[0]?.slice(1) ?? '';
        faults.push({ ...fault(1, 1, 'byte-order-mark', 'the file starts with a byte order mark; save it without one'), level: 'warning' });
    }
    for (const [index, raw] of lines.entries()) {
        const parsed = parseLine(raw.replace(/\r$/, ''), index + 1);
        faults.push(...parsed.faults);
        if (parsed.rule !== undefined)
            rules.push(parsed.rule);
    }
    return { rules, faults: [...faults, ...repeated(rules)] };
}
function fault(line, column, kind, message) {
    return { line, column, level: 'error', kind, message };
}
function parseLine(raw, line) {
    const start = raw.search(/[^ \t]/);
    if (start === -1 || raw[start] === '#')
        return { faults: [] };
    const [first, ...rest] = wordsOf(raw, start);
    if (first === undefined)
        return { faults: [] };
    const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(unescapeBlanks(first.text));
    const comment = rest.findIndex(({ text }) => text.startsWith('#'));
    const names = comment === -1 ? rest : rest.slice(0, comment);
    const owners = names.map((word) => ({ word, owner: parseOwner(word.text) }));
    const errors = [
        ...(typeof pattern === 'string' ? [fault(line, first.column, pattern, _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_FAULTS */ .L[pattern])] : []),
        ...(first.text.includes('#')
            ? [fault(line, first.column, 'ambiguous-hash', '"#" inside a pattern: some tools read a comment there; use "?" in its place')]
            : []),
        ...owners.flatMap(({ word, owner }) => owner === undefined ? [fault(line, word.column, 'invalid-owner', ownerAdvice(word.text))] : []),
    ];
    if (typeof pattern === 'string' || errors.length > 0)
        return { faults: errors };
    const warnings = first.text.normalize('NFC') === first.text ? [] : [unicodeForm(line, first.column)];
    return { rule: { line, pattern, owners: owners.flatMap(({ owner }) => (owner === undefined ? [] : [owner])) }, faults: warnings };
}
function unicodeForm(line, column) {
    const message = 'the pattern is not in Unicode normal form C; a path that looks the same may not match';
    return { ...fault(line, column, 'unicode-form', message), level: 'warning' };
}
/** Words between blanks; in the first one a blank may be escaped. */
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
/** `\ ` is how a line says a blank; in a pattern it is a character like any other. */
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
    return `${shown} is no owner: write @login, @organisation/team or an e-mail address`;
}
/** The same pattern on two lines: owners do not add up, the last line counts alone. */
function repeated(rules) {
    const last = new Map(rules.map((rule) => [rule.pattern.text, rule.line]));
    return rules.flatMap(({ pattern, line }) => {
        const later = last.get(pattern.text) ?? line;
        const message = `the same pattern stands on line ${later}, and only that line counts; owners do not add up`;
        return later === line ? [] : [{ ...fault(line, 1, 'repeated-pattern', message), level: 'warning' }];
    });
}
/** Finds the line that decides about a path: the last one that matches. Built once for many paths. */
class OwnerIndex {
    #rules;
    #lists = { is: new Map(), ends: new Map(), starts: new Map() };
    #others = [];
    /** Lengths that keys have: no other part of a name needs to be looked up. */
    #lengths = { is: new Set(), ends: new Set(), starts: new Set() };
    constructor(rules) {
        this.#rules = rules;
        const keys = rules.map(({ pattern }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(pattern));
        const uses = new Map();
        for (const { kind, text } of keys.flat())
            uses.set(`${kind} ${text}`, (uses.get(`${kind} ${text}`) ?? 0) + 1);
        const usesOf = ({ kind, text }) => uses.get(`${kind} ${text}`) ?? 0;
        for (const [index, of] of keys.entries())
            this.#listFor([...of].sort((a, b) => usesOf(a) - usesOf(b))[0]).push(index);
    }
    /** The rule for a path, or `undefined` when no line speaks about it. A rule without owners says: nobody. */
    find(path) {
        const split = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        let best = this.#lastIn(this.#others, split, -1);
        for (const name of new Set(split.names))
            for (const list of this.#listsOf(name))
                best = Math.max(best, this.#lastIn(list, split, best));
        return this.#rules[best];
    }
    /** The list of the key that the fewest rules share: a folder that they all begin with tells nothing. */
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
    /** The last index in a rising list that matches, as long as it is above `floor`. */
    #lastIn(list, path, floor) {
        for (let at = list.length - 1; at >= 0; at--) {
            const index = list[at] ?? -1;
            if (index <= floor)
                return -1;
            const rule = this.#rules[index];
            if (rule !== undefined && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(rule.pattern, path))
                return index;
        }
        return -1;
    }
}
/** A name as a file system that ignores case and Unicode forms would compare it; trailing dots and blanks go as well. */
function foldPath(path) {
    return path.normalize('NFKC').toLowerCase().split('/').map(withoutTail).join('/');
}
/** Without dots and blanks at the end, which some systems drop; a name of nothing else stays. Not a pattern: those take quadratic time. */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && '. \n'.includes(name[end - 1] ?? ''))
        end--;
    return end === 0 ? name : name.slice(0, end);
}


/***/ }),

/***/ 67430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ lintPolicy),
/* harmony export */   kL: () => (/* binding */ usersWithoutId),
/* harmony export */   kR: () => (/* binding */ unusedRoles)
/* harmony export */ });
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17308);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44357);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64768);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77710);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25138);





const MAX_DEPTH = 5;
/** What is wrong in a policy whose shape is right: rules that nobody can meet, that never apply, or that ask for less than they seem to. */
function lintPolicy(policy) {
    return [
        ...lintClasses(policy),
        ...lintRoles(policy),
        ...lintNames(policy.rules),
        ...policy.rules.flatMap((rule, index) => lintRule(rule, `/approvals/rules/${index}`, policy)),
        ...lintFloors('/approvals', policy, highestDeclared(policy)),
        ...lintVeto(policy),
        ...lintNothing(policy),
    ];
}
function error(at, message) {
    return { at, level: 'error', message };
}
function warning(at, message) {
    return { at, level: 'warning', message };
}
function lintClasses({ classes }) {
    return _types_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_CLASSES */ .id.flatMap((name) => lintPatterns(classes[name], `/approvals/classes/${name}`));
}
function lintPatterns(texts = [], at) {
    return texts.flatMap((text, index) => {
        const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text);
        return typeof pattern === 'string' ? [error(`${at}/${index}`, `${JSON.stringify(text)}: ${_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_FAULTS */ .L[pattern]}`)] : [];
    });
}
function lintRoles({ roles }) {
    return Object.entries(roles).flatMap(([role, { users = [], teams = [], permission, roleNames = [] }]) => {
        const at = `/roles/${role}`;
        const empty = users.length === 0 && teams.length === 0 && roleNames.length === 0 && permission == null;
        return [
            ...(empty ? [warning(at, `nobody has the role ${role} by itself; name users, teams, roleNames or a permission`)] : []),
            ...(role !== 'developer' && permission != null && rank(permission) <= rank('write')
                ? [
                    warning(`${at}/permission`, `everyone who has ${permission} permission becomes ${role}; that is a lower bound, not an exact one`),
                ]
                : []),
            ...(permission != null && rank(permission) < rank('write')
                ? [warning(`${at}/permission`, `an approval needs write permission to count at all, so ${permission} lets nobody in`)]
                : []),
        ];
    });
}
function rank(permission) {
    return _types_js__WEBPACK_IMPORTED_MODULE_3__/* .PERMISSIONS */ .Jj.indexOf(permission);
}
function lintNames(rules) {
    const names = rules.map(({ name }) => name);
    return names.flatMap((name, index) => names.indexOf(name) === index ? [] : [error(`/approvals/rules/${index}/name`, `two rules are called ${JSON.stringify(name)}`)]);
}
function lintRule(rule, at, policy) {
    return [
        ...lintWhen(rule.when, `${at}/when`),
        ...(rule.require === undefined ? [] : lintRequirement(rule.require, `${at}/require`)),
        ...(rule.conditions?.statuses ?? []).flatMap((status, index) => status.startsWith('weightseal/approvals')
            ? [error(`${at}/conditions/statuses/${index}`, 'waits for the status that this very decision sets')]
            : []),
        ...lintFloors(at, rule, highestDeclared(policy)),
        ...lintRepetition(rule, at, policy),
    ];
}
function lintWhen(when, at, negated = false) {
    if (when === undefined || when === 'always')
        return [];
    const { changed = [], ignore = [], onlyChanged = [], base = [] } = when;
    const ignored = changed.filter((pattern) => ignore.includes(pattern));
    return [
        ...(negated && when.labels !== undefined
            ? [error(`${at}/labels`, 'a label would switch the rule off, and whoever may triage can set labels; labels can only add rules')]
            : []),
        ...lintPatterns(changed, `${at}/changed`),
        ...lintPatterns(ignore, `${at}/ignore`),
        ...lintPatterns(onlyChanged, `${at}/onlyChanged`),
        ...lintPatterns(base, `${at}/base`),
        ...(changed.length > 0 && ignored.length === changed.length
            ? [error(`${at}/changed`, 'every pattern is ignored as well, so the rule never applies')]
            : []),
        ...(when.not === undefined ? [] : lintWhen(when.not, `${at}/not`, !negated)),
        ...(JSON.stringify(when.not) === JSON.stringify({ ...when, not: undefined })
            ? [error(`${at}/not`, 'says the opposite of the rest, so the rule never applies')]
            : []),
    ];
}
function lintRequirement(requirement, at) {
    if (depthOf(requirement) > MAX_DEPTH)
        return [error(at, `nested deeper than ${MAX_DEPTH} levels`)];
    if ((0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .countWays */ .K6)(requirement) > _requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WAYS */ .Ec)
        return [error(at, `can be met in more than ${_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WAYS */ .Ec} ways; write several rules`)];
    if (countSlots(requirement) > _requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SLOTS */ .Fn)
        return [error(at, `asks for more than ${_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SLOTS */ .Fn} people`)];
    return lintParts(requirement, at);
}
function partsOf(requirement) {
    if ('all' in requirement)
        return { key: 'all', parts: requirement.all };
    if ('any' in requirement)
        return { key: 'any', parts: requirement.any };
    if ('all_distinct' in requirement)
        return { key: 'all_distinct', parts: requirement.all_distinct };
    return undefined;
}
function depthOf(requirement) {
    return 1 + Math.max(0, ...(partsOf(requirement)?.parts ?? []).map(depthOf));
}
function countSlots(requirement) {
    const inner = partsOf(requirement);
    if (inner !== undefined)
        return inner.parts.reduce((sum, part) => sum + countSlots(part), 0);
    return 'codeowners' in requirement ? 1 : (requirement.count ?? 1);
}
function lintParts(requirement, at) {
    const inner = partsOf(requirement);
    if (inner === undefined)
        return 'codeowners' in requirement ? [] : lintActors(requirement, at);
    return [
        ...inner.parts.flatMap((part, index) => lintParts(part, `${at}/${inner.key}/${index}`)),
        ...(inner.key === 'any' ? lintAny(inner.parts, `${at}/any`) : []),
        ...(inner.key === 'all_distinct' ? lintDistinct(inner.parts, `${at}/all_distinct`) : []),
    ];
}
function lintActors(actors, at) {
    const { role, roles = [], users = [], teams = [], permission, count = 1 } = actors;
    const named = [...(role === undefined ? [] : [role]), ...roles];
    if (named.length === 0 && users.length === 0 && teams.length === 0 && permission === undefined)
        return [error(at, 'asks for nobody in particular; name a role, users, teams or a permission')];
    const closed = named.length === 0 && teams.length === 0 && permission === undefined;
    const distinct = new Set(users.map((user) => String(user).toLowerCase())).size;
    return [
        ...(closed && distinct < count
            ? [error(at, `asks for ${count} of ${distinct} ${distinct === 1 ? 'person' : 'people'}; nobody can meet that`)]
            : []),
        ...(permission !== undefined && rank(permission) < rank('write')
            ? [warning(`${at}/permission`, `an approval needs write permission to count at all; ${permission} says less than it does`)]
            : []),
        ...(named.length > 1 ? [warning(`${at}/roles`, `a higher role includes the lower ones, so ${lowest(named)} alone decides`)] : []),
    ];
}
function lowest(roles) {
    return _types_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg.find((role) => roles.includes(role)) ?? 'developer';
}
/** In `any` the weakest part decides. */
function lintAny(parts, at) {
    const roles = parts.map((part) => ('role' in part && part.role !== undefined && (part.count ?? 1) === 1 ? part.role : undefined));
    const weakest = lowest(roles.filter((role) => role !== undefined));
    return roles.flatMap((role, index) => role === undefined || role === weakest
        ? []
        : [warning(`${at}/${index}`, `${role} includes ${weakest}, which is enough here: this part adds nothing`)]);
}
/** Parts that only name users must have enough different users among them. */
function lintDistinct(parts, at) {
    const slots = parts.flatMap((part) => {
        const { users = [], teams, role, roles, permission, count = 1 } = part;
        const closed = users.length > 0 && teams === undefined && role === undefined && roles === undefined && permission === undefined;
        return closed ? Array.from({ length: count }, () => users.map((user) => String(user).toLowerCase())) : [];
    });
    const filled = (0,_matching_js__WEBPACK_IMPORTED_MODULE_4__/* .matchPeople */ .Z)(slots).filter((person) => person !== undefined).length;
    return filled === slots.length
        ? []
        : [error(at, `needs ${slots.length} different people, and only ${filled} can be found among those who are named`)];
}
function highestDeclared({ declared }) {
    const tiers = [declared.tier, ...declared.models.map(({ tier }) => tier)].filter((tier) => tier !== undefined);
    return _types_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .iB.findLast((tier) => tiers.includes(tier)) ?? 'public';
}
/** What a tier does not permit, it raises; whoever wrote the lower value should know. */
function lintFloors(at, { freshness, contributors }, tier) {
    return [
        ...(freshness !== undefined && freshness !== 'head' && _tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .TIER_DEFAULTS */ .Mj[tier].freshness === 'head'
            ? [warning(`${at}/freshness`, `${freshness} is raised to head at the tier ${tier}`)]
            : []),
        ...(freshness === 'none' && tier === 'internal' ? [warning(`${at}/freshness`, 'none is raised to content at the tier internal')] : []),
        ...(contributors === 'allow' && (tier === 'confidential' || tier === 'restricted')
            ? [warning(`${at}/contributors`, `contributors never approve at the tier ${tier}`)]
            : []),
    ];
}
/** A rule that asks for what the default matrix asks for already. */
function lintRepetition({ when, require }, at, { matrix }) {
    if (matrix !== 'default' || require === undefined || !('role' in require) || (require.count ?? 1) > 1)
        return [];
    if (when === undefined || when === 'always' || when.classes?.length !== 1 || Object.keys(when).length > 1)
        return [];
    const [name] = when.classes;
    const covered = name !== undefined && _types_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .iB.every((tier) => asksFor((0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixRequirement */ .Zt)(name, tier), require.role));
    return covered ? [warning(at, `the default matrix asks for ${require.role} on ${name} already; the rule adds nothing`)] : [];
}
function asksFor(requirement, role) {
    return 'all_distinct' in requirement && requirement.all_distinct.some((part) => 'role' in part && part.role === role);
}
function lintVeto({ veto }) {
    if (veto.by !== 'none')
        return [];
    return [
        warning('/approvals/veto/by', 'nobody can stop a change by asking for changes'),
        ...(veto.overrideBy === undefined ? [] : [warning('/approvals/veto/overrideBy', 'is never used, since nobody can veto')]),
    ];
}
/** Without the matrix and without rules only changes of the policy itself can ever be approved. */
function lintNothing({ matrix, rules, codeowners }) {
    if (matrix === 'default' || rules.length > 0 || (codeowners !== undefined && codeowners !== 'off'))
        return [];
    return [error('/approvals/matrix', 'the default matrix is off and there is no rule, so nothing can approve a change')];
}
/** Roles that are defined and that nothing asks for. */
function unusedRoles({ roles, matrix, rules, veto }) {
    if (matrix === 'default')
        return [];
    const text = JSON.stringify([rules, veto]);
    return _types_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg.filter((role) => roles[role] !== undefined && !text.includes(`"${role}"`));
}
/** Users that are named by login alone: a login can be renamed and registered again by somebody else. */
function usersWithoutId({ roles, rules, codeowners }) {
    const visit = (value, at) => {
        if (typeof value !== 'object' || value === null)
            return [];
        return Object.entries(value).flatMap(([key, member]) => {
            const inner = `${at}/${key}`;
            if (key !== 'users' || !Array.isArray(member))
                return visit(member, inner);
            return member.flatMap((user, index) => /^\d+$|#/.test(String(user))
                ? []
                : [
                    warning(`${inner}/${index}`, `${user} is named by login alone; write ${user}#ID, since a login can be renamed and registered again`),
                ]);
        });
    };
    return [...visit(roles, '/roles'), ...visit(rules, '/approvals/rules'), ...visit(codeowners, '/approvals/codeowners')];
}


/***/ }),

/***/ 17308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ matchPeople)
/* harmony export */ });
/**
 * Gives every slot another person, if that can be done, else as many slots as possible. One person fills one slot.
 *
 * The result depends on the sets alone: slots and people are taken in the order given, so callers sort them. Adding a
 * person never leaves fewer slots filled (a maximum matching, found by augmenting paths).
 *
 * @param slots - for each slot, the people who may fill it.
 * @returns for each slot the person who fills it, or `undefined`.
 */
function matchPeople(slots) {
    const slotOf = new Map();
    for (const index of slots.keys())
        augment(index, slots, slotOf);
    const filled = slots.map(() => undefined);
    for (const [person, index] of slotOf)
        filled[index] = person;
    return filled;
}
/** Looks for a person for a slot, moving others aside along one path; breadth first, so that nothing deep is on the stack. */
function augment(start, slots, slotOf) {
    const cameFrom = new Map();
    const queue = [start];
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
        for (const person of slots[index] ?? []) {
            if (cameFrom.has(person))
                continue;
            cameFrom.set(person, index);
            const taken = slotOf.get(person);
            if (taken === undefined) {
                shift(person, { start, slotOf, cameFrom });
                return;
            }
            queue.push(taken);
        }
    }
}
/** Moves everybody along the path that ends with a free person. */
function shift(free, { start, slotOf, cameFrom }) {
    const holders = new Map([...slotOf].map(([person, index]) => [index, person]));
    let person = free;
    for (;;) {
        const index = cameFrom.get(person);
        if (index === undefined)
            return;
        const previous = holders.get(index);
        slotOf.set(person, index);
        if (index === start || previous === undefined)
            return;
        person = previous;
    }
}


/***/ }),

/***/ 54819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeOwner),
/* harmony export */   V: () => (/* binding */ ownershipOf)
/* harmony export */ });
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66203);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64542);


/** Who owns what of a change, by the file on the base branch: for each file, by both of its names, the last line that matches. */
function ownershipOf(facts, files, { onInvalid = 'error' }) {
    const { rules, faults } = (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCodeowners */ .BW)(facts.text);
    const index = new _codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .OwnerIndex */ .K6(rules);
    const paths = [...new Set(files.flatMap(_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ))].sort();
    const owned = Map.groupBy(paths, (path) => index.find(path));
    const groups = [...owned]
        .flatMap(([rule, of]) => (rule === undefined || rule.owners.length === 0 ? [] : [toGroup(rule, of)]))
        .sort((a, b) => a.line - b.line);
    const unowned = [...owned].flatMap(([rule, of]) => (rule === undefined || rule.owners.length === 0 ? of : [])).sort();
    const at = (line, column) => ({ file: facts.path, line, column });
    const findings = [
        ...faults.map(({ line, column, level, kind, message }) => ({
            code: `codeowners_${kind.replaceAll('-', '_')}`,
            outcome: level === 'error' ? onInvalid : 'warn',
            message: `${facts.path}:${line}: ${message}.${level === 'error' ? ' GitHub leaves the line out, and an earlier one decides.' : ''}`,
            at: at(line, column),
        })),
        ...facts.errors
            .filter(({ line }) => !faults.some((fault) => fault.line === line && fault.level === 'error'))
            .map(({ line, column, kind, message }) => ({
            code: 'codeowners_rejected_by_github',
            outcome: onInvalid,
            message: `${facts.path}:${line}: GitHub says ${JSON.stringify(kind)}: ${firstLine(message)}`,
            at: at(line, column),
        })),
        ...lookalikes(rules, paths, index).map(({ path, rule }) => ({
            code: 'codeowners_lookalike',
            outcome: 'warn',
            message: `${JSON.stringify(path)} differs only in case or Unicode form from what line ${rule.line} owns; on some machines it is the same file.`,
            at: at(rule.line, 1),
        })),
    ];
    return { path: facts.path, groups, unowned, findings };
}
function toGroup({ owners, line, pattern }, files) {
    return { owners, line, pattern: pattern.text, files };
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').slice(0, 200);
}
/** Files that would have another owner if case and Unicode forms did not matter. */
function lookalikes(rules, paths, index) {
    const capitals = rules.some(({ pattern }) => (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(pattern.text) !== pattern.text);
    const strange = paths.filter((path) => capitals || (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(path) !== path);
    if (strange.length === 0)
        return [];
    const folded = new _codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .OwnerIndex */ .K6((0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCodeowners */ .BW)(rules.map(({ pattern }) => (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(pattern.text).replace(/[ \t]/g, '\\$&')).join('\n')).rules.map((rule) => ({
        ...rule,
        line: rules[rule.line - 1]?.line ?? rule.line,
    })));
    return strange.flatMap((path) => {
        const [exact, loose] = [index.find(path), folded.find((0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .tu)(path))];
        const rule = loose && rules.find(({ line }) => line === loose.line);
        return rule === undefined || rule.line === exact?.line || rule.owners.length === 0 ? [] : [{ path, rule }];
    });
}
function describeOwner(owner) {
    return owner.kind === 'user' ? `@${owner.login}` : owner.kind === 'team' ? `@${owner.team}` : owner.email;
}


/***/ }),

/***/ 44357:
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
    'three-asterisks': '"***" means nothing; write * or **',
    negation: '"!" does not exclude in CODEOWNERS; write a later line without owners instead',
    'escaped-hash': 'a pattern cannot start with "#", not even as "\\#"',
    'invalid-bracket': 'both "[" and "]" must be written with a backslash; there are no ranges',
    'trailing-backslash': 'a backslash stands for nothing here; write the character that it should make literal behind it',
};
const MAX_PATTERN = 1024;
const [STAR, QUESTION] = [-1, -2];
/** Parses one pattern. `/` is a pattern that matches nothing. */
function parsePattern(text) {
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
    return { text, steps: withoutRuns(parts.flatMap((part, index) => stepsOf(part, index === parts.length - 1))) };
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
/** What a pattern ends with is matched with everything below it, unless it is a lone `*`; a final `**` needs something below. */
function stepsOf(part, last) {
    if (part === '**')
        return last ? [ONE, ANY] : [ANY];
    const segment = toSegment(part);
    return last && part !== '*' ? [segment, ANY] : [segment];
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
/** Whether a pattern matches. Case counts. Takes time in proportion to the pattern times the path, whatever the pattern. */
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
 * Matching with wildcards that take any number of elements, none included. Only the last wildcard ever needs to take more,
 * so there is nothing to explode.
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
/** Every key of a pattern; none for one like `*a*`. */
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

/***/ 93544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   QY: () => (/* binding */ isUser),
/* harmony export */   g_: () => (/* binding */ People),
/* harmony export */   kq: () => (/* binding */ describeActors)
/* harmony export */ });
/* unused harmony export DEFAULT_ROLES */
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25138);

/** Roles that come from the repository itself where the configuration names no source. */
const DEFAULT_ROLES = {
    viewer: { permission: 'read' },
    developer: { permission: 'write' },
    ml_engineer: { roleNames: ['ml-engineer'] },
    ml_admin: { permission: 'maintain' },
};
/** The least that a person must be allowed for an approval to count at all. */
const FLOOR = 'write';
/** Answers who people are, from what a snapshot holds. */
class People {
    #snapshot;
    #roles;
    constructor(policy, snapshot) {
        this.#snapshot = snapshot;
        this.#roles = policy.roles;
    }
    /** Whether someone may do at least this much in the repository, now. */
    may(person, least = FLOOR) {
        const standing = this.#standing(person);
        if (standing === undefined || 'unknown' in standing)
            return 'unknown';
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.indexOf(standing.permission) >= _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.indexOf(least) ? 'yes' : 'no';
    }
    /** Why it is not known what a person may do. */
    whyUnknown(person) {
        const standing = this.#standing(person);
        return standing === undefined ? 'nobody looked up what this person may do' : 'unknown' in standing ? standing.unknown : '';
    }
    /** What a person may do, in words. */
    permissionOf(person) {
        const standing = this.#standing(person);
        return standing === undefined || 'unknown' in standing ? 'unknown' : standing.permission;
    }
    /** Whether someone is in a team: an invitation that is still open does not count. */
    inTeam(person, team) {
        const facts = this.#snapshot.teams[team.toLowerCase()];
        if (facts === undefined || 'unknown' in facts)
            return 'unknown';
        const membership = facts.members[String(person.id)];
        return membership === undefined ? 'unknown' : membership === 'active' ? 'yes' : 'no';
    }
    /** Teams that could not be read, with the reason. */
    unreadableTeams(teams) {
        return teams.flatMap((team) => {
            const facts = this.#snapshot.teams[team.toLowerCase()];
            return facts !== undefined && 'unknown' in facts ? [`${team}: ${facts.unknown}`] : [];
        });
    }
    /** Whether someone has a role: by its own source, or by that of a higher role unless this one is strict. */
    hasRole(person, role) {
        const strict = this.source(role).strict === true;
        const enough = strict ? [role] : _types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg.slice(_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg.indexOf(role));
        return anyOf(enough.map((each) => this.#matchesSource(person, this.source(each))));
    }
    rolesOf(person) {
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg.filter((role) => role !== 'viewer' && this.hasRole(person, role) === 'yes');
    }
    source(role) {
        return this.#roles[role] ?? DEFAULT_ROLES[role];
    }
    /** Whether someone is any of the people that a requirement asks for. */
    isOneOf(person, { role, roles = [], users = [], teams = [], permission }) {
        const named = [...(role === undefined ? [] : [role]), ...roles];
        return anyOf([
            ...named.map((each) => this.hasRole(person, each)),
            this.#matchesSource(person, { users, teams, ...(permission === undefined ? {} : { permission }) }),
        ]);
    }
    #matchesSource(person, { users = [], teams = [], permission, roleNames = [] }) {
        if (users.some((user) => isUser(user, person)))
            return 'yes';
        const standing = this.#standing(person);
        const byStanding = permission == null && roleNames.length === 0
            ? []
            : standing === undefined || 'unknown' in standing
                ? ['unknown']
                : [
                    permission == null ? 'no' : this.may(person, permission),
                    roleNames.some((name) => name.toLowerCase() === standing.roleName.toLowerCase()) ? 'yes' : 'no',
                ];
        return anyOf([...byStanding, ...teams.map((team) => this.inTeam(person, team))]);
    }
    #standing(person) {
        return this.#snapshot.people[String(person.id)];
    }
}
function anyOf(answers) {
    return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}
/** Whether an entry such as `alice`, `alice#583231` or `583231` means a person. An id outweighs the name beside it. */
function isUser(entry, { id, login }) {
    if (id === null)
        return false;
    const [name = '', number] = String(entry).split('#');
    if (number !== undefined)
        return number === String(id);
    return /^\d+$/.test(name) ? name === String(id) : name.toLowerCase() === login.toLowerCase();
}
/** Whom a requirement asks for, in words. */
function describeActors({ role, roles = [], users = [], teams = [], permission }) {
    const parts = [
        ...(role === undefined ? [] : [role]),
        ...roles,
        ...users.map((user) => `user ${user}`),
        ...teams.map((team) => `member of @${team}`),
        ...(permission === undefined ? [] : [`anyone with ${permission} permission`]),
    ];
    return parts.join(' or ');
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath)
/* harmony export */ });
/** Whether a path is one of the gate's own: literal, but for one `*` in the last name, as in `policies.custom`. */
function matchesPath(pattern, path) {
    const [folder, name] = split(pattern);
    const [otherFolder, otherName] = split(path);
    if (folder !== otherFolder)
        return false;
    const [head = '', ...rest] = name.split('*');
    if (rest.length === 0)
        return name === otherName;
    const tail = rest.at(-1) ?? '';
    return rest.length === 1 && otherName.length >= head.length + tail.length && otherName.startsWith(head) && otherName.endsWith(tail);
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, slash + 1), path.slice(slash + 1)];
}


/***/ }),

/***/ 64768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ MAX_WAYS),
/* harmony export */   Fn: () => (/* binding */ MAX_SLOTS),
/* harmony export */   K6: () => (/* binding */ countWays),
/* harmony export */   UV: () => (/* binding */ waysOf),
/* harmony export */   qx: () => (/* binding */ ownersIn)
/* harmony export */ });
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54819);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93544);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25138);



/** More ways than any sensible policy has; the parser refuses what would give more. */
const MAX_WAYS = 64;
const MAX_SLOTS = 100;
/** The ways in which a requirement can be met. */
function waysOf(requirement, context) {
    if ('all' in requirement)
        return product(requirement.all.map((part) => waysOf(part, context)));
    if ('any' in requirement)
        return askingSomebody(requirement.any.flatMap((part) => waysOf(part, context)));
    if ('all_distinct' in requirement)
        return product(requirement.all_distinct.map((part) => waysOf(part, context))).map((way) => [way.flat()]);
    if ('codeowners' in requirement)
        return [ownerGroups(requirement.codeowners, context)];
    return [[actorSlots(requirement, requirement.count ?? 1, context)]];
}
/** A way that asks for nobody, such as owners of files that nobody owns, is none as long as another asks for somebody. */
function askingSomebody(ways) {
    const asking = ways.filter((way) => way.some((group) => group.length > 0));
    return asking.length > 0 ? asking : ways;
}
/** How many ways a requirement has, without building them. */
function countWays(requirement) {
    if ('any' in requirement)
        return requirement.any.reduce((sum, part) => sum + countWays(part), 0);
    const parts = 'all' in requirement ? requirement.all : 'all_distinct' in requirement ? requirement.all_distinct : [];
    return parts.reduce((factor, part) => factor * countWays(part), 1);
}
/** What a requirement asks of code owners, wherever it stands in it. */
function ownersIn(requirement) {
    if (requirement === undefined)
        return [];
    if ('codeowners' in requirement)
        return [requirement.codeowners];
    const parts = 'all' in requirement
        ? requirement.all
        : 'any' in requirement
            ? requirement.any
            : 'all_distinct' in requirement
                ? requirement.all_distinct
                : [];
    return parts.flatMap(ownersIn);
}
function product(parts) {
    return parts.reduce((ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])), [[]]);
}
function actorSlots(actors, count, { people, candidates }) {
    const slot = toSlot((0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .describeActors */ .kq)(actors), candidatesFor(actors, people), candidates, (person) => person.listed ? 'yes' : people.isOneOf(person, actors));
    return Array.from({ length: count }, () => slot);
}
function candidatesFor(actors, people) {
    const named = [...(actors.role === undefined ? [] : [actors.role]), ...(actors.roles ?? [])];
    const { users = [], teams = [], permission } = actors;
    return [
        ...named.flatMap((role) => rolePeople(people, role)),
        ...describePeople({ users, teams, ...(permission === undefined ? {} : { permission }) }),
    ];
}
/** Who has a role: those of its own source, and of higher roles unless it is strict. */
function rolePeople(people, role) {
    const { strict, ...source } = people.source(role);
    const own = describePeople(source);
    // Write permission is the least that counts at all, so it lets in everyone whom another source would.
    const higher = strict === true || source.permission === 'write' ? [] : _types_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg.slice(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLES */ .gg.indexOf(role) + 1);
    return [...own, ...higher.flatMap((each) => describePeople(people.source(each)))].filter((text, index, all) => all.indexOf(text) === index);
}
function describePeople({ users = [], teams = [], permission, roleNames = [] }) {
    return [
        ...users.map((user) => `@${user}`),
        ...teams.map((team) => `a member of @${team}`),
        ...roleNames.map((name) => `anyone with the repository role ${name}`),
        ...(permission == null ? [] : [`anyone with ${permission} permission`]),
    ];
}
function toSlot(label, candidates, from, fits) {
    const answers = from.map((candidate) => ({ id: candidate.id, answer: doubtful(candidate, fits(candidate)) }));
    const ids = (wanted) => answers.filter(({ answer }) => answer === wanted).map(({ id }) => id);
    return { label, candidates, eligible: ids('yes'), uncertain: ids('unknown') };
}
function doubtful({ certain }, answer) {
    return certain === 'unknown' && answer === 'yes' ? 'unknown' : answer;
}
/** Each line that owns a changed file is a group of its own: one person may stand for several lines. */
function ownerGroups({ eachGroup = 1, owners: wanted = 'any', fallbackOwners }, context) {
    const { ownership, people, candidates } = context;
    return (ownership?.groups ?? []).map((group) => {
        const fits = (owners) => (candidate) => (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)([
            ...tellable(owners).map((owner) => isOwner(candidate, owner, people)),
            ...(fallbackOwners === undefined ? [] : [people.isOneOf(candidate, fallbackOwners)]),
        ]);
        const label = (owners) => `owner ${owners} of ${examples(group.files)} (${ownership?.path}:${group.line})`;
        if (wanted === 'all')
            return group.owners.map((owner) => toSlot(label((0,_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOwner */ .$)(owner)), [(0,_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOwner */ .$)(owner)], candidates, fits([owner])));
        const names = group.owners.map(_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOwner */ .$);
        const fallback = fallbackOwners === undefined ? [] : [(0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .describeActors */ .kq)(fallbackOwners)];
        const slot = toSlot(label(names.join(' or ')), [...names, ...fallback], candidates, fits(group.owners));
        return Array.from({ length: eachGroup }, () => slot);
    });
}
function examples(files) {
    const [first = ''] = files;
    return files.length === 1 ? JSON.stringify(first) : `${JSON.stringify(first)} and ${files.length - 1} more`;
}
/** Beside others, owners by e-mail address are left out: with them every approval of somebody else would be undecided. */
function tellable(owners) {
    const known = owners.filter(({ kind }) => kind !== 'email');
    return known.length > 0 ? known : owners;
}
/** An e-mail address cannot be matched with an account through the API, so nobody knows. */
function isOwner(candidate, owner, people) {
    if (owner.kind === 'user')
        return candidate.login.toLowerCase() === owner.login.toLowerCase() ? 'yes' : 'no';
    return owner.kind === 'team' ? people.inTeam(candidate, owner.team) : 'unknown';
}


/***/ }),

/***/ 77710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ RELEASE_ROLES),
/* harmony export */   Mj: () => (/* binding */ TIER_DEFAULTS),
/* harmony export */   Zt: () => (/* binding */ matrixRequirement),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25138);

/** The higher of two tiers. */
function higher(a, b) {
    return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.indexOf(a) >= _types_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.indexOf(b) ? a : b;
}
function isAtLeast(tier, floor) {
    return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.indexOf(tier) >= _types_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.indexOf(floor);
}
const TIER_DEFAULTS = {
    public: {
        freshness: 'content',
        unattributedCommits: 'warn',
        signedCommits: 'off',
        editedReviews: 'count',
        promotionMaxAgeDays: undefined,
        veto: 'required',
        codeowners: false,
        unownedWeights: 'ignore',
    },
    internal: {
        freshness: 'content',
        unattributedCommits: 'warn',
        signedCommits: 'off',
        editedReviews: 'count',
        promotionMaxAgeDays: 90,
        veto: 'writers',
        codeowners: true,
        unownedWeights: 'ignore',
    },
    confidential: {
        freshness: 'head',
        unattributedCommits: 'pending',
        signedCommits: 'warn',
        editedReviews: 'ignore',
        promotionMaxAgeDays: 30,
        veto: 'writers',
        codeowners: true,
        unownedWeights: 'ignore',
    },
    restricted: {
        freshness: 'head',
        unattributedCommits: 'fail',
        signedCommits: 'required',
        editedReviews: 'ignore',
        promotionMaxAgeDays: 14,
        veto: 'writers',
        codeowners: true,
        unownedWeights: 'error',
    },
};
const D = 'developer';
const E = 'ml_engineer';
const A = 'ml_admin';
const MODEL = { public: [E], internal: [E], confidential: [E, E], restricted: [E, A] };
const SURROGATE = { public: [E], internal: [E], confidential: [E, D], restricted: [E, A] };
/** Who must approve a change, by its class and tier. Each entry is another person. */
const MATRIX = {
    docs: { public: [D], internal: [D], confidential: [D], restricted: [E] },
    code: { public: [D], internal: [D], confidential: [D, D], restricted: [D, E] },
    weights: MODEL,
    model_config: MODEL,
    data: MODEL,
    eval: SURROGATE,
    manifest: SURROGATE,
    policy: { public: [A], internal: [A], confidential: [A, E], restricted: [A, A] },
    promotion: { public: [E], internal: [A], confidential: [E, A], restricted: [E, A] },
};
/** Pairs of more teams than this are more ways than a requirement may have. */
const MAX_TEAMS = 8;
/**
 * The default requirement of a class at a tier.
 *
 * @param teams - those from which developers come. Where there are several, the two who approve confidential code are of
 *   different ones.
 */
function matrixRequirement(name, tier, teams = []) {
    const roles = MATRIX[name][tier];
    if (name === 'code' && tier === 'confidential' && teams.length > 1 && teams.length <= MAX_TEAMS)
        return { any: pairsOf(teams) };
    return { all_distinct: roles.map((role) => ({ role })) };
}
function pairsOf(teams) {
    return teams.flatMap((first, index) => teams.slice(index + 1).map((second) => ({ all_distinct: [{ teams: [first] }, { teams: [second] }] })));
}
/** Who must approve the release of a model to production, by tier. */
const RELEASE_ROLES = { public: [E], internal: [A], confidential: [E, A], restricted: [E, A] };


/***/ }),

/***/ 25138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PERMISSIONS),
/* harmony export */   Jy: () => (/* binding */ SNAPSHOT_SCHEMA),
/* harmony export */   Nj: () => (/* binding */ DECISION_SCHEMA),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   id: () => (/* binding */ CHANGE_CLASSES)
/* harmony export */ });
/* unused harmony export REASONS */
/** What approvals are decided from and what the decision is. Plain JSON; times are ISO 8601. */
const SNAPSHOT_SCHEMA = 'weightseal/approval-snapshot@1';
const DECISION_SCHEMA = 'weightseal/approval-decision@1';
/** From the least to the most that is at stake. */
const TIERS = ['public', 'internal', 'confidential', 'restricted'];
/** Each role may do what the ones before it may. */
const ROLES = ['viewer', 'developer', 'ml_engineer', 'ml_admin'];
/** From the least to the most. `permission` of the API folds `maintain` into write and `triage` into read. */
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const CHANGE_CLASSES = ['policy', 'manifest', 'promotion', 'weights', 'model_config', 'eval', 'data', 'docs', 'code'];
/** Why a review counts or does not; the first of these that holds, in this order. */
const REASONS = (/* unused pure expression or super */ null && ([
    'not_submitted',
    'commented_only',
    'superseded',
    'after_merge',
    'dismissed',
    'changes_requested',
    'unknown_user',
    'bot_actor',
    'self_approval',
    'contributor',
    'last_pusher',
    'stale_head',
    'stale_base',
    'edited',
    'expired',
    'unverifiable_permission',
    'permission_too_low',
    'unverifiable_team',
    'not_required_actor',
    'not_needed',
    'counted',
]));


/***/ }),

/***/ 29071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ validateConfigV1),
/* harmony export */   Zw: () => (/* binding */ validateBaselineV1),
/* harmony export */   jh: () => (/* binding */ validateWaiversV1),
/* harmony export */   nM: () => (/* binding */ validatePoliciesLockV1),
/* harmony export */   ti: () => (/* binding */ validatePolicyPackV1)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);
/* harmony import */ var ajv_dist_runtime_equal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24951);
// Generated by scripts/generate.ts. Do not edit.
// @ts-nocheck


"use strict";
const validatePolicyPackV1 = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/policy-pack-v1.schema.json", "title": "Weightseal policy pack, version 1", "description": "Rules as data. A rule selects a kind of subject and asserts a JSON Schema 2020-12 about each.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "metadata", "rules"], "properties": { "apiVersion": { "const": "weightseal/v1" }, "kind": { "const": "PolicyPack" }, "metadata": { "type": "object", "additionalProperties": false, "required": ["id", "version", "title"], "properties": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]{1,30}$" }, "version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, "title": { "type": "string", "minLength": 1, "maxLength": 120 }, "description": { "type": "string", "maxLength": 2000 } } }, "params": { "type": "object", "maxProperties": 100, "propertyNames": { "pattern": "^[a-z][A-Za-z0-9]{0,40}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["schema", "default"], "properties": { "schema": { "type": "object" }, "default": true, "description": { "type": "string", "maxLength": 400 } } } }, "overrides": { "type": "array", "maxItems": 200, "description": "Severity and enforcement of rules of other packs; locked ones may only be raised by a repository.", "items": { "type": "object", "additionalProperties": false, "required": ["rule"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, "severity": { "enum": ["critical", "high", "medium", "low", "info"] }, "enforcement": { "enum": ["off", "notice", "warn", "block"] }, "locked": { "type": "boolean", "default": false }, "reason": { "type": "string", "minLength": 10, "maxLength": 500 } } } }, "rules": { "type": "array", "minItems": 0, "maxItems": 500, "items": { "$ref": "#/$defs/rule" } } }, "$defs": { "rule": { "type": "object", "additionalProperties": false, "required": ["id", "title", "severity", "select", "assert", "message", "remediation", "controls", "tests"], "properties": { "id": { "type": "string", "pattern": "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$", "description": "Never changes its meaning once released." }, "title": { "type": "string", "minLength": 8, "maxLength": 120, "description": "What holds when the rule is met." }, "rationale": { "type": "string", "maxLength": 2000, "description": "Why the rule exists, and what it cannot see." }, "limits": { "type": "string", "maxLength": 1000, "description": "What the rule cannot see." }, "severity": { "enum": ["critical", "high", "medium", "low", "info"] }, "confidence": { "enum": ["high", "medium", "low"], "default": "high" }, "profile": { "enum": ["baseline", "strict", "regulated"], "default": "baseline", "description": "The least profile in which the rule runs." }, "stages": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["pull_request", "push", "release", "schedule"] }, "description": "Where the rule runs; everywhere when absent." }, "select": { "type": "string", "pattern": "^[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*$", "description": "Kind of subject." }, "needs": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9]+)*$" }, "description": "Sources without which the rule cannot be judged." }, "when": { "type": ["object", "boolean"], "description": "JSON Schema; the rule looks only at subjects that match." }, "assert": { "type": ["object", "boolean"], "description": "JSON Schema that each subject must match." }, "cel": { "type": "string", "minLength": 1, "maxLength": 2000, "description": "What JSON Schema cannot say, in CEL: true for each subject that is as it should be. `subject` is its data, `id` its id, `params` the parameters. Beside `assert`, which must hold as well." }, "at": { "type": "string", "pattern": "^/", "description": "JSON Pointer whose place in the file is preferred for the annotation." }, "message": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Placeholders: {{id}}, {{param:name}}, {{/json/pointer}}." }, "onFail": { "enum": ["block", "undecided"], "default": "block", "description": "undecided: a subject that fails means that we could not tell." }, "onUnknown": { "enum": ["fail", "warn-if-forbidden", "warn", "ignore"], "default": "fail", "description": "When a needed source is not known. fail: the verdict is undecided. warn-if-forbidden: only a warning when the token may not read it." }, "onEmpty": { "enum": ["pass", "fail", "unknown"], "default": "pass", "description": "When no subject is selected." }, "effectiveFrom": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Before this day the rule only gives notice." }, "remediation": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 1000 }, "effort": { "enum": ["low", "medium", "high"] }, "example": { "type": "string", "maxLength": 2000 } } }, "controls": { "type": "object", "maxProperties": 40, "propertyNames": { "pattern": "^[a-z][a-z0-9_]{1,40}$" }, "additionalProperties": { "type": "array", "maxItems": 40, "items": { "type": "string", "minLength": 1, "maxLength": 80 } } }, "references": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 300 } }, "tests": { "type": "array", "minItems": 2, "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["name", "given", "expect"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 120 }, "given": { "type": "object" }, "expect": { "enum": ["pass", "fail", "skip"] }, "at": { "type": "array", "items": { "type": "string" } } } } } } } } };
const schema32 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "severity", "select", "assert", "message", "remediation", "controls", "tests"], "properties": { "id": { "type": "string", "pattern": "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$", "description": "Never changes its meaning once released." }, "title": { "type": "string", "minLength": 8, "maxLength": 120, "description": "What holds when the rule is met." }, "rationale": { "type": "string", "maxLength": 2000, "description": "Why the rule exists, and what it cannot see." }, "limits": { "type": "string", "maxLength": 1000, "description": "What the rule cannot see." }, "severity": { "enum": ["critical", "high", "medium", "low", "info"] }, "confidence": { "enum": ["high", "medium", "low"], "default": "high" }, "profile": { "enum": ["baseline", "strict", "regulated"], "default": "baseline", "description": "The least profile in which the rule runs." }, "stages": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["pull_request", "push", "release", "schedule"] }, "description": "Where the rule runs; everywhere when absent." }, "select": { "type": "string", "pattern": "^[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*$", "description": "Kind of subject." }, "needs": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9]+)*$" }, "description": "Sources without which the rule cannot be judged." }, "when": { "type": ["object", "boolean"], "description": "JSON Schema; the rule looks only at subjects that match." }, "assert": { "type": ["object", "boolean"], "description": "JSON Schema that each subject must match." }, "cel": { "type": "string", "minLength": 1, "maxLength": 2000, "description": "What JSON Schema cannot say, in CEL: true for each subject that is as it should be. `subject` is its data, `id` its id, `params` the parameters. Beside `assert`, which must hold as well." }, "at": { "type": "string", "pattern": "^/", "description": "JSON Pointer whose place in the file is preferred for the annotation." }, "message": { "type": "string", "minLength": 1, "maxLength": 400, "description": "Placeholders: {{id}}, {{param:name}}, {{/json/pointer}}." }, "onFail": { "enum": ["block", "undecided"], "default": "block", "description": "undecided: a subject that fails means that we could not tell." }, "onUnknown": { "enum": ["fail", "warn-if-forbidden", "warn", "ignore"], "default": "fail", "description": "When a needed source is not known. fail: the verdict is undecided. warn-if-forbidden: only a warning when the token may not read it." }, "onEmpty": { "enum": ["pass", "fail", "unknown"], "default": "pass", "description": "When no subject is selected." }, "effectiveFrom": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "Before this day the rule only gives notice." }, "remediation": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "type": "string", "minLength": 1, "maxLength": 1000 }, "effort": { "enum": ["low", "medium", "high"] }, "example": { "type": "string", "maxLength": 2000 } } }, "controls": { "type": "object", "maxProperties": 40, "propertyNames": { "pattern": "^[a-z][a-z0-9_]{1,40}$" }, "additionalProperties": { "type": "array", "maxItems": 40, "items": { "type": "string", "minLength": 1, "maxLength": 80 } } }, "references": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 300 } }, "tests": { "type": "array", "minItems": 2, "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["name", "given", "expect"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 120 }, "given": { "type": "object" }, "expect": { "enum": ["pass", "fail", "skip"] }, "at": { "type": "array", "items": { "type": "string" } } } } } } };
const pattern4 = new RegExp("^[a-z][a-z0-9-]{1,30}$", "u");
const pattern5 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern6 = new RegExp("^[a-z][A-Za-z0-9]{0,40}$", "u");
const pattern7 = new RegExp("^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*$", "u");
const pattern10 = new RegExp("^[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9]+)*$", "u");
const pattern11 = new RegExp("^/", "u");
const pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern13 = new RegExp("^[a-z][a-z0-9_]{1,40}$", "u");
const func1 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"];
const func7 = Object.prototype.hasOwnProperty;
const func0 = ajv_dist_runtime_equal_js__WEBPACK_IMPORTED_MODULE_1__["default"];
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/policy-pack-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.metadata === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property '" + "metadata" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.rules === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property '" + "rules" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "params")) || (key0 === "overrides")) || (key0 === "rules"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            let data0 = data.apiVersion;
            if ("weightseal/v1" !== data0) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "weightseal/v1" }, message: "must be equal to constant", schema: "weightseal/v1", parentSchema: schema31.properties.apiVersion, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if ("PolicyPack" !== data1) {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "PolicyPack" }, message: "must be equal to constant", schema: "PolicyPack", parentSchema: schema31.properties.kind, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id === undefined) {
                    const err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema31.properties.metadata.required, parentSchema: schema31.properties.metadata, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data2.version === undefined) {
                    const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema31.properties.metadata.required, parentSchema: schema31.properties.metadata, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data2.title === undefined) {
                    const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'", schema: schema31.properties.metadata.required, parentSchema: schema31.properties.metadata, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((((key1 === "id") || (key1 === "version")) || (key1 === "title")) || (key1 === "description"))) {
                        const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.metadata, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data2.id !== undefined) {
                    let data3 = data2.id;
                    if (typeof data3 === "string") {
                        if (!pattern4.test(data3)) {
                            const err11 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,30}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{1,30}$" + "\"", schema: "^[a-z][a-z0-9-]{1,30}$", parentSchema: schema31.properties.metadata.properties.id, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/metadata/id", schemaPath: "#/properties/metadata/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.metadata.properties.id.type, parentSchema: schema31.properties.metadata.properties.id, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
                if (data2.version !== undefined) {
                    let data4 = data2.version;
                    if (typeof data4 === "string") {
                        if (!pattern5.test(data4)) {
                            const err13 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, message: "must match pattern \"" + "^[0-9]+\\.[0-9]+\\.[0-9]+$" + "\"", schema: "^[0-9]+\\.[0-9]+\\.[0-9]+$", parentSchema: schema31.properties.metadata.properties.version, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.metadata.properties.version.type, parentSchema: schema31.properties.metadata.properties.version, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data2.title !== undefined) {
                    let data5 = data2.title;
                    if (typeof data5 === "string") {
                        if (func1(data5) > 120) {
                            const err15 = { instancePath: instancePath + "/metadata/title", schemaPath: "#/properties/metadata/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema31.properties.metadata.properties.title, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        if (func1(data5) < 1) {
                            const err16 = { instancePath: instancePath + "/metadata/title", schemaPath: "#/properties/metadata/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.metadata.properties.title, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/metadata/title", schemaPath: "#/properties/metadata/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.metadata.properties.title.type, parentSchema: schema31.properties.metadata.properties.title, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data2.description !== undefined) {
                    let data6 = data2.description;
                    if (typeof data6 === "string") {
                        if (func1(data6) > 2000) {
                            const err18 = { instancePath: instancePath + "/metadata/description", schemaPath: "#/properties/metadata/properties/description/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters", schema: 2000, parentSchema: schema31.properties.metadata.properties.description, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/metadata/description", schemaPath: "#/properties/metadata/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.metadata.properties.description.type, parentSchema: schema31.properties.metadata.properties.description, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.metadata.type, parentSchema: schema31.properties.metadata, data: data2 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.params !== undefined) {
            let data7 = data.params;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (Object.keys(data7).length > 100) {
                    const err21 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: schema31.properties.params, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key2 in data7) {
                    const _errs17 = errors;
                    if (typeof key2 === "string") {
                        if (!pattern6.test(key2)) {
                            const err22 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]{0,40}$" }, message: "must match pattern \"" + "^[a-z][A-Za-z0-9]{0,40}$" + "\"", schema: "^[a-z][A-Za-z0-9]{0,40}$", parentSchema: schema31.properties.params.propertyNames, data: key2, propertyName: key2 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    var valid2 = _errs17 === errors;
                    if (!valid2) {
                        const err23 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema31.properties.params.propertyNames, parentSchema: schema31.properties.params, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                for (const key3 in data7) {
                    let data8 = data7[key3];
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.schema === undefined) {
                            const err24 = { instancePath: instancePath + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema31.properties.params.additionalProperties.required, parentSchema: schema31.properties.params.additionalProperties, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        if (data8.default === undefined) {
                            const err25 = { instancePath: instancePath + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property '" + "default" + "'", schema: schema31.properties.params.additionalProperties.required, parentSchema: schema31.properties.params.additionalProperties, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        for (const key4 in data8) {
                            if (!(((key4 === "schema") || (key4 === "default")) || (key4 === "description"))) {
                                const err26 = { instancePath: instancePath + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.params.additionalProperties, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data8.schema !== undefined) {
                            let data9 = data8.schema;
                            if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                                const err27 = { instancePath: instancePath + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/schema", schemaPath: "#/properties/params/additionalProperties/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.params.additionalProperties.properties.schema.type, parentSchema: schema31.properties.params.additionalProperties.properties.schema, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data8.description !== undefined) {
                            let data10 = data8.description;
                            if (typeof data10 === "string") {
                                if (func1(data10) > 400) {
                                    const err28 = { instancePath: instancePath + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/params/additionalProperties/properties/description/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema31.properties.params.additionalProperties.properties.description, data: data10 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/params/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.params.additionalProperties.properties.description.type, parentSchema: schema31.properties.params.additionalProperties.properties.description, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.params.additionalProperties.type, parentSchema: schema31.properties.params.additionalProperties, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.params.type, parentSchema: schema31.properties.params, data: data7 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.overrides !== undefined) {
            let data11 = data.overrides;
            if (Array.isArray(data11)) {
                if (data11.length > 200) {
                    const err32 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema31.properties.overrides, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                const len0 = data11.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data12 = data11[i0];
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (data12.rule === undefined) {
                            const err33 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property '" + "rule" + "'", schema: schema31.properties.overrides.items.required, parentSchema: schema31.properties.overrides.items, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        for (const key5 in data12) {
                            if (!(((((key5 === "rule") || (key5 === "severity")) || (key5 === "enforcement")) || (key5 === "locked")) || (key5 === "reason"))) {
                                const err34 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                        }
                        if (data12.rule !== undefined) {
                            let data13 = data12.rule;
                            if (typeof data13 === "string") {
                                if (!pattern7.test(data13)) {
                                    const err35 = { instancePath: instancePath + "/overrides/" + i0 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" + "\"", schema: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$", parentSchema: schema31.properties.overrides.items.properties.rule, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/overrides/" + i0 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.rule.type, parentSchema: schema31.properties.overrides.items.properties.rule, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data12.severity !== undefined) {
                            let data14 = data12.severity;
                            if (!(((((data14 === "critical") || (data14 === "high")) || (data14 === "medium")) || (data14 === "low")) || (data14 === "info"))) {
                                const err37 = { instancePath: instancePath + "/overrides/" + i0 + "/severity", schemaPath: "#/properties/overrides/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.severity.enum, parentSchema: schema31.properties.overrides.items.properties.severity, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                        if (data12.enforcement !== undefined) {
                            let data15 = data12.enforcement;
                            if (!((((data15 === "off") || (data15 === "notice")) || (data15 === "warn")) || (data15 === "block"))) {
                                const err38 = { instancePath: instancePath + "/overrides/" + i0 + "/enforcement", schemaPath: "#/properties/overrides/items/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.enforcement.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.enforcement.enum, parentSchema: schema31.properties.overrides.items.properties.enforcement, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                        if (data12.locked !== undefined) {
                            let data16 = data12.locked;
                            if (typeof data16 !== "boolean") {
                                const err39 = { instancePath: instancePath + "/overrides/" + i0 + "/locked", schemaPath: "#/properties/overrides/items/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.overrides.items.properties.locked.type, parentSchema: schema31.properties.overrides.items.properties.locked, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data12.reason !== undefined) {
                            let data17 = data12.reason;
                            if (typeof data17 === "string") {
                                if (func1(data17) > 500) {
                                    const err40 = { instancePath: instancePath + "/overrides/" + i0 + "/reason", schemaPath: "#/properties/overrides/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema31.properties.overrides.items.properties.reason, data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                                if (func1(data17) < 10) {
                                    const err41 = { instancePath: instancePath + "/overrides/" + i0 + "/reason", schemaPath: "#/properties/overrides/items/properties/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters", schema: 10, parentSchema: schema31.properties.overrides.items.properties.reason, data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err42 = { instancePath: instancePath + "/overrides/" + i0 + "/reason", schemaPath: "#/properties/overrides/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.reason.type, parentSchema: schema31.properties.overrides.items.properties.reason, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err43 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.type, parentSchema: schema31.properties.overrides.items, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.type, parentSchema: schema31.properties.overrides, data: data11 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.rules !== undefined) {
            let data18 = data.rules;
            if (Array.isArray(data18)) {
                if (data18.length > 500) {
                    const err45 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items", schema: 500, parentSchema: schema31.properties.rules, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
                if (data18.length < 0) {
                    const err46 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items", schema: 0, parentSchema: schema31.properties.rules, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                const len1 = data18.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data19 = data18[i1];
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (data19.id === undefined) {
                            const err47 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                        if (data19.title === undefined) {
                            const err48 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                vErrors.push(err48);
                            }
                            errors++;
                        }
                        if (data19.severity === undefined) {
                            const err49 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                        if (data19.select === undefined) {
                            const err50 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "select" }, message: "must have required property '" + "select" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                        if (data19.assert === undefined) {
                            const err51 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "assert" }, message: "must have required property '" + "assert" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                        if (data19.message === undefined) {
                            const err52 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        if (data19.remediation === undefined) {
                            const err53 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "remediation" }, message: "must have required property '" + "remediation" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        if (data19.controls === undefined) {
                            const err54 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "controls" }, message: "must have required property '" + "controls" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                        if (data19.tests === undefined) {
                            const err55 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/required", keyword: "required", params: { missingProperty: "tests" }, message: "must have required property '" + "tests" + "'", schema: schema32.required, parentSchema: schema32, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                        for (const key6 in data19) {
                            if (!(func7.call(schema32.properties, key6))) {
                                const err56 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        if (data19.id !== undefined) {
                            let data20 = data19.id;
                            if (typeof data20 === "string") {
                                if (!pattern7.test(data20)) {
                                    const err57 = { instancePath: instancePath + "/rules/" + i1 + "/id", schemaPath: "#/$defs/rule/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" + "\"", schema: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$", parentSchema: schema32.properties.id, data: data20 };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err58 = { instancePath: instancePath + "/rules/" + i1 + "/id", schemaPath: "#/$defs/rule/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.id.type, parentSchema: schema32.properties.id, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                        }
                        if (data19.title !== undefined) {
                            let data21 = data19.title;
                            if (typeof data21 === "string") {
                                if (func1(data21) > 120) {
                                    const err59 = { instancePath: instancePath + "/rules/" + i1 + "/title", schemaPath: "#/$defs/rule/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema32.properties.title, data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                                if (func1(data21) < 8) {
                                    const err60 = { instancePath: instancePath + "/rules/" + i1 + "/title", schemaPath: "#/$defs/rule/properties/title/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters", schema: 8, parentSchema: schema32.properties.title, data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        vErrors.push(err60);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err61 = { instancePath: instancePath + "/rules/" + i1 + "/title", schemaPath: "#/$defs/rule/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.title.type, parentSchema: schema32.properties.title, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                        }
                        if (data19.rationale !== undefined) {
                            let data22 = data19.rationale;
                            if (typeof data22 === "string") {
                                if (func1(data22) > 2000) {
                                    const err62 = { instancePath: instancePath + "/rules/" + i1 + "/rationale", schemaPath: "#/$defs/rule/properties/rationale/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters", schema: 2000, parentSchema: schema32.properties.rationale, data: data22 };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err63 = { instancePath: instancePath + "/rules/" + i1 + "/rationale", schemaPath: "#/$defs/rule/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.rationale.type, parentSchema: schema32.properties.rationale, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data19.limits !== undefined) {
                            let data23 = data19.limits;
                            if (typeof data23 === "string") {
                                if (func1(data23) > 1000) {
                                    const err64 = { instancePath: instancePath + "/rules/" + i1 + "/limits", schemaPath: "#/$defs/rule/properties/limits/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema32.properties.limits, data: data23 };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err65 = { instancePath: instancePath + "/rules/" + i1 + "/limits", schemaPath: "#/$defs/rule/properties/limits/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.limits.type, parentSchema: schema32.properties.limits, data: data23 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        if (data19.severity !== undefined) {
                            let data24 = data19.severity;
                            if (!(((((data24 === "critical") || (data24 === "high")) || (data24 === "medium")) || (data24 === "low")) || (data24 === "info"))) {
                                const err66 = { instancePath: instancePath + "/rules/" + i1 + "/severity", schemaPath: "#/$defs/rule/properties/severity/enum", keyword: "enum", params: { allowedValues: schema32.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.severity.enum, parentSchema: schema32.properties.severity, data: data24 };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data19.confidence !== undefined) {
                            let data25 = data19.confidence;
                            if (!(((data25 === "high") || (data25 === "medium")) || (data25 === "low"))) {
                                const err67 = { instancePath: instancePath + "/rules/" + i1 + "/confidence", schemaPath: "#/$defs/rule/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema32.properties.confidence.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.confidence.enum, parentSchema: schema32.properties.confidence, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                        if (data19.profile !== undefined) {
                            let data26 = data19.profile;
                            if (!(((data26 === "baseline") || (data26 === "strict")) || (data26 === "regulated"))) {
                                const err68 = { instancePath: instancePath + "/rules/" + i1 + "/profile", schemaPath: "#/$defs/rule/properties/profile/enum", keyword: "enum", params: { allowedValues: schema32.properties.profile.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.profile.enum, parentSchema: schema32.properties.profile, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                        if (data19.stages !== undefined) {
                            let data27 = data19.stages;
                            if (Array.isArray(data27)) {
                                if (data27.length < 1) {
                                    const err69 = { instancePath: instancePath + "/rules/" + i1 + "/stages", schemaPath: "#/$defs/rule/properties/stages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.stages, data: data27 };
                                    if (vErrors === null) {
                                        vErrors = [err69];
                                    }
                                    else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                                const len2 = data27.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data28 = data27[i2];
                                    if (!((((data28 === "pull_request") || (data28 === "push")) || (data28 === "release")) || (data28 === "schedule"))) {
                                        const err70 = { instancePath: instancePath + "/rules/" + i1 + "/stages/" + i2, schemaPath: "#/$defs/rule/properties/stages/items/enum", keyword: "enum", params: { allowedValues: schema32.properties.stages.items.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.stages.items.enum, parentSchema: schema32.properties.stages.items, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                                let i3 = data27.length;
                                let j0;
                                if (i3 > 1) {
                                    outer0: for (; i3--;) {
                                        for (j0 = i3; j0--;) {
                                            if (func0(data27[i3], data27[j0])) {
                                                const err71 = { instancePath: instancePath + "/rules/" + i1 + "/stages", schemaPath: "#/$defs/rule/properties/stages/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)", schema: true, parentSchema: schema32.properties.stages, data: data27 };
                                                if (vErrors === null) {
                                                    vErrors = [err71];
                                                }
                                                else {
                                                    vErrors.push(err71);
                                                }
                                                errors++;
                                                break outer0;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err72 = { instancePath: instancePath + "/rules/" + i1 + "/stages", schemaPath: "#/$defs/rule/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.stages.type, parentSchema: schema32.properties.stages, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err72];
                                }
                                else {
                                    vErrors.push(err72);
                                }
                                errors++;
                            }
                        }
                        if (data19.select !== undefined) {
                            let data29 = data19.select;
                            if (typeof data29 === "string") {
                                if (!pattern9.test(data29)) {
                                    const err73 = { instancePath: instancePath + "/rules/" + i1 + "/select", schemaPath: "#/$defs/rule/properties/select/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*$" }, message: "must match pattern \"" + "^[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*$" + "\"", schema: "^[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*$", parentSchema: schema32.properties.select, data: data29 };
                                    if (vErrors === null) {
                                        vErrors = [err73];
                                    }
                                    else {
                                        vErrors.push(err73);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/rules/" + i1 + "/select", schemaPath: "#/$defs/rule/properties/select/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.select.type, parentSchema: schema32.properties.select, data: data29 };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data19.needs !== undefined) {
                            let data30 = data19.needs;
                            if (Array.isArray(data30)) {
                                const len3 = data30.length;
                                for (let i4 = 0; i4 < len3; i4++) {
                                    let data31 = data30[i4];
                                    if (typeof data31 === "string") {
                                        if (!pattern10.test(data31)) {
                                            const err75 = { instancePath: instancePath + "/rules/" + i1 + "/needs/" + i4, schemaPath: "#/$defs/rule/properties/needs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9]+)*$" }, message: "must match pattern \"" + "^[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9]+)*$" + "\"", schema: "^[a-z][a-zA-Z0-9]*(\\.[a-zA-Z0-9]+)*$", parentSchema: schema32.properties.needs.items, data: data31 };
                                            if (vErrors === null) {
                                                vErrors = [err75];
                                            }
                                            else {
                                                vErrors.push(err75);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err76 = { instancePath: instancePath + "/rules/" + i1 + "/needs/" + i4, schemaPath: "#/$defs/rule/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.needs.items.type, parentSchema: schema32.properties.needs.items, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err76];
                                        }
                                        else {
                                            vErrors.push(err76);
                                        }
                                        errors++;
                                    }
                                }
                                let i5 = data30.length;
                                let j1;
                                if (i5 > 1) {
                                    const indices0 = {};
                                    for (; i5--;) {
                                        let item0 = data30[i5];
                                        if (typeof item0 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices0[item0] == "number") {
                                            j1 = indices0[item0];
                                            const err77 = { instancePath: instancePath + "/rules/" + i1 + "/needs", schemaPath: "#/$defs/rule/properties/needs/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)", schema: true, parentSchema: schema32.properties.needs, data: data30 };
                                            if (vErrors === null) {
                                                vErrors = [err77];
                                            }
                                            else {
                                                vErrors.push(err77);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices0[item0] = i5;
                                    }
                                }
                            }
                            else {
                                const err78 = { instancePath: instancePath + "/rules/" + i1 + "/needs", schemaPath: "#/$defs/rule/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.needs.type, parentSchema: schema32.properties.needs, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err78];
                                }
                                else {
                                    vErrors.push(err78);
                                }
                                errors++;
                            }
                        }
                        if (data19.when !== undefined) {
                            let data32 = data19.when;
                            if ((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (typeof data32 !== "boolean")) {
                                const err79 = { instancePath: instancePath + "/rules/" + i1 + "/when", schemaPath: "#/$defs/rule/properties/when/type", keyword: "type", params: { type: schema32.properties.when.type }, message: "must be object,boolean", schema: schema32.properties.when.type, parentSchema: schema32.properties.when, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err79];
                                }
                                else {
                                    vErrors.push(err79);
                                }
                                errors++;
                            }
                        }
                        if (data19.assert !== undefined) {
                            let data33 = data19.assert;
                            if ((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (typeof data33 !== "boolean")) {
                                const err80 = { instancePath: instancePath + "/rules/" + i1 + "/assert", schemaPath: "#/$defs/rule/properties/assert/type", keyword: "type", params: { type: schema32.properties.assert.type }, message: "must be object,boolean", schema: schema32.properties.assert.type, parentSchema: schema32.properties.assert, data: data33 };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        if (data19.cel !== undefined) {
                            let data34 = data19.cel;
                            if (typeof data34 === "string") {
                                if (func1(data34) > 2000) {
                                    const err81 = { instancePath: instancePath + "/rules/" + i1 + "/cel", schemaPath: "#/$defs/rule/properties/cel/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters", schema: 2000, parentSchema: schema32.properties.cel, data: data34 };
                                    if (vErrors === null) {
                                        vErrors = [err81];
                                    }
                                    else {
                                        vErrors.push(err81);
                                    }
                                    errors++;
                                }
                                if (func1(data34) < 1) {
                                    const err82 = { instancePath: instancePath + "/rules/" + i1 + "/cel", schemaPath: "#/$defs/rule/properties/cel/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.cel, data: data34 };
                                    if (vErrors === null) {
                                        vErrors = [err82];
                                    }
                                    else {
                                        vErrors.push(err82);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err83 = { instancePath: instancePath + "/rules/" + i1 + "/cel", schemaPath: "#/$defs/rule/properties/cel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.cel.type, parentSchema: schema32.properties.cel, data: data34 };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                        }
                        if (data19.at !== undefined) {
                            let data35 = data19.at;
                            if (typeof data35 === "string") {
                                if (!pattern11.test(data35)) {
                                    const err84 = { instancePath: instancePath + "/rules/" + i1 + "/at", schemaPath: "#/$defs/rule/properties/at/pattern", keyword: "pattern", params: { pattern: "^/" }, message: "must match pattern \"" + "^/" + "\"", schema: "^/", parentSchema: schema32.properties.at, data: data35 };
                                    if (vErrors === null) {
                                        vErrors = [err84];
                                    }
                                    else {
                                        vErrors.push(err84);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err85 = { instancePath: instancePath + "/rules/" + i1 + "/at", schemaPath: "#/$defs/rule/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.at.type, parentSchema: schema32.properties.at, data: data35 };
                                if (vErrors === null) {
                                    vErrors = [err85];
                                }
                                else {
                                    vErrors.push(err85);
                                }
                                errors++;
                            }
                        }
                        if (data19.message !== undefined) {
                            let data36 = data19.message;
                            if (typeof data36 === "string") {
                                if (func1(data36) > 400) {
                                    const err86 = { instancePath: instancePath + "/rules/" + i1 + "/message", schemaPath: "#/$defs/rule/properties/message/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema32.properties.message, data: data36 };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                                if (func1(data36) < 1) {
                                    const err87 = { instancePath: instancePath + "/rules/" + i1 + "/message", schemaPath: "#/$defs/rule/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.message, data: data36 };
                                    if (vErrors === null) {
                                        vErrors = [err87];
                                    }
                                    else {
                                        vErrors.push(err87);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err88 = { instancePath: instancePath + "/rules/" + i1 + "/message", schemaPath: "#/$defs/rule/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.message.type, parentSchema: schema32.properties.message, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                        }
                        if (data19.onFail !== undefined) {
                            let data37 = data19.onFail;
                            if (!((data37 === "block") || (data37 === "undecided"))) {
                                const err89 = { instancePath: instancePath + "/rules/" + i1 + "/onFail", schemaPath: "#/$defs/rule/properties/onFail/enum", keyword: "enum", params: { allowedValues: schema32.properties.onFail.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.onFail.enum, parentSchema: schema32.properties.onFail, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                        }
                        if (data19.onUnknown !== undefined) {
                            let data38 = data19.onUnknown;
                            if (!((((data38 === "fail") || (data38 === "warn-if-forbidden")) || (data38 === "warn")) || (data38 === "ignore"))) {
                                const err90 = { instancePath: instancePath + "/rules/" + i1 + "/onUnknown", schemaPath: "#/$defs/rule/properties/onUnknown/enum", keyword: "enum", params: { allowedValues: schema32.properties.onUnknown.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.onUnknown.enum, parentSchema: schema32.properties.onUnknown, data: data38 };
                                if (vErrors === null) {
                                    vErrors = [err90];
                                }
                                else {
                                    vErrors.push(err90);
                                }
                                errors++;
                            }
                        }
                        if (data19.onEmpty !== undefined) {
                            let data39 = data19.onEmpty;
                            if (!(((data39 === "pass") || (data39 === "fail")) || (data39 === "unknown"))) {
                                const err91 = { instancePath: instancePath + "/rules/" + i1 + "/onEmpty", schemaPath: "#/$defs/rule/properties/onEmpty/enum", keyword: "enum", params: { allowedValues: schema32.properties.onEmpty.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.onEmpty.enum, parentSchema: schema32.properties.onEmpty, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                        if (data19.effectiveFrom !== undefined) {
                            let data40 = data19.effectiveFrom;
                            if (typeof data40 === "string") {
                                if (!pattern12.test(data40)) {
                                    const err92 = { instancePath: instancePath + "/rules/" + i1 + "/effectiveFrom", schemaPath: "#/$defs/rule/properties/effectiveFrom/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema32.properties.effectiveFrom, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err92];
                                    }
                                    else {
                                        vErrors.push(err92);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err93 = { instancePath: instancePath + "/rules/" + i1 + "/effectiveFrom", schemaPath: "#/$defs/rule/properties/effectiveFrom/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.effectiveFrom.type, parentSchema: schema32.properties.effectiveFrom, data: data40 };
                                if (vErrors === null) {
                                    vErrors = [err93];
                                }
                                else {
                                    vErrors.push(err93);
                                }
                                errors++;
                            }
                        }
                        if (data19.remediation !== undefined) {
                            let data41 = data19.remediation;
                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                if (data41.text === undefined) {
                                    const err94 = { instancePath: instancePath + "/rules/" + i1 + "/remediation", schemaPath: "#/$defs/rule/properties/remediation/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property '" + "text" + "'", schema: schema32.properties.remediation.required, parentSchema: schema32.properties.remediation, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err94];
                                    }
                                    else {
                                        vErrors.push(err94);
                                    }
                                    errors++;
                                }
                                for (const key7 in data41) {
                                    if (!(((key7 === "text") || (key7 === "effort")) || (key7 === "example"))) {
                                        const err95 = { instancePath: instancePath + "/rules/" + i1 + "/remediation", schemaPath: "#/$defs/rule/properties/remediation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.remediation, data: data41 };
                                        if (vErrors === null) {
                                            vErrors = [err95];
                                        }
                                        else {
                                            vErrors.push(err95);
                                        }
                                        errors++;
                                    }
                                }
                                if (data41.text !== undefined) {
                                    let data42 = data41.text;
                                    if (typeof data42 === "string") {
                                        if (func1(data42) > 1000) {
                                            const err96 = { instancePath: instancePath + "/rules/" + i1 + "/remediation/text", schemaPath: "#/$defs/rule/properties/remediation/properties/text/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema32.properties.remediation.properties.text, data: data42 };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                        if (func1(data42) < 1) {
                                            const err97 = { instancePath: instancePath + "/rules/" + i1 + "/remediation/text", schemaPath: "#/$defs/rule/properties/remediation/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.remediation.properties.text, data: data42 };
                                            if (vErrors === null) {
                                                vErrors = [err97];
                                            }
                                            else {
                                                vErrors.push(err97);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err98 = { instancePath: instancePath + "/rules/" + i1 + "/remediation/text", schemaPath: "#/$defs/rule/properties/remediation/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.remediation.properties.text.type, parentSchema: schema32.properties.remediation.properties.text, data: data42 };
                                        if (vErrors === null) {
                                            vErrors = [err98];
                                        }
                                        else {
                                            vErrors.push(err98);
                                        }
                                        errors++;
                                    }
                                }
                                if (data41.effort !== undefined) {
                                    let data43 = data41.effort;
                                    if (!(((data43 === "low") || (data43 === "medium")) || (data43 === "high"))) {
                                        const err99 = { instancePath: instancePath + "/rules/" + i1 + "/remediation/effort", schemaPath: "#/$defs/rule/properties/remediation/properties/effort/enum", keyword: "enum", params: { allowedValues: schema32.properties.remediation.properties.effort.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.remediation.properties.effort.enum, parentSchema: schema32.properties.remediation.properties.effort, data: data43 };
                                        if (vErrors === null) {
                                            vErrors = [err99];
                                        }
                                        else {
                                            vErrors.push(err99);
                                        }
                                        errors++;
                                    }
                                }
                                if (data41.example !== undefined) {
                                    let data44 = data41.example;
                                    if (typeof data44 === "string") {
                                        if (func1(data44) > 2000) {
                                            const err100 = { instancePath: instancePath + "/rules/" + i1 + "/remediation/example", schemaPath: "#/$defs/rule/properties/remediation/properties/example/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters", schema: 2000, parentSchema: schema32.properties.remediation.properties.example, data: data44 };
                                            if (vErrors === null) {
                                                vErrors = [err100];
                                            }
                                            else {
                                                vErrors.push(err100);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err101 = { instancePath: instancePath + "/rules/" + i1 + "/remediation/example", schemaPath: "#/$defs/rule/properties/remediation/properties/example/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.remediation.properties.example.type, parentSchema: schema32.properties.remediation.properties.example, data: data44 };
                                        if (vErrors === null) {
                                            vErrors = [err101];
                                        }
                                        else {
                                            vErrors.push(err101);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err102 = { instancePath: instancePath + "/rules/" + i1 + "/remediation", schemaPath: "#/$defs/rule/properties/remediation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.remediation.type, parentSchema: schema32.properties.remediation, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err102];
                                }
                                else {
                                    vErrors.push(err102);
                                }
                                errors++;
                            }
                        }
                        if (data19.controls !== undefined) {
                            let data45 = data19.controls;
                            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                if (Object.keys(data45).length > 40) {
                                    const err103 = { instancePath: instancePath + "/rules/" + i1 + "/controls", schemaPath: "#/$defs/rule/properties/controls/maxProperties", keyword: "maxProperties", params: { limit: 40 }, message: "must NOT have more than 40 properties", schema: 40, parentSchema: schema32.properties.controls, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err103];
                                    }
                                    else {
                                        vErrors.push(err103);
                                    }
                                    errors++;
                                }
                                for (const key8 in data45) {
                                    const _errs90 = errors;
                                    if (typeof key8 === "string") {
                                        if (!pattern13.test(key8)) {
                                            const err104 = { instancePath: instancePath + "/rules/" + i1 + "/controls", schemaPath: "#/$defs/rule/properties/controls/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{1,40}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_]{1,40}$" + "\"", schema: "^[a-z][a-z0-9_]{1,40}$", parentSchema: schema32.properties.controls.propertyNames, data: key8, propertyName: key8 };
                                            if (vErrors === null) {
                                                vErrors = [err104];
                                            }
                                            else {
                                                vErrors.push(err104);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid19 = _errs90 === errors;
                                    if (!valid19) {
                                        const err105 = { instancePath: instancePath + "/rules/" + i1 + "/controls", schemaPath: "#/$defs/rule/properties/controls/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid", schema: schema32.properties.controls.propertyNames, parentSchema: schema32.properties.controls, data: data45 };
                                        if (vErrors === null) {
                                            vErrors = [err105];
                                        }
                                        else {
                                            vErrors.push(err105);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key9 in data45) {
                                    let data46 = data45[key9];
                                    if (Array.isArray(data46)) {
                                        if (data46.length > 40) {
                                            const err106 = { instancePath: instancePath + "/rules/" + i1 + "/controls/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule/properties/controls/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items", schema: 40, parentSchema: schema32.properties.controls.additionalProperties, data: data46 };
                                            if (vErrors === null) {
                                                vErrors = [err106];
                                            }
                                            else {
                                                vErrors.push(err106);
                                            }
                                            errors++;
                                        }
                                        const len4 = data46.length;
                                        for (let i6 = 0; i6 < len4; i6++) {
                                            let data47 = data46[i6];
                                            if (typeof data47 === "string") {
                                                if (func1(data47) > 80) {
                                                    const err107 = { instancePath: instancePath + "/rules/" + i1 + "/controls/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, schemaPath: "#/$defs/rule/properties/controls/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters", schema: 80, parentSchema: schema32.properties.controls.additionalProperties.items, data: data47 };
                                                    if (vErrors === null) {
                                                        vErrors = [err107];
                                                    }
                                                    else {
                                                        vErrors.push(err107);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data47) < 1) {
                                                    const err108 = { instancePath: instancePath + "/rules/" + i1 + "/controls/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, schemaPath: "#/$defs/rule/properties/controls/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.controls.additionalProperties.items, data: data47 };
                                                    if (vErrors === null) {
                                                        vErrors = [err108];
                                                    }
                                                    else {
                                                        vErrors.push(err108);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err109 = { instancePath: instancePath + "/rules/" + i1 + "/controls/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, schemaPath: "#/$defs/rule/properties/controls/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.controls.additionalProperties.items.type, parentSchema: schema32.properties.controls.additionalProperties.items, data: data47 };
                                                if (vErrors === null) {
                                                    vErrors = [err109];
                                                }
                                                else {
                                                    vErrors.push(err109);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err110 = { instancePath: instancePath + "/rules/" + i1 + "/controls/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule/properties/controls/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.controls.additionalProperties.type, parentSchema: schema32.properties.controls.additionalProperties, data: data46 };
                                        if (vErrors === null) {
                                            vErrors = [err110];
                                        }
                                        else {
                                            vErrors.push(err110);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err111 = { instancePath: instancePath + "/rules/" + i1 + "/controls", schemaPath: "#/$defs/rule/properties/controls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.controls.type, parentSchema: schema32.properties.controls, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err111];
                                }
                                else {
                                    vErrors.push(err111);
                                }
                                errors++;
                            }
                        }
                        if (data19.references !== undefined) {
                            let data48 = data19.references;
                            if (Array.isArray(data48)) {
                                if (data48.length > 20) {
                                    const err112 = { instancePath: instancePath + "/rules/" + i1 + "/references", schemaPath: "#/$defs/rule/properties/references/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema32.properties.references, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err112];
                                    }
                                    else {
                                        vErrors.push(err112);
                                    }
                                    errors++;
                                }
                                const len5 = data48.length;
                                for (let i7 = 0; i7 < len5; i7++) {
                                    let data49 = data48[i7];
                                    if (typeof data49 === "string") {
                                        if (func1(data49) > 300) {
                                            const err113 = { instancePath: instancePath + "/rules/" + i1 + "/references/" + i7, schemaPath: "#/$defs/rule/properties/references/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema32.properties.references.items, data: data49 };
                                            if (vErrors === null) {
                                                vErrors = [err113];
                                            }
                                            else {
                                                vErrors.push(err113);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err114 = { instancePath: instancePath + "/rules/" + i1 + "/references/" + i7, schemaPath: "#/$defs/rule/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.references.items.type, parentSchema: schema32.properties.references.items, data: data49 };
                                        if (vErrors === null) {
                                            vErrors = [err114];
                                        }
                                        else {
                                            vErrors.push(err114);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err115 = { instancePath: instancePath + "/rules/" + i1 + "/references", schemaPath: "#/$defs/rule/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.references.type, parentSchema: schema32.properties.references, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                        if (data19.tests !== undefined) {
                            let data50 = data19.tests;
                            if (Array.isArray(data50)) {
                                if (data50.length > 100) {
                                    const err116 = { instancePath: instancePath + "/rules/" + i1 + "/tests", schemaPath: "#/$defs/rule/properties/tests/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema32.properties.tests, data: data50 };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                                if (data50.length < 2) {
                                    const err117 = { instancePath: instancePath + "/rules/" + i1 + "/tests", schemaPath: "#/$defs/rule/properties/tests/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema32.properties.tests, data: data50 };
                                    if (vErrors === null) {
                                        vErrors = [err117];
                                    }
                                    else {
                                        vErrors.push(err117);
                                    }
                                    errors++;
                                }
                                const len6 = data50.length;
                                for (let i8 = 0; i8 < len6; i8++) {
                                    let data51 = data50[i8];
                                    if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                        if (data51.name === undefined) {
                                            const err118 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8, schemaPath: "#/$defs/rule/properties/tests/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema32.properties.tests.items.required, parentSchema: schema32.properties.tests.items, data: data51 };
                                            if (vErrors === null) {
                                                vErrors = [err118];
                                            }
                                            else {
                                                vErrors.push(err118);
                                            }
                                            errors++;
                                        }
                                        if (data51.given === undefined) {
                                            const err119 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8, schemaPath: "#/$defs/rule/properties/tests/items/required", keyword: "required", params: { missingProperty: "given" }, message: "must have required property '" + "given" + "'", schema: schema32.properties.tests.items.required, parentSchema: schema32.properties.tests.items, data: data51 };
                                            if (vErrors === null) {
                                                vErrors = [err119];
                                            }
                                            else {
                                                vErrors.push(err119);
                                            }
                                            errors++;
                                        }
                                        if (data51.expect === undefined) {
                                            const err120 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8, schemaPath: "#/$defs/rule/properties/tests/items/required", keyword: "required", params: { missingProperty: "expect" }, message: "must have required property '" + "expect" + "'", schema: schema32.properties.tests.items.required, parentSchema: schema32.properties.tests.items, data: data51 };
                                            if (vErrors === null) {
                                                vErrors = [err120];
                                            }
                                            else {
                                                vErrors.push(err120);
                                            }
                                            errors++;
                                        }
                                        for (const key10 in data51) {
                                            if (!((((key10 === "name") || (key10 === "given")) || (key10 === "expect")) || (key10 === "at"))) {
                                                const err121 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8, schemaPath: "#/$defs/rule/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.tests.items, data: data51 };
                                                if (vErrors === null) {
                                                    vErrors = [err121];
                                                }
                                                else {
                                                    vErrors.push(err121);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data51.name !== undefined) {
                                            let data52 = data51.name;
                                            if (typeof data52 === "string") {
                                                if (func1(data52) > 120) {
                                                    const err122 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8 + "/name", schemaPath: "#/$defs/rule/properties/tests/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema32.properties.tests.items.properties.name, data: data52 };
                                                    if (vErrors === null) {
                                                        vErrors = [err122];
                                                    }
                                                    else {
                                                        vErrors.push(err122);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data52) < 1) {
                                                    const err123 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8 + "/name", schemaPath: "#/$defs/rule/properties/tests/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.tests.items.properties.name, data: data52 };
                                                    if (vErrors === null) {
                                                        vErrors = [err123];
                                                    }
                                                    else {
                                                        vErrors.push(err123);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err124 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8 + "/name", schemaPath: "#/$defs/rule/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tests.items.properties.name.type, parentSchema: schema32.properties.tests.items.properties.name, data: data52 };
                                                if (vErrors === null) {
                                                    vErrors = [err124];
                                                }
                                                else {
                                                    vErrors.push(err124);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data51.given !== undefined) {
                                            let data53 = data51.given;
                                            if (!(data53 && typeof data53 == "object" && !Array.isArray(data53))) {
                                                const err125 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8 + "/given", schemaPath: "#/$defs/rule/properties/tests/items/properties/given/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.tests.items.properties.given.type, parentSchema: schema32.properties.tests.items.properties.given, data: data53 };
                                                if (vErrors === null) {
                                                    vErrors = [err125];
                                                }
                                                else {
                                                    vErrors.push(err125);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data51.expect !== undefined) {
                                            let data54 = data51.expect;
                                            if (!(((data54 === "pass") || (data54 === "fail")) || (data54 === "skip"))) {
                                                const err126 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8 + "/expect", schemaPath: "#/$defs/rule/properties/tests/items/properties/expect/enum", keyword: "enum", params: { allowedValues: schema32.properties.tests.items.properties.expect.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.tests.items.properties.expect.enum, parentSchema: schema32.properties.tests.items.properties.expect, data: data54 };
                                                if (vErrors === null) {
                                                    vErrors = [err126];
                                                }
                                                else {
                                                    vErrors.push(err126);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data51.at !== undefined) {
                                            let data55 = data51.at;
                                            if (Array.isArray(data55)) {
                                                const len7 = data55.length;
                                                for (let i9 = 0; i9 < len7; i9++) {
                                                    let data56 = data55[i9];
                                                    if (typeof data56 !== "string") {
                                                        const err127 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8 + "/at/" + i9, schemaPath: "#/$defs/rule/properties/tests/items/properties/at/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.tests.items.properties.at.items.type, parentSchema: schema32.properties.tests.items.properties.at.items, data: data56 };
                                                        if (vErrors === null) {
                                                            vErrors = [err127];
                                                        }
                                                        else {
                                                            vErrors.push(err127);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err128 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8 + "/at", schemaPath: "#/$defs/rule/properties/tests/items/properties/at/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.tests.items.properties.at.type, parentSchema: schema32.properties.tests.items.properties.at, data: data55 };
                                                if (vErrors === null) {
                                                    vErrors = [err128];
                                                }
                                                else {
                                                    vErrors.push(err128);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err129 = { instancePath: instancePath + "/rules/" + i1 + "/tests/" + i8, schemaPath: "#/$defs/rule/properties/tests/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.tests.items.type, parentSchema: schema32.properties.tests.items, data: data51 };
                                        if (vErrors === null) {
                                            vErrors = [err129];
                                        }
                                        else {
                                            vErrors.push(err129);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err130 = { instancePath: instancePath + "/rules/" + i1 + "/tests", schemaPath: "#/$defs/rule/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.tests.type, parentSchema: schema32.properties.tests, data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err131 = { instancePath: instancePath + "/rules/" + i1, schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err131];
                        }
                        else {
                            vErrors.push(err131);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err132 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data18 };
                if (vErrors === null) {
                    vErrors = [err132];
                }
                else {
                    vErrors.push(err132);
                }
                errors++;
            }
        }
    }
    else {
        const err133 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err133];
        }
        else {
            vErrors.push(err133);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateConfigV1 = validate21;
const schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/config-v1.schema.json", "title": "Weightseal configuration, version 1 (.github/weightseal.yml)", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "models": { "type": "array", "maxItems": 1000, "items": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "path": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Path relative to the repository, literal, no globs." }, "version": { "type": "string", "minLength": 1, "maxLength": 100 }, "framework": { "type": "string", "minLength": 1, "maxLength": 100 }, "type": { "type": "string", "minLength": 1, "maxLength": 100 }, "ignorePaths": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "description": "Paths below the model that are not part of it." }, "requireContent": { "type": "boolean", "description": "A git-LFS pointer is not enough: the content must be there and be hashed." }, "classification": { "enum": ["public", "internal", "confidential", "restricted"], "description": "What is at stake. Decides who must approve a change of the model." } } }, "description": "Models that always stand, beside those that are discovered." }, "discover": { "type": "boolean", "default": true, "description": "Find directories that hold weight files." }, "ignorePaths": { "type": "array", "maxItems": 1000, "items": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Path relative to the repository, literal, no globs." }, "description": "Paths in which no model is looked for." }, "policies": { "type": "object", "additionalProperties": false, "required": [], "properties": { "profile": { "enum": ["baseline", "strict", "regulated"], "default": "baseline", "description": "How much is asked: few and sure rules, more of them, or all, where nothing may stay unread." }, "packs": { "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]{1,30}$" }, "description": "Built-in packs. The pack meta always runs." }, "params": { "type": "object", "maxProperties": 200, "propertyNames": { "pattern": "^[a-z][a-z0-9-]{1,30}\\.[a-z][A-Za-z0-9]{0,40}$" }, "additionalProperties": true, "description": "Parameters of packs as pack.parameter." }, "rules": { "type": "object", "maxProperties": 200, "propertyNames": { "pattern": "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "severity": { "enum": ["critical", "high", "medium", "low", "info"] }, "enforcement": { "enum": ["off", "notice", "warn", "block"], "description": "What a finding does whatever its severity. off needs a reason." }, "reason": { "type": "string", "minLength": 10, "maxLength": 500 } } }, "description": "Changes of single rules. A rule that is named here runs whatever the profile." }, "custom": { "type": "array", "maxItems": 50, "uniqueItems": true, "items": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1024 }, { "type": "object", "additionalProperties": false, "required": ["source"], "properties": { "source": { "type": "string", "pattern": "^github:", "maxLength": 1024 }, "signature": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Where the signature of the pack stands in the same repository or release; the pack's name and .sig when not given." }, "identity": { "type": "object", "additionalProperties": false, "required": [], "minProperties": 1, "description": "Whose keyless signatures count; fromRepo, or an identity and its issuer.", "properties": { "fromRepo": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$" }, "certificateIdentity": { "type": "string", "minLength": 1, "maxLength": 2048 }, "certificateIdentityPattern": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "RE2 syntax, over the whole identity." }, "certificateOidcIssuer": { "type": "string", "minLength": 1, "maxLength": 2048 }, "repository": { "type": "string", "minLength": 1, "maxLength": 200 }, "repositoryId": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "ref": { "type": "string", "minLength": 1, "maxLength": 500 }, "trigger": { "type": "string", "minLength": 1, "maxLength": 100 }, "runner": { "type": "string", "minLength": 1, "maxLength": 100 }, "workflowRef": { "type": "string", "minLength": 1, "maxLength": 1000 } } } }, "description": "A pack from elsewhere, and who must have signed it." }] }, "description": "Your own packs: paths whose last name may hold *, or github:OWNER/REPO//PATH?ref=COMMIT, or github:OWNER/REPO/releases/TAG/ASSET, whose digest stands in .github/weightseal/policies.lock." }, "sarif": { "type": "array", "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "description": "Results of other scanners: SARIF files that steps before wrote, relative to the work tree." }, "scanners": { "type": "array", "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": "Names of scanners whose result must be among them." } } }, "failOnSeverity": { "enum": ["critical", "high", "medium", "moderate", "low", "info"], "default": "high" }, "warnOnly": { "type": "boolean", "default": false }, "commentSummaryInPr": { "enum": ["always", "on-failure", "never"], "default": "on-failure" }, "uploadSarif": { "enum": ["auto", "always", "never"], "default": "never" }, "showSummary": { "type": "boolean", "default": true }, "signing": { "type": "object", "additionalProperties": false, "required": [], "description": "How releases are signed, and whose signatures count.", "properties": { "method": { "enum": ["sigstore", "key", "certificate"], "default": "sigstore" }, "allowPublicTransparencyLog": { "type": "boolean", "default": false, "description": "A repository that is not public may write to the public, permanent log." }, "required": { "enum": ["release", "always"], "default": "release", "description": "When a model must be signed." }, "identity": { "type": "object", "additionalProperties": false, "required": [], "minProperties": 1, "description": "Whose keyless signatures count; fromRepo, or an identity and its issuer.", "properties": { "fromRepo": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$" }, "certificateIdentity": { "type": "string", "minLength": 1, "maxLength": 2048 }, "certificateIdentityPattern": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "RE2 syntax, over the whole identity." }, "certificateOidcIssuer": { "type": "string", "minLength": 1, "maxLength": 2048 }, "repository": { "type": "string", "minLength": 1, "maxLength": 200 }, "repositoryId": { "type": "string", "pattern": "^[0-9]{1,20}$" }, "ref": { "type": "string", "minLength": 1, "maxLength": 500 }, "trigger": { "type": "string", "minLength": 1, "maxLength": 100 }, "runner": { "type": "string", "minLength": 1, "maxLength": 100 }, "workflowRef": { "type": "string", "minLength": 1, "maxLength": 1000 } } }, "publicKeys": { "type": "array", "minItems": 1, "maxItems": 20, "description": "Keys whose signatures count.", "items": { "type": "object", "additionalProperties": false, "required": ["path", "since"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Path relative to the repository, literal, no globs." }, "since": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "description": "When the key was made, YYYY-MM-DD." } } } }, "certificate": { "type": "object", "additionalProperties": false, "required": ["chain"], "minProperties": 2, "description": "The certificate whose signatures count.", "properties": { "chain": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Path relative to the repository, literal, no globs." } }, "fingerprint": { "type": "string", "minLength": 1, "maxLength": 200 }, "san": { "type": "string", "minLength": 1, "maxLength": 2048 }, "subject": { "type": "string", "minLength": 1, "maxLength": 2048 }, "spki": { "type": "string", "minLength": 1, "maxLength": 200 } } }, "trustedRoot": { "type": "object", "additionalProperties": false, "required": ["path", "asOf"], "description": "Trust root of a Sigstore instance of your own; the public-good one that ships with Weightseal when not given.", "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Path relative to the repository, literal, no globs." }, "asOf": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "description": "When it was fetched, YYYY-MM-DD." } } } } }, "roles": { "type": "object", "additionalProperties": false, "description": "Where each role comes from; a role that is not named keeps its default.", "properties": { "developer": { "type": "object", "additionalProperties": false, "properties": { "users": { "$ref": "#/$defs/users" }, "teams": { "$ref": "#/$defs/teams" }, "permission": { "anyOf": [{ "enum": ["read", "triage", "write", "maintain", "admin"] }, { "type": "null" }] }, "roleNames": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": "Names of custom repository roles." }, "strict": { "type": "boolean", "description": "Higher roles do not include this one." } } }, "ml_engineer": { "type": "object", "additionalProperties": false, "properties": { "users": { "$ref": "#/$defs/users" }, "teams": { "$ref": "#/$defs/teams" }, "permission": { "anyOf": [{ "enum": ["read", "triage", "write", "maintain", "admin"] }, { "type": "null" }] }, "roleNames": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": "Names of custom repository roles." }, "strict": { "type": "boolean", "description": "Higher roles do not include this one." } } }, "ml_admin": { "type": "object", "additionalProperties": false, "properties": { "users": { "$ref": "#/$defs/users" }, "teams": { "$ref": "#/$defs/teams" }, "permission": { "anyOf": [{ "enum": ["read", "triage", "write", "maintain", "admin"] }, { "type": "null" }] }, "roleNames": { "type": "array", "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": "Names of custom repository roles." }, "strict": { "type": "boolean", "description": "Higher roles do not include this one." } } } } }, "approvals": { "type": "object", "additionalProperties": false, "description": "Who must approve what.", "properties": { "tier": { "enum": ["public", "internal", "confidential", "restricted"], "description": "Of everything that belongs to no model with a classification of its own. public or internal by the repository's visibility when not given." }, "freshness": { "enum": ["head", "content", "none"] }, "contributors": { "enum": ["deny", "allow"] }, "unattributedCommits": { "enum": ["warn", "pending", "fail"] }, "signedCommits": { "enum": ["off", "warn", "required"] }, "requireResolvedThreads": { "type": "boolean" }, "drafts": { "enum": ["pending", "judge"] }, "matrix": { "enum": ["default", "off"], "description": "The default requirements by tier and change class." }, "classes": { "type": "object", "additionalProperties": false, "description": "Paths that belong to a class beside the usual ones.", "properties": { "policy": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." }, "manifest": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." }, "promotion": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." }, "weights": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." }, "model_config": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." }, "eval": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." }, "data": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." }, "docs": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." }, "code": { "$ref": "#/$defs/globs", "description": "Patterns as in CODEOWNERS." } } }, "codeowners": { "if": { "type": "string" }, "then": { "const": "off" }, "else": { "$ref": "#/$defs/owners" } }, "veto": { "type": "object", "additionalProperties": false, "properties": { "by": { "enum": ["writers", "required", "none"] }, "overrideBy": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "enum": ["developer", "ml_engineer", "ml_admin"] } } } }, "rules": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["name"], "anyOf": [{ "required": ["require"], "properties": { "require": true } }, { "required": ["conditions"], "properties": { "conditions": true } }], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": { "type": "string", "minLength": 1, "maxLength": 1000 }, "when": { "if": { "type": "string" }, "then": { "const": "always" }, "else": { "$ref": "#/$defs/when" } }, "require": { "$ref": "#/$defs/requirement" }, "conditions": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "statuses": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "workflows": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "type": "string", "pattern": "^\\.github/workflows/[^/]+\\.ya?ml$" } } } }, "freshness": { "enum": ["head", "content", "none"] }, "contributors": { "enum": ["deny", "allow"] }, "maxAgeDays": { "type": "integer", "minimum": 1, "maximum": 3650 }, "bots": { "type": "array", "maxItems": 20, "items": { "type": "integer", "minimum": 1 }, "description": "Numeric ids of bots whose approval this rule takes." } } } }, "release": { "type": "object", "additionalProperties": false, "description": "Who must approve a release.", "properties": { "environments": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "description": "Environments whose reviews of this run count." }, "reviewers": { "type": "integer", "minimum": 0, "maximum": 10, "description": "How many different people must have approved the deployment. 2 when environments are named." }, "branches": { "$ref": "#/$defs/globs", "description": "Branches from which may be released; the default branch when not given." }, "since": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._/@#-]{0,254}$", "description": "Tag or commit from which on commits are judged, where no earlier release was sealed; the whole history of the branch when not given." }, "signedTag": { "type": "boolean", "description": "The tag must be signed. True at the tier restricted when not given." }, "signers": { "$ref": "#/$defs/users" }, "authors": { "$ref": "#/$defs/actors" } } } } } }, "$defs": { "actors": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "role": { "enum": ["developer", "ml_engineer", "ml_admin"] }, "roles": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "enum": ["developer", "ml_engineer", "ml_admin"] } }, "users": { "$ref": "#/$defs/users" }, "teams": { "$ref": "#/$defs/teams" }, "permission": { "enum": ["read", "triage", "write", "maintain", "admin"] } } }, "owners": { "type": "object", "additionalProperties": false, "properties": { "eachGroup": { "type": "integer", "minimum": 1, "maximum": 10, "description": "How many owners of each line that owns a changed file." }, "owners": { "enum": ["any", "all"] }, "unowned": { "enum": ["ignore", "error"] }, "onInvalid": { "enum": ["error", "warn"] }, "fallbackOwners": { "$ref": "#/$defs/actors" } } }, "requirement": { "type": "object", "minProperties": 1, "if": { "required": ["all"], "properties": { "all": true } }, "then": { "additionalProperties": false, "properties": { "all": { "$ref": "#/$defs/requirements" } } }, "else": { "if": { "required": ["any"], "properties": { "any": true } }, "then": { "additionalProperties": false, "properties": { "any": { "$ref": "#/$defs/requirements" } } }, "else": { "if": { "required": ["all_distinct"], "properties": { "all_distinct": true } }, "then": { "additionalProperties": false, "properties": { "all_distinct": { "$ref": "#/$defs/requirements" } } }, "else": { "if": { "required": ["codeowners"], "properties": { "codeowners": true } }, "then": { "additionalProperties": false, "properties": { "codeowners": { "$ref": "#/$defs/owners" } } }, "else": { "additionalProperties": false, "properties": { "role": { "enum": ["developer", "ml_engineer", "ml_admin"] }, "roles": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "enum": ["developer", "ml_engineer", "ml_admin"] } }, "users": { "$ref": "#/$defs/users" }, "teams": { "$ref": "#/$defs/teams" }, "permission": { "enum": ["read", "triage", "write", "maintain", "admin"] }, "count": { "type": "integer", "minimum": 1, "maximum": 10 } } } } } } }, "requirements": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/requirement" } }, "when": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "changed": { "$ref": "#/$defs/globs", "description": "Any changed file matches, by its old or its new name. Patterns as in CODEOWNERS." }, "ignore": { "$ref": "#/$defs/globs", "description": "Files that changed and onlyChanged do not look at." }, "onlyChanged": { "$ref": "#/$defs/globs", "description": "Every changed file matches." }, "classes": { "type": "array", "minItems": 1, "maxItems": 9, "items": { "enum": ["policy", "manifest", "promotion", "weights", "model_config", "eval", "data", "docs", "code"] } }, "tiers": { "type": "array", "minItems": 1, "maxItems": 4, "items": { "enum": ["public", "internal", "confidential", "restricted"] } }, "base": { "$ref": "#/$defs/globs", "description": "Base branches." }, "labels": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": "Any of these labels." }, "author": { "$ref": "#/$defs/actors" }, "not": { "$ref": "#/$defs/when" } } }, "users": { "type": "array", "maxItems": 200, "items": { "anyOf": [{ "type": "string", "pattern": "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" }, { "type": "integer", "minimum": 1 }] }, "description": "login, login#id, or the id alone. With an id a login that was renamed and registered again does not matter." }, "teams": { "type": "array", "maxItems": 50, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, "description": "organisation/slug. Needs app-token with Members: read." }, "globs": { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "description": "Patterns as in CODEOWNERS." } } };
const schema34 = { "type": "array", "maxItems": 200, "items": { "anyOf": [{ "type": "string", "pattern": "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" }, { "type": "integer", "minimum": 1 }] }, "description": "login, login#id, or the id alone. With an id a login that was renamed and registered again does not matter." };
const schema35 = { "type": "array", "maxItems": 50, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, "description": "organisation/slug. Needs app-token with Members: read." };
const schema40 = { "type": "array", "minItems": 1, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "description": "Patterns as in CODEOWNERS." };
const pattern15 = new RegExp("^[a-z][a-z0-9-]{1,30}\\.[a-z][A-Za-z0-9]{0,40}$", "u");
const pattern17 = new RegExp("^github:", "u");
const pattern18 = new RegExp("^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$", "u");
const pattern19 = new RegExp("^[0-9]{1,20}$", "u");
const pattern22 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern24 = new RegExp("^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$", "u");
const pattern25 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", "u");
const pattern34 = new RegExp("^\\.github/workflows/[^/]+\\.ya?ml$", "u");
const pattern35 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/@#-]{0,254}$", "u");
const schema49 = { "type": "object", "additionalProperties": false, "properties": { "eachGroup": { "type": "integer", "minimum": 1, "maximum": 10, "description": "How many owners of each line that owns a changed file." }, "owners": { "enum": ["any", "all"] }, "unowned": { "enum": ["ignore", "error"] }, "onInvalid": { "enum": ["error", "warn"] }, "fallbackOwners": { "$ref": "#/$defs/actors" } } };
const schema50 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "role": { "enum": ["developer", "ml_engineer", "ml_admin"] }, "roles": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "enum": ["developer", "ml_engineer", "ml_admin"] } }, "users": { "$ref": "#/$defs/users" }, "teams": { "$ref": "#/$defs/teams" }, "permission": { "enum": ["read", "triage", "write", "maintain", "admin"] } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema50, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "role") || (key0 === "roles")) || (key0 === "users")) || (key0 === "teams")) || (key0 === "permission"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data0 = data.role;
            if (!(((data0 === "developer") || (data0 === "ml_engineer")) || (data0 === "ml_admin"))) {
                const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema50.properties.role.enum }, message: "must be equal to one of the allowed values", schema: schema50.properties.role.enum, parentSchema: schema50.properties.role, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.roles !== undefined) {
            let data1 = data.roles;
            if (Array.isArray(data1)) {
                if (data1.length > 3) {
                    const err3 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items", schema: 3, parentSchema: schema50.properties.roles, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data1.length < 1) {
                    const err4 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema50.properties.roles, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (!(((data2 === "developer") || (data2 === "ml_engineer")) || (data2 === "ml_admin"))) {
                        const err5 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/enum", keyword: "enum", params: { allowedValues: schema50.properties.roles.items.enum }, message: "must be equal to one of the allowed values", schema: schema50.properties.roles.items.enum, parentSchema: schema50.properties.roles.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.properties.roles.type, parentSchema: schema50.properties.roles, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.users !== undefined) {
            let data3 = data.users;
            if (Array.isArray(data3)) {
                if (data3.length > 200) {
                    const err7 = { instancePath: instancePath + "/users", schemaPath: "#/$defs/users/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema34, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data4 = data3[i1];
                    const _errs10 = errors;
                    let valid6 = false;
                    const _errs11 = errors;
                    if (typeof data4 === "string") {
                        if (!pattern24.test(data4)) {
                            const err8 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" }, message: "must match pattern \"" + "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" + "\"", schema: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$", parentSchema: schema34.items.anyOf[0], data: data4 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.anyOf[0].type, parentSchema: schema34.items.anyOf[0], data: data4 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    var _valid0 = _errs11 === errors;
                    valid6 = valid6 || _valid0;
                    const _errs13 = errors;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err10 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.items.anyOf[1].type, parentSchema: schema34.items.anyOf[1], data: data4 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 1 || isNaN(data4)) {
                            const err11 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.items.anyOf[1], data: data4 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    var _valid0 = _errs13 === errors;
                    valid6 = valid6 || _valid0;
                    if (!valid6) {
                        const err12 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.items.anyOf, parentSchema: schema34.items, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs10;
                        if (vErrors !== null) {
                            if (_errs10) {
                                vErrors.length = _errs10;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/users", schemaPath: "#/$defs/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.teams !== undefined) {
            let data5 = data.teams;
            if (Array.isArray(data5)) {
                if (data5.length > 50) {
                    const err14 = { instancePath: instancePath + "/teams", schemaPath: "#/$defs/teams/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema35, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                const len2 = data5.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data6 = data5[i2];
                    if (typeof data6 === "string") {
                        if (!pattern25.test(data6)) {
                            const err15 = { instancePath: instancePath + "/teams/" + i2, schemaPath: "#/$defs/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", parentSchema: schema35.items, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/teams/" + i2, schemaPath: "#/$defs/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/teams", schemaPath: "#/$defs/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.type, parentSchema: schema35, data: data5 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.permission !== undefined) {
            let data7 = data.permission;
            if (!(((((data7 === "read") || (data7 === "triage")) || (data7 === "write")) || (data7 === "maintain")) || (data7 === "admin"))) {
                const err18 = { instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/enum", keyword: "enum", params: { allowedValues: schema50.properties.permission.enum }, message: "must be equal to one of the allowed values", schema: schema50.properties.permission.enum, parentSchema: schema50.properties.permission, data: data7 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(((((key0 === "eachGroup") || (key0 === "owners")) || (key0 === "unowned")) || (key0 === "onInvalid")) || (key0 === "fallbackOwners"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.eachGroup !== undefined) {
            let data0 = data.eachGroup;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err1 = { instancePath: instancePath + "/eachGroup", schemaPath: "#/properties/eachGroup/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.eachGroup.type, parentSchema: schema49.properties.eachGroup, data: data0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 10 || isNaN(data0)) {
                    const err2 = { instancePath: instancePath + "/eachGroup", schemaPath: "#/properties/eachGroup/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema49.properties.eachGroup, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0 < 1 || isNaN(data0)) {
                    const err3 = { instancePath: instancePath + "/eachGroup", schemaPath: "#/properties/eachGroup/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema49.properties.eachGroup, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
        }
        if (data.owners !== undefined) {
            let data1 = data.owners;
            if (!((data1 === "any") || (data1 === "all"))) {
                const err4 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/enum", keyword: "enum", params: { allowedValues: schema49.properties.owners.enum }, message: "must be equal to one of the allowed values", schema: schema49.properties.owners.enum, parentSchema: schema49.properties.owners, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.unowned !== undefined) {
            let data2 = data.unowned;
            if (!((data2 === "ignore") || (data2 === "error"))) {
                const err5 = { instancePath: instancePath + "/unowned", schemaPath: "#/properties/unowned/enum", keyword: "enum", params: { allowedValues: schema49.properties.unowned.enum }, message: "must be equal to one of the allowed values", schema: schema49.properties.unowned.enum, parentSchema: schema49.properties.unowned, data: data2 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.onInvalid !== undefined) {
            let data3 = data.onInvalid;
            if (!((data3 === "error") || (data3 === "warn"))) {
                const err6 = { instancePath: instancePath + "/onInvalid", schemaPath: "#/properties/onInvalid/enum", keyword: "enum", params: { allowedValues: schema49.properties.onInvalid.enum }, message: "must be equal to one of the allowed values", schema: schema49.properties.onInvalid.enum, parentSchema: schema49.properties.onInvalid, data: data3 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.fallbackOwners !== undefined) {
            if (!(validate23(data.fallbackOwners, { instancePath: instancePath + "/fallbackOwners", parentData: data, parentDataProperty: "fallbackOwners", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema53 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "changed": { "$ref": "#/$defs/globs", "description": "Any changed file matches, by its old or its new name. Patterns as in CODEOWNERS." }, "ignore": { "$ref": "#/$defs/globs", "description": "Files that changed and onlyChanged do not look at." }, "onlyChanged": { "$ref": "#/$defs/globs", "description": "Every changed file matches." }, "classes": { "type": "array", "minItems": 1, "maxItems": 9, "items": { "enum": ["policy", "manifest", "promotion", "weights", "model_config", "eval", "data", "docs", "code"] } }, "tiers": { "type": "array", "minItems": 1, "maxItems": 4, "items": { "enum": ["public", "internal", "confidential", "restricted"] } }, "base": { "$ref": "#/$defs/globs", "description": "Base branches." }, "labels": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 100 }, "description": "Any of these labels." }, "author": { "$ref": "#/$defs/actors" }, "not": { "$ref": "#/$defs/when" } } };
const wrapper0 = { validate: validate26 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema53, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func7.call(schema53.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.changed !== undefined) {
            let data0 = data.changed;
            if (Array.isArray(data0)) {
                if (data0.length > 200) {
                    const err2 = { instancePath: instancePath + "/changed", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/changed", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (func1(data1) > 1024) {
                            const err4 = { instancePath: instancePath + "/changed/" + i0, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (func1(data1) < 1) {
                            const err5 = { instancePath: instancePath + "/changed/" + i0, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/changed/" + i0, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/changed", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data0 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.ignore !== undefined) {
            let data2 = data.ignore;
            if (Array.isArray(data2)) {
                if (data2.length > 200) {
                    const err8 = { instancePath: instancePath + "/ignore", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err9 = { instancePath: instancePath + "/ignore", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if (typeof data3 === "string") {
                        if (func1(data3) > 1024) {
                            const err10 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (func1(data3) < 1) {
                            const err11 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/ignore/" + i1, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/ignore", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data2 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.onlyChanged !== undefined) {
            let data4 = data.onlyChanged;
            if (Array.isArray(data4)) {
                if (data4.length > 200) {
                    const err14 = { instancePath: instancePath + "/onlyChanged", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (data4.length < 1) {
                    const err15 = { instancePath: instancePath + "/onlyChanged", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data5 = data4[i2];
                    if (typeof data5 === "string") {
                        if (func1(data5) > 1024) {
                            const err16 = { instancePath: instancePath + "/onlyChanged/" + i2, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (func1(data5) < 1) {
                            const err17 = { instancePath: instancePath + "/onlyChanged/" + i2, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/onlyChanged/" + i2, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/onlyChanged", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data4 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.classes !== undefined) {
            let data6 = data.classes;
            if (Array.isArray(data6)) {
                if (data6.length > 9) {
                    const err20 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/maxItems", keyword: "maxItems", params: { limit: 9 }, message: "must NOT have more than 9 items", schema: 9, parentSchema: schema53.properties.classes, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data6.length < 1) {
                    const err21 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema53.properties.classes, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data7 = data6[i3];
                    if (!(((((((((data7 === "policy") || (data7 === "manifest")) || (data7 === "promotion")) || (data7 === "weights")) || (data7 === "model_config")) || (data7 === "eval")) || (data7 === "data")) || (data7 === "docs")) || (data7 === "code"))) {
                        const err22 = { instancePath: instancePath + "/classes/" + i3, schemaPath: "#/properties/classes/items/enum", keyword: "enum", params: { allowedValues: schema53.properties.classes.items.enum }, message: "must be equal to one of the allowed values", schema: schema53.properties.classes.items.enum, parentSchema: schema53.properties.classes.items, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.classes.type, parentSchema: schema53.properties.classes, data: data6 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.tiers !== undefined) {
            let data8 = data.tiers;
            if (Array.isArray(data8)) {
                if (data8.length > 4) {
                    const err24 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items", schema: 4, parentSchema: schema53.properties.tiers, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data8.length < 1) {
                    const err25 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema53.properties.tiers, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                const len4 = data8.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    let data9 = data8[i4];
                    if (!((((data9 === "public") || (data9 === "internal")) || (data9 === "confidential")) || (data9 === "restricted"))) {
                        const err26 = { instancePath: instancePath + "/tiers/" + i4, schemaPath: "#/properties/tiers/items/enum", keyword: "enum", params: { allowedValues: schema53.properties.tiers.items.enum }, message: "must be equal to one of the allowed values", schema: schema53.properties.tiers.items.enum, parentSchema: schema53.properties.tiers.items, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.tiers.type, parentSchema: schema53.properties.tiers, data: data8 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.base !== undefined) {
            let data10 = data.base;
            if (Array.isArray(data10)) {
                if (data10.length > 200) {
                    const err28 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                if (data10.length < 1) {
                    const err29 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                const len5 = data10.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data11 = data10[i5];
                    if (typeof data11 === "string") {
                        if (func1(data11) > 1024) {
                            const err30 = { instancePath: instancePath + "/base/" + i5, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (func1(data11) < 1) {
                            const err31 = { instancePath: instancePath + "/base/" + i5, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/base/" + i5, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data10 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.labels !== undefined) {
            let data12 = data.labels;
            if (Array.isArray(data12)) {
                if (data12.length > 50) {
                    const err34 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema53.properties.labels, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (data12.length < 1) {
                    const err35 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema53.properties.labels, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                const len6 = data12.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data13 = data12[i6];
                    if (typeof data13 === "string") {
                        if (func1(data13) > 100) {
                            const err36 = { instancePath: instancePath + "/labels/" + i6, schemaPath: "#/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema53.properties.labels.items, data: data13 };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        if (func1(data13) < 1) {
                            const err37 = { instancePath: instancePath + "/labels/" + i6, schemaPath: "#/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema53.properties.labels.items, data: data13 };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/labels/" + i6, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.labels.items.type, parentSchema: schema53.properties.labels.items, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.labels.type, parentSchema: schema53.properties.labels, data: data12 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.author !== undefined) {
            if (!(validate23(data.author, { instancePath: instancePath + "/author", parentData: data, parentDataProperty: "author", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
            }
        }
        if (data.not !== undefined) {
            if (!(wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
        if (vErrors === null) {
            vErrors = [err40];
        }
        else {
            vErrors.push(err40);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "type": "object", "minProperties": 1, "if": { "required": ["all"], "properties": { "all": true } }, "then": { "additionalProperties": false, "properties": { "all": { "$ref": "#/$defs/requirements" } } }, "else": { "if": { "required": ["any"], "properties": { "any": true } }, "then": { "additionalProperties": false, "properties": { "any": { "$ref": "#/$defs/requirements" } } }, "else": { "if": { "required": ["all_distinct"], "properties": { "all_distinct": true } }, "then": { "additionalProperties": false, "properties": { "all_distinct": { "$ref": "#/$defs/requirements" } } }, "else": { "if": { "required": ["codeowners"], "properties": { "codeowners": true } }, "then": { "additionalProperties": false, "properties": { "codeowners": { "$ref": "#/$defs/owners" } } }, "else": { "additionalProperties": false, "properties": { "role": { "enum": ["developer", "ml_engineer", "ml_admin"] }, "roles": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "enum": ["developer", "ml_engineer", "ml_admin"] } }, "users": { "$ref": "#/$defs/users" }, "teams": { "$ref": "#/$defs/teams" }, "permission": { "enum": ["read", "triage", "write", "maintain", "admin"] }, "count": { "type": "integer", "minimum": 1, "maximum": 10 } } } } } } };
const schema59 = { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/requirement" } };
const wrapper1 = { validate: validate29 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 20) {
            const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema59, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.length < 1) {
            const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema59, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (!(wrapper1.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema59.type, parentSchema: schema59, data };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.all === undefined) && (missing0 = "all")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            for (const key0 in data) {
                if (!(key0 === "all")) {
                    const err1 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.then, data };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            if (data.all !== undefined) {
                if (!(validate30(data.all, { instancePath: instancePath + "/all", parentData: data, parentDataProperty: "all", rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                    errors = vErrors.length;
                }
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = true;
        }
        ifClause0 = "then";
    }
    else {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid2 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if ((data.any === undefined) && (missing1 = "any")) {
                const err2 = {};
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        let ifClause1;
        if (_valid1) {
            const _errs9 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                for (const key1 in data) {
                    if (!(key1 === "any")) {
                        const err3 = { instancePath, schemaPath: "#/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.else.then, data };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data.any !== undefined) {
                    if (!(validate30(data.any, { instancePath: instancePath + "/any", parentData: data, parentDataProperty: "any", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                    }
                }
            }
            var _valid1 = _errs9 === errors;
            valid2 = _valid1;
            if (valid2) {
                var props1 = true;
            }
            ifClause1 = "then";
        }
        else {
            const _errs12 = errors;
            const _errs13 = errors;
            let valid4 = true;
            const _errs14 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if ((data.all_distinct === undefined) && (missing2 = "all_distinct")) {
                    const err4 = {};
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            var _valid2 = _errs14 === errors;
            errors = _errs13;
            if (vErrors !== null) {
                if (_errs13) {
                    vErrors.length = _errs13;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause2;
            if (_valid2) {
                const _errs15 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    for (const key2 in data) {
                        if (!(key2 === "all_distinct")) {
                            const err5 = { instancePath, schemaPath: "#/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.else.else.then, data };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.all_distinct !== undefined) {
                        if (!(validate30(data.all_distinct, { instancePath: instancePath + "/all_distinct", parentData: data, parentDataProperty: "all_distinct", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                var _valid2 = _errs15 === errors;
                valid4 = _valid2;
                if (valid4) {
                    var props2 = true;
                }
                ifClause2 = "then";
            }
            else {
                const _errs18 = errors;
                const _errs19 = errors;
                let valid6 = true;
                const _errs20 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing3;
                    if ((data.codeowners === undefined) && (missing3 = "codeowners")) {
                        const err6 = {};
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                var _valid3 = _errs20 === errors;
                errors = _errs19;
                if (vErrors !== null) {
                    if (_errs19) {
                        vErrors.length = _errs19;
                    }
                    else {
                        vErrors = null;
                    }
                }
                let ifClause3;
                if (_valid3) {
                    const _errs21 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        for (const key3 in data) {
                            if (!(key3 === "codeowners")) {
                                const err7 = { instancePath, schemaPath: "#/else/else/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.else.else.else.then, data };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data.codeowners !== undefined) {
                            if (!(validate22(data.codeowners, { instancePath: instancePath + "/codeowners", parentData: data, parentDataProperty: "codeowners", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    var _valid3 = _errs21 === errors;
                    valid6 = _valid3;
                    if (valid6) {
                        var props3 = true;
                    }
                    ifClause3 = "then";
                }
                else {
                    const _errs24 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        for (const key4 in data) {
                            if (!((((((key4 === "role") || (key4 === "roles")) || (key4 === "users")) || (key4 === "teams")) || (key4 === "permission")) || (key4 === "count"))) {
                                const err8 = { instancePath, schemaPath: "#/else/else/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema58.else.else.else.else, data };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data.role !== undefined) {
                            let data4 = data.role;
                            if (!(((data4 === "developer") || (data4 === "ml_engineer")) || (data4 === "ml_admin"))) {
                                const err9 = { instancePath: instancePath + "/role", schemaPath: "#/else/else/else/else/properties/role/enum", keyword: "enum", params: { allowedValues: schema58.else.else.else.else.properties.role.enum }, message: "must be equal to one of the allowed values", schema: schema58.else.else.else.else.properties.role.enum, parentSchema: schema58.else.else.else.else.properties.role, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        if (data.roles !== undefined) {
                            let data5 = data.roles;
                            if (Array.isArray(data5)) {
                                if (data5.length > 3) {
                                    const err10 = { instancePath: instancePath + "/roles", schemaPath: "#/else/else/else/else/properties/roles/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items", schema: 3, parentSchema: schema58.else.else.else.else.properties.roles, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                                if (data5.length < 1) {
                                    const err11 = { instancePath: instancePath + "/roles", schemaPath: "#/else/else/else/else/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema58.else.else.else.else.properties.roles, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                                const len0 = data5.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data6 = data5[i0];
                                    if (!(((data6 === "developer") || (data6 === "ml_engineer")) || (data6 === "ml_admin"))) {
                                        const err12 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/else/else/else/else/properties/roles/items/enum", keyword: "enum", params: { allowedValues: schema58.else.else.else.else.properties.roles.items.enum }, message: "must be equal to one of the allowed values", schema: schema58.else.else.else.else.properties.roles.items.enum, parentSchema: schema58.else.else.else.else.properties.roles.items, data: data6 };
                                        if (vErrors === null) {
                                            vErrors = [err12];
                                        }
                                        else {
                                            vErrors.push(err12);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err13 = { instancePath: instancePath + "/roles", schemaPath: "#/else/else/else/else/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.else.else.else.else.properties.roles.type, parentSchema: schema58.else.else.else.else.properties.roles, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data.users !== undefined) {
                            let data7 = data.users;
                            if (Array.isArray(data7)) {
                                if (data7.length > 200) {
                                    const err14 = { instancePath: instancePath + "/users", schemaPath: "#/$defs/users/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema34, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                                const len1 = data7.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data8 = data7[i1];
                                    const _errs34 = errors;
                                    let valid14 = false;
                                    const _errs35 = errors;
                                    if (typeof data8 === "string") {
                                        if (!pattern24.test(data8)) {
                                            const err15 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" }, message: "must match pattern \"" + "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" + "\"", schema: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$", parentSchema: schema34.items.anyOf[0], data: data8 };
                                            if (vErrors === null) {
                                                vErrors = [err15];
                                            }
                                            else {
                                                vErrors.push(err15);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err16 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.anyOf[0].type, parentSchema: schema34.items.anyOf[0], data: data8 };
                                        if (vErrors === null) {
                                            vErrors = [err16];
                                        }
                                        else {
                                            vErrors.push(err16);
                                        }
                                        errors++;
                                    }
                                    var _valid4 = _errs35 === errors;
                                    valid14 = valid14 || _valid4;
                                    const _errs37 = errors;
                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                        const err17 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.items.anyOf[1].type, parentSchema: schema34.items.anyOf[1], data: data8 };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data8 == "number") && (isFinite(data8))) {
                                        if (data8 < 1 || isNaN(data8)) {
                                            const err18 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.items.anyOf[1], data: data8 };
                                            if (vErrors === null) {
                                                vErrors = [err18];
                                            }
                                            else {
                                                vErrors.push(err18);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid4 = _errs37 === errors;
                                    valid14 = valid14 || _valid4;
                                    if (!valid14) {
                                        const err19 = { instancePath: instancePath + "/users/" + i1, schemaPath: "#/$defs/users/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.items.anyOf, parentSchema: schema34.items, data: data8 };
                                        if (vErrors === null) {
                                            vErrors = [err19];
                                        }
                                        else {
                                            vErrors.push(err19);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs34;
                                        if (vErrors !== null) {
                                            if (_errs34) {
                                                vErrors.length = _errs34;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/users", schemaPath: "#/$defs/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data.teams !== undefined) {
                            let data9 = data.teams;
                            if (Array.isArray(data9)) {
                                if (data9.length > 50) {
                                    const err21 = { instancePath: instancePath + "/teams", schemaPath: "#/$defs/teams/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema35, data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                                const len2 = data9.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data10 = data9[i2];
                                    if (typeof data10 === "string") {
                                        if (!pattern25.test(data10)) {
                                            const err22 = { instancePath: instancePath + "/teams/" + i2, schemaPath: "#/$defs/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", parentSchema: schema35.items, data: data10 };
                                            if (vErrors === null) {
                                                vErrors = [err22];
                                            }
                                            else {
                                                vErrors.push(err22);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err23 = { instancePath: instancePath + "/teams/" + i2, schemaPath: "#/$defs/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data10 };
                                        if (vErrors === null) {
                                            vErrors = [err23];
                                        }
                                        else {
                                            vErrors.push(err23);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err24 = { instancePath: instancePath + "/teams", schemaPath: "#/$defs/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.type, parentSchema: schema35, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data.permission !== undefined) {
                            let data11 = data.permission;
                            if (!(((((data11 === "read") || (data11 === "triage")) || (data11 === "write")) || (data11 === "maintain")) || (data11 === "admin"))) {
                                const err25 = { instancePath: instancePath + "/permission", schemaPath: "#/else/else/else/else/properties/permission/enum", keyword: "enum", params: { allowedValues: schema58.else.else.else.else.properties.permission.enum }, message: "must be equal to one of the allowed values", schema: schema58.else.else.else.else.properties.permission.enum, parentSchema: schema58.else.else.else.else.properties.permission, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data.count !== undefined) {
                            let data12 = data.count;
                            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                const err26 = { instancePath: instancePath + "/count", schemaPath: "#/else/else/else/else/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.else.else.else.else.properties.count.type, parentSchema: schema58.else.else.else.else.properties.count, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            if ((typeof data12 == "number") && (isFinite(data12))) {
                                if (data12 > 10 || isNaN(data12)) {
                                    const err27 = { instancePath: instancePath + "/count", schemaPath: "#/else/else/else/else/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema58.else.else.else.else.properties.count, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data12 < 1 || isNaN(data12)) {
                                    const err28 = { instancePath: instancePath + "/count", schemaPath: "#/else/else/else/else/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema58.else.else.else.else.properties.count, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    var _valid3 = _errs24 === errors;
                    valid6 = _valid3;
                    if (valid6) {
                        if (props3 !== true) {
                            props3 = true;
                        }
                    }
                    ifClause3 = "else";
                }
                if (!valid6) {
                    const err29 = { instancePath, schemaPath: "#/else/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: "must match \"" + ifClause3 + "\" schema", schema: schema58.else.else.else.if, parentSchema: schema58.else.else.else, data };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                var _valid2 = _errs18 === errors;
                valid4 = _valid2;
                if (valid4) {
                    if (props2 !== true && props3 !== undefined) {
                        if (props3 === true) {
                            props2 = true;
                        }
                        else {
                            props2 = props2 || {};
                            Object.assign(props2, props3);
                        }
                    }
                }
                ifClause2 = "else";
            }
            if (!valid4) {
                const err30 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: "must match \"" + ifClause2 + "\" schema", schema: schema58.else.else.if, parentSchema: schema58.else.else, data };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            var _valid1 = _errs12 === errors;
            valid2 = _valid1;
            if (valid2) {
                if (props1 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props1 = true;
                    }
                    else {
                        props1 = props1 || {};
                        Object.assign(props1, props2);
                    }
                }
            }
            ifClause1 = "else";
        }
        if (!valid2) {
            const err31 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema58.else.if, parentSchema: schema58.else, data };
            if (vErrors === null) {
                vErrors = [err31];
            }
            else {
                vErrors.push(err31);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        valid0 = _valid0;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err32 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema58.if, parentSchema: schema58, data };
        if (vErrors === null) {
            vErrors = [err32];
        }
        else {
            vErrors.push(err32);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err33 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema58, data };
            if (vErrors === null) {
                vErrors = [err33];
            }
            else {
                vErrors.push(err33);
            }
            errors++;
        }
    }
    else {
        const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
        if (vErrors === null) {
            vErrors = [err34];
        }
        else {
            vErrors.push(err34);
        }
        errors++;
    }
    validate29.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate29.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/config-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema33.required, parentSchema: schema33, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func7.call(schema33.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema33.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.models !== undefined) {
            let data1 = data.models;
            if (Array.isArray(data1)) {
                if (data1.length > 1000) {
                    const err3 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items", schema: 1000, parentSchema: schema33.properties.models, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.path === undefined) {
                            const err4 = { instancePath: instancePath + "/models/" + i0, schemaPath: "#/properties/models/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema33.properties.models.items.required, parentSchema: schema33.properties.models.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!((((((((key1 === "name") || (key1 === "path")) || (key1 === "version")) || (key1 === "framework")) || (key1 === "type")) || (key1 === "ignorePaths")) || (key1 === "requireContent")) || (key1 === "classification"))) {
                                const err5 = { instancePath: instancePath + "/models/" + i0, schemaPath: "#/properties/models/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.models.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data2.name !== undefined) {
                            let data3 = data2.name;
                            if (typeof data3 === "string") {
                                if (func1(data3) > 200) {
                                    const err6 = { instancePath: instancePath + "/models/" + i0 + "/name", schemaPath: "#/properties/models/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.models.items.properties.name, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                                if (func1(data3) < 1) {
                                    const err7 = { instancePath: instancePath + "/models/" + i0 + "/name", schemaPath: "#/properties/models/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.models.items.properties.name, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err7];
                                    }
                                    else {
                                        vErrors.push(err7);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err8 = { instancePath: instancePath + "/models/" + i0 + "/name", schemaPath: "#/properties/models/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.models.items.properties.name.type, parentSchema: schema33.properties.models.items.properties.name, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data2.path !== undefined) {
                            let data4 = data2.path;
                            if (typeof data4 === "string") {
                                if (func1(data4) > 1024) {
                                    const err9 = { instancePath: instancePath + "/models/" + i0 + "/path", schemaPath: "#/properties/models/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.models.items.properties.path, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err9];
                                    }
                                    else {
                                        vErrors.push(err9);
                                    }
                                    errors++;
                                }
                                if (func1(data4) < 1) {
                                    const err10 = { instancePath: instancePath + "/models/" + i0 + "/path", schemaPath: "#/properties/models/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.models.items.properties.path, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err11 = { instancePath: instancePath + "/models/" + i0 + "/path", schemaPath: "#/properties/models/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.models.items.properties.path.type, parentSchema: schema33.properties.models.items.properties.path, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data2.version !== undefined) {
                            let data5 = data2.version;
                            if (typeof data5 === "string") {
                                if (func1(data5) > 100) {
                                    const err12 = { instancePath: instancePath + "/models/" + i0 + "/version", schemaPath: "#/properties/models/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.models.items.properties.version, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                if (func1(data5) < 1) {
                                    const err13 = { instancePath: instancePath + "/models/" + i0 + "/version", schemaPath: "#/properties/models/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.models.items.properties.version, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/models/" + i0 + "/version", schemaPath: "#/properties/models/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.models.items.properties.version.type, parentSchema: schema33.properties.models.items.properties.version, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data2.framework !== undefined) {
                            let data6 = data2.framework;
                            if (typeof data6 === "string") {
                                if (func1(data6) > 100) {
                                    const err15 = { instancePath: instancePath + "/models/" + i0 + "/framework", schemaPath: "#/properties/models/items/properties/framework/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.models.items.properties.framework, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                                if (func1(data6) < 1) {
                                    const err16 = { instancePath: instancePath + "/models/" + i0 + "/framework", schemaPath: "#/properties/models/items/properties/framework/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.models.items.properties.framework, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err17 = { instancePath: instancePath + "/models/" + i0 + "/framework", schemaPath: "#/properties/models/items/properties/framework/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.models.items.properties.framework.type, parentSchema: schema33.properties.models.items.properties.framework, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data2.type !== undefined) {
                            let data7 = data2.type;
                            if (typeof data7 === "string") {
                                if (func1(data7) > 100) {
                                    const err18 = { instancePath: instancePath + "/models/" + i0 + "/type", schemaPath: "#/properties/models/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.models.items.properties.type, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                                if (func1(data7) < 1) {
                                    const err19 = { instancePath: instancePath + "/models/" + i0 + "/type", schemaPath: "#/properties/models/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.models.items.properties.type, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/models/" + i0 + "/type", schemaPath: "#/properties/models/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.models.items.properties.type.type, parentSchema: schema33.properties.models.items.properties.type, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data2.ignorePaths !== undefined) {
                            let data8 = data2.ignorePaths;
                            if (Array.isArray(data8)) {
                                if (data8.length > 1000) {
                                    const err21 = { instancePath: instancePath + "/models/" + i0 + "/ignorePaths", schemaPath: "#/properties/models/items/properties/ignorePaths/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items", schema: 1000, parentSchema: schema33.properties.models.items.properties.ignorePaths, data: data8 };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                                const len1 = data8.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data9 = data8[i1];
                                    if (typeof data9 === "string") {
                                        if (func1(data9) > 1024) {
                                            const err22 = { instancePath: instancePath + "/models/" + i0 + "/ignorePaths/" + i1, schemaPath: "#/properties/models/items/properties/ignorePaths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.models.items.properties.ignorePaths.items, data: data9 };
                                            if (vErrors === null) {
                                                vErrors = [err22];
                                            }
                                            else {
                                                vErrors.push(err22);
                                            }
                                            errors++;
                                        }
                                        if (func1(data9) < 1) {
                                            const err23 = { instancePath: instancePath + "/models/" + i0 + "/ignorePaths/" + i1, schemaPath: "#/properties/models/items/properties/ignorePaths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.models.items.properties.ignorePaths.items, data: data9 };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err24 = { instancePath: instancePath + "/models/" + i0 + "/ignorePaths/" + i1, schemaPath: "#/properties/models/items/properties/ignorePaths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.models.items.properties.ignorePaths.items.type, parentSchema: schema33.properties.models.items.properties.ignorePaths.items, data: data9 };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/models/" + i0 + "/ignorePaths", schemaPath: "#/properties/models/items/properties/ignorePaths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.models.items.properties.ignorePaths.type, parentSchema: schema33.properties.models.items.properties.ignorePaths, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data2.requireContent !== undefined) {
                            let data10 = data2.requireContent;
                            if (typeof data10 !== "boolean") {
                                const err26 = { instancePath: instancePath + "/models/" + i0 + "/requireContent", schemaPath: "#/properties/models/items/properties/requireContent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.models.items.properties.requireContent.type, parentSchema: schema33.properties.models.items.properties.requireContent, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data2.classification !== undefined) {
                            let data11 = data2.classification;
                            if (!((((data11 === "public") || (data11 === "internal")) || (data11 === "confidential")) || (data11 === "restricted"))) {
                                const err27 = { instancePath: instancePath + "/models/" + i0 + "/classification", schemaPath: "#/properties/models/items/properties/classification/enum", keyword: "enum", params: { allowedValues: schema33.properties.models.items.properties.classification.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.models.items.properties.classification.enum, parentSchema: schema33.properties.models.items.properties.classification, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/models/" + i0, schemaPath: "#/properties/models/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.models.items.type, parentSchema: schema33.properties.models.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.models.type, parentSchema: schema33.properties.models, data: data1 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.discover !== undefined) {
            let data12 = data.discover;
            if (typeof data12 !== "boolean") {
                const err30 = { instancePath: instancePath + "/discover", schemaPath: "#/properties/discover/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.discover.type, parentSchema: schema33.properties.discover, data: data12 };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.ignorePaths !== undefined) {
            let data13 = data.ignorePaths;
            if (Array.isArray(data13)) {
                if (data13.length > 1000) {
                    const err31 = { instancePath: instancePath + "/ignorePaths", schemaPath: "#/properties/ignorePaths/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items", schema: 1000, parentSchema: schema33.properties.ignorePaths, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                const len2 = data13.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data14 = data13[i2];
                    if (typeof data14 === "string") {
                        if (func1(data14) > 1024) {
                            const err32 = { instancePath: instancePath + "/ignorePaths/" + i2, schemaPath: "#/properties/ignorePaths/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.ignorePaths.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        if (func1(data14) < 1) {
                            const err33 = { instancePath: instancePath + "/ignorePaths/" + i2, schemaPath: "#/properties/ignorePaths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.ignorePaths.items, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/ignorePaths/" + i2, schemaPath: "#/properties/ignorePaths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.ignorePaths.items.type, parentSchema: schema33.properties.ignorePaths.items, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/ignorePaths", schemaPath: "#/properties/ignorePaths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.ignorePaths.type, parentSchema: schema33.properties.ignorePaths, data: data13 };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.policies !== undefined) {
            let data15 = data.policies;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key2 in data15) {
                    if (!(((((((key2 === "profile") || (key2 === "packs")) || (key2 === "params")) || (key2 === "rules")) || (key2 === "custom")) || (key2 === "sarif")) || (key2 === "scanners"))) {
                        const err36 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.policies, data: data15 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data15.profile !== undefined) {
                    let data16 = data15.profile;
                    if (!(((data16 === "baseline") || (data16 === "strict")) || (data16 === "regulated"))) {
                        const err37 = { instancePath: instancePath + "/policies/profile", schemaPath: "#/properties/policies/properties/profile/enum", keyword: "enum", params: { allowedValues: schema33.properties.policies.properties.profile.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.policies.properties.profile.enum, parentSchema: schema33.properties.policies.properties.profile, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data15.packs !== undefined) {
                    let data17 = data15.packs;
                    if (Array.isArray(data17)) {
                        if (data17.length > 50) {
                            const err38 = { instancePath: instancePath + "/policies/packs", schemaPath: "#/properties/policies/properties/packs/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema33.properties.policies.properties.packs, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        const len3 = data17.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data18 = data17[i3];
                            if (typeof data18 === "string") {
                                if (!pattern4.test(data18)) {
                                    const err39 = { instancePath: instancePath + "/policies/packs/" + i3, schemaPath: "#/properties/policies/properties/packs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,30}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{1,30}$" + "\"", schema: "^[a-z][a-z0-9-]{1,30}$", parentSchema: schema33.properties.policies.properties.packs.items, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err40 = { instancePath: instancePath + "/policies/packs/" + i3, schemaPath: "#/properties/policies/properties/packs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.packs.items.type, parentSchema: schema33.properties.policies.properties.packs.items, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        let i4 = data17.length;
                        let j0;
                        if (i4 > 1) {
                            const indices0 = {};
                            for (; i4--;) {
                                let item0 = data17[i4];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j0 = indices0[item0];
                                    const err41 = { instancePath: instancePath + "/policies/packs", schemaPath: "#/properties/policies/properties/packs/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i4 + " are identical)", schema: true, parentSchema: schema33.properties.policies.properties.packs, data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i4;
                            }
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/policies/packs", schemaPath: "#/properties/policies/properties/packs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.policies.properties.packs.type, parentSchema: schema33.properties.policies.properties.packs, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data15.params !== undefined) {
                    let data19 = data15.params;
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (Object.keys(data19).length > 200) {
                            const err43 = { instancePath: instancePath + "/policies/params", schemaPath: "#/properties/policies/properties/params/maxProperties", keyword: "maxProperties", params: { limit: 200 }, message: "must NOT have more than 200 properties", schema: 200, parentSchema: schema33.properties.policies.properties.params, data: data19 };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                        for (const key3 in data19) {
                            const _errs41 = errors;
                            if (typeof key3 === "string") {
                                if (!pattern15.test(key3)) {
                                    const err44 = { instancePath: instancePath + "/policies/params", schemaPath: "#/properties/policies/properties/params/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,30}\\.[a-z][A-Za-z0-9]{0,40}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{1,30}\\.[a-z][A-Za-z0-9]{0,40}$" + "\"", schema: "^[a-z][a-z0-9-]{1,30}\\.[a-z][A-Za-z0-9]{0,40}$", parentSchema: schema33.properties.policies.properties.params.propertyNames, data: key3, propertyName: key3 };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                            }
                            var valid12 = _errs41 === errors;
                            if (!valid12) {
                                const err45 = { instancePath: instancePath + "/policies/params", schemaPath: "#/properties/policies/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema33.properties.policies.properties.params.propertyNames, parentSchema: schema33.properties.policies.properties.params, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err46 = { instancePath: instancePath + "/policies/params", schemaPath: "#/properties/policies/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.policies.properties.params.type, parentSchema: schema33.properties.policies.properties.params, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data15.rules !== undefined) {
                    let data20 = data15.rules;
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (Object.keys(data20).length > 200) {
                            const err47 = { instancePath: instancePath + "/policies/rules", schemaPath: "#/properties/policies/properties/rules/maxProperties", keyword: "maxProperties", params: { limit: 200 }, message: "must NOT have more than 200 properties", schema: 200, parentSchema: schema33.properties.policies.properties.rules, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                vErrors.push(err47);
                            }
                            errors++;
                        }
                        for (const key4 in data20) {
                            const _errs45 = errors;
                            if (typeof key4 === "string") {
                                if (!pattern7.test(key4)) {
                                    const err48 = { instancePath: instancePath + "/policies/rules", schemaPath: "#/properties/policies/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" + "\"", schema: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$", parentSchema: schema33.properties.policies.properties.rules.propertyNames, data: key4, propertyName: key4 };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                            }
                            var valid13 = _errs45 === errors;
                            if (!valid13) {
                                const err49 = { instancePath: instancePath + "/policies/rules", schemaPath: "#/properties/policies/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema33.properties.policies.properties.rules.propertyNames, parentSchema: schema33.properties.policies.properties.rules, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        for (const key5 in data20) {
                            let data21 = data20[key5];
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                if (Object.keys(data21).length < 1) {
                                    const err50 = { instancePath: instancePath + "/policies/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/properties/rules/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.properties.policies.properties.rules.additionalProperties, data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err50];
                                    }
                                    else {
                                        vErrors.push(err50);
                                    }
                                    errors++;
                                }
                                for (const key6 in data21) {
                                    if (!(((key6 === "severity") || (key6 === "enforcement")) || (key6 === "reason"))) {
                                        const err51 = { instancePath: instancePath + "/policies/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.policies.properties.rules.additionalProperties, data: data21 };
                                        if (vErrors === null) {
                                            vErrors = [err51];
                                        }
                                        else {
                                            vErrors.push(err51);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.severity !== undefined) {
                                    let data22 = data21.severity;
                                    if (!(((((data22 === "critical") || (data22 === "high")) || (data22 === "medium")) || (data22 === "low")) || (data22 === "info"))) {
                                        const err52 = { instancePath: instancePath + "/policies/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/properties/policies/properties/rules/additionalProperties/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.properties.policies.properties.rules.additionalProperties.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.policies.properties.rules.additionalProperties.properties.severity.enum, parentSchema: schema33.properties.policies.properties.rules.additionalProperties.properties.severity, data: data22 };
                                        if (vErrors === null) {
                                            vErrors = [err52];
                                        }
                                        else {
                                            vErrors.push(err52);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.enforcement !== undefined) {
                                    let data23 = data21.enforcement;
                                    if (!((((data23 === "off") || (data23 === "notice")) || (data23 === "warn")) || (data23 === "block"))) {
                                        const err53 = { instancePath: instancePath + "/policies/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/enforcement", schemaPath: "#/properties/policies/properties/rules/additionalProperties/properties/enforcement/enum", keyword: "enum", params: { allowedValues: schema33.properties.policies.properties.rules.additionalProperties.properties.enforcement.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.policies.properties.rules.additionalProperties.properties.enforcement.enum, parentSchema: schema33.properties.policies.properties.rules.additionalProperties.properties.enforcement, data: data23 };
                                        if (vErrors === null) {
                                            vErrors = [err53];
                                        }
                                        else {
                                            vErrors.push(err53);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.reason !== undefined) {
                                    let data24 = data21.reason;
                                    if (typeof data24 === "string") {
                                        if (func1(data24) > 500) {
                                            const err54 = { instancePath: instancePath + "/policies/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/policies/properties/rules/additionalProperties/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema33.properties.policies.properties.rules.additionalProperties.properties.reason, data: data24 };
                                            if (vErrors === null) {
                                                vErrors = [err54];
                                            }
                                            else {
                                                vErrors.push(err54);
                                            }
                                            errors++;
                                        }
                                        if (func1(data24) < 10) {
                                            const err55 = { instancePath: instancePath + "/policies/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/policies/properties/rules/additionalProperties/properties/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters", schema: 10, parentSchema: schema33.properties.policies.properties.rules.additionalProperties.properties.reason, data: data24 };
                                            if (vErrors === null) {
                                                vErrors = [err55];
                                            }
                                            else {
                                                vErrors.push(err55);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err56 = { instancePath: instancePath + "/policies/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/policies/properties/rules/additionalProperties/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.rules.additionalProperties.properties.reason.type, parentSchema: schema33.properties.policies.properties.rules.additionalProperties.properties.reason, data: data24 };
                                        if (vErrors === null) {
                                            vErrors = [err56];
                                        }
                                        else {
                                            vErrors.push(err56);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err57 = { instancePath: instancePath + "/policies/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/policies/properties/rules/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.policies.properties.rules.additionalProperties.type, parentSchema: schema33.properties.policies.properties.rules.additionalProperties, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err58 = { instancePath: instancePath + "/policies/rules", schemaPath: "#/properties/policies/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.policies.properties.rules.type, parentSchema: schema33.properties.policies.properties.rules, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                }
                if (data15.custom !== undefined) {
                    let data25 = data15.custom;
                    if (Array.isArray(data25)) {
                        if (data25.length > 50) {
                            const err59 = { instancePath: instancePath + "/policies/custom", schemaPath: "#/properties/policies/properties/custom/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema33.properties.policies.properties.custom, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                        const len4 = data25.length;
                        for (let i5 = 0; i5 < len4; i5++) {
                            let data26 = data25[i5];
                            const _errs57 = errors;
                            let valid18 = false;
                            const _errs58 = errors;
                            if (typeof data26 === "string") {
                                if (func1(data26) > 1024) {
                                    const err60 = { instancePath: instancePath + "/policies/custom/" + i5, schemaPath: "#/properties/policies/properties/custom/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[0], data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        vErrors.push(err60);
                                    }
                                    errors++;
                                }
                                if (func1(data26) < 1) {
                                    const err61 = { instancePath: instancePath + "/policies/custom/" + i5, schemaPath: "#/properties/policies/properties/custom/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[0], data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err62 = { instancePath: instancePath + "/policies/custom/" + i5, schemaPath: "#/properties/policies/properties/custom/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[0].type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[0], data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                            var _valid0 = _errs58 === errors;
                            valid18 = valid18 || _valid0;
                            const _errs60 = errors;
                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                if (data26.source === undefined) {
                                    const err63 = { instancePath: instancePath + "/policies/custom/" + i5, schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'", schema: schema33.properties.policies.properties.custom.items.anyOf[1].required, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1], data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err63];
                                    }
                                    else {
                                        vErrors.push(err63);
                                    }
                                    errors++;
                                }
                                for (const key7 in data26) {
                                    if (!(((key7 === "source") || (key7 === "signature")) || (key7 === "identity"))) {
                                        const err64 = { instancePath: instancePath + "/policies/custom/" + i5, schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1], data: data26 };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            vErrors.push(err64);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.source !== undefined) {
                                    let data27 = data26.source;
                                    if (typeof data27 === "string") {
                                        if (func1(data27) > 1024) {
                                            const err65 = { instancePath: instancePath + "/policies/custom/" + i5 + "/source", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/source/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.source, data: data27 };
                                            if (vErrors === null) {
                                                vErrors = [err65];
                                            }
                                            else {
                                                vErrors.push(err65);
                                            }
                                            errors++;
                                        }
                                        if (!pattern17.test(data27)) {
                                            const err66 = { instancePath: instancePath + "/policies/custom/" + i5 + "/source", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/source/pattern", keyword: "pattern", params: { pattern: "^github:" }, message: "must match pattern \"" + "^github:" + "\"", schema: "^github:", parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.source, data: data27 };
                                            if (vErrors === null) {
                                                vErrors = [err66];
                                            }
                                            else {
                                                vErrors.push(err66);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err67 = { instancePath: instancePath + "/policies/custom/" + i5 + "/source", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.source.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.source, data: data27 };
                                        if (vErrors === null) {
                                            vErrors = [err67];
                                        }
                                        else {
                                            vErrors.push(err67);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.signature !== undefined) {
                                    let data28 = data26.signature;
                                    if (typeof data28 === "string") {
                                        if (func1(data28) > 1024) {
                                            const err68 = { instancePath: instancePath + "/policies/custom/" + i5 + "/signature", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/signature/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.signature, data: data28 };
                                            if (vErrors === null) {
                                                vErrors = [err68];
                                            }
                                            else {
                                                vErrors.push(err68);
                                            }
                                            errors++;
                                        }
                                        if (func1(data28) < 1) {
                                            const err69 = { instancePath: instancePath + "/policies/custom/" + i5 + "/signature", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/signature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.signature, data: data28 };
                                            if (vErrors === null) {
                                                vErrors = [err69];
                                            }
                                            else {
                                                vErrors.push(err69);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err70 = { instancePath: instancePath + "/policies/custom/" + i5 + "/signature", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.signature.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.signature, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                                if (data26.identity !== undefined) {
                                    let data29 = data26.identity;
                                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                        if (Object.keys(data29).length < 1) {
                                            const err71 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity, data: data29 };
                                            if (vErrors === null) {
                                                vErrors = [err71];
                                            }
                                            else {
                                                vErrors.push(err71);
                                            }
                                            errors++;
                                        }
                                        for (const key8 in data29) {
                                            if (!(func7.call(schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties, key8))) {
                                                const err72 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity, data: data29 };
                                                if (vErrors === null) {
                                                    vErrors = [err72];
                                                }
                                                else {
                                                    vErrors.push(err72);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.fromRepo !== undefined) {
                                            let data30 = data29.fromRepo;
                                            if (typeof data30 === "string") {
                                                if (!pattern18.test(data30)) {
                                                    const err73 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/fromRepo", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/fromRepo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$" }, message: "must match pattern \"" + "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$" + "\"", schema: "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$", parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.fromRepo, data: data30 };
                                                    if (vErrors === null) {
                                                        vErrors = [err73];
                                                    }
                                                    else {
                                                        vErrors.push(err73);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err74 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/fromRepo", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/fromRepo/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.fromRepo.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.fromRepo, data: data30 };
                                                if (vErrors === null) {
                                                    vErrors = [err74];
                                                }
                                                else {
                                                    vErrors.push(err74);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.certificateIdentity !== undefined) {
                                            let data31 = data29.certificateIdentity;
                                            if (typeof data31 === "string") {
                                                if (func1(data31) > 2048) {
                                                    const err75 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateIdentity", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateIdentity/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateIdentity, data: data31 };
                                                    if (vErrors === null) {
                                                        vErrors = [err75];
                                                    }
                                                    else {
                                                        vErrors.push(err75);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data31) < 1) {
                                                    const err76 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateIdentity", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateIdentity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateIdentity, data: data31 };
                                                    if (vErrors === null) {
                                                        vErrors = [err76];
                                                    }
                                                    else {
                                                        vErrors.push(err76);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err77 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateIdentity", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateIdentity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateIdentity.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateIdentity, data: data31 };
                                                if (vErrors === null) {
                                                    vErrors = [err77];
                                                }
                                                else {
                                                    vErrors.push(err77);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.certificateIdentityPattern !== undefined) {
                                            let data32 = data29.certificateIdentityPattern;
                                            if (typeof data32 === "string") {
                                                if (func1(data32) > 1024) {
                                                    const err78 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateIdentityPattern", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateIdentityPattern/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateIdentityPattern, data: data32 };
                                                    if (vErrors === null) {
                                                        vErrors = [err78];
                                                    }
                                                    else {
                                                        vErrors.push(err78);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data32) < 1) {
                                                    const err79 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateIdentityPattern", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateIdentityPattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateIdentityPattern, data: data32 };
                                                    if (vErrors === null) {
                                                        vErrors = [err79];
                                                    }
                                                    else {
                                                        vErrors.push(err79);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err80 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateIdentityPattern", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateIdentityPattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateIdentityPattern.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateIdentityPattern, data: data32 };
                                                if (vErrors === null) {
                                                    vErrors = [err80];
                                                }
                                                else {
                                                    vErrors.push(err80);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.certificateOidcIssuer !== undefined) {
                                            let data33 = data29.certificateOidcIssuer;
                                            if (typeof data33 === "string") {
                                                if (func1(data33) > 2048) {
                                                    const err81 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateOidcIssuer", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateOidcIssuer/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateOidcIssuer, data: data33 };
                                                    if (vErrors === null) {
                                                        vErrors = [err81];
                                                    }
                                                    else {
                                                        vErrors.push(err81);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data33) < 1) {
                                                    const err82 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateOidcIssuer", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateOidcIssuer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateOidcIssuer, data: data33 };
                                                    if (vErrors === null) {
                                                        vErrors = [err82];
                                                    }
                                                    else {
                                                        vErrors.push(err82);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err83 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/certificateOidcIssuer", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/certificateOidcIssuer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateOidcIssuer.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.certificateOidcIssuer, data: data33 };
                                                if (vErrors === null) {
                                                    vErrors = [err83];
                                                }
                                                else {
                                                    vErrors.push(err83);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.repository !== undefined) {
                                            let data34 = data29.repository;
                                            if (typeof data34 === "string") {
                                                if (func1(data34) > 200) {
                                                    const err84 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/repository", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.repository, data: data34 };
                                                    if (vErrors === null) {
                                                        vErrors = [err84];
                                                    }
                                                    else {
                                                        vErrors.push(err84);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data34) < 1) {
                                                    const err85 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/repository", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.repository, data: data34 };
                                                    if (vErrors === null) {
                                                        vErrors = [err85];
                                                    }
                                                    else {
                                                        vErrors.push(err85);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err86 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/repository", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.repository.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.repository, data: data34 };
                                                if (vErrors === null) {
                                                    vErrors = [err86];
                                                }
                                                else {
                                                    vErrors.push(err86);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.repositoryId !== undefined) {
                                            let data35 = data29.repositoryId;
                                            if (typeof data35 === "string") {
                                                if (!pattern19.test(data35)) {
                                                    const err87 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/repositoryId", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/repositoryId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: "must match pattern \"" + "^[0-9]{1,20}$" + "\"", schema: "^[0-9]{1,20}$", parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.repositoryId, data: data35 };
                                                    if (vErrors === null) {
                                                        vErrors = [err87];
                                                    }
                                                    else {
                                                        vErrors.push(err87);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err88 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/repositoryId", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/repositoryId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.repositoryId.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.repositoryId, data: data35 };
                                                if (vErrors === null) {
                                                    vErrors = [err88];
                                                }
                                                else {
                                                    vErrors.push(err88);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.ref !== undefined) {
                                            let data36 = data29.ref;
                                            if (typeof data36 === "string") {
                                                if (func1(data36) > 500) {
                                                    const err89 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/ref", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/ref/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.ref, data: data36 };
                                                    if (vErrors === null) {
                                                        vErrors = [err89];
                                                    }
                                                    else {
                                                        vErrors.push(err89);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data36) < 1) {
                                                    const err90 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/ref", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.ref, data: data36 };
                                                    if (vErrors === null) {
                                                        vErrors = [err90];
                                                    }
                                                    else {
                                                        vErrors.push(err90);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err91 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/ref", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.ref.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.ref, data: data36 };
                                                if (vErrors === null) {
                                                    vErrors = [err91];
                                                }
                                                else {
                                                    vErrors.push(err91);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.trigger !== undefined) {
                                            let data37 = data29.trigger;
                                            if (typeof data37 === "string") {
                                                if (func1(data37) > 100) {
                                                    const err92 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/trigger", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.trigger, data: data37 };
                                                    if (vErrors === null) {
                                                        vErrors = [err92];
                                                    }
                                                    else {
                                                        vErrors.push(err92);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data37) < 1) {
                                                    const err93 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/trigger", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.trigger, data: data37 };
                                                    if (vErrors === null) {
                                                        vErrors = [err93];
                                                    }
                                                    else {
                                                        vErrors.push(err93);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err94 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/trigger", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.trigger.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.trigger, data: data37 };
                                                if (vErrors === null) {
                                                    vErrors = [err94];
                                                }
                                                else {
                                                    vErrors.push(err94);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.runner !== undefined) {
                                            let data38 = data29.runner;
                                            if (typeof data38 === "string") {
                                                if (func1(data38) > 100) {
                                                    const err95 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/runner", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/runner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.runner, data: data38 };
                                                    if (vErrors === null) {
                                                        vErrors = [err95];
                                                    }
                                                    else {
                                                        vErrors.push(err95);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data38) < 1) {
                                                    const err96 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/runner", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/runner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.runner, data: data38 };
                                                    if (vErrors === null) {
                                                        vErrors = [err96];
                                                    }
                                                    else {
                                                        vErrors.push(err96);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err97 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/runner", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.runner.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.runner, data: data38 };
                                                if (vErrors === null) {
                                                    vErrors = [err97];
                                                }
                                                else {
                                                    vErrors.push(err97);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data29.workflowRef !== undefined) {
                                            let data39 = data29.workflowRef;
                                            if (typeof data39 === "string") {
                                                if (func1(data39) > 1000) {
                                                    const err98 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/workflowRef", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/workflowRef/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.workflowRef, data: data39 };
                                                    if (vErrors === null) {
                                                        vErrors = [err98];
                                                    }
                                                    else {
                                                        vErrors.push(err98);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data39) < 1) {
                                                    const err99 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/workflowRef", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/workflowRef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.workflowRef, data: data39 };
                                                    if (vErrors === null) {
                                                        vErrors = [err99];
                                                    }
                                                    else {
                                                        vErrors.push(err99);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err100 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity/workflowRef", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/properties/workflowRef/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.workflowRef.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.properties.workflowRef, data: data39 };
                                                if (vErrors === null) {
                                                    vErrors = [err100];
                                                }
                                                else {
                                                    vErrors.push(err100);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err101 = { instancePath: instancePath + "/policies/custom/" + i5 + "/identity", schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/properties/identity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity.type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1].properties.identity, data: data29 };
                                        if (vErrors === null) {
                                            vErrors = [err101];
                                        }
                                        else {
                                            vErrors.push(err101);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err102 = { instancePath: instancePath + "/policies/custom/" + i5, schemaPath: "#/properties/policies/properties/custom/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.policies.properties.custom.items.anyOf[1].type, parentSchema: schema33.properties.policies.properties.custom.items.anyOf[1], data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err102];
                                }
                                else {
                                    vErrors.push(err102);
                                }
                                errors++;
                            }
                            var _valid0 = _errs60 === errors;
                            valid18 = valid18 || _valid0;
                            if (!valid18) {
                                const err103 = { instancePath: instancePath + "/policies/custom/" + i5, schemaPath: "#/properties/policies/properties/custom/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.policies.properties.custom.items.anyOf, parentSchema: schema33.properties.policies.properties.custom.items, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs57;
                                if (vErrors !== null) {
                                    if (_errs57) {
                                        vErrors.length = _errs57;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                        let i6 = data25.length;
                        let j1;
                        if (i6 > 1) {
                            outer0: for (; i6--;) {
                                for (j1 = i6; j1--;) {
                                    if (func0(data25[i6], data25[j1])) {
                                        const err104 = { instancePath: instancePath + "/policies/custom", schemaPath: "#/properties/policies/properties/custom/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)", schema: true, parentSchema: schema33.properties.policies.properties.custom, data: data25 };
                                        if (vErrors === null) {
                                            vErrors = [err104];
                                        }
                                        else {
                                            vErrors.push(err104);
                                        }
                                        errors++;
                                        break outer0;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err105 = { instancePath: instancePath + "/policies/custom", schemaPath: "#/properties/policies/properties/custom/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.policies.properties.custom.type, parentSchema: schema33.properties.policies.properties.custom, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
                if (data15.sarif !== undefined) {
                    let data40 = data15.sarif;
                    if (Array.isArray(data40)) {
                        if (data40.length > 50) {
                            const err106 = { instancePath: instancePath + "/policies/sarif", schemaPath: "#/properties/policies/properties/sarif/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema33.properties.policies.properties.sarif, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err106];
                            }
                            else {
                                vErrors.push(err106);
                            }
                            errors++;
                        }
                        const len5 = data40.length;
                        for (let i7 = 0; i7 < len5; i7++) {
                            let data41 = data40[i7];
                            if (typeof data41 === "string") {
                                if (func1(data41) > 1024) {
                                    const err107 = { instancePath: instancePath + "/policies/sarif/" + i7, schemaPath: "#/properties/policies/properties/sarif/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.policies.properties.sarif.items, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err107];
                                    }
                                    else {
                                        vErrors.push(err107);
                                    }
                                    errors++;
                                }
                                if (func1(data41) < 1) {
                                    const err108 = { instancePath: instancePath + "/policies/sarif/" + i7, schemaPath: "#/properties/policies/properties/sarif/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.sarif.items, data: data41 };
                                    if (vErrors === null) {
                                        vErrors = [err108];
                                    }
                                    else {
                                        vErrors.push(err108);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err109 = { instancePath: instancePath + "/policies/sarif/" + i7, schemaPath: "#/properties/policies/properties/sarif/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.sarif.items.type, parentSchema: schema33.properties.policies.properties.sarif.items, data: data41 };
                                if (vErrors === null) {
                                    vErrors = [err109];
                                }
                                else {
                                    vErrors.push(err109);
                                }
                                errors++;
                            }
                        }
                        let i8 = data40.length;
                        let j2;
                        if (i8 > 1) {
                            const indices1 = {};
                            for (; i8--;) {
                                let item1 = data40[i8];
                                if (typeof item1 !== "string") {
                                    continue;
                                }
                                if (typeof indices1[item1] == "number") {
                                    j2 = indices1[item1];
                                    const err110 = { instancePath: instancePath + "/policies/sarif", schemaPath: "#/properties/policies/properties/sarif/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i8 + " are identical)", schema: true, parentSchema: schema33.properties.policies.properties.sarif, data: data40 };
                                    if (vErrors === null) {
                                        vErrors = [err110];
                                    }
                                    else {
                                        vErrors.push(err110);
                                    }
                                    errors++;
                                    break;
                                }
                                indices1[item1] = i8;
                            }
                        }
                    }
                    else {
                        const err111 = { instancePath: instancePath + "/policies/sarif", schemaPath: "#/properties/policies/properties/sarif/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.policies.properties.sarif.type, parentSchema: schema33.properties.policies.properties.sarif, data: data40 };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                }
                if (data15.scanners !== undefined) {
                    let data42 = data15.scanners;
                    if (Array.isArray(data42)) {
                        if (data42.length > 50) {
                            const err112 = { instancePath: instancePath + "/policies/scanners", schemaPath: "#/properties/policies/properties/scanners/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema33.properties.policies.properties.scanners, data: data42 };
                            if (vErrors === null) {
                                vErrors = [err112];
                            }
                            else {
                                vErrors.push(err112);
                            }
                            errors++;
                        }
                        const len6 = data42.length;
                        for (let i9 = 0; i9 < len6; i9++) {
                            let data43 = data42[i9];
                            if (typeof data43 === "string") {
                                if (func1(data43) > 100) {
                                    const err113 = { instancePath: instancePath + "/policies/scanners/" + i9, schemaPath: "#/properties/policies/properties/scanners/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.policies.properties.scanners.items, data: data43 };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                                if (func1(data43) < 1) {
                                    const err114 = { instancePath: instancePath + "/policies/scanners/" + i9, schemaPath: "#/properties/policies/properties/scanners/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.policies.properties.scanners.items, data: data43 };
                                    if (vErrors === null) {
                                        vErrors = [err114];
                                    }
                                    else {
                                        vErrors.push(err114);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err115 = { instancePath: instancePath + "/policies/scanners/" + i9, schemaPath: "#/properties/policies/properties/scanners/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.policies.properties.scanners.items.type, parentSchema: schema33.properties.policies.properties.scanners.items, data: data43 };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                        let i10 = data42.length;
                        let j3;
                        if (i10 > 1) {
                            const indices2 = {};
                            for (; i10--;) {
                                let item2 = data42[i10];
                                if (typeof item2 !== "string") {
                                    continue;
                                }
                                if (typeof indices2[item2] == "number") {
                                    j3 = indices2[item2];
                                    const err116 = { instancePath: instancePath + "/policies/scanners", schemaPath: "#/properties/policies/properties/scanners/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i10 + " are identical)", schema: true, parentSchema: schema33.properties.policies.properties.scanners, data: data42 };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                    break;
                                }
                                indices2[item2] = i10;
                            }
                        }
                    }
                    else {
                        const err117 = { instancePath: instancePath + "/policies/scanners", schemaPath: "#/properties/policies/properties/scanners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.policies.properties.scanners.type, parentSchema: schema33.properties.policies.properties.scanners, data: data42 };
                        if (vErrors === null) {
                            vErrors = [err117];
                        }
                        else {
                            vErrors.push(err117);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err118 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.policies.type, parentSchema: schema33.properties.policies, data: data15 };
                if (vErrors === null) {
                    vErrors = [err118];
                }
                else {
                    vErrors.push(err118);
                }
                errors++;
            }
        }
        if (data.failOnSeverity !== undefined) {
            let data44 = data.failOnSeverity;
            if (!((((((data44 === "critical") || (data44 === "high")) || (data44 === "medium")) || (data44 === "moderate")) || (data44 === "low")) || (data44 === "info"))) {
                const err119 = { instancePath: instancePath + "/failOnSeverity", schemaPath: "#/properties/failOnSeverity/enum", keyword: "enum", params: { allowedValues: schema33.properties.failOnSeverity.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.failOnSeverity.enum, parentSchema: schema33.properties.failOnSeverity, data: data44 };
                if (vErrors === null) {
                    vErrors = [err119];
                }
                else {
                    vErrors.push(err119);
                }
                errors++;
            }
        }
        if (data.warnOnly !== undefined) {
            let data45 = data.warnOnly;
            if (typeof data45 !== "boolean") {
                const err120 = { instancePath: instancePath + "/warnOnly", schemaPath: "#/properties/warnOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.warnOnly.type, parentSchema: schema33.properties.warnOnly, data: data45 };
                if (vErrors === null) {
                    vErrors = [err120];
                }
                else {
                    vErrors.push(err120);
                }
                errors++;
            }
        }
        if (data.commentSummaryInPr !== undefined) {
            let data46 = data.commentSummaryInPr;
            if (!(((data46 === "always") || (data46 === "on-failure")) || (data46 === "never"))) {
                const err121 = { instancePath: instancePath + "/commentSummaryInPr", schemaPath: "#/properties/commentSummaryInPr/enum", keyword: "enum", params: { allowedValues: schema33.properties.commentSummaryInPr.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.commentSummaryInPr.enum, parentSchema: schema33.properties.commentSummaryInPr, data: data46 };
                if (vErrors === null) {
                    vErrors = [err121];
                }
                else {
                    vErrors.push(err121);
                }
                errors++;
            }
        }
        if (data.uploadSarif !== undefined) {
            let data47 = data.uploadSarif;
            if (!(((data47 === "auto") || (data47 === "always")) || (data47 === "never"))) {
                const err122 = { instancePath: instancePath + "/uploadSarif", schemaPath: "#/properties/uploadSarif/enum", keyword: "enum", params: { allowedValues: schema33.properties.uploadSarif.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.uploadSarif.enum, parentSchema: schema33.properties.uploadSarif, data: data47 };
                if (vErrors === null) {
                    vErrors = [err122];
                }
                else {
                    vErrors.push(err122);
                }
                errors++;
            }
        }
        if (data.showSummary !== undefined) {
            let data48 = data.showSummary;
            if (typeof data48 !== "boolean") {
                const err123 = { instancePath: instancePath + "/showSummary", schemaPath: "#/properties/showSummary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.showSummary.type, parentSchema: schema33.properties.showSummary, data: data48 };
                if (vErrors === null) {
                    vErrors = [err123];
                }
                else {
                    vErrors.push(err123);
                }
                errors++;
            }
        }
        if (data.signing !== undefined) {
            let data49 = data.signing;
            if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (const key9 in data49) {
                    if (!(((((((key9 === "method") || (key9 === "allowPublicTransparencyLog")) || (key9 === "required")) || (key9 === "identity")) || (key9 === "publicKeys")) || (key9 === "certificate")) || (key9 === "trustedRoot"))) {
                        const err124 = { instancePath: instancePath + "/signing", schemaPath: "#/properties/signing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.signing, data: data49 };
                        if (vErrors === null) {
                            vErrors = [err124];
                        }
                        else {
                            vErrors.push(err124);
                        }
                        errors++;
                    }
                }
                if (data49.method !== undefined) {
                    let data50 = data49.method;
                    if (!(((data50 === "sigstore") || (data50 === "key")) || (data50 === "certificate"))) {
                        const err125 = { instancePath: instancePath + "/signing/method", schemaPath: "#/properties/signing/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.signing.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.signing.properties.method.enum, parentSchema: schema33.properties.signing.properties.method, data: data50 };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
                        }
                        errors++;
                    }
                }
                if (data49.allowPublicTransparencyLog !== undefined) {
                    let data51 = data49.allowPublicTransparencyLog;
                    if (typeof data51 !== "boolean") {
                        const err126 = { instancePath: instancePath + "/signing/allowPublicTransparencyLog", schemaPath: "#/properties/signing/properties/allowPublicTransparencyLog/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.signing.properties.allowPublicTransparencyLog.type, parentSchema: schema33.properties.signing.properties.allowPublicTransparencyLog, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err126];
                        }
                        else {
                            vErrors.push(err126);
                        }
                        errors++;
                    }
                }
                if (data49.required !== undefined) {
                    let data52 = data49.required;
                    if (!((data52 === "release") || (data52 === "always"))) {
                        const err127 = { instancePath: instancePath + "/signing/required", schemaPath: "#/properties/signing/properties/required/enum", keyword: "enum", params: { allowedValues: schema33.properties.signing.properties.required.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.signing.properties.required.enum, parentSchema: schema33.properties.signing.properties.required, data: data52 };
                        if (vErrors === null) {
                            vErrors = [err127];
                        }
                        else {
                            vErrors.push(err127);
                        }
                        errors++;
                    }
                }
                if (data49.identity !== undefined) {
                    let data53 = data49.identity;
                    if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                        if (Object.keys(data53).length < 1) {
                            const err128 = { instancePath: instancePath + "/signing/identity", schemaPath: "#/properties/signing/properties/identity/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.properties.signing.properties.identity, data: data53 };
                            if (vErrors === null) {
                                vErrors = [err128];
                            }
                            else {
                                vErrors.push(err128);
                            }
                            errors++;
                        }
                        for (const key10 in data53) {
                            if (!(func7.call(schema33.properties.signing.properties.identity.properties, key10))) {
                                const err129 = { instancePath: instancePath + "/signing/identity", schemaPath: "#/properties/signing/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.signing.properties.identity, data: data53 };
                                if (vErrors === null) {
                                    vErrors = [err129];
                                }
                                else {
                                    vErrors.push(err129);
                                }
                                errors++;
                            }
                        }
                        if (data53.fromRepo !== undefined) {
                            let data54 = data53.fromRepo;
                            if (typeof data54 === "string") {
                                if (!pattern18.test(data54)) {
                                    const err130 = { instancePath: instancePath + "/signing/identity/fromRepo", schemaPath: "#/properties/signing/properties/identity/properties/fromRepo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$" }, message: "must match pattern \"" + "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$" + "\"", schema: "^[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}$", parentSchema: schema33.properties.signing.properties.identity.properties.fromRepo, data: data54 };
                                    if (vErrors === null) {
                                        vErrors = [err130];
                                    }
                                    else {
                                        vErrors.push(err130);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err131 = { instancePath: instancePath + "/signing/identity/fromRepo", schemaPath: "#/properties/signing/properties/identity/properties/fromRepo/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.fromRepo.type, parentSchema: schema33.properties.signing.properties.identity.properties.fromRepo, data: data54 };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                        }
                        if (data53.certificateIdentity !== undefined) {
                            let data55 = data53.certificateIdentity;
                            if (typeof data55 === "string") {
                                if (func1(data55) > 2048) {
                                    const err132 = { instancePath: instancePath + "/signing/identity/certificateIdentity", schemaPath: "#/properties/signing/properties/identity/properties/certificateIdentity/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema33.properties.signing.properties.identity.properties.certificateIdentity, data: data55 };
                                    if (vErrors === null) {
                                        vErrors = [err132];
                                    }
                                    else {
                                        vErrors.push(err132);
                                    }
                                    errors++;
                                }
                                if (func1(data55) < 1) {
                                    const err133 = { instancePath: instancePath + "/signing/identity/certificateIdentity", schemaPath: "#/properties/signing/properties/identity/properties/certificateIdentity/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.identity.properties.certificateIdentity, data: data55 };
                                    if (vErrors === null) {
                                        vErrors = [err133];
                                    }
                                    else {
                                        vErrors.push(err133);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err134 = { instancePath: instancePath + "/signing/identity/certificateIdentity", schemaPath: "#/properties/signing/properties/identity/properties/certificateIdentity/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.certificateIdentity.type, parentSchema: schema33.properties.signing.properties.identity.properties.certificateIdentity, data: data55 };
                                if (vErrors === null) {
                                    vErrors = [err134];
                                }
                                else {
                                    vErrors.push(err134);
                                }
                                errors++;
                            }
                        }
                        if (data53.certificateIdentityPattern !== undefined) {
                            let data56 = data53.certificateIdentityPattern;
                            if (typeof data56 === "string") {
                                if (func1(data56) > 1024) {
                                    const err135 = { instancePath: instancePath + "/signing/identity/certificateIdentityPattern", schemaPath: "#/properties/signing/properties/identity/properties/certificateIdentityPattern/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.signing.properties.identity.properties.certificateIdentityPattern, data: data56 };
                                    if (vErrors === null) {
                                        vErrors = [err135];
                                    }
                                    else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                                if (func1(data56) < 1) {
                                    const err136 = { instancePath: instancePath + "/signing/identity/certificateIdentityPattern", schemaPath: "#/properties/signing/properties/identity/properties/certificateIdentityPattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.identity.properties.certificateIdentityPattern, data: data56 };
                                    if (vErrors === null) {
                                        vErrors = [err136];
                                    }
                                    else {
                                        vErrors.push(err136);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err137 = { instancePath: instancePath + "/signing/identity/certificateIdentityPattern", schemaPath: "#/properties/signing/properties/identity/properties/certificateIdentityPattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.certificateIdentityPattern.type, parentSchema: schema33.properties.signing.properties.identity.properties.certificateIdentityPattern, data: data56 };
                                if (vErrors === null) {
                                    vErrors = [err137];
                                }
                                else {
                                    vErrors.push(err137);
                                }
                                errors++;
                            }
                        }
                        if (data53.certificateOidcIssuer !== undefined) {
                            let data57 = data53.certificateOidcIssuer;
                            if (typeof data57 === "string") {
                                if (func1(data57) > 2048) {
                                    const err138 = { instancePath: instancePath + "/signing/identity/certificateOidcIssuer", schemaPath: "#/properties/signing/properties/identity/properties/certificateOidcIssuer/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema33.properties.signing.properties.identity.properties.certificateOidcIssuer, data: data57 };
                                    if (vErrors === null) {
                                        vErrors = [err138];
                                    }
                                    else {
                                        vErrors.push(err138);
                                    }
                                    errors++;
                                }
                                if (func1(data57) < 1) {
                                    const err139 = { instancePath: instancePath + "/signing/identity/certificateOidcIssuer", schemaPath: "#/properties/signing/properties/identity/properties/certificateOidcIssuer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.identity.properties.certificateOidcIssuer, data: data57 };
                                    if (vErrors === null) {
                                        vErrors = [err139];
                                    }
                                    else {
                                        vErrors.push(err139);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err140 = { instancePath: instancePath + "/signing/identity/certificateOidcIssuer", schemaPath: "#/properties/signing/properties/identity/properties/certificateOidcIssuer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.certificateOidcIssuer.type, parentSchema: schema33.properties.signing.properties.identity.properties.certificateOidcIssuer, data: data57 };
                                if (vErrors === null) {
                                    vErrors = [err140];
                                }
                                else {
                                    vErrors.push(err140);
                                }
                                errors++;
                            }
                        }
                        if (data53.repository !== undefined) {
                            let data58 = data53.repository;
                            if (typeof data58 === "string") {
                                if (func1(data58) > 200) {
                                    const err141 = { instancePath: instancePath + "/signing/identity/repository", schemaPath: "#/properties/signing/properties/identity/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.signing.properties.identity.properties.repository, data: data58 };
                                    if (vErrors === null) {
                                        vErrors = [err141];
                                    }
                                    else {
                                        vErrors.push(err141);
                                    }
                                    errors++;
                                }
                                if (func1(data58) < 1) {
                                    const err142 = { instancePath: instancePath + "/signing/identity/repository", schemaPath: "#/properties/signing/properties/identity/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.identity.properties.repository, data: data58 };
                                    if (vErrors === null) {
                                        vErrors = [err142];
                                    }
                                    else {
                                        vErrors.push(err142);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err143 = { instancePath: instancePath + "/signing/identity/repository", schemaPath: "#/properties/signing/properties/identity/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.repository.type, parentSchema: schema33.properties.signing.properties.identity.properties.repository, data: data58 };
                                if (vErrors === null) {
                                    vErrors = [err143];
                                }
                                else {
                                    vErrors.push(err143);
                                }
                                errors++;
                            }
                        }
                        if (data53.repositoryId !== undefined) {
                            let data59 = data53.repositoryId;
                            if (typeof data59 === "string") {
                                if (!pattern19.test(data59)) {
                                    const err144 = { instancePath: instancePath + "/signing/identity/repositoryId", schemaPath: "#/properties/signing/properties/identity/properties/repositoryId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: "must match pattern \"" + "^[0-9]{1,20}$" + "\"", schema: "^[0-9]{1,20}$", parentSchema: schema33.properties.signing.properties.identity.properties.repositoryId, data: data59 };
                                    if (vErrors === null) {
                                        vErrors = [err144];
                                    }
                                    else {
                                        vErrors.push(err144);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err145 = { instancePath: instancePath + "/signing/identity/repositoryId", schemaPath: "#/properties/signing/properties/identity/properties/repositoryId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.repositoryId.type, parentSchema: schema33.properties.signing.properties.identity.properties.repositoryId, data: data59 };
                                if (vErrors === null) {
                                    vErrors = [err145];
                                }
                                else {
                                    vErrors.push(err145);
                                }
                                errors++;
                            }
                        }
                        if (data53.ref !== undefined) {
                            let data60 = data53.ref;
                            if (typeof data60 === "string") {
                                if (func1(data60) > 500) {
                                    const err146 = { instancePath: instancePath + "/signing/identity/ref", schemaPath: "#/properties/signing/properties/identity/properties/ref/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema33.properties.signing.properties.identity.properties.ref, data: data60 };
                                    if (vErrors === null) {
                                        vErrors = [err146];
                                    }
                                    else {
                                        vErrors.push(err146);
                                    }
                                    errors++;
                                }
                                if (func1(data60) < 1) {
                                    const err147 = { instancePath: instancePath + "/signing/identity/ref", schemaPath: "#/properties/signing/properties/identity/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.identity.properties.ref, data: data60 };
                                    if (vErrors === null) {
                                        vErrors = [err147];
                                    }
                                    else {
                                        vErrors.push(err147);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err148 = { instancePath: instancePath + "/signing/identity/ref", schemaPath: "#/properties/signing/properties/identity/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.ref.type, parentSchema: schema33.properties.signing.properties.identity.properties.ref, data: data60 };
                                if (vErrors === null) {
                                    vErrors = [err148];
                                }
                                else {
                                    vErrors.push(err148);
                                }
                                errors++;
                            }
                        }
                        if (data53.trigger !== undefined) {
                            let data61 = data53.trigger;
                            if (typeof data61 === "string") {
                                if (func1(data61) > 100) {
                                    const err149 = { instancePath: instancePath + "/signing/identity/trigger", schemaPath: "#/properties/signing/properties/identity/properties/trigger/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.signing.properties.identity.properties.trigger, data: data61 };
                                    if (vErrors === null) {
                                        vErrors = [err149];
                                    }
                                    else {
                                        vErrors.push(err149);
                                    }
                                    errors++;
                                }
                                if (func1(data61) < 1) {
                                    const err150 = { instancePath: instancePath + "/signing/identity/trigger", schemaPath: "#/properties/signing/properties/identity/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.identity.properties.trigger, data: data61 };
                                    if (vErrors === null) {
                                        vErrors = [err150];
                                    }
                                    else {
                                        vErrors.push(err150);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err151 = { instancePath: instancePath + "/signing/identity/trigger", schemaPath: "#/properties/signing/properties/identity/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.trigger.type, parentSchema: schema33.properties.signing.properties.identity.properties.trigger, data: data61 };
                                if (vErrors === null) {
                                    vErrors = [err151];
                                }
                                else {
                                    vErrors.push(err151);
                                }
                                errors++;
                            }
                        }
                        if (data53.runner !== undefined) {
                            let data62 = data53.runner;
                            if (typeof data62 === "string") {
                                if (func1(data62) > 100) {
                                    const err152 = { instancePath: instancePath + "/signing/identity/runner", schemaPath: "#/properties/signing/properties/identity/properties/runner/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.signing.properties.identity.properties.runner, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err152];
                                    }
                                    else {
                                        vErrors.push(err152);
                                    }
                                    errors++;
                                }
                                if (func1(data62) < 1) {
                                    const err153 = { instancePath: instancePath + "/signing/identity/runner", schemaPath: "#/properties/signing/properties/identity/properties/runner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.identity.properties.runner, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err153];
                                    }
                                    else {
                                        vErrors.push(err153);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err154 = { instancePath: instancePath + "/signing/identity/runner", schemaPath: "#/properties/signing/properties/identity/properties/runner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.runner.type, parentSchema: schema33.properties.signing.properties.identity.properties.runner, data: data62 };
                                if (vErrors === null) {
                                    vErrors = [err154];
                                }
                                else {
                                    vErrors.push(err154);
                                }
                                errors++;
                            }
                        }
                        if (data53.workflowRef !== undefined) {
                            let data63 = data53.workflowRef;
                            if (typeof data63 === "string") {
                                if (func1(data63) > 1000) {
                                    const err155 = { instancePath: instancePath + "/signing/identity/workflowRef", schemaPath: "#/properties/signing/properties/identity/properties/workflowRef/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema33.properties.signing.properties.identity.properties.workflowRef, data: data63 };
                                    if (vErrors === null) {
                                        vErrors = [err155];
                                    }
                                    else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                                if (func1(data63) < 1) {
                                    const err156 = { instancePath: instancePath + "/signing/identity/workflowRef", schemaPath: "#/properties/signing/properties/identity/properties/workflowRef/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.identity.properties.workflowRef, data: data63 };
                                    if (vErrors === null) {
                                        vErrors = [err156];
                                    }
                                    else {
                                        vErrors.push(err156);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err157 = { instancePath: instancePath + "/signing/identity/workflowRef", schemaPath: "#/properties/signing/properties/identity/properties/workflowRef/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.identity.properties.workflowRef.type, parentSchema: schema33.properties.signing.properties.identity.properties.workflowRef, data: data63 };
                                if (vErrors === null) {
                                    vErrors = [err157];
                                }
                                else {
                                    vErrors.push(err157);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err158 = { instancePath: instancePath + "/signing/identity", schemaPath: "#/properties/signing/properties/identity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.signing.properties.identity.type, parentSchema: schema33.properties.signing.properties.identity, data: data53 };
                        if (vErrors === null) {
                            vErrors = [err158];
                        }
                        else {
                            vErrors.push(err158);
                        }
                        errors++;
                    }
                }
                if (data49.publicKeys !== undefined) {
                    let data64 = data49.publicKeys;
                    if (Array.isArray(data64)) {
                        if (data64.length > 20) {
                            const err159 = { instancePath: instancePath + "/signing/publicKeys", schemaPath: "#/properties/signing/properties/publicKeys/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema33.properties.signing.properties.publicKeys, data: data64 };
                            if (vErrors === null) {
                                vErrors = [err159];
                            }
                            else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                        if (data64.length < 1) {
                            const err160 = { instancePath: instancePath + "/signing/publicKeys", schemaPath: "#/properties/signing/properties/publicKeys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.signing.properties.publicKeys, data: data64 };
                            if (vErrors === null) {
                                vErrors = [err160];
                            }
                            else {
                                vErrors.push(err160);
                            }
                            errors++;
                        }
                        const len7 = data64.length;
                        for (let i11 = 0; i11 < len7; i11++) {
                            let data65 = data64[i11];
                            if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                if (data65.path === undefined) {
                                    const err161 = { instancePath: instancePath + "/signing/publicKeys/" + i11, schemaPath: "#/properties/signing/properties/publicKeys/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema33.properties.signing.properties.publicKeys.items.required, parentSchema: schema33.properties.signing.properties.publicKeys.items, data: data65 };
                                    if (vErrors === null) {
                                        vErrors = [err161];
                                    }
                                    else {
                                        vErrors.push(err161);
                                    }
                                    errors++;
                                }
                                if (data65.since === undefined) {
                                    const err162 = { instancePath: instancePath + "/signing/publicKeys/" + i11, schemaPath: "#/properties/signing/properties/publicKeys/items/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property '" + "since" + "'", schema: schema33.properties.signing.properties.publicKeys.items.required, parentSchema: schema33.properties.signing.properties.publicKeys.items, data: data65 };
                                    if (vErrors === null) {
                                        vErrors = [err162];
                                    }
                                    else {
                                        vErrors.push(err162);
                                    }
                                    errors++;
                                }
                                for (const key11 in data65) {
                                    if (!((key11 === "path") || (key11 === "since"))) {
                                        const err163 = { instancePath: instancePath + "/signing/publicKeys/" + i11, schemaPath: "#/properties/signing/properties/publicKeys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.signing.properties.publicKeys.items, data: data65 };
                                        if (vErrors === null) {
                                            vErrors = [err163];
                                        }
                                        else {
                                            vErrors.push(err163);
                                        }
                                        errors++;
                                    }
                                }
                                if (data65.path !== undefined) {
                                    let data66 = data65.path;
                                    if (typeof data66 === "string") {
                                        if (func1(data66) > 1024) {
                                            const err164 = { instancePath: instancePath + "/signing/publicKeys/" + i11 + "/path", schemaPath: "#/properties/signing/properties/publicKeys/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.signing.properties.publicKeys.items.properties.path, data: data66 };
                                            if (vErrors === null) {
                                                vErrors = [err164];
                                            }
                                            else {
                                                vErrors.push(err164);
                                            }
                                            errors++;
                                        }
                                        if (func1(data66) < 1) {
                                            const err165 = { instancePath: instancePath + "/signing/publicKeys/" + i11 + "/path", schemaPath: "#/properties/signing/properties/publicKeys/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.publicKeys.items.properties.path, data: data66 };
                                            if (vErrors === null) {
                                                vErrors = [err165];
                                            }
                                            else {
                                                vErrors.push(err165);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err166 = { instancePath: instancePath + "/signing/publicKeys/" + i11 + "/path", schemaPath: "#/properties/signing/properties/publicKeys/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.publicKeys.items.properties.path.type, parentSchema: schema33.properties.signing.properties.publicKeys.items.properties.path, data: data66 };
                                        if (vErrors === null) {
                                            vErrors = [err166];
                                        }
                                        else {
                                            vErrors.push(err166);
                                        }
                                        errors++;
                                    }
                                }
                                if (data65.since !== undefined) {
                                    let data67 = data65.since;
                                    if (typeof data67 === "string") {
                                        if (!pattern22.test(data67)) {
                                            const err167 = { instancePath: instancePath + "/signing/publicKeys/" + i11 + "/since", schemaPath: "#/properties/signing/properties/publicKeys/items/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: "must match pattern \"" + "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" + "\"", schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", parentSchema: schema33.properties.signing.properties.publicKeys.items.properties.since, data: data67 };
                                            if (vErrors === null) {
                                                vErrors = [err167];
                                            }
                                            else {
                                                vErrors.push(err167);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err168 = { instancePath: instancePath + "/signing/publicKeys/" + i11 + "/since", schemaPath: "#/properties/signing/properties/publicKeys/items/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.publicKeys.items.properties.since.type, parentSchema: schema33.properties.signing.properties.publicKeys.items.properties.since, data: data67 };
                                        if (vErrors === null) {
                                            vErrors = [err168];
                                        }
                                        else {
                                            vErrors.push(err168);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err169 = { instancePath: instancePath + "/signing/publicKeys/" + i11, schemaPath: "#/properties/signing/properties/publicKeys/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.signing.properties.publicKeys.items.type, parentSchema: schema33.properties.signing.properties.publicKeys.items, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err169];
                                }
                                else {
                                    vErrors.push(err169);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err170 = { instancePath: instancePath + "/signing/publicKeys", schemaPath: "#/properties/signing/properties/publicKeys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.signing.properties.publicKeys.type, parentSchema: schema33.properties.signing.properties.publicKeys, data: data64 };
                        if (vErrors === null) {
                            vErrors = [err170];
                        }
                        else {
                            vErrors.push(err170);
                        }
                        errors++;
                    }
                }
                if (data49.certificate !== undefined) {
                    let data68 = data49.certificate;
                    if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                        if (Object.keys(data68).length < 2) {
                            const err171 = { instancePath: instancePath + "/signing/certificate", schemaPath: "#/properties/signing/properties/certificate/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties", schema: 2, parentSchema: schema33.properties.signing.properties.certificate, data: data68 };
                            if (vErrors === null) {
                                vErrors = [err171];
                            }
                            else {
                                vErrors.push(err171);
                            }
                            errors++;
                        }
                        if (data68.chain === undefined) {
                            const err172 = { instancePath: instancePath + "/signing/certificate", schemaPath: "#/properties/signing/properties/certificate/required", keyword: "required", params: { missingProperty: "chain" }, message: "must have required property '" + "chain" + "'", schema: schema33.properties.signing.properties.certificate.required, parentSchema: schema33.properties.signing.properties.certificate, data: data68 };
                            if (vErrors === null) {
                                vErrors = [err172];
                            }
                            else {
                                vErrors.push(err172);
                            }
                            errors++;
                        }
                        for (const key12 in data68) {
                            if (!(((((key12 === "chain") || (key12 === "fingerprint")) || (key12 === "san")) || (key12 === "subject")) || (key12 === "spki"))) {
                                const err173 = { instancePath: instancePath + "/signing/certificate", schemaPath: "#/properties/signing/properties/certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.signing.properties.certificate, data: data68 };
                                if (vErrors === null) {
                                    vErrors = [err173];
                                }
                                else {
                                    vErrors.push(err173);
                                }
                                errors++;
                            }
                        }
                        if (data68.chain !== undefined) {
                            let data69 = data68.chain;
                            if (Array.isArray(data69)) {
                                if (data69.length > 20) {
                                    const err174 = { instancePath: instancePath + "/signing/certificate/chain", schemaPath: "#/properties/signing/properties/certificate/properties/chain/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema33.properties.signing.properties.certificate.properties.chain, data: data69 };
                                    if (vErrors === null) {
                                        vErrors = [err174];
                                    }
                                    else {
                                        vErrors.push(err174);
                                    }
                                    errors++;
                                }
                                if (data69.length < 1) {
                                    const err175 = { instancePath: instancePath + "/signing/certificate/chain", schemaPath: "#/properties/signing/properties/certificate/properties/chain/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.signing.properties.certificate.properties.chain, data: data69 };
                                    if (vErrors === null) {
                                        vErrors = [err175];
                                    }
                                    else {
                                        vErrors.push(err175);
                                    }
                                    errors++;
                                }
                                const len8 = data69.length;
                                for (let i12 = 0; i12 < len8; i12++) {
                                    let data70 = data69[i12];
                                    if (typeof data70 === "string") {
                                        if (func1(data70) > 1024) {
                                            const err176 = { instancePath: instancePath + "/signing/certificate/chain/" + i12, schemaPath: "#/properties/signing/properties/certificate/properties/chain/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.signing.properties.certificate.properties.chain.items, data: data70 };
                                            if (vErrors === null) {
                                                vErrors = [err176];
                                            }
                                            else {
                                                vErrors.push(err176);
                                            }
                                            errors++;
                                        }
                                        if (func1(data70) < 1) {
                                            const err177 = { instancePath: instancePath + "/signing/certificate/chain/" + i12, schemaPath: "#/properties/signing/properties/certificate/properties/chain/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.certificate.properties.chain.items, data: data70 };
                                            if (vErrors === null) {
                                                vErrors = [err177];
                                            }
                                            else {
                                                vErrors.push(err177);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err178 = { instancePath: instancePath + "/signing/certificate/chain/" + i12, schemaPath: "#/properties/signing/properties/certificate/properties/chain/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.certificate.properties.chain.items.type, parentSchema: schema33.properties.signing.properties.certificate.properties.chain.items, data: data70 };
                                        if (vErrors === null) {
                                            vErrors = [err178];
                                        }
                                        else {
                                            vErrors.push(err178);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err179 = { instancePath: instancePath + "/signing/certificate/chain", schemaPath: "#/properties/signing/properties/certificate/properties/chain/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.signing.properties.certificate.properties.chain.type, parentSchema: schema33.properties.signing.properties.certificate.properties.chain, data: data69 };
                                if (vErrors === null) {
                                    vErrors = [err179];
                                }
                                else {
                                    vErrors.push(err179);
                                }
                                errors++;
                            }
                        }
                        if (data68.fingerprint !== undefined) {
                            let data71 = data68.fingerprint;
                            if (typeof data71 === "string") {
                                if (func1(data71) > 200) {
                                    const err180 = { instancePath: instancePath + "/signing/certificate/fingerprint", schemaPath: "#/properties/signing/properties/certificate/properties/fingerprint/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.signing.properties.certificate.properties.fingerprint, data: data71 };
                                    if (vErrors === null) {
                                        vErrors = [err180];
                                    }
                                    else {
                                        vErrors.push(err180);
                                    }
                                    errors++;
                                }
                                if (func1(data71) < 1) {
                                    const err181 = { instancePath: instancePath + "/signing/certificate/fingerprint", schemaPath: "#/properties/signing/properties/certificate/properties/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.certificate.properties.fingerprint, data: data71 };
                                    if (vErrors === null) {
                                        vErrors = [err181];
                                    }
                                    else {
                                        vErrors.push(err181);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err182 = { instancePath: instancePath + "/signing/certificate/fingerprint", schemaPath: "#/properties/signing/properties/certificate/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.certificate.properties.fingerprint.type, parentSchema: schema33.properties.signing.properties.certificate.properties.fingerprint, data: data71 };
                                if (vErrors === null) {
                                    vErrors = [err182];
                                }
                                else {
                                    vErrors.push(err182);
                                }
                                errors++;
                            }
                        }
                        if (data68.san !== undefined) {
                            let data72 = data68.san;
                            if (typeof data72 === "string") {
                                if (func1(data72) > 2048) {
                                    const err183 = { instancePath: instancePath + "/signing/certificate/san", schemaPath: "#/properties/signing/properties/certificate/properties/san/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema33.properties.signing.properties.certificate.properties.san, data: data72 };
                                    if (vErrors === null) {
                                        vErrors = [err183];
                                    }
                                    else {
                                        vErrors.push(err183);
                                    }
                                    errors++;
                                }
                                if (func1(data72) < 1) {
                                    const err184 = { instancePath: instancePath + "/signing/certificate/san", schemaPath: "#/properties/signing/properties/certificate/properties/san/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.certificate.properties.san, data: data72 };
                                    if (vErrors === null) {
                                        vErrors = [err184];
                                    }
                                    else {
                                        vErrors.push(err184);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err185 = { instancePath: instancePath + "/signing/certificate/san", schemaPath: "#/properties/signing/properties/certificate/properties/san/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.certificate.properties.san.type, parentSchema: schema33.properties.signing.properties.certificate.properties.san, data: data72 };
                                if (vErrors === null) {
                                    vErrors = [err185];
                                }
                                else {
                                    vErrors.push(err185);
                                }
                                errors++;
                            }
                        }
                        if (data68.subject !== undefined) {
                            let data73 = data68.subject;
                            if (typeof data73 === "string") {
                                if (func1(data73) > 2048) {
                                    const err186 = { instancePath: instancePath + "/signing/certificate/subject", schemaPath: "#/properties/signing/properties/certificate/properties/subject/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema33.properties.signing.properties.certificate.properties.subject, data: data73 };
                                    if (vErrors === null) {
                                        vErrors = [err186];
                                    }
                                    else {
                                        vErrors.push(err186);
                                    }
                                    errors++;
                                }
                                if (func1(data73) < 1) {
                                    const err187 = { instancePath: instancePath + "/signing/certificate/subject", schemaPath: "#/properties/signing/properties/certificate/properties/subject/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.certificate.properties.subject, data: data73 };
                                    if (vErrors === null) {
                                        vErrors = [err187];
                                    }
                                    else {
                                        vErrors.push(err187);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err188 = { instancePath: instancePath + "/signing/certificate/subject", schemaPath: "#/properties/signing/properties/certificate/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.certificate.properties.subject.type, parentSchema: schema33.properties.signing.properties.certificate.properties.subject, data: data73 };
                                if (vErrors === null) {
                                    vErrors = [err188];
                                }
                                else {
                                    vErrors.push(err188);
                                }
                                errors++;
                            }
                        }
                        if (data68.spki !== undefined) {
                            let data74 = data68.spki;
                            if (typeof data74 === "string") {
                                if (func1(data74) > 200) {
                                    const err189 = { instancePath: instancePath + "/signing/certificate/spki", schemaPath: "#/properties/signing/properties/certificate/properties/spki/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema33.properties.signing.properties.certificate.properties.spki, data: data74 };
                                    if (vErrors === null) {
                                        vErrors = [err189];
                                    }
                                    else {
                                        vErrors.push(err189);
                                    }
                                    errors++;
                                }
                                if (func1(data74) < 1) {
                                    const err190 = { instancePath: instancePath + "/signing/certificate/spki", schemaPath: "#/properties/signing/properties/certificate/properties/spki/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.certificate.properties.spki, data: data74 };
                                    if (vErrors === null) {
                                        vErrors = [err190];
                                    }
                                    else {
                                        vErrors.push(err190);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err191 = { instancePath: instancePath + "/signing/certificate/spki", schemaPath: "#/properties/signing/properties/certificate/properties/spki/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.certificate.properties.spki.type, parentSchema: schema33.properties.signing.properties.certificate.properties.spki, data: data74 };
                                if (vErrors === null) {
                                    vErrors = [err191];
                                }
                                else {
                                    vErrors.push(err191);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err192 = { instancePath: instancePath + "/signing/certificate", schemaPath: "#/properties/signing/properties/certificate/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.signing.properties.certificate.type, parentSchema: schema33.properties.signing.properties.certificate, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err192];
                        }
                        else {
                            vErrors.push(err192);
                        }
                        errors++;
                    }
                }
                if (data49.trustedRoot !== undefined) {
                    let data75 = data49.trustedRoot;
                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                        if (data75.path === undefined) {
                            const err193 = { instancePath: instancePath + "/signing/trustedRoot", schemaPath: "#/properties/signing/properties/trustedRoot/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema33.properties.signing.properties.trustedRoot.required, parentSchema: schema33.properties.signing.properties.trustedRoot, data: data75 };
                            if (vErrors === null) {
                                vErrors = [err193];
                            }
                            else {
                                vErrors.push(err193);
                            }
                            errors++;
                        }
                        if (data75.asOf === undefined) {
                            const err194 = { instancePath: instancePath + "/signing/trustedRoot", schemaPath: "#/properties/signing/properties/trustedRoot/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property '" + "asOf" + "'", schema: schema33.properties.signing.properties.trustedRoot.required, parentSchema: schema33.properties.signing.properties.trustedRoot, data: data75 };
                            if (vErrors === null) {
                                vErrors = [err194];
                            }
                            else {
                                vErrors.push(err194);
                            }
                            errors++;
                        }
                        for (const key13 in data75) {
                            if (!((key13 === "path") || (key13 === "asOf"))) {
                                const err195 = { instancePath: instancePath + "/signing/trustedRoot", schemaPath: "#/properties/signing/properties/trustedRoot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.signing.properties.trustedRoot, data: data75 };
                                if (vErrors === null) {
                                    vErrors = [err195];
                                }
                                else {
                                    vErrors.push(err195);
                                }
                                errors++;
                            }
                        }
                        if (data75.path !== undefined) {
                            let data76 = data75.path;
                            if (typeof data76 === "string") {
                                if (func1(data76) > 1024) {
                                    const err196 = { instancePath: instancePath + "/signing/trustedRoot/path", schemaPath: "#/properties/signing/properties/trustedRoot/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.properties.signing.properties.trustedRoot.properties.path, data: data76 };
                                    if (vErrors === null) {
                                        vErrors = [err196];
                                    }
                                    else {
                                        vErrors.push(err196);
                                    }
                                    errors++;
                                }
                                if (func1(data76) < 1) {
                                    const err197 = { instancePath: instancePath + "/signing/trustedRoot/path", schemaPath: "#/properties/signing/properties/trustedRoot/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.signing.properties.trustedRoot.properties.path, data: data76 };
                                    if (vErrors === null) {
                                        vErrors = [err197];
                                    }
                                    else {
                                        vErrors.push(err197);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err198 = { instancePath: instancePath + "/signing/trustedRoot/path", schemaPath: "#/properties/signing/properties/trustedRoot/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.trustedRoot.properties.path.type, parentSchema: schema33.properties.signing.properties.trustedRoot.properties.path, data: data76 };
                                if (vErrors === null) {
                                    vErrors = [err198];
                                }
                                else {
                                    vErrors.push(err198);
                                }
                                errors++;
                            }
                        }
                        if (data75.asOf !== undefined) {
                            let data77 = data75.asOf;
                            if (typeof data77 === "string") {
                                if (!pattern22.test(data77)) {
                                    const err199 = { instancePath: instancePath + "/signing/trustedRoot/asOf", schemaPath: "#/properties/signing/properties/trustedRoot/properties/asOf/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: "must match pattern \"" + "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" + "\"", schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", parentSchema: schema33.properties.signing.properties.trustedRoot.properties.asOf, data: data77 };
                                    if (vErrors === null) {
                                        vErrors = [err199];
                                    }
                                    else {
                                        vErrors.push(err199);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err200 = { instancePath: instancePath + "/signing/trustedRoot/asOf", schemaPath: "#/properties/signing/properties/trustedRoot/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.signing.properties.trustedRoot.properties.asOf.type, parentSchema: schema33.properties.signing.properties.trustedRoot.properties.asOf, data: data77 };
                                if (vErrors === null) {
                                    vErrors = [err200];
                                }
                                else {
                                    vErrors.push(err200);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err201 = { instancePath: instancePath + "/signing/trustedRoot", schemaPath: "#/properties/signing/properties/trustedRoot/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.signing.properties.trustedRoot.type, parentSchema: schema33.properties.signing.properties.trustedRoot, data: data75 };
                        if (vErrors === null) {
                            vErrors = [err201];
                        }
                        else {
                            vErrors.push(err201);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err202 = { instancePath: instancePath + "/signing", schemaPath: "#/properties/signing/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.signing.type, parentSchema: schema33.properties.signing, data: data49 };
                if (vErrors === null) {
                    vErrors = [err202];
                }
                else {
                    vErrors.push(err202);
                }
                errors++;
            }
        }
        if (data.roles !== undefined) {
            let data78 = data.roles;
            if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                for (const key14 in data78) {
                    if (!(((key14 === "developer") || (key14 === "ml_engineer")) || (key14 === "ml_admin"))) {
                        const err203 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.roles, data: data78 };
                        if (vErrors === null) {
                            vErrors = [err203];
                        }
                        else {
                            vErrors.push(err203);
                        }
                        errors++;
                    }
                }
                if (data78.developer !== undefined) {
                    let data79 = data78.developer;
                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                        for (const key15 in data79) {
                            if (!(((((key15 === "users") || (key15 === "teams")) || (key15 === "permission")) || (key15 === "roleNames")) || (key15 === "strict"))) {
                                const err204 = { instancePath: instancePath + "/roles/developer", schemaPath: "#/properties/roles/properties/developer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.roles.properties.developer, data: data79 };
                                if (vErrors === null) {
                                    vErrors = [err204];
                                }
                                else {
                                    vErrors.push(err204);
                                }
                                errors++;
                            }
                        }
                        if (data79.users !== undefined) {
                            let data80 = data79.users;
                            if (Array.isArray(data80)) {
                                if (data80.length > 200) {
                                    const err205 = { instancePath: instancePath + "/roles/developer/users", schemaPath: "#/$defs/users/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema34, data: data80 };
                                    if (vErrors === null) {
                                        vErrors = [err205];
                                    }
                                    else {
                                        vErrors.push(err205);
                                    }
                                    errors++;
                                }
                                const len9 = data80.length;
                                for (let i13 = 0; i13 < len9; i13++) {
                                    let data81 = data80[i13];
                                    const _errs176 = errors;
                                    let valid42 = false;
                                    const _errs177 = errors;
                                    if (typeof data81 === "string") {
                                        if (!pattern24.test(data81)) {
                                            const err206 = { instancePath: instancePath + "/roles/developer/users/" + i13, schemaPath: "#/$defs/users/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" }, message: "must match pattern \"" + "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" + "\"", schema: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$", parentSchema: schema34.items.anyOf[0], data: data81 };
                                            if (vErrors === null) {
                                                vErrors = [err206];
                                            }
                                            else {
                                                vErrors.push(err206);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err207 = { instancePath: instancePath + "/roles/developer/users/" + i13, schemaPath: "#/$defs/users/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.anyOf[0].type, parentSchema: schema34.items.anyOf[0], data: data81 };
                                        if (vErrors === null) {
                                            vErrors = [err207];
                                        }
                                        else {
                                            vErrors.push(err207);
                                        }
                                        errors++;
                                    }
                                    var _valid1 = _errs177 === errors;
                                    valid42 = valid42 || _valid1;
                                    const _errs179 = errors;
                                    if (!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))) {
                                        const err208 = { instancePath: instancePath + "/roles/developer/users/" + i13, schemaPath: "#/$defs/users/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.items.anyOf[1].type, parentSchema: schema34.items.anyOf[1], data: data81 };
                                        if (vErrors === null) {
                                            vErrors = [err208];
                                        }
                                        else {
                                            vErrors.push(err208);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data81 == "number") && (isFinite(data81))) {
                                        if (data81 < 1 || isNaN(data81)) {
                                            const err209 = { instancePath: instancePath + "/roles/developer/users/" + i13, schemaPath: "#/$defs/users/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.items.anyOf[1], data: data81 };
                                            if (vErrors === null) {
                                                vErrors = [err209];
                                            }
                                            else {
                                                vErrors.push(err209);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs179 === errors;
                                    valid42 = valid42 || _valid1;
                                    if (!valid42) {
                                        const err210 = { instancePath: instancePath + "/roles/developer/users/" + i13, schemaPath: "#/$defs/users/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.items.anyOf, parentSchema: schema34.items, data: data81 };
                                        if (vErrors === null) {
                                            vErrors = [err210];
                                        }
                                        else {
                                            vErrors.push(err210);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs176;
                                        if (vErrors !== null) {
                                            if (_errs176) {
                                                vErrors.length = _errs176;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err211 = { instancePath: instancePath + "/roles/developer/users", schemaPath: "#/$defs/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data80 };
                                if (vErrors === null) {
                                    vErrors = [err211];
                                }
                                else {
                                    vErrors.push(err211);
                                }
                                errors++;
                            }
                        }
                        if (data79.teams !== undefined) {
                            let data82 = data79.teams;
                            if (Array.isArray(data82)) {
                                if (data82.length > 50) {
                                    const err212 = { instancePath: instancePath + "/roles/developer/teams", schemaPath: "#/$defs/teams/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema35, data: data82 };
                                    if (vErrors === null) {
                                        vErrors = [err212];
                                    }
                                    else {
                                        vErrors.push(err212);
                                    }
                                    errors++;
                                }
                                const len10 = data82.length;
                                for (let i14 = 0; i14 < len10; i14++) {
                                    let data83 = data82[i14];
                                    if (typeof data83 === "string") {
                                        if (!pattern25.test(data83)) {
                                            const err213 = { instancePath: instancePath + "/roles/developer/teams/" + i14, schemaPath: "#/$defs/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", parentSchema: schema35.items, data: data83 };
                                            if (vErrors === null) {
                                                vErrors = [err213];
                                            }
                                            else {
                                                vErrors.push(err213);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err214 = { instancePath: instancePath + "/roles/developer/teams/" + i14, schemaPath: "#/$defs/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data83 };
                                        if (vErrors === null) {
                                            vErrors = [err214];
                                        }
                                        else {
                                            vErrors.push(err214);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err215 = { instancePath: instancePath + "/roles/developer/teams", schemaPath: "#/$defs/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.type, parentSchema: schema35, data: data82 };
                                if (vErrors === null) {
                                    vErrors = [err215];
                                }
                                else {
                                    vErrors.push(err215);
                                }
                                errors++;
                            }
                        }
                        if (data79.permission !== undefined) {
                            let data84 = data79.permission;
                            const _errs187 = errors;
                            let valid46 = false;
                            const _errs188 = errors;
                            if (!(((((data84 === "read") || (data84 === "triage")) || (data84 === "write")) || (data84 === "maintain")) || (data84 === "admin"))) {
                                const err216 = { instancePath: instancePath + "/roles/developer/permission", schemaPath: "#/properties/roles/properties/developer/properties/permission/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema33.properties.roles.properties.developer.properties.permission.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.roles.properties.developer.properties.permission.anyOf[0].enum, parentSchema: schema33.properties.roles.properties.developer.properties.permission.anyOf[0], data: data84 };
                                if (vErrors === null) {
                                    vErrors = [err216];
                                }
                                else {
                                    vErrors.push(err216);
                                }
                                errors++;
                            }
                            var _valid2 = _errs188 === errors;
                            valid46 = valid46 || _valid2;
                            const _errs189 = errors;
                            if (data84 !== null) {
                                const err217 = { instancePath: instancePath + "/roles/developer/permission", schemaPath: "#/properties/roles/properties/developer/properties/permission/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema33.properties.roles.properties.developer.properties.permission.anyOf[1].type, parentSchema: schema33.properties.roles.properties.developer.properties.permission.anyOf[1], data: data84 };
                                if (vErrors === null) {
                                    vErrors = [err217];
                                }
                                else {
                                    vErrors.push(err217);
                                }
                                errors++;
                            }
                            var _valid2 = _errs189 === errors;
                            valid46 = valid46 || _valid2;
                            if (!valid46) {
                                const err218 = { instancePath: instancePath + "/roles/developer/permission", schemaPath: "#/properties/roles/properties/developer/properties/permission/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.roles.properties.developer.properties.permission.anyOf, parentSchema: schema33.properties.roles.properties.developer.properties.permission, data: data84 };
                                if (vErrors === null) {
                                    vErrors = [err218];
                                }
                                else {
                                    vErrors.push(err218);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs187;
                                if (vErrors !== null) {
                                    if (_errs187) {
                                        vErrors.length = _errs187;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                        if (data79.roleNames !== undefined) {
                            let data85 = data79.roleNames;
                            if (Array.isArray(data85)) {
                                if (data85.length > 20) {
                                    const err219 = { instancePath: instancePath + "/roles/developer/roleNames", schemaPath: "#/properties/roles/properties/developer/properties/roleNames/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema33.properties.roles.properties.developer.properties.roleNames, data: data85 };
                                    if (vErrors === null) {
                                        vErrors = [err219];
                                    }
                                    else {
                                        vErrors.push(err219);
                                    }
                                    errors++;
                                }
                                const len11 = data85.length;
                                for (let i15 = 0; i15 < len11; i15++) {
                                    let data86 = data85[i15];
                                    if (typeof data86 === "string") {
                                        if (func1(data86) > 100) {
                                            const err220 = { instancePath: instancePath + "/roles/developer/roleNames/" + i15, schemaPath: "#/properties/roles/properties/developer/properties/roleNames/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.roles.properties.developer.properties.roleNames.items, data: data86 };
                                            if (vErrors === null) {
                                                vErrors = [err220];
                                            }
                                            else {
                                                vErrors.push(err220);
                                            }
                                            errors++;
                                        }
                                        if (func1(data86) < 1) {
                                            const err221 = { instancePath: instancePath + "/roles/developer/roleNames/" + i15, schemaPath: "#/properties/roles/properties/developer/properties/roleNames/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.roles.properties.developer.properties.roleNames.items, data: data86 };
                                            if (vErrors === null) {
                                                vErrors = [err221];
                                            }
                                            else {
                                                vErrors.push(err221);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err222 = { instancePath: instancePath + "/roles/developer/roleNames/" + i15, schemaPath: "#/properties/roles/properties/developer/properties/roleNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.roles.properties.developer.properties.roleNames.items.type, parentSchema: schema33.properties.roles.properties.developer.properties.roleNames.items, data: data86 };
                                        if (vErrors === null) {
                                            vErrors = [err222];
                                        }
                                        else {
                                            vErrors.push(err222);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err223 = { instancePath: instancePath + "/roles/developer/roleNames", schemaPath: "#/properties/roles/properties/developer/properties/roleNames/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.roles.properties.developer.properties.roleNames.type, parentSchema: schema33.properties.roles.properties.developer.properties.roleNames, data: data85 };
                                if (vErrors === null) {
                                    vErrors = [err223];
                                }
                                else {
                                    vErrors.push(err223);
                                }
                                errors++;
                            }
                        }
                        if (data79.strict !== undefined) {
                            let data87 = data79.strict;
                            if (typeof data87 !== "boolean") {
                                const err224 = { instancePath: instancePath + "/roles/developer/strict", schemaPath: "#/properties/roles/properties/developer/properties/strict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.roles.properties.developer.properties.strict.type, parentSchema: schema33.properties.roles.properties.developer.properties.strict, data: data87 };
                                if (vErrors === null) {
                                    vErrors = [err224];
                                }
                                else {
                                    vErrors.push(err224);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err225 = { instancePath: instancePath + "/roles/developer", schemaPath: "#/properties/roles/properties/developer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.roles.properties.developer.type, parentSchema: schema33.properties.roles.properties.developer, data: data79 };
                        if (vErrors === null) {
                            vErrors = [err225];
                        }
                        else {
                            vErrors.push(err225);
                        }
                        errors++;
                    }
                }
                if (data78.ml_engineer !== undefined) {
                    let data88 = data78.ml_engineer;
                    if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                        for (const key16 in data88) {
                            if (!(((((key16 === "users") || (key16 === "teams")) || (key16 === "permission")) || (key16 === "roleNames")) || (key16 === "strict"))) {
                                const err226 = { instancePath: instancePath + "/roles/ml_engineer", schemaPath: "#/properties/roles/properties/ml_engineer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.roles.properties.ml_engineer, data: data88 };
                                if (vErrors === null) {
                                    vErrors = [err226];
                                }
                                else {
                                    vErrors.push(err226);
                                }
                                errors++;
                            }
                        }
                        if (data88.users !== undefined) {
                            let data89 = data88.users;
                            if (Array.isArray(data89)) {
                                if (data89.length > 200) {
                                    const err227 = { instancePath: instancePath + "/roles/ml_engineer/users", schemaPath: "#/$defs/users/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema34, data: data89 };
                                    if (vErrors === null) {
                                        vErrors = [err227];
                                    }
                                    else {
                                        vErrors.push(err227);
                                    }
                                    errors++;
                                }
                                const len12 = data89.length;
                                for (let i16 = 0; i16 < len12; i16++) {
                                    let data90 = data89[i16];
                                    const _errs204 = errors;
                                    let valid53 = false;
                                    const _errs205 = errors;
                                    if (typeof data90 === "string") {
                                        if (!pattern24.test(data90)) {
                                            const err228 = { instancePath: instancePath + "/roles/ml_engineer/users/" + i16, schemaPath: "#/$defs/users/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" }, message: "must match pattern \"" + "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" + "\"", schema: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$", parentSchema: schema34.items.anyOf[0], data: data90 };
                                            if (vErrors === null) {
                                                vErrors = [err228];
                                            }
                                            else {
                                                vErrors.push(err228);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err229 = { instancePath: instancePath + "/roles/ml_engineer/users/" + i16, schemaPath: "#/$defs/users/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.anyOf[0].type, parentSchema: schema34.items.anyOf[0], data: data90 };
                                        if (vErrors === null) {
                                            vErrors = [err229];
                                        }
                                        else {
                                            vErrors.push(err229);
                                        }
                                        errors++;
                                    }
                                    var _valid3 = _errs205 === errors;
                                    valid53 = valid53 || _valid3;
                                    const _errs207 = errors;
                                    if (!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) {
                                        const err230 = { instancePath: instancePath + "/roles/ml_engineer/users/" + i16, schemaPath: "#/$defs/users/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.items.anyOf[1].type, parentSchema: schema34.items.anyOf[1], data: data90 };
                                        if (vErrors === null) {
                                            vErrors = [err230];
                                        }
                                        else {
                                            vErrors.push(err230);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data90 == "number") && (isFinite(data90))) {
                                        if (data90 < 1 || isNaN(data90)) {
                                            const err231 = { instancePath: instancePath + "/roles/ml_engineer/users/" + i16, schemaPath: "#/$defs/users/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.items.anyOf[1], data: data90 };
                                            if (vErrors === null) {
                                                vErrors = [err231];
                                            }
                                            else {
                                                vErrors.push(err231);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid3 = _errs207 === errors;
                                    valid53 = valid53 || _valid3;
                                    if (!valid53) {
                                        const err232 = { instancePath: instancePath + "/roles/ml_engineer/users/" + i16, schemaPath: "#/$defs/users/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.items.anyOf, parentSchema: schema34.items, data: data90 };
                                        if (vErrors === null) {
                                            vErrors = [err232];
                                        }
                                        else {
                                            vErrors.push(err232);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs204;
                                        if (vErrors !== null) {
                                            if (_errs204) {
                                                vErrors.length = _errs204;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err233 = { instancePath: instancePath + "/roles/ml_engineer/users", schemaPath: "#/$defs/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data89 };
                                if (vErrors === null) {
                                    vErrors = [err233];
                                }
                                else {
                                    vErrors.push(err233);
                                }
                                errors++;
                            }
                        }
                        if (data88.teams !== undefined) {
                            let data91 = data88.teams;
                            if (Array.isArray(data91)) {
                                if (data91.length > 50) {
                                    const err234 = { instancePath: instancePath + "/roles/ml_engineer/teams", schemaPath: "#/$defs/teams/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema35, data: data91 };
                                    if (vErrors === null) {
                                        vErrors = [err234];
                                    }
                                    else {
                                        vErrors.push(err234);
                                    }
                                    errors++;
                                }
                                const len13 = data91.length;
                                for (let i17 = 0; i17 < len13; i17++) {
                                    let data92 = data91[i17];
                                    if (typeof data92 === "string") {
                                        if (!pattern25.test(data92)) {
                                            const err235 = { instancePath: instancePath + "/roles/ml_engineer/teams/" + i17, schemaPath: "#/$defs/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", parentSchema: schema35.items, data: data92 };
                                            if (vErrors === null) {
                                                vErrors = [err235];
                                            }
                                            else {
                                                vErrors.push(err235);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err236 = { instancePath: instancePath + "/roles/ml_engineer/teams/" + i17, schemaPath: "#/$defs/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data92 };
                                        if (vErrors === null) {
                                            vErrors = [err236];
                                        }
                                        else {
                                            vErrors.push(err236);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err237 = { instancePath: instancePath + "/roles/ml_engineer/teams", schemaPath: "#/$defs/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.type, parentSchema: schema35, data: data91 };
                                if (vErrors === null) {
                                    vErrors = [err237];
                                }
                                else {
                                    vErrors.push(err237);
                                }
                                errors++;
                            }
                        }
                        if (data88.permission !== undefined) {
                            let data93 = data88.permission;
                            const _errs215 = errors;
                            let valid57 = false;
                            const _errs216 = errors;
                            if (!(((((data93 === "read") || (data93 === "triage")) || (data93 === "write")) || (data93 === "maintain")) || (data93 === "admin"))) {
                                const err238 = { instancePath: instancePath + "/roles/ml_engineer/permission", schemaPath: "#/properties/roles/properties/ml_engineer/properties/permission/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema33.properties.roles.properties.ml_engineer.properties.permission.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.roles.properties.ml_engineer.properties.permission.anyOf[0].enum, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.permission.anyOf[0], data: data93 };
                                if (vErrors === null) {
                                    vErrors = [err238];
                                }
                                else {
                                    vErrors.push(err238);
                                }
                                errors++;
                            }
                            var _valid4 = _errs216 === errors;
                            valid57 = valid57 || _valid4;
                            const _errs217 = errors;
                            if (data93 !== null) {
                                const err239 = { instancePath: instancePath + "/roles/ml_engineer/permission", schemaPath: "#/properties/roles/properties/ml_engineer/properties/permission/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema33.properties.roles.properties.ml_engineer.properties.permission.anyOf[1].type, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.permission.anyOf[1], data: data93 };
                                if (vErrors === null) {
                                    vErrors = [err239];
                                }
                                else {
                                    vErrors.push(err239);
                                }
                                errors++;
                            }
                            var _valid4 = _errs217 === errors;
                            valid57 = valid57 || _valid4;
                            if (!valid57) {
                                const err240 = { instancePath: instancePath + "/roles/ml_engineer/permission", schemaPath: "#/properties/roles/properties/ml_engineer/properties/permission/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.roles.properties.ml_engineer.properties.permission.anyOf, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.permission, data: data93 };
                                if (vErrors === null) {
                                    vErrors = [err240];
                                }
                                else {
                                    vErrors.push(err240);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs215;
                                if (vErrors !== null) {
                                    if (_errs215) {
                                        vErrors.length = _errs215;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                        if (data88.roleNames !== undefined) {
                            let data94 = data88.roleNames;
                            if (Array.isArray(data94)) {
                                if (data94.length > 20) {
                                    const err241 = { instancePath: instancePath + "/roles/ml_engineer/roleNames", schemaPath: "#/properties/roles/properties/ml_engineer/properties/roleNames/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.roleNames, data: data94 };
                                    if (vErrors === null) {
                                        vErrors = [err241];
                                    }
                                    else {
                                        vErrors.push(err241);
                                    }
                                    errors++;
                                }
                                const len14 = data94.length;
                                for (let i18 = 0; i18 < len14; i18++) {
                                    let data95 = data94[i18];
                                    if (typeof data95 === "string") {
                                        if (func1(data95) > 100) {
                                            const err242 = { instancePath: instancePath + "/roles/ml_engineer/roleNames/" + i18, schemaPath: "#/properties/roles/properties/ml_engineer/properties/roleNames/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.roleNames.items, data: data95 };
                                            if (vErrors === null) {
                                                vErrors = [err242];
                                            }
                                            else {
                                                vErrors.push(err242);
                                            }
                                            errors++;
                                        }
                                        if (func1(data95) < 1) {
                                            const err243 = { instancePath: instancePath + "/roles/ml_engineer/roleNames/" + i18, schemaPath: "#/properties/roles/properties/ml_engineer/properties/roleNames/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.roleNames.items, data: data95 };
                                            if (vErrors === null) {
                                                vErrors = [err243];
                                            }
                                            else {
                                                vErrors.push(err243);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err244 = { instancePath: instancePath + "/roles/ml_engineer/roleNames/" + i18, schemaPath: "#/properties/roles/properties/ml_engineer/properties/roleNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.roles.properties.ml_engineer.properties.roleNames.items.type, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.roleNames.items, data: data95 };
                                        if (vErrors === null) {
                                            vErrors = [err244];
                                        }
                                        else {
                                            vErrors.push(err244);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err245 = { instancePath: instancePath + "/roles/ml_engineer/roleNames", schemaPath: "#/properties/roles/properties/ml_engineer/properties/roleNames/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.roles.properties.ml_engineer.properties.roleNames.type, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.roleNames, data: data94 };
                                if (vErrors === null) {
                                    vErrors = [err245];
                                }
                                else {
                                    vErrors.push(err245);
                                }
                                errors++;
                            }
                        }
                        if (data88.strict !== undefined) {
                            let data96 = data88.strict;
                            if (typeof data96 !== "boolean") {
                                const err246 = { instancePath: instancePath + "/roles/ml_engineer/strict", schemaPath: "#/properties/roles/properties/ml_engineer/properties/strict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.roles.properties.ml_engineer.properties.strict.type, parentSchema: schema33.properties.roles.properties.ml_engineer.properties.strict, data: data96 };
                                if (vErrors === null) {
                                    vErrors = [err246];
                                }
                                else {
                                    vErrors.push(err246);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err247 = { instancePath: instancePath + "/roles/ml_engineer", schemaPath: "#/properties/roles/properties/ml_engineer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.roles.properties.ml_engineer.type, parentSchema: schema33.properties.roles.properties.ml_engineer, data: data88 };
                        if (vErrors === null) {
                            vErrors = [err247];
                        }
                        else {
                            vErrors.push(err247);
                        }
                        errors++;
                    }
                }
                if (data78.ml_admin !== undefined) {
                    let data97 = data78.ml_admin;
                    if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                        for (const key17 in data97) {
                            if (!(((((key17 === "users") || (key17 === "teams")) || (key17 === "permission")) || (key17 === "roleNames")) || (key17 === "strict"))) {
                                const err248 = { instancePath: instancePath + "/roles/ml_admin", schemaPath: "#/properties/roles/properties/ml_admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.roles.properties.ml_admin, data: data97 };
                                if (vErrors === null) {
                                    vErrors = [err248];
                                }
                                else {
                                    vErrors.push(err248);
                                }
                                errors++;
                            }
                        }
                        if (data97.users !== undefined) {
                            let data98 = data97.users;
                            if (Array.isArray(data98)) {
                                if (data98.length > 200) {
                                    const err249 = { instancePath: instancePath + "/roles/ml_admin/users", schemaPath: "#/$defs/users/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema34, data: data98 };
                                    if (vErrors === null) {
                                        vErrors = [err249];
                                    }
                                    else {
                                        vErrors.push(err249);
                                    }
                                    errors++;
                                }
                                const len15 = data98.length;
                                for (let i19 = 0; i19 < len15; i19++) {
                                    let data99 = data98[i19];
                                    const _errs232 = errors;
                                    let valid64 = false;
                                    const _errs233 = errors;
                                    if (typeof data99 === "string") {
                                        if (!pattern24.test(data99)) {
                                            const err250 = { instancePath: instancePath + "/roles/ml_admin/users/" + i19, schemaPath: "#/$defs/users/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" }, message: "must match pattern \"" + "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" + "\"", schema: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$", parentSchema: schema34.items.anyOf[0], data: data99 };
                                            if (vErrors === null) {
                                                vErrors = [err250];
                                            }
                                            else {
                                                vErrors.push(err250);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err251 = { instancePath: instancePath + "/roles/ml_admin/users/" + i19, schemaPath: "#/$defs/users/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.anyOf[0].type, parentSchema: schema34.items.anyOf[0], data: data99 };
                                        if (vErrors === null) {
                                            vErrors = [err251];
                                        }
                                        else {
                                            vErrors.push(err251);
                                        }
                                        errors++;
                                    }
                                    var _valid5 = _errs233 === errors;
                                    valid64 = valid64 || _valid5;
                                    const _errs235 = errors;
                                    if (!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) {
                                        const err252 = { instancePath: instancePath + "/roles/ml_admin/users/" + i19, schemaPath: "#/$defs/users/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.items.anyOf[1].type, parentSchema: schema34.items.anyOf[1], data: data99 };
                                        if (vErrors === null) {
                                            vErrors = [err252];
                                        }
                                        else {
                                            vErrors.push(err252);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data99 == "number") && (isFinite(data99))) {
                                        if (data99 < 1 || isNaN(data99)) {
                                            const err253 = { instancePath: instancePath + "/roles/ml_admin/users/" + i19, schemaPath: "#/$defs/users/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.items.anyOf[1], data: data99 };
                                            if (vErrors === null) {
                                                vErrors = [err253];
                                            }
                                            else {
                                                vErrors.push(err253);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid5 = _errs235 === errors;
                                    valid64 = valid64 || _valid5;
                                    if (!valid64) {
                                        const err254 = { instancePath: instancePath + "/roles/ml_admin/users/" + i19, schemaPath: "#/$defs/users/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.items.anyOf, parentSchema: schema34.items, data: data99 };
                                        if (vErrors === null) {
                                            vErrors = [err254];
                                        }
                                        else {
                                            vErrors.push(err254);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs232;
                                        if (vErrors !== null) {
                                            if (_errs232) {
                                                vErrors.length = _errs232;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err255 = { instancePath: instancePath + "/roles/ml_admin/users", schemaPath: "#/$defs/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data98 };
                                if (vErrors === null) {
                                    vErrors = [err255];
                                }
                                else {
                                    vErrors.push(err255);
                                }
                                errors++;
                            }
                        }
                        if (data97.teams !== undefined) {
                            let data100 = data97.teams;
                            if (Array.isArray(data100)) {
                                if (data100.length > 50) {
                                    const err256 = { instancePath: instancePath + "/roles/ml_admin/teams", schemaPath: "#/$defs/teams/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema35, data: data100 };
                                    if (vErrors === null) {
                                        vErrors = [err256];
                                    }
                                    else {
                                        vErrors.push(err256);
                                    }
                                    errors++;
                                }
                                const len16 = data100.length;
                                for (let i20 = 0; i20 < len16; i20++) {
                                    let data101 = data100[i20];
                                    if (typeof data101 === "string") {
                                        if (!pattern25.test(data101)) {
                                            const err257 = { instancePath: instancePath + "/roles/ml_admin/teams/" + i20, schemaPath: "#/$defs/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", parentSchema: schema35.items, data: data101 };
                                            if (vErrors === null) {
                                                vErrors = [err257];
                                            }
                                            else {
                                                vErrors.push(err257);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err258 = { instancePath: instancePath + "/roles/ml_admin/teams/" + i20, schemaPath: "#/$defs/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data101 };
                                        if (vErrors === null) {
                                            vErrors = [err258];
                                        }
                                        else {
                                            vErrors.push(err258);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err259 = { instancePath: instancePath + "/roles/ml_admin/teams", schemaPath: "#/$defs/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.type, parentSchema: schema35, data: data100 };
                                if (vErrors === null) {
                                    vErrors = [err259];
                                }
                                else {
                                    vErrors.push(err259);
                                }
                                errors++;
                            }
                        }
                        if (data97.permission !== undefined) {
                            let data102 = data97.permission;
                            const _errs243 = errors;
                            let valid68 = false;
                            const _errs244 = errors;
                            if (!(((((data102 === "read") || (data102 === "triage")) || (data102 === "write")) || (data102 === "maintain")) || (data102 === "admin"))) {
                                const err260 = { instancePath: instancePath + "/roles/ml_admin/permission", schemaPath: "#/properties/roles/properties/ml_admin/properties/permission/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema33.properties.roles.properties.ml_admin.properties.permission.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.roles.properties.ml_admin.properties.permission.anyOf[0].enum, parentSchema: schema33.properties.roles.properties.ml_admin.properties.permission.anyOf[0], data: data102 };
                                if (vErrors === null) {
                                    vErrors = [err260];
                                }
                                else {
                                    vErrors.push(err260);
                                }
                                errors++;
                            }
                            var _valid6 = _errs244 === errors;
                            valid68 = valid68 || _valid6;
                            const _errs245 = errors;
                            if (data102 !== null) {
                                const err261 = { instancePath: instancePath + "/roles/ml_admin/permission", schemaPath: "#/properties/roles/properties/ml_admin/properties/permission/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema33.properties.roles.properties.ml_admin.properties.permission.anyOf[1].type, parentSchema: schema33.properties.roles.properties.ml_admin.properties.permission.anyOf[1], data: data102 };
                                if (vErrors === null) {
                                    vErrors = [err261];
                                }
                                else {
                                    vErrors.push(err261);
                                }
                                errors++;
                            }
                            var _valid6 = _errs245 === errors;
                            valid68 = valid68 || _valid6;
                            if (!valid68) {
                                const err262 = { instancePath: instancePath + "/roles/ml_admin/permission", schemaPath: "#/properties/roles/properties/ml_admin/properties/permission/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.roles.properties.ml_admin.properties.permission.anyOf, parentSchema: schema33.properties.roles.properties.ml_admin.properties.permission, data: data102 };
                                if (vErrors === null) {
                                    vErrors = [err262];
                                }
                                else {
                                    vErrors.push(err262);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs243;
                                if (vErrors !== null) {
                                    if (_errs243) {
                                        vErrors.length = _errs243;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                        if (data97.roleNames !== undefined) {
                            let data103 = data97.roleNames;
                            if (Array.isArray(data103)) {
                                if (data103.length > 20) {
                                    const err263 = { instancePath: instancePath + "/roles/ml_admin/roleNames", schemaPath: "#/properties/roles/properties/ml_admin/properties/roleNames/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema33.properties.roles.properties.ml_admin.properties.roleNames, data: data103 };
                                    if (vErrors === null) {
                                        vErrors = [err263];
                                    }
                                    else {
                                        vErrors.push(err263);
                                    }
                                    errors++;
                                }
                                const len17 = data103.length;
                                for (let i21 = 0; i21 < len17; i21++) {
                                    let data104 = data103[i21];
                                    if (typeof data104 === "string") {
                                        if (func1(data104) > 100) {
                                            const err264 = { instancePath: instancePath + "/roles/ml_admin/roleNames/" + i21, schemaPath: "#/properties/roles/properties/ml_admin/properties/roleNames/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.roles.properties.ml_admin.properties.roleNames.items, data: data104 };
                                            if (vErrors === null) {
                                                vErrors = [err264];
                                            }
                                            else {
                                                vErrors.push(err264);
                                            }
                                            errors++;
                                        }
                                        if (func1(data104) < 1) {
                                            const err265 = { instancePath: instancePath + "/roles/ml_admin/roleNames/" + i21, schemaPath: "#/properties/roles/properties/ml_admin/properties/roleNames/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.roles.properties.ml_admin.properties.roleNames.items, data: data104 };
                                            if (vErrors === null) {
                                                vErrors = [err265];
                                            }
                                            else {
                                                vErrors.push(err265);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err266 = { instancePath: instancePath + "/roles/ml_admin/roleNames/" + i21, schemaPath: "#/properties/roles/properties/ml_admin/properties/roleNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.roles.properties.ml_admin.properties.roleNames.items.type, parentSchema: schema33.properties.roles.properties.ml_admin.properties.roleNames.items, data: data104 };
                                        if (vErrors === null) {
                                            vErrors = [err266];
                                        }
                                        else {
                                            vErrors.push(err266);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err267 = { instancePath: instancePath + "/roles/ml_admin/roleNames", schemaPath: "#/properties/roles/properties/ml_admin/properties/roleNames/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.roles.properties.ml_admin.properties.roleNames.type, parentSchema: schema33.properties.roles.properties.ml_admin.properties.roleNames, data: data103 };
                                if (vErrors === null) {
                                    vErrors = [err267];
                                }
                                else {
                                    vErrors.push(err267);
                                }
                                errors++;
                            }
                        }
                        if (data97.strict !== undefined) {
                            let data105 = data97.strict;
                            if (typeof data105 !== "boolean") {
                                const err268 = { instancePath: instancePath + "/roles/ml_admin/strict", schemaPath: "#/properties/roles/properties/ml_admin/properties/strict/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.roles.properties.ml_admin.properties.strict.type, parentSchema: schema33.properties.roles.properties.ml_admin.properties.strict, data: data105 };
                                if (vErrors === null) {
                                    vErrors = [err268];
                                }
                                else {
                                    vErrors.push(err268);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err269 = { instancePath: instancePath + "/roles/ml_admin", schemaPath: "#/properties/roles/properties/ml_admin/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.roles.properties.ml_admin.type, parentSchema: schema33.properties.roles.properties.ml_admin, data: data97 };
                        if (vErrors === null) {
                            vErrors = [err269];
                        }
                        else {
                            vErrors.push(err269);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err270 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.roles.type, parentSchema: schema33.properties.roles, data: data78 };
                if (vErrors === null) {
                    vErrors = [err270];
                }
                else {
                    vErrors.push(err270);
                }
                errors++;
            }
        }
        if (data.approvals !== undefined) {
            let data106 = data.approvals;
            if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                for (const key18 in data106) {
                    if (!(func7.call(schema33.properties.approvals.properties, key18))) {
                        const err271 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.approvals, data: data106 };
                        if (vErrors === null) {
                            vErrors = [err271];
                        }
                        else {
                            vErrors.push(err271);
                        }
                        errors++;
                    }
                }
                if (data106.tier !== undefined) {
                    let data107 = data106.tier;
                    if (!((((data107 === "public") || (data107 === "internal")) || (data107 === "confidential")) || (data107 === "restricted"))) {
                        const err272 = { instancePath: instancePath + "/approvals/tier", schemaPath: "#/properties/approvals/properties/tier/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.tier.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.tier.enum, parentSchema: schema33.properties.approvals.properties.tier, data: data107 };
                        if (vErrors === null) {
                            vErrors = [err272];
                        }
                        else {
                            vErrors.push(err272);
                        }
                        errors++;
                    }
                }
                if (data106.freshness !== undefined) {
                    let data108 = data106.freshness;
                    if (!(((data108 === "head") || (data108 === "content")) || (data108 === "none"))) {
                        const err273 = { instancePath: instancePath + "/approvals/freshness", schemaPath: "#/properties/approvals/properties/freshness/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.freshness.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.freshness.enum, parentSchema: schema33.properties.approvals.properties.freshness, data: data108 };
                        if (vErrors === null) {
                            vErrors = [err273];
                        }
                        else {
                            vErrors.push(err273);
                        }
                        errors++;
                    }
                }
                if (data106.contributors !== undefined) {
                    let data109 = data106.contributors;
                    if (!((data109 === "deny") || (data109 === "allow"))) {
                        const err274 = { instancePath: instancePath + "/approvals/contributors", schemaPath: "#/properties/approvals/properties/contributors/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.contributors.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.contributors.enum, parentSchema: schema33.properties.approvals.properties.contributors, data: data109 };
                        if (vErrors === null) {
                            vErrors = [err274];
                        }
                        else {
                            vErrors.push(err274);
                        }
                        errors++;
                    }
                }
                if (data106.unattributedCommits !== undefined) {
                    let data110 = data106.unattributedCommits;
                    if (!(((data110 === "warn") || (data110 === "pending")) || (data110 === "fail"))) {
                        const err275 = { instancePath: instancePath + "/approvals/unattributedCommits", schemaPath: "#/properties/approvals/properties/unattributedCommits/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.unattributedCommits.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.unattributedCommits.enum, parentSchema: schema33.properties.approvals.properties.unattributedCommits, data: data110 };
                        if (vErrors === null) {
                            vErrors = [err275];
                        }
                        else {
                            vErrors.push(err275);
                        }
                        errors++;
                    }
                }
                if (data106.signedCommits !== undefined) {
                    let data111 = data106.signedCommits;
                    if (!(((data111 === "off") || (data111 === "warn")) || (data111 === "required"))) {
                        const err276 = { instancePath: instancePath + "/approvals/signedCommits", schemaPath: "#/properties/approvals/properties/signedCommits/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.signedCommits.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.signedCommits.enum, parentSchema: schema33.properties.approvals.properties.signedCommits, data: data111 };
                        if (vErrors === null) {
                            vErrors = [err276];
                        }
                        else {
                            vErrors.push(err276);
                        }
                        errors++;
                    }
                }
                if (data106.requireResolvedThreads !== undefined) {
                    let data112 = data106.requireResolvedThreads;
                    if (typeof data112 !== "boolean") {
                        const err277 = { instancePath: instancePath + "/approvals/requireResolvedThreads", schemaPath: "#/properties/approvals/properties/requireResolvedThreads/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.approvals.properties.requireResolvedThreads.type, parentSchema: schema33.properties.approvals.properties.requireResolvedThreads, data: data112 };
                        if (vErrors === null) {
                            vErrors = [err277];
                        }
                        else {
                            vErrors.push(err277);
                        }
                        errors++;
                    }
                }
                if (data106.drafts !== undefined) {
                    let data113 = data106.drafts;
                    if (!((data113 === "pending") || (data113 === "judge"))) {
                        const err278 = { instancePath: instancePath + "/approvals/drafts", schemaPath: "#/properties/approvals/properties/drafts/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.drafts.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.drafts.enum, parentSchema: schema33.properties.approvals.properties.drafts, data: data113 };
                        if (vErrors === null) {
                            vErrors = [err278];
                        }
                        else {
                            vErrors.push(err278);
                        }
                        errors++;
                    }
                }
                if (data106.matrix !== undefined) {
                    let data114 = data106.matrix;
                    if (!((data114 === "default") || (data114 === "off"))) {
                        const err279 = { instancePath: instancePath + "/approvals/matrix", schemaPath: "#/properties/approvals/properties/matrix/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.matrix.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.matrix.enum, parentSchema: schema33.properties.approvals.properties.matrix, data: data114 };
                        if (vErrors === null) {
                            vErrors = [err279];
                        }
                        else {
                            vErrors.push(err279);
                        }
                        errors++;
                    }
                }
                if (data106.classes !== undefined) {
                    let data115 = data106.classes;
                    if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                        for (const key19 in data115) {
                            if (!(func7.call(schema33.properties.approvals.properties.classes.properties, key19))) {
                                const err280 = { instancePath: instancePath + "/approvals/classes", schemaPath: "#/properties/approvals/properties/classes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.approvals.properties.classes, data: data115 };
                                if (vErrors === null) {
                                    vErrors = [err280];
                                }
                                else {
                                    vErrors.push(err280);
                                }
                                errors++;
                            }
                        }
                        if (data115.policy !== undefined) {
                            let data116 = data115.policy;
                            if (Array.isArray(data116)) {
                                if (data116.length > 200) {
                                    const err281 = { instancePath: instancePath + "/approvals/classes/policy", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data116 };
                                    if (vErrors === null) {
                                        vErrors = [err281];
                                    }
                                    else {
                                        vErrors.push(err281);
                                    }
                                    errors++;
                                }
                                if (data116.length < 1) {
                                    const err282 = { instancePath: instancePath + "/approvals/classes/policy", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data116 };
                                    if (vErrors === null) {
                                        vErrors = [err282];
                                    }
                                    else {
                                        vErrors.push(err282);
                                    }
                                    errors++;
                                }
                                const len18 = data116.length;
                                for (let i22 = 0; i22 < len18; i22++) {
                                    let data117 = data116[i22];
                                    if (typeof data117 === "string") {
                                        if (func1(data117) > 1024) {
                                            const err283 = { instancePath: instancePath + "/approvals/classes/policy/" + i22, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data117 };
                                            if (vErrors === null) {
                                                vErrors = [err283];
                                            }
                                            else {
                                                vErrors.push(err283);
                                            }
                                            errors++;
                                        }
                                        if (func1(data117) < 1) {
                                            const err284 = { instancePath: instancePath + "/approvals/classes/policy/" + i22, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data117 };
                                            if (vErrors === null) {
                                                vErrors = [err284];
                                            }
                                            else {
                                                vErrors.push(err284);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err285 = { instancePath: instancePath + "/approvals/classes/policy/" + i22, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data117 };
                                        if (vErrors === null) {
                                            vErrors = [err285];
                                        }
                                        else {
                                            vErrors.push(err285);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err286 = { instancePath: instancePath + "/approvals/classes/policy", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data116 };
                                if (vErrors === null) {
                                    vErrors = [err286];
                                }
                                else {
                                    vErrors.push(err286);
                                }
                                errors++;
                            }
                        }
                        if (data115.manifest !== undefined) {
                            let data118 = data115.manifest;
                            if (Array.isArray(data118)) {
                                if (data118.length > 200) {
                                    const err287 = { instancePath: instancePath + "/approvals/classes/manifest", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data118 };
                                    if (vErrors === null) {
                                        vErrors = [err287];
                                    }
                                    else {
                                        vErrors.push(err287);
                                    }
                                    errors++;
                                }
                                if (data118.length < 1) {
                                    const err288 = { instancePath: instancePath + "/approvals/classes/manifest", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data118 };
                                    if (vErrors === null) {
                                        vErrors = [err288];
                                    }
                                    else {
                                        vErrors.push(err288);
                                    }
                                    errors++;
                                }
                                const len19 = data118.length;
                                for (let i23 = 0; i23 < len19; i23++) {
                                    let data119 = data118[i23];
                                    if (typeof data119 === "string") {
                                        if (func1(data119) > 1024) {
                                            const err289 = { instancePath: instancePath + "/approvals/classes/manifest/" + i23, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data119 };
                                            if (vErrors === null) {
                                                vErrors = [err289];
                                            }
                                            else {
                                                vErrors.push(err289);
                                            }
                                            errors++;
                                        }
                                        if (func1(data119) < 1) {
                                            const err290 = { instancePath: instancePath + "/approvals/classes/manifest/" + i23, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data119 };
                                            if (vErrors === null) {
                                                vErrors = [err290];
                                            }
                                            else {
                                                vErrors.push(err290);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err291 = { instancePath: instancePath + "/approvals/classes/manifest/" + i23, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data119 };
                                        if (vErrors === null) {
                                            vErrors = [err291];
                                        }
                                        else {
                                            vErrors.push(err291);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err292 = { instancePath: instancePath + "/approvals/classes/manifest", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data118 };
                                if (vErrors === null) {
                                    vErrors = [err292];
                                }
                                else {
                                    vErrors.push(err292);
                                }
                                errors++;
                            }
                        }
                        if (data115.promotion !== undefined) {
                            let data120 = data115.promotion;
                            if (Array.isArray(data120)) {
                                if (data120.length > 200) {
                                    const err293 = { instancePath: instancePath + "/approvals/classes/promotion", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data120 };
                                    if (vErrors === null) {
                                        vErrors = [err293];
                                    }
                                    else {
                                        vErrors.push(err293);
                                    }
                                    errors++;
                                }
                                if (data120.length < 1) {
                                    const err294 = { instancePath: instancePath + "/approvals/classes/promotion", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data120 };
                                    if (vErrors === null) {
                                        vErrors = [err294];
                                    }
                                    else {
                                        vErrors.push(err294);
                                    }
                                    errors++;
                                }
                                const len20 = data120.length;
                                for (let i24 = 0; i24 < len20; i24++) {
                                    let data121 = data120[i24];
                                    if (typeof data121 === "string") {
                                        if (func1(data121) > 1024) {
                                            const err295 = { instancePath: instancePath + "/approvals/classes/promotion/" + i24, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data121 };
                                            if (vErrors === null) {
                                                vErrors = [err295];
                                            }
                                            else {
                                                vErrors.push(err295);
                                            }
                                            errors++;
                                        }
                                        if (func1(data121) < 1) {
                                            const err296 = { instancePath: instancePath + "/approvals/classes/promotion/" + i24, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data121 };
                                            if (vErrors === null) {
                                                vErrors = [err296];
                                            }
                                            else {
                                                vErrors.push(err296);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err297 = { instancePath: instancePath + "/approvals/classes/promotion/" + i24, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data121 };
                                        if (vErrors === null) {
                                            vErrors = [err297];
                                        }
                                        else {
                                            vErrors.push(err297);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err298 = { instancePath: instancePath + "/approvals/classes/promotion", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data120 };
                                if (vErrors === null) {
                                    vErrors = [err298];
                                }
                                else {
                                    vErrors.push(err298);
                                }
                                errors++;
                            }
                        }
                        if (data115.weights !== undefined) {
                            let data122 = data115.weights;
                            if (Array.isArray(data122)) {
                                if (data122.length > 200) {
                                    const err299 = { instancePath: instancePath + "/approvals/classes/weights", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data122 };
                                    if (vErrors === null) {
                                        vErrors = [err299];
                                    }
                                    else {
                                        vErrors.push(err299);
                                    }
                                    errors++;
                                }
                                if (data122.length < 1) {
                                    const err300 = { instancePath: instancePath + "/approvals/classes/weights", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data122 };
                                    if (vErrors === null) {
                                        vErrors = [err300];
                                    }
                                    else {
                                        vErrors.push(err300);
                                    }
                                    errors++;
                                }
                                const len21 = data122.length;
                                for (let i25 = 0; i25 < len21; i25++) {
                                    let data123 = data122[i25];
                                    if (typeof data123 === "string") {
                                        if (func1(data123) > 1024) {
                                            const err301 = { instancePath: instancePath + "/approvals/classes/weights/" + i25, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data123 };
                                            if (vErrors === null) {
                                                vErrors = [err301];
                                            }
                                            else {
                                                vErrors.push(err301);
                                            }
                                            errors++;
                                        }
                                        if (func1(data123) < 1) {
                                            const err302 = { instancePath: instancePath + "/approvals/classes/weights/" + i25, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data123 };
                                            if (vErrors === null) {
                                                vErrors = [err302];
                                            }
                                            else {
                                                vErrors.push(err302);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err303 = { instancePath: instancePath + "/approvals/classes/weights/" + i25, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data123 };
                                        if (vErrors === null) {
                                            vErrors = [err303];
                                        }
                                        else {
                                            vErrors.push(err303);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err304 = { instancePath: instancePath + "/approvals/classes/weights", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data122 };
                                if (vErrors === null) {
                                    vErrors = [err304];
                                }
                                else {
                                    vErrors.push(err304);
                                }
                                errors++;
                            }
                        }
                        if (data115.model_config !== undefined) {
                            let data124 = data115.model_config;
                            if (Array.isArray(data124)) {
                                if (data124.length > 200) {
                                    const err305 = { instancePath: instancePath + "/approvals/classes/model_config", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data124 };
                                    if (vErrors === null) {
                                        vErrors = [err305];
                                    }
                                    else {
                                        vErrors.push(err305);
                                    }
                                    errors++;
                                }
                                if (data124.length < 1) {
                                    const err306 = { instancePath: instancePath + "/approvals/classes/model_config", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data124 };
                                    if (vErrors === null) {
                                        vErrors = [err306];
                                    }
                                    else {
                                        vErrors.push(err306);
                                    }
                                    errors++;
                                }
                                const len22 = data124.length;
                                for (let i26 = 0; i26 < len22; i26++) {
                                    let data125 = data124[i26];
                                    if (typeof data125 === "string") {
                                        if (func1(data125) > 1024) {
                                            const err307 = { instancePath: instancePath + "/approvals/classes/model_config/" + i26, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data125 };
                                            if (vErrors === null) {
                                                vErrors = [err307];
                                            }
                                            else {
                                                vErrors.push(err307);
                                            }
                                            errors++;
                                        }
                                        if (func1(data125) < 1) {
                                            const err308 = { instancePath: instancePath + "/approvals/classes/model_config/" + i26, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data125 };
                                            if (vErrors === null) {
                                                vErrors = [err308];
                                            }
                                            else {
                                                vErrors.push(err308);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err309 = { instancePath: instancePath + "/approvals/classes/model_config/" + i26, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data125 };
                                        if (vErrors === null) {
                                            vErrors = [err309];
                                        }
                                        else {
                                            vErrors.push(err309);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err310 = { instancePath: instancePath + "/approvals/classes/model_config", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data124 };
                                if (vErrors === null) {
                                    vErrors = [err310];
                                }
                                else {
                                    vErrors.push(err310);
                                }
                                errors++;
                            }
                        }
                        if (data115.eval !== undefined) {
                            let data126 = data115.eval;
                            if (Array.isArray(data126)) {
                                if (data126.length > 200) {
                                    const err311 = { instancePath: instancePath + "/approvals/classes/eval", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data126 };
                                    if (vErrors === null) {
                                        vErrors = [err311];
                                    }
                                    else {
                                        vErrors.push(err311);
                                    }
                                    errors++;
                                }
                                if (data126.length < 1) {
                                    const err312 = { instancePath: instancePath + "/approvals/classes/eval", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data126 };
                                    if (vErrors === null) {
                                        vErrors = [err312];
                                    }
                                    else {
                                        vErrors.push(err312);
                                    }
                                    errors++;
                                }
                                const len23 = data126.length;
                                for (let i27 = 0; i27 < len23; i27++) {
                                    let data127 = data126[i27];
                                    if (typeof data127 === "string") {
                                        if (func1(data127) > 1024) {
                                            const err313 = { instancePath: instancePath + "/approvals/classes/eval/" + i27, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data127 };
                                            if (vErrors === null) {
                                                vErrors = [err313];
                                            }
                                            else {
                                                vErrors.push(err313);
                                            }
                                            errors++;
                                        }
                                        if (func1(data127) < 1) {
                                            const err314 = { instancePath: instancePath + "/approvals/classes/eval/" + i27, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data127 };
                                            if (vErrors === null) {
                                                vErrors = [err314];
                                            }
                                            else {
                                                vErrors.push(err314);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err315 = { instancePath: instancePath + "/approvals/classes/eval/" + i27, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data127 };
                                        if (vErrors === null) {
                                            vErrors = [err315];
                                        }
                                        else {
                                            vErrors.push(err315);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err316 = { instancePath: instancePath + "/approvals/classes/eval", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data126 };
                                if (vErrors === null) {
                                    vErrors = [err316];
                                }
                                else {
                                    vErrors.push(err316);
                                }
                                errors++;
                            }
                        }
                        if (data115.data !== undefined) {
                            let data128 = data115.data;
                            if (Array.isArray(data128)) {
                                if (data128.length > 200) {
                                    const err317 = { instancePath: instancePath + "/approvals/classes/data", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data128 };
                                    if (vErrors === null) {
                                        vErrors = [err317];
                                    }
                                    else {
                                        vErrors.push(err317);
                                    }
                                    errors++;
                                }
                                if (data128.length < 1) {
                                    const err318 = { instancePath: instancePath + "/approvals/classes/data", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data128 };
                                    if (vErrors === null) {
                                        vErrors = [err318];
                                    }
                                    else {
                                        vErrors.push(err318);
                                    }
                                    errors++;
                                }
                                const len24 = data128.length;
                                for (let i28 = 0; i28 < len24; i28++) {
                                    let data129 = data128[i28];
                                    if (typeof data129 === "string") {
                                        if (func1(data129) > 1024) {
                                            const err319 = { instancePath: instancePath + "/approvals/classes/data/" + i28, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data129 };
                                            if (vErrors === null) {
                                                vErrors = [err319];
                                            }
                                            else {
                                                vErrors.push(err319);
                                            }
                                            errors++;
                                        }
                                        if (func1(data129) < 1) {
                                            const err320 = { instancePath: instancePath + "/approvals/classes/data/" + i28, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data129 };
                                            if (vErrors === null) {
                                                vErrors = [err320];
                                            }
                                            else {
                                                vErrors.push(err320);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err321 = { instancePath: instancePath + "/approvals/classes/data/" + i28, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data129 };
                                        if (vErrors === null) {
                                            vErrors = [err321];
                                        }
                                        else {
                                            vErrors.push(err321);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err322 = { instancePath: instancePath + "/approvals/classes/data", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data128 };
                                if (vErrors === null) {
                                    vErrors = [err322];
                                }
                                else {
                                    vErrors.push(err322);
                                }
                                errors++;
                            }
                        }
                        if (data115.docs !== undefined) {
                            let data130 = data115.docs;
                            if (Array.isArray(data130)) {
                                if (data130.length > 200) {
                                    const err323 = { instancePath: instancePath + "/approvals/classes/docs", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data130 };
                                    if (vErrors === null) {
                                        vErrors = [err323];
                                    }
                                    else {
                                        vErrors.push(err323);
                                    }
                                    errors++;
                                }
                                if (data130.length < 1) {
                                    const err324 = { instancePath: instancePath + "/approvals/classes/docs", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data130 };
                                    if (vErrors === null) {
                                        vErrors = [err324];
                                    }
                                    else {
                                        vErrors.push(err324);
                                    }
                                    errors++;
                                }
                                const len25 = data130.length;
                                for (let i29 = 0; i29 < len25; i29++) {
                                    let data131 = data130[i29];
                                    if (typeof data131 === "string") {
                                        if (func1(data131) > 1024) {
                                            const err325 = { instancePath: instancePath + "/approvals/classes/docs/" + i29, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data131 };
                                            if (vErrors === null) {
                                                vErrors = [err325];
                                            }
                                            else {
                                                vErrors.push(err325);
                                            }
                                            errors++;
                                        }
                                        if (func1(data131) < 1) {
                                            const err326 = { instancePath: instancePath + "/approvals/classes/docs/" + i29, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data131 };
                                            if (vErrors === null) {
                                                vErrors = [err326];
                                            }
                                            else {
                                                vErrors.push(err326);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err327 = { instancePath: instancePath + "/approvals/classes/docs/" + i29, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data131 };
                                        if (vErrors === null) {
                                            vErrors = [err327];
                                        }
                                        else {
                                            vErrors.push(err327);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err328 = { instancePath: instancePath + "/approvals/classes/docs", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data130 };
                                if (vErrors === null) {
                                    vErrors = [err328];
                                }
                                else {
                                    vErrors.push(err328);
                                }
                                errors++;
                            }
                        }
                        if (data115.code !== undefined) {
                            let data132 = data115.code;
                            if (Array.isArray(data132)) {
                                if (data132.length > 200) {
                                    const err329 = { instancePath: instancePath + "/approvals/classes/code", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data132 };
                                    if (vErrors === null) {
                                        vErrors = [err329];
                                    }
                                    else {
                                        vErrors.push(err329);
                                    }
                                    errors++;
                                }
                                if (data132.length < 1) {
                                    const err330 = { instancePath: instancePath + "/approvals/classes/code", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data132 };
                                    if (vErrors === null) {
                                        vErrors = [err330];
                                    }
                                    else {
                                        vErrors.push(err330);
                                    }
                                    errors++;
                                }
                                const len26 = data132.length;
                                for (let i30 = 0; i30 < len26; i30++) {
                                    let data133 = data132[i30];
                                    if (typeof data133 === "string") {
                                        if (func1(data133) > 1024) {
                                            const err331 = { instancePath: instancePath + "/approvals/classes/code/" + i30, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data133 };
                                            if (vErrors === null) {
                                                vErrors = [err331];
                                            }
                                            else {
                                                vErrors.push(err331);
                                            }
                                            errors++;
                                        }
                                        if (func1(data133) < 1) {
                                            const err332 = { instancePath: instancePath + "/approvals/classes/code/" + i30, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data133 };
                                            if (vErrors === null) {
                                                vErrors = [err332];
                                            }
                                            else {
                                                vErrors.push(err332);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err333 = { instancePath: instancePath + "/approvals/classes/code/" + i30, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data133 };
                                        if (vErrors === null) {
                                            vErrors = [err333];
                                        }
                                        else {
                                            vErrors.push(err333);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err334 = { instancePath: instancePath + "/approvals/classes/code", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data132 };
                                if (vErrors === null) {
                                    vErrors = [err334];
                                }
                                else {
                                    vErrors.push(err334);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err335 = { instancePath: instancePath + "/approvals/classes", schemaPath: "#/properties/approvals/properties/classes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.approvals.properties.classes.type, parentSchema: schema33.properties.approvals.properties.classes, data: data115 };
                        if (vErrors === null) {
                            vErrors = [err335];
                        }
                        else {
                            vErrors.push(err335);
                        }
                        errors++;
                    }
                }
                if (data106.codeowners !== undefined) {
                    let data134 = data106.codeowners;
                    const _errs314 = errors;
                    let valid100 = true;
                    const _errs315 = errors;
                    if (typeof data134 !== "string") {
                        const err336 = {};
                        if (vErrors === null) {
                            vErrors = [err336];
                        }
                        else {
                            vErrors.push(err336);
                        }
                        errors++;
                    }
                    var _valid7 = _errs315 === errors;
                    errors = _errs314;
                    if (vErrors !== null) {
                        if (_errs314) {
                            vErrors.length = _errs314;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    let ifClause0;
                    if (_valid7) {
                        const _errs317 = errors;
                        if ("off" !== data134) {
                            const err337 = { instancePath: instancePath + "/approvals/codeowners", schemaPath: "#/properties/approvals/properties/codeowners/then/const", keyword: "const", params: { allowedValue: "off" }, message: "must be equal to constant", schema: "off", parentSchema: schema33.properties.approvals.properties.codeowners.then, data: data134 };
                            if (vErrors === null) {
                                vErrors = [err337];
                            }
                            else {
                                vErrors.push(err337);
                            }
                            errors++;
                        }
                        var _valid7 = _errs317 === errors;
                        valid100 = _valid7;
                        ifClause0 = "then";
                    }
                    else {
                        const _errs318 = errors;
                        if (!(validate22(data134, { instancePath: instancePath + "/approvals/codeowners", parentData: data106, parentDataProperty: "codeowners", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                            errors = vErrors.length;
                        }
                        var _valid7 = _errs318 === errors;
                        valid100 = _valid7;
                        ifClause0 = "else";
                    }
                    if (!valid100) {
                        const err338 = { instancePath: instancePath + "/approvals/codeowners", schemaPath: "#/properties/approvals/properties/codeowners/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema33.properties.approvals.properties.codeowners.if, parentSchema: schema33.properties.approvals.properties.codeowners, data: data134 };
                        if (vErrors === null) {
                            vErrors = [err338];
                        }
                        else {
                            vErrors.push(err338);
                        }
                        errors++;
                    }
                }
                if (data106.veto !== undefined) {
                    let data135 = data106.veto;
                    if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                        for (const key20 in data135) {
                            if (!((key20 === "by") || (key20 === "overrideBy"))) {
                                const err339 = { instancePath: instancePath + "/approvals/veto", schemaPath: "#/properties/approvals/properties/veto/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.approvals.properties.veto, data: data135 };
                                if (vErrors === null) {
                                    vErrors = [err339];
                                }
                                else {
                                    vErrors.push(err339);
                                }
                                errors++;
                            }
                        }
                        if (data135.by !== undefined) {
                            let data136 = data135.by;
                            if (!(((data136 === "writers") || (data136 === "required")) || (data136 === "none"))) {
                                const err340 = { instancePath: instancePath + "/approvals/veto/by", schemaPath: "#/properties/approvals/properties/veto/properties/by/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.veto.properties.by.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.veto.properties.by.enum, parentSchema: schema33.properties.approvals.properties.veto.properties.by, data: data136 };
                                if (vErrors === null) {
                                    vErrors = [err340];
                                }
                                else {
                                    vErrors.push(err340);
                                }
                                errors++;
                            }
                        }
                        if (data135.overrideBy !== undefined) {
                            let data137 = data135.overrideBy;
                            if (Array.isArray(data137)) {
                                if (data137.length > 3) {
                                    const err341 = { instancePath: instancePath + "/approvals/veto/overrideBy", schemaPath: "#/properties/approvals/properties/veto/properties/overrideBy/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items", schema: 3, parentSchema: schema33.properties.approvals.properties.veto.properties.overrideBy, data: data137 };
                                    if (vErrors === null) {
                                        vErrors = [err341];
                                    }
                                    else {
                                        vErrors.push(err341);
                                    }
                                    errors++;
                                }
                                if (data137.length < 1) {
                                    const err342 = { instancePath: instancePath + "/approvals/veto/overrideBy", schemaPath: "#/properties/approvals/properties/veto/properties/overrideBy/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.approvals.properties.veto.properties.overrideBy, data: data137 };
                                    if (vErrors === null) {
                                        vErrors = [err342];
                                    }
                                    else {
                                        vErrors.push(err342);
                                    }
                                    errors++;
                                }
                                const len27 = data137.length;
                                for (let i31 = 0; i31 < len27; i31++) {
                                    let data138 = data137[i31];
                                    if (!(((data138 === "developer") || (data138 === "ml_engineer")) || (data138 === "ml_admin"))) {
                                        const err343 = { instancePath: instancePath + "/approvals/veto/overrideBy/" + i31, schemaPath: "#/properties/approvals/properties/veto/properties/overrideBy/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.veto.properties.overrideBy.items.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.veto.properties.overrideBy.items.enum, parentSchema: schema33.properties.approvals.properties.veto.properties.overrideBy.items, data: data138 };
                                        if (vErrors === null) {
                                            vErrors = [err343];
                                        }
                                        else {
                                            vErrors.push(err343);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err344 = { instancePath: instancePath + "/approvals/veto/overrideBy", schemaPath: "#/properties/approvals/properties/veto/properties/overrideBy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.approvals.properties.veto.properties.overrideBy.type, parentSchema: schema33.properties.approvals.properties.veto.properties.overrideBy, data: data137 };
                                if (vErrors === null) {
                                    vErrors = [err344];
                                }
                                else {
                                    vErrors.push(err344);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err345 = { instancePath: instancePath + "/approvals/veto", schemaPath: "#/properties/approvals/properties/veto/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.approvals.properties.veto.type, parentSchema: schema33.properties.approvals.properties.veto, data: data135 };
                        if (vErrors === null) {
                            vErrors = [err345];
                        }
                        else {
                            vErrors.push(err345);
                        }
                        errors++;
                    }
                }
                if (data106.rules !== undefined) {
                    let data139 = data106.rules;
                    if (Array.isArray(data139)) {
                        if (data139.length > 100) {
                            const err346 = { instancePath: instancePath + "/approvals/rules", schemaPath: "#/properties/approvals/properties/rules/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema33.properties.approvals.properties.rules, data: data139 };
                            if (vErrors === null) {
                                vErrors = [err346];
                            }
                            else {
                                vErrors.push(err346);
                            }
                            errors++;
                        }
                        const len28 = data139.length;
                        for (let i32 = 0; i32 < len28; i32++) {
                            let data140 = data139[i32];
                            const _errs330 = errors;
                            let valid106 = false;
                            const _errs331 = errors;
                            if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                if (data140.require === undefined) {
                                    const err347 = { instancePath: instancePath + "/approvals/rules/" + i32, schemaPath: "#/properties/approvals/properties/rules/items/anyOf/0/required", keyword: "required", params: { missingProperty: "require" }, message: "must have required property '" + "require" + "'", schema: schema33.properties.approvals.properties.rules.items.anyOf[0].required, parentSchema: schema33.properties.approvals.properties.rules.items.anyOf[0], data: data140 };
                                    if (vErrors === null) {
                                        vErrors = [err347];
                                    }
                                    else {
                                        vErrors.push(err347);
                                    }
                                    errors++;
                                }
                            }
                            var _valid8 = _errs331 === errors;
                            valid106 = valid106 || _valid8;
                            if (_valid8) {
                                var props2 = {};
                                props2.require = true;
                            }
                            const _errs332 = errors;
                            if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                if (data140.conditions === undefined) {
                                    const err348 = { instancePath: instancePath + "/approvals/rules/" + i32, schemaPath: "#/properties/approvals/properties/rules/items/anyOf/1/required", keyword: "required", params: { missingProperty: "conditions" }, message: "must have required property '" + "conditions" + "'", schema: schema33.properties.approvals.properties.rules.items.anyOf[1].required, parentSchema: schema33.properties.approvals.properties.rules.items.anyOf[1], data: data140 };
                                    if (vErrors === null) {
                                        vErrors = [err348];
                                    }
                                    else {
                                        vErrors.push(err348);
                                    }
                                    errors++;
                                }
                            }
                            var _valid8 = _errs332 === errors;
                            valid106 = valid106 || _valid8;
                            if (_valid8) {
                                if (props2 !== true) {
                                    props2 = props2 || {};
                                    props2.conditions = true;
                                }
                            }
                            if (!valid106) {
                                const err349 = { instancePath: instancePath + "/approvals/rules/" + i32, schemaPath: "#/properties/approvals/properties/rules/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.approvals.properties.rules.items.anyOf, parentSchema: schema33.properties.approvals.properties.rules.items, data: data140 };
                                if (vErrors === null) {
                                    vErrors = [err349];
                                }
                                else {
                                    vErrors.push(err349);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs330;
                                if (vErrors !== null) {
                                    if (_errs330) {
                                        vErrors.length = _errs330;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                if (data140.name === undefined) {
                                    const err350 = { instancePath: instancePath + "/approvals/rules/" + i32, schemaPath: "#/properties/approvals/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema33.properties.approvals.properties.rules.items.required, parentSchema: schema33.properties.approvals.properties.rules.items, data: data140 };
                                    if (vErrors === null) {
                                        vErrors = [err350];
                                    }
                                    else {
                                        vErrors.push(err350);
                                    }
                                    errors++;
                                }
                                for (const key21 in data140) {
                                    if (!(func7.call(schema33.properties.approvals.properties.rules.items.properties, key21))) {
                                        const err351 = { instancePath: instancePath + "/approvals/rules/" + i32, schemaPath: "#/properties/approvals/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.approvals.properties.rules.items, data: data140 };
                                        if (vErrors === null) {
                                            vErrors = [err351];
                                        }
                                        else {
                                            vErrors.push(err351);
                                        }
                                        errors++;
                                    }
                                }
                                if (data140.name !== undefined) {
                                    let data141 = data140.name;
                                    if (typeof data141 === "string") {
                                        if (func1(data141) > 100) {
                                            const err352 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/name", schemaPath: "#/properties/approvals/properties/rules/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33.properties.approvals.properties.rules.items.properties.name, data: data141 };
                                            if (vErrors === null) {
                                                vErrors = [err352];
                                            }
                                            else {
                                                vErrors.push(err352);
                                            }
                                            errors++;
                                        }
                                        if (func1(data141) < 1) {
                                            const err353 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/name", schemaPath: "#/properties/approvals/properties/rules/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.approvals.properties.rules.items.properties.name, data: data141 };
                                            if (vErrors === null) {
                                                vErrors = [err353];
                                            }
                                            else {
                                                vErrors.push(err353);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err354 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/name", schemaPath: "#/properties/approvals/properties/rules/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.approvals.properties.rules.items.properties.name.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.name, data: data141 };
                                        if (vErrors === null) {
                                            vErrors = [err354];
                                        }
                                        else {
                                            vErrors.push(err354);
                                        }
                                        errors++;
                                    }
                                }
                                if (data140.description !== undefined) {
                                    let data142 = data140.description;
                                    if (typeof data142 === "string") {
                                        if (func1(data142) > 1000) {
                                            const err355 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/description", schemaPath: "#/properties/approvals/properties/rules/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema33.properties.approvals.properties.rules.items.properties.description, data: data142 };
                                            if (vErrors === null) {
                                                vErrors = [err355];
                                            }
                                            else {
                                                vErrors.push(err355);
                                            }
                                            errors++;
                                        }
                                        if (func1(data142) < 1) {
                                            const err356 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/description", schemaPath: "#/properties/approvals/properties/rules/items/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.approvals.properties.rules.items.properties.description, data: data142 };
                                            if (vErrors === null) {
                                                vErrors = [err356];
                                            }
                                            else {
                                                vErrors.push(err356);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err357 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/description", schemaPath: "#/properties/approvals/properties/rules/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.approvals.properties.rules.items.properties.description.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.description, data: data142 };
                                        if (vErrors === null) {
                                            vErrors = [err357];
                                        }
                                        else {
                                            vErrors.push(err357);
                                        }
                                        errors++;
                                    }
                                }
                                if (data140.when !== undefined) {
                                    let data143 = data140.when;
                                    const _errs339 = errors;
                                    let valid108 = true;
                                    const _errs340 = errors;
                                    if (typeof data143 !== "string") {
                                        const err358 = {};
                                        if (vErrors === null) {
                                            vErrors = [err358];
                                        }
                                        else {
                                            vErrors.push(err358);
                                        }
                                        errors++;
                                    }
                                    var _valid9 = _errs340 === errors;
                                    errors = _errs339;
                                    if (vErrors !== null) {
                                        if (_errs339) {
                                            vErrors.length = _errs339;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    let ifClause1;
                                    if (_valid9) {
                                        const _errs342 = errors;
                                        if ("always" !== data143) {
                                            const err359 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/when", schemaPath: "#/properties/approvals/properties/rules/items/properties/when/then/const", keyword: "const", params: { allowedValue: "always" }, message: "must be equal to constant", schema: "always", parentSchema: schema33.properties.approvals.properties.rules.items.properties.when.then, data: data143 };
                                            if (vErrors === null) {
                                                vErrors = [err359];
                                            }
                                            else {
                                                vErrors.push(err359);
                                            }
                                            errors++;
                                        }
                                        var _valid9 = _errs342 === errors;
                                        valid108 = _valid9;
                                        ifClause1 = "then";
                                    }
                                    else {
                                        const _errs343 = errors;
                                        if (!(validate26(data143, { instancePath: instancePath + "/approvals/rules/" + i32 + "/when", parentData: data140, parentDataProperty: "when", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid9 = _errs343 === errors;
                                        valid108 = _valid9;
                                        ifClause1 = "else";
                                    }
                                    if (!valid108) {
                                        const err360 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/when", schemaPath: "#/properties/approvals/properties/rules/items/properties/when/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema33.properties.approvals.properties.rules.items.properties.when.if, parentSchema: schema33.properties.approvals.properties.rules.items.properties.when, data: data143 };
                                        if (vErrors === null) {
                                            vErrors = [err360];
                                        }
                                        else {
                                            vErrors.push(err360);
                                        }
                                        errors++;
                                    }
                                }
                                if (data140.require !== undefined) {
                                    if (!(validate29(data140.require, { instancePath: instancePath + "/approvals/rules/" + i32 + "/require", parentData: data140, parentDataProperty: "require", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                        errors = vErrors.length;
                                    }
                                }
                                if (data140.conditions !== undefined) {
                                    let data145 = data140.conditions;
                                    if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                                        if (Object.keys(data145).length < 1) {
                                            const err361 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions, data: data145 };
                                            if (vErrors === null) {
                                                vErrors = [err361];
                                            }
                                            else {
                                                vErrors.push(err361);
                                            }
                                            errors++;
                                        }
                                        for (const key22 in data145) {
                                            if (!((key22 === "statuses") || (key22 === "workflows"))) {
                                                const err362 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions, data: data145 };
                                                if (vErrors === null) {
                                                    vErrors = [err362];
                                                }
                                                else {
                                                    vErrors.push(err362);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data145.statuses !== undefined) {
                                            let data146 = data145.statuses;
                                            if (Array.isArray(data146)) {
                                                if (data146.length > 50) {
                                                    const err363 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/statuses", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/statuses/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.statuses, data: data146 };
                                                    if (vErrors === null) {
                                                        vErrors = [err363];
                                                    }
                                                    else {
                                                        vErrors.push(err363);
                                                    }
                                                    errors++;
                                                }
                                                if (data146.length < 1) {
                                                    const err364 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/statuses", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/statuses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.statuses, data: data146 };
                                                    if (vErrors === null) {
                                                        vErrors = [err364];
                                                    }
                                                    else {
                                                        vErrors.push(err364);
                                                    }
                                                    errors++;
                                                }
                                                const len29 = data146.length;
                                                for (let i33 = 0; i33 < len29; i33++) {
                                                    let data147 = data146[i33];
                                                    if (typeof data147 === "string") {
                                                        if (func1(data147) > 255) {
                                                            const err365 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/statuses/" + i33, schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/statuses/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.statuses.items, data: data147 };
                                                            if (vErrors === null) {
                                                                vErrors = [err365];
                                                            }
                                                            else {
                                                                vErrors.push(err365);
                                                            }
                                                            errors++;
                                                        }
                                                        if (func1(data147) < 1) {
                                                            const err366 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/statuses/" + i33, schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/statuses/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.statuses.items, data: data147 };
                                                            if (vErrors === null) {
                                                                vErrors = [err366];
                                                            }
                                                            else {
                                                                vErrors.push(err366);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err367 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/statuses/" + i33, schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/statuses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.statuses.items.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.statuses.items, data: data147 };
                                                        if (vErrors === null) {
                                                            vErrors = [err367];
                                                        }
                                                        else {
                                                            vErrors.push(err367);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err368 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/statuses", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.statuses.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.statuses, data: data146 };
                                                if (vErrors === null) {
                                                    vErrors = [err368];
                                                }
                                                else {
                                                    vErrors.push(err368);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data145.workflows !== undefined) {
                                            let data148 = data145.workflows;
                                            if (Array.isArray(data148)) {
                                                if (data148.length > 50) {
                                                    const err369 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/workflows", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/workflows/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.workflows, data: data148 };
                                                    if (vErrors === null) {
                                                        vErrors = [err369];
                                                    }
                                                    else {
                                                        vErrors.push(err369);
                                                    }
                                                    errors++;
                                                }
                                                if (data148.length < 1) {
                                                    const err370 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/workflows", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/workflows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.workflows, data: data148 };
                                                    if (vErrors === null) {
                                                        vErrors = [err370];
                                                    }
                                                    else {
                                                        vErrors.push(err370);
                                                    }
                                                    errors++;
                                                }
                                                const len30 = data148.length;
                                                for (let i34 = 0; i34 < len30; i34++) {
                                                    let data149 = data148[i34];
                                                    if (typeof data149 === "string") {
                                                        if (!pattern34.test(data149)) {
                                                            const err371 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/workflows/" + i34, schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/workflows/items/pattern", keyword: "pattern", params: { pattern: "^\\.github/workflows/[^/]+\\.ya?ml$" }, message: "must match pattern \"" + "^\\.github/workflows/[^/]+\\.ya?ml$" + "\"", schema: "^\\.github/workflows/[^/]+\\.ya?ml$", parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.workflows.items, data: data149 };
                                                            if (vErrors === null) {
                                                                vErrors = [err371];
                                                            }
                                                            else {
                                                                vErrors.push(err371);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err372 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/workflows/" + i34, schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/workflows/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.workflows.items.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.workflows.items, data: data149 };
                                                        if (vErrors === null) {
                                                            vErrors = [err372];
                                                        }
                                                        else {
                                                            vErrors.push(err372);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err373 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions/workflows", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/properties/workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.workflows.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions.properties.workflows, data: data148 };
                                                if (vErrors === null) {
                                                    vErrors = [err373];
                                                }
                                                else {
                                                    vErrors.push(err373);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err374 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/conditions", schemaPath: "#/properties/approvals/properties/rules/items/properties/conditions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.approvals.properties.rules.items.properties.conditions.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.conditions, data: data145 };
                                        if (vErrors === null) {
                                            vErrors = [err374];
                                        }
                                        else {
                                            vErrors.push(err374);
                                        }
                                        errors++;
                                    }
                                }
                                if (data140.freshness !== undefined) {
                                    let data150 = data140.freshness;
                                    if (!(((data150 === "head") || (data150 === "content")) || (data150 === "none"))) {
                                        const err375 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/freshness", schemaPath: "#/properties/approvals/properties/rules/items/properties/freshness/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.rules.items.properties.freshness.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.rules.items.properties.freshness.enum, parentSchema: schema33.properties.approvals.properties.rules.items.properties.freshness, data: data150 };
                                        if (vErrors === null) {
                                            vErrors = [err375];
                                        }
                                        else {
                                            vErrors.push(err375);
                                        }
                                        errors++;
                                    }
                                }
                                if (data140.contributors !== undefined) {
                                    let data151 = data140.contributors;
                                    if (!((data151 === "deny") || (data151 === "allow"))) {
                                        const err376 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/contributors", schemaPath: "#/properties/approvals/properties/rules/items/properties/contributors/enum", keyword: "enum", params: { allowedValues: schema33.properties.approvals.properties.rules.items.properties.contributors.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.approvals.properties.rules.items.properties.contributors.enum, parentSchema: schema33.properties.approvals.properties.rules.items.properties.contributors, data: data151 };
                                        if (vErrors === null) {
                                            vErrors = [err376];
                                        }
                                        else {
                                            vErrors.push(err376);
                                        }
                                        errors++;
                                    }
                                }
                                if (data140.maxAgeDays !== undefined) {
                                    let data152 = data140.maxAgeDays;
                                    if (!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))) {
                                        const err377 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/maxAgeDays", schemaPath: "#/properties/approvals/properties/rules/items/properties/maxAgeDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.approvals.properties.rules.items.properties.maxAgeDays.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.maxAgeDays, data: data152 };
                                        if (vErrors === null) {
                                            vErrors = [err377];
                                        }
                                        else {
                                            vErrors.push(err377);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data152 == "number") && (isFinite(data152))) {
                                        if (data152 > 3650 || isNaN(data152)) {
                                            const err378 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/maxAgeDays", schemaPath: "#/properties/approvals/properties/rules/items/properties/maxAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema33.properties.approvals.properties.rules.items.properties.maxAgeDays, data: data152 };
                                            if (vErrors === null) {
                                                vErrors = [err378];
                                            }
                                            else {
                                                vErrors.push(err378);
                                            }
                                            errors++;
                                        }
                                        if (data152 < 1 || isNaN(data152)) {
                                            const err379 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/maxAgeDays", schemaPath: "#/properties/approvals/properties/rules/items/properties/maxAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.approvals.properties.rules.items.properties.maxAgeDays, data: data152 };
                                            if (vErrors === null) {
                                                vErrors = [err379];
                                            }
                                            else {
                                                vErrors.push(err379);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data140.bots !== undefined) {
                                    let data153 = data140.bots;
                                    if (Array.isArray(data153)) {
                                        if (data153.length > 20) {
                                            const err380 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/bots", schemaPath: "#/properties/approvals/properties/rules/items/properties/bots/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema33.properties.approvals.properties.rules.items.properties.bots, data: data153 };
                                            if (vErrors === null) {
                                                vErrors = [err380];
                                            }
                                            else {
                                                vErrors.push(err380);
                                            }
                                            errors++;
                                        }
                                        const len31 = data153.length;
                                        for (let i35 = 0; i35 < len31; i35++) {
                                            let data154 = data153[i35];
                                            if (!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))) {
                                                const err381 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/bots/" + i35, schemaPath: "#/properties/approvals/properties/rules/items/properties/bots/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.approvals.properties.rules.items.properties.bots.items.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.bots.items, data: data154 };
                                                if (vErrors === null) {
                                                    vErrors = [err381];
                                                }
                                                else {
                                                    vErrors.push(err381);
                                                }
                                                errors++;
                                            }
                                            if ((typeof data154 == "number") && (isFinite(data154))) {
                                                if (data154 < 1 || isNaN(data154)) {
                                                    const err382 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/bots/" + i35, schemaPath: "#/properties/approvals/properties/rules/items/properties/bots/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.approvals.properties.rules.items.properties.bots.items, data: data154 };
                                                    if (vErrors === null) {
                                                        vErrors = [err382];
                                                    }
                                                    else {
                                                        vErrors.push(err382);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err383 = { instancePath: instancePath + "/approvals/rules/" + i32 + "/bots", schemaPath: "#/properties/approvals/properties/rules/items/properties/bots/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.approvals.properties.rules.items.properties.bots.type, parentSchema: schema33.properties.approvals.properties.rules.items.properties.bots, data: data153 };
                                        if (vErrors === null) {
                                            vErrors = [err383];
                                        }
                                        else {
                                            vErrors.push(err383);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err384 = { instancePath: instancePath + "/approvals/rules/" + i32, schemaPath: "#/properties/approvals/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.approvals.properties.rules.items.type, parentSchema: schema33.properties.approvals.properties.rules.items, data: data140 };
                                if (vErrors === null) {
                                    vErrors = [err384];
                                }
                                else {
                                    vErrors.push(err384);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err385 = { instancePath: instancePath + "/approvals/rules", schemaPath: "#/properties/approvals/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.approvals.properties.rules.type, parentSchema: schema33.properties.approvals.properties.rules, data: data139 };
                        if (vErrors === null) {
                            vErrors = [err385];
                        }
                        else {
                            vErrors.push(err385);
                        }
                        errors++;
                    }
                }
                if (data106.release !== undefined) {
                    let data155 = data106.release;
                    if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                        for (const key23 in data155) {
                            if (!(((((((key23 === "environments") || (key23 === "reviewers")) || (key23 === "branches")) || (key23 === "since")) || (key23 === "signedTag")) || (key23 === "signers")) || (key23 === "authors"))) {
                                const err386 = { instancePath: instancePath + "/approvals/release", schemaPath: "#/properties/approvals/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.properties.approvals.properties.release, data: data155 };
                                if (vErrors === null) {
                                    vErrors = [err386];
                                }
                                else {
                                    vErrors.push(err386);
                                }
                                errors++;
                            }
                        }
                        if (data155.environments !== undefined) {
                            let data156 = data155.environments;
                            if (Array.isArray(data156)) {
                                if (data156.length > 10) {
                                    const err387 = { instancePath: instancePath + "/approvals/release/environments", schemaPath: "#/properties/approvals/properties/release/properties/environments/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema33.properties.approvals.properties.release.properties.environments, data: data156 };
                                    if (vErrors === null) {
                                        vErrors = [err387];
                                    }
                                    else {
                                        vErrors.push(err387);
                                    }
                                    errors++;
                                }
                                if (data156.length < 1) {
                                    const err388 = { instancePath: instancePath + "/approvals/release/environments", schemaPath: "#/properties/approvals/properties/release/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.approvals.properties.release.properties.environments, data: data156 };
                                    if (vErrors === null) {
                                        vErrors = [err388];
                                    }
                                    else {
                                        vErrors.push(err388);
                                    }
                                    errors++;
                                }
                                const len32 = data156.length;
                                for (let i36 = 0; i36 < len32; i36++) {
                                    let data157 = data156[i36];
                                    if (typeof data157 === "string") {
                                        if (func1(data157) > 255) {
                                            const err389 = { instancePath: instancePath + "/approvals/release/environments/" + i36, schemaPath: "#/properties/approvals/properties/release/properties/environments/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.properties.approvals.properties.release.properties.environments.items, data: data157 };
                                            if (vErrors === null) {
                                                vErrors = [err389];
                                            }
                                            else {
                                                vErrors.push(err389);
                                            }
                                            errors++;
                                        }
                                        if (func1(data157) < 1) {
                                            const err390 = { instancePath: instancePath + "/approvals/release/environments/" + i36, schemaPath: "#/properties/approvals/properties/release/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.approvals.properties.release.properties.environments.items, data: data157 };
                                            if (vErrors === null) {
                                                vErrors = [err390];
                                            }
                                            else {
                                                vErrors.push(err390);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err391 = { instancePath: instancePath + "/approvals/release/environments/" + i36, schemaPath: "#/properties/approvals/properties/release/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.approvals.properties.release.properties.environments.items.type, parentSchema: schema33.properties.approvals.properties.release.properties.environments.items, data: data157 };
                                        if (vErrors === null) {
                                            vErrors = [err391];
                                        }
                                        else {
                                            vErrors.push(err391);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err392 = { instancePath: instancePath + "/approvals/release/environments", schemaPath: "#/properties/approvals/properties/release/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.approvals.properties.release.properties.environments.type, parentSchema: schema33.properties.approvals.properties.release.properties.environments, data: data156 };
                                if (vErrors === null) {
                                    vErrors = [err392];
                                }
                                else {
                                    vErrors.push(err392);
                                }
                                errors++;
                            }
                        }
                        if (data155.reviewers !== undefined) {
                            let data158 = data155.reviewers;
                            if (!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))) {
                                const err393 = { instancePath: instancePath + "/approvals/release/reviewers", schemaPath: "#/properties/approvals/properties/release/properties/reviewers/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.approvals.properties.release.properties.reviewers.type, parentSchema: schema33.properties.approvals.properties.release.properties.reviewers, data: data158 };
                                if (vErrors === null) {
                                    vErrors = [err393];
                                }
                                else {
                                    vErrors.push(err393);
                                }
                                errors++;
                            }
                            if ((typeof data158 == "number") && (isFinite(data158))) {
                                if (data158 > 10 || isNaN(data158)) {
                                    const err394 = { instancePath: instancePath + "/approvals/release/reviewers", schemaPath: "#/properties/approvals/properties/release/properties/reviewers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema33.properties.approvals.properties.release.properties.reviewers, data: data158 };
                                    if (vErrors === null) {
                                        vErrors = [err394];
                                    }
                                    else {
                                        vErrors.push(err394);
                                    }
                                    errors++;
                                }
                                if (data158 < 0 || isNaN(data158)) {
                                    const err395 = { instancePath: instancePath + "/approvals/release/reviewers", schemaPath: "#/properties/approvals/properties/release/properties/reviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.approvals.properties.release.properties.reviewers, data: data158 };
                                    if (vErrors === null) {
                                        vErrors = [err395];
                                    }
                                    else {
                                        vErrors.push(err395);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data155.branches !== undefined) {
                            let data159 = data155.branches;
                            if (Array.isArray(data159)) {
                                if (data159.length > 200) {
                                    const err396 = { instancePath: instancePath + "/approvals/release/branches", schemaPath: "#/$defs/globs/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema40, data: data159 };
                                    if (vErrors === null) {
                                        vErrors = [err396];
                                    }
                                    else {
                                        vErrors.push(err396);
                                    }
                                    errors++;
                                }
                                if (data159.length < 1) {
                                    const err397 = { instancePath: instancePath + "/approvals/release/branches", schemaPath: "#/$defs/globs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data: data159 };
                                    if (vErrors === null) {
                                        vErrors = [err397];
                                    }
                                    else {
                                        vErrors.push(err397);
                                    }
                                    errors++;
                                }
                                const len33 = data159.length;
                                for (let i37 = 0; i37 < len33; i37++) {
                                    let data160 = data159[i37];
                                    if (typeof data160 === "string") {
                                        if (func1(data160) > 1024) {
                                            const err398 = { instancePath: instancePath + "/approvals/release/branches/" + i37, schemaPath: "#/$defs/globs/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema40.items, data: data160 };
                                            if (vErrors === null) {
                                                vErrors = [err398];
                                            }
                                            else {
                                                vErrors.push(err398);
                                            }
                                            errors++;
                                        }
                                        if (func1(data160) < 1) {
                                            const err399 = { instancePath: instancePath + "/approvals/release/branches/" + i37, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.items, data: data160 };
                                            if (vErrors === null) {
                                                vErrors = [err399];
                                            }
                                            else {
                                                vErrors.push(err399);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err400 = { instancePath: instancePath + "/approvals/release/branches/" + i37, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.items.type, parentSchema: schema40.items, data: data160 };
                                        if (vErrors === null) {
                                            vErrors = [err400];
                                        }
                                        else {
                                            vErrors.push(err400);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err401 = { instancePath: instancePath + "/approvals/release/branches", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data: data159 };
                                if (vErrors === null) {
                                    vErrors = [err401];
                                }
                                else {
                                    vErrors.push(err401);
                                }
                                errors++;
                            }
                        }
                        if (data155.since !== undefined) {
                            let data161 = data155.since;
                            if (typeof data161 === "string") {
                                if (!pattern35.test(data161)) {
                                    const err402 = { instancePath: instancePath + "/approvals/release/since", schemaPath: "#/properties/approvals/properties/release/properties/since/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/@#-]{0,254}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._/@#-]{0,254}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._/@#-]{0,254}$", parentSchema: schema33.properties.approvals.properties.release.properties.since, data: data161 };
                                    if (vErrors === null) {
                                        vErrors = [err402];
                                    }
                                    else {
                                        vErrors.push(err402);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err403 = { instancePath: instancePath + "/approvals/release/since", schemaPath: "#/properties/approvals/properties/release/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.approvals.properties.release.properties.since.type, parentSchema: schema33.properties.approvals.properties.release.properties.since, data: data161 };
                                if (vErrors === null) {
                                    vErrors = [err403];
                                }
                                else {
                                    vErrors.push(err403);
                                }
                                errors++;
                            }
                        }
                        if (data155.signedTag !== undefined) {
                            let data162 = data155.signedTag;
                            if (typeof data162 !== "boolean") {
                                const err404 = { instancePath: instancePath + "/approvals/release/signedTag", schemaPath: "#/properties/approvals/properties/release/properties/signedTag/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.approvals.properties.release.properties.signedTag.type, parentSchema: schema33.properties.approvals.properties.release.properties.signedTag, data: data162 };
                                if (vErrors === null) {
                                    vErrors = [err404];
                                }
                                else {
                                    vErrors.push(err404);
                                }
                                errors++;
                            }
                        }
                        if (data155.signers !== undefined) {
                            let data163 = data155.signers;
                            if (Array.isArray(data163)) {
                                if (data163.length > 200) {
                                    const err405 = { instancePath: instancePath + "/approvals/release/signers", schemaPath: "#/$defs/users/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema34, data: data163 };
                                    if (vErrors === null) {
                                        vErrors = [err405];
                                    }
                                    else {
                                        vErrors.push(err405);
                                    }
                                    errors++;
                                }
                                const len34 = data163.length;
                                for (let i38 = 0; i38 < len34; i38++) {
                                    let data164 = data163[i38];
                                    const _errs386 = errors;
                                    let valid125 = false;
                                    const _errs387 = errors;
                                    if (typeof data164 === "string") {
                                        if (!pattern24.test(data164)) {
                                            const err406 = { instancePath: instancePath + "/approvals/release/signers/" + i38, schemaPath: "#/$defs/users/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" }, message: "must match pattern \"" + "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$" + "\"", schema: "^([A-Za-z0-9][A-Za-z0-9_-]{0,38}(#[0-9]{1,15})?)$", parentSchema: schema34.items.anyOf[0], data: data164 };
                                            if (vErrors === null) {
                                                vErrors = [err406];
                                            }
                                            else {
                                                vErrors.push(err406);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err407 = { instancePath: instancePath + "/approvals/release/signers/" + i38, schemaPath: "#/$defs/users/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.anyOf[0].type, parentSchema: schema34.items.anyOf[0], data: data164 };
                                        if (vErrors === null) {
                                            vErrors = [err407];
                                        }
                                        else {
                                            vErrors.push(err407);
                                        }
                                        errors++;
                                    }
                                    var _valid10 = _errs387 === errors;
                                    valid125 = valid125 || _valid10;
                                    const _errs389 = errors;
                                    if (!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))) {
                                        const err408 = { instancePath: instancePath + "/approvals/release/signers/" + i38, schemaPath: "#/$defs/users/items/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.items.anyOf[1].type, parentSchema: schema34.items.anyOf[1], data: data164 };
                                        if (vErrors === null) {
                                            vErrors = [err408];
                                        }
                                        else {
                                            vErrors.push(err408);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data164 == "number") && (isFinite(data164))) {
                                        if (data164 < 1 || isNaN(data164)) {
                                            const err409 = { instancePath: instancePath + "/approvals/release/signers/" + i38, schemaPath: "#/$defs/users/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.items.anyOf[1], data: data164 };
                                            if (vErrors === null) {
                                                vErrors = [err409];
                                            }
                                            else {
                                                vErrors.push(err409);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid10 = _errs389 === errors;
                                    valid125 = valid125 || _valid10;
                                    if (!valid125) {
                                        const err410 = { instancePath: instancePath + "/approvals/release/signers/" + i38, schemaPath: "#/$defs/users/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.items.anyOf, parentSchema: schema34.items, data: data164 };
                                        if (vErrors === null) {
                                            vErrors = [err410];
                                        }
                                        else {
                                            vErrors.push(err410);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs386;
                                        if (vErrors !== null) {
                                            if (_errs386) {
                                                vErrors.length = _errs386;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err411 = { instancePath: instancePath + "/approvals/release/signers", schemaPath: "#/$defs/users/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data163 };
                                if (vErrors === null) {
                                    vErrors = [err411];
                                }
                                else {
                                    vErrors.push(err411);
                                }
                                errors++;
                            }
                        }
                        if (data155.authors !== undefined) {
                            if (!(validate23(data155.authors, { instancePath: instancePath + "/approvals/release/authors", parentData: data155, parentDataProperty: "authors", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err412 = { instancePath: instancePath + "/approvals/release", schemaPath: "#/properties/approvals/properties/release/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.approvals.properties.release.type, parentSchema: schema33.properties.approvals.properties.release, data: data155 };
                        if (vErrors === null) {
                            vErrors = [err412];
                        }
                        else {
                            vErrors.push(err412);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err413 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.approvals.type, parentSchema: schema33.properties.approvals, data: data106 };
                if (vErrors === null) {
                    vErrors = [err413];
                }
                else {
                    vErrors.push(err413);
                }
                errors++;
            }
        }
    }
    else {
        const err414 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
        if (vErrors === null) {
            vErrors = [err414];
        }
        else {
            vErrors.push(err414);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateWaiversV1 = validate37;
const schema64 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/waivers-v1.schema.json", "title": "Weightseal waivers, version 1", "description": "Findings that somebody accepts for a while: .github/weightseal/waivers.yml on the base branch.", "type": "object", "additionalProperties": false, "required": ["version", "waivers"], "properties": { "version": { "const": 1 }, "waivers": { "type": "array", "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "subject", "reason", "owner", "ticket", "created", "expires"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, "subject": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Id of a subject as reports print it, or *." }, "reason": { "type": "string", "minLength": 20, "maxLength": 1000 }, "owner": { "type": "string", "pattern": "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$", "description": "@login or @organisation/team." }, "approvedBy": { "type": "string", "pattern": "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$" }, "ticket": { "type": "string", "pattern": "^https://", "maxLength": 500 }, "created": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "The first day on which it counts no more; at most 90 days after it was created, 30 for what is critical." } } } } } };
const pattern38 = new RegExp("^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$", "u");
const pattern40 = new RegExp("^https://", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/waivers-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema64.required, parentSchema: schema64, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.waivers === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, message: "must have required property '" + "waivers" + "'", schema: schema64.required, parentSchema: schema64, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "version") || (key0 === "waivers"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema64.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data1 = data.waivers;
            if (Array.isArray(data1)) {
                if (data1.length > 500) {
                    const err4 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items", schema: 500, parentSchema: schema64.properties.waivers, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.rule === undefined) {
                            const err5 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property '" + "rule" + "'", schema: schema64.properties.waivers.items.required, parentSchema: schema64.properties.waivers.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data2.subject === undefined) {
                            const err6 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'", schema: schema64.properties.waivers.items.required, parentSchema: schema64.properties.waivers.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (data2.reason === undefined) {
                            const err7 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema64.properties.waivers.items.required, parentSchema: schema64.properties.waivers.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        if (data2.owner === undefined) {
                            const err8 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'", schema: schema64.properties.waivers.items.required, parentSchema: schema64.properties.waivers.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data2.ticket === undefined) {
                            const err9 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "ticket" }, message: "must have required property '" + "ticket" + "'", schema: schema64.properties.waivers.items.required, parentSchema: schema64.properties.waivers.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (data2.created === undefined) {
                            const err10 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property '" + "created" + "'", schema: schema64.properties.waivers.items.required, parentSchema: schema64.properties.waivers.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data2.expires === undefined) {
                            const err11 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'", schema: schema64.properties.waivers.items.required, parentSchema: schema64.properties.waivers.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!((((((((key1 === "rule") || (key1 === "subject")) || (key1 === "reason")) || (key1 === "owner")) || (key1 === "approvedBy")) || (key1 === "ticket")) || (key1 === "created")) || (key1 === "expires"))) {
                                const err12 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64.properties.waivers.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data2.rule !== undefined) {
                            let data3 = data2.rule;
                            if (typeof data3 === "string") {
                                if (!pattern7.test(data3)) {
                                    const err13 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" + "\"", schema: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$", parentSchema: schema64.properties.waivers.items.properties.rule, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.waivers.items.properties.rule.type, parentSchema: schema64.properties.waivers.items.properties.rule, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data2.subject !== undefined) {
                            let data4 = data2.subject;
                            if (typeof data4 === "string") {
                                if (func1(data4) > 1024) {
                                    const err15 = { instancePath: instancePath + "/waivers/" + i0 + "/subject", schemaPath: "#/properties/waivers/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema64.properties.waivers.items.properties.subject, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                                if (func1(data4) < 1) {
                                    const err16 = { instancePath: instancePath + "/waivers/" + i0 + "/subject", schemaPath: "#/properties/waivers/items/properties/subject/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64.properties.waivers.items.properties.subject, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err17 = { instancePath: instancePath + "/waivers/" + i0 + "/subject", schemaPath: "#/properties/waivers/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.waivers.items.properties.subject.type, parentSchema: schema64.properties.waivers.items.properties.subject, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data2.reason !== undefined) {
                            let data5 = data2.reason;
                            if (typeof data5 === "string") {
                                if (func1(data5) > 1000) {
                                    const err18 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema64.properties.waivers.items.properties.reason, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                                if (func1(data5) < 20) {
                                    const err19 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters", schema: 20, parentSchema: schema64.properties.waivers.items.properties.reason, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.waivers.items.properties.reason.type, parentSchema: schema64.properties.waivers.items.properties.reason, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data2.owner !== undefined) {
                            let data6 = data2.owner;
                            if (typeof data6 === "string") {
                                if (!pattern38.test(data6)) {
                                    const err21 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$" }, message: "must match pattern \"" + "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$" + "\"", schema: "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$", parentSchema: schema64.properties.waivers.items.properties.owner, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.waivers.items.properties.owner.type, parentSchema: schema64.properties.waivers.items.properties.owner, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data2.approvedBy !== undefined) {
                            let data7 = data2.approvedBy;
                            if (typeof data7 === "string") {
                                if (!pattern38.test(data7)) {
                                    const err23 = { instancePath: instancePath + "/waivers/" + i0 + "/approvedBy", schemaPath: "#/properties/waivers/items/properties/approvedBy/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$" }, message: "must match pattern \"" + "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$" + "\"", schema: "^@[A-Za-z0-9-]+(/[A-Za-z0-9._-]+)?$", parentSchema: schema64.properties.waivers.items.properties.approvedBy, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err24 = { instancePath: instancePath + "/waivers/" + i0 + "/approvedBy", schemaPath: "#/properties/waivers/items/properties/approvedBy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.waivers.items.properties.approvedBy.type, parentSchema: schema64.properties.waivers.items.properties.approvedBy, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data2.ticket !== undefined) {
                            let data8 = data2.ticket;
                            if (typeof data8 === "string") {
                                if (func1(data8) > 500) {
                                    const err25 = { instancePath: instancePath + "/waivers/" + i0 + "/ticket", schemaPath: "#/properties/waivers/items/properties/ticket/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema64.properties.waivers.items.properties.ticket, data: data8 };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                                if (!pattern40.test(data8)) {
                                    const err26 = { instancePath: instancePath + "/waivers/" + i0 + "/ticket", schemaPath: "#/properties/waivers/items/properties/ticket/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: "must match pattern \"" + "^https://" + "\"", schema: "^https://", parentSchema: schema64.properties.waivers.items.properties.ticket, data: data8 };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err27 = { instancePath: instancePath + "/waivers/" + i0 + "/ticket", schemaPath: "#/properties/waivers/items/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.waivers.items.properties.ticket.type, parentSchema: schema64.properties.waivers.items.properties.ticket, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err27];
                                }
                                else {
                                    vErrors.push(err27);
                                }
                                errors++;
                            }
                        }
                        if (data2.created !== undefined) {
                            let data9 = data2.created;
                            if (typeof data9 === "string") {
                                if (!pattern12.test(data9)) {
                                    const err28 = { instancePath: instancePath + "/waivers/" + i0 + "/created", schemaPath: "#/properties/waivers/items/properties/created/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema64.properties.waivers.items.properties.created, data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err29 = { instancePath: instancePath + "/waivers/" + i0 + "/created", schemaPath: "#/properties/waivers/items/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.waivers.items.properties.created.type, parentSchema: schema64.properties.waivers.items.properties.created, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data2.expires !== undefined) {
                            let data10 = data2.expires;
                            if (typeof data10 === "string") {
                                if (!pattern12.test(data10)) {
                                    const err30 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema64.properties.waivers.items.properties.expires, data: data10 };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err31 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.waivers.items.properties.expires.type, parentSchema: schema64.properties.waivers.items.properties.expires, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.waivers.items.type, parentSchema: schema64.properties.waivers.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.waivers.type, parentSchema: schema64.properties.waivers, data: data1 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
    }
    else {
        const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
        if (vErrors === null) {
            vErrors = [err34];
        }
        else {
            vErrors.push(err34);
        }
        errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateBaselineV1 = validate38;
const schema65 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/baseline-v1.schema.json", "title": "Weightseal baseline, version 1", "description": "Findings that were there before the gate was: .github/weightseal/baseline.json on the base branch, written by \"weightseal policies baseline\".", "type": "object", "additionalProperties": false, "required": ["schema", "entries"], "properties": { "schema": { "const": "weightseal/baseline@1" }, "entries": { "type": "array", "maxItems": 20000, "items": { "type": "object", "additionalProperties": false, "required": ["fingerprint", "rule", "subject", "severity", "firstSeen"], "properties": { "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, "subject": { "type": "string", "maxLength": 2000 }, "severity": { "enum": ["critical", "high", "medium", "low", "info"] }, "firstSeen": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } } } };
const pattern43 = new RegExp("^[0-9a-f]{32}$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/baseline-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate38.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema65.required, parentSchema: schema65, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.entries === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'", schema: schema65.required, parentSchema: schema65, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "schema") || (key0 === "entries"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.schema !== undefined) {
            let data0 = data.schema;
            if ("weightseal/baseline@1" !== data0) {
                const err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "weightseal/baseline@1" }, message: "must be equal to constant", schema: "weightseal/baseline@1", parentSchema: schema65.properties.schema, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.entries !== undefined) {
            let data1 = data.entries;
            if (Array.isArray(data1)) {
                if (data1.length > 20000) {
                    const err4 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 20000 }, message: "must NOT have more than 20000 items", schema: 20000, parentSchema: schema65.properties.entries, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.fingerprint === undefined) {
                            const err5 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'", schema: schema65.properties.entries.items.required, parentSchema: schema65.properties.entries.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data2.rule === undefined) {
                            const err6 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property '" + "rule" + "'", schema: schema65.properties.entries.items.required, parentSchema: schema65.properties.entries.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        if (data2.subject === undefined) {
                            const err7 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'", schema: schema65.properties.entries.items.required, parentSchema: schema65.properties.entries.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        if (data2.severity === undefined) {
                            const err8 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'", schema: schema65.properties.entries.items.required, parentSchema: schema65.properties.entries.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data2.firstSeen === undefined) {
                            const err9 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "firstSeen" }, message: "must have required property '" + "firstSeen" + "'", schema: schema65.properties.entries.items.required, parentSchema: schema65.properties.entries.items, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!(((((key1 === "fingerprint") || (key1 === "rule")) || (key1 === "subject")) || (key1 === "severity")) || (key1 === "firstSeen"))) {
                                const err10 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65.properties.entries.items, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data2.fingerprint !== undefined) {
                            let data3 = data2.fingerprint;
                            if (typeof data3 === "string") {
                                if (!pattern43.test(data3)) {
                                    const err11 = { instancePath: instancePath + "/entries/" + i0 + "/fingerprint", schemaPath: "#/properties/entries/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: "must match pattern \"" + "^[0-9a-f]{32}$" + "\"", schema: "^[0-9a-f]{32}$", parentSchema: schema65.properties.entries.items.properties.fingerprint, data: data3 };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/entries/" + i0 + "/fingerprint", schemaPath: "#/properties/entries/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.entries.items.properties.fingerprint.type, parentSchema: schema65.properties.entries.items.properties.fingerprint, data: data3 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data2.rule !== undefined) {
                            let data4 = data2.rule;
                            if (typeof data4 === "string") {
                                if (!pattern7.test(data4)) {
                                    const err13 = { instancePath: instancePath + "/entries/" + i0 + "/rule", schemaPath: "#/properties/entries/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$" + "\"", schema: "^[A-Z]{2,8}-[A-Z]{2,8}-[0-9]{3}$", parentSchema: schema65.properties.entries.items.properties.rule, data: data4 };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/entries/" + i0 + "/rule", schemaPath: "#/properties/entries/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.entries.items.properties.rule.type, parentSchema: schema65.properties.entries.items.properties.rule, data: data4 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data2.subject !== undefined) {
                            let data5 = data2.subject;
                            if (typeof data5 === "string") {
                                if (func1(data5) > 2000) {
                                    const err15 = { instancePath: instancePath + "/entries/" + i0 + "/subject", schemaPath: "#/properties/entries/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters", schema: 2000, parentSchema: schema65.properties.entries.items.properties.subject, data: data5 };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/entries/" + i0 + "/subject", schemaPath: "#/properties/entries/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.entries.items.properties.subject.type, parentSchema: schema65.properties.entries.items.properties.subject, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data2.severity !== undefined) {
                            let data6 = data2.severity;
                            if (!(((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low")) || (data6 === "info"))) {
                                const err17 = { instancePath: instancePath + "/entries/" + i0 + "/severity", schemaPath: "#/properties/entries/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema65.properties.entries.items.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema65.properties.entries.items.properties.severity.enum, parentSchema: schema65.properties.entries.items.properties.severity, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                        }
                        if (data2.firstSeen !== undefined) {
                            let data7 = data2.firstSeen;
                            if (typeof data7 === "string") {
                                if (!pattern12.test(data7)) {
                                    const err18 = { instancePath: instancePath + "/entries/" + i0 + "/firstSeen", schemaPath: "#/properties/entries/items/properties/firstSeen/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema65.properties.entries.items.properties.firstSeen, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/entries/" + i0 + "/firstSeen", schemaPath: "#/properties/entries/items/properties/firstSeen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.entries.items.properties.firstSeen.type, parentSchema: schema65.properties.entries.items.properties.firstSeen, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.properties.entries.items.type, parentSchema: schema65.properties.entries.items, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.entries.type, parentSchema: schema65.properties.entries, data: data1 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validatePoliciesLockV1 = validate39;
const schema66 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://weightseal.dev/schemas/policies-lock-v1.schema.json", "title": "Weightseal lock of remote packs, version 1", "description": "SHA-256 of each pack from elsewhere: .github/weightseal/policies.lock on the base branch, written by \"weightseal policies lock\".", "type": "object", "additionalProperties": false, "required": ["schema", "packs"], "properties": { "schema": { "const": "weightseal/policies-lock@1" }, "packs": { "type": "object", "maxProperties": 50, "additionalProperties": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } };
const pattern46 = new RegExp("^[0-9a-f]{64}$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://weightseal.dev/schemas/policies-lock-v1.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.schema === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'", schema: schema66.required, parentSchema: schema66, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.packs === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "packs" }, message: "must have required property '" + "packs" + "'", schema: schema66.required, parentSchema: schema66, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "schema") || (key0 === "packs"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.schema !== undefined) {
            let data0 = data.schema;
            if ("weightseal/policies-lock@1" !== data0) {
                const err3 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "weightseal/policies-lock@1" }, message: "must be equal to constant", schema: "weightseal/policies-lock@1", parentSchema: schema66.properties.schema, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.packs !== undefined) {
            let data1 = data.packs;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (Object.keys(data1).length > 50) {
                    const err4 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties", schema: 50, parentSchema: schema66.properties.packs, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    let data2 = data1[key1];
                    if (typeof data2 === "string") {
                        if (!pattern46.test(data2)) {
                            const err5 = { instancePath: instancePath + "/packs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema66.properties.packs.additionalProperties, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/packs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/packs/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.packs.additionalProperties.type, parentSchema: schema66.properties.packs.additionalProperties, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.properties.packs.type, parentSchema: schema66.properties.packs, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ }),

/***/ 49288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   JG: () => (/* binding */ faultOfPath),
/* harmony export */   eS: () => (/* binding */ collisions),
/* harmony export */   zq: () => (/* binding */ compareUtf8)
/* harmony export */ });
const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks one relative POSIX path before anything touches the disk.
 *
 * @returns the fault, or `undefined` for a safe path.
 * @see DESIGN.md §4: no absolute path, `..`, empty segment, NUL, backslash.
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
/**
 * Pairs of paths that fall together on a file system which ignores case or normalises Unicode, directories included:
 * `A/x` and `a/y` would share a folder there. Sorted by the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = fold(prefix);
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
/** Upper case first: `ß` and `ſ` fold to what case-insensitive file systems compare. */
function fold(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Orders strings by their UTF-8 bytes, which is code point order; JavaScript's own order is by UTF-16 unit. */
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
/** Surrogates stand for code points above U+FFFF, so they sort behind every other unit. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Sorted copy in UTF-8 byte order of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}


/***/ }),

/***/ 95781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ HEAD_BYTES),
  dd: () => (/* binding */ TAIL_BYTES),
  Tz: () => (/* binding */ detectFormat),
  el: () => (/* binding */ isWeightName)
});

;// CONCATENATED MODULE: ./build/scan/pickle-opcodes.js
/**
 * Whether bytes without a PROTO opcode are a pickle all the same: protocols 0 and 1 begin with any opcode. Reads opcodes and
 * their arguments strictly, executes nothing. Text that happens to begin with an opcode's letter fails at an argument.
 *
 * @param bytes - the beginning of a file.
 * @returns true when the stream ends in STOP, or names something to import, before anything in it is no pickle.
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
function readsAsPickle(bytes) {
    let at = 0;
    let steps = 0;
    while (at < bytes.length) {
        const opcode = String.fromCharCode(bytes[at] ?? 0);
        if (opcode === STOP)
            return steps > 0;
        if (opcode === STACK_GLOBAL)
            return steps > 1;
        const next = skipArgument(opcode, bytes, at + 1);
        if (next === undefined)
            return false;
        if (IMPORTS.has(opcode))
            return true;
        at = next;
        steps += 1;
    }
    return false;
}
const STOP = '.';
const STACK_GLOBAL = '\x93';
/** GLOBAL and INST: module and name on two lines. */
const IMPORTS = new Set(['c', 'i']);
/** Opcodes without an argument. */
const PLAIN = new Set('(012NQR]}a)bdelost\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x94u');
/** Opcodes with an argument of a fixed number of bytes. */
const FIXED = {
    K: 1,
    M: 2,
    J: 4,
    G: 8,
    h: 1,
    j: 4,
    q: 1,
    r: 4,
    '\x80': 1,
    '\x95': 8,
    '\x82': 1,
    '\x83': 2,
    '\x84': 4,
};
/** Opcodes whose argument begins with its own length, in this many bytes. */
const COUNTED = {
    U: 1,
    T: 4,
    X: 4,
    C: 1,
    B: 4,
    '\x8a': 1,
    '\x8b': 4,
    '\x8c': 1,
    '\x8d': 8,
    '\x8e': 8,
    '\x96': 8,
};
/** Opcodes with lines of text, and what those may hold. */
const LINES = {
    I: [/^-?\d{1,20}$/],
    L: [/^-?\d{1,400}L?$/],
    F: [/^[-+\d.eEinfa]{1,40}$/],
    S: [/^(['"]).*\1$/],
    V: [/^[^\r]*$/],
    g: [/^\d{1,10}$/],
    p: [/^\d{1,10}$/],
    P: [/^.{1,200}$/],
    c: [/^[A-Za-z_][\w.]*$/, /^[A-Za-z_][\w.]*$/],
    i: [/^[A-Za-z_][\w.]*$/, /^[A-Za-z_][\w.]*$/],
};
/** Where the opcode's argument ends, or `undefined` when there is no such opcode or argument. */
function skipArgument(opcode, bytes, at) {
    if (PLAIN.has(opcode))
        return at;
    const fixed = FIXED[opcode];
    if (fixed !== undefined)
        return at + fixed;
    const counter = COUNTED[opcode];
    if (counter !== undefined)
        return skipCounted(bytes, at, counter);
    return LINES[opcode] && skipLines(bytes, at, LINES[opcode]);
}
function skipCounted(bytes, at, counter) {
    if (at + counter > bytes.length)
        return undefined;
    return at + counter + bytes.readUIntLE(at, Math.min(counter, 6));
}
function skipLines(bytes, at, patterns) {
    let begin = at;
    for (const pattern of patterns) {
        const end = bytes.indexOf(0x0a, begin);
        if (end === -1 || !pattern.test(bytes.toString('latin1', begin, end)))
            return undefined;
        begin = end + 1;
    }
    return begin;
}

;// CONCATENATED MODULE: ./build/scan/format.js

/** How many bytes from the start of a file the detection looks at. */
const HEAD_BYTES = 1024;
/** How many bytes from the end of a zip archive hold its list of names, as far as we look. */
const TAIL_BYTES = 1024 * 1024;
/**
 * Tells a file's format from its first bytes, and from its name where the bytes say nothing. A pickle named
 * `model.safetensors` is a pickle, and a file named `model.pkl` can run code whatever its first bytes pretend. Only the
 * beginning is looked at, and nothing is ever unpickled.
 */
function detectFormat({ path, head, tail, size }) {
    const named = byName(path);
    if (head === undefined || size === 0)
        return named ?? OTHER;
    const found = bySignature(head, tail, size);
    if (found === undefined)
        return named === undefined ? OTHER : disagreeing(named);
    return { ...found, runsCode: worse(found.runsCode, named?.runsCode ?? 'no'), weights: found.weights || named?.weights === true };
}
const GRADES = ['no', 'possible', 'yes'];
/** A loader chooses by name or by bytes: what either of them can do counts. */
function worse(a, b) {
    return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b;
}
const OTHER = { format: 'other', runsCode: 'no', weights: false };
/** A name that promises a data-only format, over bytes that are not of it: nobody knows what a loader will make of them. */
function disagreeing(named) {
    return SIGNED.has(named.format) ? { ...named, format: `not ${named.format}`, runsCode: 'possible' } : named;
}
/** Formats that always show their signature. */
const SIGNED = new Set(['safetensors', 'gguf']);
/** Weight files by name. `.bin` stands for too much, so only the usual stems count. */
const NAMES = [
    { pattern: /\.safetensors$/, format: 'safetensors', runsCode: 'no' },
    { pattern: /\.gguf$/, format: 'gguf', runsCode: 'no' },
    { pattern: /\.onnx$/, format: 'onnx', runsCode: 'no' },
    { pattern: /\.tflite$/, format: 'tflite', runsCode: 'no' },
    { pattern: /(^|\/)flax_model[^/]*\.msgpack$/, format: 'flax', runsCode: 'no' },
    { pattern: /\.(pt|pth|ckpt|pt2)$/, format: 'pytorch', runsCode: 'yes' },
    { pattern: /(^|\/)([^/]*(model|weights|adapter|optimizer|scheduler|training_args)[^/]*)\.bin$/, format: 'pytorch', runsCode: 'yes' },
    { pattern: /\.(pkl|pickle|dill|p|pck|pcl|sav)$/, format: 'pickle', runsCode: 'yes' },
    { pattern: /\.(pdparams|pdopt|pdiparams)$/, format: 'paddle', runsCode: 'yes' },
    { pattern: /\.(joblib|skops\.pkl)$/, format: 'joblib', runsCode: 'yes' },
    { pattern: /\.mar$/, format: 'torchserve archive', runsCode: 'yes' },
    { pattern: /\.nemo$/, format: 'nemo archive', runsCode: 'yes' },
    { pattern: /\.(h5|hdf5)$/, format: 'keras-h5', runsCode: 'possible' },
    { pattern: /\.keras$/, format: 'keras', runsCode: 'possible' },
    { pattern: /(^|\/)saved_model\.pb(txt)?$/, format: 'tensorflow savedmodel', runsCode: 'possible' },
];
function byName(path) {
    const lower = path.toLowerCase().replace(/\.(gz|bz2|xz|zst|lz4|z)$/, '');
    const rule = NAMES.find(({ pattern }) => pattern.test(lower));
    return rule && { format: rule.format, runsCode: rule.runsCode, weights: true };
}
/** Whether a file holds a model's parameters, by its name alone. */
function isWeightName(path) {
    return byName(path) !== undefined;
}
function bySignature(head, tail, size) {
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    if (isGguf(bytes))
        return { format: 'gguf', runsCode: 'no', weights: true };
    if (isSafetensors(bytes, size))
        return { format: 'safetensors', runsCode: 'no', weights: true };
    if (isPickle(bytes))
        return { format: 'pickle', runsCode: 'yes', weights: true };
    if (startsWith(bytes, '\x7fELF') || startsWith(bytes, 'MZ\x90'))
        return { format: 'native code', runsCode: 'yes', weights: false };
    if (startsWith(bytes, 'PK\x03\x04'))
        return zip(tail);
    if (startsWith(bytes, '\x93NUMPY'))
        return numpy(bytes);
    if (startsWith(bytes, '\x89HDF\r\n\x1a\n'))
        return { format: 'hdf5', runsCode: 'possible', weights: true };
    return undefined;
}
function startsWith(bytes, signature) {
    return bytes.subarray(0, signature.length).toString('latin1') === signature;
}
/** Magic, a version that exists, and counts of tensors and keys that a file could hold. */
function isGguf(bytes) {
    if (!startsWith(bytes, 'GGUF') || bytes.length < 24)
        return false;
    const version = bytes.readUInt32LE(4);
    return version >= 1 && version <= 3 && bytes.readBigUInt64LE(8) < 1000000n && bytes.readBigUInt64LE(16) < 1000000n;
}
/**
 * Eight bytes of header length, little endian, then a JSON object that fits into the file. As far as the head goes it must
 * be JSON of printable text that begins with a key: no pickle can look so, since `"` is no opcode.
 */
function isSafetensors(bytes, size) {
    if (bytes.length < 10)
        return false;
    const length = bytes.readBigUInt64LE(0);
    if (length < 2n || length > BigInt(Math.max(0, size - 8)) || length > 100000000n)
        return false;
    const shown = bytes.subarray(8, 8 + Number(length < 1000000n ? length : 1000000n));
    const text = shown.toString('latin1');
    if (!/^\{\s*["}]/.test(text) || [...shown].some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
        return false;
    return BigInt(shown.length) < length || isJsonObject(shown.toString('utf8'));
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** The PROTO opcode with a protocol that exists, or a stream of older opcodes that holds together. */
function isPickle(bytes) {
    const [first, second] = bytes;
    if (first === 0x80 && second !== undefined && second <= 5)
        return true;
    return readsAsPickle(bytes);
}
/** A zip archive with a pickle among its names is how PyTorch saves; one whose names cannot be seen may be. */
function zip(tail) {
    if (tail === undefined)
        return { format: 'zip', runsCode: 'possible', weights: false };
    const names = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).toString('latin1');
    if (!names.includes('PK\x01\x02'))
        return { format: 'zip', runsCode: 'possible', weights: false };
    if (/\.(pkl|pickle)/i.test(names))
        return { format: 'pytorch zip', runsCode: 'yes', weights: true };
    if (names.includes('.npy'))
        return { format: 'numpy archive', runsCode: 'possible', weights: false };
    if (names.includes('model.weights.h5'))
        return { format: 'keras', runsCode: 'possible', weights: true };
    return { format: 'zip', runsCode: 'possible', weights: false };
}
/** An array of objects is stored as a pickle. */
function numpy(bytes) {
    const objects = /'descr':\s*'\|?O|\('[^']*',\s*'\|?O/.test(bytes.toString('latin1'));
    return { format: objects ? 'numpy objects' : 'numpy', runsCode: objects ? 'yes' : 'no', weights: false };
}


/***/ }),

/***/ 54533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   _B: () => (/* binding */ unescapePointer),
/* harmony export */   cz: () => (/* binding */ describeSchemaErrors),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lZ: () => (/* binding */ escapePointer),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* unused harmony export describeSchemaError */
const MAX_SHOWN = 5;
/** Schema errors as `/pointer expected …, found …`, at most five of them and a count of the others. */
function describeSchemaErrors(errors, data) {
    const telling = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf');
    const chosen = telling.length > 0 ? telling : errors;
    const shown = chosen.slice(0, MAX_SHOWN).map((error) => describeSchemaError(error, data));
    return chosen.length > MAX_SHOWN ? [...shown, `${chosen.length - MAX_SHOWN} more`] : shown;
}
/** One schema error in words. */
function describeSchemaError(error, data) {
    const where = `${error.instancePath || 'the document'} ${expectation(error)}`;
    return tellsItself(error) ? where : `${where}, found ${preview(valueAt(data, error.instancePath))}`;
}
/** The expectation names the key; the object around it would only be noise. */
function tellsItself({ keyword }) {
    return keyword === 'required' || keyword === 'additionalProperties';
}
/** What a schema asked for, in words: `must be one of a, b`. */
function expectation({ keyword, params, message }) {
    switch (keyword) {
        case 'additionalProperties':
        case 'unevaluatedProperties':
            return `has the unknown key ${JSON.stringify(params['additionalProperty'] ?? params['unevaluatedProperty'])}`;
        case 'required':
            return `lacks the key ${JSON.stringify(params['missingProperty'])}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].map((value) => String(value)).join(', ')}`;
        case 'const':
            return `must be ${JSON.stringify(params['allowedValue'])}`;
        case 'false schema':
            return 'is not allowed';
        default:
            return message ?? keyword;
    }
}
/** The value that a JSON Pointer names, or `undefined`. Own properties only. */
function valueAt(data, pointer) {
    let value = data;
    for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function unescapePointer(key) {
    return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** A value on one short line. */
function preview(value, limit = 80) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}


/***/ }),

/***/ 73892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ lintApprovals),
/* harmony export */   bF: () => (/* binding */ approvalPolicyOf),
/* harmony export */   eI: () => (/* binding */ declaredIn)
/* harmony export */ });
/* harmony import */ var _approvals_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67430);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60168);


/**
 * The approval policy that a configuration means, every default filled in.
 *
 * @param policyPaths - files of the gate's own that the configuration does not name: itself, the workflow of the run.
 */
function approvalPolicyOf(config, policyPaths) {
    const { approvals = {}, roles = {}, models = [], signing, policies } = config ?? {};
    return {
        declared: {
            ...(approvals.tier === undefined ? {} : { tier: approvals.tier }),
            models: models.map(({ path, classification }) => ({ path, ...(classification === undefined ? {} : { tier: classification }) })),
        },
        roles,
        ...(approvals.freshness === undefined ? {} : { freshness: approvals.freshness }),
        contributors: approvals.contributors ?? 'deny',
        ...(approvals.unattributedCommits === undefined ? {} : { unattributedCommits: approvals.unattributedCommits }),
        ...(approvals.signedCommits === undefined ? {} : { signedCommits: approvals.signedCommits }),
        requireResolvedThreads: approvals.requireResolvedThreads ?? false,
        drafts: approvals.drafts ?? 'pending',
        matrix: approvals.matrix ?? 'default',
        classes: approvals.classes ?? {},
        policyPaths: [...policyPaths, ...(0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .localPacks */ .EQ)(policies?.custom), ...trustPaths(signing)],
        codeowners: approvals.codeowners,
        veto: approvals.veto ?? {},
        rules: approvals.rules ?? [],
    };
}
/** Keys and roots that decide whose signatures count: whoever changes them changes the policy. */
function trustPaths(signing) {
    return [
        ...(signing?.publicKeys ?? []).map(({ path }) => path),
        ...(signing?.certificate?.chain ?? []),
        ...(signing?.trustedRoot === undefined ? [] : [signing.trustedRoot.path]),
    ];
}
/** Faults that make the approvals of a configuration unusable, and those for people to look at. */
function lintApprovals(config) {
    return (0,_approvals_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintPolicy */ .GF)(approvalPolicyOf(config, []));
}
/** What a configuration declares about what is at stake. */
function declaredIn(config) {
    const { approvals, models = [] } = config;
    return {
        ...(approvals?.tier === undefined ? {} : { tier: approvals.tier }),
        models: models.flatMap(({ path, classification }) => (classification === undefined ? [] : [{ path, tier: classification }])),
    };
}


/***/ }),

/***/ 63660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   Y0: () => (/* binding */ trimSlash),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29071);
/* harmony import */ var _manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49288);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73705);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73892);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60168);






const CONFIG_FILE = '.github/weightseal.yml';
const MAX_CONFIG_BYTES = 512 * 1024;
/**
 * Reads a configuration.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem, with the nearest known key for a misspelt one.
 */
function parseConfig(text, where) {
    return readConfig(text, where).value;
}
/** The same, with where each value stands. */
function readConfig(text, where) {
    const file = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)({
        text,
        where,
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_1__/* .validateConfigV1 */ .ET,
        code: 'SETTINGS_INVALID',
        maxBytes: MAX_CONFIG_BYTES,
    });
    const { value, position } = file;
    checkPaths(value, where, position);
    checkRemote(value, where, position);
    checkDistinct(value, where, position);
    checkApprovals(value, where, position);
    const { models } = value;
    // One way to write each path, so that whatever compares paths later finds the model.
    const config = models === undefined ? value : { ...value, models: models.map((model) => ({ ...model, path: trimSlash(model.path) })) };
    return { ...file, value: config };
}
function checkApprovals(config, where, position) {
    const errors = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_3__/* .lintApprovals */ .GA)(config).filter(({ level }) => level === 'error');
    if (errors.length === 0)
        return;
    const lines = errors.map(({ at, message }) => {
        const { line, column } = position(at);
        return `${where}:${line}:${column}: ${message}.`;
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', lines.join('\n'));
}
function checkPaths({ models = [], ignorePaths = [], policies, signing }, where, position) {
    const stated = [
        ...models.map(({ path }, index) => [`/models/${index}/path`, trimSlash(path)]),
        ...models.flatMap(({ ignorePaths: paths = [] }, index) => paths.map((path, inner) => [`/models/${index}/ignorePaths/${inner}`, path])),
        ...ignorePaths.map((path, index) => [`/ignorePaths/${index}`, path]),
        ...(signing?.publicKeys ?? []).map(({ path }, index) => [`/signing/publicKeys/${index}/path`, path]),
        ...(signing?.certificate?.chain ?? []).map((path, index) => [`/signing/certificate/chain/${index}`, path]),
        ...(signing?.trustedRoot === undefined ? [] : [['/signing/trustedRoot/path', signing.trustedRoot.path]]),
        ...(policies?.custom ?? []).flatMap((entry, index) => (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemote */ .Vx)(entry) ? [] : [[`/policies/custom/${index}`, entry]]),
        ...(policies?.sarif ?? []).map((path, index) => [`/policies/sarif/${index}`, path]),
    ];
    for (const [pointer, path] of stated) {
        const fault = path === '.' && pointer.endsWith('/path') ? undefined : (0,_manifest_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .faultOfPath */ .JG)(path);
        const glob = /[*?[]/.test(path) && !pointer.startsWith('/policies/');
        if (!fault && !glob)
            continue;
        const { line, column } = position(pointer);
        const reason = glob ? 'paths are literal, without * ? [' : fault;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: ${JSON.stringify(path)} is not a path below the ${pointer.includes('/ignorePaths/') && pointer.startsWith('/models') ? 'model' : 'repository'} (${reason}).`);
    }
}
function checkRemote({ policies }, where, position) {
    for (const [index, entry] of (policies?.custom ?? []).entries()) {
        if (!(0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemote */ .Vx)(entry))
            continue;
        try {
            (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRemoteSource */ .RN)(typeof entry === 'string' ? entry : entry.source);
        }
        catch (cause) {
            const { line, column } = position(`/policies/custom/${index}`);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`, { cause });
        }
    }
}
function checkDistinct({ models = [] }, where, position) {
    const paths = models.map(({ path }) => trimSlash(path));
    const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index);
    if (twice === -1)
        return;
    const { line, column } = position(`/models/${twice}/path`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `${where}:${line}:${column}: the model ${JSON.stringify(paths[twice])} stands twice; each path once.`);
}
/** `models/a/` and `./models/a` mean `models/a`. */
function trimSlash(path) {
    const bare = path.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return bare === '' ? '.' : bare;
}


/***/ }),

/***/ 60168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ localPacks),
/* harmony export */   Nx: () => (/* binding */ toRemotePack),
/* harmony export */   RN: () => (/* binding */ parseRemoteSource),
/* harmony export */   Vx: () => (/* binding */ isRemote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const FORMS = 'write github:OWNER/REPO//PATH?ref=COMMIT (40 hex digits) or github:OWNER/REPO/releases/TAG/ASSET';
/**
 * Where a pack from elsewhere is. A branch or tag is refused: it can be moved.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
function parseRemoteSource(source) {
    const file = /^github:([\w.-]+)\/([\w.-]+)\/\/([^?]+)\?ref=([^&]+)$/.exec(source);
    if (file !== null) {
        const [, owner = '', repo = '', path = '', commit = ''] = file;
        if (!/^[0-9a-f]{40}$/.test(commit))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `policies.custom names ${source}: ${JSON.stringify(commit)} is no full commit, and a branch or tag can be moved; ${FORMS}.`);
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `policies.custom names ${source}: not a path; ${FORMS}.`);
        return { kind: 'file', owner, repo, path, commit };
    }
    const asset = /^github:([\w.-]+)\/([\w.-]+)\/releases\/([^/?#]+)\/([\w.-]+)$/.exec(source);
    if (asset === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(source)}; ${FORMS}.`);
    const [, owner = '', repo = '', tag = '', name = ''] = asset;
    return { kind: 'asset', owner, repo, tag, name };
}
/** Whether a pack is one from elsewhere. */
function isRemote(entry) {
    return typeof entry === 'object' || entry.startsWith('github:');
}
/** Paths of the packs in the repository itself. */
function localPacks(custom = []) {
    return custom.flatMap((entry) => (isRemote(entry) ? [] : [entry]));
}
/**
 * @param toPolicy - reads the identity as the configuration writes it.
 * @throws {SealError} SETTINGS_INVALID
 */
function toRemotePack({ source, signature, identity }, toPolicy) {
    const at = parseRemoteSource(source);
    if (identity === undefined) {
        if (signature !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('SETTINGS_INVALID', `policies.custom: ${source} names a signature and not whose; add identity:.`);
        return { source, at, signed: undefined };
    }
    const beside = at.kind === 'file' ? { ...at, path: signature ?? `${at.path}.sig` } : { ...at, name: signature ?? `${at.name}.sig` };
    return { source, at, signed: { at: beside, identity: toPolicy(identity) } };
}


/***/ }),

/***/ 73705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _schema_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54533);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82246);




const MAX_ALIASES = 50;
const MAX_DEPTH = 40;
/**
 * Parses YAML from anyone and checks it against a schema. Aliases are bounded, merge keys stay off, custom tags and
 * duplicate keys are errors.
 *
 * @throws {SealError} `code` - with `file:line:column` for each problem and the nearest known key for a misspelt one.
 */
function readYaml({ text, where, validate, code, maxBytes }) {
    if (Buffer.byteLength(text) > maxBytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: larger than ${maxBytes} bytes.`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = guarded(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: false, version: '1.2', schema: 'core', strict: true }), where, code);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) {
        const { line, col } = lines.linePos(problem.pos[0]);
        const at = { line, column: col };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}:${line}:${col}: ${problem.message.split('\n')[0]}`, { cause: problem, at });
    }
    checkKeys(document.contents, { where, code, lines });
    const value = guarded(() => document.toJS({ maxAliasCount: MAX_ALIASES }), where, code);
    checkDepth(value, where, code);
    const position = (pointer) => positionOf(document, pointer, lines);
    if (!validate(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, describe(validate.errors ?? [], { value, where, position }));
    return { value: value, position, written: (pointer) => writtenAt(document, pointer, { text, lines }) };
}
/** Alias bombs and nesting that exhausts the stack become errors of the file. */
function guarded(read, where, code) {
    try {
        return read();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: cannot be read: ${cause.message} (limits: ${MAX_ALIASES} aliases, ${MAX_DEPTH} levels).`, { cause });
    }
}
/** A key that stands twice is an error. The library's own check takes quadratic time, which an attacker could use. */
function checkKeys(node, context, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(context.code, `${context.where}: nested deeper than ${MAX_DEPTH} levels.`);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        for (const item of node.items)
            checkKeys(item, context, depth + 1);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return;
    const seen = new Set();
    for (const { key, value } of node.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
        if (name === undefined || seen.has(name)) {
            const { line, col } = context.lines.linePos(key?.range?.[0] ?? 0);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(context.code, `${context.where}:${line}:${col}: ${name === undefined ? 'keys must be plain words' : `the key ${JSON.stringify(name)} stands twice`}`, { at: { line, column: col } });
        }
        seen.add(name);
        checkKeys(value, context, depth + 1);
    }
}
/** Aliases can nest what the text does not, and an anchor that holds itself never ends. */
function checkDepth(value, where, code, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealError */ .E(code, `${where}: nested deeper than ${MAX_DEPTH} levels.`);
    if (typeof value !== 'object' || value === null)
        return;
    for (const member of Object.values(value))
        checkDepth(member, where, code, depth + 1);
}
const MAX_SHOWN = 10;
function describe(errors, { value, where, position }) {
    const telling = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'propertyNames'].includes(keyword));
    const lines = telling.slice(0, MAX_SHOWN).map((error) => {
        const key = unknownKey(error);
        const pointer = key === undefined ? error.instancePath : `${error.instancePath}/${key}`;
        const { line, column } = position(pointer);
        return `${where}:${line}:${column}: ${sentence(error, value)}`;
    });
    return (lines.length > 0 ? lines : [`${where}:1:1: is empty or has the wrong shape`]).join('\n');
}
function unknownKey({ keyword, params }) {
    return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined;
}
function sentence(error, value) {
    const name = error.instancePath === '' ? 'the file' : `"${error.instancePath.slice(1).replaceAll('/', '.')}"`;
    const key = unknownKey(error);
    if (key !== undefined)
        return `${name} has the unknown key "${key}"${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(key, knownKeys(error))}`;
    const found = error.keyword === 'required' ? '' : `, found ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)((0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, error.instancePath))}`;
    return `${name} ${(0,_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .expectation */ .pG)(error)}${found}`;
}
/** ajv puts the schema's own property names beside the error when it is compiled with `verbose`. */
function knownKeys(error) {
    const { parentSchema } = error;
    return Object.keys(parentSchema?.properties ?? {});
}
function positionOf(document, pointer, lines) {
    return toPosition(find(document, pointer).offset, lines);
}
function toPosition(offset, lines) {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
}
/** Follows aliases to where the text really stands. */
function find(document, pointer) {
    const root = document.contents;
    let node = root;
    let offset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? (root.range?.[0] ?? 0) : 0;
    for (const key of pointer.split('/').slice(1).map(_schema_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapePointer */ ._B)) {
        const step = child(node, key);
        if (step === undefined)
            return { node, offset, complete: false };
        offset = step.offset ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(step.value) ? step.value.resolve(document) : step.value;
    }
    return { node, offset, complete: true };
}
function writtenAt(document, pointer, { text, lines }) {
    const { node, complete } = find(document, pointer);
    const range = complete && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.range : undefined;
    if (!range)
        return undefined;
    return { raw: text.slice(range[0], range[1]), position: (index) => toPosition(range[0] + index, lines) };
}
/** The member of a node, and where its key (in a map) or itself (in a list) begins. */
function child(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === key);
        return pair && { value: pair.value, offset: pair.key?.range?.[0] };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const value = node.items[Number(key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? { value, offset: value.range?.[0] } : undefined;
    }
    return undefined;
}


/***/ })

};
