import type { Reader, Sample, ScanContext } from '../../context.ts'
import { looksLikePickle } from '../../pickle/identify.ts'
import type { Reading } from '../../result.ts'
import { type Source, sliceOf } from '../../source.ts'
import type { Technique } from '../../technique.ts'
import { Report } from '../report.ts'
import { isPointer } from '../sample.ts'
import { Window } from '../window.ts'

export const MSGPACK_TECHNIQUES: readonly Technique<'msgpack-malformed'>[] = [
  { technique: 'msgpack-malformed', grade: 'review', summary: 'The file is not valid MessagePack' },
]

/** Reads MessagePack, such as weights of Flax. Arrays of Python objects of msgpack-numpy contain pickles, which loading unpickles. */
export const msgpackReader: Reader = {
  id: 'msgpack',
  matches: isNamed,
  read: (source, context) => new MessagePack(source, context).read(),
}

/** Flax names checkpoints by their step; other programs do as well, so those must start with a map. */
function isNamed({ name, size, head }: Sample): boolean {
  if (size === 0 || isPointer(head)) return false
  const first = head[0] ?? 0
  return (
    /\.(msgpack|msgpk|mpk)$/.test(name) ||
    (/^checkpoint_\d+$/.test(name) && ((first > 0x80 && first < 0x90) || first >= 0xde) && first <= 0xdf)
  )
}

const HEAD_BYTES = 64 * 1024
/** Values whose type bytes are followed by a count of 1, 2 or 4 bytes. */
const COUNTED = {
  bytes: { 196: 1, 197: 2, 198: 4, 217: 1, 218: 2, 219: 4 },
  extensions: { 199: 1, 200: 2, 201: 4 },
  arrays: { 220: 2, 221: 4 },
  maps: { 222: 2, 223: 4 },
} as const satisfies Readonly<Record<string, Readonly<Record<number, number>>>>
/** Bytes after the type of a number or an extension of a fixed size. */
const FIXED: Readonly<Record<number, number>> = {
  ...{ 192: 0, 194: 0, 195: 0, 202: 4, 203: 8, 204: 1, 205: 2, 206: 4, 207: 8, 208: 1, 209: 2, 210: 4, 211: 8 },
  ...{ 212: 2, 213: 3, 214: 5, 215: 9, 216: 17 },
}

/**
 * Walks the values of a file without a stack: only the number of values that must follow is kept.
 *
 * @see https://github.com/msgpack/msgpack/blob/master/spec.md
 */
class MessagePack {
  readonly #source: Source
  readonly #context: ScanContext
  readonly #window: Window
  readonly #report: Report<'msgpack-malformed'>
  #at = 0
  #pending = 1
  #values = 0

  constructor(source: Source, context: ScanContext) {
    this.#source = source
    this.#context = context
    this.#window = new Window(source)
    this.#report = new Report(context, MSGPACK_TECHNIQUES)
  }

  read(): Reading {
    while (this.#pending > 0 || this.#at < this.#source.size) {
      if (!this.#context.step(1)) {
        this.#report.unread('the limit of steps was reached in the MessagePack file')
        return this.#reading()
      }
      const at = this.#at
      if (!this.#value()) return this.#malformed(at, 'a value is cut off or of an unknown type')
    }
    return this.#reading()
  }

  #reading(): Reading {
    return this.#report.reading('msgpack', { values: this.#values })
  }

  #malformed(offset: number, what: string): Reading {
    this.#report.unread(`the MessagePack file is malformed at offset ${offset}: ${what}`)
    const message = `The file is not valid MessagePack at offset ${offset}: ${what}.`
    this.#report.add('msgpack-malformed', { message, subject: what, offset })
    return this.#reading()
  }

  /** Reads one value without what it contains. */
  #value(): boolean {
    const type = this.#window.byte(this.#at)
    if (type === undefined) return false
    this.#pending = Math.max(0, this.#pending - 1)
    this.#values += 1
    this.#at += 1
    if (type < 0x80 || type >= 0xe0) return true
    if (type < 0x90) return this.#contains((type & 0x0f) * 2)
    if (type < 0xa0) return this.#contains(type & 0x0f)
    if (type < 0xc0) return this.#bytes(type & 0x1f)
    const fixed = FIXED[type]
    return fixed === undefined ? this.#counted(type) : this.#skip(fixed)
  }

  #counted(type: number): boolean {
    const kind = (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).find((each) => type in COUNTED[each])
    if (kind === undefined) return false
    const width = (COUNTED[kind] as Readonly<Record<number, number>>)[type] ?? 0
    const count = this.#bigEndian(width)
    if (count === undefined) return false
    if (kind === 'arrays') return this.#contains(count)
    if (kind === 'maps') return this.#contains(count * 2)
    // An extension has its type before its bytes.
    return kind === 'extensions' ? this.#skip(1) && this.#bytes(count) : this.#bytes(count)
  }

  #bigEndian(width: number): number | undefined {
    const bytes = this.#window.bytes(this.#at, width)
    this.#at += width
    return bytes?.reduce((value, byte) => value * 256 + byte, 0)
  }

  #contains(count: number): boolean {
    this.#pending += count
    return true
  }

  #skip(length: number): boolean {
    this.#at += length
    return this.#at <= this.#source.size
  }

  #bytes(length: number): boolean {
    const start = this.#at
    if (!this.#skip(length)) return false
    const first = this.#window.byte(start) ?? 0
    // A number of a small array costs one look at its first byte.
    if (length > 1 && MAY_START.has(first)) this.#scan(start, length)
    return true
  }

  #scan(start: number, length: number): void {
    const head = Uint8Array.from(this.#source.read(start, Math.min(HEAD_BYTES, length)))
    if (!this.#context.step(Math.ceil(head.length / 16)) || !looksLikePickle(head, length)) return
    const readings = this.#context.nested(`bytes at offset ${start}`, sliceOf(this.#source, start, length))
    if (readings === undefined) this.#report.unread(`the bytes at offset ${start} are too deep inside other containers to be inspected`)
    else for (const reading of readings) this.#report.include(reading)
  }
}

/** First bytes of pickles: PROTO, MARK, GLOBAL, and values that a pickle of protocol 0 can start with. */
const MAY_START: ReadonlySet<number> = new Set([...'\x80(ci]})ld0NIFSVJKMLTUX\x8c\x95'].map((char) => char.charCodeAt(0)))
