import type { ScanContext } from '../context.ts'
import type { Source } from '../source.ts'

export interface Line {
  /** Without the line feed, decoded as UTF-8. */
  readonly text: string
  /** In bytes, from the start of the file. */
  readonly offset: number
  /** Starts at 1. */
  readonly number: number
}

const WINDOW = 256 * 1024
const LONGEST = 1024 * 1024
/** Bytes that cost one step. */
const STEP_BYTES = 16
/** Steps of a line, whatever its length: a check of one costs more than an opcode of a pickle. */
const LINE_STEPS = 12

/** Reads a text line by line with a window of constant size. */
export class Lines {
  readonly #source: Source
  readonly #step: ScanContext['step']
  #at = 0
  #number = 0
  #window: Buffer = Buffer.alloc(0)
  #base = 0
  /** Why lines were not read, or only in part. */
  readonly incomplete: string[] = []

  constructor(source: Source, { step }: Pick<ScanContext, 'step'>) {
    this.#source = source
    this.#step = step
  }

  /** Yields lines up to 1 MiB. The rest of a longer line is skipped and reported in `incomplete`. */
  *[Symbol.iterator](): Generator<Line> {
    while (this.#at < this.#source.size) {
      const offset = this.#at
      const parts = this.#take()
      if (parts === undefined) return
      this.#number += 1
      yield { text: parts.toString('utf8').replace(/\r$/, ''), offset, number: this.#number }
    }
  }

  /** Takes one line from the source. @returns `undefined` when the budget is spent. */
  #take(): Buffer | undefined {
    const parts: Buffer[] = []
    let kept = 0
    for (;;) {
      const rest = this.#rest()
      const end = rest.indexOf(0x0a)
      const part = end === -1 ? rest : rest.subarray(0, end)
      if (kept < LONGEST) parts.push(Buffer.from(part))
      kept += part.length
      this.#at += part.length + (end === -1 ? 0 : 1)
      if (!this.#step(LINE_STEPS + Math.ceil(part.length / STEP_BYTES))) return this.#stop('the budget of steps is spent')
      if (end !== -1 || this.#at >= this.#source.size) break
    }
    if (kept > LONGEST + WINDOW) this.#note(`a line has ${kept} bytes, of which the first ${LONGEST} were read`)
    return Buffer.concat(parts)
  }

  #rest(): Buffer {
    if (this.#at < this.#base || this.#at >= this.#base + this.#window.length) {
      this.#base = this.#at
      this.#window = Buffer.from(this.#source.read(this.#at, WINDOW))
      if (this.#window.length === 0) this.#at = this.#source.size
    }
    return this.#window.subarray(this.#at - this.#base)
  }

  #stop(reason: string): undefined {
    this.#note(`${reason} at offset ${this.#at}`)
    return undefined
  }

  #note(reason: string): void {
    if (this.incomplete.length < 5) this.incomplete.push(reason)
  }
}
