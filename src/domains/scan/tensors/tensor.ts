import { toText } from '../../../core/to-text.ts'
/** One tensor as its file declares it. */
export interface Tensor {
  readonly name: string
  /** As the format names it, such as `BF16` or `Q4_K`. */
  readonly dtype: string
  /** As the format orders it. */
  readonly shape: readonly number[]
  /** Product of the shape. For a quantised type: stored elements, which are not parameters. */
  readonly elements: number
  /** Where its bytes start, from the start of the file. With `bytes`: the tensor is contiguous, and its digest can be computed. */
  readonly offset?: number
  readonly bytes?: number
}

/**
 * Returns the product of a shape; `undefined` above 2^53 - 1. No factor is below 1 after the test for 0, so a product that is
 * exact has exact parts.
 */
export function elementsOf(shape: readonly number[]): number | undefined {
  if (shape.includes(0)) return shape.every((each) => Number.isSafeInteger(each)) ? 0 : undefined
  const product = shape.reduce((all, each) => all * each, 1)
  return Number.isSafeInteger(product) ? product : undefined
}

/** Formats a number that is `Infinity` above 2^53 - 1. */
export function exact(value: number): string {
  return Number.isSafeInteger(value) ? toText(value) : 'more than 2^53'
}
