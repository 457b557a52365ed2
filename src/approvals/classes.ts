import { CODEOWNERS_PATHS, foldPath } from './codeowners.ts'
import { matches, type Pattern, parsePattern, splitPath } from './pattern.ts'
import type { ApprovalPolicy } from './policy.ts'
import { higher } from './tiers.ts'
import { CHANGE_CLASSES, type ChangeClass, type Declared, type FileFacts, type Snapshot, type Tier } from './types.ts'

/**
 * What makes a change one of a class, by path. `.gitattributes` is policy because it decides what git stores for a file.
 * Names are compared as if case did not matter: that only ever asks for more.
 */
const PATHS: Partial<Readonly<Record<ChangeClass, readonly string[]>>> = {
  policy: [
    ...CODEOWNERS_PATHS.map((path) => `/${path}`),
    '/.github/workflows/',
    '/.github/actions/',
    '/.github/weightseal.yml',
    '/.github/weightseal/',
    '.gitattributes',
    '.gitmodules',
    '.lfsconfig',
  ],
  manifest: ['weightseal.manifest.json', '*.sig', '*.seal.json', '*.intoto.jsonl', '*.sigstore.json', '*.sigstore'],
  promotion: ['/artifacts.yaml', '/.gto'],
  weights: [
    ...['safetensors', 'gguf', 'ggml', 'onnx', 'tflite', 'msgpack', 'pt', 'pth', 'pt2', 'ckpt', 'bin', 'h5', 'hdf5', 'keras', 'npz', 'npy'],
    ...[
      'pkl',
      'pickle',
      'dill',
      'joblib',
      'skops',
      'pdparams',
      'pdopt',
      'pdiparams',
      'mar',
      'nemo',
      'pb',
      'mlmodel',
      'llamafile',
      'engine',
    ],
  ].map((extension) => `*.${extension}`),
  model_config: [
    'config.json',
    'generation_config.json',
    'preprocessor_config.json',
    'adapter_config.json',
    'model.safetensors.index.json',
    '*.safetensors.index.json',
    'tokenizer*',
    'vocab.*',
    'merges.txt',
    'special_tokens_map.json',
    'chat_template*',
  ],
  eval: ['eval/', 'evals/', 'evaluation/', 'evaluations/', 'thresholds.json', 'thresholds.yml', 'thresholds.yaml'],
  data: ['data/', 'datasets/', '*.parquet', '*.arrow', '*.jsonl', '*.csv', '*.tsv', '*.tfrecord', '*.dvc', 'dvc.yaml', 'dvc.lock'],
  docs: ['*.md', '*.rst', '*.adoc', 'LICENSE', 'LICENSE.txt', 'NOTICE', 'CITATION.cff'],
}

type Classifier = (path: string) => ChangeClass

/** Decides about paths of a repository; built once for many. */
export function classifier(policy: ApprovalPolicy): Classifier {
  const table = CHANGE_CLASSES.map((name) => ({ name, patterns: patternsOf([...(PATHS[name] ?? []), ...(policy.classes[name] ?? [])]) }))
  const gate = new Set(policy.policyPaths.map(foldPath))
  const models = policy.declared.models.map(({ path }) => foldPath(path))
  return (path) => {
    const folded = foldPath(path)
    if (gate.has(folded)) return 'policy'
    const split = splitPath(folded)
    const found = table.find(({ patterns }) => patterns.some((pattern) => matches(pattern, split)))
    if (found !== undefined && found.name !== 'code') return found.name
    // Whatever else lies in a model's folder is released with it.
    return models.some((model) => isBelow(folded, model)) ? 'model_config' : 'code'
  }
}

function patternsOf(texts: readonly string[]): readonly Pattern[] {
  return texts.map((text) => parsePattern(foldPath(text))).filter((pattern): pattern is Pattern => typeof pattern !== 'string')
}

export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}

/** Both names of a file: what was renamed away is changed as well. */
export function namesOf({ path, from }: FileFacts): readonly string[] {
  return from === undefined || from === path ? [path] : [path, from]
}

export interface ClassOfChange {
  readonly name: ChangeClass
  readonly tier: Tier
  readonly paths: readonly string[]
}

/** The classes of a change, in a fixed order, each at the highest tier of its files. */
export function classesOf(policy: ApprovalPolicy, snapshot: Snapshot): readonly ClassOfChange[] {
  const classify = classifier(policy)
  const found = new Map<ChangeClass, { tier: Tier; paths: Set<string> }>()
  for (const file of snapshot.files)
    for (const path of namesOf(file)) {
      const name = classOfFile(file, classify(path))
      const tier = name === 'policy' ? highestTier(policy, snapshot) : tierOf(path, policy, snapshot)
      const entry = found.get(name) ?? { tier, paths: new Set<string>() }
      entry.tier = higher(entry.tier, tier)
      entry.paths.add(path)
      found.set(name, entry)
    }
  return CHANGE_CLASSES.flatMap((name) => {
    const entry = found.get(name)
    return entry === undefined ? [] : [{ name, tier: entry.tier, paths: [...entry.paths].sort() }]
  })
}

/** Bytes that lie outside the diff are weights to whoever must approve them, unless the file is graver still. */
function classOfFile({ elsewhere }: FileFacts, byPath: ChangeClass): ChangeClass {
  return elsewhere !== undefined && CHANGE_CLASSES.indexOf(byPath) > CHANGE_CLASSES.indexOf('weights') ? 'weights' : byPath
}

/** Tier of a path: the highest that the base or the head declares for it; lowering one does not take effect before the merge. */
export function tierOf(path: string, policy: ApprovalPolicy, snapshot: Snapshot): Tier {
  const folded = foldPath(path)
  return declaredFor(policy, snapshot)
    .filter((declared) => declared.path === undefined || isBelow(folded, foldPath(declared.path)))
    .reduce<Tier>((tier, declared) => higher(tier, declared.tier), floorOf(policy, snapshot))
}

/** The gate guards everything, so a change to it counts at the highest tier that anything has. */
export function highestTier(policy: ApprovalPolicy, snapshot: Snapshot): Tier {
  return declaredFor(policy, snapshot).reduce<Tier>((tier, declared) => higher(tier, declared.tier), floorOf(policy, snapshot))
}

/** Where nobody declares a tier: what the world can read anyway is public, all else internal. */
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
