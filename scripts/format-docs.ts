/** What the documentation says about a reader of `weightseal scan`. */
export interface ReaderDocs {
  /** For the table of all formats. */
  readonly summary: string
  readonly checked: readonly string[]
  readonly unchecked: readonly string[]
  /** Techniques that the reader reports, by their names. */
  readonly techniques?: RegExp
}

const WEIGHTS = 'the values of the weights: no scan of a file says how a model behaves'
const PICKLE_TECHNIQUES = /^(pickle-|torch-pickle)/
const ARCHIVES = 'archive-|zip-|tar-|compressed-'

/** By the name of the reader in the catalogue. */
export const READER_DOCS: Readonly<Record<string, ReaderDocs>> = {
  none: {
    summary: 'no reader: what it is, its size and its digest',
    checked: ['that the content is not one of the formats that can run code, whatever its name is', 'size and digest, in the manifest'],
    unchecked: ['the structure of the file', WEIGHTS],
    techniques: /^(native-code-as-weights|script-as-weights|llamafile)/,
  },
  identity: {
    summary: 'no reader: what it is decides',
    checked: ['what the file is, by its content', 'size and digest, in the manifest'],
    unchecked: ['the structure of the file', WEIGHTS],
    techniques: /^(native-code-as-weights|script-as-weights|tensorrt|mxnet|r-serialized)/,
  },
  pickle: {
    summary: 'pickle walker: imports, calls, nested pickles',
    checked: [
      'all 68 opcodes, executed on a symbolic stack and memo by the rules of CPython; nothing is imported or called',
      'each name that is imported, by an exact list: what is on it is data or a vetted class, everything else is a finding',
      'calls of a result, states and items that are set on objects, names that the pickle computes',
      'pickles behind the first one, behind other bytes, and inside text, bytes and base64',
      'arrays that joblib stores between the opcodes; a compressed file is unpacked first',
      'whether `torch.load(weights_only=True)` loads it, and why not',
    ],
    unchecked: ['what an allowed class does with its arguments', 'imports of the code that a called function contains', WEIGHTS],
    techniques: PICKLE_TECHNIQUES,
  },
  zip: {
    summary: 'members, then what they contain',
    checked: [
      'the directory, all local headers and the bytes between them: readers of zip disagree about archives in which these differ',
      'names of members: paths that leave the folder, the same name twice or in another case, links',
      'every member with the reader of its own format, four levels deep; a torch archive by the pickle in it',
      'the ratio and the amount of inflated data',
    ],
    unchecked: ['encrypted members, and members compressed with methods other than deflate and zstd: the result is inconclusive', WEIGHTS],
    techniques: new RegExp(`^(${ARCHIVES}|pickle-|torch|pt2-|skops|package|hydra|script-shipped|compiled-code|native-code$)`),
  },
  tar: {
    summary: 'members, then what they contain',
    checked: [
      'headers of ustar, pax and GNU: names that leave the folder, links, devices, sizes that readers understand differently',
      'every member with the reader of its own format, four levels deep',
      'bytes behind the end of the archive',
    ],
    unchecked: ['sparse members: the result is inconclusive', WEIGHTS],
    techniques: /^(archive-|tar-|compressed-|pickle-|hydra)/,
  },
  compressed: {
    summary: 'unpacked, then what it contains',
    checked: [
      'gzip, zlib, zstd, brotli, bzip2, xz, LZMA and LZ4 are unpacked in constant memory, and what they contain is scanned',
      'bytes behind the compressed stream, and the amount of data that it inflates to',
    ],
    unchecked: ['7z and RAR: the result is inconclusive'],
    techniques: /^(archive-bomb|compressed-)/,
  },
  hdf5: {
    summary: 'complete tree: layers, links, filters',
    checked: [
      'all groups, datasets and attributes, also in fractal heaps and B-trees',
      'the configuration of Keras: Lambda layers, classes and functions of other modules, layers that read files',
      'links and datasets that refer to other files',
    ],
    unchecked: ['fractal heaps that are compressed: the result is inconclusive', WEIGHTS],
    techniques: /^(hdf5-|keras-)/,
  },
  keras: {
    summary: 'layers, modules, functions',
    checked: [
      'every object of the configuration: Lambda layers, the module of each class and function, layers that read files or URLs',
      'in a `.keras` archive also the zip itself and the HDF5 file of the weights',
    ],
    unchecked: ['what a custom class of your own code does', WEIGHTS],
    techniques: /^(keras-|config-keras|hdf5-|zip-|archive-|json-)/,
  },
  tensorflow: {
    summary: 'operators, function libraries, paths',
    checked: [
      'every node of the graph and of its function library: operators that use files or the network, call Python, or need a library',
      'paths of assets, checkpoints and datasets',
    ],
    unchecked: ['what a custom operator does', 'the variables of a SavedModel', WEIGHTS],
    techniques: /^tf-/,
  },
  onnx: {
    summary: 'operators, subgraphs, paths of external data',
    checked: [
      'every node of the graph, its subgraphs and functions: custom operators, operators that run Python',
      'external data of every tensor: paths outside of the folder, unknown keys, ranges',
    ],
    unchecked: ['what a custom operator does', WEIGHTS],
    techniques: /^onnx-/,
  },
  safetensors: {
    summary: 'header, holes and overlaps between tensors, trailing bytes',
    checked: [
      'the header, with a reader of its own: keys that occur twice, members that the format does not have, sizes that overflow',
      'that the tensors cover the file: holes, overlaps and bytes behind the last tensor',
      'a name that disagrees with the content',
      'the index of a model in several files: each file that it names exists, and no other',
    ],
    unchecked: [WEIGHTS],
    techniques: /^(safetensors|weights-index)-/,
  },
  gguf: {
    summary: 'header, metadata, tensor layout, chat template',
    checked: [
      'the header and all metadata: counts, lengths, types, keys that occur twice',
      'that the tensors cover the file, with the alignment that it states',
      'the chat template, with a lexer for Jinja: Python internals, calls that templates do not need',
    ],
    unchecked: [WEIGHTS],
    techniques: /^(gguf|template)-/,
  },
  ggml: {
    summary: 'header',
    checked: ['the magic number and the version'],
    unchecked: ['the structure behind the header', WEIGHTS],
    techniques: /^ggml-/,
  },
  npy: {
    summary: 'header, size, objects',
    checked: [
      'the header, with a reader for Python literals that evaluates nothing',
      'that the file has as many bytes as shape and dtype need, and none behind',
      'the pickle of an array of objects, with the reader of pickles',
    ],
    unchecked: [WEIGHTS],
    techniques: /^(npy-|pickle-)/,
  },
  tflite: {
    summary: 'custom operators, metadata',
    checked: [
      'the operators that the model needs: custom ones, those of TensorFlow, those that call Python or use files',
      'the archive that can follow the model',
    ],
    unchecked: ['what a custom operator does', WEIGHTS],
    techniques: /^(tflite-|zip-)/,
  },
  caffe: {
    summary: 'Python layers, paths',
    checked: ['every layer of the network: Python layers with their module, paths of data'],
    unchecked: [WEIGHTS],
    techniques: /^caffe-/,
  },
  msgpack: {
    summary: 'pickles in arrays of objects',
    checked: ['every value: bytes and text that are a pickle, such as arrays of Python objects that msgpack-numpy unpickles'],
    unchecked: [WEIGHTS],
    techniques: /^(msgpack-|pickle-)/,
  },
  coreml: {
    summary: 'custom classes, paths',
    checked: ['every layer of the model: custom layers and classes, references to models outside of its folder'],
    unchecked: [WEIGHTS],
    techniques: /^coreml-/,
  },
  'native-code': {
    summary: 'that it is there',
    checked: ['that a file is an executable, a library or WebAssembly, whatever its name is'],
    unchecked: ['what the program does'],
    techniques: /^(native-code|llamafile)/,
  },
  xml: {
    summary: 'paths, entities, hidden libraries',
    checked: ['document types and entities, which can read files or exhaust memory', 'libraries that layers load'],
    unchecked: [WEIGHTS],
    techniques: /^(xml|openvino)-/,
  },
}

/** Formats whose tensors `weightseal diff`, the manifest and the summary of a pull request list. */
export const TENSOR_DOCS: Readonly<Record<string, string>> = {
  safetensors: 'Name, dtype, shape and SHA-256 of each tensor.',
  gguf: 'Name, type, shape and SHA-256 of each tensor. Quantised types count stored elements.',
  onnx: 'Name, dtype and shape of each initializer, also of subgraphs; SHA-256 where the values are raw bytes of the file.',
  numpy: 'Dtype, shape and SHA-256 of the array.',
  'numpy archive': 'Name, dtype and shape of each array; SHA-256 where it is stored without compression.',
  pytorch: 'For an archive: name, dtype and shape of each tensor, from the calls that rebuild it; SHA-256 where it is contiguous.',
  'pytorch zip': 'Name, dtype and shape of each tensor, from the calls that rebuild it; SHA-256 where it is contiguous.',
}

/** Files next to the weights, which a loader, a person or a server also reads. */
export const NEIGHBOUR_DOCS: Readonly<Record<string, Omit<ReaderDocs, 'summary'>>> = {
  'Configuration in JSON': {
    checked: [
      '`config.json` and the like by the keys that decide what is loaded: `auto_map`, `trust_remote_code`, custom pipelines and generation code, modules, kernels of the Hub',
      'keys that occur twice, since parsers differ in which value counts',
    ],
    unchecked: ['the Python code that a configuration names: it is reported as a script next to the model'],
    techniques: /^(config-|json-)/,
  },
  'Chat templates': {
    checked: [
      'templates in `tokenizer_config.json`, `chat_template.jinja` and GGUF files, with a lexer and a parser for Jinja',
      'attributes and keys that reach Python internals, names that are built from pieces, calls that templates do not need',
    ],
    unchecked: ['what a template makes of a conversation'],
    techniques: /^template-/,
  },
  YAML: {
    checked: [
      'tags that make an unsafe loader import or call something, `_target_` of Hydra, `MLmodel` files with a loader module or code',
    ],
    unchecked: ['what an allowed target does'],
    techniques: /^(yaml-|mlflow-|hydra-)/,
  },
  'Indexes of shards': {
    checked: ['that every file that an index names exists in the same folder, and that no key occurs twice'],
    unchecked: [],
    techniques: /^weights-index-/,
  },
  'Pointers of DVC': {
    checked: ['paths of outputs that leave the repository', 'that the content is here; otherwise the result is inconclusive'],
    unchecked: ['content that is elsewhere'],
    techniques: /^dvc-/,
  },
  'Scripts, programs and packages': {
    checked: [
      'that scripts, compiled code, executables and libraries are there, and whether their name says so',
      'files that run when Python starts',
      'requirements: other indexes, plain HTTP, URLs, hosts without TLS',
      'cells and outputs of notebooks',
      'handlers of TorchServe, R objects',
    ],
    unchecked: ['what the code does'],
    techniques: /^(script-|compiled-code|native-code|python-site|requirement-|notebook-|torchserve-|r-serialized|package-)/,
  },
  Credentials: {
    checked: ['texts for credentials that their prefix and length identify'],
    unchecked: ['passwords and keys without a format of their own'],
    techniques: /^plaintext-credential/,
  },
  Profiles: {
    checked: ['with the profile `weights-only`, that the file has a format that cannot run code'],
    unchecked: [],
    techniques: /^profile-/,
  },
}
