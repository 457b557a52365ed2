import { reasonOf } from '../../core/attempt.ts'
import { LIMITS, type Reader, SAMPLE_BYTES, type Sample, type ScanContext, TAIL_BYTES } from './context.ts'
import { type FileScan, type Reading, rank, type ScanFinding, verdictOf } from './result.ts'
import type { Source } from './source.ts'
import type { Technique } from './technique.ts'
import { torchLoadOf } from './torch-load.ts'

export interface ScanRequest {
  /** Path of the file as a user names it. */
  readonly name: string
  readonly source: Source
  readonly readers: readonly Reader[]
  /** Whether only formats that cannot run code are accepted. */
  readonly weightsOnly?: boolean
  /** Tells whether a file exists next to the scanned one. */
  readonly sibling?: (path: string) => boolean | undefined
}

/** Scans a file with every reader that matches its content, nested members included. Never throws for the content of a file. */
export function scanFile({ name, source, readers, weightsOnly = false, sibling = () => undefined }: ScanRequest): FileScan {
  const budget = new Budget()
  const inner = new Map<string, unknown>()
  const readings = scanMember({ name, member: '', depth: 0, source }, { readers, budget, sibling, inner })
  const formats = [...new Set(readings.map(({ format }) => format))]
  const findings = [...readings.flatMap((reading) => reading.findings), ...(weightsOnly ? unaccepted(formats) : [])]
  const kept = mostSevere(findings)
  const dropped = findings.length - kept.length
  const incomplete = [
    ...readings.flatMap((reading) => reading.incomplete),
    ...budget.reasons,
    ...(dropped === 0 ? [] : [`${dropped} more findings were not kept`]),
  ]
  const facts = { ...Object.fromEntries(readings.map((reading) => [reading.format, reading.facts ?? {}])), ...Object.fromEntries(inner) }
  const torchLoad = torchLoadOf({ formats, facts })
  return {
    verdict: verdictOf(findings),
    coverage: incomplete.length === 0 ? 'complete' : 'inconclusive',
    formats,
    findings: kept,
    incomplete: [...new Set(incomplete)],
    facts,
    ...(torchLoad === undefined ? {} : { torchLoad }),
  }
}

/** What the scan of a file reports apart from its readers. */
export const TECHNIQUES: readonly Technique[] = [
  {
    technique: 'profile-format',
    grade: 'high',
    summary: 'The profile `weights-only` accepts safetensors, GGUF and ONNX, and the file has a format that can run code.',
  },
]

/** Formats whose loader unpickles, imports or runs something. */
const RUNNING =
  /^(zip|tar|gzip|zlib|zstd|brotli|bzip2|xz|lzma|lz4|pickle|torch|pt2|keras|hdf5|nemo|skops|tensorflow|npz|llamafile|native-code|r-serialized|tensorrt)/

/** Returns a finding for a format that the profile `weights-only` does not accept. */
function unaccepted(formats: readonly string[]): readonly ScanFinding[] {
  const format = formats.find((each) => RUNNING.test(each))
  if (format === undefined) return []
  const message = `The file has the format ${format}, whose loader can run code; the profile "weights-only" accepts safetensors, GGUF and ONNX.`
  return [{ grade: 'high', technique: 'profile-format', subject: format, member: '', message }]
}

/** Keeps the limit of findings, the most severe first if there are more. */
function mostSevere(findings: readonly ScanFinding[]): readonly ScanFinding[] {
  if (findings.length <= LIMITS.findings) return findings
  return findings.toSorted((one, other) => rank(other.grade) - rank(one.grade)).slice(0, LIMITS.findings)
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

/** Members whose facts are kept. */
const MAX_INNER = 20

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
  /** Facts of pickles in members, by their path. */
  readonly inner: Map<string, unknown>
}

function scanMember(member: Member, shared: Shared): readonly Reading[] {
  const sample = sampleOf(member.name, member.source)
  const readings = shared.readers.filter((reader) => matches(reader, sample)).map((reader) => readSafely(reader, member, shared))
  return readings.filter(({ format }) => format !== '')
}

function matches(reader: Reader, sample: Sample): boolean {
  try {
    return reader.matches(sample)
  } catch {
    // A reader that fails to decide reads the file, so that its error is reported.
    return true
  }
}

/**
 * Reads with one reader. An internal error makes the file inconclusive, the other readers go on, and what was found inside until then
 * is kept.
 */
function readSafely(reader: Reader, member: Member, shared: Shared): Reading {
  const inside: Reading[] = []
  try {
    return reader.read(member.source, contextOf(member, shared, inside))
  } catch (error) {
    const where = member.member === '' ? '' : ` in ${JSON.stringify(member.member)}`
    return {
      format: reader.id,
      findings: inside.flatMap(({ findings }) => findings),
      incomplete: [...inside.flatMap(({ incomplete }) => incomplete), `${reader.id}${where}: ${reasonOf(error)}`],
    }
  }
}

/** @param inside - receives the readings of nested scans, which the reader merges into its own. */
function contextOf({ name, member, depth }: Member, shared: Shared, inside: Reading[]): ScanContext {
  const { budget, sibling } = shared
  return {
    name,
    member,
    depth,
    step: (count) => budget.step(count),
    inflate: (bytes) => budget.inflate(bytes),
    sibling,
    nested: (child, source) => {
      if (depth >= LIMITS.depth) return undefined
      const path = member === '' ? child : `${member}!${child}`
      const readings = scanMember({ name: child, member: path, depth: depth + 1, source }, shared)
      inside.push(...readings)
      for (const { format, facts } of readings)
        if (format === 'pickle' && shared.inner.size < MAX_INNER) shared.inner.set(unusedKey(`${format} in ${path}`, shared.inner), facts)
      return readings
    },
  }
}

/** Returns a key that is not used yet: a container may have two members of one name. */
function unusedKey(key: string, known: ReadonlyMap<string, unknown>): string {
  const before = [...known.keys()].filter((each) => each === key || each.startsWith(`${key} (`)).length
  return before === 0 ? key : `${key} (${before + 1})`
}

/** Returns what a reader needs to know whether it matches. */
export function sampleOf(name: string, source: Source): Sample {
  const { size } = source
  const copy = (offset: number, length: number) => Uint8Array.from(source.read(offset, length))
  return {
    name: name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1).toLowerCase(),
    size,
    head: copy(0, Math.min(SAMPLE_BYTES, size)),
    tail: copy(Math.max(0, size - TAIL_BYTES), Math.min(TAIL_BYTES, size)),
    read: source.read,
  }
}
