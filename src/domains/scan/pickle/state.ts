import type { Moved } from './decode.ts'
import { Memo, Stack } from './stack.ts'
import type { Trace } from './trace.ts'
import { Ended, isKind, refuse, type Thing, type Value } from './values.ts'
import type { Window } from './window.ts'

export interface StateOptions {
  readonly trace: Trace
  /** Takes opcodes from a budget; false when it is spent. */
  readonly step: (count: number) => boolean
  /** Reads as the C reader does from a file: the rest of a frame that an argument crosses is dropped. */
  readonly dropsFrames?: boolean
  /** Reads as `pickle.load` does, which knows nothing of the arrays that joblib stores inside the stream. */
  readonly ignoresArrays?: boolean
  /** Object arrays around this pickle. */
  readonly depth?: number
}

/** State of the pickle machine while it reads one pickle. */
export class State {
  readonly window: Window
  readonly options: StateOptions
  readonly trace: Trace
  readonly stack = new Stack()
  readonly memo = new Memo()
  /** Where each argument that `dropsFrames` moved is stored. */
  readonly moved: Moved & Map<number, { start: number; end: number }> = new Map()
  /** Reads a whole pickle inside this one. @returns the offset after it. */
  readonly readInner: (start: number) => number
  /** Offset of the next opcode; a handler may move it past an inline array, or to another frame. */
  next = 0
  protocol = 0
  /** Set by imports whose arguments matter (dtypes, storages): from then on the items of small tuples and dicts are kept. */
  keepsItems = false
  /** End of the bytes that the C reader has in its buffer. */
  frameEnd = 0
  crossesFrame = false

  constructor(window: Window, options: StateOptions, readInner: (start: number) => number) {
    this.window = window
    this.options = options
    this.trace = options.trace
    this.readInner = readInner
  }

  /** Imports a name. @returns its symbolic value. */
  import(module: string | null, name: string | null, via: string, offset: number): Thing {
    const found = this.trace.import(module, name, { via, offset, protocol: this.protocol })
    this.keepsItems ||= module !== null && /^(?:numpy|joblib|copy_?reg|torch|sklearn\.externals|tokenizers|pandas|zoneinfo)\b/.test(module)
    return found
  }

  recall(key: number): void {
    this.stack.push(this.memo.get(key) ?? refuse('no such memo entry'))
  }

  /** Lists and dicts that are remembered become distinct, so that their growth is seen through the memo. */
  remember(key: number): void {
    const value = this.distinct(this.stack.top())
    this.memo.put(key, value)
  }

  /** Replaces a shared list or dict at the top by one of its own. */
  distinct(value: Value): Value {
    if (typeof value === 'number' || !Object.isFrozen(value) || (value.kind !== 'list' && value.kind !== 'dict')) return value
    const own: Thing = { kind: value.kind, hashable: false, log: 0 }
    this.stack.replaceTop(own)
    return own
  }

  /** Notes that a value is removed without use. */
  drop(value: Value): void {
    if (isKind(value, 'result') && value.of !== undefined) value.of.dropped++
  }

  /** Returns where an argument of so many bytes starts, after a check of the frame and the end of the file. */
  argument(start: number, length: number): number {
    let from = start
    if (start < this.frameEnd && start + length > this.frameEnd) from = this.crossFrame(start)
    if (from + length > this.window.size) throw new Ended('cut', 'an argument runs past the end of the file')
    return from
  }

  /** @param cuts - as pickle.py at the end of a file: the last byte is read as the line feed, and GLOBAL imports. */
  line(start: number, cuts: boolean): [number, number] {
    let from = start
    let end = this.window.lineEnd(start)
    if (start < this.frameEnd && end >= this.frameEnd) {
      from = this.crossFrame(start)
      if (from !== start) end = this.window.lineEnd(from)
    }
    if (end < 0 && cuts) return [from, Math.max(from, this.window.size - 1)]
    if (end < 0) throw new Ended('cut', 'a line runs past the end of the file')
    return [from, end]
  }

  /** Records that bytes from `start` cross the end of the buffer. @returns where they are read. */
  crossFrame(start: number): number {
    this.crossesFrame = true
    return this.options.dropsFrames === true ? this.frameEnd : start
  }
}
