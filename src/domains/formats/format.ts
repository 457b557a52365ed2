import { type FormatInfo, type FormatName, formatByName, formatBySharedName, formatInfo, type RunsCode } from './catalogue.ts'
import { formatOfContent, isText } from './content.ts'

export type { RunsCode } from './catalogue.ts'

/** What a file is. */
export interface FileFormat {
  readonly format: string
  /** What the file is, with an article: `a PyTorch archive that contains a pickle`. */
  readonly title: string
  readonly runsCode: RunsCode
  /** Why loading it can or cannot run code; continues a sentence. */
  readonly reason: string
  /** Whether the file contains model parameters, by its name or its content. */
  readonly weights: boolean
}

/** Number of bytes at the start of a file that are checked. */
export const HEAD_BYTES = 64 * 1024
/** Number of bytes at the end of a zip archive that are searched for its file names. */
export const TAIL_BYTES = 1024 * 1024

export interface Sample {
  readonly path: string
  /** First bytes; `undefined` when only a pointer to the content is known. */
  readonly head?: Uint8Array
  /** Last bytes of a zip archive. */
  readonly tail?: Uint8Array
  /** Size of the whole file, in bytes. */
  readonly size: number
}

/**
 * Identifies a file by its content, and by its name where the content is inconclusive. A pickle named `model.safetensors` is a pickle,
 * and a file named `model.pkl` can run code whatever its first bytes are. Nothing is unpickled.
 */
export function detectFormat({ path, head, tail, size }: Sample): FileFormat {
  const named = formatByName(path)
  if (size === 0) return named === undefined ? OTHER : formatOf(named)
  if (head === undefined) return named === undefined ? unread(path) : formatOf(named)
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const found = formatOfContent({ name: path.toLowerCase(), head: bytes, tail, size })
  if (found !== undefined) return combined(path, formatInfo(found), named)
  if (named === undefined || named.format === 'data') return isNamedAsBinary(path, bytes) ? BINARY : OTHER
  // Text of which the end is not known may still become what its name says.
  const isWhole = size <= bytes.length || named.runsCode === 'no'
  if (isText(bytes) && isWhole && !SIGNED.has(named.format as FormatName)) return OTHER
  return unconfirmed(named)
}

const OTHER: FileFormat = {
  format: 'other',
  title: 'a file of no known format',
  runsCode: 'no',
  reason: 'no loader of models runs it',
  weights: false,
}

/** Content without a signature under a name that several formats use, such as the raw numbers of a `.bin`. */
const BINARY: FileFormat = {
  format: 'binary data',
  title: 'binary data of no known format',
  runsCode: 'no',
  reason: 'it is neither an archive nor a pickle',
  weights: false,
}

/** A pointer with a name of no known format: what it points to can be anything. */
export const UNREAD: FileFormat = {
  format: 'unknown content',
  title: 'content that was not read, of a name that says nothing',
  runsCode: 'possible',
  reason: 'it can be anything',
  weights: false,
}

function unread(path: string): FileFormat {
  const shared = formatBySharedName(path)
  return shared === undefined ? UNREAD : { ...formatOf(shared), runsCode: worse(shared.runsCode, 'possible'), reason: UNREAD.reason }
}

function formatOf({ format, title, runsCode, reason, weights }: FormatInfo): FileFormat {
  return { format, title, runsCode, reason, weights }
}

const GRADES: readonly RunsCode[] = ['no', 'possible', 'yes']

/** Returns the more dangerous of two values: a loader may choose the format by name or by content. */
function worse(a: RunsCode, b: RunsCode): RunsCode {
  return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b
}

/** Containers: what they contain is what the name says, until the scan reads it. */
const CONTAINERS: ReadonlySet<string> = new Set(['compressed', 'tar', 'zip'])

/** Arrays are usually data; those with the name of a model are its weights. */
function isModelArray(path: string): boolean {
  return /(^|[-_./])(weights|params|checkpoint|ckpt)([-_.]|v?\d)*\.np[yz]$|(^|\/)model([-_.]|v?\d|best|final)*\.np[yz]$/i.test(path)
}

function combined(path: string, found: FormatInfo, named: FormatInfo | undefined): FileFormat {
  if (named?.weights === true && CONTAINERS.has(found.format))
    return { ...formatOf(named), runsCode: worse(named.runsCode, found.runsCode) }
  if (named === undefined || GRADES.indexOf(found.runsCode) >= GRADES.indexOf(named.runsCode))
    return { ...formatOf(found), weights: found.weights || (named?.weights === true && found.format !== 'document') || isModelArray(path) }
  return { ...formatOf(found), runsCode: named.runsCode, reason: `by its name it is ${named.title}: ${named.reason}`, weights: true }
}

/** Formats that always start with their signature, so that a file without it is damaged or something else. */
const SIGNED: ReadonlySet<FormatName> = new Set(['safetensors', 'gguf', 'tflite', 'executorch', 'catboost'])
/** Formats without a signature, or with too weak a one to contradict the name. */
const UNSIGNED: ReadonlySet<FormatName> = new Set([
  'onnx data',
  'flax',
  'paddle inference',
  'tensorflow checkpoint',
  'tensorflow.js',
  'darknet',
  'torch7',
  'openvino',
  'marian',
  'mnn',
  'ncnn',
  'tesseract',
  'dlib',
  'onnx',
  'coreml',
  'caffe',
  'xgboost',
])

/** Returns the format of a file whose bytes do not confirm its name. A loader may interpret such bytes in any way. */
function unconfirmed(named: FormatInfo): FileFormat {
  if (UNSIGNED.has(named.format as FormatName)) return formatOf(named)
  return {
    ...formatOf(named),
    format: `not ${named.format}`,
    title: `named as ${named.title}, and something else`,
    runsCode: worse(named.runsCode === 'yes' ? 'possible' : named.runsCode, 'possible'),
    reason: 'its content does not match its name',
  }
}

function isNamedAsBinary(path: string, head: Buffer): boolean {
  return formatBySharedName(path)?.weights === true && !isText(head)
}

/** Tells from its name alone whether a file contains model parameters. */
export function isWeightName(path: string): boolean {
  return formatByName(path)?.weights === true
}

/** Tells from its name whether a DVC pointer leads to a model. The content is elsewhere, and may be a folder. */
export function isModelPointer(path: string): boolean {
  return isWeightName(path) || isSharedWeightName(path) || /(^|\/)(models?|weights|checkpoints?)$/i.test(path)
}

/** Tells whether the content decides if a file contains model parameters, because its name is also used for other files. */
export function isSharedWeightName(path: string): boolean {
  const named = formatByName(path)
  if (named !== undefined && named.format !== 'data') return false
  return formatBySharedName(path)?.weights === true || isModelArray(path)
}
