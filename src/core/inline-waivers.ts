/** A comment `# weightseal: ignore[WS-CI-001] reason — until 2027-01-31` in a file under review. */
export interface InlineWaiver {
  readonly file: string
  /** The line that it covers: its own, or the next one if the comment has a line to itself. */
  readonly line: number
  readonly rules: readonly string[]
  readonly reason: string
  readonly until: string
  /** Normalized text, to compare base and head. */
  readonly text: string
  /** The line that it covers, without the comment. */
  readonly code: string
  /** Findings that it covered in the base; it accepts no others. Absent if the file itself is trusted. */
  readonly accepts?: ReadonlySet<string>
  /** The base does not contain it yet: it takes effect after the merge. */
  readonly pending?: true
}

/** A malformed waiver comment. */
export interface InlineFault {
  readonly file: string
  readonly line: number
  /** The problem, for people. */
  readonly fault: string
  /** The problem as part of the subject id. Not for people: fingerprints contain it, so it never changes. */
  readonly key: string
}

export interface InlineComments {
  readonly waivers: readonly InlineWaiver[]
  readonly faults: readonly InlineFault[]
}
