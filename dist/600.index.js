export const id = 600;
export const ids = [600,9065,3951];
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
