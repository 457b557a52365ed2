export const id = 148;
export const ids = [148,6214];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   K6: () => (/* binding */ OwnerIndex),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   zE: () => (/* binding */ MAX_CODEOWNERS_BYTES)
/* harmony export */ });
/* harmony import */ var _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);

/** Locations that GitHub searches, in its order. Only the first file that exists is used. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub does not load a file of this size or more; no path has an owner then. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/**
 * Parses a CODEOWNERS file as GitHub does: invalid lines are skipped and reported. Sections are not supported.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = [];
    const faults = [];
    if (Buffer.byteLength(text) >= MAX_CODEOWNERS_BYTES)
        return { rules, faults: [fault(1, 1, 'too-large', 'the file has 3 MB or more; GitHub does not load it, so no file has an owner')] };
    const lines = text.split('\n');
    if (text.startsWith('\ufeff')) {
        lines[0] = lines[0]?.slice(1) ?? '';
        faults.push({ ...fault(1, 1, 'byte-order-mark', 'the file starts with a byte order mark; save it without one'), level: 'warning' });
    }
    const patternOf = parsedOnce();
    for (const [index, raw] of lines.entries()) {
        const parsed = parseLine(raw.replace(/\r$/, ''), index + 1, patternOf);
        for (const each of parsed.faults.slice(0, MAX_FAULTS - faults.length))
            faults.push(each);
        if (parsed.rule !== undefined)
            rules.push(parsed.rule);
    }
    return { rules, faults: [...faults, ...repeated(rules)] };
}
/** The most faults that are kept; a file of 3 MB can have a million. */
const MAX_FAULTS = 1000;
/** Returns a parser of patterns that parses equal ones once. */
function parsedOnce() {
    const known = new Map();
    return (text) => {
        const pattern = known.get(text) ?? (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text);
        known.set(text, pattern);
        return pattern;
    };
}
function fault(line, column, kind, message) {
    return { line, column, level: 'error', kind, message };
}
function parseLine(raw, line, patternOf) {
    const start = raw.search(/[^ \t]/);
    if (start === -1 || raw[start] === '#')
        return { faults: [] };
    const [first, ...rest] = wordsOf(raw, start);
    if (first === undefined)
        return { faults: [] };
    const pattern = patternOf(unescapeBlanks(first.text));
    const comment = rest.findIndex(({ text }) => text.startsWith('#'));
    const names = comment === -1 ? rest : rest.slice(0, comment);
    const owners = names.map((word) => ({ word, owner: parseOwner(word.text) }));
    const errors = [
        ...(typeof pattern === 'string' ? [fault(line, first.column, pattern, _core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERN_FAULTS */ .L[pattern])] : []),
        ...(first.text.includes('#')
            ? [fault(line, first.column, 'ambiguous-hash', 'found "#" in a pattern, where some tools start a comment; use "?" instead')]
            : []),
        ...owners.flatMap(({ word, owner }) => owner === undefined ? [fault(line, word.column, 'invalid-owner', ownerAdvice(word.text))] : []),
    ];
    if (typeof pattern === 'string' || errors.length > 0)
        return { faults: errors };
    const warnings = first.text.normalize('NFC') === first.text ? [] : [unicodeForm(line, first.column)];
    return { rule: { line, pattern, owners: owners.flatMap(({ owner }) => (owner === undefined ? [] : [owner])) }, faults: warnings };
}
function unicodeForm(line, column) {
    const message = 'the pattern is not in Unicode normalization form C (NFC); a path that looks the same may not match';
    return { ...fault(line, column, 'unicode-form', message), level: 'warning' };
}
/** Splits a line at whitespace. In the first word whitespace may be escaped. */
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
/** Replaces `\ ` by a space: a pattern needs no escape for it. */
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
    return `${shown} is not an owner; write @login, @organisation/team or an email address`;
}
/** Finds patterns that occur on several lines: only the last line applies, owners are not merged. */
function repeated(rules) {
    const last = new Map(rules.map((rule) => [rule.pattern.text, rule.line]));
    const earlier = rules.filter(({ pattern, line }) => last.get(pattern.text) !== line).slice(0, MAX_FAULTS);
    return earlier.map(({ pattern, line }) => {
        const message = `line ${last.get(pattern.text)} repeats the pattern, and only that line applies; owners are not merged`;
        return { ...fault(line, 1, 'repeated-pattern', message), level: 'warning' };
    });
}
/** Index that finds the line for a path: the last one that matches. Build it once for many paths. */
class OwnerIndex {
    #rules;
    #lists = { is: new Map(), ends: new Map(), starts: new Map() };
    #others = [];
    /** Lengths of the keys: parts of a name with another length need no lookup. */
    #lengths = { is: new Set(), ends: new Set(), starts: new Set() };
    constructor(rules) {
        this.#rules = rules;
        const keys = rules.map(({ pattern }) => (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(pattern));
        const uses = new Map();
        for (const { kind, text } of keys.flat())
            uses.set(`${kind} ${text}`, (uses.get(`${kind} ${text}`) ?? 0) + 1);
        const usesOf = ({ kind, text }) => uses.get(`${kind} ${text}`) ?? 0;
        for (const [index, of] of keys.entries())
            this.#listFor([...of].sort((a, b) => usesOf(a) - usesOf(b))[0]).push(index);
    }
    /** Returns the rule for a path, or `undefined` when no line matches. A rule without owners means that the path has no owner. */
    find(path) {
        const split = (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPath */ .Uf)(path);
        let best = this.#lastIn(this.#others, split, -1);
        for (const name of new Set(split.names))
            for (const list of this.#listsOf(name))
                best = Math.max(best, this.#lastIn(list, split, best));
        return this.#rules[best];
    }
    /** Returns the list of a key, and creates it. Callers pass the key that the fewest rules share. */
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
    /** Returns the last index above `floor` in an ascending list whose rule matches, else -1. */
    #lastIn(list, path, floor) {
        for (let at = list.length - 1; at >= 0; at--) {
            const index = list[at] ?? -1;
            if (index <= floor)
                return -1;
            const rule = this.#rules[index];
            if (rule !== undefined && (0,_core_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(rule.pattern, path))
                return index;
        }
        return -1;
    }
}
/**
 * Normalizes a path as a file system that ignores case and Unicode forms compares it; removes trailing dots and spaces of names.
 */
function foldPath(path) {
    return path.normalize('NFKC').toLowerCase().split('/').map(withoutTail).join('/');
}
/**
 * Removes trailing dots, spaces and newlines, which some systems drop, unless nothing else remains. A regular expression takes
 * quadratic time here.
 */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && '. \n'.includes(name[end - 1] ?? ''))
        end--;
    return end === 0 ? name : name.slice(0, end);
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const FORMS = 'use github:OWNER/REPO//PATH?ref=COMMIT (40 hex digits) or github:OWNER/REPO/releases/TAG/ASSET';
/**
 * Parses the source of a remote pack. Rejects a branch or tag, because it can be moved.
 *
 * @throws {SealError} SETTINGS_INVALID
 */
function parseRemoteSource(source) {
    const file = /^github:([\w.-]+)\/([\w.-]+)\/\/([^?]+)\?ref=([^&]+)$/.exec(source);
    if (file !== null) {
        const [, owner = '', repo = '', path = '', commit = ''] = file;
        if (!/^[0-9a-f]{40}$/.test(commit))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: ${JSON.stringify(commit)} is not a full commit id, and branches and tags can be moved; ${FORMS}.`);
        if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${source}: not a path; ${FORMS}.`);
        return { kind: 'file', owner, repo, path, commit };
    }
    const asset = /^github:([\w.-]+)\/([\w.-]+)\/releases\/([^/?#]+)\/([\w.-]+)$/.exec(source);
    if (asset === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom names ${JSON.stringify(source)}; ${FORMS}.`);
    const [, owner = '', repo = '', tag = '', name = ''] = asset;
    return { kind: 'asset', owner, repo, tag, name };
}
/** Tells whether a pack is remote. */
function isRemote(entry) {
    return typeof entry === 'object' || /^[a-z+]+:/i.test(entry);
}
/** Returns the paths of packs in the repository. */
function localPacks(custom = []) {
    return custom.flatMap((entry) => (isRemote(entry) ? [] : [entry]));
}
/**
 * Converts an entry of the configuration to a remote pack.
 *
 * @param toPolicy - converts an identity of the configuration.
 * @throws {SealError} SETTINGS_INVALID
 */
function toRemotePack({ source, signature, identity }, toPolicy) {
    const at = parseRemoteSource(source);
    if (identity === undefined) {
        if (signature !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealError */ .EM('SETTINGS_INVALID', `policies.custom: ${source} has a signature but no signer; add "identity".`);
        return { source, at, signed: undefined };
    }
    const beside = at.kind === 'file' ? { ...at, path: signature ?? `${at.path}.sig` } : { ...at, name: signature ?? `${at.name}.sig` };
    return { source, at, signed: { at: beside, identity: toPolicy(identity) } };
}


/***/ })

};
