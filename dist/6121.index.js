export const id = 6121;
export const ids = [6121];
export const modules = {

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   zl: () => (/* binding */ isTier)
/* harmony export */ });
/** How strongly a model is protected, in ascending order. */
const TIERS = ['public', 'internal', 'confidential', 'restricted'];
/** Tells whether a tier is at least as high as another. */
function isAtLeast(tier, floor) {
    return TIERS.indexOf(tier) >= TIERS.indexOf(floor);
}
function isTier(text) {
    return TIERS.includes(text);
}


/***/ }),

/***/ 11717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   kd: () => (/* binding */ classifier)
/* harmony export */ });
/* unused harmony export highestTier */
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49998);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1904);
/* harmony import */ var _policy_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65347);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25304);






/**
 * Patterns that assign a path to a class. A pattern without a slash matches the name of the file, never that of a folder: files
 * in a folder `x.sig` are not signatures. Matching ignores case, which can only add requirements.
 */
const PATHS = {
    policy: [
        ..._codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .CODEOWNERS_PATHS */ .xn.map((path) => `/${path}`),
        '/.github/workflows/',
        '/.github/actions/',
        '/.github/weightseal.yml',
        '/.github/weightseal.yaml',
        '/.github/weightseal/',
        '.gitattributes',
        '.gitmodules',
        '.lfsconfig',
    ],
    manifest: ['weightseal.manifest.json', '*.sig', '*.seal.json', '*.intoto.jsonl', '*.sigstore.json', '*.sigstore'],
    promotion: ['/artifacts.yaml', '/.gto'],
    // In addition to the names that `detectFormat` recognizes.
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
/** Builds the function that classifies paths; build it once for many paths. A path belongs to every class that it matches. */
function classifier(policy) {
    const table = _types_js__WEBPACK_IMPORTED_MODULE_4__/* .CHANGE_CLASSES */ .id.map((name) => ({ name, fits: matcher(PATHS[name] ?? [], policy.classes[name] ?? []) }));
    const gate = policy.policyPaths.map(_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu);
    const models = policy.declared.models.map(({ path }) => (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(path));
    return (path) => {
        const folded = (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(path);
        const sides = { whole: (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(folded), name: (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(folded.slice(folded.lastIndexOf('/') + 1)) };
        const isWeights = (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_1__/* .detectFormat */ .Tz)({ path: folded, size: 1 }).weights;
        const found = table.flatMap(({ name, fits }) => (name === 'policy' && gate.some((own) => (0,_policy_path_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPath */ .$)(own, folded))) || (name === 'weights' && isWeights) || fits(sides) ? [name] : []);
        if (found.length > 0)
            return found;
        // Every other file in a model's folder is released with the model.
        return [models.some((model) => isBelow(folded, model)) ? 'model_config' : 'code'];
    };
}
/**
 * Builds a matcher for one class.
 *
 * @param own - patterns of the policy, in CODEOWNERS syntax: a pattern that matches a folder matches everything below it.
 */
function matcher(usual, own) {
    const names = patternsOf(usual.filter((text) => !text.includes('/')));
    const paths = patternsOf([...usual.filter((text) => text.includes('/')), ...own]);
    return ({ whole, name }) => names.some((pattern) => (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, name)) || paths.some((pattern) => (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, whole));
}
function patternsOf(texts) {
    return texts.map((text) => (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)((0,_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(text))).filter((pattern) => typeof pattern !== 'string');
}
function isBelow(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** Returns both names of a renamed file: the old path is changed as well. */
function namesOf({ path, from }) {
    return from === undefined || from === path ? [path] : [path, from];
}
/** Returns the classes of a change in the order of `CHANGE_CLASSES`, each with the highest tier of its files. */
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
/** Adds the class `weights` to a Git LFS pointer or a submodule, because reviewers cannot see its content in the diff. */
function withElsewhere({ elsewhere }, classes) {
    return elsewhere === undefined ? classes : [...new Set([...classes.filter((name) => name !== 'code'), 'weights'])];
}
/** Returns the highest tier that the base or the head declares for a path; a lower tier takes effect only after the merge. */
function tierFinder(policy, snapshot) {
    const floor = floorOf(policy, snapshot);
    const declared = declaredFor(policy, snapshot).map(({ path, tier }) => ({ tier, folder: path === undefined ? '.' : (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(path) }));
    return (path) => {
        const folded = (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_2__/* .foldPath */ .tu)(path);
        return declared.filter(({ folder }) => isBelow(folded, folder)).reduce((tier, each) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(tier, each.tier), floor);
    };
}
/**
 * Returns the highest tier in the repository. It applies to changes of Weightseal's own configuration files, which affect
 * everything.
 */
function highestTier(policy, snapshot) {
    return declaredFor(policy, snapshot).reduce((tier, declared) => (0,_tiers_js__WEBPACK_IMPORTED_MODULE_3__/* .higher */ .uz)(tier, declared.tier), floorOf(policy, snapshot));
}
/** Returns the tier of paths without a declared one: `public` in a public repository, else `internal`. */
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

/***/ 18888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ lintPolicy),
/* harmony export */   kL: () => (/* binding */ usersWithoutId),
/* harmony export */   kR: () => (/* binding */ unusedRoles)
/* harmony export */ });
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);
/* harmony import */ var _core_tiers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53621);
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96094);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49646);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25304);







const MAX_DEPTH = 5;
/**
 * Returns the problems in a policy that fits the schema: rules that cannot be met, that never apply, or that are weaker than they
 * look.
 */
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
        const pattern = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text);
        return typeof pattern === 'string' ? [error(`${at}/${index}`, `${JSON.stringify(text)}: ${_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_FAULTS */ .L[pattern]}`)] : [];
    });
}
function lintRoles({ roles }) {
    return Object.entries(roles).flatMap(([role, { users = [], teams = [], permission, roleNames = [] }]) => {
        const at = `/roles/${role}`;
        const empty = users.length === 0 && teams.length === 0 && roleNames.length === 0 && permission == null;
        return [
            ...(empty ? [warning(at, `the role ${role} has no members; name users, teams, roleNames or a permission`)] : []),
            ...(role !== 'developer' && permission != null && rank(permission) <= rank('write')
                ? [warning(`${at}/permission`, `everyone with ${permission} permission or higher gets the role ${role}`)]
                : []),
            ...(permission != null && rank(permission) < rank('write')
                ? [warning(`${at}/permission`, `an approval requires write permission, so ${permission} adds no one`)]
                : []),
        ];
    });
}
function rank(permission) {
    return _types_js__WEBPACK_IMPORTED_MODULE_3__/* .PERMISSIONS */ .Jj.indexOf(permission);
}
function lintNames(rules) {
    const names = rules.map(({ name }) => name);
    return names.flatMap((name, index) => names.indexOf(name) === index ? [] : [error(`/approvals/rules/${index}/name`, `duplicate rule name ${JSON.stringify(name)}`)]);
}
function lintRule(rule, at, policy) {
    return [
        ...lintWhen(rule.when, `${at}/when`),
        ...(rule.require === undefined ? [] : lintRequirement(rule.require, `${at}/require`)),
        ...(rule.conditions?.statuses ?? []).flatMap((status, index) => status.startsWith('weightseal/approvals')
            ? [error(`${at}/conditions/statuses/${index}`, 'waits for the status that this decision sets; remove it')]
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
            ? [
                error(`${at}/labels`, 'a label would turn the rule off, and anyone with triage permission can set labels; use labels outside "not"'),
            ]
            : []),
        ...lintPatterns(changed, `${at}/changed`),
        ...lintPatterns(ignore, `${at}/ignore`),
        ...lintPatterns(onlyChanged, `${at}/onlyChanged`),
        ...lintPatterns(base, `${at}/base`),
        ...(changed.length > 0 && ignored.length === changed.length
            ? [error(`${at}/changed`, '"ignore" contains every pattern, so the rule never applies')]
            : []),
        ...(when.not === undefined ? [] : lintWhen(when.not, `${at}/not`, !negated)),
        ...(JSON.stringify(when.not) === JSON.stringify({ ...when, not: undefined })
            ? [error(`${at}/not`, 'contradicts the other conditions, so the rule never applies')]
            : []),
    ];
}
function lintRequirement(requirement, at) {
    if (depthOf(requirement) > MAX_DEPTH)
        return [error(at, `nested more than ${MAX_DEPTH} levels deep; write several rules`)];
    if ((0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .countWays */ .K6)(requirement) > _requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WAYS */ .Ec)
        return [error(at, `can be met in more than ${_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WAYS */ .Ec} ways; write several rules`)];
    if (countSlots(requirement) > _requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SLOTS */ .Fn)
        return [error(at, `requires more than ${_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SLOTS */ .Fn} people`)];
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
    return 1 + (partsOf(requirement)?.parts ?? []).reduce((most, part) => Math.max(most, depthOf(part)), 0);
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
        return [error(at, 'names no people; name a role, users, teams or a permission')];
    const closed = named.length === 0 && teams.length === 0 && permission === undefined;
    const distinct = new Set(users.map((user) => (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(user).toLowerCase())).size;
    return [
        ...(closed && distinct < count
            ? [error(at, `requires ${count} of ${distinct} ${distinct === 1 ? 'person' : 'people'}, which is impossible`)]
            : []),
        ...(permission !== undefined && rank(permission) < rank('write')
            ? [warning(`${at}/permission`, `an approval requires write permission, so ${permission} has the same effect as write`)]
            : []),
        ...(named.length > 1 ? [warning(`${at}/roles`, `a higher role includes the lower ones, so only ${lowest(named)} has an effect`)] : []),
    ];
}
function lowest(roles) {
    return _types_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg.find((role) => roles.includes(role)) ?? 'developer';
}
/** Warns about parts of `any` that a weaker part includes. */
function lintAny(parts, at) {
    const roles = parts.map((part) => ('role' in part && part.role !== undefined && (part.count ?? 1) === 1 ? part.role : undefined));
    const weakest = lowest(roles.filter((role) => role !== undefined));
    return roles.flatMap((role, index) => role === undefined || role === weakest
        ? []
        : [warning(`${at}/${index}`, `${role} includes ${weakest}, which is sufficient here; this part has no effect`)]);
}
/** Fails when parts that only name users have too few different users. */
function lintDistinct(parts, at) {
    const slots = parts.flatMap((part) => {
        const { users = [], teams, role, roles, permission, count = 1 } = part;
        const closed = users.length > 0 && teams === undefined && role === undefined && roles === undefined && permission === undefined;
        return closed ? Array.from({ length: count }, () => users.map((user) => (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(user).toLowerCase())) : [];
    });
    const filled = (0,_matching_js__WEBPACK_IMPORTED_MODULE_5__/* .matchPeople */ .Z)(slots).filter((person) => person !== undefined).length;
    return filled === slots.length
        ? []
        : [error(at, `requires ${slots.length} different people, and the named users can fill only ${filled}`)];
}
function highestDeclared({ declared }) {
    const tiers = [declared.tier, ...declared.models.map(({ tier }) => tier)].filter((tier) => tier !== undefined);
    return _core_tiers_js__WEBPACK_IMPORTED_MODULE_6__/* .TIERS */ .iB.findLast((tier) => tiers.includes(tier)) ?? 'public';
}
/** Warns about values that the tier raises. */
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
/** Warns about a rule that requires what the default matrix already requires. */
function lintRepetition({ when, require }, at, { matrix }) {
    if (matrix !== 'default' || require === undefined || !('role' in require) || (require.count ?? 1) > 1)
        return [];
    if (when === undefined || when === 'always' || when.classes?.length !== 1 || Object.keys(when).length > 1)
        return [];
    const [name] = when.classes;
    const covered = name !== undefined && _core_tiers_js__WEBPACK_IMPORTED_MODULE_6__/* .TIERS */ .iB.every((tier) => asksFor((0,_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixRequirement */ .Zt)(name, tier), require.role));
    return covered ? [warning(at, `the default matrix already requires ${require.role} for ${name}; the rule has no effect`)] : [];
}
function asksFor(requirement, role) {
    return 'all_distinct' in requirement && requirement.all_distinct.some((part) => 'role' in part && part.role === role);
}
function lintVeto({ veto }) {
    if (veto.by !== 'none')
        return [];
    return [
        warning('/approvals/veto/by', 'no one can block a change by requesting changes'),
        ...(veto.overrideBy === undefined ? [] : [warning('/approvals/veto/overrideBy', 'has no effect, because no one can veto')]),
    ];
}
/** Fails when there is neither a matrix nor a rule: only changes of the policy itself could be approved then. */
function lintNothing({ matrix, rules, codeowners }) {
    if (matrix === 'default' || rules.length > 0 || (codeowners !== undefined && codeowners !== 'off'))
        return [];
    return [error('/approvals/matrix', 'the default matrix is off and there are no rules, so no change can be approved')];
}
/**
 * Returns the configured roles that nothing requires. Changes of the policy always require `ml_admin`, and releases require the roles of
 * their tier; who publishes one is an `ml_engineer` unless `authors` says otherwise.
 */
function unusedRoles({ roles, matrix, rules, veto, codeowners }, release) {
    if (matrix === 'default')
        return [];
    const ofReleases = release === undefined ? [] : [...Object.values(_tiers_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_ROLES */ .I7).flat(), release.authors ?? 'ml_engineer'];
    const text = JSON.stringify([rules, veto, codeowners ?? null, ofReleases, 'ml_admin']);
    return _types_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg.filter((role) => roles[role] !== undefined && !text.includes(`"${role}"`));
}
/** Warns about users without an id: another person can register a login that was renamed. */
function usersWithoutId({ roles, rules, codeowners }) {
    const visit = (value, at) => {
        if (typeof value !== 'object' || value === null)
            return [];
        return Object.entries(value).flatMap(([key, member]) => {
            const inner = `${at}/${key}`;
            if (key !== 'users' || !Array.isArray(member))
                return visit(member, inner);
            return member.flatMap((user, index) => /^\d+$|#/.test((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(user))
                ? []
                : [
                    warning(`${inner}/${index}`, `${user} has no id; write ${user}#ID, because another person can register a login that was renamed`),
                ]);
        });
    };
    return [...visit(roles, '/roles'), ...visit(rules, '/approvals/rules'), ...visit(codeowners, '/approvals/codeowners')];
}


/***/ }),

/***/ 96094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ matchPeople)
/* harmony export */ });
/**
 * Assigns a different person to every slot, or to as many slots as possible.
 *
 * Slots and people are processed in the given order, so callers sort them for a stable result. Adding a person never reduces the
 * number of filled slots (a maximum matching, found by augmenting paths).
 *
 * @param slots - for each slot, the people who may fill it.
 * @returns for each slot the assigned person, or `undefined`.
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
/**
 * Finds a person for a slot, reassigning others along one path. The search is breadth-first, so recursion depth is not an issue.
 */
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
/** Reassigns the people along the path that ends with a free person. */
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

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeOwner),
/* harmony export */   V: () => (/* binding */ ownershipOf)
/* harmony export */ });
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11717);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);


/** Returns the owners of a change by CODEOWNERS of the base branch: for both names of each file, the last line that matches. */
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
            message: `${facts.path}:${line}: ${message}.${level === 'error' ? ' GitHub skips the line, so an earlier line applies.' : ''}`,
            at: at(line, column),
        })),
        ...(facts.errors ?? [])
            .filter(({ line }) => !faults.some((fault) => fault.line === line && fault.level === 'error'))
            .map(({ line, column, kind, message }) => ({
            code: 'codeowners_rejected_by_github',
            outcome: onInvalid,
            message: `${facts.path}:${line}: GitHub reports ${JSON.stringify(kind)}: ${firstLine(message)}`,
            at: at(line, column),
        })),
        ...lookalikes(rules, paths, index).map(({ path, rule }) => ({
            code: 'codeowners_lookalike',
            outcome: 'warn',
            message: `${JSON.stringify(path)} differs only in case or Unicode form from a path that line ${rule.line} matches; some file systems treat them as the same file.`,
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
/** Returns the files that would have another owner if case and Unicode forms were ignored. */
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

/***/ 88338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   QY: () => (/* binding */ isUser),
/* harmony export */   g_: () => (/* binding */ People),
/* harmony export */   kq: () => (/* binding */ describeActors)
/* harmony export */ });
/* unused harmony export DEFAULT_ROLES */
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25304);


/** Sources of roles that the configuration does not define: the permissions and roles of the repository. */
const DEFAULT_ROLES = {
    viewer: { permission: 'read' },
    developer: { permission: 'write' },
    ml_engineer: { roleNames: ['ml-engineer'] },
    ml_admin: { permission: 'maintain' },
};
/** Minimum permission for an approval to count. */
const FLOOR = 'write';
/** Permissions, teams and roles of people, from a snapshot. */
class People {
    #snapshot;
    #roles;
    constructor(policy, snapshot) {
        this.#snapshot = snapshot;
        this.#roles = policy.roles;
    }
    /** Tells whether a person has at least a permission in the repository. */
    may(person, least = FLOOR) {
        const level = this.#level(person);
        if (level === undefined || 'unknown' in level)
            return 'unknown';
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.indexOf(level.permission) >= _types_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.indexOf(least) ? 'yes' : 'no';
    }
    /** Returns why the permission of a person is unknown. */
    whyUnknown(person) {
        const level = this.#level(person);
        return level === undefined ? 'the permission of this person was not read' : 'unknown' in level ? level.unknown : '';
    }
    /** Returns the permission of a person, for messages. */
    permissionOf(person) {
        const level = this.#level(person);
        return level === undefined || 'unknown' in level ? 'unknown' : level.permission;
    }
    /** Tells whether a person is in a team. A pending invitation does not count. */
    inTeam(person, team) {
        const facts = this.#snapshot.teams[team.toLowerCase()];
        if (facts === undefined || 'unknown' in facts)
            return 'unknown';
        const membership = facts.members[(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(person.id)];
        return membership === undefined ? 'unknown' : membership === 'active' ? 'yes' : 'no';
    }
    /** Returns the teams that could not be read, with the reason. */
    unreadableTeams(teams) {
        return teams.flatMap((team) => {
            const facts = this.#snapshot.teams[team.toLowerCase()];
            return facts !== undefined && 'unknown' in facts ? [`${team}: ${facts.unknown}`] : [];
        });
    }
    /** Tells whether a person has a role, by its own source or, unless the role is strict, by that of a higher role. */
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
    /** Tells whether a person is one of those that a requirement names. */
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
        const level = this.#level(person);
        const byPermission = permission == null && roleNames.length === 0
            ? []
            : level === undefined || 'unknown' in level
                ? ['unknown']
                : [
                    permission == null ? 'no' : this.may(person, permission),
                    roleNames.some((name) => name.toLowerCase() === level.roleName.toLowerCase()) ? 'yes' : 'no',
                ];
        return anyOf([...byPermission, ...teams.map((team) => this.inTeam(person, team))]);
    }
    #level(person) {
        return this.#snapshot.people[(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(person.id)];
    }
}
function anyOf(answers) {
    return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}
/** Tells whether an entry such as `alice`, `alice#583231` or `583231` names a person. An id takes precedence over the login. */
function isUser(entry, { id, login }) {
    if (id === null)
        return false;
    const [name = '', number] = (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(entry).split('#');
    if (number !== undefined)
        return number === (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(id);
    return /^\d+$/.test(name) ? name === (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(id) : name.toLowerCase() === login.toLowerCase();
}
/** Describes the people that a requirement names, for messages. */
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

/***/ 65347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath)
/* harmony export */ });
/** Tells whether a path matches a pattern of `policies.custom`: literal except for one `*` in the last name. */
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

/***/ 49646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ MAX_WAYS),
/* harmony export */   Fn: () => (/* binding */ MAX_SLOTS),
/* harmony export */   K6: () => (/* binding */ countWays),
/* harmony export */   UV: () => (/* binding */ waysOf),
/* harmony export */   qx: () => (/* binding */ ownersIn)
/* harmony export */ });
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5285);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88338);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25304);



/** Limit of the ways to meet a requirement; the parser rejects policies that exceed it. */
const MAX_WAYS = 64;
const MAX_SLOTS = 100;
/** Returns the ways to meet a requirement. */
function waysOf(requirement, context) {
    if ('all' in requirement)
        return product(requirement.all.map((part) => waysOf(part, context)));
    if ('any' in requirement)
        return withoutEmptyWays(requirement.any.flatMap((part) => waysOf(part, context)));
    if ('all_distinct' in requirement)
        return product(requirement.all_distinct.map((part) => waysOf(part, context))).map((way) => [way.flat()]);
    if ('codeowners' in requirement)
        return [ownerGroups(requirement.codeowners, context)];
    return [[actorSlots(requirement, requirement.count ?? 1, context)]];
}
/** Removes ways without people, such as owners of unowned files, if another way requires people. */
function withoutEmptyWays(ways) {
    const withPeople = ways.filter((way) => way.some((group) => group.length > 0));
    return withPeople.length > 0 ? withPeople : ways;
}
/** Counts the ways to meet a requirement without building them. */
function countWays(requirement) {
    if ('any' in requirement)
        return requirement.any.reduce((sum, part) => sum + countWays(part), 0);
    const parts = 'all' in requirement ? requirement.all : 'all_distinct' in requirement ? requirement.all_distinct : [];
    return parts.reduce((factor, part) => factor * countWays(part), 1);
}
/** Returns the requirements for code owners at any depth of a requirement. */
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
/** Describes who has a role: the people of its source and, unless it is strict, of higher roles. */
function rolePeople(people, role) {
    const { strict, ...source } = people.source(role);
    const own = describePeople(source);
    // Write permission is the minimum for an approval, so it includes everyone from the other sources.
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
/** Returns one group for each line that owns a changed file: one person can approve for several lines. */
function ownerGroups({ eachGroup = 1, owners: wanted = 'any', fallbackOwners }, context) {
    const { ownership, people, candidates } = context;
    return (ownership?.groups ?? []).map((group) => {
        const fits = (owners) => (candidate) => (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)([
            ...withKnownAccount(owners).map((owner) => isOwner(candidate, owner, people)),
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
/**
 * Removes owners by email address if there are other owners: their accounts are unknown, which would leave other approvals
 * undecided.
 */
function withKnownAccount(owners) {
    const known = owners.filter(({ kind }) => kind !== 'email');
    return known.length > 0 ? known : owners;
}
/** Tells whether a candidate is an owner. The API does not map email addresses to accounts, so the answer is unknown for them. */
function isOwner(candidate, owner, people) {
    if (owner.kind === 'user')
        return candidate.login.toLowerCase() === owner.login.toLowerCase() ? 'yes' : 'no';
    return owner.kind === 'team' ? people.inTeam(candidate, owner.team) : 'unknown';
}


/***/ }),

/***/ 68304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ RELEASE_ROLES),
/* harmony export */   Mj: () => (/* binding */ TIER_DEFAULTS),
/* harmony export */   Zt: () => (/* binding */ matrixRequirement),
/* harmony export */   uz: () => (/* binding */ higher)
/* harmony export */ });
/* harmony import */ var _core_tiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);

/** Returns the higher of two tiers. */
function higher(a, b) {
    return _core_tiers_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.indexOf(a) >= _core_tiers_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .iB.indexOf(b) ? a : b;
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
/** Roles that must approve a change, by class and tier. Each entry requires a different person. */
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
/** Pairs of more teams would exceed `MAX_WAYS`. */
const MAX_TEAMS = 8;
/**
 * Returns the default requirement of a class at a tier.
 *
 * @param teams - teams of the role `developer`. If there are several, the two approvers of confidential code must be from different
 *   teams.
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
/** Roles that must approve the release of a model to production, by tier. */
const RELEASE_ROLES = { public: [E], internal: [A], confidential: [E, A], restricted: [E, A] };


/***/ }),

/***/ 25304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PERMISSIONS),
/* harmony export */   Jy: () => (/* binding */ SNAPSHOT_SCHEMA),
/* harmony export */   Nj: () => (/* binding */ DECISION_SCHEMA),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   id: () => (/* binding */ CHANGE_CLASSES)
/* harmony export */ });
/* unused harmony export REASONS */
/** Input and result of decisions about approvals. Plain JSON; times are ISO 8601. */
const SNAPSHOT_SCHEMA = 'weightseal/approval-snapshot@1';
const DECISION_SCHEMA = 'weightseal/approval-decision@1';
/** Each role includes the ones before it. */
const ROLES = ['viewer', 'developer', 'ml_engineer', 'ml_admin'];
/** In ascending order. The API's `permission` reports `maintain` as `write` and `triage` as `read`. */
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const CHANGE_CLASSES = ['policy', 'manifest', 'promotion', 'weights', 'model_config', 'eval', 'data', 'docs', 'code'];
/** Why a review counts or not; the first reason that applies, in this order. */
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

/***/ 73892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ lintApprovals),
/* harmony export */   bF: () => (/* binding */ approvalPolicyOf),
/* harmony export */   eI: () => (/* binding */ declaredIn),
/* harmony export */   lt: () => (/* binding */ trustPaths)
/* harmony export */ });
/* harmony import */ var _domains_approvals_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18888);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60168);


/**
 * Returns the approval policy of a configuration, with all defaults.
 *
 * @param policyPaths - Weightseal's own configuration files that the configuration does not list: itself and the workflow of
 *   the run.
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
/** Returns the paths of trusted keys and roots. A change to one of them is a change to the policy. */
function trustPaths(signing) {
    return [
        ...(signing?.publicKeys ?? []).map(({ path }) => path),
        ...(signing?.certificate?.chain ?? []),
        ...(signing?.trustedRoot === undefined ? [] : [signing.trustedRoot.path]),
    ];
}
/** Returns the problems of the approvals in a configuration: errors, which make it unusable, and warnings. */
function lintApprovals(config) {
    return [...(0,_domains_approvals_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintPolicy */ .GF)(approvalPolicyOf(config, [])), ...unevaluated(config)];
}
/** Finds approvals that are configured and that no pack evaluates, so that they would protect nothing. */
function unevaluated({ approvals, policies }) {
    if (approvals === undefined || policies?.packs === undefined || policies.packs.includes('approvals'))
        return [];
    const message = 'approvals are configured, and policies.packs does not contain "approvals", so they are not evaluated. Add it to the list';
    return [{ level: 'error', at: '/policies/packs', message }];
}
/** Returns the tiers that a configuration declares, in total and for each model. */
function declaredIn(config) {
    const { approvals, models = [] } = config;
    return {
        ...(approvals?.tier === undefined ? {} : { tier: approvals.tier }),
        models: models.flatMap(({ path, classification }) => (classification === undefined ? [] : [{ path, tier: classification }])),
    };
}


/***/ }),

/***/ 96121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_path_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61712);
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24904);
/* harmony import */ var _documents_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67950);
/* harmony import */ var _domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95126);
/* harmony import */ var _generated_validators_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29071);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73892);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3495);
/* harmony import */ var _remote_pack_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60168);









/**
 * Parses a configuration.
 *
 * @param where - the file's name, for messages.
 * @throws {SealError} SETTINGS_INVALID - `file:line:column` of each problem, with the closest known key for a misspelled one.
 */
function parseConfig(text, where) {
    return readConfig(text, where).value;
}
/** Parses a configuration with the position of each value. */
function readConfig(text, where) {
    const file = (0,_documents_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)({
        text,
        where,
        validate: _generated_validators_js__WEBPACK_IMPORTED_MODULE_5__/* .validateConfigV1 */ .ET,
        code: 'SETTINGS_INVALID',
        maxBytes: _config_file_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CONFIG_BYTES */ .GW,
    });
    const { value, position } = file;
    checkPaths(value, where, position);
    checkRemote(value, where, position);
    checkDistinct(value, where, position);
    checkApprovals(value, where, position);
    const { models } = value;
    // Normalized, so that later comparisons of paths find the model.
    const config = models === undefined ? value : { ...value, models: models.map((model) => ({ ...model, path: (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(model.path) })) };
    return { ...file, value: config };
}
function checkApprovals(config, where, position) {
    const errors = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_6__/* .lintApprovals */ .GA)(config).filter(({ level }) => level === 'error');
    if (errors.length === 0)
        return;
    const lines = errors.map(({ at, message }) => {
        const { line, column } = position(at);
        return `${where}:${line}:${column}: ${message}.`;
    });
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', lines.join('\n'));
}
function checkPaths({ models = [], ignorePaths = [], declarations = [], deployment, policies, signing }, where, position) {
    const paths = [
        ...models.map(({ path }, index) => [`/models/${index}/path`, (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(path)]),
        ...models.flatMap(({ ignorePaths: paths = [] }, index) => paths.map((path, inner) => [`/models/${index}/ignorePaths/${inner}`, path])),
        ...models.flatMap(({ include = [] }, index) => include.map((path, inner) => [`/models/${index}/include/${inner}`, path])),
        ...ignorePaths.map((path, index) => [`/ignorePaths/${index}`, path]),
        ...models.flatMap(({ declarations: paths = [] }, index) => paths.map((path, inner) => [`/models/${index}/declarations/${inner}`, path])),
        ...models.flatMap(({ evidence }, index) => evidence?.modelCard === undefined ? [] : [[`/models/${index}/evidence/modelCard`, evidence.modelCard]]),
        ...declarations.map((path, index) => [`/declarations/${index}`, path]),
        ...(deployment?.ignorePaths ?? []).map((path, index) => [`/deployment/ignorePaths/${index}`, (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(path)]),
        ...(deployment?.plans ?? []).map((path, index) => [`/deployment/plans/${index}`, path]),
        ...(signing?.publicKeys ?? []).map(({ path }, index) => [`/signing/publicKeys/${index}/path`, path]),
        ...(signing?.certificate?.chain ?? []).map((path, index) => [`/signing/certificate/chain/${index}`, path]),
        ...(signing?.trustedRoot === undefined ? [] : [['/signing/trustedRoot/path', signing.trustedRoot.path]]),
        ...(policies?.custom ?? []).flatMap((entry, index) => (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .isRemote */ .Vx)(entry) ? [] : [[`/policies/custom/${index}`, entry]]),
        ...(policies?.sarif ?? []).map((path, index) => [`/policies/sarif/${index}`, path]),
    ];
    for (const [pointer, path] of paths) {
        const reason = path === '.' && pointer.endsWith('/path') ? undefined : faultOfEntry(path, pointer);
        if (reason === undefined)
            continue;
        const { line, column } = position(pointer);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}:${line}:${column}: ${JSON.stringify(path)} is not a path below the ${/^\/models\/\d+\/(ignorePaths|include)\//.test(pointer) ? 'model' : 'repository'} (${reason}).`);
    }
}
/** Returns why a path, or a pattern where one is accepted, is invalid. */
function faultOfEntry(path, pointer) {
    const acceptsPatterns = /\/(ignorePaths|include)\/\d+$/.test(pointer);
    if (acceptsPatterns && (0,_core_path_list_js__WEBPACK_IMPORTED_MODULE_1__/* .isPattern */ .Pt)(path)) {
        const pattern = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)(path);
        return typeof pattern === 'string' ? _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .PATTERN_FAULTS */ .L[pattern] : (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfInput */ .eT)(path.replace(/^\//, ''));
    }
    if (/[*?[]/.test(path) && !pointer.startsWith('/policies/'))
        return 'paths must be literal, without * ? [';
    return (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfInput */ .eT)(path);
}
function checkRemote({ policies }, where, position) {
    for (const [index, entry] of (policies?.custom ?? []).entries()) {
        if (!(0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .isRemote */ .Vx)(entry))
            continue;
        try {
            (0,_remote_pack_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRemoteSource */ .RN)(typeof entry === 'string' ? entry : entry.source);
        }
        catch (cause) {
            const { line, column } = position(`/policies/custom/${index}`);
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}:${line}:${column}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, { cause });
        }
    }
}
function checkDistinct({ models = [] }, where, position) {
    const paths = models.map(({ path }) => (0,_domains_manifest_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .trimSlash */ .Y0)(path));
    const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index);
    if (twice === -1)
        return;
    const { line, column } = position(`/models/${twice}/path`);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `${where}:${line}:${column}: duplicate model ${JSON.stringify(paths[twice])}; list each path once.`);
}


/***/ })

};
