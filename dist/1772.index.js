export const id = 1772;
export const ids = [1772,615];
export const modules = {

/***/ 31666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PathIndex)
/* harmony export */ });
/** Index of values by path of the repository, with lookup by path and by folder. */
class PathIndex {
    #entries;
    #sorted;
    #top;
    constructor(entries) {
        this.#entries = entries;
        this.#sorted = [...entries.keys()].sort();
        this.#top = this.#sorted.filter((path) => !path.includes('/'));
    }
    get(path) {
        return this.#entries.get(path);
    }
    has(path) {
        return this.#entries.has(path);
    }
    /** Files in the root folder. */
    get atTop() {
        return this.#top;
    }
    get paths() {
        return this.#sorted;
    }
    /** Returns the files below a folder, sorted; all files for `.`. The time depends on the result, not on the size of the commit. */
    below(folder) {
        if (folder === '.')
            return this.#sorted;
        const prefix = `${folder}/`;
        const found = [];
        for (let at = this.#firstAtOrBehind(prefix); this.#sorted[at]?.startsWith(prefix); at++)
            found.push(this.#sorted[at]);
        return found;
    }
    #firstAtOrBehind(text) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#sorted[middle] < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

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

/***/ 67096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ passedOver),
/* harmony export */   n: () => (/* binding */ weightsIn)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90350);
/* harmony import */ var _documents_dvc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3794);
/* harmony import */ var _formats_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89668);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49998);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85550);





/** Candidates whose content is checked; with more, the others count by their names. */
const MAX_CHECKED = 50_000;
/** Returns the files that contain weights: those with a name of weights whose content does not contradict it. */
async function weightsIn(paths, workTree) {
    const found = [];
    let checked = 0;
    for (const path of paths) {
        if (path.endsWith('.dvc')) {
            if ((0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelPointer */ .Dw)(path.slice(0, -'.dvc'.length)))
                found.push(path);
            continue;
        }
        const isNamed = (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isWeightName */ .el)(path);
        const isLock = (0,_documents_dvc_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(path);
        if (!isNamed && !isLock && !(0,_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSharedWeightName */ .Lm)(path))
            continue;
        checked += 1;
        const identified = checked > MAX_CHECKED ? undefined : await workTree.format(path, 'detection').catch(() => undefined);
        if (identified === undefined ? isNamed : identified.format.weights && (isLock || (0,_formats_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpected */ .Dn)(path, identified.format.format)))
            found.push(path);
    }
    return found;
}
const LARGE_BYTES = 1024 * 1024;
const BINARY_BYTES = 64 * 1024;
const MAX_POINTER_BYTES = 1024;
const MAX_PASSED_OVER = 1000;
/** Returns the large, binary and Git LFS files, submodules and DVC pointers outside of models, the largest first. */
async function passedOver({ head, models, workTree, attribute }) {
    const found = [];
    for (const path of head.paths) {
        if (found.length >= MAX_PASSED_OVER)
            break;
        if (models.some((model) => model !== '.' && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, model)))
            continue;
        const one = await passedOverFile(path, head.get(path), { workTree, attribute });
        if (one !== undefined)
            found.push(one);
    }
    return found.sort((a, b) => b.size - a.size);
}
async function passedOverFile(path, file, { workTree, attribute }) {
    if (file === undefined)
        return undefined;
    if (file.mode === '160000')
        return { path, size: 0, kind: 'submodule' };
    const isDvc = (0,_documents_dvc_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(path);
    const mayPoint = file.size > 0 && file.size < MAX_POINTER_BYTES && (attribute(path) === 'lfs' || (file.size > 115 && file.size < 160));
    if (!isDvc && !mayPoint && file.size < BINARY_BYTES)
        return undefined;
    const identified = await workTree.format(path, 'detection').catch(() => undefined);
    if (identified === undefined)
        return isDvc ? { path, size: 0, kind: 'dvc' } : undefined;
    const { format, size, pointer } = identified;
    if (format.weights && !(0,_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .isExample */ .tG)(path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.'))
        return undefined;
    if (isDvc)
        return { path, size: 0, kind: 'dvc' };
    if (pointer !== undefined)
        return { path, size: pointer.size, kind: 'lfs' };
    if (identified.isText || format.format === 'document')
        return undefined;
    if (size >= LARGE_BYTES)
        return { path, size, kind: 'large' };
    return size >= BINARY_BYTES && format.format !== 'other' ? { path, size, kind: 'binary' } : undefined;
}


/***/ }),

/***/ 2382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ collectAttributes),
  G: () => (/* binding */ collectLists)
});

// EXTERNAL MODULE: ./build/core/repository-path.js
var repository_path = __webpack_require__(90350);
// EXTERNAL MODULE: ./build/core/path-pattern.js
var path_pattern = __webpack_require__(24904);
;// CONCATENATED MODULE: ./build/domains/models/attributes.js


/** Lines of one file that are evaluated; of a longer one nothing is known. */
const MAX_LINES = 2000;
/**
 * Returns a function that tells whether Git LFS is declared for a path of the repository. The last line that matches counts; a file in a
 * deeper folder overrides the ones above it.
 *
 * @param files - path and text of every `.gitattributes` file of the commit.
 * @see https://git-scm.com/docs/gitattributes
 */
function lfsAttributes(files) {
    const parsed = files
        .map(([path, text]) => ({ folder: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.', lines: parse(text) }))
        .sort((a, b) => depth(b.folder) - depth(a.folder));
    return (path) => {
        for (const { folder, lines } of parsed) {
            const found = (0,repository_path/* isBelow */.Yw)(path, folder) ? decide(lines, folder === '.' ? path : path.slice(folder.length + 1)) : undefined;
            if (found !== undefined)
                return found;
        }
        return 'none';
    };
}
function depth(folder) {
    return folder === '.' ? 0 : folder.split('/').length;
}
function parse(text) {
    const all = text.split('\n');
    if (all.length > MAX_LINES)
        return [{ pattern: undefined, lfs: false }];
    return all
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('[attr]'))
        .flatMap((line) => {
        const [text = '', ...attributes] = line.startsWith('"') ? [''] : line.split(/[ \t]+/);
        const filter = attributes.findLast((each) => /^[-!]?filter(=|$)/.test(each) || each === 'binary');
        if (text === '')
            return [{ pattern: undefined, lfs: false }];
        if (filter === undefined || filter === 'binary')
            return [];
        const pattern = (0,path_pattern/* parsePattern */.EY)(text, { folders: false });
        return [{ pattern: typeof pattern === 'string' ? undefined : pattern, lfs: filter === 'filter=lfs' }];
    });
}
function decide(lines, path) {
    const [whole, name] = [(0,path_pattern/* splitPath */.Uf)(path), (0,path_pattern/* splitPath */.Uf)(path.slice(path.lastIndexOf('/') + 1))];
    for (const { pattern, lfs } of lines.toReversed()) {
        if (pattern === undefined)
            return 'unknown';
        const fits = pattern.text.includes('/') ? (0,path_pattern/* matches */.cK)(pattern, whole) : (0,path_pattern/* matches */.cK)(pattern, name);
        if (fits)
            return lfs ? 'lfs' : 'none';
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/core/to-text.js
var to_text = __webpack_require__(53621);
// EXTERNAL MODULE: ./build/documents/cursor.js
var cursor = __webpack_require__(24835);
// EXTERNAL MODULE: ./build/documents/json.js
var json = __webpack_require__(10615);
;// CONCATENATED MODULE: ./build/domains/models/lists.js



/** Longest list that is read. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const MAX_NAMED = 20;
const INDEX = /(^|\/)[^/]*\.index\.json$/;
const TFJS = /(^|\/)[^/]*(model|weights_manifest)[^/]*\.json$/;
const CHECKSUMS = /(^|\/)((sha|md5|checksum)[^/]*(sums?|\.txt)|checksums?|[^/]+\.(sha256|sha512|sha256sum|md5))(\.txt)?$/i;
/** Tells whether the content of a file may name other files of the model. */
function isList(path) {
    return INDEX.test(path) || TFJS.test(path) || CHECKSUMS.test(path);
}
/**
 * Compares the lists of a model with its files.
 *
 * @param files - the measured files of the model.
 * @param texts - the content of the files for which `isList` holds.
 */
function compareLists(files, texts) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const indexes = texts.flatMap(({ path, text }) => {
        const named = shardsNamed(path, text);
        return named === undefined ? [] : [{ path, named }];
    });
    const lists = texts.flatMap((list) => (CHECKSUMS.test(list.path) ? checksums(list, byPath) : []));
    return [...shardLists(indexes, byPath), ...lists];
}
/** Returns the shards that an index names, relative to the model; `undefined` for any other file. */
function shardsNamed(path, text) {
    if (CHECKSUMS.test(path))
        return undefined;
    const value = (0,json.parseJson)(text);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const names = INDEX.test(path) ? Object.values((0,cursor/* membersOf */.lS)((0,cursor/* membersOf */.lS)(value)['weight_map'])) : manifestPaths(value);
    const plain = [...new Set(names.filter((name) => typeof name === 'string' && name !== ''))];
    return plain.length === 0 ? undefined : plain.map((name) => `${folder}${name}`);
}
/** The paths in the weights manifest of TensorFlow.js. */
function manifestPaths(value) {
    const groups = Array.isArray(value) ? value : (0,cursor/* membersOf */.lS)(value)['weightsManifest'];
    return Array.isArray(groups)
        ? groups.flatMap((group) => (Array.isArray((0,cursor/* membersOf */.lS)(group)['paths']) ? (0,cursor/* membersOf */.lS)(group)['paths'] : []))
        : [];
}
/** `model-00001-of-00003.safetensors`, `group1-shard1of3.bin` and the like: what comes before, the number, and how many there are. */
const NUMBERED = /^(.*?[-_.](?:shard)?)(\d{1,5})(-of-|of)(\d{1,5})(\.[^/]*)?$/;
function shardLists(indexes, byPath) {
    const named = new Set(indexes.flatMap((index) => index.named));
    const sets = numberedSets([...byPath.keys()]);
    const series = seriesOf([...named]);
    const ofIndexes = indexes.map((index) => {
        const own = seriesOf(index.named);
        const siblings = sets.filter(({ prefix, ending }) => own.has(seriesKey(prefix, ending))).flatMap(({ paths }) => paths);
        return shards(index.path, index.named.filter((path) => !byPath.has(path)), siblings.filter((path) => !named.has(path)));
    });
    const counted = sets
        .filter(({ paths }) => !paths.some((path) => named.has(path)))
        .filter(({ prefix, ending }) => !series.has(seriesKey(prefix, ending)))
        .map((set) => shards(set.paths[0] ?? '', expected(set, byPath), []));
    return [...ofIndexes, ...counted];
}
/** What numbered files of one series have in common, however many there are. */
function seriesKey(prefix, ending) {
    return JSON.stringify([prefix, ending]);
}
function seriesOf(names) {
    return new Set(names.flatMap((name) => {
        const match = NUMBERED.exec(name);
        return match?.[1] === undefined ? [] : [seriesKey(match[1], match[5])];
    }));
}
function shards(path, missing, extra) {
    return { path, list: 'shards', missing: missing.slice(0, MAX_NAMED), extra: extra.slice(0, MAX_NAMED), different: [] };
}
function numberedSets(paths) {
    const sets = new Map();
    for (const path of paths) {
        const [, prefix = '', number = '', between = '', count = '', ending] = NUMBERED.exec(path) ?? [];
        if (number === '' || Number(count) > 10_000)
            continue;
        const key = JSON.stringify([prefix, between, count, ending]);
        const set = sets.get(key) ?? { prefix, between, count, ending, digits: number.length, paths: [] };
        set.paths.push(path);
        sets.set(key, set);
    }
    return [...sets.values()];
}
/** Returns the first missing names of a set. TensorFlow counts its shards from zero, the others from one. */
function expected({ prefix, between, count, ending = '', digits, paths }, byPath) {
    const first = paths.some((path) => Number(NUMBERED.exec(path)?.[2]) === 0) || /\.data-$/.test(prefix) ? 0 : 1;
    const missing = [];
    for (let index = 0; index < Number(count) && missing.length < MAX_NAMED; index++) {
        const number = (0,to_text/* toText */.f)(index + first);
        const name = `${prefix}${between === 'of' ? number : number.padStart(digits, '0')}${between}${count}${ending}`;
        if (!byPath.has(name))
            missing.push(name);
    }
    return missing;
}
const LINE = /^\\?([0-9a-fA-F]{32,128})[ \t]{1,8}[ *]?(.+)$|^(?:SHA256|SHA512|SHA1|MD5) ?\((.+)\) ?= ?([0-9a-fA-F]{32,128})$/;
/** Compares a list as `sha256sum` or `shasum --tag` writes it. Any other file gives nothing. */
function checksums({ path, text }, byPath) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const entries = lines.map((line) => entryOf(line, path));
    if (entries.length === 0 || entries.some((entry) => entry === undefined))
        return [];
    const missing = [];
    const different = [];
    for (const { name, digest } of entries.filter((entry) => entry !== undefined)) {
        const target = `${folder}${name.replace(/^\.\//, '')}`;
        const file = byPath.get(target);
        if (file === undefined)
            missing.push(target);
        else if (!agrees(file, digest))
            different.push(target);
    }
    return [{ path, list: 'checksums', missing: missing.slice(0, MAX_NAMED), extra: [], different: different.slice(0, MAX_NAMED) }];
}
function entryOf(line, path) {
    const [, digest, name, tagged, tag] = LINE.exec(line.trim()) ?? [];
    if (digest !== undefined && name !== undefined)
        return { name, digest: digest.toLowerCase() };
    if (tagged !== undefined && tag !== undefined)
        return { name: tagged, digest: tag.toLowerCase() };
    // A list for one file may hold the digest alone: `model.onnx.sha256`.
    const alone = /^[0-9a-fA-F]{64}$/.test(line.trim()) ? line.trim().toLowerCase() : undefined;
    const own = /([^/]+)\.(sha256|sha256sum)(\.txt)?$/i.exec(path)?.[1];
    return alone === undefined || own === undefined ? undefined : { name: own, digest: alone };
}
/** Compares what the manifest has: a digest of another algorithm is not compared. */
function agrees({ sha256, sha512 }, digest) {
    if (digest.length === 64)
        return digest === sha256;
    return digest.length !== 128 || sha512 === undefined || digest === sha512;
}

;// CONCATENATED MODULE: ./build/domains/models/collect-lists.js



const MAX_ATTRIBUTES_BYTES = 1024 * 1024;
/** Compares the lists in a model, such as indexes of shards and lists of checksums, with its files. */
async function collectLists(folder, { files }, workTree) {
    const lists = files.filter(({ entry, onDisk }) => entry.source === 'content' && onDisk <= MAX_LIST_BYTES && isList(entry.path));
    const texts = await Promise.all(lists.map(({ entry }) => textOf((0,repository_path/* joinPath */.uJ)(folder, entry.path), entry.path, MAX_LIST_BYTES, workTree)));
    return compareLists(files.map(({ entry }) => entry), texts.flat());
}
/** Reads every `.gitattributes` of the commit. One that cannot be read declares nothing that is known. */
async function collectAttributes(head, workTree) {
    const paths = head.paths.filter((path) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
    const texts = await Promise.all(paths.map((path) => textOf(path, path, MAX_ATTRIBUTES_BYTES, workTree)));
    const known = texts.flat();
    return known.length < paths.length ? () => 'unknown' : lfsAttributes(known.map(({ path, text }) => [path, text]));
}
async function textOf(file, path, maxBytes, workTree) {
    return workTree.text(file, { maxBytes, missing: 'FILE_UNREADABLE' }).then((text) => [{ path, text }], () => []);
}


/***/ })

};
