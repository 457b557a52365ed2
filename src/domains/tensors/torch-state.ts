import type { Source } from '../scan/source.ts'

/** A value that a pickle of tensors builds, as far as it matters: containers, numbers, texts, names and calls. */
export type StateValue =
  | { readonly type: 'constant'; readonly value: string | number | undefined }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly StateValue[] }
  | { readonly type: 'storage'; readonly id: StateValue }
  | { readonly type: 'list'; readonly items: StateValue[] }
  | { readonly type: 'dict'; readonly items: [StateValue, StateValue][] }

/** The most bytes of a pickle that are read: 64 MiB, for about a million tensors. */
export const MAX_STATE_BYTES = 64 * 1024 * 1024
const MAX_STACK = 5_000_000

const constant = (value: string | number | undefined): StateValue => ({ type: 'constant', value })

/**
 * Reads the values of a pickle that only builds containers and tensors, as `torch.save` writes it. Nothing is imported or called.
 *
 * @throws {RangeError} - an opcode that such a pickle does not have, or bytes that end early.
 */
export function readState(source: Source): StateValue {
  if (source.size > MAX_STATE_BYTES) throw new RangeError(`the pickle has ${source.size} bytes; at most ${MAX_STATE_BYTES} are read`)
  const parts: Uint8Array[] = []
  for (let at = 0; at < source.size; at += 1024 * 1024) parts.push(Uint8Array.from(source.read(at, 1024 * 1024)))
  return new StateReader(Buffer.concat(parts)).read()
}

class StateReader {
  readonly #bytes: Buffer
  readonly #stack: StateValue[] = []
  readonly #marks: number[] = []
  readonly #memo = new Map<number, StateValue>()
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  read(): StateValue {
    for (;;) {
      const code = this.#uint(1)
      if (code === 0x2e) return this.#pop()
      this.#run(code)
      if (this.#stack.length > MAX_STACK) throw new RangeError('the stack is too large')
    }
  }

  #run(code: number): void {
    const action = ACTIONS[code]
    if (action === undefined) throw new RangeError(`the opcode ${code} at offset ${this.#at - 1} is not one of a pickle of tensors`)
    action(this)
  }

  skip(count: number): void {
    this.#at += count
  }

  push(value: StateValue): void {
    this.#stack.push(value)
  }

  mark(): void {
    this.#marks.push(this.#stack.length)
  }

  #pop(): StateValue {
    const value = this.#stack.pop()
    if (value === undefined || this.#stack.length < (this.#marks.at(-1) ?? 0)) throw new RangeError('the stack is empty')
    return value
  }

  pop(): StateValue {
    return this.#pop()
  }

  /** Takes the values since the last mark. */
  marked(): StateValue[] {
    const start = this.#marks.pop()
    if (start === undefined) throw new RangeError('there is no mark')
    return this.#stack.splice(start)
  }

  tuple(count: number): void {
    const items = Array.from({ length: count }, () => this.#pop()).reverse()
    this.push({ type: 'list', items })
  }

  number(bytes: number): void {
    const value = bytes === 4 ? this.#read(4).readInt32LE() : this.#uint(bytes)
    this.push(constant(value))
  }

  /** Reads a text with its length before it. */
  text(lengthBytes: number): void {
    const length = this.#uint(lengthBytes)
    this.push(constant(this.#read(length).toString('utf8')))
  }

  float(): void {
    this.push(constant(this.#read(8).readDoubleBE()))
  }

  long(): void {
    const bytes = this.#read(this.#uint(1))
    this.push(constant(bytes.length === 0 ? 0 : bytes.length > 6 ? undefined : bytes.readIntLE(0, bytes.length)))
  }

  global(): void {
    const [module, name] = [this.#line(), this.#line()]
    this.push({ type: 'name', name: `${module}.${name}` })
  }

  stackGlobal(): void {
    const [name, module] = [this.#pop(), this.#pop()]
    this.push({ type: 'name', name: `${textOf(module) ?? '?'}.${textOf(name) ?? '?'}` })
  }

  call(): void {
    const [args, callee] = [this.#pop(), this.#pop()]
    const name = callee.type === 'name' ? callee.name : '?'
    const items = args.type === 'list' ? args.items : []
    this.push(name === 'collections.OrderedDict' ? { type: 'dict', items: [] } : { type: 'call', name, args: items })
  }

  persistent(): void {
    this.push({ type: 'storage', id: this.#pop() })
  }

  setItems(values: readonly StateValue[]): void {
    const target = this.#stack.at(-1)
    if (target?.type !== 'dict') return
    for (let index = 0; index + 1 < values.length; index += 2)
      target.items.push([values[index] as StateValue, values[index + 1] as StateValue])
  }

  append(values: readonly StateValue[]): void {
    const target = this.#stack.at(-1)
    if (target?.type === 'list') for (const value of values) target.items.push(value)
  }

  put(bytes: number): void {
    const [index, value] = [this.#uint(bytes), this.#stack.at(-1)]
    if (value !== undefined) this.#memo.set(index, value)
  }

  memoize(): void {
    const value = this.#stack.at(-1)
    if (value !== undefined) this.#memo.set(this.#memo.size, value)
  }

  get(bytes: number): void {
    const value = this.#memo.get(this.#uint(bytes))
    if (value === undefined) throw new RangeError('an unknown entry of the memo')
    this.push(value)
  }

  #uint(bytes: number): number {
    return this.#read(bytes).readUIntLE(0, bytes)
  }

  #read(count: number): Buffer {
    if (this.#at + count > this.#bytes.length) throw new RangeError('the pickle ends early')
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }

  #line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at)
    if (end < 0) throw new RangeError('the pickle ends early')
    const text = this.#bytes.toString('utf8', this.#at, end)
    this.#at = end + 1
    return text
  }
}

const ACTIONS: Readonly<Record<number, (reader: StateReader) => void>> = {
  128: (reader) => reader.skip(1),
  149: (reader) => reader.skip(8),
  40: (reader) => reader.mark(),
  48: (reader) => void reader.pop(),
  41: (reader) => reader.tuple(0),
  133: (reader) => reader.tuple(1),
  134: (reader) => reader.tuple(2),
  135: (reader) => reader.tuple(3),
  116: (reader) => reader.push({ type: 'list', items: reader.marked() }),
  93: (reader) => reader.push({ type: 'list', items: [] }),
  125: (reader) => reader.push({ type: 'dict', items: [] }),
  75: (reader) => reader.number(1),
  77: (reader) => reader.number(2),
  74: (reader) => reader.number(4),
  138: (reader) => reader.long(),
  71: (reader) => reader.float(),
  88: (reader) => reader.text(4),
  140: (reader) => reader.text(1),
  78: (reader) => reader.push(constant(undefined)),
  136: (reader) => reader.push(constant(1)),
  137: (reader) => reader.push(constant(0)),
  99: (reader) => reader.global(),
  147: (reader) => reader.stackGlobal(),
  82: (reader) => reader.call(),
  129: (reader) => reader.call(),
  // A state that is set on an object changes none of its tensors.
  98: (reader) => void reader.pop(),
  81: (reader) => reader.persistent(),
  117: (reader) => reader.setItems(reader.marked()),
  115: (reader) => {
    const [value, key] = [reader.pop(), reader.pop()]
    reader.setItems([key, value])
  },
  101: (reader) => reader.append(reader.marked()),
  97: (reader) => reader.append([reader.pop()]),
  113: (reader) => reader.put(1),
  114: (reader) => reader.put(4),
  148: (reader) => reader.memoize(),
  104: (reader) => reader.get(1),
  106: (reader) => reader.get(4),
}

/** Returns a text; `undefined` for any other value. */
export function textOf(value: StateValue | undefined): string | undefined {
  return value?.type === 'constant' && typeof value.value === 'string' ? value.value : undefined
}

/** Returns a number; `undefined` for any other value. */
export function numberOf(value: StateValue | undefined): number | undefined {
  return value?.type === 'constant' && typeof value.value === 'number' ? value.value : undefined
}
