/** `# weightseal: ignore[WS-CI-001] reason — until 2027-01-31` in a file that is judged. */
export interface InlineWaiver {
  readonly file: string
  /** The line that it speaks about: its own, or the next one when it stands alone. */
  readonly line: number
  readonly rules: readonly string[]
  readonly reason: string
  readonly until: string
  /** The same in the base and in the head when nobody changed it. */
  readonly text: string
  /** The line that it speaks about, without the comment. */
  readonly code: string
  /** Findings that it spoke about in the base; others it does not accept. Absent where the file itself is trusted. */
  readonly accepts?: ReadonlySet<string>
  /** The base does not hold it yet: it counts after the merge. */
  readonly pending?: true
}

/** A comment that wants to be a waiver and is none. */
export interface InlineFault {
  readonly file: string
  readonly line: number
  readonly fault: string
}

export interface InlineComments {
  readonly waivers: readonly InlineWaiver[]
  readonly faults: readonly InlineFault[]
}
