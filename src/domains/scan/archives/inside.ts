import type { Findings, ScanContext } from '../context.ts'
import { LIMITS } from '../context.ts'
import type { Reading } from '../result.ts'
import type { Source } from '../source.ts'
import { quote } from './bytes.ts'

/** Steps of one nested scan: every reader looks at the head and the tail of the member. */
const NESTED_STEPS = 256
const MAX_REASONS = 200
const MAX_FACTS = 100

/** Collects what nested scans found, together with the findings of the container itself. */
export class Inside {
  readonly #context: ScanContext
  readonly #findings: Findings
  readonly incomplete: string[] = []
  #omitted = 0
  readonly facts: { readonly name: string; readonly format: string; readonly facts?: unknown }[] = []

  constructor(context: ScanContext, findings: Findings) {
    this.#context = context
    this.#findings = findings
  }

  /** Takes steps from the budget of the file. */
  readonly step = (count: number): boolean => this.#context.step(count)

  /** Adds a reason why something was not inspected. */
  missed(reason: string): void {
    if (this.incomplete.includes(reason)) return
    if (this.incomplete.length < MAX_REASONS) this.incomplete.push(reason)
    else this.#omitted++
  }

  /** Scans a member with every reader that matches. @returns its readings, none when it could not be scanned. */
  scan(name: string, source: Source): readonly Reading[] {
    if (!this.#context.step(NESTED_STEPS)) {
      this.missed('The limit of steps was reached before all members were inspected.')
      return []
    }
    const readings = this.#context.nested(name, source)
    if (readings === undefined) this.missed(`Member ${quote(name)} is nested more than ${LIMITS.depth} containers deep.`)
    for (const reading of readings ?? []) this.#keep(name, reading)
    return readings ?? []
  }

  #keep(name: string, { format, findings, incomplete, facts }: Reading): void {
    for (const finding of findings) {
      if (this.#findings.list.length < LIMITS.findings) this.#findings.list.push(finding)
      else this.#findings.dropped++
    }
    for (const reason of incomplete) this.missed(`Member ${quote(name)}: ${reason}`)
    if (this.facts.length < MAX_FACTS) this.facts.push({ name, format, ...(facts && { facts }) })
  }

  /** Returns the reading of the container. */
  reading(format: string, facts: Readonly<Record<string, unknown>>): Reading {
    if (this.#findings.dropped > 0) this.missed(`${this.#findings.dropped} more findings were not kept.`)
    const more = this.#omitted > 0 ? [`${this.#omitted} more parts were not inspected.`] : []
    const inside = this.facts.length > 0 ? { inside: this.facts } : {}
    return { format, findings: this.#findings.list, incomplete: [...this.incomplete, ...more], facts: { ...facts, ...inside } }
  }
}
