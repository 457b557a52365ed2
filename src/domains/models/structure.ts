import { parseJson } from '../../documents/json.ts'

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
  'hidden_act',
  'activation_function',
  'num_experts',
  'num_local_experts',
  'rope_theta',
  'sliding_window',
  'tie_word_embeddings',
] as const

/** Parses JSON as Python's json module does, which accepts NaN and Infinity. Returns `undefined` for anything else. */
export function parsePythonJson(text: string): unknown {
  return (
    parseJson(text) ?? parseJson(text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gs, (token) => (token.startsWith('"') ? token : 'null')))
  )
}

/** Returns the keys of `config.json` that decide the architecture and differ. */
export function architectureChanges(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [objectOf(before), objectOf(after)]
  return ARCHITECTURE_KEYS.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
}

/** Returns the Python classes that `auto_map` names in a configuration, sorted. */
export function autoMapOf(config: unknown): readonly string[] {
  const values = Object.values(objectOf(objectOf(config)['auto_map'])).flat()
  return values.filter((value) => typeof value === 'string').sort()
}

/**
 * Returns how many token ids a tokenizer uses: the highest id and one.
 *
 * @param tokenizer - the content of `tokenizer.json`, or of `vocab.json`.
 */
export function countTokens(tokenizer: unknown): number | undefined {
  const file = objectOf(tokenizer)
  const vocabulary = 'model' in file ? objectOf(file['model'])['vocab'] : file
  const listed = Array.isArray(vocabulary) ? vocabulary.length : highest(Object.values(objectOf(vocabulary))) + 1
  const added = Array.isArray(file['added_tokens']) ? highest(file['added_tokens'].map((token) => objectOf(token)['id'])) + 1 : 0
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
  return rows.length === 0 ? undefined : Math.max(...rows)
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

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}
}
