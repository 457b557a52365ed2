export const id = 779;
export const ids = [779,1422];
export const modules = {

/***/ 61422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CLOUDFORMATION_TAGS: () => (/* binding */ CLOUDFORMATION_TAGS),
/* harmony export */   cloudFormationResources: () => (/* binding */ cloudFormationResources),
/* harmony export */   isCloudFormation: () => (/* binding */ isCloudFormation)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53621);
/* harmony import */ var _documents_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24835);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1626);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92638);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29357);





/** Function names by short-form tag: `!Ref` is `Ref`. */
const CLOUDFORMATION_TAGS = {
    '!Ref': 'Ref',
    '!Condition': 'Condition',
    ...Object.fromEntries([
        'And',
        'Base64',
        'Cidr',
        'Equals',
        'FindInMap',
        'GetAtt',
        'GetAZs',
        'If',
        'ImportValue',
        'Join',
        'Length',
        'Not',
        'Or',
        'Select',
        'Split',
        'Sub',
        'ToJsonString',
        'Transform',
    ].map((name) => [`!${name}`, `Fn::${name}`])),
};
/** Tells whether a document is a CloudFormation template. */
function isCloudFormation(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return false;
    const { Resources: resources, AWSTemplateFormatVersion: version } = value;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(resources))
        return false;
    return version !== undefined || /"(AWS|Alexa|Custom)::/.test(JSON.stringify(resources));
}
/** Returns the resources of a template. Parameters have their defaults; values that only AWS can resolve are unknown. */
function cloudFormationResources(yaml, path, inputs) {
    const root = new _documents_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .Cursor */ .bs({ path, yaml }, yaml.value);
    const template = new Template(root, inputs);
    const resources = [];
    const unread = macrosIn(root);
    for (const [name, cursor] of root.get('Resources').entries()) {
        if (name.startsWith('Fn::') || cursor.get('Fn::Transform').exists) {
            unread.push({
                path,
                what: name,
                reason: 'the result of a loop or transform is unknown',
                at: cursor.at,
                relevant: mentionsModels(cursor.value),
            });
            continue;
        }
        const resource = template.resource(name, cursor);
        if (resource !== undefined)
            resources.push(resource);
    }
    return { resources, unread };
}
/** Returns the macros of a template, whose results are unknown. The transforms of AWS itself do not change SageMaker resources. */
function macrosIn(root) {
    const transforms = [...root.get('Transform').items(), ...root.get('Fn::Transform').items()];
    const macros = transforms.filter((each) => !/^AWS::(Serverless-|LanguageExtensions|SecretsManager-|CodeDeploy)/.test(each.text));
    if (macros.length === 0)
        return [];
    const relevant = mentionsModels(root.value);
    return macros.map((each) => ({
        path: root.file.path,
        what: each.text || 'a transform',
        reason: 'a macro may change every resource',
        at: each.at,
        relevant,
    }));
}
function mentionsModels(value) {
    return /SageMaker/i.test(JSON.stringify(value ?? ''));
}
const MAX_DEPTH = 60;
class Template {
    #root;
    #conditions = new Map();
    #files;
    #parameters = new Map();
    #budget;
    constructor(root, { files, budget }) {
        this.#root = root;
        this.#budget = budget;
        const names = root.get('Parameters').entries();
        this.#files = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__.filesFor)(names.map(([name]) => name), files);
    }
    /** Evaluates a resource. Returns `undefined` if its condition is false. */
    resource(name, cursor) {
        const condition = cursor.get('Condition').text;
        const present = condition === '' ? true : this.#condition(condition, 0);
        if (present === false)
            return undefined;
        const properties = cursor.get('Properties');
        const body = this.#evaluate(properties.value, 0) ?? null;
        return {
            format: 'cloudformation',
            type: cursor.get('Type').text,
            address: name,
            body,
            at: cursor.at,
            spanAt: (names) => (names.length === 0 ? cursor.at : properties.get(...names).at),
            refsAt: (names) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .refsIn */ .A5)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(body, names)),
            scope: cursor.file.path,
            ...((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(present) ? { conditional: present.reason } : {}),
        };
    }
    #evaluate(value, depth) {
        if (depth > MAX_DEPTH)
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('nested too deeply');
        if (!this.#budget.spend())
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('evaluating the template takes too many steps');
        if (typeof value === 'string')
            return value.includes('{{resolve:') ? new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('AWS resolves it at deployment', { set: true }) : value;
        if (Array.isArray(value))
            return value.map((item) => this.#evaluate(item, depth + 1));
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
            return (value ?? null);
        const entries = Object.entries(value);
        const [first] = entries;
        if (entries.length === 1 && first !== undefined && (/^Fn::/.test(first[0]) || first[0] === 'Ref'))
            return this.#intrinsic(first[0], first[1], depth);
        if (entries.some(([key]) => key.startsWith('Fn::')))
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('a transform or loop generates it');
        return Object.fromEntries(entries.map(([key, member]) => [key, this.#evaluate(member, depth + 1)]));
    }
    #intrinsic(name, argument, depth) {
        if (name === 'Ref')
            return this.#ref((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(argument));
        if (name === 'Fn::If')
            return this.#if(argument, depth);
        if (name === 'Fn::FindInMap')
            return this.#findInMap(argument, depth);
        if (name === 'Fn::Sub')
            return this.#sub(argument, depth);
        if (['Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not'].includes(name))
            return this.#logic({ [name]: argument }, depth);
        const inner = (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .refsIn */ .A5)(this.#evaluate(argument, depth + 1));
        if (name === 'Fn::GetAtt') {
            const target = (Array.isArray(argument) ? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(argument[0]) : (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(argument)).split('.')[0] ?? '';
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(`it is an attribute of ${target}`, { set: true, refs: [target], source: target, attribute: this.#isOfAws(target) });
        }
        if (name === 'Fn::Join')
            return this.#join(argument, depth);
        if (name === 'Fn::Base64')
            return this.#evaluate(argument, depth + 1);
        const set = ['Fn::ImportValue', 'Fn::ToJsonString'].includes(name);
        return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(`it is computed by ${name}`, { set, refs: inner });
    }
    #ref(name) {
        if (name === 'AWS::NoValue')
            return null;
        if (name.startsWith('AWS::'))
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(`it is ${name}`, { set: true, attribute: true });
        const parameter = this.#root.get('Parameters', name);
        if (!parameter.exists)
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(`it refers to ${name}`, { set: true, refs: [name], source: name, attribute: this.#isOfAws(name) });
        const defaultValue = parameter.get('Default');
        const isKnown = defaultValue.exists && !parameter.get('Type').text.startsWith('AWS::SSM::');
        const value = this.#parameters.get(name) ?? (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__.parameterValue)(name, isKnown ? defaultValue.value : undefined, this.#files);
        this.#parameters.set(name, value);
        return value;
    }
    /** Tells whether AWS generates the attributes of a resource. Custom resources, nested stacks and SSM parameters return arbitrary values. */
    #isOfAws(name) {
        const type = this.#root.get('Resources', name, 'Type').text;
        return type.startsWith('AWS::') && !/^AWS::(CloudFormation|SSM)::/.test(type);
    }
    #sub(argument, depth) {
        const text = (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(Array.isArray(argument) ? argument[0] : argument);
        const variables = Array.isArray(argument) ? argument[1] : undefined;
        const known = new Map();
        const named = (name) => {
            const variable = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(variables) && Object.hasOwn(variables, name)
                ? variables[name]
                : undefined;
            const value = known.get(name) ?? (variable === undefined ? this.#ref(name.split('.')[0] ?? '') : this.#evaluate(variable, depth + 1));
            known.set(name, value);
            return value;
        };
        // Text and variable names alternate.
        const parts = text.split(/\$\{([^{}!$][^{}$]*)\}/).map((part, index) => (index % 2 === 0 ? part : named(part)));
        return this.#budget.charge((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(parts, ''));
    }
    #join(argument, depth) {
        const [separator, list] = Array.isArray(argument) ? argument : [];
        return this.#budget.charge((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(this.#evaluate(list, depth + 1)), (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(separator ?? '')));
    }
    #if(argument, depth) {
        const [condition, yes, no] = Array.isArray(argument) ? argument : [];
        const value = this.#condition((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(condition), depth + 1);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value))
            return this.#evaluate(value === true ? yes : no, depth + 1);
        const values = [this.#evaluate(yes, depth + 1), this.#evaluate(no, depth + 1)];
        return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(value.reason, { set: values.every((each) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isSet */ .vM)(each) === true), refs: values.flatMap(_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .refsIn */ .A5) });
    }
    #findInMap(argument, depth) {
        const keys = Array.isArray(argument) ? argument.map((key) => this.#evaluate(key, depth + 1)) : [];
        if (keys.length < 3 || keys.some((key) => typeof key !== 'string'))
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('it is looked up in a mapping');
        return (this.#root.get('Mappings', ...keys).value ?? new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('it is looked up in a mapping'));
    }
    #condition(name, depth) {
        const known = this.#conditions.get(name);
        if (known !== undefined)
            return known;
        if (depth > MAX_DEPTH)
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('conditions refer to each other');
        // Set before the evaluation, so that a condition that refers to itself ends.
        this.#conditions.set(name, new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(`the condition "${name}" refers to itself`));
        const value = this.#logic(this.#root.get('Conditions', name).value, depth + 1);
        const result = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value) ? new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(`the condition "${name}" is unknown: ${value.reason}`) : value;
        this.#conditions.set(name, result);
        return result;
    }
    #logic(value, depth) {
        if (depth > MAX_DEPTH || !(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('the condition is not valid');
        const [name = '', argument] = Object.entries(value)[0] ?? [];
        const parts = Array.isArray(argument) ? argument : [];
        if (name === 'Condition')
            return this.#condition((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(argument), depth + 1);
        if (name === 'Fn::Equals') {
            const sides = parts.map((part) => this.#evaluate(part, depth + 1));
            // CloudFormation compares strings, so true and "true" are equal.
            return sides.find(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8) ?? (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(sides[0]) === (0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_4__/* .toText */ .f)(sides[1]);
        }
        const inner = parts.map((part) => this.#logic(part, depth + 1));
        if (name === 'Fn::Not')
            return inner[0] === undefined || (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(inner[0]) ? (inner[0] ?? new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('the condition is not valid')) : inner[0] !== true;
        if (name !== 'Fn::And' && name !== 'Fn::Or')
            return new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r(`it is computed by ${name}`);
        const deciding = name === 'Fn::Or';
        if (inner.includes(deciding))
            return deciding;
        return inner.find(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8) ?? !deciding;
    }
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

/***/ 40779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudSubjects: () => (/* binding */ cloudSubjects),
  isTemplate: () => (/* binding */ isTemplate)
});

// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/documents/unreadable.js
var unreadable = __webpack_require__(99262);
// EXTERNAL MODULE: ./build/documents/cursor.js
var cursor = __webpack_require__(24835);
;// CONCATENATED MODULE: ./build/domains/cloud/arm-expression.js
/** Azure's own limit. */
const MAX_LENGTH = 24_576;
const MAX_DEPTH = 40;
const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*\()?)|([()[\].,]))/y;
/**
 * Parses the text between the brackets of a template expression.
 *
 * @returns `undefined` - it is invalid, or longer or nested deeper than Azure allows.
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
/** A recursive descent parser. Each method returns `undefined` on a syntax error. */
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

// EXTERNAL MODULE: ./build/domains/cloud/parameters.js
var parameters = __webpack_require__(1626);
// EXTERNAL MODULE: ./build/domains/cloud/resource.js
var cloud_resource = __webpack_require__(92638);
// EXTERNAL MODULE: ./build/domains/cloud/value.js
var cloud_value = __webpack_require__(29357);
;// CONCATENATED MODULE: ./build/domains/cloud/arm-template.js





const arm_template_MAX_DEPTH = 100;
/** Returns the cursor on a member, ignoring case as Azure does. @param name - in lower case. */
function anyCase(cursor, name) {
    return cursor.get(name).exists
        ? cursor.get(name)
        : (cursor.entries().find(([key]) => key.toLowerCase() === name)?.[1] ?? cursor.get(name));
}
/** Evaluates the expressions of a template from variables, parameter defaults and parameter files. */
class ArmTemplate {
    #passed;
    #busy = new Set();
    #known = new Map();
    #declared = new Map();
    #files;
    #budget;
    /**
     * @param passed - parameters that an outer template passes, by lowercase name.
     * @param files - parameter files that a deployment may use.
     */
    constructor(root, budget, { passed = new Map(), files = [] }) {
        this.#budget = budget;
        this.#passed = passed;
        const names = anyCase(root, 'parameters').entries();
        this.#files = (0,parameters.filesFor)(names.map(([name]) => name), files);
        for (const kind of ['parameters', 'variables'])
            for (const [name, cursor] of anyCase(root, kind).entries())
                this.#declared.set(`${kind}.${name.toLowerCase()}`, cursor);
    }
    /** Creates an evaluator for a nested template with its own scope. */
    nested(root, passed) {
        return new ArmTemplate(root, this.#budget, { passed });
    }
    /** Evaluates a value of the template. Expressions are strings in brackets. */
    evaluate(value, depth = 0) {
        if (depth > arm_template_MAX_DEPTH)
            return new cloud_value/* Unknown */.$r('nested too deeply');
        if (!this.#budget.spend())
            return new cloud_value/* Unknown */.$r('evaluating the template takes too many steps');
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
        return expression === undefined ? new cloud_value/* Unknown */.$r('the expression is invalid or not supported') : this.#value(expression, depth + 1);
    }
    #value(expression, depth) {
        if (depth > arm_template_MAX_DEPTH)
            return new cloud_value/* Unknown */.$r('nested too deeply');
        if (!this.#budget.spend())
            return new cloud_value/* Unknown */.$r('evaluating the template takes too many steps');
        if (expression.kind === 'literal')
            return expression.value;
        if (expression.kind === 'member') {
            const [of, key] = [this.#value(expression.of, depth + 1), this.#value(expression.key, depth + 1)];
            if ((0,cloud_value/* isUnknown */.t8)(key))
                return key;
            if ((0,cloud_value/* isUnknown */.t8)(of) && isReference(expression.of))
                return of;
            return (0,cloud_value/* follow */.e6)(of, [(0,to_text/* toText */.f)(key)]) ?? new cloud_value/* Unknown */.$r(`it has no member ${(0,to_text/* toText */.f)(key)}`);
        }
        const args = expression.args.map((arg) => this.#value(arg, depth + 1));
        const [first] = args;
        const { name } = expression;
        if (name === 'parameters' || name === 'variables')
            return (0,cloud_value/* isUnknown */.t8)(first) ? first : this.#named({ kind: name, name: (0,to_text/* toText */.f)(first), depth });
        return this.#budget.charge(called(name, args));
    }
    #named({ kind, name, depth }) {
        const key = `${kind}.${name.toLowerCase()}`;
        const passed = kind === 'parameters' ? this.#passed.get(name.toLowerCase()) : undefined;
        const known = passed ?? this.#known.get(key);
        if (known !== undefined)
            return known;
        if (this.#busy.has(key))
            return new cloud_value/* Unknown */.$r(`${kind}('${name}') refers to itself`);
        this.#busy.add(key);
        const declared = this.#declared.get(key);
        const source = kind === 'parameters' ? declared?.get('defaultValue') : declared;
        const defaultValue = source?.value === undefined ? undefined : this.evaluate(source.value, depth + 1);
        const value = kind === 'parameters'
            ? (0,parameters.parameterValue)(name, defaultValue, this.#files)
            : (defaultValue ?? new cloud_value/* Unknown */.$r(`there is no variable ${name}`));
        this.#busy.delete(key);
        this.#known.set(key, value);
        return value;
    }
}
/** Tells whether an expression is a runtime property of a resource, which counts as set like any attribute. */
function isReference(expression) {
    if (expression.kind === 'member')
        return isReference(expression.of);
    return expression.kind === 'call' && expression.name === 'reference';
}
/** Calls a function. Returns an unknown value for unsupported functions and arguments. */
function called(name, args) {
    const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(args) : undefined;
    if (known !== undefined)
        return known;
    const names = args.flatMap((arg) => (typeof arg === 'string' ? [arg] : (0,cloud_resource/* refsIn */.A5)(arg)));
    const isName = RETURNING_NAMES.includes(name);
    // The reason of the unknown argument is kept: two names that depend on the same unknown are equal.
    return new cloud_value/* Unknown */.$r(args.find(cloud_value/* isUnknown */.t8)?.reason ?? `it is computed by ${name}()`, {
        set: isName,
        refs: [...new Set(names)],
        attribute: isName,
    });
}
/** Functions that always return a name or an id. */
const RETURNING_NAMES = [
    'resourceid',
    'subscriptionresourceid',
    'tenantresourceid',
    'extensionresourceid',
    'uniquestring',
    'guid',
    'reference',
];
/** Each takes evaluated arguments and returns `undefined` when the result is unknown. */
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
/** Tells whether a value can be compared exactly. Azure's 64-bit integers exceed JavaScript's safe range. */
function isPlain(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value);
    return value !== undefined && (value === null || typeof value !== 'object');
}
/** Converts a value to a string. Azure writes Booleans as .NET does. */
function textOf(value) {
    return typeof value === 'boolean' ? (value ? 'True' : 'False') : (0,to_text/* toText */.f)(value);
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

;// CONCATENATED MODULE: ./build/domains/cloud/arm.js





/** Tells whether a document is an Azure Resource Manager template, written manually or built from Bicep. */
function isArm(value) {
    return ((0,cloud_value/* isObject */.Gv)(value) &&
        /schema\.management\.azure\.com\/schemas\/[^/]+\/(\w*[dD]eploymentTemplate)\.json/.test((0,to_text/* toText */.f)(value.$schema)));
}
const arm_MAX_DEPTH = 40;
/** Returns the resources of a template, its nested templates and child resources, with full types: `Microsoft.X/workspaces/computes`. */
function armResources(yaml, path, { files, budget }) {
    const found = { resources: [], unread: [] };
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    collect(root, { found, template: new ArmTemplate(root, budget, { files }), parent: undefined, prefix: '', depth: 0 });
    return found;
}
/** Collects resources recursively. @param holder - a template, or a resource with children. */
function collect(holder, place) {
    if (place.depth > arm_MAX_DEPTH)
        return;
    const list = anyCase(holder, 'resources');
    const symbolic = !Array.isArray(list.value);
    const entries = symbolic ? list.entries() : list.items().map((cursor) => ['', cursor]);
    for (const [symbol, cursor] of entries) {
        // Only templates with symbolic names can refer to existing resources.
        if (!(symbolic && cursor.get('existing').value === true))
            collectResource(symbol, cursor, place);
    }
}
function collectResource(symbol, cursor, { found, parent, prefix, depth, template }) {
    const condition = anyCase(cursor, 'condition');
    const present = condition.exists ? template.evaluate(condition.value) : true;
    const own = anyCase(cursor, 'type');
    const type = parent === undefined ? own.text : `${parent.type}/${own.text}`;
    const declaredName = anyCase(cursor, 'name');
    const evaluated = template.evaluate(declaredName.value);
    const name = (0,cloud_value/* isUnknown */.t8)(evaluated) ? declaredName.text : (0,to_text/* toText */.f)(evaluated);
    const full = parent === undefined ? name : `${parent.name}/${name}`;
    const inner = anyCase(anyCase(cursor, 'properties'), 'template');
    const isDeployment = /^Microsoft\.Resources\/deployments$/i.test(type) && inner.exists;
    if (isDeployment && present !== false) {
        if (!(0,cloud_value/* isObject */.Gv)(inner.value))
            found.unread.push({ path: cursor.file.path, what: full, reason: 'its nested template is computed', at: inner.at });
        const place = { found, template: innerTemplate(cursor, inner, template), parent: undefined };
        collect(inner, { ...place, prefix: `${prefix}${full}/`, depth: depth + 1 });
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
    // A condition does not apply to child resources.
    if (!isDeployment && anyCase(cursor, 'resources').exists)
        collect(cursor, { found, template, parent: { type, name: full }, prefix, depth: depth + 1 });
}
/** Returns the evaluator of a nested template: its own for the scope `inner`, else that of the outer template. */
function innerTemplate(deployment, inner, outer) {
    const properties = anyCase(deployment, 'properties');
    const scope = anyCase(anyCase(properties, 'expressionevaluationoptions'), 'scope').text.toLowerCase();
    if (scope !== 'inner')
        return outer;
    const passed = anyCase(properties, 'parameters')
        .entries()
        .map(([name, value]) => {
        const argument = value.get('value');
        return [
            name.toLowerCase(),
            argument.exists
                ? outer.evaluate(argument.value)
                : new cloud_value/* Unknown */.$r(`the value of the parameter "${name}" is stored outside the repository`),
        ];
    });
    return outer.nested(inner, new Map(passed));
}

;// CONCATENATED MODULE: ./build/domains/cloud/sagemaker.js
/** Returns how a format spells a path: `vpc_config.subnets` is `VpcConfig.Subnets` in CloudFormation. */
function naming(format) {
    const pascal = (part) => part.replace(/(^|_)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
    return (path) => path.split('.').map((part) => (format === 'cloudformation' ? pascal(part) : part));
}
/** Returns `model` for `aws_sagemaker_model` and `AWS::SageMaker::Model`; an empty string for other services. */
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

;// CONCATENATED MODULE: ./build/domains/cloud/aws-monitoring.js



const CONFIG = 'monitoring_schedule_config';
/** The inline job of a schedule. */
const SCHEDULED = `${CONFIG}.monitoring_job_definition`;
/** Limit of schedules and jobs, since each schedule is compared with each job. */
const MAX_WATCHERS = 1000;
/** Returns the endpoints that monitoring schedules watch; a string states why they are unknown. */
function watchedIn(resources) {
    const schedules = resources.filter(({ type }) => kindOf(type) === 'monitoring_schedule');
    const jobs = resources.filter(({ type }) => kindOf(type).endsWith('_job_definition'));
    if (schedules.length + jobs.length > MAX_WATCHERS)
        return `there are more than ${MAX_WATCHERS} monitoring schedules and jobs`;
    const runs = (job) => (0,cloud_value/* any */.bz)(schedules.map((schedule) => (0,cloud_value/* all */.Q7)([(0,cloud_resource/* isCreated */.H)(schedule), (0,cloud_resource/* isNameOf */.b_)(at(schedule, `${CONFIG}.monitoring_job_definition_name`), job, nameOf(job, OF_JOBS))])));
    const watched = [
        ...schedules.flatMap((schedule) => (0,cloud_value/* listOf */.c3)(at(schedule, `${SCHEDULED}.monitoring_inputs`)).map((input) => ({
            endpoint: endpointIn(input, schedule.format),
            scheduled: (0,cloud_resource/* isCreated */.H)(schedule),
        }))),
        ...jobs.map((job) => {
            const input = at(job, kindOf(job.type).replace(/_job_definition$/, '_job_input')) ?? null;
            return { endpoint: endpointIn(input, job.format), scheduled: (0,cloud_value/* all */.Q7)([(0,cloud_resource/* isCreated */.H)(job), runs(job)]) };
        }),
    ];
    return watched.length > MAX_WATCHERS ? `there are more than ${MAX_WATCHERS} monitoring inputs` : watched;
}
function at(resource, path) {
    return (0,cloud_value/* follow */.e6)(resource.body, naming(resource.format)(path));
}
function endpointIn(input, format) {
    return (0,cloud_value/* follow */.e6)(input, naming(format)('endpoint_input.endpoint_name')) ?? null;
}
/** Attributes that contain the name of a job definition or an endpoint. */
const OF_JOBS = ['name', 'job_definition_name'];
const OF_ENDPOINTS = ['endpoint_name', 'name'];
/** Returns the declared name of a resource, from the first attribute that is present. */
function nameOf(resource, members) {
    return members.map((member) => at(resource, member)).find((each) => each !== undefined);
}
/** Tells whether a schedule watches an endpoint, directly or through a job definition. */
function isWatched(endpoint, watched) {
    if (typeof watched === 'string')
        return new cloud_value/* Unknown */.$r(watched);
    const own = nameOf(endpoint, OF_ENDPOINTS);
    return (0,cloud_value/* any */.bz)(watched.map(({ endpoint: name, scheduled }) => (0,cloud_value/* all */.Q7)([(0,cloud_resource/* isNameOf */.b_)(name, endpoint, own), scheduled])));
}

;// CONCATENATED MODULE: ./build/domains/cloud/aws-policies.js


/** Returns a policy as JSON: from a string, an object, or a policy document data source. Unknown if it may be one of several. */
function policyDocument(value, unit) {
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return typeof value === 'string' ? (0,cloud_value/* fromJson */.Rf)(value) : value;
    const source = (0,cloud_value/* sourceOf */.vz)(value);
    const documents = source === undefined ? [] : unit.named([source]).filter(({ type }) => type === 'data.aws_iam_policy_document');
    const [only, ...others] = documents;
    return only === undefined || others.length > 0 || only.conditional !== undefined ? value : statementsOf(only.body);
}
/** Converts the `statement` blocks of a policy document to IAM JSON. */
function statementsOf(body) {
    const inherited = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']
        .map((name) => (0,cloud_value/* follow */.e6)(body, [name]))
        .find((value) => value !== undefined);
    if (inherited !== undefined)
        return new cloud_value/* Unknown */.$r('the policy includes other documents');
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
/** Converts `condition` blocks to `{operator: {key: values}}`. An index keeps blocks with the same operator apart. */
function conditionsOf(conditions) {
    return Object.fromEntries((0,cloud_value/* listOf */.c3)(conditions).map((condition, index) => {
        const [test, variable] = [(0,to_text/* toText */.f)((0,cloud_value/* follow */.e6)(condition, ['test'])), (0,to_text/* toText */.f)((0,cloud_value/* follow */.e6)(condition, ['variable']))];
        return [`${test} ${index}`, { [variable]: (0,cloud_value/* follow */.e6)(condition, ['values']) ?? [] }];
    }));
}
function principalsOf(principals) {
    return (0,cloud_value/* listOf */.c3)(principals).flatMap((principal) => ((0,cloud_value/* isUnknown */.t8)(principal) ? [principal] : (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(principal, ['identifiers']))));
}

;// CONCATENATED MODULE: ./build/domains/cloud/iam.js


/** Returns the `Allow` statements of a policy; unknown if the policy is. */
function allowing(policy) {
    if ((0,cloud_value/* isUnknown */.t8)(policy))
        return policy;
    const statements = (0,cloud_value/* isObject */.Gv)(policy) ? policy['Statement'] : undefined;
    if ((0,cloud_value/* isUnknown */.t8)(statements))
        return statements;
    return (0,cloud_value/* listOf */.c3)(statements).filter((statement) => (0,cloud_value/* follow */.e6)(statement, ['Effect']) !== 'Deny');
}
/**
 * Tells whether a policy allows every action, or every action of a service on all resources. `s3:Get*` is neither.
 *
 * @param policy - an AWS IAM policy document; `undefined` counts as an empty one.
 */
function wildcardActions(policy) {
    return inStatements(policy, (statement) => {
        if ((0,cloud_value/* follow */.e6)(statement, ['NotAction']) !== undefined)
            return true;
        const everything = (0,cloud_value/* follow */.e6)(statement, ['NotResource']) !== undefined ? true : (0,cloud_value/* any */.bz)((0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(statement, ['Resource'])).map(isEverything));
        return (0,cloud_value/* any */.bz)((0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(statement, ['Action'])).map((value) => {
            const action = (0,cloud_value/* asWritten */.qm)(value);
            if ((0,cloud_value/* isUnknown */.t8)(action))
                return action;
            if (/^[*?:]+$/.test((0,to_text/* toText */.f)(action)))
                return true;
            return /^[\w-]+:[*?]+$/.test((0,to_text/* toText */.f)(action)) ? everything : false;
        }));
    });
}
/** `*`, and ARNs that match every resource of a service. */
const EVERYTHING = /^([*?]+|arn:[*?:]+|arn:[^:]+:[^:]+:[*?:]*|arn:[^:]+:[^:]+:[^:]*:[^:]*:[*?/:]+)$/;
/** Tells whether a resource pattern matches everything. An attribute of a resource is a name, never a wildcard. */
function isEverything(resource) {
    const value = (0,cloud_value/* asWritten */.qm)(resource);
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return EVERYTHING.test((0,to_text/* toText */.f)(value));
    if (EVERYTHING.test(value.shape.replaceAll(cloud_value/* UNKNOWN_PART */.DQ, 'x')))
        return true;
    if (value.attribute)
        return false;
    return value.shape === '' || EVERYTHING.test(value.shape.replaceAll(cloud_value/* UNKNOWN_PART */.DQ, '*')) ? value : false;
}
/** Tells whether a policy allows any principal without a restricting condition. */
function wildcardPrincipals(policy) {
    const parsed = typeof policy === 'string' ? (0,cloud_value/* fromJson */.Rf)(policy) : policy;
    return inStatements(parsed, (statement) => {
        if (restricts((0,cloud_value/* follow */.e6)(statement, ['Condition'])))
            return false;
        if ((0,cloud_value/* follow */.e6)(statement, ['NotPrincipal']) !== undefined)
            return true;
        return (0,cloud_value/* any */.bz)(principals((0,cloud_value/* follow */.e6)(statement, ['Principal'])).map(isAnyone));
    });
}
/**
 * Condition keys that restrict the caller or its origin, with a test for values that any caller may match. Tags and user names
 * are excluded: the owner of any account can choose them.
 */
const RESTRICTING_KEYS = [
    [/^aws:(principal|source)orgpaths$/i, (value) => /^[^/]*[*?]/.test(value)],
    [/^aws:(principalarn|sourcearn)$/i, isAnyArn],
    // The part before the colon identifies the role.
    [/^aws:userid$/i, (value) => /^[^:]*[*?]/.test(value)],
    [/^aws:(principal(orgid|account)|source(account|orgid|vpc|vpce|owner))$/i, (value) => /[*?]/.test(value)],
];
/** Tells whether an ARN pattern has a wildcard account, or no account and a wildcard resource. */
function isAnyArn(value) {
    const [scheme, , , , account = '', ...resource] = value.split(':');
    if (scheme !== 'arn' || resource.length === 0)
        return true;
    return /[*?]/.test(account) || (account === '' && /^[*?]/.test(resource.join(':')));
}
/** Tells whether a condition restricts the caller. One that requires TLS does not. */
function restricts(condition) {
    if (!(0,cloud_value/* isObject */.Gv)(condition))
        return false;
    return Object.entries(condition).some(([operator, keys]) => 
    // ForAllValues is true if the key is missing.
    !/not|ifexists|^null|^forallvalues/i.test(operator) &&
        (0,cloud_value/* isObject */.Gv)(keys) &&
        Object.entries(keys).some(([key, values]) => {
            const [, matchesAnyone] = RESTRICTING_KEYS.find(([pattern]) => pattern.test(key)) ?? [];
            return matchesAnyone !== undefined && !(0,cloud_value/* listOf */.c3)(values).some((value) => mayMatch(value, matchesAnyone));
        }));
}
/** Tells whether any caller may match a value of a condition. */
function mayMatch(value, matchesAnyone) {
    const known = (0,cloud_value/* asWritten */.qm)(value);
    if (!(0,cloud_value/* isUnknown */.t8)(known))
        return matchesAnyone((0,to_text/* toText */.f)(known));
    return known.attribute
        ? known.shape !== '' && matchesAnyone(known.shape.replaceAll(cloud_value/* UNKNOWN_PART */.DQ, 'x'))
        : known.shape === '' || matchesAnyone(known.shape.replaceAll(cloud_value/* UNKNOWN_PART */.DQ, '*'));
}
/** Tells whether a principal is `*`. IAM allows no partial wildcards, so a partly known principal is a specific one. */
function isAnyone(principal) {
    const value = (0,cloud_value/* asWritten */.qm)(principal);
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return value === '*';
    return value.attribute || /[a-z0-9]/i.test(value.shape) ? false : value;
}
function inStatements(policy, test) {
    const statements = allowing(policy);
    if ((0,cloud_value/* isUnknown */.t8)(statements))
        return statements;
    return (0,cloud_value/* any */.bz)(statements.map((statement) => ((0,cloud_value/* isUnknown */.t8)(statement) ? statement : test(statement))));
}
/** Returns the principals of `"*"`, `{AWS: "*"}` or `{AWS: [...]}`. */
function principals(value) {
    if (value === undefined || value === null)
        return [];
    if ((0,cloud_value/* isObject */.Gv)(value))
        return Object.values(value).flatMap((member) => (0,cloud_value/* listOf */.c3)(member));
    return (0,cloud_value/* isList */.Lv)(value) ? value : [value];
}

;// CONCATENATED MODULE: ./build/domains/cloud/reading.js


/** Collects the data of one resource that rules read. Each member has a position; an unknown one is listed with its reason. */
class Reading {
    resource;
    #data;
    #spans = {};
    #unknown = {};
    #naming;
    /** @param naming - converts a path to the spelling of the format. */
    constructor(resource, { provider, type }, naming) {
        this.resource = resource;
        this.#naming = naming;
        const { type: native, address: name, format } = resource;
        const called = name.includes(native) ? name : `${native} ${name}`;
        const label = format === 'terraform-plan' ? `${called} (planned)` : called;
        this.#data = { provider, type, native, name, label, format: format };
    }
    value(path) {
        return (0,cloud_resource/* read */.LF)(this.resource, this.#naming(path));
    }
    refs(path) {
        return this.resource.refsAt(this.#naming(path));
    }
    /** Tells whether the value at a path is neither null nor empty. */
    has(path) {
        return (0,cloud_value/* isSet */.vM)(this.value(path));
    }
    /** Reads a Boolean. @param defaultValue - the provider's default. */
    on(path, defaultValue) {
        return (0,cloud_value/* truth */.Im)(this.value(path), defaultValue);
    }
    /** Tells whether a value is one of the allowed ones. @param defaultValue - the result for the provider's default. */
    is(path, allowed, defaultValue) {
        return (0,cloud_value/* isOneOf */.EK)(this.value(path), allowed, defaultValue);
    }
    /** Sets a member. @param path - the attribute to show to the user; by default the resource. */
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

;// CONCATENATED MODULE: ./build/domains/cloud/aws-roles.js






/** Limit of roles and policies in one unit, since each role is compared with each policy. */
const MAX_IAM = 2000;
function isRole({ type }) {
    return type === 'aws_iam_role' || type === 'AWS::IAM::Role';
}
/**
 * Returns the subject of a role that SageMaker may assume or that a SageMaker resource refers to.
 *
 * @param named - references of SageMaker resources.
 */
function roleSubjects(resource, unit, named) {
    const cloudFormation = resource.format === 'cloudformation';
    const reading = new Reading(resource, { provider: 'aws', type: 'iam.role' }, (path) => path.split('.'));
    const trust = policyDocument(reading.value(cloudFormation ? 'AssumeRolePolicyDocument' : 'assume_role_policy'), unit);
    const trusted = (0,cloud_value/* isUnknown */.t8)(trust) ? trust : trusts(trust);
    const used = named.mayHave(resource.address);
    if (iamOf(unit).length > MAX_IAM)
        return [reading.put('wildcard', new cloud_value/* Unknown */.$r(`there are more than ${MAX_IAM} roles and policies in one deployment unit`)).subject()];
    if (!used && trusted === false)
        return [];
    const policies = (cloudFormation ? policiesOfTemplate : policiesOfTerraform)(resource, unit);
    const wildcard = (0,cloud_value/* any */.bz)(policies.map((policy) => policy.wildcard));
    const culprit = policies.find((policy) => policy.wildcard === true);
    if (culprit !== undefined)
        reading.put('wildcardBy', `${culprit.by} allows every action, or every action of a service on everything`);
    if (used || trusted === true)
        return [reading.put('wildcard', wildcard).subject()];
    // Who may assume it is unknown, which only matters if it allows too much.
    return wildcard === false ? [] : [reading.put('wildcard', trusted).subject()];
}
const iam = new WeakMap();
/** Returns roles, policies and attachments. */
function iamOf(unit) {
    const known = iam.get(unit) ?? unit.all.filter(({ type }) => /_iam_|::IAM::/.test(type));
    iam.set(unit, known);
    return known;
}
/** Tells whether a trust policy names SageMaker; unknown if its principals are. */
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
const wildcards = new WeakMap();
/** Tells whether a policy has wildcard actions. Cached, since many roles may be compared with it. */
function wildcardIn(policy, path, unit) {
    const known = wildcards.get(policy) ?? wildcardActions(policyDocument((0,cloud_value/* follow */.e6)(policy.body, [path]), unit));
    wildcards.set(policy, known);
    return known;
}
/** Returns whether a policy has wildcard actions if it is attached to the role. */
function ifAttached(attached, test) {
    if (attached === false)
        return false;
    const wildcard = test();
    return (0,cloud_value/* isUnknown */.t8)(attached) && wildcard !== false ? attached : wildcard;
}
function describePlace({ address, at }) {
    return `${address} (${at.file}:${at.line})`;
}
function inlineOf(role, [list, document], unit) {
    return (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(role.body, [list])).map((policy) => ({
        wildcard: (0,cloud_value/* isUnknown */.t8)(policy) ? policy : wildcardActions(policyDocument((0,cloud_value/* follow */.e6)(policy, [document]), unit)),
        by: 'an inline policy',
    }));
}
function managedOf(value, unit) {
    return arns(value, unit).map((wildcard) => ({ wildcard, by: 'a managed policy' }));
}
function policiesOfTemplate(role, unit) {
    const put = unit.ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy').map((policy) => ({
        wildcard: ifAttached(refersToRole(policy, ['Roles', 'RoleName'], { role, unit }), () => wildcardIn(policy, 'PolicyDocument', unit)),
        by: describePlace(policy),
    }));
    return [...inlineOf(role, ['Policies', 'PolicyDocument'], unit), ...put, ...managedOf((0,cloud_value/* follow */.e6)(role.body, ['ManagedPolicyArns']), unit)];
}
function policiesOfTerraform(role, unit) {
    const put = unit.ofType('aws_iam_role_policy').map((policy) => ({
        wildcard: ifAttached(refersToRole(policy, ['role'], { role, unit }), () => wildcardIn(policy, 'policy', unit)),
        by: describePlace(policy),
    }));
    const attached = unit.ofType(...ATTACHING).map((other) => ({
        wildcard: ifAttached(refersToRole(other, ['role', 'roles', 'role_name'], { role, unit }), () => (0,cloud_value/* any */.bz)([...arns((0,cloud_value/* follow */.e6)(other.body, ['policy_arn']), unit), ...arns((0,cloud_value/* follow */.e6)(other.body, ['policy_arns']), unit)])),
        by: `the policy that ${describePlace(other)} attaches`,
    }));
    return [
        ...inlineOf(role, ['inline_policy', 'policy'], unit),
        ...put,
        ...attached,
        ...managedOf((0,cloud_value/* follow */.e6)(role.body, ['managed_policy_arns']), unit),
    ];
}
const ATTACHING = ['aws_iam_role_policy_attachment', 'aws_iam_policy_attachment', 'aws_iam_role_policy_attachments_exclusive'];
/** AWS managed policies that allow everything. */
const ADMINISTRATOR = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess|PowerUserAccess)$/;
const POLICY_NAME = new RegExp(`:policy/(?:[^/${cloud_value/* UNKNOWN_PART */.DQ}]+/)*([^/${cloud_value/* UNKNOWN_PART */.DQ}]+)$`);
const MAX_ARN = 2048;
const POLICIES = { aws_iam_policy: 'policy', 'AWS::IAM::ManagedPolicy': 'PolicyDocument' };
/** Tells for each ARN whether the policy has wildcard actions: AWS managed ones by name, others by their document in the unit. */
function arns(value, unit) {
    return (0,cloud_value/* listOf */.c3)(value).map((each) => {
        const arn = (0,cloud_value/* asWritten */.qm)(each);
        const source = (0,cloud_value/* sourceOf */.vz)(arn);
        const text = (0,cloud_value/* isUnknown */.t8)(arn) ? arn.shape : (0,to_text/* toText */.f)(arn);
        if (ADMINISTRATOR.test(text))
            return true;
        if (/:iam::aws:policy\//.test(text) && !text.endsWith(cloud_value/* UNKNOWN_PART */.DQ))
            return false;
        const [, name] = POLICY_NAME.exec(text.slice(-MAX_ARN)) ?? [];
        const policies = source === undefined ? policiesNamed(name, unit) : unit.named([source]).filter(isPolicy);
        const unknown = (0,cloud_value/* isUnknown */.t8)(arn) ? arn : new cloud_value/* Unknown */.$r(`the policy ${name ?? ''} is not declared in the same folder or template`);
        return policies.length === 0 ? unknown : (0,cloud_value/* any */.bz)(policies.map((policy) => wildcardIn(policy, POLICIES[policy.type] ?? '', unit)));
    });
}
function isPolicy({ type }) {
    return Object.hasOwn(POLICIES, type);
}
function policiesNamed(name, unit) {
    if (name === undefined)
        return [];
    return unit
        .ofType(...Object.keys(POLICIES))
        .filter(({ body }) => [(0,cloud_value/* follow */.e6)(body, ['name']), (0,cloud_value/* follow */.e6)(body, ['ManagedPolicyName'])].includes(name));
}
/** Tells whether an attribute of another resource refers to the role, by reference or by name. */
function refersToRole(other, paths, { role, unit }) {
    const own = (0,cloud_value/* follow */.e6)(role.body, [role.format === 'cloudformation' ? 'RoleName' : 'name']);
    const values = paths.flatMap((path) => (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(other.body, [path])));
    return (0,cloud_value/* any */.bz)(values.map((each) => {
        const source = (0,cloud_value/* sourceOf */.vz)(each);
        if (source !== undefined && (0,cloud_resource/* refersTo */.zA)(source, role.address))
            return true;
        const isOther = source !== undefined && (/(^|\.)data\.aws_iam_role\./.test(source) || unit.named([source]).some(isRole));
        return isOther ? false : isNamed((0,cloud_value/* asWritten */.qm)(each), own);
    }));
}
/** Tells whether a name is that of a role. A role without a declared name gets a generated one, which no literal can match. */
function isNamed(name, own) {
    if ((0,cloud_value/* isUnknown */.t8)(name))
        return name;
    if (!(0,cloud_value/* isUnknown */.t8)(own))
        return own !== undefined && (0,to_text/* toText */.f)(name) === (0,to_text/* toText */.f)(own);
    return (0,cloud_value/* fits */.lA)((0,to_text/* toText */.f)(name), own) ? own : false;
}

;// CONCATENATED MODULE: ./build/domains/cloud/aws.js









function neighboursOf(unit) {
    const named = (resources) => new cloud_resource/* References */.N3(resources.flatMap((resource) => resource.refsAt([])));
    const own = unit.all.filter(({ type }) => kindOf(type) !== '');
    const configs = own.filter(({ type }) => kindOf(type).startsWith('endpoint_config'));
    return {
        unit,
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
/** Returns the subjects of SageMaker resources and of the roles that they run as. */
function awsSubjects(resources) {
    const unitOf = (0,cloud_resource/* deploymentUnits */.TX)(resources);
    const known = new Map();
    const neighboursFor = (resource) => {
        const unit = unitOf(resource);
        const neighbours = known.get(unit) ?? neighboursOf(unit);
        known.set(unit, neighbours);
        return neighbours;
    };
    return resources.flatMap((resource) => {
        const neighbours = neighboursFor(resource);
        const kind = kindOf(resource.type);
        const known = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
        if (known !== undefined) {
            const [type, describe] = known;
            const identity = { provider: 'aws', type: typeof type === 'string' ? type : type(resource, neighbours) };
            const reading = new Reading(resource, identity, naming(resource.format));
            describe(reading, neighbours);
            return [reading.subject()];
        }
        if (kind === 'pipeline')
            return pipeline(resource);
        return isRole(resource) ? roleSubjects(resource, neighbours.unit, neighbours.used) : [];
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
/** Serverless endpoints support neither a VPC nor network isolation, and so do models that run only on them. */
function modelType({ address }, { serverless, instances }) {
    return serverless.has(address) && !instances.mayHave(address) ? 'sagemaker.serverless-model' : 'sagemaker.model';
}
function isServerless({ body, format }) {
    const names = naming(format);
    const variants = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(body, names('production_variants')));
    return variants.length > 0 && variants.every((variant) => (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(variant, names('serverless_config'))) === true);
}
/** A variant without a model name runs inference components, whose network is configured here instead of in a model. */
function configType(resource) {
    const names = naming(resource.format);
    const variants = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(resource.body, names('production_variants')));
    if (isServerless(resource))
        return 'sagemaker.serverless-config';
    // The Terraform provider has no such arguments, so a finding could not be fixed there.
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
 * Instance types with local storage, which the hardware encrypts. SageMaker rejects a key for them: see `KmsKeyId` of
 * CreateEndpointConfig and the instance store volumes of EC2.
 */
const OWN_DISKS = /^ml\.([a-z]{1,9}\d{1,9}[a-z]{0,9}d[a-z]{0,9}|g5|g6e?|gr6|p5en?|p6-[\w-]+|trn1n?|trn2u?|i\d\w*)\./;
function encryptsItself(instanceType) {
    const type = (0,cloud_value/* asWritten */.qm)(instanceType ?? null);
    return (0,cloud_value/* isUnknown */.t8)(type) ? type : typeof type === 'string' && OWN_DISKS.test(type);
}
function describeJob(reading, { network, isolation, traffic, output, volume, instance }) {
    reading
        .put('networkIsolation', reading.on(isolation, false), isolation)
        .put('inVpc', inVpc(reading, network), network)
        .put('trafficEncrypted', reading.on(traffic, false), traffic)
        .put('customerKey', (0,cloud_value/* all */.Q7)([ownKey(reading, output), (0,cloud_value/* any */.bz)([ownKey(reading, volume), encryptsItself(reading.value(instance))])]), output);
}
function monitoringJob(name) {
    return (reading) => describeJob(reading, {
        network: 'network_config.vpc_config',
        isolation: 'network_config.enable_network_isolation',
        traffic: 'network_config.enable_inter_container_traffic_encryption',
        output: `${name}_job_output_config.kms_key_id`,
        volume: 'job_resources.cluster_config.volume_kms_key_id',
        instance: 'job_resources.cluster_config.instance_type',
    });
}
/** A schedule contains its job inline, or names one that is evaluated separately. */
function scheduleType(resource) {
    const inline = (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(resource.body, naming(resource.format)(SCHEDULED))) !== false;
    return inline ? 'sagemaker.scheduled-job' : 'sagemaker.monitoring-schedule';
}
function monitoringSchedule(reading) {
    if (scheduleType(reading.resource) === 'sagemaker.monitoring-schedule')
        return;
    describeJob(reading, {
        network: `${SCHEDULED}.network_config.vpc_config`,
        isolation: `${SCHEDULED}.network_config.enable_network_isolation`,
        traffic: `${SCHEDULED}.network_config.enable_inter_container_traffic_encryption`,
        output: `${SCHEDULED}.monitoring_output_config.kms_key_id`,
        volume: `${SCHEDULED}.monitoring_resources.cluster_config.volume_kms_key_id`,
        instance: `${SCHEDULED}.monitoring_resources.cluster_config.instance_type`,
    });
}
/** A training job has its network settings at the top level, a processing job under `network_config`. */
function job(reading) {
    const processing = (0,cloud_value/* isSet */.vM)(reading.value('processing_resources')) !== false;
    const network = processing ? 'network_config.' : '';
    describeJob(reading, {
        network: `${network}vpc_config`,
        isolation: `${network}enable_network_isolation`,
        traffic: `${network}enable_inter_container_traffic_encryption`,
        output: processing ? 'processing_output_config.kms_key_id' : 'output_data_config.kms_key_id',
        volume: processing ? 'processing_resources.cluster_config.volume_kms_key_id' : 'resource_config.volume_kms_key_id',
        instance: processing ? 'processing_resources.cluster_config.instance_type' : 'resource_config.instance_type',
    });
}
/** Each of its definitions is a job. A setting counts only if all of them have it. */
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
/** A group with neither an enabled online store nor an offline store contains nothing to encrypt. */
function featureGroup(reading) {
    const stores = ['online_store_config', 'offline_store_config'].filter((store) => (0,cloud_value/* isSet */.vM)(reading.value(store)) !== false && reading.on(`${store}.enable_online_store`, true) !== false);
    const keys = stores.map((store) => ownKey(reading, store.startsWith('online') ? `${store}.security_config.kms_key_id` : `${store}.s3_storage_config.kms_key_id`));
    reading.put('customerKey', (0,cloud_value/* all */.Q7)(keys), stores[0]);
}
/** Tells whether a key is customer managed. Keys under `alias/aws/` are managed by AWS. */
function ownKey(reading, path) {
    const key = reading.value(path);
    return ofAws(key) ? false : (0,cloud_value/* isSet */.vM)(key);
}
function ofAws(key) {
    const name = (0,cloud_value/* asWritten */.qm)(key ?? null);
    return typeof name === 'string' && /(^|:)alias\/aws\//.test(name);
}
/** A group without a policy is closed to other accounts. */
function registryPolicy(reading, { unit }) {
    const path = kindOf(reading.resource.type) === 'model_package_group' ? 'model_package_group_policy' : 'resource_policy';
    reading
        .put('wildcardBy', 'its policy allows any principal')
        .put('wildcard', wildcardPrincipals(policyDocument(reading.value(path), unit)), path);
}
/** Returns a pipeline and its training and processing steps, which are evaluated as jobs. */
function pipeline(resource) {
    const body = resource.format === 'cloudformation' ? ['PipelineDefinition'] : ['pipeline_definition'];
    const attribute = (0,cloud_value/* follow */.e6)(resource.body, body);
    const definition = decoded((0,cloud_value/* isObject */.Gv)(attribute) && 'PipelineDefinitionBody' in attribute ? attribute['PipelineDefinitionBody'] : attribute);
    const identity = { provider: 'aws', type: 'sagemaker.pipeline' };
    const own = new Reading(resource, identity, naming(resource.format)).put('readable', readable(definition), 'pipeline_definition');
    const steps = (0,cloud_value/* isObject */.Gv)(definition) ? stepsIn(definition['Steps']) : [];
    return [own.subject(), ...steps.flatMap((step, index) => pipelineStep(resource, step, { index, at: body }))];
}
/** Tells whether every step and its type are known. AutoML steps are not supported. */
function readable(definition) {
    if ((0,cloud_value/* isUnknown */.t8)(definition))
        return definition;
    if (!(0,cloud_value/* isObject */.Gv)(definition))
        return false;
    const steps = definition['Steps'];
    if ((0,cloud_value/* isUnknown */.t8)(steps) || !(0,cloud_value/* isList */.Lv)(steps))
        return (0,cloud_value/* isUnknown */.t8)(steps) ? steps : false;
    const unsupported = stepsIn(steps).find((step) => !(0,cloud_value/* isObject */.Gv)(step) || typeof step['Type'] !== 'string' || step['Type'] === 'AutoML');
    return unsupported === undefined ? true : new cloud_value/* Unknown */.$r('a step is computed or uses AutoML');
}
/** Returns all steps, including those in the branches of conditions. */
function stepsIn(steps, depth = 0) {
    if (depth > 20)
        return [];
    return (0,cloud_value/* listOf */.c3)(steps).flatMap((step) => [
        step,
        ...['IfSteps', 'ElseSteps'].flatMap((branch) => stepsIn((0,cloud_value/* follow */.e6)(step, ['Arguments', branch]), depth + 1)),
    ]);
}
/** Returns the job definitions of a step. */
function jobsOf(step) {
    if (!(0,cloud_value/* isObject */.Gv)(step))
        return [];
    const args = step['Arguments'];
    if (step['Type'] === 'Tuning')
        return [...(0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(args, ['TrainingJobDefinition'])), ...(0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(args, ['TrainingJobDefinitions']))];
    return ['Training', 'Processing', 'ClarifyCheck', 'QualityCheck', 'Model'].includes((0,to_text/* toText */.f)(step['Type'])) ? [args] : [];
}
function pipelineStep(resource, step, { index, at }) {
    const named = (0,cloud_value/* isObject */.Gv)(step) && typeof step['Name'] === 'string' ? step['Name'] : (0,to_text/* toText */.f)(index);
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
/** Returns a definition as a value: it is JSON in a string, or an object that is encoded later. */
function decoded(value) {
    return typeof value === 'string' ? (0,cloud_value/* fromJson */.Rf)(value) : value;
}

;// CONCATENATED MODULE: ./build/domains/cloud/azure.js




/** Returns the subjects of Azure Machine Learning: workspaces, computes, endpoints and registries, from Terraform and ARM. */
function azureSubjects(resources) {
    const plain = resources.map((resource) => (resource.type === 'azapi_resource' ? fromAzapi(resource) : resource));
    const unitOf = (0,cloud_resource/* deploymentUnits */.TX)(plain);
    return plain.flatMap((resource) => {
        const arm = Object.hasOwn(ARM, resource.type.toLowerCase());
        const known = arm ? ARM[resource.type.toLowerCase()] : Object.hasOwn(TERRAFORM, resource.type) ? TERRAFORM[resource.type] : undefined;
        if (known === undefined)
            return [];
        const reading = new Reading(resource, { provider: 'azure', type: known.type(resource) }, (path) => path.split('.'));
        known.describe(reading, { arm, unit: unitOf(resource) });
        return [reading.subject()];
    });
}
const as = (type, describe) => ({ type: () => type, describe });
const TERRAFORM = {
    azurerm_machine_learning_workspace: as('azureml.workspace', workspace),
    azurerm_ai_foundry: as('azureml.workspace', foundry),
    azurerm_machine_learning_compute_cluster: as('azureml.compute', compute),
    azurerm_machine_learning_compute_instance: as('azureml.compute', compute),
    azurerm_machine_learning_inference_cluster: as('azureml.inference-cluster', inferenceCluster),
};
const ML = 'microsoft.machinelearningservices';
const ARM = {
    [`${ML}/workspaces`]: { type: workspaceType, describe: workspace },
    [`${ML}/workspaces/computes`]: { type: computeType, describe: compute },
    [`${ML}/workspaces/onlineendpoints`]: as('azureml.endpoint', azure_endpoint),
    [`${ML}/workspaces/batchendpoints`]: as('azureml.batch-endpoint', azure_endpoint),
    [`${ML}/workspaces/serverlessendpoints`]: as('azureml.serverless-endpoint', serverlessEndpoint),
    [`${ML}/registries`]: as('azureml.registry', registry),
};
/** A project inherits its settings from its hub. */
function workspaceType({ body }) {
    return (0,to_text/* toText */.f)((0,cloud_value/* follow */.e6)(body, ['kind'])).toLowerCase() === 'project' ? 'azureml.project' : 'azureml.workspace';
}
/** Returns the type of a compute from `computeType`. Attached computes have no settings to evaluate, except AKS. */
function computeType({ body }) {
    const type = (0,cloud_value/* follow */.e6)(body, ['properties', 'computeType']);
    if (typeof type !== 'string' || ['amlcompute', 'computeinstance'].includes(type.toLowerCase()))
        return 'azureml.compute';
    return type.toLowerCase() === 'aks' ? 'azureml.inference-cluster' : 'azureml.attached-compute';
}
/** Converts an `azapi_resource`, which contains an ARM type with its version and an ARM body. */
function fromAzapi(resource) {
    const type = (0,cloud_value/* follow */.e6)(resource.body, ['type']);
    const attribute = (0,cloud_value/* follow */.e6)(resource.body, ['body']);
    const body = typeof attribute === 'string' ? (0,cloud_value/* fromJson */.Rf)(attribute) : attribute;
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
/** Public network access is Azure's default; its built-in policy assumes the same. */
function workspace(reading, { arm, unit }) {
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
    reading.put('storagePublic', storageOf(reading, storage, { arm, unit }), storage);
}
/** A hub of Azure AI Foundry is a workspace with another resource type. */
function foundry(reading, context) {
    reading
        .put('publicAccess', (0,cloud_value/* not */.AU)(reading.is('public_network_access', ['Disabled'], false)), 'public_network_access')
        .put('managedNetwork', reading.is('managed_network.isolation_mode', ISOLATED, false), 'managed_network')
        .put('customerKey', reading.has('encryption.key_id'), 'encryption')
        .put('highImpact', reading.on('high_business_impact_enabled', false), 'high_business_impact_enabled')
        .put('storagePublic', storageOf(reading, 'storage_account_id', context), 'storage_account_id');
}
const ISOLATED = ['AllowInternetOutbound', 'AllowOnlyApprovedOutbound'];
/** Tells whether the storage account of a workspace is open to the internet. */
function storageOf(reading, path, { arm, unit }) {
    const account = arm
        ? accountOfTemplate(unit.ofType('Microsoft.Storage/storageAccounts'), reading.value(path))
        : onlyOne(reading.value(path), unit, ['azurerm_storage_account']);
    if (account === undefined)
        return new cloud_value/* Unknown */.$r('its storage account is not declared in the same folder or template');
    const settings = new Reading(account, { provider: 'azure', type: '' }, (inner) => inner.split('.'));
    const terraform = account.type === 'azurerm_storage_account';
    const open = terraform
        ? settings.on('public_network_access_enabled', true)
        : (0,cloud_value/* not */.AU)(settings.is('properties.publicNetworkAccess', ['Disabled', 'SecuredByPerimeter'], false));
    const denied = settings.is(terraform ? 'network_rules.default_action' : 'properties.networkAcls.defaultAction', ['Deny'], false);
    const separateRules = unit
        .ofType('azurerm_storage_account_network_rules')
        .filter((rules) => (0,cloud_value/* sourceOf */.vz)((0,cloud_value/* follow */.e6)(rules.body, ['storage_account_id'])) === account.address)
        .map(({ body, conditional }) => {
        const denies = (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(body, ['default_action']), ['Deny'], false);
        return conditional === undefined ? denies : new cloud_value/* Unknown */.$r(conditional);
    });
    return (0,cloud_value/* all */.Q7)([open, (0,cloud_value/* not */.AU)((0,cloud_value/* any */.bz)([denied, ...separateRules]))]);
}
/** Returns the resource of which a value is an attribute, if it is the only candidate. */
function onlyOne(value, unit, types) {
    const source = (0,cloud_value/* sourceOf */.vz)(value);
    const [only, ...others] = source === undefined ? [] : unit.named([source]);
    return only !== undefined && others.length === 0 && types.includes(only.type) ? only : undefined;
}
/** Limit of accounts and workspaces in one template, since names are compared pairwise. */
const MAX_NAMED = 500;
/** Returns the account of `resourceId('…/storageAccounts', parameters('name'))`: by name, or the only one if both names depend on the same unknown. */
function accountOfTemplate(accounts, reference) {
    if (accounts.length > MAX_NAMED || !(0,cloud_value/* isUnknown */.t8)(reference) || !reference.attribute)
        return undefined;
    const nameOf = (account) => (0,cloud_value/* follow */.e6)(account.body, ['name']);
    const named = reference.refs.filter((ref) => ref.toLowerCase() !== 'microsoft.storage/storageaccounts');
    const [only, ...others] = accounts;
    if (named.length > 0)
        return accounts.find((account) => named.includes((0,to_text/* toText */.f)(nameOf(account))));
    if (only === undefined || others.length > 0)
        return undefined;
    const own = nameOf(only);
    return (0,cloud_value/* isUnknown */.t8)(own) && own.reason === reference.reason ? only : undefined;
}
function compute(reading, { arm, unit }) {
    const type = arm ? computeType(reading.resource) : 'azureml.compute';
    if (type === 'azureml.inference-cluster')
        inferenceCluster(reading, { arm, unit });
    if (type !== 'azureml.compute')
        return;
    const subnet = arm ? 'properties.properties.subnet.id' : 'subnet_resource_id';
    const publicNode = arm ? 'properties.properties.enableNodePublicIp' : 'node_public_ip_enabled';
    const local = arm ? 'properties.disableLocalAuth' : 'local_auth_enabled';
    reading
        .put('localAuth', arm ? (0,cloud_value/* not */.AU)(reading.on(local, false)) : reading.on(local, true), local)
        .put('inVpc', (0,cloud_value/* any */.bz)([reading.has(subnet), managed(reading, { arm, unit })]), subnet)
        .put('publicAddress', reading.on(publicNode, true), publicNode);
}
/** Tells whether a compute is in a managed network, which it inherits from its workspace. */
function managed(reading, { arm, unit }) {
    // `azapi_resource` refers to its workspace as the parent.
    const named = reading.value(arm ? 'parent_id' : 'machine_learning_workspace_id');
    const mine = arm && named === undefined ? workspaceOfTemplate(reading.resource, unit.ofType(`${ML}/workspaces`)) : onlyOne(named, unit, WORKSPACES);
    if (mine === undefined)
        return arm || (0,cloud_value/* isUnknown */.t8)(named) ? new cloud_value/* Unknown */.$r('its workspace is not declared in the same folder or template') : false;
    const path = mine.type.startsWith('azurerm_') ? ['managed_network', 'isolation_mode'] : ['properties', 'managedNetwork', 'isolationMode'];
    return (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(mine.body, path), ISOLATED, false);
}
const WORKSPACES = ['azurerm_machine_learning_workspace', 'azurerm_ai_foundry', 'Microsoft.MachineLearningServices/workspaces'];
/** Returns the workspace of a compute `workspace/compute`: by name, or the only one if both names depend on the same unknown. */
function workspaceOfTemplate({ address, body }, workspaces) {
    if (workspaces.length > MAX_NAMED)
        return undefined;
    const nameOf = (workspace) => (0,cloud_value/* follow */.e6)(workspace.body, ['name']);
    const own = (0,cloud_value/* follow */.e6)(body, ['name']);
    // The name of a nested compute lacks the workspace; its address contains it.
    const full = typeof own === 'string' && own.includes('/') ? own : address;
    const named = workspaces.find((workspace) => nameOf(workspace) === full.split('/').at(-2));
    const [first, ...others] = workspaces;
    return named ?? (first !== undefined && others.length === 0 && dependsOnSame(own, nameOf(first)) ? first : undefined);
}
/** Tells whether a name begins with another that depends on the same unknown. */
function dependsOnSame(own, name) {
    if (!(0,cloud_value/* isUnknown */.t8)(own) || !(0,cloud_value/* isUnknown */.t8)(name))
        return false;
    return own.reason === name.reason && own.shape.startsWith(`${name.shape || cloud_value/* UNKNOWN_PART */.DQ}/`);
}
function inferenceCluster(reading, { arm }) {
    const status = 'properties.properties.sslConfiguration.status';
    if (arm)
        reading.put('tls', reading.is(status, ['Enabled', 'Auto'], false), status);
    else
        reading.put('tls', reading.has('ssl'), 'ssl');
}
/** Keys never expire. Microsoft Entra tokens identify the caller. */
function azure_endpoint(reading) {
    const mode = 'properties.authMode';
    // Only managed endpoints support Microsoft Entra tokens. On an own cluster, workspace tokens are the best choice.
    const cluster = (0,cloud_value/* isSet */.vM)(reading.value('properties.compute'));
    const byToken = (0,cloud_value/* all */.Q7)([cluster, reading.is(mode, ['AMLToken'], false)]);
    reading.put('localAuth', (0,cloud_value/* not */.AU)((0,cloud_value/* any */.bz)([reading.is(mode, ['AADToken'], false), byToken])), mode);
    const access = 'properties.publicNetworkAccess';
    if (reading.resource.type.toLowerCase().endsWith('/onlineendpoints'))
        reading.put('publicAccess', (0,cloud_value/* not */.AU)(reading.is(access, ['Disabled'], false)), access);
}
/** Serverless endpoints accept keys unless `authMode` is `AAD`. */
function serverlessEndpoint(reading) {
    const mode = 'properties.authMode';
    reading.put('localAuth', (0,cloud_value/* not */.AU)(reading.is(mode, ['AAD'], false)), mode);
}
function registry(reading) {
    const access = 'properties.publicNetworkAccess';
    reading.put('publicAccess', (0,cloud_value/* not */.AU)(reading.is(access, ['Disabled'], false)), access);
}

;// CONCATENATED MODULE: ./build/domains/cloud/azureml-file.js



const azureml_file_ML = 'Microsoft.MachineLearningServices';
/** Converts `allow_internet_outbound` to ARM's `AllowInternetOutbound`. */
const pascal = (value) => typeof value === 'string'
    ? value
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
        .join('')
    : plain(value);
const plain = (value) => value;
const MODES = { key: 'Key', aml_token: 'AMLToken', aad_token: 'AADToken' };
const mode = (defaultValue) => (value) => value === undefined || value === null ? defaultValue : (MODES[(0,to_text/* toText */.f)(value).toLowerCase()] ?? (0,to_text/* toText */.f)(value));
const unknown = (reason) => () => new cloud_value/* Unknown */.$r(reason);
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
/**
 * Tells whether SSH is disabled. By default, clusters disable it only in a virtual network, and instances unless `ssh_settings`
 * are present.
 */
const ssh = (value, root) => {
    if (typeof value === 'boolean')
        return !value;
    // The tools read YAML 1.1, where these words are Booleans.
    if (typeof value === 'string' && /^(yes|on|y|no|off|n)$/i.test(value))
        return /^n|^off/i.test(value);
    if (value !== undefined && value !== null)
        return new cloud_value/* Unknown */.$r('it is not a Boolean');
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
/** By the schema names of the `az ml` CLI. Source: "CLI (v2) YAML schemas" in the Azure Machine Learning documentation. */
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
            publicNetworkAccess: ['compute', unknown('its cluster determines where it listens')],
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
/** Returns the kind of an `az ml` file. Many omit `$schema`; endpoints and computes are recognized without it. */
function azureml_file_kindOf(value) {
    if (!(0,cloud_value/* isObject */.Gv)(value))
        return '';
    const { $schema: schema, auth_mode: auth, type, name } = value;
    const named = /azuremlschemas[\w.]{0,100}\/(?:[\w.-]+\/)*(\w+)\.schema\.json/
        .exec((0,to_text/* toText */.f)(schema).slice(0, MAX_SCHEMA))?.[1]
        ?.toLowerCase();
    if (named !== undefined && Object.hasOwn(KINDS, named))
        return named;
    // Schemas of jobs, data and components are irrelevant; that of computes adds nothing to the type.
    if (named !== undefined && named !== 'compute')
        return '';
    if (typeof name !== 'string')
        return '';
    if (typeof auth === 'string' && Object.hasOwn(MODES, auth.toLowerCase()))
        return 'defaults' in value ? 'batchendpoint' : 'managedonlineendpoint';
    return ['amlcompute', 'computeinstance'].find((each) => each === (0,to_text/* toText */.f)(type).toLowerCase()) ?? '';
}
function isAzureMlFile(value) {
    return azureml_file_kindOf(value) !== '';
}
function isInstance(root) {
    return azureml_file_kindOf(root.value) === 'computeinstance';
}
/** Returns the resource that a file defines, with ARM property names. */
function azureMlResources(yaml, path) {
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    const kind = KINDS[azureml_file_kindOf(yaml.value)];
    if (kind === undefined)
        return { resources: [], unread: [] };
    const name = root.get('name').text;
    const properties = Object.entries(kind.members).reduce((all, [member, [from, convert = plain]]) => {
        const value = convert(root.get(...from.split('.')).value, root);
        return value === undefined ? all : withMember(all, member.split('.'), value);
    }, {});
    const at = root.get('name').at;
    const spanAt = (names) => {
        const attribute = root.get(...(kind.members[names.slice(1).join('.')]?.[0] ?? '').split('.'));
        return attribute.exists ? attribute.at : at;
    };
    const resource = { format: 'azureml-file', type: kind.type, address: name || 'unnamed', body: { name, properties }, at };
    return { resources: [{ ...resource, spanAt, refsAt: () => [], scope: path }], unread: [] };
}
/** Returns a copy of an object with a value set at a path. */
function withMember(into, keys, value) {
    const [key = '', ...rest] = keys;
    const inner = into[key];
    return { ...into, [key]: rest.length === 0 ? value : withMember((0,cloud_value/* isObject */.Gv)(inner) ? inner : {}, rest, value) };
}

;// CONCATENATED MODULE: ./build/domains/cloud/budget.js

const MAX_STEPS = 4_000_000;
/** Characters of all joined strings. */
const MAX_CHARACTERS = 30_000_000;
/** Evaluation limits for all templates of a run. A short template can refer to its parts repeatedly and double them each time. */
class Budget {
    #steps = 0;
    #characters = 0;
    /** Counts one step. Returns false when no step is left. */
    spend() {
        this.#steps += 1;
        return !this.isSpent;
    }
    /** Whether some values were not evaluated. */
    get isSpent() {
        return this.#steps > MAX_STEPS || this.#characters > MAX_CHARACTERS;
    }
    /** Counts the characters of a joined string. Returns the string, or an unknown value when the limit is exceeded. */
    charge(value) {
        if (typeof value === 'string')
            this.#characters += value.length;
        else if (value instanceof cloud_value/* Unknown */.$r)
            this.#characters += value.shape.length;
        else
            return value;
        return !this.isSpent ? value : new cloud_value/* Unknown */.$r('evaluating the template exceeds the limit for string sizes');
    }
}

// EXTERNAL MODULE: ./build/domains/cloud/cloudformation.js
var cloudformation = __webpack_require__(61422);
;// CONCATENATED MODULE: ./build/domains/cloud/gcp.js




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
/** Returns the subjects of Vertex AI: endpoints, stores, notebooks, jobs and permissions. */
function gcpSubjects(resources) {
    const unitOf = (0,cloud_resource/* deploymentUnits */.TX)(resources);
    return resources.flatMap((resource) => {
        if (resource.format === 'vertex-job')
            return [gcp_job(resource)];
        const known = Object.hasOwn(gcp_TYPES, resource.type) ? gcp_TYPES[resource.type] : undefined;
        if (known === undefined)
            return grant(resource, unitOf(resource));
        const reading = new Reading(resource, { provider: 'gcp', type: known[0] }, (path) => path.split('.'));
        known[1](reading);
        return [reading.subject()];
    });
}
/** Private endpoints are in a VPC network or use Private Service Connect. */
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
    // The provider ignores the key without `disk_encryption = "CMEK"`. The boot disk exists even if it is not declared.
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
/** Tells whether a service account is dedicated. The default accounts are shared by all jobs of a project. */
function ownAccount(value) {
    return typeof value === 'string' && /(-compute@developer|@appspot)\.gserviceaccount\.com$/.test(value) ? false : (0,cloud_value/* isSet */.vM)(value);
}
const ANYONE = ['allUsers', 'allAuthenticatedUsers'];
/** Returns the subject of a permission on Vertex AI, granted on a project, folder, organization or resource. */
function grant(resource, unit) {
    if (!/^google_.*_iam_(member|binding|policy)$/.test(resource.type))
        return [];
    const reading = new Reading(resource, { provider: 'gcp', type: 'vertex.grant' }, (path) => path.split('.'));
    const ofVertex = /^google_(vertex_ai|notebooks|workbench|colab)_/.test(resource.type);
    if (resource.type.endsWith('_iam_policy'))
        return policy(reading, unit, ofVertex);
    // Vertex AI roles are granted on its resources, or on a project, folder or organization.
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
        return new cloud_value/* Unknown */.$r(`the permissions of the custom role ${role} are not evaluated`);
    return (0,cloud_value/* isUnknown */.t8)(role) ? role : /^roles\/(aiplatform|notebooks|ml)\./.test((0,to_text/* toText */.f)(role ?? ''));
}
function opens(members) {
    return (0,cloud_value/* any */.bz)(members.map(gcp_isAnyone));
}
function gcp_isAnyone(value) {
    const member = (0,cloud_value/* asWritten */.qm)(value);
    if (!(0,cloud_value/* isUnknown */.t8)(member))
        return (0,cloud_value/* isOneOf */.EK)(member, ANYONE, false);
    return member.attribute || /^(user|group|domain|serviceAccount|principal)/.test(member.shape) ? false : member;
}
/** Returns the subject of a whole policy, from a `google_iam_policy` data source or JSON. */
function policy(reading, unit, ofVertex) {
    const data = reading.value('policy_data');
    const put = (open) => [reading.put('wildcard', open, 'policy_data').subject()];
    const source = (0,cloud_value/* sourceOf */.vz)(data);
    const [document, ...others] = source === undefined ? [] : unit.named([source]).filter(({ type }) => type === 'data.google_iam_policy');
    if (document === undefined || others.length > 0) {
        if ((0,cloud_value/* isUnknown */.t8)(data))
            return put(data);
        return ofVertex || /roles\/(aiplatform|notebooks|ml)\./.test(JSON.stringify(data ?? '')) ? put(inJson(data)) : [];
    }
    const bindings = (0,cloud_value/* listOf */.c3)((0,cloud_value/* isObject */.Gv)(document.body) ? (document.body['binding'] ?? null) : null);
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
    return ANYONE.some((each) => text.includes(`"${each}"`));
}
/** Returns the subject of a job as the API defines it. For a bare spec, gcloud flags may supply the other settings. */
function gcp_job(resource) {
    const reading = new Reading(resource, { provider: 'gcp', type: 'vertex.job' }, (path) => path.split('.'));
    const spec = ['jobSpec', 'trialJobSpec', 'trainingTaskInputs'].find((name) => reading.value(name) !== undefined);
    const bare = spec === undefined && reading.value('runtimeConfig') === undefined;
    const at = spec === undefined ? '' : `${spec}.`;
    const unlessFlag = (known) => (bare && known !== true ? new cloud_value/* Unknown */.$r('a gcloud flag may set it') : known);
    reading
        .put('inVpc', unlessFlag((0,cloud_value/* any */.bz)([reading.has(`${at}network`), reading.has(`${at}pscInterfaceConfig`), reading.has('network')])), `${at}network`)
        .put('ownIdentity', unlessFlag((0,cloud_value/* any */.bz)([ownAccount(reading.value(`${at}serviceAccount`)), ownAccount(reading.value('serviceAccount'))])), `${at}serviceAccount`)
        .put('interactive', reading.on(`${at}enableWebAccess`, false), `${at}enableWebAccess`)
        .put('customerKey', unlessFlag(reading.has('encryptionSpec.kmsKeyName')), 'encryptionSpec');
    return reading.subject();
}

// EXTERNAL MODULE: ./build/domains/cloud/plan.js
var cloud_plan = __webpack_require__(59757);
// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
;// CONCATENATED MODULE: ./build/domains/cloud/stacks.js




const STACK = { template: [['TemplateURL'], ['TemplateBody']], parameters: ['Parameters'] };
const IN_TERRAFORM = { template: [['template_url'], ['template_body'], ['template_content']], parameters: ['parameters'] };
const IN_ARM = ['relativePath', 'uri', 'id'].map((name) => ['properties', 'templateLink', name]);
/** By lowercase type, since Azure ignores case. */
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
/** Returns the parameters that resources pass to other templates, as parameter files. */
function parametersPassedBy(resources) {
    return resources.flatMap((resource) => {
        const stack = stackOf(resource);
        if (stack === undefined)
            return [];
        const groups = (0,cloud_value/* listOf */.c3)((0,cloud_resource/* read */.LF)(resource, ['StackInstancesGroup'])).map((group) => (0,cloud_value/* follow */.e6)(group, ['ParameterOverrides']) ?? null);
        return [parametersOf(resource, stack), ...groups].flatMap((value) => (0,parameters.passedParameters)(value, `${resource.address} in ${resource.at.file}`) ?? []);
    });
}
function parametersOf(resource, { parameters }) {
    const value = (0,cloud_resource/* read */.LF)(resource, parameters) ?? null;
    return typeof value === 'string' ? (0,cloud_value/* fromJson */.Rf)(value) : value;
}
/**
 * Returns why the template of a stack cannot be evaluated: it is outside the repository, or its parameters are unknown. A template
 * in the repository is evaluated by itself.
 *
 * @param templates - paths of the templates of the repository.
 */
function unreadStack(resource, templates) {
    const stack = stackOf(resource);
    if (stack === undefined)
        return [];
    const unread = (reason) => [{ path: resource.at.file, what: resource.address, reason, at: resource.at }];
    if ((0,cloud_value/* isUnknown */.t8)(parametersOf(resource, stack)))
        return unread('it deploys another template, and the parameters that it passes are unknown');
    if ((0,cloud_resource/* read */.LF)(resource, ['properties', 'parametersLink']) !== undefined)
        return unread('it deploys another template, whose parameter file is not in this repository');
    return stack.template.some((path) => isLocal((0,cloud_resource/* read */.LF)(resource, path), resource, templates))
        ? []
        : unread('it deploys a template that is not in this repository');
}
/** Tells whether a value is a relative path to a template, or a partly unknown URL that ends with the name of one. */
function isLocal(value, resource, templates) {
    if (typeof value === 'string')
        return !value.includes('://') && templates.includes((0,repository_path/* pathFrom */.Iw)((0,repository_path/* folderOf */.yS)(resource.at.file), value) ?? '');
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return false;
    const name = value.shape.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
    return (name !== '' && !name.includes(cloud_value/* UNKNOWN_PART */.DQ) && templates.some((path) => path.split('/').at(-1) === name && path !== resource.at.file));
}

// EXTERNAL MODULE: ./build/domains/cloud/terraform-files.js + 1 modules
var terraform_files = __webpack_require__(85633);
;// CONCATENATED MODULE: ./build/domains/cloud/terraform-values.js



/** Functions that return their argument. */
const IDENTITY_FUNCTIONS = ['jsonencode', 'sensitive', 'nonsensitive'];
/** Functions whose result is not empty if an argument is not. */
const PRESERVING_FUNCTIONS = ['flatten', 'distinct', 'sort', 'reverse', 'concat', 'toset', 'values', 'keys'];
/** Calls a Terraform function. */
function terraform_values_called(name, values) {
    const [first = null] = values;
    const known = Object.hasOwn(terraform_values_FUNCTIONS, name) ? terraform_values_FUNCTIONS[name]?.(values, first) : undefined;
    if (known !== undefined)
        return known;
    if (IDENTITY_FUNCTIONS.includes(name) && values.length === 1)
        return first;
    const isGiven = values.some((value) => (0,cloud_value/* isSet */.vM)(value) === true && !((0,cloud_value/* isList */.Lv)(value) && value.some((item) => (0,cloud_value/* isSet */.vM)(item) !== true)));
    return new cloud_value/* Unknown */.$r(`it is computed by ${name}()`, { set: PRESERVING_FUNCTIONS.includes(name) && isGiven, refs: (0,cloud_resource/* refsIn */.A5)(values) });
}
/** Each returns `undefined` when the result is unknown. An error is an unknown result too, since `try` may catch it. */
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
    lookup: ([map = null, key = null, defaultValue]) => {
        if (!(0,cloud_value/* isObject */.Gv)(map) || typeof key !== 'string' || defaultValue === undefined)
            return undefined;
        return Object.hasOwn(map, key) ? (map[key] ?? null) : defaultValue;
    },
    // A known value has no error, so the next argument is not used.
    try: (_, value) => ((0,cloud_value/* isUnknown */.t8)(value) ? undefined : value),
    coalesce: (values) => {
        const chosen = values.find((value) => (0,cloud_value/* isUnknown */.t8)(value) || (value !== null && value !== ''));
        // If an unknown argument is a string, the result is converted to a string.
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
/** Converts the items of a list or map to one type: to strings if one of them is a string. */
function unified(items) {
    const isPlain = items.every((item) => item === null || typeof item !== 'object' || (0,cloud_value/* isUnknown */.t8)(item));
    return isPlain && items.some(isText) ? items.map((item) => converted('string', item)) : items;
}
/** Removes duplicates. A set of strings is sorted; other sets keep their order. */
function setOf(list) {
    const texts = unified(list);
    return texts.every(isText) ? [...new Set(texts)].sort(byText) : distinct(texts);
}
/** Compares strings as Terraform sorts keys. */
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Converts a value to `string`, `number` or `bool`; unknown if Terraform rejects it. */
function converted(type, value) {
    if ((0,cloud_value/* isUnknown */.t8)(value) || value === null)
        return value;
    const rejected = new cloud_value/* Unknown */.$r(`it is not a ${type}`);
    if (typeof value === 'object')
        return rejected;
    if (type === 'string')
        return (0,to_text/* toText */.f)(value);
    if (type === 'bool') {
        const isTrue = logical(value);
        return (0,cloud_value/* isUnknown */.t8)(isTrue) ? rejected : isTrue;
    }
    return typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value)) ? Number(value) : rejected;
}
/**
 * Converts a value to the type of its variable: drops members that the type does not declare, and sets defaults of optional ones.
 *
 * @param evaluate - for the defaults.
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
        return (0,cloud_value/* isObject */.Gv)(value) ? mapped(value, (member) => inner(member, of)) : new cloud_value/* Unknown */.$r('it is not a map');
    if (type.name === 'list' || type.name === 'set') {
        const items = (0,cloud_value/* isList */.Lv)(value) ? value.map((item) => inner(item, of)) : undefined;
        return items === undefined ? new cloud_value/* Unknown */.$r(`it is not a ${type.name}`) : type.name === 'set' && isKnownList(items) ? setOf(items) : items;
    }
    return value;
}
function objectTyped(value, members, inner, evaluate) {
    if (!(0,cloud_value/* isObject */.Gv)(value) || members.kind !== 'object')
        return new cloud_value/* Unknown */.$r('it is not an object');
    const entries = members.entries.map(({ key, value: type }) => {
        const name = typeof key === 'string' ? key : '';
        const isOptional = type.kind === 'call' && type.name === 'optional';
        const [of, defaultValue] = isOptional ? type.args : [type];
        const member = Object.hasOwn(value, name) ? (value[name] ?? null) : undefined;
        if (member !== undefined && (member !== null || defaultValue === undefined))
            return [name, inner(member, of)];
        if (!isOptional)
            return [name, member ?? new cloud_value/* Unknown */.$r(`it has no member ${name}`)];
        return [name, defaultValue === undefined ? null : inner(evaluate(defaultValue), of)];
    });
    return Object.fromEntries(entries);
}
function mapped(map, each) {
    return Object.fromEntries(Object.entries(map).map(([key, member]) => [key, each(member)]));
}
/** Converts a value to a Boolean as Terraform does, from Booleans and strings but not from numbers. */
function logical(value) {
    if ((0,cloud_value/* isUnknown */.t8)(value) || typeof value === 'boolean')
        return value;
    if (value === 'true' || value === '1')
        return true;
    return value === 'false' || value === '0' ? false : new cloud_value/* Unknown */.$r('it is neither true nor false');
}
/** In a path: an unknown index. */
const UNKNOWN_INDEX = '?';
/** Returns the member at a path; `*` maps over all items. A missing member is unknown, not null. */
function memberOf(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return value;
    // An item of an unknown list of references is set if the list is; a member of an item may not be.
    if ((0,cloud_value/* isUnknown */.t8)(value)) {
        const isItem = value.refs.length > 0 && path.every((part) => /^(\d+|\*)$/.test(part));
        const [set, attribute] = [value.set && isItem, value.attribute && isItem];
        return new cloud_value/* Unknown */.$r(value.reason, { refs: value.refs, set, attribute, ...(isItem ? { source: value.source } : {}) });
    }
    if (key === '*') {
        if (value === null)
            return [];
        return (0,cloud_value/* isList */.Lv)(value) ? value.map((item) => memberOf(item, rest)) : [memberOf(value, rest)];
    }
    const holder = ((0,cloud_value/* isList */.Lv)(value) || (0,cloud_value/* isObject */.Gv)(value) ? value : {});
    if (key === UNKNOWN_INDEX) {
        const all = Object.values(holder).map((item) => memberOf(item, rest));
        const set = all.length > 0 && all.every((item) => (0,cloud_value/* isSet */.vM)(item) === true);
        return new cloud_value/* Unknown */.$r('its index is unknown', { set, refs: (0,cloud_resource/* refsIn */.A5)(all) });
    }
    return Object.hasOwn(holder, key) ? memberOf(holder[key] ?? null, rest) : new cloud_value/* Unknown */.$r(`it has no member ${key}`);
}
/** Applies a binary operator. */
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
/** Compares values of one type. Terraform converts others, and its numbers exceed JavaScript's safe range. */
function equal(left, right) {
    if (left === null || right === null)
        return left === right;
    const plain = (value) => typeof value === 'string' || typeof value === 'boolean' || isWhole(value);
    return plain(left) && plain(right) && typeof left === typeof right ? left === right : new cloud_value/* Unknown */.$r('they are compared after a conversion');
}
/** Evaluates `&&` and `||`. One known side may decide. */
function both(left, right, deciding) {
    const sides = [logical(left), logical(right)];
    const rejected = sides.find((side, index) => (0,cloud_value/* isUnknown */.t8)(side) && !(0,cloud_value/* isUnknown */.t8)([left, right][index]));
    if (rejected !== undefined)
        return rejected;
    return sides.includes(deciding) ? deciding : (sides.find(cloud_value/* isUnknown */.t8) ?? !deciding);
}

;// CONCATENATED MODULE: ./build/domains/cloud/terraform-scope.js
var _a;





const MAX_MODULE_DEPTH = 10;
const terraform_scope_MAX_DEPTH = 60;
/** Limit of evaluation steps, since nested loops multiply. */
const terraform_scope_MAX_STEPS = 1_000_000;
/** Limit of modules that are entered for their outputs. */
const MAX_MODULES = 2000;
/** Limit of values in one value. */
const MAX_WEIGHT = 100_000;
/** Limit of instances of a block that are evaluated separately. */
const MAX_INSTANCES = 50;
/** Limit of iterations of one loop. */
const MAX_ROUNDS = 1000;
const NO_BINDINGS = new Map();
/** Evaluates expressions in one instance of a module. */
class Scope {
    instance;
    #budget;
    #evaluation;
    #known = new Map();
    #busy = new Set();
    #weights = new WeakMap();
    #modules = new Map();
    #bindings = NO_BINDINGS;
    constructor(instance, evaluation) {
        this.instance = instance;
        this.#evaluation = evaluation;
        this.#budget = evaluation.budget;
    }
    /** Runs a function with additional loop variables. */
    withBindings(bindings, run) {
        return this.#withOnly(new Map([...this.#bindings, ...bindings]), run);
    }
    /** Runs a function with the given loop variables and no others. */
    #withOnly(bindings, run) {
        const before = this.#bindings;
        this.#bindings = bindings;
        try {
            return run();
        }
        finally {
            this.#bindings = before;
        }
    }
    /** Returns the iterations over a collection; `undefined` if it is unknown or has more than `max` items. */
    rounds(expression, max = MAX_INSTANCES) {
        const value = this.evaluate(expression);
        const rounds = (0,cloud_value/* isList */.Lv)(value)
            ? value.map((item, index) => ({ key: index, value: item }))
            : (0,cloud_value/* isObject */.Gv)(value)
                ? Object.keys(value)
                    .sort(byText)
                    .map((key) => ({ key, value: value[key] ?? null }))
                : undefined;
        return rounds !== undefined && rounds.length <= max ? rounds : undefined;
    }
    /** Returns the instances that `for_each` creates; `undefined` if it is absent or unknown. */
    instances(body) {
        const forEach = (0,terraform_files.attributeOf)(body, 'for_each');
        const rounds = forEach && this.rounds(forEach);
        // `for_each` takes sets and maps. A list represents a set here, whose keys are its members.
        const keyed = rounds?.map(({ key, value }) => ({ key: typeof key === 'number' ? value : key, value }));
        const isKey = (key) => typeof key === 'string' && key.length <= 100;
        return keyed?.every((round) => isKey(round.key)) === true ? keyed : undefined;
    }
    /** Tells whether a block with `count` or `for_each` has instances. */
    presence(body) {
        const expression = (0,terraform_files.attributeOf)(body, 'count') ?? (0,terraform_files.attributeOf)(body, 'for_each');
        if (expression === undefined)
            return 'always';
        const value = this.evaluate(expression);
        if ((0,cloud_value/* isUnknown */.t8)(value) || value === null)
            return (0,cloud_value/* isUnknown */.t8)(value) ? value : new cloud_value/* Unknown */.$r('its count or for_each is null');
        return Number((0,to_text/* toText */.f)(value)) === 0 || (typeof value === 'object' && Object.keys(value).length === 0) ? 'never' : 'always';
    }
    evaluate(expression) {
        const budget = this.#budget;
        budget.depth += 1;
        budget.steps += 1;
        try {
            if (budget.depth > terraform_scope_MAX_DEPTH || budget.steps > terraform_scope_MAX_STEPS)
                return new cloud_value/* Unknown */.$r('evaluating it takes too many steps');
            const value = this.#evaluate(expression);
            const weight = this.#weight(value);
            if ((0,cloud_value/* isUnknown */.t8)(value))
                budget.unknowns += 1;
            budget.steps += typeof value === 'string' ? weight : (0,cloud_value/* isUnknown */.t8)(value) ? value.shape.length / 100 : 0;
            return weight > MAX_WEIGHT ? new cloud_value/* Unknown */.$r('the value is too large') : value;
        }
        finally {
            budget.depth -= 1;
        }
    }
    /** Counts one step. Returns false when no step is left. */
    spend() {
        this.#budget.steps += 1;
        return this.#budget.steps <= terraform_scope_MAX_STEPS;
    }
    /** Returns the number of values in a value. Shared parts count each time, since a walk visits them each time. */
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
                const isTrue = logical(value);
                return (0,cloud_value/* isUnknown */.t8)(isTrue) ? isTrue : !isTrue;
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
        const evaluated = entries.map(({ key, value }) => [typeof key === 'string' ? key : this.evaluate(key), this.evaluate(value)]);
        const isName = (key) => ['string', 'number', 'boolean'].includes(typeof key);
        return evaluated.every(([key]) => isName(key))
            ? Object.fromEntries(evaluated.map(([key, value]) => [(0,to_text/* toText */.f)(key), value]))
            : new cloud_value/* Unknown */.$r('a key is computed');
    }
    #call({ name, args, spread }) {
        const { unknowns } = this.#budget;
        const values = args.map((each) => this.evaluate(each));
        const [first] = args;
        // An unknown value may be an error, which `try` would catch.
        if (name === 'try' && this.#budget.unknowns > unknowns)
            return new cloud_value/* Unknown */.$r('it is computed by try() from an unknown value', { refs: (0,cloud_resource/* refsIn */.A5)(values) });
        // jsonencode() returns its argument here, so the length of the string is unknown.
        if (name === 'length' && first?.kind === 'call' && first.name === 'jsonencode')
            return new cloud_value/* Unknown */.$r('it is the length of a string');
        if (!spread)
            return terraform_values_called(name, values);
        const last = values.at(-1) ?? null;
        return (0,cloud_value/* isList */.Lv)(last)
            ? terraform_values_called(name, [...values.slice(0, -1), ...last])
            : new cloud_value/* Unknown */.$r(`it is computed by ${name}()`, { refs: (0,cloud_resource/* refsIn */.A5)(values) });
    }
    /** Evaluates a member with a computed key, or a member of a computed value. */
    #access(expression) {
        const keys = [];
        let of = expression;
        while (of.kind === 'access') {
            const key = of.key === '*' ? '*' : this.evaluate(of.key);
            keys.unshift(typeof key === 'string' || typeof key === 'number' ? (0,to_text/* toText */.f)(key) : UNKNOWN_INDEX);
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
        return this.#once(`var.${name}`, () => this.#evaluateVariable(name));
    }
    /** Evaluates a named value once, without loop variables. A value that depends on itself is unknown. */
    #once(name, evaluate) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        if (this.#busy.has(name))
            return new cloud_value/* Unknown */.$r(`${name} depends on itself`);
        this.#busy.add(name);
        const value = this.#withOnly(NO_BINDINGS, evaluate);
        this.#busy.delete(name);
        this.#known.set(name, value);
        return value;
    }
    /** Evaluates an output of a module; unknown for an external module, or one that may have no instance. */
    #output(name, path) {
        const block = this.instance.folder.calls.get(name);
        const unknownReference = (set) => new cloud_value/* Unknown */.$r(`it refers to module.${[name, ...path].join('.')}`, { set });
        if (block === undefined || this.presence(block.body) !== 'always')
            return unknownReference(false);
        const isIndexed = ['count', 'for_each'].some((each) => (0,terraform_files.attributeOf)(block.body, each) !== undefined);
        const [output = '', ...rest] = isIndexed ? path.slice(1) : path;
        const value = this.module(name)?.output(output);
        if (value === undefined || (isIndexed && ['*', UNKNOWN_INDEX].includes(path[0] ?? '*')))
            return unknownReference(false);
        return memberOf(value, rest);
    }
    /** Evaluates an output of this module; `undefined` if it is not declared. */
    output(name) {
        const expression = this.instance.folder.outputs.get(name);
        return expression === undefined ? undefined : this.#once(`output.${name}`, () => this.evaluate(expression));
    }
    /** Returns the scope of a called module; `undefined` if it is external or beyond the limits. */
    module(name) {
        if (!this.#modules.has(name))
            this.#modules.set(name, this.#enterModule(name));
        return this.#modules.get(name);
    }
    #enterModule(name) {
        const { folder, prefix, depth } = this.instance;
        const block = folder.calls.get(name);
        const path = block && (0,terraform_files.localSource)(folder.path, block);
        const target = path === undefined ? undefined : this.#evaluation.folders.get(path);
        if (block === undefined || target === undefined || depth >= MAX_MODULE_DEPTH || this.#budget.modules >= MAX_MODULES)
            return undefined;
        this.#budget.modules += 1;
        const instance = { folder: target, input: this.inputsOf(block), prefix: `${prefix}module.${name}.`, depth: depth + 1 };
        return new _a({ ...instance, conditional: undefined }, this.#evaluation);
    }
    /** Returns the values that a module call passes to variables, evaluated on access. @param bindings - of the module instance. */
    inputsOf({ body }, bindings = NO_BINDINGS) {
        return (name) => {
            const argument = (0,terraform_files.attributeOf)(body, name);
            return argument === undefined ? undefined : this.#withOnly(bindings, () => this.evaluate(argument));
        };
    }
    /** Evaluates a `for` expression; unknown if the collection, a condition or a key is. */
    #loop({ names, collection, key, value, condition, groups }) {
        const rounds = this.rounds(collection, MAX_ROUNDS);
        const unknown = new cloud_value/* Unknown */.$r('it is a "for" expression with an unknown collection, condition or key');
        if (rounds === undefined || groups)
            return unknown;
        const results = rounds.map((round) => {
            const [first = '', second] = names;
            const bindings = second === undefined
                ? new Map([[first, round.value]])
                : new Map([
                    [first, round.key],
                    [second, round.value],
                ]);
            return this.withBindings(bindings, () => ({
                keep: condition === undefined ? true : logical(this.evaluate(condition)),
                key: key && this.evaluate(key),
                value: this.evaluate(value),
            }));
        });
        if (results.some(({ keep }) => (0,cloud_value/* isUnknown */.t8)(keep)))
            return unknown;
        const kept = results.filter(({ keep }) => keep === true);
        if (key === undefined)
            return kept.map((round) => round.value);
        const isName = (name) => ['string', 'number', 'boolean'].includes(typeof name);
        // A duplicate key is an error.
        const isMap = kept.every((round) => isName(round.key)) && new Set(kept.map((round) => (0,to_text/* toText */.f)(round.key))).size === kept.length;
        return isMap ? Object.fromEntries(kept.map((round) => [(0,to_text/* toText */.f)(round.key), round.value])) : unknown;
    }
    #evaluateVariable(name) {
        const { folder, input } = this.instance;
        const block = folder.variables.get(name);
        const defaultValue = block && (0,terraform_files.attributeOf)(block.body, 'default');
        const type = block && (0,terraform_files.attributeOf)(block.body, 'type');
        const nullable = block && (0,terraform_files.attributeOf)(block.body, 'nullable');
        const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false) || defaultValue === undefined;
        const as = (value) => typed(value, type, (expression) => this.evaluate(expression));
        const read = (expression) => {
            const value = expression && this.evaluate(expression);
            return value === null && !keepsNull ? undefined : value;
        };
        const passed = input?.(name);
        if (passed !== undefined && (passed !== null || keepsNull))
            return as(passed);
        const known = (input === undefined ? read(folder.automatic.get(name)) : undefined) ?? read(defaultValue);
        const value = known === undefined ? (defaultValue === undefined ? undefined : null) : as(known);
        const others = (input === undefined ? folder.others : []).flatMap(([file, values]) => {
            const other = values.get(name);
            return other === undefined ? [] : [[file, as(read(other) ?? value ?? null)]];
        });
        const all = [...(value === undefined ? [] : [value]), ...others.map(([, other]) => other)];
        const set = all.length > 0 && all.every((each) => (0,cloud_value/* isSet */.vM)(each) === true);
        if (value === undefined)
            return new cloud_value/* Unknown */.$r(`var.${name} has no value in this repository`, { set });
        const other = others.find(([, each]) => JSON.stringify(each) !== JSON.stringify(value));
        return other === undefined
            ? value
            : new cloud_value/* Unknown */.$r(`var.${name} has a default, and ${other[0]} sets another value, so it depends on what is deployed`, { set });
    }
    #local(name) {
        const expression = this.instance.folder.locals.get(name);
        if (expression === undefined)
            return new cloud_value/* Unknown */.$r(`local.${name} is not declared`);
        return this.#once(`local.${name}`, () => this.evaluate(expression));
    }
    /** Evaluates an attribute of another resource: its declared value, or one that the provider computes. */
    #attribute(address, rest) {
        const block = this.instance.folder.index.get(address);
        const isIndexed = block !== undefined && ['count', 'for_each'].some((each) => (0,terraform_files.attributeOf)(block.body, each) !== undefined);
        const isIndex = (part) => /^(\d+|[*?])$/.test(part);
        const at = isIndexed ? 1 : rest.findIndex((part) => !isIndex(part));
        const [name, below] = at < 0 ? [undefined, []] : [rest[at], rest.slice(at + 1)];
        const [index = '*'] = isIndexed ? rest : [];
        const presence = index === '*' && block !== undefined ? this.presence(block.body) : 'always';
        if (presence === 'never' && rest[0] === '*')
            return [];
        const refs = [`${this.instance.prefix}${address}${isIndex(index) ? '' : `["${index}"]`}`];
        const unknownReference = (set, more) => new cloud_value/* Unknown */.$r(`it refers to ${[address, ...rest].join('.')}`, { set: set && presence === 'always', refs, source: refs[0], ...more });
        if (name === undefined)
            return unknownReference(true, { attribute: true });
        const declared = block && (0,terraform_files.attributeOf)(block.body, name);
        if (declared === undefined) {
            const alias = address.startsWith('data.aws_kms_alias.') && block !== undefined ? (0,terraform_files.attributeOf)(block.body, 'name') : undefined;
            // The alias shows whether AWS manages the key.
            const written = alias && this.#once(`${address}.name`, () => this.evaluate(alias));
            const known = typeof written === 'string' ? { written } : {};
            const isComputed = COMPUTED_ATTRIBUTES.has(name);
            return unknownReference(isComputed, { attribute: isComputed, ...known });
        }
        const value = memberOf(this.#once(`${address}.${name}`, () => this.evaluate(declared)), below);
        if ((0,cloud_value/* isUnknown */.t8)(value))
            return unknownReference(value.set, { attribute: value.attribute, ...(value.written === undefined ? {} : { written: value.written }) });
        if ((0,cloud_value/* isSet */.vM)(value) !== true)
            return value;
        // A list or map may be large and contain anything, so it is not copied.
        return typeof value === 'object'
            ? unknownReference(true, { attribute: false })
            : unknownReference(true, { attribute: true, written: value });
    }
    #template(parts) {
        const values = parts.map((part) => (typeof part === 'string' ? part : this.evaluate(part)));
        // Directives may omit text, and `~` trims white space.
        if (parts.some((part) => typeof part !== 'string' && part.kind === 'opaque'))
            return new cloud_value/* Unknown */.$r('it is a template', { refs: (0,cloud_resource/* refsIn */.A5)(values) });
        const text = (0,cloud_value/* joined */.oR)(values, '');
        return typeof text === 'string' ? text.normalize('NFC') : text;
    }
    #conditional(test, { yes, no }) {
        const isTrue = logical(test);
        const values = [this.evaluate(yes), this.evaluate(no)];
        // Both branches have one type: a string if one of them is a string.
        const isText = values.some((value) => typeof value === 'string');
        const [chosen, other] = values.map((value) => (isText ? converted('string', value) : value));
        if (!(0,cloud_value/* isUnknown */.t8)(isTrue))
            return (isTrue ? chosen : other) ?? null;
        if (!values.some(cloud_value/* isUnknown */.t8) && JSON.stringify(chosen) === JSON.stringify(other))
            return chosen ?? null;
        return new cloud_value/* Unknown */.$r(isTrue.reason, { set: values.every((value) => (0,cloud_value/* isSet */.vM)(value) === true), refs: (0,cloud_resource/* refsIn */.A5)(values) });
    }
}
_a = Scope;
/**
 * Attributes that providers always compute, so that a reference to one is neither null nor empty even if the resource does not
 * declare it. A heuristic by name across AWS, Azure and Google resources and data sources, since provider schemas are not
 * available: an attribute that is not listed may be null, and a reference to it stays unknown.
 */
const COMPUTED_ATTRIBUTES = new Set([
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

;// CONCATENATED MODULE: ./build/domains/cloud/terraform.js




/** Limit of module instances, since nested calls multiply. */
const terraform_MAX_INSTANCES = 2000;
/** Limit of resources in all module instances. Larger configurations require a plan. */
const MAX_RESOURCES = 20_000;
/**
 * Returns the resources of Terraform sources. Values come from variable defaults, `terraform.tfvars`, `*.auto.tfvars`, locals,
 * and inputs and outputs of modules in the same repository.
 *
 * @param files - sources and variable files.
 */
function terraformResources(files) {
    // Terraform and OpenTofu may load different files, which are then separate deployment units.
    const views = (0,terraform_files.byTool)(files).map((seen, index) => resourcesIn(seen, index === 0 ? '' : '#tofu'));
    return { resources: views.flatMap(({ resources }) => resources), unread: views.flatMap(({ unread }) => unread) };
}
function resourcesIn(files, view) {
    const folders = (0,terraform_files.foldersOf)(files);
    const world = {
        evaluation: { folders, budget: { depth: 0, steps: 0, modules: 0, unknowns: 0 } },
        resources: [],
        unread: [],
        instances: 0,
        visited: new Set(),
    };
    const called = new Set([...folders.values()].flatMap((folder) => folder.modules.flatMap(({ block }) => (0,terraform_files.localSource)(folder.path, block) ?? [])));
    // A called folder may be applied as a root module too.
    const roots = [...folders.values()].filter((folder) => !called.has(folder.path) || folder.isRoot);
    const start = (folder) => instantiate(world, new Scope({ folder, prefix: '', depth: 0, conditional: undefined }, world.evaluation), `${folder.path}${view}`);
    for (const folder of roots)
        start(folder);
    // Modules that only call each other have no root, but are evaluated too.
    for (const folder of folders.values())
        if (!world.visited.has(folder.path))
            start(folder);
    const [first] = files;
    // A name that was not evaluated matches nothing and could hide a resource, so the file is reported.
    if (first !== undefined && world.evaluation.budget.steps > terraform_scope_MAX_STEPS)
        world.unread.push(tooMuch(first.path));
    return { resources: world.resources, unread: world.unread };
}
function tooMuch(path) {
    return {
        path,
        what: path,
        reason: 'evaluating the sources of this repository exceeds the limits',
        at: { file: path, line: 1 },
        relevant: true,
    };
}
/** Adds the resources of a module instance and of the modules that it calls. @param root - the folder that is applied. */
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
        for (const resource of resourcesOf(placed, scope, root))
            world.resources.push(resource);
    }
    for (const placed of folder.modules)
        terraform_module(world, placed, { scope, root });
}
function terraform_module(world, { block, source }, { scope, root }) {
    const { folder, prefix, depth, conditional } = scope.instance;
    const name = block.labels[0] ?? '';
    const path = (0,terraform_files.localSource)(folder.path, block);
    const target = path === undefined ? undefined : world.evaluation.folders.get(path);
    const presence = scope.presence(block.body);
    if (presence === 'never') {
        // It is called, but without an instance, so it is not a root module.
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
    const instanceOf = (key, bindings) => ({
        folder: target,
        input: scope.inputsOf(block, bindings),
        prefix: `${prefix}module.${name}${key}.`,
        depth: depth + 1,
        conditional: presence === 'always' ? conditional : presence.reason,
    });
    const instances = scope.instances(block.body)?.map(({ key, value }) => instanceOf(`["${key}"]`, new Map([['each', { key, value }]])));
    for (const instance of instances ?? [instanceOf('', new Map())]) {
        if (depth >= MAX_MODULE_DEPTH || world.instances >= terraform_MAX_INSTANCES || world.resources.length >= MAX_RESOURCES) {
            unread('there are too many module instances, or module calls are nested too deeply', true);
            return;
        }
        instantiate(world, new Scope(instance, world.evaluation), root);
    }
}
/** Marks a folder and those that it calls as visited. */
function visitAll(world, path) {
    const folder = world.evaluation.folders.get(path);
    if (folder === undefined || world.visited.has(path))
        return;
    world.visited.add(path);
    for (const { block } of folder.modules)
        visitAll(world, (0,terraform_files.localSource)(path, block) ?? '');
}
function describeSource(block) {
    const source = (0,terraform_files.attributeOf)(block.body, 'source');
    return source?.kind === 'literal' ? JSON.stringify(source.value) : '(computed)';
}
function placeOf(source, offset) {
    return { file: source.path, ...source.position(offset) };
}
/** Returns the resources of a block: one, or one for each instance of `for_each`. */
function resourcesOf(placed, scope, root) {
    const presence = scope.presence(placed.block.body);
    if (presence === 'never')
        return [];
    const conditional = presence === 'always' ? scope.instance.conditional : presence.reason;
    const instances = scope.instances(placed.block.body);
    if (instances === undefined)
        return [resourceOf(placed, scope, { root, conditional, key: '' })];
    return instances.map(({ key, value }) => scope.withBindings(new Map([['each', { key, value }]]), () => resourceOf(placed, scope, { root, conditional, key: `["${key}"]` })));
}
function resourceOf(placed, scope, { root, conditional, key }) {
    const { block, source } = placed;
    const [label = '', name = ''] = block.labels;
    const type = block.type === 'data' ? `data.${label}` : label;
    const positions = new Map();
    const body = bodyValue(block.body, scope, { positions, path: [], source, overrides: placed.overrides ?? new Map() });
    const at = placeOf(source, block.offset);
    return {
        format: 'terraform',
        type,
        address: `${scope.instance.prefix}${type}.${name}${key}`,
        body,
        at,
        spanAt: (path) => nearest(positions, path)?.() ?? at,
        refsAt: (path) => (0,cloud_resource/* refsIn */.A5)((0,cloud_value/* follow */.e6)(body, path)),
        scope: root,
        ...(conditional === undefined ? {} : { conditional }),
    };
}
/** Returns the position of the longest known prefix of a path. */
function nearest(positions, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const position = positions.get(path.slice(0, length).join('/'));
        if (position !== undefined)
            return position;
    }
    return undefined;
}
const META_ARGUMENTS = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'connection', 'provisioner'];
/** Evaluates the attributes and nested blocks of a body, and notes their positions. */
function bodyValue(body, scope, context, depth = 0) {
    const { positions, path, overrides } = context;
    const members = new Map();
    const blocks = new Map();
    const note = (names, source, offset) => {
        const key = names.join('/');
        if (!positions.has(key))
            positions.set(key, () => placeOf(source, offset));
    };
    for (const attribute of body.attributes) {
        const { name, value, offset } = attribute;
        if (depth === 0 && META_ARGUMENTS.includes(name))
            continue;
        const source = overrides.get(attribute) ?? context.source;
        note([...path, name], source, offset);
        for (const entry of entriesOf(value, [...path, name]))
            note(entry.path, source, entry.offset);
        members.set(name, scope.evaluate(value));
    }
    for (const block of body.blocks) {
        const dynamic = block.type === 'dynamic';
        const name = dynamic ? (block.labels[0] ?? '') : block.type;
        const source = overrides.get(block) ?? context.source;
        note([...path, name], source, block.offset);
        if ((0,cloud_value/* isUnknown */.t8)(members.get(name)))
            continue;
        const inner = { positions, path: [...path, name], source, overrides };
        const made = !scope.spend()
            ? new cloud_value/* Unknown */.$r('evaluating it takes too many steps')
            : dynamic
                ? dynamicBlocks(block, scope, { ...inner, depth })
                : [bodyValue(block.body, scope, inner, depth + 1)];
        if ((0,cloud_value/* isUnknown */.t8)(made))
            members.set(name, made);
        else {
            const before = blocks.get(name) ?? [];
            blocks.set(name, before);
            for (const block of made)
                before.push(block);
        }
    }
    for (const [name, made] of blocks)
        if (made.length > 0 && !(0,cloud_value/* isUnknown */.t8)(members.get(name)))
            members.set(name, made);
    return Object.fromEntries(members);
}
/** Expands a `dynamic` block to one block per iteration. The loop variable is its `iterator`, or else its label. */
function dynamicBlocks({ labels: [label = ''], body }, scope, { depth, ...context }) {
    const each = (0,terraform_files.attributeOf)(body, 'for_each');
    const iterator = (0,terraform_files.attributeOf)(body, 'iterator');
    const content = body.blocks.find(({ type }) => type === 'content');
    const rounds = each && scope.rounds(each);
    if (rounds === undefined || content === undefined)
        return new cloud_value/* Unknown */.$r(`the collection of the dynamic block "${label}" is unknown`);
    const name = iterator?.kind === 'traversal' ? (iterator.path[0] ?? label) : label;
    return rounds.map(({ key, value }) => scope.withBindings(new Map([[name, { key, value }]]), () => bodyValue(content.body, scope, context, depth + 1)));
}
/** Yields the positions of the members of an object literal, at any depth. */
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

;// CONCATENATED MODULE: ./build/domains/cloud/training-storage.js



/** Returns a subject for each bucket that is declared as training storage: its encryption, public access and logging. */
function trainingStorageSubjects(resources, declared) {
    const unitOf = (0,cloud_resource/* deploymentUnits */.TX)(resources);
    return resources.flatMap((resource) => {
        const bucket = bucketOf(resource);
        if (bucket === undefined)
            return [];
        return declared
            .filter(({ storage }) => storage === `s3://${bucket}` || storage.startsWith(`s3://${bucket}/`))
            .map((storage) => subjectOf(resource, storage, unitOf(resource)));
    });
}
/** Returns the literal name of a bucket. An unknown name matches nothing. */
function bucketOf({ type, body }) {
    const name = type === 'aws_s3_bucket' ? (0,cloud_value/* follow */.e6)(body, ['bucket']) : type === 'AWS::S3::Bucket' ? (0,cloud_value/* follow */.e6)(body, ['BucketName']) : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
function subjectOf(resource, { model, storage, at }, unit) {
    const reading = new Reading(resource, { provider: 'aws', type: 'training.storage' }, (path) => path.split('.'));
    const settings = resource.format === 'cloudformation' ? inTemplate(resource) : inTerraform(resource, unit);
    reading
        .put('model', model)
        .put('storage', storage)
        .put('declaredAt', `${at.file}:${at.line}`)
        .put('customerKey', settings.customerKey)
        .put('publicAccess', (0,cloud_value/* not */.AU)(settings.isPrivate))
        .put('logged', settings.logged);
    return { ...reading.subject(), id: `${reading.subject().id}/${model}`, related: [at] };
}
function inTemplate({ body }) {
    const rules = (0,cloud_value/* follow */.e6)(body, ['BucketEncryption', 'ServerSideEncryptionConfiguration']);
    const algorithms = (0,cloud_value/* listOf */.c3)(rules).map((rule) => (0,cloud_value/* follow */.e6)(rule, ['ServerSideEncryptionByDefault', 'SSEAlgorithm']));
    return {
        customerKey: (0,cloud_value/* isUnknown */.t8)(rules) ? rules : (0,cloud_value/* any */.bz)(algorithms.map(isKms)),
        isPrivate: blocksPublicAccess((0,cloud_value/* follow */.e6)(body, ['PublicAccessBlockConfiguration'])),
        logged: (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(body, ['LoggingConfiguration'])),
    };
}
/** Reads the settings from separate resources, or from arguments of the bucket, which older provider versions use. */
function inTerraform(bucket, unit) {
    const fromResources = (type, test) => unit
        .ofType(type)
        .map((other) => (0,cloud_value/* all */.Q7)([(0,cloud_resource/* isNameOf */.b_)((0,cloud_value/* follow */.e6)(other.body, ['bucket']), bucket, bucketOf(bucket)), test(other.body), (0,cloud_resource/* isCreated */.H)(other)]));
    const fromBucket = (name, test) => {
        const value = (0,cloud_value/* follow */.e6)(bucket.body, [name]);
        // In a plan, an unset argument is unknown.
        return bucket.format === 'terraform-plan' && (0,cloud_value/* isUnknown */.t8)(value) ? false : test(value ?? null);
    };
    return {
        customerKey: (0,cloud_value/* any */.bz)([
            fromBucket('server_side_encryption_configuration', encrypts),
            ...fromResources('aws_s3_bucket_server_side_encryption_configuration', encrypts),
        ]),
        isPrivate: (0,cloud_value/* any */.bz)(fromResources('aws_s3_bucket_public_access_block', blocksPublicAccess)),
        logged: (0,cloud_value/* any */.bz)([fromBucket('logging', cloud_value/* isSet */.vM), ...fromResources('aws_s3_bucket_logging', () => true)]),
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
/** Tells whether all four settings of a public access block are on. */
function blocksPublicAccess(block) {
    return (0,cloud_value/* all */.Q7)(SWITCHES.map((names) => (0,cloud_value/* any */.bz)(names.map((name) => (0,cloud_value/* truth */.Im)((0,cloud_value/* follow */.e6)(block, [name]), false)))));
}

;// CONCATENATED MODULE: ./build/domains/cloud/vertex-job.js


/**
 * Tells whether a document is a Vertex AI job: a CustomJob, HyperparameterTuningJob or PipelineJob of the API, a schedule, or the
 * bare spec for gcloud.
 */
function isVertexJob(value) {
    if (!(0,cloud_value/* isObject */.Gv)(value))
        return false;
    const job = scheduledIn(value);
    const spec = [job, job['jobSpec'], job['trialJobSpec'], job['trainingTaskInputs']].some((each) => Array.isArray(each?.workerPoolSpecs));
    return spec || ((0,cloud_value/* isObject */.Gv)(job['runtimeConfig']) && ('pipelineSpec' in job || 'templateUri' in job));
}
/** Returns the job that a schedule creates, or the value itself. */
function scheduledIn(value) {
    const { pipelineJob } = (value['createPipelineJobRequest'] ?? {});
    return (0,cloud_value/* isObject */.Gv)(pipelineJob) ? pipelineJob : value;
}
/** Returns the resource of a job file, which contains only literal values. */
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

;// CONCATENATED MODULE: ./build/domains/cloud/subjects.js
















/** Tells whether a document describes cloud resources. */
function isTemplate(value) {
    return (0,cloudformation.isCloudFormation)(value) || isArm(value) || isVertexJob(value) || isAzureMlFile(value);
}
/** Returns the subjects of infrastructure code, and the parts that were not read. */
function cloudSubjects({ terraform, plans, templates, parameters, storages }) {
    const source = terraformResources(terraform);
    const sources = new Map(source.resources.map(({ address, at }) => [(0,cloud_resource/* withoutIndexes */.x0)(address), at]));
    const planned = plans.map(({ plan, made }) => ({ made, ...(0,cloud_plan.planResources)(plan, sources) }));
    const settled = settledBy(planned, source.resources);
    const open = source.resources.filter(({ address }) => !settled.has((0,cloud_resource/* withoutIndexes */.x0)(address)));
    const terraformed = [{ ...source, resources: withJoined(open, source.resources) }, ...planned];
    const passed = parametersPassedBy(terraformed.flatMap(({ resources }) => resources));
    const all = [...terraformed, ...templateResources(templates, [...parameters, ...passed])];
    const paths = templates.map(({ path }) => path);
    const covered = coveredByPlans(plans, source.unread);
    return {
        subjects: all.flatMap(({ resources }) => [
            ...awsSubjects(resources),
            ...azureSubjects(resources),
            ...gcpSubjects(resources),
            ...trainingStorageSubjects(resources, storages),
        ]),
        unread: [
            ...all.flatMap(({ unread }) => unread).filter((unread) => !covered(unread)),
            ...all.flatMap(({ resources }) => resources.flatMap((resource) => gapsIn(resource, paths))),
        ],
    };
}
/** How many levels of nested templates pass parameters on. */
const MAX_LEVELS = 4;
/** Returns the resources of templates, which may pass parameters to one another. */
function templateResources(templates, files) {
    const readWith = (passed) => {
        const inputs = { files: [...files, ...passed], budget: new Budget() };
        return templates.map((template) => {
            const read = subjects_resourcesOf(template, inputs);
            return inputs.budget.isSpent ? { ...read, unread: [...read.unread, subjects_tooMuch(template.path)] } : read;
        });
    };
    let all = readWith([]);
    for (let level = 0; level < MAX_LEVELS; level++) {
        const passed = parametersPassedBy(all.flatMap(({ resources }) => resources));
        if (passed.length === 0)
            break;
        all = readWith(passed);
    }
    return all;
}
/** Reports templates beyond the evaluation limits, since a name that was not evaluated matches nothing and could hide a resource. */
function subjects_tooMuch(path) {
    return {
        path,
        what: path,
        reason: 'evaluating the templates up to this file exceeds the limits',
        at: { file: path, line: 1 },
        relevant: true,
    };
}
/** Returns the resources that no plan settles, and those that are joined with them. */
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
/** Returns the addresses that a plan of this job determines, unless two folders declare the same address. */
function settledBy(planned, declared) {
    const scopes = new Map();
    for (const resource of declared) {
        const plain = (0,cloud_resource/* withoutIndexes */.x0)(resource.address);
        scopes.set(plain, (scopes.get(plain) ?? new Set()).add((0,cloud_resource/* placeOfScope */.B1)(resource)));
    }
    const addresses = planned.filter(({ made }) => made).flatMap(({ resources }) => resources.map(({ address }) => (0,cloud_resource/* withoutIndexes */.x0)(address)));
    return new Set(addresses.filter((address) => (scopes.get(address)?.size ?? 0) <= 1));
}
/** Tells whether a plan of this job contains an external module: its root calls it, and no other folder calls one of that name. */
function coveredByPlans(plans, gaps) {
    const called = new Set(plans.filter(({ made }) => made).flatMap(({ plan }) => plan.modules));
    const times = new Map();
    for (const { what } of gaps)
        times.set(what, (times.get(what) ?? 0) + 1);
    return ({ what }) => times.get(what) === 1 && called.has(what.replace(/^module\./, ''));
}
/** Types that create resources in ways that are not evaluated. */
const INDIRECT_TYPES = /^(awscc_sagemaker_|aws_cloudcontrolapi_resource$|azapi_(update_resource|resource_action|data_plane_resource)$|google_vertex_ai_endpoint_with_model_garden_deployment$|microsoft\.resources\/(deploymentstacks|deploymentscripts|templatespecs))/i;
/** Returns a gap for a resource whose effect is not evaluated. */
function gapsIn(resource, templates) {
    const { type, address, at, body } = resource;
    const isComputed = type === 'azapi_resource' && (0,cloud_value/* isUnknown */.t8)((0,cloud_value/* isObject */.Gv)(body) ? (body['type'] ?? null) : null);
    const gap = { path: at.file, what: address, reason: `the resources that ${type} creates are not evaluated`, at };
    const gaps = isComputed || INDIRECT_TYPES.test(type) ? [gap] : unreadStack(resource, templates);
    const relevant = () => isComputed || (0,unreadable/* mentionsModels */._e)(`${type} ${address}`) || isAboutModels(body);
    return gaps.map((each) => ({ ...each, relevant: relevant() }));
}
/** Tells whether a value mentions software or services that serve or train models. */
function isAboutModels(value) {
    let found = false;
    (0,cloud_value/* eachIn */.$G)(value, (part) => {
        const words = (0,cloud_value/* isUnknown */.t8)(part)
            ? [part.reason, part.shape, ...part.refs]
            : (0,cloud_value/* isObject */.Gv)(part)
                ? Object.keys(part)
                : (0,cloud_value/* isList */.Lv)(part)
                    ? []
                    : [(0,to_text/* toText */.f)(part)];
        found ||= (0,unreadable/* mentionsModels */._e)(words.join(' '));
    });
    return found;
}
function subjects_resourcesOf({ path, yaml }, inputs) {
    if (isArm(yaml.value))
        return armResources(yaml, path, inputs);
    if ((0,cloudformation.isCloudFormation)(yaml.value))
        return (0,cloudformation.cloudFormationResources)(yaml, path, inputs);
    return isAzureMlFile(yaml.value) ? azureMlResources(yaml, path) : vertexJobs(yaml, path);
}


/***/ })

};
