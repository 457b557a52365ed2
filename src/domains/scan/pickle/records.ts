/** Calls of one import by one opcode. */
export interface CallRecord {
  readonly via: string
  /** Of the first call, in bytes. */
  readonly offset: number
}

/** A name that a pickle imports. `null` is a part that is computed while loading, or an extension code. */
export interface ImportRecord {
  readonly module: string | null
  readonly name: string | null
  /** Opcode and offset of the first import. */
  readonly via: string
  readonly offset: number
  /** Protocol of the pickle up to here: below 3, CPython maps names of Python 2. */
  readonly protocol: number
  /** A name that Python could import, so not text that happens to start with opcodes. */
  readonly trusted: boolean
  count: number
  call?: CallRecord
  calls: number
  /** Calls with arguments that are known to be harmless, although others are not. */
  harmless: number
  /** Whether the name itself was called, rather than `__new__` of a class. */
  constructed: boolean
  /** Calls whose result was removed from the stack, or left below the result of the pickle. */
  dropped: number
  /** Whether a state was set on the result of a call. */
  built: boolean
}

/** Returns `module.name`, with `?` for a part that is unknown. */
export function textOf({ module, name }: Pick<ImportRecord, 'module' | 'name'>): string {
  return `${module ?? '?'}.${name ?? '?'}`
}
