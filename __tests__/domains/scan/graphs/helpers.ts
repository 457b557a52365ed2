import { inflateRawSync } from 'node:zlib'
import { SAMPLE_BYTES, type ScanContext } from '../../../../src/domains/scan/context.ts'
import { graphReaders } from '../../../../src/domains/scan/graphs/readers.ts'
import type { Reading } from '../../../../src/domains/scan/result.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'

export { readSample as sample, samplesIn } from '../../../rig/samples.ts'

/** A context with a budget, and no other readers. */
export function contextOf(name: string, steps = 1_000_000): ScanContext {
  let left = steps
  const step = (count: number) => {
    left -= count
    return left >= 0
  }
  return { name, member: '', depth: 0, step, inflate: () => true, nested: () => [], sibling: () => undefined }
}

/** Reads a file with every reader of graphs that matches. */
export function scan(name: string, bytes: Uint8Array, context: Partial<ScanContext> = {}): readonly Reading[] {
  const [head, tail] = [bytes.subarray(0, SAMPLE_BYTES), bytes.subarray(Math.max(0, bytes.length - SAMPLE_BYTES))]
  const { read } = bytesSource(bytes)
  const file = { name: (name.split('/').at(-1) ?? name).toLowerCase(), size: bytes.length, head, tail, read }
  const full = { ...contextOf(name), ...context }
  return graphReaders.filter((reader) => reader.matches(file)).map((reader) => reader.read(bytesSource(bytes), full))
}

/** Lines such as `critical keras-lambda`, sorted, without repeats and without notes. */
export function graded(readings: readonly Reading[]): readonly string[] {
  const findings = readings.flatMap((reading) => reading.findings).filter(({ grade }) => grade !== 'note')
  return [...new Set(findings.map(({ grade, technique }) => `${grade} ${technique}`))].sort()
}

export const scanned = (name: string, content: string | Uint8Array): readonly string[] =>
  graded(scan(name, typeof content === 'string' ? Buffer.from(content) : content))

/** The members of a small zip, by their local headers. */
export function membersOf(zip: Uint8Array): readonly (readonly [name: string, content: Uint8Array])[] {
  const bytes = Buffer.from(zip)
  const found: (readonly [string, Uint8Array])[] = []
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at !== -1; at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')) {
    const [method, size, nameLength] = [bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)]
    const start = at + 30 + nameLength + bytes.readUInt16LE(at + 28)
    const stored = bytes.subarray(start, start + size)
    found.push([bytes.toString('utf8', at + 30, at + 30 + nameLength), method === 8 ? inflateRawSync(stored) : stored])
  }
  return found
}

/** A message as pairs of a field number and a value: text, bytes or a nested message are counted, a number is a varint. */
export type Message = readonly (readonly [field: number, value: number | string | Uint8Array | Message])[]

export function encode(message: Message): Uint8Array {
  return Buffer.concat(message.map(([field, value]) => encodeField(field, value)))
}

function encodeField(field: number, value: Message[number][1]): Uint8Array {
  if (typeof value === 'number') return Buffer.concat([varint(field * 8), varint(value)])
  const payload = typeof value === 'string' ? Buffer.from(value) : value instanceof Uint8Array ? value : encode(value)
  return Buffer.concat([varint(field * 8 + 2), varint(payload.length), payload])
}

export function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Uint8Array.from([...bytes, rest])
}
