import type { Tensor } from './tensor.ts'

/** Dtypes that are counted apart; a file with more is not a model. */
const MAX_DTYPES = 100

/** Counts tensors, stored elements and dtypes, without keeping the tensors. */
export class TensorCounts {
  count = 0
  elements = 0
  readonly #dtypes = new Map<string, number>()

  add({ dtype, elements }: Pick<Tensor, 'dtype' | 'elements'>): void {
    this.count++
    this.elements += elements
    if (this.#dtypes.has(dtype) || this.#dtypes.size < MAX_DTYPES) this.#dtypes.set(dtype, (this.#dtypes.get(dtype) ?? 0) + 1)
  }

  /** Returns the number of tensors of each dtype, sorted by name. */
  dtypes(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#dtypes].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
