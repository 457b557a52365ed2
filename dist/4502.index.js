export const id = 4502;
export const ids = [4502];
export const modules = {

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isStorageRecord),
/* harmony export */   J: () => (/* binding */ packageKind)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37120);

/** The first kind counts. Models come first, so that an added member cannot turn one into something harmless. */
const KINDS = [
    { kind: 'pt2 package', model: true, member: /(^|\/)archive_format$|(^|\/)data\/aotinductor\/.|.\.pte$/ },
    { kind: 'torchserve archive', model: true, member: /^mar-inf\/manifest\.json$/ },
    { kind: 'nemo archive', model: true, member: /^model_config\.yaml$/ },
    { kind: 'keras archive', model: true, member: /(^|\/)model\.weights\.h5$/ },
    { kind: 'npz', model: true, member: /\.npy$/ },
    { kind: 'skops', model: true, member: /^schema\.json$/ },
    { kind: 'office document', model: false, member: /^\[content_types\]\.xml$/ },
    { kind: 'android package', model: false, member: /^androidmanifest\.xml$/ },
    { kind: 'python wheel', model: false, member: /^[^/]+\.dist-info\/wheel$/ },
    { kind: 'java archive', model: false, member: /^meta-inf\/manifest\.mf$/ },
];
/** Names what an archive is. Names are compared without case, as torch does. */
function packageKind(names) {
    const folded = names.map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN);
    const pickle = folded.find((name) => /(^|\/)data\.pkl$/.test(name));
    const rule = KINDS.find(({ member }) => folded.some((name) => member.test(name)));
    if (pickle === undefined)
        return rule ?? { kind: 'zip', model: folded.some((name) => name.endsWith('.pkl')) };
    const root = pickle.slice(0, -'data.pkl'.length);
    const script = folded.some((name) => name.startsWith(`${root}code/`));
    if (rule?.kind === 'pt2 package')
        return { ...rule, root };
    return { kind: script ? 'torchscript' : 'torch', model: true, root };
}
/** Tells whether a member is a storage record of a torch archive: raw numbers, which torch never unpickles. */
function isStorageRecord(name, { root }) {
    const folded = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(name);
    return root !== undefined && folded.startsWith(root) && /^(data|constants)\/\d+$/.test(folded.slice(root.length));
}


/***/ }),

/***/ 49785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readTarHeader),
/* harmony export */   Y: () => (/* binding */ BLOCK_BYTES)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29519);

const BLOCK_BYTES = 512;
/** Reads a header block. @returns `undefined` when its checksum is wrong, as it is in a block of data. */
function readTarHeader(block) {
    const size = number(block, 124, 12);
    if (!checksumMatches(block) || size === undefined)
        return undefined;
    // Old GNU archives have times where POSIX archives have the prefix of the name.
    const prefix = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(block, 'ustar\0', 257) ? text(block, 345, 155) : '';
    const name = text(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size,
        mode: number(block, 100, 8) ?? 0,
        type: String.fromCharCode(block[156] ?? 0),
        target: text(block, 157, 100),
    };
}
/** Compares the checksum with the sum of the bytes, signed or unsigned, as Python and GNU tar do. */
function checksumMatches(block) {
    const stated = number(block, 148, 8);
    if (block.length < BLOCK_BYTES || stated === undefined)
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let at = 0; at < BLOCK_BYTES; at++) {
        const byte = at >= 148 && at < 156 ? 0x20 : (block[at] ?? 0);
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    return stated === unsigned || stated === signed;
}
/** Reads a number: octal digits, or big-endian binary when the first bit is set. @returns `undefined` when it is neither. */
function number(block, at, length) {
    const bytes = block.subarray(at, at + length);
    if (bytes[0] === 0x80)
        return binary(bytes.subarray(1));
    const digits = text(block, at, length).trim();
    return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : undefined;
}
function binary(bytes) {
    const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : undefined;
}
/** Decodes a field up to the first NUL. */
function text(block, at, length) {
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
}


/***/ }),

/***/ 95748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TECHNIQUES),
/* harmony export */   Ot: () => (/* binding */ executableReader),
/* harmony export */   qw: () => (/* binding */ nativeKind)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69537);
/* harmony import */ var _extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21218);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14627);



const AS_WEIGHTS = {
    technique: 'native-code-as-weights',
    grade: 'critical',
    summary: 'A file with the extension of weights is native code: an executable, a library or WebAssembly.',
};
const SHIPPED = {
    technique: 'native-code',
    grade: 'review',
    summary: 'A file next to a model is native code that a program can load or run.',
};
const COMPILED = {
    technique: 'compiled-code',
    grade: 'review',
    summary: 'A file next to a model is compiled Python or Java code.',
};
const TECHNIQUES = [AS_WEIGHTS, SHIPPED, COMPILED];
/** Reports native and compiled code by its signature, whatever its name is. The code itself is not analyzed. */
const executableReader = {
    id: 'native-code',
    matches: (file) => nativeKind(file) !== undefined,
    read: readExecutable,
};
function readExecutable(source, context) {
    const head = Buffer.from(source.read(0, 64 * 1024));
    const kind = nativeKind({ head, size: source.size, name: context.name.toLowerCase() });
    const findings = new _context_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .Fv(context);
    if (kind !== undefined) {
        const technique = (0,_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeightsName */ .b)(context.name) ? AS_WEIGHTS : BYTECODE.has(kind) ? COMPILED : SHIPPED;
        const reason = technique === AS_WEIGHTS ? 'its name claims that it contains weights' : 'code that comes with a model can be loaded or run with it';
        findings.add((0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .h)(technique, { subject: kind, message: `The file starts as ${kind}: ${reason}.`, offset: 0 }));
    }
    return { format: 'native-code', findings: findings.list, incomplete: [], facts: { kind: kind ?? 'unknown' } };
}
const BYTECODE = new Set(['Python bytecode', 'a Java class']);
const MACH_O = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe]);
/** Returns what kind of code a file starts as; `undefined` if it is not known as code. */
function nativeKind({ name, head, size }) {
    if (head.length < 8)
        return undefined;
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    const magic = bytes.readUInt32BE(0);
    if (magic === 0x7f454c46)
        return 'an ELF executable or library';
    if (MACH_O.has(magic) && isMachO(bytes))
        return 'a Mach-O executable or library';
    if (magic === 0xcafebabe)
        return fatOrJava(bytes);
    if (magic === 0x0061736d && bytes.readUInt32LE(4) <= 0xffff)
        return 'WebAssembly';
    if (bytes.readUInt16BE(0) === 0x4d5a)
        return dosKind(bytes, size);
    if (name.endsWith('.pyc') && bytes.readUInt16BE(2) === 0x0d0a)
        return 'Python bytecode';
    return undefined;
}
/** Checks the number of load commands and the type of the file, in either byte order. */
function isMachO(bytes) {
    if (bytes.length < 28)
        return false;
    const isLittle = bytes[3] === 0xfe;
    const type = isLittle ? bytes.readUInt32LE(12) : bytes.readUInt32BE(12);
    return type >= 1 && type <= 32;
}
/** Distinguishes a universal Mach-O file, with its small number of architectures, from a Java class, with its version. */
function fatOrJava(bytes) {
    const count = bytes.readUInt32BE(4);
    return count > 0 && count < 40 ? 'a Mach-O executable or library' : 'a Java class';
}
/** Checks the DOS header, since any data may start with the two letters of its signature. */
function dosKind(bytes, size) {
    if (bytes.toString('latin1', 0, 6) === 'MZqFpD')
        return 'a portable executable of Cosmopolitan, such as a llamafile';
    if (bytes.length < 64)
        return undefined;
    const header = bytes.readUInt32LE(0x3c);
    const signature = header + 4 <= bytes.length ? bytes.toString('latin1', header, header + 4) : '';
    if (/^(?:PE|NE|LE|LX)/.test(signature))
        return 'a Windows executable or library';
    const pages = bytes.readUInt16LE(4);
    const isPlausible = bytes.readUInt16LE(2) < 512 && pages > 0 && (pages - 1) * 512 <= size && bytes.readUInt16LE(8) * 16 <= pages * 512;
    return isPlausible ? 'a DOS or Windows executable' : undefined;
}


/***/ }),

/***/ 21218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isWeightsName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10071);

/** Extensions that claim weights or a whole model. */
const WEIGHTS = new Set('safetensors gguf ggml onnx tflite pt pth ckpt pt2 pte bin pkl pickle joblib dill h5 hdf5 keras msgpack npy npz pdparams pdiparams pdopt pb weights model caffemodel mlmodel engine plan params nemo mar traineddata cbm xgb ubj ot torchscript tensors'.split(' '));
/** Tells whether the extension of a path claims weights. */
function isWeightsName(path) {
    return WEIGHTS.has((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}


/***/ }),

/***/ 14627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/** Builds a finding with the grade and the advisories of its technique. */
function findingOf({ technique, grade, advisories }, detail) {
    return { technique, grade, ...detail, ...(advisories === undefined ? {} : { advisories }) };
}
/** Quotes text from a file for a message, cut to 80 characters, in ASCII. */
function quoted(text) {
    const cut = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    return JSON.stringify(cut).replace(/[\u007f-\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 10071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export latin1 */
/** Tells whether bytes are text in an encoding that extends ASCII: no NUL, and hardly any other control character. */
function isText(head) {
    let controls = 0;
    for (const byte of head) {
        if (byte === 0)
            return false;
        if (byte < 0x20 && byte !== TAB && byte !== LINE_FEED && byte !== RETURN && byte !== FORM_FEED && byte !== ESCAPE)
            controls += 1;
    }
    return controls * 100 <= head.length;
}
const [TAB, LINE_FEED, FORM_FEED, RETURN, ESCAPE] = [0x09, 0x0a, 0x0c, 0x0d, 0x1b];
/** Tells whether text starts with the byte order mark of UTF-16, which pip and PyYAML read. */
function isUtf16([first, second]) {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
/** Returns the first bytes of a file as Latin-1, which keeps offsets. */
function headText({ head }, most = head.length) {
    return latin1(head.subarray(0, most));
}
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** Reads a whole file as UTF-8, or its first bytes. @param most - at most `MAX_READ`. */
function readText(source, most) {
    const bytes = source.read(0, Math.min(most, source.size));
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
/** Returns the last extension of a name in lower case, without the dot; empty without one. */
function extensionOf(name) {
    return /\.([a-z0-9_]{1,20})$/.exec(name.toLowerCase())?.[1] ?? '';
}
/** Returns a path without its folders. */
function baseName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
}
/** Returns the name of the folder that contains a path; empty without one. */
function folderName(path) {
    return path.split('/').at(-2) ?? '';
}


/***/ }),

/***/ 85189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ CAFFE_TECHNIQUES),
/* harmony export */   Jd: () => (/* binding */ caffeReader),
/* harmony export */   Le: () => (/* binding */ looksLikeCaffe)
/* harmony export */ });
/* harmony import */ var _pbtxt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55972);
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76763);
/* harmony import */ var _protobuf_peek_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9231);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3594);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85086);





const CAFFE_TECHNIQUES = [
    { technique: 'caffe-python-layer', grade: 'critical', summary: 'A Python layer of the network imports a module' },
    { technique: 'caffe-malformed', grade: 'review', summary: 'The file is not a valid Caffe network' },
];
/** Fields of LayerParameter: all of them are messages or text, except the phase and the flags. */
const LAYER = { ...Object.fromEntries(Array.from({ length: 160 }, (_each, index) => [index + 1, 2])), 10: 0, 11: 0 };
/** Reads Caffe networks: `.caffemodel`, and `.prototxt` in text form. */
const caffeReader = {
    id: 'caffe',
    matches: (file) => isText(file) || looksLikeCaffe(file),
    read: readCaffe,
};
function isText({ name, head }) {
    return name.endsWith('.prototxt') && /\b(layers?|net_param|net|input)\s*[:{]/.test((0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .latin1 */ .Wy)(head));
}
/** Accepts a NetParameter: a name (1), layers of the old form (2) or the new form (100) with a name and a type. */
function looksLikeCaffe({ name, head, size }) {
    const peek = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_3__/* .peekAt */ .pt)(head, size);
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsIn */ .t5)(peek, { start: 0, end: size }, { 1: 2, 2: 2, 3: 2, 4: 0, 5: 0, 6: 2, 7: 0, 8: 2, 100: 2 }) ?? [];
    if (name.endsWith('.caffemodel'))
        return fields.length > 0;
    return fields.some((field) => field.number === 100 && isLayer(peek, field));
}
/** Accepts a layer whose name and type are plain text. */
function isLayer(peek, range) {
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsIn */ .t5)(peek, range, LAYER);
    const [name, type] = [1, 2].map((number) => fields?.find((field) => field.number === number));
    if (name === undefined || type === undefined)
        return false;
    return /^[\w./-]+$/.test((0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(peek, name) ?? '') && /^[A-Z]\w+$/.test((0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(peek, type) ?? '');
}
function readCaffe(source, context) {
    const report = new _report_js__WEBPACK_IMPORTED_MODULE_1__/* .Report */ .pl(context, CAFFE_TECHNIQUES);
    const head = Uint8Array.from(source.read(0, 64 * 1024));
    if (isText({ name: context.name.toLowerCase(), head }))
        readText(source, context, report);
    else
        readBinary(source, context, report);
    return report.reading('caffe');
}
function readText(source, context, report) {
    let [type, module] = [-1, ''];
    const isComplete = (0,_pbtxt_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTextField */ .f)(source, context.step, ({ name, text, offset }) => {
        if (name === 'type' && text === 'Python' && type === -1)
            type = offset;
        if (name === 'module' && module === '')
            module = text;
    });
    if (!isComplete)
        report.unread('the limit of steps was reached in the Caffe network');
    if (type !== -1)
        addPython(report, module, type);
}
function readBinary(source, context, report) {
    const walk = new _protobuf_js__WEBPACK_IMPORTED_MODULE_4__/* .Protobuf */ .G(source, context.step);
    walk.each({ start: 0, end: source.size }, { counted: { 100: (field) => readLayer(walk, field, report) } });
    if (walk.exhausted)
        report.unread('the limit of steps was reached in the Caffe network');
    if (walk.malformed === undefined)
        return;
    const { at, reason } = walk.malformed;
    report.unread(`the Caffe network is malformed at offset ${at}: ${reason}`);
    report.add('caffe-malformed', { message: `The Caffe network is malformed at offset ${at}: ${reason}.`, subject: reason, offset: at });
}
/** Reads a layer: 2 is its type, 130 the parameters of a Python layer, with the module in 1. */
function readLayer(walk, range, report) {
    let [type, module] = ['', ''];
    const python = (field) => walk.each(field, { counted: { 1: (text) => (module = walk.text(text) ?? '') } });
    walk.each(range, { counted: { 2: (field) => (type = walk.text(field) ?? ''), 130: python } });
    if (type === 'Python')
        addPython(report, module, range.start);
}
function addPython(report, module, offset) {
    const message = `A Python layer at offset ${offset} imports the module ${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(module)}, whose code runs when the network is loaded.`;
    report.add('caffe-python-layer', { message, subject: module, offset });
}


/***/ }),

/***/ 90122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ COREML_TECHNIQUES),
/* harmony export */   SJ: () => (/* binding */ looksLikeCoreml),
/* harmony export */   y0: () => (/* binding */ coremlReader)
/* harmony export */ });
/* harmony import */ var _external_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7880);
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76763);
/* harmony import */ var _protobuf_peek_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9231);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3594);




const COREML_TECHNIQUES = [
    { technique: 'coreml-custom-model', grade: 'review', summary: 'The model is implemented by a custom class' },
    { technique: 'coreml-custom-layer', grade: 'review', summary: 'A layer of the model is implemented by a custom class' },
    { technique: 'coreml-linked-path', grade: 'high', summary: 'The model refers to another model outside its folder' },
    { technique: 'coreml-malformed', grade: 'review', summary: 'The file is not a valid Core ML model' },
];
/** Reads Core ML models. @see https://apple.github.io/coremltools/mlmodel/Format/Model.html */
const coremlReader = {
    id: 'coreml',
    matches: looksLikeCoreml,
    read: (source, context) => new CoremlModel(source, context).read(),
};
/** Fields of the types of models; the description of every model is field 2. */
const TYPES = [
    200, 201, 202, 300, 301, 302, 303, 400, 401, 402, 403, 404, 500, 501, 502, 555, 556, 560, 600, 601, 602, 603, 604, 606, 607, 609, 900,
];
const FIELDS = {
    1: 0,
    2: 2,
    10: 0,
    ...Object.fromEntries([...TYPES, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 3000].map((each) => [each, 2])),
};
/** Tells from its fields whether a file is a Core ML model. */
function looksLikeCoreml({ name, head, size }) {
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsIn */ .t5)((0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_2__/* .peekAt */ .pt)(head, size), { start: 0, end: size }, FIELDS) ?? [];
    const version = fields.some(({ number, value }) => number === 1 && value > 0 && value < 100);
    const type = fields.some(({ number }) => TYPES.includes(number));
    return version && (type || (name.endsWith('.mlmodel') && fields.length > 1));
}
class CoremlModel {
    #walk;
    #report;
    constructor(source, context) {
        this.#walk = new _protobuf_js__WEBPACK_IMPORTED_MODULE_3__/* .Protobuf */ .G(source, context.step);
        this.#report = new _report_js__WEBPACK_IMPORTED_MODULE_1__/* .Report */ .pl(context, COREML_TECHNIQUES);
    }
    read() {
        this.#model({ start: 0, end: this.#walk.window.size });
        const { malformed, exhausted } = this.#walk;
        if (exhausted)
            this.#report.unread('the limit of steps was reached in the Core ML model');
        if (malformed !== undefined) {
            const { at, reason } = malformed;
            this.#report.unread(`the Core ML model is malformed at offset ${at}: ${reason}`);
            this.#report.add('coreml-malformed', {
                message: `The Core ML model is malformed at offset ${at}: ${reason}.`,
                subject: reason,
                offset: at,
            });
        }
        return this.#report.reading('coreml');
    }
    /** Reads a model: pipelines contain models, networks contain layers, 555 is a custom model. */
    #model(range) {
        const pipeline = (field) => this.#walk.each(field, { counted: { 1: (model) => this.#model(model) } });
        const wrapped = (field) => this.#walk.each(field, { counted: { 1: pipeline } });
        const network = (field) => this.#network(field);
        const custom = (field) => this.#custom('coreml-custom-model', field);
        this.#walk.each(range, {
            counted: {
                200: wrapped,
                201: wrapped,
                202: pipeline,
                303: network,
                403: network,
                500: network,
                555: custom,
                556: (field) => this.#linked(field),
            },
        });
    }
    /** Reads a linked model: 1 is the file, with its name in 1 and its search path in 2, whose texts are in 1. */
    #linked(range) {
        const text = (field) => this.#linkedPath(this.#walk.text(field) ?? '', range.start);
        const parameter = (field) => this.#walk.each(field, { counted: { 1: text } });
        this.#walk.each(range, { counted: { 1: (file) => this.#walk.each(file, { counted: { 1: parameter, 2: parameter } }) } });
    }
    #linkedPath(path, offset) {
        const reason = (0,_external_data_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeOf */ .FP)(path);
        if (reason === undefined)
            return;
        const message = `The linked model ${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(path)} at offset ${offset} ${reason}; loading the model reads a file outside its folder.`;
        this.#report.add('coreml-linked-path', { message, subject: path, offset });
    }
    /** Reads layers: 500 is a custom layer, 605 a branch, 615 a loop. */
    #network(range) {
        const network = (field) => this.#network(field);
        const custom = (field) => this.#custom('coreml-custom-layer', field);
        const branch = (field) => this.#walk.each(field, { counted: { 1: network, 2: network } });
        const loop = (field) => this.#walk.each(field, { counted: { 3: network, 4: network } });
        this.#walk.each(range, { counted: { 1: (layer) => this.#walk.each(layer, { counted: { 500: custom, 605: branch, 615: loop } }) } });
    }
    #custom(technique, range) {
        let name = '';
        this.#walk.each(range, { counted: { 10: (field) => (name = this.#walk.text(field) ?? '') } });
        const message = `The class ${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} of the application implements a part of the model (offset ${range.start}), so the model runs code that is not in the file.`;
        this.#report.add(technique, { message, subject: name, offset: range.start });
    }
}


/***/ }),

/***/ 28851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ SIGNATURE_TECHNIQUES),
/* harmony export */   bg: () => (/* binding */ signatureReaders),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3594);

const SIGNATURE_TECHNIQUES = [
    {
        technique: 'llamafile-executable',
        grade: 'critical',
        summary: 'The file is an executable program for several systems, as llamafile creates',
    },
    {
        technique: 'r-serialized',
        grade: 'review',
        summary: 'The file contains serialized R objects, which can run code',
        advisories: ['CVE-2024-27322'],
    },
    { technique: 'tensorrt-engine', grade: 'note', summary: 'The file contains compiled code for a GPU' },
];
const startsWithOne = (start, signatures) => signatures.some((each) => start.startsWith(each));
const COMPRESSED = ['\x1f\x8b', 'BZh', '\xfd7zXZ'];
/** Workspaces, and single objects in binary and text form. */
const R_OBJECTS = ['RDX2\n', 'RDX3\n', 'RDA2\n', 'RDA3\n', 'RDB2\n', 'X\n\0\0\0\x02\0', 'X\n\0\0\0\x03\0', 'A\n2\n', 'A\n3\n'];
const XGBOOST_BINARY = ['{L\0\0\0\0\0\0\0\x07learner', '{L\0\0\0\0\0\0\0\x07version', 'binf'];
const FORMATS = [
    {
        id: 'llamafile',
        matches: ({ start }) => start.startsWith('MZqFpD'),
        runsCode: 'yes',
        finding: ['llamafile-executable', 'The file is an Actually Portable Executable, which is a program that runs when it is opened.'],
    },
    {
        id: 'r-serialized',
        matches: ({ name, start }) => startsWithOne(start, R_OBJECTS) || (/\.(rds|rda|rdata)$/.test(name) && startsWithOne(start, COMPRESSED)),
        runsCode: 'yes',
        finding: ['r-serialized', 'The file contains serialized R objects, which can run code when they are used.'],
        unread: 'serialized R objects are not inspected',
    },
    {
        id: 'tensorrt',
        matches: ({ start }) => /^[pf]trt/.test(start),
        runsCode: 'possible',
        finding: ['tensorrt-engine', 'The file is a TensorRT engine, which contains compiled code for a GPU.'],
    },
    {
        id: 'onnx-runtime',
        matches: ({ start }) => start.startsWith('ORTM', 4),
        runsCode: 'possible',
        unread: 'the format of ONNX Runtime is not inspected; convert the model to ONNX',
    },
    {
        id: 'onnx-text',
        matches: ({ name, head }) => isOnnxText(name, head),
        runsCode: 'possible',
        unread: 'the text form of ONNX is not inspected; convert the model to its binary form',
    },
    { id: 'catboost', matches: ({ start }) => start.startsWith('CBM1'), runsCode: 'no' },
    { id: 'mxnet-params', matches: ({ start }) => start.startsWith('\x12\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0'), runsCode: 'no' },
    { id: 'lightgbm', matches: ({ start }) => /^tree\r?\nversion=v\d/.test(start), runsCode: 'no' },
    {
        id: 'xgboost',
        matches: ({ start }) => startsWithOne(start, XGBOOST_BINARY) || /^\{\s*"learner"\s*:/.test(start),
        runsCode: 'no',
    },
    { id: 'fasttext', matches: ({ start }) => start.startsWith('\xba\x16\x4f\x2f'), runsCode: 'no' },
];
/** Names the format that has the first bytes of a file; `undefined` for any other. */
function signatureOf({ name, head }) {
    return FORMATS.find(({ matches }) => matches({ name, head, start: startOf(head) }))?.id;
}
function startOf(head) {
    return Buffer.from(head.subarray(0, 64)).toString('latin1');
}
/** Recognizes ONNX in the text form of Protocol Buffers, and in JSON. */
function isOnnxText(name, head) {
    if (!/\.(textproto|onnxtxt|prototxt|pbtxt|txt|json|onnxjson)$/.test(name))
        return false;
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    return /^[^\S\n]*ir_version\s*:\s*\d/m.test(text) || (/"ir_?[vV]ersion"\s*:/.test(text) && /"graph"\s*:/.test(text));
}
/** One reader for each format of which only the identity matters. */
const signatureReaders = FORMATS.map((format) => ({
    id: format.id,
    matches: ({ name, head }) => format.matches({ name, head, start: startOf(head) }),
    read: (_source, context) => readFormat(format, context),
}));
function readFormat({ id, runsCode, finding, unread }, context) {
    const report = new _report_js__WEBPACK_IMPORTED_MODULE_0__/* .Report */ .pl(context, SIGNATURE_TECHNIQUES);
    if (finding !== undefined)
        report.add(finding[0], { message: finding[1], subject: id, offset: 0 });
    if (unread !== undefined)
        report.unread(unread);
    return report.reading(id, { runsCode });
}


/***/ }),

/***/ 55972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ eachTextField)
/* harmony export */ });
/* unused harmony export textTokens */
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33381);

/** Longest word or string that is kept: 512 KiB. The rest of a longer one is skipped. */
const LONGEST = _source_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_READ */ .Ct / 2;
/** Bytes that cost one step. */
const STEP_BYTES = 32;
/**
 * Reads the tokens of the text form of a Protocol Buffers message.
 *
 * @param step - takes steps from the budget of the file; the tokens end when it is spent.
 */
function* textTokens(source, step) {
    const reader = new Characters(source, step);
    for (let char = reader.peek(); char !== ''; char = reader.peek()) {
        const offset = reader.at;
        if (char === '"' || char === "'")
            yield { kind: 'string', text: decodeEscapes(reader.quoted(char)), offset };
        else if (char === '#')
            reader.skipLine();
        else if (isWord(char))
            yield { kind: 'word', text: reader.word(), offset };
        else {
            reader.next();
            if (char > ' ')
                yield { kind: 'mark', text: char, offset };
        }
    }
}
function isWord(char) {
    return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9') || '_.+-'.includes(char);
}
/** Reads a source character by character, as Latin-1. */
class Characters {
    #source;
    #step;
    #chunk = '';
    #base = 0;
    #index = 0;
    constructor(source, step) {
        this.#source = source;
        this.#step = step;
    }
    get at() {
        return this.#base + this.#index;
    }
    /** Returns the next character; an empty text at the end, or when the budget is spent. */
    peek() {
        if (this.#index >= this.#chunk.length)
            this.#fill();
        return this.#chunk[this.#index] ?? '';
    }
    next() {
        this.#index += 1;
    }
    /** Reads a quoted text to its end, or to the end of its line. */
    quoted(quote) {
        this.next();
        let text = '';
        for (let char = this.peek(); char !== '' && char !== '\n'; char = this.peek()) {
            this.next();
            if (char === quote)
                break;
            text = this.#kept(text, char);
            if (char !== '\\')
                continue;
            text = this.#kept(text, this.peek());
            this.next();
        }
        return text;
    }
    word() {
        let text = '';
        for (let char = this.peek(); char !== '' && isWord(char); char = this.peek()) {
            text = this.#kept(text, char);
            this.next();
        }
        return text;
    }
    skipLine() {
        for (let char = this.peek(); char !== '' && char !== '\n'; char = this.peek())
            this.next();
    }
    #kept(text, char) {
        return text.length < LONGEST ? text + char : text;
    }
    #fill() {
        this.#base += this.#chunk.length;
        this.#index = 0;
        const bytes = this.#source.read(this.#base, 64 * 1024);
        this.#chunk = this.#step(Math.ceil(bytes.length / STEP_BYTES)) ? Buffer.from(bytes).toString('latin1') : '';
    }
}
function decodeEscapes(text) {
    return text.replace(/\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{1,3})|(.))/gis, decodeEscape);
}
function decodeEscape(_match, byte, short, long, octal, char) {
    const hex = byte ?? short ?? long;
    if (hex !== undefined)
        return String.fromCharCode(Number.parseInt(hex, 16) & 0xffff);
    if (octal !== undefined)
        return String.fromCharCode(Number.parseInt(octal, 8));
    return { n: '\n', r: '\r', t: '\t' }[char ?? ''] ?? char ?? '';
}
const MAX_DEPTH = 100;
/**
 * Visits the text fields of a message, with the messages around them. Adjacent strings are one value, as in the format.
 *
 * @returns whether everything was read; false when the budget was spent, or the nesting is too deep.
 */
function eachTextField(source, step, visit) {
    let isSpent = false;
    const counted = (count) => {
        isSpent ||= !step(count);
        return !isSpent;
    };
    const open = [];
    let [name, opened] = ['', 0];
    let pending;
    const flush = () => {
        if (pending !== undefined)
            visit(pending);
        pending = undefined;
    };
    for (const { kind, text, offset } of textTokens(source, counted)) {
        if (kind === 'string') {
            pending = pending === undefined ? { name, text, offset, within: [...open] } : { ...pending, text: pending.text + text };
            continue;
        }
        flush();
        if (kind === 'word')
            name = text;
        else if (text === '{' || text === '<') {
            if (open.length >= MAX_DEPTH)
                return false;
            opened += 1;
            open.push({ name, id: opened });
        }
        else if (text === '}' || text === '>')
            open.pop();
    }
    flush();
    return !isSpent;
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tensorflowKind)
/* harmony export */ });
/* harmony import */ var _protobuf_peek_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9231);
/* harmony import */ var _protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52760);
/* harmony import */ var _tensorflow_known_ops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16102);



const counted = (...numbers) => Object.fromEntries(numbers.map((number) => [number, 2]));
/** @see https://github.com/tensorflow/tensorflow/tree/master/tensorflow/core/protobuf */
const SAVED_MODEL = { 1: 0, 2: 2 };
const META_GRAPH = counted(1, 2, 3, 4, 5, 6, 7);
const META_INFO = { ...counted(1, 2, 3, 4, 5, 6, 8), 7: 0 };
const GRAPH = { ...counted(1, 2, 4, 5), 3: 0 };
const NODE = counted(1, 2, 3, 4, 5, 6, 7);
const LIBRARY = counted(1, 2, 3);
const FUNCTION = counted(1, 2, 3, 4, 5, 6, 7);
const OP_DEF = { ...counted(1, 2, 3, 4, 5, 6, 8, 20), 16: 0, 17: 0, 18: 0, 19: 0, 21: 0 };
const OP_NAME = /^_?[A-Za-z][A-Za-z0-9_>]*$/;
const NODE_NAME = /^[A-Za-z0-9_./>\\^-]+$/;
/** Recognizes the message from its fields; `undefined` when the sample does not prove one. */
function tensorflowKind(file) {
    const { name, head, size } = file;
    // A file that is named as a graph is one even with fields that no loader knows.
    const peek = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .peekAt */ .pt)(head, size, /\.(pb|meta)$/.test(name));
    const whole = { start: 0, end: size };
    if (isSavedModel(peek, whole))
        return 'saved-model';
    if (isMetaGraph(peek, whole))
        return 'meta-graph';
    return isGraph(peek, whole) ? 'graph' : provenKind(file);
}
const NODE_PROOF = (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .hasText */ .I3)(1, (text) => NODE_NAME.test(text)), (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .hasText */ .I3)(2, (text) => _tensorflow_known_ops_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_OPS */ .d.has(text)));
const GRAPH_PROOF = (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)((0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(1, NODE_PROOF), (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(2, (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(1, (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(3, NODE_PROOF))));
const META_GRAPH_PROOF = (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(2, GRAPH_PROOF);
const PROOFS = [
    ['saved-model', (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(2, META_GRAPH_PROOF)],
    ['meta-graph', META_GRAPH_PROOF],
    ['graph', GRAPH_PROOF],
];
/** Finds a node with a known operator behind fields that no loader knows, or that are larger than the sample. */
function provenKind(file) {
    return PROOFS.find(([, proof]) => (0,_protobuf_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .provesMessage */ .rd)(file, proof))?.[0];
}
function isSavedModel(peek, range) {
    return some(peek, range, SAVED_MODEL, (field) => field.number === 2 && isMetaGraph(peek, field));
}
function isMetaGraph(peek, range) {
    return some(peek, range, META_GRAPH, (field) => (field.number === 2 && isGraph(peek, field)) || (field.number === 1 && isMetaInfo(peek, field)));
}
/** Accepts the information of a MetaGraph by its list of operators, which can be larger than the sample. */
function isMetaInfo(peek, range) {
    return some(peek, range, META_INFO, (field) => field.number === 2 && some(peek, field, counted(1), (op) => isNamed(peek, op, OP_DEF, 1)));
}
function isGraph(peek, range) {
    return some(peek, range, GRAPH, (field) => (field.number === 1 && isNode(peek, field)) || (field.number === 2 && isLibrary(peek, field)));
}
function isLibrary(peek, range) {
    return some(peek, range, LIBRARY, (field) => field.number === 1 && some(peek, field, FUNCTION, (part) => part.number === 3 && isNode(peek, part)));
}
/** Accepts a node with a name and an operator, both plain. */
function isNode(peek, range) {
    const fields = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsIn */ .t5)(peek, range, NODE);
    const [name, op] = [1, 2].map((number) => fields?.find((field) => field.number === number));
    if (name === undefined || op === undefined)
        return false;
    return NODE_NAME.test((0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(peek, name) ?? '') && OP_NAME.test((0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(peek, op) ?? '');
}
function isNamed(peek, range, wires, number) {
    const name = (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsIn */ .t5)(peek, range, wires)?.find((field) => field.number === number);
    return name !== undefined && OP_NAME.test((0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(peek, name) ?? '');
}
function some(peek, range, wires, test) {
    return (0,_protobuf_peek_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsIn */ .t5)(peek, range, wires)?.some(test) === true;
}


/***/ }),

/***/ 16102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ KNOWN_OPS)
/* harmony export */ });
/**
 * Names of the operators that TensorFlow 2.21 registers itself: `tf.raw_ops`, XLA and TensorRT, 1449 names. Taken from the wheel
 * `tensorflow_cpu` 2.21.0. Operators that other versions register are rare; they count as custom.
 */
const NAMES = `
Abort Abs AccumulateNV2 AccumulatorApplyGradient AccumulatorNumAccumulated AccumulatorSetGlobalStep AccumulatorTakeGradient Acos Acosh
Add AddManySparseToTensorsMap AddN AddSparseToTensorsMap AddV2 AdjustContrast AdjustContrastv2 AdjustHue AdjustSaturation All
AllCandidateSampler AllToAll Angle AnonymousHashTable AnonymousIterator AnonymousIteratorV2 AnonymousIteratorV3 AnonymousMemoryCache
AnonymousMultiDeviceIterator AnonymousMultiDeviceIteratorV3 AnonymousMutableDenseHashTable AnonymousMutableHashTable
AnonymousMutableHashTableOfTensors AnonymousRandomSeedGenerator AnonymousSeedGenerator Any ApplyAdaMax ApplyAdadelta ApplyAdagrad
ApplyAdagradDA ApplyAdagradV2 ApplyAdam ApplyAddSign ApplyCenteredRMSProp ApplyFtrl ApplyFtrlV2 ApplyGradientDescent ApplyMomentum
ApplyPowerSign ApplyProximalAdagrad ApplyProximalGradientDescent ApplyRMSProp ApproxTopK ApproximateEqual ArgMax ArgMin AsString Asin
Asinh Assert AssertCardinalityDataset AssertNextDataset AssertPrevDataset Assign AssignAdd AssignAddVariableOp AssignSub
AssignSubVariableOp AssignVariableOp AssignVariableXlaConcatND Atan Atan2 Atanh AudioSpectrogram AudioSummary AudioSummaryV2
AutoShardDataset AvgPool AvgPool3D AvgPool3DGrad AvgPoolGrad BandedTriangularSolve Barrier BarrierClose BarrierIncompleteSize
BarrierInsertMany BarrierReadySize BarrierTakeMany Batch BatchCholesky BatchCholeskyGrad BatchDataset BatchDatasetV2 BatchFFT BatchFFT2D
BatchFFT3D BatchFunction BatchIFFT BatchIFFT2D BatchIFFT3D BatchMatMul BatchMatMulV2 BatchMatMulV3 BatchMatrixBandPart
BatchMatrixDeterminant BatchMatrixDiag BatchMatrixDiagPart BatchMatrixInverse BatchMatrixSetDiag BatchMatrixSolve BatchMatrixSolveLs
BatchMatrixTriangularSolve BatchNormWithGlobalNormalization BatchNormWithGlobalNormalizationGrad BatchSelfAdjointEig
BatchSelfAdjointEigV2 BatchSvd BatchToSpace BatchToSpaceND BesselI0 BesselI0e BesselI1 BesselI1e BesselJ0 BesselJ1 BesselK0 BesselK0e
BesselK1 BesselK1e BesselY0 BesselY1 Betainc BiasAdd BiasAddGrad BiasAddV1 Bincount Bitcast BitwiseAnd BitwiseOr BitwiseXor BlockLSTM
BlockLSTMGrad BlockLSTMGradV2 BlockLSTMV2 BoostedTreesAggregateStats BoostedTreesBucketize BoostedTreesCalculateBestFeatureSplit
BoostedTreesCalculateBestFeatureSplitV2 BoostedTreesCalculateBestGainsPerFeature BoostedTreesCenterBias BoostedTreesCreateEnsemble
BoostedTreesCreateQuantileStreamResource BoostedTreesDeserializeEnsemble BoostedTreesEnsembleResourceHandleOp
BoostedTreesExampleDebugOutputs BoostedTreesFlushQuantileSummaries BoostedTreesGetEnsembleStates BoostedTreesMakeQuantileSummaries
BoostedTreesMakeStatsSummary BoostedTreesPredict BoostedTreesQuantileStreamResourceAddSummaries
BoostedTreesQuantileStreamResourceDeserialize BoostedTreesQuantileStreamResourceFlush
BoostedTreesQuantileStreamResourceGetBucketBoundaries BoostedTreesQuantileStreamResourceHandleOp BoostedTreesSerializeEnsemble
BoostedTreesSparseAggregateStats BoostedTreesSparseCalculateBestFeatureSplit BoostedTreesTrainingPredict BoostedTreesUpdateEnsemble
BoostedTreesUpdateEnsembleV2 BroadcastArgs BroadcastGradientArgs BroadcastTo Bucketize BytesProducedStatsDataset CSVDataset CSVDatasetV2
CTCBeamSearchDecoder CTCGreedyDecoder CTCLoss CTCLossV2 CacheDataset CacheDatasetV2 Case Cast Ceil CheckNumerics CheckNumericsV2
CheckPinned Cholesky CholeskyGrad ChooseFastestBranchDataset ChooseFastestDataset ClipByValue CloseSummaryWriter CollectiveAllToAllV2
CollectiveAllToAllV3 CollectiveAssignGroupV2 CollectiveBcastRecv CollectiveBcastRecvV2 CollectiveBcastSend CollectiveBcastSendV2
CollectiveGather CollectiveGatherV2 CollectiveInitializeCommunicator CollectivePermute CollectiveReduce CollectiveReduceScatterV2
CollectiveReduceV2 CollectiveReduceV3 CombinedNonMaxSuppression Complex ComplexAbs CompositeTensorVariantFromComponents
CompositeTensorVariantToComponents CompressElement ComputeAccidentalHits ComputeBatchSize Concat ConcatOffset ConcatV2
ConcatenateDataset ConditionalAccumulator ConfigureDistributedTPU ConfigureTPUEmbedding Conj ConjugateTranspose Const ConsumeMutexLock
ControlTrigger Conv Conv2D Conv2DBackpropFilter Conv2DBackpropFilterV2 Conv2DBackpropInput Conv2DBackpropInputV2 Conv3D
Conv3DBackpropFilter Conv3DBackpropFilterV2 Conv3DBackpropInput Conv3DBackpropInputV2 Copy CopyHost Cos Cosh CountUpTo
CreateSummaryDbWriter CreateSummaryFileWriter CropAndResize CropAndResizeGradBoxes CropAndResizeGradImage Cross CrossReplicaSum CudnnRNN
CudnnRNNBackprop CudnnRNNBackpropV2 CudnnRNNBackpropV3 CudnnRNNCanonicalToParams CudnnRNNCanonicalToParamsV2 CudnnRNNParamsSize
CudnnRNNParamsToCanonical CudnnRNNParamsToCanonicalV2 CudnnRNNV2 CudnnRNNV3 Cumprod Cumsum CumulativeLogsumexp DataFormatDimMap
DataFormatVecPermute DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 DatasetCardinality
DatasetFingerprint DatasetFromGraph DatasetToGraph DatasetToGraphV2 DatasetToSingleElement DatasetToTFRecord Dawsn DebugGradientIdentity
DebugGradientRefIdentity DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary DebugNumericSummaryV2
DecodeAndCropJpeg DecodeBase64 DecodeBmp DecodeCSV DecodeCompressed DecodeGif DecodeImage DecodeJSONExample DecodeJpeg DecodeJxl
DecodePaddedRaw DecodePng DecodeProtoV2 DecodeRaw DecodeWav DecodeWebP DeepCopy DeleteIterator DeleteMemoryCache
DeleteMultiDeviceIterator DeleteRandomSeedGenerator DeleteSeedGenerator DeleteSessionTensor DenseBincount DenseCountSparseOutput
DenseToDenseSetOperation DenseToSparseBatchDataset DenseToSparseSetOperation DepthToSpace DepthwiseConv2dNative
DepthwiseConv2dNativeBackpropFilter DepthwiseConv2dNativeBackpropInput Dequantize DeserializeIterator DeserializeManySparse
DeserializeSparse DestroyResourceOp DestroyTemporaryVariable DeviceIndex Diag DiagPart Digamma Dilation2D Dilation2DBackpropFilter
Dilation2DBackpropInput DirectedInterleaveDataset DisableCopyOnRead DistributedSave Div DivNoNan DrawBoundingBoxes DrawBoundingBoxesV2
DummyIterationCounter DummyMemoryCache DummySeedGenerator DynamicEnqueueTPUEmbeddingArbitraryTensorBatch
DynamicEnqueueTPUEmbeddingRaggedTensorBatch DynamicPartition DynamicStitch EagerPyFunc EditDistance Eig Einsum Elu EluGrad Empty
EmptyTensorList EmptyTensorMap EncodeBase64 EncodeJpeg EncodeJpegVariableQuality EncodePng EncodeProto EncodeWav
EnqueueTPUEmbeddingArbitraryTensorBatch EnqueueTPUEmbeddingIntegerBatch EnqueueTPUEmbeddingRaggedTensorBatch
EnqueueTPUEmbeddingSparseBatch EnqueueTPUEmbeddingSparseTensorBatch EnsureShape Enter Equal Erf Erfc Erfinv EuclideanNorm Exit Exp
ExpandDims ExperimentalAssertNextDataset ExperimentalAutoShardDataset ExperimentalBytesProducedStatsDataset ExperimentalCSVDataset
ExperimentalChooseFastestDataset ExperimentalDatasetCardinality ExperimentalDatasetToTFRecord ExperimentalDenseToSparseBatchDataset
ExperimentalDirectedInterleaveDataset ExperimentalGroupByReducerDataset ExperimentalGroupByWindowDataset ExperimentalIgnoreErrorsDataset
ExperimentalIteratorGetDevice ExperimentalLMDBDataset ExperimentalLatencyStatsDataset ExperimentalMapAndBatchDataset
ExperimentalMapDataset ExperimentalMatchingFilesDataset ExperimentalMaxIntraOpParallelismDataset ExperimentalNonSerializableDataset
ExperimentalParallelInterleaveDataset ExperimentalParseExampleDataset ExperimentalPrivateThreadPoolDataset ExperimentalRandomDataset
ExperimentalRebatchDataset ExperimentalScanDataset ExperimentalSetStatsAggregatorDataset ExperimentalSleepDataset
ExperimentalSlidingWindowDataset ExperimentalSqlDataset ExperimentalStatsAggregatorHandle ExperimentalStatsAggregatorSummary
ExperimentalTakeWhileDataset ExperimentalThreadPoolDataset ExperimentalThreadPoolHandle ExperimentalUnbatchDataset
ExperimentalUniqueDataset Expint Expm1 ExtractGlimpse ExtractGlimpseV2 ExtractImagePatches ExtractJpegShape ExtractVolumePatches FFT
FFT2D FFT3D FFTND FIFOQueue FIFOQueueV2 FakeParam FakeQuantWithMinMaxArgs FakeQuantWithMinMaxArgsGradient FakeQuantWithMinMaxVars
FakeQuantWithMinMaxVarsGradient FakeQuantWithMinMaxVarsPerChannel FakeQuantWithMinMaxVarsPerChannelGradient FakeQueue
FileSystemSetConfiguration Fill FilterByLastComponentDataset FilterDataset FinalizeDataset Fingerprint FixedLengthRecordDataset
FixedLengthRecordDatasetV2 FixedLengthRecordReader FixedLengthRecordReaderV2 FixedUnigramCandidateSampler FlatMapDataset Floor FloorDiv
FloorMod FlushSummaryWriter For FractionalAvgPool FractionalAvgPoolGrad FractionalMaxPool FractionalMaxPoolGrad FresnelCos FresnelSin
FusedBatchNorm FusedBatchNormGrad FusedBatchNormGradV2 FusedBatchNormGradV3 FusedBatchNormV2 FusedBatchNormV3 FusedPadConv2D
FusedResizeAndPadConv2D GRUBlockCell GRUBlockCellGrad Gather GatherNd GatherV2 GenerateBoundingBoxProposals GenerateVocabRemapping
GeneratorDataset GetElementAtIndex GetOptions GetSessionHandle GetSessionHandleV2 GetSessionTensor GlobalShuffleDataset Greater
GreaterEqual GroupByReducerDataset GroupByWindowDataset GuaranteeConst HSVToRGB HashTable HashTableV2 HistogramFixedWidth
HistogramSummary IFFT IFFT2D IFFT3D IFFTND IRFFT IRFFT2D IRFFT3D IRFFTND Identity IdentityN IdentityReader IdentityReaderV2 If Igamma
IgammaGradA Igammac IgnoreErrorsDataset Imag ImageProjectiveTransformV2 ImageProjectiveTransformV3 ImageSummary ImmutableConst
ImportEvent InTopK InTopKV2 IndexFlatMapDataset InfeedDequeue InfeedDequeueTuple InfeedEnqueue InfeedEnqueuePrelinearizedBuffer
InfeedEnqueueTuple InitializeTable InitializeTableFromDataset InitializeTableFromTextFile InitializeTableFromTextFileV2
InitializeTableV2 InplaceAdd InplaceSub InplaceUpdate InterleaveDataset Inv InvGrad Invert InvertPermutation
IsBoostedTreesEnsembleInitialized IsBoostedTreesQuantileStreamResourceInitialized IsFinite IsInf IsNan IsTPUEmbeddingInitialized
IsVariableInitialized IsotonicRegression Iterator IteratorFromStringHandle IteratorFromStringHandleV2 IteratorGetDevice
IteratorGetModelProto IteratorGetNext IteratorGetNextAsOptional IteratorGetNextSync IteratorToStringHandle IteratorV2
KMC2ChainInitialization KmeansPlusPlusInitialization L2Loss LMDBDataset LMDBReader LRN LRNGrad LSTMBlockCell LSTMBlockCellGrad
LatencyStatsDataset LeakyRelu LeakyReluGrad LearnedUnigramCandidateSampler LeftShift LegacyParallelInterleaveDatasetV2 Less LessEqual
Lgamma LinSpace ListDataset ListDiff ListSnapshotChunksDataset LoadAndRemapMatrix LoadDataset LoadTPUEmbeddingADAMParameters
LoadTPUEmbeddingAdadeltaParameters LoadTPUEmbeddingAdagradMomentumParameters LoadTPUEmbeddingAdagradParameters
LoadTPUEmbeddingCenteredRMSPropParameters LoadTPUEmbeddingFTRLParameters LoadTPUEmbeddingFrequencyEstimatorParameters
LoadTPUEmbeddingMDLAdagradLightParameters LoadTPUEmbeddingMomentumParameters LoadTPUEmbeddingProximalAdagradParameters
LoadTPUEmbeddingProximalYogiParameters LoadTPUEmbeddingRMSPropParameters LoadTPUEmbeddingStochasticGradientDescentParameters Log Log1p
LogMatrixDeterminant LogSoftmax LogUniformCandidateSampler LogicalAnd LogicalNot LogicalOr LookupTableExport LookupTableExportV2
LookupTableFind LookupTableFindV2 LookupTableImport LookupTableImportV2 LookupTableInsert LookupTableInsertV2 LookupTableRemoveV2
LookupTableSize LookupTableSizeV2 LoopCond LowerBound Lu MakeIterator MapAndBatchDataset MapClear MapDataset MapDefun MapIncompleteSize
MapPeek MapSize MapStage MapUnstage MapUnstageNoKey MatMul MatchingFiles MatchingFilesDataset MatrixBandPart MatrixDeterminant
MatrixDiag MatrixDiagPart MatrixDiagPartV2 MatrixDiagPartV3 MatrixDiagV2 MatrixDiagV3 MatrixExponential MatrixInverse MatrixLogarithm
MatrixSetDiag MatrixSetDiagV2 MatrixSetDiagV3 MatrixSolve MatrixSolveLs MatrixSquareRoot MatrixTriangularSolve Max
MaxIntraOpParallelismDataset MaxPool MaxPool3D MaxPool3DGrad MaxPool3DGradGrad MaxPoolGrad MaxPoolGradGrad MaxPoolGradGradV2
MaxPoolGradGradWithArgmax MaxPoolGradV2 MaxPoolGradWithArgmax MaxPoolV2 MaxPoolWithArgmax Maximum Mean Merge MergeSummary
MergeV2Checkpoints Mfcc Min Minimum MirrorPad MirrorPadGrad Mod ModelDataset Mul MulNoNan MultiDeviceIterator
MultiDeviceIteratorFromStringHandle MultiDeviceIteratorGetNextFromShard MultiDeviceIteratorInit MultiDeviceIteratorToStringHandle
Multinomial MutableDenseHashTable MutableDenseHashTableV2 MutableHashTable MutableHashTableOfTensors MutableHashTableOfTensorsV2
MutableHashTableV2 MutexLock MutexV2 NcclAllReduce NcclBroadcast NcclReduce Ndtri NearestNeighbors Neg NextAfter NextIteration NoOp
NonDeterministicInts NonMaxSuppression NonMaxSuppressionV2 NonMaxSuppressionV3 NonMaxSuppressionV4 NonMaxSuppressionV5
NonMaxSuppressionWithOverlaps NonSerializableDataset NotEqual NthElement OneHot OneShotIterator OnesLike OptimizeDataset
OptimizeDatasetV2 OptionalFromValue OptionalGetValue OptionalHasValue OptionalNone OptionsDataset OrderedMapClear
OrderedMapIncompleteSize OrderedMapPeek OrderedMapSize OrderedMapStage OrderedMapUnstage OrderedMapUnstageNoKey OutfeedDequeue
OutfeedDequeueTuple OutfeedDequeueTupleV2 OutfeedDequeueV2 OutfeedEnqueue OutfeedEnqueueTuple Pack Pad PadV2 PaddedBatchDataset
PaddedBatchDatasetV2 PaddingFIFOQueue PaddingFIFOQueueV2 ParallelBatchDataset ParallelConcat ParallelDynamicStitch ParallelFilterDataset
ParallelInterleaveDataset ParallelInterleaveDatasetV2 ParallelInterleaveDatasetV3 ParallelInterleaveDatasetV4 ParallelMapDataset
ParallelMapDatasetV2 ParameterizedTruncatedNormal ParseExample ParseExampleDataset ParseExampleDatasetV2 ParseExampleV2
ParseSequenceExample ParseSequenceExampleV2 ParseSingleExample ParseSingleSequenceExample ParseTensor PartitionedCall Placeholder
PlaceholderV2 PlaceholderWithDefault Polygamma PopulationCount Pow PrefetchDataset Prelinearize PrelinearizeTuple PreventGradient Print
PrintV2 PriorityQueue PriorityQueueV2 PrivateThreadPoolDataset Prod PyFunc PyFuncStateless Qr QuantizeAndDequantize
QuantizeAndDequantizeV2 QuantizeAndDequantizeV3 QuantizeAndDequantizeV4 QuantizeAndDequantizeV4Grad QuantizeDownAndShrinkRange
QuantizeV2 QuantizedAdd QuantizedAvgPool QuantizedBatchNormWithGlobalNormalization QuantizedBiasAdd QuantizedConcat QuantizedConv2D
QuantizedConv2DAndRelu QuantizedConv2DAndReluAndRequantize QuantizedConv2DAndRequantize QuantizedConv2DPerChannel
QuantizedConv2DWithBias QuantizedConv2DWithBiasAndRelu QuantizedConv2DWithBiasAndReluAndRequantize QuantizedConv2DWithBiasAndRequantize
QuantizedConv2DWithBiasSignedSumAndReluAndRequantize QuantizedConv2DWithBiasSumAndRelu QuantizedConv2DWithBiasSumAndReluAndRequantize
QuantizedDepthwiseConv2D QuantizedDepthwiseConv2DWithBias QuantizedDepthwiseConv2DWithBiasAndRelu
QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize QuantizedInstanceNorm QuantizedMatMul QuantizedMatMulWithBias
QuantizedMatMulWithBiasAndDequantize QuantizedMatMulWithBiasAndRelu QuantizedMatMulWithBiasAndReluAndRequantize
QuantizedMatMulWithBiasAndRequantize QuantizedMaxPool QuantizedMul QuantizedRelu QuantizedRelu6 QuantizedReluX QuantizedReshape
QuantizedResizeBilinear QueueClose QueueCloseV2 QueueDequeue QueueDequeueMany QueueDequeueManyV2 QueueDequeueUpTo QueueDequeueUpToV2
QueueDequeueV2 QueueEnqueue QueueEnqueueMany QueueEnqueueManyV2 QueueEnqueueV2 QueueIsClosed QueueIsClosedV2 QueueSize QueueSizeV2 RFFT
RFFT2D RFFT3D RFFTND RGBToHSV RaggedBincount RaggedCountSparseOutput RaggedCross RaggedFillEmptyRows RaggedFillEmptyRowsGrad
RaggedGather RaggedRange RaggedTensorFromVariant RaggedTensorToSparse RaggedTensorToTensor RaggedTensorToVariant
RaggedTensorToVariantGradient RandomCrop RandomDataset RandomDatasetV2 RandomGamma RandomGammaGrad RandomIndexShuffle RandomPoisson
RandomPoissonV2 RandomShuffle RandomShuffleQueue RandomShuffleQueueV2 RandomStandardNormal RandomUniform RandomUniformInt Range
RangeDataset Rank ReadFile ReadVariableOp ReadVariableXlaSplitND ReaderNumRecordsProduced ReaderNumRecordsProducedV2
ReaderNumWorkUnitsCompleted ReaderNumWorkUnitsCompletedV2 ReaderRead ReaderReadUpTo ReaderReadUpToV2 ReaderReadV2 ReaderReset
ReaderResetV2 ReaderRestoreState ReaderRestoreStateV2 ReaderSerializeState ReaderSerializeStateV2 Real RealDiv RebatchDataset
RebatchDatasetV2 Reciprocal ReciprocalGrad RecordInput Recv RecvTPUEmbeddingActivations ReduceDataset ReduceJoin RefEnter RefExit
RefIdentity RefMerge RefNextIteration RefSelect RefSwitch RegexFullMatch RegexReplace RegisterDataset RegisterDatasetV2 Relu Relu6
Relu6Grad ReluGrad RemoteCall RepeatDataset RequantizationRange RequantizationRangePerChannel Requantize RequantizePerChannel Reshape
ResizeArea ResizeBicubic ResizeBicubicGrad ResizeBilinear ResizeBilinearGrad ResizeNearestNeighbor ResizeNearestNeighborGrad
ResourceAccumulatorApplyGradient ResourceAccumulatorNumAccumulated ResourceAccumulatorSetGlobalStep ResourceAccumulatorTakeGradient
ResourceApplyAdaMax ResourceApplyAdadelta ResourceApplyAdagrad ResourceApplyAdagradDA ResourceApplyAdagradV2 ResourceApplyAdam
ResourceApplyAdamWithAmsgrad ResourceApplyAddSign ResourceApplyCenteredRMSProp ResourceApplyFtrl ResourceApplyFtrlV2
ResourceApplyGradientDescent ResourceApplyKerasMomentum ResourceApplyMomentum ResourceApplyPowerSign ResourceApplyProximalAdagrad
ResourceApplyProximalGradientDescent ResourceApplyRMSProp ResourceConditionalAccumulator ResourceCountUpTo ResourceGather
ResourceGatherNd ResourceScatterAdd ResourceScatterDiv ResourceScatterMax ResourceScatterMin ResourceScatterMul ResourceScatterNdAdd
ResourceScatterNdMax ResourceScatterNdMin ResourceScatterNdSub ResourceScatterNdUpdate ResourceScatterSub ResourceScatterUpdate
ResourceSparseApplyAdadelta ResourceSparseApplyAdagrad ResourceSparseApplyAdagradDA ResourceSparseApplyAdagradV2
ResourceSparseApplyCenteredRMSProp ResourceSparseApplyFtrl ResourceSparseApplyFtrlV2 ResourceSparseApplyKerasMomentum
ResourceSparseApplyMomentum ResourceSparseApplyProximalAdagrad ResourceSparseApplyProximalGradientDescent ResourceSparseApplyRMSProp
ResourceStridedSliceAssign Restore RestoreSlice RestoreV2 RetrieveTPUEmbeddingADAMParameters RetrieveTPUEmbeddingAdadeltaParameters
RetrieveTPUEmbeddingAdagradMomentumParameters RetrieveTPUEmbeddingAdagradParameters RetrieveTPUEmbeddingCenteredRMSPropParameters
RetrieveTPUEmbeddingFTRLParameters RetrieveTPUEmbeddingFrequencyEstimatorParameters RetrieveTPUEmbeddingMDLAdagradLightParameters
RetrieveTPUEmbeddingMomentumParameters RetrieveTPUEmbeddingProximalAdagradParameters RetrieveTPUEmbeddingProximalYogiParameters
RetrieveTPUEmbeddingRMSPropParameters RetrieveTPUEmbeddingStochasticGradientDescentParameters Reverse ReverseSequence ReverseV2
RewriteDataset RightShift Rint RngReadAndSkip RngSkip Roll Round Rsqrt RsqrtGrad SampleDistortedBoundingBox SampleDistortedBoundingBoxV2
SamplingDataset Save SaveDataset SaveDatasetV2 SaveSlices SaveV2 ScalarSummary ScaleAndTranslate ScaleAndTranslateGrad ScanDataset
ScatterAdd ScatterDiv ScatterMax ScatterMin ScatterMul ScatterNd ScatterNdAdd ScatterNdMax ScatterNdMin ScatterNdNonAliasingAdd
ScatterNdSub ScatterNdUpdate ScatterSub ScatterUpdate SdcaFprint SdcaOptimizer SdcaOptimizerV2 SdcaShrinkL1 SegmentMax SegmentMaxV2
SegmentMean SegmentMin SegmentMinV2 SegmentProd SegmentProdV2 SegmentSum SegmentSumV2 Select SelectV2 SelfAdjointEig SelfAdjointEigV2
Selu SeluGrad Send SendTPUEmbeddingGradients SerializeIterator SerializeManySparse SerializeSparse SerializeTensor SetSize
SetStatsAggregatorDataset Shape ShapeN ShardDataset ShardedFilename ShardedFilespec ShuffleAndRepeatDataset ShuffleAndRepeatDatasetV2
ShuffleDataset ShuffleDatasetV2 ShuffleDatasetV3 ShutdownDistributedTPU Sigmoid SigmoidGrad Sign Sin Sinh Size SkipDataset SleepDataset
Slice SlidingWindowDataset Snapshot SnapshotChunkDataset SnapshotDataset SnapshotDatasetReader SnapshotDatasetV2
SnapshotNestedDatasetReader SobolSample Softmax SoftmaxCrossEntropyWithLogits Softplus SoftplusGrad Softsign SoftsignGrad SpaceToBatch
SpaceToBatchND SpaceToDepth SparseAccumulatorApplyGradient SparseAccumulatorTakeGradient SparseAdd SparseAddGrad SparseApplyAdadelta
SparseApplyAdagrad SparseApplyAdagradDA SparseApplyAdagradV2 SparseApplyCenteredRMSProp SparseApplyFtrl SparseApplyFtrlV2
SparseApplyMomentum SparseApplyProximalAdagrad SparseApplyProximalGradientDescent SparseApplyRMSProp SparseBincount SparseConcat
SparseConditionalAccumulator SparseCountSparseOutput SparseCross SparseCrossHashed SparseCrossV2 SparseDenseCwiseAdd SparseDenseCwiseDiv
SparseDenseCwiseMul SparseFillEmptyRows SparseFillEmptyRowsGrad SparseMatMul SparseReduceMax SparseReduceMaxSparse SparseReduceSum
SparseReduceSumSparse SparseReorder SparseReshape SparseSegmentMean SparseSegmentMeanGrad SparseSegmentMeanGradV2
SparseSegmentMeanWithNumSegments SparseSegmentSqrtN SparseSegmentSqrtNGrad SparseSegmentSqrtNGradV2 SparseSegmentSqrtNWithNumSegments
SparseSegmentSum SparseSegmentSumGrad SparseSegmentSumGradV2 SparseSegmentSumWithNumSegments SparseSlice SparseSliceGrad SparseSoftmax
SparseSoftmaxCrossEntropyWithLogits SparseSparseMaximum SparseSparseMinimum SparseSplit SparseTensorDenseAdd SparseTensorDenseMatMul
SparseTensorSliceDataset SparseToDense SparseToSparseSetOperation Spence Split SplitV SqlDataset Sqrt SqrtGrad Square SquaredDifference
Squeeze Stack StackClose StackCloseV2 StackPop StackPopV2 StackPush StackPushV2 StackV2 Stage StageClear StagePeek StageSize
StatefulPartitionedCall StatefulRandomBinomial StatefulStandardNormal StatefulStandardNormalV2 StatefulTruncatedNormal StatefulUniform
StatefulUniformFullInt StatefulUniformInt StatelessCase StatelessIf StatelessMultinomial StatelessParameterizedTruncatedNormal
StatelessRandomBinomial StatelessRandomGammaV2 StatelessRandomGammaV3 StatelessRandomGetAlg StatelessRandomGetKeyCounter
StatelessRandomGetKeyCounterAlg StatelessRandomNormal StatelessRandomNormalV2 StatelessRandomPoisson StatelessRandomUniform
StatelessRandomUniformFullInt StatelessRandomUniformFullIntV2 StatelessRandomUniformInt StatelessRandomUniformIntV2
StatelessRandomUniformV2 StatelessSampleDistortedBoundingBox StatelessShuffle StatelessTruncatedNormal StatelessTruncatedNormalV2
StatelessWhile StaticRegexFullMatch StaticRegexReplace StatsAggregatorHandle StatsAggregatorHandleV2 StatsAggregatorSetSummaryWriter
StatsAggregatorSummary StopGradient StridedSlice StridedSliceAssign StridedSliceGrad StringFormat StringJoin StringLength StringLower
StringNGrams StringSplit StringSplitV2 StringStrip StringToHashBucket StringToHashBucketFast StringToHashBucketStrong StringToNumber
StringUpper Sub Substr Sum SummaryWriter Svd Switch SymbolicGradient SyncDevice TFRecordDataset TFRecordDatasetV2 TFRecordReader
TFRecordReaderV2 TPUCompilationResult TPUDummyInput TPUEmbeddingActivations TPUOrdinalSelector TPUPartitionedCall TPUPartitionedInput
TPUPartitionedInputV2 TPUPartitionedOutput TPUPartitionedOutputV2 TPUReplicateMetadata TPUReplicatedInput TPUReplicatedOutput
TakeDataset TakeManySparseFromTensorsMap TakeWhileDataset Tan Tanh TanhGrad TemporaryVariable TensorArray TensorArrayClose
TensorArrayCloseV2 TensorArrayCloseV3 TensorArrayConcat TensorArrayConcatV2 TensorArrayConcatV3 TensorArrayGather TensorArrayGatherV2
TensorArrayGatherV3 TensorArrayGrad TensorArrayGradV2 TensorArrayGradV3 TensorArrayGradWithShape TensorArrayPack TensorArrayRead
TensorArrayReadV2 TensorArrayReadV3 TensorArrayScatter TensorArrayScatterV2 TensorArrayScatterV3 TensorArraySize TensorArraySizeV2
TensorArraySizeV3 TensorArraySplit TensorArraySplitV2 TensorArraySplitV3 TensorArrayUnpack TensorArrayV2 TensorArrayV3 TensorArrayWrite
TensorArrayWriteV2 TensorArrayWriteV3 TensorDataset TensorListConcat TensorListConcatLists TensorListConcatV2 TensorListElementShape
TensorListFromTensor TensorListGather TensorListGetItem TensorListLength TensorListPopBack TensorListPushBack TensorListPushBackBatch
TensorListReserve TensorListResize TensorListScatter TensorListScatterIntoExistingList TensorListScatterV2 TensorListSetItem
TensorListSplit TensorListStack TensorMapErase TensorMapHasKey TensorMapInsert TensorMapLookup TensorMapSize TensorMapStackKeys
TensorScatterAdd TensorScatterMax TensorScatterMin TensorScatterSub TensorScatterUpdate TensorSliceDataset TensorStridedSliceUpdate
TensorSummary TensorSummaryV2 TextLineDataset TextLineReader TextLineReaderV2 ThreadPoolDataset ThreadPoolHandle
ThreadUnsafeUnigramCandidateSampler Tile TileGrad Timestamp ToBool TopK TopKV2 Transpose TridiagonalMatMul TridiagonalSolve TruncateDiv
TruncateMod TruncatedNormal Unbatch UnbatchDataset UnbatchGrad UncompressElement UnicodeDecode UnicodeDecodeWithOffsets UnicodeEncode
UnicodeScript UnicodeTranscode UniformCandidateSampler UniformDequantize UniformQuantize UniformQuantizedAdd UniformQuantizedClipByValue
UniformQuantizedConvolution UniformQuantizedConvolutionHybrid UniformQuantizedDot UniformQuantizedDotHybrid UniformRequantize Unique
UniqueDataset UniqueV2 UniqueWithCounts UniqueWithCountsV2 Unpack UnravelIndex UnsortedSegmentJoin UnsortedSegmentMax UnsortedSegmentMin
UnsortedSegmentProd UnsortedSegmentSum Unstage UnwrapDatasetVariant UpperBound VarHandleOp VarIsInitializedOp Variable VariableShape
VariableV2 WeightedFlatMapDataset Where While WholeFileReader WholeFileReaderV2 WindowDataset WindowOp WorkerHeartbeat
WrapDatasetVariant WriteAudioSummary WriteFile WriteGraphSummary WriteHistogramSummary WriteImageSummary WriteRawProtoSummary
WriteScalarSummary WriteSummary Xdivy XlaAllReduce XlaBroadcastHelper XlaCallModule XlaConcatND XlaConv XlaConvV2 XlaCustomCall
XlaCustomCallV2 XlaDequantize XlaDot XlaDotV2 XlaDynamicSlice XlaDynamicUpdateSlice XlaEinsum XlaGather XlaIf XlaKeyValueSort
XlaOptimizationBarrier XlaPad XlaRecv XlaReduce XlaReducePrecision XlaReduceScatter XlaReduceWindow XlaRemoveDynamicDimensionSize
XlaReplicaId XlaRngBitGenerator XlaScatter XlaSelectAndScatter XlaSelfAdjointEig XlaSend XlaSetBound XlaSetDynamicDimensionSize
XlaSharding XlaSort XlaSplitND XlaSpmdFullToShardShape XlaSpmdShardToFullShape XlaSvd XlaVariadicReduce XlaVariadicReduceV2
XlaVariadicSort XlaWhile Xlog1py Xlogy ZerosLike Zeta ZipDataset
`;
const KNOWN_OPS = new Set(NAMES.trim().split(/\s+/));


/***/ }),

/***/ 66033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ TORCH_WEIGHTS_ONLY),
/* harmony export */   kx: () => (/* binding */ tierOf)
/* harmony export */ });
/* unused harmony exports TIERS, ALLOWED */
/**
 * Names that a pickle may import without a person looking at them: exact pairs of module and name, never a pattern. A name is here if
 * calling it, setting its state or its items runs no code that the file chooses. Each line is a module and its names.
 */
/**
 * Names that `torch.load(weights_only=True)` accepts.
 *
 * @see https://github.com/pytorch/pytorch/blob/v2.13.0/torch/_weights_only_unpickler.py
 */
const TORCH = `
_codecs: encode
builtins: bytearray complex set
collections: Counter OrderedDict
torch: BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage
torch: ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor LongStorage
torch: LongTensor QInt32Storage QInt8Storage QUInt2x4Storage QUInt4x2Storage QUInt8Storage ShortStorage ShortTensor Size Tensor bfloat16
torch: bits16 bits1x8 bits2x4 bits4x2 bits8 bool complex128 complex32 complex64 device float16 float32 float4_e2m1fn_x2 float64
torch: float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int16 int2 int3 int32 int4 int5 int6 int64 int7
torch: int8 per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric qint32
torch: qint8 quint2x4 quint4x2 quint8 uint1 uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8
torch._tensor: _rebuild_from_type_v2
torch._utils: _rebuild_device_tensor_from_cpu_tensor _rebuild_device_tensor_from_numpy _rebuild_meta_tensor_no_storage
torch._utils: _rebuild_nested_tensor _rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor
torch._utils: _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_wrapper_subclass
torch.cuda: BFloat16Storage BFloat16Tensor BoolStorage BoolTensor ByteStorage ByteTensor CharStorage CharTensor ComplexDoubleStorage
torch.cuda: ComplexFloatStorage DoubleStorage DoubleTensor FloatStorage FloatTensor HalfStorage HalfTensor IntStorage IntTensor
torch.cuda: LongStorage LongTensor ShortStorage ShortTensor
torch.cuda.sparse: BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor
torch.nn.parameter: Parameter
torch.serialization: _get_layout
torch.sparse: BFloat16Tensor ByteTensor CharTensor DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor
torch.storage: TypedStorage UntypedStorage`;
/** Containers, dates, numbers and arrays: plain data. `scalar` of numpy is checked separately, because it can unpickle bytes. */
const DATA = `
_io: BytesIO StringIO
argparse: Namespace
builtins: bool bytes dict float frozenset int list object range slice str tuple
collections: ChainMap UserDict UserList defaultdict deque
copyreg: __newobj__ __newobj_ex__ _reconstructor
datetime: date datetime time timedelta timezone
decimal: Decimal
fractions: Fraction
ipaddress: IPv4Address IPv4Interface IPv4Network IPv6Address IPv6Interface IPv6Network
joblib.numpy_pickle: NumpyArrayWrapper
numpy: bool bool_ bytes_ clongdouble complex128 complex64 complex_ datetime64 dtype float16 float32 float64 float_ int16 int32 int64
numpy: poly1d
numpy: int8 int_ intc longdouble longlong matrix ndarray object_ recarray record str_ timedelta64 uint uint16 uint32 uint64 uint8
numpy: ulonglong void
numpy: absolute add arccos arcsin arctan cbrt ceil cos cosh divide exp exp2 expm1 fabs floor log log10 log1p log2 maximum minimum
numpy: multiply negative power reciprocal rint sign sin sinh sqrt square subtract tan tanh trunc
numpy._core.multiarray: _reconstruct scalar
numpy._core.numeric: _frombuffer
numpy.core.multiarray: _reconstruct scalar
numpy.core.numeric: _frombuffer
numpy.core.records: recarray record
numpy.dtypes: BoolDType BytesDType Complex128DType Complex64DType Float16DType Float32DType Float64DType Int16DType Int32DType
numpy.dtypes: Int64DType Int8DType StrDType UInt16DType UInt32DType UInt64DType UInt8DType
numpy.ma: MaskedArray
numpy.ma.core: MaskedArray MaskedConstant _mareconstruct
numpy.matrixlib.defmatrix: matrix
numpy.random: __RandomState_ctor
numpy.random._bit_generator: SeedSequence __pyx_unpickle_SeedSequence
numpy.random._generator: Generator
numpy.random._mt19937: MT19937
numpy.random._pcg64: PCG64 PCG64DXSM
numpy.random._philox: Philox
numpy.random._pickle: __bit_generator_ctor __generator_ctor __randomstate_ctor
numpy.random._sfc64: SFC64
numpy.random.bit_generator: SeedSequence __pyx_unpickle_SeedSequence
numpy.random.mtrand: RandomState
numpy.rec: recarray record
pathlib: Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath
pathlib._local: Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath
random: Random
re: _compile
sklearn.externals.joblib.numpy_pickle: NumpyArrayWrapper
types: SimpleNamespace
typing: Any
uuid: SafeUUID UUID
zoneinfo: ZoneInfo ZoneInfo._unpickle`;
/** Classes of common frameworks, vetted: off in profile `strict`. */
const FRAMEWORKS = `
accelerate.state: AcceleratorState PartialState
accelerate.utils.dataclasses: DeepSpeedPlugin DistributedType DynamoBackend FullyShardedDataParallelPlugin
catboost.core: CatBoost CatBoostClassifier CatBoostRanker CatBoostRegressor
dateutil.tz.tz: tzlocal tzutc
lightgbm.basic: Booster
lightgbm.sklearn: LGBMClassifier LGBMModel LGBMRanker LGBMRegressor _LGBMLabelEncoder
lightning.fabric.utilities.data: AttributeDict
lightning_fabric.utilities.data: AttributeDict
models.common: Bottleneck BottleneckCSP C3 C3TR Classify Concat Conv DWConv Focus Proto SPP SPPF
models.yolo: ClassificationModel Detect DetectionModel Model Segment SegmentationModel
omegaconf.base: ContainerMetadata Metadata Node
omegaconf.dictconfig: DictConfig
omegaconf.listconfig: ListConfig
omegaconf.nodes: AnyNode BooleanNode EnumNode FloatNode IntegerNode StringNode
pandas: BooleanDtype Categorical CategoricalDtype CategoricalIndex DataFrame DateOffset DatetimeIndex DatetimeTZDtype Float32Dtype
pandas: Float64Dtype Index Int16Dtype Int32Dtype Int64Dtype Int8Dtype Interval IntervalDtype IntervalIndex MultiIndex Period PeriodDtype
pandas: PeriodIndex RangeIndex Series SparseDtype StringDtype Timedelta TimedeltaIndex Timestamp UInt16Dtype UInt32Dtype UInt64Dtype
pandas: UInt8Dtype
pandas._libs.arrays: __pyx_unpickle_NDArrayBacked
pandas._libs.internals: _unpickle_block
pandas._libs.tslibs.nattype: NaTType _nat_unpickle
pandas._libs.tslibs.offsets: BusinessDay Day Hour Minute MonthBegin MonthEnd QuarterEnd Second Week YearEnd
pandas._libs.tslibs.period: Period _period_unpickle
pandas._libs.tslibs.timedeltas: Timedelta _timedelta_unpickle
pandas._libs.tslibs.timestamps: Timestamp _unpickle_timestamp
pandas.arrays: ArrowExtensionArray ArrowStringArray BooleanArray Categorical DatetimeArray FloatingArray IntegerArray IntervalArray
pandas.arrays: NumpyExtensionArray PeriodArray SparseArray StringArray TimedeltaArray
pandas.core.arrays.categorical: Categorical
pandas.core.arrays.datetimes: DatetimeArray
pandas.core.arrays.integer: Int64Dtype IntegerArray
pandas.core.arrays.string_: StringArray StringDtype
pandas.core.dtypes.dtypes: CategoricalDtype DatetimeTZDtype
pandas.core.frame: DataFrame
pandas.core.indexes.base: Index _new_Index
pandas.core.indexes.category: CategoricalIndex
pandas.core.indexes.datetimes: DatetimeIndex _new_DatetimeIndex
pandas.core.indexes.interval: IntervalIndex _new_IntervalIndex
pandas.core.indexes.multi: MultiIndex
pandas.core.indexes.numeric: Float64Index Int64Index UInt64Index
pandas.core.indexes.period: PeriodIndex _new_PeriodIndex
pandas.core.indexes.range: RangeIndex
pandas.core.indexes.timedeltas: TimedeltaIndex
pandas.core.internals.blocks: new_block
pandas.core.internals.managers: BaseBlockManager BlockManager SingleBlockManager
pandas.core.series: Series
pytorch_lightning.callbacks.early_stopping: EarlyStopping
pytorch_lightning.callbacks.model_checkpoint: ModelCheckpoint
pytorch_lightning.utilities.parsing: AttributeDict
pytz: _UTC _p
scipy._lib.array_api_compat.numpy._aliases: asarray
scipy.interpolate._bsplines: BSpline
scipy.interpolate._cubic: Akima1DInterpolator CubicHermiteSpline CubicSpline PchipInterpolator
scipy.interpolate._fitpack2: BivariateSpline InterpolatedUnivariateSpline LSQBivariateSpline LSQSphereBivariateSpline
scipy.interpolate._fitpack2: LSQUnivariateSpline RectBivariateSpline RectSphereBivariateSpline SmoothBivariateSpline
scipy.interpolate._fitpack2: SmoothSphereBivariateSpline SphereBivariateSpline UnivariateSpline _BivariateSplineBase
scipy.interpolate._fitpack2: _DerivedBivariateSpline
scipy.interpolate._interpolate: BPoly NdPPoly PPoly _PPolyBase interp1d interp2d
scipy.sparse._bsr: _bsr_base bsr_array bsr_matrix
scipy.sparse._coo: _coo_base coo_array coo_matrix
scipy.sparse._csc: _csc_base csc_array csc_matrix
scipy.sparse._csr: _csr_base csr_array csr_matrix
scipy.sparse._dia: _dia_base dia_array dia_matrix
scipy.sparse._dok: _dok_base dok_array dok_matrix
scipy.sparse._lil: _lil_base lil_array lil_matrix
scipy.sparse.csc: csc_matrix
scipy.sparse.csr: csr_matrix
scipy.spatial._ckdtree: cKDTree cKDTreeNode coo_entries ordered_pairs
scipy.spatial._kdtree: KDTree Rectangle
scipy.stats._kde: gaussian_kde
sklearn._loss._loss: CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss
sklearn._loss._loss: CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyLossFunction CyPinballLoss
sklearn._loss._loss: __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfMultinomialLoss
sklearn._loss.link: BaseLink HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit
sklearn._loss.loss: AbsoluteError ArrayAPILossMixin BaseLoss ExponentialLoss HalfBinomialLoss HalfBinomialLossArrayAPI HalfGammaLoss
sklearn._loss.loss: HalfMultinomialLoss HalfMultinomialLossArrayAPI HalfPoissonLoss HalfPoissonLossArrayAPI HalfSquaredError
sklearn._loss.loss: HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss
sklearn.calibration: CalibratedClassifierCV CalibrationDisplay _CalibratedClassifier _SigmoidCalibration _TemperatureScaling
sklearn.cluster._affinity_propagation: AffinityPropagation
sklearn.cluster._agglomerative: AgglomerativeClustering FeatureAgglomeration
sklearn.cluster._bicluster: SpectralBiclustering SpectralCoclustering
sklearn.cluster._birch: Birch
sklearn.cluster._bisect_k_means: BisectingKMeans _BisectingTree
sklearn.cluster._dbscan: DBSCAN
sklearn.cluster._hdbscan.hdbscan: HDBSCAN
sklearn.cluster._kmeans: KMeans MiniBatchKMeans
sklearn.cluster._mean_shift: MeanShift
sklearn.cluster._optics: OPTICS
sklearn.cluster._spectral: SpectralClustering
sklearn.cluster.k_means_: KMeans MiniBatchKMeans
sklearn.compose._column_transformer: ColumnTransformer make_column_selector
sklearn.compose._target: TransformedTargetRegressor
sklearn.covariance._elliptic_envelope: EllipticEnvelope
sklearn.covariance._empirical_covariance: EmpiricalCovariance
sklearn.covariance._graph_lasso: GraphicalLasso GraphicalLassoCV
sklearn.covariance._robust_covariance: MinCovDet
sklearn.covariance._shrunk_covariance: LedoitWolf OAS ShrunkCovariance
sklearn.cross_decomposition._pls: CCA PLSCanonical PLSRegression PLSSVD
sklearn.decomposition._dict_learning: DictionaryLearning MiniBatchDictionaryLearning SparseCoder
sklearn.decomposition._factor_analysis: FactorAnalysis
sklearn.decomposition._fastica: FastICA
sklearn.decomposition._incremental_pca: IncrementalPCA
sklearn.decomposition._kernel_pca: KernelPCA
sklearn.decomposition._lda: LatentDirichletAllocation
sklearn.decomposition._nmf: MiniBatchNMF NMF
sklearn.decomposition._pca: PCA
sklearn.decomposition._sparse_pca: MiniBatchSparsePCA SparsePCA
sklearn.decomposition._truncated_svd: TruncatedSVD
sklearn.decomposition.pca: PCA
sklearn.discriminant_analysis: LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis
sklearn.dummy: DummyClassifier DummyRegressor
sklearn.ensemble._bagging: BaggingClassifier BaggingRegressor
sklearn.ensemble._forest: ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding
sklearn.ensemble._gb: GradientBoostingClassifier GradientBoostingRegressor
sklearn.ensemble._gb_losses: BinomialDeviance ExponentialLoss LeastSquaresError MultinomialDeviance
sklearn.ensemble._hist_gradient_boosting.binning: _BinMapper
sklearn.ensemble._hist_gradient_boosting.gradient_boosting: HistGradientBoostingClassifier HistGradientBoostingRegressor
sklearn.ensemble._hist_gradient_boosting.predictor: TreePredictor
sklearn.ensemble._iforest: IsolationForest
sklearn.ensemble._stacking: StackingClassifier StackingRegressor
sklearn.ensemble._voting: VotingClassifier VotingRegressor
sklearn.ensemble._weight_boosting: AdaBoostClassifier AdaBoostRegressor
sklearn.ensemble.forest: ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor
sklearn.ensemble.gradient_boosting: GradientBoostingClassifier GradientBoostingRegressor
sklearn.feature_extraction._dict_vectorizer: DictVectorizer
sklearn.feature_extraction._hash: FeatureHasher
sklearn.feature_extraction.image: PatchExtractor
sklearn.feature_extraction.text: CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer
sklearn.feature_selection._from_model: SelectFromModel
sklearn.feature_selection._rfe: RFE RFECV
sklearn.feature_selection._sequential: SequentialFeatureSelector
sklearn.feature_selection._univariate_selection: GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile
sklearn.feature_selection._variance_threshold: VarianceThreshold
sklearn.frozen._frozen: FrozenEstimator
sklearn.gaussian_process._gpc: GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace
sklearn.gaussian_process._gpr: GaussianProcessRegressor
sklearn.gaussian_process.kernels: CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation GenericKernelMixin
sklearn.gaussian_process.kernels: Hyperparameter Kernel KernelOperator Matern NormalizedKernelMixin PairwiseKernel Product RBF
sklearn.gaussian_process.kernels: RationalQuadratic StationaryKernelMixin Sum WhiteKernel
sklearn.impute._base: MissingIndicator SimpleImputer
sklearn.impute._iterative: IterativeImputer _ImputerTriplet
sklearn.impute._knn: KNNImputer
sklearn.isotonic: IsotonicRegression
sklearn.kernel_approximation: AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler
sklearn.kernel_ridge: KernelRidge
sklearn.linear_model._base: LinearRegression
sklearn.linear_model._bayes: ARDRegression BayesianRidge
sklearn.linear_model._coordinate_descent: ElasticNet ElasticNetCV Lasso LassoCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso
sklearn.linear_model._coordinate_descent: MultiTaskLassoCV
sklearn.linear_model._glm.glm: GammaRegressor PoissonRegressor TweedieRegressor
sklearn.linear_model._huber: HuberRegressor
sklearn.linear_model._least_angle: Lars LarsCV LassoLars LassoLarsCV LassoLarsIC
sklearn.linear_model._logistic: LogisticRegression LogisticRegressionCV
sklearn.linear_model._omp: OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV
sklearn.linear_model._passive_aggressive: PassiveAggressiveClassifier PassiveAggressiveRegressor
sklearn.linear_model._perceptron: Perceptron
sklearn.linear_model._quantile: QuantileRegressor
sklearn.linear_model._ransac: RANSACRegressor
sklearn.linear_model._ridge: Ridge RidgeCV RidgeClassifier RidgeClassifierCV
sklearn.linear_model._sgd_fast: Classification EpsilonInsensitive Hinge ModifiedHuber Regression SquaredEpsilonInsensitive SquaredHinge
sklearn.linear_model._stochastic_gradient: SGDClassifier SGDOneClassSVM SGDRegressor
sklearn.linear_model._theil_sen: TheilSenRegressor
sklearn.linear_model.base: LinearRegression
sklearn.linear_model.logistic: LogisticRegression
sklearn.linear_model.stochastic_gradient: SGDClassifier SGDRegressor
sklearn.manifold._classical_mds: ClassicalMDS
sklearn.manifold._isomap: Isomap
sklearn.manifold._locally_linear: LocallyLinearEmbedding
sklearn.manifold._mds: MDS
sklearn.manifold._spectral_embedding: SpectralEmbedding
sklearn.manifold._t_sne: TSNE
sklearn.metrics._dist_metrics: BrayCurtisDistance32 BrayCurtisDistance64 CanberraDistance32 CanberraDistance64 ChebyshevDistance32
sklearn.metrics._dist_metrics: ChebyshevDistance64 DiceDistance32 DiceDistance64 DistanceMetric DistanceMetric32 DistanceMetric64
sklearn.metrics._dist_metrics: EuclideanDistance32 EuclideanDistance64 HammingDistance32 HammingDistance64 HaversineDistance32
sklearn.metrics._dist_metrics: HaversineDistance64 JaccardDistance32 JaccardDistance64 KulsinskiDistance32 KulsinskiDistance64
sklearn.metrics._dist_metrics: MahalanobisDistance32 MahalanobisDistance64 ManhattanDistance32 ManhattanDistance64 MatchingDistance32
sklearn.metrics._dist_metrics: MatchingDistance64 MinkowskiDistance32 MinkowskiDistance64 PyFuncDistance32 PyFuncDistance64
sklearn.metrics._dist_metrics: RogersTanimotoDistance32 RogersTanimotoDistance64 RussellRaoDistance32 RussellRaoDistance64
sklearn.metrics._dist_metrics: SEuclideanDistance32 SEuclideanDistance64 SokalMichenerDistance32 SokalMichenerDistance64
sklearn.metrics._dist_metrics: SokalSneathDistance32 SokalSneathDistance64 newObj
sklearn.metrics._scorer: _BaseScorer _CurveScorer _MultimetricScorer _PassthroughScorer _PredictScorer _ProbaScorer _Scorer
sklearn.metrics._scorer: _ThresholdScorer
sklearn.mixture._bayesian_mixture: BayesianGaussianMixture
sklearn.mixture._gaussian_mixture: GaussianMixture
sklearn.model_selection._classification_threshold: FixedThresholdClassifier TunedThresholdClassifierCV
sklearn.model_selection._search: GridSearchCV RandomizedSearchCV
sklearn.model_selection._split: BaseCrossValidator BaseShuffleSplit GroupKFold GroupShuffleSplit GroupsConsumerMixin KFold
sklearn.model_selection._split: LeaveOneGroupOut LeaveOneOut LeavePGroupsOut LeavePOut PredefinedSplit RepeatedKFold
sklearn.model_selection._split: RepeatedStratifiedKFold ShuffleSplit StratifiedGroupKFold StratifiedKFold StratifiedShuffleSplit
sklearn.model_selection._split: TimeSeriesSplit _BaseKFold _CVIterableWrapper _RepeatedSplits _UnsupportedGroupCVMixin
sklearn.multiclass: OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier
sklearn.multioutput: ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain
sklearn.naive_bayes: BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB
sklearn.neighbors._ball_tree: BallTree BallTree32 BallTree64 BinaryTree32 BinaryTree64 NeighborsHeap32 NeighborsHeap64 NodeHeap newObj
sklearn.neighbors._classification: KNeighborsClassifier RadiusNeighborsClassifier
sklearn.neighbors._dist_metrics: EuclideanDistance newObj
sklearn.neighbors._graph: KNeighborsTransformer RadiusNeighborsTransformer
sklearn.neighbors._kd_tree: BinaryTree32 BinaryTree64 KDTree KDTree32 KDTree64 NeighborsHeap32 NeighborsHeap64 NodeHeap newObj
sklearn.neighbors._kde: KernelDensity
sklearn.neighbors._lof: LocalOutlierFactor
sklearn.neighbors._nca: NeighborhoodComponentsAnalysis
sklearn.neighbors._nearest_centroid: NearestCentroid
sklearn.neighbors._regression: KNeighborsRegressor RadiusNeighborsRegressor
sklearn.neighbors._unsupervised: NearestNeighbors
sklearn.neighbors.ball_tree: BallTree newObj
sklearn.neighbors.classification: KNeighborsClassifier
sklearn.neighbors.dist_metrics: EuclideanDistance newObj
sklearn.neighbors.kd_tree: KDTree newObj
sklearn.neural_network._multilayer_perceptron: MLPClassifier MLPRegressor
sklearn.neural_network._rbm: BernoulliRBM
sklearn.neural_network._stochastic_optimizers: AdamOptimizer BaseOptimizer SGDOptimizer
sklearn.pipeline: FeatureUnion Pipeline
sklearn.preprocessing._data: Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer
sklearn.preprocessing._data: RobustScaler StandardScaler
sklearn.preprocessing._discretization: KBinsDiscretizer
sklearn.preprocessing._encoders: OneHotEncoder OrdinalEncoder
sklearn.preprocessing._function_transformer: FunctionTransformer
sklearn.preprocessing._label: LabelBinarizer LabelEncoder MultiLabelBinarizer
sklearn.preprocessing._polynomial: PolynomialFeatures SplineTransformer
sklearn.preprocessing._target_encoder: TargetEncoder
sklearn.preprocessing.data: MaxAbsScaler MinMaxScaler PolynomialFeatures RobustScaler StandardScaler
sklearn.preprocessing.label: LabelBinarizer LabelEncoder MultiLabelBinarizer
sklearn.random_projection: GaussianRandomProjection SparseRandomProjection
sklearn.semi_supervised._label_propagation: LabelPropagation LabelSpreading
sklearn.semi_supervised._self_training: SelfTrainingClassifier
sklearn.svm._classes: LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR
sklearn.svm.classes: LinearSVC NuSVC OneClassSVM SVC SVR
sklearn.tree._classes: DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor
sklearn.tree._criterion: ClassificationCriterion Criterion Entropy Gini MAE MSE Poisson RegressionCriterion
sklearn.tree._splitter: BestSparseSplitter BestSplitter RandomSparseSplitter RandomSplitter Splitter
sklearn.tree._tree: BestFirstTreeBuilder DepthFirstTreeBuilder Tree TreeBuilder _AlphaPruner _CCPPruneController _PathFinder
sklearn.tree.tree: DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor
sklearn.utils: Bunch
sklearn.utils._bunch: Bunch
sklearn.utils._metadata_requests: MetadataRequest MetadataRouter MethodMapping MethodMetadataRequest MethodPair RequestMethod
sklearn.utils._metadata_requests: RouterMappingPair _MetadataRequester _RoutingNotSupportedMixin
sklearn.utils._tags: ClassifierTags InputTags RegressorTags Tags TargetTags TransformerTags
tables.Leaf: Filters
tables.filters: Filters
tables.leaf: Filters
tokenizers: AddedToken Tokenizer
tokenizers.models: BPE Model Unigram WordLevel WordPiece
torch: relu sigmoid tanh
torch._C._nn: gelu
torch.distributed.checkpoint.filesystem: _StorageInfo
torch.distributed.checkpoint.metadata: BytesStorageMetadata ChunkStorageMetadata Metadata MetadataIndex StorageMeta TensorProperties
torch.distributed.checkpoint.metadata: TensorStorageMetadata _MEM_FORMAT_ENCODING
torch.jit._pickle: build_boollist build_doublelist build_intlist build_tensor_from_id build_tensorlist restore_type_tag
torch.nn.functional: elu gelu hardswish hardtanh leaky_relu log_softmax mish relu relu6 selu sigmoid silu softmax tanh
torch.nn.modules.activation: CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid LogSoftmax Mish
torch.nn.modules.activation: MultiheadAttention PReLU RReLU ReLU ReLU6 SELU SiLU Sigmoid Softmax Softmax2d Softmin Softplus Softshrink
torch.nn.modules.activation: Softsign Tanh Tanhshrink Threshold
torch.nn.modules.adaptive: AdaptiveLogSoftmaxWithLoss
torch.nn.modules.batchnorm: BatchNorm1d BatchNorm2d BatchNorm3d LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d SyncBatchNorm
torch.nn.modules.channelshuffle: ChannelShuffle
torch.nn.modules.container: Container ModuleDict ModuleList ParameterDict ParameterList Sequential
torch.nn.modules.conv: Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d
torch.nn.modules.distance: CosineSimilarity PairwiseDistance
torch.nn.modules.dropout: AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout
torch.nn.modules.flatten: Flatten Unflatten
torch.nn.modules.fold: Fold Unfold
torch.nn.modules.instancenorm: InstanceNorm1d InstanceNorm2d InstanceNorm3d
torch.nn.modules.linear: Bilinear Identity Linear NonDynamicallyQuantizableLinear
torch.nn.modules.loss: BCELoss BCEWithLogitsLoss CTCLoss CosineEmbeddingLoss CrossEntropyLoss GaussianNLLLoss HingeEmbeddingLoss
torch.nn.modules.loss: HuberLoss KLDivLoss L1Loss MSELoss MarginRankingLoss MultiLabelMarginLoss MultiMarginLoss NLLLoss PoissonNLLLoss
torch.nn.modules.loss: SmoothL1Loss SoftMarginLoss TripletMarginLoss
torch.nn.modules.module: Module
torch.nn.modules.normalization: GroupNorm LayerNorm LocalResponseNorm RMSNorm
torch.nn.modules.padding: ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d ReflectionPad2d ReplicationPad1d ReplicationPad2d
torch.nn.modules.padding: ZeroPad1d ZeroPad2d
torch.nn.modules.pixelshuffle: PixelShuffle PixelUnshuffle
torch.nn.modules.pooling: AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d AvgPool1d AvgPool2d
torch.nn.modules.pooling: AvgPool3d LPPool1d LPPool2d MaxPool1d MaxPool2d MaxPool3d MaxUnpool2d
torch.nn.modules.rnn: GRU GRUCell LSTM LSTMCell RNN RNNCell
torch.nn.modules.sparse: Embedding EmbeddingBag
torch.nn.modules.transformer: Transformer TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer
torch.nn.modules.upsampling: Upsample UpsamplingBilinear2d UpsamplingNearest2d
torch.nn.parameter: Buffer
torch.optim.adagrad: Adagrad
torch.optim.adam: Adam
torch.optim.adamax: Adamax
torch.optim.adamw: AdamW
torch.optim.lbfgs: LBFGS
torch.optim.lr_scheduler: CosineAnnealingLR CosineAnnealingWarmRestarts ExponentialLR LambdaLR LinearLR MultiStepLR OneCycleLR
torch.optim.lr_scheduler: ReduceLROnPlateau SequentialLR StepLR
torch.optim.rmsprop: RMSprop
torch.optim.sgd: SGD
torch.torch_version: TorchVersion
torchvision.models.alexnet: AlexNet
torchvision.models.convnext: CNBlock ConvNeXt
torchvision.models.densenet: DenseNet _DenseBlock _DenseLayer _Transition
torchvision.models.efficientnet: EfficientNet FusedMBConv MBConv
torchvision.models.inception: Inception3
torchvision.models.mobilenetv2: InvertedResidual MobileNetV2
torchvision.models.mobilenetv3: InvertedResidual MobileNetV3
torchvision.models.resnet: BasicBlock Bottleneck ResNet
torchvision.models.squeezenet: Fire SqueezeNet
torchvision.models.vgg: VGG
torchvision.models.vision_transformer: Encoder EncoderBlock MLPBlock VisionTransformer
torchvision.ops.misc: Conv2dNormActivation FrozenBatchNorm2d SqueezeExcitation
torchvision.ops.stochastic_depth: StochasticDepth
transformers.debug_utils: DebugOption
transformers.integrations.deepspeed: HfDeepSpeedConfig HfTrainerDeepSpeedConfig
transformers.tokenization_utils_base: AddedToken BatchEncoding
transformers.trainer_pt_utils: AcceleratorConfig
transformers.trainer_utils: EvaluationStrategy FSDPOption HubStrategy IntervalStrategy SaveStrategy SchedulerType ShardedDDPOption
transformers.training_args: OptimizerNames ParallelMode TrainingArguments
transformers.training_args_seq2seq: Seq2SeqTrainingArguments
transformers.utils.generic: ExplicitEnum PaddingStrategy TensorType
trl.trainer.cpo_config: CPOConfig
trl.trainer.dpo_config: DPOConfig
trl.trainer.grpo_config: GRPOConfig
trl.trainer.kto_config: KTOConfig
trl.trainer.orpo_config: ORPOConfig
trl.trainer.ppo_config: PPOConfig
trl.trainer.reward_config: RewardConfig
trl.trainer.sft_config: SFTConfig
ultralytics.nn.modules.block: A2C2f AAttn ABlock AConv ADown Attention Bottleneck BottleneckCSP C1 C2 C2PSA C2f C2fAttn C2fCIB C2fPSA C3
ultralytics.nn.modules.block: C3Ghost C3TR C3k C3k2 C3x CBFuse CBLinear CIB DFL ELAN1 GhostBottleneck HGBlock HGStem PSA PSABlock Proto
ultralytics.nn.modules.block: RepBottleneck RepC3 RepCSP RepNCSPELAN4 RepVGGDW ResNetBlock ResNetLayer SCDown SPP SPPELAN SPPF
ultralytics.nn.modules.conv: CBAM ChannelAttention Concat Conv Conv2 ConvTranspose DWConv DWConvTranspose2d Focus GhostConv Index
ultralytics.nn.modules.conv: LightConv RepConv SpatialAttention
ultralytics.nn.modules.head: Classify Detect OBB Pose RTDETRDecoder Segment WorldDetect YOLOEDetect v10Detect
ultralytics.nn.modules.transformer: AIFI DeformableTransformerDecoder DeformableTransformerDecoderLayer LayerNorm2d MLP MLPBlock
ultralytics.nn.modules.transformer: MSDeformAttn TransformerBlock TransformerLayer
ultralytics.nn.tasks: ClassificationModel DetectionModel OBBModel PoseModel RTDETRDetectionModel SegmentationModel WorldModel YOLOEModel
ultralytics.nn.tasks: YOLOESegModel
ultralytics.utils: IterableSimpleNamespace
ultralytics.utils.loss: BboxLoss v8ClassificationLoss v8DetectionLoss v8SegmentationLoss
ultralytics.utils.tal: TaskAlignedAssigner
xgboost.core: Booster
xgboost.sklearn: XGBClassifier XGBModel XGBRFClassifier XGBRFRegressor XGBRanker XGBRegressor`;
function toPairs(text) {
    const lines = text
        .trim()
        .split('\n')
        .map((line) => line.split(': '));
    return new Set(lines.flatMap(([module, names = '']) => names.split(' ').map((name) => `${module} ${name}`)));
}
/** Pairs as `module name`. */
const TORCH_WEIGHTS_ONLY = toPairs(TORCH);
const DATA_PAIRS = toPairs(DATA);
const FRAMEWORK_PAIRS = toPairs(FRAMEWORKS);
const TIERS = (/* unused pure expression or super */ null && (['torch', 'data', 'framework']));
/** Returns the tier of an exact pair; `undefined` if it is not listed. */
function tierOf(module, name) {
    const pair = `${module} ${name}`;
    if (TORCH_WEIGHTS_ONLY.has(pair))
        return 'torch';
    if (DATA_PAIRS.has(pair))
        return 'data';
    return FRAMEWORK_PAIRS.has(pair) ? 'framework' : undefined;
}
/** All pairs that are listed, for tests and documentation. */
const ALLOWED = new Map([
    ...[...FRAMEWORK_PAIRS].map((pair) => [pair, 'framework']),
    ...[...DATA_PAIRS].map((pair) => [pair, 'data']),
    ...[...TORCH_WEIGHTS_ONLY].map((pair) => [pair, 'torch']),
]);


/***/ }),

/***/ 30759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   ce: () => (/* binding */ NAME_BYTES),
/* harmony export */   pN: () => (/* binding */ textOperand)
/* harmony export */ });
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64034);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57150);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49651);



/** Names are read up to this many bytes. */
const NAME_BYTES = 4096;
const INTEGER_CODES = new Set([_opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.INT, _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.LONG, _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.BININT, _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.BININT1, _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.BININT2, _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.LONG1]);
const MAX_DEPTH = 16;
const codeAt = (window, offset) => window.peek(offset, 1)[0] ?? -1;
/** Returns an operand of STACK_GLOBAL: null if it is computed while loading; refused unless it is a str. */
function textOperand(window, value, moved) {
    if (typeof value !== 'number')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? null : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('STACK_GLOBAL of a value that is not a str');
    const text = moved.has(value) ? movedText(window, value, moved) : textAt(window, value);
    return text ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)('STACK_GLOBAL of a value that is not a str');
}
/** Decodes the str whose opcode is at an offset, cut at `NAME_BYTES`; `undefined` if it is another scalar. */
function textAt(window, offset) {
    const bytes = window.peek(offset, NAME_BYTES + 16);
    const code = bytes[0] ?? -1;
    if (_opcodes_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTED_TEXT_CODES */ .ox.has(code))
        return countedText(bytes, code);
    if (code !== _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.STRING && code !== _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.UNICODE)
        return undefined;
    const line = bytes.toString('latin1', 1, Math.max(bytes.indexOf(0x0a), 1));
    return code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.STRING ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseString */ .$l)(line) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUnicode */ .Jh)(line);
}
function movedText(window, offset, moved) {
    const { start, end } = moved.get(offset) ?? { start: 0, end: 0 };
    const payload = window.peek(start, Math.min(end - start, NAME_BYTES));
    return decodePayload(payload, codeAt(window, offset));
}
function countedText(bytes, code) {
    const size = _opcodes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPCODES */ .qo[code]?.size ?? 1;
    const length = bytes.length > size ? Math.min(bytes.readUIntLE(1, Math.min(size, 6)), NAME_BYTES) : 0;
    return decodePayload(bytes.subarray(1 + size, 1 + size + length), code);
}
function decodePayload(payload, code) {
    if (code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.STRING)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseString */ .$l)(payload.toString('latin1'));
    if (code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.UNICODE)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUnicode */ .Jh)(payload.toString('latin1'));
    return code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.BINSTRING || code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.SHORT_BINSTRING ? payload.toString('latin1') : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUtf8 */ .zK)(payload);
}
/** Returns where the bytes of a bytes or str value are stored; `undefined` for other values. */
function payloadOf(window, value) {
    if (typeof value !== 'number')
        return undefined;
    const head = window.peek(value, 16);
    const { form, size = 1 } = _opcodes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPCODES */ .qo[head[0] ?? -1] ?? {};
    if (form !== 'counted' || head.length <= size || !(_opcodes_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTES_CODES */ .xc.has(head[0] ?? -1) || _opcodes_js__WEBPACK_IMPORTED_MODULE_0__/* .COUNTED_TEXT_CODES */ .ox.has(head[0] ?? -1)))
        return undefined;
    const start = value + 1 + size;
    return { start, end: start + head.readUIntLE(1, Math.min(size, 6)) };
}
/** A state that was set and is not known. */
const UNKNOWN = 'unknown';
/**
 * Decodes a small value: numbers, str, None, tuples as arrays, dicts as Maps, a dtype as a `Dtype`. Unknown values are `undefined`.
 */
function plainValue(window, value, depth = 0) {
    if (typeof value === 'number')
        return scalar(window, value);
    if (value?.items === undefined || value.items.length > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .KEPT_ITEMS */ .ce || depth > MAX_DEPTH)
        return undefined;
    const plain = (item) => plainValue(window, item, depth + 1);
    if (value.kind === 'tuple')
        return value.items.map(plain);
    // Which of several states counts depends on the dtype.
    if (value.kind === 'result')
        return value.items.length > 2
            ? undefined
            : { dtypeArgs: plain(value.items[0]), dtypeState: value.items.length < 2 ? undefined : (plain(value.items[1]) ?? UNKNOWN) };
    const map = new Map();
    for (let index = 0; index < value.items.length; index += 2) {
        const key = plain(value.items[index]);
        // A key that is not known can override any other.
        if (key === undefined)
            return undefined;
        map.set(key, plain(value.items[index + 1]));
    }
    return map;
}
function scalar(window, offset) {
    const code = codeAt(window, offset);
    if (code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.NONE)
        return null;
    return INTEGER_CODES.has(code) ? integerAt(window, offset) : textAt(window, offset);
}
/** Decodes the text of an integer as `int(text, 0)` of Python does; NaN for text that is not one, or that its readers take differently. */
function literalInteger(text) {
    const [, sign = '', digits = ''] = /^[ \t]*([+-]?)([0-9a-zA-Z_]+?)L?[ \t\r]*(?:\n|$)/.exec(text) ?? [];
    const isLiteral = /^(?:0|[1-9](?:_?\d)*|0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+)$/.test(digits);
    const value = isLiteral ? Number(digits.replaceAll('_', '')) : Number.NaN;
    return sign === '-' ? -value : value;
}
/** Decodes an integer of up to 6 bytes; longer ones are wrong, and larger than any file. */
function integerAt(window, offset) {
    const bytes = window.peek(offset, 40);
    const code = bytes[0] ?? 0;
    if (code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.INT || code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.LONG)
        return literalInteger(bytes.toString('latin1', 1));
    if (code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.BININT)
        return bytes.readInt32LE(1);
    const [from, size] = code === _opcodes_js__WEBPACK_IMPORTED_MODULE_0__.OP.LONG1 ? [2, Math.min(bytes[1] ?? 0, 6)] : [1, _opcodes_js__WEBPACK_IMPORTED_MODULE_0__/* .OPCODES */ .qo[code]?.size ?? 1];
    return size === 0 ? 0 : bytes.readUIntLE(from, size);
}


/***/ }),

/***/ 18592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ gradeOfModule),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   eT: () => (/* binding */ gradeOfName),
/* harmony export */   pZ: () => (/* binding */ MOST_PARTS),
/* harmony export */   sN: () => (/* binding */ gradeOfPart)
/* harmony export */ });
/**
 * Names that are known to run code, or to use files or the network. The list only grades: a name that is missing here is not allowed.
 */
/** Modules of which every name runs code, with their submodules. */
const CODE_MODULES = `
IPython __builtins__ _aix_support _cffi_backend _ctypes _frozen_importlib _frozen_importlib_external _imp _interpchannels _interpqueues
_interpreters _multiprocessing _operator _osx_support _pickle _posixsubprocess _pyrepl _subprocess _testcapi _testinternalcapi _tkinter
_winapi _winreg _xxsubinterpreters aiohttp.client asyncio atexit bdb billiard cProfile cffi cloudpickle code codeop commands
concurrent.futures.process concurrent.interpreters ctypes ctypes.util dill dill._dill distutils distutils.file_util
django.core.management doctest ensurepip fabric fickling hydra idlelib imp importlib interpreters invoke joblib.externals jsonpickle
keras.saving keras.src.saving lib2to3 loky marshal mlflow.projects model_unpickler modelaudit modelscan multiprocess multiprocessing nt
numpy.distutils numpy.f2py numpy.testing numpy.testing._private.utils os pathos pdb pexpect pickle picklescan pip pip._internal
pip._internal.cli pip._internal.cli.main pip._vendor pip._vendor.distlib pip._vendor.distlib.scripts pkg_resources pkgutil plumbum
popen2 posix profile pty ptyprocess pydoc requests.api runpy saferpickle setuptools sh site six.moves subprocess sys
tensorflow.python.keras.saving test.libregrtest test.support timeit torch._dynamo torch._inductor torch.distributed.rpc torch.hub
torch.jit torch.multiprocessing torch.package torch.utils.cpp_extension trace transformers.dynamic_module_utils venv winreg zipimport`;
/** Modules of which every name uses files, processes or the network, or prepares a call, with their submodules. */
const ACCESS_MODULES = `
_functools _signal _socket _sqlite3 _ssl _thread aiohttp compileall faulthandler filecmp fileinput fsspec ftplib functools glob
http.client http.server httplib huggingface_hub.file_download imaplib linecache logging.config logging.handlers mmap nntplib paramiko
poplib py_compile requests s3fs sched select selectors shelve shutil signal smtplib socket socketserver sqlite3 ssl syslog tarfile
telnetlib tempfile threading urllib.request urllib2 webbrowser wsgiref xmlrpc zipfile`;
/** Single names that run code or reach any object by its name. */
const CODE_NAMES = `
_pyrepl.pager: pipe_pager
asyncio.base_events: BaseEventLoop
asyncio.base_subprocess: BaseSubprocessTransport
asyncio.events: get_event_loop new_event_loop
asyncio.subprocess: create_subprocess_exec create_subprocess_shell
asyncio.unix_events: SelectorEventLoop _UnixDefaultEventLoopPolicy _UnixSubprocessTransport
builtins: __import__ apply breakpoint classmethod.__get__ compile delattr eval exec execfile getattr globals locals property.__get__
builtins: setattr
cloudpickle.cloudpickle: _builtin_type _function_setstate _make_cell _make_empty_cell _make_function subimport
copyreg: add_extension dispatch_table pickle remove_extension
dataclasses: _create_fn
django.utils.module_loading: import_string
enum: _make_class_unpicklable
functools: reduce
idlelib.autocomplete: AutoComplete.fetch_completions AutoComplete.get_entity
idlelib.calltip: Calltip.fetch_tip get_entity
idlelib.debugobj: ObjectTreeItem.SetText
idlelib.pyshell: ModifiedInterpreter.runcode ModifiedInterpreter.runcommand
idlelib.run: Executive.runcode
importlib.machinery: ExtensionFileLoader SourceFileLoader
importlib.resources: files
importlib.util: module_from_spec spec_from_file_location
inspect: currentframe getattr_static getmembers stack
joblib: Memory Parallel _pickle_load load
joblib.numpy_pickle: NumpyUnpickler _unpickle load load_temporary_memmap
joblib.numpy_pickle_compat: ZipNumpyUnpickler load_compatibility
keras.layers: Lambda
keras.models: load_model
keras.src.layers.core.lambda_layer: Lambda
lib2to3.pgen2.grammar: Grammar.loads
lib2to3.pgen2.pgen: ParserGenerator.make_label
mailcap: findmatch
mlflow.pyfunc: load_model
mlflow.sklearn: load_model
nltk.data: load
numexpr: evaluate
numpy: load
numpy.lib._npyio_impl: load
numpy.lib.format: read_array
numpy.lib.npyio: load
operator: attrgetter call delitem getitem itemgetter methodcaller setitem
pandas: eval read_pickle
pandas.core.computation.eval: eval
pandas.io.pickle: read_pickle
pipes: Template.copy Template.open Template.open_r Template.open_w
platform: popen
pydash: get
ruamel.yaml: YAML
scipy.stats._distn_infrastructure: rv_continuous rv_discrete rv_frozen rv_generic rv_sample
setuptools._distutils.spawn: spawn
statistics: _exact_ratio.__globals__
string: Formatter.get_field Formatter.vformat
sympy: sympify
sympy.core.sympify: sympify
sympy.parsing.sympy_parser: parse_expr
test.support.script_helper: assert_python_ok
torch: load
torch._classes: _ClassNamespace
torch._dynamo.guards: GuardBuilder.get
torch._dynamo.guards.GuardBuilder: get
torch._inductor.codecache: compile_file
torch._ops: OpOverloadPacket _OpNamespace
torch.fx.experimental.symbolic_shapes: ShapeEnv.evaluate_guards_expression
torch.fx.experimental.symbolic_shapes.ShapeEnv: evaluate_guards_expression
torch.jit.unsupported_tensor_ops: execWrapper
torch.ops: load_library
torch.serialization: _legacy_load _load load
torch.storage: _load_from_bytes
torch.utils._config_module: ConfigModule.load_config
torch.utils._config_module.ConfigModule: load_config
torch.utils.bottleneck.__main__: run_autograd_prof run_cprofile
torch.utils.collect_env: run
torch.utils.data.datapipes.utils.decoder: basichandlers
types: CellType ClassMethodDescriptorType.__get__ CodeType DynamicClassAttribute.__get__ FrameType FrameType.f_builtins.__get__
types: FrameType.f_globals.__get__ FrameType.f_locals.__get__ FunctionType GetSetDescriptorType.__get__ LambdaType
types: MemberDescriptorType.__get__ MethodDescriptorType.__get__ MethodType ModuleType WrapperDescriptorType.__get__ new_class
types: prepare_class resolve_bases
typing: ForwardRef._evaluate _eval_type get_type_hints
unittest: TestLoader.discover TestLoader.loadTestsFromName TestLoader.loadTestsFromNames defaultTestLoader.discover
unittest: defaultTestLoader.loadTestsFromName defaultTestLoader.loadTestsFromNames
unittest.loader: TestLoader.discover TestLoader.loadTestsFromName TestLoader.loadTestsFromNames defaultTestLoader.discover
unittest.loader: defaultTestLoader.loadTestsFromName defaultTestLoader.loadTestsFromNames
uuid: _arp_getnode _get_command_stdout _ifconfig_getnode _ip_getnode _lanscan_getnode _netstat_getnode _popen getnode
werkzeug.utils: import_string
yaml: CLoader CUnsafeLoader Loader UnsafeLoader full_load load load_all unsafe_load unsafe_load_all
yaml.cyaml: CLoader CUnsafeLoader
yaml.loader: Loader UnsafeLoader
zope.dottedname.resolve: resolve`;
/** Single names that use files, processes or the network, or call what they receive later. */
const ACCESS_NAMES = `
_io: FileIO FileIO.write TextIOWrapper.write open
argparse: FileType
base64: b64decode b64encode decode
builtins: copyright credits dir exit file filter hasattr help input license map memoryview open quit raw_input reload super type vars
codecs: StreamReaderWriter.write decode encode open
concurrent.futures: ProcessPoolExecutor.map ProcessPoolExecutor.shutdown ProcessPoolExecutor.submit ThreadPoolExecutor.map
concurrent.futures: ThreadPoolExecutor.shutdown ThreadPoolExecutor.submit
contextlib: ExitStack.__exit__ ExitStack.callback ExitStack.close ExitStack.enter_context
contextvars: Context.run
csv: DictWriter.writerow DictWriter.writerows
dotenv: set_key
dotenv.cli: set_key
dotenv.main: set_key
functools: cache cached_property.__get__ cmp_to_key lru_cache partial singledispatch
gc: get_objects get_referents get_referrers
getpass: getpass
huggingface_hub: hf_hub_download snapshot_download
io: FileIO FileIO.write TextIOWrapper.write open
itertools: accumulate dropwhile filterfalse groupby starmap takewhile
logging: FileHandler FileHandler.emit Filterer.filter Handler.handle Logger._log Logger.addHandler Logger.callHandlers Logger.critical
logging: Logger.debug Logger.error Logger.exception Logger.handle Logger.info Logger.log Logger.warn Logger.warning StreamHandler
logging: StreamHandler.emit critical debug error exception info log warn warning
lxml.etree: parse
mailbox: Babyl.add MMDF.add _singlefileMailbox.add mbox.add
nltk.data: find
numpy: fromfile fromregex genfromtxt loadtxt memmap save savetxt savez
numpy.f2py.crackfortran: getlincoef
numpy.lib._npyio_impl: genfromtxt loadtxt savetxt
numpy.lib.format: open_memmap
numpy.lib.npyio: genfromtxt loadtxt savetxt
pandas: ExcelFile ExcelWriter HDFStore read_csv read_hdf read_html read_json read_parquet read_sql
pandas.io.common: get_handle urlopen
pandas.io.parsers.readers: read_csv read_table
pathlib: Path.open Path.write_bytes Path.write_text PosixPath.open PosixPath.write_bytes PosixPath.write_text WindowsPath.open
pathlib: WindowsPath.write_bytes WindowsPath.write_text
platform: _syscmd_ver
resource: setrlimit
tensorflow.io: read_file write_file
tensorflow.python.ops.gen_io_ops: read_file write_file
torch: compile from_file save
torch.serialization: save
transformers.utils.hub: cached_file
unittest.mock: MagicMock Mock _get_target _patch.__enter__ _patch.start patch patch.dict patch.multiple
urllib: URLopener urlopen urlretrieve
weakref: finalize
xml.etree.ElementTree: iterparse parse
xml.sax: parse`;
const MODULES = new Map([...toWords(ACCESS_MODULES, 'high'), ...toWords(CODE_MODULES, 'critical')]);
const NAMES = new Map([...toPairs(ACCESS_NAMES, 'high'), ...toPairs(CODE_NAMES, 'critical')]);
function toWords(text, grade) {
    return text
        .trim()
        .split(/\s+/)
        .map((word) => [word, grade]);
}
function toPairs(text, grade) {
    const lines = text
        .trim()
        .split('\n')
        .map((line) => line.split(': '));
    return lines.flatMap(([module, names = '']) => names.split(' ').map((name) => [`${module} ${name}`, grade]));
}
/** Implementations in C, and their public modules. */
const TWINS = {
    __builtin__: 'builtins',
    _io: 'io',
    _pyio: 'io',
    _operator: 'operator',
    _functools: 'functools',
    _pickle: 'pickle',
    _thread: 'threading',
    _socket: 'socket',
    _ctypes: 'ctypes',
    _sqlite3: 'sqlite3',
    _weakref: 'weakref',
    _string: 'string',
    nt: 'os',
    posix: 'os',
    copy_reg: 'copyreg',
};
/** Packages that contain other modules under their own names. */
const REEXPORTS = new Set([
    'os',
    'sys',
    'subprocess',
    'builtins',
    'posix',
    'nt',
    'pickle',
    'importlib',
    'shutil',
    'socket',
    'runpy',
    'pty',
    'ctypes',
]);
/** Returns the grade of a single name, also of a member of it: `eval` and `eval.__call__`. */
function gradeOfName(module, name) {
    const modules = [module, TWINS[module] ?? module];
    const parts = name.split('.').slice(0, MOST_PARTS);
    return worst(modules.flatMap((each) => parts.map((_, index) => NAMES.get(`${each} ${parts.slice(0, index + 1).join('.')}`))));
}
/** Returns the grade of a module or of a package around it. */
function gradeOfModule(module) {
    const parts = module.split('.').slice(0, MOST_PARTS);
    return worst(parts.map((_, index) => MODULES.get(parts.slice(0, index + 1).join('.'))));
}
/** Returns the grade of a module that another package exports, such as `six.moves.builtins` or `torch.hub.os`. */
function gradeOfPart(part) {
    const plain = part.replace(/^_+/, '');
    return REEXPORTS.has(part) || REEXPORTS.has(plain) ? 'critical' : undefined;
}
/** Parts of a dotted name that are looked at. */
const MOST_PARTS = 16;
/** Returns the worse of the grades that are known. */
function worst(grades) {
    return grades.includes('critical') ? 'critical' : grades.includes('high') ? 'high' : undefined;
}


/***/ }),

/***/ 32179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ BASE64_BYTES),
/* harmony export */   a6: () => (/* binding */ embeddedIn),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** First bytes of archives that can contain a pickle: zip, gzip, xz, bzip2, zstd, 7z, HDF5. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: signatures are bytes
const ARCHIVE = /^(?:PK\x03\x04|\x1f\x8b\x08|\xfd7zXZ\0|BZh[1-9]1AY|\x28\xb5\x2f\xfd|7z\xbc\xaf\x27\x1c|\x89HDF)/;
/** GLOBAL or INST with two names, also behind marks and scalars: the start of protocols 0 and 1. */
const TEXTUAL = /^(?:\(|p\w*\n|[SVIL][^\n]{0,200}\n|[0}\]]|q.)*[ci][A-Za-z_][\w.]{0,200}\r?\n[A-Za-z_][\w.]{0,200}\r?\n/s;
const BASE64_HEAD = /^(?:gA[A-V]|gA[A-Va-f]|[YaKXK])/;
const BASE64 = /^[A-Za-z0-9+/_-]{16,}/;
/** Bytes after which base64 text is not decoded. */
const BASE64_BYTES = 4 * 1024 * 1024;
/**
 * Looks at the first bytes of a bytes or str value. Most values are something else at the first byte.
 *
 * @param isBytes - whether the value can hold any byte; text can hold a pickle of protocol 0, or base64.
 */
function embeddedIn(window, start, length, isBytes) {
    const first = window.byte(start);
    if (!STARTS[first])
        return undefined;
    const kind = kindOf(window.peek(start, Math.min(length, 512)).toString('latin1'), isBytes);
    return kind && { kind, start, end: start + length, certain: false };
}
function kindOf(head, isBytes) {
    if (isBytes && head.charCodeAt(0) === 0x80)
        return head.charCodeAt(1) <= 5 ? 'pickle' : undefined;
    if (isBytes && ARCHIVE.test(head))
        return 'archive';
    if (TEXTUAL.test(head))
        return 'pickle';
    return BASE64_HEAD.test(head) && BASE64.test(head) && isPickleInBase64(head) ? 'base64' : undefined;
}
function isPickleInBase64(head) {
    const decoded = decodeBase64(head.slice(0, head.length - (head.length % 4)));
    const text = decoded.toString('latin1');
    return (decoded[0] === 0x80 && (decoded[1] ?? 9) <= 5) || TEXTUAL.test(text);
}
/** Decodes base64 text, also with the alphabet for URLs. */
function decodeBase64(text) {
    return Buffer.from(text, 'base64');
}
const STARTS = Array.from({ length: 256 }, (_, byte) => '\x80P\x1f\xfdB\x287\x89cipq0}]gYaKXSVIL'.includes(String.fromCharCode(byte)));


/***/ }),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ge: () => (/* binding */ looksLikePickle),
/* harmony export */   v5: () => (/* binding */ mayBePickle),
/* harmony export */   yO: () => (/* binding */ isNamedAsPickle)
/* harmony export */ });
/* unused harmony export identifyPickle */
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33381);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40532);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64034);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28569);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30264);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8021);






/** Opcodes after which a file that is still consistent counts as a pickle. */
const MOST_OPCODES = 2_000_000;
/**
 * Identifies a pickle of any name by its content: `yes` if an unpickler loads it or calls something, `partial` if it only starts like
 * one or contains one further on. Text that happens to consist of opcodes is `no`.
 */
function identifyPickle(source) {
    let left = MOST_OPCODES;
    const step = (count) => {
        left -= count;
        return left > 0;
    };
    return (0,_region_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegion */ .X)(new _window_js__WEBPACK_IMPORTED_MODULE_4__/* .Window */ .p(source), 0, { step, search: false }).identity;
}
const NAMED = /\.(?:pkl|pickle|pck|pcl|dill|joblib|cloudpickle|p)(?:\.\d+)?$/;
/** Tells whether a file name promises a pickle. */
function isNamedAsPickle(name) {
    return NAMED.test(name);
}
/** Tells from a sample whether a file may be a pickle: by its name, or by its first bytes. */
function mayBePickle({ name, size, head }) {
    if (size === 0)
        return false;
    return isNamedAsPickle(name) || beginsAsPickle(head, size);
}
/**
 * Tells from the first bytes of a file of any name whether it is a pickle, without the rest of the file: text that happens to consist of
 * opcodes up to the end of the sample is none, such as a go.sum, which is 2,000 times GLOBAL of names that Python cannot import.
 */
function looksLikePickle(head, size) {
    if (identifyPickle((0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesSource */ .Xl)(head)) !== 'no')
        return true;
    const cut = cutBySample(head, size);
    if (cut === undefined)
        return false;
    if (cut.opcode?.form === 'counted')
        return true;
    if ([...cut.trace.imports.values()].some(({ trusted }) => !trusted))
        return false;
    return cut.goesOn ?? cut.opcodes > 0;
}
/** A walk that reaches the end of the sample shows nothing against a pickle; what follows is up to the reader. */
function beginsAsPickle(head, size) {
    return identifyPickle((0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesSource */ .Xl)(head)) !== 'no' || cutBySample(head, size) !== undefined;
}
/** Returns where the end of the sample, and nothing else, stops an unpickler; `undefined` if it stops before, or the file ends there. */
function cutBySample(head, size) {
    if (size <= head.length)
        return undefined;
    const trace = new _trace_js__WEBPACK_IMPORTED_MODULE_3__/* .Trace */ .C();
    const { how, at, opcodes } = new _machine_js__WEBPACK_IMPORTED_MODULE_0__/* .Machine */ .u(new _window_js__WEBPACK_IMPORTED_MODULE_4__/* .Window */ .p((0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesSource */ .Xl)(head)), { trace, step: () => true }).run(0);
    if (how !== 'cut')
        return undefined;
    const opcode = _opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .qo[head[at] ?? -1];
    if (opcode?.form === 'counted' && !fits(opcode, head.subarray(at + 1), size - at))
        return undefined;
    return { opcode, opcodes, goesOn: opcode && goesOn(opcode, head.subarray(at + 1)), trace };
}
/** Arguments that end with a line feed, as far as the sample shows them. */
const LINES = new Map([
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.UNICODE, /^/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.STRING, /^["']/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.INT, /^[\s\d+_-]*$/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.LONG, /^[\s\d+_-]*L?$/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.FLOAT, /^[\s\d+._eE-]*$/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.PUT, /^[\s\d+_-]*$/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.GET, /^[\s\d+_-]*$/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.PERSID, /^[\x21-\x7e]*$/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.GLOBAL, /^[\w.]*(\n[\w.]*)?$/],
    [_opcodes_js__WEBPACK_IMPORTED_MODULE_1__.OP.INST, /^[\w.]*(\n[\w.]*)?$/],
]);
/** Tells whether an argument that is longer than the sample may be one. */
function goesOn({ code }, argument) {
    return LINES.get(code)?.test(Buffer.from(argument.buffer, argument.byteOffset, argument.byteLength).toString('latin1'));
}
/** Tells whether the length before a value is within the file; in text it hardly ever is. A length that the sample cuts may be. */
function fits({ size }, argument, left) {
    const length = argument.subarray(0, size).reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
    return argument.length < size || 1 + size + length < left;
}


/***/ }),

/***/ 99519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ isObjectDtype),
/* harmony export */   Pw: () => (/* binding */ parseWrapper),
/* harmony export */   Yx: () => (/* binding */ isWrapper),
/* harmony export */   ws: () => (/* binding */ hidesObjects),
/* harmony export */   z8: () => (/* binding */ DTYPE)
/* harmony export */ });
/* harmony import */ var _core_to_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53621);

/**
 * Arrays inside the stream. joblib writes the bytes of an array after the BUILD of a `NumpyArrayWrapper`, so a reader that does not
 * know them loses its position. Values come decoded: a dict is a Map, a tuple an array, `numpy.dtype` a `Dtype`, an unknown value
 * `undefined`.
 *
 * @see https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py
 */
const WRAPPER = /^(?:sklearn\.externals\.)?joblib\.numpy_pickle\.NumpyArrayWrapper$/;
const DTYPE = 'numpy.dtype';
/** Tells whether a name is the wrapper of an array. */
function isWrapper(name) {
    return WRAPPER.test(name);
}
const ALIGNMENT = 'numpy_array_alignment_bytes';
/** Returns the array that a state of a wrapper announces; `undefined` if its size is unknown. */
function parseWrapper(state) {
    if (!(state instanceof Map))
        return undefined;
    const shape = state.get('shape');
    const size = itemSize(state.get('dtype'));
    if (size === undefined || !Array.isArray(shape))
        return undefined;
    if (size === 'object')
        return { kind: 'pickle' };
    const length = shape.reduce((product, side) => product * (typeof side === 'number' && side >= 0 ? side : Number.NaN), size);
    // joblib pads unless it is None; a value that is not a literal could be either.
    const alignment = state.has(ALIGNMENT) ? state.get(ALIGNMENT) : null;
    if (alignment !== null && typeof alignment !== 'number')
        return undefined;
    return Number.isSafeInteger(length) ? { kind: 'bytes', length, padded: alignment !== null } : undefined;
}
/** Tells whether values of a dtype are Python objects, which numpy stores as a pickle. */
function isObjectDtype(dtype) {
    return itemSize(dtype) === 'object';
}
/**
 * Returns bytes per item: 8 for `f8`, 12 for `U3` (four bytes per character). The state of a struct or of a text overrides its size. A
 * dtype in any other notation, such as `i4,O`, is unknown.
 */
function itemSize(dtype) {
    const { dtypeArgs, dtypeState } = (dtype ?? {});
    const code = Array.isArray(dtypeArgs) ? dtypeArgs[0] : undefined;
    const [, letter = '', digits] = /^[<>|=]?([a-zA-Z?])(\d+)?$/.exec((0,_core_to_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .f)(code)) ?? [];
    if (letter === 'O')
        return 'object';
    if (letter === 'V')
        return structSize(dtypeState);
    const stated = letter === 'U' || letter === 'S' ? structSize(dtypeState) : undefined;
    if (stated !== undefined)
        return stated;
    if ((letter === 'U' || letter === 'S') && dtypeState !== undefined && !isDefault(dtypeState))
        return undefined;
    return digits === undefined ? undefined : Number(digits) * (letter === 'U' ? 4 : 1);
}
/** Tells whether the state of a dtype has a field or a base of objects and flags that deny it. */
function hidesObjects(state) {
    if (!Array.isArray(state))
        return false;
    const flags = state[7];
    const [base, fields] = [state[2], state[4]];
    const parts = fields instanceof Map ? [...fields.values()] : [fields];
    return ((typeof flags !== 'number' || (flags & 1) === 0) &&
        [base, ...parts].some((part) => mayHoldObjects(Array.isArray(part) ? part[0] : part)));
}
/** Tells whether a part of a dtype is objects, or in a notation that is not known. */
function mayHoldObjects(dtype) {
    if (dtype === null || dtype === undefined)
        return dtype === undefined;
    const size = itemSize(dtype);
    return size === 'object' || size === undefined;
}
/** Tells whether a state of version 3 or 4 leaves the size as it is. */
function isDefault(state) {
    return Array.isArray(state) && (state[0] === 3 || state[0] === 4) && state.length >= 8 && state.length <= 9 && state[5] === -1;
}
/** Returns the size of a struct, from a state of version 3 or 4. Bit 1 of its flags tells that a field is an object. */
function structSize(state) {
    if (!Array.isArray(state) || (state[0] !== 3 && state[0] !== 4) || state.length < 8 || state.length > 9)
        return undefined;
    const [size, , flags] = state.slice(5);
    if (typeof flags === 'number' && (flags & 1) === 1)
        return 'object';
    return typeof size === 'number' && size >= 0 ? size : undefined;
}


/***/ }),

/***/ 40532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Machine)
});

// EXTERNAL MODULE: ./build/domains/scan/pickle/decode.js
var decode = __webpack_require__(30759);
// EXTERNAL MODULE: ./build/domains/scan/pickle/embedded.js
var embedded = __webpack_require__(32179);
// EXTERNAL MODULE: ./build/domains/scan/pickle/joblib.js
var joblib = __webpack_require__(99519);
// EXTERNAL MODULE: ./build/domains/scan/pickle/records.js
var records = __webpack_require__(74591);
// EXTERNAL MODULE: ./build/domains/scan/pickle/values.js
var values = __webpack_require__(49651);
// EXTERNAL MODULE: ./build/domains/scan/pickle/weights-only.js
var weights_only = __webpack_require__(91591);
;// CONCATENATED MODULE: ./build/domains/scan/pickle/calls.js





/** Executes a call: the callee must be an object, and a symbolic result is pushed. */
function call(state, callee, at, via, args) {
    if (!(0,values/* isObject */.Gv)(callee))
        (0,values/* refuse */.TR)(`${via} of a value that cannot be called`);
    (0,weights_only/* refusedCall */.dr)(state.trace, callee);
    const result = state.trace.call(callee, via, at);
    state.stack.push(args === undefined || !state.keepsItems ? result : withArguments(state, result, args, at));
}
/** REDUCE and NEWOBJ. The C reader wants a tuple of arguments, pickle.py accepts every iterable. */
function callWithArguments(state, at, { name }) {
    const args = state.stack.pop();
    call(state, state.stack.pop(), at, name, args);
}
/** Returns the result of a call whose arguments matter. */
function withArguments(state, result, args, at) {
    const name = result.of === undefined ? '' : (0,records/* textOf */.b)(result.of);
    const callee = CALLERS.get(name);
    if (callee !== undefined)
        indirectCall(state, args, { callee, name, at });
    if (name === joblib/* DTYPE */.z8)
        return { ...result, items: [args] };
    if (READS_FILES.test(name) && hasArguments(args) && result.of !== undefined)
        result.of.constructed = true;
    if (TIME_ZONES.test(name))
        timeZone(state, args, at);
    if (GETATTR.test(name))
        return attributeOf(state, result, args, at);
    if (/^copy_?reg\.(?:_reconstructor|__newobj__|__newobj_ex__)$/.test(name))
        return reconstruct(state, result, args, at);
    if (/^numpy\._?core\.multiarray\.scalar$/.test(name))
        objectScalar(state, args, at);
    return result;
}
/** Classes whose `__new__` reads the files that its arguments name; their pickles give none. */
const READS_FILES = /^tokenizers\.models\./;
function hasArguments(args) {
    return typeof args === 'number' || args.items === undefined || args.items.length > 0;
}
const GETATTR = /^(?:__builtin__|builtins)\.getattr$/;
/** Time zones of the standard library are pickled as `getattr(ZoneInfo, '_unpickle')`, which reads a zone by a name that it checks. */
function attributeOf(state, result, args, at) {
    const [owner, attribute] = (typeof args === 'object' ? args.items : undefined) ?? [];
    const isZone = typeof owner === 'object' && owner.kind === 'global' && owner.of !== undefined && (0,records/* textOf */.b)(owner.of) === 'zoneinfo.ZoneInfo';
    if (!isZone || (0,decode/* plainValue */._y)(state.window, attribute) !== '_unpickle' || result.of === undefined)
        return result;
    result.of.harmless++;
    return state.import('zoneinfo', 'ZoneInfo._unpickle', 'REDUCE', at);
}
/** Types whose second argument is the name of a time zone, or an object of one. */
const TIME_ZONES = /(?:^|\.)DatetimeTZDtype$/;
/** pandas passes the name `dateutil/…` to a library that opens it as a path. */
function timeZone({ window, trace }, args, offset) {
    const zone = typeof args === 'object' ? (0,decode/* plainValue */._y)(window, args.items?.[1]) : undefined;
    if (typeof zone !== 'string' || !/^dateutil\/|^[./\\]|\.\./.test(zone))
        return;
    trace.event('pickle-hook', { subject: 'DatetimeTZDtype', offset, detail: `a time zone is read from the file ${JSON.stringify(zone)}` });
}
/** Functions of the allow-list that call one of their arguments, by its position. */
const CALLERS = new Map([
    ['numpy.random._pickle.__generator_ctor', 1],
    ['numpy.random._pickle.__randomstate_ctor', 1],
    ['torch._tensor._rebuild_from_type_v2', 0],
]);
/** Records the call of an argument. One that is computed can be anything. */
function indirectCall({ trace }, args, { callee, name, at }) {
    const items = typeof args === 'object' ? args.items : undefined;
    const called = items?.[callee];
    if (items !== undefined && (called === undefined || typeof called === 'number'))
        return;
    if (typeof called === 'object' && called.kind === 'global')
        trace.call(called, 'REDUCE', at);
    else
        trace.event('pickle-call-computed', { subject: name, offset: at, detail: `${name} at offset ${at} calls an argument that is computed` });
}
/** Protocols 0 and 1 make an instance with `copyreg._reconstructor(class, object, None)`, so the class is called. */
function reconstruct({ trace }, result, args, at) {
    const first = typeof args === 'object' ? args.items?.[0] : undefined;
    if (typeof first === 'object' && first.kind === 'global')
        return trace.call(first, 'NEWOBJ', at);
    const subject = result.of === undefined ? 'copyreg' : (0,records/* textOf */.b)(result.of);
    trace.event('pickle-call-computed', {
        subject,
        offset: at,
        detail: `${subject} at offset ${at} makes an object of a class that is not an import`,
    });
    return result;
}
/** `scalar(dtype('O'), bytes)` of numpy unpickles the bytes. numpy never writes it. */
function objectScalar({ window, trace }, args, offset) {
    const [dtype, bytes] = (typeof args === 'object' ? args.items : undefined) ?? [];
    if (!(0,joblib/* isObjectDtype */.O5)((0,decode/* plainValue */._y)(window, dtype)))
        return;
    trace.event('pickle-object-scalar', { subject: 'numpy scalar', offset, detail: 'numpy unpickles the bytes of a scalar of objects' });
    const payload = (0,decode/* payloadOf */.Md)(window, bytes);
    if (payload !== undefined)
        trace.embed({ kind: 'pickle', ...payload, certain: true });
}
/** BUILD calls `__setstate__` or fills `__dict__`. Built-in values have neither, but pickle.py accepts an empty value. */
function build(state, at) {
    const value = state.stack.pop();
    const target = state.stack.top();
    (0,weights_only/* refusedBuild */.fb)(state.trace, target);
    if (!(0,values/* isObject */.Gv)(target))
        return;
    if (target.kind !== 'result' || target.of === undefined) {
        protectedBuild(state, target, at);
        return;
    }
    state.trace.trustedCall ||= target.of.trusted;
    target.of.built = true;
    const text = (0,records/* textOf */.b)(target.of);
    if (text === joblib/* DTYPE */.z8)
        stateOfDtype(state, target, value, at);
    if ((0,joblib/* isWrapper */.Yx)(text))
        skipArray(state, value);
}
/** Keeps the state of a dtype. Flags that hide a field of objects make NumPy read any address as an object. */
function stateOfDtype({ trace, window }, target, value, offset) {
    target.items?.push(value);
    if (!(0,joblib/* hidesObjects */.ws)((0,decode/* plainValue */._y)(window, value)))
        return;
    trace.event('pickle-object-scalar', { subject: 'numpy dtype', offset, detail: 'the flags of a dtype hide that a field has objects' });
}
/** A state that is set on an import changes the module, class or function for all code that runs later. */
function protectedBuild({ trace }, target, offset) {
    if (target.of === undefined)
        return;
    const subject = (0,records/* textOf */.b)(target.of);
    trace.trustedCall ||= target.of.trusted;
    trace.event('pickle-build-target', { subject, offset, detail: `BUILD at offset ${offset} changes ${subject} itself` });
}
/** Moves past an array that joblib stored inside the stream. */
function skipArray(state, value) {
    state.trace.arrays++;
    if (state.options.ignoresArrays === true)
        return;
    const array = (0,joblib/* parseWrapper */.Pw)((0,decode/* plainValue */._y)(state.window, value));
    if (array === undefined)
        throw new values/* Ended */.lj('limit', 'the size of an array of joblib is unknown');
    // joblib puts the array in place of its wrapper.
    state.stack.replaceTop(values/* OPAQUE */.ej);
    if (array.kind === 'pickle') {
        state.next = state.readInner(state.next);
        return;
    }
    const padding = array.padded ? 1 + Math.max(0, state.window.byte(state.next)) : 0;
    const start = state.argument(state.next, padding + array.length);
    state.next = start + padding + array.length;
    state.trace.addRange(start, state.next);
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/containers.js




/** Binary logarithm of the number of values above which a structure is an expansion attack; a real model has fewer than 2^40 bytes. */
const EXPANSION_LOG = 40;
/** POP removes a mark if one is on top. */
function pop(state) {
    const { stack } = state;
    if (stack.marks.length > 0 && stack.depth === stack.fence)
        stack.unmark();
    else
        state.drop(stack.pop());
}
function popMark(state) {
    const { stack } = state;
    const mark = stack.unmark();
    for (let index = mark; index < stack.depth; index++)
        state.drop(stack.get(index));
    stack.depth = mark;
}
function dup(state) {
    state.stack.push(state.distinct(state.stack.top()));
}
function tuple(state, from) {
    const { stack } = state;
    if (from < stack.fence)
        (0,values/* refuse */.TR)('stack underflow');
    let hashable = true;
    for (let index = from; index < stack.depth; index++)
        hashable &&= (0,values/* isHashable */.tO)(stack.get(index));
    const shared = (0,values/* tupleOf */.cF)(hashable, (0,values/* grownLog */.Im)(0, stack, from));
    const items = keptItems(state, from);
    stack.depth = from;
    stack.push(items === undefined ? shared : { ...shared, items });
    limitExpansion(state, shared.log);
}
function frozenset(state, from) {
    const { stack } = state;
    wantHashable(state, from, 1);
    const shared = (0,values/* frozensetOf */.Uv)((0,values/* grownLog */.Im)(0, stack, from));
    stack.depth = from;
    stack.push(shared);
    limitExpansion(state, shared.log);
}
function list(state, from) {
    const log = (0,values/* grownLog */.Im)(0, state.stack, from);
    state.stack.depth = from;
    state.stack.push(log === 0 ? values/* LIST */.rl : { kind: 'list', hashable: false, log });
    limitExpansion(state, log);
}
function dict(state, from) {
    const { stack } = state;
    if ((stack.depth - from) % 2 !== 0)
        (0,values/* refuse */.TR)('odd number of items');
    wantHashable(state, from, 2);
    reportHooks(state, from, state.next);
    const log = (0,values/* grownLog */.Im)(0, stack, from);
    const items = keptItems(state, from);
    stack.depth = from;
    if (items !== undefined)
        stack.push({ ...values/* DICT */.Zu, log, items });
    else
        stack.push(log === 0 ? values/* DICT */.Zu : { kind: 'dict', hashable: false, log });
    limitExpansion(state, log);
}
/** APPEND and APPENDS: list, bytearray, or an object with a method for it. */
function append(state, from, at, via) {
    const target = takeItems(state, from, ['list', 'bytearray']);
    if (target !== undefined && target !== values/* BYTEARRAY */.oX && target.kind !== 'list')
        protect(state, target, at, via);
}
/** ADDITEMS: set, or an object with a method for it. */
function addItems(state, from, at, via) {
    if (from > 0 && (0,values/* isKind */.VF)(state.stack.at(from - 1), 'set'))
        wantHashable(state, from, 1);
    const target = takeItems(state, from, ['set']);
    if (target !== undefined && target.kind !== 'set')
        protect(state, target, at, via);
}
/** SETITEM and SETITEMS: dict, list, or an object with a method for it. */
function setItems(state, from, at, via) {
    const { stack } = state;
    if ((stack.depth - from) % 2 !== 0)
        (0,values/* refuse */.TR)('odd number of items');
    const isDict = from > 0 && (0,values/* isKind */.VF)(stack.at(from - 1), 'dict');
    if (isDict) {
        wantHashable(state, from, 2);
        reportHooks(state, from, at);
        keepMore(state, from);
    }
    const target = takeItems(state, from, ['dict', 'list', 'bytearray']);
    if (target !== undefined && !isDict)
        protect(state, target, at, via);
}
/** Removes items above their container and lets it grow. @returns the container; `undefined` without items. */
function takeItems(state, from, kinds) {
    const { stack } = state;
    const target = from > 0 ? stack.at(from - 1) : (0,values/* refuse */.TR)('stack underflow');
    if (from >= stack.depth)
        return undefined;
    if (typeof target === 'number' || (!kinds.includes(target.kind) && !(0,values/* isObject */.Gv)(target)))
        return (0,values/* refuse */.TR)('items for a value that takes none');
    grow(state, target, from);
    stack.depth = from;
    return target;
}
function grow(state, target, from) {
    const { stack } = state;
    if (target.kind !== 'list' && target.kind !== 'dict')
        return;
    const log = (0,values/* grownLog */.Im)(target.log, stack, from);
    if (log === target.log)
        return;
    if (Object.isFrozen(target))
        stack.set(from - 1, { kind: target.kind, hashable: false, log });
    else
        target.log = log;
    limitExpansion(state, log);
}
function limitExpansion({ trace, next }, log) {
    if (log < EXPANSION_LOG)
        return;
    const detail = `containers that refer to each other expand to more than 2^${EXPANSION_LOG} values`;
    trace.event('pickle-expansion', { subject: 'expansion', offset: next, detail });
}
/** Records items that are set on something else than the container that a pickler would use. */
function protect({ trace }, target, offset, via) {
    (0,weights_only/* refusedTarget */.CP)(trace, target, via);
    if (target.kind === 'opaque' || (target.kind === 'result' && !isArray(target)))
        return;
    const subject = target.of === undefined ? target.kind : (0,records/* textOf */.b)(target.of);
    const what = target.kind === 'global' ? `${subject} itself` : target.kind === 'result' ? `the result of ${subject}` : `a ${subject}`;
    trace.event('pickle-item-target', { subject: `${via} ${subject}`, offset, detail: `${via} at offset ${offset} changes ${what}` });
}
/** Results of functions that rebuild tensors and arrays: a pickler never sets items on them. */
function isArray({ of }) {
    return of !== undefined && /^(?:torch\._utils\._rebuild_|torch\._tensor\._rebuild_|numpy\._?core\.multiarray\.)/.test((0,records/* textOf */.b)(of));
}
/** Returns the values above an offset of the stack as a tuple of arguments. */
function argumentsFrom(state, from) {
    const items = keptItems(state, from);
    return items === undefined ? values/* EMPTY_TUPLE */.RD : { ...values/* EMPTY_TUPLE */.RD, items };
}
function keptItems({ stack, keepsItems }, from) {
    return keepsItems && stack.depth - from <= values/* KEPT_ITEMS */.ce ? stack.from(from) : undefined;
}
function keepMore({ stack }, from) {
    const target = stack.get(from - 1);
    const items = typeof target === 'object' ? target.items : undefined;
    if (items === undefined)
        return;
    // One item too many tells that the rest is unknown.
    for (let index = from; index < stack.depth && items.length <= values/* KEPT_ITEMS */.ce; index++)
        items.push(stack.get(index));
}
/** Members that the unpickler itself, or any use of an object, looks up and calls. */
const HOOKS = /^(?:__(?:new|init|call|setstate|reduce|reduce_ex|getattr|getattribute|setattr|getitem|setitem|get|set|del|hash|eq|class|prepare|init_subclass)__|append|extend|add|persistent_load|find_class)$/;
/** Reports imports under the name of a hook: BUILD makes them methods of an object, and the next opcode calls them. */
function reportHooks({ stack, window, trace }, from, offset) {
    for (let index = from; index + 1 < stack.depth; index += 2) {
        const value = stack.get(index + 1);
        // Of other values none can be called, and only a dict can be the interface of an array.
        if (typeof value !== 'object' || !((0,values/* isKind */.VF)(value, 'dict') || (0,values/* isObject */.Gv)(value)))
            continue;
        const key = hookName(window, stack.get(index));
        if (key === undefined || !((0,values/* isObject */.Gv)(value) || ARRAYS.test(key)))
            continue;
        const what = value.of === undefined ? value.kind : (0,records/* textOf */.b)(value.of);
        trace.event('pickle-hook', { subject: `${key} = ${what}`, offset, detail: `the member ${key} is set to ${what}` });
    }
}
/** Attributes from which NumPy takes the address of memory, or an array. */
const ARRAYS = /^__array/;
/** Imports whose result is a text that this reader does not compute. */
const TEXTS = /^(?:builtins\.(?:str|bytes)|_codecs\.encode)$/;
/** Returns the name if a key of a dict is a hook, or `?` if it is a computed text, which can be one. */
function hookName(window, key) {
    if (typeof key === 'object')
        return key.kind === 'result' && key.of !== undefined && TEXTS.test((0,records/* textOf */.b)(key.of)) ? '?' : undefined;
    const name = (0,decode/* plainValue */._y)(window, key);
    return typeof name === 'string' && (HOOKS.test(name) || ARRAYS.test(name)) ? name : undefined;
}
function wantHashable({ stack }, from, step) {
    for (let index = from; index < stack.depth; index += step) {
        if (!(0,values/* isHashable */.tO)(stack.get(index)))
            (0,values/* refuse */.TR)('unhashable');
    }
}

// EXTERNAL MODULE: ./build/domains/scan/pickle/opcodes.js
var opcodes = __webpack_require__(64034);
;// CONCATENATED MODULE: ./build/domains/scan/pickle/handlers.js






/** The empty tuple where items are kept: one for all, because nothing is added to a tuple. */
const KEPT_EMPTY = Object.freeze({ ...values/* EMPTY_TUPLE */.RD, items: [] });
const scalar = ({ stack }, at) => stack.push(at);
/** What each opcode without an argument does, by byte. */
const PLAIN = byCode({
    40: ({ stack }) => stack.mark(),
    41: ({ stack, keepsItems }) => stack.push(keepsItems ? KEPT_EMPTY : values/* EMPTY_TUPLE */.RD),
    48: pop,
    49: popMark,
    50: dup,
    78: scalar,
    81: binaryPersistentId,
    82: callWithArguments,
    93: ({ stack }) => stack.push(values/* LIST */.rl),
    97: (state, at, { name }) => append(state, state.stack.depth - 1, at, name),
    98: build,
    100: (state) => dict(state, state.stack.unmark()),
    101: (state, at, { name }) => append(state, state.stack.unmark(), at, name),
    108: (state) => list(state, state.stack.unmark()),
    111: callObject,
    115: (state, at, { name }) => setItems(state, state.stack.depth - 2, at, name),
    116: (state) => tuple(state, state.stack.unmark()),
    117: (state, at, { name }) => setItems(state, state.stack.unmark(), at, name),
    125: ({ stack, keepsItems }) => stack.push(keepsItems ? { ...values/* DICT */.Zu, items: [] } : values/* DICT */.Zu),
    129: callWithArguments,
    133: (state) => tuple(state, state.stack.depth - 1),
    134: (state) => tuple(state, state.stack.depth - 2),
    135: (state) => tuple(state, state.stack.depth - 3),
    136: scalar,
    137: scalar,
    143: ({ stack }) => stack.push(values/* SET */.rK),
    144: (state, at, { name }) => addItems(state, state.stack.unmark(), at, name),
    145: (state) => frozenset(state, state.stack.unmark()),
    146: callWithKeywords,
    147: stackGlobal,
    148: (state) => state.remember(state.memo.count),
    151: ({ stack }) => stack.push(values/* OPAQUE */.ej),
    152: readOnlyBuffer,
});
/** What each opcode with an argument of fixed size does with its value, by byte; numbers are pushed by the machine. */
const FIXED = byCode({
    104: (state, key) => state.recall(key),
    106: (state, key) => state.recall(key),
    113: (state, key) => state.remember(key),
    114: (state, key) => state.remember(key),
    128: protocol,
    130: extension,
    131: extension,
    132: extension,
    149: handlers_frame,
});
function byCode(handlers) {
    return Array.from({ length: 256 }, (_, code) => handlers[code]);
}
function binaryPersistentId(state) {
    const id = state.stack.pop();
    (0,weights_only/* persistentId */.HH)(state, id);
    state.stack.push(moduleIn(state, id) ?? values/* OPAQUE */.ej);
}
/** torch before 1.6 keeps the class of a module as `('module', class, file, source)`, and gives the class. */
function moduleIn({ window }, id) {
    const [kind, of] = (typeof id === 'object' ? id.items : undefined) ?? [];
    const isModule = typeof kind === 'number' && (0,decode/* textAt */.$6)(window, kind) === 'module' && typeof of === 'object' && of.kind === 'global';
    return isModule ? of : undefined;
}
function stackGlobal(state, at, { name }) {
    const { stack, window, moved } = state;
    const attribute = (0,decode/* textOperand */.pN)(window, stack.pop(), moved);
    const module = (0,decode/* textOperand */.pN)(window, stack.pop(), moved);
    stack.push(state.import(module, attribute, name, at));
}
function callObject(state, at, { name }) {
    const { stack } = state;
    const mark = stack.unmark();
    const callee = mark < stack.depth ? stack.get(mark) : undefined;
    const args = argumentsFrom(state, mark + 1);
    stack.depth = mark;
    call(state, callee ?? (0,values/* refuse */.TR)('stack underflow'), at, name, args);
}
/** NEWOBJ_EX: a class, a tuple of arguments, a dict of keywords. */
function callWithKeywords(state, at, { name }) {
    state.stack.pop();
    const args = state.stack.pop();
    call(state, state.stack.pop(), at, name, args);
}
function readOnlyBuffer({ stack, window }) {
    const value = stack.top();
    const isBuffer = typeof value === 'number' ? opcodes/* BYTES_CODES */.xc.has(window.peek(value, 1)[0] ?? -1) : (0,values/* isKind */.VF)(value, 'bytearray') || (0,values/* isObject */.Gv)(value);
    if (!isBuffer)
        (0,values/* refuse */.TR)('READONLY_BUFFER of a value that is not a buffer');
}
function protocol(state, value) {
    if (value > 5)
        (0,values/* refuse */.TR)(`protocol ${value}`);
    state.protocol = value;
    state.trace.protocol = Math.max(state.trace.protocol, value);
}
/** An entry of copyreg's registry, which another pickle may have filled. */
function extension(state, code, at) {
    if (code <= 0 || code >= 2 ** 31)
        (0,values/* refuse */.TR)('extension code');
    state.stack.push(state.import(null, `extension ${code}`, 'EXT', at));
}
/**
 * FRAME makes the C reader load its bytes into a buffer, unless they are in the buffer already. What is left of a buffer that is too
 * short is dropped. The C reader stops if the file ends before the frame does; pickle.py continues.
 */
function handlers_frame(state, length, at) {
    const start = state.next;
    if (start + length > state.window.size)
        frameEvent(state, at, 'a frame is longer than the file');
    if (at < state.frameEnd)
        frameEvent(state, at, 'a frame starts inside another one');
    if (start + length <= state.frameEnd)
        return;
    if (start < state.frameEnd)
        state.next = state.crossFrame(start);
    state.frameEnd = state.next + length;
}
function frameEvent({ trace }, offset, detail) {
    trace.event('pickle-frame', { subject: detail, offset, detail });
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/stack.js

/** The most values on the stack, marks, and memo entries. */
const STACK_LIMIT = 8_000_000;
const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
/** Stack of the pickle machine, with its marks. Nothing below the last mark can be popped. */
class Stack {
    /** Values in pieces: an array of millions is copied when it grows, and takes the memory of both copies. */
    #chunks = [];
    marks = [];
    /** Number of values; the chunks are never shortened. */
    depth = 0;
    /** Depth at the last mark. */
    fence = 0;
    push(value) {
        if (this.depth >= STACK_LIMIT)
            throw new values/* Ended */.lj('limit', 'the stack is deeper than 8,000,000 values');
        this.set(this.depth, value);
        this.depth++;
    }
    /** Returns the value at an index that must be below the depth. */
    get(index) {
        return this.#chunks[index >> CHUNK_BITS]?.[index & (CHUNK - 1)];
    }
    /** Replaces the value at an index, or adds one at the depth. */
    set(index, value) {
        const chunk = this.#chunks[index >> CHUNK_BITS];
        if (chunk === undefined)
            this.#chunks.push([value]);
        else
            chunk[index & (CHUNK - 1)] = value;
    }
    /** Returns the values from an index to the depth. */
    from(index) {
        return Array.from({ length: this.depth - index }, (_, at) => this.get(index + at));
    }
    top() {
        if (this.depth <= this.fence)
            (0,values/* refuse */.TR)('stack underflow');
        return this.get(this.depth - 1);
    }
    pop() {
        const value = this.top();
        this.depth--;
        return value;
    }
    replaceTop(value) {
        this.set(this.depth - 1, value);
    }
    mark() {
        if (this.marks.length >= STACK_LIMIT)
            throw new values/* Ended */.lj('limit', 'more than 8,000,000 marks');
        this.marks.push(this.depth);
        this.fence = this.depth;
    }
    /** Removes the last mark. @returns the depth at which it was set. */
    unmark() {
        const mark = this.marks.pop() ?? (0,values/* refuse */.TR)('no MARK');
        this.fence = this.marks.at(-1) ?? 0;
        return mark;
    }
    /** Returns the value at an index that must be above the fence. */
    at(index) {
        if (index < this.fence || index >= this.depth)
            (0,values/* refuse */.TR)('stack underflow');
        return this.get(index);
    }
}
/** Memo of the pickle machine. Most keys come in order; a Map of millions would cost ten times the memory. */
class Memo {
    count = 0;
    #dense = [];
    #sparse = new Map();
    get(key) {
        return key < this.#dense.length ? this.#dense[key] : this.#sparse.get(key);
    }
    put(key, value) {
        if (this.get(key) === undefined) {
            if (this.count >= STACK_LIMIT)
                throw new values/* Ended */.lj('limit', 'more than 8,000,000 memo entries');
            this.count++;
        }
        if (key < this.#dense.length)
            this.#dense[key] = value;
        else if (key === this.#dense.length && !this.#sparse.has(key))
            this.#dense.push(value);
        else
            this.#sparse.set(key, value);
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/state.js


/** State of the pickle machine while it reads one pickle. */
class State {
    window;
    options;
    trace;
    stack = new Stack();
    memo = new Memo();
    /** Where each argument that `dropsFrames` moved is stored. */
    moved = new Map();
    /** Reads a whole pickle inside this one. @returns the offset after it. */
    readInner;
    /** Offset of the next opcode; a handler may move it past an inline array, or to another frame. */
    next = 0;
    protocol = 0;
    /** Set by imports whose arguments matter (dtypes, storages): from then on the items of small tuples and dicts are kept. */
    keepsItems = false;
    /** End of the bytes that the C reader has in its buffer. */
    frameEnd = 0;
    crossesFrame = false;
    constructor(window, options, readInner) {
        this.window = window;
        this.options = options;
        this.trace = options.trace;
        this.readInner = readInner;
    }
    /** Imports a name. @returns its symbolic value. */
    import(module, name, via, offset) {
        const found = this.trace.import(module, name, { via, offset, protocol: this.protocol });
        this.keepsItems ||= module !== null && /^(?:numpy|joblib|copy_?reg|torch|sklearn\.externals|tokenizers|pandas|zoneinfo)\b/.test(module);
        return found;
    }
    recall(key) {
        this.stack.push(this.memo.get(key) ?? (0,values/* refuse */.TR)('no such memo entry'));
    }
    /** Lists and dicts that are remembered become distinct, so that their growth is seen through the memo. */
    remember(key) {
        const value = this.distinct(this.stack.top());
        this.memo.put(key, value);
    }
    /** Replaces a shared list or dict at the top by one of its own. */
    distinct(value) {
        if (typeof value === 'number' || !Object.isFrozen(value) || (value.kind !== 'list' && value.kind !== 'dict'))
            return value;
        const own = { kind: value.kind, hashable: false, log: 0 };
        this.stack.replaceTop(own);
        return own;
    }
    /** Notes that a value is removed without use. */
    drop(value) {
        if ((0,values/* isKind */.VF)(value, 'result') && value.of !== undefined)
            value.of.dropped++;
    }
    /** Returns where an argument of so many bytes starts, after a check of the frame and the end of the file. */
    argument(start, length) {
        let from = start;
        if (start < this.frameEnd && start + length > this.frameEnd)
            from = this.crossFrame(start);
        if (from + length > this.window.size)
            throw new values/* Ended */.lj('cut', 'an argument runs past the end of the file');
        return from;
    }
    /** @param cuts - as pickle.py at the end of a file: the last byte is read as the line feed, and GLOBAL imports. */
    line(start, cuts) {
        let from = start;
        let end = this.window.lineEnd(start);
        if (start < this.frameEnd && end >= this.frameEnd) {
            from = this.crossFrame(start);
            if (from !== start)
                end = this.window.lineEnd(from);
        }
        if (end < 0 && cuts)
            return [from, Math.max(from, this.window.size - 1)];
        if (end < 0)
            throw new values/* Ended */.lj('cut', 'a line runs past the end of the file');
        return [from, end];
    }
    /** Records that bytes from `start` cross the end of the buffer. @returns where they are read. */
    crossFrame(start) {
        this.crossesFrame = true;
        return this.options.dropsFrames === true ? this.frameEnd : start;
    }
}

// EXTERNAL MODULE: ./build/domains/scan/pickle/text.js
var pickle_text = __webpack_require__(57150);
;// CONCATENATED MODULE: ./build/domains/scan/pickle/machine.js
var _a;







/** Lines longer than this are accepted without a check of their syntax. */
const LINE_BYTES = 65_536;
const STEP = 4096;
/** Object arrays inside object arrays. */
const MAX_DEPTH = 8;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const CONSTANTS = new Set([opcodes.OP.BINFLOAT, opcodes.OP.BININT, opcodes.OP.BININT1, opcodes.OP.BININT2]);
/**
 * CPython's unpickler without effects: the same stack, marks, memo and refusals, but an import is a name that is recorded, and a
 * call is a record. Runs one pickle.
 */
class Machine {
    #state;
    #window;
    #options;
    #at = 0;
    #opcodes = 0;
    #lines = 0;
    constructor(window, options) {
        this.#state = new State(window, options, (start) => this.#readInner(start));
        this.#window = window;
        this.#options = options;
    }
    /** Reads on from `start` with the stack and memo that exist. */
    run(start) {
        this.#at = start;
        this.#opcodes = 0;
        this.#lines = 0;
        try {
            return this.#loop();
        }
        catch (error) {
            if (error instanceof values/* Ended */.lj)
                return this.#end(error.how, error.message);
            throw error;
        }
        finally {
            this.#state.trace.opcodes += this.#opcodes;
            this.#options.step(this.#opcodes % STEP);
        }
    }
    #loop() {
        const { first } = this.#state.trace;
        for (;;) {
            if (this.#opcodes % STEP === STEP - 1 && !this.#options.step(STEP))
                throw new values/* Ended */.lj('limit', 'the budget of opcodes is spent');
            const code = this.#window.byte(this.#at);
            const opcode = opcodes/* OPCODES */.qo[code];
            if (opcode === undefined)
                throw code < 0
                    ? new values/* Ended */.lj('cut', 'the file ends before STOP')
                    : new values/* Ended */.lj('refused', `0x${code.toString(16).padStart(2, '0')} is not an opcode`);
            if (first[code] < 0)
                first[code] = this.#at;
            if (code === opcodes.OP.STOP)
                return this.#stop();
            const at = this.#at;
            this.#at = this.#step(opcode, at);
            if (at < this.#state.frameEnd && this.#at > this.#state.frameEnd)
                this.#leaveFrame(opcode, at);
            this.#opcodes++;
        }
    }
    /** A pickler ends a frame between opcodes; only an inline array may follow it. */
    #leaveFrame({ form, name }, offset) {
        if (form === 'none' || name === 'FRAME')
            return;
        const detail = `${name} at offset ${offset} continues behind the end of its frame`;
        this.#state.trace.event('pickle-frame', { subject: 'opcode leaves frame', offset, detail });
    }
    #stop() {
        this.#state.stack.top();
        this.#opcodes++;
        this.#at++;
        for (let index = 0; index < this.#state.stack.depth - 1; index++)
            this.#state.drop(this.#state.stack.get(index));
        return this.#end('stop', '', this.#state.stack.depth === 1 && this.#state.stack.marks.length === 0);
    }
    #end(how, why, clean = false) {
        return { how, why, at: this.#at, opcodes: this.#opcodes, lines: this.#lines, clean, crossesFrame: this.#state.crossesFrame };
    }
    #readInner(start) {
        const depth = (this.#options.depth ?? 0) + 1;
        if (depth > MAX_DEPTH)
            throw new values/* Ended */.lj('limit', 'arrays of objects are nested deeper than 8');
        const inner = new _a(this.#window, { ...this.#options, depth }).run(start);
        if (inner.how !== 'stop')
            throw new values/* Ended */.lj(inner.how, inner.why);
        return inner.at;
    }
    /** Finds the argument and executes the opcode. @returns the offset of the next one. */
    #step(opcode, at) {
        switch (opcode.form) {
            case 'none':
                this.#state.next = at + 1;
                PLAIN[opcode.code](this.#state, at, opcode);
                return this.#state.next;
            case 'fixed':
                return this.#fixed(opcode, at);
            case 'counted':
                return this.#counted(opcode, at);
            case 'line':
                return this.#line(opcode, at);
            case 'lines':
                return this.#names(opcode, at);
        }
    }
    #fixed(opcode, at) {
        const start = this.#state.argument(at + 1, opcode.size);
        this.#state.next = start + opcode.size;
        if (CONSTANTS.has(opcode.code))
            this.#state.stack.push(at);
        else
            FIXED[opcode.code]?.(this.#state, this.#window.number(start, opcode.size), at);
        return this.#state.next;
    }
    #counted({ code, size }, at) {
        const start = this.#state.argument(at + 1, size);
        const length = this.#window.number(start, size);
        if (code === opcodes.OP.LONG4 && length >= 2 ** 31)
            (0,values/* refuse */.TR)('negative byte count');
        const payload = this.#state.argument(start + size, length);
        if (payload !== at + 1 + size)
            this.#state.moved.set(at, { start: payload, end: payload + length });
        if (length > 3)
            this.#lookInside(code, payload, length);
        this.#state.stack.push(code === opcodes.OP.BYTEARRAY8 ? values/* BYTEARRAY */.oX : at);
        return payload + length;
    }
    #lookInside(code, payload, length) {
        if (code === opcodes.OP.LONG1 || code === opcodes.OP.LONG4)
            return;
        const isBytes = opcodes/* BYTES_CODES */.xc.has(code) || code === opcodes.OP.BYTEARRAY8 || code === opcodes.OP.BINSTRING || code === opcodes.OP.SHORT_BINSTRING;
        const found = (0,embedded/* embeddedIn */.a6)(this.#window, payload, length, isBytes);
        if (found !== undefined)
            this.#state.trace.embed(found);
    }
    #line({ code, name }, at) {
        this.#lines++;
        const [start, end] = this.#state.line(at + 1, false);
        if (start !== at + 1)
            this.#state.moved.set(at, { start, end });
        if (end - start > LINE_BYTES)
            this.#longLine(code, at);
        else
            this.#textual(code, name, at, this.#window.slice(start, end - start).toString('latin1'));
        return end + 1;
    }
    #longLine(code, at) {
        if (code === opcodes.OP.GET || code === opcodes.OP.PUT)
            throw new values/* Ended */.lj('limit', 'a memo key has more than 65,536 characters');
        this.#state.stack.push(code === opcodes.OP.PERSID ? values/* OPAQUE */.ej : at);
    }
    #textual(code, name, at, line) {
        if (code === opcodes.OP.GET)
            this.#state.recall(memoKey(line));
        else if (code === opcodes.OP.PUT)
            this.#state.remember(memoKey(line));
        else if (code === opcodes.OP.PERSID)
            this.#persistentId(line);
        else if (LINES[code]?.(line))
            this.#scalarLine(code, at, line.length);
        else
            (0,values/* refuse */.TR)(`${name} with a value that CPython refuses`);
    }
    #scalarLine(code, at, length) {
        this.#state.stack.push(at);
        if (length <= 3 || (code !== opcodes.OP.STRING && code !== opcodes.OP.UNICODE))
            return;
        const quote = code === opcodes.OP.STRING ? 1 : 0;
        const found = (0,embedded/* embeddedIn */.a6)(this.#window, at + 1 + quote, length - 2 * quote, code === opcodes.OP.STRING);
        if (found !== undefined)
            this.#state.trace.embed(found);
    }
    #persistentId(line) {
        if (/[^\0-\x7f]/.test(line))
            (0,values/* refuse */.TR)('PERSID');
        this.#state.trace.persistentIds++;
        this.#state.trace.weightsOnlyProblem ??= 'a persistent id is text';
        this.#state.stack.push(values/* OPAQUE */.ej);
    }
    /** GLOBAL and INST. pickle.py imports for INST before it notices that MARK is missing. */
    #names({ code, name }, at) {
        this.#lines++;
        const [start, end] = this.#state.line(at + 1, true);
        const module = this.#nameAt(code, start, end);
        const [nextStart, nextEnd] = this.#state.line(end + 1, true);
        const found = this.#state.import(module, this.#nameAt(code, nextStart, nextEnd), name, at);
        if (code !== opcodes.OP.INST)
            this.#state.stack.push(found);
        else {
            this.#state.stack.depth = this.#state.stack.unmark();
            this.#state.stack.push(this.#state.trace.call(found, name, at));
        }
        return nextEnd + 1;
    }
    /** GLOBAL accepts UTF-8, INST ASCII. The C reader refuses an empty line; pickle.py imports the module first. */
    #nameAt(code, start, end) {
        const bytes = this.#window.slice(start, Math.max(0, Math.min(end - start, decode/* NAME_BYTES */.ce)));
        if (code === opcodes.OP.INST && bytes.some((byte) => byte > 0x7f))
            (0,values/* refuse */.TR)('INST with a name that is not ASCII');
        if (end - start > decode/* NAME_BYTES */.ce)
            return bytes.toString('latin1');
        try {
            return UTF8.decode(bytes);
        }
        catch {
            return (0,values/* refuse */.TR)('a name that is not UTF-8');
        }
    }
}
_a = Machine;
/** Returns a memo key. Keys that a number does not hold exactly could be confused. */
function memoKey(line) {
    const key = (0,pickle_text/* parseMemoKey */.fJ)(line) ?? (0,values/* refuse */.TR)('memo key');
    if (!Number.isSafeInteger(key))
        throw new values/* Ended */.lj('limit', 'a memo key is larger than 2^53');
    return key;
}
const LINES = {
    [opcodes.OP.INT]: pickle_text/* isInt */.E6,
    [opcodes.OP.LONG]: pickle_text/* isLong */.x7,
    [opcodes.OP.FLOAT]: pickle_text/* isFloat */.dk,
    [opcodes.OP.STRING]: (line) => (0,pickle_text/* parseString */.$l)(line) !== undefined,
    [opcodes.OP.UNICODE]: (line) => (0,pickle_text/* parseUnicode */.Jh)(line) !== undefined,
};


/***/ }),

/***/ 64034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ OP),
/* harmony export */   ox: () => (/* binding */ COUNTED_TEXT_CODES),
/* harmony export */   qo: () => (/* binding */ OPCODES),
/* harmony export */   xc: () => (/* binding */ BYTES_CODES)
/* harmony export */ });
/**
 * The 68 opcodes of CPython's pickle machine, protocols 0 to 5, and the form of the argument of each.
 *
 * `-` without · `fN` N bytes · `nN` a length of N bytes, then so many bytes · `line` text up to a line feed · `lines` two of them.
 *
 * @see https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
const TABLE = `
28 MARK -            29 EMPTY_TUPLE -      2e STOP -              30 POP -            31 POP_MARK -
32 DUP -             42 BINBYTES n4        43 SHORT_BINBYTES n1   46 FLOAT line       47 BINFLOAT f8
49 INT line          4a BININT f4          4b BININT1 f1          4c LONG line        4d BININT2 f2
4e NONE -            50 PERSID line        51 BINPERSID -         52 REDUCE -         53 STRING line
54 BINSTRING n4      55 SHORT_BINSTRING n1 56 UNICODE line        58 BINUNICODE n4    5d EMPTY_LIST -
61 APPEND -          62 BUILD -            63 GLOBAL lines        64 DICT -           65 APPENDS -
67 GET line          68 BINGET f1          69 INST lines          6a LONG_BINGET f4   6c LIST -
6f OBJ -             70 PUT line           71 BINPUT f1           72 LONG_BINPUT f4   73 SETITEM -
74 TUPLE -           75 SETITEMS -         7d EMPTY_DICT -        80 PROTO f1         81 NEWOBJ -
82 EXT1 f1           83 EXT2 f2            84 EXT4 f4             85 TUPLE1 -         86 TUPLE2 -
87 TUPLE3 -          88 NEWTRUE -          89 NEWFALSE -          8a LONG1 n1         8b LONG4 n4
8c SHORT_BINUNICODE n1                     8d BINUNICODE8 n8      8e BINBYTES8 n8     8f EMPTY_SET -
90 ADDITEMS -        91 FROZENSET -        92 NEWOBJ_EX -         93 STACK_GLOBAL -   94 MEMOIZE -
95 FRAME f8          96 BYTEARRAY8 n8      97 NEXT_BUFFER -       98 READONLY_BUFFER -`;
const FORMS = { '-': 'none', f: 'fixed', n: 'counted', line: 'line', lines: 'lines' };
const ALL = [...TABLE.matchAll(/(\w\w) (\w+) (line|lines|-|[fn]\d)(?=\s|$)/g)].map(([, byte = '', name = '', form = '']) => ({
    code: Number.parseInt(byte, 16),
    name,
    form: FORMS[/^[fn]\d/.test(form) ? form.charAt(0) : form] ?? 'none',
    size: Number(form.slice(1)) || 0,
}));
/** By byte. A byte that is not an opcode is `undefined`. */
const OPCODES = Array.from({ length: 256 }, (_, byte) => ALL.find(({ code }) => code === byte));
/** The byte of each opcode, by name: `OP.REDUCE`. */
const OP = Object.fromEntries(ALL.map(({ name, code }) => [name, code]));
/** Opcodes that push `bytes`. */
const BYTES_CODES = new Set([OP.BINBYTES, OP.SHORT_BINBYTES, OP.BINBYTES8]);
/** Opcodes that push `str` with a length before it; BINSTRING and SHORT_BINSTRING give `bytes` with encoding `bytes`. */
const COUNTED_TEXT_CODES = new Set([
    OP.BINSTRING,
    OP.SHORT_BINSTRING,
    OP.BINUNICODE,
    OP.SHORT_BINUNICODE,
    OP.BINUNICODE8,
]);


/***/ }),

/***/ 24839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gradeImport)
/* harmony export */ });
/* harmony import */ var _allow_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66033);
/* harmony import */ var _deny_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18592);
/* harmony import */ var _python2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12289);



/**
 * Grades an import: explicit deny-list first, exact allow-list second, modules of the deny-list third, the user's list fourth,
 * default last. Both the name as written and the name that CPython maps it to are checked.
 */
function gradeImport(record, policy = {}) {
    if (record.via === 'EXT')
        return fixed('critical', 'pickle-extension', 'what it imports is only known to the process that loads it');
    if (record.module === null || record.name === null)
        return fixed('critical', 'pickle-import-computed', 'its name is computed while the file is loaded');
    if (record.harmless > 0 && record.harmless === record.calls && record.count <= record.harmless && !record.built)
        return {
            grade: undefined,
            technique: 'pickle-import-framework',
            tier: 'data',
            why: 'called with harmless arguments only',
            allowable: false,
        };
    const written = { module: record.module, name: record.name };
    const pairs = [written, { ...written, ...(0,_python2_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedName */ .b)(written) }];
    return (gradeNames(pairs) ??
        gradeListed(pairs, record, policy) ??
        gradeModules(pairs) ??
        gradeUser(written, policy) ??
        gradeUnknown(written, record));
}
function gradeNames(pairs) {
    const grade = (0,_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(pairs.flatMap(splits).map(({ module, name }) => (0,_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .gradeOfName */ .eT)(module, name)));
    return grade && fixed(grade, 'pickle-import-dangerous', meaningOf(grade));
}
/** Lists the pairs that a dotted name can mean: `a.b` + `c.d` is also `b` + `c.d`, `a.b.c` + `d`, `c` + `d`. */
function splits({ module, name }) {
    const parts = [...module.split('.'), ...name.split('.')].slice(0, _deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_PARTS */ .pZ);
    const inName = module.split('.').length;
    const found = [];
    for (let end = 1; end < parts.length; end++) {
        const start = end < inName ? end : 0;
        for (let from = start; from < end; from++) {
            const part = parts.slice(from, end).join('.');
            // Modules import others under names with an underscore: `collections._sys`.
            found.push({ module: from === 0 ? part : part.replace(/^_+/, ''), name: parts.slice(end).join('.') });
        }
    }
    return found;
}
/** Classes that their pickles make with NEWOBJ. A constructor can evaluate what the file gives it, or read a file. */
const RESTORED_BY_NEW = /^(?:models|ultralytics|accelerate|trl|lightgbm|xgboost|catboost|(?:pytorch_)?lightning|lightning_fabric|omegaconf|transformers|tokenizers\.models)\b/;
function gradeListed(pairs, record, { profile, allow }) {
    // CPython maps names below protocol 3 only.
    const usable = record.protocol < 3 ? pairs : pairs.slice(0, 1);
    const tier = usable.map(({ module, name }) => (0,_allow_list_js__WEBPACK_IMPORTED_MODULE_0__/* .tierOf */ .kx)(module, name)).find((each) => each !== undefined);
    if (tier === undefined)
        return undefined;
    if (tier !== 'framework')
        return { grade: undefined, technique: 'pickle-import-framework', tier, why: 'plain data', allowable: false };
    if (record.constructed && pairs.some(({ module }) => RESTORED_BY_NEW.test(module)))
        return {
            grade: 'high',
            technique: 'pickle-call-constructor',
            tier,
            why: 'the library restores it without its constructor',
            allowable: true,
        };
    const isStrict = profile === 'strict' && !isAllowed(pairs[0], allow);
    const why = isStrict ? 'the profile strict does not allow classes of frameworks' : 'a vetted class of a framework';
    return { grade: isStrict ? 'review' : 'note', technique: 'pickle-import-framework', tier, why, allowable: true };
}
function gradeModules(pairs) {
    const grade = (0,_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(pairs.flatMap(({ module, name }) => [(0,_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .gradeOfModule */ .Ll)(module), ...reexports(module, name)]));
    if (grade !== undefined)
        return fixed(grade, 'pickle-import-dangerous', meaningOf(grade));
    const isInternal = pairs.some(({ module, name }) => name.split('.').some(isDunder) || module.split('.').some(isForbiddenModule));
    return isInternal ? fixed('critical', 'pickle-import-dunder', 'internal attributes reach any object of the process') : undefined;
}
function reexports(module, name) {
    return [...module.split('.').slice(1), ...name.split('.')].slice(0, _deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_PARTS */ .pZ).map(_deny_list_js__WEBPACK_IMPORTED_MODULE_1__/* .gradeOfPart */ .sN);
}
const isDunder = (part) => /^__.+__$/.test(part);
const isForbiddenModule = (part) => isDunder(part) && !/^__(?:main|mp_main|init|torch|builtin)__$/.test(part);
function gradeUser(pair, { allow }) {
    if (!isAllowed(pair, allow))
        return undefined;
    return { grade: undefined, technique: 'pickle-import-unknown', tier: 'user', why: 'allowed by the user', allowable: true };
}
function isAllowed(pair, allow = []) {
    return pair !== undefined && allow.includes(`${pair.module}.${pair.name}`);
}
function gradeUnknown({ module, name }, { calls, built }) {
    if (/^__torch__(?:\.|$)/.test(module))
        return { grade: 'note', technique: 'pickle-import-torchscript', tier: 'unknown', why: 'TorchScript defines it', allowable: false };
    const unknown = { tier: 'unknown', why: 'it is not on the allow-list', allowable: true };
    if (name.includes('.'))
        return { grade: 'high', technique: 'pickle-import-dotted', ...unknown };
    if (calls > 0 || built)
        return { grade: 'high', technique: 'pickle-call-unknown', ...unknown };
    return { grade: 'review', technique: 'pickle-import-unknown', ...unknown };
}
function fixed(grade, technique, why) {
    return { grade, technique, tier: 'denied', why, allowable: false };
}
function meaningOf(grade) {
    return grade === 'critical'
        ? 'it can run any code when the file is loaded'
        : 'it can use files, processes or the network when the file is loaded';
}


/***/ }),

/***/ 12289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mappedName)
/* harmony export */ });
/**
 * Names of Python 2 that CPython maps to names of Python 3 when it reads a pickle of a protocol below 3.
 *
 * @see https://github.com/python/cpython/blob/main/Lib/_compat_pickle.py
 */
/** `old=new` of modules. */
const MODULES = `
__builtin__=builtins copy_reg=copyreg Queue=queue SocketServer=socketserver ConfigParser=configparser repr=reprlib
tkFileDialog=tkinter.filedialog tkSimpleDialog=tkinter.simpledialog tkColorChooser=tkinter.colorchooser
tkCommonDialog=tkinter.commondialog Dialog=tkinter.dialog Tkdnd=tkinter.dnd tkFont=tkinter.font tkMessageBox=tkinter.messagebox
ScrolledText=tkinter.scrolledtext Tkconstants=tkinter.constants Tix=tkinter.tix ttk=tkinter.ttk Tkinter=tkinter
markupbase=_markupbase _winreg=winreg thread=_thread dummy_thread=_dummy_thread dbhash=dbm.bsd dumbdbm=dbm.dumb dbm=dbm.ndbm
gdbm=dbm.gnu xmlrpclib=xmlrpc.client SimpleXMLRPCServer=xmlrpc.server httplib=http.client htmlentitydefs=html.entities
HTMLParser=html.parser Cookie=http.cookies cookielib=http.cookiejar BaseHTTPServer=http.server test.test_support=test.support
commands=subprocess urlparse=urllib.parse robotparser=urllib.robotparser urllib2=urllib.request anydbm=dbm _abcoll=collections.abc
cPickle=pickle _elementtree=xml.etree.ElementTree FileDialog=tkinter.filedialog SimpleDialog=tkinter.simpledialog
DocXMLRPCServer=xmlrpc.server SimpleHTTPServer=http.server CGIHTTPServer=http.server UserDict=collections UserList=collections
UserString=collections whichdb=dbm StringIO=io cStringIO=io`;
/** `module:name=module:name`. */
const NAMES = `
__builtin__:xrange=builtins:range __builtin__:reduce=functools:reduce __builtin__:intern=sys:intern
__builtin__:unichr=builtins:chr __builtin__:unicode=builtins:str __builtin__:long=builtins:int itertools:izip=builtins:zip
itertools:imap=builtins:map itertools:ifilter=builtins:filter itertools:ifilterfalse=itertools:filterfalse
itertools:izip_longest=itertools:zip_longest UserDict:IterableUserDict=collections:UserDict UserList:UserList=collections:UserList
UserString:UserString=collections:UserString whichdb:whichdb=dbm:whichdb _socket:fromfd=socket:fromfd
_multiprocessing:Connection=multiprocessing.connection:Connection multiprocessing.process:Process=multiprocessing.context:Process
multiprocessing.forking:Popen=multiprocessing.popen_fork:Popen urllib:ContentTooShortError=urllib.error:ContentTooShortError
urllib:getproxies=urllib.request:getproxies urllib:pathname2url=urllib.request:pathname2url
urllib:quote_plus=urllib.parse:quote_plus urllib:quote=urllib.parse:quote urllib:unquote_plus=urllib.parse:unquote_plus
urllib:unquote=urllib.parse:unquote urllib:url2pathname=urllib.request:url2pathname urllib:urlcleanup=urllib.request:urlcleanup
urllib:urlencode=urllib.parse:urlencode urllib:urlopen=urllib.request:urlopen urllib:urlretrieve=urllib.request:urlretrieve
urllib2:HTTPError=urllib.error:HTTPError urllib2:URLError=urllib.error:URLError
exceptions:ArithmeticError=builtins:ArithmeticError exceptions:AssertionError=builtins:AssertionError
exceptions:AttributeError=builtins:AttributeError exceptions:BaseException=builtins:BaseException
exceptions:BufferError=builtins:BufferError exceptions:BytesWarning=builtins:BytesWarning
exceptions:DeprecationWarning=builtins:DeprecationWarning exceptions:EOFError=builtins:EOFError
exceptions:EnvironmentError=builtins:EnvironmentError exceptions:Exception=builtins:Exception
exceptions:FloatingPointError=builtins:FloatingPointError exceptions:FutureWarning=builtins:FutureWarning
exceptions:GeneratorExit=builtins:GeneratorExit exceptions:IOError=builtins:IOError exceptions:ImportError=builtins:ImportError
exceptions:ImportWarning=builtins:ImportWarning exceptions:IndentationError=builtins:IndentationError
exceptions:IndexError=builtins:IndexError exceptions:KeyError=builtins:KeyError
exceptions:KeyboardInterrupt=builtins:KeyboardInterrupt exceptions:LookupError=builtins:LookupError
exceptions:MemoryError=builtins:MemoryError exceptions:NameError=builtins:NameError
exceptions:NotImplementedError=builtins:NotImplementedError exceptions:OSError=builtins:OSError
exceptions:OverflowError=builtins:OverflowError exceptions:PendingDeprecationWarning=builtins:PendingDeprecationWarning
exceptions:ReferenceError=builtins:ReferenceError exceptions:RuntimeError=builtins:RuntimeError
exceptions:RuntimeWarning=builtins:RuntimeWarning exceptions:StopIteration=builtins:StopIteration
exceptions:SyntaxError=builtins:SyntaxError exceptions:SyntaxWarning=builtins:SyntaxWarning
exceptions:SystemError=builtins:SystemError exceptions:SystemExit=builtins:SystemExit exceptions:TabError=builtins:TabError
exceptions:TypeError=builtins:TypeError exceptions:UnboundLocalError=builtins:UnboundLocalError
exceptions:UnicodeDecodeError=builtins:UnicodeDecodeError exceptions:UnicodeEncodeError=builtins:UnicodeEncodeError
exceptions:UnicodeError=builtins:UnicodeError exceptions:UnicodeTranslateError=builtins:UnicodeTranslateError
exceptions:UnicodeWarning=builtins:UnicodeWarning exceptions:UserWarning=builtins:UserWarning
exceptions:ValueError=builtins:ValueError exceptions:Warning=builtins:Warning
exceptions:ZeroDivisionError=builtins:ZeroDivisionError
multiprocessing:AuthenticationError=multiprocessing.context:AuthenticationError
multiprocessing:BufferTooShort=multiprocessing.context:BufferTooShort
multiprocessing:ProcessError=multiprocessing.context:ProcessError
multiprocessing:TimeoutError=multiprocessing.context:TimeoutError __builtin__:basestring=builtins:str
exceptions:StandardError=builtins:Exception UserDict:UserDict=collections:UserDict socket:_socketobject=socket:SocketType`;
const toMap = (text) => new Map(text
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
const MODULE_MAP = toMap(MODULES);
const NAME_MAP = toMap(NAMES);
/** Returns the name in Python 3; the same name if it has none. */
function mappedName({ module, name }) {
    const [to, attribute] = NAME_MAP.get(`${module}:${name}`)?.split(':') ?? [];
    if (to !== undefined && attribute !== undefined)
        return { module: to, name: attribute };
    return { module: module === null ? null : (MODULE_MAP.get(module) ?? module), name };
}


/***/ }),

/***/ 74591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** Returns `module.name`, with `?` for a part that is unknown. */
function textOf({ module, name }) {
    return `${module ?? '?'}.${name ?? '?'}`;
}


/***/ }),

/***/ 28569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readRegion)
});

// EXTERNAL MODULE: ./build/domains/scan/pickle/machine.js + 5 modules
var machine = __webpack_require__(40532);
// EXTERNAL MODULE: ./build/domains/scan/pickle/policy.js
var policy = __webpack_require__(24839);
;// CONCATENATED MODULE: ./build/domains/scan/pickle/search.js
const CHUNK = 65_536;
/** Longest beginning that the pattern matches. */
const OVERLAP = 512;
const PADDING_BYTES = 65_536;
/** Where a pickle may start or continue behind other bytes: PROTO, FRAME, or GLOBAL with two names. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a pickle is bytes
const BEGINNING = /\x80[\0-\x05]|\x95[\s\S]{5}\0\0\0|c[A-Za-z_][\w.]{0,200}\r?\n[A-Za-z_][\w.]{0,200}\r?\n/;
/** INST with two names, behind its mark or an argument. */
const INST = /(?<=[(\n])i[A-Za-z_][\w.]{0,100}\n[A-Za-z_][\w.]{0,100}\n/g;
const MAX_ARGUMENT = 200;
/** Returns the offset of the next possible beginning within `length` bytes. Does not move the window. */
function findBeginning(window, from, length) {
    const end = Math.min(from + length, window.size);
    for (let at = from; at < end; at += CHUNK) {
        const text = window.peek(at, Math.min(CHUNK + OVERLAP, window.size - at)).toString('latin1');
        const index = Math.min(...[text.search(BEGINNING), markOfInst(text)].filter((each) => each !== -1));
        if (index < CHUNK && at + index < end)
            return at + index;
    }
    return undefined;
}
/** Returns the first mark that INST follows, directly or behind arguments that are text or numbers; -1 if there is none. */
function markOfInst(text) {
    for (const { index } of text.matchAll(INST)) {
        const mark = text[index - 1] === '(' ? index - 1 : markBefore(text, index);
        if (mark !== -1)
            return mark;
    }
    return -1;
}
/**
 * Goes back over the lines before INST, each an argument, to the first mark before one. Expressions that go forwards from every parenthesis
 * take quadratic time.
 */
function markBefore(text, inst) {
    let mark = -1;
    for (let end = inst - 1; end > 0;) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const line = text.slice(Math.max(start, end - MAX_ARGUMENT - 2), end);
        const found = line.search(/\([SVIL]/);
        if (found !== -1)
            mark = end - line.length + found;
        if (end - start > MAX_ARGUMENT + 1 || !/^[SVIL]/.test(text.slice(start, start + 1)))
            break;
        end = start - 1;
    }
    return mark;
}
/** Tells whether only NULs and blanks follow up to the end, and few of them. */
function isPadding(window, at) {
    if (at >= window.size)
        return true;
    return isBlank(window.byte(at)) && window.size - at <= PADDING_BYTES && window.peek(at, window.size - at).every(isBlank);
}
function isBlank(byte) {
    return byte === 0 || byte === 0x20 || (byte >= 9 && byte <= 13);
}

// EXTERNAL MODULE: ./build/domains/scan/pickle/trace.js
var pickle_trace = __webpack_require__(30264);
;// CONCATENATED MODULE: ./build/domains/scan/pickle/region.js




/** Keys of the state of a wrapper, which take the place of a module when its array is read as opcodes. They are not modules. */
const WRAPPER_KEYS = new Set(['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes']);
const MOST_SEARCHES = 10_000;
const SEARCH_BYTES = 64 * 1024 * 1024;
/** Bytes that are read from guessed beginnings, each to where it fails. */
const ATTEMPT_BYTES = 16 * 1024 * 1024;
const MOST_PICKLES = 1_000_000;
/** The magic number of torch's old format: five pickles follow each other, then the bytes of tensors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a pickle is bytes
const TORCH_LEGACY = /^(?:\x80[\s\S])?\x8a\n\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\./;
const TORCH_LEGACY_PICKLES = 5;
const FRAME = 0x95;
const PROTO = 0x80;
/** Reads pickle after pickle from `start` to the end of the window, as an application that calls `load` repeatedly. */
function readRegion(window, start, options) {
    return new RegionReader(window, start, options).read();
}
class RegionReader {
    #window;
    #start;
    #options;
    #region;
    #machine;
    #searches = 0;
    #searchLeft = SEARCH_BYTES;
    #attemptLeft = ATTEMPT_BYTES;
    constructor(window, start, options) {
        this.#window = window;
        this.#start = start;
        this.#options = options;
        const torchLegacy = TORCH_LEGACY.test(window.peek(start, 16).toString('latin1'));
        this.#region = { identity: 'no', trace: new pickle_trace/* Trace */.C(), gaps: [], trailing: undefined, torchLegacy };
        this.#machine = this.#newMachine(this.#region.trace);
    }
    read() {
        const first = this.#run(this.#start, this.#region.trace);
        this.#region.identity = identify(first, {
            trace: this.#region.trace,
            proto: this.#window.peek(this.#start, 1)[0] === 0x80,
            window: this.#window,
            start: this.#start,
        });
        let next = first.how === 'stop' ? this.#behind(first.at) : this.#afterFailure(first, true);
        while (next !== undefined)
            next = this.#readNext(next);
        return this.#region;
    }
    /** Runs one pickle, and a second time where CPython's readers differ. @returns the run that gets further. */
    #run(at, trace) {
        const arrays = trace.arrays;
        const first = this.#machine.run(at);
        if (trace.arrays > arrays)
            this.#runPlain(at, trace);
        const ending = first.crossesFrame ? this.#runOther(at, trace, first) : first;
        if (ending.how === 'stop')
            trace.pickles++;
        return ending;
    }
    /** Reads a pickle with arrays of joblib once more, as `pickle.load`: the bytes of an array are opcodes then. */
    #runPlain(at, trace) {
        const own = new pickle_trace/* Trace */.C();
        new machine/* Machine */.u(this.#window, { step: this.#options.step, trace: own, ignoresArrays: true }).run(at);
        // Other names are by chance: what the bytes of an array leave on the stack and in the memo is not what was meant. One that is called is not.
        const counts = (record) => trace.isInArray(record.offset) ||
            (0,policy/* gradeImport */.n)(record).tier === 'denied' ||
            (record.calls > 0 && !WRAPPER_KEYS.has(record.module ?? ''));
        trace.addNew(own, (record) => record.trusted && record.module !== null && record.via !== 'EXT' && counts(record));
    }
    #runOther(at, trace, first) {
        const detail = 'an argument crosses the end of its frame, so that readers of Python see different bytes';
        trace.event('pickle-frame', { subject: 'argument crosses frame', offset: at, detail });
        const other = new machine/* Machine */.u(this.#window, { ...this.#options, trace, dropsFrames: true }).run(at);
        return first.how !== 'stop' && other.how === 'stop' ? other : first;
    }
    /** Reads what follows a whole pickle. @returns where to read on. */
    #readNext(at) {
        const { own, ending, isWhole, convinces } = this.#try(at);
        if (isWhole || convinces)
            this.#region.trace.merge(own);
        if (this.#region.identity === 'no' && own.trustedCall)
            this.#region.identity = 'partial';
        if (!isWhole)
            return this.#afterFailure(ending, convinces);
        if (this.#region.identity === 'no' && ending.at === this.#window.size)
            this.#region.identity = 'yes';
        return this.#behind(ending.at);
    }
    /** Reads a pickle with a trace of its own. It convinces by a call, or by an import if it is whole or starts with PROTO. */
    #try(at) {
        const own = new pickle_trace/* Trace */.C();
        this.#machine = this.#newMachine(own);
        const ending = this.#run(at, own);
        const isWhole = ending.how === 'stop';
        const convinces = own.trustedCall || (own.trustedImport && (isWhole || this.#window.peek(at, 1)[0] === PROTO));
        return { own, ending, isWhole, convinces };
    }
    /** @returns where to read on after a whole pickle; `undefined` at the end. */
    #behind(at) {
        const { trace } = this.#region;
        if (at >= this.#window.size || isPadding(this.#window, at))
            return undefined;
        if (trace.pickles < MOST_PICKLES)
            return at;
        this.#gap(at, 'more than 1,000,000 pickles');
        return undefined;
    }
    /** @param isGap - whether an unpickler would have read here; otherwise these are bytes behind a pickle. */
    #afterFailure(ending, isGap) {
        if (ending.how === 'limit') {
            this.#gap(ending.at, ending.why);
            if (this.#region.identity === 'no')
                this.#region.identity = 'partial';
            return undefined;
        }
        // Behind the five pickles of torch's old format are the bytes of tensors.
        if (!isGap && this.#region.torchLegacy && this.#region.trace.pickles >= TORCH_LEGACY_PICKLES)
            return undefined;
        if (isGap)
            this.#gap(ending.at, ending.why);
        else
            this.#region.trailing ??= ending.at;
        return this.#region.identity === 'no' && !this.#options.search ? undefined : this.#search(ending.at + (ending.opcodes === 0 ? 1 : 0));
    }
    /** Looks for further pickles behind other bytes, one after the other. @returns where to read on after the first that convinces. */
    #search(from) {
        for (let at = from; at < this.#window.size;) {
            const found = findBeginning(this.#window, at, this.#searchLeft);
            this.#searchLeft -= (found ?? Math.min(this.#window.size, at + this.#searchLeft)) - at;
            this.#searches++;
            if (found === undefined || this.#isSpent)
                return this.#endSearch(found ?? this.#window.size);
            const next = this.#attempt(found);
            if (next.found)
                return next.at;
            at = next.at;
        }
        return undefined;
    }
    get #isSpent() {
        return this.#searchLeft <= 0 || this.#attemptLeft <= 0 || this.#searches > MOST_SEARCHES;
    }
    #endSearch(at) {
        if (this.#isSpent)
            this.#gap(at, 'the search for further pickles reached its limit');
        return undefined;
    }
    /** Reads what looks like a beginning; keeps the trace only if it convinces. */
    #attempt(at) {
        if (this.#window.byte(at) === FRAME)
            return this.#continue(at);
        const { own, ending, isWhole, convinces } = this.#try(at);
        // What is read from one beginning is read again from the next one.
        this.#attemptLeft -= ending.at - at;
        if (!convinces)
            return { found: false, at: at + 1 };
        own.event('pickle-behind-bytes', {
            subject: 'pickle behind bytes',
            offset: at,
            detail: `a pickle starts at offset ${at}, behind bytes that are not one`,
        });
        this.#region.trace.merge(own);
        if (this.#region.identity === 'no')
            this.#region.identity = 'partial';
        if (isWhole)
            return { found: true, at: this.#behind(ending.at) };
        this.#gap(ending.at, ending.why);
        return { found: false, at: Math.max(at + 1, ending.at) };
    }
    /** Reads on in a new frame with the same stack and memo, because bytes of an array can be between frames. */
    #continue(at) {
        const ending = this.#machine.run(at);
        this.#attemptLeft -= ending.at - at;
        if (ending.how !== 'stop')
            return { found: false, at: at + 1 };
        this.#region.trace.pickles++;
        return { found: true, at: this.#behind(ending.at) };
    }
    #newMachine(trace) {
        return new machine/* Machine */.u(this.#window, { step: this.#options.step, trace });
    }
    #gap(offset, reason) {
        if (this.#region.gaps.length < 10)
            this.#region.gaps.push({ offset, reason });
    }
}
/**
 * Identifies by the first pickle. Text may well begin with bytes that are opcodes (`N. Smith` loads as None, `build\n` as nothing),
 * and CPython refuses most of it within a few bytes. The rest counts only if something would happen: a call, or a whole pickle that
 * leaves one object and fills the file.
 */
function identify(first, { trace, proto, window, start }) {
    const isWhole = first.how === 'stop';
    const toTheEnd = isWhole && (first.at >= window.size || (window.byte(first.at) === 0 && isPadding(window, first.at)));
    if (trace.trustedCall)
        return isWhole || proto ? 'yes' : 'partial';
    if (proto && (isWhole || first.opcodes > 1))
        return isWhole ? 'yes' : 'partial';
    if (first.how === 'limit')
        return 'partial';
    if (toTheEnd && (first.clean || trace.trustedImport))
        return 'yes';
    if (isWhole && first.clean && first.opcodes > 4)
        return 'yes';
    return first.opcodes - first.lines >= 64 && first.at - start >= 1024 ? 'partial' : 'no';
}


/***/ }),

/***/ 57150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parseString),
/* harmony export */   E6: () => (/* binding */ isInt),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Jh: () => (/* binding */ parseUnicode),
/* harmony export */   dk: () => (/* binding */ isFloat),
/* harmony export */   fJ: () => (/* binding */ parseMemoKey),
/* harmony export */   x7: () => (/* binding */ isLong),
/* harmony export */   zK: () => (/* binding */ parseUtf8)
/* harmony export */ });
/**
 * Text arguments as CPython reads them. Its C reader (`_pickle`) and its Python reader (`pickle.py`) differ; what either accepts is
 * accepted here, because a scanner that stops where a loader continues misses the rest. Lines come without their line feed, one
 * character per byte.
 */
const SPACE = '[ \\t\\n\\v\\f\\r]*';
const DIGITS = '[0-9](?:_?[0-9])*';
/** `int(text, 0)`: blanks around, a sign, a base, underscores between digits. */
const INT_BASE_0 = new RegExp(`^${SPACE}[+-]?(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|[1-9](?:_?[0-9])*|0(?:_?0)*)${SPACE}$`);
/** `strtol(text, …, 0)`, which the C reader tries first, also accepts `010` (eight), and no digits at all before a NUL. */
const STRTOL = new RegExp(`^(?:${SPACE}[+-]?(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*))?$`);
/** What picklers write. */
const PLAIN_INT = /^(?:0|[1-9][0-9]*)$/;
const INT_BASE_10 = new RegExp(`^${SPACE}[+-]?${DIGITS}${SPACE}$`);
const FLOAT = new RegExp(`^${SPACE}[+-]?(?:(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?|inf|infinity|nan)${SPACE}$`, 'i');
/** Cuts text at a NUL, because the C reader passes a C string on. */
function toNul(line) {
    const end = line.indexOf('\0');
    return end < 0 ? line : line.slice(0, end);
}
/** Tells whether INT accepts a line. */
function isInt(line) {
    return PLAIN_INT.test(line) || isUnusualInt(line);
}
function isUnusualInt(line) {
    return line !== '' && (STRTOL.test(toNul(line)) || INT_BASE_0.test(toNul(line)));
}
/** Tells whether LONG accepts a line. */
function isLong(line) {
    return INT_BASE_0.test(toNul(line.endsWith('L') ? line.slice(0, -1) : line));
}
/** Tells whether FLOAT accepts a line. */
function isFloat(line) {
    return FLOAT.test(toNul(line));
}
/** Returns the memo key of GET and PUT; `undefined` where CPython raises. */
function parseMemoKey(line) {
    if (PLAIN_INT.test(line))
        return Number(line);
    const text = toNul(line);
    if (!INT_BASE_10.test(text))
        return undefined;
    const key = Number(text.replace(/_/g, ''));
    return key >= 0 ? key : undefined;
}
/** Returns the value of STRING; `undefined` where CPython raises. Quotes must match; blanks after them are cut, as Python 2 did. */
function parseString(line) {
    const text = /[ \t\r]$/.test(line) ? line.trimEnd() : line;
    const quote = text.charAt(0);
    if (text.length < 2 || !text.endsWith(quote) || (quote !== "'" && quote !== '"'))
        return undefined;
    return unescapeBytes(text.slice(1, -1));
}
const SHORT_ESCAPES = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** Decodes escapes like `bytes.decode('escape')`: an unknown escape is kept; a lone backslash at the end and a cut `\x` raise. */
function unescapeBytes(text) {
    let failed = false;
    const plain = text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]|$))/g, (whole, octal, hex, other) => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (other === '' || other === 'x')
            failed = true;
        return SHORT_ESCAPES[other] ?? whole;
    });
    return failed ? undefined : plain;
}
/** Returns the value of UNICODE in the `raw-unicode-escape` codec. A backslash counts after an even number of others. */
function parseUnicode(line) {
    if (!line.includes('\\'))
        return line;
    let failed = false;
    const plain = line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S])|$)/g, (whole, four, eight, other) => {
        const code = Number.parseInt(four ?? eight ?? '', 16);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        if (code > 0x10ffff || other === 'u' || other === 'U')
            failed = true;
        return whole;
    });
    return failed ? undefined : plain;
}
/** Decodes UTF-8 with `surrogatepass`: three bytes of a lone surrogate give one code unit, where Node gives U+FFFD. */
function parseUtf8(bytes) {
    const text = bytes.toString('utf8');
    if (!text.includes('\ufffd'))
        return text;
    const parts = bytes.toString('latin1').split(/(\xed[\xa0-\xbf][\x80-\xbf])/);
    const decode = (part, index) => index % 2 === 0
        ? Buffer.from(part, 'latin1').toString('utf8')
        : String.fromCharCode(0xd000 | ((part.charCodeAt(1) & 0x3f) << 6) | (part.charCodeAt(2) & 0x3f));
    return parts.map(decode).join('');
}
/** Tells whether Python could import a name, approximately. Decides whether text that looks like an import may be one. */
function isName(text) {
    return /^[\p{L}_][\p{L}\p{N}_$<>-]*(?:\.[\p{L}_<][\p{L}\p{N}_$<>-]*)*\r?$/u.test(text);
}


/***/ }),

/***/ 30264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Trace)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74591);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57150);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49651);



const MOST = { imports: 10_000, embedded: 10_000, events: 1_000, ranges: 100_000 };
/** Collects what the runs over one region do. Each import is kept once. */
class Trace {
    imports = new Map();
    events = new Map();
    embedded = [];
    /** Offset of the first use of each opcode; -1 without. */
    first = new Float64Array(256).fill(-1);
    persistentIds = 0;
    /** Highest PROTO; 0 without. */
    protocol = 0;
    opcodes = 0;
    /** Arrays of joblib inside the stream. */
    arrays = 0;
    pickles = 0;
    trustedCall = false;
    trustedImport = false;
    /** Why torch refuses it with weights_only=True, apart from names and opcodes. */
    weightsOnlyProblem;
    #ranges = [];
    #things = new Map();
    import(module, name, at) {
        const key = `${module}\n${name}`;
        const known = this.imports.get(key);
        const record = known ??
            this.#add(key, {
                module,
                name,
                ...at,
                trusted: isTrusted(module, name, at.via),
                count: 0,
                calls: 0,
                harmless: 0,
                constructed: false,
                dropped: 0,
                built: false,
            });
        record.count++;
        return this.#thingsOf(record).global;
    }
    /** Records a call. @returns the symbolic result. */
    call(callee, via, offset) {
        const record = callee.of;
        if (record === undefined || callee.kind !== 'global')
            return this.#callComputed(callee, via, offset);
        record.calls++;
        record.constructed ||= !via.startsWith('NEWOBJ');
        record.call ??= { via, offset };
        this.trustedCall ||= record.trusted;
        return this.#thingsOf(record).result;
    }
    event(technique, event) {
        const key = `${technique}\n${event.subject}`;
        if (this.events.has(key) || this.events.size >= MOST.events)
            return;
        this.events.set(key, { technique, ...event });
    }
    embed(found) {
        if (this.embedded.length >= MOST.embedded)
            throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .Ended */ .lj('limit', 'more than 10,000 values look like pickles or archives');
        this.embedded.push(found);
    }
    /** Records bytes of an array inside the stream. */
    addRange(start, end) {
        if (this.#ranges.length < MOST.ranges)
            this.#ranges.push([start, end]);
    }
    /** Tells whether an offset is in the bytes of an array, which are numbers. */
    isInArray(offset) {
        return this.#ranges.some(([start, end]) => offset >= start && offset < end);
    }
    /** Adds the imports of another way to read the same bytes that this one lacks and that count. */
    addNew(other, counts) {
        for (const [key, record] of other.imports)
            if (!this.imports.has(key) && counts(record))
                this.#add(key, record);
    }
    /** Adds what another trace of the same file collected. */
    merge(other) {
        for (const [key, record] of other.imports)
            this.#mergeImport(key, record);
        for (const event of other.events.values())
            this.event(event.technique, event);
        for (const [code, offset] of other.first.entries())
            if ((this.first[code] ?? 0) < 0)
                this.first[code] = offset;
        this.persistentIds += other.persistentIds;
        this.protocol = Math.max(this.protocol, other.protocol);
        this.pickles += other.pickles;
        this.arrays += other.arrays;
        this.trustedCall ||= other.trustedCall;
        this.trustedImport ||= other.trustedImport;
        this.weightsOnlyProblem ??= other.weightsOnlyProblem;
    }
    #mergeImport(key, record) {
        const known = this.imports.get(key);
        if (known === undefined) {
            this.#add(key, record);
            return;
        }
        known.count += record.count;
        known.calls += record.calls;
        known.harmless += record.harmless;
        known.dropped += record.dropped;
        known.built ||= record.built;
        known.constructed ||= record.constructed;
        if (record.call !== undefined)
            known.call ??= record.call;
    }
    #add(key, record) {
        if (this.imports.size >= MOST.imports)
            throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .Ended */ .lj('limit', 'more than 10,000 different imports');
        this.trustedImport ||= record.trusted;
        this.imports.set(key, record);
        return record;
    }
    #callComputed(callee, via, offset) {
        const subject = callee.of === undefined ? 'persistent object' : `result of ${(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(callee.of)}`;
        this.event('pickle-call-computed', { subject, offset, detail: `${via} at offset ${offset} calls the ${subject}` });
        this.trustedCall ||= callee.of?.trusted === true;
        return callee.of === undefined ? _values_js__WEBPACK_IMPORTED_MODULE_1__/* .OPAQUE */ .ej : callee;
    }
    #thingsOf(record) {
        const known = this.#things.get(record);
        if (known !== undefined)
            return known;
        const things = {
            global: Object.freeze({ kind: 'global', hashable: true, log: 0, of: record }),
            result: Object.freeze({ kind: 'result', hashable: true, log: 0, of: record }),
        };
        this.#things.set(record, things);
        return things;
    }
}
/** Extension codes are not trusted, because random bytes contain them. */
function isTrusted(module, name, via) {
    if (via === 'STACK_GLOBAL')
        return (module === null || (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(module)) && (name === null || (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(name));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(module ?? '') && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(name ?? '');
}


/***/ }),

/***/ 49651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Im: () => (/* binding */ grownLog),
/* harmony export */   RD: () => (/* binding */ EMPTY_TUPLE),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Uv: () => (/* binding */ frozensetOf),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   Zu: () => (/* binding */ DICT),
/* harmony export */   cF: () => (/* binding */ tupleOf),
/* harmony export */   ce: () => (/* binding */ KEPT_ITEMS),
/* harmony export */   ej: () => (/* binding */ OPAQUE),
/* harmony export */   lj: () => (/* binding */ Ended),
/* harmony export */   oX: () => (/* binding */ BYTEARRAY),
/* harmony export */   rK: () => (/* binding */ SET),
/* harmony export */   rl: () => (/* binding */ LIST),
/* harmony export */   tO: () => (/* binding */ isHashable)
/* harmony export */ });
/** Items that are kept of a tuple or dict: more than the wrapper of an array has. */
const KEPT_ITEMS = 256;
/** Above this logarithm a size is not tracked further. */
const MAX_LOG = 1000;
const POWERS = Float64Array.from({ length: MAX_LOG + 1 }, (_, log) => 2 ** log);
/** Makes the shared value of each size when it is first used. */
function sharedBySize(kind, hashable) {
    const known = [];
    return (log) => {
        const size = Math.max(0, Math.min(log, MAX_LOG));
        known[size] ??= Object.freeze({ kind, hashable, log: size });
        return known[size];
    };
}
const hashableTuple = sharedBySize('tuple', true);
const unhashableTuple = sharedBySize('tuple', false);
const LIST = Object.freeze({ kind: 'list', hashable: false, log: 0 });
const DICT = Object.freeze({ kind: 'dict', hashable: false, log: 0 });
const SET = Object.freeze({ kind: 'set', hashable: false, log: 0 });
const BYTEARRAY = Object.freeze({ kind: 'bytearray', hashable: false, log: 0 });
/** An object that only the application or a buffer supplies. */
const OPAQUE = Object.freeze({ kind: 'opaque', hashable: true, log: 0 });
const EMPTY_TUPLE = hashableTuple(0);
/** Returns the shared tuple of a size. */
const tupleOf = (hashable, log) => (hashable ? hashableTuple(log) : unhashableTuple(log));
const frozensetOf = sharedBySize('frozenset', true);
const isObject = (value) => typeof value === 'object' && (value.kind === 'global' || value.kind === 'result' || value.kind === 'opaque');
const isKind = (value, kind) => typeof value === 'object' && value.kind === kind;
const isHashable = (value) => typeof value === 'number' || value.hashable;
/** Returns the logarithm of a container that already has one and receives values; objects count as one value. */
function grownLog(log, values, from) {
    let sum = POWERS[log] ?? 0;
    for (let index = from; index < values.depth; index++) {
        const value = values.get(index);
        sum += typeof value === 'number' ? 1 : (POWERS[value.log] ?? 0);
    }
    return Math.min(MAX_LOG, Math.floor(Math.log2(sum)));
}
/** Ends a run from anywhere inside it. */
class Ended extends Error {
    how;
    constructor(how, why) {
        super(why);
        this.how = how;
    }
}
/** Ends a run where CPython raises. */
function refuse(why) {
    throw new Ended('refused', why);
}


/***/ }),

/***/ 91591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ refusedTarget),
/* harmony export */   HH: () => (/* binding */ persistentId),
/* harmony export */   dr: () => (/* binding */ refusedCall),
/* harmony export */   fb: () => (/* binding */ refusedBuild),
/* harmony export */   gZ: () => (/* binding */ weightsOnly)
/* harmony export */ });
/* harmony import */ var _allow_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66033);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30759);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64034);
/* harmony import */ var _python2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12289);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74591);





/** Opcodes of torch's own reader. */
const ACCEPTED = new Set(('PROTO GLOBAL NEWOBJ REDUCE BUILD APPEND APPENDS SETITEM SETITEMS MARK TUPLE TUPLE1 TUPLE2 TUPLE3 NONE NEWTRUE NEWFALSE EMPTY_TUPLE ' +
    'EMPTY_LIST EMPTY_DICT EMPTY_SET BININT BININT1 BININT2 BINFLOAT BINUNICODE SHORT_BINSTRING BINPERSID BINGET LONG_BINGET BINPUT ' +
    'LONG_BINPUT LONG1 STOP').split(' '));
const BLOCKED_MODULES = new Set(['sys', 'os', 'posix', 'nt']);
const MAPPINGS = new Set(['collections.OrderedDict', 'collections.Counter']);
const BUILT = /^(?:collections\.OrderedDict$|torch\.Tensor$|torch\.nn\.parameter\.Parameter$|torch\._utils\._rebuild_|torch\._tensor\._rebuild_)/;
/**
 * Tells from a trace whether torch loads the pickle with weights_only=True. It accepts fewer opcodes, a list of names, and items or
 * state only on containers and tensors.
 *
 * @see https://github.com/pytorch/pytorch/blob/v2.13.0/torch/_weights_only_unpickler.py
 */
function weightsOnly(trace) {
    const problem = opcodeProblem(trace) ?? nameProblem(trace) ?? trace.weightsOnlyProblem;
    if (problem !== undefined)
        return { loads: false, because: problem };
    if (trace.pickles === 0)
        return { loads: false, because: 'no pickle reaches STOP' };
    return { loads: true, because: 'it uses only names and opcodes that torch accepts' };
}
const REFUSED_CODES = Array.from({ length: 256 }, (_, code) => code).filter((code) => !ACCEPTED.has(_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .OPCODES */ .qo[code]?.name ?? ''));
/** Names the refused opcode that comes first in the file. */
function opcodeProblem({ first }) {
    const used = REFUSED_CODES.filter((code) => (first[code] ?? -1) >= 0);
    const [code] = used.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
    return code === undefined ? undefined : `the opcode ${_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .OPCODES */ .qo[code]?.name} at offset ${first[code]} is not accepted`;
}
function nameProblem({ imports }) {
    const refused = [...imports.values()].find((record) => !isAccepted(record));
    return refused && `${JSON.stringify((0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(refused).slice(0, 200))} is not on the list of torch`;
}
/** Names of Python 2 are mapped for protocol 2 only, as torch does. */
function isAccepted(record) {
    const { module, name } = record.protocol === 2 ? (0,_python2_js__WEBPACK_IMPORTED_MODULE_3__/* .mappedName */ .b)(record) : record;
    return module !== null && name !== null && !BLOCKED_MODULES.has(module) && _allow_list_js__WEBPACK_IMPORTED_MODULE_0__/* .TORCH_WEIGHTS_ONLY */ .Mo.has(`${module} ${name}`);
}
/** Records a persistent id that torch refuses: only numbers and `("storage", …)` pass. */
function persistentId({ trace, window }, id) {
    trace.persistentIds++;
    if (trace.weightsOnlyProblem !== undefined)
        return;
    const kind = typeof id === 'number' ? id : id.items?.[0];
    const text = typeof kind === 'number' ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(window, kind) : undefined;
    const isRefused = typeof id === 'number' ? text !== undefined : text !== 'storage';
    if (isRefused)
        trace.weightsOnlyProblem = 'a persistent id is not a storage';
}
/** Records a call that torch refuses: only imported names are called. */
function refusedCall(trace, callee) {
    if (callee.kind !== 'global')
        trace.weightsOnlyProblem ??= 'the result of a call is called';
}
/** Records items for a target that torch refuses: APPEND wants a list, SETITEM a dict, an OrderedDict or a Counter. */
function refusedTarget(trace, target, via) {
    const isMapping = target.kind === 'result' && target.of !== undefined && MAPPINGS.has((0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(target.of));
    if (via.startsWith('SETITEM') && isMapping)
        return;
    trace.weightsOnlyProblem ??= `${via} changes a value that is not a ${via.startsWith('SETITEM') ? 'dict' : 'list'}`;
}
/** Records a state for a target that torch refuses. */
function refusedBuild(trace, target) {
    const of = typeof target === 'object' && target.kind === 'result' ? target.of : undefined;
    if (of === undefined || !BUILT.test((0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(of))) {
        trace.weightsOnlyProblem ??= 'BUILD sets the state of a value that is not a tensor or an OrderedDict';
    }
}


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Window)
/* harmony export */ });
const WINDOW_BYTES = 256 * 1024;
const FIRST_BYTES = 4 * 1024;
/**
 * View of a source that keeps at most 256 KiB of it. Bytes that are skipped are never read. The first reads are small, because
 * most files turn out to be something else within a few bytes.
 */
class Window {
    /** End of the view, in bytes from the start of the source. */
    size;
    source;
    bytesRead = 0;
    #bytes = Buffer.alloc(0);
    #start = 0;
    #next = FIRST_BYTES;
    /** @param end - bytes from this offset on do not exist for this view. */
    constructor(source, end = source.size) {
        this.source = source;
        this.size = end;
    }
    /** Returns the byte at an offset, or -1 past the end. */
    byte(at) {
        const value = this.#bytes[at - this.#start];
        if (value !== undefined)
            return value;
        if (at >= this.size)
            return -1;
        this.#load(at, 1);
        return this.#bytes[0] ?? -1;
    }
    /** Returns an unsigned little-endian number of up to 8 bytes; above 2^53 it loses low bits, where every length is too long anyway. */
    number(at, size) {
        if (size === 1)
            return this.byte(at);
        const bytes = this.slice(at, size);
        let value = 0;
        for (let index = size - 1; index >= 0; index--)
            value = value * 256 + (bytes[index] ?? 0);
        return value;
    }
    /** Returns bytes of [at, at + length), cut at the end; valid until the next call. `length` is at most the window. */
    slice(at, length) {
        const index = at - this.#start;
        if (index < 0 || index + length > this.#bytes.length) {
            this.#load(at, length);
            return this.#bytes.subarray(0, length);
        }
        return this.#bytes.subarray(index, index + length);
    }
    /** Returns a copy of a few bytes anywhere without moving the window: for looking back and ahead. */
    peek(at, length) {
        const index = at - this.#start;
        if (index >= 0 && index + length <= this.#bytes.length)
            return Buffer.from(this.#bytes.subarray(index, index + length));
        const wanted = Math.max(0, Math.min(length, this.size - at));
        this.bytesRead += wanted;
        return wanted === 0 ? Buffer.alloc(0) : Buffer.from(this.source.read(at, wanted));
    }
    /** Returns the offset of the next line feed, or -1. */
    lineEnd(from) {
        for (let at = from; at < this.size;) {
            if (at < this.#start || at >= this.#start + this.#bytes.length)
                this.#load(at, 1);
            if (this.#bytes.length === 0)
                return -1;
            const found = this.#bytes.indexOf(0x0a, at - this.#start);
            if (found >= 0)
                return this.#start + found;
            const end = this.#start + this.#bytes.length;
            // Most lines are short, so the window moves to the start of this one before it moves past it.
            if (at === from && from > this.#start && end < this.size)
                this.#load(from, 1);
            else
                at = end;
        }
        return -1;
    }
    #load(at, atLeast) {
        const length = Math.min(Math.max(this.#next, atLeast), this.size - at);
        // A copy, because a source may use its buffer for the next read.
        this.#bytes = length > 0 ? Buffer.from(this.source.read(at, length)) : Buffer.alloc(0);
        this.#start = at;
        this.bytesRead += this.#bytes.length;
        this.#next = Math.min(this.#next * 4, WINDOW_BYTES);
    }
}


/***/ })

};
