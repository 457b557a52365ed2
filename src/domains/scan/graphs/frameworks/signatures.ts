import type { Reader, Sample, ScanContext } from '../../context.ts'
import type { Reading } from '../../result.ts'
import type { Technique } from '../../technique.ts'
import { Report } from '../report.ts'

type Name = 'llamafile-executable' | 'r-serialized' | 'tensorrt-engine'

export const SIGNATURE_TECHNIQUES: readonly Technique<Name>[] = [
  {
    technique: 'llamafile-executable',
    grade: 'critical',
    summary: 'The file is an executable program for several systems, as llamafile creates',
  },
  {
    technique: 'r-serialized',
    grade: 'review',
    summary: 'The file contains serialized R objects, which can run code',
    advisories: ['CVE-2024-27322'],
  },
  { technique: 'tensorrt-engine', grade: 'note', summary: 'The file contains compiled code for a GPU' },
]

/** A format that is recognized by its first bytes, or by its name where the bytes are compressed. */
interface Format {
  readonly id: string
  readonly matches: (file: { readonly name: string; readonly head: Uint8Array; readonly start: string }) => boolean
  /** Whether loading can run code. */
  readonly runsCode: 'no' | 'possible' | 'yes'
  readonly finding?: readonly [technique: Name, message: string]
  /** Why the content is not inspected. */
  readonly unread?: string
}

const startsWithOne = (start: string, signatures: readonly string[]): boolean => signatures.some((each) => start.startsWith(each))

const COMPRESSED = ['\x1f\x8b', 'BZh', '\xfd7zXZ']
/** Workspaces, and single objects in binary and text form. */
const R_OBJECTS = ['RDX2\n', 'RDX3\n', 'RDA2\n', 'RDA3\n', 'RDB2\n', 'X\n\0\0\0\x02\0', 'X\n\0\0\0\x03\0', 'A\n2\n', 'A\n3\n']
const XGBOOST_BINARY = ['{L\0\0\0\0\0\0\0\x07learner', '{L\0\0\0\0\0\0\0\x07version', 'binf']

const FORMATS: readonly Format[] = [
  {
    id: 'llamafile',
    matches: ({ start }) => start.startsWith('MZqFpD'),
    runsCode: 'yes',
    finding: ['llamafile-executable', 'The file is an Actually Portable Executable, which is a program that runs when it is opened.'],
  },
  {
    id: 'r-serialized',
    matches: ({ name, start }) => startsWithOne(start, R_OBJECTS) || (/\.(rds|rda|rdata)$/.test(name) && startsWithOne(start, COMPRESSED)),
    runsCode: 'yes',
    finding: ['r-serialized', 'The file contains serialized R objects, which can run code when they are used.'],
    unread: 'serialized R objects are not inspected',
  },
  {
    id: 'tensorrt',
    matches: ({ start }) => /^[pf]trt/.test(start),
    runsCode: 'possible',
    finding: ['tensorrt-engine', 'The file is a TensorRT engine, which contains compiled code for a GPU.'],
  },
  {
    id: 'onnx-runtime',
    matches: ({ start }) => start.startsWith('ORTM', 4),
    runsCode: 'possible',
    unread: 'the format of ONNX Runtime is not inspected; convert the model to ONNX',
  },
  {
    id: 'onnx-text',
    matches: ({ name, head }) => isOnnxText(name, head),
    runsCode: 'possible',
    unread: 'the text form of ONNX is not inspected; convert the model to its binary form',
  },
  { id: 'catboost', matches: ({ start }) => start.startsWith('CBM1'), runsCode: 'no' },
  { id: 'mxnet-params', matches: ({ start }) => start.startsWith('\x12\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0'), runsCode: 'no' },
  { id: 'lightgbm', matches: ({ start }) => /^tree\r?\nversion=v\d/.test(start), runsCode: 'no' },
  {
    id: 'xgboost',
    matches: ({ start }) => startsWithOne(start, XGBOOST_BINARY) || /^\{\s*"learner"\s*:/.test(start),
    runsCode: 'no',
  },
  { id: 'fasttext', matches: ({ start }) => start.startsWith('\xba\x16\x4f\x2f'), runsCode: 'no' },
]

/** Names the format that has the first bytes of a file; `undefined` for any other. */
export function signatureOf({ name, head }: Pick<Sample, 'name' | 'head'>): string | undefined {
  return FORMATS.find(({ matches }) => matches({ name, head, start: startOf(head) }))?.id
}

function startOf(head: Uint8Array): string {
  return Buffer.from(head.subarray(0, 64)).toString('latin1')
}

/** Recognizes ONNX in the text form of Protocol Buffers, and in JSON. */
function isOnnxText(name: string, head: Uint8Array): boolean {
  if (!/\.(textproto|onnxtxt|prototxt|pbtxt|txt|json|onnxjson)$/.test(name)) return false
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  return /^[^\S\n]*ir_version\s*:\s*\d/m.test(text) || (/"ir_?[vV]ersion"\s*:/.test(text) && /"graph"\s*:/.test(text))
}

/** One reader for each format of which only the identity matters. */
export const signatureReaders: readonly Reader[] = FORMATS.map((format) => ({
  id: format.id,
  matches: ({ name, head }: Sample) => format.matches({ name, head, start: startOf(head) }),
  read: (_source, context) => readFormat(format, context),
}))

function readFormat({ id, runsCode, finding, unread }: Format, context: ScanContext): Reading {
  const report = new Report<Name>(context, SIGNATURE_TECHNIQUES)
  if (finding !== undefined) report.add(finding[0], { message: finding[1], subject: id, offset: 0 })
  if (unread !== undefined) report.unread(unread)
  return report.reading(id, { runsCode })
}
