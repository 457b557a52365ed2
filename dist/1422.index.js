export const id = 1422;
export const ids = [1422];
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


/***/ })

};
