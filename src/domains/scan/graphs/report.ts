import { Findings, type ScanContext } from '../context.ts'
import type { Reading, ScanFinding } from '../result.ts'
import type { Technique } from '../technique.ts'

/** What differs between two findings of one technique. */
export interface Detail {
  /** One sentence with a full stop. */
  readonly message: string
  readonly subject: string
  /** In bytes. */
  readonly offset?: number
}

const MAX_SUBJECT = 200

/** Collects what a reader found: the technique decides the grade and the advisories, and equal subjects are reported once. */
export class Report<Name extends string> {
  readonly #techniques: ReadonlyMap<string, Technique>
  readonly #findings: Findings
  readonly #nested: ScanFinding[] = []
  readonly #seen = new Set<string>()
  readonly #incomplete = new Set<string>()

  constructor(context: ScanContext, techniques: readonly Technique<Name>[]) {
    this.#techniques = new Map(techniques.map((each) => [each.technique, each]))
    this.#findings = new Findings(context)
  }

  add(technique: Name, { message, subject, offset }: Detail): void {
    const short = shorten(subject)
    const key = `${technique}\0${short}`
    const known = this.#techniques.get(technique)
    if (known === undefined || this.#seen.has(key)) return
    if (this.#seen.size < 10_000) this.#seen.add(key)
    const { grade, advisories } = known
    this.#findings.add({
      grade,
      technique,
      message,
      subject: short,
      ...(offset === undefined ? {} : { offset }),
      ...(advisories === undefined ? {} : { advisories }),
    })
  }

  /** Records why a part that a loader would read was not inspected. */
  unread(reason: string): void {
    if (this.#incomplete.size < 100) this.#incomplete.add(reason)
  }

  /** Adds what readers found in a part of the file; their findings carry the member already. */
  include({ findings, incomplete }: Reading): void {
    for (const finding of findings) this.#nested.push(finding)
    for (const reason of incomplete) this.unread(reason)
  }

  reading(format: string, facts?: Readonly<Record<string, unknown>>): Reading {
    const { list, dropped } = this.#findings
    const limit = dropped === 0 ? [] : [`${dropped} more findings were dropped`]
    return {
      format,
      findings: [...list, ...this.#nested],
      incomplete: [...this.#incomplete, ...limit],
      ...(facts === undefined ? {} : { facts }),
    }
  }
}

/** Cuts text of a file for a message. */
export function shorten(text: string): string {
  return text.length > MAX_SUBJECT ? `${text.slice(0, MAX_SUBJECT)}…` : text
}

/** Quotes text of a file for a message. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text))
}
