import { readsAsPickle } from './pickle-opcodes.ts'

/** What loading a file of this format can do. `possible`: the format may wrap one that runs code. */
export type RunsCode = 'no' | 'possible' | 'yes'

export interface FileFormat {
  readonly format: string
  readonly runsCode: RunsCode
  /** A file that holds a model's parameters, by name or first bytes. */
  readonly weights: boolean
}

/** How many bytes from the start of a file the detection looks at. */
export const HEAD_BYTES = 1024
/** How many bytes from the end of a zip archive hold its list of names, as far as we look. */
export const TAIL_BYTES = 1024 * 1024

export interface Sample {
  readonly path: string
  /** First bytes; `undefined` when only a git-LFS pointer is known. */
  readonly head?: Uint8Array
  /** Last bytes of a zip archive. */
  readonly tail?: Uint8Array
  /** Of the whole file, in bytes. */
  readonly size: number
}

/**
 * Tells a file's format from its first bytes, and from its name where the bytes say nothing. A pickle named
 * `model.safetensors` is a pickle, and a file named `model.pkl` can run code whatever its first bytes pretend. Only the
 * beginning is looked at, and nothing is ever unpickled.
 */
export function detectFormat({ path, head, tail, size }: Sample): FileFormat {
  const named = byName(path)
  if (head === undefined || size === 0) return named ?? OTHER
  const found = bySignature(head, tail, size)
  if (found === undefined) return named === undefined ? OTHER : disagreeing(named)
  return { ...found, runsCode: worse(found.runsCode, named?.runsCode ?? 'no'), weights: found.weights || named?.weights === true }
}

const GRADES: readonly RunsCode[] = ['no', 'possible', 'yes']

/** A loader chooses by name or by bytes: what either of them can do counts. */
function worse(a: RunsCode, b: RunsCode): RunsCode {
  return GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b
}

const OTHER: FileFormat = { format: 'other', runsCode: 'no', weights: false }

/** A name that promises a data-only format, over bytes that are not of it: nobody knows what a loader will make of them. */
function disagreeing(named: FileFormat): FileFormat {
  return SIGNED.has(named.format) ? { ...named, format: `not ${named.format}`, runsCode: 'possible' } : named
}

/** Formats that always show their signature. */
const SIGNED: ReadonlySet<string> = new Set(['safetensors', 'gguf'])

interface NameRule {
  readonly pattern: RegExp
  readonly format: string
  readonly runsCode: RunsCode
}

/** Weight files by name. `.bin` stands for too much, so only the usual stems count. */
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

/** Whether a file holds a model's parameters, by its name alone. */
export function isWeightName(path: string): boolean {
  return byName(path) !== undefined
}

function bySignature(head: Uint8Array, tail: Uint8Array | undefined, size: number): FileFormat | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  if (isGguf(bytes)) return { format: 'gguf', runsCode: 'no', weights: true }
  if (isSafetensors(bytes, size)) return { format: 'safetensors', runsCode: 'no', weights: true }
  if (isPickle(bytes)) return { format: 'pickle', runsCode: 'yes', weights: true }
  if (startsWith(bytes, '\x7fELF') || startsWith(bytes, 'MZ\x90')) return { format: 'native code', runsCode: 'yes', weights: false }
  if (startsWith(bytes, 'PK\x03\x04')) return zip(tail)
  if (startsWith(bytes, '\x93NUMPY')) return numpy(bytes)
  if (startsWith(bytes, '\x89HDF\r\n\x1a\n')) return { format: 'hdf5', runsCode: 'possible', weights: true }
  return undefined
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).toString('latin1') === signature
}

/** Magic, a version that exists, and counts of tensors and keys that a file could hold. */
function isGguf(bytes: Buffer): boolean {
  if (!startsWith(bytes, 'GGUF') || bytes.length < 24) return false
  const version = bytes.readUInt32LE(4)
  return version >= 1 && version <= 3 && bytes.readBigUInt64LE(8) < 1_000_000n && bytes.readBigUInt64LE(16) < 1_000_000n
}

/**
 * Eight bytes of header length, little endian, then a JSON object that fits into the file. As far as the head goes it must
 * be JSON of printable text that begins with a key: no pickle can look so, since `"` is no opcode.
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

/** The PROTO opcode with a protocol that exists, or a stream of older opcodes that holds together. */
function isPickle(bytes: Buffer): boolean {
  const [first, second] = bytes
  if (first === 0x80 && second !== undefined && second <= 5) return true
  return readsAsPickle(bytes)
}

/** A zip archive with a pickle among its names is how PyTorch saves; one whose names cannot be seen may be. */
function zip(tail: Uint8Array | undefined): FileFormat {
  if (tail === undefined) return { format: 'zip', runsCode: 'possible', weights: false }
  const names = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).toString('latin1')
  if (!names.includes('PK\x01\x02')) return { format: 'zip', runsCode: 'possible', weights: false }
  if (/\.(pkl|pickle)/i.test(names)) return { format: 'pytorch zip', runsCode: 'yes', weights: true }
  if (names.includes('.npy')) return { format: 'numpy archive', runsCode: 'possible', weights: false }
  if (names.includes('model.weights.h5')) return { format: 'keras', runsCode: 'possible', weights: true }
  return { format: 'zip', runsCode: 'possible', weights: false }
}

/** An array of objects is stored as a pickle. */
function numpy(bytes: Buffer): FileFormat {
  const objects = /'descr':\s*'\|?O|\('[^']*',\s*'\|?O/.test(bytes.toString('latin1'))
  return { format: objects ? 'numpy objects' : 'numpy', runsCode: objects ? 'yes' : 'no', weights: false }
}
