/** Whether loading a file of a format can run code. `possible`: the format may contain something that does. */
export type RunsCode = 'no' | 'possible' | 'yes'

/** One format in which models, or files next to them, travel. */
export interface FormatInfo {
  /** Stable name, as rules and reports print it. */
  readonly format: string
  /** What the file is, with an article. */
  readonly title: string
  readonly runsCode: RunsCode
  /** Why loading can or cannot run code; continues a sentence. */
  readonly reason: string
  /** Whether the file contains model parameters. */
  readonly weights: boolean
  /** The reader of `weightseal scan` that inspects it; `identity` if only what it is matters, `none` if no reader knows it. */
  readonly reader: string
  /** Names that identify the format, in lower case and without a suffix of compression. Only a Git LFS pointer needs nothing else. */
  readonly names?: RegExp
  /** Names that other formats use as well: the content must confirm them. */
  readonly sharedNames?: RegExp
  /** What its content starts with or consists of, for the documentation. */
  readonly content?: string
}

const NUMBERS = 'it contains numbers and names only'
const UNPICKLES = 'its loader unpickles it, which can run code'

/** The formats of models, in the order of the documentation. */
export const FORMATS = [
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
    names:
      /\.(txt|md|rst|csv|tsv|json|jsonl|ya?ml|toml|ini|cfg|html?|css|svg|png|jpe?g|gif|bmp|webp|tiff?|ico|pdf|mp[34]|wav|flac|ogg|opus|m4a|avi|mov|mkv|webm|ttf|otf|woff2?|parquet|arrow|feather|tfrecords?|pgm|ppm|ply|obj|stl|psd|ai|eps|log)$/,
  },
] as const satisfies readonly FormatInfo[]

export type FormatName = (typeof FORMATS)[number]['format']

const BY_NAME: ReadonlyMap<string, FormatInfo> = new Map(FORMATS.map((info) => [info.format, info]))

/** Returns the entry of a format. */
export function formatInfo(format: FormatName): FormatInfo {
  return BY_NAME.get(format) as FormatInfo
}

/** Returns the format that a name alone identifies. A suffix of compression does not count. */
export function formatByName(path: string): FormatInfo | undefined {
  const name = bare(path)
  return FORMATS.find((info: FormatInfo) => info.names?.test(name))
}

/**
 * Tells whether a format is one that the name of a text file suggests. A pickle that calls itself `notes.txt` is evaluated on its own, and
 * makes no model of its folder.
 */
export function isExpected(path: string, format: string): boolean {
  const name = bare(path)
  if (!/\.(txt|json|xml|param)$/.test(name)) return true
  return FORMATS.some((info: FormatInfo) => info.format === format && info.sharedNames?.test(name))
}

/** Returns the format that a name suggests, and that the content must confirm. */
export function formatBySharedName(path: string): FormatInfo | undefined {
  const name = bare(path)
  return FORMATS.find((info: FormatInfo) => info.sharedNames?.test(name))
}

function bare(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.tgz$/, '.tar')
    .replace(/\.(gz|bz2|xz|zst|lz4|z)$/, '')
}
