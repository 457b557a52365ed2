import { type Ending, Machine } from './machine.ts'
import { gradeImport } from './policy.ts'
import type { ImportRecord } from './records.ts'
import { findBeginning, isPadding } from './search.ts'
import type { StateOptions } from './state.ts'
import { Trace } from './trace.ts'
import type { Window } from './window.ts'

/** `yes`: an unpickler loads it or calls something. `partial`: it starts as one, or contains one further on. */
export type Identity = 'yes' | 'partial' | 'no'

export interface Gap {
  readonly offset: number
  readonly reason: string
}

/** What was read between two offsets. */
export interface Region {
  identity: Identity
  readonly trace: Trace
  /** Why bytes that an unpickler would read were not understood. */
  readonly gaps: Gap[]
  /** First byte behind the last pickle that is neither a pickle nor padding. */
  trailing: number | undefined
  torchLegacy: boolean
}

export interface RegionOptions extends Pick<StateOptions, 'step'> {
  /** Whether the bytes are meant to be a pickle: looks for one also behind bytes that are not. */
  readonly search: boolean
}

/** Keys of the state of a wrapper, which take the place of a module when its array is read as opcodes. They are not modules. */
const WRAPPER_KEYS: ReadonlySet<string> = new Set(['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes'])

const MOST_SEARCHES = 10_000
const SEARCH_BYTES = 64 * 1024 * 1024
/** Bytes that are read from guessed beginnings, each to where it fails. */
const ATTEMPT_BYTES = 16 * 1024 * 1024
const MOST_PICKLES = 1_000_000
/** The magic number of torch's old format: five pickles follow each other, then the bytes of tensors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a pickle is bytes
const TORCH_LEGACY = /^(?:\x80[\s\S])?\x8a\n\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\./
const TORCH_LEGACY_PICKLES = 5
const FRAME = 0x95
const PROTO = 0x80

/** Result of reading at a guessed offset, and where to read or search on. */
type Attempt = { readonly found: true; readonly at: number | undefined } | { readonly found: false; readonly at: number }

/** Reads pickle after pickle from `start` to the end of the window, as an application that calls `load` repeatedly. */
export function readRegion(window: Window, start: number, options: RegionOptions): Region {
  return new RegionReader(window, start, options).read()
}

class RegionReader {
  readonly #window: Window
  readonly #start: number
  readonly #options: RegionOptions
  readonly #region: Region
  #machine: Machine
  #searches = 0
  #searchLeft = SEARCH_BYTES
  #attemptLeft = ATTEMPT_BYTES

  constructor(window: Window, start: number, options: RegionOptions) {
    this.#window = window
    this.#start = start
    this.#options = options
    const torchLegacy = TORCH_LEGACY.test(window.peek(start, 16).toString('latin1'))
    this.#region = { identity: 'no', trace: new Trace(), gaps: [], trailing: undefined, torchLegacy }
    this.#machine = this.#newMachine(this.#region.trace)
  }

  read(): Region {
    const first = this.#run(this.#start, this.#region.trace)
    this.#region.identity = identify(first, {
      trace: this.#region.trace,
      proto: this.#window.peek(this.#start, 1)[0] === 0x80,
      window: this.#window,
      start: this.#start,
    })
    let next = first.how === 'stop' ? this.#behind(first.at) : this.#afterFailure(first, true)
    while (next !== undefined) next = this.#readNext(next)
    return this.#region
  }

  /** Runs one pickle, and a second time where CPython's readers differ. @returns the run that gets further. */
  #run(at: number, trace: Trace): Ending {
    const arrays = trace.arrays
    const first = this.#machine.run(at)
    if (trace.arrays > arrays) this.#runPlain(at, trace)
    const ending = first.crossesFrame ? this.#runOther(at, trace, first) : first
    if (ending.how === 'stop') trace.pickles++
    return ending
  }

  /** Reads a pickle with arrays of joblib once more, as `pickle.load`: the bytes of an array are opcodes then. */
  #runPlain(at: number, trace: Trace): void {
    const own = new Trace()
    new Machine(this.#window, { step: this.#options.step, trace: own, ignoresArrays: true }).run(at)
    // Other names are by chance: what the bytes of an array leave on the stack and in the memo is not what was meant. One that is called is not.
    const counts = (record: ImportRecord) =>
      trace.isInArray(record.offset) ||
      gradeImport(record).tier === 'denied' ||
      (record.calls > 0 && !WRAPPER_KEYS.has(record.module ?? ''))
    trace.addNew(own, (record) => record.trusted && record.module !== null && record.via !== 'EXT' && counts(record))
  }

  #runOther(at: number, trace: Trace, first: Ending): Ending {
    const detail = 'an argument crosses the end of its frame, so that readers of Python see different bytes'
    trace.event('pickle-frame', { subject: 'argument crosses frame', offset: at, detail })
    const other = new Machine(this.#window, { ...this.#options, trace, dropsFrames: true }).run(at)
    return first.how !== 'stop' && other.how === 'stop' ? other : first
  }

  /** Reads what follows a whole pickle. @returns where to read on. */
  #readNext(at: number): number | undefined {
    const { own, ending, isWhole, convinces } = this.#try(at)
    if (isWhole || convinces) this.#region.trace.merge(own)
    if (this.#region.identity === 'no' && own.trustedCall) this.#region.identity = 'partial'
    if (!isWhole) return this.#afterFailure(ending, convinces)
    if (this.#region.identity === 'no' && ending.at === this.#window.size) this.#region.identity = 'yes'
    return this.#behind(ending.at)
  }

  /** Reads a pickle with a trace of its own. It convinces by a call, or by an import if it is whole or starts with PROTO. */
  #try(at: number): { own: Trace; ending: Ending; isWhole: boolean; convinces: boolean } {
    const own = new Trace()
    this.#machine = this.#newMachine(own)
    const ending = this.#run(at, own)
    const isWhole = ending.how === 'stop'
    const convinces = own.trustedCall || (own.trustedImport && (isWhole || this.#window.peek(at, 1)[0] === PROTO))
    return { own, ending, isWhole, convinces }
  }

  /** @returns where to read on after a whole pickle; `undefined` at the end. */
  #behind(at: number): number | undefined {
    const { trace } = this.#region
    if (at >= this.#window.size || isPadding(this.#window, at)) return undefined
    if (trace.pickles < MOST_PICKLES) return at
    this.#gap(at, 'more than 1,000,000 pickles')
    return undefined
  }

  /** @param isGap - whether an unpickler would have read here; otherwise these are bytes behind a pickle. */
  #afterFailure(ending: Ending, isGap: boolean): number | undefined {
    if (ending.how === 'limit') {
      this.#gap(ending.at, ending.why)
      if (this.#region.identity === 'no') this.#region.identity = 'partial'
      return undefined
    }
    // Behind the five pickles of torch's old format are the bytes of tensors.
    if (!isGap && this.#region.torchLegacy && this.#region.trace.pickles >= TORCH_LEGACY_PICKLES) return undefined
    if (isGap) this.#gap(ending.at, ending.why)
    else this.#region.trailing ??= ending.at
    return this.#region.identity === 'no' && !this.#options.search ? undefined : this.#search(ending.at + (ending.opcodes === 0 ? 1 : 0))
  }

  /** Looks for further pickles behind other bytes, one after the other. @returns where to read on after the first that convinces. */
  #search(from: number): number | undefined {
    for (let at = from; at < this.#window.size; ) {
      const found = findBeginning(this.#window, at, this.#searchLeft)
      this.#searchLeft -= (found ?? Math.min(this.#window.size, at + this.#searchLeft)) - at
      this.#searches++
      if (found === undefined || this.#isSpent) return this.#endSearch(found ?? this.#window.size)
      const next = this.#attempt(found)
      if (next.found) return next.at
      at = next.at
    }
    return undefined
  }

  get #isSpent(): boolean {
    return this.#searchLeft <= 0 || this.#attemptLeft <= 0 || this.#searches > MOST_SEARCHES
  }

  #endSearch(at: number): undefined {
    if (this.#isSpent) this.#gap(at, 'the search for further pickles reached its limit')
    return undefined
  }

  /** Reads what looks like a beginning; keeps the trace only if it convinces. */
  #attempt(at: number): Attempt {
    if (this.#window.byte(at) === FRAME) return this.#continue(at)
    const { own, ending, isWhole, convinces } = this.#try(at)
    // What is read from one beginning is read again from the next one.
    this.#attemptLeft -= ending.at - at
    if (!convinces) return { found: false, at: at + 1 }
    own.event('pickle-behind-bytes', {
      subject: 'pickle behind bytes',
      offset: at,
      detail: `a pickle starts at offset ${at}, behind bytes that are not one`,
    })
    this.#region.trace.merge(own)
    if (this.#region.identity === 'no') this.#region.identity = 'partial'
    if (isWhole) return { found: true, at: this.#behind(ending.at) }
    this.#gap(ending.at, ending.why)
    return { found: false, at: Math.max(at + 1, ending.at) }
  }

  /** Reads on in a new frame with the same stack and memo, because bytes of an array can be between frames. */
  #continue(at: number): Attempt {
    const ending = this.#machine.run(at)
    this.#attemptLeft -= ending.at - at
    if (ending.how !== 'stop') return { found: false, at: at + 1 }
    this.#region.trace.pickles++
    return { found: true, at: this.#behind(ending.at) }
  }

  #newMachine(trace: Trace): Machine {
    return new Machine(this.#window, { step: this.#options.step, trace })
  }

  #gap(offset: number, reason: string): void {
    if (this.#region.gaps.length < 10) this.#region.gaps.push({ offset, reason })
  }
}

interface Facts {
  readonly trace: Trace
  readonly proto: boolean
  readonly window: Window
  readonly start: number
}

/**
 * Identifies by the first pickle. Text may well begin with bytes that are opcodes (`N. Smith` loads as None, `build\n` as nothing),
 * and CPython refuses most of it within a few bytes. The rest counts only if something would happen: a call, or a whole pickle that
 * leaves one object and fills the file.
 */
function identify(first: Ending, { trace, proto, window, start }: Facts): Identity {
  const isWhole = first.how === 'stop'
  const toTheEnd = isWhole && (first.at >= window.size || (window.byte(first.at) === 0 && isPadding(window, first.at)))
  if (trace.trustedCall) return isWhole || proto ? 'yes' : 'partial'
  if (proto && (isWhole || first.opcodes > 1)) return isWhole ? 'yes' : 'partial'
  if (first.how === 'limit') return 'partial'
  if (toTheEnd && (first.clean || trace.trustedImport)) return 'yes'
  if (isWhole && first.clean && first.opcodes > 4) return 'yes'
  return first.opcodes - first.lines >= 64 && first.at - start >= 1024 ? 'partial' : 'no'
}
