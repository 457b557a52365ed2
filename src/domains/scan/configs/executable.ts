import { Findings, type Reader, type Sample, type ScanContext } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import { isWeightsName } from './extensions.ts'
import { findingOf } from './finding.ts'

const AS_WEIGHTS: Technique = {
  technique: 'native-code-as-weights',
  grade: 'critical',
  summary: 'A file with the extension of weights is native code: an executable, a library or WebAssembly.',
}
const SHIPPED: Technique = {
  technique: 'native-code',
  grade: 'review',
  summary: 'A file next to a model is native code that a program can load or run.',
}
const COMPILED: Technique = {
  technique: 'compiled-code',
  grade: 'review',
  summary: 'A file next to a model is compiled Python or Java code.',
}

export const TECHNIQUES: readonly Technique[] = [AS_WEIGHTS, SHIPPED, COMPILED]

/** Reports native and compiled code by its signature, whatever its name is. The code itself is not analyzed. */
export const executableReader: Reader = {
  id: 'native-code',
  matches: (file) => nativeKind(file) !== undefined,
  read: readExecutable,
}

function readExecutable(source: Source, context: ScanContext): Reading {
  const head = Buffer.from(source.read(0, 64 * 1024))
  const kind = nativeKind({ head, size: source.size, name: context.name.toLowerCase() })
  const findings = new Findings(context)
  if (kind !== undefined) {
    const technique = isWeightsName(context.name) ? AS_WEIGHTS : BYTECODE.has(kind) ? COMPILED : SHIPPED
    const reason =
      technique === AS_WEIGHTS ? 'its name claims that it contains weights' : 'code that comes with a model can be loaded or run with it'
    findings.add(findingOf(technique, { subject: kind, message: `The file starts as ${kind}: ${reason}.`, offset: 0 }))
  }
  return { format: 'native-code', findings: findings.list, incomplete: [], facts: { kind: kind ?? 'unknown' } }
}

const BYTECODE: ReadonlySet<string> = new Set(['Python bytecode', 'a Java class'])
const MACH_O: ReadonlySet<number> = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe])

/** Returns what kind of code a file starts as; `undefined` if it is not known as code. */
export function nativeKind({ name, head, size }: Pick<Sample, 'name' | 'head' | 'size'>): string | undefined {
  if (head.length < 8) return undefined
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const magic = bytes.readUInt32BE(0)
  if (magic === 0x7f454c46) return 'an ELF executable or library'
  if (MACH_O.has(magic) && isMachO(bytes)) return 'a Mach-O executable or library'
  if (magic === 0xcafebabe) return fatOrJava(bytes)
  if (magic === 0x0061736d && bytes.readUInt32LE(4) <= 0xffff) return 'WebAssembly'
  if (bytes.readUInt16BE(0) === 0x4d5a) return dosKind(bytes, size)
  if (name.endsWith('.pyc') && bytes.readUInt16BE(2) === 0x0d0a) return 'Python bytecode'
  return undefined
}

/** Checks the number of load commands and the type of the file, in either byte order. */
function isMachO(bytes: Buffer): boolean {
  if (bytes.length < 28) return false
  const isLittle = bytes[3] === 0xfe
  const type = isLittle ? bytes.readUInt32LE(12) : bytes.readUInt32BE(12)
  return type >= 1 && type <= 32
}

/** Distinguishes a universal Mach-O file, with its small number of architectures, from a Java class, with its version. */
function fatOrJava(bytes: Buffer): string {
  const count = bytes.readUInt32BE(4)
  return count > 0 && count < 40 ? 'a Mach-O executable or library' : 'a Java class'
}

/** Checks the DOS header, since any data may start with the two letters of its signature. */
function dosKind(bytes: Buffer, size: number): string | undefined {
  if (bytes.toString('latin1', 0, 6) === 'MZqFpD') return 'a portable executable of Cosmopolitan, such as a llamafile'
  if (bytes.length < 64) return undefined
  const header = bytes.readUInt32LE(0x3c)
  const signature = header + 4 <= bytes.length ? bytes.toString('latin1', header, header + 4) : ''
  if (/^(?:PE|NE|LE|LX)/.test(signature)) return 'a Windows executable or library'
  const pages = bytes.readUInt16LE(4)
  const isPlausible = bytes.readUInt16LE(2) < 512 && pages > 0 && (pages - 1) * 512 <= size && bytes.readUInt16LE(8) * 16 <= pages * 512
  return isPlausible ? 'a DOS or Windows executable' : undefined
}
