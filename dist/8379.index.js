export const id = 8379;
export const ids = [8379,9065,3951];
export const modules = {

/***/ 99065:
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
/**
 * JSON of anyone; `undefined` when it is none, or is nested so deeply that walking it would exhaust the stack.
 */
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
/** Whether brackets stand within each other more often than anybody writes. Texts are jumped over. */
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
/** JSON with blanks where comments were, so that everything else stays where it is. */
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
/** What is not JSON, as far as it was looked at. */
class JsonError extends Error {
}
/**
 * The members of a JSON object as texts, without parsing what they hold: of a plan of many megabytes only a part is looked at.
 *
 * @throws {JsonError} - it is no object, a member stands twice, or something does not end.
 */
function membersIn(text) {
    const found = new Map();
    eachPart(text, '{', '}', (at) => {
        const keyEnd = stringEnd(text, at);
        const key = parseJson(text.slice(at, keyEnd));
        if (typeof key !== 'string')
            throw new JsonError('a key is no text');
        const colon = skipSpace(text, keyEnd);
        if (text[colon] !== ':')
            throw new JsonError('expected ":" after a key');
        const start = skipSpace(text, colon + 1);
        const end = valueEnd(text, start);
        if (found.has(key))
            throw new JsonError(`the member ${JSON.stringify(key)} stands twice`);
        found.set(key, text.slice(start, end));
        return end;
    });
    return found;
}
/**
 * The entries of a JSON array as texts.
 *
 * @throws {JsonError} - it is no array, or something does not end.
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
/** @param part - reads one part and gives where it ends. */
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
        throw new JsonError('expected a text');
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        if (!isEscaped(text, quote))
            return quote + 1;
    }
    throw new JsonError('a text does not end');
}
const [QUOTE, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [...'"{}[]'].map((each) => each.charCodeAt(0));
/** Where a value ends. Brackets are counted, not paired: whoever parses the part finds what is wrong in it. */
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
    throw new JsonError('a value does not end');
}
/** Of a number, `true`, `false` or `null`. */
function plainEnd(text, start) {
    const end = /[,\]}\s]/g;
    end.lastIndex = start;
    const found = end.exec(text)?.index ?? text.length;
    if (found === start)
        throw new JsonError('expected a value');
    return found;
}


/***/ }),

/***/ 48379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planResources: () => (/* binding */ planResources),
/* harmony export */   readPlan: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99065);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95988);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23951);




/** Types that somebody looks at, or that others are judged by. A letter behind an escape could be any. */
const RELEVANT = /sagemaker|machine_?learning|azapi|storage_account|template_deployment|cloudcontrol|cloudformation|aws_s3_bucket|google_(vertex_ai|notebooks|workbench|colab)|_iam_|\\u00[4-7]/i;
/**
 * Reads what `terraform show -json` prints of a plan. Only resources of some types are parsed: plans are large, and most of what
 * they hold is about something else.
 *
 * @throws {SealError} FILE_UNREADABLE - it is no plan.
 */
function readPlan(text, path) {
    const wrong = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('FILE_UNREADABLE', `${path}: ${what}. Write it with "terraform show -json PLAN > ${path}".`, { cause });
    try {
        const members = (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_1__.membersIn)(text);
        const changes = members.get('resource_changes');
        if (!members.has('format_version') || changes === undefined)
            throw wrong('is no Terraform plan: "format_version" and "resource_changes" are missing');
        const entries = (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_1__.entriesIn)(changes);
        const configuration = members.get('configuration');
        const part = (json) => {
            const value = (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(json);
            if (value === undefined)
                throw wrong('is no JSON, or is nested too deeply');
            return value;
        };
        const settled = configuration === undefined ? undefined : part(configuration);
        const expressions = expressionsOf(settled);
        const here = placesIn(text, path);
        // One by one, so that what a change holds besides is not kept.
        const resources = entries.flatMap((entry, index) => {
            if (index > 0 && !RELEVANT.test(entry))
                return [];
            const change = part(entry);
            checkChange(change, path);
            return planned(change, { expressions, here });
        });
        return { path, modules: Object.keys(settled?.root_module?.module_calls ?? {}), resources };
    }
    catch (cause) {
        if (cause instanceof _json_parts_js__WEBPACK_IMPORTED_MODULE_1__.JsonError)
            throw wrong('is no JSON', cause);
        throw cause;
    }
}
function planned({ address, mode = 'managed', type: label, change }, { expressions, here }) {
    const { after, after_unknown: unknown } = change;
    // What is deleted or forgotten has nothing after it.
    if (after === null)
        return [];
    const type = mode === 'data' ? `data.${label}` : label;
    const stated = expressions.get((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(address));
    const body = withUnknown(after, unknown, { stated, path: [], module: moduleOf(address, type), depth: 0 });
    return [{ address, type, body, at: here(address), stated: stated ?? {} }];
}
function moduleOf(address, type) {
    const plain = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(address);
    return plain.slice(0, plain.lastIndexOf(`${type}.`));
}
/**
 * Resources of a plan as `terraform show -json PLAN` prints it: what will be there after it. Values that are only known later
 * count as given where the configuration names something for them.
 *
 * @param sources - where a resource stands in the sources of the same repository, by its address without indexes.
 */
function planResources({ path, resources }, sources) {
    return {
        resources: resources.map(({ address, type, body, at: here, stated }) => {
            const at = sources.get((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(address)) ?? here;
            const module = moduleOf(address, type);
            return {
                format: 'terraform-plan',
                type,
                address,
                body,
                at,
                spanAt: () => at,
                refsAt: (names) => referencesIn((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(stated, names))
                    .filter(isOfResource)
                    .map((ref) => `${module}${ref}`),
                scope: path,
            };
        }),
        unread: [],
    };
}
function checkChange(change, path) {
    const found = change;
    const fine = typeof found?.address === 'string' && typeof found.type === 'string' && Array.isArray(found.change?.actions) && 'after' in found.change;
    if (!fine)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .E('FILE_UNREADABLE', `${path}: an entry of "resource_changes" lacks its address, type or change.`);
}
const MAX_DEPTH = 40;
/** Puts what is known after the apply only where the plan leaves a hole. */
function withUnknown(after, unknown, { stated, path, module, depth }) {
    if (depth > MAX_DEPTH)
        return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('nested too deeply');
    if (unknown === true) {
        const named = referencesIn((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(stated, path));
        const refs = named.filter(isOfResource).map((ref) => `${module}${ref}`);
        const source = named.length === 1 ? refs[0] : undefined;
        if (named.length > 0)
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('it is known after the apply', { set: true, refs, source, attribute: source !== undefined });
        // What the configuration does not mention is left to the provider. Without a configuration nobody can tell.
        return stated === undefined ? new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('it is known after the apply') : (after ?? null);
    }
    const inner = (key, value, hole) => withUnknown(value, hole, { stated, path: /^\d+$/.test(key) ? path : [...path, key], module, depth: depth + 1 });
    if (Array.isArray(after) || Array.isArray(unknown)) {
        const values = Array.isArray(after) ? after : [];
        const holes = Array.isArray(unknown) ? unknown : [];
        const length = Math.max(values.length, holes.length);
        return Array.from({ length }, (_, index) => inner(String(index), values[index] ?? null, holes[index] ?? false));
    }
    if (typeof unknown !== 'object' || unknown === null)
        return after;
    const members = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(after) ? after : {};
    const holes = unknown;
    const keys = new Set([...Object.keys(members), ...Object.keys(holes)]);
    return Object.fromEntries([...keys].map((key) => [
        key,
        inner(key, Object.hasOwn(members, key) ? (members[key] ?? null) : null, Object.hasOwn(holes, key) ? holes[key] : false),
    ]));
}
/** `aws_kms_key.k.arn` and `aws_kms_key.k` of an expression, as `aws_kms_key.k`; also of a block with expressions in it. */
function referencesIn(expression, depth = 0) {
    if (depth > MAX_DEPTH || typeof expression !== 'object' || expression === null)
        return [];
    const references = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(expression) ? expression['references'] : undefined;
    const own = Array.isArray(references) ? references.filter((each) => typeof each === 'string') : [];
    if (own.length > 0)
        return [...new Set(own.map(toAddress))];
    return Object.values(expression).flatMap((member) => referencesIn(member, depth + 1));
}
/** Not to a variable, a local value or an output, of which a plan does not say what is in it. */
function isOfResource(address) {
    return !/^(var|local|module|each|count|path|terraform|self)(\.|$)/.test(address);
}
function toAddress(reference) {
    const parts = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(reference).split('.');
    return parts.slice(0, parts[0] === 'data' ? 3 : 2).join('.');
}
/** Expressions of each resource in the plan's configuration, by address. */
function expressionsOf(configuration) {
    const found = new Map();
    const visit = (module, prefix, depth) => {
        if (depth > MAX_DEPTH || typeof module !== 'object' || module === null)
            return;
        for (const resource of arrayOf(module['resources']))
            found.set(`${prefix}${String(resource['address'])}`, (resource['expressions'] ?? {}));
        for (const [name, call] of Object.entries((module['module_calls'] ?? {})))
            visit(call?.['module'], `${prefix}module.${name}.`, depth + 1);
    };
    visit(configuration?.['root_module'], '', 0);
    return found;
}
function arrayOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}
/** Where an address stands in the text of the plan; its first line where the plan is one line. */
function placesIn(text, path) {
    const lines = new Map();
    if (text.includes('\n')) {
        for (const [index, line] of text.split('\n').entries()) {
            const found = /^\s*"address":\s*("(?:[^"\\]|\\.){1,500}")/.exec(line)?.[1];
            const address = found === undefined ? undefined : (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_1__.parseJson)(found);
            if (typeof address === 'string' && !lines.has(address))
                lines.set(address, index + 1);
        }
    }
    return (address) => ({ file: path, line: lines.get(address) ?? 1 });
}


/***/ }),

/***/ 95988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   A5: () => (/* binding */ refsIn),
/* harmony export */   B1: () => (/* binding */ placeOfScope),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   N3: () => (/* binding */ References),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   rI: () => (/* binding */ neighbourhoods),
/* harmony export */   x0: () => (/* binding */ withoutIndexes),
/* harmony export */   zA: () => (/* binding */ refersTo)
/* harmony export */ });
/* unused harmony export Together */
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23951);

/** The file or folder of what is deployed together. */
function placeOfScope({ scope }) {
    return scope.split('#')[0] ?? '';
}
function read(resource, path) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(resource.body, path);
}
/** Names of resources in a value, at any depth, each once. */
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
/** Whether a reference is to a resource. Where one of them has no index, any copy is meant, or several that nobody told apart. */
function refersTo(ref, address) {
    if (withoutIndexes(ref) !== withoutIndexes(address))
        return false;
    const [one, other] = [ref.split(INDEXED), address.split(INDEXED)];
    return one.every((part, at) => {
        const [mine, theirs] = [indexOf(part), indexOf(other[at] ?? '')];
        return mine === '' || theirs === '' || mine === theirs;
    });
}
/** Whether a resource is there at all. */
function isThere({ conditional }) {
    return conditional === undefined ? true : new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(conditional);
}
/** Whether a value is the name of a resource: by reference, or as it is written. @param own - what the resource calls itself. */
function isNameOf(value, resource, own) {
    if (value === undefined || value === null)
        return false;
    const source = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(value);
    if (source !== undefined)
        return refersTo(source, resource.address);
    const [stated, known] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(value), (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(own ?? null)];
    if (typeof stated === 'string' && typeof known === 'string')
        return stated === known;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(stated) && typeof known === 'string')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(known, stated) && stated;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(known) && typeof stated === 'string')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(stated, known) && known;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(stated) ? stated : false;
}
/** The index at the end of a part of an address. */
function indexOf(part) {
    return /\[(?:\d+|"[^"]*")\]$/.exec(part)?.[0] ?? '';
}
/** Between the parts of an address; a key in brackets may hold dots. */
const INDEXED = /\.(?![^[]*"\])/;
/** Resources that are deployed together, so that one can be judged by another. Each is found without looking at all. */
class Together {
    all;
    // Made when they are asked for: most of what is deployed together never is.
    #byType;
    #byAddress;
    constructor(all) {
        this.all = all;
    }
    /** @param types - in any case of letters. */
    ofType(...types) {
        this.#byType ??= Map.groupBy(this.all, ({ type }) => type.toLowerCase());
        const found = this.#byType;
        return types.flatMap((type) => found.get(type.toLowerCase()) ?? []);
    }
    /** What references are to. */
    named(refs) {
        this.#byAddress ??= Map.groupBy(this.all, ({ address }) => withoutIndexes(address));
        const found = this.#byAddress;
        return refs.flatMap((ref) => (found.get(withoutIndexes(ref)) ?? []).filter(({ address }) => refersTo(ref, address)));
    }
}
/** What each resource is deployed together with. */
function neighbourhoods(resources) {
    const groups = new Map([...Map.groupBy(resources, ({ scope }) => scope)].map(([scope, all]) => [scope, new Together(all)]));
    return ({ scope }) => groups.get(scope) ?? new Together([]);
}
/** Addresses that something names. */
class References {
    #refs;
    #byPlain;
    constructor(refs) {
        this.#refs = new Set(refs);
        this.#byPlain = Map.groupBy(this.#refs, withoutIndexes);
    }
    /** Whether one of them is to a resource, or to all of its copies. */
    has(address) {
        const ofAllCopies = address.replace(/\[(?:\d+|"[^"]*")\]$/, '');
        return [address, ofAllCopies, withoutIndexes(address)].some((each) => this.#refs.has(each));
    }
    /** Whether one of them is to a resource, or may be to one of those that it stands for. @see refersTo */
    mayHave(address) {
        return (this.#byPlain.get(withoutIndexes(address)) ?? []).some((ref) => refersTo(ref, address));
    }
}
/** An address without the indexes of `count` and `for_each`. */
function withoutIndexes(address) {
    return address.replace(/\[(?:\d+|"[^"]*")\]/g, '');
}


/***/ }),

/***/ 23951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ eachIn),
/* harmony export */   $r: () => (/* binding */ Unknown),
/* harmony export */   AU: () => (/* binding */ not),
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
/* harmony export */   vs: () => (/* binding */ HOLE),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99065);

/** Stands in the shape of a text for what is not known of it. */
const HOLE = '\uFFFC';
/** Something of infrastructure code whose value is not in the repository. */
class Unknown {
    /** What the value depends on, in words: `var.key has no value here`. */
    reason;
    /** Whatever it is, it is something and not nothing: an attribute of another resource, a text with a part that is known. */
    set;
    /** Addresses of the resources that have to do with it. */
    refs;
    /** The text as far as it is known, with a {@link HOLE} for each part that is not; empty where nothing is. */
    shape;
    /** What is not known of it is an attribute of the resources that it names, so it is one of theirs and never a pattern such as `*`. */
    attribute;
    /** The only resource that it is an attribute of, as it is; nothing where it may be of several, or was made of one. */
    source;
    /** The value, where the resource that it is taken from says it. */
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
/** The only resource that a value is an attribute of. */
function sourceOf(value) {
    return isUnknown(value) ? value.source : undefined;
}
/** A value, or what another resource says that it is. */
function asWritten(value) {
    return isUnknown(value) ? (value.written ?? value) : value;
}
/** The value of JSON in a text; unknown where the text is none, for then nobody can tell what it says. */
function fromJson(text) {
    const value = (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_0__.parseJson)(text);
    return value === undefined ? new Unknown('the text is no JSON, or is nested too deeply') : value;
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
/** Every value in a value, itself first. Values may share their parts: each is met once, for a walk through all might not end. */
function eachIn(value, meet, seen = new Set()) {
    if (value === undefined)
        return;
    if (typeof value === 'object' && value !== null) {
        if (seen.has(value))
            return;
        seen.add(value);
    }
    meet(value);
    if (typeof value !== 'object' || value === null || isUnknown(value))
        return;
    for (const member of Object.values(value))
        eachIn(member, meet, seen);
}
/** Entries of a list; a single value is a list of one, nothing an empty one. */
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return isList(value) ? value : [value];
}
/** Follows names into a value. A list that stands for a block is entered at its only entry. `undefined`: not there. */
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
/** Whether there is something at all. */
function isSet(value) {
    if (isUnknown(value))
        return value.set ? true : value;
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
        return false;
    return isList(value) ? value.length > 0 : true;
}
/** A truth value, also when it is written as a text. @param preset - what holds when nothing is said. */
function truth(value, preset) {
    if (isUnknown(value))
        return value.written === undefined ? value : truth(value.written, preset);
    if (value === undefined || value === null)
        return preset;
    if (typeof value === 'object')
        return new Unknown('it is computed when it runs');
    return /^(true|1|yes|on)$/i.test(String(value));
}
/** Whether a text is one of some, in any case of letters. @param preset - what holds when nothing is said. */
function isOneOf(value, allowed, preset) {
    if (isUnknown(value))
        return value.written === undefined ? value : isOneOf(value.written, allowed, preset);
    if (value === undefined || value === null)
        return preset;
    if (typeof value === 'object')
        return new Unknown('it is computed when it runs');
    return allowed.some((each) => each.toLowerCase() === String(value).toLowerCase());
}
const MAX_TEXT = 1_000_000;
/** Parts as one text. Where one is unknown, so is the text, of which the others are still told as its shape. */
function joined(parts, separator) {
    const told = parts.map(asWritten);
    const shape = told.map((part) => (typeof part === 'object' && part !== null ? HOLE : String(part ?? ''))).join(separator);
    if (shape.length > MAX_TEXT)
        return new Unknown('the text is too long');
    const unknown = parts.filter(isUnknown);
    const holes = told.filter((part) => typeof part === 'object' && part !== null);
    if (holes.length === 0 && unknown.length === 0)
        return shape;
    return new Unknown(unknown[0]?.reason ?? 'a part is no text', {
        set: shape.replaceAll(HOLE, '') !== '' || unknown.some(({ set }) => set),
        refs: [...new Set(unknown.flatMap(({ refs }) => refs))],
        shape,
        attribute: holes.every((part) => isUnknown(part) && part.attribute),
        ...(holes.length === 0 ? { written: shape } : {}),
    });
}
/** Whether a text can be what is known in part: its parts follow one another in it. */
function fits(text, { shape }) {
    if (shape === '')
        return true;
    const parts = shape.split(HOLE);
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
/** True when all are. One that is false decides, whatever the unknown ones are. */
function all(values) {
    if (values.includes(false))
        return false;
    return values.find(isUnknown) ?? true;
}
/** True when one is. */
function any(values) {
    if (values.includes(true))
        return true;
    return values.find(isUnknown) ?? false;
}


/***/ })

};
