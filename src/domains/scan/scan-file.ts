import { reasonOf } from '../../core/attempt.ts'
import { LIMITS, type Reader, SAMPLE_BYTES, type Sample, type ScanContext } from './context.ts'
import { type FileScan, type Reading, verdictOf } from './result.ts'
import type { Source } from './source.ts'

export interface ScanRequest {
  /** Path of the file as a user names it. */
  readonly name: string
  readonly source: Source
  readonly readers: readonly Reader[]
  /** Tells whether a file exists next to the scanned one. */
  readonly sibling?: (path: string) => boolean | undefined
}

/** Scans a file with every reader that matches its content, nested members included. Never throws for the content of a file. */
export function scanFile({ name, source, readers, sibling = () => undefined }: ScanRequest): FileScan {
  const budget = new Budget()
  const readings = scanMember({ name, member: '', depth: 0, source }, { readers, budget, sibling })
  const incomplete = [...readings.flatMap((reading) => reading.incomplete), ...budget.reasons]
  const findings = readings.flatMap((reading) => reading.findings)
  const kept = findings.slice(0, LIMITS.findings)
  return {
    verdict: verdictOf(findings),
    coverage: incomplete.length === 0 ? 'complete' : 'inconclusive',
    formats: [...new Set(readings.map(({ format }) => format))],
    findings: kept,
    incomplete: [...new Set(incomplete)],
    facts: Object.assign({}, ...readings.map(({ facts = {} }) => facts)),
  }
}

/** What the scan of one file has cost. */
class Budget {
  #steps: number = LIMITS.steps
  #bytes: number = LIMITS.inflatedBytes
  readonly #reasons = new Set<string>()

  get reasons(): readonly string[] {
    return [...this.#reasons]
  }

  step(count: number): boolean {
    this.#steps -= count
    return this.#steps >= 0 || this.#spent(`the file takes more than ${LIMITS.steps.toLocaleString('en')} steps to read`)
  }

  inflate(bytes: number): boolean {
    this.#bytes -= bytes
    return this.#bytes >= 0 || this.#spent(`the file inflates to more than ${LIMITS.inflatedBytes / 2 ** 30} GiB`)
  }

  #spent(reason: string): false {
    this.#reasons.add(reason)
    return false
  }
}

interface Member {
  readonly name: string
  readonly member: string
  readonly depth: number
  readonly source: Source
}

interface Shared {
  readonly readers: readonly Reader[]
  readonly budget: Budget
  readonly sibling: NonNullable<ScanRequest['sibling']>
}

function scanMember({ name, member, depth, source }: Member, shared: Shared): readonly Reading[] {
  const inner: Reading[] = []
  const context: ScanContext = {
    name,
    member,
    depth,
    step: (count) => shared.budget.step(count),
    inflate: (bytes) => shared.budget.inflate(bytes),
    sibling: shared.sibling,
    nested: (child, bytes) => {
      if (depth >= LIMITS.depth) return undefined
      const path = member === '' ? child : `${member}!${child}`
      const readings = scanMember({ name: child, member: path, depth: depth + 1, source: bytes }, shared)
      inner.push(...readings)
      return readings
    },
  }
  const sample = sampleOf(name, source)
  const own = shared.readers.filter((reader) => matches(reader, sample)).map((reader) => readSafely(reader, source, context))
  return [...own, ...inner]
}

function matches(reader: Reader, sample: Sample): boolean {
  try {
    return reader.matches(sample)
  } catch {
    // A reader that fails to decide reads the file, so that its error is reported.
    return true
  }
}

/** Reads with one reader. An internal error makes the file inconclusive, and the other readers go on. */
function readSafely(reader: Reader, source: Source, context: ScanContext): Reading {
  try {
    return reader.read(source, context)
  } catch (error) {
    const where = context.member === '' ? '' : ` in ${JSON.stringify(context.member)}`
    return { format: reader.id, findings: [], incomplete: [`${reader.id}${where}: ${reasonOf(error)}`] }
  }
}

function sampleOf(name: string, source: Source): Sample {
  const { size } = source
  const copy = (offset: number, length: number) => Uint8Array.from(source.read(offset, length))
  return {
    name: name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1).toLowerCase(),
    size,
    head: copy(0, Math.min(SAMPLE_BYTES, size)),
    tail: copy(Math.max(0, size - SAMPLE_BYTES), Math.min(SAMPLE_BYTES, size)),
  }
}
