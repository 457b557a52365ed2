import { toText } from '../../core/to-text.ts'
/** A name with its numbers taken out: `layers.{}.attn.q`, and the numbers in order. */
export interface NamePattern {
  readonly pattern: string
  readonly numbers: readonly number[]
}

/** A number between the separators of names: a dot, a slash, an underscore or a dash. One with leading zeros is part of the name. */
const NUMBER = /(?<=^|[./_-])(?:0|[1-9]\d{0,8})(?=$|[./_-])/g

export function patternOf(name: string): NamePattern {
  const numbers: number[] = []
  const pattern = name.replaceAll('{', '{{').replace(NUMBER, (digits) => {
    numbers.push(Number(digits))
    return '{}'
  })
  return { pattern, numbers }
}

/**
 * Writes the numbers of several names into their pattern: `layers.{0-31}.attn.q`. A place where all names have the same number keeps
 * it. With more than one range the names can be fewer than the product of the ranges.
 */
export function describeNames(pattern: string, numbers: readonly (readonly number[])[]): string {
  let place = 0
  return pattern.replace(/\{\{|\{\}/g, (token) => {
    if (token === '{{') return '{'
    const index = place++
    return rangesOf(numbers.map((each) => each[index] ?? 0))
  })
}

const MAX_RANGES = 8

function rangesOf(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  if (sorted.length === 1) return toText(sorted[0])
  const ranges: { from: number; to: number }[] = []
  for (const each of sorted) {
    const last = ranges.at(-1)
    if (last !== undefined && last.to + 1 === each) last.to = each
    else ranges.push({ from: each, to: each })
  }
  const shown = ranges.slice(0, MAX_RANGES).map(({ from, to }) => (from === to ? toText(from) : `${from}-${to}`))
  return `{${shown.join(',')}${ranges.length > MAX_RANGES ? ',…' : ''}}`
}

/** Compares names so that `layer.2` is before `layer.10`. Independent of the locale. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = comparePart(left[index] ?? '', right[index] ?? '', index % 2 === 1)
    if (order !== 0) return order
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0)
}

function comparePart(a: string, b: string, isNumber: boolean): number {
  if (isNumber && a.length <= 15 && b.length <= 15) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}
