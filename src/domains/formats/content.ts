import { readTarHeader } from '../scan/archives/tar-header.ts'
import { nativeKind } from '../scan/configs/executable.ts'
import { looksLikeCaffe } from '../scan/graphs/frameworks/caffe.ts'
import { looksLikeCoreml } from '../scan/graphs/frameworks/coreml.ts'
import { signatureOf } from '../scan/graphs/frameworks/signatures.ts'
import { looksLikeOnnx } from '../scan/graphs/onnx-identify.ts'
import { tensorflowKind } from '../scan/graphs/tensorflow-identify.ts'
import { looksLikePickle } from '../scan/pickle/identify.ts'
import { bytesSource } from '../scan/source.ts'
import { readNpyHeader } from '../scan/tensors/npy-header.ts'
import { zipFormat } from './archive.ts'
import { type FormatName, formatByName } from './catalogue.ts'

/** The first and last bytes of a file. */
export interface Content {
  /** Path of the file, in lower case. Some formats have no signature of their own, and their fields count only with the name. */
  readonly name: string
  readonly head: Buffer
  /** Last bytes, of a zip archive only. */
  readonly tail: Uint8Array | undefined
  /** Size of the whole file, in bytes. */
  readonly size: number
}

interface Recognition {
  readonly format: FormatName
  readonly fits: (content: Content, start: string) => boolean
}

const startsWithOne = (start: string, signatures: readonly string[]): boolean => signatures.some((each) => start.startsWith(each))
const starts =
  (...signatures: readonly string[]) =>
  (_: Content, start: string) =>
    startsWithOne(start, signatures)
const signed = (id: string) => (content: Content) => signatureOf({ name: content.name, head: content.head }) === id

/** Formats by their content, the certain ones first. */
const RECOGNITIONS: readonly Recognition[] = [
  { format: 'gguf', fits: isGguf },
  { format: 'safetensors', fits: isSafetensors },
  { format: 'llamafile', fits: starts('MZqFpD') },
  { format: 'native code', fits: (content) => nativeKind(content) !== undefined || isNativeStart(content.head) },
  { format: 'numpy objects', fits: (content, start) => start.startsWith('\x93NUMPY') && holdsObjects(content.head) },
  { format: 'numpy', fits: starts('\x93NUMPY') },
  { format: 'hdf5', fits: ({ head }) => HDF5_STARTS.some((at) => head.toString('latin1', at, at + 8) === '\x89HDF\r\n\x1a\n') },
  { format: 'tflite', fits: (_, start) => start.startsWith('TFL3', 4) },
  { format: 'executorch', fits: (_, start) => /^....ET\d\d/s.test(start) },
  { format: 'ggml', fits: (_, start) => /^(lmgg|fmgg|tjgg|algg|asgg)/.test(start) },
  { format: 'tensorrt', fits: signed('tensorrt') },
  { format: 'catboost', fits: signed('catboost') },
  { format: 'mxnet', fits: signed('mxnet-params') },
  { format: 'lightgbm', fits: signed('lightgbm') },
  { format: 'xgboost', fits: signed('xgboost') },
  { format: 'fasttext', fits: signed('fasttext') },
  { format: 'r objects', fits: signed('r-serialized') },
  { format: 'ctranslate2', fits: isCtranslate2 },
  { format: 'ncnn', fits: (_, start) => start.startsWith('7767517') || start.startsWith('\xdd\x85\x76\x00') },
  {
    format: 'openvino graph',
    fits: ({ head }) => /<net\s[^>]*\bversion=/.test(head.toString('latin1', 0, 1024)) && head.includes('<layers'),
  },
  { format: 'tensorflow.js graph', fits: ({ head }, start) => /^\s*[{[]/.test(start) && head.includes('"weightsManifest"') },
  { format: 'model archive', fits: isModelTar },
  { format: 'tar', fits: ({ head }) => head.length >= 512 && readTarHeader(head.subarray(0, 512)) !== undefined },
  { format: 'compressed', fits: isCompressed },
  { format: 'coreml', fits: (content) => looksLikeCoreml(sampleOf(content)) },
  { format: 'onnx', fits: (content) => looksLikeOnnx(content) },
  { format: 'tensorflow savedmodel', fits: (content) => tensorflowKind(content) === 'saved-model' },
  { format: 'tensorflow graph', fits: (content) => tensorflowKind(content) !== undefined },
  { format: 'caffe', fits: (content) => looksLikeCaffe(sampleOf(content)) },
]

/** Identifies a file by its content; `undefined` if no format is certain. The pickle reader comes first: no magic hides a pickle. */
export function formatOfContent(content: Content): FormatName | undefined {
  if (looksLikePickle(content.head, content.size)) return 'pickle'
  const start = content.head.toString('latin1', 0, 64)
  if (start.startsWith('PK\x03\x04')) return zipFormat(content.tail)
  return RECOGNITIONS.find(({ fits }) => fits(content, start))?.format
}

function sampleOf(content: Content): Content & { readonly tail: Uint8Array } {
  return { ...content, name: content.name.slice(content.name.lastIndexOf('/') + 1), tail: new Uint8Array() }
}

const HDF5_STARTS = [0, 512, 1024, 2048, 4096, 8192, 16_384, 32_768]

/** Checks the magic, a known version, and plausible counts of tensors and keys. */
function isGguf({ head }: Content, start: string): boolean {
  if (!start.startsWith('GGUF') || head.length < 24) return false
  const version = head.readUInt32LE(4)
  return version >= 1 && version <= 3 && head.readBigUInt64LE(8) < 1_000_000n && head.readBigUInt64LE(16) < 1_000_000n
}

/**
 * Checks for eight bytes of header length, little endian, then a JSON object that fits into the file. The visible part must
 * be printable JSON that starts with a key. A pickle cannot start like this, because `"` is not an opcode.
 */
function isSafetensors({ head, size }: Content): boolean {
  if (head.length < 10) return false
  const length = head.readBigUInt64LE(0)
  if (length < 2n || length > BigInt(Math.max(0, size - 8)) || length > 100_000_000n) return false
  const shown = head.subarray(8, 8 + Number(length < 1_000_000n ? length : 1_000_000n))
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

/** Checks the version and the name of the specification, with its length before it. */
function isCtranslate2({ head }: Content): boolean {
  if (head.length < 8 || head.readUInt32LE(0) > 32) return false
  const length = head.readUInt16LE(4)
  return /^[A-Z][A-Za-z0-9]*Spec\0?$/.test(head.toString('latin1', 6, 6 + Math.min(length, 64)))
}

/** Accepts ELF and DOS by their signature alone, so that a cut header hides nothing. */
function isNativeStart(head: Buffer): boolean {
  const start = head.toString('latin1', 0, 4)
  return start === '\x7fELF' || start.startsWith('MZ\x90')
}

/** Tells whether the type of a NumPy array names objects, which are stored as a pickle, or is not one of plain numbers and text. */
function holdsObjects(head: Buffer): boolean {
  try {
    return readNpyHeader(bytesSource(head), 0).dtype.kind !== 'plain'
  } catch {
    return true
  }
}

const COMPRESSIONS = ['\x1f\x8b\x08', 'BZh', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd', '\x04"M\x18', '\x02!L\x18', '\x5d\0\0']

function isCompressed({ head }: Content, start: string): boolean {
  if (startsWithOne(start, COMPRESSIONS)) return true
  // The header of zlib: method 8, and a checksum over the first two bytes.
  return head.length > 2 && ((head[0] ?? 0) & 0x8f) === 0x08 && head.readUInt16BE(0) % 31 === 0 && !isText(head)
}

/** Tells whether a tar archive shows a member that is named as weights. */
function isModelTar({ head }: Content): boolean {
  const first = head.length >= 512 ? readTarHeader(head.subarray(0, 512)) : undefined
  for (let at = 0, header = first; header !== undefined; ) {
    if (formatByName(header.name)?.weights === true || /(^|\/)(pickle|storages|tensors)$/.test(header.name)) return true
    at += 512 + Math.ceil(header.size / 512) * 512
    header = at + 512 <= head.length ? readTarHeader(head.subarray(at, at + 512)) : undefined
  }
  return false
}

const TEXT_CONTROLS = '\t\n\v\f\r\x1b'

/** Tells whether the first bytes are text: UTF-8 without control characters. A character that the sample cuts counts. */
export function isText(head: Buffer): boolean {
  const text = head.toString('utf8')
  const end = text.length > 4 ? text.slice(0, -3) : text
  return ![...end].some((character) => character === '\ufffd' || (character < ' ' && !TEXT_CONTROLS.includes(character)))
}
