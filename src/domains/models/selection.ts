import { coveredBy, prefixes } from '../../core/path-list.ts'
import { isBelow } from '../../core/repository-path.ts'
import { isDvcFile } from '../../documents/dvc.ts'
import { CARD, classOf } from '../formats/classes.ts'
import type { FileFormat } from '../formats/format.ts'
import { isExample } from './discover.ts'

/** In `include`: the weights, tokenizer, configuration and card of a model in the root of a repository. */
export const MODEL_FILES = '@model'

/** Which files below a folder belong to a model. Paths are relative to the model. */
export interface Selection {
  /** Paths and patterns that are excluded, with everything below them. */
  readonly ignore: readonly string[]
  /** Paths and patterns of what belongs to the model; everything if empty. */
  readonly include: readonly string[]
  /** Files that belong to it although no pattern says so, because its manifest lists them. */
  readonly listed?: ReadonlySet<string>
  /** Folders of other models, which do not belong to this one. */
  readonly nested?: readonly string[]
  /** Files and folders that git ignores and does not track. */
  readonly untracked?: ReadonlySet<string>
  /** Whether the entries of `ignore` are paths only, as in a signature. */
  readonly literal?: boolean
}

/** A selection that is ready to decide about many paths. */
export interface Selector {
  /** Whether a path and everything below it is excluded by `ignore`. */
  readonly ignores: (path: string) => boolean
  /** Whether a path is left out because git ignores it. */
  readonly isUntracked: (path: string) => boolean
  /** Whether a file belongs to the model. @param format - identifies the file by its content, which is read only if needed. */
  readonly includes: (path: string, format: () => Promise<FileFormat | undefined>) => Promise<boolean>
}

/** Prepares a selection. */
export function selectorOf({
  ignore,
  include,
  listed = new Set(),
  nested = [],
  untracked = new Set(),
  literal = false,
}: Selection): Selector {
  const ignores = literal ? belowAny(ignore) : coveredBy(ignore)
  const covered = coveredBy(include.filter((entry) => entry !== MODEL_FILES))
  const byClass = include.includes(MODEL_FILES)
  return {
    ignores,
    isUntracked: (path) =>
      !listedBelow(listed, path) &&
      untracked.size > 0 &&
      prefixes(path).some((prefix) => untracked.has(prefix)) &&
      !(include.length > 0 && covered(path)),
    includes: async (path, format) => {
      if (include.length === 0 || listed.has(path) || covered(path)) return true
      if (!byClass || nested.some((folder) => isBelow(path, folder))) return false
      return isModelFile(path, format)
    },
  }
}

function listedBelow(listed: ReadonlySet<string>, path: string): boolean {
  return listed.has(path)
}

function belowAny(ignore: readonly string[]): (path: string) => boolean {
  const paths = new Set(ignore)
  return (path) => prefixes(path).some((prefix) => paths.has(prefix))
}

/** Names of configurations that loaders read. A repository has many other JSON and YAML files in its root. */
const CONFIGURATION =
  /(^|\/)([^/]*config\.(json|ya?ml)|[^/]*\.index\.json|model_index\.json|modules\.json|params\.json|hparams\.ya?ml|hyperparams\.ya?ml|mlmodel|modelfile|labels?\.(txt|json)|[^/]*\.prototxt|openvino_[^/]*\.xml|model\.xml|saved_model\.pbtxt)$/i
/** Configurations of development tools. */
const TOOLS =
  /(^|\/)(tsconfig|jsconfig|\.?[^/]*rc|pre-commit-config|babel\.config|jest\.config|pyrightconfig|mkdocs|_config|cspell\.config|renovate)[^/]*$/i

/** Tells whether a file of the root of a repository belongs to the model there: weights, tokenizer, configuration and card. */
async function isModelFile(path: string, format: () => Promise<FileFormat | undefined>): Promise<boolean> {
  const slash = path.lastIndexOf('/')
  if (slash !== -1 && isExample(path.slice(0, slash))) return false
  if (CARD.test(path)) return true
  if (isDvcFile(path)) return (await format())?.weights === true
  const named = classOf(path, { weights: false, format: 'other', runsCode: 'no' })
  if (named === 'tokenizer') return true
  if (named === 'config' && CONFIGURATION.test(path) && !TOOLS.test(path)) return true
  if (named === 'docs' || named === 'code') return false
  const found = await format()
  return found !== undefined && classOf(path, found) === 'weights'
}
