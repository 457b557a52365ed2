import { crc32 } from 'node:zlib'
import { LIMITS, type ScanContext } from '../context.ts'
import { bytesSource, type Source } from '../source.ts'
import { type InflateOptions, Inflater, type InflateState, PAGE_BYTES } from './inflate.ts'

/** Output up to this size is kept in memory; larger output is inflated again where it is read. */
const KEPT_BYTES = 8 * 1024 * 1024
const MAX_CHECKPOINTS = 64
const CACHED_PAGES = 6
/** The ratio is limited only above this size. */
export const RATIO_FROM_BYTES = 100 * 1000 * 1000
/** Steps that a page costs when it is inflated again. */
const PAGE_STEPS = 64

/** The output of a deflate stream. */
export interface Inflated {
  readonly source: Source
  /** CRC-32 of the output. */
  readonly crc: number
  /** Offset in the compressed source behind the stream. */
  readonly end: number
  /** Why the output is cut. */
  readonly cut?: string
  /** Whether the output was cut because it is more than `LIMITS.ratio` times larger than its input. */
  readonly bomb: boolean
  /** Why bytes could not be read again later. */
  readonly lost: () => string | undefined
}

export interface InflatedOptions {
  readonly start: number
  readonly continuesAt?: InflateOptions['continuesAt']
}

/** Inflates a stream once to learn its size, and returns its output for access at any offset in constant memory. */
export function inflated(compressed: Source, { start, continuesAt }: InflatedOptions, context: Budget): Inflated {
  const options: InflateOptions = { start, step: context.step, ...(continuesAt && { continuesAt }) }
  const stream = new Inflater(compressed, options)
  const first = new FirstPass(stream)
  const cut = first.run(start, context)
  const again = first.kept ? undefined : new InflatedSource(stream, first, context)
  const source = again ?? bytesSource(Buffer.concat(first.pages))
  return { source, crc: first.crc, end: first.end, bomb: first.bomb, lost: () => again?.lost, ...(cut !== undefined && { cut }) }
}

type Budget = Pick<ScanContext, 'inflate' | 'step'>

/** Counts the output, keeps it while it is small, and remembers positions to continue from. */
class FirstPass {
  readonly #stream: Inflater
  readonly pages: Uint8Array[] = []
  readonly checkpoints: Checkpoint[] = []
  #spacing = 4
  size = 0
  crc = 0
  end = 0
  bomb = false

  constructor(stream: Inflater) {
    this.#stream = stream
  }

  get kept(): boolean {
    return this.size <= KEPT_BYTES
  }

  run(start: number, budget: Budget): string | undefined {
    for (let page = 0; ; page++) {
      this.#remember(page)
      const bytes = this.#stream.next()
      this.end = this.#stream.offset
      if (bytes === undefined) return this.#stream.error
      if (!budget.inflate(bytes.length)) return 'the limit of inflated bytes was reached'
      this.#add(bytes)
      this.bomb = this.size > RATIO_FROM_BYTES && this.size > LIMITS.ratio * (this.end - start)
      if (this.bomb) return `the output is more than ${LIMITS.ratio} times larger than the input`
    }
  }

  #add(bytes: Uint8Array): void {
    this.size += bytes.length
    this.crc = crc32(bytes, this.crc)
    if (this.kept) this.pages.push(bytes.slice())
    else this.pages.length = 0
  }

  #remember(page: number): void {
    if (page % this.#spacing !== 0) return
    this.checkpoints.push({ page, state: this.#stream.save() })
    if (this.checkpoints.length <= MAX_CHECKPOINTS) return
    this.#spacing *= 2
    const sparse = this.checkpoints.filter((each) => each.page % this.#spacing === 0)
    this.checkpoints.splice(0, this.checkpoints.length, ...sparse)
  }
}

interface Checkpoint {
  readonly page: number
  readonly state: InflateState
}

/** Output that is inflated again from the nearest checkpoint. */
class InflatedSource implements Source {
  readonly size: number
  readonly #stream: Inflater
  readonly #checkpoints: readonly Checkpoint[]
  readonly #budget: Budget
  readonly #cache = new Map<number, Uint8Array>()
  /** The page that the stream produces next; unknown at first. */
  #next = Number.POSITIVE_INFINITY
  lost: string | undefined

  constructor(stream: Inflater, { size, checkpoints }: FirstPass, budget: Budget) {
    this.size = size
    this.#stream = stream
    this.#checkpoints = checkpoints
    this.#budget = budget
  }

  // Not a method: callers may pass it on alone.
  readonly read = (offset: number, length: number): Uint8Array => {
    const end = Math.min(this.size, offset + length)
    const result = new Uint8Array(Math.max(0, end - Math.max(0, offset)))
    let filled = 0
    for (let at = Math.max(0, offset); at < end; ) {
      const page = this.#page(Math.floor(at / PAGE_BYTES))
      const piece = page?.subarray(at % PAGE_BYTES, Math.min(PAGE_BYTES, (at % PAGE_BYTES) + end - at))
      if (piece === undefined || piece.length === 0) break
      result.set(piece, filled)
      filled += piece.length
      at += piece.length
    }
    return result.subarray(0, filled)
  }

  #page(page: number): Uint8Array | undefined {
    const cached = this.#cache.get(page)
    if (cached !== undefined) return cached
    const from = this.#checkpoints.findLast((each) => each.page <= page)
    if (from !== undefined && (this.#next > page || from.page > this.#next)) {
      this.#stream.restore(from.state)
      this.#next = from.page
    }
    while (this.#next <= page) if (!this.#produce()) return undefined
    return this.#cache.get(page)
  }

  #produce(): boolean {
    if (!this.#budget.step(PAGE_STEPS)) {
      this.lost = 'the limit of steps was reached'
      return false
    }
    const bytes = this.#stream.next()
    if (bytes === undefined) return false
    this.#cache.set(this.#next++, bytes.slice())
    const [oldest] = this.#cache.keys()
    if (this.#cache.size > CACHED_PAGES && oldest !== undefined) this.#cache.delete(oldest)
    return true
  }
}
