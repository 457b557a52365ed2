export const id = 5353;
export const ids = [5353];
export const modules = {

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

/***/ 95353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudSubjects: () => (/* binding */ cloudSubjects),
  isTemplate: () => (/* binding */ isTemplate)
});

// EXTERNAL MODULE: ./build/unread.js
var unread = __webpack_require__(87845);
// EXTERNAL MODULE: ./build/cursor.js
var cursor = __webpack_require__(79084);
;// CONCATENATED MODULE: ./build/cloud/arm-expression.js
/** What Azure itself takes. */
const MAX_LENGTH = 24_576;
const MAX_DEPTH = 40;
const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*\()?)|([()[\].,]))/y;
/**
 * Reads what stands between the brackets of a text.
 *
 * @returns `undefined` - it is no expression, or a longer or deeper one than Azure would take.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
function parseArmExpression(text) {
    const tokens = text.length > MAX_LENGTH ? undefined : tokensOf(text);
    return tokens === undefined ? undefined : new Parser(tokens).whole();
}
function tokensOf(text) {
    const tokens = [];
    const pattern = new RegExp(TOKEN);
    for (const end = text.trimEnd().length; pattern.lastIndex < end;) {
        const match = pattern.exec(text);
        if (match === null)
            return undefined;
        const [, quoted, number, name, mark] = match;
        if (quoted !== undefined)
            tokens.push({ kind: 'literal', value: quoted.replaceAll("''", "'") });
        else if (number !== undefined)
            tokens.push({ kind: 'literal', value: Number(number) });
        else if (name?.endsWith('('))
            tokens.push({ kind: 'name', text: name.slice(0, -1) }, { kind: 'mark', text: '(' });
        else
            tokens.push(name === undefined ? { kind: 'mark', text: mark ?? '' } : { kind: 'name', text: name });
    }
    return tokens;
}
/** Every method gives `undefined` where the text does not go on as the grammar says. */
class Parser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const expression = this.#expression(0);
        return this.#at === this.#tokens.length ? expression : undefined;
    }
    #expression(depth) {
        const token = this.#tokens[this.#at];
        if (token === undefined || depth > MAX_DEPTH)
            return undefined;
        this.#at += 1;
        if (token.kind === 'literal')
            return token;
        if (token.kind !== 'name' || !this.#takes('('))
            return undefined;
        const args = this.#args(depth);
        return args === undefined ? undefined : this.#members({ kind: 'call', name: token.text.toLowerCase(), args }, depth);
    }
    #args(depth) {
        const args = [];
        if (this.#takes(')'))
            return args;
        do {
            const arg = this.#expression(depth + 1);
            if (arg === undefined)
                return undefined;
            args.push(arg);
        } while (this.#takes(','));
        return this.#takes(')') ? args : undefined;
    }
    #members(of, depth) {
        let whole = of;
        for (let times = 0; times <= MAX_DEPTH; times += 1) {
            const key = this.#takes('.') ? this.#name() : this.#takes('[') ? this.#index(depth) : whole;
            if (key === undefined)
                return undefined;
            if (key === whole)
                return whole;
            whole = { kind: 'member', of: whole, key };
        }
        return undefined;
    }
    #name() {
        const token = this.#tokens[this.#at];
        if (token?.kind !== 'name')
            return undefined;
        this.#at += 1;
        return { kind: 'literal', value: token.text };
    }
    #index(depth) {
        const key = this.#expression(depth + 1);
        return this.#takes(']') ? key : undefined;
    }
    #takes(mark) {
        const token = this.#tokens[this.#at];
        const taken = token?.kind === 'mark' && token.text === mark;
        if (taken)
            this.#at += 1;
        return taken;
    }
}

// EXTERNAL MODULE: ./build/cloud/parameters.js
var parameters = __webpack_require__(600);
// EXTERNAL MODULE: ./build/cloud/resource.js
var cloud_resource = __webpack_require__(95988);
// EXTERNAL MODULE: ./build/cloud/value.js
var cloud_value = __webpack_require__(23951);
;// CONCATENATED MODULE: ./build/cloud/arm-template.js




const arm_template_MAX_DEPTH = 100;
/** Azure does not mind the case of a member's name. */
function anyCase(cursor, name) {
    return cursor.get(name).exists
        ? cursor.get(name)
        : (cursor.entries().find(([key]) => key.toLowerCase() === name)?.[1] ?? cursor.get(name));
}
/** What the texts of a template stand for, as far as defaults of parameters and variables tell. */
class ArmTemplate {
    #given;
    #busy = new Set();
    #known = new Map();
    #stated = new Map();
    #files;
    #budget;
    /**
     * @param given - values that an outer template hands to it, by names in small letters.
     * @param files - values that whoever deploys it may hand to it.
     */
    constructor(root, budget, { given = new Map(), files = [] }) {
        this.#budget = budget;
        this.#given = given;
        const names = anyCase(root, 'parameters').entries();
        this.#files = (0,parameters.filesFor)(names.map(([name]) => name), files);
        for (const kind of ['parameters', 'variables'])
            for (const [name, cursor] of anyCase(root, kind).entries())
                this.#stated.set(`${kind}.${name.toLowerCase()}`, cursor);
    }
    /** A template within this one, whose expressions are its own. */
    within(root, given) {
        return new ArmTemplate(root, this.#budget, { given });
    }
    /** A value of the template with its expressions, which are texts in brackets, filled in. */
    evaluate(value, depth = 0) {
        if (depth > arm_template_MAX_DEPTH)
            return new cloud_value/* Unknown */.$r('nested too deeply');
        if (!this.#budget.spend())
            return new cloud_value/* Unknown */.$r('the template takes too many steps');
        if (typeof value === 'string')
            return this.#text(value, depth);
        if (Array.isArray(value))
            return value.map((item) => this.evaluate(item, depth + 1));
        if (!(0,cloud_value/* isObject */.Gv)(value))
            return (value ?? null);
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.evaluate(member, depth + 1)]));
    }
    #text(text, depth) {
        if (text.startsWith('[['))
            return text.slice(1);
        if (!text.startsWith('[') || !text.endsWith(']'))
            return text;
        const expression = parseArmExpression(text.slice(1, -1));
        return expression === undefined ? new cloud_value/* Unknown */.$r('it is no expression that can be read') : this.#value(expression, depth + 1);
    }
    #value(expression, depth) {
        if (depth > arm_template_MAX_DEPTH)
            return new cloud_value/* Unknown */.$r('nested too deeply');
        if (!this.#budget.spend())
            return new cloud_value/* Unknown */.$r('the template takes too many steps');
        if (expression.kind === 'literal')
            return expression.value;
        if (expression.kind === 'member') {
            const [of, key] = [this.#value(expression.of, depth + 1), this.#value(expression.key, depth + 1)];
            if ((0,cloud_value/* isUnknown */.t8)(key))
                return key;
            if ((0,cloud_value/* isUnknown */.t8)(of) && isReference(expression.of))
                return of;
            return (0,cloud_value/* follow */.e6)(of, [String(key)]) ?? new cloud_value/* Unknown */.$r(`there is no ${String(key)} here`);
        }
        const args = expression.args.map((arg) => this.#value(arg, depth + 1));
        const [first] = args;
        const { name } = expression;
        if (name === 'parameters' || name === 'variables')
            return (0,cloud_value/* isUnknown */.t8)(first) ? first : this.#named({ kind: name, name: String(first), depth });
        return this.#budget.charge(called(name, args));
    }
    #named({ kind, name, depth }) {
        const key = `${kind}.${name.toLowerCase()}`;
        const given = kind === 'parameters' ? this.#given.get(name.toLowerCase()) : undefined;
        const known = given ?? this.#known.get(key);
        if (known !== undefined)
            return known;
        if (this.#busy.has(key))
            return new cloud_value/* Unknown */.$r(`${kind}('${name}') names itself`);
        this.#busy.add(key);
        const exact = this.#stated.get(key);
        const stated = kind === 'parameters' ? exact?.get('defaultValue') : exact;
        const preset = stated?.value === undefined ? undefined : this.evaluate(stated.value, depth + 1);
        const value = kind === 'parameters' ? (0,parameters.parameterValue)(name, preset, this.#files) : (preset ?? new cloud_value/* Unknown */.$r(`there is no variable ${name}`));
        this.#busy.delete(key);
        this.#known.set(key, value);
        return value;
    }
}
/** What a resource has once it is there counts as given, as any attribute of it does. */
function isReference(expression) {
    if (expression.kind === 'member')
        return isReference(expression.of);
    return expression.kind === 'call' && expression.name === 'reference';
}
/** What a function makes of values; unknown where it is not one of those that only compute. */
function called(name, args) {
    const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(args) : undefined;
    if (known !== undefined)
        return known;
    const names = args.flatMap((arg) => (typeof arg === 'string' ? [arg] : (0,cloud_resource/* refsIn */.A5)(arg)));
    const gives = GIVES_NAMES.includes(name);
    // Two names that rest on the same unknown are the same name.
    return new cloud_value/* Unknown */.$r(args.find(cloud_value/* isUnknown */.t8)?.reason ?? `it is computed by ${name}()`, {
        set: gives,
        refs: [...new Set(names)],
        attribute: gives,
    });
}
/** Functions whose result is a name or an id, whatever it is. */
const GIVES_NAMES = ['resourceid', 'subscriptionresourceid', 'tenantresourceid', 'extensionresourceid', 'uniquestring', 'guid', 'reference'];
/** Each takes evaluated arguments; `undefined` where it cannot tell. */
const FUNCTIONS = {
    true: () => true,
    false: () => false,
    null: () => null,
    concat: (args) => (args.some(cloud_value/* isList */.Lv) ? concatenated(args) : (0,cloud_value/* joined */.oR)(args, '')),
    format: ([pattern, ...args]) => (typeof pattern === 'string' ? formatted(pattern, args) : undefined),
    tolower: ([text]) => (typeof text === 'string' ? text.toLowerCase() : text),
    toupper: ([text]) => (typeof text === 'string' ? text.toUpperCase() : text),
    string: ([value]) => (typeof value === 'object' || value === undefined ? undefined : textOf(value)),
    bool: ([value]) => (typeof value === 'number' ? value !== 0 : value === undefined ? undefined : (0,cloud_value/* truth */.Im)(value, false)),
    equals: ([one, other]) => (isPlain(one) && isPlain(other) ? one === other : undefined),
    empty: ([value = null]) => {
        if ((0,cloud_value/* isUnknown */.t8)(value))
            return (0,cloud_value/* not */.AU)((0,cloud_value/* isSet */.vM)(value));
        return value === null || (typeof value === 'object' ? Object.keys(value).length === 0 : value === '');
    },
    not: ([value]) => (value === undefined ? undefined : (0,cloud_value/* not */.AU)((0,cloud_value/* truth */.Im)(value, false))),
    and: (args) => (0,cloud_value/* all */.Q7)(args.map((arg) => (0,cloud_value/* truth */.Im)(arg, false))),
    or: (args) => (0,cloud_value/* any */.bz)(args.map((arg) => (0,cloud_value/* truth */.Im)(arg, false))),
    if: ([test, yes = null, no = null]) => chosen((0,cloud_value/* truth */.Im)(test, false), [yes, no]),
    coalesce: (args) => {
        const first = args.find((arg) => arg !== null);
        return (0,cloud_value/* isUnknown */.t8)(first) ? undefined : (first ?? null);
    },
    createarray: (args) => args,
};
/** Numbers of Azure are larger than ours. */
function isPlain(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value);
    return value !== undefined && (value === null || typeof value !== 'object');
}
/** Azure writes truths as .NET does. */
function textOf(value) {
    return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}
function concatenated(args) {
    return args.every(cloud_value/* isList */.Lv) && args.flat().length <= MAX_ITEMS ? args.flat() : undefined;
}
const MAX_ITEMS = 1000;
function formatted(pattern, args) {
    const parts = pattern.split(/(\{\d{1,2}(?::[^{}]*)?\})/);
    return (0,cloud_value/* joined */.oR)(parts.map((part, index) => {
        const value = index % 2 === 0 ? part : (args[Number.parseInt(part.slice(1), 10)] ?? null);
        return typeof value === 'boolean' ? textOf(value) : value;
    }), '');
}
function chosen(test, branches) {
    if (!(0,cloud_value/* isUnknown */.t8)(test))
        return branches[test ? 0 : 1];
    return new cloud_value/* Unknown */.$r(test.reason, {
        set: branches.every((branch) => (0,cloud_value/* isSet */.vM)(branch) === true),
        refs: [...new Set(branches.flatMap(cloud_resource/* refsIn */.A5))],
    });
}

;// CONCATENATED MODULE: ./build/cloud/arm.js




/** Whether a document is a template of Azure Resource Manager, as people write it or Bicep builds it. */
function isArm(value) {
    return ((0,cloud_value/* isObject */.Gv)(value) &&
        /schema\.management\.azure\.com\/schemas\/[^/]+\/(\w*[dD]eploymentTemplate)\.json/.test(String(value.$schema)));
}
const arm_MAX_DEPTH = 40;
/** Resources of a template and of the templates and children within it, types in full: `Microsoft.X/workspaces/computes`. */
function armResources(yaml, path, { files, budget }) {
    const found = { resources: [], unread: [] };
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    collect(root, { found, template: new ArmTemplate(root, budget, { files }), parent: undefined, prefix: '', depth: 0 });
    return found;
}
/** @param holder - what has `resources`: a template, or a resource with children. */
function collect(holder, place) {
    if (place.depth > arm_MAX_DEPTH)
        return;
    const list = anyCase(holder, 'resources');
    const symbolic = !Array.isArray(list.value);
    const entries = symbolic ? list.entries() : list.items().map((cursor) => ['', cursor]);
    for (const [symbol, cursor] of entries) {
        // Only in a template that names its resources can one be there already.
        if (!(symbolic && cursor.get('existing').value === true))
            one(symbol, cursor, place);
    }
}
function one(symbol, cursor, { found, parent, prefix, depth, template }) {
    const condition = anyCase(cursor, 'condition');
    const present = condition.exists ? template.evaluate(condition.value) : true;
    const own = anyCase(cursor, 'type');
    const type = parent === undefined ? own.text : `${parent.type}/${own.text}`;
    const stated = anyCase(cursor, 'name');
    const named = template.evaluate(stated.value);
    const name = (0,cloud_value/* isUnknown */.t8)(named) ? stated.text : String(named);
    const full = parent === undefined ? name : `${parent.name}/${name}`;
    const inner = anyCase(anyCase(cursor, 'properties'), 'template');
    const isDeployment = /^Microsoft\.Resources\/deployments$/i.test(type) && inner.exists;
    if (isDeployment && present !== false) {
        if (!(0,cloud_value/* isObject */.Gv)(inner.value))
            found.unread.push({ path: cursor.file.path, what: full, reason: 'the template that it deploys is computed', at: inner.at });
        const within = { found, template: innerTemplate(cursor, inner, template), parent: undefined };
        collect(inner, { ...within, prefix: `${prefix}${full}/`, depth: depth + 1 });
    }
    if (!isDeployment && present !== false) {
        const body = template.evaluate(cursor.value);
        found.resources.push({
            format: 'arm',
            type,
            address: `${prefix}${symbol === '' ? full : symbol}`,
            body,
            at: own.at,
            spanAt: (names) => (names.length === 0 ? own.at : cursor.get(...names).at),
            refsAt: (names) => (0,cloud_resource/* refsIn */.A5)((0,cloud_value/* follow */.e6)(body, names)),
            scope: `${cursor.file.path}#${prefix}`,
            ...((0,cloud_value/* isUnknown */.t8)(present) ? { conditional: present.reason } : {}),
        });
    }
    // A condition does not reach the children of what it is about.
    if (!isDeployment && anyCase(cursor, 'resources').exists)
        collect(cursor, { found, template, parent: { type, name: full }, prefix, depth: depth + 1 });
}
/** Expressions of an inner template are its own when it says so; else they are those of the outer one. */
function innerTemplate(deployment, inner, outer) {
    const properties = anyCase(deployment, 'properties');
    const scope = anyCase(anyCase(properties, 'expressionevaluationoptions'), 'scope').text.toLowerCase();
    if (scope !== 'inner')
        return outer;
    const given = anyCase(properties, 'parameters')
        .entries()
        .map(([name, value]) => {
        const stated = value.get('value');
        return [
            name.toLowerCase(),
            stated.exists ? outer.evaluate(stated.value) : new cloud_value/* Unknown */.$r(`the parameter ${name} comes from elsewhere`),
        ];
    });
    return outer.within(inner, new Map(given));
}

;// CONCATENATED MODULE: ./build/cloud/sagemaker.js
/** `vpc_config.subnets`; in CloudFormation `VpcConfig.Subnets`. */
function naming(format) {
    const pascal = (part) => part.replace(/(^|_)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
    return (path) => path.split('.').map((part) => (format === 'cloudformation' ? pascal(part) : part));
}
/** `aws_sagemaker_model` and `AWS::SageMaker::Model` as `model`; empty for what is not of SageMaker. */
function kindOf(type) {
    if (type.startsWith('aws_sagemaker_'))
        return type.slice('aws_sagemaker_'.length);
    if (!type.startsWith('AWS::SageMaker::'))
        return '';
    return type
        .slice('AWS::SageMaker::'.length)
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/cloud/aws-monitoring.js



const CONFIG = 'monitoring_schedule_config';
/** Where a schedule holds its job. */
const SCHEDULED = `${CONFIG}.monitoring_job_definition`;
/** More than anybody has; each schedule is held against each job. */
const MAX_WATCHERS = 1000;
/** What the schedules among some resources watch; a text says why nobody tells. */
function watchedIn(resources) {
    const schedules = resources.filter(({ type }) => kindOf(type) === 'monitoring_schedule');
    const jobs = resources.filter(({ type }) => kindOf(type).endsWith('_job_definition'));
    if (schedules.length + jobs.length > MAX_WATCHERS)
        return `there are more than ${MAX_WATCHERS} schedules and jobs that they run`;
    const runs = (job) => (0,cloud_value/* any */.bz)(schedules.map((schedule) => (0,cloud_value/* all */.Q7)([(0,cloud_resource/* isThere */.$B)(schedule), (0,cloud_resource/* isNameOf */.b_)(at(schedule, `${CONFIG}.monitoring_job_definition_name`), job, nameOf(job, OF_JOBS))])));
    const watched = [
        ...schedules.flatMap((schedule) => (0,cloud_value/* listOf */.c3)(at(schedule, `${SCHEDULED}.monitoring_inputs`)).map((input) => ({
            endpoint: endpointIn(input, schedule.format),
            scheduled: (0,cloud_resource/* isThere */.$B)(schedule),
        }))),
        ...jobs.map((job) => {
            const input = at(job, kindOf(job.type).replace(/_job_definition$/, '_job_input')) ?? null;
            return { endpoint: endpointIn(input, job.format), scheduled: (0,cloud_value/* all */.Q7)([(0,cloud_resource/* isThere */.$B)(job), runs(job)]) };
        }),
    ];
    return watched.length > MAX_WATCHERS ? `there are more than ${MAX_WATCHERS} things that are watched` : watched;
}
function at(resource, path) {
    return (0,cloud_value/* follow */.e6)(resource.body, naming(resource.format)(path));
}
function endpointIn(input, format) {
    return (0,cloud_value/* follow */.e6)(input, naming(format)('endpoint_input.endpoint_name')) ?? null;
}
/** Members that hold a name, of job definitions and of endpoints. */
const OF_JOBS = ['name', 'job_definition_name'];
const OF_ENDPOINTS = ['endpoint_name', 'name'];
/** The name that a resource gives itself, under one of some members. */
function nameOf(resource, members) {
    return members.map((member) => at(resource, member)).find((each) => each !== undefined);
}
/** Whether a schedule watches an endpoint: it names it, or a job definition that does. */
function isWatched(endpoint, watched) {
    if (typeof watched === 'string')
        return new cloud_value/* Unknown */.$r(watched);
    const own = nameOf(endpoint, OF_ENDPOINTS);
    return (0,cloud_value/* any */.bz)(watched.map(({ endpoint: name, scheduled }) => (0,cloud_value/* all */.Q7)([(0,cloud_resource/* isNameOf */.b_)(name, endpoint, own), scheduled])));
}

;// CONCATENATED MODULE: ./build/cloud/aws-policies.js

/** A policy as JSON: written, encoded, or in a document that the module makes. Unknown where it may be one of several. */
function policyDocument(value, together) {
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return typeof value === 'string' ? (0,cloud_value/* fromJson */.Rf)(value) : value;
    const source = (0,cloud_value/* sourceOf */.vz)(value);
    const documents = source === undefined ? [] : together.named([source]).filter(({ type }) => type === 'data.aws_iam_policy_document');
    const [only, ...others] = documents;
    return only === undefined || others.length > 0 || only.conditional !== undefined ? value : statementsOf(only.body);
}
/** `statement` blocks of a policy document as the JSON that they become. */
function statementsOf(body) {
    const inherited = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']
        .map((name) => (0,cloud_value/* follow */.e6)(body, [name]))
        .find((value) => value !== undefined);
    if (inherited !== undefined)
        return new cloud_value/* Unknown */.$r('the policy takes in other documents');
    const statements = (0,cloud_value/* listOf */.c3)((0,cloud_value/* isObject */.Gv)(body) ? (body['statement'] ?? null) : null);
    return {
        Statement: statements.map((statement) => (0,cloud_value/* isUnknown */.t8)(statement)
            ? statement
            : {
                Effect: (0,cloud_value/* follow */.e6)(statement, ['effect']) ?? 'Allow',
                ...((0,cloud_value/* follow */.e6)(statement, ['not_actions']) === undefined ? { Action: (0,cloud_value/* follow */.e6)(statement, ['actions']) ?? [] } : { NotAction: [] }),
                Resource: (0,cloud_value/* follow */.e6)(statement, ['resources']) ?? [],
                ...((0,cloud_value/* isObject */.Gv)(statement) && statement['not_resources'] !== undefined ? { NotResource: [] } : {}),
                ...((0,cloud_value/* isObject */.Gv)(statement) && statement['not_principals'] !== undefined ? { NotPrincipal: [] } : {}),
                Principal: principalsOf((0,cloud_value/* isObject */.Gv)(statement) ? (statement['principals'] ?? null) : null),
                ...((0,cloud_value/* isObject */.Gv)(statement) && statement['condition'] !== undefined ? { Condition: conditionsOf(statement['condition']) } : {}),
            }),
    };
}
/** `condition` blocks as `{operator: {key: values}}`; the operators are told apart, for several may have the same. */
function conditionsOf(conditions) {
    return Object.fromEntries((0,cloud_value/* listOf */.c3)(conditions).map((condition, index) => {
        const [test, variable] = [String((0,cloud_value/* follow */.e6)(condition, ['test'])), String((0,cloud_value/* follow */.e6)(condition, ['variable']))];
        return [`${test} ${index}`, { [variable]: (0,cloud_value/* follow */.e6)(condition, ['values']) ?? [] }];
    }));
}
function principalsOf(principals) {
    return (0,cloud_value/* listOf */.c3)(principals).flatMap((principal) => ((0,cloud_value/* isUnknown */.t8)(principal) ? [principal] : (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(principal, ['identifiers']))));
}

;// CONCATENATED MODULE: ./build/cloud/iam.js

/** Statements of a policy that allow something; unknown where the policy is not here. */
function allowing(policy) {
    if ((0,cloud_value/* isUnknown */.t8)(policy))
        return policy;
    const statements = (0,cloud_value/* isObject */.Gv)(policy) ? policy['Statement'] : undefined;
    if ((0,cloud_value/* isUnknown */.t8)(statements))
        return statements;
    return (0,cloud_value/* listOf */.c3)(statements).filter((statement) => (0,cloud_value/* follow */.e6)(statement, ['Effect']) !== 'Deny');
}
/**
 * Whether a policy allows every action, or every action of a service on everything. `s3:Get*` is neither.
 *
 * @param policy - JSON of AWS IAM; nothing is no policy.
 */
function wildcardActions(policy) {
    return inStatements(policy, (statement) => {
        if ((0,cloud_value/* follow */.e6)(statement, ['NotAction']) !== undefined)
            return true;
        const everything = (0,cloud_value/* follow */.e6)(statement, ['NotResource']) !== undefined ? true : (0,cloud_value/* any */.bz)((0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(statement, ['Resource'])).map(isEverything));
        return (0,cloud_value/* any */.bz)((0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(statement, ['Action'])).map((stated) => {
            const action = (0,cloud_value/* asWritten */.qm)(stated);
            if ((0,cloud_value/* isUnknown */.t8)(action))
                return action;
            if (/^[*?:]+$/.test(String(action)))
                return true;
            return /^[\w-]+:[*?]+$/.test(String(action)) ? everything : false;
        }));
    });
}
/** `*`, and what stands for all there is of a service. */
const EVERYTHING = /^([*?]+|arn:[*?:]+|arn:[^:]+:[^:]+:[*?:]*|arn:[^:]+:[^:]+:[^:]*:[^:]*:[*?/:]+)$/;
/** What an attribute of a resource stands for is a name, never a wildcard. */
function isEverything(resource) {
    const value = (0,cloud_value/* asWritten */.qm)(resource);
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return EVERYTHING.test(String(value));
    if (EVERYTHING.test(value.shape.replaceAll(cloud_value/* HOLE */.vs, 'x')))
        return true;
    if (value.attribute)
        return false;
    return value.shape === '' || EVERYTHING.test(value.shape.replaceAll(cloud_value/* HOLE */.vs, '*')) ? value : false;
}
/** Whether a policy lets everybody in, without a condition. */
function wildcardPrincipals(policy) {
    const parsed = typeof policy === 'string' ? (0,cloud_value/* fromJson */.Rf)(policy) : policy;
    return inStatements(parsed, (statement) => {
        if (narrows((0,cloud_value/* follow */.e6)(statement, ['Condition'])))
            return false;
        if ((0,cloud_value/* follow */.e6)(statement, ['NotPrincipal']) !== undefined)
            return true;
        return (0,cloud_value/* any */.bz)(principals((0,cloud_value/* follow */.e6)(statement, ['Principal'])).map(isEverybody));
    });
}
/**
 * Keys of conditions that say who calls, or from where, and whether a value of them is one that anybody meets, or may. Tags and
 * names of users are not among them: whoever has an account chooses them.
 */
const NARROWING = [
    [/^aws:(principal|source)orgpaths$/i, (value) => /^[^/]*[*?]/.test(value)],
    [/^aws:(principalarn|sourcearn)$/i, isAnyArn],
    // The part before the colon is of the role.
    [/^aws:userid$/i, (value) => /^[^:]*[*?]/.test(value)],
    [/^aws:(principal(orgid|account)|source(account|orgid|vpc|vpce|owner))$/i, (value) => /[*?]/.test(value)],
];
/** An ARN that leaves the account open, or that has none and leaves its resource open. */
function isAnyArn(value) {
    const [scheme, , , , account = '', ...resource] = value.split(':');
    if (scheme !== 'arn' || resource.length === 0)
        return true;
    return /[*?]/.test(account) || (account === '' && /^[*?]/.test(resource.join(':')));
}
/** Whether a condition leaves anybody out: that TLS is used leaves nobody out. */
function narrows(condition) {
    if (!(0,cloud_value/* isObject */.Gv)(condition))
        return false;
    return Object.entries(condition).some(([operator, keys]) => 
    // What has to hold for all values holds where there are none.
    !/not|ifexists|^null|^forallvalues/i.test(operator) &&
        (0,cloud_value/* isObject */.Gv)(keys) &&
        Object.entries(keys).some(([key, values]) => {
            const [, anybody] = NARROWING.find(([narrowing]) => narrowing.test(key)) ?? [];
            return anybody !== undefined && !(0,cloud_value/* listOf */.c3)(values).some((value) => isMet(value, anybody));
        }));
}
/** Whether a value of a condition is met by anybody, or may be. */
function isMet(value, anybody) {
    const told = (0,cloud_value/* asWritten */.qm)(value);
    if (!(0,cloud_value/* isUnknown */.t8)(told))
        return anybody(String(told));
    return told.attribute
        ? told.shape !== '' && anybody(told.shape.replaceAll(cloud_value/* HOLE */.vs, 'x'))
        : told.shape === '' || anybody(told.shape.replaceAll(cloud_value/* HOLE */.vs, '*'));
}
/** Principals hold no wildcards within, so a text of which a part is known names somebody. */
function isEverybody(principal) {
    const value = (0,cloud_value/* asWritten */.qm)(principal);
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return value === '*';
    return value.attribute || /[a-z0-9]/i.test(value.shape) ? false : value;
}
function inStatements(policy, judge) {
    const statements = allowing(policy);
    if ((0,cloud_value/* isUnknown */.t8)(statements))
        return statements;
    return (0,cloud_value/* any */.bz)(statements.map((statement) => ((0,cloud_value/* isUnknown */.t8)(statement) ? statement : judge(statement))));
}
/** `"*"`, `{AWS: "*"}` and `{AWS: [...]}` alike. */
function principals(value) {
    if (value === undefined || value === null)
        return [];
    if ((0,cloud_value/* isObject */.Gv)(value))
        return Object.values(value).flatMap((member) => (0,cloud_value/* listOf */.c3)(member));
    return (0,cloud_value/* isList */.Lv)(value) ? value : [value];
}

;// CONCATENATED MODULE: ./build/cloud/reading.js


/**
 * Collects what rules look at in one resource. Each member has a line; one that nobody can tell is put down as unknown and is
 * missing in the data.
 */
class Reading {
    resource;
    #data;
    #spans = {};
    #unknown = {};
    #naming;
    /** @param naming - how this format spells a path. */
    constructor(resource, { provider, type }, naming) {
        this.resource = resource;
        this.#naming = naming;
        const { type: native, address: name, format } = resource;
        const called = name.includes(native) ? name : `${native} ${name}`;
        const label = format === 'terraform-plan' ? `${called}, as it is planned` : called;
        this.#data = { provider, type, native, name, label, format: format };
    }
    value(path) {
        return (0,cloud_resource/* read */.LF)(this.resource, this.#naming(path));
    }
    refs(path) {
        return this.resource.refsAt(this.#naming(path));
    }
    /** Whether there is something at a path. */
    has(path) {
        return (0,cloud_value/* isSet */.vM)(this.value(path));
    }
    /** @param preset - what the provider does when nothing is said. */
    on(path, preset) {
        return (0,cloud_value/* truth */.Im)(this.value(path), preset);
    }
    is(path, allowed, preset) {
        return (0,cloud_value/* isOneOf */.EK)(this.value(path), allowed, preset);
    }
    /** @param path - where the reader should look. */
    put(member, value, path) {
        this.#spans[`/${member}`] = this.resource.spanAt(path === undefined ? [] : this.#naming(path));
        if ((0,cloud_value/* isUnknown */.t8)(value))
            this.#unknown[`/${member}`] = value.reason;
        else
            this.#data[member] = value;
        return this;
    }
    subject() {
        const { address, at } = this.resource;
        return {
            kind: 'cloud.resource',
            id: `${(0,cloud_resource/* placeOfScope */.B1)(this.resource) || '.'}#${address}`,
            data: this.#data,
            at,
            spans: this.#spans,
            ...(Object.keys(this.#unknown).length === 0 ? {} : { unknown: this.#unknown }),
        };
    }
}

;// CONCATENATED MODULE: ./build/cloud/aws-roles.js





/** Each role is held against each policy; more of them in one place than this are made to take time. */
const MAX_IAM = 2000;
function isRole({ type }) {
    return type === 'aws_iam_role' || type === 'AWS::IAM::Role';
}
/**
 * A role counts when SageMaker may take it, or when something of SageMaker names it.
 *
 * @param named - what resources of SageMaker name.
 */
function roleSubjects(resource, together, named) {
    const cloudFormation = resource.format === 'cloudformation';
    const reading = new Reading(resource, { provider: 'aws', type: 'iam.role' }, (path) => path.split('.'));
    const stated = reading.value(cloudFormation ? 'AssumeRolePolicyDocument' : 'assume_role_policy');
    const trust = policyDocument(stated, together);
    const trusted = (0,cloud_value/* isUnknown */.t8)(trust) ? trust : trusts(trust);
    const used = named.mayHave(resource.address);
    if (iamOf(together).length > MAX_IAM)
        return [reading.put('wildcard', new cloud_value/* Unknown */.$r(`there are more than ${MAX_IAM} roles and policies in one place`)).subject()];
    if (!used && trusted === false)
        return [];
    const held = (cloudFormation ? policiesOfTemplate : policiesOfTerraform)(resource, together);
    const wildcard = (0,cloud_value/* any */.bz)(held.map(({ told }) => told));
    const culprit = held.find(({ told }) => told === true);
    if (culprit !== undefined)
        reading.put('wildcardBy', `${culprit.by} allows every action, or every action of a service on everything`);
    if (used || trusted === true)
        return [reading.put('wildcard', wildcard).subject()];
    // Nobody can tell who may take it; that only matters when it allows too much.
    return wildcard === false ? [] : [reading.put('wildcard', trusted).subject()];
}
const iam = new WeakMap();
/** Roles, policies, and what puts one on the other. */
function iamOf(together) {
    const known = iam.get(together) ?? together.all.filter(({ type }) => /_iam_|::IAM::/.test(type));
    iam.set(together, known);
    return known;
}
/** Whether a trust policy names SageMaker; unknown where its principals are. */
function trusts(trust) {
    let named = false;
    (0,cloud_value/* eachIn */.$G)(trust, (part) => {
        const text = (0,cloud_value/* isUnknown */.t8)(part) ? `${part.reason} ${part.shape}` : part;
        named ||= typeof text === 'string' && text.includes('sagemaker.');
    });
    if (named)
        return true;
    const principals = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(trust, ['Statement'])).map((statement) => (0,cloud_value/* follow */.e6)(statement, ['Principal', 'Service']) ?? (0,cloud_value/* follow */.e6)(statement, ['Principal']));
    return principals.flatMap(cloud_value/* listOf */.c3).find(cloud_value/* isUnknown */.t8) ?? false;
}
const verdicts = new WeakMap();
/** Whether a policy allows too much; told once, since many roles may be held against it. */
function verdictOn(policy, path, together) {
    const known = verdicts.get(policy) ?? wildcardActions(policyDocument((0,cloud_value/* follow */.e6)(policy.body, [path]), together));
    verdicts.set(policy, known);
    return known;
}
/** What a policy says, as far as it is on the role and is there. */
function on(concern, verdict) {
    if (concern === false)
        return false;
    const told = verdict();
    return (0,cloud_value/* isUnknown */.t8)(concern) && told !== false ? concern : told;
}
function placed({ address, at }) {
    return `${address} (${at.file}:${at.line})`;
}
function inlineOf(role, [list, document], together) {
    return (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(role.body, [list])).map((policy) => ({
        told: (0,cloud_value/* isUnknown */.t8)(policy) ? policy : wildcardActions(policyDocument((0,cloud_value/* follow */.e6)(policy, [document]), together)),
        by: 'a policy within it',
    }));
}
function managedOf(stated, together) {
    return arns(stated, together).map((told) => ({ told, by: 'a policy that it names' }));
}
function policiesOfTemplate(role, together) {
    const put = together.ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy').map((policy) => ({
        told: on(concerns(policy, ['Roles', 'RoleName'], { role, together }), () => verdictOn(policy, 'PolicyDocument', together)),
        by: placed(policy),
    }));
    return [
        ...inlineOf(role, ['Policies', 'PolicyDocument'], together),
        ...put,
        ...managedOf((0,cloud_value/* follow */.e6)(role.body, ['ManagedPolicyArns']), together),
    ];
}
function policiesOfTerraform(role, together) {
    const put = together.ofType('aws_iam_role_policy').map((policy) => ({
        told: on(concerns(policy, ['role'], { role, together }), () => verdictOn(policy, 'policy', together)),
        by: placed(policy),
    }));
    const attached = together.ofType(...ATTACHING).map((other) => ({
        told: on(concerns(other, ['role', 'roles', 'role_name'], { role, together }), () => (0,cloud_value/* any */.bz)([...arns((0,cloud_value/* follow */.e6)(other.body, ['policy_arn']), together), ...arns((0,cloud_value/* follow */.e6)(other.body, ['policy_arns']), together)])),
        by: `what ${placed(other)} attaches`,
    }));
    return [
        ...inlineOf(role, ['inline_policy', 'policy'], together),
        ...put,
        ...attached,
        ...managedOf((0,cloud_value/* follow */.e6)(role.body, ['managed_policy_arns']), together),
    ];
}
const ATTACHING = ['aws_iam_role_policy_attachment', 'aws_iam_policy_attachment', 'aws_iam_role_policy_attachments_exclusive'];
/** Policies of AWS itself that allow everything. */
const ADMINISTRATOR = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess|PowerUserAccess)$/;
const POLICY_NAME = new RegExp(`:policy/(?:[^/${cloud_value/* HOLE */.vs}]+/)*([^/${cloud_value/* HOLE */.vs}]+)$`);
const MAX_ARN = 2048;
const POLICIES = { aws_iam_policy: 'policy', 'AWS::IAM::ManagedPolicy': 'PolicyDocument' };
/** Whether the policies that are named allow too much: those of AWS by their names, those of the same files by what they say. */
function arns(stated, together) {
    return (0,cloud_value/* listOf */.c3)(stated).map((each) => {
        const arn = (0,cloud_value/* asWritten */.qm)(each);
        const source = (0,cloud_value/* sourceOf */.vz)(arn);
        const text = (0,cloud_value/* isUnknown */.t8)(arn) ? arn.shape : String(arn);
        if (ADMINISTRATOR.test(text))
            return true;
        if (/:iam::aws:policy\//.test(text) && !text.endsWith(cloud_value/* HOLE */.vs))
            return false;
        const [, name] = POLICY_NAME.exec(text.slice(-MAX_ARN)) ?? [];
        const policies = source === undefined ? policiesNamed(name, together) : together.named([source]).filter(isPolicy);
        const unknown = (0,cloud_value/* isUnknown */.t8)(arn) ? arn : new cloud_value/* Unknown */.$r(`what the policy ${name ?? ''} says is not here`);
        return policies.length === 0 ? unknown : (0,cloud_value/* any */.bz)(policies.map((policy) => verdictOn(policy, POLICIES[policy.type] ?? '', together)));
    });
}
function isPolicy({ type }) {
    return Object.hasOwn(POLICIES, type);
}
function policiesNamed(name, together) {
    if (name === undefined)
        return [];
    return together
        .ofType(...Object.keys(POLICIES))
        .filter(({ body }) => [(0,cloud_value/* follow */.e6)(body, ['name']), (0,cloud_value/* follow */.e6)(body, ['ManagedPolicyName'])].includes(name));
}
/** Whether a member of one resource names a role: by reference, or by the name that it has. */
function concerns(other, paths, { role, together }) {
    const own = (0,cloud_value/* follow */.e6)(role.body, [role.format === 'cloudformation' ? 'RoleName' : 'name']);
    const stated = paths.flatMap((path) => (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(other.body, [path])));
    return (0,cloud_value/* any */.bz)(stated.map((each) => {
        const source = (0,cloud_value/* sourceOf */.vz)(each);
        if (source !== undefined && (0,cloud_resource/* refersTo */.zA)(source, role.address))
            return true;
        const isOther = source !== undefined && (/(^|\.)data\.aws_iam_role\./.test(source) || together.named([source]).some(isRole));
        return isOther ? false : isNamed((0,cloud_value/* asWritten */.qm)(each), own);
    }));
}
/** Without a name of its own, a role gets one that nobody can have written down. */
function isNamed(stated, own) {
    if ((0,cloud_value/* isUnknown */.t8)(stated))
        return stated;
    if (!(0,cloud_value/* isUnknown */.t8)(own))
        return own !== undefined && String(stated) === String(own);
    return (0,cloud_value/* fits */.lA)(String(stated), own) ? own : false;
}

;// CONCATENATED MODULE: ./build/cloud/aws.js








function neighboursOf(together) {
    const named = (resources) => new cloud_resource/* References */.N3(resources.flatMap((resource) => resource.refsAt([])));
    const own = together.all.filter(({ type }) => kindOf(type) !== '');
    const configs = own.filter(({ type }) => kindOf(type).startsWith('endpoint_config'));
    return {
        together,
        used: named(own),
        serverless: named(configs.filter(isServerless)),
        instances: named(configs.filter((config) => !isServerless(config))),
        watched: watchedIn(own),
    };
}
const TYPES = {
    model: [modelType, isolated],
    notebook_instance: ['sagemaker.notebook', notebook],
    endpoint_configuration: [configType, endpointConfig],
    endpoint_config: [configType, endpointConfig],
    endpoint: ['sagemaker.endpoint', endpoint],
    domain: ['sagemaker.domain', domain],
    data_quality_job_definition: ['sagemaker.monitoring-job', monitoringJob('data_quality')],
    model_quality_job_definition: ['sagemaker.monitoring-job', monitoringJob('model_quality')],
    model_bias_job_definition: ['sagemaker.monitoring-job', monitoringJob('model_bias')],
    model_explainability_job_definition: ['sagemaker.monitoring-job', monitoringJob('model_explainability')],
    monitoring_schedule: [scheduleType, monitoringSchedule],
    training_job: ['sagemaker.training-job', job],
    processing_job: ['sagemaker.training-job', job],
    hyper_parameter_tuning_job: ['sagemaker.training-job', tuningJob],
    flow_definition: ['sagemaker.flow-definition', flowDefinition],
    feature_group: ['sagemaker.feature-group', featureGroup],
    model_package_group_policy: ['sagemaker.registry-policy', registryPolicy],
    model_package_group: ['sagemaker.registry', registryPolicy],
};
/** What rules look at in the SageMaker resources among others, and in the roles that they run as. */
function awsSubjects(resources) {
    const around = (0,cloud_resource/* neighbourhoods */.rI)(resources);
    const known = new Map();
    const neighboursFor = (resource) => {
        const together = around(resource);
        const neighbours = known.get(together) ?? neighboursOf(together);
        known.set(together, neighbours);
        return neighbours;
    };
    return resources.flatMap((resource) => {
        const neighbours = neighboursFor(resource);
        const kind = kindOf(resource.type);
        const known = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
        if (known !== undefined) {
            const [type, judge] = known;
            const identity = { provider: 'aws', type: typeof type === 'string' ? type : type(resource, neighbours) };
            const reading = new Reading(resource, identity, naming(resource.format));
            judge(reading, neighbours);
            return [reading.subject()];
        }
        if (kind === 'pipeline')
            return pipeline(resource);
        return isRole(resource) ? roleSubjects(resource, neighbours.together, neighbours.used) : [];
    });
}
function inVpc(reading, path) {
    return (0,cloud_value/* all */.Q7)([reading.has(`${path}.subnets`), reading.has(`${path}.security_group_ids`)]);
}
function isolated(reading) {
    reading
        .put('networkIsolation', reading.on('enable_network_isolation', false), 'enable_network_isolation')
        .put('inVpc', inVpc(reading, 'vpc_config'), 'vpc_config');
}
function notebook(reading) {
    reading
        .put('internetAccess', (0,cloud_value/* not */.AU)(reading.is('direct_internet_access', ['Disabled'], false)), 'direct_internet_access')
        .put('rootAccess', (0,cloud_value/* not */.AU)(reading.is('root_access', ['Disabled'], false)), 'root_access')
        .put('inVpc', reading.has('subnet_id'), 'subnet_id')
        .put('metadataV2', reading.is(IMDS, ['2'], false), IMDS)
        .put('customerKey', ownKey(reading, 'kms_key_id'), 'kms_key_id');
}
const IMDS = 'instance_metadata_service_configuration.minimum_instance_metadata_service_version';
/** Serverless endpoints have neither a VPC nor network isolation, and models that run on nothing else cannot ask for them. */
function modelType({ address }, { serverless, instances }) {
    return serverless.has(address) && !instances.mayHave(address) ? 'sagemaker.serverless-model' : 'sagemaker.model';
}
function isServerless({ body, format }) {
    const names = naming(format);
    const variants = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(body, names('production_variants')));
    return variants.length > 0 && variants.every((variant) => (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(variant, names('serverless_config'))) === true);
}
/** Variants that name no model run an inference component, whose network is said here and not in a model. */
function configType(resource) {
    const names = naming(resource.format);
    const variants = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(resource.body, names('production_variants')));
    // Terraform has no such members, so that nobody could mend it there.
    if (isServerless(resource))
        return 'sagemaker.serverless-config';
    const withoutModel = resource.format === 'cloudformation' && variants.some((variant) => (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(variant, names('model_name'))) === false);
    return withoutModel ? 'sagemaker.component-config' : 'sagemaker.endpoint-config';
}
function endpointConfig(reading) {
    const key = reading.resource.format === 'cloudformation' ? 'kms_key_id' : 'kms_key_arn';
    const types = ['production_variants', 'shadow_production_variants'].flatMap((name) => (0,cloud_value/* listOf */.c3)(reading.value(name)).map((variant) => (0,cloud_value/* follow */.e6)(variant, naming(reading.resource.format)('instance_type'))));
    reading.put('customerKey', (0,cloud_value/* any */.bz)([ownKey(reading, key), ...types.map(encryptsItself)]), key);
    if (configType(reading.resource) === 'sagemaker.component-config')
        reading
            .put('networkIsolation', reading.on('enable_network_isolation', false), 'enable_network_isolation')
            .put('inVpc', inVpc(reading, 'vpc_config'), 'vpc_config');
}
function endpoint(reading, { watched }) {
    reading.put('monitored', isWatched(reading.resource, watched));
}
function domain(reading) {
    reading
        .put('internetAccess', (0,cloud_value/* not */.AU)(reading.is('app_network_access_type', ['VpcOnly'], false)), 'app_network_access_type')
        .put('customerKey', ownKey(reading, 'kms_key_id'), 'kms_key_id');
}
/**
 * Instances with disks of their own, which their hardware encrypts. SageMaker refuses a key for them: see `KmsKeyId` of
 * CreateEndpointConfig and the instance store volumes of EC2.
 */
const OWN_DISKS = /^ml\.([a-z]+\d+[a-z]*d[a-z]*|g5|g6e?|gr6|p5en?|p6-[\w-]+|trn1n?|trn2u?|i\d\w*)\./;
function encryptsItself(instanceType) {
    const told = (0,cloud_value/* asWritten */.qm)(instanceType ?? null);
    return (0,cloud_value/* isUnknown */.t8)(told) ? told : typeof told === 'string' && OWN_DISKS.test(told);
}
function judgeJob(reading, { network, isolation, traffic, output, volume, instance }) {
    reading
        .put('networkIsolation', reading.on(isolation, false), isolation)
        .put('inVpc', inVpc(reading, network), network)
        .put('trafficEncrypted', reading.on(traffic, false), traffic)
        .put('customerKey', (0,cloud_value/* all */.Q7)([ownKey(reading, output), (0,cloud_value/* any */.bz)([ownKey(reading, volume), encryptsItself(reading.value(instance))])]), output);
}
function monitoringJob(name) {
    return (reading) => judgeJob(reading, {
        network: 'network_config.vpc_config',
        isolation: 'network_config.enable_network_isolation',
        traffic: 'network_config.enable_inter_container_traffic_encryption',
        output: `${name}_job_output_config.kms_key_id`,
        volume: 'job_resources.cluster_config.volume_kms_key_id',
        instance: 'job_resources.cluster_config.instance_type',
    });
}
/** A schedule holds its job, or names one that is judged by itself. */
function scheduleType(resource) {
    const inline = (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(resource.body, naming(resource.format)(SCHEDULED))) !== false;
    return inline ? 'sagemaker.scheduled-job' : 'sagemaker.monitoring-schedule';
}
function monitoringSchedule(reading) {
    if (scheduleType(reading.resource) === 'sagemaker.monitoring-schedule')
        return;
    judgeJob(reading, {
        network: `${SCHEDULED}.network_config.vpc_config`,
        isolation: `${SCHEDULED}.network_config.enable_network_isolation`,
        traffic: `${SCHEDULED}.network_config.enable_inter_container_traffic_encryption`,
        output: `${SCHEDULED}.monitoring_output_config.kms_key_id`,
        volume: `${SCHEDULED}.monitoring_resources.cluster_config.volume_kms_key_id`,
        instance: `${SCHEDULED}.monitoring_resources.cluster_config.instance_type`,
    });
}
/** A training job has its switches on top, a processing job in a part of its own. */
function job(reading) {
    const processing = (0,cloud_value/* isSet */.vM)(reading.value('processing_resources')) !== false;
    const network = processing ? 'network_config.' : '';
    judgeJob(reading, {
        network: `${network}vpc_config`,
        isolation: `${network}enable_network_isolation`,
        traffic: `${network}enable_inter_container_traffic_encryption`,
        output: processing ? 'processing_output_config.kms_key_id' : 'output_data_config.kms_key_id',
        volume: processing ? 'processing_resources.cluster_config.volume_kms_key_id' : 'resource_config.volume_kms_key_id',
        instance: processing ? 'processing_resources.cluster_config.instance_type' : 'resource_config.instance_type',
    });
}
/** Each of its definitions is a job; what one lacks the whole lacks. */
function tuningJob(reading) {
    const path = (0,cloud_value/* isSet */.vM)(reading.value('training_job_definitions')) === false ? 'training_job_definition' : 'training_job_definitions';
    const each = (test) => (0,cloud_value/* all */.Q7)((0,cloud_value/* listOf */.c3)(reading.value(path)).map(test));
    const has = (...names) => (definition) => ofAws((0,cloud_value/* follow */.e6)(definition, names)) ? false : (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(definition, names));
    const on = (name) => (definition) => (0,cloud_value/* truth */.Im)((0,cloud_value/* follow */.e6)(definition, [name]), false);
    reading
        .put('networkIsolation', each(on('enable_network_isolation')), path)
        .put('inVpc', each((definition) => (0,cloud_value/* all */.Q7)([has('vpc_config', 'subnets')(definition), has('vpc_config', 'security_group_ids')(definition)])), path)
        .put('trafficEncrypted', each(on('enable_inter_container_traffic_encryption')), path)
        .put('customerKey', each((definition) => (0,cloud_value/* all */.Q7)([
        has('output_data_config', 'kms_key_id')(definition),
        (0,cloud_value/* any */.bz)([
            has('resource_config', 'volume_kms_key_id')(definition),
            encryptsItself((0,cloud_value/* follow */.e6)(definition, ['resource_config', 'instance_type'])),
        ]),
    ])), path);
}
function flowDefinition(reading) {
    reading.put('customerKey', ownKey(reading, 'output_config.kms_key_id'), 'output_config');
}
/** A group without an online store that is switched on, and without an offline one, holds nothing to encrypt. */
function featureGroup(reading) {
    const stores = ['online_store_config', 'offline_store_config'].filter((store) => (0,cloud_value/* isSet */.vM)(reading.value(store)) !== false && reading.on(`${store}.enable_online_store`, true) !== false);
    const keys = stores.map((store) => ownKey(reading, store.startsWith('online') ? `${store}.security_config.kms_key_id` : `${store}.s3_storage_config.kms_key_id`));
    reading.put('customerKey', (0,cloud_value/* all */.Q7)(keys), stores[0]);
}
/** Whether a key is of the owner: those under `alias/aws/` are of AWS. */
function ownKey(reading, path) {
    const key = reading.value(path);
    return ofAws(key) ? false : (0,cloud_value/* isSet */.vM)(key);
}
function ofAws(key) {
    const told = (0,cloud_value/* asWritten */.qm)(key ?? null);
    return typeof told === 'string' && /(^|:)alias\/aws\//.test(told);
}
/** A group by itself has no policy and is closed to others. */
function registryPolicy(reading, { together }) {
    const path = kindOf(reading.resource.type) === 'model_package_group' ? 'model_package_group_policy' : 'resource_policy';
    reading
        .put('wildcardBy', 'its policy lets everybody in')
        .put('wildcard', wildcardPrincipals(policyDocument(reading.value(path), together)), path);
}
/** The steps of a pipeline that train or process are jobs as any other. */
function pipeline(resource) {
    const body = resource.format === 'cloudformation' ? ['PipelineDefinition'] : ['pipeline_definition'];
    const stated = (0,cloud_value/* follow */.e6)(resource.body, body);
    const definition = aws_textOf((0,cloud_value/* isObject */.Gv)(stated) && 'PipelineDefinitionBody' in stated ? stated['PipelineDefinitionBody'] : stated);
    const identity = { provider: 'aws', type: 'sagemaker.pipeline' };
    const own = new Reading(resource, identity, naming(resource.format)).put('readable', readable(definition), 'pipeline_definition');
    const steps = (0,cloud_value/* isObject */.Gv)(definition) ? stepsIn(definition['Steps']) : [];
    return [own.subject(), ...steps.flatMap((step, index) => pipelineStep(resource, step, { index, at: body }))];
}
/** Whether every step and its type are there; jobs of AutoML are not looked at. */
function readable(definition) {
    if ((0,cloud_value/* isUnknown */.t8)(definition))
        return definition;
    if (!(0,cloud_value/* isObject */.Gv)(definition))
        return false;
    const stated = definition['Steps'];
    if ((0,cloud_value/* isUnknown */.t8)(stated) || !(0,cloud_value/* isList */.Lv)(stated))
        return (0,cloud_value/* isUnknown */.t8)(stated) ? stated : false;
    const strange = stepsIn(stated).find((step) => !(0,cloud_value/* isObject */.Gv)(step) || typeof step['Type'] !== 'string' || step['Type'] === 'AutoML');
    return strange === undefined ? true : new cloud_value/* Unknown */.$r('a step is computed, or one of AutoML');
}
/** Steps, and those that a condition chooses between. */
function stepsIn(steps, depth = 0) {
    if (depth > 20)
        return [];
    return (0,cloud_value/* listOf */.c3)(steps).flatMap((step) => [
        step,
        ...['IfSteps', 'ElseSteps'].flatMap((branch) => stepsIn((0,cloud_value/* follow */.e6)(step, ['Arguments', branch]), depth + 1)),
    ]);
}
/** Parts of a step that say how a job runs. */
function jobsOf(step) {
    if (!(0,cloud_value/* isObject */.Gv)(step))
        return [];
    const args = step['Arguments'];
    if (step['Type'] === 'Tuning')
        return [...(0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(args, ['TrainingJobDefinition'])), ...(0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(args, ['TrainingJobDefinitions']))];
    return ['Training', 'Processing', 'ClarifyCheck', 'QualityCheck', 'Model'].includes(String(step['Type'])) ? [args] : [];
}
function pipelineStep(resource, step, { index, at }) {
    const named = (0,cloud_value/* isObject */.Gv)(step) && typeof step['Name'] === 'string' ? step['Name'] : String(index);
    const isModel = (0,cloud_value/* isObject */.Gv)(step) && step['Type'] === 'Model';
    return jobsOf(step).map((body) => {
        const inner = {
            ...resource,
            format: 'cloudformation',
            address: `${resource.address}/${named}`,
            body: body ?? null,
            spanAt: () => resource.spanAt(at),
            refsAt: () => [],
        };
        const reading = new Reading(inner, { provider: 'aws', type: isModel ? 'sagemaker.model' : 'sagemaker.training-job' }, naming('cloudformation'));
        if (isModel)
            isolated(reading);
        else
            job(reading);
        return reading.subject();
    });
}
/** A definition is JSON in a text, or was written as a value and encoded. */
function aws_textOf(value) {
    return typeof value === 'string' ? (0,cloud_value/* fromJson */.Rf)(value) : value;
}

;// CONCATENATED MODULE: ./build/cloud/azure.js



/** What rules look at in Azure Machine Learning: workspaces, computes, endpoints and registries, of Terraform and ARM. */
function azureSubjects(resources) {
    const plain = resources.map((resource) => (resource.type === 'azapi_resource' ? fromAzapi(resource) : resource));
    const around = (0,cloud_resource/* neighbourhoods */.rI)(plain);
    return plain.flatMap((resource) => {
        const arm = Object.hasOwn(ARM, resource.type.toLowerCase());
        const known = arm ? ARM[resource.type.toLowerCase()] : Object.hasOwn(TERRAFORM, resource.type) ? TERRAFORM[resource.type] : undefined;
        if (known === undefined)
            return [];
        const reading = new Reading(resource, { provider: 'azure', type: known.type(resource) }, (path) => path.split('.'));
        known.judge(reading, { arm, neighbours: around(resource) });
        return [reading.subject()];
    });
}
const as = (type, judge) => ({ type: () => type, judge });
const TERRAFORM = {
    azurerm_machine_learning_workspace: as('azureml.workspace', workspace),
    azurerm_ai_foundry: as('azureml.workspace', foundry),
    azurerm_machine_learning_compute_cluster: as('azureml.compute', compute),
    azurerm_machine_learning_compute_instance: as('azureml.compute', compute),
    azurerm_machine_learning_inference_cluster: as('azureml.inference-cluster', inferenceCluster),
};
const ML = 'microsoft.machinelearningservices';
const ARM = {
    [`${ML}/workspaces`]: { type: workspaceType, judge: workspace },
    [`${ML}/workspaces/computes`]: { type: computeType, judge: compute },
    [`${ML}/workspaces/onlineendpoints`]: as('azureml.endpoint', azure_endpoint),
    [`${ML}/workspaces/batchendpoints`]: as('azureml.batch-endpoint', azure_endpoint),
    [`${ML}/workspaces/serverlessendpoints`]: as('azureml.serverless-endpoint', serverlessEndpoint),
    [`${ML}/registries`]: as('azureml.registry', registry),
};
/** A project has what its hub has. */
function workspaceType({ body }) {
    return String((0,cloud_value/* follow */.e6)(body, ['kind'])).toLowerCase() === 'project' ? 'azureml.project' : 'azureml.workspace';
}
/** Computes are told apart by a property; most of those that Azure Machine Learning only attaches have no switches of ours. */
function computeType({ body }) {
    const type = (0,cloud_value/* follow */.e6)(body, ['properties', 'computeType']);
    if (typeof type !== 'string' || ['amlcompute', 'computeinstance'].includes(type.toLowerCase()))
        return 'azureml.compute';
    return type.toLowerCase() === 'aks' ? 'azureml.inference-cluster' : 'azureml.attached-compute';
}
/** `azapi_resource` holds what ARM would: a type with a version, and a body. */
function fromAzapi(resource) {
    const type = (0,cloud_value/* follow */.e6)(resource.body, ['type']);
    const stated = (0,cloud_value/* follow */.e6)(resource.body, ['body']);
    const body = typeof stated === 'string' ? (0,cloud_value/* fromJson */.Rf)(stated) : stated;
    const top = (0,cloud_value/* isObject */.Gv)(resource.body) ? resource.body : {};
    const inner = (0,cloud_value/* isObject */.Gv)(body) ? { ...top, ...body } : { ...top, properties: (0,cloud_value/* isUnknown */.t8)(body) ? body : (body ?? null) };
    return {
        ...resource,
        type: typeof type === 'string' ? (type.split('@')[0] ?? '') : resource.type,
        body: inner,
        spanAt: (path) => resource.spanAt(['properties', 'sku', 'kind'].includes(path[0] ?? '') ? ['body', ...path] : path),
        refsAt: (path) => (0,cloud_resource/* refsIn */.A5)((0,cloud_value/* follow */.e6)(inner, path)),
    };
}
/** Public unless it is said otherwise: so says Azure, and so does its built-in policy. */
function workspace(reading, { arm, neighbours }) {
    if (arm && workspaceType(reading.resource) === 'azureml.project')
        return;
    const access = arm ? 'properties.publicNetworkAccess' : 'public_network_access_enabled';
    const open = arm ? (0,cloud_value/* not */.AU)(reading.is(access, ['Disabled'], false)) : reading.on(access, true);
    const isolation = arm ? 'properties.managedNetwork.isolationMode' : 'managed_network.isolation_mode';
    const key = arm ? 'properties.encryption.keyVaultProperties.keyIdentifier' : 'encryption.key_id';
    const impact = arm ? 'properties.hbiWorkspace' : 'high_business_impact';
    reading
        .put('publicAccess', open, access)
        .put('managedNetwork', reading.is(isolation, ISOLATED, false), isolation)
        .put('customerKey', reading.has(key), key)
        .put('highImpact', reading.on(impact, false), impact);
    const storage = arm ? 'properties.storageAccount' : 'storage_account_id';
    reading.put('storagePublic', storageOf(reading, storage, { arm, neighbours }), storage);
}
/** A hub of Azure AI Foundry is a workspace under another name. */
function foundry(reading, around) {
    reading
        .put('publicAccess', (0,cloud_value/* not */.AU)(reading.is('public_network_access', ['Disabled'], false)), 'public_network_access')
        .put('managedNetwork', reading.is('managed_network.isolation_mode', ISOLATED, false), 'managed_network')
        .put('customerKey', reading.has('encryption.key_id'), 'encryption')
        .put('highImpact', reading.on('high_business_impact_enabled', false), 'high_business_impact_enabled')
        .put('storagePublic', storageOf(reading, 'storage_account_id', around), 'storage_account_id');
}
const ISOLATED = ['AllowInternetOutbound', 'AllowOnlyApprovedOutbound'];
/** Whether the storage account of a workspace is open to the internet. */
function storageOf(reading, path, { arm, neighbours }) {
    const account = arm
        ? accountOfTemplate(neighbours.ofType('Microsoft.Storage/storageAccounts'), reading.value(path))
        : onlyOne(reading.value(path), neighbours, ['azurerm_storage_account']);
    if (account === undefined)
        return new cloud_value/* Unknown */.$r('its storage account is not in the same files');
    const switched = new Reading(account, { provider: 'azure', type: '' }, (inner) => inner.split('.'));
    const terraform = account.type === 'azurerm_storage_account';
    const open = terraform
        ? switched.on('public_network_access_enabled', true)
        : (0,cloud_value/* not */.AU)(switched.is('properties.publicNetworkAccess', ['Disabled', 'SecuredByPerimeter'], false));
    const denied = switched.is(terraform ? 'network_rules.default_action' : 'properties.networkAcls.defaultAction', ['Deny'], false);
    const beside = neighbours
        .ofType('azurerm_storage_account_network_rules')
        .filter((rules) => (0,cloud_value/* sourceOf */.vz)((0,cloud_value/* follow */.e6)(rules.body, ['storage_account_id'])) === account.address)
        .map(({ body, conditional }) => {
        const denies = (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(body, ['default_action']), ['Deny'], false);
        return conditional === undefined ? denies : new cloud_value/* Unknown */.$r(conditional);
    });
    return (0,cloud_value/* all */.Q7)([open, (0,cloud_value/* not */.AU)((0,cloud_value/* any */.bz)([denied, ...beside]))]);
}
/** The resource that a value is an attribute of, where it can be no other. */
function onlyOne(value, neighbours, types) {
    const source = (0,cloud_value/* sourceOf */.vz)(value);
    const [only, ...others] = source === undefined ? [] : neighbours.named([source]);
    return only !== undefined && others.length === 0 && types.includes(only.type) ? only : undefined;
}
/** Each is held against each; more of them in one template than this are made to take time. */
const MAX_NAMED = 500;
/** ARM names by expressions: `resourceId('…/storageAccounts', parameters('name'))`. Where both names rest on the same, the only account is meant. */
function accountOfTemplate(accounts, stated) {
    if (accounts.length > MAX_NAMED || !(0,cloud_value/* isUnknown */.t8)(stated) || !stated.attribute)
        return undefined;
    const nameOf = (account) => (0,cloud_value/* follow */.e6)(account.body, ['name']);
    const named = stated.refs.filter((ref) => ref.toLowerCase() !== 'microsoft.storage/storageaccounts');
    const [only, ...others] = accounts;
    if (named.length > 0)
        return accounts.find((account) => named.includes(String(nameOf(account))));
    if (only === undefined || others.length > 0)
        return undefined;
    const own = nameOf(only);
    return (0,cloud_value/* isUnknown */.t8)(own) && own.reason === stated.reason ? only : undefined;
}
function compute(reading, { arm, neighbours }) {
    const type = arm ? computeType(reading.resource) : 'azureml.compute';
    if (type === 'azureml.inference-cluster')
        inferenceCluster(reading, { arm, neighbours });
    if (type !== 'azureml.compute')
        return;
    const subnet = arm ? 'properties.properties.subnet.id' : 'subnet_resource_id';
    const publicNode = arm ? 'properties.properties.enableNodePublicIp' : 'node_public_ip_enabled';
    const local = arm ? 'properties.disableLocalAuth' : 'local_auth_enabled';
    reading
        .put('localAuth', arm ? (0,cloud_value/* not */.AU)(reading.on(local, false)) : reading.on(local, true), local)
        .put('inVpc', (0,cloud_value/* any */.bz)([reading.has(subnet), managed(reading, { arm, neighbours })]), subnet)
        .put('publicAddress', reading.on(publicNode, true), publicNode);
}
/** Computes are in the managed network of their workspace, where that has one. */
function managed(reading, { arm, neighbours }) {
    // `azapi_resource` names what it stands in.
    const named = reading.value(arm ? 'parent_id' : 'machine_learning_workspace_id');
    const mine = arm && named === undefined
        ? workspaceOfTemplate(reading.resource, neighbours.ofType(`${ML}/workspaces`))
        : onlyOne(named, neighbours, WORKSPACES);
    if (mine === undefined)
        return arm || (0,cloud_value/* isUnknown */.t8)(named) ? new cloud_value/* Unknown */.$r('its workspace is not in the same files') : false;
    const path = mine.type.startsWith('azurerm_') ? ['managed_network', 'isolation_mode'] : ['properties', 'managedNetwork', 'isolationMode'];
    return (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(mine.body, path), ISOLATED, false);
}
const WORKSPACES = ['azurerm_machine_learning_workspace', 'azurerm_ai_foundry', 'Microsoft.MachineLearningServices/workspaces'];
/** By the name before its own. Where that is computed, the only workspace of the template is meant if its name is computed alike. */
function workspaceOfTemplate({ address, body }, workspaces) {
    if (workspaces.length > MAX_NAMED)
        return undefined;
    const nameOf = (workspace) => (0,cloud_value/* follow */.e6)(workspace.body, ['name']);
    const own = (0,cloud_value/* follow */.e6)(body, ['name']);
    // One that stands within its workspace has the name of that only in its address.
    const full = typeof own === 'string' && own.includes('/') ? own : address;
    const named = workspaces.find((workspace) => nameOf(workspace) === full.split('/').at(-2));
    const [first, ...others] = workspaces;
    return named ?? (first !== undefined && others.length === 0 && restsOnSame(own, nameOf(first)) ? first : undefined);
}
/** Whether a name begins with another, where both rest on the same that nobody knows. */
function restsOnSame(own, name) {
    if (!(0,cloud_value/* isUnknown */.t8)(own) || !(0,cloud_value/* isUnknown */.t8)(name))
        return false;
    return own.reason === name.reason && own.shape.startsWith(`${name.shape || cloud_value/* HOLE */.vs}/`);
}
function inferenceCluster(reading, { arm }) {
    const status = 'properties.properties.sslConfiguration.status';
    if (arm)
        reading.put('tls', reading.is(status, ['Enabled', 'Auto'], false), status);
    else
        reading.put('tls', reading.has('ssl'), 'ssl');
}
/** A key never expires; a token of Microsoft Entra names who calls. */
function azure_endpoint(reading) {
    const mode = 'properties.authMode';
    // Tokens of Microsoft Entra are for managed endpoints only; a cluster of one's own has those of the workspace at best.
    const cluster = (0,cloud_value/* isSet */.vM)(reading.value('properties.compute'));
    const byToken = (0,cloud_value/* all */.Q7)([cluster, reading.is(mode, ['AMLToken'], false)]);
    reading.put('localAuth', (0,cloud_value/* not */.AU)((0,cloud_value/* any */.bz)([reading.is(mode, ['AADToken'], false), byToken])), mode);
    const access = 'properties.publicNetworkAccess';
    if (reading.resource.type.toLowerCase().endsWith('/onlineendpoints'))
        reading.put('publicAccess', (0,cloud_value/* not */.AU)(reading.is(access, ['Disabled'], false)), access);
}
/** Endpoints of models of others take keys, unless they are told to take none. */
function serverlessEndpoint(reading) {
    const mode = 'properties.authMode';
    reading.put('localAuth', (0,cloud_value/* not */.AU)(reading.is(mode, ['AAD'], false)), mode);
}
function registry(reading) {
    const access = 'properties.publicNetworkAccess';
    reading.put('publicAccess', (0,cloud_value/* not */.AU)(reading.is(access, ['Disabled'], false)), access);
}

;// CONCATENATED MODULE: ./build/cloud/azureml-file.js


const azureml_file_ML = 'Microsoft.MachineLearningServices';
/** The tools write `allow_internet_outbound` where ARM has `AllowInternetOutbound`. */
const pascal = (value) => typeof value === 'string'
    ? value
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
        .join('')
    : plain(value);
const plain = (value) => value;
const MODES = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' };
const mode = (preset) => (value) => value === undefined || value === null ? preset : (MODES[String(value).toLowerCase()] ?? String(value));
const elsewhere = (reason) => () => new cloud_value/* Unknown */.$r(reason);
const PUBLIC = { publicNetworkAccess: ['public_network_access', pascal] };
const WORKSPACE = {
    type: `${azureml_file_ML}/workspaces`,
    members: {
        ...PUBLIC,
        'managedNetwork.isolationMode': ['managed_network.isolation_mode', pascal],
        'encryption.keyVaultProperties.keyIdentifier': ['customer_managed_key.key_uri'],
        hbiWorkspace: ['hbi_workspace'],
        storageAccount: ['storage_account'],
    },
};
/** Where the file says nothing of SSH, it is open unless the nodes are in a network; an instance has none without a key. */
const ssh = (value, root) => {
    if (typeof value === 'boolean')
        return !value;
    // The tools read YAML 1.1, in which some words are truths.
    if (typeof value === 'string' && /^(yes|on|y|no|off|n)$/i.test(value))
        return /^n|^off/i.test(value);
    if (value !== undefined && value !== null)
        return new cloud_value/* Unknown */.$r('it is no truth value');
    return isInstance(root) ? !root.get('ssh_settings').exists : root.get('network_settings', 'subnet').exists;
};
const serverlessMode = (value) => (typeof value === 'string' && /^aad(_token)?$/i.test(value) ? 'AAD' : 'Key');
const COMPUTE = {
    type: `${azureml_file_ML}/workspaces/computes`,
    members: {
        computeType: ['type', pascal],
        disableLocalAuth: ['ssh_public_access_enabled', ssh],
        'properties.subnet.id': ['network_settings.subnet'],
        'properties.enableNodePublicIp': ['enable_node_public_ip'],
    },
};
/** By the names of the schemas of the command line `az ml`. Source: "CLI (v2) YAML schemas" of Azure Machine Learning. */
const KINDS = {
    managedonlineendpoint: {
        type: `${azureml_file_ML}/workspaces/onlineEndpoints`,
        members: { authMode: ['auth_mode', mode('Key')], ...PUBLIC },
    },
    kubernetesonlineendpoint: {
        type: `${azureml_file_ML}/workspaces/onlineEndpoints`,
        members: {
            authMode: ['auth_mode', mode('Key')],
            compute: ['compute', (value) => (typeof value === 'string' ? value : 'a cluster')],
            publicNetworkAccess: ['compute', elsewhere('where it listens is up to its cluster')],
        },
    },
    serverlessendpoint: { type: `${azureml_file_ML}/workspaces/serverlessEndpoints`, members: { authMode: ['auth_mode', serverlessMode] } },
    batchendpoint: { type: `${azureml_file_ML}/workspaces/batchEndpoints`, members: { authMode: ['auth_mode', mode('AADToken')] } },
    workspace: WORKSPACE,
    hub: WORKSPACE,
    featurestore: WORKSPACE,
    registry: { type: `${azureml_file_ML}/registries`, members: PUBLIC },
    amlcompute: COMPUTE,
    computeinstance: COMPUTE,
};
const MAX_SCHEMA = 500;
/** What a file for `az ml` describes. Many do not name their schema; endpoints and computes are known without it. */
function azureml_file_kindOf(value) {
    if (!(0,cloud_value/* isObject */.Gv)(value))
        return '';
    const { $schema: schema, auth_mode: auth, type, name } = value;
    const named = /azuremlschemas[\w.]{0,100}\/(?:[\w.-]+\/)*(\w+)\.schema\.json/
        .exec(String(schema).slice(0, MAX_SCHEMA))?.[1]
        ?.toLowerCase();
    if (named !== undefined && Object.hasOwn(KINDS, named))
        return named;
    // Schemas of jobs, data and components describe neither; that of computes tells no more than the type.
    if (named !== undefined && named !== 'compute')
        return '';
    if (typeof name !== 'string')
        return '';
    if (typeof auth === 'string' && Object.hasOwn(MODES, auth.toLowerCase()))
        return 'defaults' in value ? 'batchendpoint' : 'managedonlineendpoint';
    return ['amlcompute', 'computeinstance'].find((each) => each === String(type).toLowerCase()) ?? '';
}
function isAzureMlFile(value) {
    return azureml_file_kindOf(value) !== '';
}
function isInstance(root) {
    return azureml_file_kindOf(root.value) === 'computeinstance';
}
/** The resource that a file makes, in the words of ARM. */
function azureMlResources(yaml, path) {
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    const kind = KINDS[azureml_file_kindOf(yaml.value)];
    if (kind === undefined)
        return { resources: [], unread: [] };
    const name = root.get('name').text;
    const properties = Object.entries(kind.members).reduce((all, [member, [from, meaning = plain]]) => {
        const value = meaning(root.get(...from.split('.')).value, root);
        return value === undefined ? all : azureml_file_placed(all, member.split('.'), value);
    }, {});
    const at = root.get('name').at;
    const spanAt = (names) => {
        const stated = root.get(...(kind.members[names.slice(1).join('.')]?.[0] ?? '').split('.'));
        return stated.exists ? stated.at : at;
    };
    const resource = { format: 'azureml-file', type: kind.type, address: name || 'unnamed', body: { name, properties }, at };
    return { resources: [{ ...resource, spanAt, refsAt: () => [], scope: path }], unread: [] };
}
function azureml_file_placed(into, keys, value) {
    const [key = '', ...rest] = keys;
    const inner = into[key];
    return { ...into, [key]: rest.length === 0 ? value : azureml_file_placed((0,cloud_value/* isObject */.Gv)(inner) ? inner : {}, rest, value) };
}

;// CONCATENATED MODULE: ./build/cloud/budget.js

const MAX_STEPS = 4_000_000;
/** Characters of texts that are put together. */
const MAX_CHARACTERS = 30_000_000;
/** What the templates of a run may cost together: a short one can name its parts over and over, and make them longer each time. */
class Budget {
    #steps = 0;
    #characters = 0;
    /** Whether there is a step left for one more value. */
    spend() {
        this.#steps += 1;
        return !this.isSpent;
    }
    /** Whether some of what was asked for was not worked out. */
    get isSpent() {
        return this.#steps > MAX_STEPS || this.#characters > MAX_CHARACTERS;
    }
    /** A text that was put together, while there is room for it. */
    charge(value) {
        if (typeof value === 'string')
            this.#characters += value.length;
        else if (value instanceof cloud_value/* Unknown */.$r)
            this.#characters += value.shape.length;
        else
            return value;
        return !this.isSpent ? value : new cloud_value/* Unknown */.$r('the template takes too much to put together');
    }
}

// EXTERNAL MODULE: ./build/cloud/cloudformation.js
var cloudformation = __webpack_require__(58628);
;// CONCATENATED MODULE: ./build/cloud/gcp.js



const KEY = 'encryption_spec.kms_key_name';
const gcp_TYPES = {
    google_vertex_ai_endpoint: ['vertex.endpoint', gcp_endpoint],
    google_vertex_ai_index_endpoint: ['vertex.index-endpoint', indexEndpoint],
    google_vertex_ai_dataset: ['vertex.store', store(KEY)],
    google_vertex_ai_metadata_store: ['vertex.store', store(KEY)],
    google_vertex_ai_featurestore: ['vertex.store', store(KEY)],
    google_vertex_ai_feature_online_store: ['vertex.store', store(KEY)],
    google_vertex_ai_tensorboard: ['vertex.store', store(KEY)],
    google_vertex_ai_index: ['vertex.store', store(KEY)],
    google_notebooks_instance: ['vertex.notebook', gcp_notebook],
    google_workbench_instance: ['vertex.notebook', workbench],
    google_notebooks_runtime: ['vertex.notebook', runtime],
    google_colab_runtime_template: ['vertex.notebook', colab],
};
/** What rules look at in Vertex AI: endpoints, stores, notebooks, jobs, and who may use them. */
function gcpSubjects(resources) {
    const around = (0,cloud_resource/* neighbourhoods */.rI)(resources);
    return resources.flatMap((resource) => {
        if (resource.format === 'vertex-job')
            return [gcp_job(resource)];
        const known = Object.hasOwn(gcp_TYPES, resource.type) ? gcp_TYPES[resource.type] : undefined;
        if (known === undefined)
            return grant(resource, around(resource));
        const reading = new Reading(resource, { provider: 'gcp', type: known[0] }, (path) => path.split('.'));
        known[1](reading);
        return [reading.subject()];
    });
}
/** In a network of one's own, or reached by Private Service Connect. */
function gcp_endpoint(reading) {
    const connected = reading.on('private_service_connect_config.enable_private_service_connect', false);
    reading.put('publicAccess', (0,cloud_value/* not */.AU)((0,cloud_value/* any */.bz)([reading.has('network'), connected])), 'network').put('customerKey', reading.has(KEY), KEY);
}
function indexEndpoint(reading) {
    reading
        .put('publicAccess', reading.on('public_endpoint_enabled', false), 'public_endpoint_enabled')
        .put('customerKey', reading.has(KEY), KEY);
}
function store(key) {
    return (reading) => reading.put('customerKey', reading.has(key), key);
}
function gcp_notebook(reading) {
    const shielded = 'shielded_instance_config';
    reading
        .put('publicAddress', (0,cloud_value/* not */.AU)(reading.on('no_public_ip', false)), 'no_public_ip')
        .put('vtpm', reading.on(`${shielded}.enable_vtpm`, true), `${shielded}.enable_vtpm`)
        .put('integrityMonitoring', reading.on(`${shielded}.enable_integrity_monitoring`, true), `${shielded}.enable_integrity_monitoring`)
        .put('customerKey', (0,cloud_value/* all */.Q7)([reading.has('kms_key'), reading.is('disk_encryption', ['CMEK'], false)]), 'kms_key');
}
function workbench(reading) {
    const shielded = 'gce_setup.shielded_instance_config';
    // The provider looks at the key only where the disk says that it brings one. The disk it boots from is there anyway.
    const keyed = (disk) => (0,cloud_value/* all */.Q7)([(0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(disk, ['kms_key'])), (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(disk, ['disk_encryption']), ['CMEK'], false)]);
    const [boot, data] = ['gce_setup.boot_disk', 'gce_setup.data_disks'].map((path) => (0,cloud_value/* listOf */.c3)(reading.value(path)).map(keyed));
    const booted = boot === undefined || boot.length === 0 ? false : (0,cloud_value/* all */.Q7)(boot);
    reading
        .put('publicAddress', (0,cloud_value/* not */.AU)(reading.on('gce_setup.disable_public_ip', false)), 'gce_setup.disable_public_ip')
        .put('vtpm', reading.on(`${shielded}.enable_vtpm`, true), `${shielded}.enable_vtpm`)
        .put('integrityMonitoring', reading.on(`${shielded}.enable_integrity_monitoring`, true), `${shielded}.enable_integrity_monitoring`)
        .put('customerKey', (0,cloud_value/* all */.Q7)([booted, ...(data ?? [])]), booted === true && data?.length !== 0 ? 'gce_setup.data_disks' : 'gce_setup.boot_disk');
}
function runtime(reading) {
    const machine = 'virtual_machine.virtual_machine_config';
    const shielded = `${machine}.shielded_instance_config`;
    reading
        .put('publicAddress', (0,cloud_value/* not */.AU)(reading.on(`${machine}.internal_ip_only`, false)), `${machine}.internal_ip_only`)
        .put('vtpm', reading.on(`${shielded}.enable_vtpm`, true), `${shielded}.enable_vtpm`)
        .put('integrityMonitoring', reading.on(`${shielded}.enable_integrity_monitoring`, true), `${shielded}.enable_integrity_monitoring`)
        .put('customerKey', reading.has(`${machine}.encryption_config.kms_key`), `${machine}.encryption_config`);
}
function colab(reading) {
    reading
        .put('publicAddress', reading.on('network_spec.enable_internet_access', (0,cloud_value/* isSet */.vM)(reading.value('network_spec')) === false), 'network_spec')
        .put('vtpm', true)
        .put('integrityMonitoring', true)
        .put('customerKey', reading.has(KEY), KEY);
}
/** The account that all jobs of a project share is nobody's own. */
function ownAccount(value) {
    return typeof value === 'string' && /(-compute@developer|@appspot)\.gserviceaccount\.com$/.test(value) ? false : (0,cloud_value/* isSet */.vM)(value);
}
const EVERYBODY = ['allUsers', 'allAuthenticatedUsers'];
/** Rights on Vertex AI, by project, folder, organisation or resource. */
function grant(resource, neighbours) {
    if (!/^google_.*_iam_(member|binding|policy)$/.test(resource.type))
        return [];
    const reading = new Reading(resource, { provider: 'gcp', type: 'vertex.grant' }, (path) => path.split('.'));
    const ofVertex = /^google_(vertex_ai|notebooks|workbench|colab)_/.test(resource.type);
    if (resource.type.endsWith('_iam_policy'))
        return policy(reading, neighbours, ofVertex);
    // A role of Vertex AI is given on its own resources, or on what holds all of them.
    if (!ofVertex && !/^google_(project|folder|organization)_iam_/.test(resource.type))
        return [];
    const named = ofVertex ? true : ofModels(reading.value('role'));
    if (named === false)
        return [];
    const open = opens([...(0,cloud_value/* listOf */.c3)(reading.value('member')), ...(0,cloud_value/* listOf */.c3)(reading.value('members'))]);
    if ((0,cloud_value/* isUnknown */.t8)(named))
        return open === false ? [] : [reading.put('wildcard', named, 'role').subject()];
    return [reading.put('wildcard', open, reading.value('members') === undefined ? 'member' : 'members').subject()];
}
function ofModels(role) {
    if (typeof role === 'string' && /^(projects|organizations)\/[^/]+\/roles\//.test(role))
        return new cloud_value/* Unknown */.$r(`what the role ${role} allows is not looked at`);
    return (0,cloud_value/* isUnknown */.t8)(role) ? role : /^roles\/(aiplatform|notebooks|ml)\./.test(String(role ?? ''));
}
function opens(members) {
    return (0,cloud_value/* any */.bz)(members.map(gcp_isEverybody));
}
function gcp_isEverybody(stated) {
    const member = (0,cloud_value/* asWritten */.qm)(stated);
    if (!(0,cloud_value/* isUnknown */.t8)(member))
        return (0,cloud_value/* isOneOf */.EK)(member, EVERYBODY, false);
    return member.attribute || /^(user|group|domain|serviceAccount|principal)/.test(member.shape) ? false : member;
}
/** A whole policy, written in data that the module makes. */
function policy(reading, neighbours, ofVertex) {
    const data = reading.value('policy_data');
    const put = (open) => [reading.put('wildcard', open, 'policy_data').subject()];
    const source = (0,cloud_value/* sourceOf */.vz)(data);
    const [written, ...others] = source === undefined ? [] : neighbours.named([source]).filter(({ type }) => type === 'data.google_iam_policy');
    if (written === undefined || others.length > 0) {
        if ((0,cloud_value/* isUnknown */.t8)(data))
            return put(data);
        return ofVertex || /roles\/(aiplatform|notebooks|ml)\./.test(JSON.stringify(data ?? '')) ? put(inJson(data)) : [];
    }
    const bindings = (0,cloud_value/* listOf */.c3)((0,cloud_value/* isObject */.Gv)(written.body) ? (written.body['binding'] ?? null) : null);
    const concerned = bindings.flatMap((binding) => {
        const concerns = ofVertex || (0,cloud_value/* isUnknown */.t8)(binding) ? true : ofModels((0,cloud_value/* follow */.e6)(binding, ['role']));
        const open = (0,cloud_value/* isUnknown */.t8)(binding) ? binding : opens((0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(binding, ['members'])));
        if (concerns === false)
            return [];
        return [(0,cloud_value/* isUnknown */.t8)(concerns) && open !== false ? concerns : open];
    });
    return concerned.length === 0 && !ofVertex ? [] : put((0,cloud_value/* any */.bz)(concerned));
}
function inJson(data) {
    if ((0,cloud_value/* isUnknown */.t8)(data))
        return new cloud_value/* Unknown */.$r(data.reason);
    const text = typeof data === 'string' ? data : JSON.stringify(data ?? '');
    return EVERYBODY.some((each) => text.includes(`"${each}"`));
}
/** A job in the shape in which the API takes it; a bare spec gets the rest from flags of gcloud. */
function gcp_job(resource) {
    const reading = new Reading(resource, { provider: 'gcp', type: 'vertex.job' }, (path) => path.split('.'));
    const spec = ['jobSpec', 'trialJobSpec', 'trainingTaskInputs'].find((name) => reading.value(name) !== undefined);
    const bare = spec === undefined && reading.value('runtimeConfig') === undefined;
    const at = spec === undefined ? '' : `${spec}.`;
    const stated = (known) => (bare && known !== true ? new cloud_value/* Unknown */.$r('a flag of gcloud may say it') : known);
    reading
        .put('inVpc', stated((0,cloud_value/* any */.bz)([reading.has(`${at}network`), reading.has(`${at}pscInterfaceConfig`), reading.has('network')])), `${at}network`)
        .put('ownIdentity', stated((0,cloud_value/* any */.bz)([ownAccount(reading.value(`${at}serviceAccount`)), ownAccount(reading.value('serviceAccount'))])), `${at}serviceAccount`)
        .put('interactive', reading.on(`${at}enableWebAccess`, false), `${at}enableWebAccess`)
        .put('customerKey', stated(reading.has('encryptionSpec.kmsKeyName')), 'encryptionSpec');
    return reading.subject();
}

// EXTERNAL MODULE: ./build/cloud/plan.js
var cloud_plan = __webpack_require__(48379);
// EXTERNAL MODULE: ./build/repository-path.js
var repository_path = __webpack_require__(86228);
;// CONCATENATED MODULE: ./build/cloud/stacks.js




const STACK = { template: [['TemplateURL'], ['TemplateBody']], parameters: ['Parameters'] };
const IN_TERRAFORM = { template: [['template_url'], ['template_body'], ['template_content']], parameters: ['parameters'] };
const IN_ARM = ['relativePath', 'uri', 'id'].map((name) => ['properties', 'templateLink', name]);
/** By types in small letters, since Azure does not mind their case. */
const STACKS = {
    'aws::cloudformation::stack': STACK,
    'aws::cloudformation::stackset': STACK,
    'aws::serverless::application': { template: [['Location']], parameters: ['Parameters'] },
    'microsoft.resources/deployments': { template: IN_ARM, parameters: ['properties', 'parameters'] },
    aws_cloudformation_stack: IN_TERRAFORM,
    aws_cloudformation_stack_set: IN_TERRAFORM,
    ...Object.fromEntries(['resource_group', 'subscription', 'management_group', 'tenant'].map((scope) => [
        `azurerm_${scope}_template_deployment`,
        { ...IN_TERRAFORM, parameters: ['parameters_content'] },
    ])),
};
function stackOf({ type }) {
    const name = type.toLowerCase();
    return Object.hasOwn(STACKS, name) ? STACKS[name] : undefined;
}
/** What resources hand to the parameters of other templates, as a file of values would. */
function handedBy(resources) {
    return resources.flatMap((resource) => {
        const stack = stackOf(resource);
        if (stack === undefined)
            return [];
        const groups = (0,cloud_value/* listOf */.c3)((0,cloud_resource/* read */.LF)(resource, ['StackInstancesGroup'])).map((group) => (0,cloud_value/* follow */.e6)(group, ['ParameterOverrides']) ?? null);
        return [parametersOf(resource, stack), ...groups].flatMap((given) => (0,parameters.handed)(given, `${resource.address} in ${resource.at.file}`) ?? []);
    });
}
function parametersOf(resource, { parameters }) {
    const given = (0,cloud_resource/* read */.LF)(resource, parameters) ?? null;
    return typeof given === 'string' ? (0,cloud_value/* fromJson */.Rf)(given) : given;
}
/**
 * What a stack deploys is judged where it stands in this repository. A template from elsewhere, or one of which nobody can tell what
 * is handed to it, is not.
 *
 * @param templates - paths of the templates of the repository.
 */
function unreadStack(resource, templates) {
    const stack = stackOf(resource);
    if (stack === undefined)
        return [];
    const say = (reason) => [{ path: resource.at.file, what: resource.address, reason, at: resource.at }];
    if ((0,cloud_value/* isUnknown */.t8)(parametersOf(resource, stack)))
        return say('what it hands to the template that it deploys is not known');
    if ((0,cloud_resource/* read */.LF)(resource, ['properties', 'parametersLink']) !== undefined)
        return say('what it hands over stands in a file from elsewhere');
    return stack.template.some((path) => isHere((0,cloud_resource/* read */.LF)(resource, path), resource, templates)) ? [] : say('it deploys a template from elsewhere');
}
/** A path from the template, or an address that is not wholly known and ends with the name of a template. */
function isHere(value, resource, templates) {
    if (typeof value === 'string')
        return !value.includes('://') && templates.includes((0,repository_path/* pathFrom */.I)((0,repository_path/* folderOf */.y)(resource.at.file), value) ?? '');
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return false;
    const name = value.shape.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
    return name !== '' && !name.includes(cloud_value/* HOLE */.vs) && templates.some((path) => path.split('/').at(-1) === name && path !== resource.at.file);
}

// EXTERNAL MODULE: ./build/cloud/terraform-files.js + 1 modules
var terraform_files = __webpack_require__(53173);
;// CONCATENATED MODULE: ./build/cloud/terraform-values.js


/** Functions that hand on what they are given. */
const PASSING_ON = ['jsonencode', 'sensitive', 'nonsensitive'];
/** Functions that rearrange lists and take nothing out of them. */
const KEEPING = ['flatten', 'distinct', 'sort', 'reverse', 'concat', 'toset', 'values', 'keys'];
/** What a function of Terraform makes of values. */
function terraform_values_called(name, values) {
    const [first = null] = values;
    const known = Object.hasOwn(terraform_values_FUNCTIONS, name) ? terraform_values_FUNCTIONS[name]?.(values, first) : undefined;
    if (known !== undefined)
        return known;
    if (PASSING_ON.includes(name) && values.length === 1)
        return first;
    const given = values.some((value) => (0,cloud_value/* isSet */.vM)(value) === true && !((0,cloud_value/* isList */.Lv)(value) && value.some((item) => (0,cloud_value/* isSet */.vM)(item) !== true)));
    return new cloud_value/* Unknown */.$r(`it is computed by ${name}()`, { set: KEEPING.includes(name) && given, refs: (0,cloud_resource/* refsIn */.A5)(values) });
}
/** Each gives `undefined` where it cannot tell. An error of Terraform is something that nobody can tell, for `try` may catch it. */
const terraform_values_FUNCTIONS = {
    compact: (_, list) => isKnownList(list) ? list.map((item) => converted('string', item)).filter((item) => item !== '' && item !== null) : undefined,
    tolist: (_, list) => ((0,cloud_value/* isList */.Lv)(list) ? unified(list) : list),
    tomap: (_, map) => {
        if (!(0,cloud_value/* isObject */.Gv)(map))
            return map;
        const values = unified(Object.values(map));
        return Object.fromEntries(Object.keys(map).map((key, index) => [key, values[index] ?? null]));
    },
    tostring: (_, value) => converted('string', value),
    tonumber: (_, value) => converted('number', value),
    tobool: (_, value) => converted('bool', value),
    trimspace: (_, text) => (typeof text === 'string' ? text.trim() : undefined),
    lower: (_, text) => (typeof text === 'string' ? text.toLowerCase() : undefined),
    upper: (_, text) => (typeof text === 'string' ? text.toUpperCase() : undefined),
    jsondecode: (_, text) => (typeof text === 'string' ? (0,cloud_value/* fromJson */.Rf)(text) : (0,cloud_value/* isUnknown */.t8)(text) ? undefined : text),
    toset: (_, list) => (isKnownList(list) ? setOf(list) : undefined),
    concat: (values) => (values.every(cloud_value/* isList */.Lv) ? values.flat() : undefined),
    flatten: (_, list) => (isKnownList(list) ? list.flat(20) : undefined),
    distinct: (_, list) => (isKnownList(list) ? distinct(list) : undefined),
    sort: (_, list) => ((0,cloud_value/* isList */.Lv)(list) && list.every(isText) ? list.toSorted(byText) : undefined),
    reverse: (_, list) => ((0,cloud_value/* isList */.Lv)(list) ? list.toReversed() : undefined),
    keys: (_, map) => ((0,cloud_value/* isObject */.Gv)(map) ? Object.keys(map).sort(byText) : undefined),
    values: (_, map) => (0,cloud_value/* isObject */.Gv)(map)
        ? Object.keys(map)
            .sort(byText)
            .map((key) => map[key] ?? null)
        : undefined,
    contains: ([list = null, item = null]) => (isKnownList(list) && list.every(isText) && isText(item) ? list.includes(item) : undefined),
    merge: (values) => (values.every(cloud_value/* isObject */.Gv) ? Object.fromEntries(values.flatMap((value) => Object.entries(value))) : undefined),
    length: (_, value) => ((0,cloud_value/* isList */.Lv)(value) || (0,cloud_value/* isObject */.Gv)(value) ? Object.keys(value).length : undefined),
    one: (_, list) => ((0,cloud_value/* isList */.Lv)(list) && list.length < 2 ? (list[0] ?? null) : (0,cloud_value/* sourceOf */.vz)(list) === undefined ? undefined : list),
    element: ([list = null, index = null]) => {
        if ((0,cloud_value/* isList */.Lv)(list) && list.length > 0 && typeof index === 'number' && index >= 0)
            return list[index % list.length] ?? null;
        return (0,cloud_value/* sourceOf */.vz)(list) === undefined ? undefined : list;
    },
    lookup: ([map = null, key = null, preset]) => {
        if (!(0,cloud_value/* isObject */.Gv)(map) || typeof key !== 'string' || preset === undefined)
            return undefined;
        return Object.hasOwn(map, key) ? (map[key] ?? null) : preset;
    },
    // What is known here has no error that would let the next one count.
    try: (_, value) => ((0,cloud_value/* isUnknown */.t8)(value) ? undefined : value),
    coalesce: (values) => {
        const chosen = values.find((value) => (0,cloud_value/* isUnknown */.t8)(value) || (value !== null && value !== ''));
        // One of the others may be a text, and so would be what is chosen.
        if (!(0,cloud_value/* isUnknown */.t8)(chosen) && !isText(chosen ?? null) && values.some(cloud_value/* isUnknown */.t8))
            return undefined;
        if (!(0,cloud_value/* isUnknown */.t8)(chosen))
            return chosen !== undefined && values.some(isText) ? converted('string', chosen) : chosen;
        return values.some((value) => (0,cloud_value/* isSet */.vM)(value) === true) ? new cloud_value/* Unknown */.$r(chosen.reason, { set: true, refs: (0,cloud_resource/* refsIn */.A5)(values) }) : undefined;
    },
};
function isKnownList(value) {
    return (0,cloud_value/* isList */.Lv)(value) && !value.some((item) => (0,cloud_value/* isUnknown */.t8)(item) || ((0,cloud_value/* isList */.Lv)(item) && !isKnownList(item)));
}
function isText(value) {
    return typeof value === 'string';
}
function distinct(list) {
    return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}
/** Items of a list, and values of a map, have one type: they are texts where one of them is. */
function unified(items) {
    const isPlain = items.every((item) => item === null || typeof item !== 'object' || (0,cloud_value/* isUnknown */.t8)(item));
    return isPlain && items.some(isText) ? items.map((item) => converted('string', item)) : items;
}
/** A set of texts has them in order, each once; what else sets hold is left in the order in which it is written. */
function setOf(list) {
    const texts = unified(list);
    return texts.every(isText) ? [...new Set(texts)].sort(byText) : distinct(texts);
}
/** The order of characters, as Terraform sorts keys. */
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** A value as one of the types `string`, `number`, `bool`; unknown where Terraform refuses it. */
function converted(type, value) {
    if ((0,cloud_value/* isUnknown */.t8)(value) || value === null)
        return value;
    const refused = new cloud_value/* Unknown */.$r(`it is no ${type}`);
    if (typeof value === 'object')
        return refused;
    if (type === 'string')
        return String(value);
    if (type === 'bool') {
        const told = logical(value);
        return (0,cloud_value/* isUnknown */.t8)(told) ? refused : told;
    }
    return typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value)) ? Number(value) : refused;
}
/**
 * A value as the type of its variable makes it: members that the type does not name fall away, optional ones get their defaults.
 *
 * @param evaluate - for these.
 */
function typed(value, type, evaluate) {
    if (type === undefined || (0,cloud_value/* isUnknown */.t8)(value) || value === null)
        return value;
    const inner = (member, of) => typed(member, of, evaluate);
    if (type.kind === 'traversal') {
        const [name = ''] = type.path;
        return ['string', 'number', 'bool'].includes(name) && type.path.length === 1 ? converted(name, value) : value;
    }
    const [of] = type.kind === 'call' ? type.args : [];
    if (type.kind !== 'call' || of === undefined)
        return value;
    if (type.name === 'object')
        return objectTyped(value, of, inner, evaluate);
    if (type.name === 'map')
        return (0,cloud_value/* isObject */.Gv)(value) ? mapped(value, (member) => inner(member, of)) : new cloud_value/* Unknown */.$r('it is no map');
    if (type.name === 'list' || type.name === 'set') {
        const items = (0,cloud_value/* isList */.Lv)(value) ? value.map((item) => inner(item, of)) : undefined;
        return items === undefined ? new cloud_value/* Unknown */.$r(`it is no ${type.name}`) : type.name === 'set' && isKnownList(items) ? setOf(items) : items;
    }
    return value;
}
function objectTyped(value, members, inner, evaluate) {
    if (!(0,cloud_value/* isObject */.Gv)(value) || members.kind !== 'object')
        return new cloud_value/* Unknown */.$r('it is no object');
    const entries = members.entries.map(({ key, value: type }) => {
        const name = typeof key === 'string' ? key : '';
        const isOptional = type.kind === 'call' && type.name === 'optional';
        const [of, preset] = isOptional ? type.args : [type];
        const stated = Object.hasOwn(value, name) ? (value[name] ?? null) : undefined;
        if (stated !== undefined && (stated !== null || preset === undefined))
            return [name, inner(stated, of)];
        if (!isOptional)
            return [name, stated ?? new cloud_value/* Unknown */.$r(`it has no ${name}`)];
        return [name, preset === undefined ? null : inner(evaluate(preset), of)];
    });
    return Object.fromEntries(entries);
}
function mapped(map, each) {
    return Object.fromEntries(Object.entries(map).map(([key, member]) => [key, each(member)]));
}
/** True and false, also as texts, as Terraform converts them; numbers are neither. */
function logical(value) {
    if ((0,cloud_value/* isUnknown */.t8)(value) || typeof value === 'boolean')
        return value;
    if (value === 'true' || value === '1')
        return true;
    return value === 'false' || value === '0' ? false : new cloud_value/* Unknown */.$r('it is neither true nor false');
}
/** In a path: an index that nobody can tell. */
const ANY = '?';
/** A member by its names; `*` goes through all items. One that is not there is never taken for nothing. */
function memberOf(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return value;
    // One of what other resources give is as much there as they are; a member of it may not be.
    if ((0,cloud_value/* isUnknown */.t8)(value)) {
        const isOneOfThem = value.refs.length > 0 && path.every((part) => /^(\d+|\*)$/.test(part));
        const [set, attribute] = [value.set && isOneOfThem, value.attribute && isOneOfThem];
        return new cloud_value/* Unknown */.$r(value.reason, { refs: value.refs, set, attribute, ...(isOneOfThem ? { source: value.source } : {}) });
    }
    if (key === '*') {
        if (value === null)
            return [];
        return (0,cloud_value/* isList */.Lv)(value) ? value.map((item) => memberOf(item, rest)) : [memberOf(value, rest)];
    }
    const holder = ((0,cloud_value/* isList */.Lv)(value) || (0,cloud_value/* isObject */.Gv)(value) ? value : {});
    if (key === ANY) {
        const all = Object.values(holder).map((item) => memberOf(item, rest));
        const set = all.length > 0 && all.every((item) => (0,cloud_value/* isSet */.vM)(item) === true);
        return new cloud_value/* Unknown */.$r('which one of several it is cannot be told', { set, refs: (0,cloud_resource/* refsIn */.A5)(all) });
    }
    return Object.hasOwn(holder, key) ? memberOf(holder[key] ?? null, rest) : new cloud_value/* Unknown */.$r(`there is no ${key} in it here`);
}
/** What an operator makes of two values. */
function terraform_values_compute(operator, left, right) {
    if (operator === '&&')
        return both(left, right, false);
    if (operator === '||')
        return both(left, right, true);
    const unknown = [left, right].find(cloud_value/* isUnknown */.t8);
    if (unknown !== undefined)
        return new cloud_value/* Unknown */.$r(unknown.reason);
    if (operator === '==' || operator === '!=') {
        const same = equal(left, right);
        return (0,cloud_value/* isUnknown */.t8)(same) ? same : same === (operator === '==');
    }
    if (!isWhole(left) || !isWhole(right))
        return new cloud_value/* Unknown */.$r(`it is computed with ${operator}`);
    const results = {
        '<': left < right,
        '>': left > right,
        '<=': left <= right,
        '>=': left >= right,
        '+': left + right,
        '-': left - right,
        '*': left * right,
    };
    return results[operator] ?? new cloud_value/* Unknown */.$r(`it is computed with ${operator}`);
}
function isWhole(value) {
    return Number.isSafeInteger(value);
}
/** Of one type and small: Terraform converts, and its numbers are larger than ours. */
function equal(left, right) {
    if (left === null || right === null)
        return left === right;
    const plain = (value) => typeof value === 'string' || typeof value === 'boolean' || isWhole(value);
    return plain(left) && plain(right) && typeof left === typeof right ? left === right : new cloud_value/* Unknown */.$r('they are compared after a conversion');
}
/** `&&` and `||`: one side may decide alone. */
function both(left, right, deciding) {
    const sides = [logical(left), logical(right)];
    const refused = sides.find((side, index) => (0,cloud_value/* isUnknown */.t8)(side) && !(0,cloud_value/* isUnknown */.t8)([left, right][index]));
    if (refused !== undefined)
        return refused;
    return sides.includes(deciding) ? deciding : (sides.find(cloud_value/* isUnknown */.t8) ?? !deciding);
}

;// CONCATENATED MODULE: ./build/cloud/terraform-scope.js
var _a;




const MAX_MODULE_DEPTH = 10;
const terraform_scope_MAX_DEPTH = 60;
/** Steps of all evaluations together: loops within loops multiply. */
const terraform_scope_MAX_STEPS = 1_000_000;
/** As many as modules are put in. */
const MAX_INSIDES = 2000;
/** Values in one value. */
const MAX_WEIGHT = 100_000;
/** Copies of a block that are told apart. */
const MAX_COPIES = 50;
/** Rounds of one loop. */
const MAX_ROUNDS = 1000;
const NOTHING = new Map();
/** What the names in one instance of a module stand for. */
class Scope {
    instance;
    #around;
    #known = new Map();
    #busy = new Set();
    #weights = new WeakMap();
    #modules = new Map();
    /** Names that a loop or a copy gives values to. */
    #bindings = NOTHING;
    constructor(instance, around) {
        this.instance = instance;
        this.#around = around;
    }
    /** What a function gives while some names stand for something, beside those that already do. */
    within(bindings, give) {
        return this.#only(new Map([...this.#bindings, ...bindings]), give);
    }
    /** The same, while no other names of loops and copies stand for anything. */
    #only(bindings, give) {
        const before = this.#bindings;
        this.#bindings = bindings;
        try {
            return give();
        }
        finally {
            this.#bindings = before;
        }
    }
    /** Rounds over what an expression gives; `undefined` where nobody can tell, or there are too many. */
    rounds(expression, most = MAX_COPIES) {
        const value = this.evaluate(expression);
        const rounds = (0,cloud_value/* isList */.Lv)(value)
            ? value.map((item, index) => ({ key: index, value: item }))
            : (0,cloud_value/* isObject */.Gv)(value)
                ? Object.keys(value)
                    .sort(byText)
                    .map((key) => ({ key, value: value[key] ?? null }))
                : undefined;
        return rounds !== undefined && rounds.length <= most ? rounds : undefined;
    }
    /** Copies that `for_each` makes, each with its key; `undefined` where there is none or it cannot be told. */
    copies(body) {
        const stated = (0,terraform_files.attributeOf)(body, 'for_each');
        const rounds = stated && this.rounds(stated);
        // Copies are made of sets and maps: what is a list here is a set, whose keys are its members.
        const keyed = rounds?.map(({ key, value }) => ({ key: typeof key === 'number' ? value : key, value }));
        const isKey = (key) => typeof key === 'string' && key.length <= 100;
        return keyed?.every((round) => isKey(round.key)) === true ? keyed : undefined;
    }
    /** Whether something with `count` or `for_each` is there. */
    presence(body) {
        const stated = (0,terraform_files.attributeOf)(body, 'count') ?? (0,terraform_files.attributeOf)(body, 'for_each');
        if (stated === undefined)
            return 'always';
        const value = this.evaluate(stated);
        if ((0,cloud_value/* isUnknown */.t8)(value) || value === null)
            return (0,cloud_value/* isUnknown */.t8)(value) ? value : new cloud_value/* Unknown */.$r('how often it is there is not said');
        return Number(value) === 0 || (typeof value === 'object' && Object.keys(value).length === 0) ? 'never' : 'always';
    }
    evaluate(expression) {
        const around = this.#around;
        around.depth += 1;
        around.steps += 1;
        try {
            if (around.depth > terraform_scope_MAX_DEPTH || around.steps > terraform_scope_MAX_STEPS)
                return new cloud_value/* Unknown */.$r('the value is computed in too many steps');
            const value = this.#evaluate(expression);
            const weight = this.#weight(value);
            if ((0,cloud_value/* isUnknown */.t8)(value))
                around.doubts += 1;
            around.steps += typeof value === 'string' ? weight : (0,cloud_value/* isUnknown */.t8)(value) ? value.shape.length / 100 : 0;
            return weight > MAX_WEIGHT ? new cloud_value/* Unknown */.$r('the value is too large') : value;
        }
        finally {
            around.depth -= 1;
        }
    }
    /** Whether there are steps left for one more. */
    spend() {
        this.#around.steps += 1;
        return this.#around.steps <= terraform_scope_MAX_STEPS;
    }
    /** What shares its parts is small in memory and endless to whoever walks it. */
    #weight(value) {
        if (typeof value === 'string')
            return 1 + value.length / 100;
        if (typeof value !== 'object' || value === null || (0,cloud_value/* isUnknown */.t8)(value))
            return 1;
        const known = this.#weights.get(value);
        if (known !== undefined)
            return known;
        const weight = Object.values(value).reduce((sum, member) => sum + this.#weight(member), 1);
        this.#weights.set(value, weight);
        return weight;
    }
    #evaluate(expression) {
        switch (expression.kind) {
            case 'literal':
                return expression.value;
            case 'list':
                return expression.items.map((item) => this.evaluate(item));
            case 'object':
                return this.#object(expression.entries);
            case 'traversal':
                return this.#reference(expression.path);
            case 'template':
                return this.#template(expression.parts);
            case 'access':
                return this.#access(expression);
            case 'call':
                return this.#call(expression);
            case 'conditional':
                return this.#conditional(this.evaluate(expression.test), expression);
            case 'not': {
                const value = this.evaluate(expression.of);
                const told = logical(value);
                return (0,cloud_value/* isUnknown */.t8)(told) ? told : !told;
            }
            case 'binary':
                return terraform_values_compute(expression.operator, this.evaluate(expression.left), this.evaluate(expression.right));
            case 'for':
                return this.#loop(expression);
            case 'opaque':
                return new cloud_value/* Unknown */.$r(`it is ${expression.what}`);
        }
    }
    #object(entries) {
        const made = entries.map(({ key, value }) => [typeof key === 'string' ? key : this.evaluate(key), this.evaluate(value)]);
        const isName = (key) => ['string', 'number', 'boolean'].includes(typeof key);
        return made.every(([key]) => isName(key))
            ? Object.fromEntries(made.map(([key, value]) => [String(key), value]))
            : new cloud_value/* Unknown */.$r('a key is computed');
    }
    #call({ name, args, spread }) {
        const { doubts } = this.#around;
        const values = args.map((each) => this.evaluate(each));
        const [first] = args;
        // What is unknown may be an error as well, which is what is tried.
        if (name === 'try' && this.#around.doubts > doubts)
            return new cloud_value/* Unknown */.$r('it is tried', { refs: (0,cloud_resource/* refsIn */.A5)(values) });
        // What is encoded stays a value here, and is as long as a text there.
        if (name === 'length' && first?.kind === 'call' && first.name === 'jsonencode')
            return new cloud_value/* Unknown */.$r('it is the length of a text');
        if (!spread)
            return terraform_values_called(name, values);
        const last = values.at(-1) ?? null;
        return (0,cloud_value/* isList */.Lv)(last)
            ? terraform_values_called(name, [...values.slice(0, -1), ...last])
            : new cloud_value/* Unknown */.$r(`it is computed by ${name}()`, { refs: (0,cloud_resource/* refsIn */.A5)(values) });
    }
    /** A member whose key is computed, or that is one of a computed value. */
    #access(expression) {
        const keys = [];
        let of = expression;
        while (of.kind === 'access') {
            const key = of.key === '*' ? '*' : this.evaluate(of.key);
            keys.unshift(typeof key === 'string' || typeof key === 'number' ? String(key) : ANY);
            of = of.of;
        }
        return of.kind === 'traversal' ? this.#reference([...of.path, ...keys]) : memberOf(this.evaluate(of), keys);
    }
    #reference(path) {
        const [first = '', second = ''] = path;
        const bound = this.#bindings.get(first);
        if (bound !== undefined)
            return memberOf(bound, path.slice(1));
        if (first === 'var')
            return memberOf(this.#variable(second), path.slice(2));
        if (first === 'local')
            return memberOf(this.#local(second), path.slice(2));
        if (first === 'module')
            return this.#output(second, path.slice(2));
        if (['each', 'count', 'self', 'path', 'terraform'].includes(first))
            return new cloud_value/* Unknown */.$r(`it depends on ${path.join('.')}`);
        const [address, rest] = first === 'data' ? [path.slice(0, 3), path.slice(3)] : [path.slice(0, 2), path.slice(2)];
        return this.#attribute(address.join('.'), rest);
    }
    #variable(name) {
        return this.#once(`var.${name}`, () => this.#variableOnce(name));
    }
    /** Evaluated once, never within itself, and without the names of a loop around its first use. */
    #once(name, evaluate) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        if (this.#busy.has(name))
            return new cloud_value/* Unknown */.$r(`${name} depends on itself`);
        this.#busy.add(name);
        const value = this.#only(NOTHING, evaluate);
        this.#busy.delete(name);
        this.#known.set(name, value);
        return value;
    }
    /** What a module of this repository gives; unknown for one from elsewhere, or that may not be there. */
    #output(name, path) {
        const block = this.instance.folder.calls.get(name);
        const says = (set) => new cloud_value/* Unknown */.$r(`it is module.${[name, ...path].join('.')}`, { set });
        if (block === undefined || this.presence(block.body) !== 'always')
            return says(false);
        const isCopied = ['count', 'for_each'].some((each) => (0,terraform_files.attributeOf)(block.body, each) !== undefined);
        const [output = '', ...rest] = isCopied ? path.slice(1) : path;
        const value = this.module(name)?.output(output);
        if (value === undefined || (isCopied && ['*', ANY].includes(path[0] ?? '*')))
            return says(false);
        return memberOf(value, rest);
    }
    output(name) {
        const stated = this.instance.folder.outputs.get(name);
        return stated === undefined ? undefined : this.#once(`output.${name}`, () => this.evaluate(stated));
    }
    /** The inside of a module that is called from here; `undefined` when it is from elsewhere, or too deep. */
    module(name) {
        if (!this.#modules.has(name))
            this.#modules.set(name, this.#inside(name));
        return this.#modules.get(name);
    }
    #inside(name) {
        const { folder, prefix, depth } = this.instance;
        const block = folder.calls.get(name);
        const path = block && (0,terraform_files.localSource)(folder.path, block);
        const target = path === undefined ? undefined : this.#around.folders.get(path);
        if (block === undefined || target === undefined || depth >= MAX_MODULE_DEPTH || this.#around.insides >= MAX_INSIDES)
            return undefined;
        this.#around.insides += 1;
        const instance = { folder: target, input: this.inputsOf(block), prefix: `${prefix}module.${name}.`, depth: depth + 1 };
        return new _a({ ...instance, conditional: undefined }, this.#around);
    }
    /** What a call hands to the variables of a module, each evaluated when it is asked for. @param bindings - of its copy. */
    inputsOf({ body }, bindings = NOTHING) {
        return (name) => {
            const stated = (0,terraform_files.attributeOf)(body, name);
            return stated === undefined ? undefined : this.#only(bindings, () => this.evaluate(stated));
        };
    }
    /** A `for` expression, where everything that decides what it gives is known. */
    #loop({ names, collection, key, value, condition, groups }) {
        const rounds = this.rounds(collection, MAX_ROUNDS);
        const unknown = new cloud_value/* Unknown */.$r('it is a "for" expression over what nobody can tell');
        if (rounds === undefined || groups)
            return unknown;
        const made = rounds.map((round) => {
            const [first = '', second] = names;
            const bindings = second === undefined
                ? new Map([[first, round.value]])
                : new Map([
                    [first, round.key],
                    [second, round.value],
                ]);
            return this.within(bindings, () => ({
                keep: condition === undefined ? true : logical(this.evaluate(condition)),
                key: key && this.evaluate(key),
                value: this.evaluate(value),
            }));
        });
        if (made.some(({ keep }) => (0,cloud_value/* isUnknown */.t8)(keep)))
            return unknown;
        const kept = made.filter(({ keep }) => keep === true);
        if (key === undefined)
            return kept.map((round) => round.value);
        const isName = (name) => ['string', 'number', 'boolean'].includes(typeof name);
        // A key that stands twice is an error.
        const isMap = kept.every((round) => isName(round.key)) && new Set(kept.map((round) => String(round.key))).size === kept.length;
        return isMap ? Object.fromEntries(kept.map((round) => [String(round.key), round.value])) : unknown;
    }
    #variableOnce(name) {
        const { folder, input } = this.instance;
        const block = folder.variables.get(name);
        const preset = block && (0,terraform_files.attributeOf)(block.body, 'default');
        const type = block && (0,terraform_files.attributeOf)(block.body, 'type');
        const nullable = block && (0,terraform_files.attributeOf)(block.body, 'nullable');
        const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false) || preset === undefined;
        const as = (value) => typed(value, type, (expression) => this.evaluate(expression));
        const read = (stated) => {
            const value = stated && this.evaluate(stated);
            return value === null && !keepsNull ? undefined : value;
        };
        const given = input?.(name);
        if (given !== undefined && (given !== null || keepsNull))
            return as(given);
        const told = (input === undefined ? read(folder.automatic.get(name)) : undefined) ?? read(preset);
        const value = told === undefined ? (preset === undefined ? undefined : null) : as(told);
        const others = (input === undefined ? folder.others : []).flatMap(([file, values]) => {
            const other = values.get(name);
            return other === undefined ? [] : [[file, as(read(other) ?? value ?? null)]];
        });
        const all = [...(value === undefined ? [] : [value]), ...others.map(([, other]) => other)];
        const set = all.length > 0 && all.every((each) => (0,cloud_value/* isSet */.vM)(each) === true);
        if (value === undefined)
            return new cloud_value/* Unknown */.$r(`var.${name} has no value in this repository`, { set });
        const other = others.find(([, each]) => JSON.stringify(each) !== JSON.stringify(value));
        return other === undefined ? value : new cloud_value/* Unknown */.$r(`${other[0]} gives var.${name} another value`, { set });
    }
    #local(name) {
        const stated = this.instance.folder.locals.get(name);
        if (stated === undefined)
            return new cloud_value/* Unknown */.$r(`local.${name} has no value`);
        return this.#once(`local.${name}`, () => this.evaluate(stated));
    }
    /** A member of another resource: what is written there, or something that the provider fills in. */
    #attribute(address, rest) {
        const block = this.instance.folder.index.get(address);
        const isCopied = block !== undefined && ['count', 'for_each'].some((each) => (0,terraform_files.attributeOf)(block.body, each) !== undefined);
        const isIndex = (part) => /^(\d+|[*?])$/.test(part);
        const at = isCopied ? 1 : rest.findIndex((part) => !isIndex(part));
        const [name, below] = at < 0 ? [undefined, []] : [rest[at], rest.slice(at + 1)];
        const [copy = '*'] = isCopied ? rest : [];
        const presence = copy === '*' && block !== undefined ? this.presence(block.body) : 'always';
        if (presence === 'never' && rest[0] === '*')
            return [];
        const refs = [`${this.instance.prefix}${address}${isIndex(copy) ? '' : `["${copy}"]`}`];
        const says = (set, more) => new cloud_value/* Unknown */.$r(`it is ${[address, ...rest].join('.')}`, { set: set && presence === 'always', refs, source: refs[0], ...more });
        if (name === undefined)
            return says(true, { attribute: true });
        const stated = block && (0,terraform_files.attributeOf)(block.body, name);
        if (stated === undefined) {
            const alias = address.startsWith('data.aws_kms_alias.') && block !== undefined ? (0,terraform_files.attributeOf)(block.body, 'name') : undefined;
            // It tells whose key it is.
            const written = alias && this.#once(`${address}.name`, () => this.evaluate(alias));
            const known = typeof written === 'string' ? { written } : {};
            return says(FILLED_IN.has(name), { attribute: FILLED_IN.has(name), ...known });
        }
        const value = memberOf(this.#once(`${address}.${name}`, () => this.evaluate(stated)), below);
        if ((0,cloud_value/* isUnknown */.t8)(value))
            return says(value.set, { attribute: value.attribute, ...(value.written === undefined ? {} : { written: value.written }) });
        if ((0,cloud_value/* isSet */.vM)(value) !== true)
            return value;
        // A list or a map may hold anything, and much of it.
        return typeof value === 'object' ? says(true, { attribute: false }) : says(true, { attribute: true, written: value });
    }
    #template(parts) {
        const values = parts.map((part) => (typeof part === 'string' ? part : this.evaluate(part)));
        // What stands between directives may not be there, and a mark such as ~ takes blanks away.
        if (parts.some((part) => typeof part !== 'string' && part.kind === 'opaque'))
            return new cloud_value/* Unknown */.$r('it is a template', { refs: (0,cloud_resource/* refsIn */.A5)(values) });
        const text = (0,cloud_value/* joined */.oR)(values, '');
        return typeof text === 'string' ? text.normalize('NFC') : text;
    }
    #conditional(test, { yes, no }) {
        const told = logical(test);
        const values = [this.evaluate(yes), this.evaluate(no)];
        // Both have one type: a text, where one of them is a text.
        const isText = values.some((value) => typeof value === 'string');
        const [chosen, other] = values.map((value) => (isText ? converted('string', value) : value));
        if (!(0,cloud_value/* isUnknown */.t8)(told))
            return (told ? chosen : other) ?? null;
        if (!values.some(cloud_value/* isUnknown */.t8) && JSON.stringify(chosen) === JSON.stringify(other))
            return chosen ?? null;
        return new cloud_value/* Unknown */.$r(told.reason, { set: values.every((value) => (0,cloud_value/* isSet */.vM)(value) === true), refs: (0,cloud_resource/* refsIn */.A5)(values) });
    }
}
_a = Scope;
/** Members that a provider fills in for every resource that has them. */
const FILLED_IN = new Set([
    'id',
    'arn',
    'key_id',
    'name',
    'self_link',
    'email',
    'json',
    'principal_id',
    'key_arn',
    'target_key_arn',
    'target_key_id',
    'crypto_key_id',
    'policy_data',
    'ids',
    'minified_json',
    'member',
    'unique_id',
    'account_id',
    'partition',
    'region',
    'dns_suffix',
    'bucket',
]);

;// CONCATENATED MODULE: ./build/cloud/terraform.js




/** More copies of modules than anybody has; each call of a call multiplies. */
const MAX_INSTANCES = 2000;
/** Resources after modules are put in; a plan is the way to judge more. */
const MAX_RESOURCES = 20_000;
/**
 * Resources of Terraform sources, as far as the repository tells their values: defaults of variables, `terraform.tfvars` and
 * `*.auto.tfvars`, locals, what is handed to modules of the same repository and what these give.
 *
 * @param files - sources and files of values.
 */
function terraformResources(files) {
    // What one of the tools sees is not deployed together with what the other does.
    const views = (0,terraform_files.byTool)(files).map((seen, index) => resourcesIn(seen, index === 0 ? '' : '#tofu'));
    return { resources: views.flatMap(({ resources }) => resources), unread: views.flatMap(({ unread }) => unread) };
}
function resourcesIn(files, view) {
    const folders = (0,terraform_files.foldersOf)(files);
    const world = {
        around: { folders, depth: 0, steps: 0, insides: 0, doubts: 0 },
        resources: [],
        unread: [],
        instances: 0,
        visited: new Set(),
    };
    const called = new Set([...folders.values()].flatMap((folder) => folder.modules.flatMap(({ block }) => (0,terraform_files.localSource)(folder.path, block) ?? [])));
    // Who calls a folder does not decide that nobody applies it by itself.
    const roots = [...folders.values()].filter((folder) => !called.has(folder.path) || folder.isRoot);
    const start = (folder) => instantiate(world, new Scope({ folder, prefix: '', depth: 0, conditional: undefined }, world.around), `${folder.path}${view}`);
    for (const folder of roots)
        start(folder);
    // Modules that only call each other have no root; they are judged all the same.
    for (const folder of folders.values())
        if (!world.visited.has(folder.path))
            start(folder);
    const [first] = files;
    // Names that were not worked out match nothing, so that it is not enough to leave them unknown.
    if (first !== undefined && world.around.steps > terraform_scope_MAX_STEPS)
        world.unread.push(tooMuch(first.path));
    return { resources: world.resources, unread: world.unread };
}
function tooMuch(path) {
    return {
        path,
        what: path,
        reason: 'the sources of this repository take too much to work out',
        at: { file: path, line: 1 },
        relevant: true,
    };
}
/** @param root - the folder that is applied. */
function instantiate(world, scope, root) {
    const { folder } = scope.instance;
    world.instances += 1;
    world.visited.add(folder.path);
    for (const placed of folder.resources) {
        if (world.resources.length >= MAX_RESOURCES) {
            const what = `resource.${placed.block.labels.join('.')}`;
            const at = placeOf(placed.source, placed.block.offset);
            world.unread.push({ path: placed.source.path, what, reason: `there are more than ${MAX_RESOURCES} resources`, at, relevant: true });
            break;
        }
        world.resources.push(...resourcesOf(placed, scope, root));
    }
    for (const placed of folder.modules)
        terraform_module(world, placed, { scope, root });
}
function terraform_module(world, { block, source }, { scope, root }) {
    const { folder, prefix, depth, conditional } = scope.instance;
    const name = block.labels[0] ?? '';
    const path = (0,terraform_files.localSource)(folder.path, block);
    const target = path === undefined ? undefined : world.around.folders.get(path);
    const presence = scope.presence(block.body);
    if (presence === 'never') {
        // It is called, only not now: nobody applies it by itself.
        if (path !== undefined)
            visitAll(world, path);
        return;
    }
    const unread = (reason, relevant) => world.unread.push({
        path: source.path,
        what: `module.${name}`,
        reason,
        at: placeOf(source, block.offset),
        ...(relevant === undefined ? {} : { relevant }),
    });
    if (target === undefined) {
        unread(`its source ${describeSource(block)} is not in this repository`, path === undefined ? undefined : true);
        return;
    }
    const inside = (key, bindings) => ({
        folder: target,
        input: scope.inputsOf(block, bindings),
        prefix: `${prefix}module.${name}${key}.`,
        depth: depth + 1,
        conditional: presence === 'always' ? conditional : presence.reason,
    });
    const instances = scope.copies(block.body)?.map(({ key, value }) => inside(`["${key}"]`, new Map([['each', { key, value }]])));
    for (const instance of instances ?? [inside('', new Map())]) {
        if (depth >= MAX_MODULE_DEPTH || world.instances >= MAX_INSTANCES || world.resources.length >= MAX_RESOURCES) {
            unread('modules call modules too often', true);
            return;
        }
        instantiate(world, new Scope(instance, world.around), root);
    }
}
/** A folder and those that it calls. */
function visitAll(world, path) {
    const folder = world.around.folders.get(path);
    if (folder === undefined || world.visited.has(path))
        return;
    world.visited.add(path);
    for (const { block } of folder.modules)
        visitAll(world, (0,terraform_files.localSource)(path, block) ?? '');
}
function describeSource(block) {
    const source = (0,terraform_files.attributeOf)(block.body, 'source');
    return source?.kind === 'literal' ? JSON.stringify(source.value) : 'that is computed';
}
function placeOf(source, offset) {
    return { file: source.path, ...source.position(offset) };
}
/** One, or each copy that `for_each` makes of it. */
function resourcesOf(placed, scope, root) {
    const presence = scope.presence(placed.block.body);
    if (presence === 'never')
        return [];
    const conditional = presence === 'always' ? scope.instance.conditional : presence.reason;
    const copies = scope.copies(placed.block.body);
    if (copies === undefined)
        return [resourceOf(placed, scope, { root, conditional, key: '' })];
    return copies.map(({ key, value }) => scope.within(new Map([['each', { key, value }]]), () => resourceOf(placed, scope, { root, conditional, key: `["${key}"]` })));
}
function resourceOf(placed, scope, { root, conditional, key }) {
    const { block, source } = placed;
    const [label = '', name = ''] = block.labels;
    const type = block.type === 'data' ? `data.${label}` : label;
    const places = new Map();
    const body = bodyValue(block.body, scope, { places, path: [], source, elsewhere: placed.elsewhere ?? new Map() });
    const at = placeOf(source, block.offset);
    return {
        format: 'terraform',
        type,
        address: `${scope.instance.prefix}${type}.${name}${key}`,
        body,
        at,
        spanAt: (path) => nearest(places, path)?.() ?? at,
        refsAt: (path) => (0,cloud_resource/* refsIn */.A5)((0,cloud_value/* follow */.e6)(body, path)),
        scope: root,
        ...(conditional === undefined ? {} : { conditional }),
    };
}
function nearest(places, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const place = places.get(path.slice(0, length).join('/'));
        if (place !== undefined)
            return place;
    }
    return undefined;
}
const META_ARGUMENTS = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'connection', 'provisioner'];
function bodyValue(body, scope, building, depth = 0) {
    const { places, path, elsewhere } = building;
    const members = new Map();
    const blocks = new Map();
    const note = (names, source, offset) => {
        const key = names.join('/');
        if (!places.has(key))
            places.set(key, () => placeOf(source, offset));
    };
    for (const attribute of body.attributes) {
        const { name, value, offset } = attribute;
        if (depth === 0 && META_ARGUMENTS.includes(name))
            continue;
        const source = elsewhere.get(attribute) ?? building.source;
        note([...path, name], source, offset);
        for (const entry of entriesOf(value, [...path, name]))
            note(entry.path, source, entry.offset);
        members.set(name, scope.evaluate(value));
    }
    for (const block of body.blocks) {
        const dynamic = block.type === 'dynamic';
        const name = dynamic ? (block.labels[0] ?? '') : block.type;
        const source = elsewhere.get(block) ?? building.source;
        note([...path, name], source, block.offset);
        if ((0,cloud_value/* isUnknown */.t8)(members.get(name)))
            continue;
        const within = { places, path: [...path, name], source, elsewhere };
        const made = !scope.spend()
            ? new cloud_value/* Unknown */.$r('there are too many blocks')
            : dynamic
                ? dynamicBlocks(block, scope, { ...within, depth })
                : [bodyValue(block.body, scope, within, depth + 1)];
        if ((0,cloud_value/* isUnknown */.t8)(made))
            members.set(name, made);
        else {
            const before = blocks.get(name) ?? [];
            blocks.set(name, before);
            before.push(...made);
        }
    }
    for (const [name, made] of blocks)
        if (made.length > 0 && !(0,cloud_value/* isUnknown */.t8)(members.get(name)))
            members.set(name, made);
    return Object.fromEntries(members);
}
/** What a `dynamic` block becomes: one block for each round, in which its label or `iterator` stands for it. */
function dynamicBlocks({ labels: [label = ''], body }, scope, { depth, ...building }) {
    const each = (0,terraform_files.attributeOf)(body, 'for_each');
    const iterator = (0,terraform_files.attributeOf)(body, 'iterator');
    const content = body.blocks.find(({ type }) => type === 'content');
    const rounds = each && scope.rounds(each);
    if (rounds === undefined || content === undefined)
        return new cloud_value/* Unknown */.$r(`"${label}" is a dynamic block over what nobody can tell`);
    const name = iterator?.kind === 'traversal' ? (iterator.path[0] ?? label) : label;
    return rounds.map(({ key, value }) => scope.within(new Map([[name, { key, value }]]), () => bodyValue(content.body, scope, building, depth + 1)));
}
/** Where the members of a written object stand, at any depth. */
function* entriesOf(value, path) {
    if (value.kind !== 'object')
        return;
    for (const { key, offset, value: inner } of value.entries) {
        if (typeof key !== 'string')
            continue;
        yield { path: [...path, key], offset };
        yield* entriesOf(inner, [...path, key]);
    }
}

;// CONCATENATED MODULE: ./build/cloud/training-storage.js



/** The buckets of infrastructure code in which training data is declared to lie: encrypted, closed to the public, logged. */
function trainingStorageSubjects(resources, declared) {
    const around = (0,cloud_resource/* neighbourhoods */.rI)(resources);
    return resources.flatMap((resource) => {
        const bucket = bucketOf(resource);
        if (bucket === undefined)
            return [];
        return declared
            .filter(({ storage }) => storage === `s3://${bucket}` || storage.startsWith(`s3://${bucket}/`))
            .map((storage) => subjectOf(resource, storage, around(resource)));
    });
}
/** Its name where it is written; a name that is computed matches nothing. */
function bucketOf({ type, body }) {
    const name = type === 'aws_s3_bucket' ? (0,cloud_value/* follow */.e6)(body, ['bucket']) : type === 'AWS::S3::Bucket' ? (0,cloud_value/* follow */.e6)(body, ['BucketName']) : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
function subjectOf(resource, { model, storage, at }, neighbours) {
    const reading = new Reading(resource, { provider: 'aws', type: 'training.storage' }, (path) => path.split('.'));
    const kept = resource.format === 'cloudformation' ? inTemplate(resource) : inTerraform(resource, neighbours);
    reading
        .put('model', model)
        .put('storage', storage)
        .put('declaredAt', `${at.file}:${at.line}`)
        .put('customerKey', kept.customerKey)
        .put('publicAccess', (0,cloud_value/* not */.AU)(kept.shut))
        .put('logged', kept.logged);
    return { ...reading.subject(), id: `${reading.subject().id}/${model}`, related: [at] };
}
function inTemplate({ body }) {
    const rules = (0,cloud_value/* follow */.e6)(body, ['BucketEncryption', 'ServerSideEncryptionConfiguration']);
    const algorithms = (0,cloud_value/* listOf */.c3)(rules).map((rule) => (0,cloud_value/* follow */.e6)(rule, ['ServerSideEncryptionByDefault', 'SSEAlgorithm']));
    return {
        customerKey: (0,cloud_value/* isUnknown */.t8)(rules) ? rules : (0,cloud_value/* any */.bz)(algorithms.map(isKms)),
        shut: shuts((0,cloud_value/* follow */.e6)(body, ['PublicAccessBlockConfiguration'])),
        logged: (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(body, ['LoggingConfiguration'])),
    };
}
/** Each by a resource of its own, or within the bucket as it was written before them. */
function inTerraform(bucket, neighbours) {
    const beside = (type, does) => neighbours
        .ofType(type)
        .map((other) => (0,cloud_value/* all */.Q7)([(0,cloud_resource/* isNameOf */.b_)((0,cloud_value/* follow */.e6)(other.body, ['bucket']), bucket, bucketOf(bucket)), does(other.body), (0,cloud_resource/* isThere */.$B)(other)]));
    const within = (name, does) => {
        const value = (0,cloud_value/* follow */.e6)(bucket.body, [name]);
        // A plan leaves open what nobody wrote.
        return bucket.format === 'terraform-plan' && (0,cloud_value/* isUnknown */.t8)(value) ? false : does(value ?? null);
    };
    return {
        customerKey: (0,cloud_value/* any */.bz)([
            within('server_side_encryption_configuration', encrypts),
            ...beside('aws_s3_bucket_server_side_encryption_configuration', encrypts),
        ]),
        shut: (0,cloud_value/* any */.bz)(beside('aws_s3_bucket_public_access_block', shuts)),
        logged: (0,cloud_value/* any */.bz)([within('logging', cloud_value/* isSet */.vM), ...beside('aws_s3_bucket_logging', () => true)]),
    };
}
function encrypts(block) {
    return isKms((0,cloud_value/* follow */.e6)(block, ['rule', 'apply_server_side_encryption_by_default', 'sse_algorithm']));
}
const KMS = ['aws:kms', 'aws:kms:dsse'];
function isKms(algorithm) {
    return (0,cloud_value/* isOneOf */.EK)(algorithm, KMS, false);
}
const SWITCHES = [
    ['block_public_acls', 'BlockPublicAcls'],
    ['block_public_policy', 'BlockPublicPolicy'],
    ['ignore_public_acls', 'IgnorePublicAcls'],
    ['restrict_public_buckets', 'RestrictPublicBuckets'],
];
/** Closed when all four switches of one block are on. */
function shuts(block) {
    return (0,cloud_value/* all */.Q7)(SWITCHES.map((names) => (0,cloud_value/* any */.bz)(names.map((name) => (0,cloud_value/* truth */.Im)((0,cloud_value/* follow */.e6)(block, [name]), false)))));
}

;// CONCATENATED MODULE: ./build/cloud/vertex-job.js


/**
 * A job of Vertex AI as its API takes it: CustomJob, HyperparameterTuningJob, PipelineJob, a schedule of these, or the bare spec that
 * gcloud takes.
 */
function isVertexJob(value) {
    if (!(0,cloud_value/* isObject */.Gv)(value))
        return false;
    const job = scheduledIn(value);
    const spec = [job, job['jobSpec'], job['trialJobSpec'], job['trainingTaskInputs']].some((each) => Array.isArray(each?.workerPoolSpecs));
    return spec || ((0,cloud_value/* isObject */.Gv)(job['runtimeConfig']) && ('pipelineSpec' in job || 'templateUri' in job));
}
/** The job that a schedule makes each time; itself where it is no schedule. */
function scheduledIn(value) {
    const { pipelineJob } = (value['createPipelineJobRequest'] ?? {});
    return (0,cloud_value/* isObject */.Gv)(pipelineJob) ? pipelineJob : value;
}
/** Files of jobs hold no references: everything in them is a value. */
function vertexJobs(yaml, path) {
    const file = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    const scheduled = file.get('createPipelineJobRequest', 'pipelineJob');
    const root = scheduled.exists ? scheduled : file;
    const name = root.get('displayName').text || file.get('displayName').text;
    return {
        resources: [
            {
                format: 'vertex-job',
                type: root.get('runtimeConfig').exists ? 'PipelineJob' : 'CustomJob',
                address: name === '' ? 'job' : name,
                body: root.value,
                at: { file: path, line: 1 },
                spanAt: (names) => (names.length === 0 ? { file: path, line: 1 } : root.get(...names).at),
                refsAt: () => [],
                scope: path,
            },
        ],
        unread: [],
    };
}

;// CONCATENATED MODULE: ./build/cloud/subjects.js















/** Whether a document describes something of a cloud. */
function isTemplate(value) {
    return (0,cloudformation.isCloudFormation)(value) || isArm(value) || isVertexJob(value) || isAzureMlFile(value);
}
/**
 * What rules look at in infrastructure code.
 *
 * @throws {SealError} FILE_UNREADABLE - a source cannot be parsed.
 */
function cloudSubjects({ terraform, plans, templates, parameters, storages }) {
    const written = terraformResources(terraform);
    const sources = new Map(written.resources.map(({ address, at }) => [(0,cloud_resource/* withoutIndexes */.x0)(address), at]));
    const planned = plans.map(({ plan, made }) => ({ made, ...(0,cloud_plan.planResources)(plan, sources) }));
    const known = settledBy(planned, written.resources);
    const open = written.resources.filter(({ address }) => !known.has((0,cloud_resource/* withoutIndexes */.x0)(address)));
    const sourced = [{ ...written, resources: withJoined(open, written.resources) }, ...planned];
    const all = [...sourced, ...templateResources(templates, [...parameters, ...handedBy(sourced.flatMap(({ resources }) => resources))])];
    const paths = templates.map(({ path }) => path);
    const covered = coveredByPlans(plans, written.unread);
    return {
        subjects: all.flatMap(({ resources }) => [
            ...awsSubjects(resources),
            ...azureSubjects(resources),
            ...gcpSubjects(resources),
            ...trainingStorageSubjects(resources, storages),
        ]),
        unread: [
            ...all.flatMap(({ unread }) => unread).filter((unread) => !covered(unread)),
            ...all.flatMap(({ resources }) => resources.flatMap((resource) => notJudged(resource, paths))),
        ],
    };
}
/** How deep templates of the repository may lie in one another until all that they hand on has arrived. */
const MAX_LEVELS = 4;
/** Resources of templates, which may hand values to one another. */
function templateResources(templates, files) {
    const readWith = (handed) => {
        const around = { files: [...files, ...handed], budget: new Budget() };
        return templates.map((template) => {
            const read = subjects_resourcesOf(template, around);
            return around.budget.isSpent ? { ...read, unread: [...read.unread, subjects_tooMuch(template.path)] } : read;
        });
    };
    let all = readWith([]);
    for (let level = 0; level < MAX_LEVELS; level++) {
        const given = handedBy(all.flatMap(({ resources }) => resources));
        if (given.length === 0)
            break;
        all = readWith(given);
    }
    return all;
}
/** Names that were not worked out match nothing, so that it is not enough to leave them unknown. */
function subjects_tooMuch(path) {
    return { path, what: path, reason: 'the templates up to here take too much to work out', at: { file: path, line: 1 }, relevant: true };
}
/** Sources that a plan has judged stay only where a resource that it does not know is judged by them. */
function withJoined(open, all) {
    return open.some(({ type }) => !type.startsWith('data.'))
        ? all.filter((resource) => open.includes(resource) || JOINED.includes(resource.type))
        : [];
}
const JOINED = [
    'aws_iam_role',
    'aws_iam_policy',
    'aws_iam_role_policy',
    'aws_iam_role_policy_attachment',
    'azurerm_storage_account',
    'aws_s3_bucket_server_side_encryption_configuration',
    'aws_s3_bucket_public_access_block',
    'aws_s3_bucket_logging',
];
/** Addresses that a plan of this job says everything about. The same address in two folders is not one of them. */
function settledBy(planned, written) {
    const scopes = new Map();
    for (const resource of written) {
        const plain = (0,cloud_resource/* withoutIndexes */.x0)(resource.address);
        scopes.set(plain, (scopes.get(plain) ?? new Set()).add((0,cloud_resource/* placeOfScope */.B1)(resource)));
    }
    const addresses = planned.filter(({ made }) => made).flatMap(({ resources }) => resources.map(({ address }) => (0,cloud_resource/* withoutIndexes */.x0)(address)));
    return new Set(addresses.filter((address) => (scopes.get(address)?.size ?? 0) <= 1));
}
/** Plans hold what modules from elsewhere make, when their roots call them and no other folder calls one of that name. */
function coveredByPlans(plans, written) {
    const called = new Set(plans.filter(({ made }) => made).flatMap(({ plan }) => plan.modules));
    const times = new Map();
    for (const { what } of written)
        times.set(what, (times.get(what) ?? 0) + 1);
    return ({ what }) => times.get(what) === 1 && called.has(what.replace(/^module\./, ''));
}
/** Resources that make others by ways that nobody follows here. */
const OTHER_WAYS = /^(awscc_sagemaker_|aws_cloudcontrolapi_resource$|azapi_(update_resource|resource_action|data_plane_resource)$|google_vertex_ai_endpoint_with_model_garden_deployment$|microsoft\.resources\/(deploymentstacks|deploymentscripts|templatespecs))/i;
function notJudged(resource, templates) {
    const { type, address, at, body } = resource;
    const strange = type === 'azapi_resource' && (0,cloud_value/* isUnknown */.t8)((0,cloud_value/* isObject */.Gv)(body) ? (body['type'] ?? null) : null);
    const gap = { path: at.file, what: address, reason: `what ${type} makes is not looked at`, at };
    const gaps = strange || OTHER_WAYS.test(type) ? [gap] : unreadStack(resource, templates);
    const relevant = () => strange || (0,unread/* mentionsModels */._)(`${type} ${address}`) || isAboutModels(body);
    return gaps.map((each) => ({ ...each, relevant: relevant() }));
}
/** Whether anything in a value names what serves or trains models. */
function isAboutModels(value) {
    let found = false;
    (0,cloud_value/* eachIn */.$G)(value, (part) => {
        const words = (0,cloud_value/* isUnknown */.t8)(part)
            ? [part.reason, part.shape, ...part.refs]
            : (0,cloud_value/* isObject */.Gv)(part)
                ? Object.keys(part)
                : (0,cloud_value/* isList */.Lv)(part)
                    ? []
                    : [String(part)];
        found ||= (0,unread/* mentionsModels */._)(words.join(' '));
    });
    return found;
}
function subjects_resourcesOf({ path, yaml }, around) {
    if (isArm(yaml.value))
        return armResources(yaml, path, around);
    if ((0,cloudformation.isCloudFormation)(yaml.value))
        return (0,cloudformation.cloudFormationResources)(yaml, path, around);
    return isAzureMlFile(yaml.value) ? azureMlResources(yaml, path) : vertexJobs(yaml, path);
}


/***/ })

};
