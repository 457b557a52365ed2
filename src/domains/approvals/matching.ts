/**
 * Assigns a different person to every slot, or to as many slots as possible.
 *
 * Slots and people are processed in the given order, so callers sort them for a stable result. Adding a person never reduces the
 * number of filled slots (a maximum matching, found by augmenting paths).
 *
 * @param slots - for each slot, the people who may fill it.
 * @returns for each slot the assigned person, or `undefined`.
 */
export function matchPeople<P>(slots: readonly (readonly P[])[]): readonly (P | undefined)[] {
  const slotOf = new Map<P, number>()
  for (const index of slots.keys()) augment(index, slots, slotOf)
  const filled: (P | undefined)[] = slots.map(() => undefined)
  for (const [person, index] of slotOf) filled[index] = person
  return filled
}

/**
 * Finds a person for a slot, reassigning others along one path. The search is breadth-first, so recursion depth is not an issue.
 */
function augment<P>(start: number, slots: readonly (readonly P[])[], slotOf: Map<P, number>): void {
  const cameFrom = new Map<P, number>()
  const queue = [start]
  for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
    for (const person of slots[index] ?? []) {
      if (cameFrom.has(person)) continue
      cameFrom.set(person, index)
      const taken = slotOf.get(person)
      if (taken === undefined) {
        shift(person, { start, slotOf, cameFrom })
        return
      }
      queue.push(taken)
    }
  }
}

interface Path<P> {
  readonly start: number
  readonly slotOf: Map<P, number>
  readonly cameFrom: ReadonlyMap<P, number>
}

/** Reassigns the people along the path that ends with a free person. */
function shift<P>(free: P, { start, slotOf, cameFrom }: Path<P>): void {
  const holders = new Map([...slotOf].map(([person, index]) => [index, person]))
  let person = free
  for (;;) {
    const index = cameFrom.get(person)
    if (index === undefined) return
    const previous = holders.get(index)
    slotOf.set(person, index)
    if (index === start || previous === undefined) return
    person = previous
  }
}
