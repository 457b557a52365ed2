import type { FileFormat } from './format.ts'
import { isSharedWeightName } from './format.ts'

/** What a file of a model is for. The severity of a difference follows from it. */
export type FileClass = 'weights' | 'tokenizer' | 'config' | 'code' | 'card' | 'docs' | 'data' | 'other'

export const CARD = /^(readme|model[_-]?card)\.(md|markdown|rst|txt)$/i

interface ClassRule {
  readonly class: FileClass
  /** Matched with the path in lower case. */
  readonly path: RegExp
}

/** The first that matches counts. */
const RULES: readonly ClassRule[] = [
  {
    class: 'tokenizer',
    path: /(^|\/)(tokenizer[^/]*|spiece\.model|sentencepiece[^/]*\.model|vocab\.[^/]*|merges\.txt|special_tokens_map\.json|added_tokens\.json|normalizer\.json|unigram\.json|chat_template[^/]*|[^/]*\.(tiktoken|spm))$/,
  },
  {
    class: 'code',
    path: /\.(py|pyc|pyi|ipynb|sh|bash|bat|cmd|ps1|js|mjs|cjs|ts|c|cc|cpp|cu|h|hpp|rs|go|java|kt|lua|r|jl|rb|php|pl|swift|so|dll|dylib|exe|pyd|wasm)$|(^|\/)(dockerfile|makefile|cmakelists\.txt)$/,
  },
  {
    class: 'docs',
    path: /\.(md|markdown|rst|adoc|pdf|png|jpe?g|gif|svg|webp)$|(^|\/)(licen[cs]e|copying|notice|authors|changelog)([._-][^/.]*)?(\.(txt|md|rst|html))?$|(^|\/)citation\.cff$/,
  },
  { class: 'data', path: /\.(csv|tsv|parquet|arrow|feather|jsonl|tfrecords?|npy|npz|wav|flac|mp[34]|dvc)$/ },
  {
    class: 'config',
    path: /\.(json|ya?ml|toml|cfg|ini|prototxt|pbtxt|xml)$|(^|\/)(mlmodel|modelfile|dvc\.(yaml|lock)|requirements[^/]*\.txt|pipfile(\.lock)?|[^/]*\.lock)$/,
  },
]

/**
 * Returns the class of a file of a model.
 *
 * @param path - relative to the model.
 */
export function classOf(path: string, { weights, format, runsCode }: Pick<FileFormat, 'weights' | 'format' | 'runsCode'>): FileClass {
  if (CARD.test(path)) return 'card'
  if (weights || format === 'binary data' || format === 'unknown content' || isSharedWeights(path, format)) return 'weights'
  const named = RULES.find((rule) => rule.path.test(path.toLowerCase()))?.class ?? 'other'
  // A document that can run code counts as what it contains.
  return runsCode !== 'no' && (named === 'docs' || named === 'data') ? 'other' : named
}

/** A name such as `model.bin` is that of weights, unless its content is known to be something else. */
function isSharedWeights(path: string, format: string): boolean {
  return format === 'other' && isSharedWeightName(path) && !/\.(txt|json|xml|pb|meta|model|plan|params?|p)$/i.test(path)
}

/** Whether nothing that loads or runs a model uses files of a class. */
export function isDocumentation(fileClass: FileClass): boolean {
  return fileClass === 'card' || fileClass === 'docs'
}
