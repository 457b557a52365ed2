import { Unknown, type Value } from './value.ts'

const MAX_STEPS = 4_000_000
/** Characters of texts that are put together. */
const MAX_CHARACTERS = 30_000_000

/** What the templates of a run may cost together: a short one can name its parts over and over, and make them longer each time. */
export class Budget {
  #steps = 0
  #characters = 0

  /** Whether there is a step left for one more value. */
  spend(): boolean {
    this.#steps += 1
    return !this.isSpent
  }

  /** Whether some of what was asked for was not worked out. */
  get isSpent(): boolean {
    return this.#steps > MAX_STEPS || this.#characters > MAX_CHARACTERS
  }

  /** A text that was put together, while there is room for it. */
  charge(value: Value): Value {
    if (typeof value === 'string') this.#characters += value.length
    else if (value instanceof Unknown) this.#characters += value.shape.length
    else return value
    return !this.isSpent ? value : new Unknown('the template takes too much to put together')
  }
}
