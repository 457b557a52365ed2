/** A property whose value is not in the repository, with the reason. */
export interface Unknown {
  readonly reason: string
}

/** True, false, or unknown for a reason. */
export type Tristate = boolean | Unknown

export function isUnknown(value: Tristate): value is Unknown {
  return typeof value === 'object'
}

export function unknown(reason: string): Unknown {
  return { reason }
}

/** Returns true if all values are true and there is at least one, false if one is false, and the first unknown otherwise. */
export function all(values: readonly Tristate[]): Tristate {
  if (values.length === 0 || values.includes(false)) return false
  return values.find(isUnknown) ?? true
}
