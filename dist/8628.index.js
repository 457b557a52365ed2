export const id = 8628;
export const ids = [8628];
export const modules = {

/***/ 58628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CLOUDFORMATION_TAGS: () => (/* binding */ CLOUDFORMATION_TAGS),
/* harmony export */   cloudFormationResources: () => (/* binding */ cloudFormationResources),
/* harmony export */   isCloudFormation: () => (/* binding */ isCloudFormation)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79084);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(600);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95988);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23951);




/** `!Ref` and its like, as the long form says them. */
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
/** Whether a document is a template of CloudFormation. */
function isCloudFormation(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return false;
    const { Resources: resources, AWSTemplateFormatVersion: version } = value;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resources))
        return false;
    return version !== undefined || /"(AWS|Alexa|Custom)::/.test(JSON.stringify(resources));
}
/** Resources of a template. Defaults of parameters count as written; whatever needs AWS to be told stays unknown. */
function cloudFormationResources(yaml, path, around) {
    const root = new _cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .Cursor */ .bs({ path, yaml }, yaml.value);
    const template = new Template(root, around);
    const resources = [];
    const unread = macrosIn(root);
    for (const [name, cursor] of root.get('Resources').entries()) {
        if (name.startsWith('Fn::') || cursor.get('Fn::Transform').exists) {
            unread.push({
                path,
                what: name,
                reason: 'what a loop or a transform makes is not known',
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
/** What a macro makes of a template is known only to AWS; what AWS itself calls a transform changes nothing of SageMaker. */
function macrosIn(root) {
    const stated = [...root.get('Transform').items(), ...root.get('Fn::Transform').items()];
    const own = stated.filter((each) => !/^AWS::(Serverless-|LanguageExtensions|SecretsManager-|CodeDeploy)/.test(each.text));
    if (own.length === 0)
        return [];
    const relevant = mentionsModels(root.value);
    return own.map((each) => ({
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
        this.#files = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__.filesFor)(names.map(([name]) => name), files);
    }
    /** `undefined`: a condition says that it is not there. */
    resource(name, cursor) {
        const stated = cursor.get('Condition').text;
        const present = stated === '' ? true : this.#condition(stated, 0);
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
            refsAt: (names) => (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .refsIn */ .A5)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(body, names)),
            scope: cursor.file.path,
            ...((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8)(present) ? { conditional: present.reason } : {}),
        };
    }
    #evaluate(value, depth) {
        if (depth > MAX_DEPTH)
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('nested too deeply');
        if (!this.#budget.spend())
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('the template takes too many steps');
        if (typeof value === 'string')
            return value.includes('{{resolve:') ? new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('it is resolved by AWS', { set: true }) : value;
        if (Array.isArray(value))
            return value.map((item) => this.#evaluate(item, depth + 1));
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            return (value ?? null);
        const entries = Object.entries(value);
        const [first] = entries;
        if (entries.length === 1 && first !== undefined && (/^Fn::/.test(first[0]) || first[0] === 'Ref'))
            return this.#intrinsic(first[0], first[1], depth);
        if (entries.some(([key]) => key.startsWith('Fn::')))
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('a transform or a loop makes it');
        return Object.fromEntries(entries.map(([key, member]) => [key, this.#evaluate(member, depth + 1)]));
    }
    #intrinsic(name, argument, depth) {
        if (name === 'Ref')
            return this.#ref(String(argument));
        if (name === 'Fn::If')
            return this.#if(argument, depth);
        if (name === 'Fn::FindInMap')
            return this.#findInMap(argument, depth);
        if (name === 'Fn::Sub')
            return this.#sub(argument, depth);
        if (['Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not'].includes(name))
            return this.#logic({ [name]: argument }, depth);
        const inner = (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .refsIn */ .A5)(this.#evaluate(argument, depth + 1));
        if (name === 'Fn::GetAtt') {
            const target = (Array.isArray(argument) ? String(argument[0]) : String(argument)).split('.')[0] ?? '';
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`it is an attribute of ${target}`, { set: true, refs: [target], source: target, attribute: this.#isOfAws(target) });
        }
        if (name === 'Fn::Join')
            return this.#join(argument, depth);
        if (name === 'Fn::Base64')
            return this.#evaluate(argument, depth + 1);
        const set = ['Fn::ImportValue', 'Fn::ToJsonString'].includes(name);
        return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`it is computed by ${name}`, { set, refs: inner });
    }
    #ref(name) {
        if (name === 'AWS::NoValue')
            return null;
        if (name.startsWith('AWS::'))
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`it is ${name}`, { set: true, attribute: true });
        const parameter = this.#root.get('Parameters', name);
        if (!parameter.exists)
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`it is ${name}`, { set: true, refs: [name], source: name, attribute: this.#isOfAws(name) });
        const preset = parameter.get('Default');
        const told = preset.exists && !parameter.get('Type').text.startsWith('AWS::SSM::');
        const value = this.#parameters.get(name) ?? (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__.parameterValue)(name, told ? preset.value : undefined, this.#files);
        this.#parameters.set(name, value);
        return value;
    }
    /** Other resources, such as a custom one, a nested stack or a stored parameter, give whatever somebody put into them. */
    #isOfAws(name) {
        const type = this.#root.get('Resources', name, 'Type').text;
        return type.startsWith('AWS::') && !/^AWS::(CloudFormation|SSM)::/.test(type);
    }
    #sub(argument, depth) {
        const text = String(Array.isArray(argument) ? argument[0] : argument);
        const own = Array.isArray(argument) ? argument[1] : undefined;
        const known = new Map();
        const named = (name) => {
            const given = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(own) && Object.hasOwn(own, name) ? own[name] : undefined;
            const value = known.get(name) ?? (given === undefined ? this.#ref(name.split('.')[0] ?? '') : this.#evaluate(given, depth + 1));
            known.set(name, value);
            return value;
        };
        // Every other part is a name.
        const parts = text.split(/\$\{([^{}!$][^{}$]*)\}/).map((part, index) => (index % 2 === 0 ? part : named(part)));
        return this.#budget.charge((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, ''));
    }
    #join(argument, depth) {
        const [separator, list] = Array.isArray(argument) ? argument : [];
        return this.#budget.charge((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(this.#evaluate(list, depth + 1)), String(separator ?? '')));
    }
    #if(argument, depth) {
        const [condition, yes, no] = Array.isArray(argument) ? argument : [];
        const value = this.#condition(String(condition), depth + 1);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8)(value))
            return this.#evaluate(value === true ? yes : no, depth + 1);
        const values = [this.#evaluate(yes, depth + 1), this.#evaluate(no, depth + 1)];
        return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(value.reason, { set: values.every((each) => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(each) === true), refs: values.flatMap(_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .refsIn */ .A5) });
    }
    #findInMap(argument, depth) {
        const keys = Array.isArray(argument) ? argument.map((key) => this.#evaluate(key, depth + 1)) : [];
        if (keys.length < 3 || keys.some((key) => typeof key !== 'string'))
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('it is looked up in a map');
        return (this.#root.get('Mappings', ...keys).value ?? new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('it is looked up in a map'));
    }
    #condition(name, depth) {
        const known = this.#conditions.get(name);
        if (known !== undefined)
            return known;
        if (depth > MAX_DEPTH)
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('conditions name each other');
        // Until it is known, so that a condition that names itself ends.
        this.#conditions.set(name, new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`the condition ${name} cannot be told`));
        const value = this.#logic(this.#root.get('Conditions', name).value, depth + 1);
        const told = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8)(value) ? new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`the condition ${name}: ${value.reason}`) : value;
        this.#conditions.set(name, told);
        return told;
    }
    #logic(value, depth) {
        if (depth > MAX_DEPTH || !(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('it cannot be told');
        const [name = '', argument] = Object.entries(value)[0] ?? [];
        const parts = Array.isArray(argument) ? argument : [];
        if (name === 'Condition')
            return this.#condition(String(argument), depth + 1);
        if (name === 'Fn::Equals') {
            const sides = parts.map((part) => this.#evaluate(part, depth + 1));
            // CloudFormation compares texts, so true and "true" are the same.
            return sides.find(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8) ?? String(sides[0]) === String(sides[1]);
        }
        const inner = parts.map((part) => this.#logic(part, depth + 1));
        if (name === 'Fn::Not')
            return inner[0] === undefined || (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8)(inner[0]) ? (inner[0] ?? new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('it cannot be told')) : inner[0] !== true;
        if (name !== 'Fn::And' && name !== 'Fn::Or')
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`it is computed by ${name}`);
        const deciding = name === 'Fn::Or';
        if (inner.includes(deciding))
            return deciding;
        return inner.find(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8) ?? !deciding;
    }
}


/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesFor: () => (/* binding */ filesFor),
/* harmony export */   handed: () => (/* binding */ handed),
/* harmony export */   parameterValue: () => (/* binding */ parameterValue),
/* harmony export */   parametersIn: () => (/* binding */ parametersIn)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23951);

/**
 * What a file hands to parameters, in any of the shapes that the tools of AWS and Azure take.
 *
 * @returns `undefined` - it is no such file.
 */
function parametersIn(value, path) {
    const strict = armEntries(value) ?? bareEntries(value) ?? listed(value) ?? mapped(value);
    const ofSam = /(^|\/)samconfig\.(toml|ya?ml)$/.test(path);
    const entries = strict ?? pairs(value) ?? (ofSam ? overrides(value) : undefined);
    return entries === undefined ? undefined : fileOf(entries, path, strict === undefined);
}
function fileOf(entries, path, lenient) {
    return { path, lenient, values: new Map(entries.map(([name, given]) => [name.toLowerCase(), given])) };
}
/** What a template hands to another that it deploys: by names, wrapped as Azure has it or not, or in a list of AWS. */
function handed(value, path) {
    const entries = listed(value) ?? ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? wrapped(value) : undefined);
    return entries === undefined ? undefined : fileOf(entries, path, false);
}
/** `{"$schema": "…/deploymentParameters.json#", "parameters": {"name": {"value": …}}}` */
function armEntries(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || !/deploymentParameters\.json/i.test(String(value['$schema'])))
        return undefined;
    const parameters = value['parameters'] ?? null;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameters) ? wrapped(parameters) : [];
}
/** The same without the schema, which the tools do not ask for: `{"parameters": {…}}`, or what stands in it by itself. */
function bareEntries(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const parameters = Object.keys(value).every((key) => ['contentVersion', 'parameters'].includes(key)) ? value['parameters'] : value;
    const isWrapped = (each) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(each) &&
        ('value' in each || 'reference' in each) &&
        Object.keys(each).every((key) => ['value', 'reference', 'metadata'].includes(key));
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameters) && Object.keys(parameters).length > 0 && Object.values(parameters).every(isWrapped)
        ? wrapped(parameters)
        : undefined;
}
/** `{"name": {"value": …}}`; a reference to a vault is not known here. */
function wrapped(parameters) {
    return Object.entries(parameters).map(([name, given]) => {
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given))
            return [name, given];
        return [name, 'value' in given ? (given['value'] ?? null) : elsewhere()];
    });
}
/** `[{"ParameterKey": …, "ParameterValue": …}]`, as the command line of AWS takes it. */
function listed(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) || !value.some((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) && typeof item['ParameterKey'] === 'string'))
        return undefined;
    return value.flatMap((item) => {
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) || typeof item['ParameterKey'] !== 'string')
            return [];
        return [[item['ParameterKey'], 'ParameterValue' in item ? (item['ParameterValue'] ?? null) : elsewhere()]];
    });
}
/** `["Name=value"]`, as `aws cloudformation deploy` takes it. */
function pairs(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return undefined;
    const found = value.flatMap((item) => (typeof item === 'string' ? pairIn(item) : []));
    return found.length > 0 ? found : undefined;
}
function pairIn(text) {
    const [, name, given = ''] = /^(\w+)=(.*)$/s.exec(text) ?? [];
    return name === undefined ? [] : [[name, given.replace(/^(["'])(.*)\1$/s, '$2')]];
}
const MAX_DEPTH = 6;
/** `parameter_overrides` of the configuration of SAM, of whichever environment. */
function overrides(value, depth = 0) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || depth > MAX_DEPTH)
        return undefined;
    const found = Object.entries(value).flatMap(([key, member]) => {
        if (key !== 'parameter_overrides')
            return overrides(member, depth + 1) ?? [];
        const texts = typeof member === 'string' ? (member.match(/(?<!\w)\w+=(?:"[^"]*"|'[^']*'|\S*)/g) ?? []) : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(member) ? member : [];
        return texts.flatMap((text) => (typeof text === 'string' ? pairIn(text) : []));
    });
    return found.length > 0 ? found : undefined;
}
/** `{"Parameters": {"Name": "value"}}`, as CodePipeline takes it; stacks that follow a repository write it small, beside their template. */
function mapped(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || 'Resources' in value || 'resources' in value)
        return undefined;
    const parameters = value['Parameters'] ?? ('template-file-path' in value ? value['parameters'] : undefined) ?? null;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameters))
        return undefined;
    const entries = Object.entries(parameters);
    return entries.length > 0 && entries.every(([, given]) => !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given)) ? entries : undefined;
}
function elsewhere() {
    return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r('its value is kept elsewhere');
}
/** Files that can be for a template. */
function filesFor(names, files) {
    const known = new Set(names.map((name) => name.toLowerCase()));
    return files.filter(({ values, lenient }) => {
        const given = [...values.keys()];
        return given.length > 0 && (lenient ? given.some((name) => known.has(name)) : given.every((name) => known.has(name)));
    });
}
/**
 * A parameter as far as the repository tells: its default, unless a file of values says something else, for nobody knows which
 * file is used.
 *
 * @param preset - `undefined` where it has no default.
 */
function parameterValue(name, preset, files) {
    const key = name.toLowerCase();
    const given = files.flatMap(({ path, values }) => (values.has(key) ? [{ path, value: values.get(key) ?? null }] : []));
    const all = [...(preset === undefined ? [] : [preset]), ...given.map(({ value }) => value)];
    const set = all.length > 0 && all.every((value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isSet */ .vM)(value) === true);
    if (preset === undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`the parameter ${name} has no value in this repository`, { set });
    const other = given.find(({ value }) => !isSame(value, preset));
    return other === undefined ? preset : new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`${other.path} gives ${name} another value`, { set });
}
/** Values that are looked at to find out that two are the same. */
const MAX_COMPARED = 10_000;
/** Whether two values are the same. Tools take numbers and truths as texts as well. Those that would take long to compare are not. */
function isSame(one, other, left = { steps: MAX_COMPARED }) {
    left.steps -= 1;
    if (left.steps < 0)
        return false;
    if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
        return one === other || (typeof one !== 'object' && typeof other !== 'object' && String(one) === String(other));
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(one) || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(other) || (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(one) !== (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(other))
        return one === other;
    const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
    return entries.length === others.size && entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key) ?? null, left));
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


/***/ })

};
