import { type ImportRecord, textOf } from './records.ts'
import type { PickleTechnique } from './techniques.ts'
import { isName } from './text.ts'
import { Ended, OPAQUE, type Thing } from './values.ts'

/** Something else that was noticed, once per technique and subject. */
export interface Event {
  readonly technique: PickleTechnique
  readonly subject: string
  readonly offset: number
  readonly detail: string
}

/** Bytes of a value that start like a pickle or an archive. */
export interface Embedded {
  readonly kind: 'pickle' | 'base64' | 'archive'
  readonly start: number
  readonly end: number
  /** A loader reads them as a pickle for certain. */
  readonly certain: boolean
}

const MOST = { imports: 10_000, embedded: 10_000, events: 1_000, ranges: 100_000 } as const

/** Collects what the runs over one region do. Each import is kept once. */
export class Trace {
  readonly imports = new Map<string, ImportRecord>()
  readonly events = new Map<string, Event>()
  readonly embedded: Embedded[] = []
  /** Offset of the first use of each opcode; -1 without. */
  readonly first = new Float64Array(256).fill(-1)
  persistentIds = 0
  /** Highest PROTO; 0 without. */
  protocol = 0
  opcodes = 0
  /** Arrays of joblib inside the stream. */
  arrays = 0
  pickles = 0
  trustedCall = false
  trustedImport = false
  /** Why torch refuses it with weights_only=True, apart from names and opcodes. */
  weightsOnlyProblem: string | undefined
  readonly #ranges: (readonly [start: number, end: number])[] = []
  readonly #things = new Map<ImportRecord, { readonly global: Thing; readonly result: Thing }>()

  import(
    module: string | null,
    name: string | null,
    at: { readonly via: string; readonly offset: number; readonly protocol: number },
  ): Thing {
    const key = `${module}\n${name}`
    const known = this.imports.get(key)
    const record =
      known ??
      this.#add(key, {
        module,
        name,
        ...at,
        trusted: isTrusted(module, name, at.via),
        count: 0,
        calls: 0,
        harmless: 0,
        constructed: false,
        dropped: 0,
        built: false,
      })
    record.count++
    return this.#thingsOf(record).global
  }

  /** Records a call. @returns the symbolic result. */
  call(callee: Thing, via: string, offset: number): Thing {
    const record = callee.of
    if (record === undefined || callee.kind !== 'global') return this.#callComputed(callee, via, offset)
    record.calls++
    record.constructed ||= !via.startsWith('NEWOBJ')
    record.call ??= { via, offset }
    this.trustedCall ||= record.trusted
    return this.#thingsOf(record).result
  }

  event(technique: PickleTechnique, event: Omit<Event, 'technique'>): void {
    const key = `${technique}\n${event.subject}`
    if (this.events.has(key) || this.events.size >= MOST.events) return
    this.events.set(key, { technique, ...event })
  }

  embed(found: Embedded): void {
    if (this.embedded.length >= MOST.embedded) throw new Ended('limit', 'more than 10,000 values look like pickles or archives')
    this.embedded.push(found)
  }

  /** Records bytes of an array inside the stream. */
  addRange(start: number, end: number): void {
    if (this.#ranges.length < MOST.ranges) this.#ranges.push([start, end])
  }

  /** Tells whether an offset is in the bytes of an array, which are numbers. */
  isInArray(offset: number): boolean {
    return this.#ranges.some(([start, end]) => offset >= start && offset < end)
  }

  /** Adds the imports of another way to read the same bytes that this one lacks and that count. */
  addNew(other: Trace, counts: (record: ImportRecord) => boolean): void {
    for (const [key, record] of other.imports) if (!this.imports.has(key) && counts(record)) this.#add(key, record)
  }

  /** Adds what another trace of the same file collected. */
  merge(other: Trace): void {
    for (const [key, record] of other.imports) this.#mergeImport(key, record)
    for (const event of other.events.values()) this.event(event.technique, event)
    for (const [code, offset] of other.first.entries()) if ((this.first[code] ?? 0) < 0) this.first[code] = offset
    this.persistentIds += other.persistentIds
    this.protocol = Math.max(this.protocol, other.protocol)
    this.pickles += other.pickles
    this.arrays += other.arrays
    this.trustedCall ||= other.trustedCall
    this.trustedImport ||= other.trustedImport
    this.weightsOnlyProblem ??= other.weightsOnlyProblem
  }

  #mergeImport(key: string, record: ImportRecord): void {
    const known = this.imports.get(key)
    if (known === undefined) {
      this.#add(key, record)
      return
    }
    known.count += record.count
    known.calls += record.calls
    known.harmless += record.harmless
    known.dropped += record.dropped
    known.built ||= record.built
    known.constructed ||= record.constructed
    if (record.call !== undefined) known.call ??= record.call
  }

  #add(key: string, record: ImportRecord): ImportRecord {
    if (this.imports.size >= MOST.imports) throw new Ended('limit', 'more than 10,000 different imports')
    this.trustedImport ||= record.trusted
    this.imports.set(key, record)
    return record
  }

  #callComputed(callee: Thing, via: string, offset: number): Thing {
    const subject = callee.of === undefined ? 'persistent object' : `result of ${textOf(callee.of)}`
    this.event('pickle-call-computed', { subject, offset, detail: `${via} at offset ${offset} calls the ${subject}` })
    this.trustedCall ||= callee.of?.trusted === true
    return callee.of === undefined ? OPAQUE : callee
  }

  #thingsOf(record: ImportRecord): { readonly global: Thing; readonly result: Thing } {
    const known = this.#things.get(record)
    if (known !== undefined) return known
    const things = {
      global: Object.freeze({ kind: 'global' as const, hashable: true, log: 0, of: record }),
      result: Object.freeze({ kind: 'result' as const, hashable: true, log: 0, of: record }),
    }
    this.#things.set(record, things)
    return things
  }
}

/** Extension codes are not trusted, because random bytes contain them. */
function isTrusted(module: string | null, name: string | null, via: string): boolean {
  if (via === 'STACK_GLOBAL') return (module === null || isName(module)) && (name === null || isName(name))
  return isName(module ?? '') && isName(name ?? '')
}
