import type { Technique } from '../technique.ts'
import {
  bareName,
  isComputingModule,
  isComputingOperator,
  isDangerous,
  isKerasModule,
  isKerasPackage,
  isKnownFunction,
  LOOKUPS,
  namesFunction,
  OPTIMIZERS,
  PLAIN_TYPES,
} from './keras-names.ts'
import { quote, type Report, shorten } from './report.ts'

export type KerasName =
  | 'keras-lambda'
  | 'keras-foreign-module'
  | 'keras-dangerous-function'
  | 'keras-get-file'
  | 'keras-unsafe-mode'
  | 'keras-torch-module'
  | 'keras-code-layer'
  | 'keras-saved-model-layer'
  | 'keras-vocabulary-file'
  | 'keras-custom-object'
  | 'keras-custom-function'
  | 'keras-operator-lambda'
  | 'keras-operator-call'
  | 'keras-outside-reference'

export const KERAS_TECHNIQUES: readonly Technique<KerasName>[] = [
  {
    technique: 'keras-lambda',
    grade: 'critical',
    summary: 'A Lambda layer contains Python bytecode or a function that runs when the model is loaded',
    advisories: ['CVE-2024-3660', 'CVE-2025-9905'],
  },
  {
    technique: 'keras-foreign-module',
    grade: 'critical',
    summary: 'The configuration imports a module that is not part of Keras',
    advisories: ['CVE-2025-1550'],
  },
  {
    technique: 'keras-dangerous-function',
    grade: 'critical',
    summary: 'The configuration refers to a function that reads files or runs code',
  },
  {
    technique: 'keras-get-file',
    grade: 'critical',
    summary: 'The configuration downloads a file when it is loaded',
    advisories: ['CVE-2025-8747'],
  },
  {
    technique: 'keras-unsafe-mode',
    grade: 'critical',
    summary: 'The configuration switches the safe mode of Keras off',
    advisories: ['CVE-2025-9906'],
  },
  { technique: 'keras-torch-module', grade: 'critical', summary: 'A TorchModuleWrapper contains a pickle', advisories: ['CVE-2025-49655'] },
  { technique: 'keras-code-layer', grade: 'critical', summary: 'A JAX or Flax layer contains serialized functions' },
  { technique: 'keras-saved-model-layer', grade: 'high', summary: 'A TFSMLayer loads a SavedModel from a path' },
  {
    technique: 'keras-vocabulary-file',
    grade: 'high',
    summary: 'A lookup layer reads its vocabulary from a file',
    advisories: ['CVE-2025-12058'],
  },
  { technique: 'keras-custom-object', grade: 'review', summary: 'The model requires a custom class' },
  { technique: 'keras-custom-function', grade: 'review', summary: 'The model requires a custom function' },
  {
    technique: 'keras-operator-call',
    grade: 'critical',
    summary: 'A layer calls a function of TensorFlow that does not only compute, such as `io.write_file` or `load_library`',
  },
  { technique: 'keras-operator-lambda', grade: 'note', summary: 'A layer calls a TensorFlow operator by its name' },
  { technique: 'keras-outside-reference', grade: 'note', summary: 'The configuration contains a URL or an absolute path' },
]

type Json = Readonly<Record<string, unknown>>

/** Place of a value: its key and the place of the object or array around it. */
interface Place {
  readonly key: string
  readonly within: Place | undefined
}

interface Visit {
  readonly value: object
  readonly place: Place | undefined
}

/** What the walk could find out. */
export interface KerasWalk {
  /** Number of objects with a `class_name`. 0: not a configuration of Keras. */
  readonly classes: number
  /** Whether the budget was spent before the end. */
  readonly exhausted: boolean
}

/**
 * Reports what a configuration of Keras does when it is loaded. Visits every object at every depth, because any of them is
 * deserialized: layers, activations, losses, metrics, optimizers.
 *
 * @param where - where the configuration was found, for messages, such as `the attribute "model_config"`.
 */
export function walkKerasConfig(json: unknown, { report, step, where }: WalkOptions): KerasWalk {
  const stack: Visit[] = isObject(json) ? [{ value: json, place: undefined }] : []
  let classes = 0
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    if (!step(1)) return { classes, exhausted: true }
    const { value, place } = visit
    if (!Array.isArray(value)) classes += checkObject(value as Json, { report, where, place })
    for (const [key, child] of Object.entries(value)) if (isObject(child)) stack.push({ value: child, place: { key, within: place } })
  }
  return { classes, exhausted: false }
}

export interface WalkOptions {
  readonly report: Report<KerasName>
  readonly step: (count: number) => boolean
  readonly where: string
}

interface At {
  readonly report: Report<KerasName>
  readonly where: string
  /** Of the object. Its JSON pointer is made only for a finding, since a deep one is long. */
  readonly place: Place | undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Returns a JSON pointer. */
function pointerOf(place: Place | undefined): string {
  const keys: string[] = []
  for (let each = place; each !== undefined; each = each.within) keys.unshift(each.key.replace(/~/g, '~0').replace(/\//g, '~1'))
  return keys.length === 0 ? '/' : `/${keys.join('/')}`
}

/** @returns 1 for an object with a `class_name`, else 0. */
function checkObject(object: Json, at: At): number {
  const { class_name: name } = object
  checkReferences(object, at)
  if (typeof name !== 'string') return 0
  checkClass(name, object, at)
  checkModule(name, object, at)
  checkRegistered(name, object, at)
  return 1
}

function checkClass(name: string, object: Json, at: At): void {
  const bare = bareName(name)
  const registered = object['registered_name']
  const names = [bare, typeof registered === 'string' ? bareName(registered) : bare]
  const is = (...wanted: readonly string[]): boolean => names.some((each) => wanted.includes(each))
  if (is('Lambda', '__lambda__')) addLambda(`an object of the class ${quote(bare)}`, at)
  if (is('TFOpLambda', 'SlicingOpLambda', 'ClassMethod', 'InstanceMethod', 'InstanceProperty')) checkOperator(bare, configOf(object), at)
  if (is('TorchModuleWrapper'))
    add(at, 'keras-torch-module', bare, 'contains a TorchModuleWrapper, which unpickles its content when the model is loaded')
  if (is('JaxLayer', 'FlaxLayer')) add(at, 'keras-code-layer', bare, `contains serialized functions in a layer of the class ${quote(bare)}`)
  if (is('TFSMLayer'))
    add(at, 'keras-saved-model-layer', bare, `loads the SavedModel ${quoteValue(configOf(object)['filepath'])} through a TFSMLayer`)
  if (is(...LOOKUPS)) checkLookup(bare, configOf(object), at)
  else if (isTextPackage(object)) checkVocabulary(bare, configOf(object), at)
}

/** Checks the function that a layer calls by its name: `function` of an operator, `cls_symbol` and `method_name` of a method. */
function checkOperator(layer: string, config: Json, at: At): void {
  const names = ['function', 'cls_symbol'].map((key) => config[key]).filter((each) => typeof each === 'string')
  const called = names.find((each) => !isComputingOperator(each))
  if (called === undefined) add(at, 'keras-operator-lambda', layer, `calls a TensorFlow operator by its name (${quote(layer)})`)
  else
    add(
      at,
      'keras-operator-call',
      called,
      `calls the function ${quote(called)} of TensorFlow in a layer of the class ${quote(layer)} when the model is loaded`,
    )
}

/** Tells whether an object is of a package whose tokenizers read vocabularies from files. */
function isTextPackage({ registered_name: registered, module }: Json): boolean {
  return [registered, module].some((each) => typeof each === 'string' && /^(keras_hub|keras_nlp)\b/.test(each))
}

function checkVocabulary(name: string, config: Json, at: At): void {
  for (const key of ['vocabulary', 'merges', 'proto']) {
    const value = config[key]
    if (typeof value === 'string' && value !== '' && value.length <= 1024)
      add(at, 'keras-vocabulary-file', `${name}.${key}`, `reads ${key} of a ${name} from the file ${quote(value)} when the model is loaded`)
  }
}

function addLambda(what: string, at: At): void {
  add(at, 'keras-lambda', 'lambda', `contains ${what}, whose Python code runs when the model is loaded`)
}

function checkLookup(name: string, config: Json, at: At): void {
  for (const key of ['vocabulary', 'idf_weights']) {
    const value = config[key]
    if (typeof value !== 'string' || value === '') continue
    add(
      at,
      'keras-vocabulary-file',
      `${name}.${key}`,
      `reads ${key} of a ${name} layer from the file ${quote(value)} when the model is loaded`,
    )
  }
}

function checkModule(name: string, object: Json, at: At): void {
  const { module } = object
  if (isFunction(name, object)) checkFunction(functionName(name, object), module, at)
  else if (isDangerous(name) && typeof module === 'string') addFunction(name, at)
  if (typeof module !== 'string' || isKerasModule(module)) return
  const isKnown =
    module === 'builtins' ? name === 'function' || PLAIN_TYPES.has(name) : name === '__typespec__' && /^tensorflow(\.|$)/.test(module)
  if (module === '__main__')
    add(at, 'keras-custom-object', `${module}.${name}`, `requires the class ${quote(name)} of the script that loads the model`)
  else if (!isKnown)
    add(
      at,
      'keras-foreign-module',
      `${module}.${name}`,
      `imports ${quote(name)} from the module ${quote(module)}, which runs code when the model is loaded`,
    )
}

/** Tells whether an object refers to a function instead of an instance of a class: Keras looks for both in the same way. */
function isFunction(name: string, { config, module }: Json): boolean {
  if (name === 'function') return true
  return typeof module === 'string' && (typeof config === 'string' || (isKerasModule(module) && namesFunction(name, module)))
}

function functionName(name: string, { config, registered_name: registered }: Json): string {
  if (typeof config === 'string') return config
  if (name !== 'function') return name
  return typeof registered === 'string' ? registered : ''
}

function checkFunction(name: string, module: unknown, at: At): void {
  const bare = bareName(name)
  if (isDangerous(bare)) {
    addFunction(bare, at)
    return
  }
  if (isKnownFunction(bare) || (typeof module === 'string' && isComputingModule(module))) return
  if (typeof module === 'string' && isKerasModule(module)) {
    addFunction(`${module}.${bare}`, at)
    return
  }
  // Reports a function of another module only once, as a foreign module.
  if (typeof module === 'string' && module !== 'builtins') return
  add(at, 'keras-custom-function', bare, `requires the custom function ${quote(bare)}`)
}

function addFunction(name: string, at: At): void {
  const bare = name.split('.').at(-1)
  const technique =
    bare === 'get_file' ? 'keras-get-file' : bare === 'enable_unsafe_deserialization' ? 'keras-unsafe-mode' : 'keras-dangerous-function'
  add(at, technique, name, `refers to the function ${quote(name)}, which is called when the model is loaded`)
}

/** Reports a class that is registered under a package other than Keras. */
function checkRegistered(name: string, { registered_name: registered }: Json, at: At): void {
  for (const each of new Set([name, registered])) {
    if (typeof each !== 'string' || !each.includes('>')) continue
    const pack = each.slice(0, each.indexOf('>'))
    if (isKerasPackage(pack) || (pack === 'Custom' && OPTIMIZERS.has(bareName(each)))) continue
    add(at, 'keras-custom-object', each, `requires the custom class ${quote(each)}`)
  }
}

/** Notes URLs and absolute paths that are direct members of an object; lists are vocabularies. */
function checkReferences(object: Json, at: At): void {
  for (const [key, value] of Object.entries(object)) {
    if (typeof value !== 'string' || value.length > 4096) continue
    if (/^(https?|file|ftp|gs|s3):\/\//i.test(value) || /^(\/[\w.-]+){2,}$/.test(value) || /^[A-Za-z]:\\/.test(value))
      add(at, 'keras-outside-reference', value, `contains ${quote(value)} as ${quote(key)}`)
  }
}

function configOf(object: Json): Json {
  const { config } = object
  return isObject(config) && !Array.isArray(config) ? (config as Json) : {}
}

function quoteValue(value: unknown): string {
  return typeof value === 'string' ? quote(value) : 'that it names'
}

function add({ report, where, place }: At, technique: KerasName, subject: string, what: string): void {
  const pointer = pointerOf(place)
  report.add(technique, { message: `The Keras configuration (${where}, ${shorten(pointer)}) ${what}.`, subject: `${subject} ${pointer}` })
}
