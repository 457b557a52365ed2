import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/domains/formats/catalogue.js
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
function catalogue_formatInfo(format) {
    return BY_NAME.get(format);
}
/** Returns the format that a name alone identifies. A suffix of compression does not count. */
function catalogue_formatByName(path) {
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
function catalogue_formatBySharedName(path) {
    const name = bare(path);
    return FORMATS.find((info) => info.sharedNames?.test(name));
}
function bare(path) {
    return path
        .toLowerCase()
        .replace(/\.tgz$/, '.tar')
        .replace(/\.(gz|bz2|xz|zst|lz4|z)$/, '');
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/bytes.js
/** The most bytes of one record. */
const MAX_RECORD_BYTES = 256 * 1024;
/** Reads small records of a source through one cached window, so that neighbors cost one read. */
class bytes_Window {
    #source;
    #length;
    #bytes = new Uint8Array(0);
    #start = 0;
    /** @param length - of one read, in bytes: large for records in a row, small for records far apart. */
    constructor(source, length = MAX_RECORD_BYTES) {
        this.#source = source;
        this.#length = length;
    }
    /** Returns exactly `length` bytes, at most 256 KiB, valid until the next call; `undefined` beyond the end of the source. */
    at(offset, length) {
        if (!Number.isSafeInteger(offset) || offset < 0 || length < 0 || offset + length > this.#source.size)
            return undefined;
        if (length > MAX_RECORD_BYTES)
            return undefined;
        if (offset < this.#start || offset + length > this.#start + this.#bytes.length)
            this.#load(offset, length);
        const at = offset - this.#start;
        const found = this.#bytes.subarray(at, at + length);
        return found.length === length ? found : undefined;
    }
    /** Returns how many of `length` bytes exist at an offset. */
    left(offset, length) {
        return Math.max(0, Math.min(length, this.#source.size - offset));
    }
    #load(offset, length) {
        this.#bytes = this.#source.read(offset, Math.max(length, this.#length)).slice();
        this.#start = offset;
    }
}
/** Returns a little-endian integer of 2 bytes; 0 beyond the end. */
function u16(bytes, at) {
    return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100;
}
/** Returns a little-endian integer of 4 bytes; missing bytes are 0. */
function u32(bytes, at) {
    return u16(bytes, at) + u16(bytes, at + 2) * 0x10000;
}
/** Returns a little-endian integer of 8 bytes; infinity when it is not a safe integer, which no offset or size exceeds. */
function u64(bytes, at) {
    const value = u32(bytes, at) + u32(bytes, at + 4) * 0x100000000;
    return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
}
/** Tells whether bytes begin with a signature, given as Latin-1 text. */
function startsWith(bytes, signature, at = 0) {
    if (bytes.length < at + signature.length)
        return false;
    for (let index = 0; index < signature.length; index++)
        if (bytes[at + index] !== signature.charCodeAt(index))
            return false;
    return true;
}
/** Quotes text of a file for a message, at most 160 characters of it. */
function bytes_quote(text) {
    return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
}
/** Reads a source whole, when it is at most `limit` bytes; in pieces of 1 MiB. */
function readWhole(source, limit) {
    if (source.size > limit)
        return undefined;
    const whole = new Uint8Array(source.size);
    let at = 0;
    while (at < source.size) {
        const piece = source.read(at, Math.min(1024 * 1024, source.size - at));
        if (piece.length === 0)
            return undefined;
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/tar-header.js

const BLOCK_BYTES = 512;
/** Reads a header block. @returns `undefined` when its checksum is wrong, as it is in a block of data. */
function readTarHeader(block) {
    const size = number(block, 124, 12);
    if (!checksumMatches(block) || size === undefined)
        return undefined;
    // Old GNU archives have times where POSIX archives have the prefix of the name.
    const prefix = startsWith(block, 'ustar\0', 257) ? tar_header_text(block, 345, 155) : '';
    const name = tar_header_text(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size,
        mode: number(block, 100, 8) ?? 0,
        type: String.fromCharCode(block[156] ?? 0),
        target: tar_header_text(block, 157, 100),
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
    const digits = tar_header_text(block, at, length).trim();
    return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : undefined;
}
function binary(bytes) {
    const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : undefined;
}
/** Decodes a field up to the first NUL. */
function tar_header_text(block, at, length) {
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
}

;// CONCATENATED MODULE: ./build/domains/scan/context.js
/** What the scan of one file may cost altogether, nested members included. Each limit that is reached makes it inconclusive. */
const context_LIMITS = {
    /** Opcodes, nodes, tokens and entries. */
    steps: 50_000_000,
    /** Bytes that decompression produces. */
    inflatedBytes: 4 * 1024 * 1024 * 1024,
    /** Ratio of inflated to stored bytes above 100 MB. */
    ratio: 200,
    /** Containers inside containers, and pickles inside pickles. */
    depth: 4,
    /** Findings that are kept of one file. */
    findings: 1000,
    /** Entries of one container. */
    entries: 65_536,
};
const SAMPLE_BYTES = 64 * 1024;
/** The end record of a zip archive with its longest comment: 22 bytes and 65,535. */
const TAIL_BYTES = 65_535 + 22;
/** Collects the findings of a reader, with the member and the limit of the file. */
class Findings {
    #member;
    list = [];
    /** Findings that were not kept, because there were too many. */
    dropped = 0;
    constructor({ member }) {
        this.#member = member;
    }
    add(finding) {
        if (this.list.length >= context_LIMITS.findings)
            this.dropped++;
        else
            this.list.push({ ...finding, member: this.#member });
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/text.js
/** Tells whether bytes are text in an encoding that extends ASCII: no NUL, and hardly any other control character. */
function text_isText(head) {
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

;// CONCATENATED MODULE: ./build/domains/scan/configs/extensions.js

/** Extensions that claim weights or a whole model. */
const WEIGHTS = new Set('safetensors gguf ggml onnx tflite pt pth ckpt pt2 pte bin pkl pickle joblib dill h5 hdf5 keras msgpack npy npz pdparams pdiparams pdopt pb weights model caffemodel mlmodel engine plan params nemo mar traineddata cbm xgb ubj ot torchscript tensors'.split(' '));
/** Tells whether the extension of a path claims weights. */
function isWeightsName(path) {
    return WEIGHTS.has(extensionOf(path));
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/finding.js
/** Builds a finding with the grade and the advisories of its technique. */
function findingOf({ technique, grade, advisories }, detail) {
    return { technique, grade, ...detail, ...(advisories === undefined ? {} : { advisories }) };
}
/** Quotes text from a file for a message, cut to 80 characters, in ASCII. */
function quoted(text) {
    const cut = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    return JSON.stringify(cut).replace(/[\u007f-\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/domains/scan/configs/executable.js



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
    const findings = new Findings(context);
    if (kind !== undefined) {
        const technique = isWeightsName(context.name) ? AS_WEIGHTS : BYTECODE.has(kind) ? COMPILED : SHIPPED;
        const reason = technique === AS_WEIGHTS ? 'its name claims that it contains weights' : 'code that comes with a model can be loaded or run with it';
        findings.add(findingOf(technique, { subject: kind, message: `The file starts as ${kind}: ${reason}.`, offset: 0 }));
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

;// CONCATENATED MODULE: ./build/domains/scan/source.js
/** The most bytes of one read: 1 MiB. Readers keep a window of this size at most. */
const MAX_READ = 1024 * 1024;
/** Returns a source over bytes in memory. */
function source_bytesSource(bytes) {
    const { length: size } = bytes;
    // `slice` of a Buffer does not copy.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, size);
    return { size, read: (offset, length) => plain.subarray(clamp(offset, size), clamp(offset + length, size)) };
}
/** Returns the part of a source from `offset` with `size` bytes, cut at the end of the source. */
function sliceOf(source, offset, size) {
    const start = clamp(offset, source.size);
    const length = Math.max(0, Math.min(size, source.size - start));
    return {
        size: length,
        read: (at, count) => source.read(start + clamp(at, length), Math.max(0, Math.min(count, length - clamp(at, length)))),
    };
}
function clamp(value, most) {
    return Math.max(0, Math.min(value, most));
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/pbtxt.js

/** Longest word or string that is kept: 512 KiB. The rest of a longer one is skipped. */
const LONGEST = MAX_READ / 2;
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

;// CONCATENATED MODULE: ./build/domains/scan/graphs/window.js

const WINDOW = 16 * 1024;
const PARTS = 4;
/** Steps that loading a part costs, in relation to reading one number. */
const LOAD_STEPS = 64;
/** Reads numbers and text of a source through four windows of 16 KiB. What is jumped over is never read. */
class window_Window {
    size;
    #source;
    #onLoad;
    /** The last parts that were used. */
    #recent = [];
    #part = { start: 0, bytes: new Uint8Array(0) };
    /** @param onLoad - receives the cost of each part that is loaded. */
    constructor(source, onLoad = () => undefined) {
        this.#source = source;
        this.#onLoad = onLoad;
        this.size = source.size;
    }
    /** Returns the byte at an offset; `undefined` outside the source. */
    byte(at) {
        const found = this.#part.bytes[at - this.#part.start];
        if (found !== undefined)
            return found;
        if (!(at >= 0 && at < this.size))
            return undefined;
        this.#use(at, 1);
        return this.#part.bytes[at - this.#part.start];
    }
    /** Returns an unsigned little-endian number of 1 to 8 bytes; `undefined` outside the source and above 2^53 - 1. */
    uint(at, length) {
        let value = 0;
        for (let index = length - 1; index >= 0; index -= 1) {
            const byte = this.byte(at + index);
            if (byte === undefined)
                return undefined;
            value = value * 256 + byte;
        }
        return Number.isSafeInteger(value) ? value : undefined;
    }
    /** Returns a copy of bytes; `undefined` when they are not all inside the source, or more than `MAX_READ`. */
    bytes(at, length) {
        if (!(at >= 0 && length >= 0 && length <= MAX_READ && at + length <= this.size))
            return undefined;
        if (length > WINDOW)
            return Uint8Array.from(this.#source.read(at, length));
        this.#use(at, length);
        return this.#part.bytes.slice(at - this.#part.start, at - this.#part.start + length);
    }
    /** Makes a part that contains the bytes the current one, and loads it when no recent part does. */
    #use(at, length) {
        const contains = ({ start, bytes }) => at >= start && at + length <= start + bytes.length;
        if (contains(this.#part))
            return;
        const others = [this.#part, ...this.#recent.filter((each) => each !== this.#part)];
        this.#part = others.find(contains) ?? this.#load(at);
        this.#recent = others.slice(0, PARTS);
    }
    #load(at) {
        this.#onLoad(LOAD_STEPS);
        // Copies, because the result of `read` is valid only until the next call.
        return { start: at, bytes: Uint8Array.from(this.#source.read(at, WINDOW)) };
    }
    /** Returns UTF-8 text, with a replacement character for each invalid byte; `undefined` as for `bytes`. */
    text(at, length) {
        const bytes = this.bytes(at, length);
        return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }
    /** Tells whether ASCII text is at an offset. */
    has(at, text) {
        for (let index = 0; index < text.length; index += 1)
            if (this.byte(at + index) !== text.charCodeAt(index))
                return false;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/protobuf.js

/** Depth at which the parsers of Google refuse a message. */
const protobuf_MAX_DEPTH = 100;
const MAX_VARINT = 10;
/**
 * Walks Protocol Buffers without a schema, and reads only tags, lengths and what a handler requests. Stops at the first error.
 *
 * @see https://protobuf.dev/programming-guides/encoding/
 */
class Protobuf {
    window;
    malformed;
    /** Whether the budget of steps was spent before the end. */
    exhausted = false;
    #step;
    #depth = 0;
    constructor(source, step) {
        this.window = new window_Window(source);
        this.#step = step;
    }
    /** Tells whether everything so far was read. */
    get ok() {
        return this.malformed === undefined && !this.exhausted;
    }
    /** Calls a handler for each field of a message, in the order of the file. */
    each({ start, end }, { counted, varints }) {
        if (this.#depth >= protobuf_MAX_DEPTH)
            this.#fail(start, `messages are nested more than ${protobuf_MAX_DEPTH} levels`);
        this.#depth += 1;
        for (let at = start; at < end && this.ok;) {
            const field = this.#next(at, end);
            if (field === undefined)
                break;
            if (field.wire === 2)
                counted?.[field.number]?.(field);
            else if (field.wire === 0)
                varints?.[field.number]?.(field);
            at = field.end;
        }
        this.#depth -= 1;
    }
    /** Returns the text of a field; `undefined` above `limit` bytes. */
    text({ start, end }, limit = 4096) {
        return end - start > limit ? undefined : this.window.text(start, end - start);
    }
    #next(at, end) {
        if (!this.#step(1)) {
            this.exhausted = true;
            return undefined;
        }
        const field = readField(this.window, at, end);
        if ('reason' in field)
            return this.#fail(field.at, field.reason);
        return field;
    }
    #fail(at, reason) {
        this.malformed ??= { at, reason };
        return undefined;
    }
}
/** Reads the tag and the length of one field inside [at, end). */
function readField(window, at, end) {
    const tag = readVarint(window, at, end);
    if (tag === undefined || tag.value >= 2 ** 32)
        return { at, reason: 'a tag is cut off or too large' };
    const number = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number === 0)
        return { at, reason: 'the field number is 0' };
    if (wire === 0)
        return varintField(window, { at, number, start: tag.end, end });
    const payload = wire === 3 ? groupOf(window, number, { start: tag.end, end }) : payloadOf(window, wire, tag.end, end);
    if (payload === undefined)
        return { at, reason: wire === 3 || wire === 4 ? 'it contains a group without an end' : `wire type ${wire} is unknown or cut off` };
    if (payload.end > end)
        return { at, reason: `field ${number} continues after the end of its message` };
    return { number, wire: payload.wire, at, start: payload.start, end: payload.end, value: 0 };
}
function varintField(window, { at, number, start, end }) {
    const value = readVarint(window, start, end);
    if (value === undefined)
        return { at, reason: `the number of field ${number} is cut off` };
    return { number, wire: 0, at, start, end: value.end, value: value.value };
}
/** Fields of groups that are skipped at most: parsers skip groups, and no format of models has one. */
const MAX_GROUPED = 100_000;
/** Returns the range of a group with its end tag; `undefined` without one. */
function groupOf(window, number, { start, end }) {
    const open = [number];
    let at = start;
    for (let count = 0; count < MAX_GROUPED && open.length <= protobuf_MAX_DEPTH; count += 1) {
        const tag = readVarint(window, at, end);
        if (tag === undefined || tag.value < 8 || tag.value >= 2 ** 32)
            return undefined;
        const [inner, wire] = [Math.floor(tag.value / 8), tag.value % 8];
        at = tag.end;
        if (wire === 3)
            open.push(inner);
        else if (wire === 4 && open.pop() !== inner)
            return undefined;
        else if (wire !== 4) {
            const next = wire === 0 ? readVarint(window, at, end)?.end : payloadOf(window, wire, at, end)?.end;
            if (next === undefined || next > end)
                return undefined;
            at = next;
        }
        if (open.length === 0)
            return { wire: 3, start, end: at };
    }
    return undefined;
}
function payloadOf(window, wire, start, end) {
    if (wire === 1)
        return { wire, start, end: start + 8 };
    if (wire === 5)
        return { wire, start, end: start + 4 };
    if (wire !== 2)
        return undefined;
    const length = readVarint(window, start, end);
    return length && { wire, start: length.end, end: length.end + length.value };
}
function readVarint(window, start, end) {
    let value = 0;
    for (let index = 0; index < MAX_VARINT && start + index < end; index += 1) {
        const byte = window.byte(start + index);
        if (byte === undefined)
            return undefined;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, end: start + index + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/protobuf-peek.js


/** @param size - size of the whole file, in bytes. */
function peekAt(head, size, lenient = false) {
    const window = new window_Window({ size: head.length, read: (offset, length) => head.subarray(offset, offset + length) });
    return { window, present: head.length, size, lenient };
}
const MAX_FIELDS = 64;
/**
 * Returns the first fields of a message whose tags are present, at most 64; `undefined` when they are malformed, when one is not
 * in `wires` or has another wire type, unless the peek is lenient.
 */
function fieldsIn({ window, present, lenient }, { start, end }, wires) {
    const fields = [];
    for (let at = start; at < Math.min(end, present) && fields.length < MAX_FIELDS;) {
        const field = readField(window, at, end);
        // A tag at the very end of the sample may be cut off there.
        if ('reason' in field)
            return present - at < 16 && end > present ? fields : undefined;
        if (wires[field.number] === field.wire)
            fields.push(field);
        else if (!lenient)
            return undefined;
        at = field.end;
    }
    return fields;
}
/** Returns the payload of a field as text when it is present and short. */
function textIn({ window, present }, { start, end }) {
    return end <= present && end - start <= 256 ? window.text(start, end - start) : undefined;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/report.js

const MAX_SUBJECT = 200;
/** Collects what a reader found: the technique decides the grade and the advisories, and equal subjects are reported once. */
class Report {
    #techniques;
    #findings;
    #nested = [];
    #seen = new Set();
    #incomplete = new Set();
    constructor(context, techniques) {
        this.#techniques = new Map(techniques.map((each) => [each.technique, each]));
        this.#findings = new Findings(context);
    }
    add(technique, { message, subject, offset }) {
        const short = shorten(subject);
        const key = `${technique}\0${short}`;
        const known = this.#techniques.get(technique);
        if (known === undefined || this.#seen.has(key))
            return;
        if (this.#seen.size < 10_000)
            this.#seen.add(key);
        const { grade, advisories } = known;
        this.#findings.add({
            grade,
            technique,
            message,
            subject: short,
            ...(offset === undefined ? {} : { offset }),
            ...(advisories === undefined ? {} : { advisories }),
        });
    }
    /** Records why a part that a loader would read was not inspected. */
    unread(reason) {
        if (this.#incomplete.size < 100)
            this.#incomplete.add(reason);
    }
    /** Adds what readers found in a part of the file; their findings carry the member already. */
    include({ findings, incomplete }) {
        for (const finding of findings)
            this.#nested.push(finding);
        for (const reason of incomplete)
            this.unread(reason);
    }
    reading(format, facts) {
        const { list, dropped } = this.#findings;
        const limit = dropped === 0 ? [] : [`${dropped} more findings were dropped`];
        return {
            format,
            findings: [...list, ...this.#nested],
            incomplete: [...this.#incomplete, ...limit],
            ...(facts === undefined ? {} : { facts }),
        };
    }
}
/** Cuts text of a file for a message. */
function shorten(text) {
    return text.length > MAX_SUBJECT ? `${text.slice(0, MAX_SUBJECT)}…` : text;
}
/** Quotes text of a file for a message. */
function report_quote(text) {
    return JSON.stringify(shorten(text));
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/sample.js
/** Returns the first bytes as text with one character for each byte. */
function sample_latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** Bytes before the first character of a text: white space, marks of the byte order, and the zero bytes of UTF-16. */
const SKIPPED = new Set([0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);
/** Tells cheaply whether text starts with a character, after white space. */
function startsWithChar(head, char) {
    const first = head.findIndex((byte) => !SKIPPED.has(byte));
    return first !== -1 && head[first] === char.charCodeAt(0);
}
/** Tells whether a file is a Git LFS pointer, which is not the model itself. */
function isPointer(head) {
    return sample_latin1(head.subarray(0, 24)) === 'version https://git-lfs.';
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/frameworks/caffe.js





const CAFFE_TECHNIQUES = [
    { technique: 'caffe-python-layer', grade: 'critical', summary: 'A Python layer of the network imports a module' },
    { technique: 'caffe-malformed', grade: 'review', summary: 'The file is not a valid Caffe network' },
];
/** Fields of LayerParameter: all of them are messages or text, except the phase and the flags. */
const LAYER = { ...Object.fromEntries(Array.from({ length: 160 }, (_each, index) => [index + 1, 2])), 10: 0, 11: 0 };
/** Reads Caffe networks: `.caffemodel`, and `.prototxt` in text form. */
const caffeReader = {
    id: 'caffe',
    matches: (file) => caffe_isText(file) || looksLikeCaffe(file),
    read: readCaffe,
};
function caffe_isText({ name, head }) {
    return name.endsWith('.prototxt') && /\b(layers?|net_param|net|input)\s*[:{]/.test(sample_latin1(head));
}
/** Accepts a NetParameter: a name (1), layers of the old form (2) or the new form (100) with a name and a type. */
function looksLikeCaffe({ name, head, size }) {
    const peek = peekAt(head, size);
    const fields = fieldsIn(peek, { start: 0, end: size }, { 1: 2, 2: 2, 3: 2, 4: 0, 5: 0, 6: 2, 7: 0, 8: 2, 100: 2 }) ?? [];
    if (name.endsWith('.caffemodel'))
        return fields.length > 0;
    return fields.some((field) => field.number === 100 && isLayer(peek, field));
}
/** Accepts a layer whose name and type are plain text. */
function isLayer(peek, range) {
    const fields = fieldsIn(peek, range, LAYER);
    const [name, type] = [1, 2].map((number) => fields?.find((field) => field.number === number));
    if (name === undefined || type === undefined)
        return false;
    return /^[\w./-]+$/.test(textIn(peek, name) ?? '') && /^[A-Z]\w+$/.test(textIn(peek, type) ?? '');
}
function readCaffe(source, context) {
    const report = new Report(context, CAFFE_TECHNIQUES);
    const head = Uint8Array.from(source.read(0, 64 * 1024));
    if (caffe_isText({ name: context.name.toLowerCase(), head }))
        caffe_readText(source, context, report);
    else
        readBinary(source, context, report);
    return report.reading('caffe');
}
function caffe_readText(source, context, report) {
    let [type, module] = [-1, ''];
    const isComplete = eachTextField(source, context.step, ({ name, text, offset }) => {
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
    const walk = new Protobuf(source, context.step);
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
    const message = `A Python layer at offset ${offset} imports the module ${report_quote(module)}, whose code runs when the network is loaded.`;
    report.add('caffe-python-layer', { message, subject: module, offset });
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/external-data.js
/** Keys that the specification defines, and one of older converters. Others become attributes of an object in Python. */
const KEYS = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);
/** Locations that ONNX Runtime interprets as an address in memory instead of a file. */
const MEMORY = '_ORT_MEM_ADDR_';
/** Returns the keys that no loader needs. */
function unknownKeys(data) {
    return [...data.keys()].filter((key) => !KEYS.has(key));
}
/** Returns why a path resolves outside the folder of the model, or cannot be opened safely; `undefined` for a plain relative path. */
function escapeOf(path) {
    if (path.includes('\0'))
        return 'contains a NUL character';
    if (path.includes(MEMORY))
        return 'is an address in memory';
    if (/^[\\/]/.test(path))
        return 'is absolute';
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path))
        return 'has a drive letter or a scheme';
    if (path.startsWith('~'))
        return 'starts in a home folder';
    if (path.split(/[\\/]/).includes('..'))
        return 'contains ".."';
    return path.includes('\\') ? 'contains a backslash' : undefined;
}
/** Tells whether `offset` and `length` are numbers that a loader accepts. */
function hasValidNumbers(data) {
    return ['offset', 'length'].every((key) => /^\d{0,15}$/.test(data.get(key) ?? ''));
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/frameworks/coreml.js




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
    const fields = fieldsIn(peekAt(head, size), { start: 0, end: size }, FIELDS) ?? [];
    const version = fields.some(({ number, value }) => number === 1 && value > 0 && value < 100);
    const type = fields.some(({ number }) => TYPES.includes(number));
    return version && (type || (name.endsWith('.mlmodel') && fields.length > 1));
}
class CoremlModel {
    #walk;
    #report;
    constructor(source, context) {
        this.#walk = new Protobuf(source, context.step);
        this.#report = new Report(context, COREML_TECHNIQUES);
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
        const reason = escapeOf(path);
        if (reason === undefined)
            return;
        const message = `The linked model ${report_quote(path)} at offset ${offset} ${reason}; loading the model reads a file outside its folder.`;
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
        const message = `The class ${report_quote(name)} of the application implements a part of the model (offset ${range.start}), so the model runs code that is not in the file.`;
        this.#report.add(technique, { message, subject: name, offset: range.start });
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/frameworks/signatures.js

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
const signatures_FORMATS = [
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
    return signatures_FORMATS.find(({ matches }) => matches({ name, head, start: startOf(head) }))?.id;
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
const signatureReaders = signatures_FORMATS.map((format) => ({
    id: format.id,
    matches: ({ name, head }) => format.matches({ name, head, start: startOf(head) }),
    read: (_source, context) => readFormat(format, context),
}));
function readFormat({ id, runsCode, finding, unread }, context) {
    const report = new Report(context, SIGNATURE_TECHNIQUES);
    if (finding !== undefined)
        report.add(finding[0], { message: finding[1], subject: id, offset: 0 });
    if (unread !== undefined)
        report.unread(unread);
    return report.reading(id, { runsCode });
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/protobuf-proof.js


/** Fields of one message that are looked at. */
const protobuf_proof_MAX_FIELDS = 4096;
/**
 * Tells whether a file is a message of Protocol Buffers with certain fields, whatever other fields it has: loaders skip those that they
 * do not know, so they can be anywhere and have any size. The message must be valid to its end, since so are few files of other kinds.
 * Reads only tags and lengths. `false` where only the ends of the file were read.
 */
function provesMessage({ size, head, read }, test) {
    if (read === undefined || size === 0 || !startsField(head[0] ?? 0))
        return false;
    const window = new window_Window({ size, read });
    const fields = fieldsOf(window, { start: 0, end: size });
    return fields !== undefined && test(fields, window);
}
/** Returns a test of a message: one of its fields with a number, which is a message itself, passes a test. */
function has(number, test) {
    return (fields, window) => fields.some((field) => {
        if (field.number !== number || field.wire !== 2)
            return false;
        const inner = fieldsOf(window, field);
        return inner !== undefined && test(inner, window);
    });
}
/** Returns a test of a message: a field with a number is text that matches a pattern. */
function hasText(number, matches) {
    return (fields, window) => fields.some(({ number: found, wire, start, end }) => {
        if (found !== number || wire !== 2 || end === start || end - start > 256)
            return false;
        return matches(window.text(start, end - start) ?? '');
    });
}
/** Returns a test that needs all tests to pass. */
function protobuf_proof_all(...tests) {
    return (fields, window) => tests.every((test) => test(fields, window));
}
/** Returns a test that needs one test to pass. */
function either(...tests) {
    return (fields, window) => tests.some((test) => test(fields, window));
}
function startsField(byte) {
    return byte >= 8 && (byte & 7) <= 5 && (byte & 7) !== 4;
}
/** Returns the first fields of a message; `undefined` if it is malformed before its end and before the limit. */
function fieldsOf(window, { start, end }) {
    const fields = [];
    for (let at = start; at < end && fields.length < protobuf_proof_MAX_FIELDS;) {
        const field = readField(window, at, end);
        if ('reason' in field)
            return undefined;
        fields.push(field);
        at = field.end;
    }
    return fields;
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/onnx-identify.js


const counted = (...numbers) => Object.fromEntries(numbers.map((number) => [number, 2]));
/** Fields of ModelProto. @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const MODEL = { 1: 0, 5: 0, ...counted(2, 3, 4, 6, 7, 8, 14, 20, 25, 26) };
const GRAPH = counted(1, 2, 5, 10, 11, 12, 13, 14, 15, 16);
const NODE = counted(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const OPSET = { 1: 2, 2: 0 };
const NAME = /^[\w.:/-]*$/;
/**
 * Tells from its fields whether a file is an ONNX model: all fields that the sample shows belong to ModelProto, and a graph or an
 * operator set has the fields that it must have.
 */
function looksLikeOnnx(file) {
    const { head, size } = file;
    const peek = peekAt(head, size);
    const fields = fieldsIn(peek, { start: 0, end: size }, MODEL) ?? [];
    const isShown = fields.some((field) => (field.number === 7 && isGraph(peek, field)) || (field.number === 8 && fields.length > 1 && isOpset(peek, field)));
    return isShown || provesMessage(file, MODEL_WITH_GRAPH);
}
const isPlain = (text) => /^[A-Za-z_][\w.:/-]*$/.test(text);
const MODEL_WITH_GRAPH = has(7, either(has(1, protobuf_proof_all(hasText(4, isPlain), (fields) => fields.some(({ number, wire }) => number <= 2 && wire === 2))), 
// A tensor with external data, or with a name and a type.
has(5, protobuf_proof_all(hasText(8, isPlain), (fields) => fields.some(({ number, wire, value }) => number === 2 && wire === 0 && value > 0 && value < 64)))));
function isGraph(peek, range) {
    const fields = fieldsIn(peek, range, GRAPH) ?? [];
    const known = fields.filter(({ number, start, end }) => number !== 1 || isNode(peek, { start, end }));
    return fields.length > 0 && known.length === fields.length && fields.some(({ number }) => number === 1 || number === 5 || number === 11);
}
/** Accepts a node whose operator is present and has a plain name, or continues after the sample. */
function isNode(peek, range) {
    const fields = fieldsIn(peek, range, NODE);
    const operator = fields?.find(({ number }) => number === 4);
    if (operator === undefined)
        return fields !== undefined && range.end > peek.present;
    return NAME.test(textIn(peek, operator) ?? '');
}
function isOpset(peek, range) {
    const fields = fieldsIn(peek, range, OPSET);
    const domain = fields?.find(({ number }) => number === 1);
    return (fields?.some(({ number, value }) => number === 2 && value > 0 && value < 1000) === true &&
        (domain === undefined || NAME.test(textIn(peek, domain) ?? ' ')));
}

;// CONCATENATED MODULE: ./build/domains/scan/graphs/tensorflow-known-ops.js
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

;// CONCATENATED MODULE: ./build/domains/scan/graphs/tensorflow-identify.js



const tensorflow_identify_counted = (...numbers) => Object.fromEntries(numbers.map((number) => [number, 2]));
/** @see https://github.com/tensorflow/tensorflow/tree/master/tensorflow/core/protobuf */
const SAVED_MODEL = { 1: 0, 2: 2 };
const META_GRAPH = tensorflow_identify_counted(1, 2, 3, 4, 5, 6, 7);
const META_INFO = { ...tensorflow_identify_counted(1, 2, 3, 4, 5, 6, 8), 7: 0 };
const tensorflow_identify_GRAPH = { ...tensorflow_identify_counted(1, 2, 4, 5), 3: 0 };
const tensorflow_identify_NODE = tensorflow_identify_counted(1, 2, 3, 4, 5, 6, 7);
const LIBRARY = tensorflow_identify_counted(1, 2, 3);
const FUNCTION = tensorflow_identify_counted(1, 2, 3, 4, 5, 6, 7);
const OP_DEF = { ...tensorflow_identify_counted(1, 2, 3, 4, 5, 6, 8, 20), 16: 0, 17: 0, 18: 0, 19: 0, 21: 0 };
const OP_NAME = /^_?[A-Za-z][A-Za-z0-9_>]*$/;
const NODE_NAME = /^[A-Za-z0-9_./>\\^-]+$/;
/** Recognizes the message from its fields; `undefined` when the sample does not prove one. */
function tensorflowKind(file) {
    const { name, head, size } = file;
    // A file that is named as a graph is one even with fields that no loader knows.
    const peek = peekAt(head, size, /\.(pb|meta)$/.test(name));
    const whole = { start: 0, end: size };
    if (isSavedModel(peek, whole))
        return 'saved-model';
    if (isMetaGraph(peek, whole))
        return 'meta-graph';
    return tensorflow_identify_isGraph(peek, whole) ? 'graph' : provenKind(file);
}
const NODE_PROOF = protobuf_proof_all(hasText(1, (text) => NODE_NAME.test(text)), hasText(2, (text) => KNOWN_OPS.has(text)));
const GRAPH_PROOF = either(has(1, NODE_PROOF), has(2, has(1, has(3, NODE_PROOF))));
const META_GRAPH_PROOF = has(2, GRAPH_PROOF);
const PROOFS = [
    ['saved-model', has(2, META_GRAPH_PROOF)],
    ['meta-graph', META_GRAPH_PROOF],
    ['graph', GRAPH_PROOF],
];
/** Finds a node with a known operator behind fields that no loader knows, or that are larger than the sample. */
function provenKind(file) {
    return PROOFS.find(([, proof]) => provesMessage(file, proof))?.[0];
}
function isSavedModel(peek, range) {
    return some(peek, range, SAVED_MODEL, (field) => field.number === 2 && isMetaGraph(peek, field));
}
function isMetaGraph(peek, range) {
    return some(peek, range, META_GRAPH, (field) => (field.number === 2 && tensorflow_identify_isGraph(peek, field)) || (field.number === 1 && isMetaInfo(peek, field)));
}
/** Accepts the information of a MetaGraph by its list of operators, which can be larger than the sample. */
function isMetaInfo(peek, range) {
    return some(peek, range, META_INFO, (field) => field.number === 2 && some(peek, field, tensorflow_identify_counted(1), (op) => isNamed(peek, op, OP_DEF, 1)));
}
function tensorflow_identify_isGraph(peek, range) {
    return some(peek, range, tensorflow_identify_GRAPH, (field) => (field.number === 1 && tensorflow_identify_isNode(peek, field)) || (field.number === 2 && isLibrary(peek, field)));
}
function isLibrary(peek, range) {
    return some(peek, range, LIBRARY, (field) => field.number === 1 && some(peek, field, FUNCTION, (part) => part.number === 3 && tensorflow_identify_isNode(peek, part)));
}
/** Accepts a node with a name and an operator, both plain. */
function tensorflow_identify_isNode(peek, range) {
    const fields = fieldsIn(peek, range, tensorflow_identify_NODE);
    const [name, op] = [1, 2].map((number) => fields?.find((field) => field.number === number));
    if (name === undefined || op === undefined)
        return false;
    return NODE_NAME.test(textIn(peek, name) ?? '') && OP_NAME.test(textIn(peek, op) ?? '');
}
function isNamed(peek, range, wires, number) {
    const name = fieldsIn(peek, range, wires)?.find((field) => field.number === number);
    return name !== undefined && OP_NAME.test(textIn(peek, name) ?? '');
}
function some(peek, range, wires, test) {
    return fieldsIn(peek, range, wires)?.some(test) === true;
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/opcodes.js
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
const opcodes_OPCODES = Array.from({ length: 256 }, (_, byte) => ALL.find(({ code }) => code === byte));
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

;// CONCATENATED MODULE: ./build/domains/scan/pickle/text.js
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
function text_isName(text) {
    return /^[\p{L}_][\p{L}\p{N}_$<>-]*(?:\.[\p{L}_<][\p{L}\p{N}_$<>-]*)*\r?$/u.test(text);
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/values.js
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
const values_OPAQUE = Object.freeze({ kind: 'opaque', hashable: true, log: 0 });
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
class values_Ended extends Error {
    how;
    constructor(how, why) {
        super(why);
        this.how = how;
    }
}
/** Ends a run where CPython raises. */
function refuse(why) {
    throw new values_Ended('refused', why);
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/decode.js



/** Names are read up to this many bytes. */
const NAME_BYTES = 4096;
const INTEGER_CODES = new Set([OP.INT, OP.LONG, OP.BININT, OP.BININT1, OP.BININT2, OP.LONG1]);
const decode_MAX_DEPTH = 16;
const codeAt = (window, offset) => window.peek(offset, 1)[0] ?? -1;
/** Returns an operand of STACK_GLOBAL: null if it is computed while loading; refused unless it is a str. */
function textOperand(window, value, moved) {
    if (typeof value !== 'number')
        return isObject(value) ? null : refuse('STACK_GLOBAL of a value that is not a str');
    const text = moved.has(value) ? movedText(window, value, moved) : textAt(window, value);
    return text ?? refuse('STACK_GLOBAL of a value that is not a str');
}
/** Decodes the str whose opcode is at an offset, cut at `NAME_BYTES`; `undefined` if it is another scalar. */
function textAt(window, offset) {
    const bytes = window.peek(offset, NAME_BYTES + 16);
    const code = bytes[0] ?? -1;
    if (COUNTED_TEXT_CODES.has(code))
        return countedText(bytes, code);
    if (code !== OP.STRING && code !== OP.UNICODE)
        return undefined;
    const line = bytes.toString('latin1', 1, Math.max(bytes.indexOf(0x0a), 1));
    return code === OP.STRING ? parseString(line) : parseUnicode(line);
}
function movedText(window, offset, moved) {
    const { start, end } = moved.get(offset) ?? { start: 0, end: 0 };
    const payload = window.peek(start, Math.min(end - start, NAME_BYTES));
    return decodePayload(payload, codeAt(window, offset));
}
function countedText(bytes, code) {
    const size = opcodes_OPCODES[code]?.size ?? 1;
    const length = bytes.length > size ? Math.min(bytes.readUIntLE(1, Math.min(size, 6)), NAME_BYTES) : 0;
    return decodePayload(bytes.subarray(1 + size, 1 + size + length), code);
}
function decodePayload(payload, code) {
    if (code === OP.STRING)
        return parseString(payload.toString('latin1'));
    if (code === OP.UNICODE)
        return parseUnicode(payload.toString('latin1'));
    return code === OP.BINSTRING || code === OP.SHORT_BINSTRING ? payload.toString('latin1') : parseUtf8(payload);
}
/** Returns where the bytes of a bytes or str value are stored; `undefined` for other values. */
function decode_payloadOf(window, value) {
    if (typeof value !== 'number')
        return undefined;
    const head = window.peek(value, 16);
    const { form, size = 1 } = opcodes_OPCODES[head[0] ?? -1] ?? {};
    if (form !== 'counted' || head.length <= size || !(BYTES_CODES.has(head[0] ?? -1) || COUNTED_TEXT_CODES.has(head[0] ?? -1)))
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
    if (value?.items === undefined || value.items.length > KEPT_ITEMS || depth > decode_MAX_DEPTH)
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
    if (code === OP.NONE)
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
    if (code === OP.INT || code === OP.LONG)
        return literalInteger(bytes.toString('latin1', 1));
    if (code === OP.BININT)
        return bytes.readInt32LE(1);
    const [from, size] = code === OP.LONG1 ? [2, Math.min(bytes[1] ?? 0, 6)] : [1, opcodes_OPCODES[code]?.size ?? 1];
    return size === 0 ? 0 : bytes.readUIntLE(from, size);
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/embedded.js
/** First bytes of archives that can contain a pickle: zip, gzip, xz, bzip2, zstd, 7z, HDF5. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: signatures are bytes
const ARCHIVE = /^(?:PK\x03\x04|\x1f\x8b\x08|\xfd7zXZ\0|BZh[1-9]1AY|\x28\xb5\x2f\xfd|7z\xbc\xaf\x27\x1c|\x89HDF)/;
/** GLOBAL or INST with two names, also behind marks and scalars: the start of protocols 0 and 1. */
const TEXTUAL = /^(?:\(|p\w*\n|[SVIL][^\n]{0,200}\n|[0}\]]|q.)*[ci][A-Za-z_][\w.]{0,200}\r?\n[A-Za-z_][\w.]{0,200}\r?\n/s;
const BASE64_HEAD = /^(?:gA[A-V]|gA[A-Va-f]|[YaKXK])/;
const BASE64 = /^[A-Za-z0-9+/_-]{16,}/;
/** Bytes after which base64 text is not decoded. */
const BASE64_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
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

;// CONCATENATED MODULE: ./build/core/to-text.js
/** Converts a value of a document to text. `String` calls `toString` of an object, which a document can replace by anything. */
function to_text_toText(value) {
    if (Array.isArray(value))
        return value.map(to_text_toText).join(',');
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/joblib.js

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
    const [, letter = '', digits] = /^[<>|=]?([a-zA-Z?])(\d+)?$/.exec(to_text_toText(code)) ?? [];
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

;// CONCATENATED MODULE: ./build/domains/scan/pickle/records.js
/** Returns `module.name`, with `?` for a part that is unknown. */
function records_textOf({ module, name }) {
    return `${module ?? '?'}.${name ?? '?'}`;
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/allow-list.js
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
const allow_list_TORCH_WEIGHTS_ONLY = toPairs(TORCH);
const DATA_PAIRS = toPairs(DATA);
const FRAMEWORK_PAIRS = toPairs(FRAMEWORKS);
const TIERS = (/* unused pure expression or super */ null && (['torch', 'data', 'framework']));
/** Returns the tier of an exact pair; `undefined` if it is not listed. */
function allow_list_tierOf(module, name) {
    const pair = `${module} ${name}`;
    if (allow_list_TORCH_WEIGHTS_ONLY.has(pair))
        return 'torch';
    if (DATA_PAIRS.has(pair))
        return 'data';
    return FRAMEWORK_PAIRS.has(pair) ? 'framework' : undefined;
}
/** All pairs that are listed, for tests and documentation. */
const ALLOWED = new Map([
    ...[...FRAMEWORK_PAIRS].map((pair) => [pair, 'framework']),
    ...[...DATA_PAIRS].map((pair) => [pair, 'data']),
    ...[...allow_list_TORCH_WEIGHTS_ONLY].map((pair) => [pair, 'torch']),
]);

;// CONCATENATED MODULE: ./build/domains/scan/pickle/python2.js
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
const python2_NAMES = `
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
const NAME_MAP = toMap(python2_NAMES);
/** Returns the name in Python 3; the same name if it has none. */
function python2_mappedName({ module, name }) {
    const [to, attribute] = NAME_MAP.get(`${module}:${name}`)?.split(':') ?? [];
    if (to !== undefined && attribute !== undefined)
        return { module: to, name: attribute };
    return { module: module === null ? null : (MODULE_MAP.get(module) ?? module), name };
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/weights-only.js





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
const REFUSED_CODES = Array.from({ length: 256 }, (_, code) => code).filter((code) => !ACCEPTED.has(opcodes_OPCODES[code]?.name ?? ''));
/** Names the refused opcode that comes first in the file. */
function opcodeProblem({ first }) {
    const used = REFUSED_CODES.filter((code) => (first[code] ?? -1) >= 0);
    const [code] = used.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
    return code === undefined ? undefined : `the opcode ${OPCODES[code]?.name} at offset ${first[code]} is not accepted`;
}
function nameProblem({ imports }) {
    const refused = [...imports.values()].find((record) => !isAccepted(record));
    return refused && `${JSON.stringify(textOf(refused).slice(0, 200))} is not on the list of torch`;
}
/** Names of Python 2 are mapped for protocol 2 only, as torch does. */
function isAccepted(record) {
    const { module, name } = record.protocol === 2 ? mappedName(record) : record;
    return module !== null && name !== null && !BLOCKED_MODULES.has(module) && TORCH_WEIGHTS_ONLY.has(`${module} ${name}`);
}
/** Records a persistent id that torch refuses: only numbers and `("storage", …)` pass. */
function persistentId({ trace, window }, id) {
    trace.persistentIds++;
    if (trace.weightsOnlyProblem !== undefined)
        return;
    const kind = typeof id === 'number' ? id : id.items?.[0];
    const text = typeof kind === 'number' ? textAt(window, kind) : undefined;
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
    const isMapping = target.kind === 'result' && target.of !== undefined && MAPPINGS.has(records_textOf(target.of));
    if (via.startsWith('SETITEM') && isMapping)
        return;
    trace.weightsOnlyProblem ??= `${via} changes a value that is not a ${via.startsWith('SETITEM') ? 'dict' : 'list'}`;
}
/** Records a state for a target that torch refuses. */
function refusedBuild(trace, target) {
    const of = typeof target === 'object' && target.kind === 'result' ? target.of : undefined;
    if (of === undefined || !BUILT.test(records_textOf(of))) {
        trace.weightsOnlyProblem ??= 'BUILD sets the state of a value that is not a tensor or an OrderedDict';
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/calls.js





/** Executes a call: the callee must be an object, and a symbolic result is pushed. */
function call(state, callee, at, via, args) {
    if (!isObject(callee))
        refuse(`${via} of a value that cannot be called`);
    refusedCall(state.trace, callee);
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
    const name = result.of === undefined ? '' : records_textOf(result.of);
    const callee = CALLERS.get(name);
    if (callee !== undefined)
        indirectCall(state, args, { callee, name, at });
    if (name === DTYPE)
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
    const isZone = typeof owner === 'object' && owner.kind === 'global' && owner.of !== undefined && records_textOf(owner.of) === 'zoneinfo.ZoneInfo';
    if (!isZone || plainValue(state.window, attribute) !== '_unpickle' || result.of === undefined)
        return result;
    result.of.harmless++;
    return state.import('zoneinfo', 'ZoneInfo._unpickle', 'REDUCE', at);
}
/** Types whose second argument is the name of a time zone, or an object of one. */
const TIME_ZONES = /(?:^|\.)DatetimeTZDtype$/;
/** pandas passes the name `dateutil/…` to a library that opens it as a path. */
function timeZone({ window, trace }, args, offset) {
    const zone = typeof args === 'object' ? plainValue(window, args.items?.[1]) : undefined;
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
    const subject = result.of === undefined ? 'copyreg' : records_textOf(result.of);
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
    if (!isObjectDtype(plainValue(window, dtype)))
        return;
    trace.event('pickle-object-scalar', { subject: 'numpy scalar', offset, detail: 'numpy unpickles the bytes of a scalar of objects' });
    const payload = decode_payloadOf(window, bytes);
    if (payload !== undefined)
        trace.embed({ kind: 'pickle', ...payload, certain: true });
}
/** BUILD calls `__setstate__` or fills `__dict__`. Built-in values have neither, but pickle.py accepts an empty value. */
function build(state, at) {
    const value = state.stack.pop();
    const target = state.stack.top();
    refusedBuild(state.trace, target);
    if (!isObject(target))
        return;
    if (target.kind !== 'result' || target.of === undefined) {
        protectedBuild(state, target, at);
        return;
    }
    state.trace.trustedCall ||= target.of.trusted;
    target.of.built = true;
    const text = records_textOf(target.of);
    if (text === DTYPE)
        stateOfDtype(state, target, value, at);
    if (isWrapper(text))
        skipArray(state, value);
}
/** Keeps the state of a dtype. Flags that hide a field of objects make NumPy read any address as an object. */
function stateOfDtype({ trace, window }, target, value, offset) {
    target.items?.push(value);
    if (!hidesObjects(plainValue(window, value)))
        return;
    trace.event('pickle-object-scalar', { subject: 'numpy dtype', offset, detail: 'the flags of a dtype hide that a field has objects' });
}
/** A state that is set on an import changes the module, class or function for all code that runs later. */
function protectedBuild({ trace }, target, offset) {
    if (target.of === undefined)
        return;
    const subject = records_textOf(target.of);
    trace.trustedCall ||= target.of.trusted;
    trace.event('pickle-build-target', { subject, offset, detail: `BUILD at offset ${offset} changes ${subject} itself` });
}
/** Moves past an array that joblib stored inside the stream. */
function skipArray(state, value) {
    state.trace.arrays++;
    if (state.options.ignoresArrays === true)
        return;
    const array = parseWrapper(plainValue(state.window, value));
    if (array === undefined)
        throw new values_Ended('limit', 'the size of an array of joblib is unknown');
    // joblib puts the array in place of its wrapper.
    state.stack.replaceTop(values_OPAQUE);
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
        refuse('stack underflow');
    let hashable = true;
    for (let index = from; index < stack.depth; index++)
        hashable &&= isHashable(stack.get(index));
    const shared = tupleOf(hashable, grownLog(0, stack, from));
    const items = keptItems(state, from);
    stack.depth = from;
    stack.push(items === undefined ? shared : { ...shared, items });
    limitExpansion(state, shared.log);
}
function frozenset(state, from) {
    const { stack } = state;
    wantHashable(state, from, 1);
    const shared = frozensetOf(grownLog(0, stack, from));
    stack.depth = from;
    stack.push(shared);
    limitExpansion(state, shared.log);
}
function list(state, from) {
    const log = grownLog(0, state.stack, from);
    state.stack.depth = from;
    state.stack.push(log === 0 ? LIST : { kind: 'list', hashable: false, log });
    limitExpansion(state, log);
}
function dict(state, from) {
    const { stack } = state;
    if ((stack.depth - from) % 2 !== 0)
        refuse('odd number of items');
    wantHashable(state, from, 2);
    reportHooks(state, from, state.next);
    const log = grownLog(0, stack, from);
    const items = keptItems(state, from);
    stack.depth = from;
    if (items !== undefined)
        stack.push({ ...DICT, log, items });
    else
        stack.push(log === 0 ? DICT : { kind: 'dict', hashable: false, log });
    limitExpansion(state, log);
}
/** APPEND and APPENDS: list, bytearray, or an object with a method for it. */
function append(state, from, at, via) {
    const target = takeItems(state, from, ['list', 'bytearray']);
    if (target !== undefined && target !== BYTEARRAY && target.kind !== 'list')
        protect(state, target, at, via);
}
/** ADDITEMS: set, or an object with a method for it. */
function addItems(state, from, at, via) {
    if (from > 0 && isKind(state.stack.at(from - 1), 'set'))
        wantHashable(state, from, 1);
    const target = takeItems(state, from, ['set']);
    if (target !== undefined && target.kind !== 'set')
        protect(state, target, at, via);
}
/** SETITEM and SETITEMS: dict, list, or an object with a method for it. */
function setItems(state, from, at, via) {
    const { stack } = state;
    if ((stack.depth - from) % 2 !== 0)
        refuse('odd number of items');
    const isDict = from > 0 && isKind(stack.at(from - 1), 'dict');
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
    const target = from > 0 ? stack.at(from - 1) : refuse('stack underflow');
    if (from >= stack.depth)
        return undefined;
    if (typeof target === 'number' || (!kinds.includes(target.kind) && !isObject(target)))
        return refuse('items for a value that takes none');
    grow(state, target, from);
    stack.depth = from;
    return target;
}
function grow(state, target, from) {
    const { stack } = state;
    if (target.kind !== 'list' && target.kind !== 'dict')
        return;
    const log = grownLog(target.log, stack, from);
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
    refusedTarget(trace, target, via);
    if (target.kind === 'opaque' || (target.kind === 'result' && !isArray(target)))
        return;
    const subject = target.of === undefined ? target.kind : records_textOf(target.of);
    const what = target.kind === 'global' ? `${subject} itself` : target.kind === 'result' ? `the result of ${subject}` : `a ${subject}`;
    trace.event('pickle-item-target', { subject: `${via} ${subject}`, offset, detail: `${via} at offset ${offset} changes ${what}` });
}
/** Results of functions that rebuild tensors and arrays: a pickler never sets items on them. */
function isArray({ of }) {
    return of !== undefined && /^(?:torch\._utils\._rebuild_|torch\._tensor\._rebuild_|numpy\._?core\.multiarray\.)/.test(records_textOf(of));
}
/** Returns the values above an offset of the stack as a tuple of arguments. */
function argumentsFrom(state, from) {
    const items = keptItems(state, from);
    return items === undefined ? EMPTY_TUPLE : { ...EMPTY_TUPLE, items };
}
function keptItems({ stack, keepsItems }, from) {
    return keepsItems && stack.depth - from <= KEPT_ITEMS ? stack.from(from) : undefined;
}
function keepMore({ stack }, from) {
    const target = stack.get(from - 1);
    const items = typeof target === 'object' ? target.items : undefined;
    if (items === undefined)
        return;
    // One item too many tells that the rest is unknown.
    for (let index = from; index < stack.depth && items.length <= KEPT_ITEMS; index++)
        items.push(stack.get(index));
}
/** Members that the unpickler itself, or any use of an object, looks up and calls. */
const HOOKS = /^(?:__(?:new|init|call|setstate|reduce|reduce_ex|getattr|getattribute|setattr|getitem|setitem|get|set|del|hash|eq|class|prepare|init_subclass)__|append|extend|add|persistent_load|find_class)$/;
/** Reports imports under the name of a hook: BUILD makes them methods of an object, and the next opcode calls them. */
function reportHooks({ stack, window, trace }, from, offset) {
    for (let index = from; index + 1 < stack.depth; index += 2) {
        const value = stack.get(index + 1);
        // Of other values none can be called, and only a dict can be the interface of an array.
        if (typeof value !== 'object' || !(isKind(value, 'dict') || isObject(value)))
            continue;
        const key = hookName(window, stack.get(index));
        if (key === undefined || !(isObject(value) || ARRAYS.test(key)))
            continue;
        const what = value.of === undefined ? value.kind : records_textOf(value.of);
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
        return key.kind === 'result' && key.of !== undefined && TEXTS.test(records_textOf(key.of)) ? '?' : undefined;
    const name = plainValue(window, key);
    return typeof name === 'string' && (HOOKS.test(name) || ARRAYS.test(name)) ? name : undefined;
}
function wantHashable({ stack }, from, step) {
    for (let index = from; index < stack.depth; index += step) {
        if (!isHashable(stack.get(index)))
            refuse('unhashable');
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/handlers.js






/** The empty tuple where items are kept: one for all, because nothing is added to a tuple. */
const KEPT_EMPTY = Object.freeze({ ...EMPTY_TUPLE, items: [] });
const handlers_scalar = ({ stack }, at) => stack.push(at);
/** What each opcode without an argument does, by byte. */
const PLAIN = byCode({
    40: ({ stack }) => stack.mark(),
    41: ({ stack, keepsItems }) => stack.push(keepsItems ? KEPT_EMPTY : EMPTY_TUPLE),
    48: pop,
    49: popMark,
    50: dup,
    78: handlers_scalar,
    81: binaryPersistentId,
    82: callWithArguments,
    93: ({ stack }) => stack.push(LIST),
    97: (state, at, { name }) => append(state, state.stack.depth - 1, at, name),
    98: build,
    100: (state) => dict(state, state.stack.unmark()),
    101: (state, at, { name }) => append(state, state.stack.unmark(), at, name),
    108: (state) => list(state, state.stack.unmark()),
    111: callObject,
    115: (state, at, { name }) => setItems(state, state.stack.depth - 2, at, name),
    116: (state) => tuple(state, state.stack.unmark()),
    117: (state, at, { name }) => setItems(state, state.stack.unmark(), at, name),
    125: ({ stack, keepsItems }) => stack.push(keepsItems ? { ...DICT, items: [] } : DICT),
    129: callWithArguments,
    133: (state) => tuple(state, state.stack.depth - 1),
    134: (state) => tuple(state, state.stack.depth - 2),
    135: (state) => tuple(state, state.stack.depth - 3),
    136: handlers_scalar,
    137: handlers_scalar,
    143: ({ stack }) => stack.push(SET),
    144: (state, at, { name }) => addItems(state, state.stack.unmark(), at, name),
    145: (state) => frozenset(state, state.stack.unmark()),
    146: callWithKeywords,
    147: stackGlobal,
    148: (state) => state.remember(state.memo.count),
    151: ({ stack }) => stack.push(values_OPAQUE),
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
    persistentId(state, id);
    state.stack.push(moduleIn(state, id) ?? values_OPAQUE);
}
/** torch before 1.6 keeps the class of a module as `('module', class, file, source)`, and gives the class. */
function moduleIn({ window }, id) {
    const [kind, of] = (typeof id === 'object' ? id.items : undefined) ?? [];
    const isModule = typeof kind === 'number' && textAt(window, kind) === 'module' && typeof of === 'object' && of.kind === 'global';
    return isModule ? of : undefined;
}
function stackGlobal(state, at, { name }) {
    const { stack, window, moved } = state;
    const attribute = textOperand(window, stack.pop(), moved);
    const module = textOperand(window, stack.pop(), moved);
    stack.push(state.import(module, attribute, name, at));
}
function callObject(state, at, { name }) {
    const { stack } = state;
    const mark = stack.unmark();
    const callee = mark < stack.depth ? stack.get(mark) : undefined;
    const args = argumentsFrom(state, mark + 1);
    stack.depth = mark;
    call(state, callee ?? refuse('stack underflow'), at, name, args);
}
/** NEWOBJ_EX: a class, a tuple of arguments, a dict of keywords. */
function callWithKeywords(state, at, { name }) {
    state.stack.pop();
    const args = state.stack.pop();
    call(state, state.stack.pop(), at, name, args);
}
function readOnlyBuffer({ stack, window }) {
    const value = stack.top();
    const isBuffer = typeof value === 'number' ? BYTES_CODES.has(window.peek(value, 1)[0] ?? -1) : isKind(value, 'bytearray') || isObject(value);
    if (!isBuffer)
        refuse('READONLY_BUFFER of a value that is not a buffer');
}
function protocol(state, value) {
    if (value > 5)
        refuse(`protocol ${value}`);
    state.protocol = value;
    state.trace.protocol = Math.max(state.trace.protocol, value);
}
/** An entry of copyreg's registry, which another pickle may have filled. */
function extension(state, code, at) {
    if (code <= 0 || code >= 2 ** 31)
        refuse('extension code');
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
            throw new values_Ended('limit', 'the stack is deeper than 8,000,000 values');
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
            refuse('stack underflow');
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
            throw new values_Ended('limit', 'more than 8,000,000 marks');
        this.marks.push(this.depth);
        this.fence = this.depth;
    }
    /** Removes the last mark. @returns the depth at which it was set. */
    unmark() {
        const mark = this.marks.pop() ?? refuse('no MARK');
        this.fence = this.marks.at(-1) ?? 0;
        return mark;
    }
    /** Returns the value at an index that must be above the fence. */
    at(index) {
        if (index < this.fence || index >= this.depth)
            refuse('stack underflow');
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
                throw new values_Ended('limit', 'more than 8,000,000 memo entries');
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
        this.stack.push(this.memo.get(key) ?? refuse('no such memo entry'));
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
        if (isKind(value, 'result') && value.of !== undefined)
            value.of.dropped++;
    }
    /** Returns where an argument of so many bytes starts, after a check of the frame and the end of the file. */
    argument(start, length) {
        let from = start;
        if (start < this.frameEnd && start + length > this.frameEnd)
            from = this.crossFrame(start);
        if (from + length > this.window.size)
            throw new values_Ended('cut', 'an argument runs past the end of the file');
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
            throw new values_Ended('cut', 'a line runs past the end of the file');
        return [from, end];
    }
    /** Records that bytes from `start` cross the end of the buffer. @returns where they are read. */
    crossFrame(start) {
        this.crossesFrame = true;
        return this.options.dropsFrames === true ? this.frameEnd : start;
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/machine.js
var _a;







/** Lines longer than this are accepted without a check of their syntax. */
const LINE_BYTES = 65_536;
const STEP = 4096;
/** Object arrays inside object arrays. */
const machine_MAX_DEPTH = 8;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const CONSTANTS = new Set([OP.BINFLOAT, OP.BININT, OP.BININT1, OP.BININT2]);
/**
 * CPython's unpickler without effects: the same stack, marks, memo and refusals, but an import is a name that is recorded, and a
 * call is a record. Runs one pickle.
 */
class machine_Machine {
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
            if (error instanceof values_Ended)
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
                throw new values_Ended('limit', 'the budget of opcodes is spent');
            const code = this.#window.byte(this.#at);
            const opcode = opcodes_OPCODES[code];
            if (opcode === undefined)
                throw code < 0
                    ? new values_Ended('cut', 'the file ends before STOP')
                    : new values_Ended('refused', `0x${code.toString(16).padStart(2, '0')} is not an opcode`);
            if (first[code] < 0)
                first[code] = this.#at;
            if (code === OP.STOP)
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
        if (depth > machine_MAX_DEPTH)
            throw new values_Ended('limit', 'arrays of objects are nested deeper than 8');
        const inner = new _a(this.#window, { ...this.#options, depth }).run(start);
        if (inner.how !== 'stop')
            throw new values_Ended(inner.how, inner.why);
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
        if (code === OP.LONG4 && length >= 2 ** 31)
            refuse('negative byte count');
        const payload = this.#state.argument(start + size, length);
        if (payload !== at + 1 + size)
            this.#state.moved.set(at, { start: payload, end: payload + length });
        if (length > 3)
            this.#lookInside(code, payload, length);
        this.#state.stack.push(code === OP.BYTEARRAY8 ? BYTEARRAY : at);
        return payload + length;
    }
    #lookInside(code, payload, length) {
        if (code === OP.LONG1 || code === OP.LONG4)
            return;
        const isBytes = BYTES_CODES.has(code) || code === OP.BYTEARRAY8 || code === OP.BINSTRING || code === OP.SHORT_BINSTRING;
        const found = embeddedIn(this.#window, payload, length, isBytes);
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
        if (code === OP.GET || code === OP.PUT)
            throw new values_Ended('limit', 'a memo key has more than 65,536 characters');
        this.#state.stack.push(code === OP.PERSID ? values_OPAQUE : at);
    }
    #textual(code, name, at, line) {
        if (code === OP.GET)
            this.#state.recall(memoKey(line));
        else if (code === OP.PUT)
            this.#state.remember(memoKey(line));
        else if (code === OP.PERSID)
            this.#persistentId(line);
        else if (LINES[code]?.(line))
            this.#scalarLine(code, at, line.length);
        else
            refuse(`${name} with a value that CPython refuses`);
    }
    #scalarLine(code, at, length) {
        this.#state.stack.push(at);
        if (length <= 3 || (code !== OP.STRING && code !== OP.UNICODE))
            return;
        const quote = code === OP.STRING ? 1 : 0;
        const found = embeddedIn(this.#window, at + 1 + quote, length - 2 * quote, code === OP.STRING);
        if (found !== undefined)
            this.#state.trace.embed(found);
    }
    #persistentId(line) {
        if (/[^\0-\x7f]/.test(line))
            refuse('PERSID');
        this.#state.trace.persistentIds++;
        this.#state.trace.weightsOnlyProblem ??= 'a persistent id is text';
        this.#state.stack.push(values_OPAQUE);
    }
    /** GLOBAL and INST. pickle.py imports for INST before it notices that MARK is missing. */
    #names({ code, name }, at) {
        this.#lines++;
        const [start, end] = this.#state.line(at + 1, true);
        const module = this.#nameAt(code, start, end);
        const [nextStart, nextEnd] = this.#state.line(end + 1, true);
        const found = this.#state.import(module, this.#nameAt(code, nextStart, nextEnd), name, at);
        if (code !== OP.INST)
            this.#state.stack.push(found);
        else {
            this.#state.stack.depth = this.#state.stack.unmark();
            this.#state.stack.push(this.#state.trace.call(found, name, at));
        }
        return nextEnd + 1;
    }
    /** GLOBAL accepts UTF-8, INST ASCII. The C reader refuses an empty line; pickle.py imports the module first. */
    #nameAt(code, start, end) {
        const bytes = this.#window.slice(start, Math.max(0, Math.min(end - start, NAME_BYTES)));
        if (code === OP.INST && bytes.some((byte) => byte > 0x7f))
            refuse('INST with a name that is not ASCII');
        if (end - start > NAME_BYTES)
            return bytes.toString('latin1');
        try {
            return UTF8.decode(bytes);
        }
        catch {
            return refuse('a name that is not UTF-8');
        }
    }
}
_a = machine_Machine;
/** Returns a memo key. Keys that a number does not hold exactly could be confused. */
function memoKey(line) {
    const key = parseMemoKey(line) ?? refuse('memo key');
    if (!Number.isSafeInteger(key))
        throw new values_Ended('limit', 'a memo key is larger than 2^53');
    return key;
}
const LINES = {
    [OP.INT]: isInt,
    [OP.LONG]: isLong,
    [OP.FLOAT]: isFloat,
    [OP.STRING]: (line) => parseString(line) !== undefined,
    [OP.UNICODE]: (line) => parseUnicode(line) !== undefined,
};

;// CONCATENATED MODULE: ./build/domains/scan/pickle/deny-list.js
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
const deny_list_MODULES = new Map([...toWords(ACCESS_MODULES, 'high'), ...toWords(CODE_MODULES, 'critical')]);
const deny_list_NAMES = new Map([...deny_list_toPairs(ACCESS_NAMES, 'high'), ...deny_list_toPairs(CODE_NAMES, 'critical')]);
function toWords(text, grade) {
    return text
        .trim()
        .split(/\s+/)
        .map((word) => [word, grade]);
}
function deny_list_toPairs(text, grade) {
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
function deny_list_gradeOfName(module, name) {
    const modules = [module, TWINS[module] ?? module];
    const parts = name.split('.').slice(0, deny_list_MOST_PARTS);
    return deny_list_worst(modules.flatMap((each) => parts.map((_, index) => deny_list_NAMES.get(`${each} ${parts.slice(0, index + 1).join('.')}`))));
}
/** Returns the grade of a module or of a package around it. */
function deny_list_gradeOfModule(module) {
    const parts = module.split('.').slice(0, deny_list_MOST_PARTS);
    return deny_list_worst(parts.map((_, index) => deny_list_MODULES.get(parts.slice(0, index + 1).join('.'))));
}
/** Returns the grade of a module that another package exports, such as `six.moves.builtins` or `torch.hub.os`. */
function deny_list_gradeOfPart(part) {
    const plain = part.replace(/^_+/, '');
    return REEXPORTS.has(part) || REEXPORTS.has(plain) ? 'critical' : undefined;
}
/** Parts of a dotted name that are looked at. */
const deny_list_MOST_PARTS = 16;
/** Returns the worse of the grades that are known. */
function deny_list_worst(grades) {
    return grades.includes('critical') ? 'critical' : grades.includes('high') ? 'high' : undefined;
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/policy.js



/**
 * Grades an import: explicit deny-list first, exact allow-list second, modules of the deny-list third, the user's list fourth,
 * default last. Both the name as written and the name that CPython maps it to are checked.
 */
function policy_gradeImport(record, policy = {}) {
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
    const pairs = [written, { ...written, ...mappedName(written) }];
    return (gradeNames(pairs) ??
        gradeListed(pairs, record, policy) ??
        gradeModules(pairs) ??
        gradeUser(written, policy) ??
        gradeUnknown(written, record));
}
function gradeNames(pairs) {
    const grade = worst(pairs.flatMap(splits).map(({ module, name }) => gradeOfName(module, name)));
    return grade && fixed(grade, 'pickle-import-dangerous', meaningOf(grade));
}
/** Lists the pairs that a dotted name can mean: `a.b` + `c.d` is also `b` + `c.d`, `a.b.c` + `d`, `c` + `d`. */
function splits({ module, name }) {
    const parts = [...module.split('.'), ...name.split('.')].slice(0, MOST_PARTS);
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
    const tier = usable.map(({ module, name }) => tierOf(module, name)).find((each) => each !== undefined);
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
    const grade = worst(pairs.flatMap(({ module, name }) => [gradeOfModule(module), ...reexports(module, name)]));
    if (grade !== undefined)
        return fixed(grade, 'pickle-import-dangerous', meaningOf(grade));
    const isInternal = pairs.some(({ module, name }) => name.split('.').some(isDunder) || module.split('.').some(isForbiddenModule));
    return isInternal ? fixed('critical', 'pickle-import-dunder', 'internal attributes reach any object of the process') : undefined;
}
function reexports(module, name) {
    return [...module.split('.').slice(1), ...name.split('.')].slice(0, MOST_PARTS).map(gradeOfPart);
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

;// CONCATENATED MODULE: ./build/domains/scan/pickle/trace.js



const MOST = { imports: 10_000, embedded: 10_000, events: 1_000, ranges: 100_000 };
/** Collects what the runs over one region do. Each import is kept once. */
class trace_Trace {
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
            throw new Ended('limit', 'more than 10,000 values look like pickles or archives');
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
            throw new Ended('limit', 'more than 10,000 different imports');
        this.trustedImport ||= record.trusted;
        this.imports.set(key, record);
        return record;
    }
    #callComputed(callee, via, offset) {
        const subject = callee.of === undefined ? 'persistent object' : `result of ${textOf(callee.of)}`;
        this.event('pickle-call-computed', { subject, offset, detail: `${via} at offset ${offset} calls the ${subject}` });
        this.trustedCall ||= callee.of?.trusted === true;
        return callee.of === undefined ? OPAQUE : callee;
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
        return (module === null || isName(module)) && (name === null || isName(name));
    return isName(module ?? '') && isName(name ?? '');
}

;// CONCATENATED MODULE: ./build/domains/scan/pickle/region.js




/** Keys of the state of a wrapper, which take the place of a module when its array is read as opcodes. They are not modules. */
const WRAPPER_KEYS = new Set(['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes']);
const MOST_SEARCHES = 10_000;
const SEARCH_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** Bytes that are read from guessed beginnings, each to where it fails. */
const ATTEMPT_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
const MOST_PICKLES = 1_000_000;
/** The magic number of torch's old format: five pickles follow each other, then the bytes of tensors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a pickle is bytes
const TORCH_LEGACY = /^(?:\x80[\s\S])?\x8a\n\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\./;
const TORCH_LEGACY_PICKLES = 5;
const FRAME = 0x95;
const PROTO = 0x80;
/** Reads pickle after pickle from `start` to the end of the window, as an application that calls `load` repeatedly. */
function region_readRegion(window, start, options) {
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
        this.#region = { identity: 'no', trace: new Trace(), gaps: [], trailing: undefined, torchLegacy };
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
        const own = new Trace();
        new Machine(this.#window, { step: this.#options.step, trace: own, ignoresArrays: true }).run(at);
        // Other names are by chance: what the bytes of an array leave on the stack and in the memo is not what was meant. One that is called is not.
        const counts = (record) => trace.isInArray(record.offset) ||
            gradeImport(record).tier === 'denied' ||
            (record.calls > 0 && !WRAPPER_KEYS.has(record.module ?? ''));
        trace.addNew(own, (record) => record.trusted && record.module !== null && record.via !== 'EXT' && counts(record));
    }
    #runOther(at, trace, first) {
        const detail = 'an argument crosses the end of its frame, so that readers of Python see different bytes';
        trace.event('pickle-frame', { subject: 'argument crosses frame', offset: at, detail });
        const other = new Machine(this.#window, { ...this.#options, trace, dropsFrames: true }).run(at);
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
        const own = new Trace();
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
        return new Machine(this.#window, { step: this.#options.step, trace });
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

;// CONCATENATED MODULE: ./build/domains/scan/pickle/identify.js






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
    return readRegion(new Window(source), 0, { step, search: false }).identity;
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
function identify_looksLikePickle(head, size) {
    if (identifyPickle(bytesSource(head)) !== 'no')
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
    return identifyPickle(bytesSource(head)) !== 'no' || cutBySample(head, size) !== undefined;
}
/** Returns where the end of the sample, and nothing else, stops an unpickler; `undefined` if it stops before, or the file ends there. */
function cutBySample(head, size) {
    if (size <= head.length)
        return undefined;
    const trace = new Trace();
    const { how, at, opcodes } = new Machine(new Window(bytesSource(head)), { trace, step: () => true }).run(0);
    if (how !== 'cut')
        return undefined;
    const opcode = OPCODES[head[at] ?? -1];
    if (opcode?.form === 'counted' && !fits(opcode, head.subarray(at + 1), size - at))
        return undefined;
    return { opcode, opcodes, goesOn: opcode && goesOn(opcode, head.subarray(at + 1)), trace };
}
/** Arguments that end with a line feed, as far as the sample shows them. */
const identify_LINES = new Map([
    [OP.UNICODE, /^/],
    [OP.STRING, /^["']/],
    [OP.INT, /^[\s\d+_-]*$/],
    [OP.LONG, /^[\s\d+_-]*L?$/],
    [OP.FLOAT, /^[\s\d+._eE-]*$/],
    [OP.PUT, /^[\s\d+_-]*$/],
    [OP.GET, /^[\s\d+_-]*$/],
    [OP.PERSID, /^[\x21-\x7e]*$/],
    [OP.GLOBAL, /^[\w.]*(\n[\w.]*)?$/],
    [OP.INST, /^[\w.]*(\n[\w.]*)?$/],
]);
/** Tells whether an argument that is longer than the sample may be one. */
function goesOn({ code }, argument) {
    return identify_LINES.get(code)?.test(Buffer.from(argument.buffer, argument.byteOffset, argument.byteLength).toString('latin1'));
}
/** Tells whether the length before a value is within the file; in text it hardly ever is. A length that the sample cuts may be. */
function fits({ size }, argument, left) {
    const length = argument.subarray(0, size).reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
    return argument.length < size || 1 + size + length < left;
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/stop.js
/** Ends the reading of a file: its bytes break the format, or a limit is reached. Never leaves the readers: they catch it. */
class Stop extends Error {
    name = 'Stop';
    kind;
    /** In bytes, from the start of the file. */
    offset;
    /** @param reason - what was found and what was expected; a fragment without a full stop. */
    constructor(kind, reason, offset) {
        super(reason);
        this.kind = kind;
        this.offset = offset;
    }
}
/** Returns the `Stop` that a call ends with, or `undefined` when it reaches its end. */
function stopOf(call) {
    try {
        call();
        return undefined;
    }
    catch (error) {
        if (error instanceof Stop)
            return error;
        throw error;
    }
}
/** Takes steps from a budget. @throws {Stop} limit - the budget is spent. */
function spend(step, count, offset) {
    if (!step(count))
        throw new Stop('limit', 'the step limit of the file is reached', offset);
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/byte-reader.js

const byte_reader_WINDOW = 256 * 1024;
const FIRST = 4 * 1024;
/**
 * Reads a part of a source from front to back through a window of at most 256 KiB. Skipped bytes are not read. The window is a
 * copy, so that other readers may use the source in between.
 */
class ByteReader {
    /** Where the part ends, from the start of the source. */
    end;
    #source;
    #bytes = Buffer.alloc(0);
    #start;
    #index = 0;
    #next = FIRST;
    constructor(source, start, end = source.size) {
        this.#source = source;
        this.#start = start;
        this.end = Math.min(end, source.size);
    }
    /** Where the next byte is, from the start of the source. */
    get offset() {
        return this.#start + this.#index;
    }
    get remaining() {
        return Math.max(0, this.end - this.offset);
    }
    /** Returns the next byte without consuming it; -1 at the end. */
    peek() {
        if (this.#index >= this.#bytes.length)
            this.#load(1);
        return this.#bytes[this.#index] ?? -1;
    }
    /** Consumes and returns the next byte; -1 at the end. */
    next() {
        const byte = this.peek();
        if (byte !== -1)
            this.#index++;
        return byte;
    }
    /** @throws {Stop} malformed - fewer bytes remain. */
    skip(count) {
        this.#require(count);
        this.#index += count;
        if (this.#index <= this.#bytes.length)
            return;
        this.#start += this.#index;
        this.#index = 0;
        this.#bytes = this.#bytes.subarray(0, 0);
    }
    /** Consumes bytes, at most 256 KiB; valid until the next call. @throws {Stop} malformed - fewer bytes remain. */
    take(count) {
        this.#require(count);
        if (this.#index + count > this.#bytes.length)
            this.#load(count);
        this.#index += count;
        return this.#bytes.subarray(this.#index - count, this.#index);
    }
    u16(little) {
        const bytes = this.take(2);
        return little ? bytes.readUInt16LE(0) : bytes.readUInt16BE(0);
    }
    u32(little) {
        const bytes = this.take(4);
        return little ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0);
    }
    /** Returns an unsigned number of 8 bytes; exact up to 2^53 - 1, and `Infinity` above. */
    u64(little) {
        const bytes = this.take(8);
        const value = little ? bytes.readBigUInt64LE(0) : bytes.readBigUInt64BE(0);
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
    }
    #require(count) {
        if (!(count <= this.remaining))
            throw new Stop('malformed', `${count} bytes are expected; ${this.remaining} remain`, this.offset);
    }
    /** Moves the window to the next byte, with at least `count` bytes where the part has them. */
    #load(count) {
        this.#start += this.#index;
        this.#index = 0;
        const length = Math.min(Math.max(this.#next, count), byte_reader_WINDOW, this.remaining);
        this.#bytes = length > 0 ? Buffer.from(this.#source.read(this.#start, length)) : Buffer.alloc(0);
        this.#next = Math.min(this.#next * 4, byte_reader_WINDOW);
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/npy-dtype.js
/** Bytes of types whose letter gives their size; the sizes of C are those of 64-bit Linux. */
const LETTERS = {
    '?': 1,
    b: 1,
    B: 1,
    h: 2,
    H: 2,
    i: 4,
    I: 4,
    l: 8,
    L: 8,
    q: 8,
    Q: 8,
    p: 8,
    P: 8,
    c: 1,
    S: 0,
    a: 0,
    U: 0,
    V: 0,
    e: 2,
    f: 4,
    d: 8,
    g: 16,
    F: 8,
    D: 16,
    G: 32,
};
/** Kinds that are followed by their size in bytes. `U` counts characters of 4 bytes. */
const SIZED = /^[<>|=]?([biufcSaVU?])(\d{1,9})$/;
const TIME = /^[<>|=]?[mM]8?(\[[^\]]{1,32}\])?$/;
const SHORT = /^[<>|=]?([?bBhHiIlLqQpPefdgFDGcSaUV])$/;
/** Names that other writers use. */
const npy_dtype_NAMED = /^(?:bool|(?:u?int|float|complex)(8|16|32|64|128))$/;
/** Anything that NumPy could read as an object: the letter O in a string of types, or the name. */
const OBJECT = /O|object/;
const npy_dtype_MAX_FIELDS = 65_536;
/** Reads the `descr` of a header: a type string, a list of fields, or a type with a shape. */
function dtypeOf(descr) {
    if (descr.kind === 'string')
        return scalarOf(descr.value);
    if (descr.kind === 'list')
        return npy_dtype_fieldsOf(descr.items);
    if (descr.kind === 'tuple' && descr.items.length === 2)
        return subarrayOf(descr.items[0], descr.items[1]);
    return { kind: 'unknown', name: descr.kind };
}
function scalarOf(text) {
    const name = text.slice(0, 64);
    const [, kind = '', digits = ''] = SIZED.exec(text) ?? [];
    if (kind !== '')
        return { kind: 'plain', name, bytes: Number(digits) * (kind === 'U' ? 4 : 1) };
    if (TIME.test(text))
        return { kind: 'plain', name, bytes: 8 };
    const size = LETTERS[SHORT.exec(text)?.[1] ?? ''];
    if (size !== undefined)
        return { kind: 'plain', name, bytes: size };
    const named = npy_dtype_NAMED.exec(text);
    if (named !== null)
        return { kind: 'plain', name, bytes: Number(named[1] ?? 8) / 8 };
    return { kind: OBJECT.test(text) ? 'object' : 'unknown', name };
}
/** A field is `(name, type)` or `(name, type, shape)`. */
function npy_dtype_fieldsOf(fields) {
    const types = fields.slice(0, npy_dtype_MAX_FIELDS).map((field) => {
        if (field.kind !== 'tuple' || field.items.length < 2 || field.items.length > 3)
            return { kind: 'unknown', name: field.kind };
        const [, type, shape] = field.items;
        return shape === undefined ? dtypeOf(type ?? { kind: 'none' }) : subarrayOf(type, shape);
    });
    const name = `[${types
        .slice(0, 8)
        .map((type) => type.name)
        .join(', ')}${types.length > 8 ? ', …' : ''}]`;
    const worst = types.find(({ kind }) => kind === 'object') ?? types.find(({ kind }) => kind === 'unknown');
    if (worst !== undefined || fields.length > npy_dtype_MAX_FIELDS)
        return { kind: worst?.kind === 'object' ? 'object' : 'unknown', name };
    return plain(name, types.reduce((sum, type) => sum + (type.kind === 'plain' ? type.bytes : 0), 0));
}
function subarrayOf(type, shape) {
    const base = dtypeOf(type ?? { kind: 'none' });
    const dimensions = shape === undefined ? undefined : shapeOf(shape);
    if (base.kind !== 'plain')
        return base;
    if (dimensions === undefined)
        return { kind: 'unknown', name: base.name };
    return plain(`(${base.name}, [${dimensions.join(', ')}])`, dimensions.reduce((all, each) => all * each, base.bytes));
}
function plain(name, bytes) {
    return Number.isSafeInteger(bytes) ? { kind: 'plain', name: name.slice(0, 200), bytes } : { kind: 'unknown', name: name.slice(0, 200) };
}
/** Returns the integers from 0 of a tuple, or of one integer; `undefined` for anything else. */
function shapeOf(literal) {
    const items = literal.kind === 'integer' ? [literal] : literal.kind === 'tuple' ? literal.items : undefined;
    const numbers = items?.map((item) => (item.kind === 'integer' && item.value >= 0 ? item.value : Number.NaN));
    return numbers === undefined || numbers.some(Number.isNaN) ? undefined : numbers;
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/python-literal.js

const python_literal_MAX_DEPTH = 32;
/**
 * Reads a literal as `ast.literal_eval` does, as far as NumPy writes or reads one: strings with prefixes, escapes and implicit
 * concatenation, integers with a sign, a base, underscores or the suffix L of Python 2, tuples, lists, dicts. Nothing is evaluated.
 *
 * @throws {Stop} malformed - the text is another expression, or nested deeper than 32 levels.
 */
function readPythonLiteral(text) {
    const reader = new LiteralReader(text);
    const value = reader.value(0);
    reader.expectEnd();
    return value;
}
const python_literal_SPACE = /(?:[ \t\r\n\f]|\\\r?\n|#[^\n]*)*/y;
const NUMBER = /[+-]?[ \t]*(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9][0-9_]*)[lL]?(?![\w.])/y;
const python_literal_FLOAT = /[+-]?[ \t]*(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9_]+)?[jJ]?(?![\w.])/y;
const WORD = /(?:True|False|None)(?!\w)/y;
const STRING = /([rRuUbB]{0,2})("""[\s\S]*?(?<!\\)"""|'''[\s\S]*?(?<!\\)'''|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')/y;
const python_literal_ESCAPE = /\\(?:(\r?\n)|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;
const SIMPLE = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    "'": "'",
    '"': '"',
    '\\': '\\',
};
class LiteralReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    value(depth) {
        if (depth > python_literal_MAX_DEPTH)
            throw this.#stop(`it is nested deeper than ${python_literal_MAX_DEPTH} levels`);
        if (this.#takes('('))
            return this.#parenthesized(depth);
        if (this.#takes('['))
            return { kind: 'list', items: this.#items(']', depth).items };
        if (this.#takes('{'))
            return this.#braces(depth);
        return this.#strings() ?? this.#number() ?? this.#word();
    }
    expectEnd() {
        this.#match(python_literal_SPACE);
        if (this.#at < this.#text.length)
            throw this.#stop('expected the end');
    }
    /** A tuple, or a value in parentheses when no comma follows it. */
    #parenthesized(depth) {
        const { items, commas } = this.#items(')', depth);
        const [only] = items;
        return only !== undefined && commas === 0 ? only : { kind: 'tuple', items };
    }
    #items(end, depth) {
        const items = [];
        let commas = 0;
        while (!this.#takes(end)) {
            if (items.length > commas)
                throw this.#stop(`expected a comma or ${end}`);
            items.push(this.value(depth + 1));
            if (this.#takes(','))
                commas++;
        }
        return { items, commas };
    }
    /** A dict; a set has no use in a header and is `other`. */
    #braces(depth) {
        const entries = [];
        let commas = 0;
        while (!this.#takes('}')) {
            if (entries.length > commas)
                throw this.#stop('expected a comma or }');
            const key = this.value(depth + 1);
            if (!this.#takes(':'))
                throw this.#stop('expected a colon');
            entries.push([key, this.value(depth + 1)]);
            if (this.#takes(','))
                commas++;
        }
        return { kind: 'dict', entries };
    }
    #strings() {
        const parts = [];
        let isBytes = false;
        for (let match = this.#match(STRING); match !== undefined; match = this.#match(STRING)) {
            const [, prefix = '', quoted = ''] = match;
            isBytes ||= /b/i.test(prefix);
            const quote = quoted.startsWith(quoted.charAt(0).repeat(3)) && quoted.length >= 6 ? 3 : 1;
            const inside = quoted.slice(quote, -quote);
            parts.push(/r/i.test(prefix) ? inside : this.#unescape(inside));
        }
        if (parts.length === 0)
            return undefined;
        return isBytes ? { kind: 'other' } : { kind: 'string', value: parts.join('') };
    }
    #unescape(text) {
        return text.replace(python_literal_ESCAPE, (all, line, octal, hex, short, long, char = '') => {
            if (line !== undefined)
                return '';
            if (octal !== undefined)
                return String.fromCharCode(Number.parseInt(octal, 8));
            const code = hex ?? short ?? long;
            if (char === 'N')
                throw this.#stop('a character is given by name');
            if (code === undefined)
                return SIMPLE[char] ?? all;
            if (Number.parseInt(code, 16) > 0x10ffff)
                throw this.#stop('a character is above U+10FFFF');
            return String.fromCodePoint(Number.parseInt(code, 16));
        });
    }
    #number() {
        const [all, digits = ''] = this.#match(NUMBER) ?? [];
        if (all === undefined)
            return this.#match(python_literal_FLOAT) === undefined ? undefined : { kind: 'other' };
        const value = Number(digits.replaceAll('_', ''));
        return { kind: 'integer', value: all.startsWith('-') ? -value : value };
    }
    #word() {
        const [word] = this.#match(WORD) ?? [];
        if (word === undefined)
            throw this.#stop('expected a literal');
        return word === 'None' ? { kind: 'none' } : { kind: 'boolean', value: word === 'True' };
    }
    #takes(char) {
        this.#match(python_literal_SPACE);
        if (this.#text[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    /** Consumes what a sticky pattern matches after white space. */
    #match(pattern) {
        if (pattern !== python_literal_SPACE)
            this.#match(python_literal_SPACE);
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text) ?? undefined;
        this.#at += match?.[0].length ?? 0;
        return match;
    }
    #stop(reason) {
        return new Stop('malformed', `the header is not a Python literal at character ${this.#at}: ${reason}`, this.#at);
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/tensor.js

/**
 * Returns the product of a shape; `undefined` above 2^53 - 1. No factor is below 1 after the test for 0, so a product that is
 * exact has exact parts.
 */
function elementsOf(shape) {
    if (shape.includes(0))
        return shape.every((each) => Number.isSafeInteger(each)) ? 0 : undefined;
    const product = shape.reduce((all, each) => all * each, 1);
    return Number.isSafeInteger(product) ? product : undefined;
}
/** Formats a number that is `Infinity` above 2^53 - 1. */
function exact(value) {
    return Number.isSafeInteger(value) ? to_text_toText(value) : 'more than 2^53';
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/npy-header.js





const MAGIC = '\x93NUMPY';
/** NumPy reads 10,000 bytes unless the caller raises the limit or allows pickles. */
const MAX_HEADER = 64 * 1024;
/** Tells whether a NumPy array starts at an offset. */
function isNpy(source, offset) {
    return Buffer.from(source.read(offset, MAGIC.length)).toString('latin1') === MAGIC;
}
/** Returns where the data of an array start, by the length of its header. @throws {Stop} malformed - it is impossible. */
function npyDataStart(source, start) {
    const bytes = new ByteReader(source, start);
    if (!isNpy(source, start))
        throw new Stop('malformed', 'the file does not start with "\\x93NUMPY"', start);
    bytes.skip(MAGIC.length);
    const version = bytes.next();
    bytes.skip(1);
    if (version < 1 || version > 3)
        throw new Stop('malformed', `the version is ${version}; expected 1 to 3`, start + MAGIC.length);
    const length = version === 1 ? bytes.u16(true) : bytes.u32(true);
    if (length > bytes.remaining)
        throw new Stop('malformed', `the header length is ${length} bytes; ${bytes.remaining} follow`, start);
    return { version, headerStart: bytes.offset, dataStart: bytes.offset + length };
}
/**
 * Reads the header of one NumPy array.
 *
 * @throws {Stop} malformed - the header is not a dict with the three keys.
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
function readNpyHeader(source, start) {
    const { version, headerStart, dataStart } = npyDataStart(source, start);
    if (dataStart - headerStart > MAX_HEADER)
        throw new Stop('malformed', `the header has ${dataStart - headerStart} bytes; expected at most ${MAX_HEADER}`, start);
    const bytes = Buffer.from(source.read(headerStart, dataStart - headerStart));
    const members = membersOf(readPythonLiteral(npy_header_textOf(bytes, version, headerStart)), headerStart);
    const dtype = dtypeOf(members.descr);
    const elements = elementsOf(members.shape);
    const size = dtype.kind === 'plain' && elements !== undefined ? elements * dtype.bytes : undefined;
    const isKnown = size !== undefined && Number.isSafeInteger(size);
    return {
        version,
        dtype,
        shape: members.shape,
        fortranOrder: members.fortranOrder,
        elements,
        start,
        dataStart,
        bytes: isKnown ? size : undefined,
    };
}
/** Decodes a header: UTF-8 in version 3, Latin-1 before. */
function npy_header_textOf(bytes, version, at) {
    if (version < 3)
        return bytes.toString('latin1');
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes))
        throw new Stop('malformed', 'the header is not UTF-8', at);
    return text;
}
function membersOf(literal, at) {
    const fail = (reason) => new Stop('malformed', reason, at);
    if (literal.kind !== 'dict')
        throw fail('the header is not a dict');
    const found = new Map(literal.entries.map(([key, value]) => [key.kind === 'string' ? key.value : '', value]));
    const [descr, order, shape] = [found.get('descr'), found.get('fortran_order'), found.get('shape')];
    if (descr === undefined || order === undefined || shape === undefined || found.size !== 3)
        throw fail('the header does not have exactly the keys "descr", "fortran_order" and "shape"');
    if (literal.entries.length !== 3)
        throw fail('the header has a key twice');
    const dimensions = shape.kind === 'tuple' ? shapeOf(shape) : undefined;
    if (dimensions === undefined)
        throw fail('the "shape" is not a tuple of integers from 0');
    if (order.kind !== 'boolean')
        throw fail('"fortran_order" is neither True nor False');
    return { descr, shape: dimensions, fortranOrder: order.value };
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/names.js

const names_TECHNIQUES = [
    { technique: 'archive-path-escape', grade: 'high', summary: 'A member name leaves the folder into which the archive is unpacked.' },
    {
        technique: 'archive-backslash-name',
        grade: 'review',
        summary: 'A member name contains backslashes, which are folders on Windows only.',
    },
    {
        technique: 'archive-control-name',
        grade: 'high',
        summary: 'A member name contains NUL or control characters, at which readers cut it.',
    },
    { technique: 'archive-long-name', grade: 'review', summary: 'A member name is longer than 4096 bytes.' },
    { technique: 'archive-duplicate-name', grade: 'high', summary: 'Two members have the same name; readers disagree on which one counts.' },
    { technique: 'archive-case-collision', grade: 'high', summary: 'Two member names differ only in case or normalization.' },
    { technique: 'archive-link-escape', grade: 'high', summary: 'A link inside the archive refers to a path outside of it.' },
    { technique: 'archive-link', grade: 'note', summary: 'The archive contains a link.' },
    { technique: 'archive-device', grade: 'high', summary: 'The archive contains a device node or a pipe.' },
];
/** Names longer than this are cut. */
const MAX_NAME_BYTES = 4096;
/** Reports a member name that is unsafe to unpack. */
function checkName(name, offset, findings) {
    const found = unsafety(name);
    if (found === undefined)
        return;
    const { grade, technique, why } = found;
    findings.add({ grade, technique, subject: name.slice(0, 200), offset, message: `Member ${quote(name)} at offset ${offset} ${why}.` });
}
function unsafety(name) {
    if (escapes(name))
        return { grade: 'high', technique: 'archive-path-escape', why: 'is written outside of the target folder when the archive is unpacked' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: These are the characters to find.
    if (/[\x00-\x1f\x7f]/.test(name))
        return { grade: 'high', technique: 'archive-control-name', why: 'contains control characters; some readers cut the name there' };
    if (name.length > MAX_NAME_BYTES)
        return { grade: 'review', technique: 'archive-long-name', why: `has a name longer than ${MAX_NAME_BYTES} bytes` };
    if (name.includes('\\'))
        return { grade: 'review', technique: 'archive-backslash-name', why: 'contains backslashes; its path depends on the operating system' };
    return undefined;
}
/** Tells whether a path is absolute, has a drive, or contains `..`. Backslashes count as separators. */
function escapes(path) {
    const plain = path.replaceAll('\\', '/');
    return isAbsolute(plain) || plain.split('/').includes('..');
}
function isAbsolute(path) {
    return /^([/\\]|[a-z]:)/i.test(path);
}
/** Reports a link. */
function checkLink({ name, folderOf, target, offset }, findings) {
    const folder = folderOf.includes('/') ? folderOf.slice(0, folderOf.lastIndexOf('/') + 1) : '';
    const outside = isAbsolute(target) || leaves(`${folder}${target}`);
    findings.add({
        grade: outside ? 'high' : 'note',
        technique: outside ? 'archive-link-escape' : 'archive-link',
        subject: name.slice(0, 200),
        offset,
        message: `Member ${quote(name)} at offset ${offset} is a link to ${quote(target)}${outside ? ', outside of the archive: later members are written through it' : ''}.`,
    });
}
/** Tells whether a relative path goes above its start. */
function leaves(path) {
    let depth = 0;
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '..')
            depth--;
        else if (part !== '' && part !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}
/** Reports a device node or pipe. */
function reportDevice(name, offset, findings) {
    const message = `Member ${quote(name)} at offset ${offset} is a device node or pipe, which no model needs.`;
    findings.add({ grade: 'high', technique: 'archive-device', subject: name.slice(0, 200), offset, message });
}
/** Returns the name as a reader that ignores case, normalization and redundant separators compares it. */
function names_foldName(name) {
    const parts = name.replaceAll('\\', '/').split('/');
    return parts
        .filter((part) => part !== '' && part !== '.')
        .join('/')
        .normalize('NFKC')
        .toLowerCase();
}
/**
 * Reports names that occur twice, exactly or after folding. Folders may repeat.
 *
 * @param grade - of exact repetitions: appending to a tar file repeats names legitimately.
 */
function checkDuplicates(members, grade, findings) {
    const first = new Map();
    for (const member of members) {
        const folded = names_foldName(member.name);
        const other = first.get(folded);
        if (other === undefined)
            first.set(folded, member);
        else if (!(member.directory && other.directory))
            reportDuplicate(other, member, grade, findings);
    }
}
function reportDuplicate(one, other, grade, findings) {
    const same = one.name === other.name;
    findings.add({
        grade: same ? grade : 'high',
        technique: same ? 'archive-duplicate-name' : 'archive-case-collision',
        subject: other.name.slice(0, 200),
        offset: other.offset,
        message: `Members ${quote(one.name)} at offset ${one.offset} and ${quote(other.name)} at offset ${other.offset} have ${same ? 'the same name' : 'names that some readers treat as equal'}; readers disagree on which of them counts.`,
    });
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/package-kind.js

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
function package_kind_packageKind(names) {
    const folded = names.map(foldName);
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
    const folded = foldName(name);
    return root !== undefined && folded.startsWith(root) && /^(data|constants)\/\d+$/.test(folded.slice(root.length));
}

;// CONCATENATED MODULE: ./build/domains/formats/archive.js


const archive_KINDS = {
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
function archive_zipFormat(tail) {
    if (tail === undefined)
        return 'zip';
    const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
    const listed = namesIn(bytes);
    const names = [...listed, ...pickleIn(bytes)];
    if (names.length === 0)
        return 'zip';
    const { kind } = packageKind(names);
    if (kind === 'npz')
        return names.every((name) => /\.npy$/i.test(name)) ? 'numpy archive' : 'zip';
    const known = archive_KINDS[kind];
    if (known === 'document' && names.some((name) => formatByName(name)?.weights === true))
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












const content_startsWithOne = (start, signatures) => signatures.some((each) => start.startsWith(each));
const starts = (...signatures) => (_, start) => content_startsWithOne(start, signatures);
const signed = (id) => (content) => signatureOf({ name: content.name, head: content.head }) === id;
/** Formats by their content, the certain ones first. */
const RECOGNITIONS = [
    { format: 'gguf', fits: isGguf },
    { format: 'safetensors', fits: isSafetensors },
    { format: 'llamafile', fits: starts('MZqFpD') },
    { format: 'native code', fits: (content) => nativeKind(content) !== undefined || isNativeStart(content.head) },
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
    { format: 'tar', fits: ({ head }) => head.length >= 512 && readTarHeader(head.subarray(0, 512)) !== undefined },
    { format: 'compressed', fits: isCompressed },
    { format: 'coreml', fits: (content) => looksLikeCoreml(sampleOf(content)) },
    { format: 'onnx', fits: (content) => looksLikeOnnx(content) },
    { format: 'tensorflow savedmodel', fits: (content) => tensorflowKind(content) === 'saved-model' },
    { format: 'tensorflow graph', fits: (content) => tensorflowKind(content) !== undefined },
    { format: 'caffe', fits: (content) => looksLikeCaffe(sampleOf(content)) },
];
/** Identifies a file by its content; `undefined` if no format is certain. The pickle reader comes first: no magic hides a pickle. */
function content_formatOfContent(content) {
    if (looksLikePickle(content.head, content.size))
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
        return readNpyHeader(source_bytesSource(head), 0).dtype.kind !== 'plain';
    }
    catch {
        return true;
    }
}
const COMPRESSIONS = ['\x1f\x8b\x08', 'BZh', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd', '\x04"M\x18', '\x02!L\x18', '\x5d\0\0'];
function isCompressed({ head }, start) {
    if (content_startsWithOne(start, COMPRESSIONS))
        return true;
    // The header of zlib: method 8, and a checksum over the first two bytes.
    return head.length > 2 && ((head[0] ?? 0) & 0x8f) === 0x08 && head.readUInt16BE(0) % 31 === 0 && !content_isText(head);
}
/** Tells whether a tar archive shows a member that is named as weights. */
function isModelTar({ head }) {
    const first = head.length >= 512 ? readTarHeader(head.subarray(0, 512)) : undefined;
    for (let at = 0, header = first; header !== undefined;) {
        if (catalogue_formatByName(header.name)?.weights === true || /(^|\/)(pickle|storages|tensors)$/.test(header.name))
            return true;
        at += 512 + Math.ceil(header.size / 512) * 512;
        header = at + 512 <= head.length ? readTarHeader(head.subarray(at, at + 512)) : undefined;
    }
    return false;
}
const TEXT_CONTROLS = '\t\n\v\f\r\x1b';
/** Tells whether the first bytes are text: UTF-8 without control characters. A character that the sample cuts counts. */
function content_isText(head) {
    const text = head.toString('utf8');
    const end = text.length > 4 ? text.slice(0, -3) : text;
    return ![...end].some((character) => character === '\ufffd' || (character < ' ' && !TEXT_CONTROLS.includes(character)));
}

;// CONCATENATED MODULE: ./build/domains/formats/format.js


/** Number of bytes at the start of a file that are checked. */
const HEAD_BYTES = 64 * 1024;
/** Number of bytes at the end of a zip archive that are searched for its file names. */
const format_TAIL_BYTES = 1024 * 1024;
/**
 * Identifies a file by its content, and by its name where the content is inconclusive. A pickle named `model.safetensors` is a pickle,
 * and a file named `model.pkl` can run code whatever its first bytes are. Nothing is unpickled.
 */
function detectFormat({ path, head, tail, size }) {
    const named = formatByName(path);
    if (size === 0)
        return named === undefined ? OTHER : formatOf(named);
    if (head === undefined)
        return named === undefined ? unread(path) : formatOf(named);
    const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
    const found = formatOfContent({ name: path.toLowerCase(), head: bytes, tail, size });
    if (found !== undefined)
        return combined(path, formatInfo(found), named);
    if (named === undefined || named.format === 'data')
        return isNamedAsBinary(path, bytes) ? BINARY : OTHER;
    // Text of which the end is not known may still become what its name says.
    const isWhole = size <= bytes.length || named.runsCode === 'no';
    if (isText(bytes) && isWhole && !SIGNED.has(named.format))
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
    const shared = formatBySharedName(path);
    return shared === undefined ? UNREAD : { ...formatOf(shared), runsCode: worse(shared.runsCode, 'possible'), reason: UNREAD.reason };
}
function formatOf({ format, title, runsCode, reason, weights }) {
    return { format, title, runsCode, reason, weights };
}
const GRADES = (/* unused pure expression or super */ null && (['no', 'possible', 'yes']));
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
    return formatBySharedName(path)?.weights === true && !isText(head);
}
/** Tells from its name alone whether a file contains model parameters. */
function isWeightName(path) {
    return formatByName(path)?.weights === true;
}
/** Tells from its name whether a DVC pointer leads to a model. The content is elsewhere, and may be a folder. */
function isModelPointer(path) {
    return isWeightName(path) || isSharedWeightName(path) || /(^|\/)(models?|weights|checkpoints?)$/i.test(path);
}
/** Tells whether the content decides if a file contains model parameters, because its name is also used for other files. */
function isSharedWeightName(path) {
    const named = formatByName(path);
    if (named !== undefined && named.format !== 'data')
        return false;
    return formatBySharedName(path)?.weights === true || isModelArray(path);
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./build/ports/files/open-regular.js


const BIG = { bigint: true };
/**
 * Opens a file for reading, unless it is a symbolic link. Does not wait for the other end of a pipe. Where the system cannot refuse links by
 * itself, compares what the path was with what was opened.
 *
 * @throws an error of Node, with the code ELOOP for a link.
 */
async function openNoFollow(file, flags = constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return open(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = await lstat(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const handle = await open(file, flags.O_RDONLY);
    if (isSame(before, await handle.stat(BIG)))
        return handle;
    await handle.close();
    throw isLink(file);
}
/** The same for code that does not wait. Returns a file descriptor. */
function openNoFollowSync(file, flags = external_node_fs_namespaceObject.constants) {
    if (flags.O_NOFOLLOW !== undefined)
        return (0,external_node_fs_namespaceObject.openSync)(file, flags.O_RDONLY | flags.O_NOFOLLOW | (flags.O_NONBLOCK ?? 0));
    const before = (0,external_node_fs_namespaceObject.lstatSync)(file, BIG);
    if (before.isSymbolicLink())
        throw isLink(file);
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, flags.O_RDONLY);
    if (isSame(before, (0,external_node_fs_namespaceObject.fstatSync)(descriptor, BIG)))
        return descriptor;
    (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    throw isLink(file);
}
function isSame(before, after) {
    return before.dev === after.dev && before.ino === after.ino;
}
function isLink(file) {
    return Object.assign(new Error(`${file} is a symbolic link`), { code: 'ELOOP', path: file });
}

;// CONCATENATED MODULE: ./build/ports/files/hash-file.js




/** Fits into the L2 cache. Larger buffers were slower (npm run bench). */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file once and computes all digests in constant memory. Fails for anything but a regular file, and for a file that
 * changes while it is read.
 *
 * @param buffer - scratch buffer that the caller reuses for all files.
 * @param advance - receives the number of bytes of each chunk.
 */
function hashFile(job, buffer, advance) {
    let descriptor;
    try {
        descriptor = openNoFollowSync(job.file);
        return hashDescriptor(descriptor, job, buffer, advance);
    }
    catch (error) {
        const { code, message } = error;
        return { failed: code === 'ELOOP' ? 'FILE_SYMLINK' : 'FILE_UNREADABLE', reason: code ?? message };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function newHashBuffer() {
    return Buffer.allocUnsafeSlow(CHUNK_BYTES);
}
function hashDescriptor(descriptor, job, buffer, advance) {
    const before = (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
    if (!before.isFile())
        return { failed: 'FILE_SPECIAL', reason: 'not a regular file' };
    const hashes = newHashes(job, before.size);
    let head = Buffer.alloc(0);
    let size = 0;
    for (;;) {
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, 0, buffer.length, null);
        if (count === 0)
            break;
        const chunk = buffer.subarray(0, count);
        if (size === 0)
            head = Buffer.from(chunk.subarray(0, HEAD_BYTES));
        for (const hash of hashes.values())
            hash.update(chunk);
        size += count;
        advance(count);
    }
    const tail = head.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? readTail(descriptor, size) : undefined;
    const after = (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
    if (changed(before, after) || BigInt(size) !== before.size)
        return { failed: 'FILE_CHANGED', reason: `${before.size} bytes before, ${size} read, ${after.size} after` };
    const digests = Object.fromEntries([...hashes].map(([name, hash]) => [name, hash.digest('hex')]));
    return { ok: { size, ...digests, head, ...(tail === undefined ? {} : { tail }) } };
}
function newHashes({ sha512, blobOf }, size) {
    const hashes = new Map([['sha256', (0,external_node_crypto_namespaceObject.createHash)('sha256')]]);
    if (sha512)
        hashes.set('sha512', (0,external_node_crypto_namespaceObject.createHash)('sha512'));
    if (blobOf !== undefined)
        hashes.set('gitBlob', (0,external_node_crypto_namespaceObject.createHash)(blobOf).update(`blob ${size}\0`));
    return hashes;
}
function readTail(descriptor, size) {
    const length = Math.min(size, format_TAIL_BYTES);
    const tail = Buffer.alloc(length);
    (0,external_node_fs_namespaceObject.readSync)(descriptor, tail, 0, length, size - length);
    return tail;
}
function changed(before, after) {
    return before.size !== after.size || before.mtimeNs !== after.mtimeNs || before.ctimeNs !== after.ctimeNs;
}

;// CONCATENATED MODULE: ./build/core/errors.js

/** A result could not be determined, or the request is impossible. A rule that is not met is a finding, not an error. */
class errors_SealError extends Error {
    name = 'SealError';
    code;
    permission;
    path;
    at;
    /** What is wrong, for output that shows `path` and `at` separately. Never empty unless the message is. */
    problem;
    /** @param message - what was found, what was expected and how to fix it; never a token or key. */
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.permission = options?.permission;
        this.path = options?.path;
        this.at = options?.at;
        this.problem = options?.problem || message;
    }
}
/** Builds an error about a file. Its message is `path:line:column: problem`; the parts are data too. */
function fileError(code, { path, at, problem, cause }) {
    const place = at === undefined ? path : `${path}:${at.line}:${at.column}`;
    return new errors_SealError(code, `${place}: ${problem}`, { path, problem, ...(at && { at }), ...(cause === undefined ? {} : { cause }) });
}
/** Returns the same error with another code. */
function withCode(code, cause) {
    const { message, path, at, problem, permission } = cause;
    const optional = { path, at, permission };
    const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    return new errors_SealError(code, message, { ...known, problem, cause });
}
/** Returns the message of any thrown value. */
function errors_messageOf(thrown) {
    // An error of another realm is not an instance of the class here.
    const message = thrown?.message;
    return typeof message === 'string' ? message : toText(thrown);
}

;// CONCATENATED MODULE: ./build/core/text.js

/** Decodes UTF-8. @throws {SealError} FILE_UNREADABLE - the bytes are not UTF-8. */
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new SealError('FILE_UNREADABLE', `${where} is not UTF-8 text: ${messageOf(cause)}.`, { cause });
    }
}
/** Tells whether two texts are the same apart from CRLF and LF. */
function differsInLineEndings(one, other) {
    if (one.includes(0) || other.includes(0))
        return false;
    const withLf = (text) => text.toString('latin1').replaceAll('\r\n', '\n');
    return !one.equals(other) && withLf(one) === withLf(other);
}
/** Removes every repetition of a character from the end. An expression such as `/\/+$/` takes quadratic time for text that does not end so. */
function text_withoutTrailing(text, character) {
    let end = text.length;
    while (end > 0 && text[end - 1] === character)
        end--;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/domains/manifest/paths.js

const MAX_PATH_BYTES = 4096;
const MAX_SEGMENTS = 64;
/**
 * Checks a relative POSIX path before any file is accessed. An absolute path, `..`, an empty segment, NUL and a backslash are
 * problems.
 *
 * @returns the problem, or `undefined` for a safe path.
 */
function faultOfPath(path) {
    if (path === '')
        return 'empty';
    if (!path.isWellFormed())
        return 'not Unicode';
    if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        return 'too long';
    if (path.includes('\0'))
        return 'NUL';
    if (path.includes('\\'))
        return 'backslash';
    if (path.startsWith('/') || /^[A-Za-z]:\//.test(path))
        return 'absolute';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'parent';
    if (segments.includes(''))
        return 'empty segment';
    if (segments.includes('.'))
        return 'dot segment';
    if (segments.length > MAX_SEGMENTS)
        return 'too deep';
    return undefined;
}
/** Returns why a path that a user states is not allowed, with the correction for the separator of Windows. */
function faultOfInput(path) {
    const fault = faultOfPath(path);
    return fault === 'backslash' ? 'write / in place of \\' : fault;
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;
/** Characters that Windows does not store in a name. A colon selects a drive, or another stream of a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them.
const REFUSED = /[<>:"|?*\\\u0000-\u001f]/;
/** Returns why Windows cannot hold a path, or would read it as another one; `undefined` for a path that it holds. */
function windowsFault(path) {
    for (const segment of path.split('/')) {
        if (segment === '.' || segment === '..')
            continue;
        const refused = REFUSED.exec(segment);
        if (refused !== null)
            return `contains ${JSON.stringify(refused[0])}`;
        if (segment !== withoutEnd(segment))
            return `ends with a ${segment.endsWith('.') ? 'dot' : 'space'}`;
        if (DEVICES.test(withoutEnd(segment.split('.', 1)[0] ?? '')))
            return `is the name of a device (${JSON.stringify(segment)})`;
    }
    return undefined;
}
/** Removes dots and spaces from the end of a name, as Windows does. */
function withoutEnd(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * Returns pairs of paths that collide on a file system that ignores case, normalizes Unicode, or drops dots and spaces at the end of a
 * name. Includes directories: `A/x` and `a/y` would share a folder. In the order of the second path.
 */
function collisions(paths) {
    const spellings = new Map();
    const found = [];
    for (const path of paths) {
        for (const prefix of prefixes(path)) {
            const folded = foldedPath(prefix.split('/').map(withoutEnd).join('/'));
            const first = spellings.get(folded);
            if (first === undefined)
                spellings.set(folded, prefix);
            else if (first !== prefix)
                found.push({ first, second: path });
        }
    }
    return found;
}
function prefixes(path) {
    const segments = path.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** Folds case and Unicode form as file systems that ignore them do. Uppercase comes first because of `ß` and `ſ`. */
function foldedPath(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Compares strings by their UTF-8 bytes, which is code point order. JavaScript compares UTF-16 units. */
function compareUtf8(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return paths_rank(left) - paths_rank(right);
    }
    return a.length - b.length;
}
/** Returns the sort rank of a UTF-16 unit. Surrogates encode code points above U+FFFF, so they sort last. */
function paths_rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Returns a copy sorted by the UTF-8 bytes of the key. */
function sortByPath(items, key) {
    return [...items].sort((a, b) => compareUtf8(key(a), key(b)));
}
/** Removes leading `./` and trailing `/`: `models/a/` and `./models/a` become `models/a`. */
function trimSlash(path) {
    const bare = withoutTrailing(path.replace(/^(\.\/)+/, ''), '/');
    return bare === '' ? '.' : bare;
}

;// CONCATENATED MODULE: ./build/core/attempt.js

/** Reads a source. A failure becomes an unknown fact, so one outage does not hide the other findings. */
async function attempt(read) {
    try {
        return { source: { status: 'ok' }, value: await read() };
    }
    catch (error) {
        if (error instanceof SealError && !isPassedOn(error))
            return { source: toSource(error) };
        throw error;
    }
}
/**
 * Evaluates one file of many. Any error, an internal one as well, becomes a result for that file, so that it never hides the
 * findings about the others.
 *
 * @throws what ends the whole run: an interruption, a usage error, an invalid configuration or pack.
 */
async function attemptFile(read, failed) {
    try {
        return await read();
    }
    catch (error) {
        if (isPassedOn(error))
            throw error;
        return failed(error);
    }
}
/** The same for code that does not wait. */
function tryFile(read, failed) {
    try {
        return read();
    }
    catch (error) {
        if (isPassedOn(error))
            throw error;
        return failed(error);
    }
}
/**
 * Evaluates items that refer to one another, such as the files of an infrastructure. When that fails, leaves out the items that
 * fail alone and evaluates the others together; when the others still fail, leaves out all of them. Costs more only on failure.
 *
 * @param evaluate - must accept an empty list.
 */
function isolateFailures(items, evaluate) {
    const errorOf = (tried) => tryFile(() => {
        evaluate(tried);
        return undefined;
    }, (error) => ({ error }));
    return tryFile(() => ({ value: evaluate(items), failed: [] }), () => {
        const alone = items.map((item) => ({ item, result: errorOf([item]) }));
        const sound = alone.flatMap(({ item, result }) => (result === undefined ? [item] : []));
        const broken = alone.flatMap(({ item, result }) => (result === undefined ? [] : [{ item, error: result.error }]));
        return tryFile(() => ({ value: evaluate(sound), failed: broken }), (error) => ({ value: evaluate([]), failed: [...broken, ...sound.map((item) => ({ item, error }))] }));
    });
}
/** Returns the message of an error, marked as a defect of Weightseal where no code foresaw it. */
function attempt_reasonOf(error) {
    if (error instanceof SealError)
        return error.message;
    return `internal error: ${messageOf(error)}. This is a defect in Weightseal.`;
}
/** Errors that end the run: the user interrupted it, or asked for something impossible. */
const PASSED_ON = (/* unused pure expression or super */ null && (['INTERRUPTED', 'USAGE', 'SETTINGS_INVALID', 'PACK_INVALID']));
function isPassedOn(error) {
    return error instanceof SealError && PASSED_ON.includes(error.code);
}
function toSource(error) {
    const detail = messageOf(error);
    return error.permission === undefined ? { status: 'error', detail } : { status: 'forbidden', permission: error.permission, detail };
}
/** Converts sources to subjects, so that a rule can report those that could not be read. */
function sourceSubjects(sources, file) {
    return Object.entries(sources).map(([id, source]) => ({ kind: 'source', id, data: { ...source }, at: { file, line: 1 } }));
}

;// CONCATENATED MODULE: ./build/domains/scan/scan-file.js




/** Scans a file with every reader that matches its content, nested members included. Never throws for the content of a file. */
function scanFile({ name, source, readers, weightsOnly = false, sibling = () => undefined }) {
    const budget = new Budget();
    const inner = new Map();
    const readings = scanMember({ name, member: '', depth: 0, source }, { readers, budget, sibling, inner });
    const formats = [...new Set(readings.map(({ format }) => format))];
    const findings = [...readings.flatMap((reading) => reading.findings), ...(weightsOnly ? unaccepted(formats) : [])];
    const kept = mostSevere(findings);
    const dropped = findings.length - kept.length;
    const incomplete = [
        ...readings.flatMap((reading) => reading.incomplete),
        ...budget.reasons,
        ...(dropped === 0 ? [] : [`${dropped} more findings were not kept`]),
    ];
    const facts = { ...Object.fromEntries(readings.map((reading) => [reading.format, reading.facts ?? {}])), ...Object.fromEntries(inner) };
    const torchLoad = torchLoadOf({ formats, facts });
    return {
        verdict: verdictOf(findings),
        coverage: incomplete.length === 0 ? 'complete' : 'inconclusive',
        formats,
        findings: kept,
        incomplete: [...new Set(incomplete)],
        facts,
        ...(torchLoad === undefined ? {} : { torchLoad }),
    };
}
/** What the scan of a file reports apart from its readers. */
const scan_file_TECHNIQUES = [
    {
        technique: 'profile-format',
        grade: 'high',
        summary: 'The profile `weights-only` accepts safetensors, GGUF and ONNX, and the file has a format that can run code.',
    },
];
/** Formats whose loader unpickles, imports or runs something. */
const RUNNING = /^(zip|tar|gzip|zlib|zstd|brotli|bzip2|xz|lzma|lz4|pickle|torch|pt2|keras|hdf5|nemo|skops|tensorflow|npz|llamafile|native-code|r-serialized|tensorrt)/;
/** Returns a finding for a format that the profile `weights-only` does not accept. */
function unaccepted(formats) {
    const format = formats.find((each) => RUNNING.test(each));
    if (format === undefined)
        return [];
    const message = `The file has the format ${format}, whose loader can run code; the profile "weights-only" accepts safetensors, GGUF and ONNX.`;
    return [{ grade: 'high', technique: 'profile-format', subject: format, member: '', message }];
}
/** Keeps the limit of findings, the most severe first if there are more. */
function mostSevere(findings) {
    if (findings.length <= LIMITS.findings)
        return findings;
    return findings.toSorted((one, other) => rank(other.grade) - rank(one.grade)).slice(0, LIMITS.findings);
}
/** What the scan of one file has cost. */
class Budget {
    #steps = LIMITS.steps;
    #bytes = LIMITS.inflatedBytes;
    #reasons = new Set();
    get reasons() {
        return [...this.#reasons];
    }
    step(count) {
        this.#steps -= count;
        return this.#steps >= 0 || this.#spent(`the file takes more than ${LIMITS.steps.toLocaleString('en')} steps to read`);
    }
    inflate(bytes) {
        this.#bytes -= bytes;
        return this.#bytes >= 0 || this.#spent(`the file inflates to more than ${LIMITS.inflatedBytes / 2 ** 30} GiB`);
    }
    #spent(reason) {
        this.#reasons.add(reason);
        return false;
    }
}
/** Members whose facts are kept. */
const MAX_INNER = 20;
function scanMember(member, shared) {
    const sample = scan_file_sampleOf(member.name, member.source);
    const readings = shared.readers.filter((reader) => matches(reader, sample)).map((reader) => readSafely(reader, member, shared));
    return readings.filter(({ format }) => format !== '');
}
function matches(reader, sample) {
    try {
        return reader.matches(sample);
    }
    catch {
        // A reader that fails to decide reads the file, so that its error is reported.
        return true;
    }
}
/**
 * Reads with one reader. An internal error makes the file inconclusive, the other readers go on, and what was found inside until then
 * is kept.
 */
function readSafely(reader, member, shared) {
    const inside = [];
    try {
        return reader.read(member.source, contextOf(member, shared, inside));
    }
    catch (error) {
        const where = member.member === '' ? '' : ` in ${JSON.stringify(member.member)}`;
        return {
            format: reader.id,
            findings: inside.flatMap(({ findings }) => findings),
            incomplete: [...inside.flatMap(({ incomplete }) => incomplete), `${reader.id}${where}: ${reasonOf(error)}`],
        };
    }
}
/** @param inside - receives the readings of nested scans, which the reader merges into its own. */
function contextOf({ name, member, depth }, shared, inside) {
    const { budget, sibling } = shared;
    return {
        name,
        member,
        depth,
        step: (count) => budget.step(count),
        inflate: (bytes) => budget.inflate(bytes),
        sibling,
        nested: (child, source) => {
            if (depth >= LIMITS.depth)
                return undefined;
            const path = member === '' ? child : `${member}!${child}`;
            const readings = scanMember({ name: child, member: path, depth: depth + 1, source }, shared);
            inside.push(...readings);
            for (const { format, facts } of readings)
                if (format === 'pickle' && shared.inner.size < MAX_INNER)
                    shared.inner.set(unusedKey(`${format} in ${path}`, shared.inner), facts);
            return readings;
        },
    };
}
/** Returns a key that is not used yet: a container may have two members of one name. */
function unusedKey(key, known) {
    const before = [...known.keys()].filter((each) => each === key || each.startsWith(`${key} (`)).length;
    return before === 0 ? key : `${key} (${before + 1})`;
}
/** Returns what a reader needs to know whether it matches. */
function scan_file_sampleOf(name, source) {
    const { size } = source;
    const copy = (offset, length) => Uint8Array.from(source.read(offset, length));
    return {
        name: name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1).toLowerCase(),
        size,
        head: copy(0, Math.min(SAMPLE_BYTES, size)),
        tail: copy(Math.max(0, size - TAIL_BYTES), Math.min(TAIL_BYTES, size)),
        read: source.read,
    };
}

;// CONCATENATED MODULE: ./build/domains/tensors/digest.js


/**
 * Adds the SHA-256 of the bytes of every tensor that is contiguous in the file. Tensors that overlap cost no more than twice the bytes of
 * the file; those beyond have no digest, and the inventory is incomplete.
 *
 * @param advance - receives the number of bytes of each piece; what it throws ends the work.
 */
function withDigests(inventory, source, advance) {
    const known = new Map();
    let left = 2 * source.size;
    let missing = 0;
    const tensors = inventory.tensors.map((tensor) => {
        const { offset, bytes } = tensor;
        // Bytes beyond the end would give the digest of something else.
        if (offset === undefined || bytes === undefined || offset + bytes > source.size)
            return tensor;
        const place = `${offset} ${bytes}`;
        if (!known.has(place) && bytes > left)
            missing += 1;
        else if (!known.has(place)) {
            left -= bytes;
            known.set(place, digestOf({ offset, bytes }, source, advance));
        }
        const sha256 = known.get(place);
        return sha256 === undefined ? tensor : { ...tensor, sha256 };
    });
    const limit = missing > 0 ? [`${missing} tensors overlap others, and are not compared by content`] : [];
    return { ...inventory, tensors, incomplete: [...inventory.incomplete, ...limit] };
}
/** Returns the SHA-256 in hex of a part of a file. */
function digestOf({ offset, bytes }, source, advance) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    for (let at = 0; at < bytes; at += PIECE_BYTES) {
        const piece = source.read(offset + at, Math.min(PIECE_BYTES, bytes - at));
        hash.update(piece);
        advance(piece.length);
    }
    return hash.digest('hex');
}
/** Larger pieces were no faster. */
const PIECE_BYTES = Math.min(256 * 1024, MAX_READ);

;// CONCATENATED MODULE: ./build/domains/scan/graphs/onnx.js





const ONNX_TECHNIQUES = [
    { technique: 'onnx-python-operator', grade: 'critical', summary: 'An operator of the model runs Python code' },
    {
        technique: 'onnx-external-path',
        grade: 'high',
        summary: 'External data of a tensor is read from outside the folder of the model',
        advisories: ['CVE-2022-25882', 'CVE-2024-27318', 'CVE-2024-5187', 'CVE-2025-51480'],
    },
    {
        technique: 'onnx-external-key',
        grade: 'high',
        summary: 'External data of a tensor sets attributes that the format does not define',
        advisories: ['CVE-2026-34445'],
    },
    { technique: 'onnx-external-range', grade: 'review', summary: 'External data of a tensor has an invalid offset or length' },
    { technique: 'onnx-external-missing', grade: 'note', summary: 'External data of a tensor does not exist next to the model' },
    { technique: 'onnx-custom-operator', grade: 'review', summary: 'The model requires a library of custom operators' },
    { technique: 'onnx-malformed', grade: 'review', summary: 'The file is not a valid ONNX model' },
];
/** Domains whose operators ONNX Runtime implements itself. */
const DOMAINS = new Set([
    '',
    'ai.onnx',
    'ai.onnx.ml',
    'ai.onnx.training',
    'ai.onnx.preview.training',
    'com.microsoft',
    'com.microsoft.nchwc',
    'com.ms.internal.nhwc',
]);
const PYTHON = new Set(['PyOp', 'PyCustomOp', 'PythonOp', 'PythonOpGrad']);
const MAX_NAMES = 10_000;
const onnxReader = {
    id: 'onnx',
    matches: (file) => (file.name.endsWith('.onnx') && file.size > 0 && !isPointer(file.head)) || looksLikeOnnx(file),
    read: (source, context) => new OnnxModel(source, context).read(),
};
/** Reads one model: every tensor and node of all graphs, subgraphs, functions and training information. */
class OnnxModel {
    #walk;
    #report;
    #context;
    #uses = new Map();
    #functions = new Set();
    #files = new Set();
    #tensors = 0;
    #nodes = 0;
    #graphs = 0;
    constructor(source, context) {
        this.#walk = new Protobuf(source, context.step);
        this.#report = new Report(context, ONNX_TECHNIQUES);
        this.#context = context;
    }
    read() {
        this.#walk.each({ start: 0, end: this.#walk.window.size }, { counted: { 7: (field) => this.#graph(field), 20: (field) => this.#training(field), 25: (field) => this.#function(field) } });
        for (const use of this.#uses.values())
            this.#reportUse(use);
        this.#reportEnd();
        const facts = { nodes: this.#nodes, tensors: this.#tensors, externalFiles: [...this.#files].sort() };
        return this.#report.reading('onnx', facts);
    }
    #training(range) {
        this.#walk.each(range, { counted: { 1: (field) => this.#graph(field), 2: (field) => this.#graph(field) } });
    }
    #graph(range) {
        this.#graphs += 1;
        this.#walk.each(range, {
            counted: { 1: (field) => this.#node(field), 5: (field) => this.#tensor(field), 15: (field) => this.#sparse(field) },
        });
    }
    #function(range) {
        let [domain, name] = ['', ''];
        this.#walk.each(range, {
            counted: {
                1: (field) => (name = this.#text(field)),
                7: (field) => this.#node(field),
                10: (field) => (domain = this.#text(field)),
                11: (field) => this.#attribute(field),
            },
        });
        if (this.#functions.size < MAX_NAMES)
            this.#functions.add(`${domain}\0${name}`);
    }
    #node(range) {
        let [domain, operator] = ['', ''];
        this.#nodes += 1;
        this.#walk.each(range, {
            counted: {
                4: (field) => (operator = this.#text(field)),
                5: (field) => this.#attribute(field),
                7: (field) => (domain = this.#text(field)),
            },
        });
        if (!DOMAINS.has(domain) || PYTHON.has(operator))
            this.#use(domain, operator, range.start);
    }
    #attribute(range) {
        const [tensor, graph, sparse] = [
            (field) => this.#tensor(field),
            (field) => this.#graph(field),
            (field) => this.#sparse(field),
        ];
        let [name, text] = ['', ''];
        const texts = { 1: (field) => (name = this.#text(field)), 4: (field) => (text = this.#text(field)) };
        this.#walk.each(range, { counted: { ...texts, 5: tensor, 6: graph, 10: tensor, 11: graph, 22: sparse, 23: sparse } });
        // A compiled part of a model is in another file, whose path this attribute holds.
        if (name === 'ep_cache_context' && text.length < 4096)
            this.#path(name, text, range.start);
    }
    /** Reads the values and the indices of a sparse tensor. */
    #sparse(range) {
        this.#walk.each(range, { counted: { 1: (field) => this.#tensor(field), 2: (field) => this.#tensor(field) } });
    }
    #tensor(range) {
        this.#tensors += 1;
        const data = new Map();
        let name = '';
        this.#walk.each(range, { counted: { 8: (field) => (name = this.#text(field)), 13: (field) => this.#entry(field, data) } });
        if (data.size > 0)
            this.#external(name, data, range.start);
    }
    #entry(range, data) {
        let [key, value] = ['', ''];
        this.#walk.each(range, { counted: { 1: (field) => (key = this.#text(field)), 2: (field) => (value = this.#text(field)) } });
        if (data.size < 100)
            data.set(key, value);
    }
    /** Returns a name; a placeholder for one that is too long for any loader. */
    #text(range) {
        return this.#walk.text(range) ?? `<${range.end - range.start} bytes>`;
    }
    #external(tensor, data, offset) {
        for (const key of unknownKeys(data)) {
            const message = `External data of the tensor ${report_quote(tensor)} sets ${report_quote(key)} at offset ${offset}, which the format does not define; onnx in Python sets it as an attribute of an object.`;
            this.#report.add('onnx-external-key', { message, subject: key, offset });
        }
        for (const path of [data.get('location'), data.get('basepath')])
            if (path !== undefined)
                this.#path(tensor, path, offset);
        if (!hasValidNumbers(data)) {
            const message = `External data of the tensor ${report_quote(tensor)} at offset ${offset} has an offset or length that is not a number.`;
            this.#report.add('onnx-external-range', { message, subject: tensor, offset });
        }
    }
    #path(tensor, path, offset) {
        const reason = escapeOf(path);
        if (reason === undefined) {
            if (this.#files.size < MAX_NAMES)
                this.#files.add(path);
            return;
        }
        const message = `External data of the tensor ${report_quote(tensor)} at offset ${offset} is read from ${report_quote(path)}, which ${reason}; loading the model reads a file outside its folder.`;
        this.#report.add('onnx-external-path', { message, subject: path, offset });
    }
    #use(domain, operator, offset) {
        const key = `${domain}\0${operator}`;
        const use = this.#uses.get(key);
        if (use !== undefined)
            use.count += 1;
        else if (this.#uses.size < MAX_NAMES)
            this.#uses.set(key, { domain, operator, offset, count: 1 });
        else
            this.#report.unread(`more than ${MAX_NAMES} different custom operators`);
    }
    /** Reports an operator, unless the model itself defines it as a function of standard operators. */
    #reportUse({ domain, operator, offset, count }) {
        const subject = `${domain}:${operator}`;
        const where = `${count} ${count === 1 ? 'node' : 'nodes'}, the first at offset ${offset}`;
        if (PYTHON.has(operator)) {
            const message = `The operator ${report_quote(subject)} runs Python code (${where}).`;
            this.#report.add('onnx-python-operator', { message, subject, offset });
        }
        else if (!this.#functions.has(`${domain}\0${operator}`)) {
            const message = `The operator ${report_quote(subject)} requires a custom operator library, which is native code that runs with the model (${where}).`;
            this.#report.add('onnx-custom-operator', { message, subject, offset });
        }
    }
    #reportEnd() {
        const { malformed, exhausted } = this.#walk;
        if (exhausted)
            this.#report.unread('the limit of steps was reached in the ONNX model');
        for (const path of this.#files) {
            if (this.#context.sibling(path) === false)
                this.#report.add('onnx-external-missing', {
                    message: `External data is read from ${report_quote(path)}, which does not exist.`,
                    subject: path,
                });
        }
        if (malformed !== undefined) {
            const { at, reason } = malformed;
            this.#report.unread(`the ONNX model is malformed at offset ${at}: ${reason}`);
            this.#report.add('onnx-malformed', {
                message: `The ONNX model is malformed at offset ${at}: ${reason}.`,
                subject: reason,
                offset: at,
            });
        }
        else if (this.#graphs === 0 && !exhausted) {
            this.#report.add('onnx-malformed', { message: 'The file is named as an ONNX model but contains no graph.', subject: 'no graph' });
        }
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-cursor.js
/** Reads a length or count of 4 or 8 bytes. @returns `Infinity` above 2^53 - 1. */
function countAt({ bytes, little, short }) {
    return short ? bytes.u32(little) : bytes.u64(little);
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-types.js
/** Types by number. 4, 5, 31–33 and 36–38 were removed from ggml; files with the latter exist. @see ggml/include/ggml.h, ggml.c */
const gguf_types_TYPES = new Map([
    [0, 'F32', 1, 4],
    [1, 'F16', 1, 2],
    [2, 'Q4_0', 32, 18],
    [3, 'Q4_1', 32, 20],
    [6, 'Q5_0', 32, 22],
    [7, 'Q5_1', 32, 24],
    [8, 'Q8_0', 32, 34],
    [9, 'Q8_1', 32, 40],
    [10, 'Q2_K', 256, 84],
    [11, 'Q3_K', 256, 110],
    [12, 'Q4_K', 256, 144],
    [13, 'Q5_K', 256, 176],
    [14, 'Q6_K', 256, 210],
    [15, 'Q8_K', 256, 292],
    [16, 'IQ2_XXS', 256, 66],
    [17, 'IQ2_XS', 256, 74],
    [18, 'IQ3_XXS', 256, 98],
    [19, 'IQ1_S', 256, 50],
    [20, 'IQ4_NL', 32, 18],
    [21, 'IQ3_S', 256, 110],
    [22, 'IQ2_S', 256, 82],
    [23, 'IQ4_XS', 256, 136],
    [24, 'I8', 1, 1],
    [25, 'I16', 1, 2],
    [26, 'I32', 1, 4],
    [27, 'I64', 1, 8],
    [28, 'F64', 1, 8],
    [29, 'IQ1_M', 256, 56],
    [30, 'BF16', 1, 2],
    [31, 'Q4_0_4_4', 32, 18],
    [32, 'Q4_0_4_8', 32, 18],
    [33, 'Q4_0_8_8', 32, 18],
    [34, 'TQ1_0', 256, 54],
    [35, 'TQ2_0', 256, 66],
    [36, 'IQ4_NL_4_4', 32, 18],
    [37, 'IQ4_NL_4_8', 32, 18],
    [38, 'IQ4_NL_8_8', 32, 18],
    [39, 'MXFP4', 32, 17],
    [40, 'NVFP4', 64, 36],
    [41, 'Q1_0', 128, 18],
].map(([id, name, elements, bytes]) => [id, { name, elements, bytes }]));
function ggmlType(id) {
    return gguf_types_TYPES.get(id);
}
/** Types of metadata values, by number. @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const gguf_types_STRING = 8;
const ARRAY = 9;
const BOOL = 7;
/** Bytes of a scalar of each type; 0 where the type is not a scalar. */
const SCALAR_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];

;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-values.js




/** Arrays in arrays; llama.cpp reads none. */
const MAX_NESTING = 4;
/** Strings of an array whose place is kept. */
const MAX_PLACES = 256;
/** Reads a value with its type. Strings and arrays are skipped; only their places are kept. */
function readGgufValue(cursor, key) {
    const type = typeAt(cursor);
    if (type === gguf_types_STRING)
        return { kind: 'string', ...readString(cursor) };
    if (type === ARRAY)
        return readArray(cursor, key, 1);
    return { kind: 'scalar', value: readScalar(cursor, type, key) };
}
function typeAt({ bytes, little }) {
    const at = bytes.offset;
    const type = bytes.u32(little);
    if (type >= SCALAR_BYTES.length)
        throw new Stop('malformed', `a value has the unknown type ${type}`, at);
    return type;
}
function readString(cursor) {
    const length = countAt(cursor);
    const at = cursor.bytes.offset;
    if (!(length <= cursor.bytes.remaining))
        throw new Stop('malformed', `a string has ${exact(length)} bytes; ${cursor.bytes.remaining} remain`, at);
    cursor.bytes.skip(length);
    return { at, length };
}
function readArray(cursor, key, depth) {
    const at = cursor.bytes.offset;
    const element = typeAt(cursor);
    const count = countAt(cursor);
    const least = element === ARRAY ? 12 : element === gguf_types_STRING ? (cursor.short ? 4 : 8) : (SCALAR_BYTES[element] ?? 1);
    if (!(count * least <= cursor.bytes.remaining))
        throw new Stop('malformed', `an array has ${exact(count)} items of at least ${least} bytes; ${cursor.bytes.remaining} bytes remain`, at);
    if (element === gguf_types_STRING)
        return { kind: 'array', element, count, places: readStrings(cursor, count) };
    if (element === ARRAY)
        readArrays(cursor, key, { count, depth, at });
    else
        cursor.bytes.skip(count * least);
    return { kind: 'array', element, count, places: [] };
}
function readStrings(cursor, count) {
    const places = [];
    for (let index = 0; index < count; index++) {
        if (index % 1024 === 0)
            spend(cursor.visitor.step, Math.min(1024, count - index), cursor.bytes.offset);
        const place = readString(cursor);
        if (places.length < MAX_PLACES)
            places.push(place);
    }
    return places;
}
function readArrays(cursor, key, { count, depth, at }) {
    if (depth >= MAX_NESTING)
        throw new Stop('malformed', `arrays are nested deeper than ${MAX_NESTING} levels`, at);
    if (depth === 1)
        cursor.visitor.problem({ kind: 'nested-array', detail: 'contains arrays in an array', subject: key, offset: at });
    for (let index = 0; index < count; index++) {
        spend(cursor.visitor.step, 1, cursor.bytes.offset);
        readArray(cursor, key, depth + 1);
    }
}
function readScalar(cursor, type, key) {
    const at = cursor.bytes.offset;
    const bytes = cursor.bytes.take(SCALAR_BYTES[type] ?? 0);
    if (type === BOOL && (bytes[0] ?? 0) > 1)
        cursor.visitor.problem({ kind: 'value', detail: `is the boolean ${bytes[0]}; expected 0 or 1`, subject: key, offset: at });
    return type === BOOL ? bytes[0] !== 0 : numberOf(bytes, type, cursor.little);
}
/** Reads a number in the byte order of the file. Those of 8 bytes may lose low bits. */
function numberOf(bytes, type, little) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const read = {
        0: () => view.getUint8(0),
        1: () => view.getInt8(0),
        2: () => view.getUint16(0, little),
        3: () => view.getInt16(0, little),
        4: () => view.getUint32(0, little),
        5: () => view.getInt32(0, little),
        6: () => view.getFloat32(0, little),
        10: () => Number(view.getBigUint64(0, little)),
        11: () => Number(view.getBigInt64(0, little)),
        12: () => view.getFloat64(0, little),
    };
    return read[type]?.() ?? Number.NaN;
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/key-set.js
const SMALL = 16;
/**
 * Remembers which keys were seen, by a hash of 53 bits, in 8 to 16 bytes per key: a header of 100 MB has up to two million names.
 * Equal keys are always found. Two different keys among two million are taken for equal with a probability of 1 in 4,000.
 */
class KeySet {
    #slots = new Float64Array(SMALL);
    #size = 0;
    /** Adds the hash of a key. @returns whether it was added before. */
    add(hash) {
        if (this.#insert(hash === 0 ? 1 : hash))
            return true;
        this.#size++;
        if (this.#size * 2 > this.#slots.length)
            this.#grow();
        return false;
    }
    clear() {
        if (this.#slots.length > SMALL * 4)
            this.#slots = new Float64Array(SMALL);
        else
            this.#slots.fill(0);
        this.#size = 0;
    }
    #insert(hash) {
        const mask = this.#slots.length - 1;
        let index = (hash % 0x7fffffff) & mask;
        for (let value = this.#slots[index]; value !== 0; value = this.#slots[index]) {
            if (value === hash)
                return true;
            index = (index + 1) & mask;
        }
        this.#slots[index] = hash;
        return false;
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Float64Array(old.length * 2);
        for (const hash of old)
            if (hash !== 0)
                this.#insert(hash);
    }
}
/** A hash of 53 bits over bytes that arrive one after the other. Not resistant to attacks: a collision only adds a finding. */
class KeyHash {
    #one = 0xdeadbeef;
    #two = 0x41c6ce57;
    reset() {
        this.#one = 0xdeadbeef;
        this.#two = 0x41c6ce57;
    }
    push(byte) {
        this.#one = Math.imul(this.#one ^ byte, 2654435761);
        this.#two = Math.imul(this.#two ^ byte, 1597334677);
    }
    get value() {
        const one = Math.imul(this.#one ^ (this.#one >>> 16), 2246822507) ^ Math.imul(this.#two ^ (this.#two >>> 13), 3266489909);
        const two = Math.imul(this.#two ^ (this.#two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
        return 4294967296 * (2097151 & two) + (one >>> 0);
    }
}
/** Returns the hash of bytes in memory. */
function hashOf(bytes) {
    const hash = new KeyHash();
    for (const byte of bytes)
        hash.push(byte);
    return hash.value;
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-header.js







const DEFAULT_ALIGNMENT = 32;
/** GGML_MAX_NAME. Builds for diffusion models raise it, so a longer name is a note. */
const LONG_NAME = 64;
const MAX_NAME = 65_535;
const MAX_DIMENSIONS = 4;
/** Tensors and values of one file, so that the hashes of their names need at most 100 MB. */
const MAX_ENTRIES = 4_000_000;
/**
 * Reads the header of a GGUF file of version 1 to 3, in both byte orders, and no tensor. Every count is compared with the bytes that
 * remain before it is used; arrays are skipped.
 *
 * @throws {Stop} malformed - a count or length is impossible, or a type unknown; limit - the budget is spent.
 * @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
function readGgufHeader(source, visitor) {
    const bytes = new ByteReader(source, 0);
    const preamble = readPreamble(bytes, source.size);
    visitor.preamble(preamble);
    const cursor = { bytes, little: preamble.littleEndian, short: preamble.version === 1, visitor };
    const alignment = readValues(cursor, visitor, preamble.values);
    readTensors(cursor, visitor, { count: preamble.tensors, alignment });
    const headerEnd = bytes.offset;
    return { alignment, headerEnd, dataStart: Math.ceil(headerEnd / alignment) * alignment };
}
function readPreamble(bytes, size) {
    if (size < 4 || bytes.take(4).toString('latin1') !== 'GGUF')
        throw new Stop('malformed', 'the file does not start with "GGUF"', 0);
    const word = bytes.take(4);
    const littleEndian = word.readUInt16LE(0) !== 0;
    const version = littleEndian ? word.readUInt32LE(0) : word.readUInt32BE(0);
    if (version < 1 || version > 3)
        throw new Stop('malformed', `the version is ${version}; expected 1 to 3`, 4);
    const short = version === 1;
    const [tensors, values] = short ? [bytes.u32(littleEndian), bytes.u32(littleEndian)] : [bytes.u64(littleEndian), bytes.u64(littleEndian)];
    const needed = tensors * (short ? 20 : 24) + values * (short ? 9 : 13);
    if (!(needed <= bytes.remaining))
        throw new Stop('malformed', `${exact(tensors)} tensors and ${exact(values)} values do not fit into the ${bytes.remaining} bytes that remain`, 8);
    if (tensors + values > MAX_ENTRIES)
        throw new Stop('limit', `there are more than ${MAX_ENTRIES} tensors and values`, 8);
    return { version, littleEndian, tensors, values };
}
/** Reads the metadata. @returns the alignment that they declare. */
function readValues(cursor, visitor, count) {
    const keys = new KeySet();
    let alignment = DEFAULT_ALIGNMENT;
    for (let index = 0; index < count; index++) {
        const at = cursor.bytes.offset;
        const key = readKey(cursor, keys);
        const value = readGgufValue(cursor, key);
        visitor.value(key, value);
        if (key === 'general.alignment')
            alignment = alignmentOf(cursor, value, at);
    }
    return alignment;
}
function readKey(cursor, keys) {
    const at = cursor.bytes.offset;
    const { text, hash } = readName(cursor, 'key');
    if (keys.add(hash))
        cursor.visitor.problem({ kind: 'duplicate-key', detail: 'is in the metadata twice', subject: text, offset: at });
    if (!/^[\x20-\x7e]*$/.test(text))
        cursor.visitor.problem({ kind: 'key', detail: 'has characters other than printable ASCII', subject: text, offset: at });
    return text;
}
function readName(cursor, what) {
    const at = cursor.bytes.offset;
    spend(cursor.visitor.step, 1, at);
    const length = countAt(cursor);
    if (!(length <= MAX_NAME))
        throw new Stop('malformed', `a ${what} has a length above ${MAX_NAME} bytes`, at);
    const bytes = cursor.bytes.take(length);
    return { text: bytes.toString('utf8'), hash: hashOf(bytes), length };
}
function alignmentOf(cursor, value, offset) {
    const found = value.kind === 'scalar' ? Number(value.value) : 0;
    const isValid = found >= 8 && found <= 2 ** 31 && Number.isInteger(Math.log2(found));
    if (isValid)
        return found;
    const detail = `is ${value.kind === 'scalar' ? found : value.kind}; expected a power of two from 8`;
    cursor.visitor.problem({ kind: 'alignment', detail, subject: 'general.alignment', offset });
    return DEFAULT_ALIGNMENT;
}
function readTensors(cursor, visitor, { count, alignment }) {
    const names = new KeySet();
    for (let index = 0; index < count; index++) {
        const at = cursor.bytes.offset;
        const { text, hash, length } = readName(cursor, 'tensor name');
        const report = (kind, detail) => visitor.problem({ kind, detail, subject: text, offset: at });
        if (names.add(hash))
            report('duplicate-tensor', 'is in the file twice');
        if (length > LONG_NAME)
            report('name', `has a name of ${length} bytes; llama.cpp reads ${LONG_NAME}`);
        visitor.tensor(readTensor(cursor, text, { alignment, report }));
    }
}
function readTensor(cursor, name, { alignment, report }) {
    const shape = readShape(cursor, report);
    const id = cursor.bytes.u32(cursor.little);
    const offset = cursor.bytes.u64(cursor.little);
    if (offset % alignment !== 0)
        report('alignment', `has the offset ${exact(offset)}; expected a multiple of ${alignment}`);
    const elements = elementsOf(shape);
    if (elements === undefined)
        report('size', `has the shape [${shape.map(exact).join(', ')}], whose product is above 2^53`);
    const bytes = bytesOf(id, shape, elements, report);
    const dtype = ggmlType(id)?.name ?? `type ${id}`;
    return { name, dtype, shape, elements: elements ?? 0, offset, ...(bytes === undefined ? {} : { bytes }) };
}
function readShape(cursor, report) {
    const at = cursor.bytes.offset;
    const dimensions = cursor.bytes.u32(cursor.little);
    if (!(dimensions * (cursor.short ? 4 : 8) <= cursor.bytes.remaining) || dimensions > 64)
        throw new Stop('malformed', `a tensor has ${dimensions} dimensions`, at);
    if (dimensions > MAX_DIMENSIONS)
        report('dimensions', `has ${dimensions} dimensions; llama.cpp reads ${MAX_DIMENSIONS}`);
    return Array.from({ length: dimensions }, () => countAt(cursor));
}
/** Returns the size of a tensor, in bytes; `undefined` where it is unknown or above 2^53. */
function bytesOf(id, shape, elements, report) {
    const type = ggmlType(id);
    if (type === undefined)
        report('type', `has the unknown type ${id}`);
    if (type === undefined || elements === undefined)
        return undefined;
    const row = shape[0] ?? 1;
    if (row % type.elements !== 0) {
        report('size', `has rows of ${row} elements; expected a multiple of ${type.elements}, a block of ${type.name}`);
        return undefined;
    }
    const bytes = (elements / type.elements) * type.bytes;
    if (Number.isSafeInteger(bytes))
        return bytes;
    report('size', 'has a size above 2^53 bytes');
    return undefined;
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/json-tokens.js



/** Bytes of a string that are kept. Of a longer one, the rest only counts and is hashed. */
const MAX_TEXT = 4096;
const STEPS = 1024;
const PUNCTUATION = new Map([...'{}[]:,'].map((char) => [char.charCodeAt(0), char]));
const ESCAPES = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(([from, to]) => [
    from.charCodeAt(0),
    to.charCodeAt(0),
]));
const json_tokens_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
/**
 * Splits JSON into tokens in one pass with constant memory, as RFC 8259 defines them: no comments, no trailing commas, valid UTF-8,
 * no lone surrogates. `JSON.parse` would keep the last of two equal keys in silence and needs the whole text in memory.
 */
class JsonTokens {
    /** Where the last token starts, from the start of the source. */
    at = 0;
    /** Bytes of the last string, without escapes. */
    length = 0;
    /** The digits of the last number, or the word of the last literal. */
    word = '';
    #bytes;
    #step;
    #text = Buffer.alloc(MAX_TEXT);
    #hash = new KeyHash();
    #tokens = 0;
    constructor(bytes, step) {
        this.#bytes = bytes;
        this.#step = step;
    }
    /** Consumes a token. @throws {Stop} malformed - the bytes are not JSON; limit - the budget is spent. */
    next() {
        this.#skipSpace();
        this.at = this.#bytes.offset;
        if (++this.#tokens % STEPS === 0)
            spend(this.#step, STEPS, this.at);
        const byte = this.#bytes.next();
        if (byte === 0x22)
            return this.#string();
        if (byte === -1)
            return 'end';
        return PUNCTUATION.get(byte) ?? this.#word(byte);
    }
    /** Consumes a token of one kind. @throws {Stop} malformed - it is another. */
    expect(expected) {
        const found = this.next();
        if (found !== expected)
            throw this.stop(`found ${found}; expected ${expected}`);
    }
    /** The last string. One that is longer than 4 KiB is cut, and ends with its hash, so that it differs from others. */
    get text() {
        const kept = this.#text.toString('utf8', 0, Math.min(this.length, MAX_TEXT));
        return this.length > MAX_TEXT ? `${text_withoutTrailing(kept, '\ufffd')}…${this.hash.toString(16)}` : kept;
    }
    /** A hash of the last string. */
    get hash() {
        return this.#hash.value;
    }
    stop(reason) {
        return new Stop('malformed', `the JSON is invalid: ${reason}`, this.at);
    }
    #skipSpace() {
        for (let byte = this.#bytes.peek(); byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; byte = this.#bytes.peek())
            this.#bytes.next();
    }
    #word(first) {
        this.word = String.fromCharCode(first);
        for (let byte = this.#bytes.peek(); isWordByte(byte) && this.word.length <= 64; byte = this.#bytes.peek())
            this.word += String.fromCharCode(this.#bytes.next());
        if (json_tokens_NUMBER.test(this.word))
            return 'number';
        if (['true', 'false', 'null'].includes(this.word))
            return 'literal';
        throw this.stop(`found ${JSON.stringify(this.word)}`);
    }
    #string() {
        this.length = 0;
        this.#hash.reset();
        for (let byte = this.#bytes.next(); byte !== 0x22; byte = this.#bytes.next()) {
            if (byte === 0x5c)
                this.#escape();
            else if (byte >= 0x80)
                this.#multibyte(byte);
            else if (byte >= 0x20)
                this.#push(byte);
            else
                throw this.stop(byte === -1 ? 'a string is unterminated' : 'a string contains a control character');
        }
        spend(this.#step, this.length >> 12, this.at);
        return 'string';
    }
    #push(byte) {
        if (this.length < MAX_TEXT)
            this.#text[this.length] = byte;
        this.length++;
        this.#hash.push(byte);
    }
    #escape() {
        const byte = this.#bytes.next();
        const simple = ESCAPES.get(byte);
        if (simple === undefined && byte !== 0x75)
            throw this.stop('a string contains an unknown escape');
        if (simple !== undefined)
            this.#push(simple);
        else
            this.#unicode(this.#hex());
    }
    #unicode(unit) {
        if (unit >= 0xdc00 && unit <= 0xdfff)
            throw this.stop('a string contains a lone surrogate');
        this.#pushCode(unit >= 0xd800 && unit <= 0xdbff ? this.#pair(unit) : unit);
    }
    #pair(high) {
        const isEscape = this.#bytes.next() === 0x5c && this.#bytes.next() === 0x75;
        const low = isEscape ? this.#hex() : 0;
        if (low < 0xdc00 || low > 0xdfff)
            throw this.stop('a string contains a lone surrogate');
        return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
    }
    #hex() {
        let digits = '';
        for (let index = 0; index < 4; index++)
            digits += String.fromCharCode(Math.max(0, this.#bytes.next()));
        if (!/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.stop('a string contains an invalid \\u escape');
        return Number.parseInt(digits, 16);
    }
    #pushCode(code) {
        for (const byte of Buffer.from(String.fromCodePoint(code)))
            this.#push(byte);
    }
    /** Reads a character of 2 to 4 bytes; no overlong form, no surrogate, at most U+10FFFF (RFC 3629). */
    #multibyte(first) {
        const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        const low = LOWEST.get(first) ?? 0x80;
        const high = HIGHEST.get(first) ?? 0xbf;
        if (first < 0xc2 || first > 0xf4)
            throw this.stop('a string is not UTF-8');
        this.#push(first);
        for (let index = 0; index < more; index++) {
            const byte = this.#bytes.next();
            if (byte < (index === 0 ? low : 0x80) || byte > (index === 0 ? high : 0xbf))
                throw this.stop('a string is not UTF-8');
            this.#push(byte);
        }
    }
}
/** Bounds of the second byte of a character in UTF-8, where they are narrower than 0x80 to 0xbf. */
const LOWEST = new Map([
    [0xe0, 0xa0],
    [0xf0, 0x90],
]);
const HIGHEST = new Map([
    [0xed, 0x9f],
    [0xf4, 0x8f],
]);
/** Letters, digits and the signs of numbers. */
function isWordByte(byte) {
    return ((byte >= 0x30 && byte <= 0x39) ||
        (byte >= 0x61 && byte <= 0x7a) ||
        (byte >= 0x41 && byte <= 0x5a) ||
        byte === 0x2b ||
        byte === 0x2d ||
        byte === 0x2e);
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/json-walk.js


/** As deep as serde_json reads, which safetensors uses. */
const json_walk_MAX_DEPTH = 128;
/** Keys of the objects that are open at one time, so that their hashes need at most 100 MB. */
const MAX_KEYS = 4_000_000;
/** Dimensions of a tensor that are kept; NumPy allows 64. */
const MAX_INTEGERS = 64;
/** Walks JSON value by value, and reports every key that an object has twice. */
class JsonWalk {
    tokens;
    #repeated;
    #keys = [];
    #depth = 0;
    /** Keys that are remembered. */
    #held = 0;
    constructor(tokens, repeated) {
        this.tokens = tokens;
        this.#repeated = repeated;
    }
    /** Reads the members of an object whose `{` is consumed. `visit` consumes the value of the member. */
    members(visit) {
        const [keys, held] = [this.#enter(), this.#held];
        for (let token = this.tokens.next(), first = true; !(first && token === '}'); token = this.tokens.next(), first = false) {
            if (token !== 'string')
                throw this.tokens.stop(`found ${token}; expected a key`);
            const { text, at } = this.tokens;
            if (++this.#held > MAX_KEYS)
                throw new Stop('limit', `an object has more than ${MAX_KEYS} keys`, at);
            if (keys.add(this.tokens.hash))
                this.#repeated(text, at);
            this.tokens.expect(':');
            visit(text, at);
            if (this.#endsWith('}'))
                break;
        }
        keys.clear();
        this.#held = held;
        this.#depth--;
    }
    /** Reads the items of an array whose `[` is consumed. `visit` gets the first token of each and consumes the rest. */
    items(visit) {
        this.#enter();
        for (let token = this.tokens.next(), first = true; !(first && token === ']'); token = this.tokens.next(), first = false) {
            visit(token);
            if (this.#endsWith(']'))
                break;
        }
        this.#depth--;
    }
    /** Consumes a value whose first token is consumed. */
    skip(token) {
        if (token === '{')
            this.members(() => this.skip(this.tokens.next()));
        else if (token === '[')
            this.items((item) => this.skip(item));
        else if (token !== 'string' && token !== 'number' && token !== 'literal')
            throw this.tokens.stop(`found ${token}; expected a value`);
    }
    /** Consumes a value. @returns the string, or `undefined` when it is another value. */
    string() {
        const token = this.tokens.next();
        if (token === 'string')
            return this.tokens.text;
        this.skip(token);
        return undefined;
    }
    /** Consumes a value. @returns integers from 0, `Infinity` above 2^53 - 1; `undefined` when it is not an array of up to 64 of them. */
    integers() {
        const found = [];
        let valid = true;
        const token = this.tokens.next();
        if (token !== '[') {
            this.skip(token);
            return undefined;
        }
        this.items((item) => {
            const isInteger = item === 'number' && /^\d+$/.test(this.tokens.word);
            if (isInteger && found.length < MAX_INTEGERS)
                found.push(safe(this.tokens.word));
            else
                valid = false;
            this.skip(item);
        });
        return valid ? found : undefined;
    }
    #enter() {
        if (this.#depth >= json_walk_MAX_DEPTH)
            throw this.tokens.stop(`it is nested deeper than ${json_walk_MAX_DEPTH} levels`);
        const keys = this.#keys[this.#depth] ?? new KeySet();
        this.#keys[this.#depth++] = keys;
        return keys;
    }
    /** Consumes the comma or the end after an item. A comma before the end is not JSON. */
    #endsWith(end) {
        const token = this.tokens.next();
        if (token === end)
            return true;
        if (token !== ',')
            throw this.tokens.stop(`found ${token}; expected a comma or ${end}`);
        return false;
    }
}
function safe(digits) {
    const value = Number(digits);
    return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/safetensors-header.js





/** The longest header that the reference implementation reads, in bytes. */
const safetensors_header_MAX_HEADER = 100_000_000;
const PREFIX = 8;
/** Bits of one element, by dtype. @see https://github.com/huggingface/safetensors/blob/main/safetensors/src/tensor.rs */
const BITS = new Map([
    ...['F4'].map((name) => [name, 4]),
    ...['F6_E2M3', 'F6_E3M2'].map((name) => [name, 6]),
    ...['BOOL', 'U8', 'I8', 'F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E5M2FNUZ', 'F8_E4M3FNUZ'].map((name) => [name, 8]),
    ...['I16', 'U16', 'F16', 'BF16'].map((name) => [name, 16]),
    ...['I32', 'U32', 'F32'].map((name) => [name, 32]),
    ...['I64', 'U64', 'F64', 'C64'].map((name) => [name, 64]),
]);
/** Returns where the data start, from the length in the first 8 bytes. @throws {Stop} malformed - the length is impossible. */
function dataStartOf(source) {
    if (source.size < PREFIX)
        throw new Stop('malformed', `the file has ${source.size} bytes; expected at least ${PREFIX}`, 0);
    const length = new ByteReader(source, 0, PREFIX).u64(true);
    if (length > safetensors_header_MAX_HEADER)
        throw new Stop('malformed', `the header length exceeds ${safetensors_header_MAX_HEADER} bytes`, 0);
    if (PREFIX + length > source.size)
        throw new Stop('malformed', `the header length is ${length} bytes; ${source.size - PREFIX} bytes follow`, 0);
    return PREFIX + length;
}
/**
 * Reads the header of a safetensors file in one pass with constant memory, and nothing after it.
 *
 * @throws {Stop} malformed - the length or the JSON is invalid; limit - the budget is spent.
 */
function readSafetensorsHeader(source, visitor) {
    const dataStart = dataStartOf(source);
    const bytes = new ByteReader(source, PREFIX, dataStart);
    if (bytes.peek() !== 0x7b)
        throw new Stop('malformed', 'the header does not start with "{"', PREFIX);
    const tokens = new JsonTokens(bytes, visitor.step);
    const walk = new JsonWalk(tokens, (key, offset) => visitor.problem({ kind: 'duplicate-key', detail: 'is in one object twice', subject: key, offset }));
    tokens.expect('{');
    walk.members((key, at) => {
        if (key === '__metadata__')
            readMetadata(walk, visitor);
        else
            readEntry(walk, visitor, { name: key, at, dataStart });
    });
    tokens.expect('end');
}
function readMetadata(walk, visitor) {
    const report = (offset, subject, detail) => visitor.problem({ kind: 'metadata-type', detail, subject, offset });
    const token = walk.tokens.next();
    if (token !== '{')
        report(walk.tokens.at, '__metadata__', `is ${safetensors_header_kindOf(token)}; expected an object of strings`);
    if (token !== '{')
        walk.skip(token);
    else
        walk.members((key, at) => {
            const value = walk.string();
            if (value === undefined)
                report(at, key, 'has a value that is not a string');
            else
                visitor.metadata(key, value);
        });
}
function readEntry(walk, visitor, place) {
    const report = ({ kind, detail, at = place.at }) => visitor.problem({ kind, detail, subject: place.name, offset: at });
    const token = walk.tokens.next();
    if (token !== '{')
        report({ kind: 'entry', detail: `is ${safetensors_header_kindOf(token)}; expected an object` });
    if (token !== '{')
        walk.skip(token);
    else {
        const entry = readMembers(walk, report);
        for (const problem of problemsOf(entry, place.dataStart))
            report(problem);
        const tensor = tensorOf(entry, place);
        if (tensor !== undefined)
            visitor.tensor(tensor);
    }
}
function readMembers(walk, report) {
    const entry = {};
    walk.members((key, at) => {
        if (key === 'dtype')
            entry.dtype = walk.string();
        else if (key === 'shape')
            entry.shape = walk.integers();
        else if (key === 'data_offsets')
            entry.offsets = walk.integers();
        else {
            walk.skip(walk.tokens.next());
            report({ kind: 'unknown-member', detail: `has the unknown member ${JSON.stringify(key)}`, at });
        }
    });
    return entry;
}
function problemsOf({ dtype, shape, offsets }, dataStart) {
    if (dtype === undefined || shape === undefined || offsets === undefined)
        return [{ kind: 'entry', detail: 'does not have a string "dtype" and integers from 0 as "shape" and "data_offsets"' }];
    if (!isSpan(offsets, dataStart))
        return [
            {
                kind: 'entry',
                detail: `has the data_offsets [${offsets.map(exact).join(', ')}]; expected a start and an end that is not before it`,
            },
        ];
    const bits = BITS.get(dtype);
    if (bits === undefined)
        return [{ kind: 'dtype', detail: `has the unknown dtype ${JSON.stringify(dtype.slice(0, 64))}` }];
    const elements = elementsOf(shape);
    if (elements === undefined)
        return [{ kind: 'size', detail: `has the shape [${shape.map(exact).join(', ')}], whose product is above 2^53` }];
    const span = offsets[1] - offsets[0];
    if (elements * bits === span * 8)
        return [];
    return [{ kind: 'size', detail: `has ${elements} elements of ${bits} bits; its data_offsets span ${span} bytes` }];
}
function isSpan(offsets, dataStart) {
    const [start = 0, end = 0] = offsets;
    return offsets.length === 2 && end >= start && Number.isSafeInteger(dataStart + end);
}
/** Returns the tensor of an entry that has all three members; without a valid product of the shape, its elements are 0. */
function tensorOf({ dtype, shape, offsets }, { name, dataStart }) {
    if (dtype === undefined || shape === undefined || offsets === undefined || !isSpan(offsets, dataStart))
        return undefined;
    const [start, end] = offsets;
    return { name, dtype, shape, elements: elementsOf(shape) ?? 0, offset: dataStart + start, bytes: end - start };
}
function safetensors_header_kindOf(token) {
    return token === '[' ? 'an array' : token === '{' ? 'an object' : `a ${token}`;
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/log.js

/** Reasons that are kept; one is enough to make a scan inconclusive. */
const MAX_REASONS = 100;
/** Collects what a reader says: its findings, with the grade of their technique, and those of nested members. */
class Log {
    #incomplete = new Set();
    #findings;
    #nested = [];
    #context;
    #techniques;
    constructor(context, techniques) {
        this.#context = context;
        this.#findings = new Findings(context);
        this.#techniques = new Map(techniques.map((each) => [each.technique, each]));
    }
    /** @param message - one sentence with a full stop. */
    add(technique, message, { offset, subject = '' } = {}) {
        const known = this.#techniques.get(technique);
        this.#findings.add({
            grade: known?.grade ?? 'review',
            technique,
            message,
            subject,
            ...(offset === undefined ? {} : { offset }),
            ...(known?.advisories === undefined ? {} : { advisories: known.advisories }),
        });
    }
    /** Adds why a part was not inspected; a fragment without a full stop. */
    cannot(reason) {
        if (this.#incomplete.size < MAX_REASONS)
            this.#incomplete.add(reason);
    }
    /** Adds why the reading ended early: a finding for invalid bytes, and a reason why it is incomplete. */
    addStop(technique, format, stop) {
        if (stop === undefined)
            return;
        const where = `at byte ${stop.offset}`;
        if (stop.kind === 'malformed')
            this.add(technique, `The ${format} header is invalid ${where}: ${stop.message}.`, { offset: stop.offset });
        this.cannot(`the ${format} header was not read past byte ${stop.offset}: ${stop.message}`);
    }
    /** Scans a part of the file with every reader that matches, and adds what they say. */
    nested(name, source) {
        const readings = this.#context.nested(name, source);
        if (readings === undefined)
            this.cannot(`${JSON.stringify(name)} was not inspected: it is nested too deep`);
        for (const { findings, incomplete } of readings ?? []) {
            this.#nested.push(...findings);
            for (const reason of incomplete)
                this.cannot(reason);
        }
    }
    reading(format, facts) {
        const { list, dropped } = this.#findings;
        const limit = dropped > 0 ? [`${dropped} more findings were not kept`] : [];
        return { format, findings: [...list, ...this.#nested], incomplete: [...this.#incomplete, ...limit], facts };
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/ggml-reader.js

const ggml_reader_TECHNIQUES = [
    { technique: 'ggml-legacy', grade: 'note', summary: 'A file in a format before GGUF, which has no metadata to scan.' },
];
/** Magic words as they are on disk, little endian: ggml, ggmf, ggjt, ggla, ggsn. */
const MAGICS = new Map(['ggml', 'ggmf', 'ggjt', 'ggla', 'ggsn', 'ggsa'].map((name) => [[...name].reverse().join(''), name]));
function magicOf(head) {
    return MAGICS.get(Buffer.from(head.subarray(0, 4)).toString('latin1'));
}
/** Names the formats that llama.cpp used before GGUF. */
const ggmlReader = {
    id: 'ggml',
    matches: ({ head }) => magicOf(head) !== undefined,
    read: (source, context) => {
        const log = new Log(context, ggml_reader_TECHNIQUES);
        const magic = magicOf(source.read(0, 4)) ?? 'ggml';
        log.add('ggml-legacy', `The file is in the legacy format ${magic}, which has no metadata to scan; current loaders read GGUF.`, {
            offset: 0,
            subject: magic,
        });
        return log.reading('ggml', { magic });
    },
};

;// CONCATENATED MODULE: ./build/domains/scan/tensors/hidden.js

/** Tells whether a part of a file contains only zero bytes. Reads at most `most` bytes; `undefined` when it is longer. */
function isZero(source, { start, end }, most) {
    if (end - start > most)
        return undefined;
    for (let at = start; at < end; at += MAX_READ) {
        if (source.read(at, Math.min(MAX_READ, end - at)).some((byte) => byte !== 0))
            return false;
    }
    return true;
}
/** Scans a part of a file that belongs to nothing, so that a pickle or an executable in it is found. */
function scanHidden(log, source, { start, end }) {
    log.nested(`bytes-${start}-${end}`, sliceOf(source, start, end - start));
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/masquerade.js
/** What else a file is that its name hides, by its first bytes; `undefined` without a known signature. */
function disguiseOf(source) {
    const head = Buffer.from(source.read(0, 4)).toString('latin1');
    if (head[0] === '\x80' && head.charCodeAt(1) <= 5)
        return 'a pickle';
    if (head.startsWith('PK\x03\x04'))
        return 'a zip archive';
    if (head.startsWith('\x7fELF') || head.startsWith('MZ'))
        return 'native code';
    if (head.startsWith('\x1f\x8b'))
        return 'a gzip archive';
    return undefined;
}
/** Tells whether a file is a Git LFS pointer, whose content is stored elsewhere. */
function masquerade_isPointer({ head, size }) {
    return size < 1024 && Buffer.from(head.subarray(0, 40)).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/ranges.js
const MAX_LISTED = 64;
/** Collects ranges in 16 bytes each, in any order, and finds gaps and overlaps with one sweep over the sorted ends. */
class Ranges {
    #starts = new Float64Array(64);
    #ends = new Float64Array(64);
    #count = 0;
    #empty = new Set();
    /** @param end - not before `start`. */
    add(start, end) {
        if (start === end) {
            if (this.#empty.size < MAX_LISTED * 1024)
                this.#empty.add(start);
            return;
        }
        if (this.#count === this.#starts.length)
            this.#grow();
        this.#starts[this.#count] = start;
        this.#ends[this.#count++] = end;
    }
    /** Returns the coverage from 0 to `limit`. Gaps include the bytes after the last range. */
    coverage(limit) {
        const starts = this.#starts.slice(0, this.#count).sort();
        const ends = this.#ends.slice(0, this.#count).sort();
        const gaps = new RangeList();
        const overlaps = new RangeList();
        let [open, at, next] = [0, 0, 0];
        for (const end of ends) {
            for (let start = starts[next]; start !== undefined && start < end; start = starts[++next]) {
                if (open === 0)
                    gaps.add(at, start);
                if (open > 1)
                    overlaps.add(at, start);
                open++;
                at = start;
            }
            if (open > 1)
                overlaps.add(at, end);
            open--;
            at = end;
        }
        gaps.add(at, limit);
        const strayEmpty = [...this.#empty].filter((place) => place !== 0 && !includes(ends, place)).length;
        return { gaps: gaps.list, gapCount: gaps.count, overlaps: overlaps.list, overlapCount: overlaps.count, strayEmpty };
    }
    #grow() {
        const [starts, ends] = [this.#starts, this.#ends];
        this.#starts = new Float64Array(starts.length * 2);
        this.#ends = new Float64Array(ends.length * 2);
        this.#starts.set(starts);
        this.#ends.set(ends);
    }
}
/** Ranges in ascending order; adjacent ones count once. */
class RangeList {
    list = [];
    count = 0;
    #end = -1;
    add(start, end) {
        if (end <= start)
            return;
        const last = this.list.at(-1);
        if (start === this.#end) {
            if (last !== undefined && last.end === start)
                this.list[this.list.length - 1] = { start: last.start, end };
        }
        else {
            this.count++;
            if (this.list.length < MAX_LISTED)
                this.list.push({ start, end });
        }
        this.#end = end;
    }
}
/** Binary search in sorted numbers. */
function includes(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] === value;
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/tensor-counts.js
/** Dtypes that are counted apart; a file with more is not a model. */
const MAX_DTYPES = 100;
/** Counts tensors, stored elements and dtypes, without keeping the tensors. */
class TensorCounts {
    count = 0;
    elements = 0;
    #dtypes = new Map();
    add({ dtype, elements }) {
        this.count++;
        this.elements += elements;
        if (this.#dtypes.has(dtype) || this.#dtypes.size < MAX_DTYPES)
            this.#dtypes.set(dtype, (this.#dtypes.get(dtype) ?? 0) + 1);
    }
    /** Returns the number of tensors of each dtype, sorted by name. */
    dtypes() {
        return Object.fromEntries([...this.#dtypes].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/gguf-reader.js










const gguf_reader_TECHNIQUES = [
    {
        technique: 'gguf-malformed',
        grade: 'review',
        summary: 'A count, a length or a type of the header is impossible; the loader refuses the file.',
    },
    { technique: 'gguf-masquerade', grade: 'high', summary: 'A file named .gguf has the signature of a format that can run code.' },
    { technique: 'gguf-duplicate-key', grade: 'review', summary: 'The metadata have a key twice; readers differ in which one they use.' },
    { technique: 'gguf-duplicate-tensor', grade: 'review', summary: 'Two tensors have the same name.' },
    { technique: 'gguf-key', grade: 'note', summary: 'A key has characters other than printable ASCII.' },
    { technique: 'gguf-name', grade: 'note', summary: 'The name of a tensor is longer than llama.cpp reads.' },
    { technique: 'gguf-value', grade: 'review', summary: 'A boolean is neither 0 nor 1.' },
    { technique: 'gguf-alignment', grade: 'review', summary: 'The alignment is invalid, or a tensor does not start at a multiple of it.' },
    { technique: 'gguf-dimensions', grade: 'review', summary: 'A tensor has more than four dimensions.' },
    { technique: 'gguf-type', grade: 'review', summary: 'The type of a tensor is unknown, so that its size is unknown.' },
    { technique: 'gguf-size', grade: 'review', summary: 'The size of a tensor overflows, or its rows are not whole blocks.' },
    { technique: 'gguf-nested-array', grade: 'review', summary: 'A value is an array of arrays, which llama.cpp refuses.' },
    { technique: 'gguf-truncated', grade: 'review', summary: 'A tensor ends after the end of the file.' },
    { technique: 'gguf-overlap', grade: 'review', summary: 'Bytes belong to more than one tensor.' },
    {
        technique: 'gguf-hidden-bytes',
        grade: 'high',
        summary: 'Bytes other than zero, between or after the tensors, belong to none of them.',
    },
    { technique: 'gguf-gap', grade: 'review', summary: 'More zero bytes than the alignment needs are between or after the tensors.' },
    { technique: 'gguf-padding', grade: 'note', summary: 'The padding between tensors is not zero.' },
];
/** Chat templates that are passed on as facts, in bytes altogether. Those after it are only scanned. */
const gguf_reader_MAX_TEXT = 1024 * 1024;
const MAX_TEMPLATES = 64;
const MAX_FACTS = 100;
/** A longer run of zeros is not read, in bytes. */
const MAX_ZERO = 256 * 1024 * 1024;
const MAX_PADDING = 4096;
/** Reads the header of a GGUF file, and hands its chat templates to the reader of templates. */
const ggufReader = {
    id: 'gguf',
    matches: (file) => !masquerade_isPointer(file) && (file.name.endsWith('.gguf') || Buffer.from(file.head.subarray(0, 4)).toString('latin1') === 'GGUF'),
    read: (source, context) => {
        const log = new Log(context, gguf_reader_TECHNIQUES);
        const header = new GgufFacts(source, context, log);
        const stop = stopOf(() => checkCoverage(source, log, header, readGgufHeader(source, header)));
        log.addStop('gguf-malformed', 'GGUF', stop);
        if (stop?.offset === 0)
            addDisguise(source, context, log);
        scanTemplates(source, log, header.templates);
        return log.reading('gguf', header.facts());
    },
};
function addDisguise(source, context, log) {
    const disguise = disguiseOf(source);
    if (disguise === undefined || !context.name.toLowerCase().endsWith('.gguf'))
        return;
    log.add('gguf-masquerade', `The file is named .gguf and starts as ${disguise}: a loader that goes by content runs it.`, { offset: 0 });
}
/** Collects what the header of one file states. */
class GgufFacts {
    ranges = new Ranges();
    tensors = new TensorCounts();
    templates = [];
    /** The tensor that ends last, from the start of the data. */
    last = { name: '', end: 0 };
    /** Tensors whose size is unknown: the bytes that belong to nothing are unknown as well. */
    unsized = 0;
    step;
    #source;
    #log;
    #general = new Map();
    #preamble;
    constructor(source, context, log) {
        this.#source = source;
        this.#log = log;
        this.step = context.step;
    }
    preamble(preamble) {
        this.#preamble = preamble;
    }
    problem({ kind, detail, subject, offset }) {
        const what = ['duplicate-key', 'key', 'value', 'nested-array'].includes(kind) || subject === 'general.alignment' ? 'The key' : 'The tensor';
        this.#log.add(`gguf-${kind}`, `${what} ${JSON.stringify(subject.slice(0, 200))} ${detail} (byte ${offset}).`, { offset, subject });
    }
    value(key, value) {
        if (key.startsWith('tokenizer.chat_template'))
            this.#addTemplates(key, value);
        else if (/^(general|split)\./.test(key) && this.#general.size < MAX_FACTS)
            this.#addGeneral(key, value);
    }
    tensor(tensor) {
        this.tensors.add(tensor);
        const end = tensor.offset + (tensor.bytes ?? 0);
        if (tensor.bytes === undefined || !Number.isSafeInteger(end))
            this.unsized++;
        else
            this.ranges.add(tensor.offset, end);
        if (end > this.last.end)
            this.last = { name: tensor.name, end };
    }
    facts() {
        const { version, littleEndian } = this.#preamble ?? {};
        return {
            version: version ?? null,
            byteOrder: littleEndian === undefined ? null : littleEndian ? 'little' : 'big',
            tensors: this.tensors.count,
            storedElements: this.tensors.elements,
            dtypes: this.tensors.dtypes(),
            metadata: Object.fromEntries(this.#general),
            chatTemplates: this.#texts(),
        };
    }
    #texts() {
        let room = gguf_reader_MAX_TEXT;
        return this.templates.flatMap((place) => {
            if (place.length > room)
                return [];
            room -= place.length;
            return [{ key: place.key, text: gguf_reader_textAt(this.#source, place) }];
        });
    }
    #addGeneral(key, value) {
        if (value.kind === 'scalar' && Number.isFinite(Number(value.value)))
            this.#general.set(key, value.value);
        if (value.kind === 'string')
            this.#general.set(key, gguf_reader_textAt(this.#source, { at: value.at, length: Math.min(value.length, 200) }));
    }
    /** Adds a template, or the items of a list of templates. `tokenizer.chat_templates` usually lists names, which contain no brace. */
    #addTemplates(key, value) {
        if (value.kind === 'string')
            this.#addTemplate({ key, ...value });
        if (value.kind !== 'array')
            return;
        for (const [index, place] of value.places.entries()) {
            if (gguf_reader_textAt(this.#source, { at: place.at, length: Math.min(place.length, gguf_reader_MAX_TEXT) }).includes('{'))
                this.#addTemplate({ key: `${key}[${index}]`, ...place });
        }
        if (value.count > value.places.length && value.element === gguf_types_STRING)
            this.#log.cannot(`${value.count - value.places.length} more items of ${JSON.stringify(key)} were not inspected`);
    }
    #addTemplate({ key, at, length }) {
        if (this.templates.length < MAX_TEMPLATES)
            this.templates.push({ key, at, length });
        else
            this.#log.cannot(`the chat template ${JSON.stringify(key)} was not inspected: the file has more than ${MAX_TEMPLATES}`);
    }
}
function gguf_reader_textAt(source, { at, length }) {
    return Buffer.from(source.read(at, length)).toString('utf8');
}
function scanTemplates(source, log, templates) {
    for (const { key, at, length } of templates)
        log.nested(`${key}.jinja`, sliceOf(source, at, length));
}
/** Compares the tensors with the data of the file, once the header is read. */
function checkCoverage(source, log, header, { alignment, headerEnd, dataStart }) {
    const size = Math.max(0, source.size - dataStart);
    if (header.last.end > size)
        addTruncated(log, header.last, { dataStart, size: source.size });
    const coverage = header.ranges.coverage(size);
    for (const { start, end } of coverage.overlaps)
        log.add('gguf-overlap', `${end - start} bytes from byte ${dataStart + start} belong to more than one tensor.`, {
            offset: dataStart + start,
            subject: `${dataStart + start}-${dataStart + end}`,
        });
    const before = { start: headerEnd, end: Math.min(dataStart, source.size) };
    const gaps = coverage.gaps.map(({ start, end }) => ({ start: dataStart + start, end: Math.min(dataStart + end, source.size) }));
    for (const gap of [before, ...gaps])
        if (gap.end > gap.start)
            checkGap(source, log, gap, { alignment, sized: header.unsized === 0 });
    if (coverage.gapCount > gaps.length)
        log.cannot(`${coverage.gapCount - gaps.length} more gaps between tensors were not inspected`);
}
function addTruncated(log, last, { dataStart, size }) {
    const message = `The tensor ${JSON.stringify(last.name.slice(0, 200))} ends at byte ${exact(dataStart + last.end)}; the file ends at byte ${size}: it is cut or was changed.`;
    log.add('gguf-truncated', message, { offset: size, subject: last.name });
}
/** Reports a gap that is more than padding, and scans every gap that is not zero. */
function checkGap(source, log, gap, { alignment, sized }) {
    const length = gap.end - gap.start;
    const isPadding = length < alignment && length < MAX_PADDING;
    const zero = isZero(source, gap, MAX_ZERO) === true;
    const place = { offset: gap.start, subject: `${gap.start}-${gap.end}` };
    if (!zero)
        scanHidden(log, source, gap);
    if (!sized || (zero && isPadding))
        return;
    if (zero)
        log.add('gguf-gap', `${length} zero bytes from byte ${gap.start} belong to no tensor; the alignment is ${alignment}.`, place);
    else if (isPadding)
        log.add('gguf-padding', `${length} bytes of padding from byte ${gap.start} are not zero.`, place);
    else
        log.add('gguf-hidden-bytes', `${length} bytes from byte ${gap.start} belong to no tensor: they can contain other content.`, place);
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/npy-reader.js








const npy_reader_TECHNIQUES = [
    { technique: 'npy-malformed', grade: 'review', summary: 'The header is not the literal that NumPy writes; NumPy refuses the file.' },
    { technique: 'npy-masquerade', grade: 'high', summary: 'A file named .npy has the signature of a format that can run code.' },
    {
        technique: 'npy-object-array',
        grade: 'review',
        summary: 'The array contains Python objects: loading it needs allow_pickle=True, which runs the pickle in it.',
        advisories: ['CVE-2019-6446'],
    },
    { technique: 'npy-dtype', grade: 'review', summary: 'The dtype is unknown, and may contain Python objects.' },
    {
        technique: 'npy-size-mismatch',
        grade: 'review',
        summary: 'The file has fewer bytes than the shape and the dtype need, or they overflow.',
    },
    { technique: 'npy-trailing-bytes', grade: 'high', summary: 'Bytes after the array belong to nothing.' },
    {
        technique: 'npy-more-arrays',
        grade: 'note',
        summary: 'Another array follows the first one; numpy.load reads only the first of a file.',
    },
];
/** Arrays of one file that are listed in the facts. */
const npy_reader_MAX_LISTED = 100;
/** Reads the headers of the NumPy arrays of a file, and hands pickled objects to the reader of pickles. */
const npyReader = {
    id: 'npy',
    matches: (file) => !masquerade_isPointer(file) &&
        (file.name.endsWith('.npy') || isNpy({ size: file.size, read: (at, length) => file.head.subarray(at, at + length) }, 0)),
    read: (source, context) => {
        const log = new Log(context, npy_reader_TECHNIQUES);
        const arrays = [];
        let count = 0;
        const stop = stopOf(() => {
            for (let next = 0; next !== undefined; count++) {
                spend(context.step, 1, next);
                const header = readNpyHeader(source, next);
                if (arrays.length < npy_reader_MAX_LISTED)
                    arrays.push(factsOf(header));
                next = checkArray(source, context, log, header);
            }
        });
        if (stop !== undefined)
            addStop(source, context, log, stop);
        return log.reading('npy', { count, arrays });
    },
};
function factsOf({ version, dtype, shape, fortranOrder }) {
    return { version, dtype: dtype.name, shape, fortranOrder, objects: dtype.kind === 'object' };
}
/** Compares an array with the bytes of the file. @returns where the next array starts, if one follows. */
function checkArray(source, context, log, header) {
    const { dtype, dataStart, bytes } = header;
    if (dtype.kind !== 'plain')
        return scanObjects(source, context, log, header);
    if (bytes === undefined || dataStart + bytes > source.size)
        return addMismatch(source, log, header);
    const end = dataStart + bytes;
    if (end === source.size)
        return undefined;
    if (!isNpy(source, end))
        return addTrailing(source, log, end);
    if (header.start === 0)
        log.add('npy-more-arrays', `Another array follows at byte ${end}; numpy.load reads only the first of a file.`, { offset: end });
    return end;
}
/** Passes what follows the header to the reader of pickles, which also reports what follows the pickle. */
function scanObjects(source, context, log, { dtype, dataStart }) {
    const what = JSON.stringify(dtype.name);
    if (dtype.kind === 'object')
        log.add('npy-object-array', `The array has the dtype ${what}: loading it needs allow_pickle=True, which runs the pickle at byte ${dataStart}.`, {
            offset: dataStart,
            subject: dtype.name,
        });
    else
        log.add('npy-dtype', `The array has the unknown dtype ${what}, which may contain Python objects.`, {
            offset: dataStart,
            subject: dtype.name,
        });
    log.nested(pickleName(context), sliceOf(source, dataStart, source.size - dataStart));
}
function pickleName({ name }) {
    return `${name.replace(/^.*[/\\]/, '').replace(/\.npy$/i, '')}.pkl`;
}
function addMismatch(source, log, { elements, dtype, dataStart, bytes, start, shape }) {
    const found = source.size - dataStart;
    const message = elements === undefined || bytes === undefined
        ? `The shape [${shape.map(exact).join(', ')}] with the dtype ${JSON.stringify(dtype.name)} overflows.`
        : `The array needs ${bytes} bytes; ${found} follow its header: the file is cut or was changed.`;
    log.add('npy-size-mismatch', message, { offset: dataStart, subject: to_text_toText(start) });
}
function addTrailing(source, log, end) {
    log.add('npy-trailing-bytes', `${source.size - end} bytes from byte ${end}, after the array, belong to nothing: they can contain other content.`, {
        offset: end,
        subject: to_text_toText(end),
    });
    scanHidden(log, source, { start: end, end: source.size });
}
/** Reports an unreadable header. What follows it is scanned as a pickle, because NumPy may read the header where this reader does not. */
function addStop(source, context, log, stop) {
    log.addStop('npy-malformed', 'NumPy', stop);
    const disguise = stop.offset === 0 ? disguiseOf(source) : undefined;
    if (disguise !== undefined)
        log.add('npy-masquerade', `The file is named .npy and starts as ${disguise}: numpy.load goes by content.`, { offset: 0 });
    const rest = { start: source.size };
    stopOf(() => {
        rest.start = npyDataStart(source, 0).dataStart;
    });
    if (rest.start < source.size)
        log.nested(pickleName(context), sliceOf(source, rest.start, source.size - rest.start));
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/safetensors-reader.js







const safetensors_reader_TECHNIQUES = [
    {
        technique: 'safetensors-malformed',
        grade: 'review',
        summary: 'The length or the JSON of the header is invalid; the loader refuses the file.',
    },
    {
        technique: 'safetensors-masquerade',
        grade: 'high',
        summary: 'A file named .safetensors has the signature of a format that can run code.',
    },
    {
        technique: 'safetensors-duplicate-key',
        grade: 'high',
        summary: 'An object of the header has a key twice; readers differ in which one they use.',
    },
    { technique: 'safetensors-hidden-bytes', grade: 'high', summary: 'Bytes between or after the tensors belong to none of them.' },
    { technique: 'safetensors-overlap', grade: 'high', summary: 'Bytes belong to more than one tensor.' },
    { technique: 'safetensors-truncated', grade: 'review', summary: 'A tensor ends after the end of the file.' },
    { technique: 'safetensors-metadata-type', grade: 'review', summary: '__metadata__ is not an object of strings.' },
    { technique: 'safetensors-entry', grade: 'review', summary: 'An entry does not have a dtype, a shape and offsets that are valid.' },
    { technique: 'safetensors-unknown-member', grade: 'review', summary: 'An entry has a member other than dtype, shape and data_offsets.' },
    { technique: 'safetensors-dtype', grade: 'review', summary: 'A dtype is unknown.' },
    { technique: 'safetensors-size', grade: 'review', summary: 'The shape and the dtype do not give the size of the tensor, or overflow.' },
];
const MAX_METADATA = 50;
/** Reads the header of a safetensors file and checks that its tensors cover the rest exactly, once. */
const safetensorsReader = {
    id: 'safetensors',
    matches: (file) => !masquerade_isPointer(file) && (file.name.endsWith('.safetensors') || startsLikeHeader(file)),
    read: (source, context) => {
        const log = new Log(context, safetensors_reader_TECHNIQUES);
        const header = readHeader(source, context, log);
        if (header.stop === undefined)
            safetensors_reader_checkCoverage(source, log, header.ranges, header.tensors.count);
        else
            safetensors_reader_addStop(source, context, log, header.stop);
        return log.reading('safetensors', {
            tensors: header.tensors.count,
            elements: header.tensors.elements,
            dtypes: header.tensors.dtypes(),
            metadata: header.metadata,
        });
    },
};
/** Tells whether a file has a possible header length and the start of a JSON object after it. */
function startsLikeHeader({ head, size }) {
    if (head.length < 10 || head[8] !== 0x7b)
        return false;
    const length = Buffer.from(head.subarray(0, 8)).readBigUInt64LE(0);
    return length >= 2n && length <= BigInt(safetensors_header_MAX_HEADER) && length + 8n <= BigInt(size);
}
function readHeader(source, context, log) {
    const ranges = new Ranges();
    const tensors = new TensorCounts();
    const metadata = new Map();
    const dataSize = () => source.size - dataStartOf(source);
    const stop = stopOf(() => {
        const size = dataSize();
        const start = source.size - size;
        readSafetensorsHeader(source, {
            step: context.step,
            problem: (problem) => addProblem(log, problem),
            metadata: (key, value) => metadata.size < MAX_METADATA && metadata.set(key, value.slice(0, 200)),
            tensor: (tensor) => {
                tensors.add(tensor);
                if (tensor.offset + tensor.bytes > source.size)
                    safetensors_reader_addTruncated(log, tensor, source.size);
                ranges.add(Math.min(tensor.offset - start, size), Math.min(tensor.offset - start + tensor.bytes, size));
            },
        });
    });
    return { stop, ranges, tensors, metadata: Object.fromEntries(metadata) };
}
function addProblem(log, { kind, detail, subject, offset }) {
    const what = kind === 'duplicate-key' || kind === 'metadata-type' ? 'The key' : 'The tensor';
    const why = kind === 'duplicate-key' ? 'readers differ in which one they use' : 'the loader refuses such a file, or ignores the part';
    log.add(`safetensors-${kind}`, `${what} ${JSON.stringify(subject)} ${detail} (header, byte ${offset}): ${why}.`, { offset, subject });
}
function safetensors_reader_addTruncated(log, { name, offset, bytes }, size) {
    const message = `The tensor ${JSON.stringify(name)} ends at byte ${offset + bytes}; the file ends at byte ${size}: it is cut or was changed.`;
    log.add('safetensors-truncated', message, { offset, subject: name });
}
/** Reports an unreadable header, and scans what follows it, because no reader knows what it is. */
function safetensors_reader_addStop(source, context, log, stop) {
    log.addStop('safetensors-malformed', 'safetensors', stop);
    const disguise = disguiseOf(source);
    if (disguise !== undefined && context.name.toLowerCase().endsWith('.safetensors'))
        log.add('safetensors-masquerade', `The file is named .safetensors and starts as ${disguise}: a loader that goes by content runs it.`, {
            offset: 0,
        });
    let start = source.size;
    stopOf(() => {
        start = dataStartOf(source);
    });
    if (start < source.size)
        scanHidden(log, source, { start, end: source.size });
}
function safetensors_reader_checkCoverage(source, log, ranges, tensors) {
    const start = dataStartOf(source);
    const coverage = ranges.coverage(source.size - start);
    for (const gap of coverage.gaps) {
        const hidden = { start: start + gap.start, end: start + gap.end };
        const where = hidden.end === source.size ? (tensors === 0 ? 'after the header' : 'after the last tensor') : 'between tensors';
        const message = `${hidden.end - hidden.start} bytes from byte ${hidden.start}, ${where}, belong to no tensor: they can contain other content, and the loader refuses them.`;
        log.add('safetensors-hidden-bytes', message, { offset: hidden.start, subject: `${hidden.start}-${hidden.end}` });
        scanHidden(log, source, hidden);
    }
    addOverlaps(log, coverage, start);
    if (coverage.gapCount > coverage.gaps.length)
        log.cannot(`${coverage.gapCount - coverage.gaps.length} more holes between tensors were not inspected`);
}
function addOverlaps(log, { overlaps, strayEmpty }, dataStart) {
    for (const { start, end } of overlaps) {
        const message = `${end - start} bytes from byte ${dataStart + start} belong to more than one tensor: the loader refuses them.`;
        log.add('safetensors-overlap', message, { offset: dataStart + start, subject: `${dataStart + start}-${dataStart + end}` });
    }
    if (strayEmpty > 0)
        log.add('safetensors-entry', `${strayEmpty} empty tensors are not at the end of another tensor: the loader refuses them.`, {
            subject: 'empty',
        });
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/weights-index.js






const weights_index_TECHNIQUES = [
    {
        technique: 'weights-index-malformed',
        grade: 'review',
        summary: 'The index of a model in shards is not valid JSON, or its weight_map is not an object of file names.',
    },
    { technique: 'weights-index-duplicate-key', grade: 'high', summary: 'The index has a key twice; readers differ in which one they use.' },
    { technique: 'weights-index-path', grade: 'high', summary: 'The index names a file outside its directory.' },
    { technique: 'weights-index-subfolder', grade: 'review', summary: 'The index names a file in another directory.' },
    { technique: 'weights-index-missing', grade: 'review', summary: 'The index names a file that does not exist.' },
];
const MAX_FILES = 65_536;
/** Reads `model.safetensors.index.json` and the like, and checks the files that it names. */
const weightsIndexReader = {
    id: 'weights-index',
    matches: (file) => !masquerade_isPointer(file) &&
        /\.index(\.\w+)?\.json$/.test(file.name) &&
        /^\s*\{/.test(Buffer.from(file.head.subarray(0, 64)).toString('latin1')),
    read: (source, context) => {
        const log = new Log(context, weights_index_TECHNIQUES);
        const index = { files: new Set(), tensors: 0 };
        log.addStop('weights-index-malformed', 'index', stopOf(() => readIndex(source, context, log, index)));
        for (const file of index.files)
            checkFile(file, context, log);
        return log.reading('weights-index', { files: [...index.files].slice(0, 100), shards: index.files.size, tensors: index.tensors });
    },
};
function readIndex(source, context, log, index) {
    const tokens = new JsonTokens(new ByteReader(source, 0), context.step);
    const walk = new JsonWalk(tokens, (key, offset) => log.add('weights-index-duplicate-key', `The key ${JSON.stringify(key)} is in one object twice (byte ${offset}): readers differ in which one they use.`, { offset, subject: key }));
    tokens.expect('{');
    walk.members((key, offset) => {
        const token = tokens.next();
        if (key === 'weight_map' && token === '{')
            return readMap(walk, log, index);
        if (key === 'weight_map')
            log.add('weights-index-malformed', `The weight_map is a ${token}; expected an object (byte ${offset}).`, { offset, subject: key });
        return walk.skip(token);
    });
    tokens.expect('end');
}
function readMap(walk, log, index) {
    walk.members((key, offset) => {
        const file = walk.string();
        index.tensors++;
        if (file === undefined)
            log.add('weights-index-malformed', `The tensor ${JSON.stringify(key)} is not mapped to a file name (byte ${offset}).`, {
                offset,
                subject: key,
            });
        else if (index.files.size < MAX_FILES || index.files.has(file))
            index.files.add(file);
        else
            log.cannot(`the index names more than ${MAX_FILES} files`);
    });
}
function checkFile(file, context, log) {
    const named = JSON.stringify(file);
    if (file === '' || file === '.' || file.includes('\0') || isOutside(file))
        log.add('weights-index-path', `The weight_map names ${named}, which is outside the directory of the index.`, { subject: file });
    else if (/[/\\]/.test(file))
        log.add('weights-index-subfolder', `The weight_map names ${named}; expected a file name without a directory.`, { subject: file });
    else if (context.sibling(file) === false)
        log.add('weights-index-missing', `The weight_map names ${named}, which does not exist next to the index: the model is incomplete.`, {
            subject: file,
        });
}
/** Tells whether a path is absolute, has a drive or a scheme, or a parent directory. */
function isOutside(path) {
    return /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || path.split(/[/\\]/).includes('..');
}

;// CONCATENATED MODULE: ./build/domains/scan/tensors/tensors.js





/** The readers of formats that store tensors and nothing that runs, and of the index of shards. */
const tensorReaders = [safetensorsReader, ggufReader, ggmlReader, npyReader, weightsIndexReader];
const TENSOR_TECHNIQUES = [...safetensors_reader_TECHNIQUES, ...gguf_reader_TECHNIQUES, ...ggml_reader_TECHNIQUES, ...npy_reader_TECHNIQUES, ...weights_index_TECHNIQUES];

;// CONCATENATED MODULE: ./build/domains/tensors/onnx-inventory.js


/** Data types of TensorProto, with bytes of an element where it is whole. */
const DTYPES = {
    1: ['F32', 4],
    2: ['U8', 1],
    3: ['I8', 1],
    4: ['U16', 2],
    5: ['I16', 2],
    6: ['I32', 4],
    7: ['I64', 8],
    8: ['STRING', undefined],
    9: ['BOOL', 1],
    10: ['F16', 2],
    11: ['F64', 8],
    12: ['U32', 4],
    13: ['U64', 8],
    14: ['C64', 8],
    15: ['C128', 16],
    16: ['BF16', 2],
    17: ['F8_E4M3FN', 1],
    18: ['F8_E4M3FNUZ', 1],
    19: ['F8_E5M2', 1],
    20: ['F8_E5M2FNUZ', 1],
    21: ['U4', undefined],
    22: ['I4', undefined],
};
/** Lists the initializers of an ONNX model and of its subgraphs. The bytes of external data are in other files. */
function readOnnx(source, { step, tensor, problem }) {
    const walk = new Protobuf(source, step);
    let unnamed = 0;
    const visit = (range) => {
        const shape = [];
        let [name, type] = ['', 0];
        let raw;
        walk.each(range, {
            varints: { 1: (field) => void shape.push(field.value), 2: (field) => (type = field.value) },
            counted: {
                1: (field) => {
                    for (const dimension of packed(walk, field))
                        shape.push(dimension);
                },
                8: (field) => (name = walk.text(field) ?? ''),
                9: (field) => (raw = { start: field.start, end: field.end }),
            },
        });
        const [dtype, width] = DTYPES[type] ?? ['?', undefined];
        const elements = elementsOf(shape);
        if (elements === undefined) {
            problem(`${JSON.stringify(name)} has a shape whose product is above 2^53`);
            return;
        }
        const isWhole = raw !== undefined && width !== undefined && raw.end - raw.start === elements * width;
        const place = isWhole && raw !== undefined ? { offset: raw.start } : {};
        const bytes = width === undefined ? {} : { bytes: elements * width };
        if (name === '')
            unnamed += 1;
        tensor({ name: name === '' ? `unnamed ${unnamed}` : name, dtype, shape, elements, ...bytes, ...place });
    };
    const graph = (range) => {
        const attribute = (field) => walk.each(field, { counted: { 6: graph, 11: graph } });
        const node = (field) => walk.each(field, { counted: { 5: attribute } });
        walk.each(range, { counted: { 1: node, 5: visit } });
    };
    walk.each({ start: 0, end: source.size }, { counted: { 7: graph } });
    if (walk.malformed !== undefined)
        problem(`the model is malformed at offset ${walk.malformed.at}: ${walk.malformed.reason}`);
    if (walk.exhausted)
        problem('the limit of steps was reached');
}
/** Reads packed numbers of a shape. */
function packed(walk, { start, end }) {
    const bytes = end - start > 1024 ? undefined : walk.window.bytes(start, end - start);
    const numbers = [];
    let [value, factor] = [0, 1];
    for (const byte of bytes ?? []) {
        value += (byte & 0x7f) * factor;
        factor *= 128;
        if (byte >= 0x80)
            continue;
        numbers.push(value);
        value = 0;
        factor = 1;
    }
    return numbers;
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/bits.js
const bits_CHUNK_BYTES = 64 * 1024;
/** Reads a source bit by bit, the lowest bit first. Beyond the end it supplies zeros and counts them. */
class Bits {
    #source;
    #chunk = new Uint8Array(bits_CHUNK_BYTES);
    #start;
    #length = 0;
    #at = 0;
    /** Bits that were read ahead; valid up to `count`. */
    bits = 0;
    count = 0;
    #padding = 0;
    constructor(source, offset) {
        this.#source = source;
        this.#start = offset;
    }
    /** Reads ahead until at least 24 bits are available. */
    refill() {
        while (this.count <= 23) {
            this.bits |= this.#byte() << this.count;
            this.count += 8;
        }
    }
    /** Takes up to 16 bits that `refill` has read ahead. */
    take(length) {
        const value = this.bits & ((1 << length) - 1);
        this.drop(length);
        return value;
    }
    drop(length) {
        this.bits >>>= length;
        this.count -= length;
    }
    /** Whether bits beyond the end of the source were taken. */
    get overrun() {
        return this.#padding > this.count;
    }
    /** Offset of the next whole byte that was not taken. */
    get offset() {
        return this.#start + this.#at - ((this.count - Math.min(this.#padding, this.count)) >> 3);
    }
    /** Continues at a byte of the source. */
    seek(offset) {
        const ahead = offset - this.#start;
        if (ahead >= 0 && ahead <= this.#length)
            this.#at = ahead;
        else {
            this.#start = offset;
            this.#at = 0;
            this.#length = 0;
        }
        this.bits = 0;
        this.count = 0;
        this.#padding = 0;
    }
    /** Copies whole bytes. Call it after `seek`. @returns how many; fewer only at the end of the source. */
    copy(target, at, length) {
        if (this.#at === this.#length && !this.#fill())
            return 0;
        const piece = this.#chunk.subarray(this.#at, Math.min(this.#length, this.#at + length));
        target.set(piece, at);
        this.#at += piece.length;
        return piece.length;
    }
    save() {
        return { at: this.#start + this.#at, bits: this.bits, count: this.count, padding: this.#padding };
    }
    restore({ at, bits, count, padding }) {
        this.seek(at);
        this.bits = bits;
        this.count = count;
        this.#padding = padding;
    }
    #byte() {
        if (this.#at < this.#length || this.#fill())
            return this.#chunk[this.#at++] ?? 0;
        this.#padding += 8;
        return 0;
    }
    #fill() {
        const start = this.#start + this.#length;
        const read = this.#source.read(start, bits_CHUNK_BYTES);
        if (read.length === 0)
            return false;
        this.#chunk.set(read);
        this.#start = start;
        this.#length = read.length;
        this.#at = 0;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/huffman.js
/** Codes up to this length are decoded with one table lookup. */
const FAST_BITS = 10;
const FAST_MASK = (1 << FAST_BITS) - 1;
const MAX_CODE_BITS = 15;
/**
 * Builds the tables from code lengths.
 *
 * @param single - whether one code of one bit may be alone, as zlib accepts it for lengths and distances.
 * @returns `undefined` for a set of lengths that zlib refuses.
 */
function buildHuffman(lengths, single) {
    const counts = new Uint16Array(MAX_CODE_BITS + 1);
    for (const length of lengths)
        counts[length] = (counts[length] ?? 0) + 1;
    const used = lengths.length - (counts[0] ?? 0);
    counts[0] = 0;
    const left = unusedCodes(counts);
    const lone = single && (used === 0 || (used === 1 && counts[1] === 1));
    if (left < 0 || (left > 0 && !lone))
        return undefined;
    const symbols = sortSymbols(lengths, counts);
    return { counts, symbols, fast: fastTable(counts, symbols) };
}
/** Returns how many codes of the longest length remain: negative when there are too many codes. */
function unusedCodes(counts) {
    let left = 1;
    for (let length = 1; length <= MAX_CODE_BITS; length++) {
        left = left * 2 - (counts[length] ?? 0);
        if (left < 0)
            return left;
    }
    return left;
}
function sortSymbols(lengths, counts) {
    const next = new Uint16Array(MAX_CODE_BITS + 2);
    for (let length = 1; length <= MAX_CODE_BITS; length++)
        next[length + 1] = (next[length] ?? 0) + (counts[length] ?? 0);
    const symbols = new Uint16Array(lengths.length);
    lengths.forEach((length, symbol) => {
        if (length === 0)
            return;
        const at = next[length] ?? 0;
        symbols[at] = symbol;
        next[length] = at + 1;
    });
    return symbols;
}
function fastTable(counts, symbols) {
    const fast = new Uint16Array(1 << FAST_BITS);
    let code = 0;
    let index = 0;
    for (let length = 1; length <= FAST_BITS; length++) {
        for (let each = counts[length] ?? 0; each > 0; each--, code++, index++) {
            const entry = (symbols[index] ?? 0) * 16 + length;
            for (let at = reversed(code, length); at <= FAST_MASK; at += 1 << length)
                fast[at] = entry;
        }
        code <<= 1;
    }
    return fast;
}
function reversed(code, length) {
    let result = 0;
    for (let bit = 0; bit < length; bit++)
        result |= ((code >> bit) & 1) << (length - 1 - bit);
    return result;
}
/** Decodes the symbol at the start of `bits`, which has at least 15 valid bits. @returns symbol × 16 + length; 0 when invalid. */
function decodeSymbol({ fast, counts, symbols }, bits) {
    const entry = fast[bits & FAST_MASK] ?? 0;
    if (entry !== 0)
        return entry;
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= MAX_CODE_BITS; length++) {
        code |= (bits >> (length - 1)) & 1;
        const count = counts[length] ?? 0;
        if (code - count < first)
            return (symbols[index + code - first] ?? 0) * 16 + length;
        index += count;
        first = (first + count) << 1;
        code <<= 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/inflate.js


/** Bytes that one call of `next` produces at most. */
const PAGE_BYTES = 256 * 1024;
const HISTORY_BYTES = 32 * 1024;
const END = HISTORY_BYTES + PAGE_BYTES;
/** Steps that a block costs: its tables are built in the time of about 16 symbols. */
const BLOCK_STEPS = 16;
/**
 * Inflates a deflate stream page by page, in constant memory (RFC 1951). `node:zlib` cannot do this synchronously: it needs the
 * whole input and output in memory, and returns nothing when an error follows valid data, which a loader has already used by then.
 */
class Inflater {
    #input;
    #options;
    #out = new Uint8Array(END);
    #filled = HISTORY_BYTES;
    #mode = 'head';
    #last = false;
    /** Bytes of the stored block or of the copy that are not written yet. */
    #pending = 0;
    #distance = 0;
    /** Bytes of this stream that a distance may refer to, at most the history. */
    #known = 0;
    #codes;
    #distances;
    /** Why the stream ended early. The bytes before were produced. */
    error;
    constructor(source, options) {
        this.#input = new Bits(source, options.start);
        this.#options = options;
    }
    /** Returns the next bytes, a full page except at the end; valid until the next call. `undefined` after the end. */
    next() {
        this.#out.copyWithin(0, this.#filled - HISTORY_BYTES, this.#filled);
        this.#filled = HISTORY_BYTES;
        while (this.#filled < END && this.#mode !== 'ended')
            this.#advance();
        return this.#filled > HISTORY_BYTES ? this.#out.subarray(HISTORY_BYTES, this.#filled) : undefined;
    }
    /** Offset in the source of the first byte that was not used. */
    get offset() {
        return this.#input.offset;
    }
    save() {
        return {
            input: this.#input.save(),
            history: this.#out.slice(this.#filled - HISTORY_BYTES, this.#filled),
            mode: this.#mode,
            last: this.#last,
            pending: this.#pending,
            distance: this.#distance,
            known: this.#known,
            codes: this.#codes,
            distances: this.#distances,
            error: this.error,
        };
    }
    restore(state) {
        this.#input.restore(state.input);
        this.#out.set(state.history, 0);
        this.#filled = HISTORY_BYTES;
        this.#mode = state.mode;
        this.#last = state.last;
        this.#pending = state.pending;
        this.#distance = state.distance;
        this.#known = state.known;
        this.#codes = state.codes;
        this.#distances = state.distances;
        this.error = state.error;
    }
    #advance() {
        if (this.#mode === 'head')
            this.#readHead();
        else if (this.#mode === 'stored')
            this.#copyStored();
        else
            this.#decode();
    }
    #fail(error) {
        this.error = error;
        this.#mode = 'ended';
    }
    #readHead() {
        if (this.#last) {
            this.#finish();
            return;
        }
        if (!this.#options.step(BLOCK_STEPS)) {
            this.#fail('the limit of steps was reached');
            return;
        }
        this.#input.refill();
        this.#last = this.#input.take(1) === 1;
        const type = this.#input.take(2);
        if (this.#input.overrun) {
            this.#fail('the compressed data ends early');
            return;
        }
        if (type === 0)
            this.#readStoredHead();
        else if (type === 1)
            this.#useCodes(inflate_FIXED.codes, inflate_FIXED.distances);
        else if (type === 2)
            this.#readCodes();
        else
            this.#fail('a block has an invalid type');
    }
    #finish() {
        const next = this.#options.continuesAt?.(this.#input.offset);
        if (next === undefined) {
            this.#mode = 'ended';
            return;
        }
        this.#input.seek(next);
        this.#last = false;
        this.#known = 0;
    }
    #readStoredHead() {
        this.#input.drop(this.#input.count & 7);
        this.#input.refill();
        const length = this.#input.take(16);
        this.#input.refill();
        const check = this.#input.take(16);
        if (this.#input.overrun) {
            this.#fail('the compressed data ends early');
            return;
        }
        if (length !== (~check & 0xffff)) {
            this.#fail('the length of a stored block is damaged');
            return;
        }
        this.#input.seek(this.#input.offset);
        this.#pending = length;
        this.#mode = 'stored';
    }
    #copyStored() {
        if (this.#pending === 0) {
            this.#mode = 'head';
            return;
        }
        const copied = this.#input.copy(this.#out, this.#filled, Math.min(this.#pending, END - this.#filled));
        if (copied === 0) {
            this.#fail('the compressed data ends early');
            return;
        }
        this.#pending -= copied;
        this.#produced(copied);
    }
    #produced(count) {
        this.#filled += count;
        this.#known = Math.min(HISTORY_BYTES, this.#known + count);
    }
    #useCodes(codes, distances) {
        this.#codes = codes;
        this.#distances = distances;
        this.#pending = 0;
        this.#mode = 'codes';
    }
    #readCodes() {
        this.#input.refill();
        const literals = this.#input.take(5) + 257;
        const distances = this.#input.take(5) + 1;
        const orders = this.#input.take(4) + 4;
        if (literals > 286 || distances > 30) {
            this.#fail('a block has too many codes');
            return;
        }
        const codes = this.#readCodeLengths(orders);
        const lengths = codes && this.#readLengths(codes, literals + distances);
        if (lengths === undefined || this.#input.overrun) {
            this.#fail('the codes of a block are invalid');
            return;
        }
        const literal = lengths[256] === 0 ? undefined : buildHuffman(lengths.subarray(0, literals), true);
        const distance = buildHuffman(lengths.subarray(literals), true);
        if (literal === undefined || distance === undefined) {
            this.#fail('the codes of a block are invalid');
            return;
        }
        this.#useCodes(literal, distance);
    }
    #readCodeLengths(orders) {
        const lengths = new Uint8Array(19);
        for (let index = 0; index < orders; index++) {
            this.#input.refill();
            lengths[CODE_ORDER[index] ?? 0] = this.#input.take(3);
        }
        return buildHuffman(lengths, false);
    }
    #readLengths(codes, total) {
        const lengths = new Uint8Array(total);
        let at = 0;
        while (at < total) {
            this.#input.refill();
            const entry = decodeSymbol(codes, this.#input.bits);
            if (entry === 0 || this.#input.overrun)
                return undefined;
            this.#input.drop(entry & 15);
            const symbol = entry >> 4;
            if (symbol < 16)
                lengths[at++] = symbol;
            else {
                if (symbol === 16 && at === 0)
                    return undefined;
                const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
                const repeat = symbol === 16 ? 3 + this.#input.take(2) : symbol === 17 ? 3 + this.#input.take(3) : 11 + this.#input.take(7);
                if (at + repeat > total)
                    return undefined;
                lengths.fill(value, at, at + repeat);
                at += repeat;
            }
        }
        return lengths;
    }
    /** Decodes symbols until the page is full or the block ends. */
    #decode() {
        const { codes, distances } = { codes: this.#codes ?? inflate_FIXED.codes, distances: this.#distances ?? inflate_FIXED.distances };
        const input = this.#input;
        if (this.#pending > 0)
            this.#copyMatch();
        while (this.#filled < END) {
            input.refill();
            const entry = decodeSymbol(codes, input.bits);
            input.drop(entry & 15);
            if (entry === 0 || input.overrun) {
                this.#fail(entry === 0 ? 'a code is invalid' : 'the compressed data ends early');
                return;
            }
            const symbol = entry >> 4;
            if (symbol < 256) {
                this.#out[this.#filled] = symbol;
                this.#produced(1);
            }
            else if (symbol === 256) {
                this.#mode = 'head';
                return;
            }
            else if (!this.#readMatch(symbol - 257, distances))
                return;
        }
    }
    #readMatch(symbol, distances) {
        const input = this.#input;
        this.#pending = (LENGTH_BASE[symbol] ?? 0) + input.take(LENGTH_BITS[symbol] ?? 0);
        input.refill();
        const entry = decodeSymbol(distances, input.bits);
        input.drop(entry & 15);
        const code = entry >> 4;
        input.refill();
        this.#distance = (DISTANCE_BASE[code] ?? 0) + input.take(DISTANCE_BITS[code] ?? 0);
        const valid = symbol < 29 && entry !== 0 && code < 30 && this.#distance <= this.#known && !input.overrun;
        if (valid)
            this.#copyMatch();
        else
            this.#fail('a copy refers to data before the start, or its code is invalid');
        return valid;
    }
    /** Copies byte by byte, because the copy may overlap its own output. What does not fit into the page remains pending. */
    #copyMatch() {
        const out = this.#out;
        const count = Math.min(this.#pending, END - this.#filled);
        const end = this.#filled + count;
        for (let at = this.#filled, from = at - this.#distance; at < end; at++, from++)
            out[at] = out[from] ?? 0;
        this.#pending -= count;
        this.#produced(count);
    }
}
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTH_BASE = [...basesFrom(3, LENGTH_BITS.slice(0, 28)), 258];
const DISTANCE_BITS = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1));
const DISTANCE_BASE = basesFrom(1, DISTANCE_BITS);
function basesFrom(first, bits) {
    let base = first;
    return bits.map((extra) => {
        const current = base;
        base += 1 << extra;
        return current;
    });
}
const inflate_FIXED = fixedCodes();
function fixedCodes() {
    const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
    const codes = buildHuffman(lengths, false);
    const distances = buildHuffman(new Uint8Array(32).fill(5), false);
    if (codes === undefined || distances === undefined)
        throw new Error('The fixed codes of RFC 1951 are complete.');
    return { codes, distances };
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-directory.js

const EOCD_BYTES = 22;
/** The farthest that an end record can be from the end: its own size and the longest comment. */
const EOCD_REACH = EOCD_BYTES + 0xffff;
const MAX_RECORDS = 64;
/**
 * Finds the central directories of all end records at the end of a file, the last record first. Readers differ in which record
 * they use, whether the offset in it counts or its distance, and whether the 64-bit record overrides it: every reading is returned.
 */
function findDirectories(source, window) {
    const found = [];
    for (const at of recordsOf(source)) {
        for (const directory of readRecord(at, window, source.size)) {
            const known = found.some(({ start, bias, record }) => start === directory.start && bias === directory.bias && record === at);
            if (!known)
                found.push(directory);
        }
    }
    return found;
}
function recordsOf(source) {
    const start = Math.max(0, source.size - EOCD_REACH);
    const tail = Buffer.from(source.read(start, EOCD_REACH));
    const found = [];
    for (let at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0 && found.length < MAX_RECORDS;) {
        if (at + EOCD_BYTES <= tail.length)
            found.push(start + at);
        at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1');
    }
    return found;
}
function readRecord(record, window, size) {
    const bytes = window.at(record, EOCD_BYTES)?.slice();
    if (bytes === undefined)
        return [];
    const recordEnd = Math.min(size, record + EOCD_BYTES + u16(bytes, 20));
    const short = { count: u16(bytes, 10), size: u32(bytes, 12), offset: u32(bytes, 16), before: record };
    const long = readLongRecord(record, window);
    return [...(long ? placesOf(long) : []), ...placesOf(short)]
        .filter(({ start, count }) => isDirectory(start, count, window))
        .map((place) => ({ ...place, end: record, record, recordEnd }));
}
/** Returns the places where a directory starts according to the offset, and according to its distance from the record. */
function placesOf({ count, size, offset, before }) {
    const byDistance = before - size;
    const direct = { start: offset, bias: 0, count };
    if (byDistance === offset || byDistance < 0 || !Number.isSafeInteger(byDistance))
        return [direct];
    return [direct, { start: byDistance, bias: byDistance - offset, count }];
}
function isDirectory(start, count, window) {
    const head = window.at(start, 4);
    if (head === undefined)
        return false;
    return startsWith(head, 'PK\x01\x02') || (count === 0 && startsWith(head, 'PK\x05\x06'));
}
/** Reads the 64-bit end record through its locator, which directly precedes the short record. */
function readLongRecord(record, window) {
    const locator = window.at(record - 20, 20)?.slice();
    if (locator === undefined || !startsWith(locator, 'PK\x06\x07'))
        return undefined;
    const stated = u64(locator, 8);
    // A prefix moves the record, but not the offset that the locator states.
    for (const at of [stated, record - 20 - 56]) {
        const bytes = window.at(at, 56);
        if (bytes && startsWith(bytes, 'PK\x06\x06'))
            return { count: u64(bytes, 32), size: u64(bytes, 40), offset: u64(bytes, 48), before: at };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-entry.js


const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const FLAG_ENCRYPTED = 0x1;
const FLAG_DESCRIPTOR = 0x8;
/** Encryption, patch data, strong encryption, masked headers: readers refuse or ignore them. */
const FLAGS_OF_ENCRYPTION = (/* unused pure expression or super */ null && (0x1 | 0x20 | 0x40 | 0x2000));
/** Reads a central header. @param rest - name, extra field and comment. */
function readCentral(fixed, rest) {
    const nameBytes = rest.subarray(0, u16(fixed, 28));
    const extra = rest.subarray(nameBytes.length, nameBytes.length + u16(fixed, 30));
    const short = { size: u32(fixed, 24), compressedSize: u32(fixed, 20), localOffset: u32(fixed, 42) };
    const flags = u16(fixed, 8);
    const name = decodeName(nameBytes);
    const otherName = unicodePath(extra);
    return {
        name,
        flags,
        method: u16(fixed, 10),
        crc: u32(fixed, 16),
        ...widen(short, extra),
        headerBytes: CENTRAL_BYTES + rest.length,
        mode: u16(fixed, 40),
        ...(otherName !== undefined && otherName !== name && { otherName }),
    };
}
/** Reads a local header. @param rest - name and extra field. */
function readLocal(fixed, rest) {
    const nameBytes = rest.subarray(0, u16(fixed, 26));
    const { size, compressedSize } = widen({ size: u32(fixed, 22), compressedSize: u32(fixed, 18), localOffset: 0 }, rest.subarray(nameBytes.length));
    const flags = u16(fixed, 6);
    const headerBytes = LOCAL_BYTES + rest.length;
    return { name: decodeName(nameBytes), flags, method: u16(fixed, 8), crc: u32(fixed, 14), size, compressedSize, headerBytes };
}
/** Replaces values of 0xffffffff by those of the zip64 extra field, which lists only the replaced ones, in this order. */
function widen(short, extra) {
    const wide = fieldOf(extra, 0x0001);
    if (wide === undefined)
        return short;
    let at = 0;
    const next = (value) => {
        if (value !== 0xffffffff || at + 8 > wide.length)
            return value;
        at += 8;
        return u64(wide, at - 8);
    };
    const size = next(short.size);
    const compressedSize = next(short.compressedSize);
    return { size, compressedSize, localOffset: next(short.localOffset) };
}
/** Returns the body of the first extra field with an id. */
function fieldOf(extra, id) {
    for (let at = 0; at + 4 <= extra.length;) {
        const length = u16(extra, at + 2);
        if (u16(extra, at) === id)
            return extra.subarray(at + 4, at + 4 + length);
        at += 4 + length;
    }
    return undefined;
}
function unicodePath(extra) {
    const field = fieldOf(extra, 0x7075);
    return field && field.length > 5 && field[0] === 1 ? decodeName(field.subarray(5)) : undefined;
}
/** Decodes a name, cut after 4096 bytes. Names without the UTF-8 flag are often UTF-8 nevertheless; else they are Latin-1. */
function decodeName(bytes) {
    const kept = bytes.subarray(0, MAX_NAME_BYTES);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept) + (kept.length < bytes.length ? '…' : '');
    }
    catch {
        return Buffer.from(kept).toString('latin1') + (kept.length < bytes.length ? '…' : '');
    }
}
function isCentral(bytes) {
    return startsWith(bytes, 'PK\x01\x02');
}
function isLocal(bytes) {
    return startsWith(bytes, 'PK\x03\x04');
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-gaps.js
/** Returns the bytes of a file that no span covers, and the owners of spans that begin inside of another owned span. */
function findGaps(spans, size) {
    const gaps = [];
    const overlapping = new Set();
    let covered = 0;
    let owned = 0;
    for (const { start, end, owner } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
        if (start > covered)
            gaps.push({ start: covered, end: Math.min(start, size) });
        if (owner !== undefined && start < owned)
            overlapping.add(owner);
        if (owner !== undefined)
            owned = Math.max(owned, end);
        covered = Math.max(covered, end);
    }
    if (covered < size)
        gaps.push({ start: covered, end: size });
    return { gaps: gaps.filter((gap) => gap.end > gap.start), overlapping };
}

;// CONCATENATED MODULE: ./build/domains/scan/archives/zip-list.js





/** Bytes of all names together. */
const MAX_NAMES_BYTES = 16 * 1024 * 1024;
/**
 * Lists the members of a zip archive by index and offset, as every reader would find them: through all end records, and through
 * the local headers in bytes that no directory covers.
 *
 * @param context.step - is charged for every header and for every KiB that is searched.
 */
function listZip(source, context) {
    const lister = new Lister(source, context);
    for (const directory of findDirectories(source, lister.window))
        lister.walk(directory);
    return lister.finish();
}
class Lister {
    /** For the directories. */
    window;
    /** For the headers of members, which are far apart. */
    #locals;
    #source;
    #step;
    #entries = [];
    #seen = new Set();
    #directories = [];
    #incomplete = new Set();
    #namesBytes = 0;
    constructor(source, { step }) {
        this.#source = source;
        this.#step = step;
        this.window = new bytes_Window(source);
        this.#locals = new bytes_Window(source, LOCAL_WINDOW_BYTES);
    }
    /** Walks a directory, unless it was walked already or its record is part of a stored member, which is scanned by itself. */
    walk(directory) {
        const known = this.#directories.find(({ start, bias }) => start === directory.start && bias === directory.bias);
        const inside = this.#entries.some((entry) => isInside(directory.record, entry));
        if (known !== undefined || (inside && !this.#directories.some(({ record }) => record === directory.record)))
            return;
        let at = directory.start;
        let walked = 0;
        for (;; walked++) {
            const header = this.#central(at, directory.end);
            if (header === undefined || !this.#admit(header))
                break;
            this.#add(header, directory.bias);
            at += header.headerBytes;
        }
        // The remainder of a directory that was cut by a limit is not searched for members.
        this.#directories.push({ ...directory, walked, walkedEnd: this.#incomplete.size > 0 ? directory.end : at });
    }
    #central(at, end) {
        const fixed = this.window.at(at, CENTRAL_BYTES)?.slice();
        if (fixed === undefined || !isCentral(fixed) || at + CENTRAL_BYTES > end)
            return undefined;
        const rest = this.window.at(at + CENTRAL_BYTES, u16(fixed, 28) + u16(fixed, 30) + u16(fixed, 32));
        return rest && readCentral(fixed, rest);
    }
    #admit({ name }) {
        this.#namesBytes += name.length;
        if (!this.#step(1))
            this.#incomplete.add('The limit of steps was reached while the entries were listed.');
        else if (this.#entries.length >= context_LIMITS.entries)
            this.#incomplete.add(`The archive has more than ${context_LIMITS.entries} entries.`);
        else if (this.#namesBytes > MAX_NAMES_BYTES)
            this.#incomplete.add('The names of the entries exceed 16 MiB.');
        else
            return true;
        return false;
    }
    #add(header, bias) {
        const offset = header.localOffset + bias;
        const key = JSON.stringify([offset, header.name, header.method, header.compressedSize]);
        const repeated = this.#seen.has(key) && this.#directories.length > 0;
        this.#seen.add(key);
        if (repeated)
            return;
        const local = this.#local(offset);
        const { name, size, compressedSize, method, flags, crc, mode, otherName } = header;
        this.#entries.push({
            ...{ name, offset, size, compressedSize, method, flags, crc, mode },
            dataOffset: local && offset + local.headerBytes,
            directory: name.endsWith('/'),
            listed: true,
            ...(local && { local }),
            ...(otherName !== undefined && { otherName }),
        });
    }
    #local(offset) {
        const fixed = this.#locals.at(offset, LOCAL_BYTES)?.slice();
        if (fixed === undefined || !isLocal(fixed))
            return undefined;
        const rest = this.#locals.at(offset + LOCAL_BYTES, u16(fixed, 26) + u16(fixed, 28));
        return rest && readLocal(fixed, rest);
    }
    finish() {
        const spans = [...this.#entries.flatMap((entry) => this.#spanOf(entry)), ...this.#directories.flatMap((each) => this.#spansOf(each))];
        const { gaps, overlapping } = findGaps(spans, this.#source.size);
        const unlisted = gaps.flatMap((gap) => this.#sweep(gap));
        const left = findGaps([...spans, ...unlisted.flatMap((entry) => this.#spanOf(entry))], this.#source.size);
        return {
            entries: [...this.#entries, ...unlisted],
            directories: this.#directories,
            gaps: left.gaps,
            overlaps: this.#entries.filter((entry) => overlapping.has(entry)),
            incomplete: [...this.#incomplete],
        };
    }
    #spanOf(entry) {
        if (entry.dataOffset === undefined)
            return [];
        const end = entry.dataOffset + entry.compressedSize;
        const described = ((entry.flags | (entry.local?.flags ?? 0)) & FLAG_DESCRIPTOR) !== 0;
        return [{ start: entry.offset, end: end + (described ? this.#descriptorBytes(end, entry) : 0), owner: entry }];
    }
    /** Returns the size of the data descriptor behind a member: with or without signature, with sizes of 4 or 8 bytes. */
    #descriptorBytes(at, { crc, compressedSize, size }) {
        const bytes = this.#locals.at(at, Math.min(24, this.#source.size - at));
        if (bytes === undefined)
            return 0;
        const base = startsWith(bytes, 'PK\x07\x08') ? 4 : 0;
        if (u32(bytes, base) !== crc)
            return 0;
        if (u64(bytes, base + 4) === compressedSize && u64(bytes, base + 12) === size)
            return base + 20;
        return u32(bytes, base + 4) === compressedSize && u32(bytes, base + 8) === size ? base + 12 : 0;
    }
    #spansOf({ start, walkedEnd, record, recordEnd }) {
        const locator = this.window.at(record - 20, 4);
        const long = locator && startsWith(locator, 'PK\x06\x07') ? 20 + this.#longRecordBytes(record - 76) : 0;
        return [
            { start, end: walkedEnd },
            { start: record - long, end: recordEnd },
        ];
    }
    #longRecordBytes(at) {
        const bytes = this.window.at(at, 4);
        return bytes && startsWith(bytes, 'PK\x06\x06') ? 56 : 0;
    }
    /** Finds the local headers in bytes that no directory covers. */
    #sweep(gap) {
        const found = [];
        for (let at = gap.start; at < gap.end;) {
            const next = this.#findLocal(at, gap.end);
            if (next === undefined)
                break;
            const entry = this.#unlisted(next, gap.end);
            if (entry !== undefined && !this.#admit(entry))
                break;
            if (entry !== undefined)
                found.push(entry);
            at = entry?.dataOffset === undefined ? next + 4 : entry.dataOffset + entry.compressedSize;
        }
        return found;
    }
    #findLocal(from, end) {
        // Headers may follow each other closely, so the first reads are small.
        let length = FIRST_SEARCH_BYTES;
        for (let at = from; at + LOCAL_BYTES <= end;) {
            const read = this.#source.read(at, Math.min(length, end - at));
            const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
            if (!this.#step(Math.ceil(bytes.length / 1024))) {
                this.#incomplete.add('The limit of steps was reached while bytes outside of the entries were searched.');
                return undefined;
            }
            const found = bytes.indexOf('PK\x03\x04', 0, 'latin1');
            if (found >= 0)
                return at + found;
            at += length - 3;
            length = Math.min(2 * length, zip_list_SEARCH_BYTES);
        }
        return undefined;
    }
    #unlisted(offset, end) {
        const local = this.#local(offset);
        const dataOffset = offset + (local?.headerBytes ?? 0);
        if (local === undefined || local.name === '' || dataOffset > end || !PLAUSIBLE_METHODS.has(local.method))
            return undefined;
        const streamed = (local.flags & FLAG_DESCRIPTOR) !== 0 && local.compressedSize === 0;
        const until = streamed ? (this.#findLocal(dataOffset, end) ?? end) : end;
        const compressedSize = streamed ? until - dataOffset : Math.min(local.compressedSize, end - dataOffset);
        const { name, size, method, flags, crc } = local;
        const directory = name.endsWith('/');
        return { name, offset, dataOffset, size, compressedSize, method, flags, crc, mode: 0, directory, listed: false, local };
    }
}
const LOCAL_WINDOW_BYTES = 512;
const FIRST_SEARCH_BYTES = 4096;
const zip_list_SEARCH_BYTES = 1024 * 1024;
const PLAUSIBLE_METHODS = new Set([0, 1, 6, 8, 9, 12, 14, 20, 93, 95, 96, 98, 99]);
function isInside(at, { dataOffset, compressedSize }) {
    return dataOffset !== undefined && at >= dataOffset && at < dataOffset + compressedSize;
}

;// CONCATENATED MODULE: ./build/domains/tensors/torch-state.js
/** The most bytes of a pickle that are read: 64 MiB, for about a million tensors. */
const MAX_STATE_BYTES = 64 * 1024 * 1024;
const MAX_STACK = 5_000_000;
const constant = (value) => ({ type: 'constant', value });
/**
 * Reads the values of a pickle that only builds containers and tensors, as `torch.save` writes it. Nothing is imported or called.
 *
 * @throws {RangeError} - an opcode that such a pickle does not have, or bytes that end early.
 */
function readState(source) {
    if (source.size > MAX_STATE_BYTES)
        throw new RangeError(`the pickle has ${source.size} bytes; at most ${MAX_STATE_BYTES} are read`);
    const parts = [];
    for (let at = 0; at < source.size; at += 1024 * 1024)
        parts.push(Uint8Array.from(source.read(at, 1024 * 1024)));
    return new StateReader(Buffer.concat(parts)).read();
}
class StateReader {
    #bytes;
    #stack = [];
    #marks = [];
    #memo = new Map();
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    read() {
        for (;;) {
            const code = this.#uint(1);
            if (code === 0x2e)
                return this.#pop();
            this.#run(code);
            if (this.#stack.length > MAX_STACK)
                throw new RangeError('the stack is too large');
        }
    }
    #run(code) {
        const action = ACTIONS[code];
        if (action === undefined)
            throw new RangeError(`the opcode ${code} at offset ${this.#at - 1} is not one of a pickle of tensors`);
        action(this);
    }
    skip(count) {
        this.#at += count;
    }
    push(value) {
        this.#stack.push(value);
    }
    mark() {
        this.#marks.push(this.#stack.length);
    }
    #pop() {
        const value = this.#stack.pop();
        if (value === undefined || this.#stack.length < (this.#marks.at(-1) ?? 0))
            throw new RangeError('the stack is empty');
        return value;
    }
    pop() {
        return this.#pop();
    }
    /** Takes the values since the last mark. */
    marked() {
        const start = this.#marks.pop();
        if (start === undefined)
            throw new RangeError('there is no mark');
        return this.#stack.splice(start);
    }
    tuple(count) {
        const items = Array.from({ length: count }, () => this.#pop()).reverse();
        this.push({ type: 'list', items });
    }
    number(bytes) {
        const value = bytes === 4 ? this.#read(4).readInt32LE() : this.#uint(bytes);
        this.push(constant(value));
    }
    /** Reads a text with its length before it. */
    text(lengthBytes) {
        const length = this.#uint(lengthBytes);
        this.push(constant(this.#read(length).toString('utf8')));
    }
    float() {
        this.push(constant(this.#read(8).readDoubleBE()));
    }
    long() {
        const bytes = this.#read(this.#uint(1));
        this.push(constant(bytes.length === 0 ? 0 : bytes.length > 6 ? undefined : bytes.readIntLE(0, bytes.length)));
    }
    global() {
        const [module, name] = [this.#line(), this.#line()];
        this.push({ type: 'name', name: `${module}.${name}` });
    }
    stackGlobal() {
        const [name, module] = [this.#pop(), this.#pop()];
        this.push({ type: 'name', name: `${torch_state_textOf(module) ?? '?'}.${torch_state_textOf(name) ?? '?'}` });
    }
    call() {
        const [args, callee] = [this.#pop(), this.#pop()];
        const name = callee.type === 'name' ? callee.name : '?';
        const items = args.type === 'list' ? args.items : [];
        this.push(name === 'collections.OrderedDict' ? { type: 'dict', items: [] } : { type: 'call', name, args: items });
    }
    persistent() {
        this.push({ type: 'storage', id: this.#pop() });
    }
    setItems(values) {
        const target = this.#stack.at(-1);
        if (target?.type !== 'dict')
            return;
        for (let index = 0; index + 1 < values.length; index += 2)
            target.items.push([values[index], values[index + 1]]);
    }
    append(values) {
        const target = this.#stack.at(-1);
        if (target?.type === 'list')
            for (const value of values)
                target.items.push(value);
    }
    put(bytes) {
        const [index, value] = [this.#uint(bytes), this.#stack.at(-1)];
        if (value !== undefined)
            this.#memo.set(index, value);
    }
    memoize() {
        const value = this.#stack.at(-1);
        if (value !== undefined)
            this.#memo.set(this.#memo.size, value);
    }
    get(bytes) {
        const value = this.#memo.get(this.#uint(bytes));
        if (value === undefined)
            throw new RangeError('an unknown entry of the memo');
        this.push(value);
    }
    #uint(bytes) {
        return this.#read(bytes).readUIntLE(0, bytes);
    }
    #read(count) {
        if (this.#at + count > this.#bytes.length)
            throw new RangeError('the pickle ends early');
        this.#at += count;
        return this.#bytes.subarray(this.#at - count, this.#at);
    }
    #line() {
        const end = this.#bytes.indexOf(0x0a, this.#at);
        if (end < 0)
            throw new RangeError('the pickle ends early');
        const text = this.#bytes.toString('utf8', this.#at, end);
        this.#at = end + 1;
        return text;
    }
}
const ACTIONS = {
    128: (reader) => reader.skip(1),
    149: (reader) => reader.skip(8),
    40: (reader) => reader.mark(),
    48: (reader) => void reader.pop(),
    41: (reader) => reader.tuple(0),
    133: (reader) => reader.tuple(1),
    134: (reader) => reader.tuple(2),
    135: (reader) => reader.tuple(3),
    116: (reader) => reader.push({ type: 'list', items: reader.marked() }),
    93: (reader) => reader.push({ type: 'list', items: [] }),
    125: (reader) => reader.push({ type: 'dict', items: [] }),
    75: (reader) => reader.number(1),
    77: (reader) => reader.number(2),
    74: (reader) => reader.number(4),
    138: (reader) => reader.long(),
    71: (reader) => reader.float(),
    88: (reader) => reader.text(4),
    140: (reader) => reader.text(1),
    78: (reader) => reader.push(constant(undefined)),
    136: (reader) => reader.push(constant(1)),
    137: (reader) => reader.push(constant(0)),
    99: (reader) => reader.global(),
    147: (reader) => reader.stackGlobal(),
    82: (reader) => reader.call(),
    129: (reader) => reader.call(),
    // A state that is set on an object changes none of its tensors.
    98: (reader) => void reader.pop(),
    81: (reader) => reader.persistent(),
    117: (reader) => reader.setItems(reader.marked()),
    115: (reader) => {
        const [value, key] = [reader.pop(), reader.pop()];
        reader.setItems([key, value]);
    },
    101: (reader) => reader.append(reader.marked()),
    97: (reader) => reader.append([reader.pop()]),
    113: (reader) => reader.put(1),
    114: (reader) => reader.put(4),
    148: (reader) => reader.memoize(),
    104: (reader) => reader.get(1),
    106: (reader) => reader.get(4),
};
/** Returns a text; `undefined` for any other value. */
function torch_state_textOf(value) {
    return value?.type === 'constant' && typeof value.value === 'string' ? value.value : undefined;
}
/** Returns a number; `undefined` for any other value. */
function torch_state_numberOf(value) {
    return value?.type === 'constant' && typeof value.value === 'number' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./build/domains/tensors/torch-inventory.js







/** Storage types of torch with their dtype and bytes of an element. */
const torch_inventory_DTYPES = {
    DoubleStorage: ['F64', 8],
    FloatStorage: ['F32', 4],
    HalfStorage: ['F16', 2],
    BFloat16Storage: ['BF16', 2],
    LongStorage: ['I64', 8],
    IntStorage: ['I32', 4],
    ShortStorage: ['I16', 2],
    CharStorage: ['I8', 1],
    ByteStorage: ['U8', 1],
    BoolStorage: ['BOOL', 1],
    ComplexFloatStorage: ['C64', 8],
    ComplexDoubleStorage: ['C128', 16],
};
const REBUILD = /^torch\._utils\._rebuild_tensor(_v2)?$/;
const WRAPPERS = /^torch\._utils\._rebuild_parameter(_with_state)?$/;
const torch_inventory_MAX_NESTING = 16;
/** Values that are visited: a value that is referred to often is visited each time. */
const MAX_VALUES = 2_000_000;
const torch_inventory_MAX_NAME = 1000;
/** Lists the tensors of a torch archive from the calls in its pickle that rebuild them. Nothing is unpickled. */
function readTorchZip(source, visitor) {
    const { entries } = listZip(source, visitor);
    const pickle = entries.find(({ name }) => /(^|\/)data\.pkl$/.test(name));
    if (pickle?.dataOffset === undefined || pickle.method !== 0) {
        visitor.problem('the archive has no data.pkl that is stored without compression');
        return;
    }
    const root = pickle.name.slice(0, -'data.pkl'.length);
    const records = new Map(entries.map((entry) => [entry.name, entry]));
    const archive = { root, records, source, visitor, visited: { count: 0 } };
    try {
        walk(readState(sliceOf(source, pickle.dataOffset, pickle.compressedSize)), '', archive, 0);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        visitor.problem(`the pickle of the archive was not read: ${error.message}`);
    }
}
/** Visits the members of nested dicts and lists; the names of the tensors are their keys, with dots between. */
function walk(value, path, archive, depth) {
    if (depth > torch_inventory_MAX_NESTING) {
        archive.visitor.problem('the objects are nested too deep');
        return;
    }
    archive.visited.count += 1;
    if (archive.visited.count > MAX_VALUES)
        throw new RangeError(`it refers to more than ${MAX_VALUES} values`);
    const inner = (key) => (path === '' ? key : `${path}.${key}`).slice(0, torch_inventory_MAX_NAME);
    if (value.type === 'dict')
        for (const [key, member] of value.items)
            walk(member, inner(keyText(key)), archive, depth + 1);
    else if (value.type === 'list')
        for (const [index, member] of value.items.entries())
            walk(member, inner(to_text_toText(index)), archive, depth + 1);
    else if (value.type === 'call' && WRAPPERS.test(value.name) && value.args[0] !== undefined)
        walk(value.args[0], path, archive, depth + 1);
    else if (value.type === 'call' && REBUILD.test(value.name))
        torch_inventory_tensorOf(value.args, path, archive);
}
function keyText(key) {
    return torch_state_textOf(key) ?? to_text_toText(torch_state_numberOf(key) ?? '?');
}
/** Reads `(storage, offset, size, stride, …)`; a storage is `('storage', type, key, device, elements)`. */
function torch_inventory_tensorOf(args, name, { root, records, source, visitor }) {
    const [storage, start, size, stride] = args;
    const id = storage?.type === 'storage' && storage.id.type === 'list' ? storage.id.items : [];
    const type = id[1]?.type === 'name' ? id[1].name : '';
    const [dtype, width] = torch_inventory_DTYPES[type.slice(type.lastIndexOf('.') + 1)] ?? ['?', undefined];
    const shape = numbersOf(size);
    const elements = shape === undefined ? undefined : elementsOf(shape);
    if (shape === undefined || elements === undefined) {
        visitor.problem(`${JSON.stringify(name)} has an unknown shape`);
        return;
    }
    const record = records.get(`${root}data/${torch_state_textOf(id[2]) ?? ''}`);
    const first = torch_state_numberOf(start);
    const isPlain = width !== undefined && first !== undefined && isContiguous(shape, numbersOf(stride));
    const place = isPlain && record?.dataOffset !== undefined && record.method === 0 ? { offset: record.dataOffset + first * width } : {};
    const bytes = width === undefined ? {} : { bytes: elements * width };
    const isInside = place.offset === undefined || place.offset + elements * (width ?? 0) <= source.size;
    visitor.tensor({ name: name === '' ? 'tensor' : name, dtype, shape, elements, ...bytes, ...(isInside ? place : {}) });
}
function numbersOf(value) {
    if (value?.type !== 'list')
        return undefined;
    const numbers = value.items.map(torch_state_numberOf);
    return numbers.every((each) => each !== undefined && Number.isSafeInteger(each) && each >= 0) ? numbers : undefined;
}
/** Tells whether the elements lie one after the other, the last index the fastest. */
function isContiguous(shape, stride) {
    let expected = 1;
    for (let index = shape.length - 1; index >= 0; index--) {
        if ((shape[index] ?? 0) > 1 && stride?.[index] !== expected)
            return false;
        expected *= shape[index] ?? 1;
    }
    return true;
}
/** Lists the arrays of a NumPy archive under the names of its members. */
function readNpz(source, visitor) {
    for (const entry of listZip(source, visitor).entries) {
        const { name, dataOffset, method, compressedSize } = entry;
        if (!name.endsWith('.npy'))
            continue;
        if (dataOffset === undefined || (method !== STORED && method !== DEFLATED)) {
            visitor.problem(`${JSON.stringify(name)} is compressed with a method whose header is not read`);
            continue;
        }
        const stored = sliceOf(source, dataOffset, compressedSize);
        const member = method === STORED ? stored : firstPage(stored, entry, visitor);
        const { dtype, shape, elements, dataStart, bytes } = readNpyHeader(member, 0);
        const isInside = bytes !== undefined && dataStart + bytes <= member.size;
        if (bytes !== undefined && !isInside)
            visitor.problem(`${JSON.stringify(name)} is shorter than its header states`);
        const length = bytes === undefined ? {} : { bytes };
        const place = isInside && method === STORED ? { offset: dataOffset + dataStart } : {};
        visitor.tensor({ name: name.slice(0, -'.npy'.length), dtype: dtype.name, shape, elements: elements ?? 0, ...length, ...place });
    }
}
const STORED = 0;
const DEFLATED = 8;
/** Inflates the beginning of a member, which contains its header. The size is the stated one. */
function firstPage(stored, { size }, { step }) {
    const page = new Inflater(stored, { start: 0, step }).next() ?? new Uint8Array(0);
    return { ...source_bytesSource(page), size };
}

;// CONCATENATED MODULE: ./build/domains/tensors/inventory.js








/** The most tensors that are listed of one file; all are counted. */
const MAX_TENSORS = 250_000;
/** The most header entries and values that are read. */
const MAX_STEPS = 50_000_000;
/**
 * The readers by format. A further format adds a line here: it calls `tensor` for each, and leaves out `offset` where a tensor is not
 * contiguous.
 */
const READERS = {
    safetensors: readSafetensors,
    gguf: readGguf,
    npy: readNpy,
    torch: readTorchZip,
    npz: readNpz,
    onnx: readOnnx,
};
/** Tells whether the tensors of a format can be listed. */
function isTensorFormat(format) {
    return Object.hasOwn(READERS, format);
}
/** Names the format of a file whose tensors can be listed, by its first and last bytes; `undefined` for any other file. */
function tensorFormatOf(sample) {
    const reader = [...tensorReaders, onnxReader].find((each) => isTensorFormat(each.id) && each.matches(sample))?.id;
    if (reader !== undefined && isTensorFormat(reader))
        return reader;
    if (Buffer.from(sample.head.subarray(0, 4)).toString('latin1') !== 'PK\x03\x04')
        return undefined;
    const names = Buffer.from(sample.tail).toString('latin1');
    if (/data\.pkl/.test(names))
        return 'torch';
    return /\.npy/.test(names) ? 'npz' : undefined;
}
/** Lists the tensors of a file from its header, without their data. A header that is invalid gives what was read before. */
function inventory_readTensors(source, format) {
    const list = new InventoryBuilder();
    const stop = stopOf(() => READERS[format](source, list));
    if (stop !== undefined)
        list.problem(`the header was not read past byte ${stop.offset}: ${stop.message}`);
    return list.inventory();
}
const MAX_PROBLEMS = 20;
class InventoryBuilder {
    #tensors = [];
    #problems = new Set();
    #totals = new TotalsBuilder();
    #steps = 0;
    step = (count) => {
        this.#steps += count;
        return this.#steps <= MAX_STEPS;
    };
    count = (tensor) => this.#totals.add(tensor);
    tensor = (tensor) => {
        this.count(tensor);
        if (this.#tensors.length < MAX_TENSORS)
            this.#tensors.push(tensor);
    };
    problem = (reason) => {
        if (this.#problems.size < MAX_PROBLEMS)
            this.#problems.add(reason);
    };
    inventory() {
        const totals = this.#totals.totals();
        const more = totals.tensors - this.#tensors.length;
        const limit = more > 0 ? [`${more} more tensors are counted and not listed`] : [];
        return { tensors: this.#tensors, totals, incomplete: [...this.#problems, ...limit] };
    }
}
/** Dtypes that are counted by name; the header of a file that has more was not written by a library. */
const inventory_MAX_DTYPES = 1000;
/** Adds up tensors. */
class TotalsBuilder {
    #tensors = 0;
    #elements = 0;
    #bytes = 0;
    #dtypes = new Map();
    add({ dtype, elements, bytes = 0 }) {
        this.#tensors++;
        this.#elements += elements;
        this.#bytes += bytes;
        const name = this.#dtypes.has(dtype) || this.#dtypes.size < inventory_MAX_DTYPES ? dtype : 'other';
        const counted = this.#dtypes.get(name) ?? { tensors: 0, elements: 0 };
        counted.tensors++;
        counted.elements += elements;
        this.#dtypes.set(name, counted);
    }
    totals() {
        const dtypes = Object.fromEntries([...this.#dtypes].sort(([a], [b]) => (a < b ? -1 : 1)));
        return { tensors: this.#tensors, elements: this.#elements, bytes: this.#bytes, dtypes };
    }
}
function readSafetensors(source, { step, tensor, problem }) {
    readSafetensorsHeader(source, {
        step,
        tensor: (each) => tensor(inside(each, source)),
        metadata: () => undefined,
        problem: ({ subject, detail }) => problem(`${JSON.stringify(subject)} ${detail}`),
    });
}
/** Lists the tensors once the end of the header, and with it the start of the data, is known. */
function readGguf(source, { step, tensor, count, problem }) {
    const waiting = [];
    const layout = readGgufHeader(source, {
        step,
        preamble: () => undefined,
        value: () => undefined,
        tensor: (each) => (waiting.length < MAX_TENSORS ? void waiting.push(each) : count(each)),
        problem: ({ kind, subject, detail }) => kind !== 'name' && kind !== 'key' && problem(`${JSON.stringify(subject)} ${detail}`),
    });
    for (const each of waiting)
        tensor(inside({ ...each, offset: each.offset + layout.dataStart }, source));
}
/** Lists the arrays of a file under the name `array`, with their number from the second on. */
function readNpy(source, { step, tensor, problem }) {
    for (let next = 0, index = 0; next < source.size && step(1); index++) {
        const { dtype, shape, elements, dataStart, bytes } = readNpyHeader(source, next);
        const name = index === 0 ? 'array' : `array ${index + 1}`;
        if (elements === undefined)
            problem(`${JSON.stringify(name)} has a shape whose product is above 2^53`);
        const place = bytes === undefined ? {} : { offset: dataStart, bytes };
        tensor(inside({ name, dtype: dtype.name, shape, elements: elements ?? 0, ...place }, source));
        next = bytes === undefined ? source.size : dataStart + bytes;
    }
}
/** Leaves out the place of a tensor that is not inside the file, so that its digest is not computed. */
function inside(tensor, source) {
    const { offset, bytes, ...rest } = tensor;
    const isInside = offset !== undefined && bytes !== undefined && offset + bytes <= source.size;
    return isInside ? tensor : bytes === undefined ? rest : { ...rest, bytes };
}

;// CONCATENATED MODULE: ./build/ports/files/file-source.js





/** Reads smaller than this come from one buffer, so that a reader may take single bytes. */
const WINDOW_BYTES = 256 * 1024;
/**
 * Opens a regular file for reading at any offset. Symbolic links are not followed.
 *
 * @throws {SealError} FILE_UNREADABLE
 */
function openSource(file) {
    const handle = openRegular(file);
    const { size } = (0,external_node_fs_namespaceObject.fstatSync)(handle);
    // Uint8Array, not Buffer: `slice` of a Buffer does not copy, and readers keep what they copied.
    const window = new Uint8Array(Math.min(WINDOW_BYTES, size));
    let [start, filled] = [0, 0];
    const fill = (offset) => {
        start = offset;
        filled = readFully(handle, window, { offset, length: Math.min(window.length, size - offset), file });
    };
    return {
        size,
        close: () => (0,external_node_fs_namespaceObject.closeSync)(handle),
        read: (offset, length) => {
            const wanted = Math.max(0, Math.min(length, size - offset, MAX_READ));
            if (wanted === 0 || offset < 0)
                return new Uint8Array(0);
            if (wanted > window.length) {
                const large = new Uint8Array(wanted);
                return large.subarray(0, readFully(handle, large, { offset, length: wanted, file }));
            }
            if (offset < start || offset + wanted > start + filled)
                fill(offset);
            return window.subarray(offset - start, offset - start + wanted);
        },
    };
}
/** Opens a file for the time of a function. @throws {SealError} FILE_UNREADABLE */
function withSource(file, use) {
    const source = openSource(file);
    try {
        return use(source);
    }
    finally {
        source.close();
    }
}
function openRegular(file) {
    try {
        const handle = openNoFollowSync(file);
        if ((0,external_node_fs_namespaceObject.fstatSync)(handle).isFile())
            return handle;
        (0,external_node_fs_namespaceObject.closeSync)(handle);
    }
    catch (cause) {
        const { code } = cause;
        const why = code === 'ELOOP' ? 'it is a symbolic link, and links are not followed' : to_text_toText(code);
        throw new errors_SealError('FILE_UNREADABLE', `Cannot read ${file}: ${why}.`, { cause, path: file });
    }
    throw new errors_SealError('FILE_UNREADABLE', `${file} is not a regular file.`, { path: file });
}
/** Reads a piece completely. @throws {SealError} FILE_CHANGED - the file is shorter than when it was opened. */
function readFully(handle, into, { offset, length, file }) {
    let done = 0;
    while (done < length) {
        const count = (0,external_node_fs_namespaceObject.readSync)(handle, into, done, length - done, offset + done);
        if (count === 0)
            throw new errors_SealError('FILE_CHANGED', `${file} became shorter while it was read.`, { path: file });
        done += count;
    }
    return done;
}

;// CONCATENATED MODULE: ./build/ports/files/hash-tensors.js





/** Formats in which every tensor is contiguous. */
const hash_tensors_FORMATS = new Set(['safetensors', 'gguf']);
const hash_tensors_MAX_TENSORS = 100_000;
/** Tells from its name whether a file may have tensors whose digests are computed. */
function mayHaveTensors(path) {
    return /\.(safetensors|gguf)$/i.test(path);
}
/** Runs a job. A file whose tensors cannot be read has none; the job that hashes the file reports why. */
function runTensorJob({ tensorsOf }, advance) {
    try {
        return { tensors: hashTensors(tensorsOf, advance) };
    }
    catch {
        return { tensors: [] };
    }
}
/**
 * Computes the digest of every tensor of a file, sorted by name; none if the header does not describe all of them.
 *
 * @param advance - receives the number of bytes of each piece.
 * @throws {SealError} FILE_UNREADABLE, FILE_CHANGED
 */
function hashTensors(file, advance) {
    const source = openSource(file);
    try {
        const format = tensorFormatOf(scan_file_sampleOf(file, source));
        if (format === undefined || !hash_tensors_FORMATS.has(format))
            return [];
        const inventory = inventory_readTensors(source, format);
        const { tensors, incomplete } = inventory;
        if (incomplete.length > 0 || tensors.length > hash_tensors_MAX_TENSORS || !areDistinct(tensors))
            return [];
        const digested = withDigests(inventory, source, advance);
        if (digested.incomplete.length > 0)
            return [];
        return digested.tensors.map(entryOf).sort((a, b) => compareUtf8(a.name, b.name));
    }
    finally {
        source.close();
    }
}
/** Tells whether every tensor has a place and a name of its own. */
function areDistinct(tensors) {
    return (tensors.every(({ offset, bytes }) => offset !== undefined && bytes !== undefined) &&
        new Set(tensors.map(({ name }) => name)).size === tensors.length);
}
function entryOf({ name, dtype, shape, sha256 = '' }) {
    return { name, dtype, shape, sha256 };
}

;// CONCATENATED MODULE: ./build/ports/files/hash-worker.js



/** Thread of the hash pool: receives one job at a time, replies with its outcome, and counts bytes in shared memory. */
const counter = new BigInt64Array(external_node_worker_threads_namespaceObject.workerData.counter);
const buffer = newHashBuffer();
const advance = (bytes) => void Atomics.add(counter, 0, BigInt(bytes));
external_node_worker_threads_namespaceObject.parentPort?.on('message', (job) => external_node_worker_threads_namespaceObject.parentPort?.postMessage('tensorsOf' in job ? runTensorJob(job, advance) : hashFile(job, buffer, advance)));

