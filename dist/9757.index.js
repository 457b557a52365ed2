export const id = 9757;
export const ids = [9757,615,9357];
export const modules = {

/***/ 10615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JsonError: () => (/* binding */ JsonError),
/* harmony export */   entriesIn: () => (/* binding */ entriesIn),
/* harmony export */   membersIn: () => (/* binding */ membersIn),
/* harmony export */   nestsDeeply: () => (/* binding */ nestsDeeply),
/* harmony export */   parseJson: () => (/* binding */ parseJson),
/* harmony export */   withoutComments: () => (/* binding */ withoutComments)
/* harmony export */ });
const MAX_NESTING = 100;
/** Parses untrusted JSON. Returns `undefined` for invalid JSON and for nesting that could exhaust the stack. */
function parseJson(text) {
    if (nestsDeeply(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Tells whether brackets outside strings nest more than `MAX_NESTING` levels. */
function nestsDeeply(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            at = text.indexOf('"', at + 1);
            while (at !== -1 && isEscaped(text, at))
                at = text.indexOf('"', at + 1);
            if (at === -1)
                return false;
        }
        else if (code === OPEN_BRACE || code === OPEN_BRACKET)
            depth += 1;
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
            depth -= 1;
        if (depth > MAX_NESTING)
            return true;
    }
    return false;
}
/** Replaces comments with spaces, so that all other offsets stay the same. */
function withoutComments(text) {
    const parts = [];
    let kept = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"') {
            do
                at = text.indexOf('"', at + 1);
            while (at !== -1 && isEscaped(text, at));
            if (at === -1)
                break;
        }
        else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
            const isLine = text[at + 1] === '/';
            const found = text.indexOf(isLine ? '\n' : '*/', at + 2);
            const end = found === -1 ? text.length : isLine ? found : found + 2;
            parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n]/g, ' '));
            kept = end;
            at = end - 1;
        }
    }
    return parts.join('') + text.slice(kept);
}
function isEscaped(text, quote) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\')
        slashes += 1;
    return slashes % 2 === 1;
}
/** A syntax error in the part of the JSON that was scanned. */
class JsonError extends Error {
}
/**
 * Returns the members of a JSON object as unparsed text, since only a part of a large plan is needed.
 *
 * @throws {JsonError} - it is not an object, a member is duplicated, or a value is unterminated.
 */
function membersIn(text) {
    const found = new Map();
    eachPart(text, '{', '}', (at) => {
        const keyEnd = stringEnd(text, at);
        const key = parseJson(text.slice(at, keyEnd));
        if (typeof key !== 'string')
            throw new JsonError('expected a string as the key');
        const colon = skipSpace(text, keyEnd);
        if (text[colon] !== ':')
            throw new JsonError('expected ":" after a key');
        const start = skipSpace(text, colon + 1);
        const end = valueEnd(text, start);
        if (found.has(key))
            throw new JsonError(`duplicate key ${JSON.stringify(key)}`);
        found.set(key, text.slice(start, end));
        return end;
    });
    return found;
}
/**
 * Returns the items of a JSON array as unparsed text.
 *
 * @throws {JsonError} - it is not an array, or a value is unterminated.
 */
function entriesIn(text) {
    const found = [];
    eachPart(text, '[', ']', (at) => {
        const end = valueEnd(text, at);
        found.push(text.slice(at, end));
        return end;
    });
    return found;
}
/** @param part - reads one part and returns the offset of its end. */
function eachPart(text, open, close, part) {
    let at = skipSpace(text, 0);
    if (text[at] !== open)
        throw new JsonError(`expected "${open}"`);
    at = skipSpace(text, at + 1);
    if (text[at] === close)
        return;
    for (;;) {
        at = skipSpace(text, part(at));
        if (text[at] === close)
            return;
        if (text[at] !== ',')
            throw new JsonError(`expected "," or "${close}"`);
        at = skipSpace(text, at + 1);
    }
}
function skipSpace(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t')
        at += 1;
    return at;
}
function stringEnd(text, start) {
    if (text[start] !== '"')
        throw new JsonError('expected a string');
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        if (!isEscaped(text, quote))
            return quote + 1;
    }
    throw new JsonError('unterminated string');
}
const [QUOTE, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [...'"{}[]'].map((each) => each.charCodeAt(0));
/** Returns the offset after a value. Counts brackets without pairing them: parsing the part later finds what is invalid. */
function valueEnd(text, start) {
    const first = text[start];
    if (first === '"')
        return stringEnd(text, start);
    if (first !== '{' && first !== '[')
        return plainEnd(text, start);
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = stringEnd(text, at) - 1;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET)
            depth += 1;
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    throw new JsonError('unterminated value');
}
/** Returns the offset after a number, `true`, `false` or `null`. */
function plainEnd(text, start) {
    const end = /[,\]}\s]/g;
    end.lastIndex = start;
    const found = end.exec(text)?.index ?? text.length;
    if (found === start)
        throw new JsonError('expected a value');
    return found;
}


/***/ }),

/***/ 59757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planResources: () => (/* binding */ planResources),
/* harmony export */   readPlan: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53621);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10615);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92638);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29357);





/** Types that rules evaluate or join. A Unicode escape may hide a letter, so it matches too. */
const RELEVANT = /sagemaker|machine_?learning|azapi|storage_account|template_deployment|cloudcontrol|cloudformation|aws_s3_bucket|google_(vertex_ai|notebooks|workbench|colab)|_iam_|\\u00[4-7]/i;
/**
 * Parses the output of `terraform show -json PLAN`. Parses only the relevant types of resources, since plans are large.
 *
 * @throws {SealError} FILE_UNREADABLE - it is not a plan.
 */
function readPlan(text, path) {
    const invalid = (what, cause) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fileError */ .zS)('FILE_UNREADABLE', { path, problem: `${what}. Create it with "terraform show -json PLAN > ${path}".`, cause });
    try {
        const members = (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__.membersIn)(text);
        const changes = members.get('resource_changes');
        if (!members.has('format_version') || changes === undefined)
            throw invalid('not a Terraform plan: expected "format_version" and "resource_changes"');
        const entries = (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__.entriesIn)(changes);
        const configuration = members.get('configuration');
        const part = (json) => {
            const value = (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(json);
            if (value === undefined)
                throw invalid('invalid JSON, or nested too deeply');
            return value;
        };
        const parsed = configuration === undefined ? undefined : part(configuration);
        const expressions = expressionsOf(parsed);
        const positionOf = positionsIn(text, path);
        // One by one, so that the rest of a change is not kept in memory.
        const resources = entries.flatMap((entry, index) => {
            if (index > 0 && !RELEVANT.test(entry))
                return [];
            const change = part(entry);
            checkChange(change, path);
            return planned(change, { expressions, positionOf });
        });
        return { path, modules: Object.keys(parsed?.root_module?.module_calls ?? {}), resources };
    }
    catch (cause) {
        if (cause instanceof _documents_json_js__WEBPACK_IMPORTED_MODULE_1__.JsonError)
            throw invalid(`invalid JSON: ${cause.message}`, cause);
        throw cause;
    }
}
function planned({ address, mode = 'managed', type: label, change }, { expressions, positionOf }) {
    const { after, after_unknown: unknown } = change;
    // A deleted or forgotten resource has no planned state.
    if (after === null)
        return [];
    const type = mode === 'data' ? `data.${label}` : label;
    const configured = expressions.get((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(address));
    const body = withUnknown(after, unknown, { configured, path: [], module: moduleOf(address, type), depth: 0 });
    return [{ address, type, body, at: positionOf(address), expressions: configured ?? {} }];
}
function moduleOf(address, type) {
    const plain = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(address);
    return plain.slice(0, plain.lastIndexOf(`${type}.`));
}
/**
 * Returns the planned resources. Values that are only known after apply count as set if the configuration has a reference for
 * them.
 *
 * @param sources - positions in the Terraform sources of the repository, by address without indexes.
 */
function planResources({ path, resources }, sources) {
    return {
        resources: resources.map(({ address, type, body, at: inPlan, expressions }) => {
            const at = sources.get((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(address)) ?? inPlan;
            const module = moduleOf(address, type);
            return {
                format: 'terraform-plan',
                type,
                address,
                body,
                at,
                spanAt: () => at,
                refsAt: (names) => referencesIn((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(expressions, names))
                    .filter(isOfResource)
                    .map((ref) => `${module}${ref}`),
                scope: path,
            };
        }),
        unread: [],
    };
}
/** @throws {SealError} FILE_UNREADABLE - an entry has no address, type or change. */
function checkChange(change, path) {
    const found = change;
    const isValid = typeof found?.address === 'string' && typeof found.type === 'string' && Array.isArray(found.change?.actions) && 'after' in found.change;
    if (!isValid)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fileError */ .zS)('FILE_UNREADABLE', { path, problem: 'an entry of "resource_changes" has no address, type or change' });
}
const MAX_DEPTH = 40;
/** Replaces the values that `after_unknown` marks with unknown ones. */
function withUnknown(after, unknown, { configured, path, module, depth }) {
    if (depth > MAX_DEPTH)
        return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('nested too deeply');
    if (unknown === true) {
        const named = referencesIn((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(configured, path));
        const refs = named.filter(isOfResource).map((ref) => `${module}${ref}`);
        const source = named.length === 1 ? refs[0] : undefined;
        if (named.length > 0)
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('it is known after apply', { set: true, refs, source, attribute: source !== undefined });
        // The provider sets what the configuration omits. Without a configuration, that is unknown.
        return configured === undefined ? new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('it is known after apply') : (after ?? null);
    }
    const inner = (key, value, mark) => withUnknown(value, mark, { configured, path: /^\d+$/.test(key) ? path : [...path, key], module, depth: depth + 1 });
    if (Array.isArray(after) || Array.isArray(unknown)) {
        const values = Array.isArray(after) ? after : [];
        const marks = Array.isArray(unknown) ? unknown : [];
        const length = Math.max(values.length, marks.length);
        return Array.from({ length }, (_, index) => inner((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(index), values[index] ?? null, marks[index] ?? false));
    }
    if (typeof unknown !== 'object' || unknown === null)
        return after;
    const members = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(after) ? after : {};
    const marks = unknown;
    const keys = new Set([...Object.keys(members), ...Object.keys(marks)]);
    return Object.fromEntries([...keys].map((key) => [
        key,
        inner(key, Object.hasOwn(members, key) ? (members[key] ?? null) : null, Object.hasOwn(marks, key) ? marks[key] : false),
    ]));
}
/** Returns the addresses that an expression, or the expressions of a block, refer to: `aws_kms_key.k.arn` as `aws_kms_key.k`. */
function referencesIn(expression, depth = 0) {
    if (depth > MAX_DEPTH || typeof expression !== 'object' || expression === null)
        return [];
    const references = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(expression) ? expression['references'] : undefined;
    const own = Array.isArray(references) ? references.filter((each) => typeof each === 'string') : [];
    if (own.length > 0)
        return [...new Set(own.map(toAddress))];
    return Object.values(expression).flatMap((member) => referencesIn(member, depth + 1));
}
/** Tells whether a reference is to a resource. A plan does not contain the values of variables, locals and outputs. */
function isOfResource(address) {
    return !/^(var|local|module|each|count|path|terraform|self)(\.|$)/.test(address);
}
function toAddress(reference) {
    const parts = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(reference).split('.');
    return parts.slice(0, parts[0] === 'data' ? 3 : 2).join('.');
}
/** Returns the expressions of each resource in the plan's configuration, by address. */
function expressionsOf(configuration) {
    const found = new Map();
    const visit = (module, prefix, depth) => {
        if (depth > MAX_DEPTH || typeof module !== 'object' || module === null)
            return;
        for (const resource of arrayOf(module['resources']))
            found.set(`${prefix}${(0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(resource['address'])}`, (resource['expressions'] ?? {}));
        for (const [name, call] of Object.entries((module['module_calls'] ?? {})))
            visit(call?.['module'], `${prefix}module.${name}.`, depth + 1);
    };
    visit(configuration?.['root_module'], '', 0);
    return found;
}
function arrayOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}
/** Returns a lookup of the line of an address in the plan. In a plan of one line it is always the first. */
function positionsIn(text, path) {
    const lines = new Map();
    if (text.includes('\n')) {
        for (const [index, line] of text.split('\n').entries()) {
            const found = /^\s*"address":\s*("(?:[^"\\]|\\.){1,500}")/.exec(line)?.[1];
            const address = found === undefined ? undefined : (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(found);
            if (typeof address === 'string' && !lines.has(address))
                lines.set(address, index + 1);
        }
    }
    return (address) => ({ file: path, line: lines.get(address) ?? 1 });
}


/***/ }),

/***/ 92638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ refsIn),
/* harmony export */   B1: () => (/* binding */ placeOfScope),
/* harmony export */   H: () => (/* binding */ isCreated),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   N3: () => (/* binding */ References),
/* harmony export */   TX: () => (/* binding */ deploymentUnits),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   x0: () => (/* binding */ withoutIndexes),
/* harmony export */   zA: () => (/* binding */ refersTo)
/* harmony export */ });
/* unused harmony export DeploymentUnit */
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29357);

/** Returns the file or folder of a resource's deployment unit. */
function placeOfScope({ scope }) {
    return scope.split('#')[0] ?? '';
}
function read(resource, path) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(resource.body, path);
}
/** Returns the resources that a value refers to at any depth, without duplicates. */
function refsIn(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value))
        return value.refs;
    const found = new Set();
    (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .eachIn */ .$G)(value, (part) => {
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(part))
            for (const ref of part.refs)
                found.add(ref);
    });
    return [...found];
}
/** Tells whether a reference may be to a resource. A part without an index matches every instance. */
function refersTo(ref, address) {
    if (withoutIndexes(ref) !== withoutIndexes(address))
        return false;
    const [one, other] = [partsOf(ref), partsOf(address)];
    return one.every((part, at) => {
        const [mine, theirs] = [indexOf(part), indexOf(other[at] ?? '')];
        return mine === '' || theirs === '' || mine === theirs;
    });
}
/** Tells whether a resource is created. */
function isCreated({ conditional }) {
    return conditional === undefined ? true : new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(conditional);
}
/** Tells whether a value names a resource, by reference or literally. @param own - the resource's declared name. */
function isNameOf(value, resource, own) {
    if (value === undefined || value === null)
        return false;
    const source = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(value);
    if (source !== undefined)
        return refersTo(source, resource.address);
    const [name, known] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(value), (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(own ?? null)];
    if (typeof name === 'string' && typeof known === 'string')
        return name === known;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(name) && typeof known === 'string')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(known, name) && name;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(known) && typeof name === 'string')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(name, known) && known;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(name) ? name : false;
}
/** Returns the index at the end of a part of an address: `[0]` or `["key"]`. */
function indexOf(part) {
    return /\[(?:\d+|"[^"]*")\]$/.exec(part)?.[0] ?? '';
}
/** Splits an address at its dots. A key in brackets may contain dots. Runs in linear time. */
function partsOf(address) {
    const parts = [];
    let start = 0;
    let [open, close] = [address.indexOf('['), address.indexOf('"]')];
    for (let dot = address.indexOf('.'); dot !== -1; dot = address.indexOf('.', dot + 1)) {
        if (open !== -1 && open < dot)
            open = address.indexOf('[', dot);
        if (close !== -1 && close < dot)
            close = address.indexOf('"]', dot);
        const isInKey = close !== -1 && (open === -1 || close < open);
        if (isInKey)
            continue;
        parts.push(address.slice(start, dot));
        start = dot + 1;
    }
    return [...parts, address.slice(start)];
}
/** Resources that are deployed together, indexed by type and address, so that rules can join them. */
class DeploymentUnit {
    all;
    // Built on first use: most units are never queried.
    #byType;
    #byAddress;
    constructor(all) {
        this.all = all;
    }
    /** Returns the resources of some types. @param types - case is ignored. */
    ofType(...types) {
        this.#byType ??= Map.groupBy(this.all, ({ type }) => type.toLowerCase());
        const found = this.#byType;
        return types.flatMap((type) => found.get(type.toLowerCase()) ?? []);
    }
    /** Returns the resources that references may be to. */
    named(refs) {
        this.#byAddress ??= Map.groupBy(this.all, ({ address }) => withoutIndexes(address));
        const found = this.#byAddress;
        return refs.flatMap((ref) => (found.get(withoutIndexes(ref)) ?? []).filter(({ address }) => refersTo(ref, address)));
    }
}
/** Groups resources by scope. Returns a lookup of a resource's deployment unit. */
function deploymentUnits(resources) {
    const groups = new Map([...Map.groupBy(resources, ({ scope }) => scope)].map(([scope, all]) => [scope, new DeploymentUnit(all)]));
    return ({ scope }) => groups.get(scope) ?? new DeploymentUnit([]);
}
/** A set of references to resources. */
class References {
    #refs;
    #byPlain;
    constructor(refs) {
        this.#refs = new Set(refs);
        this.#byPlain = Map.groupBy(this.#refs, withoutIndexes);
    }
    /** Tells whether one of them is to a resource, or to all of its instances. */
    has(address) {
        const ofAllInstances = address.replace(/\[(?:\d+|"[^"]*")\]$/, '');
        return [address, ofAllInstances, withoutIndexes(address)].some((each) => this.#refs.has(each));
    }
    /** Tells whether one of them may be to a resource. @see refersTo */
    mayHave(address) {
        return (this.#byPlain.get(withoutIndexes(address)) ?? []).some((ref) => refersTo(ref, address));
    }
}
/** Removes the indexes of `count` and `for_each` from an address. */
function withoutIndexes(address) {
    return address.replace(/\[(?:\d+|"[^"]*")\]/g, '');
}


/***/ }),

/***/ 29357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ eachIn),
/* harmony export */   $r: () => (/* binding */ Unknown),
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   DQ: () => (/* binding */ UNKNOWN_PART),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53621);
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10615);


/** Placeholder for an unknown part in {@link Unknown.shape}. */
const UNKNOWN_PART = '\uFFFC';
/** A value of infrastructure code that cannot be determined from the repository. */
class Unknown {
    /** Why it is unknown, as a sentence fragment: `var.key has no value in this repository`. */
    reason;
    /** Whether it is certainly neither null nor empty: an attribute of another resource, a string with a known part. */
    set;
    /** Addresses of the resources that it refers to. */
    refs;
    /** The string with an {@link UNKNOWN_PART} for each unknown part; empty if no part is known. */
    shape;
    /** Whether each unknown part is an attribute of a resource, and so never a pattern such as `*`. */
    attribute;
    /** The one resource of which it is an unmodified attribute; `undefined` if there may be several, or if it is computed. */
    source;
    /** The value, if the resource that it refers to declares it. */
    written;
    constructor(reason, { set = false, refs = [], shape = '', attribute = false, source, written } = {}) {
        this.reason = reason;
        this.set = set;
        this.refs = refs;
        this.shape = shape;
        this.attribute = attribute;
        this.source = source;
        this.written = written;
    }
}
/** Returns the address of the one resource of which a value is an unmodified attribute. */
function sourceOf(value) {
    return isUnknown(value) ? value.source : undefined;
}
/** Returns the value that the referenced resource declares, or else the value itself. */
function asWritten(value) {
    return isUnknown(value) ? (value.written ?? value) : value;
}
/** Parses JSON in a string. Returns an unknown value for invalid JSON. */
function fromJson(text) {
    const value = (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(text);
    return value === undefined ? new Unknown('the string is not valid JSON, or is nested too deeply') : value;
}
function isUnknown(value) {
    return value instanceof Unknown;
}
function isList(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value);
}
/** Visits a value and all values in it, itself first. Shared parts are visited once, since a full walk may not end. */
function eachIn(value, visit, seen = new Set()) {
    if (value === undefined)
        return;
    if (typeof value === 'object' && value !== null) {
        if (seen.has(value))
            return;
        seen.add(value);
    }
    visit(value);
    if (typeof value !== 'object' || value === null || isUnknown(value))
        return;
    for (const member of Object.values(value))
        eachIn(member, visit, seen);
}
/** Returns the items of a list; a single value is a list of one, null an empty list. */
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return isList(value) ? value : [value];
}
/** Returns the member at a path, or `undefined`. Enters a list of one item, which represents a block, without an index. */
function follow(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return value === null ? undefined : value;
    if (isUnknown(value))
        return new Unknown(value.reason, { refs: value.refs });
    if (isList(value)) {
        const [only] = value;
        return value.length === 1 && !/^\d+$/.test(key) ? follow(only, path) : follow(value[Number(key)], rest);
    }
    return isObject(value) && Object.hasOwn(value, key) ? follow(value[key], rest) : undefined;
}
/** Tells whether a value is neither null nor empty. */
function isSet(value) {
    if (isUnknown(value))
        return value.set ? true : value;
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
        return false;
    return isList(value) ? value.length > 0 : true;
}
/** Reads a Boolean, also from a string. @param defaultValue - for null and `undefined`. */
function truth(value, defaultValue) {
    if (isUnknown(value))
        return value.written === undefined ? value : truth(value.written, defaultValue);
    if (value === undefined || value === null)
        return defaultValue;
    if (typeof value === 'object')
        return new Unknown('it is computed at run time');
    return /^(true|1|yes|on)$/i.test((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(value));
}
/** Tells whether a value is one of the allowed ones, ignoring case. @param defaultValue - for null and `undefined`. */
function isOneOf(value, allowed, defaultValue) {
    if (isUnknown(value))
        return value.written === undefined ? value : isOneOf(value.written, allowed, defaultValue);
    if (value === undefined || value === null)
        return defaultValue;
    if (typeof value === 'object')
        return new Unknown('it is computed at run time');
    return allowed.some((each) => each.toLowerCase() === (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(value).toLowerCase());
}
const MAX_TEXT = 1_000_000;
/** Joins parts to one string. If a part is unknown, so is the string; its `shape` keeps the known parts. */
function joined(parts, separator) {
    const values = parts.map(asWritten);
    const shape = values.map((part) => (typeof part === 'object' && part !== null ? UNKNOWN_PART : (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(part ?? ''))).join(separator);
    if (shape.length > MAX_TEXT)
        return new Unknown('the string is too long');
    const unknown = parts.filter(isUnknown);
    const unknownParts = values.filter((part) => typeof part === 'object' && part !== null);
    if (unknownParts.length === 0 && unknown.length === 0)
        return shape;
    return new Unknown(unknown[0]?.reason ?? 'a part is not a string', {
        set: shape.replaceAll(UNKNOWN_PART, '') !== '' || unknown.some(({ set }) => set),
        refs: [...new Set(unknown.flatMap(({ refs }) => refs))],
        shape,
        attribute: unknownParts.every((part) => isUnknown(part) && part.attribute),
        ...(unknownParts.length === 0 ? { written: shape } : {}),
    });
}
/** Tells whether a string matches the shape of an unknown value: the known parts occur in it in order. */
function fits(text, { shape }) {
    if (shape === '')
        return true;
    const parts = shape.split(UNKNOWN_PART);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= text.length - last.length;
}
function not(value) {
    return isUnknown(value) ? value : !value;
}
/** Conjunction: false if any value is false, else unknown if any is unknown. */
function all(values) {
    if (values.includes(false))
        return false;
    return values.find(isUnknown) ?? true;
}
/** Disjunction: true if any value is true, else unknown if any is unknown. */
function any(values) {
    if (values.includes(true))
        return true;
    return values.find(isUnknown) ?? false;
}


/***/ })

};
