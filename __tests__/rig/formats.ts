import { deflateRawSync, gzipSync } from 'node:zlib'
import { PICKLE, safetensors } from './model.ts'

/** A file of one format, as its tool writes it, shortened. */
export interface FormatSample {
  readonly format: string
  /** Name in the folder of its model. */
  readonly name: string
  readonly bytes: Buffer
  /** Whether the name alone, as of a pointer, identifies the format. */
  readonly byName: boolean
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
/** Bytes of no format. */
export const NOISE = Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 73 + (index >> 3) * 31 + 129) & 255))
const after = (start: string): Buffer => Buffer.concat([latin1(start), NOISE])

/** Writes a zip archive with the given members. */
export function zipOf(members: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(members)) {
    const data = Buffer.from(content as string)
    const header = Buffer.alloc(30)
    header.write('PK\x03\x04', 'latin1')
    header.writeUInt16LE(20, 4)
    header.writeUInt32LE(crc32(data), 14)
    header.writeUInt32LE(data.length, 18)
    header.writeUInt32LE(data.length, 22)
    header.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    entry.writeUInt16LE(20, 6)
    header.copy(entry, 16, 14, 26)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(header, latin1(name), data)
    central.push(entry, latin1(name))
    offset += 30 + name.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(members).length, 8)
  end.writeUInt16LE(Object.keys(members).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}

/** Writes a tar archive with the given members. */
export function tarOf(members: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts = Object.entries(members).flatMap(([name, content]) => {
    const data = Buffer.from(content as string)
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write('0000644\0', 100)
    header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        0', 148)
    header.write('ustar\x0000', 257)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 0`, 148)
    return [header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

/** Encodes a protobuf field with a length. */
const field = (number: number, content: Buffer | string): Buffer => {
  const bytes = Buffer.from(content as string)
  return Buffer.concat([Buffer.from([(number << 3) | 2]), varint(bytes.length), bytes])
}
const varint = (value: number): Buffer => (value < 128 ? Buffer.from([value]) : Buffer.from([(value & 127) | 128, value >> 7]))
const number = (at: number, value: number): Buffer => Buffer.concat([Buffer.from([at << 3]), varint(value)])

const ONNX = Buffer.concat([
  number(1, 8),
  field(7, Buffer.concat([field(1, Buffer.concat([field(1, 'x'), field(2, 'y'), field(3, 'n'), field(4, 'Relu')])), field(2, 'g')])),
  field(8, number(2, 17)),
])
const NODE = Buffer.concat([field(1, 'n'), field(2, 'Placeholder')])
const GRAPH_DEF = Buffer.concat([field(1, NODE), field(1, Buffer.concat([field(1, 'i'), field(2, 'Identity'), field(3, 'n')]))])
const SAVED_MODEL = Buffer.concat([number(1, 1), field(2, field(2, GRAPH_DEF))])
/** Writes a NumPy array without elements, of the given type. */
export const npy = (descr: string) =>
  latin1(`${`\x93NUMPY\x01\x00v\x00{'descr': ${descr}, 'fortran_order': False, 'shape': (0,), }`.padEnd(127)}\n`)
const gguf = Buffer.concat([latin1('GGUF\x03\0\0\0'), Buffer.alloc(16)])

/** One sample of each format that is identified. */
export const FORMAT_SAMPLES: readonly FormatSample[] = [
  { format: 'safetensors', name: 'model.safetensors', bytes: safetensors(1), byName: true },
  { format: 'gguf', name: 'model.gguf', bytes: gguf, byName: true },
  { format: 'ggml', name: 'ggml-model-q4_0.bin', bytes: after('tjgg\x03\0\0\0'), byName: true },
  { format: 'onnx', name: 'model.onnx', bytes: ONNX, byName: true },
  { format: 'onnx data', name: 'model.onnx_data', bytes: NOISE, byName: true },
  { format: 'tflite', name: 'model.tflite', bytes: after('\x1c\0\0\0TFL3'), byName: true },
  { format: 'executorch', name: 'model.pte', bytes: after('\x1c\0\0\0ET12'), byName: true },
  { format: 'flax', name: 'flax_model.msgpack', bytes: NOISE, byName: true },
  { format: 'pickle', name: 'model.pkl', bytes: PICKLE, byName: true },
  { format: 'pickle', name: 'estimator.sav', bytes: PICKLE, byName: false },
  { format: 'joblib', name: 'model.joblib', bytes: gzipSync(PICKLE), byName: true },
  {
    format: 'pytorch zip',
    name: 'pytorch_model.bin',
    bytes: zipOf({ 'archive/data.pkl': PICKLE, 'archive/version': '3\n' }),
    byName: true,
  },
  { format: 'pytorch zip', name: 'best.pt', bytes: zipOf({ 'archive/data.pkl': PICKLE }), byName: false },
  {
    format: 'torchscript',
    name: 'traced.pt',
    bytes: zipOf({ 'm/data.pkl': PICKLE, 'm/code/__torch__.py': 'def forward(self): pass\n' }),
    byName: false,
  },
  { format: 'torchserve archive', name: 'model.mar', bytes: zipOf({ 'MAR-INF/MANIFEST.json': '{}', 'handler.py': '' }), byName: true },
  {
    format: 'nemo archive',
    name: 'model.nemo',
    bytes: tarOf({ 'model_config.yaml': 'a: 1\n', 'model_weights.ckpt': PICKLE }),
    byName: true,
  },
  { format: 'skops', name: 'model.skops', bytes: zipOf({ 'schema.json': '{}' }), byName: true },
  { format: 'keras', name: 'model.keras', bytes: zipOf({ 'config.json': '{}', 'model.weights.h5': NOISE }), byName: true },
  { format: 'hdf5', name: 'model.h5', bytes: after('\x89HDF\r\n\x1a\n'), byName: true },
  { format: 'tensorflow savedmodel', name: 'saved_model.pb', bytes: SAVED_MODEL, byName: true },
  { format: 'tensorflow graph', name: 'facenet.pb', bytes: GRAPH_DEF, byName: false },
  { format: 'tensorflow graph', name: 'frozen_inference_graph.pb', bytes: GRAPH_DEF, byName: true },
  { format: 'tensorflow checkpoint', name: 'variables.data-00000-of-00001', bytes: NOISE, byName: true },
  { format: 'tensorflow.js', name: 'group1-shard1of1.bin', bytes: NOISE, byName: true },
  {
    format: 'tensorflow.js graph',
    name: 'model.json',
    bytes: Buffer.from('{"format":"layers-model","weightsManifest":[]}'),
    byName: false,
  },
  { format: 'paddle inference', name: 'model.pdiparams', bytes: NOISE, byName: true },
  { format: 'caffe', name: 'net.caffemodel', bytes: NOISE, byName: true },
  { format: 'darknet', name: 'yolov3.weights', bytes: after('\0\0\0\0\x02\0\0\0'), byName: true },
  { format: 'mxnet', name: 'resnet-0000.params', bytes: after('\x12\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0'), byName: false },
  { format: 'torch7', name: 'net.t7', bytes: NOISE, byName: true },
  { format: 'coreml', name: 'net.mlmodel', bytes: NOISE, byName: true },
  { format: 'openvino', name: 'openvino_model.bin', bytes: NOISE, byName: true },
  {
    format: 'openvino graph',
    name: 'face.xml',
    bytes: Buffer.from('<?xml version="1.0"?>\n<net name="face" version="11">\n<layers></layers>\n</net>\n'),
    byName: false,
  },
  { format: 'ctranslate2', name: 'model.bin', bytes: after('\x06\0\0\0\x10\0TransformerSpec\0'), byName: false },
  { format: 'marian', name: 'model.aren.intgemm.alphas.bin', bytes: NOISE, byName: true },
  { format: 'tensorrt', name: 'net.engine', bytes: after('ftrt'), byName: true },
  { format: 'tensorrt', name: 'net.plan', bytes: after('ptrt'), byName: false },
  { format: 'mnn', name: 'net.mnn', bytes: NOISE, byName: true },
  { format: 'ncnn', name: 'net.param', bytes: Buffer.from('7767517\n3 3\nInput data 0 1 data\n'), byName: false },
  { format: 'xgboost', name: 'model.ubj', bytes: after('{L\0\0\0\0\0\0\0\x07learner'), byName: true },
  { format: 'xgboost', name: 'model.bst', bytes: after('binf'), byName: false },
  { format: 'catboost', name: 'model.cbm', bytes: after('CBM1'), byName: true },
  { format: 'lightgbm', name: 'lgbm_model.txt', bytes: Buffer.from('tree\nversion=v3\nnum_class=1\n'), byName: false },
  { format: 'fasttext', name: 'lid.176.ftz', bytes: after('\xba\x16\x4f\x2f\x0c\0\0\0'), byName: true },
  { format: 'fasttext', name: 'model.bin', bytes: after('\xba\x16\x4f\x2f\x0c\0\0\0'), byName: false },
  { format: 'tesseract', name: 'eng.traineddata', bytes: after('\x18\0\0\0'), byName: true },
  { format: 'dlib', name: 'shape_predictor_68_face_landmarks.dat', bytes: NOISE, byName: true },
  { format: 'numpy archive', name: 'model.npz', bytes: zipOf({ 'w.npy': npy("'<f4'") }), byName: false },
  { format: 'numpy', name: 'weights.npy', bytes: npy("'<f4'"), byName: false },
  { format: 'rasa', name: '20240131-120000-dark-sea.tar.gz', bytes: gzipSync(tarOf({ 'metadata.json': '{}' })), byName: true },
  { format: 'model archive', name: 'model.tar.gz', bytes: gzipSync(tarOf({ 'model.pth': PICKLE })), byName: true },
  { format: 'model archive', name: 'legacy.tar', bytes: tarOf({ pickle: PICKLE, storages: 'x' }), byName: false },
  { format: 'llamafile', name: 'model.llamafile', bytes: after("MZqFpD='"), byName: true },
  { format: 'r objects', name: 'model.rds', bytes: gzipSync(latin1('X\n\0\0\0\x03\0')), byName: true },
]

/** Files that are of no model, and often taken for one. */
export const OTHER_FILES: Readonly<Record<string, Buffer>> = {
  VERSION: Buffer.from('1.0.1\n'),
  'requirements.txt': Buffer.from('torch==2.1\nlintrunner\n'),
  'labels.txt': Buffer.from('airplane\nautomobile\n'),
  'metrics/score': Buffer.from('0.9312\n'),
  'templates/layout.pt': Buffer.from('<html tal:content="x">\n</html>\n'),
  'i18n/messages.pt': Buffer.from('msgid "a"\nmsgstr "b"\n'),
  'report.docx': zipOf({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }),
  'lib/tool.jar': zipOf({ 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n' }),
  'lib/tool.aar': zipOf({ 'AndroidManifest.xml': '<a/>' }),
  'samples.zip': zipOf({ 'a.txt': 'x' }),
  'firmware.bin': NOISE,
  'data/x.npy': npy("'<f4'"),
  'game.dat': NOISE,
  'terraform.plan': zipOf({ tfplan: 'x' }),
  'model.json': Buffer.from('{"name": "a model of a database"}'),
  'pom.xml': Buffer.from('<project></project>\n'),
  'message.pb': Buffer.from([8, 1, 18, 2, 65, 66]),
  'compressed.bin': deflateRawSync(NOISE),
}
