import { joinPath } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { type Manifest, UNVERSIONED } from '../manifest/types.ts'
import { sampleOf } from '../scan/scan-file.ts'
import type { Source } from '../scan/source.ts'
import type { FileTensors } from '../tensors/diff.ts'
import { readTensors, type TensorFormat, tensorFormatOf } from '../tensors/inventory.ts'
import { isKnown, jsonOf, Sides, type SidesOf } from './collect-sides.ts'
import type { TensorContext } from './collect-tensors.ts'
import type { ManifestState } from './measured.ts'
import { architectureChanges, codeIn, countEmbeddings, countTokens, type VersionStep, versionStep } from './structure.ts'

/** What a change does to the structure of a model; one `model.structure` subject. */
export interface StructureData {
  readonly model: string
  /** Of the configuration or tokenizer that decides, relative to the repository. */
  readonly path: string
  readonly versionStep: VersionStep
  /** What changed in the architecture: keys of `config.json`, and tensors; at most 20. */
  readonly architecture: readonly string[]
  /** Python classes that `auto_map` names and did not name before; at most 20. */
  readonly code: readonly string[]
  /** Token ids that the tokenizer uses now and did not use before, and for which the weights have no embedding. */
  readonly tokensWithoutEmbedding: number
  /** Absent where it is not known. */
  readonly tokens?: number
  readonly embeddings?: number
}

export interface StructureParts extends SidesOf {
  readonly model: string
  readonly committed: ManifestState
  readonly trusted: Manifest | undefined
  readonly tensors: readonly FileTensors[]
}

const CONFIG = 'config.json'
const CONFIGS =
  /(^|\/)(config|tokenizer_config|processor_config|(video_)?preprocessor_config|generation_config|model_index|adapter_config)\.json$/
const TOKENIZERS: readonly string[] = ['tokenizer.json', 'vocab.json']
const ADDED_TOKENS = 'added_tokens.json'
const MAX_LISTED = 20

/**
 * Compares the structure of a model with that of the trusted base. Returns no subject where no file that states it changed; a
 * configuration that a loader can read, and that cannot be read here, is reported by itself.
 */
export async function collectStructure(parts: StructureParts, context: TensorContext): Promise<readonly Subject[]> {
  const existed = (context.trustedFiles?.below(parts.folder).length ?? 0) > 0
  if (context.trusted === undefined || !existed) return []
  const sides = new Sides(parts, context)
  const configs = [...sides.changed].filter((path) => CONFIGS.test(path))
  const isStructural = parts.tensors.length > 0 || [...configs, ...TOKENIZERS, ADDED_TOKENS].some((name) => sides.changed.has(name))
  if (!isStructural) return []
  const [config, code, tokens] = [await sides.read(CONFIG), await newCode(configs, sides), await newTokens(parts, sides, context)]
  const architecture = [
    ...(sides.changed.has(CONFIG) && isKnown(config)
      ? architectureChanges(config.before.json, config.after.json).map((key) => `"${key}"`)
      : []),
    ...parts.tensors.flatMap(tensorChanges),
  ]
  const path = joinPath(parts.folder, code.path ?? (tokens.tokensWithoutEmbedding > 0 ? tokens.path : placeOf(parts, sides.changed)))
  const data: StructureData = {
    model: parts.model,
    path,
    versionStep: stepOf(parts),
    architecture: architecture.slice(0, MAX_LISTED),
    code: code.names.slice(0, MAX_LISTED),
    tokensWithoutEmbedding: tokens.tokensWithoutEmbedding,
    ...(tokens.tokens === undefined ? {} : { tokens: tokens.tokens }),
    ...(tokens.embeddings === undefined ? {} : { embeddings: tokens.embeddings }),
  }
  return [{ kind: 'model.structure', id: parts.model, data: { ...data }, at: { file: path, line: 1 } }, ...code.unreadable]
}

interface NewCode {
  readonly names: readonly string[]
  /** The first file that names some. */
  readonly path?: string
  readonly unreadable: readonly Subject[]
}

async function newCode(configs: readonly string[], sides: Sides): Promise<NewCode> {
  const names = new Set<string>()
  const unreadable: Subject[] = []
  let first: string | undefined
  for (const path of configs) {
    const { before, after } = await sides.read(path)
    if (after.status === 'unknown' && !sides.isPointer(path)) unreadable.push(sides.unreadable(path, after.why))
    if (before.status === 'unknown') continue
    const known = new Set(codeIn(jsonOf(before)))
    const added = codeIn(jsonOf(after)).filter((name) => !known.has(name))
    for (const name of added) names.add(name)
    if (added.length > 0) first ??= path
  }
  return { names: [...names], unreadable, ...(first === undefined ? {} : { path: first }) }
}

interface Tokens {
  readonly path: string
  readonly tokens?: number
  readonly embeddings?: number
  readonly tokensWithoutEmbedding: number
}

/** Compares tokens and embeddings where either changed; what did not match before is not what the change did. */
async function newTokens(parts: StructureParts, sides: Sides, context: TensorContext): Promise<Tokens> {
  const path = TOKENIZERS.find((name) => parts.measured.files.some(({ entry }) => entry.path === name))
  const isChanged = parts.tensors.length > 0 || [...TOKENIZERS, ADDED_TOKENS].some((name) => sides.changed.has(name))
  if (path === undefined || parts.file !== undefined || !isChanged) return { path: CONFIG, tokensWithoutEmbedding: 0 }
  const [listed, added] = [await sides.read(path), await sides.read(ADDED_TOKENS)]
  const embeddings = await embeddingsOf(parts, context)
  if (!isKnown(listed) || embeddings === undefined) return { path, tokensWithoutEmbedding: 0 }
  const [tokensBefore, tokens] = (['before', 'after'] as const).map((side) =>
    Math.max(countTokens(listed[side].json) ?? 0, countTokens(jsonOf(added[side])) ?? 0),
  ) as [number, number]
  const without = Math.max(0, tokens - embeddings)
  const before = Math.max(0, tokensBefore - (embeddingsBefore(parts) ?? embeddings))
  return { path, tokens, embeddings, tokensWithoutEmbedding: without > before ? without : 0 }
}

/** Returns the rows of an embedding that the change replaces. */
function embeddingsBefore({ tensors }: StructureParts): number | undefined {
  return countEmbeddings(tensors.flatMap((file) => ('diff' in file ? file.diff.changes.map(({ before }) => before) : [])))
}

const MAX_WEIGHT_FILES = 50

/** Reads the headers of the weights until one has the embeddings. */
async function embeddingsOf({ folder, measured }: StructureParts, { workTree }: TensorContext): Promise<number | undefined> {
  const weights = measured.files.filter(({ entry, format }) => format.weights && entry.source === 'content').slice(0, MAX_WEIGHT_FILES)
  for (const { entry } of weights) {
    const rows = await workTree.withSource(joinPath(folder, entry.path), (source) => embeddingsIn(entry.path, source))
    if (rows !== undefined) return rows
  }
  return undefined
}

/** Formats with the dimensions in the order of the framework. GGUF has another, and contains its tokenizer: its loader compares them. */
const WITH_ROWS: ReadonlySet<TensorFormat> = new Set(['safetensors', 'torch', 'onnx'])

function embeddingsIn(path: string, source: Source): number | undefined {
  const format = tensorFormatOf(sampleOf(path, source))
  return format !== undefined && WITH_ROWS.has(format) ? countEmbeddings(readTensors(source, format).tensors) : undefined
}

function tensorChanges(file: FileTensors): readonly string[] {
  if ('unknown' in file) return []
  const { added, removed, changes } = file.diff
  const resized = changes.filter(({ kinds }) => kinds.includes('resized') || kinds.includes('reshaped')).length
  const counts = [
    [added.length, 'added'],
    [removed.length, 'removed'],
    [resized, 'of another shape'],
  ] as const
  return counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${count === 1 ? 'tensor' : 'tensors'} ${what}`]))
}

function placeOf({ measured }: StructureParts, changed: ReadonlySet<string>): string {
  const paths = measured.files.map(({ entry }) => entry.path)
  return [CONFIG, ...TOKENIZERS].find((path) => changed.has(path)) ?? paths.find((path) => changed.has(path)) ?? CONFIG
}

function stepOf({ committed, trusted }: StructureParts): VersionStep {
  if (committed.status !== 'valid' || trusted === undefined) return 'other'
  const [before, after] = [trusted.model.version, committed.manifest.model.version]
  return before === UNVERSIONED || after === UNVERSIONED ? 'other' : versionStep(before, after)
}
