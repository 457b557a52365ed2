import { NAME_BYTES } from './decode.ts'
import { embeddedIn } from './embedded.ts'
import { FIXED, type Handler, PLAIN } from './handlers.ts'
import { BYTES_CODES, OP, OPCODES, type Opcode } from './opcodes.ts'
import { State, type StateOptions } from './state.ts'
import { isFloat, isInt, isLong, parseMemoKey, parseString, parseUnicode } from './text.ts'
import { BYTEARRAY, Ended, OPAQUE, refuse } from './values.ts'
import type { Window } from './window.ts'

/** How a run ended. Only `stop` is a whole pickle; `at` is the offset after it, or of what could not be read. */
export interface Ending {
  readonly how: 'stop' | 'refused' | 'cut' | 'limit'
  readonly why: string
  readonly at: number
  readonly opcodes: number
  /** Number of opcodes that took a line of text, which nearly any text gives: a go.sum is 2,000 times GLOBAL. */
  readonly lines: number
  /** Whether one object and no mark was left, as every pickler leaves it. */
  readonly clean: boolean
  /** Whether an argument crosses the end of its frame, so that CPython's two readers see different bytes. */
  readonly crossesFrame: boolean
}

/** Lines longer than this are accepted without a check of their syntax. */
const LINE_BYTES = 65_536
const STEP = 4096
/** Object arrays inside object arrays. */
const MAX_DEPTH = 8
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const CONSTANTS: ReadonlySet<number> = new Set([OP.BINFLOAT, OP.BININT, OP.BININT1, OP.BININT2])

/**
 * CPython's unpickler without effects: the same stack, marks, memo and refusals, but an import is a name that is recorded, and a
 * call is a record. Runs one pickle.
 */
export class Machine {
  readonly #state: State
  readonly #window: Window
  readonly #options: StateOptions
  #at = 0
  #opcodes = 0
  #lines = 0

  constructor(window: Window, options: StateOptions) {
    this.#state = new State(window, options, (start) => this.#readInner(start))
    this.#window = window
    this.#options = options
  }

  /** Reads on from `start` with the stack and memo that exist. */
  run(start: number): Ending {
    this.#at = start
    this.#opcodes = 0
    this.#lines = 0
    try {
      return this.#loop()
    } catch (error) {
      if (error instanceof Ended) return this.#end(error.how, error.message)
      throw error
    } finally {
      this.#state.trace.opcodes += this.#opcodes
      this.#options.step(this.#opcodes % STEP)
    }
  }

  #loop(): Ending {
    const { first } = this.#state.trace
    for (;;) {
      if (this.#opcodes % STEP === STEP - 1 && !this.#options.step(STEP)) throw new Ended('limit', 'the budget of opcodes is spent')
      const code = this.#window.byte(this.#at)
      const opcode = OPCODES[code]
      if (opcode === undefined)
        throw code < 0
          ? new Ended('cut', 'the file ends before STOP')
          : new Ended('refused', `0x${code.toString(16).padStart(2, '0')} is not an opcode`)
      if ((first[code] as number) < 0) first[code] = this.#at
      if (code === OP.STOP) return this.#stop()
      const at = this.#at
      this.#at = this.#step(opcode, at)
      if (at < this.#state.frameEnd && this.#at > this.#state.frameEnd) this.#leaveFrame(opcode, at)
      this.#opcodes++
    }
  }

  /** A pickler ends a frame between opcodes; only an inline array may follow it. */
  #leaveFrame({ form, name }: Opcode, offset: number): void {
    if (form === 'none' || name === 'FRAME') return
    const detail = `${name} at offset ${offset} continues behind the end of its frame`
    this.#state.trace.event('pickle-frame', { subject: 'opcode leaves frame', offset, detail })
  }

  #stop(): Ending {
    this.#state.stack.top()
    this.#opcodes++
    this.#at++
    for (let index = 0; index < this.#state.stack.depth - 1; index++) this.#state.drop(this.#state.stack.get(index))
    return this.#end('stop', '', this.#state.stack.depth === 1 && this.#state.stack.marks.length === 0)
  }

  #end(how: Ending['how'], why: string, clean = false): Ending {
    return { how, why, at: this.#at, opcodes: this.#opcodes, lines: this.#lines, clean, crossesFrame: this.#state.crossesFrame }
  }

  #readInner(start: number): number {
    const depth = (this.#options.depth ?? 0) + 1
    if (depth > MAX_DEPTH) throw new Ended('limit', 'arrays of objects are nested deeper than 8')
    const inner = new Machine(this.#window, { ...this.#options, depth }).run(start)
    if (inner.how !== 'stop') throw new Ended(inner.how, inner.why)
    return inner.at
  }

  /** Finds the argument and executes the opcode. @returns the offset of the next one. */
  #step(opcode: Opcode, at: number): number {
    switch (opcode.form) {
      case 'none':
        this.#state.next = at + 1
        ;(PLAIN[opcode.code] as Handler)(this.#state, at, opcode)
        return this.#state.next
      case 'fixed':
        return this.#fixed(opcode, at)
      case 'counted':
        return this.#counted(opcode, at)
      case 'line':
        return this.#line(opcode, at)
      case 'lines':
        return this.#names(opcode, at)
    }
  }

  #fixed(opcode: Opcode, at: number): number {
    const start = this.#state.argument(at + 1, opcode.size)
    this.#state.next = start + opcode.size
    if (CONSTANTS.has(opcode.code)) this.#state.stack.push(at)
    else FIXED[opcode.code]?.(this.#state, this.#window.number(start, opcode.size), at)
    return this.#state.next
  }

  #counted({ code, size }: Opcode, at: number): number {
    const start = this.#state.argument(at + 1, size)
    const length = this.#window.number(start, size)
    if (code === OP.LONG4 && length >= 2 ** 31) refuse('negative byte count')
    const payload = this.#state.argument(start + size, length)
    if (payload !== at + 1 + size) this.#state.moved.set(at, { start: payload, end: payload + length })
    if (length > 3) this.#lookInside(code, payload, length)
    this.#state.stack.push(code === OP.BYTEARRAY8 ? BYTEARRAY : at)
    return payload + length
  }

  #lookInside(code: number, payload: number, length: number): void {
    if (code === OP.LONG1 || code === OP.LONG4) return
    const isBytes = BYTES_CODES.has(code) || code === OP.BYTEARRAY8 || code === OP.BINSTRING || code === OP.SHORT_BINSTRING
    const found = embeddedIn(this.#window, payload, length, isBytes)
    if (found !== undefined) this.#state.trace.embed(found)
  }

  #line({ code, name }: Opcode, at: number): number {
    this.#lines++
    const [start, end] = this.#state.line(at + 1, false)
    if (start !== at + 1) this.#state.moved.set(at, { start, end })
    if (end - start > LINE_BYTES) this.#longLine(code, at)
    else this.#textual(code, name, at, this.#window.slice(start, end - start).toString('latin1'))
    return end + 1
  }

  #longLine(code: number, at: number): void {
    if (code === OP.GET || code === OP.PUT) throw new Ended('limit', 'a memo key has more than 65,536 characters')
    this.#state.stack.push(code === OP.PERSID ? OPAQUE : at)
  }

  #textual(code: number, name: string, at: number, line: string): void {
    if (code === OP.GET) this.#state.recall(memoKey(line))
    else if (code === OP.PUT) this.#state.remember(memoKey(line))
    else if (code === OP.PERSID) this.#persistentId(line)
    else if (LINES[code]?.(line)) this.#scalarLine(code, at, line.length)
    else refuse(`${name} with a value that CPython refuses`)
  }

  #scalarLine(code: number, at: number, length: number): void {
    this.#state.stack.push(at)
    if (length <= 3 || (code !== OP.STRING && code !== OP.UNICODE)) return
    const quote = code === OP.STRING ? 1 : 0
    const found = embeddedIn(this.#window, at + 1 + quote, length - 2 * quote, code === OP.STRING)
    if (found !== undefined) this.#state.trace.embed(found)
  }

  #persistentId(line: string): void {
    if (/[^\0-\x7f]/.test(line)) refuse('PERSID')
    this.#state.trace.persistentIds++
    this.#state.trace.weightsOnlyProblem ??= 'a persistent id is text'
    this.#state.stack.push(OPAQUE)
  }

  /** GLOBAL and INST. pickle.py imports for INST before it notices that MARK is missing. */
  #names({ code, name }: Opcode, at: number): number {
    this.#lines++
    const [start, end] = this.#state.line(at + 1, true)
    const module = this.#nameAt(code, start, end)
    const [nextStart, nextEnd] = this.#state.line(end + 1, true)
    const found = this.#state.import(module, this.#nameAt(code, nextStart, nextEnd), name, at)
    if (code !== OP.INST) this.#state.stack.push(found)
    else {
      this.#state.stack.depth = this.#state.stack.unmark()
      this.#state.stack.push(this.#state.trace.call(found, name, at))
    }
    return nextEnd + 1
  }

  /** GLOBAL accepts UTF-8, INST ASCII. The C reader refuses an empty line; pickle.py imports the module first. */
  #nameAt(code: number, start: number, end: number): string {
    const bytes = this.#window.slice(start, Math.max(0, Math.min(end - start, NAME_BYTES)))
    if (code === OP.INST && bytes.some((byte) => byte > 0x7f)) refuse('INST with a name that is not ASCII')
    if (end - start > NAME_BYTES) return bytes.toString('latin1')
    try {
      return UTF8.decode(bytes)
    } catch {
      return refuse('a name that is not UTF-8')
    }
  }
}

/** Returns a memo key. Keys that a number does not hold exactly could be confused. */
function memoKey(line: string): number {
  const key = parseMemoKey(line) ?? refuse('memo key')
  if (!Number.isSafeInteger(key)) throw new Ended('limit', 'a memo key is larger than 2^53')
  return key
}

const LINES: Readonly<Record<number, (line: string) => boolean>> = {
  [OP.INT]: isInt,
  [OP.LONG]: isLong,
  [OP.FLOAT]: isFloat,
  [OP.STRING]: (line) => parseString(line) !== undefined,
  [OP.UNICODE]: (line) => parseUnicode(line) !== undefined,
}
