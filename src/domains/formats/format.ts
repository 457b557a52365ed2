import { looksLikePickle } from '../scan/pickle/identify.ts'

/** Whether loading a file of this format can run code. `possible`: the format may contain one that does. */
export type RunsCode = 'no' | 'possible' | 'yes'

export interface FileFormat {
  readonly format: string
  readonly runsCode: RunsCode
  /** Whether the file contains model parameters, by name or first bytes. */
  readonly weights: boolean
}

/** Number of bytes at the start of a file that are checked. */
export const HEAD_BYTES = 64 * 1024
/** Number of bytes at the end of a zip archive that are searched for its file names. */
export const TAIL_BYTES = 1024 * 1024

export interface Sample {
  readonly path: string
  /** First bytes; `undefined` when only a Git LFS pointer is known. */
  readonly head?: Uint8Array
  /** Last bytes of a zip archive. */
  readonly tail?: Uint8Array
  /** Size of the whole file, in bytes. */
  readonly size: number
}

/**
 * Detects the format of a file from its first bytes, or from its name when the bytes are inconclusive. A pickle named
 * `model.safetensors` is a pickle, and a file named `model.pkl` can run code whatever its first bytes are. Nothing is
 * unpickled.
 */
export function detectFormat({ path, head, tail, size }: Sample): FileFormat {
  const named = byName(path)
  if (head === undefined || size === 0) return named ?? OTHER
  const found = bySignature(head, tail, size)
  if (found === undefined) return named === undefined ? OTHER : disagreeing(named)
  return { ...found, runsCode: worse(found.runsCode, named?.runsCode ?? 'no'), weights: found.weights || named?.weights === true }
}

const GRADES: readonly RunsCode[] = ['no', 'possible', 'yes']

/** Returns the more dangerous of two values: a loader may choose the format by name or by content. */
function worse(a: RunsCode, b: RunsCode): RunsCode {
  return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b
}

const OTHER: FileFormat = { format: 'other', runsCode: 'no', weights: false }

/** Returns the format of a file whose bytes do not match its name. A loader may interpret such bytes in any way. */
function disagreeing(named: FileFormat): FileFormat {
  return SIGNED.has(named.format) ? { ...named, format: `not ${named.format}`, runsCode: 'possible' } : named
}

/** Formats that always start with their signature. */
const SIGNED: ReadonlySet<string> = new Set(['safetensors', 'gguf'])

interface NameRule {
  readonly pattern: RegExp
  readonly format: string
  readonly runsCode: RunsCode
}

/** Weight files by name. `.bin` is too general, so only the usual stems match. */
const NAMES: readonly NameRule[] = [
  { pattern: /\.safetensors$/, format: 'safetensors', runsCode: 'no' },
  { pattern: /\.gguf$/, format: 'gguf', runsCode: 'no' },
  { pattern: /\.onnx$/, format: 'onnx', runsCode: 'no' },
  { pattern: /\.tflite$/, format: 'tflite', runsCode: 'no' },
  { pattern: /(^|\/)flax_model[^/]*\.msgpack$/, format: 'flax', runsCode: 'no' },
  { pattern: /\.(pt|pth|ckpt|pt2)$/, format: 'pytorch', runsCode: 'yes' },
  { pattern: /(^|\/)([^/]*(model|weights|adapter|optimizer|scheduler|training_args)[^/]*)\.bin$/, format: 'pytorch', runsCode: 'yes' },
  { pattern: /\.(pkl|pickle|dill|p|pck|pcl|sav)$/, format: 'pickle', runsCode: 'yes' },
  { pattern: /\.(pdparams|pdopt|pdiparams)$/, format: 'paddle', runsCode: 'yes' },
  { pattern: /\.(joblib|skops\.pkl)$/, format: 'joblib', runsCode: 'yes' },
  { pattern: /\.mar$/, format: 'torchserve archive', runsCode: 'yes' },
  { pattern: /\.nemo$/, format: 'nemo archive', runsCode: 'yes' },
  { pattern: /\.(h5|hdf5)$/, format: 'keras-h5', runsCode: 'possible' },
  { pattern: /\.keras$/, format: 'keras', runsCode: 'possible' },
  { pattern: /(^|\/)saved_model\.pb(txt)?$/, format: 'tensorflow savedmodel', runsCode: 'possible' },
]

function byName(path: string): FileFormat | undefined {
  const lower = path.toLowerCase().replace(/\.(gz|bz2|xz|zst|lz4|z)$/, '')
  const rule = NAMES.find(({ pattern }) => pattern.test(lower))
  return rule && { format: rule.format, runsCode: rule.runsCode, weights: true }
}

/** Tells from its name whether a file contains model parameters. */
export function isWeightName(path: string): boolean {
  return byName(path) !== undefined
}

function bySignature(head: Uint8Array, tail: Uint8Array | undefined, size: number): FileFormat | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  if (isGguf(bytes)) return { format: 'gguf', runsCode: 'no', weights: true }
  if (isSafetensors(bytes, size)) return { format: 'safetensors', runsCode: 'no', weights: true }
  if (looksLikePickle(bytes, size)) return { format: 'pickle', runsCode: 'yes', weights: true }
  if (startsWith(bytes, '\x7fELF') || startsWith(bytes, 'MZ\x90')) return { format: 'native code', runsCode: 'yes', weights: false }
  if (startsWith(bytes, 'PK\x03\x04')) return zip(tail)
  if (startsWith(bytes, '\x93NUMPY')) return numpy(bytes)
  if (startsWith(bytes, '\x89HDF\r\n\x1a\n')) return { format: 'hdf5', runsCode: 'possible', weights: true }
  return undefined
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).toString('latin1') === signature
}

/** Checks the magic, a known version, and plausible counts of tensors and keys. */
function isGguf(bytes: Buffer): boolean {
  if (!startsWith(bytes, 'GGUF') || bytes.length < 24) return false
  const version = bytes.readUInt32LE(4)
  return version >= 1 && version <= 3 && bytes.readBigUInt64LE(8) < 1_000_000n && bytes.readBigUInt64LE(16) < 1_000_000n
}

/**
 * Checks for eight bytes of header length, little endian, then a JSON object that fits into the file. The visible part must
 * be printable JSON that starts with a key. A pickle cannot start like this, because `"` is not an opcode.
 */
function isSafetensors(bytes: Buffer, size: number): boolean {
  if (bytes.length < 10) return false
  const length = bytes.readBigUInt64LE(0)
  if (length < 2n || length > BigInt(Math.max(0, size - 8)) || length > 100_000_000n) return false
  const shown = bytes.subarray(8, 8 + Number(length < 1_000_000n ? length : 1_000_000n))
  const text = shown.toString('latin1')
  if (!/^\{\s*["}]/.test(text) || [...shown].some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false
  return BigInt(shown.length) < length || isJsonObject(shown.toString('utf8'))
}

function isJsonObject(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** Classifies a zip archive by its file names. PyTorch saves a zip with a pickle; without visible names it is possible. */
function zip(tail: Uint8Array | undefined): FileFormat {
  if (tail === undefined) return { format: 'zip', runsCode: 'possible', weights: false }
  const names = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).toString('latin1')
  if (!names.includes('PK\x01\x02')) return { format: 'zip', runsCode: 'possible', weights: false }
  if (/\.(pkl|pickle)/i.test(names)) return { format: 'pytorch zip', runsCode: 'yes', weights: true }
  if (names.includes('.npy')) return { format: 'numpy archive', runsCode: 'possible', weights: false }
  if (names.includes('model.weights.h5')) return { format: 'keras', runsCode: 'possible', weights: true }
  return { format: 'zip', runsCode: 'possible', weights: false }
}

/** Classifies a NumPy file. An array of objects is stored as a pickle. */
function numpy(bytes: Buffer): FileFormat {
  const objects = /'descr':\s*'\|?O|\('[^']*',\s*'\|?O/.test(bytes.toString('latin1'))
  return { format: objects ? 'numpy objects' : 'numpy', runsCode: objects ? 'yes' : 'no', weights: false }
}
