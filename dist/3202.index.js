export const id = 3202;
export const ids = [3202];
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
function cloudFormationResources(yaml, path, files) {
    const root = new _cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .Cursor */ .bs({ path, yaml }, yaml.value);
    const template = new Template(root, files);
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
    return own.map((each) => ({
        path: root.file.path,
        what: each.text || 'a transform',
        reason: 'a macro may change every resource',
        at: each.at,
        relevant: mentionsModels(root.value),
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
    /** @param files - values that whoever deploys it may hand to its parameters. */
    constructor(root, files) {
        this.#root = root;
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
        if (entries.some(([key]) => key === 'Fn::Transform'))
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r('a transform makes it');
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
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`it is an attribute of ${target}`, { set: true, refs: [target] });
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
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`it is ${name}`, { set: true });
        const parameter = this.#root.get('Parameters', name);
        if (!parameter.exists)
            return new _value_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`it is ${name}`, { set: true, refs: [name] });
        const preset = parameter.get('Default');
        const told = preset.exists && !parameter.get('Type').text.startsWith('AWS::SSM::');
        return (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__.parameterValue)(name, told ? preset.value : undefined, this.#files);
    }
    #sub(argument, depth) {
        const text = String(Array.isArray(argument) ? argument[0] : argument);
        const own = Array.isArray(argument) ? argument[1] : undefined;
        // Every other part is a name.
        const parts = text.split(/\$\{([^{}!$][^{}$]*)\}/).map((part, index) => {
            if (index % 2 === 0)
                return part;
            const given = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(own) && Object.hasOwn(own, part) ? own[part] : undefined;
            return given === undefined ? this.#ref(part.split('.')[0] ?? '') : this.#evaluate(given, depth + 1);
        });
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(parts, '');
    }
    #join(argument, depth) {
        const [separator, list] = Array.isArray(argument) ? argument : [];
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(this.#evaluate(list, depth + 1)), String(separator ?? ''));
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
    const entries = armEntries(value) ?? listed(value) ?? mapped(value);
    return entries === undefined ? undefined : fileOf(entries, path);
}
function fileOf(entries, path) {
    return { path, values: new Map(entries.map(([name, given]) => [name.toLowerCase(), given])) };
}
/** What a template hands to another that it deploys: by names, wrapped as Azure has it or not, or in a list of AWS. */
function handed(value, path) {
    const entries = listed(value) ?? ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? wrapped(value) : undefined);
    return entries === undefined ? undefined : fileOf(entries, path);
}
/** `{"$schema": "…/deploymentParameters.json#", "parameters": {"name": {"value": …}}}` */
function armEntries(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || !/deploymentParameters\.json/i.test(String(value['$schema'])))
        return undefined;
    const parameters = value['parameters'] ?? null;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameters) ? wrapped(parameters) : [];
}
/** `{"name": {"value": …}}`; a reference to a vault is not known here. */
function wrapped(parameters) {
    return Object.entries(parameters).map(([name, given]) => {
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given))
            return [name, given];
        return [name, 'value' in given ? (given['value'] ?? null) : elsewhere()];
    });
}
/** `[{"ParameterKey": …, "ParameterValue": …}]`, as `aws cloudformation deploy` takes it. */
function listed(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) || !value.some((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) && typeof item['ParameterKey'] === 'string'))
        return undefined;
    return value.flatMap((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) && typeof item['ParameterKey'] === 'string'
        ? [[item['ParameterKey'], 'ParameterValue' in item ? (item['ParameterValue'] ?? null) : elsewhere()]]
        : []);
}
/** `{"Parameters": {"Name": "value"}}`, as CodePipeline takes it. */
function mapped(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || 'Resources' in value || 'resources' in value)
        return undefined;
    const parameters = value['Parameters'] ?? null;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parameters))
        return undefined;
    const entries = Object.entries(parameters);
    return entries.length > 0 && entries.every(([, given]) => !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(given)) ? entries : undefined;
}
function elsewhere() {
    return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r('its value is kept elsewhere');
}
/** Files that can be for a template: tools refuse one that names what the template does not have. */
function filesFor(names, files) {
    const known = new Set(names.map((name) => name.toLowerCase()));
    return files.filter(({ values }) => values.size > 0 && [...values.keys()].every((name) => known.has(name)));
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
    const other = given.find(({ value }) => written(value) !== written(preset));
    return other === undefined ? preset : new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`${other.path} gives ${name} another value`, { set });
}
/** Tools take numbers and truths as texts as well. */
function written(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
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
const RELEVANT = /sagemaker|machine_learning|azapi|storage_account|aws_s3_bucket|google_(vertex_ai|notebooks|workbench|colab)|_iam_|\\u00[4-7]/;
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
    const stated = expressions.get((0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutIndexes */ .x0)(address)) ?? {};
    const body = withUnknown(after, unknown, { stated, path: [], module: moduleOf(address, type), depth: 0 });
    return [{ address, type, body, at: here(address), stated }];
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
                refsAt: (names) => referencesIn((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(stated, names)).map((ref) => `${module}${ref}`),
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
        const refs = referencesIn((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(stated, path)).map((ref) => `${module}${ref}`);
        return refs.length > 0 ? new _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Unknown */ .$r('it is known after the apply', { set: true, refs }) : (after ?? null);
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
        let line = 1;
        for (const each of text.split('\n')) {
            const found = /^\s*"address":\s*("(?:[^"\\]|\\.){1,500}")/.exec(each)?.[1];
            const address = found === undefined ? undefined : JSON.parse(found);
            if (address !== undefined && !lines.has(address))
                lines.set(address, line);
            line += 1;
        }
    }
    return (address) => ({ file: path, line: lines.get(address) ?? 1 });
}


/***/ }),

/***/ 95988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ refsIn),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   N3: () => (/* binding */ References),
/* harmony export */   rI: () => (/* binding */ neighbourhoods),
/* harmony export */   x0: () => (/* binding */ withoutIndexes),
/* harmony export */   zA: () => (/* binding */ refersTo)
/* harmony export */ });
/* unused harmony export Together */
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23951);

function read(resource, path) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(resource.body, path);
}
/** Names of resources in a value, at any depth, each once. */
function refsIn(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value))
        return value.refs;
    const found = new Set();
    collectRefs(value, found);
    return [...found];
}
function collectRefs(value, found) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(value))
        for (const ref of value.refs)
            found.add(ref);
    else if (typeof value === 'object' && value !== null)
        for (const member of Object.values(value))
            collectRefs(member, found);
}
/** Whether a reference is to a resource. One of a plan, or with a computed index, has no index and may be to any copy. */
function refersTo(ref, address) {
    return ref.includes('[') ? address === ref || address.startsWith(`${ref}[`) : withoutIndexes(address) === ref;
}
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
    constructor(refs) {
        this.#refs = new Set(refs);
    }
    /** Whether one of them is to a resource. @see refersTo */
    has(address) {
        const ofAllCopies = address.replace(/\[(?:\d+|"[^"]*")\]$/, '');
        return [address, ofAllCopies, withoutIndexes(address)].some((each) => this.#refs.has(each));
    }
}
/** An address without the indexes of `count` and `for_each`. */
function withoutIndexes(address) {
    return address.replace(/\[(?:\d+|"[^"]*")\]/g, '');
}


/***/ }),

/***/ 73202:
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
    /**
     * @param given - values that an outer template hands to it, by names in small letters.
     * @param files - values that whoever deploys it may hand to it.
     */
    constructor(root, given = new Map(), files = []) {
        this.#given = given;
        const names = anyCase(root, 'parameters').entries();
        this.#files = (0,parameters.filesFor)(names.map(([name]) => name), files);
        for (const kind of ['parameters', 'variables'])
            for (const [name, cursor] of anyCase(root, kind).entries())
                this.#stated.set(`${kind}.${name.toLowerCase()}`, cursor);
    }
    /** A value of the template with its expressions, which are texts in brackets, filled in. */
    evaluate(value, depth = 0) {
        if (depth > arm_template_MAX_DEPTH)
            return new cloud_value/* Unknown */.$r('nested too deeply');
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
        return called(name, args);
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
    return new cloud_value/* Unknown */.$r(`it is computed by ${name}()`, {
        set: GIVES_NAMES.includes(name),
        refs: [...new Set(names)],
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
    string: ([value]) => (typeof value === 'object' ? undefined : String(value)),
    bool: ([value]) => (value === undefined ? undefined : (0,cloud_value/* truth */.Im)(value, false)),
    equals: ([one, other]) => (isPlain(one) && isPlain(other) ? one === other : undefined),
    empty: ([value]) => ((0,cloud_value/* isList */.Lv)(value) ? value.length === 0 : (0,cloud_value/* isObject */.Gv)(value) ? Object.keys(value).length === 0 : (0,cloud_value/* not */.AU)((0,cloud_value/* isSet */.vM)(value))),
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
function isPlain(value) {
    return value !== undefined && (value === null || typeof value !== 'object');
}
function concatenated(args) {
    return args.every(cloud_value/* isList */.Lv) && args.flat().length <= MAX_ITEMS ? args.flat() : undefined;
}
const MAX_ITEMS = 1000;
function formatted(pattern, args) {
    const parts = pattern.split(/(\{\d{1,2}(?::[^{}]*)?\})/);
    return (0,cloud_value/* joined */.oR)(parts.map((part, index) => (index % 2 === 0 ? part : (args[Number.parseInt(part.slice(1), 10)] ?? null))), '');
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
function armResources(yaml, path, files) {
    const found = { resources: [], unread: [] };
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    collect(root, { found, template: new ArmTemplate(root, new Map(), files), parent: undefined, prefix: '', depth: 0 });
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
    const condition = cursor.get('condition');
    const present = condition.exists ? template.evaluate(condition.value) : true;
    if (present === false)
        return;
    const own = anyCase(cursor, 'type');
    const type = parent === undefined ? own.text : `${parent.type}/${own.text}`;
    const named = template.evaluate(cursor.get('name').value);
    const name = (0,cloud_value/* isUnknown */.t8)(named) ? cursor.get('name').text : String(named);
    const full = parent === undefined ? name : `${parent.name}/${name}`;
    const inner = cursor.get('properties', 'template');
    if (/^Microsoft\.Resources\/deployments$/i.test(type) && inner.exists) {
        const within = { found, template: innerTemplate(cursor, inner, template), parent: undefined };
        collect(inner, { ...within, prefix: `${prefix}${full}/`, depth: depth + 1 });
        return;
    }
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
    if (cursor.get('resources').exists)
        collect(cursor, { found, template, parent: { type, name: full }, prefix, depth: depth + 1 });
}
/** Expressions of an inner template are its own when it says so; else they are those of the outer one. */
function innerTemplate(deployment, inner, outer) {
    const scope = deployment.get('properties', 'expressionEvaluationOptions', 'scope').text.toLowerCase();
    if (scope !== 'inner')
        return outer;
    const given = deployment
        .get('properties', 'parameters')
        .entries()
        .map(([name, value]) => {
        const stated = value.get('value');
        return [
            name.toLowerCase(),
            stated.exists ? outer.evaluate(stated.value) : new cloud_value/* Unknown */.$r(`the parameter ${name} comes from elsewhere`),
        ];
    });
    return new ArmTemplate(inner, new Map(given));
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
        return (0,cloud_value/* any */.bz)((0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(statement, ['Action'])).map((action) => {
            if ((0,cloud_value/* isUnknown */.t8)(action))
                return action;
            if (/^[*?:]+$/.test(String(action)))
                return true;
            return /^[\w-]+:[*?]+$/.test(String(action)) ? everything : false;
        }));
    });
}
/** `*`, and what stands for all there is of a service. A text of which a part is known names something. */
function isEverything(resource) {
    if ((0,cloud_value/* isUnknown */.t8)(resource))
        return namesSomebody(resource) ? false : resource;
    return /^([*?]+|arn:[*?:]+|arn:[\w*-]+:[\w*-]+:[*?:]*)$/.test(String(resource));
}
/** Whether a policy lets everybody in, without a condition. */
function wildcardPrincipals(policy) {
    const parsed = typeof policy === 'string' ? (0,cloud_value/* fromJson */.Rf)(policy) : policy;
    return inStatements(parsed, (statement) => {
        if (narrows((0,cloud_value/* follow */.e6)(statement, ['Condition'])))
            return false;
        if ((0,cloud_value/* follow */.e6)(statement, ['NotPrincipal']) !== undefined)
            return true;
        return (0,cloud_value/* any */.bz)(principals((0,cloud_value/* follow */.e6)(statement, ['Principal'])).map((principal) => (0,cloud_value/* isUnknown */.t8)(principal) ? (namesSomebody(principal) ? false : principal) : principal === '*'));
    });
}
/** Keys of conditions that say who calls, or from where. */
const NARROWING = /^aws:(principal(orgid|orgpaths|account|arn|tag\/.+)|source(account|arn|orgid|orgpaths|vpc|vpce|owner)|userid|username)$/i;
/** Whether a condition leaves anybody out: that TLS is used leaves nobody out. */
function narrows(condition) {
    if (!(0,cloud_value/* isObject */.Gv)(condition))
        return false;
    return Object.entries(condition).some(([operator, keys]) => !/not|ifexists/i.test(operator) &&
        (0,cloud_value/* isObject */.Gv)(keys) &&
        Object.entries(keys).some(([key, values]) => NARROWING.test(key) && !(0,cloud_value/* listOf */.c3)(values).some((value) => /^[*?]+$/.test(String(value)))));
}
/** A reference to a resource, or a text of which a part is known. */
function namesSomebody({ refs, shape }) {
    return refs.length > 0 || /[a-z0-9]/i.test(shape);
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
        this.#data = { provider, type, native: resource.type, name: resource.address, format: resource.format };
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
        const { address, at, scope } = this.resource;
        return {
            kind: 'cloud.resource',
            id: `${scope.split('#')[0] === '' ? '.' : scope.split('#')[0]}#${address}`,
            data: this.#data,
            at,
            spans: this.#spans,
            ...(Object.keys(this.#unknown).length === 0 ? {} : { unknown: this.#unknown }),
        };
    }
}

;// CONCATENATED MODULE: ./build/cloud/aws.js




function neighboursOf(together) {
    const named = (resources) => new cloud_resource/* References */.N3(resources.flatMap((resource) => resource.refsAt([])));
    const own = together.all.filter(({ type }) => kindOf(type) !== '');
    return {
        together,
        iam: together.all.filter(({ type }) => /_iam_|::IAM::/.test(type)),
        used: named(own),
        serverless: named(own.filter(({ type }) => kindOf(type).startsWith('endpoint_config')).filter(isServerless)),
        watching: watchingOf(own),
    };
}
function watchingOf(resources) {
    const watchers = resources.filter(({ type }) => /monitoring_schedule|_job_definition/.test(kindOf(type)));
    const named = (some) => ({
        refs: new cloud_resource/* References */.N3(some.flatMap((watcher) => watcher.refsAt([]))),
        texts: new Set(some.flatMap(({ body }) => textsIn(body))),
    });
    const doubtful = watchers.filter(({ conditional }) => conditional !== undefined);
    return {
        scheduled: watchers.some(({ type }) => kindOf(type) === 'monitoring_schedule'),
        certain: named(watchers.filter(({ conditional }) => conditional === undefined)),
        doubtful: { ...named(doubtful), reason: doubtful[0]?.conditional ?? '' },
    };
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null && !(0,cloud_value/* isUnknown */.t8)(value) ? Object.values(value).flatMap(textsIn) : [];
}
/** Each role is held against each policy; more of them in one place than this are made to take time. */
const MAX_IAM = 2000;
/** `vpc_config.subnets`; in CloudFormation `VpcConfig.Subnets`. */
function naming(format) {
    const pascal = (part) => part.replace(/(^|_)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
    return (path) => path.split('.').map((part) => (format === 'cloudformation' ? pascal(part) : part));
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
        return isRole(resource) ? role(resource, neighbours) : [];
    });
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
        .put('customerKey', reading.has('kms_key_id'), 'kms_key_id');
}
const IMDS = 'instance_metadata_service_configuration.minimum_instance_metadata_service_version';
/** Serverless endpoints have neither a VPC nor network isolation, and their models cannot ask for them. */
function modelType({ address }, { serverless }) {
    return serverless.has(address) ? 'sagemaker.serverless-model' : 'sagemaker.model';
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
    reading.put('customerKey', reading.has(key), key);
    if (configType(reading.resource) === 'sagemaker.component-config')
        reading
            .put('networkIsolation', reading.on('enable_network_isolation', false), 'enable_network_isolation')
            .put('inVpc', inVpc(reading, 'vpc_config'), 'vpc_config');
}
/** Whether a schedule watches the endpoint: it names it, or a job definition that does. */
function endpoint(reading, { watching }) {
    const { address, format } = reading.resource;
    const name = reading.value(format === 'cloudformation' ? 'endpoint_name' : 'name');
    const by = ({ refs, texts }) => refs.has(address) || (typeof name === 'string' && texts.has(name));
    const { scheduled, certain, doubtful } = watching;
    reading.put('monitored', scheduled && by(certain) ? true : by(doubtful) ? new cloud_value/* Unknown */.$r(doubtful.reason) : false);
}
function domain(reading) {
    reading
        .put('internetAccess', (0,cloud_value/* not */.AU)(reading.is('app_network_access_type', ['VpcOnly'], false)), 'app_network_access_type')
        .put('customerKey', reading.has('kms_key_id'), 'kms_key_id');
}
function judgeJob(reading, { network, isolation, traffic, output, volume }) {
    reading
        .put('networkIsolation', reading.on(isolation, false), isolation)
        .put('inVpc', inVpc(reading, network), network)
        .put('trafficEncrypted', reading.on(traffic, false), traffic)
        .put('customerKey', (0,cloud_value/* all */.Q7)([reading.has(output), reading.has(volume)]), output);
}
function monitoringJob(name) {
    return (reading) => judgeJob(reading, {
        network: 'network_config.vpc_config',
        isolation: 'network_config.enable_network_isolation',
        traffic: 'network_config.enable_inter_container_traffic_encryption',
        output: `${name}_job_output_config.kms_key_id`,
        volume: 'job_resources.cluster_config.volume_kms_key_id',
    });
}
const SCHEDULED = 'monitoring_schedule_config.monitoring_job_definition';
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
    });
}
/** Each of its definitions is a job; what one lacks the whole lacks. */
function tuningJob(reading) {
    const path = (0,cloud_value/* isSet */.vM)(reading.value('training_job_definitions')) === false ? 'training_job_definition' : 'training_job_definitions';
    const each = (test) => (0,cloud_value/* all */.Q7)((0,cloud_value/* listOf */.c3)(reading.value(path)).map(test));
    const has = (...names) => (definition) => (0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(definition, names));
    const on = (name) => (definition) => (0,cloud_value/* truth */.Im)((0,cloud_value/* follow */.e6)(definition, [name]), false);
    reading
        .put('networkIsolation', each(on('enable_network_isolation')), path)
        .put('inVpc', each((definition) => (0,cloud_value/* all */.Q7)([has('vpc_config', 'subnets')(definition), has('vpc_config', 'security_group_ids')(definition)])), path)
        .put('trafficEncrypted', each(on('enable_inter_container_traffic_encryption')), path)
        .put('customerKey', each((definition) => (0,cloud_value/* all */.Q7)([has('output_data_config', 'kms_key_id')(definition), has('resource_config', 'volume_kms_key_id')(definition)])), path);
}
function flowDefinition(reading) {
    reading.put('customerKey', reading.has('output_config.kms_key_id'), 'output_config');
}
function featureGroup(reading) {
    const stores = ['online_store_config', 'offline_store_config'].filter((store) => (0,cloud_value/* isSet */.vM)(reading.value(store)) !== false && reading.on(`${store}.enable_online_store`, true) !== false);
    const keys = stores.map((store) => reading.has(store.startsWith('online') ? `${store}.security_config.kms_key_id` : `${store}.s3_storage_config.kms_key_id`));
    if (stores.length > 0)
        reading.put('customerKey', (0,cloud_value/* all */.Q7)(keys), stores[0]);
}
/** A group by itself has no policy and is closed to others. */
function registryPolicy(reading, { together }) {
    const path = kindOf(reading.resource.type) === 'model_package_group' ? 'model_package_group_policy' : 'resource_policy';
    reading.put('wildcard', wildcardPrincipals(aws_document(reading.value(path), together)), path);
}
/** The steps of a pipeline that train or process are jobs as any other. */
function pipeline(resource) {
    const body = resource.format === 'cloudformation' ? ['PipelineDefinition'] : ['pipeline_definition'];
    const stated = (0,cloud_value/* follow */.e6)(resource.body, body);
    const definition = textOf((0,cloud_value/* isObject */.Gv)(stated) && 'PipelineDefinitionBody' in stated ? stated['PipelineDefinitionBody'] : stated);
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
function textOf(value) {
    return typeof value === 'string' ? (0,cloud_value/* fromJson */.Rf)(value) : value;
}
function isRole({ type }) {
    return type === 'aws_iam_role' || type === 'AWS::IAM::Role';
}
/** A role counts when SageMaker may take it, or when something of SageMaker names it. */
function role(resource, neighbours) {
    const reading = new Reading(resource, { provider: 'aws', type: 'iam.role' }, naming(resource.format));
    const { iam, used: taken, together } = neighbours;
    const trust = aws_document(reading.value(resource.format === 'cloudformation' ? 'assume_role_policy_document' : 'assume_role_policy'), together);
    const trusted = (0,cloud_value/* isUnknown */.t8)(trust) ? trust : trusts(trust);
    const used = taken.has(resource.address);
    if (iam.length > MAX_IAM)
        return [reading.put('wildcard', new cloud_value/* Unknown */.$r(`there are more than ${MAX_IAM} roles and policies in one place`)).subject()];
    if (!used && trusted === false)
        return [];
    const wildcard = (0,cloud_value/* any */.bz)([...policiesOf(resource, neighbours), administrator(reading, resource, iam)]);
    if (used || trusted === true)
        return [reading.put('wildcard', wildcard).subject()];
    // Nobody can tell who may take it; that only matters when it allows too much.
    return wildcard === false ? [] : [reading.put('wildcard', trusted).subject()];
}
/** Whether a trust policy names SageMaker; unknown where its principals are. */
function trusts(trust) {
    const text = JSON.stringify(trust ?? '');
    if (text.includes('sagemaker.'))
        return true;
    const principals = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(trust, ['Statement'])).map((statement) => (0,cloud_value/* follow */.e6)(statement, ['Principal', 'Service']) ?? (0,cloud_value/* follow */.e6)(statement, ['Principal']));
    const shapes = principals.filter(cloud_value/* isUnknown */.t8);
    return shapes.length > 0 ? shapes[0] : false;
}
const verdicts = new WeakMap();
/** Whether a policy allows too much; told once, since many roles may be held against it. */
function verdictOn(policy, value, together) {
    const known = verdicts.get(policy) ?? wildcardActions(aws_document(value, together));
    verdicts.set(policy, known);
    return known;
}
/** Policies in the role and those that are put on it. */
function policiesOf(resource, { iam: neighbours, together }) {
    const concerning = (other, ...paths) => (0,cloud_value/* any */.bz)(paths.map((path) => names(other, path, resource)));
    const put = (other, concern, value) => {
        if (concern === false)
            return [];
        const verdict = verdictOn(other, value, together);
        return [(0,cloud_value/* isUnknown */.t8)(concern) && verdict !== false ? concern : verdict];
    };
    const here = (value) => wildcardActions(aws_document(value, together));
    if (resource.format === 'cloudformation') {
        const inner = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(resource.body, ['Policies'])).map((policy) => here((0,cloud_value/* follow */.e6)(policy, ['PolicyDocument'])));
        const beside = neighbours
            .filter((other) => ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy'].includes(other.type))
            .flatMap((other) => put(other, (0,cloud_value/* any */.bz)([concerning(other, 'Roles', 'RoleName'), names(resource, 'ManagedPolicyArns', other)]), (0,cloud_value/* follow */.e6)(other.body, ['PolicyDocument'])));
        return [...inner, ...beside];
    }
    const inline = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(resource.body, ['inline_policy'])).map((policy) => here((0,cloud_value/* follow */.e6)(policy, ['policy'])));
    const own = neighbours
        .filter(({ type }) => type === 'aws_iam_role_policy')
        .flatMap((other) => put(other, concerning(other, 'role'), (0,cloud_value/* follow */.e6)(other.body, ['policy'])));
    const attachments = neighbours
        .filter(({ type }) => ATTACHING.includes(type))
        .filter((other) => concerning(other, 'role', 'roles', 'role_name') !== false);
    const attached = neighbours
        .filter(({ type }) => type === 'aws_iam_policy')
        .filter((policy) => [
        ...attachments.flatMap((other) => [...other.refsAt(['policy_arn']), ...other.refsAt(['policy_arns'])]),
        ...resource.refsAt(['managed_policy_arns']),
    ].some((ref) => (0,cloud_resource/* refersTo */.zA)(ref, policy.address)))
        .map((policy) => verdictOn(policy, (0,cloud_value/* follow */.e6)(policy.body, ['policy']), together));
    return [...inline, ...own, ...attached];
}
const ATTACHING = ['aws_iam_role_policy_attachment', 'aws_iam_policy_attachment', 'aws_iam_role_policy_attachments_exclusive'];
/** Whether a member of one resource names another: by reference, or by the name that the other has. */
function names(other, path, target) {
    if (other.refsAt([path]).some((ref) => (0,cloud_resource/* refersTo */.zA)(ref, target.address)))
        return true;
    const own = (0,cloud_value/* follow */.e6)(target.body, [target.format === 'cloudformation' ? 'RoleName' : 'name']);
    return (0,cloud_value/* any */.bz)((0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(other.body, [path])).map((stated) => {
        if ((0,cloud_value/* isUnknown */.t8)(stated))
            return stated.refs.length > 0 ? false : stated;
        return typeof own === 'string' && stated === own;
    }));
}
/** A policy as JSON: written, encoded, or in a document that the module makes. */
function aws_document(value, together) {
    if (!(0,cloud_value/* isUnknown */.t8)(value))
        return textOf(value);
    const source = together.named(value.refs).find(({ type }) => type === 'data.aws_iam_policy_document');
    return source === undefined ? value : statementsOf(source.body);
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
                ...((0,cloud_value/* isObject */.Gv)(statement) && statement['not_principals'] !== undefined ? { NotPrincipal: [] } : {}),
                Principal: principalsOf((0,cloud_value/* isObject */.Gv)(statement) ? (statement['principals'] ?? null) : null),
                ...((0,cloud_value/* isObject */.Gv)(statement) && statement['condition'] !== undefined ? { Condition: conditionsOf(statement['condition']) } : {}),
            }),
    };
}
/** `condition` blocks as `{operator: {key: values}}`. */
function conditionsOf(conditions) {
    const pairs = (0,cloud_value/* listOf */.c3)(conditions).map((condition) => [String((0,cloud_value/* follow */.e6)(condition, ['test'])), String((0,cloud_value/* follow */.e6)(condition, ['variable']))]);
    return Object.fromEntries(pairs.map(([test, variable]) => [`${test} ${variable}`, { [variable]: true }]));
}
function principalsOf(principals) {
    return (0,cloud_value/* listOf */.c3)(principals).flatMap((principal) => (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(principal, ['identifiers'])));
}
const ADMINISTRATOR = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess|PowerUserAccess)$/;
/** Whether a policy of AWS that allows everything is put on the role. Policies of the same module are judged by what they say. */
function administrator(reading, resource, neighbours) {
    const own = (0,cloud_value/* listOf */.c3)(reading.value('managed_policy_arns'));
    const attached = neighbours
        .filter(({ type }) => ATTACHING.includes(type))
        .filter((other) => (0,cloud_value/* any */.bz)(['role', 'roles', 'role_name'].map((path) => names(other, path, resource))) === true)
        .flatMap((other) => [...(0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(other.body, ['policy_arn'])), ...(0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(other.body, ['policy_arns']))]);
    const judged = ({ refs }) => refs.some((ref) => neighbours.some(({ address, type }) => /iam_policy$|::IAM::/.test(type) && (0,cloud_resource/* refersTo */.zA)(ref, address)));
    return (0,cloud_value/* any */.bz)([...own, ...attached].map((arn) => {
        if (!(0,cloud_value/* isUnknown */.t8)(arn))
            return ADMINISTRATOR.test(String(arn));
        if (arn.shape !== '')
            return ADMINISTRATOR.test(arn.shape) ? true : /:policy\/[^*]+$/.test(arn.shape) ? false : arn;
        return judged(arn) ? false : arn;
    }));
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
function foundry(reading) {
    reading
        .put('publicAccess', (0,cloud_value/* not */.AU)(reading.is('public_network_access', ['Disabled'], false)), 'public_network_access')
        .put('managedNetwork', reading.is('managed_network.isolation_mode', ISOLATED, false), 'managed_network')
        .put('customerKey', reading.has('encryption.key_id'), 'encryption');
}
const ISOLATED = ['AllowInternetOutbound', 'AllowOnlyApprovedOutbound'];
/** Whether the storage account of a workspace is open to the internet. */
function storageOf(reading, path, { arm, neighbours }) {
    const refs = reading.refs(path);
    const account = arm
        ? accountOfTemplate(neighbours.ofType('Microsoft.Storage/storageAccounts'), refs)
        : neighbours.named(refs).find(({ type }) => type === 'azurerm_storage_account');
    if (account === undefined)
        return new cloud_value/* Unknown */.$r('its storage account is not in the same files');
    const switched = new Reading(account, { provider: 'azure', type: '' }, (inner) => inner.split('.'));
    const terraform = account.type === 'azurerm_storage_account';
    const open = terraform
        ? switched.on('public_network_access_enabled', true)
        : (0,cloud_value/* not */.AU)(switched.is('properties.publicNetworkAccess', ['Disabled', 'SecuredByPerimeter'], false));
    const denied = switched.is(terraform ? 'network_rules.default_action' : 'properties.networkAcls.defaultAction', ['Deny'], false);
    return (0,cloud_value/* all */.Q7)([open, (0,cloud_value/* not */.AU)(denied)]);
}
/** Each is held against each; more of them in one template than this are made to take time. */
const MAX_NAMED = 500;
/** ARM names by expressions: `resourceId('…/storageAccounts', parameters('name'))`. Where a name is computed, the only account is meant. */
function accountOfTemplate(accounts, refs) {
    if (accounts.length > MAX_NAMED)
        return undefined;
    const nameOf = (account) => (0,cloud_value/* follow */.e6)(account.body, ['name']);
    const named = accounts.find((account) => refs.includes(String(nameOf(account))));
    const [only, ...others] = accounts;
    const stated = refs.filter((ref) => ref.toLowerCase() !== 'microsoft.storage/storageaccounts');
    const computed = only !== undefined && refs.length > 0 && (stated.length === 0 || (0,cloud_value/* isUnknown */.t8)(nameOf(only)));
    return named ?? (computed && others.length === 0 ? only : undefined);
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
    const mine = arm
        ? workspaceOfTemplate(reading.resource, neighbours.ofType(`${ML}/workspaces`))
        : neighbours
            .named(reading.refs('machine_learning_workspace_id'))
            .find(({ type }) => ['azurerm_machine_learning_workspace', 'azurerm_ai_foundry'].includes(type));
    if (mine === undefined)
        return arm || (0,cloud_value/* isUnknown */.t8)(reading.value('machine_learning_workspace_id')) ? new cloud_value/* Unknown */.$r('its workspace is not in the same files') : false;
    const path = mine.type.startsWith('azurerm_') ? ['managed_network', 'isolation_mode'] : ['properties', 'managedNetwork', 'isolationMode'];
    return (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(mine.body, path), ISOLATED, false);
}
/** By the name before its own. Where a name is computed, the only workspace of the template is meant. */
function workspaceOfTemplate({ address, body }, workspaces) {
    if (workspaces.length > MAX_NAMED)
        return undefined;
    const nameOf = (workspace) => (0,cloud_value/* follow */.e6)(workspace.body, ['name']);
    const own = (0,cloud_value/* follow */.e6)(body, ['name']);
    // One that stands within its workspace has the name of that only in its address.
    const full = typeof own === 'string' && own.includes('/') ? own : address;
    const named = workspaces.find((workspace) => nameOf(workspace) === full.split('/').at(-2));
    const [first, ...others] = workspaces;
    const computed = first !== undefined && ((0,cloud_value/* isUnknown */.t8)(own) || (0,cloud_value/* isUnknown */.t8)(nameOf(first)));
    return named ?? (computed && others.length === 0 ? first : undefined);
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
    const accepted = (0,cloud_value/* isSet */.vM)(reading.value('properties.compute')) === false ? ['AADToken'] : ['AADToken', 'AMLToken'];
    reading.put('localAuth', (0,cloud_value/* not */.AU)(reading.is(mode, accepted, false)), mode);
    const access = 'properties.publicNetworkAccess';
    if (reading.resource.type.toLowerCase().endsWith('/onlineendpoints'))
        reading.put('publicAccess', (0,cloud_value/* not */.AU)(reading.is(access, ['Disabled'], false)), access);
}
function registry(reading) {
    const access = 'properties.publicNetworkAccess';
    reading.put('publicAccess', (0,cloud_value/* not */.AU)(reading.is(access, ['Disabled'], false)), access);
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
    const disks = ['gce_setup.boot_disk', 'gce_setup.data_disks'].flatMap((path) => (0,cloud_value/* listOf */.c3)(reading.value(path)));
    // The provider looks at the key only where the disk says that it brings one.
    const keys = disks.map((disk) => (0,cloud_value/* all */.Q7)([(0,cloud_value/* isSet */.vM)((0,cloud_value/* follow */.e6)(disk, ['kms_key'])), (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(disk, ['disk_encryption']), ['CMEK'], false)]));
    reading
        .put('publicAddress', (0,cloud_value/* not */.AU)(reading.on('gce_setup.disable_public_ip', false)), 'gce_setup.disable_public_ip')
        .put('vtpm', reading.on(`${shielded}.enable_vtpm`, true), `${shielded}.enable_vtpm`)
        .put('integrityMonitoring', reading.on(`${shielded}.enable_integrity_monitoring`, true), `${shielded}.enable_integrity_monitoring`)
        .put('customerKey', keys.length === 0 ? false : (0,cloud_value/* all */.Q7)(keys), 'gce_setup.boot_disk');
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
    return [reading.put('wildcard', open, 'member').subject()];
}
function ofModels(role) {
    return (0,cloud_value/* isUnknown */.t8)(role) ? role : /^roles\/(aiplatform|notebooks|ml)\./.test(String(role ?? ''));
}
function opens(members) {
    return (0,cloud_value/* any */.bz)(members.map((member) => (0,cloud_value/* isUnknown */.t8)(member) && (member.refs.length > 0 || /^(user|group|domain|serviceAccount|principal)/.test(member.shape))
        ? false
        : (0,cloud_value/* isOneOf */.EK)(member, EVERYBODY, false)));
}
/** A whole policy, written in data that the module makes. */
function policy(reading, neighbours, ofVertex) {
    const data = reading.value('policy_data');
    const written = neighbours.named(reading.refs('policy_data')).find(({ type }) => type === 'data.google_iam_policy');
    if (written === undefined)
        return ofVertex || /roles\/(aiplatform|notebooks|ml)\./.test(JSON.stringify(data ?? ''))
            ? [reading.put('wildcard', inJson(data), 'policy_data').subject()]
            : [];
    const bindings = (0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(written.body, ['binding']) === undefined ? undefined : written.body.binding);
    const concerned = bindings.filter((binding) => ofVertex || ofModels((0,cloud_value/* follow */.e6)(binding, ['role'])) === true);
    return concerned.length === 0 && !ofVertex
        ? []
        : [reading.put('wildcard', (0,cloud_value/* any */.bz)(concerned.map((binding) => opens((0,cloud_value/* listOf */.c3)((0,cloud_value/* follow */.e6)(binding, ['members']))))), 'policy_data').subject()];
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
        .put('ownIdentity', stated((0,cloud_value/* any */.bz)([reading.has(`${at}serviceAccount`), reading.has('serviceAccount')])), `${at}serviceAccount`)
        .put('interactive', reading.on(`${at}enableWebAccess`, false), `${at}enableWebAccess`)
        .put('customerKey', stated(reading.has('encryptionSpec.kmsKeyName')), 'encryptionSpec');
    return reading.subject();
}

// EXTERNAL MODULE: ./build/cloud/plan.js
var cloud_plan = __webpack_require__(48379);
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
        const given = (0,parameters.handed)(parametersOf(resource, stack), `${resource.address} in ${resource.at.file}`);
        return given === undefined ? [] : [given];
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
    const names = new Set(templates.map(nameOf));
    return stack.template.some((path) => names.has(nameOf(stacks_textOf((0,cloud_resource/* read */.LF)(resource, path))))) ? [] : say('it deploys a template from elsewhere');
}
/** Of an address that is partly unknown, what is known of it. */
function stacks_textOf(value) {
    if ((0,cloud_value/* isUnknown */.t8)(value))
        return value.shape;
    return typeof value === 'string' ? value : '';
}
/** The name of a file, without what an address has after it. */
function nameOf(path) {
    return (path
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) || path);
}

// EXTERNAL MODULE: ./build/cloud/terraform-files.js
var terraform_files = __webpack_require__(92612);
;// CONCATENATED MODULE: ./build/cloud/terraform-values.js



/** Functions that hand on what they are given. */
const PASSING_ON = new Set(['jsonencode', 'tolist', 'toset', 'tomap', 'sensitive', 'nonsensitive']);
const KEEPING = new Set(['flatten', 'distinct', 'sort', 'reverse', 'concat']);
const CONVERTING = new Set(['tostring', 'tonumber', 'tobool', 'trimspace']);
/** What a function makes of values. */
function terraform_values_called(name, values) {
    const [first = null] = values;
    if (PASSING_ON.has(name) && values.length === 1)
        return first;
    if (name === 'compact' && (0,cloud_value/* isList */.Lv)(first) && !first.some(cloud_value/* isUnknown */.t8))
        return first.filter((item) => item !== '' && item !== null);
    if (CONVERTING.has(name))
        return converted(name, first);
    if (name === 'jsondecode')
        return typeof first === 'string' ? (0,cloud_value/* fromJson */.Rf)(first) : first;
    if ((name === 'lower' || name === 'upper') && typeof first === 'string')
        return name === 'lower' ? first.toLowerCase() : first.toUpperCase();
    if (name === 'concat' && values.every(cloud_value/* isList */.Lv))
        return values.flat();
    if (name === 'merge' && values.every(cloud_value/* isObject */.Gv))
        return Object.assign({}, ...values);
    if (name === 'length' && ((0,cloud_value/* isList */.Lv)(first) || (0,cloud_value/* isObject */.Gv)(first)))
        return Object.keys(first).length;
    if (name === 'lookup' && values.length === 3 && (0,cloud_value/* isObject */.Gv)(first) && typeof values[1] === 'string')
        return Object.hasOwn(first, values[1]) ? (first[values[1]] ?? null) : (values[2] ?? null);
    // What is known here has no error that would let the next one count.
    if (name === 'try' && !(0,cloud_value/* isUnknown */.t8)(first))
        return first;
    if (name === 'coalesce' && values.some((value) => (0,cloud_value/* isSet */.vM)(value) === true)) {
        const chosen = values.find((value) => (0,cloud_value/* isSet */.vM)(value) !== false);
        return (0,cloud_value/* isUnknown */.t8)(chosen) ? new cloud_value/* Unknown */.$r(chosen.reason, { set: true, refs: (0,cloud_resource/* refsIn */.A5)(values) }) : (chosen ?? null);
    }
    // Rearranging a list takes nothing out of it.
    const set = KEEPING.has(name) && values.some((value) => (0,cloud_value/* isSet */.vM)(value) === true && !((0,cloud_value/* isList */.Lv)(value) && value.some((item) => (0,cloud_value/* isSet */.vM)(item) !== true)));
    return new cloud_value/* Unknown */.$r(`it is computed by ${name}()`, { set, refs: (0,cloud_resource/* refsIn */.A5)(values) });
}
function converted(name, value) {
    if ((0,cloud_value/* isUnknown */.t8)(value) || value === null)
        return value;
    if (typeof value === 'object')
        return new cloud_value/* Unknown */.$r(`it is computed by ${name}()`);
    if (name === 'tostring')
        return String(value);
    if (name === 'trimspace')
        return String(value).trim();
    if (name === 'tobool')
        return logical(value);
    return Number.isFinite(Number(value)) ? Number(value) : new cloud_value/* Unknown */.$r('it is no number');
}
/** A value as the type of its variable makes it; types that are more than a word are left alone. */
function typed(value, block) {
    const type = block && (0,terraform_files.attributeOf)(block.body, 'type');
    const name = type?.kind === 'traversal' && type.path.length === 1 ? type.path[0] : undefined;
    if (name === 'string')
        return converted('tostring', value);
    if (name === 'number')
        return converted('tonumber', value);
    return name === 'bool' ? converted('tobool', value) : value;
}
/** True and false, also as texts, as Terraform converts them. */
function logical(value) {
    if ((0,cloud_value/* isUnknown */.t8)(value))
        return value;
    const text = String(value);
    if (text === 'true' || text === '1')
        return true;
    return text === 'false' || text === '0' ? false : new cloud_value/* Unknown */.$r('it is neither true nor false');
}
/** A member by its names. One that is computed is known where all are the same; one that is not there is never taken for nothing. */
function memberOf(value, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return value;
    // One of what other resources give is as much there as they are; a member of it may not be.
    if ((0,cloud_value/* isUnknown */.t8)(value))
        return new cloud_value/* Unknown */.$r(value.reason, {
            refs: value.refs,
            set: value.set && value.refs.length > 0 && path.every((part) => /^\d+$/.test(part)),
        });
    if (key === '*') {
        const all = typeof value === 'object' && value !== null ? Object.values(value).map((item) => memberOf(item, rest)) : [];
        const [first] = all;
        if (first !== undefined && all.every((item) => !(0,cloud_value/* isUnknown */.t8)(item) && JSON.stringify(item) === JSON.stringify(first)))
            return first;
        return new cloud_value/* Unknown */.$r('which one of several it is cannot be told', {
            set: all.length > 0 && all.every((item) => (0,cloud_value/* isSet */.vM)(item) === true),
            refs: (0,cloud_resource/* refsIn */.A5)(all),
        });
    }
    const holder = ((0,cloud_value/* isList */.Lv)(value) || (0,cloud_value/* isObject */.Gv)(value) ? value : {});
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
    return sides.includes(deciding) ? deciding : (sides.find(cloud_value/* isUnknown */.t8) ?? !deciding);
}

;// CONCATENATED MODULE: ./build/cloud/terraform-scope.js
var _a;




const MAX_MODULE_DEPTH = 10;
const terraform_scope_MAX_DEPTH = 60;
/** Steps of all evaluations together: loops within loops multiply. */
const MAX_STEPS = 1_000_000;
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
    /** What a function gives while some names stand for something. */
    within(bindings, give) {
        const before = this.#bindings;
        this.#bindings = new Map([...before, ...bindings]);
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
                ? Object.entries(value).map(([key, item]) => ({ key, value: item }))
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
            if (around.depth > terraform_scope_MAX_DEPTH || around.steps > MAX_STEPS)
                return new cloud_value/* Unknown */.$r('the value is computed in too many steps');
            const value = this.#evaluate(expression);
            return this.#weight(value) > MAX_WEIGHT ? new cloud_value/* Unknown */.$r('the value is too large') : value;
        }
        finally {
            around.depth -= 1;
        }
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
            case 'call':
                return terraform_values_called(expression.name, expression.args.map((each) => this.evaluate(each)));
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
        if (entries.some(({ key }) => key === undefined))
            return new cloud_value/* Unknown */.$r('a key is computed');
        return Object.fromEntries(entries.map(({ key, value }) => [key ?? '', this.evaluate(value)]));
    }
    #reference(path) {
        const [first = '', second = ''] = path;
        if (first === 'var')
            return memberOf(this.#variable(second), path.slice(2));
        if (first === 'local')
            return memberOf(this.#local(second), path.slice(2));
        const bound = this.#bindings.get(first);
        if (bound !== undefined)
            return memberOf(bound, path.slice(1));
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
        const before = this.#bindings;
        this.#bindings = NOTHING;
        this.#busy.add(name);
        const value = evaluate();
        this.#busy.delete(name);
        this.#bindings = before;
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
        if (value === undefined || (isCopied && path[0] === '*'))
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
            return stated === undefined ? undefined : this.within(bindings, () => this.evaluate(stated));
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
        return kept.every((round) => isName(round.key)) ? Object.fromEntries(kept.map((round) => [String(round.key), round.value])) : unknown;
    }
    #variableOnce(name) {
        const { folder, input } = this.instance;
        const block = folder.variables.get(name);
        const preset = block && (0,terraform_files.attributeOf)(block.body, 'default');
        const given = input?.(name);
        const nullable = block && (0,terraform_files.attributeOf)(block.body, 'nullable');
        const keepsNull = !(nullable?.kind === 'literal' && nullable.value === false);
        if (given !== undefined && (given !== null || keepsNull || preset === undefined))
            return typed(given, block);
        const stated = (input === undefined ? folder.automatic.get(name) : undefined) ?? preset;
        const value = stated === undefined ? undefined : typed(this.evaluate(stated), block);
        const others = (input === undefined ? folder.others : []).flatMap(([file, values]) => {
            const other = values.get(name);
            return other === undefined ? [] : [[file, typed(this.evaluate(other), block)]];
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
        const name = (isCopied ? rest.slice(1) : rest).find((part) => !/^(\d+|\*)$/.test(part));
        const [copy = '*'] = isCopied ? rest : [];
        const refs = [`${this.instance.prefix}${address}${/^(\d+|\*)$/.test(copy) ? '' : `["${copy}"]`}`];
        const says = (set) => new cloud_value/* Unknown */.$r(`it is ${[address, ...rest].join('.')}`, { set, refs });
        if (name === undefined)
            return says(true);
        const stated = block && (0,terraform_files.attributeOf)(block.body, name);
        if (stated === undefined)
            return says(FILLED_IN.has(name));
        const value = this.#once(`${address}.${name}`, () => this.evaluate(stated));
        return (0,cloud_value/* isSet */.vM)(value) === true ? says(true) : (0,cloud_value/* isUnknown */.t8)(value) ? says(false) : value;
    }
    #template(parts) {
        const values = parts.map((part) => (typeof part === 'string' ? part : this.evaluate(part)));
        if (values.every((value) => ['string', 'number', 'boolean'].includes(typeof value)))
            return values.join('');
        const reason = values.find(cloud_value/* isUnknown */.t8)?.reason ?? 'a part is computed';
        // What stands between directives may not be there, and a mark such as ~ takes blanks away.
        const directed = parts.some((part) => typeof part !== 'string' && part.kind === 'opaque' && part.what === 'a template');
        const shape = values.map((value) => (typeof value === 'object' ? '*' : String(value))).join('');
        return new cloud_value/* Unknown */.$r(reason, {
            set: !directed && parts.some((part) => typeof part === 'string' && part.trim() !== ''),
            refs: (0,cloud_resource/* refsIn */.A5)(values),
            shape,
        });
    }
    #conditional(test, { yes, no }) {
        const told = logical(test);
        if (!(0,cloud_value/* isUnknown */.t8)(told))
            return this.evaluate(told ? yes : no);
        const values = [this.evaluate(yes), this.evaluate(no)];
        if (!values.some(cloud_value/* isUnknown */.t8) && JSON.stringify(values[0]) === JSON.stringify(values[1]))
            return values[0] ?? null;
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
    'crypto_key_id',
    'policy_data',
    'ids',
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
 * @param files - `*.tf` and `*.tfvars`.
 * @throws {SealError} FILE_UNREADABLE - a file is no HCL.
 */
function terraformResources(files) {
    const folders = (0,terraform_files.foldersOf)(files);
    const world = { around: { folders, depth: 0, steps: 0, insides: 0 }, resources: [], unread: [], instances: 0, visited: new Set() };
    const called = new Set([...folders.values()].flatMap((folder) => folder.modules.flatMap(({ block }) => (0,terraform_files.localSource)(folder.path, block) ?? [])));
    // Who calls a folder does not decide that nobody applies it by itself.
    const roots = [...folders.values()].filter((folder) => !called.has(folder.path) || folder.isRoot);
    const start = (folder) => instantiate(world, new Scope({ folder, prefix: '', depth: 0, conditional: undefined }, world.around), folder.path);
    for (const folder of roots)
        start(folder);
    // Modules that only call each other have no root; they are judged all the same.
    for (const folder of folders.values())
        if (!world.visited.has(folder.path))
            start(folder);
    return { resources: world.resources, unread: world.unread };
}
/** @param root - the folder that is applied. */
function instantiate(world, scope, root) {
    const { folder } = scope.instance;
    world.instances += 1;
    world.visited.add(folder.path);
    for (const placed of folder.resources)
        world.resources.push(...resourcesOf(placed, scope, root));
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
            world.visited.add(path);
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
function resourceOf({ block, source }, scope, { root, conditional, key }) {
    const [label = '', name = ''] = block.labels;
    const type = block.type === 'data' ? `data.${label}` : label;
    const offsets = new Map();
    const body = bodyValue(block.body, scope, { offsets, path: [] });
    return {
        format: 'terraform',
        type,
        address: `${scope.instance.prefix}${type}.${name}${key}`,
        body,
        at: placeOf(source, block.offset),
        spanAt: (path) => placeOf(source, nearest(offsets, path) ?? block.offset),
        refsAt: (path) => (0,cloud_resource/* refsIn */.A5)((0,cloud_value/* follow */.e6)(body, path)),
        scope: root,
        ...(conditional === undefined ? {} : { conditional }),
    };
}
function nearest(offsets, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const offset = offsets.get(path.slice(0, length).join('/'));
        if (offset !== undefined)
            return offset;
    }
    return undefined;
}
const META_ARGUMENTS = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'connection', 'provisioner'];
function bodyValue(body, scope, building, depth = 0) {
    const { offsets, path } = building;
    const members = {};
    const note = (name, offset) => {
        const key = [...path, name].join('/');
        if (!offsets.has(key))
            offsets.set(key, offset);
    };
    for (const { name, value, offset } of body.attributes) {
        if (depth === 0 && META_ARGUMENTS.includes(name))
            continue;
        note(name, offset);
        noteEntries(value, [...path, name], offsets);
        members[name] = scope.evaluate(value);
    }
    for (const block of body.blocks) {
        const dynamic = block.type === 'dynamic';
        const name = dynamic ? (block.labels[0] ?? '') : block.type;
        note(name, block.offset);
        const before = members[name];
        if ((0,cloud_value/* isUnknown */.t8)(before))
            continue;
        const within = { offsets, path: [...path, name] };
        const made = dynamic ? dynamicBlocks(block, scope, { ...within, depth }) : [bodyValue(block.body, scope, within, depth + 1)];
        if ((0,cloud_value/* isUnknown */.t8)(made))
            members[name] = made;
        else if (made.length > 0)
            members[name] = [...(Array.isArray(before) ? before : []), ...made];
    }
    return members;
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
function noteEntries(value, path, offsets) {
    if (value.kind !== 'object')
        return;
    for (const { key, offset, value: inner } of value.entries) {
        if (key === undefined)
            continue;
        offsets.set([...path, key].join('/'), offset);
        noteEntries(inner, [...path, key], offsets);
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
    const cloudFormation = resource.format === 'cloudformation';
    const beside = (type) => neighbours.ofType(type).filter((other) => concerns(other, resource));
    reading
        .put('model', model)
        .put('storage', storage)
        .put('declaredAt', `${at.file}:${at.line}`)
        .put('customerKey', cloudFormation
        ? encryptedHere(reading.value('BucketEncryption.ServerSideEncryptionConfiguration'))
        : (0,cloud_value/* any */.bz)(beside('aws_s3_bucket_server_side_encryption_configuration').map(encryptedBeside)))
        .put('publicAccess', training_storage_closed(cloudFormation
        ? [reading.value('PublicAccessBlockConfiguration')]
        : beside('aws_s3_bucket_public_access_block').map(({ body }) => body)))
        .put('logged', cloudFormation ? reading.has('LoggingConfiguration') : beside('aws_s3_bucket_logging').length > 0);
    return { ...reading.subject(), id: `${reading.subject().id}/${model}`, related: [at] };
}
/** It names the bucket by reference or by name. */
function concerns(other, bucket) {
    const name = (0,cloud_value/* follow */.e6)(other.body, ['bucket']);
    return other.refsAt(['bucket']).some((ref) => (0,cloud_resource/* refersTo */.zA)(ref, bucket.address)) || (typeof name === 'string' && name === bucketOf(bucket));
}
function encryptedBeside({ body }) {
    return (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(body, ['rule', 'apply_server_side_encryption_by_default', 'sse_algorithm']), KMS, false);
}
const KMS = ['aws:kms', 'aws:kms:dsse'];
function encryptedHere(rules) {
    if ((0,cloud_value/* isUnknown */.t8)(rules))
        return rules;
    return (0,cloud_value/* any */.bz)((0,cloud_value/* listOf */.c3)(rules).map((rule) => (0,cloud_value/* isOneOf */.EK)((0,cloud_value/* follow */.e6)(rule, ['ServerSideEncryptionByDefault', 'SSEAlgorithm']), KMS, false)));
}
const SWITCHES = [
    ['block_public_acls', 'BlockPublicAcls'],
    ['block_public_policy', 'BlockPublicPolicy'],
    ['ignore_public_acls', 'IgnorePublicAcls'],
    ['restrict_public_buckets', 'RestrictPublicBuckets'],
];
/** Open unless all four switches of one block are on. */
function training_storage_closed(blocks) {
    const shut = (0,cloud_value/* any */.bz)(blocks.map((block) => (0,cloud_value/* all */.Q7)(SWITCHES.map((names) => (0,cloud_value/* any */.bz)(names.map((name) => (0,cloud_value/* truth */.Im)((0,cloud_value/* follow */.e6)(block, [name]), false)))))));
    return (0,cloud_value/* isUnknown */.t8)(shut) ? shut : !shut;
}

;// CONCATENATED MODULE: ./build/cloud/vertex-job.js


/** A job of Vertex AI as its API takes it: CustomJob, HyperparameterTuningJob, PipelineJob, or the bare spec that gcloud takes. */
function isVertexJob(value) {
    if (!(0,cloud_value/* isObject */.Gv)(value))
        return false;
    const job = value;
    const spec = [job, job['jobSpec'], job['trialJobSpec'], job['trainingTaskInputs']].some((each) => Array.isArray(each?.workerPoolSpecs));
    return spec || ((0,cloud_value/* isObject */.Gv)(job['runtimeConfig']) && ('pipelineSpec' in job || 'templateUri' in job));
}
/** Files of jobs hold no references: everything in them is a value. */
function vertexJobs(yaml, path) {
    const root = new cursor/* Cursor */.bs({ path, yaml }, yaml.value);
    const name = root.get('displayName').text;
    return {
        resources: [
            {
                format: 'vertex-job',
                type: root.get('runtimeConfig').exists ? 'PipelineJob' : 'CustomJob',
                address: name === '' ? 'job' : name,
                body: yaml.value,
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
    return (0,cloudformation.isCloudFormation)(value) || isArm(value) || isVertexJob(value);
}
/**
 * What rules look at in infrastructure code.
 *
 * @throws {SealError} FILE_UNREADABLE - a source cannot be parsed.
 */
function cloudSubjects({ terraform, plans, templates, parameters, storages }) {
    const written = terraformResources(terraform);
    const sources = new Map(written.resources.map(({ address, at }) => [address, at]));
    const planned = plans.map(({ plan, made }) => ({ made, ...(0,cloud_plan.planResources)(plan, sources) }));
    const known = settledBy(planned, written.resources);
    const open = written.resources.filter(({ address }) => !known.has(address));
    const sourced = [{ ...written, resources: withJoined(open, written.resources) }, ...planned];
    const all = [...sourced, ...templateResources(templates, [...parameters, ...handedBy(sourced.flatMap(({ resources }) => resources))])];
    const paths = templates.map(({ path }) => path);
    return {
        subjects: all.flatMap(({ resources }) => [
            ...awsSubjects(resources),
            ...azureSubjects(resources),
            ...gcpSubjects(resources),
            ...trainingStorageSubjects(resources, storages),
        ]),
        unread: [
            ...all.flatMap(({ unread }) => unread).filter((unread) => !coveredByPlan(unread, plans, written.unread)),
            ...all.flatMap(({ resources }) => resources.flatMap((resource) => notJudged(resource, paths))),
        ],
    };
}
/** How deep templates of the repository may lie in one another until all that they hand on has arrived. */
const MAX_LEVELS = 4;
/** Resources of templates, which may hand values to one another. */
function templateResources(templates, files) {
    let all = templates.map((template) => subjects_resourcesOf(template, files));
    for (let level = 0; level < MAX_LEVELS; level++) {
        const given = handedBy(all.flatMap(({ resources }) => resources));
        if (given.length === 0)
            break;
        all = templates.map((template) => subjects_resourcesOf(template, [...files, ...given]));
    }
    return all;
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
    const seen = new Map();
    for (const { address } of written)
        seen.set(address, (seen.get(address) ?? 0) + 1);
    const addresses = planned.filter(({ made }) => made).flatMap(({ resources }) => resources.map(({ address }) => (0,cloud_resource/* withoutIndexes */.x0)(address)));
    return new Set(addresses.filter((address) => (seen.get(address) ?? 0) <= 1));
}
/** A plan holds what modules from elsewhere make, when its root calls them and no other folder calls one of that name. */
function coveredByPlan({ what }, plans, all) {
    const once = all.filter((unread) => unread.what === what).length === 1;
    return once && plans.some(({ plan, made }) => made && plan.modules.includes(what.replace(/^module\./, '')));
}
/** Resources that make others by ways that nobody follows here. */
const OTHER_WAYS = /^(awscc_sagemaker_|aws_cloudcontrolapi_resource$|azapi_(update_resource|resource_action|data_plane_resource)$|google_vertex_ai_endpoint_with_model_garden_deployment$)/;
function notJudged(resource, templates) {
    const { type, address, at, body } = resource;
    const strange = type === 'azapi_resource' && (0,cloud_value/* isUnknown */.t8)((0,cloud_value/* isObject */.Gv)(body) ? (body['type'] ?? null) : null);
    const gap = { path: at.file, what: address, reason: `what ${type} makes is not looked at`, at };
    const gaps = strange || OTHER_WAYS.test(type) ? [gap] : unreadStack(resource, templates);
    const relevant = () => strange || (0,unread/* mentionsModels */._)(`${type} ${address} ${JSON.stringify(body)}`);
    return gaps.map((each) => ({ ...each, relevant: relevant() }));
}
function subjects_resourcesOf({ path, yaml }, parameters) {
    if (isArm(yaml.value))
        return armResources(yaml, path, parameters);
    return (0,cloudformation.isCloudFormation)(yaml.value) ? (0,cloudformation.cloudFormationResources)(yaml, path, parameters) : vertexJobs(yaml, path);
}


/***/ })

};
