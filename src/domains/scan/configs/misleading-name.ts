import type { ScanFinding } from '../result.ts'
import type { Technique } from '../technique.ts'
import { findingOf, quoted } from './finding.ts'
import { extensionOf } from './text.ts'

const CODE: Technique = {
  technique: 'misleading-name-code',
  grade: 'high',
  summary: 'The extension claims data that cannot run code, and the content is of a format that can, such as a pickle named .safetensors.',
}
const OTHER: Technique = {
  technique: 'misleading-name',
  grade: 'review',
  summary: 'The extension claims weights, and the content is an image, a sound, a video or a document.',
}
const FAMILY: Technique = {
  technique: 'misleading-name-weights',
  grade: 'note',
  summary: 'The extension claims one format of weights, and the content is another.',
}

export const TECHNIQUES: readonly Technique[] = [CODE, OTHER, FAMILY]

/** Families of formats, by patterns of reader ids and format names. */
const FAMILIES = {
  pickle: /pickle|joblib|dill|torch-?legacy/,
  torch: /torch|mar-archive|pt2|executorch/,
  native: /native|executable|elf|mach-?o|wasm|llamafile/,
  safetensors: /safetensors/,
  gguf: /gguf|ggml/,
  onnx: /onnx/,
  tflite: /tflite/,
  hdf5: /hdf5|keras-?h5/,
  keras: /keras/,
  numpy: /np[yz]|numpy/,
  savedmodel: /saved-?model|graph-?def|tensorflow/,
  zip: /zip/,
  tar: /^tar|gzip|tgz|bz2|xz|zstd|zlib/,
  media: /^(?:png|jpeg|gif|webp|wav|pdf|mp4|flac|ogg|html|media)$/,
  pointer: /pointer/,
  json: /^(?:json|notebook)$/,
  text: /^(?:text|yaml|jinja|requirements)$/,
} as const
type Family = keyof typeof FAMILIES

/** Families that run code when they are loaded, or may contain such. */
const RUNS: ReadonlySet<Family> = new Set(['pickle', 'torch', 'native'])

interface Claim {
  readonly extensions: string
  /** Families that the extension allows. */
  readonly allows: readonly Family[]
  /** Whether loaders and reviewers take the extension as data without code. */
  readonly isData: boolean
}

const CLAIMS: readonly Claim[] = [
  { extensions: 'safetensors', allows: ['safetensors'], isData: true },
  { extensions: 'gguf ggml', allows: ['gguf'], isData: true },
  { extensions: 'onnx', allows: ['onnx'], isData: true },
  { extensions: 'tflite', allows: ['tflite', 'zip'], isData: true },
  { extensions: 'json jsonl', allows: ['json'], isData: true },
  { extensions: 'txt md csv tsv yaml yml xml html vocab merges', allows: ['text', 'json', 'media'], isData: true },
  { extensions: 'png jpg jpeg gif webp pdf wav mp4 flac ogg', allows: ['media'], isData: true },
  { extensions: 'h5 hdf5', allows: ['hdf5'], isData: false },
  { extensions: 'keras', allows: ['keras', 'zip', 'hdf5'], isData: false },
  { extensions: 'npy npz', allows: ['numpy', 'zip'], isData: false },
  { extensions: 'pt pth ckpt pt2 pte torchscript', allows: ['pickle', 'torch', 'zip', 'tar'], isData: false },
  { extensions: 'pkl pickle joblib dill', allows: ['pickle', 'tar', 'torch', 'zip'], isData: false },
  {
    extensions: 'bin pb msgpack weights params nemo mar',
    allows: ['pickle', 'torch', 'zip', 'tar', 'savedmodel', 'safetensors', 'gguf', 'numpy'],
    isData: false,
  },
]

/**
 * Compares the extension of a file with the formats that its readers found.
 *
 * @param name - a path or name. @param formats - formats and ids of readers.
 * @returns a finding without a member; `undefined` when they agree, and when the extension or all formats are unknown.
 */
export function misleadingName(name: string, formats: readonly string[]): ScanFinding | undefined {
  const extension = extensionOf(name)
  const claim = CLAIMS.find(({ extensions }) => extensions.split(' ').includes(extension))
  const found = formats.map((format) => [format, familiesOf(format)] as const).filter(([, families]) => families.length > 0)
  if (claim === undefined || found.length === 0) return undefined
  const strange = found.filter(([, families]) => !families.some((family) => claim.allows.includes(family)))
  const code = strange.find(([, families]) => families.some((family) => RUNS.has(family)))
  if (claim.isData && code !== undefined) return made(CODE, extension, code[0])
  if (claim.isData && !isWeights(extension)) return undefined
  const [first] = strange
  if (first === undefined || strange.length < found.length) return undefined
  if (first[1].includes('pointer')) return undefined
  return made(first[1].includes('media') ? OTHER : FAMILY, extension, first[0])
}

function isWeights(extension: string): boolean {
  return ['safetensors', 'gguf', 'ggml', 'onnx', 'tflite'].includes(extension)
}

function familiesOf(format: string): readonly Family[] {
  return (Object.keys(FAMILIES) as Family[]).filter((family) => FAMILIES[family].test(format))
}

function made(technique: Technique, extension: string, format: string): ScanFinding {
  const message = `The extension is ${quoted(`.${extension}`)} and the content is ${quoted(format)}: ${EFFECTS[technique.technique] ?? ''}.`
  return { ...findingOf(technique, { subject: `${format} as .${extension}`, message }), member: '' }
}

const EFFECTS: Readonly<Record<string, string>> = {
  [CODE.technique]: 'a loader that goes by the content runs code that the name hides',
  [OTHER.technique]: 'no loader of that extension can read it',
  [FAMILY.technique]: 'loaders that go by the name fail or read it in another way',
}
