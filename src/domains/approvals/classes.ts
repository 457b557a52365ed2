import { matches, type Pattern, parsePattern, type SplitPath, splitPath } from '../../core/path-pattern.ts'
import type { Tier } from '../../core/tiers.ts'
import { detectFormat } from '../formats/format.ts'
import { CODEOWNERS_PATHS, foldPath } from './codeowners.ts'
import type { ApprovalPolicy } from './policy.ts'
import { matchesPath } from './policy-path.ts'
import { higher } from './tiers.ts'
import { CHANGE_CLASSES, type ChangeClass, type Declared, type FileFacts, type Snapshot } from './types.ts'

/**
 * Patterns that assign a path to a class. A pattern without a slash matches the name of the file, never that of a folder: files
 * in a folder `x.sig` are not signatures. Matching ignores case, which can only add requirements.
 */
const PATHS: Partial<Readonly<Record<ChangeClass, readonly string[]>>> = {
  policy: [
    ...CODEOWNERS_PATHS.map((path) => `/${path}`),
    '/.github/workflows/',
    '/.github/actions/',
    '/.github/weightseal.yml',
    '/.github/weightseal.yaml',
    '/.github/weightseal/',
    '.gitattributes',
    '.gitmodules',
    '.lfsconfig',
  ],
  manifest: ['weightseal.manifest.json', '*.sig', '*.seal.json', '*.intoto.jsonl', '*.sigstore.json', '*.sigstore'],
  promotion: ['/artifacts.yaml', '/.gto'],
  // In addition to the names that `detectFormat` recognizes.
  weights: [
    ...[
      'bin',
      'msgpack',
      'npy',
      'pb',
      'pbtxt',
      'weights',
      'params',
      'caffemodel',
      't7',
      'distcp',
      'ggml',
      'engine',
      'mlmodel',
      'llamafile',
      'skops',
    ],
    ...['pkl', 'pickle', 'joblib', 'pt', 'pth', 'ckpt', 'safetensors', 'gguf', 'bin', 'onnx', 'npz'].flatMap((name) =>
      ['gz', 'zst', 'xz', 'bz2', 'zip', '7z'].map((packed) => `${name}.${packed}`),
    ),
    ...['data-?????-of-?????', 'index', 'meta'].map((part) => `ckpt*.${part}`),
  ]
    .map((extension) => `*.${extension}`)
    .concat('*.data-?????-of-?????'),
  model_config: [
    'config.json',
    'generation_config.json',
    'preprocessor_config.json',
    'adapter_config.json',
    '*.index.json',
    'tokenizer*',
    'spiece.model',
    'sentencepiece*.model',
    'vocab.*',
    'merges.txt',
    'special_tokens_map.json',
    'chat_template*',
  ],
  eval: ['eval/', 'evals/', 'evaluation/', 'evaluations/', 'thresholds.json', 'thresholds.yml', 'thresholds.yaml'],
  data: ['data/', 'datasets/', '*.parquet', '*.arrow', '*.jsonl', '*.csv', '*.tsv', '*.tfrecord', '*.dvc', 'dvc.yaml', 'dvc.lock'],
  docs: ['*.md', '*.rst', '*.adoc', 'LICENSE', 'LICENSE.txt', 'NOTICE', 'CITATION.cff'],
}

/** Returns the classes of a path: at least one, in the order of `CHANGE_CLASSES`. */
type Classifier = (path: string) => readonly ChangeClass[]

/** Builds the function that classifies paths; build it once for many paths. A path belongs to every class that it matches. */
export function classifier(policy: ApprovalPolicy): Classifier {
  const table = CHANGE_CLASSES.map((name) => ({ name, fits: matcher(PATHS[name] ?? [], policy.classes[name] ?? []) }))
  const gate = policy.policyPaths.map(foldPath)
  const models = policy.declared.models.map(({ path }) => foldPath(path))
  return (path) => {
    const folded = foldPath(path)
    const sides = { whole: splitPath(folded), name: splitPath(folded.slice(folded.lastIndexOf('/') + 1)) }
    const isWeights = detectFormat({ path: folded, size: 1 }).weights
    const found = table.flatMap(({ name, fits }) =>
      (name === 'policy' && gate.some((own) => matchesPath(own, folded))) || (name === 'weights' && isWeights) || fits(sides) ? [name] : [],
    )
    if (found.length > 0) return found
    // Every other file in a model's folder is released with the model.
    return [models.some((model) => isBelow(folded, model)) ? 'model_config' : 'code']
  }
}

interface Sides {
  readonly whole: SplitPath
  /** Name of the file without its folder. */
  readonly name: SplitPath
}

/**
 * Builds a matcher for one class.
 *
 * @param own - patterns of the policy, in CODEOWNERS syntax: a pattern that matches a folder matches everything below it.
 */
function matcher(usual: readonly string[], own: readonly string[]): (sides: Sides) => boolean {
  const names = patternsOf(usual.filter((text) => !text.includes('/')))
  const paths = patternsOf([...usual.filter((text) => text.includes('/')), ...own])
  return ({ whole, name }) => names.some((pattern) => matches(pattern, name)) || paths.some((pattern) => matches(pattern, whole))
}

function patternsOf(texts: readonly string[]): readonly Pattern[] {
  return texts.map((text) => parsePattern(foldPath(text))).filter((pattern): pattern is Pattern => typeof pattern !== 'string')
}

export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}

/** Returns both names of a renamed file: the old path is changed as well. */
export function namesOf({ path, from }: FileFacts): readonly string[] {
  return from === undefined || from === path ? [path] : [path, from]
}

export interface ClassOfChange {
  readonly name: ChangeClass
  readonly tier: Tier
  readonly paths: readonly string[]
}

/** Returns the classes of a change in the order of `CHANGE_CLASSES`, each with the highest tier of its files. */
export function classesOf(policy: ApprovalPolicy, snapshot: Snapshot): readonly ClassOfChange[] {
  const classify = classifier(policy)
  const tier = tierFinder(policy, snapshot)
  const found = new Map<ChangeClass, { tier: Tier; paths: Set<string> }>()
  for (const file of snapshot.files)
    for (const path of namesOf(file))
      for (const name of withElsewhere(file, classify(path))) {
        const own = name === 'policy' ? highestTier(policy, snapshot) : tier(path)
        const entry = found.get(name) ?? { tier: own, paths: new Set<string>() }
        entry.tier = higher(entry.tier, own)
        entry.paths.add(path)
        found.set(name, entry)
      }
  return CHANGE_CLASSES.flatMap((name) => {
    const entry = found.get(name)
    return entry === undefined ? [] : [{ name, tier: entry.tier, paths: [...entry.paths].sort() }]
  })
}

/** Adds the class `weights` to a Git LFS pointer or a submodule, because reviewers cannot see its content in the diff. */
function withElsewhere({ elsewhere }: FileFacts, classes: readonly ChangeClass[]): readonly ChangeClass[] {
  return elsewhere === undefined ? classes : [...new Set<ChangeClass>([...classes.filter((name) => name !== 'code'), 'weights'])]
}

/** Returns the highest tier that the base or the head declares for a path; a lower tier takes effect only after the merge. */
function tierFinder(policy: ApprovalPolicy, snapshot: Snapshot): (path: string) => Tier {
  const floor = floorOf(policy, snapshot)
  const declared = declaredFor(policy, snapshot).map(({ path, tier }) => ({ tier, folder: path === undefined ? '.' : foldPath(path) }))
  return (path) => {
    const folded = foldPath(path)
    return declared.filter(({ folder }) => isBelow(folded, folder)).reduce<Tier>((tier, each) => higher(tier, each.tier), floor)
  }
}

/**
 * Returns the highest tier in the repository. It applies to changes of Weightseal's own configuration files, which affect
 * everything.
 */
export function highestTier(policy: ApprovalPolicy, snapshot: Snapshot): Tier {
  return declaredFor(policy, snapshot).reduce<Tier>((tier, declared) => higher(tier, declared.tier), floorOf(policy, snapshot))
}

/** Returns the tier of paths without a declared one: `public` in a public repository, else `internal`. */
function floorOf({ declared }: ApprovalPolicy, { repository }: Snapshot): Tier {
  return declared.tier ?? (repository.visibility === 'public' ? 'public' : 'internal')
}

function declaredFor(policy: ApprovalPolicy, snapshot: Snapshot): readonly { readonly path?: string; readonly tier: Tier }[] {
  const sides: readonly (ApprovalPolicy['declared'] | Declared)[] =
    snapshot.proposed === null ? [policy.declared] : [policy.declared, snapshot.proposed]
  return sides.flatMap(({ tier, models }) => [
    ...(tier === undefined ? [] : [{ tier }]),
    ...models.flatMap((model) => (model.tier === undefined ? [] : [{ path: model.path, tier: model.tier }])),
  ])
}
