import type { Reader, Sample, ScanContext } from '../../../../src/domains/scan/context.ts'
import type { Reading } from '../../../../src/domains/scan/result.ts'
import { bytesSource, type Source } from '../../../../src/domains/scan/source.ts'
import { tensorReaders } from '../../../../src/domains/scan/tensors/tensors.ts'
import { readSample } from '../../../rig/samples.ts'

/** A file of the fixtures, such as `ev/m_st_hole.safetensors`. */
export function sample(path: string): Buffer {
  return readSample(path)
}

export interface Scan {
  readonly readers: readonly string[]
  readonly readings: readonly Reading[]
  /** Techniques with their grade, in the order of the findings. */
  readonly findings: readonly string[]
  readonly incomplete: readonly string[]
  /** What was passed on, as Latin-1. */
  readonly nested: Readonly<Record<string, string>>
}

export function sampleOf(name: string, bytes: Uint8Array): Sample {
  return { name: name.toLowerCase(), size: bytes.length, head: bytes.subarray(0, 65_536), tail: bytes.subarray(-65_536) }
}

/** Runs every reader of tensors that matches. */
export function scan(
  name: string,
  bytes: Uint8Array,
  context: Partial<ScanContext> = {},
  readers: readonly Reader[] = tensorReaders,
): Scan {
  const matching = readers.filter((reader) => reader.matches(sampleOf(name, bytes)))
  const nested: Record<string, string> = {}
  const full: ScanContext = {
    name,
    member: '',
    depth: 0,
    step: () => true,
    inflate: () => true,
    sibling: () => undefined,
    nested: (member, source) => {
      nested[member] = textOf(source)
      return []
    },
    ...context,
  }
  const readings = matching.map((reader) => reader.read(bytesSource(bytes), full))
  return {
    readers: matching.map(({ id }) => id),
    readings,
    findings: readings.flatMap(({ findings }) => findings.map(({ technique, grade }) => `${grade} ${technique}`)),
    incomplete: readings.flatMap(({ incomplete }) => incomplete),
    nested,
  }
}

function textOf(source: Source): string {
  return Buffer.from(source.read(0, Math.min(source.size, 1024))).toString('latin1')
}

/** A safetensors file with a header of this text. */
export function safetensors(header: string | Buffer, data: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(header)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(bytes.length))
  return Buffer.concat([length, bytes, Buffer.from(data)])
}

/** A NumPy file of version 1 with a header of this text. */
export function npy(header: string, data: string | Buffer = '', version = 1): Buffer {
  const text = Buffer.from(header, version === 3 ? 'utf8' : 'latin1')
  const length = Buffer.alloc(version === 1 ? 2 : 4)
  if (version === 1) length.writeUInt16LE(text.length)
  else length.writeUInt32LE(text.length)
  return Buffer.concat([Buffer.from(`\x93NUMPY${String.fromCharCode(version)}\0`, 'latin1'), length, text, Buffer.from(data)])
}

export type GgufField = readonly [key: string, type: number, value: Buffer]

export interface GgufTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly type: number
  readonly offset: number
}

/** Writes GGUF as its documentation describes it, and allows what a writer would not. */
export class GgufWriter {
  readonly version: number
  readonly big: boolean

  constructor({ version = 3, big = false } = {}) {
    this.version = version
    this.big = big
  }

  u32(value: number): Buffer {
    const bytes = Buffer.alloc(4)
    if (this.big) bytes.writeUInt32BE(value)
    else bytes.writeUInt32LE(value)
    return bytes
  }

  u64(value: number | bigint): Buffer {
    const bytes = Buffer.alloc(8)
    if (this.big) bytes.writeBigUInt64BE(BigInt(value))
    else bytes.writeBigUInt64LE(BigInt(value))
    return bytes
  }

  /** A length or a count. */
  count(value: number | bigint): Buffer {
    return this.version === 1 ? this.u32(Number(value)) : this.u64(value)
  }

  string(text: string): Buffer {
    return Buffer.concat([this.count(Buffer.byteLength(text)), Buffer.from(text)])
  }

  text(key: string, value: string): GgufField {
    return [key, 8, this.string(value)]
  }

  array(key: string, type: number, items: readonly Buffer[], count: number | bigint = items.length): GgufField {
    return [key, 9, Buffer.concat([this.u32(type), this.count(count), ...items])]
  }

  file(fields: readonly GgufField[], tensors: readonly GgufTensor[] = [], data: string | Buffer = '', { alignment = 32 } = {}): Buffer {
    const header = Buffer.concat([
      Buffer.from('GGUF'),
      this.u32(this.version),
      this.count(tensors.length),
      this.count(fields.length),
      ...fields.flatMap(([key, type, value]) => [this.string(key), this.u32(type), value]),
      ...tensors.flatMap(({ name, shape, type, offset }) => [
        this.string(name),
        this.u32(shape.length),
        ...shape.map((each) => this.count(each)),
        this.u32(type),
        this.u64(offset),
      ]),
    ])
    const padding = tensors.length === 0 ? 0 : (alignment - (header.length % alignment)) % alignment
    return Buffer.concat([header, Buffer.alloc(padding), Buffer.from(data)])
  }
}
