export const id = 9998;
export const ids = [9998];
export const modules = {

/***/ 89668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isExpected),
/* harmony export */   ep: () => (/* binding */ formatInfo),
/* harmony export */   hw: () => (/* binding */ formatBySharedName),
/* harmony export */   kb: () => (/* binding */ formatByName)
/* harmony export */ });
/* unused harmony export FORMATS */
const NUMBERS = 'it contains numbers and names only';
const UNPICKLES = 'its loader unpickles it, which can run code';
/** The formats of models, in the order of the documentation. */
const FORMATS = [
    {
        format: 'safetensors',
        title: 'a safetensors file',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'safetensors',
        names: /\.safetensors$/,
        content: 'length of the header, then JSON',
    },
    {
        format: 'gguf',
        title: 'a GGUF file',
        runsCode: 'no',
        reason: 'it contains tensors and metadata; the scan reads its chat template',
        weights: true,
        reader: 'gguf',
        names: /\.gguf$/,
        content: '`GGUF` and a version from 1 to 3',
    },
    {
        format: 'ggml',
        title: 'a GGML file, the predecessor of GGUF',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'ggml',
        names: /(^|\/)ggml-[^/]*\.bin$|\.ggml$/,
        content: '`lmgg`, `fmgg`, `tjgg`, `algg` or `asgg`',
    },
    {
        format: 'onnx',
        title: 'an ONNX model',
        runsCode: 'no',
        reason: 'its graph runs operators of the runtime; the scan reports custom operators and external files',
        weights: true,
        reader: 'onnx',
        names: /\.onnx$/,
        sharedNames: /\.pb$/,
        content: 'fields of `ModelProto`',
    },
    {
        format: 'onnx data',
        title: 'external data of an ONNX model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /\.onnx([._]data|\.data)$/,
    },
    {
        format: 'tflite',
        title: 'a TensorFlow Lite model',
        runsCode: 'no',
        reason: 'its graph runs operators of the runtime; the scan reports custom operators',
        weights: true,
        reader: 'tflite',
        names: /\.tflite$/,
        content: '`TFL3` at offset 4',
    },
    {
        format: 'executorch',
        title: 'an ExecuTorch program',
        runsCode: 'no',
        reason: 'its graph runs operators of the runtime',
        weights: true,
        reader: 'none',
        names: /\.pte$/,
        content: '`ET` and two digits at offset 4',
    },
    {
        format: 'flax',
        title: 'Flax weights in MessagePack',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'msgpack',
        names: /(^|\/)flax_model[^/]*\.msgpack$/,
    },
    {
        format: 'pickle',
        title: 'a pickle',
        runsCode: 'yes',
        reason: 'unpickling it can run code',
        weights: true,
        reader: 'pickle',
        names: /\.(pkl|pickle|dill|pck|pcl|cloudpickle)$/,
        sharedNames: /\.(p|sav)$/,
        content: 'opcodes that CPython executes, with an import, a construction or PROTO',
    },
    {
        format: 'joblib',
        title: 'a joblib file',
        runsCode: 'yes',
        reason: UNPICKLES,
        weights: true,
        reader: 'pickle',
        names: /\.(joblib|skops\.pkl)$/,
    },
    {
        format: 'pytorch',
        title: 'a PyTorch checkpoint',
        runsCode: 'yes',
        reason: UNPICKLES,
        weights: true,
        reader: 'pickle',
        names: /\.(pth|ckpt|pt2)$|(^|\/)(pytorch_model|adapter_model|diffusion_pytorch_model|training_args|optimizer|scheduler)[^/]*\.bin$/,
        sharedNames: /\.pt$|(^|\/)[^/]*(model|weights|adapter)[^/]*\.bin$/,
    },
    {
        format: 'pytorch zip',
        title: 'a PyTorch archive that contains a pickle',
        runsCode: 'yes',
        reason: UNPICKLES,
        weights: true,
        reader: 'zip',
        content: 'zip with a member `data.pkl`',
    },
    {
        format: 'torchscript',
        title: 'a TorchScript archive',
        runsCode: 'yes',
        reason: 'it contains code of its graph, and a pickle',
        weights: true,
        reader: 'zip',
        content: 'zip with `data.pkl` and `code/`',
    },
    {
        format: 'torchserve archive',
        title: 'a TorchServe archive',
        runsCode: 'yes',
        reason: 'it contains the Python code of its handler',
        weights: true,
        reader: 'zip',
        names: /\.mar$/,
        content: 'zip with `MAR-INF/MANIFEST.json`',
    },
    {
        format: 'nemo archive',
        title: 'a NeMo archive',
        runsCode: 'yes',
        reason: 'its configuration names classes to construct, and it contains a PyTorch checkpoint',
        weights: true,
        reader: 'tar',
        names: /\.nemo$/,
    },
    {
        format: 'skops',
        title: 'a skops file',
        runsCode: 'possible',
        reason: 'its loader constructs the classes that it names',
        weights: true,
        reader: 'zip',
        names: /\.skops$/,
        content: 'zip with `schema.json`',
    },
    {
        format: 'keras',
        title: 'a Keras archive',
        runsCode: 'possible',
        reason: 'its configuration can contain Lambda layers and classes of other modules',
        weights: true,
        reader: 'keras',
        names: /\.keras$/,
        content: 'zip with `model.weights.h5`',
    },
    {
        format: 'keras-h5',
        title: 'a Keras model in HDF5',
        runsCode: 'possible',
        reason: 'its configuration can contain Lambda layers',
        weights: true,
        reader: 'hdf5',
        names: /\.(h5|hdf5)$/,
    },
    {
        format: 'hdf5',
        title: 'an HDF5 file',
        runsCode: 'possible',
        reason: 'a Keras model in it can contain Lambda layers',
        weights: true,
        reader: 'hdf5',
        content: '`\\x89HDF` at 0, 512, 1024 …',
    },
    {
        format: 'tensorflow savedmodel',
        title: 'a TensorFlow SavedModel',
        runsCode: 'possible',
        reason: 'its graph can read and write files',
        weights: true,
        reader: 'tensorflow',
        names: /(^|\/)saved_model\.pb(txt)?$/,
        content: 'fields of `SavedModel`',
    },
    {
        format: 'tensorflow graph',
        title: 'a TensorFlow graph',
        runsCode: 'possible',
        reason: 'its graph can read and write files',
        weights: true,
        reader: 'tensorflow',
        names: /(^|\/)(frozen_inference_graph|frozen_graph|frozen_model)[^/]*\.pb$|\.ckpt[^/]*\.meta$/,
        sharedNames: /\.(pb|meta)$/,
        content: 'fields of `GraphDef` or `MetaGraphDef`',
    },
    {
        format: 'tensorflow checkpoint',
        title: 'a TensorFlow checkpoint',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /\.data-\d{5}-of-\d{5}$|\.ckpt[^/]*\.index$/,
    },
    {
        format: 'tensorflow.js',
        title: 'a shard of a TensorFlow.js model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /(^|\/|[._-])group\d+-shard\d+of\d+(\.bin)?$|-shard\d+(of\d+)?$/,
    },
    {
        format: 'tensorflow.js graph',
        title: 'the graph of a TensorFlow.js model',
        runsCode: 'possible',
        reason: 'its graph or layers can name custom code',
        weights: true,
        reader: 'keras',
        sharedNames: /model[^/]*\.json$|weights_manifest\.json$/,
        content: 'JSON with `weightsManifest`',
    },
    {
        format: 'paddle',
        title: 'PaddlePaddle weights',
        runsCode: 'yes',
        reason: UNPICKLES,
        weights: true,
        reader: 'pickle',
        names: /\.(pdparams|pdopt)$/,
    },
    {
        format: 'paddle inference',
        title: 'PaddlePaddle weights for inference',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /\.pdiparams$/,
    },
    {
        format: 'caffe',
        title: 'a Caffe network',
        runsCode: 'no',
        reason: 'its layers are those of Caffe; the scan reports Python layers',
        weights: true,
        reader: 'caffe',
        names: /\.caffemodel$/,
        content: 'fields of `NetParameter`',
    },
    { format: 'darknet', title: 'Darknet weights', runsCode: 'no', reason: NUMBERS, weights: true, reader: 'none', names: /\.weights$/ },
    {
        format: 'mxnet',
        title: 'MXNet parameters',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'identity',
        sharedNames: /\.params$/,
        content: 'list magic `0x112`',
    },
    {
        format: 'torch7',
        title: 'a Torch7 file',
        runsCode: 'possible',
        reason: 'it can contain Lua functions',
        weights: true,
        reader: 'none',
        names: /\.t7$/,
    },
    {
        format: 'coreml',
        title: 'a Core ML model',
        runsCode: 'no',
        reason: 'its layers are those of Core ML; the scan reports custom classes',
        weights: true,
        reader: 'coreml',
        names: /\.mlmodel$/,
        content: 'fields of `Model`',
    },
    {
        format: 'openvino',
        title: 'OpenVINO weights',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /(^|\/)openvino_[^/]*\.bin$/,
    },
    {
        format: 'openvino graph',
        title: 'the graph of an OpenVINO model',
        runsCode: 'no',
        reason: 'its layers are those of OpenVINO; the scan reports custom libraries',
        weights: true,
        reader: 'xml',
        names: /(^|\/)openvino_[^/]*\.xml$/,
        sharedNames: /\.xml$/,
        content: 'XML with the root `net` and `layers`',
    },
    {
        format: 'ctranslate2',
        title: 'a CTranslate2 model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        content: 'version and the name of a `…Spec`',
    },
    {
        format: 'marian',
        title: 'a Marian model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /\.(intgemm|alphas)[^/]*\.bin$/,
    },
    {
        format: 'tensorrt',
        title: 'a TensorRT engine',
        runsCode: 'possible',
        reason: 'it contains compiled code for a GPU, and can name plugins',
        weights: true,
        reader: 'identity',
        names: /\.(engine|trt)$/,
        sharedNames: /\.plan$/,
        content: '`ftrt` or `ptrt`',
    },
    { format: 'mnn', title: 'an MNN model', runsCode: 'no', reason: NUMBERS, weights: true, reader: 'none', names: /\.mnn$/ },
    {
        format: 'ncnn',
        title: 'an ncnn network',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /\.ncnn\.(bin|param)$/,
        sharedNames: /\.param(\.bin)?$/,
        content: 'the number 7767517',
    },
    {
        format: 'xgboost',
        title: 'an XGBoost model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'identity',
        names: /\.(ubj|xgb)$/,
        sharedNames: /\.(bst|model)$|(^|\/)[^/]*(xgb|booster|model)[^/]*\.json$/,
        content: 'UBJSON or JSON with `learner`, or `binf`',
    },
    {
        format: 'catboost',
        title: 'a CatBoost model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'identity',
        names: /\.cbm$/,
        content: '`CBM1`',
    },
    {
        format: 'lightgbm',
        title: 'a LightGBM model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'identity',
        sharedNames: /(^|\/)[^/]*(lgb|lightgbm|gbm|gbdt|booster|model)[^/]*\.txt$|\.(model|lgb)$/,
        content: '`tree` and `version=v`',
    },
    {
        format: 'fasttext',
        title: 'a fastText model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'identity',
        names: /\.ftz$/,
        content: 'the number 793712314',
    },
    {
        format: 'tesseract',
        title: 'Tesseract traineddata',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /\.traineddata$/,
    },
    {
        format: 'dlib',
        title: 'a dlib model',
        runsCode: 'no',
        reason: NUMBERS,
        weights: true,
        reader: 'none',
        names: /(^|\/)[^/]*(shape_predictor|mmod_|dlib|face_recognition|face_landmarks|resnet_model)[^/]*\.dat$/,
    },
    {
        format: 'numpy',
        title: 'a NumPy array',
        runsCode: 'no',
        reason: NUMBERS,
        weights: false,
        reader: 'npy',
        sharedNames: /\.npy$/,
        content: '`\\x93NUMPY`',
    },
    {
        format: 'numpy objects',
        title: 'a NumPy array of objects',
        runsCode: 'yes',
        reason: 'its objects are a pickle',
        weights: false,
        reader: 'npy',
        content: '`\\x93NUMPY` with an object in `descr`',
    },
    {
        format: 'numpy archive',
        title: 'an archive of NumPy arrays',
        runsCode: 'no',
        reason: 'NumPy loads objects from it only with allow_pickle; the scan reports arrays of objects',
        weights: false,
        reader: 'zip',
        sharedNames: /\.npz$/,
        content: 'zip with members `.npy` only',
    },
    {
        format: 'rasa',
        title: 'a Rasa model',
        runsCode: 'possible',
        reason: 'it can contain pickles',
        weights: true,
        reader: 'tar',
        names: /(^|\/)\d{8}-\d{6}[^/]*\.tar$/,
    },
    {
        format: 'model archive',
        title: 'an archive of a model',
        runsCode: 'possible',
        reason: 'it can contain pickles and code',
        weights: true,
        reader: 'tar',
        names: /(^|\/)model\.tar$/,
        sharedNames: /\.tar$/,
        content: 'tar with a member that is named as weights',
    },
    {
        format: 'llamafile',
        title: 'a llamafile, which is a program',
        runsCode: 'yes',
        reason: 'it is an executable',
        weights: true,
        reader: 'identity',
        names: /\.llamafile$/,
        content: '`MZqFpD`',
    },
    {
        format: 'native code',
        title: 'native code',
        runsCode: 'yes',
        reason: 'it is an executable or a library',
        weights: false,
        reader: 'native-code',
        content: 'ELF, PE, Mach-O or WebAssembly',
    },
    {
        format: 'r objects',
        title: 'serialized R objects',
        runsCode: 'yes',
        reason: 'R can run code in them when they are used',
        weights: true,
        reader: 'identity',
        names: /\.rds$/,
        content: '`RDX2`, `RDX3`, `RDA3` …',
    },
    {
        format: 'tar',
        title: 'a tar archive',
        runsCode: 'possible',
        reason: 'it can contain pickles and code',
        weights: false,
        reader: 'tar',
        sharedNames: /\.(tar|tgz)$/,
        content: '`ustar` at offset 257',
    },
    {
        format: 'zip',
        title: 'a zip archive',
        runsCode: 'possible',
        reason: 'it can contain pickles and code',
        weights: false,
        reader: 'zip',
        sharedNames: /\.zip$/,
        content: '`PK\\x03\\x04`',
    },
    {
        format: 'compressed',
        title: 'a compressed file',
        runsCode: 'possible',
        reason: 'joblib and others load a compressed pickle',
        weights: false,
        reader: 'compressed',
        content: 'gzip, zlib, bzip2, xz, zstd or lz4',
    },
    {
        format: 'document',
        title: 'a document or package',
        runsCode: 'no',
        reason: 'no loader of models opens it',
        weights: false,
        reader: 'zip',
        content: 'zip of an office document, Java or Android package, or Python wheel',
    },
    {
        format: 'data',
        title: 'a file of text, media or data',
        runsCode: 'no',
        reason: 'no loader of models runs it',
        weights: false,
        reader: 'none',
        names: /\.(txt|md|rst|csv|tsv|json|jsonl|ya?ml|toml|ini|cfg|html?|css|svg|png|jpe?g|gif|bmp|webp|tiff?|ico|pdf|mp[34]|wav|flac|ogg|opus|m4a|avi|mov|mkv|webm|ttf|otf|woff2?|parquet|arrow|feather|tfrecords?|pgm|ppm|ply|obj|stl|psd|ai|eps|log)$/,
    },
];
const BY_NAME = new Map(FORMATS.map((info) => [info.format, info]));
/** Returns the entry of a format. */
function formatInfo(format) {
    return BY_NAME.get(format);
}
/** Returns the format that a name alone identifies. A suffix of compression does not count. */
function formatByName(path) {
    const name = bare(path);
    return FORMATS.find((info) => info.names?.test(name));
}
/**
 * Tells whether a format is one that the name of a text file suggests. A pickle that calls itself `notes.txt` is evaluated on its own, and
 * makes no model of its folder.
 */
function isExpected(path, format) {
    const name = bare(path);
    if (!/\.(txt|json|xml|param)$/.test(name))
        return true;
    return FORMATS.some((info) => info.format === format && info.sharedNames?.test(name));
}
/** Returns the format that a name suggests, and that the content must confirm. */
function formatBySharedName(path) {
    const name = bare(path);
    return FORMATS.find((info) => info.sharedNames?.test(name));
}
function bare(path) {
    return path
        .toLowerCase()
        .replace(/\.tgz$/, '.tar')
        .replace(/\.(gz|bz2|xz|zst|lz4|z)$/, '');
}


/***/ }),

/***/ 22474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ formatOfContent),
  K: () => (/* binding */ isText)
});

// EXTERNAL MODULE: ./build/domains/scan/archives/tar-header.js
var tar_header = __webpack_require__(49785);
// EXTERNAL MODULE: ./build/domains/scan/configs/executable.js
var executable = __webpack_require__(95748);
// EXTERNAL MODULE: ./build/domains/scan/graphs/frameworks/caffe.js
var caffe = __webpack_require__(85189);
// EXTERNAL MODULE: ./build/domains/scan/graphs/frameworks/coreml.js
var coreml = __webpack_require__(90122);
// EXTERNAL MODULE: ./build/domains/scan/graphs/frameworks/signatures.js
var signatures = __webpack_require__(28851);
// EXTERNAL MODULE: ./build/domains/scan/graphs/onnx-identify.js
var onnx_identify = __webpack_require__(14744);
// EXTERNAL MODULE: ./build/domains/scan/graphs/tensorflow-identify.js
var tensorflow_identify = __webpack_require__(998);
// EXTERNAL MODULE: ./build/domains/scan/pickle/identify.js
var identify = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/domains/scan/source.js
var source = __webpack_require__(33381);
// EXTERNAL MODULE: ./build/domains/scan/tensors/npy-header.js + 2 modules
var npy_header = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/domains/scan/archives/package-kind.js
var package_kind = __webpack_require__(45615);
// EXTERNAL MODULE: ./build/domains/formats/catalogue.js
var catalogue = __webpack_require__(89668);
;// CONCATENATED MODULE: ./build/domains/formats/archive.js


const KINDS = {
    torch: 'pytorch zip',
    torchscript: 'torchscript',
    'pt2 package': 'pytorch zip',
    'torchserve archive': 'torchserve archive',
    'nemo archive': 'nemo archive',
    'keras archive': 'keras',
    skops: 'skops',
    'office document': 'document',
    'android package': 'document',
    'python wheel': 'document',
    'java archive': 'document',
};
/** Names a zip archive by the names of its files. Without a complete list it may contain anything. */
function zipFormat(tail) {
    if (tail === undefined)
        return 'zip';
    const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
    const listed = namesIn(bytes);
    const names = [...listed, ...pickleIn(bytes)];
    if (names.length === 0)
        return 'zip';
    const { kind } = (0,package_kind/* packageKind */.J)(names);
    if (kind === 'npz')
        return names.every((name) => /\.npy$/i.test(name)) ? 'numpy archive' : 'zip';
    const known = KINDS[kind];
    if (known === 'document' && names.some((name) => (0,catalogue/* formatByName */.kb)(name)?.weights === true))
        return 'zip';
    return known ?? (names.some((name) => /\.(pkl|pickle)$/i.test(name)) ? 'pytorch zip' : 'zip');
}
/** Returns the names in the central directory; none if the tail does not hold all of it. */
function namesIn(tail) {
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + 22 > tail.length)
        return [];
    const count = tail.readUInt16LE(end + 10);
    const names = [];
    let at = end - tail.readUInt32LE(end + 12);
    while (at >= 0 && at + 46 <= end && tail.readUInt32LE(at) === 0x02014b50) {
        const length = tail.readUInt16LE(at + 28);
        names.push(tail.toString('latin1', at + 46, at + 46 + length));
        at += 46 + length + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
    }
    return names.length === count && count !== 0xffff ? names : [];
}
/** Returns the first name of a pickle that the tail shows anywhere: readers disagree about directories that are cut or doubled. */
function pickleIn(tail) {
    return /[\w./-]{0,200}\.(pkl|pickle)/i.exec(tail.toString('latin1'))?.slice(0, 1) ?? [];
}

;// CONCATENATED MODULE: ./build/domains/formats/content.js












const startsWithOne = (start, signatures) => signatures.some((each) => start.startsWith(each));
const starts = (...signatures) => (_, start) => startsWithOne(start, signatures);
const signed = (id) => (content) => (0,signatures/* signatureOf */.yK)({ name: content.name, head: content.head }) === id;
/** Formats by their content, the certain ones first. */
const RECOGNITIONS = [
    { format: 'gguf', fits: isGguf },
    { format: 'safetensors', fits: isSafetensors },
    { format: 'llamafile', fits: starts('MZqFpD') },
    { format: 'native code', fits: (content) => (0,executable/* nativeKind */.qw)(content) !== undefined || isNativeStart(content.head) },
    { format: 'numpy objects', fits: (content, start) => start.startsWith('\x93NUMPY') && holdsObjects(content.head) },
    { format: 'numpy', fits: starts('\x93NUMPY') },
    { format: 'hdf5', fits: ({ head }) => HDF5_STARTS.some((at) => head.toString('latin1', at, at + 8) === '\x89HDF\r\n\x1a\n') },
    { format: 'tflite', fits: (_, start) => start.startsWith('TFL3', 4) },
    { format: 'executorch', fits: (_, start) => /^....ET\d\d/s.test(start) },
    { format: 'ggml', fits: (_, start) => /^(lmgg|fmgg|tjgg|algg|asgg)/.test(start) },
    { format: 'tensorrt', fits: signed('tensorrt') },
    { format: 'catboost', fits: signed('catboost') },
    { format: 'mxnet', fits: signed('mxnet-params') },
    { format: 'lightgbm', fits: signed('lightgbm') },
    { format: 'xgboost', fits: signed('xgboost') },
    { format: 'fasttext', fits: signed('fasttext') },
    { format: 'r objects', fits: signed('r-serialized') },
    { format: 'ctranslate2', fits: isCtranslate2 },
    { format: 'ncnn', fits: (_, start) => start.startsWith('7767517') || start.startsWith('\xdd\x85\x76\x00') },
    {
        format: 'openvino graph',
        fits: ({ head }) => /<net\s[^>]*\bversion=/.test(head.toString('latin1', 0, 1024)) && head.includes('<layers'),
    },
    { format: 'tensorflow.js graph', fits: ({ head }, start) => /^\s*[{[]/.test(start) && head.includes('"weightsManifest"') },
    { format: 'model archive', fits: isModelTar },
    { format: 'tar', fits: ({ head }) => head.length >= 512 && (0,tar_header/* readTarHeader */.R)(head.subarray(0, 512)) !== undefined },
    { format: 'compressed', fits: isCompressed },
    { format: 'coreml', fits: (content) => (0,coreml/* looksLikeCoreml */.SJ)(sampleOf(content)) },
    { format: 'onnx', fits: (content) => (0,onnx_identify/* looksLikeOnnx */.p)(content) },
    { format: 'tensorflow savedmodel', fits: (content) => (0,tensorflow_identify/* tensorflowKind */.Q)(content) === 'saved-model' },
    { format: 'tensorflow graph', fits: (content) => (0,tensorflow_identify/* tensorflowKind */.Q)(content) !== undefined },
    { format: 'caffe', fits: (content) => (0,caffe/* looksLikeCaffe */.Le)(sampleOf(content)) },
];
/** Identifies a file by its content; `undefined` if no format is certain. The pickle reader comes first: no magic hides a pickle. */
function formatOfContent(content) {
    if ((0,identify/* looksLikePickle */.ge)(content.head, content.size))
        return 'pickle';
    const start = content.head.toString('latin1', 0, 64);
    if (start.startsWith('PK\x03\x04'))
        return zipFormat(content.tail);
    return RECOGNITIONS.find(({ fits }) => fits(content, start))?.format;
}
function sampleOf(content) {
    return { ...content, name: content.name.slice(content.name.lastIndexOf('/') + 1), tail: new Uint8Array() };
}
const HDF5_STARTS = [0, 512, 1024, 2048, 4096, 8192, 16_384, 32_768];
/** Checks the magic, a known version, and plausible counts of tensors and keys. */
function isGguf({ head }, start) {
    if (!start.startsWith('GGUF') || head.length < 24)
        return false;
    const version = head.readUInt32LE(4);
    return version >= 1 && version <= 3 && head.readBigUInt64LE(8) < 1000000n && head.readBigUInt64LE(16) < 1000000n;
}
/**
 * Checks for eight bytes of header length, little endian, then a JSON object that fits into the file. The visible part must
 * be printable JSON that starts with a key. A pickle cannot start like this, because `"` is not an opcode.
 */
function isSafetensors({ head, size }) {
    if (head.length < 10)
        return false;
    const length = head.readBigUInt64LE(0);
    if (length < 2n || length > BigInt(Math.max(0, size - 8)) || length > 100000000n)
        return false;
    const shown = head.subarray(8, 8 + Number(length < 1000000n ? length : 1000000n));
    const text = shown.toString('latin1');
    if (!/^\{\s*["}]/.test(text) || [...shown].some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
        return false;
    return BigInt(shown.length) < length || isJsonObject(shown.toString('utf8'));
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** Checks the version and the name of the specification, with its length before it. */
function isCtranslate2({ head }) {
    if (head.length < 8 || head.readUInt32LE(0) > 32)
        return false;
    const length = head.readUInt16LE(4);
    return /^[A-Z][A-Za-z0-9]*Spec\0?$/.test(head.toString('latin1', 6, 6 + Math.min(length, 64)));
}
/** Accepts ELF and DOS by their signature alone, so that a cut header hides nothing. */
function isNativeStart(head) {
    const start = head.toString('latin1', 0, 4);
    return start === '\x7fELF' || start.startsWith('MZ\x90');
}
/** Tells whether the type of a NumPy array names objects, which are stored as a pickle, or is not one of plain numbers and text. */
function holdsObjects(head) {
    try {
        return (0,npy_header/* readNpyHeader */.nq)((0,source/* bytesSource */.Xl)(head), 0).dtype.kind !== 'plain';
    }
    catch {
        return true;
    }
}
const COMPRESSIONS = ['\x1f\x8b\x08', 'BZh', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd', '\x04"M\x18', '\x02!L\x18', '\x5d\0\0'];
function isCompressed({ head }, start) {
    if (startsWithOne(start, COMPRESSIONS))
        return true;
    // The header of zlib: method 8, and a checksum over the first two bytes.
    return head.length > 2 && ((head[0] ?? 0) & 0x8f) === 0x08 && head.readUInt16BE(0) % 31 === 0 && !isText(head);
}
/** Tells whether a tar archive shows a member that is named as weights. */
function isModelTar({ head }) {
    const first = head.length >= 512 ? (0,tar_header/* readTarHeader */.R)(head.subarray(0, 512)) : undefined;
    for (let at = 0, header = first; header !== undefined;) {
        if ((0,catalogue/* formatByName */.kb)(header.name)?.weights === true || /(^|\/)(pickle|storages|tensors)$/.test(header.name))
            return true;
        at += 512 + Math.ceil(header.size / 512) * 512;
        header = at + 512 <= head.length ? (0,tar_header/* readTarHeader */.R)(head.subarray(at, at + 512)) : undefined;
    }
    return false;
}
const TEXT_CONTROLS = '\t\n\v\f\r\x1b';
/** Tells whether the first bytes are text: UTF-8 without control characters. A character that the sample cuts counts. */
function isText(head) {
    const text = head.toString('utf8');
    const end = text.length > 4 ? text.slice(0, -3) : text;
    return ![...end].some((character) => character === '\ufffd' || (character < ' ' && !TEXT_CONTROLS.includes(character)));
}


/***/ }),

/***/ 49998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ isModelPointer),
/* harmony export */   Lm: () => (/* binding */ isSharedWeightName),
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   Tz: () => (/* binding */ detectFormat),
/* harmony export */   dd: () => (/* binding */ TAIL_BYTES),
/* harmony export */   el: () => (/* binding */ isWeightName),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89668);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22474);


/** Number of bytes at the start of a file that are checked. */
const HEAD_BYTES = 64 * 1024;
/** Number of bytes at the end of a zip archive that are searched for its file names. */
const TAIL_BYTES = 1024 * 1024;
/**
 * Identifies a file by its content, and by its name where the content is inconclusive. A pickle named `model.safetensors` is a pickle,
 * and a file named `model.pkl` can run code whatever its first bytes are. Nothing is unpickled.
 */
function detectFormat({ path, head, tail, size }) {
    const named = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByName */ .kb)(path);
    if (size === 0)
        return named === undefined ? OTHER : formatOf(named);
    if (head === undefined)
        return named === undefined ? unread(path) : formatOf(named);
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    const found = (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOfContent */ .U)({ name: path.toLowerCase(), head: bytes, tail, size });
    if (found !== undefined)
        return combined(path, (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInfo */ .ep)(found), named);
    if (named === undefined || named.format === 'data')
        return isNamedAsBinary(path, bytes) ? BINARY : OTHER;
    // Text of which the end is not known may still become what its name says.
    const isWhole = size <= bytes.length || named.runsCode === 'no';
    if ((0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .K)(bytes) && isWhole && !SIGNED.has(named.format))
        return OTHER;
    return unconfirmed(named);
}
const OTHER = {
    format: 'other',
    title: 'a file of no known format',
    runsCode: 'no',
    reason: 'no loader of models runs it',
    weights: false,
};
/** Content without a signature under a name that several formats use, such as the raw numbers of a `.bin`. */
const BINARY = {
    format: 'binary data',
    title: 'binary data of no known format',
    runsCode: 'no',
    reason: 'it is neither an archive nor a pickle',
    weights: false,
};
/** A pointer with a name of no known format: what it points to can be anything. */
const UNREAD = {
    format: 'unknown content',
    title: 'content that was not read, of a name that says nothing',
    runsCode: 'possible',
    reason: 'it can be anything',
    weights: false,
};
function unread(path) {
    const shared = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBySharedName */ .hw)(path);
    return shared === undefined ? UNREAD : { ...formatOf(shared), runsCode: worse(shared.runsCode, 'possible'), reason: UNREAD.reason };
}
function formatOf({ format, title, runsCode, reason, weights }) {
    return { format, title, runsCode, reason, weights };
}
const GRADES = ['no', 'possible', 'yes'];
/** Returns the more dangerous of two values: a loader may choose the format by name or by content. */
function worse(a, b) {
    return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b;
}
/** Containers: what they contain is what the name says, until the scan reads it. */
const CONTAINERS = new Set(['compressed', 'tar', 'zip']);
/** Arrays are usually data; those with the name of a model are its weights. */
function isModelArray(path) {
    return /(^|[-_./])(weights|params|checkpoint|ckpt)([-_.]|v?\d)*\.np[yz]$|(^|\/)model([-_.]|v?\d|best|final)*\.np[yz]$/i.test(path);
}
function combined(path, found, named) {
    if (named?.weights === true && CONTAINERS.has(found.format))
        return { ...formatOf(named), runsCode: worse(named.runsCode, found.runsCode) };
    if (named === undefined || GRADES.indexOf(found.runsCode) >= GRADES.indexOf(named.runsCode))
        return { ...formatOf(found), weights: found.weights || (named?.weights === true && found.format !== 'document') || isModelArray(path) };
    return { ...formatOf(found), runsCode: named.runsCode, reason: `by its name it is ${named.title}: ${named.reason}`, weights: true };
}
/** Formats that always start with their signature, so that a file without it is damaged or something else. */
const SIGNED = new Set(['safetensors', 'gguf', 'tflite', 'executorch', 'catboost']);
/** Formats without a signature, or with too weak a one to contradict the name. */
const UNSIGNED = new Set([
    'onnx data',
    'flax',
    'paddle inference',
    'tensorflow checkpoint',
    'tensorflow.js',
    'darknet',
    'torch7',
    'openvino',
    'marian',
    'mnn',
    'ncnn',
    'tesseract',
    'dlib',
    'onnx',
    'coreml',
    'caffe',
    'xgboost',
]);
/** Returns the format of a file whose bytes do not confirm its name. A loader may interpret such bytes in any way. */
function unconfirmed(named) {
    if (UNSIGNED.has(named.format))
        return formatOf(named);
    return {
        ...formatOf(named),
        format: `not ${named.format}`,
        title: `named as ${named.title}, and something else`,
        runsCode: worse(named.runsCode === 'yes' ? 'possible' : named.runsCode, 'possible'),
        reason: 'its content does not match its name',
    };
}
function isNamedAsBinary(path, head) {
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBySharedName */ .hw)(path)?.weights === true && !(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .K)(head);
}
/** Tells from its name alone whether a file contains model parameters. */
function isWeightName(path) {
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByName */ .kb)(path)?.weights === true;
}
/** Tells from its name whether a DVC pointer leads to a model. The content is elsewhere, and may be a folder. */
function isModelPointer(path) {
    return isWeightName(path) || isSharedWeightName(path) || /(^|\/)(models?|weights|checkpoints?)$/i.test(path);
}
/** Tells whether the content decides if a file contains model parameters, because its name is also used for other files. */
function isSharedWeightName(path) {
    const named = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByName */ .kb)(path);
    if (named !== undefined && named.format !== 'data')
        return false;
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBySharedName */ .hw)(path)?.weights === true || isModelArray(path);
}


/***/ })

};
