import type { Findings } from '../context.ts'
import { SAMPLE_BYTES } from '../context.ts'
import type { Technique } from '../technique.ts'
import { readTemplate } from './chat-template.ts'
import { DIFFUSERS_MODULES } from './diffusers-modules.ts'
import { findingOf, quoted } from './finding.ts'
import {
  ABSOLUTE_PATH,
  AUTO_MAP,
  AUTO_MAP_FOREIGN,
  CUSTOM_GENERATE,
  CUSTOM_PIPELINE,
  FOREIGN_MODULE,
  HUB_KERNEL,
  KERAS_LAMBDA,
  TRUST_REMOTE_CODE,
} from './json-techniques.ts'
import { STRING_BYTES } from './json-tokens.ts'
import type { JsonValue } from './json-walk.ts'

/** Keys that decide how a model is loaded. */
export const MATTERS: ReadonlySet<string> = new Set(
  'auto_map trust_remote_code chat_template chat_templates additional_chat_templates custom_pipelines custom_generate model_type architectures tokenizer_class _class_name auto_mapping quantization_config _attn_implementation'.split(
    ' ',
  ),
)

/** Facts of a configuration: strings directly in the root object. */
const FACTS: ReadonlySet<string> = new Set(
  'model_type transformers_version tokenizer_class _class_name peft_type base_model_name_or_path torch_dtype dtype'.split(' '),
)

/** The longest value that a check reads, apart from templates. In bytes. */
const VALUE_BYTES = 2048
const TEMPLATES = /^(?:additional_)?chat_templates?$/
const TEMPLATE_KEYS = new Set(['chat_template', 'chat_templates', 'additional_chat_template', 'additional_chat_templates'])
const KERNEL_KEYS = new Set(['_attn_implementation', 'attn_implementation'])
const AUTO_MAP_KEYS = new Set(['auto_map'])
/** Levels that are compared with these keys. Loaders read them at the top, or in the configuration of a part of the model. */
const KEY_LEVELS = 16

/** Tells whether a value is below one of some keys. */
function isWithin(path: readonly string[], keys: ReadonlySet<string>): boolean {
  for (let level = 0; level < path.length && level < KEY_LEVELS; level += 1) if (keys.has(path[level] ?? '')) return true
  return false
}

export interface ChecksOptions {
  /** Lower case, without folders. */
  readonly name: string
  readonly findings: Findings
  readonly incomplete: string[]
}

/** Checks the values of one JSON file as they are visited, with the memory of a few strings. */
export class ConfigChecks {
  readonly #options: ChecksOptions
  readonly #facts: Record<string, unknown> = {}
  readonly #seen = new Set<string>()
  /** Module names of pairs like `["module", "Class"]` in the root, until it is known whether the file is an index of Diffusers. */
  readonly #modules: { readonly module: string; readonly offset: number }[] = []
  #lines: { readonly texts: string[]; readonly offset: number; bytes: number } | undefined
  #pair: { readonly key: string; count: number; first?: { readonly text: string; readonly offset: number } } | undefined

  constructor(options: ChecksOptions) {
    this.#options = options
  }

  value(value: JsonValue): void {
    this.#collectPair(value)
    if (value.kind === ']') this.#endLines(value)
    const key = value.path.at(-1) || value.path.at(-2) || ''
    if (value.kind === 'v') this.#literal(key, value)
    else if (value.kind === 's') this.#string(value)
    else if (value.kind === '{' && value.path.at(-1) === 'custom_generate') this.#customGenerate('an object', value.offset)
  }

  end(): void {
    if (this.#facts['_class_name'] === undefined && this.#options.name !== 'model_index.json') return
    if (this.#modules.length > 0 && (this.#options.name === 'model_index.json' || this.#isPipeline()))
      for (const { module, offset } of this.#modules) this.#foreign(module, offset, 'Diffusers')
  }

  facts(): Readonly<Record<string, unknown>> {
    return this.#facts
  }

  /** Tells whether the root names a pipeline of Diffusers, whose other members are pairs of module and class. */
  #isPipeline(): boolean {
    return this.#facts['_class_name'] !== undefined
  }

  #literal(key: string, value: JsonValue): void {
    if (key === 'trust_remote_code' && value.text() === 'true')
      this.#add(TRUST_REMOTE_CODE, {
        subject: value.path.filter((part) => part !== '').join('.'),
        offset: value.offset,
        message: `"trust_remote_code" is true at offset ${value.offset}: loaders that read it run code of model repositories.`,
      })
  }

  #string(value: JsonValue): void {
    const { path, offset } = value
    if (TEMPLATES.test(path.at(-2) ?? '') && path.at(-1) === '') this.#templateLine(value)
    else if (isWithin(path, TEMPLATE_KEYS)) this.#template(value)
    else if (isWithin(path, AUTO_MAP_KEYS)) this.#autoMap(value.text().slice(0, VALUE_BYTES), offset)
    else if (value.length > VALUE_BYTES) return
    else if (path.includes('custom_pipelines') && path.at(-1) === 'impl') this.#customPipeline(value.text(), offset)
    else this.#named(path.at(-1) || '', () => value.text(), value)
  }

  /** Checks values whose key alone decides. */
  #named(key: string, text: () => string, { path, offset }: JsonValue): void {
    if (key === 'class_name' && offset > SAMPLE_BYTES) this.#kerasClass(text(), offset)
    else if (key === 'custom_generate') this.#customGenerate(text(), offset)
    else if (key === 'parent_library' && path.at(-2) === 'auto_mapping') this.#parentLibrary(text(), offset)
    else if (key === 'megatron_core' && text() !== 'megatron.core') this.#foreign(text(), offset, 'PEFT')
    else if (isWithin(path, KERNEL_KEYS)) this.#kernel(text(), offset)
    else if (key === '_name_or_path' || key === 'base_model_name_or_path') this.#basePath(key, text(), offset)
    else if (key === 'type' && this.#options.name === 'modules.json' && path.length === 2) this.#sentenceModule(text(), offset)
    else if (path[0] === 'types' && this.#options.name === 'router_config.json') this.#sentenceModule(text(), offset)
    if (path.length === 1 && FACTS.has(key)) this.#facts[key] = text().slice(0, 200)
    if (path[0] === 'architectures' && path.length === 2) this.#addFact('architectures', text())
  }

  #template(value: JsonValue): void {
    const what = whatOf(value.path)
    if (value.length > STRING_BYTES)
      this.#options.incomplete.push(`${what} has ${value.length} bytes, of which the first ${STRING_BYTES} were checked`)
    const { findings, incomplete } = readTemplate(value.text(), { what, offset: () => value.offset })
    for (const finding of findings) this.#options.findings.add(finding)
    this.#options.incomplete.push(...incomplete.slice(0, 5))
    this.#facts['chatTemplates'] = Number(this.#facts['chatTemplates'] ?? 0) + 1
  }

  /** Collects a template that is written as an array of lines, as in configurations of llama-cpp-python. */
  #templateLine(value: JsonValue): void {
    this.#lines ??= { texts: [], offset: value.offset, bytes: 0 }
    this.#lines.bytes += value.length
    if (this.#lines.bytes <= STRING_BYTES) this.#lines.texts.push(value.text())
  }

  /** Checks the lines joined by line feeds, and what is critical also when they are joined without. */
  #endLines({ path }: JsonValue): void {
    const lines = this.#lines
    if (lines === undefined) return
    this.#lines = undefined
    const what = whatOf(path)
    if (lines.bytes > STRING_BYTES)
      this.#options.incomplete.push(`${what} has ${lines.bytes} bytes, of which the first ${STRING_BYTES} were checked`)
    const place = { what, offset: () => lines.offset }
    const { findings, incomplete } = readTemplate(lines.texts.join('\n'), place)
    const joined = readTemplate(lines.texts.join(''), place).findings.filter(({ grade }) => grade === 'critical')
    const isNew = ({ subject }: { subject: string }): boolean => !findings.some((each) => each.subject === subject)
    for (const finding of [...findings, ...joined.filter(isNew)]) this.#options.findings.add(finding)
    this.#options.incomplete.push(...incomplete.slice(0, 5))
  }

  #autoMap(text: string, offset: number): void {
    if (text === '') return
    const subject = text.includes('.') ? text.slice(0, text.lastIndexOf('.')) : text
    const message = text.includes('--')
      ? `"auto_map" names ${quoted(text)} at offset ${offset}, which is code of another repository: it can change without this one.`
      : `"auto_map" names ${quoted(text)} at offset ${offset}: Transformers imports this Python file with trust_remote_code.`
    this.#add(text.includes('--') ? AUTO_MAP_FOREIGN : AUTO_MAP, { subject, offset, message })
  }

  #customPipeline(text: string, offset: number): void {
    const isForeign = text.includes('--')
    const message = `"custom_pipelines" names ${quoted(text)} at offset ${offset}: Transformers imports this Python code with trust_remote_code.`
    this.#add(isForeign ? AUTO_MAP_FOREIGN : CUSTOM_PIPELINE, { subject: text, offset, message })
  }

  #customGenerate(text: string, offset: number): void {
    const message = `"custom_generate" is ${quoted(text)} at offset ${offset}: Transformers runs that code in place of its own generation.`
    this.#add(CUSTOM_GENERATE, { subject: text, offset, message })
  }

  /** Finds a layer that the reader of Keras does not see, because the file shows it neither at its start nor at its end. */
  #kerasClass(text: string, offset: number): void {
    if (text !== 'Lambda' && text !== '__lambda__') return
    const message = `A ${quoted(text)} layer of Keras is declared at offset ${offset}: its Python code runs when the model is loaded.`
    this.#add(KERAS_LAMBDA, { subject: text, offset, message })
  }

  #parentLibrary(text: string, offset: number): void {
    if (!PARENTS.has(text.split('.')[0] ?? '')) this.#foreign(text, offset, 'PEFT')
  }

  #sentenceModule(text: string, offset: number): void {
    if (!text.startsWith('sentence_transformers.')) this.#foreign(text, offset, 'Sentence Transformers')
  }

  #kernel(text: string, offset: number): void {
    if (!text.includes('/')) return
    const message = `The attention implementation is ${quoted(text)} at offset ${offset}: Transformers downloads and loads native code from there.`
    this.#add(HUB_KERNEL, { subject: text, offset, message })
  }

  #basePath(key: string, text: string, offset: number): void {
    if (!/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(text)) return
    const message = `${quoted(key)} is the absolute path ${quoted(text)} at offset ${offset}: it exists on the machine that wrote it only.`
    this.#add(ABSOLUTE_PATH, { subject: key, offset, message })
  }

  #foreign(module: string, offset: number, loader: string): void {
    if (loader === 'Diffusers' && DIFFUSERS_MODULES.has(module.split('.')[0] ?? '')) return
    const message = `The configuration names the module ${quoted(module)} at offset ${offset}: ${loader} imports it, and it is not part of the known libraries.`
    this.#add(FOREIGN_MODULE, { subject: module, offset, message })
  }

  /** Collects arrays of two strings directly in the root, such as `"unet": ["diffusers", "UNet2DConditionModel"]`. */
  #collectPair(value: JsonValue): void {
    const { kind, path, offset } = value
    if (path.length === 1 && kind === '[' && path[0] !== '') this.#pair = { key: path[0] ?? '', count: 0 }
    else if (path.length === 1 && kind === ']') this.#endPair()
    else if (this.#pair !== undefined && path.length === 2) {
      this.#pair.count += 1
      if (this.#pair.count === 1 && kind === 's' && value.length <= VALUE_BYTES) this.#pair.first = { text: value.text(), offset }
      else if (kind !== 's') this.#pair = undefined
    }
  }

  #endPair(): void {
    const pair = this.#pair
    this.#pair = undefined
    if (pair?.count !== 2 || pair.first === undefined || this.#modules.length >= 256) return
    if (pair.key === '_class_name') this.#facts['_class_name'] = pair.first.text.slice(0, 200)
    if (pair.key === '_class_name' || isModule(pair.first.text)) this.#modules.push({ module: pair.first.text, offset: pair.first.offset })
  }

  #addFact(name: string, text: string): void {
    const list = (this.#facts[name] ?? []) as string[]
    if (list.length < 20) this.#facts[name] = [...list, text.slice(0, 200)]
  }

  /** Adds a finding, once for each subject. */
  #add(technique: Technique, detail: Parameters<typeof findingOf>[1]): void {
    const subject = detail.subject.slice(0, 200)
    const key = `${technique.technique} ${subject}`
    if (this.#seen.has(key) || this.#seen.size > 1000) return
    this.#seen.add(key)
    this.#options.findings.add(findingOf(technique, { ...detail, subject }))
  }
}

/** Libraries that PEFT imports for a base model, which are installed rather than part of a model. */
const PARENTS: ReadonlySet<string> = new Set('transformers diffusers peft sentence_transformers torch timm accelerate trl'.split(' '))

function whatOf(path: readonly string[]): string {
  return `The chat template under ${quoted(path.filter((part) => part !== '').join('.'))}`
}

function isModule(text: string): boolean {
  return /^[A-Za-z_][\w.]{0,200}$/.test(text)
}
