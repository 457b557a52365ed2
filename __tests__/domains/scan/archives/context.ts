import { archiveReaders } from '../../../../src/domains/scan/archives/archives.ts'
import type { Reader, ScanContext } from '../../../../src/domains/scan/context.ts'
import { LIMITS, SAMPLE_BYTES } from '../../../../src/domains/scan/context.ts'
import type { Reading } from '../../../../src/domains/scan/result.ts'
import type { Source } from '../../../../src/domains/scan/source.ts'

export interface Seen {
  readonly path: string
  readonly size: number
  /** The first 64 KiB. */
  readonly bytes: Buffer
}

export interface Scanned {
  readonly readings: readonly Reading[]
  /** What was scanned inside, at all depths. */
  readonly seen: readonly Seen[]
  readonly steps: number
  readonly inflated: number
}

/** Scans a source with the readers of containers only, recursively, and records what they found inside. */
export function scanWith(
  source: Source,
  name = 'file',
  limits: { steps?: number; inflated?: number } = {},
  readers: readonly Reader[] = archiveReaders,
): Scanned {
  const seen: Seen[] = []
  let steps = 0
  let inflated = 0
  const step = (count: number) => {
    steps += count
    return steps <= (limits.steps ?? LIMITS.steps)
  }
  const inflate = (bytes: number) => {
    inflated += bytes
    return inflated <= (limits.inflated ?? LIMITS.inflatedBytes)
  }
  const scan = (inner: Source, path: string, member: string, depth: number): readonly Reading[] => {
    const context: ScanContext = {
      name: path.slice(path.lastIndexOf('!') + 1),
      member,
      depth,
      step,
      inflate,
      sibling: () => undefined,
      nested: (each, within) => {
        const nestedPath = member === '' ? each : `${member}!${each}`
        seen.push({ path: nestedPath, size: within.size, bytes: Buffer.from(within.read(0, SAMPLE_BYTES)) })
        return depth >= LIMITS.depth ? undefined : scan(within, each, nestedPath, depth + 1)
      },
    }
    const head = inner.read(0, SAMPLE_BYTES).slice()
    const tail = inner.read(Math.max(0, inner.size - SAMPLE_BYTES), SAMPLE_BYTES).slice()
    const base = (path.split(/[!/]/).at(-1) ?? '').toLowerCase()
    return readers.filter(({ matches }) => matches({ name: base, size: inner.size, head, tail })).map(({ read }) => read(inner, context))
  }
  return { readings: scan(source, name, '', 0), seen, steps, inflated }
}

/** Techniques by grade, `grade technique`, sorted and distinct. */
export function techniquesOf({ readings }: Scanned): readonly string[] {
  return [...new Set(readings.flatMap(({ findings }) => findings.map(({ grade, technique }) => `${grade} ${technique}`)))].sort()
}

export function incompleteOf({ readings }: Scanned): readonly string[] {
  return readings.flatMap(({ incomplete }) => incomplete)
}
