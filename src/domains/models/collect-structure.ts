import { joinPath, pathInModel } from '../../core/repository-path.ts'
import type { Subject } from '../../core/subject.ts'
import { decode } from '../../core/text.ts'
import { type Manifest, UNVERSIONED } from '../manifest/types.ts'
import { sampleOf } from '../scan/scan-file.ts'
import type { Source } from '../scan/source.ts'
import type { FileTensors } from '../tensors/diff.ts'
import { readTensors, tensorFormatOf } from '../tensors/inventory.ts'
import type { TensorContext } from './collect-tensors.ts'
import type { ManifestState, MeasuredModel } from './measured.ts'
import {
  architectureChanges,
  autoMapOf,
  countEmbeddings,
  countTokens,
  parsePythonJson,
  type VersionStep,
  versionStep,
} from './structure.ts'

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

export interface StructureParts {
  readonly model: string
  readonly folder: string
  readonly measured: MeasuredModel
  readonly committed: ManifestState
  readonly trusted: Manifest | undefined
  readonly tensors: readonly FileTensors[]
}

const CONFIG = 'config.json'
const CONFIGS: readonly string[] = [
  CONFIG,
  'tokenizer_config.json',
  'processor_config.json',
  'preprocessor_config.json',
  'generation_config.json',
]
const TOKENIZERS: readonly string[] = ['tokenizer.json', 'vocab.json']
const MAX_BYTES = 64 * 1024 * 1024
const MAX_LISTED = 20

/** Compares the structure of a model with that of the trusted base. Returns no subject where no file that states it changed. */
export async function collectStructure(parts: StructureParts, context: TensorContext): Promise<readonly Subject[]> {
  const changed = changedPaths(parts, context)
  const isStructural = parts.tensors.length > 0 || [...CONFIGS, ...TOKENIZERS].some((name) => changed.has(name))
  if (context.trusted === undefined || !isStructural) return []
  const sides = new Sides(parts.folder, context)
  const [config, code, tokens] = await Promise.all([
    sides.read(CONFIG),
    newCode(changed, sides),
    newTokens(parts, { changed, sides, context }),
  ])
  const architecture = [
    ...(changed.has(CONFIG) ? architectureChanges(config.before, config.after).map((key) => `"${key}"`) : []),
    ...parts.tensors.flatMap(tensorChanges),
  ]
  const place = code.path ?? (tokens.tokensWithoutEmbedding > 0 ? tokens.path : undefined) ?? placeOf(parts, changed)
  const path = joinPath(parts.folder, place)
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
  return [{ kind: 'model.structure', id: parts.model, data: { ...data }, at: { file: path, line: 1 } }]
}

/** The same file in the base and in the head, as JSON. What is not there, or cannot be read, is `undefined`. */
class Sides {
  readonly #folder: string
  readonly #context: TensorContext

  constructor(folder: string, context: TensorContext) {
    this.#folder = folder
    this.#context = context
  }

  async read(name: string): Promise<{ readonly before: unknown; readonly after: unknown }> {
    const path = joinPath(this.#folder, name)
    const { workTree, trusted, trustedFiles } = this.#context
    const base = trustedFiles?.get(path)
    const [before, after] = await Promise.all([
      base === undefined || base.size > MAX_BYTES
        ? ''
        : trusted
            ?.read(base)
            .then((bytes) => decode(bytes, path))
            .catch(() => ''),
      workTree.text(path, { maxBytes: MAX_BYTES, missing: 'FILE_UNREADABLE' }).catch(() => ''),
    ])
    return { before: parsePythonJson(before ?? ''), after: parsePythonJson(after) }
  }
}

async function newCode(changed: ReadonlySet<string>, sides: Sides): Promise<{ readonly names: readonly string[]; readonly path?: string }> {
  for (const path of CONFIGS.filter((name) => changed.has(name))) {
    const { before, after } = await sides.read(path)
    const known = new Set(autoMapOf(before))
    const names = autoMapOf(after).filter((name) => !known.has(name))
    if (names.length > 0) return { names, path }
  }
  return { names: [] }
}

interface Tokens {
  readonly path: string
  readonly tokens?: number
  readonly embeddings?: number
  readonly tokensWithoutEmbedding: number
}

interface TokenEvidence {
  readonly changed: ReadonlySet<string>
  readonly sides: Sides
  readonly context: TensorContext
}

/** Counts tokens only where the tokenizer changed; a tokenizer that never matched its weights is not what the change did. */
async function newTokens(parts: StructureParts, { changed, sides, context }: TokenEvidence): Promise<Tokens> {
  const path = TOKENIZERS.find((name) => parts.measured.files.some(({ entry }) => entry.path === name))
  if (path === undefined || !changed.has(path)) return { path: CONFIG, tokensWithoutEmbedding: 0 }
  const { before, after } = await sides.read(path)
  const [tokensBefore = 0, tokens] = [countTokens(before), countTokens(after)]
  const embeddings = embeddingsOf(parts, context)
  if (tokens === undefined || embeddings === undefined) return { path, tokensWithoutEmbedding: 0 }
  const without = Math.max(0, tokens - Math.max(tokensBefore, embeddings))
  return { path, tokens, embeddings, tokensWithoutEmbedding: without }
}

const MAX_WEIGHT_FILES = 50

/** Reads the headers of the weights until one has the embeddings. */
function embeddingsOf({ folder, measured }: StructureParts, { workTree }: TensorContext): number | undefined {
  const weights = measured.files.filter(({ entry, format }) => format.weights && entry.source === 'content').slice(0, MAX_WEIGHT_FILES)
  for (const { entry } of weights) {
    const rows = workTree.withSource(joinPath(folder, entry.path), (source) => embeddingsIn(entry.path, source))
    if (rows !== undefined) return rows
  }
  return undefined
}

/** GGUF lists the dimensions in another order, and contains its tokenizer. */
function embeddingsIn(path: string, source: Source): number | undefined {
  const format = tensorFormatOf(sampleOf(path, source))
  return format === 'safetensors' || format === 'torch' ? countEmbeddings(readTensors(source, format).tensors) : undefined
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

function changedPaths({ folder }: Pick<StructureParts, 'folder'>, { changes }: TensorContext): ReadonlySet<string> {
  return new Set((changes?.below(folder) ?? []).map((path) => pathInModel(folder, path)).filter((path) => path !== undefined))
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
