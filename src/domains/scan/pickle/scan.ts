import type { ScanContext } from '../context.ts'
import { Findings, LIMITS } from '../context.ts'
import type { Reading, ScanFinding, WeightsOnly } from '../result.ts'
import { bytesSource, type Source, sliceOf } from '../source.ts'
import { BASE64_BYTES, decodeBase64 } from './embedded.ts'
import { isWrapper } from './joblib.ts'
import { gradeImport, type PicklePolicy } from './policy.ts'
import { textOf } from './records.ts'
import { type Identity, type Region, readRegion } from './region.ts'
import { findingsOf } from './report.ts'
import type { Embedded, Trace } from './trace.ts'
import { weightsOnly } from './weights-only.ts'
import { Window } from './window.ts'

export interface PickleOptions extends PicklePolicy {
  /** Whether the bytes are meant to be a pickle: looks for one also behind bytes that are not. */
  readonly search?: boolean
}

/** Facts about a pickle, for rules and for people. */
export interface PickleFacts extends Readonly<Record<string, unknown>> {
  readonly isPickle: Identity
  readonly pickles: number
  readonly protocol: number
  readonly opcodes: number
  readonly persistentIds: number
  readonly torchLegacy: boolean
  /** Names that are imported, at most 1,000. */
  readonly imports: readonly { readonly name: string; readonly tier: string; readonly calls: number }[]
  readonly weightsOnly: WeightsOnly
}

export interface PickleReading extends Reading {
  readonly facts: PickleFacts
}

/** Pickles inside values inside pickles. */
const MAX_NESTING = 4
const MOST_FACTS = 1000
const MOST_EMBEDDED = 10_000
const MOST_REASONS = 10

/**
 * Reads a source that is meant to be a pickle, such as a member of a container, without executing anything. Bytes that are not a
 * pickle make it incomplete.
 *
 * @param options.search - also looks for a pickle behind bytes that are not one.
 */
export function scanPickle(source: Source, context: ScanContext, options: PickleOptions = {}): PickleReading {
  return new PickleScan(source, context, options).run()
}

class PickleScan {
  readonly #source: Source
  readonly #context: ScanContext
  readonly #options: PickleOptions
  readonly #findings: Findings
  readonly #incomplete = new Set<string>()
  readonly #seen = new Set<string>()
  #embedded = 0

  constructor(source: Source, context: ScanContext, options: PickleOptions) {
    this.#source = source
    this.#context = context
    this.#options = options
    this.#findings = new Findings(context)
  }

  run(): PickleReading {
    const { search = false } = this.#options
    const region = readRegion(new Window(this.#source), 0, { step: this.#context.step, search })
    this.#report(region, 0)
    const incomplete = [...this.#incomplete]
    if (this.#findings.dropped > 0) incomplete.push(`${this.#findings.dropped} more findings were not kept`)
    return { format: 'pickle', findings: this.#findings.list, incomplete, facts: factsOf(region, this.#options) }
  }

  #report(region: Region, depth: number): void {
    if (region.trailing !== undefined) {
      const detail = `${this.#source.size - region.trailing} bytes follow from offset ${region.trailing}`
      region.trace.event('pickle-trailing-bytes', { subject: 'trailing bytes', offset: region.trailing, detail })
    }
    this.#add(region.trace, undefined)
    for (const record of region.trace.imports.values())
      if (isWrapper(textOf(record)) && (record.calls === 0 || region.trace.arrays < record.calls))
        this.#missed('An array of joblib is made in an unusual way, so that its size is unknown.')
    for (const { offset, reason } of region.gaps) this.#missed(`The pickle cannot be read from offset ${offset}: ${reason}.`)
    this.#readEmbedded(region.trace, this.#source, depth)
  }

  /** @param at - where the findings are reported, if not at their own offsets. */
  #add(trace: Trace, at: number | undefined): void {
    const isBeside = (module: string) => this.#context.sibling(`${module.split('.')[0]}.py`) === true
    for (const finding of findingsOf(trace, this.#options, isBeside)) {
      const key = `${finding.technique}\n${finding.subject}`
      if (this.#seen.has(key)) continue
      this.#seen.add(key)
      this.#findings.add(at === undefined ? finding : { ...finding, offset: at })
    }
  }

  #missed(reason: string): void {
    if (this.#incomplete.size < MOST_REASONS) this.#incomplete.add(reason)
  }

  #readEmbedded({ embedded }: Trace, source: Source, depth: number): void {
    for (const found of embedded) {
      this.#embedded++
      if (this.#embedded > MOST_EMBEDDED) break
      if (found.kind === 'archive') this.#readArchive(found, source)
      else this.#readPickle(found, source, depth + 1)
    }
    if (this.#embedded > MOST_EMBEDDED) this.#missed('More than 10,000 values look like pickles or archives; the others were not read.')
  }

  #readPickle(found: Embedded, source: Source, depth: number): void {
    const isBase64 = found.kind === 'base64'
    const inner = isBase64 ? bytesSource(this.#decode(found, source)) : source
    const window = new Window(inner, isBase64 ? inner.size : found.end)
    const region = readRegion(window, isBase64 ? 0 : found.start, { step: this.#context.step, search: found.certain })
    if (!found.certain && !isRealNested(region)) return
    if (depth > MAX_NESTING) {
      this.#missed(`Pickles inside pickles are nested deeper than ${MAX_NESTING}.`)
      return
    }
    const detail = `${found.end - found.start} bytes at offset ${found.start}${isBase64 ? ' are a pickle in base64' : ' are a pickle'}`
    region.trace.event('pickle-nested', { subject: 'nested pickle', offset: found.start, detail })
    this.#add(region.trace, isBase64 ? found.start : undefined)
    if (region.trace.pickles > 0 || found.certain) this.#gapsOf(region, found)
    this.#readEmbedded(region.trace, inner, depth)
  }

  #gapsOf(region: Region, { start }: Embedded): void {
    for (const { reason } of region.gaps)
      this.#missed(`The pickle inside the value at offset ${start} cannot be read to its end: ${reason}.`)
  }

  #decode({ start, end }: Embedded, source: Source): Uint8Array {
    if (end - start > BASE64_BYTES)
      this.#missed(`The text at offset ${start} looks like a pickle in base64; only its first ${BASE64_BYTES} bytes were decoded.`)
    const window = new Window(source)
    const parts: Buffer[] = []
    const stop = Math.min(end, start + BASE64_BYTES)
    for (let at = start; at < stop; at += 65_536) parts.push(window.peek(at, Math.min(65_536, stop - at)))
    return decodeBase64(Buffer.concat(parts).toString('latin1'))
  }

  /** Keeps findings of other readers, which have their member already. */
  #keep(findings: readonly ScanFinding[]): void {
    const room = Math.max(0, LIMITS.findings - this.#findings.list.length)
    this.#findings.list.push(...findings.slice(0, room))
    this.#findings.dropped += Math.max(0, findings.length - room)
  }

  /** Passes bytes that look like an archive to the readers of archives. */
  #readArchive({ start, end }: Embedded, source: Source): void {
    const readings = this.#context.nested(`bytes at offset ${start}`, sliceOf(source, start, end - start))
    if (readings === undefined) this.#missed(`The value at offset ${start} looks like an archive, nested too deep to be read.`)
    for (const { findings, incomplete } of readings ?? []) {
      this.#keep(findings)
      for (const reason of incomplete) this.#missed(reason)
    }
  }
}

/** Bytes of arrays can look like the beginning of a pickle. */
function isRealNested({ identity, trace }: Region): boolean {
  return identity === 'yes' || (identity === 'partial' && trace.trustedImport)
}

function factsOf({ identity, trace, torchLegacy }: Region, policy: PicklePolicy): PickleFacts {
  const imports = [...trace.imports.values()].slice(0, MOST_FACTS)
  return {
    isPickle: identity,
    pickles: trace.pickles,
    protocol: trace.protocol,
    opcodes: trace.opcodes,
    persistentIds: trace.persistentIds,
    torchLegacy,
    imports: imports.map((record) => ({
      name: `${record.module ?? '?'}.${record.name ?? '?'}`.slice(0, 200),
      tier: gradeImport(record, policy).tier,
      calls: record.calls,
    })),
    weightsOnly: weightsOnly(trace),
  }
}
