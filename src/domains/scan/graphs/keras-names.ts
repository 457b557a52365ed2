/** Packages whose classes the loader of Keras may import. */
const PACKAGES: ReadonlySet<string> = new Set(['keras', 'keras_hub', 'keras_nlp', 'keras_cv', 'keras_tuner', 'keras_core', 'tf_keras'])

/** Tells whether a module belongs to Keras; other modules are imported by name when the model is loaded. */
export function isKerasModule(module: string): boolean {
  return PACKAGES.has(module.split('.')[0] ?? '') || /^tensorflow\.(python\.)?(_tf_)?keras(\.|$)/.test(module)
}

/** Tells whether the package of a registered name, such as `keras_nlp` of `keras_nlp>Backbone`, is part of Keras. */
export function isKerasPackage(name: string): boolean {
  return PACKAGES.has(name.toLowerCase())
}

/** Modules whose functions only compute. */
const PURE =
  /^(tf_)?keras(\.(src|api|_tf_keras|keras|backend|common|engine|v2|v3|python))*\.(activations|losses|metrics|initializers|regularizers|constraints|ops|random|backend|layers|math)(\.|$)/

export function isComputingModule(module: string): boolean {
  return PURE.test(module.replace(/^tensorflow\.(python\.)?(_tf_)?keras/, 'keras'))
}

/** Modules of Keras without classes: functions that download data or weights, whatever the case of their names. */
const FUNCTION_MODULES = /(^|\.)(applications|datasets)(\.|$)/

/** Tells whether a name of a module of Keras is that of a function; names of its classes start with a capital letter. */
export function namesFunction(name: string, module: string): boolean {
  return FUNCTION_MODULES.test(module) || /^(?!__)[a-z_]/.test(bareName(name))
}

/** Removes the package of a registered class, such as `Custom` of `Custom>Dense`. */
export function bareName(name: string): string {
  return name.slice(name.lastIndexOf('>') + 1)
}

/** Functions that download, read or run what the configuration names, or switch the safe mode off. */
const DANGEROUS: ReadonlySet<string> = new Set([
  ...['get_file', 'enable_unsafe_deserialization'],
  ...['load_model', 'load_weights', 'load_img', 'load_audio', 'save_model', 'save_weights', '_unpickle_model', 'unpickle_model'],
  ...['deserialize_keras_object', 'model_from_json', 'model_from_config', 'clone_model', 'export_saved_model', 'load_from_saved_model'],
  ...[
    'set_global_attribute',
    'register_keras_serializable',
    'func_load',
    'python_utils',
    'extract_archive',
    'audio_dataset_from_directory',
  ],
  ...['image_dataset_from_directory', 'text_dataset_from_directory', 'eval', 'exec', 'compile', 'open', '__import__', 'getattr', 'setattr'],
  ...[
    'delattr',
    'breakpoint',
    'input',
    'globals',
    'locals',
    'vars',
    'system',
    'popen',
    'import_module',
    'loads',
    'load',
    'run_path',
    'run_module',
  ],
  ...[
    'check_output',
    'check_call',
    'Popen',
    'py_func',
    'py_function',
    'numpy_function',
    'read_file',
    'write_file',
    'pip_install',
    'interactive_console',
  ],
])

/** Tells whether a function is dangerous as part of a configuration. */
export function isDangerous(name: string): boolean {
  return DANGEROUS.has(name.split('.').at(-1) ?? name)
}

/** Functions of Keras that a configuration names without a module, as `builtins`. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  `relu relu6 leaky_relu elu selu celu gelu glu silu swish mish softmax log_softmax softplus softsign sigmoid hard_sigmoid hard_silu hard_swish
  log_sigmoid hard_tanh hard_shrink soft_shrink tanh tanh_shrink linear exponential threshold squareplus sparse_plus sparsemax sparse_sigmoid
  mean_squared_error mse mean_absolute_error mae mean_absolute_percentage_error mape mean_squared_logarithmic_error msle cosine_similarity
  categorical_crossentropy sparse_categorical_crossentropy binary_crossentropy binary_focal_crossentropy categorical_focal_crossentropy
  categorical_hinge hinge squared_hinge huber huber_loss log_cosh logcosh kl_divergence kld kullback_leibler_divergence poisson dice tversky
  circle ctc generalized_dice cosine_proximity accuracy acc binary_accuracy categorical_accuracy sparse_categorical_accuracy
  top_k_categorical_accuracy sparse_top_k_categorical_accuracy zeros ones constant uniform normal random_normal random_uniform
  truncated_normal glorot_uniform glorot_normal he_uniform he_normal lecun_uniform lecun_normal orthogonal identity variance_scaling stft l1 l2
  l1_l2 orthogonal_regularizer max_norm non_neg unit_norm min_max_norm maxnorm nonneg unitnorm float16 float32 bfloat16 float64
  standardize lower strip whitespace character lower_and_strip_punctuation strip_punctuation preprocess_input call
  to_categorical normalize pad_sequences`.split(/\s+/),
)

export function isKnownFunction(name: string): boolean {
  return FUNCTIONS.has(name)
}

/** Classes of Python that a configuration may name with the module `builtins`. */
export const PLAIN_TYPES: ReadonlySet<string> = new Set([
  ...[
    'tuple',
    'list',
    'dict',
    'set',
    'frozenset',
    'slice',
    'int',
    'float',
    'str',
    'bool',
    'bytes',
    'complex',
    'range',
    'NoneType',
    'ellipsis',
  ],
])

/**
 * Operators that Keras records when a functional model is built: functions that compute, by their public names in TensorFlow. Everything
 * else, such as `io.write_file`, `load_library` or `py_function`, is not one that a model needs.
 */
const OPERATORS =
  /^(tf\.)?((compat\.v[12]|__operators__|math|nn|linalg|strings|image|signal|sets|sparse|ragged|random|bitwise|quantization|experimental\.numpy|raw_ops|keras\.(backend|activations))\.[\w.]+|RaggedTensor(\.\w+)?|SparseTensor(\.\w+)?|dtypes\.\w+|[a-z]\w*)$/
const FORBIDDEN_OPERATOR =
  /(^|\.)(load_\w+|io|py_func\w*|py_function|numpy_function|eager_py_func|(Eager)?PyFunc\w*|\w*File\w*|\w*Dataset\w*|saved_model|train|data|summary|debugging|print|Print\w*|Save\w*|Restore\w*|exec\w*|eval|system|open|import\w*|gfile|__(?!operators__)\w+)(\.|$)/

export function isComputingOperator(name: string): boolean {
  return OPERATORS.test(name) && !FORBIDDEN_OPERATOR.test(name)
}

/** Layers that read a vocabulary from a file when it is a path. */
export const LOOKUPS: ReadonlySet<string> = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization', 'IndexLookup'])

/** TensorFlow 2.11 and 2.12 register their own optimizers under the package for custom objects. */
export const OPTIMIZERS: ReadonlySet<string> = new Set([
  ...['Adadelta', 'Adafactor', 'Adagrad', 'Adam', 'AdamW', 'Adamax', 'Ftrl', 'Lion', 'Nadam', 'RMSprop', 'SGD', 'LossScaleOptimizer'],
])
