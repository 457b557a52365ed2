import { membersOf } from '../../documents/cursor.ts'
import { nestsDeeply, parseJson } from '../../documents/json.ts'

/** Keys of `config.json` that decide which tensors a model has and how they are used. */
const ARCHITECTURE_KEYS = [
  'architectures',
  'model_type',
  'hidden_size',
  'd_model',
  'n_embd',
  'intermediate_size',
  'num_hidden_layers',
  'num_layers',
  'n_layer',
  'num_attention_heads',
  'n_head',
  'num_key_value_heads',
  'head_dim',
  'vocab_size',
  'n_layers',
  'n_heads',
  'hidden_act',
  'activation_function',
  'num_experts',
  'num_local_experts',
  'rope_theta',
  'rope_scaling',
  'sliding_window',
  'tie_word_embeddings',
] as const

/** Longer text is read only as plain JSON. */
const MAX_REPAIRED = 1024 * 1024

/** Parses JSON as Python's json module does, which accepts NaN and Infinity. Returns `undefined` for anything else. */
export function parsePythonJson(text: string): unknown {
  const value = parseJson(text)
  return value !== undefined || text.length > MAX_REPAIRED || nestsDeeply(text) ? value : parseJson(withoutNumbersOfPython(text))
}

/** Replaces NaN and Infinity outside of strings by null. */
function withoutNumbersOfPython(text: string): string {
  const parts: string[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && quoted) at++
    else if (text[at] === '"') {
      const part = text.slice(start, quoted ? at + 1 : at)
      parts.push(quoted ? part : part.replace(/-?Infinity|NaN/g, 'null'))
      start = quoted ? at + 1 : at
      quoted = !quoted
    }
  }
  return parts.join('') + text.slice(start).replace(/-?Infinity|NaN/g, 'null')
}

/** Returns the keys of `config.json` that decide the architecture and differ. */
export function architectureChanges(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [membersOf(before), membersOf(after)]
  const differs = (key: string, one: unknown, other: unknown) =>
    JSON.stringify(membersOf(one)[key] ?? null) !== JSON.stringify(membersOf(other)[key] ?? null)
  const inParts = PARTS.flatMap((part) =>
    ARCHITECTURE_KEYS.filter((key) => differs(key, old[part], now[part])).map((key) => `${part}.${key}`),
  )
  return [...ARCHITECTURE_KEYS.filter((key) => differs(key, old, now)), ...inParts]
}

/** Configurations of the parts of a model of several kinds of data. */
const PARTS = ['text_config', 'vision_config', 'audio_config', 'llm_config'] as const

/** Keys whose values name Python code that a library imports with trust_remote_code. */
const CODE_KEYS: ReadonlySet<string> = new Set(['auto_map', 'custom_pipelines', 'custom_generate'])
const MAX_CODE = 1000

/** Returns the Python code that a configuration names, as `auto_map` does, at any depth; sorted. */
export function codeIn(config: unknown): readonly string[] {
  const found = new Set<string>()
  const collect = (value: unknown, isCode: boolean): void => {
    if (found.size >= MAX_CODE) return
    if (typeof value === 'string' && isCode) found.add(value)
    else if (Array.isArray(value)) for (const each of value) collect(each, isCode)
    else for (const [key, each] of Object.entries(membersOf(value))) collect(each, isCode || CODE_KEYS.has(key))
  }
  collect(config, false)
  return [...found].sort()
}

/**
 * Returns how many token ids a tokenizer uses: the highest id and one.
 *
 * @param tokenizer - the content of `tokenizer.json`, or of `vocab.json`.
 */
export function countTokens(tokenizer: unknown): number | undefined {
  const file = membersOf(tokenizer)
  // A vocabulary may contain the token "model".
  const model = membersOf(file['model'])
  const vocabulary = 'vocab' in model ? model['vocab'] : file
  const listed = Array.isArray(vocabulary) ? vocabulary.length : highest(Object.values(membersOf(vocabulary))) + 1
  const added = Array.isArray(file['added_tokens']) ? highest(file['added_tokens'].map((token) => membersOf(token)['id'])) + 1 : 0
  const count = Math.max(listed, added)
  return count > 0 ? count : undefined
}

function highest(values: readonly unknown[]): number {
  return values.reduce<number>((most, value) => (Number.isSafeInteger(value) ? Math.max(most, value as number) : most), -1)
}

const EMBEDDINGS =
  /(^|[./])(embed_tokens|tok_embeddings|word_embeddings|word_embedding|embed_in|wte|shared|embeddings\.word_embeddings)\.weight$/

/** Returns for how many tokens the weights have an embedding; `undefined` where no tensor is one. */
export function countEmbeddings(tensors: readonly { readonly name: string; readonly shape: readonly number[] }[]): number | undefined {
  const rows = tensors.flatMap(({ name, shape: [rows = 0, width = 0, ...more] }) =>
    EMBEDDINGS.test(name) && width > 1 && more.length === 0 ? [rows] : [],
  )
  return rows.length === 0 ? undefined : rows.reduce((most, each) => Math.max(most, each))
}

export type VersionStep = 'none' | 'patch' | 'minor' | 'major' | 'other'

/** Returns the part of a semantic version that is raised. `other`: it is lower, or not a semantic version on both sides. */
export function versionStep(before: string, after: string): VersionStep {
  if (before === after) return 'none'
  const [old, now] = [before, after].map((version) => /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?=$|[-+])/.exec(version)?.slice(1).map(Number))
  if (old === undefined || now === undefined) return 'other'
  const at = now.findIndex((part, index) => part !== old[index])
  if (at !== -1 && (now[at] ?? 0) < (old[at] ?? 0)) return 'other'
  return at === 0 ? 'major' : at === 1 ? 'minor' : 'patch'
}
