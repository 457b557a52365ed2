import { LIMITS, type ScanContext } from '../../../../src/domains/scan/context.ts'
import { type PickleOptions, type PickleReading, scanPickle } from '../../../../src/domains/scan/pickle/scan.ts'
import type { ScanFinding } from '../../../../src/domains/scan/result.ts'
import { bytesSource } from '../../../../src/domains/scan/source.ts'

/** A context of one file with a budget of its own, without other readers. */
export function contextOf(name: string, parts: Partial<ScanContext> & { readonly steps?: number } = {}): ScanContext {
  let left: number = parts.steps ?? LIMITS.steps
  const step = (count: number): boolean => {
    left -= count
    return left >= 0
  }
  return { name, member: '', depth: 0, step, inflate: () => true, nested: () => [], sibling: () => undefined, ...parts }
}

/** Bytes from text with one character per byte. */
export const bytes = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))

export const scan = (content: string | Buffer, options: PickleOptions = {}, context: ScanContext = contextOf('model.pkl')): PickleReading =>
  scanPickle(bytesSource(typeof content === 'string' ? bytes(content) : content), context, options)

/** Findings as `grade technique subject`. */
export const summary = (findings: readonly ScanFinding[]): readonly string[] =>
  findings.map(({ grade, technique, subject }) => `${grade} ${technique} ${subject}`)

/** SHORT_BINUNICODE. */
export const text = (value: string): string => `\x8c${String.fromCharCode(value.length)}${value}`
/** STACK_GLOBAL of a name. */
export const name = (module: string, attribute: string): string => `${text(module)}${text(attribute)}\x93`
/** A 32-bit and a 64-bit little-endian number. */
export const u32 = (value: number): string => String.fromCharCode(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24)
export const u64 = (value: number): string => u32(value) + u32(0)
