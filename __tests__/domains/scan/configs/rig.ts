import { LIMITS, type Reader, SAMPLE_BYTES, type Sample, type ScanContext } from '../../../../src/domains/scan/context.ts'
import type { Reading } from '../../../../src/domains/scan/result.ts'
import { bytesSource, MAX_READ, type Source } from '../../../../src/domains/scan/source.ts'

export interface Given {
  readonly steps?: number
  readonly siblings?: readonly string[]
}

/** Context of a file that is scanned on its own. */
export function contextOf(name: string, { steps = LIMITS.steps, siblings }: Given = {}): ScanContext {
  let left = steps
  return {
    name,
    member: '',
    depth: 0,
    step: (count) => {
      left -= count
      return left >= 0
    },
    inflate: () => true,
    nested: () => undefined,
    sibling: (path) => siblings?.includes(path),
  }
}

/** A source that refuses reads outside its contract, and overwrites what the last read returned. */
export function strictSource(bytes: Uint8Array): Source {
  const whole = bytesSource(bytes)
  let last = new Uint8Array()
  return {
    size: bytes.length,
    read: (offset, length) => {
      if (length > MAX_READ || length < 0 || offset < 0 || !Number.isSafeInteger(offset + length))
        throw new Error(`read(${offset}, ${length})`)
      last.fill(0xff)
      last = Uint8Array.from(whole.read(offset, length))
      return last
    },
  }
}

export function sampleOf(path: string, bytes: Uint8Array): Sample {
  const name = (path.split('/').at(-1) ?? '').toLowerCase()
  return { name, size: bytes.length, head: bytes.subarray(0, SAMPLE_BYTES), tail: bytes.subarray(-SAMPLE_BYTES) }
}

/** Reads a file with a reader. @returns `undefined` when the reader does not match. */
export function readWith(reader: Reader, path: string, content: string | Uint8Array, given: Given = {}): Reading | undefined {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (!reader.matches(sampleOf(path, bytes))) return undefined
  return reader.read(strictSource(bytes), contextOf(path, given))
}

/** Findings of a file as `grade technique subject`, sorted. */
export function found(reader: Reader, path: string, content: string | Uint8Array, given: Given = {}): readonly string[] | undefined {
  return readWith(reader, path, content, given)
    ?.findings.map(({ grade, technique, subject }) => `${grade} ${technique} ${subject}`)
    .sort()
}
