import { Unknown, type Value } from './value.ts'

const MAX_STEPS = 4_000_000
/** Characters of all joined strings. */
const MAX_CHARACTERS = 30_000_000

/** Evaluation limits for all templates of a run. A short template can refer to its parts repeatedly and double them each time. */
export class Budget {
  #steps = 0
  #characters = 0

  /** Counts one step. Returns false when no step is left. */
  spend(): boolean {
    this.#steps += 1
    return !this.isSpent
  }

  /** Whether some values were not evaluated. */
  get isSpent(): boolean {
    return this.#steps > MAX_STEPS || this.#characters > MAX_CHARACTERS
  }

  /** Counts the characters of a joined string. Returns the string, or an unknown value when the limit is exceeded. */
  charge(value: Value): Value {
    if (typeof value === 'string') this.#characters += value.length
    else if (value instanceof Unknown) this.#characters += value.shape.length
    else return value
    return !this.isSpent ? value : new Unknown('evaluating the template exceeds the limit for string sizes')
  }
}
