import { SealError } from '../core/errors.ts'

/** The most jobs of one matrix that GitHub runs. */
export const MAX_PARTS = 256

/** One part of a work that the jobs of a matrix share; `index` counts from 1. */
export interface Part {
  readonly index: number
  readonly count: number
}

/** Parses `I/N`. @throws {SealError} USAGE */
export function parsePart(text: string): Part {
  const [first = '', last = '', ...more] = text.split('/')
  const [index, count] = [partNumber(first, '--shard I/N'), partNumber(last, '--shard I/N')]
  if (more.length > 0 || index > count)
    throw new SealError('USAGE', `--shard: found ${JSON.stringify(text)}; expected I/N with I from 1 to N.`)
  return { index, count }
}

/** @param what - the flag, for the message. @throws {SealError} USAGE */
export function partNumber(text: string, what: string): number {
  const number = /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > MAX_PARTS)
    throw new SealError('USAGE', `${what}: found ${JSON.stringify(text)}; expected a number from 1 to ${MAX_PARTS}.`)
  return number
}
