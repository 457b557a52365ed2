/** Ends the reading of a file: its bytes break the format, or a limit is reached. Never leaves the readers: they catch it. */
export class Stop extends Error {
  override readonly name = 'Stop'
  readonly kind: 'malformed' | 'limit'
  /** In bytes, from the start of the file. */
  readonly offset: number

  /** @param reason - what was found and what was expected; a fragment without a full stop. */
  constructor(kind: 'malformed' | 'limit', reason: string, offset: number) {
    super(reason)
    this.kind = kind
    this.offset = offset
  }
}

/** Returns the `Stop` that a call ends with, or `undefined` when it reaches its end. */
export function stopOf(call: () => void): Stop | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
}

/** Takes steps from a budget. @throws {Stop} limit - the budget is spent. */
export function spend(step: (count: number) => boolean, count: number, offset: number): void {
  if (!step(count)) throw new Stop('limit', 'the step limit of the file is reached', offset)
}
