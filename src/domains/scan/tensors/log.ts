import type { ScanContext } from '../context.ts'
import { Findings } from '../context.ts'
import type { Reading, ScanFinding } from '../result.ts'
import type { Source } from '../source.ts'
import type { Technique } from '../technique.ts'
import type { Stop } from './stop.ts'

/** Reasons that are kept; one is enough to make a scan inconclusive. */
const MAX_REASONS = 100

/** Collects what a reader says: its findings, with the grade of their technique, and those of nested members. */
export class Log {
  readonly #incomplete = new Set<string>()
  readonly #findings: Findings
  readonly #nested: ScanFinding[] = []
  readonly #context: ScanContext
  readonly #techniques: ReadonlyMap<string, Technique>

  constructor(context: ScanContext, techniques: readonly Technique[]) {
    this.#context = context
    this.#findings = new Findings(context)
    this.#techniques = new Map(techniques.map((each) => [each.technique, each]))
  }

  /** @param message - one sentence with a full stop. */
  add(technique: string, message: string, { offset, subject = '' }: { offset?: number; subject?: string } = {}): void {
    const known = this.#techniques.get(technique)
    this.#findings.add({
      grade: known?.grade ?? 'review',
      technique,
      message,
      subject,
      ...(offset === undefined ? {} : { offset }),
      ...(known?.advisories === undefined ? {} : { advisories: known.advisories }),
    })
  }

  /** Adds why a part was not inspected; a fragment without a full stop. */
  cannot(reason: string): void {
    if (this.#incomplete.size < MAX_REASONS) this.#incomplete.add(reason)
  }

  /** Adds why the reading ended early: a finding for invalid bytes, and a reason why it is incomplete. */
  addStop(technique: string, format: string, stop: Stop | undefined): void {
    if (stop === undefined) return
    const where = `at byte ${stop.offset}`
    if (stop.kind === 'malformed')
      this.add(technique, `The ${format} header is invalid ${where}: ${stop.message}.`, { offset: stop.offset })
    this.cannot(`the ${format} header was not read past byte ${stop.offset}: ${stop.message}`)
  }

  /** Scans a part of the file with every reader that matches, and adds what they say. */
  nested(name: string, source: Source): void {
    const readings = this.#context.nested(name, source)
    if (readings === undefined) this.cannot(`${JSON.stringify(name)} was not inspected: it is nested too deep`)
    for (const { findings, incomplete } of readings ?? []) {
      this.#nested.push(...findings)
      for (const reason of incomplete) this.cannot(reason)
    }
  }

  reading(format: string, facts: Readonly<Record<string, unknown>>): Reading {
    const { list, dropped } = this.#findings
    const limit = dropped > 0 ? [`${dropped} more findings were not kept`] : []
    return { format, findings: [...list, ...this.#nested], incomplete: [...this.#incomplete, ...limit], facts }
  }
}
